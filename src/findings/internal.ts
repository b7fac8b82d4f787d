import type { Rows } from './row.ts'

/** What each finding of the chapter "Our own" needs to be put into words. */
export interface InternalValues {
  'internal-error': { message: string }
}

export const INTERNAL_FINDINGS: Rows<keyof InternalValues> = {
  'internal-error': {
    chapter: 'internal',
    stage: 'docker',
    levels: ['error'],
    name: 'Internal error in acr-login-check',
    fixAt: 'step',
    propagates: false,
    networkPath: false,
  },
}
