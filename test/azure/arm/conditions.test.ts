import { describe, expect, it } from 'vitest'
import { readCondition } from '../../../src/azure/arm/conditions.ts'
import { framed, NAME, READ, WRITE } from './fixtures.ts'

const verdict = (text: string, repository: string | undefined = 'team/app', action = READ) =>
  readCondition({ text, version: '2.0' })(action, repository)

/** As the ACR docs print it. */
const printed = `(
 (
  !(ActionMatches{'Microsoft.ContainerRegistry/registries/repositories/content/read'})
  AND
  !(ActionMatches{'Microsoft.ContainerRegistry/registries/repositories/metadata/read'})
 )
 OR
 (
  @Request[Microsoft.ContainerRegistry/registries/repositories:name] StringEqualsIgnoreCase 'hello-world'
 )
)`

describe('the known form', () => {
  it.each([
    ['printed', printed, 'hello-world', 'allows'],
    ['printed, another repository', printed, 'hello-world2', 'denies'],
    ['on one line', printed.replace(/\s*\n\s*/g, ''), 'hello-world', 'allows'],
    ['with Windows line ends', printed.replaceAll('\n', '\r\n'), 'hello-world', 'allows'],
    ['equals', framed(`${NAME} StringEquals 'team/app'`), 'team/app', 'allows'],
    ['equals, with case', framed(`${NAME} StringEquals 'Team/app'`), 'team/app', 'denies'],
    ['equals, any case', framed(`${NAME} StringEqualsIgnoreCase 'Team/App'`), 'team/app', 'allows'],
    ['starts with', framed(`${NAME} StringStartsWith 'team/'`), 'team/app', 'allows'],
    ['starts with, with case', framed(`${NAME} StringStartsWith 'Team/'`), 'team/app', 'denies'],
    ['starts with, any case', framed(`${NAME} StringStartsWithIgnoreCase 'Team/'`), 'team/app', 'allows'],
    ['the slash counts', framed(`${NAME} StringStartsWithIgnoreCase 'backend/'`), 'backend-x', 'denies'],
    ['no slash', framed(`${NAME} StringStartsWithIgnoreCase 'backend'`), 'backend-x', 'allows'],
    ['or', framed(`${NAME} StringEquals 'x' OR ${NAME} StringStartsWith 'team/'`), 'team/app', 'allows'],
    [
      'or, each in parentheses',
      framed(`(${NAME} StringEquals 'x') OR ((${NAME} StringEquals 'team/app'))`),
      'team/app',
      'allows',
    ],
    ['or, none', framed(`${NAME} StringEquals 'x' || ${NAME} StringEquals 'y'`), 'team/app', 'denies'],
    [
      'words in other case',
      framed(`${NAME.toLowerCase()} stringequals 'team/app'`).toLowerCase(),
      'team/app',
      'allows',
    ],
    ['test first', `(${NAME} StringEquals 'a') OR (!(ActionMatches{'${READ}'}))`, 'a', 'allows'],
    [
      'a pattern of actions',
      `!(ActionMatches{'Microsoft.ContainerRegistry/registries/repositories/*'}) OR (${NAME} StringEquals 'a')`,
      'b',
      'denies',
    ],
    ['a quoted word is no joint', framed(`${NAME} StringEquals ' AND '`), 'team/app', 'denies'],
    [
      'two of them',
      `(${framed(`${NAME} StringStartsWith 'team/'`)}) AND (${framed(`${NAME} StringStartsWith 'team/a'`)})`,
      'team/app',
      'allows',
    ],
    [
      'two of them, one fails',
      `(${framed(`${NAME} StringStartsWith 'team/'`)}) AND (${framed(`${NAME} StringEquals 'x'`)})`,
      'team/app',
      'denies',
    ],
  ])('%s', (_, text, repository, expected) => expect(verdict(text, repository)).toBe(expected))

  it('allows an action that it does not name, without the test', () => {
    expect(verdict(printed, 'anything', WRITE)).toBe('allows')
    expect(verdict(printed, undefined, WRITE)).toBe('allows')
    const strange = framed("@Principal[x:y] ForAnyOfAnyValues:StringLike {'a', 'b'}")
    expect(verdict(strange, 'a', 'Microsoft.ContainerRegistry/registries/pull/read')).toBe('allows')
  })

  it('of the resource is never true, whatever its test', () => {
    const never = framed(`${NAME.replace('@Request', '@Resource')} StringStartsWithIgnoreCase 'team/'`)
    expect([verdict(never, 'team/app'), verdict(never, 'other')]).toEqual(['denies', 'denies'])
    expect(verdict(never, 'team/app', 'anything')).toBe('allows')
  })

  it('leaves it open where no repository is asked about', () => {
    expect(readCondition({ text: framed(`${NAME} StringEquals 'x'`), version: '2.0' })(READ, undefined)).toBe(
      'not-evaluated',
    )
  })
})

describe('anything else is not evaluated', () => {
  const simple = `${NAME} StringEquals 'team/app'`
  it.each([
    ['of another attribute', framed(simple.replace(':name', ':tag'))],
    ['joined by AND', framed(`${simple} AND ${NAME} StringStartsWith 'team/'`)],
    ['OR and AND in parentheses', framed(`(${simple}) OR (${simple} AND ${simple})`)],
    ['OR and AND without', framed(`${simple} OR ${simple} AND ${simple}`)],
    ['negated', framed(`!(${simple})`)],
    ['StringNotEquals', framed(simple.replace('StringEquals', 'StringNotEquals'))],
    ['StringLike', framed(simple.replace('StringEquals', 'StringLike'))],
    ['several values', framed(`${NAME} ForAnyOfAnyValues:StringEquals {'team/app', 'x'}`)],
    ['one that is known, one that is not', framed(`${simple} OR ${NAME} StringLike 'x*'`)],
    ['no frame', simple],
    ['no test', `!(ActionMatches{'${READ}'})`],
    ['a frame the wrong way round', `((ActionMatches{'${READ}'})) OR (${simple})`],
    ['suboperations', `(!(ActionMatches{'${READ}'} AND SubOperationMatches{'x'})) OR (${simple})`],
    ['a frame with OR', `(!(ActionMatches{'${READ}'}) OR !(ActionMatches{'${WRITE}'})) OR (${simple})`],
    ['beside something else', `(${framed(simple)}) AND (${simple})`],
    ['a parenthesis too few', framed(simple).slice(0, -1)],
    ['a parenthesis too many', `${framed(simple)})`],
    ['an open string', framed(simple).slice(0, -4)],
    ['a function', framed('now() StringEquals true')],
    ['nothing', ''],
    ['an AND without', 'AND'],
    ['very deep', `${'('.repeat(3000)}${simple}${')'.repeat(3000)}`],
    ['very many denials', `${'!'.repeat(5000)}${simple}`],
    ['very long', framed(`${NAME} StringEquals '${'x'.repeat(20_000)}'`)],
  ])('%s', (_, text) => expect(verdict(text)).toBe('not-evaluated'))

  it.each([{}, { version: '1.0' }, { version: '3.0' }])('version %s', version => {
    expect(readCondition({ text: printed, ...version })(READ, 'hello-world')).toBe('not-evaluated')
  })
})
