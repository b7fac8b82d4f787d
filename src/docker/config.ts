import { fromJson, isObject } from '../util/json.ts'
import { note, type Said } from '../util/note.ts'

/** Docker's config.json, as far as logins go. Source: docker/cli:cli/config/configfile/file.go. */
export interface DockerConfig {
  readonly auths: StoredAuths
  readonly credsStore?: string
  /** The proxy that builds and containers get, by the engine that it is for; `default` for all others. */
  readonly buildProxies?: ReadonlyMap<string, string>
  /** An empty name means the file itself. */
  readonly credHelpers: ReadonlyMap<string, string>
  /**
   * The logins of `DOCKER_AUTH_CONFIG`, by their exact host: they win over file and helper. Source:
   * cli/config/memorystore/store.go.
   */
  readonly fromVariable?: StoredAuths
  /** The context that the file names; `DOCKER_CONTEXT` and `DOCKER_HOST` win over it. */
  readonly currentContext?: string
  /** Podman reads it, which looks for no helper by itself, and writes the file at each login. */
  readonly isPodman?: true
}

type StoredAuths = ReadonlyMap<string, StoredAuth>

/** One entry of `auths`; empty where a credential helper holds the login. Never kept in a fact. */
export interface StoredAuth {
  readonly userName?: string
  readonly password?: string
  readonly identityToken?: string
  /** Beside these docker keeps `email` or `registrytoken`, so that no login that it makes is the same. */
  readonly hasMore?: true
}

export type ConfigOutcome =
  | { readonly ok: true; readonly config: DockerConfig }
  /** `problem` is what docker would stumble over; it holds nothing of the file's content. */
  | { readonly ok: false; readonly problem: Said }

export const EMPTY_CONFIG: DockerConfig = { auths: new Map(), credHelpers: new Map() }

/**
 * Parses config.json with docker's own strictness: one entry that cannot be read spoils the file, and what stands
 * behind the first JSON value is not read. Source: docker/cli:cli/config/configfile/file.go, LoadFromReader.
 */
export const parseDockerConfig = (text: string): ConfigOutcome => readConfig(firstValue(text))

/** The first JSON value of a text, as Go's decoder reads it; what stands behind it is not looked at. */
export const firstValue = (text: string): unknown => fromJson(text) ?? fromJson(firstObject(text))

/**
 * Parses `DOCKER_AUTH_CONFIG`: entries with `auth`, and nothing else anywhere.
 * Source: docker/cli:cli/config/configfile/file.go, parseEnvConfig.
 */
export function parseAuthVariable(text: string): ConfigOutcome {
  const root = text.trim() === '' ? {} : fromJson(text)
  const outcome = readConfig(root)
  if (!outcome.ok) return outcome
  if (!hasOnly(root, 'auths')) return problem(note('only-field-allowed', { field: 'auths' }))
  const entries = Object.values(fieldsOf(root).get('auths') ?? {})
  if (!entries.every(entry => hasOnly(entry, 'auth'))) return problem(note('only-auth-in-entries'))
  const complete = [...outcome.config.auths.values()].every(({ userName }) => userName !== undefined)
  return complete ? outcome : problem(note('entry-without-auth'))
}

/** @param root `undefined` where the text is no JSON */
function readConfig(root: unknown): ConfigOutcome {
  if (root === undefined) return problem(note('not-json'))
  if (root !== null && !isObject(root)) return problem(note('not-a-json-object'))
  const fields = fieldsOf(root)
  const credsStore = fields.get('credsstore') ?? ''
  const auths = fields.get('auths') ?? {}
  const credHelpers = fields.get('credhelpers') ?? {}
  if (typeof credsStore !== 'string') return problem(note('field-not-text', { field: 'credsStore' }))
  if (!isObject(auths)) return problem(note('field-not-object', { field: 'auths' }))
  if (!isObject(credHelpers)) return problem(note('field-not-object', { field: 'credHelpers' }))

  const helpers = new Map(Object.entries(credHelpers).map(([host, helper]) => [host, helper ?? '']))
  if (!areStrings(helpers)) return problem(note('values-not-text', { field: 'credHelpers' }))
  const stored = new Map<string, StoredAuth>()
  for (const [host, entry] of Object.entries(auths)) {
    const auth = storedAuth(entry)
    if (auth === undefined) return problem(note('entry-undecodable'))
    stored.set(host, auth)
  }
  for (const [name, hasForm] of OTHER_FIELDS) {
    if (!hasForm(fields.get(name.toLowerCase()) ?? null)) return problem(note('field-malformed', { field: name }))
  }
  const context = fields.get('currentcontext')
  return {
    ok: true,
    config: {
      auths: stored,
      credHelpers: helpers,
      ...(credsStore ? { credsStore } : {}),
      ...buildProxiesIn(fields.get('proxies')),
      ...(typeof context === 'string' && context !== '' ? { currentContext: context } : {}),
    },
  }
}

