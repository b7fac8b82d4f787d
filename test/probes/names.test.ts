import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FINDING_IDS } from '../../src/catalogue.ts'
import type { RegistryFacts } from '../../src/facts.ts'
import { parseInputs, type RawInputs } from '../../src/inputs.ts'
import { gather } from '../../src/probes/index.ts'
import { createVault } from '../../src/secrets/vault.ts'
import { deadlineIn } from '../../src/util/deadline.ts'
import { type HostChange, hostDouble, NOW } from '../host-double.ts'

// What the name and docker's configuration tell beside the registry itself.

const HOST = 'contoso.azurecr.io'
const given = { registry: HOST, repository: 'team/app', username: 'contoso', password: 'make~believe.Secret' }
const CONFIG = join('/home/runner', '.docker', 'config.json')

async function look(raw: RawInputs, change: HostChange) {
  const vault = createVault(() => undefined)
  const parsed = parseInputs(raw, vault, FINDING_IDS)
  if (!parsed.ok) throw new Error('the inputs are wrong')
  const lookups: string[] = []
  const cnames: HostChange['cnames'] = async name => {
    lookups.push(name)
    return { ok: true, names: ['contoso.azurecr.io'] }
  }
  const host = hostDouble({ cnames, ...change })
  const deadline = deadlineIn(60_000, () => NOW)
  const facts = await gather(parsed.inputs, host, vault, deadline)
  return { facts, registry: facts.registries[0] as RegistryFacts, lookups, requests: host.requests }
}

describe('the name', () => {
  it('of a domain of its own is asked of DNS, and the host is sent nothing', async () => {
    const { registry, lookups, requests } = await look({ ...given, registry: 'acr.contoso.com' }, {})
    expect(lookups).toEqual(['acr.contoso.com'])
    expect(registry.cnames).toEqual({ state: 'known', value: ['contoso.azurecr.io'] })
    expect(requests).toEqual([])
  })

  it.each([
    ['an address', '10.0.0.1', {}],
    ['this machine', 'localhost', {}],
    ['a name that a proxy resolves', 'acr.contoso.com', { HTTPS_PROXY: 'http://proxy.example:3128' }],
  ])('is not asked of DNS: %s', async (_, registry, env) => {
    expect((await look({ ...given, registry }, { env })).lookups).toEqual([])
  })

  it('has the addresses of the hosts file beside those of DNS', async () => {
    const files = { '/etc/hosts': '127.0.0.1 localhost\n10.0.0.4 contoso.azurecr.io\n' }
    expect((await look(given, { files })).registry.hostsFile).toEqual(['10.0.0.4'])
    const env = { HTTPS_PROXY: 'http://proxy.example:3128' }
    expect((await look(given, { files, env })).registry.hostsFile).toEqual([])
  })
})

describe('what docker is configured with', () => {
  it('is listed by host, without what a URL hides', async () => {
    const config = { auths: { 'https://a:make-believe@fabrikam.azurecr.io/v2/': {}, [`${HOST}:443`]: {} } }
    const { facts } = await look(given, { files: { [CONFIG]: JSON.stringify(config) } })
    expect(facts.docker.storedLogins).toEqual(['https://fabrikam.azurecr.io/v2/', `${HOST}:443`])
  })

  it.each([
    [{ default: { httpsProxy: 'http://a:make-believe@proxy.example:3128' } }, {}],
    [{ default: { httpProxy: 'http://proxy.example:3128' } }, {}],
    [{ 'tcp://docker:2376': { httpsProxy: 'http://proxy.example:3128' } }, { DOCKER_HOST: 'tcp://docker:2376' }],
  ])('the proxies of builds are named if they are the only ones: %j', async (proxies, env) => {
    const { registry } = await look(given, { env, files: { [CONFIG]: JSON.stringify({ proxies }) } })
    expect(registry.ignoredProxy).toBe('config.json proxies=http://proxy.example:3128')
  })

  it.each([
    ['a proxy of its own', { HTTPS_PROXY: 'http://other.example:1' }, undefined],
    ['one for others', { ALL_PROXY: 'http://other.example:1' }, 'ALL_PROXY=http://other.example:1'],
  ])('and not beside %s', async (_, env, expected) => {
    const proxies = { default: { httpsProxy: 'http://proxy.example:3128' } }
    const { registry } = await look(given, { env, files: { [CONFIG]: JSON.stringify({ proxies }) } })
    expect(registry.ignoredProxy).toBe(expected)
  })

  it('its variables are those that are set', async () => {
    const { facts } = await look(given, { env: { DOCKER_API_VERSION: '1.24', DOCKER_HOST: '' } })
    expect(facts.docker.variables).toEqual(['DOCKER_API_VERSION'])
  })
})
