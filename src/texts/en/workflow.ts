import type { FindingValues } from '../../findings.ts'
import { oneLine } from '../../util/text.ts'
import { shellQuote } from '../az-commands.ts'
import type { FindingTexts } from '../texts.ts'
import { spelled } from './name.ts'
import { workflowConfigTexts } from './workflow-configs.ts'
import { workflowFileTexts } from './workflow-files.ts'

export const workflowTexts = {
  'workflow-login-order': ({ cause, image, host, operation, by, line }) =>
    cause === 'later'
      ? {
          title: `${image}: the ${operation} comes before the login`,
          message: `The ${operation} of ${image} stands before the login to ${host}, which ${by} makes on line ${line}. docker has no login for ${host} yet, so it is refused. Move the login in front of it.`,
          fix: `# ${by}, line ${line}: in front of this ${operation}`,
        }
      : {
          title: `${image}: the login to ${host} is lost before the ${operation}`,
          message: `${by} logs in to ${host}, and line ${line} drops that login again: azure/docker-login points DOCKER_CONFIG at another folder, docker logout deletes the login. The ${operation} of ${image} is refused. Log in to ${host} after line ${line}.`,
          fix: `# ${by}: after line ${line}`,
        },
  'workflow-login-job': ({ image, host, operation, job, loginJob }) => ({
    title: `the job ${job} does not log in to ${host}`,
    message: `The job ${loginJob} logs in to ${host}, and the ${operation} of ${image} is in the job ${job}. Each job runs on a machine of its own, which knows nothing of the login. Log in again in ${job}, before this step.`,
    fix: `- uses: docker/login-action@v4\n  with:\n    registry: ${oneLine(host)}\n    username: \${{ secrets.ACR_USERNAME }}\n    password: \${{ secrets.ACR_PASSWORD }}`,
  }),
  'workflow-registry-mismatch': ({ image, host, loggedIn, by }) => ({
    title: `${image} is pushed to ${host}, and the login is for ${loggedIn.join(', ')}`,
    message: `The job logs in to ${loggedIn.join(', ')} and to nothing else, and pushes ${image}. A login counts for its own host only, so ${host} refuses the push. Name the same host in both places.`,
    fix: spelled(/^[\w.-]+$/.test(host) ? host.toLowerCase() : host, by),
  }),
  'workflow-image-host-missing': ({ image, host, tool = 'docker', named = `${host}/${image}` }) => ({
    title: `${image} has no login server in front`,
    message:
      tool === 'podman' || tool === 'buildah'
        ? `The push of ${image} names no registry, so ${tool} doesn't send it to ${host}, which this job logs in to. Put the login server in front of the image's name, when it is tagged and when it is pushed.`
        : `The push of ${image} names no registry, so ${tool} sends it to Docker Hub, where this job has not logged in. The login is for ${host}. Put the login server in front of the image's name, when it is tagged and when it is pushed.`,
    fix: `${tool} tag ${inScript(image)} ${inScript(named)}\n${tool} push ${inScript(named)}`,
  }),
  ...workflowConfigTexts,
  ...workflowFileTexts,
  'workflow-password-argument': values => ({
    title: `${values.by} is given the password as an argument`,
    message: `The password stands on the command line of ${values.by}, where every process of the machine can read it. It works, and is unsafe. Hand it over on standard input.`,
    fix: onStandardInput(values),
  }),
  'workflow-hardcoded-credential': ({ what, isInAction }) => ({
    title: `${what === 'password' ? 'a password' : what} stands in the file`,
    message: `The value of ${what} is written into the workflow, where everybody who can read the repository, and its history, can read it. Store it as a secret, refer to it by name, and then replace it by a new one: the old one is known.`,
    fix: {
      password: `gh secret set ACR_PASSWORD\npassword: ${secret('ACR_PASSWORD', isInAction)}`,
      creds: `gh secret set AZURE_CREDENTIALS\ncreds: ${secret('AZURE_CREDENTIALS', isInAction)}`,
      'client-secret': `gh secret set AZURE_CLIENT_SECRET\nclient-secret: ${secret('AZURE_CLIENT_SECRET', isInAction)}`,
    }[what],
  }),
  'workflow-identity-replaced': ({ line, loginLine }) => ({
    title: 'A second azure/login replaces the first before it is used',
    message: `az keeps one sign-in. The one of line ${line} is replaced here before anything used it, so az acr login on line ${loginLine} runs as this identity. Log in to the registry before this step, or remove the sign-in that isn't needed.`,
    fix: `# Between the two azure/login steps:\n- run: az acr login --name <name>`,
  }),
  'workflow-admin-user': ({ cause, name, isInAction }) => ({
    title: {
      'az acr credential show': "the admin user's password is fetched",
      'az acr update --admin-enabled': 'the admin user is turned on',
      'user-name': `${name} is the registry's admin user`,
      'secret-name': `${name} holds the admin user`,
    }[cause],
    message:
      'The admin user is one account for everybody, with all rights on the registry and a password that never ends. Whoever has it has the registry. Sign in as an application with OIDC, which needs no password, and turn the admin user off.',
    fix: `- uses: azure/login@v3\n  with:\n    client-id: ${variable('AZURE_CLIENT_ID', isInAction)}\n    tenant-id: ${variable('AZURE_TENANT_ID', isInAction)}\n    subscription-id: ${variable('AZURE_SUBSCRIPTION_ID', isInAction)}\n- run: az acr login --name <name>${isInAction === true ? '\n  shell: bash' : ''}`,
  }),
  'workflow-deprecated-action': ({ action, ref, cause, inputs }) => ({
    title: `${versioned(action, ref)} has had its time`,
    message:
      cause === 'superseded'
        ? `${action} is no longer kept, and it moves DOCKER_CONFIG, so that logins made before it are lost. docker/login-action does the same without that. Use it in its place.`
        : `${versioned(action, ref)} was made for a Node that GitHub's runners no longer have. They run it on a newer one for now, and nobody mends it. Use a newer major; its inputs are the same.`,
    fix:
      inputs === undefined
        ? `uses: ${action}@${action === 'azure/login' ? 'v3' : 'v4'}`
        : `uses: docker/login-action@v4\nwith:\n  registry: ${oneLine(inputs.registry)}\n  username: ${oneLine(inputs.userName)}\n  password: ${oneLine(inputs.password)}`,
  }),
  'workflow-docker-in-azure-cli': ({ by, argument }) => ({
    title: `${by} runs inside azure/cli, which has no Docker`,
    message: `azure/cli runs its script in a container in which there is no docker, so ${by} fails. What is logged in there is not logged in outside, either. Run it in a step with run: after azure/login; az is on GitHub's runners.`,
    fix:
      by === 'az acr login'
        ? `- run: az acr login --name ${argument === '' ? '<name>' : inScript(argument)}`
        : `- run: ${by} ${/ (?:push|pull)$/.test(by) ? inScript(argument) : '…'}`,
  }),
  'workflow-secrets-not-passed': ({ uses, secrets, passesSome }) => ({
    title: `${uses} is called without ${secrets.join(', ')}`,
    message: `The called workflow logs in with ${secrets.join(', ')}, and the call does not pass ${secrets.length === 1 ? 'it' : 'them'}. A called workflow gets only the secrets that it is given, so ${secrets.length === 1 ? 'it is' : 'they are'} empty there. Pass ${secrets.length === 1 ? 'it' : 'them'}, or all with inherit.`,
    fix: passesSome
      ? `secrets:\n${secrets.map(name => `  ${oneLine(name)}: \${{ secrets.${oneLine(name)} }}`).join('\n')}`
      : 'secrets: inherit',
  }),
  'workflow-fork-secrets': ({ job, secrets, isOidc, isImage }) => ({
    title:
      isImage === true
        ? `The job ${job} can't name its image in a pull request from a fork`
        : `the login of the job ${job} cannot work for a pull request from a fork`,
    message:
      isImage === true
        ? `The image's host is ${secrets.join(', ')}. GitHub gives a fork's pull request no secrets, so the name begins with a slash and Docker rejects it. Skip the step there, or keep the login server in a variable.`
        : `The workflow runs for pull_request, and the job ${job} logs in with ${isOidc ? 'an OIDC token' : secrets.length === 0 ? 'secrets' : secrets.join(', ')}. GitHub gives a fork's pull request neither secrets nor OIDC tokens, so the login fails there. Skip the login, and what needs it, in such runs.`,
    fix: "if: github.event_name != 'pull_request' || github.event.pull_request.head.repo.full_name == github.repository",
  }),
  'workflow-unreadable': ({ file, problem }) => ({
    title: `${file} could not be judged`,
    message: `${UNREADABLE[problem]} Nothing was judged of what could not be read, so nothing is said about it.`,
    fix: MENDS[problem],
  }),
} satisfies Partial<FindingTexts>

