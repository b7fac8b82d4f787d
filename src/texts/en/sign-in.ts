import { CLOUDS, cloudNamed, PUBLIC_CLOUD } from '../../azure/clouds.ts'
import type { CredsProblem } from '../../azure/entra/creds.ts'
import type { FindingValues } from '../../findings.ts'
import { oneLine } from '../../util/text.ts'
import { newApplicationSecret, shellQuote } from '../az-commands.ts'
import { shorten } from '../shorten.ts'
import type { FindingMessage, FindingTexts } from '../texts.ts'
import { listOfAll } from './grammar.ts'
import { managedIdentityText } from './managed-identity.ts'
import { saveCreds } from './value-source.ts'

export const ASK_FOR_TOKEN =
  '# In the job, with the other permissions that it needs\npermissions:\n  id-token: write\n  contents: read'

const signInWithOidc = (where: string): Pick<FindingMessage, 'fix' | 'language'> => ({
  fix: `${where}\n- uses: azure/login@v2\n  with:\n    client-id: \${{ vars.AZURE_CLIENT_ID }}\n    tenant-id: \${{ vars.AZURE_TENANT_ID }}\n    allow-no-subscriptions: true`,
  language: 'yaml',
})

export const IN_PLACE_OF_USER = signInWithOidc('# Instead of signing in as a user')

export const signInTexts = {
  'creds-json-invalid': ({ problem, secretName }) => ({
    title: "The value of creds isn't valid for azure/login",
    message: `${credsText(problem)} Save the secret again as JSON with clientId, clientSecret, subscriptionId, and tenantId.`,
    fix: saveCreds(secretName),
  }),
  'creds-overruled': ({ ids }) => ({
    title: 'The creds input of azure/login is ignored',
    message:
      ids === undefined
        ? 'azure/login ignores creds if client-id, tenant-id, or subscription-id is set. Remove creds, or remove the other three inputs.'
        : `azure/login uses ${listOfAll(ids)} instead. Remove creds, or remove the other inputs.`,
    fix: '# In azure/login: remove creds, or remove client-id, tenant-id, and subscription-id',
    language: 'yaml',
  }),
  'oidc-permission-missing': values => ({
    ...permissionText(values),
    // Permissions of the job would take the place of those that are set for the workflow.
    fix: values.isList === true ? '# Among the permissions that are set here:\nid-token: write' : ASK_FOR_TOKEN,
    language: 'yaml',
  }),
  'sp-secret-invalid': ({ clientId, ...saved }) => ({
    title: 'The client secret is wrong',
    message:
      "Microsoft Entra ID rejected it: it's cut off, has an extra character, or belongs to another app registration. Save the value again, or create a new client secret.",
    fix: newApplicationSecret(clientId, saved),
  }),
  'sp-secret-expired': ({ clientId, ...saved }) => ({
    title: 'The client secret expired',
    message:
      'Microsoft Entra ID rejects it, so every login with it fails. Create a new client secret, or switch to OIDC, which needs no secret.',
    fix: newApplicationSecret(clientId, saved),
  }),
  'sp-disabled': ({ clientId }) => ({
    title: 'The service principal is disabled',
    message: 'Someone disabled its sign-in. Ask why before you enable it again, or use another service principal.',
    fix: `# Run by: a Cloud Application Administrator. Ask first why it was disabled\naz ad sp update --id ${shellQuote(clientId)} --set accountEnabled=true`,
  }),
  'registry-cloud-mismatch': cloudText,
  'oidc-assertion-expired': ({ line }) =>
    line !== undefined
      ? {
          title: 'The OIDC sign-in runs long before az acr login',
          message: `azure/login on line ${line} runs before a build. GitHub's OIDC token is valid for about five minutes, so az acr login may fail with AADSTS700024. Log in before the build.`,
          fix: '# Directly after azure/login\n- run: az acr login --name <name>',
          language: 'yaml',
        }
      : {
          title: "GitHub's OIDC token expired before it was used",
          message:
            'The token is valid for about five minutes. Run azure/login again right before az acr login. On a self-hosted runner, also check the clock.',
          ...signInWithOidc('# Directly before the login to the registry'),
        },
  'conditional-access-blocked': () => ({
    title: 'Conditional Access blocks this sign-in',
    message:
      "A policy rejects the identity because of its location, device, or risk. The tenant's sign-in logs name the policy. Ask its owner to allow this runner, or use a runner in an allowed network.",
    fix: '# Run by: an administrator of the tenant\n# Entra admin center > Sign-in logs > Service principal sign-ins > Conditional Access',
  }),
  'entra-user-sign-in': ({ on }) => ({
    title: 'The user of the Azure CLI must sign in again',
    message:
      on === 'elsewhere'
        ? 'The session has expired, or Microsoft Entra ID asks for a second factor. Sign in again.'
        : "The session has expired, or Microsoft Entra ID asks for a second factor, which a job can't provide. Sign in with OIDC or a client secret instead.",
    ...sessionFix(on),
  }),
  'entra-unreachable': ({ cloud, answered, at }) => {
    const { authority, azName } = cloudNamed(cloud) ?? { ...PUBLIC_CLOUD, azName: shorten(cloud, 40) }
    return answered
      ? {
          title: 'Something else answers for Microsoft Entra ID',
          message:
            'A proxy, gateway, or portal answered the sign-in, so no token can be issued. Let the sign-in host pass unchanged.',
          fix: `# Check\ncurl --include --max-time 10 https://${authority}/common/discovery/instance\n# Run by: whoever manages the network. Let ${authority} pass unchanged.`,
        }
      : {
          title: "Microsoft Entra ID isn't reachable",
          message: `The sign-in host of ${azName} didn't answer, so no token can be issued. ${signInAdvice(at)}`,
          fix: `# Check\ncurl --verbose --max-time 10 https://${authority}/common/discovery/instance\n# Run by: whoever manages the network. Allow ${authority}, TCP port 443.`,
        }
  },
  'managed-identity-unavailable': managedIdentityText,
} satisfies Partial<FindingTexts>

