import { data, Evaluator, Lexer, Parser } from '@actions/expressions'
import { describe, expect, it } from 'vitest'
import { adviceCases } from './advice-cases.ts'
import { fixFor } from './page.ts'

// The condition that keeps a step from runs without secrets, as GitHub's own evaluator reads it.

const guard = adviceCases.find(({ id, when }) => id === 'secrets-unavailable' && when.includes('fork'))
const [, condition = ''] = /^if: (.+)$/m.exec(guard === undefined ? '' : (fixFor(guard) ?? '')) ?? []

type Fields = { readonly [name: string]: string | Fields }
const dictionary = (fields: Fields): data.Dictionary =>
  new data.Dictionary(
    ...Object.entries(fields).map(([key, value]) => ({
      key,
      value: typeof value === 'string' ? new data.StringData(value) : dictionary(value),
    })),
  )
const runs = (github: Fields): string =>
  new Evaluator(new Parser(new Lexer(condition).lex().tokens, ['github'], []).parse(), dictionary({ github }))
    .evaluate()
    .coerceString()

const from = (head: string): Fields => ({
  ...{ event_name: 'pull_request', repository: 'contoso/app' },
  event: { pull_request: { head: { repo: { full_name: head } } } },
})

describe('a step that has the condition', () => {
  it.each<[name: string, github: Fields, expected: string]>([
    ["is skipped for a fork's pull request", from('someone/app'), 'false'],
    ["runs for the repository's own pull request", from('contoso/app'), 'true'],
    ['runs for a push', { event_name: 'push', repository: 'contoso/app', event: {} }, 'true'],
  ])('%s', (_, github, expected) => expect(runs(github)).toBe(expected))
})
