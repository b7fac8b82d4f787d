"use strict";
exports.id = 530;
exports.ids = [530];
exports.modules = {

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