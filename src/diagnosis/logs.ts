import { parseRepository } from '../azure/acr/repository.ts'
import { CATALOGUE } from '../catalogue.ts'
import type { Proof } from '../explain/pattern.ts'
import { type ExplainedLog, type Facts, type LogSource, valueIn } from '../facts.ts'
import type { Stage } from '../findings/row.ts'
import { type Evidence, type Finding, isLogFinding, type LogFinding, type RuleFinding } from '../findings.ts'
import { runningStep } from '../workflow/current-step.ts'
import { parseReference } from '../workflow/image-reference.ts'
import type { ImageTransfer, Job, RegistryOperation, Step } from '../workflow/model.ts'
import { type SourceLocation, toLiteral } from '../workflow/partial-string.ts'
import { findStep } from '../workflow/run-names.ts'
import { isInJob } from './locate.ts'
import { stageReport } from './stages.ts'

/** What the check of the same registry says now of a failure that a log tells of. */
export type LiveOutcome =
  /** A finding of the check explains the text. */
  | 'holds'
  /** All that could have caused it was checked, and is in order. */
  | 'passed'
  /** Nothing was checked, or not all of it. */
  | 'unknown'

/** A log whose failure is explained, beside what was found otherwise. */
export interface LogJudgement {
  readonly log: ExplainedLog
  readonly failure: NonNullable<ExplainedLog['explanation']['failure']>
  /** The line of the step that failed. */
  readonly location: SourceLocation | undefined
  readonly live: LiveOutcome
  /** What holds now and explains the text. */
  readonly confirmed: readonly Finding[]
}

/** Each log that is explained, against the findings of the rules. */
export function judgeLogs(findings: readonly Finding[], facts: Facts): readonly LogJudgement[] {
  return (valueIn(facts.logs)?.logs ?? []).flatMap(log => {
    const { failure } = log.explanation
    if (failure === undefined) return []
    const found = foundIn(log.source, facts)
    const confirmed = findings.filter(finding => !isLogFinding(finding) && explains(finding, log, found, facts))
    const location = found === undefined ? undefined : locationIn(found, failure)
    const live = confirmed.length > 0 ? 'holds' : hasPassed(log, findings, facts) ? 'passed' : 'unknown'
    return [{ log, failure, location, live, confirmed }]
  })
}

/**
 * The findings, with the causes that logs tell: one that holds now, too, is one finding, and has the line and the text
 * of the log.
 */
export function withLogs(findings: readonly Finding[], facts: Facts): readonly Finding[] {
  const judgements = judgeLogs(findings, facts)
  const confirming = new Map<Finding, LogJudgement>()
  for (const judgement of judgements) {
    const [first] = judgement.confirmed
    if (first !== undefined && !confirming.has(first)) confirming.set(first, judgement)
  }
  // What the check tells is not unknown.
  const isOpen = judgements.some(({ log, confirmed }) => log.explanation.causes.length === 0 && confirmed.length === 0)
  const left = findings.filter(finding => isOpen || !isOfManyCauses(finding))
  const own = left.map(finding => {
    const judgement = confirming.get(finding)
    return judgement === undefined ? finding : withEvidence(finding as RuleFinding, judgement)
  })
  return [...own, ...merged(judgements.filter(({ confirmed }) => confirmed.length === 0).map(logFindings(facts)))]
}

const isOfManyCauses = (finding: Finding): boolean =>
  finding.id === 'log-cause-unknown' && 'because' in finding.values && finding.values.because === 'many-causes'

/** A finding of the check that explains a log: where another job failed, its line is the one to look at. */
function withEvidence(finding: RuleFinding, { log, failure, location }: LogJudgement): Finding {
  const evidence = [...finding.evidence, ...lineEvidence(log, failure)]
  const isElsewhere = log.source.kind === 'job' && finding.stage !== 'workflow'
  // What the file alone leaves open, the log proves.
  const level = finding.stage === 'workflow' ? 'error' : finding.level
  return { ...finding, level, evidence, ...(isElsewhere && location !== undefined && { location }) } as RuleFinding
}

const lineEvidence = ({ source }: ExplainedLog, failure: LogJudgement['failure']): readonly Evidence[] => [
  ...logSourceEvidence(source),
  { label: 'log-line', seen: `${failure.line}: ${failure.text}` },
]

