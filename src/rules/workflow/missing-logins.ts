import { memoizeOf } from '../../util/memoize.ts'
import { type Host, isAcrHost, literalHost, matchRegistry, parseReference } from '../../workflow/image-reference.ts'
import type { Job, JobImage, Login, Step, Workflow } from '../../workflow/model.ts'
import { isOperation, jobsOf, type OperationInStep, operationsIn } from '../../workflow/operations-of.ts'
import { toDisplayString } from '../../workflow/partial-string.ts'
import { isInAction, type LocatedFinding, type Rules, seen, workflowRule } from '../rule.ts'
import { looksLikeAzureRegistry, misnamedServer } from './hosts.ts'
import { isInvalidHost, isInvalidLoginServer } from './servers.ts'
import { isDockerTransfer, MAX_OPERATIONS, OTHER_CREDENTIALS } from './transfers.ts'

type FindingDraft = LocatedFinding<'workflow-login-missing'>

/** Pushes to, and pulls from, a registry of Azure that nothing in the workflow logs in to. */
export const missingLoginRules = {
  'workflow-login-missing': workflowRule(workflow =>
    jobsOf(workflow).flatMap(job => [...transfersWithout(job, workflow), ...imagesWithout(job, workflow)]),
  ),
} satisfies Partial<Rules>

/** The first push or pull of each host. */
function transfersWithout(job: Job, workflow: Workflow): readonly FindingDraft[] {
  // An image of the job's own may have a login of its own.
  if (job.hasContainer || mayBeLoggedInBefore(job, workflow)) return []
  const operations = operationsIn(job).slice(0, MAX_OPERATIONS)
  const hosts = new Set<string>()
  const found: FindingDraft[] = []
  for (const [index, entry] of operations.entries()) {
    if (entry.operation.kind === 'unanalyzable') break
    if (!isDockerTransfer(entry)) continue
    const { operation, step } = entry
    if (!USES_LOGINS.test(operation.by) || OWN_LOGIN.test([...step.env.keys()].join(' '))) continue
    const { host } = parseReference(operation.image)
    if (host.kind === 'none' || hosts.has(toDisplayString(host.value)) || !isOfAzure(host)) continue
    // A host that is none has a finding of its own.
    if (isInvalidHost(host.value)) continue
    const before = operations.slice(0, index)
    if (hasOtherCredentials(step, before, job) || isLoggedIn(host, workflow)) continue
    // Logins of the job for other registries only: workflow-registry-mismatch.
    if (
      operation.kind === 'push' &&
      isAcrHost(host.value) &&
      before.some(({ operation: { kind } }) => kind === 'login')
    )
      continue
    const isSignedIn = before.some(isOperation('entra-login'))
    // What may be open to everybody is a defect only where the job means to be somebody.
    if (operation.kind === 'pull' && (!isSignedIn || operation.isConditional || !isAcrHost(host.value))) continue
    hosts.add(toDisplayString(host.value))
    const isCertain = job.runner === 'github-hosted' && operation.kind === 'push' && !step.continueOnError
    found.push({
      level: isCertain ? 'error' : 'warning',
      values: {
        cause: isSignedIn ? 'azure-login' : 'never',
        image: toDisplayString(operation.image),
        host: toDisplayString(host.value),
        operation: operation.kind,
        job: job.id,
        isInAction: isInAction(operation.location),
        ...(operation.location.file !== workflow.file && !isInAction(operation.location) && { isCalled: true }),
      },
      evidence: [seen('image', toDisplayString(operation.image)), seen('command', operation.by)],
      location: operation.image.segments.length === 0 ? operation.location : operation.image.location,
      registry: literalHost(host),
    })
  }
  return found
}

/**
 * Tools that have no other credentials than stored logins: bicep, flux and cosign sign in to Azure, and plugins have
 * settings.
 */
const USES_LOGINS = /^(?:docker|podman|buildah|nerdctl|helm|oras|crane|gcrane|skopeo|redhat-actions|dotnet)\b/

