import type { Step } from '../../workflow/model.ts'
import { jobsOf } from '../../workflow/operations-of.ts'
import { type PartialString, toLiteral } from '../../workflow/partial-string.ts'
import { type LocatedFinding, type Rule, workflowRule } from '../rule.ts'

/** What azure/login makes of its inputs. Source: Azure/login:src/common/LoginConfig.ts, action.yml (v1.4 on). */

const IDS = ['client-id', 'tenant-id', 'subscription-id'] as const

/**
 * `creds` beside one of the ids is not looked at: without a client id nothing is left to sign in with, which has a
 * finding of its own.
 */
export const credsIgnoredInFiles: Rule<'creds-overruled'> = workflowRule(workflow =>
  jobsOf(workflow).flatMap(({ steps }) =>
    steps.filter(isAzureLoginStep).flatMap((step): LocatedFinding<'creds-overruled'>[] => {
      const creds = given(step, 'creds')
      const ids = IDS.filter(name => isLikely(given(step, name)))
      if (!isLikely(creds) || creds === undefined || ids.length === 0 || missingInAzureLogin(step) !== undefined)
        return []
      return [{ level: 'warning', values: { ids }, location: creds.location }]
    }),
  ),
)

const isAzureLoginStep = ({ uses, operations }: Step): boolean =>
  uses?.action === 'azure/login' && operations.some(({ kind }) => kind === 'entra-login')

/** Not where it is certain to be empty; what only the run knows may be there. */
function given(step: Step, name: string): PartialString | undefined {
  const value = step.with.get(name)
  return value === undefined || toLiteral(value)?.trim() === '' ? undefined : value
}

/** A text, or a variable of the repository: it is there. A secret may be left to some runs only. */
const isCertain = (value: PartialString | undefined): boolean => hasSegment(value, /^vars\./)

/** The same, or a secret; what a caller hands on may be left out. */
const isLikely = (value: PartialString | undefined): boolean => hasSegment(value, /^(?:secrets|vars)\./)

const hasSegment = (value: PartialString | undefined, context: RegExp): boolean =>
  value?.segments.some(segment =>
    'literal' in segment ? segment.literal.trim() !== '' : 'expression' in segment && context.test(segment.expression),
  ) === true

/** The first input without which azure/login ends; none where only the run knows. */
export function missingInAzureLogin(step: Step): 'client-id' | 'tenant-id' | 'subscription-id' | undefined {
  const authType = step.with.get('auth-type')
  const kind = authType === undefined ? '' : toLiteral(authType)?.trim().toUpperCase()
  const isIdentity = kind === 'IDENTITY'
  if (!isIdentity && kind !== '' && kind !== 'SERVICE_PRINCIPAL') return undefined
  const [client, tenant, subscription] = IDS.map(name => given(step, name))
  const hasCreds = given(step, 'creds') !== undefined
  if (!isIdentity) {
    // With none of the ids it is creds that holds them all; with one of them creds is not looked at.
    if (client === undefined) {
      return hasCreds && !isCertain(tenant) && !isCertain(subscription) ? undefined : 'client-id'
    }
    if (tenant === undefined && (isCertain(client) || !hasCreds)) return 'tenant-id'
  }
  const allows = step.with.get('allow-no-subscriptions')
  const mayGoWithout = allows !== undefined && toLiteral(allows)?.trim().toLowerCase() !== 'false'
  // With creds at hand and ids that may be empty when the job runs, the subscription may stand in creds.
  const isSignIn = isIdentity || !hasCreds || isCertain(client)
  return isSignIn && subscription === undefined && !mayGoWithout ? 'subscription-id' : undefined
}

/** creds is given, and not looked at. */
export const isCredsIgnored = (step: Step): boolean =>
  given(step, 'creds') !== undefined && IDS.some(name => isCertain(given(step, name)))
