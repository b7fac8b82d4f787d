"use strict";
exports.id = 189;
exports.ids = [189];
exports.modules = {

/***/ 7894:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ proxyFor),
/* harmony export */   c: () => (/* binding */ isMachineEndpoint),
/* harmony export */   i: () => (/* binding */ misreadProxy),
/* harmony export */   n: () => (/* binding */ buildProxy),
/* harmony export */   o: () => (/* binding */ proxyVariable),
/* harmony export */   r: () => (/* binding */ ignoredProxyOf),
/* harmony export */   s: () => (/* binding */ isDestination),
/* harmony export */   t: () => (/* binding */ asAzureCli)
/* harmony export */ });
/* harmony import */ var _clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9554);
/* harmony import */ var _login_server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7595);


// build/azure/destinations.js
function isDestination(url, { env, registry, trustedDataHost, signInTo }) {
	if (url.protocol !== "https:" || url.username !== "" || url.password !== "") return false;
	if (signInTo !== void 0) return url.port === "" && isSignInHost(url.hostname, signInTo);
	if (registry !== void 0 && url.host === URL.parse(`https://${registry}`)?.host) return true;
	if (url.host === trustedDataHost) return true;
	return isGitHub(url, env) || url.port === "" && isAzure(url.hostname);
}
const isAzure = (host) => _clouds_js__WEBPACK_IMPORTED_MODULE_0__.t.some((cloud) => isSignInHost(host, cloud) || [
	cloud.arm,
	cloud.graph,
	cloud.logAnalytics?.host
].includes(host) || host.endsWith(`.${cloud.acrSuffix}`)) || isAzureStorage(host);
function isSignInHost(host, { authorities, regionalAuthority }) {
	const [region = "", ...rest] = host.split(".");
	return authorities.includes(host) || /^[a-z0-9]{1,40}$/.test(region) && regionalAuthority.includes(rest.join("."));
}
const isAzureStorage = (host) => [..._clouds_js__WEBPACK_IMPORTED_MODULE_0__.t.map(({ storageSuffix }) => `.blob.${storageSuffix}`), ".blob.storage.azure.net"].some((suffix) => host.endsWith(suffix));
const isGitHub = ({ host }, env) => host === "api.github.com" || [env["GITHUB_API_URL"], env["ACTIONS_ID_TOKEN_REQUEST_URL"]].some((given) => URL.parse(given ?? "")?.host === host);
function isMachineEndpoint({ protocol, hostname, username, password }) {
	if (protocol !== "http:" || username !== "" || password !== "") return false;
	return hostname === "localhost" || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname) || hostname === "[::1]" || /^169\.254\.\d{1,3}\.\d{1,3}$/.test(hostname) || /^\[fe[89ab][0-9a-f]:/.test(hostname);
}
// build/probes/proxy.js
const settingsIn = (env) => ({
	httpsProxy: env["HTTPS_PROXY"] || env["https_proxy"] || "",
	noProxy: env["NO_PROXY"] || env["no_proxy"] || ""
});
function proxyFor(host, env) {
	const route = (0,_login_server_js__WEBPACK_IMPORTED_MODULE_1__.f)(host, settingsIn(env));
	return route instanceof URL && route.protocol !== "http:" && route.protocol !== "https:" ? "invalid" : route;
}
const misreadProxy = (env) => (0,_login_server_js__WEBPACK_IMPORTED_MODULE_1__.m)(settingsIn(env).httpsProxy);
const proxyVariable = (env) => env["HTTPS_PROXY"] ? "HTTPS_PROXY" : "https_proxy";
const allProxy = (env) => env["ALL_PROXY"] || env["all_proxy"] || "";
function asAzureCli(host) {
	const proxy = allProxy(host.env);
	if (proxy === "" || settingsIn(host.env).httpsProxy !== "") return host;
	return {
		...host,
		env: {
			...host.env,
			HTTPS_PROXY: proxy
		}
	};
}
function ignoredProxyOf(env) {
	const { httpsProxy } = settingsIn(env);
	if (httpsProxy !== "") return (0,_login_server_js__WEBPACK_IMPORTED_MODULE_1__.C)(httpsProxy) === "ignored" ? `${proxyVariable(env)}=${(0,_login_server_js__WEBPACK_IMPORTED_MODULE_1__.m)(httpsProxy)}` : void 0;
	const [name, proxy] = [["ALL_PROXY", allProxy(env)], ["HTTP_PROXY", env["HTTP_PROXY"] || env["http_proxy"] || ""]].find(([, value]) => value !== "") ?? ["", ""];
	const url = URL.parse(proxy.includes("://") ? proxy : `http://${proxy}`);
	return name === "" || url === null ? void 0 : `${name}=${(0,_login_server_js__WEBPACK_IMPORTED_MODULE_1__.p)(url)}`;
}
function buildProxy({ buildProxies }, env) {
	const proxy = buildProxies?.get(env["DOCKER_HOST"] ?? "") ?? buildProxies?.get("default");
	return proxy === void 0 ? void 0 : `config.json proxies=${(0,_login_server_js__WEBPACK_IMPORTED_MODULE_1__.m)(proxy)}`;
}



