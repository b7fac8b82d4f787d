import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Azure, startAzure } from '../embedded-azure/server.ts'
import { firstRegistry, healthyWorld } from '../embedded-azure/world.ts'
import { rendered } from '../samples.ts'
import { dockerStandInFolder } from '../stand-ins/standIns.ts'
import { findingsOf, runAction } from './run-action.ts'

// A fix that changes this job: the committed action prints it, a shell runs it as it is printed, what it wrote to
// GITHUB_ENV is there for the next step, and the action, run again, finds nothing.

const world = healthyWorld()
const [pusher] = firstRegistry(world).servicePrincipals ?? []
if (pusher === undefined) throw new Error('the healthy world lacks it')
const HOST = 'contoso.azurecr.io'
const inputs = { registry: HOST, repository: 'team/app', username: pusher.appId, password: pusher.secret }

let azure: Azure
let folder = ''
beforeAll(async () => {
  azure = await startAzure(world)
})
afterAll(() => azure.close())
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'acr-login-check-fix-'))
  mkdirSync(join(folder, 'bin'))
  mkdirSync(join(folder, 'temp'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A program that comes first on PATH. */
function program(name: string, script: string): void {
  const path = join(folder, 'bin', name)
  writeFileSync(path, `#!/bin/sh\n${script}\n`)
  chmodSync(path, 0o755)
}

/** docker, which is in another state as long as a variable is set, and is not what it may be. */
const dockerUnless = (variable: string, state: string, allowed = ''): void =>
  program(
    'docker',
    [
      `well() { [ -z "$${variable}" ] || [ "$${variable}" = '${allowed}' ]; }`,
      `well || export STAND_IN_DOCKER=${state}`,
      `if [ "$*" = version ]; then well; exit; fi`,
      `exec ${join(dockerStandInFolder, 'docker')} "$@"`,
    ].join('\n'),
  )

const runWith = (env: Record<string, string>) =>
  runAction({
    azure,
    inputs,
    path: [join(folder, 'bin'), dockerStandInFolder],
    env: { STAND_IN_DOCKER: 'healthy', RUNNER_TEMP: join(folder, 'temp'), ...env },
    secrets: ['proxy-secret', 'builder-secret'],
  })

/** Runs a fix as a step of a job would, and gives what the next step is given. */
function paste(fix: string, env: Record<string, string> = {}): { env: Record<string, string>; status: number | null } {
  const file = join(folder, 'github-env')
  writeFileSync(file, '')
  const { PATH = '' } = process.env
  const path = [join(folder, 'bin'), dockerStandInFolder, dirname(process.execPath), PATH].join(delimiter)
  const { status } = spawnSync('bash', ['-e', '-c', fix], {
    env: { PATH: path, HOME: folder, GITHUB_ENV: file, RUNNER_TEMP: join(folder, 'temp'), ...env },
  })
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  const pairs = lines.map(line => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)])
  return { env: Object.fromEntries(pairs) as Record<string, string>, status }
}

async function mends(env: Record<string, string>, id: string): Promise<Record<string, string>> {
  const before = findingsOf(await runWith(env))
  expect(before.map(finding => finding.id)).toEqual([id])
  const toSource = paste(before[0]?.fix ?? '', env)
  const after = await runWith({ ...env, ...toSource.env })
  expect(findingsOf(after)).toEqual([])
  return toSource.env
}

const hasJq = spawnSync('jq', ['--version']).status === 0

