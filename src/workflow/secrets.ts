import type { PartialString, Segment, SourceLocation } from './partial-string.ts'

const SECRET = /\bsecrets\s*(?:\.\s*([\w-]+)|\[\s*'([\w-]+)'\s*\])/gi

/** By lower-case name, with the place of the first use; the token that every run has is none. */
export type Secrets = Map<string, SourceLocation>

export function addSecrets(secrets: Secrets, expression: string, location: SourceLocation): void {
  for (const [, one, other] of expression.matchAll(SECRET)) {
    const name = (one ?? other ?? '').toLowerCase()
    if (name !== 'github_token' && !secrets.has(name)) secrets.set(name, location)
  }
}

/** Those that texts are made of. */
export function secretsIn(
  segments: Iterable<Segment | { readonly expression: string; readonly location: SourceLocation }>,
): Secrets {
  const secrets: Secrets = new Map()
  for (const segment of segments) if ('expression' in segment) addSecrets(secrets, segment.expression, segment.location)
  return secrets
}

/** Those of the variables that a script names. */
export function secretsOfNamed(env: ReadonlyMap<string, PartialString>, script: string): Secrets {
  const used = [...env].filter(([, { segments }]) => secretsIn(segments).size > 0)
  if (used.length === 0) return new Map()
  const names = new Set(script.match(/\w+/g))
  return secretsIn(used.flatMap(([name, { segments }]) => (names.has(name) ? segments : [])))
}
