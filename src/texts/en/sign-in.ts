import { CLOUDS, cloudNamed, PUBLIC_CLOUD } from '../../azure/clouds.ts'
import type { CredsProblem } from '../../azure/entra/creds.ts'
import type { FindingValues } from '../../findings.ts'
import { newApplicationSecret, shellQuote } from '../az-commands.ts'
import type { FindingMessage, FindingTexts } from '../texts.ts'
import { managedIdentityText } from './managed-identity.ts'

export const ASK_FOR_TOKEN = 'permissions:\n  id-token: write\n  contents: read'

export const signInTexts = {
  'creds-json-invalid': ({ problem }) => ({
    title: 'creds is not the JSON that azure/login reads',
    message: `${credsText(problem)} azure/login cannot sign in with it. Store the whole output of the command again, as it is.`,
    fix: 'az ad sp create-for-rbac --name <new-name> --json-auth | gh secret set AZURE_CREDENTIALS',
  }),
  'creds-overruled': ({ beside }) => ({
    title: 'creds is ignored',
    message: `creds is given beside ${beside === undefined ? 'client-id' : beside.join(' and ')}. azure/login does not look at it then, so its secret is not used. Give one or the other.`,
    fix: '# Take creds out, or client-id, tenant-id and subscription-id',
  }),
  'oidc-permission-missing': ({ job, isSet, called }) =>
    job === undefined
      ? {
          title: 'the job may not ask for an OIDC token',
          message:
            'client-id and tenant-id are given without a secret, so the sign-in needs a token from GitHub, and this job has no right to ask for one. As soon as permissions are set on a job or a workflow, every other one is off. Add id-token: write.',
          fix: ASK_FOR_TOKEN,
        }
      : called !== undefined
        ? {
            title: `The job ${job} gives the workflow that it calls no OIDC token`,
            message: `${called} signs in with azure/login, and a called workflow has no more permissions than the job ${job} that calls it. ${
              isSet ? 'That job leaves id-token out.' : 'Nothing there sets permissions.'
            } Add id-token: write to the calling job.`,
            fix: ASK_FOR_TOKEN,
          }
        : {
            title: `the job ${job} may not ask for an OIDC token`,
            message: `azure/login has no secret here, which it takes in creds only, so it needs a token from GitHub. ${
              isSet
                ? `The permissions of the job ${job} leave id-token out, and what they leave out is off.`
                : `Neither the workflow nor the job ${job} sets permissions, and GitHub never gives this one unasked.`
            } Add id-token: write.`,
            fix: ASK_FOR_TOKEN,
          },
  'sp-secret-invalid': ({ clientId }) => ({
    title: `the secret of the application ${clientId} is wrong`,
    message: `Entra knows the application ${clientId} and refuses its secret. It was cut off, has a character too many, or belongs to another application. Store the value again, or make a new secret.`,
    fix: newApplicationSecret(clientId),
  }),
  'sp-secret-expired': ({ clientId }) => ({
    title: `the secret of the application ${clientId} has ended`,
    message: `Entra refuses the secret of the application ${clientId} because it has ended. Every login with it fails. Make a new one, or move to OIDC, which needs no secret.`,
    fix: newApplicationSecret(clientId),
  }),
  'sp-disabled': ({ clientId }) => ({
    title: `the application ${clientId} is disabled`,
    message: `Entra knows the application ${clientId}, and its service principal is disabled. Nobody can sign in with it. Enable it, or use another one.`,
    fix: `az ad sp update --id ${shellQuote(clientId)} --set accountEnabled=true`,
  }),
  'registry-cloud-mismatch': ({ cloud, given, environment, missingHost, existingHost }) =>
    existingHost !== undefined
      ? {
          title: 'The registry exists under this name in another cloud',
          message: `The name ${missingHost} does not exist in DNS, and ${existingHost} does. If that registry is meant, use its login server, and sign in to the cloud of that registry.`,
          fix: `registry: ${existingHost}`,
        }
      : given !== undefined
        ? {
            title: `${given} is in another cloud than the sign-in`,
            message: `azure/login signs in to ${cloud}, and ${given} is a registry of ${environment}. az acr login looks for it where it has signed in, and does not find it. Sign in to the cloud of the registry.`,
            fix: `environment: ${environment}`,
          }
        : {
            title: 'the identity belongs to another cloud',
            message: `The sign-in went to ${cloudNamed(cloud)?.azName ?? cloud}, and Entra says that the tenant or the application belongs to another cloud. A registry takes only identities of its own cloud. Use an identity of that cloud, or set environment.`,
            fix: `# ${otherClouds(cloud)}\nenvironment: <cloud>`,
          },
  'oidc-assertion-expired': ({ line }) =>
    line !== undefined
      ? {
          title: 'az acr login runs after a build, long after the OIDC sign-in',
          message: `azure/login signs in on line ${line}, and an image is built before az acr login. GitHub's token lasts only some minutes, so after a long build az may be rejected (AADSTS700024). Log in to the registry before the build.`,
          fix: '# Directly after azure/login:\n- run: az acr login --name <name>',
        }
      : {
          title: "GitHub's token had ended when it was used",
          message:
            'Entra refuses the OIDC token because it is outside its time. It lives for some five minutes, so a session that keeps it fails later in the job; a wrong clock does the same. Sign in again right before the login.',
          fix: 'date --utc',
        },
  'conditional-access-blocked': ({ clientId }) => ({
    title: 'Conditional Access blocks this sign-in',
    message: `A policy of the tenant does not let ${clientId || 'this identity'} sign in from here. Such policies look at the place, the device or the risk. The sign-in logs of the tenant name the policy and this runner's address. Ask who keeps the policies to allow it, or use a runner inside.`,
    fix: '# Entra admin center > Sign-in logs > Service principal sign-ins > Conditional Access',
  }),
  'entra-user-sign-in': ({ on }) => ({
    title: "a person's session is used, and it has ended or needs a second factor",
    message:
      on === 'elsewhere'
        ? 'The sign-in that was left on this machine belongs to a person, and Entra wants that person again. Sign in again.'
        : 'The sign-in that was left on this machine belongs to a person, and Entra wants that person again. A job cannot answer that. Use an application with OIDC or a secret.',
    fix: sessionFix(on),
  }),
  'entra-unreachable': ({ cloud, answered, at }) =>
    answered
      ? pageText(cloud)
      : {
          title: 'the sign-in host of Entra cannot be reached',
          message: `The sign-in host of ${cloudNamed(cloud)?.azName ?? cloud} did not answer, so there is no token. ${signInAdvice(at)}`,
          fix: `curl --verbose --max-time 10 https://${(cloudNamed(cloud) ?? PUBLIC_CLOUD).authority}/common/discovery/instance`,
        },
  'managed-identity-unavailable': managedIdentityText,
} satisfies Partial<FindingTexts>

