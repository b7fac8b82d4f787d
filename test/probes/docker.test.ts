import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { failed, ok, valueIn } from '../../src/facts.ts'
import type { ExecOutcome } from '../../src/host/ports.ts'
import { dockerEndpoint, probeDocker, probeDockerConfig } from '../../src/probes/docker.ts'
import { createVault } from '../../src/secrets/vault.ts'
import { deadlineIn } from '../../src/util/deadline.ts'
import { note, type Said } from '../../src/util/note.ts'
import { type HostChange, hostDouble, NOW } from '../host-double.ts'
import { redacted } from '../redact.ts'

const HOST = 'contoso.azurecr.io'
const READ_ONLY = { kind: 'read-only' as const, path: '/home/runner/.docker' }
const FILE = join('/home/runner', '.docker', 'config.json')
const base64 = (text: string): string => Buffer.from(text).toString('base64')

describe('docker version', () => {
  const request = (outcome: ExecOutcome, milliseconds = 60_000) => {
    const host = hostDouble({ exec: () => outcome })
    return probeDocker(
      host,
      deadlineIn(milliseconds, () => NOW),
      createVault(() => undefined),
    )
  }

  it('is all that is asked of docker', async () => {
    const host = hostDouble()
    await probeDocker(
      host,
      deadlineIn(60_000, () => NOW),
      createVault(() => undefined),
    )
    expect(host.commands).toEqual([
      {
        file: 'docker',
        args: ['version', '--format', '{{json .}}'],
        timeoutMs: 15_000,
        maxOutputBytes: 1024 * 1024,
      },
    ])
  })

  it('gives client and engine', async () => {
    expect(
      await probeDocker(
        hostDouble(),
        deadlineIn(60_000, () => NOW),
        createVault(() => undefined),
      ),
    ).toEqual({
      cli: ok({ present: true, version: '28.2.2', isPodman: false }),
      engine: ok({ state: 'answers', version: '28.2.2', os: 'linux', architecture: 'amd64' }),
    })
  })

  it('no docker is known, and no failure of the client', async () => {
    expect(await request({ state: 'not-found' })).toEqual({
      cli: ok({ present: false }),
      engine: failed({ kind: 'tool', text: note('program-not-found', { program: 'docker' }) }),
    })
  })

  it.each<[name: string, outcome: ExecOutcome, text: Said]>([
    ['out of memory', { state: 'not-started', text: 'spawn ENOMEM' }, 'spawn ENOMEM'],
    [
      'stuck',
      { state: 'timed-out', stdout: '', stderr: '' },
      note('no-answer-within', { command: 'docker version', seconds: 15 }),
    ],
    ['endless', { state: 'too-much-output' }, note('endless-output', { command: 'docker version' })],
    [
      'crashed',
      { state: 'exited', code: 139, stdout: '', stderr: 'core dumped' },
      note('exit-code', { command: 'docker version', code: 139, said: 'core dumped' }),
    ],
    [
      'another program',
      { state: 'exited', code: 0, stdout: 'hello', stderr: '' },
      note('exit-code', { command: 'docker version', code: 0, said: 'hello' }),
    ],
  ])('%s: not known, and why', async (_, outcome, text) => {
    const reason = failed({ kind: 'tool', text })
    expect(await request(outcome)).toEqual({ cli: reason, engine: reason })
  })

  it.each(['/usr/bin/docker: permission denied', 'spawn /usr/bin/docker ENOENT', 'spawn ENOEXEC'])(
    'the system cannot start it: %s',
    async text => {
      expect(await request({ state: 'not-started', text })).toEqual({
        cli: failed({ kind: 'tool', text }),
        engine: ok({ state: 'client-broken', because: 'program', text }),
      })
    },
  )

  it('what it fell over is asked of another command', async () => {
    const text = 'Failed to initialize: protocol not available'
    const panic = 'panic: runtime error: invalid memory address\n\ngoroutine 1 [running]:\n'
    const host = hostDouble({
      exec: ({ args }) =>
        args[0] === 'version'
          ? { state: 'exited', code: 2, stdout: '', stderr: panic }
          : { state: 'exited', code: 1, stdout: '', stderr: `${text}\n` },
    })
    const { engine } = await probeDocker(
      host,
      deadlineIn(60_000, () => NOW),
      createVault(() => undefined),
    )
    expect(engine).toEqual(ok({ state: 'no-endpoint', because: 'address', text }))
    expect(host.commands.map(({ args }) => args[0])).toEqual(['version', 'info'])
  })

  it('stuck until the time of the step is up', async () => {
    const reason = failed({ kind: 'deadline' })
    expect(await request({ state: 'timed-out', stdout: '', stderr: '' }, 3000)).toEqual({ cli: reason, engine: reason })
  })

  it('what it says is cut', async () => {
    const { cli } = await request({ state: 'exited', code: 1, stdout: '', stderr: 'x'.repeat(1_000_000) })
    expect(JSON.stringify(cli).length).toBeLessThan(450)
    const version = { Client: { Version: '1'.repeat(1_000_000) } }
    const long = await request({ state: 'exited', code: 0, stdout: JSON.stringify(version), stderr: '' })
    expect(JSON.stringify(long.cli).length).toBeLessThan(200)
  })

  it('the reason of the engine is cut as well', async () => {
    const stdout = JSON.stringify({ Client: { Version: '28.2.2' }, Server: null })
    const { engine } = await request({ state: 'exited', code: 1, stdout, stderr: 'x'.repeat(1_000_000) })
    expect(JSON.stringify(engine).length).toBeLessThan(2000)
  })

  // Bug: what docker says is cut before it is redacted, so that the start of a secret that stands at the cut remains.
  it('cut in the middle of a secret', async () => {
    const vault = createVault(() => undefined)
    vault.register('make-believe-password')
    const stdout = JSON.stringify({ Client: { Version: '28.2.2' }, Server: null })
    const stderr = `${'x'.repeat(285)} make-believe-password\n`
    for (const said of [stdout, 'no version']) {
      const host = hostDouble({ exec: () => ({ state: 'exited', code: 1, stdout: said, stderr }) })
      const facts = await probeDocker(
        host,
        deadlineIn(60_000, () => NOW),
        vault,
      )
      expect(JSON.stringify(facts)).not.toContain('make-')
    }
  })

  // docker repeats DOCKER_HOST in its reason, with the password that the endpoint leaves out.
  it('a password in DOCKER_HOST is in no fact', async () => {
    const url = 'tcp://builder:make-believe-password@10.0.0.9:2375'
    const stdout = JSON.stringify({ Client: { Version: '28.2.2' }, Server: null })
    const stderr = `Cannot connect to the Docker daemon at ${url}. Is the docker daemon running?\n`
    const host = hostDouble({ env: { DOCKER_HOST: url }, exec: () => ({ state: 'exited', code: 1, stdout, stderr }) })
    const { engine } = await probeDocker(
      host,
      deadlineIn(60_000, () => NOW),
      createVault(() => undefined),
    )
    expect(engine).toMatchObject({ value: { state: 'unreachable' } })
    expect(JSON.stringify(engine)).not.toContain('make-believe-password')
  })
})

