import { access, constants, stat } from 'node:fs/promises'
import { delimiter, isAbsolute, join, resolve } from 'node:path'
import { createLimiter } from '../util/concurrency.ts'
import { codeOf } from './files.ts'

/**
 * Where a program is looked for: the folders of PATH, and the endings that make a file a program (`['']` but on
 * Windows).
 */
export interface SearchPath {
  readonly folders: readonly string[]
  readonly extensions: readonly string[]
}

/** What the search for a program comes to; `denied`: files of its name are there, and none may be run. */
export type Lookup =
  | { readonly state: 'found'; readonly path: string }
  | { readonly state: 'denied'; readonly path: string }
  | { readonly state: 'absent' }

/** The search path of an environment; entries of PATH that are relative, or empty, are left out, as Go does. */
export function searchPathOf(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): SearchPath {
  const folders = (env['PATH'] ?? '').split(delimiter).filter(isAbsolute)
  const extensions = (env['PATHEXT'] ?? '.COM;.EXE;.BAT;.CMD').split(';').filter(ending => ending !== '')
  return { folders, extensions: platform === 'win32' ? extensions : [''] }
}

/** The files that a program's name may mean, in the order they are tried; a name with a slash is a path. */
export function candidates(file: string, { folders, extensions }: SearchPath): readonly string[] {
  if (file === '' || file.includes('\0')) return []
  const isPath = isAbsolute(file) || /[/\\]/.test(file)
  const bases = isPath ? [resolve(file)] : folders.map(folder => join(resolve(folder), file))
  const hasEnding = extensions.some(ending => file.toLowerCase().endsWith(ending.toLowerCase()))
  return bases.flatMap(base => (hasEnding ? [base] : extensions.map(ending => base + ending)))
}

/** The path of the program that a name means, if it can be run. */
export async function findProgram(name: string): Promise<string | undefined> {
  const found = await findOnPath(name)
  return found.state === 'found' ? found.path : undefined
}

/** The program that a name means on this process's PATH. */
export const findOnPath = async (name: string): Promise<Lookup> => {
  const searchPath = searchPathOf(process.env, process.platform)
  return find(name, isAbsolute(name) ? searchPath : { ...searchPath, folders: await existing(searchPath.folders) })
}

/** Folders that are looked at side by side. */
const AT_ONCE = 64
/** Kept for the run: PATH doesn't change. */
let existingFolders: { readonly path: string; readonly folders: Promise<readonly string[]> } | undefined

/**
 * The folders that are there, each once: a PATH may name tens of thousands, and each program is looked for in all of
 * them. What cannot be looked at stays.
 */
function existing(folders: readonly string[]): Promise<readonly string[]> {
  const path = folders.join(delimiter)
  if (existingFolders?.path !== path) existingFolders = { path, folders: lookAt([...new Set(folders)]) }
  return existingFolders.folders
}

async function lookAt(folders: readonly string[]): Promise<readonly string[]> {
  const limit = createLimiter(AT_ONCE)
  const isThere = (folder: string): Promise<boolean> =>
    limit(() =>
      stat(folder).then(
        () => true,
        error => codeOf(error) !== 'ENOENT',
      ),
    )
  const there = await Promise.all(folders.map(isThere))
  return folders.filter((_, index) => there[index])
}

/** The program that a name means, by its full path. */
export async function find(file: string, searchPath: SearchPath): Promise<Lookup> {
  let denied: string | undefined
  for (const path of candidates(file, searchPath)) {
    const state = await stateOf(path)
    if (state === 'runnable') return { state: 'found', path }
    if (state === 'denied') denied ??= path
  }
  return denied === undefined ? { state: 'absent' } : { state: 'denied', path: denied }
}

/** A path that cannot even be looked at is no program: a shell goes on to the next folder of PATH, too. */
async function stateOf(path: string): Promise<'runnable' | 'denied' | 'absent'> {
  const isFile = await stat(path).then(
    stats => stats.isFile(),
    () => false,
  )
  if (!isFile) return 'absent'
  return access(path, constants.X_OK).then(
    () => 'runnable',
    () => 'denied',
  )
}
