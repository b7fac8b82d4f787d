import type { Said } from '../util/note.ts'

/**
 * The ports: everything that `run` knows of the world outside. The real ones are in `host/`; tests bring their own.
 */
export interface Host {
  readonly env: Environment
  readonly platform: NodeJS.Platform
  readonly homeDirectory: string
  /** The user's number; `undefined` on Windows. */
  readonly userId: number | undefined
  /** The current folder; empty where it is gone. */
  readonly currentDirectory: string
  /** Milliseconds since the epoch. */
  now(): number
  /** Resolves after so many milliseconds. */
  sleep(milliseconds: number): Promise<void>
  /** Resolves once the event loop has handled what is waiting. */
  yieldToEvents(): Promise<void>
  /** One HTTP exchange. Never throws for what the network does: that is an outcome. */
  http(request: HttpRequest): Promise<HttpOutcome>
  /**
   * Opens the connections that requests will need, `count` side by side (one where left out), while what they send is
   * still on its way; of its end it tells nothing. Resolves once the other side has something to answer, or is slow to
   * be reached.
   */
  readonly openAhead?: (target: Pick<HttpRequest, 'url' | 'proxy'>, count?: number) => Promise<void>
  /** Ends the connections that are kept. */
  readonly closeConnections?: () => Promise<void>
  /** The names that a name is an alias of, by the system's name servers. Never throws for what they do. */
  cnames(name: string, timeoutMs: number): Promise<AliasOutcome>
  /**
   * Whether a name has an address, as connections would look it up; `undefined` where that cannot be told in this time.
   */
  resolves(name: string, timeoutMs: number): Promise<boolean | undefined>
  /** Runs a program to its end, or until its time is up. Never throws for what the program does. */
  exec(command: Command): Promise<ExecOutcome>
  /** The text of a file; `absent` where there is none. */
  readFile(path: string, limits?: ReadLimits): Promise<FileOutcome>
  /**
   * The files below a folder that a pattern (`*`, `**`, `?`, `[…]`, `{…}`) fits, with slashes, sorted; at most so many.
   * Folders `.git` and `node_modules` are left out. Empty where the folder is not there. Rejects where a folder cannot
   * be read.
   */
  findFiles(folder: string, patterns: readonly string[], most: number): Promise<readonly string[]>
  /**
   * What keeps a file from being made or replaced at this path, as docker does it: a new one beside it, then a rename.
   */
  writeObstacle(path: string): Promise<WriteObstacle | undefined>
  /** The path of the program of this name on PATH (with PATHEXT on Windows), if there is one. It is not run. */
  findProgram(name: string): Promise<string | undefined>
  /** Rejects where the file cannot be written. */
  appendFile(path: string, text: string): Promise<void>
  /**
   * Replaces a file. Rejects where it cannot be written, and where it is in the folder `within` but a link leads out of
   * it.
   */
  writeFile(path: string, text: string, limits?: Pick<ReadLimits, 'within'>): Promise<void>
  /** Standard input to its end, as UTF-8; at most so many bytes are read. */
  readInput(maxBytes: number): Promise<string>
  /**
   * The bytes of a file, of a pipe, or without a path of standard input, piece by piece and of any length. Never throws
   * for the file.
   * @param timeoutMs after which a pipe or a device is given up (`TIMEOUT`); left out: it is waited for
   */
  openBytes(path: string | undefined, timeoutMs?: number): Promise<BytesOutcome>
  /** Whether somebody sits before standard output, and not a file or a pipe. */
  readonly isTerminal: boolean
  /** Whether standard error goes into a file. */
  readonly isErrorFile: boolean
  /** Writes to standard output. */
  write(text: string): void
  /** Writes to standard error. */
  writeError(text: string): void
}

export type Environment = Readonly<Record<string, string | undefined>>

export interface HttpRequest {
  readonly method: 'GET' | 'POST'
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  /** Proxy to go through by CONNECT; none: straight to the host. */
  readonly proxy?: URL
  /** Milliseconds for the whole exchange, connection included. */
  readonly timeoutMs: number
  /** Certificate authorities (PEM) that are trusted beside Node's and the system's. */
  readonly authorities?: readonly string[]
  /** Bytes of the body that are read before the connection is dropped. */
  readonly maxBodyBytes: number
  /** Takes the body of a 200 piece by piece, so that a long one is never held; the reply's own `body` is then empty. */
  readonly onBody?: (chunk: Uint8Array) => void
}

export type HttpOutcome =
  | {
      readonly ok: true
      readonly connection: Connection
      readonly reply: HttpResponse
      /** Whether it came on a connection that was open before. */
      readonly reused?: boolean
    }
  | {
      readonly ok: false
      readonly connection: Partial<Connection>
      readonly failure: NetworkFailure
      /** The reply as far as it came, where it broke, or its time was up, behind its headers. */
      readonly begun?: PartialResponse
    }

interface PartialResponse {
  readonly connection: Connection
  /** Always `truncated`. */
  readonly reply: HttpResponse
}

