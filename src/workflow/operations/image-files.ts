import { type PartialString, type Segment, type SourceLocation, toLiteral } from '../partial-string.ts'
import { toValue } from '../partial-string-ops.ts'
import { joined, locationName, textValue } from '../shell/checkout.ts'
import type { Checkout } from '../shell/command.ts'
import { entriesOf, get, type Node, readYaml, textOf } from '../yaml.ts'

/** The images that compose files and bake files of the checkout name. */

/**
 * In the order in which compose looks for them; the second of a pair is put over the first. Source: docs.docker.com,
 * "How Compose works".
 */
const COMPOSE_FILES = [
  ['compose.yaml', 'compose.override.yaml'],
  ['compose.yml', 'compose.override.yml'],
  ['docker-compose.yaml', 'docker-compose.override.yaml'],
  ['docker-compose.yml', 'docker-compose.override.yml'],
] as const

interface Service {
  readonly name: string
  readonly image: PartialString
  readonly isBuilt: boolean
}

/**
 * The services of the compose files, with their images.
 * @param given by `-f`; none: those that compose finds by itself
 * @returns `undefined` where the files are not known, or name something that they do not hold (`extends`, `profiles`)
 */
export function composeServices(given: readonly PartialString[], checkout: Checkout): readonly Service[] | undefined {
  const { folder, composeFile } = checkout
  const named = given.length > 0 || composeFile === undefined ? given : [composeFile]
  if (folder === undefined) return undefined
  const read = (name: string | undefined): Node | undefined => {
    const path = name === undefined ? undefined : joined(folder, name)
    const text = path === undefined ? undefined : checkout.textOf(path)
    const yaml = path === undefined || text === undefined ? undefined : readYaml(locationName(checkout, path), text)
    return yaml === undefined || 'kind' in yaml ? undefined : yaml.root
  }
  const found = COMPOSE_FILES.find(([name]) => read(name) !== undefined) ?? []
  const roots = named.length > 0 ? named.map(name => read(toLiteral(name))) : found.map(read)
  if (roots[0] === undefined || (named.length > 0 && roots.includes(undefined))) return undefined
  if (roots.some(root => get(root, 'include') !== undefined)) return undefined
  const services = new Map<string, { image: PartialString | undefined; isBuilt: boolean }>()
  for (const { key, value } of roots.flatMap(root => entriesOf(get(root, 'services')))) {
    if (get(value, 'extends') !== undefined || get(value, 'profiles') !== undefined || get(value, '<<') !== undefined)
      return undefined
    const image = textOf(get(value, 'image'))
    const before = services.get(key.text)
    services.set(key.text, {
      image: image === undefined ? before?.image : interpolated(image.text, image.location),
      isBuilt: get(value, 'build') !== undefined || before?.isBuilt === true,
    })
  }
  return [...services].flatMap(([name, { image, isBuilt }]) => (image === undefined ? [] : [{ name, image, isBuilt }]))
}

const VARIABLE = /\$(?:\$|\{(\w+)(?:[^\w{}][^{}]*)?\}|(\w+))/g

/** `${TAG:-latest}`: the value of a variable, which the shell may set, or a file of its own. */
function interpolated(text: string, location: SourceLocation): PartialString {
  const segments: Segment[] = []
  let at = 0
  const add = (literal: string): void => {
    if (literal !== '') segments.push({ literal, location })
  }
  for (const match of text.matchAll(VARIABLE)) {
    add(text.slice(at, match.index))
    at = match.index + match[0].length
    const name = match[1] ?? match[2]
    if (name === undefined) add('$')
    else segments.push({ expression: `$${name}`, location })
  }
  add(text.slice(at))
  return toValue(segments, location)
}

/** No file of a person is longer. */
const MAX_LENGTH = 200_000

interface Block {
  readonly kind: 'target' | 'group'
  readonly name: string
  readonly lines: readonly { readonly text: string; readonly location: SourceLocation }[]
}

/**
 * The tags of bake's targets in `docker-bake.hcl`, where they stand there as texts.
 * @param targets as given; none: the group `default`
 * @returns `undefined` where a target is not there, or is made of others
 */
export function bakeTags(
  named: readonly PartialString[],
  targets: readonly PartialString[],
  checkout: Checkout,
): readonly PartialString[] | undefined {
  const { folder } = checkout
  if (folder === undefined || named.length > 1 || targets.some(target => toLiteral(target) === undefined))
    return undefined
  const [file] = named
  const name = file === undefined ? 'docker-bake.hcl' : toLiteral(file)
  const path = name === undefined || !name.endsWith('.hcl') ? undefined : joined(folder, name)
  const text = path === undefined ? undefined : checkout.textOf(path)
  if (path === undefined || text === undefined || text.length > MAX_LENGTH) return undefined
  const blocks = blocksOf(locationName(checkout, path), text)
  const names = targets.length > 0 ? targets.map(target => toLiteral(target) ?? '') : ['default']
  const seen = new Set<string>()
  const tags: PartialString[] = []
  for (const each of names) {
    if (seen.has(each)) continue
    seen.add(each)
    const block = blocks.find(({ name: own }) => own === each)
    if (block === undefined) return undefined
    const body = block.lines.map(line => line.text).join('\n')
    const [, list = '', end] = /\b(?:targets|tags)\s*=\s*\[([^\]]*)(\]?)/.exec(body) ?? []
    if (/\b(?:inherits|matrix)\b/.test(body) || end !== ']') return undefined
    if (!/^(?:\s|,|"[^"\n]*"|#[^\n]*(?:\n|$))*$/.test(list)) return undefined
    const texts = [...list.matchAll(/"([^"\n]*)"/g)].map(([, quoted = '']) => quoted)
    if (block.kind === 'group') names.push(...texts)
    else
      for (const tag of texts) {
        const location = block.lines.find(line => line.text.includes(`"${tag}"`))?.location
        if (location !== undefined) tags.push(interpolated(tag, location))
      }
  }
  return tags
}

/** Blocks begin and end at the edge of a line, as `hclfmt` writes them. */
function blocksOf(file: string, text: string): readonly Block[] {
  const blocks: Block[] = []
  let open: { kind: Block['kind']; name: string; lines: { text: string; location: SourceLocation }[] } | undefined
  for (const segment of textValue(file, text).segments) {
    if (!('literal' in segment)) continue
    const head = /^(target|group)\s+"([^"]+)"\s*\{/.exec(segment.literal)
    if (head !== null) open = { kind: head[1] === 'group' ? 'group' : 'target', name: head[2] ?? '', lines: [] }
    open?.lines.push({ text: segment.literal, location: segment.location })
    if (open !== undefined && /^\}|\}\s*$/.test(segment.literal) && (head !== null || /^\}/.test(segment.literal))) {
      blocks.push(open)
      open = undefined
    }
  }
  return blocks
}
