import { actsOf, jobsOf, pasted } from '../../workflow/acts.ts'
import type { Deed, Step, Uses } from '../../workflow/model.ts'
import { shown, type Value } from '../../workflow/value.ts'
import { perWorkflow, type Rules, seen } from '../rule.ts'

/** What actions log in, and where. */
export const actionRules: Rules<'workflow-deprecated-action' | 'workflow-docker-in-azure-cli'> = {
  'workflow-deprecated-action': perWorkflow(workflow =>
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
            location: uses.place,
          },
        ]
      }),
  ),

  'workflow-docker-in-azure-cli': perWorkflow(workflow =>
    jobsOf(workflow).flatMap(job =>
      job.steps.flatMap(step => {
        const [first] = actsOf({ ...job, steps: [step] }).filter(({ deed }) => {
          if (!deed.isInAzureCli) return false
          if (deed.is === 'login') return NEEDS_DOCKER.test(deed.by)
          if (deed.is === 'push' || deed.is === 'pull') return !deed.isInAzure && NEEDS_DOCKER.test(deed.by)
          return deed.is === 'naming' && NEEDS_DOCKER.test(deed.by)
        })
        if (first === undefined || !('by' in first.deed) || installsDocker(step.script?.text ?? '')) return []
        const argument = argumentOf(first.deed)
        return [
          {
            level: 'error' as const,
            values: { by: first.deed.by, argument },
            evidence: [seen('command', `${first.deed.by} ${argument}`.trim())],
            location: first.deed.place,
          },
        ]
      }),
    ),
  ),
}

/** Who installs docker in the container has seen to it that there is an engine, too. */
const installsDocker = (script: string): boolean =>
  script
    .split('\n')
    .some(line => /\b(?:apk|apt|apt-get|tdnf|yum|dnf)\b/.test(line) && /\b(?:docker|podman|moby)/.test(line))

const argumentOf = (deed: Deed): string => {
  if (deed.is === 'push' || deed.is === 'pull' || deed.is === 'naming') return shown(deed.image)
  return deed.is === 'login' && deed.registry !== undefined ? shown(deed.registry) : ''
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
 * Why a login action has had its time: it is archived in favour of another, or its major runs on Node 16 or older, which GitHub's
 * runners no longer have. Source: the `runs.using` of their action.yml at the tags.
 */
function causeOf({ action, ref, version }: Uses): 'superseded' | 'runtime' | undefined {
  if (action === 'azure/docker-login' || action === 'azure/container-actions/docker-login') return 'superseded'
  const major = Number(/^v?(\d+)(?:\.\d+)*$/.exec(version ?? ref)?.[1] ?? Number.NaN)
  const last = action === 'azure/login' ? 1 : action === 'docker/login-action' ? 2 : -1
  return major <= last ? 'runtime' : undefined
}

/** What to hand over to docker/login-action: under its names, without what is secret. */
function loginInputs({ with: inputs }: Step): { registry: string; userName: string; password: string } {
  const text = (value: Value | undefined, instead: string): string =>
    value === undefined || pasted(value).includes('\n') ? instead : pasted(value)
  const password = inputs.get('password')
  const isNamed = password?.pieces.every(piece => 'unknown' in piece) === true
  return {
    registry: text(inputs.get('login-server'), '<name>.azurecr.io'),
    userName: text(inputs.get('username'), '${{ secrets.ACR_USERNAME }}'),
    password: isNamed ? text(password, '') : '${{ secrets.ACR_PASSWORD }}',
  }
}
