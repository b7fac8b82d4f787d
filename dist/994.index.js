"use strict";
exports.id = 994;
exports.ids = [994];
exports.modules = {

/***/ 7491:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ FINDING_IDS),
/* harmony export */   t: () => (/* binding */ CATALOGUE)
/* harmony export */ });
// build/findings/credentials.js
const CREDENTIALS_FINDINGS = {
	"secrets-unavailable": {
		chapter: "credentials",
		stage: "credentials",
		levels: ["error"],
		name: "Secrets aren't available to this run",
		fixAt: "password",
		propagates: false,
		networkPath: false
	},
	"credentials-missing": {
		chapter: "credentials",
		stage: "credentials",
		levels: ["error"],
		name: "Credentials are missing",
		fixAt: "values",
		propagates: false,
		networkPath: false
	},
	"anonymous-pull-disabled": {
		chapter: "credentials",
		stage: "credentials",
		levels: ["error"],
		name: "Anonymous pull is disabled",
		fixAt: "step",
		propagates: false,
		networkPath: false
	},
	"credentials-leading-dash": {
		chapter: "credentials",
		stage: "credentials",
		levels: ["warning", "notice"],
		name: "Secret begins with a dash",
		fixAt: "password",
		propagates: false,
		networkPath: false
	},
	"credentials-malformed": {
		chapter: "credentials",
		stage: "credentials",
		levels: ["error"],
		name: "Invalid ID or secret",
		fixAt: "values",
		propagates: false,
		networkPath: false
	},
	"credentials-whitespace": {
		chapter: "credentials",
		stage: "credentials",
		levels: ["error", "warning"],
		name: "Whitespace in a credential",
		fixAt: "step",
		propagates: false,
		networkPath: false
	},
	"docker-credentials-stale": {
		chapter: "credentials",
		stage: "credentials",
		levels: ["error"],
		name: "Saved Docker login no longer works",
		fixAt: "step",
		propagates: false,
		networkPath: false
	},
	"token-wrong-kind": {
		chapter: "credentials",
		stage: "credentials",
		levels: ["error"],
		name: "Entra token used as password",
		fixAt: "password",
		propagates: false,
		networkPath: false
	},
	"token-username-mismatch": {
		chapter: "credentials",
		stage: "credentials",
		levels: ["error"],
		name: "Wrong username for an ACR token",
		fixAt: "username",
		propagates: false,
		networkPath: false
	},
	"token-username-unexpected": {
		chapter: "credentials",
		stage: "credentials",
		levels: ["error"],
		name: "Password isn't an ACR token",
		fixAt: "username",
		propagates: false,
		networkPath: false
	},
	"token-wrong-registry": {
		chapter: "credentials",
		stage: "credentials",
		levels: ["error"],
		name: "Token is for another registry",
		fixAt: "password",
		propagates: false,
		networkPath: false
	},
	"sp-not-found": {
		chapter: "credentials",
		stage: "credentials",
		levels: ["error"],
		name: "Service principal not found",
		fixAt: "username",
		propagates: false,
		networkPath: false
	},
	"sp-secret-is-id": {
		chapter: "credentials",
		stage: "credentials",
		levels: ["error"],
		name: "Secret ID used instead of its value",
		fixAt: "password",
		propagates: false,
		networkPath: false
	},
	"username-unknown": {
		chapter: "credentials",
		stage: "credentials",
		levels: ["error"],
		name: "Username unknown to the registry",
		fixAt: "username",
		propagates: false,
		networkPath: false
	},
	"scoped-token-invalid": {
		chapter: "credentials",
		stage: "credentials",
		levels: ["error"],
		name: "Wrong password for the scoped token",
		fixAt: "password",
		propagates: false,
		networkPath: false
	},
	"admin-user-disabled": {
		chapter: "credentials",
		stage: "credentials",
		levels: ["error"],
		name: "Admin user is disabled",
		fixAt: "username",
		propagates: false,
		networkPath: false
	},
	"admin-password-invalid": {
		chapter: "credentials",
		stage: "credentials",
		levels: ["error"],
		name: "Wrong admin password",
		fixAt: "password",
		propagates: false,
		networkPath: false
	},
	"credentials-rejected": {
		chapter: "credentials",
		stage: "credentials",
		levels: ["error"],
		name: "Registry rejected the credentials",
		fixAt: "password",
		propagates: "signed-in",
		networkPath: false
	}
};
// build/findings/docker.js
const DOCKER_FINDINGS = {
	"docker-cli-missing": {
		chapter: "docker",
		stage: "docker",
		levels: ["error"],
		name: "Docker isn't installed",
		fixAt: "step",
		propagates: false,
		networkPath: false
	},
	"docker-cli-broken": {
		chapter: "docker",
		stage: "docker",
		levels: ["error"],
		name: "Docker client can't start",
		fixAt: "step",
		propagates: false,
		networkPath: false
	},
	"docker-client-outdated": {
		chapter: "docker",
		stage: "docker",
		levels: ["error"],
		name: "Docker client is too old",
		fixAt: "step",
		propagates: false,
		networkPath: false
	},
	"docker-daemon-unreachable": {
		chapter: "docker",
		stage: "docker",
		levels: ["error"],
		name: "Docker daemon isn't reachable",
		fixAt: "step",
		propagates: false,
		networkPath: false
	},
	"docker-socket-denied": {
		chapter: "docker",
		stage: "docker",
		levels: ["error"],
		name: "No permission for the Docker socket",
		fixAt: "step",
		propagates: false,
		networkPath: false
	},
	"docker-platform-invalid": {
		chapter: "docker",
		stage: "docker",
		levels: ["error"],
		name: "DOCKER_DEFAULT_PLATFORM is invalid",
		fixAt: "step",
		propagates: false,
		networkPath: false
	},
	"docker-config-invalid": {
		chapter: "docker",
		stage: "docker",
		levels: ["warning", "error"],
		name: "Docker config file is invalid",
		fixAt: "step",
		propagates: false,
		networkPath: false
	},
	"docker-credential-helper-missing": {
		chapter: "docker",
		stage: "docker",
		levels: ["error", "warning"],
		name: "Docker credential helper isn't installed",
		fixAt: "step",
		propagates: false,
		networkPath: false
	},
	"docker-credential-helper-failed": {
		chapter: "docker",
		stage: "docker",
		levels: ["error", "warning"],
		name: "Docker credential helper failed",
		fixAt: "step",
		propagates: false,
		networkPath: false
	},
	"docker-config-not-writable": {
		chapter: "docker",
		stage: "docker",
		levels: ["error"],
		name: "Docker can't save the login",
		fixAt: "step",
		propagates: false,
		networkPath: false
	}
};
// build/findings/expiry.js
const EXPIRY_FINDINGS = {
	"sp-secret-expiring": {
		chapter: "expiry",
		stage: "expiry",
		levels: ["warning"],
		name: "Client secret expires soon",
		fixAt: "password",
		propagates: false,
		networkPath: false
	},
	"sp-certificate-expiring": {
		chapter: "expiry",
		stage: "expiry",
		levels: ["warning"],
		name: "Certificate expires soon",
		fixAt: "step",
		propagates: false,
		networkPath: false
	},
	"graph-access-missing": {
		chapter: "expiry",
		stage: "expiry",
		levels: ["notice"],
		name: "Expiration date isn't available",
		fixAt: "step",
		propagates: false,
		networkPath: false
	},
	"token-expired": {
		chapter: "expiry",
		stage: "expiry",
		levels: ["error"],
		name: "ACR token expired",
		fixAt: "password",
		propagates: false,
		networkPath: false
	},
	"token-expiring": {
		chapter: "expiry",
		stage: "expiry",
		levels: ["warning"],
		name: "ACR token expires soon",
		fixAt: "password",
		propagates: false,
		networkPath: false
	}
};
// build/findings/internal.js
const INTERNAL_FINDINGS = { "internal-error": {
	chapter: "internal",
	stage: "docker",
	levels: ["error"],
	name: "Internal error in acr-login-check",
	fixAt: "step",
	propagates: false,
	networkPath: false
} };
// build/findings/logs.js
const IN_LOGS = {
	chapter: "logs",
	stage: "log",
	levels: ["error"],
	fixAt: "finding",
	propagates: false,
	networkPath: false
};
const LOGS_FINDINGS = {
	"docker-is-podman": {
		...IN_LOGS,
		name: "The docker command is Podman"
	},
	"docker-config-redirected": {
		...IN_LOGS,
		name: "DOCKER_CONFIG points to another folder"
	},
	"docker-daemon-network-broken": {
		...IN_LOGS,
		name: "Docker daemon has no network"
	},
	"image-reference-invalid": {
		...IN_LOGS,
		name: "Invalid image reference"
	},
	"image-locked": {
		...IN_LOGS,
		name: "Image or repository is locked"
	},
	"firewall-rule-limit": {
		...IN_LOGS,
		name: "Too many firewall rules"
	},
	"credentials-mangled": {
		...IN_LOGS,
		name: "Password changed by the shell"
	},
	"content-trust-denied": {
		...IN_LOGS,
		name: "No permission to sign images"
	},
	"image-not-signed": {
		...IN_LOGS,
		name: "The image isn't signed"
	},
	"oidc-unsupported": {
		...IN_LOGS,
		name: "OIDC isn't supported by this server"
	},
	"oidc-endpoint-unreachable": {
		...IN_LOGS,
		name: "OIDC endpoint isn't reachable"
	},
	"oidc-issuer-unreachable": {
		...IN_LOGS,
		name: "Entra ID can't reach the OIDC issuer"
	},
	"managed-identity-wrong": {
		...IN_LOGS,
		name: "Managed identity isn't assigned here"
	},
	"acr-audience-unavailable": {
		...IN_LOGS,
		name: "No token for Container Registry"
	},
	"subscription-not-visible": {
		...IN_LOGS,
		name: "Subscription isn't visible"
	},
	"acr-tasks-denied": {
		...IN_LOGS,
		name: "No permission to run ACR Tasks"
	},
	"acr-tasks-not-allowed": {
		...IN_LOGS,
		name: "ACR Tasks aren't allowed"
	},
	"acr-tasks-firewall-denied": {
		...IN_LOGS,
		name: "ACR Tasks blocked by the firewall"
	},
	"acr-tasks-identity-missing": {
		...IN_LOGS,
		name: "ACR task has no identity with access"
	},
	"kubelet-credentials-missing": {
		...IN_LOGS,
		name: "Node pulled without credentials"
	},
	"az-cli-broken": {
		...IN_LOGS,
		name: "Azure CLI failed"
	},
	"ado-task-broken": {
		...IN_LOGS,
		name: "Azure Pipelines task failed"
	},
	"ado-service-connection-invalid": {
		...IN_LOGS,
		name: "Invalid service connection"
	},
	"client-login-unsupported": {
		...IN_LOGS,
		name: "Client can't use the saved login"
	},
	"client-version-broken": {
		...IN_LOGS,
		name: "Client version has a known defect"
	},
	"command-invalid": {
		...IN_LOGS,
		name: "Invalid command"
	},
	"job-logs-unavailable": {
		chapter: "logs",
		stage: "log",
		levels: ["notice"],
		name: "Failed job's log wasn't read",
		fixAt: "step",
		propagates: false,
		networkPath: false
	},
	"log-cause-unknown": {
		chapter: "logs",
		stage: "log",
		levels: ["notice"],
		name: "Cause of the failure is unknown",
		fixAt: "step",
		propagates: false,
		networkPath: false
	},
	"log-analytics-access-missing": {
		chapter: "logs",
		stage: "log",
		levels: ["notice"],
		name: "No access to the Log Analytics workspace",
		fixAt: "step",
		propagates: false,
		networkPath: false
	},
	"log-analytics-unavailable": {
		chapter: "logs",
		stage: "log",
		levels: ["notice"],
		name: "Log Analytics couldn't be queried",
		fixAt: "step",
		propagates: false,
		networkPath: false
	},
	"registry-events-not-collected": {
		chapter: "logs",
		stage: "log",
		levels: ["notice"],
		name: "Registry events aren't collected",
		fixAt: "step",
		propagates: false,
		networkPath: false
	}
};
// build/findings/name.js
const NAME_FINDINGS = {
	"login-server-uppercase": {
		chapter: "name",
		stage: "name",
		levels: ["error"],
		name: "Uppercase letters in the login server",
		fixAt: "registry",
		propagates: false,
		networkPath: false
	},
	"registry-not-given": {
		chapter: "name",
		stage: "name",
		levels: ["notice", "error"],
		name: "No registry specified",
		fixAt: "registry",
		propagates: false,
		networkPath: false
	},
	"login-server-malformed": {
		chapter: "name",
		stage: "name",
		levels: [
			"error",
			"warning",
			"notice"
		],
		name: "Invalid login server",
		fixAt: "registry",
		propagates: false,
		networkPath: false
	},
	"login-server-unknown-suffix": {
		chapter: "name",
		stage: "name",
		levels: ["error", "notice"],
		name: "Not an Azure Container Registry domain",
		fixAt: "registry",
		propagates: false,
		networkPath: false
	},
	"image-name-uppercase": {
		chapter: "name",
		stage: "name",
		levels: ["error", "warning"],
		name: "Uppercase letters in the image name",
		fixAt: "images",
		propagates: false,
		networkPath: false
	},
	"repository-name-invalid": {
		chapter: "name",
		stage: "name",
		levels: ["error"],
		name: "Invalid repository name",
		fixAt: "images",
		propagates: false,
		networkPath: false
	}
};
// build/findings/network.js
const NETWORK_FINDINGS = {
	"registry-not-found": {
		chapter: "network",
		stage: "dns",
		levels: ["error"],
		name: "Registry not found",
		fixAt: "registry",
		propagates: false,
		networkPath: true
	},
	"dns-failed": {
		chapter: "network",
		stage: "dns",
		levels: ["error"],
		name: "DNS lookup failed",
		fixAt: "step",
		propagates: false,
		networkPath: true
	},
	"private-endpoint-unreachable": {
		chapter: "network",
		stage: "tcp",
		levels: ["error"],
		name: "Private endpoint isn't reachable",
		fixAt: "step",
		propagates: false,
		networkPath: true
	},
	"registry-unreachable": {
		chapter: "network",
		stage: "tcp",
		levels: ["error"],
		name: "Registry isn't reachable",
		fixAt: "step",
		propagates: false,
		networkPath: true
	},
	"proxy-refused": {
		chapter: "network",
		stage: "tcp",
		levels: ["error"],
		name: "Proxy rejected the connection",
		fixAt: "step",
		propagates: false,
		networkPath: true
	},
	"engine-proxy-mismatch": {
		chapter: "network",
		stage: "docker",
		levels: ["warning"],
		name: "Docker daemon uses a different proxy",
		fixAt: "step",
		propagates: false,
		networkPath: false
	},
	"builder-proxy-mismatch": {
		chapter: "network",
		stage: "docker",
		levels: ["warning"],
		name: "Buildx builder uses a different proxy",
		fixAt: "step",
		propagates: false,
		networkPath: false
	},
	"tls-untrusted": {
		chapter: "network",
		stage: "tls",
		levels: ["error", "warning"],
		name: "TLS certificate isn't trusted",
		fixAt: "step",
		propagates: false,
		networkPath: true
	},
	"firewall-denied": {
		chapter: "network",
		stage: "challenge",
		levels: ["error"],
		name: "Blocked by the registry firewall",
		fixAt: "step",
		propagates: true,
		networkPath: true
	},
	"public-access-disabled": {
		chapter: "network",
		stage: "challenge",
		levels: ["error"],
		name: "Public network access is disabled",
		fixAt: "step",
		propagates: true,
		networkPath: true
	},
	"registry-provisioning-failed": {
		chapter: "network",
		stage: "challenge",
		levels: ["error", "warning"],
		name: "Registry isn't fully provisioned",
		fixAt: "step",
		propagates: false,
		networkPath: false
	},
	"encryption-key-unreachable": {
		chapter: "network",
		stage: "challenge",
		levels: ["error"],
		name: "Registry can't use its encryption key",
		fixAt: "step",
		propagates: false,
		networkPath: false
	},
	"registry-disabled": {
		chapter: "network",
		stage: "challenge",
		levels: ["error"],
		name: "Registry is disabled or over quota",
		fixAt: "step",
		propagates: false,
		networkPath: false
	},
	"registry-throttled": {
		chapter: "network",
		stage: "challenge",
		levels: ["error"],
		name: "Too many requests to the registry",
		fixAt: "step",
		propagates: false,
		networkPath: false
	},
	"registry-unavailable": {
		chapter: "network",
		stage: "challenge",
		levels: ["error"],
		name: "Registry returned a server error",
		fixAt: "step",
		propagates: false,
		networkPath: false
	},
	"challenge-untrusted": {
		chapter: "network",
		stage: "challenge",
		levels: ["error"],
		name: "Registry redirects credentials elsewhere",
		fixAt: "registry",
		propagates: false,
		networkPath: false
	},
	"data-endpoint-unreachable": {
		chapter: "network",
		stage: "data",
		levels: ["error"],
		name: "Image layers can't be downloaded",
		fixAt: "step",
		propagates: false,
		networkPath: true
	},
	"image-not-found": {
		chapter: "network",
		stage: "data",
		levels: ["error"],
		name: "Image or tag not found",
		fixAt: "images",
		propagates: false,
		networkPath: false
	},
	"image-incompatible": {
		chapter: "network",
		stage: "data",
		levels: ["warning", "notice"],
		name: "Docker can't use the image",
		fixAt: "images",
		propagates: false,
		networkPath: false
	},
	"image-rejected": {
		chapter: "network",
		stage: "data",
		levels: ["error"],
		name: "Registry rejects the image",
		fixAt: "images",
		propagates: false,
		networkPath: false
	},
	"cache-rule-upstream-failed": {
		chapter: "network",
		stage: "data",
		levels: ["error"],
		name: "Cache rule can't reach its source",
		fixAt: "images",
		propagates: false,
		networkPath: false
	},
	"not-a-registry": {
		chapter: "network",
		stage: "challenge",
		levels: ["error"],
		name: "Not a container registry",
		fixAt: "registry",
		propagates: false,
		networkPath: true
	}
};
// build/findings/permission.js
const PERMISSION_FINDINGS = {
	"push-denied": {
		chapter: "permission",
		stage: "permission",
		levels: ["error"],
		name: "No permission to push",
		fixAt: "images",
		propagates: true,
		networkPath: false
	},
	"pull-denied": {
		chapter: "permission",
		stage: "permission",
		levels: ["error"],
		name: "No permission to pull",
		fixAt: "images",
		propagates: true,
		networkPath: false
	},
	"role-abac-mismatch": {
		chapter: "permission",
		stage: "permission",
		levels: ["error"],
		name: "Role doesn't apply in this registry",
		fixAt: "images",
		propagates: true,
		networkPath: false
	},
	"scoped-token-denied": {
		chapter: "permission",
		stage: "permission",
		levels: ["error"],
		name: "Scope map doesn't allow this",
		fixAt: "images",
		propagates: true,
		networkPath: false
	},
	"repository-not-named": {
		chapter: "permission",
		stage: "permission",
		levels: ["notice"],
		name: "No repository specified",
		fixAt: "step",
		propagates: false,
		networkPath: false
	},
	"role-propagation-pending": {
		chapter: "permission",
		stage: "permission",
		levels: ["error"],
		name: "Role assignment not active yet",
		fixAt: "images",
		propagates: true,
		networkPath: false
	},
	"role-abac-readiness": {
		chapter: "permission",
		stage: "permission",
		levels: ["notice"],
		name: "Role won't apply after ABAC switch",
		fixAt: "step",
		propagates: false,
		networkPath: false
	},
	"arm-audience-disabled": {
		chapter: "permission",
		stage: "permission",
		levels: ["notice"],
		name: "ARM tokens are disabled",
		fixAt: "step",
		propagates: false,
		networkPath: false
	},
	"arm-access-missing": {
		chapter: "permission",
		stage: "permission",
		levels: ["notice"],
		name: "No Reader access to the registry",
		fixAt: "step",
		propagates: false,
		networkPath: false
	},
	"principal-id-wrong-kind": {
		chapter: "permission",
		stage: "permission",
		levels: ["notice"],
		name: "Client ID used as principal ID",
		fixAt: "step",
		propagates: false,
		networkPath: false
	},
	"principal-unverified": {
		chapter: "permission",
		stage: "permission",
		levels: ["notice"],
		name: "Principal couldn't be verified",
		fixAt: "step",
		propagates: false,
		networkPath: false
	},
	"principal-pull-denied": {
		chapter: "permission",
		stage: "permission",
		levels: ["error"],
		name: "Identity can't pull",
		fixAt: "step",
		propagates: true,
		networkPath: false
	},
	"aks-pull-denied": {
		chapter: "permission",
		stage: "permission",
		levels: ["error"],
		name: "AKS cluster can't pull",
		fixAt: "step",
		propagates: true,
		networkPath: false
	}
};
// build/findings/scoped-tokens.js
const SCOPED_TOKENS_FINDINGS = {
	"scoped-token-disabled": {
		chapter: "scoped-tokens",
		stage: "credentials",
		levels: ["error"],
		name: "Scoped token is disabled",
		fixAt: "username",
		propagates: false,
		networkPath: false
	},
	"scoped-token-password-expired": {
		chapter: "scoped-tokens",
		stage: "expiry",
		levels: ["error"],
		name: "Scoped token password expired",
		fixAt: "password",
		propagates: false,
		networkPath: false
	},
	"scoped-token-password-expiring": {
		chapter: "scoped-tokens",
		stage: "expiry",
		levels: ["warning"],
		name: "Scoped token password expires soon",
		fixAt: "password",
		propagates: false,
		networkPath: false
	}
};
// build/findings/sign-in.js
const SIGN_IN_FINDINGS = {
	"creds-json-invalid": {
		chapter: "sign-in",
		stage: "credentials",
		levels: ["error"],
		name: "Input creds isn't valid JSON",
		fixAt: "creds",
		propagates: false,
		networkPath: false
	},
	"creds-overruled": {
		chapter: "sign-in",
		stage: "credentials",
		levels: ["warning"],
		name: "Input creds is ignored",
		fixAt: "creds",
		propagates: false,
		networkPath: false
	},
	"oidc-permission-missing": {
		chapter: "sign-in",
		stage: "credentials",
		levels: ["error"],
		name: "Missing permission id-token: write",
		fixAt: "permissions",
		propagates: false,
		networkPath: false
	},
	"sp-secret-invalid": {
		chapter: "sign-in",
		stage: "credentials",
		levels: ["error"],
		name: "Wrong client secret",
		fixAt: "password",
		propagates: false,
		networkPath: false
	},
	"sp-secret-expired": {
		chapter: "sign-in",
		stage: "credentials",
		levels: ["error"],
		name: "Client secret expired",
		fixAt: "password",
		propagates: false,
		networkPath: false
	},
	"sp-disabled": {
		chapter: "sign-in",
		stage: "credentials",
		levels: ["error"],
		name: "Service principal is disabled",
		fixAt: "username",
		propagates: false,
		networkPath: false
	},
	"tenant-not-found": {
		chapter: "sign-in",
		stage: "credentials",
		levels: ["error"],
		name: "Tenant not found",
		fixAt: "tenant-id",
		propagates: false,
		networkPath: false
	},
	"registry-cloud-mismatch": {
		chapter: "sign-in",
		stage: "credentials",
		levels: ["error"],
		name: "Registry is in another Azure cloud",
		fixAt: "registry",
		propagates: false,
		networkPath: false
	},
	"oidc-assertion-expired": {
		chapter: "sign-in",
		stage: "credentials",
		levels: ["error", "notice"],
		name: "GitHub OIDC token expired",
		fixAt: "step",
		propagates: false,
		networkPath: false
	},
	"oidc-claim-required": {
		chapter: "sign-in",
		stage: "credentials",
		levels: ["error", "notice"],
		name: "OIDC token lacks a required claim",
		fixAt: "step",
		propagates: true,
		networkPath: false
	},
	"conditional-access-blocked": {
		chapter: "sign-in",
		stage: "credentials",
		levels: ["error"],
		name: "Blocked by Conditional Access",
		fixAt: "step",
		propagates: false,
		networkPath: false
	},
	"entra-user-sign-in": {
		chapter: "sign-in",
		stage: "credentials",
		levels: ["error"],
		name: "User session needs a new sign-in",
		fixAt: "step",
		propagates: false,
		networkPath: false
	},
	"entra-refused": {
		chapter: "sign-in",
		stage: "credentials",
		levels: ["error"],
		name: "Entra ID rejected the sign-in",
		fixAt: "step",
		propagates: false,
		networkPath: false
	},
	"federated-credential-mismatch": {
		chapter: "sign-in",
		stage: "credentials",
		levels: ["error", "notice"],
		name: "No matching federated credential",
		fixAt: "client-id",
		propagates: false,
		networkPath: false
	},
	"managed-identity-unavailable": {
		chapter: "sign-in",
		stage: "credentials",
		levels: ["error", "notice"],
		name: "Managed identity isn't available",
		fixAt: "step",
		propagates: false,
		networkPath: false
	},
	"entra-unreachable": {
		chapter: "sign-in",
		stage: "credentials",
		levels: ["error"],
		name: "Entra ID isn't reachable",
		fixAt: "step",
		propagates: false,
		networkPath: false
	}
};
// build/findings/workflow.js
const WORKFLOW_FINDINGS = {
	"workflow-login-order": {
		chapter: "workflow",
		stage: "workflow",
		levels: ["error", "warning"],
		name: "Push before login",
		fixAt: "finding",
		propagates: false,
		networkPath: false
	},
	"workflow-login-job": {
		chapter: "workflow",
		stage: "workflow",
		levels: ["error", "warning"],
		name: "Login is in another job",
		fixAt: "finding",
		propagates: false,
		networkPath: false
	},
	"workflow-registry-mismatch": {
		chapter: "workflow",
		stage: "workflow",
		levels: ["error", "warning"],
		name: "Login is for another registry",
		fixAt: "finding",
		propagates: false,
		networkPath: false
	},
	"workflow-image-host-missing": {
		chapter: "workflow",
		stage: "workflow",
		levels: ["error", "warning"],
		name: "Image name has no login server",
		fixAt: "finding",
		propagates: false,
		networkPath: false
	},
	"workflow-login-missing": {
		chapter: "workflow",
		stage: "workflow",
		levels: ["error", "warning"],
		name: "No login to this registry",
		fixAt: "finding",
		propagates: false,
		networkPath: false
	},
	"workflow-docker-config-mismatch": {
		chapter: "workflow",
		stage: "workflow",
		levels: ["error", "warning"],
		name: "Login is in another Docker config",
		fixAt: "finding",
		propagates: false,
		networkPath: false
	},
	"workflow-docker-missing": {
		chapter: "workflow",
		stage: "workflow",
		levels: ["error", "warning"],
		name: "Job container has no Docker",
		fixAt: "finding",
		propagates: false,
		networkPath: false
	},
	"workflow-output-masked": {
		chapter: "workflow",
		stage: "workflow",
		levels: ["warning"],
		name: "Job output is dropped as a secret",
		fixAt: "finding",
		propagates: false,
		networkPath: false
	},
	"workflow-name-undeclared": {
		chapter: "workflow",
		stage: "workflow",
		levels: ["error", "warning"],
		name: "Undefined name in the workflow",
		fixAt: "finding",
		propagates: false,
		networkPath: false
	},
	"workflow-invalid": {
		chapter: "workflow",
		stage: "workflow",
		levels: ["error", "warning"],
		name: "GitHub rejects the workflow file",
		fixAt: "finding",
		propagates: false,
		networkPath: false
	},
	"workflow-secrets-not-passed": {
		chapter: "workflow",
		stage: "workflow",
		levels: ["error"],
		name: "Secrets aren't passed to the workflow",
		fixAt: "finding",
		propagates: false,
		networkPath: false
	},
	"workflow-fork-secrets": {
		chapter: "workflow",
		stage: "workflow",
		levels: ["warning"],
		name: "Login fails in fork pull requests",
		fixAt: "finding",
		propagates: false,
		networkPath: false
	},
	"workflow-deprecated-action": {
		chapter: "workflow",
		stage: "workflow",
		levels: ["warning"],
		name: "Deprecated login action",
		fixAt: "finding",
		propagates: false,
		networkPath: false
	},
	"workflow-docker-in-azure-cli": {
		chapter: "workflow",
		stage: "workflow",
		levels: ["error"],
		name: "Docker isn't available in azure/cli",
		fixAt: "finding",
		propagates: false,
		networkPath: false
	},
	"workflow-password-argument": {
		chapter: "workflow",
		stage: "workflow",
		levels: ["warning"],
		name: "Password on the command line",
		fixAt: "finding",
		propagates: false,
		networkPath: false
	},
	"workflow-hardcoded-credential": {
		chapter: "workflow",
		stage: "workflow",
		levels: ["error"],
		name: "Credential committed in the workflow",
		fixAt: "finding",
		propagates: false,
		networkPath: false
	},
	"workflow-admin-user": {
		chapter: "workflow",
		stage: "workflow",
		levels: ["warning"],
		name: "Workflow uses the admin user",
		fixAt: "finding",
		propagates: false,
		networkPath: false
	},
	"workflow-identity-replaced": {
		chapter: "workflow",
		stage: "workflow",
		levels: ["warning"],
		name: "Identity is replaced before it is used",
		fixAt: "finding",
		propagates: false,
		networkPath: false
	},
	"workflow-unreadable": {
		chapter: "workflow",
		stage: "workflow",
		levels: ["notice"],
		name: "Workflow file wasn't checked",
		fixAt: "finding",
		propagates: false,
		networkPath: false
	}
};
// build/catalogue.js
const CATALOGUE = {
	...DOCKER_FINDINGS,
	...NAME_FINDINGS,
	...NETWORK_FINDINGS,
	...CREDENTIALS_FINDINGS,
	...SIGN_IN_FINDINGS,
	...PERMISSION_FINDINGS,
	...SCOPED_TOKENS_FINDINGS,
	...EXPIRY_FINDINGS,
	...WORKFLOW_FINDINGS,
	...LOGS_FINDINGS,
	...INTERNAL_FINDINGS
};
const FINDING_IDS = Object.keys(CATALOGUE);



