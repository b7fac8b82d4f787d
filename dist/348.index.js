export const id = 348;
export const ids = [348];
export const modules = {

/***/ 3796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ CLOUDS),
/* harmony export */   Q2: () => (/* binding */ cloudOfSuffix),
/* harmony export */   X: () => (/* binding */ cloudNamed),
/* harmony export */   fS: () => (/* binding */ cloudOfArm),
/* harmony export */   qZ: () => (/* binding */ PUBLIC_CLOUD),
/* harmony export */   qg: () => (/* binding */ cloudOfAuthority)
/* harmony export */ });
const PUBLIC_CLOUD = {
    name: 'azurecloud',
    azName: 'AzureCloud',
    authority: 'login.microsoftonline.com',
    authorities: ['login.microsoftonline.com', 'login.windows.net', 'login.microsoft.com', 'sts.windows.net'],
    regionalAuthority: ['login.microsoft.com', 'login.microsoftonline.com'],
    arm: 'management.azure.com',
    graph: 'graph.microsoft.com',
    acrSuffix: 'azurecr.io',
    storageSuffix: 'core.windows.net',
    logAnalytics: { host: 'api.loganalytics.azure.com', scope: 'https://api.loganalytics.io/.default' },
};
const CLOUDS = [
    PUBLIC_CLOUD,
    {
        name: 'azurechinacloud',
        azName: 'AzureChinaCloud',
        authority: 'login.chinacloudapi.cn',
        authorities: ['login.chinacloudapi.cn', 'login.partner.microsoftonline.cn', 'sts.chinacloudapi.cn'],
        regionalAuthority: ['login.chinacloudapi.cn', 'login.partner.microsoftonline.cn'],
        arm: 'management.chinacloudapi.cn',
        graph: 'microsoftgraph.chinacloudapi.cn',
        acrSuffix: 'azurecr.cn',
        storageSuffix: 'core.chinacloudapi.cn',
        logAnalytics: { host: 'api.loganalytics.azure.cn', scope: 'https://api.loganalytics.azure.cn/.default' },
    },
    {
        name: 'azureusgovernment',
        azName: 'AzureUSGovernment',
        authority: 'login.microsoftonline.us',
        authorities: ['login.microsoftonline.us', 'login.usgovcloudapi.net'],
        regionalAuthority: ['login.microsoftonline.us'],
        arm: 'management.usgovcloudapi.net',
        graph: 'graph.microsoft.us',
        acrSuffix: 'azurecr.us',
        storageSuffix: 'core.usgovcloudapi.net',
        logAnalytics: { host: 'api.loganalytics.us', scope: 'https://api.loganalytics.us/.default' },
    },
    {
        name: 'azuregermancloud',
        azName: 'AzureGermanCloud',
        authority: 'login.microsoftonline.de',
        authorities: ['login.microsoftonline.de'],
        regionalAuthority: ['login.microsoftonline.de'],
        arm: 'management.microsoftazure.de',
        graph: 'graph.microsoft.de',
        acrSuffix: 'azurecr.de',
        storageSuffix: 'core.cloudapi.de',
    },
];
/**
 * The cloud that azure/login's `environment` names, whatever the case; `azurestack` and anything else is none of these.
 */
