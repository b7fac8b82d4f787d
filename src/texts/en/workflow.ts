import type { FindingValues } from '../../findings.ts'
import { oneLine } from '../../util/text.ts'
import { shellQuote } from '../az-commands.ts'
import type { FindingMessage, FindingTexts } from '../texts.ts'
import { listOfAll, pluralForm, titleWith } from './grammar.ts'
import { spelled } from './name.ts'
import { workflowConfigTexts } from './workflow-configs.ts'
import { workflowFileTexts } from './workflow-files.ts'
import { azureLoginStep, loginStep, registryName, runStep, secret } from './workflow-steps.ts'

export const workflowTexts = {
  'workflow-login-order': ({ cause, image, host, operation, by, line, signInLine, isSameStep }) => {
    if (cause === 'later') {
      return {
        title: operation === 'push' ? 'The push comes before the login' : 'The pull comes before the login',
        message: `Docker has no login for ${host} when it needs ${image}, so the registry rejects the request. Move the login (${by}, line ${line}) before this line.`,
        fix:
          signInLine !== undefined
            ? `# Move azure/login (line ${signInLine}) and the login (${by}, line ${line}) before this step`
            : isSameStep === true
              ? `# Move the login (${by}, line ${line}) before this command`
              : `# Move the login (${by}, line ${line}) before this step`,
        language: 'yaml',
      }
    }
    if (cause === 'before-sign-in') {
      return {
        title: 'The command az acr login comes before azure/login',
        message: `The Azure CLI isn't signed in at this point, so az acr login fails. Move azure/login (line ${line}) before this step.`,
        fix: `# Move azure/login (line ${line}) before this step`,
        language: 'yaml',
      }
    }
    return {
      title: operation === 'push' ? 'The login is lost before the push' : 'The login is lost before the pull',
      message: `After line ${line}, Docker no longer has the login from ${by}. That line logs out, or changes DOCKER_CONFIG, as azure/docker-login does. Log in to ${host} after line ${line}.`,
      fix: `# Move the login (${by}) after line ${line}`,
      language: 'yaml',
    }
  },
  'workflow-login-job': ({ image, host, job, loginJob, like, az, isInAction }) => ({
    title: titleWith(`Job "${job}" doesn't log in to the registry`, "The job doesn't log in to the registry"),
    message: `Each job runs on its own machine, so the login in job "${loginJob}" has no effect here. ${image} needs a login. Log in to ${host} in this job, before this step.`,
    fix:
      az === undefined
        ? loginStep(host, isInAction, like)
        : az.signInLine === undefined
          ? runStep(`az acr login --name ${registryName(host)}`, isInAction)
          : `# Before this step, repeat from job "${oneLine(loginJob)}", with its permissions:\n# azure/login (line ${az.signInLine}) and az acr login (line ${az.line})`,
    language: 'yaml',
  }),
  'workflow-registry-mismatch': ({ image, host, loggedIn, by, isAlsoUsed, isInAction }) => ({
    title: 'The login is for another registry than the image',
    message:
      isAlsoUsed === true
        ? `The job logs in to ${listOfAll(loggedIn)}, but pushes ${image}. A login applies to exactly one host, so ${host} rejects the push. Log in to this host as well.`
        : `The job logs in to ${listOfAll(loggedIn)}, but pushes ${image}. A login applies to exactly one host, so ${host} rejects the push. Use the same login server in both places.`,
    fix:
      isAlsoUsed === true
        ? loginStep(/^[\w.-]+$/.test(host) ? host.toLowerCase() : host, isInAction)
        : spelled(/^[\w.-]+$/.test(host) ? host.toLowerCase() : host, by),
    language: 'yaml',
  }),
  'workflow-image-host-missing': ({ image, host, tool = 'docker', named = `${host}/${image}`, isBuild }) => ({
    title: 'The image name has no login server',
    message:
      tool === 'podman' || tool === 'buildah'
        ? `Without a login server, ${tool} doesn't push ${image} to ${host}, which this job logs in to. Add the login server to the image name when you tag and when you push.`
        : `Without a login server, ${tool} pushes ${image} to Docker Hub. This job logs in to ${host} only. Add the login server to the image name when you tag and when you push.`,
    ...(isBuild === true
      ? { fix: oneLine(named), language: 'yaml' }
      : { fix: `${tool} tag ${inScript(image)} ${inScript(named)}\n${tool} push ${inScript(named)}` }),
  }),
  ...workflowConfigTexts,
  ...workflowFileTexts,
  'workflow-password-argument': values => ({
    title: 'The password is passed as a command-line argument',
    message:
      'Every process on the machine can read the arguments of a command. The login works, but it is unsafe. Use --password-stdin.',
    ...onStandardInput(values),
  }),
  'workflow-hardcoded-credential': ({ what, key, isInAction }) => {
    const name = SECRET_NAMES[what]
    const value = secret(name, isInAction)
    return {
      title: IN_FILE[what],
      message:
        'Everyone who can read the repository or its history can read the value. Create a new one, save it as a secret, and use the secret here. Then revoke the old value.',
      fix:
        key === undefined
          ? `# First: gh secret set ${name}\n# Then, in place of the value:\n${value}`
          : `# First: gh secret set ${name}\n${oneLine(key)}: ${value}`,
      language: 'yaml',
    }
  },
  'workflow-identity-replaced': ({ line, loginLine, registry = '<name>', isInAction }) => ({
    title: 'A second azure/login replaces the first before it is used',
    message: `The Azure CLI keeps one sign-in. The sign-in on line ${line} is never used, and \`az acr login\` on line ${loginLine} runs as the second identity. Log in to the registry between the two, or remove one.`,
    fix: `# Between the two azure/login steps:\n${runStep(`az acr login --name ${inScript(registry)}`, isInAction)}`,
    language: 'yaml',
  }),
  'workflow-admin-user': ({ cause, name, host = '', isSignedIn, hasToken, isInAction }) => ({
    title: adminTitle(cause, name),
    message:
      'The admin user is a single account with full access, and its password never expires. Anyone who has the password controls the registry. Sign in with OIDC, which needs no password, then disable the admin user.',
    fix: [
      ...(isSignedIn === true || hasToken === true
        ? []
        : ['# In the job: permissions: { id-token: write, contents: read }, and others that it needs']),
      ...(isSignedIn === true ? [] : [azureLoginStep(isInAction)]),
      runStep(`az acr login --name ${registryName(host)}`, isInAction),
    ].join('\n'),
    language: 'yaml',
  }),
  'workflow-deprecated-action': ({ action, ref, cause, inputs }) => ({
    title: titleWith(`The action ${versioned(action, ref)} is deprecated`, 'This version of the action is deprecated'),
    message:
      cause === 'superseded'
        ? 'The action is no longer maintained, and it changes DOCKER_CONFIG, so earlier logins are lost. Use docker/login-action instead.'
        : 'This version is no longer maintained, and targets a Node.js version that runners no longer include. Use a newer major version; the inputs are the same.',
    fix:
      inputs === undefined
        ? `uses: ${action}@${action === 'azure/login' ? 'v3' : 'v4'}`
        : `uses: docker/login-action@v4\nwith:\n  registry: ${oneLine(inputs.registry)}\n  username: ${oneLine(inputs.userName)}\n  password: ${oneLine(inputs.password)}`,
    language: 'yaml',
  }),
  'workflow-docker-in-azure-cli': ({ by, argument, isInAction }) => ({
    title: "Docker isn't available inside azure/cli",
    message: `The azure/cli action runs its script in a container without Docker, so ${by} fails there. A login there has no effect on other steps. Use a run step after azure/login; GitHub's runners include az.`,
    fix:
      by === 'az acr login'
        ? runStep(`az acr login --name ${argument === '' ? '<name>' : inScript(argument)}`, isInAction)
        : runStep(`${by} ${/ (?:push|pull)$/.test(by) ? inScript(argument) : '…'}`, isInAction),
    language: 'yaml',
  }),
  'workflow-secrets-not-passed': ({ uses, secrets, passesSome }) => ({
    title: pluralForm(secrets.length, {
      one: "The called workflow doesn't get the secret that it needs",
      other: "The called workflow doesn't get the secrets that it needs",
    }),
    message: pluralForm(secrets.length, {
      one: `The workflow ${uses} logs in with ${listOfAll(secrets)}. A called workflow gets only the secrets that the caller passes, so the value is empty. Pass the secret, or use \`secrets: inherit\`.`,
      other: `The workflow ${uses} logs in with ${listOfAll(secrets)}. A called workflow gets only the secrets that the caller passes, so the values are empty. Pass the secrets, or use \`secrets: inherit\`.`,
    }),
    fix: passesSome
      ? `secrets:\n${secrets.map(name => `  ${oneLine(name)}: \${{ secrets.${oneLine(name)} }}`).join('\n')}`
      : 'secrets: inherit',
    language: 'yaml',
  }),
  'workflow-fork-secrets': values => ({
    ...forkText(values),
    fix:
      values.condition === undefined
        ? NOT_IN_FORKS
        : `if: (${NOT_IN_FORKS.slice('if: '.length)}) && (${oneLine(values.condition)})`,
    language: 'yaml',
  }),
  'workflow-unreadable': ({ problem }) => ({
    ...UNREADABLE[problem],
    fix: READABLE[problem],
    language: 'yaml',
  }),
} satisfies Partial<FindingTexts>

