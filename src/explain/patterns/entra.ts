import type { FindingId } from '../../findings.ts'
import { type LogPattern, patterns } from '../pattern.ts'

const CODES = 'https://learn.microsoft.com/entra/identity-platform/reference-error-codes'
const FEDERATION = 'https://learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations#errors'

/** Rejected before any registry was asked. */
const REJECTED = {
  of: 'own',
  weight: 3,
  proves: 'entra-rejected',
  excludes: ['push-denied', 'pull-denied', 'firewall-denied', 'registry-not-found'],
} as const

/** What azure/login shows of a token, whether it is then taken or not. */
const SHOWN = { isNotice: true, proves: 'nothing', excludes: [] } as const

const codes = (causes: readonly FindingId[], numbers: readonly number[]) =>
  numbers.map(code => [`aadsts${code}:`, causes] as const)

/** What Microsoft Entra ID says, by code and by text: libraries drop the one or the other. */
export const entraPatterns: readonly LogPattern[] = [
  ...patterns('entra', CODES, REJECTED, [
    ...codes(['sp-secret-expired'], [7000222]),
    ...codes(['sp-secret-invalid', 'sp-secret-is-id'], [7000215, 50012]),
    ...codes(['sp-disabled'], [7000112, 7000113]),
    ...codes(['sp-not-found', 'tenant-not-found'], [700016, 700011, 7000229, 7000228]),
    ...codes(['tenant-not-found', 'registry-cloud-mismatch'], [90002]),
    ...codes(['tenant-not-found', 'credentials-missing'], [900023, 900021, 50029, 50128, 50059, 90019]),
    ...codes(['registry-cloud-mismatch'], [90038, 900382, 900432, 900439]),
    ...codes(
      ['conditional-access-blocked'],
      [
        50005, 50131, 53000, 53001, 53002, 53003, 53009, 53011, 530001, 530002, 530003, 530021, 530031, 530032, 530033,
        530034, 530035, 530084,
      ],
    ),
    ...codes(['credentials-missing'], [7000216, 7000218, 900144, 90014]),
    ...codes(['oidc-assertion-expired'], [700024, 500133]),
    ...codes(
      ['entra-user-sign-in'],
      [
        50020, 50034, 50053, 50055, 50057, 50058, 50072, 50074, 50076, 50078, 50079, 50126, 50132, 50133, 50173, 70008,
        70043,
      ],
    ),
    ...codes(['entra-user-sign-in'], [700082, 700084, 700081, 65001, 65004, 16000, 50097, 50158, 70016]),
    ...codes(['entra-refused'], [700027, 700030, 7000219, 500014, 5000224, 650052, 1000502]),
    ['aadsts', ['entra-refused'], { weight: 1, excludes: [], line: message => /aadsts\d{4}/i.test(message) }],
    ['client secret keys for app … are expired', ['sp-secret-expired']],
    ['client secret keys are expired', ['sp-secret-expired']],
    ['client secret … has expired', ['sp-secret-expired'], { weight: 2 }],
    ['invalid client secret provided', ['sp-secret-invalid', 'sp-secret-is-id']],
    ['invalid client secret is provided', ['sp-secret-invalid', 'sp-secret-is-id']],
    [
      'ensure the secret being sent in the request is the client secret value',
      ['sp-secret-is-id', 'sp-secret-invalid'],
    ],
    [
      'was not found in the directory … this can happen if the application has not been installed',
      ['sp-not-found', 'tenant-not-found'],
    ],
    ['is missing service principal in the tenant', ['sp-not-found']],
    ['application with identifier … was not found in the directory', ['sp-not-found', 'tenant-not-found']],
    [
      'specified tenant identifier … is neither a valid dns name, nor a valid external domain',
      ['tenant-not-found', 'credentials-missing'],
    ],
    ['oidc discovery endpoint rejects our request', ['tenant-not-found', 'registry-cloud-mismatch']],
    [
      'unable to get authority configuration for https://login',
      ['tenant-not-found', 'entra-unreachable'],
      { weight: 2 },
    ],
    ['access has been blocked by conditional access policies', ['conditional-access-blocked']],
    ['blocked by conditional access', ['conditional-access-blocked']],
    ['the request body must contain the following parameter: client_', ['credentials-missing']],
    ['application … is disabled', ['sp-disabled'], { weight: 2, of: 'azure-registry' }],
  ]),
  ...patterns('entra', FEDERATION, REJECTED, [
    ...codes(['federated-credential-mismatch'], [70021, 70025, 700211, 700212, 700213, 700214, 7002137, 7002138]),
    ...codes(['oidc-issuer-unreachable'], [50166, 90061, 501661, 50027, 7002371]),
    ...codes(['oidc-claim-required', 'entra-refused'], [7002381, 7002382]),
    ['no matching federated identity record found for presented assertion', ['federated-credential-mismatch']],
    ['has no configured federated identity credentials', ['federated-credential-mismatch']],
    [
      'the subject matches with case-insensitive comparison, but not with case-sensitive',
      ['federated-credential-mismatch'],
    ],
    ['must contain the enterprise claim', ['oidc-claim-required', 'entra-refused']],
    ['federated identity credentials issued by … must contain the … claim', ['oidc-claim-required', 'entra-refused']],
    ['request to external oidc endpoint failed', ['oidc-issuer-unreachable']],
    ['client assertion is not within its valid time range', ['oidc-assertion-expired']],
    ['client assertion contains an invalid signature', ['oidc-issuer-unreachable', 'federated-credential-mismatch']],
    // Shown by azure/login; a subject that doesn't begin with repo: comes from a customized template.
    ['subject claim - repository_', ['federated-credential-mismatch'], { ...SHOWN, weight: 1 }],
    ['subject claim - repo:', ['federated-credential-mismatch'], { ...SHOWN, weight: 0 }],
  ]),
]
