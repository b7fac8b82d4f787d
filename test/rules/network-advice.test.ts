import { describe, expect, it } from 'vitest'
import { parseLoginServer } from '../../src/azure/acr/login-server.ts'
import { type Facts, failed, ok, type RegistryFacts, type RunnerFacts, skipped } from '../../src/facts.ts'
import type { NetworkFailure } from '../../src/host/ports.ts'
import { runRules } from '../../src/rules/index.ts'
import { rendered } from '../samples.ts'
import {
  asNobody,
  asStored,
  broken,
  challenge,
  engineProxies,
  HOST,
  healthyFacts,
  refusing,
  withDocker,
  withRegistry,
} from './facts.ts'

const first = (facts: Facts) => runRules(facts, new Set())[0]
const ids = (facts: Facts) => runRules(facts, new Set()).map(({ level, id }) => `${level} ${id}`)
const fixOf = (facts: Facts): string => {
  const finding = first(facts)
  return finding === undefined ? '' : rendered(finding.id, { ...finding.values, level: finding.level }).fix
}
const messageOf = (facts: Facts): string => {
  const finding = first(facts)
  return finding === undefined ? '' : rendered(finding.id, { ...finding.values, level: finding.level }).message
}

type Change = { readonly [Key in keyof RegistryFacts]?: RegistryFacts[Key] | undefined }

/** The connection breaks before it stands. */
const breaks = (at: NetworkFailure['at'], code: string, more: Partial<NetworkFailure> = {}): Change => {
  const reason = broken(at, code, more)
  return { connection: failed(reason), challenge: failed(reason), addresses: [], token: skipped('no-connection') }
}
const at = (change: Change, addresses = ['20.61.97.128']) => withRegistry({ ...change, addresses })

describe('the stage that broke is the stage that is named', () => {
  it.each<[name: string, facts: Facts, id: string, expected: object]>([
    ['refused', at(breaks('tcp', 'ECONNREFUSED')), 'registry-unreachable', { stage: 'tcp', symptom: 'refused' }],
    ['lost', at(breaks('tcp', 'TIMEOUT')), 'registry-unreachable', { stage: 'tcp', symptom: 'silent' }],
    ['no route', at(breaks('tcp', 'EHOSTUNREACH')), 'registry-unreachable', { stage: 'tcp', symptom: 'no-route' }],
    ['reset in TLS', at(breaks('tls', 'ECONNRESET')), 'registry-unreachable', { stage: 'tls', symptom: 'closed' }],
    ['silence in TLS', at(breaks('tls', 'TIMEOUT')), 'registry-unreachable', { stage: 'tls', symptom: 'silent' }],
    ...(
      [
        'ERR_SSL_TLSV1_UNRECOGNIZED_NAME',
        'ERR_SSL_TLSV1_ALERT_INTERNAL_ERROR',
        'ERR_SSL_TLSV1_ALERT_UNKNOWN_CA',
      ] as const
    ).map((code): [string, Facts, string, object] => [
      code,
      at(breaks('tls', code)),
      'registry-unreachable',
      { stage: 'tls', symptom: 'alert' },
    ]),
    [
      'an alert, as older releases name it',
      at(breaks('tls', 'EPROTO', { text: 'write EPROTO …:tlsv1 alert internal error:…:SSL alert number 80' })),
      'registry-unreachable',
      { stage: 'tls', symptom: 'alert' },
    ],
    ...(
      [
        ['ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE', 'no-agreement'],
        ['ERR_SSL_TLSV1_ALERT_INSUFFICIENT_SECURITY', 'no-agreement'],
        ['ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION', 'old-tls'],
        ['ERR_SSL_UNSUPPORTED_PROTOCOL', 'old-tls'],
        ['ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED', 'certificate-required'],
        ['ERR_SSL_SSLV3_ALERT_BAD_CERTIFICATE', 'certificate-required'],
      ] as const
    ).map(([code, symptom]): [string, Facts, string, object] => [
      code,
      at(breaks('tls', code)),
      'registry-unreachable',
      { stage: 'tls', symptom },
    ]),
    ['no TLS', at(breaks('tls', 'ERR_SSL_WRONG_VERSION_NUMBER')), 'not-a-registry', { stage: 'tls' }],
    ['no HTTP', at(breaks('http', 'HPE_INVALID_CONSTANT')), 'not-a-registry', { stage: 'challenge' }],
    [
      'silence after GET /v2/',
      withRegistry({ challenge: failed(broken('http', 'TIMEOUT')), token: skipped('no-connection') }),
      'registry-unreachable',
      { stage: 'challenge', symptom: 'silent' },
    ],
    [
      'silence at the exchange, GET /v2/ being answered',
      withRegistry({ exchange: failed(broken('http', 'TIMEOUT')), token: skipped('not-exchanged') }),
      'registry-unreachable',
      { stage: 'exchange', symptom: 'silent' },
    ],
    [
      'a reset at the token request',
      withRegistry({ token: failed(broken('http', 'ECONNRESET')) }),
      'registry-unreachable',
      { stage: 'token', symptom: 'closed' },
    ],
    [
      'a page at the token request',
      withRegistry({ token: ok(refusing(200, '', { error: undefined, excerpt: '<html>' })) }),
      'not-a-registry',
      { stage: 'token' },
    ],
    [
      'a page at /v2/',
      withRegistry({
        challenge: ok(challenge(HOST, { status: 200, bearer: undefined, realmTrusted: false })),
        token: skipped('no-usable-challenge'),
      }),
      'not-a-registry',
      { stage: 'challenge' },
    ],
  ])('%s', (_, facts, id, expected) => {
    expect(first(facts)?.id).toBe(id)
    expect(first(facts)?.values).toMatchObject(expected)
  })

  it('port 443 is to be opened only if TCP itself broke', () => {
    const advice = (facts: Facts) => /TCP port 443/.test(`${messageOf(facts)} ${fixOf(facts)}`)
    const broke = [
      breaks('tcp', 'ECONNREFUSED'),
      breaks('tcp', 'TIMEOUT'),
      breaks('tls', 'ECONNRESET'),
      breaks('tls', 'ERR_SSL_TLSV1_UNRECOGNIZED_NAME'),
      breaks('tls', 'SELF_SIGNED_CERT_IN_CHAIN'),
      breaks('dns', 'EAI_AGAIN'),
      breaks('http', 'HPE_INVALID_CONSTANT'),
    ].map(change => advice(at(change)))
    expect(broke).toEqual([true, true, false, false, false, false, false])
  })
})

