import { cloudOfSuffix } from '../azure/clouds.ts'
import { cloudWithName, entraConnectionFailure } from '../diagnosis/nearby.ts'
import { networkFailure } from '../diagnosis/responses.ts'
import { entraRefusal } from '../diagnosis/sign-in.ts'
import { failureEvidence } from './network.ts'
import { type Rule, registryRule } from './rule.ts'

/** The name is not there, and the same name in another cloud is, by DNS alone. */
export const cloudByName: Rule<'registry-cloud-mismatch'> = registryRule((registry, facts) => {
  const existing = cloudWithName(registry)
  const broke = networkFailure(registry)
  if (existing === undefined || broke === undefined || entraConnectionFailure(facts)?.at === 'dns') return undefined
  if (entraRefusal(facts)?.meaning === 'registry-cloud-mismatch') return undefined
  const cloud = cloudOfSuffix(existing)?.name ?? ''
  return {
    level: 'error',
    values: { cloud, missingHost: registry.server.host, existingHost: existing },
    evidence: failureEvidence(registry, broke),
    stage: 'dns',
  }
})
