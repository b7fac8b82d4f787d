import type { Runtime } from '../docker/endpoint.ts'
import { shellQuote } from './az-commands.ts'

/** Commands for Docker's own settings in a job, ready to paste into a step; only the job changes. */

/** The folder that a job's own configuration is in. */
const JOB_FOLDER = '"${RUNNER_TEMP:-/tmp}/docker"'
const USE_JOB_FOLDER = 'echo "DOCKER_CONFIG=${RUNNER_TEMP:-/tmp}/docker" >> "$GITHUB_ENV"'

/** A copy of docker's configuration for this job: contexts, plugins, and the other logins come along. */
const copyConfig = (location: string): string =>
  `mkdir -p ${JOB_FOLDER}\ncp -RL ${shellQuote(`${folderOf(location)}/.`)} ${JOB_FOLDER}/ || echo "Some files couldn't be copied"`

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
export const withoutHelper = (location: string, host: string): string => {
  const filter = shellQuote(`.credHelpers[${JSON.stringify(host)}] = ""`)
  return [
    '# In a step before the login, for this job: a copy that saves this login without the helper',
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

/** The daemon of the default context for the steps that follow, only if it answers. */
export const useDefaultContext = (): string =>
  [
    '# In a step before the login, for this job: only if the default daemon answers',
    'DOCKER_CONTEXT=default docker version > /dev/null &&',
    '  echo DOCKER_CONTEXT=default >> "$GITHUB_ENV"',
  ].join('\n')

/** How the daemon is started on each platform, or that of a product which has its own. */
export function startDaemon(platform: NodeJS.Platform | undefined, runtime?: Runtime): string {
  if (runtime !== undefined) return (platform === 'darwin' ? START_ON_MAC : START)[runtime]
  if (platform === 'darwin') return START_ON_MAC['docker-desktop']
  return platform === 'win32' ? 'Start-Service docker' : 'sudo systemctl start docker'
}

/** The system's daemon, or Docker Desktop, which has no command for it on a Mac. */
export function restartDaemon(platform: NodeJS.Platform | undefined): string {
  if (platform === 'darwin') return 'killall Docker && open --background -a Docker'
  return platform === 'win32'
    ? 'Restart-Service docker'
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

/** An entry of its own for the host makes Docker keep that login in the file; everything else stays as it is. */
export const ownHelperEntry = (host: string): string =>
  `umask 077; config="\${DOCKER_CONFIG:-$HOME/.docker}/config.json"; mkdir -p "\${config%/*}"
[ -s "$config" ] || echo '{}' > "$config"
jq --arg host ${shellQuote(host)} '.credHelpers[$host] = ""' "$config" > "$config.new" &&
  mv "$config.new" "$config"`
