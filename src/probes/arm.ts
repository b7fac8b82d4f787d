import { definitionsToRead } from '../azure/arm/access.ts'
import {
  type DenyAssignment,
  parseDenyAssignment,
  parseRoleAssignment,
  parseRoleDefinition,
  type RoleAssignment,
  type RoleDefinition,
} from '../azure/arm/authorization.ts'
import { type Cluster, parseCluster } from '../azure/arm/cluster.ts'
import { parseDiagnosticSetting } from '../azure/arm/diagnostic-settings.ts'
import { parseArmError } from '../azure/arm/error.ts'
import { parsePage } from '../azure/arm/page.ts'
import { type ArmRegistry, parseRegistry } from '../azure/arm/registry.ts'
import { parseScopedToken, parseScopeMap } from '../azure/arm/scoped-token.ts'
import { guidIn } from '../azure/guid.ts'
import {
  type ArmFacts,
  type EventSetting,
  type Fact,
  failed,
  ok,
  type PrincipalAccess,
  type ScopedTokenFacts,
  skipped,
  valueIn,
} from '../facts.ts'
import type { Host } from '../host/ports.ts'
import type { Secret, Vault } from '../secrets/vault.ts'
import type { createLimiter } from '../util/concurrency.ts'
import type { Deadline } from '../util/deadline.ts'
import { fromJson, objectOf } from '../util/json.ts'
import { note } from '../util/note.ts'
import { truncate } from '../util/text.ts'
import { firstOfEach } from '../util/unique.ts'
import { dedicatedHosts, probeDedicatedEndpoints } from './data-endpoint.ts'
import { send } from './transport.ts'

/** The newest stable versions that have every property that is read. Source: azure-rest-api-specs. */
const REGISTRY_API = '2025-11-01'
const AUTHORIZATION_API = '2022-04-01'
const GRAPH_API = '2024-04-01'
const CLUSTER_API = '2024-09-01'
const SETTINGS_API = '2021-05-01-preview'
const WORKSPACE_API = '2023-09-01'
export const IDENTITY_API = '2023-01-31'
export const IDENTITIES = 'Microsoft.ManagedIdentity/userAssignedIdentities'

const MAX_BYTES = 1024 * 1024
/** Requests under way, so that fifty registries take neither a rate limit nor hundreds of megabytes at once. */
export const MAX_AT_ONCE = 4
/** 2,000 assignments in pages of 100, and some. */
const MAX_PAGES = 30
/** Role definitions that are read for one principal. */
const MAX_DEFINITIONS = 20

/** Reads Azure Resource Manager as one identity. Nothing but GET, and the query of Resource Graph. */
export interface ArmClient {
  readonly host: Host
  readonly vault: Vault
  readonly deadline: Deadline
  /** ARM's host in this cloud. */
  readonly origin: string
  readonly token: Secret
  /** A turn among the requests to ARM. */
  readonly limit: ReturnType<typeof createLimiter>
  /**
   * Set once an answer was cut at `MAX_BYTES`. Nothing more is asked then: answers of that size for fifty registries
   * would not fit in memory.
   */
  readonly oversized: { seen: boolean }
}

/** Where the registries of these login servers are; one question for all of them. Source: Azure Resource Graph docs. */
export async function findRegistries(
  arm: ArmClient,
  loginServers: readonly string[],
  subscriptionId: string,
): Promise<Fact<readonly ArmRegistry[]>> {
  const quotedServers = loginServers.map(server => `'${server.replace(/[^a-z0-9.-]/g, '')}'`).join(', ')
  return queryRegistries(arm, ` and properties.loginServer in~ (${quotedServers})`, subscriptionId)
}

/** All registries that the identity may see, up to one page of them. */
export const listRegistries = (arm: ArmClient): Promise<Fact<readonly ArmRegistry[]>> => queryRegistries(arm, '', '')

async function queryRegistries(
  arm: ArmClient,
  condition: string,
  subscriptionId: string,
): Promise<Fact<readonly ArmRegistry[]>> {
  const query = `Resources | where type =~ 'microsoft.containerregistry/registries'${condition} | project id, name, subscriptionId, resourceGroup, tenantId, sku, properties`
  const body = JSON.stringify({ query, ...(subscriptionId !== '' && { subscriptions: [subscriptionId] }) })
  const answer = await requestArm(
    arm,
    'POST',
    `/providers/Microsoft.ResourceGraph/resources?api-version=${GRAPH_API}`,
    body,
  )
  if (answer.state !== 'known') return answer
  const page = parsePage(answer.value, parseRegistry)
  return page === undefined ? NOT_UNDERSTOOD : ok(page.items)
}

