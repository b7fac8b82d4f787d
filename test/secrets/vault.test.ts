import { describe, expect, it } from 'vitest'
import { createVault, type Vault } from '../../src/secrets/vault.ts'
import { accessClaims, jwt } from '../azure/acr/jwt.ts'

function keep(...secrets: string[]): { vault: Vault; masked: string[] } {
  const masked: string[] = []
  const vault = createVault(value => void masked.push(value))
  for (const secret of secrets) vault.register(secret)
  return { vault, masked }
}
const redacted = (secret: string, text: string): string => keep(secret).vault.redact(text)

describe('what is held', () => {
  it.each([
    ['', true],
    [' \t\n', true],
    [' x ', false],
  ])('is blank: %j %s', (value, isBlank) => {
    const vault = createVault(() => undefined)
    expect(vault.isBlank(vault.register(value))).toBe(isBlank)
  })

  it('is revealed to who has the token, and to nobody else', () => {
    const { vault } = keep()
    const secret = vault.register('make-believe')
    expect(vault.reveal(secret)).toBe('make-believe')
    expect(() => createVault(() => undefined).reveal(secret)).toThrow()
    expect(() => vault.reveal({ toJSON: () => '' })).toThrow()
  })

  it('shows nothing, however it is looked at', () => {
    const secret = keep().vault.register('make-believe')
    const looks = [
      String(secret),
      `${secret}`,
      JSON.stringify({ secret }),
      JSON.stringify({ ...secret }),
      Object.values(secret).join(),
      String(structuredClone({ ...secret, toJSON: undefined })),
    ]
    for (const look of looks) expect(look).not.toContain('believe')
    expect(JSON.stringify(secret)).toBe('"***"')
    expect(Object.isFrozen(secret)).toBe(true)
  })

  it('is masked before it can be used, once', () => {
    const { vault, masked } = keep('make-believe')
    expect(masked).toContain('make-believe')
    const before = masked.length
    vault.register('make-believe')
    expect(masked).toHaveLength(before)
    expect(new Set(masked).size).toBe(before)
  })
})

describe('masks', () => {
  it('every line of several, and the whole', () => {
    const { masked } = keep('first line\r\n  second line\n\nthird line\n')
    expect(masked).toEqual(
      expect.arrayContaining([
        'first line',
        'second line',
        'third line',
        'first line\r\n  second line\n\nthird line\n',
      ]),
    )
  })

  const secret = `p+/"ä\\&?=%~ value`
  it.each([
    ['as it is', secret],
    ['trimmed', secret],
    ['base64', Buffer.from(secret).toString('base64')],
    ['base64 for URLs', Buffer.from(secret).toString('base64url')],
    ['percent codes', encodeURIComponent(secret)],
    ['a JSON string', JSON.stringify(secret).slice(1, -1)],
  ])('%s', (_, form) => {
    expect(keep(` ${secret}\n`).masked).toContain(form)
    expect(redacted(` ${secret}\n`, `<${form}>`)).toBe('<***>')
  })

  it('nothing of one to three characters, which stand everywhere', () => {
    expect(keep('').masked).toEqual([])
    const { vault, masked } = keep('abc', 'a\nbc\n')
    for (const segment of ['abc', 'a', 'bc']) expect(masked).not.toContain(segment)
    expect(vault.redact('abc is as easy as a, b, c')).toBe('abc is as easy as a, b, c')
  })

  // Bug: the encodings of what is too short are masked anyway ("%20%0A%20", "YWJj").
  it.each([' \n ', 'abc', '//'])('nor its encodings: %j', secret => expect(keep(secret).masked).toEqual([]))

  it('four characters', () => expect(redacted('abcd', 'xabcdx')).toBe('x***x'))

  it('a lone surrogate', () => expect(() => keep('make-\ud800-believe')).not.toThrow())

  it('at most a hundred lines one by one: more are a file', () => {
    const lines = Array.from({ length: 1000 }, (_, index) => `line number ${index}`)
    const { masked, vault } = keep(lines.join('\n'))
    expect(masked.length).toBeLessThan(1000)
    expect(vault.redact(lines.join('\n'))).toBe('***')
    expect(vault.redact('line number 99')).toBe('***')
  })

  it('a megabyte', () => {
    const long = 'make-believe '.repeat(80_000)
    expect(redacted(long, `<${long.trim()}>`)).toBe('<***>')
  })
})

