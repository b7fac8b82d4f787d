import type { FindingValues } from '../../findings.ts'
import { oneLine } from '../../util/text.ts'
import { shellQuote } from '../az-commands.ts'
import type { FindingMessage, FindingTexts } from '../texts.ts'
import { titleWith } from './grammar.ts'
import { loginStep, registryName, runStep } from './workflow-steps.ts'

/** Where docker's logins are, and where they are looked for. */

const inScript = (text: string): string => (/^[\w./:@${} -]+$/.test(text) ? text : shellQuote(oneLine(text)))

/** The login as a command, without its password. */
const loginCommand = (by: string, host: string): string =>
  by === 'az acr login'
    ? `az acr login --name ${registryName(host)}`
    : `${by} ${inScript(host)} --username <user> --password-stdin`

export const workflowConfigTexts = {
  'workflow-login-missing': ({ cause, image, host, job, service = '<service>', isInAction, isCalled }) => {
    switch (cause) {
      case 'azure-login':
        return {
          title: 'The job signs in to Azure, but not to the registry',
          message: `The azure/login action signs in to Azure only. Docker has no login for ${host}, so the registry rejects ${image}. Log in to the registry after azure/login.`,
          fix: runStep(`az acr login --name ${registryName(host)}`, isInAction),
          language: 'yaml',
        }
      case 'never':
        return {
          title: titleWith(`Job "${job}" doesn't log in to the registry`, "The job doesn't log in to the registry"),
          message: `No step of the workflow logs in to ${host}, so the registry rejects the request for ${image}. Log in before this step.`,
          fix: `${isCalled === true ? '# The calling job has to pass the secrets: `secrets: inherit`\n' : ''}${loginStep(host, isInAction)}`,
          language: 'yaml',
        }
      case 'container':
        return {
          title: titleWith(`The container of job "${job}" has no credentials`, 'The job container has no credentials'),
          message: `The runner pulls ${image} before the first step, so a login in a step comes too late. Add credentials (username and password) under container in the job.`,
          fix: credentialsOf('container', image),
          language: 'yaml',
        }
      case 'service':
        return {
          title: titleWith(`A service of job "${job}" has no credentials`, 'A service container has no credentials'),
          message: `The runner pulls ${image} before the first step, so a login in a step comes too late. Add credentials (username and password) to the service in the job.`,
          fix: credentialsOf(oneLine(service), image),
          language: 'yaml',
        }
    }
  },
  'workflow-docker-config-mismatch': ({ cause, image, host, operation, command, by, line, ...more }) => {
    switch (cause) {
      case 'sudo-push':
        return {
          title:
            operation === 'push'
              ? "The push runs with sudo, the login doesn't"
              : "The pull runs with sudo, the login doesn't",
          message: `With sudo, Docker reads the logins of root. The login on line ${line} (${by}) is saved for another user, so the registry rejects ${image}. Run both commands without sudo.`,
          fix: /^(?:docker|podman|buildah) (?:push|pull)$/.test(command)
            ? `${command} ${inScript(image)}`
            : `# Without sudo: ${oneLine(command)}`,
        }
      case 'sudo-login':
        return {
          title:
            operation === 'push'
              ? "The login runs with sudo, the push doesn't"
              : "The login runs with sudo, the pull doesn't",
          message: `With sudo, the login to ${host} is saved for root. This step reads the logins of another user, so the registry rejects ${image}. Run the login on line ${line} without sudo.`,
          fix: `# Line ${line}, without sudo:\n${loginCommand(by, host)}`,
        }
      case 'folder':
        return {
          title:
            operation === 'push'
              ? 'The login and the push use different DOCKER_CONFIG folders'
              : 'The login and the pull use different DOCKER_CONFIG folders',
          message: `The login on line ${line} (${by}) is saved in another folder than the one that this step reads, so the registry rejects ${image}. Use the same folder in both steps.`,
          ...sameFolder(more),
        }
      case 'container':
        return {
          title: "The login isn't in the container that the job runs in",
          message: `The login on line ${line} (${by}) runs outside this container, which has its own Docker configuration, so the registry rejects ${image}. Log in with a step that runs in the container.`,
          fix: loginStep(host, more.isInAction),
          language: 'yaml',
        }
    }
  },
  'workflow-docker-missing': ({ by, container, job, isHosted }) => ({
    title: titleWith(`The container of job "${job}" has no Docker`, 'The job container has no Docker'),
    message: `The image ${container} contains no docker program, so ${by} fails. Run these steps on the runner itself, or use an image with Docker.`,
    fix:
      isHosted === true
        ? '# Move the Docker steps to a job without container:\nruns-on: ubuntu-latest'
        : '# Move the Docker steps to a job without container, on the same runner',
    language: 'yaml',
  }),
} satisfies Partial<FindingTexts>

/** What makes this step read the folder of the login. */
function sameFolder({
  folder,
  isExported,
}: Pick<FindingValues['workflow-docker-config-mismatch'], 'folder' | 'isExported'>): Pick<
  FindingMessage,
  'fix' | 'language'
> {
  if (folder === undefined) return { fix: '# Remove DOCKER_CONFIG from this step', language: 'yaml' }
  return isExported === true
    ? { fix: `export DOCKER_CONFIG=${inScript(folder)}` }
    : { fix: `env:\n  DOCKER_CONFIG: ${oneLine(folder)}`, language: 'yaml' }
}

const credentialsOf = (name: string, image: string): string =>
  `${name}:\n  image: ${oneLine(image)}\n  credentials:\n    username: \${{ secrets.ACR_USERNAME }}\n    password: \${{ secrets.ACR_PASSWORD }}`
