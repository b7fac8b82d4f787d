import { asNobody, type BranchPlay, type Change, good, HOST, helperOf, NOT_FOUND } from './branch-plays.ts'

/** A program that makes the machine whole if it is called with these words. */
const mends = (words: string): string => `[ "$*" = '${words}' ] && touch "$MENDED"`
/** The script that get.docker.com has, and what it brings about. */
const getDocker = (installs: string): Record<string, string> => ({
  curl: `[ "$*" = '-fsSL https://get.docker.com' ] && echo '${installs}'`,
})
/** apt-get, which knows these packages: what each brings about. Source: apt-get(8), exit code 100. */
const aptGet = (packages: Readonly<Record<string, string>>): Record<string, string> => ({
  'apt-get': [
    'case "$*" in',
    'update) ;;',
    ...Object.entries(packages).map(([name, script]) => `'install --yes ${name}') ${script} ;;`),
    "*) echo 'E: Unable to locate package' >&2; exit 100 ;;",
    'esac',
  ].join('\n'),
})
const BRINGS_DOCKER = 'ln -s "$STAND_IN" "$BIN/docker"'
const BRINGS_JQ = { jq: 'ln -s "$JQ" "$BIN/jq"' }
const NO_SUDO = { sudo: 'exit 127' }
/** What the runner gives to the steps of a job with `container:`. */
const IN_CONTAINER = { GITHUB_WORKSPACE: '/__w/app/app' }
const MAC = { platform: 'darwin' } as const
/** PowerShell's commands are programs here, as others are. */
const WINDOWS = { platform: 'win32' } as const
const ONLY_OTHERS = (name: string): Change => ({ config: { credHelpers: { 'other.example': name } } })

const KEEPS_NOTHING = { 'docker-credential-ecr-login': helperOf(NOT_FOUND) }

