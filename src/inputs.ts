import type { Access } from './azure/acr/token-scope.ts'
import { CLOUDS, type CloudName, cloudOfSuffix } from './azure/clouds.ts'
import { isGuid } from './azure/guid.ts'
import type { FindingId } from './findings.ts'
import type { Environment } from './host/ports.ts'
import { secretsInUrls } from './secrets/url-credentials.ts'
import type { Secret, Vault } from './secrets/vault.ts'
import { lines, nearest, truncate } from './util/text.ts'

export type FailOn = 'error' | 'warning' | 'never'

/** The inputs of action.yml as strings, by name. A missing one is the empty string. */
export type RawInputs = Readonly<Partial<Record<InputName, string>>>

export const INPUT_NAMES = [
  'registry',
  'repository',
  'access',
  'username',
  'password',
  'client-id',
  'tenant-id',
  'subscription-id',
  'client-secret',
  'creds',
  'audience',
  'environment',
  'auth-type',
  'expiry-warning-days',
  'minimum-token-minutes',
  'principal-ids',
  'aks-cluster',
  'log-analytics-workspace-id',
  'explain',
  'error-text',
  'error-file',
  'workflow-files',
  'ignore',
  'fail-on',
  'sarif-file',
  'trusted-hosts',
  'wait-seconds',
  'timeout-seconds',
  'github-token',
] as const
export type InputName = (typeof INPUT_NAMES)[number]

export interface Inputs {
  /** Login servers as given, one each. */
  readonly registries: readonly string[]
  readonly repositories: readonly string[]
  /** `undefined`: as the workflow file tells; push if that doesn't either. */
  readonly access: Access | undefined
  /** As given, with its whitespace. */
  readonly userName: string
  /** As given, with its whitespace. */
  readonly password: Secret
  /** The Entra application, as azure/login spells it; each as given, with its whitespace. */
  readonly clientId: string
  readonly tenantId: string
  readonly subscriptionId: string
  readonly clientSecret: Secret
  /** The JSON of azure/login, as given. */
  readonly creds: Secret
  readonly audience: string
  /** The cloud as azure/login names it. `undefined`: by the registry's suffix. */
  readonly environment: CloudName | undefined
  readonly authType: 'service_principal' | 'identity'
  readonly expiryWarningDays: number
  readonly minimumTokenMinutes: number
  /** Object ids of others who must be able to pull. */
  readonly principalIds: readonly string[]
  /** Resource ids of AKS clusters whose kubelets must be able to pull. */
  readonly aksClusters: readonly string[]
  /** The workspace that the registry's events are looked up in: lowercase; empty: none. */
  readonly workspaceId: string
  /** Whether the logs of this run's failed jobs are explained. */
  readonly explain: boolean
  /** What a program printed; empty: nothing. */
  readonly errorText: string
  /** Where what a program printed is kept; empty: nowhere. */
  readonly errorFile: string
  /** Patterns of files, from the root of the repository; none given: the running workflow. */
  readonly workflowFiles: readonly string[] | 'none'
  readonly ignore: ReadonlySet<FindingId>
  readonly failOn: FailOn
  /** Lowercase. */
  readonly trustedHosts: readonly string[]
  /** Where SARIF is written to; empty: nowhere. */
  readonly sarifFile: string
  /** How long a grant or a firewall rule is waited for, on top of `timeoutSeconds`. */
  readonly waitSeconds: number
  readonly timeoutSeconds: number
  /** Reads the workflow where it is not checked out. */
  readonly githubToken: Secret
}

/** One value that the step cannot work with. Names and limits, never the value of a secret. */
export type InputProblem =
  | {
      readonly kind: 'not-allowed'
      readonly input: InputName
      readonly given: string
      readonly allowed: readonly string[]
    }
  | {
      readonly kind: 'no-number'
      readonly input: InputName
      readonly given: string
      readonly least: number
      readonly most: number
    }
  | { readonly kind: 'unknown-id'; readonly input: InputName; readonly given: string; readonly nearest?: string }
  /** A pattern that cannot be read, or that leads out of the repository. */
  | { readonly kind: 'no-pattern'; readonly input: InputName; readonly given: string }
  | { readonly kind: 'no-guid'; readonly input: InputName; readonly given: string }
  | { readonly kind: 'too-many'; readonly input: InputName; readonly count: number; readonly most: number }

export type InputsOutcome =
  | { readonly ok: true; readonly inputs: Inputs }
  | { readonly ok: false; readonly problems: readonly InputProblem[] }

/** The audience that Entra expects of a federated token. Source: Entra docs, "Federated credential considerations". */
const DEFAULT_AUDIENCE = 'api://AzureADTokenExchange'

