import { describe, expect, it } from 'vitest'
import { parseLoginServer } from '../../src/azure/acr/login-server.ts'
import { PLACEHOLDER_REPOSITORY } from '../../src/azure/acr/repository.ts'
import { type StageReport, type StageState, stageReport } from '../../src/diagnosis/stages.ts'
import type { HelperAnswer } from '../../src/docker/credential-helper.ts'
import { type Facts, failed, ok, type RegistryFacts, skipped } from '../../src/facts.ts'
import type { FindingId } from '../../src/findings.ts'
import { runRules } from '../../src/rules/index.ts'
import { note } from '../../src/util/note.ts'
import {
  asGiven,
  asNobody,
  broken,
  challenge,
  granting,
  HOST,
  healthyFacts,
  pulling,
  refreshToken,
  refusing,
  trustedBy,
  withDocker,
  withRegistry,
  ZERO_GUID,
} from '../rules/facts.ts'

function stages(facts: Facts, ignore: ReadonlySet<FindingId> = new Set()): readonly StageReport[] {
  const [registry] = facts.registries
  return registry === undefined ? [] : stageReport(registry, facts, runRules(facts, ignore))
}

/** p: pass, e: error, w: warning, i: ignored, u: unknown, -: not reached, n: not applicable. */
const LETTERS: Readonly<Record<StageState, string>> = {
  pass: 'p',
  error: 'e',
  warning: 'w',
  ignored: 'i',
  unknown: 'u',
  'not-reached': '-',
  'not-applicable': 'n',
}
const drawn = (facts: Facts, ignore?: ReadonlySet<FindingId>): string =>
  stages(facts, ignore)
    .map(({ state }) => LETTERS[state])
    .join('')
const details = (facts: Facts): Record<string, string> =>
  Object.fromEntries(stages(facts).flatMap(({ stage, detail }) => (detail === undefined ? [] : [[stage, detail]])))

const helperSaying = (answer: HelperAnswer) =>
  ok({ program: 'docker-credential-some', present: true, detected: false, answer: ok(answer) })
const deadline = failed({ kind: 'deadline' })
const lost = { token: skipped('no-connection'), anonymous: skipped('no-connection') } as const
const breaks = (...[at, code]: [Parameters<typeof broken>[0], string]): Partial<RegistryFacts> => ({
  connection: failed(broken(at, code)),
  challenge: failed(broken(at, code)),
  addresses: at === 'dns' ? [] : ['20.61.97.128'],
  ...lost,
})
const skippedManagement = (because: 'login-server-unusable' | 'not-a-known-registry') =>
  ({
    helper: skipped(because),
    credential: skipped(because),
    connection: skipped(because),
    challenge: skipped(because),
    token: skipped(because),
    anonymous: skipped(because),
    addresses: [],
  }) as const

