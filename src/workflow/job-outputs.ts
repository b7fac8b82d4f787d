import type { JobOutput } from './model.ts'
import type { PartialString, Segment, SourceLocation } from './partial-string.ts'
import { type Context, expressionsOf, valueOfText } from './template.ts'
import { entriesOf, get, listOf, type Node, type TextNode, textOf, textsIn } from './yaml.ts'

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

/**
 * The outputs of a job, as other jobs see them. `steps.name.outputs.tag` means something else there, or nothing: what
 * one job alone can look at gets a name that holds in all of them.
 */
export const handedOn = (id: string, outputs: ReadonlyMap<string, PartialString>): ReadonlyMap<string, PartialString> =>
  new Map(
    [...outputs].map(([name, { segments, location }]) => {
      const whole = segments.length === 1 ? `needs.${id.toLowerCase()}.outputs.${name}` : undefined
      return [name, { segments: segments.map(segment => namedForAll(segment, id, whole)), location }] as const
    }),
  )

function namedForAll(segment: Segment, id: string, whole: string | undefined): Segment {
  if ('literal' in segment || !OF_ONE_JOB.test(segment.expression)) return segment
  if (whole !== undefined) {
    const { written: _, ...rest } = segment
    return { ...rest, expression: whole }
  }
  const { expression, written = expression } = segment
  return { ...segment, expression: `jobs.${id.toLowerCase()}.${expression}`, written }
}

/** What has another value in another job, variables of a shell among it; those of the run are the same in all jobs. */
const OF_ONE_JOB =
  /\$(?!\{?GITHUB_(?:ACTOR|REF|REPOSITORY|RUN|SHA))|\b(?:env|job|jobs|matrix|needs|runner|steps|strategy)\b/

const NEEDED = /\bneeds\s*\.\s*([\w-]+)\s*\.\s*outputs\s*\.\s*([\w-]+)/gi

/** `needs.build.outputs.image` in an expression of the job; not where a comment or a text speaks of it. */
export function neededOutputsOf(job: Node): ReadonlyMap<string, SourceLocation> {
  const before = neededOf.get(job)
  if (before !== undefined) return before
  const needed = new Map<string, SourceLocation>()
  const add = (node: TextNode, expression: string, from: number): void => {
    for (const { 1: id = '', 2: name = '', index } of expression.matchAll(NEEDED)) {
      const key = `${id}.${name}`.toLowerCase()
      if (!needed.has(key)) needed.set(key, node.locationAt(from + index))
    }
  }
  for (const node of textsIn(job)) {
    if (!node.text.includes('needs')) continue
    for (const { start, expression } of expressionsOf(node.text))
      if (!isInComment(node.text, start)) add(node, expression ?? '', start + 3)
  }
  for (const node of [job, ...(listOf(get(job, 'steps'))?.items ?? [])]) {
    const condition = textOf(get(node, 'if'))
    if (condition !== undefined && !condition.text.includes('${{')) add(condition, condition.text, 0)
  }
  neededOf.set(job, needed)
  return needed
}

/** In a line of a script or a list that begins with `#`. */
const isInComment = (text: string, at: number): boolean =>
  /^\s*#/.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at))

/** A job is read once for each combination of its matrix. */
const neededOf = new WeakMap<Node, ReadonlyMap<string, SourceLocation>>()
