import { describe, expect, it } from 'vitest'
import { ok } from '../../../src/facts.ts'
import type { Finding, FindingId } from '../../../src/findings.ts'
import { runRules } from '../../../src/rules/index.ts'
import { en } from '../../../src/texts/en/index.ts'
import type { FindingMessage } from '../../../src/texts/texts.ts'
import { readWorkflow } from '../../../src/workflow/read.ts'
import { healthyFacts } from '../facts.ts'
import { buildPush, expectFoundInFile, job, login, run, steps, workflowOf } from './files.ts'

/** The words of each finding of an id. */
function rendered(id: FindingId, yaml: string, files: Readonly<Record<string, string>> = {}) {
  const { workflow } = readWorkflow('ci.yml', yaml, { textOf: path => files[path], substitutions: new Map() })
  if (workflow === undefined) throw new Error('no workflow')
  const facts = { ...healthyFacts(), registries: [], workflows: ok({ workflows: [workflow], problems: [] }) }
  return runRules(facts, new Set())
    .filter(finding => finding.id === id)
    .map(finding => wordingOf(finding))
}

const wordingOf = <Id extends FindingId>(finding: Finding & { id: Id }) => {
  const write = en.findings[finding.id] as (values: unknown, context: unknown) => FindingMessage
  return write(finding.values, finding)
}

const fixes = (...args: Parameters<typeof rendered>): string[] => rendered(...args).map(({ fix }) => fix)

const ARGUMENT = 'workflow-password-argument'
const inAction = (...lines: readonly string[]): Readonly<Record<string, string>> => ({
  'a/action.yml': `runs:\n  using: composite\n  steps:\n${lines.map(line => `    ${line}`).join('\n')}\n`,
})

describe('a fix is a command that there is', () => {
  it('for az acr login, which takes no password from standard input', () => {
    const [fix = ''] = fixes(ARGUMENT, steps(run('az acr login -n contoso -u ci -p "$P"')))
    expect(fix).toMatch(/ docker login contoso\.azurecr\.io --username ci --password-stdin$/)
    const [other = ''] = fixes(ARGUMENT, steps(run('az acr login -n $R -u ci -p "$P"')))
    expect(other).toContain('docker login $R.azurecr.io ')
    const [whole = ''] = fixes(ARGUMENT, steps(run('az acr login -n contoso.azurecr.io -u ci -p "$P"')))
    expect(whole).toContain('docker login contoso.azurecr.io ')
  })

  it('for regctl, which spells its options in its own way', () => {
    const [fix = ''] = fixes(ARGUMENT, steps(run('regctl registry login contoso.azurecr.io -u ci -p "$P"')))
    expect(fix).toMatch(/regctl registry login contoso\.azurecr\.io --user ci --pass-stdin$/)
  })

  it('for PowerShell', () => {
    const step = `- shell: pwsh\n  run: docker login contoso.azurecr.io -u ci -p \${{ secrets.P }}`
    expect(fixes(ARGUMENT, steps(step))[0]).toContain('run: $env:ACR_PASSWORD | docker login ')
  })

  it('for docker, as before', () => {
    const [fix = ''] = fixes(ARGUMENT, steps(run('docker login contoso.azurecr.io -u ci -p "$P"')))
    expect(fix).toBe('printf \'%s\' "$P" | docker login contoso.azurecr.io --username ci --password-stdin')
  })
})

describe('a fix is not the mistake', () => {
  it.each(['.azurecr.io', 'con%toso.azurecr.io', '-a.azurecr.io'])('%s', given => {
    expect(fixes('login-server-malformed', steps(login(given)))).toEqual(['registry: <name>.azurecr.io'])
  })
  it.each([
    ['https://contoso.azurecr.io', 'registry: contoso.azurecr.io'],
    ['contoso.azurecr.io/team', 'registry: contoso.azurecr.io'],
  ])('%s', (given, fix) => expect(fixes('login-server-malformed', steps(login(given)))).toEqual([fix]))
})

