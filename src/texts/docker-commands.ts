import { shellQuote } from './az-commands.ts'

/** Commands for docker's own settings in a job, ready to paste into a step; nothing else than the job changes. */

/** The folder that a job's own configuration is in. */
const JOB_FOLDER = '"${RUNNER_TEMP:-/tmp}/docker"'
const USE_JOB_FOLDER = 'echo "DOCKER_CONFIG=${RUNNER_TEMP:-/tmp}/docker" >> "$GITHUB_ENV"'

/** A copy of docker's configuration for this job: contexts, plugins, and the other logins come along. */
const copyConfig = (location: string): string =>
  `mkdir -p ${JOB_FOLDER}\ncp -RL ${shellQuote(`${folderOf(location)}/.`)} ${JOB_FOLDER}/ || echo "some of it can't be read"`

/** The same place for every form of a path: docker's is that of the platform. */
const folderOf = (location: string): string => location.replace(/[\\/][^\\/]*$/, '') || '.'

/** @param location config.json, as docker reads it */
export const writableConfig = (location: string): string =>
  `# For this job: a copy that can be written\n${copyConfig(location)}\n${USE_JOB_FOLDER}`

/**
 * A copy in which the file itself holds the logins of one host, whatever `credsStore` says.
 * Source: docker/cli:cli/config/configfile/file.go, getConfiguredCredentialStore: an empty entry in `credHelpers` wins.
 */
export const withoutHelper = (location: string, host: string): string => {
  const filter = shellQuote(`.credHelpers[${JSON.stringify(host)}] = ""`)
  return [
    '# For this job: a copy that keeps this login in the file, without the helper',
    copyConfig(location),
    `jq ${filter} ${shellQuote(location)} > "\${RUNNER_TEMP:-/tmp}/docker/config.json"`,
    USE_JOB_FOLDER,
  ].join('\n')
}

/** Takes variables away for the steps that follow, only if docker finds an engine without them. */
export const withoutVariables = (names: readonly string[]): string =>
  [
    '# For this job, only if an engine answers without it',
    `env ${names.map(name => `-u ${shellQuote(name)}`).join(' ')} docker version > /dev/null &&`,
    `  printf '%s=\\n' ${names.map(shellQuote).join(' ')} >> "$GITHUB_ENV"`,
  ].join('\n')

/** Sets or empties one variable for the steps that follow; docker takes an empty one for none. */
export const setVariable = (name: string, value = ''): string =>
  `echo ${shellQuote(`${name}=${value}`)} >> "$GITHUB_ENV"`

/** The rootless engine of the user that runs the job, only if it answers. */
export const ownRootlessSocket = (): string =>
  [
    "# For this job: the user's own rootless engine, only if it answers",
    'own="unix:///run/user/$(id -u)/docker.sock"',
    'DOCKER_HOST="$own" docker version > /dev/null && echo "DOCKER_HOST=$own" >> "$GITHUB_ENV"',
  ].join('\n')

/** How the engine is started on each platform. */
export function startDaemon(platform: NodeJS.Platform | undefined): string {
  if (platform === 'darwin') return 'open --background -a Docker'
  return platform === 'win32' ? 'Start-Service docker' : 'sudo systemctl start docker'
}