/** What ARM knows of a registry, and what a principal may do there. */
export async function probeArm(
  arm: ArmClient,
  registry: ArmRegistry,
  principalId: string | undefined,
  scopedToken: string | undefined,
  hasWorkspace: boolean,
): Promise<Fact<ArmFacts>> {
  const [own, principal, token, eventSettings, dataHosts] = await Promise.all([
    requestArm(arm, 'GET', `${registry.id}?api-version=${REGISTRY_API}`),
    principalId === undefined ? skipped('not-needed') : principalAccess(arm, registry, principalId),
    scopedToken === undefined ? skipped('not-needed') : scopedTokenFacts(arm, registry, scopedToken),
    hasWorkspace ? probeEventSettings(arm, registry) : skipped('not-needed'),
    // By what Resource Graph told, so that it takes no turn of its own.
    probeDedicatedEndpoints(arm, registry),
  ])
  // Resource Graph may lag, and leave out what its version of the API does not know.
  const read = own.state === 'known' ? parseRegistry(own.value) : undefined
  const current = read ?? registry
  const inUse = dedicatedHosts(current)
  return ok({
    registry: current,
    principal,
    scopedToken: token,
    eventSettings,
    dataHosts: dataHosts.filter(({ host }) => inUse.includes(host)),
  })
}

/**
 * What Resource Graph told of a registry that grants everything: nothing more is asked, but for where its layers come
 * from.
 */
export async function probeListed(arm: ArmClient, registry: ArmRegistry): Promise<Fact<ArmFacts>> {
  const dataHosts = await probeDedicatedEndpoints(arm, registry)
  return ok({
    registry,
    principal: skipped('not-needed'),
    scopedToken: skipped('not-needed'),
    dataHosts,
    eventSettings: skipped('not-needed'),
  })
}

/**
 * The role and deny assignments that apply to a principal at a registry, and the definitions of the roles that are not
 * built in.
 */
export async function principalAccess(
  arm: ArmClient,
  registry: ArmRegistry,
  principalId: string,
): Promise<Fact<PrincipalAccess>> {
  const at = (scope: string, filter: string) =>
    listArm(
      arm,
      `${scope}/providers/Microsoft.Authorization/roleAssignments?api-version=${AUTHORIZATION_API}&$filter=${encodeURIComponent(filter)}`,
      parseRoleAssignment,
    )
  const [here, everywhere, denials] = await Promise.all([
    at(registry.id, `atScope() and assignedTo('${principalId}')`),
    // Only to say where else a role is held; what counts is the first list.
    at(`/subscriptions/${registry.subscriptionId}`, `assignedTo('${principalId}')`),
    listArm(
      arm,
      `${registry.id}/providers/Microsoft.Authorization/denyAssignments?api-version=${AUTHORIZATION_API}`,
      parseDenyAssignment,
    ),
  ])
  if (here.state !== 'known') return here
  const assignments = distinct([...here.value.items, ...(valueIn(everywhere)?.items ?? [])])
  const definitions = await Promise.all(
    definitionsToRead(assignments, registry.id)
      .slice(0, MAX_DEFINITIONS)
      .map(id => definition(arm, id)),
  )
  return ok({
    principalId,
    assignments,
    complete: here.value.complete,
    definitions: definitions.filter(found => found !== undefined),
    denyAssignments: denyAssignmentsOf(denials),
  })
}

/** Who may not read deny assignments sees none; they are rare, and made by Azure itself. */
const denyAssignmentsOf = (denials: Fact<Listed<DenyAssignment>>): readonly DenyAssignment[] =>
  valueIn(denials)?.items ?? []

const distinct = (assignments: readonly RoleAssignment[]): readonly RoleAssignment[] =>
  firstOfEach(assignments, ({ roleId, scope, principalId }) => `${roleId} ${scope} ${principalId}`)

async function definition(arm: ArmClient, id: string): Promise<RoleDefinition | undefined> {
  const answer = await requestArm(arm, 'GET', `${id}?api-version=${AUTHORIZATION_API}`)
  return answer.state === 'known' ? parseRoleDefinition(answer.value) : undefined
}

async function scopedTokenFacts(arm: ArmClient, registry: ArmRegistry, name: string): Promise<Fact<ScopedTokenFacts>> {
  const answer = await requestArm(
    arm,
    'GET',
    `${registry.id}/tokens/${encodeURIComponent(name)}?api-version=${REGISTRY_API}`,
  )
  if (answer.state !== 'known') return answer
  const token = parseScopedToken(answer.value)
  if (token === undefined) return NOT_UNDERSTOOD
  const map =
    token.scopeMapId === undefined
      ? undefined
      : await requestArm(arm, 'GET', `${token.scopeMapId}?api-version=${REGISTRY_API}`)
  const scopeMap = map?.state === 'known' ? parseScopeMap(map.value) : undefined
  return ok({ token, ...(scopeMap !== undefined && { scopeMap }) })
}

