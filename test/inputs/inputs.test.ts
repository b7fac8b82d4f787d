import { describe, expect, it } from 'vitest'
import { FINDING_IDS } from '../../src/catalogue.ts'
import {
  INPUT_NAMES,
  type InputProblem,
  type Inputs,
  parseInputs,
  type RawInputs,
  readActionInputs,
} from '../../src/inputs.ts'
import { createVault } from '../../src/secrets/vault.ts'
import { en } from '../../src/texts/en/index.ts'

const vault = () => createVault(() => undefined)

function good(raw: RawInputs): Inputs {
  const outcome = parseInputs(raw, vault(), FINDING_IDS)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return outcome.inputs
}
function problems(raw: RawInputs): readonly InputProblem[] {
  const outcome = parseInputs(raw, vault(), FINDING_IDS)
  return outcome.ok ? [] : outcome.problems
}

describe('good inputs', () => {
  it('nothing at all', () => {
    expect(good({})).toMatchObject({
      registries: [],
      repositories: [],
      access: undefined,
      userName: '',
      minimumTokenMinutes: 15,
      failOn: 'error',
      trustedHosts: [],
      timeoutSeconds: 60,
    })
    expect(good({}).ignore.size).toBe(0)
  })

  it.each<[raw: RawInputs, inputs: Partial<Inputs>]>([
    [{ registry: 'contoso.azurecr.io' }, { registries: ['contoso.azurecr.io'] }],
    [{ registry: 'a.azurecr.io\nb.azurecr.io' }, { registries: ['a.azurecr.io', 'b.azurecr.io'] }],
    [{ registry: 'a.azurecr.io\r\n\r\n  \nb.azurecr.io\r' }, { registries: ['a.azurecr.io', 'b.azurecr.io'] }],
    [{ registry: ' \n\t\n' }, { registries: [] }],
    // Whitespace at the edge is a finding, and stays.
    [{ registry: ' a.azurecr.io ' }, { registries: [' a.azurecr.io '] }],
    [{ username: ' user\n' }, { userName: ' user\n' }],
    [{ repository: 'team/app\nteam/api' }, { repositories: ['team/app', 'team/api'] }],
    [{ access: 'pull' }, { access: 'pull' }],
    [{ access: ' pull\n' }, { access: 'pull' }],
    [{ access: ' ' }, { access: undefined }],
    [{ 'fail-on': 'never' }, { failOn: 'never' }],
    [{ 'fail-on': 'warning' }, { failOn: 'warning' }],
    [{ 'minimum-token-minutes': '0' }, { minimumTokenMinutes: 0 }],
    [{ 'minimum-token-minutes': ' 007 ' }, { minimumTokenMinutes: 7 }],
    [{ 'minimum-token-minutes': '100000' }, { minimumTokenMinutes: 100_000 }],
    [{ 'timeout-seconds': '1' }, { timeoutSeconds: 1 }],
    [{ 'timeout-seconds': '3600' }, { timeoutSeconds: 3600 }],
    [
      { 'trusted-hosts': ' Registry.Contoso.example:5000 \nb.example' },
      { trustedHosts: ['registry.contoso.example:5000', 'b.example'] },
    ],
  ])('%j', (raw, inputs) => expect(good(raw)).toMatchObject(inputs))

  it('ids to ignore', () => {
    expect([...good({ ignore: ' push-denied \n\ntoken-expiring\npush-denied' }).ignore]).toEqual([
      'push-denied',
      'token-expiring',
    ])
  })

  it('the password is held, as it was given', () => {
    const masked: string[] = []
    const keeper = createVault(value => void masked.push(value))
    const outcome = parseInputs({ password: ' make-believe\n' }, keeper, FINDING_IDS)
    expect(outcome.ok && keeper.reveal(outcome.inputs.password)).toBe(' make-believe\n')
    expect(masked).toContain('make-believe')
    expect(JSON.stringify(outcome)).not.toContain('make-believe')
  })

  it('the password is masked though the rest is wrong', () => {
    const masked: string[] = []
    parseInputs(
      { password: 'make-believe', access: 'admin' },
      createVault(value => void masked.push(value)),
      FINDING_IDS,
    )
    expect(masked).toContain('make-believe')
  })

  it('are frozen', () => expect(Object.isFrozen(good({}))).toBe(true))
})

