import { join } from 'node:path'
import {
  DEFAULT_HELPERS,
  type DockerConfig,
  helperFor,
  isSameLogin,
  keepsFile,
  type StoredAuth,
  storedFor,
  wouldDetectHelper,
} from '../docker/config.ts'
import { cannotStore, type HelperAnswer, readHelperAnswer, storesNothing } from '../docker/credential-helper.ts'
import { type Fact, failed, type HelperFact, ok, skipped } from '../facts.ts'
import type { Host } from '../host/ports.ts'
import type { Vault } from '../secrets/vault.ts'
import type { Deadline } from '../util/deadline.ts'
import { note } from '../util/note.ts'

/** A helper may ask a service, or wait for a person to unlock a keyring, for whom nobody sits here. Milliseconds. */
const HELPER_TIMEOUT_MS = 15_000
const MAX_OUTPUT_BYTES = 1024 * 1024

/** Where docker keeps the login of a host, and what is there. */
export interface StoreProbe {
  readonly helper: Fact<HelperFact>
  /** A login with what was given would leave config.json as it is. */
  readonly fileStays: boolean
  /** The login that is stored, to be used where none is given. */
  readonly login: StoredAuth | undefined
}

/**
 * A name that PATH is searched for. With a separator in it, it would be a file below the folder that docker is started
 * in, and of whoever wrote the configuration.
 */
const isProgramName = (name: string): boolean => !/[/\\\0]/.test(name)

interface StoreContext {
  readonly host: Host
  readonly vault: Vault
  readonly deadline: Deadline
}

/**
 * Asks docker's credential helper for the login of a host, which only reads, and looks for it in the file where there
 * is none. What it gives is held as a secret.
 * @param given what `docker login` will be given; `undefined` for nothing, or for what is made anew each time
 */
export async function probeStore(
  context: StoreContext,
  config: DockerConfig,
  server: string,
  given: StoredAuth | undefined,
): Promise<StoreProbe> {
  const fromVariable = config.fromVariable?.get(server)
  const suffix = helperFor(config, server)
  const named = suffix ?? (await detectedHelper(context.host, config))
  const fileStays = keepsFile(config, server, given, named !== undefined)
  if (fromVariable !== undefined || named === undefined) {
    const login = fromVariable ?? storedFor(config, server)
    return { helper: skipped('not-needed'), fileStays, login: notEmpty(login) }
  }
  const program = `docker-credential-${named}`
  const byName = storesNothing(named, context.host.env)
  const inFile = notEmpty(storedFor(config, server))
  const about = {
    ...{ program, detected: suffix === undefined },
    ...(byName !== undefined && { storesNothing: byName }),
    ...(inFile !== undefined && { fileLogin: true as const }),
    ...((await context.host.findProgram('jq')) === undefined && { lacksJq: true as const }),
  }
  const found = await context.host.findProgram(program)
  if (found !== undefined && !isProgramName(named)) {
    return { helper: failed({ kind: 'tool', text: note('helper-has-path') }), fileStays, login: undefined }
  }
  if (found === undefined) {
    return { helper: ok({ ...about, present: false, answer: skipped('not-needed') }), fileStays, login: inFile }
  }
  const { answer, login } = await askHelper(context, program, server, given)
  const problem =
    answer.state === 'known' && answer.value.state === 'no-login' ? await passProblem(context.host, named) : undefined
  return {
    helper: ok({ ...about, present: true, answer: problem === undefined ? answer : ok(problem) }),
    fileStays,
    login: isFailure(answer) ? inFile : login,
  }
}

/**
 * Where a helper ends with an error, or cannot be started, pull and push use the login that the file holds; one that
 * says that it has none is obeyed. Source: docker/cli:cli/config/credentials/native_store.go, Get;
 * cli/command/registry.go, ResolveAuthConfig, which drops the error.
 */
const isFailure = (answer: Fact<HelperAnswer>): boolean =>
  answer.state === 'known' && (answer.value.state === 'failed' || answer.value.state === 'not-started')

