import { exposeToken } from '../../commands.ts'
import type { FindingTexts } from '../texts.ts'

export const expiryTexts = {
  'token-expired': ({ expiredAt, registryName }) => ({
    title: `the token ended at ${expiredAt}`,
    message: `The password is an ACR token that ended at ${expiredAt}. Such a token lives for three hours. Get a new one in the job that uses it.`,
    fix: exposeToken(registryName),
  }),
  'token-expiring': ({ expiresAt, minutesLeft, registryName }) => ({
    title: `the token ends in ${minutesLeft} minutes`,
    message: `The token in use ends at ${expiresAt}, in ${minutesLeft} minutes. A longer job fails at its next pull or push. Get a new one in this job.`,
    fix: exposeToken(registryName),
  }),
} satisfies Partial<FindingTexts>
