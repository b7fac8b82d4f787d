import { expressionsOf } from './template.ts'
import type { Piece, Place, Value } from './value.ts'
import { type Node, textOf } from './yaml.ts'

const SECRET = /\bsecrets\s*(?:\.\s*([\w-]+)|\[\s*'([\w-]+)'\s*\])/gi

/** By lower-case name, with the place of the first use; the token that every run has is none. */
type Secrets = Map<string, Place>

function add(secrets: Secrets, expression: string, place: Place): void {
  for (const [, one, other] of expression.matchAll(SECRET)) {
    const name = (one ?? other ?? '').toLowerCase()
    if (name !== 'github_token' && !secrets.has(name)) secrets.set(name, place)
  }
}

/** Those that texts are made of. */
export function secretsIn(pieces: Iterable<Piece | { readonly unknown: string; readonly place: Place }>): Secrets {
  const secrets: Secrets = new Map()
  for (const piece of pieces) if ('unknown' in piece) add(secrets, piece.unknown, piece.place)
  return secrets
}

/** Those of the variables that a script names. */
export function secretsOfNamed(env: ReadonlyMap<string, Value>, script: string): Secrets {
  const used = [...env].filter(([, { pieces }]) => secretsIn(pieces).size > 0)
  if (used.length === 0) return new Map()
  const names = new Set(script.match(/\w+/g))
  return secretsIn(used.flatMap(([name, { pieces }]) => (names.has(name) ? pieces : [])))
}

/** Those that a file reads anywhere. */
export function secretsOfFile(root: Node): Secrets {
  const secrets: Secrets = new Map()
  const seen = new Set<Node>()
  const visit = (node: Node, isCondition: boolean): void => {
    // What aliases share is looked at once.
    if (seen.has(node)) return
    seen.add(node)
    if (node.is === 'list') for (const item of node.items) visit(item, false)
    if (node.is === 'map') for (const { key, value } of node.entries.values()) visit(value, key.text === 'if')
    const text = textOf(node)?.text
    if (text === undefined || node.is !== 'text' || !/secrets/i.test(text)) return
    if (isCondition && !text.includes('${{')) add(secrets, text, node.place)
    for (const { start, expression } of expressionsOf(text)) add(secrets, expression ?? '', node.placeAt(start))
  }
  visit(root, false)
  return secrets
}