function permissionText({
  job,
  isSet,
  called,
  selfHosted,
}: FindingValues['oidc-permission-missing']): Pick<FindingMessage, 'title' | 'message'> {
  if (job === undefined) {
    return {
      title: "The job can't request an OIDC token",
      message:
        selfHosted === true
          ? "Without a secret, the sign-in needs the permission id-token: write. Add it. If you mean the managed identity of this runner's machine, set auth-type to IDENTITY instead."
          : 'Without a secret, the sign-in needs the permission id-token: write. If a workflow sets some permissions, GitHub sets all others to none. Add id-token: write.',
    }
  }
  if (called !== undefined) {
    return {
      title: "The called workflow can't request an OIDC token",
      message: isSet
        ? "It signs in with azure/login, and can't have more permissions than this job, which leaves out id-token. Add id-token: write to this job."
        : "It signs in with azure/login, and can't have more permissions than this job, which sets none. Add id-token: write to this job.",
    }
  }
  return {
    title: "The job can't request an OIDC token",
    message: isSet
      ? 'azure/login has no secret here, so it needs an OIDC token, but the permissions of the job leave out id-token. Add id-token: write.'
      : 'azure/login has no secret here, so it needs an OIDC token, and GitHub never grants id-token: write by default. Add the permission.',
  }
}

function cloudText({
  cloud,
  given,
  environment = '<cloud>',
  existingHost,
  tenantCloud,
  registryCloud,
}: FindingValues['registry-cloud-mismatch']): FindingMessage {
  if (tenantCloud !== undefined) return otherCloudText(cloud, tenantCloud, registryCloud)
  if (existingHost !== undefined) {
    return {
      title: 'The registry exists in another cloud',
      message: `DNS has no record for the login server, but it has one for ${existingHost}. If you mean that registry, use its login server, and sign in to its cloud.`,
      fix: `registry: ${oneLine(existingHost)}`,
      language: 'yaml',
    }
  }
  return given !== undefined
    ? {
        title: "The sign-in is to another cloud than the registry's",
        message: `azure/login signs in to ${cloud}, but the registry is in ${environment}, so az acr login doesn't find it. Correct the environment input of azure/login.`,
        fix: `environment: ${environment}`,
        language: 'yaml',
      }
    : {
        title: 'The identity belongs to another cloud',
        message: `Microsoft Entra ID says that the tenant or app registration isn't in ${cloudNamed(cloud)?.azName ?? cloud}. A registry accepts only identities of its own cloud. Use such an identity, or correct the environment input of azure/login.`,
        fix: `# One of ${otherClouds(cloud)}\nenvironment: <cloud>`,
        language: 'yaml',
      }
}

const azName = (cloud: string): string => cloudNamed(cloud)?.azName ?? shorten(cloud, 40)

