/** What is put on the wire. */
export interface Answer {
  status: number
  headers: Record<string, string>
  body: string
}

/** One refusal of the registry (Azure/acr#797, #893; OCI distribution specification, "Error Codes"). */
export interface Refusal {
  status: number
  code: string
  message: string
  detail?: unknown
  headers?: Record<string, string>
}

const GENERAL = 'authentication required, visit https://aka.ms/acr/authorization for more information.'

export function json(status: number, value: unknown): Answer {
  return { status, headers: { 'Content-Type': 'application/json; charset=utf-8' }, body: JSON.stringify(value) }
}

/**
 * How the token endpoint refuses in general: JSON that is not called so, which docker since 2024 prints as it came.
 * Source: Azure/azure-cli#29659 and recordings (acr-token-401-raw-2024, acr-token-firewall-raw-2026).
 */
export const untyped = (answer: Answer): Answer => ({
  ...answer,
  headers: { ...answer.headers, 'Content-Type': 'text/plain; charset=utf-8' },
})

/** What the front end says by itself, before any credential is looked at (recordings: acr-400-header-too-large). */
export const headerTooLarge: Answer = {
  status: 400,
  headers: { 'Content-Type': 'text/html' },
  body: [
    '<html>',
    '<head><title>400 Request Header Or Cookie Too Large</title></head>',
    '<body bgcolor="white">',
    '<center><h1>400 Bad Request</h1></center>',
    '<center>Request Header Or Cookie Too Large</center>',
    '<hr><center>AzureContainerRegistry</center>',
    '</body>',
    '</html>',
    '',
  ].join('\r\n'),
}

/** What front servers take of all headers together (nginx: four buffers of 8 KiB), and a registry's of one line. */
const HEADERS_LIMIT = 32_768
const LINE_LIMIT = 8_192

/** @param texts all names and values of headers, and the path */
export function isTooLarge(texts: readonly string[], authorization = '', kind?: string): boolean {
  const total = texts.reduce((sum, text) => sum + text.length, 0)
  // With its line break; 6,090 characters of password were too many (acr-token-400-password-too-long).
  const line = `Authorization: ${authorization}\r\n`.length
  return total > HEADERS_LIMIT || (kind === 'registry' && line > LINE_LIMIT)
}

/** A refusal without a word: at the exchange for want of a role in 2024 and 2025. */
export const silent = (status: number): Answer => ({ status, headers: {}, body: '' })

export function refuse({ status, code, message, detail, headers }: Refusal): Answer {
  const error = detail === undefined ? { code, message } : { code, message, detail }
  const answer = json(status, { errors: [error] })
  // The recorded 401 body of /v2/ ends with a newline.
  return { ...answer, headers: { ...answer.headers, ...headers }, body: `${answer.body}\n` }
}

export const refusals = {
  /** The answer to a request that shows no credential. */
  challenge: (): Refusal => ({ status: 401, code: 'UNAUTHORIZED', message: GENERAL, detail: null }),
  /** The general refusal of the exchange, and of the token endpoint for what is no username and password. */
  generic: (correlationId: string): Refusal => ({
    status: 401,
    code: 'UNAUTHORIZED',
    message: `${GENERAL} CorrelationId: ${correlationId}`,
  }),
  unknownApplication: (): Refusal => unauthorized('Application not registered with AAD.'),
  wrongClientSecret: (): Refusal => unauthorized('Invalid clientid or client secret.'),
  /** The registry knows the username, and not this password (acr-token-wrong-password-2024). */
  wrongPassword: (): Refusal => unauthorized(GENERAL),
  /** A token of an audience or a cloud that the registry does not take (acr-exchange-wrong-audience-2022). */
  wrongAudience: (): Refusal => unauthorized('retrieving permissions failed'),
  noRole2021: (): Refusal => ({ status: 403, code: 'DENIED', message: 'retrieving permissions failed' }),
  firewall: (ip: string): Refusal => ({
    status: 403,
    code: 'DENIED',
    message: `client with IP '${ip}' is not allowed access. Refer https://aka.ms/acr/firewall to grant access.`,
  }),
  throttled: (retryAfterSeconds: number): Refusal => ({
    status: 429,
    code: 'TOOMANYREQUESTS',
    message:
      'Too many requests. Please visit https://aka.ms/acr/skus#sku-feature-matrix to view limits of all service tiers.',
    headers: { 'Retry-After': String(retryAfterSeconds) },
  }),
  keyUnreachable: (): Refusal => ({
    status: 403,
    code: 'DENIED',
    message: 'the registry is not accessible: its customer-managed key cannot be reached in the key vault',
  }),
  unknownName: (name: string): Refusal => ({
    status: 404,
    code: 'NAME_UNKNOWN',
    message: 'repository name not known to registry',
    detail: { name },
  }),
  /** A lock, or quarantine (Azure/azure-sdk-for-net#22827; ACR docs, "FAQ"). */
  disallowed: (): Refusal => ({
    status: 405,
    code: 'REGISTRY_DISALLOWED_OPERATION',
    message:
      'The operation is disallowed on this registry, repository or image. View troubleshooting steps at https://aka.ms/acr/faq/#why-does-my-pull-or-push-request-fail-with-disallowed-operation',
    detail: {},
  }),
  // Of the source of a cache rule: Azure/acr#754, #772, #892.
  sourceThrottled: (rule: string): Refusal => ({
    status: 429,
    code: 'TOOMANYREQUESTS',
    message: `too many requests to source registry for cache rule '${rule}'`,
  }),
  sourceDenied: (rule: string, source: string): Refusal => ({
    status: 403,
    code: 'DENIED',
    message: `requested access to pull from source '${source}' for cache rule '${rule}' has been denied.`,
  }),
  sourceFailed: (rule: string, source: string): Refusal => ({
    status: 424,
    code: 'UNKNOWN',
    message: `request to pull from source '${source}' for cache rule '${rule}' has failed`,
  }),
  unknownManifest: (): Refusal => ({ status: 404, code: 'MANIFEST_UNKNOWN', message: 'manifest unknown' }),
}

function unauthorized(message: string): Refusal {
  return { status: 401, code: 'UNAUTHORIZED', message }
}

/** The service writes the quotes around the address as \u0027. */
export function escapeQuotes(answer: Answer): Answer {
  return { ...answer, body: answer.body.replaceAll("'", '\\u0027') }
}
