import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectBranch } from '../advice/plays.ts'
import { type Azure, startAzure } from '../embedded-azure/server.ts'
import { healthyWorld } from '../embedded-azure/world.ts'
import { dockerStandInFolder } from '../stand-ins/standIns.ts'
import { type BranchPlay, branchPlays, given } from './branch-plays.ts'
import { daemonPlays } from './daemon-plays.ts'
import { dockerPlays } from './docker-plays.ts'
import { namePlays } from './name-plays.ts'
import { type FindingOutput, findingsOf, runAction } from './run-action.ts'
import { withoutHelpers } from './search-path.ts'
import { filled, writtenInputs } from './written-inputs.ts'

// Each branch of docs/advice.md: its fix is printed by the committed action in a world that has the facts of the branch,
// pasted into a shell as it is, and the action, run again, finds nothing. In the nearest world that lacks the fact it is
// not offered, nor in those of the other branches.

let azure: Azure
beforeAll(async () => {
  azure = await startAzure(healthyWorld())
})
afterAll(() => azure.close())

const STAND_IN = join(dockerStandInFolder, 'docker')
const JQ = spawnSync('sh', ['-c', 'command -v jq'], { encoding: 'utf8' }).stdout.trim()
const MACHINE = fileURLToPath(new URL('./machine.cjs', import.meta.url))

/** One machine of a play: its home folder, its programs, its variables. */
function machineOf(play: BranchPlay) {
  const folder = mkdtempSync(join(tmpdir(), 'branch-fix-'))
  const inFolder = (name: string): string => {
    mkdirSync(join(folder, name))
    return join(folder, name)
  }
  const [bin, home, temp] = [inFolder('bin'), inFolder('home'), inFolder('temp')]
  const mended = join(folder, 'mended')
  const program = (name: string, script: string): void => {
    // Windows finds a program by its extension, and bash on Windows without.
    for (const file of play.platform === 'win32' ? [name, `${name}.exe`] : [name]) {
      writeFileSync(join(bin, file), `#!/bin/sh\n${script}\n`)
      chmodSync(join(bin, file), 0o755)
    }
  }
  for (const [name, script] of Object.entries({ sudo: 'exec "$@"', ...play.programs })) program(name, script)
  if (!play.withoutDocker) {
    const { whole = '[ -e "$MENDED" ]', standIn = 'healthy', programs = {} } = play
    const before = programs['docker'] === undefined ? '' : `{ ${programs['docker']}; } || exit 0\n`
    // What a real docker version ends with, where it reaches nobody.
    const state = `whole() { ${whole}; }\n${standIn.startsWith('healthy') ? `export STAND_IN_DOCKER=${standIn}` : `whole || export STAND_IN_DOCKER=${standIn}`}`
    const ends = standIn.startsWith('healthy') ? '' : 'if [ "$*" = version ]; then whole; exit; fi\n'
    program('docker', `${before}${state}\n${ends}exec "${STAND_IN}" "$@"`)
  }
  if (play.config !== undefined) {
    writeFileSync(
      join(home, 'config.json'),
      typeof play.config === 'string' ? play.config : JSON.stringify(play.config),
    )
  }
  const proxy = azure.proxyUrl.replace('http://', '')
  const env: Record<string, string> = {
    ...{ DOCKER_CONFIG: home, HOME: home, MENDED: mended, BIN: bin, STAND_IN, STAND_IN_DOCKER: 'healthy' },
    ...{ RUNNER_TEMP: temp, STAND_IN_NODE: process.execPath, JQ },
    ...(play.platform && { MACHINE_PLATFORM: play.platform }),
    ...(play.platform === 'win32' && { RUNNER_OS: 'Windows', PATHEXT: '.exe' }),
    ...(play.lacks?.includes('systemd') && { MACHINE_SYSTEMD: 'no' }),
    ...(play.user !== undefined && { MACHINE_USER: String(play.user) }),
    ...Object.fromEntries(
      Object.entries(play.env ?? {}).map(([name, value]) => [
        name,
        value.replace('$PROXY', proxy).replace('$HOME', home),
      ]),
    ),
  }
  const { PATH = '' } = process.env
  const others = play.withoutDocker ? [] : [withoutPrograms(withoutHelpers(PATH), play.lacks ?? [], inFolder)]
  const path = [bin, dirname(process.execPath), ...others].join(delimiter)
  return { folder, bin, path, env: { ...env, PATH: path, NODE_OPTIONS: `--require "${MACHINE}"` } }
}

