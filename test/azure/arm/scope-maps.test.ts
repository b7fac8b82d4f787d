import { expect, it } from 'vitest'
import { evaluateScopeMap } from '../../../src/azure/arm/scope-maps.ts'
import { parseScopeMap } from '../../../src/azure/arm/scoped-token.ts'

const READ = 'content/read'
const WRITE = 'content/write'

it.each([
  ['both', ['team/app/content/read', 'team/app/content/write'], true, true, []],
  ['read', ['team/app/content/read', 'team/app/metadata/read'], true, false, [WRITE]],
  ['write alone is no push', ['team/app/content/write'], false, false, [READ]],
  ['another repository', ['team/ap/content/read', 'team/app2/content/write'], false, false, [READ, WRITE]],
  ['a wildcard', ['team/*/content/read', 'team/*/content/write'], true, true, []],
  ['a wildcard for all', ['*/content/read', '*/content/write'], true, true, []],
  ['a wildcard within a name', ['team/a*/content/read'], true, false, [WRITE]],
  ['a wildcard not at the end', ['*/app/content/read', 't*m/*/content/write'], false, false, [READ, WRITE]],
  ['other case', ['Team/App/Content/Read'], true, false, [WRITE]],
  ['delete', ['team/app/content/delete'], false, false, [READ, WRITE]],
  ['none', [], false, false, [READ, WRITE]],
])('%s', (_, actions, pull, push, missing) => {
  const map = parseScopeMap({
    name: 'map',
    properties: {
      type: 'SystemDefined',
      actions: [...actions.map(action => `repositories/${action}`), 'strange', '//'],
    },
  })
  expect(map && evaluateScopeMap(map, ['team/app'], 'push')).toEqual([{ repository: 'team/app', pull, push, missing }])
  const expected = missing.filter(action => action === READ)
  expect(map && evaluateScopeMap(map, ['team/app'], 'pull')[0]?.missing).toEqual(expected)
})
