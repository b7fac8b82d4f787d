import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { parseDenyAssignment, parseRoleAssignment, parseRoleDefinition } from '../../src/azure/arm/authorization.ts'
import { parseCluster } from '../../src/azure/arm/cluster.ts'
import { parseConditionText } from '../../src/azure/arm/condition-parser.ts'
import { readCondition } from '../../src/azure/arm/conditions.ts'
import { parseArmError } from '../../src/azure/arm/error.ts'
import { parsePage } from '../../src/azure/arm/page.ts'
import { parseRegistry } from '../../src/azure/arm/registry.ts'
import { scopeKind } from '../../src/azure/arm/scope.ts'
import { parseScopedToken, parseScopeMap } from '../../src/azure/arm/scoped-token.ts'
import { readApplication, readFederatedCredentials } from '../../src/azure/entra/application.ts'
import { satisfies } from '../../src/azure/entra/claims-matching.ts'
import { parseCreds } from '../../src/azure/entra/creds.ts'
import { parseEntraError } from '../../src/azure/entra/entra-error.ts'
import { compareFederated } from '../../src/azure/entra/federated-credentials.ts'
import { parseSubject } from '../../src/azure/entra/subject.ts'
import { tenantForm, tenantInChallenge } from '../../src/azure/entra/tenant.ts'
import { readEntraToken, readGitHubToken } from '../../src/azure/entra/token.ts'
import { jwt } from '../azure/acr/jwt.ts'
import { assignmentJson, definitionJson, framed, ME, NAME, REGISTRY } from '../azure/arm/fixtures.ts'
import { redacted } from '../redact.ts'
import { isBounded, property } from './check.ts'
import { foreignJson, foreignJsonText, foreignText } from './foreign.ts'

const GUID = '7a1c9f52-3e84-4b0d-9c66-2f10d5e8a701'

describe('Resource Manager', () => {
  const registry = {
    id: REGISTRY,
    name: 'contoso',
    tenantId: GUID,
    sku: { name: 'Premium' },
    properties: {
      loginServer: 'contoso.azurecr.io',
      provisioningState: 'Succeeded',
      publicNetworkAccess: 'Disabled',
      networkRuleSet: { defaultAction: 'Deny', ipRules: [{ action: 'Allow', value: '203.0.113.0/24' }] },
      privateEndpointConnections: [{ properties: { privateLinkServiceConnectionState: { status: 'Approved' } } }],
      dataEndpointHostNames: ['contoso.westeurope.data.azurecr.io'],
      policies: { azureADAuthenticationAsArmPolicy: { status: 'enabled' } },
      roleAssignmentMode: 'AbacRepositoryPermissions',
    },
  }
  const denial = {
    properties: {
      denyAssignmentName: 'd',
      scope: '/',
      permissions: [{ actions: ['*'], notActions: [], dataActions: [], notDataActions: [] }],
      principals: [{ id: ME, type: 'User' }],
      excludePrincipals: [],
      doNotApplyToChildScopes: false,
    },
  }
  const scopedToken = {
    name: 'ci-token',
    properties: {
      scopeMapId: `${REGISTRY}/scopeMaps/x`,
      status: 'enabled',
      credentials: {
        passwords: [{ name: 'password1', creationTime: '2026-01-01T00:00:00.123Z', expiry: '2026-02-01T00:00:00Z' }],
      },
    },
  }
  const scopeMap = { name: 'x', properties: { type: 'UserDefined', actions: ['repositories/team/app/content/read'] } }
  const cluster = {
    id: '/subscriptions/x/aks',
    name: 'aks',
    properties: {
      identityProfile: { kubeletidentity: { objectId: ME, clientId: ME } },
      servicePrincipalProfile: { clientId: 'msi' },
    },
  }
  const refusal = {
    error: {
      code: 'AuthorizationFailed',
      message: `The client '${GUID}' with object id '${GUID}' does not have authorization to perform action 'Microsoft.ContainerRegistry/registries/read' over scope '${REGISTRY}' or the scope is invalid.`,
    },
  }
  const cases: [name: string, samples: unknown[], parse: (value: unknown) => unknown][] = [
    ['registries', [registry], parseRegistry],
    [
      'role assignments',
      [assignmentJson('AcrPush', { condition: framed(`${NAME} StringEquals 'a'`), conditionVersion: '2.0' })],
      parseRoleAssignment,
    ],
    [
      'role definitions',
      [definitionJson({ actions: ['*'], notActions: [], dataActions: [], notDataActions: [] })],
      parseRoleDefinition,
    ],
    ['deny assignments', [denial], parseDenyAssignment],
    ['repository-scoped tokens', [scopedToken], parseScopedToken],
    ['scope maps', [scopeMap], parseScopeMap],
    ['clusters', [cluster], parseCluster],
    ['errors', [refusal], body => parseArmError(body, redacted)],
    [
      'pages',
      [{ value: [assignmentJson('AcrPull')], nextLink: 'https://x' }, { data: [registry] }],
      value => parsePage(value, parseRegistry) ?? parsePage(value, parseRoleAssignment),
    ],
  ]
  for (const [name, samples, parse] of cases) {
    property(name, foreignJson(...samples), value => isBounded(parse(value), JSON.stringify(value) ?? '', 100_000))
  }

  property(
    'scopes',
    foreignText(REGISTRY, '/', '/subscriptions/x/resourceGroups/y'),
    scope => void scopeKind(scope, REGISTRY),
  )

  const conditions = [
    framed(`${NAME} StringStartsWithIgnoreCase 'team/'`),
    `!(ActionMatches{'x'}) AND (${NAME} StringEquals 'a' OR ${NAME} StringLike 'b*')`,
    "@Resource[x:y] ForAnyOfAnyValues:StringEquals {'a', 'b'}",
  ]
  property('conditions', foreignText(...conditions), text => {
    parseConditionText(text)
    readCondition({ text, version: '2.0' })
  })
  property('a condition in brackets is the same', foreignText(...conditions), text => {
    const alone = parseConditionText(text)
    // An empty one, and one at the limits of length and depth, is none in brackets.
    if (alone === undefined || text.length > 4000) return
    expect(parseConditionText(`(${text})`)).toEqual(alone)
  })
})

