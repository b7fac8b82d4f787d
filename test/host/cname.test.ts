import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { resolveCnames } from '../../src/host/cname.ts'
import { type DnsAnswer, startDns } from '../network/dns.ts'

const names: Readonly<Record<string, DnsAnswer>> = {
  'contoso.azurecr.io': {
    through: ['contoso.privatelink.azurecr.io', 'weu.fe.azcr.io'],
    addresses: ['203.0.113.10'],
  },
  'contoso.privatelink.azurecr.io': { through: ['weu.fe.azcr.io'], addresses: ['203.0.113.10'] },
  'weu.fe.azcr.io': { addresses: ['203.0.113.10'] },
  'lost.azurecr.io': { through: ['lost.privatelink.azurecr.io'], addresses: 'NXDOMAIN' },
  'half.azurecr.io': { through: ['half.privatelink.azurecr.io'], addresses: ['10.0.0.4'] },
  'half.privatelink.azurecr.io': 'SERVFAIL',
  'round.azurecr.io': { through: ['trip.azurecr.io'], addresses: 'NXDOMAIN' },
  'trip.azurecr.io': { through: ['round.azurecr.io'], addresses: 'NXDOMAIN' },
  'servfail.azurecr.io': 'SERVFAIL',
  'refused.azurecr.io': 'REFUSED',
  'silent.azurecr.io': 'silent',
}
let server: Awaited<ReturnType<typeof startDns>>
beforeAll(async () => {
  server = await startDns(name => names[name])
})
afterAll(() => server.close())

const request = (name: string) => resolveCnames(name, 500, [`127.0.0.1:${server.port}`])

describe('the names that a name leads through', () => {
  it.each([
    ['contoso.azurecr.io', ['contoso.privatelink.azurecr.io', 'weu.fe.azcr.io']],
    ['lost.azurecr.io', ['lost.privatelink.azurecr.io']],
    ['half.azurecr.io', ['half.privatelink.azurecr.io']],
    ['round.azurecr.io', ['trip.azurecr.io', 'round.azurecr.io']],
    ['weu.fe.azcr.io', []],
    ['nobody.azurecr.io', []],
  ])('%s', async (name, expected) => {
    expect(await request(name)).toEqual({ ok: true, names: expected })
  })

  it.each([
    ['servfail.azurecr.io', /^ESERVFAIL$/],
    ['refused.azurecr.io', /^EREFUSED$/],
    ['silent.azurecr.io', /^(ETIMEOUT|ECANCELLED)$/],
    ['no name at all', /^E/],
  ])('%s: the name server’s own word', async (name, code) => {
    expect(await request(name)).toMatchObject({ ok: false, code: expect.stringMatching(code) })
  })
})
