import { constants, promises as fs } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { copyToHeap } from './heap.ts'
import type { BytesOutcome, FileOutcome, ReadLimits } from './ports.ts'

/** Bytes of a file that are read; a longer one is unreadable (`TOO_LARGE`). */
const MAX_FILE_BYTES = 10 * 1024 * 1024

/**
 * The text of a file, as UTF-8. What is no file (`EISDIR`; `NOT_A_FILE` for a pipe, socket or device) is not opened,
 * since that may wait for ever, or change what is behind it. The other codes are the system's.
 */
export async function readFile(
  path: string,
  { maxBytes = MAX_FILE_BYTES, within }: ReadLimits = {},
): Promise<FileOutcome> {
  try {
    if (within !== undefined && !(await isWithin(path, within))) return { state: 'unreadable', code: 'OUTSIDE' }
    const stats = await fs.stat(path)
    if (stats.isDirectory()) return { state: 'unreadable', code: 'EISDIR' }
    if (stats.isCharacterDevice() && (await fs.realpath(path)) === NULL_DEVICE) return { state: 'read', text: '' }
    if (!stats.isFile()) return { state: 'unreadable', code: 'NOT_A_FILE' }
    const bytes = await readUpTo(path, maxBytes)
    return bytes ? { state: 'read', text: bytes.toString() } : { state: 'unreadable', code: 'TOO_LARGE' }
  } catch (error) {
    const code = codeOf(error)
    if (ABSENT.has(code)) return { state: 'absent' }
    return { state: 'unreadable', code, ...(code === 'EACCES' && (await ownerOfAnother(path))) }
  }
}

/** It holds nothing, and many files are a link to it so that they do as well. */
const NULL_DEVICE = '/dev/null'

/** Whose a file is, where it can be seen and is not this user's. */
async function ownerOfAnother(path: string): Promise<{ readonly owner?: string }> {
  const stats = await fs.stat(path).catch(() => undefined)
  return stats === undefined || stats.uid === process.getuid?.() ? {} : { owner: ownerOf(stats.uid) }
}

/** A user as findings name them. */
export const ownerOf = (uid: number): string => (uid === 0 ? 'root' : String(uid))

/** Whether a file is in a folder once all links of both are followed. Rejects where one of them is not there. */
async function isWithin(path: string, folder: string): Promise<boolean> {
  const [target, root] = await Promise.all([fs.realpath(path), fs.realpath(folder)])
  return isBelow(target, root)
}

/** The bytes of a file or of a pipe, which are read as they are asked for: see `Host.openBytes`. */
export async function openBytes(path: string, timeoutMs?: number): Promise<BytesOutcome> {
  const timeUp = timeoutMs === undefined ? NEVER : setTimeout(timeoutMs, TIME_UP, { ref: false })
  try {
    // A pipe is opened once somebody writes to it.
    const file = await Promise.race([fs.open(path, constants.O_RDONLY), timeUp])
    if (file === TIME_UP) return { state: 'unreadable', code: 'TIMEOUT' }
    const stats = await file.stat()
    if (stats.isDirectory()) {
      await file.close()
      return { state: 'unreadable', code: 'EISDIR' }
    }
    return { state: 'open', chunks: chunksOf(file.createReadStream({ highWaterMark: CHUNK_BYTES }), timeUp) }
  } catch (error) {
    const code = codeOf(error)
    return ABSENT.has(code) ? { state: 'absent' } : { state: 'unreadable', code }
  }
}

const TIME_UP = Symbol('time up')
const NEVER = new Promise<never>(() => undefined)

/** Throws where the time is up before the end, which a device or a sleeping writer may never come to. */
async function* chunksOf(stream: AsyncIterable<Buffer>, timeUp: Promise<typeof TIME_UP>): AsyncGenerator<Buffer> {
  const chunks = stream[Symbol.asyncIterator]()
  for (;;) {
    const next = await Promise.race([chunks.next(), timeUp])
    if (next === TIME_UP) throw Object.assign(new Error('the time was up'), { code: 'TIMEOUT' })
    if (next.done === true) return
    yield next.value
    copyToHeap(next.value)
  }
}