describe('where the client looks for its engine', () => {
  it.each([
    [{}, 'default'],
    [{ DOCKER_HOST: 'unix:///run/user/1000/docker.sock' }, 'unix:///run/user/1000/docker.sock'],
    [{ DOCKER_HOST: 'tcp://10.0.0.9:2375', DOCKER_CONTEXT: 'build' }, 'tcp://10.0.0.9:2375'],
    [{ DOCKER_CONTEXT: 'build' }, 'context build'],
    [{ DOCKER_HOST: 'ssh://me@build.example' }, 'ssh://build.example'],
    [{ DOCKER_HOST: 'tcp://me:make-believe@10.0.0.9:2375' }, 'tcp://10.0.0.9:2375'],
    [{ DOCKER_HOST: '', DOCKER_CONTEXT: '' }, 'default'],
  ])('%j', (env, endpoint) => expect(dockerEndpoint(env, redacted)).toBe(endpoint))

  it('is cut', () => {
    expect(dockerEndpoint({ DOCKER_HOST: `tcp://${'x'.repeat(100_000)}` }, redacted)).toHaveLength(200)
    expect(dockerEndpoint({ DOCKER_CONTEXT: 'x'.repeat(100_000) }, redacted).length).toBeLessThan(100)
  })

  it.each(['p@ssword', 'pass/word', 'p@ss/word'])('the password %s is left out', password => {
    expect(dockerEndpoint({ DOCKER_HOST: `tcp://me:${password}@10.0.0.9:2375` }, redacted)).toBe('tcp://10.0.0.9:2375')
  })
})

