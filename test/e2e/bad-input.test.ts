import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { INPUT_NAMES } from '../../src/inputs.ts'
import { OUTPUT_NAMES } from '../../src/report/outputs.ts'
import { applicationLogin, cloudWorld, ids } from '../embedded-azure/cloud-world.ts'
import { type Fault, faults } from '../embedded-azure/faults.ts'
import { githubEnv } from '../embedded-azure/github/oidc.ts'
import { type Azure, startAzure } from '../embedded-azure/server.ts'
import { epochSeconds, mintRefreshToken } from '../embedded-azure/tokens.ts'
import { firstRegistry, withFault, ZERO_GUID } from '../embedded-azure/world.ts'
import { actingMarkdown, codesIn, commandsIn } from '../report/acting.ts'
import { dockerStandInFolder } from '../stand-ins/standIns.ts'
import { azureLanes } from './lanes.ts'
import { found } from './play.ts'
import { type ActionResult, type ActionRun, findingsOf, runAction } from './run-action.ts'

const world = cloudWorld()
const HOST = firstRegistry(world).loginServer
const { username, password } = applicationLogin(world)
const target = { registry: HOST, repository: 'team/app' }
const asUser = { ...target, username, password }
const byOidc = { ...target, 'client-id': username, 'tenant-id': ids.tenant }
const asApplication = { ...byOidc, 'client-secret': password }

const folder = mkdtempSync(join(tmpdir(), 'bad-input-'))
const pwned = join(folder, 'pwned')
let azure: Azure
beforeAll(async () => {
  azure = await startAzure(world)
})
afterAll(async () => {
  await azure.close()
  rmSync(folder, { recursive: true, force: true })
})

const runWith = (inputs: Record<string, string>, more: Partial<ActionRun> = {}): Promise<ActionResult> =>
  runAction({ azure, inputs, path: [dockerStandInFolder], ...more })
const inLane = azureLanes()

/** What is masked is for the runner alone. */
const shown = ({ log }: ActionResult): string =>
  log
    .split('\n')
    .filter(line => !line.startsWith('::add-mask::'))
    .join('\n')

/** What holds for every run, whatever it was given. */
function expectSound(result: ActionResult): void {
  const log = shown(result)
  expect([0, 1, 2]).toContain(result.code)
  // runAction bounds the time by what the run was given; a machine that is busy is no fault of the run.
  expect(log).not.toMatch(/^ {4}at |\n {4}at |internal-error|Unhandled|node:internal/)
  expect(codesIn(log)).toEqual([])
  expect(codesIn(result.summary)).toEqual([])
  expect(actingMarkdown(result.summary)).toEqual([])
  expect(Buffer.byteLength(result.summary)).toBeLessThan(1024 * 1024)
  expect(['pass', 'warn', 'unknown', 'fail']).toContain(result.outputs['result'])
  expect(Object.keys(result.outputs)).toEqual(result.code === 2 ? ['result', 'findings'] : [...OUTPUT_NAMES])
  expect(findingsOf(result)).toBeInstanceOf(Array)
  expect(existsSync(pwned)).toBe(false)
}

function expectNoCommand(result: ActionResult): void {
  expect(commandsIn(shown(result))).toEqual([])
}

/** One variable of the environment holds 128 KiB on Linux, its name included. */
const KiB120 = 120 * 1024
const huge = (unit: string): string => unit.repeat(KiB120 / Buffer.byteLength(unit))

const values: [name: string, value: string][] = [
  ['empty', ''],
  ['white space', ' \t \n '],
  ['absurd', 'xx'],
  ['workflow command', '::error title=pwned::pwned'],
  ['workflow command on a line of its own', 'x\r\n::error title=pwned::pwned\n##[error]pwned\r::stop-commands::x'],
  ['what turns a text', '\u001b[31mred\u001b]0;title\u0007\u009b1m\b \u{1f433}\u202eoi.rcaruza\u2066\u200b\ufeff'],
  [
    'shell',
    `"'$(touch ${pwned});\`touch ${pwned}\`&&touch ${pwned}|touch ../../../../etc/passwd \\" \${{ secrets.X }}`,
  ],
  ['JSON', '{"clientId":{"__proto__":[null,1e999,"\\ud800"]}}'],
  ['HTML and Markdown', '</td><script>alert(1)</script>|[x](https://evil.example)![y](https://evil.example/y)`'],
  ['line breaks', '\n'.repeat(50_000)],
  ['120 KiB', huge('a')],
  ['120 KiB of lines', huge('a.azurecr.io\n')],
  ['120 KiB of what is not seen', huge('\u200b')],
]

