import { parseRepository } from '../../azure/acr/repository.ts'
import {
  doubleSlash,
  isAcrHost,
  isOtherRegistry,
  parseReference,
  type Reference,
} from '../../workflow/image-reference.ts'
import type { Login, Workflow } from '../../workflow/model.ts'
import { imagesOnce, isOperation, jobsOf, operationsIn } from '../../workflow/operations-of.ts'
import {
  NOWHERE,
  type PartialString,
  type Segment,
  type SourceLocation,
  toDisplayString,
  toLiteral,
} from '../../workflow/partial-string.ts'
import { isInAction, type LocatedFinding, type Rule, seen, workflowRule } from '../rule.ts'

/**
 * Uppercase in the name of an image: certain where it stands in the file, likely in a name of GitHub's that nothing
 * lowers.
 */
export const uppercaseImageRule: Rule<'image-name-uppercase'> = workflowRule(workflow =>
  imagesOf(workflow).flatMap(({ image, reference, logins }): LocatedFinding<'image-name-uppercase'>[] => {
    const parts = nameParts(reference)
    const name = toDisplayString(image)
    const target = parts.find(segment => 'literal' in segment && /[A-Z]/.test(segment.literal))
    if (target !== undefined && 'literal' in target) {
      if (isTemplated(image)) return []
      return [
        {
          level: 'error',
          values: { names: [name], lowered: lowered(textOn(target.location, image)) },
          evidence: [seen('image', name)],
          location: target.location,
        },
      ]
    }
    const named = parts.find(segment => 'expression' in segment && OF_GITHUB.test(segment.expression))
    if (named === undefined || !('expression' in named) || !isLikelyOfAzure(reference, logins)) return []
    return [
      {
        level: 'warning',
        values: { names: [name], expression: named.expression, isInAction: isInAction(named.location) },
        evidence: [seen('image', name)],
        location: named.location,
      },
    ]
  }),
)

/** Characters that no repository has. */
export const invalidRepositoryRule: Rule<'repository-name-invalid'> = workflowRule(workflow =>
  imagesOf(workflow).flatMap(({ image, reference }): LocatedFinding<'repository-name-invalid'>[] => {
    const path = reference.path.map(segments => toLiteral({ segments, location: image.location }))
    const name = path.join('/')
    // Whitespace and empty parts are what our reading, or an empty variable, may have left; two slashes in a row are
    // no such.
    const slashes = isAcrHost(hostOf(reference)) ? doubleSlash(image) : undefined
    if (path.length === 0 || path.some(part => part === undefined)) return []
    if (slashes === undefined && path.includes('')) return []
    if (/\s/.test(name) || isTemplated(image)) return []
    if (parseRepository(name, []).issue !== 'characters') return []
    const target =
      slashes ?? reference.path.flat().find(segment => 'literal' in segment && /[^a-z0-9._-]/i.test(segment.literal))
    return [
      {
        level: 'error',
        values: { names: [name], instead: instead(image, reference, target, slashes !== undefined) },
        evidence: [seen('image', toDisplayString(image))],
        location: target?.location ?? image.location,
      },
    ]
  }),
)

/** What is to stand in the place of a name that no repository has: two slashes are one, and else the name is open. */
function instead(image: PartialString, reference: Reference, target: Segment | undefined, isSlash: boolean): string {
  const isWhole = target === undefined || isAt(image.location, target.location)
  if (isSlash) {
    const text = isWhole || !('literal' in target) ? toDisplayString(image) : target.literal
    return text.replace(/(?<!:)\/{2,}/g, '/')
  }
  const host = toDisplayString(hostOf(reference))
  return isWhole ? `${host === '' ? '' : `${host}/`}<repository>:<tag>` : '<repository>'
}

const isAt = (one: SourceLocation, other: SourceLocation): boolean => one.file === other.file && one.line === other.line

interface Image {
  readonly image: PartialString
  readonly reference: Reference
  /** Of its job. */
  readonly logins: readonly Login[]
}

/** All images that the jobs name, push or pull; the same in the same job once. */
const imagesOf = (workflow: Workflow): readonly Image[] =>
  jobsOf(workflow).flatMap(job => {
    const operations = operationsIn(job)
    const logins = operations.filter(isOperation('login')).map(({ operation }) => operation)
    return imagesOnce(operations).map(({ image }) => ({ image, reference: parseReference(image), logins }))
  })

/**
 * The pieces of a name that docker wants in lowercase. In front of the first slash uppercase without a dot is taken
 * for an account by docker until 23, and for a host since: it fails as either.
 */
function nameParts({ host, path }: Reference): readonly Segment[] {
  const isHost =
    host.kind !== 'host' || /[.:]/.test(toDisplayString(host.value)) || toDisplayString(host.value) === 'localhost'
  return isHost ? path.flat() : [...host.value.segments, ...path.flat()]
}

/** Names of GitHub that may have uppercase. */
const OF_GITHUB =
  /^(?:github\.(?:repository|repository_owner|actor|triggering_actor|event\.repository\.(?:name|full_name))|\$\{?GITHUB_(?:REPOSITORY|REPOSITORY_OWNER|ACTOR)\}?)$/

/**
 * A host that is known for one of Azure, or that a login of the job may be for which is not known to be for another.
 */
function isLikelyOfAzure(reference: Reference, logins: readonly Login[]): boolean {
  const { host } = reference
  if (host.kind === 'none') return false
  if (toLiteral(host.value) !== undefined || isAcrHost(host.value)) return isAcrHost(host.value)
  const isElsewhere =
    logins.length > 0 && logins.every(({ registry }) => registry === undefined || isOtherRegistry(registry))
  return !isElsewhere && !/docker_?hub|ghcr/i.test(toDisplayString(host.value))
}

const hostOf = ({ host }: Reference): PartialString =>
  host.kind === 'none' ? { segments: [], location: NOWHERE } : host.value

/** Text that something else fills in, or that a shell would: it is no name yet. */
const isTemplated = ({ segments }: PartialString): boolean =>
  segments.some(segment => 'literal' in segment && /[$`{}%]/.test(segment.literal))

/** What of an image stands on a line: all of it, or the piece that came from there. */
function textOn({ file, line }: SourceLocation, image: PartialString): string {
  const isThere = ({ location }: Segment): boolean => location.file === file && location.line === line
  const segments = image.segments.every(isThere)
    ? image.segments
    : image.segments.filter(segment => 'literal' in segment && isThere(segment))
  return toDisplayString({ segments, location: image.location })
}

function lowered(name: string): string {
  const behindSlash = name.lastIndexOf('/') + 1
  const tag = name.slice(behindSlash).search(/[:@]/)
  const end = tag < 0 ? name.length : behindSlash + tag
  return name.slice(0, end).toLowerCase() + name.slice(end)
}
