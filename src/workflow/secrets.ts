import type { PartialString, Segment, SourceLocation } from './partial-string.ts'
import { expressionsOf } from './template.ts'
import { type Node, textOf } from './yaml.ts'

const SECRET = /\bsecrets\s*(?:\.\s*([\w-]+)|\[\s*'([\w-]+)'\s*\])/gi

/** By lower-case name, with the place of the first use; the token that every run has is none. */
type Secrets = Map<string, SourceLocation>

function add(secrets: Secrets, expression: string, location: SourceLocation): void {
  for (const [, one, other] of expression.matchAll(SECRET)) {
    const name = (one ?? other ?? '').toLowerCase()
    if (name !== 'github_token' && !secrets.has(name)) secrets.set(name, location)
  }
}

/** Those that texts are made of. */
export function secretsIn(
  segments: Iterable<Segment | { readonly expression: string; readonly location: SourceLocation }>,
): Secrets {
  const secrets: Secrets = new Map()
  for (const segment of segments) if ('expression' in segment) add(secrets, segment.expression, segment.location)
  return secrets
}

/** Those of the variables that a script names. */
export function secretsOfNamed(env: ReadonlyMap<string, PartialString>, script: string): Secrets {
  const used = [...env].filter(([, { segments }]) => secretsIn(segments).size > 0)
  if (used.length === 0) return new Map()
  const names = new Set(script.match(/\w+/g))
  return secretsIn(used.flatMap(([name, { segments }]) => (names.has(name) ? segments : [])))
}

/** Those that a file reads anywhere. */
export function secretsOfFile(root: Node): Secrets {
  const secrets: Secrets = new Map()
  const seen = new Set<Node>()
  const visit = (node: Node, isCondition: boolean): void => {
    // What aliases share is looked at once.
    if (seen.has(node)) return
    seen.add(node)
    if (node.kind === 'list') for (const item of node.items) visit(item, false)
    if (node.kind === 'map') for (const { key, value } of node.entries.values()) visit(value, key.text === 'if')
    const text = textOf(node)?.text
    if (text === undefined || node.kind !== 'text' || !/secrets/i.test(text)) return
    if (isCondition && !text.includes('${{')) add(secrets, text, node.location)
    for (const { start, expression } of expressionsOf(text)) add(secrets, expression ?? '', node.locationAt(start))
  }
  visit(root, false)
  return secrets
}
