import { firstRegistry, healthyWorld, type World, withProxy, withRegistry } from '../embedded-azure/world.ts'

/**
 * Where the fix of a branch of docs/advice.md is played: a world that has the facts of the branch, the fix pasted as it
 * is printed, and the same world again. What the machine's own programs would bring about is brought about by
 * stand-ins of them, which do it only if they are called as the real ones have to be.
 */
export interface BranchPlay {
  readonly id: string
  /** The branch, as test/advice/cases has it. */
  readonly when: string
  /** State of docker until it is whole. */
  readonly standIn?: string
  /** Shell condition that makes docker whole; left out: a stand-in has made the file `$MENDED`. */
  readonly whole?: string
  /** Shell scripts by the names of the programs that they stand for. */
  readonly programs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  readonly inputs?: Readonly<Record<string, string>>
  readonly world?: World
  /** config.json. */
  readonly config?: object | string
  /** What a user puts in for what is left open. */
  readonly fill?: Readonly<Record<string, string>>
  /** YAML of the step: what the user puts for the expressions in it. */
  readonly yaml?: { readonly into: 'inputs' | 'env'; readonly values: Readonly<Record<string, string>> }
  /** Inputs of the second run that follow from the fix. */
  readonly next?: (fix: string) => Readonly<Record<string, string>>
  /** Docker is not on PATH until a stand-in has put it there. */
  readonly withoutDocker?: true
}

const HOST = 'contoso.azurecr.io'
const world = healthyWorld()
const [pusher, puller] = firstRegistry(world).servicePrincipals ?? []
if (pusher === undefined || puller === undefined) throw new Error('the healthy world lacks it')
export const given = { registry: HOST, repository: 'team/app', username: pusher.appId, password: pusher.secret }
const asNobody = { registry: HOST, repository: 'team/app' }
const good = { auth: Buffer.from(`${pusher.appId}:${pusher.secret}`).toString('base64') }

/** A program that makes the machine whole if it is called with these words. */
const mends = (words: string): string => `[ "$*" = '${words}' ] && touch "$MENDED"`
/** The script that get.docker.com has, and what it brings about. */
const getDocker = (installs: string): Record<string, string> => ({
  curl: `[ "$*" = '-fsSL https://get.docker.com' ] && echo '${installs}'`,
})
const helperOf = (get: string): string => `case "$1" in get) cat > /dev/null; ${get} ;; esac`

