"use strict";
exports.id = 746;
exports.ids = [746];
exports.modules = {

/***/ 3746:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Agent: () => (/* reexport safe */ node_http__WEBPACK_IMPORTED_MODULE_1__.Agent),
/* harmony export */   ManagedIdentityCredential: () => (/* binding */ ManagedIdentityCredential),
/* harmony export */   createDefaultHttpClient: () => (/* reexport safe */ _workloadIdentityCredential_js__WEBPACK_IMPORTED_MODULE_0__.x),
/* harmony export */   createHttpHeaders: () => (/* reexport safe */ _workloadIdentityCredential_js__WEBPACK_IMPORTED_MODULE_0__.b)
/* harmony export */ });
/* harmony import */ var _workloadIdentityCredential_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2374);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_1__);


// node_modules/@azure/core-rest-pipeline/dist/esm/policies/retryPolicy.js
const retryPolicyLogger = (0,_workloadIdentityCredential_js__WEBPACK_IMPORTED_MODULE_0__.D)("core-rest-pipeline retryPolicy");
function retryPolicy(strategies, options = { maxRetries: 3 }) {
	return (0,_workloadIdentityCredential_js__WEBPACK_IMPORTED_MODULE_0__.k)(strategies, {
		logger: retryPolicyLogger,
		...options
	});
}
// node_modules/@azure/identity/dist/esm/credentials/managedIdentityCredential/imdsRetryPolicy.js
const DEFAULT_CLIENT_MAX_RETRY_INTERVAL = 64e3;
const MIN_DELAY_FOR_410_MS = 3e3;
function imdsRetryPolicy(msiRetryConfig) {
	return retryPolicy([{
		name: "imdsRetryPolicy",
		retry: ({ retryCount, response }) => {
			if (response?.status !== 404 && response?.status !== 410) return { skipStrategy: true };
			const initialDelayMs = response?.status === 410 ? Math.max(MIN_DELAY_FOR_410_MS, msiRetryConfig.startDelayInMs) : msiRetryConfig.startDelayInMs;
			return (0,_workloadIdentityCredential_js__WEBPACK_IMPORTED_MODULE_0__.C)(retryCount, {
				retryDelayInMs: initialDelayMs,
				maxRetryDelayInMs: DEFAULT_CLIENT_MAX_RETRY_INTERVAL
			});
		}
	}], { maxRetries: msiRetryConfig.maxRetries });
}
// node_modules/@azure/identity/dist/esm/credentials/managedIdentityCredential/imdsMsi.js
const msiName$1 = "ManagedIdentityCredential - IMDS";
const logger$2 = (0,_workloadIdentityCredential_js__WEBPACK_IMPORTED_MODULE_0__.m)(msiName$1);
const imdsHost = "http://169.254.169.254";
const imdsEndpointPath = "/metadata/identity/oauth2/token";
function prepareInvalidRequestOptions(scopes) {
	if (!(0,_workloadIdentityCredential_js__WEBPACK_IMPORTED_MODULE_0__.c)(scopes)) throw new Error(`${msiName$1}: Multiple scopes are not supported.`);
	return {
		url: `${new URL(imdsEndpointPath, process.env.AZURE_POD_IDENTITY_AUTHORITY_HOST ?? imdsHost)}`,
		method: "GET",
		headers: (0,_workloadIdentityCredential_js__WEBPACK_IMPORTED_MODULE_0__.b)({ Accept: "application/json" })
	};
}
const imdsMsi = {
	name: "imdsMsi",
	async isAvailable(options) {
		const { scopes, identityClient, getTokenOptions } = options;
		const resource = (0,_workloadIdentityCredential_js__WEBPACK_IMPORTED_MODULE_0__.c)(scopes);
		if (!resource) {
			logger$2.info(`${msiName$1}: Unavailable. Multiple scopes are not supported.`);
			return false;
		}
		if (process.env.AZURE_POD_IDENTITY_AUTHORITY_HOST) return true;
		if (!identityClient) throw new Error("Missing IdentityClient");
		const requestOptions = prepareInvalidRequestOptions(resource);
		return _workloadIdentityCredential_js__WEBPACK_IMPORTED_MODULE_0__.p.withSpan("ManagedIdentityCredential-pingImdsEndpoint", getTokenOptions ?? {}, async (updatedOptions) => {
			requestOptions.tracingOptions = updatedOptions.tracingOptions;
			const request = (0,_workloadIdentityCredential_js__WEBPACK_IMPORTED_MODULE_0__.y)(requestOptions);
			request.timeout = updatedOptions.requestOptions?.timeout || 1e3;
			request.allowInsecureConnection = true;
			let response;
			try {
				logger$2.info(`${msiName$1}: Pinging the Azure IMDS endpoint`);
				response = await identityClient.sendRequest(request);
			} catch (err) {
				if ((0,_workloadIdentityCredential_js__WEBPACK_IMPORTED_MODULE_0__.w)(err)) logger$2.verbose(`${msiName$1}: Caught error ${err.name}: ${err.message}`);
				logger$2.info(`${msiName$1}: The Azure IMDS endpoint is unavailable`);
				return false;
			}
			if (response.status === 403) {
				if (response.bodyAsText?.includes("unreachable")) {
					logger$2.info(`${msiName$1}: The Azure IMDS endpoint is unavailable`);
					logger$2.info(`${msiName$1}: ${response.bodyAsText}`);
					return false;
				}
			}
			logger$2.info(`${msiName$1}: The Azure IMDS endpoint is available`);
			return true;
		});
	}
};
// node_modules/@azure/identity/dist/esm/credentials/managedIdentityCredential/tokenExchangeMsi.js
const msiName = "ManagedIdentityCredential - Token Exchange";
const logger$1 = (0,_workloadIdentityCredential_js__WEBPACK_IMPORTED_MODULE_0__.m)(msiName);
const tokenExchangeMsi = {
	name: "tokenExchangeMsi",
	async isAvailable(clientId) {
		const env = process.env;
		const result = Boolean((clientId || env.AZURE_CLIENT_ID) && env.AZURE_TENANT_ID && process.env.AZURE_FEDERATED_TOKEN_FILE);
		if (!result) logger$1.info(`${msiName}: Unavailable. The environment variables needed are: AZURE_CLIENT_ID (or the client ID sent through the parameters), AZURE_TENANT_ID and AZURE_FEDERATED_TOKEN_FILE`);
		return result;
	},
	async getToken(configuration, getTokenOptions = {}) {
		const { scopes, clientId } = configuration;
		return new _workloadIdentityCredential_js__WEBPACK_IMPORTED_MODULE_0__.t({
			clientId,
			tenantId: process.env.AZURE_TENANT_ID,
			tokenFilePath: process.env.AZURE_FEDERATED_TOKEN_FILE,
			disableInstanceDiscovery: true
		}).getToken(scopes, getTokenOptions);
	}
};
// node_modules/@azure/identity/dist/esm/credentials/managedIdentityCredential/index.js
const logger = (0,_workloadIdentityCredential_js__WEBPACK_IMPORTED_MODULE_0__.m)("ManagedIdentityCredential");
var ManagedIdentityCredential = class {
	managedIdentityApp;
	identityClient;
	clientId;
	resourceId;
	objectId;
	msiRetryConfig = {
		maxRetries: 5,
		startDelayInMs: 800,
		intervalIncrement: 2
	};
	isAvailableIdentityClient;
	sendProbeRequest;
	constructor(clientIdOrOptions, options) {
		let _options;
		if (typeof clientIdOrOptions === "string") {
			this.clientId = clientIdOrOptions;
			_options = options ?? {};
		} else {
			this.clientId = clientIdOrOptions?.clientId;
			_options = clientIdOrOptions ?? {};
		}
		this.resourceId = _options?.resourceId;
		this.objectId = _options?.objectId;
		this.sendProbeRequest = _options?.sendProbeRequest ?? false;
		const providedIds = [
			{
				key: "clientId",
				value: this.clientId
			},
			{
				key: "resourceId",
				value: this.resourceId
			},
			{
				key: "objectId",
				value: this.objectId
			}
		].filter((id) => id.value);
		if (providedIds.length > 1) throw new Error(`ManagedIdentityCredential: only one of 'clientId', 'resourceId', or 'objectId' can be provided. Received values: ${JSON.stringify({
			clientId: this.clientId,
			resourceId: this.resourceId,
			objectId: this.objectId
		})}`);
		_options.allowInsecureConnection = true;
		if (_options.retryOptions?.maxRetries !== void 0) this.msiRetryConfig.maxRetries = _options.retryOptions.maxRetries;
		this.identityClient = new _workloadIdentityCredential_js__WEBPACK_IMPORTED_MODULE_0__.s({
			..._options,
			additionalPolicies: [{
				policy: imdsRetryPolicy(this.msiRetryConfig),
				position: "perCall"
			}]
		});
		this.managedIdentityApp = new _workloadIdentityCredential_js__WEBPACK_IMPORTED_MODULE_0__.f({
			managedIdentityIdParams: {
				userAssignedClientId: this.clientId,
				userAssignedResourceId: this.resourceId,
				userAssignedObjectId: this.objectId
			},
			system: {
				disableInternalRetries: true,
				networkClient: this.identityClient,
				loggerOptions: {
					logLevel: (0,_workloadIdentityCredential_js__WEBPACK_IMPORTED_MODULE_0__.d)((0,_workloadIdentityCredential_js__WEBPACK_IMPORTED_MODULE_0__.O)()),
					piiLoggingEnabled: _options.loggingOptions?.enableUnsafeSupportLogging,
					loggerCallback: (0,_workloadIdentityCredential_js__WEBPACK_IMPORTED_MODULE_0__.u)(logger)
				}
			}
		});
		this.isAvailableIdentityClient = new _workloadIdentityCredential_js__WEBPACK_IMPORTED_MODULE_0__.s({
			..._options,
			retryOptions: { maxRetries: 0 }
		});
		const managedIdentitySource = this.managedIdentityApp.getManagedIdentitySource();
		if (managedIdentitySource === "CloudShell") {
			if (this.clientId || this.resourceId || this.objectId) {
				logger.warning(`CloudShell MSI detected with user-provided IDs - throwing. Received values: ${JSON.stringify({
					clientId: this.clientId,
					resourceId: this.resourceId,
					objectId: this.objectId
				})}.`);
				throw new _workloadIdentityCredential_js__WEBPACK_IMPORTED_MODULE_0__.v("ManagedIdentityCredential: Specifying a user-assigned managed identity is not supported for CloudShell at runtime. When using Managed Identity in CloudShell, omit the clientId, resourceId, and objectId parameters.");
			}
		}
		if (managedIdentitySource === "ServiceFabric") {
			if (this.clientId || this.resourceId || this.objectId) {
				logger.warning(`Service Fabric detected with user-provided IDs - throwing. Received values: ${JSON.stringify({
					clientId: this.clientId,
					resourceId: this.resourceId,
					objectId: this.objectId
				})}.`);
				throw new _workloadIdentityCredential_js__WEBPACK_IMPORTED_MODULE_0__.v(`ManagedIdentityCredential: ${_workloadIdentityCredential_js__WEBPACK_IMPORTED_MODULE_0__.l}`);
			}
		}
		logger.info(`Using ${managedIdentitySource} managed identity.`);
		if (providedIds.length === 1) {
			const { key, value } = providedIds[0];
			logger.info(`${managedIdentitySource} with ${key}: ${value}`);
		}
	}
	async getToken(scopes, options = {}) {
		logger.getToken.info("Using the MSAL provider for Managed Identity.");
		const resource = (0,_workloadIdentityCredential_js__WEBPACK_IMPORTED_MODULE_0__.c)(scopes);
		if (!resource) throw new _workloadIdentityCredential_js__WEBPACK_IMPORTED_MODULE_0__.v(`ManagedIdentityCredential: Multiple scopes are not supported. Scopes: ${JSON.stringify(scopes)}`);
		return _workloadIdentityCredential_js__WEBPACK_IMPORTED_MODULE_0__.p.withSpan("ManagedIdentityCredential.getToken", options, async () => {
			try {
				const isTokenExchangeMsi = await tokenExchangeMsi.isAvailable(this.clientId);
				const identitySource = this.managedIdentityApp.getManagedIdentitySource();
				const isImdsMsi = identitySource === "DefaultToImds" || identitySource === "Imds";
				logger.getToken.info(`MSAL Identity source: ${identitySource}`);
				if (isTokenExchangeMsi) {
					logger.getToken.info("Using the token exchange managed identity.");
					const result = await tokenExchangeMsi.getToken({
						scopes,
						clientId: this.clientId,
						identityClient: this.identityClient,
						retryConfig: this.msiRetryConfig,
						resourceId: this.resourceId
					});
					if (result === null) throw new _workloadIdentityCredential_js__WEBPACK_IMPORTED_MODULE_0__.v("Attempted to use the token exchange managed identity, but received a null response.");
					return result;
				} else if (isImdsMsi && this.sendProbeRequest) {
					logger.getToken.info("Using the IMDS endpoint to probe for availability.");
					if (!await imdsMsi.isAvailable({
						scopes,
						clientId: this.clientId,
						getTokenOptions: options,
						identityClient: this.isAvailableIdentityClient,
						resourceId: this.resourceId
					})) throw new _workloadIdentityCredential_js__WEBPACK_IMPORTED_MODULE_0__.v(`Attempted to use the IMDS endpoint, but it is not available.`);
				}
				logger.getToken.info("Calling into MSAL for managed identity token.");
				const token = await this.managedIdentityApp.acquireToken({ resource });
				this.ensureValidMsalToken(scopes, token, options);
				logger.getToken.info((0,_workloadIdentityCredential_js__WEBPACK_IMPORTED_MODULE_0__.g)(scopes));
				return {
					expiresOnTimestamp: token.expiresOn.getTime(),
					token: token.accessToken,
					refreshAfterTimestamp: token.refreshOn?.getTime(),
					tokenType: "Bearer"
				};
			} catch (err) {
				logger.getToken.error((0,_workloadIdentityCredential_js__WEBPACK_IMPORTED_MODULE_0__.h)(scopes, err));
				if (err.name === "AuthenticationRequiredError") throw err;
				if (isNetworkError(err)) throw new _workloadIdentityCredential_js__WEBPACK_IMPORTED_MODULE_0__.v(`ManagedIdentityCredential: Network unreachable. Message: ${err.message}`, { cause: err });
				throw new _workloadIdentityCredential_js__WEBPACK_IMPORTED_MODULE_0__.v(`ManagedIdentityCredential: Authentication failed. Message ${err.message}`, { cause: err });
			}
		});
	}
	ensureValidMsalToken(scopes, msalToken, getTokenOptions) {
		const createError = (message) => {
			logger.getToken.info(message);
			return new _workloadIdentityCredential_js__WEBPACK_IMPORTED_MODULE_0__._({
				scopes: Array.isArray(scopes) ? scopes : [scopes],
				getTokenOptions,
				message
			});
		};
		if (!msalToken) throw createError("No response.");
		if (!msalToken.expiresOn) throw createError(`Response had no "expiresOn" property.`);
		if (!msalToken.accessToken) throw createError(`Response had no "accessToken" property.`);
	}
};
function isNetworkError(err) {
	if (err.errorCode === "network_error") return true;
	if (err.code === "ENETUNREACH" || err.code === "EHOSTUNREACH") return true;
	if (err.statusCode === 403 || err.code === 403) {
		if (err.message.includes("unreachable")) return true;
	}
	return false;
}



/***/ })

};
;