/** Values that are none of a list, or no number, or no id: all at once. */
const CHECKED = [
  ...(['access', 'environment', 'auth-type', 'expiry-warning-days', 'minimum-token-minutes'] as const),
  ...(['log-analytics-workspace-id', 'explain'] as const),
  ...(['ignore', 'fail-on', 'wait-seconds', 'timeout-seconds'] as const),
]
/** Any text may be given, and may be wrong: the inputs that are put to one run, and what the rest of it is. */
const FREE: [inputs: readonly (typeof INPUT_NAMES)[number][], base: Record<string, string>][] = [
  [['registry'], asUser],
  [['repository'], asUser],
  [['username'], asUser],
  [['password'], asUser],
  [['error-text'], asUser],
  [['error-file'], asUser],
  [['trusted-hosts'], asUser],
  [['workflow-files'], asUser],
  [['sarif-file'], asUser],
  [['github-token'], asUser],
  [['client-id'], asApplication],
  [['tenant-id'], asApplication],
  [['client-secret'], asApplication],
  [['subscription-id', 'principal-ids', 'aks-cluster'], asApplication],
  [['audience'], byOidc],
  [['creds'], target],
]

it('every input is tried', () => {
  expect([...CHECKED, ...FREE.flatMap(([inputs]) => inputs)].sort()).toEqual([...INPUT_NAMES].sort())
})

/** Bug: twenty problems are the most, and one long list takes all of them. */
const isCrowded = (name: string): boolean => name === '120 KiB of lines'

async function runWithEveryCheck(value: string): Promise<ActionResult> {
  const result = await runWith({ ...asUser, ...Object.fromEntries(CHECKED.map(input => [input, value])) })
  expectSound(result)
  expectNoCommand(result)
  expect(shown(result).length).toBeLessThan(20_000)
  return result
}

describe.concurrent('every input that is checked', () => {
  const given = values.filter(([, value]) => value.trim() !== '')

  it.each(given.filter(([name]) => !isCrowded(name)))('%s: all are named at once', async (_, value) => {
    const result = await runWithEveryCheck(value)
    expect(result.code).toBe(2)
    for (const input of CHECKED) expect(shown(result)).toContain(`::${input}: `)
  })

  it.each(given.filter(([name]) => isCrowded(name)))('%s: all are named at once', async (_, value) => {
    const result = await runWithEveryCheck(value)
    for (const input of CHECKED) expect(shown(result)).toContain(`::${input}: `)
  })

  it.each(values.filter(([, value]) => value.trim() === ''))('%s: the default', async (_, value) => {
    expect((await runWithEveryCheck(value)).code).toBe(0)
  })

  it('lists that are too long are named with the rest', async () => {
    const lists = ['registry', 'repository', 'trusted-hosts', 'principal-ids', 'aks-cluster']
    const result = await runWith({
      ...Object.fromEntries(lists.map(input => [input, 'x\n'.repeat(1000)])),
      access: 'admin',
    })
    expectSound(result)
    expect(result.code).toBe(2)
    for (const input of [...lists, 'access']) expect(shown(result)).toContain(`::${input}: `)
  })
})

describe.concurrent.each(values)('%s', (_, value) => {
  it.each(FREE)('for %j', async (inputs, base) => {
    const env = world.github === undefined ? {} : githubEnv(world.github)
    const result = await runWith({ ...base, ...Object.fromEntries(inputs.map(input => [input, value])) }, { env })
    expectSound(result)
    expectNoCommand(result)
  })
})

describe.concurrent('every input at once', () => {
  // The whole environment has some 2 MiB.
  const halved = values.map(([name, value]): [string, string] => [
    name,
    value.length > 1000 ? value.slice(0, value.length / 2) : value,
  ])

  it.each(halved)('%s', async (_, value) => {
    const result = await runWith(Object.fromEntries(INPUT_NAMES.map(input => [input, value])))
    expectSound(result)
    expectNoCommand(result)
    expect(result.code).toBe(value.trim() === '' ? 0 : 2)
  })
})

