import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { applicationLogin, cloudWorld, ids } from '../embedded-azure/cloud-world.ts'
import { faults } from '../embedded-azure/faults.ts'
import { pusherLogin } from '../embedded-azure/logins.ts'
import { type Azure, startAzure } from '../embedded-azure/server.ts'
import {
  healthyRegistry,
  healthyWorld,
  type RegistryWorld,
  type World,
  withFault,
  withRegistry,
} from '../embedded-azure/world.ts'
import { dockerStandInFolder } from '../stand-ins/standIns.ts'
import { type ActionResult, findingsOf, runAction } from './run-action.ts'

// Where credentials go, as the bytes on the wire have it: every connection of the action is a CONNECT to the embedded
// Azure.

const HOST = 'contoso.azurecr.io'
const DATA_HOST = 'weumanaged42.blob.core.windows.net'
const world = healthyWorld()
const { username, password } = pusherLogin(world)
const given = { registry: HOST, repository: 'team/app:1.2', username, password }
const cloud = cloudWorld()
const application = applicationLogin(cloud)
const asClient = {
  ...{ registry: HOST, repository: 'team/app:1.2' },
  ...{ 'client-id': application.username, 'tenant-id': ids.tenant, 'client-secret': application.password },
}

let azure: Azure
beforeAll(async () => {
  azure = await startAzure(world)
})
beforeEach(() => azure.forget())
afterAll(() => azure.close())

async function runWith(shown: World, inputs: Record<string, string>): Promise<ActionResult> {
  azure.setWorld(shown)
  return runAction({ azure, inputs, path: [dockerStandInFolder], env: { STAND_IN_DOCKER: 'healthy' } })
}
/** Hosts that were connected to, and those that a request with a credential reached. */
const connected = () => [...new Set(azure.connects.map(each => each.replace(/:443$/, '')))].sort()
const credentialed = () => {
  const hosts = azure.requests
    .filter(
      ({ headers, body, query }) => headers.authorization !== undefined || /token|secret|password/.test(body + query),
    )
    .map(({ host }) => host)
  return [...new Set(hosts)].sort()
}
const found = (result: ActionResult) => findingsOf(result).map(({ level, id }) => `${level} ${id}`)
const changed = (change: Partial<RegistryWorld>): World => withRegistry(world, change)

describe('a healthy run', () => {
  it('shows the password to the registry alone, and no token to the data host', async () => {
    await runWith(world, given)
    expect(connected()).toEqual([HOST, DATA_HOST].sort())
    expect(credentialed()).toEqual([HOST])
    const atDataHost = azure.requests.filter(({ host }) => host === DATA_HOST)
    expect(atDataHost).toHaveLength(1)
    expect(atDataHost[0]?.headers).not.toHaveProperty('authorization')
    expect(atDataHost[0]?.headers).not.toHaveProperty('cookie')
  })

  it('shows an application’s secret to Entra alone', async () => {
    await runWith(cloud, asClient)
    const withSecret = azure.requests.filter(request =>
      JSON.stringify([request.headers, decodeURIComponent(request.body), request.query]).includes(application.password),
    )
    expect([...new Set(withSecret.map(({ host }) => host))]).toEqual(['login.microsoftonline.com'])
  })
})

describe('a registry that somebody put in the place of one’s own gets nothing', () => {
  it.each([
    ['another host', 'registry.evil.example', 'notice login-server-unknown-suffix'],
    ['the suffix in front of another', 'contoso.azurecr.io.evil.example', 'error login-server-unknown-suffix'],
    ['the suffix without a dot', 'evilazurecr.io', 'error login-server-unknown-suffix'],
    ['a slip of the suffix', 'contoso.azurecr.com', 'error login-server-unknown-suffix'],
    ['a user name in front', 'contoso.azurecr.io@evil.example', 'error login-server-malformed'],
    ['another port', 'contoso.azurecr.io:8443', 'error login-server-malformed'],
    ['a path to another host', 'evil.example/contoso.azurecr.io', 'notice login-server-unknown-suffix'],
    ['a back slash', 'evil.example\\.azurecr.io', 'error login-server-malformed'],
    ['the name of a data endpoint', 'contoso.westeurope.data.azurecr.io', 'error login-server-malformed'],
  ])('%s: %s', async (_, registry, finding) => {
    for (const inputs of [given, asClient]) {
      azure.forget()
      // Were it asked, it would be there and answer.
      const there = { ...cloud, registries: [...cloud.registries, healthyRegistry(registry.toLowerCase())] }
      const result = await runWith(there, { ...inputs, registry })
      expect(found(result)).toContain(finding)
      expect(azure.requests.filter(({ host }) => !/\.(microsoftonline|azure|microsoft)\.com$/.test(host))).toEqual([])
      expect(connected().filter(host => !/\.(microsoftonline|azure|microsoft)\.com$/.test(host))).toEqual([])
    }
  })
})

