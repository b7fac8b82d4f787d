import { oneLine } from '../../util/text.ts'
import { shellQuote } from '../az-commands.ts'
import type { FindingTexts } from '../texts.ts'

/** Where docker's logins are, and where they are looked for. */

/** The registry's name of a login server: `contoso` of `contoso.azurecr.io`. */
const registryName = (host: string): string => /^([a-z0-9]+)(?:-[a-z0-9]+)?\.azurecr\.\w+$/i.exec(host)?.[1] ?? '<name>'

const inScript = (text: string): string => (/^[\w./:@${} -]+$/.test(text) ? text : shellQuote(oneLine(text)))

/** The login as a command, without its password. */
const loginCommand = (by: string, host: string): string =>
  by === 'az acr login'
    ? `az acr login --name ${registryName(host)}`
    : `${by} ${inScript(host)} --username <user> --password-stdin`

const withSecrets = (host: string): string =>
  `- uses: docker/login-action@v4\n  with:\n    registry: ${oneLine(host)}\n    username: \${{ secrets.ACR_USERNAME }}\n    password: \${{ secrets.ACR_PASSWORD }}`

export const workflowConfigTexts = {
  'workflow-login-missing': ({ cause, image, host, operation, job }) => {
    switch (cause) {
      case 'azure-login':
        return {
          title: `Job ${job} signs in to Azure and doesn't log in to the registry`,
          message: `azure/login signs in to Azure only, so Docker has no login for ${host}. The ${operation} of ${image} is rejected. Log in to the registry after azure/login.`,
          fix: `- run: az acr login --name ${registryName(host)}`,
        }
      case 'never':
        return {
          title: `Job ${job} doesn't log in to the registry`,
          message: `No step of the workflow logs in to ${host}, so Docker has no login for it. The ${operation} of ${image} is rejected. Log in before this step.`,
          fix: withSecrets(host),
        }
      case 'container':
        return {
          title: `The container of job ${job} has no credentials`,
          message: `The runner pulls ${image} before the first step, so no login of the job serves it. Give the container its own credentials.`,
          fix: credentialsOf('container', image),
        }
      case 'service':
        return {
          title: `A service of job ${job} has no credentials`,
          message: `The runner pulls ${image} before the first step, so no login of the job serves it. Give the service its own credentials.`,
          fix: credentialsOf('<service>', image),
        }
    }
  },
  'workflow-docker-config-mismatch': ({ cause, image, host, operation, command, by, line }) => {
    switch (cause) {
      case 'sudo-push':
        return {
          title: `The ${operation} runs with sudo and the login doesn't`,
          message: `sudo makes Docker read root's logins, and ${by} on line ${line} stored the login for another user. The ${operation} of ${image} is rejected. Run both without sudo.`,
          fix: /^(?:docker|podman|buildah) (?:push|pull)$/.test(command)
            ? `${command} ${inScript(image)}`
            : `# Without sudo: ${oneLine(command)}`,
        }
      case 'sudo-login':
        return {
          title: `The login runs with sudo and the ${operation} doesn't`,
          message: `sudo stored the login to ${host} for root, and the ${operation} of ${image} reads the logins of another user. Run the login on line ${line} without sudo.`,
          fix: `# Line ${line}, without sudo:\n${loginCommand(by, host)}`,
        }
      case 'folder':
        return {
          title: `The login and the ${operation} have another DOCKER_CONFIG`,
          message: `${by} on line ${line} stored the login in another folder than the one that the ${operation} of ${image} reads. Set DOCKER_CONFIG for the whole job, or not at all.`,
          fix: `# In the job, instead of in a step:\nenv:\n  DOCKER_CONFIG: \${{ github.workspace }}/.docker`,
        }
      case 'container':
        return {
          title: `The login to the registry isn't in the job's own container`,
          message: `${by} on line ${line} logs in outside of this job, and a container has its own Docker configuration. The ${operation} of ${image} is rejected. Log in within this job.`,
          fix: withSecrets(host),
        }
    }
  },
  'workflow-docker-missing': ({ by, container, job }) => ({
    title: `The container of job ${job} has no Docker`,
    message: `The steps run in ${container}, which has no program docker, so ${by} fails. Run them on the runner itself, or in an image that has Docker.`,
    fix: `# Move the Docker steps to a job without container:\nruns-on: ubuntu-latest`,
  }),
} satisfies Partial<FindingTexts>

const credentialsOf = (name: string, image: string): string =>
  `${name}:\n  image: ${oneLine(image)}\n  credentials:\n    username: \${{ secrets.ACR_USERNAME }}\n    password: \${{ secrets.ACR_PASSWORD }}`
