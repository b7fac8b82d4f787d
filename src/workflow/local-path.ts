/**
 * The path of `./.github/actions/x` from the root of the repository.
 * @returns `undefined` for what is not local or leads out of it
 */
export function localPath(uses: string): string | undefined {
  if (!uses.startsWith('./')) return undefined
  const names = uses.split('/').filter(name => name !== '.' && name !== '')
  return names.includes('..') ? undefined : names.join('/')
}

/** Whether it is that of an action, which has the inputs that it declares and those that it is given, and no others. */
export const isActionFile = (file: string): boolean => /(?:^|\/)action\.ya?ml$/.test(file)
