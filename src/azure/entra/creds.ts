import { fromJson, isObject, type JsonObject } from '../../util/json.ts'
import { type CloudName, cloudOfArm, cloudOfAuthority } from '../clouds.ts'
import { diagnoseJson, type JsonMistake } from './json-diagnosis.ts'

/**
 * What azure/login reads from its input `creds`. The secret is in it: it goes to the place that holds secrets, and
 * nowhere else.
 */
interface Creds {
  readonly clientId: string
  readonly clientSecret: string
  readonly tenantId: string
  readonly subscriptionId?: string
  /** By the endpoints that `az ad sp create-for-rbac --sdk-auth` adds, where they are of a known cloud. */
  readonly cloud?: CloudName
}

type CredsField = 'clientId' | 'clientSecret' | 'tenantId' | 'subscriptionId'

/** Why azure/login could not use it. Nothing of the content is in it but the names of fields. */
export type CredsProblem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'not-json'; readonly mistake: JsonMistake }
  | { readonly kind: 'not-an-object'; readonly found: 'array' | 'string' | 'json-in-a-string' | 'other' }
  | {
      readonly kind: 'fields-missing'
      readonly fields: readonly {
        readonly field: CredsField
        /** The field is there, with an empty value or null. */
        readonly empty: boolean
        /** The name under which another form of this JSON has it (`appId`, `client_id`, `clientid`). */
        readonly insteadOf?: string
      }[]
    }
  | {
      readonly kind: 'field-wrong-type'
      readonly field: CredsField
      readonly found: 'number' | 'boolean' | 'array' | 'object'
    }

export type CredsReading =
  | { readonly ok: true; readonly creds: Creds }
  | { readonly ok: false; readonly problem: CredsProblem }

const MAX_LENGTH = 64 * 1024
const REQUIRED = ['clientId', 'clientSecret', 'tenantId'] as const

/**
 * Other names of the fields, in lowercase; the first ones are what `az ad sp create-for-rbac` prints without
 * `--sdk-auth`.
 */
const OTHER_NAMES: Readonly<Record<CredsField, readonly string[]>> = {
  clientId: ['appid', 'clientid', 'client_id', 'client-id', 'azure_client_id', 'arm_client_id', 'applicationid'],
  clientSecret: [
    'password',
    'clientsecret',
    'client_secret',
    'client-secret',
    'azure_client_secret',
    'arm_client_secret',
    'secret',
  ],
  tenantId: ['tenant', 'tenantid', 'tenant_id', 'tenant-id', 'azure_tenant_id', 'arm_tenant_id'],
  subscriptionId: ['subscriptionid', 'subscription_id', 'subscription-id', 'subscription'],
}

/**
 * Reads `creds` as azure/login does: whitespace and a byte order mark at the edges are cut off, the rest must be JSON;
 * more fields do no harm. The values are given as they stand, untrimmed. Source: Azure/login:src/common/LoginConfig.ts.
 */
export function parseCreds(text: string): CredsReading {
  if (text.length > MAX_LENGTH) return problem({ kind: 'too-long' })
  const trimmed = text.trim()
  if (trimmed === '') return problem({ kind: 'empty' })
  const value = fromJson(trimmed)
  if (value === undefined) return problem({ kind: 'not-json', mistake: diagnoseJson(trimmed) })
  return isObject(value) ? readFields(value) : problem({ kind: 'not-an-object', found: formOf(value) })
}

const problem = (what: CredsProblem): CredsReading => ({ ok: false, problem: what })

function readFields(fields: JsonObject): CredsReading {
  for (const field of [...REQUIRED, 'subscriptionId'] as const) {
    const found = wrongType(fields[field])
    if (found !== undefined) return problem({ kind: 'field-wrong-type', field, found })
  }
  const missing = REQUIRED.filter(field => textIn(fields, field).trim() === '')
  if (missing.length > 0) {
    return problem({ kind: 'fields-missing', fields: missing.map(field => missingField(fields, field)) })
  }
  const subscriptionId = textIn(fields, 'subscriptionId')
  const cloud =
    cloudOfArm(textIn(fields, 'resourceManagerEndpointUrl')) ??
    cloudOfAuthority(textIn(fields, 'activeDirectoryEndpointUrl'))
  return {
    ok: true,
    creds: {
      clientId: textIn(fields, 'clientId'),
      clientSecret: textIn(fields, 'clientSecret'),
      tenantId: textIn(fields, 'tenantId'),
      ...(subscriptionId.trim() !== '' && { subscriptionId }),
      ...(cloud !== undefined && { cloud: cloud.name }),
    },
  }
}

function missingField(fields: JsonObject, field: CredsField) {
  const other = Object.keys(fields).find(
    name => name !== field && OTHER_NAMES[field].includes(name.toLowerCase()) && textIn(fields, name).trim() !== '',
  )
  return { field, empty: Object.hasOwn(fields, field), ...(other !== undefined && { insteadOf: other }) }
}

const textIn = (fields: JsonObject, name: string): string => {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined
  return typeof value === 'string' ? value : ''
}

function wrongType(value: unknown): 'number' | 'boolean' | 'array' | 'object' | undefined {
  if (value === undefined || value === null || typeof value === 'string') return undefined
  if (Array.isArray(value)) return 'array'
  return typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'object'
}

function formOf(value: unknown): 'array' | 'string' | 'json-in-a-string' | 'other' {
  if (Array.isArray(value)) return 'array'
  if (typeof value !== 'string') return 'other'
  return value.trim().startsWith('{') ? 'json-in-a-string' : 'string'
}