/** How the host was reached. */
export interface Connection {
  /** Addresses that the name resolved to; none behind a proxy, which resolves for itself. */
  readonly addresses: readonly string[]
  /** Milliseconds that TCP took to the host itself; left out behind a proxy. */
  readonly connectMs?: number
  readonly tls: Certificate
  /** Who vouches for the chain. */
  readonly trust: Trust
}

/**
 * Node's own authorities, which are the public ones; the system's certificate store, which docker reads, too;
 * `NODE_EXTRA_CA_CERTS` and nobody else, which docker does not read; or those of the request alone.
 */
export type Trust = 'bundled' | 'system' | 'extra' | 'request'

export interface Certificate {
  readonly subject: string
  readonly issuer: string
  readonly validFrom: string
  readonly validTo: string
}

export interface HttpResponse {
  readonly status: number
  /** Header names in lowercase; repeated ones joined by ", ". */
  readonly headers: Readonly<Record<string, string>>
  /** UTF-8; where it is longer than `maxBodyBytes`, no more than its first 64 KiB. */
  readonly body: string
  readonly truncated: boolean
}

export interface NetworkFailure {
  /** The stage that broke. `proxy`: the proxy itself refused, or cannot be reached. */
  readonly at: 'dns' | 'proxy' | 'tcp' | 'tls' | 'http'
  /**
   * Node's or OpenSSL's code (`ENOTFOUND`, `ECONNREFUSED`, `CERT_HAS_EXPIRED` …), or one of ours: `TIMEOUT`,
   * `PROXY_STATUS`, `BAD_REPLY`.
   */
  readonly code: string
  /** The first line of what Node said, or why we broke off. */
  readonly text: Said
  /** The proxy's answer to CONNECT. */
  readonly proxyStatus?: number
  /** The schemes by which that proxy would be shown who asks, in lowercase: `basic`, `ntlm` … */
  readonly proxySchemes?: readonly string[]
  /** TCP to the proxy stood. */
  readonly proxyConnected?: boolean
}

export type AliasOutcome =
  /** From the first to the last; empty where the name is no alias. */
  | { readonly ok: true; readonly names: readonly string[] }
  /** c-ares' code: `ESERVFAIL`, `ETIMEOUT`, `EREFUSED`, `ECONNREFUSED` … */
  | { readonly ok: false; readonly code: string }

export interface Command {
  readonly file: string
  readonly args: readonly string[]
  /** Text for standard input, which is closed after it. */
  readonly input?: string
  /**
   * Started as docker starts its helpers: no shell stands in for a file that this system cannot run. Such a file is not
   * started (`exec format error`).
   */
  readonly withoutShell?: boolean
  readonly timeoutMs: number
  /** Bytes of output after which the program is ended. */
  readonly maxOutputBytes: number
}

export type ExecOutcome =
  | { readonly state: 'exited'; readonly code: number; readonly stdout: string; readonly stderr: string }
  | { readonly state: 'not-found' }
  | { readonly state: 'not-started'; readonly text: string }
  | { readonly state: 'timed-out'; readonly stdout: string; readonly stderr: string }
  | { readonly state: 'too-much-output' }

/** Why a file cannot be made or replaced. */
export interface WriteObstacle {
  readonly kind: /** A folder stands in place of the file. */
    | 'is-folder'
    /** Its folder, or one above it, is a file. */
    | 'not-a-folder'
    /** The file is mounted by itself, and no rename replaces a mount point. */
    | 'mounted'
    /** The file is a link to another file system, to which nothing can be renamed. */
    | 'other-device'
    | 'read-only'
    /** Its file system has no room for another file. */
    | 'no-space'
    /** Its folder is a link that leads nowhere. */
    | 'broken-link'
    /** The file is a link into a folder that is not there: a new file takes the folder's place and is not found. */
    | 'link-without-folder'
    /** The folder, or the file in a folder with the sticky bit, belongs to another user. */
    | 'other-owner'
    | 'no-permission'
  /** The file or folder that is in the way. */
  readonly path: string
  /** `root`, or the number of the user. */
  readonly owner?: string
}

export interface ReadLimits {
  /** Bytes; a longer file is unreadable (`TOO_LARGE`). */
  readonly maxBytes?: number
  /** The folder that the file is in once all links are followed; one that is not is unreadable (`OUTSIDE`). */
  readonly within?: string
}

/** Bytes as they come; iterating rejects where reading breaks off. */
export type BytesOutcome =
  | { readonly state: 'open'; readonly chunks: AsyncIterable<Uint8Array> }
  | { readonly state: 'absent' }
  | { readonly state: 'unreadable'; readonly code: string }

export type FileOutcome =
  | { readonly state: 'read'; readonly text: string }
  | { readonly state: 'absent' }
  /** `owner`, where the file is another user's: `root`, or the number of the user. */
  | { readonly state: 'unreadable'; readonly code: string; readonly owner?: string }
