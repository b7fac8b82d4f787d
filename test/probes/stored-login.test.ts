import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type DockerConfig, EMPTY_CONFIG, parseDockerConfig } from '../../src/docker/config.ts'
import { ok } from '../../src/facts.ts'
import type { ExecOutcome } from '../../src/host/ports.ts'
import { probeDockerConfig } from '../../src/probes/docker.ts'
import { probeHelper, storedLogin } from '../../src/probes/stored-login.ts'
import { deadlineIn } from '../../src/util/deadline.ts'
import { type HostChange, hostDouble, NOW } from '../host-double.ts'

const HOST = 'contoso.azurecr.io'
const base64 = (text: string): string => Buffer.from(text).toString('base64')
const auth = (user: string, password: string) => ({ auth: base64(`${user}:${password}`) })

function config(value: object): DockerConfig {
  const outcome = parseDockerConfig(JSON.stringify(value))
  return outcome.ok ? outcome.config : EMPTY_CONFIG
}
const saying = (value: object | string, code = 0): ExecOutcome => ({
  state: 'exited',
  code,
  stdout: typeof value === 'string' ? value : JSON.stringify(value),
  stderr: '',
})

const login = async (logins: DockerConfig, change: HostChange = {}, milliseconds = 60_000) => {
  const host = hostDouble({ exec: () => ({ state: 'not-found' }), ...change })
  const found = await storedLogin(
    host,
    logins,
    HOST,
    deadlineIn(milliseconds, () => NOW),
  )
  return { found, commands: host.commands }
}

describe('the file', () => {
  it.each([
    ['a pair', { auths: { [HOST]: auth('user', 'password') } }, { userName: 'user', password: 'password' }],
    ['an identity token', { auths: { [HOST]: { identitytoken: 'a.b.c' } } }, { identityToken: 'a.b.c' }],
    ['nothing', {}, undefined],
    ['another host', { auths: { 'fabrikam.azurecr.io': auth('user', 'password') } }, undefined],
    ['an empty entry', { auths: { [HOST]: {} } }, undefined],
    ['an empty password', { auths: { [HOST]: auth('user', '') } }, undefined],
    [
      "another host's helper",
      { auths: { [HOST]: auth('u', 'p') }, credHelpers: { 'x.example': 'x' } },
      { userName: 'u', password: 'p' },
    ],
  ])('%s', async (_, value, found) => {
    expect(await login(config(value))).toEqual({ found, commands: [] })
  })
})

describe('the helper', () => {
  const helped = config({ credsStore: 'desktop', auths: { [HOST]: auth('file', 'password') } })
  const answer = { ServerURL: HOST, Username: 'user', Secret: 'password' }

  it('is asked once, for the host, with no word of anything else', async () => {
    const { found, commands } = await login(helped, { exec: () => saying(answer) })
    expect(found).toEqual({ userName: 'user', password: 'password' })
    expect(commands).toEqual([
      {
        file: 'docker-credential-desktop',
        args: ['get'],
        input: `${HOST}\n`,
        timeoutMs: 5000,
        maxOutputBytes: 1024 * 1024,
      },
    ])
  })

  it('of the host beats that of all', async () => {
    const { commands } = await login(config({ credsStore: 'desktop', credHelpers: { [HOST]: 'acr-env' } }))
    expect(commands.map(({ file }) => file)).toEqual(['docker-credential-acr-env'])
  })

  it.each<[name: string, outcome: ExecOutcome, found: object | undefined]>([
    ['an identity token', saying({ ...answer, Username: '<token>', Secret: 'a.b.c' }), { identityToken: 'a.b.c' }],
    ['nothing stored', saying('credentials not found in native keychain\n', 1), undefined],
    ['a locked keyring', saying('error getting credentials: keyring is locked', 1), undefined],
    ['an answer of another form', saying('{"Username":1}'), undefined],
    ['an answer, and a failure', saying(answer, 1), undefined],
    ['no user', saying({ ...answer, Username: '' }), undefined],
    ['not there', { state: 'not-found' }, undefined],
    ['not to be started', { state: 'not-started', text: 'permission denied' }, undefined],
    ['waiting for a person', { state: 'timed-out', stdout: '', stderr: '' }, undefined],
    ['endless', { state: 'too-much-output' }, undefined],
  ])('%s', async (_, outcome, found) => {
    // The file is not asked where a helper is named: docker does not either.
    expect((await login(helped, { exec: () => outcome })).found).toEqual(found)
  })

  it('is given no more time than there is', async () => {
    const { commands } = await login(helped, {}, 700)
    expect(commands[0]?.timeoutMs).toBe(700)
  })
})

