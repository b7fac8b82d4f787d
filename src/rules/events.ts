import { EVENT_CATEGORIES } from '../azure/monitor/registry-events.ts'
import { registryName } from '../diagnosis/credential.ts'
import { type EventSetting, type Facts, type FailureReason, type RegistryFacts, valueIn } from '../facts.ts'
import type { FindingValues } from '../findings.ts'
import type { Said } from '../util/note.ts'
import { type Rules, registryRule, runRule, seen } from './rule.ts'

/** What the registries' own log could not tell, and why; what it tells is evidence (diagnosis/registry-events.ts). */
export const eventRules = {
  'log-analytics-access-missing': runRule(({ events, identity, given: { workspaceId } }) => {
    if (events.state === 'skipped') {
      if (events.because === 'not-needed' || identity.kind === 'misconfigured') return undefined
      return { level: 'notice', values: { workspaceId, assignee: '', isSignedIn: false } }
    }
    if (events.state !== 'failed' || !isDenied(events.reason)) return undefined
    const answer = identity.kind === 'sign-in' ? valueIn(identity.signIn) : undefined
    // Nobody signed in: that is a finding of its own.
    if (answer?.signedIn === false) return undefined
    return {
      level: 'notice',
      values: { workspaceId, assignee: answer?.objectId ?? '', isSignedIn: true },
      evidence: [
        seen('status', String(events.reason.status)),
        seen('error', events.reason.code),
        seen('message', events.reason.text),
      ],
    }
  }),

  'log-analytics-unavailable': runRule(({ events, given: { workspaceId } }) => {
    if (events.state !== 'failed' || isDenied(events.reason) || isTableMissing(events.reason)) return undefined
    const { because, code, text } = failureOf(events.reason)
    return {
      level: 'notice',
      values: { workspaceId, because, code },
      evidence: [seen('error', code), seen('message', text)],
    }
  }),

  'registry-events-not-collected': registryRule((registry, facts) => {
    const values = notCollected(registry, facts)
    if (values === undefined) return undefined
    const settings = settingsOf(registry) ?? []
    return { level: 'notice', values, evidence: settings.slice(0, 5).map(({ name }) => seen('name', name)) }
  }),
} satisfies Partial<Rules>

type Refused = Extract<FailureReason, { kind: 'refused' }>

/** No role on the workspace, or no token for it. Source: Azure Monitor docs, "Log Analytics API errors". */
const isDenied = (reason: FailureReason): reason is Refused =>
  reason.kind === 'refused' && (reason.status === 401 || reason.status === 403 || reason.code.startsWith('AADSTS'))

/** Neither table is in the workspace: nothing was ever sent there. */
const isTableMissing = (reason: FailureReason): boolean =>
  reason.kind === 'refused' && reason.status === 400 && /^(?:SemanticError|SEM\d{4})$/.test(reason.code)

function failureOf(
  reason: FailureReason,
): Pick<FindingValues['log-analytics-unavailable'], 'because' | 'code'> & { readonly text: Said } {
  switch (reason.kind) {
    case 'refused': {
      const code = reason.code === '' ? `HTTP ${reason.status}` : `HTTP ${reason.status} ${reason.code}`
      const because = reason.status === 404 ? 'not-found' : reason.status === 429 ? 'throttled' : 'unreachable'
      return { because, code, text: reason.text }
    }
    case 'network':
      return { because: 'unreachable', code: reason.failure.code, text: reason.failure.text }
    case 'deadline':
      return { because: 'unreachable', code: 'TIMEOUT', text: '' }
    case 'tool':
      return { because: 'unreachable', code: '', text: reason.text }
  }
}

const settingsOf = ({ arm }: RegistryFacts): readonly EventSetting[] | undefined => {
  const facts = valueIn(arm)
  return facts === undefined ? undefined : valueIn(facts.eventSettings)
}

/** A setting's name that isn't taken: one of the same name would be replaced. */
const NAMES = ['acr-login-events', 'acr-login-events-2', 'acr-login-events-3'] as const

function notCollected(
  registry: RegistryFacts,
  { events, given: { workspaceId } }: Facts,
): FindingValues['registry-events-not-collected'] | undefined {
  const settings = settingsOf(registry)
  const scope = valueIn(registry.arm)?.registry.id
  const names = (settings ?? []).map(({ name }) => name.toLowerCase())
  const common = {
    ...{ host: registry.server.host, registryName: registryName(registry), workspaceId },
    settingName: NAMES.find(name => !names.includes(name)) ?? '<setting-name>',
    ...(scope !== undefined && { scope }),
  }
  if (settings === undefined) {
    const isMissing = workspaceId !== '' && events.state === 'failed' && isTableMissing(events.reason)
    return isMissing ? { ...common, because: 'no-table', categories: EVENT_CATEGORIES } : undefined
  }
  // A workspace that can't be read may be the one that is given.
  const here = settings.filter(
    each => each.workspaceResourceId !== undefined && (each.workspaceId ?? workspaceId) === workspaceId,
  )
  const missing = EVENT_CATEGORIES.filter(category => !here.some(({ categories }) => categories.includes(category)))
  if (missing.length === 0) return undefined
  const elsewhere = settings.find(
    ({ workspaceId: other, categories }) =>
      other !== undefined && other !== workspaceId && missing.every(category => categories.includes(category)),
  )?.workspaceId
  return elsewhere === undefined
    ? { ...common, because: 'no-setting', categories: missing }
    : { ...common, because: 'other-workspace', categories: missing, otherWorkspaceId: elsewhere }
}
