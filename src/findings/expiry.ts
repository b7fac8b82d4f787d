import type { Rows } from './row.ts'
import type { SavedAs } from './shared.ts'

/** What each finding of the chapter "Expiry" needs to be put into words. */
export interface ExpiryValues {
  'sp-secret-expiring': {
    clientId: string
    name: string
    endsOn: string
    days: number
    /** Several secrets may be the one in use; this is the likeliest. */
    ambiguous: boolean
  } & SavedAs
  'sp-certificate-expiring': { clientId: string; endsOn: string; days: number }
  'graph-access-missing': { clientId: string }
  'token-expired': { expiredAt: string; registryName: string }
  'token-expiring': { expiresAt: string; minutesLeft: number; registryName: string }
}

export const EXPIRY_FINDINGS: Rows<keyof ExpiryValues> = {
  'sp-secret-expiring': {
    chapter: 'expiry',
    stage: 'expiry',
    levels: ['warning'],
    name: 'Client secret expires soon',
    fixAt: 'password',
    propagates: false,
    networkPath: false,
  },
  'sp-certificate-expiring': {
    chapter: 'expiry',
    stage: 'expiry',
    levels: ['warning'],
    name: 'Certificate expires soon',
    fixAt: 'step',
    propagates: false,
    networkPath: false,
  },
  'graph-access-missing': {
    chapter: 'expiry',
    stage: 'expiry',
    levels: ['notice'],
    name: "Expiration date isn't available",
    fixAt: 'step',
    propagates: false,
    networkPath: false,
  },
  'token-expired': {
    chapter: 'expiry',
    stage: 'expiry',
    levels: ['error'],
    name: 'ACR token expired',
    fixAt: 'password',
    propagates: false,
    networkPath: false,
  },
  'token-expiring': {
    chapter: 'expiry',
    stage: 'expiry',
    levels: ['warning'],
    name: 'ACR token expires soon',
    fixAt: 'password',
    propagates: false,
    networkPath: false,
  },
}
