import { loginWithAz, newApplicationSecret, shellQuote } from '../az-commands.ts'
import { shorten } from '../shorten.ts'
import type { FindingTexts } from '../texts.ts'
import { pluralForm } from './grammar.ts'

export const expiryTexts = {
  'sp-secret-expiring': ({ clientId, name, endsOn, days, ambiguous, ...saved }) =>
    ambiguous
      ? {
          title: pluralForm(days, {
            one: `The client secret may expire in ${days} day`,
            other: `The client secret may expire in ${days} days`,
          }),
          message: `Several client secrets start with the same characters as yours. The most likely one, ${shorten(name, 40)}, expires on ${endsOn}. Create a new client secret, or switch to OIDC, which needs no secret.`,
          fix: newApplicationSecret(clientId, saved),
        }
      : {
          title: pluralForm(days, {
            one: `The client secret expires in ${days} day`,
            other: `The client secret expires in ${days} days`,
          }),
          message: `The client secret ${shorten(name, 40)} expires on ${endsOn}, and every login then fails. Create a new one, or switch to OIDC, which needs no secret.`,
          fix: newApplicationSecret(clientId, saved),
        },
  'sp-certificate-expiring': ({ clientId, endsOn, days }) => ({
    title: pluralForm(days, {
      one: `The certificate expires in ${days} day`,
      other: `The certificate expires in ${days} days`,
    }),
    message: `It's the last certificate of the app registration, which has no client secret, so every sign-in fails after ${endsOn}. Add a new certificate.`,
    fix: `# Run by: an owner of the app registration\naz ad app credential reset --id ${shellQuote(clientId)} --create-cert --append`,
  }),
  'graph-access-missing': ({ clientId }) => ({
    title: 'The expiration date of the client secret is unknown',
    message:
      "Docker doesn't need it, but this step can't warn you in time. To read the date, the identity needs Application.Read.All in Microsoft Graph, which covers every app registration.",
    fix: `# Optional. Run by: an administrator of the tenant\naz ad app permission add --id ${shellQuote(clientId)} --api 00000003-0000-0000-c000-000000000000 --api-permissions 9a5d68dd-52b0-4cc2-bd40-abcf44ac3a30=Role\naz ad app permission admin-consent --id ${shellQuote(clientId)}`,
  }),
  'token-expired': ({ expiredAt, registryName }) => ({
    title: `The token expired at ${expiredAt}`,
    message: 'An ACR token is valid for three hours. Get a new one in the job that uses it.',
    fix: loginWithAz(registryName),
  }),
  'token-expiring': ({ expiresAt, minutesLeft, registryName }) => ({
    title: pluralForm(minutesLeft, {
      one: `The token expires in ${minutesLeft} minute`,
      other: `The token expires in ${minutesLeft} minutes`,
    }),
    message: `It expires at ${expiresAt}, so a longer job fails at its next pull or push. Get a new token in this job.`,
    fix: loginWithAz(registryName),
  }),
} satisfies Partial<FindingTexts>
