"use strict";
exports.id = 787;
exports.ids = [787];
exports.modules = {

/***/ 221:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ createLimiter)
/* harmony export */ });
// build/util/concurrency.js
function createLimiter(most) {
	const waiting = [];
	let running = 0;
	return async (work) => {
		if (running === most) await new Promise((turn) => waiting.push(turn));
		else running += 1;
		try {
			return await work();
		} finally {
			const next = waiting.shift();
			if (next === void 0) running -= 1;
			else next();
		}
	};
}



/***/ }),

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

/***/ 3331:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ replyFacts),
/* harmony export */   i: () => (/* binding */ fieldIn),
/* harmony export */   n: () => (/* binding */ exchangeToken),
/* harmony export */   o: () => (/* binding */ requestToken),
/* harmony export */   r: () => (/* binding */ fetchChallenge),
/* harmony export */   t: () => (/* binding */ askMetadataToken)
/* harmony export */ });
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5441);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7570);
/* harmony import */ var _login_server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7595);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8317);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2363);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6727);






// build/azure/acr/challenge.js
function parseChallenge(header) {
	const text = header.slice(0, MAX_HEADER);
	const bare = text.replace(_json_js__WEBPACK_IMPORTED_MODULE_3__.t, (quoted) => "\"".padEnd(quoted.length, "."));
	const start = /(?:^|[\s,])bearer\s+(?=[\w-]{1,32}\s*=)/i.exec(bare);
	if (start === null) return void 0;
	const parameters = new Map();
	const parameter = /[\s,]*([\w-]{1,32})\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))/y;
	parameter.lastIndex = start.index + start[0].length;
	for (let match = parameter.exec(text); match !== null; match = parameter.exec(text)) {
		const name = (match[1] ?? "").toLowerCase();
		if (!parameters.has(name)) parameters.set(name, match[2]?.replace(/\\(.)/g, "$1") ?? match[3] ?? "");
	}
	const realm = parameters.get("realm");
	const service = parameters.get("service");
	return realm && service ? {
		realm,
		service
	} : void 0;
}
const MAX_HEADER = 16384;
// build/probes/data-plane.js
const MAX_CHALLENGE_BYTES = 65536;
const MAX_TOKEN_BYTES = 1048576;
const EXCERPT_LENGTH = 300;
async function fetchChallenge(client) {
	const sent = await (0,_transport_js__WEBPACK_IMPORTED_MODULE_2__.t)(client.host, client.deadline, {
		method: "GET",
		url: new URL(`https://${client.server.host}/v2/`),
		registry: client.server.host,
		headers: { accept: "application/json" },
		maxBodyBytes: MAX_CHALLENGE_BYTES
	});
	if (!sent.ok) return {
		sent,
		answer: (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__.t)(sent.reason)
	};
	const { reply, attempts } = sent;
	const { vault } = client;
	const header = reply.headers["www-authenticate"] ?? "";
	const parsed = parseChallenge(header);
	const shown = (text, most) => (0,_text_js__WEBPACK_IMPORTED_MODULE_5__.d)(vault.redact(text), most);
	const bearer = parsed && {
		realm: shown(parsed.realm, 500),
		service: shown(parsed.service, 300)
	};
	const asksForBasic = bearer === void 0 && /^\s*basic\b/i.test(header);
	const date = Date.parse(reply.headers["date"] ?? "");
	const realmTrusted = bearer !== void 0 && isOwnRealm(bearer.realm, client.server);
	return {
		sent,
		answer: (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__.n)({
			...replyFacts(reply, attempts, vault),
			...bearer !== void 0 && { bearer },
			asksForBasic,
			realmTrusted,
			...!Number.isNaN(date) && { date }
		})
	};
}
async function requestToken(client, endpoint, credential, repositories, access) {
	const groups = [];
	for (let start = 0; start < repositories.length; start += 20) groups.push(repositories.slice(start, start + 20));
	const answers = await Promise.all(groups.map(async (group) => {
		const scopes = group.map((repository) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__.it)(repository, access));
		const request = tokenRequest(client.vault, endpoint, credential, scopes);
		const sent = await (0,_transport_js__WEBPACK_IMPORTED_MODULE_2__.t)(client.host, client.deadline, {
			...request,
			registry: client.server.host
		});
		return sent.ok ? tokenAnswer(sent, group, client.vault) : { answer: (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__.t)(sent.reason) };
	}));
	const accessToken = answers[0]?.accessToken;
	return {
		answer: combined(answers.map(({ answer }) => answer)),
		...accessToken !== void 0 && { accessToken }
	};
}
async function askMetadataToken(client, endpoint, credential, repository) {
	const scopes = [`repository:${repository}:metadata_read`];
	const sent = await (0,_transport_js__WEBPACK_IMPORTED_MODULE_2__.t)(client.host, client.deadline, {
		...tokenRequest(client.vault, endpoint, credential, scopes),
		registry: client.server.host
	});
	return sent.ok ? tokenAnswer(sent, [repository], client.vault).accessToken : void 0;
}
async function exchangeToken(client, endpoint, entraToken, tenantId) {
	const form = new URLSearchParams({
		grant_type: "access_token",
		service: endpoint.service,
		...tenantId !== "" && { tenant: tenantId },
		access_token: client.vault.reveal(entraToken)
	});
	const sent = await (0,_transport_js__WEBPACK_IMPORTED_MODULE_2__.t)(client.host, client.deadline, {
		method: "POST",
		url: new URL("/oauth2/exchange", endpoint.realm),
		registry: client.server.host,
		headers: {
			accept: "application/json",
			"content-type": "application/x-www-form-urlencoded"
		},
		body: form.toString(),
		maxBodyBytes: MAX_TOKEN_BYTES
	});
	if (!sent.ok) return { answer: (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__.t)(sent.reason) };
	const text = sent.reply.status === 200 ? fieldIn(sent.reply.body, "refresh_token") : void 0;
	if (text === void 0) return { answer: (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__.n)({
		...replyFacts(sent.reply, sent.attempts, client.vault),
		issued: false
	}) };
	const refreshToken = client.vault.register(text);
	const { expiresAt, hasAadIdentity: isAbac } = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__._)(text) ?? {};
	const answer = {
		...replyFacts(sent.reply, sent.attempts, client.vault),
		excerpt: "",
		issued: true,
		...expiresAt !== void 0 && { expiresAt },
		...isAbac && { isAbac }
	};
	return {
		answer: (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__.n)(answer),
		refreshToken
	};
}
function combined(answers) {
	const values = [];
	for (const answer of answers) {
		if (answer.state !== "known" || !answer.value.issued) return answer;
		values.push(answer.value);
	}
	const [first] = values;
	return first === void 0 ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__.r)("not-needed") : (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__.n)({
		...first,
		grants: values.flatMap(({ grants }) => grants)
	});
}
function tokenRequest(vault, { realm, service }, credential, scopes) {
	const url = new URL(realm);
	const headers = { accept: "application/json" };
	if (credential.kind === "identity-token") {
		const form = new URLSearchParams({
			grant_type: "refresh_token",
			service,
			client_id: "acr-login-check",
			scope: scopes.join(" "),
			refresh_token: vault.reveal(credential.identityToken)
		});
		headers["content-type"] = "application/x-www-form-urlencoded";
		return {
			method: "POST",
			url,
			headers,
			body: form.toString(),
			maxBodyBytes: MAX_TOKEN_BYTES
		};
	}
	url.searchParams.set("service", service);
	for (const scope of scopes) url.searchParams.append("scope", scope);
	if (credential.kind === "password") {
		url.searchParams.set("account", credential.userName);
		const pair = Buffer.from(`${credential.userName}:${vault.reveal(credential.password)}`, "utf8").toString("base64");
		headers["authorization"] = `Basic ${vault.reveal(vault.register(pair))}`;
	}
	url.searchParams.set("client_id", "acr-login-check");
	return {
		method: "GET",
		url,
		headers,
		maxBodyBytes: MAX_TOKEN_BYTES
	};
}
function tokenAnswer({ reply, attempts }, repositories, vault) {
	const text = reply.status === 200 ? tokenIn(reply.body) : void 0;
	if (text === void 0) return { answer: (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__.n)({
		...replyFacts(reply, attempts, vault),
		issued: false,
		grants: []
	}) };
	const accessToken = vault.register(text);
	const token = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__._)(text);
	const grants = repositories.map((repository) => {
		const actions = token === void 0 ? void 0 : (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__.g)(token, repository);
		return {
			repository,
			actions: actions === void 0 ? "unreadable" : [...actions].map((action) => (0,_text_js__WEBPACK_IMPORTED_MODULE_5__.d)(vault.redact(action), 40))
		};
	});
	const answer = {
		...replyFacts(reply, attempts, vault),
		excerpt: "",
		issued: true,
		grants
	};
	return {
		answer: (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__.n)(answer),
		accessToken
	};
}
const tokenIn = (body) => fieldIn(body, "access_token") ?? fieldIn(body, "token");
function fieldIn(body, name) {
	const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.i)((0,_json_js__WEBPACK_IMPORTED_MODULE_3__.n)(body))?.[name];
	return typeof value === "string" && value !== "" ? value : void 0;
}
function isOwnRealm(realm, server) {
	const url = URL.parse(realm);
	if (url === null || url.protocol !== "https:" || url.username !== "" || url.password !== "") return false;
	if (url.host === server.host) return true;
	if (url.port !== "") return false;
	const other = (0,_login_server_js__WEBPACK_IMPORTED_MODULE_1__.a)(url.hostname);
	if (other.kind.kind !== "acr" || other.flaws.length > 0) return false;
	return server.kind.kind === "trusted" || server.kind.kind === "acr" && other.kind.service === server.kind.service;
}
function replyFacts({ status, headers, body: raw }, attempts, vault) {
	const shown = (text, most) => (0,_text_js__WEBPACK_IMPORTED_MODULE_5__.d)(vault.redact(text), most);
	const error = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__.ot)(raw);
	const correlationId = error?.correlationId ?? headers["x-ms-correlation-request-id"];
	const { "retry-after": retryAfter, location } = headers;
	return {
		status,
		attempts,
		contentType: shown(headers["content-type"] ?? "", 100),
		serverHeader: shown(headers["server"] ?? "", 100),
		excerpt: error === void 0 && !isTokenOrEmpty(status, raw) ? excerptOf(status, vault.redact(raw)) : "",
		...error !== void 0 && { error: {
			...error,
			code: shown(error.code, 60),
			message: shown(error.message, 500)
		} },
		...correlationId !== void 0 && { correlationId: shown(correlationId, 80) },
		...retryAfter !== void 0 && { retryAfter: shown(retryAfter, 40) },
		...location !== void 0 && { location: shown(location, 200) }
	};
}
const isSuccess = (status) => status >= 200 && status < 300;
const isTokenOrEmpty = (status, body) => isSuccess(status) && !body.includes("<");
function excerptOf(status, body) {
	if (isSuccess(status) && !body.trimStart().startsWith("<")) return "";
	return (0,_text_js__WEBPACK_IMPORTED_MODULE_5__.d)((0,_text_js__WEBPACK_IMPORTED_MODULE_5__.m)(body, (text) => text.trim().replace(OPAQUE, "***")), EXCERPT_LENGTH);
}
const OPAQUE = /[\w+=.~-]{40,}/g;



/***/ }),

/***/ 6272:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ openAhead),
/* harmony export */   openFirst: () => (/* binding */ openFirst)
/* harmony export */ });
/* harmony import */ var _login_server_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7595);
/* harmony import */ var _clouds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9554);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7894);
/* harmony import */ var _guid_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(945);




// build/probes/open-ahead.js
async function openAhead(host, hostname, count = 1) {
	const proxy = (0,_proxy_js__WEBPACK_IMPORTED_MODULE_2__.a)(hostname, host.env);
	if (proxy === "invalid" || proxy === "misread") return;
	await host.openAhead?.({
		url: new URL(`https://${hostname}/`),
		...proxy !== void 0 && { proxy }
	}, count);
}
async function openFirst(inputs, host, vault) {
	const servers = inputs.registries.map((given) => (0,_login_server_js__WEBPACK_IMPORTED_MODULE_0__.a)(given, inputs.trustedHosts)).filter(_login_server_js__WEBPACK_IMPORTED_MODULE_0__.r);
	const hosts = [...new Set(servers.map((server) => server.host))].slice(0, 64);
	if (hosts.length === 0) return;
	for (const [each, count] of signInHosts(inputs, host, vault, cloudOf(hosts))) openAhead((0,_proxy_js__WEBPACK_IMPORTED_MODULE_2__.t)(host), each, count);
	for (const each of hosts) openAhead(host, each);
	await host.yieldToEvents();
}
const cloudOf = (hosts) => hosts.map(_clouds_js__WEBPACK_IMPORTED_MODULE_1__.o).find((cloud) => cloud !== void 0) ?? _clouds_js__WEBPACK_IMPORTED_MODULE_1__.n;
function signInHosts(inputs, { env }, vault, ofRegistry) {
	if (!([inputs.clientId, inputs.tenantId].every((id) => (0,_guid_js__WEBPACK_IMPORTED_MODULE_3__.r)(id.trim())) && inputs.authType !== "identity")) return [];
	const { authority } = _clouds_js__WEBPACK_IMPORTED_MODULE_1__.t.find(({ name }) => name === inputs.environment) ?? ofRegistry;
	if (vault.reveal(inputs.clientSecret).trim() !== "") return [[authority, 2]];
	const url = env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"] ? URL.parse(env["ACTIONS_ID_TOKEN_REQUEST_URL"] ?? "") : null;
	return url !== null && (0,_proxy_js__WEBPACK_IMPORTED_MODULE_2__.s)(url, { env }) ? [[url.host, 1], [authority, 1]] : [];
}