describe('Entra', () => {
  const bodies = [
    {
      error: 'invalid_client',
      error_description: `AADSTS7000215: Invalid client secret provided. Trace ID: ${GUID} Correlation ID: ${GUID} Timestamp: 2026-11-20 10:00:00Z`,
      error_codes: [7000215],
      timestamp: '2026-11-20 10:00:00Z',
      trace_id: GUID,
      correlation_id: GUID,
    },
    { errorResponse: { error: 'x', errorDescription: 'AADSTS700016: Application not found', errorCodes: [700016] } },
    [{ message: 'AADSTS50076: a \\"second\\" factor' }],
  ]
  property(
    'errors',
    fc.oneof(foreignJsonText(...bodies), foreignText('ERROR: AADSTS53003: Access has been blocked.\r\nTrace ID: x')),
    text => {
      const error = parseEntraError(text, redacted)
      if (error?.code !== undefined && !error.codes.includes(error.code)) return false
      return isBounded(error, text, 200_000)
    },
  )
  property('errors of the SDK', foreignJson(...bodies), value => void parseEntraError(value, redacted))

  const claims = {
    tid: GUID,
    oid: GUID,
    appid: GUID,
    aud: 'x',
    iss: 'https://sts.windows.net/x/',
    iat: 1,
    exp: 2,
    idtyp: 'app',
    sub: 'repo:contoso/app:ref:refs/heads/main',
  }
  property(
    'tokens',
    fc.oneof(
      foreignText(jwt(claims)),
      foreignJson(claims).map(value => jwt(value as object)),
    ),
    text => {
      const entra = readEntraToken(text)
      for (const id of [entra?.tenantId, entra?.objectId, entra?.clientId]) {
        if (id !== undefined && !/^[0-9a-f-]{36}$/i.test(id)) return false
      }
      return isBounded([entra, readGitHubToken(text)], text)
    },
  )

  const creds = {
    clientId: GUID,
    clientSecret: 'mb18Q~x',
    tenantId: GUID,
    subscriptionId: GUID,
    resourceManagerEndpointUrl: 'https://management.azure.com/',
  }
  property('creds', fc.oneof(foreignJsonText(creds), foreignText(JSON.stringify(creds, null, 2))), text => {
    const reading = parseCreds(text)
    if (reading.ok) return text.trim() !== ''
    // A problem names fields, and nothing of what stands in them.
    return !JSON.stringify(reading.problem).includes('mb18Q') && isBounded(reading, text)
  })
  const filled = fc.string({ minLength: 1, maxLength: 50 }).filter(text => text.trim() !== '')
  property(
    'creds are read as they were written',
    fc.tuple(filled, filled, filled),
    ([clientId, clientSecret, tenantId]) => {
      expect(parseCreds(` ${JSON.stringify({ clientId, clientSecret, tenantId })}\n`)).toEqual({
        ok: true,
        creds: { clientId, clientSecret, tenantId },
      })
    },
  )

  property(
    'tenants',
    foreignText(GUID, 'contoso.onmicrosoft.com', `"${GUID}"`, 'common', 'https://login.microsoftonline.com/x'),
    value => {
      const form = tenantForm(value)
      if (form.kind !== 'wrong' || form.suggestion === undefined) return true
      expect(tenantForm(form.suggestion).kind).not.toBe('wrong')
      return true
    },
  )
  property(
    'the tenant that ARM names',
    foreignText(`Bearer authorization_uri="https://login.windows.net/${GUID}", error="invalid_token"`),
    header => {
      const found = tenantInChallenge(header)
      return found === undefined || header.toLowerCase().includes(found.tenantId)
    },
  )

  const subjects = [
    'repo:contoso/app:ref:refs/heads/main',
    'repo:contoso@1/app@2:environment:prod',
    'repo:contoso/app:pull_request',
  ]
  property('subjects', foreignText(...subjects), text => isBounded(parseSubject(text), text, 1_000_000))
  const expressions = [
    "claims['sub'] matches 'repo:contoso/*:ref:*'",
    "claims['sub'] eq 'x' and claims['job_workflow_ref'] matches '*a*b*'",
  ]
  property(
    'expressions',
    fc.tuple(foreignText(...expressions), foreignText(...subjects)),
    ([expression, sub]) => void satisfies(expression, { sub }),
  )
  property(
    'presented and accepted',
    fc.tuple(foreignText(...subjects), foreignText(...subjects)),
    ([presented, accepted]) => {
      const issuer = 'https://token.actions.githubusercontent.com'
      const audience = 'api://AzureADTokenExchange'
      const { state } = compareFederated({ issuer, subject: presented, audience }, [
        { name: 'x', issuer, subject: accepted, audiences: [audience] },
      ])
      expect(state).toBe(presented === accepted ? 'matches' : 'differs')
    },
  )
})

describe('Graph', () => {
  const application = {
    id: GUID,
    appId: GUID,
    displayName: 'contoso-ci',
    passwordCredentials: [{ keyId: GUID, hint: 'mb1', displayName: 'x', endDateTime: '2026-12-01T00:00:00.1234567Z' }],
    keyCredentials: [{ keyId: GUID, usage: 'Verify', endDateTime: '2026-12-01T00:00:00Z' }],
  }
  const status = fc.constantFrom(200, 403, 404, 429, 500)
  property(
    'applications',
    fc.tuple(status, foreignJsonText(application, { error: { code: 'Authorization_RequestDenied', message: 'x' } })),
    ([code, body]) => isBounded(readApplication(code, body), body, 1_000_000),
  )
  const federated = {
    value: [
      { name: 'main', issuer: 'https://x', subject: 'repo:a/b:ref:c', audiences: ['api://AzureADTokenExchange'] },
    ],
  }
  property('federated credentials', fc.tuple(status, foreignJsonText(federated)), ([code, body]) =>
    isBounded(readFederatedCredentials(code, body), body, 1_000_000),
  )
})