/***/ }),

/***/ 6727:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ send)
/* harmony export */ });
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7894);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5441);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7570);
/* harmony import */ var _note_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7616);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);





// build/probes/certs-d.js
const MAX_FILES = 20;
const MAX_BYTES = 1048576;
async function engineAuthorities(host, registry) {
	const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await certsFolder(host), registry);
	const names = await host.findFiles(folder, ["*.crt"], MAX_FILES).catch(() => []);
	return (await Promise.all(names.map((name) => host.readFile((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), { maxBytes: MAX_BYTES })))).flatMap((file) => file.state === "read" ? [file.text] : []);
}
async function certsFolder({ env, platform, homeDirectory, findProgram }) {
	if (platform === "win32") return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env["ProgramData"] || "C:\\ProgramData", "docker", "certs.d");
	if (/^unix:\/\/\/run\/user\//.test(env["DOCKER_HOST"] ?? "") || env["DOCKER_CONTEXT"] === "rootless") return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env["XDG_CONFIG_HOME"] || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(homeDirectory, ".config"), "docker", "certs.d");
	return (await findProgram("docker"))?.endsWith("/snap/bin/docker") === true ? "/var/snap/docker/current/etc/docker/certs.d" : "/etc/docker/certs.d";
}
// build/probes/transport.js
const TIMEOUT_MS = 15e3;
const MAX_TRIES = 3;
const FIRST_PAUSE_MS = 200;
const MAX_PAUSE_MS = 5e3;
async function send(host, deadline, request) {
	const { url, registry, trustedDataHost, signInTo } = request;
	if (!(0,_proxy_js__WEBPACK_IMPORTED_MODULE_0__.s)(url, {
		env: host.env,
		registry,
		trustedDataHost,
		signInTo
	})) return {
		ok: false,
		reason: {
			kind: "tool",
			text: (0,_note_js__WEBPACK_IMPORTED_MODULE_3__.t)("host-not-allowed", { host: url.host })
		},
		outcome: void 0
	};
	for (let attempts = 1;; attempts++) {
		const sent = await sendOnce(host, deadline, request);
		const pause = pauseAfter(sent, attempts, host.now());
		if (pause === void 0 || attempts === MAX_TRIES || pause >= deadline.remaining()) return sent.ok ? {
			...sent,
			attempts
		} : {
			...sent,
			reason: withAttempts(sent.reason, attempts)
		};
		await host.sleep(pause);
	}
}
function pauseAfter(sent, attempts, now) {
	const pause = FIRST_PAUSE_MS * 2 ** (attempts - 1) * (1 + Math.random());
	if (!sent.ok) return sent.reason.kind === "network" && isTransient(sent.reason.failure) ? pause : void 0;
	const { status, headers } = sent.reply;
	if (![
		429,
		502,
		503,
		504
	].includes(status)) return void 0;
	const pauseMs = requestedPauseMs(headers["retry-after"] ?? "", now) ?? pause;
	return pauseMs <= MAX_PAUSE_MS ? Math.max(pauseMs, pause) : void 0;
}
function requestedPauseMs(retryAfter, now) {
	if (/^\d{1,6}$/.test(retryAfter)) return Number(retryAfter) * 1e3;
	const date = /^[A-Z][a-z]+, .* GMT$/.test(retryAfter) ? Date.parse(retryAfter) : NaN;
	return Number.isNaN(date) ? void 0 : Math.max(0, date - now);
}
const isTransient = ({ code, proxyStatus = 0 }) => [
	"ECONNRESET",
	"EPIPE",
	"EAI_AGAIN",
	"ETIMEDOUT"
].includes(code) || [
	502,
	503,
	504
].includes(proxyStatus);
const withAttempts = (reason, attempts) => reason.kind === "network" && attempts > 1 ? {
	...reason,
	attempts
} : reason;
const isCompleteForDocker = ({ status, headers, body }) => status === 401 && headers["www-authenticate"] !== void 0 || (0,_json_js__WEBPACK_IMPORTED_MODULE_4__.n)(body) !== void 0;
const isUnknownAuthority = (outcome) => !outcome.ok && outcome.failure.at === "tls" && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__.I)(outcome.failure.code) === "chain";
async function sendOnce(host, deadline, request) {
	const proxy = (0,_proxy_js__WEBPACK_IMPORTED_MODULE_0__.a)(request.url.host, host.env);
	if (proxy === "misread") return {
		ok: false,
		reason: {
			kind: "network",
			failure: {
				at: "proxy",
				code: "PROXY_MISREAD",
				text: (0,_note_js__WEBPACK_IMPORTED_MODULE_3__.t)("proxy-misread")
			}
		},
		outcome: void 0
	};
	if (proxy === "invalid") return {
		ok: false,
		reason: {
			kind: "tool",
			text: (0,_note_js__WEBPACK_IMPORTED_MODULE_3__.t)("proxy-unsupported", { variable: "HTTPS_PROXY" })
		},
		outcome: void 0
	};
	const remaining = deadline.remaining();
	const { registry, trustedDataHost: _, signInTo: __, ...rest } = request;
	const exchange = (authorities) => host.http({
		...rest,
		headers: {
			"user-agent": "acr-login-check",
			...request.headers
		},
		timeoutMs: Math.min(TIMEOUT_MS, deadline.remaining()),
		...proxy !== void 0 && { proxy },
		...authorities.length > 0 && { authorities }
	});
	const first = await exchange([]);
	const authorities = registry !== void 0 && isUnknownAuthority(first) ? await engineAuthorities(host, registry) : [];
	const outcome = authorities.length > 0 ? await exchange(authorities) : first;
	if (outcome.ok) return {
		ok: true,
		attempts: 1,
		reply: outcome.reply,
		outcome
	};
	const { failure, connection, begun } = outcome;
	if (begun !== void 0 && isCompleteForDocker(begun.reply)) return {
		ok: true,
		attempts: 1,
		reply: begun.reply,
		outcome: {
			ok: true,
			...begun
		}
	};
	const isOver = remaining < TIMEOUT_MS || deadline.remaining() === 0;
	if (failure.code === "TIMEOUT" && isOver) return {
		ok: false,
		reason: { kind: "deadline" },
		outcome
	};
	const certificate = connection.tls;
	return {
		ok: false,
		reason: {
			kind: "network",
			failure,
			...certificate !== void 0 && { certificate }
		},
		outcome
	};
}



