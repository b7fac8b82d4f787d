import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { identityScenarios } from '../e2e/identity-scenarios.ts'
import { found, runScenario } from '../e2e/play.ts'
import { type Scenario, scenarios } from '../e2e/scenarios.ts'
import { startAzure } from '../embedded-azure/server.ts'
import { healthyWorld } from '../embedded-azure/world.ts'
import { renderMarkdown, screenshot } from '../pictures/render.ts'
import { asOnGitHub, showFailedRun } from './failed-run.ts'
import { showPullRequest } from './pull-request.ts'

/**
 * Runs the committed action as the runner does, in one healthy and three broken worlds of a simulated Azure on
 * loopback, prints what a user would see in the log, and writes the job summaries as pages to look at. Titles, and the
 * scenarios they show.
 */
const SHOWN: readonly (readonly [title: string, scenario: string])[] = [
  ['healthy', 'service principal that may push'],
  ['push denied', 'user name and secret, with tenant-id: AcrPull, and ARM can be read'],
  ['token expired', 'token that has ended'],
  ['firewall', 'firewall at the token endpoint'],
]
const REPORTS = fileURLToPath(new URL('../../reports/demo/', import.meta.url))

const azure = await startAzure(healthyWorld())
mkdirSync(REPORTS, { recursive: true })
console.log('Docker is a small stand-in here, and Azure a simulated one on loopback.\n')

let wrong = 0
for (const [title, name] of SHOWN) {
  const scenario = [...scenarios, ...identityScenarios].find(one => one.name === name)
  if (scenario === undefined) throw new Error(`there is no scenario "${name}"`)
  wrong += (await show(title, scenario)) ? 0 : 1
}
console.log(`── a pull request that would break the push ${'─'.repeat(52)}\n`)
if (!(await showPullRequest(azure, REPORTS))) wrong += 1
console.log(`── a job that failed, explained by another ${'─'.repeat(54)}\n`)
if (!(await showFailedRun(azure, REPORTS))) wrong += 1
await azure.close()
if (wrong > 0) {
  console.error(`${wrong} of ${SHOWN.length + 2} worlds were not judged as they should be.`)
  process.exitCode = 1
}

/** True where the action found just what is wrong in this world. */
async function show(title: string, scenario: Scenario): Promise<boolean> {
  const result = await runScenario(scenario, azure)
  console.log(`── ${title} ${'─'.repeat(96 - title.length)}\n`)
  console.log(asOnGitHub(result.log))
  console.log(`exit code ${result.code}, result ${result.outputs['result']}, ${Math.round(result.milliseconds)} ms`)

  const page = join(REPORTS, `${title.replaceAll(' ', '-')}.html`)
  writeFileSync(page, renderMarkdown(result.summary, 'Job summary'))
  console.log(`job summary: ${pathToFileURL(page).href}`)
  const picture = page.replace(/html$/, 'png')
  if (await screenshot(page, picture, 1000)) console.log(`as a picture: ${pathToFileURL(picture).href}`)
  console.log('')
  const judged = found(result).filter(one => !one.startsWith('notice '))
  return judged.join() === scenario.expected.join()
}
