import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FindingOutput, findingsOf, runAction } from '../e2e/run-action.ts'
import { applicationLogin, cloudWorld, ids } from '../embedded-azure/cloud-world.ts'
import { epochSeconds, mintRefreshToken } from '../embedded-azure/tokens.ts'
import { ZERO_GUID } from '../embedded-azure/world.ts'
import { tryDocker } from '../truth/docker.ts'
import { findPrograms, isSkipped as withoutDocker } from '../truth/requirements.ts'
import { openStage, type Stage } from '../truth/stage.ts'
import { type AzCli, openAz, isSkipped as withoutAz } from './az-cli.ts'

// `az acr login` as a finding prints it: the real Azure CLI asks the registry and calls the real docker, which stores
// what it was given. The action, which is then given nothing, finds that login good, and docker pulls and pushes with
// it.

const HOST = 'contoso.azurecr.io'
const world = cloudWorld()
const subject = ids.ci.principalId
const base = { registry: HOST, repository: 'team/app' }
const now = epochSeconds()
const token = (loginServer: string, from: number, to: number): string =>
  mintRefreshToken({ loginServer, subject, issuedAt: now + from, expiresAt: now + to })
/** Nobody checks its signature. */
const entraToken = [
  { alg: 'RS256', typ: 'JWT' },
  { iss: `https://sts.windows.net/${ids.tenant}/`, aud: 'https://containerregistry.azure.net', exp: now + 3600 },
]
  .map(part => Buffer.from(JSON.stringify(part)).toString('base64url'))
  .concat('c2lnbmF0dXJlLW9mLWVudHJh')
  .join('.')
const storedLogin = (user: string, password: string, more: object = {}): string =>
  JSON.stringify({
    auths: { [HOST]: { auth: Buffer.from(`${user}:${password}`).toString('base64'), ...more } },
  })

/** With a login in the file, docker looks for no helper of this machine. */
const OTHER_LOGIN = JSON.stringify({ auths: { 'ghcr.io': {} } })

interface Case {
  id: string
  name: string
  inputs?: Record<string, string>
  dockerConfig?: string
}

const cases: readonly Case[] = [
  { id: 'docker-credentials-stale', name: 'a password that is wrong', dockerConfig: storedLogin(ids.ci.appId, 'old') },
  {
    id: 'docker-credentials-stale',
    name: 'a token that has ended',
    dockerConfig: storedLogin(ZERO_GUID, '', { identitytoken: token(HOST, -11_000, -200) }),
  },
  {
    id: 'docker-credentials-stale',
    name: 'a line break behind the password',
    dockerConfig: storedLogin(ids.ci.appId, `${applicationLogin(world).password}\n`),
  },
  { id: 'token-expired', name: 'given', inputs: { username: ZERO_GUID, password: token(HOST, -11_000, -200) } },
  {
    id: 'token-expiring',
    name: 'given',
    inputs: { username: ZERO_GUID, password: token(HOST, -10_000, 200), 'minimum-token-minutes': '10' },
  },
  {
    id: 'token-wrong-registry',
    name: 'given',
    inputs: { username: ZERO_GUID, password: token('fabrikam.azurecr.io', -10, 3000) },
  },
  { id: 'token-wrong-kind', name: 'given', inputs: { username: ids.ci.appId, password: entraToken } },
  { id: 'token-username-unexpected', name: 'given', inputs: { username: ZERO_GUID, password: 'not~a.Token' } },
]

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

  it.each(cases)('$id: $name', async ({ id, inputs = {}, dockerConfig = OTHER_LOGIN }) => {
    const folder = mkdtempSync(join(tmpdir(), 'az-docker-'))
    try {
      writeFileSync(join(folder, 'config.json'), dockerConfig)
      const [finding, ...others] = await checked(folder, inputs)
      expect([finding?.id, others]).toEqual([id, []])

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
