import { describe, expect, it } from 'vitest'
import { resultOf, verdicts } from '../../src/diagnosis/verdict.ts'
import { type Facts, failed, type ImageFacts, ok, type ResponseSummary, skipped } from '../../src/facts.ts'
import { runRules } from '../../src/rules/index.ts'
import { broken, pulling, withDocker, withRegistry } from './facts.ts'

const DIGEST = `sha256:${'0a'.repeat(32)}`
const GENERAL = 'authentication required, visit https://aka.ms/acr/authorization for more information.'
const SOURCE = "too many requests to source registry for cache rule 'docker-hub'"

const answered = (status: number, code?: string, message = ''): ImageFacts['manifest'] =>
  ok(reply(status, code, message))
const reply = (status: number, code?: string, message = ''): ResponseSummary => ({
  ...{ status, attempts: 1, contentType: 'application/json', serverHeader: 'openresty', excerpt: '' },
  ...(code !== undefined && { error: { code, message } }),
})
const image = (manifest: ImageFacts['manifest'], reference = '1.2', tags: string[] = []): ImageFacts => ({
  ...{ repository: 'team/app', reference, manifest, tags: ok(tags) },
})
const having = (...images: ImageFacts[]): Facts => withRegistry({ images })

const found = (facts: Facts) => runRules(facts, new Set())
const shown = (facts: Facts) => {
  const findings = found(facts)
  const all = verdicts(facts, findings)
  const [first] = all
  return [
    ...findings.map(({ id, stage, blocks }) => `${id} ${stage} ${blocks.join('+')}`),
    `pull ${first?.operations.pull}`,
    resultOf(findings, all, facts),
  ]
}
const MISSING = ['image-not-found data pull', 'pull fails', 'fail']
const UPSTREAM = ['cache-rule-upstream-failed data pull', 'pull fails', 'fail']
const REJECTED = ['image-rejected data pull', 'pull fails', 'fail']
const INCOMPATIBLE = ['image-incompatible data ', 'pull unknown', 'warn']
const ARTIFACT = ['image-incompatible data ', 'pull unknown', 'unknown']
const WORKS = ['pull works', 'pass']
const UNKNOWN = ['pull unknown', 'unknown']

const AMD64 = { os: 'linux', architecture: 'amd64' }
const ARM64 = { os: 'linux', architecture: 'arm64' }
const on = (architecture: string, facts: Facts): Facts =>
  withDocker({ engine: ok({ state: 'answers', version: '28.2.2', os: 'linux', architecture }) }, facts)
const index = (platforms: (typeof AMD64 | undefined)[], child?: ImageFacts['manifest'], of = 'amd64'): Facts =>
  on(
    'amd64',
    having({
      ...image(answered(200)),
      content: { kind: 'index', platforms },
      ...(child && { child: { architecture: of, manifest: child } }),
    }),
  )
const content = (of: ImageFacts['content']): Facts => having({ ...image(answered(200)), ...(of && { content: of }) })