const CHUNK_BYTES = 256 * 1024

/** The files that a pattern fits: see `Host.findFiles`. */
export async function findFiles(folder: string, patterns: readonly string[], most: number): Promise<readonly string[]> {
  const found = new Set<string>()
  for await (const entry of fs.glob([...patterns], { cwd: folder, exclude: isLeftOut, withFileTypes: true })) {
    if (entry.isDirectory()) continue
    found.add(relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    if (found.size >= most) break
  }
  return [...found].sort()
}

const isLeftOut = ({ name }: { readonly name: string }): boolean => name === '.git' || name === 'node_modules'

/** No such file, or a folder of its path that is a file. */
export const ABSENT = new Set(['ENOENT', 'ENOTDIR'])

/** Holds most files that are read as a whole. */
const READ_BYTES = 64 * 1024

/** All bytes of a file; none where there are more than `max`. Its size is not asked: it is 0 in /proc, and may grow. */
async function readUpTo(path: string, max: number): Promise<Buffer | undefined> {
  const file = await fs.open(path, constants.O_RDONLY)
  try {
    const chunks: Buffer[] = []
    let size = 0
    for (;;) {
      const buffer = Buffer.allocUnsafe(Math.min(READ_BYTES, max + 1 - size))
      const { bytesRead } = await file.read(buffer, 0, buffer.length)
      if (bytesRead === 0) return Buffer.concat(chunks)
      size += bytesRead
      if (size > max) return undefined
      chunks.push(buffer.subarray(0, bytesRead))
    }
  } finally {
    await file.close()
  }
}

/** Appends text to a file, which is made where it is missing. Rejects with the system's error. */
export const appendFile = (path: string, text: string): Promise<void> =>
  write(path, text, constants.O_APPEND | constants.O_CREAT)

/** How long the reader of a pipe is waited for. Milliseconds. */
const MAX_WRITE_MS = 5_000
const PAUSE_MS = 10

/**
 * Writes all of a text, and ends whatever the path is: a pipe that nobody reads is no file to write to (`ENXIO`), and
 * one whose reader sleeps is given up (`EAGAIN`).
 */
async function write(path: string, text: string, flags: number): Promise<void> {
  // Windows has no such flag, and no pipes among files.
  const { O_NONBLOCK = 0 } = constants as Partial<typeof constants>
  const file = await fs.open(path, constants.O_WRONLY | O_NONBLOCK | flags, 0o666)
  try {
    const bytes = Buffer.from(text)
    const until = performance.now() + MAX_WRITE_MS
    for (let at = 0; at < bytes.length; ) {
      at += await file.write(bytes, at).then(
        ({ bytesWritten }) => bytesWritten,
        async error => {
          if (codeOf(error) !== 'EAGAIN' || performance.now() > until) throw error
          await setTimeout(PAUSE_MS)
          return 0
        },
      )
    }
  } finally {
    await file.close()
  }
}

/**
 * Replaces a file, which is made where it is missing. Rejects with the system's error; with `OUTSIDE` where the path is
 * one of a folder, and a link that somebody put there leads out of it.
 */
export async function writeFile(
  path: string,
  text: string,
  { within }: Pick<ReadLimits, 'within'> = {},
): Promise<void> {
  if (within !== undefined && within !== '' && isBelow(resolve(path), resolve(within))) {
    const folder = await fs.realpath(dirname(path))
    const isLink = await fs.lstat(path).then(
      stats => stats.isSymbolicLink(),
      () => false,
    )
    if (isLink || !isBelow(folder, await fs.realpath(within))) {
      throw Object.assign(new Error('OUTSIDE: a link leads elsewhere'), { code: 'OUTSIDE' })
    }
  }
  await write(path, text, constants.O_TRUNC | constants.O_CREAT)
}

/** Whether a path is the folder, or one in it; both absolute. */
function isBelow(path: string, folder: string): boolean {
  const relativePath = relative(folder, path)
  return relativePath !== '..' && !relativePath.startsWith(`..${sep}`) && !isAbsolute(relativePath)
}

/** The system's code of an error. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'UNKNOWN'