describe('redaction', () => {
  it.each([
    ['every place', 'secret-1 and secret-1', '*** and ***'],
    ['the edge of a word', 'xsecret-1x', 'x***x'],
    ['nothing else', 'no such thing', 'no such thing'],
    ['empty text', '', ''],
    ['another case, as in the host of a URL', 'at SECRET-1.example', 'at ***.example'],
  ])('%s', (_, text, expected) => expect(redacted('secret-1', text)).toBe(expected))

  it('a short one in another case is another text', () => expect(redacted('Team-1', 'team-1')).toBe('team-1'))

  // Bug: each of these showed the secret.
  const written = `Zq7~Ab/c+D=&<"x>' 9%kW`
  const bytes = Buffer.from(written)
  const codes = (before: string, radix: number, after = ''): string =>
    [...bytes].map(code => `${before}${code.toString(radix).padStart(2, '0')}${after}`).join('')
  it.each([
    ['lower case', written.toLowerCase()],
    ['upper case', written.toUpperCase()],
    ['folded', `${written.slice(0, 9)}\r\n  ${written.slice(9)}`],
    ['parted by what is not seen', `${written.slice(0, 9)}\u200b${written.slice(9)}`],
    ['UTF-16', [...written].join('\0')],
    ['base64 of UTF-16', Buffer.from(written, 'utf16le').toString('base64')],
    ['base64 in lines', Buffer.from(written).toString('base64').replace(/=/g, '').replace(/.{8}/g, '$&\n')],
    ['hex with colons', codes('', 16, ':').slice(0, -1)],
    ['quoted by a shell', written.replaceAll("'", `'\\''`)],
    ['quoted by PowerShell', written.replaceAll('"', '`"')],
    ['quoted by YAML', written.replaceAll("'", "''")],
    ['quoted-printable', codes('=', 16).toUpperCase()],
    ['escapes of JavaScript', codes('\\u{', 16, '}')],
    ['escapes of C', codes('\\', 8).replace(/\\(\d\d)(?!\d)/g, '\\0$1')],
    ['%u', codes('%u00', 16)],
    ['percent codes twice', encodeURIComponent(encodeURIComponent(written))],
    ['names of HTML', written.replaceAll('+', '&plus;').replaceAll('/', '&sol;').replaceAll('%', '&percnt;')],
    ['HTML in percent codes', encodeURIComponent(codes('&#', 10, ';'))],
    ['JSON in HTML', JSON.stringify(written).slice(1, -1).replaceAll('"', '&quot;').replaceAll('<', '&lt;')],
  ])('%s', (_, form) => expect(redacted(written, `a ${form} b`)).toBe('a *** b'))

  it('the bytes of UTF-8 taken for Latin-1', () =>
    expect(redacted('pässword-ß', 'a pÃ¤ssword-Ã\u009f b')).toBe('a *** b'))

  it('the longest first, so that no rest remains', () => {
    const { vault } = keep('make-believe', 'make-believe-password')
    expect(vault.redact('make-believe-password, make-believe')).toBe('***, ***')
  })

  it('of all that was ever held', () => {
    const { vault } = keep('secret-one', 'secret-two')
    expect(vault.redact('secret-one secret-two secret-three')).toBe('*** *** secret-three')
  })

  it.each(['$&', '$1secret', `.*+?^$\{}()|[]\\`, '\\d+secret'])('%s is no pattern', secret => {
    expect(redacted(secret.padEnd(4, 'x'), `<${secret.padEnd(4, 'x')}> abcd`)).toBe('<***> abcd')
  })

  const token = jwt(accessClaims)
  it.each([
    ['a token that nobody held', `got ${token} back`, 'got *** back'],
    ['in JSON', `{"access_token":"${token}"}`, '{"access_token":"***"}'],
    ['in a URL', `https://x.example/?t=${token}&u=1`, 'https://x.example/?t=***&u=1'],
    ['without its signature', `${token.split('.').slice(0, 2).join('.')}.`, '***'],
    ['cut off in its payload', `Bearer ${token.slice(0, token.indexOf('.') + 40)}`, 'Bearer ***'],
    ['several', `${token} ${token}`, '*** ***'],
  ])('%s', (_, text, expected) => expect(keep().vault.redact(text)).toBe(expected))

  it.each(['eyJ', 'eyJ.eyJ.x', 'eyJhbGciOiJSUzI1NiJ9', 'heyJude.please.stop', 'contoso.azurecr.io'])(
    'no token: %s',
    text => expect(keep().vault.redact(text)).toBe(text),
  )

  // Bug: what shows nothing in a text is taken out of it only after redaction, and the secret is whole again.
  it('a secret with a color code in it', async () => {
    const { singleLineSafe } = await import('../../src/report/escape.ts')
    expect(singleLineSafe(redacted('make-believe', 'you sent make-\u001b[0mbelieve'))).not.toContain('make-believe')
  })

  // Bug: forms in which servers repeat what they were sent, and that are not looked for.
  it.each([
    ['a form, with + for a space', "it's a secret", new URLSearchParams([['p', "it's a secret"]]).toString().slice(2)],
    ['JSON of .NET', "it's+<secret>", 'it\\u0027s\\u002B\\u003Csecret\\u003E'],
    ['percent codes in lower case', 'a+secret/x', 'a%2bsecret%2fx'],
    ['percent codes of RFC 3986', "it's(secret)!*", 'it%27s%28secret%29%21%2A'],
    ['a form, in lower case', 'a+secret /x', 'a%2bsecret+%2fx'],
    ['JSON with its slashes escaped', 'a/secret/x', 'a\\/secret\\/x'],
    ['JSON of Go', 'a<secret>&x"y', 'a\\u003csecret\\u003e\\u0026x\\"y'],
    ['JSON of Python', 'sécret-"1', 's\\u00e9cret-\\"1'],
    ['hex', 'secret-1', '7365637265742d31'],
    ['hex in upper case', 'secret-1', '7365637265742D31'],
    ['HTML', `it's "secret"&more`, 'it&#39;s &quot;secret&quot;&amp;more'],
  ])('%s', (_, secret, form) => expect(redacted(secret, `<${form}>`)).toBe('<***>'))
})

