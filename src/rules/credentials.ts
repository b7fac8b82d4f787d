import {
  type CredentialDefect,
  type CredentialInfo,
  displayUserName,
  MAX_SECRET_LENGTH,
  ZERO_GUID,
} from '../azure/acr/credential.ts'
import { NO_SERVICE_PRINCIPAL } from '../azure/entra/aadsts.ts'
import {
  assigneeOf,
  defectOf,
  isAdminName,
  kindOf,
  misplacedToken,
  registryName,
  unknownUser,
} from '../diagnosis/credential.ts'
import { type EmptyInput, emptyCredential, emptyInputs } from '../diagnosis/empty-inputs.ts'
import { scopedTokenCause, tokenOf, unusedPassword } from '../diagnosis/expiry.ts'
import {
  anonymousRefused,
  hasOtherReason,
  missingCredentials,
  type Stored,
  storedElsewhere,
} from '../diagnosis/missing-credentials.ts'
import {
  type CredentialRejection,
  indicatesMissingRole,
  rejectingResponse,
  rejectionOf,
  tellsWrongAudience,
  tellsWrongSecret,
} from '../diagnosis/responses.ts'
import { explanationOf, isExplainedByArm, isRefusedIdentity } from '../diagnosis/roles.ts'
import { passwordSavedAs, savedAs } from '../diagnosis/saved-as.ts'
import { entraRefusal, isRefusedForWhitespace, otherTenant, tenantThatKnows } from '../diagnosis/sign-in.ts'
import { helperFault, missingHelper } from '../diagnosis/storage.ts'
import { sourceOf } from '../diagnosis/value-source.ts'
import { type Facts, type RegistryFacts, type ResponseSummary, valueIn } from '../facts.ts'
import type { CredentialInput } from '../findings/credentials.ts'
import { type FindingValues, IMAGE_OPERATIONS, OPERATIONS } from '../findings.ts'
import { omitUndefined } from '../util/json.ts'
import { note } from '../util/note.ts'
import { isoSeconds } from '../util/text.ts'
import { anyOf, type Rules, registryRule, replyEvidence, runRule, seen } from './rule.ts'
import { refusedAs, secretLooksLikeKeyId } from './sign-in.ts'
import { adminCause } from './user-names.ts'
import { inputsMissingInFiles } from './workflow/login-inputs.ts'
import { tokenUserNameInFiles } from './workflow/passwords.ts'

