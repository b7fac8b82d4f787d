import { readFileSync } from 'node:fs'
import { request } from 'node:http'
import type { Socket } from 'node:net'
import { connect, type TLSSocket } from 'node:tls'
import type { Login } from './logins.ts'
import type { Azure } from './server.ts'

/** Speaks to the embedded Azure in bare bytes, so that its own tests do not rest on any client's parser. */
export interface RawAnswer {
  status: number
  /** The head, line by line, as it came. */
  head: string[]
  header(name: string): string | undefined
  body: string
}

export interface RawRequest {
  method?: string
  host?: string
  path: string
  headers?: Record<string, string>
  body?: string
}

export const basic = (username: string, password: string): Record<string, string> => ({
  Authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`,
})

export async function sendRequest(
  azure: Azure,
  { method = 'GET', host, path, headers, body = '' }: RawRequest,
): Promise<RawAnswer> {
  const server = host ?? 'contoso.azurecr.io'
  const socket = await openTls(azure, server)
  const lines = Object.entries({
    Host: server,
    Connection: 'close',
    'Content-Length': Buffer.byteLength(body),
    ...headers,
  })
  socket.write(`${method} ${path} HTTP/1.1\r\n${lines.map(line => line.join(': ')).join('\r\n')}\r\n\r\n${body}`)
  return parse(await readAll(socket))
}

export function post(
  azure: Azure,
  path: string,
  form: Record<string, string> | [string, string][],
): Promise<RawAnswer> {
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' }
  return sendRequest(azure, { method: 'POST', path, headers, body: new URLSearchParams(form).toString() })
}

export const tokenPath = (parameters: string): string => `/oauth2/token?service=contoso.azurecr.io&${parameters}`

/** Asks for a token as docker does at a login, and for a scope. */
export function dockerToken(azure: Azure, { username, password }: Login, scope: string): Promise<RawAnswer> {
  const account = encodeURIComponent(username)
  const path = tokenPath(`account=${account}&client_id=docker&offline_token=true${scope && `&scope=${scope}`}`)
  return sendRequest(azure, { path, headers: basic(username, password) })
}

/** The bare tunnel, or the proxy's refusal with its status. */
export function openTunnel(
  azure: Azure,
  target: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; socket: Socket; head: string }> {
  return new Promise((done, fail) => {
    const { hostname, port } = new URL(azure.proxyUrl)
    const received = request({ hostname, port, method: 'CONNECT', path: target, headers })
    received.on('error', fail)
    received.on('connect', (answer, socket, first) => {
      done({ status: answer.statusCode ?? 0, socket, head: first.toString() })
    })
    received.end()
  })
}

export async function openTls(azure: Azure, host: string): Promise<TLSSocket> {
  const { status, socket } = await openTunnel(azure, `${host}:443`)
  if (status !== 200) throw new Error(`CONNECT answered ${status}`)
  return new Promise((done, fail) => {
    const secured = connect({ socket, servername: host, ca: readFileSync(azure.caFile) }, () => done(secured))
    secured.on('error', fail)
    secured.on('close', () => fail(new Error('closed in the handshake')))
  })
}

function readAll(socket: Socket): Promise<string> {
  return new Promise((done, fail) => {
    const segments: Buffer[] = []
    socket.on('data', segment => segments.push(segment))
    socket.on('end', () => done(Buffer.concat(segments).toString()))
    socket.on('error', fail)
    socket.on('close', () => fail(new Error(`closed after ${Buffer.concat(segments).length} bytes`)))
  })
}

function parse(bytes: string): RawAnswer {
  const split = bytes.indexOf('\r\n\r\n')
  const head = bytes.slice(0, split).split('\r\n')
  return {
    status: Number(head[0]?.split(' ')[1]),
    head,
    header: name => head.find(line => line.toLowerCase().startsWith(`${name.toLowerCase()}: `))?.slice(name.length + 2),
    body: bytes.slice(split + 4),
  }
}

/** The claims of a token, decoded without any check. */
export function claimsOf(token: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<string, unknown>
}

/** The access token of a token answer. */
export function accessToken(answer: RawAnswer): string {
  return (JSON.parse(answer.body) as { access_token: string }).access_token
}
