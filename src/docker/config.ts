import { fromJson, isObject, writtenFields } from '../util/json.ts'
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
  /**
   * Another entry cannot be decoded, at which docker stops: it takes the entries in an order that differs each time, and
   * knows this login or not. Or a `registrytoken` is there, which the engine sends as it is in place of the rest. Sources:
   * docker/cli:cli/config/configfile/file.go, LoadFromReader; Go's maps; moby/moby:distribution/registry.go.
   */
  readonly mayBeUnread?: true
}

export type ConfigOutcome =
  | { readonly ok: true; readonly config: DockerConfig }
  /**
   * `problem` is what docker would stumble over; it holds nothing of the file's content. `config` is what docker goes
   * on with; `broken` are the fields that it stumbles over, without which it would read all of the file.
   */
  | { readonly ok: false; readonly problem: Said; readonly config: DockerConfig; readonly broken: readonly FieldPath[] }

/** The names of a field and of those that it is in, as they are written, from the outermost on. */
export type FieldPath = readonly string[]

export const EMPTY_CONFIG: DockerConfig = { auths: new Map(), credHelpers: new Map() }

/**
 * Parses config.json as docker does: what stands behind the first JSON value is not read; a field that is written twice
 * adds to what it had; and one of the wrong form leaves the others as they are, but that no `auth` is decoded then.
 * Source: docker/cli:cli/config/configfile/file.go, LoadFromReader; cli/config/config.go, LoadDefaultConfigFile; Go's
 * encoding/json, Unmarshal; seen on 28.2.
 */
export function parseDockerConfig(text: string): ConfigOutcome {
  const json = fromJson(text) === undefined ? firstObject(text) : text
  return readConfig(fromJson(json), json)
}

/** The first JSON value of a text, as Go's decoder reads it; what stands behind it is not looked at. */
export const firstValue = (text: string): unknown => fromJson(text) ?? fromJson(firstObject(text))

/**
 * Parses `DOCKER_AUTH_CONFIG`: entries with `auth`, and nothing else anywhere.
 * Source: docker/cli:cli/config/configfile/file.go, parseEnvConfig.
 */
export function parseAuthVariable(text: string): ConfigOutcome {
  const root = text.trim() === '' ? {} : fromJson(text)
  const outcome = readConfig(root, text.trim() === '' ? '{}' : text)
  if (!outcome.ok) return outcome
  if (!hasOnly(root, 'auths')) return problem(note('only-field-allowed', { field: 'auths' }))
  const entries = Object.values(fieldsOf(root).get('auths') ?? {})
  if (!entries.every(entry => hasOnly(entry, 'auth'))) return problem(note('only-auth-in-entries'))
  const complete = [...outcome.config.auths.values()].every(({ userName }) => userName !== undefined)
  return complete ? outcome : problem(note('entry-without-auth'))
}

/**
 * @param root `undefined` where the text isn't JSON
 * @param json the text of it
 */
function readConfig(root: unknown, json: string): ConfigOutcome {
  if (root === undefined) return problem(note('not-json'))
  if (root !== null && !isObject(root)) return problem(note('not-a-json-object'))
  const { entries, credHelpers, texts, proxies, problems, authsName } = readFields(
    root === null ? [] : writtenFields(json),
  )
  const [firstProblem] = problems
  const undecodable = [...entries].filter(([, entry]) => decodedLogin(entry) === undefined)
  const isBroken = undecodable.length > 0
  const stored = [...entries].map(([host, entry]): [string, StoredAuth] => {
    const decoded = firstProblem === undefined ? decodedLogin(entry) : undefined
    return [host, storedAuth(entry, decoded ?? undecodedLogin(entry), isBroken && decoded !== undefined)]
  })
  const [credsStore, currentContext] = [texts.get('credsstore'), texts.get('currentcontext')]
  const config: DockerConfig = {
    auths: new Map(stored),
    credHelpers,
    ...(credsStore ? { credsStore } : {}),
    ...buildProxiesIn(proxies),
    ...(currentContext ? { currentContext } : {}),
  }
  const all = [
    ...problems,
    ...undecodable.map(([host]) => ({ at: [authsName, host], said: note('entry-undecodable') })),
  ]
  return all[0] === undefined
    ? { ok: true, config }
    : { ok: false, problem: all[0].said, config, broken: all.map(({ at }) => at) }
}

interface Problem {
  readonly at: FieldPath
  readonly said: Said
}

/** The fields of one entry of `auths` that are texts. */
type Entry = ReadonlyMap<string, string>