/***/ }),

/***/ 9554:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ cloudOfAuthority),
/* harmony export */   i: () => (/* binding */ cloudOfArm),
/* harmony export */   n: () => (/* binding */ PUBLIC_CLOUD),
/* harmony export */   o: () => (/* binding */ cloudOfSuffix),
/* harmony export */   r: () => (/* binding */ cloudNamed),
/* harmony export */   t: () => (/* binding */ CLOUDS)
/* harmony export */ });
// build/azure/clouds.js
const PUBLIC_CLOUD = {
	name: "azurecloud",
	azName: "AzureCloud",
	authority: "login.microsoftonline.com",
	authorities: [
		"login.microsoftonline.com",
		"login.windows.net",
		"login.microsoft.com",
		"sts.windows.net"
	],
	regionalAuthority: ["login.microsoft.com", "login.microsoftonline.com"],
	arm: "management.azure.com",
	graph: "graph.microsoft.com",
	acrSuffix: "azurecr.io",
	storageSuffix: "core.windows.net",
	logAnalytics: {
		host: "api.loganalytics.azure.com",
		scope: "https://api.loganalytics.io/.default"
	}
};
const CLOUDS = [
	PUBLIC_CLOUD,
	{
		name: "azurechinacloud",
		azName: "AzureChinaCloud",
		authority: "login.chinacloudapi.cn",
		authorities: [
			"login.chinacloudapi.cn",
			"login.partner.microsoftonline.cn",
			"sts.chinacloudapi.cn"
		],
		regionalAuthority: ["login.chinacloudapi.cn", "login.partner.microsoftonline.cn"],
		arm: "management.chinacloudapi.cn",
		graph: "microsoftgraph.chinacloudapi.cn",
		acrSuffix: "azurecr.cn",
		storageSuffix: "core.chinacloudapi.cn",
		logAnalytics: {
			host: "api.loganalytics.azure.cn",
			scope: "https://api.loganalytics.azure.cn/.default"
		}
	},
	{
		name: "azureusgovernment",
		azName: "AzureUSGovernment",
		authority: "login.microsoftonline.us",
		authorities: ["login.microsoftonline.us", "login.usgovcloudapi.net"],
		regionalAuthority: ["login.microsoftonline.us"],
		arm: "management.usgovcloudapi.net",
		graph: "graph.microsoft.us",
		acrSuffix: "azurecr.us",
		storageSuffix: "core.usgovcloudapi.net",
		logAnalytics: {
			host: "api.loganalytics.us",
			scope: "https://api.loganalytics.us/.default"
		}
	},
	{
		name: "azuregermancloud",
		azName: "AzureGermanCloud",
		authority: "login.microsoftonline.de",
		authorities: ["login.microsoftonline.de"],
		regionalAuthority: ["login.microsoftonline.de"],
		arm: "management.microsoftazure.de",
		graph: "graph.microsoft.de",
		acrSuffix: "azurecr.de",
		storageSuffix: "core.cloudapi.de"
	}
];
const cloudNamed = (environment) => {
	const name = environment.trim().toLowerCase();
	return CLOUDS.find((cloud) => cloud.name === name);
};
const cloudOfSuffix = (suffixOrHost) => {
	const name = `.${suffixOrHost.trim().toLowerCase().replace(/^\./, "")}`;
	return CLOUDS.find((cloud) => name.endsWith(`.${cloud.acrSuffix}`));
};
const cloudOfAuthority = (hostOrUrl) => {
	const host = hostOf(hostOrUrl);
	return CLOUDS.find((cloud) => cloud.authorities.includes(host));
};
const cloudOfArm = (hostOrUrl) => {
	const host = hostOf(hostOrUrl);
	return CLOUDS.find((cloud) => cloud.arm === host);
};
function hostOf(hostOrUrl) {
	const text = hostOrUrl.trim();
	return URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`)?.hostname ?? "";
}



/***/ }),

/***/ 2835:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ commandProperty),
/* harmony export */   c: () => (/* binding */ markdown),
/* harmony export */   i: () => (/* binding */ commandData),
/* harmony export */   l: () => (/* binding */ multiline),
/* harmony export */   n: () => (/* binding */ codeCell),
/* harmony export */   o: () => (/* binding */ diffSafe),
/* harmony export */   r: () => (/* binding */ codeSpan),
/* harmony export */   s: () => (/* binding */ jsonText),
/* harmony export */   t: () => (/* binding */ codeBlock),
/* harmony export */   u: () => (/* binding */ singleLineSafe)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2363);

// build/report/escape.js
function singleLineSafe(text) {
	return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.p)(text).replace(/[\r\n\t\v\f\u0085\u2028\u2029]+/g, " ").replace(INVISIBLE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`).replace(LEGACY_COMMAND, "## ");
}
const LEGACY_COMMAND = /##(?=\w*\[)/g;
const jsonText = (value, indentation) => JSON.stringify(value, void 0, indentation).replace(INVISIBLE, (character) => character === "\n" ? character : byNumber(character)).replace(/[\u2028\u2029]/g, byNumber).replaceAll("::", ":\\u003a").replace(LEGACY_COMMAND, "#\\u0023");
const byNumber = (character) => Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`).join("");
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/gu;
const multiline = (text) => text.split("\n").map(singleLineSafe).join("\n");
const diffSafe = (text, isOnActions) => text.split("\n").map((line) => {
	const [, content = "", end = ""] = /^(.*?)(\r?)$/s.exec(line) ?? [];
	const safe = content.split("	").map(singleLineSafe).join("	") + end;
	return isOnActions ? safe.replace(/^(\s*):(?=:)/, "$1: ") : safe;
}).join("\n");
const commandData = (text) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const commandProperty = (text) => commandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
const markdown = (text) => singleLineSafe(text).replace(/[&<>"`*_~[\]|#$@\\!]/g, (character) => `&#${character.charCodeAt(0)};`).replace(/&#(64|35);(?=\w)/g, "&#$1;&#8288;").replaceAll("://", ":&#47;/").replace(/:(?!\d\d:)(?=[\w+-]{1,60}:)/g, ":&#8288;").replace(/\bwww\./gi, (found) => `${found.slice(0, -1)}&#46;`);
const codeCell = (text) => codeSpan(text).replaceAll("|", "\\|");
function codeSpan(text) {
	const safe = singleLineSafe(text).trim();
	if (safe === "") return "";
	const fence = "`".repeat(longestRun(safe) + 1);
	const padding = safe.startsWith("`") || safe.endsWith("`") ? " " : "";
	return `${fence}${padding}${safe}${padding}${fence}`;
}
function codeBlock(text, language) {
	const safe = multiline(text);
	const fence = "`".repeat(Math.max(3, longestRun(safe) + 1));
	return `${fence}${language}\n${safe}\n${fence}`;
}
const longestRun = (text) => (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);



