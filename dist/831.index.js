"use strict";
exports.id = 831;
exports.ids = [831,149,456,530];
exports.modules = {

/***/ 5896:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readApplication),
/* harmony export */   r: () => (/* binding */ readFederatedCredentials),
/* harmony export */   t: () => (/* binding */ federatedCredential)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7570);
/* harmony import */ var _guid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(945);


// build/azure/entra/graph-response.js
const MAX_LENGTH = 8388608;
function readGraph(status, body) {
	const value = body.length > MAX_LENGTH ? void 0 : (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.i)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__.n)(body.replace(/^\uFEFF/, "")));
	if (status === 200 && value !== void 0 && (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.i)(value["error"]) === void 0) return {
		ok: true,
		value
	};
	const error = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.i)(value?.["error"]);
	const inner = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.i)(error?.["innerError"] ?? error?.["innererror"]);
	const code = shortText(error?.["code"]);
	const message = shortText(error?.["message"]);
	const requestId = shortText(inner?.["request-id"]);
	return {
		ok: false,
		problem: {
			because: becauseOf(status, code),
			status,
			...(0,_json_js__WEBPACK_IMPORTED_MODULE_1__.a)({
				code,
				message,
				requestId
			})
		}
	};
}
function becauseOf(status, code) {
	if (status === 401) return "token-refused";
	if (status === 403) return "not-permitted";
	if (status === 404) return "not-found";
	if (status === 429 || code === "TooManyRequests") return "throttled";
	if (status >= 500) return "unavailable";
	return status >= 400 ? "bad-request" : "malformed";
}
const MAX_TEXT = 1024;
const shortText = (value) => typeof value === "string" && value !== "" && value.length <= MAX_TEXT ? value : void 0;
// build/azure/entra/application.js
function readApplication(status, body) {
	const reading = readGraph(status, body);
	if (!reading.ok) return reading;
	const { value } = reading;
	const secrets = list(value["passwordCredentials"], passwordCredential);
	const certificates = list(value["keyCredentials"], keyCredential);
	const objectId = (0,_guid_js__WEBPACK_IMPORTED_MODULE_0__.n)(value["id"]);
	const appId = (0,_guid_js__WEBPACK_IMPORTED_MODULE_0__.n)(value["appId"]);
	const displayName = shortText(value["displayName"]);
	const enabled = value["accountEnabled"];
	const identityResourceId = identityIn(value["alternativeNames"]);
	return {
		ok: true,
		value: {
			...(0,_json_js__WEBPACK_IMPORTED_MODULE_1__.a)({
				objectId,
				appId,
				displayName
			}),
			...typeof enabled === "boolean" && { accountEnabled: enabled },
			...identityResourceId !== void 0 && { identityResourceId },
			secrets: secrets.entries,
			secretsComplete: secrets.complete,
			certificates: certificates.entries.flatMap(({ isForSignIn, ...key }) => isForSignIn ? [key] : []),
			certificatesComplete: certificates.complete
		}
	};
}
const USER_ASSIGNED = /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/Microsoft\.ManagedIdentity\/userAssignedIdentities\/[^/]+$/i;
const identityIn = (names) => (Array.isArray(names) ? names : []).slice(0, 20).find((name) => typeof name === "string" && USER_ASSIGNED.test(name));
function readFederatedCredentials(status, body) {
	const reading = readGraph(status, body);
	if (!reading.ok) return reading;
	const { value } = reading;
	if (!Array.isArray(value["value"])) return {
		ok: false,
		problem: {
			because: "malformed",
			status
		}
	};
	const { entries, complete } = list(value["value"], federatedCredential);
	const more = value["@odata.nextLink"] ?? value["nextLink"];
	return {
		ok: true,
		value: {
			credentials: entries,
			complete: complete && (more ?? "") === ""
		}
	};
}
const MAX_ENTRIES = 2e3;
function list(value, read) {
	const items = Array.isArray(value) ? value : [];
	const entries = items.slice(0, MAX_ENTRIES).flatMap((item) => {
		const entry = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.i)(item);
		const result = entry === void 0 ? void 0 : read(entry);
		return result === void 0 ? [] : [result];
	});
	return {
		entries,
		complete: Array.isArray(value) && entries.length === items.length
	};
}
function passwordCredential(entry) {
	const key = keyed(entry);
	const hint = shortText(entry["hint"]);
	return key && {
		...key,
		...hint !== void 0 && { hint }
	};
}
function keyCredential(entry) {
	const key = keyed(entry);
	const usage = shortText(entry["usage"]);
	return key && {
		...key,
		isForSignIn: usage === void 0 || usage === "Verify"
	};
}
function keyed(entry) {
	const keyId = (0,_guid_js__WEBPACK_IMPORTED_MODULE_0__.n)(entry["keyId"]);
	if (keyId === void 0) return void 0;
	const displayName = shortText(entry["displayName"]);
	const endsAt = timeOf(entry["endDateTime"]);
	return {
		keyId,
		...displayName !== void 0 && { displayName },
		...endsAt !== void 0 && { endsAt }
	};
}
function federatedCredential(entry) {
	const values = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.i)(entry["properties"]) ?? entry;
	const issuer = shortText(values["issuer"]);
	const subject = shortText(values["subject"]);
	const expression = shortText((0,_json_js__WEBPACK_IMPORTED_MODULE_1__.i)(values["claimsMatchingExpression"])?.["value"]);
	const audiences = values["audiences"];
	if (issuer === void 0 || subject === void 0 && expression === void 0) return void 0;
	if (!Array.isArray(audiences) || !audiences.every((audience) => typeof audience === "string")) return void 0;
	return {
		name: shortText(entry["name"]) ?? "",
		issuer,
		...expression !== void 0 ? { expression } : subject !== void 0 && { subject },
		audiences: audiences.slice(0, 20)
	};
}
function timeOf(value) {
	const match = typeof value === "string" ? /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d+)?(?:Z|\+00:00)$/.exec(value) : null;
	const time = Date.parse(`${match?.[1]}Z`);
	return Number.isNaN(time) ? void 0 : time;
}



/***/ }),

