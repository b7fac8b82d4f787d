import { randomUUID } from 'node:crypto'
import { type Answer, json } from '../answers.ts'

/**
 * One refusal of Entra, as the token endpoint puts it (Entra docs, "Microsoft Entra authentication and authorization
 * error codes").
 */
export interface Aadsts {
  code: number
  text: string
  /** 400 where left out. */
  status?: number
  /** 'invalid_request' where left out. */
  error?: string
  suberror?: string
  /** A claims challenge, beside Conditional Access refusals. */
  claims?: string
}

/** What the texts are about. */
export interface Subject {
  clientId: string
  displayName: string
  tenant: string
  scope: string
  assertion: { issuer: string; subject: string; audience: string; from: number; to: number }
}

const client = { status: 401, error: 'invalid_client' }
const unauthorized = { error: 'unauthorized_client' }
const grant = { error: 'invalid_grant' }
const interaction = { error: 'interaction_required' }

const FEDERATION =
  'Check your federated identity credential Subject, Audience and Issuer against the presented assertion. https://learn.microsoft.com/entra/workload-id/workload-identity-federation'

const mismatch = (part: string, value: string): string =>
  `No matching federated identity record found for presented assertion ${part} '${value}'. ${FEDERATION}`

/**
 * The codes and texts. Sources: MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md, and whole
 * bodies in Azure/azure-workload-identity#616, #1200 (70021, 700211), Azure/login#482, #515 (700213, 7002138),
 * liprec/vsts-release-aas#119 (7000222), microsoft/AzureTRE#1475 (700016), caddy-dns/azure#3 (900023),
 * Azure/azure-cli#24376 (90002), AzureAD/microsoft-authentication-library-for-java#984 (700024).
 */