async function askHelper(
  { host, vault, deadline }: StoreContext,
  program: string,
  server: string,
  given: StoredAuth | undefined,
): Promise<{ readonly answer: Fact<HelperAnswer>; readonly login?: StoredAuth }> {
  const timeoutMs = Math.min(HELPER_TIMEOUT_MS, deadline.remaining())
  const outcome = await host.exec({
    file: program,
    args: ['get'],
    input: `${server}\n`,
    withoutShell: true,
    timeoutMs,
    maxOutputBytes: MAX_OUTPUT_BYTES,
  })
  switch (outcome.state) {
    case 'not-found':
      return { answer: failed({ kind: 'tool', text: note('program-not-found', { program }) }) }
    case 'not-started':
      return { answer: ok({ state: 'not-started', text: vault.redact(outcome.text) }) }
    case 'too-much-output':
      return { answer: ok({ state: 'failed', text: note('endless-output', { command: program }), cannotStore: false }) }
    case 'timed-out':
      return {
        answer:
          timeoutMs < HELPER_TIMEOUT_MS
            ? failed({ kind: 'deadline' })
            : ok({ state: 'no-answer', seconds: HELPER_TIMEOUT_MS / 1000 }),
      }
  }
  const read = readHelperAnswer(outcome, vault.redact)
  if (read === 'no-login') return { answer: ok({ state: 'no-login' }) }
  if ('failure' in read) {
    const text = read.failure
    return { answer: ok({ state: 'failed', text, cannotStore: cannotStore(outcome.stdout + outcome.stderr) }) }
  }
  for (const secret of [read.password, read.identityToken]) if (secret) vault.register(secret)
  return {
    answer: ok({ state: 'login', isGiven: given !== undefined && isSameLogin(read, given) }),
    ...(notEmpty(read) && { login: read }),
  }
}

/**
 * On Linux docker settles for `pass` by that program, and looks for no other helper then. Source:
 * docker/cli:cli/config/credentials/default_store_linux.go.
 */
async function detectedHelper(host: Host, config: DockerConfig): Promise<string | undefined> {
  if (!wouldDetectHelper(config)) return undefined
  const byPass = host.platform === 'linux' && (await host.findProgram('pass')) !== undefined
  const suffix = byPass ? 'pass' : DEFAULT_HELPERS[host.platform]
  return suffix !== undefined && (await host.findProgram(`docker-credential-${suffix}`)) !== undefined
    ? suffix
    : undefined
}

/**
 * What keeps `docker-credential-pass` from storing, although it does not say so when it is asked for a login that it
 * has not: the program that it calls, or the key that `pass init` names. Source:
 * docker/docker-credential-helpers:pass/pass.go; pass(1), .gpg-id.
 */
async function passProblem({ env, homeDirectory, ...host }: Host, suffix: string): Promise<HelperAnswer | undefined> {
  if (suffix !== 'pass') return undefined
  if ((await host.findProgram('pass')) === undefined) {
    return { state: 'failed', text: 'pass: executable file not found in $PATH', cannotStore: true }
  }
  const key = join(env['PASSWORD_STORE_DIR'] || join(homeDirectory, '.password-store'), '.gpg-id')
  const { state } = await host.readFile(key)
  if (state === 'absent') return { state: 'failed', text: `${key}: no such file or directory`, cannotStore: true }
  const keyrings = env['GNUPGHOME'] || join(homeDirectory, '.gnupg')
  const files = await Promise.all(PUBLIC_KEYS.map(name => host.readFile(join(keyrings, name), { maxBytes: 1 })))
  return files.every(file => file.state === 'absent')
    ? { state: 'failed', text: `gpg: no public key in ${keyrings}`, cannotStore: true }
    : undefined
}

/** Where gpg keeps public keys; without any it encrypts for nobody. Source: gpg(1), FILES; GnuPG 2.3, keyboxd. */
const PUBLIC_KEYS = ['pubring.kbx', 'pubring.gpg', join('public-keys.d', 'pubring.db')]

const notEmpty = (auth: StoredAuth | undefined): StoredAuth | undefined =>
  auth?.identityToken || (auth?.userName && auth.password) ? auth : undefined
