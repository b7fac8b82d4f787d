import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { GitHubApiWorld, JobWorld } from '../embedded-azure/github/world.ts'
import type { Azure } from '../embedded-azure/server.ts'
import { healthyWorld, type World } from '../embedded-azure/world.ts'
import { dockerStandInFolder } from '../stand-ins/standIns.ts'
import { type ActionResult, runAction } from './run-action.ts'

export const COMMIT = '5f0c1d2e3b4a59687706152433425160718293a4'
export const WORKFLOW = '.github/workflows/ci.yml'
const TOKEN = 'make-believe.job-token-000001'
const RUN = '17000000001'

/** Three jobs, and a fourth that explains which of them failed. */
export const FILE = `name: ci
on: push
jobs:
  lint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: npm run lint
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: npm test
  publish:
    name: Publish the image
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: docker/login-action@v3
        with:
          registry: contoso.azurecr.io
          username: \${{ secrets.ACR_USERNAME }}
          password: \${{ secrets.ACR_PASSWORD }}
      - run: docker build --tag contoso.azurecr.io/team/app:1 .
      - name: Push
        run: |
          docker images
          docker push contoso.azurecr.io/team/app:1
  explain:
    needs: [lint, test, publish]
    if: failure()
    runs-on: ubuntu-latest
    permissions:
      actions: read
      contents: read
    steps:
      - uses: org/acr-login-check@v1
        with:
          explain: true
`

/** The line of a text in the file, from 1. */
export const lineOf = (text: string, file = FILE): number => file.split('\n').findIndex(line => line.includes(text)) + 1

const at = (seconds: number): string => `2026-11-21T12:00:${String(seconds).padStart(2, '0')}Z`
const stamped = (seconds: number, text: string): string =>
  text
    .split('\n')
    .map((line, index) => `${at(seconds).slice(0, -1)}.${String(index).padStart(7, '0')}Z ${line}`)
    .join('\n')

type StepOutcome = readonly [name: string, output: string, conclusion?: 'success' | 'failure' | 'skipped']

/** A job whose steps take two seconds each, with its log as GitHub keeps it. */
export function jobOf(
  id: number,
  name: string,
  steps: readonly StepOutcome[],
  change: Partial<JobWorld> = {},
): JobWorld {
  const isFailed = steps.some(([, , conclusion]) => conclusion === 'failure')
  return {
    id,
    name,
    status: 'completed',
    conclusion: isFailed ? 'failure' : 'success',
    steps: steps.map(([step, , conclusion = 'success'], index) => ({
      name: step,
      conclusion,
      started_at: at(2 * index),
      completed_at: at(2 * index + 1),
    })),
    log: `\ufeff${steps
      .filter(([, , conclusion]) => conclusion !== 'skipped')
      .map(([, output], index) => stamped(2 * index, output))
      .join('\n')}\n`,
    ...change,
  }
}

const START = ['Set up job', 'Current runner version: 2.329.0'] as const
const CHECKOUT = ['Run actions/checkout@v4', '##[group]Run actions/checkout@v4\n##[endgroup]'] as const
const END = [
  ['Post Run actions/checkout@v4', 'Post job cleanup.'],
  ['Complete job', 'Cleaning up orphan processes'],
] as const
const LOGIN = [
  'Run docker/login-action@v3',
  '##[group]Run docker/login-action@v3\nwith:\n  registry: contoso.azurecr.io\n  username: ***\n  password: ***\n##[endgroup]\nLogging into contoso.azurecr.io...\nLogin Succeeded!',
] as const

/** What docker prints where a push is denied. */
export const DENIED = `The push refers to repository [contoso.azurecr.io/team/app]
5f70bf18a086: Preparing
denied: requested access to the resource is denied
##[error]Process completed with exit code 1.`
export const UNAUTHORIZED = `The push refers to repository [contoso.azurecr.io/team/app]
5f70bf18a086: Preparing
unauthorized: authentication required, visit https://aka.ms/acr/authorization for more information.
##[error]Process completed with exit code 1.`

