import { parseLoginServer } from '../azure/acr/login-server.ts'
import { CLOUDS } from '../azure/clouds.ts'
import type { Login } from './model.ts'
import { equals, type PartialString, type Segment, toLiteral } from './partial-string.ts'

/**
 * An image reference of a workflow file, as far as it is known. Source: distribution/reference, `splitDockerDomain` and
 * the grammar.
 */
export interface Reference {
  /** `https://` in front, which no reference may have. */
  readonly scheme: Segment | undefined
  /** What stands in front of the first slash. */
  readonly host: Host
  /**
   * The parts between the slashes behind the host, without tag and digest; what is not known may hold slashes of its
   * own.
   */
  readonly path: readonly (readonly Segment[])[]
}

export type Host =
  /** None: the image belongs to Docker Hub. */
  | { readonly kind: 'none' }
  | { readonly kind: 'host'; readonly value: PartialString }
  /** A host, or an account of Docker Hub; or the slash may stand in what is not known. */
  | { readonly kind: 'unknown'; readonly value: PartialString }

/** The host, in lowercase, where all of it is known and it can be one. */
export function literalHost(host: Host): string | undefined {
  const text = host.kind === 'none' ? undefined : toLiteral(host.value)
  return text !== undefined && /^[\w.-]+$/.test(text) ? text.toLowerCase() : undefined
}

/** `oci://` is how helm, `docker://` how skopeo tells a registry from a file. */
const SCHEME = /^([a-z]+):\/\//i

export function parseReference(image: PartialString): Reference {
  const { scheme, segments } = withoutScheme(image.segments)
  return { scheme, ...referenceOf({ ...image, segments }) }
}

function referenceOf(image: PartialString): Omit<Reference, 'scheme'> {
  const [first = [], ...rest] = splitAtSlashes(image.segments)
  const host: PartialString = { segments: first, location: first[0]?.location ?? image.location }
  if (rest.length === 0) {
    // What is not known may be all of `host/path:tag`; behind a colon it is the tag.
    const name = withoutTag(first)
    return name.some(isUnknown)
      ? { host: { kind: 'unknown', value: host }, path: [] }
      : { host: { kind: 'none' }, path: [name] }
  }
  const path = [...rest.slice(0, -1), withoutTag(rest.at(-1) ?? [])]
  const text = toLiteral(host)
  // An empty one is what an empty variable leaves behind: no reference at all.
  if (text === '') return { host: { kind: 'unknown', value: host }, path }
  if (text !== undefined) {
    const isHost = /[.:]/.test(text) || text === 'localhost' || text !== text.toLowerCase()
    return isHost ? { host: { kind: 'host', value: host }, path } : { host: { kind: 'none' }, path: [first, ...path] }
  }
  const isDotted = first.some(segment => 'literal' in segment && segment.literal.includes('.'))
  return { host: { kind: isDotted ? 'host' : 'unknown', value: host }, path }
}

const isUnknown = (segment: Segment): boolean => 'expression' in segment

/** Two slashes of an image reference that stand together in a file, and not for want of a value between them. */
export const doubleSlash = (image: PartialString): Segment | undefined =>
  withoutScheme(image.segments).segments.find(segment => 'literal' in segment && segment.literal.includes('//'))

function withoutScheme(segments: readonly Segment[]): { scheme: Segment | undefined; segments: readonly Segment[] } {
  const [first, ...rest] = segments
  const [text, name = ''] = first !== undefined && 'literal' in first ? (SCHEME.exec(first.literal) ?? []) : []
  if (first === undefined || !('literal' in first) || text === undefined) return { scheme: undefined, segments }
  const known = first.literal.slice(text.length)
  return {
    scheme: /^https?$/i.test(name) ? { ...first, literal: text } : undefined,
    segments: known === '' ? rest : [{ ...first, literal: known }, ...rest],
  }
}

function splitAtSlashes(segments: readonly Segment[]): readonly (readonly Segment[])[] {
  const parts: Segment[][] = [[]]
  for (const segment of segments) {
    if (!('literal' in segment)) {
      parts.at(-1)?.push(segment)
      continue
    }
    for (const [index, known] of segment.literal.split('/').entries()) {
      if (index > 0) parts.push([])
      if (known !== '') parts.at(-1)?.push({ ...segment, literal: known })
    }
  }
  return parts
}

/** Behind an unknown piece a tag may have begun, so what is known there is no longer known to be of the path. */
function withoutTag(part: readonly Segment[]): readonly Segment[] {
  const path: Segment[] = []
  for (const segment of part) {
    if (!('literal' in segment)) return [...path, segment]
    const end = segment.literal.search(/[:@]/)
    if (end === 0) return path
    path.push(end < 0 ? segment : { ...segment, literal: segment.literal.slice(0, end) })
    if (end > 0) return path
  }
  return path
}

/** What a login is for, beside the host of an image: `same` and `other` are certain. */
export type RegistryMatch = 'same' | 'maybe' | 'other'

const DOCKER_HUB: ReadonlySet<string> = new Set([
  'docker.io',
  'index.docker.io',
  'registry-1.docker.io',
  'hub.docker.com',
])

