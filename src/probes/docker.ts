import { join } from 'node:path'
import {
  type ConfigOutcome,
  type DockerConfig,
  EMPTY_CONFIG,
  type FieldPath,
  parseAuthVariable,
  parseDockerConfig,
  podmanConfig,
} from '../docker/config.ts'
import { isLocalEndpoint, isSocket } from '../docker/endpoint.ts'
import { withoutUserInfo } from '../docker/proxy.ts'
import {
  configWarning,
  type EngineStatus,
  endedEarly,
  isAtLeast,
  isNoProgram,
  isPanic,
  readDockerVersion,
} from '../docker/version.ts'
import { type DockerCli, type DockerConfigFacts, type Fact, failed, ok, valueIn } from '../facts.ts'
import type { ExecOutcome, Host } from '../host/ports.ts'
import type { Vault } from '../secrets/vault.ts'
import type { Deadline } from '../util/deadline.ts'
import { omitUndefined } from '../util/json.ts'
import { note, type Said } from '../util/note.ts'
import type { Redact } from '../util/redacted.ts'
import { truncate } from '../util/text.ts'

/** docker talks to a local socket: slower than this and something is stuck. Milliseconds. */
const LOCAL_TIMEOUT_MS = 15_000
/**
 * It gives up a connection to another machine by itself after 30 (ssh) or 32 seconds, and says why. Source: moby
 * client; docker/cli:cli/connhelper.
 */
const REMOTE_TIMEOUT_MS = 35_000
const MAX_OUTPUT_BYTES = 1024 * 1024

/** Asks the docker client for its own and its engine's version. Nothing else is run: no login, no pull. */
export async function probeDocker(
  host: Host,
  deadline: Deadline,
  vault: Vault,
  endpoint = dockerEndpoint(host.env, vault.redact),
): Promise<{ readonly cli: Fact<DockerCli>; readonly engine: Fact<EngineStatus> }> {
  const most = isLocalEndpoint(endpoint) ? LOCAL_TIMEOUT_MS : REMOTE_TIMEOUT_MS
  const timeoutMs = Math.min(most, deadline.remaining())
  const outcome = await host.exec({
    file: 'docker',
    args: ['version', '--format', '{{json .}}'],
    timeoutMs,
    maxOutputBytes: MAX_OUTPUT_BYTES,
  })
  // docker repeats DOCKER_HOST as it is given, with a password in it.
  const redact: Redact = text => vault.redact(withoutPassword(text, host.env, vault.redact))
  if (outcome.state === 'not-found') {
    const reason = failed({ kind: 'tool', text: note('program-not-found', { program: 'docker' }) })
    return { cli: ok({ present: false }), engine: reason }
  }
  const version = outcome.state === 'exited' ? readDockerVersion(outcome, redact) : undefined
  if (version !== undefined) {
    const { client, engine } = version
    const warning = outcome.state === 'exited' ? configWarning(outcome.stderr, redact) : undefined
    return {
      cli: ok({
        ...client,
        present: true,
        version: truncate(redact(client.version), 80),
        ...(warning !== undefined && { warning }),
      }),
      engine: ok(engine),
    }
  }
  if (outcome.state === 'timed-out' && timeoutMs < most) {
    return { cli: failed({ kind: 'deadline' }), engine: failed({ kind: 'deadline' }) }
  }
  const text: Said =
    outcome.state === 'timed-out'
      ? note('no-answer-within', { command: 'docker version', seconds: most / 1000 })
      : outcome.state === 'too-much-output'
        ? note('endless-output', { command: 'docker version' })
        : outcome.state === 'not-started'
          ? truncate(redact(outcome.text), 300)
          : note('exit-code', {
              ...{ command: 'docker version', code: outcome.code },
              said: truncate(redact(outcome.stderr || outcome.stdout), 300),
            })
  const reason = failed({ kind: 'tool', text })
  const early = await endOf(outcome, host, deadline, redact)
  if (early !== undefined) return { cli: reason, engine: ok(early) }
  // Who takes the connection and says nothing: docker has no bound of its own for that, neither here nor at a login.
  if (outcome.state === 'timed-out' && !isSocket(endpoint)) {
    return { cli: reason, engine: ok({ state: 'unreachable', text, loginFails: true }) }
  }
  return { cli: reason, engine: reason }
}

/** Why the client ended, where that is known. Where it fell over what stopped it, `docker info` says what that was. */
async function endOf(
  outcome: ExecOutcome,
  host: Host,
  deadline: Deadline,
  redact: Redact,
): Promise<EngineStatus | undefined> {
  if (outcome.state === 'not-started') {
    const text = truncate(redact(outcome.text), 300)
    return isNoProgram(outcome.text) ? { state: 'client-broken', text, because: 'program' } : undefined
  }
  if (outcome.state !== 'exited') return undefined
  const early = endedEarly(outcome, redact)
  if (early !== undefined || !isPanic(outcome)) return early
  const info = await host.exec({
    ...{ file: 'docker', args: ['info', '--format', '{{json .}}'] },
    ...{ timeoutMs: Math.min(LOCAL_TIMEOUT_MS, deadline.remaining()), maxOutputBytes: MAX_OUTPUT_BYTES },
  })
  return info.state === 'exited' ? endedEarly(info, redact) : undefined
}

