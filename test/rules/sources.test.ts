import { describe, expect, it } from 'vitest'
import { type Facts, ok, skipped } from '../../src/facts.ts'
import { isLogFinding } from '../../src/findings.ts'
import { runRules } from '../../src/rules/index.ts'
import { en } from '../../src/texts/en/index.ts'
import { readWorkflow } from '../../src/workflow/read.ts'
import { APPLICATION, asGiven, asIdentity, refusing, signedIn } from './facts.ts'
import { job, workflowOf } from './workflow/files.ts'
import { written } from './written.ts'

// A fix stores a value where the workflow takes it from, and nowhere else.

const FILE = '.github/workflows/ci.yml'

/** This step takes its password from there, and it came empty. */
const emptyFrom = (password: string): Facts => withPasswordFrom(password, asGiven('ci', ''))

/** The same facts, where a file was read in which this step takes its password from there. */
function withPasswordFrom(password: string, facts: Facts): Facts {
  const check = `- uses: org/acr-login-check@v1
  with:
    registry: contoso.azurecr.io
    username: \${{ vars.ACR_USER }}
    password: ${password}`
  const login = '- id: token\n  run: echo hello'
  const yaml = workflowOf([job('login', [login]), job('build', [check], 'needs: login')])
  const { workflow } = readWorkflow(FILE, yaml, { textOf: () => undefined, substitutions: new Map() })
  if (workflow === undefined) throw new Error('the workflow cannot be read')
  const running = { workflow, job: 'build', action: '__org_acr-login-check' }
  return { ...facts, workflows: ok({ workflows: [], problems: [], running }) }
}

const fixOf = (facts: Facts): string => {
  const found = runRules(facts, new Set()).find(one => one.id === 'credentials-missing')
  return found?.id === 'credentials-missing' && !isLogFinding(found)
    ? en.findings[found.id](found.values, { level: 'error' }).fix
    : ''
}

describe('a new password is saved under the name that the workflow reads', () => {
  const wrong = asGiven('ci', 'make-believe-password', { token: ok(refusing(401, 'Incorrect Password')) })
  const fixes = (facts: Facts): readonly string[] =>
    runRules(facts, new Set()).flatMap(found =>
      found.id === 'scoped-token-invalid' && !isLogFinding(found)
        ? [en.findings[found.id](found.values, { level: 'error' }).fix]
        : [],
    )

  it.each<[from: string, facts: Facts, stored: string]>([
    ['a secret', withPasswordFrom('${{ secrets.REGISTRY_PASSWORD }}', wrong), 'gh secret set REGISTRY_PASSWORD'],
    [
      'a secret in other letters',
      withPasswordFrom("${{ secrets['registry_password'] }}", wrong),
      'gh secret set REGISTRY_PASSWORD',
    ],
    ['an output', withPasswordFrom('${{ steps.token.outputs.password }}', wrong), 'gh secret set <SECRET_NAME>'],
    ['several secrets', withPasswordFrom('${{ secrets.A || secrets.B }}', wrong), 'gh secret set <SECRET_NAME>'],
    ['a file that was not read', wrong, 'gh secret set <SECRET_NAME>'],
  ])('%s', (_, facts, stored) => {
    const [fix = '', ...others] = fixes(facts)
    expect(others).toEqual([])
    expect(fix).toContain(`| ${stored}`)
  })
})

describe('a new client secret that is a field of creds is saved with the JSON around it', () => {
  const expired = { code: 7000222, codes: [7000222], error: 'invalid_client', text: 'expired' }
  const facts = (subscriptionId: string): Facts =>
    written(
      asIdentity(
        signedIn({
          signIn: ok({ signedIn: false, status: 401, error: expired }),
          plan: { ...signedIn().plan, source: 'creds', subscriptionId },
        }),
        { credential: skipped('credential-defective'), token: skipped('not-signed-in') },
      ),
      { creds: '${{ secrets.AZURE_CREDENTIALS }}' },
    )

  it.each([
    [APPLICATION, `{clientId:appId,clientSecret:password,subscriptionId:'${APPLICATION}',tenantId:tenant}`],
    ['', '{clientId:appId,clientSecret:password,tenantId:tenant}'],
    ["x'$(id)", '{clientId:appId,clientSecret:password,tenantId:tenant}'],
  ])('subscription %j', (subscriptionId, query) => {
    const [finding] = runRules(facts(subscriptionId), new Set())
    if (finding?.id !== 'sp-secret-expired' || isLogFinding(finding)) throw new Error(finding?.id)
    const { fix } = en.findings[finding.id](finding.values, { level: 'error' })
    expect(fix).toContain(`--query "${query}" --output json`)
    expect(fix).toContain('| gh secret set AZURE_CREDENTIALS')
  })
})

it.each([
  ['${{ secrets.REGISTRY_PASSWORD }}', /^gh secret set REGISTRY_PASSWORD$/m],
  ['${{ vars.REGISTRY_PASSWORD }}', /^gh variable set REGISTRY_PASSWORD$/m],
  ['${{ needs.login.outputs.password }}', /^password: \$\{\{ secrets\.<SECRET_NAME> \}\}$/],
  ['${{ steps.token.outputs.password }}', /^echo "password=/],
  ['${{ inputs.password }}', /^with:\n {2}password: <value>$/m],
])('%s', (password, fix) => {
  expect(fixOf(emptyFrom(password))).toMatch(fix)
})

it('a value that is made of several sources is stored under a name that the reader fills in', () => {
  expect(fixOf(emptyFrom('${{ secrets.A || secrets.B }}'))).toMatch(/^gh secret set <SECRET_NAME>$/m)
})
