import type { Host } from '../host/ports.ts'
import type { Deadline } from '../util/deadline.ts'
import type { FileProblem, Reading } from '../workflow/model.ts'

/** Many files: a few in memory at a time, as long as there is time. */

/** Files whose texts are in memory at a time. */
const FILES_AT_ONCE = 4

/** What the report takes of the time that is left. Milliseconds. */
const RESERVE_MS = 500

/** Characters of all files that are read in one run, which bounds its memory: hundreds of usual files. */
const MAX_CHARACTERS = 6 * 1024 * 1024

/**
 * Reads files a few at a time, and parses them one by one, so that the texts of many are not in memory together, and
 * whatever else waits has its turn between two. What is not read when the time is up is a problem beside the rest.
 */
export async function inSlices(
  paths: readonly string[],
  { host, deadline }: { readonly host: Pick<Host, 'now' | 'yieldToEvents'>; readonly deadline: Deadline },
  read: (path: string) => Promise<{ readonly size: number; readonly parse: () => Promise<Reading> }>,
): Promise<readonly Reading[]> {
  const readings: Reading[] = []
  let left = MAX_CHARACTERS
  /** A file takes no longer, most likely, than the slowest so far. */
  let longestMs = 0
  const isLate = (): boolean => deadline.remaining() <= RESERVE_MS + longestMs
  for (let at = 0; at < paths.length; at += FILES_AT_ONCE) {
    const slice = paths.slice(at, at + FILES_AT_ONCE)
    const files = isLate() || left <= 0 ? [] : await Promise.all(slice.map(read))
    for (const [index, path] of slice.entries()) {
      const file = files[index]
      left -= file?.size ?? 0
      const why = left <= 0 ? 'TOO_MUCH_IN_ALL' : file === undefined || isLate() ? 'TIME_IS_UP' : undefined
      const began = host.now()
      readings.push(
        file === undefined || why !== undefined
          ? { workflow: undefined, problems: [unreadProblem(path, why ?? '')] }
          : await file.parse(),
      )
      longestMs = Math.max(longestMs, host.now() - began)
      await host.yieldToEvents()
    }
  }
  return readings
}

const unreadProblem = (file: string, text: string): FileProblem => ({
  location: { file, line: 1, column: 1 },
  kind: 'unreadable',
  text,
})

/** Files that are read before it is their turn; each brings those that its steps lead to. */
export const FILES_AHEAD = 8

/** What these come to, one after the other, with a few of them under way. */
export async function* inOrder<T>(starts: readonly (() => Promise<T>)[], most: number): AsyncGenerator<T> {
  const running = starts.slice(0, most).map(start => start())
  for (const index of starts.keys()) {
    const first = running.shift()
    if (first === undefined) return
    yield await first
    const next = starts[index + most]
    if (next !== undefined) running.push(next())
  }
}