/***/ }),

/***/ 9189:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ githubApi),
/* harmony export */   i: () => (/* binding */ codeOf),
/* harmony export */   n: () => (/* binding */ readFiles),
/* harmony export */   r: () => (/* binding */ startWorkflows),
/* harmony export */   t: () => (/* binding */ prefixOf)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8317);
/* harmony import */ var _note_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7616);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2363);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5441);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3994);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7570);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6727);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3916);
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_path_posix__WEBPACK_IMPORTED_MODULE_4__);









// build/workflow/referenced-files.js
const LOCAL_USES = /\buses["']?\s*:\s*["']?\.\/([^\s"'#,}]+)/g;
const localFiles = (text) => [...text.matchAll(LOCAL_USES)].flatMap(([, path = ""]) => {
	const bare = (0,_text_js__WEBPACK_IMPORTED_MODULE_5__.f)(path, "/");
	if (bare.split("/").includes("..")) return [];
	return /\.ya?ml$/.test(bare) ? [bare] : [`${bare}/action.yml`, `${bare}/action.yaml`];
});
const MAX_SCRIPTS = 40;
const MAX_PATH = 300;
function likelyScripts(text) {
	const scripts = [];
	for (const { index } of text.matchAll(/[\w-]\.sh\b/g)) {
		const before = text.slice(Math.max(0, index - MAX_PATH), index + 4);
		const path = (0,_text_js__WEBPACK_IMPORTED_MODULE_5__.u)(before, (character) => /[\w./-]/.test(character));
		scripts.push(path.replace(/^(?:\.?\/)+/, ""));
		if (scripts.length === MAX_SCRIPTS) break;
	}
	return [...scripts.filter((path) => !path.split("/").includes("..")), .../\bmake\b/.test(text) ? ["Makefile"] : []];
}
// build/probes/run-substitutions.js
const NO_SUBSTITUTIONS = new Map();
function substitutionsOf(running, inputs, env) {
	const given = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__.st)(running)?.step.with;
	const hasEnvironments = running.workflow.jobs.length > 1 && running.workflow.jobs.some((job) => job.hasEnvironment);
	const values = {
		registry: inputs.registries,
		repository: inputs.repositories,
		"client-id": [inputs.clientId],
		username: [inputs.userName]
	};
	const found = Object.entries(values).flatMap(([name, [value = "", ...others]]) => {
		const [segment, ...rest] = given?.get(name)?.segments ?? [];
		if (segment === void 0 || !("expression" in segment) || rest.length + others.length > 0) return [];
		return (hasEnvironments ? /^(?:inputs|github)\./ : /^(?:inputs|github|vars)\./).test(segment.expression) ? [[segment.expression, value.trim()]] : [];
	});
	return new Map([...runNames(env), ...found.filter(([, value]) => value !== "")]);
}
function runNames(env) {
	const { GITHUB_REPOSITORY: repository = "", GITHUB_REPOSITORY_OWNER: owner = "" } = env;
	const { GITHUB_ACTOR: actor = "", GITHUB_TRIGGERING_ACTOR: triggering = "" } = env;
	const names = [
		["github.repository", repository],
		["github.event.repository.full_name", repository],
		["github.event.repository.name", repository.split("/")[1] ?? ""],
		["github.repository_owner", owner || (repository.split("/")[0] ?? "")],
		["github.actor", actor],
		["github.triggering_actor", triggering]
	];
	return new Map(names.filter(([, value]) => value !== ""));
}
// build/probes/workflow-batches.js
const FILES_AT_ONCE = 4;
const RESERVE_MS = 500;
const MAX_CHARACTERS = 6291456;
async function inSlices(paths, { host, deadline }, read) {
	const readings = [];
	let left = MAX_CHARACTERS;
	let longestMs = 0;
	const isLate = () => deadline.remaining() <= RESERVE_MS + longestMs;
	for (let at = 0; at < paths.length; at += FILES_AT_ONCE) {
		const slice = paths.slice(at, at + FILES_AT_ONCE);
		const files = isLate() || left <= 0 ? [] : await Promise.all(slice.map(read));
		for (const [index, path] of slice.entries()) {
			const file = files[index];
			left -= file?.size ?? 0;
			const why = left <= 0 ? "TOO_MUCH_IN_ALL" : file === void 0 || isLate() ? "TIME_IS_UP" : void 0;
			const began = host.now();
			readings.push(file === void 0 || why !== void 0 ? {
				workflow: void 0,
				problems: [unreadProblem(path, why ?? "")]
			} : await file.parse());
			longestMs = Math.max(longestMs, host.now() - began);
			await host.yieldToEvents();
		}
	}
	return readings;
}
const unreadProblem = (file, text) => ({
	location: {
		file,
		line: 1,
		column: 1
	},
	kind: "unreadable",
	text
});
async function* inOrder(starts, most) {
	const running = starts.slice(0, most).map((start) => start());
	for (const index of starts.keys()) {
		const first = running.shift();
		if (first === void 0) return;
		yield await first;
		const next = starts[index + most];
		if (next !== void 0) running.push(next());
	}
}
// build/probes/github-api.js
function githubApi(repository, token, { host, vault, deadline }, maxBytes) {
	const baseUrl = apiUrl(host.env);
	const [owner = "", repo = ""] = repository.split("/");
	if (vault.isBlank(token) || baseUrl === void 0 || owner === "" || repo === "") return void 0;
	return {
		owner,
		repo,
		client: async () => {
			const { getOctokit } = await __webpack_require__.e(/* import() */ 799).then(__webpack_require__.bind(__webpack_require__, 1799));
			const request = { fetch: fetchBy(host, deadline, maxBytes) };
			return getOctokit(vault.reveal(token), {
				baseUrl,
				request,
				log: SILENT
			});
		}
	};
}
function apiUrl(env) {
	const url = URL.parse(env["GITHUB_API_URL"] || "https://api.github.com");
	return url?.protocol === "https:" ? (0,_text_js__WEBPACK_IMPORTED_MODULE_5__.f)(url.href, "/") : void 0;
}
const fetchBy = (host, deadline, maxBodyBytes) => async (url, { headers }) => {
	const sent = await (0,_transport_js__WEBPACK_IMPORTED_MODULE_2__.t)(host, deadline, {
		method: "GET",
		url: new URL(url),
		headers,
		maxBodyBytes
	});
	if (!sent.ok) throw new Error(sent.reason.kind === "network" ? sent.reason.failure.code : sent.reason.kind);
	const { status, headers: replied, body, truncated } = sent.reply;
	if (truncated) throw new Error("TOO_LARGE");
	return new Response([
		204,
		205,
		304
	].includes(status) ? null : body, {
		status,
		headers: replied
	});
};
function codeOf(error) {
	if (!(error instanceof Error)) return String(error);
	if ("response" in error && "status" in error) return `HTTP ${isThrottled(error.response) ? 429 : error.status}`;
	return error.message;
}
function isThrottled(response) {
	const headers = (0,_json_js__WEBPACK_IMPORTED_MODULE_6__.i)((0,_json_js__WEBPACK_IMPORTED_MODULE_6__.i)(response)?.["headers"]);
	return headers?.["x-ratelimit-remaining"] === "0" || headers?.["retry-after"] !== void 0;
}
const SILENT = {
	debug: () => void 0,
	info: () => void 0,
	warn: () => void 0,
	error: () => void 0
};
// build/probes/workflow-source.js
const MAX_BYTES = 1048576;
const API_TIMEOUT_MS = 5e3;
const WORKFLOWS = ".github/workflows";
const folderSource = (host, folder) => ({
	isOnDisk: true,
	maxReferencedFiles: 500,
	read: (path) => host.readFile(`${folder}/${path}`, {
		maxBytes: MAX_BYTES,
		within: folder
	}),
	list: async (patterns) => {
		try {
			return await host.findFiles(folder, patterns, 500);
		} catch (error) {
			if (error instanceof Error && "code" in error) return [];
			throw error;
		}
	}
});
function apiSource({ repository, commit }, token, { host, vault, deadline }) {
	const api = githubApi(repository, token, {
		host,
		vault,
		deadline: (0,_start_js__WEBPACK_IMPORTED_MODULE_1__.o)(Math.min(API_TIMEOUT_MS, deadline.remaining()), host.now)
	}, MAX_BYTES);
	if (api === void 0) return void 0;
	const { owner, repo } = api;
	const content = async (path, format) => {
		const client = await api.client();
		const ref = commit === "" ? {} : { ref: commit };
		const { data } = await client.rest.repos.getContent({
			owner,
			repo,
			path,
			...ref,
			mediaType: { format }
		});
		return data;
	};
	return {
		isOnDisk: false,
		maxReferencedFiles: 20,
		read: async (path) => {
			try {
				const data = await content(path, "raw");
				if (data instanceof ArrayBuffer) return {
					state: "read",
					text: new TextDecoder().decode(data)
				};
				return typeof data === "string" ? {
					state: "read",
					text: data
				} : {
					state: "unreadable",
					code: "EISDIR"
				};
			} catch (error) {
				const code = codeOf(error);
				return code === "HTTP 404" ? { state: "absent" } : {
					state: "unreadable",
					code
				};
			}
		},
		list: async (patterns) => {
			try {
				const entries = (0,_json_js__WEBPACK_IMPORTED_MODULE_6__.i)(await content(WORKFLOWS, "object"))?.["entries"];
				return (Array.isArray(entries) ? entries : []).map((entry) => (0,_json_js__WEBPACK_IMPORTED_MODULE_6__.i)(entry)?.["path"]).filter((path) => typeof path === "string").filter((path) => patterns.some((pattern) => (0,node_path_posix__WEBPACK_IMPORTED_MODULE_4__.matchesGlob)(path, pattern))).slice(0, 500).sort();
			} catch {
				return [];
			}
		}
	};
}
// build/probes/workflow.js
function startWorkflows(inputs, context) {
	const file = runningFile(context.host.env);
	if (!(inputs.workflowFiles !== "none" && (inputs.workflowFiles.length > 0 || file !== void 0))) return {
		facts: Promise.resolve((0,_facts_js__WEBPACK_IMPORTED_MODULE_7__.r)("not-needed")),
		localWorkflow: Promise.resolve(void 0)
	};
	const own = file === void 0 ? Promise.resolve(void 0) : readRunning(file, inputs, context);
	const running = own.then((read) => read === void 0 ? void 0 : readAsRunning(read, inputs, context));
	return {
		facts: probeWorkflows(inputs, context, own, running),
		localWorkflow: own.then(async (read) => read?.source.isOnDisk === true ? (await running)?.step : void 0).catch(() => void 0)
	};
}
async function probeWorkflows({ workflowFiles, githubToken }, context, own, running) {
	const [file, workflow] = [await own, await running];
	const step = workflow?.step === void 0 ? {} : { running: workflow.step };
	if (workflowFiles === "none" || workflowFiles.length === 0) {
		if (file === void 0 || workflow === void 0) return (0,_facts_js__WEBPACK_IMPORTED_MODULE_7__.t)({
			kind: "tool",
			text: (0,_note_js__WEBPACK_IMPORTED_MODULE_8__.t)("not-checked-out")
		});
		if (file.file.state === "absent") return (0,_facts_js__WEBPACK_IMPORTED_MODULE_7__.t)({
			kind: "tool",
			text: (0,_note_js__WEBPACK_IMPORTED_MODULE_8__.t)("file-not-found", { file: file.path })
		});
		if (file.file.state === "unreadable" && !(file.file.code in FAULTS)) return (0,_facts_js__WEBPACK_IMPORTED_MODULE_7__.t)({
			kind: "tool",
			text: `${file.path}: ${file.file.code}`
		});
		return (0,_facts_js__WEBPACK_IMPORTED_MODULE_7__.n)({
			...judged([workflow.reading]),
			...step
		});
	}
	const { source, paths } = await filesOf(workflowFiles, githubToken, context);
	if (paths.length === 0) return (0,_facts_js__WEBPACK_IMPORTED_MODULE_7__.t)({
		kind: "tool",
		text: (0,_note_js__WEBPACK_IMPORTED_MODULE_8__.t)("no-file-matches", { patterns: workflowFiles })
	});
	const read = await reader(context.vault);
	const isRunning = ({ path, file: read }) => path === file?.path && file.file.state === "read" && read.state === "read" && read.text === file.file.text;
	const ofRun = { substitutions: runNames(context.host.env) };
	const readings = await inSlices(paths, context, async (path) => {
		const each = await readWithReferencedFiles(source, path);
		return {
			size: sizeOf(each),
			parse: async () => isRunning(each) && workflow !== void 0 ? workflow.reading : reading(each, ofRun, read)
		};
	});
	return (0,_facts_js__WEBPACK_IMPORTED_MODULE_7__.n)({
		...judged(readings),
		...step
	});
}
const sizeOf = ({ file, more }) => [...more.values()].reduce((sum, { length }) => sum + length, file.state === "read" ? file.text.length : 0);
async function readFiles(host, paths, vault) {
	const read = await reader(vault);
	const sources = new Map(paths.map(({ root }) => [root, folderSource(host, root)]));
	const readings = [];
	const { GITHUB_WORKSPACE: workspace = "" } = host.env;
	const starts = paths.map((place) => async () => {
		const source = sources.get(place.root) ?? folderSource(host, place.root);
		return {
			...place,
			file: await readWithReferencedFiles(source, place.path)
		};
	});
	for await (const { root, path, name, file } of inOrder(starts, 8)) {
		const context = {
			substitutions: workspace === "" || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(workspace) === (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(root) ? runNames(host.env) : NO_SUBSTITUTIONS,
			prefix: prefixOf({
				path,
				name
			})
		};
		readings.push(await reading({
			...file,
			path: name
		}, context, read));
	}
	return judged(readings);
}
const prefixOf = ({ path, name }) => name.endsWith(path) ? name.slice(0, name.length - path.length) : "";
const judged = (readings) => ({
	workflows: readings.flatMap(({ workflow }) => workflow === void 0 ? [] : [workflow]),
	problems: readings.flatMap(({ problems }) => problems)
});
function runningFile(env) {
	const [, repository, path] = /^([^/]+\/[^/]+)\/(.+?)@refs\//.exec(env["GITHUB_WORKFLOW_REF"] ?? "") ?? [];
	if (repository === void 0 || path === void 0) return void 0;
	return {
		repository,
		path,
		commit: env["GITHUB_WORKFLOW_SHA"] ?? ""
	};
}
async function readRunning({ repository, path, commit }, inputs, context) {
	const { host } = context;
	const checkout = repository.toLowerCase() === (host.env["GITHUB_REPOSITORY"] ?? "").toLowerCase() ? await checkoutOf(host, commit) : void 0;
	const fromDisk = checkout === void 0 ? void 0 : await readWithReferencedFiles(checkout, path);
	if (fromDisk !== void 0 && fromDisk.file.state !== "absent") return fromDisk;
	const api = apiSource({
		repository,
		commit
	}, inputs.githubToken, context);
	return api === void 0 ? fromDisk : readWithReferencedFiles(api, path);
}
async function checkoutOf(host, commit) {
	const folder = host.env["GITHUB_WORKSPACE"];
	if (!folder || commit === "") return void 0;
	const head = await gitText(host, folder, "HEAD");
	const ref = /^ref: (refs\/[\w./-]+)$/.exec(head)?.[1];
	return (ref === void 0 ? head : await gitText(host, folder, ref) || await packedRef(host, folder, ref)) === commit ? folderSource(host, folder) : void 0;
}
async function gitText(host, folder, path) {
	const file = await host.readFile(`${folder}/.git/${path}`, { within: folder });
	return file.state === "read" ? file.text.trim() : "";
}
async function packedRef(host, folder, ref) {
	return (await gitText(host, folder, "packed-refs")).split("\n").find((line) => line.endsWith(` ${ref}`))?.split(" ")[0] ?? "";
}
async function filesOf(patterns, token, context) {
	const { env, currentDirectory } = context.host;
	const folder = env["GITHUB_WORKSPACE"] || currentDirectory;
	const checkout = folderSource(context.host, folder);
	const paths = await checkout.list(patterns);
	const api = apiSource({
		repository: env["GITHUB_REPOSITORY"] ?? "",
		commit: env["GITHUB_SHA"] ?? ""
	}, token, context);
	if (paths.length > 0 || await gitText(context.host, folder, "HEAD") !== "" || api === void 0) return {
		source: checkout,
		paths
	};
	return {
		source: api,
		paths: await api.list(patterns)
	};
}
async function readWithReferencedFiles(source, path) {
	const file = await source.read(path);
	const more = new Map();
	const requestedFiles = new Set();
	let texts = file.state === "read" ? [file.text] : [];
	while (texts.length > 0) {
		const likely = source.isOnDisk ? texts.flatMap(likelyScripts) : [];
		const next = [...new Set([...texts.flatMap(localFiles), ...likely])].filter((other) => !requestedFiles.has(other)).slice(0, Math.max(0, source.maxReferencedFiles - requestedFiles.size));
		for (const other of next) requestedFiles.add(other);
		const found = await Promise.all(next.map(async (other) => ({
			other,
			file: await source.read(other)
		})));
		texts = [];
		for (const { other, file } of found) {
			if (file.state !== "read") continue;
			more.set(other, file.text);
			texts.push(file.text);
		}
	}
	return {
		path,
		file,
		source,
		more,
		requestedFiles
	};
}
const FAULTS = {
	TOO_LARGE: "too-large",
	OUTSIDE: "outside"
};
async function reader(vault) {
	const { readRedacted } = await Promise.all(/* import() */[__webpack_require__.e(24), __webpack_require__.e(645)]).then(__webpack_require__.bind(__webpack_require__, 3645));
	return (file, text, context) => readRedacted(file, text, context, vault.conceal);
}
const MAX_ROUNDS = 6;
async function reading(each, context, read) {
	const { source, more, requestedFiles } = each;
	for (let round = 1;; round++) {
		const missing = new Set();
		const result = readingOf(each, context, read, (path) => void missing.add(path));
		const toRead = [...missing].slice(0, Math.max(0, source.maxReferencedFiles - requestedFiles.size));
		if (toRead.length === 0 || round > MAX_ROUNDS) return result;
		for (const path of toRead) requestedFiles.add(path);
		const texts = (await Promise.all(toRead.map(async (path) => ({
			path,
			file: await source.read(path)
		})))).flatMap(({ path, file }) => file.state === "read" ? [[path, file.text]] : []);
		if (texts.length === 0) return result;
		for (const [path, text] of texts) more.set(path, text);
	}
}
function readingOf({ path, file, more, requestedFiles }, context, read, miss) {
	if (file.state !== "read") return {
		workflow: void 0,
		problems: [problemOf(path, file)]
	};
	const nul = file.text.indexOf("\0");
	if (nul >= 0) return {
		workflow: void 0,
		problems: [{
			location: {
				file: path,
				line: file.text.slice(0, nul).split("\n").length,
				column: 1
			},
			kind: "not-text",
			text: ""
		}]
	};
	try {
		const textOf = (other) => {
			if (!requestedFiles.has(other)) miss(other);
			return more.get(other);
		};
		return read(path, file.text, {
			...context,
			textOf
		});
	} catch (error) {
		return {
			workflow: void 0,
			problems: [{
				...problemOf(path, { state: "absent" }),
				text: String(error)
			}]
		};
	}
}
function problemOf(path, file) {
	const code = file.state === "absent" ? "ENOENT" : file.code;
	return {
		location: {
			file: path,
			line: 1,
			column: 1
		},
		kind: FAULTS[code] ?? "unreadable",
		text: code
	};
}
async function readAsRunning(file, inputs, { host: { env }, vault }) {
	const read = await reader(vault);
	const first = await reading(file, { substitutions: NO_SUBSTITUTIONS }, read);
	if (first.workflow === void 0) return {
		reading: first,
		step: void 0
	};
	const substitutions = substitutionsOf(stepIn(first.workflow, env), inputs, env);
	const second = substitutions.size === 0 ? first : await reading(file, { substitutions }, read);
	return {
		reading: second,
		step: second.workflow === void 0 ? void 0 : stepIn(second.workflow, env)
	};
}
const stepIn = (workflow, env) => ({
	workflow,
	job: env["GITHUB_JOB"] ?? "",
	action: env["GITHUB_ACTION"] ?? ""
});



/***/ })

};
;