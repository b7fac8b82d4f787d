/** What tells that a line is about docker's logins, and not about another program that uses the same store. */
export const isOfCredentials = (message: string): boolean => /credential/i.test(message)
/** What tells that a configuration is docker's. */
export const isOfDockerConfig = (message: string): boolean => /config\.json|\.docker\b/i.test(message)
/** What tells that a word of a command line's parser is az's. */
export const isOfAz = (message: string): boolean => /^(?:ERROR: |az )|(?:^|\s)az: /.test(message)
/** What tells that a module that is missing is one of az, and not one of the program that is built. */
export const isOfAzItself = (message: string): boolean => /azure[./]cli|azure-cli|containerregistry|msal/i.test(message)
/** What tells that a task or a connection of Azure Pipelines is for images. */
export const isOfDockerTask = (message: string): boolean =>
  /docker|container|registry|\bacr\b|getUsername|getPassword/i.test(message)

/** The registry answered a login. */
export const ANSWERED = {
  proves: 'registry-answered',
  excludes: ['registry-not-found', 'dns-failed', 'registry-unreachable', 'tls-untrusted'],
} as const
/** Pushing and pulling need a role or a login, and the texts don't say which. */
export const NO_LOGIN = [
  'workflow-login-missing',
  'workflow-login-order',
  'workflow-registry-mismatch',
  'docker-credentials-stale',
] as const
/** A login that was rejected, and the text doesn't say why. */
export const LOGIN_REJECTED = [
  ...(['credentials-rejected', 'admin-user-disabled', 'push-denied', 'sp-secret-expired', 'token-expired'] as const),
  ...([
    'token-wrong-registry',
    'token-username-unexpected',
    'credentials-missing',
    'username-unknown',
    'login-server-uppercase',
    'scoped-token-invalid',
  ] as const),
] as const
const PUSH_UNAUTHORIZED = [
  ...NO_LOGIN,
  ...(['push-denied', 'credentials-rejected', 'token-expired', 'ado-task-broken'] as const),
] as const
const PULL_UNAUTHORIZED = [
  ...(['workflow-login-missing', 'pull-denied', 'anonymous-pull-disabled', 'docker-credentials-stale'] as const),
  ...(['workflow-login-order', 'workflow-registry-mismatch', 'credentials-rejected'] as const),
  'cache-rule-upstream-failed',
] as const
/** A pull of a cluster. */
export const CLUSTER = [
  'principal-pull-denied',
  'pull-denied',
  'kubelet-credentials-missing',
  'aks-pull-denied',
] as const
const PIPELINES = [
  'ado-service-connection-invalid',
  'workflow-registry-mismatch',
  'workflow-login-missing',
  'ado-task-broken',
  'push-denied',
] as const

/** The registry's general refusal: what was going on tells its causes apart. */
export const AUTHENTICATION_REQUIRED = {
  weight: 1,
  question: 'was-there-a-login',
  during: {
    login: LOGIN_REJECTED,
    'az-acr-login': LOGIN_REJECTED,
    'azure-sign-in': LOGIN_REJECTED,
    push: PUSH_UNAUTHORIZED,
    pull: PULL_UNAUTHORIZED,
    build: PULL_UNAUTHORIZED,
    cluster: CLUSTER,
    pipelines: PIPELINES,
    tasks: ['acr-tasks-identity-missing', 'push-denied', 'credentials-rejected'],
    helm: ['credentials-rejected', 'client-version-broken', 'workflow-login-missing', 'pull-denied'],
  },
} as const
