/**
 * What a check saw, as a code with its values, where the words for it would be ours. A language words it
 * (`texts.notes`); what a program or a server said stays text.
 */
export interface NoteValues {
  // Programs and files
  'no-answer-within': { readonly command: string; readonly seconds: number }
  'endless-output': { readonly command: string }
  'exit-code': { readonly command: string; readonly code: number | null; readonly said: string }
  'program-not-found': { readonly program: string }
  'file-not-found': { readonly file: string }
  'not-checked-out': None
  'no-file-matches': { readonly patterns: readonly string[] }
  'nested-too-deep': None
  'too-many-parts': None
  'not-json': None
  'not-a-json-object': None
  'field-not-text': { readonly field: string }
  'field-not-object': { readonly field: string }
  'field-malformed': { readonly field: string }
  'values-not-text': { readonly field: string }
  'only-field-allowed': { readonly field: string }
  'only-auth-in-entries': None
  'entry-without-auth': None
  'entry-undecodable': None
  'exit-status': { readonly code: number | null }
  'no-output': None
  'no-login-in-answer': None
  'helper-has-path': None
  'docker-too-slow': None

  // Connections
  'time-up-before-connection': None
  'no-end-within': { readonly ms: number }
  'https-only': { readonly protocol: string }
  'protocol-switched': None
  'proxy-protocol': { readonly protocol: string }
  'connect-answer': { readonly status: number; readonly statusMessage: string }
  'data-after-connect': { readonly bytes: number }
  'common-name-only': None
  'proxy-misread': None
  'proxy-unsupported': { readonly variable: string }
  'host-not-allowed': { readonly host: string }
  'host-not-contacted': { readonly host: string }
  'not-a-data-endpoint': None
  certificate: {
    readonly subject: string
    readonly issuer: string
    readonly from: string
    readonly to: string
  }
  'not-a-url': { readonly name: string }

  // Identities and Azure
  'answer-not-understood': { readonly service: string }
  'no-token': { readonly service: string }
  'oidc-token-unreadable': None
  'tenant-unknown': None
  'endpoint-not-local': { readonly origin: string }
  'not-an-object-id': None
  'not-a-service-principal': None
  'federated-list-incomplete': None
  'owner-not-found': None
  'no-kubelet-identity': None
  'not-listed': None
  'no-log-analytics': { readonly cloud: string }

  // Evidence and stages
  role: HeldRole
  'deny-assignment': { readonly name: string }
  'whitespace-in': { readonly input: string; readonly where: 'edge' | 'inner' }
  'no-whitespace': None
  'input-empty': { readonly input: string }
  'starts-with-dash': { readonly input: string }
  empty: None
  set: None
  'longer-than': { readonly characters: number }
  'secret-kind': {
    readonly kind:
      | 'opaque'
      | 'guid'
      | 'certificate'
      | 'json'
      | 'file'
      | 'acr-refresh-token'
      | 'acr-access-token'
      | 'entra-token'
      | 'other'
  }
  /** A value that has the form of something else, by that form's code. */
  'value-form': { readonly name: string; readonly form: string }
  'run-kind': { readonly kind: 'fork' | 'dependabot' }
  'at-line': { readonly what: string; readonly line: number }
  'more-than-days': { readonly days: number }
  seconds: { readonly seconds: number }
  'no-permissions': None
  'no-entry': None
  'private-address': None
  'docker-versions': { readonly client: string; readonly engine: string }
  'docker-problem': { readonly client: string; readonly said: Said }
  'valid-until': { readonly time: string }
  'waited-for': { readonly what: string; readonly seconds: number }
  'user-of': { readonly kind: 'acr-token' | 'service-principal' | 'admin' | 'scoped-token'; readonly name: string }
}

/** A role of a principal, and where it has it. */
export interface HeldRole {
  readonly name: string
  readonly at:
    | { readonly kind: 'registry' | 'root' }
    | {
        readonly kind:
          | 'resource group'
          | 'subscription'
          | 'management group'
          | 'below'
          | 'other registry'
          | 'other resource group'
          | 'other subscription'
          | 'elsewhere'
        readonly name: string
      }
  readonly throughGroup: boolean
  /** Its condition excludes the repositories that are asked about. */
  readonly isExcluded: boolean
}

export type NoteCode = keyof NoteValues
export type Note = {
  readonly [Code in NoteCode]: { readonly note: Code; readonly values: NoteValues[Code] }
}[NoteCode]
/** Text of others, or words of ours. */
export type Said = string | Note

type None = Readonly<Record<never, never>>

/** @param rest the values, where the code has any */
export const note = <Code extends NoteCode>(
  code: Code,
  ...rest: None extends NoteValues[Code] ? [] : [values: NoteValues[Code]]
): Note => ({ note: code, values: rest[0] ?? {} }) as Note

/** Of what was said, the words of others; empty if the words are ours. */
export const othersWords = (said: Said): string => (typeof said === 'string' ? said : '')
