import { describe, expect, it } from 'vitest'
import { FINDING_IDS } from '../../src/catalogue.ts'
import type { LogDetails } from '../../src/explain/ids.ts'
import { en } from '../../src/texts/en/index.ts'
import type { FindingMessage } from '../../src/texts/texts.ts'
import { rendered, samples } from '../samples.ts'

const MAX_TITLE = 70
const MAX_MESSAGE = 240

/** What a title has no room for: it is read in a list, and by people who look for the cause. */
const NOT_IN_TITLES: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a GUID', /[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/i],
  ['a URL', /\w:\/\//],
  ['a path', /(?:^|[\s"'(])(?:\.{0,2}|~)\/\S|\b[A-Z]:\\|\.ya?ml\b|\w+(?:\/[\w.-]+){2}/],
]

/** Words that a reader of Azure's portal, az, and docker doesn't know, or that a translator can't place. */
const FORBIDDEN: readonly (readonly [word: RegExp, instead: string])[] = [
  [
    /\b(?:has|have|had) ended\b|\bended (?:at|on|in)\b|\bends (?:at|on|in)\b|\bits end\b/,
    'expired, expires, expiration',
  ],
  [/\bhas had its time\b|\blives for\b/, 'expired, deprecated, is valid for'],
  [/\bmend(?:s|ed|ing)?\b/, 'fix'],
  [/\brefused?\b|\brefuses\b|\brefusing\b/, 'rejected, denied, blocked'],
  [/\bmay not\b|\bno right\b|\bthe right (?:to|for)\b/, "doesn't have permission to, can't"],
  [/\bholds\b|\bhas not arrived\b|\bcomes? about\b/, 'is assigned, takes effect'],
  [/\bmisspelt\b|\bwhite space\b|\bupper case\b|\blower case\b|\bweb site\b|\buser name\b/, 'US spelling, one word'],
  [/\b(?:organis|recognis|authoris|initialis)\w+|\bcolour|\bbehaviour|\blicence\b/, 'US spelling'],
  [/\bone a line\b/, 'one per line'],
  [/\bwill come\b|\bwill not come\b/, "can't be downloaded"],
  [/\bnot proven\b|\bnot told\b|\bnot looked for\b|\bnothing is said\b/, "couldn't be checked, unknown"],
  [/\bnot reached\b|\bnot applicable\b/, 'skipped, not needed'],
  [/\bstand-in\b/, 'example or placeholder repository'],
  [/^Where\b|[.;,] where\b(?! it\b)|\ball the same\b/, 'If …, To …'],
  [/\bis no (?!longer\b|such\b)|\bare no (?!longer\b)/, "isn't a, aren't"],
  [/\b(?:stands|bears)\b/, 'is'],
  [/\bturn(?:ed)? (?:on|off)\b|\bturned off altogether\b/, 'enable, disable'],
  [/(?<!Docker )\bengine\b/, 'Docker daemon'],
  [/\bclassic\b|\blegacy\b|\bABAC mode\b|\brole mode\b/, "the portal's names of the role assignment permissions modes"],
  [/(?<!Microsoft )\bEntra\b(?! ID)/, 'Microsoft Entra ID'],
  [/(?<!Azure )\bResource Manager\b/, 'Azure Resource Manager'],
  [/(?<!Microsoft )\bGraph\b/, 'Microsoft Graph'],
  [/\b(?:application|client|tenant|object|secret|key) id\b/, 'ID in capitals'],
  [/\b(?:please|simply)\b|!(?:\s|$)/i, 'nothing'],
  [/;[^;]*;/, 'two sentences'],
]

/** Values of one sample, whose words aren't ours. */
const withoutCode = (text: string): string => text.replace(/`[^`]*`|"[^"]*"/g, '""')

function faultsOf({ title, message }: FindingMessage): readonly string[] {
  const faults: string[] = []
  if (title.length > MAX_TITLE) faults.push(`title has ${title.length} characters: ${title}`)
  if (message.length > MAX_MESSAGE) faults.push(`message has ${message.length} characters: ${message}`)
  if (!/^[\p{Lu}\d]/u.test(title)) faults.push(`title starts with no capital: ${title}`)
  // A host, a repository, or an input may come first.
  if (!/^(?:[\p{Lu}\d`"<]|[\w-]+[./-]\w)/u.test(message)) faults.push(`message starts with no capital: ${message}`)
  if (/[.:!?]$/.test(title)) faults.push(`title ends with a sign: ${title}`)
  if (message.startsWith(title)) faults.push(`message repeats the title: ${message}`)
  for (const [what, pattern] of NOT_IN_TITLES) if (pattern.test(title)) faults.push(`title has ${what}: ${title}`)
  for (const [word, instead] of FORBIDDEN) {
    for (const text of [title, message]) {
      const found = word.exec(withoutCode(text))
      if (found !== null) faults.push(`"${found[0]}" (instead: ${instead}): ${text}`)
    }
  }
  return faults
}

describe('the texts of the findings', () => {
  it.each(FINDING_IDS)('%s', id => {
    expect(samples[id].flatMap(sample => faultsOf(rendered(id, sample)))).toEqual([])
  })
})

const SEEN: readonly LogDetails[] = [
  {
    host: 'contoso.azurecr.io',
    registryName: 'contoso',
    repository: 'team/app',
    clientId: '11111111-2222-4333-8444-555555555555',
    address: '203.0.113.7',
    code: 700016,
    endpoint: 'unix:///var/run/docker.sock',
    configFile: '/home/runner/.docker/config.json',
    program: 'docker-credential-secretservice',
    dataHost: 'contoso.eastus.data.azurecr.io',
  },
  {
    host: '<registry-name>.azurecr.io',
    registryName: '<registry-name>',
    repository: '<repository>',
    clientId: '<application-id>',
  },
]

describe('the words of a log', () => {
  it.each(Object.entries(en.explain.wordings))('%s', (_, wording) => {
    expect(SEEN.flatMap(seen => faultsOf(wording(seen)))).toEqual([])
  })
})

describe('what stands around the findings', () => {
  const all = (texts: Readonly<Record<string, string>>): readonly string[] => Object.values(texts)

  it('labels are nouns in sentence case', () => {
    for (const label of all(en.labels)) {
      expect(label).toMatch(/^[\p{Lu}]/u)
      expect(label.length, label).toBeLessThanOrEqual(25)
    }
  })

  it.each([
    ['labels', all(en.labels)],
    ['stage details', all(en.details)],
    ['words', all(en.words)],
    ['stage states', all(en.stageStates)],
    ['proofs', all(en.explain.proves)],
    ['questions', all(en.explain.questions)],
  ] as const)('%s have no forbidden word', (_, texts) => {
    const found = texts.flatMap(text =>
      FORBIDDEN.flatMap(([word, instead]) => (word.test(withoutCode(text)) ? [`${text} (instead: ${instead})`] : [])),
    )
    expect(found).toEqual([])
  })

  it('what is seen in words of ours is short, and has no forbidden word', () => {
    const values = { patterns: ['a', 'b'], at: { kind: 'registry' }, kind: 'opaque', days: 2, bytes: 2 }
    const any = new Proxy(values, { get: (known, name) => Reflect.get(known, name) ?? 'x' })
    const texts = Object.values(en.notes).map(text => (text as (values: unknown) => string)(any))
    expect(texts.filter(text => text.length > 100)).toEqual([])
    expect(texts.flatMap(text => FORBIDDEN.filter(([word]) => word.test(withoutCode(text))).map(() => text))).toEqual(
      [],
    )
  })

  it('stage details fit a line', () => {
    for (const detail of all(en.details)) expect(detail.length, detail).toBeLessThanOrEqual(60)
  })
})
