import { describe, expect, it } from 'vitest'
import { certificateNote } from '../../src/diagnosis/responses.ts'
import { type DataHost, failed, ok, type RegistryFacts, skipped } from '../../src/facts.ts'
import { runRules } from '../../src/rules/index.ts'
import { note } from '../../src/util/note.ts'
import { ALL, type Case, error, expectFound, ON_IMAGES } from './cases.ts'
import {
  arm,
  asNobody,
  broken,
  challenge,
  dataHost,
  HOST,
  pulling,
  refusing,
  withDocker,
  withRegistry,
} from './facts.ts'

type Evidence = Parameters<typeof error>[1]
type Change = Partial<{ [Key in keyof RegistryFacts]: RegistryFacts[Key] | undefined }>

const lost = { token: skipped('no-connection' as const), anonymous: skipped('no-connection' as const) }
const skippedManagement = {
  token: skipped('no-usable-challenge' as const),
  anonymous: skipped('no-usable-challenge' as const),
}

/** The way breaks before there is a connection. */
const breaks = (...[at, code, more]: Parameters<typeof broken>) => {
  const reason = broken(at, code, more)
  return { connection: failed(reason), challenge: failed(reason), addresses: [] as string[], ...lost }
}
/** `GET /v2/` is answered so. */
const answers = (change: Parameters<typeof challenge>[1]): Change => ({
  challenge: ok(challenge(HOST, { bearer: undefined, realmTrusted: false, ...change })),
  ...skippedManagement,
})
const refusal = (status: number, code: string, message: string) => ({ status, error: { code, message } })
const tokenAnswer = (status: number, code: string, message: string, change: object = {}): Change => ({
  token: ok(refusing(status, message, { error: { code, message }, ...change })),
})

const PROXY = 'http://proxy.contoso.example:3128'
const FIREWALL =
  "client with IP '203.0.113.7' is not allowed access. Refer https://aka.ms/acr/firewall to grant access."
const KEY = 'the registry is not accessible: its customer-managed key cannot be reached in the key vault'
const THROTTLED =
  'Too many requests. Please visit https://aka.ms/acr/skus#sku-feature-matrix to view limits of all service tiers.'
const certificate = {
  subject: 'contoso.azurecr.io',
  issuer: 'Contoso Inspection CA',
  validFrom: 'Jan  1 00:00:00 2026 GMT',
  validTo: 'Jan  1 00:00:00 2027 GMT',
}
const old = { ...certificate, validTo: 'Feb  1 00:00:00 2026 GMT' }
const SHOWN_CERTIFICATE = note('certificate', {
  subject: 'contoso.azurecr.io',
  issuer: 'Contoso Inspection CA',
  from: 'Jan  1 00:00:00 2026 GMT',
  to: 'Jan  1 00:00:00 2027 GMT',
})

const DATA_HOST = 'contoso.westeurope.data.azurecr.io'
const BLOCKED = { blocks: ['pull'] as const }
/** A blob's reader is sent to this host. */
const sentTo = (...args: Parameters<typeof dataHost>): Change => ({
  layers: ok({ from: 'data-host', dataHost: dataHost(...args) }),
})
/** Resource Manager names these, and the redirect is not known. */
const dedicated = (...dataHosts: DataHost[]): Change => ({
  layers: skipped('no-repository'),
  arm: ok(arm({ dataHosts })),
})
const reply = (status: number, excerpt = '') =>
  ok({ status, excerpt, attempts: 1, contentType: 'application/xml', serverHeader: '' })
const AT = [
  ['data-host', DATA_HOST],
  ['addresses', '20.61.97.129'],
] as const

