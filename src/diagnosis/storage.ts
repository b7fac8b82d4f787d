import type { HelperAnswer } from '../docker/credential-helper.ts'
import { isAtLeast } from '../docker/version.ts'
import { type Facts, type HelperFact, type RegistryFacts, valueIn } from '../facts.ts'
import type { Operation } from '../findings.ts'
import { issuedToken } from './responses.ts'

/**
 * Whether docker can keep a login. `docker login` ends with an error where it cannot, whatever the registry says, and
 * so does `az acr login`, which calls it; what is not kept cannot be used by the pull or push that follows.
 */

/** A login is made and has to be stored: the pair that was given, or `az acr login` for an identity or a session. */
const storesLogin = (registry: RegistryFacts, { given }: Facts): boolean =>
  given.password.given || valueIn(registry.credential)?.source === 'entra'

/** The file would have to be written for that. */
export const writesFile = (registry: RegistryFacts, facts: Facts): boolean =>
  storesLogin(registry, facts) && !fileStays(registry, facts)

/**
 * Docker leaves the file as it is where nothing changes, from 27.4 on. Source:
 * docker/cli:cli/config/credentials/file_store.go, Store.
 */
function fileStays(registry: RegistryFacts, { docker }: Facts): boolean {
  const cli = valueIn(docker.cli)
  return registry.fileStays && cli?.present === true && isAtLeast(cli.version, 27, 4)
}

/** Why the helper does not serve, and what docker cannot do because of it. */
export interface HelperFault {
  readonly helper: HelperFact
  readonly cause: HelperCause
  /** What it said, or what the system said of it. */
  readonly text?: string
  readonly blocks: readonly Operation[]
}

export type HelperCause = 'stores-nothing' | 'no-session' | 'failed' | 'no-answer' | 'not-started'

/** What is wrong with the helper for what docker needs of it here; `undefined` where nothing was seen. */
export function helperFault(registry: RegistryFacts, facts: Facts): HelperFault | undefined {
  const helper = valueIn(registry.helper)
  if (!helper?.present) return undefined
  const stores = storesLogin(registry, facts)
  const answer = valueIn(helper.answer)
  if (answer === undefined || answer.state === 'login' || answer.state === 'no-login') {
    if (!stores || helper.storesNothing === undefined) return undefined
    // A login of its own is there to be pulled with, whatever becomes of the one that is given.
    const hasOwnLogin = answer?.state === 'login'
    if (hasOwnLogin && helper.storesNothing === 'drops') return undefined
    return {
      helper,
      cause: 'stores-nothing',
      blocks: [
        ...(helper.storesNothing === 'refuses' ? (['login'] as const) : []),
        ...(hasOwnLogin ? [] : (['pull', 'push'] as const)),
      ],
    }
  }
  // Nobody's pull is made all the same: docker goes on without what the helper does not give.
  if (!stores && answer.state !== 'no-answer' && pullsAsNobody(registry, facts)) return undefined
  return { helper, ...faultOf(answer, helper) }
}

function faultOf(
  answer: Exclude<HelperAnswer, { state: 'login' | 'no-login' }>,
  { storesNothing }: HelperFact,
): Pick<HelperFault, 'cause' | 'text' | 'blocks'> {
  // That it does not give does not show whether it takes: a login may pass, and what follows finds none.
  const blocks: readonly Operation[] = storesNothing === 'refuses' ? ALL : ON_IMAGES
  switch (answer.state) {
    case 'not-started':
      return { cause: 'not-started', text: answer.text, blocks: ALL }
    case 'no-answer':
      return { cause: 'no-answer', blocks }
    case 'failed':
      return answer.cannotStore
        ? { cause: 'no-session', text: answer.text, blocks: ALL }
        : { cause: 'failed', text: answer.text, blocks }
  }
}

const ALL: readonly Operation[] = ['login', 'pull', 'push']
const ON_IMAGES: readonly Operation[] = ['pull', 'push']

/** Only a pull is asked for, no login is known, and the registry allows anonymous pull. */
const pullsAsNobody = (registry: RegistryFacts, { given }: Facts): boolean =>
  given.access === 'pull' && valueIn(registry.credential) === undefined && issuedToken(registry) !== undefined

/**
 * Whether the login that will be made is there for the pull or push that follows. Whether a helper stores is not known
 * before it has to, but where it has stored this very login before.
 */
export function storage(registry: RegistryFacts, facts: Facts): 'not-needed' | 'works' | 'unknown' {
  if (!storesLogin(registry, facts)) return 'not-needed'
  // One that could not be asked: what docker does with it is not known either.
  if (registry.helper.state === 'failed') return 'unknown'
  if (registry.helper.state === 'known') {
    const answer = valueIn(registry.helper.value.answer)
    if (answer?.state !== 'login' || !answer.isGiven) return 'unknown'
  }
  const config = valueIn(facts.docker.config)
  const isWritable = config !== undefined && config.obstacle === undefined
  return fileStays(registry, facts) || isWritable ? 'works' : 'unknown'
}