/** The secrets that are to hold what stands in the file. */
const SECRET_NAMES = {
  password: 'ACR_PASSWORD',
  creds: 'AZURE_CREDENTIALS',
  'client-secret': 'AZURE_CLIENT_SECRET',
} as const

const IN_FILE = {
  password: 'A password is written in the workflow file',
  creds: 'The value of creds is written in the workflow file',
  'client-secret': 'A client secret is written in the workflow file',
} as const

/** True for a push, and for a pull request of the repository itself; false for one of a fork. */
export const NOT_IN_FORKS =
  "if: github.event_name != 'pull_request' || github.event.pull_request.head.repo.full_name == github.repository"

function forkText({
  job,
  secrets,
  isOidc,
  isImage,
  isVariable,
}: FindingValues['workflow-fork-secrets']): Omit<FindingMessage, 'fix'> {
  if (isImage === true && isVariable === true) {
    return {
      title: titleWith(
        `Job "${job}" has no image name in pull requests from forks`,
        'The image has no login server in pull requests from forks',
      ),
      message: `A pull request from a fork gets no variables, so ${listOfAll(secrets)} is empty and the image name starts with a slash. Skip the step in such runs, or write the login server in the file.`,
    }
  }
  if (isImage === true) {
    return {
      title: titleWith(
        `Job "${job}" has no image name in pull requests from forks`,
        'The image has no login server in pull requests from forks',
      ),
      message: `A pull request from a fork gets no secrets, so ${listOfAll(secrets)} is empty and the image name starts with a slash. Skip the step in such runs, or write the login server in the file.`,
    }
  }
  const title = titleWith(
    `The login in job "${job}" fails in pull requests from forks`,
    'The login fails in pull requests from forks',
  )
  if (isOidc) {
    return {
      title,
      message:
        "A pull request from a fork can't get an OIDC token, so azure/login fails in such runs. Skip the login, and the steps that need it.",
    }
  }
  return {
    title,
    message:
      secrets.length === 0
        ? 'A pull request from a fork gets no secrets, so the login has no password in such runs. Skip the login, and the steps that need it.'
        : `A pull request from a fork gets no secrets (${listOfAll(secrets)}), so the login fails in such runs. Skip the login, and the steps that need it.`,
  }
}

