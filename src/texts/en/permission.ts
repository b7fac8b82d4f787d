import { leastPrivilegedRoles } from '../../azure/arm/built-in-roles.ts'
import type { FindingValues } from '../../findings.ts'
import { allowToken, assignLeastPrivilegedRole, assignRole, replaceScopeMap } from '../az-commands.ts'
import type { FindingMessage, FindingTexts } from '../texts.ts'
import { adviceText, becauseText, roleFix } from './roles.ts'

export const permissionTexts = {
  'role-abac-mismatch': values =>
    values.denialExplanation === undefined
      ? {
          title: 'The role of the identity does not count on this registry',
          message: `${values.registryName} uses "RBAC Registry + ABAC Repository Permissions", where AcrPull, AcrPush, Owner, and Contributor grant nothing on repositories. The identity has a role on the registry and no permission for ${nameList(values.repositories, values.host)}. Assign a repository role.`,
          fix: remedyFor(values),
        }
      : {
          title: `${values.denialExplanation.role ?? 'the role'} does not count: the registry wants another kind of role`,
          message: `${values.host} counts only roles with repository permissions (ABAC mode) or only the classic ones, and ${values.denialExplanation.role ?? 'the role that is held'} is of the other kind. So nothing is granted on ${nameList(values.repositories, values.host)}, although the role looks right. Assign ${values.denialExplanation.needed.join(' or ')}.`,
          fix: remedyFor(values),
        },
  'push-denied': deniedText,
  'pull-denied': deniedText,
  'scoped-token-denied': scopedText,
  'repository-not-named': ({ host }) => ({
    title: 'name the repository to know its permission',
    message: `No repository was named, and what ${host} answered for another name does not hold for all. Permission is not known. Name the repository.`,
    fix: 'repository: team/app',
  }),
} satisfies Partial<FindingTexts>

function scopedText({
  registryName,
  host,
  repositories,
  granted,
  userName,
  access,
  systemMap,
}: FindingValues['scoped-token-denied']): FindingMessage {
  const names = nameList(repositories, host)
  const rights = access === 'push' ? (['content/read', 'content/write'] as const) : (['content/read'] as const)
  const named = repositories.length === 0 ? ['<repository>'] : repositories
  const given = granted === 'pull' ? 'only pull' : 'nothing'
  const needed = rights.join(' and ')
  return {
    title: `the token ${userName} may not ${granted === 'pull' ? 'push to' : 'use'} ${names}`,
    message: `The token ${userName} signs in, but its scope map gives it ${given} on ${names}. docker is refused although the login succeeds. ${
      systemMap === undefined
        ? `Add ${needed} for the repository to the scope map.`
        : `The scope map ${systemMap} is the registry's own and cannot be changed: give the token one that has ${needed} for the repository, and for whatever else it is used on.`
    }`,
    fix:
      systemMap === undefined
        ? allowToken(userName, registryName, named, rights)
        : replaceScopeMap(userName, registryName, named, rights),
  }
}

function deniedText(values: FindingValues['push-denied']): FindingMessage {
  const { host, repositories, right, granted, denialExplanation, loginFails = false } = values
  const names = nameList(repositories, host)
  const because = denialExplanation === undefined ? '' : `${becauseText(denialExplanation)} `
  const advice = (assign: string): string =>
    denialExplanation === undefined ? assign : adviceText(denialExplanation, assign)
  if (right === 'push' && granted === 'pull') {
    return {
      title: `no right to push to ${names}`,
      message: `${loginFails ? `The registry rejects the login, and of the roles that are assigned none grants push on ${names}.` : `The login succeeds, but the registry grants only pull on ${names}. docker push ends with "denied".`} ${because}${advice('Assign the role that pushes, or set access to pull where the job only pulls.')}`,
      fix: remedyFor(values),
    }
  }
  return {
    title: `no right to pull ${right === 'push' ? 'or push ' : ''}${names}`,
    message: `${
      loginFails
        ? `The registry rejects the login, because it grants ${right === 'push' ? 'neither pull nor push' : 'no pull'} on ${names}.`
        : `The login succeeds, but the registry does not grant ${right === 'push' ? 'pull or push' : 'pull'} on ${names}. docker ends with "denied".`
    } ${because}${advice('Assign the role on the registry.')}`,
    fix: remedyFor(values),
  }
}

/** The role that Resource Manager shows to be missing, or the one that serves in the mode that it will be asked for. */
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
    : assignRole(assignee, least.role, registryName)
}

const nameList = (repositories: readonly string[], host: string): string => {
  if (repositories.length === 0) return `the repositories of ${host}`
  const [first = '', ...others] = repositories
  return others.length === 0
    ? first
    : others.length < 3
      ? repositories.join(', ')
      : `${first} and ${others.length} more`
}
