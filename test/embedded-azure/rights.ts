import type { Access } from './tokens.ts'
import type { Action, Rights } from './world.ts'

/** One scope string: 'repository:team/app:pull,push' (distribution/distribution, "Token Scope Documentation"). */
export function parseScope(scope: string): Access | undefined {
  const match = /^([a-z-]+):(.+):([a-z_,*]*)$/.exec(scope)
  if (!match) return undefined
  const [, type = '', name = '', actions = ''] = match
  return { type, name, actions: actions.split(',').filter(Boolean) }
}

/**
 * Several scopes come as repeated parameters or joined by spaces; both are taken
 * (distribution/distribution:internal/client/auth/session.go).
 */
export function parseScopes(values: string[]): Access[] {
  return values
    .flatMap(value => value.split(' '))
    .map(parseScope)
    .filter(one => one !== undefined)
}

/** Whether one action on one thing is allowed to somebody. */
export type Allows = (of: { type: string; name: string }, action: string) => boolean

/**
 * What of the asked is granted: 200 with fewer actions, never a refusal (Azure/azure-cli#31065;
 * sonatype/nexus-public#393).
 */
export function grant(allows: Allows, received: Access[], ungranted: 'omitted' | 'empty'): Access[] {
  return received
    .map(one => ({ ...one, actions: one.actions.filter(action => allows(one, action)) }))
    .filter(one => ungranted === 'empty' || one.actions.length > 0)
}

export function allowedBy(rights: Rights): Allows {
  return ({ type, name }, action) => {
    const key = type === 'repository' ? name : `${type}:${name}`
    return Object.entries(rights).some(([pattern, actions]) => matches(pattern, key, type) && includes(actions, action))
  }
}

function matches(pattern: string, key: string, type: string): boolean {
  if (pattern === key) return true
  if (type !== 'repository' || !pattern.endsWith('*')) return false
  return key.startsWith(pattern.slice(0, -1))
}

function includes(actions: Action[], action: string): boolean {
  return actions.some(one => one === '*' || one === action)
}

/** The rights that an access token carries in itself. */
export function allowedByToken(access: Access[]): Allows {
  const entries = access.map(({ type, name, actions }) => [
    type === 'repository' ? name : `${type}:${name}`,
    actions as Action[],
  ])
  return allowedBy(Object.fromEntries(entries) as Rights)
}

/**
 * What a request on /v2/… needs; undefined for /v2/ itself. tags/list wants metadata_read, not pull
 * (argoproj-labs/argocd-image-updater#1502).
 */
export function neededAccess(method: string, path: string): Access | undefined {
  if (path === '/v2/_catalog') return { type: 'registry', name: 'catalog', actions: ['*'] }
  const [, about] = /^\/acr\/v1\/(.+?)(?:\/_(?:tags|manifests)(?:\/.+)?)?$/.exec(path) ?? []
  if (about !== undefined) {
    const actions: Action[] = method === 'GET' ? ['metadata_read'] : ['metadata_write', 'metadata_read']
    return { type: 'repository', name: about, actions }
  }
  const match = /^\/v2\/(.+?)\/(manifests|blobs|tags|referrers)\//.exec(path)
  if (!match) return undefined
  const [, name = '', kind = ''] = match
  return { type: 'repository', name, actions: neededActions(method, kind) }
}

function neededActions(method: string, kind: string): Action[] {
  if (kind === 'tags') return ['metadata_read']
  if (method === 'GET' || method === 'HEAD') return ['pull']
  return method === 'DELETE' ? ['delete'] : ['pull', 'push']
}