const cloudNamed = (environment) => {
    const name = environment.trim().toLowerCase();
    return CLOUDS.find(cloud => cloud.name === name);
};
/** The cloud of a login server, or of its suffix, with or without the dot in front. */
const cloudOfSuffix = (suffixOrHost) => {
    const name = `.${suffixOrHost.trim().toLowerCase().replace(/^\./, '')}`;
    return CLOUDS.find(cloud => name.endsWith(`.${cloud.acrSuffix}`));
};
/** The cloud of a sign-in host, or of a URL on it: an authority, an issuer, a challenge's `authorization_uri`. */
const cloudOfAuthority = (hostOrUrl) => {
    const host = hostOf(hostOrUrl);
    return CLOUDS.find(cloud => cloud.authorities.includes(host));
};
/** The cloud of a Resource Manager host, or of a URL on it. */
const cloudOfArm = (hostOrUrl) => {
    const host = hostOf(hostOrUrl);
    return CLOUDS.find(cloud => cloud.arm === host);
};
function hostOf(hostOrUrl) {
    const text = hostOrUrl.trim();
    return URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`)?.hostname ?? '';
}


/***/ }),

/***/ 6859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sm: () => (/* binding */ GUID),
/* harmony export */   W_: () => (/* binding */ isGuid),
/* harmony export */   tr: () => (/* binding */ guidIn)
/* harmony export */ });
/** The form of an id of Entra, for a pattern that ignores case. Source: RFC 9562 section 4. */
const GUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const WHOLE = new RegExp(`^${GUID}$`, 'i');
const isGuid = (text) => WHOLE.test(text);
/** Ids end up in commands: of what is foreign, nothing but a GUID is one. */
const guidIn = (value) => typeof value === 'string' && isGuid(value) ? value : undefined;


/***/ }),

/***/ 1033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jo: () => (/* binding */ FINDING_IDS),
/* harmony export */   yh: () => (/* binding */ CATALOGUE)
/* harmony export */ });
/* unused harmony export CHAPTERS */
/** The chapters of docs/findings.md: those of Microsoft's page "Troubleshoot registry login", and our own. */
const CHAPTERS = {
    docker: 'Docker configuration',
    name: 'Registry name',
    network: 'Network',
    credentials: 'Credentials',
    'sign-in': 'Entra sign-in',
    permission: 'Permission',
    'scoped-tokens': 'Repository-scoped tokens',
    expiry: 'Expiry',
    workflow: 'Workflow',
    logs: 'Logs of failed jobs',
    internal: 'Our own',
};
/** What only the log of a failed job shows: no probe looks at it, and no rule judges it. */
const IN_LOGS = {
    chapter: 'logs',
    stage: 'log',
    levels: ['error'],
    fixAt: 'finding',
    propagates: false,
    networkPath: false,
};
/** One row per finding, in the order of docs/findings.md. A new id does not compile until each column is answered. */
const CATALOGUE = {
    'docker-cli-missing': {
        chapter: 'docker',
        stage: 'docker',
        levels: ['error'],
        name: "Docker isn't installed",
        fixAt: 'step',
        propagates: false,
        networkPath: false,
    },
    'docker-client-outdated': {
        chapter: 'docker',
        stage: 'docker',
        levels: ['error'],
        name: 'Docker client is too old',
        fixAt: 'step',
        propagates: false,
        networkPath: false,
    },
    'docker-daemon-unreachable': {
        chapter: 'docker',
        stage: 'docker',
        levels: ['error'],
        name: "Docker daemon isn't reachable",
        fixAt: 'step',
        propagates: false,
        networkPath: false,
    },
    'docker-socket-denied': {
        chapter: 'docker',
        stage: 'docker',
        levels: ['error'],
        name: 'No permission for the Docker socket',
        fixAt: 'step',
        propagates: false,
        networkPath: false,
    },
    'docker-config-invalid': {
        chapter: 'docker',
        stage: 'docker',
        levels: ['warning', 'error'],
        name: 'Docker config file is invalid',
        fixAt: 'step',
        propagates: false,
        networkPath: false,
    },
    'docker-credential-helper-missing': {
        chapter: 'docker',
        stage: 'docker',
        levels: ['error'],
        name: "Docker credential helper isn't installed",
        fixAt: 'step',
        propagates: false,
        networkPath: false,
    },
    'docker-credential-helper-failed': {
        chapter: 'docker',
        stage: 'docker',
        levels: ['error'],
        name: 'Docker credential helper failed',
        fixAt: 'step',
        propagates: false,
        networkPath: false,
    },
    'docker-config-not-writable': {
        chapter: 'docker',
        stage: 'docker',
        levels: ['error'],
        name: "Docker can't save the login",
        fixAt: 'step',
        propagates: false,
        networkPath: false,
    },
    'login-server-uppercase': {
        chapter: 'name',
        stage: 'name',
        levels: ['error'],
        name: 'Uppercase letters in the login server',
        fixAt: 'registry',
        propagates: false,
        networkPath: false,
    },
    'registry-not-given': {
        chapter: 'name',
        stage: 'name',
        levels: ['notice', 'error'],
        name: 'No registry specified',
        fixAt: 'registry',
        propagates: false,
        networkPath: false,
    },
    'login-server-malformed': {
        chapter: 'name',
        stage: 'name',
        levels: ['error', 'warning', 'notice'],
        name: 'Invalid login server',
        fixAt: 'registry',
        propagates: false,
        networkPath: false,
    },
    'login-server-unknown-suffix': {
        chapter: 'name',
        stage: 'name',
        levels: ['error', 'notice'],
        name: 'Not an Azure Container Registry domain',
        fixAt: 'registry',
        propagates: false,
        networkPath: false,
    },
    'image-name-uppercase': {
        chapter: 'name',
        stage: 'name',
        levels: ['error', 'warning'],
        name: 'Uppercase letters in the image name',
        fixAt: 'images',
        propagates: false,
        networkPath: false,
    },
    'repository-name-invalid': {
        chapter: 'name',
        stage: 'name',
        levels: ['error'],
        name: 'Invalid repository name',
        fixAt: 'images',
        propagates: false,
        networkPath: false,
    },
    'registry-not-found': {
        chapter: 'network',
        stage: 'dns',
        levels: ['error'],
        name: 'Registry not found',
        fixAt: 'registry',
        propagates: false,
        networkPath: true,
    },
    'dns-failed': {
        chapter: 'network',
        stage: 'dns',
        levels: ['error'],
        name: 'DNS lookup failed',
        fixAt: 'step',
        propagates: false,
        networkPath: true,
    },
    'private-endpoint-unreachable': {
        chapter: 'network',
        stage: 'tcp',
        levels: ['error'],
        name: "Private endpoint isn't reachable",
        fixAt: 'step',
        propagates: false,
        networkPath: true,
    },
    'registry-unreachable': {
        chapter: 'network',
        stage: 'tcp',
        levels: ['error'],
        name: "Registry isn't reachable",
        fixAt: 'step',
        propagates: false,
        networkPath: true,
    },
    'proxy-refused': {
        chapter: 'network',
        stage: 'tcp',
        levels: ['error'],
        name: 'Proxy rejected the connection',
        fixAt: 'step',
        propagates: false,
        networkPath: true,
    },
    'engine-proxy-mismatch': {
        chapter: 'network',
        stage: 'docker',
        levels: ['warning'],
        name: 'Docker daemon uses a different proxy',
        fixAt: 'step',
        propagates: false,
        networkPath: false,
    },
    'builder-proxy-mismatch': {
        chapter: 'network',
        stage: 'docker',
        levels: ['warning'],
        name: 'Buildx builder uses a different proxy',
        fixAt: 'step',
        propagates: false,
        networkPath: false,
    },
    'tls-untrusted': {
        chapter: 'network',
        stage: 'tls',
        levels: ['error'],
        name: "TLS certificate isn't trusted",
        fixAt: 'step',
        propagates: false,
        networkPath: true,
    },
    'firewall-denied': {
        chapter: 'network',
        stage: 'challenge',
        levels: ['error'],
        name: 'Blocked by the registry firewall',
        fixAt: 'step',
        propagates: true,
        networkPath: true,
    },
    'public-access-disabled': {
        chapter: 'network',
        stage: 'challenge',
        levels: ['error'],
        name: 'Public network access is disabled',
        fixAt: 'step',
        propagates: true,
        networkPath: true,
    },
    'registry-provisioning-failed': {
        chapter: 'network',
        stage: 'challenge',
        levels: ['error', 'warning'],
        name: "Registry isn't fully provisioned",
        fixAt: 'step',
        propagates: false,
        networkPath: false,
    },
    'encryption-key-unreachable': {
        chapter: 'network',
        stage: 'challenge',
        levels: ['error'],
        name: "Registry can't use its encryption key",
        fixAt: 'step',
        propagates: false,
        networkPath: false,
    },
    'registry-throttled': {
        chapter: 'network',
        stage: 'challenge',
        levels: ['error'],
        name: 'Too many requests to the registry',
        fixAt: 'step',
        propagates: false,
        networkPath: false,
    },
    'registry-unavailable': {
        chapter: 'network',
        stage: 'challenge',
        levels: ['error'],
        name: 'Registry returned a server error',
        fixAt: 'step',
        propagates: false,
        networkPath: false,
    },
    'challenge-untrusted': {
        chapter: 'network',
        stage: 'challenge',
        levels: ['error'],
        name: 'Registry redirects credentials elsewhere',
        fixAt: 'registry',
        propagates: false,
        networkPath: false,
    },
    'data-endpoint-unreachable': {
        chapter: 'network',
        stage: 'data',
        levels: ['error'],
        name: "Image layers can't be downloaded",
        fixAt: 'step',
        propagates: false,
        networkPath: true,
    },
    'image-not-found': {
        chapter: 'network',
        stage: 'data',
        levels: ['error'],
        name: 'Image or tag not found',
        fixAt: 'images',
        propagates: false,
        networkPath: false,
    },
    'cache-rule-upstream-failed': {
        chapter: 'network',
        stage: 'data',
        levels: ['error'],
        name: "Cache rule can't reach its source",
        fixAt: 'images',
        propagates: false,
        networkPath: false,
    },
    'not-a-registry': {
        chapter: 'network',
        stage: 'challenge',
        levels: ['error'],
        name: 'Not a container registry',
        fixAt: 'registry',
        propagates: false,
        networkPath: true,
    },
    'secrets-unavailable': {
        chapter: 'credentials',
        stage: 'credentials',
        levels: ['error'],
        name: "Secrets aren't available to this run",
        fixAt: 'password',
        propagates: false,
        networkPath: false,
    },
    'credentials-missing': {
        chapter: 'credentials',
        stage: 'credentials',
        levels: ['error'],
        name: 'Credentials are missing',
        fixAt: 'values',
        propagates: false,
        networkPath: false,
    },
    'anonymous-pull-disabled': {
        chapter: 'credentials',
        stage: 'credentials',
        levels: ['error'],
        name: 'Anonymous pull is disabled',
        fixAt: 'step',
        propagates: false,
        networkPath: false,
    },
    'credentials-leading-dash': {
        chapter: 'credentials',
        stage: 'credentials',
        levels: ['warning', 'notice'],
        name: 'Secret begins with a dash',
        fixAt: 'password',
        propagates: false,
        networkPath: false,
    },
    'credentials-malformed': {
        chapter: 'credentials',
        stage: 'credentials',
        levels: ['error'],
        name: 'Invalid ID or secret',
        fixAt: 'values',
        propagates: false,
        networkPath: false,
    },
    'credentials-whitespace': {
        chapter: 'credentials',
        stage: 'credentials',
        levels: ['error', 'warning'],
        name: 'Whitespace in a credential',
        fixAt: 'step',
        propagates: false,
        networkPath: false,
    },
    'docker-credentials-stale': {
        chapter: 'credentials',
        stage: 'credentials',
        levels: ['error'],
        name: 'Saved Docker login no longer works',
        fixAt: 'step',
        propagates: false,
        networkPath: false,
    },
    'token-wrong-kind': {
        chapter: 'credentials',
        stage: 'credentials',
        levels: ['error'],
        name: 'Entra token used as password',
        fixAt: 'password',
        propagates: false,
        networkPath: false,
    },
    'token-username-mismatch': {
        chapter: 'credentials',
        stage: 'credentials',
        levels: ['error'],
        name: 'Wrong username for an ACR token',
        fixAt: 'username',
        propagates: false,
        networkPath: false,
    },
    'token-username-unexpected': {
        chapter: 'credentials',
        stage: 'credentials',
        levels: ['error'],
        name: "Password isn't an ACR token",
        fixAt: 'username',
        propagates: false,
        networkPath: false,
    },
    'token-wrong-registry': {
        chapter: 'credentials',
        stage: 'credentials',
        levels: ['error'],
        name: 'Token is for another registry',
        fixAt: 'password',
        propagates: false,
        networkPath: false,
    },
    'sp-not-found': {
        chapter: 'credentials',
        stage: 'credentials',
        levels: ['error'],
        name: 'Service principal not found',
        fixAt: 'username',
        propagates: false,
        networkPath: false,
    },
    'sp-secret-is-id': {
        chapter: 'credentials',
        stage: 'credentials',
        levels: ['error'],
        name: 'Secret ID used instead of its value',
        fixAt: 'password',
        propagates: false,
        networkPath: false,
    },
    'username-unknown': {
        chapter: 'credentials',
        stage: 'credentials',
        levels: ['error'],
        name: 'Username unknown to the registry',
        fixAt: 'username',
        propagates: false,
        networkPath: false,
    },
    'scoped-token-invalid': {
        chapter: 'credentials',
        stage: 'credentials',
        levels: ['error'],
        name: 'Wrong password for the scoped token',
        fixAt: 'password',
        propagates: false,
        networkPath: false,
    },
    'admin-user-disabled': {
        chapter: 'credentials',
        stage: 'credentials',
        levels: ['error'],
        name: 'Admin user is disabled',
        fixAt: 'username',
        propagates: false,
        networkPath: false,
    },
    'admin-password-invalid': {
        chapter: 'credentials',
        stage: 'credentials',
        levels: ['error'],
        name: 'Wrong admin password',
        fixAt: 'password',
        propagates: false,
        networkPath: false,
    },
    'credentials-rejected': {
        chapter: 'credentials',
        stage: 'credentials',
        levels: ['error'],
        name: 'Registry rejected the credentials',
        fixAt: 'password',
        propagates: 'signed-in',
        networkPath: false,
    },
    'creds-json-invalid': {
        chapter: 'sign-in',
        stage: 'credentials',
        levels: ['error'],
        name: "Input creds isn't valid JSON",
        fixAt: 'creds',
        propagates: false,
        networkPath: false,
    },
    'creds-overruled': {
        chapter: 'sign-in',
        stage: 'credentials',
        levels: ['warning'],
        name: 'Input creds is ignored',
        fixAt: 'creds',
        propagates: false,
        networkPath: false,
    },
    'oidc-permission-missing': {
        chapter: 'sign-in',
        stage: 'credentials',
        levels: ['error'],
        name: 'Missing permission id-token: write',
        fixAt: 'permissions',
        propagates: false,
        networkPath: false,
    },
    'sp-secret-invalid': {
        chapter: 'sign-in',
        stage: 'credentials',
        levels: ['error'],
        name: 'Wrong client secret',
        fixAt: 'password',
        propagates: false,
        networkPath: false,
    },
    'sp-secret-expired': {
        chapter: 'sign-in',
        stage: 'credentials',
        levels: ['error'],
        name: 'Client secret expired',
        fixAt: 'password',
        propagates: false,
        networkPath: false,
    },
    'sp-disabled': {
        chapter: 'sign-in',
        stage: 'credentials',
        levels: ['error'],
        name: 'Service principal is disabled',
        fixAt: 'username',
        propagates: false,
        networkPath: false,
    },
    'tenant-not-found': {
        chapter: 'sign-in',
        stage: 'credentials',
        levels: ['error'],
        name: 'Tenant not found',
        fixAt: 'tenant-id',
        propagates: false,
        networkPath: false,
    },
    'registry-cloud-mismatch': {
        chapter: 'sign-in',
        stage: 'credentials',
        levels: ['error'],
        name: 'Registry is in another Azure cloud',
        fixAt: 'registry',
        propagates: false,
        networkPath: false,
    },
    'oidc-assertion-expired': {
        chapter: 'sign-in',
        stage: 'credentials',
        levels: ['error', 'notice'],
        name: 'GitHub OIDC token expired',
        fixAt: 'step',
        propagates: false,
        networkPath: false,
    },
    'oidc-claim-required': {
        chapter: 'sign-in',
        stage: 'credentials',
        levels: ['error', 'notice'],
        name: 'OIDC token lacks a required claim',
        fixAt: 'step',
        // It comes and goes from job to job (triton-lang/triton#10680).
        propagates: true,
        networkPath: false,
    },
    'conditional-access-blocked': {
        chapter: 'sign-in',
        stage: 'credentials',
        levels: ['error'],
        name: 'Blocked by Conditional Access',
        fixAt: 'step',
        propagates: false,
        networkPath: false,
    },
    'entra-user-sign-in': {
        chapter: 'sign-in',
        stage: 'credentials',
        levels: ['error'],
        name: 'User session needs a new sign-in',
        fixAt: 'step',
        propagates: false,
        networkPath: false,
    },
    'entra-refused': {
        chapter: 'sign-in',
        stage: 'credentials',
        levels: ['error'],
        name: 'Entra ID rejected the sign-in',
        fixAt: 'step',
        propagates: false,
        networkPath: false,
    },
    'federated-credential-mismatch': {
        chapter: 'sign-in',
        stage: 'credentials',
        levels: ['error', 'notice'],
        name: 'No matching federated credential',
        fixAt: 'client-id',
        // Only where a matching credential was read, which takes effect after some minutes: diagnosis/propagation.ts.
        propagates: false,
        networkPath: false,
    },
    'managed-identity-unavailable': {
        chapter: 'sign-in',
        stage: 'credentials',
        levels: ['error', 'notice'],
        name: "Managed identity isn't available",
        fixAt: 'step',
        propagates: false,
        networkPath: false,
    },
    'entra-unreachable': {
        chapter: 'sign-in',
        stage: 'credentials',
        levels: ['error'],
        name: "Entra ID isn't reachable",
        fixAt: 'step',
        propagates: false,
        networkPath: false,
    },
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
    'scoped-token-disabled': {
        chapter: 'scoped-tokens',
        stage: 'credentials',
        levels: ['error'],
        name: 'Scoped token is disabled',
        fixAt: 'username',
        propagates: false,
        networkPath: false,
    },
    'scoped-token-password-expired': {
        chapter: 'scoped-tokens',
        stage: 'expiry',
        levels: ['error'],
        name: 'Scoped token password expired',
        fixAt: 'password',
        propagates: false,
        networkPath: false,
    },
    'scoped-token-password-expiring': {
        chapter: 'scoped-tokens',
        stage: 'expiry',
        levels: ['warning'],
        name: 'Scoped token password expires soon',
        fixAt: 'password',
        propagates: false,
        networkPath: false,
    },
    'sp-secret-expiring': {
        chapter: 'expiry',
        stage: 'expiry',
        levels: ['warning'],
        name: 'Client secret expires soon',
        fixAt: 'password',
        propagates: false,
        networkPath: false,
    },
    'sp-certificate-expiring': {
        chapter: 'expiry',
        stage: 'expiry',
        levels: ['warning'],
        name: 'Certificate expires soon',
        fixAt: 'step',
        propagates: false,
        networkPath: false,
    },
    'graph-access-missing': {
        chapter: 'expiry',
        stage: 'expiry',
        levels: ['notice'],
        name: "Expiration date isn't available",
        fixAt: 'step',
        propagates: false,
        networkPath: false,
    },
    'token-expired': {
        chapter: 'expiry',
        stage: 'expiry',
        levels: ['error'],
        name: 'ACR token expired',
        fixAt: 'password',
        propagates: false,
        networkPath: false,
    },
    'token-expiring': {
        chapter: 'expiry',
        stage: 'expiry',
        levels: ['warning'],
        name: 'ACR token expires soon',
        fixAt: 'password',
        propagates: false,
        networkPath: false,
    },
    'workflow-login-order': {
        chapter: 'workflow',
        stage: 'workflow',
        levels: ['error', 'warning'],
        name: 'Push before login',
        fixAt: 'finding',
        propagates: false,
        networkPath: false,
    },
    'workflow-login-job': {
        chapter: 'workflow',
        stage: 'workflow',
        levels: ['error', 'warning'],
        name: 'Login is in another job',
        fixAt: 'finding',
        propagates: false,
        networkPath: false,
    },
    'workflow-registry-mismatch': {
        chapter: 'workflow',
        stage: 'workflow',
        levels: ['error', 'warning'],
        name: 'Login is for another registry',
        fixAt: 'finding',
        propagates: false,
        networkPath: false,
    },
    'workflow-image-host-missing': {
        chapter: 'workflow',
        stage: 'workflow',
        levels: ['error', 'warning'],
        name: 'Image name has no login server',
        fixAt: 'finding',
        propagates: false,
        networkPath: false,
    },
    'workflow-login-missing': {
        chapter: 'workflow',
        stage: 'workflow',
        levels: ['error', 'warning'],
        name: 'No login to this registry',
        fixAt: 'finding',
        propagates: false,
        networkPath: false,
    },
    'workflow-docker-config-mismatch': {
        chapter: 'workflow',
        stage: 'workflow',
        levels: ['error', 'warning'],
        name: 'Login is in another Docker config',
        fixAt: 'finding',
        propagates: false,
        networkPath: false,
    },
    'workflow-docker-missing': {
        chapter: 'workflow',
        stage: 'workflow',
        levels: ['error', 'warning'],
        name: 'Job container has no Docker',
        fixAt: 'finding',
        propagates: false,
        networkPath: false,
    },
    'workflow-output-masked': {
        chapter: 'workflow',
        stage: 'workflow',
        levels: ['warning'],
        name: 'Job output is dropped as a secret',
        fixAt: 'finding',
        propagates: false,
        networkPath: false,
    },
    'workflow-name-undeclared': {
        chapter: 'workflow',
        stage: 'workflow',
        levels: ['error', 'warning'],
        name: 'Undefined name in the workflow',
        fixAt: 'finding',
        propagates: false,
        networkPath: false,
    },
    'workflow-invalid': {
        chapter: 'workflow',
        stage: 'workflow',
        levels: ['error', 'warning'],
        name: 'GitHub rejects the workflow file',
        fixAt: 'finding',
        propagates: false,
        networkPath: false,
    },
    'workflow-secrets-not-passed': {
        chapter: 'workflow',
        stage: 'workflow',
        levels: ['error'],
        name: "Secrets aren't passed to the workflow",
        fixAt: 'finding',
        propagates: false,
        networkPath: false,
    },
    'workflow-fork-secrets': {
        chapter: 'workflow',
        stage: 'workflow',
        levels: ['warning'],
        name: 'Login fails in fork pull requests',
        fixAt: 'finding',
        propagates: false,
        networkPath: false,
    },
    'workflow-deprecated-action': {
        chapter: 'workflow',
        stage: 'workflow',
        levels: ['warning'],
        name: 'Deprecated login action',
        fixAt: 'finding',
        propagates: false,
        networkPath: false,
    },
    'workflow-docker-in-azure-cli': {
        chapter: 'workflow',
        stage: 'workflow',
        levels: ['error'],
        name: "Docker isn't available in azure/cli",
        fixAt: 'finding',
        propagates: false,
        networkPath: false,
    },
    'workflow-password-argument': {
        chapter: 'workflow',
        stage: 'workflow',
        levels: ['warning'],
        name: 'Password on the command line',
        fixAt: 'finding',
        propagates: false,
        networkPath: false,
    },
    'workflow-hardcoded-credential': {
        chapter: 'workflow',
        stage: 'workflow',
        levels: ['error'],
        name: 'Credential committed in the workflow',
        fixAt: 'finding',
        propagates: false,
        networkPath: false,
    },
    'workflow-admin-user': {
        chapter: 'workflow',
        stage: 'workflow',
        levels: ['warning'],
        name: 'Workflow uses the admin user',
        fixAt: 'finding',
        propagates: false,
        networkPath: false,
    },
    'workflow-identity-replaced': {
        chapter: 'workflow',
        stage: 'workflow',
        levels: ['warning'],
        name: 'Identity is replaced before it is used',
        fixAt: 'finding',
        propagates: false,
        networkPath: false,
    },
    'workflow-unreadable': {
        chapter: 'workflow',
        stage: 'workflow',
        levels: ['notice'],
        name: "Workflow file wasn't checked",
        fixAt: 'finding',
        propagates: false,
        networkPath: false,
    },
    'docker-is-podman': { ...IN_LOGS, name: 'The docker command is Podman' },
    'docker-config-redirected': { ...IN_LOGS, name: 'DOCKER_CONFIG points to another folder' },
    'docker-daemon-network-broken': { ...IN_LOGS, name: 'Docker daemon has no network' },
    'image-reference-invalid': { ...IN_LOGS, name: 'Invalid image reference' },
    'image-locked': { ...IN_LOGS, name: 'Image or repository is locked' },
    'registry-disabled': { ...IN_LOGS, name: 'Registry is disabled or over quota' },
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
    'internal-error': {
        chapter: 'internal',
        stage: 'docker',
        levels: ['error'],
        name: 'Internal error in acr-login-check',
        fixAt: 'step',
        propagates: false,
        networkPath: false,
    },
};
const FINDING_IDS = Object.keys(CATALOGUE);


/***/ }),

/***/ 3300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shouldRetry),
/* harmony export */   x: () => (/* binding */ resolvesByPropagation)
/* harmony export */ });
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1033);

/**
 * Whether a finding may pass by itself, because a grant or a firewall rule that was just made takes minutes to count:
 * some ten of them. A secret that is refused never does; an identity that Entra lets in, and the registry not, lacks a
 * role. Source: ACR docs, FAQ (permission changes).
 */
function resolvesByPropagation({ id, values }) {
    if (id === 'federated-credential-mismatch') {
        const { advice } = values;
        return advice.fix.do === 'wait';
    }
    const { propagates } = _catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .yh[id];
    if (propagates !== 'signed-in')
        return propagates;
    const { kind, signedIn, registryTenantId } = values;
    // No role helps an identity of another tenant.
    if (registryTenantId !== undefined)
        return false;
    return kind === 'entra' || signedIn;
}
/** Whether to look once more: there is an error, and none of them stays whatever arrives. What a log says is over. */
function shouldRetry(findings) {
    const errors = findings.filter(({ level, stage }) => level === 'error' && stage !== 'log');
    return errors.length > 0 && errors.every(resolvesByPropagation);
}


/***/ }),

/***/ 7059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   hT: () => (/* binding */ skipped),
/* harmony export */   ok: () => (/* binding */ ok),
/* harmony export */   xm: () => (/* binding */ valueIn)
/* harmony export */ });
const ok = (value) => ({ state: 'known', value });
const failed = (reason) => ({ state: 'failed', reason });
const skipped = (because) => ({ state: 'skipped', because });
/** The value of a fact, where it is known. */
const valueIn = (fact) => (fact.state === 'known' ? fact.value : undefined);


/***/ }),

/***/ 9228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HF: () => (/* binding */ isPublished),
/* harmony export */   PH: () => (/* binding */ endChildren),
/* harmony export */   Yx: () => (/* binding */ watchAllChildren)
/* harmony export */ });
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3053);

/** Every child of this process that runs, whoever started it: ours, and those of Azure's SDK. */
const running = new Set();
/** From now on all children are known, to be ended with this process. */
function watchAllChildren() {
    (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__.subscribe)('child_process', message => {
        if (!isPublished(message))
            return;
        const { process: child } = message;
        running.add(child);
        child.once('exit', () => running.delete(child));
    });
}
/** What Node's channel `child_process` publishes: the child, of which only its event emitter is set up. */
const isPublished = (message) => typeof message === 'object' && message !== null && 'process' in message;
/** Ends those that still run. */
function endChildren() {
    for (const child of running)
        child.kill('SIGKILL');
    running.clear();
}


/***/ }),

/***/ 8175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qh: () => (/* binding */ INPUT_NAMES),
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   Ui: () => (/* binding */ readActionInputs)
/* harmony export */ });
/* harmony import */ var _azure_clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3796);
/* harmony import */ var _azure_guid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6859);
/* harmony import */ var _secrets_url_credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5168);
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3506);




const INPUT_NAMES = [
    'registry',
    'repository',
    'access',
    'username',
    'password',
    'client-id',
    'tenant-id',
    'subscription-id',
    'client-secret',
    'creds',
    'audience',
    'environment',
    'auth-type',
    'expiry-warning-days',
    'minimum-token-minutes',
    'principal-ids',
    'aks-cluster',
    'log-analytics-workspace-id',
    'explain',
    'error-text',
    'error-file',
    'workflow-files',
    'ignore',
    'fail-on',
    'sarif-file',
    'trusted-hosts',
    'wait-seconds',
    'timeout-seconds',
    'github-token',
];
/** The audience that Entra expects of a federated token. Source: Entra docs, "Federated credential considerations". */
const DEFAULT_AUDIENCE = 'api://AzureADTokenExchange';
const CLOUD_NAMES = _azure_clouds_js__WEBPACK_IMPORTED_MODULE_0__/* .CLOUDS */ .JJ.map(({ name }) => name);
/** Bounds that keep one step within its time and its report readable. */
const MAX_REGISTRIES = 50;
const MAX_REPOSITORIES = 200;
const MAX_PRINCIPALS = 50;
const MAX_IGNORED = 100;
const MAX_PATTERNS = 100;
const MAX_PATTERN = 1000;
/** Of one input, so that a long list of wrong ids does not hide what is wrong with the others. */
const MAX_PROBLEMS_OF_ONE = 3;
const limitPerInput = (problems) => problems.filter((problem, index) => problems.slice(0, index).filter(({ input }) => input === problem.input).length < MAX_PROBLEMS_OF_ONE);
/**
 * The inputs as the runner hands them over: `INPUT_<NAME>`, upper case, spaces to `_`, dashes kept.
 * Source: GitHub docs, "Metadata syntax".
 */
const readActionInputs = (env) => Object.fromEntries(INPUT_NAMES.map(name => [name, env[`INPUT_${name.toUpperCase()}`] ?? '']));
/** What can name a registry or a repository. Any other text, such as a whole `docker login`, may hold a secret. */
const isName = (text) => /^[\w.:/-]+$/.test(text);
/** A login server of ACR, or the path of a repository: no password looks like one. */
const isPlainName = (text) => (0,_azure_clouds_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudOfSuffix */ .Q2)(text.toLowerCase()) !== undefined || /^[a-z]+(?:[-_.][a-z]+)*(?:\/[a-z]+(?:[-_.][a-z]+)*)+$/.test(text);
/** `user:password@…`, and no `name:tag@sha256:…`. */
const isWithPassword = (name) => name.slice(0, Math.max(0, name.indexOf('@'))).includes(':') &&
    !/^@[a-z0-9+._-]{1,40}:[0-9a-f]{32,128}\s*$/i.test(name.slice(name.lastIndexOf('@')));
/**
 * Texts that the braces of one pattern may come to, and stars that may stand in it: each multiplies the work of all
 * others.
 */
const MAX_ALTERNATIVES = 100;
const MAX_STARS = 12;
/** A pattern that a short text makes endless work of: braces in braces, ranges, repetitions, stars without end. */
function isBomb(pattern) {
    const groups = pattern.split('{').slice(1);
    const alternatives = groups.reduce((product, group) => product * group.split(',').length, 1);
    const stars = pattern.split('*').length - 1;
    const hasRange = pattern.includes('{') && pattern.includes('..');
    return alternatives > MAX_ALTERNATIVES || stars > MAX_STARS || hasRange || /[?*+@!]\(/.test(pattern);
}
/** A pattern of files that stays in the repository, and in which each bracket has its end. */
function isPattern(text) {
    if (text.length > MAX_PATTERN || text.includes('\0') || /^(?:[/\\]|[A-Za-z]:)/.test(text))
        return false;
    if (text.split(/[/\\]/).includes('..'))
        return false;
    if (isBomb(text))
        return false;
    const count = (character) => text.split(character).length;
    return count('{') === count('}') && count('[') === count(']');
}
/**
 * Raw strings → one frozen `Inputs`, or every problem at once. The secrets go into the vault before anything else is
 * done.
 * @param findingIds the catalogue's, of which `ignore` names some
 */
function parseInputs(raw, vault, findingIds) {
    const registries = (0,_util_text_js__WEBPACK_IMPORTED_MODULE_2__/* .lines */ .Mn)(raw.registry ?? '');
    const repositories = (0,_util_text_js__WEBPACK_IMPORTED_MODULE_2__/* .lines */ .Mn)(raw.repository ?? '');
    for (const name of [...registries, ...repositories].map(line => line.trim())) {
        if (isName(name))
            vault.allow(name, isPlainName(name));
    }
    // Written as docker never takes it, `user:password@host`, but sooner or later by somebody. Behind the `@` of a digest
    // is none.
    const named = [...registries, ...repositories.filter(isWithPassword)];
    for (const secret of named.filter(name => name.includes('@')).flatMap(_secrets_url_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .secretsInUrls */ .F))
        vault.register(secret);
    const password = vault.register(raw.password ?? '');
    // As `Authorization: Basic` has them, which a server or a proxy can repeat.
    if ((raw.password ?? '') !== '')
        vault.register(`${raw.username ?? ''}:${raw.password}`);
    const clientSecret = vault.register(raw['client-secret'] ?? '');
    const creds = vault.register(raw.creds ?? '');
    const githubToken = vault.register((raw['github-token'] ?? '').trim());
    const problems = [];
    // Redacted before it is cut: a secret may stand in a wrong place.
    const shown = (given) => (0,_util_text_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)(vault.redact(given), 80);
    const bounded = (input, most) => {
        const given = (0,_util_text_js__WEBPACK_IMPORTED_MODULE_2__/* .lines */ .Mn)(raw[input] ?? '');
        if (given.length > most)
            problems.push({ kind: 'too-many', input, count: given.length, most });
        return given;
    };
    const oneOf = (input, allowed, fallback) => {
        const given = (raw[input] ?? '').trim();
        const chosen = allowed.find(value => value === given.toLowerCase());
        if (given !== '' && chosen === undefined)
            problems.push({ kind: 'not-allowed', input, given: shown(given), allowed });
        return chosen ?? fallback;
    };
    const number = (input, least, most, fallback) => {
        const given = (raw[input] ?? '').trim();
        if (given === '')
            return fallback;
        const value = /^\d{1,9}$/.test(given) ? Number(given) : Number.NaN;
        if (value >= least && value <= most)
            return value;
        problems.push({ kind: 'no-number', input, given: shown(given), least, most });
        return fallback;
    };
    const ids = (input) => {
        const chosen = new Set();
        for (const line of bounded(input, MAX_IGNORED).slice(0, MAX_IGNORED)) {
            const given = line.trim();
            const id = findingIds.find(candidate => candidate === given);
            if (id !== undefined)
                chosen.add(id);
            else {
                const suggestion = (0,_util_text_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .pA)(given, findingIds);
                problems.push({
                    kind: 'unknown-id',
                    input,
                    given: shown(given),
                    ...(suggestion !== undefined && { nearest: suggestion }),
                });
            }
        }
        return chosen;
    };
    const guid = (input) => {
        const given = (raw[input] ?? '').trim();
        if (given !== '' && !(0,_azure_guid_js__WEBPACK_IMPORTED_MODULE_1__/* .isGuid */ .W_)(given))
            problems.push({ kind: 'no-guid', input, given: shown(given) });
        return given.toLowerCase();
    };
    const patterns = (input) => {
        const given = bounded(input, MAX_PATTERNS).map(line => line.trim());
        if (given.join().toLowerCase() === 'none')
            return 'none';
        for (const pattern of given.filter(line => !isPattern(line)))
            problems.push({ kind: 'no-pattern', input, given: shown(pattern) });
        return given.map(pattern => pattern.replaceAll('\\', '/').replace(/^(?:\.\/)+/, ''));
    };
    const inputs = Object.freeze({
        registries: bounded('registry', MAX_REGISTRIES),
        repositories: bounded('repository', MAX_REPOSITORIES),
        access: oneOf('access', ['push', 'pull'], undefined),
        userName: raw.username ?? '',
        password,
        clientId: raw['client-id'] ?? '',
        tenantId: raw['tenant-id'] ?? '',
        subscriptionId: raw['subscription-id'] ?? '',
        clientSecret,
        creds,
        audience: (raw.audience ?? '').trim() || DEFAULT_AUDIENCE,
        environment: oneOf('environment', CLOUD_NAMES, undefined),
        authType: oneOf('auth-type', ['service_principal', 'identity'], 'service_principal'),
        expiryWarningDays: number('expiry-warning-days', 0, 3650, 30),
        minimumTokenMinutes: number('minimum-token-minutes', 0, 100_000, 15),
        principalIds: bounded('principal-ids', MAX_PRINCIPALS).map(id => id.trim()),
        aksClusters: bounded('aks-cluster', MAX_PRINCIPALS).map(id => id.trim()),
        workspaceId: guid('log-analytics-workspace-id'),
        explain: oneOf('explain', ['true', 'false'], 'false') === 'true',
        errorText: (raw['error-text'] ?? '').trim(),
        errorFile: (raw['error-file'] ?? '').trim(),
        workflowFiles: patterns('workflow-files'),
        ignore: ids('ignore'),
        failOn: oneOf('fail-on', ['error', 'warning', 'never'], 'error'),
        trustedHosts: bounded('trusted-hosts', MAX_REGISTRIES).map(host => host.trim().toLowerCase()),
        sarifFile: (raw['sarif-file'] ?? '').trim(),
        waitSeconds: number('wait-seconds', 0, 3600, 0),
        timeoutSeconds: number('timeout-seconds', 1, 3600, 60),
        githubToken,
    });
    return problems.length === 0 ? { ok: true, inputs } : { ok: false, problems: limitPerInput(problems) };
}


/***/ }),

/***/ 6137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ noFacts)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7059);

/** The facts of a run in which no probe ran: everything is skipped. */
function noFacts(inputs, host) {
    return {
        clock: { now: host.now(), runnerSkewMs: 0 },
        waitedSeconds: 0,
        given: {
            access: inputs.access ?? 'push',
            workspaceId: inputs.workspaceId,
            minimumTokenMinutes: inputs.minimumTokenMinutes,
            expiryWarningDays: inputs.expiryWarningDays,
            userName: { given: false },
            password: { given: false },
            filled: [],
            leadingDash: [],
            whiteSpace: [],
        },
        runner: {},
        docker: {
            cli: (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .skipped */ .hT)('not-needed'),
            engine: (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .skipped */ .hT)('not-needed'),
            endpoint: '',
            variables: [],
            storedLogins: [],
            config: (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .skipped */ .hT)('not-needed'),
            proxies: (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .skipped */ .hT)('not-needed'),
            builder: (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .skipped */ .hT)('not-needed'),
        },
        identity: { kind: 'none' },
        additionalPrincipals: [],
        repositories: [],
        registries: [],
        workflows: (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .skipped */ .hT)('not-needed'),
        events: (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .skipped */ .hT)('not-needed'),
        logs: (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .skipped */ .hT)('not-needed'),
    };
}


/***/ }),

/***/ 9924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   MZ: () => (/* binding */ codeCell),
/* harmony export */   N1: () => (/* binding */ commandProperty),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   c1: () => (/* binding */ multiline),
/* harmony export */   kW: () => (/* binding */ singleLineSafe),
/* harmony export */   r_: () => (/* binding */ diffSafe),
/* harmony export */   s$: () => (/* binding */ jsonText),
/* harmony export */   wD: () => (/* binding */ markdown),
/* harmony export */   wq: () => (/* binding */ commandData)
/* harmony export */ });
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3506);

function singleLineSafe(text) {
    return (0,_util_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutColours */ .mU)(text)
        .replace(/[\r\n\t\v\f\u0085\u2028\u2029]+/g, ' ')
        .replace(INVISIBLE, character => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)
        .replace(LEGACY_COMMAND, '## ');
}
/** `##[error]` of GitHub's runner, and `##vso[…]` of Azure Pipelines' agent, which reads it anywhere in a line, too. */
const LEGACY_COMMAND = /##(?=\w*\[)/g;
/**
 * JSON whose text acts nowhere, should a step print it: what `inline` makes visible is written by number, which a JSON
 * parser undoes.
 */
const jsonText = (value, indentation) => JSON.stringify(value, undefined, indentation)
    .replace(INVISIBLE, character => (character === '\n' ? character : byNumber(character)))
    .replace(/[\u2028\u2029]/g, byNumber)
    .replaceAll('::', ':\\u003a')
    .replace(LEGACY_COMMAND, '#\\u0023');
/** As JSON writes it, a surrogate after the other. */
const byNumber = (character) => Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
/** Controls, bidirectional overrides, zero-width and other formatting characters. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/gu;
/** Several lines of our own making that hold foreign pieces: each line made safe by itself. */
const multiline = (text) => text.split('\n').map(singleLineSafe).join('\n');
/**
 * A diff for standard output, which another program may apply: tabs and the carriage returns at the ends of lines stay.
 * @param isOnActions no line is a workflow command, for which the runner skips blanks in front
 */
const diffSafe = (text, isOnActions) => text
    .split('\n')
    .map(line => {
    const [, content = '', end = ''] = /^(.*?)(\r?)$/s.exec(line) ?? [];
    const safe = content.split('\t').map(singleLineSafe).join('\t') + end;
    return isOnActions ? safe.replace(/^(\s*):(?=:)/, '$1: ') : safe;
})
    .join('\n');
/** The message of a workflow command. Source: actions/toolkit:packages/core/src/command.ts. */
const commandData = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
/** A property of a workflow command. */
const commandProperty = (text) => commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
/** Running text in Markdown, shown as it is: no HTML, no markup, no links, no mentions. */
const markdown = (text) => singleLineSafe(text)
    .replace(/[&<>"`*_~[\]|#$@\\!]/g, character => `&#${character.charCodeAt(0)};`)
    // GitHub links mail addresses, mentions and issues after it has decoded the entities; a word joiner, which is not
    // seen, parts them.
    .replace(/&#(64|35);(?=\w)/g, '&#$1;&#8288;')
    .replaceAll('://', ':&#47;/')
    // `:name:` becomes an emoji, in running text; `12:05:00` is a time.
    .replace(/:(?!\d\d:)(?=[\w+-]{1,60}:)/g, ':&#8288;')
    .replace(/\bwww\./gi, found => `${found.slice(0, -1)}&#46;`);
/** A code span in a cell of a table, where a bar is escaped. Empty for empty text. */
const codeCell = (text) => codeSpan(text).replaceAll('|', '\\|');
/** A code span in running text. Empty for empty text. */
function codeSpan(text) {
    const safe = singleLineSafe(text).trim();
    if (safe === '')
        return '';
    const fence = '`'.repeat(longestRun(safe) + 1);
    const padding = safe.startsWith('`') || safe.endsWith('`') ? ' ' : '';
    return `${fence}${padding}${safe}${padding}${fence}`;
}
/** A fenced code block, with a fence longer than any inside. */
function codeBlock(text, language) {
    const safe = multiline(text);
    const fence = '`'.repeat(Math.max(3, longestRun(safe) + 1));
    return `${fence}${language}\n${safe}\n${fence}`;
}
const longestRun = (text) => (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);


/***/ }),

/***/ 3141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hl: () => (/* binding */ debugCommand),
/* harmony export */   Iq: () => (/* binding */ maskCommand),
/* harmony export */   Uh: () => (/* binding */ outputEntry),
/* harmony export */   jx: () => (/* binding */ annotationCommand)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);

/**
 * Workflow commands as lines for standard output. They are written here and not by @actions/core, which takes longer to
 * load than the whole answer to a wrong input: masks must come first, and errors at once. See docs/design.md, "What is
 * slow to load".
 */
const maskCommand = (value) => `::add-mask::${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .commandData */ .wq)(value)}\n`;
const debugCommand = (text) => `::debug::${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .commandData */ .wq)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .multiline */ .c1)(text))}\n`;
/**
 * @param title a short line
 * @param message may have several lines; the runner shows 4096 characters
 * @param place shown at the line in a pull request, and not in the log
 */
function annotationCommand(level, title, message, place) {
    const at = place === undefined
        ? ''
        : `,file=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .commandProperty */ .N1)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLineSafe */ .kW)(place.file))},line=${place.line},col=${place.column}`;
    return `::${level} title=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .commandProperty */ .N1)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .multiline */ .c1)(title))}${at}::${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .commandData */ .wq)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .multiline */ .c1)(message))}\n`;
}
/**
 * One output in the form of the file behind `GITHUB_OUTPUT`. Source:
 * actions/runner:src/Runner.Worker/FileCommandManager.cs.
 */
function outputEntry(name, value, delimiter) {
    if (value.includes(delimiter))
        throw new Error('the delimiter stands in the value');
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}


/***/ }),

