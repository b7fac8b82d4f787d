import { CLOUDS } from '../clouds.ts'
import { parseLoginServer } from '../registry/login-server.ts'
import type { Login } from './model.ts'
import { isSame, literal, type Piece, type Value } from './value.ts'

/** An image reference of a workflow file, as far as it is known. Source: distribution/reference, `splitDockerDomain` and the grammar. */
export interface Reference {
  /** `https://` in front, which no reference may have. */
  readonly scheme: Piece | undefined
  /** What stands in front of the first slash. */
  readonly host: Host
  /** The parts between the slashes behind the host, without tag and digest; what is not known may hold slashes of its own. */
  readonly path: readonly (readonly Piece[])[]
}

export type Host =
  /** None: the image belongs to Docker Hub. */
  | { readonly is: 'none' }
  | { readonly is: 'host'; readonly value: Value }
  /** A host, or an account of Docker Hub; or the slash may stand in what is not known. */
  | { readonly is: 'unknown'; readonly value: Value }

/** `oci://` is how helm, `docker://` how skopeo tells a registry from a file. */
const SCHEME = /^([a-z]+):\/\//i

export function parseReference(image: Value): Reference {
  const { scheme, pieces } = withoutScheme(image.pieces)
  return { scheme, ...referenceOf({ ...image, pieces }) }
}

function referenceOf(image: Value): Omit<Reference, 'scheme'> {
  const [first = [], ...rest] = splitAtSlashes(image.pieces)
  const host: Value = { pieces: first, place: first[0]?.place ?? image.place }
  if (rest.length === 0) {
    // What is not known may be all of `host/path:tag`; behind a colon it is the tag.
    const name = untilTag(first)
    return name.some(isUnknown)
      ? { host: { is: 'unknown', value: host }, path: [] }
      : { host: { is: 'none' }, path: [name] }
  }
  const path = [...rest.slice(0, -1), untilTag(rest.at(-1) ?? [])]
  const text = literal(host)
  // An empty one is what an empty variable leaves behind: no reference at all.
  if (text === '') return { host: { is: 'unknown', value: host }, path }
  if (text !== undefined) {
    const isHost = /[.:]/.test(text) || text === 'localhost' || text !== text.toLowerCase()
    return isHost ? { host: { is: 'host', value: host }, path } : { host: { is: 'none' }, path: [first, ...path] }
  }
  const isDotted = first.some(piece => 'known' in piece && piece.known.includes('.'))
  return { host: { is: isDotted ? 'host' : 'unknown', value: host }, path }
}

const isUnknown = (piece: Piece): boolean => 'unknown' in piece

/** Two slashes of an image reference that stand together in a file, and not for want of a value between them. */
export const doubledSlash = (image: Value): Piece | undefined =>
  withoutScheme(image.pieces).pieces.find(piece => 'known' in piece && piece.known.includes('//'))

function withoutScheme(pieces: readonly Piece[]): { scheme: Piece | undefined; pieces: readonly Piece[] } {
  const [first, ...rest] = pieces
  const [text, name = ''] = first !== undefined && 'known' in first ? (SCHEME.exec(first.known) ?? []) : []
  if (first === undefined || !('known' in first) || text === undefined) return { scheme: undefined, pieces }
  const known = first.known.slice(text.length)
  return {
    scheme: /^https?$/i.test(name) ? { ...first, known: text } : undefined,
    pieces: known === '' ? rest : [{ ...first, known }, ...rest],
  }
}

function splitAtSlashes(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const parts: Piece[][] = [[]]
  for (const piece of pieces) {
    if (!('known' in piece)) {
      parts.at(-1)?.push(piece)
      continue
    }
    for (const [index, known] of piece.known.split('/').entries()) {
      if (index > 0) parts.push([])
      if (known !== '') parts.at(-1)?.push({ ...piece, known })
    }
  }
  return parts
}

/** Behind an unknown piece a tag may have begun, so what is known there is no longer known to be of the path. */
function untilTag(part: readonly Piece[]): readonly Piece[] {
  const path: Piece[] = []
  for (const piece of part) {
    if (!('known' in piece)) return [...path, piece]
    const end = piece.known.search(/[:@]/)
    if (end === 0) return path
    path.push(end < 0 ? piece : { ...piece, known: piece.known.slice(0, end) })
    if (end > 0) return path
  }
  return path
}

/** What a login is for, beside the host of an image: `same` and `other` are certain. */
export type Relation = 'same' | 'maybe' | 'other'

const DOCKER_HUB: ReadonlySet<string> = new Set([
  'docker.io',
  'index.docker.io',
  'registry-1.docker.io',
  'hub.docker.com',
])