/***/ 3456:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IDENTITIES: () => (/* binding */ IDENTITIES),
/* harmony export */   IDENTITY_API: () => (/* binding */ IDENTITY_API),
/* harmony export */   MAX_AT_ONCE: () => (/* binding */ MAX_AT_ONCE),
/* harmony export */   findRegistries: () => (/* binding */ findRegistries),
/* harmony export */   listArm: () => (/* binding */ listArm),
/* harmony export */   listRegistries: () => (/* binding */ listRegistries),
/* harmony export */   principalAccess: () => (/* binding */ principalAccess),
/* harmony export */   probeArm: () => (/* binding */ probeArm),
/* harmony export */   probeCluster: () => (/* binding */ probeCluster),
/* harmony export */   probeListed: () => (/* binding */ probeListed),
/* harmony export */   requestArm: () => (/* binding */ requestArm)
/* harmony export */ });
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7650);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7570);
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8818);
/* harmony import */ var _registry_events_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4849);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2363);
/* harmony import */ var _guid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(945);
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6478);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8317);
/* harmony import */ var _note_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7616);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5441);
/* harmony import */ var _probes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5787);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6727);












// build/azure/arm/authorization.js
const PRINCIPAL_TYPES = [
	"User",
	"Group",
	"ServicePrincipal",
	"ForeignGroup",
	"Device",
	"SystemDefined"
];
const MAX_CONDITION = 16384;
function parseRoleAssignment(entry) {
	const properties = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.t)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.t)(entry)["properties"]);
	const roleDefinitionId = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.a)(properties["roleDefinitionId"]);
	const roleId = (0,_access_js__WEBPACK_IMPORTED_MODULE_0__.r)(roleDefinitionId ?? "");
	const principalId = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.a)(properties["principalId"], 200)?.toLowerCase();
	const scope = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.a)(properties["scope"]);
	const { condition } = properties;
	if (roleDefinitionId === void 0 || roleId === void 0) return void 0;
	if (principalId === void 0 || scope === void 0) return void 0;
	if (typeof condition !== "string" && condition !== void 0 && condition !== null) return void 0;
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_7__.a)({
		name: (0,_access_js__WEBPACK_IMPORTED_MODULE_0__.r)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.a)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.t)(entry)["name"]) ?? ""),
		roleId,
		roleDefinitionId,
		principalId,
		principalType: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.o)(properties["principalType"], PRINCIPAL_TYPES),
		scope,
		condition: condition === void 0 || condition === null || condition.trim() === "" ? void 0 : (0,_json_js__WEBPACK_IMPORTED_MODULE_7__.a)({
			text: condition.slice(0, MAX_CONDITION),
			version: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.a)(properties["conditionVersion"], 20)
		}),
		createdOn: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.r)(properties["createdOn"]),
		updatedOn: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.r)(properties["updatedOn"])
	});
}
function parseRoleDefinition(entry) {
	const { id: fullId, name, properties: inner } = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.t)(entry);
	const properties = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.t)(inner);
	const id = (0,_access_js__WEBPACK_IMPORTED_MODULE_0__.r)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.a)(name) ?? "") ?? (0,_access_js__WEBPACK_IMPORTED_MODULE_0__.r)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.a)(fullId) ?? "");
	const permissions = permissionsIn(properties["permissions"]);
	if (id === void 0 || permissions === void 0) return void 0;
	return Object.freeze({
		id,
		name: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.a)(properties["roleName"], 600) ?? id,
		builtIn: properties["type"] === "BuiltInRole",
		permissions
	});
}
function parseDenyAssignment(entry) {
	const properties = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.t)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.t)(entry)["properties"]);
	const scope = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.a)(properties["scope"]);
	const permissions = permissionsIn(properties["permissions"]);
	const principals = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.i)(properties["principals"], principalIn);
	const excludePrincipals = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.i)(properties["excludePrincipals"], principalIn);
	if (scope === void 0 || permissions === void 0) return void 0;
	if (principals === void 0 || excludePrincipals === void 0) return void 0;
	const { doNotApplyToChildScopes: alone, condition } = properties;
	if (alone !== void 0 && alone !== null && (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.n)(alone) === void 0) return void 0;
	return Object.freeze({
		name: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.a)(properties["denyAssignmentName"], 600) ?? "",
		scope,
		permissions,
		doNotApplyToChildScopes: alone === true,
		principals,
		excludePrincipals,
		conditioned: condition !== void 0 && condition !== null && condition !== ""
	});
}
function principalIn(value) {
	const { id, type } = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.t)(value);
	const known = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.a)(id, 200)?.toLowerCase();
	return known === void 0 ? void 0 : (0,_json_js__WEBPACK_IMPORTED_MODULE_7__.a)({
		id: known,
		type: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.o)(type, PRINCIPAL_TYPES)
	});
}
function permissionsIn(value) {
	return Array.isArray(value) ? (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.i)(value, permissionIn, 200) : void 0;
}
function permissionIn(value) {
	if (typeof value !== "object" || value === null) return void 0;
	const fields = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.t)(value);
	const actions = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.i)(fields["actions"], actionIn);
	const notActions = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.i)(fields["notActions"], actionIn);
	const dataActions = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.i)(fields["dataActions"], actionIn);
	const notDataActions = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.i)(fields["notDataActions"], actionIn);
	if (actions === void 0 || notActions === void 0) return void 0;
	if (dataActions === void 0 || notDataActions === void 0) return void 0;
	return Object.freeze({
		actions,
		notActions,
		dataActions,
		notDataActions
	});
}
const actionIn = (value) => (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.a)(value, 600);
// build/azure/arm/cluster.js
function parseCluster(body) {
	const { id, name, properties: inner } = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.t)(body);
	const properties = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.t)(inner);
	const known = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.a)(id);
	if (known === void 0 || inner === void 0) return void 0;
	const kubelet = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.t)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.t)(properties["identityProfile"])["kubeletidentity"]);
	const objectId = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.a)(kubelet["objectId"], 100)?.toLowerCase();
	const servicePrincipal = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.a)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.t)(properties["servicePrincipalProfile"])["clientId"], 100)?.toLowerCase();
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_7__.a)({
		id: known,
		name: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.a)(name, 200) ?? known.split("/").at(-1) ?? known,
		kubelet: objectId === void 0 ? void 0 : (0,_json_js__WEBPACK_IMPORTED_MODULE_7__.a)({
			objectId,
			clientId: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.a)(kubelet["clientId"], 100),
			resourceId: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.a)(kubelet["resourceId"])
		}),
		servicePrincipalClientId: servicePrincipal === "msi" ? void 0 : servicePrincipal
	});
}
// build/azure/arm/diagnostic-settings.js
const GROUPS = ["alllogs", "audit"];
function parseDiagnosticSetting(entry) {
	const { name, properties } = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.t)(entry);
	const { workspaceId, logs } = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.t)(properties);
	const known = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.a)(name, 300);
	const listed = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.i)(logs, _json_fields_js__WEBPACK_IMPORTED_MODULE_6__.t);
	if (known === void 0 || listed === void 0) return void 0;
	const enabled = listed.filter((log) => (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.n)(log["enabled"]) === true);
	const has = (field, words) => enabled.some((log) => words.includes(((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.a)(log[field], 200) ?? "").toLowerCase()));
	const categories = _registry_events_js__WEBPACK_IMPORTED_MODULE_8__.t.filter((category) => has("category", [category.toLowerCase()]) || has("categoryGroup", GROUPS));
	const workspaceResourceId = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.a)(workspaceId);
	return {
		name: known,
		categories,
		...workspaceResourceId !== void 0 && { workspaceResourceId }
	};
}
// build/azure/arm/error.js
const OBJECT_ID = new RegExp(`\\bobject id '(${_guid_js__WEBPACK_IMPORTED_MODULE_1__.t})'`, "i");
const MAX_READ = 8192;
function parseArmError(body, redact) {
	const { code, message } = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.t)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.t)(body)["error"]);
	const known = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.a)(code, 200);
	if (known === void 0) return void 0;
	const text = redact(typeof message === "string" ? message : "");
	const named = (pattern) => pattern.exec(text.slice(0, MAX_READ))?.[1];
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_7__.a)({
		code: known,
		message: (0,_text_js__WEBPACK_IMPORTED_MODULE_9__.d)(text, 1e3),
		clientId: named(/\bclient '([^']{1,200})'/),
		objectId: named(OBJECT_ID)?.toLowerCase(),
		action: named(/\bperform action '([^']{1,300})'/),
		scope: named(/\bover scope '([^']{1,1000})'/)
	});
}
// build/azure/arm/page.js
const MAX_ITEMS = 2e4;
function parsePage(body, read) {
	const { value, data = value, nextLink } = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.t)(body);
	if (!Array.isArray(data)) return void 0;
	const items = data.slice(0, MAX_ITEMS).map((entry) => read(entry)).filter((item) => item !== void 0);
	const link = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.a)(nextLink, 16384);
	return Object.freeze({
		items: Object.freeze(items),
		complete: items.length === data.length && (link !== void 0 || nextLink === void 0 || nextLink === null),
		...link !== void 0 && { nextLink: link }
	});
}
// build/azure/arm/scoped-token.js
function parseScopedToken(body) {
	const { name, properties: inner } = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.t)(body);
	const properties = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.t)(inner);
	const known = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.a)(name, 200);
	if (known === void 0 || inner === void 0) return void 0;
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_7__.a)({
		name: known,
		scopeMapId: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.a)(properties["scopeMapId"]),
		status: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.o)(properties["status"], ["enabled", "disabled"]),
		passwords: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.i)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.t)(properties["credentials"])["passwords"], passwordIn, 10)
	});
}
function passwordIn(value) {
	const { name, expiry, creationTime } = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.t)(value);
	const known = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.o)(name, ["password1", "password2"]);
	if (known === void 0) return void 0;
	const createdAt = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.r)(creationTime);
	return Object.freeze({
		name: known,
		expiresAt: endIn(expiry),
		...createdAt !== void 0 && { createdAt }
	});
}
const endIn = (expiry) => expiry === void 0 || expiry === null ? "never" : (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.r)(expiry) ?? "unknown";
function parseScopeMap(body) {
	const { name, properties: inner } = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.t)(body);
	const properties = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.t)(inner);
	const known = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.a)(name, 200);
	const actions = Array.isArray(properties["actions"]) ? (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.i)(properties["actions"], (action) => (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__.a)(action, 600), 1e4) : void 0;
	if (known === void 0 || actions === void 0) return void 0;
	return Object.freeze({
		name: known,
		actions,
		systemDefined: properties["type"] === "SystemDefined"
	});
}
// build/probes/arm.js
const REGISTRY_API = "2025-11-01";
const AUTHORIZATION_API = "2022-04-01";
const GRAPH_API = "2024-04-01";
const CLUSTER_API = "2024-09-01";
const SETTINGS_API = "2021-05-01-preview";
const WORKSPACE_API = "2023-09-01";
const IDENTITY_API = "2023-01-31";
const IDENTITIES = "Microsoft.ManagedIdentity/userAssignedIdentities";
const MAX_BYTES = 1048576;
const MAX_AT_ONCE = 4;
const MAX_PAGES = 30;
const MAX_DEFINITIONS = 20;
async function findRegistries(arm, loginServers, subscriptionId) {
	return queryRegistries(arm, ` and properties.loginServer in~ (${loginServers.map((server) => `'${server.replace(/[^a-z0-9.-]/g, "")}'`).join(", ")})`, subscriptionId);
}
const listRegistries = (arm) => queryRegistries(arm, "", "");
async function queryRegistries(arm, condition, subscriptionId) {
	const query = `Resources | where type =~ 'microsoft.containerregistry/registries'${condition} | project id, name, subscriptionId, resourceGroup, tenantId, sku, properties`;
	const body = JSON.stringify({
		query,
		...subscriptionId !== "" && { subscriptions: [subscriptionId] }
	});
	const answer = await requestArm(arm, "POST", `/providers/Microsoft.ResourceGraph/resources?api-version=${GRAPH_API}`, body);
	if (answer.state !== "known") return answer;
	const page = parsePage(answer.value, _conditions_js__WEBPACK_IMPORTED_MODULE_2__.f);
	return page === void 0 ? NOT_UNDERSTOOD : (0,_facts_js__WEBPACK_IMPORTED_MODULE_10__.n)(page.items);
}
async function probeArm(arm, registry, principalId, scopedToken, hasWorkspace) {
	const [own, principal, token, eventSettings, dataHosts] = await Promise.all([
		requestArm(arm, "GET", `${registry.id}?api-version=${REGISTRY_API}`),
		principalId === void 0 ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_10__.r)("not-needed") : principalAccess(arm, registry, principalId),
		scopedToken === void 0 ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_10__.r)("not-needed") : scopedTokenFacts(arm, registry, scopedToken),
		hasWorkspace ? probeEventSettings(arm, registry) : (0,_facts_js__WEBPACK_IMPORTED_MODULE_10__.r)("not-needed"),
		(0,_probes_js__WEBPACK_IMPORTED_MODULE_4__.a)(arm, registry)
	]);
	const current = (own.state === "known" ? (0,_conditions_js__WEBPACK_IMPORTED_MODULE_2__.f)(own.value) : void 0) ?? registry;
	const inUse = (0,_probes_js__WEBPACK_IMPORTED_MODULE_4__.i)(current);
	return (0,_facts_js__WEBPACK_IMPORTED_MODULE_10__.n)({
		registry: current,
		principal,
		scopedToken: token,
		eventSettings,
		dataHosts: dataHosts.filter(({ host }) => inUse.includes(host))
	});
}
async function probeListed(arm, registry) {
	const dataHosts = await (0,_probes_js__WEBPACK_IMPORTED_MODULE_4__.a)(arm, registry);
	return (0,_facts_js__WEBPACK_IMPORTED_MODULE_10__.n)({
		registry,
		principal: (0,_facts_js__WEBPACK_IMPORTED_MODULE_10__.r)("not-needed"),
		scopedToken: (0,_facts_js__WEBPACK_IMPORTED_MODULE_10__.r)("not-needed"),
		dataHosts,
		eventSettings: (0,_facts_js__WEBPACK_IMPORTED_MODULE_10__.r)("not-needed")
	});
}
async function principalAccess(arm, registry, principalId) {
	const at = (scope, filter) => listArm(arm, `${scope}/providers/Microsoft.Authorization/roleAssignments?api-version=${AUTHORIZATION_API}&$filter=${encodeURIComponent(filter)}`, parseRoleAssignment);
	const [here, everywhere, denials] = await Promise.all([
		at(registry.id, `atScope() and assignedTo('${principalId}')`),
		at(`/subscriptions/${registry.subscriptionId}`, `assignedTo('${principalId}')`),
		listArm(arm, `${registry.id}/providers/Microsoft.Authorization/denyAssignments?api-version=${AUTHORIZATION_API}`, parseDenyAssignment)
	]);
	if (here.state !== "known") return here;
	const assignments = distinct([...here.value.items, ...(0,_facts_js__WEBPACK_IMPORTED_MODULE_10__.i)(everywhere)?.items ?? []]);
	const definitions = await Promise.all((0,_access_js__WEBPACK_IMPORTED_MODULE_0__.t)(assignments, registry.id).slice(0, MAX_DEFINITIONS).map((id) => definition(arm, id)));
	return (0,_facts_js__WEBPACK_IMPORTED_MODULE_10__.n)({
		principalId,
		assignments,
		complete: here.value.complete,
		definitions: definitions.filter((found) => found !== void 0),
		denyAssignments: denyAssignmentsOf(denials)
	});
}
const denyAssignmentsOf = (denials) => (0,_facts_js__WEBPACK_IMPORTED_MODULE_10__.i)(denials)?.items ?? [];
const distinct = (assignments) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__.o)(assignments, ({ roleId, scope, principalId }) => `${roleId} ${scope} ${principalId}`);
async function definition(arm, id) {
	const answer = await requestArm(arm, "GET", `${id}?api-version=${AUTHORIZATION_API}`);
	return answer.state === "known" ? parseRoleDefinition(answer.value) : void 0;
}
async function scopedTokenFacts(arm, registry, name) {
	const answer = await requestArm(arm, "GET", `${registry.id}/tokens/${encodeURIComponent(name)}?api-version=${REGISTRY_API}`);
	if (answer.state !== "known") return answer;
	const token = parseScopedToken(answer.value);
	if (token === void 0) return NOT_UNDERSTOOD;
	const map = token.scopeMapId === void 0 ? void 0 : await requestArm(arm, "GET", `${token.scopeMapId}?api-version=${REGISTRY_API}`);
	const scopeMap = map?.state === "known" ? parseScopeMap(map.value) : void 0;
	return (0,_facts_js__WEBPACK_IMPORTED_MODULE_10__.n)({
		token,
		...scopeMap !== void 0 && { scopeMap }
	});
}
async function probeEventSettings(arm, registry) {
	const settings = await listArm(arm, `${registry.id}/providers/Microsoft.Insights/diagnosticSettings?api-version=${SETTINGS_API}`, parseDiagnosticSetting);
	if (settings.state !== "known") return settings;
	if (!settings.value.complete) return NOT_UNDERSTOOD;
	return (0,_facts_js__WEBPACK_IMPORTED_MODULE_10__.n)(await Promise.all(settings.value.items.map(async (setting) => {
		const id = setting.workspaceResourceId;
		const answer = id === void 0 ? void 0 : await requestArm(arm, "GET", `${id}?api-version=${WORKSPACE_API}`);
		const workspaceId = (0,_guid_js__WEBPACK_IMPORTED_MODULE_1__.n)((0,_json_js__WEBPACK_IMPORTED_MODULE_7__.i)((0,_json_js__WEBPACK_IMPORTED_MODULE_7__.i)(answer && (0,_facts_js__WEBPACK_IMPORTED_MODULE_10__.i)(answer))?.["properties"])?.["customerId"]);
		return {
			...setting,
			...workspaceId !== void 0 && { workspaceId: workspaceId.toLowerCase() }
		};
	})));
}
async function probeCluster(arm, id) {
	const answer = await requestArm(arm, "GET", `${id}?api-version=${CLUSTER_API}`);
	if (answer.state !== "known") return answer;
	const cluster = parseCluster(answer.value);
	return cluster === void 0 ? NOT_UNDERSTOOD : (0,_facts_js__WEBPACK_IMPORTED_MODULE_10__.n)(cluster);
}
async function listArm(arm, path, read) {
	const items = [];
	let complete = true;
	let next = path;
	for (let pages = 0; next !== void 0; pages++) {
		if (pages === MAX_PAGES) return (0,_facts_js__WEBPACK_IMPORTED_MODULE_10__.n)({
			items,
			complete: false
		});
		const answer = await requestArm(arm, "GET", next);
		if (answer.state !== "known") return pages === 0 ? answer : (0,_facts_js__WEBPACK_IMPORTED_MODULE_10__.n)({
			items,
			complete: false
		});
		const page = parsePage(answer.value, read);
		if (page === void 0) return pages === 0 ? NOT_UNDERSTOOD : (0,_facts_js__WEBPACK_IMPORTED_MODULE_10__.n)({
			items,
			complete: false
		});
		items.push(...page.items);
		complete &&= page.complete;
		const link = page.nextLink === void 0 ? null : URL.parse(page.nextLink, arm.origin);
		if (link !== null && link.origin !== arm.origin) return (0,_facts_js__WEBPACK_IMPORTED_MODULE_10__.n)({
			items,
			complete: false
		});
		next = link === null ? void 0 : `${link.pathname}${link.search}`;
	}
	return (0,_facts_js__WEBPACK_IMPORTED_MODULE_10__.n)({
		items,
		complete
	});
}
const NOT_UNDERSTOOD = (0,_facts_js__WEBPACK_IMPORTED_MODULE_10__.t)({
	kind: "tool",
	text: (0,_note_js__WEBPACK_IMPORTED_MODULE_11__.t)("answer-not-understood", { service: "Azure Resource Manager" })
});
async function requestArm(arm, method, path, body) {
	const url = URL.parse(path, arm.origin);
	if (url === null || url.origin !== arm.origin) return NOT_UNDERSTOOD;
	const request = {
		method,
		url,
		headers: {
			accept: "application/json",
			authorization: `Bearer ${arm.vault.reveal(arm.token)}`,
			...body !== void 0 && { "content-type": "application/json" }
		},
		maxBodyBytes: MAX_BYTES,
		...body !== void 0 && { body }
	};
	const sent = await arm.limit(async () => arm.oversized.seen ? void 0 : (0,_transport_js__WEBPACK_IMPORTED_MODULE_5__.t)(arm.host, arm.deadline, request));
	if (sent === void 0) return NOT_UNDERSTOOD;
	if (!sent.ok) return (0,_facts_js__WEBPACK_IMPORTED_MODULE_10__.t)(sent.reason);
	const { status, body: text, truncated } = sent.reply;
	if (truncated && (0,_json_js__WEBPACK_IMPORTED_MODULE_7__.n)(text) === void 0) arm.oversized.seen = true;
	const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_7__.n)(text);
	if (status === 200 && value !== void 0) return (0,_facts_js__WEBPACK_IMPORTED_MODULE_10__.n)(value);
	const error = parseArmError(value, arm.vault.redact);
	return (0,_facts_js__WEBPACK_IMPORTED_MODULE_10__.t)({
		kind: "refused",
		status,
		code: error?.code ?? "",
		text: (0,_text_js__WEBPACK_IMPORTED_MODULE_9__.d)(arm.vault.redact(error?.message ?? text.trim()), 300)
	});
}



