import type { Access } from '../registry/scope.ts'
import type { DenyAssignment } from './authorization.ts'
import { denies } from './deny.ts'
import type { Grip, HeldRole } from './held.ts'
import { ROLE_ASSIGNMENT_MODES, type RoleAssignmentMode } from './registry.ts'

/** What cannot be read is unknown, never denied. */
export type Verdict = 'granted' | 'denied' | 'unknown'

/** Why something is not known, and the role or deny assignment that leaves it open. */
export type Doubt =
  /** The modes differ, and it is not known which one the registry is in. */
  | { readonly doubt: 'mode' }
  | { readonly doubt: 'assignments-unread' }
  | { readonly doubt: 'deny-assignments-unread' }
  | { readonly doubt: 'definition-unread'; readonly role: HeldRole }
  /** ACR honours the wildcards of custom roles only in tenants with a private link for Azure Resource Manager. */
  | { readonly doubt: 'custom-role-wildcard'; readonly role: HeldRole }
  | { readonly doubt: 'condition-not-evaluated'; readonly role: HeldRole }
  /** The role's condition asks for the repository, and none is named. */
  | { readonly doubt: 'repository-not-named'; readonly role: HeldRole }
  /** It names groups of which it is not known whether the principal is in them, or has a condition. */
  | { readonly doubt: 'deny-assignment-unclear'; readonly denyAssignment: DenyAssignment }

/** Everything that a verdict is found from. */
export interface Case {
  readonly mode: RoleAssignmentMode | undefined
  readonly grips: readonly Grip[]
  /** Whether the list of assignments is known to its end. */
  readonly complete: boolean
  /** `undefined` where the deny assignments could not be read. */
  readonly denials: Denials | undefined
}

/** The deny assignments that take a right away, and those that may. */
export type Denials = Readonly<Record<RoleAssignmentMode, Readonly<Record<Access, Denied>>>>

interface Denied {
  readonly yes: readonly DenyAssignment[]
  readonly maybe: readonly DenyAssignment[]
}

interface Judged {
  readonly verdict: Verdict
  /** Empty unless it is unknown. */
  readonly doubts: readonly Doubt[]
}

/** Whether one right is granted on one repository (`undefined`: on whichever will be named). */
export function judgeRight(of: Case, right: Access, repository: string | undefined): Judged {
  if (of.mode !== undefined) return judgeInMode(of, of.mode, right, repository)
  const both = ROLE_ASSIGNMENT_MODES.map(mode => judgeInMode(of, mode, right, repository))
  const [first] = both
  if (first !== undefined && both.every(({ verdict }) => verdict === first.verdict)) {
    return { verdict: first.verdict, doubts: first.doubts }
  }
  return { verdict: 'unknown', doubts: [{ doubt: 'mode' }, ...both.flatMap(({ doubts }) => doubts)] }
}

function judgeInMode(of: Case, mode: RoleAssignmentMode, right: Access, repository: string | undefined): Judged {
  const denied = of.denials?.[mode][right]
  if (denied !== undefined && denied.yes.length > 0) return { verdict: 'denied', doubts: [] }
  const doubts = doubtsOfRoles(of, mode, right, repository)
  if (doubts !== 'granted') {
    const open: readonly Doubt[] = of.complete ? doubts : [...doubts, { doubt: 'assignments-unread' }]
    return open.length > 0 ? { verdict: 'unknown', doubts: open } : { verdict: 'denied', doubts: [] }
  }
  const open: readonly Doubt[] = denied?.maybe.map(each => ({
    doubt: 'deny-assignment-unclear',
    denyAssignment: each,
  })) ?? [{ doubt: 'deny-assignments-unread' }]
  return open.length > 0 ? { verdict: 'unknown', doubts: open } : { verdict: 'granted', doubts: [] }
}

/**
 * Sorts the deny assignments by what they take away.
 * @param known the principal and its known groups, lower case
 */
export function denialsOf(all: readonly DenyAssignment[], registryId: string, known: ReadonlySet<string>): Denials {
  const denied = (mode: RoleAssignmentMode, right: Access): Denied => {
    const sorted = Map.groupBy(all, deny => denies(deny, mode, right, registryId, known))
    return { yes: sorted.get('yes') ?? [], maybe: sorted.get('maybe') ?? [] }
  }
  const inMode = (mode: RoleAssignmentMode) => ({ pull: denied(mode, 'pull'), push: denied(mode, 'push') })
  return {
    LegacyRegistryPermissions: inMode('LegacyRegistryPermissions'),
    AbacRepositoryPermissions: inMode('AbacRepositoryPermissions'),
  }
}

/** More is not worth reading. */
const MAX_DOUBTS = 20

function doubtsOfRoles(
  { grips }: Case,
  mode: RoleAssignmentMode,
  right: Access,
  repository: string | undefined,
): 'granted' | readonly Doubt[] {
  const doubts: Doubt[] = []
  for (const { held: role, inScope, coverage, admits } of grips) {
    if (!inScope) continue
    const covered = coverage?.[mode][right]
    if (covered === 'no') continue
    const admitted = admits(mode, right, repository)
    if (admitted === 'denies') continue
    if (covered === undefined) doubts.push({ doubt: 'definition-unread', role })
    else if (covered === 'by-wildcard') doubts.push({ doubt: 'custom-role-wildcard', role })
    else if (admitted === 'allows') return 'granted'
    else if (repository === undefined) doubts.push({ doubt: 'repository-not-named', role })
    else doubts.push({ doubt: 'condition-not-evaluated', role })
  }
  return doubts.slice(0, MAX_DOUBTS)
}
