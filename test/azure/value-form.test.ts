import { describe, expect, it } from 'vitest'
import { fileForm, idForm, misplacedForm } from '../../src/azure/value-form.ts'

const ID = '11111111-2222-4333-8444-555555555555'
const PEM = '-----BEGIN PRIVATE KEY-----\nMIIEvQmakebelieve\n-----END PRIVATE KEY-----'
const JSON_TEXT = '{"clientId":"x","clientSecret":"y"}'
const base64 = (text: string): string => Buffer.from(text).toString('base64')

describe('a file in place of a secret', () => {
  it.each([
    ['PEM', PEM, 'certificate'],
    ['PEM of OpenSSH', PEM.replaceAll('PRIVATE', 'OPENSSH PRIVATE'), 'certificate'],
    ['PEM with \\n written out', PEM.replaceAll('\n', '\\n'), 'certificate'],
    ['PEM in base64', base64(PEM), 'certificate'],
    ['DER in base64', `MIIK${'RAIBAzCCCgAGCSqG'.repeat(20)}`, 'certificate'],
    ['JSON', JSON_TEXT, 'json'],
    ['JSON in base64', base64(JSON_TEXT), 'json'],
    ['JSON in a JSON string', JSON.stringify(JSON_TEXT), 'json'],
    ['JSON with single quotes', JSON_TEXT.replaceAll('"', "'"), 'json'],
    ['three lines', 'one\ntwo\nthree', 'file'],
  ])('%s', (_, text, form) => expect(fileForm(text)).toBe(form))

  it.each([
    ['a client secret', 'mb18Q~make-believe-secret-of-contoso-ci1'],
    ['an old client secret', '!F+Pi^-|&D]?#*!5:v+I])i-2^!@|F[?@&}]l'],
    ['a password of a token', 'make+believe/token+password/0000000000000000+ACRabcdE'],
    ['a short password that begins as a certificate', 'MIIKpassword'],
    ['a brace in front', '{a secret with a brace'],
    ['nothing', ''],
  ])('%s is none', (_, text) => expect(fileForm(text)).toBeUndefined())
})

describe('what was to be replaced, or is around a value', () => {
  it.each([
    ['"x"', 'quoted'],
    ["'x'", 'quoted'],
    ['x"', 'quoted'],
    ['“x”', 'quoted'],
    ['***', 'masked'],
    ['"***"', 'masked'],
    ['<password>', 'placeholder'],
    ['your-password', 'placeholder'],
    ['xxxxxxxx-xxxx-xxxx', 'placeholder'],
    ['$PASSWORD', 'variable'],
    ['${PASSWORD}', 'variable'],
    ['${{ secrets.X }}', 'variable'],
    ['{{ secrets.X }}', 'variable'],
    ['secrets.X', 'variable'],
    ['$(acrPassword)', 'variable'],
    ['$env:PASSWORD', 'variable'],
    ['%PASSWORD%', 'variable'],
    ['AZURE_CLIENT_SECRET=x', 'assignment'],
    ['export ACR_PASSWORD="x"', 'assignment'],
    ['password: x', 'assignment'],
    ['"clientSecret": "x",', 'assignment'],
    ['sp.pem', 'file-name'],
    ['0123456789abcdef0123456789ABCDEF01234567', 'thumbprint'],
    ['ghp_aB3dE5fG7hJ9', 'github-token'],
    ['github_pat_11ABC_x', 'github-token'],
    ['dckr_pat_x-y', 'docker-hub-token'],
    ['mb18Q%7Emake-believe', 'percent-encoded'],
    ['make%2Bbelieve%2ftoken%3d', 'percent-encoded'],
    [base64('mb18Q~make-believe-secret-of-contoso-ci1'), 'base64'],
    [base64('mb18Q~make-believe-secret-of-contoso-ci1\n'), 'base64'],
    [base64('contoso:make+believe/token+password'), 'base64'],
    [base64('mb18Q~make-believe-secret').replaceAll('=', ''), 'base64'],
    [`"${base64('mb18Q~make-believe-secret')}"`, 'base64'],
  ])('%s is %s', (text, form) => expect(misplacedForm(text)).toBe(form))

  it.each([
    ...['mb18Q~make-believe', 'make+believe/x==', 'contoso', 'ci-token', 'x', '', 'a$b', 'x'.repeat(5000)],
    ...['50%off', '100%41', 'PasswordOfContoso1234', 'make+believe/token+password/0000000000000000+ACRabcdE'],
    ...[
      base64('{"alg":"RS256","typ":"JWT"}'),
      base64('short'),
      Buffer.from([...Array(24).keys()]).toString('base64'),
      'q1w2e3r4t5y6u7i8o9p0a1s2d3f4g5h6',
    ],
  ])('%s is none', text => expect(misplacedForm(text)).toBeUndefined())
})

describe('an id of an application', () => {
  it.each([
    ['contoso-ci', { form: 'no-guid' }],
    [`"${ID}"`, { form: 'quoted', suggestion: ID }],
    [`{${ID}}`, { form: 'quoted', suggestion: ID }],
    ['***', { form: 'masked' }],
    ['/subscriptions/x/resourceGroups/y', { form: 'resource-id' }],
    [`${ID}0`, { form: 'no-guid' }],
    [JSON_TEXT, { form: 'json' }],
  ])('%s', (text, form) => expect(idForm(text)).toEqual(form))

  it.each([ID, ID.toUpperCase(), ` ${ID}\n`, '', 'http://contoso-ci', 'api://contoso-ci'])('%s may be one', text =>
    expect(idForm(text)).toBeUndefined(),
  )
})
