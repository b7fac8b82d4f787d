import { type Agent, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { pipeline } from 'node:stream'
import type { Forward } from './request.ts'

type Headers = Record<string, string | string[]>

/** Hands a request to the real registry behind and streams both ways. */
export function passToBackend(to: Forward, agent: Agent, received: IncomingMessage, reply: ServerResponse): void {
  const backend = new URL(to.forward)
  const publicHost = received.headers.host ?? ''
  const headers = { ...received.headers, host: backend.host, authorization: to.authorization }
  const onward = request(new URL(to.path ?? received.url ?? '/', backend), {
    method: received.method ?? 'GET',
    agent,
    headers,
  })
  onward.on('response', answer => {
    reply.writeHead(answer.statusCode ?? 502, publicHeaders(answer, backend, publicHost))
    // A client or a registry that goes away in the middle ends both sides; there is nobody left to tell.
    pipeline(answer, reply, () => undefined)
  })
  onward.on('error', error => {
    if (reply.headersSent) return reply.destroy()
    return reply.writeHead(502, { 'Content-Type': 'text/plain' }).end(`no answer from behind: ${error.message}\n`)
  })
  reply.on('close', () => {
    if (!reply.writableFinished) onward.destroy()
  })
  pipeline(received, onward, () => undefined)
}

/** The registry behind knows itself by another name: upload locations are said with the public one. */
function publicHeaders(answer: IncomingMessage, backend: URL, publicHost: string): Headers {
  const { location, connection: _, ...rest } = answer.headers
  const headers: Headers = {}
  for (const [name, value] of Object.entries(rest)) if (value !== undefined) headers[name] = value
  if (location === undefined) return headers
  const at = new URL(location, backend)
  return {
    ...headers,
    location: at.host === backend.host ? `https://${publicHost}${at.pathname}${at.search}` : location,
  }
}
