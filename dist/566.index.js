"use strict";
exports.id = 566;
exports.ids = [566,831,149,530];
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

/***/ 7566:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readFederated: () => (/* binding */ readFederated)
/* harmony export */ });
/* harmony import */ var _application_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5896);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8317);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7570);
/* harmony import */ var _note_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7616);
/* harmony import */ var _arm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3456);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4530);
/* harmony import */ var _management_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2831);







// build/probes/federated.js
const IDENTITY_API = "2023-01-31";
const IDENTITIES = "Microsoft.ManagedIdentity/userAssignedIdentities";
async function readFederated(signIn, clientId, context) {
	const path = `beta/applications${`(appId='${encodeURIComponent(clientId)}')`}/federatedIdentityCredentials`;
	const reading = await (0,_graph_js__WEBPACK_IMPORTED_MODULE_2__.read)(signIn, path, _application_js__WEBPACK_IMPORTED_MODULE_0__.r, context);
	if ((0,_graph_js__WEBPACK_IMPORTED_MODULE_2__.isReading)(reading) && reading.ok) return reading.value.complete ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__.n)({
		owner: { kind: "application" },
		credentials: reading.value.credentials
	}) : INCOMPLETE;
	if ((0,_graph_js__WEBPACK_IMPORTED_MODULE_2__.isReading)(reading) && !reading.ok && reading.problem.because === "not-found") return ofManagedIdentity(signIn, clientId, context);
	return (0,_graph_js__WEBPACK_IMPORTED_MODULE_2__.notRead)(reading);
}
const INCOMPLETE = (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__.t)({
	kind: "tool",
	text: (0,_note_js__WEBPACK_IMPORTED_MODULE_5__.t)("federated-list-incomplete")
});
const NO_IDENTITY = (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__.t)({
	kind: "tool",
	text: (0,_note_js__WEBPACK_IMPORTED_MODULE_5__.t)("owner-not-found")
});
async function ofManagedIdentity(signIn, clientId, context) {
	const token = await signIn.secret("arm");
	if (token === void 0) return NO_IDENTITY;
	const arm = (0,_management_js__WEBPACK_IMPORTED_MODULE_3__.armClient)(signIn, token, context);
	const resourceId = await resourceOf(signIn, clientId, context) ?? await listedResource(arm, signIn, clientId);
	if (resourceId === void 0) return NO_IDENTITY;
	const found = await (0,_arm_js__WEBPACK_IMPORTED_MODULE_1__.list)(arm, `${resourceId}/federatedIdentityCredentials?api-version=${IDENTITY_API}`, (entry) => {
		const fields = (0,_json_js__WEBPACK_IMPORTED_MODULE_6__.i)(entry);
		return fields && (0,_application_js__WEBPACK_IMPORTED_MODULE_0__.t)(fields);
	});
	if (found.state !== "known") return found;
	const { items: credentials, complete } = found.value;
	return complete ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__.n)({
		owner: {
			kind: "managed-identity",
			resourceId
		},
		credentials
	}) : INCOMPLETE;
}
async function resourceOf(signIn, clientId, context) {
	const path = `v1.0/servicePrincipals(appId='${encodeURIComponent(clientId)}')?$select=id,appId,alternativeNames`;
	const reading = await (0,_graph_js__WEBPACK_IMPORTED_MODULE_2__.read)(signIn, path, _application_js__WEBPACK_IMPORTED_MODULE_0__.n, context);
	return (0,_graph_js__WEBPACK_IMPORTED_MODULE_2__.isReading)(reading) && reading.ok ? reading.value.identityResourceId : void 0;
}
async function listedResource(arm, { plan: { subscriptionId } }, clientId) {
	if (subscriptionId === "") return void 0;
	const path = `/subscriptions/${encodeURIComponent(subscriptionId)}/providers/${IDENTITIES}?api-version=${IDENTITY_API}`;
	const found = await (0,_arm_js__WEBPACK_IMPORTED_MODULE_1__.list)(arm, path, (entry) => {
		const fields = (0,_json_js__WEBPACK_IMPORTED_MODULE_6__.i)(entry);
		const [id, client] = [fields?.["id"], (0,_json_js__WEBPACK_IMPORTED_MODULE_6__.i)(fields?.["properties"])?.["clientId"]];
		return typeof id === "string" && typeof client === "string" ? {
			id,
			client
		} : void 0;
	});
	return (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__.i)(found)?.items.find(({ client }) => client.toLowerCase() === clientId.toLowerCase())?.id;
}



/***/ }),

