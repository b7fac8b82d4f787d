import { matchesGlob } from 'node:path/posix'
import type { Command, ExecOutcome, Host, HttpOutcome, HttpRequest, WriteObstacle } from '../src/host/ports.ts'
import { accessClaims, jwt } from './azure/acr/jwt.ts'

/**
 * A host in memory: one healthy registry behind every name, a healthy docker, and all that was asked and written kept.
 */
export interface HostDouble extends Host {
  readonly written: string[]
  /** Standard error. */
  readonly errors: string[]
  readonly requests: HttpRequest[]
  readonly commands: Command[]
  /** Milliseconds of every pause; none is waited for. */
  readonly pauses: number[]
  /** Files by path: those that were there, and those that were appended to. */
  readonly files: Map<string, string>
}

/** What is other than in the healthy world. */
export interface HostChange {
  readonly env?: Host['env']
  readonly platform?: NodeJS.Platform
  readonly now?: () => number
  readonly http?: (request: HttpRequest) => HttpOutcome | Promise<HttpOutcome>
  readonly cnames?: Host['cnames']
  readonly resolves?: Host['resolves']
  readonly exec?: (command: Command) => ExecOutcome | Promise<ExecOutcome>
  readonly files?: Readonly<Record<string, string>>
  readonly unreadable?: Readonly<Record<string, string>>
  readonly programs?: readonly string[]
  /** What keeps files from being replaced, by their paths. */
  readonly obstacles?: Readonly<Record<string, WriteObstacle>>
  readonly userId?: number
  /** Standard input. */
  readonly input?: string
  readonly isTerminal?: boolean
  readonly isErrorFile?: boolean
}

/** 2026-11-21 12:00 UTC. */
export const NOW = Date.UTC(2026, 10, 21, 12)

export function hostDouble(change: HostChange = {}): HostDouble {
  const { unreadable = {}, programs = [], obstacles = {}, http = healthyRegistry, exec = healthyDocker } = change
  const files = new Map(Object.entries(change.files ?? {}))
  const double = {
    written: [] as string[],
    errors: [] as string[],
    requests: [] as HttpRequest[],
    commands: [] as Command[],
    pauses: [] as number[],
    files,
  }
  return {
    ...double,
    env: {
      GITHUB_ACTIONS: 'true',
      RUNNER_ENVIRONMENT: 'github-hosted',
      GITHUB_OUTPUT: '/output',
      GITHUB_STEP_SUMMARY: '/summary',
      ...change.env,
    },
    platform: change.platform ?? 'linux',
    homeDirectory: '/home/runner',
    userId: change.userId ?? 1001,
    now: change.now ?? (() => NOW),
    sleep: async milliseconds => void double.pauses.push(milliseconds),
    yieldToEvents: async () => undefined,
    http: async request => {
      double.requests.push(request)
      return http(request)
    },
    resolves: change.resolves ?? (async () => false),
    cnames: change.cnames ?? (async () => ({ ok: true, names: [] })),
    exec: async command => {
      double.commands.push(command)
      return exec(command)
    },
    currentDirectory: '/work',
    findFiles: async (folder, patterns, most) =>
      [...files.keys()]
        .filter(path => path.startsWith(`${folder}/`))
        .map(path => path.slice(folder.length + 1))
        .filter(path => patterns.some(pattern => matchesGlob(path, pattern)))
        .sort()
        .slice(0, most),
    openBytes: async path => {
      const text = path === undefined ? (change.input ?? '') : files.get(path)
      if (text === undefined) return { state: 'absent' }
      return { state: 'open', chunks: ReadableStream.from([Buffer.from(text)]) }
    },
    readFile: async path => {
      const code = unreadable[path]
      if (code !== undefined) return { state: 'unreadable', code }
      const text = files.get(path)
      return text === undefined ? { state: 'absent' } : { state: 'read', text }
    },
    writeObstacle: async path => obstacles[path],
    findProgram: async name => {
      const found = programs.find(program => program === name || program.endsWith(`/${name}`))
      return found === name ? `/usr/bin/${name}` : found
    },
    appendFile: async (path, text) => void files.set(path, (files.get(path) ?? '') + text),
    writeFile: async (path, text) => void files.set(path, text),
    readInput: async maxBytes => (change.input ?? '').slice(0, maxBytes),
    isErrorFile: change.isErrorFile ?? false,
    isTerminal: change.isTerminal ?? false,
    writeError: text => void double.errors.push(text),
    write: text => void double.written.push(text),
  }
}

const connection = {
  addresses: ['20.61.97.128'],
  tls: {
    subject: '*.azurecr.io',
    issuer: 'Microsoft TLS CA',
    validFrom: 'Jan  1 00:00:00 2026 GMT',
    validTo: 'Jan  1 00:00:00 2027 GMT',
  },
  trust: 'bundled' as const,
}

/** A reply over a healthy connection. */
export const replied = (status: number, body: string, headers: Record<string, string> = {}): HttpOutcome => ({
  ok: true,
  connection,
  reply: { status, body, headers: { 'content-type': 'application/json', ...headers }, truncated: false },
})

/** The challenge of `GET /v2/`, and a token that grants every scope that is asked for. */
export function healthyRegistry({ url, body = '' }: HttpRequest): HttpOutcome {
  if (url.pathname === '/v2/') {
    const challenge = `Bearer realm="https://${url.host}/oauth2/token",service="${url.hostname}"`
    return replied(401, '{"errors":[{"code":"UNAUTHORIZED","message":"authentication required"}]}\n', {
      'www-authenticate': challenge,
    })
  }
  const scopes = [...url.searchParams.getAll('scope'), ...(new URLSearchParams(body).get('scope') ?? '').split(' ')]
  const access = scopes
    .map(scope => /^(\w+):(.*):(.*)$/.exec(scope))
    .filter(match => match !== null)
    .map(([, type, name, actions = '']) => ({ type, name, actions: actions.split(',') }))
  const exp = NOW / 1000 + 4500
  return replied(200, JSON.stringify({ access_token: jwt({ ...accessClaims, aud: url.hostname, exp, access }) }))
}

const docker28 = {
  Client: { Version: '28.2.2', ApiVersion: '1.50', Os: 'linux', Context: 'default' },
  Server: { Version: '28.2.2', ApiVersion: '1.50', Os: 'linux', Arch: 'amd64' },
}

/** Its engine goes straight out. */
const info28 = {
  ServerVersion: '28.2.2',
  HttpProxy: '',
  HttpsProxy: '',
  NoProxy: '',
  ClientInfo: { Context: 'default' },
}

/** docker 28 with its engine, and no buildx; no other program is there. */
export function healthyDocker({ file, args }: Command): ExecOutcome {
  if (file !== 'docker') return { state: 'not-found' }
  const answer = { version: docker28, info: info28 }[args[0] ?? '']
  return answer === undefined
    ? { state: 'exited', code: 1, stdout: '', stderr: `docker: '${args[0]}' is not a docker command.\n` }
    : { state: 'exited', code: 0, stdout: `${JSON.stringify(answer)}\n`, stderr: '' }
}
