import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'

/** What befalls an answer on its way: the answer itself is the true one. */
export type Damage =
  | 'reset-after-1-byte'
  | 'reset-in-the-middle'
  /** A byte at a time, so slowly that nobody waits for the end. */
  | 'drip'
  | 'endless-body'
  | 'huge-headers'
  | 'half-a-body'
  | 'other-content-type'
  /** More is announced than comes before the connection ends. */
  | 'length-too-large'
  /** Less is announced than comes. */
  | 'length-too-small'
  | 'length-negative'
  /** RFC 9112 section 6.3: the coding counts, and the length is to be suspected. */
  | 'length-and-chunked'

/** An answer of HTTP/1.1, before it is spoilt. */
export interface Message {
  status: number
  statusText?: string
  headers: Record<string, string | number>
  body: string
}

const DRIP_MS = 100
const HUGE = 'x'.repeat(2 ** 20)
const PIECE = 'x'.repeat(2 ** 16)

/**
 * Sends an answer with its damage.
 * @param cut ends the connection with a TCP reset
 */
export function sendDamaged(socket: Socket, message: Message, responseFault: Damage, cut: () => void): void {
  if (responseFault === 'reset-after-1-byte') socket.write(bytesOf(message).slice(0, 1), cut)
  else if (responseFault === 'reset-in-the-middle') socket.write(firstHalf(message), cut)
  else if (responseFault === 'drip') drip(socket, bytesOf(message))
  else if (responseFault === 'half-a-body') socket.end(bytesOf({ ...message, body: half(message.body) }))
  else if (responseFault === 'length-and-chunked')
    socket.end(`${damagedHead(message, responseFault)}${chunked(message.body)}`)
  else if (responseFault === 'endless-body') {
    socket.write(headOf(message, { 'Transfer-Encoding': 'chunked' }))
    sendForEver(socket, `${PIECE.length.toString(16)}\r\n${PIECE}\r\n`)
  } else socket.end(`${damagedHead(message, responseFault)}${message.body}`)
}

/** The head of an answer whose damage is in the head alone. */
export function damagedHead(message: Message, responseFault: Damage): string {
  const length = Buffer.byteLength(message.body)
  switch (responseFault) {
    case 'huge-headers':
      return headOf(message, { 'Content-Length': length, 'X-Long': HUGE })
    case 'other-content-type':
      return headOf(message, { 'Content-Length': length, 'Content-Type': 'text/html; charset=utf-8' })
    case 'length-too-large':
      return headOf(message, { 'Content-Length': length + 1000 })
    case 'length-too-small':
      return headOf(message, { 'Content-Length': Math.floor(length / 2) })
    case 'length-negative':
      return headOf(message, { 'Content-Length': -5 })
    case 'length-and-chunked':
      return headOf(message, { 'Content-Length': length, 'Transfer-Encoding': 'chunked' })
    default:
      return headOf(message, { 'Content-Length': length })
  }
}

const bytesOf = (message: Message): string => `${damagedHead(message, 'half-a-body')}${message.body}`

/** Half of a body, or half of the head where there is none. */
const firstHalf = (message: Message): string =>
  message.body === '' ? half(bytesOf(message)) : `${damagedHead(message, 'half-a-body')}${half(message.body)}`

const half = (text: string): string => text.slice(0, Math.floor(text.length / 2))

const chunked = (body: string): string =>
  `${body === '' ? '' : `${Buffer.byteLength(body).toString(16)}\r\n${body}\r\n`}0\r\n\r\n`

function headOf({ status, statusText, headers }: Message, more: Record<string, string | number>): string {
  const names = new Set(Object.keys(more).map(name => name.toLowerCase()))
  const kept = Object.entries(headers).filter(([name]) => !names.has(name.toLowerCase()))
  const lines = [...kept, ...Object.entries(more)].map(([name, value]) => `${name}: ${value}\r\n`)
  return `HTTP/1.1 ${status} ${statusText ?? STATUS_CODES[status] ?? ''}\r\n${lines.join('')}\r\n`
}

export function drip(socket: Socket, bytes: string | Buffer): void {
  const all = Buffer.from(bytes)
  let at = 0
  const timer = setInterval(() => {
    if (socket.destroyed || at === all.length) return clearInterval(timer)
    socket.write(all.subarray(at, at + 1))
    at += 1
  }, DRIP_MS)
}

export function sendForEver(socket: Socket, segment: string | Buffer): void {
  const more = (): void => {
    while (!socket.destroyed && socket.write(segment));
  }
  socket.on('drain', more)
  more()
}