/** Chapter "Credentials" of Microsoft's page, as far as the registry itself tells. */
export const credentialRules = {
  'secrets-unavailable': anyOf(
    runRule(facts => {
      const because = facts.runner.withheldSecrets
      const isMissing = missingCredentials(facts) !== undefined || (because === 'fork' && isOidcUnavailable(facts))
      if (because === undefined || !isMissing) return undefined
      const secrets = secretsIn(emptyInputs(facts))
      return {
        level: 'error',
        values: { because, secrets },
        evidence: [seen('run', note('run-kind', { kind: because })), ...givenEvidence(facts)],
      }
    }),
    // The registry itself came from a secret or a variable, so that there is none to look at.
    facts => {
      const because = facts.runner.withheldSecrets
      const empty = emptyInputs(facts).filter(({ isWithheld }) => isWithheld)
      if (facts.registries.length > 0 || because === undefined || empty.length === 0) return []
      const evidence = [seen('run', note('run-kind', { kind: because })), ...empty.map(emptyEvidence)].filter(
        item => item !== undefined,
      )
      const values = { because, secrets: secretsIn(empty) }
      return [{ level: 'error', values, evidence, blocks: OPERATIONS }]
    },
  ),

  'credentials-missing': anyOf(
    runRule(facts => {
      const absent = missingCredentials(facts)
      if (absent === undefined || absent.missing === 'anonymous' || hasOtherReason(facts)) return undefined
      const { missing, host, written = [] } = absent
      const expressions = written.map(({ expression }) => expression)
      const stored = missing === 'both' && written.length === 0 ? storedElsewhere(host, facts) : {}
      const source = missing === 'both' ? undefined : sourceOf(missing, facts)
      const { identity } = facts
      const credsIgnored =
        identity.kind === 'misconfigured' && identity.problem.kind === 'inputs-missing' && identity.problem.credsIgnored
      return {
        level: 'error',
        values: {
          ...{ missing, host, ...stored },
          ...(source !== undefined && { source }),
          ...(written.length > 0 && { expressions }),
          ...(credsIgnored && { credsIgnored }),
        },
        evidence:
          written.length > 0
            ? written.map(emptyEvidence)
            : [...givenEvidence(facts), loginEvidence(host, stored), seen('path', stored.stored?.inHome?.file)],
      }
    }),
    refusedAs('credentials-missing', ({ clientId }) => ({ missing: 'client-secret', host: clientId })),
    inputsMissingInFiles,
  ),

  'anonymous-pull-disabled': registryRule((registry, facts) => {
    const answer = valueIn(registry.anonymous)
    if (!anonymousRefused(registry) || answer === undefined || hasOtherReason(facts)) return undefined
    if (missingCredentials(facts)?.missing !== 'anonymous') return undefined
    const { host } = registry.server
    const stored = storedElsewhere(host, facts)
    return {
      level: 'error',
      values: { host, ...stored },
      evidence: [...replyEvidence(answer, '200'), loginEvidence(host, stored)],
      blocks: IMAGE_OPERATIONS,
    }
  }),

  'credentials-whitespace': runRule(facts => {
    const { whitespace } = facts.given
    const refused =
      isRefusedForWhitespace(facts) ||
      facts.registries.some(registry => defectOf(registry, facts) === 'white-space') ||
      facts.registries.some(registry => rejectionOf(registry) === 'white-space')
    const where = refused ? 'inner' : 'edge'
    const ofInputs = whitespace.filter(each => each.where === where).map(({ input }) => input)
    const which = refused && hasWhitespaceInCreds(facts) ? ['creds' as const] : ofInputs
    if (which.length === 0) return undefined
    return {
      level: refused ? 'error' : 'warning',
      values: { which, where, sources: sourcesOf(which, facts) },
      evidence: which.map(input => seen('name', note('whitespace-in', { input, where }), note('no-whitespace'))),
    }
  }),

  'docker-credentials-stale': registryRule((registry, facts) => {
    const credential = valueIn(registry.credential)
    if (credential?.source !== 'docker' || emptyCredential(facts) !== undefined) return undefined
    // The login that the helper may hold is another one.
    if (missingHelper(registry, facts) !== undefined || helperFault(registry, facts) !== undefined) return undefined
    const defect = defectOf(registry, facts)
    const cause = defect === 'expired' || defect === 'white-space' ? defect : 'refused'
    if (cause === 'refused' && rejectionOf(registry) !== 'stale-login') return undefined
    const answer = valueIn(registry.token)
    const stored = storedElsewhere(registry.server.host, facts)
    return {
      level: 'error',
      values: {
        host: registry.server.host,
        registryName: registryName(registry),
        cause,
        worksWithout: worksWithoutLogin(registry, facts),
        ...stored,
      },
      evidence: [
        seen('expires', expiry(credential)),
        ...(answer === undefined ? [] : replyEvidence(answer, '200')),
        loginEvidence(registry.server.host, stored),
      ],
      blocks: IMAGE_OPERATIONS,
    }
  }),

  'token-wrong-kind': registryRule((registry, facts) => {
    const credential = valueIn(registry.credential)
    const isSent = rejectionOf(registry) === 'entra-token'
    if (credential === undefined || (!isSent && defectOf(registry, facts) !== 'entra-token')) return undefined
    const answer = isSent ? rejectingResponse(registry) : undefined
    return {
      level: 'error',
      values: { registryName: registryName(registry) },
      evidence: [
        seen('audience', credential.secret.token?.audience, registry.service),
        ...(answer === undefined ? [] : replyEvidence(answer, '200')),
      ],
    }
  }),

  'token-username-mismatch': anyOf(
    defect('user-name-of-token', (_, credential) => ({
      values: { userName: displayUserName(credential.userName) },
      evidence: [seen('user-name', displayUserName(credential.userName), ZERO_GUID)],
    })),
    tokenUserNameInFiles,
  ),

  'token-username-unexpected': defect('zero-guid-without-token', (registry, credential) => ({
    values: { registryName: registryName(registry) },
    evidence: [
      seen('user-name', credential.userName),
      seen(
        'password',
        note('secret-kind', { kind: credential.secret.kind }),
        note('secret-kind', { kind: 'acr-refresh-token' }),
      ),
    ],
  })),

  'token-wrong-registry': defect('other-registry', (registry, credential) => {
    const audience = credential.secret.token?.audience ?? ''
    return {
      values: { audience, service: registry.service, registryName: registryName(registry) },
      evidence: [seen('audience', audience, registry.service)],
    }
  }),

  'sp-not-found': anyOf(
    refused('application-unknown', (credential, _, facts) => {
      const knownIn = tenantThatKnows(facts)
      return {
        ...{ userName: displayUserName(credential.userName), idIn: 'username' },
        ...(knownIn !== undefined && { knownIn }),
      }
    }),
    refusedAs('sp-not-found', ({ clientId, tenantId, error }, { identity }) => {
      const clues = identity.kind === 'sign-in' ? valueIn(identity.tenants) : undefined
      const { clientIdOfObject: meant, clientIdIsSubscription = false, clientIdIsTenant = false } = clues ?? {}
      return {
        ...{ userName: clientId, idIn: inputOfId(identity), tenantId },
        noServicePrincipal: error.code === NO_SERVICE_PRINCIPAL,
        isTenant: clientIdIsTenant,
        ...(clientIdIsSubscription && { isSubscription: true }),
        ...(meant !== undefined && { meant }),
      }
    }),
  ),
  'sp-secret-is-id': anyOf(
    refused('secret-is-id', (credential, _, facts) => ({
      userName: displayUserName(credential.userName),
      ...savedAs(facts),
    })),
    secretLooksLikeKeyId,
  ),
  'scoped-token-invalid': refused('scoped-token-password', (credential, registry, facts) => ({
    userName: displayUserName(credential.userName),
    registryName: registryName(registry),
    ...passwordSavedAs(facts),
    ...unusedPassword(registry, facts),
  })),

  'credentials-rejected': registryRule((registry, facts) => {
    const credential = valueIn(registry.credential)
    if (credential === undefined) return undefined
    const tooLong = defectOf(registry, facts) === 'too-long'
    if (!tooLong && (!isUnclear(registry) || isExplained(credential, registry, facts))) return undefined
    const answer = rejectingResponse(registry)
    const reported = answer === undefined ? undefined : reportedCause(answer)
    const isIdentity = isRefusedIdentity(registry, facts)
    const denialExplanation = isIdentity ? explanationOf(registry, facts) : undefined
    const signIn = facts.identity.kind === 'sign-in' ? valueIn(facts.identity.signIn) : undefined
    const tenantId = isIdentity && signIn?.signedIn === true && signIn.tenantId !== '' ? signIn.tenantId : undefined
    const registryTenantId = isIdentity ? otherTenant(facts) : undefined
    return {
      level: 'error',
      values: {
        ...savedAs(facts),
        kind: kindOf(credential),
        userName: displayUserName(credential.userName),
        registryName: registryName(registry),
        tooLong,
        signedIn: isRefusedIdentity(registry, facts) || (answer !== undefined && indicatesMissingRole(answer)),
        ...(reported !== undefined && { reported }),
        access: facts.given.access,
        ...assigneeOf(credential, facts),
        ...unusedPassword(registry, facts),
        ...omitUndefined({ denialExplanation, tenantId, registryTenantId }),
      },
      evidence: [
        seen('user-name', displayUserName(credential.userName)),
        seen('tenant', tenantId, registryTenantId),
        tooLong ? seen('password', note('longer-than', { characters: MAX_SECRET_LENGTH })) : undefined,
        ...(answer === undefined ? [] : replyEvidence(answer, '200')),
      ],
      ...(credential.source === 'entra' && { stage: 'exchange' as const }),
    }
  }),
} satisfies Partial<Rules>

