import { note } from '../../util/note.ts'
import { isOtherRegistry, parseReference, serverOf } from '../../workflow/image-reference.ts'
import type { Call, Job, Step } from '../../workflow/model.ts'
import { type PartialString, type SourceLocation, toDisplayString } from '../../workflow/partial-string.ts'
import { secretsIn } from '../../workflow/secrets.ts'
import { type LocatedFinding, type Rule, type Rules, seen, workflowRule } from '../rule.ts'
import { isNamedForOthers, looksLikeAzureRegistry } from './hosts.ts'

/** What a job may have: secrets, and an OIDC token. */
export const accessRules = {
  'workflow-secrets-not-passed': workflowRule(({ jobs }) =>
    jobs.flatMap(({ calls }) => {
      const missing = calls === undefined ? [] : missingSecrets(calls)
      if (calls === undefined || missing.length === 0) return []
      return [
        {
          level: 'error' as const,
          values: { uses: calls.uses, secrets: missing, passesSome: calls.secrets instanceof Map },
          evidence: missing.map(name => seen('secret', name)),
          location: calls.location,
        },
      ]
    }),
  ),

  'workflow-fork-secrets': workflowRule(workflow =>
    workflow.triggers.has('pull_request')
      ? firstFailingLogins(workflow.jobs)
          .filter(({ job }) => isAboutRegistries(job))
          .map(failing => forkFinding(failing))
      : [],
  ),
} satisfies Partial<Rules>

/** Without `id-token: write`, which GitHub never gives unasked, azure/login gets no OIDC token. */
export const oidcPermissionInFiles: Rule<'oidc-permission-missing'> = workflowRule(workflow => {
  const isOnlyCalled = [...workflow.triggers.keys()].every(trigger => trigger === 'workflow_call')
  return jobsWithCallers(workflow.jobs).flatMap(({ job, caller }): LocatedFinding<'oidc-permission-missing'>[] => {
    const step = job.steps.find(each =>
      each.operations.some(
        operation => operation.kind === 'entra-login' && operation.by === 'azure/login' && operation.method === 'oidc',
      ),
    )
    const { permissions } = job
    if (step === undefined || (permissions === 'unknown' ? isOnlyCalled : permissions.idToken !== 'none')) return []
    const isSet = permissions !== 'unknown'
    // A called workflow has no more than its caller: what the caller does not say, or takes away, is to be given there.
    const limit = caller !== undefined && !(isSet && permissions.location.file === job.location.file) ? caller : job
    const location = limit.calls?.location ?? oidcFixPlace(step, job)
    return [
      {
        level: 'error',
        values: {
          ...{ job: limit.id, isSet, ...(isSet && permissions.isList === true && { isList: true }) },
          ...(limit !== job && { called: limit.calls?.uses ?? '' }),
        },
        evidence: [seen('permission', isSet ? 'id-token: none' : note('no-permissions'), 'id-token: write')],
        location: isSet ? permissions.location : location,
      },
    ]
  })
})

interface JobInWorkflow {
  readonly job: Job
  /** The job of the workflow itself through which it is called. */
  readonly caller: Job | undefined
}

const jobsWithCallers = (jobs: readonly Job[], caller?: Job): readonly JobInWorkflow[] =>
  jobs.flatMap(job => [{ job, caller }, ...jobsWithCallers(job.calls?.workflow?.jobs ?? [], caller ?? job)])

/** Secrets that the called workflow logs in with and does not get. */
function missingSecrets({ secrets, workflow }: Call): readonly string[] {
  if (workflow === undefined || secrets === 'inherit') return []
  const passed = secrets === 'none' ? new Set<string>() : new Set([...secrets.keys()].map(name => name.toLowerCase()))
  const required = [...workflow.declaredSecrets]
    .filter(([, declared]) => declared.required)
    .map(([name]) => name.toLowerCase())
  const optional = new Set([...workflow.declaredSecrets.keys()].map(name => name.toLowerCase()))
  // A job with an environment has the secrets of that environment, whatever is passed.
  const used = workflow.jobs
    .filter(({ hasEnvironment }) => !hasEnvironment)
    .flatMap(({ steps }) => steps)
    .filter(isLogin)
    // What the caller itself puts into an input is a fault of its own.
    .flatMap(step => [...step.secrets].filter(([, { file }]) => file === workflow.file).map(([name]) => name))
    .filter(name => !optional.has(name.toLowerCase()))
  return [...new Set([...required, ...used])]
    .filter(name => !passed.has(name.toLowerCase()))
    .map(name => name.toUpperCase())
}

const isLogin = (step: Step): boolean => step.operations.some(({ kind }) => kind === 'login' || kind === 'entra-login')

const isOidc = (step: Step): boolean =>
  step.operations.some(operation => operation.kind === 'entra-login' && operation.method === 'oidc')

/** The step; where that stands in a local action, which has no permissions of its own, the job that runs it. */
const oidcFixPlace = (step: Step, job: Job): SourceLocation => {
  const location = step.uses?.location ?? step.location
  return location.file === job.location.file ? location : job.location
}

interface Failing {
  readonly job: Job
  readonly step: Step
  /**
   * The image whose host is a secret: without secrets its name would begin with a slash. `undefined`: it is the login
   * that fails.
   */
  readonly image: PartialString | undefined
}