describe('what is wrong with a proxy', () => {
  const by = (proxy: string, code: string, more: Partial<NetworkFailure> = {}, engine = true): Facts => {
    const facts = withRegistry({ ...breaks('proxy', code, more), proxy, proxyVariable: 'https_proxy' })
    return engine ? facts : withDocker({ proxies: skipped('not-needed'), engine: ok({ state: 'daemonless' }) }, facts)
  }
  const PLAIN = 'http://proxy.example:3128'
  const SECURE = 'https://proxy.example:3128'

  it.each([
    [PLAIN, 'PROXY_STATUS', { proxyStatus: 407 }, 'credentials'],
    [PLAIN, 'PROXY_STATUS', { proxyStatus: 403 }, 'status'],
    [PLAIN, 'ENOTFOUND', {}, 'name'],
    [PLAIN, 'ECONNREFUSED', {}, 'unreachable'],
    [PLAIN, 'TIMEOUT', {}, 'unreachable'],
    [PLAIN, 'HPE_INVALID_CONSTANT', {}, 'tls-expected'],
    [PLAIN, 'ECONNRESET', {}, 'closed'],
    [SECURE, 'ERR_SSL_WRONG_VERSION_NUMBER', {}, 'plain-expected'],
    [SECURE, 'EPROTO', {}, 'plain-expected'],
    [SECURE, 'SELF_SIGNED_CERT_IN_CHAIN', {}, 'certificate'],
    [SECURE, 'ECONNREFUSED', {}, 'unreachable'],
  ])('%s, %s: %j is %s', (proxy, code, more, fault) => {
    expect(first(by(proxy, code, more))?.values).toMatchObject({ fault, variable: 'https_proxy', engine: true })
  })

  it('is mended by the variable that is set, and by the scheme that it lacks', () => {
    const engineless = by(SECURE, 'ERR_SSL_WRONG_VERSION_NUMBER', {}, false)
    expect(fixOf(engineless)).toBe(
      `echo "https_proxy=$(printf %s "$https_proxy" | sed 's|^[a-z]*://|http://|')" >> "$GITHUB_ENV"`,
    )
  })

  it('is left out only for a way that is open, and in the engine last', () => {
    const fix = fixOf(by(PLAIN, 'ECONNREFUSED'))
    expect(fix.indexOf("curl --noproxy '*'")).toBeLessThan(fix.indexOf('NO_PROXY='))
    expect(fix.indexOf('NO_PROXY=')).toBeLessThan(fix.indexOf('systemctl restart docker'))
    expect(fixOf(by(PLAIN, 'ECONNREFUSED', {}, false))).not.toContain('systemctl')
    expect(fixOf(by(PLAIN, 'PROXY_STATUS', { proxyStatus: 403 }))).not.toContain('NO_PROXY')
  })
})

