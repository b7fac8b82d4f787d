import { exposeToken, newApplicationSecret, shellQuote } from '../az-commands.ts'
import type { FindingTexts } from '../texts.ts'

/** "1 day", "2 days". */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

export const expiryTexts = {
  'sp-secret-expiring': ({ clientId, name, endsOn, days, ambiguous }) => ({
    title: ambiguous
      ? `the secret of the application ${clientId} may end in ${counted(days, 'day')}`
      : `the secret of the application ${clientId} ends in ${counted(days, 'day')}`,
    message: `${ambiguous ? `Several secrets of the application begin like the one in use; the likeliest (${name}) ends at ${endsOn}. If it is that one, every login fails from then on.` : `The secret in use (${name}) ends at ${endsOn}. Every login fails from then on.`} Make a new one and store it, or move to OIDC, which needs no secret.`,
    fix: newApplicationSecret(clientId),
  }),
  'sp-certificate-expiring': ({ clientId, endsOn, days }) => ({
    title: `the certificate of the application ${clientId} ends in ${counted(days, 'day')}`,
    message: `The application has no secret, and its last certificate ends at ${endsOn}. Nobody can sign in with it from then on. Add a new one.`,
    fix: `az ad app credential reset --id ${shellQuote(clientId)} --create-cert --append`,
  }),
  'graph-access-missing': ({ clientId }) => ({
    title: 'the end of the secret cannot be looked up',
    message:
      'The application may not read its own entry in Microsoft Graph, so the day on which its secret ends is not known. Nothing that docker needs depends on it. The permission Application.Read.All lets this step warn in time; it takes effect once an administrator has consented to it.',
    fix: `az ad app permission add --id ${shellQuote(clientId)} --api 00000003-0000-0000-c000-000000000000 --api-permissions 9a5d68dd-52b0-4cc2-bd40-abcf44ac3a30=Role\naz ad app permission admin-consent --id ${shellQuote(clientId)}`,
  }),
  'token-expired': ({ expiredAt, registryName }) => ({
    title: `the token ended at ${expiredAt}`,
    message: `The password is an ACR token that ended at ${expiredAt}. Such a token lives for three hours. Get a new one in the job that uses it.`,
    fix: exposeToken(registryName),
  }),
  'token-expiring': ({ expiresAt, minutesLeft, registryName }) => ({
    title: `the token ends in ${counted(minutesLeft, 'minute')}`,
    message: `The token in use ends at ${expiresAt}, in ${counted(minutesLeft, 'minute')}. A longer job fails at its next pull or push. Get a new one in this job.`,
    fix: exposeToken(registryName),
  }),
} satisfies Partial<FindingTexts>
