import { describe, expect, it } from 'vitest'
import { denialExplanation, idsOf } from './explained.ts'

const HOST = 'contoso.azurecr.io'
const LOGIN_REJECTED = `Error response from daemon: Get "https://${HOST}/v2/": unauthorized: Application not registered with AAD.`
const NO_MANIFEST = `Error response from daemon: manifest for ${HOST}/app:latest not found: manifest unknown: manifest tagged by "latest" is not found`
const PUSH_DENIED = `The push refers to repository [${HOST}/app]\nunauthorized: authentication required, visit https://aka.ms/acr/authorization for more information.`

/** A job's log: each step with what it printed, and the error at its end where it has one. */
const jobOf = (...steps: readonly (readonly [run: string, output: string, error?: string])[]): string =>
  steps
    .flatMap(([run, output, error]) => [
      `##[group]Run ${run}`,
      `\u001b[36;1m${run}\u001b[0m`,
      'shell: /usr/bin/bash -e {0}',
      '##[endgroup]',
      ...output.split('\n'),
      ...(error === undefined ? [] : [`##[error]${error}`]),
    ])
    .join('\n')

const EXIT = 'Process completed with exit code 1.'

/** The forms in which a whole job's log is given. */
const FORMS: readonly (readonly [name: string, form: (line: string) => string])[] = [
  ['as GitHub shows it', line => line],
  ['as GitHub stores it', line => `2026-11-21T12:00:00.1234567Z ${line}`],
  [
    'as `gh run view --log` prints it',
    line => `build (ubuntu, 20)\tPush the image\t2026-11-21T12:00:00.1234567Z ${line}`,
  ],
  ['of a step that `gh` has no name for', line => `build\tUNKNOWN STEP\t\ufeff2026-11-21T12:00:00.1234567Z ${line}`],
]

describe.each(FORMS)('a job, %s', (_name, form) => {
  const ids = (log: string): readonly string[] => idsOf(log.split('\n').map(form).join('\n'))

  it.each<[what: string, log: string]>([
    [
      'a probe before a step that fails',
      jobOf([`docker pull ${HOST}/app:latest || true`, NO_MANIFEST], ['npm test', '1 failed', EXIT]),
    ],
    [
      'a login that failed and wasn’t needed',
      jobOf(
        ['docker login || true', LOGIN_REJECTED],
        ['dotnet build', 'Program.cs(1,1): error CS1002: ; expected', EXIT],
      ),
    ],
    [
      'a probe, and a job that went well',
      jobOf([`docker pull ${HOST}/app:latest || true`, NO_MANIFEST], ['make', 'done']),
    ],
  ])('nothing is said of %s', (_what, log) => {
    expect(ids(log)).toEqual([])
  })

  it.each<[what: string, log: string, id: string]>([
    [
      'the step that failed',
      jobOf(['make', 'done'], [`docker pull ${HOST}/app:latest`, NO_MANIFEST, EXIT]),
      'image-not-found',
    ],
    [
      'the step that failed, with steps behind it that run always',
      jobOf([`docker pull ${HOST}/app:latest`, NO_MANIFEST, EXIT], ['docker logs', 'none']),
      'image-not-found',
    ],
    [
      'the step that failed rather than a probe before it',
      jobOf([`docker pull ${HOST}/app:latest || true`, NO_MANIFEST], ['docker login', LOGIN_REJECTED, EXIT]),
      'username-unknown',
    ],
    [
      'a login that failed in a step that went on, and a push that was denied for it',
      jobOf(['docker login; docker build .', LOGIN_REJECTED], [`docker push ${HOST}/app`, PUSH_DENIED, EXIT]),
      'username-unknown',
    ],
    [
      'what a step shows of a cluster, which ends well itself',
      jobOf(
        ['kubectl rollout status deploy/web', 'error: timed out waiting for the condition', EXIT],
        [
          'kubectl describe pods',
          `Warning  Failed  kubelet  Failed to pull image "${HOST}/app:1": unauthorized: authentication required`,
        ],
        ['docker logs', 'none'],
      ),
      'principal-pull-denied',
    ],
    ['a step that hasn’t ended', jobOf([`docker pull ${HOST}/app:latest`, NO_MANIFEST]), 'image-not-found'],
  ])('counts: %s', (_what, log, id) => {
    expect(ids(log)[0]).toBe(id)
  })
})

