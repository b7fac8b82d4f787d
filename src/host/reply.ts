import { request as httpRequest, type IncomingMessage, validateHeaderName, validateHeaderValue } from 'node:http'
import type { Socket } from 'node:net'
import type { HttpRequest, Reply } from '../host.ts'
import { endpointOf } from './connect.ts'
import { ExchangeError } from './trail.ts'

/**
 * Throws where a request cannot be sent at all: another scheme than https (`BAD_URL`), or a header that HTTP cannot carry
 * (`ERR_INVALID_HTTP_TOKEN`, `ERR_INVALID_CHAR`; Node names the header, never its value).
 */
export function checkRequest(request: HttpRequest): void {
  if (request.url.protocol !== 'https:') {
    throw new ExchangeError('BAD_URL', `only https: is spoken here, not ${request.url.protocol}`)
  }
  for (const [name, value] of Object.entries(request.headers)) {
    validateHeaderName(name)
    validateHeaderValue(name, value)
  }
}

/**
 * Sends the request on an open socket and reads the reply, which is no redirect followed and no connection kept.
 * Rejects where the reply cannot be read to its end: `ECONNRESET`, the parser's `HPE_…` (`HPE_HEADER_OVERFLOW` above
 * Node's 16 KiB of headers), `BAD_REPLY`.
 */
export function ask(socket: Socket, request: HttpRequest): Promise<Reply> {
  const { promise, resolve, reject } = Promise.withResolvers<Reply>()
  const { url, method, headers, body, maxBodyBytes } = request
  const asked = httpRequest({
    createConnection: () => socket,
    host: url.hostname,
    port: endpointOf(url).port,
    defaultPort: 443,
    method,
    path: url.pathname + url.search,
    headers,
  })
  let answer: IncomingMessage | undefined
  asked.on('error', error => {
    // Bytes after the end of a reply are an error to Node; docker and curl take the reply, and so is it here.
    if (!answer?.complete) reject(error)
  })
  asked.on('upgrade', () => reject(new ExchangeError('BAD_REPLY', 'the server switched to another protocol unasked')))
  asked.on('response', incoming => {
    answer = incoming
    readReply(incoming, maxBodyBytes).then(resolve, reject)
  })
  asked.end(body)
  return promise
}

async function readReply(answer: IncomingMessage, maxBodyBytes: number): Promise<Reply> {
  const { bytes, truncated } = await readBody(answer, maxBodyBytes)
  // What is not UTF-8 becomes U+FFFD.
  return { status: answer.statusCode ?? 0, headers: joined(answer.headersDistinct), body: bytes.toString(), truncated }
}

/** The body, at most `max` bytes of it: leaving the loop before the end destroys the connection. */
async function readBody(answer: AsyncIterable<Buffer>, max: number): Promise<{ bytes: Buffer; truncated: boolean }> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of answer) {
    chunks.push(chunk)
    size += chunk.length
    if (size > max) break
  }
  return { bytes: Buffer.concat(chunks).subarray(0, max), truncated: size > max }
}

const joined = (headers: NodeJS.Dict<string[]>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, values]) => [name, (values ?? []).join(', ')]))