const CLOUD_NAMES = CLOUDS.map(({ name }) => name)

/** Bounds that keep one step within its time and its report readable. */
const MAX_REGISTRIES = 50
const MAX_REPOSITORIES = 200
const MAX_PRINCIPALS = 50
const MAX_IGNORED = 100
const MAX_PATTERNS = 100
const MAX_PATTERN = 1000
/** Of one input, so that a long list of wrong ids does not hide what is wrong with the others. */
const MAX_PROBLEMS_OF_ONE = 3

const limitPerInput = (problems: readonly InputProblem[]): readonly InputProblem[] =>
  [...Map.groupBy(problems, ({ input }) => input).values()].flatMap(ofOne => ofOne.slice(0, MAX_PROBLEMS_OF_ONE))

/**
 * The inputs as the runner hands them over: `INPUT_<NAME>`, uppercase, spaces to `_`, dashes kept.
 * Source: GitHub docs, "Metadata syntax".
 */
export const readActionInputs = (env: Environment): RawInputs =>
  Object.fromEntries(INPUT_NAMES.map(name => [name, env[`INPUT_${name.toUpperCase()}`] ?? '']))

/** What can name a registry or a repository. Any other text, such as a whole `docker login`, may hold a secret. */
const isName = (text: string): boolean => /^[\w.:/-]+$/.test(text)

/** A login server of ACR, or the path of a repository: no password looks like one. */
const isPlainName = (text: string): boolean =>
  cloudOfSuffix(text.toLowerCase()) !== undefined || /^[a-z]+(?:[-_.][a-z]+)*(?:\/[a-z]+(?:[-_.][a-z]+)*)+$/.test(text)

/** `user:password@…`, and no `name:tag@sha256:…`. */
const isWithPassword = (name: string): boolean =>
  name.slice(0, Math.max(0, name.indexOf('@'))).includes(':') &&
  !/^@[a-z0-9+._-]{1,40}:[0-9a-f]{32,128}\s*$/i.test(name.slice(name.lastIndexOf('@')))

/**
 * Texts that the braces of one pattern may come to, and stars that may stand in it: each multiplies the work of all
 * others.
 */
const MAX_ALTERNATIVES = 100
const MAX_STARS = 12