/***/ 4530:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findServicePrincipal: () => (/* binding */ findServicePrincipal),
/* harmony export */   isReading: () => (/* binding */ isReading),
/* harmony export */   notRead: () => (/* binding */ notRead),
/* harmony export */   probeGraph: () => (/* binding */ probeGraph),
/* harmony export */   read: () => (/* binding */ read)
/* harmony export */ });
/* harmony import */ var _application_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5896);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8317);
/* harmony import */ var _note_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7616);
/* harmony import */ var _workflow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9189);




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
	const request = (path) => read(signIn, `v1.0/${path}?${SELECTED}`, _application_js__WEBPACK_IMPORTED_MODULE_0__.n, context);
	const key = `(appId='${encodeURIComponent(clientId)}')`;
	const application = await request(`applications${key}`);
	const servicePrincipal = await request(`servicePrincipals${key}`);
	const objectId = answer.state === "known" && answer.value.signedIn ? answer.value.objectId : void 0;
	const holders = [application, isReading(servicePrincipal) && !servicePrincipal.ok && objectId !== void 0 ? await request(`servicePrincipals/${objectId}`) : servicePrincipal].flatMap((reading) => isReading(reading) && reading.ok ? [reading.value] : []);
	if (!isReading(application) || !application.ok) return notRead(application);
	const certificate = lastCertificate(holders);
	return (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__.n)({
		...secret !== void 0 && { secret: secretInUse(context.vault.reveal(secret), holders, true, now) },
		...certificate !== void 0 && { certificate }
	});
}
async function findServicePrincipal(signIn, appId, context) {
	const reading = await read(signIn, `v1.0/servicePrincipals(appId='${encodeURIComponent(appId)}')?$select=id,appId`, _application_js__WEBPACK_IMPORTED_MODULE_0__.n, context);
	const objectId = isReading(reading) && reading.ok ? reading.value.objectId : void 0;
	return objectId === void 0 ? notRead(reading) : (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__.n)(objectId);
}
async function read(signIn, path, reader, { host, vault, deadline }) {
	const token = await signIn.secret("graph");
	if (token === void 0) return (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__.t)({
		kind: "tool",
		text: (0,_note_js__WEBPACK_IMPORTED_MODULE_3__.t)("no-token", { service: "Microsoft Graph" })
	});
	const sent = await (0,_workflow_js__WEBPACK_IMPORTED_MODULE_1__.o)(host, deadline, {
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
function notRead(reading) {
	if (!isReading(reading)) return reading;
	if (reading.ok) return (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__.t)({
		kind: "tool",
		text: (0,_note_js__WEBPACK_IMPORTED_MODULE_3__.t)("answer-not-understood", { service: "Microsoft Graph" })
	});
	const { because, status, code = "", message = "" } = reading.problem;
	return (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__.t)({
		kind: "refused",
		status,
		code,
		text: message || because
	});
}
const isReading = (value) => "ok" in value;



/***/ }),

/***/ 2831:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   armClient: () => (/* binding */ armClient),
/* harmony export */   probeManagement: () => (/* binding */ probeManagement)
/* harmony export */ });
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5865);
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
const IDENTITY_API = "2023-01-31";
const IDENTITIES = "Microsoft.ManagedIdentity/userAssignedIdentities";
async function listIdentities(arm, subscriptionIds) {
	return (await Promise.all([...new Set(subscriptionIds)].map((id) => (0,_arm_js__WEBPACK_IMPORTED_MODULE_2__.list)(arm, `/subscriptions/${encodeURIComponent(id)}/providers/${IDENTITIES}?api-version=${IDENTITY_API}`, identity)))).flatMap((found) => (0,_facts_js__WEBPACK_IMPORTED_MODULE_7__.i)(found)?.items ?? []);
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
	const look = (path) => (0,_graph_js__WEBPACK_IMPORTED_MODULE_5__.read)(signIn, `v1.0/${path}?$select=id`, _application_js__WEBPACK_IMPORTED_MODULE_3__.n, context);
	const [object, application, any] = await Promise.all([
		look(`servicePrincipals/${key}`),
		look(`servicePrincipals(appId='${key}')`),
		look(`directoryObjects/${key}`)
	]);
	if ([object, any].some((reading) => (0,_graph_js__WEBPACK_IMPORTED_MODULE_5__.isReading)(reading) && reading.ok)) return (0,_facts_js__WEBPACK_IMPORTED_MODULE_7__.n)({
		is: "there",
		objectId: id
	});
	const objectId = (0,_graph_js__WEBPACK_IMPORTED_MODULE_5__.isReading)(application) && application.ok ? application.value.objectId : void 0;
	if (objectId !== void 0) return (0,_facts_js__WEBPACK_IMPORTED_MODULE_7__.n)({
		is: "client-id",
		objectId
	});
	const isAbsent = (reading) => (0,_graph_js__WEBPACK_IMPORTED_MODULE_5__.isReading)(reading) && !reading.ok && reading.problem.because === "not-found";
	if (isAbsent(object) && isAbsent(application)) return isAbsent(any) ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_7__.n)({ is: "missing" }) : NOT_A_SERVICE_PRINCIPAL;
	return (0,_graph_js__WEBPACK_IMPORTED_MODULE_5__.notRead)(object);
}
const NOT_A_SERVICE_PRINCIPAL = (0,_facts_js__WEBPACK_IMPORTED_MODULE_7__.t)({
	kind: "tool",
	text: (0,_note_js__WEBPACK_IMPORTED_MODULE_9__.t)("not-a-service-principal")
});
function withAssignments(existence, access) {
	if (existence !== NOT_A_SERVICE_PRINCIPAL) return existence;
	const types = access.flatMap((fact) => (0,_facts_js__WEBPACK_IMPORTED_MODULE_7__.i)(fact)?.assignments ?? []).map(({ principalType }) => principalType);
	return types.length > 0 && types.every((type) => type === "ServicePrincipal") ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_7__.n)({ is: "missing" }) : existence;
}
async function kubeletExistence(arm, { objectId, resourceId }, lookUp) {
	const resource = resourceId === void 0 ? void 0 : await (0,_arm_js__WEBPACK_IMPORTED_MODULE_2__.requestArm)(arm, "GET", `${resourceId}?api-version=${IDENTITY_API}`);
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
	incompleteList: { seen: false }
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
		scopedToken: (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_0__.l)(userName, (0,_login_server_js__WEBPACK_IMPORTED_MODULE_1__.t)(server)) === "scoped-token" && userName !== "" ? userName : void 0
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



/***/ })

};
;