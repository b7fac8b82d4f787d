import {
  addToScopeMap,
  allowAddress,
  allowAnonymousPull,
  assignRole,
  exposeToken,
  findRegistry,
  newApplicationSecret,
  newTokenPassword,
  showAdminCredentials,
  showAdminUser,
  showPublicAccess,
  showRoleMode,
  word,
} from '../commands.ts'
import type { FindingValues } from '../findings.ts'
import type { LoginServerFlaw } from '../registry/login-server.ts'
import type { Texts, Wording } from './texts.ts'

const GIVE_BOTH = `username: \${{ secrets.ACR_USERNAME }}\npassword: \${{ secrets.ACR_PASSWORD }}`

const findings: Texts['findings'] = {
  'docker-cli-missing': () => ({
    title: 'docker is not installed on this runner',
    message:
      'No program named docker is on PATH. Login, pull and push cannot start. Run the job where Docker is installed (macOS runners of GitHub have none), or install it in a step before this one.',
    fix: 'runs-on: ubuntu-latest',
  }),
  'docker-client-outdated': ({ version }) => ({
    title: `docker client ${version} is too old for Azure Container Registry`,
    message: `The docker client on PATH is ${version}. Azure Container Registry needs 18.03 or newer. Update the client on this runner.`,
    fix: 'curl -fsSL https://get.docker.com | sudo sh',
  }),
  'docker-daemon-unreachable': ({ endpoint }) => ({
    title: 'the Docker daemon does not answer',
    message: `The docker client got no answer from its engine (${endpoint}). A login may still pass, but every pull and push fails. Start the daemon, or correct DOCKER_HOST or the context.`,
    fix: endpoint === 'default' ? 'sudo systemctl start docker' : 'docker context ls\nunset DOCKER_HOST DOCKER_CONTEXT',
  }),
  'docker-socket-denied': ({ endpoint }) => ({
    title: 'this user may not use the Docker socket',
    message: `The Docker daemon runs, but its socket (${endpoint}) refuses this user. Every pull and push fails. Add the user to the group docker and start the runner again.`,
    fix: 'sudo usermod --append --groups docker "$USER"',
  }),
  'docker-config-invalid': ({ place, needed }) => ({
    title: `docker cannot read ${place}`,
    message: needed
      ? `docker cannot read its configuration ${place}. The stored login, which is the one to be used, is not found in it. Repair or remove the file, or give username and password.`
      : `docker cannot read its configuration ${place}. It warns, goes on without it, and the next login overwrites it. Repair or remove the file.`,
    fix: place === 'DOCKER_AUTH_CONFIG' ? 'unset DOCKER_AUTH_CONFIG' : `mv ${word(place)} ${word(`${place}.broken`)}`,
  }),
  'docker-credential-helper-missing': ({ program, host }) => ({
    title: `the credential helper ${program} is not installed`,
    message: `Docker's configuration names ${program} for ${host}, and no such program is on PATH. docker can neither store nor read the login. Install it, or take "credsStore" (or the host's entry in "credHelpers") out of config.json.`,
    fix: `export DOCKER_CONFIG="$(mktemp -d)"`,
  }),
  'docker-config-not-writable': ({ place }) => ({
    title: 'docker cannot store the login',
    message: `${place} cannot be written by this user. docker login ends with an error after the registry has accepted it. Give the job a configuration folder of its own.`,
    fix: `echo "DOCKER_CONFIG=$RUNNER_TEMP/docker" >> "$GITHUB_ENV"`,
  }),
  'docker-credentials-stale': ({ host, cause }) => ({
    title: `the stored login for ${host} ${cause === 'expired' ? 'has ended' : 'is refused'}`,
    message: `docker keeps a login for ${host} that ${cause === 'expired' ? 'has ended' : 'the registry refuses'}. docker sends it with every pull, a public one too, and is refused. Log out, or log in again.`,
    fix: `docker logout ${word(host)}`,
  }),

  'login-server-uppercase': ({ given, host }) => ({
    title: `upper case in the login server ${given}`,
    message: `The login server is spelled ${given}. The registry's token service refuses upper case, and docker keeps logins by the exact spelling. Write it in lower case, here and in the image names.`,
    fix: `registry: ${host}`,
  }),
  'login-server-malformed': ({ given, flaw, host }, { level }) => ({
    title: level === 'error' ? `${shown(given)} is no login server` : `${shown(given)} is more than the login server`,
    message: `${flawText(flaw)} ${
      level === 'error'
        ? 'docker cannot log in or name an image with it.'
        : 'docker login bears that, but an image name with it fails or is kept under another key.'
    } Write the login server alone.`,
    fix: flaw.flaw === 'characters' ? 'registry: <name>.azurecr.io' : `registry: ${host}`,
  }),
  'login-server-unknown-suffix': ({ given, suggestion }) =>
    suggestion === undefined
      ? {
          title: `${given} is not an Azure Container Registry`,
          message: `${given} does not end like a login server of Azure. Nothing was sent to it and nothing was checked. Where it is one under a name of its own, list it in trusted-hosts.`,
          fix: `trusted-hosts: ${given}`,
        }
      : {
          title: `${given} has a misspelt suffix`,
          message: `${given} does not end like a login server of Azure. No registry answers there, and nothing was sent to it. ${suggestion} is probably meant.`,
          fix: `registry: ${suggestion}`,
        },
  'registry-not-found': ({ host, registryName }) => ({
    title: `there is no registry ${host}`,
    message: `The name ${host} does not exist in DNS. The registry was deleted, or its name is misspelt, or its login server has a hash at the end of the name (name-hash.azurecr.io). Take the login server from the registry's overview.`,
    fix: findRegistry(registryName),
  }),
  'image-name-uppercase': ({ names }) => ({
    title: `upper case in the image name ${names.join(', ')}`,
    message: `${names.join(', ')} has upper case in it. docker refuses to name an image so. Write it in lower case; for github.repository, lower it in a step.`,
    fix: `echo "IMAGE=\${GITHUB_REPOSITORY,,}" >> "$GITHUB_ENV"\nrepository: ${names.map(name => name.toLowerCase()).join(', ')}`,
  }),
  'repository-name-invalid': ({ names }) => ({
    title: `${names.join(', ')} is no repository name`,
    message: `${names.join(', ')} cannot be the name of a repository. docker refuses it as an invalid reference. Use lower-case letters and digits, with single separators (. _ - /) between them, without the host.`,
    fix: 'repository: team/app',
  }),

  'credentials-missing': ({ missing, host }) => ({
    title:
      missing === 'both'
        ? `no credentials for ${host}`
        : `the ${missing === 'username' ? 'user name' : 'password'} is empty`,
    message:
      missing === 'both'
        ? `Neither username nor password is given, and docker has no login stored for ${host}. A push always needs one. Give both, or set access to pull.`
        : `${missing === 'username' ? 'username' : 'password'} is empty while the other is given. A secret or variable that does not exist is an empty string: a misspelt name, a missing environment: on the job, or a secret that is not shared with this repository. Correct the name, or create the secret.`,
    fix: missing === 'both' ? GIVE_BOTH : 'gh secret list\ngh secret set ACR_PASSWORD',
  }),
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
    fix: `az ad sp show --id ${word(userName)} --query appId --output tsv`,
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
      'The password is a Microsoft Entra access token. A registry takes it only in exchange for a token of its own, never as a password. Use az acr login, or the token that it exposes.',
    fix: exposeToken(registryName),
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
  'credentials-rejected': rejectedText,

  'push-denied': deniedText,
  'pull-denied': deniedText,
  'scoped-token-denied': ({ registryName, host, repositories, granted, userName }) => ({
    title: `the token ${userName} may not ${granted === 'pull' ? 'push to' : 'use'} ${nameList(repositories, host)}`,
    message: `The token ${userName} signs in, but its scope map gives it ${granted === 'pull' ? 'only pull' : 'nothing'} on ${nameList(repositories, host)}. docker is refused although the login succeeds. Add content/read${granted === 'pull' ? ' and content/write' : ', and content/write for a push,'} for the repository to the scope map.`,
    fix: (repositories.length === 0 ? ['<repository>'] : repositories)
      .map(repository => addToScopeMap(userName, registryName, repository, ['content/read', 'content/write']))
      .join('\n'),
  }),
  'repository-not-named': ({ host }) => ({
    title: 'name the repository to know its permission',
    message: `No repository was named, and what ${host} answered for another name does not hold for all. Permission is not known. Name the repository.`,
    fix: 'repository: team/app',
  }),

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

  'dns-failed': ({ host }) => ({
    title: `the resolver could not look up ${host}`,
    message: `The DNS resolver of this runner failed for ${host}. That says nothing of the registry. Check the runner's resolver and its network.`,
    fix: `nslookup ${word(host)}`,
  }),
  'private-endpoint-unreachable': ({ host, address }) => ({
    title: `${host} is a private address that this runner cannot reach`,
    message: `${host} resolves to the private address ${address}, and no connection comes about. The registry has a private endpoint, and this runner is outside its network. Use a runner in that network, or correct its DNS.`,
    fix: `nslookup ${word(host)}`,
  }),
  'registry-unreachable': ({ host, proxy }) => ({
    title: `${host} cannot be reached`,
    message: `${host} did not answer${proxy === undefined ? '' : ` through the proxy ${proxy}`}. docker will meet the same. Open TCP port 443 to it from this runner${proxy === undefined ? '' : ', or correct the proxy'}.`,
    fix: `curl --verbose --max-time 10 https://${word(host)}/v2/`,
  }),
  'proxy-refused': ({ host, proxy }) => ({
    title: `the proxy ${proxy} does not let ${host} through`,
    message: `The proxy ${proxy} refused the connection to ${host}, or does not answer. docker goes the same way where its engine uses this proxy. Allow the host on the proxy, correct HTTPS_PROXY, or list the host in NO_PROXY.`,
    fix: `export NO_PROXY=${word(host)}`,
  }),
  'tls-untrusted': ({ host, cause, issuer }) => ({
    title: `the certificate of ${host} is not trusted`,
    message: `${certificateText(cause, host, issuer)} docker refuses it as well. ${
      cause === 'dates'
        ? 'Check the clock of this runner first.'
        : 'Something between this runner and the registry answers in its place, a TLS-inspecting proxy for example: trust its certificate authority on the runner and in the Docker daemon, or exempt the registry.'
    }`,
    fix:
      cause === 'dates'
        ? 'date --utc'
        : 'sudo cp corporate-ca.crt /usr/local/share/ca-certificates/ && sudo update-ca-certificates && sudo systemctl restart docker',
  }),
  'firewall-denied': ({ host, registryName, address }) => ({
    title: `the firewall of ${host} refuses this runner`,
    message: `${host} refuses requests from ${address ?? 'this network'}. Its network rules do not have the address, or public access is turned off altogether. Add the address; a GitHub-hosted runner has another one in each job, so there use a runner with a fixed address or inside the registry's network.`,
    fix: `${showPublicAccess(registryName)}\n${allowAddress(registryName, address ?? '<address>')}`,
  }),
  'registry-throttled': ({ host, retryAfter }) => ({
    title: `${host} is throttling`,
    message: `${host} answers that there are too many requests${retryAfter === undefined ? '' : `, and to come back in ${retryAfter} s`}. docker meets the same. Run fewer jobs at once, or choose a larger service tier.`,
    fix: `sleep ${/^\d{1,4}$/.test(retryAfter ?? '') ? retryAfter : '60'}`,
  }),
  'registry-unavailable': ({ host, status }) => ({
    title: `${host} answers with ${status}`,
    message: `${host} answers with the server error ${status}. The registry, or something in front of it, is out of order. Try again, and look at Azure's status page.`,
    fix: `curl --verbose --max-time 10 https://${word(host)}/v2/`,
  }),
  'encryption-key-unreachable': ({ host, registryName }) => ({
    title: `${host} cannot reach its encryption key`,
    message: `${host} refuses all access because it cannot use its customer-managed key. The key was disabled, has ended, or the registry's identity lost access to the key vault. Restore that access.`,
    fix: `az acr encryption show --name ${word(registryName)}`,
  }),
  'not-a-registry': ({ host }) => ({
    title: `what answers at ${host} is not a registry`,
    message: `The answer of ${host} to GET /v2/ is not a registry's challenge. Something else answers there: a captive portal, a proxy's page, or another web site. Look at what answers, and exempt the registry from it.`,
    fix: `curl --include --max-time 10 https://${word(host)}/v2/`,
  }),
  'challenge-untrusted': ({ host, realm }) => ({
    title: `${host} sends its credentials elsewhere`,
    message: `The challenge of ${host} asks for the credentials to be sent to ${realm}, which is another host. Nothing was sent there; docker would do it. Do not log in before it is known what answers here.`,
    fix: `curl --include --max-time 10 https://${word(host)}/v2/`,
  }),

  'internal-error': ({ where }) => ({
    title: 'acr-login-check itself failed',
    message: `A fault of acr-login-check stopped the check (${where}). It says nothing of your registry. Please report it with the lines below.`,
    fix: 'https://github.com/org/acr-login-check/issues/new',
  }),
}

