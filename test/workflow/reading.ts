import type { Job, Reading, Script, Step, Workflow } from '../../src/workflow/model.ts'
import type { SourceLocation } from '../../src/workflow/partial-string.ts'
import { readWorkflow } from '../../src/workflow/read.ts'

export const FILE = '.github/workflows/ci.yml'

/** Reads a workflow beside other files of its repository. */
export const read = (
  text: string,
  files: Readonly<Record<string, string>> = {},
  substitutions: Readonly<Record<string, string>> = {},
): Reading =>
  readWorkflow(FILE, text, { textOf: path => files[path], substitutions: new Map(Object.entries(substitutions)) })

export function workflowOf(...args: Parameters<typeof read>): Workflow {
  const { workflow, problems } = read(...args)
  if (workflow === undefined) throw new Error(JSON.stringify(problems))
  return workflow
}

/** The jobs of a workflow, those of called ones behind their callers. */
export const allJobs = (jobs: readonly Job[]): readonly Job[] =>
  jobs.flatMap(job => [job, ...allJobs(job.calls?.workflow?.jobs ?? [])])

export const allSteps = ({ jobs }: Workflow): readonly Step[] => allJobs(jobs).flatMap(({ steps }) => steps)

/** A script as a reader would write it. */
export const scriptText = ({ text, unknowns }: Script): string =>
  text.replace(/[\u{F0000}-\u{FFFFF}]/gu, mark => {
    const { expression } = unknowns[(mark.codePointAt(0) ?? 0) - 0xf0000] ?? {}
    return expression === undefined ? '?' : `<${expression}>`
  })

/** `3:5`, with the file where it is another. */
export const at = ({ file, line, column }: SourceLocation): string =>
  `${file === FILE ? '' : `${file}:`}${line}:${column}`

/** A workflow of one job with these steps, indented by six. */
export const withSteps = (steps: string, head = 'on: push\n'): string =>
  `${head}jobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n${steps.replace(/^(?=.)/gm, '      ')}`

/** Where a word stands in a text, in which it stands once. */
export function whereIs(text: string, word: string): string {
  const [before = '', ...trailingText] = text.split(word)
  if (trailingText.length !== 1) throw new Error(`${word} stands ${trailingText.length} times in ${text}`)
  const lines = before.split('\n')
  return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`
}
