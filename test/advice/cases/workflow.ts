import { ok } from '../../../src/facts.ts'
import type { FileProblem } from '../../../src/workflow/model.ts'
import { adviceOf, CI, type FileCase, factsOf } from '../file-case.ts'
import { BY_HAND } from '../played.ts'
import type { AdviceCase } from './case.ts'
import { actionFiles } from './workflow-actions.ts'
import { configFiles } from './workflow-configs.ts'
import { fileFaults } from './workflow-files.ts'
import { loginFiles } from './workflow-logins.ts'
import { secretFiles } from './workflow-secrets.ts'

/** Every branch of the chapter "Workflow" that is played in files. */
export const workflowFiles: readonly FileCase[] = [
  ...loginFiles,
  ...configFiles,
  ...fileFaults,
  ...actionFiles,
  ...secretFiles,
]

const UNREADABLE: readonly (readonly [kind: FileProblem['kind'], when: string])[] = [
  ['not-yaml', 'the file is not valid YAML'],
  ['not-text', 'the file is not UTF-8'],
  ['too-large', 'the file is too large, or too complex'],
  ['not-a-workflow', 'the file has no jobs'],
  ['unreadable', "the file can't be read"],
  ['outside', 'the file is a symbolic link to a place outside the repository'],
]

export const workflow: readonly AdviceCase[] = [
  ...workflowFiles.map(adviceOf),
  ...UNREADABLE.map(([kind, when]) => ({
    ...{ id: 'workflow-unreadable' as const, when, notPlayed: BY_HAND },
    facts: {
      ...factsOf({}),
      workflows: ok({ workflows: [], problems: [{ location: { file: CI, line: 1, column: 1 }, kind, text: '' }] }),
    },
  })),
]
