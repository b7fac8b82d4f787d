import { describe, expect, it } from 'vitest'
import { get, isNull, type Node, readYaml, type TextNode } from '../../src/workflow/yaml.ts'

const FILE = '.github/workflows/ci.yml'

function read(text: string): Node {
  const file = readYaml(FILE, text)
  if ('kind' in file) throw new Error(`${file.location.line}:${file.location.column} ${file.text}`)
  return file.root
}

function textAt(root: Node, ...path: string[]): TextNode {
  const node = path.reduce<Node | undefined>(get, root)
  if (node?.kind !== 'text') throw new Error(`no text at ${path.join('.')}`)
  return node
}

/** Where a word stands in a text, counted by lines; it stands there once. */
function sourceLocation(text: string, word: string) {
  const before = text.slice(0, text.indexOf(word)).replace('\uFEFF', '').split('\n')
  return { file: FILE, line: before.length, column: (before.at(-1) ?? '').length + 1 }
}

describe('the place of each word of a text', () => {
  it.each<[name: string, yaml: string, text: string]>([
    ['plain', 'run: alpha beta # gamma\n', 'alpha beta'],
    ['plain, several lines', 'run: alpha\n  beta\n\n  gamma\nnext: 1\n', 'alpha beta\ngamma'],
    ['single quoted', "run: 'alpha ''beta'' gamma'\n", "alpha 'beta' gamma"],
    ['single quoted, several lines', "run: 'alpha\n  ''beta\n  gamma'\n", "alpha 'beta gamma"],
    ['double quoted', 'run: "alpha \\"beta\\" \\u0041gamma"\n', 'alpha "beta" Agamma'],
    [
      'double quoted with escapes',
      'run: "\\talpha\\n  beta\\x41 \\\n    gamma\\U0001F600 delta\n  epsilon"\n',
      '\talpha\n  betaA gamma😀 delta epsilon',
    ],
    ['literal', 'run: |\n  alpha\n    beta\n\n  gamma\n', 'alpha\n  beta\n\ngamma\n'],
    ['literal, stripped, with a comment', 'run: |-   # why\n\n      alpha\n      beta\n\n', '\nalpha\nbeta'],
    ['literal with an indentation indicator', 'run: |2+\n    alpha\n  beta\n\n', '  alpha\nbeta\n\n'],
    ['folded', 'run: >\n  alpha\n  beta\n\n  gamma\n    delta\n  epsilon\n', 'alpha beta\ngamma\n  delta\nepsilon\n'],
    ['folded, stripped', 'run: >-\n  alpha\n\n\n  beta', 'alpha\n\nbeta'],
    ['in a flow', '{ x: [1, { run: "alpha" }], run: beta gamma }', 'beta gamma'],
    ['behind characters of two units', 'x: 😀\nrun: 😀 alpha\n', '😀 alpha'],
  ])('%s', (_name, yaml, text) => {
    for (const source of [yaml, yaml.replaceAll('\n', '\r\n'), `\uFEFF${yaml}`]) {
      const node = textAt(read(source), 'run')
      expect(node.text).toBe(text)
      for (const word of text.match(/[a-z]{4,}/g) ?? []) {
        expect([word, node.locationAt(text.indexOf(word))]).toEqual([word, sourceLocation(source, word)])
      }
    }
  })

  it.each(['|', '>', '|2', '|-'])('kind told of the spaces that begin a line, too: %s', mark => {
    for (const end of ['\n', '\r\n']) {
      const lines = [`run: ${mark}`, '  {', '', '    "a": 1', '       ', '      b', '']
      const node = textAt(read(lines.join(end)), 'run')
      const places = [...node.text.matchAll(/^ *\S/gm)].map(({ index }) => node.locationAt(index))
      expect(places.map(({ line, column }) => [line, column])).toEqual([
        [2, 3],
        [4, 3],
        [6, 3],
      ])
    }
  })

  it('kind that of the first character for the text itself, its quote and its mark of a block included', () => {
    const root = read('a: x\nb: "y"\nc: |\n  z\nd:\n  - e: f\n')
    const places = ['a', 'b', 'c', 'd'].map(name => get(root, name)?.location)
    expect(places.map(location => [location?.line, location?.column])).toEqual([
      [1, 4],
      [2, 4],
      [3, 4],
      [6, 3],
    ])
  })
})

describe('what GitHub takes and what it does not', () => {
  it.each<[name: string, yaml: string, expected: string]>([
    ['on kind no boolean', 'on: push', 'push'],
    ['an anchor', 'a: &x push\non: *x', 'push'],
    ['an anchor that kind given again', 'a: &x pull\nb: &x push\non: *x', 'push'],
    ['a key that stands twice', 'on: pull\non: push', 'push'],
    ['a key in quotes', '"on": push', 'push'],
    ['a number keeps its digits', 'on: 0010', '0010'],
    ['nothing', 'on:', ''],
    ['null', 'on: ~', '~'],
    ['an alias of what kind not there', 'a: 1\non: *x', ''],
    ['a tag', 'on: !!str push', 'push'],
    ['a NUL in it', 'on: pu\0sh', 'pu\0sh'],
  ])('%s', (_name, yaml, expected) => expect(textAt(read(yaml), 'on').text).toBe(expected))

  it('takes an alias for the very node that its anchor names', () => {
    const root = read('a: &x\n  b: 1\nc: *x\n')
    expect(get(root, 'c')).toBe(get(root, 'a'))
  })

  it('does not follow an alias into itself', () =>
    expect(isNull(get(get(read('a: &x\n  b: *x\n'), 'a'), 'b') ?? read(''))).toBe(true))

  it('leaves merge keys alone, as GitHub does', () =>
    expect(get(get(read('a: &x\n  b: 1\nc:\n  <<: *x\n'), 'c'), 'b')).toBeUndefined())

  it.each<[name: string, yaml: string, line: number, is?: string]>([
    ['a tab as indentation', 'jobs:\n\ta: 1\n', 2],
    ['an open quote', 'a: 1\nb: "x\n', 3],
    ['an open flow', 'a: 1\nb: [x\n', 3],
    ['a key in the wrong column', 'a:\n    b: 1\n  c: 2\n', 3],
    ['deep flows', `a: 1\nb: ${'['.repeat(100_000)}`, 2, 'too-complex'],
    ['deep maps', `a: 1\nb: ${'{a: '.repeat(100_000)}`, 2, 'too-complex'],
    ['deep lists', `a: 1\nb:\n ${'- '.repeat(100_000)}`, 3, 'too-complex'],
    [
      'deep blocks',
      Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
      100,
      'too-complex',
    ],
    ['more parts than can be read', `a: 1\nb: [${'1,'.repeat(500_000)}]`, 2, 'too-complex'],
  ])('refuses %s, with its line', (_name, yaml, line, kind = 'not-yaml') => {
    expect(readYaml(FILE, yaml)).toMatchObject({ kind, location: { file: FILE, line } })
  })
})
