import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Answer } from './answers.ts'
import type { Fault } from './faults.ts'
import { readBasic } from './request.ts'
import { type Damage, sendDamaged } from './response-fault.ts'

export function sendAnswer(reply: ServerResponse, method: string, answer: Answer): void {
  const length = Buffer.byteLength(answer.body)
  reply.writeHead(answer.status, { ...answer.headers, 'Content-Length': length })
  reply.end(method === 'HEAD' ? undefined : answer.body)
}

/** One request with its body read, and a way to cut the connection under it. */
export interface Exchange {
  received: IncomingMessage
  body: string
  reply: ServerResponse
  cut(): void
}

/** The true answer, spoilt on its way. */
export function sendSpoilt({ reply, received, cut }: Exchange, answer: Answer, responseFault: Damage): void {
  const headers = { ...(reply.getHeaders() as Record<string, string>), ...answer.headers, Connection: 'close' }
  sendDamaged(received.socket, { ...answer, headers }, responseFault, cut)
}

/** What a fault puts in place of the answer. */
export function sendFault(exchange: Exchange, fault: Fault): void {
  const { reply, received, cut } = exchange
  if (fault.hang === 'before-headers') return
  if (fault.reset === 'before-headers') {
    cut()
    return
  }
  const body = fillIn(fault.body ?? '', received, exchange.body)
  const headers = { ...(fault.contentType ? { 'Content-Type': fault.contentType } : {}), ...fault.headers }
  reply.writeHead(fault.status ?? 200, fault.statusText, headers)
  if (fault.endless) sendForEver(reply, body || ' ')
  else if (fault.hang || fault.reset) sendHalf(exchange, body, fault)
  else reply.end(body)
}

function sendHalf({ reply, cut }: Exchange, body: string, fault: Fault): void {
  reply.write(body.slice(0, Math.ceil(body.length / 2)) || ' ', () => {
    if (fault.reset) cut()
  })
}

function sendForEver(reply: ServerResponse, segment: string): void {
  const more = (): void => {
    while (!reply.destroyed && reply.write(segment));
  }
  reply.on('drain', more)
  more()
}

/** Lets a server echo what it was sent, so that a test sees that no secret is shown again. */
function fillIn(body: string, received: IncomingMessage, requestBody: string): string {
  const authorization = received.headers.authorization ?? ''
  const form = new URLSearchParams(requestBody)
  const password = readBasic(authorization)?.password ?? form.get('password') ?? form.get('client_secret') ?? ''
  return body
    .replaceAll('{{authorization}}', () => authorization)
    .replaceAll('{{password}}', () => password)
    .replaceAll('{{body}}', () => requestBody)
}