const HOSTILE =
  '\n::error title=pwned::pwned\r##[error]pwned \u001b[31mred\u001b[0m a|b </td><script>alert(1)</script> `x` %0A::error::x [l](https://evil.example) \u202e\u200b'
const TEXT = { contentType: 'text/plain' }
const asError = (status: number, code: string, message: string): Fault =>
  faults.json(status, { errors: [{ code, message }] })
/** A header can hold no line break. */
const HEADER = HOSTILE.replace(/[\r\n]/g, ' ').replace(/[^\x20-\x7e]/g, '?')

const V2 = '/v2/'
const TOKEN = '/oauth2/token'
const answers: [name: string, path: string, fault: Fault, expected: string[]][] = [
  ['no JSON', TOKEN, { status: 401, body: 'not JSON', ...TEXT }, ['error credentials-rejected']],
  ['no JSON, 200', TOKEN, { status: 200, body: 'not JSON', ...TEXT }, ['error not-a-registry']],
  ['no JSON', V2, { status: 401, body: 'not JSON', ...TEXT }, ['error not-a-registry']],
  ['JSON of another form', TOKEN, faults.json(401, [null, { errors: 7 }]), ['error credentials-rejected']],
  ['JSON of another form, 200', TOKEN, faults.json(200, { access_token: { a: 1 } }), ['error not-a-registry']],
  ['no JWT', TOKEN, faults.json(200, { access_token: 'no-jwt-at-all' }), []],
  ['a JWT of garbage', TOKEN, faults.json(200, { access_token: 'eyJhbGciOi.eyJub25zZW5zZQ.x' }), []],
  ['empty', TOKEN, { status: 401, body: '' }, ['error credentials-rejected']],
  ['empty', V2, { status: 200, body: '' }, ['error not-a-registry']],
  ['a status that is none', TOKEN, { status: 999, body: '' }, ['error registry-unavailable']],
  ['endless', V2, faults.endless(), ['error not-a-registry']],
  ['endless, refused', TOKEN, { ...faults.endless(), status: 401 }, ['error credentials-rejected']],
  ['endless, 200', TOKEN, faults.endless(), ['error not-a-registry']],
  ['a megabyte', TOKEN, { status: 401, body: 'x'.repeat(1024 * 1024), ...TEXT }, ['error credentials-rejected']],
  ['a megabyte', V2, faults.page(200, '<p>'.repeat(350_000)), ['error not-a-registry']],
  [
    'a megabyte of an error',
    TOKEN,
    asError(401, 'X'.repeat(500_000), 'y'.repeat(500_000)),
    ['error credentials-rejected'],
  ],
  ['a megabyte of a token', TOKEN, faults.json(200, { access_token: 'x.'.repeat(500_000) }), []],
  ['hostile text', TOKEN, { status: 401, body: HOSTILE, ...TEXT }, ['error credentials-rejected']],
  ['hostile text', V2, { status: 404, body: HOSTILE, ...TEXT }, ['error not-a-registry']],
  ['a hostile error', TOKEN, asError(401, HOSTILE, HOSTILE), ['error credentials-rejected']],
  ['a hostile error', V2, asError(500, HOSTILE, HOSTILE), ['error registry-unavailable']],
  [
    'a hostile error of the firewall',
    TOKEN,
    asError(403, 'DENIED', `client with IP '1.2.3.4' ${HOSTILE}`),
    ['error firewall-denied'],
  ],
  ['hostile actions', TOKEN, faults.json(200, { access_token: hostileToken() }), ['error push-denied']],
  [
    'hostile headers',
    TOKEN,
    {
      ...asError(429, HOSTILE, HOSTILE),
      statusText: HEADER,
      headers: { 'Retry-After': HEADER, Server: HEADER, Location: HEADER, 'X-Ms-Correlation-Request-Id': HEADER },
    },
    ['error registry-throttled'],
  ],
  ['a hostile redirect', V2, faults.redirect(`https://evil.example/${HEADER}`), ['error not-a-registry']],
  [
    'a hostile realm',
    V2,
    {
      status: 401,
      body: '',
      headers: { 'Www-Authenticate': `Bearer realm="https://evil.example/${HEADER}",service="x"` },
    },
    ['error challenge-untrusted'],
  ],
  [
    'a challenge of garbage',
    V2,
    { status: 401, body: '', headers: { 'Www-Authenticate': `Bearer ${'realm="'.repeat(1000)}` } },
    ['error not-a-registry'],
  ],
  [
    'headers without end',
    V2,
    { status: 401, body: '', headers: { 'X-Long': 'x'.repeat(60_000) } },
    // docker takes 10 MiB of them.
    [],
  ],
]

