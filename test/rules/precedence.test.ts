import { describe, expect, it } from 'vitest'
import { parseLoginServer } from '../../src/azure/acr/login-server.ts'
import { PLACEHOLDER_REPOSITORY, parseRepository } from '../../src/azure/acr/repository.ts'
import { FINDING_IDS } from '../../src/catalogue.ts'
import { LOG_FINDING_IDS } from '../../src/explain/ids.ts'
import { type Facts, failed, ok, type RegistryFacts, skipped } from '../../src/facts.ts'
import { STAGES } from '../../src/findings/row.ts'
import type { FindingId } from '../../src/findings.ts'
import { RULES, runRules } from '../../src/rules/index.ts'
import {
  APPLICATION,
  asGiven,
  asIdentityToken,
  asNobody,
  broken,
  challenge,
  granting,
  HOST,
  healthyFacts,
  healthyRegistry,
  pulling,
  refreshToken,
  refusing,
  withDocker,
  withRegistry,
  ZERO_GUID,
} from './facts.ts'

const NOTHING: ReadonlySet<FindingId> = new Set()
const found = (facts: Facts, ignore = NOTHING): string[] =>
  runRules(facts, ignore).map(({ id, level, registry = '*' }) => `${level} ${id} ${registry}`)

const FIREWALL =
  "client with IP '203.0.113.7' is not allowed access. Refer https://aka.ms/acr/firewall to grant access."
const generic = () => ok(refusing(401, 'authentication required'))
const unsent = { token: skipped('credential-defective' as const) }
const lost = { token: skipped('no-connection' as const), anonymous: skipped('no-connection' as const) }
const breaks = (...[at, code]: [Parameters<typeof broken>[0], string]): Partial<RegistryFacts> => ({
  connection: failed(broken(at, code)),
  challenge: failed(broken(at, code)),
  addresses: [],
  ...lost,
})
const problem = ok({ file: '/home/runner/.docker/config.json', problem: 'not valid JSON' })
const absentHelper = ok({
  program: 'docker-credential-absent',
  present: false,
  detected: false,
  answer: skipped('not-needed'),
})