type FileFault = FindingValues['workflow-unreadable']['problem']

const UNREADABLE: Readonly<Record<FileFault, string>> = {
  'not-yaml': 'The file is no YAML that GitHub would take.',
  'not-text': 'The file is no text in UTF-8.',
  'too-large': 'The file has more than 1 MiB; GitHub takes half of that.',
  'too-complex': 'The file is nested deeper, or has more parts, than is read.',
  'not-a-workflow': 'The file is YAML, and no workflow: it has no jobs.',
  unreadable: 'The file could not be opened.',
  outside: 'The file is a link that leads out of the repository, which is not followed.',
}

const MENDS: Readonly<Record<FileFault, string>> = {
  'not-yaml': '# correct the YAML on this line',
  'not-text': '# save the file as UTF-8',
  'too-large': '# split the workflow: on: workflow_call',
  'too-complex': '# split the workflow: on: workflow_call',
  'not-a-workflow': 'workflow-files: .github/workflows/*.yml',
  unreadable: '# let the user of this step read the file',
  outside: '# put the file itself in the place of the link',
}

const versioned = (action: string, ref: string): string => (ref === '' ? action : `${action}@${ref}`)

/** What a file may read: in an action, which is given secrets and variables, the input of that name. */
const secret = (name: string, isInAction: boolean | undefined): string =>
  isInAction === true ? `\${{ inputs.${inputName(name)} }}` : `\${{ secrets.${name} }}`
