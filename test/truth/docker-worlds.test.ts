import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dockerReportScenarios } from '../e2e/docker-report-scenarios.ts'
import { DEFAULT_ENGINE, type DockerScenario, dockerScenarios, isPossible } from '../e2e/docker-scenarios.ts'
import { makePrograms } from '../e2e/programs.ts'
import { findingsOf, runAction } from '../e2e/run-action.ts'
import { firstRegistry, healthyWorld } from '../embedded-azure/world.ts'
import { type Compared, contradictions, expectStored, namedIn, storedIn, tableOf, verdictIn } from './compare.ts'
import { type DockerOutcome, tryDocker } from './docker.ts'
import { run } from './processes.ts'
import { findPrograms, isSkipped } from './requirements.ts'
import { openStage, type Stage } from './stage.ts'

// The real client beside what the action says of its helpers, its files and the way to its engine.

const [pusher] = firstRegistry(healthyWorld()).servicePrincipals ?? []
/** A login that the registry accepts. */
const LOGIN = { username: pusher?.appId ?? '', password: pusher?.secret ?? '' }

/** What docker waits for longer than this has failed. Milliseconds. */
const PATIENCE = 12_000

describe.skipIf(isSkipped)('what the action says of docker itself is what docker does', { timeout: 120_000 }, () => {
  const [cli = 'docker'] = findPrograms('docker')
  const playable = [...dockerScenarios, ...dockerReportScenarios].filter(({ noTruth }) => noTruth === undefined)
  const table: Compared[] = []
  let environment: Stage

  beforeAll(async () => {
    environment = await openStage('contoso.azurecr.io')
    for (const tag of ['seeded', 'latest']) await environment.registry.seed('team/app', tag)
  }, 60_000)
  afterAll(async () => {
    await environment?.close()
    console.log(tableOf(table))
  })

  for (const scenario of playable) {
    it.skipIf(!isPossible(scenario))(scenario.name, async () => {
      environment.show(scenario.world)
      const programs = makePrograms(scenario.programs)
      const env = { DOCKER_HOST: environment.engine.host, ...environmentOf(scenario, environment) }
      const result = await runAction({
        ...scenario,
        azure: environment.azure,
        path: [...programs.path, dirname(cli)],
        env,
      })
      const docker = await outcomeOf(scenario, env, programs.path).finally(() => programs.remove())
      const verdict = verdictIn(result)
      const { login, pull, push } = docker
      const outcome = { login, pull, push }
      const stored = { said: storedIn(result), docker: docker.stored }
      const named = namedIn(result, docker, scenario.says)
      table.push({ scenario: scenario.name, verdict, docker: outcome, stored, ...(named && { named }) })
      expect(contradictions(verdict, outcome), JSON.stringify(docker.output)).toEqual([])
      expectStored(stored)
      if (scenario.isStored !== undefined) expect(stored.docker).toBe(scenario.isStored ? 'yes' : 'no')
      expect(named, 'docker says more than the report').not.toEqual({ docker: true, report: false })
      if (scenario.says !== undefined)
        expect(named, JSON.stringify(docker.output)).toEqual({ docker: true, report: true })
      expect(verdict.pull, 'the action said nothing').not.toBe('-')
    })
  }

  // The fix, pasted into the world that it is printed in.
  for (const scenario of playable.filter(({ result, noMend }) => result === 'fail' && noMend === undefined)) {
    it.skipIf(!isPossible(scenario))(`the fix mends: ${scenario.name}`, async () => {
      environment.show(scenario.world)
      const programs = makePrograms(scenario.programs)
      const env = { DOCKER_HOST: environment.engine.host, ...environmentOf(scenario, environment) }
      const result = await runAction({
        ...scenario,
        azure: environment.azure,
        path: [...programs.path, dirname(cli)],
        env,
      })
      const [finding] = findingsOf(result)
      // Who is given no login has to make one, as the finding says, unless the fix brings back the one that is stored.
      const inputs = { ...(scenario.mendsLogin ? {} : LOGIN), ...scenario.inputs }
      const docker = await outcomeOf({ ...scenario, inputs }, env, programs.path, finding?.fix).finally(() =>
        programs.remove(),
      )
      const { pull, push } = docker
      const login = 'username' in inputs ? 'ok' : 'not tried'
      expect({ login: docker.login, pull, push }, JSON.stringify(docker.output)).toEqual({
        login,
        pull: 'ok',
        push: 'ok',
      })
    })
  }

  async function outcomeOf(
    { inputs, dockerConfig, prepare, within }: DockerScenario,
    env: Record<string, string>,
    path: readonly string[],
    fix?: string,
  ): Promise<DockerOutcome> {
    const { registry = '', repository = '', username = '', password = '' } = inputs
    const configFolder = mkdtempSync(join(tmpdir(), 'truth-config-'))
    if (dockerConfig !== undefined) writeFileSync(join(configFolder, 'config.json'), dockerConfig)
    const more = { ...prepare?.(configFolder) }
    if (fix !== undefined) Object.assign(more, await paste(fix, configFolder, { ...env, ...more }))
    const outcome = await tryDocker({
      cli,
      engineHost: environment.engine.host,
      host: registry,
      ...(username === '' ? {} : { login: { username, password } }),
      repository,
      tag: 'seeded',
      timeoutMs: PATIENCE,
      configFolder,
      env: { ...env, ...more },
      path,
      ...(within && { within: within(configFolder) }),
    })
    rmSync(configFolder, { recursive: true, force: true })
    return outcome
  }
})

const RUN_FOLDER = new RegExp(`${join(tmpdir(), 'acr-login-check-')}\\w+`, 'g')

/** Runs a fix as a step would, in the home folder of the world. Gives the variables that the steps after it have. */
async function paste(fix: string, folder: string, env: Record<string, string>): Promise<Record<string, string>> {
  const file = join(folder, 'github-env')
  writeFileSync(file, '')
  // The run that printed it had a home folder of its own, which is gone.
  const here = fix.replaceAll(RUN_FOLDER, folder)
  const { exit, output } = await run('/bin/bash', ['-e', '-o', 'pipefail', '-c', here], {
    env: { PATH: '/usr/bin:/bin', HOME: folder, DOCKER_CONFIG: folder, ...env, GITHUB_ENV: file, RUNNER_TEMP: folder },
  })
  expect(exit, output).toBe(0)
  const pairs = readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.includes('='))
  return Object.fromEntries(pairs.map(line => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]))
}

/** The variables of a world; the engine of the machine is the one that stands here. */
const environmentOf = ({ env = {} }: DockerScenario, environment: Stage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(env).map(([name, value]) => [name, value === DEFAULT_ENGINE ? environment.engine.host : value]),
  )
