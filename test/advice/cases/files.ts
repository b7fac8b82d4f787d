import type { FileCase } from '../file-case.ts'
import { nameFiles } from './name-files.ts'
import { workflowFiles } from './workflow.ts'

/** All branches that files choose. */
export const fileCases: readonly FileCase[] = [...nameFiles, ...workflowFiles]
