import type { Job, Step, Workflow } from './model.ts'

/**
 * A step of a run, by the names that GitHub shows: of its job, of all of that job's steps, and its own place among
 * them.
 */
export interface NamedStep {
  readonly job: string
  readonly steps: readonly string[]
  readonly index: number | undefined
}

/** Where a step of the run stands in the file: its job, and the step itself where it can be no other. */
export interface FoundStep {
  readonly job: Job
  readonly step: Step | undefined
}

/** The job and the step of these names; none where the file has no such job, or several that it could be. */
export function findStep(workflow: Workflow, named: NamedStep): FoundStep | undefined {
  const jobs = jobsNamed(workflow.jobs, named.job)
  // The jobs of a matrix are the same lines, with other values in them; others of one name can't be told apart.
  const [job] = jobs
  if (job === undefined || jobs.some(other => other.location.line !== job.location.line)) return undefined
  const found = jobs.map(each => ({ job: each, step: stepOf(each, named) }))
  return found.find(({ step }) => step !== undefined) ?? { job, step: undefined }
}

/** `build`, `build (18, ubuntu-latest)`, and, of a workflow that another calls, `release / build`. */
function jobsNamed(jobs: readonly Job[], shown: string): readonly Job[] {
  const own = jobs.filter(job => job.calls === undefined && isNameOf(job.name ?? job.id, shown, ' ('))
  const called = jobs.flatMap(job =>
    splitsOf(shown).flatMap(([caller, inner]) =>
      isNameOf(job.name ?? job.id, caller, ' (') ? jobsNamed(job.calls?.workflow?.jobs ?? [], inner) : [],
    ),
  )
  return [...own, ...called]
}

/** The two sides of each ` / `. */
function splitsOf(shown: string): readonly (readonly [string, string])[] {
  const parts = shown.slice(0, MAX_NAME).split(' / ')
  return parts.slice(1).map((_, index) => [parts.slice(0, index + 1).join(' / '), parts.slice(index + 1).join(' / ')])
}

/** What GitHub adds of its own. Source: actions/runner:src/Runner.Worker/JobExtension.cs. */
const OF_RUNNER =
  /^(?:Set up job|Set up runner|Complete job|Complete runner|Initialize containers|Stop containers|(?:Pre|Post) |(?:Pull|Build) \S)/

function stepOf({ steps }: Job, { steps: shown, index }: NamedStep): Step | undefined {
  const name = index === undefined ? undefined : shown[index]
  if (index === undefined || name === undefined) return undefined
  const fitting = steps.filter(step => isNameOf(shownName(step), name, ''))
  if (fitting.length === 1) return fitting[0]
  // By its place, where GitHub shows as many as the file has; among those of one name, where it shows as many of them.
  const own = [...shown.keys()].filter(at => !OF_RUNNER.test(shown[at] ?? ''))
  if (own.length === steps.length) return steps[own.indexOf(index)]
  const alike = [...shown.keys()].filter(at => shown[at] === name)
  return alike.length === fitting.length ? fitting[alike.indexOf(index)] : undefined
}

/** As the runner shows a step without a name. Source: actions/runner:src/Runner.Worker/ActionRunner.cs. */
function shownName({ name, uses, script }: Step): string {
  if (name !== undefined) return name
  if (uses !== undefined) return `Run ${uses.action}${uses.ref === '' ? '' : `@${uses.ref}`}`
  const first = (script?.text.trimStart() ?? '').split(/[\r\n]/, 1)[0] ?? ''
  // What isn't known of a script stands as one character of its own.
  return `Run ${first.replace(/[\u{f0000}-\u{ffffd}]/gu, '${{}}')}`
}

/** Characters of a name that are compared. */
const MAX_NAME = 300

/**
 * Whether a name of the file, with any text for its expressions, is the one that is shown.
 * @param tail what may follow, as the values of a matrix do
 */
function isNameOf(template: string, shown: string, tail: string): boolean {
  const text = shown.slice(0, MAX_NAME).trim().toLowerCase()
  const [first = '', ...rest] = literalsOf(template.slice(0, MAX_NAME).trim().toLowerCase())
  if (!text.startsWith(first)) return false
  let at = first.length
  for (const [index, literal] of rest.entries()) {
    const isLast = index === rest.length - 1
    const found = isLast && text.endsWith(literal) ? text.length - literal.length : text.indexOf(literal, at)
    if (found < at) return false
    at = found + literal.length
  }
  const end = text.slice(at)
  return end === '' || (tail !== '' && end.startsWith(tail)) || template.length > MAX_NAME
}

/** The literal parts of a text around its expressions. */
function literalsOf(template: string): readonly string[] {
  const literals: string[] = []
  let at = 0
  for (;;) {
    const open = template.indexOf('${{', at)
    const close = open < 0 ? -1 : template.indexOf('}}', open)
    if (close < 0) return [...literals, template.slice(at)]
    literals.push(template.slice(at, open))
    at = close + 2
  }
}
