import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { FindingOutput } from './run-action.ts'
import { runCommand } from './run-command.ts'

/** Workflow files that are broken in one place, judged by the committed command. */

const folder = mkdtempSync(join(tmpdir(), 'lint-steps-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const CI = '.github/workflows/ci.yml'
const ids = ['client', 'tenant', 'subscription'] as const
const azure = (name: string, left: readonly (typeof ids)[number][] = ids, more = ''): string =>
  `      - uses: azure/login@v3\n        with:\n${left
    .map(id => `          ${id}-id: \${{ vars.${name}_${id.toUpperCase()}_ID }}\n`)
    .join('')}${more}`
const ACR = '      - run: az acr login -n contoso\n'
const workflow = (steps: string, runner = 'ubuntu-latest'): string =>
  `on: push\npermissions:\n  id-token: write\njobs:\n  build:\n    runs-on: ${runner}\n    steps:\n${steps}`

async function lintOf(files: Readonly<Record<string, string>>, ...named: readonly string[]): Promise<string[]> {
  const root = mkdtempSync(join(folder, 'repository-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const { stdout } = await runCommand(['lint', '--json', ...named], { cwd: root })
  const { findings } = JSON.parse(stdout) as { findings: FindingOutput[] }
  return findings.map(({ level, id, file, line }) => `${level} ${id} ${file}:${line}`)
}

describe('a file that is broken in one place', () => {
  it.each<[what: string, yaml: string, found: string[]]>([
    ['healthy', workflow(azure('CI') + ACR), []],
    ['no tenant', workflow(azure('CI', ['client', 'subscription']) + ACR), [`error credentials-missing ${CI}:8`]],
    [
      'a resource ID for the subscription',
      workflow(azure('CI', ['client', 'tenant'], '          subscription-id: /subscriptions/x\n') + ACR),
      [`error credentials-malformed ${CI}:12`],
    ],
    [
      'a managed identity on a runner of GitHub',
      workflow(azure('CI', ['subscription'], '          auth-type: IDENTITY\n') + ACR),
      [`error managed-identity-unavailable ${CI}:11`],
    ],
    ['two sign-ins', workflow(azure('CI') + azure('AKS') + ACR), [`warning workflow-identity-replaced ${CI}:13`]],
    [
      'what a filter prints is not known to be empty',
      workflow(
        `${azure('CI')}      - run: |\n          R=$(az acr list -o tsv | head -1)\n          az acr login -n $R\n`,
      ),
      [],
    ],
  ])('%s', async (_, yaml, found) => {
    expect(await lintOf({ '.git/HEAD': 'ref: refs/heads/main\n', [CI]: yaml })).toEqual(found)
  })

  it('names the files of each checkout by it', async () => {
    const action = `runs:\n  using: composite\n  steps:\n${azure('CI', ['client', 'subscription'])}`
    const checkout = (name: string) => ({
      [`${name}/.git/HEAD`]: 'ref: refs/heads/main\n',
      [`${name}/${CI}`]: workflow('      - uses: ./login\n'),
      [`${name}/login/action.yml`]: action,
    })
    const files = { ...checkout('one'), ...checkout('two') }
    expect(await lintOf(files, `one/${CI}`, `two/${CI}`)).toEqual([
      'error credentials-missing one/login/action.yml:4',
      'error credentials-missing two/login/action.yml:4',
    ])
  })
})
