import { parseLoginServer } from '../../src/azure/acr/login-server.ts'
import { parseRepository } from '../../src/azure/acr/repository.ts'
import { CATALOGUE, FINDING_IDS } from '../../src/catalogue.ts'
import { type Facts, failed, ok, skipped } from '../../src/facts.ts'
import type { Level } from '../../src/findings/row.ts'
import type { Evidence, EvidenceLabel, Finding, FindingId } from '../../src/findings.ts'
import { makeReport, type Report } from '../../src/report/report.ts'
import { runRules } from '../../src/rules/index.ts'
import { en } from '../../src/texts/en/index.ts'
import type { Texts } from '../../src/texts/texts.ts'
import { redacted } from '../redact.ts'
import {
  asGiven,
  broken,
  challenge,
  granting,
  HOST,
  healthyFacts,
  healthyRegistry,
  refreshToken,
  refusing,
  withDocker,
  ZERO_GUID,
} from '../rules/facts.ts'
import { samples } from '../samples.ts'

const env = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_ACTION_REPOSITORY: 'org/acr-login-check',
  GITHUB_ACTION_REF: 'v1',
}
const NOTHING: ReadonlySet<FindingId> = new Set()

export const reportOf = (
  facts: Facts,
  findings: readonly Finding[] = runRules(facts, NOTHING),
  texts: Texts = en,
): Report => makeReport(facts, findings, texts, env, redacted)

export const healthy = (): Report => reportOf(healthyFacts())

/** An error, a warning and a notice, and one more that is ignored. */
export function threeFindings(): Report {
  const given = asGiven(ZERO_GUID, refreshToken(5), { token: ok(granting(['pull'])) })
  const facts: Facts = {
    ...given,
    repositories: [parseRepository('Team/App', [HOST])],
    registries: [
      ...given.registries,
      { ...healthyRegistry('ghcr.io'), ...skippedManagement, server: parseLoginServer('ghcr.io') },
    ],
  }
  return reportOf(facts, runRules(facts, new Set<FindingId>(['image-name-uppercase'])))
}

const skippedManagement = {
  credential: skipped('not-a-known-registry'),
  connection: skipped('not-a-known-registry'),
  challenge: skipped('not-a-known-registry'),
  token: skipped('not-a-known-registry'),
  anonymous: skipped('not-a-known-registry'),
  addresses: [],
} as const

const notReported = { token: skipped('no-usable-challenge'), anonymous: skipped('no-usable-challenge') } as const

/** All that servers, tools and inputs may carry to act where it is shown. */
export const HOSTILE = [
  '\n::error::from a server',
  '\r::set-output name=result::pass',
  '##[error]legacy',
  '\u001b[31mred\u001b[0m\u001b]0;title\u0007',
  '%0A::warning::encoded',
  '\u202ereversed\u2066',
  'zero\u200bwidth\ufeff',
  'a|b',
  '</td></tr></table><script>alert(1)</script><img src=x onerror=y>',
  '`code` ``two`` ```` four',
  '```\nfence\n```',
  '@octocat #1 **bold** _em_ ~~gone~~ $x$',
  '[link](https://evil.example/) ![image](https://evil.example/i.png) https://evil.example www.evil.example',
  '<!-- comment --> &lt;b&gt; &amp;',
  'back\\slash \\',
  '\u0000\u0008\u009b1m\u2028\u2029',
].join(' ')

