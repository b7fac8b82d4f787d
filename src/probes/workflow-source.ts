import { matchesGlob } from 'node:path/posix'
import type { FileOutcome, Host } from '../host/ports.ts'
import type { Secret, Vault } from '../secrets/vault.ts'
import { type Deadline, deadlineIn } from '../util/deadline.ts'
import { objectOf } from '../util/json.ts'
import { codeOf, githubApi } from './github-api.ts'

/** Bytes of a workflow file that are read; GitHub itself takes half as many. */
const MAX_BYTES = 1024 * 1024
/** Milliseconds that the API is waited for: what it tells is worth no more. */
const API_TIMEOUT_MS = 5_000
/** Files that a pattern may fit. */
export const MAX_FILES = 500
const WORKFLOWS = '.github/workflows'

/** Where the files of the repository are read from; paths are those of the repository, with slashes. */
export interface Source {
  readonly isOnDisk: boolean
  /** Files that are read beyond those that were asked for (local actions and workflows), at most. */
  readonly maxReferencedFiles: number
  read(path: string): Promise<FileOutcome>
  /** The files that a pattern fits, sorted; at most `MAX_FILES`. Empty where none can be listed. */
  list(patterns: readonly string[]): Promise<readonly string[]>
}

/** A folder on disk: no link leads out of it. */
export const folderSource = (host: Host, folder: string): Source => ({
  isOnDisk: true,
  maxReferencedFiles: MAX_FILES,
  read: path => host.readFile(`${folder}/${path}`, { maxBytes: MAX_BYTES, within: folder }),
  list: async patterns => {
    try {
      return await host.findFiles(folder, patterns, MAX_FILES)
    } catch (error) {
      // A folder on the way that may not be read: nothing was found there.
      if (error instanceof Error && 'code' in error) return []
      throw error
    }
  },
})

/** The repository and the commit that the API is asked for. */
export interface Revision {
  /** `owner/name` */
  readonly repository: string
  /** A commit; empty: the tip of the default branch. */
  readonly commit: string
}

/**
 * The repository through GitHub's API, with the token of the job. A file that the token may not read is unreadable.
 * @returns none where there is no token, or no https URL of an API
 */
export function apiSource(
  { repository, commit }: Revision,
  token: Secret,
  { host, vault, deadline }: { readonly host: Host; readonly vault: Vault; readonly deadline: Deadline },
): Source | undefined {
  const limit = deadlineIn(Math.min(API_TIMEOUT_MS, deadline.remaining()), host.now)
  const api = githubApi(repository, token, { host, vault, deadline: limit }, MAX_BYTES)
  if (api === undefined) return undefined
  const { owner, repo } = api
  const content = async (path: string, format: 'raw' | 'object'): Promise<unknown> => {
    const client = await api.client()
    const ref = commit === '' ? {} : { ref: commit }
    const { data } = await client.rest.repos.getContent({ owner, repo, path, ...ref, mediaType: { format } })
    return data
  }
  return {
    isOnDisk: false,
    maxReferencedFiles: 20,
    read: async path => {
      try {
        const data = await content(path, 'raw')
        if (data instanceof ArrayBuffer) return { state: 'read', text: new TextDecoder().decode(data) }
        return typeof data === 'string' ? { state: 'read', text: data } : { state: 'unreadable', code: 'EISDIR' }
      } catch (error) {
        const code = codeOf(error)
        return code === 'HTTP 404' ? { state: 'absent' } : { state: 'unreadable', code }
      }
    },
    list: async patterns => {
      try {
        const entries = objectOf(await content(WORKFLOWS, 'object'))?.['entries']
        return (Array.isArray(entries) ? entries : [])
          .map(entry => objectOf(entry)?.['path'])
          .filter(path => typeof path === 'string')
          .filter(path => patterns.some(pattern => matchesGlob(path, pattern)))
          .slice(0, MAX_FILES)
          .sort()
      } catch {
        // Nobody could be asked: nothing is listed, and the check says that nothing was read.
        return []
      }
    },
  }
}
