/** A repository as a user spelled it. */
export interface Repository {
  /** As given. */
  readonly given: string
  /** What is asked for: without this registry's host, tag and digest, in lowercase. */
  readonly name: string
  /** The digest, or else the tag, that stood behind it. */
  readonly reference?: string
  readonly issue?: 'upper-case' | 'characters' | 'digest'
}

/** One component of a path, from Docker's reference grammar (distribution/reference: path-component). */
const COMPONENT = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*'
const PATH = new RegExp(`^${COMPONENT}(?:/${COMPONENT})*$`)

/** The digests that docker takes: the algorithms that it knows, in lowercase. Source: opencontainers/go-digest. */
const DIGEST = /^(?:sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128})$/

/** Docker's limit for host and path together is 255; a host takes at least a part of it. */
const MAX_LENGTH = 255

/**
 * Reads a repository, leniently where docker's own meaning is plain: a tag or digest, and the registry's own host in
 * front, are cut off.
 * @param hosts the registries of this step, lowercase
 */
export function parseRepository(given: string, hosts: readonly string[]): Repository {
  const trimmed = given.trim()
  const host = hosts.find(candidate => candidate !== '' && trimmed.toLowerCase().startsWith(`${candidate}/`))
  const path = host === undefined ? trimmed : trimmed.slice(host.length + 1)
  const [, tagged = path, digest] = /^(.*?)(?:@([A-Za-z0-9_+.-]+:[0-9a-fA-F]+))?$/s.exec(path) ?? []
  const [, bare = tagged, tag] = /^(.*?)(?::([A-Za-z0-9_][A-Za-z0-9_.-]{0,127}))?$/s.exec(tagged) ?? []
  const name = bare.toLowerCase()
  const reference = digest ?? tag
  const read = { given, name, ...(reference !== undefined && { reference }) }
  if (name.length > MAX_LENGTH || !PATH.test(name)) return { ...read, issue: 'characters' }
  if (digest !== undefined && !DIGEST.test(digest)) return { ...read, issue: 'digest' }
  return bare === name ? read : { ...read, issue: 'upper-case' }
}

/** A push makes tags; a digest is only ever pulled. */
export const isDigest = (reference: string): boolean => reference.includes(':')

/** `team/app:1.2`, `team/app@sha256:…`. */
export const imageName = (repository: string, reference: string): string =>
  `${repository}${isDigest(reference) ? '@' : ':'}${reference}`

/**
 * Asked for where no repository is named: what it says of permission holds for all, or the report says that it does
 * not.
 */
export const PLACEHOLDER_REPOSITORY = 'acr-login-check/stand-in'