describe('docker, name, dns, tcp, tls, challenge, credentials, exchange, permission, data, expiry', () => {
  it.each<[name: string, facts: Facts, drawing: string]>([
    ['healthy', healthyFacts(), 'pppppppnppn'],
    ['a token', asGiven(ZERO_GUID, refreshToken(120)), 'pppppppnppp'],
    ['a token that ends soon', asGiven(ZERO_GUID, refreshToken(5)), 'pppppppnppw'],
    [
      'a token that has ended',
      asGiven(ZERO_GUID, refreshToken(-1), { token: skipped('credential-defective') }),
      'pppppp-n--e',
    ],
    ['behind a proxy', withRegistry({ proxy: 'http://p:1', addresses: [] }), 'ppnnpppnppn'],
    ['nobody pulls', pulling(asNobody({ anonymous: ok(granting(['pull'])) })), 'pppppppnppn'],
    ['nobody may pull', pulling(asNobody({ anonymous: ok(refusing(401, 'no')) })), 'ppppppen--n'],
    ['nobody pushes', asNobody(), 'ppppppen--n'],
    [
      'no docker',
      withDocker({ cli: ok({ present: false }), engine: failed({ kind: 'tool', text: 'x' }) }),
      'eppppppnppn',
    ],
    ['no daemon', withDocker({ engine: ok({ state: 'unreachable', text: 'x' }) }), 'eppppppnppn'],
    ['podman', withDocker({ engine: ok({ state: 'daemonless' }) }), 'pppppppnppn'],
    ['what docker says is not known', withDocker({ engine: ok({ state: 'unclear', text: 'x' }) }), 'uppppppnppn'],
    ['docker hangs', withDocker({ cli: deadline, engine: deadline }), 'uppppppnppn'],
    ['a broken config.json', withDocker({ config: ok({ file: 'x', problem: 'y' }) }), 'wppppppnppn'],
    ['a helper that may store a login', withRegistry({ helper: helperSaying({ state: 'no-login' }) }), 'uppppppnppn'],
    [
      'a helper that has stored it before',
      withRegistry({ helper: helperSaying({ state: 'login', isGiven: true }) }),
      'pppppppnppn',
    ],
    [
      'a helper that stores nothing here',
      withRegistry({ helper: helperSaying({ state: 'not-started', text: 'x' }) }),
      'eppppppnppn',
    ],
    [
      'a helper that is not asked',
      withRegistry({ helper: failed({ kind: 'tool', text: 'a credential helper with a path in its name' }) }),
      'uppppppnppn',
    ],
    ['upper case', withRegistry({ server: parseLoginServer('Contoso.azurecr.io') }), 'pepppppnppn'],
    ['a scheme', withRegistry({ server: parseLoginServer('https://contoso.azurecr.io') }), 'pwpppppnppn'],
    [
      'a short name',
      withRegistry({ server: parseLoginServer('contoso'), ...skippedManagement('login-server-unusable') }),
      'pe-----n--n',
    ],
    [
      'another registry',
      withRegistry({ server: parseLoginServer('ghcr.io'), ...skippedManagement('not-a-known-registry') }),
      'pn-----n--n',
    ],
    ['DNS', withRegistry(breaks('dns', 'ENOTFOUND')), 'ppe----n--n'],
    ['the resolver', withRegistry(breaks('dns', 'EAI_AGAIN')), 'ppe----n--n'],
    ['TCP', withRegistry(breaks('tcp', 'TIMEOUT')), 'pppe---n--n'],
    ['an authority of NODE_EXTRA_CA_CERTS', withRegistry({ connection: trustedBy('extra') }), 'ppppuppnppn'],
    ["an authority of the system's store", withRegistry({ connection: trustedBy('system') }), 'pppppppnppn'],
    [
      "an authority of the system's store, and an engine elsewhere",
      withDocker({ endpoint: 'tcp://docker:2375' }, withRegistry({ connection: trustedBy('system') })),
      'ppppuppnppn',
    ],
    ['the certificate', withRegistry(breaks('tls', 'CERT_HAS_EXPIRED')), 'ppppe--n--n'],
    [
      'the proxy',
      withRegistry({ ...breaks('proxy', 'ECONNREFUSED'), proxy: 'http://p:1', addresses: [] }),
      'ppne---n--n',
    ],
    ['no HTTP', withRegistry({ ...lost, challenge: failed(broken('http', 'HPE_INVALID_CONSTANT')) }), 'pppppe-n--n'],
    [
      'the registry hangs',
      withRegistry({ connection: deadline, challenge: deadline, addresses: [], ...lost }),
      'ppuuu--n--n',
    ],
    [
      'a proxy that is none',
      withRegistry({
        ...skippedManagement('not-a-known-registry'),
        connection: failed({ kind: 'tool', text: 'HTTPS_PROXY' }),
      }),
      'ppuuu--n--n',
    ],
    [
      'a captive portal',
      withRegistry({ challenge: ok(challenge(HOST, { status: 200, bearer: undefined })), ...lost }),
      'pppppe-n--n',
    ],
    [
      'Basic',
      withRegistry({ challenge: ok(challenge(HOST, { bearer: undefined, asksForBasic: true })), ...lost }),
      'pppppu-n--n',
    ],
    [
      'the firewall at the token endpoint',
      withRegistry({ token: ok(refusing(403, "client with IP '1.2.3.4'")) }),
      'ppppppen--n',
    ],
    ['throttled', withRegistry({ token: ok(refusing(429, 'x')) }), 'ppppppen--n'],
    ['refused', withRegistry({ token: ok(refusing(401, 'no')) }), 'ppppppen--n'],
    ['no token', withRegistry({ token: ok(refusing(200, '')) }), 'ppppppen--n'],
    ['the token endpoint hangs', withRegistry({ token: deadline }), 'ppppppun--n'],
    ['push denied', withRegistry({ token: ok(granting(['pull'])) }), 'pppppppnepn'],
    ['access that cannot be read', withRegistry({ token: ok(granting('unreadable')) }), 'pppppppnupn'],
    [
      'the stand-in, granted',
      { ...withRegistry({ token: ok(granting(['pull', 'push'], [PLACEHOLDER_REPOSITORY])) }), repositories: [] },
      'pppppppnppn',
    ],
    [
      'the stand-in, refused',
      { ...withRegistry({ token: ok(granting([], [PLACEHOLDER_REPOSITORY])) }), repositories: [] },
      'pppppppnupn',
    ],
  ])('%s', (_, facts, drawing) => expect(drawn(facts)).toBe(drawing))
})

