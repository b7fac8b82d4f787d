import { withoutAtEnd } from '../../util/text.ts'
import { claimsIn, parseSubject, type Subject, type SubjectEntity } from './subject.ts'

/**
 * How two values of one part differ. `job_workflow_ref`: the workflow that is called, or the branch that it is called
 * from. `branch`, `tag`, `pull_request`, `environment`: what the job presents, where the credential wants another
 * thing, or another one of the same.
 */
type DifferenceKind =
  | 'case'
  | 'white-space'
  | 'trailing-slash'
  | 'owner'
  | 'repository'
  | 'immutable-form'
  | Exclude<SubjectEntity, 'other'>
  | 'job_workflow_ref'
  | 'other'

export interface Difference {
  /** `job_workflow_ref`: a claim that a flexible credential looks at beside the subject. */
  readonly part: 'issuer' | 'subject' | 'audience' | 'job_workflow_ref'
  readonly presented: string
  readonly accepted: string
  /** Where they part, counted in characters of JavaScript. */
  readonly at: number
  readonly kind: DifferenceKind
  /** What else differs in the subject, the weightier first. */
  readonly also: readonly DifferenceKind[]
  /** Stands under the two lines, in a font of fixed width, and points at what differs. */
  readonly caret: string
}

/** The difference of two values of one part; `undefined` where they are the same, letter by letter. */
export function differenceOf(part: Difference['part'], presented: string, accepted: string): Difference | undefined {
  if (presented === accepted) return undefined
  const [kind = 'other', ...also] = kindsOf(part, presented, accepted)
  return {
    part,
    presented,
    accepted,
    at: divergence(presented, accepted),
    kind,
    also,
    caret: markOf(presented, accepted),
  }
}

function kindsOf(part: Difference['part'], presented: string, accepted: string): readonly DifferenceKind[] {
  if (presented.trim() === accepted.trim()) return ['white-space']
  if (equalsIgnoreCase(presented, accepted)) return ['case']
  if (withoutAtEnd(presented, '/') === withoutAtEnd(accepted, '/')) return ['trailing-slash']
  if (part !== 'subject') return ['other']
  const [one, other] = [parseSubject(presented), parseSubject(accepted)]
  if (one !== undefined && other !== undefined) return subjectKinds(one, other)
  return one === undefined && other === undefined ? topologicalOrder(claimKinds(presented, accepted)) : ['other']
}

const CONTEXTS: ReadonlySet<string> = new Set(['environment', 'ref', 'pull_request'])

/** How the claims differ that two texts are made of; those that say what the job is for count as one. */
function claimKinds(presented: string, accepted: string): readonly DifferenceKind[] {
  const [mine, theirs] = [claimsIn(presented), claimsIn(accepted)]
  const names = [...new Set([...mine.keys(), ...theirs.keys()])]
  const differing = names.filter(name => {
    const [one, other] = [mine.get(name), theirs.get(name)]
    return one === undefined || other === undefined || !equalsIgnoreCase(one, other)
  })
  const context = differing.some(name => CONTEXTS.has(name)) ? contextOf(mine) : undefined
  const others = differing.filter(name => !CONTEXTS.has(name)).map(kindOfClaim)
  return [...(context === undefined ? [] : [context]), ...others]
}

function contextOf(claims: ReadonlyMap<string, string>): DifferenceKind {
  if (claims.has('environment')) return 'environment'
  if (claims.has('pull_request')) return 'pull_request'
  const ref = claims.get('ref') ?? ''
  if (ref.startsWith('refs/tags/')) return 'tag'
  return ref.startsWith('refs/heads/') ? 'branch' : 'other'
}

function kindOfClaim(name: string): DifferenceKind {
  if (name === 'job_workflow_ref') return name
  if (name.startsWith('repository_owner')) return 'owner'
  return name === 'repo' || name.startsWith('repository') ? 'repository' : 'other'
}

const topologicalOrder = (kinds: readonly DifferenceKind[]): readonly DifferenceKind[] =>
  WEIGHTS.filter(kind => kinds.includes(kind))

function subjectKinds(presented: Subject, accepted: Subject): readonly DifferenceKind[] {
  const sameForm = presented.kind === accepted.kind
  const pairs: readonly (readonly [DifferenceKind, string, string])[] = [
    ['owner', presented.owner, accepted.owner],
    ['repository', presented.name, accepted.name],
  ]
  const kinds = pairs.flatMap(([kind, one, other]) => (equalsIgnoreCase(one, other) ? [] : [kind]))
  const { rest } = presented
  if (!equalsIgnoreCase(rest, accepted.rest)) kinds.push(...claimKinds(rest, accepted.rest))
  if (!sameForm) kinds.push('immutable-form')
  if (sameForm && presented.ownerId !== accepted.ownerId) kinds.push('owner')
  if (sameForm && presented.repositoryId !== accepted.repositoryId) kinds.push('repository')
  const spelled = [...pairs.map(([, one, other]) => [one, other] as const), [rest, accepted.rest] as const]
  if (spelled.some(([one, other]) => one !== other && equalsIgnoreCase(one, other))) kinds.push('case')
  return topologicalOrder(kinds)
}

/** The weightier first: another repository makes its branch a detail. */
const WEIGHTS: readonly DifferenceKind[] = [
  'owner',
  'repository',
  'immutable-form',
  'environment',
  'pull_request',
  'branch',
  'tag',
  'job_workflow_ref',
  'other',
  'case',
]

const equalsIgnoreCase = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

/** The index of the first character that is not the same; never inside a surrogate pair. */
function divergence(one: string, other: string): number {
  let at = 0
  while (at < one.length && at < other.length && one[at] === other[at]) at++
  return /[\uDC00-\uDFFF]/.test(one[at] ?? other[at] ?? '') ? Math.max(0, at - 1) : at
}

/** How many characters are the same at the end, of those that are not the same at the start. */
function commonEnd(one: string, other: string, from: number): number {
  let length = 0
  const most = Math.min(one.length, other.length) - from
  while (length < most && one.at(-1 - length) === other.at(-1 - length)) length++
  return length
}

/** How many characters have to be exchanged: the smaller, the nearer. */
export function editDistance(one: string, other: string): number {
  const at = divergence(one, other)
  return Math.max(one.length, other.length) - at - commonEnd(one, other, at)
}

/** Nothing longer is marked: it would not stand under its line. */
const MAX_MARKED = 1000

function markOf(presented: string, accepted: string): string {
  const at = divergence(presented, accepted)
  if (at > MAX_MARKED) return ''
  const end = commonEnd(presented, accepted, at)
  const widths = [presented, accepted].map(text => widthOf(text.slice(at, Math.min(text.length - end, MAX_MARKED))))
  return ' '.repeat(widthOf(presented.slice(0, at))) + '^'.repeat(Math.max(1, ...widths))
}

/** Columns in a font of fixed width. Source: Unicode Standard Annex 11 (wide and fullwidth). */
const widthOf = (text: string): number =>
  [...text].reduce((width, character) => width + (WIDE.test(character) ? 2 : 1), 0)

const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}]/u
