import type { CloudName } from '../azure/clouds.ts'
import { parseCreds } from '../azure/entra/creds.ts'
import type { IdentityConfig, IdentityPlan } from '../azure/entra/identity.ts'
import { tenantForm } from '../azure/entra/tenant.ts'
import { isGuid } from '../azure/guid.ts'
import { fileForm, idForm, misplacedForm } from '../azure/value-form.ts'
import type { Environment } from '../host/ports.ts'
import type { Inputs } from '../inputs.ts'
import type { Vault } from '../secrets/vault.ts'

/**
 * The identity of the inputs, in azure/login's own order: creds counts only where none of client-id, tenant-id and
 * subscription-id is given; without a secret it is federated. The input client-secret is our own: azure/login has none.
 * A username that is an application id, with its secret as password, is that application. Source:
 * Azure/login:README.md, "Input parameters"; Azure/login:src/common/LoginConfig.ts.
 * @param hasAzureProfile whether azure/login or `az login` left a session
 */
export function resolveIdentity(
  inputs: Inputs,
  env: Environment,
  vault: Vault,
  suffixCloud: CloudName,
  hasAzureProfile: boolean,
): IdentityPlan {
  const plan = identityOf(inputs, env, vault, suffixCloud, hasAzureProfile)
  const form = plan.kind === 'sign-in' && plan.tenantId !== '' ? tenantForm(plan.tenantId) : undefined
  const checked: IdentityPlan =
    plan.kind === 'sign-in' && form?.kind === 'wrong'
      ? {
          kind: 'misconfigured',
          problem: { kind: 'tenant-malformed', tenantId: plan.tenantId, suggestion: form.suggestion },
        }
      : plan
  // Beside a pair the identity only explains: what it lacks keeps docker from nothing.
  const hasPair = inputs.userName.trim() !== '' && !vault.isBlank(inputs.password)
  return checked.kind === 'misconfigured' && hasPair ? { kind: 'none' } : checked
}

function identityOf(
  inputs: Inputs,
  env: Environment,
  vault: Vault,
  suffixCloud: CloudName,
  hasAzureProfile: boolean,
): IdentityPlan {
  const given = {
    clientId: inputs.clientId.trim(),
    tenantId: inputs.tenantId.trim(),
    subscriptionId: inputs.subscriptionId.trim(),
  }
  const userName = inputs.userName.trim()
  const hasPair = userName !== '' || !vault.isBlank(inputs.password)
  const common = {
    kind: 'sign-in' as const,
    role: hasPair ? ('diagnostic' as const) : ('primary' as const),
    cloud: inputs.environment ?? suffixCloud,
    credsOverruled: false,
    secretLooksLikeKeyId: false,
    ...given,
  }

  const clientId = clientIdProblem(given.clientId, 'client-id', vault.reveal(inputs.clientSecret))
  if (clientId !== undefined) return clientId

  if (inputs.authType === 'identity') {
    // GitHub's own runners have none, and asking for it there takes seconds.
    return env['RUNNER_ENVIRONMENT'] === 'github-hosted'
      ? { kind: 'misconfigured', problem: { kind: 'no-managed-identity', clientId: given.clientId } }
      : { ...common, source: 'managed-identity' }
  }
  if (given.clientId !== '') return withClientId(inputs, env, vault, common)

  const credsText = vault.reveal(inputs.creds)
  if (credsText.trim() !== '') {
    // azure/login looks at creds only where it is given none of the ids.
    if (given.tenantId !== '' || given.subscriptionId !== '') {
      return { kind: 'misconfigured', problem: { kind: 'inputs-missing', missing: 'client-id', credsIgnored: true } }
    }
    const reading = parseCreds(credsText)
    if (!reading.ok) return { kind: 'misconfigured', problem: { kind: 'creds-invalid', problem: reading.problem } }
    const { clientId, clientSecret, tenantId, subscriptionId = '', cloud } = reading.creds
    const form = fileForm(clientSecret.trim())
    const problem = clientIdProblem(clientId, 'creds', clientSecret)
    if (problem !== undefined) return problem
    if (form !== undefined) return { kind: 'misconfigured', problem: { kind: 'secret-is-file', input: 'creds', form } }
    return {
      ...common,
      source: 'creds',
      cloud: inputs.environment ?? cloud ?? suffixCloud,
      clientId: clientId.trim(),
      tenantId: tenantId.trim(),
      subscriptionId: subscriptionId.trim(),
      ...secretIn(clientSecret, vault),
      ...(/\s/.test(clientSecret) && { secretHasWhitespace: true }),
    }
  }

  if (!vault.isBlank(inputs.clientSecret)) {
    return { kind: 'misconfigured', problem: { kind: 'inputs-missing', missing: 'client-id', credsIgnored: false } }
  }

  if (isGuid(userName) && !vault.isBlank(inputs.password)) {
    // Without tenant or subscription there is nobody to ask; the finding on a refusal then asks for the tenant.
    if (given.tenantId === '' && given.subscriptionId === '') return { kind: 'none' }
    const secret = vault.reveal(inputs.password).trim()
    // The password's own defect is told already.
    if (fileForm(secret) !== undefined) return { kind: 'none' }
    return {
      ...common,
      source: 'username',
      clientId: userName,
      ...secretIn(secret, vault),
    }
  }
  // A tenant or a subscription alone serves a session; it announces no sign-in of its own.
  return ambient(common, env, hasAzureProfile)
}

