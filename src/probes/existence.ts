import type { Cluster } from '../azure/arm/cluster.ts'
import { readApplication } from '../azure/entra/application.ts'
import { isGuid } from '../azure/guid.ts'
import { type Existence, type Fact, failed, ok, type PrincipalAccess, valueIn } from '../facts.ts'
import { objectOf } from '../util/json.ts'
import { note } from '../util/note.ts'
import { type ArmClient, IDENTITIES, IDENTITY_API, listArm, requestArm } from './arm.ts'
import { graphFailure, isGraphReading, requestGraph } from './graph.ts'
import type { SignIn, SignInContext } from './sign-in.ts'

/** A user-assigned identity, as Resource Manager lists it; ids in lowercase. */
interface ListedIdentity {
  readonly principalId: string
  readonly clientId: string
}

/**
 * The user-assigned identities of subscriptions, as far as they may be seen. Source: ARM docs, "User Assigned
 * Identities - List By Subscription".
 */
export async function listIdentities(
  arm: ArmClient,
  subscriptionIds: readonly string[],
): Promise<readonly ListedIdentity[]> {
  const lists = await Promise.all(
    [...new Set(subscriptionIds)].map(id =>
      listArm(
        arm,
        `/subscriptions/${encodeURIComponent(id)}/providers/${IDENTITIES}?api-version=${IDENTITY_API}`,
        identity,
      ),
    ),
  )
  return lists.flatMap(found => valueIn(found)?.items ?? [])
}

function identity(entry: unknown): ListedIdentity | undefined {
  const { principalId, clientId } = objectOf(objectOf(entry)?.['properties']) ?? {}
  return typeof principalId === 'string' && typeof clientId === 'string'
    ? { principalId: principalId.toLowerCase(), clientId: clientId.toLowerCase() }
    : undefined
}

/**
 * Whose id this is. The identity itself and the listed ones are known without Graph; what Graph does not let this
 * identity read is unknown, never missing. Source: Graph docs, "Get servicePrincipal", "Get directoryObject".
 */
export async function existenceOf(
  given: string,
  signIn: SignIn,
  identities: readonly ListedIdentity[],
  context: SignInContext,
): Promise<Fact<Existence>> {
  const id = given.toLowerCase()
  if (!isGuid(id)) return failed({ kind: 'tool', text: note('not-an-object-id') })
  const answer = valueIn(await signIn.token('arm'))
  const own =
    answer?.signedIn === true ? { principalId: answer.objectId ?? '', clientId: answer.clientId ?? '' } : undefined
  for (const { principalId, clientId } of [...(own === undefined ? [] : [own]), ...identities]) {
    if (principalId.toLowerCase() === id) return ok({ is: 'there', objectId: id })
    if (clientId.toLowerCase() === id && principalId !== '') return ok({ is: 'client-id', objectId: principalId })
  }
  const key = encodeURIComponent(id)
  const look = (path: string) => requestGraph(signIn, `v1.0/${path}?$select=id`, readApplication, context)
  const [object, application, any] = await Promise.all([
    look(`servicePrincipals/${key}`),
    look(`servicePrincipals(appId='${key}')`),
    look(`directoryObjects/${key}`),
  ])
  if ([object, any].some(reading => isGraphReading(reading) && reading.ok)) return ok({ is: 'there', objectId: id })
  const objectId = isGraphReading(application) && application.ok ? application.value.objectId : undefined
  if (objectId !== undefined) return ok({ is: 'client-id', objectId })
  const isAbsent = (reading: typeof object): boolean =>
    isGraphReading(reading) && !reading.ok && reading.problem.because === 'not-found'
  if (isAbsent(object) && isAbsent(application)) return isAbsent(any) ? ok({ is: 'missing' }) : NOT_A_SERVICE_PRINCIPAL
  return graphFailure(object)
}

const NOT_A_SERVICE_PRINCIPAL: Fact<Existence> = failed({
  kind: 'tool',
  text: note('not-a-service-principal'),
})

const isNotServicePrincipal = (fact: Fact<Existence>): boolean =>
  fact.state === 'failed' &&
  fact.reason.kind === 'tool' &&
  typeof fact.reason.text !== 'string' &&
  fact.reason.text.note === 'not-a-service-principal'

/** The same with what its role assignments say: one of a service principal that is none any more is left over. */
export function withAssignments(existence: Fact<Existence>, access: readonly Fact<PrincipalAccess>[]): Fact<Existence> {
  if (!isNotServicePrincipal(existence)) return existence
  const types = access.flatMap(fact => valueIn(fact)?.assignments ?? []).map(({ principalType }) => principalType)
  return types.length > 0 && types.every(type => type === 'ServicePrincipal') ? ok({ is: 'missing' }) : existence
}

/** Whether the kubelet's identity is there: its resource tells, and, where that may not be read, Graph. */
export async function kubeletExistence(
  arm: ArmClient,
  { objectId, resourceId }: NonNullable<Cluster['kubelet']>,
  lookUp: (id: string) => Promise<Fact<Existence>>,
): Promise<Fact<Existence>> {
  const resource =
    resourceId === undefined ? undefined : await requestArm(arm, 'GET', `${resourceId}?api-version=${IDENTITY_API}`)
  if (resource?.state === 'known') {
    const found = identity(resource.value)
    // One that was deleted and made anew under its name is another principal.
    if (found !== undefined) return ok(found.principalId === objectId ? { is: 'there', objectId } : { is: 'missing' })
  }
  if (
    resource?.state === 'failed' &&
    resource.reason.kind === 'refused' &&
    resource.reason.code === 'ResourceNotFound'
  ) {
    return ok({ is: 'missing' })
  }
  return lookUp(objectId)
}
