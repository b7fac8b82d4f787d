import type { Rows } from './row.ts'
import type { SavedAs, UnusedPassword } from './shared.ts'

/** What each finding of the chapter "Repository-scoped tokens" needs to be put into words. */
export interface ScopedTokensValues {
  'scoped-token-disabled': { userName: string; registryName: string }
  'scoped-token-password-expired': { userName: string; registryName: string; endsOn: string } & SavedAs & UnusedPassword
  'scoped-token-password-expiring': { userName: string; registryName: string; endsOn: string; days: number } & SavedAs &
    UnusedPassword
}

export const SCOPED_TOKENS_FINDINGS: Rows<keyof ScopedTokensValues> = {
  'scoped-token-disabled': {
    chapter: 'scoped-tokens',
    stage: 'credentials',
    levels: ['error'],
    name: 'Scoped token is disabled',
    fixAt: 'username',
    propagates: false,
    networkPath: false,
  },
  'scoped-token-password-expired': {
    chapter: 'scoped-tokens',
    stage: 'expiry',
    levels: ['error'],
    name: 'Scoped token password expired',
    fixAt: 'password',
    propagates: false,
    networkPath: false,
  },
  'scoped-token-password-expiring': {
    chapter: 'scoped-tokens',
    stage: 'expiry',
    levels: ['warning'],
    name: 'Scoped token password expires soon',
    fixAt: 'password',
    propagates: false,
    networkPath: false,
  },
}
