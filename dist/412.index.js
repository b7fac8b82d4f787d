"use strict";
exports.id = 412;
exports.ids = [412];
exports.modules = {

/***/ 7570:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ omitUndefined),
/* harmony export */   i: () => (/* binding */ objectOf),
/* harmony export */   n: () => (/* binding */ fromJson),
/* harmony export */   o: () => (/* binding */ writtenFields),
/* harmony export */   r: () => (/* binding */ isObject),
/* harmony export */   t: () => (/* binding */ QUOTED)
/* harmony export */ });
// build/util/json.js
const QUOTED = /"(?:[^"\\]|\\.)*(?:"|\\?$)/gs;
function fromJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function writtenFields(json) {
	const fields = [];
	let [depth, start] = [0, 0];
	let name;
	for (const { 0: token, index } of json.matchAll(/"(?:[^"\\]|\\.)*(?:"|\\?$)|[[\]{}:,]/gs)) {
		if (token === "{" || token === "[") depth += 1;
		if (token === "}" || token === "]") depth -= 1;
		if (depth === 1 && name === void 0 && token.startsWith("\"")) name = token;
		if (depth === 1 && token === ":") start = index + 1;
		if (name !== void 0 && (depth === 1 && token === "," || depth === 0)) {
			fields.push([String(fromJson(name)), fromJson(json.slice(start, index))]);
			name = void 0;
		}
	}
	return fields;
}
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const objectOf = (value) => isObject(value) ? value : void 0;
function omitUndefined(fields) {
	const present = Object.entries(fields).filter(([, value]) => value !== void 0);
	return Object.freeze(Object.fromEntries(present));
}



/***/ }),

/***/ 7595:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ proxyReading),
/* harmony export */   S: () => (/* binding */ readDockerVersion),
/* harmony export */   _: () => (/* binding */ endedEarly),
/* harmony export */   a: () => (/* binding */ parseLoginServer),
/* harmony export */   b: () => (/* binding */ isOutdated),
/* harmony export */   c: () => (/* binding */ engineRouteTo),
/* harmony export */   d: () => (/* binding */ nameOf),
/* harmony export */   f: () => (/* binding */ routeTo),
/* harmony export */   g: () => (/* binding */ configWarning),
/* harmony export */   h: () => (/* binding */ MIN_CLIENT),
/* harmony export */   i: () => (/* binding */ loginServerIn),
/* harmony export */   l: () => (/* binding */ isInRange),
/* harmony export */   m: () => (/* binding */ withoutUserInfo),
/* harmony export */   n: () => (/* binding */ isToleratedByDocker),
/* harmony export */   o: () => (/* binding */ serviceOf),
/* harmony export */   p: () => (/* binding */ shownProxy),
/* harmony export */   r: () => (/* binding */ isUsable),
/* harmony export */   s: () => (/* binding */ compareRoutes),
/* harmony export */   t: () => (/* binding */ adminName),
/* harmony export */   u: () => (/* binding */ isLoopback),
/* harmony export */   v: () => (/* binding */ isAtLeast),
/* harmony export */   x: () => (/* binding */ isPanic),
/* harmony export */   y: () => (/* binding */ isNoProgram)
/* harmony export */ });
/* harmony import */ var _clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9554);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2363);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7570);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_1__);




