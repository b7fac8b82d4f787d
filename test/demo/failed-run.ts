import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { EXPLAINING, publish, runExplain, UNAUTHORIZED, WELL, WORKFLOW } from '../e2e/failed-run.ts'
import { findingsOf } from '../e2e/run-action.ts'
import { runCommand } from '../e2e/run-command.ts'
import { pullerLogin } from '../embedded-azure/logins.ts'
import type { Azure } from '../embedded-azure/server.ts'
import { healthyWorld } from '../embedded-azure/world.ts'
import { renderMarkdown, screenshot } from '../pictures/render.ts'
import { renderTerminal } from '../pictures/terminal.ts'

/**
 * Explains a push that was denied: its log in a terminal, and the run as the action does, with a check of the registry.
 */
export async function showFailedRun(azure: Azure, reports: string): Promise<boolean> {
  const job = publish(UNAUTHORIZED)
  const folder = mkdtempSync(join(tmpdir(), 'failed-run-'))
  writeFileSync(join(folder, 'job.log'), job.log ?? '')
  const { stdout } = await runCommand(['explain', 'job.log'], { cwd: folder, env: { FORCE_COLOR: '1' } })
  rmSync(folder, { recursive: true })
  console.log(`acr-login-check explain job.log\n\n${stdout}`)
  await write(join(reports, 'explain'), renderTerminal(stdout, 'acr-login-check explain job.log'))

  const inputs = { registry: 'contoso.azurecr.io', repository: 'team/app', ...pullerLogin(healthyWorld()) }
  const result = await runExplain(azure, { jobs: [...WELL, job, EXPLAINING], inputs })
  console.log(asOnGitHub(result.log))
  await write(join(reports, 'failed-run'), renderMarkdown(result.summary, 'Job summary: a job that failed'))
  const [first] = findingsOf(result)
  return first?.id === 'push-denied' && first.file === WORKFLOW
}

async function write(name: string, html: string): Promise<void> {
  writeFileSync(`${name}.html`, html)
  console.log(`${pathToFileURL(`${name}.html`).href}`)
  if (await screenshot(`${name}.html`, `${name}.png`, 1000))
    console.log(`as a picture: ${pathToFileURL(`${name}.png`).href}`)
}

/** The runner's log shows the message of an annotation with its level in front, and no masks. */
export function asOnGitHub(log: string): string {
  return log
    .split('\n')
    .filter(line => !line.startsWith('::add-mask::'))
    .map(line =>
      line.replace(/^::(error|warning) [^:]*::(.*)$/, (_, level: string, message: string) => {
        const text = message.replaceAll('%0A', '\n').replaceAll('%25', '%')
        return `${level === 'error' ? 'Error' : 'Warning'}: ${text}`
      }),
    )
    .join('\n')
}