/** A search path without programs of these names: folders that have one are replaced by links to the rest of it. */
const withoutPrograms = (path: string, names: readonly string[], newFolder: (name: string) => string): string =>
  path
    .split(delimiter)
    .map((folder, index) => {
      const found = namesIn(folder)
      if (!names.some(name => found.includes(name))) return folder
      const mirror = newFolder(`path-${index}`)
      for (const name of found) if (!names.includes(name)) symlinkSync(join(folder, name), join(mirror, name))
      return mirror
    })
    .join(delimiter)

const namesIn = (folder: string): readonly string[] => (existsSync(folder) ? readdirSync(folder) : [])

type Machine = ReturnType<typeof machineOf>

async function findings(
  play: BranchPlay,
  { bin, env }: Machine,
  inputs = play.inputs ?? given,
): Promise<FindingOutput[]> {
  azure.setWorld(play.world ?? healthyWorld())
  const result = await runAction({
    ...{ azure, inputs: { ...inputs }, path: [bin], env, secrets: ['make-believe-proxy'] },
  })
  return findingsOf(result).filter(({ level }) => level !== 'notice')
}

/** Runs a fix as a step of a job would, in the shell that every image has; gives the variables that the next step has. */
function paste(fix: string, { folder, bin, env }: Machine, lacks: readonly string[]): Record<string, string> {
  const file = join(folder, 'github-env')
  writeFileSync(file, '')
  const { PATH = '' } = process.env
  const path = lacks.length > 0 ? env['PATH'] : [bin, dirname(process.execPath), withoutHelpers(PATH)].join(delimiter)
  const { status, stderr } = spawnSync('/bin/sh', ['-e', '-c', fix], {
    encoding: 'utf8',
    env: { ...env, PATH: path, GITHUB_ENV: file },
  })
  expect([status, stderr]).toEqual([0, expect.any(String)])
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return Object.fromEntries(lines.map(line => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]))
}

const plays = [...branchPlays, ...dockerPlays, ...daemonPlays, ...namePlays]
const titleOf = ({ id, when, variant }: BranchPlay): string =>
  `${id}, if ${when}${variant === undefined ? '' : ` (${variant})`}`
/** Docker is whole in it, with the same settings, if the play names no other. */
const neighbourOf = (play: BranchPlay) => play.neighbour ?? { standIn: 'healthy', programs: {} }

describe.skipIf(process.platform === 'win32' || JQ === '')('the fix of a branch, pasted', { timeout: 60_000 }, () => {
  /** By finding and branch. */
  const printed = new Map<string, Map<string, string>>()

  it.each(plays.map(play => [titleOf(play), play] as const))('%s', async (_, play) => {
    const machine = machineOf(play)
    const others = [machine.folder]
    try {
      const [finding, ...more] = await findings(play, machine)
      expect([finding?.id, more.map(({ id }) => id)]).toEqual([play.id, []])
      const text = finding?.fix ?? ''
      printed.set(play.id, (printed.get(play.id) ?? new Map()).set(play.when, text.replaceAll(machine.folder, '')))
      expectBranch(play, text)
      const fix = filled(text, play.fill)
      const written = play.yaml && writtenInputs(fix, play.yaml.values)
      if (play.onAnother !== undefined) expect(fix.replace(/^#.*\n/, '')).toBe(play.onAnother.yaml)
      const toSource =
        written === undefined && play.onAnother === undefined
          ? paste(fix, machine, play.lacks ?? [])
          : play.yaml?.into === 'env'
            ? written
            : {}
      const inputs = {
        ...(play.inputs ?? given),
        ...(play.yaml?.into === 'inputs' ? written : {}),
        ...play.next?.(fix),
      }
      const next = play.onAnother === undefined ? machine : machineOf({ ...play, ...play.onAnother.machine })
      const after = await findings(play, { ...next, env: { ...next.env, ...toSource } }, inputs)
      expect(after).toEqual([])

      const { finds, ...change } = neighbourOf(play)
      const neighbour = { ...play, ...change }
      const nextDoor = machineOf(neighbour)
      others.push(next.folder, nextDoor.folder)
      const there = await findings(neighbour, nextDoor)
      expect(there.map(({ id }) => id)).toEqual(finds === undefined ? [] : [finds])
      expect(there.map(each => each.fix.replaceAll(nextDoor.folder, ''))).not.toContain(
        text.replaceAll(machine.folder, ''),
      )
    } finally {
      for (const folder of others) rmSync(folder, { recursive: true, force: true })
    }
  })

  it('is that of no other branch', () => {
    for (const [id, fixes] of printed) expect(new Set(fixes.values()).size, id).toBe(fixes.size)
  })
})