describe('config.json', () => {
  const cli = (version: string) => ok({ present: true as const, version, isPodman: false })
  const probe = (change: HostChange, version = '28.3.0') =>
    probeDockerConfig(hostDouble(change), Promise.resolve(cli(version)))
  const pair = (user: string) => ({ auth: base64(`${user}:password`) })
  const names = (found: Awaited<ReturnType<typeof probe>>) =>
    Object.fromEntries(
      [...found.config.auths, ...(found.config.fromVariable ?? [])].map(([host, { userName }]) => [host, userName]),
    )

  it.each<[name: string, change: HostChange, facts: object]>([
    ['none', {}, { file: FILE }],
    ['good', { files: { [FILE]: '{"auths":{}}' } }, { file: FILE }],
    ['empty', { files: { [FILE]: ' \n' } }, { file: FILE }],
    ['broken', { files: { [FILE]: '{' } }, { file: FILE, problem: note('not-json') }],
    ['read-only', { files: { [FILE]: '{}' }, obstacles: { [FILE]: READ_ONLY } }, { file: FILE, obstacle: READ_ONLY }],
    [
      'in a folder of its own',
      { env: { DOCKER_CONFIG: '/config' }, files: { [join('/config', 'config.json')]: '{' } },
      { file: join('/config', 'config.json'), problem: note('not-json') },
    ],
  ])('%s', async (_, change, facts) => {
    expect((await probe(change)).facts).toEqual(ok(facts))
  })

  describe('of the home folder, beside the one that DOCKER_CONFIG names', () => {
    const files = { [FILE]: JSON.stringify({ auths: { 'contoso.azurecr.io': pair('user'), 'ghcr.io': {} } }) }
    const homeFile = async (change: HostChange) => valueIn((await probe({ files, ...change })).facts)?.homeFile

    it.each([
      ['/config', false],
      ['~/.docker', true],
      ['$HOME/.docker', true],
    ])('%s', async (folder, isUnexpanded) => {
      expect(await homeFile({ env: { DOCKER_CONFIG: folder } })).toEqual({
        ...{ file: FILE, hosts: ['contoso.azurecr.io'], isUnexpanded },
      })
    })

    it.each<[name: string, change: HostChange]>([
      ['it is the one', { env: { DOCKER_CONFIG: '/home/runner/.docker' } }],
      ['nothing is said', {}],
      ['it has no login', { env: { DOCKER_CONFIG: '/config' }, files: { [FILE]: '{"auths":{"ghcr.io":{}}}' } }],
      ['a snap reads no hidden folder', { env: { DOCKER_CONFIG: '/config' }, programs: ['/snap/bin/docker'] }],
    ])('none: %s', async (_, change) => expect(await homeFile(change)).toBeUndefined())
  })

  it.each(['EACCES', 'EISDIR'])('that cannot be opened: %s', async code => {
    const { facts, config } = await probe({ unreadable: { [FILE]: code } })
    expect(facts).toEqual(ok({ file: FILE, problem: code }))
    expect(config.auths.size).toBe(0)
  })

  it('below a file is no folder, as docker says', async () => {
    const obstacle = { kind: 'not-a-folder' as const, path: '/home/runner/.docker' }
    const { facts } = await probe({ obstacles: { [FILE]: obstacle } })
    expect(facts).toEqual(ok({ file: FILE, problem: 'ENOTDIR', obstacle }))
  })

  describe('DOCKER_AUTH_CONFIG', () => {
    const files = { [FILE]: JSON.stringify({ auths: { [HOST]: pair('file'), 'other.example': pair('file') } }) }
    const variable = { DOCKER_AUTH_CONFIG: JSON.stringify({ auths: { [HOST]: pair('variable') } }) }

    it.each([
      ['28.3.0', 'variable'],
      ['29.7.2', 'variable'],
      ['28.2.2', 'file'],
      ['20.10.24', 'file'],
      ['dev', 'file'],
    ])('docker %s takes the login of the %s', async (version, user) => {
      expect(names(await probe({ files, env: variable }, version))).toEqual({ [HOST]: user, 'other.example': 'file' })
    })

    it('that is broken is told of, and the file counts', async () => {
      const found = await probe({ files, env: { DOCKER_AUTH_CONFIG: '{' } })
      expect(found.facts).toEqual(ok({ file: 'DOCKER_AUTH_CONFIG', path: FILE, problem: note('not-json') }))
      expect(names(found)).toEqual({ [HOST]: 'file', 'other.example': 'file' })
    })

    it('is no matter to an older docker, broken or not', async () => {
      const found = await probe({ files, env: { DOCKER_AUTH_CONFIG: '{' } }, '28.2.2')
      expect(found.facts).toEqual(ok({ file: FILE }))
    })

    // Only the field `auth` is allowed; docker refuses the whole variable (configfile/file.go, parseEnvConfig).
    it.each([
      ['an identity token', { auths: { [HOST]: { ...pair('variable'), identitytoken: 'a.b.c' } } }],
      ['a user name', { auths: { [HOST]: { ...pair('variable'), username: 'variable' } } }],
      ['another field', { auths: { [HOST]: pair('variable') }, credsStore: 'desktop' }],
      ['no auth', { auths: { [HOST]: {} } }],
      ['an entry that is null', { auths: { [HOST]: null } }],
    ])('with %s is broken', async (_, value) => {
      const found = await probe({ files, env: { DOCKER_AUTH_CONFIG: JSON.stringify(value) } })
      expect(found.facts).toMatchObject({
        value: { file: 'DOCKER_AUTH_CONFIG', problem: { note: expect.any(String) } },
      })
      expect(names(found)).toMatchObject({ [HOST]: 'file' })
    })

    it('with text behind the JSON is broken', async () => {
      const found = await probe({ files, env: { DOCKER_AUTH_CONFIG: `${variable.DOCKER_AUTH_CONFIG} {}` } })
      expect(found.facts).toMatchObject({ value: { file: 'DOCKER_AUTH_CONFIG', problem: note('not-json') } })
    })

    it.each([' ', 'null', '{}', '{"auths":null}', '{"AUTHS":{}}'])('%j holds no login', async text => {
      const found = await probe({ files, env: { DOCKER_AUTH_CONFIG: text } })
      expect(found.facts).toEqual(ok({ file: FILE }))
      expect(names(found)).toEqual({ [HOST]: 'file', 'other.example': 'file' })
    })
  })
})