const variable = (name: string, isInAction: boolean | undefined): string =>
  isInAction === true ? `\${{ inputs.${inputName(name)} }}` : `\${{ vars.${name} }}`
const inputName = (name: string): string => name.toLowerCase().replaceAll('_', '-')

/** In a script of the workflow: as it stands there; what is more than names, variables and expressions is quoted. */
const inScript = (text: string): string => (/^[\w./:@${} -]+$/.test(text) ? text : shellQuote(oneLine(text)))

/** The same login with its password on standard input; `az acr login` takes none from there, and docker logs in as well. */
function onStandardInput({
  by,
  registry,
  userName,
  password,
  shell,
  isInAction,
}: FindingValues['workflow-password-argument']): string {
  const server = registry === '' ? '' : ` ${inScript(registry)}`
  const user = userName === '' ? '<user>' : inScript(userName)
  const tool = by === 'az acr login' ? 'docker login' : by
  const options = by === 'regctl registry login' ? `--user ${user} --pass-stdin` : `--username ${user} --password-stdin`
  const login = `${tool}${server} ${options}`
  const isVariable = /^\$\w+$/.test(password)
  if (shell === 'powershell' && isVariable) return `${password} | ${login}`
  const command =
    shell === 'powershell'
      ? `$env:ACR_PASSWORD | ${login}`
      : `printf '%s' "${isVariable ? password : '$ACR_PASSWORD'}" | ${login}`
  if (isVariable) return command
  const given = /^\$\{\{[^\r\n]*\}\}$/.test(password) ? password : secret('ACR_PASSWORD', isInAction)
  return `env:\n  ACR_PASSWORD: ${given}\nrun: ${command}`
}
