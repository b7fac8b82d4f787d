import { type Facts, ok } from '../../src/facts.ts'
import type { FindingId } from '../../src/findings.ts'
import { readWorkflow } from '../../src/workflow/read.ts'
import { healthyFacts } from '../rules/facts.ts'
import type { AdviceCase } from './cases/case.ts'
import type { Paste } from './paste.ts'

/** The files of a repository by their paths. */
export type Files = Readonly<Record<string, string>>

export const CI = '.github/workflows/ci.yml'
export const PLAYED_IN = 'test/e2e/file-fixes.test.ts'

/** A branch that only files choose: files in which nothing is found, and the same with one thing wrong. */
export interface FileCase {
  readonly id: FindingId
  /** One clause, after "if". */
  readonly when: string
  readonly healthy: Files
  /** Pieces of the files that are there, and what stands in their place where they are wrong; or files that are wrong. */
  readonly wrong: readonly (readonly [right: string, wrong: string])[] | Files
  /** How a reader of the fix puts it into the files. */
  readonly paste: Paste
  /** What the reader puts for what is left open. */
  readonly fill?: Readonly<Record<string, string>>
}

/** The files with what is wrong in them. */
export function brokenFiles({ healthy, wrong, when }: FileCase): Files {
  if (!isPairs(wrong)) return { ...healthy, ...wrong }
  return wrong.reduce<Files>((files, [from, to]) => {
    const holders = Object.keys(files).filter(path => files[path]?.includes(from))
    if (holders.length === 0) throw new Error(`${when}: nothing has ${from}`)
    return Object.fromEntries(
      Object.entries(files).map(([path, text]) => [path, holders.includes(path) ? text.replaceAll(from, to) : text]),
    )
  }, healthy)
}

const isPairs = (wrong: FileCase['wrong']): wrong is readonly (readonly [string, string])[] => Array.isArray(wrong)

/** The facts of a run that looks at files alone: all workflows that start by themselves. */
export function factsOf(files: Files): Facts {
  const healthy = healthyFacts()
  const readings = [readWorkflow(CI, files[CI] ?? '', { textOf: path => files[path], substitutions: new Map() })]
  return {
    ...healthy,
    given: { ...healthy.given, userName: { given: false }, password: { given: false } },
    ...{ repositories: [], registries: [] },
    workflows: ok({
      workflows: readings.flatMap(({ workflow }) => (workflow === undefined ? [] : [workflow])),
      problems: readings.flatMap(({ problems }) => problems),
    }),
  }
}

/** As docs/advice.md has it. */
export const adviceOf = (each: FileCase): AdviceCase => ({
  ...{ id: each.id, when: each.when, playedIn: PLAYED_IN },
  facts: factsOf(brokenFiles(each)),
})
