import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Azure, startAzure } from '../embedded-azure/server.ts'
import { healthyWorld } from '../embedded-azure/world.ts'
import { dockerStandInFolder } from '../stand-ins/standIns.ts'
import { type BranchPlay, branchPlays, given } from './branch-plays.ts'
import { type FindingOutput, findingsOf, runAction } from './run-action.ts'
import { withoutHelpers } from './search-path.ts'

// Each branch of docs/advice.md: its fix is printed by the committed action in a world that has the facts of the branch,
// pasted into a shell as it is, and the action, run again, finds nothing.

let azure: Azure
beforeAll(async () => {
  azure = await startAzure(healthyWorld())
})
afterAll(() => azure.close())

const STAND_IN = join(dockerStandInFolder, 'docker')
const hasJq = spawnSync('jq', ['--version']).status === 0

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
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`)
    chmodSync(join(bin, name), 0o755)
  }
  for (const [name, script] of Object.entries({ sudo: 'exec "$@"', ...play.programs })) program(name, script)
  if (play.withoutDocker === undefined) {
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
    ...{ RUNNER_TEMP: temp, STAND_IN_NODE: process.execPath },
    ...Object.fromEntries(
      Object.entries(play.env ?? {}).map(([name, value]) => [
        name,
        value.replace('$PROXY', proxy).replace('$HOME', home),
      ]),
    ),
  }
  return { folder, bin, env }
}

type Machine = ReturnType<typeof machineOf>

async function findings(
  play: BranchPlay,
  { bin, env }: Machine,
  inputs = play.inputs ?? given,
): Promise<FindingOutput[]> {
  azure.setWorld(play.world ?? healthyWorld())
  const hidden = play.withoutDocker === true ? { PATH: [bin, dirname(process.execPath)].join(delimiter) } : {}
  const result = await runAction({
    ...{ azure, inputs: { ...inputs }, path: [bin] },
    env: { ...env, ...hidden },
    secrets: ['make-believe-proxy'],
  })
  return findingsOf(result).filter(({ level }) => level !== 'notice')
}

/** Runs a fix as a step of a job would; gives the variables that the next step has. */
function paste(fix: string, { folder, bin, env }: Machine): Record<string, string> {
  const file = join(folder, 'github-env')
  writeFileSync(file, '')
  const { PATH = '' } = process.env
  const path = [bin, dirname(process.execPath), withoutHelpers(PATH)].join(delimiter)
  const { status, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', fix], {
    encoding: 'utf8',
    env: { ...env, PATH: path, GITHUB_ENV: file },
  })
  expect([status, stderr]).toEqual([0, expect.any(String)])
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return Object.fromEntries(lines.map(line => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]))
}

/** `name: value` lines of a step, below `env:` or not, with what a user has for their expressions. */
const readYaml = (fix: string, values: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    fix
      .split('\n')
      .map(line => /^ *([\w-]+): (.+)$/.exec(line))
      .filter(match => match !== null)
      .map(([, name = '', value = '']) => [
        name,
        value.replace(/\$\{\{ *([\w.]+) *\}\}/g, (_, expression: string) => values[expression] ?? ''),
      ]),
  )

describe.skipIf(process.platform === 'win32' || !hasJq)('the fix of a branch, pasted', { timeout: 60_000 }, () => {
  it.each(branchPlays)('$id, if $when', async play => {
    const machine = machineOf(play)
    try {
      const [finding, ...others] = await findings(play, machine)
      expect([finding?.id, others.map(({ id }) => id)]).toEqual([play.id, []])
      const fix = Object.entries(play.fill ?? {}).reduce(
        (text, [open, value]) => text.replaceAll(open, value),
        finding?.fix ?? '',
      )
      const written = play.yaml && readYaml(fix, play.yaml.values)
      const toSource = written === undefined ? paste(fix, machine) : play.yaml?.into === 'env' ? written : {}
      const inputs = {
        ...(play.inputs ?? given),
        ...(play.yaml?.into === 'inputs' ? written : {}),
        ...play.next?.(fix),
      }
      const after = await findings(play, { ...machine, env: { ...machine.env, ...toSource } }, inputs)
      expect(after).toEqual([])
    } finally {
      rmSync(machine.folder, { recursive: true, force: true })
    }
  })
})
