import { type Difference, differenceOf, editDistance } from './claim-diff.ts'
import { type ExpressionClaims, satisfies, unmetTerms } from './claims-matching.ts'

/** What a job presents to Entra. */
export interface PresentedAssertion {
  readonly issuer: string
  readonly subject: string
  readonly audience: string
  /** For expressions that look at it. */
  readonly jobWorkflowRef?: string
}

/** One federated credential of an application or a user-assigned identity. */
export interface FederatedCredential {
  readonly name: string
  readonly issuer: string
  /** None with an expression. */
  readonly subject?: string
  readonly audiences: readonly string[]
  /** Of a flexible credential, in place of the subject. */
  readonly expression?: string
}

export type FederatedComparison =
  | { readonly state: 'matches'; readonly by: FederatedCredential }
  /** None fits. `nearest` is the one that was most probably meant, with all that keeps it from fitting. */
  | { readonly state: 'differs'; readonly nearest: FederatedCredential; readonly differences: readonly Difference[] }
  /** None fits for certain, and these may: their expressions cannot be evaluated here. */
  | { readonly state: 'undecided'; readonly candidates: readonly FederatedCredential[] }
  /** There is none at all. */
  | { readonly state: 'none' }

/**
 * Compares as Entra does: issuer, subject and audience exactly, letter case and slashes included.
 * Source: Entra docs, "Important considerations and restrictions for federated identity credentials".
 */
export function compareFederated(
  presented: PresentedAssertion,
  accepted: readonly FederatedCredential[],
): FederatedComparison {
  const verdicts = accepted.map(credential => ({ credential, fits: fits(presented, credential) }))
  const match = verdicts.find(verdict => verdict.fits === true)
  if (match !== undefined) return { state: 'matches', by: match.credential }
  const candidates = verdicts.filter(verdict => verdict.fits === undefined).map(({ credential }) => credential)
  if (candidates.length > 0) return { state: 'undecided', candidates }
  const ranked = accepted
    .map(credential => ({ credential, differences: differences(presented, credential) }))
    .map(each => ({ ...each, distance: distance(each.differences) }))
    .sort((one, other) => one.distance - other.distance)
  const nearest = ranked[0]
  return nearest === undefined
    ? { state: 'none' }
    : { state: 'differs', nearest: nearest.credential, differences: nearest.differences }
}

function fits(presented: PresentedAssertion, credential: FederatedCredential): boolean | undefined {
  if (presented.issuer !== credential.issuer || !credential.audiences.includes(presented.audience)) return false
  if (credential.expression === undefined) return presented.subject === credential.subject
  return satisfies(credential.expression, claimsOf(presented))
}

const claimsOf = ({ subject: sub, jobWorkflowRef }: PresentedAssertion): ExpressionClaims => ({
  sub,
  ...(jobWorkflowRef !== undefined && { job_workflow_ref: jobWorkflowRef }),
})

/**
 * An expression stands in the subject's place: it is shown whole, as what the subject would have to satisfy; what it
 * wants of the called workflow stands apart.
 */
function differences(presented: PresentedAssertion, credential: FederatedCredential): readonly Difference[] {
  const { issuer, subject, audience } = presented
  const audiences = credential.audiences.includes(audience) ? audience : nearestOf(audience, credential.audiences)
  const found = [differenceOf('issuer', issuer, credential.issuer)]
  if (credential.expression === undefined) found.push(differenceOf('subject', subject, credential.subject ?? ''))
  else found.push(...unmet(presented, credential.expression))
  found.push(differenceOf('audience', audience, audiences))
  return found.filter(difference => difference !== undefined)
}

function unmet(presented: PresentedAssertion, expression: string): readonly Difference[] {
  const terms = unmetTerms(expression, claimsOf(presented))
  const { subject, jobWorkflowRef = '' } = presented
  const ofWorkflow = terms.find(({ claim }) => claim === 'job_workflow_ref')
  const other = { at: 0, also: [], caret: '' }
  return [
    ...(terms.some(({ claim }) => claim === 'sub')
      ? [{ ...other, part: 'subject' as const, presented: subject, accepted: expression, kind: 'other' as const }]
      : []),
    ...(ofWorkflow === undefined
      ? []
      : [
          {
            ...{ ...other, part: 'job_workflow_ref' as const, kind: 'job_workflow_ref' as const },
            ...{ presented: jobWorkflowRef, accepted: ofWorkflow.operand },
          },
        ]),
  ]
}

const nearestOf = (text: string, others: readonly string[]): string =>
  [...others].sort((one, other) => editDistance(text, one) - editDistance(text, other))[0] ?? ''

/**
 * What is put right with one slip of the pen is nearer than what was made for another job, and that than another
 * repository.
 */
const KIND_WEIGHTS: Readonly<Record<Difference['kind'], number>> = {
  'white-space': 1,
  case: 1,
  'trailing-slash': 1,
  'immutable-form': 2,
  branch: 4,
  tag: 4,
  pull_request: 4,
  environment: 4,
  job_workflow_ref: 4,
  repository: 16,
  owner: 32,
  other: 64,
}

const distance = (found: readonly Difference[]): number =>
  found.reduce((sum, { part, kind, also, presented, accepted }) => {
    const weight = [kind, ...also].reduce((all, each) => all + KIND_WEIGHTS[each], 0)
    return sum + weight * (part === 'subject' ? 1 : 2) + Math.min(0.9, editDistance(presented, accepted) / 1000)
  }, 0)
