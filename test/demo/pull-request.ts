import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { runAction } from '../e2e/run-action.ts'
import { runCommand } from '../e2e/run-command.ts'
import type { Azure } from '../embedded-azure/server.ts'
import { annotationsIn, renderDiff } from '../pictures/pull-request.ts'
import { screenshot } from '../pictures/render.ts'
import { renderTerminal } from '../pictures/terminal.ts'

const FILE = '.github/workflows/build.yml'

const BEFORE = `name: build
on:
  push:
    branches: [main]

permissions:
  id-token: write
  contents: read

jobs:
  image:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - uses: azure/login@v3
        with:
          client-id: \${{ vars.AZURE_CLIENT_ID }}
          tenant-id: \${{ vars.AZURE_TENANT_ID }}
          subscription-id: \${{ vars.AZURE_SUBSCRIPTION_ID }}
      - run: az acr login --name contoso
      - run: |
          docker build --tag contoso.azurecr.io/team/app:\${{ github.sha }} .
          docker push contoso.azurecr.io/team/app:\${{ github.sha }}
`

/** The same after a change of which two lines break the push. */
const AFTER = BEFORE.replace('  id-token: write\n', '')
  .replace('contoso.azurecr.io/team/app:${{ github.sha }} .', 'contoso.azurecr.io/Team/App:${{ github.sha }} .')
  .replace('push contoso.azurecr.io/team/app', 'push contoso.azurecr.io/Team/App')

/** Lints a pull request, as the action and as the command, and writes what a user sees as pages and pictures. */
export async function showPullRequest(azure: Azure, reports: string): Promise<boolean> {
  const workspace = mkdtempSync(join(tmpdir(), 'pull-request-'))
  mkdirSync(join(workspace, '.github/workflows'), { recursive: true })
  writeFileSync(join(workspace, FILE), AFTER)
  const { log } = await runAction({
    azure,
    inputs: { 'workflow-files': '.github/workflows/*.yml' },
    path: [],
    env: { GITHUB_WORKSPACE: workspace },
  })
  const { stdout } = await runCommand(['lint', FILE], { cwd: workspace, env: { FORCE_COLOR: '1' } })
  rmSync(workspace, { recursive: true })
  const annotations = annotationsIn(log)
  await write(join(reports, 'pull-request'), renderDiff(FILE, BEFORE, AFTER, annotations))
  console.log(`── acr-login-check lint ${'─'.repeat(74)}\n\n${stdout}`)
  await write(join(reports, 'lint'), renderTerminal(stdout, 'acr-login-check lint'))
  return annotations.length > 0 && annotations.every(({ line }) => line > 0)
}

async function write(name: string, html: string): Promise<void> {
  writeFileSync(`${name}.html`, html)
  console.log(`${pathToFileURL(`${name}.html`).href}`)
  if (await screenshot(`${name}.html`, `${name}.png`, 1000))
    console.log(`as a picture: ${pathToFileURL(`${name}.png`).href}`)
}