function adminTitle(cause: FindingValues['workflow-admin-user']['cause'], name: string): string {
  switch (cause) {
    case 'az acr credential show':
      return "The workflow reads the admin user's password"
    case 'az acr update --admin-enabled':
      return 'The workflow enables the admin user'
    case 'user-name':
      return titleWith(`The username ${name} is the admin user`, 'The username is the admin user of the registry')
    case 'secret-name':
      return titleWith(`The username ${name} is the admin user`, 'The username is probably the admin user')
  }
}

type FileFault = FindingValues['workflow-unreadable']['problem']

const UNREADABLE: Readonly<Record<FileFault, Pick<FindingMessage, 'title' | 'message'>>> = {
  'not-yaml': {
    title: "The workflow file isn't valid YAML",
    message:
      'GitHub rejects the file, so no job runs. Correct the YAML on this line. The lines after it were not checked.',
  },
  'not-text': {
    title: "The workflow file isn't UTF-8 text",
    message: 'The file was not checked. Save it as UTF-8.',
  },
  'too-large': {
    title: 'The workflow file is larger than 1 MiB',
    message: 'GitHub accepts at most half of that, and the file was not checked. Split the workflow.',
  },
  'too-complex': {
    title: 'The workflow file is too complex to check completely',
    message: 'It is nested too deeply, or has too many parts. Only a part of it was checked. Split the workflow.',
  },
  'not-a-workflow': {
    title: "The file isn't a workflow",
    message: 'It has no jobs, so nothing in it was checked. Add jobs, or remove the file from workflow-files.',
  },
  unreadable: {
    title: "The workflow file couldn't be opened",
    message: 'The file was not checked. Give the user of this step read access to it.',
  },
  outside: {
    title: 'The workflow file is a link to a place outside the repository',
    message: "Such links aren't followed, so the file was not checked. Replace the link with the file itself.",
  },
}

