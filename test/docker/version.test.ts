import { describe, expect, it } from 'vitest'
import {
  configWarning,
  type EngineStatus,
  endedEarly,
  isAtLeast,
  isOutdated,
  MIN_CLIENT,
  readDockerVersion,
} from '../../src/docker/version.ts'
import { redacted } from '../redact.ts'

const read = (stdout: unknown, stderr = '', code = 0) =>
  readDockerVersion(
    { state: 'exited', code, stdout: typeof stdout === 'string' ? stdout : `${JSON.stringify(stdout)}\n`, stderr },
    redacted,
  )

/** As docker/cli prints it at 28.2 (docker/cli:cli/command/system/version.go). */
const Client = {
  Platform: { Name: 'Docker Engine - Community' },
  Version: '28.2.2',
  ApiVersion: '1.50',
  DefaultAPIVersion: '1.50',
  GitCommit: 'e6534b4',
  GoVersion: 'go1.24.3',
  Os: 'linux',
  Arch: 'amd64',
  BuildTime: 'Fri May 30 12:07:14 2025',
  Context: 'default',
}
const Server = {
  Platform: { Name: 'Docker Engine - Community' },
  Components: [{ Name: 'Engine', Version: '28.2.2', Details: { ApiVersion: '1.50', MinAPIVersion: '1.24' } }],
  Version: '28.2.2',
  ApiVersion: '1.50',
  MinAPIVersion: '1.24',
  Os: 'linux',
  Arch: 'amd64',
}
const client = { version: '28.2.2', isPodman: false }

describe('client and engine', () => {
  it.each<[name: string, stdout: unknown, engine: EngineStatus]>([
    ['both', { Client, Server }, { state: 'answers', version: '28.2.2', os: 'linux', architecture: 'amd64' }],
    [
      'an engine of another version, for Windows',
      { Client, Server: { ...Server, Version: '20.10.24+dfsg1', Os: 'windows' } },
      { state: 'answers', version: '20.10.24+dfsg1', os: 'windows', architecture: 'amd64' },
    ],
    ['an engine that tells little', { Client, Server: { Version: '1' } }, { state: 'answers', version: '1', os: '' }],
    ['an engine that tells nothing', { Client, Server: {} }, { state: 'unclear', text: '' }],
    ['an engine of another form', { Client, Server: ['28.2.2'] }, { state: 'unclear', text: '' }],
    ['no engine, and no reason', { Client, Server: null }, { state: 'unclear', text: '' }],
    [
      'lines around the JSON',
      `hint: x\n${JSON.stringify({ Client, Server })}\nbye\n`,
      { state: 'answers', version: '28.2.2', os: 'linux', architecture: 'amd64' },
    ],
  ])('%s', (_, stdout, engine) => expect(read(stdout)).toEqual({ client, engine }))

  it('is read whatever the exit code', () => {
    expect(read({ Client, Server }, '', 1)?.engine).toEqual({
      state: 'answers',
      version: '28.2.2',
      os: 'linux',
      architecture: 'amd64',
    })
  })
})

const SOCKET = 'unix:///var/run/docker.sock'
const path = '/var/run/docker.sock'

/**
 * What docker/cli writes at v18.09.9, v20.10.24, v23.0.6, v28.5.2 and v29.7.2 (moby/moby:client/request.go, errors.go,
 * as vendored there).
 */