/***/ }),

/***/ 8317:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ valueIn),
/* harmony export */   n: () => (/* binding */ ok),
/* harmony export */   r: () => (/* binding */ skipped),
/* harmony export */   t: () => (/* binding */ failed)
/* harmony export */ });
// build/facts.js
const ok = (value) => ({
	state: "known",
	value
});
const failed = (reason) => ({
	state: "failed",
	reason
});
const skipped = (because) => ({
	state: "skipped",
	because
});
const valueIn = (fact) => fact.state === "known" ? fact.value : void 0;



/***/ }),

/***/ 945:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ guidIn),
/* harmony export */   r: () => (/* binding */ isGuid),
/* harmony export */   t: () => (/* binding */ GUID)
/* harmony export */ });
// build/azure/guid.js
const GUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
const WHOLE = new RegExp(`^${GUID}$`, "i");
const isGuid = (text) => WHOLE.test(text);
const guidIn = (value) => typeof value === "string" && isGuid(value) ? value : void 0;



/***/ }),

/***/ 842:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ __toESM),
/* harmony export */   n: () => (/* binding */ __exportAll),
/* harmony export */   r: () => (/* binding */ __require),
/* harmony export */   t: () => (/* binding */ __commonJSMin)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_module__WEBPACK_IMPORTED_MODULE_0__);

// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return target;
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
var __require = (() => (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(require("url").pathToFileURL(__filename).href))();



/***/ }),

/***/ 3994:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ createVault),
/* harmony export */   c: () => (/* binding */ annotationCommand),
/* harmony export */   d: () => (/* binding */ isPatternBomb),
/* harmony export */   f: () => (/* binding */ parseInputs),
/* harmony export */   i: () => (/* binding */ run),
/* harmony export */   l: () => (/* binding */ noFacts),
/* harmony export */   n: () => (/* binding */ isPublished),
/* harmony export */   o: () => (/* binding */ deadlineIn),
/* harmony export */   r: () => (/* binding */ exitCode),
/* harmony export */   s: () => (/* binding */ resolvesByPropagation),
/* harmony export */   start: () => (/* binding */ start),
/* harmony export */   t: () => (/* binding */ start_exports),
/* harmony export */   u: () => (/* binding */ INPUT_NAMES)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(842);
/* harmony import */ var _clouds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9554);
/* harmony import */ var _guid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(945);
/* harmony import */ var _url_credentials_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3952);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2363);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2835);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7491);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8317);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_5___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_5__);
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3053);
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_6___default = /*#__PURE__*/__webpack_require__.n(node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_6__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_7___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_7__);












// build/inputs.js
const INPUT_NAMES = [
	"registry",
	"repository",
	"access",
	"username",
	"password",
	"client-id",
	"tenant-id",
	"subscription-id",
	"client-secret",
	"creds",
	"audience",
	"environment",
	"auth-type",
	"expiry-warning-days",
	"minimum-token-minutes",
	"principal-ids",
	"aks-cluster",
	"log-analytics-workspace-id",
	"explain",
	"error-text",
	"error-file",
	"workflow-files",
	"ignore",
	"fail-on",
	"sarif-file",
	"trusted-hosts",
	"wait-seconds",
	"timeout-seconds",
	"github-token"
];
const DEFAULT_AUDIENCE = "api://AzureADTokenExchange";
const CLOUD_NAMES = _clouds_js__WEBPACK_IMPORTED_MODULE_1__.t.map(({ name }) => name);
const MAX_REGISTRIES = 50;
const MAX_REPOSITORIES = 200;
const MAX_PRINCIPALS = 50;
const MAX_IGNORED = 100;
const MAX_PATTERNS = 100;
const MAX_PATTERN = 1e3;
const MAX_PROBLEMS_OF_ONE = 3;
const limitPerInput = (problems) => [...Map.groupBy(problems, ({ input }) => input).values()].flatMap((ofOne) => ofOne.slice(0, MAX_PROBLEMS_OF_ONE));
const readActionInputs = (env) => Object.fromEntries(INPUT_NAMES.map((name) => [name, env[`INPUT_${name.toUpperCase()}`] ?? ""]));
const isName = (text) => /^[\w.:/-]+$/.test(text);
const isPlainName = (text) => (0,_clouds_js__WEBPACK_IMPORTED_MODULE_1__.o)(text.toLowerCase()) !== void 0 || /^[a-z]+(?:[-_.][a-z]+)*(?:\/[a-z]+(?:[-_.][a-z]+)*)+$/.test(text);
const isWithPassword = (name) => name.slice(0, Math.max(0, name.indexOf("@"))).includes(":") && !/^@[a-z0-9+._-]{1,40}:[0-9a-f]{32,128}\s*$/i.test(name.slice(name.lastIndexOf("@")));
const MAX_ALTERNATIVES = 100;
const MAX_STARS = 12;
function isPatternBomb(pattern) {
	const alternatives = pattern.split("{").slice(1).reduce((product, group) => product * group.split(",").length, 1);
	const stars = pattern.split("*").length - 1;
	const hasRange = pattern.includes("{") && pattern.includes("..");
	return alternatives > MAX_ALTERNATIVES || stars > MAX_STARS || hasRange || /[?*+@!]\(/.test(pattern);
}
function isPattern(text) {
	if (text.length > MAX_PATTERN || text.includes("\0") || /^(?:[/\\]|[A-Za-z]:)/.test(text)) return false;
	if (text.split(/[/\\]/).includes("..")) return false;
	if (isPatternBomb(text)) return false;
	const count = (character) => text.split(character).length;
	return count("{") === count("}") && count("[") === count("]");
}
function parseInputs(raw, vault, findingIds) {
	const registries = (0,_text_js__WEBPACK_IMPORTED_MODULE_8__.a)(raw.registry ?? "");
	const repositories = (0,_text_js__WEBPACK_IMPORTED_MODULE_8__.a)(raw.repository ?? "");
	for (const name of [...registries, ...repositories].map((line) => line.trim())) if (isName(name)) vault.allow(name, isPlainName(name));
	const named = [...registries, ...repositories.filter(isWithPassword)];
	for (const secret of named.filter((name) => name.includes("@")).flatMap(_url_credentials_js__WEBPACK_IMPORTED_MODULE_9__.t)) vault.register(secret);
	const password = vault.register(raw.password ?? "");
	if ((raw.password ?? "") !== "") vault.register(`${raw.username ?? ""}:${raw.password}`);
	const clientSecret = vault.register(raw["client-secret"] ?? "");
	const creds = vault.register(raw.creds ?? "");
	const githubToken = vault.register((raw["github-token"] ?? "").trim());
	const problems = [];
	const shown = (given) => (0,_text_js__WEBPACK_IMPORTED_MODULE_8__.d)(vault.redact(given), 80);
	const bounded = (input, most) => {
		const given = (0,_text_js__WEBPACK_IMPORTED_MODULE_8__.a)(raw[input] ?? "");
		if (given.length > most) problems.push({
			kind: "too-many",
			input,
			count: given.length,
			most
		});
		return given;
	};
	const oneOf = (input, allowed, fallback) => {
		const given = (raw[input] ?? "").trim();
		const chosen = allowed.find((value) => value === given.toLowerCase());
		if (given !== "" && chosen === void 0) problems.push({
			kind: "not-allowed",
			input,
			given: shown(given),
			allowed
		});
		return chosen ?? fallback;
	};
	const number = (input, least, most, fallback) => {
		const given = (raw[input] ?? "").trim();
		if (given === "") return fallback;
		const value = /^\d{1,9}$/.test(given) ? Number(given) : NaN;
		if (value >= least && value <= most) return value;
		problems.push({
			kind: "no-number",
			input,
			given: shown(given),
			least,
			most
		});
		return fallback;
	};
	const ids = (input) => {
		const chosen = new Set();
		let unknown = 0;
		for (const line of bounded(input, MAX_IGNORED).slice(0, MAX_IGNORED)) {
			const given = line.trim();
			const id = findingIds.find((candidate) => candidate === given);
			if (id !== void 0) chosen.add(id);
			else {
				unknown += 1;
				const suggestion = unknown > MAX_PROBLEMS_OF_ONE ? void 0 : (0,_text_js__WEBPACK_IMPORTED_MODULE_8__.o)(given, findingIds);
				problems.push({
					kind: "unknown-id",
					input,
					given: shown(given),
					...suggestion !== void 0 && { nearest: suggestion }
				});
			}
		}
		return chosen;
	};
	const guid = (input) => {
		const given = (raw[input] ?? "").trim();
		if (given !== "" && !(0,_guid_js__WEBPACK_IMPORTED_MODULE_2__.r)(given)) problems.push({
			kind: "no-guid",
			input,
			given: shown(given)
		});
		return given.toLowerCase();
	};
	const patterns = (input) => {
		const given = bounded(input, MAX_PATTERNS).slice(0, MAX_PATTERNS).map((line) => line.trim());
		if (given.join().toLowerCase() === "none") return "none";
		for (const pattern of given.filter((line) => !isPattern(line))) problems.push({
			kind: "no-pattern",
			input,
			given: shown(pattern)
		});
		return given.map((pattern) => pattern.replaceAll("\\", "/").replace(/^(?:\.\/)+/, ""));
	};
	const inputs = Object.freeze({
		registries: bounded("registry", MAX_REGISTRIES),
		repositories: bounded("repository", MAX_REPOSITORIES),
		access: oneOf("access", ["push", "pull"], void 0),
		userName: raw.username ?? "",
		password,
		clientId: raw["client-id"] ?? "",
		tenantId: raw["tenant-id"] ?? "",
		subscriptionId: raw["subscription-id"] ?? "",
		clientSecret,
		creds,
		audience: (raw.audience ?? "").trim() || DEFAULT_AUDIENCE,
		environment: oneOf("environment", CLOUD_NAMES, void 0),
		authType: oneOf("auth-type", ["service_principal", "identity"], "service_principal"),
		expiryWarningDays: number("expiry-warning-days", 0, 3650, 30),
		minimumTokenMinutes: number("minimum-token-minutes", 0, 1e5, 15),
		principalIds: bounded("principal-ids", MAX_PRINCIPALS).map((id) => id.trim()),
		aksClusters: bounded("aks-cluster", MAX_PRINCIPALS).map((id) => id.trim()),
		workspaceId: guid("log-analytics-workspace-id"),
		explain: oneOf("explain", ["true", "false"], "false") === "true",
		errorText: (raw["error-text"] ?? "").trim(),
		errorFile: (raw["error-file"] ?? "").trim(),
		workflowFiles: patterns("workflow-files"),
		ignore: ids("ignore"),
		failOn: oneOf("fail-on", [
			"error",
			"warning",
			"never"
		], "error"),
		trustedHosts: bounded("trusted-hosts", MAX_REGISTRIES).map((host) => host.trim().toLowerCase()),
		sarifFile: (raw["sarif-file"] ?? "").trim(),
		waitSeconds: number("wait-seconds", 0, 3600, 0),
		timeoutSeconds: number("timeout-seconds", 1, 3600, 60),
		githubToken
	});
	return problems.length === 0 ? {
		ok: true,
		inputs
	} : {
		ok: false,
		problems: limitPerInput(problems)
	};
}
// build/host/tracing.js
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
		http: (request) => timed(`${request.method} ${request.url.origin}${request.url.pathname}${request.proxy === void 0 ? "" : ` via ${request.proxy.host}`}`, host.http(request), (outcome) => outcome.ok ? `HTTP ${outcome.reply.status}${connectionOf(outcome)}` : `${outcome.failure.at} ${outcome.failure.code}`),
		exec: (command) => timed([command.file, ...command.args].join(" "), host.exec(command), (outcome) => outcome.state === "exited" ? `exit code ${outcome.code}` : outcome.state)
	};
}
const connectionOf = ({ reused }) => reused === void 0 ? "" : reused ? "  reused connection" : "  new connection";
// build/probes/no-facts.js
function noFacts(inputs, host) {
	return {
		clock: {
			now: host.now(),
			runnerSkewMs: 0
		},
		waitedSeconds: 0,
		given: {
			access: inputs.access ?? "push",
			workspaceId: inputs.workspaceId,
			minimumTokenMinutes: inputs.minimumTokenMinutes,
			expiryWarningDays: inputs.expiryWarningDays,
			userName: { given: false },
			password: { given: false },
			filled: [],
			leadingDash: [],
			whitespace: []
		},
		runner: {},
		docker: {
			cli: (0,_facts_js__WEBPACK_IMPORTED_MODULE_10__.r)("not-needed"),
			engine: (0,_facts_js__WEBPACK_IMPORTED_MODULE_10__.r)("not-needed"),
			endpoint: "",
			variables: [],
			storedLogins: [],
			config: (0,_facts_js__WEBPACK_IMPORTED_MODULE_10__.r)("not-needed"),
			proxies: (0,_facts_js__WEBPACK_IMPORTED_MODULE_10__.r)("not-needed"),
			builder: (0,_facts_js__WEBPACK_IMPORTED_MODULE_10__.r)("not-needed")
		},
		identity: { kind: "none" },
		additionalPrincipals: [],
		repositories: [],
		registries: [],
		workflows: (0,_facts_js__WEBPACK_IMPORTED_MODULE_10__.r)("not-needed"),
		events: (0,_facts_js__WEBPACK_IMPORTED_MODULE_10__.r)("not-needed"),
		logs: (0,_facts_js__WEBPACK_IMPORTED_MODULE_10__.r)("not-needed")
	};
}
// build/report/workflow-commands.js
const maskCommand = (value) => `::add-mask::${(0,_escape_js__WEBPACK_IMPORTED_MODULE_11__.i)(value)}\n`;
const debugCommand = (text) => `::debug::${(0,_escape_js__WEBPACK_IMPORTED_MODULE_11__.i)((0,_escape_js__WEBPACK_IMPORTED_MODULE_11__.l)(text))}\n`;
function annotationCommand(level, title, message, place) {
	const at = place === void 0 ? "" : `,file=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_11__.a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_11__.u)(place.file))},line=${place.line},col=${place.column}`;
	return `::${level} title=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_11__.a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_11__.l)(title))}${at}::${(0,_escape_js__WEBPACK_IMPORTED_MODULE_11__.i)((0,_escape_js__WEBPACK_IMPORTED_MODULE_11__.l)(message))}\n`;
}
function outputEntry(name, value, delimiter) {
	if (value.includes(delimiter)) throw new Error("the delimiter stands in the value");
	return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}
