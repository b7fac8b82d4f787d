import { type Facts, type RegistryFacts, valueIn } from '../facts.ts'
import type { FindingValues } from '../findings.ts'
import type { Said } from '../util/note.ts'
import { type EmptyInput, emptyCredential } from './empty-inputs.ts'
import { blockedBy } from './responses.ts'
import { configFile, helperFault, jqPlace } from './storage.ts'

/** What is missing where something is: a part of the pair, or all of it and docker has no login stored either. */
export function missingCredentials(facts: Facts):
  | {
      missing: FindingValues['credentials-missing']['missing'] | 'anonymous'
      host: string
      written?: readonly EmptyInput[]
    }
  | undefined {
  const { userName, password, access } = facts.given
  const host = facts.registries[0]?.server.host ?? ''
  const { identity } = facts
  const empty = emptyCredential(facts)
  if (empty !== undefined) return { ...empty, host }
  if (identity.kind === 'misconfigured' && identity.problem.kind === 'inputs-missing')
    return { missing: identity.problem.missing, host }
  if (userName.given !== password.given) return { missing: userName.given ? 'password' : 'username', host }
  const bare = facts.registries.filter(
    ({ credential }) => credential.state === 'skipped' && credential.because === 'no-credential',
  )
  if (access === 'push' && bare[0] !== undefined) return { missing: 'both', host: bare[0].server.host }
  const refusing = bare.find(anonymousRefused)
  return refusing === undefined ? undefined : { missing: 'anonymous', host: refusing.server.host }
}

/** Nobody's pull was refused, and there was no credential to try. */
export function anonymousRefused(registry: RegistryFacts): boolean {
  const answer = valueIn(registry.anonymous)
  const nobody = registry.credential.state === 'skipped' && registry.credential.because === 'no-credential'
  return nobody && answer?.status === 401 && blockedBy(registry) === undefined
}

/** What docker stumbles over in its configuration: as it was seen, else as docker says itself. */
export function configProblem({ docker }: Facts): Said | undefined {
  const [config, cli] = [valueIn(docker.config), valueIn(docker.cli)]
  return config?.problem ?? (cli?.present === true ? cli.warning : undefined)
}

/**
 * Nothing is given, docker's configuration cannot be read, and without the login that may stand in it docker is
 * refused.
 */
export function isStoredLoginUnreadable(facts: Facts): boolean {
  return (
    configProblem(facts) !== undefined &&
    !facts.given.userName.given &&
    !facts.given.password.given &&
    missingCredentials(facts) !== undefined
  )
}

/** The missing credential is explained by what withheld it. */
export const hasOtherReason = (facts: Facts): boolean =>
  facts.runner.withheldSecrets !== undefined ||
  isStoredLoginUnreadable(facts) ||
  facts.registries.some(
    registry => valueIn(registry.helper)?.present === false || helperFault(registry, facts) !== undefined,
  )

export type Stored = Pick<FindingValues['credentials-missing'], 'stored'>

/** What docker has stored for others than this host, and what of it is this registry under another key. */
export function storedElsewhere(host: string, facts: Facts): Stored {
  const { docker, registries } = facts
  const hosts = docker.storedLogins.filter(each => each !== host)
  const registry = registries.find(({ server }) => server.host === host)
  const helper = registry && valueIn(registry.helper)
  const ignoring = helper?.fileLogin && valueIn(helper.answer)?.state === 'no-login' ? helper : undefined
  const homeFile = valueIn(docker.config)?.homeFile
  const inHome = homeFile?.hosts.includes(host) ? homeFile : undefined
  if (hosts.length === 0 && ignoring === undefined && inHome === undefined) return {}
  const sameRegistry = hosts.find(each => hostOfKey(each) === host)
  return {
    stored: {
      hosts,
      ...(ignoring !== undefined && {
        ignoredBy: ignoring.program,
        file: configFile(facts),
        ...jqPlace(ignoring, facts),
      }),
      ...(sameRegistry !== undefined && { sameRegistry }),
      ...(inHome !== undefined && { inHome: { file: inHome.file, isUnexpanded: inHome.isUnexpanded } }),
    },
  }
}

/** A key as it was meant: docker compares keys letter by letter. */
const hostOfKey = (key: string): string =>
  (
    key
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .split('/')[0] ?? ''
  ).replace(/:443$/, '')
