"use strict";
exports.id = 824;
exports.ids = [824];
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

/***/ 7494:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ copyToHeap)
/* harmony export */ });
// build/host/heap.js
const copyToHeap = (chunk) => chunk.toString("latin1");



/***/ }),

/***/ 7824:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createConnections: () => (/* binding */ createConnections),
/* harmony export */   exchange: () => (/* binding */ exchange)
/* harmony export */ });
/* harmony import */ var _note_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7616);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2363);
/* harmony import */ var _timer_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9359);
/* harmony import */ var _concurrency_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(221);
/* harmony import */ var _heap_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7494);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_dns_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1553);
/* harmony import */ var node_dns_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_dns_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1692);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_tls__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4708);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_5___default = /*#__PURE__*/__webpack_require__.n(node_https__WEBPACK_IMPORTED_MODULE_5__);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_6___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_6__);













// build/host/certificate.js
const DOCKER_CIPHERS = [...[
	"TLS_AES_128_GCM_SHA256",
	"TLS_AES_256_GCM_SHA384",
	"TLS_CHACHA20_POLY1305_SHA256"
], ...[
	"AES128-GCM-SHA256",
	"AES256-GCM-SHA384",
	"AES128-SHA",
	"AES256-SHA"
].flatMap((cipher) => [`ECDHE-ECDSA-${cipher}`, `ECDHE-RSA-${cipher}`])].join(":");
function peerCertificate(socket) {
	const peer = socket.getPeerCertificate() ?? {};
	if (peer.raw === void 0) return void 0;
	return {
		subject: nameText(peer.subject),
		issuer: nameText(peer.issuer),
		validFrom: isoTime(peer.valid_from),
		validTo: isoTime(peer.valid_to)
	};
}
function nameText(name) {
	return Object.entries(name ?? {}).flatMap(([key, values]) => [values].flat().map((value) => `${key}=${value}`)).join(", ");
}
function isoTime(text = "") {
	const time = Date.parse(text);
	return Number.isNaN(time) ? text : (0,_text_js__WEBPACK_IMPORTED_MODULE_7__.i)(time);
}
const UNKNOWN_CHAIN = new Set([
	"UNABLE_TO_GET_ISSUER_CERT",
	"UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
	"UNABLE_TO_VERIFY_LEAF_SIGNATURE",
	"SELF_SIGNED_CERT_IN_CHAIN",
	"DEPTH_ZERO_SELF_SIGNED_CERT",
	"CERT_UNTRUSTED"
]);
const isUnknownChain = (code) => UNKNOWN_CHAIN.has(code);
const isCertificateVerdict = (code) => UNKNOWN_CHAIN.has(code) || /^(?:CERT_|ERR_TLS_CERT_|HOSTNAME_MISMATCH|INVALID_|PATH_LENGTH_)/.test(code);
function trustOf(socket) {
	if (typeof node_tls__WEBPACK_IMPORTED_MODULE_4__.getCACertificates !== "function" || extraAuthorities().length === 0) return "bundled";
	const root = rootOf(socket.getPeerCertificate(true)).raw.toString("base64");
	const isSame = (pem) => pem.replace(/-----[^-]*-----|\s/g, "") === root;
	if (!extraAuthorities().some(isSame) || node_tls__WEBPACK_IMPORTED_MODULE_4__.rootCertificates.some(isSame)) return "bundled";
	return isInBundle(root) || systemStore().some(isSame) ? "system" : "extra";
}
const extraAuthorities = () => node_tls__WEBPACK_IMPORTED_MODULE_4__.getCACertificates("extra");
const BUNDLES = [
	"/etc/ssl/certs/ca-certificates.crt",
	"/etc/pki/tls/certs/ca-bundle.crt",
	"/etc/ssl/ca-bundle.pem",
	"/etc/pki/tls/cacert.pem",
	"/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
	"/etc/ssl/cert.pem"
];
const MAX_BUNDLE = 4194304;
function isInBundle(root) {
	if (process.platform !== "linux") return false;
	const own = process.env["SSL_CERT_FILE"];
	const pem = `-----BEGIN CERTIFICATE-----\n${root.replace(/.{64}/g, "$&\n").trim()}\n-----END CERTIFICATE-----`;
	try {
		const bundle = (own ? [own] : BUNDLES).map((file) => ({
			file,
			is: (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.statSync)(file, { throwIfNoEntry: false })
		})).find(({ is }) => is?.isFile());
		return bundle?.is !== void 0 && bundle.is.size <= MAX_BUNDLE && (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readFileSync)(bundle.file, "latin1").includes(pem);
	} catch (error) {
		if (error instanceof Error && "syscall" in error) return false;
		throw error;
	}
}
function rootOf(certificate) {
	let root = certificate;
	while (root.issuerCertificate && root.issuerCertificate !== root) root = root.issuerCertificate;
	return root;
}
const systemStore = () => [process.env["SSL_CERT_FILE"], process.env["SSL_CERT_DIR"]].every(isMadeOfFiles) ? node_tls__WEBPACK_IMPORTED_MODULE_4__.getCACertificates("system") : [];
const isMadeOfFiles = (given = "") => given.split(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter).filter((path) => path !== "").every((path) => kindOf(path) !== "other" && (kindOf(path) !== "folder" || namesIn(path).every(isHarmlessIn(path))));
const isHarmlessIn = (folder) => (name) => kindOf((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name)) !== "other";
function kindOf(path) {
	try {
		const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.statSync)(path);
		if (KERNEL_FILE_SYSTEMS.has((0,node_fs__WEBPACK_IMPORTED_MODULE_3__.statfsSync)(path).type)) return "other";
		return stats.isFile() ? "file" : stats.isDirectory() ? "folder" : "other";
	} catch {
		return "absent";
	}
}
function namesIn(folder) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readdirSync)(folder);
	} catch {
		return [];
	}
}
const KERNEL_FILE_SYSTEMS = new Set([40864, 1650812274]);
let bothStores;
function systemContext() {
	if (typeof node_tls__WEBPACK_IMPORTED_MODULE_4__.getCACertificates !== "function") return void 0;
	bothStores ??= node_tls__WEBPACK_IMPORTED_MODULE_4__.createSecureContext({
		ca: [...node_tls__WEBPACK_IMPORTED_MODULE_4__.getCACertificates("default"), ...systemStore()],
		ciphers: DOCKER_CIPHERS
	});
	return bothStores;
}
function contextWith(authorities) {
	if (typeof node_tls__WEBPACK_IMPORTED_MODULE_4__.getCACertificates !== "function") return void 0;
	const stores = [...node_tls__WEBPACK_IMPORTED_MODULE_4__.getCACertificates("default"), ...systemStore()];
	try {
		return node_tls__WEBPACK_IMPORTED_MODULE_4__.createSecureContext({
			ca: [...stores, ...authorities],
			ciphers: DOCKER_CIPHERS
		});
	} catch {
		return systemContext();
	}
}
// build/host/exchange-progress.js
const newProgress = () => ({
	stage: "http",
	connection: {},
	sockets: new Set(),
	keptAs: void 0,
	isConnected: false,
	isOver: false
});
var ExchangeError = class extends Error {
	code;
	note;
	proxyAnswer;
	constructor(code, said, proxyAnswer = {}) {
		super(typeof said === "string" ? said : said.note);
		this.code = code;
		this.note = typeof said === "string" ? void 0 : said;
		this.proxyAnswer = proxyAnswer;
	}
};
function track(progress, socket) {
	progress.sockets.add(socket);
	socket.on("error", () => void 0);
	return socket;
}
function closeAll(progress) {
	if (progress.opening !== void 0) closeAll(progress.opening);
	for (const socket of progress.sockets) socket.destroy();
}
function startDeadline(timeoutMs) {
	const { promise, reject } = Promise.withResolvers();
	const passed = () => reject(new ExchangeError("TIMEOUT", (0,_note_js__WEBPACK_IMPORTED_MODULE_8__.t)("no-end-within", { ms: timeoutMs })));
	const timer = setTimeout(passed, (0,_timer_js__WEBPACK_IMPORTED_MODULE_9__.t)(timeoutMs));
	return {
		passed: promise,
		clear: () => clearTimeout(timer)
	};
}
const saidBy = (thrown) => (thrown instanceof ExchangeError ? thrown.note : void 0) ?? firstLine(textOf(thrown));
function failureAt(stage, thrown, isConnected = false) {
	const code = codeOf(thrown);
	const at = stage === "http" && code.startsWith("ERR_SSL_") ? "tls" : stage;
	const connected = at === "proxy" && isConnected ? { proxyConnected: true } : {};
	return {
		at,
		code,
		text: saidBy(thrown),
		...thrown instanceof ExchangeError && thrown.proxyAnswer,
		...connected
	};
}
const NO_ROUTE = new Set([
	"ENETUNREACH",
	"EADDRNOTAVAIL",
	"EAFNOSUPPORT"
]);
function codeOf(thrown) {
	if (thrown instanceof AggregateError && thrown.errors.length > 0) {
		const codes = thrown.errors.map(codeOf);
		return codes.find((code) => !NO_ROUTE.has(code)) ?? codes[0] ?? "UNKNOWN";
	}
	if (!(thrown instanceof Error)) return "UNKNOWN";
	return "code" in thrown && typeof thrown.code === "string" ? thrown.code : thrown.name;
}
function textOf(thrown) {
	if (thrown instanceof AggregateError && thrown.message === "") return thrown.errors.map(textOf).join("; ");
	return thrown instanceof Error ? thrown.message : String(thrown);
}
const firstLine = (text) => /^[^\r\n]*/.exec(text)?.[0] ?? "";
// build/host/connect.js
function endpointOf(url) {
	return {
		host: url.hostname.replace(/^\[(.*)\]$/, "$1"),
		port: url.port === "" ? url.protocol === "http:" ? 80 : 443 : Number(url.port)
	};
}
async function resolve$1(host) {
	const found = await (0,node_dns_promises__WEBPACK_IMPORTED_MODULE_2__.lookup)(host, { all: true });
	return [...new Set(found.map(({ address }) => address))];
}
const ATTEMPT_MS = 1e3;
async function openTcp(progress, to, addresses) {
	const found = addresses.map((address) => ({
		address,
		family: (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(address)
	}));
	const socket = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.connect)({
		...to,
		noDelay: true,
		autoSelectFamily: true,
		autoSelectFamilyAttemptTimeout: ATTEMPT_MS,
		lookup: (_host, _options, answer) => answer(null, found)
	});
	await until(track(progress, socket), "connect");
	progress.isConnected = true;
	progress.onTcp?.();
	return socket;
}
async function openTls(progress, plain, options) {
	const { host, context, onCertificate } = options;
	const socket = (0,node_tls__WEBPACK_IMPORTED_MODULE_4__.connect)({
		socket: plain,
		host,
		...(0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(host) === 0 && { servername: host.replace(/\.$/, "") },
		ALPNProtocols: ["http/1.1"],
		rejectUnauthorized: true,
		checkServerIdentity: nameFault,
		...context ? { secureContext: context } : { ciphers: DOCKER_CIPHERS }
	});
	socket.prependListener("secure", () => {
		const certificate = peerCertificate(socket);
		if (certificate) onCertificate?.(certificate);
	});
	await until(track(progress, socket), "secureConnect");
	return socket;
}
function nameFault(host, certificate) {
	return !/\b(?:DNS|IP Address):/.test(certificate.subjectaltname ?? "") ? new ExchangeError("CERT_COMMON_NAME_ONLY", (0,_note_js__WEBPACK_IMPORTED_MODULE_8__.t)("common-name-only")) : (0,node_tls__WEBPACK_IMPORTED_MODULE_4__.checkServerIdentity)(host, certificate);
}
async function until(socket, event) {
	const { promise, resolve, reject } = Promise.withResolvers();
	const closed = () => reject(new ExchangeError("ECONNRESET", `the socket closed before "${event}"`));
	socket.once(event, resolve).once("error", reject).once("close", closed);
	try {
		await promise;
	} finally {
		socket.off(event, resolve).off("error", reject).off("close", closed);
	}
}
// build/host/connections.js
const MAX_PER_HOST = 4;
const MAX_IDLE_MS = 5e3;
const MAX_REACH_MS = 30;
var KeptConnections = class extends node_https__WEBPACK_IMPORTED_MODULE_5__.Agent {
	#open;
	#facts = new WeakMap();
	#ahead = new Map();
	#opening = new Set();
	#limits = new Map();
	#kept = new WeakMap();
	#isClosed = false;
	constructor(open) {
		super({
			keepAlive: true,
			maxFreeSockets: MAX_PER_HOST,
			timeout: MAX_IDLE_MS
		});
		this.#open = open;
	}
	openAhead(target, count = 1) {
		const key = keyOf(target);
		const inUse = (this.sockets[key]?.length ?? 0) + (this.freeSockets[key]?.length ?? 0);
		if (this.#isClosed || inUse > 0) return Promise.resolve();
		const ahead = this.#ahead.get(key) ?? [];
		this.#ahead.set(key, ahead);
		while (ahead.length < count) ahead.push(this.#openOneAhead(target, key));
		return ahead[0]?.reached ?? Promise.resolve();
	}
	#openOneAhead(target, key) {
		const reached = Promise.withResolvers();
		const timer = setTimeout(() => setImmediate(() => setImmediate(reached.resolve)), MAX_REACH_MS);
		const progress = {
			...newProgress(),
			onTcp: () => setImmediate(reached.resolve)
		};
		const opened = this.#openTracked(target, progress);
		opened.then(({ socket }) => {
			if (!this.#ahead.get(key)?.some((each) => each.progress === progress)) return;
			socket.unref();
			socket.once("data", destroyIdle);
		}, () => reached.resolve());
		return {
			progress,
			opened,
			reached: reached.promise.finally(() => clearTimeout(timer))
		};
	}
	limit(target, work) {
		const limiter = this.#limits.get(target.url.host) ?? (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_10__.t)(MAX_PER_HOST);
		this.#limits.set(target.url.host, limiter);
		return limiter(work);
	}
	factsOf(socket) {
		return this.#facts.get(socket);
	}
	keptAs(socket) {
		return this.#kept.get(socket);
	}
	dropIdle(target) {
		const key = keyOf(target);
		for (const { progress } of this.#ahead.get(key) ?? []) closeAll(progress);
		this.#ahead.delete(key);
		for (const socket of this.freeSockets[key] ?? []) socket.destroy();
	}
	close() {
		this.#isClosed = true;
		for (const progress of this.#opening) closeAll(progress);
		for (const { progress } of [...this.#ahead.values()].flat()) closeAll(progress);
		this.#ahead.clear();
		this.destroy();
	}
	getName(options) {
		return options !== void 0 && "target" in options ? keyOf(options.target) : "";
	}
	createConnection(options, callback) {
		const { target, onOpening } = options;
		this.#takeOrOpen(target, onOpening).then((socket) => callback?.(null, socket), (error) => callback?.(error));
	}
	keepSocketAlive(socket) {
		const isKept = super.keepSocketAlive(socket);
		if (isKept) socket.once("data", destroyIdle).resume();
		return isKept;
	}
	reuseSocket(socket, request) {
		this.#take(socket, "reused");
		super.reuseSocket(socket, request);
	}
	#take(socket, keptAs) {
		socket.off("data", destroyIdle);
		this.#kept.set(socket, keptAs);
	}
	async #takeOrOpen(target, onOpening) {
		const key = keyOf(target);
		const ahead = this.#ahead.get(key)?.shift();
		if (ahead !== void 0) {
			onOpening(ahead.progress);
			const { socket } = await ahead.opened;
			if (!socket.destroyed && socket.writable) {
				this.#take(socket, "opened-ahead");
				return socket.ref();
			}
		}
		const progress = newProgress();
		onOpening(progress);
		return (await this.#openTracked(target, progress)).socket;
	}
	async #openTracked(target, progress) {
		this.#opening.add(progress);
		try {
			const opened = await this.#open(target, progress);
			this.#facts.set(opened.socket, opened.connection);
			if (this.#isClosed) opened.socket.destroy();
			return opened;
		} finally {
			this.#opening.delete(progress);
		}
	}
};
function destroyIdle() {
	this.destroy();
}
const keyOf = ({ url, proxy, authorities = [] }) => [
	url.host,
	proxy?.href ?? "",
	...authorities
].join("\n");
// build/host/response.js
function checkRequest(request) {
	if (request.url.protocol !== "https:") throw new ExchangeError("BAD_URL", (0,_note_js__WEBPACK_IMPORTED_MODULE_8__.t)("https-only", { protocol: request.url.protocol }));
	for (const [name, value] of Object.entries(request.headers)) {
		(0,node_http__WEBPACK_IMPORTED_MODULE_6__.validateHeaderName)(name);
		(0,node_http__WEBPACK_IMPORTED_MODULE_6__.validateHeaderValue)(name, value);
	}
}
function fetchResponse(carrier, request$1, progress) {
	const { promise, resolve, reject } = Promise.withResolvers();
	const { url, method, headers, body } = request$1;
	const outgoing = (0,node_http__WEBPACK_IMPORTED_MODULE_6__.request)({
		...carrier,
		..."agent" in carrier && { protocol: "https:" },
		host: url.hostname,
		port: endpointOf(url).port,
		defaultPort: 443,
		method,
		path: url.pathname + url.search,
		headers
	});
	if ("onSocket" in carrier) outgoing.on("socket", (socket) => carrier.onSocket(socket));
	let answer;
	let interim = 0;
	outgoing.on("information", () => {
		interim += 1;
		if (interim > MAX_INTERIM) outgoing.destroy(tooMuchInterim());
	});
	outgoing.on("error", (error) => {
		if (!answer?.complete) reject(error);
	});
	outgoing.on("upgrade", () => reject(new ExchangeError("BAD_REPLY", (0,_note_js__WEBPACK_IMPORTED_MODULE_8__.t)("protocol-switched"))));
	outgoing.on("response", (incoming) => {
		answer = incoming;
		readReply(incoming, request$1, progress).then(resolve, reject);
	});
	outgoing.end(body);
	return promise;
}
const MAX_INTERIM = 1e3;
const tooMuchInterim = () => new ExchangeError("BAD_REPLY", `more than ${MAX_INTERIM} interim replies (1xx) and no other`);
const MAX_OF_TRUNCATED = 65536;
async function readReply(answer, { maxBodyBytes: max, onBody }, progress) {
	const chunks = [];
	const handOver = answer.statusCode === 200 ? onBody : void 0;
	let size = 0;
	let kept = 0;
	const read = (truncated, most) => ({
		status: answer.statusCode ?? 0,
		headers: joined(answer.headersDistinct),
		body: Buffer.concat(chunks, Math.min(kept, most)).toString(),
		truncated
	});
	progress.begun = () => read(true, max);
	for await (const chunk of answer) {
		size += chunk.length;
		if (handOver !== void 0) {
			handOver(chunk);
			(0,_heap_js__WEBPACK_IMPORTED_MODULE_11__.t)(chunk);
		} else {
			chunks.push(chunk);
			kept = size;
		}
		if (size > max) break;
	}
	return size > max ? read(true, Math.min(max, MAX_OF_TRUNCATED)) : read(false, size);
}
const joined = (headers) => Object.fromEntries(Object.entries(headers).map(([name, values]) => [name, (values ?? []).join(", ")]));
// build/host/tunnel.js
async function openTunnel(progress, proxy, target, context) {
	progress.stage = "proxy";
	if (proxy.protocol !== "http:" && proxy.protocol !== "https:") throw new ExchangeError("BAD_URL", (0,_note_js__WEBPACK_IMPORTED_MODULE_8__.t)("proxy-protocol", { protocol: proxy.protocol }));
	const to = endpointOf(proxy);
	const plain = await openTcp(progress, to, await resolve$1(to.host));
	const socket = proxy.protocol === "https:" ? await openTls(progress, plain, {
		host: to.host,
		context
	}) : plain;
	await sendConnect(socket, proxy, target);
	return socket;
}
function sendConnect(socket, proxy, target) {
	const { promise, resolve, reject } = Promise.withResolvers();
	const authorization = proxyAuthorization(proxy);
	const authority = `${target.hostname}:${endpointOf(target).port}`;
	const outgoing = (0,node_http__WEBPACK_IMPORTED_MODULE_6__.request)({
		createConnection: () => socket,
		method: "CONNECT",
		path: authority,
		headers: {
			Host: authority,
			...authorization !== void 0 && { "Proxy-Authorization": authorization }
		}
	});
	outgoing.removeHeader("Connection");
	outgoing.on("error", reject);
	outgoing.on("connect", (answer, _socket, rest) => {
		const refusal = connectRejection(answer, rest);
		return refusal ? reject(refusal) : resolve();
	});
	outgoing.end();
	return promise;
}
function connectRejection(answer, rest) {
	const status = answer.statusCode ?? 0;
	if (status < 200 || status > 299) {
		const said = (0,_note_js__WEBPACK_IMPORTED_MODULE_8__.t)("connect-answer", {
			status,
			statusMessage: answer.statusMessage ?? ""
		});
		const proxySchemes = schemesOf(answer.headers["proxy-authenticate"] ?? []);
		return new ExchangeError("PROXY_STATUS", said, {
			proxyStatus: status,
			...proxySchemes.length > 0 && { proxySchemes }
		});
	}
	if (rest.length > 0) return new ExchangeError("BAD_REPLY", (0,_note_js__WEBPACK_IMPORTED_MODULE_8__.t)("data-after-connect", { bytes: rest.length }), { proxyStatus: status });
}
function schemesOf(header) {
	const found = [header].flat().join(", ").replace(/"[^"]*"/g, "").match(/\b(?:basic|digest|kerberos|negotiate|ntlm)\b/gi) ?? [];
	return [...new Set(found.map((scheme) => scheme.toLowerCase()))];
}
function proxyAuthorization(proxy) {
	if (proxy.username === "" && proxy.password === "") return void 0;
	const pair = `${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__.l)(proxy.username)}:${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__.l)(proxy.password)}`;
	return `Basic ${Buffer.from(pair).toString("base64")}`;
}
// build/host/http.js
async function exchange(request, kept) {
	const progress = newProgress();
	const deadline = startDeadline(request.timeoutMs);
	try {
		const exchanged = kept === void 0 ? connectAndSend(request, progress) : sendKept(request, progress, kept);
		return await Promise.race([exchanged, deadline.passed]);
	} catch (error) {
		closeAll(progress);
		const { connection, stage, begun, isConnected } = progress.opening ?? progress;
		const failed = {
			ok: false,
			connection,
			failure: failureAt(stage, error, isConnected)
		};
		return begun ? {
			...failed,
			begun: {
				connection: complete(connection),
				reply: begun()
			}
		} : failed;
	} finally {
		progress.isOver = true;
		deadline.clear();
		if (kept === void 0) closeAll(progress);
	}
}
const createConnections = () => new KeptConnections(connectTrusted);
async function connectAndSend(request, progress) {
	checkRequest(request);
	const { socket, connection } = await connectTrusted(request, progress);
	progress.stage = "http";
	return {
		ok: true,
		connection,
		reply: await fetchResponse({ createConnection: () => socket }, request, progress)
	};
}
async function sendKept(request, progress, kept) {
	checkRequest(request);
	return kept.limit(request, async () => {
		try {
			return await sendOn(request, progress, kept);
		} catch (error) {
			if (progress.isOver || progress.keptAs === void 0 || progress.begun !== void 0) throw error;
			kept.dropIdle(request);
			return await sendOn(request, progress, kept);
		}
	});
}
async function sendOn(request, progress, agent) {
	if (progress.isOver) throw new ExchangeError("TIMEOUT", (0,_note_js__WEBPACK_IMPORTED_MODULE_8__.t)("time-up-before-connection"));
	progress.keptAs = void 0;
	const onOpening = (opening) => {
		progress.opening = opening;
		if (progress.isOver) closeAll(opening);
	};
	const onSocket = (socket) => {
		progress.opening = void 0;
		progress.stage = "http";
		progress.sockets.add(socket);
		progress.keptAs = agent.keptAs(socket);
		progress.connection = agent.factsOf(socket) ?? {};
	};
	const reply = await fetchResponse({
		agent,
		target: request,
		onOpening,
		onSocket
	}, request, progress);
	return {
		ok: true,
		connection: complete(progress.connection),
		reply,
		reused: isReused(progress)
	};
}
const isReused = ({ keptAs }) => keptAs === "reused";
async function connectTrusted(request, progress) {
	try {
		return await connect$2(request, progress);
	} catch (error) {
		const context = isUnknownChain(codeOf(error)) ? contextOf(request) : void 0;
		if (!context) throw error;
		const seen = {
			stage: progress.stage,
			connection: progress.connection
		};
		try {
			return await connect$2(request, progress, context);
		} catch (second) {
			if (isCertificateVerdict(codeOf(second))) throw second;
			Object.assign(progress, seen);
			throw error;
		}
	}
}
function contextOf({ authorities = [] }) {
	return authorities.length === 0 ? systemContext() : contextWith(authorities);
}
async function connect$2(request, progress, context) {
	const { url, proxy } = request;
	const plain = proxy ? await openTunnel(progress, proxy, url, context) : await openDirect(progress, url);
	progress.stage = "tls";
	const socket = await openTls(progress, plain, {
		host: endpointOf(url).host,
		context,
		onCertificate: (tls) => record(progress, { tls })
	});
	const withOwn = (request.authorities ?? []).length > 0;
	record(progress, { trust: context === void 0 ? trustOf(socket) : withOwn ? "request" : "system" });
	return {
		socket,
		connection: complete(progress.connection)
	};
}
async function openDirect(progress, url) {
	const to = endpointOf(url);
	progress.stage = "dns";
	const addresses = await resolve$1(to.host);
	record(progress, { addresses });
	progress.stage = "tcp";
	const began = performance.now();
	const socket = await openTcp(progress, to, addresses);
	record(progress, { connectMs: Math.round(performance.now() - began) });
	return socket;
}
function record(progress, seen) {
	progress.connection = {
		...progress.connection,
		...seen
	};
}
function complete({ addresses = [], tls, trust, connectMs }) {
	if (!tls || !trust) throw new Error("the server showed no certificate");
	return {
		addresses,
		tls,
		trust,
		...connectMs !== void 0 && { connectMs }
	};
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

/***/ 9359:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ timerMs)
/* harmony export */ });
// build/host/timer.js
const MAX_TIMER_MS = 2 ** 31 - 1;
const timerMs = (milliseconds) => milliseconds > 0 ? Math.min(milliseconds, MAX_TIMER_MS) : 1;



/***/ })

};
;