/***/ }),

/***/ 4530:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findServicePrincipal: () => (/* binding */ findServicePrincipal),
/* harmony export */   graphFailure: () => (/* binding */ graphFailure),
/* harmony export */   isGraphReading: () => (/* binding */ isGraphReading),
/* harmony export */   probeGraph: () => (/* binding */ probeGraph),
/* harmony export */   requestGraph: () => (/* binding */ requestGraph)
/* harmony export */ });
/* harmony import */ var _application_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5896);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8317);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7570);
/* harmony import */ var _note_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7616);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6727);





// build/azure/entra/secret-in-use.js
const HINT_LENGTH = 3;
function secretInUse(secret, holders, signedIn, now) {
	const value = secret.trim();
	const all = holders.flatMap((holder) => holder.secrets);
	const keyId = all.find((each) => each.keyId.toLowerCase() === value.toLowerCase());
	if (keyId !== void 0) return {
		state: "is-key-id",
		secret: withoutHint(keyId)
	};
	const possible = signedIn ? all.filter((each) => !hasEnded(each, now)) : all;
	const hits = possible.filter((each) => each.hint?.length === HINT_LENGTH && value.startsWith(each.hint));
	const [hit, ...others] = hits;
	if (hit !== void 0 && others.length === 0) return {
		state: "one",
		secret: withoutHint(hit),
		by: "hint"
	};
	if (hit !== void 0) return {
		state: "several",
		candidates: byLikelihood(hits, now).map(withoutHint)
	};
	if (holders.length === 0 || !holders.every((holder) => holder.secretsComplete)) return { state: "unknown" };
	const unhinted = possible.filter((each) => each.hint === void 0);
	const [only, ...rest] = unhinted;
	if (signedIn && only !== void 0 && rest.length === 0) return {
		state: "one",
		secret: withoutHint(only),
		by: "elimination"
	};
	return {
		state: "none",
		unhinted: byLikelihood(unhinted, now).map(withoutHint)
	};
}
function lastCertificate(holders) {
	if (holders.length === 0 || !holders.every((holder) => isCertain(holder))) return void 0;
	const certificates = holders.flatMap((holder) => holder.certificates);
	if (certificates.some((each) => each.endsAt === void 0)) return void 0;
	return certificates.toSorted((one, other) => (other.endsAt ?? 0) - (one.endsAt ?? 0))[0];
}
const isCertain = ({ secrets, secretsComplete, certificatesComplete }) => secrets.length === 0 && secretsComplete && certificatesComplete;
const withoutHint = ({ hint: _, ...rest }) => rest;
const hasEnded = ({ endsAt }, now) => endsAt !== void 0 && endsAt <= now;
const byLikelihood = (secrets, now) => secrets.toSorted((one, other) => Number(hasEnded(one, now)) - Number(hasEnded(other, now)) || (one.endsAt ?? Number.MAX_SAFE_INTEGER) - (other.endsAt ?? Number.MAX_SAFE_INTEGER));
// build/probes/graph.js
const MAX_BYTES = 1048576;
const SELECTED = "$select=id,appId,displayName,passwordCredentials,keyCredentials";
async function probeGraph(signIn, context, now) {
	const answer = await signIn.token("graph");
	if (answer.state === "failed") return answer;
	const { clientId, secret } = signIn.plan;
	const request = (path) => requestGraph(signIn, `v1.0/${path}?${SELECTED}`, _application_js__WEBPACK_IMPORTED_MODULE_0__.n, context);
	const key = `(appId='${encodeURIComponent(clientId)}')`;
	const secretAmong = (holders) => secret === void 0 ? void 0 : secretInUse(context.vault.reveal(secret), holders, true, now);
	const application = await request(`applications${key}`);
	const first = isGraphReading(application) && application.ok ? secretAmong([application.value]) : void 0;
	if (first?.state === "one" && first.by === "hint") return (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__.n)({ secret: first });
	const servicePrincipal = await request(`servicePrincipals${key}`);
	const objectId = answer.state === "known" && answer.value.signedIn ? answer.value.objectId : void 0;
	const holders = [application, isGraphReading(servicePrincipal) && !servicePrincipal.ok && objectId !== void 0 ? await request(`servicePrincipals/${objectId}`) : servicePrincipal].flatMap((reading) => isGraphReading(reading) && reading.ok ? [reading.value] : []);
	if (!isGraphReading(application) || !application.ok) return graphFailure(application);
	const certificate = lastCertificate(holders);
	return (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__.n)((0,_json_js__WEBPACK_IMPORTED_MODULE_3__.a)({
		secret: secretAmong(holders),
		certificate
	}));
}
async function findServicePrincipal(signIn, appId, context) {
	const reading = await requestGraph(signIn, `v1.0/servicePrincipals(appId='${encodeURIComponent(appId)}')?$select=id,appId`, _application_js__WEBPACK_IMPORTED_MODULE_0__.n, context);
	const objectId = isGraphReading(reading) && reading.ok ? reading.value.objectId : void 0;
	return objectId === void 0 ? graphFailure(reading) : (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__.n)(objectId);
}
async function requestGraph(signIn, path, reader, { host, vault, deadline }) {
	const token = await signIn.secret("graph");
	if (token === void 0) return (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__.t)({
		kind: "tool",
		text: (0,_note_js__WEBPACK_IMPORTED_MODULE_4__.t)("no-token", { service: "Microsoft Graph" })
	});
	const sent = await (0,_transport_js__WEBPACK_IMPORTED_MODULE_1__.t)(host, deadline, {
		method: "GET",
		url: new URL(`https://${signIn.cloud.graph}/${path}`),
		headers: {
			accept: "application/json",
			authorization: `Bearer ${vault.reveal(token)}`
		},
		maxBodyBytes: MAX_BYTES
	});
	return sent.ok ? reader(sent.reply.status, sent.reply.body) : (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__.t)(sent.reason);
}
function graphFailure(reading) {
	if (!isGraphReading(reading)) return reading;
	if (reading.ok) return (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__.t)({
		kind: "tool",
		text: (0,_note_js__WEBPACK_IMPORTED_MODULE_4__.t)("answer-not-understood", { service: "Microsoft Graph" })
	});
	const { because, status, code = "", message = "" } = reading.problem;
	return (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__.t)({
		kind: "refused",
		status,
		code,
		text: message || because
	});
}
const isGraphReading = (value) => "ok" in value;