const messages: [state: EngineStatus['state'], text: string][] = [
  ['unreachable', `Cannot connect to the Docker daemon at ${SOCKET}. Is the docker daemon running?`],
  ['unreachable', 'Cannot connect to the Docker daemon at tcp://10.0.0.9:2375. Is the docker daemon running?'],
  [
    'unreachable',
    `failed to connect to the docker API at ${SOCKET}; check if the path is correct and if the daemon is running: dial unix ${path}: connect: no such file or directory`,
  ],
  [
    'unreachable',
    'failed to connect to the docker API at tcp://build:2375: lookup build on 127.0.0.53:53: no such host',
  ],
  [
    'unreachable',
    'error during connect: this error may indicate that the docker daemon is not running: Get "http://%2F%2F.%2Fpipe%2Fdocker_engine/v1.41/version": open //./pipe/docker_engine: The system cannot find the file specified.',
  ],
  [
    'unreachable',
    'error during connect: in the default daemon configuration on Windows, the docker client must be run with elevated privileges to connect: Get "http://%2F%2F.%2Fpipe%2Fdocker_engine/v1.24/version": open //./pipe/docker_engine: Access is denied.',
  ],
  [
    'client-too-new',
    'Error response from daemon: client version 1.52 is too new. Maximum supported API version is 1.41',
  ],
  [
    'unreachable',
    'Failed to initialize: unable to resolve docker endpoint: context "build": context not found: open /home/runner/.docker/contexts/meta/x/meta.json: no such file or directory',
  ],
  ['unreachable', 'error: context "build" does not exist'],
  [
    'unreachable',
    'error during connect: Get "http://docker.example.com/v1.50/version": command [ssh -l me -- build docker system dial-stdio] has exited with exit status 255, make sure the URL is valid, and Docker 18.09 or later is installed on the remote host: stderr=me@build: Permission denied.',
  ],
  ['unreachable', "invalid character '<' looking for beginning of value"],
  ['unreachable', 'Error response from daemon: Client sent an HTTP request to an HTTPS server.'],
  ['client-too-new', 'Error response from daemon: page not found'],
  ['unreachable', 'unable to parse docker host `10.0.0.9`'],
  ['unreachable', 'dial tcp 10.0.0.9:2375: i/o timeout'],
  ['unreachable', 'dial tcp 10.0.0.9:2375: connect: connection refused'],
  [
    'socket-denied',
    `Got permission denied while trying to connect to the Docker daemon socket at ${SOCKET}: Get http://%2Fvar%2Frun%2Fdocker.sock/v1.39/version: dial unix ${path}: connect: permission denied`,
  ],
  [
    'socket-denied',
    `permission denied while trying to connect to the Docker daemon socket at ${SOCKET}: Get "http://%2Fvar%2Frun%2Fdocker.sock/v1.24/version": dial unix ${path}: connect: permission denied`,
  ],
  ['socket-denied', `permission denied while trying to connect to the docker API at ${SOCKET}`],
  [
    'client-too-old',
    'Error response from daemon: client version 1.41 is too old. Minimum supported API version is 1.44, please upgrade your client to a newer version',
  ],
  ['unclear', 'Segmentation fault (core dumped)'],
  ['unclear', ''],
]

describe('an engine that does not answer', () => {
  it.each(messages)('%s: %s', (state, text) => {
    expect(read({ Client, Server: null }, `${text}\n`, 1)).toMatchObject({ client, engine: { state, text } })
    expect(read({ Client }, `\n  ${text.toUpperCase()}\r\nmore\n`, 1)?.engine.state).toBe(state)
  })

  it('the first line that says something is the reason', () => {
    expect(read({ Client, Server: null }, '\n  \n  permission denied: a  \nsecond\n', 1)?.engine).toEqual({
      state: 'socket-denied',
      text: 'permission denied: a',
    })
  })

  it('what an engine that answers writes beside it is no reason', () => {
    expect(read({ Client, Server }, 'WARNING: permission denied\n')?.engine.state).toBe('answers')
  })
})