// build/diagnosis/propagation.js
function resolvesByPropagation({ id, values }) {
	if (id === "federated-credential-mismatch") {
		const { advice } = values;
		return advice.fix.do === "wait";
	}
	const { propagates } = _catalogue_js__WEBPACK_IMPORTED_MODULE_3__.t[id];
	if (propagates !== "signed-in") return propagates;
	const { kind, signedIn, registryTenantId } = values;
	if (registryTenantId !== void 0) return false;
	return kind === "entra" || signedIn;
}
function shouldRetry(findings) {
	const errors = findings.filter(({ level, stage }) => level === "error" && stage !== "log");
	return errors.length > 0 && errors.every(resolvesByPropagation);
}
// build/util/deadline.js
const deadlineIn = (milliseconds, now) => {
	const end = now() + milliseconds;
	return { remaining: () => Math.max(0, end - now()) };
};
// build/retry-until-propagated.js
const FIRST_PAUSE_MS = 3e3;
const MAX_PAUSE_MS = 12e3;
const GROWTH = 1.5;
const QUIET_MS = 1e4;
const MIN_LOOK_MS = 1e3;
async function retryUntilPropagated({ waitMs, timeoutMs, host, runCheck, onWait }) {
	const whole = deadlineIn(waitMs + timeoutMs, host.now);
	let result = await runCheck(deadlineIn(timeoutMs, host.now), 0);
	const began = host.now();
	let slept = 0;
	let lastReportedMs = Number.NEGATIVE_INFINITY;
	const waited = () => Math.max(host.now() - began, slept);
	for (let pause = FIRST_PAUSE_MS;; pause = Math.min(pause * GROWTH, MAX_PAUSE_MS)) {
		const remaining = Math.min(waitMs - waited(), whole.remaining() - MIN_LOOK_MS);
		if (remaining <= 0 || !shouldRetry(result.findings)) return result;
		if (waited() - lastReportedMs >= QUIET_MS) {
			lastReportedMs = waited();
			await onWait(result.findings, lastReportedMs);
		}
		const next = Math.min(pause, remaining);
		await host.sleep(next);
		slept += next;
		result = await runCheck(deadlineIn(Math.min(timeoutMs, whole.remaining()), host.now), waited());
	}
}
// build/run-outputs.js
async function writeOutputs(outputs, host, vault) {
	const path = host.env["GITHUB_OUTPUT"];
	if (!path) return;
	try {
		await host.appendFile(path, outputEntries(outputs));
	} catch (error) {
		const { en } = await Promise.all(/* import() */[__webpack_require__.e(598), __webpack_require__.e(271)]).then(__webpack_require__.bind(__webpack_require__, 6598)).then((n) => n.n);
		host.write(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_11__.u)(vault.redact(en.notWritten("outputs", String(error))))}\n`);
	}
}
function outputEntries(outputs) {
	const delimiter = `acr-login-check-${globalThis.crypto.randomUUID()}`;
	return Object.entries(outputs).map(([name, value]) => outputEntry(name, value, delimiter)).join("");
}
function faultOutputs(message) {
	const id = "internal-error";
	const finding = {
		id,
		level: "error",
		title: _catalogue_js__WEBPACK_IMPORTED_MODULE_3__.t[id].name,
		message,
		evidence: [],
		fix: "",
		docs: ""
	};
	return {
		result: "fail",
		findings: (0,_escape_js__WEBPACK_IMPORTED_MODULE_11__.s)({
			version: 1,
			findings: [finding]
		}),
		"error-count": "1",
		"warning-count": "0"
	};
}
// build/secrets/redacting-host.js
const MAX_NAME$1 = 300;
const MAX_REASON = 1e3;
const redacting = (host, redact) => ({
	...host,
	http: async (request) => redactedOutcome(await host.http(request), redact)
});
function redactedOutcome(outcome, redact) {
	if (outcome.ok) return {
		...outcome,
		connection: {
			...outcome.connection,
			...namesIn(outcome.connection, redact)
		}
	};
	const { failure, begun } = outcome;
	return {
		...outcome,
		connection: {
			...outcome.connection,
			...namesIn(outcome.connection, redact)
		},
		failure: {
			...failure,
			text: redactedSaid(failure.text, redact)
		},
		...begun !== void 0 && { begun: {
			...begun,
			connection: {
				...begun.connection,
				...namesIn(begun.connection, redact)
			}
		} }
	};
}
const redactedSaid = (said, redact) => typeof said === "string" ? (0,_text_js__WEBPACK_IMPORTED_MODULE_8__.d)(redact(said), MAX_REASON) : JSON.parse(JSON.stringify(said), (_, value) => typeof value === "string" ? (0,_text_js__WEBPACK_IMPORTED_MODULE_8__.d)(redact(value), MAX_REASON) : value);
const namesIn = ({ tls }, redact) => tls === void 0 ? {} : { tls: {
	...tls,
	subject: (0,_text_js__WEBPACK_IMPORTED_MODULE_8__.d)(redact(tls.subject), MAX_NAME$1),
	issuer: (0,_text_js__WEBPACK_IMPORTED_MODULE_8__.d)(redact(tls.issuer), MAX_NAME$1)
} };
// build/secrets/decoded.js
const JSON_LETTERS = {
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	"
};
const codePoint = (code) => code <= 1114111 ? String.fromCodePoint(code) : "";
const BACKSLASHES = [/\\(?:u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\}|x([0-9a-fA-F]{2})|([0-3][0-7]{2})|([^ux]))/gs, ([, unicode, point, hex, octal, letter = ""]) => {
	if (octal !== void 0) return String.fromCharCode(Number.parseInt(octal, 8));
	const code = unicode ?? point ?? hex;
	return code === void 0 ? JSON_LETTERS[letter] ?? letter : codePoint(Number.parseInt(code, 16));
}];
const ENTITIES = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	apos: "'",
	nbsp: "\xA0",
	Tab: "	",
	NewLine: "\n",
	excl: "!",
	num: "#",
	dollar: "$",
	percnt: "%",
	lpar: "(",
	rpar: ")",
	ast: "*",
	plus: "+",
	comma: ",",
	period: ".",
	sol: "/",
	colon: ":",
	semi: ";",
	equals: "=",
	quest: "?",
	commat: "@",
	lsqb: "[",
	lbrack: "[",
	bsol: "\\",
	rsqb: "]",
	rbrack: "]",
	Hat: "^",
	lowbar: "_",
	grave: "`",
	lcub: "{",
	lbrace: "{",
	vert: "|",
	verbar: "|",
	rcub: "}",
	rbrace: "}"
};
const HTML_ENTITIES$1 = [/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,7}));?/g, ([found = "", decimal, hex, name = ""]) => decimal !== void 0 ? codePoint(Number(decimal)) : hex !== void 0 ? codePoint(Number.parseInt(hex, 16)) : ENTITIES[name] ?? found];
const PERCENT_CODES = [/%([0-7][0-9a-fA-F])|(?:%[89a-fA-F][0-9a-fA-F])+|%u([0-9a-fA-F]{4})|\+/g, ([found = "", ascii, unicode]) => {
	if (found === "+") return " ";
	const code = ascii ?? unicode;
	return code === void 0 ? utf8Of(found.replaceAll("%", "")) : String.fromCharCode(Number.parseInt(code, 16));
}];
const QUOTED_PRINTABLE = [/(?:=[0-9A-F]{2})+|=\r?\n/g, ([found = ""]) => /[\r\n]/.test(found) ? "" : utf8Of(found.replaceAll("=", ""))];
const utf8Of = (hex) => Buffer.from(hex, "hex").toString("utf8");
const CHAINS = [
	[BACKSLASHES],
	[HTML_ENTITIES$1],
	[PERCENT_CODES],
	[QUOTED_PRINTABLE],
	[BACKSLASHES, BACKSLASHES],
	[BACKSLASHES, HTML_ENTITIES$1],
	[BACKSLASHES, PERCENT_CODES],
	[HTML_ENTITIES$1, BACKSLASHES],
	[HTML_ENTITIES$1, HTML_ENTITIES$1],
	[HTML_ENTITIES$1, PERCENT_CODES],
	[PERCENT_CODES, BACKSLASHES],
	[PERCENT_CODES, HTML_ENTITIES$1],
	[PERCENT_CODES, PERCENT_CODES]
];
function* decodedForms(given) {
	const made = new Map();
	for (const [first, second] of CHAINS) {
		if (!made.has(first)) made.set(first, decoded({ text: given }, first));
		const outer = made.get(first);
		const form = outer === void 0 || second === void 0 ? outer : decoded(outer, second);
		if (form === void 0) continue;
		const { text, starts, ends } = form;
		yield {
			text,
			placeOf: ([start, end]) => [starts[start] ?? 0, ends[end - 1] ?? given.length]
		};
	}
}
function decoded({ text, starts, ends }, [pattern, decode]) {
	if (text.search(pattern) < 0) return void 0;
	const segments = [];
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
	return {
		text: segments.join(""),
		starts: newStarts,
		ends: newEnds
	};
}
// build/secrets/folded.js
const ASCII = Uint16Array.from({ length: 128 }, (_, code) => code <= 32 || code === 127 || "'\"`\\^:".includes(String.fromCharCode(code)) ? 0 : String.fromCharCode(code).toLowerCase().charCodeAt(0));
const LEFT_OUT = /[\s\p{Cc}\p{Cf}]/u;
function foldedCode(code) {
	if (code < 128) return ASCII[code] ?? 0;
	const character = String.fromCharCode(code);
	if (LEFT_OUT.test(character)) return 0;
	const lower = character.toLowerCase();
	return lower.length === 1 ? lower.charCodeAt(0) : code;
}
function folded(given) {
	const codes = new Uint16Array(given.length);
	const places = new Int32Array(given.length);
	let length = 0;
	for (let at = 0; at < given.length; at++) {
		const code = foldedCode(given.charCodeAt(at));
		if (code === 0) continue;
		codes[length] = code;
		places[length++] = at;
	}
	return {
		text: Buffer.from(codes.buffer, 0, length * 2).toString("utf16le"),
		placeOf: ([start, end]) => [places[start] ?? 0, (places[end - 1] ?? given.length - 1) + 1]
	};
}
const MIN_FOLDED = 8;
const MAX_WITH_ENCODINGS = 1024;
function foldedFormsOf(piece) {
	const bytes = Buffer.from(piece, "utf8");
	const forms = [piece, ...piece.length > MAX_WITH_ENCODINGS ? [] : [
		bytes.toString("hex"),
		bytes.toString("base64").replace(/=/g, ""),
		bytes.toString("base64url"),
		...[1, 2].map((shift) => shiftedBase64(bytes, shift))
	]].map((form) => folded(form).text);
	return [...new Set(forms)].filter(({ length }) => length >= MIN_FOLDED);
}
function shiftedBase64(bytes, shift) {
	const encoded = Buffer.concat([Buffer.alloc(shift), bytes]).toString("base64").replace(/=/g, "");
	const isWhole = (shift + bytes.length) % 3 === 0;
	return encoded.slice(shift === 0 ? 0 : shift + 1, isWhole ? void 0 : -1);
}
// build/secrets/encodings.js
const MAX_ENCODED = 16384;
const DOTNET_ESCAPED = /["&'+<>`\\\u0080-\uffff]/g;
const GO_ESCAPED = /[<>&\u2028\u2029]/g;
const NOT_ASCII = /[\u0080-\uffff]/g;
const escaped = (text, which, hex) => text.replace(which, (character) => {
	const code = character.charCodeAt(0).toString(16).padStart(4, "0");
	return `\\u${hex === "upper" ? code.toUpperCase() : code}`;
});
const withLowerCodes = (text) => [text, text.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())];
const strictlyEncoded = (text) => encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
const bothCases = (hex) => [hex, hex.toUpperCase()];
const HTML_ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
const HTML_SAFE = /[<>&='\u2028\u2029]/g;
const HTML_BY_NUMBER = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#x27;",
	"/": "&#x2F;",
	"`": "&#x60;",
	"=": "&#x3D;"
};
const HTML_OF_GO = {
	...HTML_ENTITIES,
	"\"": "&#34;",
	"'": "&#39;"
};
const inHtml = (text, entities) => text.replace(/[&<>"'/`=]/g, (character) => entities[character] ?? character);
const MIN_SHIFTED = 6;
const shiftedForms = (bytes) => [
	0,
	1,
	2
].map((shift) => shiftedBase64(bytes, shift)).filter(({ length }) => length >= MIN_SHIFTED).flatMap((own) => [own, own.replaceAll("+", "-").replaceAll("/", "_")]);
function encodingsOf(text) {
	const json = JSON.stringify(text).slice(1, -1);
	const whole = text.toWellFormed();
	if (text.length > MAX_ENCODED) return [json, encodeURIComponent(whole)];
	const bytes = Buffer.from(text, "utf8");
	return [
		bytes.toString("base64"),
		bytes.toString("base64url"),
		...shiftedForms(bytes),
		Buffer.from(text, "utf16le").toString("base64"),
		...bothCases(bytes.toString("hex")),
		...withLowerCodes(encodeURIComponent(whole)),
		...withLowerCodes(strictlyEncoded(whole)),
		json,
		json.replaceAll("/", "\\/"),
		escaped(json, NOT_ASCII, "lower").replaceAll("/", "\\/"),
		...withLowerCodes(new URLSearchParams([["", whole]]).toString().slice(1)),
		escaped(text, DOTNET_ESCAPED, "upper"),
		escaped(json, GO_ESCAPED, "lower"),
		escaped(json, HTML_SAFE, "lower"),
		escaped(json, NOT_ASCII, "lower"),
		inHtml(text, HTML_ENTITIES),
		inHtml(text, HTML_BY_NUMBER),
		inHtml(text, HTML_OF_GO),
		bytes.toString("latin1")
	];
}
// build/secrets/literal-search.js
function literalSearch(literals) {
	const ends = endsOf(literals);
	const most = literals.reduce((sum, literal) => sum + endOf(literal, ends).length, 1);
	const [parent, code, depth] = [
		new Int32Array(most),
		new Uint16Array(most),
		new Int32Array(most)
	];
	const ending = new Int32Array(most);
	const endOfLonger = new Int32Array(most);
	const longer = new Map();
	const table = new Int32Array(2 ** Math.ceil(Math.log2(most * 2 + 2)));
	const slotOf = (node, character) => {
		let slot = (Math.imul(node, 2654435761) ^ Math.imul(character, 2246822507)) >>> 0;
		slot = (slot ^ slot >>> 15) & table.length - 1;
		for (let child = table[slot] ?? 0; child !== 0; child = table[slot] ?? 0) {
			if (parent[child] === node && code[child] === character) return slot;
			slot = slot + 1 & table.length - 1;
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
				[parent[count], code[count], depth[count]] = [
					node,
					character,
					at + 1
				];
				table[slot] = count++;
			}
			node = table[slot] ?? 0;
		}
		if (end === literal) ending[node] = literal.length;
		else {
			endOfLonger[node] = node;
			longer.set(node, ends.get(end) ?? []);
		}
	}
	const fallback = new Int32Array(count);
	const stepFrom = (node, character) => {
		for (let from = node;; from = fallback[from] ?? 0) {
			const child = childOf(from, character);
			if (child !== 0 || from === 0) return child;
		}
	};
	for (const node of byDepth(depth, count)) {
		const above = parent[node] ?? 0;
		if (above !== 0) fallback[node] = stepFrom(fallback[above] ?? 0, code[node] ?? 0);
		if (ending[node] === 0) ending[node] = ending[fallback[node] ?? 0] ?? 0;
		if (endOfLonger[node] === 0) endOfLonger[node] = endOfLonger[fallback[node] ?? 0] ?? 0;
	}
	return (text) => {
		const spans = [];
		if (count === 1) return spans;
		let node = 0;
		for (let at = 0; at < text.length; at++) {
			node = stepFrom(node, text.charCodeAt(at));
			const end = at + 1;
			const isThere = (literal) => literal.length <= end && text.startsWith(literal, end - literal.length);
			const found = longer.get(endOfLonger[node] ?? 0)?.find(isThere);
			const length = Math.max(found?.length ?? 0, ending[node] ?? 0);
			if (length > 0) addSpan(spans, at + 1 - length, at + 1);
		}
		return spans;
	};
}
const END = 32;
const MAX_SHARED = 16;
function endsOf(literals) {
	const ends = Map.groupBy(literals.filter(({ length }) => length > END), (literal) => literal.slice(-32));
	return new Map([...ends].filter(([, sharing]) => sharing.length <= MAX_SHARED).map(([end, sharing]) => [end, sharing.toSorted((a, b) => b.length - a.length)]));
}
const endOf = (literal, ends) => {
	const end = literal.slice(-32);
	return literal.length > END && ends.has(end) ? end : literal;
};
function byDepth(depth, count) {
	const starts = new Int32Array(depth.reduce((a, b) => Math.max(a, b), 0) + 2);
	for (let node = 1; node < count; node++) starts[(depth[node] ?? 0) + 1] = (starts[(depth[node] ?? 0) + 1] ?? 0) + 1;
	for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
	const sorted = new Int32Array(count - 1);
	for (let node = 1; node < count; node++) {
		const level = depth[node] ?? 0;
		sorted[starts[level] ?? 0] = node;
		starts[level] = (starts[level] ?? 0) + 1;
	}
	return sorted;
}
function addSpan(spans, start, end) {
	let first = start;
	for (let last = spans.at(-1); last !== void 0 && last[1] > first; last = spans.at(-1)) {
		first = Math.min(first, last[0]);
		spans.pop();
	}
	spans.push([first, end]);
}
function united(spans) {
	const sorted = [...spans].sort((a, b) => a[0] - b[0]);
	const joined = [];
	for (const [start, end] of sorted) {
		const last = joined.at(-1);
		if (last !== void 0 && last[1] > start) joined[joined.length - 1] = [last[0], Math.max(last[1], end)];
		else joined.push([start, end]);
	}
	return joined;
}
// build/secrets/ordinary-words.js
const ORDINARY = new Set([
	"true false null none undefined void empty test tests demo example sample default admin administrator root user users guest",
	"error errors warning warnings notice info debug fail failed failure pass passed success unknown result results finding findings",
	"name names type value values version id level title message text file files line lines column label evidence expected seen",
	"github actions action runner workflow workflows step steps jobs run runs main master branch commit push pull login logout",
	"docker podman buildx image images container containers registry registries repository repositories manifest layer layers blob",
	"azure azurecr azurecr.io azurecr.cn azurecr.us acrpush acrpull entra microsoft cloud tenant client subscription resource group",
	"password passwd secret secrets token tokens key keys credential credentials username permission permissions access denied",
	"http https host hosts port proxy network address server service status code body header headers content length json html utf8",
	"linux ubuntu windows macos node bash home work temp path data date time hours minutes seconds days year month",
	"this that with from have been will what when where which does must can cannot for and the not are was were has had",
	"contains check checks read write create created delete deleted update updated found missing valid invalid expired expires",
	"1234 12345 123456 1234567 12345678 0000 1111"
].flatMap((line) => line.split(" ")));
const isOrdinary = (text) => ORDINARY.has(text.trim().toLowerCase());
// build/secrets/vault.js
const HIDDEN = "***";
const MIN_LENGTH = 4;
const JWT = /(?<![\w-])eyJ[\w-]{6,}\.[\w-]{6,}(?:\.[\w-]*)?/g;
const MAX_LINES = 100;
const MAX_FORM = 16384;
const MAX_NAME = 300;
const MAX_SEARCHES = 8;
const MAX_COMPARED = 1e6;
const MAX_CONCEALED = 5e3;
function createVault(mask, tellUnmasked = () => void 0) {
	const values = new WeakMap();
	const hidden = new Set();
	const allowed = new Set();
	const whole = new Set();
	let concealed = 0;
	const exact = growingSearch();
	const inFolded = growingSearch();
	const hide = (form) => {
		hidden.add(form);
		exact.add(form);
	};
	let findAllowed;
	const isAllowed = (piece) => piece.length <= MAX_NAME && (whole.has(piece.toLowerCase()) || [...allowed].some((text) => text.length > piece.length && text.includes(piece.toLowerCase())));
	const search = (text) => {
		const spans = exact.find(text);
		if (inFolded.isEmpty()) return spans;
		const { text: short, placeOf } = folded(text);
		return [...spans, ...inFolded.find(short).map(placeOf)];
	};
	const reveal = (secret) => {
		const value = values.get(secret);
		if (value === void 0) throw new Error("a secret of another vault");
		return value;
	};
	return {
		register(value) {
			for (const piece of piecesOf(value)) {
				if (isOrdinary(piece)) continue;
				if (!hidden.has(piece)) for (const form of foldedFormsOf(piece)) inFolded.add(form);
				for (const form of formsOf(piece)) {
					if (hidden.has(form)) continue;
					hide(form);
					if (!isAllowed(form)) mask(form);
				}
			}
			const trimmed = value.trim();
			if (trimmed !== "" && (trimmed.length < MIN_LENGTH || isOrdinary(trimmed) || isAllowed(trimmed))) tellUnmasked();
			const secret = Object.freeze({ toJSON: () => HIDDEN });
			values.set(secret, value);
			return secret;
		},
		conceal(value) {
			const piece = value.trim();
			if (piece.length < MIN_LENGTH || isOrdinary(piece) || concealed === MAX_CONCEALED || hidden.has(piece)) return;
			concealed++;
			hide(piece);
			for (const form of foldedFormsOf(piece).slice(0, 1)) inFolded.add(form);
		},
		allow(text, isWhole = false) {
			if (text.length < MIN_LENGTH || text.length > MAX_NAME) return;
			allowed.add(text.toLowerCase());
			if (isWhole) whole.add(text.toLowerCase());
			findAllowed = void 0;
		},
		isBlank: (secret) => reveal(secret).trim() === "",
		reveal,
		redact(given) {
			const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_8__.p)(given);
			const spans = [...search(text)];
			if (hidden.size > 0) for (const form of decodedForms(text)) spans.push(...search(form.text).map(form.placeOf));
			if (spans.length > 0) findAllowed ??= literalSearch([...allowed]);
			const open = spans.length === 0 ? [] : findAllowed?.(text.toLowerCase()) ?? [];
			const isPart = ([start, end]) => open.some(([from, to]) => from <= start && end <= to && (end - start < to - from || whole.has(text.slice(from, to).toLowerCase())));
			const closed = spans.filter((span) => !isPart(span));
			for (const { 0: token, index } of text.matchAll(JWT)) closed.push([index, index + token.length]);
			return covered(text, united(closed));
		}
	};
}
function mayHold(literals, text) {
	if (literals.size * text.length > MAX_COMPARED) return true;
	for (const literal of literals) if (text.includes(literal)) return true;
	return false;
}
function growingSearch() {
	const all = new Set();
	let pending = [];
	let searches = [];
	return {
		isEmpty: () => all.size === 0,
		add: (literal) => {
			if (all.has(literal)) return;
			all.add(literal);
			pending.push(literal);
		},
		find: (text) => {
			if (!mayHold(all, text)) return [];
			if (pending.length > 0) {
				searches = searches.length === MAX_SEARCHES ? [searchOf([...all])] : [...searches, searchOf(pending)];
				pending = [];
			}
			return searches.flatMap((find) => find(text));
		}
	};
}
function searchOf(forms) {
	const find = literalSearch(forms.filter(({ length }) => length <= MAX_FORM));
	const long = forms.filter(({ length }) => length > MAX_FORM);
	return (text) => [...find(text), ...long.flatMap((form) => spansOf(form, text))];
}
function spansOf(form, text) {
	const spans = [];
	for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) spans.push([at, at + form.length]);
	return spans;
}
function covered(text, spans) {
	let [shown, from] = ["", 0];
	for (const [start, end] of spans) {
		shown += text.slice(from, start) + HIDDEN;
		from = end;
	}
	return shown + text.slice(from);
}
function piecesOf(value) {
	const whole = value.trim();
	const pieces = [
		value,
		whole,
		...whole.split(/[\r\n]+/, MAX_LINES).map((line) => line.trim())
	];
	return [...new Set(pieces)].filter((piece) => piece.trim().length >= MIN_LENGTH);
}
const formsOf = (piece) => [...new Set([piece, ...encodingsOf(piece)])].filter((form) => form.trim().length >= MIN_LENGTH);
// build/run.js
async function run(raw, host, output = "log") {
	const onActions = host.env["GITHUB_ACTIONS"] === "true";
	let isUnmasked = false;
	const vault = createVault((value) => {
		if (!onActions) return;
		if (output === "log") host.write(maskCommand(value));
		else if (!host.isErrorFile) host.writeError(maskCommand(value));
	}, () => {
		isUnmasked = onActions;
	});
	const tellUnmasked = async () => {
		if (isUnmasked) host.write(`acr-login-check: ${(await loadTexts()).words.unmasked}\n`);
	};
	try {
		return await runSteps(raw, host, vault, onActions, tellUnmasked);
	} catch (error) {
		return reportFault(error, host, vault, onActions);
	} finally {
		await host.closeConnections?.();
	}
}
async function runSteps(raw, host, vault, onActions, tellUnmasked) {
	const startedAt = host.now();
	registerUrlSecrets(host.env, vault);
	const parsed = parseInputs(raw, vault, _catalogue_js__WEBPACK_IMPORTED_MODULE_3__.n);
	if (!parsed.ok) {
		await tellUnmasked();
		return invalidInputs(parsed.problems, host, vault, onActions);
	}
	const { inputs } = parsed;
	const debugging = onActions && host.env["RUNNER_DEBUG"] === "1";
	const redactingHost = redacting(host, vault.redact);
	const tracedHost = debugging ? withTracing(redactingHost, (line) => host.write(debugCommand(vault.redact(line)))) : redactingHost;
	const onWait = async (found, waitedMs) => {
		const line = (await loadTexts()).waiting(waitedFor(found), waitedMs / 1e3, inputs.waitSeconds);
		host.write(`▸ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_11__.u)(vault.redact(line))}\n`);
	};
	const { facts, findings } = await check(inputs, tracedHost, vault, onWait);
	await tellUnmasked();
	await report(facts, findings, await offersFor(findings, facts, inputs, host, vault), inputs.sarifFile, host, vault, onActions, startedAt);
	return exitCode(findings, inputs.failOn);
}
function registerUrlSecrets(env, vault) {
	for (const [name, value = ""] of Object.entries(env)) {
		if (!/^((https?|all|ftp|no)_proxy|docker_host)$/i.test(name)) continue;
		for (const secret of (0,_url_credentials_js__WEBPACK_IMPORTED_MODULE_9__.t)(value)) vault.register(secret);
	}
}
async function check(inputs, host, vault, onWait) {
	try {
		const { openFirst } = await __webpack_require__.e(/* import() */ 272).then(__webpack_require__.bind(__webpack_require__, 6272));
		await openFirst(inputs, host, vault);
		const { gather } = await Promise.all(/* import() */[__webpack_require__.e(412), __webpack_require__.e(189), __webpack_require__.e(787)]).then(__webpack_require__.bind(__webpack_require__, 5787));
		return await retryUntilPropagated({
			waitMs: inputs.waitSeconds * 1e3,
			timeoutMs: inputs.timeoutSeconds * 1e3,
			host,
			runCheck: async (deadline, waitedMs) => {
				const gathering = gather(inputs, host, vault, deadline, Math.floor(waitedMs / 1e3));
				const loading = Promise.race([gathering, (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(RULES_AFTER_MS, void 0, { ref: false })]).then(() => loadJudgment(host));
				const [facts, { runRules }] = await Promise.all([gathering, loading]);
				return {
					facts,
					findings: runRules(facts, inputs.ignore)
				};
			},
			onWait
		});
	} catch (error) {
		return {
			facts: noFacts(inputs, host),
			findings: [internalError(error)]
		};
	}
}
const loadTexts = async () => (await Promise.all(/* import() */[__webpack_require__.e(598), __webpack_require__.e(271)]).then(__webpack_require__.bind(__webpack_require__, 6598)).then((n) => n.n)).en;
const loadReport = () => Promise.all(/* import() */[__webpack_require__.e(650), __webpack_require__.e(412), __webpack_require__.e(514), __webpack_require__.e(718)]).then(__webpack_require__.bind(__webpack_require__, 2718)).then((n) => n.t);
async function loadJudgment(host) {
	const rules = await Promise.all(/* import() */[__webpack_require__.e(650), __webpack_require__.e(412), __webpack_require__.e(514), __webpack_require__.e(621)]).then(__webpack_require__.bind(__webpack_require__, 9621)).then((n) => n.t);
	loadWords(host);
	return rules;
}
async function loadWords(host) {
	await host.yieldToEvents();
	await loadTexts();
	await host.yieldToEvents();
	await loadReport();
}
const waitedFor = (findings) => [...new Set(findings.filter(({ level }) => level === "error").map(({ id, registry }) => registry === void 0 ? id : `${id} (${registry})`))];
async function offersFor(findings, facts, inputs, host, vault) {
	if (!findings.some(({ location, level }) => location !== void 0 && level !== "notice")) return new Map();
	try {
		const { offersOf } = await Promise.all(/* import() */[__webpack_require__.e(650), __webpack_require__.e(412), __webpack_require__.e(514), __webpack_require__.e(621), __webpack_require__.e(24), __webpack_require__.e(189), __webpack_require__.e(573), __webpack_require__.e(499)]).then(__webpack_require__.bind(__webpack_require__, 1499));
		return await offersOf(findings, facts, {
			inputs,
			host,
			vault,
			checkout: host.env["GITHUB_WORKSPACE"] || host.currentDirectory
		});
	} catch (error) {
		host.write(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_11__.u)(vault.redact((await loadTexts()).noOffer(String(error))))}\n`);
		return new Map();
	}
}
async function report(facts, findings, offers, sarifFile, host, vault, onActions, startedAt) {
	const [en, { makeReport, logText, annotations, NO_ANNOTATIONS, summaryMarkdown, outputsOf, sarifText }] = await Promise.all([loadTexts(), loadReport()]);
	const made = makeReport(facts, findings, en, host.env, vault.redact, host.now() - startedAt, offers);
	host.write(logText(made, en, onActions ? annotations(made.findings, en, made.offers) : NO_ANNOTATIONS, onActions));
	await writeOutputs(outputsOf(made), host, vault);
	const written = async (what, writing) => {
		try {
			await writing;
		} catch (error) {
			host.write(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_11__.u)(vault.redact(en.notWritten(what, String(error))))}\n`);
		}
	};
	const summaryFile = host.env["GITHUB_STEP_SUMMARY"];
	await written("summary", summaryFile ? host.appendFile(summaryFile, summaryMarkdown(made, en)) : void 0);
	await written("sarif", sarifFile ? host.writeFile(sarifFile, sarifText(made, en), { within: host.env["GITHUB_WORKSPACE"] || host.currentDirectory }) : void 0);
}
function exitCode(findings, failOn) {
	if (findings.some(({ id }) => id === "internal-error")) return 1;
	if (failOn === "never") return 0;
	const failing = failOn === "warning" ? ["error", "warning"] : ["error"];
	return findings.some(({ level }) => failing.includes(level)) ? 1 : 0;
}
async function invalidInputs(problems, host, vault, onActions) {
	const en = await loadTexts();
	for (const problem of problems) {
		const text = (0,_escape_js__WEBPACK_IMPORTED_MODULE_11__.u)(vault.redact(en.inputProblem(problem)));
		host.write(onActions ? annotationCommand("error", `acr-login-check: ${en.words.misuse}`, text) : `✗ ${text}\n`);
	}
	await writeOutputs({
		result: "fail",
		findings: JSON.stringify({
			version: 1,
			findings: []
		})
	}, host, vault);
	return 2;
}
async function reportFault(error, host, vault, onActions) {
	const { id, values } = internalError(error);
	const text = (0,_escape_js__WEBPACK_IMPORTED_MODULE_11__.u)((0,_text_js__WEBPACK_IMPORTED_MODULE_8__.d)(vault.redact(`${id}: ${values.message}`), MAX_FAULT_LENGTH));
	try {
		host.write(onActions ? annotationCommand("error", _catalogue_js__WEBPACK_IMPORTED_MODULE_3__.t[id].name, text) : `✗ ${text}\n`);
	} finally {
		await writeOutputs(faultOutputs(text), host, vault);
	}
	return 1;
}
const MAX_FAULT_LENGTH = 600;
const RULES_AFTER_MS = 60;
function internalError(error) {
	const [message = "", where = ""] = (error instanceof Error ? error.stack ?? error.message : String(error)).split("\n").map((line) => line.trim());
	return {
		id: "internal-error",
		level: "error",
		stage: "docker",
		values: { message },
		evidence: [{
			label: "message",
			seen: message
		}, {
			label: "path",
			seen: where
		}],
		blocks: [],
		ignored: false
	};
}
// build/host/children.js
const running = new Set();
function watchAllChildren() {
	(0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_6__.subscribe)("child_process", (message) => {
		if (!isPublished(message)) return;
		const { process: child } = message;
		running.add(child);
		child.once("exit", () => running.delete(child));
	});
}
const isPublished = (message) => typeof message === "object" && message !== null && "process" in message;
function endChildren() {
	for (const child of running) child.kill("SIGKILL");
	running.clear();
}
// build/host/end.js
function endNow(process, code) {
	if (process.getActiveResourcesInfo().some((kind) => /^(?:GetAddrInfo|GetNameInfo|FSReq)/.test(kind)) && process.platform !== "win32" && typeof process.execve === "function") try {
		process.execve("/bin/sh", [
			"sh",
			"-c",
			`exit ${code}`
		], { PATH: "/usr/bin:/bin" });
	} catch {}
	process.exit(code);
}
// build/host/environment.js
const OWN = /^(?:INPUT_|ACTIONS_|ACR_LOGIN_CHECK_)|^(?:GITHUB_TOKEN|GH_TOKEN)$/i;
function takeEnvironment(env, platform) {
	const entries = Object.entries(env);
	const inUpperCase = platform === "win32" ? entries.map(([name, value]) => [name.toUpperCase(), value]) : [];
	const taken = Object.freeze({
		...Object.fromEntries(inUpperCase),
		...Object.fromEntries(entries)
	});
	for (const [name] of entries) if (OWN.test(name)) delete env[name];
	return taken;
}
// build/host/node.js
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
		sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
		yieldToEvents: () => new Promise((resolve) => setImmediate(resolve)),
		http: async (request) => {
			const { exchange, connections } = await network();
			return exchange(request, connections);
		},
		openAhead: async (target, count) => (await network()).connections.openAhead(target, count),
		closeConnections: async () => (await loaded)?.connections.close(),
		cnames: async (name, timeoutMs) => (await __webpack_require__.e(/* import() */ 416).then(__webpack_require__.bind(__webpack_require__, 8416))).resolveCnames(name, timeoutMs),
		resolves: async (name, timeoutMs) => (await __webpack_require__.e(/* import() */ 301).then(__webpack_require__.bind(__webpack_require__, 6301))).resolves(name, timeoutMs),
		exec: async (command) => (await __webpack_require__.e(/* import() */ 617).then(__webpack_require__.bind(__webpack_require__, 8617))).run(command),
		readFile: async (path, limits) => (await __webpack_require__.e(/* import() */ 15).then(__webpack_require__.bind(__webpack_require__, 5015)).then((n) => n.r)).readFile(path, limits),
		findFiles: async (folder, patterns, most) => (await __webpack_require__.e(/* import() */ 15).then(__webpack_require__.bind(__webpack_require__, 5015)).then((n) => n.r)).findFiles(folder, patterns, most),
		writeObstacle: async (path) => (await __webpack_require__.e(/* import() */ 327).then(__webpack_require__.bind(__webpack_require__, 327))).writeObstacle(path, process.getuid?.()),
		findProgram: async (name) => (await __webpack_require__.e(/* import() */ 595).then(__webpack_require__.bind(__webpack_require__, 6595))).findProgram(name),
		appendFile: async (path, text) => (await __webpack_require__.e(/* import() */ 15).then(__webpack_require__.bind(__webpack_require__, 5015)).then((n) => n.r)).appendFile(path, text),
		writeFile: async (path, text, limits) => (await __webpack_require__.e(/* import() */ 15).then(__webpack_require__.bind(__webpack_require__, 5015)).then((n) => n.r)).writeFile(path, text, limits),
		readInput: (maxBytes) => readUpTo(process.stdin, maxBytes),
		openBytes: async (path, timeoutMs) => path === void 0 ? {
			state: "open",
			chunks: process.stdin
		} : (await __webpack_require__.e(/* import() */ 15).then(__webpack_require__.bind(__webpack_require__, 5015)).then((n) => n.r)).openBytes(path, timeoutMs),
		get isTerminal() {
			return process.stdout.isTTY === true;
		},
		get isErrorFile() {
			return isFile(process.stderr);
		},
		write: writerTo(() => process.stdout),
		writeError: writerTo(() => process.stderr)
	};
}
async function loadNetwork() {
	const { exchange, createConnections } = await __webpack_require__.e(/* import() */ 824).then(__webpack_require__.bind(__webpack_require__, 7824));
	return {
		exchange,
		connections: createConnections()
	};
}
function homeDirectory() {
	try {
		return (0,node_os__WEBPACK_IMPORTED_MODULE_5__.homedir)();
	} catch (error) {
		if (error instanceof Error && "syscall" in error) return "";
		throw error;
	}
}
function currentDirectory({ cwd }) {
	try {
		return cwd();
	} catch (error) {
		if (error instanceof Error && "syscall" in error) return "";
		throw error;
	}
}
function isFile({ fd }) {
	try {
		return fd !== void 0 && (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.fstatSync)(fd).isFile();
	} catch (error) {
		if (error instanceof Error && "syscall" in error) return false;
		throw error;
	}
}
const CLOSED = new Set([
	"EPIPE",
	"ERR_STREAM_DESTROYED",
	"ENOSPC",
	"EIO",
	"EBADF"
]);
function writerTo(stream) {
	let isWatched = false;
	return (text) => {
		if (!isWatched) stream().on("error", throwUnlessClosed);
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
		if (size >= maxBytes) break;
	}
	return Buffer.concat(chunks).subarray(0, maxBytes).toString();
}
function throwUnlessClosed(error) {
	if (!CLOSED.has(error.code ?? "")) throw error;
}
// build/start.js
var start_exports = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({ start: () => start });
function start() {
	const host = nodeHost(process);
	const args = process.argv.slice(2);
	const isAction = host.env["GITHUB_ACTIONS"] === "true" || Object.keys(host.env).some((name) => name.startsWith("INPUT_"));
	if (host.currentDirectory === "") process.chdir("/");
	watchAllChildren();
	const fail = (error) => {
		reportLastResort(error, host.env["GITHUB_OUTPUT"]);
		end(1);
	};
	process.on("uncaughtException", fail);
	process.once("SIGTERM", () => end(143));
	process.once("SIGINT", () => end(130));
	(args.length === 0 && isAction ? run(readActionInputs(host.env), host) : Promise.all(/* import() */[__webpack_require__.e(650), __webpack_require__.e(412), __webpack_require__.e(514), __webpack_require__.e(621), __webpack_require__.e(189), __webpack_require__.e(598), __webpack_require__.e(735)]).then(__webpack_require__.bind(__webpack_require__, 9735)).then(({ command }) => command(args, host))).then((code) => process.stdout.write("", () => end(code)), fail);
}
function end(code) {
	endChildren();
	endNow(process, code);
}
function reportLastResort(error, outputFile) {
	const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
	const kind = `${error instanceof Error ? error.name : typeof error}${code}`;
	process.stderr.write(`✗ internal-error: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_11__.u)(kind)}\n`);
	try {
		if (outputFile) appendAtOnce(outputFile, outputEntries(faultOutputs(kind)));
	} catch {}
}
function appendAtOnce(path, text) {
	const { O_APPEND, O_CREAT, O_WRONLY, O_NONBLOCK = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_7__.constants;
	const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.openSync)(path, O_APPEND | O_CREAT | O_WRONLY | O_NONBLOCK, 438);
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_7__.writeSync)(file, text);
	} finally {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_7__.closeSync)(file);
	}
}