/** A token whose `access` names what cannot be named. */
function hostileToken(): string {
  const claims = {
    access: [{ type: 'repository', name: 'team/app', actions: [HOSTILE, 'pull'] }],
    iss: HOSTILE,
    exp: 1e300,
  }
  return [{ alg: 'none' }, claims, 'x'].map(part => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
}

describe.concurrent('answers of a server', () => {
  it.each(answers)('%s, at %s', async (_, path, fault, expected) => {
    const result = await inLane(azure => {
      azure.setWorld(withFault(world, path, fault))
      return runWith(asUser, { azure })
    })
    expectSound(result)
    expectNoCommand(result)
    expect(found(result).filter(one => !one.startsWith('notice'))).toEqual(expected)
    expect(result.code).toBe(expected.length === 0 ? 0 : 1)
    expect(shown(result).length + result.summary.length + result.outputFile.length).toBeLessThan(100_000)
  })
})

const ECHOES: [name: string, fault: (text: string) => Fault][] = [
  ['as text', text => ({ status: 401, body: text, ...TEXT })],
  ['as an error', text => asError(401, 'UNAUTHORIZED', text)],
  ['as a code', text => asError(401, text, 'refused')],
  ['in a page', text => faults.page(503, `<html>${text}</html>`)],
  ['as a token', text => faults.json(200, { access_token: text })],
]

describe.concurrent('a server that echoes what it was sent', () => {
  const refreshToken = mintRefreshToken({ loginServer: HOST, subject: 'somebody', expiresAt: epochSeconds() + 7200 })
  const logins: [name: string, more: { inputs: Record<string, string>; dockerConfig?: string }][] = [
    ['user name and password', { inputs: asUser }],
    ['a token', { inputs: { ...target, username: ZERO_GUID, password: refreshToken } }],
    [
      'a stored login',
      {
        inputs: target,
        dockerConfig: JSON.stringify({
          auths: { [HOST]: { auth: Buffer.from(`${username}:${password}`).toString('base64') } },
        }),
      },
    ],
    [
      'a stored identity token',
      { inputs: target, dockerConfig: JSON.stringify({ auths: { [HOST]: { identitytoken: refreshToken } } }) },
    ],
  ]

  describe.each(logins)('%s', (_, { inputs, dockerConfig }) => {
    it.each(ECHOES)('%s', async (_, fault) => {
      const text = 'got {{authorization}} and {{password}} and {{body}} from you'
      const result = await inLane(async azure => {
        azure.setWorld(withFault(world, TOKEN, fault(text)))
        const run = await runWith(inputs, { azure, dockerConfig })
        expect(azure.requests.some(({ path }) => path === TOKEN)).toBe(true)
        return run
      })
      expectSound(result)
      expectNoCommand(result)
    })
  })

  // Bug: the answer is cut before it is redacted.
  it('cut in the middle of the secret', async () => {
    const fault = { status: 401, body: `${'x'.repeat(285)}{{password}}`, ...TEXT }
    await inLane(azure => {
      azure.setWorld(withFault(world, TOKEN, fault))
      return runWith(asUser, { azure, secrets: [password.slice(0, 10)] })
    })
  })
})

describe.skipIf(process.platform === 'win32')('arguments of programs', () => {
  const log = join(folder, 'calls')
  const program = (name: string, script: string): void => {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`)
    chmodSync(join(folder, name), 0o755)
  }
  const called = (): string => readFileSync(log, 'utf8')

  it('hold no secret', async () => {
    const answer = JSON.stringify({ ServerURL: HOST, Username: username, Secret: password })
    program('docker-credential-recording', `echo "helper $*" >> '${log}'\ncat > /dev/null\nprintf %s '${answer}'`)
    azure.setWorld(world)
    const env = { STAND_IN_DOCKER_LOG: log }
    const dockerConfig = JSON.stringify({ credsStore: 'recording' })
    for (const inputs of [asUser, asApplication, target]) {
      const result = await runWith(inputs, { env, dockerConfig, path: [folder, dockerStandInFolder] })
      expectSound(result)
      expect(found(result).filter(one => one.startsWith('error'))).toEqual([])
    }
    expect(called()).toContain('helper get')
    expect(called()).toContain('version')
    for (const form of [password, Buffer.from(password).toString('base64'), encodeURIComponent(password)]) {
      expect(called()).not.toContain(form)
    }
  })

  it('hold nothing hostile', async () => {
    rmSync(log, { force: true })
    azure.setWorld(world)
    const hostile = `$(touch ${pwned}) --config /x`
    const result = await runWith(
      { ...asUser, registry: hostile, username: hostile, password: hostile, repository: hostile },
      { env: { STAND_IN_DOCKER_LOG: log } },
    )
    expectSound(result)
    expect(called().trim().split('\n').sort()).toEqual([
      '["info","--format","{{json .}}"]',
      '["version","--format","{{json .}}"]',
    ])
  })
})

describe.concurrent('programs and files', () => {
  it.each(['garbage', 'silent', 'crash', 'endless'])('docker: %s', async standIn => {
    const result = await runWith(asUser, { env: { STAND_IN_DOCKER: standIn } })
    expectSound(result)
    expectNoCommand(result)
    expect(result.outputs['result']).toBe('unknown')
    expect(shown(result).length).toBeLessThan(20_000)
  })

  it.each([
    ['hostile', HOSTILE],
    ['a megabyte', '{"auths":'.repeat(120_000)],
    ['deep', '['.repeat(100_000)],
    ['of another form', '{"auths":{"__proto__":{"auth":"x"}},"credsStore":["x"]}'],
  ])('config.json: %s', async (_, dockerConfig) => {
    const result = await runWith(asUser, { dockerConfig })
    expectSound(result)
    expectNoCommand(result)
    expect(found(result)).toContain('warning docker-config-invalid')
  })

  it.each([
    ['credsStore', { credsStore: HOSTILE }],
    ['credHelpers', { credHelpers: { [HOST]: `../../${HOSTILE}` } }],
    ['a helper with a NUL', { credsStore: 'a\0b' }],
  ])('config.json: hostile %s', async (_, config) => {
    const result = await runWith(asUser, { dockerConfig: JSON.stringify(config) })
    expectSound(result)
    expectNoCommand(result)
    // It is no program that PATH could have: it is not run, and docker finds none either.
    expect(found(result)).toEqual(['error docker-credential-helper-missing'])
  })

  it.skipIf(process.platform === 'win32')('config.json: a helper in a folder is not run', async () => {
    const below = join(folder, 'docker-credential-below')
    mkdirSync(below)
    writeFileSync(join(below, 'helper'), `#!/bin/sh\ntouch '${pwned}'\n`, { mode: 0o755 })
    const result = await runWith(asUser, {
      dockerConfig: JSON.stringify({ credsStore: 'below/helper' }),
      path: [folder, dockerStandInFolder],
    })
    expectSound(result)
    expect(found(result)).toEqual(['error docker-credential-helper-missing'])
  })

  it.each([
    ['DOCKER_HOST', HOSTILE],
    ['DOCKER_CONTEXT', HOSTILE],
    ['DOCKER_CONFIG', `/nonexistent/${HOSTILE}`],
    ['DOCKER_AUTH_CONFIG', HOSTILE],
    ['HTTPS_PROXY', HOSTILE],
    ['HTTPS_PROXY', 'http://[::1'],
    ['NO_PROXY', huge(',*.a')],
    ['GITHUB_EVENT_PATH', '/nonexistent'],
    ['GITHUB_SERVER_URL', 'javascript:alert(1)//'],
    ['AZURE_CONFIG_DIR', HOSTILE],
    ['ACTIONS_ID_TOKEN_REQUEST_URL', HOSTILE],
  ])('the environment: %s', async (name, value) => {
    const env = { [name]: value, GITHUB_EVENT_NAME: 'pull_request', STAND_IN_DOCKER: 'daemon-down' }
    const result = await runWith(asUser, { env })
    expect([0, 1]).toContain(result.code)
    expect(shown(result)).not.toMatch(/\n {4}at |internal-error/)
    expect(codesIn(shown(result))).toEqual([])
    expectNoCommand(result)
  })

  // Bug: docker repeats DOCKER_HOST, with its password, in what it says.
  it('a password in DOCKER_HOST is told nowhere', async () => {
    const secret = 'make-believe-docker-password'
    const env = { STAND_IN_DOCKER: 'daemon-down', DOCKER_HOST: `tcp://builder:${secret}@127.0.0.1:1` }
    const result = await runWith(asUser, { env })
    expect(found(result)).toContain('error docker-daemon-unreachable')
  })

  // Bug: the outputs cannot be written, and the step ends with a stack trace.
  it.each(['/nonexistent/output', '/'])('GITHUB_OUTPUT: %s', async path => {
    const result = await runWith(asUser, { env: { GITHUB_OUTPUT: path } })
    expect(result.log).not.toMatch(/\n {4}at /)
  })

  it('GITHUB_STEP_SUMMARY that cannot be written', async () => {
    const result = await runWith(asUser, { env: { GITHUB_STEP_SUMMARY: '/nonexistent/summary' } })
    expect(result.code).toBe(0)
    expect(result.log).not.toMatch(/\n {4}at /)
    expect(result.log).toContain('ENOENT')
  })
})