const PUSH_GROUP = `##[group]Run docker images
\u001b[36;1mdocker images\u001b[0m
\u001b[36;1mdocker push contoso.azurecr.io/team/app:1\u001b[0m
shell: /usr/bin/bash -e {0}
##[endgroup]
`

/** The job that pushes, with this output of its push. */
export const publish = (output: string, change: Partial<JobWorld> = {}): JobWorld =>
  jobOf(
    303,
    'Publish the image',
    [
      START,
      CHECKOUT,
      LOGIN,
      [
        'Run docker build --tag contoso.azurecr.io/team/app:1 .',
        '##[group]Run docker build\n##[endgroup]\nnaming to contoso.azurecr.io/team/app:1 done',
      ],
      ['Push', `${PUSH_GROUP}${output}`, 'failure'],
      ...END,
    ],
    change,
  )

/** Those that went well, although one of them printed what a failure prints. */
export const WELL: readonly JobWorld[] = [
  jobOf(301, 'lint', [START, CHECKOUT, ['Run npm run lint', '##[group]Run npm run lint\n##[endgroup]'], ...END]),
  jobOf(302, 'test', [
    START,
    CHECKOUT,
    ['Run npm test', '##[group]Run npm test\n##[endgroup]\nunauthorized: authentication required contoso.azurecr.io'],
    ...END,
  ]),
]

/** The job of the step that explains. */
export const EXPLAINING: JobWorld = {
  id: 304,
  name: 'explain',
  status: 'in_progress',
  conclusion: null,
  steps: [{ name: 'Set up job', conclusion: 'success', started_at: at(40), completed_at: at(41) }],
}

export interface FailedRun {
  readonly jobs: readonly JobWorld[]
  readonly inputs?: Record<string, string>
  readonly api?: Partial<GitHubApiWorld>
  readonly world?: World
  readonly env?: Record<string, string>
  readonly file?: string
  /** What else must be shown nowhere. */
  readonly secrets?: string[]
}

/** The world of a run with these jobs, and the action in its job `explain`; the workflow file is read through the API. */
export function explaining({ jobs, inputs = {}, api = {}, world = healthyWorld(), env = {}, file = FILE }: FailedRun) {
  const githubApi: GitHubApiWorld = {
    token: TOKEN,
    repository: 'contoso/app',
    commits: { [COMMIT]: { [WORKFLOW]: file } },
    runs: { [`${RUN}/1`]: [...jobs] },
    ...api,
  }
  return {
    world: { ...world, githubApi },
    inputs: { explain: 'true', 'github-token': TOKEN, ...inputs },
    env: {
      RUNNER_ENVIRONMENT: 'github-hosted',
      GITHUB_WORKFLOW_REF: `contoso/app/${WORKFLOW}@refs/heads/main`,
      GITHUB_WORKFLOW_SHA: COMMIT,
      GITHUB_SHA: COMMIT,
      GITHUB_RUN_ID: RUN,
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_JOB: 'explain',
      GITHUB_ACTION: '__org_acr-login-check',
      ...env,
    },
  }
}

/** Runs the action in the job `explain` of a run with these jobs. */
export async function runExplain(azure: Azure, run: FailedRun): Promise<ActionResult> {
  const folder = mkdtempSync(join(tmpdir(), 'failed-run-'))
  mkdirSync(join(folder, 'work'))
  writeFileSync(join(folder, 'work', 'empty'), '')
  const { world, inputs, env } = explaining(run)
  azure.setWorld(world)
  azure.forget()
  try {
    return await runAction({
      azure,
      inputs,
      path: [dockerStandInFolder],
      env: { STAND_IN_DOCKER: 'healthy', GITHUB_WORKSPACE: join(folder, 'work'), ...env },
      secrets: run.secrets ?? [],
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