const shown = (given: string): string => given.trim()

function flawText(flaw: LoginServerFlaw): string {
  switch (flaw.flaw) {
    case 'short-name':
      return 'This is the name of a registry, not its login server.'
    case 'port':
      return `A registry of Azure answers on port 443 only, not on ${flaw.port || 'an empty port'}.`
    case 'inner-white-space':
      return 'There is white space inside it.'
    case 'characters':
      return `It has characters that no host name can have: ${flaw.characters.join(' ')}.`
    case 'not-a-login-server':
      return 'It ends like a login server, but has not the form of one (name.azurecr.io).'
    case 'upper-case':
      return 'It has upper case in it.'
    case 'scheme':
      return 'It has a scheme in front.'
    case 'path':
      return 'It has a path, or a slash, at its end.'
    case 'port-443':
      return 'It has the port in it.'
    case 'edge-white-space':
      return 'It has white space at its edge.'
  }
}

function certificateText(cause: FindingValues['tls-untrusted']['cause'], host: string, issuer = ''): string {
  const by = issuer === '' ? '' : ` It is signed by ${issuer}.`
  switch (cause) {
    case 'dates':
      return `The certificate that answers for ${host} has ended, or is not valid yet.${by}`
    case 'name':
      return `The certificate that answers for ${host} is for another name.${by}`
    case 'chain':
      return `The certificate that answers for ${host} is signed by an authority that is not trusted here.${by}`
    case 'other':
      return `The certificate that answers for ${host} cannot be verified.${by}`
  }
}