const catalogue: Record<number, (about: Subject) => Omit<Aadsts, 'code'>> = {
  50001: ({ scope }) => ({
    error: 'invalid_resource',
    text: `The resource is disabled or does not exist. Check your app's code to ensure that you have specified the exact resource URL for the resource you are trying to access. Requested resource: '${scope.replace(/\/\.default$/, '')}'`,
  }),
  50020: ({ tenant }) => ({
    ...grant,
    text: `User account from identity provider 'live.com' does not exist in tenant '${tenant}' and cannot access the application in that tenant.`,
  }),
  50027: () => ({ text: 'JWT token is invalid or malformed.' }),
  50034: ({ tenant }) => ({
    ...grant,
    text: `The user account {EUII Hidden} does not exist in the ${tenant} directory. To sign into this application, the account must be added to the directory.`,
  }),
  50053: () => ({
    ...grant,
    text: "The account is locked, you've tried to sign in too many times with an incorrect user ID or password.",
  }),
  50055: () => ({ ...grant, text: 'The password is expired.' }),
  50057: () => ({ ...grant, text: 'The user account is disabled.' }),
  50059: () => ({
    text: 'No tenant-identifying information found in either the request or implied by any provided credentials.',
  }),
  50074: () => ({ ...interaction, text: 'Strong Authentication is required.' }),
  50076: () => ({
    ...interaction,
    suberror: 'basic_action',
    text: "Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access '797f4846-ba00-4fd7-ba43-dac1f8f63013'.",
  }),
  50079: () => ({
    ...interaction,
    text: 'Due to a configuration change made by your administrator, or because you moved to a new location, you must enroll in multi-factor authentication.',
  }),
  50105: ({ clientId, displayName }) => ({
    ...grant,
    text: `Your administrator has configured the application ${displayName} ('${clientId}') to block users unless they are specifically granted ('assigned') access to the application.`,
  }),
  50126: () => ({ ...grant, text: 'Error validating credentials due to invalid username or password.' }),
  50173: () => ({
    ...grant,
    suberror: 'bad_token',
    text: "The provided grant has expired due to it being revoked, a fresh auth token is needed. The user might have changed or reset their password. The grant was issued on '2026-01-01T00:00:00.0000000Z' and the TokensValidFrom date (before which tokens are not valid) for this user is '2026-01-02T00:00:00.0000000Z'.",
  }),
  53003: () => ({
    ...grant,
    suberror: 'message_only',
    claims: '{"access_token":{"capolids":{"essential":true,"values":["5b2a9c1e-0000-4000-8000-000000000001"]}}}',
    text: 'Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.',
  }),
  65001: ({ clientId, displayName }) => ({
    ...grant,
    suberror: 'consent_required',
    text: `The user or administrator has not consented to use the application with ID '${clientId}' named '${displayName}'. Send an interactive authorization request for this user and resource.`,
  }),
  70003: () => ({ error: 'unsupported_grant_type', text: 'The app requested an unsupported grant type.' }),
  70008: () => ({ ...grant, text: 'The provided authorization code or refresh token has expired due to inactivity.' }),
  70011: ({ scope }) => ({
    error: 'invalid_scope',
    text: `The provided request must include a 'scope' input parameter. The provided value for the input parameter 'scope' is not valid. The scope ${scope} is not valid.`,
  }),
  70021: ({ assertion }) => ({
    text: `No matching federated identity record found for presented assertion. Assertion Issuer: '${assertion.issuer}'. Assertion Subject: '${assertion.subject}'. Assertion Audience: '${assertion.audience}'. https://docs.microsoft.com/en-us/azure/active-directory/develop/workload-identity-federation`,
  }),
  70025: () => ({ ...client, text: 'Client application has no configured federated identity credentials.' }),
  90019: () => ({
    text: 'No tenant-identifying information found in either the request or implied by any provided credentials.',
  }),
  90002: ({ tenant }) => ({
    text: `Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant.`,
  }),
  90038: ({ tenant }) => ({
    text: `Tenant '${tenant}' request is being redirected to the National Cloud 'MicrosoftOnline.US'.`,
  }),
  500011: ({ scope, tenant }) => ({
    error: 'invalid_resource',
    text: `The resource principal named ${scope.replace(/\/\.default$/, '')} was not found in the tenant named ${tenant}. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You might have sent your authentication request to the wrong tenant.`,
  }),
  700016: ({ clientId, tenant }) => ({
    ...unauthorized,
    text: `Application with identifier '${clientId}' was not found in the directory '${tenant}'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent your authentication request to the wrong tenant.`,
  }),
  700024: ({ assertion }) => ({
    ...client,
    text: `Client assertion is not within its valid time range. Current time: ${ticks(Date.now())}, assertion valid from ${ticks(assertion.from * 1000)}, expiry time of assertion ${ticks(assertion.to * 1000)}. Review the documentation at https://learn.microsoft.com/entra/identity-platform/certificate-credentials .`,
  }),
  700025: () => ({
    ...client,
    text: "Client is public so neither 'client_assertion' nor 'client_secret' should be presented.",
  }),
  700027: ({ clientId }) => ({
    ...client,
    text: `The certificate with identifier used to sign the client assertion is not registered on application. [Reason - The key was not found., Please visit the Azure Portal, Graph Explorer or directly use MS Graph to see configured keys for app Id '${clientId}'. Review the documentation at https://learn.microsoft.com/graph/deployments to determine the corresponding service endpoint and https://learn.microsoft.com/graph/api/application-get?tabs=http to build a query request URL, such as 'https://graph.microsoft.com/beta/applications/${clientId}'].`,
  }),
  700082: () => ({
    ...grant,
    text: 'The refresh token has expired due to inactivity. The token was issued on 2026-01-01T00:00:00.0000000Z and was inactive for 90.00:00:00.',
  }),
  700211: ({ assertion }) => ({ ...client, text: mismatch('issuer', assertion.issuer) }),
  700212: ({ assertion }) => ({ ...client, text: mismatch('audience', assertion.audience) }),
  700213: ({ assertion }) => ({ ...client, text: mismatch('subject', assertion.subject) }),
  700223: () => ({ ...client, text: "Workload Identity Federation is blocked by the tenant's policy." }),
  700238: () => ({
    ...client,
    text: "Workload Identity Federation is blocked for this issuer by the tenant's policy.",
  }),
  700222: () => ({ ...client, text: 'AAD-issued tokens may not be used for federated identity flows.' }),
  900023: ({ tenant }) => ({
    text: `Specified tenant identifier '${tenant}' is neither a valid DNS name, nor a valid external domain.`,
  }),
  900144: () => ({ text: "The request body must contain the following parameter: 'grant_type'." }),
  900382: () => ({ text: 'Confidential Client is not supported in Cross Cloud request.' }),
  1002012: ({ scope }) => ({
    error: 'invalid_scope',
    text: `The provided value for scope ${scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).`,
  }),
  7000112: ({ clientId, displayName }) => ({
    ...unauthorized,
    text: `Application '${clientId}'(${displayName}) is disabled.`,
  }),
  7000114: ({ clientId }) => ({
    ...unauthorized,
    text: `Application '${clientId}' is not allowed to make application on-behalf-of calls.`,
  }),
  7000215: ({ clientId }) => ({
    ...client,
    text: `Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '${clientId}'.`,
  }),
  7000216: () => ({
    ...client,
    text: "'client_assertion', 'client_secret' or 'request' is required for the 'client_credentials' grant type.",
  }),
  7000218: () => ({
    ...client,
    text: "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
  }),
  7000222: ({ clientId }) => ({
    ...client,
    text: `The provided client secret keys for app '${clientId}' are expired. Visit the Azure portal to create new keys for your app: https://aka.ms/NewClientSecret, or consider using certificate credentials for added security: https://aka.ms/certCreds.`,
  }),
  7000229: ({ clientId, tenant }) => ({
    ...client,
    text: `The client application ${clientId} is missing service principal in the tenant ${tenant}. See instructions here: https://go.microsoft.com/fwlink/?linkid=2225119`,
  }),
  7002381: () => ({
    ...client,
    text: "Federated identity credentials issued by 'https://token.actions.githubusercontent.com/' for applications or managed identities registered in this tenant must contain the enterprise claim with value 'contoso' or 'fabrikam' but actual value is ''.",
  }),
  7002138: ({ assertion }) => ({
    ...client,
    text: `No matching federated identity record found for presented assertion subject '${assertion.subject}'. The subject matches with case-insensitive comparison, but not with case-sensitive comparison. Check your federated identity credential Subject, Audience and Issuer against the presented assertion. See documentation at: https://learn.microsoft.com/entra/workload-id/workload-identity-federation. See breaking change notification and remediation at: https://learn.microsoft.com/en-us/entra/identity-platform/reference-breaking-changes#august-2024.`,
  }),
}

