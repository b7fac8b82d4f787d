import { describe, expect, it } from 'vitest'
import type { HttpOutcome, NetworkFailure } from '../../src/host/ports.ts'
import { send } from '../../src/probes/transport.ts'
import { deadlineIn } from '../../src/util/deadline.ts'
import { hostDouble, NOW, replied } from '../host-double.ts'

const request = {
  method: 'GET',
  url: new URL('https://contoso.azurecr.io/v2/'),
  headers: {},
  maxBodyBytes: 1024,
} as const

/** The outcome of so many answers, one after the other, the last one for ever. */
async function sent(answers: readonly HttpOutcome[], milliseconds = 60_000) {
  let requests = 0
  const host = hostDouble({ http: () => answers[Math.min(requests++, answers.length - 1)] ?? replied(500, '') })
  const deadline = deadlineIn(milliseconds, () => NOW)
  return { sent: await send(host, deadline, request), requests, pauses: host.pauses }
}
const well = replied(200, '{}')
const status = (code: number, retryAfter?: string) =>
  replied(code, '', retryAfter === undefined ? {} : { 'retry-after': retryAfter })
const breaks = (at: NetworkFailure['at'], code: string): HttpOutcome => ({
  ok: false,
  connection: {},
  failure: { at, code, text: code },
})
/** RFC 9110 section 5.6.7: the preferred form of an HTTP-date. */
const dateIn = (seconds: number): string => new Date(NOW + seconds * 1000).toUTCString()

describe('what is only passing is tried again', () => {
  it.each<[string, HttpOutcome]>([
    ['429', status(429)],
    ['429 for a second', status(429, '1')],
    ['429 until a time', status(429, dateIn(2))],
    ['429 until a time that has passed', status(429, dateIn(-60))],
    ['502', status(502)],
    ['503', status(503)],
    ['504', status(504)],
    ['503 with an odd Retry-After', status(503, 'soon')],
    ['a reset', breaks('http', 'ECONNRESET')],
    ['a reset in the handshake', breaks('tls', 'ECONNRESET')],
    ['a broken pipe', breaks('http', 'EPIPE')],
    ['a connection that the system gave up on', breaks('tcp', 'ETIMEDOUT')],
    ['a resolver that asks for it', breaks('dns', 'EAI_AGAIN')],
  ])('%s, once', async (_, fault) => {
    const { sent: outcome, requests } = await sent([fault, well])
    expect(requests).toBe(2)
    expect(outcome).toMatchObject({ ok: true, attempts: 2, reply: { status: 200 } })
  })

  it.each([
    ['seconds', status(429, '3'), 3000, 3000],
    ['a date', status(429, dateIn(3)), 3000, 3000],
    ['nothing', status(429), 200, 400],
  ])('after as long as the server asks: %s', async (_, fault, least, most) => {
    const { pauses } = await sent([fault, well])
    expect(pauses).toHaveLength(1)
    expect(pauses[0]).toBeGreaterThanOrEqual(least)
    expect(pauses[0]).toBeLessThanOrEqual(most)
  })

  it('three times at most, and the last answer counts', async () => {
    const { sent: outcome, requests } = await sent([status(503)])
    expect(requests).toBe(3)
    expect(outcome).toMatchObject({ ok: true, attempts: 3, reply: { status: 503 } })
    const broken = await sent([breaks('tls', 'ECONNRESET')])
    expect(broken.sent).toMatchObject({ ok: false, reason: { kind: 'network', attempts: 3 } })
  })

  it('within the step’s time', async () => {
    expect((await sent([status(503)], 100)).requests).toBe(1)
    expect((await sent([status(429, '4')], 3000)).requests).toBe(1)
  })
})

describe('everything else stays what it is', () => {
  it.each<[string, HttpOutcome]>([
    ['200', well],
    ...[400, 401, 403, 404, 500, 501].map((code): [string, HttpOutcome] => [String(code), status(code)]),
    ['429 for longer than is waited', status(429, '60')],
    ['429 until a time that is far', status(429, dateIn(3600))],
    ['a refused connection', breaks('tcp', 'ECONNREFUSED')],
    ['an unknown name', breaks('dns', 'ENOTFOUND')],
    ['no answer in time', breaks('tcp', 'TIMEOUT')],
    ['a certificate', breaks('tls', 'CERT_HAS_EXPIRED')],
    ['no HTTP', breaks('http', 'HPE_INVALID_CONSTANT')],
    ['a proxy that refuses', breaks('proxy', 'PROXY_STATUS')],
  ])('%s', async (_, outcome) => {
    const { sent: result, requests, pauses } = await sent([outcome])
    expect(requests).toBe(1)
    expect(pauses).toEqual([])
    expect(result).not.toHaveProperty('reason.tries')
  })
})
