import { type PartialString, toLiteral } from '../partial-string.ts'

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

/** What is run by `sudo`, `env A=b`, `timeout 60` and the like; and whether `DOCKER_CONFIG` was set for it. */
export function stripPrefixCommands(argv: readonly PartialString[]): {
  readonly argv: readonly PartialString[]
  readonly overridesDockerConfig: boolean
} {
  let rest = argv
  let overridesDockerConfig = false
  for (;;) {
    const name = baseName(rest[0])
    const optionsWithValue =
      name === undefined ? undefined : Object.hasOwn(PREFIX_COMMANDS, name) ? PREFIX_COMMANDS[name] : undefined
    if (optionsWithValue === undefined) return { argv: rest, overridesDockerConfig }
    let next = 1
    for (; next < rest.length; next++) {
      const text = startText(rest[next])
      if (text.startsWith('-') && text !== '-') {
        // `command -v docker` asks whether there is one.
        if (name === 'command' && /^-[vV]/.test(text)) return { argv: rest, overridesDockerConfig }
        if (optionsWithValue.includes(text)) next++
        continue
      }
      const variable = /^(\w+)=/.exec(text)
      if (variable === null || (name !== 'env' && name !== 'sudo')) break
      overridesDockerConfig ||= variable[1] === 'DOCKER_CONFIG'
    }
    if (name === 'timeout') next++
    rest = rest.slice(next)
  }
}

/** `docker` of `/usr/bin/docker` and `docker.exe`. */
export const baseName = (word: PartialString | undefined): string | undefined =>
  word === undefined
    ? undefined
    : toLiteral(word)
        ?.replace(/^.*[\\/]/, '')
        .replace(/\.(exe|cmd|bat)$/i, '')

const startText = (word: PartialString | undefined): string => {
  const [segment] = word?.segments ?? []
  return segment !== undefined && 'literal' in segment ? segment.literal : ''
}
