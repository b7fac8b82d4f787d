import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { faults } from '../embedded-azure/faults.ts'
import {
  adminLogin,
  exposedTokenLogin,
  type Login,
  pullerLogin,
  pusherLogin,
  scopeMapLogin,
} from '../embedded-azure/logins.ts'
import { mintAccessToken } from '../embedded-azure/tokens.ts'
import { healthyWorld, withFault, withRegistry, ZERO_GUID } from '../embedded-azure/world.ts'
import { type DockerOutcome, tryDocker } from './docker.ts'
import { run } from './processes.ts'
import { findProgram, findPrograms, isSkipped } from './requirements.ts'
import { openStage, type Stage } from './stage.ts'

// Proves the embedded Azure on clients that nobody here wrote, with a registry behind that verifies its tokens.

describe.skipIf(isSkipped)('real clients', { timeout: 120_000 }, () => {
  const world = healthyWorld()
  const host = 'contoso.azurecr.io'
  const repository = 'team/app'
  let environment: Stage

  beforeAll(async () => {
    environment = await openStage(host)
    await environment.registry.seed(repository, 'seeded')
  }, 60_000)
  beforeEach(() => {
    environment.show(world)
    environment.azure.forget()
  })
  afterAll(() => environment?.close())

  function docker(cli: string, login: Login | undefined, change: { host?: string } = {}): Promise<DockerOutcome> {
    const tag = 'seeded'
    return tryDocker({
      cli,
      engineHost: environment.engine.host,
      host,
      repository,
      tag,
      ...(login ? { login } : {}),
      ...change,
    })
  }

  describe.each(findPrograms('docker'))('%s', cli => {
    it.each([
      ['a service principal', pusherLogin(world)],
      ['the admin user', adminLogin(world)],
      ['a repository-scoped token', scopeMapLogin(world)],
      ['the zero GUID with a refresh token', exposedTokenLogin(world)],
    ])('logs in as %s, pulls and pushes', async (_, login) => {
      const outcome = await docker(cli, login)
      expect(outcome).toMatchObject({ login: 'ok', pull: 'ok', push: 'ok' })
      expect(environment.azure.issued.length).toBeGreaterThan(0)
    })

    it('pulls and cannot push with the right to pull alone', async () => {
      const outcome = await docker(cli, pullerLogin(world))
      expect(outcome).toMatchObject({ login: 'ok', pull: 'ok', push: 'failed' })
      expect(outcome.output.push).toContain('denied: requested access to the resource is denied')
    })

    it('does with an access token what its `access` says', async () => {
      const access = [{ type: 'repository', name: repository, actions: ['pull'] }]
      const password = mintAccessToken({ loginServer: host, subject: 'somebody', access })
      const outcome = await docker(cli, { username: ZERO_GUID, password })
      expect(outcome).toMatchObject({ login: 'ok', pull: 'ok', push: 'failed' })
    })

    it('logs in to what answers 200 without a challenge, and can do nothing there', async () => {
      environment.show(withFault(world, '/v2/', faults.page(200, '<html>a portal</html>')))
      expect(await docker(cli, pusherLogin(world))).toMatchObject({ login: 'ok', pull: 'failed', push: 'failed' })
    })

    it('pulls without a login where the public may, and only there', async () => {
      expect(await docker(cli, undefined)).toMatchObject({ login: 'not tried', pull: 'failed', push: 'failed' })
      environment.show(withRegistry(world, { anonymousPull: true }))
      expect(await docker(cli, undefined)).toMatchObject({ login: 'not tried', pull: 'ok', push: 'failed' })
    })

    it('cannot log in to a login server in upper case', async () => {
      const outcome = await docker(cli, pusherLogin(world), { host: 'Contoso.azurecr.io' })
      expect(outcome).toMatchObject({ login: 'failed', pull: 'failed', push: 'failed' })
      expect(outcome.output.login).toContain('unauthorized: authentication required')
    })

    it('says what the token endpoint said', async () => {
      const wrong = await docker(cli, { ...pusherLogin(world), password: 'wrong' })
      expect(wrong).toMatchObject({ login: 'failed', pull: 'failed', push: 'failed' })
      expect(wrong.output.login).toContain('unauthorized: Invalid clientid or client secret.')
      environment.show(withRegistry(world, { firewall: { callerIp: '203.0.113.7', at: 'token' } }))
      const blocked = await docker(cli, pusherLogin(world))
      expect(blocked.output.login).toContain("denied: client with IP '203.0.113.7' is not allowed access.")
    })
  })

  describe('skopeo', () => {
    const { username, password } = pusherLogin(world)
    const from = `docker://${host}/${repository}:seeded`

    function skopeo(...args: string[]) {
      const env = {
        PATH: '/usr/bin:/bin',
        HTTPS_PROXY: environment.azure.proxyUrl,
        SSL_CERT_FILE: environment.azure.caFile,
      }
      return run(findProgram('skopeo'), args, { env })
    }

    it('inspects, with the list of tags', async () => {
      const { exit, output } = await skopeo('inspect', '--creds', `${username}:${password}`, from)
      expect({ exit, output }).toMatchObject({ exit: 0, output: expect.stringContaining('"seeded"') })
    })

    it('copies within the registry', async () => {
      const to = `docker://${host}/team/copy:1`
      const creds = `${username}:${password}`
      const copied = await skopeo('--insecure-policy', 'copy', '--src-creds', creds, '--dest-creds', creds, from, to)
      expect(copied).toMatchObject({ exit: 0 })
    })
  })
})
