/** Docker-style scope of a token request. Source: distribution/distribution docs, "Token scope documentation". */
export const repositoryScope = (repository: string, access: 'pull' | 'push'): string =>
  `repository:${repository}:${access === 'push' ? 'pull,push' : 'pull'}`
