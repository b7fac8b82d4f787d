import type { FindingValues } from '../../findings.ts'
import { isActionFile } from '../../workflow/local-path.ts'
import type { Job, RegistryOperation, Script, Step, Workflow } from '../../workflow/model.ts'
import { jobsOf, type OperationInStep, operationsIn } from '../../workflow/operations-of.ts'
import type { PartialString, Segment, SourceLocation } from '../../workflow/partial-string.ts'
import { type LocatedFinding, type Rules, seen, workflowRule } from '../rule.ts'
import { MAX_OPERATIONS } from './transfers.ts'

type FindingDraft = LocatedFinding<'workflow-name-undeclared'>
type Cause = FindingValues['workflow-name-undeclared']['cause']

/**
 * Names that nothing declares: GitHub takes them for an empty text, and no login server or image can be made of that.
 */
export const undeclaredRules = {
  'workflow-name-undeclared': workflowRule(workflow => jobsOf(workflow).flatMap(job => undeclaredIn(job, workflow))),
} satisfies Partial<Rules>

function undeclaredIn(job: Job, workflow: Workflow): readonly FindingDraft[] {
  const found = new Map<string, FindingDraft>()
  for (const entry of operationsIn(job).slice(0, MAX_OPERATIONS)) {
    const value = namedIn(entry.operation)
    if (value === undefined) continue
    const undeclared = new Map<Segment, Cause>()
    for (const segment of value.segments) {
      const cause = 'expression' in segment ? causeOf(segment, job, workflow, entry) : undefined
      if (cause !== undefined) undeclared.set(segment, cause)
    }
    const [first] = undeclared
    if (first === undefined || !isBroken(entry.operation, value, segment => undeclared.has(segment))) continue
    const [segment, cause] = first
    if (!('expression' in segment) || found.has(segment.expression)) continue
    found.set(segment.expression, {
      // Something that is not seen may set a variable; nothing adds to what a file declares.
      level: cause === 'env' ? 'warning' : 'error',
      values: {
        ...{ cause, name: segment.expression, isLogin: entry.operation.kind === 'login', job: job.id },
        ...(cause === 'inputs' && { events: eventsOf(workflow) }),
        ...(cause === 'needs' && { needs: job.needs }),
      },
      evidence: [seen('name', segment.expression)],
      location: segment.usedAt ?? segment.location,
    })
  }
  return [...found.values()]
}

function namedIn(operation: RegistryOperation): PartialString | undefined {
  if (operation.kind === 'push' || operation.kind === 'pull' || operation.kind === 'tag') return operation.image
  return operation.kind === 'login' || operation.kind === 'expose-token' ? operation.registry : undefined
}

function causeOf(
  segment: { readonly expression: string; readonly location: SourceLocation },
  job: Job,
  workflow: Workflow,
  entry: OperationInStep,
): Cause | undefined {
  const { expression, location } = segment
  const [context = '', written = '', ...rest] = expression.split('.')
  const name = context === 'env' ? written : written.toLowerCase()
  if (!/^[\w.-]+$/.test(expression)) return undefined
  const isOwn = location.file === job.location.file
  switch (context) {
    case 'inputs':
      // Those that a local action has are put in.
      if (rest.length === 0 && isActionFile(location.file) && location.file !== workflow.file) return 'action-inputs'
      if (rest.length > 0 || location.file !== workflow.file || !isOwn || workflow.inputs.has(name)) return undefined
      return workflow.triggers.has(DISPATCH) || workflow.triggers.has(CALL) ? 'inputs' : 'no-inputs'
    case 'steps':
      return rest[0] === 'outputs' && isOwn && !job.stepIds.has(name) ? 'steps' : undefined
    case 'matrix':
      return isOwn && job.matrixNames?.has(name) === false ? 'matrix' : undefined
    case 'needs':
      return rest[0] === 'outputs' && isOwn ? needCause(name, rest[1]?.toLowerCase() ?? '', job, workflow) : undefined
    case 'env':
      return rest.length === 0 && !isSetSomewhere(name, job, entry.step) ? 'env' : undefined
    default:
      return undefined
  }
}

