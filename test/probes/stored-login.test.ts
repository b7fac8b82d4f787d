import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type DockerConfig, EMPTY_CONFIG, parseDockerConfig, type StoredAuth } from '../../src/docker/config.ts'
import { failed, ok, skipped, valueIn } from '../../src/facts.ts'
import type { ExecOutcome } from '../../src/host/ports.ts'
import { probeDockerConfig } from '../../src/probes/docker.ts'
import { probeStore } from '../../src/probes/stored-login.ts'
import { createVault } from '../../src/secrets/vault.ts'
import { deadlineIn } from '../../src/util/deadline.ts'
import { note, type Said } from '../../src/util/note.ts'
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

/** Every helper is on PATH, and none says anything, where nothing else is said. */
const store = async (logins: DockerConfig, change: HostChange = {}, milliseconds = 60_000, given?: StoredAuth) => {
  const programs = ['jq', ...[...NAMED].map(name => `docker-credential-${name}`)]
  const host = hostDouble({ exec: () => ({ state: 'not-found' }), programs, ...change })
  const deadline = deadlineIn(milliseconds, () => NOW)
  const vault = createVault(() => undefined)
  const { login: found, ...rest } = await probeStore({ host, vault, deadline }, logins, HOST, given)
  return { found, commands: host.commands, vault, ...rest }
}
const NAMED = ['desktop', 'acr-env']
const login = async (...requests: Parameters<typeof store>) => {
  const { found, commands } = await store(...requests)
  return { found, commands }
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

const IN_FILE = { userName: 'file', password: 'password' }

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
        withoutShell: true,
        timeoutMs: 15_000,
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
    ['a locked keyring', saying('error getting credentials: keyring is locked', 1), IN_FILE],
    ['an answer of another form', saying('{"Username":1}'), IN_FILE],
    ['an answer, and a failure', saying(answer, 1), IN_FILE],
    ['no user', saying({ ...answer, Username: '' }), undefined],
    ['not there', { state: 'not-found' }, undefined],
    ['not to be started', { state: 'not-started', text: 'permission denied' }, IN_FILE],
    ['waiting for a person', { state: 'timed-out', stdout: '', stderr: '' }, undefined],
    ['endless', { state: 'too-much-output' }, IN_FILE],
  ])('%s', async (_, outcome, found) => {
    // Docker goes on with the file where its helper fails, and not where that has no login.
    expect((await login(helped, { exec: () => outcome })).found).toEqual(found)
  })

  it('is given no more time than there is', async () => {
    const { commands } = await login(helped, {}, 700)
    expect(commands[0]?.timeoutMs).toBe(700)
  })
})

