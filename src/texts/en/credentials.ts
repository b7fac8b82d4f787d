import type { FindingValues } from '../../findings.ts'
import { oneLine } from '../../util/text.ts'
import {
  assignLeastPrivilegedRole,
  loginWithAz,
  newApplicationSecret,
  newTokenPassword,
  SECRET_NAME,
  shellQuote,
  showAdminUser,
  storeAdminPassword,
} from '../az-commands.ts'
import { ownHelperEntry, setVariable } from '../docker-commands.ts'
import { shorten } from '../shorten.ts'
import type { FindingMessage, FindingTexts } from '../texts.ts'
import { listThenSet } from './directory.ts'
import { listOfAll } from './grammar.ts'
import { malformedText } from './malformed.ts'
import { adviceText, becauseText, missingRole, roleFix } from './roles.ts'
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

/** The command that gives a secret or a variable its value. */
export function setExpression(expression: string): string {
  const [, context = '', name = ''] = /^(\w+)\.([\w-]+)$/.exec(expression) ?? []
  if (context.toLowerCase() === 'secrets') return `gh secret set ${shellQuote(name)}`
  if (context.toLowerCase() === 'vars') return `gh variable set ${shellQuote(name)}`
  return `# give ${oneLine(expression)} a value`
}

const SET_SECRET = `gh secret set ${SECRET_NAME}`
const WHO_ASSIGNS = '# Run by: someone with Owner or Role Based Access Control Administrator on the registry'

/** With all three IDs, creds is ignored, and the sign-in is one with OIDC. */
const CREDS_ALONE = {
  fix: '# Remove client-id, tenant-id, and subscription-id: creds has all of them',
  language: 'yaml',
} as const

/** An input that an action needs. */
function inputMissing({
  missing,
  by = '',
  isInAction = false,
  credsIgnored = false,
}: FindingValues['credentials-missing']): FindingMessage {
  const inputs = missing === 'both' ? (['username', 'password'] as const) : [missing]
  if (credsIgnored) return { ...inputMissingText(missing, shorten(by, 60), credsIgnored), ...CREDS_ALONE }
  return {
    ...inputMissingText(missing, shorten(by, 60), credsIgnored),
    fix: inputs
      .map(
        name =>
          `${name}: \${{ ${isInAction ? `inputs.${name}` : `${/-id$/.test(name) ? 'vars' : 'secrets'}.${SECRET_NAMES[name]}`} }}`,
      )
      .join('\n'),
    language: 'yaml',
  }
}

function inputMissingText(
  missing: FindingValues['credentials-missing']['missing'],
  by: string,
  credsIgnored: boolean,
): Pick<FindingMessage, 'title' | 'message'> {
  if (missing === 'both') {
    return {
      title: 'The login step has no username and no password',
      message: `${by} needs both, so it stops before it signs in. Add both inputs under with.`,
    }
  }
  const title = `The login step has no ${missing}`
  if (credsIgnored) {
    return {
      title,
      message: `If an ID is set, ${by} ignores creds and needs ${missing} too. Remove the IDs that are set, or add this one.`,
    }
  }
  return missing === 'subscription-id'
    ? {
        title,
        message: `${by} needs it, so it stops before it signs in. Add the input, or set allow-no-subscriptions to true.`,
      }
    : { title, message: `${by} needs it, so it stops before it signs in. Add the input under with.` }
}

/** A login that stands in the file, in whose place docker asks a helper. */
const ignoredLogin = (
  program: string,
  host: string,
  { file = '', jqBy }: Stored,
): Pick<FindingMessage, 'message' | 'fix'> => ({
  message: `The file has a login for this registry, but also names a credential helper. Docker asks ${shorten(program, 50)} instead, which has none. An empty entry for the host in "credHelpers" makes Docker use the file.`,
  fix: ownHelperEntry(file, host, jqBy),
})

type Stored = NonNullable<FindingValues['credentials-missing']['stored']>