/***/ 1278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kn: () => (/* binding */ writeOutputs),
/* harmony export */   PO: () => (/* binding */ faultOutputs),
/* harmony export */   SK: () => (/* binding */ outputEntries)
/* harmony export */ });
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1033);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9924);
/* harmony import */ var _report_workflow_commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3141);



/**
 * Appends the outputs to the file that GITHUB_OUTPUT names; does nothing where it names none.
 * A file that cannot be written is reported in the log and fails nothing: the exit code still carries the verdict.
 */
async function writeOutputs(outputs, host, vault) {
    const path = host.env['GITHUB_OUTPUT'];
    if (!path)
        return;
    try {
        await host.appendFile(path, outputEntries(outputs));
    }
    catch (error) {
        // The exit code still tells; that the outputs are missing must be seen.
        host.write(`acr-login-check: the outputs could not be written: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .singleLineSafe */ .kW)(vault.redact(String(error)))}\n`);
    }
}
/** The lines that set outputs in the file of GITHUB_OUTPUT. */
function outputEntries(outputs) {
    const delimiter = `acr-login-check-${globalThis.crypto.randomUUID()}`;
    return Object.entries(outputs)
        .map(([name, value]) => (0,_report_workflow_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .outputEntry */ .Uh)(name, value, delimiter))
        .join('');
}
/** The outputs of a run that ended with a fault of our own. */
function faultOutputs(message) {
    const id = 'internal-error';
    const finding = { id, level: 'error', title: _catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .yh[id].name, message, evidence: [], fix: '', docs: '' };
    const findings = (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s$)({ version: 1, findings: [finding] });
    return { result: 'fail', findings, 'error-count': '1', 'warning-count': '0' };
}


