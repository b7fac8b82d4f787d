import { Resolver } from 'node:dns/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DnsAnswer, type DnsServer, startDns, zoneOf } from './dns.ts'

// Node's own resolver (c-ares), which nobody here wrote, reads what the server sends.

const names: Record<string, DnsAnswer> = {
  'both.azurecr.io': { addresses: ['203.0.113.10', '2001:db8::10', '203.0.113.11'] },
  'six.azurecr.io': { addresses: ['2001:db8::10'] },
  'linked.azurecr.io': {
    through: ['linked.privatelink.azurecr.io', 'front.azurecr.io'],
    addresses: ['10.0.0.4'],
  },
  'lost.azurecr.io': { through: ['lost.privatelink.azurecr.io'], addresses: 'NXDOMAIN' },
  'servfail.azurecr.io': 'SERVFAIL',
  'refused.azurecr.io': 'REFUSED',
  'silent.azurecr.io': 'silent',
}

const zone = zoneOf(Object.entries(names))

describe('the DNS server', () => {
  let server: DnsServer
  const resolver = new Resolver({ timeout: 200, tries: 1 })
  beforeAll(async () => {
    server = await startDns(name => zone.get(name))
    resolver.setServers([`127.0.0.1:${server.port}`])
  })
  afterAll(() => server.close())

  it('gives the addresses of each family, in their order', async () => {
    expect(await resolver.resolve4('both.azurecr.io')).toEqual(['203.0.113.10', '203.0.113.11'])
    expect(await resolver.resolve6('both.azurecr.io')).toEqual(['2001:db8::10'])
  })

  it('finds a name in any spelling', async () => {
    expect(await resolver.resolve6('SIX.azurecr.io')).toEqual(['2001:db8::10'])
  })

  it('gives an address by way of its aliases', async () => {
    expect(await resolver.resolve4('linked.azurecr.io')).toEqual(['10.0.0.4'])
    expect(await resolver.resolveCname('linked.azurecr.io')).toEqual(['linked.privatelink.azurecr.io'])
    expect(await resolver.resolveCname('linked.privatelink.azurecr.io')).toEqual(['front.azurecr.io'])
    expect(await resolver.resolve4('front.azurecr.io')).toEqual(['10.0.0.4'])
  })

  it.each([
    ['absent.azurecr.io', 'ENOTFOUND'],
    ['lost.azurecr.io', 'ENOTFOUND'],
    ['six.azurecr.io', 'ENODATA'],
    ['servfail.azurecr.io', 'ESERVFAIL'],
    ['refused.azurecr.io', 'EREFUSED'],
    ['silent.azurecr.io', 'ETIMEOUT'],
  ])('%s: %s', async (name, code) => {
    await expect(resolver.resolve4(name)).rejects.toMatchObject({ code })
  })
})
