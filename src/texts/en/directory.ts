import type { RefusedCause } from '../../azure/entra/error-text.ts'
import type { FindingValues } from '../../findings.ts'
import { listApplications, shellQuote } from '../az-commands.ts'
import type { FindingMessage, FindingTexts } from '../texts.ts'
import { ASK_FOR_TOKEN } from './sign-in.ts'

/** Who is known in which tenant, and what a tenant demands. */
export const directoryTexts = {
  'sp-not-found': notFoundText,
  'tenant-not-found': tenantText,
  'oidc-claim-required': ({ claim, accepted }) => ({
    title: "The tenant requires a claim that GitHub's token doesn't have",
    message: `The tenant accepts tokens of GitHub only with ${claim === '' ? 'a certain claim' : `the claim ${claim}${accepted.length === 0 ? '' : ` (${accepted.join(', ')})`}`}, whatever the federated credential says. It comes and goes between jobs: re-run the job, or run it in a repository of that enterprise.`,
    fix: 'gh run rerun <run-id> --failed',
  }),
  'entra-refused': ({ clientId, code, by, cause }) => {
    if (by !== 'entra') return withoutEntra(by)
    return cause === undefined
      ? {
          title: `Entra refuses the sign-in${code === undefined ? '' : ` (AADSTS${code})`}`,
          message: `Entra refuses ${clientId || 'the identity'} for the reason that stands below. Nothing can be exchanged for a token of the registry. Search for the code.`,
          fix: code === undefined ? 'az login --debug' : `https://login.microsoftonline.com/error?code=${code}`,
        }
      : causeText(cause, clientId)
  },
} satisfies Partial<FindingTexts>

function notFoundText({
  userName,
  tenantId,
  knownIn,
  noServicePrincipal = false,
  isTenant = false,
}: FindingValues['sp-not-found']): FindingMessage {
  if (noServicePrincipal) {
    return {
      title: 'The application has no service principal in the tenant',
      message:
        'The application exists, but has no service principal in this tenant, so it cannot sign in there. Create the service principal, and assign its role after that.',
      fix: `az ad sp create --id ${shellQuote(userName)}`,
    }
  }
  if (isTenant) {
    return {
      title: 'The client ID is the ID of a tenant',
      message:
        'The value given as the client ID names a tenant, and no application has it. Give the application (client) ID of the app registration.',
      fix: listApplications(),
    }
  }
  if (knownIn !== undefined) {
    return {
      title: "The application isn't in the registry's tenant",
      message: `The tenant ${knownIn} knows the application, but the registry says that its own tenant does not. A registry takes only identities of its own tenant. Use an application of that one.`,
      fix: listApplications(),
    }
  }
  return tenantId === undefined
    ? {
        title: "The registry's tenant doesn't have the application",
        message: `The registry does not know the application ${userName}. It was deleted, it belongs to another tenant, or this is an object ID or a subscription ID. Use the application (client) ID.`,
        fix: listApplications(),
      }
    : {
        title: "The tenant doesn't have the application",
        message: `The tenant ${tenantId || 'that was asked'} has no application ${userName}. It was deleted, it is in another tenant, or this is an object ID. Check client-id and tenant-id.`,
        fix: listApplications(),
      }
}

function tenantText({ tenantId, malformed, instead }: FindingValues['tenant-not-found']): FindingMessage {
  const shown = tenantId || '(empty)'
  if (malformed) {
    return {
      title: 'The tenant ID is neither a GUID nor a domain name',
      message: `The tenant ${shown} is neither a GUID nor a domain name, so Entra ID was not asked. It is misspelled, empty, or something else stands in its place. Use the directory (tenant) ID.`,
      fix: SHOW_TENANT,
    }
  }
  if (instead?.is === 'client-id') {
    return {
      title: 'The client ID and the tenant ID are swapped',
      message:
        'Entra ID has no tenant with the ID given as tenant-id, but the value of client-id names one. Swap the two values.',
      fix: `client-id: ${shown}\ntenant-id: ${instead.clientId}`,
    }
  }
  if (instead?.is === 'subscription-id') {
    return {
      title: 'The tenant ID is the ID of a subscription',
      message:
        'Entra ID has no tenant with this ID, but Azure Resource Manager has a subscription with it. Use the tenant of that subscription.',
      fix: `tenant-id: ${instead.tenantId}\nsubscription-id: ${shown}`,
    }
  }
  return {
    title: 'The tenant does not exist in this cloud',
    message: `Entra ID does not know the tenant ${shown}. It is misspelled, empty, or of another cloud. Use the directory (tenant) ID.`,
    fix: SHOW_TENANT,
  }
}

const withoutEntra = (by: 'github' | 'machine'): FindingMessage =>
  by === 'github'
    ? {
        title: 'GitHub gave no OIDC token for the sign-in',
        message:
          "The OIDC service of GitHub didn't give this job a token, so Microsoft Entra ID wasn't asked. The reason is below. Check the permissions of the job and the network of the runner, then re-run the job.",
        fix: ASK_FOR_TOKEN,
      }
    : {
        title: 'The sign-in to Microsoft Entra ID failed on this machine',
        message:
          "The sign-in failed before Microsoft Entra ID was asked, or its answer couldn't be used. The reason is below. Correct what it names, or use OIDC.",
        fix: 'az login --debug',
      }

const SHOW_TENANT = 'az account show --query tenantId --output tsv'

function causeText(cause: RefusedCause, clientId: string): FindingMessage {
  switch (cause) {
    case 'federation-blocked':
      return {
        title: 'A policy of the tenant blocks workload identity federation',
        message:
          'The tenant does not accept tokens of this issuer for any application, so no federated credential helps. Ask an administrator to allow the issuer, or use a client secret.',
        fix: '# Run by: an administrator of the tenant\n# Allow https://token.actions.githubusercontent.com in the policy on workload identity federation',
      }
    case 'certificate-chain':
      return {
        title: 'Entra ID rejects the certificate chain of the sign-in',
        message:
          'The certificate that signs the request has no chain that Entra ID trusts. Register the certificate that is in use, and keep the old one until the new one works.',
        fix: `az ad app credential reset --id ${shellQuote(clientId)} --append --cert @<certificate.pem>`,
      }
    default:
      return {
        title: 'The tenant has no audience for container registries',
        message:
          'Entra ID has no resource https://containerregistry.azure.net in this tenant or cloud, as in Azure Local. Log in with a repository-scoped token or a username and password.',
        fix: `username: <token-name>\npassword: \${{ secrets.<SECRET_NAME> }}`,
      }
  }
}
