import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { IdentityEndpoint } from './credential-scenarios.ts'

// What a run finds around it: the workflow that it is a step of, and the machine's identity endpoint.

const COMMIT = '5f0c1d2e3b4a59687706152433425160718293a4'
const CI = '.github/workflows/ci.yml'

/** What gives a machine its tokens; it answers every request the same. */
export async function startEndpoint({ status, headers = {}, body }: IdentityEndpoint): Promise<Server> {
  const type = body.startsWith('<') ? 'text/html' : 'application/json'
  const server = createServer((_, reply) => {
    reply.writeHead(status, { 'Content-Type': type, ...headers }).end(body)
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  return server
}

/** As Azure tells programs where the endpoint is. Source: MSAL for Node, managed identity sources. */
export function endpointEnv({ as, isAbsent }: IdentityEndpoint, server: Server): Record<string, string> {
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
export function workflowEnv(workflow: string, folder: string): Record<string, string> {
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
