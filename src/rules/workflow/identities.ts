import { note } from '../../util/note.ts'
import type { EntraLogin, Job, Step } from '../../workflow/model.ts'
import { isOperation, jobsOf, type OperationInStep, operationsIn, toSource } from '../../workflow/operations-of.ts'
import { equals } from '../../workflow/partial-string.ts'
import { isInAction, type LocatedFinding, type Rule, type Rules, seen, workflowRule } from '../rule.ts'

/** Which identity `az acr login` asks with, and whether that can still be asked. */
export const identityRules = {
  'workflow-identity-replaced': workflowRule(workflow => jobsOf(workflow).flatMap(replacedIn)),
} satisfies Partial<Rules>

/** A second sign-in that comes before the first was of any use, where az logs in to a registry afterwards. */
function replacedIn(job: Job): readonly LocatedFinding<'workflow-identity-replaced'>[] {
  const signIns = operationsIn(job).filter(isOperation('entra-login'))
  return signIns.flatMap((first, index): LocatedFinding<'workflow-identity-replaced'>[] => {
    const second = signIns[index + 1]
    if (second === undefined || !isSure(first) || !isSure(second) || !isOther(first.step, second.step)) return []
    const end = signIns[index + 2]?.step
    const between = stepsBetween(job, first.step, second.step)
    const login = stepsBetween(job, second.step, end)
      .flatMap(({ operations }) => operations)
      .find(
        operation =>
          operation.kind === 'expose-token' || (operation.kind === 'login' && operation.by === 'az acr login'),
      )
    if (login === undefined || !between.every(isIdle)) return []
    return [
      {
        level: 'warning',
        values: {
          ...{ line: first.operation.location.line, loginLine: login.location.line },
          ...('registry' in login && login.registry !== undefined && { registry: toSource(login.registry) }),
          isInAction: isInAction(second.operation.location),
        },
        evidence: [
          seen('action', note('at-line', { what: 'azure/login', line: first.operation.location.line })),
          seen('action', note('at-line', { what: 'azure/login', line: second.operation.location.line })),
        ],
        location: second.operation.location,
      },
    ]
  })
}

const isSure = ({ operation, step }: OperationInStep<EntraLogin>): boolean =>
  operation.by === 'azure/login' && !operation.isConditional && !step.continueOnError && step.condition === undefined

const stepsBetween = ({ steps }: Job, from: Step, to: Step | undefined): readonly Step[] =>
  steps.slice(steps.indexOf(from) + 1, to === undefined ? steps.length : steps.indexOf(to))

/** By names that are known not to be the same. */
function isOther(one: Step, other: Step): boolean {
  const identity = ({ with: inputs }: Step) => inputs.get('client-id') ?? inputs.get('creds')
  const [first, second] = [identity(one), identity(other)]
  if (first === undefined || second === undefined || equals(first, second) === true) return false
  return [...first.segments, ...second.segments].every(segment => 'literal' in segment || segment.expression !== '')
}

/** A step that is known to ask Azure for nothing. */
const isIdle = ({ uses, script, operations }: Step): boolean =>
  uses === undefined
    ? (script?.text ?? '')
        .split('\n')
        .every(line => /^\s*(?:#|$|(?:docker|echo|export|set|cd|ls|mkdir)\b[^`$|&;]*$)/.test(line))
    : /^(?:actions\/(?:checkout|cache|setup-[\w-]+|download-artifact)|docker\/(?:setup-[\w-]+|metadata-action))$/.test(
        uses.action,
      ) && operations.length === 0

/**
 * GitHub's token for a sign-in by OIDC lives for some minutes, and az presents it again for each kind of token that it
 * has not asked for yet. Source: Azure/login#180; AADSTS700024.
 */
export const lateLoginInFiles: Rule<'oidc-assertion-expired'> = workflowRule(workflow =>
  jobsOf(workflow).flatMap((job): LocatedFinding<'oidc-assertion-expired'>[] => {
    const operations = operationsIn(job)
    const start = operations.findIndex(({ operation }) => operation.kind === 'entra-login')
    const signIn = operations[start]?.operation
    const others = operations.filter(({ operation }) => operation.kind === 'entra-login').length - 1
    if (signIn?.kind !== 'entra-login' || signIn.by !== 'azure/login' || signIn.method !== 'oidc' || others > 0)
      return []
    const end = operations.findIndex(
      ({ operation }, index) =>
        index > start &&
        operation.kind === 'login' &&
        operation.by === 'az acr login' &&
        !operation.isInAzureCliContainer,
    )
    const login = operations[end]?.operation
    const build = operations
      .slice(start, Math.max(start, end))
      .find(({ operation, step }) => isBuild(operation) && step !== operations[end]?.step)
    if (login === undefined || build === undefined) return []
    return [
      {
        level: 'notice',
        values: { line: signIn.location.line },
        evidence: [seen('action', note('at-line', { what: 'azure/login', line: signIn.location.line }))],
        location: login.location,
      },
    ]
  }),
)

const isBuild = (operation: OperationInStep['operation']): boolean =>
  (operation.kind === 'tag' || operation.kind === 'push') &&
  /build/.test(operation.by) &&
  !(operation.kind === 'push' && operation.isServerSide)
