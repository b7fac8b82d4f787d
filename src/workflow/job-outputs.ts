import type { JobOutput } from './model.ts'
import type { SourceLocation } from './partial-string.ts'
import { type Context, valueOfText } from './template.ts'
import { entriesOf, type Node, textOf } from './yaml.ts'

/** What a job hands to those that need it. */
export const jobOutputsOf = (node: Node | undefined, context: Context): ReadonlyMap<string, JobOutput> =>
  new Map(
    entriesOf(node).flatMap(({ key, value }) => {
      const text = textOf(value)
      if (text === undefined) return []
      return [
        [
          key.text.toLowerCase(),
          { value: valueOfText(text, context), text: text.text, location: text.location },
        ] as const,
      ]
    }),
  )

const NEEDED = /\bneeds\s*\.\s*([\w-]+)\s*\.\s*outputs\s*\.\s*([\w-]+)/gi

/** `needs.build.outputs.image`, wherever the job looks at it. */
export function neededOutputsOf(job: Node): ReadonlyMap<string, SourceLocation> {
  const before = neededOf.get(job)
  if (before !== undefined) return before
  const needed = new Map<string, SourceLocation>()
  const seen = new Set<Node>()
  const visit = (node: Node): void => {
    // What aliases share is looked at once.
    if (seen.has(node)) return
    seen.add(node)
    if (node.kind === 'list') for (const item of node.items) visit(item)
    if (node.kind === 'map') for (const { value } of node.entries.values()) visit(value)
    if (node.kind !== 'text' || !node.text.includes('needs')) return
    for (const { 1: id = '', 2: name = '', index } of node.text.matchAll(NEEDED)) {
      const key = `${id}.${name}`.toLowerCase()
      if (!needed.has(key)) needed.set(key, node.locationAt(index))
    }
  }
  visit(job)
  neededOf.set(job, needed)
  return needed
}

/** A job is read once for each combination of its matrix. */
const neededOf = new WeakMap<Node, ReadonlyMap<string, SourceLocation>>()
