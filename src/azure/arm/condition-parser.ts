/**
 * The form of a role assignment's condition, read into a tree. What is not one of the forms that registries use is kept
 * as `opaque`. Source: Azure RBAC docs, "Azure role assignment condition format and syntax".
 */
export type ConditionNode =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly ConditionNode[] }
  | { readonly kind: 'not'; readonly part: ConditionNode }
  | { readonly kind: 'action'; readonly pattern: string }
  | { readonly kind: 'test'; readonly attribute: string; readonly operator: string; readonly value: string }
  | { readonly kind: 'opaque' }

/** The limit of ARM is 8 KB. */
const MAX_LENGTH = 8 * 1024
const MAX_DEPTH = 40

const JOINTS: ReadonlyMap<string, 'and' | 'or'> = new Map([
  ['and', 'and'],
  ['&&', 'and'],
  ['or', 'or'],
  ['||', 'or'],
])

/** @returns `undefined` where brackets or words do not fit together */
export function parseConditionText(text: string): ConditionNode | undefined {
  const tokens = tokensOf(text)
  if (tokens === undefined) return undefined
  const reader = { tokens, at: 0 }
  const node = expression(reader, 0)
  return reader.at === tokens.length ? node : undefined
}

interface Reader {
  readonly tokens: readonly string[]
  at: number
}

function tokensOf(text: string): readonly string[] | undefined {
  if (text.length > MAX_LENGTH) return undefined
  const tokens: string[] = []
  const matcher = /\s*(&&|\|\||[(){},!]|'[^']*'|@[a-z]+\[[^\]]*\]|[^\s(){},!'&|@[\]]+)\s*/iy
  while (matcher.lastIndex < text.length) {
    const token = matcher.exec(text)?.[1]
    if (token === undefined) return undefined
    tokens.push(token)
  }
  return tokens
}

function jointAt({ tokens, at }: Reader): 'and' | 'or' | undefined {
  const token = tokens[at] ?? ''
  return token.length > 3 ? undefined : JOINTS.get(token.toLowerCase())
}

/**
 * Operands of one kind of joint; where both kinds stand side by side, Azure asks for parentheses, and nothing is
 * assumed.
 */
function expression(reader: Reader, depth: number): ConditionNode | undefined {
  if (depth > MAX_DEPTH) return undefined
  const parts: ConditionNode[] = []
  let kind: 'and' | 'or' | undefined
  let mixed = false
  for (;;) {
    const part = operand(reader, depth)
    if (part === undefined) return undefined
    parts.push(part)
    const next = jointAt(reader)
    if (next === undefined) break
    mixed ||= kind !== undefined && kind !== next
    kind = next
    reader.at += 1
  }
  if (mixed) return { kind: 'opaque' }
  if (kind === undefined) return parts[0]
  const joint = kind
  return { kind: joint, parts: parts.flatMap(part => (part.kind === joint ? part.parts : [part])) }
}

function operand(reader: Reader, depth: number): ConditionNode | undefined {
  if (depth > MAX_DEPTH) return undefined
  const token = reader.tokens[reader.at] ?? ''
  if (token === '!' || /^not$/i.test(token)) {
    reader.at += 1
    const part = operand(reader, depth + 1)
    return part === undefined ? undefined : { kind: 'not', part }
  }
  if (token !== '(') return leaf(reader)
  reader.at += 1
  const inner = expression(reader, depth + 1)
  if (reader.tokens[reader.at] !== ')') return undefined
  reader.at += 1
  return inner
}

/** Everything up to the next joint or closing parenthesis. */
function leaf(reader: Reader): ConditionNode | undefined {
  const words: string[] = []
  for (let token = reader.tokens[reader.at]; token !== undefined && token !== ')'; token = reader.tokens[reader.at]) {
    if (token === '(') return undefined
    if (jointAt(reader) !== undefined) break
    words.push(token)
    reader.at += 1
  }
  return words.length === 0 ? undefined : leafOf(words)
}

function leafOf(words: readonly string[]): ConditionNode {
  const [first = '', second = '', third = '', fourth] = words
  const lower = first.toLowerCase()
  if (words.length === 4 && lower === 'actionmatches' && second === '{' && isQuoted(third) && fourth === '}') {
    return { kind: 'action', pattern: third.slice(1, -1) }
  }
  if (words.length === 3 && isQuoted(third)) {
    return { kind: 'test', attribute: lower, operator: second.toLowerCase(), value: third.slice(1, -1) }
  }
  return { kind: 'opaque' }
}

const isQuoted = (word: string): boolean => word.startsWith("'")
