import { hostsOf, isAbout, isHostHidden, isOtherService, target } from './about.ts'
import { activityOf } from './activity.ts'
import { CONTEXTS } from './context.ts'
import { isOtherAddress, type Owner, ownerOf } from './hosts.ts'
import { errorMessageOf, isOtherFault, isQuotation, isScriptLine, messageOf } from './lines.ts'
import { type Compiled, compile } from './matcher.ts'
import { foldedLiteral } from './normalize.ts'
import type { Activity, LogPattern } from './pattern.ts'
import { PATTERNS } from './patterns/index.ts'
import { ERROR_MARK, type Hit } from './scan.ts'

/** One text of a failure in the log, and what was known when it was printed. */
export interface Failure {
  readonly pattern: LogPattern
  readonly line: number
  /** The number of the step that printed it, where the log shows steps. */
  readonly step: number
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly before: readonly string[]
  /** What the job was doing, as far as the line itself doesn't tell. */
  readonly activity: Activity
  readonly owner: Owner
  /** The host that it is about, as far as the lines tell. */
  readonly host: string | undefined
  /** Lines of the step that name an image or a registry. */
  readonly outer: readonly string[]
  /** Hosts that docker was logged in to, or empty for one whose name the log hides. */
  readonly loggedIn: readonly string[]
  /** It is about a login, whatever the job was doing. */
  readonly isOfLogin: boolean
  /** Nothing tells that it is about a registry. */
  readonly isVague: boolean
  /** The step that printed it went on and ended well, so that it isn't what failed the job. */
  readonly isTolerated: boolean
}

/** What the whole log tells. */
export interface LogFacts {
  readonly failures: readonly Failure[]
  readonly isPipelines: boolean
  /** The log says that something failed, whatever it was. */
  readonly saysFailed: boolean
  /** Whose registries it names. */
  readonly owners: ReadonlySet<Owner>
  /** And it has an error beside the exit code. */
  readonly saysWhy: boolean
}

/**
 * The texts of failures, then those of the context, in one automaton; made once, since it takes longer than most logs.
 */
export function compiledTable(): Compiled {
  table ??= compile([...PATTERNS, ...CONTEXTS].map(({ text }) => text))
  return table
}

let table: Compiled | undefined

/** Failures that are kept: the first count, and a log that has more holds them again and again. */
const MAX_FAILURES = 2000
const MAX_OF_ONE = 100

/** What the job was doing at the line that was read last. */
interface State {
  activity: Activity
  outer: readonly string[]
  /** The same, of the steps before. */
  earlier: readonly string[]
  loggedIn: readonly string[]
  inTests: boolean
  isGithub: boolean
  isPipelines: boolean
  saysFailed: boolean
  saysWhy: boolean
  /** The number of the step; failures before it, and whether the step has printed an error. */
  step: number
  stepStart: number
  stepHasError: boolean
  /** Whose registries the commands of the log name. */
  owners: ReadonlySet<Owner>
  /** It pushes to Docker Hub on purpose. */
  meansDockerHub: boolean
  /** az couldn't reach a service that isn't a registry. */
  hasOtherOutage: boolean
}