/***/ }),

/***/ 4184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ exitCode),
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/catalogue.js
var catalogue = __webpack_require__(1033);
;// CONCATENATED MODULE: ./build/host/tracing.js
/**
 * A host that tells of every request and program, with its time: the timeline of step debugging. Queries, headers and
 * bodies are left out, since they carry the credentials.
 * @param onLine receives a line for each, once it has ended
 */
function withTracing(host, onLine) {
    const start = host.now();
    const timed = async (what, work, outcomeOf) => {
        const began = host.now() - start;
        const result = await work;
        const ended = host.now() - start;
        onLine(`+${began} ms  ${what}  ${outcomeOf(result)}  (${ended - began} ms)`);
        return result;
    };
    return {
        ...host,
        http: request => timed(`${request.method} ${request.url.origin}${request.url.pathname}${request.proxy === undefined ? '' : ` via ${request.proxy.host}`}`, host.http(request), outcome => outcome.ok
            ? `HTTP ${outcome.reply.status}${connectionOf(outcome)}`
            : `${outcome.failure.at} ${outcome.failure.code}`),
        exec: command => timed([command.file, ...command.args].join(' '), host.exec(command), outcome => outcome.state === 'exited' ? `exit code ${outcome.code}` : outcome.state),
    };
}
const connectionOf = ({ reused }) => reused === undefined ? '' : reused ? '  reused connection' : '  new connection';

// EXTERNAL MODULE: ./build/inputs.js
var build_inputs = __webpack_require__(8175);
// EXTERNAL MODULE: ./build/probes/no-facts.js
var no_facts = __webpack_require__(6137);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/workflow-commands.js
var workflow_commands = __webpack_require__(3141);
// EXTERNAL MODULE: ./build/diagnosis/propagation.js
var propagation = __webpack_require__(3300);
// EXTERNAL MODULE: ./build/util/deadline.js
var deadline = __webpack_require__(573);
;// CONCATENATED MODULE: ./build/retry-until-propagated.js


