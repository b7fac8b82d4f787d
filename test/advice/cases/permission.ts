import { PLACEHOLDER_REPOSITORY } from '../../../src/azure/acr/repository.ts'
import type { DenyAssignment, RoleAssignment } from '../../../src/azure/arm/authorization.ts'
import { type AdditionalPrincipal, type Facts, failed, ok, type RegistryFacts, skipped } from '../../../src/facts.ts'
import { jwt, refreshClaims } from '../../azure/acr/jwt.ts'
import {
  ABAC,
  assigned,
  CUSTOM,
  conditioned,
  deny,
  GROUP,
  LEGACY,
  ME,
  NAME,
  STAGING,
} from '../../azure/arm/fixtures.ts'
import {
  arm,
  asGiven,
  asIdentity,
  granting,
  HOST,
  NOW,
  pulling,
  refusing,
  signedIn,
  withRegistry,
  ZERO_GUID,
} from '../../rules/facts.ts'
import { NO_CLUSTERS, UNREAD_ROLE } from '../played.ts'
import { type AdviceCase, ALWAYS } from './case.ts'

const WRITER = 'Container Registry Repository Writer'
type Mode = typeof LEGACY | typeof ABAC

/** What the principal holds, in a registry of this mode; of one that isn't known where it is left out. */
const holding = (
  assignments: readonly RoleAssignment[],
  mode?: Mode,
  denyAssignments: readonly DenyAssignment[] = [],
): RegistryFacts['arm'] => {
  const facts = arm({
    principal: ok({ principalId: ME, assignments, complete: true, definitions: [], denyAssignments }),
  })
  const { roleAssignmentMode: _, ...registry } = facts.registry
  return ok({ ...facts, registry: mode === undefined ? registry : { ...registry, roleAssignmentMode: mode } })
}
const identity = (actions: readonly string[], held: RegistryFacts['arm']): Facts =>
  asIdentity(signedIn(), { token: ok(granting(actions)), arm: held })

const READER = 'Container Registry Repository Reader'
const OTHER_REPOSITORY = `${NAME} StringEquals 'other'`
const DENIED_ALL = deny({ permissions: [{ actions: ['*'], notActions: [], dataActions: ['*'], notDataActions: [] }] })

/** What the identity has, which chooses what grants it the rest: by the mechanism that all denials share. */
const explained = (right: string) =>
  [
    ['no sufficient role on the registry is assigned', holding([], LEGACY)],
    [
      'the right role is assigned above the registry, under a condition on other repositories',
      holding([conditioned(right, OTHER_REPOSITORY, { scope: GROUP })], ABAC),
    ],
    [
      'the right role is assigned on the registry, under a condition on other repositories',
      holding([conditioned(right, OTHER_REPOSITORY)], ABAC),
    ],
    [
      "the right role is assigned, under a condition that can't be judged",
      holding([conditioned(right, `${NAME} StringLike 'team/*'`)], ABAC),
    ],
    ['a deny assignment overrides the roles', holding([assigned('AcrPush')], LEGACY, [DENIED_ALL])],
    ["the right role is assigned, and the registry doesn't apply it", holding([assigned('AcrPush')], LEGACY)],
    [
      "neither the roles nor the registry's permissions mode can be read",
      failed({ kind: 'refused', status: 403, code: 'AuthorizationFailed', text: 'no authorization' }),
    ],
  ] as const

const denials = (
  id: 'push-denied' | 'pull-denied',
  right: string,
  facts: (held: RegistryFacts['arm']) => Facts,
): readonly AdviceCase[] => explained(right).map(([when, held]) => ({ id, when, facts: facts(held) }))

const CANT_READ = failed({ kind: 'refused', status: 403, code: 'AuthorizationFailed', text: 'no authorization' })
const ABAC_TOKEN = jwt({ ...refreshClaims, exp: NOW / 1000 + 7200, aad_identity: 'x' })

const denied: readonly AdviceCase[] = [
  ...denials('push-denied', WRITER, held => identity([], held)),
  {
    id: 'push-denied',
    when: "the roles can't be read, and the token shows the registry's permissions mode",
    facts: asGiven(ZERO_GUID, ABAC_TOKEN, { token: ok(granting(['pull'])) }),
  },
  ...denials('pull-denied', READER, held => pulling(identity([], held))),
  {
    id: 'role-abac-mismatch',
    when: 'Azure Resource Manager shows a role of the other permissions mode',
    facts: identity([], holding([assigned('AcrPush')], ABAC)),
  },
  {
    id: 'role-abac-mismatch',
    when: "Azure Resource Manager can't be read, and the token shows the permissions mode",
    facts: asGiven(ZERO_GUID, ABAC_TOKEN, { token: ok(granting([])) }),
  },
]

/** The registry rejects the identity, and Resource Manager doesn't show that a role is missing. */
const rejected = (held: RegistryFacts['arm']): Facts =>
  asIdentity(signedIn(), {
    exchange: ok({ ...refusing(401, 'authentication required'), issued: false }),
    ...{ token: skipped('not-exchanged'), arm: held },
  })

const rejections: readonly AdviceCase[] = (
  [
    ['Azure Resource Manager lists a role that suffices', holding([assigned('AcrPush')], LEGACY)],
    [
      "Azure Resource Manager lists a role with a condition that can't be judged",
      holding([conditioned(WRITER, `${NAME} StringLike 'team/*'`)], ABAC),
    ],
    [
      "Azure Resource Manager lists a role whose permissions can't be read",
      holding([assigned(CUSTOM)], LEGACY),
      UNREAD_ROLE,
    ],
  ] as const
).map(
  ([when, held, notPlayed]): AdviceCase => ({
    ...{ id: 'credentials-rejected', when, facts: rejected(held) },
    ...(notPlayed !== undefined && { notPlayed }),
  }),
)

