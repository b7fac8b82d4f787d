import { marked } from 'marked'
import { describe, expect, it } from 'vitest'
import {
  codeBlock,
  codeCell,
  codeSpan,
  commandData,
  commandProperty,
  jsonText,
  markdown,
  multiline,
  singleLineSafe,
} from '../../src/report/escape.ts'
import { HOSTILE } from './reports.ts'

/** What is left of Markdown once it is rendered, as text. */
const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    // A word joiner, which is not seen.
    .replaceAll('\u2060', '')
    .replaceAll('&#8288;', '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
const rendered = (text: string): string => String(marked.parse(text, { async: false })).trim()

describe('one line of plain text', () => {
  it.each([
    ['nothing special', 'nothing special'],
    ['ünïcödé 日本語 한국어 \u{1f433}', 'ünïcödé 日本語 한국어 \u{1f433}'],
    ['a\n::error::b', 'a ::error::b'],
    ['a\r\n\r\n::error::b', 'a ::error::b'],
    ['a\r::error::b', 'a ::error::b'],
    ['a\tb\vc\fd', 'a b c d'],
    ['a\u0085b\u2028c\u2029d', 'a b c d'],
    ['##[error]a ##[group]b', '## [error]a ## [group]b'],
    ['###[error]', '### [error]'],
    ['##vso[task.setvariable variable=x]y', '## vso[task.setvariable variable=x]y'],
    ['## title', '## title'],
    // A code between the two signs must not put the command together again.
    ['##\u001b[0m[error]', '## [error]'],
    ['#\u001b[0m#[error]', '## [error]'],
    ['##\u200b[error]', '##\\u{200b}[error]'],
    ['\u001b[31mred\u001b[0m', 'red'],
    ['\u001b[1;38;5;196mred\u001b[K', 'red'],
    ['\u001b]0;title\u0007x', '\\u{1b}]0;title\\u{7}x'],
    ['\u001b]8;;https://evil.example\u001b\\x', '\\u{1b}]8;;https://evil.example\\u{1b}\\x'],
    ['\u009b31mred', '\\u{9b}31mred'],
    ['\u001bcreset', '\\u{1b}creset'],
    ['\u001b\u001b[0m[31mred', '\\u{1b}[31mred'],
    ['a\u0000\u0008\u007fb', 'a\\u{0}\\u{8}\\u{7f}b'],
    ['\u202ereversed\u202c', '\\u{202e}reversed\\u{202c}'],
    ['\u2066isolated\u2069', '\\u{2066}isolated\\u{2069}'],
    ['zero\u200bwidth\u200d\u2060\ufeff', 'zero\\u{200b}width\\u{200d}\\u{2060}\\u{feff}'],
    ['soft\u00adhyphen', 'soft\\u{ad}hyphen'],
    ['tag\u{e0041}', 'tag\\u{e0041}'],
    ['private \ue000 \u{f0000}', 'private \\u{e000} \\u{f0000}'],
    ['half \ud800 pair \udc00', 'half \\u{d800} pair \\u{dc00}'],
    ['%0A::error::x', '%0A::error::x'],
    ['', ''],
  ])('%j', (text, expected) => expect(singleLineSafe(text)).toBe(expected))

  it('is safe to be made so twice', () => expect(singleLineSafe(singleLineSafe(HOSTILE))).toBe(singleLineSafe(HOSTILE)))

  // Bug: characters without a glyph that Unicode does not count as formatting (Default_Ignorable_Code_Point, and the
  // braille blank).
  it.each(['\u3164', '\u115f', '\uffa0', '\u034f', '\ufe0f', '\u{e0100}', '\u2800'])('%j is not seen', character => {
    expect(singleLineSafe(`contoso${character}`)).not.toContain(character)
  })
})

describe('several lines', () => {
  it.each([
    ['a\nb', 'a\nb'],
    ['a\r\nb\rc', 'a \nb c'],
    ['az acr show\n\u001b[31m::error::x', 'az acr show\n::error::x'],
    ['a\u2028b\n##[error]', 'a b\n## [error]'],
  ])('%j', (text, expected) => expect(multiline(text)).toBe(expected))
})

describe('what GitHub links after it has decoded the entities', () => {
  it.each([
    ['@octocat', '&#64;&#8288;octocat'],
    ['mail@evil.example', 'mail&#64;&#8288;evil.example'],
    ['org/repo#1', 'org/repo&#35;&#8288;1'],
  ])('%s is parted', (text, expected) => expect(markdown(text)).toBe(expected))
})

describe('JSON', () => {
  it.each([
    'plain',
    'a##[error]b ##vso[x]',
    '###[x',
    '\u2028\u2029',
    '\u009b31m',
    '\u202e',
    '\u{e0041}',
    '\u001b[31m',
    HOSTILE,
  ])('%j acts nowhere, and is the same once it is read', text => {
    const json = jsonText({ text })
    expect(JSON.parse(json)).toEqual({ text })
    expect(json).not.toMatch(/##\w*\[|[\p{Cc}\p{Cf}\u2028\u2029]/u)
  })
})

describe('workflow commands', () => {
  it.each([
    ['a\nb', 'a%0Ab', 'a%0Ab'],
    ['a\r\nb', 'a%0D%0Ab', 'a%0D%0Ab'],
    ['100%', '100%25', '100%25'],
    ['%0A', '%250A', '%250A'],
    ['a:b,c', 'a:b,c', 'a%3Ab%2Cc'],
    ['::error title=x::y', '::error title=x::y', '%3A%3Aerror title=x%3A%3Ay'],
    ['', '', ''],
  ])('%j', (text, data, property) => {
    expect(commandData(text)).toBe(data)
    expect(commandProperty(text)).toBe(property)
  })
})

const foreign = [
  'plain',
  '<b>bold</b>',
  '</td></tr><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<!-- comment -->',
  '&lt;b&gt; &amp; &#60;',
  '**bold** __bold__ *em* _em_ ~~gone~~ ==marked==',
  '[link](https://evil.example/)',
  '![image](https://evil.example/)',
  '[ref]: https://evil.example/',
  '<https://evil.example/>',
  'https://evil.example/ http://evil.example ftp://evil.example',
  'www.evil.example WWW.evil.example',
  '@octocat @org/team',
  '#1 org/repo#1',
  'GH-1 a#2 (@octocat) ##vso[task.complete]',
  '`code` ```fence```',
  '$x$ $$y$$',
  'a|b|c',
  'back\\slash \\* \\',
  'a\n\n# heading\n\n- list',
  'a  \nb',
  '\u001b[31mred',
  HOSTILE,
]

describe('running text in Markdown', () => {
  it.each(foreign)('%j is shown as it is', text => {
    // As reporters place it: behind something of their own.
    const html = rendered(`Seen: ${markdown(text)}`)
    expect(html).toMatch(/^<p>[^<]*<\/p>$/)
    expect(textOf(html).trim()).toBe(`Seen: ${singleLineSafe(text)}`.trim())
  })

  it.each(foreign)('%j keeps its cell of a table', text => {
    const html = rendered(`| a | b |\n| :-- | :-- |\n| ${markdown(text)} | end |`)
    expect(html.match(/<td/g)).toHaveLength(2)
    expect(html).toMatch(/<td[^>]*>end<\/td>/)
  })

  // Bug: GitHub's renderer (cmark-gfm, autolink extension) links mail addresses after the entities are decoded.
  it.each(['me@evil.example', 'mailto:me@evil.example', 'xmpp:me@evil.example'])('%s is no link', text => {
    const decoded = markdown(text).replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    expect(decoded).not.toMatch(/[\w.+-]@[\w-]+\.\w/)
  })
})

const spans = [...foreign, '`', '``', '`a', 'a`', '`a`', '``a` ``', ' a ', ' ` ', '`'.repeat(50), 'a'.repeat(2000)]
/**
 * A backslash before a bar is another thing to `marked` than to GitHub (cmark-gfm), which takes it for a bar; see
 * below.
 */
const inCell = spans.filter(text => !text.includes('\\|'))

describe('a code span', () => {
  it.each(inCell)('%j, in a table', text => {
    const html = rendered(`| a | b |\n| :-- | :-- |\n| ${codeCell(text)} | end |`)
    expect(html.match(/<td/g)).toHaveLength(2)
    const [, cell = ''] = /<td align="left"><code>([^<]*)<\/code><\/td>\s*<td align="left">end<\/td>/.exec(html) ?? []
    expect(textOf(cell)).toBe(singleLineSafe(text).trim())
  })

  it.each(spans.filter(text => !text.includes('|')))('%j, in a line', text => {
    const html = rendered(`Seen: ${codeSpan(text)}`)
    const [, code = ''] = /^<p>Seen: <code>([^<]*)<\/code><\/p>$/.exec(html) ?? []
    expect(textOf(code)).toBe(singleLineSafe(text).trim())
  })

  it.each(['', ' ', '\n\t', '\u001b[0m'])('%j is none', text => expect(codeSpan(text)).toBe(''))

  it('a bar is escaped, as tables want it', () => {
    expect(codeCell('a|b')).toBe('`a\\|b`')
    expect(codeCell('a\\|b')).toBe('`a\\\\|b`')
  })

  // Bug: outside of a table the backslash is shown (the name of the registry in its heading).
  it('a bar in a heading', () => {
    expect(textOf(rendered(`### ${codeSpan('a|b')}`))).toBe('a|b')
  })
})

describe('a code block', () => {
  it.each([...foreign, '```', '````\n`````', '~~~', '```sh\nend\n```', '    indented', 'a\n\nb'])('%j', text => {
    const html = rendered(`before\n\n${codeBlock(text, 'sh')}\n\nafter`)
    const [, code = ''] =
      /^<p>before<\/p>\s*<pre><code class="language-sh">([^<]*)<\/code><\/pre>\s*<p>after<\/p>$/.exec(html) ?? []
    expect(textOf(code)).toBe(`${multiline(text)}\n`)
  })
})
