import { allows } from '../azure/acr/token-scope.ts'
import { type AdditionalPrincipal, type Facts, type RegistryFacts, valueIn } from '../facts.ts'
import type { Finding, Operation } from '../findings.ts'
import { verifiesSignatures } from './content-trust.ts'
import { dataHostsOf } from './data-endpoints.ts'
import { appliesToDocker, dataEndpointRouteMatch, engineRouteMatch, engineTrustsSameCas } from './egress.ts'
import { areImagesKnown, blockAtImages, pageAtImages } from './images.ts'
import { permissionOf } from './permission.ts'
import { issuedToken, type PreAuthBlock } from './responses.ts'
import { isLoginUncertain, loginStorage } from './storage.ts'

/** What docker will do: proven, or not asked for, or not known. */
export type OperationVerdict = 'works' | 'fails' | 'unknown' | 'not-requested'

export interface RegistryVerdict {
  readonly registry: string
  readonly operations: Readonly<Record<Operation, OperationVerdict>>
}

export type Result = 'fail' | 'warn' | 'unknown' | 'pass'

/** What docker is going to do with each registry. Unknown is never shown as working, nor as failing. */
export function verdicts(facts: Facts, findings: readonly Finding[]): readonly RegistryVerdict[] {
  return facts.registries.map(registry => {
    const name = registry.server.host || registry.server.given
    const about = findings.filter(finding => finding.registry === undefined || finding.registry === name)
    const verdict = (operation: Operation): OperationVerdict => {
      if (!isRequested(operation, facts)) return 'not-requested'
      if (about.some(finding => finding.blocks.includes(operation) && appliesToDocker(finding, facts) === 'same'))
        return 'fails'
      return isProven(operation, registry, facts) ? 'works' : 'unknown'
    }
    return { registry: name, operations: { login: verdict('login'), pull: verdict('pull'), push: verdict('push') } }
  })
}

/** A login is only made with what the user gave; a stored login, and nobody, make none. */
function isRequested(operation: Operation, { given, identity }: Facts): boolean {
  if (operation === 'login') return given.userName.given || given.password.given || isGivenIdentity(identity)
  return operation === 'pull' || given.access === 'push'
}

/** An application that was given is logged in by `az acr login`, or by whoever exchanges its token. */
const isGivenIdentity = (identity: Facts['identity']): boolean =>
  identity.kind === 'sign-in' && identity.plan.role === 'primary'

/** What a registry refuses by the address that a request comes from. */
const ADDRESSES: readonly string[] = ['firewall', 'public-access-disabled'] satisfies readonly PreAuthBlock[]

function isProven(operation: Operation, registry: RegistryFacts, facts: Facts): boolean {
  const { docker } = facts
  if (valueIn(docker.cli)?.present !== true || valueIn(registry.challenge) === undefined) return false
  // What our own requests prove holds for docker only where its engine goes the same way, and trusts whom we trust.
  if (engineRouteMatch(registry, facts) !== 'same' || engineTrustsSameCas(registry, facts) !== 'same') return false
  if (loginStorage(registry, facts) === 'unknown') return false
  if (operation === 'login') return valueIn(registry.token)?.issued === true
  if (isLoginUncertain(registry)) return false
  // A build for no platform makes nothing to be pushed.
  if (docker.malformedPlatform !== undefined) return false
  if (verifiesSignatures(docker)) return false
  const engine = valueIn(docker.engine)
  if (engine?.state !== 'answers' && engine?.state !== 'daemonless') return false
  const grants = issuedToken(registry)?.grants ?? []
  // A data host that was asked and did not tell leaves the pull open; one that could not be looked for does not.
  if (operation === 'pull' && dataHostsOf(registry)?.reachability === 'unclear') return false
  // Who answers with a page where a manifest is may do so where one is pushed.
  if (operation === 'push' && pageAtImages(registry) !== undefined) return false
  // So may the firewall, which lets some of the runner's addresses in.
  if (operation === 'push' && ADDRESSES.includes(blockAtImages(registry)?.block ?? '')) return false
  // So does a manifest that was asked for and did not tell.
  if (operation === 'pull' && !areImagesKnown(registry, facts)) return false
  if (operation === 'pull' && dataEndpointRouteMatch(registry, facts) !== 'same') return false
  // Where only the stand-in was refused, what it says does not hold for other repositories.
  if (permissionOf(registry, facts) === 'not-for-all') return false
  return grants.length > 0 && grants.every(grant => allows(grant, operation))
}

/** The output `result`: whatever `fail-on` says. */
export function resultOf(findings: readonly Finding[], all: readonly RegistryVerdict[], facts: Facts): Result {
  if (findings.some(finding => finding.level === 'error')) return 'fail'
  if (findings.some(finding => finding.level === 'warning')) return 'warn'
  if (facts.registries.some(registry => facts.additionalPrincipals.some(other => !isKnown(other, registry))))
    return 'unknown'
  if (facts.registries.length === 0 && isUnread(facts)) return 'unknown'
  if (isUnexplained(facts)) return 'unknown'
  // What fails by a finding that is ignored is no pass either.
  const open: readonly OperationVerdict[] = ['unknown', 'fails']
  return all.some(({ operations }) => Object.values(operations).some(each => open.includes(each))) ? 'unknown' : 'pass'
}

/** Where only workflow files are judged: whether one of them could not be. */
const isUnread = ({ workflows }: Facts): boolean =>
  workflows.state === 'failed' || (valueIn(workflows)?.problems ?? []).length > 0

/** Whether a failure that was to be explained is not. */
export function isUnexplained({ logs }: Facts): boolean {
  if (logs.state !== 'known') return false
  return logs.value.unread.length > 0 || logs.value.logs.some(({ explanation }) => explanation.causes.length === 0)
}

/** Whether it is known what somebody else may do, and that there is somebody. */
const isKnown = ({ access, existence }: AdditionalPrincipal, { server }: RegistryFacts): boolean =>
  access.get(server.host)?.state === 'known' && existence.state === 'known'

/** The output `granted`: the least of all that was asked for, as proven by a token. */
export function grantedOf(facts: Facts): 'none' | 'pull' | 'push' | 'unknown' {
  const perRegistry = facts.registries.map(registry => {
    const grants = issuedToken(registry)?.grants ?? []
    if (grants.length === 0 || permissionOf(registry, facts) === 'not-for-all') return 'unknown'
    if (grants.some(({ actions }) => actions === 'unreadable')) return 'unknown'
    if (!grants.every(grant => allows(grant, 'pull'))) return 'none'
    return facts.given.access === 'push' && grants.every(grant => allows(grant, 'push')) ? 'push' : 'pull'
  })
  if (perRegistry.length === 0 || perRegistry.includes('unknown')) return 'unknown'
  return (['none', 'pull', 'push'] as const).find(level => perRegistry.includes(level)) ?? 'unknown'
}
