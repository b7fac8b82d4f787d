"use strict";
exports.id = 315;
exports.ids = [315,317];
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

/***/ 5682:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isSpecificCode),
/* harmony export */   c: () => (/* binding */ demandedClaim),
/* harmony export */   i: () => (/* binding */ NO_SERVICE_PRINCIPAL),
/* harmony export */   l: () => (/* binding */ refusedCause),
/* harmony export */   n: () => (/* binding */ managedIdentityCause),
/* harmony export */   o: () => (/* binding */ meaningOf),
/* harmony export */   r: () => (/* binding */ plainText),
/* harmony export */   s: () => (/* binding */ mismatchedPart),
/* harmony export */   t: () => (/* binding */ endpointWords)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2363);
/* harmony import */ var _note_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7616);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7570);



// build/azure/entra/error-text.js
const SENTENCES = [
	[/conditional access|token protection/i, "conditional-access-blocked"],
	[/must contain the \S+ claim/i, "oidc-claim-required"],
	[/no matching federated identity record|no configured federated identity/i, "federated-credential-mismatch"],
	[[
		/client secret keys?\b/gi,
		/\bexpired/i,
		80
	], "sp-secret-expired"],
	[/invalid client secret/i, "sp-secret-invalid"],
	[/missing service principal/i, "sp-not-found"],
	[[
		/\bapplication\b/gi,
		/\bnot found in the directory/i,
		120
	], "sp-not-found"],
	[/^tenant '[^']*' not found/i, "tenant-not-found"],
	[[
		/^application\b/gi,
		/\bis disabled\b/i,
		200
	], "sp-disabled"],
	[/assertion is not within its valid time range/i, "oidc-assertion-expired"],
	[/\bthrottled\b|too many requests/i, "transient"],
	[/multi-factor|strong authentication/i, "entra-user-sign-in"]
];
const meaningOfText = (text) => SENTENCES.find(([sentence]) => says(text.slice(0, 1e3), sentence))?.[1];
const says = (text, sentence) => sentence instanceof RegExp ? sentence.test(text) : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.r)(text, ...sentence) !== void 0;
function demandedClaim(text) {
	const [, claim = "", rest] = /must contain the (\S+) claim with value (.*)/is.exec(text.slice(0, 2e3)) ?? [];
	if (rest === void 0) return void 0;
	const [values = "", actual] = rest.split(/ but actual value is /i);
	const presented = /^'([^']*)'/.exec(actual ?? "")?.[1];
	if (presented === void 0 || claim.length > 50 || presented.length > 200) return void 0;
	return {
		claim,
		accepted: [...values.matchAll(/'([^']{1,100})'/g)].map(([, value = ""]) => value),
		presented
	};
}
const CAUSES = new Map([
	[700223, "federation-blocked"],
	[700238, "federation-blocked"],
	[7000213, "certificate-chain"],
	[50001, "audience-missing"],
	[500014, "audience-disabled"],
	[500011, "audience-unregistered"],
	[650052, "audience-unregistered"],
	[50166, "issuer-unreachable"],
	[90061, "issuer-unreachable"],
	[501661, "issuer-unreachable"],
	[7002371, "issuer-unreachable"]
]);
const TEXTS = [[/federation is blocked/i, "federation-blocked"], [/external OIDC endpoint failed/i, "issuer-unreachable"]];
function refusedCause({ code, text }) {
	return (code === void 0 ? void 0 : CAUSES.get(code)) ?? TEXTS.find(([words]) => words.test(text))?.[1];
}
// build/azure/entra/aadsts.js
const MEANINGS = new Map(Object.entries({
	"sp-not-found": [
		700016,
		700011,
		7000229
	],
	"sp-secret-invalid": [50012, 7000215],
	"sp-secret-expired": [7000222],
	"sp-disabled": [7000112],
	"tenant-not-found": [
		90002,
		900023,
		900021,
		50029,
		50128
	],
	"registry-cloud-mismatch": [
		90038,
		900382,
		900432
	],
	"federated-credential-mismatch": [
		70021,
		70025,
		700211,
		700212,
		700213,
		7002137,
		7002138
	],
	"oidc-assertion-expired": [700024],
	"conditional-access-blocked": [
		50005,
		50131,
		53e3,
		53001,
		53002,
		53003,
		53009,
		53011,
		530001,
		530002,
		530003,
		530021,
		530031,
		530032,
		530033,
		530034,
		530035,
		530084
	],
	"oidc-claim-required": [7002381],
	"credentials-missing": [
		7000216,
		7000218,
		900144,
		90014,
		50059,
		90019
	],
	transient: [
		50033,
		50087,
		50088,
		50196,
		40010,
		70012,
		80002,
		80005,
		80014,
		90006,
		90012,
		90024,
		90033,
		90055,
		90090,
		90091
	],
	"entra-user-sign-in": [
		16e3,
		16001,
		16002,
		16003,
		160021,
		50014,
		50020,
		50034,
		50053,
		50055,
		50056,
		50057,
		50058,
		50064,
		50072,
		50074,
		50076,
		50078,
		50079,
		50085,
		50089,
		50097,
		50125,
		50126,
		50127,
		50129,
		50132,
		50133,
		50135,
		50139,
		50140,
		50143,
		50144,
		50155,
		50158,
		50168,
		50173,
		50180,
		50187,
		50192,
		50197,
		50199,
		51004,
		51006,
		53004,
		53010,
		54005,
		65004,
		7e4,
		70008,
		70016,
		70018,
		70019,
		70043,
		90072,
		500208,
		500212,
		700020,
		700082,
		700084
	]
}).flatMap(([meaning, codes]) => codes.map((code) => [code, meaning])));
const meaningOfCode = (code) => MEANINGS.get(code) ?? "entra-refused";
const NO_SERVICE_PRINCIPAL = 7000229;
const isSpecificCode = (code) => MEANINGS.has(code);
function meaningOf(refusal, status) {
	if (status === 429 || status !== void 0 && status >= 500) return "transient";
	if (refusal.code !== void 0 && isSpecificCode(refusal.code)) return meaningOfCode(refusal.code);
	const byText = meaningOfText(refusal.text ?? "");
	if (byText !== void 0) return byText;
	return refusal.error === "temporarily_unavailable" ? "transient" : "entra-refused";
}
function mismatchedPart(code) {
	if (code === 700211) return "issuer";
	if (code === 700212) return "audience";
	return code === 700213 || code === 7002137 || code === 7002138 ? "subject" : void 0;
}
// build/azure/entra/plain-text.js
const plainText = (body) => /^\s*[{["]/.test(body) ? "" : body.slice(0, LONGEST).replace(JWT, "(token)").replace(/\s+/g, " ").trim();
const LONGEST = 4096;
const JWT = /eyJ[\w-]{5,}[\w.-]*/g;
// build/azure/entra/managed-identity.js
function endpointWords(body) {
	const fields = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.i)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__.n)(body));
	if (fields === void 0) return {
		code: "",
		text: plainText(body)
	};
	const nested = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.i)(fields["error"]);
	const texts = [
		fields["error_description"],
		fields["message"],
		fields["Message"],
		nested?.["message"]
	];
	const codes = [
		fields["error"],
		nested?.["code"],
		fields["code"],
		fields["statusCode"],
		fields["StatusCode"]
	];
	return {
		code: firstText(codes),
		text: firstText(texts)
	};
}
const firstText = (values) => values.map((value) => typeof value === "number" ? String(value) : value).find((value) => typeof value === "string") ?? "";
function managedIdentityCause(reason, named) {
	if (reason.kind === "network") return "no-endpoint";
	if (reason.kind === "deadline") return "other";
	const text = (0,_note_js__WEBPACK_IMPORTED_MODULE_2__.n)(reason.text ?? "");
	if (/multiple (?:user[- ]assigned )?(?:managed )?identities/i.test(text)) return "several";
	if (/only be system assigned|not supported for (?:CloudShell|Service ?Fabric)|did not confirm the requested/i.test(text)) return "not-selectable";
	if (/not a supported MSI token audience|AudienceNotSupported/i.test(text)) return "audience";
	if (/secret file|www-authenticate header/i.test(text)) return "key-unreadable";
	if (/timed out|unreachable|ECONNREFUSED/i.test(text)) return "no-endpoint";
	if (isAbsent(text)) return named ? "not-assigned" : "none-assigned";
	return text.startsWith("<") ? "page" : "other";
}
const isAbsent = (text) => /identity not found|no azure ?(?:assigned)? ?identity found|unable to load the proper managed identity|has not been assigned/i.test(text) || (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.r)(text, /\bno (?:user[- ]assigned|managed|system[- ]assigned) /gi, /identity/i, 40) !== void 0;



