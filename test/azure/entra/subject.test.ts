import { describe, expect, it } from 'vitest'
import { parseSubject, presentedSubjects, type SubjectEntity } from '../../../src/azure/entra/subject.ts'
import { garbage } from './garbage.ts'

const job = {
  repository: 'octo-org/octo-repo',
  repositoryId: '456789',
  ownerId: '123456',
  ref: 'refs/heads/main',
  eventName: 'push',
}
const classic = 'repo:octo-org/octo-repo:'
const immutable = 'repo:octo-org@123456/octo-repo@456789:'

describe('the subjects that a job presents', () => {
  it.each([
    ['a branch', {}, 'ref:refs/heads/main'],
    ['a tag', { ref: 'refs/tags/v1' }, 'ref:refs/tags/v1'],
    ['a pull request', { eventName: 'pull_request', ref: 'refs/pull/7/merge' }, 'pull_request'],
    ['an environment', { environment: 'Production' }, 'environment:Production'],
    ['an environment before a pull request', { environment: 'pr', eventName: 'pull_request' }, 'environment:pr'],
    ['an environment with a colon', { environment: 'eu:prod' }, 'environment:eu%3Aprod'],
    ['no environment', { environment: '' }, 'ref:refs/heads/main'],
    ['a schedule', { eventName: 'schedule' }, 'ref:refs/heads/main'],
  ])('%s', (_, change, entity) =>
    expect(presentedSubjects({ ...job, ...change })).toEqual({
      classic: classic + entity,
      immutable: immutable + entity,
    }),
  )

  it.each([{ repositoryId: '' }, { ownerId: 'octo' }, { repository: 'octo-repo' }, { repository: 'a/b/c' }])(
    'have no immutable form without both ids: %j',
    change => expect(presentedSubjects({ ...job, ...change }).immutable).toBeUndefined(),
  )
})

describe('a subject taken apart', () => {
  it.each<[string, SubjectEntity]>([
    ['ref:refs/heads/feature/x', 'branch'],
    ['ref:refs/tags/v1.2', 'tag'],
    ['pull_request', 'pull_request'],
    ['environment:prod', 'environment'],
    ['ref:refs/pull/7/merge', 'other'],
    ['job_workflow_ref:x', 'other'],
  ])('%s', (rest, entity) => {
    const names = { owner: 'octo-org', name: 'octo-repo', entity, rest }
    expect(parseSubject(classic + rest)).toEqual({ kind: 'classic', ...names })
    expect(parseSubject(immutable + rest)).toEqual({
      kind: 'immutable',
      ownerId: '123456',
      repositoryId: '456789',
      ...names,
    })
  })

  it('is none of a template, or of another issuer', () => {
    for (const text of [
      'repository_owner:octo-org:environment:x',
      'repo:o@1/r:pull_request',
      'system:serviceaccount:a:b',
      'repo:o/r',
      '',
    ]) {
      expect(parseSubject(text)).toBeUndefined()
    }
    for (const text of garbage(immutable)) expect(() => parseSubject(text)).not.toThrow()
  })
})
