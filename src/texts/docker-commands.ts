import type { Runtime } from '../docker/endpoint.ts'
import type { JqPlace } from '../findings/shared.ts'
import { shellQuote } from './az-commands.ts'

/** Commands for Docker's own settings in a job, ready to paste into a step; only the job changes. */

/** The folder that a job's own configuration is in. */
const JOB_FOLDER = '"${RUNNER_TEMP:-/tmp}/docker"'
const USE_JOB_FOLDER = 'echo "DOCKER_CONFIG=${RUNNER_TEMP:-/tmp}/docker" >> "$GITHUB_ENV"'

/** A copy of docker's configuration for this job: contexts, plugins, and the other logins come along. */
const copyConfig = (location: string): string =>
  `mkdir -p -m 700 ${JOB_FOLDER}\ncp -RL ${shellQuote(`${folderOf(location)}/.`)} ${JOB_FOLDER}/ || echo "Some files couldn't be copied"`

/** The same place for every form of a path: docker's is that of the platform. */
const folderOf = (location: string): string =>
  location.slice(0, Math.max(0, location.lastIndexOf('/'), location.lastIndexOf('\\'))) || '.'

/**
 * @param location config.json, as docker reads it
 * @param isFolder it is a folder, which is not to be in the copy either
 */
export const writableConfig = (location: string, isFolder = false): string =>
  [
    '# In a step before the login, for this job: a copy that Docker can write to',
    copyConfig(location),
    ...(isFolder ? [`rm -rf ${JOB_FOLDER}/config.json`] : []),
    USE_JOB_FOLDER,
  ].join('\n')

/**
 * A copy in which the file itself holds the logins of one host, whatever `credsStore` says.
 * Source: docker/cli:cli/config/configfile/file.go, getConfiguredCredentialStore: an empty entry in `credHelpers` wins.
 */
export const withoutHelper = (location: string, host: string, jqBy?: JqPlace['jqBy']): string => {
  const filter = shellQuote(`.credHelpers[${JSON.stringify(host)}] = ""`)
  return [
    '# In a step before the login, for this job: a copy that saves this login without the helper',
    ...installJq(jqBy),
    copyConfig(location),
    `jq ${filter} ${shellQuote(location)} > "\${RUNNER_TEMP:-/tmp}/docker/config.json"`,
    USE_JOB_FOLDER,
  ].join('\n')
}

/** Takes fields out of config.json that Docker can't read; the file as it was is kept. */
export function withoutFields(file: string, fields: readonly (readonly string[])[]): string {
  const paths = fields.map(names => `.${names.map(name => `[${JSON.stringify(name)}]`).join('')}`)
  const [kept, path] = [shellQuote(`${file}.broken`), shellQuote(file)]
  return `mv ${path} ${kept}\n(umask 077 && jq ${shellQuote(`del(${paths.join(', ')})`)} ${kept} > ${path})`
}

/** Empties variables for the steps that follow, only if Docker finds a daemon without them. */
export const withoutVariables = (names: readonly string[]): string =>
  [
    '# In a step before the login, for this job: only if a daemon answers without it',
    `env ${names.map(name => `-u ${shellQuote(name)}`).join(' ')} docker version > /dev/null &&`,
    `  printf '%s=\\n' ${names.map(shellQuote).join(' ')} >> "$GITHUB_ENV"`,
  ].join('\n')

/** Sets or empties one variable for the steps that follow; Docker ignores an empty one. */
export const setVariable = (name: string, value = ''): string =>
  `echo ${shellQuote(`${name}=${value}`)} >> "$GITHUB_ENV"`

/** The rootless daemon of the user that runs the job, only if it answers. */
export const ownRootlessSocket = (): string =>
  [
    '# In a step before the login, for this job: your own rootless daemon, only if it answers',
    'own="unix:///run/user/$(id -u)/docker.sock"',
    'DOCKER_HOST="$own" docker version > /dev/null && echo "DOCKER_HOST=$own" >> "$GITHUB_ENV"',
  ].join('\n')