/**
 * Bug: these take a time that is quadratic in the length of a text from outside; a megabyte takes minutes, and no
 * deadline ends them.
 */
describe('texts that make a regular expression slow', () => {
  const src = (path: string): string => JSON.stringify(new URL(`../../src/${path}`, import.meta.url).href)
  const megabyte = (unit: string): string => `${JSON.stringify(unit)}.repeat(1048576 / ${unit.length})`
  const slow: [name: string, script: string][] = [
    [
      'the correlation id, in the message of an error of a registry',
      `import { parseErrorBody } from ${src('azure/acr/error-response.ts')}
       parseErrorBody(JSON.stringify({ errors: [{ code: 'X', message: ${megabyte(' ')} + 'x' }] }))`,
    ],
    [
      'the form of a token, in any text that is redacted',
      `import { createVault } from ${src('secrets/vault.ts')}
       createVault(() => undefined).redact(${megabyte('eyJ-')})`,
    ],
    [
      'the name of a context, in what docker says',
      `import { readDockerVersion } from ${src('docker/version.ts')}
       readDockerVersion({ state: 'exited', code: 1, stdout: '{"Client":{"Version":"28"}}', stderr: ${megabyte('context ')} }, text => text)`,
    ],
    [
      'white space behind a parameter, in a challenge of 1 MiB (a header has 16 KiB)',
      `import { parseChallenge } from ${src('azure/acr/challenge.ts')}
       parseChallenge('Bearer realm="x"' + ${megabyte(' ')} + '!')`,
    ],
  ]

  it.concurrent.each(slow)('%s', (_, script) => {
    const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      timeout: 3000,
      killSignal: 'SIGKILL',
    })
    expect(status).toBe(0)
  })

  it('the frame of that test is quick', () => {
    const script = `import { parseErrorBody } from ${src('azure/acr/error-response.ts')}\nparseErrorBody('{}')`
    const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { timeout: 3000 })
    expect(status).toBe(0)
  })

  it('120 KiB of it as the registry: no minute is enough', () => {
    const env = { ...process.env, INPUT_REGISTRY: huge('eyJ-'), GITHUB_ACTIONS: 'true', PATH: dockerStandInFolder }
    const dist = new URL('../../dist/index.js', import.meta.url).pathname
    const { status } = spawnSync(process.execPath, [dist], { env, timeout: 25_000, killSignal: 'SIGKILL' })
    expect(status).toBe(1)
  })
})