/***/ }),

/***/ 317:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startSignIn: () => (/* binding */ startSignIn),
/* harmony export */   tenantOf: () => (/* binding */ tenantOf)
/* harmony export */ });
/* harmony import */ var _clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9554);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7570);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2363);
/* harmony import */ var _managed_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5682);
/* harmony import */ var _probes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5787);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5441);
/* harmony import */ var _guid_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(945);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8317);
/* harmony import */ var _concurrency_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(221);
/* harmony import */ var _note_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7616);
/* harmony import */ var _data_plane_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3331);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7894);
/* harmony import */ var _open_ahead_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6272);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6727);














// build/azure/entra/entra-error.js
const MAX_LENGTH = 65536;
function parseEntraError(answer, redact) {
	const raw = typeof answer === "string" ? answer.slice(0, MAX_LENGTH) : "";
	const outer = typeof answer === "string" ? (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.i)((0,_json_js__WEBPACK_IMPORTED_MODULE_9__.n)(raw)) : (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.i)(answer);
	const fields = (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.i)(outer?.["errorResponse"]) ?? outer;
	const description = textOf(fields?.["error_description"] ?? fields?.["errorDescription"] ?? fields?.["errorMessage"] ?? fields?.["message"]);
	const error = wordOf(fields?.["error"] ?? fields?.["errorCode"]);
	const body = description ?? (outer === void 0 ? raw : quotedIn(raw));
	const listedCodes = numbers(fields?.["error_codes"] ?? fields?.["errorCodes"]);
	const codes = listedCodes.length > 0 ? listedCodes : codesIn(body);
	const code = codes.find(_managed_identity_js__WEBPACK_IMPORTED_MODULE_1__.a) ?? codes[0];
	if (code === void 0 && error === void 0) return void 0;
	const correlationId = idOf(fields?.["correlation_id"] ?? fields?.["correlationId"]) ?? idIn(body, "Correlation");
	const traceId = idOf(fields?.["trace_id"] ?? fields?.["traceId"]) ?? idIn(body, "Trace");
	const timestamp = timeOf(textOf(fields?.["timestamp"])) ?? timeOf(/Timestamp: ([-\d]{10}[ T][\d:]{8}Z)/.exec(body)?.[1]);
	return {
		...code !== void 0 && { code },
		codes,
		...error !== void 0 && { error },
		text: code === void 0 && description === void 0 ? "" : sentence(redact(body), code),
		...(0,_json_js__WEBPACK_IMPORTED_MODULE_9__.a)({
			correlationId,
			traceId,
			timestamp
		})
	};
}
function quotedIn(json) {
	for (const [quoted] of json.matchAll(_json_js__WEBPACK_IMPORTED_MODULE_9__.t)) if (/AADSTS\d{4,8}/.test(quoted)) return String((0,_json_js__WEBPACK_IMPORTED_MODULE_9__.n)(quoted) ?? "");
	return "";
}
function sentence(redacted, code) {
	return (0,_text_js__WEBPACK_IMPORTED_MODULE_10__.d)((0,_text_js__WEBPACK_IMPORTED_MODULE_10__.m)(redacted, (description) => firstSentence(description, code)), 500);
}
function firstSentence(description, code) {
	const mark = [...description.matchAll(/AADSTS(\d{1,8})\b/g)].find(([, digits]) => Number(digits) === code);
	const after = mark === void 0 ? description : description.slice(mark.index).replace(/^AADSTS\d+:?\s*/, "");
	const message = withoutIds(after.slice(0, lineEnd(after)));
	return /^(?:(?<=^|\s)'[^']*'(?![\p{L}\p{N}])|[^.]|\.(?=\S))*\.?/u.exec(message.slice(0, 2e3))?.[0].trim() ?? "";
}
function lineEnd(text) {
	const at = text.search(/[\r\n]|\\[rn]/);
	return at < 0 ? text.length : at;
}
function withoutIds(line) {
	const at = line.search(/(?<=\s-?)(?:Trace ID|Correlation ID|Timestamp):/);
	if (at < 0) return line;
	const text = line.slice(0, at).trimEnd();
	return text.endsWith("-") ? text.slice(0, -1).trimEnd() : text;
}
const codesIn = (text) => [...new Set([...text.matchAll(/AADSTS(\d{4,8})(?!\d)/g)].slice(0, 10).map((match) => Number(match[1])))];
function numbers(value) {
	if (!Array.isArray(value)) return [];
	return value.slice(0, 10).flatMap((item) => (typeof item === "number" || typeof item === "string") && /^\d{4,8}$/.test(`${item}`) ? [Number(item)] : []);
}
const ID = /^[0-9a-f-]{8,64}$/i;
const idOf = (value) => typeof value === "string" && ID.test(value) ? value : void 0;
const IDS = {
	Correlation: /Correlation ID: ([0-9a-fA-F-]{8,64})/,
	Trace: /Trace ID: ([0-9a-fA-F-]{8,64})/
};
const idIn = (text, which) => idOf(IDS[which].exec(text)?.[1]);
function timeOf(text) {
	const match = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)Z$/.exec(text ?? "");
	return match === null ? void 0 : `${match[1]}T${match[2]}Z`;
}
const textOf = (value) => typeof value === "string" ? value.slice(0, MAX_LENGTH) : void 0;
const wordOf = (value) => typeof value === "string" && /^[a-z_]{1,64}$/i.test(value) ? value : void 0;
// build/azure/entra/token.js
function readEntraToken(text) {
	const claims = claimsOf(text);
	if (claims === void 0) return void 0;
	const mirid = stringOf(claims["xms_mirid"]);
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.a)({
		tenantId: (0,_guid_js__WEBPACK_IMPORTED_MODULE_4__.n)(claims["tid"]),
		objectId: (0,_guid_js__WEBPACK_IMPORTED_MODULE_4__.n)(claims["oid"]),
		clientId: (0,_guid_js__WEBPACK_IMPORTED_MODULE_4__.n)(claims["appid"]) ?? (0,_guid_js__WEBPACK_IMPORTED_MODULE_4__.n)(claims["azp"]),
		audience: first(claims["aud"]),
		issuer: stringOf(claims["iss"]),
		issuedAt: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__.b)(claims["iat"]),
		expiresAt: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__.b)(claims["exp"]),
		principalKind: holderOf(claims["idtyp"]),
		managedIdentity: mirid?.startsWith("/subscriptions/") ? mirid : void 0
	});
}
function holderOf(idType) {
	if (idType === "app") return "application";
	return idType === "user" ? "person" : void 0;
}
function readGitHubToken(text) {
	const claims = claimsOf(text);
	if (claims === void 0) return void 0;
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.a)({
		issuer: stringOf(claims["iss"]),
		subject: stringOf(claims["sub"]),
		audience: first(claims["aud"]),
		issuedAt: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__.b)(claims["iat"]),
		expiresAt: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__.b)(claims["exp"]),
		repository: stringOf(claims["repository"]),
		repositoryId: stringOf(claims["repository_id"]),
		owner: stringOf(claims["repository_owner"]),
		ownerId: stringOf(claims["repository_owner_id"]),
		ref: stringOf(claims["ref"]),
		environment: stringOf(claims["environment"]),
		eventName: stringOf(claims["event_name"]),
		jobWorkflowRef: stringOf(claims["job_workflow_ref"]),
		workflowRef: stringOf(claims["workflow_ref"])
	});
}
const MAX_CLAIM_LENGTH = 2048;
function claimsOf(text) {
	if (text.length > 262144) return void 0;
	const [, payload, signature, ...more] = text.trim().split(".");
	if (payload === void 0 || signature === void 0 || more.length > 0 || !/^[\w-]+={0,2}$/.test(payload)) return;
	return (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__.y)(payload);
}
function stringOf(value) {
	if (typeof value === "number" && Number.isSafeInteger(value)) return String(value);
	return typeof value === "string" && value !== "" && value.length <= MAX_CLAIM_LENGTH ? value : void 0;
}
const first = (value) => stringOf(Array.isArray(value) ? value[0] : value);
// build/probes/managed-identity.js
const TIMEOUT_MS = 5e3;
async function managedIdentity(clientId, { host, vault, deadline }, trail) {
	for (const name of HEADER_SECRETS) vault.register(host.env[name] ?? "");
	const { Agent, createDefaultHttpClient, createHttpHeaders, ManagedIdentityCredential } = await Promise.all(/* import() */[__webpack_require__.e(374), __webpack_require__.e(746)]).then(__webpack_require__.bind(__webpack_require__, 3746));
	const client = createDefaultHttpClient();
	const direct = new Agent();
	const send = async (request) => {
		const url = new URL(request.url);
		if (!(0,_proxy_js__WEBPACK_IMPORTED_MODULE_6__.c)(url)) {
			const said = (0,_note_js__WEBPACK_IMPORTED_MODULE_11__.t)("endpoint-not-local", { origin: (0,_text_js__WEBPACK_IMPORTED_MODULE_10__.d)(vault.redact(url.origin), 200) });
			throw Object.assign(new Error("NOT_LOCAL"), {
				code: "NOT_LOCAL",
				said
			});
		}
		request.agent = direct;
		const response = await client.sendRequest(request);
		const { location: _, ...headers } = response.headers.toJSON();
		return {
			...response,
			headers: createHttpHeaders(headers)
		};
	};
	const options = {
		retryOptions: {
			maxRetries: 2,
			retryDelayInMs: 300
		},
		httpClient: { sendRequest: async (request) => {
			request.timeout = Math.max(1, Math.min(TIMEOUT_MS, deadline.remaining()));
			try {
				const response = await send(request);
				trail.response = {
					status: response.status,
					body: response.bodyAsText ?? ""
				};
				return response;
			} catch (error) {
				const { code, name, message, said } = error;
				trail.failure = {
					code: typeof code === "string" ? code : name === "AbortError" ? "TIMEOUT" : "ERROR",
					text: said ?? (0,_text_js__WEBPACK_IMPORTED_MODULE_10__.d)(vault.redact(String(message)), 300)
				};
				throw error;
			}
		} }
	};
	return new ManagedIdentityCredential(clientId === "" ? options : {
		...options,
		clientId
	});
}
const HEADER_SECRETS = ["IDENTITY_HEADER", "MSI_SECRET"];
function refusedIdentity(error, { response, failure }, vault) {
	const reason = vault.redact(error instanceof Error ? error.message : String(error));
	const message = (0,_text_js__WEBPACK_IMPORTED_MODULE_10__.d)((0,_text_js__WEBPACK_IMPORTED_MODULE_10__.m)(reason, (text) => text.split("\n")[0] ?? ""), 300);
	if (response === void 0) return failure === void 0 ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_12__.t)({
		kind: "tool",
		text: message
	}) : (0,_facts_js__WEBPACK_IMPORTED_MODULE_12__.t)({
		kind: "network",
		failure: {
			at: "tcp",
			...failure
		}
	});
	const { status } = response;
	const reported = parseEntraError(response.body, vault.redact);
	if (reported?.code !== void 0) return (0,_facts_js__WEBPACK_IMPORTED_MODULE_12__.n)({
		signedIn: false,
		status,
		error: reported
	});
	const { code, text } = (0,_managed_identity_js__WEBPACK_IMPORTED_MODULE_1__.t)(vault.redact(response.body));
	return (0,_facts_js__WEBPACK_IMPORTED_MODULE_12__.t)({
		kind: "refused",
		status,
		code: (0,_text_js__WEBPACK_IMPORTED_MODULE_10__.d)(vault.redact(code), 60),
		text: status === 401 ? message : (0,_text_js__WEBPACK_IMPORTED_MODULE_10__.d)(vault.redact(text), 300)
	});
}
// build/probes/sdk-transport.js
const MAX_BYTES$1 = 1048576;
async function sdkTransport(host, deadline, trail, signInTo) {
	const { createHttpHeaders, RestError } = await Promise.all(/* import() */[__webpack_require__.e(374), __webpack_require__.e(902)]).then(__webpack_require__.bind(__webpack_require__, 9902));
	return { async sendRequest(request) {
		if (request.method !== "GET" && request.method !== "POST") throw new Error(`${request.method} is not for a check`);
		const sent = await (0,_transport_js__WEBPACK_IMPORTED_MODULE_8__.t)(host, deadline, {
			method: request.method,
			url: new URL(request.url),
			headers: request.headers.toJSON(),
			maxBodyBytes: MAX_BYTES$1,
			signInTo,
			...typeof request.body === "string" && { body: request.body }
		});
		if (!sent.ok) {
			trail.lastFailure = sent.reason;
			throw new RestError("no answer", {
				code: RestError.REQUEST_SEND_ERROR,
				request
			});
		}
		trail.lastReply = sent.reply;
		const { location: _, ...headers } = sent.reply.headers;
		return {
			request,
			status: sent.reply.status,
			headers: createHttpHeaders(headers),
			bodyAsText: sent.reply.body
		};
	} };
}
// build/probes/sign-in.js
const MAX_BYTES = 262144;
function startSignIn(plan, oidcAudience, context) {
	const cloud = _clouds_js__WEBPACK_IMPORTED_MODULE_0__.t.find(({ name }) => name === plan.cloud) ?? _clouds_js__WEBPACK_IMPORTED_MODULE_0__.n;
	const assertion = plan.source === "oidc" ? requestOidcToken(oidcAudience, context) : void 0;
	const tenantId = plan.tenantId === "" && plan.subscriptionId !== "" ? tenantOf(plan, cloud, context) : Promise.resolve(plan.tenantId);
	const answers = new Map();
	const inTurn = (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_13__.t)(tokensAtOnce(plan));
	const afterFirst = async (audience) => {
		const first = await request("acr");
		return hasNoAnswer(first.fact) ? first : inTurn(() => getToken(plan, cloud, audience, tenantId, assertion, context));
	};
	const request = (audience) => {
		const pending = answers.get(audience) ?? (audience === "acr" || !isOfEntra(plan) ? getToken(plan, cloud, audience, tenantId, assertion, context) : afterFirst(audience));
		answers.set(audience, pending);
		return pending;
	};
	return {
		plan,
		cloud,
		token: async (audience) => (await request(audience)).fact,
		secret: async (audience) => (await request(audience)).token,
		oidc: assertion === void 0 ? Promise.resolve((0,_facts_js__WEBPACK_IMPORTED_MODULE_12__.r)("not-needed")) : assertion.then(({ fact }) => fact)
	};
}
const hasNoAnswer = (fact) => fact.state === "failed" && (fact.reason.kind === "network" || fact.reason.kind === "deadline" || fact.reason.kind === "refused" && (fact.reason.status === 429 || fact.reason.status >= 500));
const tokensAtOnce = ({ secret }) => secret === void 0 ? 1 : 2;
const isOfEntra = ({ source }) => source !== "managed-identity" && source !== "azure-cli";
async function getToken(plan, cloud, audience, tenant, assertion, context) {
	const tenantId = await tenant;
	if (tenantId === void 0) return { fact: (0,_facts_js__WEBPACK_IMPORTED_MODULE_12__.t)({
		kind: "tool",
		text: (0,_note_js__WEBPACK_IMPORTED_MODULE_11__.t)("tenant-unknown")
	}) };
	const trail = {
		lastReply: void 0,
		lastFailure: void 0,
		response: void 0,
		failure: void 0
	};
	const refused = (error) => plan.source === "managed-identity" ? refusedIdentity(error, trail, context.vault) : refusal(error, trail, context.vault);
	const [[made], jwt] = await Promise.all([Promise.allSettled([credentialOf(plan, cloud, tenantId, assertion, trail, context)]), assertion]);
	if (made.status === "rejected") return { fact: refused(made.reason) };
	if (jwt !== void 0 && jwt.token === void 0) return { fact: jwt.fact.state === "failed" ? jwt.fact : (0,_facts_js__WEBPACK_IMPORTED_MODULE_12__.r)("no-credential") };
	let token;
	try {
		token = await withinDeadline(made.value.getToken(scopeOf(audience, cloud)), context.deadline);
	} catch (error) {
		if (error === TIME_IS_UP) return { fact: (0,_facts_js__WEBPACK_IMPORTED_MODULE_12__.t)({ kind: "deadline" }) };
		return { fact: refused(error) };
	}
	if (token === null || typeof token.token !== "string" || token.token === "") return { fact: (0,_facts_js__WEBPACK_IMPORTED_MODULE_12__.t)({
		kind: "tool",
		text: (0,_note_js__WEBPACK_IMPORTED_MODULE_11__.t)("no-token", { service: "Microsoft Entra ID" })
	}) };
	const { tenantId: tid, objectId, clientId, principalKind } = readEntraToken(token.token) ?? {};
	return {
		fact: (0,_facts_js__WEBPACK_IMPORTED_MODULE_12__.n)({
			signedIn: true,
			tenantId: tid ?? tenantId,
			...objectId !== void 0 && { objectId },
			...clientId !== void 0 && { clientId },
			isPerson: principalKind === "person"
		}),
		token: context.vault.register(token.token)
	};
}
function refusal(error, trail, { redact }) {
	const { lastReply, lastFailure } = trail;
	const message = error instanceof Error ? error.message : String(error);
	const entraError = parseEntraError(lastReply?.body ?? "", redact) ?? (lastReply === void 0 ? parseEntraError(message, redact) : void 0);
	if (entraError !== void 0) return (0,_facts_js__WEBPACK_IMPORTED_MODULE_12__.n)({
		signedIn: false,
		status: lastReply?.status ?? 0,
		error: entraError
	});
	if (lastReply === void 0 && lastFailure !== void 0) return (0,_facts_js__WEBPACK_IMPORTED_MODULE_12__.t)(lastFailure);
	if (lastReply === void 0) return (0,_facts_js__WEBPACK_IMPORTED_MODULE_12__.t)({
		kind: "tool",
		text: (0,_text_js__WEBPACK_IMPORTED_MODULE_10__.d)(redact(message.split("\n")[0] ?? ""), 300)
	});
	const { status, body } = lastReply;
	return (0,_facts_js__WEBPACK_IMPORTED_MODULE_12__.t)({
		kind: "refused",
		status,
		code: "",
		text: (0,_text_js__WEBPACK_IMPORTED_MODULE_10__.d)((0,_text_js__WEBPACK_IMPORTED_MODULE_10__.m)(redact(body), _managed_identity_js__WEBPACK_IMPORTED_MODULE_1__.r), 300)
	});
}
async function credentialOf(plan, cloud, tenantId, assertion, trail, { host, vault, deadline }) {
	if (isOfEntra(plan)) await (0,_open_ahead_js__WEBPACK_IMPORTED_MODULE_7__/* .openAhead */ .i)(host, cloud.authority, tokensAtOnce(plan));
	const [sdk, httpClient] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(374), __webpack_require__.e(902)]).then(__webpack_require__.bind(__webpack_require__, 9902)), sdkTransport(host, deadline, trail, cloud)]);
	const options = {
		httpClient,
		authorityHost: `https://${cloud.authority}`,
		disableInstanceDiscovery: true,
		retryOptions: { maxRetries: 0 }
	};
	const { clientId } = plan;
	switch (plan.source) {
		case "client-secret":
		case "creds":
		case "username": return new sdk.ClientSecretCredential(tenantId, clientId, plan.secret === void 0 ? "" : vault.reveal(plan.secret), options);
		case "oidc": return new sdk.ClientAssertionCredential(tenantId, clientId, async () => vault.reveal((await assertion)?.token ?? vault.register("")), options);
		case "workload-identity":
			await maskFederatedToken(host, vault);
			return new sdk.WorkloadIdentityCredential({
				...options,
				tenantId,
				clientId
			});
		case "managed-identity": return managedIdentity(clientId, {
			host,
			vault,
			deadline
		}, trail);
		case "azure-cli": return new sdk.AzureCliCredential({
			processTimeoutInMs: Math.max(1, deadline.remaining()),
			...tenantId !== "" && { tenantId }
		});
	}
}
const PUBLIC_LOGS = { scope: "https://api.loganalytics.io/.default" };
async function maskFederatedToken({ env, readFile }, vault) {
	const file = await readFile(env["AZURE_FEDERATED_TOKEN_FILE"] ?? "", { maxBytes: MAX_BYTES });
	if (file.state === "read") vault.register(file.text.trim());
}
function scopeOf(audience, cloud) {
	switch (audience) {
		case "acr": return "https://containerregistry.azure.net/.default";
		case "arm": return `https://${cloud.arm}/.default`;
		case "graph": return `https://${cloud.graph}/.default`;
		case "logs": return (cloud.logAnalytics ?? PUBLIC_LOGS).scope;
	}
}
async function tenantOf({ subscriptionId }, cloud, { host, deadline }) {
	const url = new URL(`https://${cloud.arm}/subscriptions/${encodeURIComponent(subscriptionId)}?api-version=2022-12-01`);
	const sent = await (0,_transport_js__WEBPACK_IMPORTED_MODULE_8__.t)(host, deadline, {
		method: "GET",
		url,
		headers: {},
		maxBodyBytes: MAX_BYTES
	});
	return sent.ok ? (0,_probes_js__WEBPACK_IMPORTED_MODULE_2__.t)(sent.reply.headers["www-authenticate"] ?? "")?.tenantId : void 0;
}
async function requestOidcToken(audience, { host, vault, deadline }) {
	const url = URL.parse(host.env["ACTIONS_ID_TOKEN_REQUEST_URL"] ?? "");
	if (url === null) return { fact: (0,_facts_js__WEBPACK_IMPORTED_MODULE_12__.t)({
		kind: "tool",
		text: (0,_note_js__WEBPACK_IMPORTED_MODULE_11__.t)("not-a-url", { name: "ACTIONS_ID_TOKEN_REQUEST_URL" })
	}) };
	url.searchParams.set("audience", audience);
	const bearer = vault.register(host.env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"] ?? "");
	const headers = {
		authorization: `Bearer ${vault.reveal(bearer)}`,
		accept: "application/json"
	};
	const sent = await (0,_transport_js__WEBPACK_IMPORTED_MODULE_8__.t)(host, deadline, {
		method: "GET",
		url,
		headers,
		maxBodyBytes: MAX_BYTES
	});
	if (!sent.ok) return { fact: (0,_facts_js__WEBPACK_IMPORTED_MODULE_12__.t)(sent.reason) };
	const jwt = (0,_data_plane_js__WEBPACK_IMPORTED_MODULE_5__.i)(sent.reply.body, "value");
	if (sent.reply.status !== 200 || jwt === void 0) {
		const text = `GitHub's OIDC endpoint: HTTP ${sent.reply.status}`;
		return { fact: (0,_facts_js__WEBPACK_IMPORTED_MODULE_12__.t)({
			kind: "refused",
			status: sent.reply.status,
			code: "",
			text
		}) };
	}
	const token = vault.register(jwt);
	const claims = readGitHubToken(jwt);
	return claims === void 0 ? {
		fact: (0,_facts_js__WEBPACK_IMPORTED_MODULE_12__.t)({
			kind: "tool",
			text: (0,_note_js__WEBPACK_IMPORTED_MODULE_11__.t)("oidc-token-unreadable")
		}),
		token
	} : {
		fact: (0,_facts_js__WEBPACK_IMPORTED_MODULE_12__.n)(claims),
		token
	};
}
const TIME_IS_UP = Symbol("time is up");
async function withinDeadline(work, deadline) {
	const { promise, reject } = Promise.withResolvers();
	const timer = setTimeout(reject, deadline.remaining(), TIME_IS_UP);
	try {
		return await Promise.race([work, promise]);
	} finally {
		clearTimeout(timer);
	}
}



/***/ }),

