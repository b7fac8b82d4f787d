import type { FederatedAdvice } from '../../azure/entra/federated-fix.ts'
import type { FindingValues } from '../../findings.ts'
import { federatedCommands } from '../federated-commands.ts'
import { shorten } from '../shorten.ts'
import type { FindingMessage, FindingTexts } from '../texts.ts'

type Values = FindingValues['federated-credential-mismatch']

export const federatedTexts = {
  'federated-credential-mismatch': values => ({
    title: titleOf(values),
    message: `${causeText(values)} ${solutionText(values)}`,
    ...fixOf(values),
  }),
} satisfies Partial<FindingTexts>

function titleOf({ advice, part }: Values): string {
  if (advice.fix.do === 'wait') return 'Microsoft Entra ID rejects a federated credential that matches'
  switch (part) {
    case 'issuer':
      return "No federated credential matches this job's issuer"
    case 'subject':
      return "No federated credential matches this job's subject"
    case 'audience':
      return "No federated credential matches this job's audience"
    default:
      return 'No federated credential matches this job'
  }
}

function causeText({ advice, nearest, part, subject }: Values): string {
  const because = reasonText(advice, subject)
  if (because !== undefined) return because
  switch (advice.fix.do) {
    case 'wait':
      return `The credential "${named(advice.fix.existing)}" has exactly the issuer, subject, and audience of this job.`
    case 'set-audience':
      return "The audience of GitHub's token isn't the one that the federated credential accepts."
    case 'correct':
      return `The ${advice.fix.part} of the credential "${named(advice.fix.existing)}" is misspelled.`
    default:
      return nearest === undefined
        ? NOT_FOUND[part ?? 'any']
        : `The closest federated credential, "${named(nearest.name)}", is for another job. Microsoft Entra ID compares letter by letter.`
  }
}

const NOT_FOUND: Readonly<Record<NonNullable<Values['part']> | 'any', string>> = {
  issuer: 'No federated credential has exactly the issuer of this job.',
  subject: 'No federated credential has exactly the subject of this job.',
  audience: 'No federated credential has exactly the audience of this job.',
  any: 'No federated credential has exactly the issuer, subject, and audience of this job.',
}

function reasonText({ because, about = '' }: FederatedAdvice, subject: string): string | undefined {
  switch (because) {
    case 'literal-wildcard':
      return `The subject of the credential "${named(about)}" has a *, but Microsoft Entra ID compares it letter by letter.`
    case 'subject-per-tag':
      return "Each tag has its own subject, so a credential for one tag doesn't match the next one."
    case 'called-workflow':
      return `The credential "${named(about)}" is for another called workflow, or for another branch of it.`
    case 'immutable-form':
      return /^repo:[^/:]*@/.test(subject)
        ? `The credential "${named(about)}" doesn't have the IDs of owner and repository, which GitHub puts into the subject here.`
        : `The credential "${named(about)}" has the IDs of owner and repository, which GitHub doesn't put into the subject here.`
    case 'other-issuer':
      return `Only the issuer of the credential "${named(about)}" differs.`
    default:
      return undefined
  }
}

function solutionText({ advice: { fix, because }, owner, subject }: Values): string {
  const isPattern = because === 'literal-wildcard' || because === 'subject-per-tag'
  switch (fix.do) {
    case 'wait':
      return 'If the credential is new, re-run the job in a few minutes. If it is older, check the client ID and the tenant ID of the job.'
    case 'set-audience':
      return 'Set the audience input of azure/login to that value.'
    case 'correct':
      return 'Correct the credential.'
    case 'replace-one':
      return 'There are already 20 credentials, the maximum. Update one that no job uses.'
    case 'add-flexible':
      return 'Add a flexible credential, or give the job an environment and add a credential for it.'
    default:
      if (isPattern && owner?.kind === 'managed-identity') {
        return 'Give the job an environment, which has one subject, and add a credential for it.'
      }
      return subject.endsWith(':pull_request')
        ? 'Add one. Caution: all pull requests of the repository have the same subject, so each of them can then sign in.'
        : 'Add a credential for this job, or run the job with a matching one.'
  }
}

function fixOf({
  advice: { fix },
  clientId,
  owner,
  graph,
  issuer,
  subject,
  audience,
}: Values): Pick<FindingMessage, 'fix' | 'language'> {
  if (fix.do === 'wait') return { fix: 'gh run rerun <run-id> --failed' }
  if (fix.do === 'set-audience') return { fix: `audience: ${fix.audience}`, language: 'yaml' }
  return { fix: federatedCommands(fix, clientId, { graph, issuer, subject, audience }, owner) }
}

/** Names of credentials are up to 120 characters long. */
const named = (name: string): string => shorten(name, 40)
