"use strict";
exports.id = 283;
exports.ids = [283];
exports.modules = {

/***/ 8818:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ textIn),
/* harmony export */   i: () => (/* binding */ listIn),
/* harmony export */   n: () => (/* binding */ flagIn),
/* harmony export */   o: () => (/* binding */ wordIn),
/* harmony export */   r: () => (/* binding */ instantIn),
/* harmony export */   t: () => (/* binding */ fieldsOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7570);

// build/azure/arm/json-fields.js
const fieldsOf = (value) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.i)(value) ?? {};
const MAX_TEXT = 2048;
const textIn = (value, limit = MAX_TEXT) => typeof value === "string" && value !== "" && value.length <= limit ? value : void 0;
const flagIn = (value) => typeof value === "boolean" ? value : void 0;
function wordIn(value, words) {
	const lower = textIn(value)?.toLowerCase();
	return words.find((word) => word.toLowerCase() === lower);
}
function listIn(value, read, limit = 2e3) {
	if (value === void 0 || value === null) return Object.freeze([]);
	if (!Array.isArray(value) || value.length > limit) return void 0;
	const items = value.map(read);
	return items.every((item) => item !== void 0) ? Object.freeze(items) : void 0;
}
function instantIn(value) {
	const match = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d{1,9})?(Z|[+-]\d\d:\d\d)?$/i.exec(textIn(value, 64) ?? "");
	if (match === null) return void 0;
	const instant = Date.parse(`${match[1]}${match[2]?.slice(0, 4) ?? ""}${match[3]?.toUpperCase() ?? "Z"}`);
	return Number.isNaN(instant) ? void 0 : instant;
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



/***/ }),

/***/ 283:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   queryEvents: () => (/* binding */ queryEvents)
/* harmony export */ });
/* harmony import */ var _registry_events_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4849);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8317);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7570);
/* harmony import */ var _note_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7616);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2363);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6727);






// build/probes/registry-events.js
const MAX_BYTES = 1048576;
async function queryEvents(signIn, workspaceId, loginServers, { host, vault, deadline }) {
	const { logAnalytics } = signIn.cloud;
	if (logAnalytics === void 0) return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__.t)({
		kind: "tool",
		text: (0,_note_js__WEBPACK_IMPORTED_MODULE_2__.t)("no-log-analytics", { cloud: signIn.cloud.azName })
	});
	const token = await signIn.secret("logs");
	if (token === void 0) return withoutToken(signIn, await signIn.token("logs"));
	const sent = await (0,_transport_js__WEBPACK_IMPORTED_MODULE_0__.t)(host, deadline, {
		method: "POST",
		url: new URL(`https://${logAnalytics.host}/v1/workspaces/${workspaceId}/query`),
		headers: {
			accept: "application/json",
			"content-type": "application/json",
			authorization: `Bearer ${vault.reveal(token)}`
		},
		body: JSON.stringify({
			query: (0,_registry_events_js__WEBPACK_IMPORTED_MODULE_3__.a)(loginServers),
			timespan: "P1D"
		}),
		maxBodyBytes: MAX_BYTES
	});
	if (!sent.ok) return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__.t)(sent.reason);
	const { status, body } = sent.reply;
	const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__.n)(body);
	const events = status === 200 ? (0,_registry_events_js__WEBPACK_IMPORTED_MODULE_3__.n)(value) : void 0;
	if (events !== void 0) return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__.n)(events);
	if (status === 200) return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__.t)({
		kind: "tool",
		text: (0,_note_js__WEBPACK_IMPORTED_MODULE_2__.t)("answer-not-understood", { service: "Log Analytics" })
	});
	const error = (0,_registry_events_js__WEBPACK_IMPORTED_MODULE_3__.r)(value);
	return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__.t)({
		kind: "refused",
		status,
		code: error?.code ?? "",
		text: (0,_text_js__WEBPACK_IMPORTED_MODULE_5__.d)(vault.redact(error?.message ?? body.trim()), 300)
	});
}
function withoutToken({ plan }, answer) {
	if (answer.state !== "known") return plan.role === "ambient" ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__.r)("not-signed-in") : answer;
	if (answer.value.signedIn) return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__.r)("not-signed-in");
	const { status, error } = answer.value;
	return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__.t)({
		kind: "refused",
		status,
		code: `AADSTS${error.code ?? ""}`,
		text: ""
	});
}



/***/ })

};
;