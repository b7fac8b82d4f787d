"use strict";
exports.id = 272;
exports.ids = [272];
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



/***/ })

};
;