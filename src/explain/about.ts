import { memoizeRecent } from '../util/memoize.ts'
import { hostsIn, isAuthority, isDataEndpoint, type Owner, ownerOf } from './hosts.ts'
import { isAssertion, isCommand, isOtherProgram } from './lines.ts'
import type { Client, LogPattern } from './pattern.ts'
import type { Hit } from './scan.ts'

/** What is known of the job where a text stands. */
interface Surroundings {
  /** Lines of the step that name an image or a registry. */
  readonly outer: readonly string[]
  readonly inTests: boolean
  readonly meansDockerHub: boolean
}

/** The hosts of a line, which several texts in it ask for. */
export const hostsOf = memoizeRecent((line: string) => hostsIn(line.slice(0, MAX_READ)), 8, Number.POSITIVE_INFINITY)

/** Characters of a line that are read for hosts. */
const MAX_READ = 4000

/** Whose registry a text is about, and how far from it the host stands that says so. */
export interface Target {
  readonly owner: Owner
  readonly host: string | undefined
  readonly isNear: boolean
}

export function target(pattern: LogPattern, hit: Hit, outer: readonly string[]): Target {
  const [own] = hostsOf(hit.quote)
  if (own !== undefined) {
    // A registry's short name, as `docker login contoso` asks for it; elsewhere such a name is any machine's.
    const isShortName = !/[.:]/.test(own) && own !== 'localhost' && hit.quote.includes('/v2/')
    return { owner: isShortName ? 'unknown' : ownerOf(own), host: own, isNear: true }
  }
  if (isWithoutHost(hit.quote)) return { owner: 'docker-hub', host: 'docker.io', isNear: true }
  // A text that is broken into lines has its host on the line before; what is farther off may be about something else.
  const above = hit.before
    .slice(-2)
    .reverse()
    .filter(line => !isCommand(line))
  for (const line of above) {
    const [host] = hostsOf(line)
    if (host !== undefined) return { owner: ownerOf(host), host, isNear: true }
  }
  for (const line of outer) {
    const [host] = hostsOf(line)
    if (host !== undefined) return { owner: ownerOf(host), host, isNear: false }
  }
  const farther = hit.before.slice(0, -2).flatMap(hostsOf)[0]
  if (farther !== undefined && pattern.of === 'registry')
    return { owner: ownerOf(farther), host: farther, isNear: false }
  return { owner: 'unknown', host: undefined, isNear: false }
}

/** An image without a host is one of Docker Hub's. Source: distribution/reference, `docker.io` is the default. */
const isWithoutHost = (line: string): boolean =>
  /(?:pull access denied for|(?<!matching )manifest for|unable to find image|no such image:) '?(?:[\w-]+\/)?[\w-]+[:,' @]/i.test(
    line,
  )

/** Whether a text is about a registry of Azure, or can be. */
export function isAbout(pattern: LogPattern, { owner, host, isNear }: Target, hit: Hit, state: Surroundings): boolean {
  const { quote } = hit
  const isAzure = owner === 'registry' || owner === 'microsoft' || owner === 'azure'
  if (isAssertion(quote) || isOtherService(pattern, host, quote)) return false
  const isOwn = isAzure && isNear
  if (!isOwn && (state.inTests || hit.before.slice(-3).some(isAssertion) || isOtherProgram(quote))) return false
  switch (pattern.of) {
    case 'own':
      return true
    case 'azure-registry':
      if (owner === 'unknown') return isHostHidden(quote)
      return isAzure && (isNear || (pattern.weight > 1 && !ANY_PROGRAM.has(pattern.client)))
    case 'registry':
      if (owner === 'docker-hub') return isPushToDockerHub(pattern, hit, state)
      return isAzure || owner === 'unknown'
  }
}

/** A service of Azure that a job can fail to reach or be refused by, and that has nothing to do with a registry. */
export function isOtherService({ of, proves }: LogPattern, host: string | undefined, quote: string): boolean {
  if (of === 'own' || host === undefined || ownerOf(host) !== 'azure' || isDataEndpoint(host, quote)) return false
  return /\.blob\.core\./i.test(host) || (proves === 'not-connected' && !isAuthority(host))
}

/** What programs say with these libraries, they say of any host. */
const ANY_PROGRAM: ReadonlySet<Client> = new Set(['python', 'curl', 'node', 'java', 'dotnet'])

/** Where a host would stand is a mask. */
export const isHostHidden = (line: string): boolean => /\*\*\*[\w.-]*\/|:\/\/\*\*\*|\*\*\*v2\//.test(line)

/** Only a push that lost its registry goes to Docker Hub by mistake; a pull from there is meant. */
const isPushToDockerHub = (pattern: LogPattern, hit: Hit, { outer, meansDockerHub }: Surroundings): boolean =>
  pattern.proves === 'registry-answered' &&
  !meansDockerHub &&
  [hit.quote, ...outer, ...hit.before].some(line =>
    /refers to repository \[docker\.io\/|%2Cpush|push access denied/i.test(line),
  )