const FIRST_PAUSE_MS = 3_000;
const MAX_PAUSE_MS = 12_000;
const GROWTH = 1.5;
/** Between two lines of the log. */
const QUIET_MS = 10_000;
/** With less time than that, another look could only find that there was no time. */
const MIN_LOOK_MS = 1_000;
/**
 * Looks, and, while all that is in the way may still pass, looks again until `waitMs` have gone since the first look.
 * What the last look found is what counts. Everything together takes no longer than `waitMs` and `timeoutMs`.
 */
async function retryUntilPropagated({ waitMs, timeoutMs, host, runCheck, onWait, }) {
    const whole = (0,deadline/* deadlineIn */._)(waitMs + timeoutMs, host.now);
    let result = await runCheck((0,deadline/* deadlineIn */._)(timeoutMs, host.now), 0);
    const began = host.now();
    let slept = 0;
    let lastReportedMs = Number.NEGATIVE_INFINITY;
    // A clock that is set back must not make the step wait for longer.
    const waited = () => Math.max(host.now() - began, slept);
    for (let pause = FIRST_PAUSE_MS;; pause = Math.min(pause * GROWTH, MAX_PAUSE_MS)) {
        const remaining = Math.min(waitMs - waited(), whole.remaining() - MIN_LOOK_MS);
        if (remaining <= 0 || !(0,propagation/* shouldRetry */.S)(result.findings))
            return result;
        if (waited() - lastReportedMs >= QUIET_MS) {
            lastReportedMs = waited();
            await onWait(result.findings, lastReportedMs);
        }
        const next = Math.min(pause, remaining);
        await host.sleep(next);
        slept += next;
        result = await runCheck((0,deadline/* deadlineIn */._)(Math.min(timeoutMs, whole.remaining()), host.now), waited());
    }
}

// EXTERNAL MODULE: ./build/run-outputs.js
var run_outputs = __webpack_require__(1278);
// EXTERNAL MODULE: ./build/util/text.js
var util_text = __webpack_require__(3506);
;// CONCATENATED MODULE: ./build/secrets/redacting-host.js

const MAX_NAME = 300;
const MAX_REASON = 1000;
/**
 * A host whose words about the network hold no secret: the names in a certificate, and what a proxy or a server
 * answered in place of a reply. They are redacted here, whole, and cut then.
 */
const redacting = (host, redact) => ({
    ...host,
    http: async (request) => redactedOutcome(await host.http(request), redact),
});
function redactedOutcome(outcome, redact) {
    if (outcome.ok)
        return { ...outcome, connection: { ...outcome.connection, ...namesIn(outcome.connection, redact) } };
    const { failure, begun } = outcome;
    return {
        ...outcome,
        connection: { ...outcome.connection, ...namesIn(outcome.connection, redact) },
        failure: { ...failure, text: (0,util_text/* truncate */.xv)(redact(failure.text), MAX_REASON) },
        ...(begun !== undefined && {
            begun: { ...begun, connection: { ...begun.connection, ...namesIn(begun.connection, redact) } },
        }),
    };
}
const namesIn = ({ tls }, redact) => tls === undefined
    ? {}
    : {
        tls: {
            ...tls,
            subject: (0,util_text/* truncate */.xv)(redact(tls.subject), MAX_NAME),
            issuer: (0,util_text/* truncate */.xv)(redact(tls.issuer), MAX_NAME),
        },
    };

// EXTERNAL MODULE: ./build/secrets/url-credentials.js
var url_credentials = __webpack_require__(5168);
// EXTERNAL MODULE: ./build/secrets/vault.js + 4 modules
var secrets_vault = __webpack_require__(4923);
;// CONCATENATED MODULE: ./build/run.js













/**
 * The whole story: inputs → gather → judge → report. It knows no `process`: everything outside comes through the host.
 * What is slow to load is loaded once the inputs are known to be good.
 * @param output `log`: standard output is the runner's log; `any`: it may go anywhere, so that no secret is written
 * there for a mask
 */
async function run(raw, host, output = 'log') {
    const onActions = host.env['GITHUB_ACTIONS'] === 'true';
    let isUnmasked = false;
    const vault = (0,secrets_vault/* createVault */.B)(value => {
        if (!onActions)
            return;
        // The runner takes commands from standard error, too, and what a command prints may go into a file.
        if (output === 'log')
            host.write((0,workflow_commands/* maskCommand */.Iq)(value));
        else if (!host.isErrorFile)
            host.writeError((0,workflow_commands/* maskCommand */.Iq)(value));
    }, () => {
        isUnmasked = onActions;
    });
    const tellUnmasked = async () => {
        if (isUnmasked)
            host.write(`acr-login-check: ${(await loadTexts()).words.unmasked}\n`);
    };
    try {
        return await runSteps(raw, host, vault, onActions, tellUnmasked);
    }
    catch (error) {
        return reportFault(error, host, vault, onActions);
    }
    finally {
        await host.closeConnections?.();
    }
}
async function runSteps(raw, host, vault, onActions, tellUnmasked) {
    const startedAt = host.now();
    registerProxyPasswords(host.env, vault);
    const parsed = (0,build_inputs/* parseInputs */.TL)(raw, vault, catalogue/* FINDING_IDS */.jo);
    if (!parsed.ok) {
        await tellUnmasked();
        return invalidInputs(parsed.problems, host, vault, onActions);
    }
    const { inputs } = parsed;
    const debugging = onActions && host.env['RUNNER_DEBUG'] === '1';
    const request = redacting(host, vault.redact);
    const observed = debugging ? withTracing(request, line => host.write((0,workflow_commands/* debugCommand */.Hl)(vault.redact(line)))) : request;
    const onWait = async (found, waitedMs) => {
        const line = (await loadTexts()).waiting(waitedFor(found), waitedMs / 1000, inputs.waitSeconds);
        host.write(`▸ ${(0,report_escape/* singleLineSafe */.kW)(vault.redact(line))}\n`);
    };
    const { facts, findings } = await check(inputs, observed, vault, onWait);
    await tellUnmasked();
    const offers = await offersFor(findings, facts, inputs, host, vault);
    await report(facts, findings, offers, inputs.sarifFile, host, vault, onActions, startedAt);
    return exitCode(findings, inputs.failOn);
}
/** What stands in URLs of the environment, in whichever case, can come back in what a proxy, docker or a tool says. */
function registerProxyPasswords(env, vault) {
    for (const [name, value = ''] of Object.entries(env)) {
        if (!/^((https?|all|ftp|no)_proxy|docker_host)$/i.test(name))
            continue;
        for (const secret of (0,url_credentials/* secretsInUrls */.F)(value))
            vault.register(secret);
    }
}
/** Gathers and judges; a fault of our own becomes a finding, never a pass. */
async function check(inputs, host, vault, onWait) {
    try {
        const { openRegistries } = await __webpack_require__.e(/* import() */ 40).then(__webpack_require__.bind(__webpack_require__, 5040));
        await openRegistries(inputs, host);
        const { gather } = await Promise.all(/* import() */[__webpack_require__.e(695), __webpack_require__.e(96), __webpack_require__.e(117)]).then(__webpack_require__.bind(__webpack_require__, 117));
        return await retryUntilPropagated({
            waitMs: inputs.waitSeconds * 1000,
            timeoutMs: inputs.timeoutSeconds * 1000,
            host,
            runCheck: async (deadline, waitedMs) => {
                const gathering = gather(inputs, host, vault, deadline, Math.floor(waitedMs / 1000));
                // Loaded while the first answers are on their way, and not before the questions are.
                const loading = Promise.race([gathering, (0,promises_.setTimeout)(RULES_AFTER_MS, undefined, { ref: false })]).then(loadJudgment);
                const [facts, { runRules }] = await Promise.all([gathering, loading]);
                return { facts, findings: runRules(facts, inputs.ignore) };
            },
            onWait,
        });
    }
    catch (error) {
        return { facts: (0,no_facts/* noFacts */.f)(inputs, host), findings: [internalError(error)] };
    }
}
const loadTexts = async () => (await Promise.all(/* import() */[__webpack_require__.e(667), __webpack_require__.e(573), __webpack_require__.e(244), __webpack_require__.e(891)]).then(__webpack_require__.bind(__webpack_require__, 3244))).en;
const loadReport = () => Promise.all(/* import() */[__webpack_require__.e(667), __webpack_require__.e(695), __webpack_require__.e(118), __webpack_require__.e(168), __webpack_require__.e(482)]).then(__webpack_require__.bind(__webpack_require__, 6787));
/** The rules, and then, since it is needed next, what puts their findings into words. */
async function loadJudgment() {
    const rules = await Promise.all(/* import() */[__webpack_require__.e(667), __webpack_require__.e(695), __webpack_require__.e(118), __webpack_require__.e(573), __webpack_require__.e(787)]).then(__webpack_require__.bind(__webpack_require__, 2787));
    void loadTexts().then(loadReport);
    return rules;
}
/** What stands in the way, and where, each once. */
const waitedFor = (findings) => [
    ...new Set(findings
        .filter(({ level }) => level === 'error')
        .map(({ id, registry }) => (registry === undefined ? id : `${id} (${registry})`))),
];
/**
 * The changes that fix what was found in files. The verdict stands without them; that they are missing must be seen.
 */
async function offersFor(findings, facts, inputs, host, vault) {
    if (!findings.some(({ location, level }) => location !== undefined && level !== 'notice'))
        return new Map();
    try {
        const { offersOf } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(667), __webpack_require__.e(695), __webpack_require__.e(118), __webpack_require__.e(573), __webpack_require__.e(787), __webpack_require__.e(96), __webpack_require__.e(11), __webpack_require__.e(481)]).then(__webpack_require__.bind(__webpack_require__, 481));
        const checkout = host.env['GITHUB_WORKSPACE'] || host.currentDirectory;
        return await offersOf(findings, facts, { inputs, host, vault, checkout });
    }
    catch (error) {
        host.write(`${(0,report_escape/* singleLineSafe */.kW)(vault.redact(`acr-login-check: no change of files could be offered: ${String(error)}`))}\n`);
        return new Map();
    }
}
async function report(facts, findings, offers, sarifFile, host, vault, onActions, startedAt) {
    const [en, { makeReport, logText, annotations, NO_ANNOTATIONS, summaryMarkdown, outputsOf, sarifText }] = await Promise.all([loadTexts(), loadReport()]);
    const made = makeReport(facts, findings, en, host.env, vault.redact, host.now() - startedAt, offers);
    host.write(logText(made, en, onActions ? annotations(made.findings, en, made.offers) : NO_ANNOTATIONS, onActions));
    await (0,run_outputs/* writeOutputs */.Kn)(outputsOf(made), host, vault);
    // The verdict stands without them; that they are missing must be seen.
    const written = async (what, writing) => {
        try {
            await writing;
        }
        catch (error) {
            host.write(`${(0,report_escape/* singleLineSafe */.kW)(vault.redact(`acr-login-check: ${what} could not be written: ${String(error)}`))}\n`);
        }
    };
    const summaryFile = host.env['GITHUB_STEP_SUMMARY'];
    await written('the job summary', summaryFile ? host.appendFile(summaryFile, summaryMarkdown(made, en)) : undefined);
    await written('sarif-file', sarifFile
        ? host.writeFile(sarifFile, sarifText(made, en), {
            within: host.env['GITHUB_WORKSPACE'] || host.currentDirectory,
        })
        : undefined);
}
function exitCode(findings, failOn) {
    if (findings.some(({ id }) => id === 'internal-error'))
        return 1;
    if (failOn === 'never')
        return 0;
    const failing = failOn === 'warning' ? ['error', 'warning'] : ['error'];
    return findings.some(({ level }) => failing.includes(level)) ? 1 : 0;
}
async function invalidInputs(problems, host, vault, onActions) {
    const en = await loadTexts();
    for (const problem of problems) {
        const text = (0,report_escape/* singleLineSafe */.kW)(vault.redact(en.inputProblem(problem)));
        host.write(onActions ? (0,workflow_commands/* annotationCommand */.jx)('error', `acr-login-check: ${en.words.misuse}`, text) : `✗ ${text}\n`);
    }
    await (0,run_outputs/* writeOutputs */.Kn)({ result: 'fail', findings: JSON.stringify({ version: 1, findings: [] }) }, host, vault);
    return 2;
}
/** The last resort, where the report itself failed: one redacted line, and outputs that say so. */
async function reportFault(error, host, vault, onActions) {
    const { id, values } = internalError(error);
    const text = (0,report_escape/* singleLineSafe */.kW)((0,util_text/* truncate */.xv)(vault.redact(`${id}: ${values.where}`), MAX_FAULT_LENGTH));
    try {
        host.write(onActions ? (0,workflow_commands/* annotationCommand */.jx)('error', catalogue/* CATALOGUE */.yh[id].name, text) : `✗ ${text}\n`);
    }
    finally {
        await (0,run_outputs/* writeOutputs */.Kn)((0,run_outputs/* faultOutputs */.PO)(text), host, vault);
    }
    return 1;
}
const MAX_FAULT_LENGTH = 600;
/** The first requests have been sent by then. Milliseconds. */
const RULES_AFTER_MS = 60;
function internalError(error) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const [message = '', where = ''] = stack.split('\n').map(line => line.trim());
    return {
        id: 'internal-error',
        level: 'error',
        stage: 'docker',
        values: { where: message },
        evidence: [
            { label: 'message', seen: message },
            { label: 'error', seen: where },
        ],
        blocks: [],
        ignored: false,
    };
}