/** Two defects that look like one another, or one that has consequences: the cause alone is named. */
const oneCause: [name: string, facts: Facts, expected: string[]][] = [
  [
    'DNS failed: nothing behind it is reported',
    asNobody(breaks('dns', 'EAI_AGAIN'), healthyFacts()),
    // That no credential is given is no consequence of DNS.
    [`error dns-failed ${HOST}`, 'error credentials-missing *'],
  ],
  ['DNS failed, credentials given', withRegistry(breaks('dns', 'EAI_AGAIN')), [`error dns-failed ${HOST}`]],
  ['DNS failed, anonymous pull', pulling(asNobody(breaks('dns', 'ENOTFOUND'))), [`error registry-not-found ${HOST}`]],
  ['TCP failed', withRegistry(breaks('tcp', 'TIMEOUT')), [`error registry-unreachable ${HOST}`]],
  ['certificate', withRegistry(breaks('tls', 'CERT_HAS_EXPIRED')), [`error tls-untrusted ${HOST}`]],
  ['proxy', withRegistry({ ...breaks('proxy', 'ECONNREFUSED'), proxy: 'http://p:1' }), [`error proxy-refused ${HOST}`]],
  [
    'an expired token is not rejected as well',
    asGiven(ZERO_GUID, refreshToken(-1), unsent),
    [`error token-expired ${HOST}`],
  ],
  [
    'an expired token of another registry is of another registry',
    asGiven(ZERO_GUID, refreshToken(-1, 'fabrikam.azurecr.io'), unsent),
    [`error token-wrong-registry ${HOST}`],
  ],
  [
    'an expired token with another user name has another user name',
    asGiven(APPLICATION, refreshToken(-1), unsent),
    [`error token-username-mismatch ${HOST}`],
  ],
  [
    'an expired stored login is stale, and no token of the user',
    asIdentityToken(refreshToken(-1), unsent),
    [`error docker-credentials-stale ${HOST}`],
  ],
  [
    'a 401 with inner whitespace is the whitespace',
    asGiven(APPLICATION, 'make~believe .Secret', { token: generic() }),
    ['error credentials-whitespace *'],
  ],
  [
    'a 401 with inner whitespace, as the service names an application',
    asGiven('11111111-2222-4333-8444-555555 555555', 'secret', {
      token: ok(refusing(401, 'Application not registered with AAD.')),
    }),
    ['error credentials-whitespace *'],
  ],
  [
    'the firewall stands before the credential',
    withRegistry({ token: ok(refusing(403, FIREWALL, { error: { code: 'DENIED', message: FIREWALL } })) }),
    [`error firewall-denied ${HOST}`],
  ],
  [
    'the firewall at /v2/ hides what the token endpoint says',
    withRegistry({
      challenge: ok(challenge(HOST, { status: 403, error: { code: 'DENIED', message: FIREWALL }, bearer: undefined })),
      token: generic(),
    }),
    [`error firewall-denied ${HOST}`],
  ],
  [
    'throttling says nothing of the credential',
    withRegistry({ token: ok(refusing(429, 'Too many requests.')) }),
    [`error registry-throttled ${HOST}`],
  ],
  [
    'a foreign realm hides the 401 of the host itself',
    withRegistry({
      challenge: ok(
        challenge(HOST, { bearer: { realm: 'https://evil.example/', service: HOST }, realmTrusted: false }),
      ),
      token: generic(),
    }),
    [`error challenge-untrusted ${HOST}`],
  ],
  [
    'a broken config.json hides that the login in it is missing',
    withDocker({ config: problem }, asNobody()),
    ['error docker-config-invalid *'],
  ],
  [
    "a fork's run hides that the password is missing",
    {
      ...asGiven(APPLICATION, '', { credential: skipped('credential-defective'), ...unsent }),
      runner: { withheldSecrets: 'fork' },
    },
    ['error secrets-unavailable *'],
  ],
  [
    "a fork's run hides that nobody may pull",
    { ...pulling(asNobody({ anonymous: generic() })), runner: { withheldSecrets: 'fork' } },
    ['error secrets-unavailable *'],
  ],
  [
    'nobody may pull: no credential is asked for beside it',
    pulling(asNobody({ anonymous: generic() })),
    [`error anonymous-pull-disabled ${HOST}`],
  ],
  [
    'a misspelt suffix is not malformed as well',
    withRegistry({ server: parseLoginServer('https://contoso.azurcr.io/'), ...unreached() }),
    ['error login-server-unknown-suffix contoso.azurcr.io'],
  ],
  [
    'no docker: its engine is not missed as well',
    withDocker({ cli: ok({ present: false }), engine: failed({ kind: 'tool', text: 'docker: not found' }) }),
    ['error docker-cli-missing *'],
  ],
  [
    'an old client that its engine refuses is old once',
    withDocker({
      cli: ok({ present: true, version: '17.12.1-ce', isPodman: false }),
      engine: ok({ state: 'client-too-old', text: 'client version 1.35 is too old' }),
    }),
    ['error docker-client-outdated *'],
  ],
  [
    'a file in place of the password is too long; that it has whitespace is no wonder',
    asGiven(APPLICATION, `${'line of a file\n'.repeat(2000)}end`, unsent),
    [`error credentials-rejected ${HOST}`],
  ],
  [
    'the login is not missing: it cannot be read, since its helper is not there',
    asNobody({ helper: absentHelper }),
    [`error docker-credential-helper-missing ${HOST}`],
  ],
  [
    'nobody may pull, since the helper of the login is not there',
    pulling(asNobody({ helper: absentHelper, anonymous: generic() })),
    [`error docker-credential-helper-missing ${HOST}`],
  ],
  [
    'the stand-in that was refused is no denial',
    { ...withRegistry({ token: ok(granting([], [PLACEHOLDER_REPOSITORY])) }), repositories: [] },
    [`notice repository-not-named ${HOST}`],
  ],
]

function unreached(): Partial<RegistryFacts> {
  const because = 'login-server-unusable'
  return {
    credential: skipped(because),
    connection: skipped(because),
    challenge: skipped(because),
    token: skipped(because),
    anonymous: skipped(because),
    addresses: [],
  }
}

/** A cause that is told twice, or another in its place. */
const notReported: [name: string, facts: Facts, expected: string[]][] = [
  // Bug: a token that is wrapped over two lines is no JWT any more, so that the username is blamed for the white
  // space.
  [
    'a token with a line break in it',
    asGiven(ZERO_GUID, refreshToken(120).replace('.', '.\n'), unsent),
    ['error credentials-whitespace *'],
  ],
  // Bug: what the service itself says comes after a guess from the secret's form; older secrets are GUIDs.
  [
    'an unknown application with a secret of the form of an id',
    asGiven(APPLICATION, '7d1c2f64-9a55-4b0e-8c6e-2f6d4e0b9f11', {
      token: ok(refusing(401, 'Application not registered with AAD.')),
    }),
    [`error sp-not-found ${HOST}`],
  ],
]

const two = (change: (host: string) => Partial<RegistryFacts>): Facts => ({
  ...healthyFacts(),
  registries: [HOST, 'fabrikam.azurecr.io'].map(host => ({ ...healthyRegistry(host), ...change(host) })),
})

describe('one cause, one finding', () => {
  it.each(oneCause)('%s', (_, facts, expected) => expect(found(facts)).toEqual(expected))
  it.each(notReported)('%s', (_, facts, expected) => expect(found(facts)).toEqual(expected))
})

