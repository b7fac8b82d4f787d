import type { FindingValues } from '../../findings.ts'
import { shorten } from '../shorten.ts'
import type { FindingMessage } from '../texts.ts'

const ASSIGN_IDENTITY =
  '# Run by: a Contributor of the virtual machine\naz vm identity assign --resource-group <group> --name <machine> --identities <identity>'
const USE_OIDC = {
  fix: '# In the job, with the other permissions that it needs\npermissions:\n  id-token: write\n  contents: read\n# In azure/login, without auth-type\nwith:\n  client-id: <client-id>\n  tenant-id: <tenant-id>\n  subscription-id: <subscription-id>',
  language: 'yaml',
} as const

/** Why the machine's own identity gives no token. */
export function managedIdentityText({
  cause,
  clientId,
}: FindingValues['managed-identity-unavailable']): FindingMessage {
  switch (cause) {
    case 'github-hosted':
      return {
        title: 'A GitHub-hosted runner has no managed identity',
        message:
          'auth-type is IDENTITY, but only Azure resources, such as a self-hosted runner on a virtual machine, have a managed identity. Sign in with OIDC, or use such a runner.',
        ...USE_OIDC,
      }
    case 'not-assigned':
      return {
        title: "The managed identity isn't assigned to this machine",
        message: `No identity here has the client ID ${shorten(clientId, 50)}. It isn't assigned, or the ID belongs to something else. Assign the identity, or correct client-id.`,
        fix: ASSIGN_IDENTITY,
      }
    case 'none-assigned':
      return {
        title: 'No managed identity is assigned to this machine',
        message:
          'The identity endpoint answers, but has no identity to issue a token for. Assign one, or sign in with OIDC. For a user-assigned identity, set client-id.',
        fix: ASSIGN_IDENTITY,
      }
    case 'several':
      return {
        title: 'This machine has several managed identities',
        message:
          'The identity endpoint issues no token, because it is unknown which identity to use. Set client-id to the client ID of the one that has the role.',
        fix: 'client-id: <client-id>',
        language: 'yaml',
      }
    case 'not-selectable':
      return {
        title: 'This machine supports only a system-assigned identity',
        message:
          "client-id names a user-assigned identity, which this machine's identity endpoint doesn't support. Remove client-id, or sign in with OIDC.",
        fix: '# In azure/login: remove client-id',
        language: 'yaml',
      }
    case 'audience':
      return {
        title: 'This machine issues no tokens for container registries',
        message:
          "The machine's identity endpoint issues tokens for some other services only. Sign in with az login first, or use a service principal.",
        fix: '# In a step before this one\naz login',
      }
    case 'key-unreadable':
      return {
        title: "This user can't read the key file of Azure Arc",
        message:
          "Azure Arc issues tokens only to users who can read its key files. The runner's user isn't in the group himds, or the agent wrote no file. Add the user, then restart the runner.",
        fix: '# Run by: an administrator of the machine\nsudo usermod --append --groups himds <runner-user>',
      }
    case 'no-endpoint':
      return {
        title: 'No managed identity endpoint answers here',
        message:
          "auth-type is IDENTITY, but this machine isn't in Azure, or a network policy blocks the endpoint. Sign in with OIDC, or use a runner in Azure.",
        ...USE_OIDC,
      }
    case 'page':
      return {
        title: 'Something else answers for the managed identity endpoint',
        message:
          'A proxy or another program gave the answer, but the endpoint must be reached directly. Exempt its address from the proxy of the runner.',
        fix: '# In a step before this one\necho "NO_PROXY=${NO_PROXY:+$NO_PROXY,}169.254.169.254,localhost,127.0.0.1" >> "$GITHUB_ENV"',
      }
    default:
      return {
        title: 'The managed identity endpoint rejected the request',
        message:
          'The error message of the endpoint has the reason. Check the identity of the machine in the Azure portal, or sign in with OIDC.',
        ...USE_OIDC,
      }
  }
}