/** The socket that Docker Desktop has for each user of a Mac, only if it answers. Source: Docker docs, "Mac permission requirements". */
export const ownDesktopSocket = (): string =>
  [
    '# In a step before the login, for this job: your own Docker Desktop, only if it answers',
    'own="unix://$HOME/.docker/run/docker.sock"',
    'DOCKER_HOST="$own" docker version > /dev/null && echo "DOCKER_HOST=$own" >> "$GITHUB_ENV"',
  ].join('\n')

/** The daemon of the default context for the steps that follow, only if it answers. */
export const useDefaultContext = (): string =>
  [
    '# In a step before the login, for this job: only if the default daemon answers',
    'DOCKER_CONTEXT=default docker version > /dev/null &&',
    '  echo DOCKER_CONTEXT=default >> "$GITHUB_ENV"',
  ].join('\n')

/** How the daemon is started on each platform, or that of a product which has its own. */
export function startDaemon(
  platform: NodeJS.Platform | undefined,
  runtime?: Runtime,
  lacksSystemd: boolean = false,
): string {
  if (runtime !== undefined) return (platform === 'darwin' ? START_ON_MAC : START)[runtime]
  if (platform === 'darwin') return START_ON_MAC['docker-desktop']
  if (platform === 'win32') return 'Start-Service docker'
  return lacksSystemd ? 'sudo service docker start' : 'sudo systemctl start docker'
}

/** The system's daemon, or Docker Desktop, which has no command for it on a Mac. */
export function restartDaemon(platform: NodeJS.Platform | undefined, lacksSystemd: boolean = false): string {
  if (platform === 'darwin') return 'killall Docker && open --background -a Docker'
  if (platform === 'win32') return 'Restart-Service docker'
  return lacksSystemd
    ? '# Check\nsudo tail -n 50 /var/log/docker.log\n# Then\nsudo service docker restart'
    : '# Check\nsudo journalctl --unit docker --since -1h\n# Then\nsudo systemctl restart docker'
}

const START: Readonly<Record<Runtime, string>> = {
  colima: 'colima start',
  'docker-desktop': 'systemctl --user start docker-desktop',
  orbstack: 'orb start',
  podman: 'systemctl --user start podman.socket',
  'rancher-desktop': 'rdctl start',
  rootless: 'systemctl --user start docker',
}

const START_ON_MAC: Readonly<Record<Runtime, string>> = {
  ...START,
  'docker-desktop': 'open --background -a Docker',
  podman: 'podman machine start',
}

/**
 * An entry of its own for the host makes Docker keep that login in the file; everything else stays as it is. Only its
 * owner can read the new file, as the one that Docker writes, and a link stays a link.
 */
export const ownHelperEntry = (location: string, host: string, jqBy?: JqPlace['jqBy']): string =>
  [
    ...installJq(jqBy),
    `config=${shellQuote(location)}; mkdir -p "\${config%/*}"`,
    '[ -s "$config" ] || (umask 077; echo \'{}\' > "$config")',
    `(umask 077; jq --arg host ${shellQuote(host)} '.credHelpers[$host] = ""' "$config" > "$config.new") &&`,
    '  mv "$config.new" "$(readlink -f "$config")"',
  ].join('\n')

const JQ: Readonly<Record<NonNullable<JqPlace['jqBy']>, string>> = {
  root: 'apt-get update && apt-get install --yes jq',
  sudo: 'sudo apt-get update && sudo apt-get install --yes jq',
  other: '# Install jq first.',
}

const installJq = (by: JqPlace['jqBy']): readonly string[] => (by === undefined ? [] : [JQ[by]])

/**
 * The client for the image of a job's container. Debian has it in `docker-cli` from release 13 on, which `docker.io`
 * only recommends; before, and in Ubuntu, it is part of `docker.io`. Source: Debian bug 1035338; packages.debian.org.
 */
