import type { RegistryOperation } from '../model.ts'
import { type PartialString, toLiteral } from '../partial-string.ts'
import { literalPrefix, unknownValue, withoutStart } from '../partial-string-ops.ts'
import type { Command } from '../shell/command.ts'
import { baseName, nameInFolder } from '../shell/prefix-commands.ts'
import { hasNoRegistryEffect } from './allowlist.ts'
import { parseOptions } from './argv.ts'
import { azOperations } from './az.ts'
import { buildToolOperations, dotnetOperations } from './build-tools.ts'
import { configChange, type OperationContext, type ToolAnalyzer, unanalyzable, write } from './create.ts'
import { compose, dockerOperations } from './docker.ts'
import {
  craneOperations,
  helmOperations,
  koOperations,
  orasOperations,
  regctlOperations,
  skopeoOperations,
} from './oci-tools.ts'
import { mayWrite } from './writes.ts'

const TOOLS: Readonly<Record<string, ToolAnalyzer>> = {
  az: azOperations,
  buildah: dockerOperations,
  crane: craneOperations,
  docker: dockerOperations,
  'docker-compose': ({ argv, checkout }, when) => compose(argv.slice(1), when, checkout),
  gcrane: craneOperations,
  helm: helmOperations,
  ko: koOperations,
  nerdctl: dockerOperations,
  oras: orasOperations,
  podman: dockerOperations,
  'podman-compose': ({ argv, checkout }, when) => compose(argv.slice(1), when, checkout),
  regctl: regctlOperations,
  skopeo: skopeoOperations,
}

/** What a command does with registries. */
export function commandOperations(command: Command, when: OperationContext): readonly RegistryOperation[] {
  const { argv } = command
  const [name, ...words] = argv
  const base = baseName(name) ?? toolOfOutput(name) ?? toolInFolder(name)
  if (name === undefined) return []
  if (base === undefined) return [unanalyzable('a command that is known only when it runs', when)]
  const family = Object.hasOwn(TOOLS, base) ? TOOLS[base] : undefined
  const isFamily = family !== undefined && isProgram(name)
  const operations = isFamily
    ? (family(command, when) ?? [])
    : (buildToolOperations(base, words, when) ??
      (base === 'dotnet' ? dotnetOperations(words, when) : undefined) ??
      other(base, name, words, when, command))
  // What is read as a push, or not read at all, says as much.
  const isPresent = operations.some(({ kind }) => kind === 'push' || kind === 'unanalyzable' || kind === 'write')
  return !isPresent && isProgram(name) && mayWrite(base, words) ? [...operations, write(base, when)] : operations
}

/** A program by its bare name or under a folder of programs; `./docker` is the repository's own. */
const isProgram = (name: PartialString): boolean => {
  const text = toLiteral(name) ?? ''
  return !/^\.{0,2}[\\/]?[^\\/]*[\\/]/.test(text) || /^\/|^[A-Za-z]:|^~/.test(text)
}

/** `${{ steps.helm.outputs.helm-path }}` of azure/setup-helm. */
function toolOfOutput(name: PartialString | undefined): string | undefined {
  const [segment] = name?.segments ?? []
  if (name?.segments.length !== 1 || segment === undefined || !('expression' in segment)) return undefined
  return /\.outputs\.(helm|kubectl|oras)-path$/.exec(segment.expression)?.[1]
}

/** `$BIN/oras`: tools for registries, and wrappers of build tools, keep their names wherever they are put. */
function toolInFolder(name: PartialString | undefined): string | undefined {
  const base = nameInFolder(name)
  return base !== undefined && (Object.hasOwn(TOOLS, base) || /^(?:gradlew|mvnw)$/.test(base)) ? base : undefined
}

