import { memoizeRecent } from '../util/memoize.ts'
import { followedBy } from '../util/text.ts'
import { CONTEXTS } from './context.ts'
import { hostsIn, isOtherAddress, type Owner, ownerOf } from './hosts.ts'
import { type Compiled, compile } from './matcher.ts'
import type { Activity, LogPattern } from './pattern.ts'
import { PATTERNS } from './patterns/index.ts'
import type { Hit } from './scan.ts'

/** One text of a failure in the log, and what was known when it was printed. */
export interface Failure {
  readonly pattern: LogPattern
  readonly line: number
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly before: readonly string[]
  readonly activity: Activity
  readonly owner: Owner
  /** The host that it is about, as far as the lines tell. */
  readonly host: string | undefined
  /** Lines of the step that name an image or a registry. */
  readonly outer: readonly string[]
  /** Hosts that docker was logged in to, or empty for one whose name the log hides. */
  readonly loggedIn: readonly string[]
}

/** What the whole log tells. */
export interface LogFacts {
  readonly failures: readonly Failure[]
  readonly isPipelines: boolean
  /** The log says that something failed, whatever it was. */
  readonly saysFailed: boolean
}

/**
 * The texts of failures, then those of the context, in one automaton; made once, since it takes longer than most logs.
 */
export function compiledTable(): Compiled {
  table ??= compile([...PATTERNS, ...CONTEXTS].map(({ text }) => text))
  return table
}

let table: Compiled | undefined

/** The hosts of a line, which several texts in it ask for. */
const hostsOf = memoizeRecent((line: string) => hostsIn(line.slice(0, MAX_READ)), 1, Number.POSITIVE_INFINITY)

/** Characters of a line that are read for hosts. */
const MAX_READ = 4000

/** Failures that are kept: the first count, and a log that has more holds them again and again. */
const MAX_FAILURES = 2000
const MAX_OF_ONE = 100

/** What the job was doing at the line that was read last. */
interface State {
  activity: Activity
  outer: readonly string[]
  loggedIn: readonly string[]
  inTests: boolean
  isGithub: boolean
  isPipelines: boolean
  saysFailed: boolean
}

export interface Collector {
  add(hit: Hit): void
  facts(): LogFacts
}

/**
 * Seconds as GitHub writes them, `2026-11-21T12:00:00`: those of the step whose failure is looked for, both included.
 */
export interface TimeRange {
  readonly from: string
  readonly to: string
}

/** Whether a line was printed then; one without a timestamp is a piece of a long line, and may have been. */
function isWithin(quote: string, range: TimeRange | undefined): boolean {
  const time = /^\ufeff?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)/.exec(quote)?.[1]
  return range === undefined || time === undefined || (time >= range.from && time <= range.to)
}

/**
 * Turns hits into failures as they come: what was retried and went well is dropped, and so is what is about another
 * registry.
 * @param range of a job's log, the time of the step that failed: what other steps print is no failure of its
 */
export function createCollector(range?: TimeRange): Collector {
  let failures: Failure[] = []
  const counts = new Map<LogPattern, number>()
  const state: State = {
    activity: 'unknown',
    outer: [],
    loggedIn: [],
    inTests: false,
    isGithub: false,
    isPipelines: false,
    saysFailed: false,
  }

  /** The last text of the context, and its line: again in the same line it tells nothing more. */
  let lastQuote = ''
  let lastIndex = -1
  const addContext = (index: number, hit: Hit): void => {
    const context = CONTEXTS[index]
    if (context === undefined || (hit.quote === lastQuote && index === lastIndex) || isEcho(hit.quote, false)) return
    lastQuote = hit.quote
    lastIndex = index
    switch (context.event) {
      case 'step':
        state.activity = 'unknown'
        state.inTests = false
        break
      case 'github':
        state.isGithub = true
        return
      case 'pipelines':
        state.isPipelines = true
        return
      case 'failed':
        state.saysFailed = true
        return
      case 'tests':
        state.inTests = true
        return
      case 'succeeded':
        addSuccess(context.activity ?? 'unknown', hit)
        return
      case undefined:
        break
    }
    if (context.activity !== undefined) state.activity = context.activity
    if (hostsOf(hit.quote).length > 0 || /refers to repository/.test(hit.quote)) {
      state.outer = [hit.quote, ...state.outer.filter(line => line !== hit.quote)].slice(0, 3)
    }
  }

  const addSuccess = (activity: Activity, hit: Hit): void => {
    const host = activity === 'login' ? loginHost(hit, state) : (hostsOf(hit.quote)[0] ?? '')
    if (failures.length > 0) failures = failures.filter(failure => !isMendedBy(failure, activity, host))
    if (activity === 'login' && !state.loggedIn.includes(host)) state.loggedIn = [...state.loggedIn.slice(-9), host]
  }

  const addFailure = (pattern: LogPattern, hit: Hit): void => {
    const count = counts.get(pattern) ?? 0
    if (count >= MAX_OF_ONE || failures.length >= MAX_FAILURES) return
    if (!isWithin(hit.quote, range) || isEcho(hit.quote, true) || isOtherAddress(hit.quote)) return
    const { owner, host } = target(pattern, hit, state)
    if (!isAbout(pattern, owner, hit, state)) return
    counts.set(pattern, count + 1)
    const { line, start, end, quote, before } = hit
    const { activity, outer, loggedIn } = state
    failures.push({ pattern, line, start, end, quote, before, activity, owner, host, outer, loggedIn })
  }

  return {
    add(hit) {
      const pattern = PATTERNS[hit.text]
      if (pattern === undefined) addContext(hit.text - PATTERNS.length, hit)
      else addFailure(pattern, hit)
    },
    facts: () => ({
      failures,
      isPipelines: state.isPipelines && !state.isGithub,
      saysFailed: state.saysFailed,
    }),
  }
}