describe('several registries', () => {
  it.each([
    ['the same defect', two(() => ({ token: generic() })), [HOST, 'fabrikam.azurecr.io'], 'credentials-rejected'],
    ['the same denial', two(() => ({ token: ok(granting(['pull'])) })), [HOST, 'fabrikam.azurecr.io'], 'push-denied'],
    [
      'a defect of one',
      two(host => (host === HOST ? {} : { token: ok(granting(['pull'])) })),
      ['fabrikam.azurecr.io'],
      'push-denied',
    ],
    [
      'the same break of the network',
      two(() => breaks('tcp', 'ECONNREFUSED')),
      [HOST, 'fabrikam.azurecr.io'],
      'registry-unreachable',
    ],
  ])('%s is one finding a registry', (_, facts, registries, id) => {
    expect(found(facts)).toEqual(registries.map(registry => `error ${id} ${registry}`))
  })

  it('each keeps its own cause', () => {
    const facts = two(host => (host === HOST ? breaks('dns', 'ENOTFOUND') : { token: generic() }))
    expect(found(facts)).toEqual([`error registry-not-found ${HOST}`, 'error credentials-rejected fabrikam.azurecr.io'])
  })

  it('what holds for all is found once', () => {
    const facts = { ...two(() => ({})), repositories: [parseRepository('Team/App', [])] }
    expect(found(facts)).toEqual(['error image-name-uppercase *'])
  })
})

describe('the order', () => {
  /** A defect at every stage that can have one beside the others, and one of each level. */
  const facts: Facts = {
    ...withDocker(
      { cli: ok({ present: true, version: '17.12.1-ce', isPodman: false }), config: problem },
      asGiven(ZERO_GUID, refreshToken(5)),
    ),
    repositories: [parseRepository('Team/App', [])],
    registries: [
      {
        ...healthyRegistry(HOST),
        server: parseLoginServer('https://contoso.azurecr.io'),
        token: ok(granting(['pull'])),
      },
      { ...healthyRegistry('fabrikam.azurecr.io'), ...breaks('dns', 'ENOTFOUND') },
      { ...healthyRegistry('ghcr.io'), ...unreached() },
    ],
  }

  it('errors before warnings before notices, each on the way to the registry', () => {
    expect(found(facts)).toEqual([
      'error docker-client-outdated *',
      'error image-name-uppercase *',
      'error registry-not-found fabrikam.azurecr.io',
      `error push-denied ${HOST}`,
      'warning docker-config-invalid *',
      `warning login-server-malformed ${HOST}`,
      'notice login-server-unknown-suffix ghcr.io',
    ])
    const stages = runRules(facts, NOTHING)
      .filter(({ level }) => level === 'error')
      .map(({ stage }) => ([...STAGES, 'workflow', 'log'] as const).indexOf(stage))
    expect(stages).toEqual([...stages].sort((a, b) => a - b))
  })

  it('what is ignored is a notice, and marked', () => {
    const ignore = new Set<FindingId>(['docker-client-outdated', 'docker-config-invalid', 'push-denied'])
    expect(found(facts, ignore)).toEqual([
      'error image-name-uppercase *',
      'error registry-not-found fabrikam.azurecr.io',
      `warning login-server-malformed ${HOST}`,
      'notice docker-client-outdated *',
      'notice docker-config-invalid *',
      'notice login-server-unknown-suffix ghcr.io',
      `notice push-denied ${HOST}`,
    ])
    const marked = runRules(facts, ignore).filter(({ ignored }) => ignored)
    expect(marked.map(({ id }) => id)).toEqual(['docker-client-outdated', 'docker-config-invalid', 'push-denied'])
  })

  it('ignoring what is not found changes nothing', () => {
    expect(runRules(facts, new Set<FindingId>(['token-expired']))).toEqual(runRules(facts, NOTHING))
  })
})

describe('the catalogue', () => {
  it('is that of the rules, and the one id that no rule finds', () => {
    expect(FINDING_IDS.toSorted()).toEqual([...Object.keys(RULES), ...LOG_FINDING_IDS, 'internal-error'].toSorted())
    expect(new Set(FINDING_IDS).size).toBe(FINDING_IDS.length)
  })

  it.each(Object.keys(RULES))('%s is silent in the healthy facts and without a registry', id => {
    const rule = Object.entries(RULES).find(([name]) => name === id)?.[1]
    expect(rule?.(healthyFacts())).toEqual([])
    expect(rule?.({ ...asNobody(), registries: [] })).toEqual([])
    expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/)
  })

  it('judges without changing the facts', () => {
    const facts = asGiven(ZERO_GUID, refreshToken(5), { token: generic() })
    const before = structuredClone(facts)
    runRules(facts, NOTHING)
    expect(facts).toEqual(before)
  })
})
