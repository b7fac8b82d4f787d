import type { ExplainTexts } from '../texts.ts'
import { logCauseTexts } from './log-causes.ts'
import { logTexts } from './logs.ts'

export const explainTexts: ExplainTexts = {
  wordings: { ...logTexts, ...logCauseTexts },
  certainty: { proven: 'The log names the cause', likely: 'The most likely cause', possible: 'Also possible' },
  proves: {
    'stopped-locally': "The command stopped on this machine. The registry wasn't contacted.",
    'not-connected': "No connection to the registry was made. Credentials and permissions weren't checked.",
    'entra-rejected': "Microsoft Entra ID rejected the sign-in. The registry wasn't contacted.",
    'registry-answered': 'The registry was reached, and it rejected the request.',
    'registry-accepted-login': 'The registry was reached, and it accepted the login.',
    'azure-management-answered': 'The sign-in worked. Azure Resource Manager rejected the request.',
    'platform-pull-failed': "The service that runs the image couldn't pull it. The push isn't the problem.",
    nothing: 'The text proves only that the step failed.',
  },
  questions: {
    'which-credential':
      'Which credential is it, and does it still work? Run acr-login-check with the same inputs: it checks with Microsoft Entra ID and the registry.',
    'was-there-a-login':
      'Did a step of this job log in to exactly this host, before this step? If so, the identity has no matching role.',
    'which-docker-failure':
      'What does `docker version` print on this machine: not found, permission denied, or no server?',
    'which-network':
      'What does `curl --verbose https://<login-server>/v2/` print on the same machine? With status 401, the network works.',
    'firewall-or-closed':
      'Is public network access disabled, or is there no rule for this IP address? Run `az acr show --query publicNetworkAccess`.',
    'which-role':
      'Which roles does the identity have on the registry? Run acr-login-check with the same identity and Reader on the registry.',
    'which-identity':
      'Which identity pulls, and does it have AcrPull? It is the identity of the cluster or app, not of the pipeline.',
    'does-it-exist': 'Does exactly this name exist? Compare the registry, repository, and tag, letter by letter.',
    'fork-or-name':
      'Is this a run of a fork or of Dependabot, which gets no secrets? If not, is the name of the secret correct?',
    rerun: 'Does the job pass when you re-run it? If so, the fault was temporary.',
  },
  headings: { now: 'Now', proves: 'Proves', check: 'Check', excludes: 'Not the cause', rest: 'Also possible' },
  unknown:
    'The cause is unknown: this log contains no known error of a login, push, or pull with Azure Container Registry.',
  empty: 'The log is empty.',
  open: 'The cause is unknown: many causes share this text, and nothing around it tells them apart.',
  next: 'Provide the whole log of the failed step, with the lines before the error. Or run acr-login-check with the inputs of the login step: it checks with the registry itself.',
  unreadable: "The log couldn't be read",
  said: 'What the log says',
  placeOf: ({ job, step, file, line }) => {
    if (job === undefined) return file === undefined ? `line ${line}` : `${file}, line ${line}`
    return step === undefined ? `job ${job}, log line ${line}` : `job ${job}, step ${step}, log line ${line}`
  },
  live: (outcome, cause) =>
    outcome === 'holds'
      ? `It is still true. A check just now found: ${cause}.`
      : 'A check just now found no problem. The cause is gone, or the failed step used another credential.',
}