/***/ 9315:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tenantClues: () => (/* binding */ tenantClues)
/* harmony export */ });
/* harmony import */ var _clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9554);
/* harmony import */ var _managed_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5682);
/* harmony import */ var _application_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5896);
/* harmony import */ var _guid_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(945);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5441);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8317);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7570);
/* harmony import */ var _sign_in_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(317);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6727);









// build/probes/tenant-clues.js
const MAX_BYTES = 65536;
async function tenantClues(plan, cloud, signIn, registries, reader, context) {
	const answer = (0,_facts_js__WEBPACK_IMPORTED_MODULE_7__.i)(signIn);
	if (answer === void 0) return (0,_facts_js__WEBPACK_IMPORTED_MODULE_7__.r)("not-signed-in");
	const meaning = answer.signedIn ? void 0 : (0,_managed_identity_js__WEBPACK_IMPORTED_MODULE_1__.o)(answer.error, answer.status);
	const isUnknown = meaning === "sp-not-found" || meaning === "tenant-not-found";
	const isRejected = answer.signedIn && registries.some((registry) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.Z)(registry) !== void 0);
	if (!isUnknown && !isRejected) return (0,_facts_js__WEBPACK_IMPORTED_MODULE_7__.r)("not-needed");
	const ofSubscription = async (subscriptionId, isRequested) => isRequested && (0,_guid_js__WEBPACK_IMPORTED_MODULE_3__.r)(subscriptionId) ? (0,_sign_in_js__WEBPACK_IMPORTED_MODULE_5__.tenantOf)({ subscriptionId }, cloud, context) : void 0;
	const [cloudOfTenant, clientIdIsTenant, tenantOfClientId, clientIdOfObject, tenantOfTenantId, tenantOfSubscription] = await Promise.all([
		meaning === "tenant-not-found" ? cloudThatHas(plan.tenantId, cloud, context) : void 0,
		isUnknown && (0,_guid_js__WEBPACK_IMPORTED_MODULE_3__.r)(plan.clientId) && isTenant(plan.clientId, cloud, context),
		ofSubscription(plan.clientId, meaning === "sp-not-found"),
		meaning === "sp-not-found" ? applicationOf(plan.clientId, reader, context) : void 0,
		ofSubscription(plan.tenantId, meaning === "tenant-not-found"),
		ofSubscription(plan.subscriptionId, isRejected && plan.tenantId !== "")
	]);
	return (0,_facts_js__WEBPACK_IMPORTED_MODULE_7__.n)({
		clientIdIsTenant,
		...cloudOfTenant !== void 0 && { cloudOfTenant },
		...tenantOfClientId !== void 0 && { clientIdIsSubscription: true },
		...clientIdOfObject !== void 0 && { clientIdOfObject },
		...tenantOfTenantId !== void 0 && { tenantOfTenantId },
		...tenantOfSubscription !== void 0 && { tenantOfSubscription }
	});
}
async function applicationOf(objectId, session, context) {
	const reader = (0,_guid_js__WEBPACK_IMPORTED_MODULE_3__.r)(objectId) ? await session() : void 0;
	if (reader === void 0) return void 0;
	const { requestGraph, isGraphReading } = await __webpack_require__.e(/* import() */ 530).then(__webpack_require__.bind(__webpack_require__, 4530));
	const paths = ["servicePrincipals", "applications"].map((kind) => `v1.0/${kind}/${objectId}?$select=id,appId`);
	return (await Promise.all(paths.map((path) => requestGraph(reader, path, _application_js__WEBPACK_IMPORTED_MODULE_2__.n, context)))).flatMap((reading) => isGraphReading(reading) && reading.ok ? [reading.value.appId] : []).find(Boolean);
}
const isTenant = async (id, cloud, context) => await discover(id, cloud, context) !== void 0;
async function discover(id, { authority }, { host, deadline }) {
	const url = new URL(`https://${authority}/${encodeURIComponent(id)}/v2.0/.well-known/openid-configuration`);
	const sent = await (0,_transport_js__WEBPACK_IMPORTED_MODULE_6__.t)(host, deadline, {
		method: "GET",
		url,
		headers: { accept: "application/json" },
		maxBodyBytes: MAX_BYTES
	});
	return sent.ok && sent.reply.status === 200 ? sent.reply.body : void 0;
}
async function cloudThatHas(tenantId, signInCloud, context) {
	const others = _clouds_js__WEBPACK_IMPORTED_MODULE_0__.t.filter(({ name }) => name !== signInCloud.name && name !== "azuregermancloud");
	return (await Promise.all(others.map(async (other) => {
		const document = await discover(tenantId, other, context);
		return document === void 0 ? void 0 : instanceIn(document) ?? other.name;
	}))).find((name) => name !== void 0 && name !== signInCloud.name);
}
function instanceIn(document) {
	const instance = (0,_json_js__WEBPACK_IMPORTED_MODULE_8__.i)((0,_json_js__WEBPACK_IMPORTED_MODULE_8__.n)(document))?.["cloud_instance_name"];
	if (typeof instance !== "string") return void 0;
	return _clouds_js__WEBPACK_IMPORTED_MODULE_0__.t.find(({ authorities }) => authorities.some((host) => host.endsWith(`.${instance}`)))?.name;
}



/***/ })

};
;