describe('an image that is named', () => {
  it.each<[name: string, facts: Facts, expected: string[]]>([
    ['a tag that is not there', pulling(having(image(answered(404, 'MANIFEST_UNKNOWN')))), MISSING],
    ['a repository that is not there', pulling(having(image(answered(404, 'NAME_UNKNOWN')))), MISSING],
    ['one of two', pulling(having(image(answered(200)), image(answered(404, 'MANIFEST_UNKNOWN'), '2'))), MISSING],
    ['a digest that is not there, in a push', having(image(answered(404, 'MANIFEST_UNKNOWN'), DIGEST)), MISSING],
    ['401, the token being good', having(image(answered(401, 'UNAUTHORIZED', GENERAL))), UPSTREAM],
    ['429 of a source', having(image(answered(429, 'TOOMANYREQUESTS', SOURCE))), UPSTREAM],
    [
      '429 of the registry',
      having(image(answered(429, 'TOOMANYREQUESTS', 'Too many requests.'))),
      ['registry-throttled data pull', 'pull fails', 'fail'],
    ],
    ['502', having(image(answered(502))), ['registry-unavailable data pull', 'pull fails', 'fail']],
    [
      'the firewall',
      having(image(answered(403, 'DENIED', "client with IP '203.0.113.7' is not allowed access."))),
      ['firewall-denied data pull', 'pull fails', 'fail'],
    ],
    [
      'a reset',
      having(image(failed(broken('http', 'ECONNRESET')))),
      ['registry-unreachable data pull', 'pull fails', 'fail'],
    ],
    ['there', having(image(answered(200))), WORKS],
    ['an index with this platform', index([AMD64, ARM64], answered(200)), WORKS],
    ['an index whose image was not asked for', index([AMD64]), WORKS],
    ['an index without this platform', pulling(index([ARM64])), INCOMPATIBLE],
    ['the same of a tag that is about to be pushed', index([ARM64]), WORKS],
    ['an empty index', pulling(index([])), INCOMPATIBLE],
    ['an index with a related platform only', index([{ ...AMD64, architecture: '386' }]), UNKNOWN],
    ['an index that names no platform', index([undefined]), UNKNOWN],
    ['an index, its image having been deleted', pulling(index([AMD64], answered(404, 'MANIFEST_UNKNOWN'))), MISSING],
    ['the same of a tag that is about to be pushed', index([AMD64], answered(404, 'MANIFEST_UNKNOWN')), WORKS],
    [
      'the same, the engine being of another architecture',
      pulling(index([AMD64, ARM64], answered(404, 'MANIFEST_UNKNOWN'), 'arm64')),
      UNKNOWN,
    ],
    [
      'an index whose image the source of a cache rule does not give',
      index([AMD64], answered(424, 'UNKNOWN', "source 'x' for cache rule 'hub' has failed")),
      UPSTREAM,
    ],
    [
      'an index, and a reset at its image',
      index([AMD64], failed(broken('http', 'ECONNRESET'))),
      ['registry-unreachable data pull', 'pull fails', 'fail'],
    ],
    ['a chart', pulling(content({ kind: 'artifact', type: 'application/vnd.cncf.helm.config.v1+json' })), ARTIFACT],
    ['schema 1', pulling(content({ kind: 'schema-1' })), INCOMPATIBLE],
    ['an image that is none of an index', content({ kind: 'image' }), WORKS],
    ['not there yet, and about to be pushed', having(image(answered(404, 'MANIFEST_UNKNOWN'))), WORKS],
    ['404 by somebody else', pulling(having(image(answered(404)))), UNKNOWN],
    ['403 in the words of the registry', having(image(answered(403, 'DENIED', 'no such right'))), REJECTED],
    ['quarantine', having(image(answered(403, 'IMAGE_QUARANTINED', 'The image is quarantined.'))), REJECTED],
    ['a lock', having(image(answered(405, 'UNSUPPORTED', 'The operation is disallowed on this image.'))), REJECTED],
    ['403 by somebody else', having(image(answered(403))), UNKNOWN],
    [
      '403 of a source',
      having(image(answered(403, 'DENIED', "source 'x' for cache rule 'hub' has been denied"))),
      UPSTREAM,
    ],
    [
      '424 of a source',
      having(image(answered(424, 'UNKNOWN', "source 'x' for cache rule 'hub' has failed"))),
      UPSTREAM,
    ],
    ['no answer in time', having(image(failed({ kind: 'deadline' }))), UNKNOWN],
    ['a reply that Node alone refuses', having(image(failed(broken('http', 'HPE_HEADER_OVERFLOW')))), UNKNOWN],
  ])('%s', (_, facts, expected) => expect(shown(facts)).toEqual(expected))

  it('is named with the tags that are nearest, the nearest first', () => {
    const facts = pulling(
      having(image(answered(404, 'MANIFEST_UNKNOWN'), '1.2.4', ['latest', 'v1.2.4', '1.2', '1.2.3'])),
    )
    expect(found(facts)[0]?.values).toMatchObject({
      images: [{ missing: 'tag', reference: '1.2.4', nearest: ['v1.2.4', '1.2.3', '1.2'] }],
    })
  })

  it('is named alone if the tags cannot be listed', () => {
    const lost = { ...image(answered(404, 'MANIFEST_UNKNOWN')), tags: skipped('no-pull-granted' as const) }
    expect(found(pulling(having(lost)))[0]?.values).toMatchObject({ images: [{ nearest: [] }] })
  })

  it('a rule is said to be the cause only if the registry names it', () => {
    const rules = [answered(401, 'UNAUTHORIZED', GENERAL), answered(429, 'TOOMANYREQUESTS', SOURCE)].map(
      manifest => found(having(image(manifest)))[0]?.values,
    )
    expect(rules).toMatchObject([{ cause: 'credentials' }, { cause: 'throttled', rule: 'docker-hub' }])
    expect(rules[0]).not.toHaveProperty('rule')
  })
})