/** Source: docker/cli:cli/config/configfile/file.go, ParseProxyConfig. */
function buildProxiesIn(proxies: unknown): Pick<DockerConfig, 'buildProxies'> {
  const found = Object.entries(proxies ?? {}).map(([engine, entry]): [string, unknown] => {
    const fields = fieldsOf(entry)
    return [engine, fields.get('httpsproxy') || fields.get('httpproxy')]
  })
  const set = found.filter((each): each is [string, string] => typeof each[1] === 'string' && each[1] !== '')
  return set.length === 0 ? {} : { buildProxies: new Map(set) }
}

const problem = (said: Said): ConfigOutcome => ({ ok: false, problem: said })

/** The text up to the brace that closes the first one, braces in strings left aside; all of it where none does. */
function firstObject(text: string): string {
  let depth = 0
  for (const { 0: token, index } of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"?|[{}]/gs)) {
    if (token === '{') depth += 1
    if (token === '}') depth -= 1
    if (token === '}' && depth === 0) return text.slice(0, index + 1)
  }
  return text
}

/**
 * The fields of an object as Go's encoding/json takes them: whatever the case of their names, and `null` as if it were
 * not there.
 */
export const fieldsOf = (value: unknown): ReadonlyMap<string, unknown> =>
  new Map(
    Object.entries(value ?? {})
      .filter(([, field]) => field !== null)
      .map(([name, field]) => [name.toLowerCase(), field]),
  )

const hasOnly = (value: unknown, name: string): boolean =>
  Object.keys(value ?? {}).every(key => key.toLowerCase() === name)

/** Tells whether docker can decode a value; it takes `null` for anything. */
type Form = (value: unknown) => boolean

const aString: Form = value => value === null || typeof value === 'string'
const listOf =
  (form: Form): Form =>
  value =>
    value === null || (Array.isArray(value) && value.every(form))
const mapOf =
  (form: Form): Form =>
  value =>
    value === null || (isObject(value) && Object.values(value).every(form))
const withStrings =
  (...names: readonly string[]): Form =>
  value =>
    value === null || (isObject(value) && areStrings(only(fieldsOf(value), names)))

const STRING_FIELDS = [
  ...['psFormat', 'imagesFormat', 'networksFormat', 'pluginsFormat', 'volumesFormat', 'statsFormat', 'servicesFormat'],
  ...['serviceInspectFormat', 'tasksFormat', 'secretFormat', 'configFormat', 'nodesFormat'],
  ...['detachKeys', 'currentContext', 'experimental'],
]

/**
 * What has no say in a login, and yet spoils the file. Source: docker/cli:cli/config/configfile/file.go, ConfigFile.
 */
const OTHER_FIELDS: ReadonlyMap<string, Form> = new Map([
  ['HttpHeaders', mapOf(aString)],
  ['proxies', mapOf(withStrings('httpproxy', 'httpsproxy', 'noproxy', 'ftpproxy', 'allproxy'))],
  ['plugins', mapOf(mapOf(aString))],
  ['aliases', mapOf(aString)],
  ['features', mapOf(aString)],
  ['pruneFilters', listOf(aString)],
  ['cliPluginsExtraDirs', listOf(aString)],
  ...STRING_FIELDS.map((name): [string, Form] => [name, aString]),
])

/** Source: docker/cli:cli/config/types/authconfig.go. */
const AUTH_FIELDS = ['username', 'password', 'auth', 'email', 'serveraddress', 'identitytoken', 'registrytoken']

function storedAuth(entry: unknown): StoredAuth | undefined {
  if (entry !== null && !isObject(entry)) return undefined
  const fields = only(fieldsOf(entry), AUTH_FIELDS)
  if (!areStrings(fields)) return undefined
  const auth = fields.get('auth')
  const pair = auth ? decodedPair(auth) : { userName: fields.get('username'), password: fields.get('password') }
  if (pair === undefined) return undefined
  const identityToken = fields.get('identitytoken')
  return {
    ...(pair.userName && { userName: pair.userName }),
    ...(pair.password !== undefined && { password: pair.password }),
    ...(identityToken && { identityToken }),
    ...((fields.get('email') || fields.get('registrytoken')) && { hasMore: true as const }),
  }
}

