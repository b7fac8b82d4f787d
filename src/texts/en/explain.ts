import type { ExplainTexts } from '../texts.ts'
import { logCauseTexts } from './log-causes.ts'
import { logTexts } from './logs.ts'

export const explainTexts: ExplainTexts = {
  wordings: { ...logTexts, ...logCauseTexts },
  certainty: { proven: 'The log names the cause', likely: 'The likeliest cause', possible: 'Also possible' },
  proves: {
    'stopped-locally': "The command stopped on this machine. It didn't ask the registry.",
    'not-connected': 'No connection to the registry was made. Credentials and permissions were not checked.',
    'entra-rejected': 'Microsoft Entra ID rejected the sign-in. The registry was not asked.',
    'registry-answered': 'The registry was reached, and it rejected the request.',
    'registry-accepted-login': 'The registry was reached, and it accepted the login.',
    'azure-management-answered': 'The sign-in worked. Azure Resource Manager rejected the request.',
    'platform-pull-failed': 'The service that runs the image could not pull it. The push is not the problem.',
    nothing: 'The text alone proves no more than that the step failed.',
  },
  questions: {
    'which-credential':
      'Which credential is it, and does it still work? Run acr-login-check with the same inputs: it asks Microsoft Entra ID and the registry.',
    'was-there-a-login':
      'Did a step of this job log in to exactly this host, before this step? If it did, the identity lacks the role.',
    'which-docker-failure':
      'What does `docker version` print on this machine: not found, permission denied, or no server?',
    'which-network':
      'What does `curl --verbose https://<login-server>/v2/` print on the same machine? A status of 401 clears the network.',
    'firewall-or-closed':
      'Is public network access disabled, or does a rule miss this address? `az acr show --query publicNetworkAccess` tells.',
    'which-role':
      'Which roles does the identity have on the registry? Run acr-login-check with the same identity and Reader on the registry.',
    'which-identity':
      'Which identity pulls, and does it have AcrPull? It is the one of the cluster or app, not the one of the pipeline.',
    'does-it-exist': 'Does exactly this name exist? Compare registry, repository, and tag, letter by letter.',
    'fork-or-name':
      "Is this a fork's or Dependabot's run, which gets no secrets? If not, is the secret's name spelled right?",
    rerun: 'Does it pass when the job runs again? If it does, it was a passing fault.',
  },
  headings: { proves: 'Proves', check: 'Check', excludes: 'Not the cause', rest: 'Also possible' },
  unknown:
    'The cause is unknown: no text in this log is known as a failure of a login, push, or pull to Azure Container Registry.',
  empty: 'The log is empty.',
  next: 'Give the whole log of the failed step, with the lines before the error. Or run acr-login-check with the inputs of the login step: it asks the registry itself.',
  unreadable: 'The log could not be read',
}
