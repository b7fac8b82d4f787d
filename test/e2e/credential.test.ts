import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type CredentialScenario, credentialScenarios, type IdentityEndpoint } from './credential-scenarios.ts'
import { azureLanes } from './lanes.ts'
import { found, runScenario } from './play.ts'
import type { ActionResult } from './run-action.ts'

const COMMIT = '5f0c1d2e3b4a59687706152433425160718293a4'
const CI = '.github/workflows/ci.yml'
const inLane = azureLanes()

/** What gives a machine its tokens; it answers every request the same. */
async function startEndpoint({ status, headers = {}, body }: IdentityEndpoint): Promise<Server> {
  const type = body.startsWith('<') ? 'text/html' : 'application/json'
  const server = createServer((_, reply) => {
    reply.writeHead(status, { 'Content-Type': type, ...headers }).end(body)
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  return server
}

/** As Azure tells programs where the endpoint is. Source: MSAL for Node, managed identity sources. */
function endpointEnv({ as, isAbsent }: IdentityEndpoint, server: Server): Record<string, string> {
  const origin = `http://127.0.0.1:${isAbsent ? 1 : (server.address() as AddressInfo).port}`
  switch (as) {
    case 'imds':
      return { AZURE_POD_IDENTITY_AUTHORITY_HOST: origin }
    case 'app-service':
      return { IDENTITY_ENDPOINT: `${origin}/msi/token`, IDENTITY_HEADER: 'make-believe-identity-header' }
    case 'arc':
      return { IDENTITY_ENDPOINT: `${origin}/metadata/identity/oauth2/token`, IMDS_ENDPOINT: origin }
    case 'cloud-shell':
      return { MSI_ENDPOINT: `${origin}/oauth2/token` }
  }
}

/** A checkout in which this workflow runs. */
function workflowEnv(workflow: string, folder: string): Record<string, string> {
  mkdirSync(join(folder, '.github/workflows'), { recursive: true })
  mkdirSync(join(folder, '.git'))
  writeFileSync(join(folder, '.git/HEAD'), `${COMMIT}\n`)
  writeFileSync(join(folder, CI), workflow)
  return {
    GITHUB_WORKSPACE: folder,
    GITHUB_WORKFLOW_REF: `contoso/app/${CI}@refs/heads/main`,
    GITHUB_WORKFLOW_SHA: COMMIT,
    GITHUB_SHA: COMMIT,
    GITHUB_JOB: 'build',
    GITHUB_ACTION: '__org_acr-login-check',
  }
}

async function play(scenario: CredentialScenario): Promise<ActionResult> {
  const { env, workflow, endpoint } = scenario
  const folder = mkdtempSync(join(tmpdir(), 'credential-'))
  const server = endpoint === undefined ? undefined : await startEndpoint(endpoint)
  const environment = {
    ...(workflow !== undefined && workflowEnv(workflow, folder)),
    ...(endpoint !== undefined && server !== undefined && endpointEnv(endpoint, server)),
    ...env,
  }
  try {
    return await inLane(azure => runScenario({ ...scenario, env: environment }, azure))
  } finally {
    server?.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

describe.concurrent('the committed action names what is wrong with what was given', () => {
  for (const scenario of credentialScenarios) {
    it(scenario.name, async () => {
      const result = await play(scenario)
      const all = found(result)
      expect({
        found: all.filter(one => !one.startsWith('notice ')),
        result: result.outputs['result'],
        code: result.code,
      }).toEqual({ found: scenario.expected, result: scenario.result, code: scenario.result === 'fail' ? 1 : 0 })
      if (scenario.granted !== undefined) expect(result.outputs['granted']).toBe(scenario.granted)
      if (scenario.isAlone) expect(all).toEqual(scenario.expected)
      for (const notice of scenario.notices ?? []) expect(all).toContain(`notice ${notice}`)
    })
  }

  it('has a name of its own for each world', () => {
    const names = credentialScenarios.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })
})
