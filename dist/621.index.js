"use strict";
exports.id = 621;
exports.ids = [621];
exports.modules = {

/***/ 6350:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ DEFAULT_HELPERS),
/* harmony export */   c: () => (/* binding */ isSameLogin),
/* harmony export */   d: () => (/* binding */ parseDockerConfig),
/* harmony export */   f: () => (/* binding */ podmanConfig),
/* harmony export */   i: () => (/* binding */ storesNothing),
/* harmony export */   l: () => (/* binding */ keepsFile),
/* harmony export */   m: () => (/* binding */ wouldDetectHelper),
/* harmony export */   n: () => (/* binding */ meantHelper),
/* harmony export */   o: () => (/* binding */ EMPTY_CONFIG),
/* harmony export */   p: () => (/* binding */ storedFor),
/* harmony export */   r: () => (/* binding */ readHelperAnswer),
/* harmony export */   s: () => (/* binding */ helperFor),
/* harmony export */   t: () => (/* binding */ cannotStore),
/* harmony export */   u: () => (/* binding */ parseAuthVariable)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7570);
/* harmony import */ var _note_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7616);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2363);



// build/docker/config.js
const EMPTY_CONFIG = {
	auths: new Map(),
	credHelpers: new Map()
};
function parseDockerConfig(text) {
	const json = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.n)(text) === void 0 ? firstObject(text) : text;
	return readConfig((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.n)(json), json);
}
const firstValue = (text) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.n)(text) ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.n)(firstObject(text));
function parseAuthVariable(text) {
	const root = text.trim() === "" ? {} : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.n)(text);
	const outcome = readConfig(root, text.trim() === "" ? "{}" : text);
	if (!outcome.ok) return outcome;
	if (!hasOnly(root, "auths")) return problem((0,_note_js__WEBPACK_IMPORTED_MODULE_1__.t)("only-field-allowed", { field: "auths" }));
	if (!Object.values(fieldsOf(root).get("auths") ?? {}).every((entry) => hasOnly(entry, "auth"))) return problem((0,_note_js__WEBPACK_IMPORTED_MODULE_1__.t)("only-auth-in-entries"));
	return [...outcome.config.auths.values()].every(({ userName }) => userName !== void 0) ? outcome : problem((0,_note_js__WEBPACK_IMPORTED_MODULE_1__.t)("entry-without-auth"));
}
function readConfig(root, json) {
	if (root === void 0) return problem((0,_note_js__WEBPACK_IMPORTED_MODULE_1__.t)("not-json"));
	if (root !== null && !(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.r)(root)) return problem((0,_note_js__WEBPACK_IMPORTED_MODULE_1__.t)("not-a-json-object"));
	const { entries, credHelpers, texts, proxies, problems, authsName } = readFields(root === null ? [] : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.o)(json));
	const [firstProblem] = problems;
	const undecodable = [...entries].filter(([, entry]) => decodedLogin(entry) === void 0);
	const isBroken = undecodable.length > 0;
	const stored = [...entries].map(([host, entry]) => {
		const decoded = firstProblem === void 0 ? decodedLogin(entry) : void 0;
		return [host, storedAuth(entry, decoded ?? undecodedLogin(entry), isBroken && decoded !== void 0)];
	});
	const [credsStore, currentContext] = [texts.get("credsstore"), texts.get("currentcontext")];
	const config = {
		auths: new Map(stored),
		credHelpers,
		...credsStore ? { credsStore } : {},
		...buildProxiesIn(proxies),
		...currentContext ? { currentContext } : {}
	};
	const all = [...problems, ...undecodable.map(([host]) => ({
		at: [authsName, host],
		said: (0,_note_js__WEBPACK_IMPORTED_MODULE_1__.t)("entry-undecodable")
	}))];
	return all[0] === void 0 ? {
		ok: true,
		config
	} : {
		ok: false,
		problem: all[0].said,
		config,
		broken: all.map(({ at }) => at)
	};
}
function readFields(fields) {
	const [entries, credHelpers, texts] = [
		new Map(),
		new Map(),
		new Map()
	];
	const problems = [];
	let proxies;
	let authsName = "auths";
	for (const [name, value] of fields) {
		const field = name.toLowerCase();
		const stumble = (said, ...within) => {
			problems.push({
				at: [name, ...within],
				said
			});
		};
		const addTo = (map, read) => {
			if (value === null) map.clear();
			else if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.r)(value)) stumble((0,_note_js__WEBPACK_IMPORTED_MODULE_1__.t)("field-not-object", { field: field === "auths" ? "auths" : "credHelpers" }));
			else for (const [host, each] of Object.entries(value)) map.set(host, read(each, host));
		};
		const other = OTHER_FIELDS.get(field);
		if (field === "auths") {
			authsName = name;
			addTo(entries, (entry, host) => {
				if (!isEntry(entry)) stumble((0,_note_js__WEBPACK_IMPORTED_MODULE_1__.t)("entry-undecodable"), host);
				return entryOf(entry);
			});
		} else if (field === "credhelpers") addTo(credHelpers, (helper, host) => {
			if (!aString(helper)) stumble((0,_note_js__WEBPACK_IMPORTED_MODULE_1__.t)("values-not-text", { field: "credHelpers" }), host);
			return typeof helper === "string" ? helper : "";
		});
		else if (field === "credsstore" && !aString(value)) stumble((0,_note_js__WEBPACK_IMPORTED_MODULE_1__.t)("field-not-text", { field: "credsStore" }));
		else if (other !== void 0 && !other.hasForm(value)) stumble((0,_note_js__WEBPACK_IMPORTED_MODULE_1__.t)("field-malformed", { field: other.name }));
		else if (field === "proxies") proxies = value;
		else if (typeof value === "string") texts.set(field, value);
	}
	return {
		entries,
		credHelpers,
		texts,
		proxies,
		problems,
		authsName
	};
}
function buildProxiesIn(proxies) {
	const set = Object.entries(proxies ?? {}).map(([engine, entry]) => {
		const fields = fieldsOf(entry);
		return [engine, fields.get("httpsproxy") || fields.get("httpproxy")];
	}).filter((each) => typeof each[1] === "string" && each[1] !== "");
	return set.length === 0 ? {} : { buildProxies: new Map(set) };
}
const problem = (said) => ({
	ok: false,
	problem: said,
	config: EMPTY_CONFIG,
	broken: []
});
function firstObject(text) {
	let depth = 0;
	for (const { 0: token, index } of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"?|[{}]/gs)) {
		if (token === "{") depth += 1;
		if (token === "}") depth -= 1;
		if (token === "}" && depth === 0) return text.slice(0, index + 1);
	}
	return text;
}
const fieldsOf = (value) => new Map(Object.entries(value ?? {}).filter(([, field]) => field !== null).map(([name, field]) => [name.toLowerCase(), field]));
const hasOnly = (value, name) => Object.keys(value ?? {}).every((key) => key.toLowerCase() === name);
const aString = (value) => value === null || typeof value === "string";
const listOf = (form) => (value) => value === null || Array.isArray(value) && value.every(form);
const mapOf = (form) => (value) => value === null || (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.r)(value) && Object.values(value).every(form);
const withStrings = (...names) => (value) => value === null || (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.r)(value) && areStrings(only(fieldsOf(value), names));
const STRING_FIELDS = [
	...[
		"psFormat",
		"imagesFormat",
		"networksFormat",
		"pluginsFormat",
		"volumesFormat",
		"statsFormat",
		"servicesFormat"
	],
	...[
		"serviceInspectFormat",
		"tasksFormat",
		"secretFormat",
		"configFormat",
		"nodesFormat"
	],
	...[
		"detachKeys",
		"currentContext",
		"experimental"
	]
];
const OTHER_FIELDS = new Map(Object.entries({
	HttpHeaders: mapOf(aString),
	proxies: mapOf(withStrings("httpproxy", "httpsproxy", "noproxy", "ftpproxy", "allproxy")),
	plugins: mapOf(mapOf(aString)),
	aliases: mapOf(aString),
	features: mapOf(aString),
	pruneFilters: listOf(aString),
	cliPluginsExtraDirs: listOf(aString),
	...Object.fromEntries(STRING_FIELDS.map((name) => [name, aString]))
}).map(([name, hasForm]) => [name.toLowerCase(), {
	name,
	hasForm
}]));
const isEntry = withStrings(...[
	"username",
	"password",
	"auth",
	"email",
	"serveraddress",
	"identitytoken",
	"registrytoken"
]);
const entryOf = (entry) => new Map([...fieldsOf(entry)].filter((field) => typeof field[1] === "string"));
const decodedLogin = (entry) => {
	const auth = entry.get("auth");
	return auth ? decodedPair(auth) : undecodedLogin(entry);
};
const undecodedLogin = (entry) => ({
	...entry.has("username") && { userName: entry.get("username") ?? "" },
	...entry.has("password") && { password: entry.get("password") ?? "" }
});
function storedAuth(entry, { userName, password }, isBesideBroken) {
	const identityToken = entry.get("identitytoken");
	return {
		...userName && { userName },
		...password !== void 0 && { password },
		...identityToken && { identityToken },
		...(entry.get("email") || entry.get("registrytoken")) && { hasMore: true },
		...(isBesideBroken && entry.get("auth") && !identityToken || entry.get("registrytoken")) && { mayBeUnread: true }
	};
}
function decodedPair(auth) {
	const base64 = auth.replace(/[\r\n]/g, "");
	if (base64.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(base64)) return void 0;
	const pair = Buffer.from(base64, "base64").toString("utf8");
	const colon = pair.indexOf(":");
	if (colon < 1) return void 0;
	return {
		userName: pair.slice(0, colon),
		password: pair.slice(colon + 1).replace(/^\0+|(?<!\0)\0+$/g, "")
	};
}
const helperFor = (config, host) => (config.credHelpers.get(host) ?? config.credsStore) || void 0;
const wouldDetectHelper = (config) => !config.isPodman && config.credsStore === void 0 && config.credHelpers.size === 0 && config.auths.size === 0;
const DEFAULT_HELPERS = {
	linux: "secretservice",
	darwin: "osxkeychain",
	win32: "wincred"
};
function storedFor(config, host) {
	const exact = config.auths.get(host);
	if (exact !== void 0) return exact;
	for (const [key, auth] of config.auths) if (key.replace(/^[a-z][a-z\d+.-]*:\/\//i, "").split("/")[0] === host) return auth;
}
function keepsFile(config, host, given, hasHelper) {
	const entry = config.auths.get(host);
	if (config.isPodman || entry === void 0 || entry.hasMore) return false;
	const kept = hasHelper ? {} : given;
	return kept !== void 0 && isSameLogin(entry, kept);
}
const isSameLogin = (one, other) => (one.userName ?? "") === (other.userName ?? "") && (one.password ?? "") === (other.password ?? "") && (one.identityToken ?? "") === (other.identityToken ?? "");
function podmanConfig(files) {
	const auths = new Map();
	const credHelpers = new Map();
	for (const file of files) {
		const earlier = new Set([...auths.keys(), ...credHelpers.keys()]);
		for (const [host, helper] of file.credHelpers) if (!earlier.has(host)) credHelpers.set(host, helper);
		for (const [host, auth] of file.auths) if (!earlier.has(host)) auths.set(host, auth);
	}
	return {
		auths,
		credHelpers,
		isPodman: true
	};
}
const areStrings = (fields) => [...fields.values()].every((field) => typeof field === "string");
const only = (fields, names) => new Map([...fields].filter(([name]) => names.includes(name)));
// build/docker/credential-helper.js
function readHelperAnswer({ code, stdout, stderr }, redact) {
	const said = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__.m)(redact(stdout), (text) => withoutSecret(text.slice(0, MAX_ANSWER).trim()));
	if (code !== 0) {
		if (said === NOT_FOUND) return "no-login";
		return { failure: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__.n)(said) || (0,_text_js__WEBPACK_IMPORTED_MODULE_2__.n)(redact(stderr)) || (0,_note_js__WEBPACK_IMPORTED_MODULE_1__.t)("exit-status", { code }) };
	}
	const value = firstValue(stdout);
	if (value === null) return "no-login";
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.r)(value)) return { failure: said === "" ? (0,_note_js__WEBPACK_IMPORTED_MODULE_1__.t)("no-output") : (0,_note_js__WEBPACK_IMPORTED_MODULE_1__.t)("not-a-json-object") };
	const answer = fieldsOf(value);
	const [userName, secret] = [answer.get("username") ?? "", answer.get("secret") ?? ""];
	if (typeof userName !== "string" || typeof secret !== "string") return { failure: (0,_note_js__WEBPACK_IMPORTED_MODULE_1__.t)("no-login-in-answer") };
	if (secret === "") return "no-login";
	return userName === "<token>" ? { identityToken: secret } : {
		userName,
		password: secret
	};
}
const withoutSecret = (text) => text.replace(/("Secret"[ \t]{0,9}:[ \t]{0,9}")[^"]*/gi, "$1***");
const NOT_FOUND = "credentials not found in native keychain";
const MAX_ANSWER = 65536;
const NO_SESSION = /d-?bus|org[./]freedesktop[./]secrets|secret service|prompt was dismissed|user interaction is not allowed|\(-25308\)|\blocked (?:collection|object)\b|interaction with the security server|no default keychain|(specified )?logon session does not exist|pass not initialized|password.store is (empty|not initialized|uninitialized)|pass store is uninitialized|gpg: decryption failed|no (?:secret|public) key/i;
const cannotStore = (text) => NO_SESSION.test(text) || (0,_text_js__WEBPACK_IMPORTED_MODULE_2__.r)(text, /\bkey(?:chain|ring)\b/gi, /\b(?:locked|not available|could not be found|unlock)/i, 40) !== void 0;
function meantHelper(program) {
	const written = program.startsWith(PREFIX) ? program.slice(PREFIX.length) : "";
	const last = written.trim().split(/[/\\]/).at(-1) ?? "";
	const meant = last.startsWith(PREFIX) ? last.slice(PREFIX.length) : last;
	return meant !== written && /^[\w.-]+$/.test(meant) ? meant : void 0;
}
const PREFIX = "docker-credential-";
const STORES_NOTHING = new Map([
	["acr-env", "refuses"],
	["acr-login", "refuses"],
	["ecr-login", "refuses"],
	["gcr", "refuses"],
	["gcloud", "drops"]
]);
function storesNothing(suffix, env) {
	const name = suffix.replace(/\.exe$/i, "");
	return name === "ecr-login" && /^(1|t|true)$/i.test(env["AWS_ECR_IGNORE_CREDS_STORAGE"] ?? "") ? "drops" : STORES_NOTHING.get(name);
}



/***/ }),

/***/ 5632:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ compareFederated),
/* harmony export */   n: () => (/* binding */ adviseFederated),
/* harmony export */   r: () => (/* binding */ federatedName),
/* harmony export */   t: () => (/* binding */ DEFAULT_AUDIENCE)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2363);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);


// build/azure/entra/subject.js
function claimsIn(text) {
	const claims = new Map();
	const tokens = text.split(":");
	for (let at = 0; at < tokens.length; at++) {
		const name = (tokens[at] ?? "").toLowerCase();
		if (name === "pull_request") claims.set(name, "");
		else claims.set(name, tokens[++at] ?? "");
	}
	return claims;
}
function parseSubject(subject) {
	const [, owner, ownerId, name, repositoryId, rest] = /^repo:([^/:@]+)(?:@(\d+))?\/([^/:@]+)(?:@(\d+))?:(.+)$/s.exec(subject) ?? [];
	if (owner === void 0 || name === void 0 || rest === void 0) return void 0;
	const shared = {
		owner,
		name,
		entity: entityIn(rest),
		rest
	};
	return ownerId !== void 0 && repositoryId !== void 0 ? {
		kind: "immutable",
		ownerId,
		repositoryId,
		...shared
	} : ownerId === void 0 && repositoryId === void 0 ? {
		kind: "classic",
		...shared
	} : void 0;
}
function entityIn(rest) {
	if (/^environment:[^:]/i.test(rest)) return "environment";
	if (/^pull_request$/i.test(rest)) return "pull_request";
	if (/^ref:refs\/heads\/./i.test(rest)) return "branch";
	return /^ref:refs\/tags\/./i.test(rest) ? "tag" : "other";
}
// build/azure/entra/claim-diff.js
function differenceOf(part, presented, accepted) {
	if (presented === accepted) return void 0;
	const [kind = "other", ...also] = kindsOf(part, presented, accepted);
	return {
		part,
		presented,
		accepted,
		at: divergence(presented, accepted),
		kind,
		also,
		caret: markOf(presented, accepted)
	};
}
function kindsOf(part, presented, accepted) {
	if (presented.trim() === accepted.trim()) return ["white-space"];
	if (equalsIgnoreCase(presented, accepted)) return ["case"];
	if ((0,_text_js__WEBPACK_IMPORTED_MODULE_1__.f)(presented, "/") === (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.f)(accepted, "/")) return ["trailing-slash"];
	if (part !== "subject") return ["other"];
	const [one, other] = [parseSubject(presented), parseSubject(accepted)];
	if (one !== void 0 && other !== void 0) return subjectKinds(one, other);
	return one === void 0 && other === void 0 ? topologicalOrder(claimKinds(presented, accepted)) : ["other"];
}
const CONTEXTS = new Set([
	"environment",
	"ref",
	"pull_request"
]);
function claimKinds(presented, accepted) {
	const [mine, theirs] = [claimsIn(presented), claimsIn(accepted)];
	const differing = [...new Set([...mine.keys(), ...theirs.keys()])].filter((name) => {
		const [one, other] = [mine.get(name), theirs.get(name)];
		return one === void 0 || other === void 0 || !equalsIgnoreCase(one, other);
	});
	const context = differing.some((name) => CONTEXTS.has(name)) ? contextOf(mine) : void 0;
	const others = differing.filter((name) => !CONTEXTS.has(name)).map(kindOfClaim);
	return [...context === void 0 ? [] : [context], ...others];
}
function contextOf(claims) {
	if (claims.has("environment")) return "environment";
	if (claims.has("pull_request")) return "pull_request";
	const ref = claims.get("ref") ?? "";
	if (ref.startsWith("refs/tags/")) return "tag";
	return ref.startsWith("refs/heads/") ? "branch" : "other";
}
function kindOfClaim(name) {
	if (name === "job_workflow_ref") return name;
	if (name.startsWith("repository_owner")) return "owner";
	return name === "repo" || name.startsWith("repository") ? "repository" : "other";
}
const topologicalOrder = (kinds) => WEIGHTS.filter((kind) => kinds.includes(kind));
function subjectKinds(presented, accepted) {
	const sameForm = presented.kind === accepted.kind;
	const pairs = [[
		"owner",
		presented.owner,
		accepted.owner
	], [
		"repository",
		presented.name,
		accepted.name
	]];
	const kinds = pairs.flatMap(([kind, one, other]) => equalsIgnoreCase(one, other) ? [] : [kind]);
	const { rest } = presented;
	if (!equalsIgnoreCase(rest, accepted.rest)) kinds.push(...claimKinds(rest, accepted.rest));
	if (!sameForm) kinds.push("immutable-form");
	if (sameForm && presented.ownerId !== accepted.ownerId) kinds.push("owner");
	if (sameForm && presented.repositoryId !== accepted.repositoryId) kinds.push("repository");
	if ([...pairs.map(([, one, other]) => [one, other]), [rest, accepted.rest]].some(([one, other]) => one !== other && equalsIgnoreCase(one, other))) kinds.push("case");
	return topologicalOrder(kinds);
}
const WEIGHTS = [
	"owner",
	"repository",
	"immutable-form",
	"environment",
	"pull_request",
	"branch",
	"tag",
	"job_workflow_ref",
	"other",
	"case"
];
const equalsIgnoreCase = (one, other) => one.toLowerCase() === other.toLowerCase();
function divergence(one, other) {
	let at = 0;
	while (at < one.length && at < other.length && one[at] === other[at]) at++;
	return /[\uDC00-\uDFFF]/.test(one[at] ?? other[at] ?? "") ? Math.max(0, at - 1) : at;
}
function commonEnd(one, other, from) {
	let length = 0;
	const most = Math.min(one.length, other.length) - from;
	while (length < most && one.at(-1 - length) === other.at(-1 - length)) length++;
	return length;
}
function editDistance(one, other) {
	const at = divergence(one, other);
	return Math.max(one.length, other.length) - at - commonEnd(one, other, at);
}
const MAX_MARKED = 1e3;
function markOf(presented, accepted) {
	const at = divergence(presented, accepted);
	if (at > MAX_MARKED) return "";
	const end = commonEnd(presented, accepted, at);
	const widths = [presented, accepted].map((text) => widthOf(text.slice(at, Math.min(text.length - end, MAX_MARKED))));
	return " ".repeat(widthOf(presented.slice(0, at))) + "^".repeat(Math.max(1, ...widths));
}
const widthOf = (text) => [...text].reduce((width, character) => width + (WIDE.test(character) ? 2 : 1), 0);
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}]/u;
// build/azure/entra/claims-matching.js
const MAX_LENGTH = 4096;
function satisfies(expression, claims) {
	const verdicts = termsOf(expression)?.map((term) => fits$1(term, claims));
	if (verdicts === void 0 || verdicts.includes(false)) return verdicts && false;
	return verdicts.includes(void 0) ? void 0 : true;
}
const unmetTerms = (expression, claims) => (termsOf(expression) ?? []).filter((term) => fits$1(term, claims) === false);
function termsOf(expression) {
	if (expression.length > MAX_LENGTH) return void 0;
	const term = /\s*claims\[\s*'([\w-]+)'\s*\]\s+(eq|matches)\s+'((?:[^']|'')*)'\s*(and\b|$)/y;
	const terms = [];
	for (let at = 0;; at = term.lastIndex) {
		term.lastIndex = at;
		const [, claim, operator, operand, next] = term.exec(expression) ?? [];
		if (claim === void 0 || operand === void 0) return void 0;
		terms.push({
			claim,
			operator: operator === "eq" ? "eq" : "matches",
			operand: operand.replaceAll("''", "'")
		});
		if (next === "") return terms;
	}
}
function fits$1({ claim: name, operator, operand }, claims) {
	const claim = name === "sub" ? claims.sub : name === "job_workflow_ref" ? claims.job_workflow_ref : void 0;
	if (claim === void 0 || claim.length > MAX_LENGTH) return void 0;
	return operator === "eq" ? claim === operand : matchesPattern(claim, operand);
}
function matchesPattern(text, pattern) {
	let at = 0;
	let place = 0;
	let star = -1;
	let resume = 0;
	while (at < text.length) if (pattern[place] === "*") {
		star = place++;
		resume = at;
	} else if (place < pattern.length && (pattern[place] === "?" || pattern[place] === text[at])) {
		place++;
		at++;
	} else if (star >= 0) {
		place = star + 1;
		at = ++resume;
	} else return false;
	return /^\**$/.test(pattern.slice(place));
}
// build/azure/entra/federated-credentials.js
function compareFederated(presented, accepted) {
	const verdicts = accepted.map((credential) => ({
		credential,
		fits: fits(presented, credential)
	}));
	const match = verdicts.find((verdict) => verdict.fits === true);
	if (match !== void 0) return {
		state: "matches",
		by: match.credential
	};
	const candidates = verdicts.filter((verdict) => verdict.fits === void 0).map(({ credential }) => credential);
	if (candidates.length > 0) return {
		state: "undecided",
		candidates
	};
	const nearest = accepted.map((credential) => ({
		credential,
		differences: differences(presented, credential)
	})).map((each) => ({
		...each,
		distance: distance(each.differences)
	})).sort((one, other) => one.distance - other.distance)[0];
	return nearest === void 0 ? { state: "none" } : {
		state: "differs",
		nearest: nearest.credential,
		differences: nearest.differences
	};
}
function fits(presented, credential) {
	if (presented.issuer !== credential.issuer || !credential.audiences.includes(presented.audience)) return false;
	if (credential.expression === void 0) return presented.subject === credential.subject;
	return satisfies(credential.expression, claimsOf(presented));
}
const claimsOf = ({ subject: sub, jobWorkflowRef }) => ({
	sub,
	...jobWorkflowRef !== void 0 && { job_workflow_ref: jobWorkflowRef }
});
function differences(presented, credential) {
	const { issuer, subject, audience } = presented;
	const audiences = credential.audiences.includes(audience) ? audience : nearestOf(audience, credential.audiences);
	const found = [differenceOf("issuer", issuer, credential.issuer)];
	if (credential.expression === void 0) found.push(differenceOf("subject", subject, credential.subject ?? ""));
	else found.push(...unmet(presented, credential.expression));
	found.push(differenceOf("audience", audience, audiences));
	return found.filter((difference) => difference !== void 0);
}
function unmet(presented, expression) {
	const terms = unmetTerms(expression, claimsOf(presented));
	const { subject, jobWorkflowRef = "" } = presented;
	const ofWorkflow = terms.find(({ claim }) => claim === "job_workflow_ref");
	const other = {
		at: 0,
		also: [],
		caret: ""
	};
	return [...terms.some(({ claim }) => claim === "sub") ? [{
		...other,
		part: "subject",
		presented: subject,
		accepted: expression,
		kind: "other"
	}] : [], ...ofWorkflow === void 0 ? [] : [{
		...other,
		part: "job_workflow_ref",
		kind: "job_workflow_ref",
		presented: jobWorkflowRef,
		accepted: ofWorkflow.operand
	}]];
}
const nearestOf = (text, others) => [...others].sort((one, other) => editDistance(text, one) - editDistance(text, other))[0] ?? "";
const KIND_WEIGHTS = {
	"white-space": 1,
	case: 1,
	"trailing-slash": 1,
	"immutable-form": 2,
	branch: 4,
	tag: 4,
	pull_request: 4,
	environment: 4,
	job_workflow_ref: 4,
	repository: 16,
	owner: 32,
	other: 64
};
const distance = (found) => found.reduce((sum, { part, kind, also, presented, accepted }) => {
	return sum + [kind, ...also].reduce((all, each) => all + KIND_WEIGHTS[each], 0) * (part === "subject" ? 1 : 2) + Math.min(.9, editDistance(presented, accepted) / 1e3);
}, 0);
// build/azure/entra/federated-fix.js
const MAX_CREDENTIALS = 20;
const DEFAULT_AUDIENCE = "api://AzureADTokenExchange";
function adviseFederated(presented, accepted, part) {
	const credentials = accepted?.credentials ?? [];
	const compared = compareFederated(presented, credentials);
	if (compared.state === "matches") return { fix: {
		do: "wait",
		existing: compared.by.name
	} };
	const audience = audienceToSet(presented, accepted, part);
	if (audience !== void 0) return { fix: {
		do: "set-audience",
		audience
	} };
	if (compared.state === "differs") {
		const { nearest, differences } = compared;
		const [first, ...others] = differences;
		if (first !== void 0 && others.length === 0 && isMisspelling(first) && nearest.subject !== void 0 && first.part !== "audience" && first.part !== "job_workflow_ref") return { fix: {
			do: "correct",
			existing: nearest.name,
			part: first.part
		} };
	}
	const { pattern, ...because } = reasonOf(presented, credentials);
	if (credentials.length >= MAX_CREDENTIALS) return {
		fix: { do: "replace-one" },
		...because
	};
	const isApplication = accepted?.owner.kind !== "managed-identity";
	const taken = credentials.map(({ name }) => name);
	if (pattern !== void 0 && isApplication) {
		const expression = `claims['sub'] matches '${pattern.replaceAll("'", "''")}'`;
		return {
			fix: {
				do: "add-flexible",
				name: federatedName({
					...presented,
					subject: pattern
				}, taken),
				expression
			},
			...because
		};
	}
	return {
		fix: {
			do: "add",
			name: federatedName(presented, taken)
		},
		...because
	};
}
const isMisspelling = ({ part, kind, also, presented, accepted }) => [kind, ...also].every((each) => each === "case" || each === "white-space" || each === "trailing-slash") || part === "subject" && isWrittenOtherwise(presented, accepted);
const isWrittenOtherwise = (presented, accepted) => parseSubject(presented)?.kind === "classic" && plainSubject(presented) === plainSubject(accepted);
function plainSubject(subject) {
	const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.l)(subject.trim()).replace(/^repo:/i, "").replace(/^https?:\/\/github\.com\//i, "");
	const at = text.indexOf(":");
	const [owner = "", second = "", third] = text.slice(0, at < 0 ? text.length : at).split("/");
	return `${`${owner}/${owner === second && third !== void 0 ? third : second}`}:${(at < 0 ? "" : text.slice(at + 1)).replace(/^ref:/, "").replace(/^refs\/heads\//, "")}`;
}
function audienceToSet(presented, accepted, part) {
	if (accepted === void 0) return part === "audience" && !presented.audience.startsWith("api://AzureADTokenExchange") ? DEFAULT_AUDIENCE : void 0;
	return accepted.credentials.flatMap(({ audiences }) => audiences).find((audience) => compareFederated({
		...presented,
		audience
	}, accepted.credentials).state === "matches");
}
function reasonOf(presented, credentials) {
	const { issuer, subject } = presented;
	const wild = credentials.find((one) => one.issuer === issuer && one.subject !== void 0 && /[*?]/.test(one.subject) && matchesPattern(subject, one.subject));
	if (wild?.subject !== void 0) return {
		because: "literal-wildcard",
		about: wild.name,
		pattern: wild.subject
	};
	const compared = compareFederated(presented, credentials);
	const differences = compared.state === "differs" ? compared.differences : [];
	if (differences.some(({ kind }) => kind === "job_workflow_ref")) return {
		because: "called-workflow",
		...compared.state === "differs" && { about: compared.nearest.name }
	};
	const [difference, ...others] = differences;
	if (compared.state === "differs" && difference !== void 0 && others.length === 0) {
		if (difference.kind === "immutable-form") return {
			because: "immutable-form",
			about: compared.nearest.name
		};
		if (difference.part === "issuer") return {
			because: "other-issuer",
			about: compared.nearest.name
		};
	}
	const tagPrefix = parseSubject(subject)?.entity === "tag" ? /^(.*:ref:refs\/tags\/)[^:]*$/s.exec(subject)?.[1] : void 0;
	return tagPrefix === void 0 ? {} : {
		because: "subject-per-tag",
		pattern: `${tagPrefix}*`
	};
}
const MAX_NAME = 120;
const HASH_LENGTH = 8;
function federatedName({ issuer, subject, audience }, taken) {
	const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify([
		issuer,
		subject,
		audience
	])).digest("hex");
	const words = subject.replace(/^repo:/, "").slice(0, MAX_NAME).replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "");
	const used = new Set(taken.map((name) => name.toLowerCase()));
	for (let count = 1;; count++) {
		const end = `-${hash.slice(0, HASH_LENGTH)}${count === 1 ? "" : `-${count}`}`;
		const name = `${`github-${words}`.slice(0, MAX_NAME - end.length)}${end}`;
		if (!used.has(name.toLowerCase())) return name;
	}
}



/***/ }),

/***/ 3206:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ jobsOf),
/* harmony export */   c: () => (/* binding */ addSecrets),
/* harmony export */   d: () => (/* binding */ isActionFile),
/* harmony export */   f: () => (/* binding */ localPath),
/* harmony export */   i: () => (/* binding */ isOperation),
/* harmony export */   l: () => (/* binding */ secretsIn),
/* harmony export */   n: () => (/* binding */ hardcodedPassword),
/* harmony export */   o: () => (/* binding */ operationsIn),
/* harmony export */   r: () => (/* binding */ imagesOnce),
/* harmony export */   s: () => (/* binding */ toSource),
/* harmony export */   t: () => (/* binding */ hardcodedIn),
/* harmony export */   u: () => (/* binding */ secretsOfNamed)
/* harmony export */ });
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5441);
/* harmony import */ var _memoize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2638);