export const installClient = (): string =>
  [
    '# In a step before the login, as root, for an image of Debian or Ubuntu. On Alpine: apk add docker-cli',
    'apt-get update && { apt-get install --yes docker-cli || apt-get install --yes docker.io; }',
  ].join('\n')

/** The newest Docker, by the script of Docker that knows each Linux, or by what most machines of a platform have. */
export function updateDocker(platform: NodeJS.Platform | undefined, inContainer = false): string {
  if (inContainer) {
    return [
      '# In a step before the login, as root, for an image of Debian or Ubuntu',
      'apt-get update && apt-get install --yes curl && curl -fsSL https://get.docker.com | sh',
    ].join('\n')
  }
  const head = '# Run by: an administrator of the runner machine'
  if (platform === 'darwin') return `${head}. Or update Docker Desktop in its settings\nbrew upgrade docker`
  if (platform === 'win32') return `${head}\nwinget upgrade --id Docker.DockerDesktop`
  return `${head}\ncurl -fsSL https://get.docker.com | sudo sh`
}

/**
 * Where the runner mounts the socket into a job's container: always at this path, from this path. A second mount there
 * is an error, and the same one changes nothing. Source: actions/runner:src/Runner.Worker/Container/ContainerInfo.cs.
 */
const JOB_SOCKET = '/var/run/docker.sock'

/** The socket that the machine's daemon really has, at another path of the container. */
export const MOUNTED_SOCKET = `# <socket>: the path that \`docker context inspect --format '{{.Endpoints.docker.Host}}'\` prints on the machine
container:
  env:
    DOCKER_HOST: unix:///docker.sock
  volumes:
    - <socket>:/docker.sock`

/** A daemon beside the runner in each pod. Source: GitHub docs, "Using Docker-in-Docker mode". */
export const DAEMON_IN_POD = `# Run by: an administrator of the runner scale set, in the values of its Helm chart
containerMode:
  type: dind`

/** The group that owns the socket, for the user of a job's container. A mount keeps its number. */
export const addSocketGroup = (endpoint: string): string =>
  [
    `# <group-id>: what \`stat -c %g ${socketIn(endpoint) ?? JOB_SOCKET}\` prints in a step of this job`,
    'container:',
    '  options: --group-add <group-id>',
  ].join('\n')

/** The path of a socket that can stand in a comment as it is. */
const socketIn = (endpoint: string): string | undefined => /^unix:\/\/(\/[\w./-]+)$/.exec(endpoint)?.[1]

/**
 * The runner's user in the group that owns the socket. Who runs this is another user, so that `$USER` is not the one.
 */
export const joinDockerGroup = (userId: number | undefined): string =>
  [
    '# Run by: an administrator of the machine. Members of this group have root access',
    `sudo usermod --append --groups docker ${userId === undefined ? '<runner-user>' : `"$(id -un ${userId})"`}`,
  ].join('\n')

/** The group that may use the daemon's pipe. Source: Docker docs, "Windows permission requirements". */
export const joinDockerUsers = (): string =>
  [
    '# Run by: an administrator of the machine. Members of this group have full access to it',
    'Add-LocalGroupMember -Group docker-users -Member <runner-user>',
  ].join('\n')

/** The file for the runner's user, with the logins that are in it. */
export const takeOver = (file: string, userId: number): string =>
  `# Run by: an administrator of the machine\nsudo chown ${userId} ${shellQuote(file)}`

/** podman's logins in a file of this job. Source: containers-auth.json(5), REGISTRY_AUTH_FILE. */
export const writableAuthFile = (location: string): string =>
  [
    '# In a step before the login, for this job: a copy that Podman can write to',
    `cp -L ${shellQuote(location)} "\${RUNNER_TEMP:-/tmp}/auth.json" || echo "The file couldn't be copied"`,
    'echo "REGISTRY_AUTH_FILE=${RUNNER_TEMP:-/tmp}/auth.json" >> "$GITHUB_ENV"',
  ].join('\n')
