import { type PartialString, toLiteral } from '../partial-string.ts'
import type { Command } from './command.ts'

/** Options of a wrapper that take a word of their own; every other word with a dash is a flag. */
const PREFIX_COMMANDS: Readonly<Record<string, readonly string[]>> = {
  sudo: ['-u', '-g', '-h', '-p', '-C', '-T', '-D', '-R', '--user', '--group', '--host', '--prompt', '--chdir'],
  doas: ['-u', '-C'],
  env: ['-u', '--unset', '-C', '--chdir', '-S'],
  command: [],
  builtin: [],
  exec: ['-a'],
  nohup: [],
  time: ['-f', '-o', '--format', '--output'],
  nice: ['-n', '--adjustment'],
  ionice: ['-c', '-n'],
  stdbuf: ['-i', '-o', '-e'],
  timeout: ['-s', '-k', '--signal', '--kill-after'],
  caffeinate: [],
  winpty: [],
}

interface Unwrapped {
  readonly argv: readonly PartialString[]
  /** `DOCKER_CONFIG` was set for it. */
  readonly overridesDockerConfig: boolean
  /**
   * As whom it runs, where that is another than the script: `unknown` where the home folder may still be the script's.
   */
  readonly user: Command['user']
}

/** What is run by `sudo`, `env A=b`, `timeout 60` and the like. */
export function stripPrefixCommands(argv: readonly PartialString[]): Unwrapped {
  let rest = argv
  let overridesDockerConfig = false
  let user: Command['user']
  for (;;) {
    const name = baseName(rest[0])
    const optionsWithValue =
      name === undefined ? undefined : Object.hasOwn(PREFIX_COMMANDS, name) ? PREFIX_COMMANDS[name] : undefined
    if (optionsWithValue === undefined) return { argv: rest, overridesDockerConfig, user }
    if (name === 'sudo' || name === 'doas') user ??= 'root'
    let next = 1
    for (; next < rest.length; next++) {
      const text = startText(rest[next])
      if (text.startsWith('-') && text !== '-') {
        // `command -v docker` asks whether there is one.
        if (name === 'command' && /^-[vV]/.test(text)) return { argv: rest, overridesDockerConfig, user }
        if (name === 'sudo' && KEEPS_HOME.test(text)) user = 'unknown'
        if (optionsWithValue.includes(text)) next++
        continue
      }
      const variable = /^(\w+)=/.exec(text)
      if (variable === null || (name !== 'env' && name !== 'sudo')) break
      overridesDockerConfig ||= variable[1] === 'DOCKER_CONFIG'
      if (variable[1] === 'HOME') user = 'unknown'
    }
    if (name === 'timeout') next++
    rest = rest.slice(next)
  }
}

/** Options of sudo by which the home folder may stay that of the caller, or be anybody's. */
const KEEPS_HOME = /^(?:-[a-zA-Z]*[Eu]|--preserve-env|--user)/

/** `docker` of `/usr/bin/docker` and `docker.exe`. */
export const baseName = (word: PartialString | undefined): string | undefined =>
  word === undefined
    ? undefined
    : toLiteral(word)
        ?.replace(/^.*[\\/]/, '')
        .replace(/\.(exe|cmd|bat)$/i, '')

/** The name behind the last slash, where it is known though the folder is not: `$BIN/oras`. */
export function nameInFolder(word: PartialString | undefined): string | undefined {
  const last = word?.segments.at(-1)
  return last === undefined || !('literal' in last) ? undefined : /^.*[\\/]([\w.-]+)$/.exec(last.literal)?.[1]
}

const startText = (word: PartialString | undefined): string => {
  const [segment] = word?.segments ?? []
  return segment !== undefined && 'literal' in segment ? segment.literal : ''
}
