import { accessSync, constants, realpathSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { dockerStandInFolder } from '../stand-ins/standIns.ts'

/** Where the real parts are; dockerd lives outside many a user's PATH. */
const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/sbin', '/usr/bin']

/** Every real program of that name, the first on PATH first. */
export function findPrograms(name: string): string[] {
  const standIn = join(dockerStandInFolder, name)
  const found = folders.filter(Boolean).map(folder => join(folder, name))
  return [...new Set(found.filter(isExecutable).map(file => realpathSync(file)))].filter(file => file !== standIn)
}

export function findProgram(name: string): string {
  const [first] = findPrograms(name)
  if (!first) throw new Error(`${name} is not installed`)
  return first
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const PARTS = [
  ...['docker', 'dockerd', 'docker-registry', 'skopeo', 'unshare', 'nsenter', 'setpriv', 'ip', 'jq'],
  ...['curl', 'nslookup'],
]

/** What keeps the real parts from running here. */
function missingParts(): string[] {
  const absent = PARTS.filter(name => findPrograms(name).length === 0)
  return process.getuid?.() === 0 ? absent : ['root', ...absent]
}

const missing = missingParts()

/** Where REAL_PARTS=required nothing is skipped: what is absent is a failure (.ci/run). */
export const isSkipped = missing.length > 0 && process.env['REAL_PARTS'] !== 'required'

if (isSkipped) console.log(`Skipped: the tests with real Docker need ${missing.join(', ')}.`)

export function demandParts(): void {
  if (missing.length > 0) throw new Error(`The tests with real Docker need ${missing.join(', ')}.`)
}