const dataHosts: Case[] = [
  {
    name: 'a data host that cannot be reached',
    facts: withRegistry(sentTo(failed(broken('tcp', 'ECONNREFUSED')))),
    found: [
      error('data-endpoint-unreachable', [...AT, ['error', 'ECONNREFUSED'], ['message', 'tcp ECONNREFUSED']], BLOCKED),
    ],
  },
  ...(
    [
      [['20.61.97.129'], ['hosts-file', '20.61.97.129', note('no-entry')]],
      // DNS gave the address after all.
      [['20.61.97.1'], ['addresses', '20.61.97.129']],
    ] as const
  ).map(
    ([hostsFile, shown]): Case => ({
      name: `a data host that cannot be reached, and the hosts file has ${hostsFile.join()}`,
      facts: withRegistry({
        layers: ok({
          from: 'data-host',
          dataHost: { ...dataHost(failed(broken('tcp', 'ECONNREFUSED'))), hostsFile },
        }),
      }),
      found: [
        error(
          'data-endpoint-unreachable',
          [['data-host', DATA_HOST], [...shown], ['error', 'ECONNREFUSED'], ['message', 'tcp ECONNREFUSED']],
          BLOCKED,
        ),
      ],
    }),
  ),
  {
    name: 'a data host whose certificate is not trusted',
    facts: withRegistry(sentTo(failed({ ...broken('tls', 'SELF_SIGNED_CERT_IN_CHAIN'), certificate, attempts: 2 }))),
    found: [
      error(
        'data-endpoint-unreachable',
        [
          ...AT,
          ['error', 'SELF_SIGNED_CERT_IN_CHAIN'],
          ['message', 'tls SELF_SIGNED_CERT_IN_CHAIN'],
          ['tries', '2'],
          ['certificate', SHOWN_CERTIFICATE, DATA_HOST],
        ],
        BLOCKED,
      ),
    ],
  },
  {
    name: 'a data host that refuses what the registry signed',
    facts: withRegistry(sentTo(reply(403, '<Error><Code>AuthorizationFailure</Code></Error>'))),
    found: [
      error(
        'data-endpoint-unreachable',
        [...AT, ['status', '403', '206'], ['body', '<Error><Code>AuthorizationFailure</Code></Error>']],
        BLOCKED,
      ),
    ],
  },
  {
    name: 'one dedicated data endpoint, out of reach',
    facts: withRegistry(dedicated(dataHost(failed(broken('dns', 'ENOTFOUND'))))),
    found: [error('data-endpoint-unreachable', [...AT, ['error', 'ENOTFOUND'], ['message', 'dns ENOTFOUND']], BLOCKED)],
  },
  ...(
    [
      ['a data host that sends', sentTo(reply(206))],
      ['a data host that has no such blob', sentTo(reply(404))],
      ['a data host that is overloaded', sentTo(reply(503))],
      ['a data host that did not answer in time', sentTo(failed({ kind: 'deadline' }))],
      ['the registry itself sends', { layers: ok({ from: 'registry' }) }],
      ['nothing to ask for', { layers: skipped('no-image') }],
      ['the manifest did not come', { layers: failed(broken('http', 'ECONNRESET')) }],
      ['a reply that docker takes and Node does not', sentTo(failed(broken('http', 'HPE_HEADER_OVERFLOW')))],
      ['a dedicated data endpoint that refuses who has no signed URL', dedicated(dataHost(reply(403)))],
      [
        'one of two dedicated data endpoints is out of reach',
        dedicated(dataHost(reply(409)), dataHost(failed(broken('tcp', 'TIMEOUT')), 'contoso.eastus.data.azurecr.io')),
      ],
      [
        'the redirect leads to one that answers, whatever Resource Manager names',
        { ...sentTo(reply(206)), arm: ok(arm({ dataHosts: [dataHost(failed(broken('tcp', 'TIMEOUT')))] })) },
      ],
    ] satisfies [string, Change][]
  ).map(([name, change]): Case => ({ name, facts: withRegistry(change), found: [] })),
  {
    name: 'a registry that cannot be reached either: one cause',
    facts: withRegistry({ ...breaks('tcp', 'TIMEOUT'), ...dedicated(dataHost(failed(broken('tcp', 'TIMEOUT')))) }),
    found: [
      error('registry-unreachable', [
        ['error', 'TIMEOUT'],
        ['message', 'tcp TIMEOUT'],
      ]),
    ],
  },
]

