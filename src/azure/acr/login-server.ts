import { distance } from '../../util/text.ts'
import { CLOUDS } from '../clouds.ts'

const ACR_SUFFIXES = CLOUDS.map(({ acrSuffix }) => acrSuffix)

/** A registry as a user spelled it, and the host that docker would make of it. */
export interface LoginServer {
  /** As given, without the line break. */
  readonly given: string
  /** Lowercase, without scheme, path, port 443 and edge whitespace: the host that is asked. */
  readonly host: string
  readonly kind: LoginServerKind
  readonly flaws: readonly LoginServerFlaw[]
}

type LoginServerKind =
  | {
      readonly kind: 'acr'
      readonly suffix: string
      /** The resource's name: the first label, without the hash of a DNL host. */
      readonly registryName: string
      /** The `service` that the challenge of this host will name (a regional host names the global login server). */
      readonly service: string
    }
  /** Looks like a slip of an ACR suffix. */
  | { readonly kind: 'near-miss'; readonly suggestion: string }
  /** The input `trusted-hosts` names it. */
  | { readonly kind: 'trusted' }
  | { readonly kind: 'other' }

export type LoginServerFlaw =
  /** docker fails with these. */
  | { readonly kind: 'short-name'; readonly suggestion: string }
  | { readonly kind: 'port'; readonly port: string }
  | { readonly kind: 'inner-white-space'; readonly suggestion: string }
  | { readonly kind: 'characters'; readonly characters: readonly string[]; readonly suggestion?: string }
  | { readonly kind: 'not-a-login-server'; readonly suggestion?: string }
  | { readonly kind: 'upper-case' }
  /** `docker login` accepts these; an image reference does not, or keeps them under another key. */
  | { readonly kind: 'scheme' }
  | { readonly kind: 'path' }
  | { readonly kind: 'port-443' }
  | { readonly kind: 'edge-white-space' }

const TOLERATED: ReadonlySet<LoginServerFlaw['kind']> = new Set(['scheme', 'path', 'port-443', 'edge-white-space'])

/** True for what `docker login` accepts: worth a warning, not an error. */
export const isToleratedByDocker = (issue: LoginServerFlaw): boolean => TOLERATED.has(issue.kind)

/** Whether this host may be sent anything at all: it is a registry, and its name can be asked for. */
export const isUsable = (server: LoginServer): boolean =>
  (server.kind.kind === 'acr' || server.kind.kind === 'trusted') &&
  server.flaws.every(issue => isToleratedByDocker(issue) || issue.kind === 'upper-case')

/**
 * What a token for this registry must be for: the `service` of its challenge, by its name. Source: ACR docs, "Registry
 * endpoint reference".
 */
export const serviceOf = ({ kind, host }: LoginServer): string => (kind.kind === 'acr' ? kind.service : host)

/** The registry's own name, which is also its admin's username; where it has none, its host. */
export const adminName = ({ kind, host }: LoginServer): string => (kind.kind === 'acr' ? kind.registryName : host)

/**
 * Reads a login server as `docker login` would, and notes what is wrong with its spelling.
 * Source: Docker's reference grammar (distribution/reference: domain), "Registry endpoint reference" of the ACR docs.
 * @param trustedHosts hosts outside the ACR suffixes that may be asked, lowercase, with the port where they have one
 */
export function parseLoginServer(given: string, trustedHosts: readonly string[] = []): LoginServer {
  const flaws: LoginServerFlaw[] = []
  const trimmed = given.trim()
  if (trimmed !== given) flaws.push({ kind: 'edge-white-space' })

  const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.exec(trimmed)?.[0] ?? ''
  if (scheme !== '') flaws.push({ kind: 'scheme' })
  const [authority = '', ...path] = trimmed.slice(scheme.length).split('/')
  if (path.length > 0 && scheme === '') flaws.push({ kind: 'path' })

  const strange = strangeCharacters(authority)
  if (/\s/.test(authority))
    flaws.push({ kind: 'inner-white-space', suggestion: authority.toLowerCase().replace(/\s+/g, '') })
  const bare = unwrapped(authority.toLowerCase())
  const isWrapped = bare !== authority.toLowerCase() && isLoginServer(bare)
  if (strange.length > 0)
    flaws.push({ kind: 'characters', characters: strange, ...(isWrapped && { suggestion: bare }) })

  const lower = authority.toLowerCase()
  const [, name = lower, port] = /^(.*?)(?::(\d*))?$/s.exec(lower) ?? []
  if (trustedHosts.includes(lower)) {
    if (!URL.canParse(`https://${lower}/`)) flaws.push({ kind: 'port', port: port ?? '' })
    return { given, host: lower, kind: { kind: 'trusted' }, flaws }
  }
  if (authority !== lower) flaws.push({ kind: 'upper-case' })

  const kind = kindOf(isWrapped ? bare : name)
  if (port === '443') flaws.push({ kind: 'port-443' })
  else if (port !== undefined && kind.kind !== 'other') flaws.push({ kind: 'port', port })

  if (!name.includes('.') && name !== 'localhost') {
    const suggestion = name.replace(/[^a-z0-9-]/g, '')
    flaws.push({ kind: 'short-name', suggestion: `${suggestion || 'name'}.azurecr.io` })
  } else if (kind.kind !== 'acr' && /^\.|\.\./.test(name)) {
    flaws.push({ kind: 'not-a-login-server' })
  } else if (kind.kind === 'acr' && strange.length === 0) {
    const issue = formFlaw(name, kind.suffix)
    if (issue !== undefined) flaws.push(issue)
  }
  return { given, host: name, kind, flaws }
}