describe('the helper that docker looks for by itself', () => {
  it.each<[platform: NodeJS.Platform, programs: string[], run: string[]]>([
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

describe('what becomes of the helper', () => {
  const desktop = config({ credsStore: 'desktop' })
  const answer = { ServerURL: HOST, Username: 'user', Secret: 'password' }
  const about = { program: 'docker-credential-desktop', present: true, detected: false }
  const noLogin = saying('credentials not found in native keychain\n', 1)
  const failing = (text: Said, cannotStore = false) => ok({ state: 'failed', text, cannotStore })

  it.each<[name: string, outcome: ExecOutcome, answer: unknown]>([
    ['gives the login of another', saying({ ...answer, Username: 'other' }), ok({ state: 'login', isGiven: false })],
    ['gives the very login', saying(answer), ok({ state: 'login', isGiven: true })],
    ['has none', noLogin, ok({ state: 'no-login' })],
    // docker-credential-pass 0.6.4 of Debian.
    ['gives an empty one', saying({ ...answer, Username: '', Secret: '' }), ok({ state: 'no-login' })],
    ['fails', saying('boom\n', 1), failing('boom')],
    // docker-credential-secretservice 0.6.4, in a container.
    [
      'has no session',
      saying('Cannot autolaunch D-Bus without X11 $DISPLAY\n', 1),
      failing('Cannot autolaunch D-Bus without X11 $DISPLAY', true),
    ],
    ['says nothing', saying('', 1), failing(note('exit-status', { code: 1 }))],
    ['says nothing, and all is well', saying(''), failing(note('no-output'))],
    ['prints a page', saying('Usage: docker-credential-desktop\n'), failing(note('not-a-json-object'))],
    ['fails with a login', saying(answer, 1), failing(JSON.stringify({ ...answer, Secret: '***' }))],
    [
      'never ends to print',
      { state: 'too-much-output' },
      failing(note('endless-output', { command: 'docker-credential-desktop' })),
    ],
    ['waits', { state: 'timed-out', stdout: '', stderr: '' }, ok({ state: 'no-answer', seconds: 15 })],
    [
      'is no program',
      { state: 'not-started', text: '/bin/x: exec format error' },
      ok({ state: 'not-started', text: '/bin/x: exec format error' }),
    ],
  ])('%s', async (_, outcome, expected) => {
    const given = { userName: 'user', password: 'password' }
    const { helper } = await store(desktop, { exec: () => outcome }, 60_000, given)
    expect(helper).toEqual(ok({ ...about, answer: expected }))
  })

  it('is not known where the time of the step is up first', async () => {
    const { helper } = await store(desktop, { exec: () => ({ state: 'timed-out', stdout: '', stderr: '' }) }, 700)
    expect(helper).toEqual(ok({ ...about, answer: failed({ kind: 'deadline' }) }))
  })

  it('what it gives is a secret from then on', async () => {
    const { vault } = await store(desktop, { exec: () => saying({ ...answer, Secret: 'q7Zr2Lx9' }) })
    expect(vault.redact('the q7Zr2Lx9')).toBe('the ***')
  })

  it('that is not there is not run', async () => {
    const { helper, commands } = await store(desktop, { programs: [] })
    expect(helper).toEqual(ok({ ...about, present: false, answer: skipped('not-needed'), lacksJq: true }))
    expect(commands).toEqual([])
  })

  it.each(['../acr', '/usr/local/bin/docker-credential-acr'])(
    '%j leads to no program: it is missing',
    async credsStore => {
      const { helper, commands, found } = await store(config({ credsStore, auths: { [HOST]: auth('u', 'p') } }))
      expect(valueIn(helper)?.present).toBe(false)
      expect(commands).toEqual([])
      expect(found).toEqual({ userName: 'u', password: 'p' })
    },
  )

  it.each(['../evil', 'a\\b', 'a\0b'])('%j names no program, and is not run', async credsStore => {
    const programs = [`docker-credential-${credsStore}`]
    const { helper, commands, found } = await store(config({ credsStore, auths: { [HOST]: auth('u', 'p') } }), {
      programs,
    })
    expect(helper.state).toBe('failed')
    expect(commands).toEqual([])
    expect(found).toBeUndefined()
  })

  it.each([
    ['acr-env', {}, 'refuses'],
    ['ecr-login', {}, 'refuses'],
    ['ecr-login', { AWS_ECR_IGNORE_CREDS_STORAGE: 'true' }, 'drops'],
    ['gcloud', {}, 'drops'],
    ['desktop', {}, undefined],
  ])('%s with %j is known by its name: %s', async (suffix, env, storesNothing) => {
    const change = { env, programs: [`docker-credential-${suffix}`], exec: () => noLogin }
    const { helper } = await store(config({ credHelpers: { [HOST]: suffix } }), change)
    expect(valueIn(helper)?.storesNothing).toBe(storesNothing)
  })

  // docker-credential-pass 0.6.4 says of neither that something is missing.
  it.each([
    ['without pass', ['docker-credential-pass'], {}, failing('pass: executable file not found in $PATH', true)],
    [
      'without a key',
      ['docker-credential-pass', 'pass'],
      {},
      failing(`${join('/home/runner', '.password-store', '.gpg-id')}: no such file or directory`, true),
    ],
    [
      'with a key',
      ['docker-credential-pass', 'pass'],
      {
        [join('/home/runner', '.password-store', '.gpg-id')]: 'key',
        [join('/home/runner', '.gnupg', 'pubring.kbx')]: '',
      },
      ok({ state: 'no-login' }),
    ],
    [
      'with a key that gpg does not have',
      ['docker-credential-pass', 'pass'],
      { [join('/home/runner', '.password-store', '.gpg-id')]: 'key' },
      failing(`gpg: no public key in ${join('/home/runner', '.gnupg')}`, true),
    ],
  ])('pass %s', async (_, programs, files, expected) => {
    const { helper } = await store(config({ credsStore: 'pass' }), { programs, files, exec: () => noLogin })
    expect(valueIn(helper)?.answer).toEqual(expected)
  })
})

describe('whether a login leaves the file as it is', () => {
  const given = { userName: 'user', password: 'password' }
  it.each<[value: object, given: StoredAuth | undefined, stays: boolean]>([
    [{ auths: { [HOST]: auth('user', 'password') } }, given, true],
    [{ auths: { [HOST]: auth('user', 'other') } }, given, false],
    [{ auths: { [HOST]: { ...auth('user', 'password'), email: 'x@example.com' } } }, given, false],
    [{ auths: { [HOST]: { ...auth('user', 'password'), identitytoken: 'a.b.c' } } }, given, false],
    // docker keeps the host alone; the older key stays beside it.
    [{ auths: { [`https://${HOST}/v2/`]: auth('user', 'password') } }, given, false],
    [{ auths: { [HOST]: auth('user', 'password') } }, undefined, false],
    [{}, given, false],
    // The helper has it, and the file is to have an empty entry.
    [{ credsStore: 'desktop', auths: { [HOST]: {} } }, given, true],
    [{ credsStore: 'desktop' }, given, false],
  ])('%j', async (value, pair, stays) => {
    expect((await store(config(value), {}, 60_000, pair)).fileStays).toBe(stays)
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
    const own = new Map([[HOST, { userName: 'variable', password: 'password' }]])
    const logins = config({ credsStore: 'desktop' })
    expect((await store({ ...logins, fromVariable: own })).helper).toEqual(skipped('not-needed'))
    expect(valueIn((await store({ ...logins, fromVariable: elsewhere })).helper)?.present).toBe(true)
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
  const requesting = { host, vault: createVault(() => undefined), deadline: deadlineIn(60_000, () => NOW) }
  const { login: found } = await probeStore(requesting, logins, HOST, undefined)
  expect(found).toEqual({ userName: 'variable', password: 'password' })
})