/***/ }),

/***/ 5168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ secretsInUrls)
/* harmony export */ });
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3506);

/**
 * The secrets in the user info of URLs: passwords, and pairs of user and password, each as it stands and with its
 * percent codes decoded; a user without a password too, since it can be a token, but for ssh, where it is a mere name.
 * A password may hold `@`, `/` and commas, and several URLs may stand in one text, so both readings are taken.
 */
function secretsInUrls(text) {
    const pieces = new Set([text, ...text.split(/[\s,;]+/)]);
    return [...pieces].flatMap(segment => {
        const [start = '', scheme = ''] = /^\s*(?:([a-z][a-z0-9+.-]*):\/\/)?/i.exec(segment) ?? [];
        const userInfo = segment.slice(start.length, Math.max(start.length, segment.lastIndexOf('@')));
        if (userInfo === '' || /^(unix|npipe|fd)$/i.test(scheme))
            return [];
        const colon = userInfo.indexOf(':');
        const user = colon < 0 ? userInfo : userInfo.slice(0, colon);
        const password = colon < 0 ? '' : userInfo.slice(colon + 1);
        if (password !== '')
            return [...withDecoded(password, userInfo), ...asSent(segment)];
        return /^ssh$/i.test(scheme) ? [] : withDecoded(user);
    });
}
const withDecoded = (...texts) => [...texts, ...texts.map(_util_text_js__WEBPACK_IMPORTED_MODULE_0__/* .percentDecoded */ .oF)];
/**
 * What an HTTP client makes of them: Node's URL leaves out tabs and line ends, and writes by percent codes what a URL
 * cannot hold.
 */
function asSent(text) {
    const url = URL.parse(text.includes('://') ? text.trim() : `http://${text.trim()}`);
    if (url === null || url.password === '')
        return [];
    const [user, password] = [(0,_util_text_js__WEBPACK_IMPORTED_MODULE_0__/* .percentDecoded */ .oF)(url.username), (0,_util_text_js__WEBPACK_IMPORTED_MODULE_0__/* .percentDecoded */ .oF)(url.password)];
    return [
        url.password,
        `${url.username}:${url.password}`,
        password,
        `${user}:${password}`,
        looselyDecoded(url.password),
    ];
}
/** With those percent codes decoded that are some, as Go and Python do beside a bare `%`. */
const looselyDecoded = (text) => text.replace(/(?:%[0-9a-f]{2})+/gi, _util_text_js__WEBPACK_IMPORTED_MODULE_0__/* .percentDecoded */ .oF);


/***/ }),

/***/ 4923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ createVault)
});

// EXTERNAL MODULE: ./build/util/text.js
var util_text = __webpack_require__(3506);
;// CONCATENATED MODULE: ./build/secrets/decoded.js
const JSON_LETTERS = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
const codePoint = (code) => (code <= 0x10ffff ? String.fromCodePoint(code) : '');
/** Whatever a library of JSON, or of JavaScript, writes by a backslash. */
const JSON_ESCAPES = [
    /\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([^ux]))/gs,
    ([, unicode, hex, letter = '']) => {
        const code = unicode ?? hex;
        return code === undefined ? (JSON_LETTERS[letter] ?? letter) : String.fromCharCode(Number.parseInt(code, 16));
    },
];
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };
/** HTML and XML, by name and by number. */
const HTML_ENTITIES = [
    /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos|nbsp));?/g,
    ([, decimal, hex, name = '']) => decimal !== undefined
        ? codePoint(Number(decimal))
        : hex !== undefined
            ? codePoint(Number.parseInt(hex, 16))
            : (ENTITIES[name] ?? ''),
];
/** URLs and forms: a byte alone, or a row of those that make characters beyond ASCII. */
const PERCENT_CODES = [
    /%([0-7][0-9a-fA-F])|(?:%[89a-fA-F][0-9a-fA-F])+|\+/g,
    ([found = '', ascii]) => found === '+'
        ? ' '
        : ascii !== undefined
            ? String.fromCharCode(Number.parseInt(ascii, 16))
            : Buffer.from(found.replaceAll('%', ''), 'hex').toString('utf8'),
];
/** Each alone, and inside of a JSON text: an answer quotes an answer. */
const CHAINS = [
    [JSON_ESCAPES],
    [HTML_ENTITIES],
    [PERCENT_CODES],
    [JSON_ESCAPES, JSON_ESCAPES],
    [JSON_ESCAPES, HTML_ENTITIES],
    [JSON_ESCAPES, PERCENT_CODES],
];
/**
 * A text as those read it who undo the escapes of JSON, HTML and URLs, however these were written; nothing where it has
 * none. Each form comes with the function that tells where a place in it stands in the text as given.
 */
function* decodedForms(given) {
    const made = new Map();
    for (const [first, second] of CHAINS) {
        if (!made.has(first))
            made.set(first, decoded({ text: given }, first));
        const outer = made.get(first);
        const form = outer === undefined || second === undefined ? outer : decoded(outer, second);
        if (form === undefined)
            continue;
        const { text, starts, ends } = form;
        yield { text, placeOf: ([start, end]) => [starts[start] ?? 0, ends[end - 1] ?? given.length] };
    }
}
function decoded({ text, starts, ends }, [pattern, decode]) {
    if (text.search(pattern) < 0)
        return undefined;
    const segments = [];
    // No escape is shorter than what it stands for.
    const [newStarts, newEnds] = [new Int32Array(text.length), new Int32Array(text.length)];
    let [length, from] = [0, 0];
    const copyUntil = (to) => {
        segments.push(text.slice(from, to));
        for (let at = from; at < to; at++, length++) {
            newStarts[length] = starts?.[at] ?? at;
            newEnds[length] = ends?.[at] ?? at + 1;
        }
    };
    for (const match of text.matchAll(pattern)) {
        copyUntil(match.index);
        from = match.index + match[0].length;
        const segment = decode(match);
        segments.push(segment);
        newStarts.fill(starts?.[match.index] ?? match.index, length, length + segment.length);
        newEnds.fill(ends?.[from - 1] ?? from, length, length + segment.length);
        length += segment.length;
    }
    copyUntil(text.length);
    return { text: segments.join(''), starts: newStarts, ends: newEnds };
}

;// CONCATENATED MODULE: ./build/secrets/encodings.js
/** The encodings in which tools and servers repeat what they were sent. */
/** Longer than any credential; no registry is sent it. All of its encodings would take a hundred megabytes. */
const MAX_ENCODED = 16 * 1024;
/**
 * What the JSON of .NET writes by number. Source: .NET docs, "How to customize character encoding with
 * System.Text.Json".
 */
