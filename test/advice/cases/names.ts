import { adviceOf, type FileCase } from '../file-case.ts'
import type { AdviceCase } from './case.ts'

/** Login servers and image names as files spell them. */
export const nameFiles: readonly FileCase[] = []

export const names: readonly AdviceCase[] = nameFiles.map(adviceOf)
