import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { grantedActions, readToken } from '../../src/azure/acr/acr-token.ts'
import { parseChallenge } from '../../src/azure/acr/challenge.ts'
import { describeSecret } from '../../src/azure/acr/credential.ts'
import { addressRefused, parseErrorBody } from '../../src/azure/acr/error-response.ts'
import { isUsable, parseLoginServer, serviceOf } from '../../src/azure/acr/login-server.ts'
import { manifestTarget } from '../../src/azure/acr/manifest.ts'
import { parseRepository } from '../../src/azure/acr/repository.ts'
import { proxyFor } from '../../src/probes/proxy.ts'
import { accessClaims, jwt, refreshClaims } from '../azure/acr/jwt.ts'
import { refusals, refuse } from '../embedded-azure/answers.ts'
import { isBounded, property } from './check.ts'
import { foreignJson, foreignJsonText, foreignText } from './foreign.ts'

const HOST = 'contoso.azurecr.io'
const CHALLENGE = `Bearer realm="https://${HOST}/oauth2/token",service="${HOST}"`
const bodies = [
  refusals.challenge(),
  refusals.generic('2f6d0a6c-5f0e-4f0c-8a53-6d6f7a3b1c11'),
  refusals.wrongClientSecret(),
  refusals.firewall('203.0.113.7'),
  refusals.throttled(7),
  refusals.unknownName('team/app'),
].map(refusal => refuse(refusal).body)

describe('Www-Authenticate', () => {
  property(
    'is never more than the header',
    foreignText(CHALLENGE, `${CHALLENGE},scope="repository:team/app:pull"`, `Basic realm="x", ${CHALLENGE}`),
    header => {
      const parsed = parseChallenge(header)
      const unescaped = header.replace(/\\(.)/g, '$1')
      for (const part of [parsed?.realm, parsed?.service]) {
        if (part !== undefined && !header.includes(part) && !unescaped.includes(part)) return false
      }
      return isBounded(parsed, header)
    },
  )

  const value = fc.string({ minLength: 1, maxLength: 60 })
  property('is read as it was written', fc.tuple(value, value), ([realm, service]) => {
    const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`
    expect(parseChallenge(`Bearer service=${quoted(service)}, realm=${quoted(realm)}`)).toEqual({ realm, service })
  })
})

describe('tokens', () => {
  property('are read or are none', foreignText(jwt(accessClaims), jwt(refreshClaims)), text => {
    const token = readToken(text)
    if (token !== undefined) grantedActions(token, 'team/app')
    return isBounded(token, text)
  })

  property('of any claims', foreignJson(accessClaims, refreshClaims), claims => {
    const text = jwt(claims as object)
    const token = readToken(text)
    for (const time of [token?.issuedAt, token?.expiresAt]) {
      if (time !== undefined) new Date(time * 1000).toISOString()
    }
    const { length, kind } = describeSecret(text)
    expect([length, kind === 'opaque']).toEqual([text.length, token === undefined])
  })

  const actions = fc.array(fc.string({ maxLength: 12 }), { maxLength: 5 })
  const name = fc.constantFrom('team/app', 'team/api', 'x')
  property('grant what their access says', fc.array(fc.record({ name, actions }), { maxLength: 5 }), entries => {
    const token = readToken(jwt({ ...accessClaims, access: entries.map(entry => ({ type: 'repository', ...entry })) }))
    const expected = new Set(entries.filter(entry => entry.name === 'team/app').flatMap(entry => entry.actions))
    expect(token && grantedActions(token, 'team/app')).toEqual(expected)
  })
})

describe('error bodies', () => {
  property(
    'are read or are none',
    fc.oneof(foreignText(...bodies), foreignJsonText(...bodies.map(body => JSON.parse(body)))),
    body => {
      const error = parseErrorBody(body)
      const address = error === undefined ? undefined : addressRefused(error)
      if (address !== undefined && (!error?.message.includes(address) || !/^[0-9a-fA-F.:]+$/.test(address)))
        return false
      return isBounded(error, body, 1_000_000)
    },
  )

  const word = fc.string({ maxLength: 60 }).filter(text => !text.includes('CorrelationId:'))
  property('are read as they were written', fc.tuple(word, word, fc.uuid()), ([code, text, correlationId]) => {
    const message = `${text} CorrelationId: ${correlationId}`
    const body = JSON.stringify({ errors: [{ code, message }] })
    expect(parseErrorBody(body)).toEqual({ code, message: text.trimEnd(), correlationId })
  })

  property(
    'of manifests',
    foreignJsonText(
      { config: { digest: `sha256:${'a'.repeat(64)}` } },
      { manifests: [{ digest: `sha256:${'b'.repeat(64)}` }] },
    ),
    body => {
      const target = manifestTarget(body)
      return target === undefined || (body.includes(target.digest) && /^[a-z0-9]+:[0-9a-f]+$/.test(target.digest))
    },
  )
})

describe('names', () => {
  const servers = [
    HOST,
    'https://Contoso.azurecr.io/',
    'contoso-e7ggejfuhzhgedc8.azurecr.io',
    'contoso.westeurope.geo.azurecr.io',
    'contoso.azurecr.com',
    `${HOST}:443`,
  ]

  property('a login server that is sent anything is a host under a known suffix', foreignText(...servers), given => {
    const server = parseLoginServer(given)
    if (!isUsable(server)) return isBounded(server, given, 1_000_000)
    const url = new URL(`https://${server.host}/v2/`)
    expect([url.host, url.username, url.pathname]).toEqual([server.host, '', '/v2/'])
    expect(server.host).toMatch(/^[a-z0-9][a-z0-9.-]*\.azurecr\.(io|cn|us|de)$/)
    expect(given.toLowerCase()).toContain(server.host)
    expect(serviceOf(server)).toMatch(/\.azurecr\.(io|cn|us|de)$/)
    return isBounded(server, given)
  })

  property(
    'a repository without a flaw is one of docker',
    foreignText('team/app', `${HOST}/team/app:1.2`, 'Team/App@sha256:abcdef'),
    given => {
      const { name, issue } = parseRepository(given, [HOST])
      if (issue === 'characters') return true
      expect(name).toMatch(/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/)
      expect(given.toLowerCase()).toContain(name)
      expect(parseRepository(name, []).name).toBe(name)
      return true
    },
  )
})

describe('proxies', () => {
  const lists = ['localhost,127.0.0.1,.azurecr.io', '*.azurecr.io:443', '10.0.0.0/8,[::1]', '*']
  const urls = ['http://proxy.example:3128', 'https://user:secret@proxy.example', 'proxy.example']
  property('are used or are none', fc.tuple(foreignText(...urls), foreignText(...lists)), ([HTTPS_PROXY, NO_PROXY]) => {
    for (const host of [HOST, `${HOST}:443`, '[::1]:5000', '10.1.2.3', '']) {
      const proxy = proxyFor(host, { HTTPS_PROXY, NO_PROXY })
      if (proxy instanceof URL && !/^https?:$/.test(proxy.protocol)) return false
    }
    return proxyFor(HOST, { HTTPS_PROXY, NO_PROXY: `${NO_PROXY},*` }) === undefined
  })
})
