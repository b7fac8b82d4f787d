import { parseLoginServer } from '../azure/acr/login-server.ts'
import type { FindingId } from '../findings.ts'
import type { Failure, LogFacts } from './collect.ts'
import { type Extracted, extract } from './extract.ts'
import { hostsIn, isAuthority, isDataEndpoint, ownerOf } from './hosts.ts'
import type { LogPattern } from './pattern.ts'

/** The failure that counts, and its causes, likeliest first. */
export interface Selected {
  readonly failure: Failure
  readonly causes: readonly FindingId[]
  readonly extracted: Extracted
  /** Ruled out by this text, or by one beside it. */
  readonly excluded: readonly FindingId[]
}

/**
 * Lines behind the first failure that still belong to it: what a program says of one error, and the chain around it.
 */
const SAME_FAILURE = 40
/** Lines of a text that somebody pasted rather than a log. */
const PASTED = 6

/**
 * The first failure counts: what comes later follows from it, or is another one. Of the texts that belong to it, the
 * one that says most counts, however late it stands. A text that only follows from others counts where nothing else is
 * there and the log says that it failed.
 */
export function select(facts: LogFacts, lines: number): Selected | undefined {
  const isPasted = lines <= PASTED
  const known = facts.failures.filter(
    ({ pattern, isVague }) =>
      (isPasted || !(isVague || lacksNeed(pattern, facts))) &&
      (pattern.isNotice !== true || (isPasted && !facts.saysWhy)),
  )
  const own = known.filter(({ pattern }) => pattern.weight > 0)
  const all = own.length > 0 ? own : facts.saysFailed || isPasted ? known : []
  const failures = all.toSorted((a, b) => a.line - b.line || a.start - b.start)
  const counting = failures.find(({ isTolerated }) => !isTolerated)
  if (counting === undefined) return undefined
  const first = failures.find(failure => failure.isTolerated && isLostLogin(failure, counting)) ?? counting
  const rest = failures.filter(failure => failure !== first && failure.isTolerated === first.isTolerated)
  const block = [
    first,
    ...rest.filter(({ step, line }) => step === first.step && line >= first.line && line <= first.line + SAME_FAILURE),
  ]
  const failure = block.toSorted(
    (a, b) => b.pattern.weight - a.pattern.weight || a.line - b.line || b.pattern.text.length - a.pattern.text.length,
  )[0]
  if (failure === undefined) return undefined
  const extracted = extract(linesOf(failure, block))
  const excluded = new Set(block.flatMap(({ pattern }) => (pattern.weight >= 2 ? pattern.excludes : [])))
  const named = refined(failure, causesOf(failure, facts), extracted, facts)
  const left = named.filter(id => !excluded.has(id) || id === named[0])
  return { failure, causes: left, extracted, excluded: [...excluded].filter(id => !left.includes(id)) }
}

/** Other programs print the text, too, and nothing in the log tells that it is one of those that it is known from. */
const lacksNeed = ({ needs }: LogPattern, { owners }: LogFacts): boolean =>
  needs !== undefined &&
  !owners.has('registry') &&
  !owners.has('unknown') &&
  (needs === 'registry' || !owners.has('azure'))

/** A login that failed in a step that went on: what comes later is denied because of it. */
function isLostLogin(failure: Failure, later: Failure): boolean {
  const { activity, host, pattern } = failure
  const isLogin = activity === 'login' || activity === 'az-acr-login' || activity === 'azure-sign-in'
  const isSameHost = host === undefined || later.host === undefined || host.toLowerCase() === later.host.toLowerCase()
  return (
    isLogin && isSameHost && pattern.weight >= 2 && later.pattern.causes.some(id => ACCESS.has(id) || NO_LOGIN.has(id))
  )
}

/** Its own line, those before it, those of the other texts of the failure, and the step's. */
const linesOf = (failure: Failure, block: readonly Failure[]): readonly string[] => [
  failure.quote,
  ...failure.before.toReversed(),
  ...block.filter(({ line }) => Math.abs(line - failure.line) <= 10).map(({ quote }) => quote),
  ...failure.outer,
]

function causesOf(failure: Failure, { isPipelines }: LogFacts): readonly FindingId[] {
  const { pattern, activity } = failure
  const { during = {}, causes } = pattern
  if (isOpen(failure)) return []
  const inPipelines = isPipelines && (activity === 'push' || activity === 'unknown')
  return (inPipelines ? during.pipelines : undefined) ?? during[activity] ?? causes
}

/**
 * A text of so many causes, of which what the job was doing tells some apart, names none where nothing is around it.
 */
const isOpen = ({ pattern, owner, host, activity }: Failure): boolean =>
  pattern.weight === 1 &&
  pattern.during !== undefined &&
  pattern.causes.length >= MANY &&
  activity === 'unknown' &&
  owner === 'unknown' &&
  host === undefined