describe('a server that wants the credentials elsewhere does not get them there', () => {
  it.each<[string, World]>([
    ['another realm', changed({ challenge: { realm: 'https://evil.example/oauth2/token' } })],
    ['another registry as the realm', changed({ challenge: { realm: 'https://fabrikam.azurecr.io/oauth2/token' } })],
    ['a realm that only begins so', changed({ challenge: { realm: 'https://contoso.azurecr.io.evil.example/t' } })],
    [
      'a realm with another host behind @',
      changed({ challenge: { realm: 'https://contoso.azurecr.io@evil.example/t' } }),
    ],
    ['a realm without TLS', changed({ challenge: { realm: 'http://contoso.azurecr.io/oauth2/token' } })],
    ['a realm on another port', changed({ challenge: { realm: 'https://contoso.azurecr.io:8443/oauth2/token' } })],
    ['a redirect of the challenge', withFault(world, '/v2/', faults.redirect('https://evil.example/v2/'))],
    ['a redirect of the token', withFault(world, '/oauth2/token', faults.redirect('https://evil.example/token'))],
    [
      'a redirect of a manifest',
      withFault(world, '/v2/team/app/manifests/*', faults.redirect('https://evil.example/m')),
    ],
    ['a redirect of a blob', withFault(world, '/v2/team/app/blobs/*', faults.redirect('https://evil.example/b'))],
    [
      'a redirect of a blob without TLS',
      withFault(world, '/v2/team/app/blobs/*', faults.redirect(`http://${DATA_HOST}/b`)),
    ],
    [
      'a redirect of the data host',
      changed({ data: { host: DATA_HOST, faults: { '*': faults.redirect('https://evil.example/d') } } }),
    ],
  ])('%s', async (_, shown) => {
    const there = ['evil.example', 'contoso.azurecr.io.evil.example', 'fabrikam.azurecr.io'].map(healthyRegistry)
    await runWith({ ...shown, registries: [...shown.registries, ...there] }, given)
    expect(connected()).toContain(HOST)
    expect(connected().filter(host => host !== HOST && host !== DATA_HOST)).toEqual([])
    expect(credentialed().filter(host => host !== HOST)).toEqual([])
  })

  it('a trusted host is shown the password behind its challenge, and only itself', async () => {
    const own = healthyRegistry('registry.example')
    const trusting = { ...given, registry: 'registry.example', 'trusted-hosts': 'registry.example' }
    await runWith({ registries: [own] }, trusting)
    expect(credentialed()).toEqual(['registry.example'])
    const order = azure.requests.filter(({ host }) => host === 'registry.example').map(({ path }) => path)
    expect(order.slice(0, 2)).toEqual(['/v2/', '/oauth2/token'])

    azure.forget()
    const elsewhere = { ...own, challenge: { realm: 'https://evil.example/oauth2/token' } }
    await runWith({ registries: [elsewhere, healthyRegistry('evil.example')] }, trusting)
    expect(connected()).toEqual(['registry.example'])
    expect(credentialed()).toEqual([])
  })
})

describe('TLS is never left unverified', () => {
  it.each(['untrusted-ca', 'self-signed', 'expired', 'not-yet-valid', 'wrong-name'] as const)('%s', async tls => {
    azure.setWorld(changed({ tls }))
    await runAction({
      azure,
      inputs: given,
      path: [dockerStandInFolder],
      env: { STAND_IN_DOCKER: 'healthy', NODE_TLS_REJECT_UNAUTHORIZED: '0' },
    })
    expect(azure.requests).toEqual([])
  })

  it('nor at the data host', async () => {
    await runWith(changed({ data: { host: DATA_HOST, tls: 'untrusted-ca' } }), given)
    expect(azure.requests.filter(({ host }) => host === DATA_HOST)).toEqual([])
  })
})