/** Which job and step a log is of, or which file. */
export function logSourceEvidence(source: LogSource): readonly Evidence[] {
  switch (source.kind) {
    case 'job':
      return [
        { label: 'job', seen: source.job },
        ...(source.failed === undefined ? [] : [{ label: 'step' as const, seen: source.steps[source.failed] ?? '' }]),
      ]
    case 'error-file':
      return [{ label: 'name', seen: source.file }]
    case 'error-text':
      return []
  }
}

/** The causes of one log as findings, likeliest first; those that the check rules out come last. */
const logFindings =
  (facts: Facts) =>
  ({ log, failure, location }: LogJudgement): readonly LogFinding[] => {
    const { causes } = log.explanation
    const isOut = (id: Finding['id']): boolean => isRuledOut(id, log, facts)
    const left = causes.filter(({ id }) => !isOut(id))
    // Where the check clears all of them, the cause has passed or isn't this credential's: the log's own order stands.
    const ordered = left.length === 0 ? causes : [...left, ...causes.filter(({ id }) => isOut(id))]
    return ordered.map(({ id }, index) => ({
      id,
      level: index === 0 ? ('error' as const) : ('notice' as const),
      stage: 'log' as const,
      values: failure.details,
      certainty: index > 0 ? ('possible' as const) : id === causes[0]?.id ? causes[0].certainty : ('likely' as const),
      evidence: index > 0 ? [] : [...lineEvidence(log, failure), ...failure.evidence.slice(1)],
      blocks: [],
      ignored: false,
      ...(failure.registry !== undefined && { registry: failure.registry }),
      ...(location !== undefined && { location }),
    }))
  }

/** One cause, one finding: the jobs of a matrix fail alike, and so do those that push to one registry. */
function merged(logs: readonly (readonly LogFinding[])[]): readonly LogFinding[] {
  const all = new Map<string, LogFinding>()
  for (const finding of logs.flat()) {
    const { id, registry = '', location, level } = finding
    const key = JSON.stringify([id, registry, location?.file, location?.line])
    const other = all.get(key)
    if (other === undefined || (level === 'error' && other.level !== 'error')) all.set(key, finding)
    else if (level === 'error') {
      const jobs = finding.evidence.filter(({ label }) => label === 'job')
      all.set(key, { ...other, evidence: [...other.evidence, ...jobs] })
    }
  }
  // What one log proves isn't another's candidate, too.
  const errors = new Set([...all.values()].filter(({ level }) => level === 'error').map(({ id }) => id))
  return [...all.values()].filter(({ id, level }) => level === 'error' || !errors.has(id))
}

/** On which stages a text shows that proves so much. */
const STAGES_OF: Readonly<Record<Proof, readonly Stage[]>> = {
  'stopped-locally': ['docker', 'name'],
  'not-connected': ['name', 'dns', 'tcp', 'tls'],
  'entra-rejected': ['credentials'],
  'registry-answered': ['name', 'challenge', 'credentials', 'exchange', 'permission', 'expiry'],
  'registry-accepted-login': ['permission', 'data'],
  'azure-management-answered': [],
  'platform-pull-failed': [],
  nothing: [],
}

/**
 * Whether what was found just now is why the job failed: it is among the causes of the text, or on the stage where the
 * text shows.
 */
function explains(finding: Finding, log: ExplainedLog, found: Place | undefined, facts: Facts): boolean {
  const { failure, causes } = log.explanation
  if (failure === undefined || finding.level === 'notice' || !isSameRegistry(finding, failure.registry)) return false
  const isCause = causes.some(({ id }) => id === finding.id)
  if (finding.stage === 'workflow') {
    const running = valueIn(facts.workflows)?.running
    if (!isCause || !CATALOGUE[finding.id].levels.includes('error')) return false
    return found !== undefined && running !== undefined && isInJob(finding.location, found.job, running)
  }
  if (finding.level !== 'error' || finding.stage === 'log') return false
  return isCause || (!failure.excludes.includes(finding.id) && STAGES_OF[failure.proves].includes(finding.stage))
}

const isSameRegistry = ({ registry }: Pick<Finding, 'registry'>, other: string | undefined): boolean =>
  registry === undefined || other === undefined || registry.toLowerCase() === other.toLowerCase()

/** The registries that were checked, of those that a log is about. */
const checkedOf = ({ explanation: { failure } }: ExplainedLog, { registries }: Facts): Facts['registries'] =>
  registries.filter(({ server }) => isSameRegistry({ registry: server.host }, failure?.registry))

/**
 * Whether a finding of this id would stand here, were it still so: its stage was checked on the way that the job took,
 * and passed.
 */
