import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectBranch } from '../advice/plays.ts'
import { type FindingOutput, findingsOf, runAction } from '../e2e/run-action.ts'
import { applicationLogin } from '../embedded-azure/cloud-world.ts'
import { tryDocker } from '../truth/docker.ts'
import { findPrograms, isSkipped as withoutDocker } from '../truth/requirements.ts'
import { openStage, type Stage } from '../truth/stage.ts'
import { type AzCli, openAz, isSkipped as withoutAz } from './az-cli.ts'
import { base, dockerLoginCases, HOST, OTHER_LOGIN, world } from './docker-login-cases.ts'

// `az acr login` as a finding prints it: the real Azure CLI asks the registry and calls the real docker, which stores
// what it was given. The action, which is then given nothing, finds that login good, and docker pulls and pushes with
// it.

describe.skipIf(withoutAz || withoutDocker)('az acr login, as it is printed', { timeout: 120_000 }, () => {
  const [cli = 'docker'] = findPrograms('docker')
  let stage: Stage
  let az: AzCli

  beforeAll(async () => {
    stage = await openStage(HOST)
    stage.show(world)
    for (const tag of ['seeded', 'latest']) await stage.registry.seed('team/app', tag)
    az = openAz(stage.azure)
    const { exit, output } = await az.login(applicationLogin(world))
    expect([exit, output]).toEqual([0, expect.any(String)])
  }, 90_000)
  afterAll(async () => {
    az?.close()
    await stage?.close()
  })

  async function checked(folder: string, inputs: Record<string, string>): Promise<FindingOutput[]> {
    const result = await runAction({
      azure: stage.azure,
      inputs: { ...base, ...inputs },
      path: [dirname(cli)],
      env: { DOCKER_HOST: stage.engine.host, DOCKER_CONFIG: folder },
    })
    return findingsOf(result).filter(({ level }) => level !== 'notice')
  }

  it.each(dockerLoginCases)('$id: $name', async ({ id, when, inputs = {}, dockerConfig = OTHER_LOGIN }) => {
    const folder = mkdtempSync(join(tmpdir(), 'az-docker-'))
    try {
      writeFileSync(join(folder, 'config.json'), dockerConfig)
      const [finding, ...others] = await checked(folder, inputs)
      expect([finding?.id, others]).toEqual([id, []])
      expectBranch({ id, when }, finding?.fix)

      az.env['DOCKER_HOST'] = stage.engine.host
      az.env['DOCKER_CONFIG'] = folder
      const { exit, output } = await az.paste(finding?.fix ?? '')
      expect([exit, output]).toEqual([0, expect.stringContaining('Login Succeeded')])

      expect(await checked(folder, {})).toEqual([])
      const {
        pull,
        push,
        output: said,
      } = await tryDocker({
        ...{ cli, engineHost: stage.engine.host, host: HOST, repository: 'team/app', tag: 'seeded' },
        configFolder: folder,
      })
      expect({ pull, push }, JSON.stringify(said)).toEqual({ pull: 'ok', push: 'ok' })
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
