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
  const stats = await statsOf(target)
  if (stats?.isDirectory()) return { kind: 'is-folder', path: target }
  const location = dirname(target)
  if (location !== folder) {
    const atTarget = await folderObstacle(location, userId)
    if (atTarget !== undefined) return atTarget
  }
  return (stats && (await stickyObstacle(target, stats, userId))) ?? renameObstacle(folder, target)
}

/** The file that `path` stands for, through links, also where the last of them leads nowhere. */
async function targetOf(path: string): Promise<string> {
  try {
    return await fs.realpath(path)
  } catch {
    const link = await fs.readlink(path).catch(() => '')
    return resolve(dirname(path), link || path)
  }
}

const statsOf = (path: string): Promise<Stats | undefined> => fs.stat(path).catch(() => undefined)

/** What keeps new files out of a folder, or folders out of the nearest one above it that exists. */
async function folderObstacle(path: string, userId: number | undefined): Promise<WriteObstacle | undefined> {
  let stats: Stats
  try {
    stats = await fs.stat(path)
  } catch (error) {
    const above = dirname(path)
    if (!ABSENT.has(codeOf(error))) return { kind: 'no-permission', path }
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
