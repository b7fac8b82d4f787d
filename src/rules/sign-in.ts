import { displayUserName } from '../azure/acr/credential.ts'
import { type EntraMeaning, mismatchedPart } from '../azure/entra/aadsts.ts'
import type { EntraError } from '../azure/entra/entra-error.ts'
import { compareFederated } from '../azure/entra/federated-credentials.ts'
import { causeOf } from '../azure/entra/managed-identity.ts'
import { emptyInputs } from '../diagnosis/empty-inputs.ts'
import {
  type EntraRefusal,
  entraRefusal,
  idleRefusal,
  isSecretId,
  type SignInFailure,
  signInFailure,
} from '../diagnosis/sign-in.ts'
import { type Facts, valueIn } from '../facts.ts'
import type { FindingId, FindingValues, RuleResult } from '../findings.ts'
import { firstOrWorkflow, type Rule, type Rules, runRule, seen } from './rule.ts'
import { oidcPermissionInFiles } from './workflow/access.ts'
import { lateLoginInFiles } from './workflow/identities.ts'
import { managedIdentityInFiles, tenantMalformedInFiles } from './workflow/login-inputs.ts'
import { cloudMismatchInFiles } from './workflow/servers.ts'

/** Chapter "Credentials" of Microsoft's page, where the login is an identity of Entra: why it was not let in. */
export const signInRules = {
  'creds-json-invalid': runRule(({ identity }) => {
    if (identity.kind !== 'misconfigured' || identity.problem.kind !== 'creds-invalid') return undefined
    return { level: 'error', values: { problem: identity.problem.problem } }
  }),

  'creds-overruled': runRule(({ identity }) =>
    identity.kind === 'sign-in' && identity.plan.credsOverruled ? { level: 'warning', values: {} } : undefined,
  ),

  'oidc-permission-missing': firstOrWorkflow(
    runRule(facts => {
      const { identity, runner } = facts
      if (identity.kind !== 'misconfigured' || identity.problem.kind !== 'no-oidc' || runner.withheldSecrets === 'fork')
        return undefined
      if (emptyInputs(facts).some(({ input }) => input === 'client-secret')) return undefined
      return {
        level: 'error',
        values: {},
        evidence: [
          seen('client-id', identity.problem.clientId),
          seen('permission', 'id-token: none', 'id-token: write'),
        ],
      }
    }),
    oidcPermissionInFiles,
  ),

  'sp-secret-invalid': refusedAs('sp-secret-invalid', ({ clientId }) => ({ clientId })),
  'sp-secret-expired': refusedAs('sp-secret-expired', ({ clientId }) => ({ clientId })),
  'sp-disabled': refusedAs('sp-disabled', ({ clientId }) => ({ clientId })),
  'tenant-not-found': firstOrWorkflow(
    firstOrWorkflow(
      refusedAs('tenant-not-found', ({ tenantId }) => ({ tenantId, malformed: false })),
      tenantMalformedInFiles,
    ),
    runRule(({ identity }) => {
      if (identity.kind !== 'misconfigured' || identity.problem.kind !== 'tenant-malformed') return undefined
      const { tenantId, suggestion } = identity.problem
      return { level: 'error', values: { tenantId, malformed: true }, evidence: [seen('tenant', tenantId, suggestion)] }
    }),
  ),
  'registry-cloud-mismatch': firstOrWorkflow(
    refusedAs('registry-cloud-mismatch', ({ cloud }) => ({ cloud })),
    cloudMismatchInFiles,
  ),
  'oidc-assertion-expired': firstOrWorkflow(
    refusedAs('oidc-assertion-expired', () => ({})),
    lateLoginInFiles,
  ),
  'conditional-access-blocked': refusedAs('conditional-access-blocked', ({ clientId }) => ({ clientId })),
  'entra-user-sign-in': refusedAs('entra-user-sign-in', (_, { runner }) => ({ on: runner.environment ?? 'elsewhere' })),
  'entra-refused': firstOrWorkflow(
    refusedAs('entra-refused', ({ clientId, error }) => ({ clientId, code: error.code, by: 'entra' })),
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
  'managed-identity-unavailable': firstOrWorkflow(
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
        values: { cause: causeOf(reason, clientId !== ''), clientId },
        evidence: [seen('client-id', clientId), ...failureEvidence(reason)],
      }
    }),
  ),

  'federated-credential-mismatch': runRule(facts => {
    const refused = entraRefusal(facts) ?? idleRefusal(facts)
    if (refused?.meaning !== 'federated-credential-mismatch' || facts.identity.kind !== 'sign-in') return undefined
    const { issuer = '', subject = '', audience = '', jobWorkflowRef } = valueIn(facts.identity.oidc) ?? {}
    const { clientId } = facts.identity.plan
    const part = mismatchedPart(refused.error.code ?? 0)
    const accepted = valueIn(facts.identity.federated)
    const presented = { issuer, subject, audience, ...(jobWorkflowRef !== undefined && { jobWorkflowRef }) }
    const compared = accepted === undefined ? undefined : compareFederated(presented, accepted)
    const nearest = compared?.state === 'differs' ? compared : undefined
    const acceptedPart = (which: string): string | undefined =>
      nearest?.differences.find(difference => difference.part === which)?.accepted
    return {
      level: refused.level,
      values: {
        clientId,
        issuer,
        subject,
        audience,
        ...(part !== undefined && { part }),
        ...(nearest !== undefined && {
          nearest: {
            name: nearest.nearest.name,
            subject: nearest.nearest.subject ?? nearest.nearest.expression ?? '',
          },
        }),
      },
      evidence: [
        seen('issuer', issuer, acceptedPart('issuer')),
        seen('subject', subject, acceptedPart('subject')),
        seen('audience', audience, acceptedPart('audience')),
        ...(nearest?.differences ?? []).map(({ part, kind, caret }) =>
          seen('difference', `${part}: ${kind} ${caret.trim()}`),
        ),
        ...entraEvidence(refused.error),
      ],
    }
  }),

  'entra-unreachable': runRule(facts => {
    const failure = signInFailure(facts)
    if (failure?.by !== 'sign-in-host') return undefined
    const { level, cloud, reason } = failure
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

type RefusedId = Exclude<Extract<FindingId, EntraMeaning>, 'federated-credential-mismatch'>

/** A rule on one meaning of Entra's refusal. */
export function refusedAs<Id extends RefusedId>(
  meaning: Id,
  values: (refused: EntraRefusal, facts: Facts) => FindingValues[Id],
): Rule<Id> {
  return runRule<Id>(facts => {
    const refused = entraRefusal(facts) ?? idleRefusal(facts)
    if (refused?.meaning !== meaning || (meaning === 'sp-secret-invalid' && isSecretId(facts))) return undefined
    return { level: refused.level, values: values(refused, facts), evidence: refusedEvidence(refused) }
  })
}

/** The rule on an id of a secret in place of its value, which Entra refuses like any wrong secret. */
export const secretLooksLikeKeyId: Rule<'sp-secret-is-id'> = runRule(facts => {
  const refused = entraRefusal(facts)
  if (refused === undefined || !isSecretId(facts)) return undefined
  return { level: 'error', values: { userName: refused.clientId }, evidence: refusedEvidence(refused) }
})

const refusedEvidence = ({ clientId, tenantId, error }: EntraRefusal) => [
  seen('client-id', clientId),
  seen('tenant', tenantId),
  ...entraEvidence(error),
]

const entraEvidence = ({ code, error, text, correlationId, timestamp }: EntraError): RuleResult['evidence'][number][] =>
  [
    seen('error', code === undefined ? error : `AADSTS${code}`),
    seen('message', text),
    seen('correlation-id', correlationId),
    seen('time', timestamp),
  ].filter(item => item !== undefined)