/** Variables by which dotnet logs in. Source: learn.microsoft.com, "Authenticate container publishing". */
const OWN_LOGIN = /(?:SDK|DOTNET)_CONTAINER_(?:PUSH_|PULL_)?REGISTRY_/

const isOfAzure = (host: Host): host is Exclude<Host, { kind: 'none' }> =>
  host.kind !== 'none' && (isAcrHost(host.value) || looksLikeAzureRegistry(host.value))

/**
 * A login of any job that is, or may be, for the host; one whose login server is invalid or misnamed has a finding of
 * its own.
 */
const isLoggedIn = (host: Host, workflow: Workflow): boolean =>
  loginsOf(workflow).some(
    ({ operation, step }) =>
      isInvalidLoginServer(operation) ||
      misnamedServer(step) !== undefined ||
      matchRegistry(operation, host) !== 'other',
  )

const loginsOf: (workflow: Workflow) => readonly OperationInStep<Login>[] = memoizeOf(workflow =>
  jobsOf(workflow).flatMap(job => operationsIn(job).filter(isOperation('login'))),
)

/** A runner that is not GitHub's keeps what any job left, and what cannot be looked into may have logged in. */
const mayBeLoggedInBefore = (job: Job, workflow: Workflow): boolean =>
  job.runner !== 'github-hosted' && hasOpaqueJob(workflow)

const hasOpaqueJob: (workflow: Workflow) => boolean = memoizeOf(workflow =>
  jobsOf(workflow).some(
    job =>
      operationsIn(job).some(isOperation('unanalyzable')) ||
      (job.calls !== undefined && job.calls.workflow === undefined),
  ),
)

/** Credential helpers, and files that hold logins, by which a script sees to credentials in a way of its own. */
const CREDENTIAL_HELPERS_OR_FILES =
  /docker-credential|cred(?:Helpers|sStore)|\bauths\b|config\.json|\.docker\b|auth\.json|DOCKER_AUTH/i

function hasOtherCredentials(step: Step, before: readonly OperationInStep[], { steps }: Job): boolean {
  if (OTHER_CREDENTIALS.some(name => step.env.has(name))) return true
  if (before.some(({ operation }) => operation.kind === 'config-change' && operation.by === 'DOCKER_CONFIG'))
    return true
  return steps
    .slice(0, steps.indexOf(step) + 1)
    .some(
      ({ script, with: inputs }) =>
        CREDENTIAL_HELPERS_OR_FILES.test(script?.text ?? '') ||
        [...inputs.values()].some(value => CREDENTIAL_HELPERS_OR_FILES.test(toDisplayString(value))),
    )
}

/** Images of the job itself and its services, which the runner pulls before any step could log in. */
function imagesWithout(job: Job, workflow: Workflow): readonly FindingDraft[] {
  // Another runner may have a login of its own.
  if (job.runner !== 'github-hosted') return []
  const images: readonly (readonly ['container' | 'service', JobImage])[] = [
    ...(job.container === undefined ? [] : [['container', job.container] as const]),
    ...job.services.map(service => ['service', service] as const),
  ]
  return images.flatMap(([cause, { image, hasCredentials, name }]): readonly FindingDraft[] => {
    const { host } = parseReference(image)
    if (hasCredentials || host.kind === 'none' || !isOfAzure(host) || !isPrivate(host, workflow)) return []
    return [
      {
        level: 'warning',
        values: {
          cause,
          image: toDisplayString(image),
          host: toDisplayString(host.value),
          operation: 'pull',
          job: job.id,
          ...(name !== undefined && { service: name }),
        },
        evidence: [seen('image', toDisplayString(image))],
        location: image.segments[0]?.location ?? image.location,
        registry: literalHost(host),
      },
    ]
  })
}

/** Somebody logs in to it: hardly a registry that lets everybody pull. */
const isPrivate = (host: Host, workflow: Workflow): boolean =>
  loginsOf(workflow).some(({ operation }) => matchRegistry(operation, host) === 'same')
