import type { FindingValues } from '../../findings.ts'
import type { FindingMessage } from '../texts.ts'

const ASSIGN_IDENTITY =
  '# Run by: an owner of the virtual machine\naz vm identity assign --resource-group <group> --name <machine> --identities <identity>'
const USE_OIDC =
  'permissions:\n  id-token: write\n# and without auth-type, in with:\nclient-id: <client-id>\ntenant-id: <tenant-id>\nsubscription-id: <subscription-id>'

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
          'auth-type is IDENTITY, and this job runs on a GitHub-hosted runner, which has no identity in your subscription. Sign in with OIDC, or run the job on a runner in Azure.',
        fix: USE_OIDC,
      }
    case 'not-assigned':
      return {
        title: "The managed identity isn't assigned to this machine",
        message: `The identity endpoint of this machine has no identity with the client ID ${clientId}. It isn't assigned to the machine, or the ID is that of something else. Assign it, or correct client-id.`,
        fix: ASSIGN_IDENTITY,
      }
    case 'none-assigned':
      return {
        title: 'No managed identity is assigned to this machine',
        message:
          'The identity endpoint answers, and this machine has no identity that it could give a token for. Assign one, or sign in with OIDC. For a user-assigned identity, set client-id.',
        fix: ASSIGN_IDENTITY,
      }
    case 'several':
      return {
        title: 'Several managed identities are assigned: name one',
        message:
          'This machine has several user-assigned identities, and the identity endpoint gives no token until it is told which. Set client-id to the client ID of the one that has the role.',
        fix: 'client-id: <client-id>',
      }
    case 'not-selectable':
      return {
        title: 'This machine offers only its own managed identity',
        message:
          'client-id names a user-assigned identity, and the identity endpoint of this machine gives tokens only for the one of the machine. Remove client-id, or sign in with OIDC.',
        fix: '# remove client-id',
      }
    case 'audience':
      return {
        title: 'This machine gives no token for container registries',
        message:
          'The identity endpoint of this machine gives tokens for some services only, and container registries are not among them. Sign in with az login first, or use a service principal.',
        fix: 'az login',
      }
    case 'key-unreadable':
      return {
        title: 'The key file of Azure Arc is not readable for this user',
        message:
          'Azure Arc gives tokens only to users who can read its key files. The user of the runner is not in the group himds, or the agent gave no file. Add the user to the group, and restart the runner.',
        fix: '# Run by: an administrator of the machine\nsudo usermod --append --groups himds "$USER"',
      }
    case 'no-endpoint':
      return {
        title: 'No managed identity endpoint answers here',
        message:
          'auth-type is IDENTITY, and nothing answers where Azure gives a machine its tokens. This machine is not in Azure, or a network policy blocks the endpoint. Sign in with OIDC, or use a runner in Azure.',
        fix: USE_OIDC,
      }
    case 'page':
      return {
        title: 'Something else answers for the managed identity',
        message:
          "The answer isn't one of an identity endpoint: a proxy or another program gave it. The endpoint must be reached directly. Exempt it from the proxy of the runner.",
        fix: 'NO_PROXY: 169.254.169.254,localhost,127.0.0.1',
      }
    default:
      return {
        title: 'The managed identity endpoint gives no token',
        message:
          'The identity endpoint of this machine rejected the request. Its own words are below. Check the identity of the machine in the Azure portal, or sign in with OIDC.',
        fix: USE_OIDC,
      }
  }
}
