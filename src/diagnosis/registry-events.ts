import { pastedQuery, type RegistryEvent } from '../azure/monitor/registry-events.ts'
import { type Facts, type RegistryFacts, valueIn } from '../facts.ts'
import type { Stage } from '../findings/row.ts'
import type { Evidence, Finding } from '../findings.ts'
import { othersWords } from '../util/note.ts'
import { isoSeconds } from '../util/text.ts'

/** Where the registry answered, so that it may have logged what it did. */
const LOGGED: readonly (Stage | 'workflow' | 'log')[] = [
  ...(['challenge', 'credentials', 'exchange', 'permission', 'expiry', 'log'] as const),
]
/** Rejections that are shown with a finding. */
const MAX_SHOWN = 3

/**
 * The errors, each with the last rejections that the registry logged: of the same request, where it has a correlation
 * ID that was logged, otherwise of the same identity. Rows appear minutes after a request, so that none of them proves
 * nothing.
 */
export function withEvents(findings: readonly Finding[], facts: Facts): readonly Finding[] {
  if (facts.given.workspaceId === '') return findings
  return findings.map(finding => {
    const registry = facts.registries.find(({ server }) => server.host === finding.registry)
    if (registry === undefined || finding.level !== 'error' || !LOGGED.includes(finding.stage)) return finding
    const ids = finding.evidence
      .filter(({ label }) => label === 'correlation-id')
      .map(({ seen }) => othersWords(seen).toLowerCase())
    const identities = identitiesOf(registry, facts)
    const events = (valueIn(facts.events) ?? []).filter(({ loginServer }) => loginServer === registry.server.host)
    const ofRequest = events.filter(({ correlationId }) => ids.includes(correlationId))
    const shown = ofRequest.length > 0 ? ofRequest : events.filter(({ identity }) => isAmong(identity, identities))
    const [correlationId] = ids
    return {
      ...finding,
      evidence: [...finding.evidence, ...shown.slice(0, MAX_SHOWN).map(rowOf)],
      query: pastedQuery(registry.server.host, { ...(correlationId !== undefined && { correlationId }), identities }),
    } as Finding
  })
}

const isAmong = (identity: string, identities: readonly string[]): boolean =>
  identities.some(each => each.toLowerCase() === identity.toLowerCase())

/** The names that the registry may log for whom Docker is. */
function identitiesOf({ credential }: RegistryFacts, { identity }: Facts): readonly string[] {
  const { userName = '', source } = valueIn(credential) ?? {}
  const answer = identity.kind === 'sign-in' ? valueIn(identity.signIn) : undefined
  const signedIn = answer?.signedIn === true ? [answer.clientId, answer.objectId] : []
  const isIdentity = identity.kind === 'sign-in' && (source === 'entra' || identity.plan.source === 'username')
  const names = isIdentity ? [identity.plan.clientId, ...signedIn] : [userName]
  return [...new Set(names.filter(name => name !== undefined && name !== '' && !/^[0-]+$/.test(name)))] as string[]
}

/** Time, status, operation, identity, address, and correlation ID, as they were logged. */
const rowOf = ({ time, result, operation, identity, address, correlationId }: RegistryEvent): Evidence => ({
  label: 'logged-rejection',
  seen: [isoSeconds(time), result, operation, identity, address, correlationId].filter(part => part !== '').join('  '),
})
