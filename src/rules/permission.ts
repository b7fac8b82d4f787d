import { displayUserName } from '../azure/acr/credential.ts'
import { allows } from '../azure/acr/token-scope.ts'
import { assigneeOf, kindOf, registryName } from '../diagnosis/credential.ts'
import { tokenOf } from '../diagnosis/expiry.ts'
import { isPlaceholder, permissionOf } from '../diagnosis/permission.ts'
import { issuedToken, missingPermission, rejectingResponse } from '../diagnosis/responses.ts'
import { explanationOf, modeOf, recentRoleAssignment } from '../diagnosis/roles.ts'
import { type Grant, type RegistryFacts, valueIn } from '../facts.ts'
import { type FindingValues, IMAGE_OPERATIONS, OPERATIONS } from '../findings.ts'
import { note, type Said } from '../util/note.ts'
import { type Rule, type Rules, registryRule, replyEvidence, seen } from './rule.ts'

/** Chapter "Permission" of Microsoft's page, as the token's `access` proves it. */
export const permissionRules = {
  'push-denied': denial(({ right, scoped, mode }) => right === 'push' && !scoped && mode === 'fits'),
  'pull-denied': denial(({ right, scoped, mode }) => right === 'pull' && !scoped && mode === 'fits'),
  'role-abac-mismatch': denial(({ mode }) => mode === 'wrong'),
  'scoped-token-denied': denial(({ scoped }) => scoped),

  'repository-not-named': registryRule((registry, facts) => {
    if (facts.repositories.length > 0 || permissionOf(registry, facts) !== 'not-for-all') return undefined
    return { level: 'notice', values: { host: registry.server.host } }
  }),
} satisfies Partial<Rules>

type DenialId = 'push-denied' | 'pull-denied' | 'scoped-token-denied' | 'role-abac-mismatch'

interface Denial {
  /**
   * The right that is missing; where push is asked for and nothing is granted it is push, and the text says that pull
   * is, too.
   */
  readonly right: 'pull' | 'push'
  readonly scoped: boolean
  /** A role that serves is held, and is of the wrong kind for the registry's mode. */
  readonly mode: 'fits' | 'wrong'
}

function denial<Id extends DenialId>(applies: (denial: Denial) => boolean): Rule<Id> {
  return registryRule<Id>((registry, facts) => {
    const permission = permissionOf(registry, facts)
    const credential = valueIn(registry.credential)
    if (typeof permission === 'string' || recentRoleAssignment(registry, facts) !== undefined) return undefined
    const denialExplanation = explanationOf(registry, facts)
    const scoped = credential !== undefined && kindOf(credential) === 'scoped-token'
    const roleMode = modeOf(registry)
    const isWrong =
      denialExplanation === undefined ? isLetInWithNothing(registry) : denialExplanation.because === 'wrong-mode'
    const mode = isWrong && !scoped ? 'wrong' : 'fits'
    const missing = (['push', 'pull'] as const).find(
      right =>
        applies({ right, scoped, mode }) && permission.denied.some(grant => missingPermission(grant, facts) === right),
    )
    if (missing === undefined) return undefined
    const answer = rejectingResponse(registry)
    const denied = permission.denied.filter(grant => scoped || missingPermission(grant, facts) === missing)
    const granted = denied.every(grant => allows(grant, 'pull')) ? 'pull' : 'none'
    const scopeMap = tokenOf(registry)?.scopeMap
    const values: FindingValues['scoped-token-denied'] = {
      registryName: registryName(registry),
      host: registry.server.host,
      repositories: denied.filter(grant => !isPlaceholder(grant)).map(grant => grant.repository),
      right: missing,
      granted,
      kind: credential === undefined ? 'anonymous' : kindOf(credential),
      userName: credential === undefined ? '' : displayUserName(credential.userName),
      ...assigneeOf(credential, facts),
      ...(answer !== undefined && { loginFails: true }),
      ...(denialExplanation !== undefined && { denialExplanation }),
      ...(roleMode !== undefined && { mode: roleMode }),
      access: facts.given.access,
      ...(scopeMap?.systemDefined === true && { systemMap: scopeMap.name }),
    }
    return {
      level: 'error',
      values,
      evidence: [
        seen('user-name', values.userName),
        seen(
          'role',
          denialExplanation === undefined ? undefined : heldIn(denialExplanation),
          denialExplanation?.needed.join(' / '),
        ),
        seen('role-mode', roleMode),
        ...(answer === undefined ? [] : replyEvidence(answer, '200')),
        ...denied.map(grant =>
          seen(
            'granted',
            `${isPlaceholder(grant) ? '*' : grant.repository}: ${list(grant.actions)}`,
            facts.given.access === 'push' ? 'pull, push' : 'pull',
          ),
        ),
      ],
      blocks:
        answer !== undefined ? OPERATIONS : denied.some(grant => !allows(grant, 'pull')) ? IMAGE_OPERATIONS : ['push'],
    }
  })
}

/**
 * A registry that counts repository permissions lets an identity in, which takes a role on it, and grants it nothing
 * anywhere: the role is one of those that do not count there. Source: ACR docs, "Microsoft Entra-based repository
 * permissions".
 */
function isLetInWithNothing(registry: RegistryFacts): boolean {
  const credential = valueIn(registry.credential)
  const grants = issuedToken(registry)?.grants ?? []
  if (credential === undefined || modeOf(registry) !== 'AbacRepositoryPermissions') return false
  return grants.length > 0 && grants.every(({ actions }) => actions !== 'unreadable' && actions.length === 0)
}

/** What is not known is no role that is missing. */
const heldIn = (explanation: NonNullable<FindingValues['push-denied']['denialExplanation']>): Said | undefined =>
  explainingRole(explanation) ?? (explanation.because === 'unknown' ? undefined : '-')

/** The role, or the deny assignment, that explains why a right is missing. */
export function explainingRole({
  role,
  denyAssignment,
}: NonNullable<FindingValues['push-denied']['denialExplanation']>): Said | undefined {
  if (role !== undefined) return note('role', role)
  return denyAssignment === undefined ? undefined : note('deny-assignment', { name: denyAssignment })
}

const list = (actions: Grant['actions']): string =>
  actions === 'unreadable' || actions.length === 0 ? '-' : actions.join(', ')
