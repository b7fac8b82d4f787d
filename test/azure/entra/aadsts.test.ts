import { describe, expect, it } from 'vitest'
import { meaningOf, meaningOfCode, mismatchedPart } from '../../../src/azure/entra/aadsts.ts'
import type { EntraMeaning } from '../../../src/azure/entra/meaning.ts'

/** Every code of the reference, and what it is for a user. */
const TABLE: readonly (readonly [EntraMeaning, readonly number[]])[] = [
  ['sp-secret-invalid', [7000215]],
  ['sp-secret-expired', [7000222]],
  ['sp-not-found', [700016, 7000229]],
  ['sp-disabled', [7000112]],
  ['tenant-not-found', [90002, 900023]],
  ['registry-cloud-mismatch', [90038, 900382, 900432]],
  ['oidc-assertion-expired', [700024]],
  ['federated-credential-mismatch', [70021, 70025, 700211, 700212, 700213, 7002138]],
  ['credentials-missing', [7000216, 7000218, 900144, 90019, 50059]],
  ['conditional-access-blocked', [53003, 530032, 530035]],
  ['entra-user-sign-in', [50034, 50126, 50053, 50057, 50055, 50173, 50074, 50076, 50079, 50020, 70008, 700082, 70043]],
  ['transient', [90055, 90033, 50196]],
  [
    'entra-refused',
    [
      700027, 700229, 7000114, 700025, 7000219, 700021, 700022, 700023, 500011, 50001, 500021, 70011, 650057, 50105,
      50013, 500133, 65001, 70002, 9002313, 70001, 1, 99999999,
    ],
  ],
]

describe('the AADSTS codes', () => {
  it.each(TABLE.flatMap(([meaning, codes]) => codes.map(code => [code, meaning] as const)))(
    '%i is %s',
    (code, meaning) => expect(meaningOfCode(code)).toBe(meaning),
  )

  it.each([
    [700211, 'issuer'],
    [700212, 'audience'],
    [700213, 'subject'],
    [7002138, 'subject'],
    [70021, undefined],
    [7000215, undefined],
  ])('%i names the %s', (code, part) => expect(mismatchedPart(code)).toBe(part))
})

describe('a refusal', () => {
  it.each<[{ code?: number; error?: string }, number | undefined, EntraMeaning]>([
    [{ code: 7000222, error: 'invalid_client' }, 401, 'sp-secret-expired'],
    [{ code: 7000222, error: 'invalid_client' }, undefined, 'sp-secret-expired'],
    [{ code: 7000222 }, 503, 'transient'],
    [{ error: 'invalid_client' }, 429, 'transient'],
    [{ error: 'temporarily_unavailable' }, 400, 'transient'],
    [{ code: 123456, error: 'temporarily_unavailable' }, 400, 'transient'],
    [{ code: 123456, error: 'invalid_grant' }, 400, 'entra-refused'],
    [{ error: 'unauthorized_client' }, 400, 'entra-refused'],
    [{}, undefined, 'entra-refused'],
  ])('%j with status %j is %s', (refusal, status, meaning) => expect(meaningOf(refusal, status)).toBe(meaning))
})
