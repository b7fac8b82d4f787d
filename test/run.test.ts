import { describe, expect, it } from 'vitest'
import type { Host, HttpOutcome, HttpRequest } from '../src/host/ports.ts'
import type { RawInputs } from '../src/inputs.ts'
import { OUTPUT_NAMES } from '../src/report/outputs.ts'
import { run } from '../src/run.ts'
import { jwt, refreshClaims } from './azure/acr/jwt.ts'
import { type HostChange, type HostDouble, healthyRegistry, hostDouble, NOW, replied } from './host-double.ts'

const PASSWORD = 'make~believe.Secret_of-the-pusher'
const given = { registry: 'contoso.azurecr.io', repository: 'team/app', username: 'contoso', password: PASSWORD }
const ZERO_GUID = '00000000-0000-0000-0000-000000000000'
const refused = (body = 'no'): HostChange => ({
  http: request => (request.url.pathname === '/v2/' ? healthyRegistry(request) : replied(401, body)),
})
/** A token that works and ends soon. */
const ending = { ...given, username: ZERO_GUID, password: jwt({ ...refreshClaims, exp: NOW / 1000 + 300 }) }

async function go(raw: RawInputs, change: HostChange = {}) {
  const host = hostDouble(change)
  const code = await run(raw, host)
  const log = host.written.join('')
  const isMask = (line: string) => line.startsWith('::add-mask::')
  return {
    host,
    code,
    masks: log.split('\n').filter(isMask),
    log: log
      .split('\n')
      .filter(line => !isMask(line))
      .join('\n'),
    summary: host.files.get('/summary') ?? '',
    outputs: outputsIn(host.files.get('/output') ?? ''),
  }
}

function outputsIn(text: string): Record<string, string> {
  const entries = [...text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2\n/gm)]
  return Object.fromEntries(entries.map(([, name = '', , value = '']) => [name, value]))
}
const ids = (outputs: Record<string, string>): string[] =>
  JSON.parse(outputs['findings'] ?? '').findings.map(
    (finding: { level: string; id: string }) => `${finding.level} ${finding.id}`,
  )

describe('the exit code', () => {
  it.each<[name: string, raw: RawInputs, change: HostChange, code: number, result: string]>([
    ['healthy', given, {}, 0, 'pass'],
    ['no registry', {}, {}, 0, 'pass'],
    ['an error', given, refused(), 1, 'fail'],
    ['an error, never', { ...given, 'fail-on': 'never' }, refused(), 0, 'fail'],
    ['an error, warning', { ...given, 'fail-on': 'warning' }, refused(), 1, 'fail'],
    ['an error that is ignored', { ...given, ignore: 'credentials-rejected' }, refused(), 0, 'unknown'],
    ['a warning', ending, {}, 0, 'warn'],
    ['a warning, warning', { ...ending, 'fail-on': 'warning' }, {}, 1, 'warn'],
    [
      'a warning that is ignored, warning',
      { ...ending, 'fail-on': 'warning', ignore: 'token-expiring' },
      {},
      0,
      'pass',
    ],
    ['a notice, warning', { ...given, registry: 'ghcr.io', 'fail-on': 'warning' }, {}, 0, 'unknown'],
    ['misuse', { ...given, access: 'admin' }, {}, 2, 'fail'],
    ['misuse, never', { ...given, access: 'admin', 'fail-on': 'never' }, {}, 2, 'fail'],
  ])('%s: %s', async (_, raw, change, code, result) => {
    const done = await go(raw, change)
    expect({ code: done.code, result: done.outputs['result'] }).toEqual({ code, result })
  })
})

