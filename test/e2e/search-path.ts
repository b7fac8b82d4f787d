import { mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

/** What docker looks for by itself where its configuration names no credential helper. */
const HELPER = /^(?:docker-credential-.*|pass)$/

const mirrors = new Map<string, string>()
/** Those that were made here; a folder of the path itself may be reached by a link, and is nobody's to remove. */
const made: string[] = []
process.on('exit', () => {
  for (const mirror of made) rmSync(mirror, { recursive: true, force: true })
})

/**
 * A search path without the credential helpers of this machine: a world has those that it names. A folder that has some
 * is replaced by one with links to the rest of it, and left out on Windows, where only a runner's own folder of docker
 * has any.
 */
export function withoutHelpers(path: string): string {
  return path
    .split(delimiter)
    .map(folder => mirrorOf(folder))
    .filter(folder => folder !== '')
    .join(delimiter)
}

function mirrorOf(folder: string): string {
  const real = realOf(folder)
  const known = mirrors.get(real)
  if (known !== undefined) return known
  const names = namesIn(real)
  const mirror = names.some(name => HELPER.test(name))
    ? process.platform === 'win32'
      ? ''
      : mirrored(real, names)
    : folder
  mirrors.set(real, mirror)
  return mirror
}

function mirrored(folder: string, names: readonly string[]): string {
  const mirror = mkdtempSync(join(tmpdir(), 'search-path-'))
  made.push(mirror)
  for (const name of names) if (!HELPER.test(name)) symlinkSync(join(folder, name), join(mirror, name))
  return mirror
}

function realOf(folder: string): string {
  try {
    return realpathSync(folder)
  } catch {
    return folder
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
