import type { Script } from '../../model.ts'
import type { PartialString, Segment } from '../../partial-string.ts'
import { unknownValue } from '../../partial-string-ops.ts'
import type { Command, StdoutChunk } from '../command.ts'
import { type Source, sourceLocation } from '../expansion.ts'

/** What is gathered while a script is gone through; `at` is how far. */
export interface Run {
  readonly script: Script
  readonly text: string
  at: number
  readonly env: ReadonlyMap<string, PartialString>
  /** By lower-case name; those of the environment with `env:` before it. */
  readonly variables: Map<string, PartialString>
  readonly commands: Command[]
  readonly written: { readonly env: StdoutChunk[]; readonly outputs: StdoutChunk[] }
  isPartial: boolean
  mayHaveExited: boolean
  /** Whether the command that is being read may not run. */
  isConditional: boolean
  /** Whether what is printed here may be missing from what it goes to, or stand there more than once. */
  isUncertain: boolean
  depth: number
  /** How statements in words are read: those of `$( … )`, and those of a block. */
  readonly statements: (isConditional: boolean) => StdoutChunk[]
  readonly block: (isConditional: boolean) => StdoutChunk[]
}

/** Takes what a pattern with the flag y matches here. */
export function take(run: Run, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = run.at
  const match = pattern.exec(run.text)
  if (match === null) return undefined
  run.at += match[0].length
  return match
}

export const sourceOf = ({ script }: Run): Source => ({ script, fixed: undefined })

export const unknownSegment = (run: Run): Segment => ({
  expression: '',
  location: sourceLocation(sourceOf(run), run.at),
})

/** Goes on with another certainty of what is printed, and then with this one again. */
export function printing<T>(run: Run, isUncertain: boolean, body: () => T): T {
  const before = run.isUncertain
  run.isUncertain = isUncertain
  const result = body()
  run.isUncertain = before
  return result
}

/** A piece in the place of what is printed and not read. */
export const unknownPrinted = (run: Run): StdoutChunk => ({
  segment: unknownSegment(run),
  isConditional: run.isConditional,
  isUncertain: run.isUncertain,
})

/** After a command that may set any variable. */
export function forgetAll(run: Run): void {
  const names = [...run.env.keys()].map(name => `env:${name.toLowerCase()}`)
  for (const name of [...run.variables.keys(), ...names])
    run.variables.set(name, unknownValue(`$${name.replace(/^env:/, '')}`, sourceLocation(sourceOf(run), run.at)))
}

/** To the end of the statement: quotes and brackets are kept together. */
export function skipStatement(run: Run): void {
  while (run.at < run.text.length && !/[\n;})]/.test(run.text.charAt(run.at))) skipOne(run)
}

/** From an opening bracket to behind the closing one. */
export function skipBalanced(run: Run): void {
  if (!/[({[]/.test(run.text.charAt(run.at))) {
    run.isPartial = true
    return
  }
  run.at++
  let open = 1
  while (run.at < run.text.length && open > 0) {
    const character = run.text.charAt(run.at)
    if (/[({[]/.test(character)) open++
    else if (/[)}\]]/.test(character)) open--
    else {
      skipOne(run)
      continue
    }
    run.at++
  }
  if (open > 0) run.isPartial = true
}

function skipOne(run: Run): void {
  const character = run.text.charAt(run.at)
  if (character === '`') run.at += 2
  else if (take(run, /@(["'])[ \t]*\r?\n[\s\S]*?\n\1@|'[^']*'|"(?:[^"`]|`[\s\S])*"|<#[\s\S]*?#>/y) !== undefined) return
  else if (/[({[]/.test(character)) skipBalanced(run)
  else run.at++
}