/***/ }),

/***/ 2831:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   armClient: () => (/* binding */ armClient),
/* harmony export */   probeManagement: () => (/* binding */ probeManagement)
/* harmony export */ });
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5441);
/* harmony import */ var _login_server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7595);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8317);
/* harmony import */ var _concurrency_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(221);
/* harmony import */ var _note_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7616);
/* harmony import */ var _arm_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3456);
/* harmony import */ var _application_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5896);
/* harmony import */ var _guid_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(945);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7570);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4530);
/* harmony import */ var _probes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5787);











// build/probes/existence.js
async function listIdentities(arm, subscriptionIds) {
	return (await Promise.all([...new Set(subscriptionIds)].map((id) => (0,_arm_js__WEBPACK_IMPORTED_MODULE_2__.listArm)(arm, `/subscriptions/${encodeURIComponent(id)}/providers/${_arm_js__WEBPACK_IMPORTED_MODULE_2__.IDENTITIES}?api-version=${_arm_js__WEBPACK_IMPORTED_MODULE_2__.IDENTITY_API}`, identity)))).flatMap((found) => (0,_facts_js__WEBPACK_IMPORTED_MODULE_7__.i)(found)?.items ?? []);
}
function identity(entry) {
	const { principalId, clientId } = (0,_json_js__WEBPACK_IMPORTED_MODULE_8__.i)((0,_json_js__WEBPACK_IMPORTED_MODULE_8__.i)(entry)?.["properties"]) ?? {};
	return typeof principalId === "string" && typeof clientId === "string" ? {
		principalId: principalId.toLowerCase(),
		clientId: clientId.toLowerCase()
	} : void 0;
}
async function existenceOf(given, signIn, identities, context) {
	const id = given.toLowerCase();
	if (!(0,_guid_js__WEBPACK_IMPORTED_MODULE_4__.r)(id)) return (0,_facts_js__WEBPACK_IMPORTED_MODULE_7__.t)({
		kind: "tool",
		text: (0,_note_js__WEBPACK_IMPORTED_MODULE_9__.t)("not-an-object-id")
	});
	const answer = (0,_facts_js__WEBPACK_IMPORTED_MODULE_7__.i)(await signIn.token("arm"));
	const own = answer?.signedIn === true ? {
		principalId: answer.objectId ?? "",
		clientId: answer.clientId ?? ""
	} : void 0;
	for (const { principalId, clientId } of [...own === void 0 ? [] : [own], ...identities]) {
		if (principalId.toLowerCase() === id) return (0,_facts_js__WEBPACK_IMPORTED_MODULE_7__.n)({
			is: "there",
			objectId: id
		});
		if (clientId.toLowerCase() === id && principalId !== "") return (0,_facts_js__WEBPACK_IMPORTED_MODULE_7__.n)({
			is: "client-id",
			objectId: principalId
		});
	}
	const key = encodeURIComponent(id);
	const look = (path) => (0,_graph_js__WEBPACK_IMPORTED_MODULE_5__.requestGraph)(signIn, `v1.0/${path}?$select=id`, _application_js__WEBPACK_IMPORTED_MODULE_3__.n, context);
	const [object, application, any] = await Promise.all([
		look(`servicePrincipals/${key}`),
		look(`servicePrincipals(appId='${key}')`),
		look(`directoryObjects/${key}`)
	]);
	if ([object, any].some((reading) => (0,_graph_js__WEBPACK_IMPORTED_MODULE_5__.isGraphReading)(reading) && reading.ok)) return (0,_facts_js__WEBPACK_IMPORTED_MODULE_7__.n)({
		is: "there",
		objectId: id
	});
	const objectId = (0,_graph_js__WEBPACK_IMPORTED_MODULE_5__.isGraphReading)(application) && application.ok ? application.value.objectId : void 0;
	if (objectId !== void 0) return (0,_facts_js__WEBPACK_IMPORTED_MODULE_7__.n)({
		is: "client-id",
		objectId
	});
	const isAbsent = (reading) => (0,_graph_js__WEBPACK_IMPORTED_MODULE_5__.isGraphReading)(reading) && !reading.ok && reading.problem.because === "not-found";
	if (isAbsent(object) && isAbsent(application)) return isAbsent(any) ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_7__.n)({ is: "missing" }) : NOT_A_SERVICE_PRINCIPAL;
	return (0,_graph_js__WEBPACK_IMPORTED_MODULE_5__.graphFailure)(object);
}
const NOT_A_SERVICE_PRINCIPAL = (0,_facts_js__WEBPACK_IMPORTED_MODULE_7__.t)({
	kind: "tool",
	text: (0,_note_js__WEBPACK_IMPORTED_MODULE_9__.t)("not-a-service-principal")
});
const isNotServicePrincipal = (fact) => fact.state === "failed" && fact.reason.kind === "tool" && typeof fact.reason.text !== "string" && fact.reason.text.note === "not-a-service-principal";
function withAssignments(existence, access) {
	if (!isNotServicePrincipal(existence)) return existence;
	const types = access.flatMap((fact) => (0,_facts_js__WEBPACK_IMPORTED_MODULE_7__.i)(fact)?.assignments ?? []).map(({ principalType }) => principalType);
	return types.length > 0 && types.every((type) => type === "ServicePrincipal") ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_7__.n)({ is: "missing" }) : existence;
}
async function kubeletExistence(arm, { objectId, resourceId }, lookUp) {
	const resource = resourceId === void 0 ? void 0 : await (0,_arm_js__WEBPACK_IMPORTED_MODULE_2__.requestArm)(arm, "GET", `${resourceId}?api-version=${_arm_js__WEBPACK_IMPORTED_MODULE_2__.IDENTITY_API}`);
	if (resource?.state === "known") {
		const found = identity(resource.value);
		if (found !== void 0) return (0,_facts_js__WEBPACK_IMPORTED_MODULE_7__.n)(found.principalId === objectId ? {
			is: "there",
			objectId
		} : { is: "missing" });
	}
	if (resource?.state === "failed" && resource.reason.kind === "refused" && resource.reason.code === "ResourceNotFound") return (0,_facts_js__WEBPACK_IMPORTED_MODULE_7__.n)({ is: "missing" });
	return lookUp(objectId);
}
// build/probes/management.js
async function probeManagement(signIn, servers, inputs, context, grants) {
	const token = await signIn.secret("arm");
	const answer = await signIn.token("arm");
	if (token === void 0) {
		const fact = answer.state === "failed" && answer.reason.kind !== "refused" ? answer : (0,_facts_js__WEBPACK_IMPORTED_MODULE_7__.r)("not-signed-in");
		return (0,_probes_js__WEBPACK_IMPORTED_MODULE_6__.r)(servers, inputs, fact);
	}
	const arm = armClient(signIn, token, context);
	const subscriptionId = signIn.plan.subscriptionId;
	const found = await (0,_arm_js__WEBPACK_IMPORTED_MODULE_2__.findRegistries)(arm, servers.map((server) => server.host), subscriptionId);
	if (found.state !== "known") return (0,_probes_js__WEBPACK_IMPORTED_MODULE_6__.r)(servers, inputs, found);
	const objectId = answer.state === "known" && answer.value.signedIn ? answer.value.objectId : void 0;
	const isReview = ["schedule", "workflow_dispatch"].includes(context.host.env["GITHUB_EVENT_NAME"] ?? "");
	const registries = await Promise.all(servers.map(async (server) => {
		const registry = registryOf(server, found.value);
		if (registry === void 0) return [server.host, NOT_SEEN];
		const { principal, scopedToken } = principalFor(server, signIn, inputs, objectId);
		const withEvents = inputs.workspaceId !== "";
		if (!(scopedToken !== void 0 || withEvents || isReview) && isExplained(registry, await grants(server.host))) return [server.host, await (0,_arm_js__WEBPACK_IMPORTED_MODULE_2__.probeListed)(arm, registry)];
		return [server.host, await (0,_arm_js__WEBPACK_IMPORTED_MODULE_2__.probeArm)(arm, registry, principal, scopedToken, withEvents)];
	}));
	const additionalPrincipals = await otherPrincipals(arm, found.value, servers, inputs, signIn, context);
	return {
		registries: new Map(registries),
		additionalPrincipals
	};
}
const armClient = (signIn, token, context) => ({
	...context,
	origin: `https://${signIn.cloud.arm}`,
	token,
	limit: (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_10__.t)(4),
	oversized: { seen: false }
});
const NOT_SEEN = (0,_facts_js__WEBPACK_IMPORTED_MODULE_7__.t)({
	kind: "refused",
	status: 200,
	code: "NotListed",
	text: (0,_note_js__WEBPACK_IMPORTED_MODULE_9__.t)("not-listed")
});
const isExplained = ({ roleAssignmentMode }, proven) => roleAssignmentMode !== void 0 && (proven === "all" || proven === "all-of-placeholder" && roleAssignmentMode === "LegacyRegistryPermissions");
const registryOf = (server, found) => found.find(({ loginServer }) => loginServer === (0,_login_server_js__WEBPACK_IMPORTED_MODULE_1__.o)(server));
function principalFor(server, { plan }, inputs, objectId) {
	if (plan.role !== "diagnostic" || plan.source === "username") return {
		principal: objectId,
		scopedToken: void 0
	};
	const userName = inputs.userName.trim();
	return {
		principal: void 0,
		scopedToken: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__.h)(userName, (0,_login_server_js__WEBPACK_IMPORTED_MODULE_1__.t)(server)) === "scoped-token" && userName !== "" ? userName : void 0
	};
}
async function otherPrincipals(arm, registries, servers, { principalIds, aksClusters }, signIn, context) {
	const accessOf = async (principalId) => new Map(await Promise.all(servers.map(async (server) => {
		const registry = registryOf(server, registries);
		return [server.host, registry === void 0 ? NOT_SEEN : await (0,_arm_js__WEBPACK_IMPORTED_MODULE_2__.principalAccess)(arm, registry, principalId)];
	})));
	const identities = principalIds.length === 0 ? Promise.resolve([]) : listIdentities(arm, registries.map(({ subscriptionId }) => subscriptionId));
	const lookUp = async (id) => existenceOf(id, signIn, await identities, context);
	const principals = principalIds.map(async (given) => {
		const existence = await lookUp(given);
		const found = existence.state === "known" && existence.value.is !== "missing" ? existence.value.objectId : given;
		const access = await accessOf(found);
		return {
			given,
			kind: "principal",
			existence: withAssignments(existence, [...access.values()]),
			access
		};
	});
	const clusters = aksClusters.map(async (given) => {
		const cluster = await (0,_arm_js__WEBPACK_IMPORTED_MODULE_2__.probeCluster)(arm, given);
		if (cluster.state !== "known") return {
			given,
			kind: "cluster",
			existence: cluster,
			access: (0,_probes_js__WEBPACK_IMPORTED_MODULE_6__.n)(servers, cluster)
		};
		const puller = await pullerOf(cluster.value, arm, lookUp, (appId) => (0,_graph_js__WEBPACK_IMPORTED_MODULE_5__.findServicePrincipal)(signIn, appId, context));
		const access = puller.objectId.state === "known" ? await accessOf(puller.objectId.value) : void 0;
		return {
			given,
			kind: "cluster",
			cluster: cluster.value,
			existence: withAssignments(puller.existence, [...access?.values() ?? []]),
			access: access ?? (0,_probes_js__WEBPACK_IMPORTED_MODULE_6__.n)(servers, puller.objectId.state === "known" ? NOT_SEEN : puller.objectId)
		};
	});
	return Promise.all([...principals, ...clusters]);
}
async function pullerOf({ kubelet, servicePrincipalClientId }, arm, lookUp, findPrincipal) {
	if (kubelet !== void 0) return {
		objectId: (0,_facts_js__WEBPACK_IMPORTED_MODULE_7__.n)(kubelet.objectId),
		existence: await kubeletExistence(arm, kubelet, lookUp)
	};
	if (servicePrincipalClientId === void 0) {
		const fact = (0,_facts_js__WEBPACK_IMPORTED_MODULE_7__.t)({
			kind: "tool",
			text: (0,_note_js__WEBPACK_IMPORTED_MODULE_9__.t)("no-kubelet-identity")
		});
		return {
			objectId: fact,
			existence: fact
		};
	}
	const objectId = await findPrincipal(servicePrincipalClientId);
	if (objectId.state === "known") return {
		objectId,
		existence: (0,_facts_js__WEBPACK_IMPORTED_MODULE_7__.n)({
			is: "there",
			objectId: objectId.value
		})
	};
	return {
		objectId,
		existence: objectId.state === "failed" && objectId.reason.kind === "refused" && objectId.reason.status === 404 ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_7__.n)({ is: "missing" }) : objectId
	};
}