/** A name without what is put around it: quotes, brackets, and what follows it in a list. */
function unwrapped(name: string): string {
  let [from, to] = [0, name.length]
  while (from < to && `"'\`<([{`.includes(name.charAt(from))) from += 1
  while (to > from && `"'\`>)]},;`.includes(name.charAt(to - 1))) to -= 1
  return name.slice(from, to)
}

/** The spelling of a login server, letter by letter. */
function isLoginServer(name: string): boolean {
  const kind = kindOf(name)
  return kind.kind === 'acr' && strangeCharacters(name).length === 0 && formFlaw(name, kind.suffix) === undefined
}

function kindOf(name: string): LoginServerKind {
  const suffix = ACR_SUFFIXES.find(candidate => name === candidate || name.endsWith(`.${candidate}`))
  if (suffix !== undefined) {
    const [first = '', region, geo] = name.slice(0, -suffix.length - 1).split('.')
    const regional = region !== undefined && geo === 'geo'
    return {
      kind: 'acr',
      suffix,
      registryName: first.replace(/-[^-]*$/, ''),
      service: regional ? `${first}.${suffix}` : name,
    }
  }
  const suggestion = registryInside(name) ?? suggestSuffix(name)
  return suggestion === undefined ? { kind: 'other' } : { kind: 'near-miss', suggestion }
}

/**
 * `<name>`, `<name>-<hash>` and `<name>.<region>.geo` are login servers; a data endpoint or a private-link name is
 * none.
 */
function formFlaw(name: string, suffix: string): LoginServerFlaw | undefined {
  const labels = name.slice(0, -suffix.length).split('.').slice(0, -1)
  const [first = ''] = labels
  if (first === '') return { kind: 'not-a-login-server' }
  const regional = labels.length === 3 && labels[2] === 'geo'
  if (labels.length === 1 || regional) {
    return labels.every(label => /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(label))
      ? undefined
      : { kind: 'not-a-login-server' }
  }
  return { kind: 'not-a-login-server', suggestion: `${first === 'www' ? (labels[1] ?? first) : first}.${suffix}` }
}

/** The login server that a longer name begins with: `contoso.azurecr.io.example.com`. */
function registryInside(name: string): string | undefined {
  const suffix = ACR_SUFFIXES.find(candidate => name.includes(`.${candidate}.`))
  const [start = ''] = suffix === undefined ? [] : name.split(`.${suffix}.`)
  return start === '' || name.endsWith('.') ? undefined : `${start.split('.')[0]}.${suffix}`
}

/** Names of hosts that people write for the one they mean; what `distance` cannot see. */
const SIMILAR_DOMAINS = ['acr.io', 'acr.azure.com', 'azure.cr.io', 'azure.io', 'azurecontainerregistry.io']

/** The login server that was probably meant, where the end of the name is a slip of an ACR suffix. */
function suggestSuffix(name: string): string | undefined {
  const labels = name.replace(/\.$/, '').split('.')
  for (const count of [3, 2]) {
    if (labels.length <= count) continue
    const first = labels[0] ?? ''
    const tail = labels.slice(-count).join('.')
    const [domain = '', top = ''] = labels.slice(-count)
    const ranked = ACR_SUFFIXES.map(suffix => ({ suffix, away: distance(tail, suffix) })).sort(
      (a, b) => a.away - b.away,
    )
    const nearest = ranked[0]
    // The domain is right: then it is the end that is wrong, and the public cloud is likeliest.
    if (count === 2 && domain === 'azurecr' && nearest?.away !== 1) return `${first}.azurecr.io`
    if (nearest !== undefined && nearest.away <= 2) return `${first}.${nearest.suffix}`
    if (count === 2 && distance(domain, 'azurecr') <= 1) {
      return `${first}.${ACR_SUFFIXES.find(suffix => suffix.endsWith(`.${top}`)) ?? 'azurecr.io'}`
    }
    if (SIMILAR_DOMAINS.includes(tail)) return `${first}.azurecr.io`
  }
  const missingDot = /^([a-z0-9-]+?)\.?azurecr\.?(io|cn|us|de)?$/.exec(name)
  return missingDot === null ? undefined : `${missingDot[1]}.azurecr.${missingDot[2] ?? 'io'}`
}

/**
 * Characters that no host can hold, once each; those that cannot be seen or are taken for others are named by code
 * point.
 */
function strangeCharacters(authority: string): readonly string[] {
  const strange = [...authority.replace(/:\d*$/, '')].filter(character => !/[a-zA-Z0-9.\-\s]/.test(character))
  return [...new Set(strange)].slice(0, 5).map(nameOfCharacter)
}

function nameOfCharacter(character: string): string {
  const point = character.codePointAt(0) ?? 0
  return point > 0x20 && point < 0x7f ? character : `U+${point.toString(16).toUpperCase().padStart(4, '0')}`
}

/** The login server that a chain of aliases leads to: a domain of one's own in front of a registry. */
export function loginServerIn(cnames: readonly string[]): string | undefined {
  for (const alias of cnames) {
    const server = parseLoginServer(alias)
    if (server.kind.kind !== 'acr') continue
    if (server.flaws.length === 0) return server.host
    // `<name>.privatelink.<suffix>`: the login server is the same without it.
    const suggestion = server.flaws.map(issue => ('suggestion' in issue ? issue.suggestion : undefined))[0]
    if (suggestion !== undefined) return suggestion
  }
  return undefined
}