/**
 * Where the client looks for its engine; a username or password in the URL is left out. Source: docker/cli docs,
 * "DOCKER_HOST".
 */
export function dockerEndpoint(env: Host['env'], redact: Redact, currentContext?: string): string {
  const url = env['DOCKER_HOST']?.trim()
  const context = env['DOCKER_CONTEXT'] || currentContext
  if (url) {
    const [start, end] = [url.indexOf('//'), url.lastIndexOf('@')]
    return truncate(redact(start < 0 || end < start ? url : url.slice(0, start + 2) + url.slice(end + 1)), 200)
  }
  return context && context !== 'default' ? `context ${truncate(redact(context), 80)}` : 'default'
}

/** Variables by which docker is led elsewhere. Source: docker/cli docs, "Environment variables". */
const VARIABLES = [
  ...['DOCKER_HOST', 'DOCKER_CONTEXT', 'DOCKER_API_VERSION', 'DOCKER_CONFIG', 'DOCKER_CERT_PATH', 'DOCKER_TLS_VERIFY'],
  ...['DOCKER_TLS', 'DOCKER_BUILDKIT', 'DOCKER_CUSTOM_HEADERS'],
]

/** Those that are set. */
export const dockerVariables = (env: Host['env']): readonly string[] => [
  ...VARIABLES.filter(name => env[name]),
  ...(isOn(env[CONTENT_TRUST]) ? [CONTENT_TRUST] : []),
]

/** It makes docker before 29 verify what it pulls and sign what it pushes. */
const CONTENT_TRUST = 'DOCKER_CONTENT_TRUST'

/** What is no boolean counts as true. Source: docker/cli:cmd/docker/docker.go, contentTrustEnabled; Go's ParseBool. */
const isOn = (value: string | undefined): boolean => !/^(?:|0|f|false)$/i.test(value ?? '')

const withoutPassword = (text: string, env: Host['env'], redact: Redact): string =>
  env['DOCKER_HOST'] ? text.replaceAll(env['DOCKER_HOST'], dockerEndpoint(env, redact)) : text

/** docker's own configuration: the facts of it, and, apart from them, what it holds. */
export interface DockerConfigProbe {
  readonly facts: Fact<DockerConfigFacts>
  /** The logins: those of the file, and those of `DOCKER_AUTH_CONFIG`, where this docker reads it. */
  readonly config: DockerConfig
}

/** config.json as it was read. */
export interface ConfigFile {
  readonly path: string
  readonly outcome: ConfigOutcome
  /** Whose it is, where it is another user's and cannot be read. */
  readonly owner?: string
}

/** docker's config.json; an empty one where there is none. */
export async function readConfigFile(host: Host): Promise<ConfigFile> {
  const folder = host.env['DOCKER_CONFIG'] || join(await dockerHome(host), '.docker')
  return readAt(join(folder, 'config.json'), host.readFile)
}

/**
 * The home folder that docker sees: as a snap it has one of its own. Sources: snapcraft docs, "Data locations" (HOME is
 * SNAP_USER_DATA); canonical/docker-snap#18.
 */
async function dockerHome({ homeDirectory, platform, findProgram }: Host): Promise<string> {
  const program = platform === 'linux' ? await findProgram('docker') : undefined
  return program?.endsWith('/snap/bin/docker') ? join(homeDirectory, 'snap', 'docker', 'current') : homeDirectory
}

async function readAt(path: string, readFile: Host['readFile']): Promise<ConfigFile> {
  const file = await readFile(path)
  const outcome: ConfigOutcome =
    file.state === 'unreadable'
      ? { ok: false, problem: file.code, config: EMPTY_CONFIG, broken: [] }
      : parseDockerConfig(file.state === 'read' && file.text.trim() !== '' ? file.text : '{}')
  return { path, outcome, ...(file.state === 'unreadable' && file.owner !== undefined && { owner: file.owner }) }
}

/**
 * docker's config.json, or the files of podman under its name, and `DOCKER_AUTH_CONFIG`, whose logins win over it, and
 * over a helper, from docker 28.3 on. Source: docker/cli:cli/config/configfile/file.go, GetCredentialsStore.
 * @param cli the client's version is waited for only where it makes a difference
 */
