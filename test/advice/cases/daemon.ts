import type { DaemonMismatch } from '../../../src/docker/version.ts'
import type { Facts } from '../../../src/facts.ts'
import { ok } from '../../../src/facts.ts'
import { withDocker } from '../../rules/facts.ts'
import { CONTAINERS, ENGINES, WORLDS } from '../played.ts'
import { type AdviceCase, MAC, OWN, on, WINDOWS } from './case.ts'

export const engine = (
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
const ROOTLESS = 'permission denied while trying to connect to the docker API at unix:///run/user/1001/docker.sock'

/** A product's engine, by its socket or its context. */
const ofRuntime = (endpoint: string) =>
  engine({ state: 'unreachable', text: `Cannot connect … at ${endpoint}` }, { endpoint })

export const daemon: readonly AdviceCase[] = [
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
    when: "the context doesn't exist",
    facts: on(
      OWN,
      engine(
        { state: 'no-endpoint', because: 'context', text: 'context "gone" does not exist' },
        { endpoint: 'context gone' },
      ),
    ),
  },
  {
    id: 'docker-daemon-unreachable',
    when: "`DOCKER_HOST` isn't a valid address",
    facts: engine(
      { state: 'no-endpoint', because: 'address', text: 'unable to parse docker host' },
      { variables: ['DOCKER_HOST'] },
    ),
  },
  {
    id: 'docker-daemon-unreachable',
    when: 'the socket is that of Colima',
    facts: on(
      MAC,
      engine(
        { state: 'unreachable', text: 'Cannot connect … at unix:///Users/ci/.colima/default/docker.sock.' },
        { endpoint: 'context colima' },
      ),
    ),
  },
  {
    id: 'docker-daemon-unreachable',
    when: 'the socket is that of Docker Desktop, on Linux',
    facts: on(OWN, ofRuntime('context desktop-linux')),
  },
  {
    id: 'docker-daemon-unreachable',
    when: 'the socket is that of OrbStack',
    facts: on(MAC, ofRuntime('context orbstack')),
  },
  {
    id: 'docker-daemon-unreachable',
    when: 'the socket is that of Rancher Desktop',
    facts: on(OWN, ofRuntime('context rancher-desktop')),
  },
  {
    id: 'docker-daemon-unreachable',
    when: 'the socket is that of Podman, on Linux',
    facts: on(OWN, ofRuntime('unix:///run/user/1001/podman/podman.sock')),
  },
  {
    id: 'docker-daemon-unreachable',
    when: 'the socket is that of Podman, on a Mac',
    facts: on(MAC, ofRuntime('unix:///Users/ci/.local/share/containers/podman/machine/podman.sock')),
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
    when: "the daemon of the context that config.json names doesn't answer",
    facts: on(OWN, unreachable({ endpoint: 'context build' })),
  },
  {
    id: 'docker-daemon-unreachable',
    when: '`DOCKER_CUSTOM_HEADERS` has a header that HTTP does not allow',
    playedIn: WORLDS,
    facts: mismatched('headers', ['DOCKER_CUSTOM_HEADERS']),
  },
  {
    id: 'docker-daemon-unreachable',
    when: '`HttpHeaders` in config.json has one',
    playedIn: WORLDS,
    facts: mismatched('headers', []),
  },
  {
    id: 'docker-daemon-unreachable',
    when: 'the daemon uses no TLS, and a variable makes the client use it',
    facts: mismatched('client-tls', ['DOCKER_HOST', 'DOCKER_TLS_VERIFY', 'DOCKER_CERT_PATH']),
  },
  {
    id: 'docker-daemon-unreachable',
    when: 'the daemon uses no TLS, and the context makes the client use it',
    playedIn: ENGINES,
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
    when: "the certificates of client and daemon don't match, or the client finds none in its folder",
    facts: mismatched('untrusted', ['DOCKER_HOST', 'DOCKER_TLS_VERIFY', 'DOCKER_CERT_PATH']),
  },
  {
    id: 'docker-daemon-unreachable',
    when: 'the daemon itself answers with an error, on Linux',
    facts: on(OWN, mismatched('rejected', [])),
  },
  {
    id: 'docker-daemon-unreachable',
    when: 'the daemon itself answers with an error, on a Mac',
    facts: on(MAC, mismatched('rejected', [])),
  },
  {
    id: 'docker-daemon-unreachable',
    when: 'the daemon itself answers with an error, on Windows',
    facts: on(WINDOWS, mismatched('rejected', [])),
  },
  {
    id: 'docker-daemon-unreachable',
    when: 'neither variable is set, and the job runs in its `container:`',
    playedIn: CONTAINERS,
    facts: on({ ...OWN, inContainer: true }, unreachable()),
  },
  {
    id: 'docker-daemon-unreachable',
    when: 'neither variable is set, and the steps run in a Kubernetes pod',
    facts: on({ ...OWN, inContainer: true, inPod: true }, unreachable()),
  },
  {
    id: 'docker-daemon-unreachable',
    when: 'the daemon itself answers with an error, on Linux without systemd',
    facts: on({ ...OWN, lacksSystemd: true }, mismatched('rejected', [])),
  },
  {
    id: 'docker-daemon-unreachable',
    when: 'neither variable is set, on Linux without systemd',
    facts: on({ ...OWN, lacksSystemd: true }, unreachable()),
  },
  { id: 'docker-daemon-unreachable', when: 'neither variable is set, on Linux', facts: on(OWN, unreachable()) },
  {
    id: 'docker-daemon-unreachable',
    when: 'neither variable is set, on a Mac',
    facts: on(MAC, unreachable()),
  },
  {
    id: 'docker-daemon-unreachable',
    when: 'neither variable is set, on Windows',
    facts: on(WINDOWS, unreachable()),
  },
  {
    id: 'docker-daemon-unreachable',
    when: 'the daemon is older than the client, and `DOCKER_API_VERSION` is set',
    facts: engine(
      { state: 'client-too-new', text: TOO_NEW },
      { variables: ['DOCKER_API_VERSION'], apiVersion: 'latest' },
    ),
  },
  {
    id: 'docker-daemon-unreachable',
    when: "the daemon is older than the client, and `DOCKER_API_VERSION` isn't set",
    facts: engine({ state: 'client-too-new', text: TOO_NEW, newest: '1.41' }),
  },
  {
    id: 'docker-daemon-unreachable',
    when: "the daemon is older than the client, `DOCKER_API_VERSION` isn't set, and the daemon doesn't report its API version",
    facts: engine({ state: 'client-too-new', text: 'Error response from daemon: page not found' }),
  },
  {
    id: 'docker-socket-denied',
    when: "the socket is the system's",
    facts: on(
      { ...OWN, userId: 1001 },
      engine({ state: 'socket-denied', text: 'permission denied … unix:///var/run/docker.sock' }),
    ),
  },
  {
    id: 'docker-socket-denied',
    when: 'the job runs in its `container:`',
    playedIn: CONTAINERS,
    facts: on({ ...OWN, inContainer: true }, engine({ state: 'socket-denied', text: 'permission denied' })),
  },
  {
    id: 'docker-socket-denied',
    when: "a variable names the socket of another user's rootless daemon",
    facts: engine(
      { state: 'socket-denied', text: ROOTLESS },
      { endpoint: 'unix:///run/user/1001/docker.sock', variables: ['DOCKER_HOST'] },
    ),
  },
  {
    id: 'docker-socket-denied',
    when: "a context names the socket of another user's rootless daemon",
    facts: engine({ state: 'socket-denied', text: ROOTLESS }),
  },
  {
    id: 'docker-socket-denied',
    when: 'the runner is a Mac',
    facts: on(MAC, engine({ state: 'socket-denied', text: 'permission denied' })),
  },
  {
    id: 'docker-socket-denied',
    when: 'the runner is on Windows',
    facts: on(WINDOWS, engine({ state: 'socket-denied', text: 'Access is denied.' })),
  },
]
