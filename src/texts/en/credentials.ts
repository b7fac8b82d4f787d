import type { FindingValues } from '../../findings.ts'
import { oneLine } from '../../util/text.ts'
import {
  assignLeastPrivilegedRole,
  exposeToken,
  newApplicationSecret,
  newTokenPassword,
  shellQuote,
  showAdminCredentials,
  showAdminUser,
} from '../az-commands.ts'
import type { FindingMessage, FindingTexts } from '../texts.ts'
import { adviceText, becauseText, roleFix } from './roles.ts'
import { emptyText, storeCommand } from './value-source.ts'

const GIVE_BOTH = `username: \${{ secrets.ACR_USERNAME }}\npassword: \${{ secrets.ACR_PASSWORD }}`

/** As the README's recipes name them. */
const SECRET_NAMES = {
  username: 'ACR_USERNAME',
  password: 'ACR_PASSWORD',
  'client-id': 'AZURE_CLIENT_ID',
  'tenant-id': 'AZURE_TENANT_ID',
  'subscription-id': 'AZURE_SUBSCRIPTION_ID',
  'client-secret': 'AZURE_CLIENT_SECRET',
  creds: 'AZURE_CREDENTIALS',
} as const

const nameList = (names: readonly string[]): string => new Intl.ListFormat('en', { type: 'conjunction' }).format(names)

/** The command that gives a secret or a variable its value. */
export function setExpression(expression: string): string {
  const [, context = '', name = ''] = /^(\w+)\.([\w-]+)$/.exec(expression) ?? []
  if (context.toLowerCase() === 'secrets') return `gh secret set ${shellQuote(name)}`
  if (context.toLowerCase() === 'vars') return `gh variable set ${shellQuote(name)}`
  return `# give ${oneLine(expression)} a value`
}

const FILE_NAMES = {
  certificate: 'a certificate or a key (PEM)',
  json: 'a JSON document',
  file: 'a whole file',
} as const

/** An input that an action demands. */
const inputMissing = (
  missing: FindingValues['credentials-missing']['missing'],
  by: string,
  isInAction: boolean,
  credsIgnored: boolean,
): FindingMessage => ({
  title: `${by} has no ${missing === 'both' ? 'username and no password' : missing}`,
  message: `${by} needs ${missing === 'both' ? 'username and password' : missing}, and this step doesn't give ${missing === 'both' ? 'them' : 'it'}. ${credsIgnored ? 'It ignores creds beside another ID.' : 'The action stops before it signs in.'} ${
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

function missingText({
  missing,
  host,
  source,
  expressions = [],
  credsIgnored = false,
  by,
  isInAction = false,
  stored,
}: FindingValues['credentials-missing']): FindingMessage {
  if (by !== undefined) return inputMissing(missing, by, isInAction, credsIgnored)
  if (credsIgnored) {
    return {
      title: `${missing} is empty, and creds is ignored`,
      message: `azure/login does not look at creds if client-id, tenant-id, or subscription-id is given, so ${missing} is missing. Give creds alone, or all of the three.`,
      fix: `${missing}: \${{ secrets.${missing === 'tenant-id' ? 'AZURE_TENANT_ID' : 'AZURE_CLIENT_ID'} }}`,
    }
  }
  if (source !== undefined && expressions.length < 2) return emptyText(missing, source)
  if (expressions.length > 0) {
    return {
      title: missing === 'both' ? 'The username and the password are empty' : `The input ${missing} is empty`,
      message: `${nameList(expressions)} ${expressions.length === 1 ? 'is' : 'are'} empty in this run, so the login step fails before it reaches ${host || 'the registry'}. Create the secret, correct its name, or add the environment that holds it to the job.`,
      fix: expressions.map(setExpression).join('\n'),
    }
  }
  if (missing === 'both' && stored?.sameRegistry !== undefined) {
    return {
      title: `No stored login for exactly ${host}`,
      message: `Neither username nor password is given. Docker has a login stored for ${stored.sameRegistry}, and looks for exactly ${host}, which is another key. Log in to the login server as the images name it.`,
      fix: `# In the login step\nregistry: ${oneLine(host)}`,
    }
  }
  if (missing === 'both' && stored !== undefined) {
    return {
      title: `No credentials for ${host}`,
      message: `Neither username nor password is given. Docker has logins stored for ${stored.hosts.join(', ')}, and none for ${host}. A push always needs one. Give both, or log in to ${host} first.`,
      fix: GIVE_BOTH,
    }
  }
  return missing === 'both'
    ? {
        title: `no credentials for ${host}`,
        message: `Neither username nor password is given, and docker has no login stored for ${host}. A push always needs one. Give both, or set access to pull.`,
        fix: GIVE_BOTH,
      }
    : {
        title: `${missing} is empty`,
        message: `${missing} is empty while what goes with it is given. A secret or variable that does not exist is an empty string: a misspelt name, a missing environment: on the job, or a secret that is not shared with this repository. Correct the name, or create the secret.`,
        fix: `gh secret list\ngh secret set ${SECRET_NAMES[missing]}`,
      }
}