/** The hostile text in every place of the facts that holds foreign text. */
export function hostileFacts(): Facts {
  const odd = {
    serverHeader: HOSTILE,
    contentType: HOSTILE,
    correlationId: HOSTILE,
    retryAfter: HOSTILE,
    location: HOSTILE,
  }
  const error = { code: HOSTILE, message: HOSTILE }
  const certificate = { subject: HOSTILE, issuer: HOSTILE, validFrom: HOSTILE, validTo: HOSTILE }
  const at = (name: string) => ({ ...healthyRegistry(name), server: { ...parseLoginServer(name), given: HOSTILE } })
  const facts = withDocker({
    cli: ok({ present: true, version: HOSTILE, isPodman: false }),
    engine: ok({ state: 'unreachable', text: HOSTILE }),
    endpoint: HOSTILE,
    config: ok({
      file: HOSTILE,
      obstacle: { kind: 'other-owner', path: HOSTILE, owner: HOSTILE },
      problem: HOSTILE,
    }),
  })
  return {
    ...facts,
    repositories: [parseRepository(HOSTILE, [HOST])],
    registries: [
      { ...at(HOST), server: parseLoginServer(HOSTILE), ...skippedManagement },
      {
        ...at('answers.azurecr.io'),
        helper: ok({ program: HOSTILE, present: false, detected: false, answer: skipped('not-needed') }),
        connection: ok({ addresses: [HOSTILE], tls: certificate, trust: 'bundled' }),
        addresses: [HOSTILE],
        token: ok(refusing(401, HOSTILE, { ...odd, error })),
      },
      {
        ...at('walls.azurecr.io'),
        proxy: HOSTILE,
        challenge: ok(challenge('x', { ...odd, status: 503, error: undefined, excerpt: HOSTILE, bearer: undefined })),
        ...notReported,
      },
      {
        ...at('realm.azurecr.io'),
        challenge: ok(challenge('x', { ...odd, bearer: { realm: HOSTILE, service: HOSTILE }, realmTrusted: false })),
        ...notReported,
      },
      {
        ...at('breaks.azurecr.io'),
        proxy: HOSTILE,
        connection: failed({ ...broken('tls', 'CERT_HAS_EXPIRED', { text: HOSTILE }), certificate }),
        challenge: failed({ kind: 'tool', text: HOSTILE }),
        ...notReported,
      },
      {
        ...at('grants.azurecr.io'),
        token: ok(granting([HOSTILE], [HOSTILE])),
      },
    ],
  }
}

export const hostile = (): Report => reportOf(hostileFacts())

/** The findings of an id with every text of their values hostile, and some evidence; the labels take turns. */
export function hostileFindings(id: FindingId, level: Level = 'error'): Finding[] {
  const labels = Object.keys(en.labels) as EvidenceLabel[]
  return samples[id].map((sample, index) => {
    const label = labels[(FINDING_IDS.indexOf(id) + index) % labels.length] ?? 'message'
    const evidence = [{ label, seen: HOSTILE, expected: HOSTILE }]
    return made(id, { level, values: withText(sample, HOSTILE), evidence, registry: HOSTILE })
  })
}

/** The findings of an id, one for each of its samples, with evidence in words of others and of ours. */
export const sampleFindings = (id: FindingId, level: Level, evidence: readonly Evidence[]): Finding[] =>
  samples[id].map(sample => made(id, { level, values: sample, evidence, registry: HOST }))

/** A number of the same finding on as many registries. */
export const many = (count: number, evidence: readonly Evidence[] = [{ label: 'status', seen: '401' }]): Finding[] =>
  Array.from({ length: count }, (_, index) =>
    made('not-a-registry', {
      level: index % 3 === 2 ? 'warning' : 'error',
      values: { host: `contoso${index}.azurecr.io`, stage: 'challenge' },
      evidence,
      registry: `contoso${index}.azurecr.io`,
    }),
  )

type Made = Pick<Finding, 'level' | 'evidence'> & { readonly values: object; readonly registry: string }

/** A finding as a rule would give it. */
const made = (id: FindingId, { level, values, evidence, registry }: Made): Finding =>
  ({
    id,
    level,
    values,
    evidence,
    registry,
    stage: CATALOGUE[id].stage,
    blocks: level === 'error' ? ['pull', 'push'] : [],
    ignored: false,
  }) as Finding

/** The values, with another text in place of every text that is not one of a few fixed words. */
export function withText<T>(value: T, text: string, key = ''): T {
  if (typeof value === 'string') return (FIXED.has(key) ? value : text) as T
  if (Array.isArray(value)) return value.map(item => withText(item, text, key)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withText(item, text, name)])) as T
}

/** Names of values that a rule takes from a list of its own. */
const FIXED = new Set([
  'problem',
  'runtime',
  'what',
  'flaw',
  'cause',
  'missing',
  'because',
  'which',
  'where',
  'right',
  'granted',
  'kind',
  'level',
  'form',
  'from',
])
