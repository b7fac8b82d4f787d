import { verify, X509Certificate } from 'node:crypto'
import { type Answer, json } from '../answers.ts'
import { ACR_AUDIENCE, type Cloud, withoutSlash } from '../clouds.ts'
import {
  findTenant,
  type Identity,
  identitiesOf,
  type SecretWorld,
  sameId,
  type TenantWorld,
} from '../identity-world.ts'
import { readJwt } from '../jwt.ts'
import { type Moment, type Request, readBasic } from '../request.ts'
import { type Aadsts, aadsts, refuseWith, type Subject } from './errors.ts'
import { matchFederated } from './federation.ts'
import { mintTokenFor } from './mint.ts'

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const DOMAIN = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i

/** The parameters of one request, decoded. */
interface TokenForm {
  grantType: string | null
  clientId: string
  secret: string | null
  assertion: string | null
  scope: string
}

/** `POST /{tenant}/oauth2/v2.0/token` (Entra docs, "OAuth 2.0 client credentials flow"). */
export function tokenEndpoint(moment: Moment, cloud: Cloud, tenantName: string, received: Request): Answer {
  const form = readForm(received)
  const tenant = findTenant(moment.world.tenants, tenantName, cloud.name)
  const about = subjectOf(tenant?.displayName ?? tenantName, tenant, form)
  const refuse = (refusal: Aadsts) => refuseWith(received.host, moment.correlationId, refusal)
  if (!tenant) return refuse(aadsts(unknownTenant(tenantName), about))
  const outcome = decide(moment, cloud, tenant, form, about)
  if (typeof outcome === 'number') return refuse(aadsts(outcome, about))
  if ('code' in outcome) return refuse(outcome)
  const seconds = 3599
  const answer = json(200, {
    token_type: 'Bearer',
    expires_in: seconds,
    ext_expires_in: seconds,
    access_token: mintTokenFor(outcome, audienceOf(form.scope), { issuedAt: moment.now, how: form.secret ? '1' : '2' }),
  })
  return { ...answer, headers: { ...answer.headers, 'Cache-Control': 'no-store, no-cache' } }
}

