import { type Answer, json } from '../answers.ts'
import { type Cloud, clouds } from '../clouds.ts'
import { findTenant } from '../identity-world.ts'
import type { Moment, Request } from '../request.ts'
import { aadsts, refuseWith } from './errors.ts'
import { tokenEndpoint } from './token.ts'

/**
 * An authority: discovery and the token endpoint, of every cloud (OpenID Connect Discovery 1.0; Entra docs, "OAuth 2.0
 * client credentials flow").
 */
export function entra(moment: Moment, cloud: Cloud, received: Request): Answer {
  const [tenant = '', ...rest] = received.path.slice(1).split('/').map(decodeURIComponent)
  const path = rest.join('/')
  if (path === 'discovery/instance') return instanceDiscovery(received)
  if (/^(v2\.0\/)?\.well-known\/openid-configuration$/.test(path))
    return tenantDiscovery(moment, cloud, tenant, received)
  if (path === 'oauth2/v2.0/token' && received.method === 'POST') return tokenEndpoint(moment, cloud, tenant, received)
  if (path === 'discovery/v2.0/keys') return json(200, { keys: [] })
  return { status: 404, headers: { 'Content-Type': 'text/html; charset=utf-8' }, body: '<html>Not Found</html>' }
}

/**
 * The clouds and their aliases, which MSAL asks for to sort its cache.
 * Source: AzureAD/microsoft-authentication-library-for-python:msal/application.py (_get_authority_aliases).
 */
function instanceDiscovery({ query, host }: Request): Answer {
  const received = query.get('authorization_endpoint') ?? ''
  const authority = URL.canParse(received) ? new URL(received) : undefined
  const isKnown = clouds.some(cloud => cloud.authorities.includes(authority?.host ?? ''))
  if (!authority || !isKnown) return json(400, { error: 'invalid_instance', error_codes: [50049] })
  const tenant = authority.pathname.split('/')[1]
  return json(200, {
    tenant_discovery_endpoint: `https://${authority.host || host}/${tenant}/v2.0/.well-known/openid-configuration`,
    'api-version': '1.1',
    metadata: clouds.map(({ authorities }) => ({
      preferred_network: authorities[0],
      preferred_cache: authorities[1] ?? authorities[0],
      aliases: authorities,
    })),
  })
}

/** Of a tenant by id or domain, or of no tenant in particular. */
function tenantDiscovery({ world, correlationId }: Moment, cloud: Cloud, name: string, { host }: Request): Answer {
  const isGeneral = ['common', 'organizations', 'consumers'].includes(name)
  const tenant = isGeneral ? '{tenantid}' : findTenant(world.tenants, name, cloud.name)?.id
  if (tenant === undefined) return refuseWith(host, correlationId, noTenant(name))
  const [authority] = cloud.authorities
  const segment = isGeneral ? name : tenant
  const base = `https://${host}/${segment}`
  return json(200, {
    token_endpoint: `${base}/oauth2/v2.0/token`,
    token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt', 'client_secret_basic'],
    jwks_uri: `${base}/discovery/v2.0/keys`,
    response_modes_supported: ['query', 'fragment', 'form_post'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    response_types_supported: ['code', 'id_token', 'code id_token', 'id_token token'],
    scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
    issuer: `https://${authority}/${tenant}/v2.0`,
    request_uri_parameter_supported: false,
    authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
    device_authorization_endpoint: `${base}/oauth2/v2.0/devicecode`,
    end_session_endpoint: `${base}/oauth2/v2.0/logout`,
    tenant_region_scope: 'EU',
    cloud_instance_name: authority.replace(/^login\./, ''),
    cloud_graph_host_name: 'graph.windows.net',
    msgraph_host: cloud.graph,
    rbac_url: 'https://pas.windows.net',
  })
}

/** Discovery calls an unknown tenant `invalid_tenant` (Azure/azure-cli#24376). */
function noTenant(tenant: string) {
  const assertion = { issuer: '', subject: '', audience: '', from: 0, to: 0 }
  const about = { clientId: '', displayName: '', tenant, scope: '', assertion }
  const isName = /^[\w-]+(\.[\w-]+)+$|^[0-9a-f-]{36}$/i.test(tenant)
  return { ...aadsts(isName ? 90002 : 900023, about), error: isName ? 'invalid_tenant' : 'invalid_request' }
}