describe('a page of GitHub, copied', () => {
  it('a step that ended well has failed nothing', () => {
    expect(
      idsOf(
        `Run docker/setup-buildx-action@v3\n${NO_MANIFEST}\nRun actions/setup-node@v4\nError: Unable to find Node version '99' for platform linux`,
      ),
    ).toEqual([])
  })
  it('one that failed counts, with what comes behind it', () => {
    expect(
      idsOf(`Run docker/login-action@v3\nError: ${LOGIN_REJECTED}\nRun actions/cache@v4\nPost job cleanup.`)[0],
    ).toBe('username-unknown')
  })
  it('what a program says begins no step', () => {
    expect(
      idsOf(
        `docker: unknown command: docker buildx\n\nRun 'docker --help' for more information\nError: exit code 1`,
      )[0],
    ).toBe('docker-config-redirected')
  })
})

describe('after a push that went well, nothing is said of', () => {
  it.each([
    'dial tcp 10.0.0.5:443: i/o timeout',
    'Error: x509: certificate signed by unknown authority',
    'failed: read tcp 10.0.0.1:1->10.0.0.2:443: connection reset by peer',
    'unexpected status code 503',
    'net/http: TLS handshake timeout',
    'proxyconnect tcp: dial tcp 10.0.0.9:3128: connect: connection refused',
    '429 Too Many Requests',
    'Client.Timeout exceeded while awaiting headers',
    'tests of AADSTS errors: 12 passed, 1 failed',
    'getaddrinfo ENOTFOUND db.internal',
    'PKIX path building failed',
  ])('%s', text => {
    const push = `The push refers to repository [${HOST}/app]\n1: digest: sha256:1d52 size: 1`
    expect(idsOf(jobOf([`docker push ${HOST}/app:1`, push], ['./deploy.sh', text, EXIT]))).toEqual([])
  })

  it('but of a push in that step', () => {
    const log = jobOf(['./deploy.sh', `Get "https://${HOST}/v2/": dial tcp 20.1.2.3:443: i/o timeout`, EXIT])
    expect(idsOf(log)[0]).toBe('registry-unreachable')
  })
})

it('what a later step says more plainly is another failure', () => {
  const log = jobOf(
    [`docker push ${HOST}/app`, PUSH_DENIED, EXIT],
    ['docker compose down', 'Cannot connect to the Docker daemon at unix:///var/run/docker.sock', EXIT],
  )
  expect(idsOf(log)).not.toContain('docker-daemon-unreachable')
  expect(idsOf(log).length).toBeGreaterThan(0)
})

it('a text that is in two pieces doesn’t reach from one step into the next', () => {
  expect(
    idsOf(
      `##[group]Run push\nunexpected status from the API\n##[group]Run docker push ${HOST}/app:1\n500 layers\n##[error]${EXIT}\n`,
    ),
  ).toEqual([])
})

it('the line is shown without job, step, and time', () => {
  const line = `build\tUNKNOWN STEP\t2026-11-21T12:00:00.1234567Z ##[error]${LOGIN_REJECTED}`
  expect(denialExplanation(line).failure?.text).toBe(LOGIN_REJECTED)
})

describe('Azure Pipelines', () => {
  const section = (name: string, output: string): string =>
    `##[section]Starting: ${name}\n${output}\n##[section]Finishing: ${name}`
  it('a task that ended well has failed nothing', () => {
    expect(
      idsOf(`${section('Pull', NO_MANIFEST)}\n${section('Test', '##[error]Dotnet command failed with exit code 1')}`),
    ).toEqual([])
  })
  it('and one that has an error counts', () => {
    expect(
      idsOf(section('Pull', `${NO_MANIFEST}\n##[error]The process '/usr/bin/docker' failed with exit code 1`))[0],
    ).toBe('image-not-found')
  })
})
