import { meaningOfText } from './error-text.ts'
import type { EntraMeaning } from './meaning.ts'

/** Every code that has a meaning of its own; the others are `entra-refused`, with the server's own text. */
const CODES: Readonly<Record<Exclude<EntraMeaning, 'entra-refused'>, readonly number[]>> = {
  'sp-not-found': [700016, 700011, 7000229],
  'sp-secret-invalid': [50012, 7000215],
  'sp-secret-expired': [7000222],
  'sp-disabled': [7000112],
  'tenant-not-found': [90002, 900023, 900021, 50029, 50128],
  'registry-cloud-mismatch': [90038, 900382, 900432],
  'federated-credential-mismatch': [70021, 70025, 700211, 700212, 700213, 7002137, 7002138],
  'oidc-assertion-expired': [700024],
  'conditional-access-blocked': [
    50005, 50131, 53000, 53001, 53002, 53003, 53009, 53011, 530001, 530002, 530003, 530021, 530031, 530032, 530033,
    530034, 530035, 530084,
  ],
  'oidc-claim-required': [7002381],
  'credentials-missing': [7000216, 7000218, 900144, 90014, 50059, 90019],
  transient: [
    50033, 50087, 50088, 50196, 40010, 70012, 80002, 80005, 80014, 90006, 90012, 90024, 90033, 90055, 90090, 90091,
  ],
  /**
   * A person: no account, a wrong or ended password, a second factor, a device, a session or refresh token that has
   * ended.
   */
  'entra-user-sign-in': [
    16000, 16001, 16002, 16003, 160021, 50014, 50020, 50034, 50053, 50055, 50056, 50057, 50058, 50064, 50072, 50074,
    50076, 50078, 50079, 50085, 50089, 50097, 50125, 50126, 50127, 50129, 50132, 50133, 50135, 50139, 50140, 50143,
    50144, 50155, 50158, 50168, 50173, 50180, 50187, 50192, 50197, 50199, 51004, 51006, 53004, 53010, 54005, 65004,
    70000, 70008, 70016, 70018, 70019, 70043, 90072, 500208, 500212, 700020, 700082, 700084,
  ],
}

const MEANINGS: ReadonlyMap<number, EntraMeaning> = new Map(
  Object.entries(CODES).flatMap(([meaning, codes]) => codes.map(code => [code, meaning as EntraMeaning] as const)),
)

/** The meaning of one code; `entra-refused` for every code without one of its own. */
export const meaningOfCode = (code: number): EntraMeaning => MEANINGS.get(code) ?? 'entra-refused'

/** The application exists, and has no service principal in the tenant. */
export const NO_SERVICE_PRINCIPAL = 7000229

/**
 * True for a code that says more than that the sign-in was refused: where an answer has several, it is the one to read.
 */
export const isSpecificCode = (code: number): boolean => MEANINGS.has(code)

/**
 * The meaning of a refusal.
 * @param refusal its code, OAuth error and text, where it has them; the text counts where the code is not known
 * @param status of the HTTP answer, where known: being throttled or out of order says nothing of the credential
 */
export function meaningOf(
  refusal: { readonly code?: number; readonly error?: string; readonly text?: string },
  status?: number,
): EntraMeaning {
  if (status === 429 || (status !== undefined && status >= 500)) return 'transient'
  if (refusal.code !== undefined && isSpecificCode(refusal.code)) return meaningOfCode(refusal.code)
  const byText = meaningOfText(refusal.text ?? '')
  if (byText !== undefined) return byText
  return refusal.error === 'temporarily_unavailable' ? 'transient' : 'entra-refused'
}

/** Which part of a federated credential the code says does not fit; none for the general code, nor for any other. */
export function mismatchedPart(code: number): 'issuer' | 'subject' | 'audience' | undefined {
  if (code === 700211) return 'issuer'
  if (code === 700212) return 'audience'
  return code === 700213 || code === 7002137 || code === 7002138 ? 'subject' : undefined
}
