import type { DaemonMismatch } from '../../../src/docker/version.ts'
import { type Facts, failed, ok, skipped } from '../../../src/facts.ts'
import { note } from '../../../src/util/note.ts'
import { asNobody, withDocker, withRegistry } from '../../rules/facts.ts'
import { CONTAINER, ONLY_SHOWS, OTHER_MACHINE, TRUTH } from '../played.ts'
import { type AdviceCase, HOSTED, OWN, on } from './case.ts'

const withoutCli = withDocker({
  cli: ok({ present: false }),
  engine: failed({ kind: 'tool', text: 'docker: not found' }),
})
const engine = (
  answer: Extract<Facts['docker']['engine'], { state: 'known' }>['value'],
  change: Partial<Facts['docker']> = {},
) => withDocker({ engine: ok(answer), ...change })
const unreachable = (change: Partial<Facts['docker']> = {}) =>
  engine({ state: 'unreachable', text: 'Cannot connect to the Docker daemon' }, change)
const mismatched = (mismatch: DaemonMismatch, variables: readonly string[]) =>
  engine(
    { state: 'unreachable', text: 'error during connect', mismatch },
    { endpoint: 'tcp://127.0.0.1:2376', variables },
  )
const TOO_NEW = 'client version 1.52 is too new. Maximum supported API version is 1.41'
const TOO_OLD = 'client version 1.24 is too old. Minimum supported API version is 1.44'
const ROOTLESS = 'permission denied while trying to connect to the docker API at unix:///run/user/1001/docker.sock'

