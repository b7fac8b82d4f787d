import { withoutAtEnd } from '../../util/text.ts'
import { type CloudName, cloudOfAuthority } from '../clouds.ts'
import { GUID, isGuid } from '../guid.ts'

const GUID_INSIDE = new RegExp(GUID, 'i')

/**
 * The tenant that Resource Manager names when it is asked without a token. Source: Azure docs, "Find tenant ID"
 * (`Www-Authenticate: Bearer authorization_uri="https://login.windows.net/<tenant>"`).
 * @param header the value of `WWW-Authenticate`
 */
export function tenantInChallenge(
  header: string,
): { readonly tenantId: string; readonly cloud: CloudName } | undefined {
  const uri = /\bauthorization(?:_uri)?\s*=\s*(?:"([^"]{1,300})"|([^\s,"]{1,300}))/i.exec(header.slice(0, 8192))
  const url = URL.parse(uri?.[1] ?? uri?.[2] ?? '')
  if (url?.protocol !== 'https:') return undefined
  const cloud = cloudOfAuthority(url.hostname)
  const tenantId = url.pathname.split('/')[1] ?? ''
  return cloud !== undefined && isGuid(tenantId) ? { tenantId: tenantId.toLowerCase(), cloud: cloud.name } : undefined
}

/** Whether a value can name a tenant, and if not what is wrong with its shape. Edge whitespace is not looked at. */
export type TenantForm =
  | { readonly kind: 'guid' }
  | { readonly kind: 'domain' }
  | {
      readonly kind: 'wrong'
      readonly because: TenantFlaw
      /** The tenant that is plainly meant, in a form that works. */
      readonly suggestion?: string
    }

type TenantFlaw =
  | 'empty'
  | 'quotes'
  | 'braces'
  | 'url'
  | 'email'
  | 'variable'
  | 'white-space'
  /** `common`, `organizations`, `consumers`: no application can sign in there. */
  | 'shared-endpoint'
  /** Nearly a GUID: a digit too few or too many, or without its dashes. */
  | 'guid-digits'
  /** A word alone is no domain. */
  | 'no-domain'
  | 'characters'

const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/i

/** The longest domain name. Source: RFC 1035 section 2.3.4. */
const MAX_CHARACTERS = 253

/** Source: Entra docs, "OAuth 2.0 client credentials flow" (the tenant is a GUID or a domain name). */
export function tenantForm(value: string): TenantForm {
  const tenant = value.trim()
  if (tenant.length > MAX_CHARACTERS) return { kind: 'wrong', because: 'characters' }
  if (isGuid(tenant)) return { kind: 'guid' }
  const because = issueOf(tenant)
  if (because === undefined) return { kind: 'domain' }
  const suggestion = suggestionFor(tenant, because)
  return { kind: 'wrong', because, ...(suggestion !== undefined && { suggestion }) }
}

function issueOf(tenant: string): TenantFlaw | undefined {
  if (tenant === '') return 'empty'
  if (/^(?:\$\{\{|\$[A-Za-z_{(]|\$env:|%[A-Za-z_]+%$)/.test(tenant)) return 'variable'
  if (/["'`“”‘’]/.test(tenant)) return 'quotes'
  if (/[{}()<>[\]]/.test(tenant)) return 'braces'
  if (/:\/\//.test(tenant) || tenant.includes('/')) return 'url'
  if (/\s/.test(tenant)) return 'white-space'
  if (/^[^@]+@[^@]+$/.test(tenant)) return 'email'
  if (/^(?:common|organizations|consumers)$/i.test(tenant)) return 'shared-endpoint'
  if (/^[0-9a-f-]{30,40}$/i.test(tenant)) return 'guid-digits'
  if (tenant.length <= 253 && DOMAIN.test(tenant)) return undefined
  return /^[a-z0-9-]+$/i.test(tenant) ? 'no-domain' : 'characters'
}

function suggestionFor(tenant: string, because: TenantFlaw): string | undefined {
  if (because === 'email') return domainIn(tenant.split('@')[1] ?? '')
  if (because === 'guid-digits') {
    const digits = tenant.replaceAll('-', '')
    return digits.length === 32 ? digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-') : undefined
  }
  if (because === 'quotes' || because === 'braces' || because === 'url' || because === 'white-space') {
    return (
      GUID_INSIDE.exec(tenant.slice(0, 1000))?.[0] ??
      domainIn(withoutAtEnd(tenant.replace(/^["'`{(<[]+/, ''), '"\'`})>]'))
    )
  }
  return undefined
}

const domainIn = (text: string): string | undefined => (text.length <= 253 && DOMAIN.test(text) ? text : undefined)
