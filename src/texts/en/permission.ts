import { leastPrivilegedRoles } from '../../azure/arm/built-in-roles.ts'
import type { FindingValues } from '../../findings.ts'
import { allowToken, assignLeastPrivilegedRole, assignRole, replaceScopeMap } from '../az-commands.ts'
import type { FindingMessage, FindingTexts } from '../texts.ts'
import { listOfAll, listOfAny, titleWith } from './grammar.ts'
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
    message: `The registry ${host} grants permissions by repository, and the answer for a placeholder name isn't the answer for yours. Set the repository that you push or pull.`,
    fix: 'repository: team/app',
    language: 'yaml',
  }),
} satisfies Partial<FindingTexts>

function mismatchMessage({ registryName, denialExplanation, mode }: FindingValues['role-abac-mismatch']): string {
  if (denialExplanation === undefined) {
    return `The registry ${registryName} uses "RBAC Registry + ABAC Repository Permissions". In this mode, AcrPull, AcrPush, Owner, and Contributor don't apply to repositories. Assign a repository role.`
  }
  const { role, needed } = denialExplanation
  const roles = listOfAny(needed)
  if (role === undefined)
    return `The assigned role belongs to the other role assignment permissions mode. Assign ${roles}.`
  return mode === 'AbacRepositoryPermissions'
    ? `With "RBAC Registry + ABAC Repository Permissions", this role has no effect: ${role}. Assign ${roles}.`
    : `The registry's role assignment permissions mode doesn't include this role: ${role}. Assign ${roles}.`
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
      message: `The login works, but the scope map of the token doesn't include ${listOfAll(rights)}. ${systemMap} belongs to the registry and can't be changed. Give the token its own scope map, with everything that it is used for.`,
      fix: replaceScopeMap(userName, registryName, named, rights),
    }
  }
  return {
    title,
    message: `The login works, but the scope map of the token doesn't include ${listOfAll(rights)} for this repository. Add the missing permissions to the scope map.`,
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

function deniedMessage({
  right,
  granted,
  denialExplanation,
  loginFails = false,
}: FindingValues['push-denied']): string {
  if (denialExplanation !== undefined) {
    const reason = loginFails
      ? `${becauseText(denialExplanation)} So the registry rejects the login.`
      : becauseText(denialExplanation)
    return right === 'push' && granted === 'pull'
      ? `${reason} ${adviceText(denialExplanation, `Assign ${missingRole(denialExplanation)}, or set access to pull if the job only pulls.`)}`
      : `${reason} ${adviceText(denialExplanation, `Assign ${missingRole(denialExplanation)} on the registry.`)}`
  }
  if (right === 'push' && granted === 'pull') {
    return loginFails
      ? 'The registry rejects the login, because no assigned role allows push. Assign a role that allows push, or set access to pull if the job only pulls.'
      : 'The registry accepts the login but grants only pull, so `docker push` fails with "denied". Assign a role that allows push, or set access to pull if the job only pulls.'
  }
  if (loginFails)
    return 'The registry rejects the login, because it grants no permission on the repository. Assign the role on the registry.'
  return right === 'push'
    ? 'The registry accepts the login but grants neither pull nor push, so Docker fails with "denied". Assign the role on the registry.'
    : 'The registry accepts the login but doesn\'t grant pull, so `docker pull` fails with "denied". Assign the role on the registry.'
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
  return least === undefined
    ? assignLeastPrivilegedRole(assignee, right, registryName)
    : `${ROLE_ADMINISTRATORS}\n${assignRole(assignee, least.role, registryName)}`
}

const nameList = ({ repositories, host }: Pick<FindingValues['push-denied'], 'repositories' | 'host'>): string => {
  if (repositories.length === 0) return `repositories of ${host}`
  const [first = '', ...others] = repositories
  return others.length < 2 ? listOfAll(repositories) : `${first} and ${others.length} other repositories`
}