/** What Go's decoder keeps of all fields, in their order, and what it stumbles over. */
interface ReadFields {
  readonly entries: ReadonlyMap<string, Entry>
  readonly credHelpers: ReadonlyMap<string, string>
  readonly texts: ReadonlyMap<string, string>
  readonly proxies: unknown
  readonly problems: readonly Problem[]
  /** `auths` as it is written. */
  readonly authsName: string
}

function readFields(fields: ReturnType<typeof writtenFields>): ReadFields {
  const [entries, credHelpers, texts] = [new Map<string, Entry>(), new Map<string, string>(), new Map<string, string>()]
  const problems: Problem[] = []
  let proxies: unknown
  let authsName = 'auths'
  for (const [name, value] of fields) {
    const field = name.toLowerCase()
    const stumble = (said: Said, ...within: FieldPath): void => {
      problems.push({ at: [name, ...within], said })
    }
    /** `null` empties a map; one that is written twice has what both have. */
    const addTo = <T>(map: Map<string, T>, read: (value: unknown, host: string) => T): void => {
      if (value === null) map.clear()
      else if (!isObject(value))
        stumble(note('field-not-object', { field: field === 'auths' ? 'auths' : 'credHelpers' }))
      else for (const [host, each] of Object.entries(value)) map.set(host, read(each, host))
    }
    const other = OTHER_FIELDS.get(field)
    if (field === 'auths') {
      authsName = name
      addTo(entries, (entry, host) => {
        if (!isEntry(entry)) stumble(note('entry-undecodable'), host)
        return entryOf(entry)
      })
    } else if (field === 'credhelpers') {
      addTo(credHelpers, (helper, host) => {
        if (!aString(helper)) stumble(note('values-not-text', { field: 'credHelpers' }), host)
        return typeof helper === 'string' ? helper : ''
      })
    } else if (field === 'credsstore' && !aString(value)) stumble(note('field-not-text', { field: 'credsStore' }))
    else if (other !== undefined && !other.hasForm(value)) stumble(note('field-malformed', { field: other.name }))
    else if (field === 'proxies') proxies = value
    else if (typeof value === 'string') texts.set(field, value)
  }
  return { entries, credHelpers, texts, proxies, problems, authsName }
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

const problem = (said: Said): ConfigOutcome => ({ ok: false, problem: said, config: EMPTY_CONFIG, broken: [] })

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
const OTHER_FIELDS: ReadonlyMap<string, { readonly name: string; readonly hasForm: Form }> = new Map(
  Object.entries<Form>({
    HttpHeaders: mapOf(aString),
    proxies: mapOf(withStrings('httpproxy', 'httpsproxy', 'noproxy', 'ftpproxy', 'allproxy')),
    plugins: mapOf(mapOf(aString)),
    aliases: mapOf(aString),
    features: mapOf(aString),
    pruneFilters: listOf(aString),
    cliPluginsExtraDirs: listOf(aString),
    ...Object.fromEntries(STRING_FIELDS.map(name => [name, aString])),
  }).map(([name, hasForm]) => [name.toLowerCase(), { name, hasForm }]),
)

/** Source: docker/cli:cli/config/types/authconfig.go. */
const AUTH_FIELDS = ['username', 'password', 'auth', 'email', 'serveraddress', 'identitytoken', 'registrytoken']

const isEntry: Form = withStrings(...AUTH_FIELDS)

const entryOf = (entry: unknown): Entry =>
  new Map([...fieldsOf(entry)].filter((field): field is [string, string] => typeof field[1] === 'string'))

type Pair = Pick<StoredAuth, 'userName' | 'password'>

/** Username and password of an entry; `undefined` where its `auth` cannot be decoded. */
const decodedLogin = (entry: Entry): Pair | undefined => {
  const auth = entry.get('auth')
  return auth ? decodedPair(auth) : undecodedLogin(entry)
}

const undecodedLogin = (entry: Entry): Pair => ({
  ...(entry.has('username') && { userName: entry.get('username') ?? '' }),
  ...(entry.has('password') && { password: entry.get('password') ?? '' }),
})

/** @param isBesideBroken another entry cannot be decoded, at which docker stops, whatever their order */
function storedAuth(entry: Entry, { userName, password }: Pair, isBesideBroken: boolean): StoredAuth {
  const identityToken = entry.get('identitytoken')
  return {
    ...(userName && { userName }),
    ...(password !== undefined && { password }),
    ...(identityToken && { identityToken }),
    ...((entry.get('email') || entry.get('registrytoken')) && { hasMore: true as const }),
    ...(((isBesideBroken && entry.get('auth') && !identityToken) || entry.get('registrytoken')) && {
      mayBeUnread: true as const,
    }),
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