/** The refusal of a code; one that is not in the catalogue has a text of its own. */
export function aadsts(code: number, about: Subject): Aadsts {
  return { code, ...(catalogue[code]?.(about) ?? { ...grant, text: `A make-believe refusal with the code ${code}.` }) }
}

export function refuseWith(host: string, correlationId: string, refusal: Aadsts): Answer {
  const { code, text, status = 400, error = 'invalid_request', suberror, claims } = refusal
  const traceId = randomUUID()
  const timestamp = `${new Date().toISOString().slice(0, 19).replace('T', ' ')}Z`
  const answer = json(status, {
    error,
    error_description: `AADSTS${code}: ${text} Trace ID: ${traceId} Correlation ID: ${correlationId} Timestamp: ${timestamp}`,
    error_codes: [code],
    timestamp,
    trace_id: traceId,
    correlation_id: correlationId,
    error_uri: `https://${host}/error?code=${code}`,
    ...(suberror !== undefined && { suberror }),
    ...(claims !== undefined && { claims }),
  })
  return {
    ...answer,
    headers: { ...answer.headers, 'Cache-Control': 'no-store, no-cache', 'x-ms-request-id': traceId },
  }
}

/** As .NET writes a time. */
const ticks = (milliseconds: number): string => new Date(milliseconds).toISOString().replace('Z', '0000Z')