// build/docker/proxy-url.js
function proxyReading(text) {
	const first = parse$1(text);
	const isKnown = first !== void 0 && SCHEMES.has(first.scheme);
	const found = isKnown ? first : parse$1(`http://${text}`) ?? first;
	if (found === void 0) return "ignored";
	return (isKnown || !text.includes("://")) && isHost(found.host) ? "url" : "misread";
}
const SCHEMES = new Set([
	"http",
	"https",
	"socks5",
	"socks5h"
]);
function isHost(host) {
	const [, name, port = ""] = /^(\[[0-9a-f:.%]+\]|[\w.-]+)(?::(\d*))?$/i.exec(host) ?? [];
	return name !== void 0 && !/^https?$/i.test(name) && Number(port) < 65536;
}
function parse$1(text) {
	if (/[\u0000-\u001f\u007f]/.test(text)) return void 0;
	const [withoutFragment = "", ...fragment] = text.split("#");
	const [, scheme = ""] = /^([a-z][a-z0-9+.-]*):/i.exec(withoutFragment) ?? [];
	if (scheme === "" && withoutFragment.startsWith(":")) return void 0;
	const [rest = ""] = withoutFragment.slice(scheme === "" ? 0 : scheme.length + 1).split("?");
	if (!hasEscapes(fragment.join("#"))) return void 0;
	if (!rest.startsWith("/")) {
		if (scheme !== "") return {
			scheme: scheme.toLowerCase(),
			host: ""
		};
		return (rest.split("/")[0] ?? "").includes(":") ? void 0 : {
			scheme: "",
			host: ""
		};
	}
	const [authority = "", ...path] = rest.startsWith("//") ? rest.slice(2).split("/") : ["", rest];
	if (!hasEscapes(path.join("/"))) return void 0;
	const at = authority.lastIndexOf("@");
	if (at >= 0 && !isUserInfo(authority.slice(0, at))) return void 0;
	const host = authority.slice(at + 1);
	return isHostOfGo(host) ? {
		scheme: scheme.toLowerCase(),
		host
	} : void 0;
}
const hasEscapes = (text) => !/%(?![0-9a-f]{2})/i.test(text);
const isUserInfo = (text) => /^[\w.:~!$&'()*+,;=%@-]*$/.test(text) && hasEscapes(text);
function isHostOfGo(host) {
	const name = host.startsWith("[") ? host.slice(host.lastIndexOf("]") + 1) : host;
	if (host.startsWith("[") && !host.includes("]")) return false;
	const colon = name.lastIndexOf(":");
	if (colon >= 0 && !/^\d*$/.test(name.slice(colon + 1))) return false;
	return !/[ \\^`{|}%]/.test(host);
}
// build/docker/version.js
function readDockerVersion(outcome, redact) {
	const answer = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.i)(parse(outcome.stdout));
	const client = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.i)(answer?.["Client"]);
	const version = client?.["Version"];
	if (client === void 0 || typeof version !== "string" || version === "") return void 0;
	const podman = isPodman(client, outcome.stderr);
	const engine = podman && outcome.code === 0 ? { state: "daemonless" } : engineAnswer(outcome, (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.i)(answer?.["Server"]), redact);
	return {
		client: {
			version,
			isPodman: podman
		},
		engine
	};
}
function engineAnswer(outcome, server, redact) {
	const { stderr } = outcome;
	const version = server?.["Version"];
	if (typeof version === "string" && version !== "") {
		const os = server?.["Os"];
		const architecture = server?.["Arch"];
		return {
			state: "answers",
			version,
			os: typeof os === "string" ? os : "",
			...typeof architecture === "string" && architecture !== "" && { architecture }
		};
	}
	const text = reasonIn(stderr, redact);
	if (/\bcommand \[ssh\b/i.test(text)) return {
		state: "unreachable",
		text
	};
	const mismatch = mismatchIn(text);
	if (NO_ENGINE.test(text)) return {
		state: "unreachable",
		text,
		loginFails: true,
		mismatch: mismatch ?? "rejected"
	};
	if (/permission denied/i.test(text)) return {
		state: "socket-denied",
		text
	};
	if (/client version \S+ is too old/i.test(text)) return {
		state: "client-too-old",
		text
	};
	if (TOO_NEW.test(text)) return {
		state: "client-too-new",
		text,
		...newestIn(text)
	};
	if (/error response from daemon: page not found$/i.test(text)) return {
		state: "client-too-new",
		text
	};
	if (UNREACHABLE.test(text)) return {
		state: "unreachable",
		text,
		...mismatch !== void 0 && { mismatch }
	};
	if (/^error response from daemon: /i.test(text) && !/denied by plugin/i.test(text)) return {
		state: "unreachable",
		text,
		loginFails: true,
		mismatch: "rejected"
	};
	return {
		state: "unclear",
		text
	};
}
function mismatchIn(text) {
	if (/net\/http: invalid header field/i.test(text)) return "headers";
	if (/server gave HTTP response to HTTPS client/i.test(text)) return "client-tls";
	if (/client sent an HTTP request to an HTTPS server|malformed HTTP response "\\x15/i.test(text)) return "daemon-tls";
	return /\btls: |\bx509: /.test(text) ? "untrusted" : void 0;
}
const TOO_NEW = /client version \S+ is too new|API version \S+ is not supported by this client/i;
function endedEarly({ code, stdout, stderr }, redact) {
	if (code === 0) return void 0;
	if (CANNOT_START.test(`${stderr.slice(0, MAX_REASON)}\n${stdout.slice(0, MAX_REASON)}`) || SHELLS.has(code)) return {
		state: "client-broken",
		text: reasonIn(stderr, redact) || reasonIn(stdout, redact),
		because: "program"
	};
	const text = reasonIn(stderr, redact);
	if (stdout.trim() !== "") return void 0;
	if (/\binvalid API version\b/i.test(text)) return {
		state: "client-too-new",
		text
	};
	const fault = clientFaultIn(text);
	if (fault !== void 0) return {
		state: "client-broken",
		text,
		because: fault
	};
	if (!NO_ENDPOINT.test(text)) return STARTING.test(text) ? {
		state: "client-broken",
		text,
		because: "start"
	} : void 0;
	return {
		state: "no-endpoint",
		text,
		because: endpointFaultIn(text)
	};
}
function clientFaultIn(text) {
	if (/\bnot allowed to alias\b/i.test(text)) return "aliases";
	const variable = /custom headers from (DOCKER_CUSTOM_HEADERS)|^(DOCKER_BUILDKIT) environment variable/i.exec(text);
	return variable?.[1] ?? variable?.[2];
}
function endpointFaultIn(text) {
	if (/\bcontext "[^"]*"/i.test(text)) return /not found|does not exist/i.test(text) ? "context" : "context-unreadable";
	if (/cannot find docker endpoint in context/i.test(text)) return "context-unreadable";
	return /\.pem\b|x509|certificate|\btls\b/i.test(text) ? "certificates" : "address";
}
const isPanic = ({ stderr }) => /^panic: /m.test(stderr);
const CANNOT_START = /exec format error|error while loading shared libraries|version `GLIBC_[\d.]+' not found|could not be found in this WSL|home directories outside of \/home|snap-confine has|cannot create user data directory|^sudo: (?:a password|a terminal|no tty|sorry)\b/im;
const SHELLS = new Set([126, 127]);
const isNoProgram = (text) => CANNOT_START.test(text) || /permission denied|\b(?:EACCES|ENOEXEC|ENOENT)\b/i.test(text);
const NO_ENGINE = /^invalid character '.' looking for beginning of value|client sent an HTTP request to an HTTPS server/i;
const STARTING = /^failed to initialize: /i;
const NO_ENDPOINT = /failed to retrieve context tls info|unable to resolve docker endpoint|\bprotocol not available$|\bunix socket path "|^context "[^"]*" (does not exist|not found)|current context "[^"]*" is not found|unable to parse docker host|conflicting options: |^invalid (bind address|proto)/i;
const WARNING = /^(WARNING|time="|DEBU|INFO|WARN)/;
const reasonIn = (stderr, redact) => (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.n)(redact(stderr), WARNING);
function configWarning(stderr, redact) {
	const isWarning = (line) => /^WARNING: Error (loading|parsing)? ?config file/i.test(line);
	const linesOf = (text) => text.slice(0, MAX_REASON).split("\n");
	if (!linesOf(stderr).some(isWarning)) return void 0;
	const line = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.m)(redact(stderr), (text) => linesOf(text).find(isWarning)?.trim() ?? "");
	return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.d)(line, 300);
}
function newestIn(text) {
	const newest = /(?:maximum supported API version is|^API version) (\d{1,3}\.\d{1,3})/i.exec(text)?.[1];
	return newest === void 0 ? {} : { newest };
}
const MAX_REASON = 4096;
const UNREACHABLE = /cannot connect to the docker daemon|failed to connect to the docker api|error during connect|is the docker daemon running|unable to resolve docker endpoint|unable to parse docker host|no such host|connection refused|i\/o timeout|context "[^"]*" (?:not found|does not exist)/i;
const isPodman = (client, stderr) => /\bpodman\b/i.test(stderr.slice(0, MAX_REASON)) || "APIVersion" in client;
function parse(text) {
	const whole = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.n)(text);
	if (whole !== void 0) return whole;
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.n)(text.split("\n").find((line) => line.trim().startsWith("{")) ?? "");
}
const MIN_CLIENT = "18.03";
const isOutdated = (version) => numbers(version) !== void 0 && !isAtLeast(version, 18, 3);
function isAtLeast(version, major, minor) {
	const [ownMajor = 0, ownMinor = 0] = numbers(version) ?? [];
	return ownMajor > major || ownMajor === major && ownMinor >= minor;
}
function numbers(version) {
	const [, major, minor] = /^v?(\d+)\.(\d+)/.exec(version) ?? [];
	return major === void 0 || minor === void 0 ? void 0 : [Number(major), Number(minor)];
}
// build/docker/proxy.js
function routeTo(host, settings) {
	const { httpsProxy, noProxy, reading = proxyReading(httpsProxy) } = settings;
	if (httpsProxy === "" || reading === "ignored" || isExempt(host, noProxy)) return void 0;
	const url = URL.parse(httpsProxy.includes("://") ? httpsProxy : `http://${httpsProxy}`);
	return reading === "misread" || url === null || url.host === "" ? "misread" : url;
}
function engineRouteTo(host, proxies) {
	const { httpsProxy, httpProxy, version } = proxies;
	if (httpsProxy === "" && httpProxy !== "" && !isAtLeast(version, 23, 0)) return "not-reported";
	const route = routeTo(host, proxies);
	return route instanceof URL && /\.docker\.internal$/i.test(route.hostname) ? "not-reported" : route;
}
function compareRoutes(one, other) {
	if (one === "invalid" || other === "invalid") return "unclear";
	if (one === "misread" || other === "misread") return one === other ? "same" : "other";
	if (one === void 0 || other === void 0) return one === other ? "same" : "other";
	if (one.protocol !== other.protocol || one.port !== other.port) return "other";
	const [name, otherName] = [nameOf(one), nameOf(other)];
	if (name === otherName || isLoopback(name) && isLoopback(otherName)) return "same";
	return isLoopback(name) || isLoopback(otherName) || (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(name) === 0 !== ((0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(otherName) === 0) || name.startsWith(`${otherName}.`) || otherName.startsWith(`${name}.`) ? "unclear" : "other";
}
const nameOf = ({ hostname }) => hostname.toLowerCase().replace(/^\[|\]$|\.$/g, "");
const isLoopback = (name) => name === "localhost" || (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(name) !== 0 && /^(127\.|::1$)/.test(name);
const shownProxy = (proxy) => `${proxy.protocol}//${proxy.host}`;
const withoutUserInfo = (proxy) => proxy.replace(/^([a-z][\w+.-]*:\/\/)?.*@/is, "$1");
function isExempt(server, noProxy) {
	const [, bracketed, plain, port = "443"] = /^(?:\[(.*)\]|([^:]*))(?::(\d+))?$/.exec(server) ?? [];
	const host = bracketed ?? plain ?? server;
	if (isLoopback(host)) return true;
	return noProxy.split(",").some((entry) => matches(host, port, entry.trim().toLowerCase()));
}
function matches(host, port, entry) {
	if (entry === "") return false;
	if (entry === "*") return true;
	if (entry.includes("/")) return isInRange(host, entry);
	const [, name = entry, ownPort] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
	if (ownPort !== void 0 && ownPort !== port) return false;
	const suffix = name.replace(/^\*\./, ".");
	return suffix.startsWith(".") ? host.endsWith(suffix) : host === suffix || host.endsWith(`.${suffix}`);
}
function isInRange(host, range) {
	const [network = "", prefix = ""] = range.split("/");
	const family = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(network);
	const bits = /^\d{1,3}$/.test(prefix) ? Number(prefix) : NaN;
	if (family === 0 || (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(host) !== family || !(bits <= (family === 4 ? 32 : 128))) return false;
	const type = family === 4 ? "ipv4" : "ipv6";
	const list = new node_net__WEBPACK_IMPORTED_MODULE_1__.BlockList();
	list.addSubnet(network, bits, type);
	return list.check(host, type);
}
// build/azure/acr/login-server.js
const ACR_SUFFIXES = _clouds_js__WEBPACK_IMPORTED_MODULE_0__.t.map(({ acrSuffix }) => acrSuffix);
const TOLERATED = new Set([
	"scheme",
	"path",
	"port-443",
	"edge-white-space"
]);
const isToleratedByDocker = (issue) => TOLERATED.has(issue.kind);
const isUsable = (server) => (server.kind.kind === "acr" || server.kind.kind === "trusted") && server.flaws.every((issue) => isToleratedByDocker(issue) || issue.kind === "upper-case");
const serviceOf = ({ kind, host }) => kind.kind === "acr" ? kind.service : host;
const adminName = ({ kind, host }) => kind.kind === "acr" ? kind.registryName : host;
function parseLoginServer(given, trustedHosts = []) {
	const flaws = [];
	const trimmed = given.trim();
	if (trimmed !== given) flaws.push({ kind: "edge-white-space" });
	const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.exec(trimmed)?.[0] ?? "";
	if (scheme !== "") flaws.push({ kind: "scheme" });
	const [authority = "", ...path] = trimmed.slice(scheme.length).split("/");
	if (path.length > 0 && scheme === "") flaws.push({ kind: "path" });
	const strange = strangeCharacters(authority);
	if (/\s/.test(authority)) flaws.push({
		kind: "inner-white-space",
		suggestion: authority.toLowerCase().replace(/\s+/g, "")
	});
	const bare = unwrapped(authority.toLowerCase());
	const isWrapped = bare !== authority.toLowerCase() && isLoginServer(bare);
	if (strange.length > 0) flaws.push({
		kind: "characters",
		characters: strange,
		...isWrapped && { suggestion: bare }
	});
	const lower = authority.toLowerCase();
	const [, name = lower, port] = /^(.*?)(?::(\d*))?$/s.exec(lower) ?? [];
	if (trustedHosts.includes(lower)) {
		if (!URL.canParse(`https://${lower}/`)) flaws.push({
			kind: "port",
			port: port ?? ""
		});
		return {
			given,
			host: lower,
			kind: { kind: "trusted" },
			flaws
		};
	}
	if (authority !== lower) flaws.push({ kind: "upper-case" });
	const kind = kindOf(isWrapped ? bare : name);
	if (port === "443") flaws.push({ kind: "port-443" });
	else if (port !== void 0 && kind.kind !== "other") flaws.push({
		kind: "port",
		port
	});
	if (!name.includes(".") && name !== "localhost") {
		const suggestion = name.replace(/[^a-z0-9-]/g, "");
		flaws.push({
			kind: "short-name",
			suggestion: `${suggestion || "name"}.azurecr.io`
		});
	} else if (kind.kind !== "acr" && /^\.|\.\./.test(name)) flaws.push({ kind: "not-a-login-server" });
	else if (kind.kind === "acr" && strange.length === 0) {
		const issue = formFlaw(name, kind.suffix);
		if (issue !== void 0) flaws.push(issue);
	}
	return {
		given,
		host: name,
		kind,
		flaws
	};
}
function unwrapped(name) {
	let [from, to] = [0, name.length];
	while (from < to && `"'\`<([{`.includes(name.charAt(from))) from += 1;
	while (to > from && `"'\`>)]},;`.includes(name.charAt(to - 1))) to -= 1;
	return name.slice(from, to);
}
function isLoginServer(name) {
	const kind = kindOf(name);
	return kind.kind === "acr" && strangeCharacters(name).length === 0 && formFlaw(name, kind.suffix) === void 0;
}
function kindOf(name) {
	const suffix = ACR_SUFFIXES.find((candidate) => name === candidate || name.endsWith(`.${candidate}`));
	if (suffix !== void 0) {
		const [first = "", region, geo] = name.slice(0, -suffix.length - 1).split(".");
		const regional = region !== void 0 && geo === "geo";
		return {
			kind: "acr",
			suffix,
			registryName: first.replace(/-[^-]*$/, ""),
			service: regional ? `${first}.${suffix}` : name
		};
	}
	const suggestion = registryInside(name) ?? suggestSuffix(name);
	return suggestion === void 0 ? { kind: "other" } : {
		kind: "near-miss",
		suggestion
	};
}
function formFlaw(name, suffix) {
	const labels = name.slice(0, -suffix.length).split(".").slice(0, -1);
	const [first = ""] = labels;
	if (first === "") return { kind: "not-a-login-server" };
	const regional = labels.length === 3 && labels[2] === "geo";
	if (labels.length === 1 || regional) return labels.every((label) => /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(label)) ? void 0 : { kind: "not-a-login-server" };
	return {
		kind: "not-a-login-server",
		suggestion: `${first === "www" ? labels[1] ?? first : first}.${suffix}`
	};
}
function registryInside(name) {
	const suffix = ACR_SUFFIXES.find((candidate) => name.includes(`.${candidate}.`));
	const [start = ""] = suffix === void 0 ? [] : name.split(`.${suffix}.`);
	return start === "" || name.endsWith(".") ? void 0 : `${start.split(".")[0]}.${suffix}`;
}
const SIMILAR_DOMAINS = [
	"acr.io",
	"acr.azure.com",
	"azure.cr.io",
	"azure.io",
	"azurecontainerregistry.io"
];
function suggestSuffix(name) {
	const labels = name.replace(/\.$/, "").split(".");
	for (const count of [3, 2]) {
		if (labels.length <= count) continue;
		const first = labels[0] ?? "";
		const tail = labels.slice(-count).join(".");
		const [domain = "", top = ""] = labels.slice(-count);
		const nearest = ACR_SUFFIXES.map((suffix) => ({
			suffix,
			away: (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.t)(tail, suffix)
		})).sort((a, b) => a.away - b.away)[0];
		if (count === 2 && domain === "azurecr" && nearest?.away !== 1) return `${first}.azurecr.io`;
		if (nearest !== void 0 && nearest.away <= 2) return `${first}.${nearest.suffix}`;
		if (count === 2 && (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.t)(domain, "azurecr") <= 1) return `${first}.${ACR_SUFFIXES.find((suffix) => suffix.endsWith(`.${top}`)) ?? "azurecr.io"}`;
		if (SIMILAR_DOMAINS.includes(tail)) return `${first}.azurecr.io`;
	}
	const missingDot = /^([a-z0-9-]+?)\.?azurecr\.?(io|cn|us|de)?$/.exec(name);
	return missingDot === null ? void 0 : `${missingDot[1]}.azurecr.${missingDot[2] ?? "io"}`;
}
function strangeCharacters(authority) {
	const strange = [...authority.replace(/:\d*$/, "")].filter((character) => !/[a-zA-Z0-9.\-\s]/.test(character));
	return [...new Set(strange)].slice(0, 5).map(nameOfCharacter);
}
function nameOfCharacter(character) {
	const point = character.codePointAt(0) ?? 0;
	return point > 32 && point < 127 ? character : `U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
}
function loginServerIn(cnames) {
	for (const alias of cnames) {
		const server = parseLoginServer(alias);
		if (server.kind.kind !== "acr") continue;
		if (server.flaws.length === 0) return server.host;
		const suggestion = server.flaws.map((issue) => "suggestion" in issue ? issue.suggestion : void 0)[0];
		if (suggestion !== void 0) return suggestion;
	}
}



/***/ }),

/***/ 5441:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ tellsWrongSecret),
/* harmony export */   A: () => (/* binding */ NOWHERE),
/* harmony export */   B: () => (/* binding */ isHtml),
/* harmony export */   C: () => (/* binding */ isOtherRegistry),
/* harmony export */   D: () => (/* binding */ parseReference),
/* harmony export */   E: () => (/* binding */ matchRegistry),
/* harmony export */   F: () => (/* binding */ blockedBy),
/* harmony export */   G: () => (/* binding */ misplacedPart),
/* harmony export */   H: () => (/* binding */ isPage),
/* harmony export */   I: () => (/* binding */ certificateFault),
/* harmony export */   J: () => (/* binding */ overload),
/* harmony export */   K: () => (/* binding */ missingPermission),
/* harmony export */   L: () => (/* binding */ certificateNote),
/* harmony export */   M: () => (/* binding */ placeOf),
/* harmony export */   N: () => (/* binding */ toDisplayString),
/* harmony export */   O: () => (/* binding */ registryNameOf),
/* harmony export */   P: () => (/* binding */ toLiteral),
/* harmony export */   Q: () => (/* binding */ tellsWrongAudience),
/* harmony export */   R: () => (/* binding */ decidingManifest),
/* harmony export */   S: () => (/* binding */ isAcrHost),
/* harmony export */   T: () => (/* binding */ literalSuffix),
/* harmony export */   U: () => (/* binding */ isTooLarge),
/* harmony export */   V: () => (/* binding */ isNodeOnlyRefusal),
/* harmony export */   W: () => (/* binding */ issuedToken),
/* harmony export */   X: () => (/* binding */ rejectingResponse),
/* harmony export */   Y: () => (/* binding */ refusalText),
/* harmony export */   Z: () => (/* binding */ rejectionOf),
/* harmony export */   _: () => (/* binding */ readToken),
/* harmony export */   a: () => (/* binding */ platformMatch),
/* harmony export */   at: () => (/* binding */ addressRefused),
/* harmony export */   b: () => (/* binding */ numericDate),
/* harmony export */   c: () => (/* binding */ isSocket),
/* harmony export */   ct: () => (/* binding */ transfersIn),
/* harmony export */   d: () => (/* binding */ ZERO_GUID),
/* harmony export */   et: () => (/* binding */ fileForm),
/* harmony export */   f: () => (/* binding */ credentialDefect),
/* harmony export */   g: () => (/* binding */ grantedActions),
/* harmony export */   h: () => (/* binding */ userNameKind),
/* harmony export */   i: () => (/* binding */ manifestTarget),
/* harmony export */   it: () => (/* binding */ repositoryScope),
/* harmony export */   j: () => (/* binding */ equals),
/* harmony export */   k: () => (/* binding */ serverOf),
/* harmony export */   l: () => (/* binding */ runtimeIn),
/* harmony export */   m: () => (/* binding */ displayUserName),
/* harmony export */   n: () => (/* binding */ childFor),
/* harmony export */   nt: () => (/* binding */ misplacedForm),
/* harmony export */   o: () => (/* binding */ firstOfEach),
/* harmony export */   ot: () => (/* binding */ parseErrorBody),
/* harmony export */   p: () => (/* binding */ describeSecret),
/* harmony export */   q: () => (/* binding */ networkFailure),
/* harmony export */   r: () => (/* binding */ manifestContent),
/* harmony export */   rt: () => (/* binding */ allows),
/* harmony export */   s: () => (/* binding */ isLocalEndpoint),
/* harmony export */   st: () => (/* binding */ runningStep),
/* harmony export */   t: () => (/* binding */ MANIFEST_TYPES),
/* harmony export */   tt: () => (/* binding */ idForm),
/* harmony export */   u: () => (/* binding */ MAX_SECRET_LENGTH),
/* harmony export */   w: () => (/* binding */ literalHost),
/* harmony export */   x: () => (/* binding */ doubleSlash),
/* harmony export */   y: () => (/* binding */ jwtPart),
/* harmony export */   z: () => (/* binding */ indicatesMissingRole)
/* harmony export */ });
/* unused harmony export v */
/* harmony import */ var _clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9554);
/* harmony import */ var _guid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(945);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2363);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8317);
/* harmony import */ var _note_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7616);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7570);
/* harmony import */ var _login_server_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7595);







// build/workflow/current-step.js
function runningStep({ workflow, job, action }) {
	const found = jobsNamed(workflow, job).flatMap((inJob) => {
		const names = namesOf(inJob.steps);
		const step = inJob.steps.find((_, index) => names[index] === action.toLowerCase());
		return step === void 0 ? [] : [{
			job: inJob,
			step
		}];
	});
	return found.length === 1 ? found[0] : void 0;
}
const jobsNamed = ({ jobs }, id) => jobs.flatMap((job) => [job, ...job.calls?.workflow?.jobs ?? []]).filter((job) => job.id === id && job.steps.length > 0);
function namesOf(steps) {
	const taken = new Set(steps.map(({ id }) => id?.toLowerCase()).filter((id) => id !== void 0));
	return steps.map(({ id, uses }) => {
		if (id !== void 0) return id.toLowerCase();
		const name = `__${sourceOf(uses?.action).replace(/[^a-z0-9_-]/g, "_")}`;
		let candidate = name;
		for (let count = 2; taken.has(candidate); count++) candidate = `${name}_${count}`;
		taken.add(candidate);
		return candidate;
	});
}
function sourceOf(action) {
	if (action === void 0) return "run";
	if (action.startsWith("./")) return "self";
	if (action.startsWith("docker://")) return action.slice(9);
	return action.split("/").slice(0, 2).join("/");
}
const transfersIn = ({ steps }) => steps.flatMap(({ operations }) => operations).filter((operation) => operation.kind === "push" || operation.kind === "pull");
// build/azure/acr/error-response.js
function parseErrorBody(body) {
	const first = firstError(body);
	if (first === void 0) return void 0;
	const message = typeof first["message"] === "string" ? first["message"] : "";
	const mark = message.lastIndexOf("CorrelationId:");
	const correlation = mark < 0 ? null : /^CorrelationId:\s{0,10}([0-9a-fA-F-]{8,64})\s{0,10}$/.exec(message.slice(mark));
	return {
		code: typeof first["code"] === "string" ? first["code"] : "",
		message: correlation === null ? message : message.slice(0, mark).trimEnd(),
		...correlation?.[1] !== void 0 && { correlationId: correlation[1] }
	};
}
function firstError(body) {
	const errors = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.i)((0,_json_js__WEBPACK_IMPORTED_MODULE_3__.n)(body))?.["errors"];
	const first = Array.isArray(errors) ? errors[0] : void 0;
	return typeof first === "object" && first !== null ? first : void 0;
}
function addressRefused(error) {
	return /client with IP ['"‘]?([0-9a-fA-F.:]+)/i.exec(error.message)?.[1];
}
// build/azure/acr/token-scope.js
const repositoryScope = (repository, access) => `repository:${repository}:${access === "push" ? "pull,push" : "pull"}`;
const allows = ({ actions }, right) => actions !== "unreadable" && (actions.includes(right) || actions.includes("*"));
// build/azure/value-form.js
function fileForm(secret) {
	const form = documentForm(secret) ?? documentForm(unpacked(secret));
	if (form !== void 0) return form;
	return (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.a)(secret).length >= 3 || /[\u0000-\u0008\ufffd]/.test(secret) ? "file" : void 0;
}
function documentForm(text) {
	if (/---BEGIN [A-Z0-9 ]{1,40}---/.test(text) || isDer(text)) return "certificate";
	if (/^\s*\{/.test(text) && (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.i)((0,_json_js__WEBPACK_IMPORTED_MODULE_3__.n)(text)) !== void 0) return "json";
	return isBrokenJson(text) ? "json" : void 0;
}
const MIN_DER = 200;
const isDer = (text) => /^MI[IEJKLM]/.test(text) && text.length >= MIN_DER && isBase64(text);
const isBase64 = (text) => !/[^A-Za-z0-9+/=\s]/.test(text);
const isBrokenJson = (text) => /[{,]\s*\\?["'](?:clientId|clientSecret|appId|password|tenantId|tenant|displayName|subscriptionId)\\?["']\s*:/i.test(text);
function unpacked(text) {
	const quoted = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.n)(text);
	if (typeof quoted === "string") return quoted;
	return text.length >= 40 && isBase64(text) ? Buffer.from(text, "base64").toString("utf8") : "";
}
const FORMS = [
	["masked", /^[*•]+$/],
	["github-token", /^(?:gh[opsur]_|github_pat_)[A-Za-z0-9_]+$/],
	["docker-hub-token", /^dckr_[a-z]+_[\w-]+$/],
	["variable", /^\$\{?\{?[^{}]*\}?\}$|^\{\{[^{}]*\}\}$|^\$\([\w.-]+\)$|^\$(?:env:)?[A-Za-z_]\w*$|^%[A-Za-z_]\w*%$/],
	["variable", /^(?:secrets|vars|env)\.\w+$/],
	["placeholder", /^<[^<>]*>$|^__\w+__$|^xxx[x-]*$|^your[ _-]|^(?:change|replace)[ _-]?me$|^todo$/i],
	["assignment", /^(?:(?:export|set) |\$env:)?[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+ ?= ?\S/],
	["assignment", /^["']?(?:password|client_?secret|secret|username|client_?id|app_?id|tenant(?:_?id)?)["']?\s*[:=]\s*\S/i],
	["quoted", /^["'`“”‘’]|["'`“”‘’]$/],
	["thumbprint", /^[0-9a-f]{40}$/i],
	["file-name", /^\S+\.(?:pem|pfx|p12|cer|crt|key|json)$/i],
	["percent-encoded", /%(?:2[bf]|3d|7e|5f)/i]
];
const MAX_LENGTH = 300;
const isEncodedText = (text) => !text.startsWith("eyJ") && isBase64(text) && /^[ -~]{16,}\r?\n?$/.test(Buffer.from(text, "base64").toString("latin1"));
const formOf = (text) => FORMS.find(([, pattern]) => pattern.test(text))?.[0] ?? (isEncodedText(text) ? "base64" : void 0);
function misplacedForm(value) {
	const text = value.trim();
	if (text.length > MAX_LENGTH) return /^["'`]eyJ/.test(text) ? "quoted" : /^bearer eyJ/i.test(text) ? "assignment" : void 0;
	const form = formOf(text);
	const inside = text.replace(/^["'`]/, "").replace(/["'`],?$/, "");
	return form === "quoted" && inside !== text ? formOf(inside) ?? form : form;
}
const WITH_GUID = new RegExp(`^[^0-9a-z]*(${_guid_js__WEBPACK_IMPORTED_MODULE_1__.t})[^0-9a-z]*$`, "i");
function idForm(id) {
	const text = id.trim();
	if (text === "" || /^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return void 0;
	const suggestion = text.length <= 100 ? WITH_GUID.exec(text)?.[1] : void 0;
	if (suggestion === text) return void 0;
	if (suggestion !== void 0) return {
		form: "quoted",
		suggestion
	};
	if (/^\/?subscriptions\//i.test(text)) return { form: "resource-id" };
	return { form: fileForm(text) ?? misplacedForm(text) ?? "no-guid" };
}
// build/diagnosis/responses.js
function networkFailure(registry) {
	const { connection, challenge, exchange, token, anonymous, images } = registry;
	const onNetworkPath = [
		[connection, void 0],
		[challenge, "challenge"],
		[exchange, "exchange"],
		[token, tokenStage(registry)],
		[anonymous, "credentials"],
		...images.map((image) => [decidingManifest(image), "data"])
	];
	for (const [fact, stage] of onNetworkPath) {
		if (fact.state !== "failed" || fact.reason.kind !== "network") continue;
		return {
			...fact.reason,
			stage: stage ?? stageOf(fact.reason.failure)
		};
	}
}
const decidingManifest = ({ manifest, child }) => (0,_facts_js__WEBPACK_IMPORTED_MODULE_5__.i)(manifest)?.status === 200 && child !== void 0 ? child.manifest : manifest;
const tokenStage = ({ credential }) => (0,_facts_js__WEBPACK_IMPORTED_MODULE_5__.i)(credential)?.source === "entra" ? "exchange" : "credentials";
function stageOf({ at }) {
	if (at === "http") return "challenge";
	return at === "proxy" ? "tcp" : at;
}
function certificateFault(code) {
	if (code === "CERT_COMMON_NAME_ONLY") return "common-name";
	if (/EXPIRED|NOT_YET_VALID/.test(code)) return "dates";
	if (/ALTNAME|HOSTNAME/.test(code)) return "name";
	return /ISSUER|SELF_SIGNED|LEAF|UNTRUSTED|CHAIN/.test(code) ? "chain" : "other";
}
const certificateNote = ({ subject, issuer, validFrom, validTo }) => (0,_note_js__WEBPACK_IMPORTED_MODULE_6__.t)("certificate", {
	subject,
	issuer,
	from: validFrom,
	to: validTo
});
const NODE_ONLY_ERRORS = /^HPE_(?:HEADER_OVERFLOW|UNEXPECTED_CONTENT_LENGTH|INVALID_TRANSFER_ENCODING)$/;
const NODE_ONLY_TEXT = /certificate key too weak|unsafe legacy renegotiation disabled/;
const isNodeOnlyRefusal = ({ code, text }) => NODE_ONLY_ERRORS.test(code) || NODE_ONLY_TEXT.test((0,_note_js__WEBPACK_IMPORTED_MODULE_6__.n)(text));
function blockedBy(registry) {
	const challenge = (0,_facts_js__WEBPACK_IMPORTED_MODULE_5__.i)(registry.challenge);
	const challengeBlock = challenge === void 0 ? void 0 : blockAtChallenge(challenge);
	if (challenge !== void 0 && challengeBlock !== void 0) return {
		block: refineWithArm(challengeBlock, registry),
		answer: challenge,
		stage: "challenge"
	};
	const behind = [
		[(0,_facts_js__WEBPACK_IMPORTED_MODULE_5__.i)(registry.exchange), "exchange"],
		[(0,_facts_js__WEBPACK_IMPORTED_MODULE_5__.i)(registry.token), tokenStage(registry)],
		[(0,_facts_js__WEBPACK_IMPORTED_MODULE_5__.i)(registry.anonymous), "credentials"]
	];
	for (const [answer, stage] of behind) {
		const block = answer === void 0 ? void 0 : blockAtToken(answer);
		if (answer !== void 0 && block !== void 0) return {
			block: refineWithArm(block, registry),
			answer,
			stage
		};
	}
}
const refineWithArm = (block, registry) => block === "firewall" && (0,_facts_js__WEBPACK_IMPORTED_MODULE_5__.i)(registry.arm)?.registry.publicNetworkAccess === "Disabled" ? "public-access-disabled" : block;
function blockAtChallenge(answer) {
	if (answer.status === 403 && !isPage(answer) && !isOfAnotherServer(answer)) return refusalText(answer) ?? "firewall";
	const common = overload(answer);
	if (common !== void 0) return common;
	if (isDisallowed(answer)) return "disabled";
	if (answer.status !== 401) return "not-a-registry";
	if (answer.bearer === void 0) return answer.asksForBasic ? void 0 : "not-a-registry";
	return answer.realmTrusted ? void 0 : "challenge-untrusted";
}
const isPage = ({ status, contentType, error, excerpt }) => error === void 0 && (status >= 400 && contentType.includes("html") || isHtml(excerpt));
const isHtml = (text) => HTML.test(text);
const HTML = /^\s*<(?:!doctype html|html)\b/i;
const isOfAnotherServer = ({ serverHeader, error }) => error === void 0 && serverHeader !== "" && !/openresty|AzureContainerRegistry/i.test(serverHeader);
function blockAtToken(answer) {
	if (answer.issued) return void 0;
	const common = overload(answer);
	if (common !== void 0) return common;
	if (isDisallowed(answer)) return "disabled";
	if (answer.status < 400 || answer.status === 404 || isOfFront(answer)) return "not-a-registry";
	return answer.status === 403 ? refusalText(answer) : void 0;
}
const isOfFront = (answer) => answer.error === void 0 && (answer.status !== 401 || isPage(answer) || /^<\?xml\b/i.test(answer.excerpt));
const isTooLarge = ({ status, excerpt }) => status === 413 || status === 431 || status === 400 && /header or cookie too large/i.test(excerpt);
function refusalText(answer) {
	const { error } = answer;
	if (error === void 0) return void 0;
	if (addressRefused(error) !== void 0 || /aka\.ms\/acr\/firewall/i.test(error.message)) return "firewall";
	if (/key ?vault|customer[- ]managed|encryption/i.test(error.message)) return "encryption-key";
	return isOfState(error.message) ? "disabled" : void 0;
}
const isOfState = (message) => /\b(?:registry|subscription)\b/i.test(message) && /\b(?:disabled|suspended|quota|exceeded)\b/i.test(message) && !/public network|admin user|anonymous/i.test(message);
const isDisallowed = ({ status, error }) => error !== void 0 && status >= 400 && status < 500 && status !== 401 && (isOfState(error.message) || /operation is disallowed/i.test(error.message));
function overload({ status }) {
	if (status === 429) return "throttled";
	return status >= 500 && status !== 511 ? "unavailable" : void 0;
}
const looksUpRoles = ({ error }) => error !== void 0 && /retrieving permissions failed/i.test(error.message);
const indicatesMissingRole = (answer) => answer.status === 403 && looksUpRoles(answer);
const tellsWrongAudience = (answer) => answer.status === 401 && looksUpRoles(answer);
const tellsWrongSecret = ({ error }) => error !== void 0 && /invalid clientid or client secret/i.test(error.message);
function rejectingResponse(registry) {
	const answer = (0,_facts_js__WEBPACK_IMPORTED_MODULE_5__.i)(registry.token) ?? (0,_facts_js__WEBPACK_IMPORTED_MODULE_5__.i)(registry.exchange);
	return answer === void 0 || answer.issued || answer.status < 400 || answer.status === 404 ? void 0 : answer;
}
function rejectionOf(registry) {
	const credential = (0,_facts_js__WEBPACK_IMPORTED_MODULE_5__.i)(registry.credential);
	const answer = rejectingResponse(registry);
	if (credential === void 0 || answer === void 0 || blockedBy(registry) !== void 0) return void 0;
	if (credential.source === "entra") return "rejected";
	if (credential.source === "docker") return "stale-login";
	if (misplacedIn(credential, answer) !== void 0) return "misplaced";
	if (credential.secret.innerWhitespace || /\s/.test(credential.userName)) return "white-space";
	if (credential.secret.kind === "entra-token") return "entra-token";
	const unknown = isUnknownUser(answer) ? UNKNOWN[credential.userNameKind] : void 0;
	if (unknown !== void 0) return unknown;
	if (credential.userNameKind === "service-principal" && credential.secret.kind === "guid") return "secret-is-id";
	return credential.userNameKind === "scoped-token" && isKnownUser(answer) ? "scoped-token-password" : "rejected";
}
function misplacedPart(registry) {
	const credential = (0,_facts_js__WEBPACK_IMPORTED_MODULE_5__.i)(registry.credential);
	const answer = rejectingResponse(registry);
	if (credential === void 0 || answer === void 0 || rejectionOf(registry) !== "misplaced") return void 0;
	return misplacedIn(credential, answer);
}
function misplacedIn({ userName, secret }, answer) {
	const ofPassword = secret.form === void 0 ? void 0 : {
		input: "password",
		form: secret.form
	};
	if (secret.form === "github-token" || secret.form === "docker-hub-token") return ofPassword;
	if (!isUnknownUser(answer) || (0,_guid_js__WEBPACK_IMPORTED_MODULE_1__.r)(userName)) return ofPassword;
	if (secret.kind === "guid") return {
		input: "username",
		form: "swapped"
	};
	const form = fileForm(userName) ?? misplacedForm(userName);
	const suggestion = form === "quoted" ? idForm(userName)?.suggestion : void 0;
	return form === void 0 ? void 0 : {
		input: "username",
		form,
		...suggestion !== void 0 && { suggestion }
	};
}
const UNKNOWN = {
	"service-principal": "application-unknown",
	admin: "admin-unknown",
	"scoped-token": "user-unknown",
	"acr-token": void 0
};
const isUnknownUser = ({ error, excerpt }) => /not registered with AAD|client id must be guid/i.test(error?.message ?? excerpt);
const isKnownUser = ({ error, excerpt }) => /incorrect password/i.test(error?.message ?? excerpt) || error !== void 0 && error.correlationId === void 0 && /^authentication required, visit/i.test(error.message);
function issuedToken(registry) {
	const answer = (0,_facts_js__WEBPACK_IMPORTED_MODULE_5__.i)(registry.credential.state === "known" ? registry.token : registry.anonymous);
	return answer?.issued === true ? answer : void 0;
}
function missingPermission(grant, facts) {
	if (grant.actions === "unreadable") return void 0;
	if (facts.given.access === "push" && !allows(grant, "push")) return "push";
	return allows(grant, "pull") ? void 0 : "pull";
}
// build/workflow/partial-string.js
const NOWHERE = {
	file: "",
	line: 1,
	column: 1
};
function toLiteral(value) {
	let text = "";
	for (const segment of value.segments) {
		if ("expression" in segment) return void 0;
		text += segment.literal;
	}
	return text;
}
const toDisplayString = (value) => value.segments.map((segment, index) => {
	if ("literal" in segment) return segment.literal;
	if (segment.expression === "") return "…";
	return segment.expression.startsWith("$") ? variable(segment.written ?? segment.expression, value.segments[index + 1]) : `\${{ ${segment.written ?? segment.expression} }}`;
}).join("");
const variable = (name, next) => next !== void 0 && "literal" in next && /^\w/.test(next.literal) ? name.replace(/^\$([\w:]+)$/, "${$1}") : name;
function equals(one, other) {
	const [first, second] = [toLiteral(one), toLiteral(other)];
	if (first !== void 0 && second !== void 0) return first === second;
	const key = ({ segments }) => {
		const parts = [""];
		for (const segment of segments) if ("literal" in segment) parts.push(`${parts.pop()}${segment.literal}`);
		else parts.push({ expression: segment.expression }, "");
		return JSON.stringify(parts);
	};
	return [...one.segments, ...other.segments].every((segment) => !("expression" in segment) || segment.expression !== "") && key(one) === key(other) ? true : void 0;
}
function placeOf(value, pattern) {
	for (const segment of value.segments) if ("literal" in segment && pattern.test(segment.literal)) return segment.location;
	return value.location;
}
// build/workflow/image-reference.js
function literalHost(host) {
	const text = host.kind === "none" ? void 0 : toLiteral(host.value);
	return text !== void 0 && /^[\w.-]+$/.test(text) ? text.toLowerCase() : void 0;
}
const SCHEME = /^([a-z]+):\/\//i;
function parseReference(image) {
	const { scheme, segments } = withoutScheme(image.segments);
	return {
		scheme,
		...referenceOf({
			...image,
			segments
		})
	};
}
function referenceOf(image) {
	const [first = [], ...rest] = splitAtSlashes(image.segments);
	const host = {
		segments: first,
		location: first[0]?.location ?? image.location
	};
	if (rest.length === 0) {
		const name = withoutTag(first);
		return name.some(isUnknown) ? {
			host: {
				kind: "unknown",
				value: host
			},
			path: []
		} : {
			host: { kind: "none" },
			path: [name]
		};
	}
	const path = [...rest.slice(0, -1), withoutTag(rest.at(-1) ?? [])];
	const text = toLiteral(host);
	if (text === "") return {
		host: {
			kind: "unknown",
			value: host
		},
		path
	};
	if (text !== void 0) return /[.:]/.test(text) || text === "localhost" || text !== text.toLowerCase() ? {
		host: {
			kind: "host",
			value: host
		},
		path
	} : {
		host: { kind: "none" },
		path: [first, ...path]
	};
	return {
		host: {
			kind: first.some((segment) => "literal" in segment && segment.literal.includes(".")) ? "host" : "unknown",
			value: host
		},
		path
	};
}
const isUnknown = (segment) => "expression" in segment;
const doubleSlash = (image) => withoutScheme(image.segments).segments.find((segment) => "literal" in segment && segment.literal.includes("//"));
function withoutScheme(segments) {
	const [first, ...rest] = segments;
	const [text, name = ""] = first !== void 0 && "literal" in first ? SCHEME.exec(first.literal) ?? [] : [];
	if (first === void 0 || !("literal" in first) || text === void 0) return {
		scheme: void 0,
		segments
	};
	const known = first.literal.slice(text.length);
	return {
		scheme: /^https?$/i.test(name) ? {
			...first,
			literal: text
		} : void 0,
		segments: known === "" ? rest : [{
			...first,
			literal: known
		}, ...rest]
	};
}
function splitAtSlashes(segments) {
	const parts = [[]];
	for (const segment of segments) {
		if (!("literal" in segment)) {
			parts.at(-1)?.push(segment);
			continue;
		}
		for (const [index, known] of segment.literal.split("/").entries()) {
			if (index > 0) parts.push([]);
			if (known !== "") parts.at(-1)?.push({
				...segment,
				literal: known
			});
		}
	}
	return parts;
}
function withoutTag(part) {
	const path = [];
	for (const segment of part) {
		if (!("literal" in segment)) return [...path, segment];
		const end = segment.literal.search(/[:@]/);
		if (end === 0) return path;
		path.push(end < 0 ? segment : {
			...segment,
			literal: segment.literal.slice(0, end)
		});
		if (end > 0) return path;
	}
	return path;
}
const DOCKER_HUB = new Set([
	"docker.io",
	"index.docker.io",
	"registry-1.docker.io",
	"hub.docker.com"
]);
function matchRegistry({ by, registry }, host) {
	if (by === "az acr login") return registry === void 0 ? "maybe" : matchRegistryName(registry, host);
	const server = registry === void 0 ? void 0 : serverOf(registry);
	const name = server === void 0 ? "docker.io" : toLiteral(server)?.toLowerCase();
	const isHub = name !== void 0 && DOCKER_HUB.has(name);
	if (host.kind === "none") return isHub ? "same" : name === void 0 ? "maybe" : "other";
	const image = toLiteral(host.value)?.toLowerCase();
	if (isHub) return image === void 0 ? maybe(host, "docker.io") : DOCKER_HUB.has(image) ? "same" : "other";
	if (server === void 0) return "maybe";
	if (equals(server, host.value) === true || name !== void 0 && name === image) return "same";
	return mayBeSame(server, host.value) ? "maybe" : "other";
}
const maybe = (host, name) => host.kind === "unknown" || host.kind === "host" && mayBe(host.value, name) ? "maybe" : "other";
function matchRegistryName(registry, host) {
	if (host.kind === "none") return "other";
	const image = toLiteral(host.value)?.toLowerCase();
	const name = toLiteral(registry);
	if (image !== void 0) {
		const { kind } = (0,_login_server_js__WEBPACK_IMPORTED_MODULE_2__.a)(image);
		if (kind.kind !== "acr") return "other";
		if (name === void 0) return "maybe";
		const [label = ""] = image.split(".");
		const registryName = registryNameOf(name);
		return label === registryName || label.startsWith(`${registryName}-`) ? "same" : "other";
	}
	if (equals(registry, host.value) === true) return "same";
	const suffix = literalSuffix(host.value);
	if (suffix.startsWith(".") && !ACR_END.test(suffix)) return "other";
	const withSuffix = (end) => ({
		segments: [...registry.segments, {
			literal: end,
			location: registry.location
		}],
		location: registry.location
	});
	if (_clouds_js__WEBPACK_IMPORTED_MODULE_0__.t.some(({ acrSuffix }) => equals(withSuffix(`.${acrSuffix}`), host.value) === true)) return "same";
	return "maybe";
}
const ACR_END = /(?:^|\.)azurecr\.(?:io|cn|us|de)$/i;
const registryNameOf = (given) => (given.toLowerCase().split(".")[0] ?? "").replace(/-.*$/s, "");
const isAcrHost = (host) => ACR_END.test(literalSuffix(host));
function isOtherRegistry(host) {
	const text = toLiteral(host);
	return text !== void 0 && /[.:]|^localhost$/.test(text) && !isAcrHost(host);
}
function literalSuffix({ segments }) {
	let end = "";
	for (const segment of segments.toReversed()) {
		if (!("literal" in segment)) break;
		end = segment.literal + end;
	}
	return end;
}
function serverOf(registry) {
	const segments = [...registry.segments];
	const [first] = segments;
	if (first !== void 0 && "literal" in first) {
		const known = first.literal.trimStart().replace(/^https?:\/\//i, "");
		segments.splice(0, 1, ...known === "" ? [] : [{
			...first,
			literal: known
		}]);
	}
	const host = [];
	for (const segment of segments) {
		const end = "literal" in segment ? segment.literal.search(/\/|:443(?:\/|$)|\s/) : -1;
		if (end < 0 || !("literal" in segment)) {
			host.push(segment);
			continue;
		}
		if (end > 0) host.push({
			...segment,
			literal: segment.literal.slice(0, end)
		});
		break;
	}
	return {
		segments: host,
		location: registry.location
	};
}
function mayBeSame(one, other) {
	const [first, second] = [toLiteral(one), toLiteral(other)];
	if (first !== void 0) return mayBe(other, first);
	if (second !== void 0) return mayBe(one, second);
	const isStart = (a, b) => a.startsWith(b) || b.startsWith(a);
	const backwards = (text) => [...text].reverse().join("");
	return isStart(literalPrefix(one).toLowerCase(), literalPrefix(other).toLowerCase()) && isStart(backwards(literalSuffix(one).toLowerCase()), backwards(literalSuffix(other).toLowerCase()));
}
function mayBe(value, text) {
	const whole = toLiteral(value);
	if (whole !== void 0) return whole.toLowerCase() === text.toLowerCase();
	const [start, end] = [literalPrefix(value).toLowerCase(), literalSuffix(value).toLowerCase()];
	const registryName = text.toLowerCase();
	return registryName.length >= start.length + end.length && registryName.startsWith(start) && registryName.endsWith(end);
}
function literalPrefix({ segments }) {
	let start = "";
	for (const segment of segments) {
		if (!("literal" in segment)) break;
		start += segment.literal;
	}
	return start;
}
// build/util/jwt.js
const MAX_JWT = 262144;
const jwtPart = (part) => (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.i)((0,_json_js__WEBPACK_IMPORTED_MODULE_3__.n)(Buffer.from(part, "base64url").toString("utf8")));
const numericDate = (value) => typeof value === "number" && Math.abs(value) < 864e10 ? value : void 0;
// build/azure/acr/acr-token.js
function readToken(text) {
	if (text.length > 262144) return void 0;
	const parts = text.split(".");
	if (parts.length !== 3 || !parts.every((part) => /^[A-Za-z0-9_-]*={0,2}$/.test(part))) return void 0;
	const header = jwtPart(parts[0] ?? "");
	const claims = jwtPart(parts[1] ?? "");
	if (header === void 0 || claims === void 0) return void 0;
	const audience = stringOrUndefined(Array.isArray(claims["aud"]) ? claims["aud"][0] : claims["aud"]);
	const subject = shortOrUndefined(claims["sub"]);
	const issuedAt = numericDate(claims["iat"]);
	const expiresAt = numericDate(claims["exp"]);
	const access = accessOf(claims["access"]);
	return {
		kind: kindOf(claims),
		...(0,_json_js__WEBPACK_IMPORTED_MODULE_3__.a)({
			audience,
			subject,
			issuedAt,
			expiresAt,
			access
		}),
		...claims["aad_identity"] !== void 0 && { hasAadIdentity: true }
	};
}
function grantedActions(token, repository) {
	if (token.access === void 0) return void 0;
	const entries = token.access.filter((entry) => entry.type === "repository" && entry.name === repository);
	return new Set(entries.flatMap((entry) => entry.actions));
}
const ENTRA_ISSUER = /^https:\/\/(sts\.windows\.net|sts\.chinacloudapi\.cn|login\.(microsoftonline\.(com|us|de)|chinacloudapi\.cn|partner\.microsoftonline\.cn))\//i;
const MAX_SUBJECT = 200;
const shortOrUndefined = (value) => {
	const text = stringOrUndefined(value);
	return text !== void 0 && text.length <= MAX_SUBJECT ? text : void 0;
};
function kindOf(claims) {
	if (ENTRA_ISSUER.test(stringOrUndefined(claims["iss"]) ?? "")) return "entra-token";
	const grant = claims["grant_type"];
	if (grant === "refresh_token") return "acr-refresh-token";
	if (grant === "access_token" || Array.isArray(claims["access"])) return "acr-access-token";
	return claims["iss"] === "Azure Container Registry" ? "acr-refresh-token" : "other";
}
function accessOf(claim) {
	if (!Array.isArray(claim)) return void 0;
	const entries = claim.map(entryOf);
	return entries.every((entry) => entry !== void 0) ? entries : void 0;
}
function entryOf(entry) {
	if (typeof entry !== "object" || entry === null) return void 0;
	const { type, name, actions } = entry;
	if (typeof type !== "string" || typeof name !== "string") return void 0;
	if (!Array.isArray(actions) || !actions.every((action) => typeof action === "string")) return void 0;
	return {
		type,
		name,
		actions
	};
}
const stringOrUndefined = (value) => typeof value === "string" ? value : void 0;
// build/azure/acr/credential.js
const ZERO_GUID = "00000000-0000-0000-0000-000000000000";
function userNameKind(userName, registryName) {
	if (userName === "00000000-0000-0000-0000-000000000000") return "acr-token";
	if ((0,_guid_js__WEBPACK_IMPORTED_MODULE_1__.r)(userName)) return "service-principal";
	return userName.toLowerCase() === registryName ? "admin" : "scoped-token";
}
function describeSecret(raw) {
	const value = raw.trim();
	const token = readToken(value.replace(/\s+/g, ""));
	const kind = token?.kind ?? ((0,_guid_js__WEBPACK_IMPORTED_MODULE_1__.r)(value) ? "guid" : fileForm(value) ?? "opaque");
	const form = kind === "opaque" ? misplacedForm(value) : void 0;
	return {
		kind,
		length: value.length,
		innerWhitespace: /\s/.test(value),
		edgeWhitespace: value !== raw,
		.../[\r\n]/.test(value) && { innerLineBreak: true },
		.../[\r\n]/.test(raw) && !/[\r\n]/.test(value) && { edgeLineBreak: true },
		...form !== void 0 && { form },
		...token !== void 0 && { token }
	};
}
const MAX_SECRET_LENGTH = 16384;
const displayUserName = (userName) => userName === "" || /^[A-Za-z0-9_-]{1,50}$/.test(userName) ? userName : `(${userName.length} characters)`;
function credentialDefect(shape, service, now) {
	const { secret, userNameKind: kind } = shape;
	const { token } = secret;
	if (secret.kind === "certificate" || secret.kind === "json") return secret.kind;
	if (secret.length > 16384) return "too-long";
	if (secret.kind === "file") return "file";
	if (token !== void 0 && secret.innerWhitespace) return "white-space";
	if (shape.source !== "entra" && (secret.innerLineBreak === true || /[\r\n]/.test(shape.userName))) return "white-space";
	if (shape.source === "docker" && secret.edgeLineBreak === true) return "white-space";
	if (secret.kind === "entra-token") return kind === "acr-token" && !shape.identityToken ? void 0 : "entra-token";
	if (secret.kind === "acr-refresh-token" || secret.kind === "acr-access-token") {
		if (kind !== "acr-token" && !shape.identityToken) return "user-name-of-token";
		if (token?.audience !== void 0 && token.audience.toLowerCase() !== service) return "other-registry";
		if (token?.expiresAt !== void 0 && token.expiresAt * 1e3 <= now) return "expired";
		return;
	}
	return kind === "acr-token" && !shape.identityToken ? "zero-guid-without-token" : void 0;
}
// build/docker/endpoint.js
const isLocalEndpoint = (endpoint) => endpoint === "default" || LOCAL.test(endpoint);
const LOCAL = /^(unix|npipe|fd):|^tcp:\/\/(localhost|127\.[\d.]+|\[::1\])(:|\/|$)/i;
const isSocket = (endpoint) => endpoint === "default" || /^(unix|npipe|fd):/i.test(endpoint);
const runtimeIn = (text) => RUNTIMES.find(([, mark]) => mark.test(text))?.[0];
const RUNTIMES = [
	["colima", /\/\.(?:config\/)?colima\/|^context colima\b/i],
	["rancher-desktop", /\/\.rd\/|^context rancher-desktop\b/i],
	["orbstack", /\/\.orbstack\/|^context orbstack\b/i],
	["podman", /\/podman\/|^context podman\b/i],
	["docker-desktop", /\/\.docker\/(?:desktop|run)\/|^context desktop-linux\b/i],
	["rootless", /\/run\/user\/\d+\/docker\.sock\b|^context rootless\b/i]
];
// build/util/unique.js
function firstOfEach(items, key) {
	const seen = new Set();
	return items.filter((item) => {
		const own = key(item);
		return !seen.has(own) && seen.add(own);
	});
}
// build/azure/acr/manifest.js
const MANIFEST_TYPES = [
	"application/vnd.docker.distribution.manifest.v2+json",
	"application/vnd.docker.distribution.manifest.list.v2+json",
	"application/vnd.oci.image.manifest.v1+json",
	"application/vnd.oci.image.index.v1+json"
].join(", ");
const IMAGE_CONFIGURATIONS = new Set([...["application/vnd.docker.container.image.v1+json", "application/vnd.oci.image.config.v1+json"], ...[
	"application/octet-stream",
	"application/json",
	"text/html",
	""
]]);
const OF_NO_PLATFORM = "unknown";
const MAX_PLATFORMS = 100;
function manifestContent(body) {
	const manifest = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.i)((0,_json_js__WEBPACK_IMPORTED_MODULE_3__.n)(body));
	if (manifest?.["schemaVersion"] === 1 && Array.isArray(manifest["fsLayers"])) return { kind: "schema-1" };
	const images = manifest?.["manifests"];
	if (Array.isArray(images)) return {
		kind: "index",
		platforms: images.slice(0, MAX_PLATFORMS).map(platformOf).filter((platform) => platform?.os !== OF_NO_PLATFORM)
	};
	const config = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.i)(manifest?.["config"]);
	if (config === void 0) return void 0;
	const { mediaType = "" } = config;
	if (typeof mediaType !== "string") return void 0;
	if (IMAGE_CONFIGURATIONS.has(mediaType)) return { kind: "image" };
	return isMediaType(mediaType) ? {
		kind: "artifact",
		type: mediaType
	} : void 0;
}
const isMediaType = (text) => text.length <= 128 && /^[\w.+-]+\/[\w.+-]+$/.test(text);
function platformOf(descriptor) {
	const { os, architecture, variant } = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.i)((0,_json_js__WEBPACK_IMPORTED_MODULE_3__.i)(descriptor)?.["platform"]) ?? {};
	if (!isName(os) || !isName(architecture)) return void 0;
	return {
		os,
		architecture,
		...isName(variant) && { variant }
	};
}
const isName = (value) => typeof value === "string" && value.length <= 20 && /^[A-Za-z0-9._-]+$/.test(value);
function platformMatch(platforms, { os, architecture }) {
	const fits = platforms.filter((platform) => platform === void 0 || platform.os === os);
	if (fits.some((platform) => platform?.architecture === architecture && isPlain(platform))) return "yes";
	const isRelated = (platform) => platform === void 0 || [architecture, ...NARROWER.get(architecture) ?? []].includes(platform.architecture.toLowerCase());
	return fits.some(isRelated) ? "unclear" : "no";
}
const isPlain = ({ architecture, variant }) => variant === void 0 || architecture === "arm64" && variant === "v8";
const NARROWER = new Map([["amd64", ["386"]], ["arm64", ["arm"]]]);
function manifestTarget(body) {
	const manifest = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.i)((0,_json_js__WEBPACK_IMPORTED_MODULE_3__.n)(body));
	const blob = digestOf(manifest?.["config"]);
	if (blob !== void 0) return {
		kind: "blob",
		digest: blob
	};
	const images = manifest?.["manifests"];
	const digest = Array.isArray(images) ? digestOf(images[0]) : void 0;
	return digest === void 0 ? void 0 : {
		kind: "manifest",
		digest
	};
}
function childFor(index, architecture) {
	const images = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.i)((0,_json_js__WEBPACK_IMPORTED_MODULE_3__.n)(index))?.["manifests"];
	if (!Array.isArray(images)) return void 0;
	return digestOf(images.find((image) => {
		const platform = platformOf(image);
		return platform?.os === "linux" && platform.architecture === architecture && isPlain(platform);
	}));
}
function digestOf(descriptor) {
	const digest = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.i)(descriptor)?.["digest"];
	return typeof digest === "string" && /^[a-z0-9]{1,20}:[0-9a-f]{32,128}$/.test(digest) ? digest : void 0;
}



/***/ }),

/***/ 7616:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ othersWords),
/* harmony export */   t: () => (/* binding */ note)
/* harmony export */ });
// build/util/note.js
const note = (code, ...rest) => ({
	note: code,
	values: rest[0] ?? {}
});
const othersWords = (said) => typeof said === "string" ? said : "";