describe('whatever library repeats it', () => {
  const secret = `it's "a/secret" <&> é`
  it.each([
    ['base64 behind one byte', Buffer.from(`x${secret}y`).toString('base64')],
    ['base64 behind a user', Buffer.from(`me:${secret}`).toString('base64')],
    ['base64 between others', Buffer.from(`ab${secret}cd`).toString('base64url')],
    ['numbers of HTML', secret.replace(/[^\w ]/g, sign => `&#${sign.charCodeAt(0)};`)],
    ['hexadecimal numbers of HTML', secret.replace(/[^\w ]/g, sign => `&#x${sign.charCodeAt(0).toString(16)};`)],
    ['names of XML', secret.replaceAll('&', '&amp;').replaceAll("'", '&apos;').replaceAll('<', '&lt;')],
    ['JSON in JSON', JSON.stringify(JSON.stringify(secret))],
    ['all by number', [...secret].map(sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')],
    ['all by percent codes', [...Buffer.from(secret)].map(byte => `%${byte.toString(16).padStart(2, '0')}`).join('')],
    ['HTML in JSON', JSON.stringify(secret.replaceAll('&', '&amp;').replaceAll('"', '&quot;'))],
  ])('%s', (_, form) => {
    const shown = redacted(secret, `<<${form}>>`)
    expect(shown).toContain('***')
    expect(decodedAll(shown)).not.toMatch(/secret|a\/s/)
  })

  const decodedAll = (text: string): string =>
    text +
    Buffer.from(text.replace(/[<>*]/g, ''), 'base64').toString() +
    text.replace(/\\u(....)/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))

  it('leaves what it stands in', () => {
    expect(redacted('a"secret', '{"x": "a\\u0022secret", "y": "\\u0041&amp;%41"}')).toBe(
      '{"x": "***", "y": "\\u0041&amp;%41"}',
    )
    expect(redacted("a'secret", 'one &amp; a&#39;secret &amp; two')).toBe('one &amp; *** &amp; two')
  })
})

describe('what must stay whole', () => {
  it.each(['azurecr.io', 'error', 'Docker', 'true', 'abc', 'github', 'password'])(
    'a log with the password %s',
    password => {
      const masked: string[] = []
      let reported = 0
      const vault = createVault(
        value => void masked.push(value),
        () => void reported++,
      )
      vault.register(password)
      expect(masked).toEqual([])
      expect(reported).toBe(1)
      expect(vault.redact(`x ${password} y`)).toBe(`x ${password} y`)
    },
  )

  it('the name of a registry of which the password is a part, and only there', () => {
    const masked: string[] = []
    const vault = createVault(value => void masked.push(value))
    vault.allow('contoso.azurecr.io')
    vault.register('contoso')
    expect(masked).not.toContain('contoso')
    expect(vault.redact('Contoso.azurecr.io said contoso')).toBe(
      'Contoso.azurecr.io said contoso'.replace(/contoso$/, '***'),
    )
  })

  it('no name that is the password itself', () => {
    const masked: string[] = []
    const vault = createVault(value => void masked.push(value))
    vault.allow('aB3-very-secret')
    vault.register('aB3-very-secret')
    expect(masked).toContain('aB3-very-secret')
    expect(vault.redact('no registry: aB3-very-secret')).toBe('no registry: ***')
  })

  it('what a stranger calls a password in a file is no mask', () => {
    const { vault, masked } = keep()
    vault.conceal('hard-coded-password')
    expect(masked).toEqual([])
    expect(vault.redact('docker login -p hard-coded-password')).toBe('docker login -p ***')
    vault.conceal('error')
    expect(vault.redact('error')).toBe('error')
  })
})

// Bug: one pass over the text for each form of each secret: 11,000 of them did not end.
describe('very many secrets', () => {
  it.each<[string, (index: number) => string]>([
    ['of all kinds', index => `secret-${index * 7919}`],
    ['that begin alike', index => `${'a'.repeat(60)}${index}`],
    ['that grow', index => 'a'.repeat(4 + (index % 2000))],
  ])('%s, in a megabyte', (_, write) => {
    const vault = createVault(() => undefined)
    for (let index = 0; index < 11_000; index++) vault.conceal(write(index))
    const text = `${'a'.repeat(2 ** 20)} ${write(77)} b`
    const started = performance.now()
    expect(vault.redact(text)).toMatch(/\*\*\* b$/)
    expect(performance.now() - started).toBeLessThan(3000)
  })

  it('eleven thousand that were given', () => {
    const vault = createVault(() => undefined)
    for (let index = 0; index < 11_000; index++) vault.register(`secret-${index * 7919}`)
    expect(vault.redact(`${'x'.repeat(2 ** 20)} secret-${77 * 7919} b`)).toMatch(/x \*\*\* b$/)
  })
})
