/** Docker's config.json, as far as logins go. Source: docker/cli:cli/config/configfile/file.go. */
export interface DockerConfig {
  readonly auths: ReadonlyMap<string, StoredAuth>
  readonly credsStore?: string
  readonly credHelpers: ReadonlyMap<string, string>
}

/** One entry of `auths`; empty where a credential helper holds the login. Never kept in a fact. */
export interface StoredAuth {
  readonly userName?: string
  readonly password?: string
  readonly identityToken?: string
}

export type ConfigOutcome =
  | { readonly ok: true; readonly config: DockerConfig }
  /** `problem` is what docker would stumble over; it holds nothing of the file's content. */
  | { readonly ok: false; readonly problem: string }

export const EMPTY_CONFIG: DockerConfig = { auths: new Map(), credHelpers: new Map() }

/** Parses config.json (or DOCKER_AUTH_CONFIG) with docker's own strictness: one entry that cannot be read spoils the file. */
export function parseDockerConfig(text: string): ConfigOutcome {
  let root: unknown
  try {
    root = JSON.parse(text)
  } catch {
    // V8's message quotes the text around the fault, which can be a password: it is not passed on.
    return { ok: false, problem: 'not valid JSON' }
  }
  if (!isObject(root)) return { ok: false, problem: 'not a JSON object' }
  const { auths = null, credsStore = null, credHelpers = null } = root
  if (credsStore !== null && typeof credsStore !== 'string')
    return { ok: false, problem: '"credsStore" is not a string' }
  if (auths !== null && !isObject(auths)) return { ok: false, problem: '"auths" is not an object' }
  if (credHelpers !== null && !isObject(credHelpers)) return { ok: false, problem: '"credHelpers" is not an object' }

  const helpers = Object.entries(credHelpers ?? {})
  if (!helpers.every((entry): entry is [string, string] => typeof entry[1] === 'string')) {
    return { ok: false, problem: '"credHelpers" holds a value that is not a string' }
  }
  const stored = new Map<string, StoredAuth>()
  for (const [host, entry] of Object.entries(auths ?? {})) {
    const auth = isObject(entry) ? storedAuth(entry) : undefined
    if (auth === undefined) return { ok: false, problem: '"auths" holds an entry that cannot be decoded' }
    stored.set(host, auth)
  }
  return {
    ok: true,
    config: { auths: stored, credHelpers: new Map(helpers), ...(credsStore ? { credsStore } : {}) },
  }
}

function storedAuth(entry: Readonly<Record<string, unknown>>): StoredAuth | undefined {
  const { auth = '', identitytoken = '' } = entry
  if (typeof auth !== 'string' || typeof identitytoken !== 'string') return undefined
  const token = identitytoken === '' ? {} : { identityToken: identitytoken }
  if (auth === '') return token
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(auth)) return undefined
  const pair = Buffer.from(auth, 'base64').toString('utf8')
  const colon = pair.indexOf(':')
  if (colon < 1) return undefined
  // docker cuts trailing NULs of the password: configfile/file.go, decodeAuth.
  return { userName: pair.slice(0, colon), password: pair.slice(colon + 1).replace(/\0+$/, ''), ...token }
}

/**
 * The helper program that docker would ask for this host: its own entry in `credHelpers` beats `credsStore`.
 * @returns the suffix of `docker-credential-…`, or `undefined` where the file itself holds the logins
 */
export const helperFor = (config: DockerConfig, host: string): string | undefined =>
  config.credHelpers.get(host) || config.credsStore

/** True where docker would look for the platform's own helper, since the file names none and holds no login. */
export const wouldDetectHelper = (config: DockerConfig): boolean =>
  config.credsStore === undefined && config.credHelpers.size === 0 && config.auths.size === 0

/** The helpers that docker looks for by itself. Source: docker/cli:cli/config/credentials/default_store*.go. */
export const DEFAULT_HELPERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: ['pass', 'secretservice'],
  darwin: ['osxkeychain'],
  win32: ['wincred'],
}

/** The entry for a host; older files keep it under a URL (`https://host/v2/`), which docker matches by host name. */
export function storedFor(config: DockerConfig, host: string): StoredAuth | undefined {
  const exact = config.auths.get(host)
  if (exact !== undefined) return exact
  for (const [key, auth] of config.auths) {
    if (key.replace(/^https?:\/\//, '').split('/')[0] === host) return auth
  }
  return undefined
}

/** A helper's answer to `get`; the user `<token>` marks an identity token. Source: docker/docker-credential-helpers. */
export function parseHelperAnswer(stdout: string): StoredAuth | undefined {
  try {
    const answer: unknown = JSON.parse(stdout)
    if (!isObject(answer)) return undefined
    const { Username: userName, Secret: secret } = answer
    if (typeof userName !== 'string' || typeof secret !== 'string' || secret === '') return undefined
    return userName === '<token>' ? { identityToken: secret } : { userName, password: secret }
  } catch {
    // Not JSON: the helper has no answer that docker could use either.
    return undefined
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