function rejectedText({ kind, userName, registryName, tooLong }: FindingValues['credentials-rejected']): Wording {
  if (tooLong) {
    return {
      title: 'the password is longer than any credential',
      message:
        'The password is longer than 16 KiB. No credential of a registry is, so it was not sent: a file, or several secrets together, stand in its place. Store the credential alone.',
      fix: 'gh secret set ACR_PASSWORD',
    }
  }
  switch (kind) {
    case 'service-principal':
      return {
        title: `the secret of the application ${userName} is refused`,
        message: `The registry refuses the application ${userName} with this secret. The secret is wrong or has ended, or the application has no role on the registry. Make a new secret; if that is refused too, assign AcrPush.`,
        fix: `${newApplicationSecret(userName)}\n${assignRole(userName, 'AcrPush', registryName)}`,
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
        fix: `az acr token show --name ${word(userName)} --registry ${word(registryName)} --query status --output tsv\n${newTokenPassword(userName, registryName)}`,
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

function deniedText({
  registryName,
  host,
  repositories,
  right,
  granted,
  kind,
  userName,
}: FindingValues['push-denied']): Wording {
  const names = nameList(repositories, host)
  const [classicRole, repositoryRole] =
    right === 'push'
      ? ['AcrPush', 'Container Registry Repository Writer']
      : ['AcrPull', 'Container Registry Repository Reader']
  const assignee = kind === 'service-principal' ? userName : '<object-id>'
  const remedy = `${assignRole(assignee, classicRole, registryName)}\n# where this prints AbacRepositoryPermissions, the role is "${repositoryRole}":\n${showRoleMode(registryName)}`
  if (right === 'push' && granted === 'pull') {
    return {
      title: `no right to push to ${names}`,
      message: `The login succeeds, but the registry grants only pull on ${names}. docker push ends with "denied". Assign the role that pushes, or set access to pull where the job only pulls.`,
      fix: remedy,
    }
  }
  return {
    title: `no right to pull ${right === 'push' ? 'or push ' : ''}${names}`,
    message: `The login succeeds, but the registry does not grant ${right === 'push' ? 'pull or push' : 'pull'} on ${names}. docker ends with "denied". Assign the role on the registry.`,
    fix: remedy,
  }
}

const nameList = (repositories: readonly string[], host: string): string => {
  if (repositories.length === 0) return `the repositories of ${host}`
  const [first = '', ...others] = repositories
  return others.length === 0
    ? first
    : others.length < 3
      ? repositories.join(', ')
      : `${first} and ${others.length} more`
}

export const en: Texts = {
  findings,
  labels: {
    account: 'account',
    address: 'address',
    addresses: 'addresses',
    audience: 'audience (aud)',
    body: 'answer',
    certificate: 'certificate',
    character: 'character',
    'client-version': 'docker client',
    config: 'configuration',
    'content-type': 'content type',
    'correlation-id': 'correlation id',
    'credential-helper': 'credential helper',
    endpoint: 'endpoint',
    error: 'error',
    expires: 'ends',
    granted: 'granted',
    'login-server': 'login server',
    message: 'message',
    name: 'name',
    password: 'password',
    proxy: 'proxy',
    realm: 'realm',
    redirect: 'redirect to',
    repository: 'repository',
    'retry-after': 'retry after',
    run: 'run',
    server: 'server',
    status: 'status',
    'user-name': 'user name',
  },
  rungs: {
    docker: 'Docker',
    name: 'Name',
    dns: 'DNS',
    tls: 'TLS',
    challenge: 'Challenge',
    credentials: 'Credentials',
    permission: 'Permission',
    expiry: 'Expiry',
  },
  rungStates: {
    pass: 'pass',
    error: 'error',
    warning: 'warning',
    unknown: 'unknown',
    'not-reached': 'not reached',
    'not-applicable': 'not applicable',
  },
  details: {
    'behind-proxy': 'the proxy resolves the name:',
    'no-daemon': 'no daemon needed',
    'no-answer-in-time': 'no answer before the step’s time was up',
    'stand-in': 'asked for a stand-in name, no repository was named',
    'nothing-granted': 'the answer for a stand-in name does not hold for all repositories',
    'access-unreadable': 'the token’s access cannot be read',
    anonymous: 'nobody signed in: anonymous pull',
    'asks-for-basic': 'it asks for Basic, which no registry of Azure does',
    'no-token': 'the answer brought no token',
    'tells-no-end': 'this credential does not tell its end',
    'not-a-known-registry': 'no registry of Azure: nothing was sent',
  },
  operations: { login: 'login', pull: 'pull', push: 'push' },
  operationVerdicts: { works: 'works', fails: 'fails', unknown: 'not known', 'not-asked': 'not asked' },
  verdict: (result, { errors, warnings, registries }, cause) => {
    const more = (count: number, noun: string): string =>
      count < 1 ? '' : ` (and ${count} more ${noun}${count === 1 ? '' : 's'})`
    switch (result) {
      case 'fail':
        return `docker will fail: ${cause}${more(errors - 1, 'error')}`
      case 'warn':
        return `docker will work, but ${cause}${more(warnings - 1, 'warning')}`
      case 'unknown':
        return 'nothing wrong was found, but not everything could be proven'
      case 'pass':
        return registries === 0 ? 'nothing to check: no registry is given' : 'docker will work'
    }
  },
  words: {
    seen: 'seen',
    expected: 'expected',
    fix: 'Fix',
    documentation: 'Documentation',
    ignored: 'ignored',
    step: 'Step',
    state: 'Result',
    detail: 'Detail',
    misuse: 'the step was used wrongly',
    notices: 'Notices',
    cut: 'The rest did not fit into the summary; it is in the log.',
  },
  inputProblem: problem => {
    switch (problem.problem) {
      case 'not-allowed':
        return `${problem.input}: "${problem.given}" is not allowed; use one of ${problem.allowed.join(', ')}`
      case 'no-number':
        return `${problem.input}: "${problem.given}" is no whole number from ${problem.least} to ${problem.most}`
      case 'unknown-id':
        return `${problem.input}: there is no finding "${problem.given}"${problem.nearest === undefined ? '' : `; did you mean ${problem.nearest}?`}`
      case 'too-many':
        return `${problem.input}: ${problem.count} lines are too many; at most ${problem.most}`
    }
  },
  andMore: count => `and ${count} more in the summary`,
}