describe('wait-seconds', () => {
  /** The firewall lets nobody in before the third look; the clock moves while the step sleeps. */
  const propagating = (looks: number): HostChange => {
    let clock = NOW
    let requests = 0
    return {
      now: () => clock,
      http: request => {
        if (request.url.pathname === '/v2/') return healthyRegistry(request)
        // No one waits here: each look is as long as its pause.
        clock += 5000
        return ++requests < looks
          ? replied(
              403,
              '{"errors":[{"code":"DENIED","message":"client with IP \'203.0.113.7\' is not allowed access."}]}',
            )
          : healthyRegistry(request)
      },
    }
  }

  it('tells what is waited for, a line each time, and then what was found', async () => {
    const { log, code, outputs } = await go({ ...given, 'wait-seconds': '600' }, propagating(3))
    expect(code).toBe(0)
    expect(outputs['granted']).toBe('push')
    const lines = log.split('\n').filter(line => line.includes('waiting'))
    expect(lines[0]).toMatch(/^▸ waiting .*firewall-denied \(contoso\.azurecr\.io\); 0 s of 600 s$/)
    expect(log.indexOf('waiting')).toBeLessThan(log.indexOf('✓ contoso.azurecr.io'))
  })

  it('ends with the cause and how long it was waited for', async () => {
    const { code, outputs } = await go({ ...given, 'wait-seconds': '20' }, propagating(Number.POSITIVE_INFINITY))
    expect(code).toBe(1)
    expect(ids(outputs)).toEqual(['error firewall-denied'])
    expect(outputs['findings']).toContain('"label":"Waited"')
  })
})

