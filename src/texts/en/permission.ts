import { leastPrivilegedRoles } from '../../azure/arm/built-in-roles.ts'
import type { FindingValues } from '../../findings.ts'
import { allowToken, assignLeastPrivilegedRole, assignRole, replaceScopeMap } from '../az-commands.ts'
import type { FindingMessage, FindingTexts } from '../texts.ts'
import { listOfAll, listOfAny, titleWith } from './grammar.ts'
import { heldRoleText } from './notes.ts'
import { adviceText, becauseText, missingRole, ROLE_ADMINISTRATORS, roleFix } from './roles.ts'

export const permissionTexts = {
  'role-abac-mismatch': values => ({
    title: "The role has no effect in the registry's permissions mode",
    message: mismatchMessage(values),
    fix: remedyFor(values),
  }),
  'push-denied': deniedText,
  'pull-denied': deniedText,
  'scoped-token-denied': scopedText,
  'repository-not-named': ({ host }) => ({
    title: 'No repository specified, so permissions are unknown',
    message: `The registry ${host} grants permissions by repository, so this step can't tell whether your push or pull is allowed. Set the repository input to the one that the job pushes or pulls.`,
    fix: 'repository: <repository>',
    language: 'yaml',
  }),
} satisfies Partial<FindingTexts>

function mismatchMessage({
  registryName,
  denialExplanation,
  mode,
  right,
}: FindingValues['role-abac-mismatch']): string {
  if (denialExplanation === undefined) {
    const roles = leastPrivilegedRoles('AbacRepositoryPermissions', right).map(({ role }) => role)
    return `The registry ${registryName} uses "RBAC Registry + ABAC Repository Permissions". In this mode, AcrPull, AcrPush, Owner, and Contributor don't apply to repositories. Assign ${listOfAny(roles)}.`
  }
  const { role, needed } = denialExplanation
  const roles = listOfAny(needed)
  if (role === undefined)
    return `The assigned role works only in the other role assignment permissions mode. Assign ${roles}.`
  return mode === 'AbacRepositoryPermissions'
    ? `With "RBAC Registry + ABAC Repository Permissions", ${heldRoleText(role)} has no effect. Assign ${roles}.`
    : `In the registry's role assignment permissions mode, ${heldRoleText(role)} has no effect. Assign ${roles}.`
}

function scopedText(values: FindingValues['scoped-token-denied']): FindingMessage {
  const { registryName, repositories, userName, access, systemMap, granted } = values
  const rights = access === 'push' ? (['content/read', 'content/write'] as const) : (['content/read'] as const)
  const named = repositories.length === 0 ? ['<repository>'] : repositories
  const title =
    granted === 'pull'
      ? titleWith(
          `The token ${userName} can't push to ${nameList(values)}`,
          "The repository-scoped token can't push here",
        )
      : titleWith(
          `The token ${userName} can't access ${nameList(values)}`,
          "The repository-scoped token can't access this",
        )
  if (systemMap !== undefined) {
    return {
      title,
      message: `The login works, but the token's scope map, ${systemMap}, doesn't include ${listOfAll(rights)}. This system-defined map can't be changed. Create a scope map with all permissions that the token needs, and assign it.`,
      fix: `# The token then has access to the repositories that are named here, and to no others\n${replaceScopeMap(userName, registryName, named, rights)}`,
    }
  }
  return {
    title,
    message: `The login works, but the scope map of the token doesn't include ${listOfAll(rights)} for the repositories of the job. Add the missing permissions to the scope map.`,
    fix: allowToken(userName, registryName, named, rights),
  }
}

function deniedText(values: FindingValues['push-denied']): FindingMessage {
  return { title: deniedTitle(values), message: deniedMessage(values), fix: remedyFor(values) }
}

function deniedTitle(values: FindingValues['push-denied']): string {
  const names = nameList(values)
  if (values.right === 'pull')
    return titleWith(`No permission to pull ${names}`, 'No permission to pull from this repository')
  return values.granted === 'pull'
    ? titleWith(`No permission to push to ${names}`, 'No permission to push to this repository')
    : titleWith(`No permission to pull or push ${names}`, 'No permission to pull from or push to this repository')
}

function deniedMessage(values: FindingValues['push-denied']): string {
  const { right, granted, denialExplanation, loginFails = false } = values
  const onlyPush = right === 'push' && granted === 'pull'
  if (denialExplanation !== undefined) {
    const roles = missingRole(denialExplanation)
    const advice = adviceText(
      denialExplanation,
      onlyPush
        ? `Assign ${roles}. If the job only pulls, set the access input to pull.`
        : `Assign ${roles} on the registry.`,
    )
    return loginFails
      ? `${becauseText(denialExplanation)} So the registry rejects the login. ${advice}`
      : `${becauseText(denialExplanation)} ${advice}`
  }
  const roles = listOfAny(leastPrivilegedRoles(values.mode, right).map(({ role }) => role))
  if (onlyPush) {
    return loginFails
      ? `The registry rejects the login, because no assigned role allows push. Assign ${roles}. If the job only pulls, set the access input to pull.`
      : `The registry accepts the login but grants only pull, so \`docker push\` fails with "denied". Assign ${roles}. If the job only pulls, set the access input to pull.`
  }
  if (loginFails) {
    return `The registry rejects the login, because the identity has no permission on the repository. Assign ${roles} on the registry.`
  }
  return right === 'push'
    ? `The registry accepts the login but grants neither pull nor push, so Docker fails with "denied". Assign ${roles} on the registry.`
    : `The registry accepts the login but doesn't grant pull, so \`docker pull\` fails with "denied". Assign ${roles} on the registry.`
}

/**
 * The role that Azure Resource Manager shows to be missing, or the one that serves in the mode that the command asks
 * for.
 */
function remedyFor({
  registryName,
  right,
  assignee = '<object-id>',
  denialExplanation,
  mode,
}: FindingValues['push-denied']): string {
  if (denialExplanation !== undefined) return roleFix(denialExplanation)
  const [least] = mode === 'AbacRepositoryPermissions' ? leastPrivilegedRoles(mode, right) : []
  const command =
    least === undefined
      ? assignLeastPrivilegedRole(assignee, right, registryName)
      : assignRole(assignee, least.role, registryName)
  return `${ROLE_ADMINISTRATORS}\n${command}`
}

const nameList = ({ repositories, host }: Pick<FindingValues['push-denied'], 'repositories' | 'host'>): string => {
  if (repositories.length === 0) return `repositories of ${host}`
  const [first = '', ...others] = repositories
  return others.length < 2 ? listOfAll(repositories) : `${first} and ${others.length} other repositories`
}
