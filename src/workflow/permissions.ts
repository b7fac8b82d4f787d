import type { Permissions } from './model.ts'
import { get, isNull, mapOf, type Node, textOf } from './yaml.ts'

/** What `permissions:` of a job or a workflow says of `id-token`; `undefined` where it stands not there. */
export function permissionsOf(parent: Node | undefined): Permissions | undefined {
  const found = mapOf(parent)?.entries.get('permissions')
  if (found === undefined || isNull(found.value)) return undefined
  const { key, value: node } = found
  if (node.kind === 'text') {
    const all = node.text.trim()
    return { idToken: all === 'write-all' ? 'write' : all === 'read-all' ? 'none' : 'unknown', location: node.location }
  }
  const entry = textOf(get(node, 'id-token'))
  if (entry === undefined) return { idToken: 'none', location: key.location, isList: true }
  return {
    idToken: entry.text.includes('${{') ? 'unknown' : entry.text === 'write' ? 'write' : 'none',
    location: entry.location,
    isList: true,
  }
}

/** What is left of a called job's permissions: they cannot be more than its caller's. */
export function allowed(own: Permissions | undefined, callers: Permissions): Permissions {
  if (own === undefined || own === 'unknown') return callers
  if (own.idToken === 'none' || callers === 'unknown') return own.idToken === 'none' ? own : 'unknown'
  return callers.idToken === 'write' ? own : callers
}