function readForm({ body, authorization }: Request): TokenForm {
  const form = new URLSearchParams(body)
  const basic = readBasic(authorization)
  return {
    grantType: form.get('grant_type'),
    // Basic carries both form-encoded (RFC 6749, section 2.3.1).
    clientId: form.get('client_id') ?? decodeURIComponent(basic?.username ?? ''),
    secret: form.get('client_secret') ?? (basic ? decodeURIComponent(basic.password) : null),
    assertion: form.get('client_assertion'),
    scope: form.get('scope') ?? '',
  }
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

function subjectOf(tenantName: string, tenant: TenantWorld | undefined, form: TokenForm): Subject {
  const { clientId, scope, assertion } = form
  const application = tenant?.applications?.find(one => sameId(one.appId, clientId))
  const claims = decode(assertion)
  const audience = Array.isArray(claims['aud']) ? text(claims['aud'][0]) : text(claims['aud'])
  const times = { from: Number(claims['nbf'] ?? claims['iat'] ?? 0), to: Number(claims['exp'] ?? 0) }
  return {
    clientId,
    displayName: application?.displayName ?? clientId,
    tenant: tenantName,
    scope,
    assertion: { issuer: text(claims['iss']), subject: text(claims['sub']), audience, ...times },
  }
}

function decode(jwt: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(Buffer.from(jwt?.split('.')[1] ?? '', 'base64url').toString())
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

/** Who it is, or the code of the refusal. */
function decide(moment: Moment, cloud: Cloud, tenant: TenantWorld, form: TokenForm, about: Subject) {
  const missing = missingField(form)
  if (missing) return missing
  const fault = moment.world.entra?.fault
  if (fault && (fault.clientId === undefined || sameId(fault.clientId, form.clientId))) {
    const { clientId: _, ...change } = fault
    return { ...aadsts(fault.code, about), ...change }
  }
  const identity = identitiesOf(tenant).find(one => sameId(one.clientId, form.clientId))
  if (!identity) return tenant.applications?.some(one => sameId(one.appId, form.clientId)) ? 7000229 : 700016
  if (identity.application?.servicePrincipal?.accountEnabled === false) return 7000112
  return refusedCredential(moment, tenant, identity, form, about) || refusedScope(cloud, tenant, form.scope) || identity
}

function unknownTenant(name: string): number {
  if (['common', 'organizations', 'consumers'].includes(name)) return 50059
  return GUID.test(name) || DOMAIN.test(name) ? 90002 : 900023
}

function missingField({ grantType, clientId, scope }: TokenForm): Aadsts | number | undefined {
  if (grantType && grantType !== 'client_credentials') return 70003
  const names = { grant_type: grantType, client_id: clientId, scope }
  const [missing] = Object.entries(names).find(([, value]) => !value) ?? []
  if (missing === undefined) return undefined
  return { code: 900144, text: `The request body must contain the following parameter: '${missing}'.` }
}

/** The code with which the credential is refused; 0 where it is good. */
function refusedCredential(moment: Moment, tenant: TenantWorld, identity: Identity, form: TokenForm, about: Subject) {
  if (form.secret) return refusedSecret(identity, form.secret, moment.now)
  if (form.assertion) return refusedAssertion(moment, tenant, identity, form.assertion, about)
  return form.secret === null && form.assertion === null ? 7000216 : 7000218
}

/** A value may stand with several keys: it has expired when all of them have. */
export function refusedSecret({ application }: Identity, value: string, now: number): number {
  const known: SecretWorld[] = [...(application?.secrets ?? []), ...(application?.servicePrincipalSecrets ?? [])]
  const matching = known.filter(one => one.value === value)
  if (matching.length === 0) return 7000215
  return matching.some(one => Date.parse(one.endDateTime) / 1000 > now) ? 0 : 7000222
}

function refusedAssertion(
  moment: Moment,
  tenant: TenantWorld,
  identity: Identity,
  jwt: string,
  about: Subject,
): number {
  const { issuer, subject, audience, from, to } = about.assertion
  if (!issuer || !subject) return 50027
  if (sameId(issuer, identity.clientId)) return refusedCertificate(moment, identity, jwt, to)
  if (issuer.includes(tenant.id)) return 700222
  const credentials = (identity.application ?? identity.managedIdentity)?.federatedCredentials ?? []
  const code = matchFederated(credentials, { issuer, subject, audience, claims: decode(jwt) }, moment.now)
  if (code !== 0) return code
  // The issuer's keys are ours: nobody else can sign for GitHub here.
  if (!readJwt(jwt)) return 50027
  return from > moment.now + 300 || to <= moment.now ? 700024 : 0
}

/** An assertion that the application signed itself, with the key of a registered certificate. */
function refusedCertificate({ now }: Moment, { application }: Identity, jwt: string, to: number): number {
  const [header = '', payload = '', signature = ''] = jwt.split('.')
  const isSigned = (application?.certificates ?? [])
    .filter(one => one.pem !== undefined && Date.parse(one.endDateTime) / 1000 > now)
    .some(({ pem = '' }) => {
      const { publicKey } = new X509Certificate(pem)
      return verify('sha256', Buffer.from(`${header}.${payload}`), publicKey, Buffer.from(signature, 'base64url'))
    })
  if (!isSigned) return 700027
  return to <= now ? 700024 : 0
}

const audienceOf = (scope: string): string => scope.replace(/\/\.default$/, '')

const KNOWN = [ACR_AUDIENCE, 'https://api.loganalytics.io', 'https://vault.azure.net', 'https://storage.azure.com']

function refusedScope(cloud: Cloud, tenant: TenantWorld, scope: string): number {
  if (!scope.endsWith('/.default')) return 1002012
  const known = [
    ...KNOWN,
    ...cloud.armAudiences,
    `https://${cloud.graph}`,
    cloud.logs.audience,
    ...(tenant.resources ?? []),
  ]
  return known.includes(withoutSlash(audienceOf(scope))) ? 0 : 500011
}
