import type { ExecOutcome } from '../host/ports.ts'
import { fromJson, type JsonObject, objectOf } from '../util/json.ts'
import type { Said } from '../util/note.ts'
import { partOf, type Redact, type Redacted } from '../util/redacted.ts'
import { firstLine, truncate } from '../util/text.ts'

/** What `docker version --format '{{json .}}'` tells. Source: docker/cli:cli/command/system/version.go. */
export interface DockerVersion {
  readonly client: { readonly version: string; readonly isPodman: boolean }
  readonly engine: EngineStatus
}

export type EngineStatus =
  | { readonly state: 'answers'; readonly version: string; readonly os: string; readonly architecture?: string }
  /** A docker look-alike that has no daemon (podman's shim). */
  | { readonly state: 'daemonless' }
  | { readonly state: 'socket-denied'; readonly text: string }
  | {
      readonly state: 'unreachable'
      readonly text: Said
      /** It takes the connection and is no engine, or never answers: the client does not log in by itself then. */
      readonly loginFails?: true
      readonly mismatch?: DaemonMismatch
    }
  /** The engine speaks no API version as old as the client's. */
  | { readonly state: 'client-too-old'; readonly text: string }
  /** The engine does not speak the API version that the client asks for: it is older, or there is no such version. */
  | { readonly state: 'client-too-new'; readonly text: string; readonly newest?: string }
  /** The client ends before it asks anybody: it cannot tell where its engine is. */
  | {
      readonly state: 'no-endpoint'
      readonly text: string
      readonly because: 'context' | 'context-unreadable' | 'certificates' | 'address'
    }
  /** The client does nothing at all: it cannot be started, or stops at one of its settings. */
  | { readonly state: 'client-broken'; readonly text: Said; readonly because: ClientFault }
  /** No server part, and no reason that is known. */
  | { readonly state: 'unclear'; readonly text: Said }

/** `start` where the client alone says why it stops. */
export type ClientFault = 'program' | 'aliases' | 'start' | ClientVariable

/** Variables whose values the client may reject when it starts. */
type ClientVariable = 'DOCKER_BUILDKIT' | 'DOCKER_CUSTOM_HEADERS'

/**
 * How a client and what it reaches do not fit: one of them speaks TLS alone, they do not trust each other's
 * certificates, what answers says an error to whatever it is asked, or the client's own headers are none.
 */
export type DaemonMismatch = 'client-tls' | 'daemon-tls' | 'untrusted' | 'rejected' | 'headers'

/**
 * Reads the client's and the engine's part. The daemon being down, docker prints `Server: null` and exits non-zero with
 * the reason on standard error, so the output is read whatever the exit code.
 * @returns `undefined` where standard output holds no version at all
 */
export function readDockerVersion(
  outcome: Extract<ExecOutcome, { state: 'exited' }>,
  redact: Redact,
): DockerVersion | undefined {
  const answer = objectOf(parse(outcome.stdout))
  const client = objectOf(answer?.['Client'])
  const version = client?.['Version']
  if (client === undefined || typeof version !== 'string' || version === '') return undefined
  const podman = isPodman(client, outcome.stderr)
  const engine =
    podman && outcome.code === 0
      ? { state: 'daemonless' as const }
      : engineAnswer(outcome, objectOf(answer?.['Server']), redact)
  return { client: { version, isPodman: podman }, engine }
}