export const credentialTexts = {
  'credentials-missing': values => missingText(values),
  'credentials-malformed': ({ input, form }) =>
    form === 'resource-id'
      ? {
          title: 'The subscription-id is a resource ID',
          message: `The ${input} begins with /subscriptions/, and azure/login takes the subscription's ID alone. The sign-in fails when it selects the subscription. Remove what is around the ID.`,
          fix: 'az account show --query id --output tsv | gh variable set AZURE_SUBSCRIPTION_ID',
        }
      : form === 'no-guid'
        ? {
            title: `The ${input} isn't an application (client) ID`,
            message: `The ${input} isn't a GUID. Microsoft Entra ID knows an app registration by its application (client) ID only, so the sign-in fails. Use the ID from the app registration's overview.`,
            fix: 'az ad app list --display-name <name> --query "[].appId" --output tsv',
          }
        : {
            title: `The ${input} is ${FILE_NAMES[form]}`,
            message: `The input ${input} holds ${FILE_NAMES[form]}. Neither a registry nor Microsoft Entra ID accepts that, so it wasn't sent. Store the secret's value alone; use OIDC for an app registration that has only a certificate.`,
            fix: `gh secret set ${SECRET_NAMES[input]}`,
          },
  'secrets-unavailable': ({ because, secrets }) => ({
    title: because === 'fork' ? "a fork's pull request has no secrets" : "Dependabot's run has no Actions secrets",
    message:
      because === 'fork'
        ? 'The credentials are empty because this run is for a pull request from a fork. GitHub gives such a run no secrets, so no login can work in it. Skip the login and the push in such runs.'
        : 'The credentials are empty because Dependabot started this run. GitHub gives it only the Dependabot secrets of the repository. Create them there as well, or skip the login in such runs.',
    fix:
      because === 'fork'
        ? 'if: github.event.pull_request.head.repo.full_name == github.repository'
        : (secrets.length === 0 ? [SECRET_NAMES.password] : secrets)
            .map(name => `gh secret set ${name} --app dependabot`)
            .join('\n'),
  }),
  'credentials-whitespace': ({ which, where, sources }) => {
    const names = which.join(' and ')
    return {
      title: `white space ${where === 'inner' ? 'inside' : 'at the edge of'} ${names}`,
      message:
        where === 'inner'
          ? `There is white space inside ${names}. No credential of a registry has any, so the login is refused. Store the value again, in one line.`
          : `There is white space at the edge of ${names}. docker/login-action cuts it off, docker login -p does not. Store the value again without it.`,
      fix: which.map(name => storeCommand(sources[name] ?? { from: 'secret', name: SECRET_NAMES[name] })).join('\n'),
    }
  },
  'credentials-leading-dash': ({ which, command }) => ({
    title: `The ${which.join(' and ')} starts with a dash`,
    message:
      command === undefined
        ? 'Behind -p, az takes a value that starts with a dash for an option and fails: "expected one argument". docker accepts it. If a script passes the secret to az, join the two with an equals sign.'
        : `${command} gets the secret as a separate word behind -p. az takes a value that starts with a dash for an option and fails: "expected one argument". Join the two with an equals sign.`,
    fix: `${command ?? 'az login --service-principal'} … --password="$SECRET"`,
  }),
  'username-unknown': unknownUserText,
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
    message: `The registry knows the repository-scoped token ${userName} and rejects its password. The password is wrong, expired, or regenerated, or the token is disabled. Generate a new one and store it.`,
    fix: newTokenPassword(userName, registryName),
  }),
  'anonymous-pull-disabled': ({ host, stored }) => ({
    title: `${host} does not allow anonymous pull`,
    message: `No credentials are given, and ${host} gives nobody a token: anonymous pull is off.${loginsElsewhere(host, stored)} Give username and password.`,
    fix: stored?.sameRegistry === undefined ? GIVE_BOTH : `# In the login step\nregistry: ${oneLine(host)}`,
  }),
  'admin-user-disabled': ({ registryName, reported }) => ({
    title: `the admin user of ${registryName} is turned off`,
    message: `The user name is that of the registry's admin user, and ${reported === 'arm' ? 'Resource Manager says that it is turned off' : 'the registry knows no user of that name: its admin user is turned off'}. Use an application, a repository-scoped token or OIDC; or turn it on, which gives everyone who has the password all rights.`,
    fix: `- uses: azure/login@v2\n  with:\n    client-id: \${{ vars.AZURE_CLIENT_ID }}\n    tenant-id: \${{ vars.AZURE_TENANT_ID }}\n    allow-no-subscriptions: true\n- run: az acr login --name ${shellQuote(registryName)}`,
  }),
  'admin-password-invalid': ({ registryName }) => ({
    title: `the password of the admin user of ${registryName} is wrong`,
    message: `The registry's admin user is turned on, and its password is refused. It was regenerated or mistyped. Store the present one.`,
    fix: showAdminCredentials(registryName),
  }),
  'credentials-rejected': rejectedText,
} satisfies Partial<FindingTexts>

