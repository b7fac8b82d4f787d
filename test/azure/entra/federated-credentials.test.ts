import { describe, expect, it } from 'vitest'
import { satisfies } from '../../../src/azure/entra/claims-matching.ts'
import { compareFederated, type FederatedCredential } from '../../../src/azure/entra/federated-credentials.ts'
import { garbage } from './garbage.ts'

const issuer = 'https://token.actions.githubusercontent.com'
const audience = 'api://AzureADTokenExchange'
const subject = 'repo:contoso/app:ref:refs/heads/main'
const presented = { issuer, subject, audience }
const accepting = (change: Partial<FederatedCredential> = {}): FederatedCredential => ({
  name: 'ci',
  issuer,
  subject,
  audiences: [audience],
  ...change,
})
const flexible = (expression: string): FederatedCredential => ({
  name: 'flexible',
  issuer,
  audiences: [audience],
  expression,
})

describe('a federated credential', () => {
  it('fits letter by letter', () => {
    const other = accepting({ name: 'pr', subject: 'repo:contoso/app:pull_request' })
    expect(compareFederated(presented, [other, accepting()])).toEqual({ state: 'matches', by: accepting() })
    expect(compareFederated(presented, [])).toEqual({ state: 'none' })
  })

  it.each([
    ['case', 'repo:Contoso/app:ref:refs/heads/main', 'repo:contoso/app:ref:refs/heads/main', 'case', [], 5],
    ['case of an environment', 'repo:a/b:environment:prod', 'repo:a/b:environment:Prod', 'case', [], 21],
    ['the ids expected', 'repo:a/b:pull_request', 'repo:a@1/b@22:pull_request', 'immutable-form', [], 6],
    ['the ids presented', 'repo:a@1/b@22:pull_request', 'repo:a/b:pull_request', 'immutable-form', [], 6],
    ['another branch', 'repo:a/b:ref:refs/heads/main', 'repo:a/b:ref:refs/heads/master', 'branch', [], 26],
    ['a branch for an environment', 'repo:a/b:ref:refs/heads/main', 'repo:a/b:environment:prod', 'branch', [], 9],
    ['an environment for a branch', 'repo:a/b:environment:prod', 'repo:a/b:ref:refs/heads/main', 'environment', [], 9],
    ['a pull request', 'repo:a/b:pull_request', 'repo:a/b:ref:refs/heads/main', 'pull_request', [], 9],
    ['a tag', 'repo:a/b:ref:refs/tags/v1', 'repo:a/b:ref:refs/tags/v2', 'tag', [], 24],
    ['another repository', 'repo:a/b:pull_request', 'repo:a/bb:pull_request', 'repository', [], 8],
    ['another owner', 'repo:a/b:pull_request', 'repo:x/b:pull_request', 'owner', [], 5],
    ['a repository made anew', 'repo:a@1/b@22:pull_request', 'repo:a@1/b@33:pull_request', 'repository', [], 11],
    ['an owner of another id', 'repo:a@1/b@22:pull_request', 'repo:a@9/b@22:pull_request', 'owner', [], 7],
    [
      'several at once',
      'repo:a/b:pull_request',
      'repo:A@1/b@2:environment:x',
      'immutable-form',
      ['pull_request', 'case'],
      5,
    ],
    ['whitespace', 'repo:a/b:pull_request', 'repo:a/b:pull_request ', 'white-space', [], 21],
    ['a template', 'repository_owner:a:environment:x', 'repo:a/b:environment:x', 'other', [], 4],
  ])('differs by %s', (_, mine, theirs, kind, also, at) => {
    const credential = accepting({ subject: theirs })
    expect(compareFederated({ ...presented, subject: mine }, [credential])).toEqual({
      state: 'differs',
      nearest: credential,
      differences: [
        { part: 'subject', presented: mine, accepted: theirs, at, kind, also, caret: expect.stringMatching(/^ *\^+$/) },
      ],
    })
  })

  it.each([
    ['issuer', { issuer: `${issuer}/` }, 'trailing-slash', issuer.length],
    ['issuer', { issuer: `${issuer}/contoso` }, 'other', issuer.length],
    ['issuer', { issuer: 'https://ghes.contoso.com/_services/token' }, 'other', 8],
    ['audience', { audiences: ['api://azureadtokenexchange'] }, 'case', 6],
    ['audience', { audiences: ['https://github.com/contoso'] }, 'other', 0],
    ['audience', { audiences: [] }, 'other', 0],
  ])('differs in its %s', (part, change, kind, at) => {
    const comparison = compareFederated(presented, [accepting(change)])
    expect(comparison).toMatchObject({ state: 'differs', differences: [{ part, kind, at }] })
  })

  it.each([
    ['repo:a/b:ref:refs/heads/main', 'repo:a/b:environment:prod', '         ^^^^^^^^^^^^^^^^^^^'],
    ['repo:a/b:environment:prod', 'repo:a/b:environment:Prod', '                     ^'],
    ['repo:a/b:pull_request', 'repo:a@1/b@22:pull_request', '      ^^^^^^^'],
    ['repo:a/b:environment:本番', 'repo:a/b:environment:本', '                       ^^'],
    ['repo:a/b:environment:本番1', 'repo:a/b:environment:本番2', '                         ^'],
  ])('marks what differs under %s', (mine, theirs, caret) => {
    expect(compareFederated({ ...presented, subject: mine }, [accepting({ subject: theirs })])).toMatchObject({
      differences: [{ caret }],
    })
  })

  it.each([
    ['case before another branch', ['repo:contoso/app:ref:refs/heads/dev', 'repo:contoso/App:ref:refs/heads/main'], 1],
    [
      'the other form before a pull request',
      ['repo:contoso/app:pull_request', 'repo:contoso@1/app@2:ref:refs/heads/main'],
      1,
    ],
    [
      'a branch before another repository',
      ['repo:contoso/web:ref:refs/heads/main', 'repo:contoso/app:environment:prod'],
      1,
    ],
    ['the likest branch', ['repo:contoso/app:ref:refs/heads/release', 'repo:contoso/app:ref:refs/heads/mains'], 1],
    [
      'a repository before an owner',
      ['repo:contosa/app:ref:refs/heads/main', 'repo:contoso/web:ref:refs/heads/main'],
      1,
    ],
  ])('is the nearest: %s', (_, subjects, index) => {
    const accepted = subjects.map((each, number) => accepting({ name: `${number}`, subject: each }))
    expect(compareFederated(presented, accepted)).toMatchObject({ state: 'differs', nearest: { name: `${index}` } })
  })

  it('shows all that differs', () => {
    const wrong = accepting({ issuer: `${issuer}/`, subject: 'repo:contoso/app:pull_request', audiences: ['x'] })
    expect(compareFederated(presented, [wrong])).toMatchObject({
      differences: [{ part: 'issuer' }, { part: 'subject', kind: 'branch' }, { part: 'audience' }],
    })
  })
})