export async function probeDockerConfig(
  host: Host,
  cli: Promise<Fact<DockerCli>>,
  file: Promise<ConfigFile> = readConfigFile(host),
): Promise<DockerConfigProbe> {
  const podman = await podmanFiles(host, await file)
  const isPodman = podman !== undefined && isPodmanCli(valueIn(await cli))
  const { path, outcome, owner } = isPodman ? podman.written : await file
  const obstacle = await host.writeObstacle(path)
  // Below a file nothing can be; Node says that it is not there, docker that it is no folder.
  const problem = outcome.ok ? (obstacle?.kind === 'not-a-folder' ? 'ENOTDIR' : undefined) : outcome.problem
  const facts: DockerConfigFacts = {
    file: path,
    ...omitUndefined({ obstacle, problem, owner }),
    ...(!outcome.ok && brokenFields(outcome.broken)),
    ...(!isPodman && (await homeFileOf(host, path))),
  }
  if (isPodman) return { facts: ok(facts), config: podmanConfig(podman.read) }
  const { config } = outcome

  const variable = host.env['DOCKER_AUTH_CONFIG']
  if (!variable || !readsVariable(valueIn(await cli))) return { facts: ok(facts), config }
  const override = parseAuthVariable(variable)
  if (!override.ok)
    return { facts: ok({ ...facts, file: 'DOCKER_AUTH_CONFIG', path, problem: override.problem }), config }
  return { facts: ok(facts), config: { ...config, fromVariable: override.config.auths } }
}

/** A snap reads no hidden folder of the home, whatever a variable says. */
async function homeFileOf(host: Host, used: string): Promise<Pick<DockerConfigFacts, 'homeFile'>> {
  const given = host.env['DOCKER_CONFIG']
  const path = join(host.homeDirectory, '.docker', 'config.json')
  if (!given || path === used || (await dockerHome(host)) !== host.homeDirectory) return {}
  const { outcome } = await readAt(path, host.readFile)
  const hosts = [...outcome.config.auths].filter(([, auth]) => auth.identityToken || auth.password).map(([key]) => key)
  return hosts.length === 0 ? {} : { homeFile: { file: path, hosts, isUnexpanded: /^~|\$/.test(given) } }
}

const MAX_BROKEN = 5

/** Where they can all be named; a host can be a URL with a password. */
const brokenFields = (broken: readonly FieldPath[]): Pick<DockerConfigFacts, 'broken'> =>
  broken.length === 0 ||
  broken.length > MAX_BROKEN ||
  broken.flat().some(name => /[@\s]/.test(name) || name.length > 200)
    ? {}
    : { broken }

const MAX_LOGINS = 20

/** The hosts of all logins. An entry can be a URL, which can hold a password. */
export const storedLogins = ({ auths, credHelpers, fromVariable }: DockerConfig, redact: Redact): readonly string[] =>
  [...new Set([...(fromVariable?.keys() ?? []), ...auths.keys(), ...credHelpers.keys()])]
    .slice(0, MAX_LOGINS)
    .map(host => truncate(redact(withoutUserInfo(host)), 200))

interface PodmanFiles {
  /** The file that a login is written to. */
  readonly written: ConfigFile
  /** Those that are read, the first before the next. */
  readonly read: readonly DockerConfig[]
}

/**
 * The files that podman reads in place of docker's alone, as far as they are there. Source:
 * containers/common:pkg/auth/auth.go, GetDefaultAuthFile; containers/image:pkg/docker/config/config.go,
 * getAuthFilePaths; seen on podman 4.3.
 * @returns `undefined` where nothing of podman's is on this machine
 */
async function podmanFiles(host: Host, docker: ConfigFile): Promise<PodmanFiles | undefined> {
  const { env, homeDirectory, userId, readFile } = host
  const given = env['REGISTRY_AUTH_FILE']
  const run = env['XDG_RUNTIME_DIR'] || (userId === undefined ? undefined : `/run/containers/${userId}`)
  const inRun = env['XDG_RUNTIME_DIR'] ? join(env['XDG_RUNTIME_DIR'], 'containers') : run
  const inHome = join(env['XDG_CONFIG_HOME'] || join(homeDirectory, '.config'), 'containers')
  const paths = given
    ? [given]
    : env['DOCKER_CONFIG']
      ? []
      : [inRun, inHome].flatMap(folder => (folder === undefined ? [] : [join(folder, 'auth.json')]))
  const files = await Promise.all(paths.map(path => readAt(path, readFile)))
  const hasPodmanFiles = given !== undefined || files.some(({ outcome }) => !outcome.ok || hasLogins(outcome.config))
  if (!hasPodmanFiles && (await host.findProgram('podman')) === undefined) return undefined
  const all = [...files, docker]
  return {
    written: all[0] ?? docker,
    read: all.flatMap(({ outcome }) => (outcome.ok ? [outcome.config] : [])),
  }
}

const hasLogins = ({ auths, credHelpers }: DockerConfig): boolean => auths.size + credHelpers.size > 0

const isPodmanCli = (cli: DockerCli | undefined): boolean => cli?.present === true && cli.isPodman

const readsVariable = (cli: DockerCli | undefined): boolean =>
  cli?.present === true && isAtLeast(cli.version, VARIABLE_SINCE.major, VARIABLE_SINCE.minor)

const VARIABLE_SINCE = { major: 28, minor: 3 }
