import type { HttpClient } from '@azure/core-rest-pipeline'
import type { Cloud } from '../azure/clouds.ts'
import type { FailureReason } from '../facts.ts'
import type { Host, HttpResponse } from '../host/ports.ts'
import type { Deadline } from '../util/deadline.ts'
import { send } from './transport.ts'

const MAX_BYTES = 1024 * 1024

/** What the last request of a client of the Azure SDK came to. */
export interface SdkTrail {
  lastReply: HttpResponse | undefined
  lastFailure: FailureReason | undefined
}

/**
 * The HTTP of the Azure SDK by way of our host, so that its requests keep to the same proxy, deadline, limits and
 * timeline as all others, and so that the answer that it turns into an exception can be read as it was.
 */
export async function sdkTransport(
  host: Host,
  deadline: Deadline,
  trail: SdkTrail,
  signInTo: Cloud,
): Promise<HttpClient> {
  const { createHttpHeaders, RestError } = await import('./sdk.ts')
  return {
    async sendRequest(request) {
      if (request.method !== 'GET' && request.method !== 'POST') throw new Error(`${request.method} is not for a check`)
      const sent = await send(host, deadline, {
        method: request.method,
        url: new URL(request.url),
        headers: request.headers.toJSON(),
        maxBodyBytes: MAX_BYTES,
        signInTo,
        ...(typeof request.body === 'string' && { body: request.body }),
      })
      if (!sent.ok) {
        trail.lastFailure = sent.reason
        throw new RestError('no answer', { code: RestError.REQUEST_SEND_ERROR, request })
      }
      trail.lastReply = sent.reply
      // The SDK follows a redirect with all that it was sent, the secret too.
      const { location: _, ...headers } = sent.reply.headers
      return {
        request,
        status: sent.reply.status,
        headers: createHttpHeaders(headers),
        bodyAsText: sent.reply.body,
      }
    },
  }
}