const asToken = (actions: readonly string[], systemDefined?: boolean): Facts =>
  asGiven('ci-token', 'make+believe/token', {
    token: ok(granting(actions)),
    ...(systemDefined !== undefined && {
      arm: ok(
        arm({
          scopedToken: ok({
            token: { name: 'ci-token' },
            scopeMap: { name: '_repositories_pull', actions: [], systemDefined },
          }),
        }),
      ),
    }),
  })

/** No repository is named, so that a placeholder is asked for. */
const unnamed = (actions: readonly string[]): Facts => ({
  ...withRegistry({ token: ok(granting(actions, [PLACEHOLDER_REPOSITORY])) }),
  repositories: [],
})
const schedule = (facts: Facts): Facts => ({ ...facts, runner: { trigger: 'schedule' } })
const working = identity(['pull', 'push'], holding([assigned('AcrPush')], LEGACY))
const threeMinutesAgo = new Date(NOW - 180_000).toISOString()

const settings: readonly AdviceCase[] = [
  {
    id: 'scoped-token-denied',
    when: "the token has one of the registry's own scope maps",
    facts: asToken(['pull'], true),
  },
  {
    id: 'scoped-token-denied',
    when: "the token has a scope map of your own, or Azure Resource Manager can't be read",
    facts: asToken(['pull']),
  },
  {
    id: 'repository-not-named',
    when: ALWAYS,
    healthy: unnamed(['pull', 'push']),
    facts: unnamed([]),
  },
  {
    id: 'role-propagation-pending',
    when: ALWAYS,
    healthy: working,
    facts: identity(
      [],
      holding([assigned('AcrPush', { createdOn: threeMinutesAgo, updatedOn: threeMinutesAgo })], LEGACY),
    ),
  },
  {
    id: 'role-abac-readiness',
    when: ALWAYS,
    healthy: schedule(identity(['pull', 'push'], holding([assigned(WRITER)], ABAC))),
    facts: schedule(working),
  },
  {
    id: 'arm-audience-disabled',
    when: ALWAYS,
    healthy: withRegistry({ arm: ok(arm({}, { armAudience: 'enabled' })) }),
    facts: withRegistry({ arm: ok(arm({}, { armAudience: 'disabled' })) }),
  },
  { id: 'arm-access-missing', when: ALWAYS, healthy: working, facts: identity(['pull', 'push'], CANT_READ) },
]

type Access = AdditionalPrincipal['access'] extends ReadonlyMap<string, infer Value> ? Value : never
const KUBELET =
  '/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/prod/providers/x/managedClusters/build'

const others = (
  kind: AdditionalPrincipal['kind'],
  existence: AdditionalPrincipal['existence'],
  held: readonly RoleAssignment[] = [],
  more: { readonly mode?: Mode; readonly deny?: readonly DenyAssignment[] } = {},
): Facts => {
  const access: Access = ok({
    ...{ principalId: ME, assignments: held, complete: true, definitions: [] },
    denyAssignments: more.deny ?? [],
  })
  return {
    ...asIdentity(signedIn(), { arm: ok(arm({}, { roleAssignmentMode: more.mode ?? LEGACY })) }),
    additionalPrincipals: [
      {
        ...{ given: ME, kind, existence, access: new Map([[HOST, access]]) },
        ...(kind === 'cluster' && { cluster: { id: KUBELET, name: 'build' } }),
      },
    ],
  }
}
const there = ok({ is: 'there' as const, objectId: ME })
const nobody = ok({ is: 'missing' as const })
const unread = failed({ kind: 'refused' as const, status: 403, code: 'Authorization_RequestDenied', text: 'no' })

const principals: readonly AdviceCase[] = [
  {
    id: 'principal-id-wrong-kind',
    when: ALWAYS,
    healthy: others('principal', there, [assigned('AcrPull')]),
    facts: others('principal', ok({ is: 'client-id', objectId: ME }), [assigned('AcrPull')]),
  },
  {
    id: 'principal-unverified',
    when: 'it is a principal',
    facts: others('principal', unread, [assigned('AcrPull')]),
  },
  {
    id: 'principal-unverified',
    when: 'it is the identity of a cluster',
    notPlayed: NO_CLUSTERS,
    facts: others('cluster', unread, [assigned('AcrPull')]),
  },
  ...(['principal-pull-denied', 'aks-pull-denied'] as const).flatMap((id): AdviceCase[] => {
    const kind = id === 'aks-pull-denied' ? 'cluster' : 'principal'
    return [
      {
        id,
        when: kind === 'cluster' ? 'the kubelet identity was deleted' : 'no identity has the object ID',
        ...(kind === 'cluster' && { notPlayed: NO_CLUSTERS }),
        facts: others(kind, nobody),
      },
      {
        id,
        when: 'no sufficient role on the registry is assigned',
        facts: others(kind, there, [assigned('AcrPull', { scope: STAGING })]),
      },
      {
        id,
        when: 'the right role is assigned on the registry, under a condition on other repositories',
        facts: others(kind, there, [conditioned(READER, OTHER_REPOSITORY)], { mode: ABAC }),
      },
      {
        id,
        when: 'a deny assignment overrides the roles',
        facts: others(kind, there, [assigned('AcrPull')], { deny: [DENIED_ALL] }),
      },
    ]
  }),
]

export const permission: readonly AdviceCase[] = [...denied, ...rejections, ...settings, ...principals]
