import type { FederatedAdvice } from '../../azure/entra/federated-fix.ts'
import type { FindingValues } from '../../findings.ts'
import { federatedCommands } from '../federated-commands.ts'
import type { FindingTexts } from '../texts.ts'

type Values = FindingValues['federated-credential-mismatch']

export const federatedTexts = {
  'federated-credential-mismatch': values => ({
    title:
      values.advice.fix.do === 'wait'
        ? 'Microsoft Entra ID rejects a federated credential that matches'
        : `No federated credential matches the ${values.part ?? 'token'} of this job`,
    message: `${causeText(values)} ${solutionText(values)}`,
    fix: fixOf(values),
  }),
} satisfies Partial<FindingTexts>

function causeText({ advice, nearest }: Values): string {
  const because = reasonText(advice)
  if (because !== undefined) return because
  switch (advice.fix.do) {
    case 'wait':
      return `The credential ${named(advice.fix.existing)} has exactly the issuer, subject, and audience of this job.`
    case 'set-audience':
      return "GitHub's token has another audience than the credential accepts."
    case 'correct':
      return `The subject of the credential ${named(advice.fix.existing)} differs from that of this job only in its spelling.`
    default:
      return nearest === undefined
        ? 'Entra ID compares issuer, subject, and audience letter by letter, and found no credential that has all three.'
        : `The nearest credential, ${named(nearest.name)}, is for another job. Entra ID compares issuer, subject, and audience letter by letter.`
  }
}

function reasonText({ because, about = '' }: FederatedAdvice): string | undefined {
  switch (because) {
    case 'literal-wildcard':
      return `The subject of the credential ${named(about)} has a *, and Entra ID compares it letter by letter, not as a pattern.`
    case 'subject-per-tag':
      return 'Each tag has its own subject, so a credential for one tag does not serve the next one.'
    case 'called-workflow':
      return `The credential ${named(about)} is for another called workflow, or for another branch of it (job_workflow_ref).`
    default:
      return undefined
  }
}

function solutionText({ advice: { fix, because }, owner }: Values): string {
  const isPattern = because === 'literal-wildcard' || because === 'subject-per-tag'
  switch (fix.do) {
    case 'wait':
      return 'A new credential takes effect after some minutes: re-run the job then. If it is older, delete it and create it again.'
    case 'set-audience':
      return 'Set audience in the workflow.'
    case 'correct':
      return 'Correct the credential.'
    case 'replace-one':
      return 'There are 20 credentials, the maximum, so none can be added. Update or delete one that no job uses.'
    case 'add-flexible':
      return 'Add a flexible credential, or give the job an environment and add one credential for it.'
    default:
      if (isPattern && owner?.kind === 'managed-identity') {
        return 'Give the job an environment, which has one subject, and add a credential for it.'
      }
      return 'Add a credential for this job, or run the job where one matches.'
  }
}

function fixOf({ advice: { fix }, clientId, owner, graph, issuer, subject, audience }: Values): string {
  if (fix.do === 'wait') return 'gh run rerun <run-id> --failed'
  if (fix.do === 'set-audience') return `audience: ${fix.audience}`
  return federatedCommands(fix, clientId, { graph, issuer, subject, audience }, owner)
}

/** Names of credentials are up to 120 characters long. */
const named = (name: string): string => (name.length <= 40 ? name : `${name.slice(0, 39)}…`)
