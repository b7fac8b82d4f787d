import { addToScopeMap, assignRole, showRoleMode } from '../../commands.ts'
import type { FindingValues } from '../../findings.ts'
import type { FindingTexts, Wording } from '../texts.ts'
import { becauseText, roleFix } from './roles.ts'

export const permissionTexts = {
  'role-abac-mismatch': values => ({
    title: `${values.explained?.held ?? 'the role'} does not count: the registry wants another kind of role`,
    message: `${values.host} counts only roles with repository permissions (ABAC mode) or only the classic ones, and ${values.explained?.held ?? 'the role that is held'} is of the other kind. So nothing is granted on ${nameList(values.repositories, values.host)}, although the role looks right. Assign ${values.explained?.needed.join(' or ') ?? 'one of the other kind'}.`,
    fix: values.explained === undefined ? showRoleMode(values.registryName) : roleFix(values.explained),
  }),
  'push-denied': deniedText,
  'pull-denied': deniedText,
  'scoped-token-denied': ({ registryName, host, repositories, granted, userName }) => ({
    title: `the token ${userName} may not ${granted === 'pull' ? 'push to' : 'use'} ${nameList(repositories, host)}`,
    message: `The token ${userName} signs in, but its scope map gives it ${granted === 'pull' ? 'only pull' : 'nothing'} on ${nameList(repositories, host)}. docker is refused although the login succeeds. Add content/read${granted === 'pull' ? ' and content/write' : ', and content/write for a push,'} for the repository to the scope map.`,
    fix: (repositories.length === 0 ? ['<repository>'] : repositories)
      .map(repository => addToScopeMap(userName, registryName, repository, ['content/read', 'content/write']))
      .join('\n'),
  }),
  'repository-not-named': ({ host }) => ({
    title: 'name the repository to know its permission',
    message: `No repository was named, and what ${host} answered for another name does not hold for all. Permission is not known. Name the repository.`,
    fix: 'repository: team/app',
  }),
} satisfies Partial<FindingTexts>

function deniedText({
  registryName,
  host,
  repositories,
  right,
  granted,
  kind,
  userName,
  explained,
}: FindingValues['push-denied']): Wording {
  const names = nameList(repositories, host)
  const [classicRole, repositoryRole] =
    right === 'push'
      ? ['AcrPush', 'Container Registry Repository Writer']
      : ['AcrPull', 'Container Registry Repository Reader']
  const assignee = kind === 'service-principal' || kind === 'entra' ? userName : '<object-id>'
  const because = explained === undefined ? '' : `${becauseText(explained)} `
  const remedy =
    explained !== undefined
      ? roleFix(explained)
      : `${assignRole(assignee, classicRole, registryName)}\n# where this prints AbacRepositoryPermissions, the role is "${repositoryRole}":\n${showRoleMode(registryName)}`
  if (right === 'push' && granted === 'pull') {
    return {
      title: `no right to push to ${names}`,
      message: `The login succeeds, but the registry grants only pull on ${names}. docker push ends with "denied". ${because}Assign the role that pushes, or set access to pull where the job only pulls.`,
      fix: remedy,
    }
  }
  return {
    title: `no right to pull ${right === 'push' ? 'or push ' : ''}${names}`,
    message: `The login succeeds, but the registry does not grant ${right === 'push' ? 'pull or push' : 'pull'} on ${names}. docker ends with "denied". ${because}Assign the role on the registry.`,
    fix: remedy,
  }
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