/** A script's own lines, which GitHub prints in cyan before it runs them, and the runner's debug lines. */
const isEcho = (quote: string, withCommands: boolean): boolean =>
  quote.includes('\u001b[36;1m') ||
  /^(?:\d{4}-\S{10,40} )?(?:##\[debug\]|DEBUG: cli\.|cli\.(?:azure|knack)\.)/.test(quote) ||
  (withCommands && /^(?:\d{4}-\S{10,40} )?\+ |^\s{0,8}(?:echo|grep|if|#|\/\/) /.test(quote))

function target(pattern: LogPattern, hit: Hit, state: State): { owner: Owner; host: string | undefined } {
  const [own] = hostsOf(hit.quote)
  if (own !== undefined) {
    // A registry's short name, as `docker login contoso` asks for it; elsewhere such a name is any machine's.
    const isShortName = !/[.:]/.test(own) && own !== 'localhost' && hit.quote.includes('/v2/')
    return { owner: isShortName ? 'unknown' : ownerOf(own), host: own }
  }
  // A text that is broken into lines has its host on the line before; what is farther off may be about something else.
  const above = hit.before.slice(-2).reverse()
  for (const line of above) {
    const [host] = hostsOf(line)
    if (host !== undefined) return { owner: ownerOf(host), host }
  }
  for (const line of state.outer) {
    const [host] = hostsOf(line)
    if (host !== undefined) return { owner: ownerOf(host), host }
  }
  const farther = hit.before.slice(0, -2).flatMap(hostsOf)[0]
  if (farther !== undefined && pattern.of === 'registry') return { owner: ownerOf(farther), host: farther }
  return { owner: 'unknown', host: undefined }
}

/** Whether a text is about a registry of Azure, or can be. */
function isAbout(pattern: LogPattern, owner: Owner, hit: Hit, state: State): boolean {
  const isAzure = owner === 'registry' || owner === 'microsoft' || owner === 'azure'
  if (isAssertion(hit.quote)) return false
  if (!isAzure && (state.inTests || hit.before.slice(-3).some(isAssertion) || isOtherProgram(hit.quote))) return false
  switch (pattern.of) {
    case 'own':
      return true
    case 'azure-registry':
      return isAzure || (owner === 'unknown' && /\*\*\*/.test(hit.quote))
    case 'registry':
      if (owner === 'docker-hub') return isPushToDockerHub(pattern, hit, state)
      return isAzure || owner === 'unknown'
  }
}

/** Only a push that lost its registry goes to Docker Hub by mistake; a pull from there is meant. */
const isPushToDockerHub = (pattern: LogPattern, hit: Hit, { outer }: State): boolean =>
  pattern.proves === 'registry-answered' &&
  [hit.quote, ...outer, ...hit.before].some(line =>
    /refers to repository \[docker\.io\/|%2Cpush|push access denied/i.test(line),
  )

/** What a test expected and got. */
const isAssertion = (line: string): boolean =>
  /AssertionError|--- FAIL:|\bassert(?:Equal|That|_eq|s?)?\b|[✕✗✓✔●] |^\s{0,8}(?:not )?ok \d|\bRECEIVED:|^\s{0,4}[-+] (?:Expected|Received)/i.test(
    line,
  ) ||
  followedBy(line, /\bexpect(?:ed)?\b/gi, /\b(?:got|received|to (?:be|equal|contain|match)|but)\b/i, 80) !==
    undefined ||
  followedBy(line, /\bFAIL(?:ED)? /gi, /\.test\.|\.spec\.|_test\.|::test/i, 80) !== undefined

const isOtherProgram = (line: string): boolean =>
  /\bnpm (?:err!|error|warn)|\byarn (?:error|install)|\bpip (?:error|install)|: error (?:CS|TS|C|LNK|NU|MSB)\d{3,5}|\berror\[E\d{4}\]|\bgo: (?:module|download)|\bpnpm\b|\bNU1\d{3}\b|\bMaven\b|^remote: |^fatal: /i.test(
    line,
  )

/** Whether a success undoes a failure before it: the same activity, and no other host. */
function isMendedBy({ activity, host, pattern, before, quote }: Failure, succeeded: Activity, other: string): boolean {
  const isSame =
    activity === succeeded ||
    (succeeded === 'login' &&
      (activity === 'az-acr-login' || activity === 'unknown') &&
      isOfLogin(pattern, quote, before)) ||
    (succeeded === 'azure-sign-in' && pattern.client === 'entra')
  if (!isSame) return false
  return host === undefined || other === '' || host.toLowerCase() === other.toLowerCase()
}

const isOfLogin = (pattern: LogPattern, quote: string, before: readonly string[]): boolean =>
  pattern.proves !== 'stopped-locally' && [quote, ...before].some(line => /login|\/v2\/["' :]/i.test(line))

/** Which registry a "Login Succeeded" is about: the command's, as far as the log shows it. */
function loginHost(hit: Hit, { outer }: State): string {
  for (const line of [hit.quote, ...hit.before.toReversed(), ...outer]) {
    const [host] = hostsOf(line)
    if (host !== undefined) return host.toLowerCase()
  }
  return ''
}
