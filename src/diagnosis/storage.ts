import type { HelperAnswer } from '../docker/credential-helper.ts'
import { isAtLeast } from '../docker/version.ts'
import { type Facts, type HelperFact, type RegistryFacts, valueIn } from '../facts.ts'
import type { JqPlace } from '../findings/shared.ts'
import { IMAGE_OPERATIONS, OPERATIONS, type Operation } from '../findings.ts'
import type { Said } from '../util/note.ts'
import { defectOf } from './credential.ts'
import { issuedToken, rejectionOf } from './responses.ts'
import type { HelperCause } from './symptoms.ts'

/**
 * Whether docker can keep a login. `docker login` ends with an error where it cannot, whatever the registry says, and
 * so does `az acr login`, which calls it; what is not kept cannot be used by the pull or push that follows.
 */

/** A login is made and has to be stored: the pair that was given, or `az acr login` for an identity or a session. */
const storesLogin = (registry: RegistryFacts, { given }: Facts): boolean =>
  given.password.given || valueIn(registry.credential)?.source === 'entra'

/** The stored login is used, and docker does not always find it. */
export const isLoginUncertain = (registry: RegistryFacts): boolean =>
  registry.loginMayBeUnread === true && valueIn(registry.credential)?.source === 'docker'

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
export interface HelperFault extends HelperBlock {
  readonly cause: HelperCause
  /** What it said, or what the system said of it. */
  readonly text?: Said
}

/** What docker cannot do without its helper. */
export interface HelperBlock {
  readonly helper: HelperFact
  readonly blocks: readonly Operation[]
  /** Pull and push go on with the login that the file holds; nothing that is asked for fails. */
  readonly fallsBack?: true
}

/** The helper that docker is to use, and that is not there; `undefined` where that stops nothing. */
export function missingHelper(registry: RegistryFacts, facts: Facts): HelperBlock | undefined {
  const helper = valueIn(registry.helper)
  return helper?.present === false ? withoutHelper(helper, OPERATIONS, registry, facts) : undefined
}

/**
 * What a helper that gives nothing stops. Pull and push go on with the file's own login, or as nobody; a login that is
 * given has to be stored. Builds by BuildKit stop at the helper's error. Source: docker/cli:cli/command/registry.go,
 * ResolveAuthConfig; moby/buildkit:session/auth/authprovider, getAuthConfig.
 */
function withoutHelper(
  helper: HelperFact,
  blocks: readonly Operation[],
  registry: RegistryFacts,
  facts: Facts,
): HelperBlock | undefined {
  if (storesLogin(registry, facts))
    return { helper, blocks: helper.fileLogin ? blocks.filter(operation => operation === 'login') : blocks }
  if (pullsAsNobody(registry, facts)) return undefined
  const isLoggedIn =
    valueIn(registry.credential)?.source === 'docker' &&
    rejectionOf(registry) === undefined &&
    defectOf(registry, facts) === undefined
  return isLoggedIn ? { helper, blocks: [], fallsBack: true } : { helper, blocks }
}

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
        ...(hasOwnLogin ? [] : IMAGE_OPERATIONS),
      ],
    }
  }
  const fault = faultOf(answer, helper)
  if (answer.state === 'no-answer') return { helper, ...fault }
  const block = withoutHelper(helper, fault.blocks, registry, facts)
  return block && { ...fault, ...block }
}

function faultOf(
  answer: Exclude<HelperAnswer, { state: 'login' | 'no-login' }>,
  { storesNothing }: HelperFact,
): Pick<HelperFault, 'cause' | 'text' | 'blocks'> {
  // That it does not give does not show whether it takes: a login may pass, and what follows finds none.
  const blocks: readonly Operation[] = storesNothing === 'refuses' ? OPERATIONS : IMAGE_OPERATIONS
  switch (answer.state) {
    case 'not-started':
      return { cause: 'not-started', text: answer.text, blocks: OPERATIONS }
    case 'no-answer':
      return { cause: 'no-answer', blocks }
    case 'failed':
      return answer.cannotStore
        ? { cause: 'no-session', text: answer.text, blocks: OPERATIONS }
        : { cause: 'failed', text: answer.text, blocks }
  }
}

/** Only a pull is asked for, no login is known, and the registry allows anonymous pull. */
const pullsAsNobody = (registry: RegistryFacts, { given }: Facts): boolean =>
  given.access === 'pull' && valueIn(registry.credential) === undefined && issuedToken(registry) !== undefined

/**
 * Whether the login that will be made is there for the pull or push that follows. Whether a helper stores is not known
 * before it has to, but where it has stored this very login before.
 */
export function loginStorage(registry: RegistryFacts, facts: Facts): 'not-needed' | 'works' | 'unknown' {
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

/** The fix needs `jq`: who could install it, where it is missing. */
export function jqPlace({ lacksJq }: HelperFact, { runner }: Facts): JqPlace {
  if (!lacksJq) return {}
  return { jqBy: runner.platform !== 'linux' ? 'other' : runner.userId === 0 ? 'root' : 'sudo' }
}

/** Where docker keeps logins and the names of its helpers, whatever holds the logins that it reads. */
export function configFile({ docker }: Facts): string {
  const config = valueIn(docker.config)
  return config?.path ?? config?.file ?? ''
}