describe('the helper that docker looks for by itself', () => {
  it.each<[platform: NodeJS.Platform, programs: string[], asked: string[]]>([
    ['linux', ['docker-credential-secretservice'], ['docker-credential-secretservice']],
    ['linux', ['pass', 'docker-credential-pass', 'docker-credential-secretservice'], ['docker-credential-pass']],
    ['darwin', ['docker-credential-osxkeychain'], ['docker-credential-osxkeychain']],
    ['win32', ['docker-credential-wincred'], ['docker-credential-wincred']],
    // Where pass is there, it is that helper or none.
    ['linux', ['pass', 'docker-credential-secretservice'], []],
    ['linux', [], []],
    ['linux', ['docker-credential-desktop'], []],
    ['darwin', ['pass', 'docker-credential-pass'], []],
    ['freebsd', ['pass', 'docker-credential-pass'], []],
  ])('%s with %j', async (platform, programs, requests) => {
    const { commands } = await login(EMPTY_CONFIG, { platform, programs })
    expect(commands.map(({ file }) => file)).toEqual(requests)
  })

  it.each([[{ auths: { 'other.example': {} } }], [{ credHelpers: { 'other.example': 'x' } }]])(
    'is not looked for beside %j',
    async value => {
      expect(await login(config(value), { programs: ['pass', 'docker-credential-pass'] })).toEqual({
        found: undefined,
        commands: [],
      })
    },
  )

  // docker takes pass only where the program pass itself is there (default_store_linux.go).
  it('pass is none without the program of that name', async () => {
    const programs = ['docker-credential-pass', 'docker-credential-secretservice']
    const { commands } = await login(EMPTY_CONFIG, { programs })
    expect(commands.map(({ file }) => file)).toEqual(['docker-credential-secretservice'])
  })
})

describe('whether the helper is there', () => {
  it.each([
    [
      { credsStore: 'desktop' },
      ['docker-credential-desktop'],
      ok({ program: 'docker-credential-desktop', present: true }),
    ],
    [{ credsStore: 'desktop' }, [], ok({ program: 'docker-credential-desktop', present: false })],
    [{ credHelpers: { [HOST]: 'acr' } }, [], ok({ program: 'docker-credential-acr', present: false })],
    [{ credHelpers: { 'x.example': 'acr' } }, [], { state: 'skipped', because: 'not-needed' }],
    [{}, ['docker-credential-pass'], { state: 'skipped', because: 'not-needed' }],
  ])('%j, %j', async (value, programs, fact) => {
    const host = hostDouble({ programs })
    expect(await probeHelper(host, config(value), HOST)).toEqual(fact)
    expect(host.commands).toEqual([])
  })
})

it('an empty helper for the host is the file itself', async () => {
  const logins = config({
    credsStore: 'desktop',
    credHelpers: { [HOST]: '' },
    auths: { [HOST]: auth('user', 'password') },
  })
  expect(await login(logins)).toEqual({ found: { userName: 'user', password: 'password' }, commands: [] })
})

describe('DOCKER_AUTH_CONFIG', () => {
  const elsewhere = new Map([['other.example', { userName: 'variable', password: 'password' }]])

  it('makes the helper needless for its own hosts', async () => {
    const logins = { ...config({ credsStore: 'desktop' }), fromVariable: elsewhere }
    const probed = ['other.example', HOST].map(server => probeHelper(hostDouble(), logins, server))
    expect(await Promise.all(probed)).toEqual([
      { state: 'skipped', because: 'not-needed' },
      ok({ program: 'docker-credential-desktop', present: false }),
    ])
  })

  it('with another host leaves docker to look for a helper by itself', async () => {
    const programs = ['pass', 'docker-credential-pass']
    const { commands } = await login({ ...EMPTY_CONFIG, fromVariable: elsewhere }, { programs })
    expect(commands.map(({ file }) => file)).toEqual(['docker-credential-pass'])
  })
})

// From docker 28.3 on the variable wins over the helper as well (configfile/file.go, GetCredentialsStore; memorystore).
it('DOCKER_AUTH_CONFIG wins over a helper', async () => {
  const host = hostDouble({
    env: { DOCKER_AUTH_CONFIG: JSON.stringify({ auths: { [HOST]: auth('variable', 'password') } }) },
    files: { [join('/home/runner', '.docker', 'config.json')]: JSON.stringify({ credsStore: 'desktop' }) },
    exec: () => saying({ Username: 'helper', Secret: 'password' }),
  })
  const cli = ok({ present: true as const, version: '28.3.0', isPodman: false })
  const { config: logins } = await probeDockerConfig(host, Promise.resolve(cli))
  const found = await storedLogin(
    host,
    logins,
    HOST,
    deadlineIn(60_000, () => NOW),
  )
  expect(found).toEqual({ userName: 'variable', password: 'password' })
})
