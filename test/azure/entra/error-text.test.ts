import { describe, expect, it } from 'vitest'
import { meaningOf } from '../../../src/azure/entra/aadsts.ts'
import { demandedClaim, meaningOfText, refusedCause } from '../../../src/azure/entra/error-text.ts'

// Sentences as Entra prints them. Sources: reference-error-codes.md of MicrosoftDocs/entra-docs; Azure/login#552, #617;
// triton-lang/triton#10680; Azure DevOps docs, "Troubleshoot workload identity service connections".
const CLAIM =
  "Federated identity credentials issued by 'https://token.actions.githubusercontent.com/' for applications or managed identities registered in this tenant must contain the enterprise claim with value 'contoso', 'fabrikam' or 'contosoopensource' but actual value is ''."

describe('a sentence whose code is not known', () => {
  it.each([
    ['Access has been blocked by Conditional Access policies.', 'conditional-access-blocked'],
    ['Token protection is required by policy to access this resource.', 'conditional-access-blocked'],
    [CLAIM, 'oidc-claim-required'],
    [
      "No matching federated identity record found for presented assertion issuer 'x'.",
      'federated-credential-mismatch',
    ],
    ["The client 'x' has no configured federated identity credentials.", 'federated-credential-mismatch'],
    ["The provided client secret keys for app 'x' are expired.", 'sp-secret-expired'],
    ['Invalid client secret provided.', 'sp-secret-invalid'],
    ["Application with identifier 'x' was not found in the directory 'Contoso'.", 'sp-not-found'],
    ['The client application x is missing service principal in the tenant y.', 'sp-not-found'],
    ["Tenant 'x' not found.", 'tenant-not-found'],
    ["Application 'x'(ci) is disabled.", 'sp-disabled'],
    ['The client request was throttled (TenantThrottlingError).', 'transient'],
    ['Client assertion is not within its valid time range.', 'oidc-assertion-expired'],
  ])('%s', (text, meaning) => {
    expect([meaningOfText(text), meaningOf({ code: 99_999_999, text }, 401)]).toEqual([meaning, meaning])
  })

  it.each(['The resource principal named x was not found.', 'The user account is disabled.', '', 'tenant'])(
    'is not guessed: %j',
    text => expect(meaningOf({ code: 99_999_999, text }, 400)).toBe('entra-refused'),
  )

  it('does not win over a code that is known', () => {
    expect(meaningOf({ code: 7000222, text: 'Conditional Access' }, 401)).toBe('sp-secret-expired')
  })
})

it('the claim that a tenant demands', () => {
  expect(demandedClaim(CLAIM)).toEqual({
    claim: 'enterprise',
    accepted: ['contoso', 'fabrikam', 'contosoopensource'],
    presented: '',
  })
  expect(demandedClaim('must contain the enterprise claim')).toBeUndefined()
})

it.each([
  [700223, '', 'federation-blocked'],
  [700238, '', 'federation-blocked'],
  [99_999_999, 'Workload Identity Federation is blocked for this issuer.', 'federation-blocked'],
  [7000213, '', 'certificate-chain'],
  [50001, '', 'audience-missing'],
  [500011, '', 'audience-unregistered'],
  [650052, '', 'audience-unregistered'],
  [500014, '', 'audience-disabled'],
  [501661, '', 'issuer-unreachable'],
  [50166, '', 'issuer-unreachable'],
  [7009999, 'Request to External OIDC endpoint failed.', 'issuer-unreachable'],
  [90013, '', undefined],
])('the cause of AADSTS%i %s', (code, text, cause) => {
  expect(refusedCause({ code, text })).toBe(cause)
})