// build/workflow/local-path.js
function localPath(uses) {
	if (!uses.startsWith("./")) return void 0;
	const names = uses.split("/").filter((name) => name !== "." && name !== "");
	return names.includes("..") ? void 0 : names.join("/");
}
const isActionFile = (file) => /(?:^|\/)action\.ya?ml$/.test(file);
// build/workflow/secrets.js
const SECRET = /\bsecrets\s*(?:\.\s*([\w-]+)|\[\s*'([\w-]+)'\s*\])/gi;
function addSecrets(secrets, expression, location) {
	for (const [, one, other] of expression.matchAll(SECRET)) {
		const name = (one ?? other ?? "").toLowerCase();
		if (name !== "github_token" && !secrets.has(name)) secrets.set(name, location);
	}
}
function secretsIn(segments) {
	const secrets = new Map();
	for (const segment of segments) if ("expression" in segment) addSecrets(secrets, segment.expression, segment.location);
	return secrets;
}
function secretsOfNamed(env, script) {
	const used = [...env].filter(([, { segments }]) => secretsIn(segments).size > 0);
	if (used.length === 0) return new Map();
	const names = new Set(script.match(/\w+/g));
	return secretsIn(used.flatMap(([name, { segments }]) => names.has(name) ? segments : []));
}
// build/workflow/operations-of.js
const jobsOf = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_1__.n)(({ jobs }) => jobs.flatMap((job) => [job, ...job.calls?.workflow === void 0 ? [] : jobsOf(job.calls.workflow)]));
const operationsIn = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_1__.n)((job) => job.steps.flatMap((step) => step.operations.map((operation) => ({
	operation,
	step
}))));
function imagesOnce(operations) {
	const all = operations.filter(isOperation("push", "pull", "tag")).map(({ operation }) => operation);
	const key = (operation) => `${operation.kind !== "tag" && operation.isServerSide} ${(0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__.N)(operation.image)}`;
	return (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__.o)(all, key);
}
const isOperation = (...kinds) => (entry) => kinds.some((kind) => kind === entry.operation.kind);
const toSource = (value) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__.N)({
	...value,
	segments: value.segments.map((segment) => "expression" in segment ? listed(segment) : segment)
});
const listed = (segment) => segment.written !== void 0 ? segment : {
	...segment,
	expression: segment.expression.replace(/\b(secrets|vars)\.([\w-]+)/g, (_, context, name) => `${context}.${name.toUpperCase()}`)
};
// build/workflow/hardcoded.js
const hardcodedIn = (workflow) => jobsOf(workflow).flatMap((job) => [...operationsIn(job).filter(isOperation("login")).flatMap(({ operation }) => hardcodedPassword(operation) ?? []), ...job.steps.flatMap((step) => [
	...secretInCreds(step) ?? [],
	...literalSecret("client-secret", step.with.get("client-secret"), "client-secret") ?? [],
	...passwordsOf(step).flatMap(([name, password]) => literalSecret("password", password, name) ?? [])
])]);
function hardcodedPassword({ by, registry, password }) {
	const server = registry === void 0 ? void 0 : (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__.k)(registry);
	const key = by.includes("/") ? "password" : void 0;
	return server === void 0 || (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__.C)(server) ? void 0 : literalSecret("password", password, key);
}
function literalSecret(what, value, key) {
	const text = value === void 0 ? void 0 : (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__.P)(value)?.trim();
	if (value === void 0 || text === void 0 || isPlaceholder(text)) return void 0;
	const location = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__.M)(value, /\S/);
	return [{
		what,
		text,
		...key !== void 0 && isWrittenAt(value, location) && { key },
		location
	}];
}
const isWrittenAt = ({ location }, { file, line }) => location.file === file && location.line === line;
const isPlaceholder = (text) => text.length < 4 || /[<>]|\$[\w({]|%\w+%|\{\{|^\*+$|^\.+$|^([xX0-])\1*$/.test(text) || /^(?:["']?)(?:(?:your|my|the|some|a)?[-_ ]?(?:acr|registry|client|sp|docker|admin)?[-_ ]?)(?:password|passwd|pass|secret|token|credentials?|change[-_]?me|placeholder|todo|none|null|empty|dummy|example|fixme|redacted)(?:[-_ ]?here)?(?:["']?)$/i.test(text);
function passwordsOf({ uses, with: inputs, operations }) {
	if (uses === void 0 || operations.some(({ kind }) => kind === "login")) return [];
	const isOfAzure = [...inputs.values()].some(({ segments }) => segments.some((segment) => "literal" in segment && /\.azurecr\.(?:io|cn|us)/i.test(segment.literal)));
	return [...inputs].flatMap(([name, value]) => {
		return /registry-password$|^acr-?password$/.test(name) || name === "password" && isOfAzure ? [[name, value]] : [];
	});
}
function secretInCreds({ with: inputs, uses }) {
	const creds = uses?.action === "azure/login" ? inputs.get("creds") : void 0;
	if (creds === void 0) return void 0;
	const json = creds.segments.map((segment) => "literal" in segment ? segment.literal : "${").join("");
	const text = /["']clientSecret["']\s*:\s*["']([^"']*)["']/i.exec(json)?.[1];
	if (text === void 0 || isPlaceholder(text)) return void 0;
	return [{
		what: "creds",
		text,
		key: "creds",
		location: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__.M)(creds, /clientSecret/i)
	}];
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

/***/ 9621:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ runRules),
/* harmony export */   t: () => (/* binding */ rules_exports)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(842);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7491);
/* harmony import */ var _images_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7514);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3994);
/* harmony import */ var _registry_events_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(4849);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(8317);
/* harmony import */ var _note_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7616);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(2363);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5441);
/* harmony import */ var _managed_identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5682);
/* harmony import */ var _guid_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(945);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(8938);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(7570);
/* harmony import */ var _hardcoded_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3206);
/* harmony import */ var _clouds_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9554);
/* harmony import */ var _login_server_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7595);
/* harmony import */ var _credential_helper_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6350);
/* harmony import */ var _federated_fix_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5632);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9340);
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7650);
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6478);
/* harmony import */ var _memoize_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(2638);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_15___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_15__);