function forkFinding({ job, step, image }: Failing): LocatedFinding<'workflow-fork-secrets'> {
  const used = image === undefined ? step.secrets : secretsIn(image.segments)
  const variable = image === undefined ? undefined : hostVariable(image)
  const secrets = variable === undefined ? [...used.keys()].map(name => name.toUpperCase()) : [variable.toUpperCase()]
  return {
    level: 'warning',
    values: {
      ...{ job: job.id, secrets, isOidc: image === undefined && isOidc(step), isImage: image !== undefined },
      ...(variable !== undefined && { isVariable: true }),
      ...(step.condition !== undefined && { condition: step.condition }),
    },
    evidence: [
      ...(image === undefined ? [] : [seen('image', toDisplayString(image))]),
      ...secrets.map(name => seen(variable === undefined ? 'secret' : 'name', name)),
    ],
    location: image?.location ?? step.uses?.location ?? loginCommandPlace(step),
  }
}

/**
 * The steps that fail in a fork's pull request for want of secrets, the first of each job. A job is not reached where
 * it, or what it needs, is kept from such a run; nor where what it needs has failed.
 */
function firstFailingLogins(jobs: readonly Job[]): readonly Failing[] {
  const ends = new Map<string, 'passes' | 'stops'>()
  const found: Failing[] = []
  const visit = (job: Job): 'passes' | 'stops' => {
    const before = ends.get(job.id)
    if (before !== undefined) return before
    // In place while its needs are looked at, which may go round in a circle.
    ends.set(job.id, 'passes')
    const needed = jobs.filter(({ id }) => job.needs.includes(id)).map(visit)
    const isReached = !job.keepsForksOut && !needed.includes('stops')
    const failing = isReached ? failingIn(job) : []
    found.push(...failing)
    const end = isReached && failing.length === 0 ? 'passes' : 'stops'
    ends.set(job.id, end)
    return end
  }
  for (const job of jobs) visit(job)
  return found
}

function failingIn(job: Job): readonly Failing[] {
  for (const step of job.steps) {
    if (isUnguardedLogin(step)) return [{ job, step, image: undefined }]
    const image = unguardedImage(step)
    if (image !== undefined) return [{ job, step, image }]
  }
  return job.calls?.workflow === undefined ? [] : firstFailingLogins(job.calls.workflow.jobs)
}

/** Whether a job has to do with a registry that may be one of Azure: a sign-in to Azure alone is for something else. */
const isAboutRegistries = ({ steps }: Job): boolean =>
  steps.some(
    ({ operations, script, with: inputs }) =>
      operations.some(operation => {
        if (operation.kind === 'login')
          return operation.registry !== undefined && !isOtherRegistry(serverOf(operation.registry))
        if (operation.kind !== 'push' && operation.kind !== 'pull' && operation.kind !== 'tag')
          return operation.kind === 'expose-token' || operation.kind === 'admin-credential-use'
        const { host } = parseReference(operation.image)
        if (operation.kind !== 'tag' && operation.isServerSide) return true
        return host.kind !== 'none' && !isOtherRegistry(host.value) && !isNamedForOthers(host.value)
      }) ||
      OF_REGISTRIES.test(script?.text ?? '') ||
      [...inputs.values()].some(value => OF_REGISTRIES.test(toDisplayString(value))),
  )

const OF_REGISTRIES = /\baz\s+acr\b|\.azurecr\.|acr_|_acr\b|registry/i

/** A login that a fork's pull request gets to and that has nothing to log in with. */
function isUnguardedLogin(step: Step): boolean {
  if (step.keepsForksOut || step.continueOnError) return false
  return step.operations.some(operation => {
    // Only under a condition of its script, which may be a guard.
    if (operation.isConditional && step.condition === undefined) return false
    if (operation.kind === 'entra-login') return operation.method === 'oidc' || step.secrets.size > 0
    if (operation.kind !== 'login' || step.secrets.size === 0 || operation.registry === undefined) return false
    const server = serverOf(operation.registry)
    return operation.by === 'az acr login' || !isOtherRegistry(server)
  })
}

/** The image that has no host in a fork's pull request, where the step is not kept from one. */
function unguardedImage(step: Step): PartialString | undefined {
  if (step.keepsForksOut || step.continueOnError) return undefined
  const operation = step.operations.find(each => {
    if (each.kind !== 'push' && each.kind !== 'pull' && each.kind !== 'tag') return false
    // Whether an action pushes what it has built is no matter of how it names it.
    if (each.isConditional && step.condition === undefined && each.by !== 'docker/build-push-action') return false
    const [first, second] = each.image.segments
    // Neither secrets nor variables are given to such a run.
    if (first === undefined || !('expression' in first) || !/^(?:secrets|vars)\.[\w-]+$/.test(first.expression))
      return false
    const behind = second !== undefined && 'literal' in second ? second.literal : ''
    if (/^\.azurecr\.\w+\//i.test(behind)) return true
    return behind.startsWith('/') && looksLikeAzureRegistry({ segments: [first], location: each.image.location })
  })
  return operation !== undefined && 'image' in operation ? operation.image : undefined
}

/** The name of the variable that an image begins with. */
function hostVariable({ segments: [first] }: PartialString): string | undefined {
  return first !== undefined && 'expression' in first ? /^vars\.([\w-]+)$/.exec(first.expression)?.[1] : undefined
}

const loginCommandPlace = (step: Step) =>
  step.operations.find(({ kind }) => kind === 'login' || kind === 'entra-login')?.location ?? step.location