const MANY = 8

const PRIVATE = /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/
const NO_LOGIN: ReadonlySet<FindingId> = new Set([
  'workflow-login-missing',
  'workflow-login-order',
  'workflow-login-job',
])
const REJECTED: ReadonlySet<FindingId> = new Set(['credentials-rejected', 'docker-credentials-stale'])
/** Of causes that are about access to a repository: those that a spelling or another login explains. */
const ACCESS: ReadonlySet<FindingId> = new Set([
  ...([
    'credentials-rejected',
    'push-denied',
    'pull-denied',
    'workflow-login-missing',
    'docker-credentials-stale',
  ] as const),
  ...(['principal-pull-denied', 'ado-service-connection-invalid', 'client-version-broken'] as const),
])

/** What the values of this log say of the causes: a spelling, an address, a login that went well. */
function refined(
  failure: Failure,
  causes: readonly FindingId[],
  extracted: Extracted,
  { isPipelines }: Pick<LogFacts, 'isPipelines'>,
): readonly FindingId[] {
  const [likeliest] = causes
  if (likeliest === undefined) return causes
  const { host = '', image = '', remoteAddress = '' } = extracted
  const first = (...ids: readonly FindingId[]): readonly FindingId[] => [
    ...ids,
    ...causes.filter(id => !ids.includes(id)),
  ]
  const isAccess = ACCESS.has(likeliest)
  if (ownerOf(host) === 'registry' && causes.includes('workflow-image-host-missing'))
    return refined(
      failure,
      causes.filter(id => id !== 'workflow-image-host-missing'),
      extracted,
      { isPipelines },
    )
  const hosts = failure.pattern.proves === 'not-connected' ? hostsIn(failure.quote) : []
  if (hosts.some(name => isDataEndpoint(name, failure.quote))) return first('data-endpoint-unreachable')
  if (hosts[0] !== undefined && isAuthority(hosts[0])) return ['entra-unreachable']
  if (failure.owner === 'docker-hub' && failure.pattern.of === 'registry')
    return first(/library%2F|library\//.test(failure.quote) ? 'workflow-login-missing' : 'workflow-image-host-missing')
  if (failure.owner === 'microsoft' && (isAccess || likeliest === 'firewall-denied'))
    return first('registry-unavailable')
  if (isAccess && /[A-Z]/.test(host) && /\.azurecr\./i.test(host)) return first('login-server-uppercase')
  if (isAccess && [failure.quote, ...failure.outer, image].some(line => /\.azurecr\.\w{2,3}:443\//i.test(line)))
    return first('workflow-registry-mismatch')
  // Layers went up, so the login and the role were good when the push began.
  if (isAccess && [failure.quote, ...failure.before].some(line => /: Pushed\b|Pushing \[=|: Pushing +\d/.test(line)))
    return first('token-expired')
  if (likeliest === 'registry-not-found' || likeliest === 'dns-failed') return byName(host, first)
  if (likeliest === 'registry-unreachable' && PRIVATE.test(remoteAddress)) return first('private-endpoint-unreachable')
  if (!isAccess || failure.loggedIn.length === 0 || isPipelines) return causes
  return afterLogin(failure, causes, host)
}

/** A name that doesn't exist may be no login server at all. */
function byName(host: string, first: (...ids: readonly FindingId[]) => readonly FindingId[]): readonly FindingId[] {
  if (host === '' || host.includes('*')) return first()
  if (!host.includes('.')) return first('login-server-malformed')
  return parseLoginServer(host.toLowerCase()).kind.kind === 'near-miss' ? first('login-server-unknown-suffix') : first()
}

/** Somebody has logged in: to this registry, so that a login isn't what is missing; or to another one. */
function afterLogin({ loggedIn }: Failure, causes: readonly FindingId[], host: string): readonly FindingId[] {
  const known = loggedIn.filter(name => name !== '' && !name.includes('*'))
  const here = host.toLowerCase().replace(/:443$/, '')
  if (here !== '' && !here.includes('*') && known.length === loggedIn.length && !known.includes(here)) {
    return ['workflow-registry-mismatch', ...causes.filter(id => id !== 'workflow-registry-mismatch')]
  }
  const left = causes.filter(id => !NO_LOGIN.has(id) && (known.length === 0 || id !== 'workflow-registry-mismatch'))
  const denied = left.filter(id => id === 'push-denied' || id === 'pull-denied' || id === 'principal-pull-denied')
  if (left.length === 0) return causes
  // The registry took these credentials, so that it is what they may do that fails.
  const [first] = left
  const isTaken = first !== undefined && REJECTED.has(first) && known.includes(here)
  return first === causes[0] && !isTaken ? left : [...new Set([...denied, ...left])]
}