function other(
  base: string,
  name: PartialString,
  words: readonly PartialString[],
  when: OperationContext,
  { input, source }: Partial<Pick<Command, 'input' | 'source'>> = {},
): readonly RegistryOperation[] {
  switch (base) {
    case 'export':
      for (const word of words) {
        const folder = withoutStart(word, 'DOCKER_CONFIG=')
        if (folder !== undefined) return [configChange('DOCKER_CONFIG', undefined, when, folder)]
      }
      return words.some(word => literalPrefix(word).startsWith('DOCKER_AUTH_CONFIG='))
        ? [unanalyzable('DOCKER_AUTH_CONFIG', when)]
        : []
    case 'find':
      return findOperations(words, when)
    case 'sh':
    case 'bash':
    case 'dash': {
      // `sh ./gradlew build`
      const at = words.findIndex(word => !/^[-+]/.test(toLiteral(word) ?? ''))
      const wrapped = buildToolOperations(baseName(words[at]) ?? '', words.slice(at + 1), when)
      if (wrapped !== undefined) return wrapped
      if (source !== undefined && isInstaller(source) && words.every(word => !/\.sh$/.test(toLiteral(word) ?? '')))
        return []
      break
    }
    case 'xargs':
      return xargsCommand(words, when)
  }
  if (CHANGING.test(base) && words.some(isDockerFile)) return [unanalyzable("a change of docker's files", when)]
  return hasNoRegistryEffect(name, words, input) ? [] : [unanalyzable(shortened(toLiteral(name) ?? base, words), when)]
}

/** Logins are kept in these files, and can be put there without a login. */
const CHANGING = /^(cp|mv|tee|install|ln|rm|sed)$/
const isDockerFile = ({ segments }: PartialString): boolean =>
  segments.some(segment => 'literal' in segment && /\.docker\b|\bcontainers\/auth\.json/.test(segment.literal))

/** What xargs runs gets words that nobody knows. */
function xargsCommand(words: readonly PartialString[], when: OperationContext): readonly RegistryOperation[] {
  const { words: argv } = parseOptions(
    words,
    { optionsWithValue: ['-I', '-n', '-P', '-d', '-L', '-s', '-a', '-E'] },
    true,
  )
  const [name] = argv
  const base = baseName(name)
  if (name === undefined) return []
  if (base === undefined) return [unanalyzable('xargs', when)]
  const filled = [...argv, unknownValue('', name.location)]
  return commandOperations(
    { argv: filled, input: undefined, location: when.location, isConditional: true, overridesDockerConfig: false },
    { ...when, isConditional: true },
  )
}

/** `find … -exec docker load -i {} \;`: a command with words that nobody knows. */
function findOperations(words: readonly PartialString[], when: OperationContext): readonly RegistryOperation[] {
  const texts = words.map(toLiteral)
  return texts.flatMap((text, index) => {
    if (!/^-(?:exec|execdir|ok|okdir)$/.test(text ?? '')) return []
    const rest = words.slice(index + 1)
    const end = rest.findIndex(word => /^\\?;$|^\+$/.test(toLiteral(word) ?? ''))
    const argv = (end < 0 ? rest : rest.slice(0, end)).map(word =>
      toLiteral(word) === '{}' ? unknownValue('', word.location) : word,
    )
    const command: Command = {
      argv,
      input: undefined,
      location: when.location,
      isConditional: true,
      overridesDockerConfig: false,
    }
    return commandOperations(command, { ...when, isConditional: true })
  })
}

/** `curl https://… | sh`: a program of somebody else's is installed, which logs in nowhere. */
function isInstaller(source: readonly PartialString[]): boolean {
  const name = baseName(source[0])
  if (name !== 'curl' && name !== 'wget') return false
  const urls = source
    .map(literalPrefix)
    .filter(text => /^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+\//.test(text) || /^https:\/\/[\w.-]+$/.test(text))
  return urls.length > 0 && urls.every(url => !/azurecr|login|push/i.test(url))
}

/** The name and the first word, if it tells what is run: `make push`, `bash scripts/build.sh`. */
function shortened(name: string, words: readonly PartialString[]): string {
  const first = words.map(toLiteral).find(word => word !== undefined && !word.startsWith('-') && word.trim() !== '')
  const text = first === undefined || !/^[\w./:@-]{1,60}$/.test(first) ? name : `${name} ${first}`
  return text.slice(0, 80)
}