function engineAnswer(
  outcome: Extract<ExecOutcome, { state: 'exited' }>,
  server: JsonObject | undefined,
  redact: Redact,
): EngineStatus {
  const { stderr } = outcome
  const version = server?.['Version']
  if (typeof version === 'string' && version !== '') {
    const os = server?.['Os']
    const architecture = server?.['Arch']
    return {
      ...{ state: 'answers', version, os: typeof os === 'string' ? os : '' },
      ...(typeof architecture === 'string' && architecture !== '' && { architecture }),
    }
  }
  const text = reasonIn(stderr, redact)
  // By ssh it is the other machine that denies, and no socket of this one.
  if (/\bcommand \[ssh\b/i.test(text)) return { state: 'unreachable', text }
  const mismatch = mismatchIn(text)
  if (NO_ENGINE.test(text)) return { state: 'unreachable', text, loginFails: true, mismatch: mismatch ?? 'rejected' }
  if (/permission denied/i.test(text)) return { state: 'socket-denied', text }
  if (/client version \S+ is too old/i.test(text)) return { state: 'client-too-old', text }
  if (TOO_NEW.test(text)) return { state: 'client-too-new', text, ...newestIn(text) }
  // What an engine says of a path that it does not know, such as /vbanana/version.
  if (/error response from daemon: page not found$/i.test(text)) return { state: 'client-too-new', text }
  if (UNREACHABLE.test(text)) return { state: 'unreachable', text, ...(mismatch !== undefined && { mismatch }) }
  // What a plugin denies may be this one request.
  if (/^error response from daemon: /i.test(text) && !/denied by plugin/i.test(text))
    return { state: 'unreachable', text, loginFails: true, mismatch: 'rejected' }
  return { state: 'unclear', text }
}

/** Go's words for a handshake that fails, as the client wraps them; seen on 28.2. */
function mismatchIn(text: string): DaemonMismatch | undefined {
  if (/net\/http: invalid header field/i.test(text)) return 'headers'
  if (/server gave HTTP response to HTTPS client/i.test(text)) return 'client-tls'
  if (/client sent an HTTP request to an HTTPS server|malformed HTTP response "\\x15/i.test(text)) return 'daemon-tls'
  return /\btls: |\bx509: /.test(text) ? 'untrusted' : undefined
}

/** The second is said by clients from 29 on, of an engine before 25. Source: moby/moby:client/client.go. */
const TOO_NEW = /client version \S+ is too new|API version \S+ is not supported by this client/i

/**
 * Why a client ended that printed no version at all: it prints none where it cannot tell where its engine is. It logs
 * in no more than it pulls then. Source: docker/cli:cli/command/cli.go, initialize; cmd/docker; seen on 20.10 and 28.2.
 */
export function endedEarly(
  { code, stdout, stderr }: Extract<ExecOutcome, { state: 'exited' }>,
  redact: Redact,
): EngineStatus | undefined {
  if (code === 0) return undefined
  if (CANNOT_START.test(`${stderr.slice(0, MAX_REASON)}\n${stdout.slice(0, MAX_REASON)}`) || SHELLS.has(code)) {
    return { state: 'client-broken', text: reasonIn(stderr, redact) || reasonIn(stdout, redact), because: 'program' }
  }
  const text = reasonIn(stderr, redact)
  if (stdout.trim() !== '') return undefined
  if (/\binvalid API version\b/i.test(text)) return { state: 'client-too-new', text }
  const fault = clientFaultIn(text)
  if (fault !== undefined) return { state: 'client-broken', text, because: fault }
  if (!NO_ENDPOINT.test(text))
    return STARTING.test(text) ? { state: 'client-broken', text, because: 'start' } : undefined
  return { state: 'no-endpoint', text, because: endpointFaultIn(text) }
}

function clientFaultIn(text: string): ClientFault | undefined {
  if (/\bnot allowed to alias\b/i.test(text)) return 'aliases'
  const variable = /custom headers from (DOCKER_CUSTOM_HEADERS)|^(DOCKER_BUILDKIT) environment variable/i.exec(text)
  return (variable?.[1] ?? variable?.[2]) as ClientVariable | undefined
}

function endpointFaultIn(text: string): Extract<EngineStatus, { state: 'no-endpoint' }>['because'] {
  if (/\bcontext "[^"]*"/i.test(text)) return /not found|does not exist/i.test(text) ? 'context' : 'context-unreadable'
  if (/cannot find docker endpoint in context/i.test(text)) return 'context-unreadable'
  return /\.pem\b|x509|certificate|\btls\b/i.test(text) ? 'certificates' : 'address'
}

/** Whether a client ended by a fault of its own: what it stumbled over, another command may say. Seen on 28.2. */
export const isPanic = ({ stderr }: Extract<ExecOutcome, { state: 'exited' }>): boolean => /^panic: /m.test(stderr)

/** What a program on PATH says that is no docker, or cannot be started. */
const CANNOT_START =
  /exec format error|error while loading shared libraries|version `GLIBC_[\d.]+' not found|could not be found in this WSL|home directories outside of \/home|snap-confine has|cannot create user data directory|^sudo: (?:a password|a terminal|no tty|sorry)\b/im

/** A shell's codes for a program that cannot be run, and for one that is not there. Source: POSIX, 2.8.2. */
const SHELLS: ReadonlySet<number> = new Set([126, 127])

/** What the system says of a program that it cannot start. */
export const isNoProgram = (text: string): boolean =>
  CANNOT_START.test(text) || /permission denied|\b(?:EACCES|ENOEXEC|ENOENT)\b/i.test(text)

/** What answers is no engine, or one that speaks TLS only; seen on 20.10 and 28.2. */
const NO_ENGINE =
  /^invalid character '.' looking for beginning of value|client sent an HTTP request to an HTTPS server/i

/** Docker's word before the reason; older ones say the reason alone. */
const STARTING = /^failed to initialize: /i

const NO_ENDPOINT =
  /failed to retrieve context tls info|unable to resolve docker endpoint|\bprotocol not available$|\bunix socket path "|^context "[^"]*" (does not exist|not found)|current context "[^"]*" is not found|unable to parse docker host|conflicting options: |^invalid (bind address|proto)/i

/** What docker says of its configuration before it comes to its reason, a line each. */
const WARNING = /^(WARNING|time="|DEBU|INFO|WARN)/

/** The line that says why docker ended: the first that is no warning. */
const reasonIn = (stderr: string, redact: Redact): Redacted => firstLine(redact(stderr), WARNING)

/**
 * What docker says of a configuration that it cannot read, and goes on without. Source:
 * docker/cli:cli/config/config.go.
 */
export function configWarning(stderr: string, redact: Redact): Redacted | undefined {
  const isWarning = (line: string): boolean => /^WARNING: Error (loading|parsing)? ?config file/i.test(line)
  const linesOf = (text: string): readonly string[] => text.slice(0, MAX_REASON).split('\n')
  if (!linesOf(stderr).some(isWarning)) return undefined
  const line = partOf(redact(stderr), text => linesOf(text).find(isWarning)?.trim() ?? '')
  return truncate(line, 300)
}

function newestIn(text: string): { newest?: string } {
  const newest = /(?:maximum supported API version is|^API version) (\d{1,3}\.\d{1,3})/i.exec(text)?.[1]
  return newest === undefined ? {} : { newest }
}

/** docker's reasons have some hundred characters. */
const MAX_REASON = 4096

/** Source: vendored moby client, request.go and errors.go, in docker/cli v18.09.9 to v29.7.2. */
const UNREACHABLE =
  /cannot connect to the docker daemon|failed to connect to the docker api|error during connect|is the docker daemon running|unable to resolve docker endpoint|unable to parse docker host|no such host|connection refused|i\/o timeout|context "[^"]*" (?:not found|does not exist)/i

/** Podman's shim spells the field `APIVersion`, docker `ApiVersion`; its versions (1 to 5) are no docker versions. */
const isPodman = (client: JsonObject, stderr: string): boolean =>
  /\bpodman\b/i.test(stderr.slice(0, MAX_REASON)) || 'APIVersion' in client

/** The JSON of standard output; some shims print other lines around the one that holds it. */
function parse(text: string): unknown {
  const whole = fromJson(text)
  if (whole !== undefined) return whole
  return fromJson(text.split('\n').find(line => line.trim().startsWith('{')) ?? '')
}

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
