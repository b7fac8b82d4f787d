import type { LogFindingId } from '../explain/ids.ts'
import type { CatalogueRow, Rows } from './row.ts'

/** What each finding of the chapter "Logs of failed jobs" needs to be put into words. */
export interface LogsValues {
  'job-logs-unavailable': {
    because: 'denied' | 'no-run' | 'own-job' | 'not-there' | 'unreachable' | 'too-many' | 'file'
    /** The job, or the file; empty where the run itself could not be read. */
    name: string
    /** A status or a code; of too many jobs, how many are left. */
    code: string
  }
  'log-cause-unknown': {
    /** A text is known, and has too many causes; or nothing is known; or there is no text at all. */
    because: 'many-causes' | 'no-text-known' | 'empty'
  }
  'log-analytics-access-missing': {
    workspaceId: string
    /** Object ID; empty if nobody signed in, or it isn't known. */
    assignee: string
    isSignedIn: boolean
  }
  'log-analytics-unavailable': {
    workspaceId: string
    because: 'not-found' | 'throttled' | 'unreachable'
    /** A status or a code. */
    code: string
  }
  'registry-events-not-collected': {
    host: string
    registryName: string
    workspaceId: string
    because: 'no-setting' | 'other-workspace' | 'no-table'
    /** What a new setting is to collect. */
    categories: readonly string[]
    /** For a new setting; it isn't the name of another one. */
    settingName: string
    /** Resource ID, where it is known. */
    scope?: string
    /** The workspace that they are sent to. */
    otherWorkspaceId?: string
  }
}

/** What only the log of a failed job shows: no probe looks at it, and no rule judges it. */
const IN_LOGS = {
  chapter: 'logs',
  stage: 'log',
  levels: ['error'],
  fixAt: 'finding',
  propagates: false,
  networkPath: false,
} as const satisfies Omit<CatalogueRow, 'name'>

export const LOGS_FINDINGS: Rows<keyof LogsValues | LogFindingId> = {
  'docker-is-podman': { ...IN_LOGS, name: 'The docker command is Podman' },
  'docker-config-redirected': { ...IN_LOGS, name: 'DOCKER_CONFIG points to another folder' },
  'docker-daemon-network-broken': { ...IN_LOGS, name: 'Docker daemon has no network' },
  'image-reference-invalid': { ...IN_LOGS, name: 'Invalid image reference' },
  'image-locked': { ...IN_LOGS, name: 'Image or repository is locked' },
  'firewall-rule-limit': { ...IN_LOGS, name: 'Too many firewall rules' },
  'credentials-mangled': { ...IN_LOGS, name: 'Password changed by the shell' },
  'content-trust-denied': { ...IN_LOGS, name: 'No permission to sign images' },
  'image-not-signed': { ...IN_LOGS, name: "The image isn't signed" },
  'oidc-unsupported': { ...IN_LOGS, name: "OIDC isn't supported by this server" },
  'oidc-endpoint-unreachable': { ...IN_LOGS, name: "OIDC endpoint isn't reachable" },
  'oidc-issuer-unreachable': { ...IN_LOGS, name: "Entra ID can't reach the OIDC issuer" },
  'managed-identity-wrong': { ...IN_LOGS, name: "Managed identity isn't assigned here" },
  'acr-audience-unavailable': { ...IN_LOGS, name: 'No token for Container Registry' },
  'subscription-not-visible': { ...IN_LOGS, name: "Subscription isn't visible" },
  'acr-tasks-denied': { ...IN_LOGS, name: 'No permission to run ACR Tasks' },
  'acr-tasks-not-allowed': { ...IN_LOGS, name: "ACR Tasks aren't allowed" },
  'acr-tasks-firewall-denied': { ...IN_LOGS, name: 'ACR Tasks blocked by the firewall' },
  'acr-tasks-identity-missing': { ...IN_LOGS, name: 'ACR task has no identity with access' },
  'kubelet-credentials-missing': { ...IN_LOGS, name: 'Node pulled without credentials' },
  'az-cli-broken': { ...IN_LOGS, name: 'Azure CLI failed' },
  'ado-task-broken': { ...IN_LOGS, name: 'Azure Pipelines task failed' },
  'ado-service-connection-invalid': { ...IN_LOGS, name: 'Invalid service connection' },
  'client-login-unsupported': { ...IN_LOGS, name: "Client can't use the saved login" },
  'client-version-broken': { ...IN_LOGS, name: 'Client version has a known defect' },
  'command-invalid': { ...IN_LOGS, name: 'Invalid command' },
  'job-logs-unavailable': {
    chapter: 'logs',
    stage: 'log',
    levels: ['notice'],
    name: "Failed job's log wasn't read",
    fixAt: 'step',
    propagates: false,
    networkPath: false,
  },
  'log-cause-unknown': {
    chapter: 'logs',
    stage: 'log',
    levels: ['notice'],
    name: 'Cause of the failure is unknown',
    fixAt: 'step',
    propagates: false,
    networkPath: false,
  },
  'log-analytics-access-missing': {
    chapter: 'logs',
    stage: 'log',
    levels: ['notice'],
    name: 'No access to the Log Analytics workspace',
    fixAt: 'step',
    propagates: false,
    networkPath: false,
  },
  'log-analytics-unavailable': {
    chapter: 'logs',
    stage: 'log',
    levels: ['notice'],
    name: "Log Analytics couldn't be queried",
    fixAt: 'step',
    propagates: false,
    networkPath: false,
  },
  'registry-events-not-collected': {
    chapter: 'logs',
    stage: 'log',
    levels: ['notice'],
    name: "Registry events aren't collected",
    fixAt: 'step',
    propagates: false,
    networkPath: false,
  },
}
