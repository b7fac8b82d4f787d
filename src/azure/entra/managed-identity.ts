import { fromJson, objectOf } from '../../util/json.ts'
import { othersWords, type Said } from '../../util/note.ts'
import { followedBy } from '../../util/text.ts'
import { plainText } from './plain-text.ts'

/** Why the machine's own identity gives no token. */
export type ManagedIdentityCause =
  /** GitHub's own runners have no identity in anybody's subscription. */
  | 'github-hosted'
  /** The one that was named is not assigned to this machine. */
  | 'not-assigned'
  /** None was named, and the machine has none. */
  | 'none-assigned'
  | 'several'
  /** Azure Arc and Cloud Shell: the machine's own only. */
  | 'not-selectable'
  /** Cloud Shell gives tokens for some audiences only. */
  | 'audience'
  /** Azure Arc: the key file that its endpoint names cannot be read. */
  | 'key-unreadable'
  | 'no-endpoint'
  /** A page: something in front of the endpoint answered, or what is no identity endpoint. */
  | 'page'
  | 'other'

/**
 * The words of an identity endpoint, in the forms of IMDS (`error_description`), App Service and Container Apps
 * (`message`, `Message`), Cloud Shell (`error.message`); of a page its start. Nothing of JSON without such a field, in
 * which a token may stand. Source: Azure docs, "Use managed identities on a VM to get a token" (error handling);
 * "Connect from App Service" (REST endpoint).
 */
export function endpointWords(body: string): { readonly code: string; readonly text: string } {
  const fields = objectOf(fromJson(body))
  if (fields === undefined) return { code: '', text: plainText(body) }
  const nested = objectOf(fields['error'])
  const texts = [fields['error_description'], fields['message'], fields['Message'], nested?.['message']]
  const codes = [fields['error'], nested?.['code'], fields['code'], fields['statusCode'], fields['StatusCode']]
  return { code: firstText(codes), text: firstText(texts) }
}

const firstText = (values: readonly unknown[]): string =>
  values.map(value => (typeof value === 'number' ? String(value) : value)).find(value => typeof value === 'string') ??
  ''

/**
 * The cause that the failure of a managed identity's sign-in shows. Source: Azure docs, "Use managed identities on a VM
 * to get a token"; Azure/azure-cli#22677 and the texts of MSAL for Node.
 * @param reason its kind, and what was said where anybody said something
 * @param named whether a client id says which identity is meant
 */
export function managedIdentityCause(
  reason: { readonly kind: string; readonly text?: Said },
  named: boolean,
): ManagedIdentityCause {
  if (reason.kind === 'network') return 'no-endpoint'
  if (reason.kind === 'deadline') return 'other'
  const text = othersWords(reason.text ?? '')
  if (/multiple (?:user[- ]assigned )?(?:managed )?identities/i.test(text)) return 'several'
  if (
    /only be system assigned|not supported for (?:CloudShell|Service ?Fabric)|did not confirm the requested/i.test(text)
  )
    return 'not-selectable'
  if (/not a supported MSI token audience|AudienceNotSupported/i.test(text)) return 'audience'
  if (/secret file|www-authenticate header/i.test(text)) return 'key-unreadable'
  if (/timed out|unreachable|ECONNREFUSED/i.test(text)) return 'no-endpoint'
  if (isAbsent(text)) return named ? 'not-assigned' : 'none-assigned'
  return text.startsWith('<') ? 'page' : 'other'
}

const isAbsent = (text: string): boolean =>
  /identity not found|no azure ?(?:assigned)? ?identity found|unable to load the proper managed identity|has not been assigned/i.test(
    text,
  ) || followedBy(text, /\bno (?:user[- ]assigned|managed|system[- ]assigned) /gi, /identity/i, 40) !== undefined
