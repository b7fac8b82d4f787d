import { memoize } from '../../util/memoize.ts'
import type { ConditionText } from './authorization.ts'
import { type ConditionNode, parseConditionText } from './condition-parser.ts'
import { matchesAction } from './permissions.ts'

/** What a condition says; `not-evaluated`: it is there, and is not one of the known forms. */
export type ConditionVerdict = 'allows' | 'denies' | 'not-evaluated'

/** @param repository `undefined` where no repository is asked about: a test of its name then cannot be made */
export type Condition = (action: string, repository: string | undefined) => ConditionVerdict

interface Frame {
  /** Whether an action is put to the test; every other is allowed without it. */
  readonly names: (action: string) => boolean
  /** One of them has to hold; absent where one cannot be read. */
  readonly tests: readonly NameTest[] | undefined
}

type NameTest = (repository: string) => boolean

/**
 * Reads the known form of a condition: `(!(ActionMatches{…}) AND …) OR (tests of the repository's name)`, once or
 * several joined by AND. Source: ACR docs, "Microsoft Entra-based repository permissions"; Azure RBAC docs, condition
 * format.
 */
export function readCondition({ text, version }: ConditionText): Condition {
  const node = version === '2.0' ? parseConditionText(text) : undefined
  const frames = (node?.kind === 'and' ? node.parts : [node]).map(frameOf)
  if (!frames.every(frame => frame !== undefined)) return () => 'not-evaluated'
  const [only, ...more] = frames
  if (only !== undefined && more.length === 0) return (action, repository) => verdictOf(only, action, repository)
  return (action, repository) => {
    const verdicts = frames.map(frame => verdictOf(frame, action, repository))
    if (verdicts.includes('not-evaluated')) return 'not-evaluated'
    return verdicts.includes('denies') ? 'denies' : 'allows'
  }
}

function verdictOf({ names, tests }: Frame, action: string, repository: string | undefined): ConditionVerdict {
  if (!names(action)) return 'allows'
  if (tests === undefined || repository === undefined) return 'not-evaluated'
  return tests.some(test => test(repository)) ? 'allows' : 'denies'
}

function frameOf(node: ConditionNode | undefined): Frame | undefined {
  if (node?.kind !== 'or') return undefined
  const named = node.parts.map(untestedActions)
  const actions = named.filter(patterns => patterns !== undefined)
  const [only, ...more] = actions
  if (only === undefined || more.length > 0) return undefined
  const tests = node.parts.filter((_, index) => named[index] === undefined).map(nameTest)
  const names = memoize((action: string) => only.some(pattern => matchesAction(pattern, action)))
  return { names, tests: tests.every(test => test !== undefined) ? tests : undefined }
}

/** The patterns of `!(ActionMatches{'…'}) AND !(ActionMatches{'…'})`. */
function untestedActions(node: ConditionNode): readonly string[] | undefined {
  const parts = node.kind === 'and' ? node.parts : [node]
  const patterns = parts.map(part =>
    part.kind === 'not' && part.part.kind === 'action' ? part.part.pattern : undefined,
  )
  return patterns.every(pattern => pattern !== undefined) ? patterns : undefined
}

/** The name is an attribute of the request. */
const REPOSITORY_NAME = '@request[microsoft.containerregistry/registries/repositories:name]'
/** The same words behind `@Resource` are never true (Azure/acr#794). */
const NEVER = '@resource[microsoft.containerregistry/registries/repositories:name]'

const RESOURCE_NAME = /@Resource(?=\[Microsoft\.ContainerRegistry\/registries\/repositories:name\])/gi

/** The condition that was meant where one looks at `@Resource`, which is never true; `undefined` where it does not. */
export function withRequestAttribute(text: string): string | undefined {
  const corrected = text.replace(RESOURCE_NAME, '@Request')
  return corrected === text ? undefined : corrected
}

const OPERATORS: ReadonlyMap<string, (value: string) => NameTest> = new Map([
  ['stringequals', value => repository => repository === value],
  ['stringequalsignorecase', value => ignoringCase(value, (repository, lower) => repository === lower)],
  ['stringstartswith', value => repository => repository.startsWith(value)],
  ['stringstartswithignorecase', value => ignoringCase(value, (repository, lower) => repository.startsWith(lower))],
])

function nameTest(node: ConditionNode): NameTest | undefined {
  if (node.kind !== 'test') return undefined
  if (node.attribute === NEVER && OPERATORS.has(node.operator)) return () => false
  if (node.attribute !== REPOSITORY_NAME) return undefined
  return OPERATORS.get(node.operator)?.(node.value)
}

function ignoringCase(value: string, test: (repository: string, value: string) => boolean): NameTest {
  const lower = value.toLowerCase()
  return repository => test(repository.toLowerCase(), lower)
}