/** Whether a login lets docker into the host of an image. */
export function matchRegistry({ by, registry }: Pick<Login, 'by' | 'registry'>, host: Host): RegistryMatch {
  if (by === 'az acr login') return registry === undefined ? 'maybe' : matchRegistryName(registry, host)
  const server = registry === undefined ? undefined : serverOf(registry)
  const name = server === undefined ? 'docker.io' : toLiteral(server)?.toLowerCase()
  const isHub = name !== undefined && DOCKER_HUB.has(name)
  if (host.kind === 'none') return isHub ? 'same' : name === undefined ? 'maybe' : 'other'
  const image = toLiteral(host.value)?.toLowerCase()
  if (isHub) return image === undefined ? maybe(host, 'docker.io') : DOCKER_HUB.has(image) ? 'same' : 'other'
  if (server === undefined) return 'maybe'
  if (equals(server, host.value) === true || (name !== undefined && name === image)) return 'same'
  return mayBeSame(server, host.value) ? 'maybe' : 'other'
}

/** An unknown that stands alone may be an account of Docker Hub; one with a dotted end is another host. */
const maybe = (host: Host, name: string): RegistryMatch =>
  host.kind === 'unknown' || (host.kind === 'host' && mayBe(host.value, name)) ? 'maybe' : 'other'

/** `az acr login -n name` logs in to `name.azurecr.io`, or `name-<hash>.azurecr.io`: what the registry itself says. */
function matchRegistryName(registry: PartialString, host: Host): RegistryMatch {
  if (host.kind === 'none') return 'other'
  const image = toLiteral(host.value)?.toLowerCase()
  const name = toLiteral(registry)
  if (image !== undefined) {
    const { kind } = parseLoginServer(image)
    if (kind.kind !== 'acr') return 'other'
    if (name === undefined) return 'maybe'
    const [label = ''] = image.split('.')
    const registryName = registryNameOf(name)
    return label === registryName || label.startsWith(`${registryName}-`) ? 'same' : 'other'
  }
  if (equals(registry, host.value) === true) return 'same'
  const suffix = literalSuffix(host.value)
  if (suffix.startsWith('.') && !ACR_END.test(suffix)) return 'other'
  const withSuffix = (end: string): PartialString => ({
    segments: [...registry.segments, { literal: end, location: registry.location }],
    location: registry.location,
  })
  if (CLOUDS.some(({ acrSuffix }) => equals(withSuffix(`.${acrSuffix}`), host.value) === true)) return 'same'
  return 'maybe'
}

const ACR_END = /(?:^|\.)azurecr\.(?:io|cn|us|de)$/i

/**
 * The name that az makes of what `az acr login -n` is given: it drops a login server's suffix, and the hash of a domain
 * name label.
 */
export const registryNameOf = (given: string): string => (given.toLowerCase().split('.')[0] ?? '').replace(/-.*$/s, '')

/** Whether a host is one of ACR, as far as that is known from its end. */
export const isAcrHost = (host: PartialString): boolean => ACR_END.test(literalSuffix(host))

/** Known, a host, and none of Azure. What is no host at all was meant to be one that may be. */
export function isOtherRegistry(host: PartialString): boolean {
  const text = toLiteral(host)
  return text !== undefined && /[.:]|^localhost$/.test(text) && !isAcrHost(host)
}

/** What is known of the end of a text. */
export function literalSuffix({ segments }: PartialString): string {
  let end = ''
  for (const segment of segments.toReversed()) {
    if (!('literal' in segment)) break
    end = segment.literal + end
  }
  return end
}

/** The host alone of a login server, as docker login makes it: without scheme, path and port 443. */
export function serverOf(registry: PartialString): PartialString {
  const segments = [...registry.segments]
  const [first] = segments
  if (first !== undefined && 'literal' in first) {
    const known = first.literal.trimStart().replace(/^https?:\/\//i, '')
    segments.splice(0, 1, ...(known === '' ? [] : [{ ...first, literal: known }]))
  }
  const host: Segment[] = []
  for (const segment of segments) {
    const end = 'literal' in segment ? segment.literal.search(/\/|:443(?:\/|$)|\s/) : -1
    if (end < 0 || !('literal' in segment)) {
      host.push(segment)
      continue
    }
    if (end > 0) host.push({ ...segment, literal: segment.literal.slice(0, end) })
    break
  }
  return { segments: host, location: registry.location }
}

/** Whether two texts, either with unknown pieces, may be the same when the job runs; whatever the case. */
function mayBeSame(one: PartialString, other: PartialString): boolean {
  const [first, second] = [toLiteral(one), toLiteral(other)]
  if (first !== undefined) return mayBe(other, first)
  if (second !== undefined) return mayBe(one, second)
  const isStart = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a)
  const backwards = (text: string): string => [...text].reverse().join('')
  return (
    isStart(literalPrefix(one).toLowerCase(), literalPrefix(other).toLowerCase()) &&
    isStart(backwards(literalSuffix(one).toLowerCase()), backwards(literalSuffix(other).toLowerCase()))
  )
}

/** Whether a text with unknown pieces may be this one. Looks at its known start and end only. */
function mayBe(value: PartialString, text: string): boolean {
  const whole = toLiteral(value)
  if (whole !== undefined) return whole.toLowerCase() === text.toLowerCase()
  const [start, end] = [literalPrefix(value).toLowerCase(), literalSuffix(value).toLowerCase()]
  const registryName = text.toLowerCase()
  return (
    registryName.length >= start.length + end.length && registryName.startsWith(start) && registryName.endsWith(end)
  )
}

function literalPrefix({ segments }: PartialString): string {
  let start = ''
  for (const segment of segments) {
    if (!('literal' in segment)) break
    start += segment.literal
  }
  return start
}