/** Where the fixes of Docker's own findings are played. */
export const dockerPlays: readonly BranchPlay[] = [
  ...[
    { variant: 'Debian 12, Ubuntu', packages: { 'docker.io': BRINGS_DOCKER } },
    { variant: 'Debian 13 without recommended packages', packages: { 'docker-cli': BRINGS_DOCKER, 'docker.io': ':' } },
  ].map(
    ({ variant, packages }): BranchPlay => ({
      id: 'docker-cli-missing',
      when: 'the steps of the job run in its `container:`',
      variant,
      withoutDocker: true,
      env: IN_CONTAINER,
      programs: { ...NO_SUDO, ...aptGet(packages) },
      neighbour: { withoutDocker: false },
    }),
  ),
  {
    id: 'docker-cli-missing',
    when: 'the runner is a Mac',
    ...MAC,
    withoutDocker: true,
    onAnother: { yaml: 'runs-on: ubuntu-latest', machine: { platform: 'linux', withoutDocker: false } },
    neighbour: { withoutDocker: false },
  },
  {
    id: 'docker-cli-missing',
    when: 'the runner is on Windows',
    ...WINDOWS,
    withoutDocker: true,
    onAnother: { yaml: 'runs-on: windows-latest', machine: { withoutDocker: false } },
    neighbour: { withoutDocker: false },
  },
  {
    id: 'docker-cli-missing',
    when: 'the runner is a machine of your own',
    withoutDocker: true,
    programs: getDocker(BRINGS_DOCKER),
    neighbour: { withoutDocker: false },
  },
  {
    id: 'docker-cli-broken',
    when: '`docker` is a program that the system cannot start',
    standIn: 'other-libc',
    programs: getDocker('touch "$MENDED"'),
  },
  {
    id: 'docker-cli-broken',
    when: 'the same, and the job runs in its `container:`',
    standIn: 'other-libc',
    env: IN_CONTAINER,
    programs: { ...NO_SUDO, ...aptGet({ 'docker-cli': 'touch "$MENDED"' }) },
  },
  {
    id: 'docker-client-outdated',
    when: "the client is that of the image of the job's `container:`",
    standIn: 'client-too-old',
    env: IN_CONTAINER,
    programs: { ...NO_SUDO, ...aptGet({ curl: ':' }), ...getDocker('touch "$MENDED"') },
  },
  {
    id: 'docker-client-outdated',
    when: 'the client itself is too old, on a Mac',
    ...MAC,
    standIn: 'client-too-old',
    programs: { brew: mends('upgrade docker') },
  },
  {
    id: 'docker-client-outdated',
    when: 'the client itself is too old, on Windows',
    ...WINDOWS,
    standIn: 'client-too-old',
    programs: { winget: mends('upgrade --id Docker.DockerDesktop') },
  },
  ...[
    {
      ...{ variant: 'on Windows, in bash', ...WINDOWS, standIn: 'client-too-old' },
      ...{ whole: '[ -z "$DOCKER_API_VERSION" ]', env: { DOCKER_API_VERSION: '1.24' } },
      ...{ id: 'docker-client-outdated', when: '`DOCKER_API_VERSION` is set and the engine rejects that version' },
    },
    {
      ...{ variant: 'on Windows, in bash', ...WINDOWS, standIn: 'daemon-down-windows' },
      ...{ whole: '[ -z "$DOCKER_HOST" ]', env: { DOCKER_HOST: 'npipe:////./pipe/other' } },
      ...{ id: 'docker-daemon-unreachable', when: '`DOCKER_HOST` is set' },
    },
  ],
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
    when: 'the context that is named does not exist',
    standIn: 'no-context',
    whole: '[ "$DOCKER_CONTEXT" = default ]',
    env: { DOCKER_CONTEXT: 'gone' },
  },
  {
    id: 'docker-daemon-unreachable',
    when: '`DOCKER_HOST` is no address',
    standIn: 'no-address',
    whole: '[ -z "$DOCKER_HOST" ]',
    env: { DOCKER_HOST: 'nonsense://engine' },
  },
  ...[
    {
      product: 'Docker Desktop, on Linux',
      context: 'desktop-linux',
      start: { systemctl: '--user start docker-desktop' },
    },
    { product: 'OrbStack', context: 'orbstack', start: { orb: 'start' }, ...MAC },
    { product: 'Rancher Desktop', context: 'rancher-desktop', start: { rdctl: 'start' } },
    { product: 'Podman, on Linux', context: 'podman', start: { systemctl: '--user start podman.socket' } },
    { product: 'Podman, on a Mac', context: 'podman', start: { podman: 'machine start' }, ...MAC },
  ].map(
    ({ product, context, start, ...machine }): BranchPlay => ({
      id: 'docker-daemon-unreachable',
      when: `the socket is that of ${product}`,
      ...machine,
      standIn: 'daemon-down',
      config: { currentContext: context },
      programs: Object.fromEntries(Object.entries(start).map(([name, words]) => [name, mends(words)])),
    }),
  ),
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
    when: 'the daemon itself answers with an error, on Linux',
    standIn: 'engine-by-proxy',
    programs: { journalctl: 'exit 0', systemctl: mends('restart docker') },
  },
  {
    id: 'docker-daemon-unreachable',
    when: 'the daemon itself answers with an error, on a Mac',
    ...MAC,
    standIn: 'engine-by-proxy',
    programs: { killall: '[ "$*" = Docker ]', open: mends('--background -a Docker') },
  },
  {
    id: 'docker-daemon-unreachable',
    when: 'neither is set, on Linux',
    standIn: 'daemon-down',
    programs: { systemctl: mends('start docker') },
  },
  {
    id: 'docker-daemon-unreachable',
    when: 'neither is set, on a Linux without systemd',
    standIn: 'daemon-down',
    // It is a container itself, whose user is root.
    lacks: ['systemd', 'systemctl'],
    user: 0,
    programs: { ...NO_SUDO, service: mends('docker start') },
  },
  {
    id: 'docker-daemon-unreachable',
    when: 'the daemon itself answers with an error, on a Linux without systemd',
    standIn: 'engine-by-proxy',
    lacks: ['systemd', 'systemctl'],
    programs: { tail: 'exit 0', service: mends('docker restart') },
  },
  {
    id: 'docker-daemon-unreachable',
    when: 'the daemon itself answers with an error, on Windows',
    ...WINDOWS,
    standIn: 'engine-by-proxy',
    programs: { 'Restart-Service': mends('docker') },
  },
  {
    id: 'docker-daemon-unreachable',
    when: 'neither is set, on Windows',
    ...WINDOWS,
    standIn: 'daemon-down-windows',
    programs: { 'Start-Service': mends('docker') },
  },
  {
    id: 'docker-daemon-unreachable',
    when: 'neither is set, and the steps run in a pod of Kubernetes',
    standIn: 'daemon-down',
    env: { KUBERNETES_SERVICE_HOST: '10.0.0.1' },
    // The new pods have a daemon at the default socket.
    onAnother: { yaml: 'containerMode:\n  type: dind', machine: { standIn: 'healthy' } },
  },
  {
    id: 'docker-daemon-unreachable',
    when: 'neither is set, on a Mac',
    ...MAC,
    standIn: 'daemon-down',
    programs: { open: mends('--background -a Docker') },
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
    id: 'docker-daemon-unreachable',
    when: 'the engine is older than the client, it is not set, and the engine does not say what it speaks',
    standIn: 'no-such-api',
    whole: '[ "$DOCKER_API_VERSION" = 1.41 ]',
    fill: { '<version>': '1.41' },
  },
  {
    id: 'docker-socket-denied',
    when: "the socket is the system's",
    standIn: 'socket-denied',
    // Who pastes it is an administrator, and not the user that the steps run as.
    programs: { usermod: mends('--append --groups docker runner'), id: '[ "$*" = "-un 1001" ] && echo runner' },
    env: { USER: 'administrator' },
    user: 1001,
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
  {
    id: 'docker-socket-denied',
    when: 'the runner is a Mac',
    ...MAC,
    standIn: 'socket-denied',
    whole: '[ "$DOCKER_HOST" = "unix://$HOME/.docker/run/docker.sock" ]',
  },
  {
    id: 'docker-socket-denied',
    when: 'the runner is on Windows',
    ...WINDOWS,
    standIn: 'socket-denied',
    fill: { '<runner-user>': 'runner' },
    programs: { 'Add-LocalGroupMember': mends('-Group docker-users -Member runner') },
  },
  {
    id: 'docker-config-invalid',
    when: 'the file cannot be parsed',
    config: '{"auths": {',
    neighbour: { config: '{"auths": {}}' },
  },
  {
    id: 'docker-config-invalid',
    when: '`DOCKER_CONFIG` names a file',
    inputs: asNobody,
    config: { auths: { [HOST]: good } },
    env: { DOCKER_CONFIG: '$HOME/config.json' },
    neighbour: { env: { DOCKER_CONFIG: '$HOME' } },
  },
  {
    id: 'docker-config-invalid',
    when: '`DOCKER_AUTH_CONFIG` cannot be parsed',
    standIn: 'healthy-29',
    env: { DOCKER_AUTH_CONFIG: '{auths' },
    // An older docker doesn't read it.
    neighbour: { standIn: 'healthy' },
  },
  {
    id: 'docker-credential-helper-missing',
    when: 'the configuration names a helper that is not installed',
    config: { credsStore: 'nowhere' },
    neighbour: ONLY_OTHERS('nowhere'),
  },
  ...[
    { by: ', and the user is not root', user: 1001, programs: aptGet(BRINGS_JQ) },
    { by: ', and the user is root', user: 0, programs: { ...NO_SUDO, ...aptGet(BRINGS_JQ) } },
    { by: ', on a Mac or Windows', ...MAC, fill: { '# Install jq first.': BRINGS_JQ.jq } },
  ].map(
    ({ by, ...machine }): BranchPlay => ({
      id: 'docker-credential-helper-missing',
      when: `it is not installed, and the machine has no \`jq\`${by}`,
      ...machine,
      config: { credsStore: 'nowhere' },
      lacks: ['jq'],
      neighbour: { lacks: [], finds: 'docker-credential-helper-missing' },
    }),
  ),
  {
    id: 'docker-credential-helper-failed',
    when: 'the helper that Docker uses keeps no login',
    config: { credsStore: 'ecr-login' },
    programs: KEEPS_NOTHING,
    neighbour: ONLY_OTHERS('ecr-login'),
  },
  {
    id: 'docker-credential-helper-failed',
    when: 'it keeps no login, and the machine has no `jq`',
    config: { credsStore: 'ecr-login' },
    user: 0,
    lacks: ['jq'],
    programs: { ...KEEPS_NOTHING, ...NO_SUDO, ...aptGet(BRINGS_JQ) },
    neighbour: { lacks: [], finds: 'docker-credential-helper-failed' },
  },
  {
    id: 'docker-config-not-writable',
    when: '`DOCKER_CONFIG` names a file',
    config: { auths: { 'other.example': good } },
    env: { DOCKER_CONFIG: '$HOME/config.json' },
    neighbour: { env: { DOCKER_CONFIG: '$HOME' } },
  },
  {
    id: 'docker-config-not-writable',
    when: "the file is Podman's own",
    standIn: 'podman',
    whole: 'false',
    env: { REGISTRY_AUTH_FILE: '$HOME' },
    neighbour: { env: { REGISTRY_AUTH_FILE: '$HOME/auth.json' } },
  },
]
