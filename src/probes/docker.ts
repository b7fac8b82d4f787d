import { join } from 'node:path'
import { type DockerConfig, EMPTY_CONFIG, parseAuthVariable, parseDockerConfig } from '../docker/config.ts'
import { withoutUserInfo } from '../docker/proxy.ts'
import { type EngineStatus, isAtLeast, readDockerVersion } from '../docker/version.ts'
import { type DockerCli, type DockerConfigFacts, type Fact, failed, ok, valueIn } from '../facts.ts'
import type { FileOutcome, Host } from '../host/ports.ts'
import type { Vault } from '../secrets/vault.ts'
import type { Deadline } from '../util/deadline.ts'
import { truncate } from '../util/text.ts'

/** docker talks to a local socket: slower than this and something is stuck. Milliseconds. */
const TIMEOUT_MS = 15_000
const MAX_OUTPUT_BYTES = 1024 * 1024

/** Asks the docker client for its own and its engine's version. Nothing else is run: no login, no pull. */
export async function probeDocker(
  host: Host,
  deadline: Deadline,
  vault: Vault,
): Promise<{ readonly cli: Fact<DockerCli>; readonly engine: Fact<EngineStatus> }> {
  const timeoutMs = Math.min(TIMEOUT_MS, deadline.remaining())
  const answer = await host.exec({
    file: 'docker',
    args: ['version', '--format', '{{json .}}'],
    timeoutMs,
    maxOutputBytes: MAX_OUTPUT_BYTES,
  })
  // Redacted before it is cut, so that no half of a secret remains: docker repeats DOCKER_HOST, for one.
  const outcome =
    answer.state === 'exited'
      ? { ...answer, stdout: vault.redact(answer.stdout), stderr: vault.redact(answer.stderr) }
      : answer
  if (outcome.state === 'not-found') {
    const reason = failed({ kind: 'tool', text: 'docker: not found' })
    return { cli: ok({ present: false }), engine: reason }
  }
  const version = outcome.state === 'exited' ? readDockerVersion(outcome) : undefined
  if (version !== undefined) {
    const { client, engine } = version
    const engineStatus = 'text' in engine ? { ...engine, text: withoutPassword(engine.text, host.env) } : engine
    return { cli: ok({ ...client, present: true, version: truncate(client.version, 80) }), engine: ok(engineStatus) }
  }
  if (outcome.state === 'timed-out' && timeoutMs < TIMEOUT_MS) {
    return { cli: failed({ kind: 'deadline' }), engine: failed({ kind: 'deadline' }) }
  }
  const text =
    outcome.state === 'timed-out'
      ? `docker version: no answer within ${TIMEOUT_MS / 1000} s`
      : outcome.state === 'too-much-output'
        ? 'docker version: endless output'
        : outcome.state === 'not-started'
          ? outcome.text
          : `docker version: exit code ${outcome.code}: ${outcome.stderr || outcome.stdout}`
  const reason = failed({ kind: 'tool', text: truncate(text, 300) })
  return { cli: reason, engine: reason }
}

/** Where the client looks for its engine; a user name or password in the URL is left out. Source: docker/cli docs, "DOCKER_HOST". */
export function dockerEndpoint(env: Host['env']): string {
  const { DOCKER_HOST: url, DOCKER_CONTEXT: context } = env
  if (url) return truncate(url.replace(/\/\/.*@/s, '//'), 200)
  return context ? `context ${truncate(context, 80)}` : 'default'
}

/** Variables by which docker is led elsewhere. Source: docker/cli docs, "Environment variables". */
const VARIABLES = [
  ...['DOCKER_HOST', 'DOCKER_CONTEXT', 'DOCKER_API_VERSION', 'DOCKER_CONFIG', 'DOCKER_CERT_PATH', 'DOCKER_TLS_VERIFY'],
  'DOCKER_TLS',
]

/** Those that are set. */
export const dockerVariables = (env: Host['env']): readonly string[] => VARIABLES.filter(name => env[name])

/** docker repeats DOCKER_HOST as it is given, with a password in it. */
const withoutPassword = (text: string, env: Host['env']): string =>
  env['DOCKER_HOST'] ? text.replaceAll(env['DOCKER_HOST'], dockerEndpoint(env)) : text

/** docker's own configuration: the facts of it, and, apart from them, what it holds. */
export interface DockerConfigProbe {
  readonly facts: Fact<DockerConfigFacts>
  /** The logins: those of the file, and those of `DOCKER_AUTH_CONFIG`, where this docker reads it. */
  readonly config: DockerConfig
}

/**
 * Reads config.json, and `DOCKER_AUTH_CONFIG`, whose logins win over it, and over a helper, from docker 28.3 on.
 * Source: docker/cli:cli/config/configfile/file.go, GetCredentialsStore.
 * @param cli the client's version is waited for only where the variable is set
 */
export async function probeDockerConfig(host: Host, cli: Promise<Fact<DockerCli>>): Promise<DockerConfigProbe> {
  const folder = host.env['DOCKER_CONFIG'] || join(host.homeDirectory, '.docker')
  const path = join(folder, 'config.json')
  const [file, writable] = await Promise.all([host.readFile(path), host.canWrite(path)])
  const parsed =
    file.state === 'unreadable'
      ? { ok: false as const, problem: file.code }
      : parseDockerConfig(file.state === 'read' && file.text.trim() !== '' ? file.text : '{}')
  const config = parsed.ok ? parsed.config : EMPTY_CONFIG
  const facts: DockerConfigFacts = {
    file: path,
    writable: writable && !isFolder(file),
    ...(!parsed.ok && { problem: parsed.problem }),
  }

  const variable = host.env['DOCKER_AUTH_CONFIG']
  if (!variable || !readsVariable(valueIn(await cli))) return { facts: ok(facts), config }
  const override = parseAuthVariable(variable)
  if (!override.ok) return { facts: ok({ ...facts, file: 'DOCKER_AUTH_CONFIG', problem: override.problem }), config }
  return { facts: ok(facts), config: { ...config, fromVariable: override.config.auths } }
}

const MAX_LOGINS = 20

/** The hosts of all logins. An entry can be a URL, which can hold a password. */
export const storedLogins = ({ auths, credHelpers, fromVariable }: DockerConfig): readonly string[] =>
  [...new Set([...(fromVariable?.keys() ?? []), ...auths.keys(), ...credHelpers.keys()])]
    .slice(0, MAX_LOGINS)
    .map(host => truncate(withoutUserInfo(host), 200))

/** docker renames a new file over the old one, which no folder lets it do. */
const isFolder = (file: FileOutcome): boolean => file.state === 'unreadable' && file.code === 'EISDIR'

const readsVariable = (cli: DockerCli | undefined): boolean =>
  cli?.present === true && isAtLeast(cli.version, VARIABLE_SINCE.major, VARIABLE_SINCE.minor)

const VARIABLE_SINCE = { major: 28, minor: 3 }
