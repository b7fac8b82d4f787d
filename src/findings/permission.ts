import type { Access } from '../azure/acr/token-scope.ts'
import type { RoleAssignmentMode } from '../azure/arm/registry.ts'
import type { Rows } from './row.ts'
import type { CredentialKind, DenialExplanation } from './shared.ts'

/** What each finding of the chapter "Permission" needs to be put into words. */
export interface PermissionValues {
  'push-denied': Denied
  'pull-denied': Denied
  'role-abac-mismatch': Denied
  'scoped-token-denied': Denied & {
    /** What was asked for. */
    access: Access
    /** The token's scope map belongs to the registry and cannot be changed; left out where the map is not known. */
    systemMap?: string
  }
  'repository-not-named': { host: string }
  'role-propagation-pending': { role: string; host: string; minutes: number }
  'role-abac-readiness': {
    host: string
    assigneeObjectId: string
    /** The registry's resource id. */
    scope: string
    isServicePrincipal: boolean
    roles: readonly { role: string; needed: readonly string[] }[]
  }
  'arm-audience-disabled': { host: string; registryName: string }
  'arm-access-missing': { host: string; assignee: string; registryName: string }
  'principal-id-wrong-kind': { clientId: string; objectId: string }
  'principal-unverified': {
    name: string
    kind: 'principal' | 'cluster'
    /** Of the cluster. */
    resourceGroup?: string
  }
  'principal-pull-denied': OtherDenied
  'aks-pull-denied': OtherDenied
}

interface Denied {
  registryName: string
  host: string
  /** Empty where only the stand-in was asked for. */
  repositories: readonly string[]
  /** The right that is missing; push includes pull where nothing is granted. */
  right: 'pull' | 'push'
  /** Nothing at all, or pull without push. */
  granted: 'none' | 'pull'
  kind: CredentialKind | 'anonymous'
  userName: string
  /** Whom a role is assigned to, where that is known: an application id, or whom the token was issued to. */
  assignee?: string
  /** The login itself fails, since the registry gives an identity without any role no token. */
  loginFails?: boolean
  /** What Resource Manager says of it, where it could be asked. */
  denialExplanation?: DenialExplanation
  /** Which roles count, where that is known. */
  mode?: RoleAssignmentMode
}

interface OtherDenied {
  name: string
  host: string
  /** Of a cluster. */
  resourceGroup?: string
  denialExplanation: DenialExplanation
}

export const PERMISSION_FINDINGS: Rows<keyof PermissionValues> = {
  'push-denied': {
    chapter: 'permission',
    stage: 'permission',
    levels: ['error'],
    name: 'No permission to push',
    fixAt: 'images',
    propagates: true,
    networkPath: false,
  },
  'pull-denied': {
    chapter: 'permission',
    stage: 'permission',
    levels: ['error'],
    name: 'No permission to pull',
    fixAt: 'images',
    propagates: true,
    networkPath: false,
  },
  'role-abac-mismatch': {
    chapter: 'permission',
    stage: 'permission',
    levels: ['error'],
    name: "Role doesn't apply in this registry",
    fixAt: 'images',
    propagates: true,
    networkPath: false,
  },
  'scoped-token-denied': {
    chapter: 'permission',
    stage: 'permission',
    levels: ['error'],
    name: "Scope map doesn't allow this",
    fixAt: 'images',
    propagates: true,
    networkPath: false,
  },
  'repository-not-named': {
    chapter: 'permission',
    stage: 'permission',
    levels: ['notice'],
    name: 'No repository specified',
    fixAt: 'step',
    propagates: false,
    networkPath: false,
  },
  'role-propagation-pending': {
    chapter: 'permission',
    stage: 'permission',
    levels: ['error'],
    name: 'Role assignment not active yet',
    fixAt: 'images',
    propagates: true,
    networkPath: false,
  },
  'role-abac-readiness': {
    chapter: 'permission',
    stage: 'permission',
    levels: ['notice'],
    name: "Role won't apply after ABAC switch",
    fixAt: 'step',
    propagates: false,
    networkPath: false,
  },
  'arm-audience-disabled': {
    chapter: 'permission',
    stage: 'permission',
    levels: ['notice'],
    name: 'ARM tokens are disabled',
    fixAt: 'step',
    propagates: false,
    networkPath: false,
  },
  'arm-access-missing': {
    chapter: 'permission',
    stage: 'permission',
    levels: ['notice'],
    name: 'No Reader access to the registry',
    fixAt: 'step',
    propagates: false,
    networkPath: false,
  },
  'principal-id-wrong-kind': {
    chapter: 'permission',
    stage: 'permission',
    levels: ['notice'],
    name: 'Client ID used as principal ID',
    fixAt: 'step',
    propagates: false,
    networkPath: false,
  },
  'principal-unverified': {
    chapter: 'permission',
    stage: 'permission',
    levels: ['notice'],
    name: "Principal couldn't be verified",
    fixAt: 'step',
    propagates: false,
    networkPath: false,
  },
  'principal-pull-denied': {
    chapter: 'permission',
    stage: 'permission',
    levels: ['error'],
    name: "Identity can't pull",
    fixAt: 'step',
    propagates: true,
    networkPath: false,
  },
  'aks-pull-denied': {
    chapter: 'permission',
    stage: 'permission',
    levels: ['error'],
    name: "AKS cluster can't pull",
    fixAt: 'step',
    propagates: true,
    networkPath: false,
  },
}