const READABLE: Readonly<Record<FileFault, string>> = {
  'not-yaml': '# Correct the YAML on this line',
  'not-text': '# Save the file as UTF-8',
  'too-large': '# Split the workflow: on: workflow_call',
  'too-complex': '# Split the workflow: on: workflow_call',
  'not-a-workflow': 'workflow-files: .github/workflows/*.yml',
  unreadable: '# Give the user of this step read access to the file',
  outside: '# Replace the link with the file itself',
}

const versioned = (action: string, ref: string): string => (ref === '' ? action : `${action}@${ref}`)

/** In a script of the workflow: as it stands there; what is more than names, variables and expressions is quoted. */
const inScript = (text: string): string => (/^[\w./:@${} -]+$/.test(text) ? text : shellQuote(oneLine(text)))

/**
 * The same login with its password on standard input; `az acr login` takes none from there, and docker logs in as well.
 */
function onStandardInput({
  by,
  registry,
  userName,
  password,
  shell,
  isWholeRun,
  isInAction,
}: FindingValues['workflow-password-argument']): Pick<FindingMessage, 'fix' | 'language'> {
  const server = registry === '' ? '' : ` ${inScript(registry)}`
  const user = userName === '' ? '<user>' : inScript(userName)
  const tool = by === 'az acr login' ? 'docker login' : by
  const options = by === 'regctl registry login' ? `--user ${user} --pass-stdin` : `--username ${user} --password-stdin`
  const login = `${tool}${server} ${options}`
  const isVariable = /^\$(?:env:)?\w+$/i.test(password)
  if (shell === 'powershell' && isVariable) return { fix: `${password} | ${login}`, language: 'powershell' }
  const command =
    shell === 'powershell'
      ? `$env:ACR_PASSWORD | ${login}`
      : `printf '%s' "${isVariable ? password : '$ACR_PASSWORD'}" | ${login}`
  if (isVariable) return { fix: command }
  const given = /^\$\{\{[^\r\n]*\}\}$/.test(password) ? password : secret('ACR_PASSWORD', isInAction)
  if (isWholeRun === true) return { fix: `env:\n  ACR_PASSWORD: ${given}\nrun: ${command}`, language: 'yaml' }
  // Other lines of the script stay. The expression becomes a part of the script, as it was.
  return shell === 'powershell'
    ? { fix: `'${given}' | ${login}`, language: 'powershell' }
    : { fix: `printf '%s' '${given}' | ${login}` }
}