/** A login that Docker would find without the variable. */
const loginInHome = ({ file, isUnexpanded }: { file: string; isUnexpanded: boolean }): FindingMessage => ({
  title: 'DOCKER_CONFIG names a folder without the saved login',
  message: isUnexpanded
    ? `The login for this registry is in ${shorten(file, 80)}. DOCKER_CONFIG contains ~ or $, which only a shell replaces, so Docker looks in another folder. Write the full path.`
    : `The login for this registry is in ${shorten(file, 80)}, but DOCKER_CONFIG names another folder. Set the variable to that folder, or log in again.`,
  fix: setVariable('DOCKER_CONFIG', file.replace(/[/\\]config\.json$/, '')),
})

function missingText(values: FindingValues['credentials-missing']): FindingMessage {
  const { missing, host, source, expressions = [], credsIgnored = false, by, stored } = values
  if (by !== undefined) return inputMissing(values)
  if (credsIgnored) {
    return {
      title: `The ${missing} input is empty, and creds is ignored`,
      message:
        'azure/login ignores creds if client-id, tenant-id, or subscription-id is set. Set creds alone, or all three IDs.',
      ...CREDS_ALONE,
    }
  }
  if (source !== undefined && expressions.length < 2) return emptyText(missing, source)
  if (expressions.length > 0) {
    return {
      title: missing === 'both' ? 'The username and password inputs are empty' : `The ${missing} input is empty`,
      message:
        expressions.length === 1
          ? `${shorten(listOfAll(expressions), 90)} is empty in this run, so the login fails. Create the secret, correct its name, or set the environment that has it on the job.`
          : `${shorten(listOfAll(expressions), 90)} are empty in this run, so the login fails. Create the secrets, correct their names, or set the environment that has them on the job.`,
      fix: expressions.map(setExpression).join('\n'),
    }
  }
  if (missing !== 'both') {
    return {
      title: `The ${missing} input is empty`,
      message:
        "A secret that doesn't exist is an empty string. Check for a misspelled name, a missing `environment:` on the job, or an organization secret that isn't shared with this repository.",
      fix: `# Check\ngh secret list\n# Then\n${SET_SECRET}`,
    }
  }
  if (stored?.ignoredBy !== undefined) {
    return {
      title: 'Docker ignores the saved login in config.json',
      ...ignoredLogin(stored.ignoredBy, host, stored),
    }
  }
  if (stored?.inHome !== undefined) return loginInHome(stored.inHome)
  if (stored?.sameRegistry !== undefined) {
    return {
      title: 'The saved Docker login is for another host name',
      message: `Docker has a login for ${shorten(stored.sameRegistry, 60)}, but it uses a login only if the image name begins with exactly the same host name. Log in with the host name that the image name has.`,
      fix: `# In the login step\nregistry: ${oneLine(host)}`,
      language: 'yaml',
    }
  }
  return {
    title: 'No credentials are set for the registry',
    message:
      stored === undefined
        ? 'Docker has no saved login for this registry either, and a push always needs one. Set username and password, or set access to pull.'
        : `Docker has saved logins for ${shorten(listOfAll(stored.hosts), 90)}, but none for this registry. A push always needs one. Set username and password, or log in first.`,
    fix: GIVE_BOTH,
    language: 'yaml',
  }
}