/***/ }),

/***/ 2363:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ lines),
/* harmony export */   c: () => (/* binding */ oneLine),
/* harmony export */   d: () => (/* binding */ truncate),
/* harmony export */   f: () => (/* binding */ withoutAtEnd),
/* harmony export */   i: () => (/* binding */ isoSeconds),
/* harmony export */   l: () => (/* binding */ percentDecoded),
/* harmony export */   m: () => (/* binding */ partOf),
/* harmony export */   n: () => (/* binding */ firstLine),
/* harmony export */   o: () => (/* binding */ nearest),
/* harmony export */   p: () => (/* binding */ withoutColors),
/* harmony export */   r: () => (/* binding */ followedBy),
/* harmony export */   s: () => (/* binding */ nearestOf),
/* harmony export */   t: () => (/* binding */ distance),
/* harmony export */   u: () => (/* binding */ runAtEnd)
/* harmony export */ });
// build/util/redacted.js
const partOf = (text, pick) => pick(text);
// build/util/text.js
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
function nearest(word, candidates) {
	const [best] = candidates.filter((candidate) => Math.abs(candidate.length - word.length) <= maxAway(candidate)).map((candidate) => ({
		candidate,
		away: distance(word, candidate)
	})).sort((a, b) => a.away - b.away);
	return best !== void 0 && best.away <= maxAway(best.candidate) ? best.candidate : void 0;
}
const maxAway = (candidate) => Math.max(2, candidate.length / 3);
const nearestOf = (word, candidates, most) => candidates.map((candidate) => ({
	candidate,
	away: distance(word, candidate)
})).filter(({ candidate, away }) => away <= maxAway(candidate)).toSorted((a, b) => a.away - b.away).slice(0, most).map(({ candidate }) => candidate);
const truncate = (redacted, limit) => redacted.length <= limit ? redacted : partOf(redacted, (text) => flatten(`${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, "")}…`));
const MAX_READ = 65536;
const MAX_LINE = 300;
const firstLine = (redacted, notice) => truncate(partOf(redacted, (text) => {
	const all = lines(text.slice(0, MAX_READ)).map((line) => line.trim());
	return all.find((line) => notice?.test(line) !== true) ?? all[0] ?? "";
}), MAX_LINE);
const flatten = (text) => Buffer.from(text, "utf16le").toString("utf16le");
const withoutColors = (text) => text.replace(/\u001b\[[0-9;?]*[ -/]*[@-~]/g, "");
const lines = (text) => text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");
const isoSeconds = (milliseconds) => new Date(milliseconds).toISOString().replace(/\.\d+Z$/, "Z");
function withoutAtEnd(text, characters) {
	let end = text.length;
	while (end > 0 && characters.includes(text.charAt(end - 1))) end--;
	return text.slice(0, end);
}
function runAtEnd(text, fits) {
	let start = text.length;
	while (start > 0 && fits(text.charAt(start - 1))) start--;
	return text.slice(start);
}
function followedBy(text, first, second, most) {
	for (const { 0: found, index } of text.matchAll(first)) {
		const start = index + found.length;
		const next = second.exec(text.slice(start, start + most + MAX_SECOND));
		if (next !== null && next.index <= most) return next;
	}
}
const MAX_SECOND = 100;
const oneLine = (text) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
function percentDecoded(text) {
	try {
		return decodeURIComponent(text);
	} catch (error) {
		if (error instanceof URIError) return text;
		throw error;
	}
}



/***/ }),

