import { matchesWildcard } from '../condition.ts'
import type { FederatedCredentialWorld } from '../identity-world.ts'

/** What an assertion presents. */
export interface Presented {
  issuer: string
  subject: string
  audience: string
  claims: Record<string, unknown>
}

/**
 * 0 where a credential fits; else the code that Entra answers (Entra docs, "Important considerations and
 * restrictions for federated identity credentials"). The issuer is looked at first, then the subject, then the audience
 * (the order is not published).
 */
export function matchFederated(credentials: FederatedCredentialWorld[], presented: Presented, now: number): number {
  if (credentials.length === 0) return 70025
  const known = credentials.filter(one => one.visibleAfter === undefined || one.visibleAfter <= now)
  const code = matchKnown(known, presented)
  // Made, and not arrived yet: the general refusal.
  return code !== 0 && matchKnown(credentials, presented) === 0 ? 70021 : code
}

function matchKnown(credentials: FederatedCredentialWorld[], presented: Presented): number {
  const ofIssuer = credentials.filter(one => one.issuer === presented.issuer)
  if (ofIssuer.length === 0) return 700211
  const ofSubject = ofIssuer.filter(one => fitsSubject(one, presented))
  if (ofSubject.length === 0) {
    const isCloseTo = ofIssuer.some(one => one.subject?.toLowerCase() === presented.subject.toLowerCase())
    return isCloseTo ? 7002138 : 700213
  }
  return ofSubject.some(one => one.audiences.includes(presented.audience)) ? 0 : 700212
}

function fitsSubject({ subject, expression }: FederatedCredentialWorld, presented: Presented): boolean {
  return expression === undefined ? subject === presented.subject : holds(expression, presented.claims)
}

/**
 * A flexible credential: `claims['sub'] matches 'repo:contoso/*' and claims['job_workflow_ref'] eq '…'`.
 * Source: https://learn.microsoft.com/entra/workload-id/workload-identities-flexible-federated-identity-credentials
 */
function holds(expression: string, claims: Record<string, unknown>): boolean {
  return expression.split(/\s+and\s+/i).every(part => {
    const [, name = '', operator = '', value = ''] =
      /^\s*claims\['([^']+)'\]\s+(eq|matches)\s+'([^']*)'\s*$/.exec(part) ?? []
    const seen = claims[name]
    if (typeof seen !== 'string') return false
    return operator === 'eq' ? seen === value : matchesWildcard(value, seen, '')
  })
}
