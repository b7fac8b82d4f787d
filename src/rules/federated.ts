import { CLOUDS, PUBLIC_CLOUD } from '../azure/clouds.ts'
import { mismatchedPart } from '../azure/entra/aadsts.ts'
import { compareFederated } from '../azure/entra/federated-credentials.ts'
import { adviseFederated } from '../azure/entra/federated-fix.ts'
import { entraRefusal, idleRefusal } from '../diagnosis/sign-in.ts'
import { valueIn } from '../facts.ts'
import { type Rules, runRule, seen } from './rule.ts'
import { entraEvidence } from './sign-in.ts'

/**
 * Chapter "Credentials" of Microsoft's page, where GitHub's token is the credential: what it presents beside what Entra
 * accepts.
 */
export const federatedRules = {
  'federated-credential-mismatch': runRule(facts => {
    const refused = entraRefusal(facts) ?? idleRefusal(facts)
    if (refused?.meaning !== 'federated-credential-mismatch' || facts.identity.kind !== 'sign-in') return undefined
    const { issuer = '', subject = '', audience = '', jobWorkflowRef } = valueIn(facts.identity.oidc) ?? {}
    const { clientId, cloud } = facts.identity.plan
    const part = mismatchedPart(refused.error.code ?? 0)
    const accepted = valueIn(facts.identity.federated)
    const presented = { issuer, subject, audience, ...(jobWorkflowRef !== undefined && { jobWorkflowRef }) }
    const compared = accepted === undefined ? undefined : compareFederated(presented, accepted.credentials)
    const nearest = compared?.state === 'differs' ? compared : undefined
    const acceptedPart = (which: string): string | undefined =>
      nearest?.differences.find(difference => difference.part === which)?.accepted
    const ofWorkflow = acceptedPart('job_workflow_ref')
    return {
      level: refused.level,
      values: {
        ...{ clientId, issuer, subject, audience },
        ...(part !== undefined && { part }),
        ...(nearest !== undefined && {
          nearest: {
            name: nearest.nearest.name,
            subject: nearest.nearest.subject ?? nearest.nearest.expression ?? '',
          },
        }),
        advice: adviseFederated(presented, accepted, part),
        ...(accepted !== undefined && { owner: accepted.owner }),
        graph: (CLOUDS.find(({ name }) => name === cloud) ?? PUBLIC_CLOUD).graph,
      },
      evidence: [
        seen('issuer', issuer, acceptedPart('issuer')),
        seen('subject', subject, acceptedPart('subject')),
        seen('audience', audience, acceptedPart('audience')),
        ...(ofWorkflow === undefined ? [] : [seen('workflow', jobWorkflowRef, ofWorkflow)]),
        ...(nearest?.differences ?? []).map(({ part, kind, caret }) =>
          seen('difference', [part === kind ? part : `${part}: ${kind}`, caret.trim()].join(' ').trim()),
        ),
        seen('name', compared?.state === 'matches' ? compared.by.name : nearest?.nearest.name),
        ...entraEvidence(refused.error),
      ],
    }
  }),
} satisfies Partial<Rules>
