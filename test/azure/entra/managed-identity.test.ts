import { describe, expect, it } from 'vitest'
import { endpointWords, managedIdentityCause } from '../../../src/azure/entra/managed-identity.ts'
import type { FailureReason } from '../../../src/facts.ts'

/**
 * Texts: Azure docs, "Use managed identities on a VM to get a token"; Azure/azure-cli#22677, #28280; MSAL for Node 7.2.
 */
const refused = (text: string, status = 400): FailureReason => ({ kind: 'refused', status, code: '', text })
const tool = (text: string): FailureReason => ({ kind: 'tool', text })

describe('why a managed identity gives no token', () => {
  it.each<[reason: FailureReason, named: boolean, cause: ReturnType<typeof managedIdentityCause>]>([
    [refused('Identity not found'), false, 'none-assigned'],
    [refused('Identity not found'), true, 'not-assigned'],
    [
      refused('No User Assigned or Delegated Managed Identity found for specified ClientId/ResourceId/PrincipalId'),
      true,
      'not-assigned',
    ],
    [refused('Unable to load the proper Managed Identity.'), false, 'none-assigned'],
    [refused('No managed identity endpoint or identity is configured'), false, 'none-assigned'],
    [
      refused(
        'Multiple user assigned identities exist, please specify the clientId / resourceId of the identity in the token request',
      ),
      false,
      'several',
    ],
    [
      tool(
        'ManagedIdentityCredential: Specifying a user-assigned managed identity is not supported for CloudShell at runtime. When using Managed Identity in CloudShell, omit the clientId, resourceId, and objectId parameters.',
      ),
      true,
      'not-selectable',
    ],
    [refused('Azure Arc did not confirm the requested user-assigned managed identity', 200), true, 'not-selectable'],
    [refused('Audience https://containerregistry.azure.net is not a supported MSI token audience.'), false, 'audience'],
    [
      refused('ManagedIdentityCredential: Authentication failed. Message Unable to read the secret file.', 401),
      false,
      'key-unreadable',
    ],
    [{ kind: 'network', failure: { at: 'tcp', code: 'ECONNREFUSED', text: 'x' } }, false, 'no-endpoint'],
    [{ kind: 'network', failure: { at: 'tcp', code: 'TIMEOUT', text: 'x' } }, true, 'no-endpoint'],
    [refused('<!DOCTYPE html><html>Sign in', 200), false, 'page'],
    [refused('', 400), false, 'other'],
    [refused('Internal server error', 500), true, 'other'],
  ])('%j, named: %s: %s', (reason, named, cause) => expect(managedIdentityCause(reason, named)).toBe(cause))
})

describe('the words of an identity endpoint', () => {
  it.each<[body: string, words: ReturnType<typeof endpointWords>]>([
    [
      '{"error":"invalid_request","error_description":"Identity not found"}',
      { code: 'invalid_request', text: 'Identity not found' },
    ],
    ['{"statusCode":400,"message":"No User Assigned","correlationId":"x"}', { code: '400', text: 'No User Assigned' }],
    ['{"StatusCode":500,"Message":"Unable to load"}', { code: '500', text: 'Unable to load' }],
    ['{"error":{"code":"AudienceNotSupported","message":"no"}}', { code: 'AudienceNotSupported', text: 'no' }],
    ['<html>\n<body>Sign in</body>', { code: '', text: '<html> <body>Sign in</body>' }],
    ['{"access_token":"eyJ.secret.x","expires_in":"never"}', { code: '', text: '' }],
    ['{"access_token":"eyJhbGciOiJSUzI1NiJ9.eyJhdWQ', { code: '', text: '' }],
    ['token=eyJhbGciOiJSUzI1NiJ9.eyJhdWQ', { code: '', text: 'token=(token)' }],
    ['', { code: '', text: '' }],
  ])('%s', (body, words) => expect(endpointWords(body)).toEqual(words))
})
