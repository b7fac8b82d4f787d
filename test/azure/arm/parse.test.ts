import { describe, expect, it } from 'vitest'
import { parseDenyAssignment, parseRoleAssignment, parseRoleDefinition } from '../../../src/azure/arm/authorization.ts'
import { parseCluster } from '../../../src/azure/arm/cluster.ts'
import { parseArmError as parse } from '../../../src/azure/arm/error.ts'
import { parsePage } from '../../../src/azure/arm/page.ts'
import { parseRegistry } from '../../../src/azure/arm/registry.ts'
import { parseScopedToken, parseScopeMap } from '../../../src/azure/arm/scoped-token.ts'
import { redacted } from '../../redact.ts'
import { assignmentJson, CUSTOM, definitionJson, ME, REGISTRY, roleId, SOMEBODY, SUBSCRIPTION } from './fixtures.ts'

const parseArmError = (body: unknown) => parse(body, redacted)

const registryJson = (properties: object = {}, top: object = {}): unknown => ({
  id: REGISTRY,
  name: 'contoso',
  sku: { name: 'Premium', tier: 'Premium' },
  properties: { loginServer: 'Contoso.azurecr.io', provisioningState: 'Succeeded', ...properties },
  ...top,
})

describe('a registry', () => {
  it('is read, defaults left open', () => {
    const known = {
      id: REGISTRY,
      name: 'contoso',
      subscriptionId: SUBSCRIPTION.split('/')[2],
      resourceGroup: 'prod',
      loginServer: 'contoso.azurecr.io',
      sku: 'Premium',
      provisioningState: 'Succeeded',
      privateEndpoints: [],
      dataEndpoints: [],
    }
    expect(parseRegistry(registryJson())).toEqual(known)
    expect(Object.isFrozen(parseRegistry(registryJson()))).toBe(true)
  })

  it('is read with all that bears on a login', () => {
    const properties = {
      adminUserEnabled: false,
      anonymousPullEnabled: true,
      publicNetworkAccess: 'Disabled',
      networkRuleSet: { defaultAction: 'deny', ipRules: [{ action: 'Allow', value: '203.0.113.0/24' }] },
      privateEndpointConnections: [{ properties: { privateLinkServiceConnectionState: { status: 'Approved' } } }],
      dataEndpointEnabled: true,
      dataEndpointHostNames: ['contoso.westeurope.data.azurecr.io'],
      policies: { azureADAuthenticationAsArmPolicy: { status: 'disabled' } },
      roleAssignmentMode: 'AbacRepositoryPermissions',
      encryption: { status: 'enabled' },
    }
    expect(parseRegistry(registryJson(properties, { tenantId: ME }))).toMatchObject({
      tenantId: ME,
      adminUserEnabled: false,
      anonymousPullEnabled: true,
      publicNetworkAccess: 'Disabled',
      networkRules: { defaultAction: 'Deny', allowed: ['203.0.113.0/24'] },
      privateEndpoints: ['Approved'],
      dataEndpointEnabled: true,
      dataEndpoints: ['contoso.westeurope.data.azurecr.io'],
      armAudience: 'disabled',
      roleAssignmentMode: 'AbacRepositoryPermissions',
      encryption: 'enabled',
    })
  })

  it.each([
    ['roleAssignmentMode', { roleAssignmentMode: 'Other' }],
    ['roleAssignmentMode', { roleAssignmentMode: ['AbacRepositoryPermissions'] }],
    ['adminUserEnabled', { adminUserEnabled: 'true' }],
    ['networkRules', { networkRuleSet: null }],
    ['networkRules', { networkRuleSet: { defaultAction: 'Deny', ipRules: [{ value: '1.2.3.4' }, {}] } }],
    ['privateEndpoints', { privateEndpointConnections: [{}] }],
    ['armAudience', { policies: 'none' }],
  ])('does not know %s of %j', (field, properties) => {
    expect(parseRegistry(registryJson(properties))).toHaveProperty('loginServer')
    expect(parseRegistry(registryJson(properties))).not.toHaveProperty(field)
  })

  it.each([
    [{ id: undefined }],
    [{ id: `${REGISTRY}/tokens/t` }],
    [{ id: 7 }],
    [{ properties: null }],
    [{ properties: { loginServer: '' } }],
  ])('is none with %j', change => expect(parseRegistry(registryJson({}, change))).toBeUndefined())
})

