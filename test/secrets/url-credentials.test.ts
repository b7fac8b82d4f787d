import { describe, expect, it } from 'vitest'
import { secretsInUrls } from '../../src/secrets/url-credentials.ts'

describe('what is secret in URLs', () => {
  it.each<[text: string, secrets: readonly string[]]>([
    ['http://user:pass%40word@proxy:3128', ['pass%40word', 'pass@word', 'user:pass%40word', 'user:pass@word']],
    ['user:password@proxy:3128', ['password', 'user:password']],
    ['http://a-token@proxy', ['a-token']],
    ['http://a%2Dtoken:@proxy', ['a%2Dtoken', 'a-token']],
    ['tcp://me:p@ss/word@10.0.0.9:2375', ['p@ss/word']],
    ['http://one:first@a:1, http://two:second@b:2', ['first', 'second', 'one:first', 'two:second']],
    ['http://one:pass,word@a', ['pass,word']],
    ['http://one:100%sure@a', ['100%sure']],
  ])('%s', (text, secrets) => expect(secretsInUrls(text)).toEqual(expect.arrayContaining([...secrets])))

  it.each([
    '',
    'http://proxy:3128',
    'proxy:3128',
    // A user of ssh is a name, and its password stands elsewhere.
    'ssh://runner@build.example',
    'unix:///run/me@host/docker.sock',
    'npipe:////./pipe/me@docker',
    'localhost,127.0.0.1,.example',
  ])('nothing in %s', text => expect(secretsInUrls(text)).toEqual([]))
})

// Bug: what was held is what was written, and another text was sent.
describe('what a client makes of it', () => {
  it.each([
    ['a tab', 'http://me:pass\tword@proxy:1', 'password'],
    ['a bare percent sign', 'http://me:50%41%@proxy:1', '50A%'],
    ['a character that no URL holds', 'http://me:pässwort@proxy:1', 'p%C3%A4sswort'],
    ['without a scheme', 'me:p%61ss%zz@proxy:1', 'pass%zz'],
  ])('%s', (_, text, sent) => expect(secretsInUrls(text)).toContain(sent))
})
