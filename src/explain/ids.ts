/**
 * Findings that only a log shows: no probe looks at their cause, so no rule judges them. An id that gets a rule leaves
 * this list, and the compiler then demands the rule (rules/index.ts).
 */
export const LOG_FINDING_IDS = [
  'docker-is-podman',
  'docker-config-redirected',
  'docker-daemon-network-broken',
  'image-reference-invalid',
  'image-locked',
  'firewall-rule-limit',
  'credentials-mangled',
  'content-trust-denied',
  'image-not-signed',
  'oidc-unsupported',
  'oidc-endpoint-unreachable',
  'oidc-issuer-unreachable',
  'managed-identity-wrong',
  'acr-audience-unavailable',
  'subscription-not-visible',
  'acr-tasks-denied',
  'acr-tasks-not-allowed',
  'acr-tasks-firewall-denied',
  'acr-tasks-identity-missing',
  'kubelet-credentials-missing',
  'az-cli-broken',
  'ado-task-broken',
  'ado-service-connection-invalid',
  'client-login-unsupported',
  'client-version-broken',
  'command-invalid',
] as const

export type LogFindingId = (typeof LOG_FINDING_IDS)[number]

/** How sure a cause is: the text names it; it is the likeliest of several; it is another that the text leaves open. */
export type Certainty = 'proven' | 'likely' | 'possible'

/** What a log told of the place of a failure; a placeholder (`<registry-name>`) where it told nothing. */
export interface SeenInLog {
  readonly host: string
  readonly registryName: string
  /** Without the host. */
  readonly repository: string
}

/** And more that only some texts tell. */
export interface LogDetails extends SeenInLog {
  /** The application (client) ID; a placeholder where the log hides it. */
  readonly clientId: string
  readonly address?: string
  readonly code?: number
  readonly subject?: string
  readonly issuer?: string
  readonly audience?: string
  readonly endpoint?: string
  readonly configFile?: string
  readonly program?: string
  readonly dataHost?: string
  /** The command stopped on this machine, before it asked a registry. */
  readonly isLocal?: true
}
