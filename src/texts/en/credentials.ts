import type { FindingValues } from '../../findings.ts'
import {
  allowAnonymousPull,
  assignLeastPrivilegedRole,
  exposeToken,
  listApplications,
  newApplicationSecret,
  newTokenPassword,
  shellQuote,
  showAdminCredentials,
  showAdminUser,
} from '../az-commands.ts'
import type { FindingMessage, FindingTexts } from '../texts.ts'

const GIVE_BOTH = `username: \${{ secrets.ACR_USERNAME }}\npassword: \${{ secrets.ACR_PASSWORD }}`

/** As the README's recipes name them. */
const SECRET_NAMES = {
  username: 'ACR_USERNAME',
  password: 'ACR_PASSWORD',
  'client-id': 'AZURE_CLIENT_ID',
  'tenant-id': 'AZURE_TENANT_ID',
  'subscription-id': 'AZURE_SUBSCRIPTION_ID',
  'client-secret': 'AZURE_CLIENT_SECRET',
} as const

/** An input that an action demands. */
const inputMissing = (
  missing: FindingValues['credentials-missing']['missing'],
  by: string,
  isInAction: boolean,
): FindingMessage => ({
  title: `${by} has no ${missing === 'both' ? 'username and no password' : missing}`,
  message: `${by} needs ${missing === 'both' ? 'username and password' : missing}, and this step doesn't give ${missing === 'both' ? 'them' : 'it'}. The action stops before it signs in. ${
    missing === 'subscription-id'
      ? 'Add the input, or set allow-no-subscriptions to true.'
      : `Add ${missing === 'both' ? 'both inputs' : 'the input'} under with.`
  }`,
  fix: (missing === 'both' ? (['username', 'password'] as const) : [missing])
    .map(
      name =>
        `${name}: \${{ ${isInAction ? `inputs.${name}` : `${/-id$/.test(name) ? 'vars' : 'secrets'}.${SECRET_NAMES[name]}`} }}`,
    )
    .join('\n'),
})

export const credentialTexts = {
  'credentials-missing': ({ missing, host, by, isInAction }) =>
    by !== undefined
      ? inputMissing(missing, by, isInAction === true)
      : missing === 'both'
        ? {
            title: `no credentials for ${host}`,
            message: `Neither username nor password is given, and docker has no login stored for ${host}. A push always needs one. Give both, or set access to pull.`,
            fix: GIVE_BOTH,
          }
        : {
            title: `${missing} is empty`,
            message: `${missing} is empty while what goes with it is given. A secret or variable that does not exist is an empty string: a misspelt name, a missing environment: on the job, or a secret that is not shared with this repository. Correct the name, or create the secret.`,
            fix: `gh secret list\ngh secret set ${SECRET_NAMES[missing]}`,
          },
  'credentials-malformed': ({ input, form }) =>
    form === 'resource-id'
      ? {
          title: 'The subscription-id is a resource ID',
          message: `The ${input} begins with /subscriptions/, and azure/login takes the subscription's ID alone. The sign-in fails when it selects the subscription. Remove what is around the ID.`,
          fix: 'az account show --query id --output tsv | gh variable set AZURE_SUBSCRIPTION_ID',
        }
      : {
          title: `The ${input} isn't an application (client) ID`,
          message: `The ${input} isn't a GUID. Microsoft Entra ID knows an app registration by its application (client) ID only, so the sign-in fails. Use the ID from the app registration's overview.`,
          fix: 'az ad app list --display-name <name> --query "[].appId" --output tsv',
        },
  'secrets-unavailable': ({ because }) => ({
    title: because === 'fork' ? "a fork's pull request has no secrets" : "Dependabot's run has no Actions secrets",
    message:
      because === 'fork'
        ? 'The credentials are empty because this run is for a pull request from a fork. GitHub gives such a run no secrets, so no login can work in it. Skip the login and the push in such runs.'
        : 'The credentials are empty because Dependabot started this run. GitHub gives it only the Dependabot secrets of the repository. Create them there as well, or skip the login in such runs.',
    fix:
      because === 'fork'
        ? 'if: github.event.pull_request.head.repo.full_name == github.repository'
        : 'gh secret set ACR_PASSWORD --app dependabot',
  }),
  'credentials-whitespace': ({ which, where }) => {
    const names = which.join(' and ')
    return {
      title: `white space ${where === 'inner' ? 'inside' : 'at the edge of'} ${names}`,
      message:
        where === 'inner'
          ? `There is white space inside ${names}. No credential of a registry has any, so the login is refused. Store the value again, in one line.`
          : `There is white space at the edge of ${names}. docker/login-action cuts it off, docker login -p does not. Store the value again without it.`,
      fix: which.map(name => `printf %s "$VALUE" | gh secret set ACR_${name.toUpperCase()}`).join('\n'),
    }
  },
  'sp-not-found': ({ userName }) => ({
    title: `the application ${userName} is not known in the registry's tenant`,
    message: `The registry's tenant has no application ${userName}. It was deleted, it belongs to another tenant, or this is an object id or a subscription id. Use the application (client) id.`,
    fix: listApplications(),
  }),
  'sp-secret-is-id': ({ userName }) => ({
    title: "the secret's id was given instead of its value",
    message: `The password for the application ${userName} has the form of an id, and the registry refuses it. The portal shows a secret's id beside its value, and the value only once. Make a new secret and store its value.`,
    fix: newApplicationSecret(userName),
  }),
  'token-username-mismatch': ({ userName }) => ({
    title: 'an ACR token needs the user name 00000000-0000-0000-0000-000000000000',
    message: `The password is a token from az acr login --expose-token, but the user name is ${userName}. The registry takes such a token only with the zero GUID. Change the user name.`,
    fix: 'username: 00000000-0000-0000-0000-000000000000',
  }),
  'token-username-unexpected': ({ registryName }) => ({
    title: 'the user 00000000-0000-0000-0000-000000000000 needs an ACR token as password',
    message:
      'The user name is the zero GUID, but the password is no token of a registry. That user works only with a token from az acr login --expose-token. Give such a token, or the user name that belongs to the password.',
    fix: exposeToken(registryName),
  }),
  'token-wrong-registry': ({ audience, service, registryName }) => ({
    title: `the token is for ${audience}`,
    message: `The password is a token for ${audience}. ${service} refuses the tokens of other registries. Get one for this registry.`,
    fix: exposeToken(registryName),
  }),
  'token-wrong-kind': ({ registryName }) => ({
    title: 'an Entra token was given as the password',
    message:
      'The password is a Microsoft Entra access token. A registry takes it only in exchange for a token of its own, never as a password. Use az acr login, or the token that it exposes, with the user name that belongs to it.',
    fix: `username: 00000000-0000-0000-0000-000000000000\n# and as the password:\n${exposeToken(registryName)}`,
  }),
  'scoped-token-invalid': ({ userName, registryName }) => ({
    title: `wrong password for the token ${userName}`,
    message: `The registry knows the repository-scoped token ${userName} and refuses its password. It was regenerated or mistyped. Make a new one and store it.`,
    fix: newTokenPassword(userName, registryName),
  }),
  'anonymous-pull-disabled': ({ host, registryName }) => ({
    title: `${host} does not allow anonymous pull`,
    message: `No credentials are given, and ${host} gives nobody a token. Anonymous pull is off (it exists in Standard and Premium). Give username and password, or turn it on for all repositories.`,
    fix: `${GIVE_BOTH}\n# or, for everyone:\n${allowAnonymousPull(registryName)}`,
  }),
  'admin-user-disabled': ({ registryName }) => ({
    title: `the admin user of ${registryName} is turned off`,
    message: `The user name is that of the registry's admin user, and Resource Manager says that it is turned off. Use an application, a repository-scoped token or OIDC; or turn it on, which gives everyone who has the password all rights.`,
    fix: `az acr update --name ${shellQuote(registryName)} --admin-enabled true`,
  }),
  'admin-password-invalid': ({ registryName }) => ({
    title: `the password of the admin user of ${registryName} is wrong`,
    message: `The registry's admin user is turned on, and its password is refused. It was regenerated or mistyped. Store the present one.`,
    fix: showAdminCredentials(registryName),
  }),
  'credentials-rejected': rejectedText,
} satisfies Partial<FindingTexts>

