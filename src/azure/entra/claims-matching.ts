/** A claim that an expression of a flexible federated credential may look at, of those that GitHub's tokens have. */
export interface ExpressionClaims {
  readonly sub: string
  readonly job_workflow_ref?: string
}

const MAX_LENGTH = 4096

/** One comparison of an expression; they are joined by `and`. */
interface Term {
  readonly claim: string
  readonly operator: 'eq' | 'matches'
  readonly operand: string
}

/**
 * Whether claims satisfy the expression of a flexible federated credential.
 * Source: Entra docs, "Flexible federated identity credentials (preview)": `eq`, `matches` with `*` and `?`, `and`.
 * @returns `undefined` where it cannot be told: a form that is not known here, or a claim that was not seen
 */
export function satisfies(expression: string, claims: ExpressionClaims): boolean | undefined {
  const verdicts = termsOf(expression)?.map(term => fits(term, claims))
  if (verdicts === undefined || verdicts.includes(false)) return verdicts && false
  return verdicts.includes(undefined) ? undefined : true
}

/** The comparisons that these claims do not pass; none where the expression cannot be read. */
export const unmetTerms = (expression: string, claims: ExpressionClaims): readonly Term[] =>
  (termsOf(expression) ?? []).filter(term => fits(term, claims) === false)

function termsOf(expression: string): readonly Term[] | undefined {
  if (expression.length > MAX_LENGTH) return undefined
  const term = /\s*claims\[\s*'([\w-]+)'\s*\]\s+(eq|matches)\s+'((?:[^']|'')*)'\s*(and\b|$)/y
  const terms: Term[] = []
  for (let at = 0; ; at = term.lastIndex) {
    term.lastIndex = at
    const [, claim, operator, operand, next] = term.exec(expression) ?? []
    if (claim === undefined || operand === undefined) return undefined
    terms.push({
      claim,
      operator: operator === 'eq' ? 'eq' : 'matches',
      operand: operand.replaceAll("''", "'"),
    })
    if (next === '') return terms
  }
}

function fits({ claim: name, operator, operand }: Term, claims: ExpressionClaims): boolean | undefined {
  const claim = name === 'sub' ? claims.sub : name === 'job_workflow_ref' ? claims.job_workflow_ref : undefined
  if (claim === undefined || claim.length > MAX_LENGTH) return undefined
  return operator === 'eq' ? claim === operand : matchesPattern(claim, operand)
}

/** Wildcards, without backtracking over more than the last star: quadratic at worst. */
export function matchesPattern(text: string, pattern: string): boolean {
  let at = 0
  let place = 0
  let star = -1
  let resume = 0
  while (at < text.length) {
    if (pattern[place] === '*') {
      star = place++
      resume = at
    } else if (place < pattern.length && (pattern[place] === '?' || pattern[place] === text[at])) {
      place++
      at++
    } else if (star >= 0) {
      place = star + 1
      at = ++resume
    } else {
      return false
    }
  }
  return /^\**$/.test(pattern.slice(place))
}
