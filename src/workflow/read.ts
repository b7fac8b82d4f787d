import { StringData } from '@actions/expressions/data/index'
import { knownOperand } from './expression.ts'
import { workflowFaults } from './faults.ts'
import { readJobs } from './jobs.ts'
import type { Reading, ReadingContext } from './model.ts'
import type { SourceLocation } from './partial-string.ts'
import { check, newReader, parsed } from './read-limits.ts'
import { ALWAYS } from './template.ts'
import { entriesOf, get, isNull, listOf, type Node, textOf } from './yaml.ts'

/**
 * Reads a workflow file, and the local actions and workflows that it calls, as far as it matters to logins, pushes and
 * pulls. Never throws for what a file holds, and ends soon whatever that is.
 * @param file as places shall name it, with the prefix of the context
 * @param text as it was decoded; a byte order mark may stand before it
 */
export function readWorkflow(file: string, text: string, context: ReadingContext): Reading {
  const reader = newReader(context)
  const root = parsed(reader, file, text)
  if (root === undefined) return { workflow: undefined, problems: reader.problems }
  // A file of comments is one that somebody has put aside.
  if (isNull(root))
    return {
      workflow: { file, triggers: new Map(), jobs: [], inputs: new Set(), faults: [], ignores: [] },
      problems: [],
    }
  if (root.kind !== 'map' || get(root, 'jobs')?.kind !== 'map') {
    return { workflow: undefined, problems: [{ location: root.location, kind: 'not-a-workflow', text: '' }] }
  }
  check(reader, file, root, workflowFaults)
  const triggers = triggersOf(get(root, 'on'))
  const [only] = triggers.size === 1 ? triggers : []
  const event =
    only === undefined || only[0] === 'workflow_call' ? undefined : knownOperand(new StringData(only[0]), only[1])
  const { jobs } = readJobs(root, {
    reader,
    scope: {
      file,
      env: new Map(),
      inputs: undefined,
      matrix: undefined,
      matrixNames: undefined,
      steps: new Map(),
      needs: new Map(),
      jobs: new Map(),
      event,
      substitutions: new Map([...context.substitutions].filter(([name]) => !OF_ONE_JOB.test(name))),
      budget: reader.budget,
    },
    permissions: undefined,
    condition: ALWAYS,
    callStack: [file.slice(context.prefix?.length ?? 0)],
  })
  return {
    workflow: {
      file,
      triggers,
      jobs,
      inputs: inputsOf(get(root, 'on')),
      faults: reader.faults,
      ignores: reader.ignores,
    },
    problems: reader.problems,
  }
}

/** What has another value in another job. */
const OF_ONE_JOB = /\$|\b(?:env|job|jobs|matrix|needs|runner|steps|strategy)\b/

/** `on: push`, `on: [push, pull_request]`, `on: { push: … }`. */
function triggersOf(node: Node | undefined): ReadonlyMap<string, SourceLocation> {
  const names =
    node?.kind === 'map' ? [...node.entries.values()].map(({ key }) => key) : (listOf(node)?.items ?? [node])
  return new Map(
    names.flatMap(name => {
      const text = textOf(name)
      return text === undefined || text.text === '' ? [] : [[text.text.toLowerCase(), text.location] as const]
    }),
  )
}

const inputsOf = (on: Node | undefined): ReadonlySet<string> =>
  new Set(
    ['workflow_dispatch', 'workflow_call'].flatMap(trigger =>
      entriesOf(get(get(on, trigger), 'inputs')).map(({ key }) => key.text.toLowerCase()),
    ),
  )
