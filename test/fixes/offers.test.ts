import { describe, expect, it } from 'vitest'
import { FINDING_IDS } from '../../src/catalogue.ts'
import { type Facts, ok } from '../../src/facts.ts'
import { offersOf } from '../../src/fixes/offers.ts'
import { parseInputs } from '../../src/inputs.ts'
import { noFacts } from '../../src/probes/no-facts.ts'
import { readFiles } from '../../src/probes/workflow.ts'
import { runRules } from '../../src/rules/index.ts'
import { createVault } from '../../src/secrets/vault.ts'
import { hostDouble } from '../host-double.ts'
import { FILE } from './fixing.ts'

/** What is offered for a workflow that reads as `text`, where the checkout has `onDisk`. */
async function offered(text: string, onDisk: string = text): Promise<Record<string, readonly string[]>> {
  const vault = createVault(() => undefined)
  const parsed = parseInputs({}, vault, FINDING_IDS)
  if (!parsed.ok) throw new Error('no inputs')
  const hostOf = (content: string) => hostDouble({ files: { [`/work/${FILE}`]: content }, env: {} })
  const host = hostOf(onDisk)
  const workflows = await readFiles(hostOf(text), [{ root: '/work', path: FILE, name: FILE }], vault)
  const facts: Facts = { ...noFacts(parsed.inputs, host), workflows: ok(workflows) }
  const findings = runRules(facts, parsed.inputs.ignore)
  const offers = await offersOf(findings, facts, { inputs: parsed.inputs, host, vault, checkout: '/work' })
  expect(host.files.get(`/work/${FILE}`)).toBe(onDisk)
  return Object.fromEntries([...offers].map(([{ id, location }, { lines }]) => [`${id}:${location?.line}`, lines]))
}

const text = (steps: string): string => `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n${steps}`
const TWO = text(`      - run: echo x | docker login Contoso.azurecr.io -u me --password-stdin
      - uses: azure/login@v1
        with: { creds: "\${{ secrets.C }}" }
`)

describe('offers', () => {
  it('are one change for each finding', async () => {
    expect(await offered(TWO)).toEqual({
      'login-server-uppercase:6': [
        '-      - run: echo x | docker login Contoso.azurecr.io -u me --password-stdin',
        '+      - run: echo x | docker login contoso.azurecr.io -u me --password-stdin',
      ],
      'workflow-deprecated-action:7': ['-      - uses: azure/login@v1', '+      - uses: azure/login@v3'],
    })
  })

  it('are made together if they need each other', async () => {
    const pair = text(`      - run: |
          echo x | docker login Contoso.azurecr.io -u me --password-stdin
          docker push Contoso.azurecr.io/app:1
`)
    const all = await offered(pair)
    expect(Object.keys(all)).toEqual(['login-server-uppercase:7', 'login-server-uppercase:8'])
    for (const lines of Object.values(all)) expect(lines.join('\n')).toContain('contoso.azurecr.io')
  })

  it('are none for what the checkout has otherwise, or what has no one right answer', async () => {
    expect(await offered(TWO, `# another line\n${TWO}`)).toEqual({})
    expect(await offered(TWO, TWO.replace('Contoso', 'contoso').replace('@v1', '@v2'))).toEqual({})
    expect(await offered(text('      - run: docker push <Name>.azurecr.io/app:1\n'))).toEqual({})
  })
})
