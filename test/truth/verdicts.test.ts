import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { credentialScenarios } from '../e2e/credential-scenarios.ts'
import { identityScenarios } from '../e2e/identity-scenarios.ts'
import { reportScenarios } from '../e2e/network-report-scenarios.ts'
import { runAction } from '../e2e/run-action.ts'
import { type Scenario, scenarios } from '../e2e/scenarios.ts'
import {
  type Compared,
  contradictions,
  expectStored,
  namedIn,
  OPERATIONS,
  type Row,
  storedIn,
  tableOf,
  verdictIn,
} from './compare.ts'
import { type DockerOutcome, tryDocker } from './docker.ts'
import { findPrograms, isSkipped } from './requirements.ts'
import { openStage, type Stage } from './stage.ts'

describe.skipIf(isSkipped)('the verdict on login, pull and push is what docker then does', { timeout: 120_000 }, () => {
  const [cli = 'docker'] = findPrograms('docker')
  const request = [...scenarios, ...identityScenarios, ...credentialScenarios, ...reportScenarios].filter(
    ({ standIn, noTruth }) => standIn === undefined && noTruth === undefined,
  )
  const table: Compared[] = []
  let environment: Stage

  beforeAll(async () => {
    environment = await openStage('contoso.azurecr.io')
    for (const repository of ['team/app', 'team/api', 'team/web']) {
      await environment.registry.seed(repository, 'seeded')
      // What the action looks at where no tag is named.
      await environment.registry.seed(repository, 'latest')
    }
  }, 60_000)
  afterAll(async () => {
    await environment?.close()
    console.log(tableOf(table))
  })

  it.each(request)('$name', async scenario => {
    environment.show(scenario.world)
    const result = await runAction({
      azure: environment.azure,
      inputs: scenario.inputs,
      path: [dirname(cli)],
      env: { ...scenario.env, DOCKER_HOST: environment.engine.host },
      dockerConfig: scenario.dockerConfig,
      event: scenario.event,
    })
    const verdict = verdictIn(result)
    const { outcome, last } = await outcomeOf(scenario, environment, cli)
    const stored = { said: storedIn(result), docker: last.stored }
    const named = namedIn(result, last)
    table.push({ scenario: scenario.name, verdict, docker: outcome, stored, ...(named && { named }) })
    expect(contradictions(verdict, outcome)).toEqual([])
    expectStored(stored)
    expect(named, 'docker says more than the report').not.toEqual({ docker: true, report: false })
    expect(verdict.pull, 'the action said nothing').not.toBe('-')
  })

  it('is seldom without a verdict', () => {
    const unsure = table.filter(({ verdict }) => Object.values(verdict).includes('not known'))
    expect(unsure.length / table.length).toBeLessThan(0.06)
  })

  it('is asked of enough worlds', () => {
    expect(request.length).toBeGreaterThanOrEqual(40)
  })
})

/** Every repository is tried; one that fails makes the operation fail. */
async function outcomeOf(
  { inputs, dockerConfig }: Scenario,
  environment: Stage,
  cli: string,
): Promise<{ outcome: Row; last: DockerOutcome }> {
  const { registry = '', repository = '', username = '', password = '' } = inputs
  const worst: Row = { login: '-', pull: '-', push: '-' }
  let last: DockerOutcome | undefined
  for (const name of (repository || 'team/app').split('\n')) {
    const configFolder = mkdtempSync(join(tmpdir(), 'truth-config-'))
    if (dockerConfig !== undefined) writeFileSync(join(configFolder, 'config.json'), dockerConfig)
    const outcome = await tryDocker({
      cli,
      engineHost: environment.engine.host,
      host: registry,
      imageHost: imageHost(registry),
      ...(username === '' && password === '' ? {} : { login: { username, password } }),
      repository: name,
      tag: 'seeded',
      configFolder,
    })
    rmSync(configFolder, { recursive: true, force: true })
    for (const operation of OPERATIONS) worst[operation] = worse(worst[operation], outcome[operation])
    last = outcome
  }
  if (last === undefined) throw new Error('no repository')
  return { outcome: worst, last }
}

const worse = (one: string, other: DockerOutcome['login']): string => (one === 'failed' ? one : other)

/** What docker login bears in its argument has no place in an image reference: there the user writes the host alone. */
const imageHost = (registry: string): string => registry.replace(/^https?:\/\//, '').split('/')[0] ?? ''