const added = <T>(set: ReadonlySet<T>, more: readonly T[]): ReadonlySet<T> =>
  more.every(item => set.has(item)) ? set : new Set([...set, ...more])

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
    earlier: [],
    loggedIn: [],
    inTests: false,
    isGithub: false,
    isPipelines: false,
    saysFailed: false,
    saysWhy: false,
    step: 0,
    stepStart: 0,
    stepHasError: false,
    owners: new Set(),
    meansDockerHub: false,
    hasOtherOutage: false,
  }

  /** The last text of the context, and its line: again in the same line it tells nothing more. */
  let lastLine = 0
  let lastIndex = -1
  const addContext = (index: number, hit: Hit): void => {
    const context = CONTEXTS[index]
    if (context === undefined) return
    // What a script holds tells whose registry it is meant for, though it isn't run yet.
    if (context.event === 'azure' || context.event === 'registry') {
      state.owners = added(state.owners, [context.event])
      return
    }
    if (context.event === 'docker-hub') {
      state.meansDockerHub = true
      return
    }
    if (hit.line === lastLine && index === lastIndex) return
    if (isScriptLine(hit.quote)) return
    lastLine = hit.line
    lastIndex = index
    switch (context.event) {
      case 'step':
        endStep()
        break
      case 'action':
        if (isAction(hit.quote)) endStep()
        break
      case 'cleanup':
        state.step++
        return
      case 'github':
        state.isGithub = true
        return
      case 'pipelines':
        state.isPipelines = true
        return
      case 'failed':
        state.saysFailed = true
        if (!state.saysWhy && !/exit code/i.test(hit.quote)) state.saysWhy = true
        if (!state.stepHasError && hit.quote.includes('Error: '))
          state.stepHasError = messageOf(hit.quote).startsWith('Error: ')
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
    // A task prints what docker does there.
    if (state.activity === 'tasks' && context.isOutput === true) return
    if (context.activity !== undefined) state.activity = context.activity
    const hosts = hostsOf(hit.quote)
    state.owners = added(state.owners, hosts.map(ownerOf))
    if (hosts.length > 0 || /refers to repository/.test(hit.quote)) {
      state.outer = [hit.quote, ...state.outer.filter(line => line !== hit.quote)].slice(0, 3)
    }
  }

  /** What a step printed before it ended without an error failed nothing: a probe, or a command with `|| true`. */
  const endStep = (): void => {
    if (!state.stepHasError) {
      failures = failures.map((failure, at) =>
        // What a cluster did is shown by a step that only looks.
        at < state.stepStart || failure.activity === 'cluster' ? failure : { ...failure, isTolerated: true },
      )
    }
    state.step++
    state.earlier = [...state.outer, ...state.earlier].slice(0, 3)
    state.outer = []
    state.stepStart = failures.length
    state.stepHasError = false
    state.activity = 'unknown'
    state.inTests = false
  }

  const addSuccess = (activity: Activity, hit: Hit): void => {
    const host = activity === 'login' ? loginHost(hit, state) : (hostsOf(hit.quote)[0] ?? '')
    if (failures.length > 0) {
      const isLeft = (failure: Failure): boolean => !isMendedBy(failure, activity, host)
      const left = failures.filter(isLeft)
      if (left.length < failures.length) state.stepStart = failures.slice(0, state.stepStart).filter(isLeft).length
      failures = left
    }
    if (activity === 'login' && ownerOf(host) === 'docker-hub') state.meansDockerHub = true
    if (activity === 'login' && !state.loggedIn.includes(host)) state.loggedIn = [...state.loggedIn.slice(-9), host]
  }

  const addFailure = (pattern: LogPattern, hit: Hit): void => {
    const count = counts.get(pattern) ?? 0
    if (count >= MAX_OF_ONE || failures.length >= MAX_FAILURES) return
    if (!isWithin(hit.quote, range) || isScriptLine(hit.quote) || isQuotation(hit.quote)) return
    if (isOtherAddress(hit.quote) || isOtherFault(hit.quote)) return
    if (pattern.line?.(errorMessageOf(hit.quote)) === false) return
    const about = target(pattern, hit, state.outer)
    if (pattern.client === 'python' && isOtherService(pattern, about.host, hit.quote)) state.hasOtherOutage = true
    if (!isAbout(pattern, about, hit, state)) return
    counts.set(pattern, count + 1)
    const { line, start, end, before } = hit
    const quote = partOf(hit.quote, pattern)
    const { loggedIn } = state
    const outer = [...state.outer, ...state.earlier]
    const activity = activityOf({ quote, before, activity: state.activity })
    const { owner, host } = about
    const isVague =
      owner === 'unknown' && pattern.client === 'go' && !isHostHidden(quote) && !/\/v2\/|registry/i.test(quote)
    const seen = { line, step: state.step, start, end, quote, before, activity, owner, host, outer, loggedIn }
    failures.push({ pattern, ...seen, isVague, isOfLogin: isOfLogin(pattern, quote, before), isTolerated: false })
  }

  return {
    add(hit) {
      if (hit.text === ERROR_MARK) {
        state.stepHasError = true
        state.saysFailed = true
        return
      }
      const pattern = PATTERNS[hit.text]
      if (pattern === undefined) addContext(hit.text - PATTERNS.length, hit)
      else addFailure(pattern, hit)
    },
    facts: () => ({
      failures: failures.filter(
        failure => !isOfOthers(failure, state.owners) && !(state.hasOtherOutage && isTraceback(failure)),
      ),
      owners: state.owners,
      isPipelines: state.isPipelines && !state.isGithub,
      saysFailed: state.saysFailed,
      saysWhy: state.saysWhy,
    }),
  }
}

/** az prints it where it can't connect, too. */
const isTraceback = ({ pattern }: Failure): boolean => pattern.causes[0] === 'az-cli-broken' && pattern.weight < 3

/** Of a line that a terminal would have shown as many, one over the other, the one that the text stands in. */
function partOf(quote: string, { text }: LogPattern): string {
  const parts = quote.split('\r')
  if (parts.length < 3) return quote
  const [piece = ''] = text.split('…')
  const folded = Buffer.from(foldedLiteral(piece.trim()))
  return parts.findLast(part => Buffer.from(foldedLiteral(part)).includes(folded)) ?? quote
}

/** As GitHub's page begins a step that uses an action; a program may begin a line with the word, too. */
const isAction = (line: string): boolean => /^Run [\w.-]+\/\S+@/.test(messageOf(line))

/**
 * A text without a host, in a log whose commands name other registries and nothing of Azure, is about one of those.
 */
const isOfOthers = ({ owner, pattern }: Failure, owners: ReadonlySet<Owner>): boolean =>
  owner === 'unknown' &&
  pattern.of !== 'own' &&
  (owners.has('other') || owners.has('docker-hub')) &&
  !owners.has('registry') &&
  !owners.has('azure') &&
  !owners.has('unknown')

/** Whether a success undoes a failure before it: the same activity, and no other host. */
function isMendedBy(failure: Failure, succeeded: Activity, other: string): boolean {
  const { host, pattern, activity } = failure
  const isSame =
    activity === succeeded ||
    (succeeded === 'login' && (activity === 'az-acr-login' || activity === 'unknown') && failure.isOfLogin) ||
    (succeeded === 'azure-sign-in' && pattern.client === 'entra')
  if (!isSame) return false
  return host === undefined || other === '' || isSameHost(host, other)
}

/** The length first, since a long log compares many. */
const isSameHost = (one: string, other: string): boolean =>
  one.length === other.length && one.toLowerCase() === other.toLowerCase()

const isOfLogin = (pattern: LogPattern, quote: string, before: readonly string[]): boolean =>
  pattern.proves !== 'stopped-locally' &&
  [quote, ...before].some(line => /login|\/v2\/["' :]|authorization tokens|admin user credentials/i.test(line))

/** Which registry a "Login Succeeded" is about: the command's, as far as the log shows it. */
function loginHost(hit: Hit, { outer }: State): string {
  for (const line of [hit.quote, ...hit.before.toReversed(), ...outer]) {
    const [host] = hostsOf(line)
    if (host !== undefined) return host.toLowerCase()
  }
  return ''
}
