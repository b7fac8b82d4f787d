/** What a job does with a repository; push means pull and push. */
export type Access = 'pull' | 'push'

/** Docker-style scope of a token request. Source: distribution/distribution docs, "Token scope documentation". */
export const repositoryScope = (repository: string, access: Access): string =>
  `repository:${repository}:${access === 'push' ? 'pull,push' : 'pull'}`

/** Whether a token's actions on a repository let somebody do this; `*` stands for every action. */
export const allows = (
  { actions }: { readonly actions: readonly string[] | 'unreadable' },
  right: 'pull' | 'push',
): boolean => actions !== 'unreadable' && (actions.includes(right) || actions.includes('*'))