const pageText = (cloud: string): FindingMessage => ({
  title: 'Something in front of Microsoft Entra ID answered the sign-in',
  message: `The answer to the sign-in isn't one of Microsoft Entra ID (${cloudNamed(cloud)?.azName ?? cloud}). A proxy, a gateway, or a portal gave it, so there is no token. Let the sign-in host through unchanged.`,
  fix: `# Check\ncurl --include --max-time 10 https://${(cloudNamed(cloud) ?? PUBLIC_CLOUD).authority}/common/discovery/instance`,
})

function sessionFix(on: FindingValues['entra-user-sign-in']['on']): string {
  if (on === 'elsewhere') return 'az login'
  return on === 'self-hosted' ? '# on the runner, as the user that it runs as\naz login' : 'az logout'
}

function signInAdvice(at: FindingValues['entra-unreachable']['at']): string {
  switch (at) {
    case 'dns':
      return "Its name can't be resolved here: check the runner's resolver."
    case 'proxy':
      return 'The proxy is not there, or blocks the host: correct the proxy.'
    case 'tls':
      return 'TCP works and TLS does not: let the host pass what inspects or filters TLS.'
    case 'http':
      return 'TLS works, and the request got no answer: try again, then look at what inspects requests.'
    default:
      return 'Open TCP port 443 to it from this runner.'
  }
}

const otherClouds = (cloud: string): string =>
  CLOUDS.flatMap(({ azName }) => (azName === cloudNamed(cloud)?.azName ? [] : [azName])).join(', ')

function credsText(problem: CredsProblem): string {
  switch (problem.kind) {
    case 'empty':
      return 'It is empty.'
    case 'too-long':
      return 'It is far longer than such a JSON is.'
    case 'not-json':
      return SLIPS[problem.mistake]
    case 'not-an-object':
      return `It is JSON, but no object (${problem.found}).`
    case 'fields-missing':
      return `${problem.fields
        .map(({ field, empty, insteadOf }) =>
          insteadOf === undefined
            ? `${field} is ${empty ? 'empty' : 'missing'}`
            : `${field} is missing (it stands there as ${insteadOf})`,
        )
        .join(', ')}.`
    case 'field-wrong-type':
      return `${problem.field} is a ${problem.found}, not a string.`
  }
}

const SLIPS: Readonly<Record<Extract<CredsProblem, { kind: 'not-json' }>['mistake'], string>> = {
  base64: 'It is base64, not JSON.',
  'trailing-comma': 'It has a comma after the last field.',
  'missing-comma': 'A comma is missing between two fields.',
  'single-quotes': 'It has single quotes, where JSON has double ones.',
  'curly-quotes': 'It has typographic quotes, where JSON has straight ones.',
  'no-quotes': 'Its fields have no quotes.',
  comments: 'It has comments in it.',
  'line-break-in-value': 'A value has a line break in it.',
  'escaped-quotes': 'Its quotes are escaped, as in a string inside another.',
  variable: 'It has a variable in it that was not replaced.',
  'cut-off': 'It ends in the middle.',
  other: 'It is not JSON.',
}
