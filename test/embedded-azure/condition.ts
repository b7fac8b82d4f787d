/**
 * ABAC conditions of role assignments, as far as registries use them.
 * Source: ACR docs, "Microsoft Entra-based repository permissions";
 * https://learn.microsoft.com/azure/role-based-access-control/conditions-format
 */
export interface ConditionFacts {
  /** The action that is asked for. */
  action: string
  /** '@Request[Microsoft.ContainerRegistry/registries/repositories:name]' is the one there is. */
  repository: string | undefined
}

/** Whether the test holds; what cannot be understood, or asks for an attribute that there is not, does not. */
export function conditionHolds(text: string, facts: ConditionFacts): boolean {
  const tokens = text.match(TOKEN) ?? []
  const parser = new Parser(tokens, facts)
  const holds = parser.or()
  return parser.isAtEnd() && holds
}

const TOKEN = /\(|\)|\{|\}|,|&&|\|\||!|'(?:[^']|'')*'|@\w+\[[^\]]*\]|[\w:]+|\S/g

const NAME = '@request[microsoft.containerregistry/registries/repositories:name]'

/** One pass over the tokens; both sides of an operator are always read, so that the rest stays in step. */
class Parser {
  private at = 0
  private readonly tokens: string[]
  private readonly facts: ConditionFacts

  constructor(tokens: string[], facts: ConditionFacts) {
    this.tokens = tokens
    this.facts = facts
  }

  isAtEnd(): boolean {
    return this.at === this.tokens.length
  }

  or(): boolean {
    let holds = this.and()
    while (this.takes('or', '||')) holds = this.and() || holds
    return holds
  }

  private and(): boolean {
    let holds = this.not()
    while (this.takes('and', '&&')) holds = this.not() && holds
    return holds
  }

  private not(): boolean {
    if (this.takes('!', 'not')) return !this.not()
    if (!this.takes('(')) return this.test()
    const holds = this.or()
    return this.takes(')') && holds
  }

  private test(): boolean {
    if (this.takes('actionmatches')) return this.values().some(one => matchesWildcard(one, this.facts.action))
    const attribute = this.next().toLowerCase()
    const operator = this.next().toLowerCase().split(':').at(-1) ?? ''
    const expected = this.values()
    const seen = attribute === NAME ? this.facts.repository : undefined
    return seen !== undefined && expected.some(one => compare(operator, seen, one))
  }

  private values(): string[] {
    if (!this.takes('{')) return [unquote(this.next())]
    const found: string[] = []
    while (!this.isAtEnd() && !this.takes('}')) {
      const one = this.next()
      if (one !== ',') found.push(unquote(one))
    }
    return found
  }

  private next(): string {
    this.at += 1
    return this.tokens[this.at - 1] ?? ''
  }

  private takes(...words: string[]): boolean {
    if (!words.includes((this.tokens[this.at] ?? '').toLowerCase())) return false
    this.at += 1
    return true
  }
}

const unquote = (token: string): string => token.replace(/^'|'$/g, '').replaceAll("''", "'")

function compare(operator: string, seen: string, expected: string): boolean {
  const ignoresCase = operator.endsWith('ignorecase')
  const [one, other] = ignoresCase ? [seen.toLowerCase(), expected.toLowerCase()] : [seen, expected]
  const tests: Record<string, () => boolean> = {
    stringequals: () => one === other,
    stringnotequals: () => one !== other,
    stringstartswith: () => one.startsWith(other),
    stringnotstartswith: () => !one.startsWith(other),
    stringlike: () => matchesWildcard(other, one, ''),
    stringnotlike: () => !matchesWildcard(other, one, ''),
  }
  return tests[operator.replace(/ignorecase$/, '')]?.() ?? false
}

/** Actions and patterns with '*'. */
export function matchesWildcard(pattern: string, text: string, flags = 'i'): boolean {
  const source = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')
  return new RegExp(`^${source}$`, flags).test(text)
}
