import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import * as commands from '../src/commands.ts'

const { word } = commands
const hostile = [
  '',
  ' ',
  'two words',
  "it's",
  "''",
  '$(touch x)',
  '`touch x`',
  '$HOME ${HOME} $$',
  'a;b&c|d>e<f',
  '"quoted"',
  'back\\slash\\',
  '#comment',
  '~',
  '*?[a]{b,c}',
  '!history',
  'emoji \u{1f433} \u202e',
  '-rf',
  'a=b',
]

describe.skipIf(process.platform === 'win32')('a word for the shell', () => {
  it('is that word, and runs nothing', () => {
    const script = hostile.map(text => `printf '%s\\0' ${word(text)}`).join('\n')
    const { stdout, stderr, status } = spawnSync('sh', ['-c', script], { encoding: 'utf8' })
    expect({ words: stdout.split('\0').slice(0, -1), stderr, status }).toEqual({ words: hostile, stderr: '', status: 0 })
  })

  it('every command keeps its shape, whatever is filled in', () => {
    for (const [name, make] of Object.entries(commands)) {
      if (name === 'word') continue
      const lines = hostile.map(text => (make as (...words: unknown[]) => string)(text, text, text, ['content/read']))
      // `az` becomes a function that counts what it was given; nothing of the text may run.
      const script = `touch() { echo RAN; }\naz() { echo "az $#" >&2; }\nbasename() { :; }\n${lines.join('\n')}\n`
      const { stdout, stderr, status } = spawnSync('sh', ['-c', script], { encoding: 'utf8' })
      expect({ name, stdout, status }).toEqual({ name, stdout: '', status: 0 })
      expect(new Set(stderr.trim().split('\n')).size, name).toBeLessThanOrEqual(3)
      expect(stderr, name).not.toMatch(/not found|syntax|unexpected/)
    }
  })
})

it.each([
  ['contoso', 'contoso'],
  ['contoso.azurecr.io:443/team/app@sha256', 'contoso.azurecr.io:443/team/app@sha256'],
  ['', "''"],
  ['a b', "'a b'"],
  ["it's", "'it'\\''s'"],
  // A line break would be a second command to who pastes by hand, and a terminal acts on control codes.
  ['a\nb\r\u001b[31m\u0000c', "'a b  [31m c'"],
])('%j is written %s', (text, written) => expect(word(text)).toBe(written))

it('an id is looked up by the command itself', () => {
  expect(commands.assignRole('11111111-2222-4333-8444-555555555555', 'AcrPush', 'contoso')).toBe(
    'az role assignment create --assignee 11111111-2222-4333-8444-555555555555 --role AcrPush --scope "$(az acr show --name contoso --query id --output tsv)"',
  )
  expect(commands.assignRole('<object-id>', 'Container Registry Repository Writer', 'contoso')).toContain(
    "--assignee '<object-id>' --role 'Container Registry Repository Writer'",
  )
})
