import { constants, promises as fs, type Stats } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { ABSENT, codeOf, ownerOf, readFile } from './files.ts'
import { mountOf, mountPoints } from './mounts.ts'
import type { WriteObstacle } from './ports.ts'

/**
 * What keeps a file from being made or replaced at `path` the way docker does it: a new file beside it (folders that
 * are missing are made), which is then renamed to it, or to what it is a link to. On Windows only the read-only mark is
 * seen. Source: docker/cli:cli/config/configfile/file.go, Save.
 * @param userId of this process
 */
export async function writeObstacle(path: string, userId: number | undefined): Promise<WriteObstacle | undefined> {
  const folder = dirname(path)
  const inFolder = await folderObstacle(folder, userId)
  if (inFolder !== undefined) return inFolder
  const target = await targetOf(path)
  if (typeof target === 'object') return { kind: 'link-without-folder', path: target.missing }
  const stats = await statsOf(target)
  if (stats?.isDirectory()) return { kind: 'is-folder', path: target }
  const location = dirname(target)
  if (location !== folder) {
    const atTarget = await folderObstacle(location, userId)
    if (atTarget !== undefined) return atTarget
  }
  return (
    (stats && (await stickyObstacle(target, stats, userId))) ??
    (await renameObstacle(folder, target)) ??
    spaceObstacle(await existing(folder), userId)
  )
}

/**
 * The file that a new one is renamed to: what links lead to, or the first part of it that is not there; the link itself
 * where they lead round in a circle, or through a file. Source: docker/cli:cli/config/configfile/file.go, Save; Go's
 * path/filepath, EvalSymlinks; seen on 28.2.
 */
async function targetOf(path: string): Promise<string | { readonly missing: string }> {
  try {
    return await fs.realpath(path)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') return path
  }
  let target = path
  for (let followed = 0; followed < MAX_LINKS; followed++) {
    const link = await fs.readlink(target).catch(() => undefined)
    if (link === undefined) break
    target = resolve(dirname(target), link)
  }
  // Folders that are missing are made where no link leads.
  const missing = target === path ? path : await firstMissing(target)
  return missing === target ? target : { missing }
}

const MAX_LINKS = 40

/** The outermost part of a path that does not exist. */
async function firstMissing(path: string): Promise<string> {
  const above = dirname(path)
  if (above === path) return path
  return (await statsOf(above)) === undefined ? firstMissing(above) : path
}

const statsOf = (path: string): Promise<Stats | undefined> => fs.stat(path).catch(() => undefined)

/** What keeps new files out of a folder, or folders out of the nearest one above it that exists. */
async function folderObstacle(path: string, userId: number | undefined): Promise<WriteObstacle | undefined> {
  let stats: Stats
  try {
    stats = await fs.stat(path)
  } catch (error) {
    const above = dirname(path)
    if (await isLink(path)) return { kind: 'broken-link', path }
    if (!ABSENT.has(codeOf(error)) && codeOf(error) !== 'ELOOP') return { kind: 'no-permission', path }
    return above === path ? { kind: 'no-permission', path } : folderObstacle(above, userId)
  }
  if (!stats.isDirectory()) return { kind: 'not-a-folder', path }
  try {
    await fs.access(path, constants.W_OK | constants.X_OK)
    return undefined
  } catch (error) {
    if (codeOf(error) === 'EROFS') return { kind: 'read-only', path }
    return isOthers(stats, userId)
      ? { kind: 'other-owner', path, owner: ownerOf(stats.uid) }
      : { kind: 'no-permission', path }
  }
}

const isLink = (path: string): Promise<boolean> =>
  fs.lstat(path).then(
    stats => stats.isSymbolicLink(),
    () => false,
  )

/**
 * File systems whose free blocks and inodes are what a new file needs; others count otherwise, or keep small files
 * elsewhere (btrfs). Source: statfs(2); linux/magic.h.
 */
const COUNTS_PLAINLY: ReadonlySet<number> = new Set([
  // ext2 to ext4, XFS, tmpfs, overlayfs
  ...[0xef53, 0x58465342, 0x01021994, 0x794c7630],
])

/** A file system without a bound says that it has no blocks at all. */
async function spaceObstacle(folder: string, userId: number | undefined): Promise<WriteObstacle | undefined> {
  if (process.platform !== 'linux') return undefined
  const stats = await fs.statfs(folder).catch(() => undefined)
  if (stats === undefined || !COUNTS_PLAINLY.has(stats.type)) return undefined
  const free = userId === 0 ? stats.bfree : stats.bavail
  const isFull = (stats.blocks > 0 && free === 0) || (stats.files > 0 && stats.ffree === 0)
  return isFull ? { kind: 'no-space', path: folder } : undefined
}

const isOthers = ({ uid }: Stats, userId: number | undefined): boolean => userId !== undefined && uid !== userId

/**
 * In a folder with the sticky bit only the owners of file and folder, and root, may replace a file. Source: rename(2),
 * EPERM.
 */
async function stickyObstacle(
  path: string,
  file: Stats,
  userId: number | undefined,
): Promise<WriteObstacle | undefined> {
  const folder = await statsOf(dirname(path))
  if (folder === undefined || (folder.mode & STICKY) === 0 || userId === 0) return undefined
  return isOthers(file, userId) && isOthers(folder, userId)
    ? { kind: 'other-owner', path, owner: ownerOf(file.uid) }
    : undefined
}

const STICKY = 0o1000

/**
 * A rename replaces no mount point (EBUSY), and leads to no other mount (EXDEV), even of the same device. Source:
 * rename(2).
 */
async function renameObstacle(folder: string, target: string): Promise<WriteObstacle | undefined> {
  const file = await readFile('/proc/self/mountinfo')
  const points = file.state === 'read' ? mountPoints(file.text) : []
  if (points.includes(target)) return { kind: 'mounted', path: target }
  const from = await existing(folder)
  const to = await existing(dirname(target))
  const devices = await Promise.all([from, to].map(statsOf))
  const isElsewhere = mountOf(from, points) !== mountOf(to, points) || devices[0]?.dev !== devices[1]?.dev
  return isElsewhere ? { kind: 'other-device', path: target } : undefined
}

/** The nearest folder that exists, without links. */
async function existing(folder: string): Promise<string> {
  const real = await fs.realpath(folder).catch(() => undefined)
  const above = dirname(folder)
  return real ?? (above === folder ? folder : existing(above))
}