describe('the hosts file goes before DNS', () => {
  const linked: Change = { cnames: ok(['contoso.privatelink.azurecr.io', 'weu.fe.azcr.io']) }
  const firewall: Change = {
    ...linked,
    token: ok(refusing(403, "client with IP '203.0.113.7' is not allowed access.")),
  }

  it.each<[name: string, facts: Facts, id: string]>([
    [
      'a private address',
      at({ ...breaks('tcp', 'TIMEOUT'), ...linked, hostsFile: ['10.0.0.4'] }, ['10.0.0.4']),
      'private-endpoint-unreachable',
    ],
    ['a dead address', at({ ...breaks('tcp', 'ECONNREFUSED'), hostsFile: ['20.61.97.128'] }), 'registry-unreachable'],
    [
      "another's certificate",
      at({ ...breaks('tls', 'ERR_TLS_CERT_ALTNAME_INVALID'), hostsFile: ['20.61.97.128'] }),
      'tls-untrusted',
    ],
    ['a public address', at({ ...firewall, hostsFile: ['20.61.97.128'] }), 'firewall-denied'],
  ])('%s', (_, facts, id) => {
    expect(first(facts)).toMatchObject({ id, values: { fromHostsFile: true } })
    expect(first(facts)?.evidence.map(({ label }) => label)).toContain('hosts-file')
    expect(first(facts)?.evidence.map(({ label }) => label)).not.toContain('aliases')
    expect(fixOf(facts)).toContain('/etc/hosts.bak')
    expect(`${fixOf(facts)} ${messageOf(facts)}`).not.toContain('private-dns')
  })

  it.each<[name: string, facts: Facts]>([
    ['another name in it', at({ ...breaks('tcp', 'ECONNREFUSED'), hostsFile: [] })],
    ['an address that was not taken', at({ ...breaks('tcp', 'ECONNREFUSED'), hostsFile: ['10.9.9.9'] })],
  ])('and is left alone otherwise: %s', (_, facts) => {
    expect(first(facts)?.values).toMatchObject({ fromHostsFile: false })
    expect(fixOf(facts)).not.toContain('/etc/hosts')
  })

  it('the zone is to be linked only if DNS answered, and the runner can be inside', () => {
    const on = (runner: RunnerFacts): string => fixOf({ ...at(firewall), runner })
    expect(on({ environment: 'self-hosted' })).toContain('private-dns link vnet create')
    expect(on({ environment: 'github-hosted' })).not.toContain('private-dns')
  })
})

describe('a rule for an address', () => {
  const facts = (runner: RunnerFacts): Facts => ({
    ...withRegistry({ token: ok(refusing(403, "client with IP '203.0.113.7' is not allowed access.")) }),
    runner,
  })
  it('is not for a runner that has another in the next job', () => {
    expect(fixOf(facts({ environment: 'github-hosted' }))).not.toContain('network-rule')
    expect(fixOf(facts({ environment: 'self-hosted' }))).toContain('network-rule add')
    expect(fixOf(facts({}))).toContain('network-rule add')
  })
})

