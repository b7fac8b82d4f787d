/** What a job does with a repository; push means pull and push. */
export type Access = 'pull' | 'push'

/** Docker-style scope of a token request. Source: distribution/distribution docs, "Token scope documentation". */
export const repositoryScope = (repository: string, access: Access): string =>
  `repository:${repository}:${access === 'push' ? 'pull,push' : 'pull'}`