// build/diagnosis/registry-events.js
const LOGGED = [...[
	"challenge",
	"credentials",
	"exchange",
	"permission",
	"expiry",
	"log"
]];
const MAX_SHOWN = 3;
function withEvents(findings, facts) {
	if (facts.given.workspaceId === "") return findings;
	return findings.map((finding) => {
		const registry = facts.registries.find(({ server }) => server.host === finding.registry);
		if (registry === void 0 || finding.level !== "error" || !LOGGED.includes(finding.stage)) return finding;
		const ids = finding.evidence.filter(({ label }) => label === "correlation-id").map(({ seen }) => (0,_note_js__WEBPACK_IMPORTED_MODULE_16__.n)(seen).toLowerCase());
		const identities = identitiesOf(registry, facts);
		const events = ((0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(facts.events) ?? []).filter(({ loginServer }) => loginServer === registry.server.host);
		const ofRequest = events.filter(({ correlationId }) => ids.includes(correlationId));
		const shown = ofRequest.length > 0 ? ofRequest : events.filter(({ identity }) => isAmong(identity, identities));
		const [correlationId] = ids;
		return {
			...finding,
			evidence: [...finding.evidence, ...shown.slice(0, MAX_SHOWN).map(rowOf)],
			query: (0,_registry_events_js__WEBPACK_IMPORTED_MODULE_18__.i)(registry.server.host, {
				...correlationId !== void 0 && { correlationId },
				identities
			})
		};
	});
}
const isAmong = (identity, identities) => identities.some((each) => each.toLowerCase() === identity.toLowerCase());
function identitiesOf({ credential }, { identity }) {
	const { userName = "", source } = (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(credential) ?? {};
	const answer = identity.kind === "sign-in" ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(identity.signIn) : void 0;
	const signedIn = answer?.signedIn === true ? [answer.clientId, answer.objectId] : [];
	const names = identity.kind === "sign-in" && (source === "entra" || identity.plan.source === "username") ? [identity.plan.clientId, ...signedIn] : [userName];
	return [...new Set(names.filter((name) => name !== void 0 && name !== "" && !/^[0-]+$/.test(name)))];
}
const rowOf = ({ time, result, operation, identity, address, correlationId }) => ({
	label: "logged-rejection",
	seen: [
		(0,_text_js__WEBPACK_IMPORTED_MODULE_19__.i)(time),
		result,
		operation,
		identity,
		address,
		correlationId
	].filter((part) => part !== "").join("  ")
});
// build/diagnosis/empty-inputs.js
function emptyInputs(facts) {
	const step = ownStep(facts);
	if (step === void 0) return [];
	return INPUTS.filter((input) => !facts.given.filled.includes(input)).flatMap((input) => {
		const value = step.with.get(input);
		const expression = value === void 0 ? void 0 : referenceIn(value);
		return expression === void 0 ? [] : [{
			input,
			expression,
			isWithheld: isWithheld(expression, facts)
		}];
	});
}
function isWithheld(expression, { runner }) {
	switch (runner.withheldSecrets) {
		case "fork": return /^(?:secrets|vars)\b/i.test(expression);
		case "dependabot": return /^secrets\b/i.test(expression);
		default: return false;
	}
}
const INPUTS = [...[
	"registry",
	"username",
	"password",
	"client-id",
	"tenant-id",
	"client-secret",
	"creds"
]];
function isLeftOut(input, facts) {
	const step = ownStep(facts);
	if (step === void 0) return void 0;
	const value = step.with.get(input);
	if (value === void 0 || (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.P)(value)?.trim() === "") return true;
	return value.segments.every((segment) => "expression" in segment && /^inputs\b/i.test(segment.expression));
}
function ownStep(facts) {
	const running = (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(facts.workflows)?.running;
	return running === void 0 ? void 0 : (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.st)(running)?.step;
}
function referenceIn({ segments }) {
	const [segment, ...others] = segments.filter((one) => !("literal" in one) || one.literal.trim() !== "");
	if (segment === void 0 || others.length > 0 || !("expression" in segment)) return void 0;
	if (/^inputs\b/i.test(segment.expression)) return void 0;
	if (!/^[\w-]+(?:\.[\w*-]+|\['[^']{1,100}'\]){1,8}$/.test(segment.expression)) return void 0;
	return segment.expression.replace(/^(secrets|vars)\.(\w+)$/, (_, context, name) => `${context}.${name.toUpperCase()}`);
}
function emptyCredential(facts) {
	const { given, identity } = facts;
	const empty = emptyInputs(facts);
	const named = (...inputs) => empty.filter(({ input }) => inputs.includes(input));
	const pair = named("username", "password");
	if (given.userName.given && given.password.given) return void 0;
	if (pair.length > 0 && !given.userName.given && !given.password.given) {
		const [first] = pair;
		return {
			missing: pair.length === 1 && first?.input === "username" ? "username" : "both",
			written: pair
		};
	}
	if (given.userName.given || given.password.given) return void 0;
	const isGiven = identity.kind === "sign-in" && identity.plan.role === "primary";
	const hasSecret = given.filled.includes("client-secret") || given.filled.includes("creds");
	const secret = named("client-secret");
	const lost = isGiven ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(identity.signIn)?.signedIn !== true : identity.kind === "misconfigured" && identity.problem.kind === "no-oidc";
	if (secret.length > 0 && !hasSecret && lost) return {
		missing: "client-secret",
		written: secret
	};
	if (isGiven || identity.kind === "misconfigured") return void 0;
	const [input] = named("creds", "client-id");
	return input === void 0 ? void 0 : {
		missing: input.input === "creds" ? "creds" : "client-id",
		written: named("creds", "client-id", "tenant-id")
	};
}
// build/diagnosis/missing-credentials.js
function missingCredentials(facts) {
	const { userName, password, access } = facts.given;
	const host = facts.registries[0]?.server.host ?? "";
	const { identity } = facts;
	const empty = emptyCredential(facts);
	if (empty !== void 0) return {
		...empty,
		host
	};
	if (identity.kind === "misconfigured" && identity.problem.kind === "inputs-missing") return {
		missing: identity.problem.missing,
		host
	};
	if (userName.given !== password.given) return {
		missing: userName.given ? "password" : "username",
		host
	};
	const bare = facts.registries.filter(({ credential }) => credential.state === "skipped" && credential.because === "no-credential");
	if (access === "push" && bare[0] !== void 0) return {
		missing: "both",
		host: bare[0].server.host
	};
	const refusing = bare.find(anonymousRefused);
	return refusing === void 0 ? void 0 : {
		missing: "anonymous",
		host: refusing.server.host
	};
}
function anonymousRefused(registry) {
	const answer = (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(registry.anonymous);
	return registry.credential.state === "skipped" && registry.credential.because === "no-credential" && answer?.status === 401 && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.F)(registry) === void 0;
}
function configProblem({ docker }) {
	const [config, cli] = [(0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(docker.config), (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(docker.cli)];
	return config?.problem ?? (cli?.present === true ? cli.warning : void 0);
}
function isStoredLoginUnreadable(facts) {
	return configProblem(facts) !== void 0 && !facts.given.userName.given && !facts.given.password.given && missingCredentials(facts) !== void 0;
}
const hasOtherReason = (facts) => facts.runner.withheldSecrets !== void 0 || isStoredLoginUnreadable(facts) || facts.registries.some((registry) => (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(registry.helper)?.present === false || (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.p)(registry, facts) !== void 0);
function storedElsewhere(host, facts) {
	const { docker, registries } = facts;
	const hosts = docker.storedLogins.filter((each) => each !== host);
	const registry = registries.find(({ server }) => server.host === host);
	const helper = registry && (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(registry.helper);
	const ignoring = helper?.fileLogin && (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(helper.answer)?.state === "no-login" ? helper : void 0;
	const homeFile = (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(docker.config)?.homeFile;
	const inHome = homeFile?.hosts.includes(host) ? homeFile : void 0;
	if (hosts.length === 0 && ignoring === void 0 && inHome === void 0) return {};
	const sameRegistry = hosts.find((each) => hostOfKey(each) === host);
	return { stored: {
		hosts,
		...ignoring !== void 0 && {
			ignoredBy: ignoring.program,
			file: (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.f)(facts),
			...(0,_images_js__WEBPACK_IMPORTED_MODULE_2__.h)(ignoring, facts)
		},
		...sameRegistry !== void 0 && { sameRegistry },
		...inHome !== void 0 && { inHome: {
			file: inHome.file,
			isUnexpanded: inHome.isUnexpanded
		} }
	} };
}
const hostOfKey = (key) => (key.toLowerCase().replace(/^https?:\/\//, "").split("/")[0] ?? "").replace(/:443$/, "");
// build/workflow/value-source.js
function sourceIn({ segments }) {
	const [segment, ...more] = segments.filter((each) => "expression" in each || each.literal.trim() !== "");
	if (segment === void 0 || more.length > 0 || !("expression" in segment)) return void 0;
	const [context = "", one = "", outputs, name = ""] = segment.expression.split(".");
	const isPlain = (text) => /^[\w-]+$/.test(text);
	if (!isPlain(one)) return void 0;
	if ((context === "needs" || context === "steps") && outputs === "outputs" && isPlain(name)) return {
		from: context === "needs" ? "job" : "step",
		of: one,
		name
	};
	if (outputs !== void 0) return void 0;
	switch (context) {
		case "secrets": return {
			from: "secret",
			name: one.toUpperCase()
		};
		case "vars": return {
			from: "variable",
			name: one.toUpperCase()
		};
		case "inputs": return {
			from: "caller",
			name: one
		};
		default: return;
	}
}
// build/diagnosis/value-source.js
function sourceOf(input, facts) {
	const running = (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(facts.workflows)?.running;
	const value = running === void 0 ? void 0 : (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.st)(running)?.step.with.get(input);
	return value === void 0 ? void 0 : sourceIn(value);
}
// build/diagnosis/saved-as.js
function savedAs(facts) {
	const { identity } = facts;
	const from = identity.kind === "sign-in" ? identity.plan.source : "username";
	if (identity.kind === "sign-in" && from === "creds") return {
		...secretOf("creds", facts),
		creds: { subscriptionId: identity.plan.subscriptionId }
	};
	return secretOf(from === "client-secret" ? "client-secret" : "password", facts);
}
const passwordSavedAs = (facts) => secretOf("password", facts);
const credsSavedAs = (facts) => secretOf("creds", facts);
function secretOf(input, facts) {
	const source = sourceOf(input, facts);
	return source?.from === "secret" ? { secretName: source.name } : {};
}
// build/diagnosis/sign-in.js
function entraRefusal(facts) {
	return isRefusedForWhitespace(facts) ? void 0 : refusalByEntra(facts);
}
function isRefusedForWhitespace(facts) {
	const { identity, given } = facts;
	if (identity.kind !== "sign-in" || identity.plan.secretForm !== void 0) return false;
	const ofPair = identity.plan.source === "username";
	const inCreds = identity.plan.secretHasWhitespace === true;
	return (given.whitespace.some(({ input, where }) => where === "inner" && (/^(client|tenant)-/.test(input) || ofPair && input === "password")) || inCreds) && refusalByEntra(facts) !== void 0;
}
function refusalByEntra(facts) {
	const { identity, registries } = facts;
	if (identity.kind !== "sign-in") return void 0;
	const { plan } = identity;
	if (plan.role === "diagnostic" && (plan.source !== "username" || !registries.some(isRefusedApplication))) return void 0;
	const rejection = rejectionByEntra(identity, "error");
	return rejection !== void 0 && plan.source === "username" && isOfAnotherTenant(rejection, facts) ? void 0 : rejection;
}
function idleRefusal(facts) {
	const { identity } = facts;
	return identity.kind === "sign-in" && pairWorksAlone(facts) ? rejectionByEntra(identity, "notice") : void 0;
}
const pairWorksAlone = ({ identity, registries }) => identity.kind === "sign-in" && identity.plan.role === "diagnostic" && registries.length > 0 && registries.every(({ credential, token }) => (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(credential)?.source === "inputs" && (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(token)?.issued === true);
function rejectionByEntra(identity, level) {
	const answer = (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(identity.signIn);
	if (answer === void 0 || answer.signedIn) return void 0;
	const { plan } = identity;
	const meaning = (0,_managed_identity_js__WEBPACK_IMPORTED_MODULE_5__.o)(answer.error, answer.status);
	if (meaning === "transient") return void 0;
	if ((0,_managed_identity_js__WEBPACK_IMPORTED_MODULE_5__.l)(answer.error) === "issuer-unreachable" && isGitHubIssuer((0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(identity.oidc)?.issuer)) return void 0;
	return {
		level,
		meaning,
		error: answer.error,
		clientId: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.m)(plan.clientId),
		tenantId: plan.tenantId,
		cloud: plan.cloud
	};
}
const isGitHubIssuer = (issuer = "") => /^token\.actions\.(?:githubusercontent\.com|[\w-]+\.ghe\.com)$/.test(URL.parse(issuer)?.hostname ?? "");
function isOfAnotherTenant({ meaning, error }, { registries }) {
	if (error.code === 7000229) return false;
	if (meaning === "tenant-not-found" || meaning === "registry-cloud-mismatch") return true;
	return registries.filter(isRefusedApplication).some((registry) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.Z)(registry) === "application-unknown" !== NOT_HERE.has(meaning));
}
const NOT_HERE = new Set([
	"sp-not-found",
	"tenant-not-found",
	"registry-cloud-mismatch"
]);
function tenantThatKnows({ identity }) {
	if (identity.kind !== "sign-in" || identity.plan.source !== "username") return void 0;
	const answer = (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(identity.signIn);
	if (answer === void 0) return void 0;
	if (answer.signedIn) return answer.tenantId;
	const meaning = (0,_managed_identity_js__WEBPACK_IMPORTED_MODULE_5__.o)(answer.error, answer.status);
	return NOT_HERE.has(meaning) || meaning === "transient" ? void 0 : identity.plan.tenantId;
}
function otherTenant({ identity }) {
	if (identity.kind !== "sign-in") return void 0;
	const answer = (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(identity.signIn);
	const tenant = (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(identity.tenants)?.tenantOfSubscription;
	if (answer?.signedIn !== true || tenant === void 0 || !(0,_guid_js__WEBPACK_IMPORTED_MODULE_6__.r)(answer.tenantId)) return void 0;
	return tenant.toLowerCase() === answer.tenantId.toLowerCase() ? void 0 : tenant;
}
const isRefusedApplication = (registry) => (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(registry.credential)?.userNameKind === "service-principal" && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.Z)(registry) !== void 0;
function isSecretId(facts) {
	const { identity } = facts;
	return identity.kind === "sign-in" && identity.plan.secretLooksLikeKeyId && entraRefusal(facts)?.meaning === "sp-secret-invalid";
}
function misplacedSecret(facts) {
	const { identity } = facts;
	if (identity.kind !== "sign-in" || identity.plan.secretForm === void 0) return void 0;
	if (entraRefusal(facts)?.meaning !== "sp-secret-invalid") return void 0;
	const { source, secretForm } = identity.plan;
	return {
		input: source === "username" ? "password" : source === "creds" ? "creds" : "client-secret",
		form: secretForm
	};
}
function signInFailure(facts) {
	const { identity } = facts;
	if (identity.kind !== "sign-in" || identity.signIn.state !== "failed") return void 0;
	if (identity.plan.role !== "primary" && !pairWorksAlone(facts)) return void 0;
	const level = identity.plan.role === "primary" ? "error" : "notice";
	const { plan, signIn, oidc } = identity;
	const { reason } = signIn;
	if (reason.kind === "deadline") return void 0;
	const clientId = plan.clientId === "" ? "" : (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.m)(plan.clientId);
	const from = (by) => ({
		level,
		by,
		reason,
		clientId,
		cloud: plan.cloud
	});
	const status = reason.kind === "refused" ? reason.status : 0;
	if (plan.source === "managed-identity") return (status === 429 || status === 410) && (0,_managed_identity_js__WEBPACK_IMPORTED_MODULE_5__.n)(reason, clientId !== "") === "other" ? void 0 : from("endpoint");
	if (status >= 500 || status === 429) return void 0;
	if (reason.kind === "network" && /^HPE_/.test(reason.failure.code)) return void 0;
	if (reason.kind === "refused" && reason.status < 400 && !(0,_note_js__WEBPACK_IMPORTED_MODULE_16__.n)(reason.text).startsWith("<")) return void 0;
	if (oidc.state === "failed") return reason.kind === "network" ? void 0 : from("github");
	return from(reason.kind === "tool" ? "machine" : "sign-in-host");
}
// build/rules/rule.js
const runRule = (run) => (facts) => {
	const draft = facts.registries.length === 0 ? void 0 : run(facts);
	return draft === void 0 ? [] : [toRuleResult(draft)];
};
const registryRule = (run) => (facts) => facts.registries.flatMap((registry) => {
	const draft = run(registry, facts);
	return draft === void 0 ? [] : [toRuleResult(draft, registry.server.host || registry.server.given)];
});
const workflowRule = (run) => (facts) => dedupeByLocation(((0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(facts.workflows)?.workflows ?? []).flatMap((workflow) => run(workflow, facts).map(({ location, registry, ...draft }) => ({
	...toRuleResult({
		...draft,
		blocks: []
	}, registry),
	location
}))));
function dedupeByLocation(all) {
	const worst = new Map();
	for (const each of all) {
		const { file, line, column } = each.location;
		const key = JSON.stringify([
			file,
			line,
			column
		]);
		const other = worst.get(key);
		if (other === void 0 || RANK[each.level] < RANK[other.level]) worst.set(key, each);
	}
	return [...worst.values()];
}
const RANK = {
	error: 0,
	warning: 1,
	notice: 2
};
const anyOf = (...rules) => (facts) => rules.flatMap((rule) => rule(facts));
function toRuleResult(draft, registry) {
	return {
		level: draft.level,
		values: draft.values,
		evidence: (draft.evidence ?? []).filter((item) => item !== void 0),
		blocks: draft.level === "error" ? draft.blocks ?? _findings_js__WEBPACK_IMPORTED_MODULE_20__.n : [],
		...registry !== void 0 && { registry },
		...draft.stage !== void 0 && { stage: draft.stage },
		...draft.location !== void 0 && { location: draft.location }
	};
}
const isInAction = ({ file }) => (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.d)(file);
const seen = (label, value, expected) => value === void 0 || value === "" ? void 0 : {
	label,
	seen: value,
	...expected !== void 0 && { expected }
};
const replyEvidence = (reply, expected) => [
	seen("status", String(reply.status), expected),
	seen("error", reply.error?.code),
	seen("message", reply.error?.message),
	seen("body", reply.error === void 0 ? reply.excerpt : void 0),
	seen("correlation-id", reply.correlationId),
	seen("tries", reply.attempts > 1 ? String(reply.attempts) : void 0)
];
// build/diagnosis/nearby.js
const nameOf$2 = (loginServer) => (loginServer.split(".")[0] ?? "").replace(/-[^-]*$/, "");
const maxEdits = (name) => name.length < 8 ? 1 : 2;
function nearestRegistry(registry) {
	const name = (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.R)(registry);
	const [best] = ((0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(registry.nearby)?.listed ?? []).map((loginServer) => ({
		loginServer,
		away: (0,_text_js__WEBPACK_IMPORTED_MODULE_19__.t)(name, nameOf$2(loginServer))
	})).sort((one, other) => one.away - other.away);
	return best !== void 0 && best.away <= maxEdits(name) ? best.loginServer : void 0;
}
const cloudWithName = (registry) => nearestRegistry(registry) === void 0 ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(registry.nearby)?.otherClouds[0] : void 0;
function entraConnectionFailure({ identity }) {
	if (identity.kind !== "sign-in" || identity.signIn.state !== "failed") return void 0;
	const { reason } = identity.signIn;
	return reason.kind === "network" ? reason.failure : void 0;
}
function isSameOutage(registry, { at, code }) {
	const failure = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.q)(registry)?.failure;
	return failure?.at === at && (at === "dns" || at === "proxy" || failure.code === code);
}
// build/diagnosis/connection-failure.js
function networkCauseOf(failure, registry, facts) {
	if ((0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.V)(failure)) return "unclear";
	switch (failure.at) {
		case "dns":
			if (!isNoSuchName(failure)) return "resolver";
			if ((0,_images_js__WEBPACK_IMPORTED_MODULE_2__.Z)(registry) !== void 0) return "private-address";
			if (entraConnectionFailure(facts)?.at === "dns") return "resolver";
			return cloudWithName(registry) === void 0 ? "name-unknown" : "other-cloud";
		case "proxy": return isGatewayFailure(failure) ? "unreachable" : "proxy";
		case "tcp": return registry.addresses.some(_images_js__WEBPACK_IMPORTED_MODULE_2__.X) ? "private-address" : "unreachable";
		case "tls":
			if (isAlert(failure)) return "unreachable";
			if (isCertificateFault(failure)) return "certificate";
			if (isOldTls(failure)) return "unreachable";
			return isNotTls(failure) ? "no-registry" : "unreachable";
		case "http": return /^(HPE_|BAD_REPLY)/.test(failure.code) ? "no-registry" : "unreachable";
	}
}
const isGatewayFailure = ({ proxyStatus = 0 }) => proxyStatus >= 500 && proxyStatus !== 501 && proxyStatus !== 511;
const isNoSuchName = ({ code }) => code === "ENOTFOUND" || code === "ENODATA";
const isCertificateFault = ({ code, text }) => /CERT|SIGNATURE|ISSUER|CRL|CA_|PATH_LENGTH|HOSTNAME_MISMATCH|ALTNAME/.test(code) || /digest algorithm too weak/.test((0,_note_js__WEBPACK_IMPORTED_MODULE_16__.n)(text));
const isAlert = ({ code, text }) => /_ALERT_|_UNRECOGNIZED_NAME$/.test(code) || code === "EPROTO" && /alert number \d/.test((0,_note_js__WEBPACK_IMPORTED_MODULE_16__.n)(text));
const isOldTls = ({ code, text }) => /UNSUPPORTED_PROTOCOL|ALERT_PROTOCOL_VERSION/.test(code) || code === "EPROTO" && /unsupported protocol|alert number 70\b/.test((0,_note_js__WEBPACK_IMPORTED_MODULE_16__.n)(text));
const isNoAgreement = ({ code, text }) => /ALERT_HANDSHAKE_FAILURE|INSUFFICIENT_SECURITY/.test(code) || /alert number (?:40|71)\b/.test((0,_note_js__WEBPACK_IMPORTED_MODULE_16__.n)(text));
const isCertificateRequired = ({ code, text }) => /ALERT_(?:CERTIFICATE_REQUIRED|BAD_CERTIFICATE)$/.test(code) || /alert number (?:42|116)\b/.test((0,_note_js__WEBPACK_IMPORTED_MODULE_16__.n)(text));
const isNotTls = ({ code }) => /^(ERR_SSL|EPROTO)/.test(code);
function connectionStageOf({ failure, stage }) {
	if (failure.at !== "http") return failure.at;
	return REQUESTS[stage] ?? "challenge";
}
const REQUESTS = {
	challenge: "challenge",
	exchange: "exchange",
	credentials: "token",
	data: "manifest"
};
function symptomOf(failure) {
	const { at, code, proxyStatus } = failure;
	if (proxyStatus !== void 0) return isGatewayFailure(failure) ? "proxy-lost" : "status";
	if (at === "dns") return isNoSuchName(failure) ? "no-name" : "resolver";
	if (isOldTls(failure)) return "old-tls";
	if (isAlert(failure)) return alertOf(failure);
	if (isCertificateFault(failure)) return "certificate";
	if (code === "ECONNREFUSED") return "refused";
	if ([
		"EHOSTUNREACH",
		"ENETUNREACH",
		"EADDRNOTAVAIL"
	].includes(code)) return "no-route";
	return ["TIMEOUT", "ETIMEDOUT"].includes(code) ? "silent" : "closed";
}
function alertOf(failure) {
	if (isNoAgreement(failure)) return "no-agreement";
	return isCertificateRequired(failure) ? "certificate-required" : "alert";
}
function rejectionOf(status, schemes = []) {
	if (status === 407) return schemes.length > 0 && !schemes.includes("basic") ? "scheme" : "credentials";
	if ([
		400,
		404,
		405,
		501
	].includes(status)) return "no-proxy";
	return status === 511 || status >= 300 && status < 400 ? "sign-in" : "status";
}
function proxyFault(failure, proxy) {
	const { code, proxyStatus, proxyConnected } = failure;
	if (proxyStatus !== void 0 && code === "PROXY_STATUS") return rejectionOf(proxyStatus, failure.proxySchemes);
	if (code === "PROXY_MISREAD") return "misread";
	if (code === "TIMEOUT" && proxyConnected) return "silent";
	if ([
		"ENOTFOUND",
		"ENODATA",
		"EAI_AGAIN",
		"EAI_FAIL"
	].includes(code)) return "name";
	const isSecure = proxy.startsWith("https:");
	if (isSecure && isAlert(failure)) return "closed";
	if (isSecure && isCertificateFault(failure)) return "certificate";
	if (isSecure && isNotTls(failure)) return "plain-expected";
	if (!isSecure && /^HPE_INVALID_(?:CONSTANT|VERSION|METHOD)$/.test(code)) return "tls-expected";
	return [
		"refused",
		"no-route",
		"silent"
	].includes(symptomOf(failure)) ? "unreachable" : "closed";
}
// build/rules/network.js
const networkRules = {
	"registry-not-found": connectionRule("name-unknown", (registry, _, facts) => {
		const nearest = nearestRegistry(registry);
		return {
			host: registry.server.host,
			registryName: (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.R)(registry),
			...nearest !== void 0 && { nearest },
			...ignoredProxyOf(registry, facts)
		};
	}),
	"dns-failed": connectionRule("resolver", (registry, _, facts) => ({
		host: registry.server.host,
		...aliasOf(registry),
		...ignoredProxyOf(registry, facts)
	})),
	"private-endpoint-unreachable": connectionRule("private-address", (registry) => {
		const address = registry.addresses.find(_images_js__WEBPACK_IMPORTED_MODULE_2__.X);
		return {
			host: registry.server.host,
			registryName: (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.R)(registry),
			fromHostsFile: (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.J)(registry),
			...address !== void 0 && { address },
			...aliasOf(registry)
		};
	}),
	"registry-unreachable": connectionRule("unreachable", (registry, broke, facts) => ({
		host: registry.server.host,
		stage: connectionStageOf(broke),
		symptom: symptomOf(broke.failure),
		addresses: registry.addresses,
		...unusableOf(registry.addresses, broke),
		fromHostsFile: (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.J)(registry),
		...proxyOf(registry),
		...ignoredProxyOf(registry, facts)
	})),
	"proxy-refused": connectionRule("proxy", (registry, { failure }, facts) => ({
		host: registry.server.host,
		proxy: registry.proxy ?? "",
		fault: proxyFault(failure, registry.proxy ?? ""),
		variable: registry.proxyVariable ?? "HTTPS_PROXY",
		...failure.proxySchemes !== void 0 && { schemes: failure.proxySchemes },
		engine: ((0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(facts.docker.proxies)?.httpsProxy ?? "") !== "" && (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.G)(registry, facts) === "same",
		...(0,_images_js__WEBPACK_IMPORTED_MODULE_2__.H)(facts)
	})),
	"tls-untrusted": connectionRule("certificate", (registry, { failure, certificate }, facts) => ({
		host: registry.server.host,
		cause: isInTime(certificate, facts.clock.now) ? authorityFault(failure.code) : (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.I)(failure.code),
		fromHostsFile: (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.J)(registry),
		...loginServerBehind(registry),
		...certificate !== void 0 && { issuer: certificate.issuer },
		engineElsewhere: (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.K)(registry, facts) === "unclear",
		...(0,_images_js__WEBPACK_IMPORTED_MODULE_2__.q)(registry, facts) && { insecure: true },
		...(0,_images_js__WEBPACK_IMPORTED_MODULE_2__.H)(facts)
	}), (registry, facts) => (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.q)(registry, facts) ? "warning" : "error"),
	"firewall-denied": blockedRule("firewall", (registry, { error }, facts) => {
		const address = error === void 0 ? void 0 : (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.at)(error);
		return {
			host: registry.server.host,
			registryName: (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.R)(registry),
			...address !== void 0 && {
				address,
				...beyondRules(address)
			},
			...isLetInBefore(registry) && { partly: true },
			...fromOutside(registry, facts)
		};
	}),
	"public-access-disabled": blockedRule("public-access-disabled", (registry, _, facts) => ({
		host: registry.server.host,
		registryName: (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.R)(registry),
		...fromOutside(registry, facts)
	})),
	"registry-provisioning-failed": registryRule((registry) => {
		const state = (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(registry.arm)?.registry.provisioningState ?? "Succeeded";
		const works = (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(registry.token)?.issued === true || (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(registry.anonymous)?.issued === true;
		if (!/^(Failed|Canceled|Deleting)$/i.test(state)) return void 0;
		return {
			level: works ? "warning" : "error",
			values: {
				host: registry.server.host,
				registryName: (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.R)(registry),
				state,
				works
			},
			evidence: [seen("status", state, "Succeeded")]
		};
	}),
	"encryption-key-unreachable": blockedRule("encryption-key", (registry) => ({
		host: registry.server.host,
		registryName: (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.R)(registry)
	})),
	"registry-disabled": blockedRule("disabled", (registry) => ({
		host: registry.server.host,
		registryName: (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.R)(registry)
	})),
	"registry-throttled": blockedRule("throttled", (registry, { retryAfter }) => ({
		host: registry.server.host,
		...retryAfter !== void 0 && { retryAfter }
	})),
	"registry-unavailable": blockedRule("unavailable", (registry, { status }) => ({
		host: registry.server.host,
		status
	})),
	"challenge-untrusted": blockedRule("challenge-untrusted", (registry) => ({
		host: registry.server.host,
		realm: (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(registry.challenge)?.bearer?.realm ?? ""
	})),
	"data-endpoint-unreachable": registryRule((registry, facts) => {
		if ((0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.q)(registry) !== void 0 || (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.F)(registry) !== void 0) return void 0;
		const found = (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.Q)(registry);
		if (found?.reachability !== "blocked") return void 0;
		const symptom = dataSymptom(found.hosts);
		if (symptom.symptom === "certificate" && (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.q)(registry, facts)) return void 0;
		return {
			level: "error",
			values: {
				host: registry.server.host,
				registryName: (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.R)(registry),
				dataHosts: found.hosts.map(({ host }) => host),
				...symptom,
				...differenceOf(registry, found.hosts),
				fromStorage: found.hosts.some(({ host }) => host.includes(".blob.")),
				...found.hosts[0] !== void 0 && (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.J)(found.hosts[0]) && { fromHostsFile: true }
			},
			evidence: found.hosts.flatMap(dataHostEvidence),
			blocks: ["pull"]
		};
	}),
	"not-a-registry": registryRule((registry, facts) => {
		const names = {
			host: registry.server.host,
			registryName: (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.R)(registry)
		};
		const broke = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.q)(registry);
		if (broke !== void 0) {
			if (networkCauseOf(broke.failure, registry, facts) !== "no-registry") return void 0;
			return {
				level: "error",
				values: {
					...names,
					stage: answeringStage(broke)
				},
				evidence: failureEvidence$1(registry, broke),
				stage: broke.stage,
				...broke.stage === "data" && { blocks: ["pull"] }
			};
		}
		const block = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.F)(registry);
		const page = block === void 0 ? (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.a)(registry) : void 0;
		if (page !== void 0) return {
			level: "error",
			values: {
				...names,
				stage: "manifest"
			},
			evidence: responseEvidence(page, "200"),
			stage: "data",
			blocks: ["pull"]
		};
		return block?.block === "not-a-registry" ? {
			level: "error",
			values: {
				...names,
				stage: REQUEST_STAGES[block.stage] ?? "challenge",
				...tooLargeOf(registry, block.answer)
			},
			evidence: responseEvidence(block.answer, block.stage === "challenge" ? "401" : "200"),
			stage: block.stage,
			blocks: block.answer === (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(registry.challenge) && block.answer.status === 200 ? _findings_js__WEBPACK_IMPORTED_MODULE_20__.t : _findings_js__WEBPACK_IMPORTED_MODULE_20__.n
		} : void 0;
	})
};
const REQUEST_STAGES = {
	exchange: "exchange",
	credentials: "token",
	data: "manifest"
};
function answeringStage(broke) {
	return broke.failure.at === "tls" ? "tls" : REQUEST_STAGES[broke.stage] ?? "challenge";
}
function dataSymptom(hosts) {
	for (const { answer, proxy } of hosts) {
		if (answer.state !== "failed" || answer.reason.kind !== "network") continue;
		return {
			symptom: symptomOf(answer.reason.failure),
			...proxy !== void 0 && { proxy }
		};
	}
	const answers = hosts.flatMap(({ answer }) => (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(answer) ?? []);
	const address = answers.flatMap(({ error }) => error === void 0 ? [] : (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.at)(error) ?? [])[0];
	if (address !== void 0) return {
		symptom: "firewall",
		address
	};
	return { symptom: answers.some((answer) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.H)(answer) || [407, 511].includes(answer.status)) ? "page" : "rejected" };
}
function differenceOf(registry, hosts) {
	if (registry.proxy === void 0 && hosts.some(({ proxy }) => proxy !== void 0)) return { unlike: "proxied" };
	const isPublic = ({ addresses }) => addresses.length > 0 && !addresses.some(_images_js__WEBPACK_IMPORTED_MODULE_2__.X);
	return ((0,_images_js__WEBPACK_IMPORTED_MODULE_2__.Z)(registry)?.answer === "private" || registry.addresses.length > 0 && registry.addresses.every(_images_js__WEBPACK_IMPORTED_MODULE_2__.X)) && hosts.every(isPublic) ? { unlike: "public" } : {};
}
const isInTime = (certificate, now) => certificate !== void 0 && Date.parse(certificate.validFrom) <= now && now <= Date.parse(certificate.validTo);
function authorityFault(code) {
	const cause = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.I)(code);
	return cause === "dates" ? "authority-dates" : cause;
}
function beyondRules(address) {
	if ((0,node_net__WEBPACK_IMPORTED_MODULE_15__.isIPv6)(address)) return { beyondRules: "ipv6" };
	return (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.X)(address) ? { beyondRules: "private" } : {};
}
function unusableOf(addresses, { failure }) {
	if (addresses.length === 0 || failure.at !== "tcp") return {};
	if (addresses.every(_images_js__WEBPACK_IMPORTED_MODULE_2__.Y)) return { unusable: "nobodys" };
	return symptomOf(failure) === "no-route" && addresses.every(node_net__WEBPACK_IMPORTED_MODULE_15__.isIPv6) ? { unusable: "ipv6" } : {};
}
const isLetInBefore = ({ exchange, token }) => (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(exchange)?.issued === true || (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(token)?.issued === true;
const fromOutside = (registry, { runner }) => ({
	fromHostsFile: (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.J)(registry),
	...privateDnsZoneMissing(registry),
	...runner.environment !== void 0 && { runner: runner.environment }
});
const loginServerBehind = ({ server, cnames }) => {
	const behind = server.kind.kind === "acr" ? void 0 : (0,_login_server_js__WEBPACK_IMPORTED_MODULE_9__.i)((0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(cnames) ?? []);
	return behind === void 0 ? {} : { aliasOf: behind };
};
function dataHostEvidence(dataHost) {
	const { host, proxy, addresses, answer } = dataHost;
	const at = [
		seen("data-host", host),
		seen("proxy", proxy),
		(0,_images_js__WEBPACK_IMPORTED_MODULE_2__.J)(dataHost) ? seen("hosts-file", addresses.join(", "), (0,_note_js__WEBPACK_IMPORTED_MODULE_16__.t)("no-entry")) : seen("addresses", addresses.join(", "))
	];
	if (answer.state === "known") return [...at, ...replyEvidence(answer.value, "206")];
	if (answer.state !== "failed" || answer.reason.kind !== "network") return at;
	return [
		...at,
		...connectionEvidence(answer.reason),
		...certificateEvidence(answer.reason, host)
	];
}
function tooLargeOf({ credential }, answer) {
	if (!(0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.U)(answer)) return {};
	const shape = (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(credential);
	const length = shape?.source === "inputs" ? shape.userName.length + shape.secret.length : void 0;
	return { tooLarge: length === void 0 ? {} : { length } };
}
function connectionRule(meaning, values, level = () => "error") {
	return registryRule((registry, facts) => {
		const broke = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.q)(registry);
		if (broke === void 0 || networkCauseOf(broke.failure, registry, facts) !== meaning) return void 0;
		return {
			level: level(registry, facts),
			values: values(registry, broke, facts),
			evidence: failureEvidence$1(registry, broke),
			stage: broke.stage,
			...broke.stage === "data" && { blocks: ["pull"] }
		};
	});
}
function blockedRule(block, values) {
	return registryRule((registry, facts) => {
		const met = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.q)(registry) === void 0 ? (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.F)(registry) ?? blockedAtManifest(registry) : void 0;
		if (met?.block !== block) return void 0;
		const realm = (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(registry.challenge)?.bearer?.realm;
		return {
			level: "error",
			values: values(registry, met.answer, facts),
			stage: met.stage,
			evidence: [
				block === "challenge-untrusted" ? seen("realm", realm, `https://${registry.server.host}/oauth2/token`) : void 0,
				...responseEvidence(met.answer, block === "challenge-untrusted" ? void 0 : "200"),
				...privateDnsZoneMissing(registry).alias === void 0 && !(0,_images_js__WEBPACK_IMPORTED_MODULE_2__.J)(registry) ? [] : nameEvidence(registry)
			],
			...met.stage === "data" && { blocks: ["pull"] }
		};
	});
}
function blockedAtManifest(registry) {
	const met = (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.n)(registry);
	return met === void 0 ? void 0 : {
		...met,
		stage: "data"
	};
}
const failureEvidence$1 = (registry, broke) => [
	...connectionEvidence(broke),
	broke.stage === "dns" ? seen("login-server", meantBy(registry) && registry.server.host, meantBy(registry)) : void 0,
	broke.stage === "dns" ? seen("resolver", resolverFault(registry)) : void 0,
	seen("proxy", registry.proxy),
	seen("proxy", registry.ignoredProxy, "HTTPS_PROXY"),
	...nameEvidence(registry),
	...certificateEvidence(broke, registry.server.host)
];
const meantBy = (registry) => nearestRegistry(registry) ?? cloudWithName(registry);
const nameEvidence = (registry) => (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.J)(registry) ? [seen("hosts-file", registry.addresses.join(", "), (0,_note_js__WEBPACK_IMPORTED_MODULE_16__.t)("no-entry"))] : [seen("aliases", (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(registry.cnames)?.join(" → ")), seen("addresses", registry.addresses.join(", "), (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.Z)(registry)?.answer === "public" ? (0,_note_js__WEBPACK_IMPORTED_MODULE_16__.t)("private-address") : void 0)];
const aliasOf = (registry) => {
	const link = (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.Z)(registry);
	return link === void 0 ? {} : { alias: link.alias };
};
const privateDnsZoneMissing = (registry) => (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.Z)(registry)?.answer === "public" ? aliasOf(registry) : {};
const resolverFault = ({ cnames }) => cnames.state === "failed" && cnames.reason.kind === "tool" ? cnames.reason.text : void 0;
const connectionEvidence = ({ failure, attempts }) => [
	seen("error", failure.code),
	seen("status", failure.proxyStatus === void 0 ? void 0 : String(failure.proxyStatus), "200"),
	seen("message", failure.text),
	seen("proxy-sign-in", failure.proxySchemes?.join(", "), failure.proxySchemes?.includes("basic") ? void 0 : "basic"),
	seen("tries", attempts === void 0 ? void 0 : String(attempts))
];
const certificateEvidence = ({ certificate }, host) => [seen("certificate", certificate === void 0 ? void 0 : (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.L)(certificate), host)];
const responseEvidence = (answer, expected) => [
	...replyEvidence(answer, expected),
	seen("server", answer.serverHeader),
	seen("content-type", answer.error === void 0 ? answer.contentType : void 0),
	seen("redirect", answer.location),
	seen("retry-after", answer.retryAfter)
];
function ignoredProxyOf({ ignoredProxy }, facts) {
	const at = ignoredProxy?.indexOf("=") ?? -1;
	if (ignoredProxy === void 0 || at < 0) return {};
	return { ignoredProxy: {
		name: ignoredProxy.slice(0, at),
		proxy: ignoredProxy.slice(at + 1),
		...(0,_images_js__WEBPACK_IMPORTED_MODULE_2__.H)(facts)
	} };
}
const proxyOf = ({ proxy }) => proxy === void 0 ? {} : { proxy };
// build/rules/clouds.js
const cloudByName = registryRule((registry, facts) => {
	const existing = cloudWithName(registry);
	const broke = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.q)(registry);
	if (existing === void 0 || broke === void 0 || entraConnectionFailure(facts)?.at === "dns") return void 0;
	if (entraRefusal(facts)?.meaning === "registry-cloud-mismatch") return void 0;
	return {
		level: "error",
		values: {
			cloud: (0,_clouds_js__WEBPACK_IMPORTED_MODULE_8__.o)(existing)?.name ?? "",
			missingHost: registry.server.host,
			existingHost: existing
		},
		evidence: failureEvidence$1(registry, broke),
		stage: "dns"
	};
});
// build/rules/workflow/hosts.js
const isOfCloud = ({ by, registry }, cloud) => cloud !== void 0 && by === "az acr login" && registry !== void 0 && !(0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.S)(registry);
function isInOtherCloud(host, cloud) {
	const suffix = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.S)(host) ? (0,_clouds_js__WEBPACK_IMPORTED_MODULE_8__.o)((0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.N)(host)) : void 0;
	return cloud !== void 0 && suffix !== void 0 && suffix !== cloud;
}
function looksLikeAzureRegistry({ segments }) {
	const [segment, ...others] = segments;
	if (segment === void 0 || !("expression" in segment) || others.length > 0) return false;
	return /^(?:(?:secrets|vars|env|inputs)\.|\$)[\w-]+$/.test(segment.expression) && /acr|azure|login_?server/i.test(segment.expression);
}
const isNamedForOthers = (host) => /docker_?hub|ghcr|quay|(?<![a-z])g?e?cr(?![a-z])/i.test((0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.N)(host));
const isAcrLogin = (login) => {
	const server = acrServerOf(login);
	return server !== void 0 && (server.isSure || server.isNamedSo);
};
const isRegistryOmitted = ({ registry, userName }) => registry === void 0 && !/hub|docker/i.test(userName === void 0 ? "" : (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.N)(userName));
const mayBeAcr = (host) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.S)(host) || (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.P)(host) === void 0 && !/\.[a-z]+$/i.test((0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.T)(host));
const shownServer$1 = ({ registry }, cloud) => {
	if (registry === void 0 || (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.P)(registry) === "") return "docker.io";
	return cloud === void 0 ? (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.N)(registry) : `${(0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.N)(registry)}.${cloud.acrSuffix}`;
};
function acrServerOf({ by, registry }) {
	if (registry === void 0) return void 0;
	if (by === "az acr login") {
		const text = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.N)(registry);
		return {
			host: /\.azurecr\./i.test(text) ? text : `${text}.azurecr.io`,
			isSure: true,
			isNamedSo: true
		};
	}
	const server = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.k)(registry);
	const host = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.N)(server);
	if ((0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.S)(server)) return {
		host,
		isSure: true,
		isNamedSo: true
	};
	if ((0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.P)(server) !== void 0) return void 0;
	return {
		host,
		isSure: false,
		isNamedSo: server.segments.some((segment) => "expression" in segment && /acr|azure/i.test(segment.expression))
	};
}
function misnamedServer({ uses, with: inputs }) {
	const input = uses === void 0 ? void 0 : SERVER_INPUT[uses.action];
	const isGiven = (name) => inputs.has(name) && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.P)(inputs.get(name) ?? NOTHING)?.trim() !== "";
	if (uses === void 0 || input === void 0 || isGiven(input) || isGiven("registry-auth")) return void 0;
	const other = [...inputs].find(([name, value]) => OTHER_INPUTS.test(name) && ((0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.S)((0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.k)(value)) || looksLikeAzureRegistry(value)));
	return other === void 0 ? void 0 : {
		action: uses.action,
		input,
		given: other[0],
		value: other[1]
	};
}
const NOTHING = {
	segments: [],
	location: {
		file: "",
		line: 1,
		column: 1
	}
};
const SERVER_INPUT = {
	"docker/login-action": "registry",
	"azure/docker-login": "login-server"
};
const OTHER_INPUTS = /^(?:registry|login[-_]?server|server|host|url|registry[-_](?:url|server|name)|docker[-_]registry|acr)$/;
// build/rules/workflow/access.js
const accessRules = {
	"workflow-secrets-not-passed": workflowRule(({ jobs }) => jobs.flatMap(({ calls }) => {
		const missing = calls === void 0 ? [] : missingSecrets(calls);
		if (calls === void 0 || missing.length === 0) return [];
		return [{
			level: "error",
			values: {
				uses: calls.uses,
				secrets: missing,
				passesSome: calls.secrets instanceof Map
			},
			evidence: missing.map((name) => seen("secret", name)),
			location: calls.location
		}];
	})),
	"workflow-fork-secrets": workflowRule((workflow) => workflow.triggers.has("pull_request") ? firstFailingLogins(workflow.jobs).filter(({ job }) => isAboutRegistries(job)).map((failing) => forkFinding(failing)) : [])
};
const oidcPermissionInFiles = workflowRule((workflow) => {
	const isOnlyCalled = [...workflow.triggers.keys()].every((trigger) => trigger === "workflow_call");
	return jobsWithCallers(workflow.jobs).flatMap(({ job, caller }) => {
		const step = job.steps.find((each) => each.operations.some((operation) => operation.kind === "entra-login" && operation.by === "azure/login" && operation.method === "oidc"));
		const { permissions } = job;
		if (step === void 0 || (permissions === "unknown" ? isOnlyCalled : permissions.idToken !== "none")) return [];
		const isSet = permissions !== "unknown";
		const limit = caller !== void 0 && !(isSet && permissions.location.file === job.location.file) ? caller : job;
		const location = limit.calls?.location ?? oidcFixPlace(step, job);
		return [{
			level: "error",
			values: {
				job: limit.id,
				isSet,
				...isSet && permissions.isList === true && { isList: true },
				...limit !== job && { called: limit.calls?.uses ?? "" }
			},
			evidence: [seen("permission", isSet ? "id-token: none" : (0,_note_js__WEBPACK_IMPORTED_MODULE_16__.t)("no-permissions"), "id-token: write")],
			location: isSet ? permissions.location : location
		}];
	});
});
const jobsWithCallers = (jobs, caller) => jobs.flatMap((job) => [{
	job,
	caller
}, ...jobsWithCallers(job.calls?.workflow?.jobs ?? [], caller ?? job)]);
function missingSecrets({ secrets, workflow }) {
	if (workflow === void 0 || secrets === "inherit") return [];
	const passed = secrets === "none" ? new Set() : new Set([...secrets.keys()].map((name) => name.toLowerCase()));
	const required = [...workflow.declaredSecrets].filter(([, declared]) => declared.required).map(([name]) => name.toLowerCase());
	const optional = new Set([...workflow.declaredSecrets.keys()].map((name) => name.toLowerCase()));
	const used = workflow.jobs.filter(({ hasEnvironment }) => !hasEnvironment).flatMap(({ steps }) => steps).filter(isLogin).flatMap((step) => [...step.secrets].filter(([, { file }]) => file === workflow.file).map(([name]) => name)).filter((name) => !optional.has(name.toLowerCase()));
	return [...new Set([...required, ...used])].filter((name) => !passed.has(name.toLowerCase())).map((name) => name.toUpperCase());
}
const isLogin = (step) => step.operations.some(({ kind }) => kind === "login" || kind === "entra-login");
const isOidc = (step) => step.operations.some((operation) => operation.kind === "entra-login" && operation.method === "oidc");
const oidcFixPlace = (step, job) => {
	const location = step.uses?.location ?? step.location;
	return location.file === job.location.file ? location : job.location;
};
function forkFinding({ job, step, image }) {
	const used = image === void 0 ? step.secrets : (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.l)(image.segments);
	const variable = image === void 0 ? void 0 : hostVariable(image);
	const secrets = variable === void 0 ? [...used.keys()].map((name) => name.toUpperCase()) : [variable.toUpperCase()];
	return {
		level: "warning",
		values: {
			job: job.id,
			secrets,
			isOidc: image === void 0 && isOidc(step),
			isImage: image !== void 0,
			...variable !== void 0 && { isVariable: true },
			...step.condition !== void 0 && { condition: step.condition }
		},
		evidence: [...image === void 0 ? [] : [seen("image", (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.N)(image))], ...secrets.map((name) => seen(variable === void 0 ? "secret" : "name", name))],
		location: image?.location ?? step.uses?.location ?? loginCommandPlace(step)
	};
}
function firstFailingLogins(jobs) {
	const ends = new Map();
	const found = [];
	const visit = (job) => {
		const before = ends.get(job.id);
		if (before !== void 0) return before;
		ends.set(job.id, "passes");
		const needed = jobs.filter(({ id }) => job.needs.includes(id)).map(visit);
		const isReached = !job.keepsForksOut && !needed.includes("stops");
		const failing = isReached ? failingIn(job) : [];
		found.push(...failing);
		const end = isReached && failing.length === 0 ? "passes" : "stops";
		ends.set(job.id, end);
		return end;
	};
	for (const job of jobs) visit(job);
	return found;
}
function failingIn(job) {
	for (const step of job.steps) {
		if (isUnguardedLogin(step)) return [{
			job,
			step,
			image: void 0
		}];
		const image = unguardedImage(step);
		if (image !== void 0) return [{
			job,
			step,
			image
		}];
	}
	return job.calls?.workflow === void 0 ? [] : firstFailingLogins(job.calls.workflow.jobs);
}
const isAboutRegistries = ({ steps }) => steps.some(({ operations, script, with: inputs }) => operations.some((operation) => {
	if (operation.kind === "login") return operation.registry !== void 0 && !(0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.C)((0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.k)(operation.registry));
	if (operation.kind !== "push" && operation.kind !== "pull" && operation.kind !== "tag") return operation.kind === "expose-token" || operation.kind === "admin-credential-use";
	const { host } = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.D)(operation.image);
	if (operation.kind !== "tag" && operation.isServerSide) return true;
	return host.kind !== "none" && !(0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.C)(host.value) && !isNamedForOthers(host.value);
}) || OF_REGISTRIES$1.test(script?.text ?? "") || [...inputs.values()].some((value) => OF_REGISTRIES$1.test((0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.N)(value))));
const OF_REGISTRIES$1 = /\baz\s+acr\b|\.azurecr\.|acr_|_acr\b|registry/i;
function isUnguardedLogin(step) {
	if (step.keepsForksOut || step.continueOnError) return false;
	return step.operations.some((operation) => {
		if (operation.isConditional && step.condition === void 0) return false;
		if (operation.kind === "entra-login") return operation.method === "oidc" || step.secrets.size > 0;
		if (operation.kind !== "login" || step.secrets.size === 0 || operation.registry === void 0) return false;
		const server = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.k)(operation.registry);
		return operation.by === "az acr login" || !(0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.C)(server);
	});
}
function unguardedImage(step) {
	if (step.keepsForksOut || step.continueOnError) return void 0;
	const operation = step.operations.find((each) => {
		if (each.kind !== "push" && each.kind !== "pull" && each.kind !== "tag") return false;
		if (each.isConditional && step.condition === void 0 && each.by !== "docker/build-push-action") return false;
		const [first, second] = each.image.segments;
		if (first === void 0 || !("expression" in first) || !/^(?:secrets|vars)\.[\w-]+$/.test(first.expression)) return false;
		const behind = second !== void 0 && "literal" in second ? second.literal : "";
		if (/^\.azurecr\.\w+\//i.test(behind)) return true;
		return behind.startsWith("/") && looksLikeAzureRegistry({
			segments: [first],
			location: each.image.location
		});
	});
	return operation !== void 0 && "image" in operation ? operation.image : void 0;
}
function hostVariable({ segments: [first] }) {
	return first !== void 0 && "expression" in first ? /^vars\.([\w-]+)$/.exec(first.expression)?.[1] : void 0;
}
const loginCommandPlace = (step) => step.operations.find(({ kind }) => kind === "login" || kind === "entra-login")?.location ?? step.location;
// build/rules/workflow/azure-login.js
const IDS = [
	"client-id",
	"tenant-id",
	"subscription-id"
];
const credsIgnoredInFiles = workflowRule((workflow) => (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.a)(workflow).flatMap(({ steps }) => steps.filter(isAzureLoginStep).flatMap((step) => {
	const creds = given(step, "creds");
	const ids = IDS.filter((name) => isLikely(given(step, name)));
	if (!isLikely(creds) || creds === void 0 || ids.length === 0 || missingInAzureLogin(step) !== void 0) return [];
	return [{
		level: "warning",
		values: { ids },
		location: creds.location
	}];
})));
const isAzureLoginStep = ({ uses, operations }) => uses?.action === "azure/login" && operations.some(({ kind }) => kind === "entra-login");
function given(step, name) {
	const value = step.with.get(name);
	return value === void 0 || (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.P)(value)?.trim() === "" ? void 0 : value;
}
const isCertain = (value) => hasSegment(value, /^vars\./);
const isLikely = (value) => hasSegment(value, /^(?:secrets|vars)\./);
const hasSegment = (value, context) => value?.segments.some((segment) => "literal" in segment ? segment.literal.trim() !== "" : "expression" in segment && context.test(segment.expression)) === true;
function missingInAzureLogin(step) {
	const authType = step.with.get("auth-type");
	const kind = authType === void 0 ? "" : (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.P)(authType)?.trim().toUpperCase();
	const isIdentity = kind === "IDENTITY";
	if (!isIdentity && kind !== "" && kind !== "SERVICE_PRINCIPAL") return void 0;
	const [client, tenant, subscription] = IDS.map((name) => given(step, name));
	const hasCreds = given(step, "creds") !== void 0;
	if (!isIdentity) {
		if (client === void 0) return hasCreds && !isCertain(tenant) && !isCertain(subscription) ? void 0 : "client-id";
		if (tenant === void 0 && (isCertain(client) || !hasCreds)) return "tenant-id";
	}
	const allows = step.with.get("allow-no-subscriptions");
	const mayGoWithout = allows !== void 0 && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.P)(allows)?.trim().toLowerCase() !== "false";
	return (isIdentity || !hasCreds || isCertain(client)) && subscription === void 0 && !mayGoWithout ? "subscription-id" : void 0;
}
const isCredsIgnored = (step) => given(step, "creds") !== void 0 && IDS.some((name) => isCertain(given(step, name)));
// build/rules/workflow/identities.js
const identityRules = { "workflow-identity-replaced": workflowRule((workflow) => (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.a)(workflow).flatMap(replacedIn)) };
function replacedIn(job) {
	const signIns = (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.o)(job).filter((0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.i)("entra-login"));
	return signIns.flatMap((first, index) => {
		const second = signIns[index + 1];
		if (second === void 0 || !isSure(first) || !isSure(second) || !isOther(first.step, second.step)) return [];
		const end = signIns[index + 2]?.step;
		const between = stepsBetween(job, first.step, second.step);
		const login = stepsBetween(job, second.step, end).flatMap(({ operations }) => operations).find((operation) => operation.kind === "expose-token" || operation.kind === "login" && operation.by === "az acr login");
		if (login === void 0 || !between.every(isIdle)) return [];
		return [{
			level: "warning",
			values: {
				line: first.operation.location.line,
				loginLine: login.location.line,
				..."registry" in login && login.registry !== void 0 && { registry: (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.s)(login.registry) },
				isInAction: isInAction(second.operation.location)
			},
			evidence: [seen("action", (0,_note_js__WEBPACK_IMPORTED_MODULE_16__.t)("at-line", {
				what: "azure/login",
				line: first.operation.location.line
			})), seen("action", (0,_note_js__WEBPACK_IMPORTED_MODULE_16__.t)("at-line", {
				what: "azure/login",
				line: second.operation.location.line
			}))],
			location: second.operation.location
		}];
	});
}
const isSure = ({ operation, step }) => operation.by === "azure/login" && !operation.isConditional && !step.continueOnError && step.condition === void 0;
const stepsBetween = ({ steps }, from, to) => steps.slice(steps.indexOf(from) + 1, to === void 0 ? steps.length : steps.indexOf(to));
function isOther(one, other) {
	const identity = ({ with: inputs }) => inputs.get("client-id") ?? inputs.get("creds");
	const [first, second] = [identity(one), identity(other)];
	if (first === void 0 || second === void 0 || (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.j)(first, second) === true) return false;
	return [...first.segments, ...second.segments].every((segment) => "literal" in segment || segment.expression !== "");
}
const isIdle = ({ uses, script, operations }) => uses === void 0 ? (script?.text ?? "").split("\n").every((line) => /^\s*(?:#|$|(?:docker|echo|export|set|cd|ls|mkdir)\b[^`$|&;]*$)/.test(line)) : /^(?:actions\/(?:checkout|cache|setup-[\w-]+|download-artifact)|docker\/(?:setup-[\w-]+|metadata-action))$/.test(uses.action) && operations.length === 0;
const lateLoginInFiles = workflowRule((workflow) => (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.a)(workflow).flatMap((job) => {
	const operations = (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.o)(job);
	const start = operations.findIndex(({ operation }) => operation.kind === "entra-login");
	const signIn = operations[start]?.operation;
	const others = operations.filter(({ operation }) => operation.kind === "entra-login").length - 1;
	if (signIn?.kind !== "entra-login" || signIn.by !== "azure/login" || signIn.method !== "oidc" || others > 0) return [];
	const end = operations.findIndex(({ operation }, index) => index > start && operation.kind === "login" && operation.by === "az acr login" && !operation.isInAzureCliContainer);
	const login = operations[end]?.operation;
	const build = operations.slice(start, Math.max(start, end)).find(({ operation, step }) => isBuild(operation) && step !== operations[end]?.step);
	if (login === void 0 || build === void 0) return [];
	return [{
		level: "notice",
		values: { line: signIn.location.line },
		evidence: [seen("action", (0,_note_js__WEBPACK_IMPORTED_MODULE_16__.t)("at-line", {
			what: "azure/login",
			line: signIn.location.line
		}))],
		location: login.location
	}];
}));
const isBuild = (operation) => (operation.kind === "tag" || operation.kind === "push") && /build/.test(operation.by) && !(operation.kind === "push" && operation.isServerSide);
// build/rules/workflow/login-inputs.js
const stepsOf = (workflow) => (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.a)(workflow).flatMap(({ steps }) => steps).filter(({ operations, continueOnError }) => operations.length > 0 && !continueOnError);
const isMissing = ({ with: inputs }, name) => {
	const value = inputs.get(name);
	return value === void 0 || (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.P)(value)?.trim() === "";
};
const inputsMissingInFiles = workflowRule((workflow) => stepsOf(workflow).flatMap((step) => {
	const { uses } = step;
	const missing = uses === void 0 ? void 0 : missingOf(step, uses.action);
	if (uses === void 0 || missing === void 0) return [];
	const given = [...step.with.keys()].filter((name) => !isMissing(step, name));
	return [{
		level: "error",
		values: {
			missing,
			host: "",
			by: uses.action,
			isInAction: isInAction(uses.location),
			...uses.action === "azure/login" && isCredsIgnored(step) && { credsIgnored: true }
		},
		evidence: [seen("action", [uses.action, ...given].join(", "), missing === "both" ? "username, password" : missing)],
		location: uses.location
	}];
}));
function missingOf(step, action) {
	if (action === "azure/login") return missingInAzureLogin(step);
	if (!(action === "docker/login-action" && isMissing(step, "registry-auth") && isForAcr(step)) && action !== "azure/docker-login") return void 0;
	const [userName, password] = [isMissing(step, "username"), isMissing(step, "password")];
	return userName && password ? "both" : userName ? "username" : password ? "password" : void 0;
}
function isForAcr({ with: inputs }) {
	const registry = inputs.get("registry");
	return registry !== void 0 && ((0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.S)((0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.k)(registry)) || looksLikeAzureRegistry(registry));
}
const idsMalformedInFiles = workflowRule((workflow) => azureLogins(workflow).flatMap((step) => {
	const client = step.with.get("client-id");
	const subscription = step.with.get("subscription-id");
	return [...client !== void 0 && isNoGuid(client) ? [malformed$1("client-id", "no-guid", client)] : [], ...subscription !== void 0 && isResourceId(subscription) ? [malformed$1("subscription-id", "resource-id", subscription)] : []];
}));
const tenantMalformedInFiles = workflowRule((workflow) => azureLogins(workflow).flatMap((step) => {
	const tenant = step.with.get("tenant-id");
	const text = tenant && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.P)(tenant)?.trim();
	if (tenant === void 0 || !text || (0,_guid_js__WEBPACK_IMPORTED_MODULE_6__.r)(text) || /^[\w-]+(?:\.[\w-]+)+$/.test(text)) return [];
	const tenantId = shownId$1(tenant);
	return [{
		level: "error",
		values: {
			tenantId,
			malformed: true
		},
		evidence: [seen("tenant", tenantId)],
		location: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.M)(tenant, /\S/)
	}];
}));
const azureLogins = (workflow) => stepsOf(workflow).filter(({ uses }) => uses?.action === "azure/login");
function isNoGuid(value) {
	const text = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.P)(value)?.trim();
	return text !== void 0 && text !== "" && !(0,_guid_js__WEBPACK_IMPORTED_MODULE_6__.r)(text);
}
const isResourceId = (value) => /^\s*\/?subscriptions\//i.test((0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.P)(value) ?? "");
const malformed$1 = (input, form, value) => ({
	level: "error",
	values: {
		input,
		form
	},
	evidence: [seen("client-id", input === "client-id" ? shownId$1(value) : void 0)],
	location: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.M)(value, /\S/)
});
const shownId$1 = (value) => /^[\w.<>$ -]{1,40}$/.test((0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.N)(value)) ? (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.N)(value).trim() : "…";
const managedIdentityInFiles = workflowRule((workflow) => (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.a)(workflow).filter(({ runner }) => runner === "github-hosted").flatMap((job) => (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.o)(job).filter((0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.i)("entra-login")).filter(({ operation, step }) => operation.method === "managed-identity" && !operation.isConditional && !step.continueOnError).map(({ operation, step }) => ({
	level: "error",
	values: {
		cause: "github-hosted",
		clientId: ""
	},
	evidence: [seen("run", "github-hosted", "self-hosted")],
	location: step.with.get("auth-type")?.location ?? operation.location
}))));
const registryMisnamedInFiles = workflowRule((workflow) => stepsOf(workflow).flatMap((step) => {
	const misnamed = misnamedServer(step);
	if (misnamed === void 0) return [];
	const { action, input, given, value } = misnamed;
	return [{
		level: "error",
		values: {
			input,
			given,
			value: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.N)(value)
		},
		evidence: [seen("action", `${action}, ${given}`, input)],
		location: value.location
	}];
}));
// build/rules/workflow/servers.js
const uppercaseServerRule = workflowRule((workflow) => serversOf(workflow).flatMap(({ value, by, usedAt }) => {
	const server = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.k)(value);
	if (by === "az acr login" || !(0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.S)(server)) return [];
	const target = server.segments.find((segment) => "literal" in segment && /[A-Z]/.test(segment.literal));
	const given = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.N)(value);
	const worst = issueOf(given, by);
	if (target === void 0 || worst?.isFatal === true && !AROUND.has(worst.issue.kind)) return [];
	const host = server.segments.map((segment) => "literal" in segment ? segment.literal.toLowerCase() : (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.N)({
		...value,
		segments: [segment]
	})).join("");
	return [{
		level: "error",
		values: {
			given,
			host,
			by: useAt(target.location, usedAt, by)
		},
		evidence: [seen("login-server", given, host)],
		location: target.location,
		registry: hostIn(value)
	}];
}));
const serverMalformedInFiles = workflowRule((workflow) => serversOf(workflow).flatMap(({ value, by, usedAt }) => {
	const given = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.N)(value);
	if (by === "az acr login") return malformedName(value);
	const text = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.P)(value);
	const worst = text === void 0 ? flawInPart(value) : issueOf(text, by);
	if (worst === void 0) return [];
	const { issue, isFatal, host } = worst;
	const location = isOfUse(value, issue) ? usedAt : (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.M)(value, PARTS[issue.kind] ?? /\S/);
	return [{
		level: isFatal ? "error" : "warning",
		values: {
			given,
			issue,
			host,
			by: useAt(location, usedAt, by)
		},
		evidence: [seen("login-server", given, host === "" ? void 0 : host)],
		location,
		registry: hostIn(value)
	}];
}));
const useAt = (place, usedAt, by) => by === "az acr login" || place.file === usedAt.file && place.line === usedAt.line ? by : "input";
const AROUND = new Set([
	"scheme",
	"path",
	"port-443"
]);
const PARTS = {
	scheme: /:\/\//,
	path: /\//,
	port: /:/,
	"port-443": /:443/,
	"inner-white-space": /\s/,
	"edge-white-space": /\s/,
	characters: /[^A-Za-z0-9.\-:/\s]/
};
function flawInPart(value) {
	const server = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.k)(value);
	if (!(0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.S)(server)) return void 0;
	const text = server.segments.map((segment) => "literal" in segment ? segment.literal : "name").join("");
	if (/[$`{}<>]/.test(text)) return void 0;
	const issue = (0,_login_server_js__WEBPACK_IMPORTED_MODULE_9__.a)(text).flaws.find(({ kind: each }) => each === "characters");
	return issue === void 0 ? void 0 : {
		issue,
		isFatal: true,
		host: ""
	};
}
const serverSuffixInFiles = workflowRule((workflow) => serversOf(workflow).flatMap(({ value, by, usedAt }) => {
	const suggestion = suffixSuggestionOf(value);
	if (suggestion === void 0) return [];
	const given = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.N)(value);
	const location = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.M)(value, /\./);
	return [{
		level: "error",
		values: {
			given,
			suggestion,
			by: useAt(location, usedAt, by)
		},
		evidence: [seen("login-server", given, suggestion)],
		location,
		registry: hostIn(value)
	}];
}));
function suffixSuggestionOf(value) {
	const text = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.P)(value);
	if (text !== void 0) {
		const { kind } = (0,_login_server_js__WEBPACK_IMPORTED_MODULE_9__.a)(text);
		return kind.kind === "near-miss" && !isUnfilled(text) && !isShortName(text) ? kind.suggestion : void 0;
	}
	const [name, end] = [value.segments.slice(0, -1), value.segments.at(-1)];
	if (end === void 0 || !("literal" in end)) return void 0;
	const dot = end.literal.indexOf(".");
	if (dot < 0 || name.some((segment) => "literal" in segment && segment.literal.includes("."))) return void 0;
	const { kind } = (0,_login_server_js__WEBPACK_IMPORTED_MODULE_9__.a)(`name${end.literal.slice(dot)}`);
	if (kind.kind !== "near-miss") return void 0;
	return `${(0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.N)({
		...value,
		segments: [...name, {
			...end,
			literal: end.literal.slice(0, dot)
		}]
	})}${kind.suggestion.slice(kind.suggestion.indexOf("."))}`;
}
const isShortName = (text) => /^[\w-]+azurecr$/i.test(text);
const isOfUse = ({ segments }, { kind }) => kind === "short-name" || kind === "not-a-login-server" && segments.length > 1;
const cloudMismatchInFiles = workflowRule((workflow) => (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.a)(workflow).flatMap((job) => {
	const signedInTo = cloudOf(job);
	return (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.o)(job).filter((0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.i)("login", "expose-token")).flatMap(({ operation }) => {
		if (operation.kind === "login" && operation.by !== "az acr login" || operation.registry === void 0) return [];
		if (signedInTo === void 0 || !isInOtherCloud(operation.registry, signedInTo)) return [];
		const given = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.N)(operation.registry);
		return [{
			level: "error",
			values: {
				cloud: signedInTo.azName,
				given,
				environment: (0,_clouds_js__WEBPACK_IMPORTED_MODULE_8__.o)(given)?.azName ?? ""
			},
			evidence: [seen("login-server", given, `….${signedInTo.acrSuffix}`)],
			location: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.M)(operation.registry, /\./)
		}];
	});
}));
function hostIn(value) {
	const text = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.P)(value);
	return text === void 0 ? void 0 : (0,_login_server_js__WEBPACK_IMPORTED_MODULE_9__.a)(text).host || text;
}
function serversOf(workflow) {
	const perJob = (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.a)(workflow).map((job) => ({
		operations: (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.o)(job),
		cloud: cloudOf(job)
	}));
	const servers = [
		...perJob.flatMap(({ operations }) => (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.r)(operations).flatMap(inImage)),
		...perJob.flatMap(({ operations, cloud }) => operations.filter((0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.i)("login", "expose-token")).flatMap(({ operation }) => {
			if (operation.registry === void 0) return [];
			const by = operation.kind === "login" ? operation.by : "az acr login";
			return by === "az acr login" && isInOtherCloud(operation.registry, cloud) ? [] : [{
				value: operation.registry,
				by,
				usedAt: operation.registry.location
			}];
		})),
		...(0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.a)(workflow).flatMap(({ steps, calls }) => [...steps.flatMap(({ uses, with: inputs }) => uses === void 0 ? [] : inInputs(inputs)), ...inInputs(calls?.with ?? new Map())])
	];
	const key = ({ value, by, usedAt }) => {
		if (by === "az acr login") return JSON.stringify([
			by,
			usedAt,
			(0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.N)(value)
		]);
		const issue = issueOf((0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.P)(value) ?? "", by)?.issue;
		const isOwn = issue !== void 0 && isOfUse(value, issue);
		return JSON.stringify([isOwn ? usedAt : value.segments.map(({ location }) => location), (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.N)(value)]);
	};
	return (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.o)(servers, key);
}
const inInputs = (inputs) => [...inputs.values()].filter((value) => /^[\w-]+\.azurecr\.(?:io|cn|us)$/i.test((0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.P)(value) ?? "")).map((value) => ({
	value,
	by: "input",
	usedAt: value.location
}));
function inImage(operation) {
	if (operation.kind !== "tag" && operation.isServerSide) return [];
	const { scheme, host, path } = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.D)(operation.image);
	if (host.kind === "none") return [];
	const by = operation.by.includes("/") ? "image-of-action" : "image";
	const { segments, location } = host.value;
	const slash = path.length > 1 && path[0]?.length === 0 && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.S)(host.value) && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.x)(operation.image) === void 0 ? [{
		literal: "/",
		location
	}] : [];
	return [{
		value: {
			segments: [
				...scheme === void 0 ? [] : [scheme],
				...segments,
				...slash
			],
			location
		},
		by,
		usedAt: operation.image.location
	}];
}
function isInvalidLoginServer({ by, registry }) {
	if (registry === void 0) return false;
	const text = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.P)(registry);
	if (suffixSuggestionOf(registry) !== void 0) return true;
	if (text === void 0) return by !== "az acr login" && flawInPart(registry) !== void 0;
	return by === "az acr login" ? isUnfilled(text) || nameFlaw(text) === "error" : issueOf(text, by)?.isFatal === true;
}
function isInvalidHost(host) {
	if (suffixSuggestionOf(host) !== void 0 || flawInPart(host) !== void 0) return true;
	const text = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.P)(host);
	return text === void 0 ? host.segments.some((segment) => "literal" in segment && /[$`{}<>]/.test(segment.literal)) : isUnfilled(text) || issueOf(text, "image")?.isFatal === true;
}
function issueOf(given, by) {
	if (by !== "az acr login" && /^\s*(?:\$|%\w+%)/.test(given)) {
		const isShell = by !== "docker/login-action" && by !== "azure/docker-login" && by !== "image-of-action";
		const name = /\w+/.exec(given)?.[0] ?? "";
		return isShell ? void 0 : {
			issue: {
				kind: "variable",
				name
			},
			isFatal: true,
			host: ""
		};
	}
	const expression = /^\s*\{\{\s*((?:env|github|inputs|matrix|needs|secrets|steps|vars)\.[\w.-]+)\s*\}\}/.exec(given)?.[1];
	if (expression !== void 0 && (by === "docker/login-action" || by === "azure/docker-login")) return {
		issue: {
			kind: "expression",
			expression
		},
		isFatal: true,
		host: ""
	};
	if (isUnfilled(given)) return /azurecr|acr|registry|login.?server|name/i.test(given) ? {
		issue: { kind: "placeholder" },
		isFatal: true,
		host: ""
	} : void 0;
	const isImage = by === "image" || by === "image-of-action";
	const server = (0,_login_server_js__WEBPACK_IMPORTED_MODULE_9__.a)(given);
	const flaws = server.flaws.filter(({ kind }) => kind !== "upper-case");
	if (server.kind.kind === "near-miss" && !isShortName(given)) return void 0;
	if (server.kind.kind !== "acr") {
		const short = flaws.find(({ kind }) => kind === "short-name");
		const isForeign = /:\d+$/.test(given) || /^(?:localhost|azure|aci|registry)$/i.test(given);
		return short === void 0 || isImage || isForeign || !/^[\w-]+$/.test(given) ? void 0 : {
			issue: short,
			isFatal: true,
			host: `${given.toLowerCase()}.azurecr.io`
		};
	}
	const worst = flaws.find((issue) => !(0,_login_server_js__WEBPACK_IMPORTED_MODULE_9__.n)(issue)) ?? flaws[0];
	if (worst === void 0 || isImage && worst.kind === "port-443") return void 0;
	const host = "suggestion" in worst && worst.suggestion !== void 0 ? worst.suggestion : server.host;
	return {
		issue: worst,
		isFatal: !(0,_login_server_js__WEBPACK_IMPORTED_MODULE_9__.n)(worst) || isImage,
		host
	};
}
const isUnfilled = (given) => /<[^<>]*>/.test(given);
function malformedName(value) {
	const given = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.N)(value);
	const text = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.P)(value);
	const by = "az acr login";
	if ((0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.S)(value) && !(text !== void 0 && isUnfilled(text))) {
		const name = given.replace(/\.azurecr\.\w+$/i, "");
		return [{
			level: "notice",
			values: {
				given,
				issue: { kind: "name-expected" },
				host: name,
				by
			},
			evidence: [seen("login-server", given, name)],
			location: value.location
		}];
	}
	if (text === void 0 || suffixSuggestionOf(value) !== void 0) return [];
	if (isUnfilled(text)) {
		const issue = { kind: "placeholder" };
		const location = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.M)(value, /</);
		return [{
			level: "error",
			values: {
				given,
				issue,
				host: "",
				by
			},
			evidence: [seen("login-server", given)],
			location
		}];
	}
	const level = nameFlaw(text);
	if (level === void 0) return [];
	return [{
		level,
		values: {
			given,
			issue: { kind: "no-name" },
			host: level === "warning" ? (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.O)(text) : "",
			by
		},
		evidence: [seen("login-server", given)],
		location: value.location
	}];
}
function nameFlaw(text) {
	if (text.trim() === "" || /[$%`\s]|\{\{/.test(text) || (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.S)({
		segments: [{
			literal: text,
			location: _manifest_js__WEBPACK_IMPORTED_MODULE_4__.A
		}],
		location: _manifest_js__WEBPACK_IMPORTED_MODULE_4__.A
	})) return void 0;
	const [name = "", ...hash] = text.split("-");
	if (!/^[a-z0-9]{5,50}$/i.test(name) || /[^a-z0-9]/i.test(hash.join(""))) return "error";
	if (hash.length === 0) return void 0;
	return hash.length === 1 && /^(?=.*\d)[a-z0-9]{8,}$/i.test(hash[0] ?? "") ? void 0 : "warning";
}
function cloudOf(job) {
	const operations = (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.o)(job);
	const [signIn, ...others] = operations.filter((0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.i)("entra-login"));
	if (signIn === void 0 || others.length > 0 || signIn.operation.by !== "azure/login") return void 0;
	if (operations.some((0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.i)("unanalyzable")) || job.steps.some(({ script }) => /\baz\s+cloud\b/.test(script?.text ?? ""))) return void 0;
	const environment = signIn.step.with.get("environment");
	if (environment === void 0) return _clouds_js__WEBPACK_IMPORTED_MODULE_8__.n;
	const name = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.P)(environment);
	return name === void 0 ? void 0 : (0,_clouds_js__WEBPACK_IMPORTED_MODULE_8__.r)(name);
}
// build/rules/sign-in.js
const tenantElsewhere = runRule((facts) => {
	const refused = entraRefusal(facts);
	const tenantCloud = cloudOfTenant(facts);
	if (refused?.meaning !== "tenant-not-found" || tenantCloud === void 0) return void 0;
	const registryCloud = facts.registries.map(({ server }) => (0,_clouds_js__WEBPACK_IMPORTED_MODULE_8__.o)(server.host)?.name).find(Boolean);
	return {
		level: refused.level,
		values: {
			cloud: refused.cloud,
			tenantCloud,
			...registryCloud !== void 0 && { registryCloud }
		},
		evidence: refusedEvidence(refused)
	};
});
const signInRules = {
	"creds-json-invalid": runRule((facts) => {
		const { identity } = facts;
		if (identity.kind !== "misconfigured" || identity.problem.kind !== "creds-invalid") return void 0;
		return {
			level: "error",
			values: {
				problem: identity.problem.problem,
				...credsSavedAs(facts)
			}
		};
	}),
	"creds-overruled": anyOf(runRule(({ identity }) => identity.kind === "sign-in" && identity.plan.credsOverruled ? {
		level: "warning",
		values: {}
	} : void 0), credsIgnoredInFiles),
	"oidc-permission-missing": anyOf(runRule((facts) => {
		const { identity, runner } = facts;
		if (identity.kind !== "misconfigured" || identity.problem.kind !== "no-oidc" || runner.withheldSecrets === "fork") return void 0;
		if (emptyInputs(facts).some(({ input }) => input === "client-secret")) return void 0;
		return {
			level: "error",
			values: runner.environment === "self-hosted" ? { selfHosted: true } : {},
			evidence: [seen("client-id", identity.problem.clientId), seen("permission", "id-token: none", "id-token: write")]
		};
	}), oidcPermissionInFiles),
	"sp-secret-invalid": refusedAs("sp-secret-invalid", ({ clientId }, facts) => ({
		clientId,
		...savedAs(facts)
	})),
	"sp-secret-expired": refusedAs("sp-secret-expired", ({ clientId }, facts) => ({
		clientId,
		...savedAs(facts)
	})),
	"sp-disabled": refusedAs("sp-disabled", ({ clientId }) => ({ clientId })),
	"tenant-not-found": anyOf(unlessElsewhere(refusedAs("tenant-not-found", ({ clientId, tenantId }, facts) => {
		const instead = insteadOfTenant(clientId, facts);
		return {
			tenantId,
			malformed: false,
			...instead !== void 0 && { instead }
		};
	})), tenantMalformedInFiles, runRule(({ identity }) => {
		if (identity.kind !== "misconfigured" || identity.problem.kind !== "tenant-malformed") return void 0;
		const { tenantId, suggestion } = identity.problem;
		return {
			level: "error",
			values: {
				tenantId,
				malformed: true,
				...suggestion !== void 0 && { suggestion }
			},
			evidence: [seen("tenant", tenantId, suggestion)]
		};
	})),
	"registry-cloud-mismatch": anyOf(refusedAs("registry-cloud-mismatch", ({ cloud }) => ({ cloud })), tenantElsewhere, cloudByName, cloudMismatchInFiles),
	"oidc-assertion-expired": anyOf(refusedAs("oidc-assertion-expired", () => ({})), lateLoginInFiles),
	"oidc-claim-required": runRule((facts) => {
		const refused = entraRefusal(facts) ?? idleRefusal(facts);
		if (refused?.meaning !== "oidc-claim-required") return void 0;
		const { claim = "", accepted = [], presented = "" } = (0,_managed_identity_js__WEBPACK_IMPORTED_MODULE_5__.c)(refused.error.text) ?? {};
		return {
			level: refused.level,
			values: {
				claim,
				accepted
			},
			evidence: [claim === "" ? void 0 : seen("claim", `${claim}: ${presented || "-"}`, accepted.join(" / ")), ...refusedEvidence(refused)]
		};
	}),
	"conditional-access-blocked": refusedAs("conditional-access-blocked", ({ clientId }) => ({ clientId })),
	"entra-user-sign-in": refusedAs("entra-user-sign-in", (_, { runner }) => ({ on: runner.environment ?? "elsewhere" })),
	"entra-refused": anyOf(refusedAs("entra-refused", ({ clientId, error }, { identity }) => {
		const cause = (0,_managed_identity_js__WEBPACK_IMPORTED_MODULE_5__.l)(error);
		const issuer = identity.kind === "sign-in" ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(identity.oidc)?.issuer : void 0;
		return {
			clientId,
			code: error.code,
			by: "entra",
			...cause !== void 0 && { cause },
			...cause === "issuer-unreachable" && issuer !== void 0 && { issuer }
		};
	}), runRule((facts) => {
		const failure = signInFailure(facts);
		if (failure === void 0 || failure.by === "endpoint" || failure.by === "sign-in-host") return void 0;
		const { level, by, clientId, reason } = failure;
		return {
			level,
			values: {
				clientId,
				code: void 0,
				by
			},
			evidence: [seen("client-id", clientId), ...failureEvidence(reason)]
		};
	})),
	"managed-identity-unavailable": anyOf(managedIdentityInFiles, runRule((facts) => {
		const { identity } = facts;
		if (identity.kind === "misconfigured" && identity.problem.kind === "no-managed-identity") return {
			level: "error",
			values: {
				cause: "github-hosted",
				clientId: shownId(identity.problem.clientId)
			},
			evidence: [seen("run", "github-hosted", "self-hosted")]
		};
		const failure = signInFailure(facts);
		if (failure?.by !== "endpoint") return void 0;
		const { level, clientId, reason } = failure;
		return {
			level,
			values: {
				cause: (0,_managed_identity_js__WEBPACK_IMPORTED_MODULE_5__.n)(reason, clientId !== ""),
				clientId
			},
			evidence: [seen("client-id", clientId), ...failureEvidence(reason)]
		};
	})),
	"entra-unreachable": runRule((facts) => {
		const failure = signInFailure(facts);
		if (failure?.by !== "sign-in-host") return void 0;
		const { level, cloud, reason } = failure;
		if (reason.kind === "network" && facts.registries.some((registry) => isSameOutage(registry, reason.failure))) return void 0;
		return {
			level,
			values: {
				cloud,
				answered: reason.kind === "refused",
				at: reason.kind === "network" ? reason.failure.at : "http"
			},
			evidence: failureEvidence(reason)
		};
	})
};
const cloudOfTenant = ({ identity }) => identity.kind === "sign-in" ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(identity.tenants)?.cloudOfTenant : void 0;
function unlessElsewhere(rule) {
	return (facts) => cloudOfTenant(facts) === void 0 ? rule(facts) : [];
}
const shownId = (clientId) => clientId === "" ? "" : (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.m)(clientId);
function failureEvidence(reason) {
	return (reason.kind === "network" ? [seen("error", reason.failure.code), seen("message", reason.failure.text)] : [
		reason.kind === "refused" ? seen("status", String(reason.status), "200") : void 0,
		reason.kind === "refused" ? seen("error", reason.code) : void 0,
		seen("message", reason.text)
	]).filter((item) => item !== void 0);
}
function insteadOfTenant(clientId, { identity }) {
	const clues = identity.kind === "sign-in" ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(identity.tenants) : void 0;
	if (clues?.clientIdIsTenant === true) return {
		is: "client-id",
		clientId
	};
	const tenantId = clues?.tenantOfTenantId;
	return tenantId === void 0 ? void 0 : {
		is: "subscription-id",
		tenantId
	};
}
function refusedAs(meaning, values) {
	return runRule((facts) => {
		const refused = entraRefusal(facts) ?? idleRefusal(facts);
		if (refused?.meaning !== meaning) return void 0;
		if (meaning === "sp-secret-invalid" && (isSecretId(facts) || misplacedSecret(facts) !== void 0)) return void 0;
		return {
			level: refused.level,
			values: values(refused, facts),
			evidence: refusedEvidence(refused)
		};
	});
}
const secretLooksLikeKeyId = runRule((facts) => {
	const refused = entraRefusal(facts);
	if (refused === void 0 || !isSecretId(facts)) return void 0;
	return {
		level: "error",
		values: {
			userName: refused.clientId,
			...savedAs(facts)
		},
		evidence: refusedEvidence(refused)
	};
});
const refusedEvidence = ({ clientId, tenantId, error }) => [
	seen("client-id", clientId),
	seen("tenant", tenantId),
	...entraEvidence(error)
];
const entraEvidence = ({ code, error, text, correlationId, timestamp }) => [
	seen("error", code === void 0 ? error : `AADSTS${code}`),
	seen("message", text),
	seen("correlation-id", correlationId),
	seen("time", timestamp)
].filter((item) => item !== void 0);
// build/rules/user-names.js
const userNameRules = {
	"username-unknown": registryRule((registry) => {
		const credential = (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(registry.credential);
		const answer = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.X)(registry);
		const meant = (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.z)(registry);
		if (credential === void 0 || answer === void 0 || meant === void 0 || (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.ut)(registry) !== void 0) return void 0;
		const shown = meant === "admin" ? shownServer(credential.userName) : (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.m)(credential.userName);
		const name = (0,_login_server_js__WEBPACK_IMPORTED_MODULE_9__.t)(registry.server);
		return {
			level: "error",
			values: {
				userName: shown,
				registryName: name,
				meant,
				adminDisabled: (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(registry.arm)?.registry.adminUserEnabled === false
			},
			evidence: [seen("user-name", shown, meant === "admin" ? name : void 0), ...replyEvidence(answer, "200")]
		};
	}),
	"admin-user-disabled": admin("disabled", (registry, reported) => ({
		registryName: (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.R)(registry),
		reported
	})),
	"admin-password-invalid": admin("password", (registry, _, facts) => ({
		registryName: (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.R)(registry),
		...passwordSavedAs(facts)
	}))
};
const shownServer = (userName) => /^[\w.:/-]{1,300}$/.test(userName) ? userName : (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.m)(userName);
function adminCause(registry) {
	if (!isRefusedAdmin(registry)) return void 0;
	const enabled = (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(registry.arm)?.registry.adminUserEnabled;
	const isUnknown = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.Z)(registry) === "admin-unknown";
	if (enabled === false) return {
		cause: "disabled",
		reported: "arm"
	};
	if (enabled === void 0) return isUnknown ? {
		cause: "disabled",
		reported: "registry"
	} : void 0;
	return isUnknown ? void 0 : {
		cause: "password",
		reported: "arm"
	};
}
function admin(which, values) {
	return registryRule((registry, facts) => {
		const answer = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.X)(registry);
		const found = adminCause(registry);
		if (answer === void 0 || found?.cause !== which) return void 0;
		return {
			level: "error",
			values: values(registry, found.reported, facts),
			evidence: [found.reported === "arm" ? seen("status", `adminUserEnabled: ${which === "password"}`) : void 0, ...replyEvidence(answer, "200")]
		};
	});
}
const isRefusedAdmin = (registry) => (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(registry.credential)?.userNameKind === "admin" && ((0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.Z)(registry) === "rejected" || (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.Z)(registry) === "admin-unknown" && (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.F)(registry));
// build/rules/workflow/passwords.js
const passwordRules = {
	"workflow-password-argument": workflowRule((workflow) => (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.a)(workflow).flatMap((job) => (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.o)(job).filter((0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.i)("login")).map((entry) => ({
		...entry,
		cloud: cloudOf(job)
	}))).flatMap(({ operation, step, cloud }) => {
		const { by, passwordOnCommandLine: location, registry, userName, password } = operation;
		if (location === void 0 || (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.n)(operation) !== void 0 || isOnRunner(registry)) return [];
		return [{
			level: "warning",
			values: {
				by,
				registry: by === "az acr login" ? serverNamed(registry, cloud) : registry === void 0 ? "" : (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.s)(registry),
				userName: userName === void 0 ? "" : (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.s)(userName),
				password: password === void 0 ? "" : variableOf(password, step, location) ?? shownSecret(password),
				shell: step.script?.shell ?? "bash",
				isWholeRun: isWholeRun(step),
				isInAction: isInAction(location)
			},
			location
		}];
	})),
	"workflow-hardcoded-credential": workflowRule((workflow) => (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.t)(workflow).map(({ what, key, location }) => ({
		level: "error",
		values: {
			what,
			...key !== void 0 && { key },
			isInAction: isInAction(location)
		},
		location
	}))),
	"workflow-admin-user": workflowRule((workflow) => (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.a)(workflow).flatMap((job) => {
		const found = [
			...job.steps.flatMap((step) => {
				const uses = step.operations.filter((operation) => operation.kind === "admin-credential-use");
				return uses.filter((one, index) => uses.findIndex(({ by }) => by === one.by) === index).map(({ by, location }) => ({
					cause: by,
					name: "",
					location
				}));
			}),
			...(0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.o)(job).filter((0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.i)("login")).filter(({ operation }) => !operation.isExposedToken).flatMap(({ operation }) => adminName(operation.userName, operation.registry)),
			...job.steps.flatMap(({ with: inputs, uses }) => uses === void 0 ? [] : adminInputs(inputs)),
			...adminInputs(job.calls?.with ?? new Map())
		];
		const fetched = found.some(({ cause }) => cause === "az acr credential show");
		return found.filter(({ cause }) => !fetched || cause === "az acr credential show").map(({ cause, name, location }) => ({
			level: "warning",
			values: {
				cause,
				name,
				...insteadOfAdmin(job, location),
				isInAction: isInAction(location)
			},
			evidence: [seen("user-name", name)],
			location
		}));
	}))
};
function insteadOfAdmin(job, place) {
	const operations = (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.o)(job);
	const server = operations.filter((0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.i)("login")).flatMap(({ operation }) => acrServerOf(operation) ?? [])[0];
	const { permissions } = job;
	return {
		...server !== void 0 && { host: server.host },
		isSignedIn: operations.filter((0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.i)("entra-login")).some(({ operation: { location } }) => location.file === place.file && location.line < place.line),
		hasToken: permissions !== "unknown" && permissions.idToken !== "none"
	};
}
const isWholeRun = ({ uses, script }) => uses === void 0 && script !== void 0 && !script.text.trim().includes("\n");
const isOnRunner = (registry) => registry !== void 0 && /^(?:localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?$/i.test((0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.P)((0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.k)(registry)) ?? "");
function serverNamed(registry, cloud) {
	const name = registry === void 0 ? "" : (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.s)(registry);
	if (name === "" || name === "…") return `<name>.${(cloud ?? _clouds_js__WEBPACK_IMPORTED_MODULE_8__.n).acrSuffix}`;
	return registry !== void 0 && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.S)(registry) ? name : `${name}.${(cloud ?? _clouds_js__WEBPACK_IMPORTED_MODULE_8__.n).acrSuffix}`;
}
const tokenUserNameInFiles = workflowRule((workflow) => (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.a)(workflow).flatMap(_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.o).filter((0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.i)("login")).flatMap(({ operation: { isExposedToken, userName } }) => {
	const given = userName === void 0 ? void 0 : nonZeroGuidUser(userName);
	if (!isExposedToken || userName === void 0 || given === void 0) return [];
	return [{
		level: "error",
		values: { userName: given },
		evidence: [seen("user-name", given, _manifest_js__WEBPACK_IMPORTED_MODULE_4__.d)],
		location: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.M)(userName, /\S/)
	}];
}));
function nonZeroGuidUser(userName) {
	const text = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.P)(userName);
	if (text !== void 0) return text === "" || text === "00000000-0000-0000-0000-000000000000" ? void 0 : (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.m)(text);
	const [segment, ...others] = userName.segments;
	if (segment === void 0 || !("expression" in segment) || others.length > 0) return void 0;
	return /^github\.(?:actor|repository_owner)$|^(?:secrets|vars)\.(?:\w+_)?client_?id$/i.test(segment.expression) ? (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.s)(userName) : void 0;
}
const shownSecret = (password) => password.segments.some((segment) => "literal" in segment && segment.literal.trim() !== "") ? "" : (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.s)(password);
function variableOf(password, { env, script }, place) {
	const [name] = password.segments.some(({ location }) => location.file === place.file && location.line === place.line) ? [] : [...env].find(([, value]) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.j)(value, password) === true) ?? [];
	return name === void 0 ? void 0 : `${script?.shell === "powershell" ? "$env:" : "$"}${name}`;
}
function adminName(userName, registry) {
	if (userName === void 0 || registry === void 0) return [];
	const server = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.k)(registry);
	const isAdmin = textsIn(userName).some((name) => textsIn(server).some((host) => /\.azurecr\.\w+$/i.test(host) && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.O)(host) === name.toLowerCase()));
	const [last] = server.segments.slice(-1);
	const isSameVariable = last !== void 0 && "literal" in last && /^\.azurecr\.\w+$/i.test(last.literal) && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.j)(userName, {
		segments: server.segments.slice(0, -1),
		location: server.location
	}) === true;
	if (isAdmin || isSameVariable) return [{
		cause: "user-name",
		name: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.N)(userName),
		location: userName.location
	}];
	return namedAdmin(userName);
}
function textsIn(value) {
	const text = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.P)(value);
	if (text !== void 0) return [text];
	return value.segments.flatMap((segment) => "literal" in segment ? [] : [...segment.expression.matchAll(/'([\w.-]+)'/g)].map(([, quoted = ""]) => quoted));
}
function namedAdmin(value) {
	const named = value.segments.find(isNamedAdmin);
	return named === void 0 ? [] : [{
		cause: "secret-name",
		name: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.N)({
			...value,
			segments: [named]
		}),
		location: value.location
	}];
}
const isNamedAdmin = (segment) => "expression" in segment && /^(?:secrets|vars|env)\.\w+$/i.test(segment.expression) && /acr|registry/i.test(segment.expression) && /admin/i.test(segment.expression);
function adminInputs(inputs) {
	const values = [...inputs];
	const userNames = values.filter(([name]) => /user/.test(name));
	const hosts = values.filter(([, value]) => textsIn(value).some((text) => /\.azurecr\.\w+$/i.test(text)));
	return userNames.flatMap(([, userName]) => {
		const paired = hosts.flatMap(([, host]) => adminName(userName, host)).slice(0, 1);
		return paired.length > 0 ? paired : namedAdmin(userName);
	});
}
// build/rules/credentials.js
const credentialRules = {
	"secrets-unavailable": anyOf(runRule((facts) => {
		const because = facts.runner.withheldSecrets;
		const isMissing = missingCredentials(facts) !== void 0 || because === "fork" && isOidcUnavailable(facts);
		if (because === void 0 || !isMissing) return void 0;
		return {
			level: "error",
			values: {
				because,
				secrets: secretsIn(emptyInputs(facts))
			},
			evidence: [seen("run", (0,_note_js__WEBPACK_IMPORTED_MODULE_16__.t)("run-kind", { kind: because })), ...givenEvidence(facts)]
		};
	}), (facts) => {
		const because = facts.runner.withheldSecrets;
		const empty = emptyInputs(facts).filter(({ isWithheld }) => isWithheld);
		if (facts.registries.length > 0 || because === void 0 || empty.length === 0) return [];
		const evidence = [seen("run", (0,_note_js__WEBPACK_IMPORTED_MODULE_16__.t)("run-kind", { kind: because })), ...empty.map(emptyEvidence)].filter((item) => item !== void 0);
		return [{
			level: "error",
			values: {
				because,
				secrets: secretsIn(empty)
			},
			evidence,
			blocks: _findings_js__WEBPACK_IMPORTED_MODULE_20__.n
		}];
	}),
	"credentials-missing": anyOf(runRule((facts) => {
		const absent = missingCredentials(facts);
		if (absent === void 0 || absent.missing === "anonymous" || hasOtherReason(facts)) return void 0;
		const { missing, host, written = [] } = absent;
		const expressions = written.map(({ expression }) => expression);
		const stored = missing === "both" && written.length === 0 ? storedElsewhere(host, facts) : {};
		const source = missing === "both" ? void 0 : sourceOf(missing, facts);
		const { identity } = facts;
		const credsIgnored = identity.kind === "misconfigured" && identity.problem.kind === "inputs-missing" && identity.problem.credsIgnored;
		return {
			level: "error",
			values: {
				missing,
				host,
				...stored,
				...source !== void 0 && { source },
				...written.length > 0 && { expressions },
				...credsIgnored && { credsIgnored }
			},
			evidence: written.length > 0 ? written.map(emptyEvidence) : [
				...givenEvidence(facts),
				loginEvidence(host, stored),
				seen("path", stored.stored?.inHome?.file)
			]
		};
	}), refusedAs("credentials-missing", ({ clientId }) => ({
		missing: "client-secret",
		host: clientId
	})), inputsMissingInFiles),
	"anonymous-pull-disabled": registryRule((registry, facts) => {
		const answer = (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(registry.anonymous);
		if (!anonymousRefused(registry) || answer === void 0 || hasOtherReason(facts)) return void 0;
		if (missingCredentials(facts)?.missing !== "anonymous") return void 0;
		const { host } = registry.server;
		const stored = storedElsewhere(host, facts);
		return {
			level: "error",
			values: {
				host,
				...stored
			},
			evidence: [...replyEvidence(answer, "200"), loginEvidence(host, stored)],
			blocks: _findings_js__WEBPACK_IMPORTED_MODULE_20__.t
		};
	}),
	"credentials-whitespace": runRule((facts) => {
		const { whitespace } = facts.given;
		const refused = isRefusedForWhitespace(facts) || facts.registries.some((registry) => (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.N)(registry, facts) === "white-space") || facts.registries.some((registry) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.Z)(registry) === "white-space");
		const where = refused ? "inner" : "edge";
		const ofInputs = whitespace.filter((each) => each.where === where).map(({ input }) => input);
		const which = refused && hasWhitespaceInCreds(facts) ? ["creds"] : ofInputs;
		if (which.length === 0) return void 0;
		return {
			level: refused ? "error" : "warning",
			values: {
				which,
				where,
				sources: sourcesOf(which, facts)
			},
			evidence: which.map((input) => seen("name", (0,_note_js__WEBPACK_IMPORTED_MODULE_16__.t)("whitespace-in", {
				input,
				where
			}), (0,_note_js__WEBPACK_IMPORTED_MODULE_16__.t)("no-whitespace")))
		};
	}),
	"docker-credentials-stale": registryRule((registry, facts) => {
		const credential = (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(registry.credential);
		if (credential?.source !== "docker" || emptyCredential(facts) !== void 0) return void 0;
		if ((0,_images_js__WEBPACK_IMPORTED_MODULE_2__._)(registry, facts) !== void 0 || (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.p)(registry, facts) !== void 0) return void 0;
		const defect = (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.N)(registry, facts);
		const cause = defect === "expired" || defect === "white-space" ? defect : "refused";
		if (cause === "refused" && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.Z)(registry) !== "stale-login") return void 0;
		const answer = (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(registry.token);
		const stored = storedElsewhere(registry.server.host, facts);
		return {
			level: "error",
			values: {
				host: registry.server.host,
				registryName: (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.R)(registry),
				cause,
				worksWithout: worksWithoutLogin(registry, facts),
				...stored
			},
			evidence: [
				seen("expires", expiry(credential)),
				...answer === void 0 ? [] : replyEvidence(answer, "200"),
				loginEvidence(registry.server.host, stored)
			],
			blocks: _findings_js__WEBPACK_IMPORTED_MODULE_20__.t
		};
	}),
	"token-wrong-kind": registryRule((registry, facts) => {
		const credential = (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(registry.credential);
		const isSent = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.Z)(registry) === "entra-token";
		if (credential === void 0 || !isSent && (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.N)(registry, facts) !== "entra-token") return void 0;
		const answer = isSent ? (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.X)(registry) : void 0;
		return {
			level: "error",
			values: { registryName: (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.R)(registry) },
			evidence: [seen("audience", credential.secret.token?.audience, registry.service), ...answer === void 0 ? [] : replyEvidence(answer, "200")]
		};
	}),
	"token-username-mismatch": anyOf(defect("user-name-of-token", (_, credential) => ({
		values: { userName: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.m)(credential.userName) },
		evidence: [seen("user-name", (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.m)(credential.userName), _manifest_js__WEBPACK_IMPORTED_MODULE_4__.d)]
	})), tokenUserNameInFiles),
	"token-username-unexpected": defect("zero-guid-without-token", (registry, credential) => ({
		values: { registryName: (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.R)(registry) },
		evidence: [seen("user-name", credential.userName), seen("password", (0,_note_js__WEBPACK_IMPORTED_MODULE_16__.t)("secret-kind", { kind: credential.secret.kind }), (0,_note_js__WEBPACK_IMPORTED_MODULE_16__.t)("secret-kind", { kind: "acr-refresh-token" }))]
	})),
	"token-wrong-registry": defect("other-registry", (registry, credential) => {
		const audience = credential.secret.token?.audience ?? "";
		return {
			values: {
				audience,
				service: registry.service,
				registryName: (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.R)(registry)
			},
			evidence: [seen("audience", audience, registry.service)]
		};
	}),
	"sp-not-found": anyOf(refused("application-unknown", (credential, _, facts) => {
		const knownIn = tenantThatKnows(facts);
		return {
			userName: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.m)(credential.userName),
			idIn: "username",
			...knownIn !== void 0 && { knownIn }
		};
	}), refusedAs("sp-not-found", ({ clientId, tenantId, error }, { identity }) => {
		const { clientIdOfObject: meant, clientIdIsSubscription = false, clientIdIsTenant = false } = (identity.kind === "sign-in" ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(identity.tenants) : void 0) ?? {};
		return {
			userName: clientId,
			idIn: inputOfId(identity),
			tenantId,
			noServicePrincipal: error.code === _managed_identity_js__WEBPACK_IMPORTED_MODULE_5__.i,
			isTenant: clientIdIsTenant,
			...clientIdIsSubscription && { isSubscription: true },
			...meant !== void 0 && { meant }
		};
	})),
	"sp-secret-is-id": anyOf(refused("secret-is-id", (credential, _, facts) => ({
		userName: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.m)(credential.userName),
		...savedAs(facts)
	})), secretLooksLikeKeyId),
	"scoped-token-invalid": refused("scoped-token-password", (credential, registry, facts) => ({
		userName: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.m)(credential.userName),
		registryName: (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.R)(registry),
		...passwordSavedAs(facts),
		...(0,_images_js__WEBPACK_IMPORTED_MODULE_2__.dt)(registry, facts)
	})),
	"credentials-rejected": registryRule((registry, facts) => {
		const credential = (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(registry.credential);
		if (credential === void 0) return void 0;
		const tooLong = (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.N)(registry, facts) === "too-long";
		if (!tooLong && (!isUnclear(registry) || isExplained(credential, registry, facts))) return void 0;
		const answer = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.X)(registry);
		const reported = answer === void 0 ? void 0 : reportedCause(answer);
		const isIdentity = (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.E)(registry, facts);
		const denialExplanation = isIdentity ? (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.C)(registry, facts) : void 0;
		const signIn = facts.identity.kind === "sign-in" ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(facts.identity.signIn) : void 0;
		const tenantId = isIdentity && signIn?.signedIn === true && signIn.tenantId !== "" ? signIn.tenantId : void 0;
		const registryTenantId = isIdentity ? otherTenant(facts) : void 0;
		return {
			level: "error",
			values: {
				...savedAs(facts),
				kind: (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.I)(credential),
				userName: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.m)(credential.userName),
				registryName: (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.R)(registry),
				tooLong,
				signedIn: (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.E)(registry, facts) || answer !== void 0 && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.z)(answer),
				...reported !== void 0 && { reported },
				access: facts.given.access,
				...(0,_images_js__WEBPACK_IMPORTED_MODULE_2__.M)(credential, facts),
				...(0,_images_js__WEBPACK_IMPORTED_MODULE_2__.dt)(registry, facts),
				...(0,_json_js__WEBPACK_IMPORTED_MODULE_21__.a)({
					denialExplanation,
					tenantId,
					registryTenantId
				})
			},
			evidence: [
				seen("user-name", (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.m)(credential.userName)),
				seen("tenant", tenantId, registryTenantId),
				tooLong ? seen("password", (0,_note_js__WEBPACK_IMPORTED_MODULE_16__.t)("longer-than", { characters: _manifest_js__WEBPACK_IMPORTED_MODULE_4__.u })) : void 0,
				...answer === void 0 ? [] : replyEvidence(answer, "200")
			],
			...credential.source === "entra" && { stage: "exchange" }
		};
	})
};
function inputOfId(identity) {
	const source = identity.kind === "sign-in" ? identity.plan.source : void 0;
	if (source === "username") return "username";
	return source === "creds" ? "clientId" : "client-id";
}
function isUnclear(registry) {
	const refusal = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.Z)(registry);
	return refusal === "rejected" || refusal === "admin-unknown" && (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.F)(registry) || (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.z)(registry) !== void 0 && (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.ut)(registry) !== void 0;
}
function reportedCause(answer) {
	if ((0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.$)(answer)) return "wrong-secret";
	return (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.Q)(answer) ? "wrong-audience" : void 0;
}
const hasWhitespaceInCreds = ({ identity }) => identity.kind === "sign-in" && identity.plan.secretHasWhitespace === true;
const sourcesOf = (inputs, facts) => Object.fromEntries(inputs.map((input) => [input, sourceOf(input, facts)]).filter(([, source]) => source !== void 0));
const secretsIn = (empty) => empty.flatMap(({ expression }) => /^secrets\.([\w-]+)$/i.exec(expression)?.[1] ?? []);
const worksWithoutLogin = (registry, { given }) => given.access === "pull" && (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(registry.anonymous)?.issued === true;
const emptyEvidence = ({ input, expression }) => seen("name", (0,_note_js__WEBPACK_IMPORTED_MODULE_16__.t)("input-empty", { input }), expression);
function isExplained(credential, registry, facts) {
	if (credential.source === "inputs" && credential.userNameKind === "service-principal") {
		if (entraRefusal(facts) !== void 0) return true;
	}
	if (adminCause(registry) !== void 0) return true;
	return (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.T)(registry, facts) || (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.ct)(registry, facts) !== void 0;
}
const isOidcUnavailable = ({ identity }) => identity.kind === "misconfigured" && identity.problem.kind === "no-oidc";
const loginEvidence = (host, { stored }) => stored?.ignoredBy === void 0 ? seen("login", stored?.hosts.join(", ") || void 0, host) : seen("credential-helper", stored.ignoredBy);
const givenEvidence = ({ given }) => [seen("user-name", (0,_note_js__WEBPACK_IMPORTED_MODULE_16__.t)(given.userName.given ? "set" : "empty"), (0,_note_js__WEBPACK_IMPORTED_MODULE_16__.t)("set")), seen("password", (0,_note_js__WEBPACK_IMPORTED_MODULE_16__.t)(given.password.given ? "set" : "empty"), (0,_note_js__WEBPACK_IMPORTED_MODULE_16__.t)("set"))];
function defect(which, draft) {
	return registryRule((registry, facts) => {
		const credential = (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(registry.credential);
		if (credential === void 0 || (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.N)(registry, facts) !== which) return void 0;
		if ((0,_images_js__WEBPACK_IMPORTED_MODULE_2__.L)(registry, facts) !== void 0) return void 0;
		return {
			level: "error",
			...draft(registry, credential)
		};
	});
}
function refused(which, values) {
	return registryRule((registry, facts) => {
		const credential = (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(registry.credential);
		const answer = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.X)(registry);
		if (credential === void 0 || answer === void 0 || (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.Z)(registry) !== which) return void 0;
		if (isExplained(credential, registry, facts)) return void 0;
		return {
			level: "error",
			values: values(credential, registry, facts),
			evidence: [seen("user-name", (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.m)(credential.userName)), ...replyEvidence(answer, "200")]
		};
	});
}
const expiry = ({ secret: { token } }) => token?.expiresAt === void 0 ? void 0 : (0,_text_js__WEBPACK_IMPORTED_MODULE_19__.i)(token.expiresAt * 1e3);
// build/rules/docker.js
const dockerRules = {
	"docker-cli-missing": runRule((facts) => {
		if ((0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(facts.docker.cli)?.present !== false) return void 0;
		return {
			level: "error",
			values: dockerPlace(facts),
			evidence: [{
				label: "client-version",
				seen: "-",
				expected: `>= ${_login_server_js__WEBPACK_IMPORTED_MODULE_9__.h}`
			}]
		};
	}),
	"docker-cli-broken": runRule((facts) => {
		const engine = (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(facts.docker.engine);
		if (engine?.state !== "client-broken") return void 0;
		return {
			level: "error",
			values: {
				...dockerPlace(facts),
				cause: engine.because,
				file: (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.f)(facts)
			},
			evidence: [seen("message", engine.text)]
		};
	}),
	"docker-client-outdated": runRule((facts) => {
		const cli = (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(facts.docker.cli);
		const engine = (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(facts.docker.engine);
		if (cli?.present !== true) return void 0;
		const refused = engine?.state === "client-too-old";
		if (!refused && (cli.isPodman || !(0,_login_server_js__WEBPACK_IMPORTED_MODULE_9__.b)(cli.version))) return void 0;
		return {
			level: "error",
			values: {
				...dockerPlace(facts),
				version: cli.version,
				refusedByEngine: refused,
				isPinned: isSet("DOCKER_API_VERSION", facts)
			},
			evidence: [refused ? seen("client-version", cli.version) : seen("client-version", cli.version, `>= ${_login_server_js__WEBPACK_IMPORTED_MODULE_9__.h}`), refused ? seen("message", engine.text) : void 0]
		};
	}),
	"docker-daemon-unreachable": runRule((facts) => {
		const engine = (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(facts.docker.engine);
		if (engine?.state !== "unreachable" && engine?.state !== "client-too-new" && engine?.state !== "no-endpoint") return;
		const { endpoint, apiVersion } = facts.docker;
		const isApi = engine.state === "client-too-new";
		const cause = causeOf$3(engine);
		const runtime = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.l)(`${endpoint} ${engine.text}`);
		return {
			level: "error",
			values: {
				...dockerPlace(facts),
				endpoint,
				...cause === "headers" && { file: (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.f)(facts) },
				variables: (LEADING[cause] ?? LEADING_TO_ENGINE).filter((name) => isSet(name, facts)),
				cause,
				...runtime !== void 0 && { runtime },
				.../^context /.test(endpoint) && !isSet("DOCKER_CONTEXT", facts) && { byContext: true },
				...isApi && apiVersion !== void 0 && { apiVersion },
				...isApi && engine.newest !== void 0 && { newest: engine.newest }
			},
			evidence: [
				seen("endpoint", endpoint),
				isApi ? seen("api-version", apiVersion, engine.newest && `<= ${engine.newest}`) : void 0,
				seen("message", engine.text)
			],
			...engine.state === "unreachable" && { blocks: engine.loginFails ? _findings_js__WEBPACK_IMPORTED_MODULE_20__.n : _findings_js__WEBPACK_IMPORTED_MODULE_20__.t }
		};
	}),
	"docker-socket-denied": runRule((facts) => {
		const engine = (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(facts.docker.engine);
		if (engine?.state !== "socket-denied") return void 0;
		const { endpoint } = facts.docker;
		return {
			level: "error",
			values: {
				...dockerPlace(facts),
				endpoint,
				isRootless: /\/run\/user\/\d/.test(`${endpoint} ${engine.text}`),
				variables: LEADING_TO_ENGINE.filter((name) => isSet(name, facts)),
				...(0,_json_js__WEBPACK_IMPORTED_MODULE_21__.a)({ userId: facts.runner.userId })
			},
			evidence: [seen("endpoint", endpoint), seen("message", engine.text)],
			blocks: _findings_js__WEBPACK_IMPORTED_MODULE_20__.t
		};
	}),
	"docker-platform-invalid": runRule(({ docker }) => {
		const { malformedPlatform: platform } = docker;
		if (platform === void 0 || (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(docker.engine)?.state !== "answers") return void 0;
		return {
			level: "error",
			values: { platform },
			evidence: [seen("platform", platform, "linux/amd64")],
			blocks: ["pull"]
		};
	}),
	"docker-config-invalid": runRule((facts) => {
		const config = (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(facts.docker.config);
		const problem = configProblem(facts);
		if (config === void 0 || problem === void 0 || isUnwritable(facts)) return void 0;
		const isUncertain = facts.registries.some(_images_js__WEBPACK_IMPORTED_MODULE_2__.m);
		const needed = isUncertain ? "at-times" : isStoredLoginUnreadable(facts);
		const cli = (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(facts.docker.cli);
		return {
			level: needed === false ? "warning" : "error",
			values: {
				file: config.file,
				needed,
				...config.broken !== void 0 && { broken: config.broken },
				...config.owner !== void 0 && {
					owner: config.owner,
					...(0,_json_js__WEBPACK_IMPORTED_MODULE_21__.a)({ userId: facts.runner.userId })
				},
				...config.problem === "ENOTDIR" && isSet("DOCKER_CONFIG", facts) && { folder: aboveFile(config.file) }
			},
			evidence: [
				seen("config", config.file),
				seen("owner", config.owner ?? config.obstacle?.owner),
				seen("message", problem),
				seen("message", cli?.present === true && cli.warning !== problem ? cli.warning : void 0)
			],
			...isUncertain && { blocks: [] }
		};
	}),
	"docker-credential-helper-missing": registryRule((registry, facts) => {
		const missing = (0,_images_js__WEBPACK_IMPORTED_MODULE_2__._)(registry, facts);
		if (missing === void 0) return void 0;
		const { program } = missing.helper;
		const meant = (0,_credential_helper_js__WEBPACK_IMPORTED_MODULE_10__.n)(program);
		return {
			level: levelOf(missing),
			values: {
				program,
				host: registry.server.host,
				file: (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.f)(facts),
				...meant !== void 0 && { meant },
				...(0,_images_js__WEBPACK_IMPORTED_MODULE_2__.h)(missing.helper, facts),
				...missing.fallsBack && { fallsBack: true }
			},
			evidence: [seen("credential-helper", program)],
			blocks: missing.blocks
		};
	}),
	"docker-credential-helper-failed": registryRule((registry, facts) => {
		const fault = (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.p)(registry, facts);
		if (fault === void 0) return void 0;
		const { program, detected } = fault.helper;
		return {
			level: levelOf(fault),
			values: {
				program,
				host: registry.server.host,
				file: (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.f)(facts),
				cause: fault.cause,
				detected,
				...(0,_images_js__WEBPACK_IMPORTED_MODULE_2__.h)(fault.helper, facts),
				...fault.fallsBack && { fallsBack: true }
			},
			evidence: [seen("credential-helper", program), seen("message", fault.text)],
			blocks: fault.blocks
		};
	}),
	"docker-config-not-writable": runRule((facts) => {
		const config = (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(facts.docker.config);
		if (config === void 0 || !isUnwritable(facts)) return void 0;
		const cli = (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(facts.docker.cli);
		const file = (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.f)(facts);
		return {
			level: "error",
			values: {
				file,
				...(0,_json_js__WEBPACK_IMPORTED_MODULE_21__.a)({ obstacle: config.obstacle }),
				...namesFile(file, config.obstacle) && isSet("DOCKER_CONFIG", facts) && { folder: aboveFile(file) },
				...cli?.present === true && cli.isPodman && !isDockersFile(file) && { isPodman: true }
			},
			evidence: [
				seen("config", file),
				seen("path", config.obstacle?.path === file ? void 0 : config.obstacle?.path),
				seen("owner", config.obstacle?.owner)
			],
			...config.obstacle?.kind === "link-without-folder" && { blocks: _findings_js__WEBPACK_IMPORTED_MODULE_20__.t }
		};
	})
};
function causeOf$3(engine) {
	if (engine.state === "no-endpoint") return engine.because;
	return engine.state === "unreachable" ? engine.mismatch ?? engine.state : engine.state;
}
const LEADING_TO_ENGINE = ["DOCKER_HOST", "DOCKER_CONTEXT"];
const LEADING = {
	"client-too-new": ["DOCKER_API_VERSION"],
	headers: ["DOCKER_CUSTOM_HEADERS"],
	"client-tls": ["DOCKER_TLS_VERIFY", "DOCKER_TLS"],
	certificates: [
		"DOCKER_TLS_VERIFY",
		"DOCKER_TLS",
		"DOCKER_CERT_PATH"
	],
	untrusted: [
		"DOCKER_TLS_VERIFY",
		"DOCKER_TLS",
		"DOCKER_CERT_PATH"
	]
};
const isSet = (name, { docker }) => docker.variables.includes(name);
const namesFile = (file, obstacle) => obstacle?.kind === "not-a-folder" && isDockersFile(file) && file.slice(0, -12) === obstacle.path;
const isDockersFile = (file) => /[/\\]config\.json$/.test(file);
const aboveFile = (config) => config.split(/[/\\]/).slice(0, -2).join("/") || "/";
function dockerPlace({ runner, workflows }) {
	const running = (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(workflows)?.running;
	const job = running === void 0 ? void 0 : (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.st)(running)?.job;
	return {
		inContainer: runner.inContainer === true || job?.hasContainer === true,
		...runner.inPod && { inPod: true },
		...runner.lacksSystemd && { lacksSystemd: true },
		...runner.platform !== void 0 && { platform: runner.platform }
	};
}
function isUnwritable(facts) {
	if ((0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(facts.docker.config)?.obstacle === void 0) return false;
	return facts.registries.some((registry) => (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.v)(registry, facts) && (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(registry.helper)?.present !== false && (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.p)(registry, facts) === void 0);
}
const levelOf = ({ blocks }) => blocks.length === 0 ? "warning" : "error";
// build/rules/events.js
const eventRules = {
	"log-analytics-access-missing": runRule(({ events, identity, given: { workspaceId } }) => {
		if (events.state === "skipped") {
			if (events.because === "not-needed" || identity.kind === "misconfigured") return void 0;
			return {
				level: "notice",
				values: {
					workspaceId,
					assignee: "",
					isSignedIn: false
				}
			};
		}
		if (events.state !== "failed" || !isDenied$1(events.reason)) return void 0;
		const answer = identity.kind === "sign-in" ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(identity.signIn) : void 0;
		if (answer?.signedIn === false) return void 0;
		return {
			level: "notice",
			values: {
				workspaceId,
				assignee: answer?.objectId ?? "",
				isSignedIn: true
			},
			evidence: [
				seen("status", String(events.reason.status)),
				seen("error", events.reason.code),
				seen("message", events.reason.text)
			]
		};
	}),
	"log-analytics-unavailable": runRule(({ events, given: { workspaceId } }) => {
		if (events.state !== "failed" || isDenied$1(events.reason) || isTableMissing(events.reason)) return void 0;
		const { because, code, text } = failureOf(events.reason);
		return {
			level: "notice",
			values: {
				workspaceId,
				because,
				code
			},
			evidence: [seen("error", code), seen("message", text)]
		};
	}),
	"registry-events-not-collected": registryRule((registry, facts) => {
		const values = notCollected(registry, facts);
		if (values === void 0) return void 0;
		return {
			level: "notice",
			values,
			evidence: (settingsOf(registry) ?? []).slice(0, 5).map(({ name }) => seen("name", name))
		};
	})
};
const isDenied$1 = (reason) => reason.kind === "refused" && (reason.status === 401 || reason.status === 403 || reason.code.startsWith("AADSTS"));
const isTableMissing = (reason) => reason.kind === "refused" && reason.status === 400 && /^(?:SemanticError|SEM\d{4})$/.test(reason.code);
function failureOf(reason) {
	switch (reason.kind) {
		case "refused": {
			const code = reason.code === "" ? `HTTP ${reason.status}` : `HTTP ${reason.status} ${reason.code}`;
			return {
				because: reason.status === 404 ? "not-found" : reason.status === 429 ? "throttled" : "unreachable",
				code,
				text: reason.text
			};
		}
		case "network": return {
			because: "unreachable",
			code: reason.failure.code,
			text: reason.failure.text
		};
		case "deadline": return {
			because: "unreachable",
			code: "TIMEOUT",
			text: ""
		};
		case "tool": return {
			because: "unreachable",
			code: "",
			text: reason.text
		};
	}
}
const settingsOf = ({ arm }) => {
	const facts = (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(arm);
	return facts === void 0 ? void 0 : (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(facts.eventSettings);
};
const NAMES = [
	"acr-login-events",
	"acr-login-events-2",
	"acr-login-events-3"
];
function notCollected(registry, { events, given: { workspaceId } }) {
	const settings = settingsOf(registry);
	const scope = (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(registry.arm)?.registry.id;
	const names = (settings ?? []).map(({ name }) => name.toLowerCase());
	const common = {
		host: registry.server.host,
		registryName: (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.R)(registry),
		workspaceId,
		settingName: NAMES.find((name) => !names.includes(name)) ?? "<setting-name>",
		...scope !== void 0 && { scope }
	};
	if (settings === void 0) return workspaceId !== "" && events.state === "failed" && isTableMissing(events.reason) ? {
		...common,
		because: "no-table",
		categories: _registry_events_js__WEBPACK_IMPORTED_MODULE_18__.t
	} : void 0;
	const here = settings.filter((each) => each.workspaceResourceId !== void 0 && (each.workspaceId ?? workspaceId) === workspaceId);
	const missing = _registry_events_js__WEBPACK_IMPORTED_MODULE_18__.t.filter((category) => !here.some(({ categories }) => categories.includes(category)));
	if (missing.length === 0) return void 0;
	const elsewhere = settings.find(({ workspaceId: other, categories }) => other !== void 0 && other !== workspaceId && missing.every((category) => categories.includes(category)))?.workspaceId;
	return elsewhere === void 0 ? {
		...common,
		because: "no-setting",
		categories: missing
	} : {
		...common,
		because: "other-workspace",
		categories: missing,
		otherWorkspaceId: elsewhere
	};
}
// build/rules/expiry.js
const expiryRules = {
	"sp-secret-expiring": runRule((facts) => {
		const secret = (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.lt)(facts);
		if (secret?.endsAt === void 0 || facts.identity.kind !== "sign-in") return void 0;
		const days = (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.it)(secret.endsAt, facts.clock.now);
		if (days >= facts.given.expiryWarningDays) return void 0;
		const endsOn = (0,_text_js__WEBPACK_IMPORTED_MODULE_19__.i)(secret.endsAt);
		const name = secret.displayName ?? secret.keyId;
		const ambiguous = (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(facts.identity.graph)?.secret?.state === "several";
		return {
			level: "warning",
			values: {
				clientId: facts.identity.plan.clientId,
				name,
				endsOn,
				days,
				ambiguous,
				...savedAs(facts)
			},
			evidence: [
				seen("client-id", facts.identity.plan.clientId),
				seen("name", secret.displayName),
				seen("key-id", secret.keyId),
				seen("expires", endsOn, (0,_note_js__WEBPACK_IMPORTED_MODULE_16__.t)("more-than-days", { days: facts.given.expiryWarningDays }))
			]
		};
	}),
	"sp-certificate-expiring": runRule((facts) => {
		const certificate = facts.identity.kind === "sign-in" ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(facts.identity.graph)?.certificate : void 0;
		if (certificate?.endsAt === void 0 || facts.identity.kind !== "sign-in") return void 0;
		const days = (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.it)(certificate.endsAt, facts.clock.now);
		if (days >= facts.given.expiryWarningDays) return void 0;
		const endsOn = (0,_text_js__WEBPACK_IMPORTED_MODULE_19__.i)(certificate.endsAt);
		return {
			level: "warning",
			values: {
				clientId: facts.identity.plan.clientId,
				endsOn,
				days
			},
			evidence: [seen("name", certificate.keyId), seen("expires", endsOn, (0,_note_js__WEBPACK_IMPORTED_MODULE_16__.t)("more-than-days", { days: facts.given.expiryWarningDays }))]
		};
	}),
	"graph-access-missing": runRule(({ identity }) => {
		if (identity.kind !== "sign-in" || identity.graph.state !== "failed" || identity.graph.reason.kind !== "refused") return;
		const { status, code, text } = identity.graph.reason;
		if (status === 401 || status === 429 || status >= 500) return void 0;
		return {
			level: "notice",
			values: { clientId: identity.plan.clientId },
			evidence: [
				seen("status", String(status)),
				seen("error", code),
				seen("message", text)
			]
		};
	}),
	"token-expired": registryRule((registry, facts) => {
		const credential = (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(registry.credential);
		const expiresAt = (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.rt)(registry);
		if (expiresAt === void 0 || credential?.source !== "inputs" || (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.N)(registry, facts) !== "expired") return void 0;
		return {
			level: "error",
			values: {
				expiredAt: (0,_text_js__WEBPACK_IMPORTED_MODULE_19__.i)(expiresAt),
				registryName: (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.R)(registry)
			},
			evidence: [seen("expires", (0,_text_js__WEBPACK_IMPORTED_MODULE_19__.i)(expiresAt), `> ${(0,_text_js__WEBPACK_IMPORTED_MODULE_19__.i)(facts.clock.now)}`)]
		};
	}),
	"token-expiring": registryRule((registry, facts) => {
		const expiresAt = (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.rt)(registry);
		const answer = (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(registry.token);
		if (expiresAt === void 0 || (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.N)(registry, facts) !== void 0 || answer?.issued === false) return void 0;
		const minutesLeft = Math.floor((expiresAt - facts.clock.now) / 6e4);
		const { minimumTokenMinutes } = facts.given;
		if (minutesLeft >= minimumTokenMinutes) return void 0;
		return {
			level: "warning",
			values: {
				expiresAt: (0,_text_js__WEBPACK_IMPORTED_MODULE_19__.i)(expiresAt),
				minutesLeft,
				registryName: (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.R)(registry)
			},
			evidence: [seen("expires", (0,_text_js__WEBPACK_IMPORTED_MODULE_19__.i)(expiresAt), `> ${(0,_text_js__WEBPACK_IMPORTED_MODULE_19__.i)(facts.clock.now + minimumTokenMinutes * 6e4)}`)]
		};
	})
};
// build/rules/federated.js
const federatedRules = { "federated-credential-mismatch": runRule((facts) => {
	const refused = entraRefusal(facts) ?? idleRefusal(facts);
	if (refused?.meaning !== "federated-credential-mismatch" || facts.identity.kind !== "sign-in") return void 0;
	const { issuer = "", subject = "", audience = "", jobWorkflowRef } = (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(facts.identity.oidc) ?? {};
	const { clientId, cloud } = facts.identity.plan;
	const part = (0,_managed_identity_js__WEBPACK_IMPORTED_MODULE_5__.s)(refused.error.code ?? 0);
	const accepted = (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(facts.identity.federated);
	const presented = {
		issuer,
		subject,
		audience,
		...jobWorkflowRef !== void 0 && { jobWorkflowRef }
	};
	const compared = accepted === void 0 ? void 0 : (0,_federated_fix_js__WEBPACK_IMPORTED_MODULE_11__.i)(presented, accepted.credentials);
	const nearest = compared?.state === "differs" ? compared : void 0;
	const acceptedPart = (which) => nearest?.differences.find((difference) => difference.part === which)?.accepted;
	const ofWorkflow = acceptedPart("job_workflow_ref");
	return {
		level: refused.level,
		values: {
			clientId,
			issuer,
			subject,
			audience,
			...part !== void 0 && { part },
			...nearest !== void 0 && { nearest: {
				name: nearest.nearest.name,
				subject: nearest.nearest.subject ?? nearest.nearest.expression ?? ""
			} },
			advice: (0,_federated_fix_js__WEBPACK_IMPORTED_MODULE_11__.n)(presented, accepted, part),
			...accepted !== void 0 && { owner: accepted.owner },
			graph: (_clouds_js__WEBPACK_IMPORTED_MODULE_8__.t.find(({ name }) => name === cloud) ?? _clouds_js__WEBPACK_IMPORTED_MODULE_8__.n).graph
		},
		evidence: [
			seen("issuer", issuer, acceptedPart("issuer")),
			seen("subject", subject, acceptedPart("subject")),
			seen("audience", audience, acceptedPart("audience")),
			...ofWorkflow === void 0 ? [] : [seen("workflow", jobWorkflowRef, ofWorkflow)],
			...(nearest?.differences ?? []).map(({ part, kind, caret }) => seen("difference", [part === kind ? part : `${part}: ${kind}`, caret.trim()].join(" ").trim())),
			seen("name", compared?.state === "matches" ? compared.by.name : nearest?.nearest.name),
			...entraEvidence(refused.error)
		]
	};
}) };
// build/rules/images.js
const imageRules = {
	"image-not-found": registryRule((registry, facts) => {
		const missing = imagesThatAre("missing", registry, facts);
		if (missing.length === 0) return void 0;
		return {
			level: "error",
			values: {
				host: registry.server.host,
				registryName: (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.R)(registry),
				images: missing.map(missingImage),
				...hidesNewImages(registry) && { quarantine: true }
			},
			evidence: missing.flatMap((image) => [seen("image", nameOf$1(image)), ...answerEvidence(image, "200")]),
			blocks: ["pull"]
		};
	}),
	"image-rejected": registryRule((registry, facts) => {
		const rejected = imagesThatAre("rejected", registry, facts);
		const [first] = rejected;
		const answer = first === void 0 ? void 0 : (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)((0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.R)(first));
		const cause = answer === void 0 ? void 0 : (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.o)(answer);
		if (first === void 0 || cause === void 0) return void 0;
		return {
			level: "error",
			values: {
				registryName: (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.R)(registry),
				repository: first.repository,
				reference: first.reference,
				cause
			},
			evidence: [seen("granted", "pull"), ...rejected.flatMap((image) => [seen("image", nameOf$1(image)), ...answerEvidence(image, "200")])],
			blocks: ["pull"]
		};
	}),
	"image-incompatible": registryRule((registry, facts) => {
		const [first] = imagesThatAre("incompatible", registry, facts);
		const content = first?.content;
		if (first === void 0 || content === void 0 || content.kind === "image") return void 0;
		const { repository, reference } = first;
		const platform = content.kind === "index" ? platformName((0,_images_js__WEBPACK_IMPORTED_MODULE_2__.r)(facts.docker)) : void 0;
		const listed = content.kind === "index" ? content.platforms.map(platformName) : [];
		return {
			level: content.kind === "artifact" ? "notice" : "warning",
			values: {
				host: registry.server.host,
				registryName: (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.R)(registry),
				repository,
				reference,
				cause: content.kind === "index" ? "platform" : content.kind,
				...platform !== void 0 && { platform },
				platforms: listed.filter((name) => name !== void 0),
				...content.kind === "artifact" && { type: content.type }
			},
			evidence: [
				seen("image", nameOf$1(first)),
				content.kind === "index" ? seen("platforms", listed.join(", ") || "-", platform) : void 0,
				content.kind === "artifact" ? seen("content-type", content.type) : void 0
			],
			blocks: []
		};
	}),
	"cache-rule-upstream-failed": registryRule((registry, facts) => {
		const refused = imagesThatAre("upstream", registry, facts);
		const [first] = refused;
		const answer = first === void 0 ? void 0 : (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)((0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.R)(first));
		const upstream = answer === void 0 ? void 0 : (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.s)(answer);
		if (first === void 0 || upstream === void 0) return void 0;
		return {
			level: "error",
			values: {
				host: registry.server.host,
				registryName: (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.R)(registry),
				repository: first.repository,
				...upstream
			},
			evidence: [seen("granted", "pull"), ...refused.flatMap((image) => [seen("image", nameOf$1(image)), ...answerEvidence(image, "200")])],
			blocks: ["pull"]
		};
	})
};
const platformName = (platform) => platform === void 0 ? void 0 : [
	platform.os,
	platform.architecture,
	platform.variant
].filter((part) => part !== void 0).join("/");
const hidesNewImages = ({ arm }) => (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(arm)?.registry.quarantine === "enabled";
const imagesThatAre = (state, { images }, facts) => images.filter((image) => (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.i)(image, facts) === state);
const nameOf$1 = ({ repository, reference }) => (0,_repository_js__WEBPACK_IMPORTED_MODULE_12__.n)(repository, reference);
function answerEvidence(image, expected) {
	const answer = (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)((0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.R)(image));
	return answer === void 0 ? [] : replyEvidence(answer, expected);
}
const MAX_NEAREST = 3;
function missingImage({ repository, reference, manifest, child, tags }) {
	if ((0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(manifest)?.status === 200) return {
		repository,
		reference,
		missing: "child",
		nearest: [],
		architecture: child?.architecture ?? ""
	};
	const missing = (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(manifest)?.error?.code.toUpperCase() === "NAME_UNKNOWN" ? "repository" : (0,_repository_js__WEBPACK_IMPORTED_MODULE_12__.r)(reference) ? "digest" : "tag";
	const others = ((0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(tags) ?? []).filter((tag) => tag !== reference);
	return {
		repository,
		reference,
		missing,
		nearest: missing === "tag" ? (0,_text_js__WEBPACK_IMPORTED_MODULE_19__.s)(reference, others, MAX_NEAREST) : []
	};
}
// build/rules/logs.js
const logRules = {
	"job-logs-unavailable": notices(({ logs }) => ((0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(logs)?.unread ?? []).map(({ because, name, code }) => ({
		values: {
			because,
			name,
			code
		},
		evidence: [seen("name", name), seen("error", because === "too-many" ? "" : code)]
	}))),
	"log-cause-unknown": notices(({ logs }) => ((0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(logs)?.logs ?? []).filter(({ explanation }) => explanation.causes.length === 0).map(({ source, explanation: { failure, isEmpty } }) => ({
		values: { because: failure !== void 0 ? "many-causes" : isEmpty ? "empty" : "no-text-known" },
		evidence: [...(0,_images_js__WEBPACK_IMPORTED_MODULE_2__.l)(source).map((each) => seen(each.label, each.seen)), seen("message", failure?.text)]
	})))
};
function notices(judge) {
	return (facts) => judge(facts).map(({ values, evidence }) => ({
		level: "notice",
		values,
		evidence: evidence.filter((item) => item !== void 0),
		blocks: []
	}));
}
// build/rules/workflow/images.js
const uppercaseImageRule = workflowRule((workflow) => imagesOf(workflow).flatMap(({ image, reference, logins }) => {
	const parts = nameParts(reference);
	const name = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.N)(image);
	const target = parts.find((segment) => "literal" in segment && /[A-Z]/.test(segment.literal));
	if (target !== void 0 && "literal" in target) {
		if (isTemplated(image)) return [];
		return [{
			level: "error",
			values: {
				names: [name],
				lowered: lowered(textOn(target.location, image))
			},
			evidence: [seen("image", name)],
			location: target.location
		}];
	}
	const named = parts.find((segment) => "expression" in segment && OF_GITHUB.test(segment.expression));
	if (named === void 0 || !("expression" in named) || !isLikelyOfAzure(reference, logins)) return [];
	return [{
		level: "warning",
		values: {
			names: [name],
			expression: named.expression,
			isInAction: isInAction(named.location)
		},
		evidence: [seen("image", name)],
		location: named.location
	}];
}));
const invalidRepositoryRule = workflowRule((workflow) => imagesOf(workflow).flatMap(({ image, reference }) => {
	const path = reference.path.map((segments) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.P)({
		segments,
		location: image.location
	}));
	const name = path.join("/");
	const slashes = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.S)(hostOf(reference)) ? (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.x)(image) : void 0;
	if (path.length === 0 || path.some((part) => part === void 0)) return [];
	if (slashes === void 0 && path.includes("")) return [];
	if (/\s/.test(name) || isTemplated(image)) return [];
	if ((0,_repository_js__WEBPACK_IMPORTED_MODULE_12__.i)(name, []).issue !== "characters") return [];
	const target = slashes ?? reference.path.flat().find((segment) => "literal" in segment && /[^a-z0-9._-]/i.test(segment.literal));
	return [{
		level: "error",
		values: {
			names: [name],
			instead: instead(image, reference, target, slashes !== void 0)
		},
		evidence: [seen("image", (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.N)(image))],
		location: target?.location ?? image.location
	}];
}));
function instead(image, reference, target, isSlash) {
	const isWhole = target === void 0 || isAt(image.location, target.location);
	if (isSlash) return (isWhole || !("literal" in target) ? (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.N)(image) : target.literal).replace(/(?<!:)\/{2,}/g, "/");
	const host = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.N)(hostOf(reference));
	return isWhole ? `${host === "" ? "" : `${host}/`}<repository>:<tag>` : "<repository>";
}
const isAt = (one, other) => one.file === other.file && one.line === other.line;
const imagesOf = (workflow) => (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.a)(workflow).flatMap((job) => {
	const operations = (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.o)(job);
	const logins = operations.filter((0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.i)("login")).map(({ operation }) => operation);
	return (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.r)(operations).map(({ image }) => ({
		image,
		reference: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.D)(image),
		logins
	}));
});
function nameParts({ host, path }) {
	return host.kind !== "host" || /[.:]/.test((0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.N)(host.value)) || (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.N)(host.value) === "localhost" ? path.flat() : [...host.value.segments, ...path.flat()];
}
const OF_GITHUB = /^(?:github\.(?:repository|repository_owner|actor|triggering_actor|event\.repository\.(?:name|full_name))|\$\{?GITHUB_(?:REPOSITORY|REPOSITORY_OWNER|ACTOR)\}?)$/;
function isLikelyOfAzure(reference, logins) {
	const { host } = reference;
	if (host.kind === "none") return false;
	if ((0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.P)(host.value) !== void 0 || (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.S)(host.value)) return (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.S)(host.value);
	return !(logins.length > 0 && logins.every(({ registry }) => registry === void 0 || (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.C)(registry))) && !/docker_?hub|ghcr/i.test((0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.N)(host.value));
}
const hostOf = ({ host }) => host.kind === "none" ? {
	segments: [],
	location: _manifest_js__WEBPACK_IMPORTED_MODULE_4__.A
} : host.value;
const isTemplated = ({ segments }) => segments.some((segment) => "literal" in segment && /[$`{}%]/.test(segment.literal));
function textOn({ file, line }, image) {
	const isThere = ({ location }) => location.file === file && location.line === line;
	const segments = image.segments.every(isThere) ? image.segments : image.segments.filter((segment) => "literal" in segment && isThere(segment));
	return (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.N)({
		segments,
		location: image.location
	});
}
function lowered(name) {
	const behindSlash = name.lastIndexOf("/") + 1;
	const tag = name.slice(behindSlash).search(/[:@]/);
	const end = tag < 0 ? name.length : behindSlash + tag;
	return name.slice(0, end).toLowerCase() + name.slice(end);
}
// build/rules/name.js
const nameRules = {
	"login-server-uppercase": anyOf(registryRule(({ server }) => {
		if (!server.flaws.some((issue) => issue.kind === "upper-case") || worstFlaw(server.flaws)?.fatal) return void 0;
		if (server.kind.kind !== "acr") return void 0;
		return {
			level: "error",
			values: {
				given: server.given,
				host: server.host
			},
			evidence: [seen("login-server", server.given, server.host)]
		};
	}), uppercaseServerRule),
	"registry-not-given": anyOf(registryNotGiven, registryMisnamedInFiles),
	"login-server-malformed": anyOf(registryRule(({ server }) => {
		const worst = worstFlaw(server.flaws);
		if (worst === void 0 || server.kind.kind === "near-miss") return void 0;
		const { issue, fatal } = worst;
		if (!fatal && server.kind.kind === "acr" && server.flaws.some((each) => each.kind === "upper-case")) return void 0;
		if (server.kind.kind === "other" && !fatal) return void 0;
		const meant = "suggestion" in issue && issue.suggestion !== void 0 ? issue.suggestion : server.host;
		const characters = issue.kind === "characters" ? issue.characters : [];
		return {
			level: fatal ? "error" : "warning",
			values: {
				given: server.given,
				issue,
				host: meant
			},
			evidence: [seen("login-server", server.given, meant === server.host && issue.kind === "characters" ? void 0 : meant), ...characters.map((character) => seen("character", character))],
			blocks: characters.some(isNamedByItself) || issue.kind !== "characters" ? _findings_js__WEBPACK_IMPORTED_MODULE_20__.n : _findings_js__WEBPACK_IMPORTED_MODULE_20__.t
		};
	}), serverMalformedInFiles),
	"login-server-unknown-suffix": anyOf(registryRule(({ server, cnames }) => {
		const { given, kind } = server;
		if (kind.kind === "near-miss") {
			const { suggestion } = kind;
			return {
				level: "error",
				values: {
					given,
					suggestion
				},
				evidence: [seen("login-server", given, suggestion)]
			};
		}
		if (kind.kind !== "other" || worstFlaw(server.flaws)?.fatal) return void 0;
		const behind = (0,_login_server_js__WEBPACK_IMPORTED_MODULE_9__.i)((0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(cnames) ?? []);
		if (behind !== void 0) return {
			level: "error",
			values: {
				given,
				suggestion: behind,
				isAlias: true
			},
			evidence: [seen("login-server", given, behind), seen("aliases", (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(cnames)?.join(" → "))]
		};
		return {
			level: "notice",
			values: { given },
			evidence: [seen("login-server", given)]
		};
	}), serverSuffixInFiles),
	"image-name-uppercase": anyOf(runRule(({ repositories }) => {
		const wrong = repositories.filter(({ issue }) => issue === "upper-case");
		if (wrong.length === 0) return void 0;
		return {
			level: "error",
			values: { names: wrong.map(({ given }) => given) },
			evidence: wrong.map(({ given, name }) => seen("repository", given, name)),
			blocks: _findings_js__WEBPACK_IMPORTED_MODULE_20__.t
		};
	}), uppercaseImageRule),
	"repository-name-invalid": anyOf(runRule(({ repositories }) => {
		const wrong = repositories.filter(({ issue }) => issue === "characters" || issue === "digest");
		if (wrong.length === 0) return void 0;
		return {
			level: "error",
			values: {
				names: wrong.map(({ given }) => given),
				isDigest: wrong[0]?.issue === "digest"
			},
			evidence: wrong.map(({ given }) => seen("repository", given)),
			blocks: _findings_js__WEBPACK_IMPORTED_MODULE_20__.t
		};
	}), invalidRepositoryRule)
};
function registryNotGiven(facts) {
	const { given, registries } = facts;
	const empty = emptyInputs(facts);
	if (registries.length > 0 || empty.some(({ isWithheld }) => isWithheld)) return [];
	const expression = empty.find(({ input }) => input === "registry")?.expression;
	const withCredentials = given.userName.given || given.password.given;
	if (expression === void 0 && !withCredentials) return [];
	const values = {
		...expression !== void 0 && { expression },
		withCredentials
	};
	if (expression === void 0 && isLeftOut("registry", facts) === true) return [{
		level: "notice",
		values,
		evidence: [],
		blocks: []
	}];
	return [{
		level: "error",
		values,
		evidence: [seen("login-server", (0,_note_js__WEBPACK_IMPORTED_MODULE_16__.t)("empty"), expression), withCredentials ? seen("login", "docker.io", "azurecr.io") : void 0].filter((item) => item !== void 0),
		blocks: _findings_js__WEBPACK_IMPORTED_MODULE_20__.n
	}];
}
const isNamedByItself = (character) => character.length === 1;
function worstFlaw(flaws) {
	const others = flaws.filter(({ kind }) => kind !== "upper-case");
	const fatal = others.find((issue) => !(0,_login_server_js__WEBPACK_IMPORTED_MODULE_9__.n)(issue));
	if (fatal !== void 0) return {
		issue: fatal,
		fatal: true
	};
	const [borne] = others;
	return borne === void 0 ? void 0 : {
		issue: borne,
		fatal: false
	};
}
// build/rules/permission.js
const permissionRules = {
	"push-denied": denial(({ right, scoped, mode }) => right === "push" && !scoped && mode === "fits"),
	"pull-denied": denial(({ right, scoped, mode }) => right === "pull" && !scoped && mode === "fits"),
	"role-abac-mismatch": denial(({ mode }) => mode === "wrong"),
	"scoped-token-denied": denial(({ scoped }) => scoped),
	"repository-not-named": registryRule((registry, facts) => {
		if (facts.repositories.length > 0 || (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.b)(registry, facts) !== "not-for-all") return void 0;
		return {
			level: "notice",
			values: { host: registry.server.host }
		};
	})
};
function denial(applies) {
	return registryRule((registry, facts) => {
		const permission = (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.b)(registry, facts);
		const credential = (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(registry.credential);
		if (typeof permission === "string" || (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.A)(registry, facts) !== void 0) return void 0;
		const denialExplanation = (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.C)(registry, facts);
		const scoped = credential !== void 0 && (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.I)(credential) === "scoped-token";
		const roleMode = (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.D)(registry);
		const mode = (denialExplanation === void 0 ? isLetInWithNothing(registry) : denialExplanation.because === "wrong-mode") && !scoped ? "wrong" : "fits";
		const missing = ["push", "pull"].find((right) => applies({
			right,
			scoped,
			mode
		}) && permission.denied.some((grant) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.K)(grant, facts) === right));
		if (missing === void 0) return void 0;
		const answer = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.X)(registry);
		const denied = permission.denied.filter((grant) => scoped || (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.K)(grant, facts) === missing);
		const granted = denied.every((grant) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.rt)(grant, "pull")) ? "pull" : "none";
		const scopeMap = (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.ut)(registry)?.scopeMap;
		const values = {
			registryName: (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.R)(registry),
			host: registry.server.host,
			repositories: denied.filter((grant) => !(0,_images_js__WEBPACK_IMPORTED_MODULE_2__.y)(grant)).map((grant) => grant.repository),
			right: missing,
			granted,
			kind: credential === void 0 ? "anonymous" : (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.I)(credential),
			userName: credential === void 0 ? "" : (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.m)(credential.userName),
			...(0,_images_js__WEBPACK_IMPORTED_MODULE_2__.M)(credential, facts),
			...answer !== void 0 && { loginFails: true },
			...denialExplanation !== void 0 && { denialExplanation },
			...roleMode !== void 0 && { mode: roleMode },
			access: facts.given.access,
			...scopeMap?.systemDefined === true && { systemMap: scopeMap.name }
		};
		return {
			level: "error",
			values,
			evidence: [
				seen("user-name", values.userName),
				seen("role", denialExplanation === void 0 ? void 0 : heldIn(denialExplanation), denialExplanation?.needed.join(" / ")),
				seen("role-mode", roleMode),
				...answer === void 0 ? [] : replyEvidence(answer, "200"),
				...denied.map((grant) => seen("granted", `${(0,_images_js__WEBPACK_IMPORTED_MODULE_2__.y)(grant) ? "*" : grant.repository}: ${list(grant.actions)}`, facts.given.access === "push" ? "pull, push" : "pull"))
			],
			blocks: answer !== void 0 ? _findings_js__WEBPACK_IMPORTED_MODULE_20__.n : denied.some((grant) => !(0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.rt)(grant, "pull")) ? _findings_js__WEBPACK_IMPORTED_MODULE_20__.t : ["push"]
		};
	});
}
function isLetInWithNothing(registry) {
	const credential = (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(registry.credential);
	const grants = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.W)(registry)?.grants ?? [];
	if (credential === void 0 || (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.D)(registry) !== "AbacRepositoryPermissions") return false;
	return grants.length > 0 && grants.every(({ actions }) => actions !== "unreadable" && actions.length === 0);
}
const heldIn = (explanation) => explainingRole(explanation) ?? (explanation.because === "unknown" ? void 0 : "-");
function explainingRole({ role, denyAssignment }) {
	if (role !== void 0) return (0,_note_js__WEBPACK_IMPORTED_MODULE_16__.t)("role", role);
	return denyAssignment === void 0 ? void 0 : (0,_note_js__WEBPACK_IMPORTED_MODULE_16__.t)("deny-assignment", { name: denyAssignment });
}
const list = (actions) => actions === "unreadable" || actions.length === 0 ? "-" : actions.join(", ");
// build/rules/other-principals.js
const otherPrincipalRules = {
	"principal-id-wrong-kind": aboutOthers((other) => {
		const existence = (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(other.existence);
		if (existence?.is !== "client-id") return void 0;
		const { objectId } = existence;
		return {
			level: "notice",
			blocks: [],
			values: {
				clientId: other.given,
				objectId
			},
			evidence: [{
				label: "name",
				seen: other.given,
				expected: objectId
			}]
		};
	}),
	"principal-unverified": aboutOthers((other, facts) => {
		const { existence, kind, given, cluster } = other;
		const isRead = facts.registries.some(({ server }) => other.access.get(server.host)?.state === "known");
		if (existence.state !== "failed" || !isRead) return void 0;
		if (facts.registries.some((registry) => isDenied(other, registry, facts))) return void 0;
		const { reason } = existence;
		const group = groupOf(other);
		const text = reason.kind === "network" ? reason.failure.text : reason.kind === "deadline" ? void 0 : reason.text;
		return {
			level: "notice",
			blocks: [],
			values: {
				name: cluster?.name ?? given,
				kind,
				...group !== void 0 && { resourceGroup: group }
			},
			evidence: [
				seen("name", cluster?.name ?? given),
				seen("status", reason.kind === "refused" ? String(reason.status) : void 0),
				seen("message", text)
			].filter((item) => item !== void 0)
		};
	}),
	"principal-pull-denied": denied("principal"),
	"aks-pull-denied": denied("cluster")
};
const groupOf = ({ cluster }) => cluster?.id.split("/")[4];
function aboutOthers(judge) {
	return (facts) => facts.additionalPrincipals.flatMap((other) => judge(other, facts) ?? []);
}
function denied(kind) {
	return (facts) => facts.registries.flatMap((registry) => {
		const arm = (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(registry.arm);
		return arm === void 0 ? [] : facts.additionalPrincipals.filter((other) => other.kind === kind).flatMap((other) => deniedAt(other, registry, arm, facts) ?? []);
	});
}
function deniedAt(other, registry, arm, facts) {
	const why = whyDenied(other, registry, arm, facts);
	if (why === void 0) return void 0;
	const { host } = registry.server;
	const name = other.cluster?.name ?? other.given;
	const resourceGroup = groupOf(other);
	return {
		level: "error",
		registry: host,
		values: {
			name,
			host,
			denialExplanation: why,
			...resourceGroup !== void 0 && { resourceGroup }
		},
		evidence: [
			seen("name", name),
			seen("role", explainingRole(why) ?? "-", why.needed.join(" / ")),
			seen("role-mode", (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.D)(registry))
		].filter((item) => item !== void 0),
		blocks: []
	};
}
function isDenied(other, registry, facts) {
	const arm = (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(registry.arm);
	return arm !== void 0 && whyDenied(other, registry, arm, facts) !== void 0;
}
function whyDenied({ kind, access, existence, given }, { server }, arm, facts) {
	const fact = access.get(server.host);
	const principal = fact === void 0 ? void 0 : (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(fact);
	const somebody = (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(existence);
	if (somebody === void 0 && kind === "principal") return void 0;
	if (somebody?.is === "missing") return {
		because: "principal-missing",
		needed: (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.j)(arm.registry.roleAssignmentMode, "pull", { effectiveRoles: [] }),
		fix: { do: "name-another" },
		access: "pull",
		assigneeObjectId: principal?.principalId ?? given,
		isServicePrincipal: kind === "cluster",
		scope: arm.registry.id
	};
	if (principal === void 0) return void 0;
	const evaluation = (0,_access_js__WEBPACK_IMPORTED_MODULE_13__.n)((0,_images_js__WEBPACK_IMPORTED_MODULE_2__.O)(arm, principal, "pull", facts));
	if (evaluation.causes.length === 0) return void 0;
	return (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.x)(arm, {
		...principal,
		isServicePrincipal: kind === "cluster"
	}, evaluation, "pull");
}
// build/rules/proxies.js
const proxyRules = {
	"engine-proxy-mismatch": registryRule((registry, facts) => {
		const mismatch = (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.W)(registry, facts);
		if (mismatch === void 0) return void 0;
		const { runner, other: engine } = mismatch;
		const broke = whatBroke(registry);
		return {
			level: "warning",
			values: {
				host: registry.server.host,
				...runner !== void 0 && { runner },
				...engine !== void 0 && { engine },
				reached: broke.length === 0,
				...(0,_images_js__WEBPACK_IMPORTED_MODULE_2__.H)(facts)
			},
			evidence: [
				seen("proxy", engine ?? "-", runner ?? "-"),
				seen("no-proxy", noProxyOf(facts)),
				...broke
			]
		};
	}),
	"builder-proxy-mismatch": registryRule((registry, facts) => {
		const mismatch = (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.V)(registry, facts);
		if (mismatch === void 0) return void 0;
		const { runner, other: builder } = mismatch;
		const name = (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(facts.docker.builder)?.name ?? "";
		return {
			level: "warning",
			values: {
				host: registry.server.host,
				name,
				...runner !== void 0 && { runner },
				...builder !== void 0 && { builder }
			},
			evidence: [seen("name", name), seen("proxy", builder ?? "-", runner ?? "-")]
		};
	})
};
const noProxyOf = ({ docker }) => (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(docker.proxies)?.noProxy;
function whatBroke(registry) {
	const failure = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.q)(registry)?.failure;
	if (failure !== void 0) return [seen("error", failure.code), seen("message", failure.text)];
	const met = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.F)(registry);
	return met !== void 0 && NETWORK_PATH_BLOCKS.includes(met.block) ? replyEvidence(met.answer) : [];
}
const NETWORK_PATH_BLOCKS = [
	"firewall",
	"public-access-disabled",
	"not-a-registry"
];
// build/azure/arm/abac-readiness.js
const PAIRS = new Map([
	["AcrPull", ["Container Registry Repository Reader", "Container Registry Repository Catalog Lister"]],
	["AcrPush", ["Container Registry Repository Writer"]],
	["AcrDelete", ["Container Registry Repository Contributor"]]
]);
function abacReadiness(question) {
	if (question.mode !== "LegacyRegistryPermissions") return [];
	const after = (0,_access_js__WEBPACK_IMPORTED_MODULE_13__.n)({
		...question,
		mode: "AbacRepositoryPermissions"
	});
	if (after.causes.length === 0) return [];
	const here = (0,_access_js__WEBPACK_IMPORTED_MODULE_13__.n)(question).effectiveRoles.map((role, index) => ({
		role,
		later: after.effectiveRoles[index]?.grants ?? []
	})).filter(({ role }) => (0,_access_js__WEBPACK_IMPORTED_MODULE_13__.i)(role.scopeKind));
	const lost = here.filter(({ role, later }) => serves(role) && role.grants.some((right) => !later.includes(right)));
	if (lost.length === 0) return [];
	const [{ role: least } = { role: "" }] = (0,_conditions_js__WEBPACK_IMPORTED_MODULE_14__.u)("AbacRepositoryPermissions", question.access);
	const [{ role: leastForPull } = { role: "" }] = (0,_conditions_js__WEBPACK_IMPORTED_MODULE_14__.u)("AbacRepositoryPermissions", "pull");
	return here.filter((each) => lost.includes(each) || each.role.roleName === "AcrDelete").map(({ role }) => ({
		role,
		by: PAIRS.get(role.roleName) ?? [role.grants.includes("push") ? least : leastForPull]
	}));
}
const serves = ({ condition }) => condition === void 0 || condition === "fits";
// build/rules/roles.js
const roleRules = {
	"role-propagation-pending": registryRule((registry, facts) => {
		const role = (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.A)(registry, facts);
		if (role === void 0) return void 0;
		const minutes = Math.max(0, Math.floor((facts.clock.now - (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.S)(role)) / 6e4));
		return {
			level: "error",
			values: {
				role: role.roleName,
				host: registry.server.host,
				minutes
			},
			evidence: [seen("role", (0,_note_js__WEBPACK_IMPORTED_MODULE_16__.t)("role", (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.w)(role))), seen("time", new Date((0,_images_js__WEBPACK_IMPORTED_MODULE_2__.S)(role)).toISOString())],
			blocks: blockedWhilePending(registry, facts)
		};
	}),
	"role-abac-readiness": registryRule((registry, facts) => {
		if (!isReview(facts)) return void 0;
		const question = (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.k)(registry, facts);
		if (question === void 0 || (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.b)(registry, facts) !== "granted") return void 0;
		const replacements = withoutWeaker(abacReadiness(question));
		if (replacements.length === 0) return void 0;
		const { identity } = facts;
		const answer = identity.kind === "sign-in" ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(identity.signIn) : void 0;
		return {
			level: "notice",
			values: {
				host: registry.server.host,
				assigneeObjectId: question.principalIds[0] ?? "",
				scope: question.registryId,
				isServicePrincipal: answer?.signedIn === true && !answer.isPerson,
				roles: replacements.map(({ role, by }) => ({
					role: role.roleName,
					needed: by
				}))
			},
			evidence: replacements.map(({ role, by }) => seen("role", (0,_note_js__WEBPACK_IMPORTED_MODULE_16__.t)("role", (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.w)(role)), by.join(", ")))
		};
	}),
	"arm-audience-disabled": registryRule((registry) => {
		if ((0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(registry.arm)?.registry.armAudience !== "disabled") return void 0;
		return {
			level: "notice",
			values: {
				host: registry.server.host,
				registryName: (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.R)(registry)
			},
			evidence: [seen("audience", "https://containerregistry.azure.net")]
		};
	}),
	"arm-access-missing": registryRule((registry, facts) => {
		const { identity } = facts;
		if (identity.kind !== "sign-in" || identity.plan.role === "ambient" || !isRefused(registry.arm)) return void 0;
		if ((0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.q)(registry)?.stage === "dns") return void 0;
		const answer = (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(identity.signIn);
		const assignee = answer?.signedIn === true ? answer.objectId ?? "" : "";
		return {
			level: "notice",
			values: {
				host: registry.server.host,
				assignee,
				registryName: (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.R)(registry)
			},
			evidence: [seen("error", registry.arm.reason.code), seen("message", registry.arm.reason.text)]
		};
	})
};
const isReview = ({ runner, additionalPrincipals }) => runner.trigger !== void 0 || additionalPrincipals.length > 0;
function blockedWhilePending(registry, facts) {
	if ((0,_images_js__WEBPACK_IMPORTED_MODULE_2__.E)(registry, facts)) return _findings_js__WEBPACK_IMPORTED_MODULE_20__.n;
	return ((0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.W)(registry)?.grants ?? []).every((grant) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.rt)(grant, "pull")) ? ["push"] : _findings_js__WEBPACK_IMPORTED_MODULE_20__.t;
}
const BY_STRENGTH = [
	"Reader",
	"Writer",
	"Contributor"
].map((name) => `Container Registry Repository ${name}`);
function withoutWeaker(replacements) {
	const needed = replacements.flatMap(({ by }) => by);
	const strongest = BY_STRENGTH.findLast((name) => needed.includes(name));
	return replacements.map(({ role, by }) => ({
		role,
		by: [...new Set(by.map((name) => BY_STRENGTH.includes(name) ? strongest ?? name : name))]
	}));
}
const isRefused = (fact) => fact.state === "failed" && fact.reason.kind === "refused" && isMissingRight(fact.reason.status);
const isMissingRight = (status) => status < 500 && status !== 429 && status !== 401;
// build/rules/scoped-tokens.js
const scopedTokenRules = {
	"scoped-token-disabled": registryRule((registry, facts) => {
		if ((0,_images_js__WEBPACK_IMPORTED_MODULE_2__.ct)(registry, facts) !== "disabled") return void 0;
		return {
			level: "error",
			values: valuesOf(registry),
			evidence: [seen("status", "disabled", "enabled")]
		};
	}),
	"scoped-token-password-expired": registryRule((registry, facts) => {
		const endsAt = (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.st)(registry);
		if ((0,_images_js__WEBPACK_IMPORTED_MODULE_2__.ct)(registry, facts) !== "password-expired" || endsAt === void 0) return void 0;
		const endsOn = (0,_text_js__WEBPACK_IMPORTED_MODULE_19__.i)(endsAt);
		return {
			level: "error",
			values: {
				...valuesOf(registry),
				...passwordSavedAs(facts),
				...(0,_images_js__WEBPACK_IMPORTED_MODULE_2__.dt)(registry, facts),
				endsOn
			},
			evidence: [seen("expires", endsOn, `> ${(0,_text_js__WEBPACK_IMPORTED_MODULE_19__.i)(facts.clock.now)}`)]
		};
	}),
	"scoped-token-password-expiring": registryRule((registry, facts) => {
		const endsAt = (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.st)(registry);
		if (endsAt === void 0 || (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(registry.token)?.issued !== true) return void 0;
		const days = (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.it)(endsAt, facts.clock.now);
		if (days >= facts.given.expiryWarningDays) return void 0;
		return {
			level: "warning",
			values: {
				...valuesOf(registry),
				...passwordSavedAs(facts),
				...(0,_images_js__WEBPACK_IMPORTED_MODULE_2__.dt)(registry, facts),
				endsOn: (0,_text_js__WEBPACK_IMPORTED_MODULE_19__.i)(endsAt),
				days
			},
			evidence: [seen("expires", (0,_text_js__WEBPACK_IMPORTED_MODULE_19__.i)(endsAt), (0,_note_js__WEBPACK_IMPORTED_MODULE_16__.t)("more-than-days", { days: facts.given.expiryWarningDays }))]
		};
	})
};
const valuesOf = (registry) => ({
	userName: (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.ut)(registry)?.token.name ?? "",
	registryName: (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.R)(registry)
});
// build/rules/secret-forms.js
const secretFormRules = {
	"credentials-leading-dash": runRule((facts) => {
		const which = facts.given.leadingDash;
		const running = (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(facts.workflows)?.running;
		const here = running === void 0 ? void 0 : (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.st)(running);
		const trap = here?.job.steps.flatMap(({ operations }) => operations).find(isDashTrap);
		if (which.length === 0 || here !== void 0 && trap === void 0) return void 0;
		const location = trap?.separatePassword;
		return {
			level: trap === void 0 ? "notice" : "warning",
			values: {
				which,
				...trap !== void 0 && { command: trap.by }
			},
			evidence: [...which.map((input) => seen("name", (0,_note_js__WEBPACK_IMPORTED_MODULE_16__.t)("starts-with-dash", { input }))), seen("command", trap?.by)],
			...location !== void 0 && { location }
		};
	}),
	"credentials-malformed": anyOf(idsMalformedInFiles, runRule((facts) => {
		const found = fileInPassword(facts) ?? misconfigured(facts) ?? misplacedInPair(facts) ?? misplacedSecret(facts);
		return found === void 0 ? void 0 : malformed(found, facts);
	}))
};
function fileInPassword(facts) {
	const form = facts.registries.map((registry) => (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.P)(registry, facts) ?? (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.L)(registry, facts)).find((found) => found !== void 0);
	return form === void 0 ? void 0 : {
		input: "password",
		form
	};
}
function misconfigured(facts) {
	const { identity } = facts;
	if (identity.kind !== "misconfigured") return void 0;
	const { problem } = identity;
	if (problem.kind === "client-id-malformed" && idsMalformedInFiles(facts).length > 0) return void 0;
	return problem.kind === "secret-is-file" || problem.kind === "client-id-malformed" ? problem : void 0;
}
function misplacedInPair(facts) {
	const refusal = entraRefusal(facts);
	if (refusal !== void 0 && refusal.meaning !== "sp-secret-invalid") return void 0;
	return facts.registries.map(_manifest_js__WEBPACK_IMPORTED_MODULE_4__.G).find((found) => found !== void 0);
}
function malformed({ input, form, suggestion, field = fieldOf(input) }, facts) {
	const source = sourceOf(input, facts);
	const [registry] = facts.registries;
	return {
		level: "error",
		values: {
			input,
			form,
			...field !== void 0 && { field },
			...suggestion !== void 0 && { suggestion },
			...source !== void 0 && { source },
			...registry !== void 0 && { registryName: (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.R)(registry) }
		},
		evidence: [seen("name", (0,_note_js__WEBPACK_IMPORTED_MODULE_16__.t)("value-form", {
			name: field ?? input,
			form
		}), suggestion)]
	};
}
const fieldOf = (input) => input === "creds" ? "clientSecret" : void 0;
const isDashTrap = (operation) => (operation.kind === "login" || operation.kind === "entra-login") && operation.separatePassword !== void 0;
// build/rules/workflow/actions.js
const actionRules = {
	"workflow-deprecated-action": workflowRule((workflow) => (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.a)(workflow).flatMap(({ steps }) => steps).flatMap((step) => {
		const { uses } = step;
		const cause = uses === void 0 ? void 0 : causeOf$2(uses);
		if (uses === void 0 || cause === void 0) return [];
		const { action, ref, version } = uses;
		return [{
			level: "warning",
			values: {
				action,
				ref: version ?? ref,
				cause,
				inputs: cause === "superseded" ? loginInputs(step) : void 0
			},
			evidence: [seen("action", `${action}@${ref}${version === void 0 ? "" : ` # ${version}`}`, SUCCESSORS[action])],
			location: uses.location
		}];
	})),
	"workflow-docker-in-azure-cli": workflowRule((workflow) => (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.a)(workflow).flatMap((job) => job.steps.flatMap((step) => {
		const [first] = (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.o)({
			...job,
			steps: [step]
		}).filter(({ operation }) => {
			if (!operation.isInAzureCliContainer) return false;
			if (operation.kind === "login") return NEEDS_DOCKER$1.test(operation.by);
			if (operation.kind === "push" || operation.kind === "pull") return !operation.isServerSide && NEEDS_DOCKER$1.test(operation.by);
			return operation.kind === "tag" && NEEDS_DOCKER$1.test(operation.by);
		});
		if (first === void 0 || !("by" in first.operation) || installsDocker(step.script?.text ?? "")) return [];
		const argument = argumentOf(first.operation);
		return [{
			level: "error",
			values: {
				by: first.operation.by,
				argument,
				isInAction: isInAction(first.operation.location)
			},
			evidence: [seen("command", `${first.operation.by} ${argument}`.trim())],
			location: first.operation.location
		}];
	})))
};
const installsDocker = (script) => script.split("\n").some((line) => /\b(?:apk|apt|apt-get|tdnf|yum|dnf)\b/.test(line) && /\b(?:docker|podman|moby)/.test(line));
const argumentOf = (operation) => {
	if (operation.kind === "push" || operation.kind === "pull" || operation.kind === "tag") return (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.N)(operation.image);
	return operation.kind === "login" && operation.registry !== void 0 ? (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.N)(operation.registry) : "";
};
const NEEDS_DOCKER$1 = /^(?:docker|az acr login)\b/;
const SUCCESSORS = {
	"azure/docker-login": "docker/login-action@v4",
	"azure/container-actions/docker-login": "docker/login-action@v4",
	"docker/login-action": "docker/login-action@v4",
	"azure/login": "azure/login@v3"
};
function causeOf$2({ action, ref, version }) {
	if (action === "azure/docker-login" || action === "azure/container-actions/docker-login") return "superseded";
	return Number(/^v?(\d+)(?:\.\d+)*$/.exec(version ?? ref)?.[1] ?? NaN) <= (action === "azure/login" ? 1 : action === "docker/login-action" ? 2 : -1) ? "runtime" : void 0;
}
function loginInputs({ with: inputs, uses }) {
	const text = (value, instead) => value === void 0 || (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.s)(value).includes("\n") ? instead : (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.s)(value);
	const isAction = uses !== void 0 && isInAction(uses.location);
	const password = inputs.get("password");
	const isNamed = password?.segments.every((segment) => "expression" in segment) === true;
	return {
		registry: text(inputs.get("login-server"), "<name>.azurecr.io"),
		userName: text(inputs.get("username"), isAction ? "${{ inputs.acr-username }}" : "${{ secrets.ACR_USERNAME }}"),
		password: isNamed ? text(password, "") : isAction ? "${{ inputs.acr-password }}" : "${{ secrets.ACR_PASSWORD }}"
	};
}
// build/rules/workflow/transfers.js
const isDockerTransfer = (entry) => (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.i)("push", "pull")(entry) && !entry.operation.isServerSide && !entry.operation.isInAzureCliContainer;
const OTHER_CREDENTIALS = [
	"DOCKER_AUTH_CONFIG",
	"DOCKER_CONFIG",
	"REGISTRY_AUTH_FILE"
];
// build/rules/workflow/docker-configs.js
const dockerConfigRules = { "workflow-docker-config-mismatch": workflowRule((workflow) => (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.a)(workflow).flatMap((job) => onePerHost([...mismatches(job), ...otherMachines(job, workflow)]))) };
function mismatches(job) {
	const operations = (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.o)(job).slice(0, 400);
	return operations.flatMap((entry, index) => {
		if (!isDockerTransfer(entry)) return [];
		const { host } = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.D)(entry.operation.image);
		const before = operations.slice(0, index);
		if (host.kind === "none" || !mayBeAcr(host.value) || before.some((0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.i)("unanalyzable"))) return [];
		const fitting = before.filter((0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.i)("login")).filter(({ operation }) => !operation.isInAzureCliContainer).filter(({ operation }) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.E)(operation, host) !== "other");
		const causes = fitting.map((login) => causeOf$1(login, entry, operations, job));
		const last = fitting.findLast(({ operation }) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.E)(operation, host) === "same");
		const cause = last && causes[fitting.indexOf(last)];
		if (last === void 0 || cause === void 0 || causes.includes(void 0)) return [];
		return [draftOf(cause, last, entry, host, job, cause === "folder" ? loginFolder(last, operations) : {})];
	});
}
function draftOf(cause, { operation: login }, { operation, step }, host, job, folder = {}) {
	return {
		level: job.runner === "github-hosted" && operation.kind === "push" && !step.continueOnError ? "error" : "warning",
		values: {
			cause,
			image: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.N)(operation.image),
			host: host.kind === "none" ? "" : (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.N)(host.value),
			operation: operation.kind,
			command: operation.by,
			by: login.by,
			line: login.location.line,
			...folder,
			isInAction: isInAction(operation.location)
		},
		evidence: [seen("command", `${cause === "sudo-push" ? "sudo " : ""}${operation.by}`), seen("login", (0,_note_js__WEBPACK_IMPORTED_MODULE_16__.t)("at-line", {
			what: `${cause === "sudo-login" ? "sudo " : ""}${login.by}`,
			line: login.location.line
		}))],
		location: operation.image.location,
		registry: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.w)(host)
	};
}
function causeOf$1(login, push, operations, job) {
	return sudoCause(login, push, job) ?? folderCause(login, push, operations);
}
function sudoCause(login, push, job) {
	if (job.hasContainer || job.os === "macos" || job.os === "windows") return void 0;
	if ([login, push].some(({ step, operation }) => step.env.has("HOME") || operation.user === "unknown")) return void 0;
	if (login.operation.user === push.operation.user) return void 0;
	return push.operation.user === "root" ? "sudo-push" : "sudo-login";
}
function folderCause(login, push, operations) {
	if (login.operation.user !== void 0 || push.operation.user !== void 0) return void 0;
	if (login.operation.by === "azure/docker-login" || operations.some(({ operation }) => isMove(operation))) return void 0;
	if (CREDENTIAL_VARIABLES_BUT_FOLDER.some((name) => push.step.env.has(name)) || !USES_DOCKER_CONFIG.test(login.operation.by)) return void 0;
	const [one, other] = [folderOf(login, operations), folderOf(push, operations)];
	if (one === "unknown" || other === "unknown") return void 0;
	if (one === other) return void 0;
	if (one === "default" || other === "default") {
		const folder = one === "default" ? other : one;
		return folder === "default" || isDefault(folder) ? void 0 : "folder";
	}
	const [first, second] = [(0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.P)(one), (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.P)(other)];
	return first !== void 0 && second !== void 0 && first !== second && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.j)(one, other) === false ? "folder" : void 0;
}
const isMove = (operation) => operation.kind === "config-change" && operation.by === "azure/docker-login";
const CREDENTIAL_VARIABLES_BUT_FOLDER = OTHER_CREDENTIALS.filter((name) => name !== "DOCKER_CONFIG");
const USES_DOCKER_CONFIG = /^(?:docker\b|az acr login)/;
function folderOf(entry, operations) {
	const own = operations.filter(({ step }) => step === entry.step);
	const exported = own.slice(0, own.findIndex(({ operation }) => operation === entry.operation)).map(({ operation }) => operation).filter((operation) => operation.kind === "config-change" && operation.by === "DOCKER_CONFIG").at(-1);
	if (exported !== void 0) return exported.kind !== "config-change" || exported.folder === void 0 || exported.isConditional ? "unknown" : exported.folder;
	return entry.step.env.get("DOCKER_CONFIG") ?? "default";
}
function loginFolder(login, operations) {
	const folder = folderOf(login, operations);
	if (folder === "default" || folder === "unknown" || isDefault(folder)) return {};
	return {
		folder: (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.s)(folder),
		isExported: login.step.env.get("DOCKER_CONFIG") !== folder
	};
}
function isDefault(folder) {
	const text = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.P)(folder);
	if (text !== void 0) return text === "" || /(?:^|\/)\.docker\/?$/.test(text);
	const last = folder.segments.at(-1);
	return last === void 0 || !("literal" in last) || /\.docker\/?$/.test(last.literal);
}
function otherMachines(job, workflow) {
	if (job.runner === "github-hosted") return [];
	const operations = (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.o)(job).slice(0, 400);
	const isElsewhere = (other) => other.id !== job.id && other.hasContainer !== job.hasContainer;
	const others = (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.a)(workflow).filter(isElsewhere);
	const isOpen = (each) => each.hasContainer && (each.container === void 0 || each.container.mounts.some((text) => /docker|\/root|home/i.test(text)));
	if (others.length === 0 || isOpen(job)) return [];
	return operations.flatMap((entry, index) => {
		if (!isDockerTransfer(entry) || entry.operation.kind !== "push") return [];
		const { host } = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.D)(entry.operation.image);
		if (host.kind === "none" || !mayBeAcr(host.value) || operations.slice(0, index).some((0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.i)("unanalyzable"))) return [];
		const isFor = (each, match) => (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.o)(each).filter((0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.i)("login")).find(({ operation }) => match === "same" ? (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.E)(operation, host) === "same" : (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.E)(operation, host) !== "other");
		const isSeenBy = (each) => isFor(each, "any") !== void 0 || (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.o)(each).some((0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.i)("unanalyzable"));
		if ((0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.a)(workflow).some((each) => !isElsewhere(each) && isSeenBy(each))) return [];
		const login = others.filter((other) => !isOpen(other)).map((other) => isFor(other, "same")).find((each) => each !== void 0);
		return login === void 0 ? [] : [draftOf("container", login, entry, host, job)];
	});
}
const onePerHost = (drafts) => drafts.filter((one, index) => drafts.findIndex(({ values }) => values.host === one.values.host && values.cause === one.values.cause) === index);
// build/rules/workflow/files.js
const fileRules = { "workflow-unreadable": (facts) => ((0,_facts_js__WEBPACK_IMPORTED_MODULE_17__.i)(facts.workflows)?.problems ?? []).map(({ location, kind, text }) => {
	const message = seen("message", typeof text === "string" ? (0,_text_js__WEBPACK_IMPORTED_MODULE_19__.c)(text).trim() : text);
	return {
		level: "notice",
		values: {
			file: location.file,
			problem: kind
		},
		evidence: message === void 0 ? [] : [message],
		blocks: [],
		location
	};
}) };
// build/rules/workflow/invalid.js
const invalidRules = { "workflow-invalid": workflowRule((workflow) => workflow.faults.filter((fault) => stopsRegistries(fault, workflow)).map((fault) => {
	const { location, ...said } = fault;
	const values = {
		...said,
		isInAction: isInAction(location)
	};
	return {
		level: fault.cause === "input-missing" && fault.of === "action" ? "warning" : "error",
		values,
		evidence: [seen("name", nameOf(fault))],
		location
	};
})) };
const nameOf = (fault) => {
	if (fault.cause === "not-closed") return void 0;
	return fault.cause === "context" || fault.cause === "syntax" ? fault.text : fault.input;
};
function stopsRegistries(fault, workflow) {
	const jobs = (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.a)(workflow).filter(touchesRegistries);
	if (fault.cause === "input-missing" && fault.of === "action") return jobs.some((job) => (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.o)(job).some((entry) => (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.i)("login", "push", "pull", "expose-token")(entry) && isFileOfAction(entry.step.location.file, fault.uses)));
	return isInAction(fault.location) && fault.location.file !== workflow.file ? jobs.some(({ steps }) => steps.some(({ location }) => location.file === fault.location.file)) : jobs.length > 0;
}
function isFileOfAction(file, uses) {
	const folder = (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.f)(uses);
	if (folder === void 0) return false;
	if (folder === "") return /^action\.ya?ml$/.test(file);
	return ["yml", "yaml"].some((end) => `/${file}`.endsWith(`/${folder}/action.${end}`));
}
const touchesRegistries = (job) => (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.o)(job).some((0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.i)("login", "push", "pull", "expose-token"));
// build/rules/workflow/job-containers.js
const jobContainerRules = { "workflow-docker-missing": workflowRule((workflow) => (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.a)(workflow).flatMap((job) => {
	const { container } = job;
	if (container === void 0 || !hasNoDocker(container)) return [];
	const operations = (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.o)(job);
	const index = operations.findIndex(({ operation, step }) => needsDocker(operation, step));
	const entry = operations[index];
	if (entry === void 0 || !("by" in entry.operation)) return [];
	if (operations.slice(0, index).some(({ operation }) => operation.kind === "unanalyzable") || mayHaveInstalled(entry.step, job)) return [];
	return [{
		level: entry.step.continueOnError ? "warning" : "error",
		values: {
			by: entry.operation.by,
			container: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.N)(container.image),
			job: job.id,
			isHosted: job.runner === "github-hosted"
		},
		evidence: [seen("image", (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.N)(container.image)), seen("command", entry.operation.by)],
		location: entry.operation.location
	}];
})) };
function needsDocker(operation, step) {
	if (operation.isInAzureCliContainer || operation.isConditional && step.condition === void 0) return false;
	if (operation.kind === "login" || operation.kind === "tag") return NEEDS_DOCKER.test(operation.by);
	return (operation.kind === "push" || operation.kind === "pull") && !operation.isServerSide && NEEDS_DOCKER.test(operation.by);
}
const NEEDS_DOCKER = /^(?:docker\b|az acr login)/;
const WITHOUT_DOCKER = new Set([
	"almalinux alpine amazoncorretto amazonlinux archlinux bash buildpack-deps busybox centos clojure debian eclipse-temurin",
	"elixir erlang fedora gcc golang gradle groovy haskell httpd ibmjava julia mariadb maven memcached mongo mysql nginx node",
	"openjdk perl php postgres pypy python r-base redis rockylinux ruby rust sapmachine swift ubuntu",
	"alpine/git alpine/helm amazon/aws-cli bitnami/kubectl curlimages/curl hashicorp/terraform mikefarah/yq",
	"mcr.microsoft.com/azure-cli mcr.microsoft.com/azure-powershell mcr.microsoft.com/dotnet/aspnet",
	"mcr.microsoft.com/dotnet/runtime mcr.microsoft.com/dotnet/sdk mcr.microsoft.com/powershell",
	"mcr.microsoft.com/azurelinux/base/core mcr.microsoft.com/cbl-mariner/base/core mcr.microsoft.com/openjdk/jdk",
	"mcr.microsoft.com/playwright"
].join(" ").split(" "));
function hasNoDocker({ image, mounts }) {
	if (mounts.some((text) => /docker(?!\.sock)|\/usr\b|\/bin\b|\$\{\{/.test(text.replaceAll("docker.sock", "")))) return false;
	const start = literalPrefix(image);
	const [name = "", tag = ""] = start.replace(/^docker\.io\//, "").replace(/^library\//, "").split(/[:@]/);
	if ((0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.P)(image) === void 0 && !/[:@]/.test(start)) return false;
	return WITHOUT_DOCKER.has(name) && !/docker|dind/.test(tag);
}
function literalPrefix({ segments }) {
	const end = segments.findIndex((segment) => "expression" in segment);
	return (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.N)({
		segments: end < 0 ? segments : segments.slice(0, end),
		location: {
			file: "",
			line: 1,
			column: 1
		}
	});
}
const INSTALLING = /\b(?:apk|apt|apt-get|tdnf|yum|dnf|microdnf|zypper|pip3?|conda|brew|curl|wget|install|tar|cp|ln|COPY)\b/;
const A_DOCKER = /docker|moby|podman|\$|\bxargs\b/;
const mayHaveInstalled = (step, { steps }) => steps.slice(0, steps.indexOf(step) + 1).some(({ script, uses }) => {
	if (uses !== void 0 && /docker|podman|nix/.test(uses.action)) return !NO_INSTALLER.test(uses.action);
	return (script?.text ?? "").replace(/\\\r?\n/g, " ").split("\n").some((line) => INSTALLING.test(line) && (A_DOCKER.test(line) || /[\u{F0000}-\u{FFFFF}]/u.test(line)));
});
const NO_INSTALLER = /^docker\/(?:login-action|build-push-action|metadata-action|setup-buildx-action|setup-qemu-action|bake-action)$|^azure\//;
// build/rules/workflow/other-job.js
function howElsewhere({ operation, step, job: other }, job, transfer) {
	if (operation.by === "az acr login") {
		const until = (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.o)(job).findIndex((each) => each.operation === transfer);
		const isSignedIn = (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.o)(job).slice(0, until).some((0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.i)("entra-login"));
		const before = other.steps.slice(0, other.steps.indexOf(step) + 1).flatMap(({ operations }) => operations);
		const signIn = isSignedIn ? void 0 : before.find(({ kind }) => kind === "entra-login");
		return { az: {
			line: operation.location.line,
			...signIn !== void 0 && { signInLine: signIn.location.line }
		} };
	}
	if (operation.location.file !== transfer.location.file || isInAction(operation.location)) return {};
	const { userName, password } = operation;
	return { like: {
		...userName !== void 0 && isSameInEveryJob(userName) && { userName: (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.s)(userName) },
		...password !== void 0 && isNamed(password) && { password: (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.s)(password) }
	} };
}
const isNamed = ({ segments }) => segments.every((segment) => "expression" in segment && /^(?:secrets|inputs|github)\.[\w.-]+$/.test(segment.expression));
const isSameInEveryJob = ({ segments }) => segments.every((segment) => "literal" in segment || /^(?:secrets|vars|inputs|github)\.[\w.-]+$/.test(segment.expression));
// build/rules/workflow/sign-in-order.js
function beforeSignIn(job) {
	if (job.runner !== "github-hosted" || job.hasContainer) return [];
	const operations = (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.o)(job).slice(0, 400);
	const signIn = operations.findIndex((0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.i)("entra-login"));
	const found = operations.slice(0, Math.max(signIn, 0)).find(isSessionUse);
	const [before, at] = [operations.slice(0, found === void 0 ? 0 : operations.indexOf(found)), operations[signIn]];
	if (found === void 0 || at?.operation.kind !== "entra-login" || at.operation.by !== "azure/login") return [];
	if (before.some((0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.i)("unanalyzable")) || at.step === found.step || !hasNoSession(found.step, job)) return [];
	const line = at.operation.location.line;
	return [{
		level: "error",
		values: {
			cause: "before-sign-in",
			image: "",
			host: "",
			operation: "push",
			by: "az acr login",
			line
		},
		evidence: [seen("action", (0,_note_js__WEBPACK_IMPORTED_MODULE_16__.t)("at-line", {
			what: "azure/login",
			line
		}))],
		location: found.operation.location
	}];
}
const isSessionUse = ({ operation, step }) => !operation.isConditional && !operation.isInAzureCliContainer && !step.continueOnError && (operation.kind === "expose-token" || operation.kind === "login" && operation.by === "az acr login" && operation.userName === void 0);
const hasNoSession = (step, { steps }) => steps.slice(0, steps.indexOf(step) + 1).every(({ uses, script }) => (uses === void 0 || /^(?:actions|docker)\//.test(uses.action)) && !/\b(?:azd|Connect-AzAccount|AZURE_CONFIG_DIR)|\baz login\b/.test(script?.text ?? ""));
// build/rules/workflow/logins.js
const loginRules = {
	"workflow-login-order": workflowRule((workflow) => [...(0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.a)(workflow).flatMap(beforeSignIn), ...missingLogins(workflow).flatMap(({ reason, transfer, host, job }) => {
		if (reason.kind !== "later" && reason.kind !== "lost") return [];
		if (transfer.kind === "pull" && transfer.isConditional) return [];
		return [{
			level: job.runner === "github-hosted" && transfer.kind === "push" ? "error" : "warning",
			values: {
				cause: reason.kind,
				image: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.N)(transfer.image),
				host,
				operation: transfer.kind,
				by: reason.login.by,
				line: reason.line,
				...reason.kind === "later" && {
					signInLine: reason.signInLine,
					isSameStep: reason.isSameStep
				}
			},
			evidence: [seen("image", (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.N)(transfer.image)), seen("login", (0,_note_js__WEBPACK_IMPORTED_MODULE_16__.t)("at-line", {
				what: reason.login.by,
				line: reason.login.location.line
			}))],
			location: transfer.image.location,
			registry: registryOf(host)
		}];
	})]),
	"workflow-login-job": workflowRule((workflow) => missingLogins(workflow).flatMap(({ reason, transfer, host, job }) => {
		if (reason.kind !== "other-job" || job.runner !== "github-hosted") return [];
		return [{
			level: transfer.kind === "push" ? "error" : "warning",
			values: {
				image: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.N)(transfer.image),
				host,
				operation: transfer.kind,
				job: job.id,
				loginJob: reason.entry.job.id,
				...howElsewhere(reason.entry, job, transfer),
				isInAction: isInAction(transfer.location)
			},
			evidence: [seen("image", (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.N)(transfer.image)), seen("login", (0,_note_js__WEBPACK_IMPORTED_MODULE_16__.t)("at-line", {
				what: reason.entry.operation.by,
				line: reason.entry.operation.location.line
			}))],
			location: transfer.image.location,
			registry: registryOf(host)
		}];
	})),
	"workflow-registry-mismatch": workflowRule((workflow) => missingLogins(workflow).flatMap(({ reason, transfer, host, job }) => {
		if (reason.kind !== "elsewhere" || transfer.kind !== "push") return [];
		const loggedIn = [...new Set(reason.servers)];
		return [{
			level: job.runner === "github-hosted" ? "error" : "warning",
			values: {
				image: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.N)(transfer.image),
				host,
				loggedIn,
				by: reason.by,
				isAlsoUsed: reason.isAlsoUsed,
				isInAction: isInAction(transfer.location)
			},
			evidence: [seen("image", (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.N)(transfer.image)), seen("login-server", loggedIn.join(", "), host)],
			location: transfer.image.location,
			registry: registryOf(host)
		}];
	})),
	"workflow-image-host-missing": workflowRule((workflow) => (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.a)(workflow).flatMap((job) => hostsMissing(job)))
};
const missingLogins = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_22__.n)(analyzeLogins);
function analyzeLogins(workflow) {
	const jobs = (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.a)(workflow);
	const logins = jobs.flatMap((job) => (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.o)(job).filter((0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.i)("login")).map((entry) => ({
		...entry,
		job
	})));
	return jobs.flatMap((job) => {
		const operations = (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.o)(job).slice(0, 400);
		const elsewhere = logins.filter((login) => login.job.id !== job.id);
		const cloud = cloudOf(job);
		const found = operations.flatMap((entry, index) => {
			if (!isDockerTransfer(entry)) return [];
			const { host } = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.D)(entry.operation.image);
			if (host.kind === "none") return [];
			const reason = missingLoginReason(entry, index, operations, host, elsewhere, cloud);
			return reason === void 0 ? [] : [{
				reason,
				transfer: entry.operation,
				host: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.N)(host.value),
				job
			}];
		});
		return found.filter((one, index) => found.findIndex((each) => each.host === one.host && each.reason.kind === one.reason.kind) === index);
	});
}
function missingLoginReason(entry, index, operations, host, elsewhere, cloud) {
	const before = operations.slice(0, index);
	if (host.kind === "none" || !mayBeAcr(host.value) || before.some((0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.i)("unanalyzable"))) return void 0;
	if (OTHER_CREDENTIALS.some((name) => entry.step.env.has(name))) return void 0;
	if (before.some(({ operation }) => operation.kind === "config-change" && operation.by === "DOCKER_CONFIG")) return void 0;
	if (operations.filter((0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.i)("login")).some(({ operation, step }) => isInvalidLoginServer(operation) || misnamedServer(step) !== void 0)) return void 0;
	const relationTo = ({ operation }) => isOfCloud(operation, cloud) && isInOtherCloud(host.value, cloud) ? "other" : (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.E)(operation, host);
	if (operations.filter((0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.i)("login")).some((each) => each.operation.isInAzureCliContainer && relationTo(each) !== "other")) return void 0;
	const made = before.filter((0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.i)("login")).filter(isUsable);
	const fitting = made.findLast((each) => relationTo(each) !== "other");
	if (fitting !== void 0) {
		const line = relationTo(fitting) === "same" ? invalidatedAt(fitting, made, before, host) : void 0;
		return line === void 0 ? void 0 : {
			kind: "lost",
			login: fitting.operation,
			line
		};
	}
	const isBare = made.length === 0 && entry.operation.kind === "push" && ((0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.S)(host.value) || looksLikeAzureRegistry(host.value));
	const isMeant = (each) => relationTo(each) === "same" || isBare && relationTo(each) === "maybe" && ((0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.S)(host.value) || isAcrLogin(each.operation));
	const later = operations.slice(index + 1).filter((0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.i)("login")).find(isMeant);
	const isSureOfOrder = later?.step !== entry.step || !(entry.operation.isConditional || later.operation.isConditional);
	if (later !== void 0) {
		if (!isSureOfOrder) return void 0;
		const signIn = later.operation.by === "az acr login" ? signInBetween(operations, index, later) : void 0;
		return {
			kind: "later",
			login: later.operation,
			line: later.operation.location.line,
			...signIn !== void 0 && { signInLine: signIn.operation.location.line },
			isSameStep: later.step === entry.step
		};
	}
	const servers = made.map(({ operation }) => shownServer$1(operation, isOfCloud(operation, cloud) ? cloud : void 0));
	const meant = made.findLast(({ operation }) => isAcrLogin(operation)) ?? made.at(-1);
	const isElsewhere = meant !== void 0 && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.S)(host.value);
	const asElsewhere = (login) => ({
		kind: "elsewhere",
		servers,
		by: login.operation.by,
		isAlsoUsed: isForOthers(login.operation) || operations.some((each) => isDockerTransfer(each) && isUseOf(login, each))
	});
	if (isElsewhere && made.some(({ operation }) => isAcrLogin(operation) || isRegistryOmitted(operation))) return asElsewhere(meant);
	const other = isBare || isSameInEveryJob(host.value) ? elsewhere.find(isMeant) : void 0;
	if (other !== void 0) return {
		kind: "other-job",
		entry: other
	};
	return isElsewhere ? asElsewhere(meant) : void 0;
}
function signInBetween(operations, index, login) {
	const before = operations.slice(0, operations.indexOf(login));
	const signIn = before.findIndex((0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.i)("entra-login"));
	return signIn > index ? before[signIn] : void 0;
}
const isForOthers = ({ registry }) => registry !== void 0 && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.C)((0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.k)(registry));
const isUseOf = (login, { operation }) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.E)(login.operation, (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.D)(operation.image).host) === "same";
const isUsable = ({ operation }) => !operation.isInAzureCliContainer;
function invalidatedAt(login, made, before, host) {
	if (made.some((each) => each !== login && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.E)(each.operation, host) !== "other")) return void 0;
	const since = before.slice(before.indexOf(login) + 1);
	for (const { operation } of since) {
		if (operation.kind !== "config-change" || operation.isConditional) continue;
		if (operation.by === "azure/docker-login") return before.slice(0, before.findIndex((each) => each.operation === operation)).some((each) => each.operation.kind === "config-change" && each.operation.by !== "docker logout") || login.operation.by === "azure/docker-login" ? void 0 : operation.location.line;
		if (operation.registry !== void 0 && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.E)({
			by: "docker login",
			registry: operation.registry
		}, host) === "same") return operation.location.line;
	}
}
const registryOf = (host) => /^[\w.-]+$/.test(host) ? host.toLowerCase() : void 0;
function withoutOwnName(image, host) {
	const [first = "", ...rest] = image.split("/");
	return /^[\w-]+$/.test(first) && first.toLowerCase() === (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.O)(host) && rest.length > 0 ? rest.join("/") : void 0;
}
function hostsMissing(job) {
	const operations = (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.o)(job).slice(0, 400);
	const found = operations.flatMap((entry, index) => {
		if (!isDockerTransfer(entry) || entry.operation.kind !== "push" || (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.P)(entry.operation.image) === "") return [];
		const tool = /^(docker|podman|nerdctl|buildah)\b/.exec(entry.operation.by)?.[1];
		if (tool === void 0) return [];
		const { host, path } = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.D)(entry.operation.image);
		const before = operations.slice(0, index);
		if (host.kind !== "none" || before.some((0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.i)("unanalyzable"))) return [];
		const logins = before.filter((0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.i)("login")).map(({ operation }) => operation);
		const servers = logins.map(acrServerOf);
		const server = servers.find((each) => each?.isSure) ?? servers.find((each) => each !== void 0);
		const isNobodys = path.length === 1;
		const isLoggedIn = !isNobodys && logins.some((login) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.E)(login, host) === "same");
		if (server === void 0 || isLoggedIn || logins.some(isInvalidLoginServer)) return [];
		const isOther = servers.some((each) => each === void 0 || !each.isNamedSo);
		const mayBeKept = job.runner !== "github-hosted" || isOther;
		const image = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.N)(entry.operation.image);
		const rest = server.isSure ? withoutOwnName(image, server.host) : void 0;
		const isOwn = path.length > 1 && rest !== void 0 && !isOther;
		if (mayBeKept && !isNobodys && !isOwn) return [];
		const isCertain = isNobodys || !mayBeKept && servers.every((each) => each?.isSure);
		const named = `${server.host}/${rest ?? image}`;
		return [{
			level: isCertain ? "error" : "warning",
			values: {
				image,
				host: server.host,
				tool,
				named,
				isBuild: !/^\w+ (?:image )?push$/.test(entry.operation.by)
			},
			evidence: [seen("image", image, named)],
			location: entry.operation.image.location
		}];
	});
	return found.filter((one, index) => found.findIndex((each) => each.values.image === one.values.image) === index);
}
// build/workflow/masked-outputs.js
const MASKED = /::add-mask::["']?\$\{?(?:env:)?(\w+)/gi;
const WRITTEN = /(?<![\w-])([A-Za-z_][\w-]*)=["']?\$\{?(?:env:)?(\w+)/;
const SET = /::set-output name=([\w-]+)::["']?\$\{?(\w+)/gi;
function maskedOutputsOf({ script }) {
	if (script === void 0 || !script.text.includes("::add-mask::")) return new Map();
	const hidden = new Set([...script.text.matchAll(MASKED)].map(([, name = ""]) => name.toLowerCase()));
	return new Map([...writtenIn(script), ...script.text.matchAll(SET)].filter(([, , variable = ""]) => hidden.has(variable.toLowerCase())).map((match) => [(match[1] ?? "").toLowerCase(), script.locationAt(match.index)]));
}
function writtenIn({ text }) {
	const found = [];
	let start = 0;
	for (const line of text.split("\n")) {
		const file = line.toUpperCase().lastIndexOf("GITHUB_OUTPUT");
		const redirect = file < 0 ? -1 : line.lastIndexOf(">>", file);
		const match = redirect < 0 ? null : WRITTEN.exec(line.slice(0, redirect));
		if (match !== null) found.push(Object.assign(match, { index: start + line.length - line.trimStart().length }));
		start += line.length + 1;
	}
	return found;
}
// build/rules/workflow/masked-outputs.js
const maskedOutputRules = { "workflow-output-masked": workflowRule((workflow) => everyFile(workflow.jobs)) };
function everyFile(jobs) {
	return [...jobs.flatMap((job) => maskedIn(job, jobs)), ...jobs.flatMap((job) => everyFile(job.calls?.workflow?.jobs ?? []))];
}
function maskedIn(job, jobs) {
	return [...job.outputs].flatMap(([name, output]) => {
		const reader = jobs.find((other) => other.id !== job.id && other.neededOutputs.has(`${job.id.toLowerCase()}.${name}`) && needs(other, job));
		const secret = secretIn(output);
		const isMasked = secret !== void 0 || maskingStep(output, job) !== void 0;
		if (reader === void 0 || !isMasked || !isOfRegistries(name, output, [job, reader])) return [];
		const usedAt = reader.neededOutputs.get(`${job.id.toLowerCase()}.${name}`);
		return [{
			level: "warning",
			values: {
				output: name,
				job: job.id,
				reader: reader.id,
				secret,
				isImage: secret !== void 0 && hasMore(output),
				...secret === void 0 ? maskedBy(name, output, job, reader) : restOf(output)
			},
			evidence: [seen("secret", secret?.toUpperCase()), seen("name", usedAt === void 0 ? void 0 : (0,_note_js__WEBPACK_IMPORTED_MODULE_16__.t)("at-line", {
				what: `needs.${job.id}.outputs.${name}`,
				line: usedAt.line
			}))],
			location: output.location
		}];
	});
}
const needs = (reader, job) => reader.needs.some((id) => id.toLowerCase() === job.id.toLowerCase());
function secretIn({ value }) {
	for (const segment of value.segments) {
		const name = "expression" in segment ? /^secrets\.([\w-]+)$/.exec(segment.expression)?.[1] : void 0;
		if (name !== void 0) return name;
	}
}
const hasMore = ({ value }) => value.segments.some((segment) => "literal" in segment && /[/:.]/.test(segment.literal));
function restOf({ value: { segments, location } }) {
	const [first, ...others] = segments;
	if (first === void 0 || !("expression" in first)) return {};
	const rest = (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.s)({
		segments: others,
		location
	});
	return rest.startsWith("/") && others.every((each) => "literal" in each || !/^secrets\./.test(each.expression)) ? { rest: rest.slice(1) } : {};
}
function maskedBy(name, output, job, reader) {
	const step = maskingStep(output, job);
	const request = step?.operations.find(({ kind }) => kind === "expose-token");
	if (step === void 0 || request?.kind !== "expose-token") return { masked: OF_NAMES.test(name) ? "name" : "other" };
	const isSignedIn = (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.o)(reader).some((0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.i)("entra-login"));
	const before = job.steps.slice(0, job.steps.indexOf(step) + 1).flatMap(({ operations }) => operations);
	const signIn = isSignedIn ? void 0 : before.find(({ kind }) => kind === "entra-login");
	return {
		masked: "token",
		...request.registry !== void 0 && { registry: (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.s)(request.registry) },
		...signIn !== void 0 && { signInLine: signIn.location.line }
	};
}
const OF_NAMES = /image|registry|server|repo|tags?$/i;
const OUTPUT_OF_STEP = /^\s*\$\{\{\s*steps\.([\w-]+)\.outputs\.([\w-]+)\s*\}\}\s*$/i;
function maskingStep({ text }, { steps }) {
	const [, id, name] = OUTPUT_OF_STEP.exec(text) ?? [];
	if (id === void 0 || name === void 0) return void 0;
	return steps.find((step) => step.id?.toLowerCase() === id.toLowerCase() && maskedOutputsOf(step).has(name.toLowerCase()));
}
function isOfRegistries(name, { value }, jobs) {
	if (!jobs.some((job) => (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.o)(job).some((0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.i)("login", "push", "pull", "tag", "expose-token")))) return false;
	const { host } = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.D)(value);
	if (host.kind !== "none" && ((0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.S)(host.value) || looksLikeAzureRegistry(host.value))) return true;
	return [name, ...value.segments.map((segment) => "expression" in segment ? segment.expression : "")].some((text) => OF_REGISTRIES.test(text));
}
const OF_REGISTRIES = /image|registry|acr|login|token|repo|docker|container|tags?$/i;
// build/rules/workflow/missing-logins.js
const missingLoginRules = { "workflow-login-missing": workflowRule((workflow) => (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.a)(workflow).flatMap((job) => [...transfersWithout(job, workflow), ...imagesWithout(job, workflow)])) };
function transfersWithout(job, workflow) {
	if (job.hasContainer || mayBeLoggedInBefore(job, workflow)) return [];
	const operations = (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.o)(job).slice(0, 400);
	const hosts = new Set();
	const found = [];
	for (const [index, entry] of operations.entries()) {
		if (entry.operation.kind === "unanalyzable") break;
		if (!isDockerTransfer(entry)) continue;
		const { operation, step } = entry;
		if (!USES_LOGINS.test(operation.by) || OWN_LOGIN.test([...step.env.keys()].join(" "))) continue;
		const { host } = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.D)(operation.image);
		if (host.kind === "none" || hosts.has((0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.N)(host.value)) || !isOfAzure(host)) continue;
		if (isInvalidHost(host.value)) continue;
		const before = operations.slice(0, index);
		if (hasOtherCredentials(step, before, job) || isLoggedIn(host, workflow)) continue;
		if (operation.kind === "push" && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.S)(host.value) && before.some(({ operation: { kind } }) => kind === "login")) continue;
		const isSignedIn = before.some((0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.i)("entra-login"));
		if (operation.kind === "pull" && (!isSignedIn || operation.isConditional || !(0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.S)(host.value))) continue;
		hosts.add((0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.N)(host.value));
		const isCertain = job.runner === "github-hosted" && operation.kind === "push" && !step.continueOnError;
		found.push({
			level: isCertain ? "error" : "warning",
			values: {
				cause: isSignedIn ? "azure-login" : "never",
				image: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.N)(operation.image),
				host: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.N)(host.value),
				operation: operation.kind,
				job: job.id,
				isInAction: isInAction(operation.location),
				...operation.location.file !== workflow.file && !isInAction(operation.location) && { isCalled: true }
			},
			evidence: [seen("image", (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.N)(operation.image)), seen("command", operation.by)],
			location: operation.image.segments.length === 0 ? operation.location : operation.image.location,
			registry: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.w)(host)
		});
	}
	return found;
}
const USES_LOGINS = /^(?:docker|podman|buildah|nerdctl|helm|oras|crane|gcrane|skopeo|redhat-actions|dotnet)\b/;
const OWN_LOGIN = /(?:SDK|DOTNET)_CONTAINER_(?:PUSH_|PULL_)?REGISTRY_/;
const isOfAzure = (host) => host.kind !== "none" && ((0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.S)(host.value) || looksLikeAzureRegistry(host.value));
const isLoggedIn = (host, workflow) => loginsOf(workflow).some(({ operation, step }) => isInvalidLoginServer(operation) || misnamedServer(step) !== void 0 || (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.E)(operation, host) !== "other");
const loginsOf = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_22__.n)((workflow) => (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.a)(workflow).flatMap((job) => (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.o)(job).filter((0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.i)("login"))));
const mayBeLoggedInBefore = (job, workflow) => job.runner !== "github-hosted" && hasOpaqueJob(workflow);
const hasOpaqueJob = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_22__.n)((workflow) => (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.a)(workflow).some((job) => (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.o)(job).some((0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.i)("unanalyzable")) || job.calls !== void 0 && job.calls.workflow === void 0));
const CREDENTIAL_HELPERS_OR_FILES = /docker-credential|cred(?:Helpers|sStore)|\bauths\b|config\.json|\.docker\b|auth\.json|DOCKER_AUTH/i;
function hasOtherCredentials(step, before, { steps }) {
	if (OTHER_CREDENTIALS.some((name) => step.env.has(name))) return true;
	if (before.some(({ operation }) => operation.kind === "config-change" && operation.by === "DOCKER_CONFIG")) return true;
	return steps.slice(0, steps.indexOf(step) + 1).some(({ script, with: inputs }) => CREDENTIAL_HELPERS_OR_FILES.test(script?.text ?? "") || [...inputs.values()].some((value) => CREDENTIAL_HELPERS_OR_FILES.test((0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.N)(value))));
}
function imagesWithout(job, workflow) {
	if (job.runner !== "github-hosted") return [];
	return [...job.container === void 0 ? [] : [["container", job.container]], ...job.services.map((service) => ["service", service])].flatMap(([cause, { image, hasCredentials, name }]) => {
		const { host } = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.D)(image);
		if (hasCredentials || host.kind === "none" || !isOfAzure(host) || !isPrivate(host, workflow)) return [];
		return [{
			level: "warning",
			values: {
				cause,
				image: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.N)(image),
				host: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.N)(host.value),
				operation: "pull",
				job: job.id,
				...name !== void 0 && { service: name }
			},
			evidence: [seen("image", (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.N)(image))],
			location: image.segments[0]?.location ?? image.location,
			registry: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.w)(host)
		}];
	});
}
const isPrivate = (host, workflow) => loginsOf(workflow).some(({ operation }) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.E)(operation, host) === "same");
// build/rules/workflow/undeclared.js
const undeclaredRules = { "workflow-name-undeclared": workflowRule((workflow) => (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.a)(workflow).flatMap((job) => undeclaredIn(job, workflow))) };
function undeclaredIn(job, workflow) {
	const found = new Map();
	for (const entry of (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.o)(job).slice(0, 400)) {
		const value = namedIn(entry.operation);
		if (value === void 0) continue;
		const undeclared = new Map();
		for (const segment of value.segments) {
			const cause = "expression" in segment ? causeOf(segment, job, workflow, entry) : void 0;
			if (cause !== void 0) undeclared.set(segment, cause);
		}
		const [first] = undeclared;
		if (first === void 0 || !isBroken(entry.operation, value, (segment) => undeclared.has(segment))) continue;
		const [segment, cause] = first;
		if (!("expression" in segment) || found.has(segment.expression)) continue;
		found.set(segment.expression, {
			level: cause === "env" ? "warning" : "error",
			values: {
				cause,
				name: segment.expression,
				isLogin: entry.operation.kind === "login",
				job: job.id,
				...cause === "inputs" && { events: eventsOf(workflow) },
				...cause === "needs" && { needs: job.needs }
			},
			evidence: [seen("name", segment.expression)],
			location: segment.usedAt ?? segment.location
		});
	}
	return [...found.values()];
}
function namedIn(operation) {
	if (operation.kind === "push" || operation.kind === "pull" || operation.kind === "tag") return operation.image;
	return operation.kind === "login" || operation.kind === "expose-token" ? operation.registry : void 0;
}
function causeOf(segment, job, workflow, entry) {
	const { expression, location } = segment;
	const [context = "", written = "", ...rest] = expression.split(".");
	const name = context === "env" ? written : written.toLowerCase();
	if (!/^[\w.-]+$/.test(expression)) return void 0;
	const isOwn = location.file === job.location.file;
	switch (context) {
		case "inputs":
			if (rest.length === 0 && (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.d)(location.file) && location.file !== workflow.file) return "action-inputs";
			if (rest.length > 0 || location.file !== workflow.file || !isOwn || workflow.inputs.has(name)) return void 0;
			return workflow.triggers.has(DISPATCH) || workflow.triggers.has(CALL) ? "inputs" : "no-inputs";
		case "steps": return rest[0] === "outputs" && isOwn && !job.stepIds.has(name) ? "steps" : void 0;
		case "matrix": return isOwn && job.matrixNames?.has(name) === false ? "matrix" : void 0;
		case "needs": return rest[0] === "outputs" && isOwn ? needCause(name, rest[1]?.toLowerCase() ?? "", job, workflow) : void 0;
		case "env": return rest.length === 0 && !isSetSomewhere(name, job, entry.step) ? "env" : void 0;
		default: return;
	}
}
const DISPATCH = "workflow_dispatch";
const CALL = "workflow_call";
const eventsOf = ({ triggers }) => ({
	dispatch: triggers.has(DISPATCH),
	call: triggers.has(CALL),
	others: [...triggers.keys()].some((name) => name !== DISPATCH && name !== CALL)
});
function needCause(id, output, job, workflow) {
	const needed = (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_7__.a)(workflow).filter((other) => other.id.toLowerCase() === id && other.location.file === job.location.file);
	if (!job.needs.some((need) => need.toLowerCase() === id)) return needed.length === 0 ? "no-job" : "needs";
	if (needed.length === 0 || needed.some(({ calls }) => calls !== void 0)) return void 0;
	return needed.some(({ outputs }) => outputs.has(output)) ? void 0 : "output";
}
const SETS_NOTHING = /^(?:actions\/(?:checkout|cache|upload-artifact|download-artifact)|docker\/[\w-]+|azure\/(?:login|docker-login|cli))$/;
const OF_RUNNER = /^(?:GITHUB_|RUNNER_|ACTIONS_|DOCKER_|AZURE_HTTP|AZUREPS|CI$|HOME$|PATH$|ImageOS$|ImageVersion$)/;
function isSetSomewhere(name, { steps }, step) {
	if (OF_RUNNER.test(name)) return true;
	return [...steps.slice(0, steps.indexOf(step)), step].some((each) => each.env.has(name) || each.operations.some(({ kind }) => kind === "unanalyzable") || each !== step && each.uses !== void 0 && !SETS_NOTHING.test(each.uses.action) || each !== step && each.script !== void 0 && mayName(each.script, name));
}
const mayName = ({ text, unknowns }, name) => RUNS_MORE.test(text) || unknowns.some(({ expression }) => /^(?:github\.env|env\.GITHUB_ENV)$/i.test(expression)) || text.split("\n").filter((line) => /GITHUB_ENV|set-env/i.test(line)).some((line) => names(line, name) || !/(?<![$\w{}])[A-Za-z_]\w*(?:=|<<)/.test(line)) || /GITHUB_ENV/.test(text) && names(text, name);
const names = (text, name) => text.split(/\W+/).includes(name);
const RUNS_MORE = /\.(?:sh|bash|py|js|ps1)\b|\bmake\b|\bsource\b/;
function isBroken({ kind }, { segments }, isEmpty) {
	const text = segments.map((segment) => "literal" in segment ? segment.literal : isEmpty(segment) ? "" : "x").join("");
	if (text.trim() === "") return true;
	if (kind === "login" || kind === "expose-token") return /^\.|^-/.test(text.trim());
	return /^[/:.@]|\/\/|[:/@]$|\/[:@]/.test(text.trim().replace(/^[a-z]+:\/\//, ""));
}
// build/rules/workflow/index.js
const workflowRules = {
	...loginRules,
	...missingLoginRules,
	...dockerConfigRules,
	...jobContainerRules,
	...maskedOutputRules,
	...undeclaredRules,
	...invalidRules,
	...accessRules,
	...actionRules,
	...identityRules,
	...passwordRules,
	...fileRules
};
// build/rules/index.js
var rules_exports = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({
	RULES: () => RULES,
	runRules: () => runRules
});
const RULES = {
	...dockerRules,
	...nameRules,
	...networkRules,
	...imageRules,
	...proxyRules,
	...credentialRules,
	...secretFormRules,
	...userNameRules,
	...signInRules,
	...federatedRules,
	...permissionRules,
	...roleRules,
	...otherPrincipalRules,
	...scopedTokenRules,
	...expiryRules,
	...workflowRules,
	...logRules,
	...eventRules
};
const isRuleId = (id) => Object.hasOwn(RULES, id);
const LEVELS = [
	"error",
	"warning",
	"notice"
];
function runRules(facts, ignore) {
	const findings = _catalogue_js__WEBPACK_IMPORTED_MODULE_1__.n.filter(isRuleId).flatMap((id) => RULES[id](facts).filter(({ registry = "" }) => (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.B)({
		id,
		registry
	}, facts) !== "other").map((result) => {
		const stage = result.location === void 0 ? result.stage ?? _catalogue_js__WEBPACK_IMPORTED_MODULE_1__.t[id].stage : "workflow";
		const evidence = facts.waitedSeconds > 0 && (0,_start_js__WEBPACK_IMPORTED_MODULE_3__.s)({
			...result,
			id
		}) ? [...result.evidence, {
			label: "waited",
			seen: (0,_note_js__WEBPACK_IMPORTED_MODULE_16__.t)("seconds", { seconds: facts.waitedSeconds })
		}] : result.evidence;
		return {
			...result,
			evidence,
			id,
			stage,
			ignored: false
		};
	}));
	return withEvents((0,_images_js__WEBPACK_IMPORTED_MODULE_2__.u)((0,_images_js__WEBPACK_IMPORTED_MODULE_2__.et)(findings, facts), facts), facts).map((finding) => ignore.has(finding.id) || (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.tt)(finding, facts) ? ignored(finding) : finding).toSorted((a, b) => rank(a) - rank(b) || byPlace(a, b));
}
const ignored = (finding) => ({
	...finding,
	ignored: true,
	level: "notice"
});
const ORDER = [
	..._images_js__WEBPACK_IMPORTED_MODULE_2__.ft,
	"workflow",
	"log"
];
const rank = ({ level, stage }) => LEVELS.indexOf(level) * ORDER.length + ORDER.indexOf(stage);
function byPlace({ stage, location: a }, { location: b }) {
	if (stage !== "workflow" || a === void 0 || b === void 0) return 0;
	if (a.file !== b.file) return a.file < b.file ? -1 : 1;
	return a.line - b.line;
}



/***/ })

};
;