export const branchPlays: readonly BranchPlay[] = [
  {
    id: 'docker-cli-missing',
    when: 'the runner is a machine of your own',
    withoutDocker: true,
    programs: getDocker('ln -s "$STAND_IN" "$BIN/docker"'),
  },
  {
    id: 'docker-client-outdated',
    when: '`DOCKER_API_VERSION` is set and the engine rejects that version',
    standIn: 'client-too-old',
    whole: '[ -z "$DOCKER_API_VERSION" ]',
    env: { DOCKER_API_VERSION: '1.24' },
  },
  {
    id: 'docker-client-outdated',
    when: 'the client itself is too old',
    standIn: 'client-17.12',
    programs: getDocker('touch "$MENDED"'),
  },
  {
    id: 'docker-daemon-unreachable',
    when: '`DOCKER_HOST` is set',
    standIn: 'daemon-down',
    whole: '[ -z "$DOCKER_HOST" ]',
    env: { DOCKER_HOST: 'tcp://127.0.0.1:9' },
  },
  {
    id: 'docker-daemon-unreachable',
    when: '`DOCKER_CONTEXT` is set',
    standIn: 'daemon-down',
    whole: '[ -z "$DOCKER_CONTEXT" ]',
    env: { DOCKER_CONTEXT: 'remote' },
  },
  {
    id: 'docker-daemon-unreachable',
    when: 'the socket is that of Colima',
    standIn: 'colima-stopped',
    config: { currentContext: 'colima' },
    programs: { colima: mends('start') },
  },
  {
    id: 'docker-daemon-unreachable',
    when: 'the socket is that of a rootless daemon',
    standIn: 'daemon-down',
    env: { DOCKER_HOST: 'unix:///run/user/1001/docker.sock' },
    programs: { systemctl: mends('--user start docker') },
  },
  {
    id: 'docker-daemon-unreachable',
    when: 'the context that config.json names leads nowhere',
    standIn: 'daemon-down',
    whole: '[ "$DOCKER_CONTEXT" = default ]',
    config: { currentContext: 'build' },
  },
  {
    id: 'docker-daemon-unreachable',
    when: 'the daemon uses no TLS, and a variable makes the client use it',
    standIn: 'no-tls',
    whole: '[ -z "$DOCKER_TLS_VERIFY" ]',
    env: { DOCKER_HOST: 'tcp://127.0.0.1:2375', DOCKER_TLS_VERIFY: '1' },
  },
  {
    id: 'docker-daemon-unreachable',
    when: 'the daemon uses TLS, and the client does not',
    standIn: 'tls-only',
    whole: '[ "$DOCKER_TLS_VERIFY $DOCKER_CERT_PATH" = "1 /certs/client" ]',
    env: { DOCKER_HOST: 'tcp://127.0.0.1:2376' },
    fill: { '<folder>': '/certs/client' },
  },
  {
    id: 'docker-daemon-unreachable',
    when: 'a variable makes the client use TLS, and it has no certificates',
    standIn: 'no-certificates',
    whole: '[ -z "$DOCKER_TLS" ]',
    env: { DOCKER_TLS: '0' },
  },
  {
    id: 'docker-daemon-unreachable',
    when: 'client and daemon have certificates that do not fit, or the client finds none in the folder that is named',
    standIn: 'untrusted-engine',
    whole: '[ "$DOCKER_CERT_PATH" = /certs/client ]',
    env: { DOCKER_HOST: 'tcp://127.0.0.1:2376', DOCKER_TLS_VERIFY: '1', DOCKER_CERT_PATH: '/certs/old' },
    fill: { '<folder>': '/certs/client' },
  },
  {
    id: 'docker-daemon-unreachable',
    when: 'the daemon itself answers with an error',
    standIn: 'engine-by-proxy',
    programs: { journalctl: 'exit 0', systemctl: mends('restart docker') },
  },
  {
    id: 'docker-daemon-unreachable',
    when: 'neither is set, on Linux',
    standIn: 'daemon-down',
    programs: { systemctl: mends('start docker') },
  },
  {
    id: 'docker-daemon-unreachable',
    when: 'the engine is older than the client, and `DOCKER_API_VERSION` is set',
    standIn: 'no-such-api',
    whole: '[ -z "$DOCKER_API_VERSION" ]',
    env: { DOCKER_API_VERSION: 'latest' },
  },
  {
    id: 'docker-daemon-unreachable',
    when: 'the engine is older than the client, and it is not set',
    standIn: 'client-too-new',
    whole: '[ "$DOCKER_API_VERSION" = 1.41 ]',
  },
  {
    id: 'docker-socket-denied',
    when: "the socket is the system's",
    standIn: 'socket-denied',
    programs: { usermod: mends('--append --groups docker runner') },
    env: { USER: 'runner' },
  },
  {
    id: 'docker-socket-denied',
    when: "the socket is that of another user's rootless engine, by a variable",
    standIn: 'socket-denied',
    whole: '[ -z "$DOCKER_HOST" ]',
    env: { DOCKER_HOST: 'unix:///run/user/1001/docker.sock' },
  },
  {
    id: 'docker-socket-denied',
    when: "the socket is that of another user's rootless engine, by a context",
    standIn: 'rootless-denied',
    whole: '[ "$DOCKER_HOST" = "unix:///run/user/$(id -u)/docker.sock" ]',
    config: { currentContext: 'rootless' },
  },
  { id: 'docker-config-invalid', when: 'the file cannot be parsed', config: '{"auths": {' },
  {
    id: 'docker-config-invalid',
    when: 'a field of the file has the wrong form',
    inputs: asNobody,
    config: { auths: { [HOST]: good }, experimental: true },
  },
  {
    id: 'docker-config-invalid',
    when: '`DOCKER_CONFIG` names a file',
    inputs: asNobody,
    config: { auths: { [HOST]: good } },
    env: { DOCKER_CONFIG: '$HOME/config.json' },
  },
  {
    id: 'docker-config-invalid',
    when: '`DOCKER_AUTH_CONFIG` cannot be parsed',
    standIn: 'healthy-29',
    env: { DOCKER_AUTH_CONFIG: '{auths' },
  },
  {
    id: 'docker-credential-helper-missing',
    when: 'the configuration names a helper that is not installed',
    config: { credsStore: 'nowhere' },
  },
  {
    id: 'docker-credential-helper-failed',
    when: 'the helper that Docker uses keeps no login',
    config: { credsStore: 'ecr-login' },
    programs: { 'docker-credential-ecr-login': helperOf("echo 'credentials not found in native keychain'; exit 1") },
  },
  {
    id: 'proxy-refused',
    when: 'the proxy answers 407',
    world: withProxy(world, { credentials: { username: 'builder', password: 'make-believe-proxy' } }),
    env: { HTTPS_PROXY: 'http://$PROXY' },
    yaml: { into: 'env', values: { 'secrets.PROXY_USER': 'builder', 'secrets.PROXY_PASSWORD': 'make-believe-proxy' } },
  },
  {
    id: 'proxy-refused',
    when: 'the URL says https, and the proxy speaks no TLS',
    standIn: 'podman',
    env: { HTTPS_PROXY: 'https://$PROXY' },
  },
  {
    id: 'image-not-found',
    when: 'a tag is missing, and a near one is there',
    world: withRegistry(world, { tags: ['latest', '1.2.3', 'nightly'] }),
    inputs: {
      ...{ registry: HOST, access: 'pull', username: puller.appId, password: puller.secret },
      repository: 'team/app:1.2.4',
    },
    programs: { docker: '[ "$1" != pull ]' },
    next: fix => ({ repository: fix.slice(fix.indexOf('/') + 1) }),
  },
  {
    id: 'credentials-missing',
    when: 'nothing is given, and docker has no login for any host',
    inputs: asNobody,
    yaml: {
      into: 'inputs',
      values: { 'secrets.ACR_USERNAME': pusher.appId, 'secrets.ACR_PASSWORD': pusher.secret },
    },
  },
  {
    id: 'credentials-missing',
    when: 'config.json has the login, and docker asks a helper that has none',
    inputs: asNobody,
    config: { credsStore: 'keeps', auths: { [HOST]: good } },
    programs: { 'docker-credential-keeps': helperOf("echo 'credentials not found in native keychain'; exit 1") },
  },
]
