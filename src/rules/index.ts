import type { Facts } from '../facts.ts'
import { type Finding, type FindingId, type Level, RUNGS } from '../findings.ts'
import { mayArrive } from '../meaning/arriving.ts'
import { bearsOnDocker } from '../meaning/way.ts'
import { isIgnoredInFile, placed } from '../workflow/placement.ts'
import { credentialRules } from './credentials.ts'
import { dockerRules } from './docker.ts'
import { expiryRules } from './expiry.ts'
import { nameRules } from './name.ts'
import { networkRules } from './network.ts'
import { permissionRules } from './permission.ts'
import { proxyRules } from './proxies.ts'
import { roleRules } from './roles.ts'
import type { Rules } from './rule.ts'
import { scopedTokenRules } from './scoped-tokens.ts'
import { signInRules } from './sign-in.ts'
import { workflowRules } from './workflow/index.ts'

/** The ids that rules find. `internal-error` is the one that no rule does: see run.ts. */
type RuleId = Exclude<FindingId, 'internal-error'>

/** The catalogue: one rule an id; a missing one does not compile. */
export const RULES: Rules<RuleId> = {
  ...dockerRules,
  ...nameRules,
  ...networkRules,
  ...proxyRules,
  ...credentialRules,
  ...signInRules,
  ...permissionRules,
  ...roleRules,
  ...scopedTokenRules,
  ...expiryRules,
  ...workflowRules,
}

export const FINDING_IDS: readonly FindingId[] = [...(Object.keys(RULES) as RuleId[]), 'internal-error']

const LEVELS: readonly Level[] = ['error', 'warning', 'notice']

/**
 * All findings, each at its line where that is known, the root cause first: errors before warnings before notices, each in the order
 * of the way to the registry, and then what only the files show, line by line.
 */
export function judge(facts: Facts, ignore: ReadonlySet<FindingId>): readonly Finding[] {
  const findings = (Object.keys(RULES) as RuleId[]).flatMap(id =>
    RULES[id]
      .judge(facts)
      // What broke on a way that docker does not go is told by engine-proxy-mismatch.
      .filter(({ registry = '' }) => bearsOnDocker({ id, registry }, facts) !== 'other')
      .map(judgement => {
        // What is seen in a file is on the way to no registry, whatever its id.
        const rung = judgement.location === undefined ? (judgement.rung ?? RULES[id].rung) : 'workflow'
        const waited = facts.waitedSeconds > 0 && mayArrive({ ...judgement, id } as Finding)
        const evidence = waited
          ? [...judgement.evidence, { label: 'waited', seen: `${facts.waitedSeconds} s` }]
          : judgement.evidence
        return { ...judgement, evidence, id, rung, ignored: false } as Finding
      }),
  )
  return placed(findings, facts)
    .map(finding => (ignore.has(finding.id) || isIgnoredInFile(finding, facts) ? ignored(finding) : finding))
    .toSorted((a, b) => rank(a) - rank(b) || byPlace(a, b))
}

const ignored = (finding: Finding): Finding => ({ ...finding, ignored: true, level: 'notice' })

const ORDER: readonly Finding['rung'][] = [...RUNGS, 'workflow']

const rank = ({ level, rung }: Finding): number => LEVELS.indexOf(level) * ORDER.length + ORDER.indexOf(rung)

/** Of what is seen in files only; the rest keeps the order of the catalogue. */
function byPlace({ rung, location: a }: Finding, { location: b }: Finding): number {
  if (rung !== 'workflow' || a === undefined || b === undefined) return 0
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.line - b.line
}