type Common = Omit<IdentityConfig, 'source' | 'secret'>

/** The secret, as azure/login or docker send it, and what it looks like. */
function secretIn(value: string, vault: Vault): Pick<IdentityConfig, 'secret' | 'secretLooksLikeKeyId' | 'secretForm'> {
  const secretForm = misplacedForm(value)
  return {
    secret: vault.register(value),
    secretLooksLikeKeyId: isGuid(value.trim()),
    ...(secretForm !== undefined && { secretForm }),
  }
}

/** An id that is none is not sent, and not shown: it may be the secret. */
function clientIdProblem(clientId: string, input: 'client-id' | 'creds', secret: string): IdentityPlan | undefined {
  const wrong = idForm(clientId)
  if (wrong === undefined) return undefined
  const isSwapped = wrong.form === 'no-guid' && isGuid(secret.trim())
  const form = isSwapped ? 'swapped' : wrong.form
  const field = input === 'creds' ? { field: 'clientId' as const } : {}
  return { kind: 'misconfigured', problem: { kind: 'client-id-malformed', input, ...field, ...wrong, form } }
}

function withClientId(inputs: Inputs, env: Environment, vault: Vault, common: Common): IdentityPlan {
  const credsOverruled = !vault.isBlank(inputs.creds)
  const secret = vault.reveal(inputs.clientSecret).trim()
  if (common.tenantId === '') {
    return {
      kind: 'misconfigured',
      problem: { kind: 'inputs-missing', missing: 'tenant-id', credsIgnored: credsOverruled },
    }
  }
  const form = fileForm(secret)
  if (form !== undefined)
    return { kind: 'misconfigured', problem: { kind: 'secret-is-file', input: 'client-secret', form } }
  if (secret !== '')
    return {
      ...common,
      source: 'client-secret',
      ...secretIn(secret, vault),
      credsOverruled,
    }
  if (env['ACTIONS_ID_TOKEN_REQUEST_URL'] && env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']) {
    return { ...common, source: 'oidc', credsOverruled }
  }
  if (env['AZURE_FEDERATED_TOKEN_FILE']) return { ...common, source: 'workload-identity', credsOverruled }
  return { kind: 'misconfigured', problem: { kind: 'no-oidc', clientId: common.clientId } }
}

/**
 * What stands ready on this machine. A managed identity is never asked for on GitHub's own runners, which have none.
 * Source: Azure SDK docs, environment variables of DefaultAzureCredential; AKS docs, "Workload identity".
 */
function ambient(common: Common, env: Environment, hasAzureProfile: boolean): IdentityPlan {
  const here = { ...common, role: 'ambient' as const }
  if (hasAzureProfile) return { ...here, source: 'azure-cli' }
  if (env['AZURE_FEDERATED_TOKEN_FILE'] && env['AZURE_CLIENT_ID'] && env['AZURE_TENANT_ID']) {
    return {
      ...here,
      source: 'workload-identity',
      clientId: env['AZURE_CLIENT_ID'],
      tenantId: env['AZURE_TENANT_ID'],
    }
  }
  const mayHaveIdentity = env['IDENTITY_ENDPOINT'] || env['RUNNER_ENVIRONMENT'] === 'self-hosted'
  if (!mayHaveIdentity || env['RUNNER_ENVIRONMENT'] === 'github-hosted') return { kind: 'none' }
  return { ...here, source: 'managed-identity' }
}

/** The session of `az login` on this machine, for what the identity of the plan cannot read itself. */
export const ambientReader = (plan: IdentityConfig): IdentityConfig | undefined =>
  plan.source === 'azure-cli'
    ? undefined
    : {
        ...plan,
        source: 'azure-cli',
        role: 'ambient',
        clientId: '',
        secretLooksLikeKeyId: false,
        credsOverruled: false,
      }
