import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Azure, startAzure } from '../embedded-azure/server.ts'
import { healthyWorld } from '../embedded-azure/world.ts'
import { type CredentialScenario, credentialScenarios, type IdentityEndpoint } from './credential-scenarios.ts'
import { found, runScenario } from './play.ts'

const COMMIT = '5f0c1d2e3b4a59687706152433425160718293a4'
const CI = '.github/workflows/ci.yml'
const folder = mkdtempSync(join(tmpdir(), 'credential-'))

/** What gives a machine its tokens; it answers every request the same. */
let present: IdentityEndpoint | undefined
const endpoint = createServer((_, reply) => {
  const { status = 404, headers = {}, body = '' } = present ?? {}
  const type = body.startsWith('<') ? 'text/html' : 'application/json'
  reply.writeHead(status, { 'Content-Type': type, ...headers }).end(body)
})

let azure: Azure
beforeAll(async () => {
  azure = await startAzure(healthyWorld())
  mkdirSync(join(folder, '.github/workflows'), { recursive: true })
  mkdirSync(join(folder, '.git'))
  writeFileSync(join(folder, '.git/HEAD'), `${COMMIT}\n`)
  await new Promise<void>(done => endpoint.listen(0, '127.0.0.1', done))
})
afterAll(async () => {
  await azure.close()
  endpoint.close()
  rmSync(folder, { recursive: true, force: true })
})

/** As Azure tells programs where the endpoint is. Source: MSAL for Node, managed identity sources. */
function endpointEnv({ as, isAbsent }: IdentityEndpoint): Record<string, string> {
  const origin = `http://127.0.0.1:${isAbsent ? 1 : (endpoint.address() as AddressInfo).port}`
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

const workflowEnv = {
  GITHUB_WORKSPACE: folder,
  GITHUB_WORKFLOW_REF: `contoso/app/${CI}@refs/heads/main`,
  GITHUB_WORKFLOW_SHA: COMMIT,
  GITHUB_SHA: COMMIT,
  GITHUB_JOB: 'build',
  GITHUB_ACTION: '__org_acr-login-check',
}

function environment({ env, workflow, endpoint: run }: CredentialScenario): Record<string, string> {
  if (workflow !== undefined) writeFileSync(join(folder, CI), workflow)
  present = run
  return {
    ...(workflow !== undefined && workflowEnv),
    ...(run !== undefined && endpointEnv(run)),
    ...env,
  }
}

describe('the committed action names what is wrong with what was given', () => {
  for (const scenario of credentialScenarios) {
    it(scenario.name, async () => {
      azure.forget()
      const result = await runScenario({ ...scenario, env: environment(scenario) }, azure)
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