describe('a flexible credential', () => {
  const jobWorkflowRef = 'foo-org/bar-repo/.github/workflows/push.yml@refs/heads/main'
  it.each([
    ["claims['sub'] matches 'repo:contoso/app:ref:refs/heads/*'", true],
    ["claims['sub'] matches 'repo:contoso/*:ref:refs/heads/????'", true],
    ["claims['sub'] matches 'repo:contoso/*:ref:refs/heads/???'", false],
    ["claims['sub'] eq 'repo:contoso/app:ref:refs/heads/main'", true],
    ["claims['sub'] eq 'repo:contoso/app:ref:refs/heads/*'", false],
    ["claims['sub'] matches 'repo:Contoso/*'", false],
    [
      "claims['sub'] matches '*' and claims['job_workflow_ref'] matches 'foo-org/bar-repo/.github/workflows/*@refs/heads/main'",
      true,
    ],
    ["claims['sub'] matches '*' and claims['job_workflow_ref'] eq 'x'", false],
    ["claims['sub'] eq 'x' and claims['environment'] eq 'y'", false],
    ["claims['sub'] matches '*' and claims['environment'] eq 'y'", undefined],
    ["claims['sub'] matches '*' or claims['sub'] eq 'y'", undefined],
    ["claims['sub'] startsWith 'repo:'", undefined],
    ["claims['sub'] matches '*' and ", undefined],
    ["claims['sub'] matches 'it''s'", false],
    ['', undefined],
  ])('%s is %s', (expression, verdict) => {
    expect(satisfies(expression, { sub: subject, job_workflow_ref: jobWorkflowRef })).toBe(verdict)
    const states = { true: 'matches', false: 'differs', undefined: 'undecided' } as const
    const comparison = compareFederated({ ...presented, jobWorkflowRef }, [flexible(expression)])
    expect(comparison.state).toBe(states[`${verdict}`])
  })

  it('is not decided by a claim that was not seen', () => {
    const expression = "claims['job_workflow_ref'] matches 'foo-org/*'"
    expect(compareFederated(presented, [accepting({ subject: 'x' }), flexible(expression)])).toEqual({
      state: 'undecided',
      candidates: [flexible(expression)],
    })
  })

  it('is shown whole where it does not fit', () => {
    const expression = "claims['sub'] matches 'repo:contoso/web:*'"
    expect(compareFederated(presented, [flexible(expression)])).toMatchObject({
      differences: [{ part: 'subject', presented: subject, accepted: expression }],
    })
  })

  it('of another issuer differs by that, whatever its expression', () => {
    const other = { ...flexible('unknown form'), issuer: 'https://gitlab.com' }
    expect(compareFederated(presented, [other])).toMatchObject({ state: 'differs', differences: [{ part: 'issuer' }] })
  })

  it('is soon done with stars', () => {
    const pattern = `${'*a'.repeat(500)}b`
    expect(satisfies(`claims['sub'] matches '${pattern}'`, { sub: 'a'.repeat(2000) })).toBe(false)
  })
})

it('nothing is thrown', () => {
  for (const text of garbage(subject, "claims['sub'] eq 'x' and claims['sub'] matches '*'")) {
    expect(() => compareFederated({ ...presented, subject: text }, [accepting(), flexible(text)])).not.toThrow()
    expect(() =>
      compareFederated(presented, [accepting({ subject: text, issuer: text, audiences: [text] })]),
    ).not.toThrow()
  }
})
