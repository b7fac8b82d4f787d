import type { JobOutput } from './model.ts'
import type { SourceLocation } from './partial-string.ts'
import { type Context, valueOfText } from './template.ts'
import { entriesOf, type Node, textOf, textsIn } from './yaml.ts'

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
  for (const text of textsIn(job)) {
    if (!text.text.includes('needs')) continue
    for (const { 1: id = '', 2: name = '', index } of text.text.matchAll(NEEDED)) {
      const key = `${id}.${name}`.toLowerCase()
      if (!needed.has(key)) needed.set(key, text.locationAt(index))
    }
  }
  neededOf.set(job, needed)
  return needed
}

/** A job is read once for each combination of its matrix. */
const neededOf = new WeakMap<Node, ReadonlyMap<string, SourceLocation>>()
