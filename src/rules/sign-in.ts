import { displayUserName } from '../azure/acr/credential.ts'
import { cloudOfSuffix } from '../azure/clouds.ts'
import type { EntraError } from '../azure/entra/entra-error.ts'
import { demandedClaim, refusedCause } from '../azure/entra/error-text.ts'
import { managedIdentityCause } from '../azure/entra/managed-identity.ts'
import type { EntraMeaning } from '../azure/entra/meaning.ts'
import { emptyInputs } from '../diagnosis/empty-inputs.ts'
import { isSameOutage } from '../diagnosis/nearby.ts'
import { credsSavedAs, savedAs } from '../diagnosis/saved-as.ts'
import {
  type EntraRefusal,
  entraRefusal,
  idleRefusal,
  isSecretId,
  misplacedSecret,
  type SignInFailure,
  signInFailure,
} from '../diagnosis/sign-in.ts'
import { type Facts, valueIn } from '../facts.ts'
import type { FindingId, FindingValues, RuleResult } from '../findings.ts'
import { cloudByName } from './clouds.ts'
import { anyOf, type Rule, type Rules, runRule, seen } from './rule.ts'
import { oidcPermissionInFiles } from './workflow/access.ts'
import { credsIgnoredInFiles } from './workflow/azure-login.ts'
import { lateLoginInFiles } from './workflow/identities.ts'
import { managedIdentityInFiles, tenantMalformedInFiles } from './workflow/login-inputs.ts'
import { cloudMismatchInFiles } from './workflow/servers.ts'

const tenantElsewhere: Rule<'registry-cloud-mismatch'> = runRule(facts => {
  const refused = entraRefusal(facts)
  const tenantCloud = cloudOfTenant(facts)
  if (refused?.meaning !== 'tenant-not-found' || tenantCloud === undefined) return undefined
  const registryCloud = facts.registries.map(({ server }) => cloudOfSuffix(server.host)?.name).find(Boolean)
  return {
    level: refused.level,
    values: { cloud: refused.cloud, tenantCloud, ...(registryCloud !== undefined && { registryCloud }) },
    evidence: refusedEvidence(refused),
  }
})

/** Chapter "Credentials" of Microsoft's page, where the login is an identity of Entra: why it was not let in. */
export const signInRules = {
  'creds-json-invalid': runRule(facts => {
    const { identity } = facts
    if (identity.kind !== 'misconfigured' || identity.problem.kind !== 'creds-invalid') return undefined
    return { level: 'error', values: { problem: identity.problem.problem, ...credsSavedAs(facts) } }
  }),

  'creds-overruled': anyOf(
    runRule(({ identity }) =>
      identity.kind === 'sign-in' && identity.plan.credsOverruled ? { level: 'warning', values: {} } : undefined,
    ),
    credsIgnoredInFiles,
  ),

  'oidc-permission-missing': anyOf(
    runRule(facts => {
      const { identity, runner } = facts
      if (identity.kind !== 'misconfigured' || identity.problem.kind !== 'no-oidc' || runner.withheldSecrets === 'fork')
        return undefined
      if (emptyInputs(facts).some(({ input }) => input === 'client-secret')) return undefined
      return {
        level: 'error',
        values: runner.environment === 'self-hosted' ? { selfHosted: true } : {},
        evidence: [
          seen('client-id', identity.problem.clientId),
          seen('permission', 'id-token: none', 'id-token: write'),
        ],
      }
    }),
    oidcPermissionInFiles,
  ),

  'sp-secret-invalid': refusedAs('sp-secret-invalid', ({ clientId }, facts) => ({ clientId, ...savedAs(facts) })),
  'sp-secret-expired': refusedAs('sp-secret-expired', ({ clientId }, facts) => ({ clientId, ...savedAs(facts) })),
  'sp-disabled': refusedAs('sp-disabled', ({ clientId }) => ({ clientId })),
  'tenant-not-found': anyOf(
    unlessElsewhere(
      refusedAs('tenant-not-found', ({ clientId, tenantId }, facts) => {
        const instead = insteadOfTenant(clientId, facts)
        return { tenantId, malformed: false, ...(instead !== undefined && { instead }) }
      }),
    ),
    tenantMalformedInFiles,
    runRule(({ identity }) => {
      if (identity.kind !== 'misconfigured' || identity.problem.kind !== 'tenant-malformed') return undefined
      const { tenantId, suggestion } = identity.problem
      return {
        level: 'error',
        values: { tenantId, malformed: true, ...(suggestion !== undefined && { suggestion }) },
        evidence: [seen('tenant', tenantId, suggestion)],
      }
    }),
  ),
  'registry-cloud-mismatch': anyOf(
    refusedAs('registry-cloud-mismatch', ({ cloud }) => ({ cloud })),
    tenantElsewhere,
    cloudByName,
    cloudMismatchInFiles,
  ),
  'oidc-assertion-expired': anyOf(
    refusedAs('oidc-assertion-expired', () => ({})),
    lateLoginInFiles,
  ),
  'oidc-claim-required': runRule(facts => {
    const refused = entraRefusal(facts) ?? idleRefusal(facts)
    if (refused?.meaning !== 'oidc-claim-required') return undefined
    const { claim = '', accepted = [], presented = '' } = demandedClaim(refused.error.text) ?? {}
    return {
      level: refused.level,
      values: { claim, accepted },
      evidence: [
        claim === '' ? undefined : seen('claim', `${claim}: ${presented || '-'}`, accepted.join(' / ')),
        ...refusedEvidence(refused),
      ],
    }
  }),
  'conditional-access-blocked': refusedAs('conditional-access-blocked', ({ clientId }) => ({ clientId })),
  'entra-user-sign-in': refusedAs('entra-user-sign-in', (_, { runner }) => ({ on: runner.environment ?? 'elsewhere' })),
  'entra-refused': anyOf(
    refusedAs('entra-refused', ({ clientId, error }, { identity }) => {
      const cause = refusedCause(error)
      const issuer = identity.kind === 'sign-in' ? valueIn(identity.oidc)?.issuer : undefined
      return {
        ...{ clientId, code: error.code, by: 'entra' },
        ...(cause !== undefined && { cause }),
        ...(cause === 'issuer-unreachable' && issuer !== undefined && { issuer }),
      }
    }),
    runRule(facts => {
      const failure = signInFailure(facts)
      if (failure === undefined || failure.by === 'endpoint' || failure.by === 'sign-in-host') return undefined
      const { level, by, clientId, reason } = failure
      return {
        level,
        values: { clientId, code: undefined, by },
        evidence: [seen('client-id', clientId), ...failureEvidence(reason)],
      }
    }),
  ),
  'managed-identity-unavailable': anyOf(
    managedIdentityInFiles,
    runRule(facts => {
      const { identity } = facts
      if (identity.kind === 'misconfigured' && identity.problem.kind === 'no-managed-identity') {
        return {
          level: 'error',
          values: { cause: 'github-hosted', clientId: shownId(identity.problem.clientId) },
          evidence: [seen('run', 'github-hosted', 'self-hosted')],
        }
      }
      const failure = signInFailure(facts)
      if (failure?.by !== 'endpoint') return undefined
      const { level, clientId, reason } = failure
      return {
        level,
        values: { cause: managedIdentityCause(reason, clientId !== ''), clientId },
        evidence: [seen('client-id', clientId), ...failureEvidence(reason)],
      }
    }),
  ),

  'entra-unreachable': runRule(facts => {
    const failure = signInFailure(facts)
    if (failure?.by !== 'sign-in-host') return undefined
    const { level, cloud, reason } = failure
    // What keeps the registry away as well is told there.
    if (reason.kind === 'network' && facts.registries.some(registry => isSameOutage(registry, reason.failure)))
      return undefined
    return {
      level,
      values: {
        cloud,
        answered: reason.kind === 'refused',
        at: reason.kind === 'network' ? reason.failure.at : 'http',
      },
      evidence: failureEvidence(reason),
    }
  }),
} satisfies Partial<Rules>