/***/ }),

/***/ 4849:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ rejectionsQuery),
/* harmony export */   i: () => (/* binding */ pastedQuery),
/* harmony export */   n: () => (/* binding */ parseEvents),
/* harmony export */   r: () => (/* binding */ parseQueryError),
/* harmony export */   t: () => (/* binding */ EVENT_CATEGORIES)
/* harmony export */ });
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8818);

// build/azure/monitor/registry-events.js
const EVENT_CATEGORIES = ["ContainerRegistryLoginEvents", "ContainerRegistryRepositoryEvents"];
const MAX_EVENTS = 100;
const quoted = (text) => `"${text.replace(/[\\"]/g, "\\$&").replace(/\p{Cc}/gu, " ")}"`;
const rejected = (loginServers) => [`| where TimeGenerated > ago(1d) and LoginServer in~ (${loginServers.map(quoted).join(", ")})`, "| where ResultDescription !startswith \"2\" and not(ResultDescription == \"401\" and isempty(Identity))"];
const rejectionsQuery = (loginServers) => [
	`union isfuzzy=true withsource=SourceTable ${EVENT_CATEGORIES.join(", ")}`,
	...rejected(loginServers),
	"| project TimeGenerated, SourceTable, LoginServer, Identity, CallerIpAddress, OperationName, ResultDescription, CorrelationId",
	`| top ${MAX_EVENTS} by TimeGenerated desc`
].join("\n");
function pastedQuery(loginServer, { correlationId, identities }) {
	const who = correlationId !== void 0 ? [`| where CorrelationId =~ ${quoted(correlationId)}`] : identities.length > 0 ? [`| where Identity in~ (${identities.map(quoted).join(", ")})`] : [];
	return [
		`union isfuzzy=true ${EVENT_CATEGORIES.join(", ")}`,
		...rejected([loginServer]),
		...who,
		"| project TimeGenerated, Identity, CallerIpAddress, OperationName, ResultDescription, CorrelationId",
		"| order by TimeGenerated desc"
	].join("\n");
}
function parseEvents(body) {
	const [table] = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__.i)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__.t)(body)["tables"], _json_fields_js__WEBPACK_IMPORTED_MODULE_0__.t) ?? [];
	const columns = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__.i)(table?.["columns"], (column) => (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__.a)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__.t)(column)["name"], 200));
	const rows = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__.i)(table?.["rows"], (row) => Array.isArray(row) ? row : void 0);
	if (table === void 0 || columns === void 0 || rows === void 0) return void 0;
	return rows.map((row) => eventOf(new Map(columns.map((name, index) => [name, row[index]]))));
}
function eventOf(row) {
	const text = (name) => (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__.a)(row.get(name), 300) ?? "";
	return {
		table: text("SourceTable") === EVENT_CATEGORIES[1] ? "repository" : "login",
		loginServer: text("LoginServer").toLowerCase(),
		time: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__.r)(row.get("TimeGenerated")) ?? 0,
		identity: text("Identity"),
		address: text("CallerIpAddress"),
		operation: text("OperationName"),
		result: text("ResultDescription"),
		correlationId: text("CorrelationId").toLowerCase()
	};
}
function parseQueryError(body) {
	const error = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__.t)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__.t)(body)["error"]);
	const inner = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__.t)(error["innererror"]);
	const code = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__.a)(inner["code"], 200) ?? (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__.a)(error["code"], 200);
	const message = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__.a)(inner["message"]) ?? (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__.a)(error["message"]) ?? "";
	return code === void 0 ? void 0 : {
		code,
		message
	};
}



/***/ })

};
;