/** The tenant is there, but not in the cloud of the sign-in. */
function otherCloudText(cloud: string, tenantCloud: string, registryCloud = tenantCloud): FindingMessage {
  const cause = `The tenant is in ${azName(tenantCloud)}, but the sign-in goes to ${azName(cloud)}.`
  return registryCloud === tenantCloud
    ? {
        title: "The sign-in isn't to the tenant's cloud",
        message: `${cause} Set environment to the cloud of the tenant, which is also that of the registry.`,
        fix: `environment: ${azName(tenantCloud)}`,
        language: 'yaml',
      }
    : {
        title: 'The tenant and the registry are in different clouds',
        message: `${cause} A registry accepts only identities of its own cloud. Use an identity of a tenant in ${azName(registryCloud)}.`,
        fix: `# IDs of a tenant and an identity in ${azName(registryCloud)}\ntenant-id: <tenant-id>\nclient-id: <client-id>`,
        language: 'yaml',
      }
}

/** Nobody is there who could sign in again on a runner that GitHub hosts. */
function sessionFix(on: FindingValues['entra-user-sign-in']['on']): Pick<FindingMessage, 'fix' | 'language'> {
  if (on === 'elsewhere') return { fix: 'az login' }
  return on === 'self-hosted' ? { fix: '# On the runner, as the user that runs it\naz login' } : IN_PLACE_OF_USER
}

function signInAdvice(at: FindingValues['entra-unreachable']['at']): string {
  switch (at) {
    case 'dns':
      return "Its name can't be resolved here. Check the runner's resolver."
    case 'proxy':
      return 'The proxy is down, or blocks the host. Correct the proxy.'
    case 'tls':
      return "TCP works, but TLS doesn't. Exempt the host from whatever inspects or filters TLS."
    case 'http':
      return 'TLS works, but the request gets no answer. Re-run the job. If it fails again, check the proxy or firewall that inspects requests.'
    default:
      return 'Open outbound TCP port 443 to it.'
  }
}

const otherClouds = (cloud: string): string =>
  CLOUDS.flatMap(({ azName }) => (azName === cloudNamed(cloud)?.azName ? [] : [azName])).join(', ')

function credsText(problem: CredsProblem): string {
  switch (problem.kind) {
    case 'empty':
      return 'The value is empty.'
    case 'too-long':
      return 'The value is far too long.'
    case 'not-json':
      return MISTAKES[problem.mistake]
    case 'not-an-object':
      return `The value is JSON, but not an object (${problem.found}).`
    case 'fields-missing':
      return fieldsText(problem.fields)
    case 'field-wrong-type':
      return `The field ${problem.field} is a ${problem.found}, not a string.`
  }
}

/** One sentence for each way in which fields can be missing. */
function fieldsText(fields: Extract<CredsProblem, { kind: 'fields-missing' }>['fields']): string {
  const renamed = fields.flatMap(({ field, insteadOf }) =>
    insteadOf === undefined ? [] : [`${field} (named ${insteadOf})`],
  )
  const others = fields.filter(({ insteadOf }) => insteadOf === undefined)
  const empty = others.filter(each => each.empty).map(({ field }) => field)
  const missing = others.filter(each => !each.empty).map(({ field }) => field)
  return [
    ...(missing.length > 0 ? [`Missing fields: ${listOfAll(missing)}.`] : []),
    ...(empty.length > 0 ? [`Empty fields: ${listOfAll(empty)}.`] : []),
    ...(renamed.length > 0 ? [`Misnamed fields: ${listOfAll(renamed)}.`] : []),
  ].join(' ')
}

const MISTAKES: Readonly<Record<Extract<CredsProblem, { kind: 'not-json' }>['mistake'], string>> = {
  base64: 'The value is base64, not JSON.',
  'trailing-comma': 'The JSON has a comma after the last field.',
  'missing-comma': 'The JSON has no comma between two fields.',
  'single-quotes': 'The JSON has single quotes instead of double quotes.',
  'curly-quotes': 'The JSON has curly quotes instead of straight quotes.',
  'no-quotes': 'The fields of the JSON have no quotes.',
  comments: 'The JSON contains comments.',
  'line-break-in-value': 'A value in the JSON contains a line break.',
  'escaped-quotes': 'The quotes of the JSON are escaped.',
  variable: "The JSON contains a variable that wasn't replaced.",
  'cut-off': 'The JSON is cut off.',
  other: "The value isn't JSON.",
}
