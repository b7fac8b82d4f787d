/** What is put on the wire. */
export interface Answer {
  status: number
  headers: Record<string, string>
  body: string
}

/** One refusal of the registry (reference: acr-data-plane section 5). */
export interface Refusal {
  status: number
  code: string
  message: string
  detail?: unknown
  headers?: Record<string, string>
}

const GENERIC = 'authentication required, visit https://aka.ms/acr/authorization for more information.'

export function json(status: number, value: unknown): Answer {
  return { status, headers: { 'Content-Type': 'application/json; charset=utf-8' }, body: JSON.stringify(value) }
}

export function refuse({ status, code, message, detail, headers }: Refusal): Answer {
  const error = detail === undefined ? { code, message } : { code, message, detail }
  const answer = json(status, { errors: [error] })
  // The recorded 401 body of /v2/ ends with a newline.
  return { ...answer, headers: { ...answer.headers, ...headers }, body: `${answer.body}\n` }
}

export const refusals = {
  /** The answer to a request that shows no credential. */
  challenge: (): Refusal => ({ status: 401, code: 'UNAUTHORIZED', message: GENERIC, detail: null }),
  /** The generic refusal of the token endpoints. */
  generic: (correlationId: string): Refusal => ({
    status: 401,
    code: 'UNAUTHORIZED',
    message: `${GENERIC} CorrelationId: ${correlationId}`,
  }),
  unknownApplication: (): Refusal => unauthorized('Application not registered with AAD.'),
  wrongClientSecret: (): Refusal => unauthorized('Invalid clientid or client secret.'),
  incorrectPassword: (): Refusal => unauthorized('Incorrect Password'),
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
  unknownManifest: (): Refusal => ({ status: 404, code: 'MANIFEST_UNKNOWN', message: 'manifest unknown' }),
}

function unauthorized(message: string): Refusal {
  return { status: 401, code: 'UNAUTHORIZED', message }
}

/** The service writes the quotes around the address as \u0027. */
export function escapeQuotes(answer: Answer): Answer {
  return { ...answer, body: answer.body.replaceAll("'", '\\u0027') }
}