describe("podman's shim", () => {
  const podman = {
    Client: {
      APIVersion: '4.9.3',
      Version: '4.9.3',
      GoVersion: 'go1.22.1',
      GitCommit: '',
      BuiltTime: 'Thu Jan  1 00:00:00 1970',
      Built: 0,
      OsArch: 'linux/amd64',
      Os: 'linux',
    },
  }
  const note = 'Emulate Docker CLI using podman. Create /etc/containers/nodocker to quiet msg.\n'

  it.each([
    ['with its note', note],
    ['with the note turned off', ''],
  ])('%s', (_, stderr) => {
    expect(read(podman, stderr)).toEqual({
      client: { version: '4.9.3', isPodman: true },
      engine: { state: 'daemonless' },
    })
  })

  it('a podman machine that is off is no daemonless one', () => {
    const text =
      'Cannot connect to Podman. Please verify your connection: dial tcp 127.0.0.1:1: connect: connection refused'
    expect(read(podman, `${text}\n`, 125)).toEqual({
      client: { version: '4.9.3', isPodman: true },
      engine: { state: 'unreachable', text },
    })
  })
})

describe('no version at all', () => {
  it.each([
    '',
    '\n',
    'docker: command not found',
    '{',
    'null',
    '[]',
    '"28.2.2"',
    '{}',
    '{"Client":null}',
    '{"Client":[]}',
    '{"Client":{}}',
    '{"Client":{"Version":""}}',
    '{"Client":{"Version":28}}',
    '{"Server":{"Version":"28.2.2"}}',
    '\u001b[31m{"Client": [1, 2\r\n::error title=docker::from a tool\n',
    '{{json .}}',
    '{ not JSON\n{"Client":',
  ])('%j', stdout => expect(read(stdout, 'permission denied')).toBeUndefined())
})

describe('versions', () => {
  it.each([
    ['1.13.1', true],
    ['17.12.1-ce', true],
    ['18.02.0-ce', true],
    ['18.2', true],
    ['v17.12', true],
    ['18.03.0-ce', false],
    ['18.03.0-ee-1', false],
    ['18.3', false],
    ['v18.03', false],
    ['18.09.9', false],
    ['19.03.15', false],
    ['20.10.24+dfsg1', false],
    ['24.0.7-1', false],
    ['28.3.0+azure-1', false],
    ['100.0', false],
    // What is no version is not called old.
    ['', false],
    ['dev', false],
    ['master-dockerproject-2026-11-21', false],
    ['17', false],
    [' 17.12', false],
  ])('%s is older than the least client: %s', (version, outdated) => expect(isOutdated(version)).toBe(outdated))

  it.each([
    ['28.3.0', 28, 3, true],
    ['28.3.0+azure-1', 28, 3, true],
    ['28.2.2', 28, 3, false],
    ['29.0.0', 28, 3, true],
    ['28.10.0', 28, 3, true],
    ['27.9.9', 28, 3, false],
    ['dev', 28, 3, false],
  ])('%s is at least %i.%i: %s', (version, major, minor, expected) => {
    expect(isAtLeast(version, major, minor)).toBe(expected)
  })

  it('the least client is not old', () => expect(isOutdated(MIN_CLIENT)).toBe(false))
})