export const credentialTexts = {
  'credentials-missing': missingText,
  'credentials-malformed': malformedText,
  'secrets-unavailable': ({ because, secrets }) =>
    because === 'fork'
      ? {
          title: 'Pull requests from forks get no secrets or variables',
          message:
            'Inputs of this step are empty, because GitHub passes no secrets and no variables to a run for a fork. Skip the login and the push in these runs.',
          fix: "# On the login step, and on each step that pushes\nif: github.event_name != 'pull_request' || github.event.pull_request.head.repo.full_name == github.repository",
          language: 'yaml',
        }
      : {
          title: 'Dependabot runs get no Actions secrets',
          message:
            'The credentials are empty, because these runs get only Dependabot secrets. Add the same secrets under Settings > Secrets and variables > Dependabot, or skip the login in these runs.',
          fix:
            secrets.length === 0
              ? `${SET_SECRET} --app dependabot`
              : secrets.map(name => `gh secret set ${shellQuote(name)} --app dependabot`).join('\n'),
        },
  'credentials-whitespace': ({ which, where, sources }) => ({
    ...whitespaceText(which, where),
    fix: which.map(name => (sources[name] === undefined ? SET_SECRET : storeCommand(sources[name]))).join('\n'),
  }),
  'credentials-leading-dash': ({ which, command }) => {
    const [first = 'password'] = which
    return {
      title:
        which.length > 1
          ? 'The password and client-secret inputs start with a dash'
          : `The ${first} input starts with a dash`,
      message:
        command === undefined
          ? 'The Azure CLI reads such a value after -p as an option, and fails with "expected one argument". Docker accepts it. In az commands, write --password="$PASSWORD", with the equals sign.'
          : `The command ${command} reads such a value after -p as an option, and fails with "expected one argument". Write --password="$PASSWORD", with the equals sign.`,
      fix: `- run: ${command ?? 'az login --service-principal'} … --password="$SECRET"\n  env:\n    SECRET: \${{ secrets.${SECRET_NAME} }}`,
      language: 'yaml',
    }
  },
  'username-unknown': unknownUserText,
  'sp-secret-is-id': ({ userName, ...saved }) => ({
    title: "The password is the client secret's ID, not its value",
    message:
      'The portal shows the value only once, when you create the secret. Microsoft Entra ID rejects the Secret ID. Create a new client secret, and save its value.',
    fix: newApplicationSecret(userName, saved),
  }),
  'token-username-mismatch': () => ({
    title: "The username doesn't match the ACR token",
    message:
      'The registry accepts a token from az acr login --expose-token only with the username 00000000-0000-0000-0000-000000000000. Change the username.',
    fix: 'username: 00000000-0000-0000-0000-000000000000',
    language: 'yaml',
  }),
  'token-username-unexpected': ({ registryName }) => ({
    title: "The password isn't an ACR token",
    message:
      'The username 00000000-0000-0000-0000-000000000000 works only with a token from az acr login. Log in with az, or use the username that belongs to the password.',
    fix: loginWithAz(registryName),
  }),
  'token-wrong-registry': ({ audience, registryName }) => ({
    title: 'The token is for another registry',
    message: `The token is for ${shorten(audience, 90)}, and a registry rejects the tokens of other registries. Get a token for this registry.`,
    fix: loginWithAz(registryName),
  }),
  'token-wrong-kind': ({ registryName }) => ({
    title: 'The password is a Microsoft Entra ID token',
    message:
      "A registry doesn't accept this access token as a password. Run az acr login, which exchanges it for a registry token.",
    fix: loginWithAz(registryName),
  }),
  'scoped-token-invalid': ({ userName, registryName, ...saved }) => ({
    title: 'The password of the repository-scoped token is wrong',
    message: `The registry knows the token ${shorten(userName, 50)}. Its password is wrong, expired, or regenerated, or the token is disabled. Generate a new password.`,
    fix: newTokenPassword(userName, registryName, saved),
  }),
  'anonymous-pull-disabled': ({ host, stored }) => {
    const title = "No credentials are set, and the registry doesn't allow anonymous pull"
    if (stored?.ignoredBy !== undefined) return { title, ...ignoredLogin(stored.ignoredBy, host, stored) }
    if (stored?.sameRegistry !== undefined) {
      return {
        title: 'The saved Docker login is for another host name',
        message: `Docker has a login for ${shorten(stored.sameRegistry, 60)}, but it uses a login only if the image name begins with exactly the same host name. Log in with the host name that the image name has.`,
        fix: `# In the login step\nregistry: ${oneLine(host)}`,
        language: 'yaml',
      }
    }
    return {
      title,
      message:
        stored === undefined
          ? 'Without credentials, the registry issues no token, so pulls are rejected. Set username and password.'
          : `Docker has saved logins for ${shorten(listOfAll(stored.hosts), 90)}, but none for this registry. Set username and password.`,
      fix: GIVE_BOTH,
      language: 'yaml',
    }
  },
  'admin-user-disabled': ({ registryName, reported }) => ({
    title: "The registry's admin user is disabled",
    message:
      reported === 'arm'
        ? "The username is the admin user's, and Azure Resource Manager reports that it's disabled. Use OIDC, a service principal, or a repository-scoped token."
        : "The username is the admin user's, and the registry doesn't know that user. Use OIDC, a service principal, or a repository-scoped token.",
    fix: `- uses: azure/login@v2\n  with:\n    client-id: \${{ vars.AZURE_CLIENT_ID }}\n    tenant-id: \${{ vars.AZURE_TENANT_ID }}\n    allow-no-subscriptions: true\n- run: az acr login --name ${shellQuote(registryName)}`,
    language: 'yaml',
  }),
  'admin-password-invalid': ({ registryName, secretName }) => ({
    title: 'The password of the admin user is wrong',
    message:
      'The admin user is enabled, but the registry rejects this password. It was regenerated or mistyped. Save the current one.',
    fix: storeAdminPassword(registryName, secretName),
  }),
  'credentials-rejected': rejectedText,
} satisfies Partial<FindingTexts>