describe('wrong inputs', () => {
  const notAllowed = (input: 'access' | 'fail-on', given: string, allowed: string[]) => ({
    kind: 'not-allowed',
    input,
    given,
    allowed,
  })
  const noNumber = (input: string, given: string, least: number, most: number) => ({
    kind: 'no-number',
    input,
    given,
    least,
    most,
  })

  it.each<[raw: RawInputs, problem: object]>([
    [{ access: 'admin' }, notAllowed('access', 'admin', ['push', 'pull'])],
    [{ access: 'push pull' }, notAllowed('access', 'push pull', ['push', 'pull'])],
    [{ 'fail-on': 'notice' }, notAllowed('fail-on', 'notice', ['error', 'warning', 'never'])],
    [{ 'fail-on': 'true' }, notAllowed('fail-on', 'true', ['error', 'warning', 'never'])],
    ...['ten', '-1', '1.5', '1e3', '0x10', '٣', '1 000', '1,000', '100001', '9'.repeat(12), 'NaN', 'Infinity'].map(
      (given): [RawInputs, object] => [
        { 'minimum-token-minutes': given },
        noNumber('minimum-token-minutes', given, 0, 100_000),
      ],
    ),
    ...['0', '3601', '60s'].map((given): [RawInputs, object] => [
      { 'timeout-seconds': given },
      noNumber('timeout-seconds', given, 1, 3600),
    ]),
    [{ ignore: 'push-deny' }, { kind: 'unknown-id', input: 'ignore', given: 'push-deny', nearest: 'push-denied' }],
    [{ ignore: 'Push-Denied' }, { kind: 'unknown-id', input: 'ignore', given: 'Push-Denied', nearest: 'push-denied' }],
    [{ ignore: 'something else' }, { kind: 'unknown-id', input: 'ignore', given: 'something else' }],
    [{ ignore: '*' }, { kind: 'unknown-id', input: 'ignore', given: '*' }],
    [{ ignore: 'constructor' }, { kind: 'unknown-id', input: 'ignore', given: 'constructor' }],
    [{ registry: 'a\n'.repeat(51) }, { kind: 'too-many', input: 'registry', count: 51, most: 50 }],
    [{ repository: 'a\n'.repeat(201) }, { kind: 'too-many', input: 'repository', count: 201, most: 200 }],
    [{ 'trusted-hosts': 'a\n'.repeat(51) }, { kind: 'too-many', input: 'trusted-hosts', count: 51, most: 50 }],
  ])('%j', (raw, problem) => expect(problems(raw)).toEqual([problem]))

  it('as many as are allowed are allowed', () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => `name-${index}`).join('\n')
    expect(problems({ registry: many(50), repository: many(200), 'trusted-hosts': many(50) })).toEqual([])
  })

  it('all are named at once, each input and each line', () => {
    const found = problems({
      registry: 'a\n'.repeat(51),
      access: 'admin',
      'minimum-token-minutes': 'ten',
      ignore: 'push-deny\npush-denied\npull-deny',
      'fail-on': 'always',
      'timeout-seconds': '0',
    })
    expect(found.map(({ input, kind }) => `${input} ${kind}`)).toEqual([
      'registry too-many',
      'access not-allowed',
      'minimum-token-minutes no-number',
      'ignore unknown-id',
      'ignore unknown-id',
      'fail-on not-allowed',
      'timeout-seconds no-number',
    ])
    const texts = found.map(en.inputProblem)
    expect(new Set(texts).size).toBe(texts.length)
    for (const [index, text] of texts.entries()) expect(text).toContain(found[index]?.input)
  })

  it('the values are cut, and so is their number', () => {
    const long = 'x'.repeat(50_000)
    const found = problems({
      access: long,
      'fail-on': long,
      'timeout-seconds': '1'.repeat(50_000),
      ignore: `${long}\n`.repeat(300),
    })
    // Three of each input, so that a long list does not hide the others.
    expect(found.length).toBe(6)
    expect(found.map(en.inputProblem).join('\n').length).toBeLessThan(5000)
  })

  // Bug: what is no name at all was taken for one that everybody may see, with the password in it.
  it.each(['docker login -p make-believe-Pa55', 'make-believe-Pa55', '$(x) make-believe-Pa55'])(
    'a password in %j as the registry, or the repository, is not told',
    text => {
      for (const input of ['registry', 'repository'] as const) {
        const keeper = vault()
        parseInputs({ [input]: text, password: 'make-believe-Pa55' }, keeper, FINDING_IDS)
        expect(keeper.redact(text)).not.toContain('make-believe-Pa55')
      }
    },
  )

  // Bug: a problem is cut before it is redacted, so that the start of a secret remains that stands in a wrong input.
  it('the start of a secret that was given in a wrong place is not told', () => {
    const secret = `make-believe-${'0123456789'.repeat(10)}`
    const keeper = vault()
    const outcome = parseInputs({ password: secret, access: secret }, keeper, FINDING_IDS)
    const reported = outcome.ok ? '' : keeper.redact(outcome.problems.map(en.inputProblem).join('\n'))
    expect(reported).toContain('access')
    expect(reported).not.toContain('make-believe-0123456789')
  })
})

describe('the variables of the runner', () => {
  it('are read by the names of action.yml', () => {
    const env = Object.fromEntries(INPUT_NAMES.map(name => [`INPUT_${name.toUpperCase()}`, `value of ${name}`]))
    expect(readActionInputs(env)).toEqual(Object.fromEntries(INPUT_NAMES.map(name => [name, `value of ${name}`])))
    expect(env).toHaveProperty('INPUT_FAIL-ON')
  })

  it('that are missing are empty, and others are not read', () => {
    const raw = readActionInputs({ INPUT_REGISTRY: 'r', INPUT_FAIL_ON: 'never', input_access: 'pull', REGISTRY: 'x' })
    expect(raw).toEqual({ ...Object.fromEntries(INPUT_NAMES.map(name => [name, ''])), registry: 'r' })
  })
})