const DOTNET_ESCAPED = /["&'+<>`\\\u0080-\uffff]/g;
/** What Go's encoding/json writes by number beside what all do. Source: Go docs, json.Marshal. */
const GO_ESCAPED = /[<>&\u2028\u2029]/g;
/** What Python's json writes by number. Source: Python docs, json.dumps, ensure_ascii. */
const NOT_ASCII = /[\u0080-\uffff]/g;
const escaped = (text, which, hex) => text.replace(which, character => {
    const code = character.charCodeAt(0).toString(16).padStart(4, '0');
    return `\\u${hex === 'upper' ? code.toUpperCase() : code}`;
});
/** Percent codes in either case: servers write both. */
const withLowerCodes = (text) => [
    text,
    text.replace(/%[0-9A-F]{2}/g, code => code.toLowerCase()),
];
/** As RFC 3986 has it, where JavaScript leaves `!'()*` as they are. */
const strictlyEncoded = (text) => encodeURIComponent(text).replace(/[!'()*]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
const bothCases = (hex) => [hex, hex.toUpperCase()];
const encodings_HTML_ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** What Gson and others write by number, so that JSON can stand in HTML. Source: google/gson, JsonWriter. */
const HTML_SAFE = /[<>&='\u2028\u2029]/g;
/**
 * As JavaScript's template engines and OWASP's encoders write what has no name everywhere. Source: mustache.js,
 * handlebars, express.
 */
const HTML_BY_NUMBER = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#x27;',
    '/': '&#x2F;',
    '`': '&#x60;',
    '=': '&#x3D;',
};
/** Go's html/template. Source: Go docs, html.EscapeString. */
const HTML_OF_GO = { ...encodings_HTML_ENTITIES, '"': '&#34;', "'": '&#39;' };
const inHtml = (text, entities) => text.replace(/[&<>"'/`=]/g, character => entities[character] ?? character);
/** Shorter than this, characters of base64 stand in any text. */
const MIN_SHIFTED = 6;
/**
 * What of a text's base64 is the same wherever it stands in a longer one, behind one byte, two or three: the characters
 * that hold bits of its own only.
 */
function shiftedBase64(bytes) {
    return [0, 1, 2].flatMap(shift => {
        const encoded = Buffer.concat([Buffer.alloc(shift), bytes])
            .toString('base64')
            .replace(/=/g, '');
        const isWhole = (shift + bytes.length) % 3 === 0;
        const own = encoded.slice(shift === 0 ? 0 : shift + 1, isWhole ? undefined : -1);
        return own.length < MIN_SHIFTED ? [] : [own, own.replaceAll('+', '-').replaceAll('/', '_')];
    });
}
/** The encodings of a secret, as they stand in headers, URLs, JSON and HTML; some may be the text itself. */
function encodingsOf(text) {
    const json = JSON.stringify(text).slice(1, -1);
    const whole = text.toWellFormed();
    if (text.length > MAX_ENCODED)
        return [json, encodeURIComponent(whole)];
    const bytes = Buffer.from(text, 'utf8');
    return [
        bytes.toString('base64'),
        bytes.toString('base64url'),
        ...shiftedBase64(bytes),
        ...bothCases(bytes.toString('hex')),
        ...withLowerCodes(encodeURIComponent(whole)),
        ...withLowerCodes(strictlyEncoded(whole)),
        json,
        json.replaceAll('/', '\\/'),
        escaped(json, NOT_ASCII, 'lower').replaceAll('/', '\\/'),
        ...withLowerCodes(new URLSearchParams([['', whole]]).toString().slice(1)),
        escaped(text, DOTNET_ESCAPED, 'upper'),
        escaped(json, GO_ESCAPED, 'lower'),
        escaped(json, HTML_SAFE, 'lower'),
        escaped(json, NOT_ASCII, 'lower'),
        inHtml(text, encodings_HTML_ENTITIES),
        inHtml(text, HTML_BY_NUMBER),
        inHtml(text, HTML_OF_GO),
    ];
}

;// CONCATENATED MODULE: ./build/secrets/literal-search.js
/**
 * A search for all literals at once, in one pass over a text whatever the literals are: Aho and Corasick's automaton.
 * Of a long literal the automaton has the end only, and the rest is compared where that stands: whole tokens in all
 * their encodings would take hundreds of megabytes.
 * Source: Aho, Corasick, "Efficient string matching" (CACM 18, 1975).
 * @param literals none of them empty
 * @returns a function that gives where any of them stands; places that overlap are one
 */
function literalSearch(literals) {
    const ends = endsOf(literals);
    const most = literals.reduce((sum, literal) => sum + endOf(literal, ends).length, 1);
    // Nodes are numbered; 0 is the root. A node is found by its parent and its character, in a table with open addresses.
    const [parent, code, depth] = [new Int32Array(most), new Uint16Array(most), new Int32Array(most)];
    /** The length of the longest literal that ends here as a whole; 0 where none does. */
    const ending = new Int32Array(most);
    /** The node whose text is the end of longer literals, this one or the one that this one falls back to; 0 for none. */
    const endOfLonger = new Int32Array(most);
    const longer = new Map();
    const table = new Int32Array(2 ** Math.ceil(Math.log2(most * 2 + 2)));
    const slotOf = (node, character) => {
        let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(character, 0x85ebca6b)) >>> 0;
        slot = (slot ^ (slot >>> 15)) & (table.length - 1);
        for (let child = table[slot] ?? 0; child !== 0; child = table[slot] ?? 0) {
            if (parent[child] === node && code[child] === character)
                return slot;
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    };
    const childOf = (node, character) => table[slotOf(node, character)] ?? 0;
    let count = 1;
    for (const literal of literals) {
        const end = endOf(literal, ends);
        let node = 0;
        for (let at = 0; at < end.length; at++) {
            const character = end.charCodeAt(at);
            const slot = slotOf(node, character);
            if (table[slot] === 0) {
                ;
                [parent[count], code[count], depth[count]] = [node, character, at + 1];
                table[slot] = count++;
            }
            node = table[slot] ?? 0;
        }
        if (end === literal)
            ending[node] = literal.length;
        else {
            endOfLonger[node] = node;
            longer.set(node, ends.get(end) ?? []);
        }
    }
    /** The node of the longest end of this one's text that is the beginning of a literal, too. */
    const fallback = new Int32Array(count);
    const stepFrom = (node, character) => {
        for (let from = node;; from = fallback[from] ?? 0) {
            const child = childOf(from, character);
            if (child !== 0 || from === 0)
                return child;
        }
    };
    for (const node of byDepth(depth, count)) {
        const above = parent[node] ?? 0;
        if (above !== 0)
            fallback[node] = stepFrom(fallback[above] ?? 0, code[node] ?? 0);
        if (ending[node] === 0)
            ending[node] = ending[fallback[node] ?? 0] ?? 0;
        if (endOfLonger[node] === 0)
            endOfLonger[node] = endOfLonger[fallback[node] ?? 0] ?? 0;
    }
    return text => {
        const spans = [];
        if (count === 1)
            return spans;
        let node = 0;
        for (let at = 0; at < text.length; at++) {
            node = stepFrom(node, text.charCodeAt(at));
            const end = at + 1;
            const isThere = (literal) => literal.length <= end && text.startsWith(literal, end - literal.length);
            const found = longer.get(endOfLonger[node] ?? 0)?.find(isThere);
            const length = Math.max(found?.length ?? 0, ending[node] ?? 0);
            if (length > 0)
                addSpan(spans, at + 1 - length, at + 1);
        }
        return spans;
    };
}
/** Characters of a long literal that the automaton has. */
const END = 32;
/** Of more literals with one end the automaton has all: comparing each would take the product of both lengths. */
const MAX_SHARED = 16;
/** The long literals by their ends, the longest first. */
function endsOf(literals) {
    const ends = Map.groupBy(literals.filter(({ length }) => length > END), literal => literal.slice(-END));
    return new Map([...ends]
        .filter(([, sharing]) => sharing.length <= MAX_SHARED)
        .map(([end, sharing]) => [end, sharing.toSorted((a, b) => b.length - a.length)]));
}
const endOf = (literal, ends) => {
    const end = literal.slice(-END);
    return literal.length > END && ends.has(end) ? end : literal;
};
/** The nodes below the root, parents before their children. */
function byDepth(depth, count) {
    const starts = new Int32Array(depth.reduce((a, b) => Math.max(a, b), 0) + 2);
    for (let node = 1; node < count; node++)
        starts[(depth[node] ?? 0) + 1] = (starts[(depth[node] ?? 0) + 1] ?? 0) + 1;
    for (let at = 1; at < starts.length; at++)
        starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
    const sorted = new Int32Array(count - 1);
    for (let node = 1; node < count; node++) {
        const level = depth[node] ?? 0;
        sorted[starts[level] ?? 0] = node;
        starts[level] = (starts[level] ?? 0) + 1;
    }
    return sorted;
}
/** Adds a place that ends behind all others; those that it overlaps become one with it. */
function addSpan(spans, start, end) {
    let first = start;
    for (let last = spans.at(-1); last !== undefined && last[1] > first; last = spans.at(-1)) {
        first = Math.min(first, last[0]);
        spans.pop();
    }
    spans.push([first, end]);
}
/** Places of several searches in order, those that overlap as one. */
function united(spans) {
    const sorted = [...spans].sort((a, b) => a[0] - b[0]);
    const joined = [];
    for (const [start, end] of sorted) {
        const last = joined.at(-1);
        if (last !== undefined && last[1] > start)
            joined[joined.length - 1] = [last[0], Math.max(last[1], end)];
        else
            joined.push([start, end]);
    }
    return joined;
}

;// CONCATENATED MODULE: ./build/secrets/ordinary-words.js
/**
 * Words that stand in every second line of a log. As a password each is no secret: masked, it would tear all that is
 * printed by this step and those behind it, and what is torn tells which it is.
 */
const ORDINARY = new Set([
    'true false null none undefined void empty test tests demo example sample default admin administrator root user users guest',
    'error errors warning warnings notice info debug fail failed failure pass passed success unknown result results finding findings',
    'name names type value values version id level title message text file files line lines column label evidence expected seen',
    'github actions action runner workflow workflows step steps jobs run runs main master branch commit push pull login logout',
    'docker podman buildx image images container containers registry registries repository repositories manifest layer layers blob',
    'azure azurecr azurecr.io azurecr.cn azurecr.us acrpush acrpull entra microsoft cloud tenant client subscription resource group',
    'password passwd secret secrets token tokens key keys credential credentials username permission permissions access denied',
    'http https host hosts port proxy network address server service status code body header headers content length json html utf8',
    'linux ubuntu windows macos node bash home work temp path data date time hours minutes seconds days year month',
    'this that with from have been will what when where which does must can cannot for and the not are was were has had',
    'contains check checks read write create created delete deleted update updated found missing valid invalid expired expires',
    '1234 12345 123456 1234567 12345678 0000 1111',
].flatMap(line => line.split(' ')));
const isOrdinary = (text) => ORDINARY.has(text.trim().toLowerCase());

;// CONCATENATED MODULE: ./build/secrets/vault.js





const HIDDEN = '***';
/** Shorter pieces are no secrets, and masking them would tear unrelated text apart. */
const MIN_LENGTH = 4;
/** A token that nobody held, such as one in a server's unexpected answer, is hidden by its form. */
const JWT = /(?<![\w-])eyJ[\w-]{6,}\.[\w-]{6,}(?:\.[\w-]*)?/g;
/** Lines of one secret that are masked one by one; more of them are no credential but a file given by mistake. */
const MAX_LINES = 100;
/** Longer than any token in any encoding of it. */
const MAX_FORM = 16 * 1024;
/** Longer than any login server or repository. */
const MAX_NAME = 300;
/** Searches that a redaction goes through, before they are made one. */
const MAX_SEARCHES = 8;
/** Characters of a text times secrets in it: what takes a millisecond to compare one by one. */
const MAX_COMPARED = 1_000_000;
/**
 * Hard-coded secrets of files that are looked for in what is shown. The files themselves are read with all of theirs
 * covered.
 */
const MAX_CONCEALED = 5000;
/**
 * @param mask registers a value with the runner, which replaces it in its log from then on
 * @param tellUnmasked is called where a secret is too short or too ordinary to be masked: all of the log would be torn
 */
function createVault(mask, tellUnmasked = () => undefined) {
    const values = new WeakMap();
    const hidden = new Set();
    const allowed = new Set();
    const whole = new Set();
    let concealed = 0;
    let pending = [];
    let searches = [];
    const hide = (form) => {
        hidden.add(form);
        pending.push(form);
    };
    let findAllowed;
    const isAllowed = (piece) => piece.length <= MAX_NAME &&
        (whole.has(piece.toLowerCase()) ||
            [...allowed].some(text => text.length > piece.length && text.includes(piece.toLowerCase())));
    /** Where nothing of it stands in a text, which is nearly always, no automaton is built. */
    const mayHold = (text) => {
        if (hidden.size * text.length > MAX_COMPARED)
            return true;
        for (const form of hidden)
            if (text.includes(form))
                return true;
        return false;
    };
    const search = (text) => {
        if (!mayHold(text))
            return [];
        if (pending.length > 0) {
            const isFull = searches.length === MAX_SEARCHES;
            searches = isFull ? [searchOf([...hidden])] : [...searches, searchOf(pending)];
            pending = [];
        }
        return searches.flatMap(find => find(text));
    };
    const reveal = (secret) => {
        const value = values.get(secret);
        if (value === undefined)
            throw new Error('a secret of another vault');
        return value;
    };
    return {
        register(value) {
            for (const piece of piecesOf(value)) {
                if (isOrdinary(piece))
                    continue;
                for (const form of formsOf(piece)) {
                    if (hidden.has(form))
                        continue;
                    hide(form);
                    // A name that stands in every second line is not masked, nor redacted where it is a part of that name.
                    if (!isAllowed(form))
                        mask(form);
                }
            }
            const trimmed = value.trim();
            if (trimmed !== '' && (trimmed.length < MIN_LENGTH || isOrdinary(trimmed) || isAllowed(trimmed)))
                tellUnmasked();
            const secret = Object.freeze({ toJSON: () => HIDDEN });
            values.set(secret, value);
            return secret;
        },
        conceal(value) {
            const piece = value.trim();
            if (piece.length < MIN_LENGTH || isOrdinary(piece) || concealed === MAX_CONCEALED || hidden.has(piece))
                return;
            concealed++;
            hide(piece);
        },
        allow(text, isWhole = false) {
            if (text.length < MIN_LENGTH || text.length > MAX_NAME)
                return;
            allowed.add(text.toLowerCase());
            if (isWhole)
                whole.add(text.toLowerCase());
            findAllowed = undefined;
        },
        isBlank: secret => reveal(secret).trim() === '',
        reveal,
        redact(given) {
            // A colour code inside a secret would hide it from the search, and is taken out later.
            const text = (0,util_text/* withoutColours */.mU)(given);
            const spans = [...search(text)];
            if (hidden.size > 0) {
                for (const form of decodedForms(text))
                    spans.push(...search(form.text).map(form.placeOf));
            }
            if (spans.length > 0)
                findAllowed ??= literalSearch([...allowed]);
            const open = spans.length === 0 ? [] : (findAllowed?.(text.toLowerCase()) ?? []);
            const isPart = ([start, end]) => open.some(([from, to]) => from <= start && end <= to && (end - start < to - from || whole.has(text.slice(from, to).toLowerCase())));
            const closed = spans.filter(span => !isPart(span));
            for (const { 0: token, index } of text.matchAll(JWT))
                closed.push([index, index + token.length]);
            return covered(text, united(closed));
        },
    };
}
/**
 * One pass for all that has a usual length; the few that are longer, files given by mistake, are looked for one by one.
 */
function searchOf(forms) {
    const find = literalSearch(forms.filter(({ length }) => length <= MAX_FORM));
    const long = forms.filter(({ length }) => length > MAX_FORM);
    return text => [...find(text), ...long.flatMap(form => spansOf(form, text))];
}
function spansOf(form, text) {
    const spans = [];
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length))
        spans.push([at, at + form.length]);
    return spans;
}
function covered(text, spans) {
    let [shown, from] = ['', 0];
    for (const [start, end] of spans) {
        shown += text.slice(from, start) + HIDDEN;
        from = end;
    }
    return shown + text.slice(from);
}
/** A secret, without white space at its ends, and its lines. */
function piecesOf(value) {
    const whole = value.trim();
    const pieces = [value, whole, ...whole.split(/[\r\n]+/, MAX_LINES).map(line => line.trim())];
    return [...new Set(pieces)].filter(piece => piece.trim().length >= MIN_LENGTH);
}
const formsOf = (piece) => [...new Set([piece, ...encodingsOf(piece)])].filter(form => form.trim().length >= MIN_LENGTH);


/***/ }),

/***/ 7348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  start: () => (/* binding */ start)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/host/children.js
var children = __webpack_require__(9228);
;// CONCATENATED MODULE: ./build/host/end.js
/**
 * Ends the process at once. `process.exit` waits for the threads that look a name up or read a device, which can take a
 * minute: where some are at work, another program takes the place of this one, which no thread outlives.
 */
function endNow(process, code) {
    const isWaiting = process.getActiveResourcesInfo().some(kind => /^(?:GetAddrInfo|GetNameInfo|FSReq)/.test(kind));
    if (isWaiting && process.platform !== 'win32' && typeof process.execve === 'function') {
        try {
            process.execve('/bin/sh', ['sh', '-c', `exit ${code}`], { PATH: '/usr/bin:/bin' });
        }
        catch {
            // No shell here (a container with nothing in it), or nothing that lets it be: it ends as it can.
        }
    }
    process.exit(code);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/host/environment.js
/**
 * What the runner hands to this step alone: its inputs, the token of the job, and the keys to GitHub's own services.
 */
const OWN = /^(?:INPUT_|ACTIONS_|ACR_LOGIN_CHECK_)|^(?:GITHUB_TOKEN|GH_TOKEN)$/i;
/**
 * The environment as this process was given it, and taken out of `env`, from which every child inherits: docker, its
 * credential helpers and az are given none of it. On Windows, where names have no case, each is there in upper case,
 * too.
 */
function takeEnvironment(env, platform) {
    const entries = Object.entries(env);
    const inUpperCase = platform === 'win32' ? entries.map(([name, value]) => [name.toUpperCase(), value]) : [];
    const taken = Object.freeze({ ...Object.fromEntries(inUpperCase), ...Object.fromEntries(entries) });
    for (const [name] of entries)
        if (OWN.test(name))
            delete env[name];
    return taken;
}

;// CONCATENATED MODULE: ./build/host/node.js



/**
 * The real host. Apart from `main.ts` and `start.ts`, this folder is the only place that touches `process`.
 *
 * What is slow to load (TLS and HTTP, `@actions/exec`) is loaded at its first use.
 */
function nodeHost(process) {
    let loaded;
    const network = () => {
        loaded ??= loadNetwork();
        return loaded;
    };
    return {
        env: takeEnvironment(process.env, process.platform),
        platform: process.platform,
        homeDirectory: homeDirectory(),
        userId: process.getuid?.(),
        currentDirectory: currentDirectory(process),
        now: () => Date.now(),
        sleep: milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds)),
        breathe: () => new Promise(resolve => setImmediate(resolve)),
        http: async (request) => {
            const { exchange, connections } = await network();
            return exchange(request, connections);
        },
        openAhead: async (target) => (await network()).connections.openAhead(target),
        closeConnections: async () => (await loaded)?.connections.close(),
        cnames: async (name, timeoutMs) => (await __webpack_require__.e(/* import() */ 533).then(__webpack_require__.bind(__webpack_require__, 8533))).resolveCnames(name, timeoutMs),
        resolves: async (name, timeoutMs) => (await __webpack_require__.e(/* import() */ 982).then(__webpack_require__.bind(__webpack_require__, 8982))).resolves(name, timeoutMs),
        exec: async (command) => (await __webpack_require__.e(/* import() */ 195).then(__webpack_require__.bind(__webpack_require__, 6195))).run(command),
        readFile: async (path, limits) => (await __webpack_require__.e(/* import() */ 36).then(__webpack_require__.bind(__webpack_require__, 9036))).readFile(path, limits),
        findFiles: async (folder, patterns, most) => (await __webpack_require__.e(/* import() */ 36).then(__webpack_require__.bind(__webpack_require__, 9036))).findFiles(folder, patterns, most),
        writeObstacle: async (path) => (await __webpack_require__.e(/* import() */ 350).then(__webpack_require__.bind(__webpack_require__, 5350))).writeObstacle(path, process.getuid?.()),
        hasProgram: async (name) => (await __webpack_require__.e(/* import() */ 314).then(__webpack_require__.bind(__webpack_require__, 7314))).hasProgram(name),
        appendFile: async (path, text) => (await __webpack_require__.e(/* import() */ 36).then(__webpack_require__.bind(__webpack_require__, 9036))).appendFile(path, text),
        writeFile: async (path, text, limits) => (await __webpack_require__.e(/* import() */ 36).then(__webpack_require__.bind(__webpack_require__, 9036))).writeFile(path, text, limits),
        readInput: maxBytes => readUpTo(process.stdin, maxBytes),
        openBytes: async (path) => path === undefined ? { state: 'open', chunks: process.stdin } : (await __webpack_require__.e(/* import() */ 36).then(__webpack_require__.bind(__webpack_require__, 9036))).openBytes(path),
        get isTerminal() {
            return process.stdout.isTTY === true;
        },
        get isErrorFile() {
            return isFile(process.stderr);
        },
        write: writerTo(() => process.stdout),
        writeError: writerTo(() => process.stderr),
    };
}
/** The connections of one host are its own. */
async function loadNetwork() {
    const { exchange, createConnections } = await __webpack_require__.e(/* import() */ 896).then(__webpack_require__.bind(__webpack_require__, 896));
    return { exchange, connections: createConnections() };
}
/** The user's home; empty where there is none (a container's user that is in no list of users, without HOME). */
function homeDirectory() {
    try {
        return (0,external_node_os_.homedir)();
    }
    catch (error) {
        if (error instanceof Error && 'syscall' in error)
            return '';
        throw error;
    }
}
/** Empty where somebody has removed the folder. */
function currentDirectory({ cwd }) {
    try {
        return cwd();
    }
    catch (error) {
        if (error instanceof Error && 'syscall' in error)
            return '';
        throw error;
    }
}
function isFile({ fd }) {
    try {
        return fd !== undefined && (0,external_node_fs_.fstatSync)(fd).isFile();
    }
    catch (error) {
        if (error instanceof Error && 'syscall' in error)
            return false;
        throw error;
    }
}
/** Codes of a standard output that nobody reads any more (`acr-login-check | head -1`). */
const CLOSED = new Set(['EPIPE', 'ERR_STREAM_DESTROYED', 'ENOSPC', 'EIO', 'EBADF']);
/** Writes to a stream of the process; what is written after its reader has gone is lost, and ends nothing. */
function writerTo(stream) {
    let isWatched = false;
    return text => {
        // At the first write, since Node makes the stream at its first use.
        if (!isWatched)
            stream().on('error', throwUnlessClosed);
        isWatched = true;
        stream().write(text);
    };
}
async function readUpTo(stream, maxBytes) {
    const chunks = [];
    let size = 0;
    for await (const chunk of stream) {
        chunks.push(Buffer.from(chunk));
        size += chunk.length;
        if (size >= maxBytes)
            break;
    }
    return Buffer.concat(chunks).subarray(0, maxBytes).toString();
}
function throwUnlessClosed(error) {
    if (!CLOSED.has(error.code ?? ''))
        throw error;
}