const ALIAS = 'contoso.privatelink.azurecr.io'
const linkedTo = (...addresses: string[]): Change => ({ cnames: ok([ALIAS]), addresses })

/** What DNS makes of the name of a registry with a private endpoint. */
const privateLinks: Case[] = [
  {
    name: 'a private link to a private address out of reach',
    facts: withRegistry({ ...breaks('tcp', 'TIMEOUT'), ...linkedTo('10.1.2.4') }),
    found: [
      error('private-endpoint-unreachable', [
        ['error', 'TIMEOUT'],
        ['message', 'tcp TIMEOUT'],
        ['aliases', ALIAS],
        ['addresses', '10.1.2.4'],
      ]),
    ],
  },
  {
    name: 'a private link that the private zone lacks',
    facts: withRegistry({ ...breaks('dns', 'ENOTFOUND'), ...linkedTo() }),
    found: [
      error('private-endpoint-unreachable', [
        ['error', 'ENOTFOUND'],
        ['message', 'dns ENOTFOUND'],
        ['aliases', ALIAS],
      ]),
    ],
  },
  {
    name: 'another alias whose end is not there',
    facts: withRegistry({ ...breaks('dns', 'ENOTFOUND'), cnames: ok(['weu.fe.azcr.io']), addresses: [] }),
    found: [
      error('registry-not-found', [
        ['error', 'ENOTFOUND'],
        ['message', 'dns ENOTFOUND'],
        ['aliases', 'weu.fe.azcr.io'],
      ]),
    ],
  },
  {
    name: 'the firewall, and a private link to a public address',
    facts: withRegistry({ ...tokenAnswer(403, 'DENIED', FIREWALL), ...linkedTo('20.61.97.128') }),
    found: [
      error('firewall-denied', [
        ['status', '403', '200'],
        ['error', 'DENIED'],
        ['message', FIREWALL],
        ['server', 'openresty'],
        ['aliases', ALIAS],
        ['addresses', '20.61.97.128', note('private-address')],
      ]),
    ],
  },
  {
    name: 'the firewall, and a private link to a private address',
    facts: withRegistry({ ...tokenAnswer(403, 'DENIED', FIREWALL), ...linkedTo('10.1.2.4') }),
    found: [
      error('firewall-denied', [
        ['status', '403', '200'],
        ['error', 'DENIED'],
        ['message', FIREWALL],
        ['server', 'openresty'],
      ]),
    ],
  },
  {
    name: 'a resolver that fails, in the words of the name server',
    facts: withRegistry({ ...breaks('dns', 'EAI_AGAIN'), cnames: failed({ kind: 'tool', text: 'ESERVFAIL' }) }),
    found: [
      error('dns-failed', [
        ['error', 'EAI_AGAIN'],
        ['message', 'dns EAI_AGAIN'],
        ['resolver', 'ESERVFAIL'],
      ]),
    ],
  },
  {
    name: 'a private link that works, in the network or out of it',
    facts: withRegistry(linkedTo('20.61.97.128')),
    found: [],
  },
  {
    name: 'public access is turned off, and a private link leads to a public address',
    facts: withRegistry({
      ...tokenAnswer(403, 'DENIED', FIREWALL),
      ...linkedTo('20.61.97.128'),
      arm: ok(arm({}, { publicNetworkAccess: 'Disabled' })),
    }),
    found: [
      error('public-access-disabled', [
        ['status', '403', '200'],
        ['error', 'DENIED'],
        ['message', FIREWALL],
        ['server', 'openresty'],
        ['aliases', ALIAS],
        ['addresses', '20.61.97.128', note('private-address')],
      ]),
    ],
  },
]

const row = (
  name: string,
  change: Change,
  id: Parameters<typeof error>[0],
  evidence: Evidence,
  blocks = ALL,
): Case => ({
  name,
  facts: withRegistry(change),
  found: [error(id, evidence, { blocks })],
})

