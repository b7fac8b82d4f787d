import { createHash } from 'node:crypto'
import { percentDecoded } from '../../util/text.ts'
import type { Difference } from './claim-diff.ts'
import { matchesPattern } from './claims-matching.ts'
import { compareFederated, type FederatedCredential, type PresentedAssertion } from './federated-credentials.ts'
import { parseSubject } from './subject.ts'

/** Who has the federated credentials that were read. */
export type FederatedOwner =
  | { readonly kind: 'application' }
  /** A user-assigned identity, by its resource id. */
  | { readonly kind: 'managed-identity'; readonly resourceId: string }

/** What Entra accepts for an identity, and whose it is. */
export interface AcceptedCredentials {
  readonly owner: FederatedOwner
  readonly credentials: readonly FederatedCredential[]
}

/** What lets the job sign in. `name` is a new one, `existing` one that was read. */
export type FederatedFix =
  /** A credential says exactly this: it is young, or it does not work. */
  | { readonly do: 'wait'; readonly existing: string }
  /** All but the audience fits. */
  | { readonly do: 'set-audience'; readonly audience: string }
  | { readonly do: 'add'; readonly name: string }
  /** One for all subjects of a pattern. Applications only. */
  | { readonly do: 'add-flexible'; readonly name: string; readonly expression: string }
  /** A credential was made for this job, and is misspelled, so that it serves no other. */
  | { readonly do: 'correct'; readonly existing: string; readonly part: 'issuer' | 'subject' }
  /** There are as many as there can be. */
  | { readonly do: 'replace-one' }

/** Why an ordinary credential serves only a part of what it was made for. */
type FederatedReason =
  | 'literal-wildcard'
  | 'subject-per-tag'
  | 'called-workflow'
  /** The ids of owner and repository are in one of the two subjects, and not in the other. */
  | 'immutable-form'
  /** All but the issuer fits. */
  | 'other-issuer'

export interface FederatedAdvice {
  readonly fix: FederatedFix
  readonly because?: FederatedReason
  /** The credential that `because` is about. */
  readonly about?: string
}

/** Of an application or a user-assigned identity. Source: Entra docs, "Federated credential considerations". */
const MAX_CREDENTIALS = 20

/**
 * The audience of a federated credential unless another was chosen; those of the other clouds begin with it. Source:
 * the same page.
 */
export const DEFAULT_AUDIENCE = 'api://AzureADTokenExchange'

/**
 * What is to be done so that the job can sign in, by what it presents and what was read.
 * @param accepted none where nothing could be read
 * @param part the part that Entra named
 */
export function adviseFederated(
  presented: PresentedAssertion,
  accepted: AcceptedCredentials | undefined,
  part: 'issuer' | 'subject' | 'audience' | undefined,
): FederatedAdvice {
  const credentials = accepted?.credentials ?? []
  const compared = compareFederated(presented, credentials)
  if (compared.state === 'matches') return { fix: { do: 'wait', existing: compared.by.name } }

  const audience = audienceToSet(presented, accepted, part)
  if (audience !== undefined) return { fix: { do: 'set-audience', audience } }

  if (compared.state === 'differs') {
    const { nearest, differences } = compared
    const [first, ...others] = differences
    const isMisspelled = first !== undefined && others.length === 0 && isMisspelling(first)
    if (isMisspelled && nearest.subject !== undefined && first.part !== 'audience' && first.part !== 'job_workflow_ref')
      return { fix: { do: 'correct', existing: nearest.name, part: first.part } }
  }

  const reason = reasonOf(presented, credentials)
  const { pattern, ...because } = reason
  const isFull = credentials.length >= MAX_CREDENTIALS
  if (isFull) return { fix: { do: 'replace-one' }, ...because }
  const isApplication = accepted?.owner.kind !== 'managed-identity'
  const taken = credentials.map(({ name }) => name)
  if (pattern !== undefined && isApplication) {
    const expression = `claims['sub'] matches '${pattern.replaceAll("'", "''")}'`
    const name = federatedName({ ...presented, subject: pattern }, taken)
    return { fix: { do: 'add-flexible', name, expression }, ...because }
  }
  return { fix: { do: 'add', name: federatedName(presented, taken) }, ...because }
}

/** One slip of the pen: no other job presents what the credential says. */
const isMisspelling = ({ part, kind, also, presented, accepted }: Difference): boolean =>
  [kind, ...also].every(each => each === 'case' || each === 'white-space' || each === 'trailing-slash') ||
  (part === 'subject' && isWrittenOtherwise(presented, accepted))