/** Whether a login lets docker into the host of an image. */
export function relation({ by, registry }: Pick<Login, 'by' | 'registry'>, host: Host): Relation {
  if (by === 'az acr login') return registry === undefined ? 'maybe' : relationOfName(registry, host)
  const server = registry === undefined ? undefined : serverOf(registry)
  const name = server === undefined ? 'docker.io' : literal(server)?.toLowerCase()
  const isHub = name !== undefined && DOCKER_HUB.has(name)
  if (host.is === 'none') return isHub ? 'same' : name === undefined ? 'maybe' : 'other'
  const image = literal(host.value)?.toLowerCase()
  if (isHub) return image === undefined ? maybe(host, 'docker.io') : DOCKER_HUB.has(image) ? 'same' : 'other'
  if (server === undefined) return 'maybe'
  if (isSame(server, host.value) === true || (name !== undefined && name === image)) return 'same'
  return mayBeSame(server, host.value) ? 'maybe' : 'other'
}

/** An unknown that stands alone may be an account of Docker Hub; one with a dotted end is another host. */
const maybe = (host: Host, name: string): Relation =>
  host.is === 'unknown' || (host.is === 'host' && mayBe(host.value, name)) ? 'maybe' : 'other'

/** `az acr login -n name` logs in to `name.azurecr.io`, or `name-<hash>.azurecr.io`: what the registry itself says. */
function relationOfName(registry: Value, host: Host): Relation {
  if (host.is === 'none') return 'other'
  const image = literal(host.value)?.toLowerCase()
  const name = literal(registry)
  if (image !== undefined) {
    const { kind } = parseLoginServer(image)
    if (kind.is !== 'acr') return 'other'
    if (name === undefined) return 'maybe'
    const [label = ''] = image.split('.')
    const wanted = registryNameOf(name)
    return label === wanted || label.startsWith(`${wanted}-`) ? 'same' : 'other'
  }
  if (isSame(registry, host.value) === true) return 'same'
  const suffix = endOf(host.value)
  if (suffix.startsWith('.') && !ACR_END.test(suffix)) return 'other'
  const withSuffix = (end: string): Value => ({
    pieces: [...registry.pieces, { known: end, place: registry.place }],
    place: registry.place,
  })
  if (CLOUDS.some(({ acrSuffix }) => isSame(withSuffix(`.${acrSuffix}`), host.value) === true)) return 'same'
  return 'maybe'
}

const ACR_END = /(?:^|\.)azurecr\.(?:io|cn|us|de)$/i

/** The name that az makes of what `az acr login -n` is given: it drops a login server's suffix, and the hash of a domain name label. */
export const registryNameOf = (given: string): string => (given.toLowerCase().split('.')[0] ?? '').replace(/-.*$/s, '')

/** Whether a host is one of ACR, as far as that is known from its end. */
export const isAcrHost = (host: Value): boolean => ACR_END.test(endOf(host))

/** Known, a host, and none of Azure. What is no host at all was meant to be one that may be. */
export function isForeign(host: Value): boolean {
  const text = literal(host)
  return text !== undefined && /[.:]|^localhost$/.test(text) && !isAcrHost(host)
}

/** What is known of the end of a text. */
export function endOf({ pieces }: Value): string {
  let end = ''
  for (const piece of pieces.toReversed()) {
    if (!('known' in piece)) break
    end = piece.known + end
  }
  return end
}

/** The host alone of a login server, as docker login makes it: without scheme, path and port 443. */
export function serverOf(registry: Value): Value {
  const pieces = [...registry.pieces]
  const [first] = pieces
  if (first !== undefined && 'known' in first) {
    const known = first.known.trimStart().replace(/^https?:\/\//i, '')
    pieces.splice(0, 1, ...(known === '' ? [] : [{ ...first, known }]))
  }
  const host: Piece[] = []
  for (const piece of pieces) {
    const end = 'known' in piece ? piece.known.search(/\/|:443(?:\/|$)|\s/) : -1
    if (end < 0 || !('known' in piece)) {
      host.push(piece)
      continue
    }
    if (end > 0) host.push({ ...piece, known: piece.known.slice(0, end) })
    break
  }
  return { pieces: host, place: registry.place }
}

/** Whether two texts, either with unknown pieces, may be the same when the job runs; whatever the case. */
function mayBeSame(one: Value, other: Value): boolean {
  const [first, second] = [literal(one), literal(other)]
  if (first !== undefined) return mayBe(other, first)
  if (second !== undefined) return mayBe(one, second)
  const isStart = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a)
  const backwards = (text: string): string => [...text].reverse().join('')
  return (
    isStart(startOf(one).toLowerCase(), startOf(other).toLowerCase()) &&
    isStart(backwards(endOf(one).toLowerCase()), backwards(endOf(other).toLowerCase()))
  )
}

/** Whether a text with unknown pieces may be this one. Looks at its known start and end only. */
function mayBe(value: Value, text: string): boolean {
  const whole = literal(value)
  if (whole !== undefined) return whole.toLowerCase() === text.toLowerCase()
  const [start, end] = [startOf(value).toLowerCase(), endOf(value).toLowerCase()]
  const wanted = text.toLowerCase()
  return wanted.length >= start.length + end.length && wanted.startsWith(start) && wanted.endsWith(end)
}

function startOf({ pieces }: Value): string {
  let start = ''
  for (const piece of pieces) {
    if (!('known' in piece)) break
    start += piece.known
  }
  return start
}