describe('why a stage is as it is', () => {
  it.each<[name: string, facts: Facts, why: Record<string, string>]>([
    ['healthy', healthyFacts(), { expiry: 'tells-no-end' }],
    ['nobody', pulling(asNobody({ anonymous: ok(granting(['pull'])) })), { credentials: 'anonymous' }],
    [
      'behind a proxy',
      withRegistry({ proxy: 'http://p:1' }),
      { dns: 'behind-proxy', tcp: 'tunnelled', expiry: 'tells-no-end' },
    ],
    ['podman', withDocker({ engine: ok({ state: 'daemonless' }) }), { docker: 'no-daemon', expiry: 'tells-no-end' }],
    ['hangs', withRegistry({ token: deadline }), { credentials: 'no-answer-in-time', expiry: 'tells-no-end' }],
    ['no token', withRegistry({ token: ok(refusing(200, '')) }), { expiry: 'tells-no-end' }],
    [
      'the stand-in, refused',
      { ...withRegistry({ token: ok(granting([], [PLACEHOLDER_REPOSITORY])) }), repositories: [] },
      { permission: 'nothing-granted', expiry: 'tells-no-end' },
    ],
  ])('%s', (_, facts, why) => expect(details(facts)).toEqual(why))
})

it.each<[string, string[], string[], Pick<StageReport, 'detail' | 'data'>]>([
  ['no alias', [], ['20.61.97.128', '2603:1020::4'], { data: '20.61.97.128, 2603:1020::4' }],
  ['aliases', ['weu.fe.azcr.io'], ['20.61.97.128'], { data: 'weu.fe.azcr.io → 20.61.97.128' }],
  [
    'a private link',
    ['contoso.privatelink.azurecr.io'],
    ['10.0.0.4'],
    { detail: 'private-link-private', data: 'contoso.privatelink.azurecr.io → 10.0.0.4' },
  ],
  [
    'a private link, seen from outside',
    ['contoso.privatelink.azurecr.io', 'weu.fe.azcr.io'],
    ['20.61.97.128'],
    { detail: 'private-link-public', data: 'contoso.privatelink.azurecr.io → weu.fe.azcr.io → 20.61.97.128' },
  ],
])('DNS shows its way: %s', (_, cnames, addresses, shown) => {
  const dns = stages(withRegistry({ cnames: ok(cnames), addresses })).find(({ stage }) => stage === 'dns')
  expect(dns).toEqual({ stage: 'dns', findings: [], state: 'pass', ...shown })
})

it('what was waited for and has arrived tells how long it took', () => {
  const permission = stages({ ...healthyFacts(), waitedSeconds: 33 }).find(({ stage }) => stage === 'permission')
  expect(permission).toEqual({
    stage: 'permission',
    findings: [],
    state: 'pass',
    detail: 'after-wait',
    data: note('waited-for', { what: 'push: team/app', seconds: 33 }),
  })
})

describe('findings at a stage', () => {
  it('each id once, and of another registry none', () => {
    const facts: Facts = {
      ...withDocker({
        config: ok({ file: 'x', problem: 'y' }),
        engine: ok({ state: 'unreachable', text: 'x' }),
      }),
      registries: [...healthyFacts().registries, ...withRegistry(breaks('dns', 'ENOTFOUND')).registries].map(
        (registry, index) => ({ ...registry, server: parseLoginServer(`contoso${index}.azurecr.io`) }),
      ),
    }
    const [docker, , dns] = stages(facts)
    expect(docker).toMatchObject({ state: 'error', findings: ['docker-daemon-unreachable', 'docker-config-invalid'] })
    expect(dns).toMatchObject({ state: 'pass', findings: [] })
  })

  it('what is ignored is no error, and no pass either', () => {
    const refused = withRegistry({ token: ok(refusing(401, 'no')) })
    expect(drawn(refused, new Set<FindingId>(['credentials-rejected']))).toBe('ppppppin--n')
    const absent = withDocker({ cli: ok({ present: false }), engine: failed({ kind: 'tool', text: 'x' }) })
    expect(drawn(absent, new Set<FindingId>(['docker-cli-missing']))).toBe('ippppppnppn')
  })

  it.each<[name: string, facts: Facts, id: FindingId, stage: number]>([
    [
      'a port',
      withRegistry({ server: parseLoginServer(`${HOST}:5000`), ...skippedManagement('login-server-unusable') }),
      'login-server-malformed',
      1,
    ],
    ['an end', asGiven(ZERO_GUID, refreshToken(-1), { token: skipped('credential-defective') }), 'token-expired', 10],
    [
      'a client',
      withDocker({ cli: ok({ present: true, version: '17.12.1-ce', isPodman: false }) }),
      'docker-client-outdated',
      0,
    ],
  ])('%s that is ignored is no pass', (_, facts, id, stage) => {
    expect(drawn(facts, new Set([id]))[stage]).toBe('i')
  })
})