/** Where the id of the identity stands. */
function inputOfId(identity: Facts['identity']): 'username' | 'client-id' | 'clientId' {
  const source = identity.kind === 'sign-in' ? identity.plan.source : undefined
  if (source === 'username') return 'username'
  return source === 'creds' ? 'clientId' : 'client-id'
}

/** Refused without a cause of its own: by words that name none, or by words that Resource Manager contradicts. */
function isUnclear(registry: RegistryFacts): boolean {
  const refusal = rejectionOf(registry)
  return (
    refusal === 'rejected' ||
    (refusal === 'admin-unknown' && isAdminName(registry)) ||
    (unknownUser(registry) !== undefined && tokenOf(registry) !== undefined)
  )
}

function reportedCause(answer: ResponseSummary): FindingValues['credentials-rejected']['reported'] {
  if (tellsWrongSecret(answer)) return 'wrong-secret'
  return tellsWrongAudience(answer) ? 'wrong-audience' : undefined
}

const hasWhitespaceInCreds = ({ identity }: Facts): boolean =>
  identity.kind === 'sign-in' && identity.plan.secretHasWhitespace === true

/** Where the workflow takes these from, as far as it tells. */
const sourcesOf = (inputs: readonly (CredentialInput | 'creds')[], facts: Facts) =>
  Object.fromEntries(inputs.map(input => [input, sourceOf(input, facts)]).filter(([, source]) => source !== undefined))

