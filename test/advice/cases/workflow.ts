import { adviceOf, type FileCase } from '../file-case.ts'
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

export const workflow: readonly AdviceCase[] = workflowFiles.map(adviceOf)