/**
 * The accepted subject names the same job in a form that GitHub sends to nobody: a URL, without `repo:` or `refs/heads/`,
 * with the owner twice, or with a colon that is not escaped.
 */
const isWrittenOtherwise = (presented: string, accepted: string): boolean =>
  parseSubject(presented)?.kind === 'classic' && plainSubject(presented) === plainSubject(accepted)

function plainSubject(subject: string): string {
  const text = percentDecoded(subject.trim())
    .replace(/^repo:/i, '')
    .replace(/^https?:\/\/github\.com\//i, '')
  const at = text.indexOf(':')
  const [owner = '', second = '', third] = text.slice(0, at < 0 ? text.length : at).split('/')
  const repository = `${owner}/${owner === second && third !== undefined ? third : second}`
  const rest = at < 0 ? '' : text.slice(at + 1)
  return `${repository}:${rest.replace(/^ref:/, '').replace(/^refs\/heads\//, '')}`
}

/**
 * The audience that the workflow should ask for: what the credential of this job has, or, where none could be read, the
 * usual one.
 */
function audienceToSet(
  presented: PresentedAssertion,
  accepted: AcceptedCredentials | undefined,
  part: 'issuer' | 'subject' | 'audience' | undefined,
): string | undefined {
  if (accepted === undefined) {
    return part === 'audience' && !presented.audience.startsWith(DEFAULT_AUDIENCE) ? DEFAULT_AUDIENCE : undefined
  }
  return accepted.credentials
    .flatMap(({ audiences }) => audiences)
    .find(audience => compareFederated({ ...presented, audience }, accepted.credentials).state === 'matches')
}

function reasonOf(
  presented: PresentedAssertion,
  credentials: readonly FederatedCredential[],
): Omit<FederatedAdvice, 'fix'> & { readonly pattern?: string } {
  const { issuer, subject } = presented
  const wild = credentials.find(
    one =>
      one.issuer === issuer &&
      one.subject !== undefined &&
      /[*?]/.test(one.subject) &&
      matchesPattern(subject, one.subject),
  )
  if (wild?.subject !== undefined) {
    return { because: 'literal-wildcard', about: wild.name, pattern: wild.subject }
  }
  const compared = compareFederated(presented, credentials)
  const differences = compared.state === 'differs' ? compared.differences : []
  if (differences.some(({ kind }) => kind === 'job_workflow_ref')) {
    return { because: 'called-workflow', ...(compared.state === 'differs' && { about: compared.nearest.name }) }
  }
  const [difference, ...others] = differences
  if (compared.state === 'differs' && difference !== undefined && others.length === 0) {
    if (difference.kind === 'immutable-form') return { because: 'immutable-form', about: compared.nearest.name }
    if (difference.part === 'issuer') return { because: 'other-issuer', about: compared.nearest.name }
  }
  const tagPrefix =
    parseSubject(subject)?.entity === 'tag' ? /^(.*:ref:refs\/tags\/)[^:]*$/s.exec(subject)?.[1] : undefined
  return tagPrefix === undefined ? {} : { because: 'subject-per-tag', pattern: `${tagPrefix}*` }
}

/**
 * The longest name. Source: Graph docs, "federatedIdentityCredential"; ARM docs, "Federated Identity Credentials -
 * Create Or Update".
 */
const MAX_NAME = 120
const HASH_LENGTH = 8

/**
 * A name for a new credential: readable, another one for every subject, issuer and audience, and none that is taken. On
 * a managed identity, creating one under a name that exists replaces it without a word.
 */
export function federatedName(
  { issuer, subject, audience }: Pick<PresentedAssertion, 'issuer' | 'subject' | 'audience'>,
  taken: readonly string[],
): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([issuer, subject, audience]))
    .digest('hex')
  const words = subject
    .replace(/^repo:/, '')
    .slice(0, MAX_NAME)
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  const used = new Set(taken.map(name => name.toLowerCase()))
  for (let count = 1; ; count++) {
    const end = `-${hash.slice(0, HASH_LENGTH)}${count === 1 ? '' : `-${count}`}`
    const name = `${`github-${words}`.slice(0, MAX_NAME - end.length)}${end}`
    if (!used.has(name.toLowerCase())) return name
  }
}