/** The logins that docker has instead; nothing if it has none. */
function loginsElsewhere(host: string, stored: FindingValues['anonymous-pull-disabled']['stored']): string {
  if (stored === undefined) return ''
  return stored.sameRegistry === undefined
    ? ` docker has logins stored for ${stored.hosts.join(', ')}, and none for ${host}.`
    : ` docker has a login stored for ${stored.sameRegistry}, which is another key than ${host}.`
}

function rejectedText({
  kind,
  userName,
  registryName,
  tooLong,
  signedIn,
  reported,
  access,
  assignee = '<object-id>',
  denialExplanation,
  registryTenantId,
}: FindingValues['credentials-rejected']): FindingMessage {
  if (tooLong) {
    return {
      title: 'the password is longer than any credential',
      message:
        'The password is longer than 16 KiB. No credential of a registry is, so it was not sent: a file, or several secrets together, stand in its place. Store the credential alone.',
      fix: 'gh secret set ACR_PASSWORD',
    }
  }
  if (registryTenantId !== undefined) {
    return {
      title: `${registryName} rejects an identity of another tenant`,
      message:
        'A registry takes only identities of its own tenant, and the subscription belongs to another one than the token. A role does not help. Sign in to the tenant of the subscription, with an identity that is there.',
      fix: `tenant-id: ${registryTenantId}`,
    }
  }
  if (reported === 'wrong-audience') {
    return {
      title: `${registryName} rejects the token of the identity`,
      message: `${registryName} rejected the token before it looked at any role. With these words it says that the token is for another audience, or from another cloud or tenant. Sign in to the tenant and the cloud of the registry.`,
      fix: `az acr show --name ${shellQuote(registryName)} --query '{loginServer:loginServer,id:id}'`,
    }
  }
  if (denialExplanation !== undefined) {
    return {
      title: `${registryName} rejects an identity that Microsoft Entra ID accepts`,
      message: `Entra ID gives the identity a token, and the registry does not exchange it. ${becauseText(denialExplanation)} ${adviceText(denialExplanation, 'Assign the role.')}`,
      fix: roleFix(denialExplanation),
    }
  }
  switch (kind) {
    case 'entra':
      return {
        title: `${registryName} does not take the identity`,
        message: `Entra ID gives the identity a token, and the registry does not exchange it. It has no role there, its role was assigned minutes ago, or the registry belongs to another tenant than the token. Assign a role, and Reader, so that this step can say which.`,
        fix: assignLeastPrivilegedRole(assignee, access, registryName),
      }
    case 'service-principal':
      if (signedIn) {
        return {
          title: `${registryName} does not take the application ${userName}`,
          message: `Entra lets the application ${userName} in with this secret, so the secret is good, and the registry refuses it all the same. It has no role on the registry, or one that was assigned minutes ago has not arrived. Assign a role; with Reader as well, this step can name the one that is missing.`,
          fix: assignLeastPrivilegedRole(assignee, access, registryName),
        }
      }
      if (reported === 'wrong-secret') {
        return {
          title: 'The client secret is wrong or expired',
          message: `Microsoft Entra ID rejected the client secret that ${registryName} passed on, so no role is missing. The secret is wrong, expired, or belongs to another application. Create a new one; with tenant-id, this step can tell which.`,
          fix: newApplicationSecret(userName),
        }
      }
      return {
        title: `the secret of the application ${userName} is refused`,
        message: `The registry refuses the application ${userName} with this secret. The secret is wrong or has ended, or the application has no role on the registry. Make a new secret; if that is refused too, assign the role. With tenant-id this step asks Entra, and says which.`,
        fix: `${newApplicationSecret(userName)}\n${assignLeastPrivilegedRole(assignee, access, registryName)}`,
      }
    case 'admin':
      return {
        title: `the admin user of ${registryName} is refused`,
        message: `The registry refuses its admin user ${userName} with this password. The password was regenerated or mistyped, or the admin user is turned off. Look which, and store the present password.`,
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

function unknownUserText({
  userName,
  registryName,
  meant,
  adminDisabled,
}: FindingValues['username-unknown']): FindingMessage {
  switch (meant) {
    case 'admin':
      return {
        title: "The username isn't the name of the admin user",
        message: `The registry doesn't know ${userName}. The username of its admin user is ${registryName}, without a suffix.${
          adminDisabled ? ' That user is disabled, so use OIDC, a service principal, or a token.' : ' Use that name.'
        }`,
        fix: adminDisabled ? exposeToken(registryName) : `username: ${oneLine(registryName)}`,
      }
    case 'person':
      return {
        title: "The account of a person can't log in with a password",
        message:
          'A registry accepts no Microsoft Entra user with a password. It takes a service principal, a repository-scoped token, the admin user, or a token from az acr login. Use OIDC in a workflow.',
        fix: `username: 00000000-0000-0000-0000-000000000000\n# and as the password:\n${exposeToken(registryName)}`,
      }
    default:
      return {
        title: "The registry doesn't know the username",
        message: `${registryName} has no repository-scoped token ${userName}: it's misspelled or deleted. For a service principal, the username is the application (client) ID. Use a name from the list, or create the token.`,
        fix: `az acr token list --registry ${shellQuote(registryName)} --query '[].name' --output tsv`,
      }
  }
}