const DISPATCH = 'workflow_dispatch'
const CALL = 'workflow_call'

const eventsOf = ({ triggers }: Workflow): NonNullable<FindingValues['workflow-name-undeclared']['events']> => ({
  dispatch: triggers.has(DISPATCH),
  call: triggers.has(CALL),
  others: [...triggers.keys()].some(name => name !== DISPATCH && name !== CALL),
})

/** The job does not need the other one, or that one has no such output, or is not there. */
function needCause(id: string, output: string, job: Job, workflow: Workflow): Cause | undefined {
  const needed = jobsOf(workflow).filter(
    other => other.id.toLowerCase() === id && other.location.file === job.location.file,
  )
  if (!job.needs.some(need => need.toLowerCase() === id)) return needed.length === 0 ? 'no-job' : 'needs'
  if (needed.length === 0 || needed.some(({ calls }) => calls !== undefined)) return undefined
  return needed.some(({ outputs }) => outputs.has(output)) ? undefined : 'output'
}

/** Actions that set no variables but their own. */
const SETS_NOTHING =
  /^(?:actions\/(?:checkout|cache|upload-artifact|download-artifact)|docker\/[\w-]+|azure\/(?:login|docker-login|cli))$/

/** Variables that a runner or one of these actions has. */
const OF_RUNNER = /^(?:GITHUB_|RUNNER_|ACTIONS_|DOCKER_|AZURE_HTTP|AZUREPS|CI$|HOME$|PATH$|ImageOS$|ImageVersion$)/

/**
 * Whether a variable is, or may be, set in the file: by any `env:`, by a script, or by an action or a script that is
 * not read.
 */
function isSetSomewhere(name: string, { steps }: Job, step: Step): boolean {
  if (OF_RUNNER.test(name)) return true
  const before = steps.slice(0, steps.indexOf(step))
  return [...before, step].some(
    each =>
      each.env.has(name) ||
      each.operations.some(({ kind }) => kind === 'unanalyzable') ||
      (each !== step && each.uses !== undefined && !SETS_NOTHING.test(each.uses.action)) ||
      (each !== step && each.script !== undefined && mayName(each.script, name)),
  )
}

/** A script that speaks of the variable, or that writes variables in a way that does not name them. */
const mayName = ({ text, unknowns }: Script, name: string): boolean =>
  RUNS_MORE.test(text) ||
  unknowns.some(({ expression }) => /^(?:github\.env|env\.GITHUB_ENV)$/i.test(expression)) ||
  text
    .split('\n')
    .filter(line => /GITHUB_ENV|set-env/i.test(line))
    .some(line => names(line, name) || !/(?<![$\w{}])[A-Za-z_]\w*(?:=|<<)/.test(line)) ||
  (/GITHUB_ENV/.test(text) && names(text, name))

const names = (text: string, name: string): boolean => text.split(/\W+/).includes(name)

/** Files of the repository, which may write variables of their own. */
const RUNS_MORE = /\.(?:sh|bash|py|js|ps1)\b|\bmake\b|\bsource\b/

/** Whether nothing comes of the text where these pieces are empty. */
function isBroken(
  { kind }: RegistryOperation,
  { segments }: PartialString,
  isEmpty: (segment: Segment) => boolean,
): boolean {
  const text = segments.map(segment => ('literal' in segment ? segment.literal : isEmpty(segment) ? '' : 'x')).join('')
  if (text.trim() === '') return true
  if (kind === 'login' || kind === 'expose-token') return /^\.|^-/.test(text.trim())
  return /^[/:.@]|\/\/|[:/@]$|\/[:@]/.test(text.trim().replace(/^[a-z]+:\/\//, ''))
}
