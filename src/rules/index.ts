import type { Facts } from '../facts.ts'
import { type Finding, type FindingId, type Level, RUNGS } from '../findings.ts'
import { mayArrive } from '../meaning/arriving.ts'
import { bearsOnDocker } from '../meaning/way.ts'
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
}

export const FINDING_IDS: readonly FindingId[] = [...(Object.keys(RULES) as RuleId[]), 'internal-error']

const LEVELS: readonly Level[] = ['error', 'warning', 'notice']

/** All findings, the root cause first: errors before warnings before notices, each in the order of the way to the registry. */
export function judge(facts: Facts, ignore: ReadonlySet<FindingId>): readonly Finding[] {
  const findings = (Object.keys(RULES) as RuleId[]).flatMap(id =>
    RULES[id]
      .judge(facts)
      // What broke on a way that docker does not go is told by engine-proxy-mismatch.
      .filter(({ registry = '' }) => bearsOnDocker({ id, registry }, facts) !== 'other')
      .map(judgement => {
        const ignored = ignore.has(id)
        const level = ignored ? 'notice' : judgement.level
        const { rung = RULES[id].rung } = judgement
        const waited = facts.waitedSeconds > 0 && mayArrive({ ...judgement, id } as Finding)
        const evidence = waited
          ? [...judgement.evidence, { label: 'waited', seen: `${facts.waitedSeconds} s` }]
          : judgement.evidence
        return { ...judgement, evidence, id, rung, ignored, level } as Finding
      }),
  )
  const rank = ({ level, rung }: Finding): number => LEVELS.indexOf(level) * RUNGS.length + RUNGS.indexOf(rung)
  return findings.sort((a, b) => rank(a) - rank(b))
}
