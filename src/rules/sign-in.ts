import { type EntraMeaning, mismatchedPart } from '../entra/aadsts.ts'
import type { EntraError } from '../entra/entra-error.ts'
import { compareFederated } from '../entra/federated.ts'
import { valueIn } from '../facts.ts'
import type { FindingId, FindingValues, Judgement } from '../findings.ts'
import { type EntraRefusal, entraRefusal, isSecretId } from '../meaning/sign-in.ts'
import { either, forAll, type Rule, type Rules, seen } from './rule.ts'
import { oidcPermissionInFiles } from './workflow/access.ts'
import { cloudMismatchInFiles } from './workflow/servers.ts'

/** Chapter "Credentials" of Microsoft's page, where the login is an identity of Entra: why it was not let in. */
export const signInRules: Rules<
  | 'creds-json-invalid'
  | 'creds-overruled'
  | 'oidc-permission-missing'
  | 'sp-secret-invalid'
  | 'sp-secret-expired'
  | 'sp-disabled'
  | 'tenant-not-found'
  | 'registry-cloud-mismatch'
  | 'federated-credential-mismatch'
  | 'oidc-assertion-expired'
  | 'conditional-access-blocked'
  | 'entra-user-sign-in'
  | 'entra-refused'
  | 'entra-unreachable'
> = {
  'creds-json-invalid': forAll('credentials', ({ identity }) => {
    if (identity.kind !== 'gap' || identity.gap.kind !== 'creds-invalid') return undefined
    return { level: 'error', values: { problem: identity.gap.problem } }
  }),

  'creds-overruled': forAll('credentials', ({ identity }) =>
    identity.kind === 'sign-in' && identity.plan.credsOverruled ? { level: 'warning', values: {} } : undefined,
  ),

  'oidc-permission-missing': either(
    forAll('credentials', ({ identity, runner }) => {
      if (identity.kind !== 'gap' || identity.gap.kind !== 'no-oidc' || runner.withheldSecrets === 'fork')
        return undefined
      return {
        level: 'error',
        values: {},
        evidence: [seen('client-id', identity.gap.clientId), seen('permission', 'id-token: none', 'id-token: write')],
      }
    }),
    oidcPermissionInFiles,
  ),

  'sp-secret-invalid': refusedAs('sp-secret-invalid', ({ clientId }) => ({ clientId })),
  'sp-secret-expired': refusedAs('sp-secret-expired', ({ clientId }) => ({ clientId })),
  'sp-disabled': refusedAs('sp-disabled', ({ clientId }) => ({ clientId })),
  'tenant-not-found': either(
    refusedAs('tenant-not-found', ({ tenantId }) => ({ tenantId, malformed: false })),
    forAll('credentials', ({ identity }) => {
      if (identity.kind !== 'gap' || identity.gap.kind !== 'tenant-malformed') return undefined
      const { tenantId, suggestion } = identity.gap
      return { level: 'error', values: { tenantId, malformed: true }, evidence: [seen('tenant', tenantId, suggestion)] }
    }),
  ),
  'registry-cloud-mismatch': either(
    refusedAs('registry-cloud-mismatch', ({ cloud }) => ({ cloud })),
    cloudMismatchInFiles,
  ),
  'oidc-assertion-expired': refusedAs('oidc-assertion-expired', () => ({})),
  'conditional-access-blocked': refusedAs('conditional-access-blocked', ({ clientId }) => ({ clientId })),
  'entra-user-sign-in': refusedAs('entra-user-sign-in', () => ({})),
  'entra-refused': refusedAs('entra-refused', ({ clientId, error }) => ({ clientId, code: error.code })),

  'federated-credential-mismatch': forAll('credentials', facts => {
    const refused = entraRefusal(facts)
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
      level: 'error',
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
        ...(nearest?.differences ?? []).map(({ part, kind, mark }) =>
          seen('difference', `${part}: ${kind} ${mark.trim()}`),
        ),
        ...entraEvidence(refused.error),
      ],
    }
  }),

  'entra-unreachable': forAll('credentials', facts => {
    const { identity } = facts
    if (identity.kind !== 'sign-in' || identity.plan.role !== 'given' || identity.signIn.state !== 'failed')
      return undefined
    const { reason } = identity.signIn
    // GitHub's own token service stands before Entra, which was not asked then; and an answer that is no HTTP is an answer.
    if (reason.kind !== 'network' || identity.oidc.state === 'failed' || /^HPE_/.test(reason.failure.code))
      return undefined
    return {
      level: 'error',
      values: { cloud: identity.plan.cloud },
      evidence: [seen('error', reason.failure.code), seen('message', reason.failure.text)],
    }
  }),
}

type RefusedId = Exclude<Extract<FindingId, EntraMeaning>, 'federated-credential-mismatch'>

/** A rule on one meaning of Entra's refusal. */
export function refusedAs<Id extends RefusedId>(
  meaning: Id,
  values: (refused: EntraRefusal) => FindingValues[Id],
): Rule<Id> {
  return forAll<Id>('credentials', facts => {
    const refused = entraRefusal(facts)
    if (refused?.meaning !== meaning || (meaning === 'sp-secret-invalid' && isSecretId(facts))) return undefined
    return { level: 'error', values: values(refused), evidence: refusedEvidence(refused) }
  })
}

/** The rule on an id of a secret in place of its value, which Entra refuses like any wrong secret. */
export const secretIsId: Rule<'sp-secret-is-id'> = forAll('credentials', facts => {
  const refused = entraRefusal(facts)
  if (refused === undefined || !isSecretId(facts)) return undefined
  return { level: 'error', values: { userName: refused.clientId }, evidence: refusedEvidence(refused) }
})

const refusedEvidence = ({ clientId, tenantId, error }: EntraRefusal) => [
  seen('client-id', clientId),
  seen('tenant', tenantId),
  ...entraEvidence(error),
]

const entraEvidence = ({ code, error, text, correlationId, timestamp }: EntraError): Judgement['evidence'][number][] =>
  [
    seen('error', code === undefined ? error : `AADSTS${code}`),
    seen('message', text),
    seen('correlation-id', correlationId),
    seen('time', timestamp),
  ].filter(item => item !== undefined)
