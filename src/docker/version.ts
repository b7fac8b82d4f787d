import type { ExecOutcome } from '../host/ports.ts'
import { fromJson, type JsonObject, objectOf } from '../util/json.ts'
import { truncate } from '../util/text.ts'

/** What `docker version --format '{{json .}}'` tells. Source: docker/cli:cli/command/system/version.go. */
export interface DockerVersion {
  readonly client: { readonly version: string; readonly isPodman: boolean }
  readonly engine: EngineStatus
}

export type EngineStatus =
  | { readonly state: 'answers'; readonly version: string; readonly os: string }
  /** A docker look-alike that has no daemon (podman's shim). */
  | { readonly state: 'daemonless' }
  | { readonly state: 'socket-denied'; readonly text: string }
  | { readonly state: 'unreachable'; readonly text: string }
  /** The engine speaks no API version as old as the client's. */
  | { readonly state: 'client-too-old'; readonly text: string }
  /** The engine is older than the API version that the client was told to ask for. */
  | { readonly state: 'client-too-new'; readonly text: string }
  /** No server part, and no reason that is known. */
  | { readonly state: 'unclear'; readonly text: string }

/**
 * Reads the client's and the engine's part. The daemon being down, docker prints `Server: null` and exits non-zero with the
 * reason on standard error, so the output is read whatever the exit code.
 * @returns `undefined` where standard output holds no version at all
 */
export function readDockerVersion(outcome: Extract<ExecOutcome, { state: 'exited' }>): DockerVersion | undefined {
  const answer = objectOf(parse(outcome.stdout))
  const client = objectOf(answer?.['Client'])
  const version = client?.['Version']
  if (client === undefined || typeof version !== 'string' || version === '') return undefined
  const podman = isPodman(client, outcome.stderr)
  const engine =
    podman && outcome.code === 0
      ? { state: 'daemonless' as const }
      : engineAnswer(outcome, objectOf(answer?.['Server']))
  return { client: { version, isPodman: podman }, engine }
}

function engineAnswer(
  outcome: Extract<ExecOutcome, { state: 'exited' }>,
  server: JsonObject | undefined,
): EngineStatus {
  const stderr = outcome.stderr.slice(0, MAX_REASON)
  const version = server?.['Version']
  if (typeof version === 'string' && version !== '') {
    const os = server?.['Os']
    return { state: 'answers', version, os: typeof os === 'string' ? os : '' }
  }
  const text = truncate(firstLine(stderr), 300)
  if (/permission denied/i.test(stderr)) return { state: 'socket-denied', text }
  if (/client version \S+ is too old/i.test(stderr)) return { state: 'client-too-old', text }
  if (/client version \S+ is too new/i.test(stderr)) return { state: 'client-too-new', text }
  if (UNREACHABLE.test(stderr)) return { state: 'unreachable', text }
  return { state: 'unclear', text }
}

/** docker's reasons have some hundred characters. */
const MAX_REASON = 4096

/** Source: vendored moby client, request.go and errors.go, in docker/cli v18.09.9 to v29.7.2. */
const UNREACHABLE =
  /cannot connect to the docker daemon|failed to connect to the docker api|error during connect|is the docker daemon running|unable to resolve docker endpoint|context .* (not found|does not exist)|unable to parse docker host|no such host|connection refused|i\/o timeout/i

/** Podman's shim spells the field `APIVersion`, docker `ApiVersion`; its versions (1 to 5) are no docker versions. */
const isPodman = (client: JsonObject, stderr: string): boolean =>
  /\bpodman\b/i.test(stderr.slice(0, MAX_REASON)) || 'APIVersion' in client

/** The JSON of standard output; some shims print other lines around the one that holds it. */
function parse(text: string): unknown {
  const whole = fromJson(text)
  if (whole !== undefined) return whole
  return fromJson(text.split('\n').find(line => line.trim().startsWith('{')) ?? '')
}

const firstLine = (text: string): string =>
  text
    .split('\n')
    .map(line => line.trim())
    .find(line => line !== '') ?? ''

/** The least client that Microsoft names for ACR. Source: ACR docs, "Troubleshoot registry login". */
export const MIN_CLIENT = '18.03'

/** Whether a docker client is older than 18.03. A version that is none is not called old. */
export const isOutdated = (version: string): boolean => numbers(version) !== undefined && !isAtLeast(version, 18, 3)

/** Compares the leading numbers; suffixes (`24.0.7-1`, `28.3.0+azure-1`) do not count. */
export function isAtLeast(version: string, major: number, minor: number): boolean {
  const [ownMajor = 0, ownMinor = 0] = numbers(version) ?? []
  return ownMajor > major || (ownMajor === major && ownMinor >= minor)
}

function numbers(version: string): readonly [number, number] | undefined {
  const [, major, minor] = /^v?(\d+)\.(\d+)/.exec(version) ?? []
  return major === undefined || minor === undefined ? undefined : [Number(major), Number(minor)]
}
