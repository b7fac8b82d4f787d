import type { ExecOutcome } from '../host/ports.ts'
import { isObject } from '../util/json.ts'
import { note, type Said } from '../util/note.ts'
import { partOf, type Redact } from '../util/redacted.ts'
import { firstLine, followedBy } from '../util/text.ts'
import { fieldsOf, firstValue, type StoredAuth } from './config.ts'

/** What a credential helper comes to when it is asked for a host's login (`get`, which only reads). */
export type HelperAnswer =
  | {
      readonly state: 'login'
      /** It is the very login that is given. */
      readonly isGiven: boolean
    }
  | { readonly state: 'no-login' }
  /** It ended, and said neither. `text` is what it said. */
  | { readonly state: 'failed'; readonly text: Said; readonly cannotStore: boolean }
  /** It was ended after so many seconds. */
  | { readonly state: 'no-answer'; readonly seconds: number }
  /** The system cannot run it. */
  | { readonly state: 'not-started'; readonly text: string }

/**
 * Reads what a helper printed, as docker does: a failure is told on standard output, and `credentials not found in
 * native keychain` is none. An answer without a secret holds no login: `docker-credential-pass` 0.6 gives it for a host
 * that it does not know. Source: docker/docker-credential-helpers:client/client.go, Get; credentials/error.go.
 */
export function readHelperAnswer(
  { code, stdout, stderr }: Extract<ExecOutcome, { state: 'exited' }>,
  redact: Redact,
): StoredAuth | 'no-login' | { readonly failure: Said } {
  const said = partOf(redact(stdout), text => withoutSecret(text.slice(0, MAX_ANSWER).trim()))
  if (code !== 0) {
    if (said === NOT_FOUND) return 'no-login'
    return { failure: firstLine(said) || firstLine(redact(stderr)) || note('exit-status', { code }) }
  }
  const value = firstValue(stdout)
  if (value === null) return 'no-login'
  // What it printed is not shown: it may be the secret itself, in a form that docker does not read.
  if (!isObject(value)) return { failure: said === '' ? note('no-output') : note('not-a-json-object') }
  const answer = fieldsOf(value)
  const [userName, secret] = [answer.get('username') ?? '', answer.get('secret') ?? '']
  if (typeof userName !== 'string' || typeof secret !== 'string') return { failure: note('no-login-in-answer') }
  if (secret === '') return 'no-login'
  return userName === '<token>' ? { identityToken: secret } : { userName, password: secret }
}

/** A helper may print a login and fail anyway. */
const withoutSecret = (text: string): string => text.replace(/("Secret"[ \t]{0,9}:[ \t]{0,9}")[^"]*/gi, '$1***')

const NOT_FOUND = 'credentials not found in native keychain'

const MAX_ANSWER = 64 * 1024

/**
 * What helpers say where there is no session, or no key, to keep a secret with: storing fails there as reading does.
 * Seen on docker-credential-helpers 0.6 to 0.9 (D-Bus, libsecret, pass, gpg), macOS (Security.framework) and Windows
 * (wincred.h).
 */
const NO_SESSION =
  /d-?bus|org[./]freedesktop[./]secrets|secret service|prompt was dismissed|user interaction is not allowed|\(-25308\)|\blocked (?:collection|object)\b|interaction with the security server|no default keychain|(specified )?logon session does not exist|pass not initialized|password.store is (empty|not initialized|uninitialized)|pass store is uninitialized|gpg: decryption failed|no (?:secret|public) key/i

export const cannotStore = (text: string): boolean =>
  NO_SESSION.test(text) ||
  followedBy(text, /\bkey(?:chain|ring)\b/gi, /\b(?:locked|not available|could not be found|unlock)/i, 40) !== undefined

/**
 * What a configuration means that names a helper by its path, by its whole name, or with blanks around it: docker takes
 * what is written there for the end of a program's name. Source: docker/docker-credential-helpers:client/command.go;
 * docker/cli:cli/config/credentials/native_store.go.
 * @param program `docker-credential-…`, as docker makes it of the configuration
 * @returns `undefined` for a name that can be one
 */
export function meantHelper(program: string): string | undefined {
  const written = program.startsWith(PREFIX) ? program.slice(PREFIX.length) : ''
  const last = written.trim().split(/[/\\]/).at(-1) ?? ''
  const meant = last.startsWith(PREFIX) ? last.slice(PREFIX.length) : last
  return meant !== written && /^[\w.-]+$/.test(meant) ? meant : undefined
}

const PREFIX = 'docker-credential-'

/**
 * Helpers that give logins of their own and store none: `refuses` fails when it is given one, `drops` says nothing.
 * Sources: awslabs/amazon-ecr-credential-helper:ecr-login/ecr.go;
 * chrismellard/docker-credential-acr-env:pkg/credhelper/helper.go;
 * ddeville/az-credential-helper:cmd/docker-credential-acr-login; GoogleCloudPlatform/docker-credential-gcr 2.0, release
 * notes; Google Cloud SDK, gcloud auth docker-helper.
 */
const STORES_NOTHING: ReadonlyMap<string, 'refuses' | 'drops'> = new Map([
  ['acr-env', 'refuses'],
  ['acr-login', 'refuses'],
  ['ecr-login', 'refuses'],
  ['gcr', 'refuses'],
  ['gcloud', 'drops'],
])

/** @param suffix of `docker-credential-…`, on Windows with or without its ending */
export function storesNothing(
  suffix: string,
  env: Readonly<Record<string, string | undefined>>,
): 'refuses' | 'drops' | undefined {
  const name = suffix.replace(/\.exe$/i, '')
  // Source: amazon-ecr-credential-helper README, "AWS_ECR_IGNORE_CREDS_STORAGE".
  const isQuiet = name === 'ecr-login' && /^(1|t|true)$/i.test(env['AWS_ECR_IGNORE_CREDS_STORAGE'] ?? '')
  return isQuiet ? 'drops' : STORES_NOTHING.get(name)
}
