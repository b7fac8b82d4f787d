import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { expectBranch } from '../advice/plays.ts'
import { cloudWorld } from '../embedded-azure/cloud-world.ts'
import { type IdentityPlay, identityPlays } from './identity-plays.ts'
import { azureLanes } from './lanes.ts'
import { found, runScenario } from './play.ts'
import { type ActionResult, findingsOf } from './run-action.ts'
import { profileFolder, sessionEnv } from './session.ts'
import { endpointEnv, startEndpoint, workflowEnv } from './surroundings.ts'
import { filled, writtenInputs } from './written-inputs.ts'

// Each branch of docs/advice.md about who signs in, whose fix stands in the workflow or stores a value: the committed
// action prints it, what it says is done, and the action, run again, finds nothing.

const inLane = azureLanes()

/** The running workflow, with this written for this step. */
const workflowOf = (step: Readonly<Record<string, string>>): string =>
  [
    ...['on: push', 'jobs:', '  login:', '    runs-on: ubuntu-latest', '    steps:', '      - run: echo hello'],
    ...['  build:', '    needs: login', '    runs-on: ubuntu-latest', '    steps:'],
    ...['      - id: token', '        run: echo hello', '      - uses: org/acr-login-check@v1', '        with:'],
    ...Object.entries(step).map(([name, value]) => `          ${name}: ${value}`),
    '',
  ].join('\n')

type Change = Partial<Pick<IdentityPlay, 'world' | 'inputs' | 'env' | 'endpoint'>>

async function run(play: IdentityPlay, folder: string, change: Change = {}): Promise<ActionResult> {
  const { world = cloudWorld(), inputs, env = {}, step, session } = { ...play, ...change }
  const endpoint = change.endpoint ?? play.endpoint
  const server = endpoint === undefined ? undefined : await startEndpoint(endpoint)
  const profile = profileFolder()
  const home = mkdtempSync(join(folder, 'checkout-'))
  const surroundings = {
    ...(step !== undefined && workflowEnv(workflowOf(step), home)),
    ...(endpoint !== undefined && server !== undefined && endpointEnv(endpoint, server)),
    ...(session !== undefined && sessionEnv(world, session, profile.path)),
    ...env,
  }
  try {
    return await inLane(azure =>
      runScenario({ name: play.when, world, inputs, env: surroundings, expected: [], result: 'fail' }, azure),
    )
  } finally {
    server?.close()
    profile.remove()
  }
}

/** Runs a fix as a step of a job would: the calls of GitHub CLI, the outputs of the step, and the variables after it. */
function paste(fix: string, env: Record<string, string>, folder: string) {
  const [calls, outputs, variables] = [join(folder, 'calls'), join(folder, 'outputs'), join(folder, 'variables')]
  for (const file of [calls, outputs, variables, join(folder, 'creds.json')]) writeFileSync(file, '')
  const { status, stderr } = spawnSync('bash', ['--norc', '-e', '-c', `gh() { echo "$*" >> "$CALLS"; }\n${fix}`], {
    encoding: 'utf8',
    cwd: folder,
    env: { ...env, PATH: process.env['PATH'], CALLS: calls, GITHUB_OUTPUT: outputs, GITHUB_ENV: variables },
  })
  expect([status, stderr]).toEqual([0, ''])
  const linesOf = (file: string): readonly string[] => readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return { calls: linesOf(calls), outputs: linesOf(outputs), variables: linesOf(variables) }
}

/** The inputs of the next run, if what the fix says is done. */
function inputsAfter(play: IdentityPlay, fix: string, folder: string): Readonly<Record<string, string>> {
  const { inputs, env = {}, gh, isOutput, variables, stored = {}, values = {}, without = [] } = play
  const kept = Object.fromEntries(Object.entries(inputs).filter(([name]) => !without.includes(name)))
  if (gh === undefined && isOutput === undefined && variables === undefined)
    return { ...kept, ...writtenInputs(fix, values) }
  const pasted = paste(fix, env, folder)
  expect([pasted.calls, pasted.variables]).toEqual([gh ?? [], variables ?? []])
  return { ...kept, ...stored, ...writtenInputs(pasted.outputs.join('\n').replaceAll('=', ': '), {}) }
}

const problems = (play: IdentityPlay, result: ActionResult): readonly string[] =>
  found(result).filter(one => !one.startsWith('notice ') || one === `notice ${play.id}`)

describe.skipIf(process.platform === 'win32').concurrent('the fix of a branch, done', { timeout: 60_000 }, () => {
  for (const play of identityPlays) {
    it(`${play.id}, if ${play.when}`, async () => {
      const folder = mkdtempSync(join(tmpdir(), 'identity-fix-'))
      try {
        const result = await run(play, folder)
        expect(problems(play, result)).toEqual([expect.stringMatching(new RegExp(` ${play.id}$`))])
        const { fix } = findingsOf(result).find(({ id }) => id === play.id) ?? {}
        expectBranch(play, fix)
        const inputs = inputsAfter(play, filled(fix ?? '', play.fill), folder)
        const world = play.meanwhile ?? play.world
        const after = await run(play, folder, {
          ...{ inputs, ...(world !== undefined && { world }) },
          ...(play.envAfter !== undefined && { env: { ...play.env, ...play.envAfter } }),
          ...(play.endpointAfter !== undefined && { endpoint: play.endpointAfter }),
        })
        expect(problems(play, after)).toEqual([])
        expect(after.outputs['granted']).toBe(play.inputs['access'] ?? 'push')
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    })
  }
})
