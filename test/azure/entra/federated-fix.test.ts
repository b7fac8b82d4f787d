import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import type { FederatedCredential } from '../../../src/azure/entra/federated-credentials.ts'
import {
  type AcceptedCredentials,
  adviseFederated,
  DEFAULT_AUDIENCE,
  type FederatedFix,
  type FederatedOwner,
  federatedName,
} from '../../../src/azure/entra/federated-fix.ts'
import { federatedCommands } from '../../../src/texts/federated-commands.ts'

const issuer = 'https://token.actions.githubusercontent.com'
const audience = DEFAULT_AUDIENCE
const of = (subject: string, change: object = {}) => ({ issuer, subject, audience, ...change })
const BRANCH = 'repo:contoso/app:ref:refs/heads/main'
const TAG = 'repo:contoso/app:ref:refs/tags/v1.2.3'

const credential = (subject: string, change: Partial<FederatedCredential> = {}): FederatedCredential => ({
  ...{ name: 'main', issuer, subject, audiences: [audience] },
  ...change,
})
const IDENTITY: FederatedOwner = {
  kind: 'managed-identity',
  resourceId: '/subscriptions/s/resourceGroups/rg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/ci',
}
const read = (
  credentials: readonly FederatedCredential[],
  owner: FederatedOwner = { kind: 'application' },
): AcceptedCredentials => ({ owner, credentials })

describe('advice on federated credentials', () => {
  it.each<[string, Parameters<typeof adviseFederated>, object]>([
    ['identical', [of(BRANCH), read([credential(BRANCH)]), 'subject'], { fix: { do: 'wait', existing: 'main' } }],
    [
      'letter case',
      [of('repo:Contoso/App:ref:refs/heads/main'), read([credential(BRANCH)]), 'subject'],
      { fix: { do: 'correct', existing: 'main' } },
    ],
    [
      'white space in the credential',
      [of(BRANCH), read([credential(` ${BRANCH}`)]), 'subject'],
      { fix: { do: 'correct', existing: 'main' } },
    ],
    ['another branch', [of(`${BRANCH}2`), read([credential(BRANCH)]), 'subject'], { fix: { do: 'add' } }],
    ['nothing read', [of(BRANCH), undefined, 'subject'], { fix: { do: 'add' } }],
    [
      'the usual audience is accepted',
      [of(BRANCH, { audience: 'api://Other' }), read([credential(BRANCH)]), 'audience'],
      { fix: { do: 'set-audience', audience } },
    ],
    [
      'another audience is accepted',
      [of(BRANCH), read([credential(BRANCH, { audiences: ['api://Contoso'] })]), 'audience'],
      { fix: { do: 'set-audience', audience: 'api://Contoso' } },
    ],
    [
      'an audience of their own, nothing read',
      [of(BRANCH, { audience: 'api://Other' }), undefined, 'audience'],
      { fix: { do: 'set-audience', audience } },
    ],
    [
      'a literal star',
      [of(BRANCH), read([credential('repo:contoso/app:ref:refs/heads/*')]), 'subject'],
      {
        because: 'literal-wildcard',
        fix: { do: 'add-flexible', expression: "claims['sub'] matches 'repo:contoso/app:ref:refs/heads/*'" },
      },
    ],
    [
      'a literal star, managed identity',
      [of(BRANCH), read([credential('repo:contoso/app:*')], IDENTITY), 'subject'],
      { because: 'literal-wildcard', fix: { do: 'add' } },
    ],
    [
      'a star that would not match either',
      [of(BRANCH), read([credential('repo:contoso/web:*')]), 'subject'],
      { fix: { do: 'add' } },
    ],
    [
      'a tag beside another tag',
      [of(TAG), read([credential('repo:contoso/app:ref:refs/tags/v1.2.2')]), 'subject'],
      {
        because: 'subject-per-tag',
        fix: { do: 'add-flexible', expression: "claims['sub'] matches 'repo:contoso/app:ref:refs/tags/*'" },
      },
    ],
    ['twenty', [of(BRANCH), read(many(20)), 'subject'], { fix: { do: 'replace-one' } }],
    ['nineteen', [of(BRANCH), read(many(19)), 'subject'], { fix: { do: 'add' } }],
    ['twenty, and a tag', [of(TAG), read(many(20)), 'subject'], { fix: { do: 'replace-one' } }],
  ])('%s', (_, parameters, expected) => {
    expect(adviseFederated(...parameters)).toMatchObject(expected)
  })

  it.each([
    ['a flexible credential', undefined, BRANCH],
    [
      "an organisation's template",
      'repo:contoso/app:environment:prod:job_workflow_ref:contoso/ci/.github/workflows/b.yml@refs/heads/main',
      'repo:contoso/app:environment:prod:job_workflow_ref:contoso/ci/.github/workflows/b.yml@refs/heads/topic',
    ],
  ])('another branch of the called workflow, by %s', (_, accepted, subject) => {
    const ref =
      "claims['sub'] matches '*' and claims['job_workflow_ref'] eq 'contoso/ci/.github/workflows/b.yml@refs/heads/main'"
    const { subject: _subject, ...rest } = credential('')
    const one = accepted === undefined ? { ...rest, expression: ref } : credential(accepted)
    const jobWorkflowRef = 'contoso/ci/.github/workflows/b.yml@refs/heads/topic'
    expect(adviseFederated({ ...of(subject), jobWorkflowRef }, read([one]), 'subject')).toMatchObject({
      because: 'called-workflow',
      about: 'main',
    })
  })

  it('an environment that differs is not the called workflow', () => {
    const workflow = ':job_workflow_ref:contoso/ci/.github/workflows/b.yml@refs/heads/main'
    const accepted = credential(`repo:contoso/app:environment:prod${workflow}`)
    const advice = adviseFederated(of(`repo:contoso/app:environment:dev${workflow}`), read([accepted]), 'subject')
    expect(advice.because).toBeUndefined()
  })
})

