import { fromJson, objectOf } from '../util/json.ts'
import { lines } from '../util/text.ts'
import { GUID } from './guid.ts'

/**
 * What stands in the place of an id or a secret, by the form of the value alone. Nothing of the value is told.
 */

/** A whole file: no password of a registry and no client secret has the form of one, so that it is not sent. */
export type FileForm = 'certificate' | 'json' | 'file'

/** A file in place of a secret, as it is, in base64, or as a JSON string. */
export function fileForm(secret: string): FileForm | undefined {
  const form = documentForm(secret) ?? documentForm(unpacked(secret))
  if (form !== undefined) return form
  return lines(secret).length >= 3 || /[\u0000-\u0008\ufffd]/.test(secret) ? 'file' : undefined
}

function documentForm(text: string): 'certificate' | 'json' | undefined {
  if (/---BEGIN [A-Z0-9 ]{1,40}---/.test(text) || isDer(text)) return 'certificate'
  if (/^\s*\{/.test(text) && objectOf(fromJson(text)) !== undefined) return 'json'
  return isBrokenJson(text) ? 'json' : undefined
}

/** The shortest key or certificate in base64 is longer, and the longest password of a registry is shorter. */
const MIN_DER = 200

/** A key, certificate or PFX in base64: an ASN.1 sequence of more than 255 bytes. Source: ITU-T X.690 section 8.1. */
const isDer = (text: string): boolean => /^MI[IEJKLM]/.test(text) && text.length >= MIN_DER && isBase64(text)

const isBase64 = (text: string): boolean => !/[^A-Za-z0-9+/=\s]/.test(text)

/** The JSON of a service principal, with a comma too many, single quotes, or the warnings of a command around it. */
const isBrokenJson = (text: string): boolean =>
  /[{,]\s*\\?["'](?:clientId|clientSecret|appId|password|tenantId|tenant|displayName|subscriptionId)\\?["']\s*:/i.test(
    text,
  )

/** The text in a JSON string, or in base64. */
function unpacked(text: string): string {
  const quoted = fromJson(text)
  if (typeof quoted === 'string') return quoted
  return text.length >= 40 && isBase64(text) ? Buffer.from(text, 'base64').toString('utf8') : ''
}

/**
 * What a value was meant to be replaced by, or is wrapped in. Such a value could be a password that somebody chose, so
 * that it counts only where the value is refused.
 */
export type MisplacedForm =
  | 'quoted'
  /** What GitHub prints in place of a secret. */
  | 'masked'
  | 'placeholder'
  /** An expression of a shell or a pipeline that nobody evaluated. */
  | 'variable'
  /** A name stands in front of the value. */
  | 'assignment'
  | 'file-name'
  /** Of a certificate. */
  | 'thumbprint'
  /** As in a URL. */
  | 'percent-encoded'
  /** A printable text in base64, such as the secret itself, or the `auth` of docker's config.json. */
  | 'base64'
  | 'github-token'
  | 'docker-hub-token'

const FORMS: readonly (readonly [MisplacedForm, RegExp])[] = [
  ['masked', /^[*•]+$/],
  // Source: GitHub docs, "About authentication to GitHub" (token formats); Docker docs, "Personal access tokens".
  ['github-token', /^(?:gh[opsur]_|github_pat_)[A-Za-z0-9_]+$/],
  ['docker-hub-token', /^dckr_[a-z]+_[\w-]+$/],
  ['variable', /^\$\{?\{?[^{}]*\}?\}$|^\{\{[^{}]*\}\}$|^\$\([\w.-]+\)$|^\$(?:env:)?[A-Za-z_]\w*$|^%[A-Za-z_]\w*%$/],
  ['variable', /^(?:secrets|vars|env)\.\w+$/],
  ['placeholder', /^<[^<>]*>$|^__\w+__$|^xxx[x-]*$|^your[ _-]|^(?:change|replace)[ _-]?me$|^todo$/i],
  ['assignment', /^(?:(?:export|set) |\$env:)?[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+ ?= ?\S/],
  [
    'assignment',
    /^["']?(?:password|client_?secret|secret|username|client_?id|app_?id|tenant(?:_?id)?)["']?\s*[:=]\s*\S/i,
  ],
  ['quoted', /^["'`“”‘’]|["'`“”‘’]$/],
  ['thumbprint', /^[0-9a-f]{40}$/i],
  ['file-name', /^\S+\.(?:pem|pfx|p12|cer|crt|key|json)$/i],
  // What a generated secret has, and a URL encodes: `+`, `/`, `=`, `~`, and `_`.
  ['percent-encoded', /%(?:2[bf]|3d|7e|5f)/i],
]

/** The tokens of GitHub are the longest of these, with about 100 characters. */
const MAX_LENGTH = 300

/**
 * A printable text in base64, and no token, which begins with JSON. The shortest secrets have 16 characters; of so many bytes, hardly any that are drawn at
 * random are all printable.
 */
const isEncodedText = (text: string): boolean =>
  !text.startsWith('eyJ') && isBase64(text) && /^[ -~]{16,}\r?\n?$/.test(Buffer.from(text, 'base64').toString('latin1'))

const formOf = (text: string): MisplacedForm | undefined =>
  FORMS.find(([, pattern]) => pattern.test(text))?.[0] ?? (isEncodedText(text) ? 'base64' : undefined)

/** The form of a value that was refused. */
export function misplacedForm(value: string): MisplacedForm | undefined {
  const text = value.trim()
  if (text.length > MAX_LENGTH)
    return /^["'`]eyJ/.test(text) ? 'quoted' : /^bearer eyJ/i.test(text) ? 'assignment' : undefined
  const form = formOf(text)
  // What is inside of the quotes is the cause, where that has a form of its own.
  const inside = text.replace(/^["'`]/, '').replace(/["'`],?$/, '')
  return form === 'quoted' && inside !== text ? (formOf(inside) ?? form) : form
}

/** What an id of Entra is, where it is none: `no-guid` where nothing more can be said. */
export type IdForm = FileForm | MisplacedForm | 'resource-id' | 'no-guid'

const WITH_GUID = new RegExp(`^[^0-9a-z]*(${GUID})[^0-9a-z]*$`, 'i')

/**
 * What is wrong with an application id; the id that is plainly meant, where nothing but quotes or braces is around it.
 * An application may also be named by its URI. Source: Azure CLI docs, "az login" (`--username`, service principal).
 */
export function idForm(id: string): { readonly form: IdForm; readonly suggestion?: string } | undefined {
  const text = id.trim()
  if (text === '' || /^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return undefined
  const suggestion = text.length <= 100 ? WITH_GUID.exec(text)?.[1] : undefined
  if (suggestion === text) return undefined
  if (suggestion !== undefined) return { form: 'quoted', suggestion }
  if (/^\/?subscriptions\//i.test(text)) return { form: 'resource-id' }
  return { form: fileForm(text) ?? misplacedForm(text) ?? 'no-guid' }
}