describe('a role assignment', () => {
  it('keeps what counts', () => {
    const text = parseRoleAssignment(assignmentJson('AcrPush', { principalId: ME.toUpperCase(), condition: 'x' }))
    expect(text).toEqual({
      roleId: roleId('AcrPush'),
      roleDefinitionId: `${SUBSCRIPTION}/providers/Microsoft.Authorization/roleDefinitions/${roleId('AcrPush')}`,
      principalId: ME,
      principalType: 'ServicePrincipal',
      scope: REGISTRY,
      condition: { text: 'x' },
      createdOn: Date.UTC(2026, 0, 2, 3, 4, 5, 123),
      updatedOn: Date.UTC(2026, 0, 2, 3, 4, 5, 123),
    })
    expect(parseRoleAssignment(assignmentJson('AcrPush', { condition: ' ' }))).not.toHaveProperty('condition')
    expect(parseRoleAssignment(assignmentJson('AcrPush', { createdOn: 'now' }))).not.toHaveProperty('createdOn')
  })

  it.each([
    [{ roleDefinitionId: 'AcrPush' }],
    [{ principalId: null }],
    [{ scope: ['/'] }],
    [{ condition: { text: 'x' } }],
  ])('is none with %j', change => expect(parseRoleAssignment(assignmentJson('AcrPush', change))).toBeUndefined())

  it('keeps a condition that is too long as one that is there', () => {
    const long = parseRoleAssignment(assignmentJson('AcrPush', { condition: 'x'.repeat(1e6), conditionVersion: '2.0' }))
    expect(long?.condition?.text.length).toBeLessThan(20_000)
  })
})

describe('definitions and deny assignments', () => {
  it('are read', () => {
    expect(parseRoleDefinition(definitionJson({ actions: ['*/read'], notActions: null }))).toEqual({
      id: CUSTOM,
      name: 'Image Publisher',
      builtIn: false,
      permissions: [{ actions: ['*/read'], notActions: [], dataActions: [], notDataActions: [] }],
    })
    const properties = { scope: '/', permissions: [], principals: [{ id: ME }] }
    expect(parseDenyAssignment({ properties })).toMatchObject({
      name: '',
      principals: [{ id: ME }],
      conditioned: false,
    })
  })

  it.each([
    ['actions that are no list', { actions: '*' }],
    ['an action that is no text', { actions: ['*', 7] }],
    ['too many actions', { actions: Array.from({ length: 3000 }, () => '*') }],
  ])('are none with %s', (_, permission) => {
    expect(parseRoleDefinition(definitionJson(permission))).toBeUndefined()
    const properties = { scope: '/', permissions: [permission], principals: [] }
    expect(parseDenyAssignment({ properties })).toBeUndefined()
  })

  it.each([
    [{ scope: undefined }],
    [{ permissions: undefined }],
    [{ principals: [{}] }],
    [{ doNotApplyToChildScopes: 'true' }],
  ])('no deny assignment with %j', change => {
    const properties = { scope: '/', permissions: [], principals: [], ...change }
    expect(parseDenyAssignment({ properties })).toBeUndefined()
  })
})