function many(count: number): FederatedCredential[] {
  return Array.from({ length: count }, (_, at) => credential(`repo:contoso/app${at}:pull_request`, { name: `c${at}` }))
}

describe('a name for a new credential', () => {
  const subjects = [
    'repo:a/b:ref:refs/heads/feature/x',
    'repo:a/b:ref:refs/heads/feature-x',
    'repo:a/b:ref:refs/heads/feature_x',
    `repo:a/b:ref:refs/heads/${'x'.repeat(200)}1`,
    `repo:a/b:ref:refs/heads/${'x'.repeat(200)}2`,
    'repo:a/b:environment:本番',
    'repo:a/b:environment:予備',
  ]

  it('is another one for every subject, and one that Azure takes', () => {
    const names = subjects.map(subject => federatedName(of(subject), []))
    expect(new Set(names).size).toBe(subjects.length)
    for (const name of names) expect(name).toMatch(/^[A-Za-z0-9][A-Za-z0-9_-]{2,119}$/)
  })

  it('is none that was read, whatever its letter case', () => {
    const name = federatedName(of(BRANCH), [])
    expect(federatedName(of(BRANCH), [name.toUpperCase(), 'main'])).not.toBe(name)
  })
})

describe.skipIf(process.platform === 'win32')('the commands', () => {
  const owners: (FederatedOwner | undefined)[] = [undefined, { kind: 'application' }, IDENTITY]
  const hostile = ['$(touch x)', "it's", '`touch x`', '"; touch x #', '-rf', 'repo:a/b:environment:x y']
  const fixes = (text: string): Exclude<FederatedFix, { do: 'wait' | 'set-audience' }>[] => [
    { do: 'add', name: text },
    { do: 'correct', existing: text, part: 'subject' },
    { do: 'replace-one' },
    { do: 'add-flexible', name: text, expression: text },
  ]

  it.each(owners)('run nothing of what is filled in: %j', owner => {
    const script = hostile.flatMap(text =>
      fixes(text).map(fix => federatedCommands(fix, text, { graph: 'graph.microsoft.com', ...of(text) }, owner)),
    )
    const mocks = 'touch() { echo RAN; }\naz() { echo "az $#" >&2; }\nbasename() { :; }\n'
    const { stdout, stderr } = spawnSync('sh', ['-c', `${mocks}${script.join('\n')}\n`], { encoding: 'utf8' })
    expect(stdout).toBe('')
    for (const line of stderr.trim().split('\n')) expect(line).toMatch(/^az \d+$/)
  })

  it('create nothing under the name of another credential of a managed identity', () => {
    const advice = adviseFederated(of(`${BRANCH}2`), read([credential(BRANCH)], IDENTITY), 'subject')
    if (advice.fix.do !== 'add') throw new Error(advice.fix.do)
    const command = federatedCommands(advice.fix, 'id', { graph: '', ...of(`${BRANCH}2`) }, IDENTITY)
    expect(command).toContain(`--name ${advice.fix.name} `)
    expect(command).not.toContain('--name main ')
  })
})
