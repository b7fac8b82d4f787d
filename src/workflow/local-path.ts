/**
 * The path of `./.github/actions/x` from the root of the repository.
 * @returns `undefined` for what is not local or leads out of it
 */
export function localPath(uses: string): string | undefined {
  if (!uses.startsWith('./')) return undefined
  const names = uses.split('/').filter(name => name !== '.' && name !== '')
  return names.includes('..') ? undefined : names.join('/')
}
