import type { Activity } from './pattern.ts'

/** A text that is no failure, and tells what the texts around it are about. */
export interface ContextPattern {
  readonly text: string
  readonly activity?: Activity
  readonly event?: ContextEvent
  /** What a program prints, and no command: an ACR task prints it too. */
  readonly isOutput?: true
}

type ContextEvent =
  /** A step begins; what was done before it is over. */
  | 'step'
  /** The same, where a page of GitHub was copied, which shows no marks. */
  | 'action'
  /** The steps are over, and the actions clean up. */
  | 'cleanup'
  /** The activity that it names went well: its failures before this were retried. */
  | 'succeeded'
  /** What a test prints is no failure of the job's own. */
  | 'tests'
  | 'github'
  | 'pipelines'
  /** Something failed, whatever it was. */
  | 'failed'
  /** The job has to do with a registry of Azure, or with Azure. */
  | 'registry'
  | 'azure'
  /** The job has to do with Docker Hub, on purpose. */
  | 'docker-hub'

const of = (activity: Activity, texts: readonly string[], event?: ContextEvent): readonly ContextPattern[] =>
  texts.map(text => ({ text, activity, ...(event !== undefined && { event }) }))
const outputs = (activity: Activity, texts: readonly string[]): readonly ContextPattern[] =>
  texts.map(text => ({ text, activity, isOutput: true }))
const marks = (event: ContextEvent, texts: readonly string[]): readonly ContextPattern[] =>
  texts.map(text => ({ text, event }))

/** Source: the commands' own output and GitHub's and Azure Pipelines' echo of them. */
export const CONTEXTS: readonly ContextPattern[] = [
  ...outputs('push', [
    'the push refers to repository',
    'pushing layers',
    'pushing manifest for',
    'failed to push',
    'uploading layer ',
    'checking push permission',
  ]),
  ...outputs('pull', [
    'pulling from ',
    'load metadata for',
    'unable to find image',
    'failed to resolve source metadata',
  ]),
  ...of('push', [
    'docker push ',
    'docker image push ',
    'docker compose push',
    'docker-compose push',
    'podman push ',
    'buildah push ',
    'oras push ',
    'skopeo copy ',
    'crane push ',
    'publishcontainer',
    'build --push',
    ' --push ',
    'pushing image to registry',
  ]),
  ...of('pull', [
    'docker pull ',
    'docker image pull ',
    'podman pull ',
    'oras pull ',
    'crane pull ',
    'docker compose pull',
    'docker-compose pull',
  ]),
  ...of('login', [
    'docker login',
    'podman login',
    'skopeo login',
    'oras login',
    'run azure/docker-login',
    'logging into ',
    'buildah login',
  ]),
  ...of('az-acr-login', ['az acr login']),
  ...of('azure-sign-in', [
    'run azure/login',
    'attempting azure cli login',
    'az login',
    'running azure cli login',
    'federated token details',
  ]),
  ...of('helm', [
    'helm registry login',
    'helm pull ',
    'helm push ',
    'helm template ',
    'helm upgrade ',
    'helm install ',
    'helm dependency ',
    'helm show ',
    'helm chart ',
  ]),
  ...of('tasks', [
    'az acr build',
    'az acr run',
    'az acr task',
    'queued a build with id',
    'queued a run with id',
    'pushing image: … , attempt ',
    'logging in to registry: ',
    'failed to login, ran out of retries',
    'setting up docker configuration',
    'sending context … to registry',
  ]),
  ...of('cluster', [
    'failed to pull image',
    'failed to pull and unpack image',
    'errimagepull',
    'imagepullbackoff',
    'kubelet ',
    'kubectl ',
    'error creating: pods',
  ]),
  ...of('login', ['login succeeded', 'logged in to ', 'logging in to … succeeded'], 'succeeded'),
  ...of(
    'azure-sign-in',
    ['azure cli login succeeds', 'login successful.', 'azure powershell session successfully initialized'],
    'succeeded',
  ),
  ...of(
    'push',
    [
      ': digest: sha256:',
      'pushing manifest for … done',
      'image successfully pushed',
      'pushed: sha256:',
      'copying config … writing manifest',
    ],
    'succeeded',
  ),
  ...of('pull', ['status: downloaded newer image', 'status: image is up to date'], 'succeeded'),
  ...of('cluster', ['successfully pulled image'], 'succeeded'),
  ...of('tasks', ['was successful after'], 'succeeded'),
  ...marks('step', ['##[group]run ', '##[section]starting: ', '##[endgroup]section']),
  ...marks('action', ['run actions/', 'run azure/', 'run docker/', 'run hashicorp/', 'run redhat-actions/']),
  ...marks('cleanup', ['post job cleanup.']),
  ...marks('github', ['##[group]run ', 'current runner version', 'github_token permissions']),
  ...marks('pipelines', [
    '##[section]starting: ',
    'failed with return code: ',
    '##[section]finishing: ',
    'task : docker',
    'the process /usr/bin/docker failed with exit code',
    'docker.exe failed with exit code',
    'agent name: ',
    '##vso[',
    'azure pipelines',
    '_work/_tasks/',
    'pipeline workspace',
  ]),
  ...marks('tests', [
    'test session starts',
    'run npm test',
    'run npm run test',
    'run yarn test',
    'run go test',
    'run dotnet test',
    'run pytest',
    'run mvn test',
    'run cargo test',
    '> jest',
    '> vitest',
    '> mocha',
    '--- fail:',
    'assertionerror',
    'test suites: ',
    'failures:',
    't e s t s',
    'failed tests',
    'tests failed',
  ]),
  ...marks('registry', ['.azurecr.', 'az acr ']),
  ...marks('azure', ['run azure/', 'aadsts', 'az login', 'azure cli', 'vstoken.dev.azure.com']),
  ...marks('docker-hub', ['dockerhub', 'docker hub login', 'log in to docker hub', 'login to docker hub']),
  ...marks('failed', [
    'process completed with exit code',
    'failed with exit code',
    '##[error]',
    'exit code 1',
    'exit status 1',
    'error: ',
    'error response from daemon',
    '::error',
  ]),
]
