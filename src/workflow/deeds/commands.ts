import type { Deed } from '../model.ts'
import type { Command } from '../shell/command.ts'
import { knownStart } from '../shell/pieces.ts'
import { baseName } from '../shell/wrappers.ts'
import { literal, type Value } from '../value.ts'
import { azDeeds } from './az.ts'
import { compose, dockerDeeds } from './docker.ts'
import { isHarmless } from './harmless.ts'
import { type Circumstances, configChange, type Family, opaque } from './make.ts'
import { craneDeeds, helmDeeds, orasDeeds, regctlDeeds, skopeoDeeds } from './oci-tools.ts'
import { parseOptions } from './options.ts'

const FAMILIES: Readonly<Record<string, Family>> = {
  az: azDeeds,
  buildah: dockerDeeds,
  crane: craneDeeds,
  docker: dockerDeeds,
  'docker-compose': ({ argv }, when) => compose(argv.slice(1), when),
  gcrane: craneDeeds,
  helm: helmDeeds,
  oras: orasDeeds,
  podman: dockerDeeds,
  'podman-compose': ({ argv }, when) => compose(argv.slice(1), when),
  regctl: regctlDeeds,
  skopeo: skopeoDeeds,
}

/** What a command does with registries. */
export function commandDeeds(command: Command, when: Circumstances): readonly Deed[] {
  const { argv } = command
  const [name, ...words] = argv
  const base = baseName(name) ?? toolOfOutput(name)
  if (name === undefined) return []
  if (base === undefined) return [opaque('a command that is known only when it runs', when)]
  const family = Object.hasOwn(FAMILIES, base) ? FAMILIES[base] : undefined
  if (family !== undefined && isProgram(name)) return family(command, when) ?? []
  return other(base, name, words, when, command.input)
}

/** A program by its bare name or under a folder of programs; `./docker` is the repository's own. */
const isProgram = (name: Value): boolean => {
  const text = literal(name) ?? ''
  return !/^\.{0,2}[\\/]?[^\\/]*[\\/]/.test(text) || /^\/|^[A-Za-z]:|^~/.test(text)
}

/** `${{ steps.helm.outputs.helm-path }}` of azure/setup-helm. */
function toolOfOutput(name: Value | undefined): string | undefined {
  const [piece] = name?.pieces ?? []
  if (name?.pieces.length !== 1 || piece === undefined || !('unknown' in piece)) return undefined
  return /\.outputs\.(helm|kubectl|oras)-path$/.exec(piece.unknown)?.[1]
}

function other(
  base: string,
  name: Value,
  words: readonly Value[],
  when: Circumstances,
  input?: Value,
): readonly Deed[] {
  switch (base) {
    case 'export':
      if (words.some(word => knownStart(word).startsWith('DOCKER_CONFIG=')))
        return [configChange('DOCKER_CONFIG', undefined, when)]
      return words.some(word => knownStart(word).startsWith('DOCKER_AUTH_CONFIG='))
        ? [opaque('DOCKER_AUTH_CONFIG', when)]
        : []
    case 'find':
      return words.some(word => /^-(exec|ok)/.test(literal(word) ?? '')) ? [opaque('find -exec', when)] : []
    case 'xargs':
      return appended(words, when)
  }
  if (CHANGING.test(base) && words.some(isDockerFile)) return [opaque("a change of docker's files", when)]
  return isHarmless(name, words, input) ? [] : [opaque(shortened(literal(name) ?? base, words), when)]
}

/** Logins are kept in these files, and can be put there without a login. */
const CHANGING = /^(cp|mv|tee|install|ln|rm|sed)$/
const isDockerFile = ({ pieces }: Value): boolean =>
  pieces.some(piece => 'known' in piece && /\.docker\b|\bcontainers\/auth\.json/.test(piece.known))

/** What xargs runs gets words that nobody knows. */
function appended(words: readonly Value[], when: Circumstances): readonly Deed[] {
  const { words: argv } = parseOptions(words, { valued: ['-I', '-n', '-P', '-d', '-L', '-s', '-a', '-E'] }, true)
  const [name, ...rest] = argv
  const base = baseName(name)
  if (name === undefined) return []
  if (base === undefined || Object.hasOwn(FAMILIES, base)) return [opaque(`xargs ${base ?? ''}`.trim(), when)]
  return other(base, name, rest, when)
}

/** The name and the first word, if it tells what is run: `make push`, `bash scripts/build.sh`. */
function shortened(name: string, words: readonly Value[]): string {
  const first = words.map(literal).find(word => word !== undefined && !word.startsWith('-') && word.trim() !== '')
  const text = first === undefined || !/^[\w./:@-]{1,60}$/.test(first) ? name : `${name} ${first}`
  return text.slice(0, 80)
}
