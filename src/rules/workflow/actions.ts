import type { RegistryOperation, Step, Uses } from '../../workflow/model.ts'
import { jobsOf, operationsIn, toSource } from '../../workflow/operations-of.ts'
import { type PartialString, toDisplayString } from '../../workflow/partial-string.ts'
import { isInAction, type Rules, seen, workflowRule } from '../rule.ts'

/** What actions log in, and where. */
export const actionRules = {
  'workflow-deprecated-action': workflowRule(workflow =>
    jobsOf(workflow)
      .flatMap(({ steps }) => steps)
      .flatMap(step => {
        const { uses } = step
        const cause = uses === undefined ? undefined : causeOf(uses)
        if (uses === undefined || cause === undefined) return []
        const { action, ref, version } = uses
        return [
          {
            level: 'warning' as const,
            values: {
              action,
              ref: version ?? ref,
              cause,
              inputs: cause === 'superseded' ? loginInputs(step) : undefined,
            },
            evidence: [
              seen('action', `${action}@${ref}${version === undefined ? '' : ` # ${version}`}`, SUCCESSORS[action]),
            ],
            location: uses.location,
          },
        ]
      }),
  ),

  'workflow-docker-in-azure-cli': workflowRule(workflow =>
    jobsOf(workflow).flatMap(job =>
      job.steps.flatMap(step => {
        const [first] = operationsIn({ ...job, steps: [step] }).filter(({ operation }) => {
          if (!operation.isInAzureCliContainer) return false
          if (operation.kind === 'login') return NEEDS_DOCKER.test(operation.by)
          if (operation.kind === 'push' || operation.kind === 'pull')
            return !operation.isServerSide && NEEDS_DOCKER.test(operation.by)
          return operation.kind === 'tag' && NEEDS_DOCKER.test(operation.by)
        })
        if (first === undefined || !('by' in first.operation) || installsDocker(step.script?.text ?? '')) return []
        const argument = argumentOf(first.operation)
        return [
          {
            level: 'error' as const,
            values: { by: first.operation.by, argument, isInAction: isInAction(first.operation.location) },
            evidence: [seen('command', `${first.operation.by} ${argument}`.trim())],
            location: first.operation.location,
          },
        ]
      }),
    ),
  ),
} satisfies Partial<Rules>

/** Who installs docker in the container has seen to it that there is an engine, too. */
const installsDocker = (script: string): boolean =>
  script
    .split('\n')
    .some(line => /\b(?:apk|apt|apt-get|tdnf|yum|dnf)\b/.test(line) && /\b(?:docker|podman|moby)/.test(line))

const argumentOf = (operation: RegistryOperation): string => {
  if (operation.kind === 'push' || operation.kind === 'pull' || operation.kind === 'tag')
    return toDisplayString(operation.image)
  return operation.kind === 'login' && operation.registry !== undefined ? toDisplayString(operation.registry) : ''
}

const NEEDS_DOCKER = /^(?:docker|az acr login)\b/

/** The actions that take their place. */
const SUCCESSORS: Readonly<Record<string, string>> = {
  'azure/docker-login': 'docker/login-action@v4',
  // Its former name.
  'azure/container-actions/docker-login': 'docker/login-action@v4',
  'docker/login-action': 'docker/login-action@v4',
  'azure/login': 'azure/login@v3',
}

/**
 * Why a login action has had its time: it is archived in favour of another, or its major runs on Node 16 or older,
 * which GitHub's runners no longer have. Source: the `runs.using` of their action.yml at the tags.
 */
function causeOf({ action, ref, version }: Uses): 'superseded' | 'runtime' | undefined {
  if (action === 'azure/docker-login' || action === 'azure/container-actions/docker-login') return 'superseded'
  const major = Number(/^v?(\d+)(?:\.\d+)*$/.exec(version ?? ref)?.[1] ?? Number.NaN)
  const last = action === 'azure/login' ? 1 : action === 'docker/login-action' ? 2 : -1
  return major <= last ? 'runtime' : undefined
}

/** What to hand over to docker/login-action: under its names, without what is secret. */
function loginInputs({ with: inputs, uses }: Step): { registry: string; userName: string; password: string } {
  const text = (value: PartialString | undefined, instead: string): string =>
    value === undefined || toSource(value).includes('\n') ? instead : toSource(value)
  const isAction = uses !== undefined && isInAction(uses.location)
  const password = inputs.get('password')
  const isNamed = password?.segments.every(segment => 'expression' in segment) === true
  return {
    registry: text(inputs.get('login-server'), '<name>.azurecr.io'),
    userName: text(inputs.get('username'), isAction ? '${{ inputs.acr-username }}' : '${{ secrets.ACR_USERNAME }}'),
    password: isNamed ? text(password, '') : isAction ? '${{ inputs.acr-password }}' : '${{ secrets.ACR_PASSWORD }}',
  }
}