describe('a fix belongs into the file', () => {
  it('of an action, which sees no secrets', () => {
    const password = inAction('- shell: bash', '  run: docker login contoso.azurecr.io -u ci -p x$P')
    const hardcoded = inAction(
      '- uses: docker/login-action@v4',
      '  with: {registry: contoso.azurecr.io, username: ci, password: Sup3rS3cret}',
    )
    const deprecated = inAction('- uses: azure/docker-login@v2', '  with: {login-server: contoso.azurecr.io}')
    const all = [
      ...fixes(ARGUMENT, steps('- uses: ./a'), password),
      ...fixes('workflow-hardcoded-credential', steps('- uses: ./a'), hardcoded),
      ...fixes('workflow-deprecated-action', steps('- uses: ./a'), deprecated),
    ]
    expect(all).toHaveLength(3)
    expect(all.filter(fix => /\$\{\{ (?:secrets|vars)\./.test(fix))).toEqual([])
    expect(all.filter(fix => fix.includes('${{ inputs.'))).toHaveLength(3)
  })

  it('of a workflow, which does', () => {
    const step = '- uses: azure/docker-login@v2\n  with: {login-server: contoso.azurecr.io}'
    expect(fixes('workflow-deprecated-action', steps(step))[0]).toContain('${{ secrets.ACR_PASSWORD }}')
  })

  it('in the spelling of the login that is meant', () => {
    const push = buildPush('fabrikam.azurecr.io/app:1')
    const mismatch = (first: string): string[] => fixes('workflow-registry-mismatch', steps(first, push))
    expect(mismatch(run('az acr login -n contoso'))).toEqual(['az acr login --name fabrikam'])
    expect(mismatch(run('docker login contoso.azurecr.io -u u --password-stdin < p'))).toEqual([
      'docker login fabrikam.azurecr.io',
    ])
    expect(mismatch(login('contoso.azurecr.io'))).toEqual(['registry: fabrikam.azurecr.io'])
    const upper = steps(login('contoso.azurecr.io'), buildPush('Fabrikam.azurecr.io/app:1'))
    expect(fixes('workflow-registry-mismatch', upper)).toEqual(['registry: fabrikam.azurecr.io'])
  })
})

describe('expressions are shown as the file spells them', () => {
  it.each([
    ['secrets.acrLogin', 'secrets.acrLogin'],
    ['inputs.ImageName', 'inputs.ImageName'],
    ['steps.setVars.outputs.Tag', 'steps.setVars.outputs.Tag'],
    ["vars.Acr || 'x'", "vars.Acr || 'x'"],
  ])('%s', (expression, spelled) => {
    const yaml = steps(run('az acr login -n contoso'), run(`docker push \${{ ${expression} }}/App`))
    const [text] = rendered('image-name-uppercase', yaml)
    expect(text?.message).toContain(`\${{ ${spelled} }}/App`)
  })

  it('and are the same in any spelling', () => {
    const yaml = steps(
      login('${{ vars.ACR }}'),
      run('docker push ${{ vars.acr }}/app'),
      run('docker push ${{ Vars.Acr }}/b'),
    )
    expectFoundInFile({ yaml, found: [] })
  })
})

describe('nothing without a name is named', () => {
  it.each([
    steps(login('contoso.azurecr.io'), run('docker push ""')),
    workflowOf([job('b', [login('contoso.azurecr.io'), run('docker push $X')])], 'on: push\nenv:\n  X:'),
    steps(
      '- uses: azure/docker-login\n  with: {login-server: contoso.azurecr.io, username: u, password: "${{ secrets.P }}"}',
    ),
    steps(run('docker login "" -u u --password-stdin < p', 'docker push contoso.azurecr.io/app')),
  ])('%s', yaml => {
    const { workflow } = readWorkflow('ci.yml', yaml, { textOf: () => undefined, substitutions: new Map() })
    const facts = {
      ...healthyFacts(),
      registries: [],
      workflows: ok({ workflows: workflow === undefined ? [] : [workflow], problems: [] }),
    }
    for (const finding of runRules(facts, new Set()))
      expect(wordingOf(finding).title).not.toMatch(/^[\s:]| {2}|@ |@$|\s$/)
  })
})

describe('an image without its host', () => {
  const MISSING = 'workflow-image-host-missing'
  const azure = run('az acr login -n contoso')
  it.each(['docker', 'podman', 'nerdctl', 'buildah'])('%s', tool => {
    expectFoundInFile({
      yaml: steps(azure, run(`${tool} push app:1`)),
      found: [['error', MISSING, `${tool} push app:1`]],
    })
    expect(fixes(MISSING, steps(azure, run(`${tool} push app:1`)))[0]).toContain(
      `${tool} push contoso.azurecr.io/app:1`,
    )
  })

  it('does not double the name', () => {
    expect(fixes(MISSING, steps(azure, run('docker push contoso/app:1')))[0]).toBe(
      'docker tag contoso/app:1 contoso.azurecr.io/app:1\ndocker push contoso.azurecr.io/app:1',
    )
    expect(fixes(MISSING, steps(azure, run('docker push team/app:1')))[0]).toContain('contoso.azurecr.io/team/app:1')
  })

  it('on a self-hosted runner, where the first part is the name of the registry', () => {
    const selfHosted = (image: string): string =>
      steps(azure, run(`docker push ${image}`)).replace('ubuntu-latest', 'self-hosted')
    expectFoundInFile({
      yaml: selfHosted('contoso/app'),
      found: [['warning', MISSING, 'docker push contoso/app']],
    })
    expectFoundInFile({ yaml: selfHosted('team/app'), found: [] })
  })

  it.each(['podman push app contoso.azurecr.io/app', 'buildah push app oci:dir', 'podman push contoso.azurecr.io/app'])(
    'not: %s',
    command => expectFoundInFile({ yaml: steps(azure, run(command)), found: [] }),
  )
})
