import { CATALOGUE, FINDING_IDS } from '../catalogue.ts'
import { appliesToDocker } from '../diagnosis/egress.ts'
import { attachLocations, isIgnoredInFile } from '../diagnosis/locate.ts'
import { withLogs } from '../diagnosis/logs.ts'
import { resolvesByPropagation } from '../diagnosis/propagation.ts'
import { withEvents } from '../diagnosis/registry-events.ts'
import type { Facts } from '../facts.ts'
import { type Level, STAGES } from '../findings/row.ts'
import type { Finding, FindingId, RuleFinding, RuleResult } from '../findings.ts'
import { note } from '../util/note.ts'
import { credentialRules } from './credentials.ts'
import { dockerRules } from './docker.ts'
import { eventRules } from './events.ts'
import { expiryRules } from './expiry.ts'
import { federatedRules } from './federated.ts'
import { imageRules } from './images.ts'
import { logRules } from './logs.ts'
import { nameRules } from './name.ts'
import { networkRules } from './network.ts'
import { otherPrincipalRules } from './other-principals.ts'
import { permissionRules } from './permission.ts'
import { proxyRules } from './proxies.ts'
import { roleRules } from './roles.ts'
import type { RuleId, Rules } from './rule.ts'
import { scopedTokenRules } from './scoped-tokens.ts'
import { secretFormRules } from './secret-forms.ts'
import { signInRules } from './sign-in.ts'
import { userNameRules } from './user-names.ts'
import { workflowRules } from './workflow/index.ts'

/** The catalogue: one rule an id; a missing one does not compile. */
export const RULES: Rules = {
  ...dockerRules,
  ...nameRules,
  ...networkRules,
  ...imageRules,
  ...proxyRules,
  ...credentialRules,
  ...secretFormRules,
  ...userNameRules,
  ...signInRules,
  ...federatedRules,
  ...permissionRules,
  ...roleRules,
  ...otherPrincipalRules,
  ...scopedTokenRules,
  ...expiryRules,
  ...workflowRules,
  ...logRules,
  ...eventRules,
}

const isRuleId = (id: FindingId): id is RuleId => Object.hasOwn(RULES, id)

const LEVELS: readonly Level[] = ['error', 'warning', 'notice']

/**
 * All findings, each at its line where that is known, the root cause first: errors before warnings before notices, each
 * in the order of the way to the registry, and then what only the files show, line by line.
 */
export function runRules(facts: Facts, ignore: ReadonlySet<FindingId>): readonly Finding[] {
  const findings = FINDING_IDS.filter(isRuleId).flatMap(id =>
    (RULES[id](facts) as readonly RuleResult[])
      // What broke on a way that docker does not go is told by engine-proxy-mismatch.
      .filter(({ registry = '' }) => appliesToDocker({ id, registry }, facts) !== 'other')
      .map(result => {
        // What is seen in a file is on the way to no registry, whatever its id.
        const stage = result.location === undefined ? (result.stage ?? CATALOGUE[id].stage) : 'workflow'
        const waited = facts.waitedSeconds > 0 && resolvesByPropagation({ ...result, id } as Finding)
        const evidence = waited
          ? [...result.evidence, { label: 'waited', seen: note('seconds', { seconds: facts.waitedSeconds }) }]
          : result.evidence
        return { ...result, evidence, id, stage, ignored: false } as RuleFinding
      }),
  )
  return withEvents(withLogs(attachLocations(findings, facts), facts), facts)
    .map(finding => (ignore.has(finding.id) || isIgnoredInFile(finding, facts) ? ignored(finding) : finding))
    .toSorted((a, b) => rank(a) - rank(b) || byPlace(a, b))
}

const ignored = (finding: Finding): Finding => ({ ...finding, ignored: true, level: 'notice' })

const ORDER: readonly Finding['stage'][] = [...STAGES, 'workflow', 'log']

const rank = ({ level, stage }: Finding): number => LEVELS.indexOf(level) * ORDER.length + ORDER.indexOf(stage)

/** Of what is seen in files only; the rest keeps the order of the catalogue. */
function byPlace({ stage, location: a }: Finding, { location: b }: Finding): number {
  if (stage !== 'workflow' || a === undefined || b === undefined) return 0
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.line - b.line
}