const failures: Case[] = [
  row('no such name', breaks('dns', 'ENOTFOUND'), 'registry-not-found', [
    ['error', 'ENOTFOUND'],
    ['message', 'dns ENOTFOUND'],
  ]),
  row('a name without addresses', breaks('dns', 'ENODATA'), 'registry-not-found', [
    ['error', 'ENODATA'],
    ['message', 'dns ENODATA'],
  ]),
  ...['EAI_AGAIN', 'ESERVFAIL', 'ETIMEOUT', 'ECONNREFUSED', 'TIMEOUT'].map(code =>
    row(`resolver: ${code}`, breaks('dns', code), 'dns-failed', [
      ['error', code],
      ['message', `dns ${code}`],
    ]),
  ),
  ...['ECONNREFUSED', 'ECONNRESET', 'EHOSTUNREACH', 'TIMEOUT'].flatMap(code => [
    row(
      `TCP to a public address: ${code}`,
      { ...breaks('tcp', code), addresses: ['20.61.97.128'] },
      'registry-unreachable',
      [
        ['error', code],
        ['message', `tcp ${code}`],
        ['addresses', '20.61.97.128'],
      ],
    ),
    row(
      `TCP to a private address: ${code}`,
      { ...breaks('tcp', code), addresses: ['10.1.2.4'] },
      'private-endpoint-unreachable',
      [
        ['error', code],
        ['message', `tcp ${code}`],
        ['addresses', '10.1.2.4'],
      ],
    ),
  ]),
  ...[
    ...['10.0.0.4', '172.16.0.4', '172.31.255.4', '192.168.1.4', '100.64.0.4', '100.127.0.4', '169.254.1.4'],
    ...['fd00:1234::4', 'FC01::4'],
  ].map(address =>
    row(
      `${address} is private`,
      { ...breaks('tcp', 'TIMEOUT'), addresses: [address] },
      'private-endpoint-unreachable',
      [
        ['error', 'TIMEOUT'],
        ['message', 'tcp TIMEOUT'],
        ['addresses', address],
      ],
    ),
  ),
  ...[
    '11.0.0.4',
    '172.15.0.4',
    '172.32.0.4',
    '192.169.1.4',
    '100.63.0.4',
    '100.128.0.4',
    '2603:1020::4',
    'fe00::4',
  ].map(address =>
    row(`${address} is not private`, { ...breaks('tcp', 'TIMEOUT'), addresses: [address] }, 'registry-unreachable', [
      ['error', 'TIMEOUT'],
      ['message', 'tcp TIMEOUT'],
      ['addresses', address],
    ]),
  ),
  ...[403, 407].map(proxyStatus =>
    row(
      `proxy answers ${proxyStatus}`,
      { ...breaks('proxy', 'PROXY_STATUS', { proxyStatus }), proxy: PROXY },
      'proxy-refused',
      [
        ['error', 'PROXY_STATUS'],
        ['status', String(proxyStatus), '200'],
        ['message', 'proxy PROXY_STATUS'],
        ['proxy', PROXY],
      ],
    ),
  ),
  ...['ECONNREFUSED', 'ENOTFOUND', 'TIMEOUT'].map(code =>
    row(`no proxy there: ${code}`, { ...breaks('proxy', code), proxy: PROXY }, 'proxy-refused', [
      ['error', code],
      ['message', `proxy ${code}`],
      ['proxy', PROXY],
    ]),
  ),
  ...[500, 502, 503, 504].map(proxyStatus =>
    row(
      `proxy cannot reach the host: ${proxyStatus}`,
      { ...breaks('proxy', 'PROXY_STATUS', { proxyStatus }), proxy: PROXY },
      'registry-unreachable',
      [
        ['error', 'PROXY_STATUS'],
        ['status', String(proxyStatus), '200'],
        ['message', 'proxy PROXY_STATUS'],
        ['proxy', PROXY],
      ],
    ),
  ),
  ...['ECONNRESET', 'TIMEOUT', 'EPIPE'].map(code =>
    row(`TLS: ${code}`, breaks('tls', code), 'registry-unreachable', [
      ['error', code],
      ['message', `tls ${code}`],
    ]),
  ),
  ...['EPROTO', 'ERR_SSL_WRONG_VERSION_NUMBER', 'ERR_SSL_PACKET_LENGTH_TOO_LONG'].map(code =>
    row(`no TLS there: ${code}`, breaks('tls', code), 'not-a-registry', [
      ['error', code],
      ['message', `tls ${code}`],
    ]),
  ),
  row('no HTTP there', { ...breaks('http', 'HPE_INVALID_CONSTANT') }, 'not-a-registry', [
    ['error', 'HPE_INVALID_CONSTANT'],
    ['message', 'http HPE_INVALID_CONSTANT'],
  ]),
  ...['HPE_HEADER_OVERFLOW', 'HPE_UNEXPECTED_CONTENT_LENGTH', 'HPE_INVALID_TRANSFER_ENCODING'].flatMap(code => [
    {
      name: `a reply that docker takes and Node does not: ${code}: not known`,
      facts: withRegistry({ ...breaks('http', code), ...lost }),
      found: [],
    },
    {
      name: `an answer to CONNECT that docker takes and Node does not: ${code}: not known`,
      facts: withRegistry({ ...breaks('proxy', code), ...lost, proxy: PROXY }),
      found: [],
    },
  ]),
  row('the connection is dropped before an answer', breaks('http', 'ECONNRESET'), 'registry-unreachable', [
    ['error', 'ECONNRESET'],
    ['message', 'http ECONNRESET'],
  ]),
  row(
    'the connection is dropped at the token endpoint',
    { token: failed(broken('http', 'ECONNRESET')) },
    'registry-unreachable',
    [
      ['error', 'ECONNRESET'],
      ['message', 'http ECONNRESET'],
      ['addresses', '20.61.97.128'],
    ],
  ),
  { name: 'the time is up: not known', facts: withRegistry({ ...deadlined(), ...lost }), found: [] },
]

