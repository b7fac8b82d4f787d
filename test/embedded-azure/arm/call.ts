import { type Answer, json } from '../answers.ts'
import type { Cloud } from '../clouds.ts'
import type { EntraClaims } from '../entra/mint.ts'
import { grantsOf, may } from '../rbac.ts'
import { registryId } from '../registry-rights.ts'
import type { Effect, Moment, Request } from '../request.ts'
import type { RegistryWorld, World } from '../world.ts'

/** One authenticated call, with what its path named. */
export interface ArmCall extends Moment {
  cloud: Cloud
  received: Request
  caller: EntraClaims
  apiVersion: string
  /** The parts of the path that the route leaves open, decoded. */
  parts: string[]
}

export type ArmAnswer = Answer | Effect

export interface Route {
  method: string
  path: RegExp
  /** What the caller must be allowed to; where left out, the answer leaves out what the caller may not see. */
  action?: string
  /** So many segments from the end do not belong to the scope that is asked about. */
  up?: number
  handle(call: ArmCall): ArmAnswer
}

/** '{}' stands for one segment, '{scope}' for any beginning; letter case does not matter in ARM's paths. */
export function route(line: string, handle: Route['handle'], rights: { action?: string; up?: number } = {}): Route {
  const [method = '', path = ''] = line.split(' ')
  const source = path.replaceAll('.', '\\.').replaceAll('{}', '([^/]+)').replaceAll('{scope}', '(.*)')
  return { method, path: new RegExp(`^${source}/?$`, 'i'), handle, ...rights }
}

/** ARM's error shape (Azure/azure-rest-api-specs, common-types, ErrorResponse). */
export function armError(status: number, code: string, message: string, headers: Record<string, string> = {}): Answer {
  const answer = json(status, { error: { code, message } })
  return { ...answer, headers: { ...answer.headers, ...headers } }
}

export const notFound = (id: string): Answer => {
  const [, group = '', type = '', name = ''] =
    /resourceGroups\/([^/]+)\/providers\/([^/]+\/[^/]+)\/([^/]+)/i.exec(id) ?? []
  return armError(
    404,
    'ResourceNotFound',
    `The Resource '${type}/${name}' under resource group '${group}' was not found. For more details please go to https://aka.ms/ARMResourceNotFoundFix`,
  )
}

export const groupNotFound = (group: string): Answer =>
  armError(404, 'ResourceGroupNotFound', `Resource group '${group}' could not be found.`)

export const subscriptionNotFound = (id: string): Answer =>
  armError(404, 'SubscriptionNotFound', `The subscription '${id}' could not be found.`)

/** The refusal of an action at a scope; undefined where it is allowed. */
export function forbidden(call: ArmCall, action: string, scope: string): Answer | undefined {
  const { caller, world, now } = call
  if (isAllowed(call, action, scope)) return undefined
  const [, , subscription = ''] = scope.split('/')
  const hides = world.arm?.withoutRole === 'not-found' && !hasRoleIn(world, caller.oid, subscription, now)
  if (hides) return subscriptionNotFound(subscription)
  return armError(
    403,
    'AuthorizationFailed',
    `The client '${caller.appid}' with object id '${caller.oid}' does not have authorization to perform action '${action}' over scope '${scope}' or the scope is invalid. If access was recently granted, please refresh your credentials.`,
  )
}

export const isAllowed = ({ caller, world, now }: ArmCall, action: string, scope: string): boolean =>
  may(world, { objectId: caller.oid, scope, action, now })

/** Any role at or below a subscription. */
export function hasRoleIn(world: World, objectId: string, subscription: string, now: number): boolean {
  const scope = `/subscriptions/${subscription}`
  const below = (world.roleAssignments ?? [])
    .map(one => one.scope)
    .filter(one => one.toLowerCase().startsWith(`${scope.toLowerCase()}/`))
  return [scope, ...below].some(one => grantsOf(world, objectId, one, now).length > 0)
}

/** A list, in pages where the world says so. */
export function page({ received, world }: ArmCall, values: unknown[]): Answer {
  const size = world.arm?.pageSize ?? Number.POSITIVE_INFINITY
  const from = Number(received.query.get('$skiptoken') ?? 0)
  const value = values.slice(from, from + size)
  if (from + size >= values.length) return json(200, { value })
  const query = new URLSearchParams(received.query)
  query.set('$skiptoken', String(from + size))
  return json(200, { value, nextLink: `https://${received.host}${received.path}?${query}` })
}

export const sameText = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

/** The registry of a path's subscription, group and name. */
export function registryAt({ world, parts }: ArmCall): { registry: RegistryWorld; id: string } | undefined {
  const [subscription = '', group = '', name = ''] = parts
  const path = `/subscriptions/${subscription}/resourceGroups/${group}/providers/Microsoft.ContainerRegistry/registries/${name}`
  for (const registry of world.registries) {
    const id = registry.arm && registryId(registry, registry.arm)
    if (id !== undefined && sameText(id, path)) return { registry, id }
  }
  return undefined
}

export function withRegistryChanged(world: World, registry: RegistryWorld, change: Partial<RegistryWorld>): World {
  const registries = world.registries.map(one => (one === registry ? { ...one, ...change } : one))
  return { ...world, registries }
}