function rejectedText({
  kind,
  userName,
  registryName,
  tooLong,
  signedIn,
}: FindingValues['credentials-rejected']): FindingMessage {
  if (tooLong) {
    return {
      title: 'the password is longer than any credential',
      message:
        'The password is longer than 16 KiB. No credential of a registry is, so it was not sent: a file, or several secrets together, stand in its place. Store the credential alone.',
      fix: 'gh secret set ACR_PASSWORD',
    }
  }
  switch (kind) {
    case 'entra':
      return {
        title: `${registryName} does not take the identity`,
        message: `Entra lets ${userName || 'the identity'} in, and the registry refuses to exchange its token. It has no role on the registry, or one that was assigned minutes ago has not arrived. Assign a role; with Reader as well, this step can name the one that is missing.`,
        fix: assignLeastPrivilegedRole(userName || '<object-id>', 'push', registryName),
      }
    case 'service-principal':
      if (signedIn) {
        return {
          title: `${registryName} does not take the application ${userName}`,
          message: `Entra lets the application ${userName} in with this secret, so the secret is good, and the registry refuses it all the same. It has no role on the registry, or one that was assigned minutes ago has not arrived. Assign a role; with Reader as well, this step can name the one that is missing.`,
          fix: assignLeastPrivilegedRole(userName, 'push', registryName),
        }
      }
      return {
        title: `the secret of the application ${userName} is refused`,
        message: `The registry refuses the application ${userName} with this secret. The secret is wrong or has ended, or the application has no role on the registry. Make a new secret; if that is refused too, assign the role. With tenant-id this step asks Entra, and says which.`,
        fix: `${newApplicationSecret(userName)}\n${assignLeastPrivilegedRole(userName, 'push', registryName)}`,
      }
    case 'admin':
      return {
        title: `the admin user of ${registryName} is refused`,
        message: `The registry refuses its admin user ${userName} with this password. Either the admin user is turned off, or the password was regenerated. Look which, and store the present password.`,
        fix: `${showAdminUser(registryName)}\n${showAdminCredentials(registryName)}`,
      }
    case 'scoped-token':
      return {
        title: `${userName} is refused`,
        message: `The registry refuses ${userName} with this password. There is no repository-scoped token of that name, it is disabled, or its password is wrong or has ended; for a service principal the user name is the application id, not its name. Look at the token, and make a new password.`,
        fix: `az acr token show --name ${shellQuote(userName)} --registry ${shellQuote(registryName)} --query status --output tsv\n${newTokenPassword(userName, registryName)}`,
      }
    case 'acr-token':
    case 'identity-token':
      return {
        title: 'the registry refuses the token',
        message: `The token has not ended and is for this registry, and is refused all the same. It was issued before the registry's role-assignment mode was switched, or the identity lost its role. Get a new one.`,
        fix: exposeToken(registryName),
      }
  }
}