function deadlined(): Change {
  const reason = failed({ kind: 'deadline' })
  return { connection: reason, challenge: reason, addresses: [] }
}

const CHAIN = [
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'CERT_UNTRUSTED',
  'CERT_CHAIN_TOO_LONG',
]
const certificates = [
  ...CHAIN.map(code => ({ code, cause: 'chain' })),
  { code: 'CERT_HAS_EXPIRED', cause: 'dates' },
  { code: 'CERT_NOT_YET_VALID', cause: 'dates' },
  { code: 'ERR_TLS_CERT_ALTNAME_INVALID', cause: 'name' },
  { code: 'HOSTNAME_MISMATCH', cause: 'name' },
  { code: 'CERT_REVOKED', cause: 'other' },
  { code: 'CERT_SIGNATURE_FAILURE', cause: 'other' },
  { code: 'INVALID_PURPOSE_CERT', cause: 'other' },
]

const blocks: Case[] = [
  row('firewall at /v2/', answers(refusal(403, 'DENIED', FIREWALL)), 'firewall-denied', [
    ['status', '403', '200'],
    ['error', 'DENIED'],
    ['message', FIREWALL],
    ['server', 'openresty'],
  ]),
  row(
    'a 403 at /v2/ without a word',
    answers({ status: 403, error: undefined, contentType: 'text/plain', excerpt: 'Forbidden' }),
    'firewall-denied',
    [
      ['status', '403', '200'],
      ['body', 'Forbidden'],
      ['server', 'openresty'],
      ['content-type', 'text/plain'],
    ],
  ),
  row('firewall at the token endpoint', tokenAnswer(403, 'DENIED', FIREWALL), 'firewall-denied', [
    ['status', '403', '200'],
    ['error', 'DENIED'],
    ['message', FIREWALL],
    ['server', 'openresty'],
  ]),
  row('encryption key at the token endpoint', tokenAnswer(403, 'DENIED', KEY), 'encryption-key-unreachable', [
    ['status', '403', '200'],
    ['error', 'DENIED'],
    ['message', KEY],
    ['server', 'openresty'],
  ]),
  row('encryption key at /v2/', answers(refusal(403, 'DENIED', KEY)), 'encryption-key-unreachable', [
    ['status', '403', '200'],
    ['error', 'DENIED'],
    ['message', KEY],
    ['server', 'openresty'],
  ]),
  row(
    'throttled at the token endpoint',
    tokenAnswer(429, 'TOOMANYREQUESTS', THROTTLED, { retryAfter: '30' }),
    'registry-throttled',
    [
      ['status', '429', '200'],
      ['error', 'TOOMANYREQUESTS'],
      ['message', THROTTLED],
      ['server', 'openresty'],
      ['retry-after', '30'],
    ],
  ),
  row('throttled at /v2/', answers(refusal(429, 'TOOMANYREQUESTS', THROTTLED)), 'registry-throttled', [
    ['status', '429', '200'],
    ['error', 'TOOMANYREQUESTS'],
    ['message', THROTTLED],
    ['server', 'openresty'],
  ]),
  ...[500, 502, 503, 504].flatMap(status => [
    row(`${status} at /v2/`, answers(refusal(status, 'UNKNOWN', 'unknown error')), 'registry-unavailable', [
      ['status', String(status), '200'],
      ['error', 'UNKNOWN'],
      ['message', 'unknown error'],
      ['server', 'openresty'],
    ]),
    row(`${status} at the token endpoint`, tokenAnswer(status, 'UNKNOWN', 'unknown error'), 'registry-unavailable', [
      ['status', String(status), '200'],
      ['error', 'UNKNOWN'],
      ['message', 'unknown error'],
      ['server', 'openresty'],
    ]),
  ]),
  row(
    'captive portal',
    answers({ status: 200, error: undefined, contentType: 'text/html', excerpt: '<html>Sign in to Wi-Fi' }),
    'not-a-registry',
    [
      ['status', '200', '401'],
      ['body', '<html>Sign in to Wi-Fi'],
      ['server', 'openresty'],
      ['content-type', 'text/html'],
    ],
    ON_IMAGES,
  ),
  row(
    'redirect',
    answers({ status: 302, error: undefined, contentType: '', location: 'https://portal.example/' }),
    'not-a-registry',
    [
      ['status', '302', '401'],
      ['server', 'openresty'],
      ['redirect', 'https://portal.example/'],
    ],
  ),
  row('404', answers(refusal(404, 'NAME_UNKNOWN', 'not found')), 'not-a-registry', [
    ['status', '404', '401'],
    ['error', 'NAME_UNKNOWN'],
    ['message', 'not found'],
    ['server', 'openresty'],
  ]),
  row(
    "a proxy's page: 403 of HTML",
    answers({ status: 403, error: undefined, contentType: 'text/html', excerpt: '<h1>Blocked</h1>' }),
    'not-a-registry',
    [
      ['status', '403', '401'],
      ['body', '<h1>Blocked</h1>'],
      ['server', 'openresty'],
      ['content-type', 'text/html'],
    ],
  ),
  row('a 401 without a challenge', answers({}), 'not-a-registry', [
    ['status', '401', '401'],
    ['error', 'UNAUTHORIZED'],
    ['message', 'authentication required'],
    ['server', 'openresty'],
  ]),
  { name: 'Basic is not looked into', facts: withRegistry(answers({ asksForBasic: true })), found: [] },
  row(
    'realm on another host',
    {
      ...answers({ bearer: { realm: 'https://evil.example/oauth2/token', service: HOST } }),
    },
    'challenge-untrusted',
    [
      ['realm', 'https://evil.example/oauth2/token', `https://${HOST}/oauth2/token`],
      ['status', '401'],
      ['error', 'UNAUTHORIZED'],
      ['message', 'authentication required'],
      ['server', 'openresty'],
    ],
  ),
  {
    name: 'firewall in the answer to nobody',
    facts: pulling(
      asNobody({ anonymous: ok(refusing(403, FIREWALL, { error: { code: 'DENIED', message: FIREWALL } })) }),
    ),
    found: [
      error('firewall-denied', [
        ['status', '403', '200'],
        ['error', 'DENIED'],
        ['message', FIREWALL],
        ['server', 'openresty'],
      ]),
    ],
  },
]