function isRuledOut(id: Finding['id'], log: ExplainedLog, facts: Facts): boolean {
  const { stage, networkPath } = CATALOGUE[id]
  const checked = checkedOf(log, facts)
  if (stage === 'workflow' || stage === 'log' || checked.length === 0) return false
  // Another job runs on another machine.
  if (log.source.kind === 'job' && (networkPath || stage === 'docker')) return false
  return checked.every(registry =>
    stageReport(registry, facts, []).some(each => each.stage === stage && each.state === 'pass'),
  )
}

/** Whether the check clears every cause. */
const hasPassed = (log: ExplainedLog, findings: readonly Finding[], facts: Facts): boolean =>
  log.explanation.causes.length > 0 &&
  !findings.some(({ level, stage }) => level === 'error' && stage !== 'log') &&
  log.explanation.causes.every(({ id }) => isRuledOut(id, log, facts))

/** Where a failure may stand in the file. */
interface Place {
  readonly job: Job
  /** The step that failed, or those of which one did. */
  readonly steps: readonly Step[]
  /** Where nothing in them fits. */
  readonly otherwise: SourceLocation
}

/** The step that failed: of another job by its names; of this job, the steps before this one. */
function foundIn(source: LogSource, facts: Facts): Place | undefined {
  const running = valueIn(facts.workflows)?.running
  if (running === undefined) return undefined
  if (source.kind === 'job') {
    const found = findStep(running.workflow, { ...source, index: source.failed })
    if (found === undefined) return undefined
    const { job, step } = found
    return { job, steps: step === undefined ? [] : [step], otherwise: step?.location ?? job.location }
  }
  const here = runningStep(running)
  if (here === undefined) return undefined
  const { job, step } = here
  return { job, steps: job.steps.slice(0, job.steps.indexOf(step)), otherwise: step.uses?.location ?? step.location }
}

/** The line of what failed: the push, pull or login that the log tells of, where it can be no other; else the step. */
function locationIn({ steps, otherwise }: Place, failure: LogJudgement['failure']): SourceLocation {
  const all = steps.flatMap(({ operations }) => operations).filter(operation => !isElsewhere(operation, failure))
  const { activity } = failure
  const of = (kind: RegistryOperation['kind']): readonly RegistryOperation[] => all.filter(each => each.kind === kind)
  const transfers = all.filter((each): each is ImageTransfer => each.kind === 'push' || each.kind === 'pull')
  const named = transfers.filter(transfer => isImageOf(transfer, failure))
  const ofActivity = activity === 'push' || activity === 'pull' ? named.filter(({ kind }) => kind === activity) : named
  if (activity === 'azure-sign-in') return firstOf(of('entra-login'), steps) ?? otherwise
  if (activity === 'login' || activity === 'az-acr-login') return firstOf(of('login'), steps) ?? otherwise
  const [image] = ofActivity.length > 0 ? ofActivity : named
  if (image !== undefined) return image.location
  return firstOf(activity === 'pull' ? of('pull') : of('push'), steps) ?? firstOf(transfers, steps) ?? otherwise
}

/** The first of the step that failed; of several steps that may be meant, the only one. */
const firstOf = (operations: readonly RegistryOperation[], steps: readonly Step[]): SourceLocation | undefined =>
  steps.length === 1 || operations.length === 1 ? operations[0]?.location : undefined

/** Whether an operation is known to be for another registry than the one that the log names. */
function isElsewhere(operation: RegistryOperation, { registry }: LogJudgement['failure']): boolean {
  if (registry === undefined) return false
  const server = serverOf(operation)
  // `az acr login` takes the registry's name.
  const name = registry.split('.', 1)[0]
  return server !== undefined && server !== registry.toLowerCase() && server !== name?.toLowerCase()
}

/** The host of an operation, where it is known. */
function serverOf(operation: RegistryOperation): string | undefined {
  if (operation.kind === 'login')
    return operation.registry === undefined ? undefined : toLiteral(operation.registry)?.trim().toLowerCase()
  if (operation.kind !== 'push' && operation.kind !== 'pull') return undefined
  const { host } = parseReference(operation.image)
  return host.kind === 'host' ? toLiteral(host.value)?.toLowerCase() : undefined
}

/** Whether an image is the one that the log names. */
function isImageOf({ image }: ImageTransfer, { details }: LogJudgement['failure']): boolean {
  const { path } = parseReference(image)
  const text = path.map(segments => toLiteral({ segments, location: image.location }) ?? '\0').join('/')
  return text.toLowerCase() === parseRepository(details.repository, []).name
}
