import { literal, type Value } from '../value.ts'

/** Options of a wrapper that take a word of their own; every other word with a dash is a flag. */
const WRAPPERS: Readonly<Record<string, readonly string[]>> = {
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
export function unwrapped(argv: readonly Value[]): { readonly argv: readonly Value[]; readonly hasOwnConfig: boolean } {
  let rest = argv
  let hasOwnConfig = false
  for (;;) {
    const name = baseName(rest[0])
    const valued = name === undefined ? undefined : Object.hasOwn(WRAPPERS, name) ? WRAPPERS[name] : undefined
    if (valued === undefined) return { argv: rest, hasOwnConfig }
    let next = 1
    for (; next < rest.length; next++) {
      const text = startText(rest[next])
      if (text.startsWith('-') && text !== '-') {
        // `command -v docker` asks whether there is one.
        if (name === 'command' && /^-[vV]/.test(text)) return { argv: rest, hasOwnConfig }
        if (valued.includes(text)) next++
        continue
      }
      const variable = /^(\w+)=/.exec(text)
      if (variable === null || (name !== 'env' && name !== 'sudo')) break
      hasOwnConfig ||= variable[1] === 'DOCKER_CONFIG'
    }
    if (name === 'timeout') next++
    rest = rest.slice(next)
  }
}

/** `docker` of `/usr/bin/docker` and `docker.exe`. */
export const baseName = (word: Value | undefined): string | undefined =>
  word === undefined
    ? undefined
    : literal(word)
        ?.replace(/^.*[\\/]/, '')
        .replace(/\.(exe|cmd|bat)$/i, '')

const startText = (word: Value | undefined): string => {
  const [piece] = word?.pieces ?? []
  return piece !== undefined && 'known' in piece ? piece.known : ''
}