/** What collects the registry's events, and the IDs of the workspaces that may be read. */
async function probeEventSettings(arm: ArmClient, registry: ArmRegistry): Promise<Fact<readonly EventSetting[]>> {
  const path = `${registry.id}/providers/Microsoft.Insights/diagnosticSettings?api-version=${SETTINGS_API}`
  const settings = await listArm(arm, path, parseDiagnosticSetting)
  if (settings.state !== 'known') return settings
  // What isn't all there doesn't tell what is missing.
  if (!settings.value.complete) return NOT_UNDERSTOOD
  return ok(
    await Promise.all(
      settings.value.items.map(async setting => {
        const id = setting.workspaceResourceId
        const answer = id === undefined ? undefined : await requestArm(arm, 'GET', `${id}?api-version=${WORKSPACE_API}`)
        const workspaceId = guidIn(objectOf(objectOf(answer && valueIn(answer))?.['properties'])?.['customerId'])
        return { ...setting, ...(workspaceId !== undefined && { workspaceId: workspaceId.toLowerCase() }) }
      }),
    ),
  )
}

/** Who pulls for a cluster. Source: AKS docs, "Authenticate with ACR from AKS". */
export async function probeCluster(arm: ArmClient, id: string): Promise<Fact<Cluster>> {
  const answer = await requestArm(arm, 'GET', `${id}?api-version=${CLUSTER_API}`)
  if (answer.state !== 'known') return answer
  const cluster = parseCluster(answer.value)
  return cluster === undefined ? NOT_UNDERSTOOD : ok(cluster)
}

export interface Listed<T> {
  readonly items: readonly T[]
  readonly complete: boolean
}

/** All pages of a list, up to a bound; a page on another host is not asked for. */
export async function listArm<T>(
  arm: ArmClient,
  path: string,
  read: (entry: unknown) => T | undefined,
): Promise<Fact<Listed<T>>> {
  const items: T[] = []
  let complete = true
  let next: string | undefined = path
  for (let pages = 0; next !== undefined; pages++) {
    if (pages === MAX_PAGES) return ok({ items, complete: false })
    const answer: Fact<unknown> = await requestArm(arm, 'GET', next)
    if (answer.state !== 'known') return pages === 0 ? answer : ok({ items, complete: false })
    const page = parsePage(answer.value, read)
    if (page === undefined) return pages === 0 ? NOT_UNDERSTOOD : ok({ items, complete: false })
    items.push(...page.items)
    complete &&= page.complete
    const link: URL | null = page.nextLink === undefined ? null : URL.parse(page.nextLink, arm.origin)
    if (link !== null && link.origin !== arm.origin) return ok({ items, complete: false })
    next = link === null ? undefined : `${link.pathname}${link.search}`
  }
  return ok({ items, complete })
}

const NOT_UNDERSTOOD = failed({
  kind: 'tool',
  text: note('answer-not-understood', { service: 'Azure Resource Manager' }),
})

/** One request; the JSON of a 200, else why there is none. */
export async function requestArm(
  arm: ArmClient,
  method: 'GET' | 'POST',
  path: string,
  body?: string,
): Promise<Fact<unknown>> {
  const url = URL.parse(path, arm.origin)
  if (url === null || url.origin !== arm.origin) return NOT_UNDERSTOOD
  const request = {
    method,
    url,
    headers: {
      accept: 'application/json',
      authorization: `Bearer ${arm.vault.reveal(arm.token)}`,
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    maxBodyBytes: MAX_BYTES,
    ...(body !== undefined && { body }),
  }
  const sent = await arm.limit(async () => (arm.oversized.seen ? undefined : send(arm.host, arm.deadline, request)))
  if (sent === undefined) return NOT_UNDERSTOOD
  if (!sent.ok) return failed(sent.reason)
  const { status, body: text, truncated } = sent.reply
  if (truncated && fromJson(text) === undefined) arm.oversized.seen = true
  // What is no JSON is judged by its status.
  const value = fromJson(text)
  if (status === 200 && value !== undefined) return ok(value)
  const error = parseArmError(value, arm.vault.redact)
  return failed({
    kind: 'refused',
    status,
    code: error?.code ?? '',
    text: truncate(arm.vault.redact(error?.message ?? text.trim()), 300),
  })
}
