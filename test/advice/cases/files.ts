import type { FileCase } from '../file-case.ts'
import { nameFiles } from './names.ts'
import { workflowFiles } from './workflow.ts'

/** All branches that files choose. */
export const fileCases: readonly FileCase[] = [...nameFiles, ...workflowFiles]