// EXTERNAL MODULE: ./build/inputs.js
var inputs = __webpack_require__(8175);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/run.js + 3 modules
var run = __webpack_require__(4184);
// EXTERNAL MODULE: ./build/run-outputs.js
var run_outputs = __webpack_require__(1278);
;// CONCATENATED MODULE: ./build/start.js








/** Runs the action, or the command if there are arguments, and ends the process. */
function start() {
    const host = nodeHost(process);
    const args = process.argv.slice(2);
    const isAction = host.env['GITHUB_ACTIONS'] === 'true' || Object.keys(host.env).some(name => name.startsWith('INPUT_'));
    // Node asks for the current folder here and there, and throws where somebody has removed it.
    if (host.currentDirectory === '')
        process.chdir('/');
    (0,children/* watchAllChildren */.Yx)();
    const fail = (error) => {
        reportFault(error, host.env['GITHUB_OUTPUT']);
        end(1);
    };
    process.on('uncaughtException', fail);
    process.once('SIGTERM', () => end(143));
    process.once('SIGINT', () => end(130));
    // Without arguments, and outside of a workflow, it is asked for help.
    const running = args.length === 0 && isAction
        ? (0,run/* run */.e)((0,inputs/* readActionInputs */.Ui)(host.env), host)
        : Promise.all(/* import() */[__webpack_require__.e(667), __webpack_require__.e(695), __webpack_require__.e(118), __webpack_require__.e(573), __webpack_require__.e(787), __webpack_require__.e(96), __webpack_require__.e(244), __webpack_require__.e(168), __webpack_require__.e(952)]).then(__webpack_require__.bind(__webpack_require__, 9952)).then(({ command }) => command(args, host));
    running.then(code => process.stdout.write('', () => end(code)), fail);
}
/** A program or a socket that hangs must not keep the step: once all is written, it ends. */
function end(code) {
    (0,children/* endChildren */.PH)();
    endNow(process, code);
}
/**
 * A fault that `run` cannot report: one thrown outside of its promise, or while it reports another. Only the kind is
 * printed, since the text may quote an input; the outputs say the same, so that it is never a pass.
 */
function reportFault(error, outputFile) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    const kind = `${error instanceof Error ? error.name : typeof error}${code}`;
    process.stderr.write(`✗ internal-error: ${(0,report_escape/* singleLineSafe */.kW)(kind)}\n`);
    try {
        if (outputFile)
            (0,external_node_fs_.appendFileSync)(outputFile, (0,run_outputs/* outputEntries */.SK)((0,run_outputs/* faultOutputs */.PO)(kind)));
    }
    catch {
        // Neither the log nor the outputs can be written: the exit code is all there is.
    }
}


/***/ }),

/***/ 573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ deadlineIn)
/* harmony export */ });
const deadlineIn = (milliseconds, now) => {
    const end = now() + milliseconds;
    return { remaining: () => Math.max(0, end - now()) };
};


/***/ }),

/***/ 9457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ partOf)
/* harmony export */ });
/** A part of a redacted text, or what is made of one. */
const partOf = (text, pick) => pick(text);


/***/ }),

/***/ 3506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Io: () => (/* binding */ distance),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   gx: () => (/* binding */ followedBy),
/* harmony export */   jy: () => (/* binding */ withoutAtEnd),
/* harmony export */   mU: () => (/* binding */ withoutColours),
/* harmony export */   nE: () => (/* binding */ isoSeconds),
/* harmony export */   oF: () => (/* binding */ percentDecoded),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   qw: () => (/* binding */ nearestOf),
/* harmony export */   w9: () => (/* binding */ runAtEnd),
/* harmony export */   xv: () => (/* binding */ truncate)
/* harmony export */ });
/* harmony import */ var _redacted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9457);
/** Small pure functions on text that more than one folder needs. */

/**
 * Edits (insertion, deletion, substitution, swap of neighbours) between two short strings: the optimal string alignment
 * distance. Quadratic, so both are cut at 64 characters.
 */
function distance(left, right) {
    const a = left.slice(0, 64);
    const b = right.slice(0, 64);
    let older = [];
    let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const same = a[row - 1] === b[column - 1];
            const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            current.push(Math.min(at(previous, column) + 1, at(current, column - 1) + 1, at(previous, column - 1) + (same ? 0 : 1), swapped ? at(older, column - 2) + 1 : Number.POSITIVE_INFINITY));
        }
        older = previous;
        previous = current;
    }
    return at(previous, b.length);
}
const at = (row, column) => row[column] ?? Number.POSITIVE_INFINITY;
/** The candidate nearest to a misspelt word, where one is near enough to be meant. */
function nearest(word, candidates) {
    const [best] = candidates
        .map(candidate => ({ candidate, away: distance(word, candidate) }))
        .sort((a, b) => a.away - b.away);
    return best !== undefined && best.away <= Math.max(2, best.candidate.length / 3) ? best.candidate : undefined;
}
/** The candidates nearest to a word, the nearest first; empty if none is near enough to be meant. */
const nearestOf = (word, candidates, most) => candidates
    .map(candidate => ({ candidate, away: distance(word, candidate) }))
    .filter(({ candidate, away }) => away <= Math.max(2, candidate.length / 3))
    .toSorted((a, b) => a.away - b.away)
    .slice(0, most)
    .map(({ candidate }) => candidate);
/**
 * Cut with an ellipsis at `limit` characters. It takes a redacted text only, so that no half of a secret remains that
 * no redaction would find.
 */
const truncate = (redacted, limit) => redacted.length <= limit
    ? redacted
    : (0,_redacted_js__WEBPACK_IMPORTED_MODULE_0__/* .partOf */ .B)(redacted, text => flatten(`${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`));
/** Characters that are read for the line that counts, and characters of it. */
const MAX_READ = 64 * 1024;
const MAX_LINE = 300;
/**
 * The first line that says something, cut. It takes a redacted text only, as `truncate` does.
 * @param notice what a line says that counts only where there is no other
 */
const firstLine = (redacted, notice) => truncate((0,_redacted_js__WEBPACK_IMPORTED_MODULE_0__/* .partOf */ .B)(redacted, text => {
    const all = lines(text.slice(0, MAX_READ)).map(line => line.trim());
    return all.find(line => notice?.test(line) !== true) ?? all[0] ?? '';
}), MAX_LINE);
/** The same text in memory of its own: to V8 a slice is a window that keeps all of the text alive, be it megabytes. */
const flatten = (text) => Buffer.from(text, 'utf16le').toString('utf16le');
/** Without the codes by which terminals colour and move. Source: ECMA-48, control sequences. */
const withoutColours = (text) => text.replace(/\u001b\[[0-9;?]*[ -/]*[@-~]/g, '');
/** The lines of a multi-line input that hold something. */
const lines = (text) => text.split(/\r\n|\r|\n/).filter(line => line.trim() !== '');
/** ISO 8601 in UTC, to the second. */
const isoSeconds = (milliseconds) => new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
/**
 * The text without any of these characters at its end. A pattern (`/x+$/`) would take the square of a long run that
 * ends elsewhere.
 */
function withoutAtEnd(text, characters) {
    let end = text.length;
    while (end > 0 && characters.includes(text.charAt(end - 1)))
        end--;
    return text.slice(0, end);
}
/**
 * The last characters of a text that all fit, one by one. A pattern (`/[^x]*$/`) would take the square of a long text.
 */
function runAtEnd(text, fits) {
    let start = text.length;
    while (start > 0 && fits(text.charAt(start - 1)))
        start--;
    return text.slice(start);
}
/**
 * Where a pattern stands at most so many characters behind another, as `first.{0,most}second` would have it, whose time
 * is not linear.
 * @param first with the flag `g`
 */
function followedBy(text, first, second, most) {
    for (const { 0: found, index } of text.matchAll(first)) {
        const start = index + found.length;
        const next = second.exec(text.slice(start, start + most + MAX_SECOND));
        if (next !== null && next.index <= most)
            return next;
    }
    return undefined;
}
/** Longer than any text that the second of two patterns fits. */
const MAX_SECOND = 100;
/** A value on one line of a file or a script. */
const oneLine = (text) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
/** Text with its percent codes decoded; as it stands where they are none (a bare `%` in a password). */
function percentDecoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch (error) {
        if (error instanceof URIError)
            return text;
        throw error;
    }
}


/***/ })

};