/** The cloud that has the tenant, which the one that was asked does not have. */
const cloudOfTenant = ({ identity }: Facts) =>
  identity.kind === 'sign-in' ? valueIn(identity.tenants)?.cloudOfTenant : undefined

/** A tenant of another cloud is told there. */
function unlessElsewhere(rule: Rule<'tenant-not-found'>): Rule<'tenant-not-found'> {
  return facts => (cloudOfTenant(facts) === undefined ? rule(facts) : [])
}

const shownId = (clientId: string): string => (clientId === '' ? '' : displayUserName(clientId))

/** What was answered, or why nothing was. */
function failureEvidence(reason: SignInFailure['reason']): RuleResult['evidence'] {
  const items =
    reason.kind === 'network'
      ? [seen('error', reason.failure.code), seen('message', reason.failure.text)]
      : [
          reason.kind === 'refused' ? seen('status', String(reason.status), '200') : undefined,
          reason.kind === 'refused' ? seen('error', reason.code) : undefined,
          seen('message', reason.text),
        ]
  return items.filter(item => item !== undefined)
}

/** What stands where the tenant should: discovery and Resource Manager tell anybody. */
function insteadOfTenant(clientId: string, { identity }: Facts): FindingValues['tenant-not-found']['instead'] {
  const clues = identity.kind === 'sign-in' ? valueIn(identity.tenants) : undefined
  if (clues?.clientIdIsTenant === true) return { is: 'client-id', clientId }
  const tenantId = clues?.tenantOfTenantId
  return tenantId === undefined ? undefined : { is: 'subscription-id', tenantId }
}

type RefusedId = Exclude<Extract<FindingId, EntraMeaning>, 'federated-credential-mismatch' | 'oidc-claim-required'>

/** A rule on one meaning of Entra's refusal. */
export function refusedAs<Id extends RefusedId>(
  meaning: Id,
  values: (refused: EntraRefusal, facts: Facts) => FindingValues[Id],
): Rule<Id> {
  return runRule<Id>(facts => {
    const refused = entraRefusal(facts) ?? idleRefusal(facts)
    if (refused?.meaning !== meaning) return undefined
    if (meaning === 'sp-secret-invalid' && (isSecretId(facts) || misplacedSecret(facts) !== undefined)) return undefined
    return { level: refused.level, values: values(refused, facts), evidence: refusedEvidence(refused) }
  })
}

/** The rule on an id of a secret in place of its value, which Entra refuses like any wrong secret. */
export const secretLooksLikeKeyId: Rule<'sp-secret-is-id'> = runRule(facts => {
  const refused = entraRefusal(facts)
  if (refused === undefined || !isSecretId(facts)) return undefined
  return {
    level: 'error',
    values: { userName: refused.clientId, ...savedAs(facts) },
    evidence: refusedEvidence(refused),
  }
})

const refusedEvidence = ({ clientId, tenantId, error }: EntraRefusal) => [
  seen('client-id', clientId),
  seen('tenant', tenantId),
  ...entraEvidence(error),
]

export const entraEvidence = ({
  code,
  error,
  text,
  correlationId,
  timestamp,
}: EntraError): RuleResult['evidence'][number][] =>
  [
    seen('error', code === undefined ? error : `AADSTS${code}`),
    seen('message', text),
    seen('correlation-id', correlationId),
    seen('time', timestamp),
  ].filter(item => item !== undefined)
