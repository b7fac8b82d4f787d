import { describe, expect, it } from 'vitest'
import { readEntraToken, readGitHubToken } from '../../../src/azure/entra/token.ts'
import { garbage } from './garbage.ts'

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
const jwt = (claims: unknown): string => `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}.c2lnbmF0dXJl`
const tid = '72f988bf-86f1-41af-91ab-2d7cd011db47'
const oid = '11111111-2222-3333-4444-555555555555'
const appid = '99999999-8888-7777-6666-555555555555'

describe('a token of Entra', () => {
  it('tells who it is for and of', () => {
    const iss = `https://sts.windows.net/${tid}/`
    const claims = {
      aud: 'https://containerregistry.azure.net',
      iss,
      iat: 1,
      exp: 3600,
      appid,
      idtyp: 'app',
      oid,
      tid,
      uti: 'x',
    }
    expect(readEntraToken(jwt(claims))).toEqual({
      tenantId: tid,
      objectId: oid,
      clientId: appid,
      audience: 'https://containerregistry.azure.net',
      issuer: iss,
      issuedAt: 1,
      expiresAt: 3600,
      principalKind: 'application',
    })
  })

  it.each([
    [{ azp: appid }, { clientId: appid }],
    [{ aud: ['a', 'b'] }, { audience: 'a' }],
    [{ idtyp: 'user' }, { principalKind: 'person' }],
    [{ idtyp: 'device' }, {}],
    [{ xms_mirid: '/subscriptions/x/resourcegroups/y' }, { managedIdentity: '/subscriptions/x/resourcegroups/y' }],
    [{ xms_mirid: '; rm -rf /' }, {}],
    [{ tid: '$(id)', oid: 7, appid: `${appid} --x`, exp: '1', iat: 1e300, iss: {}, aud: 'a'.repeat(5000) }, {}],
    [{}, {}],
  ])('%j', (claims, expected) => expect(readEntraToken(jwt(claims))).toEqual(expected))
})

describe('a token of GitHub', () => {
  it('tells its subject and the claims around it', () => {
    const claims = {
      jti: 'x',
      sub: 'repo:octo-org/octo-repo:environment:prod',
      environment: 'prod',
      aud: 'api://AzureADTokenExchange',
      ref: 'refs/heads/main',
      repository: 'octo-org/octo-repo',
      repository_owner: 'octo-org',
      repository_id: '74',
      repository_owner_id: 65,
      event_name: 'workflow_dispatch',
      job_workflow_ref: 'octo-org/octo-automation/.github/workflows/oidc.yml@refs/heads/main',
      workflow_ref: 'octo-org/octo-repo/.github/workflows/ci.yml@refs/heads/main',
      iss: 'https://token.actions.githubusercontent.com',
      nbf: 1632492967,
      exp: 1632493867,
      iat: 1632493567,
    }
    expect(readGitHubToken(jwt(claims))).toEqual({
      issuer: claims.iss,
      subject: claims.sub,
      audience: claims.aud,
      issuedAt: claims.iat,
      expiresAt: claims.exp,
      repository: 'octo-org/octo-repo',
      repositoryId: '74',
      owner: 'octo-org',
      ownerId: '65',
      ref: 'refs/heads/main',
      environment: 'prod',
      eventName: 'workflow_dispatch',
      jobWorkflowRef: claims.job_workflow_ref,
      workflowRef: claims.workflow_ref,
    })
  })
})

it('what is no JWT is none, and nothing is thrown', () => {
  for (const text of [
    '',
    'a.b',
    'a.b.c',
    'a.b.c.d',
    `x.${part([])}.y`,
    `x.${part('text')}.y`,
    `.${'A'.repeat(300_000)}.`,
  ]) {
    expect(readEntraToken(text)).toBeUndefined()
    expect(readGitHubToken(text)).toBeUndefined()
  }
  for (const text of garbage(jwt({ tid, sub: 'x' }))) {
    expect(() => readEntraToken(text)).not.toThrow()
    expect(() => readGitHubToken(text)).not.toThrow()
  }
})
