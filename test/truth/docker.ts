import { randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { helperFor, parseDockerConfig, storedFor } from '../../src/docker/config.ts'
import { withoutHelpers } from '../e2e/search-path.ts'
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
  env?: Record<string, string>
  /** Folders that come first on PATH. */
  path?: readonly string[]
  /** The program that starts docker, with its arguments. */
  within?: readonly string[]
}

type Outcome = 'ok' | 'failed' | 'not tried'

export interface DockerOutcome {
  login: Outcome
  pull: Outcome
  push: Outcome
  /** Whether docker has a login for the host once it has logged in, in its file or by its helper. */
  stored: 'yes' | 'no' | 'not tried'
  output: { login: string; pull: string; push: string }
}

/** Really logs in, pulls and pushes; each is tried even where the one before failed. */
export async function tryDocker(dockerRun: DockerTry): Promise<DockerOutcome> {
  const folder = dockerRun.configFolder ?? mkdtempSync(join(tmpdir(), 'truth-config-'))
  const env = {
    PATH: [...(dockerRun.path ?? []), withoutHelpers('/usr/bin:/bin')].join(':'),
    HOME: folder,
    DOCKER_CONFIG: folder,
    DOCKER_HOST: dockerRun.engineHost,
    ...dockerRun.env,
  }
  const { timeoutMs = 90_000 } = dockerRun
  const [program = dockerRun.cli, ...before] = [...(dockerRun.within ?? []), dockerRun.cli]
  const docker: Docker = (args, more = {}) => run(program, [...before, ...args], { env, timeoutMs, ...more })
  const retries = dockerRun.isPatient ? {} : { giveUpOn: 'Retrying in' }
  try {
    const login = dockerRun.login && (await logIn(docker, dockerRun.host, dockerRun.login))
    const repository = `${dockerRun.imageHost ?? dockerRun.host}/${dockerRun.repository}`
    const stored = login ? await isStored(login, env, keyOf(dockerRun.host)) : 'not tried'
    const pull = await pullOnce(docker, `${repository}:${dockerRun.tag}`, retries)
    const push = await pushNew(docker, `${repository}:${randomUUID()}`, retries)
    return {
      login: login ? outcome(login) : 'not tried',
      stored,
      pull: outcome(pull),
      push: outcome(push),
      output: { login: login?.output ?? '', pull: pull.output, push: push.output },
    }
  } finally {
    if (!dockerRun.configFolder) rmSync(folder, { recursive: true, force: true })
  }
}

const outcome = ({ exit }: Finished): Outcome => (exit === 0 ? 'ok' : 'failed')

/** What docker would find: the file's entry, or what the helper that the file names gives. */
async function isStored(
  { exit }: Finished,
  env: Record<string, string>,
  host: string,
): Promise<DockerOutcome['stored']> {
  if (exit !== 0) return 'no'
  const file = join(env['DOCKER_CONFIG'] ?? '', 'config.json')
  const outcome = parseDockerConfig(existsSync(file) ? readFileSync(file, 'utf8') : '{}')
  if (!outcome.ok) return 'no'
  const suffix = helperFor(outcome.config, host)
  if (suffix === undefined) return storedFor(outcome.config, host)?.userName === undefined ? 'no' : 'yes'
  const given = await run('/usr/bin/env', [`docker-credential-${suffix}`, 'get'], {
    env,
    input: host,
    timeoutMs: 10_000,
  })
  return given.exit === 0 && given.output.includes('"Secret"') ? 'yes' : 'no'
}

/** What docker keeps a login under, whatever stands around the host. */
const keyOf = (host: string): string => host.replace(/^https?:\/\//, '').split('/')[0] ?? ''

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
