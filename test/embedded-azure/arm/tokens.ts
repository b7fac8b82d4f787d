import { randomBytes } from 'node:crypto'
import { type Answer, json } from '../answers.ts'
import type { ScopeMapWorld } from '../arm-world.ts'
import { scopeMapNameOf, scopeMapsOf, systemScopeMaps } from '../registry-rights.ts'
import { readBody, recordOf, textOf } from '../request.ts'
import type { RegistryWorld, ScopeMapTokenWorld, TokenPasswordWorld } from '../world.ts'
import {
  type ArmAnswer,
  type ArmCall,
  notFound,
  page,
  type Route,
  route,
  sameText,
  withRegistryChanged,
} from './call.ts'
import { REGISTRY, withRegistry } from './registries.ts'

const MCR = 'Microsoft.ContainerRegistry/registries'

/** Repository-scoped tokens and their maps (ACR docs, "Create a token with repository-scoped permissions"). */
export const tokenRoutes: Route[] = [
  route(`GET ${REGISTRY}/tokens`, listTokens, { action: `${MCR}/tokens/read`, up: 1 }),
  route(`GET ${REGISTRY}/tokens/{}`, getToken, { action: `${MCR}/tokens/read` }),
  route(`PATCH ${REGISTRY}/tokens/{}`, putToken, { action: `${MCR}/tokens/write` }),
  route(`PUT ${REGISTRY}/tokens/{}`, putToken, { action: `${MCR}/tokens/write` }),
  route(`GET ${REGISTRY}/scopeMaps`, listMaps, { action: `${MCR}/scopeMaps/read`, up: 1 }),
  route(`GET ${REGISTRY}/scopeMaps/{}`, getMap, { action: `${MCR}/scopeMaps/read` }),
  route(`PATCH ${REGISTRY}/scopeMaps/{}`, putMap, { action: `${MCR}/scopeMaps/write` }),
  route(`PUT ${REGISTRY}/scopeMaps/{}`, putMap, { action: `${MCR}/scopeMaps/write` }),
  route(`POST ${REGISTRY}/generateCredentials`, generate, { action: `${MCR}/generateCredentials/action`, up: 1 }),
]

function listTokens(call: ArmCall): ArmAnswer {
  return withRegistry(call, ({ registry, id }) =>
    page(
      call,
      (registry.scopeMapTokens ?? []).map(one => tokenObject(id, one)),
    ),
  )
}

function getToken(call: ArmCall): ArmAnswer {
  return withRegistry(call, ({ registry, id }) => {
    const found = findToken(registry, call.parts[3])
    return found ? json(200, tokenObject(id, found)) : notFound(call.received.path)
  })
}

const findToken = (registry: RegistryWorld, name = ''): ScopeMapTokenWorld | undefined =>
  registry.scopeMapTokens?.find(one => sameText(one.name, name))

/** Never a value; without a password, no `credentials` at all. */
function tokenObject(id: string, token: ScopeMapTokenWorld): Record<string, unknown> {
  const passwords = passwordsOf(token).map(({ value: _, ...rest }) => rest)
  return {
    type: `${MCR}/tokens`,
    id: `${id}/tokens/${token.name}`,
    name: token.name,
    properties: {
      provisioningState: 'Succeeded',
      creationDate: '2025-03-02T08:00:00.0000000Z',
      scopeMapId: `${id}/scopeMaps/${scopeMapNameOf(token)}`,
      status: token.enabled ? 'enabled' : 'disabled',
      ...(passwords.length > 0 && { credentials: { certificates: [], passwords } }),
    },
  }
}

/** Those without dates are the first and the second, as far as those are not given with dates. */
function passwordsOf({ passwords, credentials = [] }: ScopeMapTokenWorld): TokenPasswordWorld[] {
  const plain = passwords.slice(0, 2).map(
    (value, at): TokenPasswordWorld => ({
      name: at === 0 ? 'password1' : 'password2',
      creationTime: '2025-03-02T08:00:00.0000000Z',
      value,
    }),
  )
  return [...plain.filter(one => credentials.every(({ name }) => name !== one.name)), ...credentials]
}