/** A pattern that a short text makes endless work of: braces in braces, ranges, repetitions, stars without end. */
export function isPatternBomb(pattern: string): boolean {
  const groups = pattern.split('{').slice(1)
  const alternatives = groups.reduce((product, group) => product * group.split(',').length, 1)
  const stars = pattern.split('*').length - 1
  const hasRange = pattern.includes('{') && pattern.includes('..')
  return alternatives > MAX_ALTERNATIVES || stars > MAX_STARS || hasRange || /[?*+@!]\(/.test(pattern)
}

/** A pattern of files that stays in the repository, and in which each bracket has its end. */
function isPattern(text: string): boolean {
  if (text.length > MAX_PATTERN || text.includes('\0') || /^(?:[/\\]|[A-Za-z]:)/.test(text)) return false
  if (text.split(/[/\\]/).includes('..')) return false
  if (isPatternBomb(text)) return false
  const count = (character: string): number => text.split(character).length
  return count('{') === count('}') && count('[') === count(']')
}

/**
 * Raw strings → one frozen `Inputs`, or every problem at once. The secrets go into the vault before anything else is
 * done.
 * @param findingIds the catalogue's, of which `ignore` names some
 */
export function parseInputs(raw: RawInputs, vault: Vault, findingIds: readonly FindingId[]): InputsOutcome {
  const registries = lines(raw.registry ?? '')
  const repositories = lines(raw.repository ?? '')
  for (const name of [...registries, ...repositories].map(line => line.trim())) {
    if (isName(name)) vault.allow(name, isPlainName(name))
  }
  // Written as docker never takes it, `user:password@host`, but sooner or later by somebody. Behind the `@` of a digest
  // is none.
  const named = [...registries, ...repositories.filter(isWithPassword)]
  for (const secret of named.filter(name => name.includes('@')).flatMap(secretsInUrls)) vault.register(secret)
  const password = vault.register(raw.password ?? '')
  // As `Authorization: Basic` has them, which a server or a proxy can repeat.
  if ((raw.password ?? '') !== '') vault.register(`${raw.username ?? ''}:${raw.password}`)
  const clientSecret = vault.register(raw['client-secret'] ?? '')
  const creds = vault.register(raw.creds ?? '')
  const githubToken = vault.register((raw['github-token'] ?? '').trim())
  const problems: InputProblem[] = []

  // Redacted before it is cut: a secret may stand in a wrong place.
  const shown = (given: string): string => truncate(vault.redact(given), 80)
  const bounded = (input: InputName, most: number): readonly string[] => {
    const given = lines(raw[input] ?? '')
    if (given.length > most) problems.push({ kind: 'too-many', input, count: given.length, most })
    return given
  }
  const oneOf = <T extends string, F extends T | undefined>(
    input: InputName,
    allowed: readonly T[],
    fallback: F,
  ): T | F => {
    const given = (raw[input] ?? '').trim()
    const chosen = allowed.find(value => value === given.toLowerCase())
    if (given !== '' && chosen === undefined)
      problems.push({ kind: 'not-allowed', input, given: shown(given), allowed })
    return chosen ?? fallback
  }
  const number = (input: InputName, least: number, most: number, fallback: number): number => {
    const given = (raw[input] ?? '').trim()
    if (given === '') return fallback
    const value = /^\d{1,9}$/.test(given) ? Number(given) : Number.NaN
    if (value >= least && value <= most) return value
    problems.push({ kind: 'no-number', input, given: shown(given), least, most })
    return fallback
  }
  const ids = (input: InputName): ReadonlySet<FindingId> => {
    const chosen = new Set<FindingId>()
    let unknown = 0
    for (const line of bounded(input, MAX_IGNORED).slice(0, MAX_IGNORED)) {
      const given = line.trim()
      const id = findingIds.find(candidate => candidate === given)
      if (id !== undefined) chosen.add(id)
      else {
        unknown += 1
        // What nobody will read is not looked for: it takes all ids, letter by letter.
        const suggestion = unknown > MAX_PROBLEMS_OF_ONE ? undefined : nearest(given, findingIds)
        problems.push({
          kind: 'unknown-id',
          input,
          given: shown(given),
          ...(suggestion !== undefined && { nearest: suggestion }),
        })
      }
    }
    return chosen
  }

  const guid = (input: InputName): string => {
    const given = (raw[input] ?? '').trim()
    if (given !== '' && !isGuid(given)) problems.push({ kind: 'no-guid', input, given: shown(given) })
    return given.toLowerCase()
  }

  const patterns = (input: InputName): readonly string[] | 'none' => {
    const given = bounded(input, MAX_PATTERNS)
      .slice(0, MAX_PATTERNS)
      .map(line => line.trim())
    if (given.join().toLowerCase() === 'none') return 'none'
    for (const pattern of given.filter(line => !isPattern(line)))
      problems.push({ kind: 'no-pattern', input, given: shown(pattern) })
    return given.map(pattern => pattern.replaceAll('\\', '/').replace(/^(?:\.\/)+/, ''))
  }

  const inputs: Inputs = Object.freeze({
    registries: bounded('registry', MAX_REGISTRIES),
    repositories: bounded('repository', MAX_REPOSITORIES),
    access: oneOf('access', ['push', 'pull'], undefined),
    userName: raw.username ?? '',
    password,
    clientId: raw['client-id'] ?? '',
    tenantId: raw['tenant-id'] ?? '',
    subscriptionId: raw['subscription-id'] ?? '',
    clientSecret,
    creds,
    audience: (raw.audience ?? '').trim() || DEFAULT_AUDIENCE,
    environment: oneOf('environment', CLOUD_NAMES, undefined),
    authType: oneOf('auth-type', ['service_principal', 'identity'], 'service_principal'),
    expiryWarningDays: number('expiry-warning-days', 0, 3650, 30),
    minimumTokenMinutes: number('minimum-token-minutes', 0, 100_000, 15),
    principalIds: bounded('principal-ids', MAX_PRINCIPALS).map(id => id.trim()),
    aksClusters: bounded('aks-cluster', MAX_PRINCIPALS).map(id => id.trim()),
    workspaceId: guid('log-analytics-workspace-id'),
    explain: oneOf('explain', ['true', 'false'], 'false') === 'true',
    errorText: (raw['error-text'] ?? '').trim(),
    errorFile: (raw['error-file'] ?? '').trim(),
    workflowFiles: patterns('workflow-files'),
    ignore: ids('ignore'),
    failOn: oneOf('fail-on', ['error', 'warning', 'never'], 'error'),
    trustedHosts: bounded('trusted-hosts', MAX_REGISTRIES).map(host => host.trim().toLowerCase()),
    sarifFile: (raw['sarif-file'] ?? '').trim(),
    waitSeconds: number('wait-seconds', 0, 3600, 0),
    timeoutSeconds: number('timeout-seconds', 1, 3600, 60),
    githubToken,
  })
  return problems.length === 0 ? { ok: true, inputs } : { ok: false, problems: limitPerInput(problems) }
}
