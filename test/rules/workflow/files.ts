import { expect } from 'vitest'
import { ok } from '../../../src/facts.ts'
import type { Level } from '../../../src/findings/row.ts'
import type { FindingId } from '../../../src/findings.ts'
import { runRules } from '../../../src/rules/index.ts'
import { readWorkflow } from '../../../src/workflow/read.ts'
import { healthyFacts } from '../facts.ts'

/** A workflow file, the files beside it, and all that is to be found in it, line by line. */
export interface FileCase {
  readonly name: string
  readonly yaml: string
  /** Local actions and workflows by their paths. */
  readonly files?: Readonly<Record<string, string>>
  /** What is known of the run, as `ReadingContext` has it. */
  readonly substitutions?: Readonly<Record<string, string>>
  /** Level, id, and the line that it stands on, without the whitespace at its edges. */
  readonly found: readonly (readonly [level: Level, id: FindingId, line: string])[]
}

const FILE = '.github/workflows/ci.yml'

/** Ids, levels and lines of everything that is found where no registry is given; never the prose. */
export function expectFoundInFile({ yaml, files = {}, substitutions = {}, found }: Omit<FileCase, 'name'>): void {
  const texts: Readonly<Record<string, string>> = { ...files, [FILE]: yaml }
  const { workflow, problems } = readWorkflow(FILE, yaml, {
    textOf: path => files[path],
    substitutions: new Map(Object.entries(substitutions)),
  })
  expect(problems).toEqual([])
  expect(workflow).toBeDefined()
  const healthy = healthyFacts()
  const facts = {
    ...healthy,
    given: { ...healthy.given, userName: { given: false }, password: { given: false } },
    repositories: [],
    registries: [],
    workflows: ok({ workflows: workflow === undefined ? [] : [workflow], problems }),
  }
  const lineAt = (file: string, line: number): string => texts[file]?.split('\n')[line - 1]?.trim() ?? `${file}:${line}`
  expect(
    runRules(facts, new Set()).map(({ id, level, location }) => [
      level,
      id,
      location === undefined ? undefined : lineAt(location.file, location.line),
    ]),
  ).toStrictEqual(found)
}

const indented = (text: string, by: number): string => text.trim().replace(/^/gm, ' '.repeat(by))

/** A job on a runner of GitHub's. @param head further keys of the job */
export const job = (id: string, steps: readonly string[], head = ''): string =>
  [`${id}:`, indented(`runs-on: ubuntu-latest\n${head}`, 2), '  steps:', ...steps.map(each => indented(each, 4))].join(
    '\n',
  )

/** A workflow of these jobs. @param head what stands in front of `jobs:` */
export const workflowOf = (jobs: readonly string[], head = 'on: push'): string =>
  [head, 'jobs:', ...jobs.map(each => indented(each, 2)), ''].join('\n')

/** A workflow of one job `build`. */
export const steps = (...all: readonly string[]): string => workflowOf([job('build', all)])

/** A login with docker/login-action. */
export const login = (registry: string): string => `- uses: docker/login-action@v4
  with:
    registry: ${registry}
    username: \${{ secrets.ACR_USERNAME }}
    password: \${{ secrets.ACR_PASSWORD }}`

export const run = (...lines: readonly string[]): string => `- run: |\n${indented(lines.join('\n'), 4)}`

/** A build and push of docker/build-push-action. */
export const buildPush = (...tags: readonly string[]): string => `- uses: docker/build-push-action@v6
  with:
    push: true
    tags: |
${indented(tags.join('\n'), 6)}`
