"use strict";
exports.id = 149;
exports.ids = [149,530];
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



/***/ })

};
;