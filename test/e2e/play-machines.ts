import { type Change, helperOf, NOT_FOUND } from './branch-plays.ts'

// What stands for the programs of a machine, and what machines there are.

/** A program that makes the machine whole if it is called with these words. */
export const mends = (words: string): string => `[ "$*" = '${words}' ] && touch "$MENDED"`
/** The script that get.docker.com has, and what it brings about. */
export const getDocker = (installs: string): Record<string, string> => ({
  curl: `[ "$*" = '-fsSL https://get.docker.com' ] && echo '${installs}'`,
})
/** apt-get, which knows these packages: what each brings about. Source: apt-get(8), exit code 100. */
export const aptGet = (packages: Readonly<Record<string, string>>): Record<string, string> => ({
  'apt-get': [
    'case "$*" in',
    'update) ;;',
    ...Object.entries(packages).map(([name, script]) => `'install --yes ${name}') ${script} ;;`),
    "*) echo 'E: Unable to locate package' >&2; exit 100 ;;",
    'esac',
  ].join('\n'),
})
export const BRINGS_DOCKER = 'ln -s "$STAND_IN" "$BIN/docker"'
export const BRINGS_JQ = { jq: 'ln -s "$JQ" "$BIN/jq"' }
export const NO_SUDO = { sudo: 'exit 127' }
/** What the runner gives to the steps of a job with `container:`. */
export const IN_CONTAINER = { GITHUB_WORKSPACE: '/__w/app/app' }
export const MAC = { platform: 'darwin' } as const
/** PowerShell's commands are programs here, as others are. */
export const WINDOWS = { platform: 'win32' } as const
export const ONLY_OTHERS = (name: string): Change => ({ config: { credHelpers: { 'other.example': name } } })

export const KEEPS_NOTHING = { 'docker-credential-ecr-login': helperOf(NOT_FOUND) }