function whitespaceText(
  which: FindingValues['credentials-whitespace']['which'],
  place: 'inner' | 'edge',
): Pick<FindingMessage, 'title' | 'message'> {
  const names = listOfAll(which)
  if (which.includes('creds')) {
    return {
      title: 'The client secret in creds contains whitespace',
      message:
        'azure/login sends the space or line break as part of clientSecret, so the sign-in is rejected. Save the JSON again without the whitespace.',
    }
  }
  if (place === 'inner') {
    const effect = 'Registry credentials never contain whitespace, so the login is rejected.'
    return which.length === 1
      ? {
          title: `The ${names} input contains whitespace`,
          message: `${effect} Save the value again, without spaces or line breaks.`,
        }
      : {
          title: 'Several credentials contain whitespace',
          message: `${effect} Save ${names} again, without spaces or line breaks.`,
        }
  }
  const effect = "docker/login-action removes it, but `docker login -p` doesn't."
  return which.length === 1
    ? {
        title: `The ${names} input starts or ends with whitespace`,
        message: `${effect} Save the value again without it.`,
      }
    : {
        title: 'Several credentials start or end with whitespace',
        message: `${effect} Save ${names} again without it.`,
      }
}

function rejectedText(values: FindingValues['credentials-rejected']): FindingMessage {
  const { kind, userName, registryName, denialExplanation, secretName } = values
  if (values.tooLong) {
    return {
      title: 'The password is longer than any registry credential',
      message:
        "It has more than 16 KiB, so it wasn't sent. It probably contains a whole file or several secrets. Save the credential alone.",
      fix: secretName === undefined ? SET_SECRET : `gh secret set ${shellQuote(secretName)}`,
    }
  }
  if (values.registryTenantId !== undefined) {
    return {
      title: 'The registry rejects an identity of another tenant',
      message:
        "A registry accepts only identities of its own tenant, so assigning a role doesn't help. Sign in to the tenant of the subscription, with an identity from that tenant.",
      fix: `tenant-id: ${oneLine(values.registryTenantId)}`,
      language: 'yaml',
    }
  }
  if (values.reported === 'wrong-audience') {
    return {
      title: "The registry rejects the identity's token",
      message:
        "The token is for another audience, cloud, or tenant, so assigning a role doesn't help. Sign in to the tenant and the cloud of the registry.",
      fix: `# Check: the cloud and the subscription of the registry\naz acr show --name ${shellQuote(registryName)} --query '{loginServer:loginServer,id:id}'\n# Then set tenant-id and environment of azure/login`,
    }
  }
  if (denialExplanation !== undefined) {
    return {
      title: 'The registry rejects the identity',
      message: `Microsoft Entra ID accepts the identity. ${becauseText(denialExplanation)} ${adviceText(denialExplanation, `Assign ${missingRole(denialExplanation)}.`)}`,
      fix: roleFix(denialExplanation),
    }
  }
  switch (kind) {
    case 'entra':
      return {
        title: 'The registry rejects the identity',
        message:
          'It has no role on the registry, its role was just assigned, or the registry is in another tenant. Assign a role. If you also assign Reader, this step can name the cause.',
        fix: leastRole(values),
      }
    case 'service-principal':
      return principalRejected(values)
    case 'admin':
      return {
        title: 'The registry rejects its admin user',
        message:
          'The password is wrong or was regenerated, or the admin user is disabled. Check which it is, then save the current password.',
        fix: `# Check: whether the admin user is enabled\n${showAdminUser(registryName)}\n${storeAdminPassword(registryName, secretName)}`,
      }
    case 'scoped-token':
      return {
        title: 'The registry rejects the username and password',
        message: `No token is named ${shorten(userName, 50)}, it's disabled, or its password is wrong or expired. For a service principal, the username is the application (client) ID. Check the token first.`,
        fix: `# Check\naz acr token show --name ${shellQuote(userName)} --registry ${shellQuote(registryName)} --query status --output tsv\n${newTokenPassword(userName, registryName, values)}`,
      }
    case 'acr-token':
    case 'identity-token':
      return {
        title: 'The registry rejects the token',
        message:
          "It hasn't expired and is for this registry. The identity lost its role, or the registry's role assignment permissions mode changed after the token was issued. Get a new token.",
        fix: loginWithAz(registryName),
      }
  }
}