export const docker: readonly AdviceCase[] = [
  {
    id: 'docker-cli-missing',
    when: 'the steps of the job run in its `container:`',
    notPlayed: CONTAINER,
    facts: on({ ...HOSTED, inContainer: true }, withoutCli),
  },
  {
    id: 'docker-cli-missing',
    when: 'the runner is a Mac',
    notPlayed: OTHER_MACHINE,
    facts: on({ ...HOSTED, platform: 'darwin' }, withoutCli),
  },
  { id: 'docker-cli-missing', when: 'the runner is a machine of your own', facts: on(OWN, withoutCli) },
  {
    id: 'docker-client-outdated',
    when: '`DOCKER_API_VERSION` is set and the engine rejects that version',
    facts: engine({ state: 'client-too-old', text: TOO_OLD }, { variables: ['DOCKER_API_VERSION'] }),
  },
  {
    id: 'docker-client-outdated',
    when: 'the client itself is too old',
    facts: withDocker({ cli: ok({ present: true, version: '17.12.1-ce', isPodman: false }) }),
  },
  {
    id: 'docker-daemon-unreachable',
    when: '`DOCKER_HOST` is set',
    facts: unreachable({ endpoint: 'tcp://127.0.0.1:2375', variables: ['DOCKER_HOST'] }),
  },
  {
    id: 'docker-daemon-unreachable',
    when: '`DOCKER_CONTEXT` is set',
    facts: unreachable({ endpoint: 'context remote', variables: ['DOCKER_CONTEXT'] }),
  },
  {
    id: 'docker-daemon-unreachable',
    when: 'the socket is that of Colima',
    facts: on(
      { ...OWN, platform: 'darwin' },
      engine(
        { state: 'unreachable', text: 'Cannot connect … at unix:///Users/ci/.colima/default/docker.sock.' },
        { endpoint: 'context colima' },
      ),
    ),
  },
  {
    id: 'docker-daemon-unreachable',
    when: 'the socket is that of a rootless daemon',
    facts: on(
      OWN,
      engine(
        { state: 'unreachable', text: 'Cannot connect … at unix:///run/user/1001/docker.sock.' },
        { endpoint: 'unix:///run/user/1001/docker.sock', variables: ['DOCKER_HOST'] },
      ),
    ),
  },
  {
    id: 'docker-daemon-unreachable',
    when: 'the context that config.json names leads nowhere',
    facts: on(OWN, unreachable({ endpoint: 'context build' })),
  },
  {
    id: 'docker-daemon-unreachable',
    when: 'the daemon uses no TLS, and a variable makes the client use it',
    facts: mismatched('client-tls', ['DOCKER_HOST', 'DOCKER_TLS_VERIFY', 'DOCKER_CERT_PATH']),
  },
  {
    id: 'docker-daemon-unreachable',
    when: 'the daemon uses no TLS, and the context makes the client use it',
    notPlayed: ONLY_SHOWS,
    facts: mismatched('client-tls', []),
  },
  {
    id: 'docker-daemon-unreachable',
    when: 'the daemon uses TLS, and the client does not',
    facts: mismatched('daemon-tls', ['DOCKER_HOST']),
  },
  {
    id: 'docker-daemon-unreachable',
    when: 'a variable makes the client use TLS, and it has no certificates',
    facts: engine(
      { state: 'no-endpoint', because: 'certificates', text: 'open /home/runner/.docker/ca.pem: no such file' },
      { variables: ['DOCKER_TLS'] },
    ),
  },
  {
    id: 'docker-daemon-unreachable',
    when: 'client and daemon have certificates that do not fit, or the client finds none in the folder that is named',
    facts: mismatched('untrusted', ['DOCKER_HOST', 'DOCKER_TLS_VERIFY', 'DOCKER_CERT_PATH']),
  },
  {
    id: 'docker-daemon-unreachable',
    when: 'the daemon itself answers with an error',
    facts: on(OWN, mismatched('rejected', [])),
  },
  {
    id: 'docker-daemon-unreachable',
    when: 'neither is set, and the job runs in its `container:`',
    notPlayed: CONTAINER,
    facts: on({ ...OWN, inContainer: true }, unreachable()),
  },
  { id: 'docker-daemon-unreachable', when: 'neither is set, on Linux', facts: on(OWN, unreachable()) },
  {
    id: 'docker-daemon-unreachable',
    when: 'neither is set, on a Mac',
    notPlayed: 'the tests run on no Mac',
    facts: on({ ...OWN, platform: 'darwin' }, unreachable()),
  },
  {
    id: 'docker-daemon-unreachable',
    when: 'the engine is older than the client, and `DOCKER_API_VERSION` is set',
    facts: engine(
      { state: 'client-too-new', text: TOO_NEW },
      { variables: ['DOCKER_API_VERSION'], apiVersion: 'latest' },
    ),
  },
  {
    id: 'docker-daemon-unreachable',
    when: 'the engine is older than the client, and it is not set',
    facts: engine({ state: 'client-too-new', text: TOO_NEW, newest: '1.41' }),
  },
  {
    id: 'docker-socket-denied',
    when: "the socket is the system's",
    facts: engine({ state: 'socket-denied', text: 'permission denied … unix:///var/run/docker.sock' }),
  },
  {
    id: 'docker-socket-denied',
    when: 'the job runs in its `container:`',
    notPlayed: CONTAINER,
    facts: on({ ...OWN, inContainer: true }, engine({ state: 'socket-denied', text: 'permission denied' })),
  },
  {
    id: 'docker-socket-denied',
    when: "the socket is that of another user's rootless engine, by a variable",
    facts: engine(
      { state: 'socket-denied', text: ROOTLESS },
      { endpoint: 'unix:///run/user/1001/docker.sock', variables: ['DOCKER_HOST'] },
    ),
  },
  {
    id: 'docker-socket-denied',
    when: "the socket is that of another user's rootless engine, by a context",
    facts: engine({ state: 'socket-denied', text: ROOTLESS }),
  },
  {
    id: 'docker-config-invalid',
    when: 'the file cannot be parsed',
    facts: withDocker({
      config: ok({ file: '/home/runner/.docker/config.json', problem: 'not valid JSON' }),
    }),
  },
  {
    id: 'docker-config-invalid',
    when: 'a field of the file has the wrong form',
    facts: withDocker({
      config: ok({
        file: '/home/runner/.docker/config.json',
        problem: note('field-malformed', { field: 'experimental' }),
        broken: [['experimental']],
      }),
    }),
  },
  {
    id: 'docker-config-invalid',
    when: '`DOCKER_CONFIG` names a file',
    facts: withDocker(
      {
        config: ok({ file: '/home/runner/.docker/config.json/config.json', problem: 'ENOTDIR' }),
        variables: ['DOCKER_CONFIG'],
      },
      asNobody(),
    ),
  },
  {
    id: 'docker-config-invalid',
    when: '`DOCKER_AUTH_CONFIG` cannot be parsed',
    facts: withDocker({ config: ok({ file: 'DOCKER_AUTH_CONFIG', problem: 'not valid JSON' }) }),
  },
  {
    id: 'docker-credential-helper-missing',
    when: 'the configuration names a helper that is not installed',
    facts: withRegistry({
      helper: ok({
        ...{ program: 'docker-credential-pass', present: false, detected: false },
        answer: skipped('not-needed'),
      }),
    }),
  },
  {
    id: 'docker-credential-helper-failed',
    when: 'the helper that Docker uses keeps no login',
    facts: withRegistry({
      helper: ok({
        ...{
          program: 'docker-credential-ecr-login',
          present: true,
          detected: false,
          storesNothing: 'refuses' as const,
        },
        answer: skipped('not-needed'),
      }),
    }),
  },
  {
    id: 'docker-config-not-writable',
    when: 'config.json is a folder',
    playedIn: TRUTH,
    facts: withDocker({
      config: ok({
        file: '/home/runner/.docker/config.json',
        obstacle: { kind: 'is-folder', path: '/home/runner/.docker/config.json' },
      }),
    }),
  },
  {
    id: 'docker-config-not-writable',
    when: 'the login cannot be stored for another reason',
    playedIn: TRUTH,
    facts: withDocker({
      config: ok({
        file: '/home/runner/.docker/config.json',
        obstacle: { kind: 'read-only', path: '/home/runner/.docker' },
      }),
    }),
  },
]
