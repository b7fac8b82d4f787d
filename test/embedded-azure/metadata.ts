import { type Answer, json, type Refusal, refusals, refuse } from './answers.ts'
import { INDEX, INDEX_DIGEST, MANIFEST, MANIFEST_DIGEST } from './data-host.ts'
import { type Effect, type Request, readBody } from './request.ts'
import type { RegistryWorld, World } from './world.ts'

// What a registry knows of its content beside the content: attributes that lock it, states of quarantine, times.
// Forms: azure-rest-api-specs, Azure.ContainerRegistry 2021-07-01, and its examples.

/** What may be changed of a repository, a tag or an image; what is left out is enabled. */
export interface Attributes {
  deleteEnabled?: boolean
  writeEnabled?: boolean
  listEnabled?: boolean
  readEnabled?: boolean
  /** Of an image alone. */
  quarantineState?: 'Passed' | 'Quarantined'
}

const ENABLED: Attributes = { deleteEnabled: true, writeEnabled: true, readEnabled: true, listEnabled: true }

const digestOf = (tag: string): string => (tag === 'latest' ? INDEX_DIGEST : MANIFEST_DIGEST)

/**
 * Why an image can't be read, the right to pull being there: a lock on the repository, the tag or the image (ACR docs,
 * "Lock a container image"; Azure/azure-sdk-for-net#22827 has the words), or quarantine, in which its tag is as if it
 * weren't there (Azure/acr, docs/preview/quarantine).
 */
export function unreadable(registry: RegistryWorld, repository: string, reference: string): Refusal | undefined {
  const { attributes = {} } = registry
  const isTag = !reference.includes(':')
  const image = `${repository}@${isTag ? digestOf(reference) : reference}`
  const names = [repository, image, ...(isTag ? [`${repository}:${reference}`] : [])]
  if (names.some(name => attributes[name]?.readEnabled === false)) return refusals.disallowed()
  if (attributes[image]?.quarantineState !== 'Quarantined') return undefined
  return isTag ? refusals.unknownManifest() : refusals.disallowed()
}

/** Tags whose image is in quarantine are not shown. */
export const visibleTags = ({ tags = [], attributes = {} }: RegistryWorld, repository: string): string[] =>
  tags.filter(tag => attributes[`${repository}@${digestOf(tag)}`]?.quarantineState !== 'Quarantined')

/** `/acr/v1/<repository>`, its `_tags` and `_manifests`; the right to it is looked at before. */
export function metadata(
  { world, registry }: { world: World; registry: RegistryWorld },
  repository: string,
  received: Request,
): Answer | Effect {
  if (!registry.repositories?.includes(repository)) return refuse(refusals.unknownName(repository))
  const [, kind, reference] = /\/(_tags|_manifests)(?:\/(.+))?$/.exec(received.path) ?? []
  const name = nameOf(repository, kind, reference)
  const changed = received.method === 'PATCH' ? withAttributes(registry, name, readBody(received)) : registry
  const answer = shown(changed, repository, kind, reference, received.query)
  const registries = world.registries.map(one => (one === registry ? changed : one))
  return changed === registry ? answer : { answer, world: { ...world, registries } }
}

function nameOf(repository: string, kind: string | undefined, reference = ''): string {
  if (kind === undefined) return repository
  return `${repository}${kind === '_tags' ? ':' : '@'}${reference}`
}

const withAttributes = (registry: RegistryWorld, name: string, change: Attributes): RegistryWorld => ({
  ...registry,
  attributes: { ...registry.attributes, [name]: { ...registry.attributes?.[name], ...change } },
})

function shown(
  registry: RegistryWorld,
  repository: string,
  kind: string | undefined,
  reference: string | undefined,
  query: URLSearchParams,
): Answer {
  const base = { registry: registry.loginServer, imageName: repository }
  const { tags = [] } = registry
  const attributesOf = (name: string) => ({ ...ENABLED, ...registry.attributes?.[name] })
  const tagObject = (name: string, at: number) => ({
    ...{ name, digest: digestOf(name), signed: false, ...timesOf(at) },
    changeableAttributes: attributesOf(`${repository}:${name}`),
  })
  const images = [...new Set(tags.map(digestOf))].map((digest, at) => {
    const { mediaType } = JSON.parse(digest === INDEX_DIGEST ? INDEX : MANIFEST) as { mediaType: string }
    return {
      ...{ digest, imageSize: 512, ...timesOf(at), architecture: 'amd64', os: 'linux', mediaType },
      tags: tags.filter(tag => digestOf(tag) === digest),
      changeableAttributes: { quarantineState: 'Passed', ...attributesOf(`${repository}@${digest}`) },
    }
  })
  const found = kind === '_tags' ? tags.indexOf(reference ?? '') : images.findIndex(one => one.digest === reference)
  switch (`${kind} ${reference === undefined ? 'all' : 'one'}`) {
    case '_tags all':
      return json(200, { ...base, tags: ordered(tags.map(tagObject), query) })
    case '_manifests all':
      return json(200, { ...base, manifests: ordered(images, query) })
    case '_tags one':
      return found < 0
        ? refuse(refusals.unknownManifest())
        : json(200, { ...base, tag: tagObject(reference ?? '', found) })
    case '_manifests one':
      return found < 0 ? refuse(refusals.unknownManifest()) : json(200, { ...base, manifest: images[found] })
    default:
      return json(200, {
        ...{ ...base, ...timesOf(0), manifestCount: images.length, tagCount: tags.length },
        changeableAttributes: attributesOf(repository),
      })
  }
}

/** Each was pushed a day after the one before it. */
function timesOf(at: number): { createdTime: string; lastUpdateTime: string } {
  const time = new Date(Date.UTC(2025, 2, 1 + at, 8)).toISOString()
  return { createdTime: time, lastUpdateTime: time }
}

function ordered<T extends { lastUpdateTime: string }>(all: T[], query: URLSearchParams): T[] {
  const sign = { timeasc: 1, timedesc: -1 }[query.get('orderby') ?? ''] ?? 0
  const sorted = all.toSorted((a, b) => sign * a.lastUpdateTime.localeCompare(b.lastUpdateTime))
  return sorted.slice(0, Number(query.get('n') ?? all.length))
}