/***/ 3952:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ secretsInUrls)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2363);

// build/secrets/url-credentials.js
function secretsInUrls(text) {
	return [...new Set([text, ...text.split(/[\s,;]+/)])].flatMap((segment) => {
		const [start = "", scheme = ""] = /^\s*(?:([a-z][a-z0-9+.-]*):\/\/)?/i.exec(segment) ?? [];
		const userInfo = segment.slice(start.length, Math.max(start.length, segment.lastIndexOf("@")));
		if (userInfo === "" || /^(unix|npipe|fd)$/i.test(scheme)) return [];
		const colon = userInfo.indexOf(":");
		const user = colon < 0 ? userInfo : userInfo.slice(0, colon);
		const password = colon < 0 ? "" : userInfo.slice(colon + 1);
		if (password !== "") return [...withDecoded(password, userInfo), ...asSent(segment)];
		return /^ssh$/i.test(scheme) ? [] : withDecoded(user);
	});
}
const withDecoded = (...texts) => [...texts, ...texts.map(_text_js__WEBPACK_IMPORTED_MODULE_0__.l)];
function asSent(text) {
	const url = URL.parse(text.includes("://") ? text.trim() : `http://${text.trim()}`);
	if (url === null || url.password === "") return [];
	const [user, password] = [(0,_text_js__WEBPACK_IMPORTED_MODULE_0__.l)(url.username), (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.l)(url.password)];
	return [
		url.password,
		`${url.username}:${url.password}`,
		password,
		`${user}:${password}`,
		looselyDecoded(url.password)
	];
}
const looselyDecoded = (text) => text.replace(/(?:%[0-9a-f]{2})+/gi, _text_js__WEBPACK_IMPORTED_MODULE_0__.l);



/***/ })

};
;