const leastRole = ({ assignee = '<object-id>', access, registryName }: FindingValues['credentials-rejected']): string =>
  `${WHO_ASSIGNS}\n${assignLeastPrivilegedRole(assignee, access, registryName)}`

function principalRejected(values: FindingValues['credentials-rejected']): FindingMessage {
  const { userName, signedIn, reported } = values
  if (signedIn) {
    return {
      title: 'The registry rejects the service principal',
      message:
        "Its client secret is valid, so it has no role on the registry, or its new role hasn't taken effect yet. Assign a role. If you also assign Reader, this step can name the missing role.",
      fix: leastRole(values),
    }
  }
  return reported === 'wrong-secret'
    ? {
        title: 'The client secret is wrong or expired',
        message:
          'Microsoft Entra ID rejected the client secret that the registry passed on, so no role is missing. Create a new client secret. With tenant-id, this step can tell what is wrong with this one.',
        fix: newApplicationSecret(userName, values),
      }
    : {
        title: 'The registry rejects the service principal',
        message:
          'The client secret is wrong or expired, or the service principal has no role on the registry. If you set the tenant-id input, this step can tell which. Then create a new client secret, or assign a role.',
        fix: `# If the client secret is wrong. ${newApplicationSecret(userName, values).slice(2)}\n# If it is right. ${leastRole(values).slice(2)}`,
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
      return adminDisabled
        ? {
            title: "The username isn't the name of the admin user",
            message: `The username of the admin user is ${registryName}, but that user is disabled. Use OIDC, a service principal, or a repository-scoped token.`,
            fix: loginWithAz(registryName),
          }
        : {
            title: "The username isn't the name of the admin user",
            message: `The username of the admin user is ${registryName}, without a domain. Use that name.`,
            fix: `username: ${oneLine(registryName)}`,
            language: 'yaml',
          }
    case 'person':
      return {
        title: "A user account can't log in with a password",
        message:
          'A registry accepts a service principal, a repository-scoped token, the admin user, or a token from az acr login. Use OIDC in a workflow.',
        fix: loginWithAz(registryName),
      }
    case 'application':
      return {
        title: "The username isn't an application (client) ID",
        message:
          'It is another name of an identity: a URI or a resource ID. A registry only knows an application (client) ID, with a client secret as the password. Use that ID.',
        fix: listThenSet('username'),
      }
    default:
      return {
        title: "The registry doesn't know the username",
        message: `No repository-scoped token is named ${shorten(userName, 50)}: it's misspelled or deleted. Use the name of an existing token. For a service principal, the username is the application (client) ID.`,
        fix: `# Check: the names of the tokens\naz acr token list --registry ${shellQuote(registryName)} --query '[].name' --output tsv\n# Then set username to one of them`,
      }
  }
}