/** The names of the secrets that came empty. */
const secretsIn = (empty: readonly EmptyInput[]): readonly string[] =>
  empty.flatMap(({ expression }) => /^secrets\.([\w-]+)$/i.exec(expression)?.[1] ?? [])

/** Nobody gets a token, too, and only a pull is asked for. */
const worksWithoutLogin = (registry: RegistryFacts, { given }: Facts): boolean =>
  given.access === 'pull' && valueIn(registry.anonymous)?.issued === true

const emptyEvidence = ({ input, expression }: EmptyInput) => seen('name', note('input-empty', { input }), expression)

/** Entra says more of the application than the registry does. */
function isExplained(credential: CredentialInfo, registry: RegistryFacts, facts: Facts): boolean {
  if (credential.source === 'inputs' && credential.userNameKind === 'service-principal') {
    if (entraRefusal(facts) !== undefined) return true
  }
  if (adminCause(registry) !== undefined) return true
  return isExplainedByArm(registry, facts) || scopedTokenCause(registry, facts) !== undefined
}

const isOidcUnavailable = ({ identity }: Facts): boolean =>
  identity.kind === 'misconfigured' && identity.problem.kind === 'no-oidc'

const loginEvidence = (host: string, { stored }: Stored) =>
  stored?.ignoredBy === undefined
    ? seen('login', stored?.hosts.join(', ') || undefined, host)
    : seen('credential-helper', stored.ignoredBy)

const givenEvidence = ({ given }: Facts) => [
  seen('user-name', note(given.userName.given ? 'set' : 'empty'), note('set')),
  seen('password', note(given.password.given ? 'set' : 'empty'), note('set')),
]

/** A rule on a defect that stands in the credential itself. */
function defect<Id extends 'token-username-mismatch' | 'token-username-unexpected' | 'token-wrong-registry'>(
  which: CredentialDefect,
  draft: (
    registry: RegistryFacts,
    credential: CredentialInfo,
  ) => { values: FindingValues[Id]; evidence: readonly ReturnType<typeof seen>[] },
) {
  return registryRule<Id>((registry, facts) => {
    const credential = valueIn(registry.credential)
    if (credential === undefined || defectOf(registry, facts) !== which) return undefined
    if (misplacedToken(registry, facts) !== undefined) return undefined
    return { level: 'error', ...draft(registry, credential) }
  })
}

/** A rule on one kind of refusal. */
function refused<Id extends 'sp-not-found' | 'sp-secret-is-id' | 'scoped-token-invalid'>(
  which: CredentialRejection,
  values: (credential: CredentialInfo, registry: RegistryFacts, facts: Facts) => FindingValues[Id],
) {
  return registryRule<Id>((registry, facts) => {
    const credential = valueIn(registry.credential)
    const answer = rejectingResponse(registry)
    if (credential === undefined || answer === undefined || rejectionOf(registry) !== which) return undefined
    if (isExplained(credential, registry, facts)) return undefined
    return {
      level: 'error',
      values: values(credential, registry, facts),
      evidence: [seen('user-name', displayUserName(credential.userName)), ...replyEvidence(answer, '200')],
    }
  })
}

const expiry = ({ secret: { token } }: CredentialInfo): string | undefined =>
  token?.expiresAt === undefined ? undefined : isoSeconds(token.expiresAt * 1000)
