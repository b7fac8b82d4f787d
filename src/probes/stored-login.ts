import {
  DEFAULT_HELPERS,
  type DockerConfig,
  helperFor,
  parseHelperAnswer,
  type StoredAuth,
  storedFor,
  wouldDetectHelper,
} from '../docker/config.ts'
import { type Fact, ok, skipped } from '../facts.ts'
import type { Host } from '../host/ports.ts'
import type { Deadline } from '../util/deadline.ts'

/** A helper may wait for a person to unlock a keyring: it is not waited for. Milliseconds. */
const HELPER_TIMEOUT_MS = 5_000
const MAX_OUTPUT_BYTES = 1024 * 1024

export interface HelperFact {
  readonly program: string
  readonly present: boolean
}

/** The credential helper that docker asks for this host's login, and whether it is there. It is not run. */
export async function probeHelper(host: Host, config: DockerConfig, server: string): Promise<Fact<HelperFact>> {
  const suffix = config.fromVariable?.has(server) ? undefined : helperFor(config, server)
  if (suffix === undefined) return skipped('not-needed')
  const program = `docker-credential-${suffix}`
  return ok({ program, present: await host.hasProgram(program) })
}

/**
 * The login that docker has stored for a host: from `DOCKER_AUTH_CONFIG`, else its helper, else its file. Only called where that login is the one to be used.
 * @returns `undefined` where there is none, or where the helper does not give it
 */
export async function storedLogin(
  host: Host,
  config: DockerConfig,
  server: string,
  deadline: Deadline,
): Promise<StoredAuth | undefined> {
  const fromVariable = config.fromVariable?.get(server)
  if (fromVariable !== undefined) return notEmpty(fromVariable)
  const suffix = helperFor(config, server) ?? (await detectedHelper(host, config))
  if (suffix === undefined) return notEmpty(storedFor(config, server))
  const outcome = await host.exec({
    file: `docker-credential-${suffix}`,
    args: ['get'],
    input: `${server}\n`,
    timeoutMs: Math.min(HELPER_TIMEOUT_MS, deadline.remaining()),
    maxOutputBytes: MAX_OUTPUT_BYTES,
  })
  return outcome.state === 'exited' && outcome.code === 0 ? notEmpty(parseHelperAnswer(outcome.stdout)) : undefined
}

/** On Linux docker settles for `pass` by that program, and looks for no other helper then. Source: docker/cli:cli/config/credentials/default_store_linux.go. */
async function detectedHelper(host: Host, config: DockerConfig): Promise<string | undefined> {
  if (!wouldDetectHelper(config)) return undefined
  const byPass = host.platform === 'linux' && (await host.hasProgram('pass'))
  const suffix = byPass ? 'pass' : DEFAULT_HELPERS[host.platform]
  return suffix !== undefined && (await host.hasProgram(`docker-credential-${suffix}`)) ? suffix : undefined
}

const notEmpty = (auth: StoredAuth | undefined): StoredAuth | undefined =>
  auth?.identityToken || (auth?.userName && auth.password) ? auth : undefined