describe.skipIf(process.platform === 'win32')('a fix of this job, pasted', () => {
  it('takes DOCKER_HOST away, which leads to no engine', async () => {
    dockerUnless('DOCKER_HOST', 'daemon-down')
    expect(await mends({ DOCKER_HOST: 'tcp://127.0.0.1:9' }, 'docker-daemon-unreachable')).toEqual({ DOCKER_HOST: '' })
  })

  it('leaves DOCKER_HOST alone where no other engine answers', async () => {
    program('docker', `[ "$*" != version ] || exit 1\nexec ${join(dockerStandInFolder, 'docker')} "$@"`)
    const env = { DOCKER_HOST: 'tcp://127.0.0.1:9', STAND_IN_DOCKER: 'daemon-down' }
    const [finding] = findingsOf(await runWith(env))
    expect(paste(finding?.fix ?? '', env).env).toEqual({})
  })

  it('takes DOCKER_API_VERSION away, which the engine is too new for', async () => {
    dockerUnless('DOCKER_API_VERSION', 'client-too-old')
    await mends({ DOCKER_API_VERSION: '1.24' }, 'docker-client-outdated')
  })

  it('sets DOCKER_API_VERSION, which the engine is too old for, to the newest that it speaks', async () => {
    dockerUnless('DOCKER_API_VERSION', 'client-too-new', '1.41')
    const env = await mends({ DOCKER_API_VERSION: '1.52' }, 'docker-daemon-unreachable')
    expect(env).toEqual({ DOCKER_API_VERSION: '1.41' })
  })

  it.skipIf(!hasJq)('keeps the login in the file, and everything else of the configuration', async () => {
    const config = join(folder, '.docker')
    mkdirSync(join(config, 'contexts', 'meta'), { recursive: true })
    writeFileSync(join(config, 'contexts', 'meta', 'one'), 'a context')
    const other = { auth: Buffer.from('someone:else').toString('base64') }
    const text = JSON.stringify({ credsStore: 'nowhere', auths: { 'ghcr.io': other }, currentContext: '' })
    writeFileSync(join(config, 'config.json'), text)
    const env = await mends({ DOCKER_CONFIG: config }, 'docker-credential-helper-missing')
    const copy = env['DOCKER_CONFIG'] ?? ''
    expect(existsSync(join(copy, 'contexts', 'meta', 'one'))).toBe(true)
    expect(JSON.parse(readFileSync(join(copy, 'config.json'), 'utf8'))).toEqual({
      ...{ credsStore: 'nowhere', auths: { 'ghcr.io': other }, currentContext: '' },
      credHelpers: { [HOST]: '' },
    })
    expect(readFileSync(join(config, 'config.json'), 'utf8'), 'the configuration itself').toBe(text)
  })

  it('copies what can be read of a configuration that cannot be written', () => {
    const config = join(folder, '.docker')
    mkdirSync(join(config, 'contexts'), { recursive: true })
    writeFileSync(join(config, 'config.json'), '{"auths":{}}')
    const { fix } = rendered('docker-config-not-writable', { file: join(config, 'config.json') } as object)
    const { env, status } = paste(fix)
    expect(status).toBe(0)
    expect(readFileSync(join(env['DOCKER_CONFIG'] ?? '', 'config.json'), 'utf8')).toBe('{"auths":{}}')
  })

  it('writes the scheme that the proxy has, with the credentials that are in its URL', async () => {
    const proxy = azure.proxyUrlWithCredentials
    const env = await mends({ HTTPS_PROXY: proxy.replace(/^http:/, 'https:') }, 'proxy-refused')
    expect(env).toEqual({ HTTPS_PROXY: proxy })
  })

  it.each([
    [
      'a dead proxy, and another way out',
      'exit 0',
      { NO_PROXY: `internal.example,${HOST},.data.azurecr.io,.blob.core.windows.net` },
    ],
    ['a dead proxy, and no other way out', 'exit 28', {}],
  ])('goes around a proxy only where that leads out: %s', async (_, curl, expected) => {
    program('curl', curl)
    const env = { HTTPS_PROXY: 'http://127.0.0.1:9', NO_PROXY: 'internal.example' }
    const [finding] = findingsOf(await runWith(env))
    // What changes the engine comes behind.
    const [job = ''] = (finding?.fix ?? '').split('\n# Last')
    expect(paste(job, env).env).toEqual(expected)
  })

  it.each([
    ['works', 'exit 0', { HTTPS_PROXY: 'http://other.example:3128' }],
    ['is broken', 'exit 7', {}],
  ])("takes the engine's proxy only if it %s", (_, curl, expected) => {
    program('curl', curl)
    const { fix } = rendered('engine-proxy-mismatch', {
      ...{ host: HOST, runner: 'http://proxy.example:3128', engine: 'http://other.example:3128', reached: false },
    } as object)
    expect(paste(fix).env).toEqual(expected)
  })

  it('takes one name out of the hosts file, and no other', () => {
    const file = join(folder, 'hosts')
    const lines = [
      '127.0.0.1 localhost',
      `10.0.0.4\t${HOST} contoso.westeurope.data.azurecr.io`,
      `10.0.0.5 other-${HOST}`,
      `127.0.1.1 runner ${HOST}`,
    ]
    writeFileSync(file, `${lines.join('\n')}\n`)
    program('sudo', 'exec "$@"')
    const values = { host: HOST, registryName: 'contoso', address: '10.0.0.4', fromHostsFile: true }
    const { fix } = rendered('private-endpoint-unreachable', values as object)
    expect(paste(fix.replaceAll('/etc/hosts', file)).status).toBe(0)
    expect(readFileSync(file, 'utf8').split('\n')).toEqual([
      '127.0.0.1 localhost',
      '10.0.0.4',
      `10.0.0.5 other-${HOST}`,
      '127.0.1.1 runner',
      '',
    ])
    expect(readFileSync(`${file}.bak`, 'utf8')).toBe(`${lines.join('\n')}\n`)
  })
})