describe('scope-map tokens', () => {
  const token = (properties: unknown): unknown => ({ name: 'ci', properties })
  it('have passwords with and without an end', () => {
    const passwords = [
      { name: 'password1', creationTime: '2026-01-01T00:00:00Z', expiry: '2026-02-01T00:00:00.5+00:00' },
      { name: 'password2', expiry: null },
    ]
    const scopeMapId = `${REGISTRY}/scopeMaps/_repositories_push`
    expect(parseScopedToken(token({ scopeMapId, status: 'Enabled', credentials: { passwords } }))).toEqual({
      name: 'ci',
      scopeMapId,
      status: 'enabled',
      passwords: [
        { name: 'password1', expiresAt: Date.UTC(2026, 1, 1) + 500, createdAt: Date.UTC(2026, 0, 1) },
        { name: 'password2', expiresAt: 'never' },
      ],
    })
  })

  it.each([
    ['none generated', {}, []],
    [
      'an end that cannot be read',
      { credentials: { passwords: [{ name: 'password1', expiry: 'soon' }] } },
      [{ name: 'password1', expiresAt: 'unknown' }],
    ],
    ['no list', { credentials: { passwords: 'x' } }, undefined],
  ])('%s', (_, properties, passwords) => expect(parseScopedToken(token(properties))?.passwords).toEqual(passwords))

  it('have maps', () => {
    const actions = ['repositories/a/content/read']
    expect(parseScopeMap({ name: 'm', properties: { type: 'SystemDefined', actions } })).toEqual({
      name: 'm',
      actions,
      systemDefined: true,
    })
    expect(parseScopeMap({ name: 'm', properties: { actions: [1] } })).toBeUndefined()
    expect(parseScopeMap({ name: 'm', properties: {} })).toBeUndefined()
  })
})

it.each([
  [
    'a kubelet identity',
    {
      identityProfile: { kubeletidentity: { objectId: ME.toUpperCase(), clientId: SOMEBODY, resourceId: '/x' } },
      servicePrincipalProfile: { clientId: 'msi' },
    },
    { kubelet: { objectId: ME, clientId: SOMEBODY, resourceId: '/x' } },
  ],
  ['a service principal', { servicePrincipalProfile: { clientId: SOMEBODY } }, { servicePrincipalClientId: SOMEBODY }],
  ['neither', { identityProfile: null }, {}],
])('a cluster with %s', (_, properties, expected) => {
  expect(parseCluster({ id: '/c/aks', name: 'aks', properties })).toEqual({ id: '/c/aks', name: 'aks', ...expected })
})

describe('errors', () => {
  it('tell the caller', () => {
    const message = `The client '${SOMEBODY}' with object id '${ME}' does not have authorization to perform action 'Microsoft.ContainerRegistry/registries/read' over scope '${REGISTRY}' or the scope is invalid. If access was recently granted, please refresh your credentials.`
    expect(parseArmError({ error: { code: 'AuthorizationFailed', message } })).toEqual({
      code: 'AuthorizationFailed',
      message,
      clientId: SOMEBODY,
      objectId: ME,
      action: 'Microsoft.ContainerRegistry/registries/read',
      scope: REGISTRY,
    })
  })

  it.each([
    [{ error: { code: 'ResourceNotFound' } }, { code: 'ResourceNotFound', message: '' }],
    [{ error: { code: 'X', message: "object id 'no guid'" } }, { code: 'X', message: "object id 'no guid'" }],
    [{ error: { message: 'x' } }, undefined],
    [{ error: 'invalid_token' }, undefined],
    ['<html>', undefined],
  ])('%j', (body, expected) => expect(parseArmError(body)).toEqual(expected))
})

describe('pages', () => {
  const text = (entry: unknown): string | undefined => (typeof entry === 'string' ? entry : undefined)
  it.each([
    [{ value: ['a', 'b'] }, { items: ['a', 'b'], complete: true }],
    [
      { value: ['a'], nextLink: 'https://x/?skip' },
      { items: ['a'], complete: true, nextLink: 'https://x/?skip' },
    ],
    [
      { value: [], nextLink: null },
      { items: [], complete: true },
    ],
    [{ value: ['a', 7] }, { items: ['a'], complete: false }],
    [
      { value: ['a'], nextLink: 7 },
      { items: ['a'], complete: false },
    ],
    [
      { data: ['a'], totalRecords: 1 },
      { items: ['a'], complete: true },
    ],
    [{ value: 'a' }, undefined],
    [['a'], undefined],
  ])('%j', (body, expected) => expect(parsePage(body, text)).toEqual(expected))

  it('are bounded', () => {
    const page = parsePage({ value: Array.from({ length: 30_000 }, () => 'a') }, text)
    expect([page?.items.length, page?.complete]).toEqual([20_000, false])
  })
})
