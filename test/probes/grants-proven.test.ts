import { expect, it } from 'vitest'
import { parseRepository } from '../../src/azure/acr/repository.ts'
import { failed, type Grant, ok, type TokenResponse } from '../../src/facts.ts'
import { grantsProven } from '../../src/probes/grants-proven.ts'

const token = (...grants: readonly Grant[]) => ({
  token: ok({ status: 200, attempts: 1, issued: true, grants, excerpt: '' } as unknown as TokenResponse),
})
const on = (repository: string, ...actions: string[]): Grant => ({ repository, actions })
const named = [parseRepository('team/app', [])]
const both = on('team/app', 'pull', 'push')

it.each([
  ['push and pull', [token(both)], 'push', named, 'all'],
  ['everything', [token(on('team/app', '*'))], 'push', named, 'all'],
  ['pull, where pull is asked for', [token(on('team/app', 'pull'))], 'pull', named, 'all'],
  ['pull, where push is asked for', [token(on('team/app', 'pull'))], 'push', named, 'less'],
  ['push alone', [token(on('team/app', 'push'))], 'push', named, 'less'],
  ['one of two repositories', [token(both, on('team/other'))], 'push', named, 'less'],
  ['actions that cannot be read', [token({ repository: 'team/app', actions: 'unreadable' })], 'push', named, 'less'],
  ['nothing', [token()], 'push', named, 'less'],
  ['under one of two spellings', [token(both), token(on('team/app', 'pull'))], 'push', named, 'less'],
  ['no answer', [{ token: failed({ kind: 'deadline' }) }], 'push', named, 'less'],
  ['nobody', [], 'push', named, 'less'],
  ['the placeholder', [token(both)], 'push', [], 'all-of-placeholder'],
] as const)('%s', (_, registries, access, repositories, proven) => {
  expect(grantsProven(registries, access, repositories)).toBe(proven)
})