/**
 * Username and password as docker decodes them: line breaks in the base64 do not count, its padding does, and NULs
 * around the password are cut. Source: docker/cli:cli/config/configfile/file.go, decodeAuth; Go's encoding/base64,
 * StdEncoding.
 */
function decodedPair(auth: string): { readonly userName: string; readonly password: string } | undefined {
  const base64 = auth.replace(/[\r\n]/g, '')
  if (base64.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(base64)) return undefined
  const pair = Buffer.from(base64, 'base64').toString('utf8')
  const colon = pair.indexOf(':')
  if (colon < 1) return undefined
  return { userName: pair.slice(0, colon), password: pair.slice(colon + 1).replace(/^\0+|(?<!\0)\0+$/g, '') }
}

/**
 * The helper program that docker would ask for this host: its own entry in `credHelpers` beats `credsStore`, an empty
 * one too. Source: docker/cli:cli/config/configfile/file.go, getConfiguredCredentialStore.
 * @returns the suffix of `docker-credential-…`, or `undefined` where the file itself holds the logins
 */
export const helperFor = (config: DockerConfig, host: string): string | undefined =>
  (config.credHelpers.get(host) ?? config.credsStore) || undefined

/** True where docker would look for the platform's own helper, since the file names none and holds no login. */
export const wouldDetectHelper = (config: DockerConfig): boolean =>
  !config.isPodman && config.credsStore === undefined && config.credHelpers.size === 0 && config.auths.size === 0

/**
 * The helper that docker looks for by itself, on Linux where `pass` is not there. Source:
 * docker/cli:cli/config/credentials/default_store*.go.
 */
export const DEFAULT_HELPERS: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  linux: 'secretservice',
  darwin: 'osxkeychain',
  win32: 'wincred',
}

/**
 * The entry for a host; older files keep it under a URL (`https://host/v2/`), which docker matches by host name,
 * whatever its scheme. Source: docker/cli:cli/config/credentials/file_store.go, ConvertToHostname.
 */
export function storedFor(config: DockerConfig, host: string): StoredAuth | undefined {
  const exact = config.auths.get(host)
  if (exact !== undefined) return exact
  for (const [key, auth] of config.auths) {
    if (key.replace(/^[a-z][a-z\d+.-]*:\/\//i, '').split('/')[0] === host) return auth
  }
  return undefined
}

/**
 * Whether a login changes nothing in the file, which newer dockers then leave as it is. Behind a helper the file keeps
 * an empty entry. Source: docker/cli:cli/config/credentials/file_store.go, native_store.go, Store.
 */
export function keepsFile(
  config: DockerConfig,
  host: string,
  given: StoredAuth | undefined,
  hasHelper: boolean,
): boolean {
  const entry = config.auths.get(host)
  if (config.isPodman || entry === undefined || entry.hasMore) return false
  const kept: StoredAuth | undefined = hasHelper ? {} : given
  return kept !== undefined && isSameLogin(entry, kept)
}

export const isSameLogin = (one: StoredAuth, other: StoredAuth): boolean =>
  (one.userName ?? '') === (other.userName ?? '') &&
  (one.password ?? '') === (other.password ?? '') &&
  (one.identityToken ?? '') === (other.identityToken ?? '')

/**
 * What podman makes of several files, of which the first that knows a host counts for it. It reads `auths` and
 * `credHelpers`, and not `credsStore`. Source: containers/image:pkg/docker/config/config.go, GetCredentials; seen on
 * podman 4.3.
 */
export function podmanConfig(files: readonly DockerConfig[]): DockerConfig {
  const auths = new Map<string, StoredAuth>()
  const credHelpers = new Map<string, string>()
  for (const file of files) {
    const earlier = new Set([...auths.keys(), ...credHelpers.keys()])
    for (const [host, helper] of file.credHelpers) if (!earlier.has(host)) credHelpers.set(host, helper)
    for (const [host, auth] of file.auths) if (!earlier.has(host)) auths.set(host, auth)
  }
  return { auths, credHelpers, isPodman: true }
}

const areStrings = (fields: ReadonlyMap<string, unknown>): fields is ReadonlyMap<string, string> =>
  [...fields.values()].every(field => typeof field === 'string')

const only = (fields: ReadonlyMap<string, unknown>, names: readonly string[]): ReadonlyMap<string, unknown> =>
  new Map([...fields].filter(([name]) => names.includes(name)))
