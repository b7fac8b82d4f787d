import type { RefusedCause } from '../../azure/entra/error-text.ts'
import type { FindingValues } from '../../findings.ts'
import { oneLine } from '../../util/text.ts'
import { listApplications, SECRET_NAME, shellQuote } from '../az-commands.ts'
import { shorten } from '../shorten.ts'
import type { FindingMessage, FindingTexts } from '../texts.ts'
import { listOfAny } from './grammar.ts'
import { ASK_FOR_TOKEN } from './sign-in.ts'

/** Who is known in which tenant, and what a tenant requires. */
export const directoryTexts = {
  'sp-not-found': notFoundText,
  'tenant-not-found': tenantText,
  'oidc-claim-required': ({ claim, accepted }) => ({
    title: "The tenant requires a claim that GitHub's token doesn't have",
    message: `${claimText(claim, accepted)} Run the job in a repository of an enterprise that the tenant accepts. If it is in one, re-run the job: GitHub doesn't add the claim to every token.`,
    fix: 'gh run rerun <run-id> --failed',
  }),
  'entra-refused': ({ clientId, code, by, cause, issuer }) => {
    if (by !== 'entra') return withoutEntra(by)
    if (cause !== undefined) return causeText(cause, clientId, issuer)
    return code === undefined
      ? {
          title: 'Microsoft Entra ID rejected the sign-in',
          message:
            "Docker can't get a registry token without this sign-in. The error message of Microsoft Entra ID has the reason.",
          fix: '# Check\naz login --debug',
        }
      : {
          title: `Microsoft Entra ID rejected the sign-in (AADSTS${code})`,
          message:
            "Docker can't get a registry token without this sign-in. The error message of Microsoft Entra ID has the reason. Look up the code in Microsoft's list of AADSTS error codes.",
          fix: `# Check: https://login.microsoftonline.com/error?code=${code}`,
        }
  },
} satisfies Partial<FindingTexts>

function claimText(claim: string, accepted: readonly string[]): string {
  if (claim === '') return 'The error message of Microsoft Entra ID names the claim.'
  return accepted.length === 0
    ? `The tenant accepts GitHub's tokens only with the claim ${claim}.`
    : `The tenant accepts only tokens whose claim "${claim}" is ${shorten(listOfAny(accepted), 40)}.`
}

/** The IDs that may be meant, and where the right one goes. */
export const listThenSet = (input: string): string =>
  `# Check: the app registrations of the tenant\n${listApplications()}\n# Then set ${input} to the ID of the right one`

function notFoundText(values: FindingValues['sp-not-found']): FindingMessage {
  const {
    userName,
    idIn,
    tenantId,
    knownIn,
    meant,
    noServicePrincipal = false,
    isSubscription = false,
    isTenant = false,
  } = values
  if (noServicePrincipal) {
    return {
      title: 'The app registration has no service principal in the tenant',
      message: "Without one, it can't sign in there. Create the service principal, then assign its role.",
      fix: `# Run by: a Cloud Application Administrator of the tenant\naz ad sp create --id ${shellQuote(userName)}`,
    }
  }
  if (meant !== undefined) {
    return {
      title: 'The client ID is an object ID',
      message: `It is the object ID of an app registration or service principal. Use its application (client) ID, ${meant}.`,
      fix: `${idIn}: ${meant}`,
      language: 'yaml',
    }
  }
  if (isSubscription) {
    return {
      title: 'The client ID is the ID of a subscription',
      message: 'The value names a subscription, not an app registration. Use the application (client) ID.',
      fix: listThenSet(idIn),
    }
  }
  if (isTenant) {
    return {
      title: 'The client ID is the ID of a tenant',
      message:
        "The directory (tenant) ID was probably copied. Copy the application (client) ID from the app registration's Overview page.",
      fix: listThenSet(idIn),
    }
  }
  if (knownIn !== undefined) {
    return {
      title: "The service principal isn't in the registry's tenant",
      message: `The tenant ${knownIn} knows it, but the registry's own tenant doesn't. A registry accepts only identities of its own tenant. Use an identity of that tenant.`,
      fix: listThenSet(idIn),
    }
  }
  return tenantId === undefined
    ? {
        title: "The registry's tenant doesn't know the service principal",
        message:
          "It was deleted, it's in another tenant, or the value is an object ID or subscription ID. Use the application (client) ID.",
        fix: listThenSet(idIn),
      }
    : {
        title: "The tenant doesn't know the service principal",
        message:
          "It was deleted, it's in another tenant, or the value is an object ID. Check client-id and tenant-id, and use the application (client) ID.",
        fix: listThenSet(idIn),
      }
}

