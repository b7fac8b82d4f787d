import { parseRepository } from '../../registry/repository.ts'
import { actsOf, isAct, jobsOf } from '../../workflow/acts.ts'
import type { Login, Naming, Transfer, Workflow } from '../../workflow/model.ts'
import { doubledSlash, isAcrHost, isForeign, parseReference, type Reference } from '../../workflow/reference.ts'
import { literal, type Piece, type Place, shown, type Value } from '../../workflow/value.ts'
import { type PlacedDraft, perWorkflow, type Rule, seen } from '../rule.ts'

/** Upper case in the name of an image: certain where it stands in the file, likely in a name of GitHub's that nothing lowers. */
export const upperCaseInFiles: Rule<'image-name-uppercase'> = perWorkflow(workflow =>
  imagesOf(workflow).flatMap(({ image, reference, logins }): PlacedDraft<'image-name-uppercase'>[] => {
    const parts = nameParts(reference)
    const name = shown(image)
    const culprit = parts.find(piece => 'known' in piece && /[A-Z]/.test(piece.known))
    if (culprit !== undefined && 'known' in culprit) {
      if (isTemplated(image)) return []
      return [
        {
          level: 'error',
          values: { names: [name], lowered: lowered(textOn(culprit.place, image)) },
          evidence: [seen('image', name)],
          location: culprit.place,
        },
      ]
    }
    const named = parts.find(piece => 'unknown' in piece && OF_GITHUB.test(piece.unknown))
    if (named === undefined || !('unknown' in named) || !isLikelyOfAzure(reference, logins)) return []
    return [
      {
        level: 'warning',
        values: { names: [name], expression: named.unknown },
        evidence: [seen('image', name)],
        location: named.place,
      },
    ]
  }),
)

/** Characters that no repository has. */
export const invalidInFiles: Rule<'repository-name-invalid'> = perWorkflow(workflow =>
  imagesOf(workflow).flatMap(({ image, reference }): PlacedDraft<'repository-name-invalid'>[] => {
    const path = reference.path.map(pieces => literal({ pieces, place: image.place }))
    const name = path.join('/')
    // White space and empty parts are what our reading, or an empty variable, may have left; two slashes in a row are no such.
    const slashes = isAcrHost(hostOf(reference)) ? doubledSlash(image) : undefined
    if (path.length === 0 || path.some(part => part === undefined)) return []
    if (slashes === undefined && path.includes('')) return []
    if (/\s/.test(name) || isTemplated(image)) return []
    if (parseRepository(name, []).flaw !== 'characters') return []
    const culprit =
      slashes ?? reference.path.flat().find(piece => 'known' in piece && /[^a-z0-9._-]/i.test(piece.known))
    return [
      {
        level: 'error',
        values: { names: [name] },
        evidence: [seen('image', shown(image))],
        location: culprit?.place ?? image.place,
      },
    ]
  }),
)

interface Image {
  readonly image: Value
  readonly reference: Reference
  /** Of its job. */
  readonly logins: readonly Login[]
}

/** All images that the jobs name, push or pull. */
const imagesOf = (workflow: Workflow): readonly Image[] =>
  jobsOf(workflow).flatMap(job => {
    const acts = actsOf(job)
    const logins = acts.filter(isAct('login')).map(({ deed }) => deed)
    return acts.filter(isAct('push', 'pull', 'naming')).map(({ deed }: { deed: Naming | Transfer }) => ({
      image: deed.image,
      reference: parseReference(deed.image),
      logins,
    }))
  })

/**
 * The pieces of a name that docker wants in lower case. In front of the first slash upper case without a dot is taken for an account by
 * docker until 23, and for a host since: it fails as either.
 */
function nameParts({ host, path }: Reference): readonly Piece[] {
  const isHost = host.is !== 'host' || /[.:]/.test(shown(host.value)) || shown(host.value) === 'localhost'
  return isHost ? path.flat() : [...host.value.pieces, ...path.flat()]
}

/** Names of GitHub that may have upper case. */
const OF_GITHUB =
  /^(?:github\.(?:repository|repository_owner|actor|triggering_actor|event\.repository\.(?:name|full_name))|\$\{?GITHUB_(?:REPOSITORY|REPOSITORY_OWNER|ACTOR)\}?)$/

/** A host that is known for one of Azure, or that a login of the job may be for which is not known to be for another. */
function isLikelyOfAzure(reference: Reference, logins: readonly Login[]): boolean {
  const { host } = reference
  if (host.is === 'none') return false
  if (literal(host.value) !== undefined || isAcrHost(host.value)) return isAcrHost(host.value)
  const isElsewhere = logins.length > 0 && logins.every(({ registry }) => registry === undefined || isForeign(registry))
  return !isElsewhere && !/docker_?hub|ghcr/i.test(shown(host.value))
}

const hostOf = ({ host }: Reference): Value => (host.is === 'none' ? { pieces: [], place: NOWHERE } : host.value)

const NOWHERE: Place = { file: '', line: 1, column: 1 }

/** Text that something else fills in, or that a shell would: it is no name yet. */
const isTemplated = ({ pieces }: Value): boolean =>
  pieces.some(piece => 'known' in piece && /[$`{}%]/.test(piece.known))

/** What of an image stands on a line: all of it, or the piece that came from there. */
function textOn({ file, line }: Place, image: Value): string {
  const isThere = ({ place }: Piece): boolean => place.file === file && place.line === line
  const pieces = image.pieces.every(isThere)
    ? image.pieces
    : image.pieces.filter(piece => 'known' in piece && isThere(piece))
  return shown({ pieces, place: image.place })
}

function lowered(name: string): string {
  const behindSlash = name.lastIndexOf('/') + 1
  const tag = name.slice(behindSlash).search(/[:@]/)
  const end = tag < 0 ? name.length : behindSlash + tag
  return name.slice(0, end).toLowerCase() + name.slice(end)
}
