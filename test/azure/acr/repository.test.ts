import { describe, expect, it } from 'vitest'
import { PLACEHOLDER_REPOSITORY, parseRepository } from '../../../src/azure/acr/repository.ts'

const HOSTS = ['contoso.azurecr.io', 'fabrikam.azurecr.io']
const parse = (given: string) => parseRepository(given, HOSTS)

/** Names of distribution/reference: regexp_test.go and reference_test.go, as the path of an image. */
const good = [
  'a',
  'a/aa/a',
  'aa/aa/aa/aa/aa/aa/aa/aa/aa/bb/bb/bb/bb/bb/bb',
  'aa-a/a',
  'foo_bar',
  'foo_bar.com',
  '192.168.1.1',
  'xn--n3h.com/myimage',
  'do__cker/docker',
  'some_separator__underscore/myimage',
  'foo/project--id.module--name.ver---sion--name',
  'b.gcr.io/test.example.com/my-app',
  `${'a/'.repeat(127)}a`,
]
const bad = [
  'a/a/a/a/',
  'a//a/a',
  '/a',
  '/',
  'a^a',
  'aa/asdf$$^/aa',
  'a-/a/a/a',
  '-foo/bar',
  'foo/bar-',
  'foo/-bar',
  '_foo/bar',
  '____/____',
  'docker_/docker_',
  'a___b',
  '..dots/myimage',
  '.dots/myimage',
  'nodouble..dots/myimage',
  'a._b',
  'a-_b',
  'docker./docker',
  ':justtag',
  '@sha256:ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
  'foo.com:http/bar',
  'team/app:1:2',
  `team/app:${'x'.repeat(129)}`,
  'team/app:-tag',
  'team app',
  'team/äpp',
  'team/\u200bapp',
  `team/$\{{ github.repository }}`,
  '$(touch x)',
  '../../etc/passwd',
  'team\\app',
  'https://contoso.azurecr.io/team/app',
  '::error::x',
  'a'.repeat(256),
]

describe("docker's grammar", () => {
  it.each(good)('%s', name => expect(parse(name)).toEqual({ given: name, name }))
  it.each(bad)('%j is none', name => expect(parse(name).issue).toBe('characters'))
  it('is kept by the stand-in', () => expect(parse(PLACEHOLDER_REPOSITORY).issue).toBeUndefined())
  it('255 characters are the most', () => {
    expect(parse('a'.repeat(255)).issue).toBeUndefined()
    expect(parse(`contoso.azurecr.io/${'a'.repeat(255)}`).issue).toBeUndefined()
  })
})

describe('upper case', () => {
  it.each(['Team/App', 'TEAM/app', 'contoso.azurecr.io/Team/app'])('%s', given => {
    expect(parse(given)).toEqual({ given, name: 'team/app', issue: 'upper-case' })
  })

  it('beside a tag', () =>
    expect(parse('team/App:1')).toEqual({ given: 'team/App:1', name: 'team/app', reference: '1', issue: 'upper-case' }))

  it('in a tag is well', () =>
    expect(parse('team/app:V1.2-RC')).toEqual({
      given: 'team/app:V1.2-RC',
      name: 'team/app',
      reference: 'V1.2-RC',
    }))
})

describe('what stands around the name is cut off', () => {
  const digest = `sha256:${'0f'.repeat(32)}`
  it.each(['team/app', ' team/app ', '\tteam/app', 'contoso.azurecr.io/team/app', 'fabrikam.azurecr.io/team/app'])(
    '%s',
    given => expect(parse(given)).toEqual({ given, name: 'team/app' }),
  )

  it.each([
    ['team/app:latest', 'latest'],
    ['team/app:1.2', '1.2'],
    [`team/app:${'x'.repeat(128)}`, 'x'.repeat(128)],
    [`team/app@${digest}`, digest],
    [`team/app:1.2@${digest}`, digest],
    ['contoso.azurecr.io/team/app:1.2', '1.2'],
    [`contoso.azurecr.io/team/app:1.2@${digest}`, digest],
  ])('%s, and the tag or digest is kept', (given, reference) => {
    expect(parse(given)).toEqual({ given, name: 'team/app', reference })
  })

  it.each([
    ['contoso.azurecr.io', 'contoso.azurecr.io'],
    ['contoso.azurecr.io.example/team/app', 'contoso.azurecr.io.example/team/app'],
    ['other.azurecr.io/team/app', 'other.azurecr.io/team/app'],
  ])('another host is not: %s', (given, name) => expect(parse(given)).toEqual({ given, name }))

  it('nothing is cut by an empty host', () => {
    expect(parseRepository('/team/app', ['']).issue).toBe('characters')
  })
})

describe('a digest', () => {
  const hex = 'ab'.repeat(32)
  it.each([
    ['as docker takes it', `sha256:${hex}`, undefined],
    ['of another algorithm', `sha512:${hex}${hex}`, undefined],
    ['in uppercase', `sha256:${hex.toUpperCase()}`, 'digest'],
    ['whose algorithm is in uppercase', `SHA256:${hex}`, 'digest'],
    ['that is cut off', `sha256:${hex.slice(0, 12)}`, 'digest'],
    ['of an algorithm that docker does not know', `md5:${hex}`, 'digest'],
  ])('%s', (_, digest, issue) => expect(parse(`team/app@${digest}`).issue).toBe(issue))
})
