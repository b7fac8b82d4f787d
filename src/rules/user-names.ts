import { displayUserName } from '../azure/acr/credential.ts'
import { adminName } from '../azure/acr/login-server.ts'
import { isAdminName, registryName, unknownUser } from '../diagnosis/credential.ts'
import { tokenOf } from '../diagnosis/expiry.ts'
import { rejectingResponse, rejectionOf } from '../diagnosis/responses.ts'
import { passwordSavedAs } from '../diagnosis/saved-as.ts'
import { type Facts, type RegistryFacts, valueIn } from '../facts.ts'
import type { FindingValues } from '../findings.ts'
import { type Rules, registryRule, replyEvidence, seen } from './rule.ts'

/** Chapter "Credentials" of Microsoft's page: what the registry says of the username, and of its admin user. */
export const userNameRules = {
  'username-unknown': registryRule(registry => {
    const credential = valueIn(registry.credential)
    const answer = rejectingResponse(registry)
    const meant = unknownUser(registry)
    // A token that Resource Manager knows is one that was made just now, or that the text above is not about.
    if (credential === undefined || answer === undefined || meant === undefined || tokenOf(registry) !== undefined)
      return undefined
    const shown = meant === 'admin' ? shownServer(credential.userName) : displayUserName(credential.userName)
    const name = adminName(registry.server)
    return {
      level: 'error',
      values: {
        userName: shown,
        registryName: name,
        meant,
        adminDisabled: valueIn(registry.arm)?.registry.adminUserEnabled === false,
      },
      evidence: [seen('user-name', shown, meant === 'admin' ? name : undefined), ...replyEvidence(answer, '200')],
    }
  }),

  'admin-user-disabled': admin('disabled', (registry, reported) => ({
    registryName: registryName(registry),
    reported,
  })),
  'admin-password-invalid': admin('password', (registry, _, facts) => ({
    registryName: registryName(registry),
    ...passwordSavedAs(facts),
  })),
} satisfies Partial<Rules>

/** A login server in the place of a username may be shown, whatever its length. */
const shownServer = (userName: string): string =>
  /^[\w.:/-]{1,300}$/.test(userName) ? userName : displayUserName(userName)

/**
 * Why the admin user is refused: by Resource Manager's word, else by the registry's, which takes the name for an
 * application's where it has no such user.
 */
export function adminCause(
  registry: RegistryFacts,
): { readonly cause: 'disabled' | 'password'; readonly reported: 'arm' | 'registry' } | undefined {
  if (!isRefusedAdmin(registry)) return undefined
  const enabled = valueIn(registry.arm)?.registry.adminUserEnabled
  const isUnknown = rejectionOf(registry) === 'admin-unknown'
  if (enabled === false) return { cause: 'disabled', reported: 'arm' }
  if (enabled === undefined) return isUnknown ? { cause: 'disabled', reported: 'registry' } : undefined
  return isUnknown ? undefined : { cause: 'password', reported: 'arm' }
}

/** A rule on the admin user. */
function admin<Id extends 'admin-user-disabled' | 'admin-password-invalid'>(
  which: 'disabled' | 'password',
  values: (registry: RegistryFacts, reported: 'arm' | 'registry', facts: Facts) => FindingValues[Id],
) {
  return registryRule<Id>((registry, facts) => {
    const answer = rejectingResponse(registry)
    const found = adminCause(registry)
    if (answer === undefined || found?.cause !== which) return undefined
    return {
      level: 'error',
      values: values(registry, found.reported, facts),
      evidence: [
        found.reported === 'arm' ? seen('status', `adminUserEnabled: ${which === 'password'}`) : undefined,
        ...replyEvidence(answer, '200'),
      ],
    }
  })
}

const isRefusedAdmin = (registry: RegistryFacts): boolean =>
  valueIn(registry.credential)?.userNameKind === 'admin' &&
  (rejectionOf(registry) === 'rejected' || (rejectionOf(registry) === 'admin-unknown' && isAdminName(registry)))
