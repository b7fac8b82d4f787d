import { describe, expect, it } from 'vitest'
import { cannotStore, meantHelper, readHelperAnswer, storesNothing } from '../../src/docker/credential-helper.ts'
import { note } from '../../src/util/note.ts'
import { redacted } from '../redact.ts'

const HOST = 'contoso.azurecr.io'
const read = (stdout: string, code = 0, stderr = '') =>
  readHelperAnswer({ state: 'exited', code, stdout, stderr }, redacted)

describe("a helper's answer", () => {
  const answer = (value: object): string => JSON.stringify({ ServerURL: HOST, ...value })
  it.each<[stdout: string, read: unknown]>([
    [answer({ Username: 'user', Secret: 'password' }), { userName: 'user', password: 'password' }],
    [`${answer({ Username: 'user', Secret: 'password' })}\n`, { userName: 'user', password: 'password' }],
    [answer({ Username: '<token>', Secret: 'a.b.c' }), { identityToken: 'a.b.c' }],
    [answer({ Username: '', Secret: 'password' }), { userName: '', password: 'password' }],
    [answer({ Username: 'user', Secret: '' }), 'no-login'],
    [answer({ Username: 'user' }), 'no-login'],
    ['{}', 'no-login'],
    ['null', 'no-login'],
    [answer({ Username: 7, Secret: 'password' }), { failure: note('no-login-in-answer') }],
    // Not found is told by the exit code.
    ['credentials not found in native keychain\n', { failure: note('not-a-json-object') }],
    ['', { failure: note('no-output') }],
    ['[]', { failure: note('not-a-json-object') }],
    ['{', { failure: note('not-a-json-object') }],
    ['make-believe-token', { failure: note('not-a-json-object') }],
  ])('%s', (stdout, expected) => expect(read(stdout)).toEqual(expected))

  it.each([
    ['credentials not found in native keychain\n', '', 'no-login'],
    ['', 'credentials not found in native keychain\n', { failure: 'credentials not found in native keychain' }],
    ['\n\nthe first line\nthe second\n', '', { failure: 'the first line' }],
    ['', 'on standard error\n', { failure: 'on standard error' }],
    ['', '', { failure: note('exit-status', { code: 1 }) }],
    ['{"Username":"me","Secret": "make-believe"}', '', { failure: '{"Username":"me","Secret": "***"}' }],
    ['{"Secret":"make-believe', '', { failure: '{"Secret":"***' }],
  ])('%j and %j with exit code 1', (stdout, stderr, expected) => expect(read(stdout, 1, stderr)).toEqual(expected))

  it('is cut', () => {
    expect(JSON.stringify(read('x'.repeat(1_000_000), 1)).length).toBeLessThan(400)
  })
})

describe('no session to store in', () => {
  it.each([
    'Cannot autolaunch D-Bus without X11 $DISPLAY',
    "failed to unlock correct collection '/org/freedesktop/secrets/aliases/default'",
    'Object does not exist at path “/org/freedesktop/secrets/collection/login”',
    'Prompt was dismissed',
    'The name org.freedesktop.secrets was not provided by any .service files',
    'pass not initialized: exec: "pass": executable file not found in $PATH: ',
    'exit status 1: Error: password store is empty. Try "pass init".',
    'pass not initialized: exit status 1: Error: password store is empty. Try "pass init".',
    'A specified logon session does not exist. It may already have been terminated.',
    'User interaction is not allowed.',
    'A default keychain could not be found.',
    'error getting credentials: keychain cannot be accessed because the current session does not allow user interaction. The keychain may be locked; unlock it by running "security -v unlock-keychain ~/Library/Keychains/login.keychain-db" and try again',
    'gpg: decryption failed: No secret key',
  ])('%s', text => expect(cannotStore(text)).toBe(true))

  it.each(['boom', 'HTTP 503 of the credential service', 'no such host', ''])('not: %s', text =>
    expect(cannotStore(text)).toBe(false),
  )
})

describe('the helper that is meant by', () => {
  it.each([
    ['/usr/local/bin/docker-credential-acr', 'acr'],
    ['../acr', 'acr'],
    ['C:\\tools\\docker-credential-wincred.exe', 'wincred.exe'],
    ['docker-credential-pass', 'pass'],
    [' ecr-login ', 'ecr-login'],
    ['desktop.exe', undefined],
    ['dev-containers-daed49da', undefined],
    ['/', undefined],
    [' ', undefined],
  ])('%j: %s', (written, meant) => expect(meantHelper(`docker-credential-${written}`)).toBe(meant))
})

describe('helpers that store nothing', () => {
  it.each([
    ['acr-login', {}, 'refuses'],
    ['ecr-login.exe', {}, 'refuses'],
    ['gcr', {}, 'refuses'],
    ['ecr-login', { AWS_ECR_IGNORE_CREDS_STORAGE: 'false' }, 'refuses'],
    ['gcloud', {}, 'drops'],
    ['pass', {}, undefined],
    ['constructor', {}, undefined],
  ])('%s %j: %s', (suffix, env, expected) => expect(storesNothing(suffix, env)).toBe(expected))
})
