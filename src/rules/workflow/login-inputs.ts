import { isGuid } from '../../azure/guid.ts'
import type { FindingValues } from '../../findings.ts'
import { isAcrHost, serverOf } from '../../workflow/image-reference.ts'
import type { Step, Workflow } from '../../workflow/model.ts'
import { isOperation, jobsOf, operationsIn } from '../../workflow/operations-of.ts'
import { type PartialString, placeOf, toDisplayString, toLiteral } from '../../workflow/partial-string.ts'
import { isInAction, type LocatedFinding, type Rule, seen, workflowRule } from '../rule.ts'
import { isCredsIgnored, missingInAzureLogin } from './azure-login.ts'
import { looksLikeAzureRegistry, misnamedServer } from './hosts.ts'

/**
 * Inputs of the steps that log in, judged as the actions judge them. Source: Azure/login:src/common/LoginConfig.ts,
 * Azure/docker-login:src/login.ts, docker/login-action:src/docker.ts.
 */

type Missing = FindingValues['credentials-missing']['missing']

/** The steps that run and fail the job where they fail. */
const stepsOf = (workflow: Workflow): readonly Step[] =>
  jobsOf(workflow)
    .flatMap(({ steps }) => steps)
    .filter(({ operations, continueOnError }) => operations.length > 0 && !continueOnError)

/** An input that is left out, or known to be empty. */
const isMissing = ({ with: inputs }: Step, name: string): boolean => {
  const value = inputs.get(name)
  return value === undefined || toLiteral(value)?.trim() === ''
}

export const inputsMissingInFiles: Rule<'credentials-missing'> = workflowRule(workflow =>
  stepsOf(workflow).flatMap((step): LocatedFinding<'credentials-missing'>[] => {
    const { uses } = step
    const missing = uses === undefined ? undefined : missingOf(step, uses.action)
    if (uses === undefined || missing === undefined) return []
    const given = [...step.with.keys()].filter(name => !isMissing(step, name))
    return [
      {
        level: 'error',
        values: {
          ...{ missing, host: '', by: uses.action, isInAction: isInAction(uses.location) },
          ...(uses.action === 'azure/login' && isCredsIgnored(step) && { credsIgnored: true }),
        },
        evidence: [
          seen('action', [uses.action, ...given].join(', '), missing === 'both' ? 'username, password' : missing),
        ],
        location: uses.location,
      },
    ]
  }),
)

function missingOf(step: Step, action: string): Missing | undefined {
  if (action === 'azure/login') return missingInAzureLogin(step)
  const isDocker = action === 'docker/login-action' && isMissing(step, 'registry-auth') && isForAcr(step)
  if (!isDocker && action !== 'azure/docker-login') return undefined
  const [userName, password] = [isMissing(step, 'username'), isMissing(step, 'password')]
  return userName && password ? 'both' : userName ? 'username' : password ? 'password' : undefined
}

/** Other registries have their own ways to log in. */
function isForAcr({ with: inputs }: Step): boolean {
  const registry = inputs.get('registry')
  return registry !== undefined && (isAcrHost(serverOf(registry)) || looksLikeAzureRegistry(registry))
}

/** An id that is none where one stands in the file. */
export const idsMalformedInFiles: Rule<'credentials-malformed'> = workflowRule(workflow =>
  azureLogins(workflow).flatMap(step => {
    const client = step.with.get('client-id')
    const subscription = step.with.get('subscription-id')
    return [
      ...(client !== undefined && isNoGuid(client) ? [malformed('client-id', 'no-guid', client)] : []),
      ...(subscription !== undefined && isResourceId(subscription)
        ? [malformed('subscription-id', 'resource-id', subscription)]
        : []),
    ]
  }),
)

/** A tenant is named by a GUID or a domain. */
export const tenantMalformedInFiles: Rule<'tenant-not-found'> = workflowRule(workflow =>
  azureLogins(workflow).flatMap((step): LocatedFinding<'tenant-not-found'>[] => {
    const tenant = step.with.get('tenant-id')
    const text = tenant && toLiteral(tenant)?.trim()
    if (tenant === undefined || !text || isGuid(text) || /^[\w-]+(?:\.[\w-]+)+$/.test(text)) return []
    const tenantId = shownId(tenant)
    return [
      {
        level: 'error',
        values: { tenantId, malformed: true },
        evidence: [seen('tenant', tenantId)],
        location: placeOf(tenant, /\S/),
      },
    ]
  }),
)

const azureLogins = (workflow: Workflow): readonly Step[] =>
  stepsOf(workflow).filter(({ uses }) => uses?.action === 'azure/login')

function isNoGuid(value: PartialString): boolean {
  const text = toLiteral(value)?.trim()
  return text !== undefined && text !== '' && !isGuid(text)
}

/** az takes a subscription by its name as well. */
const isResourceId = (value: PartialString): boolean => /^\s*\/?subscriptions\//i.test(toLiteral(value) ?? '')

const malformed = (
  input: 'client-id' | 'subscription-id',
  form: 'no-guid' | 'resource-id',
  value: PartialString,
): LocatedFinding<'credentials-malformed'> => ({
  level: 'error',
  values: { input, form },
  evidence: [seen('client-id', input === 'client-id' ? shownId(value) : undefined)],
  location: placeOf(value, /\S/),
})

/** What cannot be an id may be a secret that was put into the wrong place. */
const shownId = (value: PartialString): string =>
  /^[\w.<>$ -]{1,40}$/.test(toDisplayString(value)) ? toDisplayString(value).trim() : '…'

/** A runner of GitHub's has no identity in anybody's subscription. */
export const managedIdentityInFiles: Rule<'managed-identity-unavailable'> = workflowRule(workflow =>
  jobsOf(workflow)
    .filter(({ runner }) => runner === 'github-hosted')
    .flatMap(job =>
      operationsIn(job)
        .filter(isOperation('entra-login'))
        .filter(
          ({ operation, step }) =>
            operation.method === 'managed-identity' && !operation.isConditional && !step.continueOnError,
        )
        .map(({ operation, step }) => ({
          level: 'error' as const,
          values: { cause: 'github-hosted' as const, clientId: '' },
          evidence: [seen('run', 'github-hosted', 'self-hosted')],
          location: step.with.get('auth-type')?.location ?? operation.location,
        })),
    ),
)

export const registryMisnamedInFiles: Rule<'registry-not-given'> = workflowRule(workflow =>
  stepsOf(workflow).flatMap((step): LocatedFinding<'registry-not-given'>[] => {
    const misnamed = misnamedServer(step)
    if (misnamed === undefined) return []
    const { action, input, given, value } = misnamed
    return [
      {
        level: 'error',
        values: { input, given, value: toDisplayString(value) },
        evidence: [seen('action', `${action}, ${given}`, input)],
        location: value.location,
      },
    ]
  }),
)