/***/ }),

/***/ 5787:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ probeDedicatedEndpoints),
/* harmony export */   gather: () => (/* binding */ gather),
/* harmony export */   i: () => (/* binding */ dedicatedHosts),
/* harmony export */   n: () => (/* binding */ sameForAll),
/* harmony export */   r: () => (/* binding */ skippedManagement),
/* harmony export */   t: () => (/* binding */ tenantInChallenge)
/* harmony export */ });
/* harmony import */ var _login_server_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7595);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9340);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5441);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8317);
/* harmony import */ var _concurrency_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(221);
/* harmony import */ var _note_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7616);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2363);
/* harmony import */ var _credential_helper_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6350);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7570);
/* harmony import */ var _url_credentials_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(3952);
/* harmony import */ var _clouds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9554);
/* harmony import */ var _guid_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(945);
/* harmony import */ var _open_ahead_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6272);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7894);
/* harmony import */ var _data_plane_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3331);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6727);
/* harmony import */ var _workflow_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9189);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_11___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_11__);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_12___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_12__);



















// build/host/hosts-file.js
function hostsFileAddresses(text, name) {
	const addresses = text.split(/\r?\n/).flatMap((line) => {
		const [address, ...names] = (line.split("#", 1)[0] ?? "").trim().split(/[ \t]+/);
		return address !== void 0 && names.some((each) => each.toLowerCase() === name) ? [address] : [];
	});
	return [...new Set(addresses)];
}
const hostsFilePath = (platform, systemRoot = "C:\\Windows") => platform === "win32" ? `${systemRoot}\\System32\\drivers\\etc\\hosts` : "/etc/hosts";
// build/probes/hosts-file.js
const MAX_HOSTS_BYTES = 1048576;
async function hostsFileOf(name, { platform, env, readFile }) {
	const file = await readFile(hostsFilePath(platform, env["SystemRoot"]), { maxBytes: MAX_HOSTS_BYTES });
	return file.state === "read" ? hostsFileAddresses(file.text, name) : [];
}
// build/probes/data-endpoint.js
const MAX_MANIFEST_BYTES = 4194304;
const MAX_BLOB_BYTES = 4096;
const MAX_MANIFESTS = 2;
function imageToProbe(repositories, grants, env) {
	if (repositories.length === 0) return (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.r)("no-repository");
	const pulled = repositories.filter(({ name }) => grants.some((grant) => grant.repository === name && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.rt)(grant, "pull")));
	const named = pulled.find(({ reference }) => reference !== void 0);
	const chosen = named ?? pulled[0];
	if (chosen === void 0) return (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.r)("no-pull-granted");
	if (named === void 0 && env["RUNNER_ENVIRONMENT"] === "github-hosted") return (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.r)("hosted-runner");
	return (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.n)({
		repository: chosen.name,
		reference: chosen.reference ?? "latest"
	});
}
const getManifest = ({ host, deadline, vault, server }, accessToken, { repository, reference }) => (0,_transport_js__WEBPACK_IMPORTED_MODULE_9__.t)(host, deadline, {
	method: "GET",
	url: new URL(`https://${server.host}/v2/${repository}/manifests/${reference}`),
	registry: server.host,
	headers: {
		accept: _manifest_js__WEBPACK_IMPORTED_MODULE_2__.t,
		authorization: `Bearer ${vault.reveal(accessToken)}`
	},
	maxBodyBytes: MAX_MANIFEST_BYTES
});
async function resolveLayerSource(client, accessToken, { repository, reference }, first) {
	let next = reference;
	for (let manifests = 1;; manifests++) {
		const manifest = (manifests === 1 ? first : void 0) ?? await getManifest(client, accessToken, {
			repository,
			reference: next
		});
		if (!manifest.ok) return (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.t)(manifest.reason);
		if (manifest.reply.status === 404) return (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.r)("no-image");
		if (manifest.reply.status !== 200) return unexpected("manifest", manifest.reply, client.vault);
		const target = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.i)(manifest.reply.body);
		if (target === void 0) return unexpected("manifest", manifest.reply, client.vault);
		next = target.digest;
		if (target.kind === "blob") break;
		if (manifests === MAX_MANIFESTS) return (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.r)("no-image");
	}
	const blob = await (0,_transport_js__WEBPACK_IMPORTED_MODULE_9__.t)(client.host, client.deadline, {
		method: "GET",
		url: new URL(`https://${client.server.host}/v2/${repository}/blobs/${next}`),
		registry: client.server.host,
		headers: {
			accept: "*/*",
			authorization: `Bearer ${client.vault.reveal(accessToken)}`
		},
		maxBodyBytes: MAX_BLOB_BYTES
	});
	if (!blob.ok) return (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.t)(blob.reason);
	const { status, headers } = blob.reply;
	if (status === 200) return (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.n)({ from: "registry" });
	if (![
		301,
		302,
		303,
		307,
		308
	].includes(status)) return unexpected("blob", blob.reply, client.vault);
	const url = URL.parse(headers["location"] ?? "", `https://${client.server.host}`);
	if (url === null || !isDataHost(url, client.server)) return (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.t)({
		kind: "tool",
		text: (0,_note_js__WEBPACK_IMPORTED_MODULE_14__.t)("host-not-contacted", { host: (0,_text_js__WEBPACK_IMPORTED_MODULE_15__.d)(client.vault.redact(url?.host ?? "-"), 300) })
	});
	if (url.host === client.server.host) return (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.n)({ from: "registry" });
	client.vault.register(url.search.slice(1));
	const signature = url.searchParams.get("sig");
	if (signature !== null) client.vault.register(signature);
	return (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.n)({
		from: "data-host",
		dataHost: await probeDataEndpoint(client, url, client.server)
	});
}
function unexpected(what, { status, body }, vault) {
	const error = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.ot)(vault.redact(body));
	const words = error === void 0 ? "" : `: ${error.code} ${error.message}`;
	return (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.t)({
		kind: "tool",
		text: (0,_text_js__WEBPACK_IMPORTED_MODULE_15__.d)(vault.redact(`GET ${what}: HTTP ${status}${words}`), 300)
	});
}
function isDataHost(url, server) {
	if (url.protocol !== "https:" || url.username !== "" || url.password !== "") return false;
	if (url.host === server.host) return true;
	if (server.kind.kind === "trusted") return true;
	const cloud = (0,_clouds_js__WEBPACK_IMPORTED_MODULE_4__.o)(server.host);
	return url.port === "" && (cloud === void 0 ? _clouds_js__WEBPACK_IMPORTED_MODULE_4__.t : [cloud]).some((each) => isDataHostOf(url.hostname, each));
}
const isDataHostOf = (host, { acrSuffix, storageSuffix }) => [
	`.data.${acrSuffix}`,
	`.blob.${storageSuffix}`,
	".blob.storage.azure.net"
].some((suffix) => host.endsWith(suffix));
const probeDedicatedEndpoints = (context, registry) => Promise.all(dedicatedHosts(registry).map((host) => {
	const url = URL.parse(`https://${host}/`);
	return url === null || url.host !== host || !_clouds_js__WEBPACK_IMPORTED_MODULE_4__.t.some((cloud) => isDataHostOf(host, cloud)) ? {
		host,
		addresses: [],
		answer: (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.t)({
			kind: "tool",
			text: (0,_note_js__WEBPACK_IMPORTED_MODULE_14__.t)("not-a-data-endpoint")
		})
	} : probeDataEndpoint(context, url);
}));
function dedicatedHosts({ dataEndpointEnabled, dataEndpoints = [], privateEndpoints = [] }) {
	return dataEndpointEnabled === true || privateEndpoints.includes("Approved") ? dataEndpoints.slice(0, MAX_REGIONS).map((host) => host.toLowerCase()) : [];
}
const MAX_REGIONS = 20;
async function probeDataEndpoint(context, url, registry) {
	const proxy = (0,_proxy_js__WEBPACK_IMPORTED_MODULE_7__.a)(url.host, context.host.env);
	const sent = await (0,_transport_js__WEBPACK_IMPORTED_MODULE_9__.t)(context.host, context.deadline, {
		method: "GET",
		url,
		...registry !== void 0 && { registry: registry.host },
		...registry?.kind.kind === "trusted" && { trustedDataHost: url.host },
		headers: { range: "bytes=0-0" },
		maxBodyBytes: MAX_BLOB_BYTES
	});
	const hostsFile = sent.ok || proxy !== void 0 ? [] : await hostsFileOf(url.hostname, context.host);
	return {
		host: url.host,
		...hostsFile.length > 0 && { hostsFile },
		...proxy instanceof URL && { proxy: (0,_login_server_js__WEBPACK_IMPORTED_MODULE_0__.p)(proxy) },
		addresses: sent.outcome?.connection.addresses ?? [],
		answer: sent.ok ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.n)(answerOf((0,_data_plane_js__WEBPACK_IMPORTED_MODULE_8__.a)(sent.reply, sent.attempts, context.vault))) : (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.t)(sent.reason)
	};
}
const answerOf = (reply) => reply.status < 400 && !(0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.B)(reply.excerpt) ? {
	...reply,
	excerpt: ""
} : reply;
// build/probes/management-skipped.js
const skippedManagement = (servers, { principalIds, aksClusters }, fact) => {
	const access = sameForAll(servers, fact);
	return {
		registries: new Map(servers.map((server) => [server.host, fact])),
		additionalPrincipals: [...principalIds.map((given) => ({
			given,
			kind: "principal",
			existence: fact,
			access
		})), ...aksClusters.map((given) => ({
			given,
			kind: "cluster",
			existence: fact,
			access
		}))]
	};
};
const sameForAll = (servers, fact) => new Map(servers.map((server) => [server.host, fact]));
// build/docker/platform.js
function isPlatform(text) {
	const parts = text.split("/");
	if (parts.length > 3 || !parts.every((part) => /^[\w.()-]+$/.test(part))) return false;
	return parts.length > 1 || KNOWN.has(text.toLowerCase());
}
const KNOWN = new Set([
	...[
		"aix",
		"android",
		"darwin",
		"dragonfly",
		"freebsd",
		"hurd",
		"illumos",
		"ios",
		"js",
		"linux",
		"macos",
		"nacl"
	],
	...[
		"netbsd",
		"openbsd",
		"plan9",
		"solaris",
		"wasip1",
		"windows",
		"zos"
	],
	...[
		"386",
		"i386",
		"amd64",
		"amd64p32",
		"x86_64",
		"x86-64",
		"arm",
		"armbe",
		"armhf",
		"armel",
		"arm64",
		"arm64be"
	],
	...[
		"aarch64",
		"loong64",
		"mips",
		"mipsle",
		"mips64",
		"mips64le",
		"mips64p32",
		"mips64p32le",
		"ppc",
		"ppc64"
	],
	...[
		"ppc64le",
		"riscv",
		"riscv64",
		"s390",
		"s390x",
		"sparc",
		"sparc64",
		"wasm",
		"wasi"
	]
]);
// build/workflow/job-images.js
const NO_IMAGES = {
	access: void 0,
	repositories: []
};
const MAX_REPOSITORIES = 20;
function imagesUsedBy(running, host, given) {
	const job = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.st)(running)?.job;
	if (job === void 0) return NO_IMAGES;
	const images = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.ct)(job).filter(({ isServerSide, isInAzureCliContainer }) => !isServerSide && !isInAzureCliContainer).map((transfer) => ({
		transfer,
		reference: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.D)(transfer.image)
	}));
	const here = images.filter(({ reference }) => hostOf(reference) === host);
	const isElsewhere = ({ host: at }) => at.kind === "none" || at.kind === "host" && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(at.value) !== void 0 && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(at.value)?.toLowerCase() !== host;
	const mayPush = job.steps.some(({ operations }) => operations.some(({ kind }) => kind === "unanalyzable" || kind === "write")) || images.some(({ transfer, reference }) => transfer.kind === "push" && !isElsewhere(reference));
	const access = here.length > 0 && !mayPush ? "pull" : void 0;
	const kind = (given ?? access) === "pull" ? "pull" : "push";
	const repositories = here.filter(({ transfer }) => transfer.kind === kind).map(({ reference }) => pathOf(reference)).filter((path) => path !== void 0).filter((path) => (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__.i)(path, []).issue === void 0);
	return {
		access,
		repositories: [...new Set(repositories)].slice(0, MAX_REPOSITORIES)
	};
}
const hostOf = ({ host }) => host.kind === "host" ? (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(host.value)?.toLowerCase() : void 0;
function pathOf({ path }) {
	const parts = path.map((segments) => segments.map((segment) => "literal" in segment ? segment.literal : void 0));
	return parts.length > 0 && parts.every((part) => part.length > 0 && part.every((text) => text !== void 0)) ? parts.map((part) => part.join("")).join("/") : void 0;
}
// build/probes/docker.js
const LOCAL_TIMEOUT_MS = 15e3;
const REMOTE_TIMEOUT_MS = 35e3;
const MAX_OUTPUT_BYTES$2 = 1048576;
async function probeDocker(host, deadline, vault, endpoint = dockerEndpoint(host.env, vault.redact)) {
	const most = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.s)(endpoint) ? LOCAL_TIMEOUT_MS : REMOTE_TIMEOUT_MS;
	const timeoutMs = Math.min(most, deadline.remaining());
	const outcome = await host.exec({
		file: "docker",
		args: [
			"version",
			"--format",
			"{{json .}}"
		],
		timeoutMs,
		maxOutputBytes: MAX_OUTPUT_BYTES$2
	});
	const redact = (text) => vault.redact(withoutPassword(text, host.env, vault.redact));
	if (outcome.state === "not-found") {
		const reason = (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.t)({
			kind: "tool",
			text: (0,_note_js__WEBPACK_IMPORTED_MODULE_14__.t)("program-not-found", { program: "docker" })
		});
		return {
			cli: (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.n)({ present: false }),
			engine: reason
		};
	}
	const version = outcome.state === "exited" ? (0,_login_server_js__WEBPACK_IMPORTED_MODULE_0__.S)(outcome, redact) : void 0;
	if (version !== void 0) {
		const { client, engine } = version;
		const warning = outcome.state === "exited" ? (0,_login_server_js__WEBPACK_IMPORTED_MODULE_0__.g)(outcome.stderr, redact) : void 0;
		return {
			cli: (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.n)({
				...client,
				present: true,
				version: (0,_text_js__WEBPACK_IMPORTED_MODULE_15__.d)(redact(client.version), 80),
				...warning !== void 0 && { warning }
			}),
			engine: (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.n)(engine)
		};
	}
	if (outcome.state === "timed-out" && timeoutMs < most) return {
		cli: (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.t)({ kind: "deadline" }),
		engine: (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.t)({ kind: "deadline" })
	};
	const text = outcome.state === "timed-out" ? (0,_note_js__WEBPACK_IMPORTED_MODULE_14__.t)("no-answer-within", {
		command: "docker version",
		seconds: most / 1e3
	}) : outcome.state === "too-much-output" ? (0,_note_js__WEBPACK_IMPORTED_MODULE_14__.t)("endless-output", { command: "docker version" }) : outcome.state === "not-started" ? (0,_text_js__WEBPACK_IMPORTED_MODULE_15__.d)(redact(outcome.text), 300) : (0,_note_js__WEBPACK_IMPORTED_MODULE_14__.t)("exit-code", {
		command: "docker version",
		code: outcome.code,
		said: (0,_text_js__WEBPACK_IMPORTED_MODULE_15__.d)(redact(outcome.stderr || outcome.stdout), 300)
	});
	const reason = (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.t)({
		kind: "tool",
		text
	});
	const early = await endOf(outcome, host, deadline, redact);
	if (early !== void 0) return {
		cli: reason,
		engine: (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.n)(early)
	};
	if (outcome.state === "timed-out" && !(0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.c)(endpoint)) return {
		cli: reason,
		engine: (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.n)({
			state: "unreachable",
			text,
			loginFails: true
		})
	};
	return {
		cli: reason,
		engine: reason
	};
}
async function endOf(outcome, host, deadline, redact) {
	if (outcome.state === "not-started") {
		const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_15__.d)(redact(outcome.text), 300);
		return (0,_login_server_js__WEBPACK_IMPORTED_MODULE_0__.y)(outcome.text) ? {
			state: "client-broken",
			text,
			because: "program"
		} : void 0;
	}
	if (outcome.state !== "exited") return void 0;
	const early = (0,_login_server_js__WEBPACK_IMPORTED_MODULE_0__._)(outcome, redact);
	if (early !== void 0 || !(0,_login_server_js__WEBPACK_IMPORTED_MODULE_0__.x)(outcome)) return early;
	const info = await host.exec({
		file: "docker",
		args: [
			"info",
			"--format",
			"{{json .}}"
		],
		timeoutMs: Math.min(LOCAL_TIMEOUT_MS, deadline.remaining()),
		maxOutputBytes: MAX_OUTPUT_BYTES$2
	});
	return info.state === "exited" ? (0,_login_server_js__WEBPACK_IMPORTED_MODULE_0__._)(info, redact) : void 0;
}
function dockerEndpoint(env, redact, currentContext) {
	const url = env["DOCKER_HOST"]?.trim();
	const context = env["DOCKER_CONTEXT"] || currentContext;
	if (url) {
		const [start, end] = [url.indexOf("//"), url.lastIndexOf("@")];
		return (0,_text_js__WEBPACK_IMPORTED_MODULE_15__.d)(redact(start < 0 || end < start ? url : url.slice(0, start + 2) + url.slice(end + 1)), 200);
	}
	return context && context !== "default" ? `context ${(0,_text_js__WEBPACK_IMPORTED_MODULE_15__.d)(redact(context), 80)}` : "default";
}
const VARIABLES = [...[
	"DOCKER_HOST",
	"DOCKER_CONTEXT",
	"DOCKER_API_VERSION",
	"DOCKER_CONFIG",
	"DOCKER_CERT_PATH",
	"DOCKER_TLS_VERIFY"
], ...[
	"DOCKER_TLS",
	"DOCKER_BUILDKIT",
	"DOCKER_CUSTOM_HEADERS"
]];
const dockerVariables = (env) => [...VARIABLES.filter((name) => env[name]), ...isOn(env[CONTENT_TRUST]) ? [CONTENT_TRUST] : []];
const CONTENT_TRUST = "DOCKER_CONTENT_TRUST";
const isOn = (value) => !/^(?:|0|f|false)$/i.test(value ?? "");
const withoutPassword = (text, env, redact) => env["DOCKER_HOST"] ? text.replaceAll(env["DOCKER_HOST"], dockerEndpoint(env, redact)) : text;
async function readConfigFile(host) {
	const folder = host.env["DOCKER_CONFIG"] || (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(await dockerHome(host), ".docker");
	return readAt((0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(folder, "config.json"), host.readFile);
}
async function dockerHome({ homeDirectory, platform, findProgram }) {
	return (platform === "linux" ? await findProgram("docker") : void 0)?.endsWith("/snap/bin/docker") ? (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(homeDirectory, "snap", "docker", "current") : homeDirectory;
}
async function readAt(path, readFile) {
	const file = await readFile(path);
	return {
		path,
		outcome: file.state === "unreadable" ? {
			ok: false,
			problem: file.code,
			config: _credential_helper_js__WEBPACK_IMPORTED_MODULE_3__.o,
			broken: []
		} : (0,_credential_helper_js__WEBPACK_IMPORTED_MODULE_3__.d)(file.state === "read" && file.text.trim() !== "" ? file.text : "{}"),
		...file.state === "unreadable" && file.owner !== void 0 && { owner: file.owner }
	};
}
async function probeDockerConfig(host, cli, file = readConfigFile(host)) {
	const podman = await podmanFiles(host, await file);
	const isPodman = podman !== void 0 && isPodmanCli((0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.i)(await cli));
	const { path, outcome, owner } = isPodman ? podman.written : await file;
	const obstacle = await host.writeObstacle(path);
	const problem = outcome.ok ? obstacle?.kind === "not-a-folder" ? "ENOTDIR" : void 0 : outcome.problem;
	const facts = {
		file: path,
		...(0,_json_js__WEBPACK_IMPORTED_MODULE_16__.a)({
			obstacle,
			problem,
			owner
		}),
		...!outcome.ok && brokenFields(outcome.broken),
		...!isPodman && await homeFileOf(host, path)
	};
	if (isPodman) return {
		facts: (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.n)(facts),
		config: (0,_credential_helper_js__WEBPACK_IMPORTED_MODULE_3__.f)(podman.read)
	};
	const { config } = outcome;
	const variable = host.env["DOCKER_AUTH_CONFIG"];
	if (!variable || !readsVariable((0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.i)(await cli))) return {
		facts: (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.n)(facts),
		config
	};
	const override = (0,_credential_helper_js__WEBPACK_IMPORTED_MODULE_3__.u)(variable);
	if (!override.ok) return {
		facts: (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.n)({
			...facts,
			file: "DOCKER_AUTH_CONFIG",
			path,
			problem: override.problem
		}),
		config
	};
	return {
		facts: (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.n)(facts),
		config: {
			...config,
			fromVariable: override.config.auths
		}
	};
}
async function homeFileOf(host, used) {
	const given = host.env["DOCKER_CONFIG"];
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(host.homeDirectory, ".docker", "config.json");
	if (!given || path === used || await dockerHome(host) !== host.homeDirectory) return {};
	const { outcome } = await readAt(path, host.readFile);
	const hosts = [...outcome.config.auths].filter(([, auth]) => auth.identityToken || auth.password).map(([key]) => key);
	return hosts.length === 0 ? {} : { homeFile: {
		file: path,
		hosts,
		isUnexpanded: /^~|\$/.test(given)
	} };
}
const MAX_BROKEN = 5;
const brokenFields = (broken) => broken.length === 0 || broken.length > MAX_BROKEN || broken.flat().some((name) => /[@\s]/.test(name) || name.length > 200) ? {} : { broken };
const MAX_LOGINS = 20;
const storedLogins = ({ auths, credHelpers, fromVariable }, redact) => [...new Set([
	...fromVariable?.keys() ?? [],
	...auths.keys(),
	...credHelpers.keys()
])].slice(0, MAX_LOGINS).map((host) => (0,_text_js__WEBPACK_IMPORTED_MODULE_15__.d)(redact((0,_login_server_js__WEBPACK_IMPORTED_MODULE_0__.m)(host)), 200));
async function podmanFiles(host, docker) {
	const { env, homeDirectory, userId, readFile } = host;
	const given = env["REGISTRY_AUTH_FILE"];
	const run = env["XDG_RUNTIME_DIR"] || (userId === void 0 ? void 0 : `/run/containers/${userId}`);
	const inRun = env["XDG_RUNTIME_DIR"] ? (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(env["XDG_RUNTIME_DIR"], "containers") : run;
	const inHome = (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(env["XDG_CONFIG_HOME"] || (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(homeDirectory, ".config"), "containers");
	const paths = given ? [given] : env["DOCKER_CONFIG"] ? [] : [inRun, inHome].flatMap((folder) => folder === void 0 ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(folder, "auth.json")]);
	const files = await Promise.all(paths.map((path) => readAt(path, readFile)));
	if (!(given !== void 0 || files.some(({ outcome }) => !outcome.ok || hasLogins(outcome.config))) && await host.findProgram("podman") === void 0) return void 0;
	const all = [...files, docker];
	return {
		written: all[0] ?? docker,
		read: all.flatMap(({ outcome }) => outcome.ok ? [outcome.config] : [])
	};
}
const hasLogins = ({ auths, credHelpers }) => auths.size + credHelpers.size > 0;
const isPodmanCli = (cli) => cli?.present === true && cli.isPodman;
const readsVariable = (cli) => cli?.present === true && (0,_login_server_js__WEBPACK_IMPORTED_MODULE_0__.v)(cli.version, VARIABLE_SINCE.major, VARIABLE_SINCE.minor);
const VARIABLE_SINCE = {
	major: 28,
	minor: 3
};
// build/docker/builder.js
function currentBuilder(variable, current) {
	const name = variable || (0,_json_js__WEBPACK_IMPORTED_MODULE_16__.i)((0,_json_js__WEBPACK_IMPORTED_MODULE_16__.n)(current))?.["Name"];
	return typeof name === "string" && NAME.test(name) && name !== "default" ? name : void 0;
}
const NAME = /^[a-z][\w.+-]{0,200}$/i;
function readBuilder(text) {
	const [head = "", nodes = ""] = text.split(/^Nodes:[^\S\n]*$/m);
	const name = field(head, "Name");
	const driver = field(head, "Driver");
	if (name === void 0 || driver === void 0) return void 0;
	return {
		name,
		driver,
		nodes: nodes.split(/^(?=Name:)/m).filter((block) => field(block, "Name") !== void 0).map(nodeIn)
	};
}
function nodeIn(block) {
	const endpoint = field(block, "Endpoint") ?? "";
	const options = field(block, "Driver Options");
	if (options === void 0 && !/^BuildKit (version|daemon flags):/m.test(block)) return { endpoint };
	const env = optionsIn(options ?? "");
	const either = (name) => env.get(`env.${name.toUpperCase()}`) || env.get(`env.${name}`) || "";
	return {
		endpoint,
		proxies: {
			httpsProxy: either("https_proxy"),
			noProxy: either("no_proxy")
		}
	};
}
function field(block, name) {
	const start = `${name}:`;
	for (const line of block.split("\n")) {
		const value = line.startsWith(start) && /^\s/.test(line.slice(start.length)) ? line.slice(start.length).trim() : "";
		if (value !== "") return value;
	}
}
function optionsIn(text) {
	const options = new Map();
	let from = 0;
	for (const { 0: quoted, index } of text.matchAll(_json_js__WEBPACK_IMPORTED_MODULE_16__.t)) {
		const name = text.slice(from, index);
		from = index + quoted.length;
		const key = name.endsWith("=") ? (name.split(/\s/).at(-1) ?? "").slice(0, -1) : "";
		const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_16__.n)(quoted);
		if (key !== "") options.set(key, typeof value === "string" ? value : "");
	}
	return options;
}
// build/docker/daemon.js
function daemonKind(info, endpoint, context) {
	const security = info["SecurityOptions"];
	if (Array.isArray(security) && security.includes("name=rootless")) return "rootless";
	if (textOf$1(info["DockerRootDir"]).startsWith("/var/snap/docker/")) return "snap";
	const runtime = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.l)(endpoint) ?? (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.l)(`context ${context}`);
	if (runtime === "rootless") return "rootless";
	return runtime !== void 0 || /docker desktop|orbstack/i.test(textOf$1(info["OperatingSystem"])) ? "product" : "system";
}
function daemonFile(kind, configFolder) {
	switch (kind) {
		case "system": return "/etc/docker/daemon.json";
		case "rootless": return `${configFolder}/docker/daemon.json`;
		case "snap": return "/var/snap/docker/current/config/daemon.json";
		case "product": return;
	}
}
function hasProxies(file) {
	const proxies = (0,_json_js__WEBPACK_IMPORTED_MODULE_16__.i)((0,_json_js__WEBPACK_IMPORTED_MODULE_16__.i)(file)?.["proxies"]);
	return proxies !== void 0 && Object.values(proxies).some((value) => typeof value === "string" && value !== "");
}
const textOf$1 = (value) => typeof value === "string" ? value : "";
// build/docker/info.js
function readEngineProxies(stdout) {
	const info = (0,_json_js__WEBPACK_IMPORTED_MODULE_16__.i)((0,_json_js__WEBPACK_IMPORTED_MODULE_16__.n)(stdout));
	const version = textOf(info?.["ServerVersion"]);
	if (version === "") return void 0;
	const httpsProxy = textOf(info?.["HttpsProxy"]);
	const insecure = insecureRegistries((0,_json_js__WEBPACK_IMPORTED_MODULE_16__.i)(info?.["RegistryConfig"]));
	return {
		httpProxy: textOf(info?.["HttpProxy"]),
		httpsProxy,
		...httpsProxy !== "" && { reading: (0,_login_server_js__WEBPACK_IMPORTED_MODULE_0__.C)(httpsProxy) },
		...insecure.length > 0 && { insecure },
		noProxy: textOf(info?.["NoProxy"]),
		version,
		context: textOf((0,_json_js__WEBPACK_IMPORTED_MODULE_16__.i)(info?.["ClientInfo"])?.["Context"])
	};
}
function insecureRegistries(config) {
	const hosts = Object.entries((0,_json_js__WEBPACK_IMPORTED_MODULE_16__.i)(config?.["IndexConfigs"]) ?? {}).filter(([, index]) => (0,_json_js__WEBPACK_IMPORTED_MODULE_16__.i)(index)?.["Secure"] === false).map(([host]) => host.toLowerCase());
	const ranges = config?.["InsecureRegistryCIDRs"];
	return [...hosts, ...Array.isArray(ranges) ? ranges.map(textOf).filter((range) => range !== "") : []];
}
const textOf = (value) => typeof value === "string" ? value : "";
// build/probes/engine.js
const TIMEOUT_MS = 5e3;
const MAX_OUTPUT_BYTES$1 = 1048576;
async function probeEngineProxies(context) {
	const text = await outputOf(context, [
		"info",
		"--format",
		"{{json .}}"
	]);
	const proxies = text === void 0 ? void 0 : readEngineProxies(text);
	if (proxies === void 0) return (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.t)({
		kind: "tool",
		text: "docker info"
	});
	const { httpProxy, httpsProxy } = proxies;
	const daemon = await daemonOf(context, text ?? "", proxies.context);
	return (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.n)({
		...proxies,
		httpProxy: proxyAddress(httpProxy, context.vault),
		httpsProxy: proxyAddress(httpsProxy, context.vault),
		...daemon !== void 0 && { daemon }
	});
}
async function daemonOf({ host }, text, contextName) {
	const { env, homeDirectory, platform } = host;
	const kind = platform === "linux" ? daemonKind((0,_json_js__WEBPACK_IMPORTED_MODULE_16__.i)((0,_json_js__WEBPACK_IMPORTED_MODULE_16__.n)(text)) ?? {}, env["DOCKER_HOST"] ?? "", contextName) : "product";
	const path = daemonFile(kind, env["XDG_CONFIG_HOME"] || (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(homeDirectory, ".config"));
	const file = path === void 0 ? void 0 : await host.readFile(path, { maxBytes: MAX_OUTPUT_BYTES$1 });
	const isThere = file?.state === "read" && hasProxies((0,_json_js__WEBPACK_IMPORTED_MODULE_16__.n)(file.text));
	if (kind === "system" && !isThere) return void 0;
	return {
		kind,
		...isThere && path !== void 0 && { proxiesFile: path }
	};
}
async function probeBuilder(context) {
	const { env, homeDirectory, readFile } = context.host;
	const folder = env["BUILDX_CONFIG"] || (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(env["DOCKER_CONFIG"] || (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(homeDirectory, ".docker"), "buildx");
	const current = await readFile((0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(folder, "current"));
	const name = currentBuilder(env["BUILDX_BUILDER"], current.state === "read" ? current.text : "");
	if (name === void 0) return (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.r)("not-needed");
	const text = await outputOf(context, [
		"buildx",
		"inspect",
		name
	]);
	const builder = text === void 0 ? void 0 : readBuilder(text);
	if (builder === void 0) return (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.t)({
		kind: "tool",
		text: "docker buildx inspect"
	});
	return (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.n)({
		...builder,
		nodes: builder.nodes.map(({ endpoint, proxies }) => ({
			endpoint: (0,_login_server_js__WEBPACK_IMPORTED_MODULE_0__.m)(endpoint),
			...proxies !== void 0 && { proxies: {
				...proxies,
				httpsProxy: proxyAddress(proxies.httpsProxy, context.vault)
			} }
		}))
	});
}
async function outputOf({ host, deadline }, args) {
	const timeoutMs = Math.min(TIMEOUT_MS, deadline.remaining());
	const outcome = await host.exec({
		file: "docker",
		args,
		timeoutMs,
		maxOutputBytes: MAX_OUTPUT_BYTES$1
	});
	return outcome.state === "exited" && outcome.code === 0 ? outcome.stdout : void 0;
}
function proxyAddress(proxy, vault) {
	for (const secret of (0,_url_credentials_js__WEBPACK_IMPORTED_MODULE_17__.t)(proxy)) if (!/^x+(:x+)?$/.test(secret)) vault.register(secret);
	return (0,_login_server_js__WEBPACK_IMPORTED_MODULE_0__.m)(proxy);
}
// build/probes/grants-proven.js
function grantsProven(registries, access, repositories) {
	const named = repositories.filter(({ issue }) => issue !== "characters");
	if (!registries.every(({ token }) => {
		const answer = (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.i)(token);
		if (answer?.issued !== true || answer.grants.length === 0) return false;
		return answer.grants.every((grant) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.rt)(grant, "pull") && ((access ?? "push") === "pull" || (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.rt)(grant, "push")));
	}) || registries.length === 0) return "less";
	return named.length > 0 ? "all" : "all-of-placeholder";
}
// build/azure/entra/json-diagnosis.js
const STRING = _json_js__WEBPACK_IMPORTED_MODULE_16__.t.source;
const JSON_TOKENS = new RegExp(`${STRING}|,(?=\\s*[}\\]])`, "gs");
const COMMENTS = new RegExp(`${STRING}|\\/\\/[^\\n]*|\\/\\*(?:[^*]|\\*(?!\\/))*(?:\\*\\/|$)`, "gs");
const NEIGHBOURS = new RegExp(`${STRING}\\s*`, "gs");
const isString = (token) => token.startsWith("\"");
const REPAIRS = [
	["trailing-comma", (text) => text.replace(JSON_TOKENS, (token) => isString(token) ? token : "")],
	["missing-comma", (text) => text.replace(NEIGHBOURS, (found, at) => {
		const quoted = found.trimEnd();
		return quoted.length < found.length && text[at + found.length] === "\"" ? `${quoted},${found.slice(quoted.length)}` : found;
	})],
	["single-quotes", (text) => text.replace(/'([^'"\\]*)'/g, "\"$1\"")],
	["curly-quotes", (text) => text.replace(/[“”„«»″]/g, "\"")],
	["comments", (text) => text.replace(COMMENTS, (token) => isString(token) ? token : "")],
	["line-break-in-value", (text) => text.replace(_json_js__WEBPACK_IMPORTED_MODULE_16__.t, (token) => token.replace(/[\r\n\t]+/g, ""))],
	["escaped-quotes", (text) => text.replaceAll("\\\"", "\"")]
];
const MAX_LENGTH$1 = 8192;
function diagnoseJson(text) {
	if (text.length > MAX_LENGTH$1) return "other";
	if (isBase64Json(text)) return "base64";
	if (/^(?:\$\{\{|\$[A-Za-z_{(]|%[A-Za-z_]+%$)/.test(text)) return "variable";
	for (const [mistake, repair] of REPAIRS) if (isJson(repair(text))) return mistake;
	const [comma, , quotes] = REPAIRS;
	if (comma !== void 0 && quotes !== void 0 && isJson(comma[1](quotes[1](text)))) return "single-quotes";
	if (/^\{\s*[A-Za-z_][\w-]*\s*:/.test(text)) return "no-quotes";
	return text.startsWith("{") && !text.endsWith("}") ? "cut-off" : "other";
}
const isBase64Json = (text) => /^[A-Za-z0-9+/_-][A-Za-z0-9+/_\s-]*={0,2}$/.test(text) && Buffer.from(text.slice(0, 64), "base64").toString("utf8").replace(/^\uFEFF/, "").trimStart().startsWith("{");
const isJson = (text) => (0,_json_js__WEBPACK_IMPORTED_MODULE_16__.n)(text) !== void 0;
// build/azure/entra/creds.js
const MAX_LENGTH = 65536;
const REQUIRED = [
	"clientId",
	"clientSecret",
	"tenantId"
];
const OTHER_NAMES = {
	clientId: [
		"appid",
		"clientid",
		"client_id",
		"client-id",
		"azure_client_id",
		"arm_client_id",
		"applicationid"
	],
	clientSecret: [
		"password",
		"clientsecret",
		"client_secret",
		"client-secret",
		"azure_client_secret",
		"arm_client_secret",
		"secret"
	],
	tenantId: [
		"tenant",
		"tenantid",
		"tenant_id",
		"tenant-id",
		"azure_tenant_id",
		"arm_tenant_id"
	],
	subscriptionId: [
		"subscriptionid",
		"subscription_id",
		"subscription-id",
		"subscription"
	]
};
function parseCreds(text) {
	if (text.length > MAX_LENGTH) return problem({ kind: "too-long" });
	const trimmed = text.trim();
	if (trimmed === "") return problem({ kind: "empty" });
	const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_16__.n)(trimmed);
	if (value === void 0) return problem({
		kind: "not-json",
		mistake: diagnoseJson(trimmed)
	});
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_16__.r)(value) ? readFields(value) : problem({
		kind: "not-an-object",
		found: formOf(value)
	});
}
const problem = (what) => ({
	ok: false,
	problem: what
});
function readFields(fields) {
	for (const field of [...REQUIRED, "subscriptionId"]) {
		const found = wrongType(fields[field]);
		if (found !== void 0) return problem({
			kind: "field-wrong-type",
			field,
			found
		});
	}
	const missing = REQUIRED.filter((field) => textIn(fields, field).trim() === "");
	if (missing.length > 0) return problem({
		kind: "fields-missing",
		fields: missing.map((field) => missingField(fields, field))
	});
	const subscriptionId = textIn(fields, "subscriptionId");
	const cloud = (0,_clouds_js__WEBPACK_IMPORTED_MODULE_4__.i)(textIn(fields, "resourceManagerEndpointUrl")) ?? (0,_clouds_js__WEBPACK_IMPORTED_MODULE_4__.a)(textIn(fields, "activeDirectoryEndpointUrl"));
	return {
		ok: true,
		creds: {
			clientId: textIn(fields, "clientId"),
			clientSecret: textIn(fields, "clientSecret"),
			tenantId: textIn(fields, "tenantId"),
			...subscriptionId.trim() !== "" && { subscriptionId },
			...cloud !== void 0 && { cloud: cloud.name }
		}
	};
}
function missingField(fields, field) {
	const other = Object.keys(fields).find((name) => name !== field && OTHER_NAMES[field].includes(name.toLowerCase()) && textIn(fields, name).trim() !== "");
	return {
		field,
		empty: Object.hasOwn(fields, field),
		...other !== void 0 && { insteadOf: other }
	};
}
const textIn = (fields, name) => {
	const value = Object.hasOwn(fields, name) ? fields[name] : void 0;
	return typeof value === "string" ? value : "";
};
function wrongType(value) {
	if (value === void 0 || value === null || typeof value === "string") return void 0;
	if (Array.isArray(value)) return "array";
	return typeof value === "number" ? "number" : typeof value === "boolean" ? "boolean" : "object";
}
function formOf(value) {
	if (Array.isArray(value)) return "array";
	if (typeof value !== "string") return "other";
	return value.trim().startsWith("{") ? "json-in-a-string" : "string";
}
// build/azure/entra/tenant.js
const GUID_INSIDE = new RegExp(_guid_js__WEBPACK_IMPORTED_MODULE_5__.t, "i");
function tenantInChallenge(header) {
	const uri = /\bauthorization(?:_uri)?\s*=\s*(?:"([^"]{1,300})"|([^\s,"]{1,300}))/i.exec(header.slice(0, 8192));
	const url = URL.parse(uri?.[1] ?? uri?.[2] ?? "");
	if (url?.protocol !== "https:") return void 0;
	const cloud = (0,_clouds_js__WEBPACK_IMPORTED_MODULE_4__.a)(url.hostname);
	const tenantId = url.pathname.split("/")[1] ?? "";
	return cloud !== void 0 && (0,_guid_js__WEBPACK_IMPORTED_MODULE_5__.r)(tenantId) ? {
		tenantId: tenantId.toLowerCase(),
		cloud: cloud.name
	} : void 0;
}
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/i;
const MAX_CHARACTERS = 253;
function tenantForm(value) {
	const tenant = value.trim();
	if (tenant.length > MAX_CHARACTERS) return {
		kind: "wrong",
		because: "characters"
	};
	if ((0,_guid_js__WEBPACK_IMPORTED_MODULE_5__.r)(tenant)) return { kind: "guid" };
	const because = issueOf(tenant);
	if (because === void 0) return { kind: "domain" };
	const suggestion = suggestionFor(tenant, because);
	return {
		kind: "wrong",
		because,
		...suggestion !== void 0 && { suggestion }
	};
}
function issueOf(tenant) {
	if (tenant === "") return "empty";
	if (/^(?:\$\{\{|\$[A-Za-z_{(]|\$env:|%[A-Za-z_]+%$)/.test(tenant)) return "variable";
	if (/["'`“”‘’]/.test(tenant)) return "quotes";
	if (/[{}()<>[\]]/.test(tenant)) return "braces";
	if (/:\/\//.test(tenant) || tenant.includes("/")) return "url";
	if (/\s/.test(tenant)) return "white-space";
	if (/^[^@]+@[^@]+$/.test(tenant)) return "email";
	if (/^(?:common|organizations|consumers)$/i.test(tenant)) return "shared-endpoint";
	if (/^[0-9a-f-]{30,40}$/i.test(tenant)) return "guid-digits";
	if (tenant.length <= 253 && DOMAIN.test(tenant)) return void 0;
	return /^[a-z0-9-]+$/i.test(tenant) ? "no-domain" : "characters";
}
function suggestionFor(tenant, because) {
	if (because === "email") return domainIn(tenant.split("@")[1] ?? "");
	if (because === "guid-digits") {
		const digits = tenant.replaceAll("-", "");
		return digits.length === 32 ? digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-") : void 0;
	}
	if (because === "quotes" || because === "braces" || because === "url" || because === "white-space") return GUID_INSIDE.exec(tenant.slice(0, 1e3))?.[0] ?? domainIn((0,_text_js__WEBPACK_IMPORTED_MODULE_15__.f)(tenant.replace(/^["'`{(<[]+/, ""), "\"'`})>]"));
}
const domainIn = (text) => text.length <= 253 && DOMAIN.test(text) ? text : void 0;
// build/probes/identity-plan.js
function resolveIdentity(inputs, env, vault, suffixCloud, hasAzureProfile) {
	const plan = identityOf(inputs, env, vault, suffixCloud, hasAzureProfile);
	const form = plan.kind === "sign-in" && plan.tenantId !== "" ? tenantForm(plan.tenantId) : void 0;
	const checked = plan.kind === "sign-in" && form?.kind === "wrong" ? {
		kind: "misconfigured",
		problem: {
			kind: "tenant-malformed",
			tenantId: plan.tenantId,
			suggestion: form.suggestion
		}
	} : plan;
	const hasPair = inputs.userName.trim() !== "" && !vault.isBlank(inputs.password);
	return checked.kind === "misconfigured" && hasPair ? { kind: "none" } : checked;
}
function identityOf(inputs, env, vault, suffixCloud, hasAzureProfile) {
	const given = {
		clientId: inputs.clientId.trim(),
		tenantId: inputs.tenantId.trim(),
		subscriptionId: inputs.subscriptionId.trim()
	};
	const userName = inputs.userName.trim();
	const common = {
		kind: "sign-in",
		role: userName !== "" || !vault.isBlank(inputs.password) ? "diagnostic" : "primary",
		cloud: inputs.environment ?? suffixCloud,
		credsOverruled: false,
		secretLooksLikeKeyId: false,
		...given
	};
	const clientId = clientIdProblem(given.clientId, "client-id", vault.reveal(inputs.clientSecret));
	if (clientId !== void 0) return clientId;
	if (inputs.authType === "identity") return env["RUNNER_ENVIRONMENT"] === "github-hosted" ? {
		kind: "misconfigured",
		problem: {
			kind: "no-managed-identity",
			clientId: given.clientId
		}
	} : {
		...common,
		source: "managed-identity"
	};
	if (given.clientId !== "") return withClientId(inputs, env, vault, common);
	const credsText = vault.reveal(inputs.creds);
	if (credsText.trim() !== "") {
		if (given.tenantId !== "" || given.subscriptionId !== "") return {
			kind: "misconfigured",
			problem: {
				kind: "inputs-missing",
				missing: "client-id",
				credsIgnored: true
			}
		};
		const reading = parseCreds(credsText);
		if (!reading.ok) return {
			kind: "misconfigured",
			problem: {
				kind: "creds-invalid",
				problem: reading.problem
			}
		};
		const { clientId, clientSecret, tenantId, subscriptionId = "", cloud } = reading.creds;
		const form = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.et)(clientSecret.trim());
		const problem = clientIdProblem(clientId, "creds", clientSecret);
		if (problem !== void 0) return problem;
		if (form !== void 0) return {
			kind: "misconfigured",
			problem: {
				kind: "secret-is-file",
				input: "creds",
				form
			}
		};
		return {
			...common,
			source: "creds",
			cloud: inputs.environment ?? cloud ?? suffixCloud,
			clientId: clientId.trim(),
			tenantId: tenantId.trim(),
			subscriptionId: subscriptionId.trim(),
			...secretIn(clientSecret, vault),
			.../\s/.test(clientSecret) && { secretHasWhitespace: true }
		};
	}
	if (!vault.isBlank(inputs.clientSecret)) return {
		kind: "misconfigured",
		problem: {
			kind: "inputs-missing",
			missing: "client-id",
			credsIgnored: false
		}
	};
	if ((0,_guid_js__WEBPACK_IMPORTED_MODULE_5__.r)(userName) && !vault.isBlank(inputs.password)) {
		if (given.tenantId === "" && given.subscriptionId === "") return { kind: "none" };
		const secret = vault.reveal(inputs.password).trim();
		if ((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.et)(secret) !== void 0) return { kind: "none" };
		return {
			...common,
			source: "username",
			clientId: userName,
			...secretIn(secret, vault)
		};
	}
	return ambient(common, env, hasAzureProfile);
}
function secretIn(value, vault) {
	const secretForm = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.nt)(value);
	return {
		secret: vault.register(value),
		secretLooksLikeKeyId: (0,_guid_js__WEBPACK_IMPORTED_MODULE_5__.r)(value.trim()),
		...secretForm !== void 0 && { secretForm }
	};
}
function clientIdProblem(clientId, input, secret) {
	const wrong = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.tt)(clientId);
	if (wrong === void 0) return void 0;
	const form = wrong.form === "no-guid" && (0,_guid_js__WEBPACK_IMPORTED_MODULE_5__.r)(secret.trim()) ? "swapped" : wrong.form;
	return {
		kind: "misconfigured",
		problem: {
			kind: "client-id-malformed",
			input,
			...input === "creds" ? { field: "clientId" } : {},
			...wrong,
			form
		}
	};
}
function withClientId(inputs, env, vault, common) {
	const credsOverruled = !vault.isBlank(inputs.creds);
	const secret = vault.reveal(inputs.clientSecret).trim();
	if (common.tenantId === "") return {
		kind: "misconfigured",
		problem: {
			kind: "inputs-missing",
			missing: "tenant-id",
			credsIgnored: credsOverruled
		}
	};
	const form = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.et)(secret);
	if (form !== void 0) return {
		kind: "misconfigured",
		problem: {
			kind: "secret-is-file",
			input: "client-secret",
			form
		}
	};
	if (secret !== "") return {
		...common,
		source: "client-secret",
		...secretIn(secret, vault),
		credsOverruled
	};
	if (env["ACTIONS_ID_TOKEN_REQUEST_URL"] && env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"]) return {
		...common,
		source: "oidc",
		credsOverruled
	};
	if (env["AZURE_FEDERATED_TOKEN_FILE"]) return {
		...common,
		source: "workload-identity",
		credsOverruled
	};
	return {
		kind: "misconfigured",
		problem: {
			kind: "no-oidc",
			clientId: common.clientId
		}
	};
}
function ambient(common, env, hasAzureProfile) {
	const here = {
		...common,
		role: "ambient"
	};
	if (hasAzureProfile) return {
		...here,
		source: "azure-cli"
	};
	if (env["AZURE_FEDERATED_TOKEN_FILE"] && env["AZURE_CLIENT_ID"] && env["AZURE_TENANT_ID"]) return {
		...here,
		source: "workload-identity",
		clientId: env["AZURE_CLIENT_ID"],
		tenantId: env["AZURE_TENANT_ID"]
	};
	if (!(env["IDENTITY_ENDPOINT"] || env["RUNNER_ENVIRONMENT"] === "self-hosted") || env["RUNNER_ENVIRONMENT"] === "github-hosted") return { kind: "none" };
	return {
		...here,
		source: "managed-identity"
	};
}
const ambientReader = (plan) => plan.source === "azure-cli" ? void 0 : {
	...plan,
	source: "azure-cli",
	role: "ambient",
	clientId: "",
	secretLooksLikeKeyId: false,
	credsOverruled: false
};
// build/probes/identity.js
const NO_IDENTITY = {
	plan: { kind: "none" },
	signIn: void 0,
	reader: void 0
};
async function startIdentity(inputs, servers, context) {
	const { host, vault } = context;
	const cloud = servers.map((server) => (0,_clouds_js__WEBPACK_IMPORTED_MODULE_4__.o)(server.host)).find((found) => found !== void 0) ?? _clouds_js__WEBPACK_IMPORTED_MODULE_4__.n;
	const folder = host.env["AZURE_CONFIG_DIR"] || (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(host.homeDirectory, ".azure");
	const profile = await host.readFile((0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(folder, "azureProfile.json"));
	const plan = resolveIdentity(inputs, host.env, vault, cloud.name, profile.state === "read");
	if (plan.kind !== "sign-in") return {
		plan,
		signIn: void 0,
		reader: void 0
	};
	return {
		plan,
		signIn: await signInAs(plan, inputs.audience, context),
		reader: profile.state === "read" ? ambientReader(plan) : void 0
	};
}
const signInAs = async (plan, audience, context) => (await __webpack_require__.e(/* import() */ 317).then(__webpack_require__.bind(__webpack_require__, 317))).startSignIn(plan, audience, context);
async function probeAzureApis({ signIn }, servers, inputs, context, now, grants) {
	if (signIn === void 0 || signIn.plan.role === "ambient") return {
		management: skippedManagement(servers, inputs, (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.r)("not-signed-in")),
		graph: (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.r)("not-signed-in")
	};
	(0,_open_ahead_js__WEBPACK_IMPORTED_MODULE_6__/* .openAhead */ .i)(context.host, signIn.cloud.arm);
	if (signIn.plan.secret !== void 0) (0,_open_ahead_js__WEBPACK_IMPORTED_MODULE_6__/* .openAhead */ .i)(context.host, signIn.cloud.graph);
	const [{ probeManagement }, { probeGraph }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(650), __webpack_require__.e(831)]).then(__webpack_require__.bind(__webpack_require__, 2831)), __webpack_require__.e(/* import() */ 149).then(__webpack_require__.bind(__webpack_require__, 4530))]);
	const [graph, management] = await Promise.all([
		signIn.plan.secret === void 0 ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.r)("not-needed") : probeGraph(signIn, context, now),
		probeManagement(signIn, servers, inputs, context, grants),
		signIn.token("acr")
	]);
	return {
		management,
		graph
	};
}
async function probeEvents({ signIn, reader }, servers, { workspaceId }, context) {
	if (workspaceId === "" || servers.length === 0) return (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.r)("not-needed");
	if (signIn === void 0) return (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.r)("not-signed-in");
	const { queryEvents } = await __webpack_require__.e(/* import() */ 283).then(__webpack_require__.bind(__webpack_require__, 283));
	const names = servers.map(({ host }) => host);
	const own = await queryEvents(signIn, workspaceId, names, context);
	if (reader === void 0 || own.state !== "failed" || own.reason.kind !== "refused") return own;
	const { status, code } = own.reason;
	if (status !== 403 && !code.startsWith("AADSTS")) return own;
	const others = await queryEvents(await signInAs(reader, "", context), workspaceId, names, context);
	return others.state === "known" ? others : own;
}
async function collectIdentity({ plan, signIn, reader }, registries, graph, context) {
	if (plan.kind !== "sign-in" || signIn === void 0) return plan.kind === "misconfigured" ? plan : { kind: "none" };
	const used = registries.some(({ credential }) => (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.i)(credential)?.source === "entra");
	if (plan.role === "ambient" && !used) return { kind: "none" };
	const { secret: _, ...publicPlan } = plan;
	const answer = await signIn.token("acr");
	const federated = (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.i)(answer)?.signedIn === false && plan.source === "oidc" ? await acceptedCredentials(plan, reader, context) : (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.r)("not-needed");
	const { tenantClues } = await __webpack_require__.e(/* import() */ 315).then(__webpack_require__.bind(__webpack_require__, 9315));
	const session = async () => reader === void 0 ? void 0 : signInAs(reader, "", context);
	const tenants = await tenantClues(plan, signIn.cloud, answer, registries, session, context);
	return {
		kind: "sign-in",
		plan: publicPlan,
		oidc: await signIn.oidc,
		signIn: answer,
		graph,
		tenants,
		federated
	};
}
async function acceptedCredentials(plan, reader, context) {
	if (reader === void 0) return (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.r)("not-signed-in");
	const { readFederated } = await Promise.all(/* import() */[__webpack_require__.e(650), __webpack_require__.e(566)]).then(__webpack_require__.bind(__webpack_require__, 7566));
	return readFederated(await signInAs(reader, "", context), plan.clientId, context);
}
// build/probes/nearby.js
const LOOKUP_MS = 2e3;
async function probeNearby(registries, identity, context) {
	const unknown = registries.filter(isUnknownName);
	if (unknown.length === 0) return new Map();
	const [listed, ...otherClouds] = await Promise.all([listedServers(identity, context), ...unknown.map((registry) => inOtherClouds(registry, context))]);
	return new Map(unknown.map(({ server }, index) => [server.host, (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.n)({
		listed,
		otherClouds: otherClouds[index] ?? []
	})]));
}
const isUnknownName = ({ connection, server }) => server.kind.kind === "acr" && connection.state === "failed" && connection.reason.kind === "network" && connection.reason.failure.at === "dns" && /^(?:ENOTFOUND|ENODATA)$/.test(connection.reason.failure.code);
async function listedServers({ signIn }, context) {
	if (signIn === void 0 || signIn.plan.role === "ambient") return [];
	const token = await signIn.secret("arm");
	if (token === void 0) return [];
	const [{ listRegistries }, { armClient }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(650), __webpack_require__.e(456)]).then(__webpack_require__.bind(__webpack_require__, 3456)), Promise.all(/* import() */[__webpack_require__.e(650), __webpack_require__.e(831)]).then(__webpack_require__.bind(__webpack_require__, 2831))]);
	const found = await listRegistries(armClient(signIn, token, context));
	return ((0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.i)(found) ?? []).map(({ loginServer }) => loginServer);
}
async function inOtherClouds({ server }, { host, deadline }) {
	if (server.kind.kind !== "acr") return [];
	const { suffix } = server.kind;
	const name = server.host.slice(0, -suffix.length);
	const candidates = _clouds_js__WEBPACK_IMPORTED_MODULE_4__.t.filter(({ acrSuffix, logAnalytics }) => acrSuffix !== suffix && logAnalytics !== void 0);
	return (await Promise.all(candidates.map(async ({ acrSuffix }) => {
		const candidate = `${name}${acrSuffix}`;
		if ((0,_proxy_js__WEBPACK_IMPORTED_MODULE_7__.a)(candidate, host.env) !== void 0) return void 0;
		return await host.resolves(candidate, Math.min(LOOKUP_MS, deadline.remaining())) ? candidate : void 0;
	}))).filter((candidate) => candidate !== void 0);
}
// build/probes/credential.js
async function chooseCredential(inputs, registryName, { vault, stored, signIn }) {
	const userName = inputs.userName.trim();
	const password = vault.reveal(inputs.password);
	if (userName === "" && password.trim() === "") {
		if (signIn === "misconfigured") return {
			found: false,
			because: "credential-defective"
		};
		if (signIn?.plan.role === "primary") return entraChoice(signIn, signIn.plan.clientId);
		const login = await stored;
		if (login !== void 0) return storedChoice(login, registryName, vault);
		const session = signIn === void 0 ? void 0 : (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.i)(await signIn.token("acr"));
		if (signIn === void 0 || session === void 0) return {
			found: false,
			because: "no-credential"
		};
		const name = session.signedIn ? session.clientId ?? session.objectId ?? "" : signIn.plan.clientId;
		return entraChoice(signIn, name);
	}
	if (userName === "" || password.trim() === "") return {
		found: false,
		because: "credential-defective"
	};
	return {
		found: true,
		shape: {
			source: "inputs",
			userName,
			userNameKind: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.h)(userName, registryName),
			identityToken: false,
			secret: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.p)(password)
		},
		credential: {
			kind: "password",
			userName,
			password: vault.register(password.trim())
		}
	};
}
const entraChoice = (signIn, userName) => ({
	found: true,
	signIn,
	shape: {
		source: "entra",
		userName,
		userNameKind: "service-principal",
		identityToken: false,
		secret: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.p)("")
	}
});
function storedChoice(stored, registryName, vault) {
	const { identityToken, password = "" } = stored;
	const userName = stored.userName ?? "00000000-0000-0000-0000-000000000000";
	const secret = identityToken ?? password;
	const held = vault.register(secret);
	return {
		found: true,
		shape: {
			source: "docker",
			userName,
			userNameKind: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.h)(userName, registryName),
			identityToken: identityToken !== void 0,
			secret: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.p)(secret)
		},
		credential: identityToken === void 0 ? {
			kind: "password",
			userName,
			password: held
		} : {
			kind: "identity-token",
			identityToken: held
		}
	};
}
// build/probes/images.js
const MAX_IMAGES = 10;
const MAX_TAGS = 1e3;
const MAX_LIST_BYTES = 1048576;
const MAX_TAG = 128;
const queryImages = (client, accessToken, images, granted, metadataToken) => Promise.all(images.filter(({ name }) => granted.some((grant) => grant.repository === name && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.rt)(grant, "pull"))).slice(0, MAX_IMAGES).map(async ({ name: repository, reference = "" }) => {
	const sent = await getManifest(client, accessToken, {
		repository,
		reference
	});
	const tags = isMissing(sent) ? await tagsOf(client, repository, metadataToken) : (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.r)("not-needed");
	const manifest = manifestFact(sent, client);
	const content = sent.ok && sent.reply.status === 200 ? (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.r)(sent.reply.body) : void 0;
	const child = content?.kind === "index" ? await childOf(client, accessToken, repository, sent) : void 0;
	return {
		sent,
		image: {
			repository,
			reference,
			manifest,
			...content && { content },
			...child && { child },
			tags
		}
	};
}));
const ARCHITECTURES = new Map([
	["X86", "386"],
	["X64", "amd64"],
	["ARM", "arm"],
	["ARM64", "arm64"]
]);
async function childOf(client, accessToken, repository, index) {
	const architecture = ARCHITECTURES.get(client.host.env["RUNNER_ARCH"] ?? "X64");
	const target = architecture === void 0 || !index.ok ? void 0 : (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.n)(index.reply.body, architecture);
	if (architecture === void 0 || target === void 0) return void 0;
	const sent = await getManifest(client, accessToken, {
		repository,
		reference: target
	});
	return {
		architecture,
		manifest: manifestFact(sent, client)
	};
}
const manifestFact = (sent, client) => sent.ok ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.n)(manifestFacts(sent, client)) : (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.t)(sent.reason);
function manifestFacts(sent, { vault }) {
	const facts = (0,_data_plane_js__WEBPACK_IMPORTED_MODULE_8__.a)(sent.reply, sent.attempts, vault);
	return facts.status === 200 && !(0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.B)(facts.excerpt) ? {
		...facts,
		excerpt: ""
	} : facts;
}
const isMissing = (sent) => sent.ok && sent.reply.status === 404;
async function tagsOf(client, repository, metadataToken) {
	const token = await metadataToken?.(repository);
	if (token === void 0) return (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.r)("no-pull-granted");
	const sent = await (0,_transport_js__WEBPACK_IMPORTED_MODULE_9__.t)(client.host, client.deadline, {
		method: "GET",
		url: new URL(`https://${client.server.host}/v2/${repository}/tags/list?n=${MAX_TAGS}`),
		headers: {
			accept: "application/json",
			authorization: `Bearer ${client.vault.reveal(token)}`
		},
		registry: client.server.host,
		maxBodyBytes: MAX_LIST_BYTES
	});
	if (!sent.ok) return (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.t)(sent.reason);
	const tags = sent.reply.status === 200 ? (0,_json_js__WEBPACK_IMPORTED_MODULE_16__.i)((0,_json_js__WEBPACK_IMPORTED_MODULE_16__.n)(sent.reply.body))?.["tags"] : void 0;
	if (!Array.isArray(tags)) return (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.t)({
		kind: "tool",
		text: `GET tags/list: HTTP ${sent.reply.status}`
	});
	const names = tags.filter((tag) => typeof tag === "string" && tag.length <= MAX_TAG);
	return (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.n)(names.slice(0, MAX_TAGS).map((tag) => (0,_text_js__WEBPACK_IMPORTED_MODULE_15__.d)(client.vault.redact(tag), MAX_TAG)));
}
// build/probes/stored-login.js
const HELPER_TIMEOUT_MS = 15e3;
const MAX_OUTPUT_BYTES = 1048576;
const isProgramName = (name) => !/[/\\\0]/.test(name);
async function probeStore(context, config, server, given) {
	const fromVariable = config.fromVariable?.get(server);
	const suffix = (0,_credential_helper_js__WEBPACK_IMPORTED_MODULE_3__.s)(config, server);
	const named = suffix ?? await detectedHelper(context.host, config);
	const fileStays = (0,_credential_helper_js__WEBPACK_IMPORTED_MODULE_3__.l)(config, server, given, named !== void 0);
	if (fromVariable !== void 0 || named === void 0) {
		const login = fromVariable ?? (0,_credential_helper_js__WEBPACK_IMPORTED_MODULE_3__.p)(config, server);
		return {
			helper: (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.r)("not-needed"),
			fileStays,
			login: notEmpty(login)
		};
	}
	const program = `docker-credential-${named}`;
	const byName = (0,_credential_helper_js__WEBPACK_IMPORTED_MODULE_3__.i)(named, context.host.env);
	const inFile = notEmpty((0,_credential_helper_js__WEBPACK_IMPORTED_MODULE_3__.p)(config, server));
	const about = {
		program,
		detected: suffix === void 0,
		...byName !== void 0 && { storesNothing: byName },
		...inFile !== void 0 && { fileLogin: true },
		...await context.host.findProgram("jq") === void 0 && { lacksJq: true }
	};
	const found = await context.host.findProgram(program);
	if (found !== void 0 && !isProgramName(named)) return {
		helper: (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.t)({
			kind: "tool",
			text: (0,_note_js__WEBPACK_IMPORTED_MODULE_14__.t)("helper-has-path")
		}),
		fileStays,
		login: void 0
	};
	if (found === void 0) return {
		helper: (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.n)({
			...about,
			present: false,
			answer: (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.r)("not-needed")
		}),
		fileStays,
		login: inFile
	};
	const { answer, login } = await askHelper(context, program, server, given);
	const problem = answer.state === "known" && answer.value.state === "no-login" ? await passProblem(context.host, named) : void 0;
	return {
		helper: (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.n)({
			...about,
			present: true,
			answer: problem === void 0 ? answer : (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.n)(problem)
		}),
		fileStays,
		login: isFailure(answer) ? inFile : login
	};
}
const isFailure = (answer) => answer.state === "known" && (answer.value.state === "failed" || answer.value.state === "not-started");
async function askHelper({ host, vault, deadline }, program, server, given) {
	const timeoutMs = Math.min(HELPER_TIMEOUT_MS, deadline.remaining());
	const outcome = await host.exec({
		file: program,
		args: ["get"],
		input: `${server}\n`,
		withoutShell: true,
		timeoutMs,
		maxOutputBytes: MAX_OUTPUT_BYTES
	});
	switch (outcome.state) {
		case "not-found": return { answer: (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.t)({
			kind: "tool",
			text: (0,_note_js__WEBPACK_IMPORTED_MODULE_14__.t)("program-not-found", { program })
		}) };
		case "not-started": return { answer: (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.n)({
			state: "not-started",
			text: vault.redact(outcome.text)
		}) };
		case "too-much-output": return { answer: (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.n)({
			state: "failed",
			text: (0,_note_js__WEBPACK_IMPORTED_MODULE_14__.t)("endless-output", { command: program }),
			cannotStore: false
		}) };
		case "timed-out": return { answer: timeoutMs < HELPER_TIMEOUT_MS ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.t)({ kind: "deadline" }) : (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.n)({
			state: "no-answer",
			seconds: HELPER_TIMEOUT_MS / 1e3
		}) };
	}
	const read = (0,_credential_helper_js__WEBPACK_IMPORTED_MODULE_3__.r)(outcome, vault.redact);
	if (read === "no-login") return { answer: (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.n)({ state: "no-login" }) };
	if ("failure" in read) {
		const text = read.failure;
		return { answer: (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.n)({
			state: "failed",
			text,
			cannotStore: (0,_credential_helper_js__WEBPACK_IMPORTED_MODULE_3__.t)(outcome.stdout + outcome.stderr)
		}) };
	}
	for (const secret of [read.password, read.identityToken]) if (secret) vault.register(secret);
	return {
		answer: (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.n)({
			state: "login",
			isGiven: given !== void 0 && (0,_credential_helper_js__WEBPACK_IMPORTED_MODULE_3__.c)(read, given)
		}),
		...notEmpty(read) && { login: read }
	};
}
async function detectedHelper(host, config) {
	if (!(0,_credential_helper_js__WEBPACK_IMPORTED_MODULE_3__.m)(config)) return void 0;
	const suffix = host.platform === "linux" && await host.findProgram("pass") !== void 0 ? "pass" : _credential_helper_js__WEBPACK_IMPORTED_MODULE_3__.a[host.platform];
	return suffix !== void 0 && await host.findProgram(`docker-credential-${suffix}`) !== void 0 ? suffix : void 0;
}
async function passProblem({ env, homeDirectory, ...host }, suffix) {
	if (suffix !== "pass") return void 0;
	if (await host.findProgram("pass") === void 0) return {
		state: "failed",
		text: "pass: executable file not found in $PATH",
		cannotStore: true
	};
	const key = (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(env["PASSWORD_STORE_DIR"] || (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(homeDirectory, ".password-store"), ".gpg-id");
	const { state } = await host.readFile(key);
	if (state === "absent") return {
		state: "failed",
		text: `${key}: no such file or directory`,
		cannotStore: true
	};
	const keyrings = env["GNUPGHOME"] || (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(homeDirectory, ".gnupg");
	return (await Promise.all(PUBLIC_KEYS.map((name) => host.readFile((0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(keyrings, name), { maxBytes: 1 })))).every((file) => file.state === "absent") ? {
		state: "failed",
		text: `gpg: no public key in ${keyrings}`,
		cannotStore: true
	} : void 0;
}
const PUBLIC_KEYS = [
	"pubring.kbx",
	"pubring.gpg",
	(0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)("public-keys.d", "pubring.db")
];
const notEmpty = (auth) => auth?.identityToken || auth?.userName && auth.password ? auth : void 0;
// build/probes/registry.js
async function probeRegistry(context, server) {
	const { host } = context;
	const expected = expectedEndpoint(server);
	const before = {
		server,
		service: expected.service,
		addresses: [],
		hostsFile: []
	};
	if (!(0,_login_server_js__WEBPACK_IMPORTED_MODULE_0__.r)(server)) {
		if (server.kind.kind !== "other") return {
			...before,
			...skippedRegistry("login-server-unusable")
		};
		const cnames = isDomain(server.host) ? await directAliasesOf(server.host, context) : (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.r)("not-needed");
		return {
			...before,
			...skippedRegistry("not-a-known-registry"),
			cnames
		};
	}
	const config = context.config.then((probe) => probe.config);
	const store = config.then((logins) => probeStore(context, logins, server.host, givenPair(context.inputs, context.vault)));
	const proxy = (0,_proxy_js__WEBPACK_IMPORTED_MODULE_7__.a)(server.host, host.env);
	const cnames = directAliasesOf(server.host, context);
	const hostsFile = proxy === void 0 ? hostsFileOf(server.host, host) : Promise.resolve([]);
	const client = {
		...context,
		server
	};
	const choice = chooseCredential(context.inputs, (0,_login_server_js__WEBPACK_IMPORTED_MODULE_0__.t)(server), {
		...context,
		stored: store.then(({ login }) => login)
	});
	const challenged = (0,_data_plane_js__WEBPACK_IMPORTED_MODULE_8__.r)(client);
	const now = async () => clockOf([(await challenged).answer], context.now).now;
	const isConfirmed = async (used) => isSameEndpoint(trustedEndpoint((await challenged).answer), used);
	const request = async (endpoint) => requestTokens(context, client, endpoint, await choice, now, isConfirmed);
	const [challenge, early] = await Promise.all([challenged, server.kind.kind === "acr" ? request(expected) : void 0]);
	const endpoint = trustedEndpoint(challenge.answer);
	const { accessToken, metadataToken, ...answers } = endpoint === void 0 ? noTokens(challenge.answer.state === "failed" ? "no-connection" : "no-usable-challenge") : early !== void 0 && isSameEndpoint(endpoint, expected) ? early : await request(endpoint);
	const chosen = await choice;
	const ignored = proxy === void 0 ? (0,_proxy_js__WEBPACK_IMPORTED_MODULE_7__.r)(host.env) ?? (0,_proxy_js__WEBPACK_IMPORTED_MODULE_7__.n)(await config, host.env) : void 0;
	const { helper, fileStays, login } = await store;
	return {
		server,
		helper,
		fileStays,
		...login?.mayBeUnread && { loginMayBeUnread: true },
		credential: chosen.found ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.n)(chosen.shape) : (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.r)(chosen.because),
		...proxy instanceof URL && {
			proxy: (0,_login_server_js__WEBPACK_IMPORTED_MODULE_0__.p)(proxy),
			proxyVariable: (0,_proxy_js__WEBPACK_IMPORTED_MODULE_7__.o)(host.env)
		},
		...proxy === "misread" && {
			proxy: (0,_proxy_js__WEBPACK_IMPORTED_MODULE_7__.i)(host.env),
			proxyVariable: (0,_proxy_js__WEBPACK_IMPORTED_MODULE_7__.o)(host.env)
		},
		hostsFile: await hostsFile,
		...ignored !== void 0 && { ignoredProxy: ignored },
		...reached(challenge.sent),
		cnames: await (isBlocking(challenge.answer, answers) ? cnames : valueIfSettled(cnames)),
		service: endpoint?.service.toLowerCase() ?? expected.service,
		challenge: challenge.answer,
		...answers,
		...accessToken === void 0 ? {
			images: [],
			layers: (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.r)("no-pull-granted")
		} : await contentOf(context, client, answers, accessToken, metadataToken)
	};
}
function givenPair({ userName, password }, vault) {
	const pair = {
		userName: userName.trim(),
		password: vault.reveal(password).trim()
	};
	return pair.userName === "" || pair.password === "" ? void 0 : pair;
}
const ALIASES_MS = 2e3;
const isDomain = (host) => host.includes(".") && (0,node_net__WEBPACK_IMPORTED_MODULE_12__.isIP)(host) === 0;
const directAliasesOf = (name, context) => (0,_proxy_js__WEBPACK_IMPORTED_MODULE_7__.a)(name, context.host.env) === void 0 ? resolveCnames(name, context) : Promise.resolve((0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.r)("not-needed"));
async function resolveCnames(name, { host, deadline, vault }) {
	const found = await host.cnames(name, Math.min(ALIASES_MS, deadline.remaining()));
	if (!found.ok) return (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.t)({
		kind: "tool",
		text: found.code
	});
	return (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.n)(found.names.map((each) => (0,_text_js__WEBPACK_IMPORTED_MODULE_15__.d)(vault.redact(each), 255)));
}
function isBlocking(challenge, { exchange, token, anonymous }) {
	return challenge.state !== "known" || [
		challenge,
		exchange,
		token,
		anonymous
	].some((answer) => (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.i)(answer)?.status === 403);
}
const valueIfSettled = (promise) => Promise.race([promise, Promise.resolve((0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.t)({ kind: "deadline" }))]);
async function contentOf({ expectedImages, host }, client, { token, anonymous }, accessToken, metadataToken) {
	const { grants = [] } = [(0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.i)(token), (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.i)(anonymous)].find((answer) => answer?.issued === true) ?? {};
	const granted = grants.slice(0, 20);
	const { repositories, images } = await expectedImages;
	const queries = await queryImages(client, accessToken, images, granted, metadataToken);
	const found = queries.find(({ sent }) => sent.ok && sent.reply.status === 200) ?? queries[0];
	const facts = queries.map(({ image }) => image);
	if (found !== void 0) return {
		images: facts,
		layers: await resolveLayerSource(client, accessToken, found.image, found.sent)
	};
	const image = imageToProbe(repositories, granted, host.env);
	return {
		images: facts,
		layers: image.state === "known" ? await resolveLayerSource(client, accessToken, image.value) : image
	};
}
const CLOCK_TOLERANCE = 3e5;
function clockOf(challenges, own) {
	const dates = challenges.flatMap((challenge) => (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.i)(challenge)?.date ?? []);
	const now = dates.every((date) => Math.abs(date - own) > CLOCK_TOLERANCE) ? dates[0] ?? own : own;
	return {
		now,
		runnerSkewMs: own - now
	};
}
async function requestTokens(context, client, endpoint, choice, now, isConfirmed) {
	const { access = "push", repositories: expected } = await context.expectedImages;
	const named = expected.filter(({ issue }) => issue !== "characters").map(({ name }) => name);
	const repositories = named.length > 0 ? named : [_repository_js__WEBPACK_IMPORTED_MODULE_1__.t];
	const anonymously = async () => (context.inputs.access ?? (await context.localImages).access) === "pull" ? await askFor(client, endpoint, { kind: "anonymous" }, repositories, "pull") : { answer: (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.r)("not-needed") };
	if (!choice.found) {
		const token = (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.r)(choice.because);
		if (choice.because !== "no-credential") return {
			exchange: (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.r)("not-needed"),
			token,
			anonymous: (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.r)("not-needed")
		};
		const { answer: anonymous, ...withToken } = await anonymously();
		return {
			exchange: (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.r)("not-needed"),
			token,
			anonymous,
			...withToken
		};
	}
	if ("signIn" in choice) {
		const confirmed = () => isConfirmed(endpoint);
		return requestViaExchange(client, endpoint, choice.signIn, repositories, access, confirmed);
	}
	const defectAt = (time) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.f)(choice.shape, endpoint.service.toLowerCase(), time);
	if (defectAt(context.now) !== void 0 && defectAt(await now()) !== void 0) return noTokens("credential-defective");
	const { answer: token, ...withToken } = await askFor(client, endpoint, choice.credential, repositories, access);
	const { answer: anonymous } = (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.i)(token)?.status === 401 && await isConfirmed(endpoint) && choice.shape.source === "docker" ? await anonymously() : { answer: (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.r)("not-needed") };
	return {
		exchange: (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.r)("not-needed"),
		token,
		anonymous,
		...withToken
	};
}
async function askFor(client, endpoint, credential, repositories, access) {
	return {
		...await (0,_data_plane_js__WEBPACK_IMPORTED_MODULE_8__.o)(client, endpoint, credential, repositories, access),
		metadataToken: (repository) => (0,_data_plane_js__WEBPACK_IMPORTED_MODULE_8__.t)(client, endpoint, credential, repository)
	};
}
async function requestViaExchange(client, endpoint, signIn, repositories, access, isConfirmed) {
	const entraToken = await signIn.secret("acr");
	if (entraToken === void 0) return noTokens("not-signed-in");
	const identity = (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.i)(await signIn.token("acr"));
	const tenantId = identity?.signedIn === true ? identity.tenantId : "";
	if (!await isConfirmed()) return noTokens("no-usable-challenge");
	const { answer, refreshToken } = await (0,_data_plane_js__WEBPACK_IMPORTED_MODULE_8__.n)(client, endpoint, entraToken, tenantId);
	if (refreshToken === void 0) return {
		...noTokens("not-exchanged"),
		exchange: answer
	};
	const { answer: token, ...withToken } = await askFor(client, endpoint, {
		kind: "identity-token",
		identityToken: refreshToken
	}, repositories, access);
	return {
		exchange: answer,
		token,
		anonymous: (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.r)("not-needed"),
		...withToken
	};
}
const expectedEndpoint = (server) => ({
	realm: `https://${server.host}/oauth2/token`,
	service: (0,_login_server_js__WEBPACK_IMPORTED_MODULE_0__.o)(server)
});
const isSameEndpoint = (one, other) => one?.realm === other.realm && one.service === other.service;
function trustedEndpoint(challenge) {
	const answer = (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.i)(challenge);
	return answer?.status === 401 && answer.realmTrusted ? answer.bearer : void 0;
}
function reached(sent) {
	if (sent.ok) return {
		connection: (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.n)(sent.outcome.connection),
		addresses: sent.outcome.connection.addresses
	};
	const { addresses = [], tls, trust } = sent.outcome?.connection ?? {};
	if (sent.reason.kind !== "network") return {
		connection: (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.t)(sent.reason),
		addresses
	};
	return {
		connection: sent.reason.failure.at === "http" && tls !== void 0 && trust !== void 0 ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.n)({
			addresses,
			tls,
			trust
		}) : (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.t)(sent.reason),
		addresses
	};
}
const noTokens = (because) => ({
	exchange: (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.r)(because),
	token: (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.r)(because),
	anonymous: (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.r)(because)
});
const skippedRegistry = (because) => ({
	helper: (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.r)(because),
	fileStays: false,
	cnames: (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.r)(because),
	credential: (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.r)(because),
	connection: (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.r)(because),
	challenge: (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.r)(because),
	...noTokens(because),
	images: [],
	layers: (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.r)(because)
});
// build/probes/runner.js
async function probeRunner({ env, readFile, platform, userId }) {
	return {
		...await withheldSecrets({
			env,
			readFile
		}),
		...probeEnvironment({ env }),
		...probeTrigger({ env }),
		platform,
		...userId !== void 0 && { userId },
		...isJobContainer(env) ? { inContainer: true } : platform === "linux" && await lacksSystemd(readFile) && { lacksSystemd: true },
		...env["KUBERNETES_SERVICE_HOST"] && { inPod: true }
	};
}
const lacksSystemd = async (readFile) => (await readFile("/run/systemd/system")).state === "absent";
const isJobContainer = (env) => env["HOME"] === "/github/home" || /^\/__w(?:\/|$)/.test(env["GITHUB_WORKSPACE"] ?? "");
async function withheldSecrets({ env, readFile }) {
	const event = env["GITHUB_EVENT_NAME"] ?? "";
	if (event === "pull_request_target") return {};
	if (env["GITHUB_ACTOR"] === "dependabot[bot]") return { withheldSecrets: "dependabot" };
	const path = env["GITHUB_EVENT_PATH"];
	if (!event.startsWith("pull_request") || !path) return {};
	const file = await readFile(path);
	return file.state === "read" && isFork(file.text) ? { withheldSecrets: "fork" } : {};
}
function probeEnvironment({ env }) {
	if (env["GITHUB_ACTIONS"] !== "true") return {};
	return { environment: env["RUNNER_ENVIRONMENT"] === "github-hosted" ? "github-hosted" : "self-hosted" };
}
function probeTrigger({ env }) {
	if (env["GITHUB_ACTIONS"] !== "true") return { trigger: "manual" };
	switch (env["GITHUB_EVENT_NAME"]) {
		case "schedule": return { trigger: "schedule" };
		case "workflow_dispatch": return { trigger: "manual" };
		default: return {};
	}
}
function isFork(text) {
	try {
		const { pull_request: request, repository } = JSON.parse(text);
		if (request?.head === void 0) return false;
		const head = request.head.repo;
		return head === null || head !== void 0 && head.full_name !== repository?.full_name;
	} catch {
		return false;
	}
}
// build/probes/index.js
const REQUESTS_AT_ONCE = 16;
async function gather(inputs, host, vault, deadline, waitedSeconds = 0) {
	const servers = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.o)(inputs.registries.map((given) => (0,_login_server_js__WEBPACK_IMPORTED_MODULE_0__.a)(given, inputs.trustedHosts)), (server) => server.given.trim());
	const now = host.now();
	const workflows = (0,_workflow_js__WEBPACK_IMPORTED_MODULE_10__.r)(inputs, {
		host,
		vault,
		deadline
	});
	const logs = startLogs(inputs, {
		host,
		vault,
		deadline
	});
	const file = readConfigFile(host);
	const endpoint = file.then(({ outcome }) => dockerEndpoint(host.env, vault.redact, outcome.config.currentContext));
	const versions = servers.length === 0 ? Promise.resolve(NO_DOCKER) : endpoint.then((where) => probeDocker(host, deadline, vault, where));
	const routes = servers.length === 0 ? Promise.resolve(SKIPPED_ROUTES) : probeRoutes({
		host,
		vault,
		deadline
	});
	const config = probeDockerConfig(host, versions.then(({ cli }) => cli), file);
	const azureContext = {
		host: (0,_proxy_js__WEBPACK_IMPORTED_MODULE_7__.t)(host),
		vault,
		deadline
	};
	const identity = servers.length === 0 ? NO_IDENTITY : await startIdentity(inputs, servers, azureContext);
	const localImages = imagesFromCheckout(inputs, servers, workflows);
	const expectedImages = expectedImagesOf(inputs, servers, localImages);
	const context = {
		inputs,
		host: limitedHost(host, deadline),
		vault,
		deadline,
		expectedImages,
		localImages,
		config,
		now,
		signIn: identity.plan.kind === "misconfigured" ? "misconfigured" : identity.signIn
	};
	const atOnce = (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_18__.t)(64);
	const dataPlane = servers.map((server) => atOnce(() => probeRegistry(context, server)));
	const apis = probeAzureApis(identity, servers.filter(_login_server_js__WEBPACK_IMPORTED_MODULE_0__.r), inputs, azureContext, now, grantsOf(servers, dataPlane, expectedImages));
	const [{ cli, engine }, { proxies, builder }, { facts: configFacts, config: logins }, runner, probed, { management, graph }, events, files] = await Promise.all([
		versions,
		Promise.race([routes, routesUnlessProven(routes, host.env, [dataPlane, expectedImages], [
			versions,
			config,
			apis
		])]),
		config,
		probeRunner(host),
		Promise.all(dataPlane),
		apis,
		probeEvents(identity, servers.filter(_login_server_js__WEBPACK_IMPORTED_MODULE_0__.r), inputs, azureContext),
		workflows.facts
	]);
	const withArm = probed.map((facts) => ({
		...facts,
		arm: management.registries.get(facts.server.host) ?? (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.r)("not-signed-in"),
		nearby: (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.r)("not-needed")
	}));
	const nearby = await probeNearby(withArm, identity, azureContext);
	const registries = withArm.map((facts) => ({
		...facts,
		nearby: nearby.get(facts.server.host) ?? facts.nearby
	}));
	return {
		clock: clockOf(registries.map(({ challenge }) => challenge), now),
		waitedSeconds,
		given: {
			...givenFacts(inputs, vault),
			access: inputs.access ?? inferAccess(await localImages, registries, files)
		},
		runner,
		identity: await collectIdentity(identity, registries, graph, azureContext),
		additionalPrincipals: management.additionalPrincipals,
		docker: {
			cli,
			engine,
			proxies,
			builder,
			config: configFacts,
			...apiVersionOf(host, vault.redact),
			...platformOf(host, vault.redact),
			endpoint: await endpoint,
			variables: dockerVariables(host.env),
			storedLogins: storedLogins(logins, vault.redact)
		},
		repositories: (await expectedImages).repositories,
		registries,
		workflows: files,
		events,
		logs: await logs
	};
}
async function startLogs(inputs, context) {
	if (!inputs.explain && inputs.errorText === "" && inputs.errorFile === "") return (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.r)("not-needed");
	const { probeLogs } = await Promise.all(/* import() */[__webpack_require__.e(773), __webpack_require__.e(334)]).then(__webpack_require__.bind(__webpack_require__, 2513));
	return probeLogs(inputs, context);
}
async function imagesFromCheckout({ access }, [server, ...others], workflows) {
	const running = server === void 0 || others.length > 0 ? void 0 : await workflows.localWorkflow;
	return running === void 0 || server === void 0 ? NO_IMAGES : imagesUsedBy(running, server.host, access);
}
async function expectedImagesOf(inputs, servers, localImages) {
	const inFile = inputs.repositories.length > 0 ? NO_IMAGES : await localImages;
	const repositories = (inputs.repositories.length > 0 ? inputs.repositories : inFile.repositories).map((name) => (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__.i)(name, servers.map(({ host }) => host)));
	return {
		access: inputs.access ?? inFile.access,
		repositories: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.o)(repositories, ({ name }) => name),
		images: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.o)(repositories.filter(({ reference, issue }) => reference !== void 0 && (issue === void 0 || issue === "upper-case")), ({ name, reference = "" }) => `${name} ${reference}`)
	};
}
function limitedHost(host, deadline) {
	const atOnce = (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_18__.t)(REQUESTS_AT_ONCE);
	const http = (request) => atOnce(() => host.http({
		...request,
		timeoutMs: Math.min(request.timeoutMs, deadline.remaining())
	}));
	return {
		...host,
		http
	};
}
async function routesUnlessProven(routes, env, [dataPlane, images], others) {
	if (Object.entries(env).some(([name, value]) => value && /^(?:https?|all)_proxy$/i.test(name))) return routes;
	const [registries, { access, repositories }] = await Promise.all([
		Promise.all(dataPlane),
		images,
		...others
	]);
	return grantsProven(registries, access, repositories) === "less" ? routes : ROUTES_NOT_AWAITED;
}
const NOT_AWAITED = (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.t)({
	kind: "tool",
	text: (0,_note_js__WEBPACK_IMPORTED_MODULE_14__.t)("docker-too-slow")
});
const ROUTES_NOT_AWAITED = {
	proxies: NOT_AWAITED,
	builder: NOT_AWAITED
};
const grantsOf = (servers, probes, images) => async (host) => {
	const spellings = probes.filter((_, index) => servers[index]?.host === host);
	const [registries, { access, repositories }] = await Promise.all([Promise.all(spellings), images]);
	return grantsProven(registries, access, repositories);
};
function inferAccess(localImages, registries, files) {
	const running = (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.i)(files)?.running;
	const [registry, ...others] = registries;
	if (localImages.access !== void 0 || running === void 0 || registry === void 0) return localImages.access ?? "push";
	if (others.length > 0 || registry.credential.state !== "known") return "push";
	return imagesUsedBy(running, registry.server.host, void 0).access ?? "push";
}
const NO_DOCKER = {
	cli: (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.r)("not-needed"),
	engine: (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.r)("not-needed")
};
const SKIPPED_ROUTES = {
	proxies: (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.r)("not-needed"),
	builder: (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__.r)("not-needed")
};
const apiVersionOf = ({ env: { DOCKER_API_VERSION: version } }, redact) => version ? { apiVersion: (0,_text_js__WEBPACK_IMPORTED_MODULE_15__.d)(redact(version), 40) } : {};
const platformOf = ({ env: { DOCKER_DEFAULT_PLATFORM: platform } }, redact) => platform && !isPlatform(platform) ? { malformedPlatform: (0,_text_js__WEBPACK_IMPORTED_MODULE_15__.d)(redact(platform), 80) } : {};
async function probeRoutes(context) {
	const [proxies, builder] = await Promise.all([probeEngineProxies(context), probeBuilder(context)]);
	return {
		proxies,
		builder
	};
}
function givenFacts(inputs, vault) {
	const password = vault.reveal(inputs.password);
	const values = {
		username: inputs.userName,
		password,
		"client-id": inputs.clientId,
		"tenant-id": inputs.tenantId,
		"subscription-id": inputs.subscriptionId,
		"client-secret": vault.reveal(inputs.clientSecret)
	};
	return {
		workspaceId: inputs.workspaceId,
		minimumTokenMinutes: inputs.minimumTokenMinutes,
		expiryWarningDays: inputs.expiryWarningDays,
		userName: { given: inputs.userName.trim() !== "" },
		password: { given: password.trim() !== "" },
		leadingDash: ["password", "client-secret"].filter((input) => hasLeadingDash(values[input].trim())),
		filled: filledInputs(inputs, {
			...values,
			creds: vault.reveal(inputs.creds)
		}),
		whitespace: Object.keys(values).flatMap((input) => {
			const value = values[input];
			const trimmed = value.trim();
			if (/\s/.test(trimmed)) return [{
				input,
				where: "inner"
			}];
			return trimmed !== "" && trimmed !== value ? [{
				input,
				where: "edge"
			}] : [];
		})
	};
}
const hasLeadingDash = (secret) => secret.startsWith("-") && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.et)(secret) === void 0;
const GIVEN_INPUTS = [
	"username",
	"password",
	"client-id",
	"tenant-id",
	"client-secret",
	"creds"
];
const filledInputs = ({ registries }, values) => [...registries.length > 0 ? ["registry"] : [], ...GIVEN_INPUTS.filter((input) => values[input].trim() !== "")];



/***/ })

};
;