describe('a client that ends before it prints a version', () => {
  const ended = (stderr: string, code = 1, stdout = '') =>
    endedEarly({ state: 'exited', code, stdout, stderr }, redacted)

  // Printed by 28.2.2 and 20.10.24.
  it.each([
    [
      'context',
      'Failed to initialize: unable to resolve docker endpoint: context "gone": context not found: open /x/meta.json: no such file or directory',
    ],
    ['context', 'unable to resolve docker endpoint: context "gone" does not exist'],
    [
      'context',
      'Current context "gone" is not found on the file system, please check your config file at /x/config.json',
    ],
    [
      'certificates',
      'Failed to initialize: unable to resolve docker endpoint: open /nosuch/ca.pem: no such file or directory',
    ],
    ['certificates', 'unable to resolve docker endpoint: open /nosuch/ca.pem: no such file or directory'],
    ['certificates', 'Failed to initialize: failed to retrieve context tls info: ca.pem seems invalid'],
    ['certificates', 'failed to retrieve context tls info: ca.pem seems invalid'],
    ['address', 'Failed to initialize: unable to resolve docker endpoint: invalid bind address format: nonsense://'],
    ['address', 'unable to resolve docker endpoint: Invalid bind address format: nonsense://'],
    ['address', 'protocol not available'],
    ['address', 'Failed to initialize: protocol not available'],
    ['address', 'Failed to initialize: unable to parse docker host `fd://`'],
    ['address', 'Failed to initialize: unix socket path "/xx" is too long'],
    [
      'context-unreadable',
      'Failed to initialize: unable to resolve docker endpoint: context "b": parsing /x/meta.json: unexpected end of JSON input',
    ],
    [
      'context-unreadable',
      'Failed to initialize: unable to resolve docker endpoint: cannot find docker endpoint in context',
    ],
  ])('%s: %s', (because, text) => {
    expect(ended(`${text}\n`)).toEqual({ state: 'no-endpoint', text, because })
    expect(ended(`WARNING: Error loading config file: open /x: permission denied\n${text}\n`)).toMatchObject({ text })
  })

  // Printed by 28.2.2.
  it.each([
    ['aliases', 'not allowed to alias "foo" (allowed: map[string]struct {}{"builder":struct {}{}})'],
    ['aliases', 'Not allowed to alias "foo". Allowed aliases: map[string]struct {}{"builder":struct {}{}}'],
    ['DOCKER_BUILDKIT', 'DOCKER_BUILDKIT environment variable expects boolean value: strconv.ParseBool'],
    [
      'DOCKER_CUSTOM_HEADERS',
      'Failed to initialize: failed to set custom headers from DOCKER_CUSTOM_HEADERS environment',
    ],
    ['start', 'Failed to initialize: something that nobody knows yet'],
    ['program', '/usr/bin/docker: cannot execute binary file: Exec format error'],
    ['program', 'docker: error while loading shared libraries: libseccomp.so.2: cannot open shared object file'],
    ['program', "docker: /lib/libc.so.6: version `GLIBC_2.34' not found (required by docker)"],
    ['program', 'Sorry, home directories outside of /home needs configuration.'],
    ['program', 'cannot create user data directory: /var/lib/ci/snap/docker/2285: Permission denied'],
    ['program', 'sudo: a password is required'],
  ])('the client does nothing: %s, %s', (because, text) => {
    expect(ended(`${text}\n`)).toEqual({ state: 'client-broken', text, because })
  })

  it('a program in place of docker says so on standard output, or by the code of a shell', () => {
    const text = "The command 'docker' could not be found in this WSL 2 distro."
    expect(ended('', 1, `\n${text}\nWe recommend …\n`)).toEqual({ state: 'client-broken', text, because: 'program' })
    expect(ended('boom\n', 126)).toEqual({ state: 'client-broken', text: 'boom', because: 'program' })
    expect(ended('boom\n', 2)).toBeUndefined()
    expect(ended('sudo: unable to resolve host runner\n', 1)).toBeUndefined()
  })

  it.each([
    ['a crash', 'Segmentation fault (core dumped)', 139, ''],
    ['no reason', '', 1, ''],
    ['a good end', 'unable to resolve docker endpoint: x', 0, ''],
    ['something printed', 'unable to resolve docker endpoint: x', 1, '{}'],
  ])('not: %s', (_, stderr, code, stdout) => expect(ended(stderr, code, stdout)).toBeUndefined())
})

// Where the configuration cannot be read docker says so first, and then why it ended.
it('the reason stands behind the warnings', () => {
  const text = 'Cannot connect to the Docker daemon at unix:///nosuch. Is the docker daemon running?'
  const warning = 'WARNING: Error parsing config file (/x/config.json): unexpected EOF'
  expect(read({ Client, Server: null }, `${warning}\n${text}\n`, 1)?.engine).toEqual({ state: 'unreachable', text })
  expect(configWarning(`${warning}\n${text}\n`, redacted)).toBe(warning)
  expect(configWarning('WARNING: Error loading config file: open /x: not a directory\n', redacted)).toContain(
    'not a directory',
  )
  expect(configWarning(text, redacted)).toBeUndefined()
})