describe('Network', () => {
  it.each(failures)('$name', expectFound)
  it.each(dataHosts)('$name', expectFound)
  it.each(privateLinks)('$name', expectFound)

  it('a certificate that is in its time, and an authority that is not', () => {
    const reason = { ...broken('tls', 'CERT_HAS_EXPIRED'), certificate }
    const facts = withRegistry({ connection: failed(reason), challenge: failed(reason), addresses: [], ...lost })
    expect(runRules(facts, new Set())[0]?.values).toMatchObject({ cause: 'authority-dates' })
  })

  it.each(certificates)('certificate: $code', ({ code, cause }) => {
    const reason = { ...broken('tls', code), certificate: cause === 'dates' ? old : certificate }
    const facts = withRegistry({ connection: failed(reason), challenge: failed(reason), addresses: [], ...lost })
    expectFound({
      facts,
      found: [
        error('tls-untrusted', [
          ['error', code],
          ['message', `tls ${code}`],
          ['certificate', cause === 'dates' ? certificateNote(old) : SHOWN_CERTIFICATE, HOST],
        ]),
      ],
    })
    expect(runRules(facts, new Set())[0]?.values).toEqual({
      host: HOST,
      cause,
      issuer: 'Contoso Inspection CA',
      fromHostsFile: false,
      engineElsewhere: false,
    })
    // Another machine's store may know an authority; dates and names are the same there.
    const elsewhere = withDocker({ endpoint: 'tcp://docker:2375' }, facts)
    expect(runRules(elsewhere, new Set())[0]?.values).toMatchObject({ engineElsewhere: cause === 'chain' })
  })

  it.each(blocks)('$name', expectFound)

  it.each([
    ['plain quotes', FIREWALL, '203.0.113.7'],
    ['IPv6', "client with IP '2001:db8::7' is not allowed access.", '2001:db8::7'],
    ['no quotes', 'client with IP 203.0.113.7 is not allowed access.', '203.0.113.7'],
    ['no address', 'Refer https://aka.ms/acr/firewall to grant access.', undefined],
  ])('the address that the registry saw: %s', (_, message, address) => {
    const [finding] = runRules(withRegistry(tokenAnswer(403, 'DENIED', message)), new Set())
    expect(finding).toMatchObject({ id: 'firewall-denied', values: { host: HOST, registryName: 'contoso' } })
    expect(Object.entries(finding?.values ?? {}).find(([name]) => name === 'address')?.[1]).toBe(address)
  })

  it('names the address that is private', () => {
    const facts = withRegistry({ ...breaks('tcp', 'TIMEOUT'), addresses: ['10.1.2.4'] })
    expect(runRules(facts, new Set())[0]?.values).toEqual({
      ...{ host: HOST, registryName: 'contoso', address: '10.1.2.4' },
      fromHostsFile: false,
    })
  })

  // Bug: values.address is addresses[0], whichever of them is private.
  it('names the address that is private, of several', () => {
    const facts = withRegistry({ ...breaks('tcp', 'TIMEOUT'), addresses: ['20.61.97.128', '10.1.2.4'] })
    expect(runRules(facts, new Set())[0]?.values).toEqual({
      ...{ host: HOST, registryName: 'contoso', address: '10.1.2.4' },
      fromHostsFile: false,
    })
  })

  it('tells how long to wait', () => {
    const facts = withRegistry(tokenAnswer(429, 'TOOMANYREQUESTS', THROTTLED, { retryAfter: '30' }))
    expect(runRules(facts, new Set())[0]?.values).toEqual({ host: HOST, retryAfter: '30' })
  })
})
