import { request as httpRequest, type IncomingMessage, validateHeaderName, validateHeaderValue } from 'node:http'
import type { Agent } from 'node:https'
import type { Socket } from 'node:net'
import type { TLSSocket } from 'node:tls'
import { note } from '../util/note.ts'
import { endpointOf } from './connect.ts'
import type { ConnectionTarget } from './connections.ts'
import { ExchangeError, type ExchangeProgress } from './exchange-progress.ts'
import { copyToHeap } from './heap.ts'
import type { HttpRequest, HttpResponse } from './ports.ts'

/**
 * Throws where a request cannot be sent at all: another scheme than https (`BAD_URL`), or a header that HTTP cannot
 * carry (`ERR_INVALID_HTTP_TOKEN`, `ERR_INVALID_CHAR`; Node names the header, never its value).
 */
export function checkRequest(request: HttpRequest): void {
  if (request.url.protocol !== 'https:') {
    throw new ExchangeError('BAD_URL', note('https-only', { protocol: request.url.protocol }))
  }
  for (const [name, value] of Object.entries(request.headers)) {
    validateHeaderName(name)
    validateHeaderValue(name, value)
  }
}

/** What a request is sent on: an open socket, or the connections that are kept, which then tell which one it was. */
type Carrier =
  | { readonly createConnection: () => Socket }
  | {
      readonly agent: Agent
      readonly target: ConnectionTarget
      readonly onOpening: (opening: ExchangeProgress) => void
      readonly onSocket: (socket: TLSSocket) => void
    }

/**
 * Sends the request and reads the reply, which is no redirect followed.
 * Rejects where the reply cannot be read to its end: `ECONNRESET`, the parser's `HPE_…` (`HPE_HEADER_OVERFLOW` above
 * Node's 16 KiB of headers), `BAD_REPLY`; how far it came is then in `progress`.
 */
export function fetchResponse(
  carrier: Carrier,
  request: HttpRequest,
  progress: Pick<ExchangeProgress, 'begun'>,
): Promise<HttpResponse> {
  const { promise, resolve, reject } = Promise.withResolvers<HttpResponse>()
  const { url, method, headers, body } = request
  const outgoing = httpRequest({
    ...carrier,
    ...('agent' in carrier && { protocol: 'https:' }),
    host: url.hostname,
    port: endpointOf(url).port,
    defaultPort: 443,
    method,
    path: url.pathname + url.search,
    headers,
  })
  if ('onSocket' in carrier) outgoing.on('socket', socket => carrier.onSocket(socket as TLSSocket))
  let answer: IncomingMessage | undefined
  let interim = 0
  outgoing.on('information', () => {
    interim += 1
    if (interim > MAX_INTERIM) outgoing.destroy(tooMuchInterim())
  })
  outgoing.on('error', error => {
    // Bytes after the end of a reply are an error to Node; docker and curl take the reply, and so is it here.
    if (!answer?.complete) reject(error)
  })
  outgoing.on('upgrade', () => reject(new ExchangeError('BAD_REPLY', note('protocol-switched'))))
  outgoing.on('response', incoming => {
    answer = incoming
    readReply(incoming, request, progress).then(resolve, reject)
  })
  outgoing.end(body)
  return promise
}

/** Replies of the kind 1xx before the one that counts: Go takes 10 MiB of them, and a server without end holds a core. */
const MAX_INTERIM = 1000

const tooMuchInterim = (): ExchangeError =>
  new ExchangeError('BAD_REPLY', `more than ${MAX_INTERIM} interim replies (1xx) and no other`)

/** No JSON can be read from a body that is cut; what it begins with tells what it is. Bytes. */
const MAX_OF_TRUNCATED = 64 * 1024

/** Reads at most `max` bytes of the body: leaving the loop before the end destroys the connection. */
async function readReply(
  answer: IncomingMessage,
  { maxBodyBytes: max, onBody }: Pick<HttpRequest, 'maxBodyBytes' | 'onBody'>,
  progress: Pick<ExchangeProgress, 'begun'>,
): Promise<HttpResponse> {
  const chunks: Buffer[] = []
  const handOver = answer.statusCode === 200 ? onBody : undefined
  let size = 0
  let kept = 0
  const read = (truncated: boolean, most: number): HttpResponse => ({
    status: answer.statusCode ?? 0,
    headers: joined(answer.headersDistinct),
    // What is not UTF-8 becomes U+FFFD. Buffer.concat copies no more than the length that it is given.
    body: Buffer.concat(chunks, Math.min(kept, most)).toString(),
    truncated,
  })
  progress.begun = () => read(true, max)
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    size += chunk.length
    if (handOver !== undefined) {
      handOver(chunk)
      copyToHeap(chunk)
    } else {
      chunks.push(chunk)
      kept = size
    }
    if (size > max) break
  }
  return size > max ? read(true, Math.min(max, MAX_OF_TRUNCATED)) : read(false, size)
}

const joined = (headers: NodeJS.Dict<string[]>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, values]) => [name, (values ?? []).join(', ')]))