describe('the files of podman', () => {
  const podman = ok({ present: true as const, version: '4.3.1', isPodman: true })
  const docker = ok({ present: true as const, version: '28.2.2', isPodman: false })
  const logins = (user: string, host = HOST) =>
    JSON.stringify({ auths: { [host]: { auth: base64(`${user}:password`) } } })
  const inRun = '/run/user/1001/containers/auth.json'
  const inHome = join('/home/runner', '.config', 'containers', 'auth.json')
  const probe = async (change: HostChange, cli: Parameters<typeof probeDockerConfig>[1] = Promise.resolve(podman)) => {
    const env = { XDG_RUNTIME_DIR: '/run/user/1001', ...change.env }
    const { facts, config } = await probeDockerConfig(hostDouble({ programs: ['podman'], ...change, env }), cli)
    return { file: facts.state === 'known' ? facts.value.file : '', user: config.auths.get(HOST)?.userName, config }
  }

  // Seen on podman 4.3.1, by `podman login --get-login`.
  it.each<[name: string, change: HostChange, place: string, user: string | undefined]>([
    ['none', {}, inRun, undefined],
    ['docker’s', { files: { [FILE]: logins('docker') } }, inRun, 'docker'],
    ['the run’s before docker’s', { files: { [FILE]: logins('docker'), [inRun]: logins('run') } }, inRun, 'run'],
    ['that of the home', { files: { [FILE]: logins('docker'), [inHome]: logins('home') } }, inRun, 'home'],
    [
      'the run’s, which has another host',
      { files: { [FILE]: logins('docker'), [inRun]: logins('run', 'x.example') } },
      inRun,
      'docker',
    ],
    [
      'REGISTRY_AUTH_FILE',
      { env: { REGISTRY_AUTH_FILE: '/auth' }, files: { '/auth': logins('variable'), [inRun]: logins('run') } },
      '/auth',
      'variable',
    ],
    [
      'REGISTRY_AUTH_FILE that has none',
      { env: { REGISTRY_AUTH_FILE: '/auth' }, files: { [FILE]: logins('docker'), [inRun]: logins('run') } },
      '/auth',
      'docker',
    ],
    [
      'DOCKER_CONFIG',
      { env: { DOCKER_CONFIG: '/config' }, files: { '/config/config.json': logins('config'), [inRun]: logins('run') } },
      '/config/config.json',
      'config',
    ],
  ])('%s', async (_, change, file, user) => {
    expect(await probe(change)).toMatchObject({ file, user })
  })

  it('do not matter to docker', async () => {
    const files = { [FILE]: logins('docker'), [inRun]: logins('run') }
    expect(await probe({ files }, Promise.resolve(docker))).toMatchObject({ file: FILE, user: 'docker' })
  })

  it('credsStore is not read, credHelpers are', async () => {
    const files = { [FILE]: JSON.stringify({ credsStore: 'absent', credHelpers: { [HOST]: 'own' } }) }
    const { config } = await probe({ files })
    expect(config).toMatchObject({ isPodman: true, credHelpers: new Map([[HOST, 'own']]) })
    expect(config.credsStore).toBeUndefined()
  })
})