/***/ }),

/***/ 9340:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ parseRepository),
/* harmony export */   n: () => (/* binding */ imageName),
/* harmony export */   r: () => (/* binding */ isDigest),
/* harmony export */   t: () => (/* binding */ PLACEHOLDER_REPOSITORY)
/* harmony export */ });
// build/azure/acr/repository.js
const COMPONENT = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
const PATH = new RegExp(`^${COMPONENT}(?:/${COMPONENT})*$`);
const DIGEST = /^(?:sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128})$/;
const MAX_LENGTH = 255;
function parseRepository(given, hosts) {
	const trimmed = given.trim();
	const host = hosts.find((candidate) => candidate !== "" && trimmed.toLowerCase().startsWith(`${candidate}/`));
	const path = host === void 0 ? trimmed : trimmed.slice(host.length + 1);
	const [, tagged = path, digest] = /^(.*?)(?:@([A-Za-z0-9_+.-]+:[0-9a-fA-F]+))?$/s.exec(path) ?? [];
	const [, bare = tagged, tag] = /^(.*?)(?::([A-Za-z0-9_][A-Za-z0-9_.-]{0,127}))?$/s.exec(tagged) ?? [];
	const name = bare.toLowerCase();
	const reference = digest ?? tag;
	const read = {
		given,
		name,
		...reference !== void 0 && { reference }
	};
	if (name.length > MAX_LENGTH || !PATH.test(name)) return {
		...read,
		issue: "characters"
	};
	if (digest !== void 0 && !DIGEST.test(digest)) return {
		...read,
		issue: "digest"
	};
	return bare === name ? read : {
		...read,
		issue: "upper-case"
	};
}
const isDigest = (reference) => reference.includes(":");
const imageName = (repository, reference) => `${repository}${isDigest(reference) ? "@" : ":"}${reference}`;
const PLACEHOLDER_REPOSITORY = "acr-login-check/stand-in";



/***/ })

};
;