import { afterAll, beforeEach, expect, it } from 'vitest'
import { bodyOf, requestGraph, tokenOf, valuesOf } from './cloud-client.ts'
import { applicationLogin, cloudWorld, ids, withApplication } from './cloud-world.ts'
import type { ApplicationWorld } from './identity-world.ts'
import { type RawAnswer, sendRequest } from './raw-client.ts'
import { startAzure } from './server.ts'

// Every expectation is the wire as Microsoft Graph REST API v1.0 has it.

const world = cloudWorld()
const azure = await startAzure(world)
const asCi = (path: string) => requestGraph(azure, ids.ci.principalId, path)
const asAdmin = (path: string) => requestGraph(azure, ids.admin.principalId, path)
const own = `/v1.0/applications(appId='${ids.ci.appId}')`
const federated = `${own}/federatedIdentityCredentials`

beforeEach(() => {
  azure.setWorld(world)
  azure.forget()
})
afterAll(() => azure.close())

const codeOf = (answer: RawAnswer) => [answer.status, (bodyOf(answer)['error'] as Record<string, unknown>)['code']]
const DENIED = [403, 'Authorization_RequestDenied']

it('shows an application to itself, its secrets by hint alone', async () => {
  const answer = await asCi(`${own}?$select=id,appId,passwordCredentials,keyCredentials`)
  expect(bodyOf(answer)).toEqual({
    '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#applications/$entity',
    id: ids.ci.objectId,
    appId: ids.ci.appId,
    passwordCredentials: [expect.objectContaining({ keyId: ids.ci.secretKeyId, hint: 'mb1', secretText: null })],
    keyCredentials: [],
  })
  expect(answer.body).not.toContain(applicationLogin(world).password)
  expect(bodyOf(await asCi(`/v1.0/applications/${ids.ci.objectId}`))['appId']).toBe(ids.ci.appId)
  expect(bodyOf(await asCi(`/v1.0/servicePrincipals(appId='${ids.ci.appId}')`))).toMatchObject({
    id: ids.ci.principalId,
    accountEnabled: true,
    servicePrincipalType: 'Application',
  })
})

it.each<[string, Partial<ApplicationWorld>, string, boolean]>([
  ['itself by its key', {}, own, true],
  ['itself by a filter', {}, `/v1.0/applications?$filter=appId%20eq%20'${ids.ci.appId}'`, false],
  ['its federated credentials', {}, federated, false],
  ['its federated credentials, where the tenant lets it', { graphSelf: 'with-federated-credentials' }, federated, true],
  ['itself by object id only', { graphSelf: 'by-object-id' }, own, false],
  ['itself at all', { graphSelf: 'nothing' }, `/v1.0/applications/${ids.ci.objectId}`, false],
  ['another', {}, `/v1.0/applications(appId='${ids.admin.appId}')`, false],
  [
    'another, with the permission',
    { graphPermissions: ['Application.Read.All'] },
    `/v1.0/applications(appId='${ids.admin.appId}')`,
    true,
  ],
  ['its credentials, as its owner', { graphPermissions: ['Application.ReadWrite.OwnedBy'] }, federated, true],
  [
    'another, as an owner',
    { graphPermissions: ['Application.ReadWrite.OwnedBy'] },
    `/v1.0/applications(appId='${ids.admin.appId}')`,
    false,
  ],
])('lets an application read %s: %#', async (_, change, path, isAllowed) => {
  azure.setWorld(withApplication(world, change))
  const answer = await asCi(path)
  if (isAllowed) expect(answer.status).toBe(200)
  else expect(codeOf(answer)).toEqual(DENIED)
})

it('lists federated credentials, expressions in beta', async () => {
  const flexible = {
    name: 'any',
    issuer: 'https://i',
    subject: null,
    audiences: ['a'],
    expression: "claims['sub'] eq 'x'",
  }
  azure.setWorld(withApplication(world, { federatedCredentials: [flexible] }))
  expect(valuesOf(await asAdmin(federated))).toEqual([
    expect.not.objectContaining({ claimsMatchingExpression: expect.anything() }),
  ])
  expect(valuesOf(await asAdmin(federated.replace('v1.0', 'beta')))).toMatchObject([
    { subject: null, claimsMatchingExpression: { value: "claims['sub'] eq 'x'", languageVersion: 1 } },
  ])
})

it('has no application object of a managed identity, nor of one homed elsewhere', async () => {
  const ofIdentity = await asAdmin(`/v1.0/applications(appId='${ids.identity.clientId}')`)
  expect(codeOf(ofIdentity)).toEqual([404, 'Request_ResourceNotFound'])
  const principal = await asAdmin(`/v1.0/servicePrincipals(appId='${ids.identity.clientId}')`)
  expect(bodyOf(principal)).toMatchObject({ servicePrincipalType: 'ManagedIdentity' })
  azure.setWorld(withApplication(world, { isForeign: true }))
  expect((await asCi(own)).status).toBe(404)
})

it('wants a token of its own audience', async () => {
  const headers = { Authorization: `Bearer ${tokenOf(azure, ids.ci.principalId, 'https://management.azure.com')}` }
  const answer = await sendRequest(azure, { host: 'graph.microsoft.com', path: own, headers })
  expect(codeOf(answer)).toEqual([401, 'InvalidAuthenticationToken'])
})