describe('a domain of its own in front of a registry', () => {
  const aliased = (given: string, cnames: string[]): Facts => ({
    ...withRegistry({
      server: parseLoginServer(given),
      cnames: ok(cnames),
      token: skipped('not-a-known-registry'),
    }),
  })
  it.each([
    ['acr.contoso.com', ['contoso.azurecr.io', 'weu.fe.azcr.io'], 'contoso.azurecr.io'],
    [
      'acr.contoso.com',
      ['edge.contoso.net', 'contoso-e7ggejfuhzhgedc8.azurecr.io'],
      'contoso-e7ggejfuhzhgedc8.azurecr.io',
    ],
    ['acr.contoso.com', ['contoso.privatelink.azurecr.io'], 'contoso.azurecr.io'],
    ['acr.contoso.cn', ['contoso.azurecr.cn'], 'contoso.azurecr.cn'],
  ])('%s by %j', (given, cnames, suggestion) => {
    expect(first(aliased(given, cnames))).toMatchObject({
      id: 'login-server-unknown-suffix',
      level: 'error',
      values: { given, suggestion, isAlias: true },
    })
  })

  it.each([
    ['no alias', []],
    ['an alias of something in between, which has a certificate', ['contoso-fd.azurefd.net']],
    ['an alias that only looks so', ['contoso.azurecr.io.evil.example']],
  ])('%s is a notice', (_, cnames) => {
    expect(ids(aliased('acr.contoso.com', cnames))).toContain('notice login-server-unknown-suffix')
  })

  it('one that the user trusts is told by its certificate', () => {
    const facts = at({
      ...breaks('tls', 'ERR_TLS_CERT_ALTNAME_INVALID'),
      server: parseLoginServer('acr.contoso.com', ['acr.contoso.com']),
      cnames: ok(['contoso.azurecr.io']),
    })
    expect(first(facts)).toMatchObject({ id: 'tls-untrusted', values: { aliasOf: 'contoso.azurecr.io' } })
    expect(fixOf(facts)).toBe('registry: contoso.azurecr.io')
  })
})

describe('what docker has stored', () => {
  const storing = (...storedLogins: string[]): Facts => withDocker({ storedLogins }, asNobody())
  it.each([
    [['contoso.azurecr.io:443'], 'contoso.azurecr.io:443'],
    [['https://Contoso.azurecr.io/v2/'], 'https://Contoso.azurecr.io/v2/'],
    [['fabrikam.azurecr.io', 'contoso.azurecr.io:443'], 'contoso.azurecr.io:443'],
    [['https://index.docker.io/v1/'], undefined],
    [['contoso.azurecr.io.example'], undefined],
  ])('%j', (hosts, sameRegistry) => {
    const values = first(storing(...hosts))?.values
    expect(values).toMatchObject({ missing: 'both', stored: { hosts } })
    expect((values as { stored: { sameRegistry?: string } }).stored.sameRegistry).toBe(sameRegistry)
    expect(first(storing(...hosts))?.evidence).toContainEqual({
      label: 'login',
      seen: hosts.join(', '),
      expected: HOST,
    })
  })

  it('nothing, or what was asked for, is not listed', () => {
    expect(first(storing())?.values).not.toHaveProperty('stored')
    const stale = withDocker({ storedLogins: [HOST] }, asStored('a', 'b', { token: ok(refusing(401, 'no')) }))
    expect(first(stale)).toMatchObject({ id: 'docker-credentials-stale' })
    expect(first(stale)?.values).not.toHaveProperty('stored')
  })
})

it('a proxy of config.json alone is said to be for builds', () => {
  const change = { ...breaks('tcp', 'TIMEOUT'), ignoredProxy: 'config.json proxies=http://proxy.example:3128' }
  expect(messageOf(at(change))).toContain('config.json')
  expect(messageOf(at({ ...change, ignoredProxy: 'ALL_PROXY=http://proxy.example:3128' }))).toContain(
    'ALL_PROXY is set',
  )
  expect(messageOf(at({ ...change, ignoredProxy: undefined }))).not.toMatch(/config\.json|ALL_PROXY/)
})

describe('the way of the engine', () => {
  const routes = (runner: string | undefined, engine: string, reached: boolean): string => {
    const change = reached ? {} : breaks('proxy', 'ECONNREFUSED')
    const facts = withRegistry({ ...change, proxy: runner, addresses: runner === undefined ? ['20.61.97.128'] : [] })
    return fixOf(withDocker({ proxies: ok(engineProxies({ httpsProxy: engine })) }, facts))
  }
  it('is not copied to a job whose own works', () => {
    expect(routes('http://works.example:1', 'http://broken.example:2', true)).not.toMatch(/GITHUB_ENV/)
    expect(routes(undefined, 'http://broken.example:2', true)).not.toMatch(/GITHUB_ENV/)
  })
  it('is taken only if it leads to the registry', () => {
    expect(routes('http://broken.example:1', 'http://works.example:2', false)).toMatch(
      /^#[^\n]*\ncurl --proxy http:\/\/works\.example:2 [^\n]*&&\n {2}echo HTTPS_PROXY=http:\/\/works\.example:2/,
    )
    expect(routes('http://broken.example:1', '', false)).toMatch(
      /^#[^\n]*\ncurl --noproxy '\*' [^\n]*&&\n {2}echo "NO_PROXY/,
    )
  })
})

it('the healthy world has nothing of this', () => expect(ids(healthyFacts())).toEqual([]))