function putToken(call: ArmCall): ArmAnswer {
  return withRegistry(call, ({ registry, id }) => {
    const [, , , name = ''] = call.parts
    const { status, scopeMapId } = recordOf(readBody(call.received)['properties'])
    const scopeMap = textOf(scopeMapId)?.split('/').at(-1)
    const old = findToken(registry, name) ?? { name, passwords: [], enabled: true, repositories: {} }
    const token = {
      ...old,
      ...(typeof status === 'string' && { enabled: status === 'enabled' }),
      ...(scopeMap !== undefined && { scopeMap }),
    }
    return changed(call, registry, withToken(registry, token), json(200, tokenObject(id, token)))
  })
}

function withToken(registry: RegistryWorld, token: ScopeMapTokenWorld): Partial<RegistryWorld> {
  const others = (registry.scopeMapTokens ?? []).filter(one => !sameText(one.name, token.name))
  return { scopeMapTokens: [...others, token] }
}

function changed(call: ArmCall, registry: RegistryWorld, change: Partial<RegistryWorld>, answer: Answer): ArmAnswer {
  return { answer, world: withRegistryChanged(call.world, registry, change) }
}

function listMaps(call: ArmCall): ArmAnswer {
  return withRegistry(call, ({ registry, id }) =>
    page(
      call,
      scopeMapsOf(registry).map(one => mapObject(id, one)),
    ),
  )
}

function getMap(call: ArmCall): ArmAnswer {
  return withRegistry(call, ({ registry, id }) => {
    const found = scopeMapsOf(registry).find(one => sameText(one.name, call.parts[3] ?? ''))
    return found ? json(200, mapObject(id, found)) : notFound(call.received.path)
  })
}

function mapObject(id: string, { name, actions, description }: ScopeMapWorld): Record<string, unknown> {
  return {
    type: `${MCR}/scopeMaps`,
    id: `${id}/scopeMaps/${name}`,
    name,
    properties: {
      description: description ?? '',
      type: systemScopeMaps.some(one => one.name === name) ? 'SystemDefined' : 'UserDefined',
      creationDate: '2025-03-02T08:00:00.0000000Z',
      provisioningState: 'Succeeded',
      actions,
    },
  }
}

function putMap(call: ArmCall): ArmAnswer {
  return withRegistry(call, ({ registry, id }) => {
    const { actions, description } = recordOf(readBody(call.received)['properties'])
    const [, , , name = ''] = call.parts
    const old = scopeMapsOf(registry).find(one => sameText(one.name, name))
    const map = {
      name: old?.name ?? name,
      actions: Array.isArray(actions) ? actions.map(String) : (old?.actions ?? []),
      description: textOf(description) ?? old?.description ?? '',
    }
    return changed(call, registry, withMap(registry, map), json(200, mapObject(id, map)))
  })
}

/** A token whose own rights were shown as this map has a map of that name from now on. */
function withMap(registry: RegistryWorld, map: ScopeMapWorld): Partial<RegistryWorld> {
  const { arm, scopeMapTokens } = registry
  const others = (arm?.scopeMaps ?? []).filter(one => one.name !== map.name)
  return {
    ...(arm && { arm: { ...arm, scopeMaps: [...others, map] } }),
    ...(scopeMapTokens && {
      scopeMapTokens: scopeMapTokens.map(one =>
        scopeMapNameOf(one) === map.name ? { ...one, scopeMap: map.name } : one,
      ),
    }),
  }
}

/** New passwords: the one that is named, or both. */
function generate(call: ArmCall): ArmAnswer {
  return withRegistry(call, ({ registry }) => {
    const { tokenId, name, expiry } = readBody(call.received)
    const token = findToken(registry, textOf(tokenId)?.split('/').at(-1))
    if (!token) return notFound(call.received.path)
    const names = (['password1', 'password2'] as const).filter(
      one => name === undefined || name === null || one === name,
    )
    const made = names.map(
      (one): TokenPasswordWorld => ({
        name: one,
        value: randomBytes(39).toString('base64'),
        creationTime: new Date(call.now * 1000).toISOString(),
        ...(typeof expiry === 'string' && { expiry }),
      }),
    )
    const kept = passwordsOf(token).filter(one => made.every(other => other.name !== one.name))
    const change = withToken(registry, { ...token, passwords: [], credentials: [...kept, ...made] })
    return changed(call, registry, change, json(200, { username: token.name, passwords: made }))
  })
}
