import type { TokenCredential } from '@azure/identity'
import { isMachineEndpoint } from '../azure/destinations.ts'
import { parseEntraError } from '../azure/entra/entra-error.ts'
import { endpointWords } from '../azure/entra/managed-identity.ts'
import { type Fact, failed, ok, type SignInResult } from '../facts.ts'
import type { Host } from '../host/ports.ts'
import type { Vault } from '../secrets/vault.ts'
import type { Deadline } from '../util/deadline.ts'
import { type Note, note, type Said } from '../util/note.ts'
import { partOf } from '../util/redacted.ts'
import { truncate } from '../util/text.ts'

/** What the identity endpoint of this machine said last, or why it said nothing. */
export interface EndpointTrail {
  response: { readonly status: number; readonly body: string } | undefined
  failure: { readonly code: string; readonly text: Said } | undefined
}

/** The endpoint is on the machine itself and answers in milliseconds; without one, nobody answers. */
const TIMEOUT_MS = 5_000

/**
 * The identity that Azure gave this machine. Its endpoints are plain HTTP on the machine itself, which our own
 * transport refuses, so that the SDK's client asks; what it was answered is kept, since the SDK's exception drops half
 * of it. No proxy, redirect or other host comes between: the request carries the endpoint's header secret, and its
 * answer a token.
 * @param clientId empty for the system-assigned identity, or the only one
 */
export async function managedIdentity(
  clientId: string,
  { host, vault, deadline }: { readonly host: Host; readonly vault: Vault; readonly deadline: Deadline },
  trail: EndpointTrail,
): Promise<TokenCredential> {
  for (const name of HEADER_SECRETS) vault.register(host.env[name] ?? '')
  const { Agent, createDefaultHttpClient, createHttpHeaders, ManagedIdentityCredential } = await import(
    './sdk-of-machine.ts'
  )
  const client = createDefaultHttpClient()
  // In place of the SDK's, which takes the proxy for https, and of Node's, which may take one from the environment.
  const direct = new Agent()
  const send: typeof client.sendRequest = async request => {
    const url = new URL(request.url)
    if (!isMachineEndpoint(url)) {
      const said = note('endpoint-not-local', { origin: truncate(vault.redact(url.origin), 200) })
      throw Object.assign(new Error('NOT_LOCAL'), { code: 'NOT_LOCAL', said })
    }
    request.agent = direct
    const response = await client.sendRequest(request)
    const { location: _, ...headers } = response.headers.toJSON()
    return { ...response, headers: createHttpHeaders(headers) }
  }
  const options = {
    retryOptions: { maxRetries: 2, retryDelayInMs: 300 },
    httpClient: {
      sendRequest: async (request: Parameters<typeof client.sendRequest>[0]) => {
        request.timeout = Math.max(1, Math.min(TIMEOUT_MS, deadline.remaining()))
        try {
          const response = await send(request)
          trail.response = { status: response.status, body: response.bodyAsText ?? '' }
          return response
        } catch (error) {
          const { code, name, message, said } = error as {
            code?: unknown
            name?: unknown
            message?: unknown
            said?: Note
          }
          trail.failure = {
            code: typeof code === 'string' ? code : name === 'AbortError' ? 'TIMEOUT' : 'ERROR',
            text: said ?? truncate(vault.redact(String(message)), 300),
          }
          throw error
        }
      },
    },
  }
  return new ManagedIdentityCredential(clientId === '' ? options : { ...options, clientId })
}

/**
 * Variables in which the platform gives the secret that its endpoint wants in a header. Source: App Service docs, "REST
 * endpoint reference".
 */
const HEADER_SECRETS = ['IDENTITY_HEADER', 'MSI_SECRET']

/** What the sign-in came to where it threw: the words of Entra or of the endpoint, else why there were none. */
export function refusedIdentity(
  error: unknown,
  { response, failure }: EndpointTrail,
  vault: Vault,
): Fact<SignInResult> {
  const reason = vault.redact(error instanceof Error ? error.message : String(error))
  const message = truncate(
    partOf(reason, text => text.split('\n')[0] ?? ''),
    300,
  )
  if (response === undefined) {
    return failure === undefined
      ? failed({ kind: 'tool', text: message })
      : failed({ kind: 'network', failure: { at: 'tcp', ...failure } })
  }
  const { status } = response
  const reported = parseEntraError(response.body, vault.redact)
  if (reported?.code !== undefined) return ok({ signedIn: false, status, error: reported })
  const { code, text } = endpointWords(vault.redact(response.body))
  // Azure Arc's first answer is a challenge; what came of it the SDK alone can tell.
  return failed({
    kind: 'refused',
    status,
    code: truncate(vault.redact(code), 60),
    text: status === 401 ? message : truncate(vault.redact(text), 300),
  })
}
