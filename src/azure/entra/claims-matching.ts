/** A claim that an expression of a flexible federated credential may look at, of those that GitHub's tokens have. */
export interface ExpressionClaims {
  readonly sub: string
  readonly job_workflow_ref?: string
}

const MAX_LENGTH = 4096

/**
 * Whether claims satisfy the expression of a flexible federated credential.
 * Source: Entra docs, "Flexible federated identity credentials (preview)": `eq`, `matches` with `*` and `?`, `and`.
 * @returns `undefined` where it cannot be told: a form that is not known here, or a claim that was not seen
 */
export function satisfies(expression: string, claims: ExpressionClaims): boolean | undefined {
  if (expression.length > MAX_LENGTH) return undefined
  if (claims.sub.length > MAX_LENGTH || (claims.job_workflow_ref ?? '').length > MAX_LENGTH) return undefined
  const term = /\s*claims\[\s*'([\w-]+)'\s*\]\s+(eq|matches)\s+'((?:[^']|'')*)'\s*(and\b|$)/y
  let verdict: boolean | undefined = true
  for (let at = 0; ; at = term.lastIndex) {
    term.lastIndex = at
    const [, name, operator, operand, next] = term.exec(expression) ?? []
    if (name === undefined || operand === undefined) return undefined
    const claim = name === 'sub' ? claims.sub : name === 'job_workflow_ref' ? claims.job_workflow_ref : undefined
    const pattern = operand.replaceAll("''", "'")
    const fits =
      claim === undefined ? undefined : operator === 'eq' ? claim === pattern : matchesPattern(claim, pattern)
    if (fits === false) verdict = false
    else if (fits === undefined && verdict === true) verdict = undefined
    if (next === '') return verdict
  }
}

/** Wildcards, without backtracking over more than the last star: quadratic at worst. */
function matchesPattern(text: string, pattern: string): boolean {
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