function tenantText({ tenantId, malformed, suggestion, instead }: FindingValues['tenant-not-found']): FindingMessage {
  const shown = oneLine(tenantId || '<tenant-id>')
  if (suggestion !== undefined) {
    return {
      title: 'The tenant ID is neither a GUID nor a domain name',
      message:
        'The value has other characters before or after the ID, so Microsoft Entra ID finds no such tenant. Use the ID alone.',
      fix: `tenant-id: ${oneLine(suggestion)}`,
      language: 'yaml',
    }
  }
  if (malformed) {
    return {
      title: 'The tenant ID is neither a GUID nor a domain name',
      message:
        "Microsoft Entra ID can't find a tenant with this value. Set tenant-id to the directory (tenant) ID from the app registration's Overview page.",
      fix: SHOW_TENANT,
    }
  }
  if (instead?.is === 'client-id') {
    return {
      title: 'The client ID and the tenant ID are swapped',
      message:
        'Microsoft Entra ID has no tenant with the value of tenant-id, but the value of client-id names one. Swap the two values.',
      fix: `client-id: ${shown}\ntenant-id: ${instead.clientId}`,
      language: 'yaml',
    }
  }
  if (instead?.is === 'subscription-id') {
    return {
      title: 'The tenant ID is the ID of a subscription',
      message: 'Azure Resource Manager has a subscription with this ID. Use the tenant of that subscription.',
      fix: `tenant-id: ${instead.tenantId}\nsubscription-id: ${shown}`,
      language: 'yaml',
    }
  }
  return {
    title: "The tenant doesn't exist in this cloud",
    message: "The tenant ID is misspelled or empty, or it's in another cloud. Use the directory (tenant) ID.",
    fix: SHOW_TENANT,
  }
}

const withoutEntra = (by: 'github' | 'machine'): FindingMessage =>
  by === 'github'
    ? {
        title: 'GitHub gave no OIDC token for the sign-in',
        message:
          "The OIDC service of GitHub rejected the request, so Microsoft Entra ID wasn't asked. Check the permissions of the job and the network of the runner, then re-run the job.",
        fix: ASK_FOR_TOKEN,
        language: 'yaml',
      }
    : {
        title: 'The sign-in to Microsoft Entra ID failed on this machine',
        message:
          "Microsoft Entra ID got no request, or its response couldn't be used. Correct what the error message names, or sign in with OIDC.",
        fix: '# Check\naz login --debug',
      }

const SHOW_TENANT =
  '# Check: the tenant of your session\naz account show --query tenantId --output tsv\n# Then set tenant-id to the tenant of the registry'

/** Azure Container Registry as an application of Microsoft, the same in every tenant. */
const REGISTRY_APPLICATION = '6a0ec4d3-30cb-4a83-91c0-ae56bc0e3d26'

function causeText(cause: RefusedCause, clientId: string, issuer = '<issuer>'): FindingMessage {
  switch (cause) {
    case 'federation-blocked':
      return {
        title: 'A policy of the tenant blocks workload identity federation',
        message:
          "The tenant doesn't accept tokens of this issuer for any application, so a federated credential doesn't help. Ask an administrator to allow the issuer, or use a client secret.",
        fix: '# Run by: an administrator of the tenant\n# Allow https://token.actions.githubusercontent.com in the policy on workload identity federation',
      }
    case 'certificate-chain':
      return {
        title: 'Microsoft Entra ID rejects the certificate chain of the sign-in',
        message:
          "The app registration doesn't have the certificate that the job signs in with, or doesn't trust its chain. Upload this certificate, and delete the previous one only when this one works.",
        fix: `# Run by: an owner of the app registration\naz ad app credential reset --id ${shellQuote(clientId)} --append --cert @<certificate.pem>`,
      }
    case 'audience-disabled':
      return {
        title: 'Azure Container Registry is disabled in the tenant',
        message:
          'The service principal of Azure Container Registry is disabled, so nobody in the tenant gets a token for a registry. Ask why, then enable it.',
        fix: `# Run by: a Cloud Application Administrator. Ask first why it was disabled\naz ad sp update --id ${REGISTRY_APPLICATION} --set accountEnabled=true`,
      }
    case 'audience-unregistered':
      return {
        title: "The tenant doesn't know Azure Container Registry",
        message:
          'It has no service principal for container registries, as in a tenant without any registry. Use the tenant of the registry. If it is this one, create the service principal.',
        fix: `# Only if the registry is in this tenant. Run by: a Cloud Application Administrator\naz ad sp create --id ${REGISTRY_APPLICATION}`,
      }
    case 'issuer-unreachable':
      return {
        title: "Microsoft Entra ID can't reach the issuer of the OIDC token",
        message:
          "To check the token, Microsoft Entra ID reads the issuer's OIDC configuration and keys over the internet, and gets no answer. Make both addresses reachable, or use a managed identity or a client secret.",
        fix: `# Check from outside of your network. Both must answer with 200 and a trusted certificate\ncurl --fail ${shellQuote(`${oneLine(issuer)}/.well-known/openid-configuration`)}\ncurl --fail ${shellQuote(`${oneLine(issuer)}/.well-known/jwks`)}`,
      }
    default:
      return {
        title: 'The tenant has no audience for container registries',
        message:
          'The resource https://containerregistry.azure.net is missing in this tenant or cloud, as in Azure Local. Log in with a repository-scoped token.',
        fix: `username: <token-name>\npassword: \${{ secrets.${SECRET_NAME} }}`,
        language: 'yaml',
      }
  }
}