describe('what is written', () => {
  it('all outputs, and only those', async () => {
    const { outputs } = await go(given)
    expect(Object.keys(outputs)).toEqual([...OUTPUT_NAMES])
    expect(outputs).toMatchObject({
      'login-server': 'contoso.azurecr.io',
      granted: 'push',
      'error-count': '0',
      'warning-count': '0',
      'expires-on': '',
      'days-until-expiry': '',
    })
    expect(JSON.parse(outputs['findings'] ?? '')).toEqual({ version: 1, findings: [] })
  })

  it('the end of the credential', async () => {
    const { outputs } = await go(ending)
    expect(outputs).toMatchObject({
      'expires-on': '2026-11-21T12:05:00Z',
      'days-until-expiry': '0',
      'warning-count': '1',
    })
  })

  it('nothing into files that are not there', async () => {
    const { host, log, code } = await go(given, { env: { GITHUB_OUTPUT: '', GITHUB_STEP_SUMMARY: '' } })
    expect(code).toBe(0)
    expect(host.files.size).toBe(0)
    expect(log).toContain('✓ contoso.azurecr.io')
  })

  it('behind what stands there already', async () => {
    const { host } = await go(given, { files: { '/output': 'before=1\n', '/summary': '# before\n' } })
    expect(host.files.get('/output')).toMatch(/^before=1\nresult<</)
    expect(host.files.get('/summary')).toMatch(/^# before\n/)
  })

  it('the masks before anything else, under GitHub Actions', async () => {
    const { host, masks } = await go(given, refused())
    expect(masks).toContain(`::add-mask::${PASSWORD}`)
    const texts = host.written
    expect(texts.findIndex(text => !text.startsWith('::add-mask::'))).toBe(masks.length)
  })

  it('no workflow command elsewhere', async () => {
    const { host, log } = await go({ ...given, access: 'admin' }, { env: { GITHUB_ACTIONS: '' } })
    expect(host.written.join('')).not.toMatch(/^::/m)
    expect(log).toMatch(/^✗ access:/)
    const refusedElsewhere = await go(given, { ...refused(), env: { GITHUB_ACTIONS: 'false' } })
    expect(refusedElsewhere.host.written.join('')).not.toMatch(/^::/m)
    expect(refusedElsewhere.log).toContain('credentials-rejected')
  })

  it('misuse: every problem an annotation, and no finding', async () => {
    const { log, outputs, host } = await go({ access: 'admin', 'fail-on': 'x', 'timeout-seconds': '0', ignore: 'a\nb' })
    const lines = log.trim().split('\n')
    expect(lines).toHaveLength(5)
    for (const line of lines) expect(line).toMatch(/^::error title=acr-login-check/)
    expect(outputs).toEqual({ result: 'fail', findings: '{"version":1,"findings":[]}' })
    expect(host.requests).toEqual([])
    expect(host.commands).toEqual([])
  })

  it('no annotation for what is ignored, and for notices', async () => {
    const { log, outputs } = await go({ ...given, ignore: 'credentials-rejected' }, refused())
    expect(log).not.toMatch(/^::(?!group::|endgroup::)/m)
    expect(ids(outputs)).toEqual(['notice credentials-rejected'])
    expect(JSON.parse(outputs['findings'] ?? '').findings[0]).toMatchObject({ ignored: true })
  })

  it('the page of the finding, in the repository that the action runs from', async () => {
    const env = {
      GITHUB_SERVER_URL: 'https://github.contoso.example',
      GITHUB_ACTION_REPOSITORY: 'org/acr-login-check',
      GITHUB_ACTION_REF: 'v1',
    }
    const docs = async (change: HostChange) =>
      JSON.parse((await go(given, { ...refused(), ...change })).outputs['findings'] ?? '').findings[0].docs
    const page = 'docs/findings.md#credentials-rejected'
    expect(await docs({ env })).toBe(`https://github.contoso.example/org/acr-login-check/blob/v1/${page}`)
    expect(await docs({ env: { ...env, GITHUB_ACTION_REF: '' } })).toContain(`/blob/HEAD/${page}`)
    expect(await docs({ env: { GITHUB_ACTION_REPOSITORY: '' } })).toBe(page)
  })

  it('a timeline with step debugging, redacted', async () => {
    const { log } = await go(given, { env: { RUNNER_DEBUG: '1' } })
    const lines = log.split('\n').filter(line => line.startsWith('::debug::'))
    expect(lines).toHaveLength(4)
    for (const requests of ['docker version', 'docker info', '/v2/ ', '/oauth2/token ']) {
      expect(lines.filter(line => line.includes(requests))).toHaveLength(1)
    }
    expect(log).not.toContain(PASSWORD)
    expect((await go(given)).log).not.toContain('::debug::')
  })
})

describe('a file that cannot be written', () => {
  const failing = (path: string) => {
    const host = hostDouble()
    const append = host.appendFile
    const appendFile = (requests: string, text: string) =>
      requests === path ? Promise.reject(new Error(`ENOSPC: ${PASSWORD}`)) : append(requests, text)
    return { ...host, appendFile }
  }

  it('the summary: the verdict stands, and it is told', async () => {
    const host = failing('/summary')
    expect(await run(given, host)).toBe(0)
    const log = host.written.filter(text => !text.startsWith('::add-mask::')).join('')
    expect(log).toContain('ENOSPC')
    expect(log).not.toContain(PASSWORD)
    expect(outputsIn(host.files.get('/output') ?? '')).toMatchObject({ result: 'pass' })
  })

  // Bug: nobody hears the failure, so that the step ends with a stack trace.
  it.each([
    ['the verdict', given],
    ['misuse', { access: 'admin' }],
  ])('the outputs: the run ends well all the same (%s)', async (_, raw) => {
    const host = failing('/output')
    await expect(run({ password: PASSWORD, ...raw }, host)).resolves.toBeGreaterThan(-1)
    expect(host.written.filter(text => !text.startsWith('::add-mask::')).join('')).not.toContain(PASSWORD)
  })
})

describe('a fault of our own', () => {
  const fault = (error: unknown): HostChange => ({
    http: () => {
      throw error
    },
  })
  const faults: [name: string, error: unknown][] = [
    ['an error', new TypeError(`it broke with ${PASSWORD}`)],
    ['no error', `it broke with ${PASSWORD}`],
    ['nothing', undefined],
    ['an error without a stack', Object.assign(new Error('it broke'), { stack: undefined })],
    [
      'an error of many lines',
      Object.assign(new Error('it\nbroke'), { stack: `Error: it\n::error::x\n${'    at x\n'.repeat(100)}` }),
    ],
  ]

  it.each(faults)('%s is a finding: internal-error', async (_, error) => {
    const { code, outputs, log, summary } = await go(given, fault(error))
    expect(code).toBe(1)
    expect(outputs['result']).toBe('fail')
    expect(ids(outputs)).toEqual(['error internal-error'])
    for (const text of [log, summary, outputs['findings'] ?? '']) {
      expect(text).toContain('internal-error')
      expect(text).not.toContain(PASSWORD)
      expect(text).not.toMatch(/^\s*at /m)
      expect(text.match(/ at /g)?.length ?? 0).toBeLessThan(3)
    }
    expect(log).not.toMatch(/^::error::/m)
  })

  const thrown = new Error(`it broke with ${PASSWORD}\n::error::x`)
  it.each<[where: string, broken: (host: HostDouble) => Host]>([
    [
      'the report',
      host => ({
        ...host,
        env: new Proxy(host.env, {
          get: (env, name) => {
            if (name === 'GITHUB_ACTION_REPOSITORY') throw thrown
            return Reflect.get(env, name)
          },
        }),
      }),
    ],
    [
      'the log',
      host => ({
        ...host,
        write: text => {
          if (text.includes('contoso.azurecr.io: ')) throw thrown
          host.write(text)
        },
      }),
    ],
  ])('in %s is one redacted line, and the outputs say so', async (_, broken) => {
    const host = hostDouble(refused())
    await expect(run(given, broken(host))).resolves.toBe(1)
    const log = host.written.filter(text => !text.startsWith('::add-mask::')).join('')
    expect(log).toMatch(/^::error [^\n]*internal-error[^\n]*\n$/m)
    expect(log).not.toContain(PASSWORD)
    expect(log).not.toMatch(/^::error::x/m)
    const outputs = outputsIn(host.files.get('/output') ?? '')
    expect(outputs).toMatchObject({ result: 'fail', 'error-count': '1' })
    expect(ids(outputs)).toEqual(['error internal-error'])
  })

  it.each([
    ['fail-on: never', { 'fail-on': 'never' }],
    ['ignore', { ignore: 'internal-error' }],
  ])('is not silenced by %s', async (_, change) => {
    const { code, outputs } = await go({ ...given, ...change }, fault(new Error('it broke')))
    expect(code).toBe(1)
    expect(ids(outputs)).toEqual(['error internal-error'])
  })

  // Bug: a port that cannot be is no fault of ours.
  it('a trusted host whose port cannot be is none', async () => {
    const registry = 'registry.example:99999'
    const { outputs } = await go({ ...given, registry, 'trusted-hosts': registry })
    expect(ids(outputs)).not.toContain('error internal-error')
  })
})

/** A server that gives back what it was sent. */
const echoing =
  (text: (request: HttpRequest) => string) =>
  (request: HttpRequest): HttpOutcome =>
    request.url.pathname === '/v2/' ? healthyRegistry(request) : replied(401, text(request))

describe('no secret is told', () => {
  const basic = ({ headers }: HttpRequest): string => headers['authorization'] ?? ''
  const sent = (request: HttpRequest): string => Buffer.from(basic(request).slice(6), 'base64').toString()
  const message = (text: string): string => JSON.stringify({ errors: [{ code: text, message: text }] })

  const reported = async (change: HostChange, raw: RawInputs = given): Promise<string> => {
    const { log, summary, host } = await go(raw, change)
    expect(log).toMatch(/^[✓✗!?] /m)
    return [log, summary, host.files.get('/output')].join('\n')
  }

  it.each<[name: string, text: (request: HttpRequest) => string]>([
    ['the header', basic],
    ['user name and password', sent],
    ['as an error', request => message(sent(request))],
    ['in percent codes', request => encodeURIComponent(sent(request))],
    ['as JSON', request => JSON.stringify({ sent: sent(request) })],
    ['far behind', request => 'x'.repeat(5000) + sent(request)],
    ['a token that nobody asked for', () => `{"access_token":"${jwt(refreshClaims)}"`],
  ])('a server that echoes: %s', async (_, text) => {
    const all = await reported({ http: echoing(text) })
    for (const form of [
      PASSWORD,
      Buffer.from(`contoso:${PASSWORD}`).toString('base64'),
      encodeURIComponent(PASSWORD),
    ]) {
      expect(all).not.toContain(form)
    }
    expect(all).not.toContain(jwt(refreshClaims))
  })

  // Bug: what a server says is cut before it is redacted, so that the start of a secret that stands at the cut remains.
  it.each<[name: string, text: (request: HttpRequest) => string]>([
    ['a body', request => 'x'.repeat(270) + sent(request)],
    ['an error', request => message('x'.repeat(470) + sent(request))],
    ['the header', request => 'x'.repeat(270) + basic(request)],
  ])('cut in the middle of it: %s', async (_, text) => {
    const all = await reported({ http: echoing(text) })
    expect(all).not.toContain(PASSWORD.slice(0, 12))
    expect(all).not.toContain(Buffer.from(`contoso:${PASSWORD}`).toString('base64').slice(0, 12))
  })

  // Bug: headers are cut before they are redacted, too.
  it.each(['location', 'server', 'content-type', 'retry-after', 'x-ms-correlation-request-id'])(
    'cut in the middle of it: the header %s',
    async name => {
      const limits: Record<string, number> = { location: 190, server: 90, 'content-type': 90, 'retry-after': 30 }
      const http = (request: HttpRequest): HttpOutcome =>
        request.url.pathname === '/v2/'
          ? healthyRegistry(request)
          : replied(301, '', { [name]: 'x'.repeat(limits[name] ?? 70) + sent(request) })
      expect(await reported({ http })).not.toContain(`contoso:${PASSWORD.slice(0, 2)}`.slice(0, 9))
    },
  )

  // Bug: the reason of a proxy is cut before it is redacted.
  it('cut in the middle of it: what a proxy answers', async () => {
    const { failureAt, ExchangeError } = await import('../src/host/exchange-progress.ts')
    const text = `the proxy answered 407 ${'x'.repeat(260)} make-believe-proxy-password to CONNECT`
    const all = await reported({
      env: { HTTPS_PROXY: 'http://builder:make-believe-proxy-password@proxy.example:3128' },
      http: () => ({
        ok: false,
        connection: {},
        failure: failureAt('proxy', new ExchangeError('PROXY_STATUS', text, { proxyStatus: 407 })),
      }),
    })
    expect(all).not.toContain('make-be')
  })

  // Bug: a color code is taken out of the text after it was redacted.
  it('broken by a color code', async () => {
    const all = await reported({ http: echoing(() => `you sent ${PASSWORD.slice(0, 9)}\u001b[0m${PASSWORD.slice(9)}`) })
    expect(all).not.toContain(PASSWORD)
  })

  // Bug: the password of the proxy is held by nobody, and can come back in what it answers.
  it('the password of the proxy', async () => {
    const secret = 'make-believe-proxy-password'
    const failure = {
      at: 'proxy',
      code: 'PROXY_STATUS',
      text: `the proxy answered 407 ${secret}`,
      proxyStatus: 407,
    } as const
    for (const name of ['HTTPS_PROXY', 'https_proxy', 'ALL_PROXY', 'all_proxy', 'HTTP_PROXY', 'DOCKER_HOST']) {
      const all = await reported({
        env: { [name]: `http://builder:${secret}@proxy.example:3128` },
        http: () => ({ ok: false, connection: {}, failure }),
      })
      expect(all).toMatch(/proxy-refused|engine-proxy-mismatch/)
      expect(all).not.toContain(secret)
    }
  })
})
