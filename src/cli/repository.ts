import { dirname, join } from 'node:path'
import type { Host } from '../host/ports.ts'

/** The folder that holds `.git`, of this one and those above. */
export async function repositoryOf(host: Host, folder: string): Promise<string | undefined> {
  for (let at = folder; ; at = dirname(at)) {
    const git = await host.readFile(join(at, '.git'), { maxBytes: 1 })
    // A folder, or the file of a worktree.
    if (git.state !== 'absent') return at
    if (dirname(at) === at) return undefined
  }
}
