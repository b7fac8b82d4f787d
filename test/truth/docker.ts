import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Login } from '../embedded-azure/logins.ts'
import { tinyTar } from './image.ts'
import { type Finished, type RunOptions, run } from './processes.ts'

export interface DockerTry {
  /** Path of the docker CLI. */
  cli: string
  /** DOCKER_HOST. */
  engineHost: string
  /** As a user would type it. */
  host: string
  /** In front of the repository, where it differs from what the login is given. */
  imageHost?: string
  /** None: nothing is logged in. */
  login?: Login
  repository: string
  /** An image that is there to be pulled. */
  tag: string
  /** dockerd tries a layer five times over 50 seconds; where not waited for, the first retry is a failure. */
  isPatient?: boolean
  /** What takes longer than so many milliseconds has failed; 90 seconds where left out. */
  timeoutMs?: number
  /** Left out: an empty one of its own, gone afterwards. */
  configFolder?: string
}

type Outcome = 'ok' | 'failed' | 'not tried'

export interface DockerOutcome {
  login: Outcome
  pull: Outcome
  push: Outcome
  output: { login: string; pull: string; push: string }
}

/** Really logs in, pulls and pushes; each is tried even where the one before failed. */
export async function tryDocker(dockerRun: DockerTry): Promise<DockerOutcome> {
  const folder = dockerRun.configFolder ?? mkdtempSync(join(tmpdir(), 'truth-config-'))
  const env = { PATH: '/usr/bin:/bin', HOME: folder, DOCKER_CONFIG: folder, DOCKER_HOST: dockerRun.engineHost }
  const { timeoutMs = 90_000 } = dockerRun
  const docker: Docker = (args, more = {}) => run(dockerRun.cli, args, { env, timeoutMs, ...more })
  const retries = dockerRun.isPatient ? {} : { giveUpOn: 'Retrying in' }
  try {
    const login = dockerRun.login && (await logIn(docker, dockerRun.host, dockerRun.login))
    const repository = `${dockerRun.imageHost ?? dockerRun.host}/${dockerRun.repository}`
    const pull = await pullOnce(docker, `${repository}:${dockerRun.tag}`, retries)
    const push = await pushNew(docker, `${repository}:${randomUUID()}`, retries)
    return {
      login: login ? outcome(login) : 'not tried',
      pull: outcome(pull),
      push: outcome(push),
      output: { login: login?.output ?? '', pull: pull.output, push: push.output },
    }
  } finally {
    if (!dockerRun.configFolder) rmSync(folder, { recursive: true, force: true })
  }
}

const outcome = ({ exit }: Finished): Outcome => (exit === 0 ? 'ok' : 'failed')

type Docker = (args: string[], more?: Partial<RunOptions>) => Promise<Finished>

function logIn(docker: Docker, host: string, { username, password }: Login): Promise<Finished> {
  return docker(['login', '--username', username, '--password-stdin', host], { input: password })
}

async function pullOnce(docker: Docker, image: string, retries: Partial<RunOptions>): Promise<Finished> {
  const pulled = await docker(['pull', image], retries)
  if (pulled.exit === 0) await docker(['rmi', image])
  return pulled
}

/** Pushes an image that no registry has seen, so that its layer is really uploaded. */
async function pushNew(docker: Docker, image: string, retries: Partial<RunOptions>): Promise<Finished> {
  const made = await docker(['import', '-', image], { input: tinyTar('new.txt', image) })
  if (made.exit !== 0) return made
  const pushed = await docker(['push', image], retries)
  await docker(['rmi', image])
  return pushed
}
