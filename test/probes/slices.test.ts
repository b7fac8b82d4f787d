import { describe, expect, it } from 'vitest'
import { parseInputs } from '../../src/inputs.ts'
import { startWorkflows } from '../../src/probes/workflow.ts'
import { createVault } from '../../src/secrets/vault.ts'
import { hostDouble } from '../host-double.ts'

const text = 'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: docker push contoso.azurecr.io/x\n'
const names = Array.from({ length: 30 }, (_, index) => `/repo/.github/workflows/w${String(index).padStart(2, '0')}.yml`)

async function read(remaining: () => number) {
  const vault = createVault(() => undefined)
  const parsed = parseInputs({ 'workflow-files': '.github/workflows/*.yml' }, vault, [])
  if (!parsed.ok) throw new Error('inputs')
  const files = Object.fromEntries(names.map(name => [name, text]))
  const host = hostDouble({ files, env: { GITHUB_WORKSPACE: '/repo' } })
  const facts = await startWorkflows(parsed.inputs, { host, vault, deadline: { remaining } }).facts
  if (facts.state !== 'known') throw new Error(facts.state)
  return facts.value
}

describe('many files', () => {
  it('are all read where there is time', async () => {
    const { workflows, problems } = await read(() => 60_000)
    expect([workflows.length, problems.length]).toEqual([30, 0])
  })

  it('are unreadable from where the time is up, and none of them is fine', async () => {
    let left = 20_000
    const { workflows, problems } = await read(() => (left -= 1000))
    expect(workflows.length).toBeGreaterThan(0)
    expect(workflows.length).toBeLessThan(20)
    expect(workflows.length + problems.length).toBe(30)
    expect(problems.at(-1)).toMatchObject({ kind: 'unreadable', text: 'TIME_IS_UP', location: { line: 1 } })
  })
})

describe('patterns', () => {
  const outcome = (pattern: string): boolean =>
    parseInputs(
      { 'workflow-files': pattern },
      createVault(() => undefined),
      [],
    ).ok
  it.each([
    '{a,b}'.repeat(20),
    '{1..100000000}',
    '{a..z}{a..z}{a..z}',
    '*a'.repeat(40),
    '+(+(a))',
    '**/'.repeat(30),
    '{{a,b},{c,d},{e,f},{g,h},{i,j},{k,l},{m,n}}',
  ])('%s is none', pattern => expect(outcome(pattern)).toBe(false))
  it.each([
    '.github/workflows/*.yml',
    '.github/workflows/*.{yml,yaml}',
    '**/*.yml',
    '{a,b,c}/{d,e}/*.y?ml',
    '[ab]*.yml',
  ])('%s is one', pattern => expect(outcome(pattern)).toBe(true))
})
