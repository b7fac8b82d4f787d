"use strict";
exports.id = 374;
exports.ids = [374];
exports.modules = {

/***/ 2374:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Lr),
/* harmony export */   D: () => (/* binding */ pr),
/* harmony export */   E: () => (/* binding */ zr),
/* harmony export */   O: () => (/* binding */ fr),
/* harmony export */   S: () => (/* binding */ $r),
/* harmony export */   T: () => (/* binding */ Br),
/* harmony export */   _: () => (/* binding */ Pi),
/* harmony export */   a: () => (/* binding */ Kp),
/* harmony export */   b: () => (/* binding */ ui),
/* harmony export */   c: () => (/* binding */ Np),
/* harmony export */   d: () => (/* binding */ Rf),
/* harmony export */   f: () => (/* binding */ Mf),
/* harmony export */   g: () => (/* binding */ Li),
/* harmony export */   h: () => (/* binding */ Ri),
/* harmony export */   i: () => (/* binding */ Wp),
/* harmony export */   k: () => (/* binding */ sn),
/* harmony export */   l: () => (/* binding */ Mp),
/* harmony export */   m: () => (/* binding */ Bi),
/* harmony export */   n: () => (/* binding */ Qp),
/* harmony export */   o: () => (/* binding */ Up),
/* harmony export */   p: () => (/* binding */ Vi),
/* harmony export */   r: () => (/* binding */ Jp),
/* harmony export */   s: () => (/* binding */ zp),
/* harmony export */   t: () => (/* binding */ nm),
/* harmony export */   u: () => (/* binding */ Lf),
/* harmony export */   v: () => (/* binding */ T),
/* harmony export */   w: () => (/* binding */ Rr),
/* harmony export */   x: () => (/* binding */ li),
/* harmony export */   y: () => (/* binding */ di)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(842);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_5___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_5__);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4708);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_6___default = /*#__PURE__*/__webpack_require__.n(node_https__WEBPACK_IMPORTED_MODULE_6__);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_7___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_7__);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1708);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_8___default = /*#__PURE__*/__webpack_require__.n(node_process__WEBPACK_IMPORTED_MODULE_8__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_9___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_9__);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_10___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_10__);
/* harmony import */ var net__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9278);
/* harmony import */ var net__WEBPACK_IMPORTED_MODULE_11___default = /*#__PURE__*/__webpack_require__.n(net__WEBPACK_IMPORTED_MODULE_11__);
/* harmony import */ var tls__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4756);
/* harmony import */ var tls__WEBPACK_IMPORTED_MODULE_12___default = /*#__PURE__*/__webpack_require__.n(tls__WEBPACK_IMPORTED_MODULE_12__);
/* harmony import */ var assert__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2613);
/* harmony import */ var assert__WEBPACK_IMPORTED_MODULE_13___default = /*#__PURE__*/__webpack_require__.n(assert__WEBPACK_IMPORTED_MODULE_13__);
/* harmony import */ var http__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8611);
/* harmony import */ var http__WEBPACK_IMPORTED_MODULE_14___default = /*#__PURE__*/__webpack_require__.n(http__WEBPACK_IMPORTED_MODULE_14__);
/* harmony import */ var https__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5692);
/* harmony import */ var https__WEBPACK_IMPORTED_MODULE_15___default = /*#__PURE__*/__webpack_require__.n(https__WEBPACK_IMPORTED_MODULE_15__);
/* harmony import */ var url__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7016);
/* harmony import */ var url__WEBPACK_IMPORTED_MODULE_16___default = /*#__PURE__*/__webpack_require__.n(url__WEBPACK_IMPORTED_MODULE_16__);
/* harmony import */ var events__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(4434);
/* harmony import */ var events__WEBPACK_IMPORTED_MODULE_17___default = /*#__PURE__*/__webpack_require__.n(events__WEBPACK_IMPORTED_MODULE_17__);
/* harmony import */ var stream__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(2203);
/* harmony import */ var stream__WEBPACK_IMPORTED_MODULE_18___default = /*#__PURE__*/__webpack_require__.n(stream__WEBPACK_IMPORTED_MODULE_18__);
/* harmony import */ var crypto__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(6982);
/* harmony import */ var crypto__WEBPACK_IMPORTED_MODULE_19___default = /*#__PURE__*/__webpack_require__.n(crypto__WEBPACK_IMPORTED_MODULE_19__);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(9896);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_20___default = /*#__PURE__*/__webpack_require__.n(fs__WEBPACK_IMPORTED_MODULE_20__);
/* harmony import */ var path__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(6928);
/* harmony import */ var path__WEBPACK_IMPORTED_MODULE_21___default = /*#__PURE__*/__webpack_require__.n(path__WEBPACK_IMPORTED_MODULE_21__);






















var ue = class extends Error {
	constructor(e) {
		super(e), this.name = `AbortError`;
	}
};
function de(e, ...t) {
	node_process__WEBPACK_IMPORTED_MODULE_8___default().stderr.write(`${node_util__WEBPACK_IMPORTED_MODULE_1___default().format(e, ...t)}${node_os__WEBPACK_IMPORTED_MODULE_3__.EOL}`);
}
function fe(e) {
	return (node_process__WEBPACK_IMPORTED_MODULE_8___default().env)[e];
}
typeof (node_process__WEBPACK_IMPORTED_MODULE_8___default().versions).deno == `string` && (node_process__WEBPACK_IMPORTED_MODULE_8___default().versions).deno.length, typeof (node_process__WEBPACK_IMPORTED_MODULE_8___default().versions).bun == `string` && (node_process__WEBPACK_IMPORTED_MODULE_8___default().versions).bun.length;
const pe = fe(`DEBUG`);
let me, he = [], ge = [];
const _e = [];
pe && ye(pe);
const ve = Object.assign((e) => Ce(e), {
	enable: ye,
	enabled: be,
	disable: Se,
	log: de
});
function ye(e) {
	me = e, he = [], ge = [];
	let t = e.split(`,`).map((e) => e.trim());
	for (let e of t) e.startsWith(`-`) ? ge.push(e.substring(1)) : he.push(e);
	for (let e of _e) e.enabled = be(e.namespace);
}
function be(e) {
	if (e.endsWith(`*`)) return !0;
	for (let t of ge) if (xe(e, t)) return !1;
	for (let t of he) if (xe(e, t)) return !0;
	return !1;
}
function xe(e, t) {
	if (t.indexOf(`*`) === -1) return e === t;
	let n = t;
	if (t.indexOf(`**`) !== -1) {
		let e = [], r = ``;
		for (let n of t) if (n === `*` && r === `*`) continue;
		else r = n, e.push(n);
		n = e.join(``);
	}
	let r = 0, i = 0, a = n.length, o = e.length, s = -1, c = -1;
	for (; r < o && i < a;) if (n[i] === `*`) {
		if (s = i, i++, i === a) return !0;
		for (; e[r] !== n[i];) if (r++, r === o) return !1;
		c = r, r++, i++;
		continue;
	} else if (n[i] === e[r]) i++, r++;
	else if (s >= 0) {
		if (i = s + 1, r = c + 1, r === o) return !1;
		for (; e[r] !== n[i];) if (r++, r === o) return !1;
		c = r, r++, i++;
		continue;
	} else return !1;
	let l = r === e.length, u = i === n.length, d = i === n.length - 1 && n[i] === `*`;
	return l && (u || d);
}
function Se() {
	let e = me || ``;
	return ye(``), e;
}
function Ce(e) {
	let t = Object.assign(n, {
		enabled: be(e),
		destroy: we,
		log: ve.log,
		namespace: e,
		extend: Te
	});
	function n(...n) {
		t.enabled && (n.length > 0 && (n[0] = `${e} ${n[0]}`), t.log(...n));
	}
	return _e.push(t), t;
}
function we() {
	let e = _e.indexOf(this);
	return e >= 0 && (_e.splice(e, 1), !0);
}
function Te(e) {
	let t = Ce(`${this.namespace}:${e}`);
	return t.log = this.log, t;
}
const Ee = [
	`verbose`,
	`info`,
	`warning`,
	`error`
], De = {
	verbose: 400,
	info: 300,
	warning: 200,
	error: 100
};
function Oe(e, t) {
	t.log = (...t) => {
		e.log(...t);
	};
}
function ke(e) {
	return Ee.includes(e);
}
function Ae(e) {
	let t = new Set(), n = fe(e.logLevelEnvVarName), r, i = ve(e.namespace);
	i.log = (...e) => {
		ve.log(...e);
	};
	function a(e) {
		if (e && !ke(e)) throw Error(`Unknown log level '${e}'. Acceptable values: ${Ee.join(`,`)}`);
		r = e;
		let n = [];
		for (let e of t) o(e) && n.push(e.namespace);
		ve.enable(n.join(`,`));
	}
	n && (ke(n) ? a(n) : console.error(`${e.logLevelEnvVarName} set to unknown log level '${n}'; logging is not enabled. Acceptable values: ${Ee.join(`, `)}.`));
	function o(e) {
		return !!(r && De[e.level] <= De[r]);
	}
	function s(e, n) {
		let r = Object.assign(e.extend(n), { level: n });
		if (Oe(e, r), o(r)) {
			let e = ve.disable();
			ve.enable(e + `,` + r.namespace);
		}
		return t.add(r), r;
	}
	function c() {
		return r;
	}
	function l(e) {
		let t = i.extend(e);
		return Oe(i, t), {
			error: s(t, `error`),
			warning: s(t, `warning`),
			info: s(t, `info`),
			verbose: s(t, `verbose`)
		};
	}
	return {
		setLogLevel: a,
		getLogLevel: c,
		createClientLogger: l,
		logger: i
	};
}
const je = Ae({
	logLevelEnvVarName: `TYPESPEC_RUNTIME_LOG_LEVEL`,
	namespace: `typeSpecRuntime`
});
je.logger;
function Me(e) {
	return je.createClientLogger(e);
}
function Ne(e) {
	return e.toLowerCase();
}
function Pe(e) {
	return String(e).trim().replace(/[\r\n]/g, ``);
}
function* Fe(e) {
	for (let t of e.values()) yield [t.name, t.value];
}
var Ie = class {
	_headersMap;
	constructor(e) {
		if (this._headersMap = new Map(), e) for (let t of Object.keys(e)) this.set(t, e[t]);
	}
	set(e, t) {
		this._headersMap.set(Ne(e), {
			name: e,
			value: Pe(t)
		});
	}
	get(e) {
		return this._headersMap.get(Ne(e))?.value;
	}
	has(e) {
		return this._headersMap.has(Ne(e));
	}
	delete(e) {
		this._headersMap.delete(Ne(e));
	}
	toJSON(e = {}) {
		let t = {};
		if (e.preserveCase) for (let e of this._headersMap.values()) t[e.name] = e.value;
		else for (let [e, n] of this._headersMap) t[e] = n.value;
		return t;
	}
	toString() {
		return JSON.stringify(this.toJSON({ preserveCase: !0 }));
	}
	[Symbol.iterator]() {
		return Fe(this._headersMap);
	}
};
function Le(e) {
	return new Ie(e);
}
function Re() {
	return globalThis.crypto.randomUUID();
}
var ze = class {
	url;
	method;
	headers;
	timeout;
	withCredentials;
	body;
	multipartBody;
	formData;
	streamResponseStatusCodes;
	enableBrowserStreams;
	proxySettings;
	disableKeepAlive;
	abortSignal;
	requestId;
	allowInsecureConnection;
	onUploadProgress;
	onDownloadProgress;
	requestOverrides;
	authSchemes;
	constructor(e) {
		this.url = e.url, this.body = e.body, this.headers = e.headers ?? Le(), this.method = e.method ?? `GET`, this.timeout = e.timeout ?? 0, this.multipartBody = e.multipartBody, this.formData = e.formData, this.disableKeepAlive = e.disableKeepAlive ?? !1, this.proxySettings = e.proxySettings, this.streamResponseStatusCodes = e.streamResponseStatusCodes, this.withCredentials = e.withCredentials ?? !1, this.abortSignal = e.abortSignal, this.onUploadProgress = e.onUploadProgress, this.onDownloadProgress = e.onDownloadProgress, this.requestId = e.requestId || Re(), this.allowInsecureConnection = e.allowInsecureConnection ?? !1, this.enableBrowserStreams = e.enableBrowserStreams ?? !1, this.requestOverrides = e.requestOverrides, this.authSchemes = e.authSchemes;
	}
};
function Be(e) {
	return new ze(e);
}
const Ve = new Set([
	`Deserialize`,
	`Serialize`,
	`Retry`,
	`Sign`
]);
var He = class e {
	_policies = [];
	_orderedPolicies;
	constructor(e) {
		this._policies = e?.slice(0) ?? [], this._orderedPolicies = void 0;
	}
	addPolicy(e, t = {}) {
		if (t.phase && t.afterPhase) throw Error(`Policies inside a phase cannot specify afterPhase.`);
		if (t.phase && !Ve.has(t.phase)) throw Error(`Invalid phase name: ${t.phase}`);
		if (t.afterPhase && !Ve.has(t.afterPhase)) throw Error(`Invalid afterPhase name: ${t.afterPhase}`);
		this._policies.push({
			policy: e,
			options: t
		}), this._orderedPolicies = void 0;
	}
	removePolicy(e) {
		let t = [];
		return this._policies = this._policies.filter((n) => e.name && n.policy.name === e.name || e.phase && n.options.phase === e.phase ? (t.push(n.policy), !1) : !0), this._orderedPolicies = void 0, t;
	}
	sendRequest(e, t) {
		return this.getOrderedPolicies().reduceRight((e, t) => (n) => t.sendRequest(n, e), (t) => e.sendRequest(t))(t);
	}
	getOrderedPolicies() {
		return this._orderedPolicies ||= this.orderPolicies(), this._orderedPolicies;
	}
	clone() {
		return new e(this._policies);
	}
	static create() {
		return new e();
	}
	orderPolicies() {
		let e = [], t = new Map();
		function n(e) {
			return {
				name: e,
				policies: new Set(),
				hasRun: !1,
				hasAfterPolicies: !1
			};
		}
		let r = n(`Serialize`), i = n(`None`), a = n(`Deserialize`), o = n(`Retry`), s = n(`Sign`), c = [
			r,
			i,
			a,
			o,
			s
		];
		function l(e) {
			return e === `Retry` ? o : e === `Serialize` ? r : e === `Deserialize` ? a : e === `Sign` ? s : i;
		}
		for (let e of this._policies) {
			let n = e.policy, r = e.options, i = n.name;
			if (t.has(i)) throw Error(`Duplicate policy names not allowed in pipeline`);
			let a = {
				policy: n,
				dependsOn: new Set(),
				dependants: new Set()
			};
			r.afterPhase && (a.afterPhase = l(r.afterPhase), a.afterPhase.hasAfterPolicies = !0), t.set(i, a), l(r.phase).policies.add(a);
		}
		for (let e of this._policies) {
			let { policy: n, options: r } = e, i = n.name, a = t.get(i);
			if (!a) throw Error(`Missing node for policy ${i}`);
			if (r.afterPolicies) for (let e of r.afterPolicies) {
				let n = t.get(e);
				n && (a.dependsOn.add(n), n.dependants.add(a));
			}
			if (r.beforePolicies) for (let e of r.beforePolicies) {
				let n = t.get(e);
				n && (n.dependsOn.add(a), a.dependants.add(n));
			}
		}
		function u(n) {
			n.hasRun = !0;
			for (let r of n.policies) if ((!r.afterPhase || r.afterPhase.hasRun && !r.afterPhase.policies.size) && r.dependsOn.size === 0) {
				e.push(r.policy);
				for (let e of r.dependants) e.dependsOn.delete(r);
				t.delete(r.policy.name), n.policies.delete(r);
			}
		}
		function d() {
			for (let e of c) {
				if (u(e), e.policies.size > 0 && e !== i) {
					i.hasRun || u(i);
					return;
				}
				e.hasAfterPolicies && u(i);
			}
		}
		let f = 0;
		for (; t.size > 0;) {
			f++;
			let t = e.length;
			if (d(), e.length <= t && f > 1) throw Error(`Cannot satisfy policy dependencies due to requirements cycle.`);
		}
		return e;
	}
};
function Ue() {
	return He.create();
}
function We(e) {
	return typeof e == `object` && !!e && !Array.isArray(e) && !(e instanceof RegExp) && !(e instanceof Date);
}
function Ge(e) {
	if (We(e)) {
		let t = typeof e.name == `string`, n = typeof e.message == `string`;
		return t && n;
	}
	return !1;
}
const Ke = node_util__WEBPACK_IMPORTED_MODULE_1__.inspect.custom, qe = `REDACTED`, Je = `x-ms-client-request-id.x-ms-return-client-request-id.x-ms-useragent.x-ms-correlation-request-id.x-ms-request-id.client-request-id.ms-cv.return-client-request-id.traceparent.azure-deprecating.Access-Control-Allow-Credentials.Access-Control-Allow-Headers.Access-Control-Allow-Methods.Access-Control-Allow-Origin.Access-Control-Expose-Headers.Access-Control-Max-Age.Access-Control-Request-Headers.Access-Control-Request-Method.Origin.Accept.Accept-Encoding.Cache-Control.Connection.Content-Length.Content-Type.Date.ETag.Expires.If-Match.If-Modified-Since.If-None-Match.If-Unmodified-Since.Last-Modified.Pragma.Request-Id.Retry-After.Server.Transfer-Encoding.User-Agent.WWW-Authenticate`.split(`.`), Ye = [`api-version`];
var Xe = class {
	allowedHeaderNames;
	allowedQueryParameters;
	constructor({ additionalAllowedHeaderNames: e = [], additionalAllowedQueryParameters: t = [] } = {}) {
		e = Je.concat(e), t = Ye.concat(t), this.allowedHeaderNames = new Set(e.map((e) => e.toLowerCase())), this.allowedQueryParameters = new Set(t.map((e) => e.toLowerCase()));
	}
	sanitize(e) {
		let t = new Set();
		return JSON.stringify(e, (e, n) => {
			if (n instanceof Error) return {
				...n,
				name: n.name,
				message: n.message
			};
			if (e === `headers` && We(n)) return this.sanitizeHeaders(n);
			if (e === `url` && typeof n == `string`) return this.sanitizeUrl(n);
			if (e === `query` && We(n)) return this.sanitizeQuery(n);
			if (e !== `body` && e !== `response` && e !== `operationSpec`) {
				if (Array.isArray(n) || We(n)) {
					if (t.has(n)) return `[Circular]`;
					t.add(n);
				}
				return n;
			}
		}, 2);
	}
	sanitizeUrl(e) {
		if (typeof e != `string` || e === null || e === ``) return e;
		let t = new URL(e);
		if (!t.search) return e;
		for (let [e] of t.searchParams) this.allowedQueryParameters.has(e.toLowerCase()) || t.searchParams.set(e, qe);
		return t.toString();
	}
	sanitizeHeaders(e) {
		let t = {};
		for (let n of Object.keys(e)) t[n] = this.allowedHeaderNames.has(n.toLowerCase()) ? e[n] : qe;
		return t;
	}
	sanitizeQuery(e) {
		if (typeof e != `object` || !e) return e;
		let t = {};
		for (let n of Object.keys(e)) t[n] = this.allowedQueryParameters.has(n.toLowerCase()) ? e[n] : qe;
		return t;
	}
};
const Ze = new Xe();
var Qe = class e extends Error {
	static REQUEST_SEND_ERROR = `REQUEST_SEND_ERROR`;
	static PARSE_ERROR = `PARSE_ERROR`;
	code;
	statusCode;
	request;
	response;
	details;
	constructor(t, n = {}) {
		super(t), this.name = `RestError`, this.code = n.code, this.statusCode = n.statusCode, Object.defineProperty(this, "request", {
			value: n.request,
			enumerable: !1
		}), Object.defineProperty(this, "response", {
			value: n.response,
			enumerable: !1
		});
		let r = this.request?.agent ? {
			maxFreeSockets: this.request.agent.maxFreeSockets,
			maxSockets: this.request.agent.maxSockets
		} : void 0;
		Object.defineProperty(this, Ke, {
			value: () => `RestError: ${this.message} \n ${Ze.sanitize({
				...this,
				request: {
					...this.request,
					agent: r
				},
				response: this.response
			})}`,
			enumerable: !1
		}), Object.setPrototypeOf(this, e.prototype);
	}
};
function $e(e) {
	return e instanceof Qe || Ge(e) && e.name === `RestError`;
}
function et(e, t) {
	return Buffer.from(e).toString(t);
}
function tt(e, t) {
	return Buffer.from(e, t);
}
const w = Me(`ts-http-runtime`);
function nt(e) {
	return Array.isArray(e[0]) ? e : Array.from({ length: Math.ceil(e.length / 2) }, (t, n) => [e[n * 2], e[n * 2 + 1]]);
}
function rt(e) {
	return Symbol.iterator in e && typeof e[Symbol.iterator] == `function`;
}
function it(e) {
	if (typeof e == `string`) {
		let t = e.split(`,`), n = t.filter((e) => e.trim().toLowerCase() !== `100-continue`);
		return n.length === t.length ? e : n.map((e) => e.trim()).filter(Boolean).join(`, `) || void 0;
	}
	if (Array.isArray(e)) {
		let t = e.map(it).filter((e) => e !== void 0);
		return t.length > 0 ? t : void 0;
	}
	return e;
}
function at(e, t) {
	let n = (e, n) => {
		let r = e.toLowerCase();
		if (!t || r !== `content-length` && r !== `transfer-encoding` && r !== `trailer`) return r === `expect` ? it(n) : n;
	}, r = (e) => e.flatMap(([e, t]) => {
		let r = typeof e == `string` ? n(e, t) : t;
		return r === void 0 ? [] : [[e, r]];
	});
	for (let [t, r] of e.headers) {
		let i = n(t, r);
		i === void 0 ? e.headers.delete(t) : typeof i == `string` && i !== r && e.headers.set(t, i);
	}
	let i = e.requestOverrides;
	if (!i || !(`headers` in i)) return;
	let a = i.headers;
	if (Array.isArray(a)) {
		let t = r(nt(a));
		e.requestOverrides = {
			...i,
			headers: Array.isArray(a[0]) ? t : t.flat()
		};
	} else if (a && typeof a == `object` && rt(a)) {
		let t = Array.from(a, (e) => {
			if (!Array.isArray(e) || e.length !== 2) throw TypeError(`Header entry must be a name/value pair`);
			return e;
		});
		e.requestOverrides = {
			...i,
			headers: r(t)
		};
	} else if (a && typeof a == `object`) {
		let t = {};
		for (let [e, r] of Object.entries(a)) {
			let i = n(e, r);
			i !== void 0 && (t[e] = i);
		}
		e.requestOverrides = {
			...i,
			headers: t
		};
	}
}
function ot(e) {
	at(e, !1);
}
function st(e) {
	at(e, !0);
}
function ct(e, t) {
	if (Array.isArray(e)) return nt(e).filter(([e]) => typeof e == `string` && e.toLowerCase() === t).flatMap(([, e]) => Array.isArray(e) ? e : [e]);
	if (e && typeof e == `object`) {
		if (`get` in e && typeof e.get == `function`) {
			let n = e.get(t);
			return n == null ? [] : [n];
		}
		let n;
		for (let [r, i] of Object.entries(e)) r.toLowerCase() === t && (n = i);
		return n === void 0 ? [] : Array.isArray(n) ? n : [n];
	}
	return [];
}
function lt(e, t) {
	return ct(e.requestOverrides && `headers` in e.requestOverrides ? e.requestOverrides.headers : e.headers, t.toLowerCase());
}
function ut(e) {
	return lt(e, `expect`).some((e) => typeof e == `string` && e.split(`,`).some((e) => e.trim().toLowerCase() === `100-continue`));
}
function dt(e, t, n) {
	return Array.isArray(e) ? Array.isArray(e[0]) ? [...e, [t, n]] : [
		...e,
		t,
		n
	] : {
		...e,
		[t]: n
	};
}
function ft(e, t) {
	return Array.isArray(e) ? nt(e).some(([e]) => typeof e == `string` && e.toLowerCase() === t) : Object.keys(e ?? {}).some((e) => e.toLowerCase() === t);
}
function pt(e, t) {
	ft(e.headers, `content-length`) || ft(e.headers, `transfer-encoding`) || (e.headers = dt(e.headers, t === null ? `Transfer-Encoding` : `Content-Length`, t === null ? `chunked` : String(t)));
}
function mt(e) {
	let t, n = !0, r = !1, i = !1, a, o, s = e.bodyStream;
	if (s?.once(`error`, u), s && `errored` in s && s.errored instanceof Error) {
		process.nextTick(u, s.errored);
		return;
	}
	try {
		a = e.createRequest(m);
	} catch (e) {
		l(e);
		return;
	}
	function c(e = !1) {
		n = !1, t !== void 0 && (clearTimeout(t), t = void 0), a?.removeListener(`continue`, d), a?.removeListener(`socket`, p), e || s?.removeListener(`error`, u);
	}
	function l(t) {
		let n = t instanceof Error ? t : Error(String(t));
		return i || (i = !0, c(), e.onError(n)), n;
	}
	function u(t) {
		i || !n && !r || (i = !0, o = t instanceof Error ? t : Error(String(t)), c(), e.onBodyError(t), a?.destroy(o));
	}
	function d() {
		if (n) {
			r = !0, c(!0);
			try {
				e.sendBody(a);
			} catch (e) {
				u(e);
			} finally {
				s?.removeListener(`error`, u);
			}
		}
	}
	function f() {
		c(), e.onAbort(a);
	}
	function p() {
		if (n) try {
			if (a.flushHeaders(), !n) return;
			a.write(``, (e) => {
				e ? a.destroy(l(e)) : n && (t = setTimeout(d, 1e3));
			});
		} catch (e) {
			a.destroy(l(e));
		}
	}
	function m(t) {
		if (c(), !r) {
			a.shouldKeepAlive = !1;
			let e = () => {
				t.removeListener(`end`, e), t.removeListener(`close`, e), a.destroy();
			};
			t.once(`end`, e), t.once(`close`, e), (t.readableEnded || t.destroyed) && e();
		}
		e.onResponse(t);
	}
	a.once(`error`, l), o ? a.destroy(o) : e.abortSignal.aborted ? f() : (e.abortSignal.addEventListener(`abort`, f, { once: !0 }), a.once(`close`, () => c()), (a.destroyed || a.closed) && c(), n && (a.once(`continue`, d), a.socket ? p() : a.once(`socket`, p)));
}
const ht = new WeakMap(), gt = new WeakMap(), _t = new WeakMap();
function vt(e, t) {
	_t.set(e, t), t.then(() => _t.get(e) === t && _t.delete(e)).catch((e) => {
		w.warning(`Error tracking request completion`, e);
	});
}
function yt(e) {
	return typeof e == `object` && !!e && `resume` in e && typeof e.resume == `function`;
}
function bt(e) {
	return `on` in e && typeof e.on == `function` && `once` in e && typeof e.once == `function` && `removeListener` in e && typeof e.removeListener == `function`;
}
function xt(e) {
	return typeof e == `object` && !!e && `cancel` in e && typeof e.cancel == `function`;
}
function St(e, t) {
	yt(e) && yt(t) && ht.set(e, t);
}
function Ct(e, t) {
	return gt.set(e, t), () => {
		gt.get(e) === t && gt.delete(e);
	};
}
function wt(e, t = new Set()) {
	if (t.has(e)) return;
	t.add(e);
	let n = ht.get(e);
	if (ht.delete(e), e.closed !== !0) {
		if (e.destroy) {
			if (bt(e)) {
				let t = (e) => {
					w.warning(`Error disposing Node stream`, e);
				}, n = () => {
					e.removeListener(`error`, t);
				};
				e.on(`error`, t), e.once(`close`, n);
				try {
					e.destroy();
				} catch (r) {
					throw e.removeListener(`error`, t), e.removeListener(`close`, n), r;
				}
			} else e.destroy();
		} else e.resume();
	}
	n && wt(n, t);
}
function Tt(e) {
	try {
		wt(e);
	} catch (e) {
		w.warning(`Error disposing Node stream`, e);
	}
}
async function Et(e) {
	try {
		let t = gt.get(e);
		gt.delete(e);
		try {
			let t = e.readableStreamBody;
			if (yt(t)) {
				Tt(t);
				return;
			}
			let n = e.browserStreamBody;
			xt(n) && await n.cancel();
		} finally {
			t?.();
		}
	} catch (e) {
		w.warning(`Error disposing response body`, e);
	}
}
const Dt = {};
function Ot(e) {
	return typeof e == `object` && !!e && `pipe` in e && typeof e.pipe == `function`;
}
function kt(e) {
	return e.readable === !1 ? Promise.resolve() : new Promise((t) => {
		let n = () => {
			t(), e.removeListener(`close`, n), e.removeListener(`end`, n), e.removeListener(`error`, n);
		};
		e.on(`close`, n), e.on(`end`, n), e.on(`error`, n);
	});
}
function At(e) {
	return node_util__WEBPACK_IMPORTED_MODULE_1__.types.isArrayBuffer(e) || ArrayBuffer.isView(e);
}
function jt(e) {
	return Buffer.isBuffer(e) ? e : ArrayBuffer.isView(e) ? Buffer.from(e.buffer, e.byteOffset, e.byteLength) : Buffer.from(e);
}
var Mt = class extends node_stream__WEBPACK_IMPORTED_MODULE_10__.Transform {
	loadedBytes = 0;
	progressCallback;
	_transform(e, t, n) {
		this.push(e), this.loadedBytes += e.length;
		try {
			this.progressCallback({ loadedBytes: this.loadedBytes }), n();
		} catch (e) {
			n(e);
		}
	}
	constructor(e) {
		super(), this.progressCallback = e;
	}
};
function Nt(e, t, n, r, i) {
	let a, o, s = !1, c, l = new Promise((e) => {
		c = e;
	}), u = () => {
		s = !0, a.removeListener(`finish`, u), a.removeListener(`close`, u), c();
	}, p = (e) => {
		o = e, r({
			response: e,
			requestComplete: l,
			isRequestComplete: () => s,
			disposeRequest: () => {
				s || a.destroy();
			}
		});
	};
	return {
		createRequest: (e = p) => (a = n ? node_http__WEBPACK_IMPORTED_MODULE_7___default().request(t, e) : node_https__WEBPACK_IMPORTED_MODULE_6___default().request(t, e), a.once(`finish`, u), a.once(`close`, u), a),
		onResponse: p,
		rejectRequest: (t) => {
			i(Pt(t, e));
		},
		abortRequest: (e) => {
			let t = new ue(`The operation was aborted. Rejecting from abort signal callback while making request.`);
			o?.destroy(t), e.destroy(t), i(t);
		}
	};
}
function Pt(e, t) {
	if ($e(e)) return e;
	let n = e.code === `ERR_STREAM_PREMATURE_CLOSE`;
	return new Qe(n ? `Request body stream closed before ending` : e.message, {
		code: n ? Qe.REQUEST_SEND_ERROR : e.code ?? Qe.REQUEST_SEND_ERROR,
		request: t
	});
}
function Ft(e, t, n, r) {
	if (t && Ot(t)) Bt(t, e, n, r);
	else if (t) {
		if (typeof t == `string` || Buffer.isBuffer(t)) e.end(t);
		else throw w.error(`Unrecognized body type`, t), new Qe(`Unrecognized body type`, { request: n });
	} else e.end();
}
function It(e, t) {
	let n = e.body, r = typeof n == `function` ? n() : n, i = r && At(r) ? jt(r) : r;
	if (!t && i && !e.headers.has(`Content-Length`)) {
		let t = Ut(i);
		t !== null && e.headers.set(`Content-Length`, t);
	}
	if (!i || !e.onUploadProgress) return i;
	let a = new Mt(e.onUploadProgress);
	return a.on(`error`, (e) => {
		w.error(`Error in upload progress`, e);
	}), Ot(i) ? Bt(i, a, e) : a.end(i), a;
}
var Lt = class {
	cachedHttpAgent;
	cachedHttpsAgents = new WeakMap();
	async sendRequest(e) {
		let t = e.body, n = new AbortController(), r, i = e.abortSignal;
		if (i) {
			if (i.aborted) throw new ue(`The operation was aborted. Request has already been canceled.`);
			r = (e) => {
				e.type === `abort` && n.abort();
			}, i.addEventListener(`abort`, r);
		}
		let a;
		e.timeout > 0 && (a = setTimeout(() => {
			let t = new Xe();
			w.info(`request to '${t.sanitizeUrl(e.url)}' timed out. canceling...`), n.abort();
		}, e.timeout));
		let o = e.headers.get(`Accept-Encoding`), s = o?.includes(`gzip`) || o?.includes(`deflate`), c, l, u = Promise.resolve();
		try {
			let r = ut(e), i = r && typeof t != `function` ? Ut(t ?? null) : null;
			i === 0 && (ot(e), r = !1), r || (c = It(e, !1));
			let a = r ? await this.makeRequestWithExpectContinue(e, n, () => (c = It(e, !0), c), i) : await this.makeRequest(e, n, c);
			u = a.requestComplete;
			let o = a.response, d = Rt(o), f = {
				status: o.statusCode ?? 0,
				headers: d,
				request: e
			};
			if (!a.isRequestComplete()) {
				vt(f, a.requestComplete);
				let e = Ct(f, a.disposeRequest);
				a.requestComplete.then(e).catch((e) => {
					w.warning(`Error disposing request`, e);
				});
			}
			if ((typeof e.requestOverrides?.method == `string` ? e.requestOverrides.method.toUpperCase() : e.method) === `HEAD`) return o.resume(), f;
			l = s ? zt(o, d, n.signal) : o;
			let p = e.onDownloadProgress;
			if (p) {
				let e = new Mt(p);
				e.on(`error`, (e) => {
					w.error(`Error in download progress`, e);
				}), l = Vt(l, e, n.signal);
			}
			return e.streamResponseStatusCodes?.has(1 / 0) || e.streamResponseStatusCodes?.has(f.status) ? f.readableStreamBody = l : f.bodyAsText = await Ht(l), f;
		} catch (e) {
			throw Ot(c) && Tt(c), l && Tt(l), e;
		} finally {
			if (a !== void 0 && clearTimeout(a), i && r) {
				let e = Promise.resolve();
				Ot(c) && (e = kt(c));
				let t = Promise.resolve();
				Ot(l) && (t = kt(l)), Promise.all([
					u,
					e,
					t
				]).then(() => {
					r && i.removeEventListener(`abort`, r);
				}).catch((e) => {
					w.warning(`Error when cleaning up abortListener on httpRequest`, e);
				});
			}
		}
	}
	makeRequest(e, t, n) {
		let { options: r, isInsecure: i } = this.getRequestOptions(e);
		return new Promise((a, o) => {
			let { createRequest: s, rejectRequest: c, abortRequest: l } = Nt(e, r, i, a, o), u = s();
			u.once(`error`, c), t.signal.addEventListener(`abort`, () => l(u)), Ft(u, n, e, c);
		});
	}
	makeRequestWithExpectContinue(e, t, n, r) {
		let { options: i, isInsecure: a } = this.getRequestOptions(e);
		return pt(i, r), new Promise((r, o) => {
			let { createRequest: s, onResponse: c, rejectRequest: l, abortRequest: u } = Nt(e, i, a, r, o);
			mt({
				abortSignal: t.signal,
				bodyStream: Ot(e.body) ? e.body : void 0,
				createRequest: s,
				onAbort: u,
				onError: l,
				onBodyError: o,
				onResponse: c,
				sendBody: (t) => {
					Ft(t, n(), e, l);
				}
			});
		});
	}
	getRequestOptions(e) {
		let t = new URL(e.url), n = t.protocol !== `https:`;
		if (n && !e.allowInsecureConnection) throw Error(`Cannot connect to ${e.url} while allowInsecureConnection is false.`);
		return {
			isInsecure: n,
			options: {
				agent: e.agent ?? this.getOrCreateAgent(e, n),
				hostname: t.hostname,
				path: `${t.pathname}${t.search}`,
				port: t.port,
				method: e.method,
				headers: e.headers.toJSON({ preserveCase: !0 }),
				...e.requestOverrides
			}
		};
	}
	getOrCreateAgent(e, t) {
		let n = e.disableKeepAlive;
		if (t) return n ? (node_http__WEBPACK_IMPORTED_MODULE_7___default().globalAgent) : (this.cachedHttpAgent ||= new (node_http__WEBPACK_IMPORTED_MODULE_7___default().Agent)({ keepAlive: !0 }), this.cachedHttpAgent);
		{
			if (n && !e.tlsSettings) return (node_https__WEBPACK_IMPORTED_MODULE_6___default().globalAgent);
			let t = e.tlsSettings ?? Dt, r = this.cachedHttpsAgents.get(t);
			return r && r.options.keepAlive === !n || (w.info(`No cached TLS Agent exist, creating a new Agent`), r = new (node_https__WEBPACK_IMPORTED_MODULE_6___default().Agent)({
				keepAlive: !n,
				...t
			}), this.cachedHttpsAgents.set(t, r)), r;
		}
	}
};
function Rt(e) {
	let t = Le();
	for (let n of Object.keys(e.headers)) {
		let r = e.headers[n];
		Array.isArray(r) ? r.length > 0 && t.set(n, r[0]) : r && t.set(n, r);
	}
	return t;
}
function zt(e, t, n) {
	let r = t.get(`Content-Encoding`);
	return r === `gzip` ? Vt(e, node_zlib__WEBPACK_IMPORTED_MODULE_9___default().createGunzip(), n) : r === `deflate` ? Vt(e, node_zlib__WEBPACK_IMPORTED_MODULE_9___default().createInflate(), n) : e;
}
function Bt(e, t, n, r) {
	let i = !1, a = (0,node_stream__WEBPACK_IMPORTED_MODULE_10__.finished)(e, { writable: !1 }, o);
	function o(e) {
		if (a(), t.removeListener(`close`, s), e && !i) {
			let i = Pt(e, n);
			t.destroy(i), r?.(i);
		}
	}
	function s() {
		i = !0, e.unpipe(t), Tt(e);
	}
	t.once(`close`, s), e.pipe(t);
}
function Vt(e, t, n) {
	St(t, e);
	let r = () => {}, i = () => {};
	return r = (0,node_stream__WEBPACK_IMPORTED_MODULE_10__.finished)(e, { writable: !1 }, (e) => {
		r(), e && t.destroy(n.aborted ? new ue() : e);
	}), i = (0,node_stream__WEBPACK_IMPORTED_MODULE_10__.finished)(t, { writable: !1 }, () => {
		i(), e.unpipe(t), e.readable && Tt(e);
	}), e.pipe(t);
}
function Ht(e) {
	return new Promise((t, n) => {
		let r = [], i = (0,node_stream__WEBPACK_IMPORTED_MODULE_10__.finished)(e, { writable: !1 }, o);
		function a(e) {
			Buffer.isBuffer(e) ? r.push(e) : r.push(Buffer.from(e));
		}
		function o(o) {
			i(), e.removeListener(`data`, a), o?.name === `AbortError` ? n(o) : o ? n(new Qe(`Error reading response as text: ${o.message}`, { code: Qe.PARSE_ERROR })) : t(Buffer.concat(r).toString(`utf8`));
		}
		e.on(`data`, a);
	});
}
function Ut(e) {
	return e ? Buffer.isBuffer(e) ? e.length : Ot(e) ? null : At(e) ? e.byteLength : typeof e == `string` ? Buffer.byteLength(e) : null : 0;
}
function Wt() {
	return new Lt();
}
function Gt() {
	return Wt();
}
function Kt(e = {}) {
	let t = e.logger ?? w.info, n = new Xe({
		additionalAllowedHeaderNames: e.additionalAllowedHeaderNames,
		additionalAllowedQueryParameters: e.additionalAllowedQueryParameters
	});
	return {
		name: `logPolicy`,
		async sendRequest(e, r) {
			if (!t.enabled) return r(e);
			t(`Request: ${n.sanitize(e)}`);
			let i = await r(e);
			return t(`Response status code: ${i.status}`), t(`Headers: ${n.sanitize({ headers: i.headers })}`), i;
		}
	};
}
function qt(e, t) {
	return e = Math.ceil(e), t = Math.floor(t), Math.floor(Math.random() * (t - e + 1)) + e;
}
function Jt(e, t) {
	let n = t.retryDelayInMs * 2 ** e, r = Math.min(t.maxRetryDelayInMs, n);
	return { retryAfterInMs: r / 2 + qt(0, r / 2) };
}
function Yt(e, t, n) {
	return new Promise((r, i) => {
		let a, o, s = () => i(new ue(n?.abortErrorMsg ? n?.abortErrorMsg : `The operation was aborted.`)), c = () => {
			n?.abortSignal && o && n.abortSignal.removeEventListener(`abort`, o);
		};
		if (o = () => (a && clearTimeout(a), c(), s()), n?.abortSignal && n.abortSignal.aborted) return s();
		a = setTimeout(() => {
			c(), r(t);
		}, e), n?.abortSignal && n.abortSignal.addEventListener(`abort`, o);
	});
}
function Xt(e, t) {
	let n = e.headers.get(t);
	if (!n) return;
	let r = Number(n);
	if (!Number.isNaN(r)) return r;
}
const Zt = `Retry-After`, Qt = [
	`retry-after-ms`,
	`x-ms-retry-after-ms`,
	Zt
];
function $t(e) {
	if (e && [429, 503].includes(e.status)) try {
		for (let t of Qt) {
			let n = Xt(e, t);
			if (n === 0 || n) return n * (t === Zt ? 1e3 : 1);
		}
		let t = e.headers.get(Zt);
		if (!t) return;
		let n = Date.parse(t) - Date.now();
		return Number.isFinite(n) ? Math.max(0, n) : void 0;
	} catch {
		return;
	}
}
function en(e) {
	return Number.isFinite($t(e));
}
function tn() {
	return {
		name: `throttlingRetryStrategy`,
		retry({ response: e }) {
			let t = $t(e);
			return Number.isFinite(t) ? { retryAfterInMs: t } : { skipStrategy: !0 };
		}
	};
}
function nn(e = {}) {
	let t = e.retryDelayInMs ?? 1e3, n = e.maxRetryDelayInMs ?? 64e3;
	return {
		name: `exponentialRetryStrategy`,
		retry({ retryCount: r, response: i, responseError: a }) {
			let o = an(a), s = o && e.ignoreSystemErrors, c = rn(i), l = c && e.ignoreHttpStatusCodes;
			return i && (en(i) || !c) || l || s ? { skipStrategy: !0 } : a && !o && !c ? { errorToThrow: a } : Jt(r, {
				retryDelayInMs: t,
				maxRetryDelayInMs: n
			});
		}
	};
}
function rn(e) {
	return !!(e && e.status !== void 0 && (e.status >= 500 || e.status === 408) && e.status !== 501 && e.status !== 505);
}
function an(e) {
	return e ? e.code === `ETIMEDOUT` || e.code === `ESOCKETTIMEDOUT` || e.code === `ECONNREFUSED` || e.code === `ECONNRESET` || e.code === `ENOENT` || e.code === `ENOTFOUND` : !1;
}
const on = Me(`ts-http-runtime retryPolicy`);
function sn(e, t = { maxRetries: 3 }) {
	let n = t.logger || on;
	return {
		name: `retryPolicy`,
		async sendRequest(r, i) {
			let a, o, s = -1;
			retryRequest: for (;;) {
				s += 1, o = void 0;
				try {
					n.info(`Retry ${s}: Attempting to send request`, r.requestId), a = await i(r), n.info(`Retry ${s}: Received a response from request`, r.requestId);
				} catch (e) {
					if (n.error(`Retry ${s}: Received an error from request`, r.requestId), !$e(e)) throw e;
					o = e, a = e.response;
				}
				if (r.abortSignal?.aborted) throw n.error(`Retry ${s}: Request aborted.`), new ue();
				if (s >= (t.maxRetries ?? 3)) {
					if (n.info(`Retry ${s}: Maximum retries reached. Returning the last received response, or throwing the last received error.`), o) throw o;
					if (a) return a;
					throw Error(`Maximum retries reached with no response or error to throw`);
				}
				n.info(`Retry ${s}: Processing ${e.length} retry strategies.`);
				strategiesLoop: for (let t of e) {
					let e = t.logger || n;
					e.info(`Retry ${s}: Processing retry strategy ${t.name}.`);
					let i = t.retry({
						retryCount: s,
						response: a,
						responseError: o
					});
					if (i.skipStrategy) {
						e.info(`Retry ${s}: Skipped.`);
						continue strategiesLoop;
					}
					let { errorToThrow: c, retryAfterInMs: l, redirectTo: u } = i;
					if (c) throw e.error(`Retry ${s}: Retry strategy ${t.name} throws error:`, c), c;
					if (l || l === 0) {
						e.info(`Retry ${s}: Retry strategy ${t.name} retries after ${l}`), a && await Et(a), await Yt(l, void 0, { abortSignal: r.abortSignal });
						continue retryRequest;
					}
					if (u) {
						e.info(`Retry ${s}: Retry strategy ${t.name} redirects to ${u}`), a && await Et(a), r.url = u;
						continue retryRequest;
					}
				}
				if (o) throw n.info(`None of the retry strategies could work with the received error. Throwing it.`), o;
				if (a) return n.info(`None of the retry strategies could work with the received response. Returning it.`), a;
			}
		}
	};
}
function cn(e = {}) {
	return {
		name: `defaultRetryPolicy`,
		sendRequest: sn([tn(), nn(e)], { maxRetries: e.maxRetries ?? 3 }).sendRequest
	};
}
function ln() {
	return {
		name: `formDataPolicy`,
		async sendRequest(e, t) {
			if (e.body, e.formData) {
				let t = e.headers.get(`Content-Type`);
				t && t.indexOf(`application/x-www-form-urlencoded`) !== -1 ? e.body = un(e.formData) : await dn(e.formData, e), e.formData = void 0;
			}
			return t(e);
		}
	};
}
function un(e) {
	let t = new URLSearchParams();
	for (let [n, r] of Object.entries(e)) if (Array.isArray(r)) for (let e of r) t.append(n, e.toString());
	else t.append(n, r.toString());
	return t.toString();
}
async function dn(e, t) {
	let n = t.headers.get(`Content-Type`);
	if (n && !n.startsWith(`multipart/form-data`)) return;
	t.headers.set(`Content-Type`, n ?? `multipart/form-data`);
	let r = [];
	for (let [t, n] of Object.entries(e)) for (let e of Array.isArray(n) ? n : [n]) if (typeof e == `string`) r.push({
		headers: Le({ "Content-Disposition": `form-data; name="${t}"` }),
		body: tt(e, `utf-8`)
	});
	else if (typeof e != `object` || !e) throw Error(`Unexpected value for key ${t}: ${e}. Value should be serialized to string first.`);
	else {
		let n = e.name || `blob`, i = Le();
		i.set(`Content-Disposition`, `form-data; name="${t}"; filename="${n}"`), i.set(`Content-Type`, e.type || `application/octet-stream`), r.push({
			headers: i,
			body: e
		});
	}
	t.multipartBody = { parts: r };
}
function fn(e) {
	return {
		name: `agentPolicy`,
		sendRequest: async (t, n) => (t.agent ||= e, n(t))
	};
}
function pn(e) {
	return {
		name: `tlsPolicy`,
		sendRequest: async (t, n) => (t.tlsSettings ||= e, n(t))
	};
}
var mn = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	var n = 1e3, r = n * 60, i = r * 60, a = i * 24, o = a * 7, s = a * 365.25;
	t.exports = function(e, t) {
		t ||= {};
		var n = typeof e;
		if (n === `string` && e.length > 0) return c(e);
		if (n === `number` && isFinite(e)) return t.long ? u(e) : l(e);
		throw Error(`val is not a non-empty string or a valid number. val=` + JSON.stringify(e));
	};
	function c(e) {
		if (e = String(e), !(e.length > 100)) {
			var t = /^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(e);
			if (t) {
				var c = parseFloat(t[1]);
				switch ((t[2] || `ms`).toLowerCase()) {
					case `years`:
					case `year`:
					case `yrs`:
					case `yr`:
					case `y`: return c * s;
					case `weeks`:
					case `week`:
					case `w`: return c * o;
					case `days`:
					case `day`:
					case `d`: return c * a;
					case `hours`:
					case `hour`:
					case `hrs`:
					case `hr`:
					case `h`: return c * i;
					case `minutes`:
					case `minute`:
					case `mins`:
					case `min`:
					case `m`: return c * r;
					case `seconds`:
					case `second`:
					case `secs`:
					case `sec`:
					case `s`: return c * n;
					case `milliseconds`:
					case `millisecond`:
					case `msecs`:
					case `msec`:
					case `ms`: return c;
					default: return;
				}
			}
		}
	}
	function l(e) {
		var t = Math.abs(e);
		return t >= a ? Math.round(e / a) + `d` : t >= i ? Math.round(e / i) + `h` : t >= r ? Math.round(e / r) + `m` : t >= n ? Math.round(e / n) + `s` : e + `ms`;
	}
	function u(e) {
		var t = Math.abs(e);
		return t >= a ? d(e, t, a, `day`) : t >= i ? d(e, t, i, `hour`) : t >= r ? d(e, t, r, `minute`) : t >= n ? d(e, t, n, `second`) : e + ` ms`;
	}
	function d(e, t, n, r) {
		var i = t >= n * 1.5;
		return Math.round(e / n) + ` ` + r + (i ? `s` : ``);
	}
})), hn = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	function n(e) {
		n.debug = n, n.default = n, n.coerce = c, n.disable = o, n.enable = i, n.enabled = s, n.humanize = mn(), n.destroy = l, Object.keys(e).forEach((t) => {
			n[t] = e[t];
		}), n.names = [], n.skips = [], n.formatters = {};
		function t(e) {
			let t = 0;
			for (let n = 0; n < e.length; n++) t = (t << 5) - t + e.charCodeAt(n), t |= 0;
			return n.colors[Math.abs(t) % n.colors.length];
		}
		n.selectColor = t;
		function n(e) {
			let t, i = null, a, o;
			function s(...e) {
				if (!s.enabled) return;
				let r = s, i = Number(new Date());
				r.diff = i - (t || i), r.prev = t, r.curr = i, t = i, e[0] = n.coerce(e[0]), typeof e[0] != `string` && e.unshift(`%O`);
				let a = 0;
				e[0] = e[0].replace(/%([a-zA-Z%])/g, (t, i) => {
					if (t === `%%`) return `%`;
					a++;
					let o = n.formatters[i];
					if (typeof o == `function`) {
						let n = e[a];
						t = o.call(r, n), e.splice(a, 1), a--;
					}
					return t;
				}), n.formatArgs.call(r, e), (r.log || n.log).apply(r, e);
			}
			return s.namespace = e, s.useColors = n.useColors(), s.color = n.selectColor(e), s.extend = r, s.destroy = n.destroy, Object.defineProperty(s, "enabled", {
				enumerable: !0,
				configurable: !1,
				get: () => i === null ? (a !== n.namespaces && (a = n.namespaces, o = n.enabled(e)), o) : i,
				set: (e) => {
					i = e;
				}
			}), typeof n.init == `function` && n.init(s), s;
		}
		function r(e, t) {
			let r = n(this.namespace + (t === void 0 ? `:` : t) + e);
			return r.log = this.log, r;
		}
		function i(e) {
			n.save(e), n.namespaces = e, n.names = [], n.skips = [];
			let t = (typeof e == `string` ? e : ``).trim().replace(/\s+/g, `,`).split(`,`).filter(Boolean);
			for (let e of t) e[0] === `-` ? n.skips.push(e.slice(1)) : n.names.push(e);
		}
		function a(e, t) {
			let n = 0, r = 0, i = -1, a = 0;
			for (; n < e.length;) if (r < t.length && (t[r] === e[n] || t[r] === `*`)) t[r] === `*` ? (i = r, a = n, r++) : (n++, r++);
			else if (i !== -1) r = i + 1, a++, n = a;
			else return !1;
			for (; r < t.length && t[r] === `*`;) r++;
			return r === t.length;
		}
		function o() {
			let e = [...n.names, ...n.skips.map((e) => `-` + e)].join(`,`);
			return n.enable(``), e;
		}
		function s(e) {
			for (let t of n.skips) if (a(e, t)) return !1;
			for (let t of n.names) if (a(e, t)) return !0;
			return !1;
		}
		function c(e) {
			return e instanceof Error ? e.stack || e.message : e;
		}
		function l() {
			console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
		}
		return n.enable(n.load()), n;
	}
	t.exports = n;
})), gn = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	e.formatArgs = r, e.save = i, e.load = a, e.useColors = n, e.storage = o(), e.destroy = (() => {
		let e = !1;
		return () => {
			e || (e = !0, console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."));
		};
	})(), e.colors = `#0000CC.#0000FF.#0033CC.#0033FF.#0066CC.#0066FF.#0099CC.#0099FF.#00CC00.#00CC33.#00CC66.#00CC99.#00CCCC.#00CCFF.#3300CC.#3300FF.#3333CC.#3333FF.#3366CC.#3366FF.#3399CC.#3399FF.#33CC00.#33CC33.#33CC66.#33CC99.#33CCCC.#33CCFF.#6600CC.#6600FF.#6633CC.#6633FF.#66CC00.#66CC33.#9900CC.#9900FF.#9933CC.#9933FF.#99CC00.#99CC33.#CC0000.#CC0033.#CC0066.#CC0099.#CC00CC.#CC00FF.#CC3300.#CC3333.#CC3366.#CC3399.#CC33CC.#CC33FF.#CC6600.#CC6633.#CC9900.#CC9933.#CCCC00.#CCCC33.#FF0000.#FF0033.#FF0066.#FF0099.#FF00CC.#FF00FF.#FF3300.#FF3333.#FF3366.#FF3399.#FF33CC.#FF33FF.#FF6600.#FF6633.#FF9900.#FF9933.#FFCC00.#FFCC33`.split(`.`);
	function n() {
		if (typeof window < `u` && window.process && (window.process.type === `renderer` || window.process.__nwjs)) return !0;
		if (typeof navigator < `u` && navigator.userAgent && navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/)) return !1;
		let e;
		return typeof document < `u` && document.documentElement && document.documentElement.style && document.documentElement.style.WebkitAppearance || typeof window < `u` && window.console && (window.console.firebug || window.console.exception && window.console.table) || typeof navigator < `u` && navigator.userAgent && (e = navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/)) && parseInt(e[1], 10) >= 31 || typeof navigator < `u` && navigator.userAgent && navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/);
	}
	function r(e) {
		if (e[0] = (this.useColors ? `%c` : ``) + this.namespace + (this.useColors ? ` %c` : ` `) + e[0] + (this.useColors ? `%c ` : ` `) + `+` + t.exports.humanize(this.diff), !this.useColors) return;
		let n = `color: ` + this.color;
		e.splice(1, 0, n, `color: inherit`);
		let r = 0, i = 0;
		e[0].replace(/%[a-zA-Z%]/g, (e) => {
			e !== `%%` && (r++, e === `%c` && (i = r));
		}), e.splice(i, 0, n);
	}
	e.log = console.debug || console.log || (() => {});
	function i(t) {
		try {
			t ? e.storage.setItem(`debug`, t) : e.storage.removeItem(`debug`);
		} catch {}
	}
	function a() {
		let t;
		try {
			t = e.storage.getItem(`debug`) || e.storage.getItem(`DEBUG`);
		} catch {}
		return !t && typeof process < `u` && `env` in process && (t = process.env.DEBUG), t;
	}
	function o() {
		try {
			return localStorage;
		} catch {}
	}
	t.exports = hn()(e);
	let { formatters: s } = t.exports;
	s.j = function(e) {
		try {
			return JSON.stringify(e);
		} catch (e) {
			return `[UnexpectedJSONParseError]: ` + e.message;
		}
	};
})), _n = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = (e, t = process.argv) => {
		let n = e.startsWith(`-`) ? `` : e.length === 1 ? `-` : `--`, r = t.indexOf(n + e), i = t.indexOf(`--`);
		return r !== -1 && (i === -1 || r < i);
	};
})), vn = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, n) => {
	let r = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)(`os`), i = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)(`tty`), a = _n(), { env: o } = process, s;
	a(`no-color`) || a(`no-colors`) || a(`color=false`) || a(`color=never`) ? s = 0 : (a(`color`) || a(`colors`) || a(`color=true`) || a(`color=always`)) && (s = 1), `FORCE_COLOR` in o && (s = o.FORCE_COLOR === `true` ? 1 : o.FORCE_COLOR === `false` ? 0 : o.FORCE_COLOR.length === 0 ? 1 : Math.min(parseInt(o.FORCE_COLOR, 10), 3));
	function c(e) {
		return e !== 0 && {
			level: e,
			hasBasic: !0,
			has256: e >= 2,
			has16m: e >= 3
		};
	}
	function l(e, t) {
		if (s === 0) return 0;
		if (a(`color=16m`) || a(`color=full`) || a(`color=truecolor`)) return 3;
		if (a(`color=256`)) return 2;
		if (e && !t && s === void 0) return 0;
		let n = s || 0;
		if (o.TERM === `dumb`) return n;
		if (process.platform === `win32`) {
			let e = r.release().split(`.`);
			return Number(e[0]) >= 10 && Number(e[2]) >= 10586 ? Number(e[2]) >= 14931 ? 3 : 2 : 1;
		}
		if (`CI` in o) return [
			`TRAVIS`,
			`CIRCLECI`,
			`APPVEYOR`,
			`GITLAB_CI`,
			`GITHUB_ACTIONS`,
			`BUILDKITE`
		].some((e) => e in o) || o.CI_NAME === `codeship` ? 1 : n;
		if (`TEAMCITY_VERSION` in o) return +!!/^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(o.TEAMCITY_VERSION);
		if (o.COLORTERM === `truecolor`) return 3;
		if (`TERM_PROGRAM` in o) {
			let e = parseInt((o.TERM_PROGRAM_VERSION || ``).split(`.`)[0], 10);
			switch (o.TERM_PROGRAM) {
				case `iTerm.app`: return e >= 3 ? 3 : 2;
				case `Apple_Terminal`: return 2;
			}
		}
		return /-256(color)?$/i.test(o.TERM) ? 2 : /^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(o.TERM) || `COLORTERM` in o ? 1 : n;
	}
	function u(e) {
		return c(l(e, e && e.isTTY));
	}
	n.exports = {
		supportsColor: u,
		stdout: c(l(!0, i.isatty(1))),
		stderr: c(l(!0, i.isatty(2)))
	};
})), yn = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, n) => {
	let r = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)(`tty`), i = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)(`util`);
	e.init = d, e.log = c, e.formatArgs = o, e.save = l, e.load = u, e.useColors = a, e.destroy = i.deprecate(() => {}, "Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."), e.colors = [
		6,
		2,
		3,
		4,
		5,
		1
	];
	try {
		let t = vn();
		t && (t.stderr || t).level >= 2 && (e.colors = [
			20,
			21,
			26,
			27,
			32,
			33,
			38,
			39,
			40,
			41,
			42,
			43,
			44,
			45,
			56,
			57,
			62,
			63,
			68,
			69,
			74,
			75,
			76,
			77,
			78,
			79,
			80,
			81,
			92,
			93,
			98,
			99,
			112,
			113,
			128,
			129,
			134,
			135,
			148,
			149,
			160,
			161,
			162,
			163,
			164,
			165,
			166,
			167,
			168,
			169,
			170,
			171,
			172,
			173,
			178,
			179,
			184,
			185,
			196,
			197,
			198,
			199,
			200,
			201,
			202,
			203,
			204,
			205,
			206,
			207,
			208,
			209,
			214,
			215,
			220,
			221
		]);
	} catch {}
	e.inspectOpts = Object.keys(process.env).filter((e) => /^debug_/i.test(e)).reduce((e, t) => {
		let n = t.substring(6).toLowerCase().replace(/_([a-z])/g, (e, t) => t.toUpperCase()), r = process.env[t];
		return r = /^(yes|on|true|enabled)$/i.test(r) ? !0 : /^(no|off|false|disabled)$/i.test(r) ? !1 : r === `null` ? null : Number(r), e[n] = r, e;
	}, {});
	function a() {
		return `colors` in e.inspectOpts ? !!e.inspectOpts.colors : r.isatty(process.stderr.fd);
	}
	function o(e) {
		let { namespace: t, useColors: r } = this;
		if (r) {
			let r = this.color, i = `\x1B[3` + (r < 8 ? r : `8;5;` + r), a = `  ${i};1m${t} \u001B[0m`;
			e[0] = a + e[0].split(`
`).join(`
` + a), e.push(i + `m+` + n.exports.humanize(this.diff) + `\x1B[0m`);
		} else e[0] = s() + t + ` ` + e[0];
	}
	function s() {
		return e.inspectOpts.hideDate ? `` : new Date().toISOString() + ` `;
	}
	function c(...t) {
		return process.stderr.write(i.formatWithOptions(e.inspectOpts, ...t) + `
`);
	}
	function l(e) {
		e ? process.env.DEBUG = e : delete process.env.DEBUG;
	}
	function u() {
		return process.env.DEBUG;
	}
	function d(t) {
		t.inspectOpts = {};
		let n = Object.keys(e.inspectOpts);
		for (let r = 0; r < n.length; r++) t.inspectOpts[n[r]] = e.inspectOpts[n[r]];
	}
	n.exports = hn()(e);
	let { formatters: f } = n.exports;
	f.o = function(e) {
		return this.inspectOpts.colors = this.useColors, i.inspect(e, this.inspectOpts).split(`
`).map((e) => e.trim()).join(` `);
	}, f.O = function(e) {
		return this.inspectOpts.colors = this.useColors, i.inspect(e, this.inspectOpts);
	};
})), bn = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)((0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = typeof process > `u` || process.type === `renderer` || process.browser === !0 || process.__nwjs ? gn() : yn();
}))(), 1);
const xn = Symbol(`AgentBaseInternalState`);
var Sn = class extends http__WEBPACK_IMPORTED_MODULE_14__.Agent {
	constructor(e) {
		super(e), this[xn] = {};
	}
	isSecureEndpoint(e) {
		if (e) {
			if (typeof e.secureEndpoint == `boolean`) return e.secureEndpoint;
			if (typeof e.protocol == `string`) return e.protocol === `https:`;
		}
		let { stack: t } = Error();
		return typeof t == `string` && t.split(`
`).some((e) => e.indexOf(`(https.js:`) !== -1 || e.indexOf(`node:https:`) !== -1);
	}
	incrementSockets(e) {
		if (this.maxSockets === 1 / 0 && this.maxTotalSockets === 1 / 0) return null;
		this.sockets[e] || (this.sockets[e] = []);
		let t = new net__WEBPACK_IMPORTED_MODULE_11__.Socket({ writable: !1 });
		return this.sockets[e].push(t), this.totalSocketCount++, t;
	}
	decrementSockets(e, t) {
		if (!this.sockets[e] || t === null) return;
		let n = this.sockets[e], r = n.indexOf(t);
		r !== -1 && (n.splice(r, 1), this.totalSocketCount--, n.length === 0 && delete this.sockets[e]);
	}
	getName(e) {
		return this.isSecureEndpoint(e) ? https__WEBPACK_IMPORTED_MODULE_15__.Agent.prototype.getName.call(this, e) : super.getName(e);
	}
	createSocket(e, t, n) {
		let r = {
			...t,
			secureEndpoint: this.isSecureEndpoint(t)
		}, i = this.getName(r), a = this.incrementSockets(i);
		Promise.resolve().then(() => this.connect(e, r)).then((o) => {
			if (this.decrementSockets(i, a), typeof o.addRequest == `function`) try {
				return o.addRequest(e, r);
			} catch (e) {
				return n(e);
			}
			this[xn].currentSocket = o, super.createSocket(e, t, n);
		}, (e) => {
			this.decrementSockets(i, a), n(e);
		});
	}
	createConnection() {
		let e = this[xn].currentSocket;
		if (this[xn].currentSocket = void 0, !e) throw Error("No socket was returned in the `connect()` function");
		return e;
	}
	get defaultPort() {
		return this[xn].defaultPort ?? (this.protocol === `https:` ? 443 : 80);
	}
	set defaultPort(e) {
		this[xn] && (this[xn].defaultPort = e);
	}
	get protocol() {
		return this[xn].protocol ?? (this.isSecureEndpoint() ? `https:` : `http:`);
	}
	set protocol(e) {
		this[xn] && (this[xn].protocol = e);
	}
};
const Cn = (0, bn.default)(`https-proxy-agent:parse-proxy-response`);
function wn(e) {
	return new Promise((t, n) => {
		let r = 0, i = [];
		function a() {
			let t = e.read();
			t ? l(t) : e.once(`readable`, a);
		}
		function o() {
			e.removeListener(`end`, s), e.removeListener(`error`, c), e.removeListener(`readable`, a);
		}
		function s() {
			o(), Cn(`onend`), n(Error(`Proxy connection ended before receiving CONNECT response`));
		}
		function c(e) {
			o(), Cn(`onerror %o`, e), n(e);
		}
		function l(s) {
			i.push(s), r += s.length;
			let c = Buffer.concat(i, r), l = c.indexOf(`\r
\r
`);
			if (l === -1) {
				Cn(`have not received end of HTTP headers yet...`), a();
				return;
			}
			let u = c.slice(0, l).toString(`ascii`).split(`\r
`), d = u.shift();
			if (!d) return e.destroy(), n(Error(`No header received from proxy CONNECT response`));
			let f = d.split(` `), p = +f[1], m = f.slice(2).join(` `), h = {};
			for (let t of u) {
				if (!t) continue;
				let r = t.indexOf(`:`);
				if (r === -1) return e.destroy(), n(Error(`Invalid header from proxy CONNECT response: "${t}"`));
				let i = t.slice(0, r).toLowerCase(), a = t.slice(r + 1).trimStart(), o = h[i];
				typeof o == `string` ? h[i] = [o, a] : Array.isArray(o) ? o.push(a) : h[i] = a;
			}
			Cn(`got proxy server response: %o %o`, d, h), o(), t({
				connect: {
					statusCode: p,
					statusText: m,
					headers: h
				},
				buffered: c
			});
		}
		e.on(`error`, c), e.on(`end`, s), a();
	});
}
function Tn() {
	return async ({ response: e, scheme: t }) => {
		if (t.toLowerCase() !== `negotiate`) throw Error(`Expected Negotiate scheme but got "${t}"`);
		let n;
		try {
			n = await __webpack_require__.e(/* import() */ 50).then(__webpack_require__.t.bind(__webpack_require__, 8050, 23));
		} catch {
			throw Error(`The "kerberos" package is required for Negotiate proxy authentication. Install it with: npm install kerberos`);
		}
		let r = e.headers[`proxy-authenticate`] || ``, i = Array.isArray(r) ? r[0] : r, a = typeof i == `string` && i.includes(` `) ? i.split(` `).slice(1).join(` `) : void 0, o = await (await n.initializeClient(`HTTP@proxy`, { mechOID: n.GSS_MECH_OID_SPNEGO })).step(a || ``);
		if (!o) throw Error(`Kerberos client.step() returned no token`);
		return { headers: { "Proxy-Authorization": `Negotiate ${o}` } };
	};
}
const En = (0, bn.default)(`https-proxy-agent`), Dn = (e) => e.servername === void 0 && e.host && !net__WEBPACK_IMPORTED_MODULE_11__.isIP(e.host) ? {
	...e,
	servername: e.host
} : e;
var On = class extends Sn {
	constructor(e, t) {
		super(t), this.options = { path: void 0 }, this.proxy = typeof e == `string` ? new url__WEBPACK_IMPORTED_MODULE_16__.URL(e) : e, this.proxyHeaders = t?.headers ?? {}, En(`Creating new HttpsProxyAgent instance: %o`, this.proxy.href), t?.negotiate ? this.onProxyAuth = Tn() : t?.onProxyAuth && (this.onProxyAuth = t.onProxyAuth);
		let n = (this.proxy.hostname || this.proxy.host).replace(/^\[|\]$/g, ``), r = this.proxy.port ? parseInt(this.proxy.port, 10) : this.proxy.protocol === `https:` ? 443 : 80;
		this.connectOpts = {
			ALPNProtocols: [`http/1.1`],
			...t ? An(t, `headers`, `onProxyAuth`, `negotiate`) : null,
			host: n,
			port: r
		};
	}
	async connect(e, t) {
		let { proxy: n } = this;
		if (!t.host) throw TypeError(`No "host" provided`);
		let r;
		n.protocol === `https:` ? (En("Creating `tls.Socket`: %o", this.connectOpts), r = tls__WEBPACK_IMPORTED_MODULE_12__.connect(Dn(this.connectOpts))) : (En("Creating `net.Socket`: %o", this.connectOpts), r = net__WEBPACK_IMPORTED_MODULE_11__.connect(this.connectOpts));
		let i = typeof this.proxyHeaders == `function` ? this.proxyHeaders() : { ...this.proxyHeaders }, a = net__WEBPACK_IMPORTED_MODULE_11__.isIPv6(t.host) ? `[${t.host}]` : t.host, o = `CONNECT ${a}:${t.port} HTTP/1.1\r\n`;
		if (n.username || n.password) {
			let e = `${decodeURIComponent(n.username)}:${decodeURIComponent(n.password)}`;
			i[`Proxy-Authorization`] = `Basic ${Buffer.from(e).toString(`base64`)}`;
		}
		i.Host = `${a}:${t.port}`, i[`Proxy-Connection`] ||= this.keepAlive ? `Keep-Alive` : `close`;
		for (let e of Object.keys(i)) o += `${e}: ${i[e]}\r\n`;
		let s = wn(r);
		r.write(`${o}\r\n`);
		let { connect: c, buffered: l } = await s;
		if (e.emit(`proxyConnect`, c), this.emit(`proxyConnect`, c, e), e.emit(`proxy`, {
			proxy: this.proxy.href,
			socket: r
		}), c.statusCode === 200) return e.once(`socket`, kn), t.secureEndpoint ? (En(`Upgrading socket connection to TLS`), tls__WEBPACK_IMPORTED_MODULE_12__.connect({
			...An(Dn(t), `host`, `path`, `port`),
			socket: r
		})) : r;
		if (c.statusCode === 407 && this.onProxyAuth) {
			En(`Got 407 response, invoking onProxyAuth callback`), r.destroy();
			let n = c.headers[`proxy-authenticate`] || ``, i = Array.isArray(n) ? n[0].split(/\s/)[0] : n.split(/\s/)[0], a = await this.onProxyAuth({
				response: c,
				scheme: i
			});
			return this._connectWithAuth(e, t, a.headers);
		}
		r.destroy();
		let u = new net__WEBPACK_IMPORTED_MODULE_11__.Socket({ writable: !1 });
		return u.readable = !0, e.once(`socket`, (e) => {
			En(`Replaying proxy buffer for failed request`), assert__WEBPACK_IMPORTED_MODULE_13___default()(e.listenerCount(`data`) > 0), e.push(l), e.push(null);
		}), u;
	}
	async _connectWithAuth(e, t, n) {
		let { proxy: r } = this, i;
		i = r.protocol === `https:` ? tls__WEBPACK_IMPORTED_MODULE_12__.connect(Dn(this.connectOpts)) : net__WEBPACK_IMPORTED_MODULE_11__.connect(this.connectOpts);
		let a = typeof this.proxyHeaders == `function` ? this.proxyHeaders() : { ...this.proxyHeaders }, o = net__WEBPACK_IMPORTED_MODULE_11__.isIPv6(t.host) ? `[${t.host}]` : t.host, s = `CONNECT ${o}:${t.port} HTTP/1.1\r\n`;
		if (r.username || r.password) {
			let e = `${decodeURIComponent(r.username)}:${decodeURIComponent(r.password)}`;
			a[`Proxy-Authorization`] = `Basic ${Buffer.from(e).toString(`base64`)}`;
		}
		Object.assign(a, n), a.Host = `${o}:${t.port}`, a[`Proxy-Connection`] ||= this.keepAlive ? `Keep-Alive` : `close`;
		for (let e of Object.keys(a)) s += `${e}: ${a[e]}\r\n`;
		let c = wn(i);
		i.write(`${s}\r\n`);
		let { connect: l } = await c;
		if (e.emit(`proxyConnect`, l), this.emit(`proxyConnect`, l, e), l.statusCode === 200) return e.once(`socket`, kn), t.secureEndpoint ? (En(`Upgrading socket connection to TLS`), tls__WEBPACK_IMPORTED_MODULE_12__.connect({
			...An(Dn(t), `host`, `path`, `port`),
			socket: i
		})) : i;
		throw i.destroy(), Error(`Proxy authentication failed with status ${l.statusCode} after retry`);
	}
};
On.protocols = [`http`, `https`];
function kn(e) {
	setImmediate(() => {
		e.resume();
	});
}
function An(e, ...t) {
	let n = {}, r;
	for (r in e) t.includes(r) || (n[r] = e[r]);
	return n;
}
const jn = (0, bn.default)(`http-proxy-agent`);
var Mn = class extends Sn {
	constructor(e, t) {
		super(t), this.proxy = typeof e == `string` ? new url__WEBPACK_IMPORTED_MODULE_16__.URL(e) : e, this.proxyHeaders = t?.headers ?? {}, jn(`Creating new HttpProxyAgent instance: %o`, this.proxy.href), t?.negotiate ? this.onProxyAuth = Tn() : t?.onProxyAuth && (this.onProxyAuth = t.onProxyAuth);
		let n = (this.proxy.hostname || this.proxy.host).replace(/^\[|\]$/g, ``), r = this.proxy.port ? parseInt(this.proxy.port, 10) : this.proxy.protocol === `https:` ? 443 : 80;
		this.connectOpts = {
			...t ? Nn(t, `headers`, `onProxyAuth`, `negotiate`) : null,
			host: n,
			port: r
		};
	}
	addRequest(e, t) {
		e._header = null, this.setRequestProps(e, t), super.addRequest(e, t);
	}
	setRequestProps(e, t) {
		let { proxy: n } = this, r = `${t.secureEndpoint ? `https:` : `http:`}//${e.getHeader(`host`) || `localhost`}`, i = new url__WEBPACK_IMPORTED_MODULE_16__.URL(e.path, r);
		t.port !== 80 && (i.port = String(t.port)), e.path = String(i);
		let a = typeof this.proxyHeaders == `function` ? this.proxyHeaders() : { ...this.proxyHeaders };
		if (n.username || n.password) {
			let e = `${decodeURIComponent(n.username)}:${decodeURIComponent(n.password)}`;
			a[`Proxy-Authorization`] = `Basic ${Buffer.from(e).toString(`base64`)}`;
		}
		a[`Proxy-Connection`] ||= this.keepAlive ? `Keep-Alive` : `close`;
		for (let t of Object.keys(a)) {
			let n = a[t];
			n && e.setHeader(t, n);
		}
	}
	async connect(e, t) {
		e._header = null, e.path.includes(`://`) || this.setRequestProps(e, t);
		let n, r;
		jn(`Regenerating stored HTTP header string for request`), e._implicitHeader(), e.outputData && e.outputData.length > 0 && (jn(`Patching connection write() output buffer with updated header`), n = e.outputData[0].data, r = n.indexOf(`\r
\r
`) + 4, e.outputData[0].data = e._header + n.substring(r), jn(`Output buffer: %o`, e.outputData[0].data));
		let i;
		this.proxy.protocol === `https:` ? (jn("Creating `tls.Socket`: %o", this.connectOpts), i = tls__WEBPACK_IMPORTED_MODULE_12__.connect(this.connectOpts)) : (jn("Creating `net.Socket`: %o", this.connectOpts), i = net__WEBPACK_IMPORTED_MODULE_11__.connect(this.connectOpts)), await (0,events__WEBPACK_IMPORTED_MODULE_17__.once)(i, `connect`);
		let a = { socket: i };
		return e.emit(`proxyConnect`, a), this.emit(`proxyConnect`, a, e), e.emit(`proxy`, {
			proxy: this.proxy.href,
			socket: i
		}), i;
	}
};
Mn.protocols = [`http`, `https`];
function Nn(e, ...t) {
	let n = {}, r;
	for (r in e) t.includes(r) || (n[r] = e[r]);
	return n;
}
const Pn = [];
let Fn = !1;
const In = new Map();
function Ln(e) {
	if (process.env[e]) return process.env[e];
	if (process.env[e.toLowerCase()]) return process.env[e.toLowerCase()];
}
function Rn() {
	if (!process) return;
	let e = Ln(`HTTPS_PROXY`), t = Ln(`ALL_PROXY`), n = Ln(`HTTP_PROXY`);
	return e || t || n;
}
function zn(e, t, n) {
	if (t.length === 0) return !1;
	let r = new URL(e).hostname;
	if (n?.has(r)) return n.get(r);
	let i = !1;
	for (let e of t) e[0] === `.` ? (r.endsWith(e) || r.length === e.length - 1 && r === e.slice(1)) && (i = !0) : r === e && (i = !0);
	return n?.set(r, i), i;
}
function Bn() {
	let e = Ln(`NO_PROXY`);
	return Fn = !0, e ? e.split(`,`).map((e) => e.trim()).filter((e) => e.length) : [];
}
function Vn() {
	let e = Rn();
	return e ? new URL(e) : void 0;
}
function Hn(e) {
	let t;
	try {
		t = new URL(e.host);
	} catch {
		throw Error(`Expecting a valid host string in proxy settings, but found "${e.host}".`);
	}
	return t.port = String(e.port), e.username && (t.username = e.username), e.password && (t.password = e.password), t;
}
function Un(e, t, n) {
	if (e.agent) return;
	let r = new URL(e.url).protocol !== `https:`;
	e.tlsSettings && w.warning(`TLS settings are not supported in combination with custom Proxy, certificates provided to the client will be ignored.`), r ? (t.httpProxyAgent ||= new Mn(n), e.agent = t.httpProxyAgent) : (t.httpsProxyAgent ||= new On(n), e.agent = t.httpsProxyAgent);
}
function Wn(e, t) {
	Fn || Pn.push(...Bn());
	let n = e ? Hn(e) : Vn(), r = {};
	return {
		name: `proxyPolicy`,
		async sendRequest(e, i) {
			return !e.proxySettings && n && !zn(e.url, t?.customNoProxyList ?? Pn, t?.customNoProxyList ? void 0 : In) ? Un(e, r, n) : e.proxySettings && Un(e, r, Hn(e.proxySettings)), i(e);
		}
	};
}
function Gn() {
	return {
		name: `decompressResponsePolicy`,
		async sendRequest(e, t) {
			return e.method !== `HEAD` && e.headers.set(`Accept-Encoding`, `gzip,deflate`), t(e);
		}
	};
}
const Kn = [`GET`, `HEAD`];
function qn(e = {}) {
	let { maxRetries: t = 20, allowCrossOriginRedirects: n = !1 } = e;
	return {
		name: `redirectPolicy`,
		async sendRequest(e, r) {
			return Jn(r, await r(e), t, n);
		}
	};
}
async function Jn(e, t, n, r, i = 0) {
	let { request: a, status: o, headers: s } = t, c = s.get(`location`);
	if (c && (o === 300 || o === 301 && Kn.includes(a.method) || o === 302 && Kn.includes(a.method) || o === 303 && a.method === `POST` || o === 307) && i < n) {
		let s = new URL(c, a.url);
		if (!r) {
			let e = new URL(a.url);
			if (s.origin !== e.origin) return w.verbose(`Skipping cross-origin redirect from ${e.origin} to ${s.origin}.`), t;
		}
		return a.url = s.toString(), o === 303 && (a.method = `GET`, a.requestOverrides && `method` in a.requestOverrides && (a.requestOverrides = {
			...a.requestOverrides,
			method: `GET`
		}), st(a), delete a.body), a.headers.delete(`Authorization`), await Et(t), Jn(e, await e(a), n, r, i + 1);
	}
	return t;
}
function Yn(e) {
	return e instanceof Blob;
}
async function* Xn() {
	let e = this.getReader();
	try {
		for (;;) {
			let { done: t, value: n } = await e.read();
			if (t) return;
			yield n;
		}
	} finally {
		e.releaseLock();
	}
}
function Zn(e) {
	e[Symbol.asyncIterator] || (e[Symbol.asyncIterator] = Xn.bind(e)), e.values ||= Xn.bind(e);
}
function Qn(e) {
	return e instanceof ReadableStream ? (Zn(e), stream__WEBPACK_IMPORTED_MODULE_18__.Readable.fromWeb(e)) : e;
}
function $n(e) {
	return e instanceof Uint8Array ? stream__WEBPACK_IMPORTED_MODULE_18__.Readable.from(Buffer.from(e)) : Yn(e) ? Qn(e.stream()) : Qn(e);
}
async function er(e) {
	return function() {
		let t = e.map((e) => typeof e == `function` ? e() : e).map($n);
		return stream__WEBPACK_IMPORTED_MODULE_18__.Readable.from((async function* () {
			for (let e of t) for await (let t of e) yield t;
		})());
	};
}
function tr() {
	return `----AzSDKFormBoundary${Re()}`;
}
function nr(e) {
	let t = ``;
	for (let [n, r] of e) t += `${n}: ${r}\r\n`;
	return t;
}
function rr(e) {
	if (e instanceof Uint8Array) return e.byteLength;
	if (Yn(e)) return e.size === -1 ? void 0 : e.size;
}
function ir(e) {
	let t = 0;
	for (let n of e) {
		let e = rr(n);
		if (e === void 0) return;
		t += e;
	}
	return t;
}
async function ar(e, t, n) {
	let r = [
		tt(`--${n}`, `utf-8`),
		...t.flatMap((e) => [
			tt(`\r
`, `utf-8`),
			tt(nr(e.headers), `utf-8`),
			tt(`\r
`, `utf-8`),
			e.body,
			tt(`\r\n--${n}`, `utf-8`)
		]),
		tt(`--\r
\r
`, `utf-8`)
	], i = ir(r);
	i && e.headers.set(`Content-Length`, i), e.body = await er(r);
}
const or = `multipartPolicy`, sr = new Set(`abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'()+,-./:=?`);
function cr(e) {
	if (e.length > 70) throw Error(`Multipart boundary "${e}" exceeds maximum length of 70 characters`);
	if (Array.from(e).some((e) => !sr.has(e))) throw Error(`Multipart boundary "${e}" contains invalid characters`);
}
function lr() {
	return {
		name: or,
		async sendRequest(e, t) {
			if (!e.multipartBody) return t(e);
			if (e.body) throw Error(`multipartBody and regular body cannot be set at the same time`);
			let n = e.multipartBody.boundary, r = e.headers.get(`Content-Type`) ?? `multipart/mixed`, i = r.match(/^(multipart\/[^ ;]+)(?:; *boundary=(.+))?$/);
			if (!i) throw Error(`Got multipart request body, but content-type header was not multipart: ${r}`);
			let [, a, o] = i;
			if (o && n && o !== n) throw Error(`Multipart boundary was specified as ${o} in the header, but got ${n} in the request body`);
			return n ??= o, n ? cr(n) : n = tr(), e.headers.set(`Content-Type`, `${a}; boundary=${n}`), await ar(e, e.multipartBody.parts, n), e.multipartBody = void 0, t(e);
		}
	};
}
function ur() {
	return Ue();
}
const dr = Ae({
	logLevelEnvVarName: `AZURE_LOG_LEVEL`,
	namespace: `azure`
});
dr.logger;
function fr() {
	return dr.getLogLevel();
}
function pr(e) {
	return dr.createClientLogger(e);
}
const mr = pr(`core-rest-pipeline`);
function hr(e = {}) {
	return Kt({
		logger: mr.info,
		...e
	});
}
function gr(e = {}) {
	return qn(e);
}
function _r() {
	return `User-Agent`;
}
async function vr(e) {
	if ((node_process__WEBPACK_IMPORTED_MODULE_8___default()) && (node_process__WEBPACK_IMPORTED_MODULE_8___default().versions)) {
		let t = `${node_os__WEBPACK_IMPORTED_MODULE_3___default().type()} ${node_os__WEBPACK_IMPORTED_MODULE_3___default().release()}; ${node_os__WEBPACK_IMPORTED_MODULE_3___default().arch()}`;
		(node_process__WEBPACK_IMPORTED_MODULE_8___default().versions).bun ? e.set(`Bun`, `${(node_process__WEBPACK_IMPORTED_MODULE_8___default().versions).bun} (${t})`) : (node_process__WEBPACK_IMPORTED_MODULE_8___default().versions).deno ? e.set(`Deno`, `${(node_process__WEBPACK_IMPORTED_MODULE_8___default().versions).deno} (${t})`) : (node_process__WEBPACK_IMPORTED_MODULE_8___default().versions).node && e.set(`Node`, `${(node_process__WEBPACK_IMPORTED_MODULE_8___default().versions).node} (${t})`);
	}
}
const yr = `1.25.0`;
function br(e) {
	let t = [];
	for (let [n, r] of e) {
		let e = r ? `${n}/${r}` : n;
		t.push(e);
	}
	return t.join(` `);
}
function xr() {
	return _r();
}
async function Sr(e) {
	let t = new Map();
	t.set(`core-rest-pipeline`, yr), await vr(t);
	let n = br(t);
	return e ? `${e} ${n}` : n;
}
const Cr = xr();
function wr(e = {}) {
	let t = Sr(e.userAgentPrefix);
	return {
		name: `userAgentPolicy`,
		async sendRequest(e, n) {
			return e.headers.has(Cr) || e.headers.set(Cr, await t), n(e);
		}
	};
}
const Tr = Symbol(`rawContent`);
function Er(e) {
	return typeof e[Tr] == `function`;
}
function Dr(e) {
	return Er(e) ? e[Tr]() : e;
}
const Or = or;
function kr() {
	let e = lr();
	return {
		name: Or,
		sendRequest: async (t, n) => {
			if (t.multipartBody) for (let e of t.multipartBody.parts) Er(e.body) && (e.body = Dr(e.body));
			return e.sendRequest(t, n);
		}
	};
}
function Ar() {
	return Gn();
}
function jr(e = {}) {
	return cn(e);
}
function Mr() {
	return ln();
}
var Nr = class extends Error {
	constructor(e) {
		super(e), this.name = `AbortError`;
	}
};
function Pr(e, t) {
	let { cleanupBeforeAbort: n, abortSignal: r, abortErrorMsg: i } = t ?? {};
	return new Promise((t, a) => {
		function o() {
			a(new Nr(i ?? `The operation was aborted.`));
		}
		function s() {
			r?.removeEventListener(`abort`, c);
		}
		function c() {
			n?.(), s(), o();
		}
		if (r?.aborted) return o();
		try {
			e((e) => {
				s(), t(e);
			}, (e) => {
				s(), a(e);
			});
		} catch (e) {
			a(e);
		}
		r?.addEventListener(`abort`, c);
	});
}
function Fr(e, t) {
	let n, { abortSignal: r, abortErrorMsg: i } = t ?? {};
	return Pr((t) => {
		n = setTimeout(t, e);
	}, {
		cleanupBeforeAbort: () => clearTimeout(n),
		abortSignal: r,
		abortErrorMsg: i ?? `The delay was aborted.`
	});
}
function Ir(e) {
	if (Ge(e)) return e.message;
	{
		let t;
		try {
			t = typeof e == `object` && e ? JSON.stringify(e) : String(e);
		} catch {
			t = `[unable to stringify input]`;
		}
		return `Unknown error ${t}`;
	}
}
function Lr(e, t) {
	return Jt(e, t);
}
function Rr(e) {
	return Ge(e);
}
function zr(e, t) {
	return et(e, t);
}
function Br(e, t) {
	return tt(e, t);
}
function Vr(e, t) {
	return Wn(e, t);
}
function Hr(e = `x-ms-client-request-id`) {
	return {
		name: `setClientRequestIdPolicy`,
		async sendRequest(t, n) {
			return t.headers.has(e) || t.headers.set(e, t.requestId), n(t);
		}
	};
}
function Ur(e) {
	return fn(e);
}
function Wr(e) {
	return pn(e);
}
const Gr = {
	span: Symbol.for(`@azure/core-tracing span`),
	namespace: Symbol.for(`@azure/core-tracing namespace`)
};
function Kr(e = {}) {
	let t = new qr(e.parentContext);
	return e.span && (t = t.setValue(Gr.span, e.span)), e.namespace && (t = t.setValue(Gr.namespace, e.namespace)), t;
}
var qr = class e {
	_contextMap;
	constructor(t) {
		this._contextMap = t instanceof e ? new Map(t._contextMap) : new Map();
	}
	setValue(t, n) {
		let r = new e(this);
		return r._contextMap.set(t, n), r;
	}
	getValue(e) {
		return this._contextMap.get(e);
	}
	deleteValue(t) {
		let n = new e(this);
		return n._contextMap.delete(t), n;
	}
};
const Jr = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.state = void 0, e.state = { instrumenterImplementation: void 0 };
}))().state;
function Yr() {
	return {
		end: () => {},
		isRecording: () => !1,
		recordException: () => {},
		setAttribute: () => {},
		setStatus: () => {},
		addEvent: () => {}
	};
}
function Xr() {
	return {
		createRequestHeaders: () => ({}),
		parseTraceparentHeader: () => {},
		startSpan: (e, t) => ({
			span: Yr(),
			tracingContext: Kr({ parentContext: t.tracingContext })
		}),
		withContext(e, t, ...n) {
			return t(...n);
		}
	};
}
function Zr() {
	return Jr.instrumenterImplementation ||= Xr(), Jr.instrumenterImplementation;
}
function Qr(e) {
	let { namespace: t, packageName: n, packageVersion: r } = e;
	function i(e, i, a) {
		let o = Zr().startSpan(e, {
			...a,
			packageName: n,
			packageVersion: r,
			tracingContext: i?.tracingOptions?.tracingContext
		}), s = o.tracingContext, c = o.span;
		return s.getValue(Gr.namespace) || (s = s.setValue(Gr.namespace, t)), c.setAttribute(`az.namespace`, s.getValue(Gr.namespace)), {
			span: c,
			updatedOptions: Object.assign({}, i, { tracingOptions: {
				...i?.tracingOptions,
				tracingContext: s
			} })
		};
	}
	async function a(e, t, n, r) {
		let { span: a, updatedOptions: s } = i(e, t, r);
		try {
			let e = await o(s.tracingOptions.tracingContext, () => n(s, a));
			return a.setStatus({ status: `success` }), e;
		} catch (e) {
			throw a.setStatus({
				status: `error`,
				error: e
			}), e;
		} finally {
			a.end();
		}
	}
	function o(e, t, ...n) {
		return Zr().withContext(e, t, ...n);
	}
	function s(e) {
		return Zr().parseTraceparentHeader(e);
	}
	function c(e) {
		return Zr().createRequestHeaders(e);
	}
	return {
		startSpan: i,
		withSpan: a,
		withContext: o,
		parseTraceparentHeader: s,
		createRequestHeaders: c
	};
}
const $r = Qe;
function ei(e) {
	return $e(e);
}
function ti(e = {}) {
	let t = Sr(e.userAgentPrefix), n = new Xe({ additionalAllowedQueryParameters: e.additionalAllowedQueryParameters }), r = ni();
	return {
		name: `tracingPolicy`,
		async sendRequest(e, i) {
			if (!r) return i(e);
			let a = await t, o = {
				"http.url": n.sanitizeUrl(e.url),
				"http.method": e.method,
				"http.user_agent": a,
				requestId: e.requestId
			};
			a && (o[`http.user_agent`] = a);
			let { span: s, tracingContext: c } = ri(r, e, o) ?? {};
			if (!s || !c) return i(e);
			try {
				let t = await r.withContext(c, i, e);
				return ai(s, t), t;
			} catch (e) {
				throw ii(s, e), e;
			}
		}
	};
}
function ni() {
	try {
		return Qr({
			namespace: ``,
			packageName: `@azure/core-rest-pipeline`,
			packageVersion: yr
		});
	} catch (e) {
		mr.warning(`Error when creating the TracingClient: ${Ir(e)}`);
		return;
	}
}
function ri(e, t, n) {
	try {
		let { span: r, updatedOptions: i } = e.startSpan(`HTTP ${t.method}`, { tracingOptions: t.tracingOptions }, {
			spanKind: `client`,
			spanAttributes: n
		});
		if (!r.isRecording()) {
			r.end();
			return;
		}
		let a = e.createRequestHeaders(i.tracingOptions.tracingContext);
		for (let [e, n] of Object.entries(a)) t.headers.set(e, n);
		return {
			span: r,
			tracingContext: i.tracingOptions.tracingContext
		};
	} catch (e) {
		mr.warning(`Skipping creating a tracing span due to an error: ${Ir(e)}`);
		return;
	}
}
function ii(e, t) {
	try {
		e.setStatus({
			status: `error`,
			error: Rr(t) ? t : void 0
		}), ei(t) && t.statusCode && e.setAttribute(`http.status_code`, t.statusCode), e.end();
	} catch (e) {
		mr.warning(`Skipping tracing span processing due to an error: ${Ir(e)}`);
	}
}
function ai(e, t) {
	try {
		e.setAttribute(`http.status_code`, t.status);
		let n = t.headers.get(`x-ms-request-id`);
		n && e.setAttribute(`serviceRequestId`, n), t.status >= 400 && e.setStatus({ status: `error` }), e.end();
	} catch (e) {
		mr.warning(`Skipping tracing span processing due to an error: ${Ir(e)}`);
	}
}
function oi(e) {
	if (e instanceof AbortSignal) return { abortSignal: e };
	if (e.aborted) return { abortSignal: AbortSignal.abort(`reason` in e ? e.reason : void 0) };
	let t = new AbortController(), n = !0;
	function r() {
		n &&= (e.removeEventListener(`abort`, i), !1);
	}
	function i() {
		t.abort(`reason` in e ? e.reason : void 0), r();
	}
	return e.addEventListener(`abort`, i), {
		abortSignal: t.signal,
		cleanup: r
	};
}
function si() {
	return {
		name: `wrapAbortSignalLikePolicy`,
		sendRequest: async (e, t) => {
			if (!e.abortSignal) return t(e);
			let { abortSignal: n, cleanup: r } = oi(e.abortSignal);
			e.abortSignal = n;
			try {
				return await t(e);
			} finally {
				r?.();
			}
		}
	};
}
function ci(e) {
	let t = ur();
	return e.agent && t.addPolicy(Ur(e.agent)), e.tlsOptions && t.addPolicy(Wr(e.tlsOptions)), t.addPolicy(Vr(e.proxyOptions)), t.addPolicy(Ar()), t.addPolicy(si()), t.addPolicy(Mr(), { beforePolicies: [Or] }), t.addPolicy(wr(e.userAgentOptions)), t.addPolicy(Hr(e.telemetryOptions?.clientRequestIdHeaderName)), t.addPolicy(kr(), { afterPhase: `Deserialize` }), t.addPolicy(jr(e.retryOptions), { phase: `Retry` }), t.addPolicy(ti({
		...e.userAgentOptions,
		...e.loggingOptions
	}), { afterPhase: `Retry` }), t.addPolicy(gr(e.redirectOptions), { afterPhase: `Retry` }), t.addPolicy(hr(e.loggingOptions), { afterPhase: `Sign` }), t;
}
function li() {
	let e = Gt();
	return { async sendRequest(t) {
		let { abortSignal: n, cleanup: r } = t.abortSignal ? oi(t.abortSignal) : {};
		try {
			return t.abortSignal = n, await e.sendRequest(t);
		} finally {
			r?.();
		}
	} };
}
function ui(e) {
	return Le(e);
}
function di(e) {
	return Be(e);
}
const fi = {
	forcedRefreshWindowInMs: 1e3,
	retryIntervalInMs: 3e3,
	refreshWindowInMs: 12e4
};
async function pi(e, t, n) {
	async function r() {
		if (Date.now() < n) try {
			return await e();
		} catch {
			return null;
		}
		{
			let t = await e();
			if (t === null) throw Error(`Failed to refresh access token.`);
			return t;
		}
	}
	let i = await r();
	for (; i === null;) await Fr(t), i = await r();
	return i;
}
function mi(e, t) {
	let n = null, r = null, i, a = {
		...fi,
		...t
	}, o = {
		get isRefreshing() {
			return n !== null;
		},
		get shouldRefresh() {
			return r === null ? !0 : o.isRefreshing ? !1 : r.refreshAfterTimestamp && r.refreshAfterTimestamp < Date.now() ? !0 : r.expiresOnTimestamp - a.refreshWindowInMs < Date.now();
		},
		get mustRefresh() {
			return r === null || r.expiresOnTimestamp - a.forcedRefreshWindowInMs < Date.now();
		}
	};
	function s(t, s) {
		return o.isRefreshing || (n = pi(() => e.getToken(t, s), a.retryIntervalInMs, r?.expiresOnTimestamp ?? Date.now()).then((e) => (n = null, r = e, i = s.tenantId, r)).catch((e) => {
			throw n = null, r = null, i = void 0, e;
		})), n;
	}
	return async (e, t) => {
		let n = !!t.claims, a = i !== t.tenantId;
		return n && (r = null), a || n || o.mustRefresh ? s(e, t) : (o.shouldRefresh && s(e, t), r);
	};
}
async function hi(e, t) {
	try {
		return [await t(e), void 0];
	} catch (e) {
		if (ei(e) && e.response) return [e.response, e];
		throw e;
	}
}
async function gi(e) {
	let { scopes: t, getAccessToken: n, request: r } = e, i = await n(t, {
		abortSignal: r.abortSignal,
		tracingOptions: r.tracingOptions,
		enableCae: !0
	});
	i && e.request.headers.set(`Authorization`, `Bearer ${i.token}`);
}
function _i(e) {
	return e.status === 401 && e.headers.has(`WWW-Authenticate`);
}
async function vi(e, t) {
	let { scopes: n } = e, r = await e.getAccessToken(n, {
		enableCae: !0,
		claims: t
	});
	return r ? (e.request.headers.set(`Authorization`, `${r.tokenType ?? `Bearer`} ${r.token}`), !0) : !1;
}
function yi(e) {
	let { credential: t, scopes: n, challengeCallbacks: r } = e, i = e.logger || mr, a = {
		authorizeRequest: r?.authorizeRequest?.bind(r) ?? gi,
		authorizeRequestOnChallenge: r?.authorizeRequestOnChallenge?.bind(r)
	}, o = t ? mi(t) : () => Promise.resolve(null);
	return {
		name: `bearerTokenAuthenticationPolicy`,
		async sendRequest(e, t) {
			if (!e.url.toLowerCase().startsWith(`https://`)) throw Error(`Bearer token authentication is not permitted for non-TLS protected (non-https) URLs.`);
			await a.authorizeRequest({
				scopes: Array.isArray(n) ? n : [n],
				request: e,
				getAccessToken: o,
				logger: i
			});
			let r, s, c;
			if ([r, s] = await hi(e, t), _i(r)) {
				let l = xi(r.headers.get(`WWW-Authenticate`));
				if (l) {
					let a;
					try {
						a = atob(l);
					} catch {
						return i.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${l}`), r;
					}
					c = await vi({
						scopes: Array.isArray(n) ? n : [n],
						response: r,
						request: e,
						getAccessToken: o,
						logger: i
					}, a), c && ([r, s] = await hi(e, t));
				} else if (a.authorizeRequestOnChallenge && (c = await a.authorizeRequestOnChallenge({
					scopes: Array.isArray(n) ? n : [n],
					request: e,
					response: r,
					getAccessToken: o,
					logger: i
				}), c && ([r, s] = await hi(e, t)), _i(r) && (l = xi(r.headers.get(`WWW-Authenticate`) ?? ``), l))) {
					let a;
					try {
						a = atob(l);
					} catch {
						return i.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${l}`), r;
					}
					c = await vi({
						scopes: Array.isArray(n) ? n : [n],
						response: r,
						request: e,
						getAccessToken: o,
						logger: i
					}, a), c && ([r, s] = await hi(e, t));
				}
			}
			if (s) throw s;
			return r;
		}
	};
}
function bi(e) {
	let t = /(\w+)\s+((?:\w+=(?:"[^"]*"|[^,]*),?\s*)+)/g, n = /(\w+)="([^"]*)"/g, r = [], i;
	for (; (i = t.exec(e)) !== null;) {
		let e = i[1], t = i[2], a = {}, o;
		for (; (o = n.exec(t)) !== null;) a[o[1]] = o[2];
		r.push({
			scheme: e,
			params: a
		});
	}
	return r;
}
function xi(e) {
	if (e) return bi(e).find((e) => e.scheme === `Bearer` && e.params.claims && e.params.error === `insufficient_claims`)?.params.claims;
}
const Si = `4.14.1`;
var Ci;
(function(e) {
	e.AzureChina = `https://login.chinacloudapi.cn`, e.AzureGermany = `https://login.microsoftonline.de`, e.AzureGovernment = `https://login.microsoftonline.us`, e.AzurePublicCloud = `https://login.microsoftonline.com`;
})(Ci ||= {});
const wi = Ci.AzurePublicCloud, Ti = [`*`];
function Ei(e) {
	let t = {
		cache: {},
		broker: {
			...e.brokerOptions,
			isEnabled: e.brokerOptions?.enabled ?? !1,
			enableMsaPassthrough: e.brokerOptions?.legacyEnableMsaPassthrough ?? !1
		}
	};
	if (e.tokenCachePersistenceOptions?.enabled) throw Error("Persistent token caching was requested, but no persistence provider was configured. You must install the identity-cache-persistence plugin package (`npm install --save @azure/identity-cache-persistence`) and enable it by importing `useIdentityPlugin` from `@azure/identity` and calling `useIdentityPlugin(cachePersistencePlugin)` before using `tokenCachePersistenceOptions`.");
	return e.brokerOptions?.enabled && (t.broker.nativeBrokerPlugin = ki(e.isVSCodeCredential || !1)), t;
}
const Di = {
	missing: (e, t, n) => [
		`${e} was requested, but no plugin was configured or no authentication record was found.`,
		`You must install the ${t} plugin package (npm install --save ${t})`,
		"and enable it by importing `useIdentityPlugin` from `@azure/identity` and calling",
		`useIdentityPlugin(${n}) before using enableBroker.`
	].join(` `),
	unavailable: (e, t) => [
		`${e} was requested, and the plugin is configured, but the broker is unavailable.`,
		`Ensure the ${e} plugin is properly installed and configured.`,
		`Check for missing native dependencies and ensure the package is properly installed.`,
		`See the README for prerequisites on installing and using ${t}.`
	].join(` `)
}, Oi = {
	vsCode: {
		credentialName: `Visual Studio Code Credential`,
		packageName: `@azure/identity-vscode`,
		pluginVar: `vsCodePlugin`,
		get brokerInfo() {}
	},
	native: {
		credentialName: `Broker for WAM`,
		packageName: `@azure/identity-broker`,
		pluginVar: `nativeBrokerPlugin`,
		get brokerInfo() {}
	}
};
function ki(e) {
	let { credentialName: t, packageName: n, pluginVar: r, brokerInfo: i } = Oi[e ? `vsCode` : `native`];
	if (i === void 0) throw Error(Di.missing(t, n, r));
	if (i.broker.isBrokerAvailable === !1) throw Error(Di.unavailable(t, n));
	return i.broker;
}
const Ai = { generatePluginConfiguration: Ei };
function ji(e) {
	return e && typeof e.error == `string` && typeof e.error_description == `string`;
}
var T = class extends Error {
	constructor(e, t) {
		super(e, t), this.name = `CredentialUnavailableError`;
	}
}, Mi = class extends Error {
	statusCode;
	errorResponse;
	constructor(e, t, n) {
		let r;
		if (ji(t)) r = Ni(t);
		else if (typeof t == `string`) try {
			r = Ni(JSON.parse(t));
		} catch {
			r = e === 400 ? {
				error: `invalid_request`,
				errorDescription: `The service indicated that the request was invalid.\n\n${t}`
			} : {
				error: `unknown_error`,
				errorDescription: `An unknown error has occurred. Response body:\n\n${t}`
			};
		}
		else r = {
			error: `unknown_error`,
			errorDescription: `An unknown error occurred and no additional details are available.`
		};
		super(`${r.error} Status code: ${e}\nMore details:\n${r.errorDescription},`, n), this.statusCode = e, this.errorResponse = r, this.name = `AuthenticationError`;
	}
};
function Ni(e) {
	return {
		error: e.error,
		errorDescription: e.error_description,
		correlationId: e.correlation_id,
		errorCodes: e.error_codes,
		timestamp: e.timestamp,
		traceId: e.trace_id
	};
}
var Pi = class extends Error {
	scopes;
	getTokenOptions;
	constructor(e) {
		super(e.message, e.cause ? { cause: e.cause } : void 0), this.scopes = e.scopes, this.getTokenOptions = e.getTokenOptions, this.name = `AuthenticationRequiredError`;
	}
};
const Fi = pr(`identity`);
function Ii(e) {
	return e.reduce((e, t) => (process.env[t] ? e.assigned.push(t) : e.missing.push(t), e), {
		missing: [],
		assigned: []
	});
}
function Li(e) {
	return `SUCCESS. Scopes: ${Array.isArray(e) ? e.join(`, `) : e}.`;
}
function Ri(e, t) {
	let n = `ERROR.`;
	return e?.length && (n += ` Scopes: ${Array.isArray(e) ? e.join(`, `) : e}.`), `${n} Error message: ${typeof t == `string` ? t : t.message}.`;
}
function zi(e, t, n = Fi) {
	let r = t ? `${t.fullTitle} ${e}` : e;
	function i(e) {
		n.info(`${r} =>`, e);
	}
	function a(e) {
		n.warning(`${r} =>`, e);
	}
	function o(e) {
		n.verbose(`${r} =>`, e);
	}
	function s(e) {
		n.error(`${r} =>`, e);
	}
	return {
		title: e,
		fullTitle: r,
		info: i,
		warning: a,
		verbose: o,
		error: s
	};
}
function Bi(e, t = Fi) {
	let n = zi(e, void 0, t);
	return {
		...n,
		parent: t,
		getToken: zi(`=> getToken()`, n, t)
	};
}
const Vi = Qr({
	namespace: `Microsoft.AAD`,
	packageName: `@azure/identity`,
	packageVersion: Si
});
var Hi = class {
	static serializeJSONBlob(e) {
		return JSON.stringify(e);
	}
	static serializeAccounts(e) {
		let t = {};
		return Object.keys(e).map(function(n) {
			let r = e[n];
			t[n] = {
				home_account_id: r.homeAccountId,
				environment: r.environment,
				realm: r.realm,
				local_account_id: r.localAccountId,
				username: r.username,
				authority_type: r.authorityType,
				name: r.name,
				client_info: r.clientInfo,
				last_modification_time: r.lastModificationTime,
				last_modification_app: r.lastModificationApp,
				tenantProfiles: r.tenantProfiles?.map((e) => JSON.stringify(e))
			};
		}), t;
	}
	static serializeIdTokens(e) {
		let t = {};
		return Object.keys(e).map(function(n) {
			let r = e[n];
			t[n] = {
				home_account_id: r.homeAccountId,
				environment: r.environment,
				credential_type: r.credentialType,
				client_id: r.clientId,
				secret: r.secret,
				realm: r.realm
			};
		}), t;
	}
	static serializeAccessTokens(e) {
		let t = {};
		return Object.keys(e).map(function(n) {
			let r = e[n];
			t[n] = {
				home_account_id: r.homeAccountId,
				environment: r.environment,
				credential_type: r.credentialType,
				client_id: r.clientId,
				secret: r.secret,
				realm: r.realm,
				target: r.target,
				cached_at: r.cachedAt,
				expires_on: r.expiresOn,
				extended_expires_on: r.extendedExpiresOn,
				refresh_on: r.refreshOn,
				key_id: r.keyId,
				token_type: r.tokenType,
				userAssertionHash: r.userAssertionHash,
				resource: r.resource,
				additionalCacheKeyComponents: r.additionalCacheKeyComponents
			};
		}), t;
	}
	static serializeRefreshTokens(e) {
		let t = {};
		return Object.keys(e).map(function(n) {
			let r = e[n];
			t[n] = {
				home_account_id: r.homeAccountId,
				environment: r.environment,
				credential_type: r.credentialType,
				client_id: r.clientId,
				secret: r.secret,
				family_id: r.familyId,
				target: r.target,
				realm: r.realm
			};
		}), t;
	}
	static serializeAppMetadata(e) {
		let t = {};
		return Object.keys(e).map(function(n) {
			let r = e[n];
			t[n] = {
				client_id: r.clientId,
				environment: r.environment,
				family_id: r.familyId
			};
		}), t;
	}
	static serializeAllCache(e) {
		return {
			Account: this.serializeAccounts(e.accounts),
			IdToken: this.serializeIdTokens(e.idTokens),
			AccessToken: this.serializeAccessTokens(e.accessTokens),
			RefreshToken: this.serializeRefreshTokens(e.refreshTokens),
			AppMetadata: this.serializeAppMetadata(e.appMetadata)
		};
	}
};
const Ui = `client_id`, Wi = `redirect_uri`, Gi = `x-client-SKU`, Ki = `x-client-VER`, qi = `token_type`, Ji = `req_cnf`, Yi = `x-client-xtra-sku`, Xi = `attribute_tokens`, Zi = `https://login.microsoftonline.com/common/`, Qi = `common`, $i = `${Zi}discovery/instance?api-version=1.1&authorization_endpoint=`, ea = `.onmicrosoft.com`, ta = `offline_access`, na = `application/x-www-form-urlencoded;charset=utf-8`, ra = `http://169.254.169.254/metadata/instance/compute`, ia = [
	`login.microsoftonline.com`,
	`login.windows.net`,
	`login.microsoft.com`,
	`sts.windows.net`
], aa = [
	`openid`,
	`profile`,
	ta
], oa = [...aa, `email`], E = {
	CONTENT_TYPE: `Content-Type`,
	CONTENT_LENGTH: `Content-Length`,
	DPOP: `DPoP`,
	RETRY_AFTER: `Retry-After`,
	CCS_HEADER: `X-AnchorMailbox`,
	WWWAuthenticate: `WWW-Authenticate`,
	AuthenticationInfo: `Authentication-Info`,
	X_MS_REQUEST_ID: `x-ms-request-id`,
	X_MS_HTTP_VERSION: `x-ms-httpver`
}, sa = {
	COMMON: `common`,
	ORGANIZATIONS: `organizations`,
	CONSUMERS: `consumers`
}, ca = {
	ACCESS_TOKEN: `access_token`,
	XMS_CC: `xms_cc`,
	ID_TOKEN: `id_token`,
	SIGNIN_STATE: `signin_state`,
	LOGIN_HINT: `login_hint`,
	TENANT_REGION_SUB_SCOPE: `tenant_region_sub_scope`
}, la = {
	LOGIN: `login`,
	SELECT_ACCOUNT: `select_account`,
	CONSENT: `consent`,
	NONE: `none`,
	CREATE: `create`,
	NO_SESSION: `no_session`
}, ua = {
	PLAIN: `plain`,
	S256: `S256`
}, da = {
	CODE: `code`,
	IDTOKEN_TOKEN: `id_token token`,
	IDTOKEN_TOKEN_REFRESHTOKEN: `id_token token refresh_token`
}, fa = {
	QUERY: `query`,
	FRAGMENT: `fragment`,
	FORM_POST: `form_post`
}, pa = {
	IMPLICIT_GRANT: `implicit`,
	AUTHORIZATION_CODE_GRANT: `authorization_code`,
	CLIENT_CREDENTIALS_GRANT: `client_credentials`,
	RESOURCE_OWNER_PASSWORD_GRANT: `password`,
	REFRESH_TOKEN_GRANT: `refresh_token`,
	DEVICE_CODE_GRANT: `device_code`,
	JWT_BEARER: `urn:ietf:params:oauth:grant-type:jwt-bearer`,
	USER_FIC: `user_fic`
}, D = {
	ID_TOKEN: `IdToken`,
	ACCESS_TOKEN: `AccessToken`,
	ACCESS_TOKEN_WITH_AUTH_SCHEME: `AccessToken_With_AuthScheme`,
	REFRESH_TOKEN: `RefreshToken`
}, ma = `appmetadata`, ha = `authority-metadata`, O = {
	CONFIG: `config`,
	CACHE: `cache`,
	NETWORK: `network`,
	HARDCODED_VALUES: `hardcoded_values`
}, k = {
	BEARER: `Bearer`,
	POP: `pop`,
	DPOP: `DPoP`,
	SSH: `ssh-cert`
}, ga = `throttling`, _a = {
	username: `username`,
	password: `password`
}, va = {
	FAILED_AUTO_DETECTION: `1`,
	INTERNAL_CACHE: `2`,
	ENVIRONMENT_VARIABLE: `3`,
	IMDS: `4`
}, ya = {
	CONFIGURED_MATCHES_DETECTED: `1`,
	CONFIGURED_NO_AUTO_DETECTION: `2`,
	CONFIGURED_NOT_DETECTED: `3`,
	AUTO_DETECTION_REQUESTED_SUCCESSFUL: `4`,
	AUTO_DETECTION_REQUESTED_FAILED: `5`
}, A = {
	NOT_APPLICABLE: `0`,
	FORCE_REFRESH_OR_CLAIMS: `1`,
	NO_CACHED_ACCESS_TOKEN: `2`,
	CACHED_ACCESS_TOKEN_EXPIRED: `3`,
	PROACTIVELY_REFRESHED: `4`
}, ba = {
	Jwt: `JWT`,
	Jwk: `JWK`,
	Pop: `pop`,
	Dpop: `dpop+jwt`
}, xa = {
	BASE64: `base64`,
	HEX: `hex`,
	UTF8: `utf-8`
};
function Sa(e) {
	return `See https://aka.ms/msal.js.errors#${e} for details`;
}
var j = class e extends Error {
	constructor(t, n, r, i) {
		let a = r || (t ? Sa(t) : ``), o = a ? `${t}: ${a}` : t;
		super(o), Object.setPrototypeOf(this, e.prototype), this.errorCode = t || ``, this.errorMessage = a || ``, this.subError = i || ``, this.correlationId = n, this.name = `AuthError`;
	}
};
function Ca(e, t, n) {
	return new j(e, t, n || Sa(e));
}
var wa = class e extends j {
	constructor(t, n, r) {
		super(t, n, r), this.name = `ClientAuthError`, Object.setPrototypeOf(this, e.prototype);
	}
};
function M(e, t, n) {
	return new wa(e, t, n);
}
const Ta = `client_info_decoding_error`, Ea = `token_parsing_error`, Da = `endpoints_resolution_error`, Oa = `network_error`, ka = `invalid_state`, Aa = `nonce_mismatch`, ja = `multiple_matching_tokens`, Ma = `empty_input_scopeset`, Na = `no_account_in_silent_request`, Pa = `invalid_cache_environment`, Fa = `no_crypto_object`, Ia = `token_refresh_required`, La = `key_id_missing`, N = `method_not_implemented`;
function Ra(e, t) {
	if (!e) throw M(`client_info_empty_error`, ``);
	try {
		let n = t(e);
		return JSON.parse(n);
	} catch {
		throw M(Ta, ``);
	}
}
function za(e) {
	if (!e) throw M(Ta, ``);
	let t = e.split(`.`, 2);
	return {
		uid: t[0],
		utid: t.length < 2 ? `` : t[1]
	};
}
function Ba(e, t, n) {
	let r = Ha(e, n);
	try {
		let e = t(r);
		return JSON.parse(e);
	} catch {
		throw M(Ea, n);
	}
}
function Va(e) {
	if (!e.signin_state) return !1;
	let t = [`kmsi`, `dvc_dmjd`];
	return e.signin_state.some((e) => t.includes(e.trim().toLowerCase()));
}
function Ha(e, t) {
	if (!e) throw M(`null_or_empty_token`, t);
	let n = /^([^\.\s]*)\.([^\.\s]+)\.([^\.\s]*)$/.exec(e);
	if (!n || n.length < 4) throw M(Ea, t);
	return n[2];
}
function Ua(e, t) {
	return !!e && !!t && e === t.split(`.`)[1];
}
function Wa(e, t, n, r, i) {
	if (i) {
		let { oid: t, sub: n, tid: a, name: o, tfp: s, acr: c, preferred_username: l, upn: u, login_hint: d } = i, f = a || s || c || ``;
		return {
			tenantId: f,
			localAccountId: t || n || ``,
			name: o,
			username: l || u || ``,
			loginHint: d,
			isHomeTenant: Ua(f, e),
			upn: u,
			...r && { nativeAccountId: r }
		};
	}
	return {
		tenantId: n,
		localAccountId: t,
		username: ``,
		isHomeTenant: Ua(n, e),
		...r && { nativeAccountId: r }
	};
}
function Ga(e, t, n, r) {
	let i = e;
	if (t) {
		let { isHomeTenant: n, ...r } = t;
		i = {
			...e,
			...r
		};
	}
	if (n) {
		let { isHomeTenant: t, ...a } = Wa(e.homeAccountId, e.localAccountId, e.tenantId, i.nativeAccountId, n);
		return i = {
			...i,
			...a,
			idTokenClaims: n,
			idToken: r,
			kmsi: Va(n)
		}, i;
	}
	return i;
}
const Ka = {
	Default: 0,
	Adfs: 1,
	Ciam: 3
};
function qa(e) {
	return e && (e.tid || e.tfp || e.acr) || null;
}
const Ja = {
	AAD: `AAD`,
	OIDC: `OIDC`,
	EAR: `EAR`
};
function Ya(e) {
	let t = e.tenantProfiles || [];
	t.length === 0 && e.realm && e.localAccountId && t.push(Wa(e.homeAccountId, e.localAccountId, e.realm, e.nativeAccountId));
	let n = t.find((t) => t.tenantId === e.realm)?.nativeAccountId || e.nativeAccountId;
	return {
		homeAccountId: e.homeAccountId,
		environment: e.environment,
		tenantId: e.realm,
		username: e.username,
		localAccountId: e.localAccountId,
		loginHint: e.loginHint,
		name: e.name,
		nativeAccountId: n,
		authorityType: e.authorityType,
		tenantProfiles: new Map(t.map((e) => [e.tenantId, e])),
		dataBoundary: e.dataBoundary
	};
}
function Xa(e, t, n, r) {
	let i;
	i = t.authorityType === Ka.Adfs ? `ADFS` : t.protocolMode === Ja.OIDC ? `Generic` : `MSSTS`;
	let a, o;
	e.clientInfo && r && (a = Ra(e.clientInfo, r), a.xms_tdbr && (o = a.xms_tdbr === `EU` ? `EU` : `None`));
	let s = e.environment || t && t.getPreferredCache();
	if (!s) throw M(Pa, n);
	let c = e.idTokenClaims?.preferred_username || e.idTokenClaims?.upn, l = e.idTokenClaims?.emails ? e.idTokenClaims.emails[0] : null, u = c || l || ``, d = e.idTokenClaims?.login_hint, f = a?.utid || qa(e.idTokenClaims) || ``, p = a?.uid || e.idTokenClaims?.oid || e.idTokenClaims?.sub || ``, m;
	return m = e.tenantProfiles ? e.tenantProfiles : [Wa(e.homeAccountId, p, f, e.nativeAccountId, e.idTokenClaims)], {
		homeAccountId: e.homeAccountId,
		environment: s,
		realm: f,
		localAccountId: p,
		username: u,
		authorityType: i,
		loginHint: d,
		clientInfo: e.clientInfo,
		name: e.idTokenClaims?.name || ``,
		lastModificationTime: void 0,
		lastModificationApp: void 0,
		cloudGraphHostName: e.cloudGraphHostName,
		msGraphHost: e.msGraphHost,
		nativeAccountId: e.nativeAccountId,
		tenantProfiles: m,
		dataBoundary: o
	};
}
function Za(e, t, n, r, i, a) {
	if (t !== Ka.Adfs) {
		if (e) try {
			let t = Ra(e, r.base64Decode);
			if (t.uid && t.utid) return `${t.uid}.${t.utid}`;
		} catch {}
		n.warning(`No client info in response`, i);
	}
	return a?.sub || ``;
}
function Qa(e) {
	return e ? e.hasOwnProperty(`homeAccountId`) && e.hasOwnProperty(`environment`) && e.hasOwnProperty(`realm`) && e.hasOwnProperty(`localAccountId`) && e.hasOwnProperty(`username`) && e.hasOwnProperty(`authorityType`) : !1;
}
var $a = class e extends j {
	constructor(t, n) {
		super(t, n), this.name = `ClientConfigurationError`, Object.setPrototypeOf(this, e.prototype);
	}
};
function P(e, t) {
	return new $a(e, t);
}
const eo = new WeakSet();
function to(e) {
	if (eo.has(e)) return e;
	let t = Object.fromEntries(Object.entries(e).map(([e, t]) => [e.toLowerCase(), t]));
	return eo.add(t), t;
}
function no(e, t) {
	let n = t.toLowerCase();
	if (Object.prototype.hasOwnProperty.call(e, n)) return e[n];
	if (eo.has(e)) return;
	let r = Object.keys(e).find((e) => e.toLowerCase() === n);
	return r === void 0 ? void 0 : e[r];
}
const ro = `url_parse_error`, io = `empty_url_error`, ao = `invalid_claims`, oo = `invalid_cloud_discovery_metadata`, so = `missing_ssh_jwk`, co = `issuer_validation_failed`;
function lo(e) {
	return e.hasOwnProperty(`authorization_endpoint`) && e.hasOwnProperty(`token_endpoint`) && e.hasOwnProperty(`issuer`) && e.hasOwnProperty(`jwks_uri`);
}
var F = class {
	static isEmptyObj(e) {
		if (e) try {
			let t = JSON.parse(e);
			return Object.keys(t).length === 0;
		} catch {}
		return !0;
	}
	static startsWith(e, t) {
		return e.indexOf(t) === 0;
	}
	static endsWith(e, t) {
		return e.length >= t.length && e.lastIndexOf(t) === e.length - t.length;
	}
	static queryStringToObject(e) {
		let t = {}, n = e.split(`&`), r = (e) => decodeURIComponent(e.replace(/\+/g, ` `));
		return n.forEach((e) => {
			if (e.trim()) {
				let [n, i] = e.split(/=(.+)/g, 2);
				n && i && (t[r(n)] = r(i));
			}
		}), t;
	}
	static trimArrayEntries(e) {
		return e.map((e) => e.trim());
	}
	static removeEmptyStringsFromArray(e) {
		return e.filter((e) => !!e);
	}
	static jsonParseHelper(e) {
		try {
			return JSON.parse(e);
		} catch {
			return null;
		}
	}
}, I = class e {
	get urlString() {
		return this._urlString;
	}
	constructor(t, n) {
		if (this._urlString = t, this.correlationId = n, !this._urlString) throw P(io, n);
		t.includes(`#`) || (this._urlString = e.canonicalizeUri(t));
	}
	static canonicalizeUri(e) {
		if (e) {
			let t = e.toLowerCase();
			return F.endsWith(t, `?`) ? t = t.slice(0, -1) : F.endsWith(t, `?/`) && (t = t.slice(0, -2)), F.endsWith(t, `/`) || (t += `/`), t;
		}
		return e;
	}
	validateAsUri() {
		let e;
		try {
			e = this.getUrlComponents();
		} catch {
			throw P(ro, this.correlationId);
		}
		if (!e.HostNameAndPort || !e.PathSegments) throw P(ro, this.correlationId);
		if (!e.Protocol || e.Protocol.toLowerCase() !== `https:`) throw P(`authority_uri_insecure`, this.correlationId);
	}
	static appendQueryString(e, t) {
		return t ? e.indexOf(`?`) < 0 ? `${e}?${t}` : `${e}&${t}` : e;
	}
	static removeHashFromUrl(t) {
		return e.canonicalizeUri(t.split(`#`)[0]);
	}
	replaceTenantPath(t) {
		let n = this.getUrlComponents(), r = n.PathSegments;
		return t && r.length !== 0 && (r[0] === sa.COMMON || r[0] === sa.ORGANIZATIONS) && (r[0] = t), e.constructAuthorityUriFromObject(n, this.correlationId);
	}
	getUrlComponents() {
		let e = RegExp(`^(([^:/?#]+):)?(//([^/?#]*))?([^?#]*)(\\?([^#]*))?(#(.*))?`), t = this.urlString.match(e);
		if (!t) throw P(ro, this.correlationId);
		let n = {
			Protocol: t[1],
			HostNameAndPort: t[4],
			AbsolutePath: t[5],
			QueryString: t[7]
		}, r = n.AbsolutePath.split(`/`);
		return r = r.filter((e) => e && e.length > 0), n.PathSegments = r, n.QueryString && n.QueryString.endsWith(`/`) && (n.QueryString = n.QueryString.substring(0, n.QueryString.length - 1)), n;
	}
	static getDomainFromUrl(e, t) {
		let n = RegExp(`^([^:/?#]+://)?([^/?#]*)`), r = e.match(n);
		if (!r) throw P(ro, t);
		return r[2];
	}
	static getAbsoluteUrl(t, n, r) {
		if (t[0] === `/`) {
			let i = new e(n, r).getUrlComponents();
			return i.Protocol + `//` + i.HostNameAndPort + t;
		}
		return t;
	}
	static constructAuthorityUriFromObject(t, n) {
		return new e(t.Protocol + `//` + t.HostNameAndPort + `/` + t.PathSegments.join(`/`), n);
	}
};
const uo = [
	{ host: `login.microsoftonline.com` },
	{ host: `login.partner.microsoftonline.cn` },
	{ host: `login.microsoftonline.us` },
	{ host: `login.sovcloud-identity.fr` },
	{ host: `login.sovcloud-identity.de` },
	{ host: `login.sovcloud-identity.sg` }
];
function fo(e, t) {
	return {
		token_endpoint: `https://${e}/{tenantid}/oauth2/v2.0/token`,
		jwks_uri: `https://${e}/{tenantid}/discovery/v2.0/keys`,
		issuer: `https://${t}/{tenantid}/v2.0`,
		authorization_endpoint: `https://${e}/{tenantid}/oauth2/v2.0/authorize`,
		end_session_endpoint: `https://${e}/{tenantid}/oauth2/v2.0/logout`
	};
}
const po = {
	endpointMetadata: uo.reduce((e, { host: t, issuerHost: n }) => (e[t] = fo(t, n || t), e), {}),
	instanceDiscoveryMetadata: { metadata: [
		{
			preferred_network: `login.microsoftonline.com`,
			preferred_cache: `login.windows.net`,
			aliases: [
				`login.microsoftonline.com`,
				`login.windows.net`,
				`login.microsoft.com`,
				`sts.windows.net`
			]
		},
		{
			preferred_network: `login.partner.microsoftonline.cn`,
			preferred_cache: `login.partner.microsoftonline.cn`,
			aliases: [`login.partner.microsoftonline.cn`, `login.chinacloudapi.cn`]
		},
		{
			preferred_network: `login.microsoftonline.de`,
			preferred_cache: `login.microsoftonline.de`,
			aliases: [`login.microsoftonline.de`]
		},
		{
			preferred_network: `login.microsoftonline.us`,
			preferred_cache: `login.microsoftonline.us`,
			aliases: [`login.microsoftonline.us`, `login.usgovcloudapi.net`]
		},
		{
			preferred_network: `login-us.microsoftonline.com`,
			preferred_cache: `login-us.microsoftonline.com`,
			aliases: [`login-us.microsoftonline.com`]
		},
		{
			preferred_network: `login.sovcloud-identity.fr`,
			preferred_cache: `login.sovcloud-identity.fr`,
			aliases: [`login.sovcloud-identity.fr`]
		},
		{
			preferred_network: `login.sovcloud-identity.de`,
			preferred_cache: `login.sovcloud-identity.de`,
			aliases: [`login.sovcloud-identity.de`]
		},
		{
			preferred_network: `login.sovcloud-identity.sg`,
			preferred_cache: `login.sovcloud-identity.sg`,
			aliases: [`login.sovcloud-identity.sg`]
		}
	] }
}, mo = po.endpointMetadata, ho = po.instanceDiscoveryMetadata, go = new Set();
ho.metadata.forEach((e) => {
	e.aliases.forEach((e) => {
		go.add(e);
	});
});
function _o(e, t, n) {
	let r, i = e.canonicalAuthority;
	if (i) {
		let a = new I(i, n).getUrlComponents().HostNameAndPort;
		r = vo(t, n, a, e.cloudDiscoveryMetadata?.metadata, O.CONFIG) || vo(t, n, a, ho.metadata, O.HARDCODED_VALUES) || e.knownAuthorities;
	}
	return r || [];
}
function vo(e, t, n, r, i) {
	if (e.trace(`getAliasesFromMetadata called with source: '${i}'`, t), n && r) {
		let a = bo(r, n);
		if (a) return e.trace(`getAliasesFromMetadata: found cloud discovery metadata in '${i}', returning aliases`, t), a.aliases;
		e.trace(`getAliasesFromMetadata: did not find cloud discovery metadata in '${i}'`, t);
	}
	return null;
}
function yo(e) {
	return bo(ho.metadata, e);
}
function bo(e, t) {
	for (let n = 0; n < e.length; n++) {
		let r = e[n];
		if (r.aliases.includes(t)) return r;
	}
	return null;
}
const xo = {
	None: `none`,
	AzurePublic: `https://login.microsoftonline.com`,
	AzureChina: `https://login.chinacloudapi.cn`,
	AzureGermany: `https://login.microsoftonline.de`,
	AzureUsGovernment: `https://login.microsoftonline.us`
};
function So(e) {
	return e.hasOwnProperty(`tenant_discovery_endpoint`) && e.hasOwnProperty(`metadata`);
}
function Co(e) {
	return e.hasOwnProperty(`error`) && e.hasOwnProperty(`error_description`);
}
const wo = `refreshTokenClientAcquireTokenWithCachedRefreshToken`, To = `popTokenGenerateCnf`, Eo = `handleServerTokenResponse`, Do = `authorityUpdateMetadataWithRegionalInformation`, Oo = `regionDiscoveryGetRegionFromIMDS`, ko = (e, t, n, r, i) => (...a) => {
	n.trace(`Executing function '${t}'`, i);
	let o = r.startMeasurement(t, i);
	i && r.incrementFields({ [`ext.${t}CallCount`]: 1 }, i);
	try {
		let r = e(...a);
		return o.end({ success: !0 }), n.trace(`Returning result from '${t}'`, i), r;
	} catch (e) {
		n.trace(`Error occurred in '${t}'`, i);
		try {
			n.trace(JSON.stringify(e), i);
		} catch {
			n.trace(`Unable to print error message.`, i);
		}
		throw o.end({ success: !1 }, e), e;
	}
}, L = (e, t, n, r, i) => (...a) => {
	n.trace(`Executing function '${t}'`, i);
	let o = r.startMeasurement(t, i);
	return i && r.incrementFields({ [`ext.${t}CallCount`]: 1 }, i), e(...a).then((e) => (n.trace(`Returning result from '${t}'`, i), o.end({ success: !0 }), e)).catch((e) => {
		n.trace(`Error occurred in '${t}'`, i);
		try {
			n.trace(JSON.stringify(e), i);
		} catch {
			n.trace(`Unable to print error message.`, i);
		}
		throw o.end({ success: !1 }, e), e;
	});
};
var Ao = class e {
	constructor(e, t, n, r) {
		this.networkInterface = e, this.logger = t, this.performanceClient = n, this.correlationId = r;
	}
	async detectRegion(t, n) {
		let r = t;
		if (r) n.region_source = va.ENVIRONMENT_VARIABLE;
		else {
			let t = e.IMDS_OPTIONS;
			try {
				let e = await L(this.getRegionFromIMDS.bind(this), Oo, this.logger, this.performanceClient, this.correlationId)(`2021-02-01`, t);
				if (e.status === 200 && (r = e.body?.location, r && (n.region_source = va.IMDS)), e.status === 400) {
					let e = await L(this.getCurrentVersion.bind(this), `regionDiscoveryGetCurrentVersion`, this.logger, this.performanceClient, this.correlationId)(t);
					if (!e) return n.region_source = va.FAILED_AUTO_DETECTION, null;
					let i = await L(this.getRegionFromIMDS.bind(this), Oo, this.logger, this.performanceClient, this.correlationId)(e, t);
					i.status === 200 && (r = i.body?.location, r && (n.region_source = va.IMDS));
				}
			} catch {
				return n.region_source = va.FAILED_AUTO_DETECTION, null;
			}
		}
		return r || (n.region_source = va.FAILED_AUTO_DETECTION), r || null;
	}
	async getRegionFromIMDS(e, t) {
		return this.networkInterface.sendGetRequestAsync(`${ra}?api-version=${e}`, t, 2e3);
	}
	async getCurrentVersion(e) {
		try {
			let t = await this.networkInterface.sendGetRequestAsync(`${ra}?format=json`, e);
			return t.status === 400 && t.body && t.body[`newest-versions`] && t.body[`newest-versions`].length > 0 ? t.body[`newest-versions`][0] : null;
		} catch {
			return null;
		}
	}
};
Ao.IMDS_OPTIONS = { headers: { Metadata: `true` } };
function R() {
	return Math.round(new Date().getTime() / 1e3);
}
function jo(e) {
	return e ? new Date(Number(e) * 1e3) : new Date();
}
function Mo(e, t) {
	let n = Number(e) || 0;
	return R() + t > n;
}
function No(e) {
	return Number(e) > R();
}
function Po(e, t) {
	return new Promise((n) => setTimeout(() => n(t), e));
}
function Fo(e, t, n, r, i) {
	return {
		credentialType: D.ID_TOKEN,
		homeAccountId: e,
		environment: t,
		clientId: r,
		secret: n,
		realm: i,
		lastUpdatedAt: Date.now().toString()
	};
}
function Io(e, t, n, r, i, a, o, s, c, l, u, d, f, p, m) {
	let h = {
		homeAccountId: e,
		credentialType: D.ACCESS_TOKEN,
		secret: n,
		cachedAt: R().toString(),
		expiresOn: o.toString(),
		extendedExpiresOn: s.toString(),
		environment: t,
		clientId: r,
		realm: i,
		target: a,
		tokenType: d || k.BEARER,
		lastUpdatedAt: Date.now().toString()
	};
	f && (h.userAssertionHash = f), u && (h.refreshOn = u.toString());
	let g = h.tokenType?.toLowerCase();
	if (h.tokenType?.toLowerCase() !== k.BEARER.toLowerCase()) switch (h.credentialType = D.ACCESS_TOKEN_WITH_AUTH_SCHEME, g) {
		case k.POP:
			let e = Ba(n, c, l);
			if (!e?.cnf?.kid) throw M(`token_claims_cnf_required_for_signedjwt`, l);
			h.keyId = e.cnf.kid;
			break;
		case `dpop`:
			if (!p) throw M(La, l);
			h.keyId = p;
			break;
		case k.SSH: h.keyId = p;
	}
	return m && Object.keys(m).length > 0 && (h.additionalCacheKeyComponents = m), h;
}
function Lo(e, t, n, r, i, a, o) {
	let s = {
		credentialType: D.REFRESH_TOKEN,
		homeAccountId: e,
		environment: t,
		clientId: r,
		secret: n,
		lastUpdatedAt: Date.now().toString()
	};
	return a && (s.userAssertionHash = a), i && (s.familyId = i), o && (s.expiresOn = o.toString()), s;
}
function Ro(e) {
	return e.hasOwnProperty(`homeAccountId`) && e.hasOwnProperty(`environment`) && e.hasOwnProperty(`credentialType`) && e.hasOwnProperty(`clientId`) && e.hasOwnProperty(`secret`);
}
function zo(e) {
	return e ? Ro(e) && e.hasOwnProperty(`realm`) && e.hasOwnProperty(`target`) && (e.credentialType === D.ACCESS_TOKEN || e.credentialType === D.ACCESS_TOKEN_WITH_AUTH_SCHEME) : !1;
}
function Bo(e) {
	return e ? Ro(e) && e.hasOwnProperty(`realm`) && e.credentialType === D.ID_TOKEN : !1;
}
function Vo(e) {
	return e ? Ro(e) && e.credentialType === D.REFRESH_TOKEN : !1;
}
function Ho(e, t) {
	let n = e.indexOf(`server-telemetry`) === 0, r = !0;
	return t && (r = t.hasOwnProperty(`failedRequests`) && t.hasOwnProperty(`errors`) && t.hasOwnProperty(`cacheHits`)), n && r;
}
function Uo(e, t) {
	let n = !1;
	e && (n = e.indexOf(ga) === 0);
	let r = !0;
	return t && (r = t.hasOwnProperty(`throttleTime`)), n && r;
}
function Wo({ environment: e, clientId: t }) {
	return [
		ma,
		e,
		t
	].join(`-`).toLowerCase();
}
function Go(e, t) {
	return t ? e.indexOf(`appmetadata`) === 0 && t.hasOwnProperty(`clientId`) && t.hasOwnProperty(`environment`) : !1;
}
function Ko(e, t) {
	return t ? e.indexOf(`authority-metadata`) === 0 && t.hasOwnProperty(`aliases`) && t.hasOwnProperty(`preferred_cache`) && t.hasOwnProperty(`preferred_network`) && t.hasOwnProperty(`canonical_authority`) && t.hasOwnProperty(`authorization_endpoint`) && t.hasOwnProperty(`token_endpoint`) && t.hasOwnProperty(`issuer`) && t.hasOwnProperty(`aliasesFromNetwork`) && t.hasOwnProperty(`endpointsFromNetwork`) && t.hasOwnProperty(`expiresAt`) && t.hasOwnProperty(`jwks_uri`) : !1;
}
function qo() {
	return R() + 86400;
}
function Jo(e, t, n) {
	e.authorization_endpoint = t.authorization_endpoint, e.token_endpoint = t.token_endpoint, e.end_session_endpoint = t.end_session_endpoint, e.issuer = t.issuer, e.endpointsFromNetwork = n, e.jwks_uri = t.jwks_uri;
}
function Yo(e, t, n) {
	e.aliases = t.aliases, e.preferred_cache = t.preferred_cache, e.preferred_network = t.preferred_network, e.aliasesFromNetwork = n;
}
function Xo(e) {
	return e.expiresAt <= R();
}
function Zo(e) {
	if (e && e.length !== 0) return [...e].sort().join(` `);
}
var Qo = class e {
	constructor(e, t, n, r, i, a, o, s) {
		this.canonicalAuthority = e, this._canonicalAuthority.validateAsUri(), this.networkInterface = t, this.cacheManager = n, this.authorityOptions = r, this.regionDiscoveryMetadata = {
			region_used: void 0,
			region_source: void 0,
			region_outcome: void 0
		}, this.logger = i, this.performanceClient = o, this.correlationId = a, this.managedIdentity = s || !1, this.regionDiscovery = new Ao(t, this.logger, this.performanceClient, this.correlationId);
	}
	getAuthorityType(e) {
		if (e.HostNameAndPort.endsWith(`.ciamlogin.com`)) return Ka.Ciam;
		let t = e.PathSegments;
		if (t.length) switch (t[0].toLowerCase()) {
			case `adfs`: return Ka.Adfs;
		}
		return Ka.Default;
	}
	get authorityType() {
		return this.getAuthorityType(this.canonicalAuthorityUrlComponents);
	}
	get protocolMode() {
		return this.authorityOptions.protocolMode;
	}
	get options() {
		return this.authorityOptions;
	}
	get canonicalAuthority() {
		return this._canonicalAuthority.urlString;
	}
	set canonicalAuthority(e) {
		this._canonicalAuthority = new I(e, this.correlationId), this._canonicalAuthority.validateAsUri(), this._canonicalAuthorityUrlComponents = null;
	}
	get canonicalAuthorityUrlComponents() {
		return this._canonicalAuthorityUrlComponents ||= this._canonicalAuthority.getUrlComponents(), this._canonicalAuthorityUrlComponents;
	}
	get hostnameAndPort() {
		return this.canonicalAuthorityUrlComponents.HostNameAndPort.toLowerCase();
	}
	get tenant() {
		return this.canonicalAuthorityUrlComponents.PathSegments[0];
	}
	get authorizationEndpoint() {
		if (this.discoveryComplete()) return this.replacePath(this.metadata.authorization_endpoint);
		throw M(Da, this.correlationId);
	}
	get tokenEndpoint() {
		if (this.discoveryComplete()) return this.replacePath(this.metadata.token_endpoint);
		throw M(Da, this.correlationId);
	}
	get deviceCodeEndpoint() {
		if (this.discoveryComplete()) return this.replacePath(this.metadata.token_endpoint.replace(`/token`, `/devicecode`));
		throw M(Da, this.correlationId);
	}
	get endSessionEndpoint() {
		if (this.discoveryComplete()) {
			if (!this.metadata.end_session_endpoint) throw M(`end_session_endpoint_not_supported`, this.correlationId);
			return this.replacePath(this.metadata.end_session_endpoint);
		}
		throw M(Da, this.correlationId);
	}
	get selfSignedJwtAudience() {
		if (this.discoveryComplete()) return this.replacePath(this.metadata.issuer);
		throw M(Da, this.correlationId);
	}
	get jwksUri() {
		if (this.discoveryComplete()) return this.replacePath(this.metadata.jwks_uri);
		throw M(Da, this.correlationId);
	}
	canReplaceTenant(t) {
		return t.PathSegments.length === 1 && !e.reservedTenantDomains.has(t.PathSegments[0]) && this.getAuthorityType(t) === Ka.Default && this.protocolMode !== Ja.OIDC;
	}
	replaceTenant(e) {
		return e.replace(/{tenant}|{tenantid}/g, this.tenant);
	}
	replacePath(e) {
		let t = e, n = new I(this.metadata.canonical_authority, this.correlationId).getUrlComponents(), r = n.PathSegments;
		return this.canonicalAuthorityUrlComponents.PathSegments.forEach((e, i) => {
			let a = r[i];
			if (i === 0 && this.canReplaceTenant(n)) {
				let e = new I(this.metadata.authorization_endpoint, this.correlationId).getUrlComponents().PathSegments[0];
				a !== e && (this.logger.verbose(`Replacing tenant domain name '${a}' with id '${e}'`, this.correlationId), a = e);
			}
			e !== a && (t = t.replace(`/${a}/`, `/${e}/`));
		}), this.replaceTenant(t);
	}
	get defaultOpenIdConfigurationEndpoint() {
		let e = this.hostnameAndPort;
		return this.canonicalAuthority.endsWith(`v2.0/`) || this.authorityType === Ka.Adfs || this.protocolMode === Ja.OIDC && !this.isAliasOfKnownMicrosoftAuthority(e) ? `${this.canonicalAuthority}.well-known/openid-configuration` : `${this.canonicalAuthority}v2.0/.well-known/openid-configuration`;
	}
	discoveryComplete() {
		return !!this.metadata;
	}
	async resolveEndpointsAsync() {
		let e = this.getCurrentMetadataEntity(), t = await L(this.updateCloudDiscoveryMetadata.bind(this), `authorityUpdateCloudDiscoveryMetadata`, this.logger, this.performanceClient, this.correlationId)(e);
		this.canonicalAuthority = this.canonicalAuthority.replace(this.hostnameAndPort, e.preferred_network);
		let n = await L(this.updateEndpointMetadata.bind(this), `authorityUpdateEndpointMetadata`, this.logger, this.performanceClient, this.correlationId)(e);
		this.updateCachedMetadata(e, t, { source: n }), this.performanceClient?.addFields({
			cloudDiscoverySource: t,
			authorityEndpointSource: n
		}, this.correlationId);
	}
	getCurrentMetadataEntity() {
		let e = this.cacheManager.getAuthorityMetadataByAlias(this.hostnameAndPort, this.correlationId);
		return e ||= {
			aliases: [],
			preferred_cache: this.hostnameAndPort,
			preferred_network: this.hostnameAndPort,
			canonical_authority: this.canonicalAuthority,
			authorization_endpoint: ``,
			token_endpoint: ``,
			end_session_endpoint: ``,
			issuer: ``,
			aliasesFromNetwork: !1,
			endpointsFromNetwork: !1,
			expiresAt: qo(),
			jwks_uri: ``
		}, e;
	}
	updateCachedMetadata(e, t, n) {
		t !== O.CACHE && n?.source !== O.CACHE && (e.expiresAt = qo(), e.canonical_authority = this.canonicalAuthority);
		let r = this.cacheManager.generateAuthorityMetadataCacheKey(e.preferred_cache, this.correlationId);
		this.cacheManager.setAuthorityMetadata(r, e, this.correlationId), this.metadata = e;
	}
	async updateEndpointMetadata(e) {
		let t = this.updateEndpointMetadataFromLocalSources(e);
		if (t) return t.source === O.HARDCODED_VALUES && this.authorityOptions.azureRegionConfiguration?.azureRegion && t.metadata && (Jo(e, await L(this.updateMetadataWithRegionalInformation.bind(this), Do, this.logger, this.performanceClient, this.correlationId)(t.metadata), !1), e.canonical_authority = this.canonicalAuthority), t.source;
		let n = await L(this.getEndpointMetadataFromNetwork.bind(this), `authorityGetEndpointMetadataFromNetwork`, this.logger, this.performanceClient, this.correlationId)();
		if (n) return this.validateIssuer(n.issuer), this.authorityOptions.azureRegionConfiguration?.azureRegion && (n = await L(this.updateMetadataWithRegionalInformation.bind(this), Do, this.logger, this.performanceClient, this.correlationId)(n)), Jo(e, n, !0), O.NETWORK;
		throw M(`openid_config_error`, this.defaultOpenIdConfigurationEndpoint, this.correlationId);
	}
	updateEndpointMetadataFromLocalSources(e) {
		this.logger.verbose(`Attempting to get endpoint metadata from authority configuration`, this.correlationId);
		let t = this.getEndpointMetadataFromConfig();
		if (t) return this.logger.verbose(`Found endpoint metadata in authority configuration`, this.correlationId), Jo(e, t, !1), { source: O.CONFIG };
		this.logger.verbose(`Did not find endpoint metadata in the config... Attempting to get endpoint metadata from the hardcoded values.`, this.correlationId);
		let n = this.getEndpointMetadataFromHardcodedValues();
		if (n) return Jo(e, n, !1), {
			source: O.HARDCODED_VALUES,
			metadata: n
		};
		this.logger.verbose(`Did not find endpoint metadata in hardcoded values... Attempting to get endpoint metadata from the network metadata cache.`, this.correlationId);
		let r = Xo(e);
		return this.isAuthoritySameType(e) && e.endpointsFromNetwork && !r ? (this.logger.verbose(`Found endpoint metadata in the cache.`, ``), { source: O.CACHE }) : (r && this.logger.verbose(`The metadata entity is expired.`, ``), null);
	}
	isAuthoritySameType(e) {
		return new I(e.canonical_authority, this.correlationId).getUrlComponents().PathSegments.length === this.canonicalAuthorityUrlComponents.PathSegments.length;
	}
	getEndpointMetadataFromConfig() {
		if (this.authorityOptions.authorityMetadata) try {
			return JSON.parse(this.authorityOptions.authorityMetadata);
		} catch {
			throw P(`invalid_authority_metadata`, this.correlationId);
		}
		return null;
	}
	async getEndpointMetadataFromNetwork() {
		let e = {}, t = this.defaultOpenIdConfigurationEndpoint;
		this.logger.verbose(`Authority.getEndpointMetadataFromNetwork: attempting to retrieve OAuth endpoints from '${t}'`, this.correlationId);
		try {
			let n = await this.networkInterface.sendGetRequestAsync(t, e);
			return lo(n.body) ? n.body : (this.logger.verbose(`Authority.getEndpointMetadataFromNetwork: could not parse response as OpenID configuration`, this.correlationId), null);
		} catch (e) {
			return this.logger.verbose(`Authority.getEndpointMetadataFromNetwork: '${e}'`, this.correlationId), null;
		}
	}
	getEndpointMetadataFromHardcodedValues() {
		return this.hostnameAndPort in mo ? mo[this.hostnameAndPort] : null;
	}
	async updateMetadataWithRegionalInformation(t) {
		let n = this.authorityOptions.azureRegionConfiguration?.azureRegion;
		if (n) {
			if (n !== `TryAutoDetect`) return this.regionDiscoveryMetadata.region_outcome = ya.CONFIGURED_NO_AUTO_DETECTION, this.regionDiscoveryMetadata.region_used = n, e.replaceWithRegionalInformation(t, n, this.correlationId);
			let r = await L(this.regionDiscovery.detectRegion.bind(this.regionDiscovery), `regionDiscoveryDetectRegion`, this.logger, this.performanceClient, this.correlationId)(this.authorityOptions.azureRegionConfiguration?.environmentRegion, this.regionDiscoveryMetadata);
			if (r) return this.regionDiscoveryMetadata.region_outcome = ya.AUTO_DETECTION_REQUESTED_SUCCESSFUL, this.regionDiscoveryMetadata.region_used = r, e.replaceWithRegionalInformation(t, r, this.correlationId);
			this.regionDiscoveryMetadata.region_outcome = ya.AUTO_DETECTION_REQUESTED_FAILED;
		}
		return t;
	}
	async updateCloudDiscoveryMetadata(e) {
		let t = this.updateCloudDiscoveryMetadataFromLocalSources(e);
		if (t) return t;
		let n = await L(this.getCloudDiscoveryMetadataFromNetwork.bind(this), `authorityGetCloudDiscoveryMetadataFromNetwork`, this.logger, this.performanceClient, this.correlationId)();
		if (n) return Yo(e, n, !0), O.NETWORK;
		throw P(`untrusted_authority`, this.correlationId);
	}
	updateCloudDiscoveryMetadataFromLocalSources(e) {
		this.logger.verbose(`Attempting to get cloud discovery metadata from authority configuration`, this.correlationId), this.logger.verbosePii(`Known Authorities: '${this.authorityOptions.knownAuthorities || `N/A`}'`, this.correlationId), this.logger.verbosePii(`Authority Metadata: '${this.authorityOptions.authorityMetadata || `N/A`}'`, this.correlationId), this.logger.verbosePii(`Canonical Authority: '${e.canonical_authority || `N/A`}'`, this.correlationId);
		let t = this.getCloudDiscoveryMetadataFromConfig();
		if (t) return this.logger.verbose(`Found cloud discovery metadata in authority configuration`, this.correlationId), Yo(e, t, !1), O.CONFIG;
		this.logger.verbose(`Did not find cloud discovery metadata in the config... Attempting to get cloud discovery metadata from the hardcoded values.`, this.correlationId);
		let n = yo(this.hostnameAndPort);
		if (n) return this.logger.verbose(`Found cloud discovery metadata from hardcoded values.`, this.correlationId), Yo(e, n, !1), O.HARDCODED_VALUES;
		this.logger.verbose(`Did not find cloud discovery metadata in hardcoded values... Attempting to get cloud discovery metadata from the network metadata cache.`, this.correlationId);
		let r = Xo(e);
		return this.isAuthoritySameType(e) && e.aliasesFromNetwork && !r ? (this.logger.verbose(`Found cloud discovery metadata in the cache.`, ``), O.CACHE) : (r && this.logger.verbose(`The metadata entity is expired.`, ``), null);
	}
	getCloudDiscoveryMetadataFromConfig() {
		if (this.authorityType === Ka.Ciam) return this.logger.verbose(`CIAM authorities do not support cloud discovery metadata, generate the aliases from authority host.`, this.correlationId), e.createCloudDiscoveryMetadataFromHost(this.hostnameAndPort);
		if (this.authorityOptions.cloudDiscoveryMetadata) {
			this.logger.verbose(`The cloud discovery metadata has been provided as a network response, in the config.`, this.correlationId);
			try {
				this.logger.verbose(`Attempting to parse the cloud discovery metadata.`, this.correlationId);
				let e = bo(JSON.parse(this.authorityOptions.cloudDiscoveryMetadata).metadata, this.hostnameAndPort);
				if (this.logger.verbose(`Parsed the cloud discovery metadata.`, ``), e) return this.logger.verbose(`There is returnable metadata attached to the parsed cloud discovery metadata.`, this.correlationId), e;
				this.logger.verbose(`There is no metadata attached to the parsed cloud discovery metadata.`, this.correlationId);
			} catch {
				throw this.logger.verbose(`Unable to parse the cloud discovery metadata. Throwing Invalid Cloud Discovery Metadata Error.`, this.correlationId), P(oo, this.correlationId);
			}
		}
		return this.isInKnownAuthorities(this.hostnameAndPort) ? (this.logger.verbose(`The host is included in knownAuthorities. Creating new cloud discovery metadata from the host.`, this.correlationId), e.createCloudDiscoveryMetadataFromHost(this.hostnameAndPort)) : null;
	}
	async getCloudDiscoveryMetadataFromNetwork() {
		let t = `${$i}${this.canonicalAuthority}oauth2/v2.0/authorize`, n = {}, r = null;
		try {
			let e = await this.networkInterface.sendGetRequestAsync(t, n), i, a;
			if (So(e.body)) i = e.body, a = i.metadata, this.logger.verbosePii(`tenant_discovery_endpoint is: '${i.tenant_discovery_endpoint}'`, this.correlationId);
			else if (Co(e.body)) {
				if (this.logger.warning(`A CloudInstanceDiscoveryErrorResponse was returned. The cloud instance discovery network request's status code is: '${e.status}'`, this.correlationId), i = e.body, i.error === `invalid_instance`) return this.logger.error(`The CloudInstanceDiscoveryErrorResponse error is invalid_instance.`, this.correlationId), null;
				this.logger.warning(`The CloudInstanceDiscoveryErrorResponse error is '${i.error}'`, this.correlationId), this.logger.warning(`The CloudInstanceDiscoveryErrorResponse error description is '${i.error_description}'`, this.correlationId), this.logger.warning(`Setting the value of the CloudInstanceDiscoveryMetadata (returned from the network, correlationId) to []`, this.correlationId), a = [];
			} else return this.logger.error(`AAD did not return a CloudInstanceDiscoveryResponse or CloudInstanceDiscoveryErrorResponse`, this.correlationId), null;
			this.logger.verbose(`Attempting to find a match between the developer's authority and the CloudInstanceDiscoveryMetadata returned from the network request.`, this.correlationId), r = bo(a, this.hostnameAndPort);
		} catch (e) {
			if (e instanceof j) this.logger.error(`There was a network error while attempting to get the cloud discovery instance metadata.\nError: '${e.errorCode}'\nError Description: '${e.errorMessage}'`, this.correlationId);
			else {
				let t = e;
				this.logger.error(`A non-MSALJS error was thrown while attempting to get the cloud instance discovery metadata.\nError: '${t.name}'\nError Description: '${t.message}'`, this.correlationId);
			}
			return null;
		}
		return r ||= (this.logger.warning(`The developer's authority was not found within the CloudInstanceDiscoveryMetadata returned from the network request.`, this.correlationId), this.logger.verbose(`Creating custom Authority for custom domain scenario.`, this.correlationId), e.createCloudDiscoveryMetadataFromHost(this.hostnameAndPort)), r;
	}
	isInKnownAuthorities(e) {
		let t = e.toLowerCase();
		return this.authorityOptions.knownAuthorities.filter((e) => e && I.getDomainFromUrl(e, this.correlationId).toLowerCase() === t).length > 0;
	}
	static generateAuthority(e, t) {
		let n;
		if (t && t.azureCloudInstance !== xo.None) {
			let e = t.tenant ? t.tenant : Qi;
			n = `${t.azureCloudInstance}/${e}/`;
		}
		return n || e;
	}
	static createCloudDiscoveryMetadataFromHost(e) {
		return {
			preferred_network: e,
			preferred_cache: e,
			aliases: [e]
		};
	}
	getPreferredCache() {
		if (this.managedIdentity) return `login.microsoftonline.com`;
		if (this.discoveryComplete()) return this.metadata.preferred_cache;
		throw M(Da, this.correlationId);
	}
	isAlias(e) {
		return this.metadata.aliases.indexOf(e) > -1;
	}
	isAliasOfKnownMicrosoftAuthority(e) {
		return go.has(e);
	}
	validateIssuer(e) {
		if (!e) throw P(co, this.correlationId);
		let t;
		try {
			t = new URL(e);
		} catch {
			throw P(co, this.correlationId);
		}
		let n = t.protocol, r = t.host, i = (this.canonicalAuthorityUrlComponents.Protocol || ``).toLowerCase(), a = (this.canonicalAuthorityUrlComponents.HostNameAndPort || ``).toLowerCase(), o = this.matchesAuthorityOrigin(n, r, i, a), s = n === `https:` && this.isAliasOfKnownMicrosoftAuthority(r), c = n === `https:` && this.matchesRegionalMicrosoftHost(r), l = this.matchesCiamTenantPattern(t, a, this.canonicalAuthorityUrlComponents.PathSegments), u = n === `https:` && this.isInKnownAuthorities(r);
		if (!(o || s || c || l || u)) throw P(co, this.correlationId);
	}
	matchesAuthorityOrigin(e, t, n, r) {
		return e === n && t === r;
	}
	matchesRegionalMicrosoftHost(e) {
		let t = e.indexOf(`.`);
		if (t > 0 && t < e.length - 1) {
			let n = e.substring(t + 1);
			return this.isAliasOfKnownMicrosoftAuthority(n);
		}
		return !1;
	}
	matchesCiamTenantPattern(e, t, n) {
		let r = n[0], i = r ? r.endsWith(`.onmicrosoft.com`) ? r.slice(0, -16) : r : t.split(`.`)[0];
		if (!i) return !1;
		let a = `https://${i}.ciamlogin.com`, o = [
			a,
			`${a}/${i}`,
			`${a}/${i}/v2.0`,
			`${a}/${i}${ea}`,
			`${a}/${i}${ea}/v2.0`
		], s = e.pathname.replace(/\/+$/, ``), c = `${e.protocol}//${e.host}${s}`;
		return o.some((e) => e === c);
	}
	static isPublicCloudAuthority(e) {
		return ia.indexOf(e) >= 0;
	}
	static buildRegionalAuthorityString(e, t, n, r) {
		let i = new I(e, n);
		i.validateAsUri();
		let a = i.getUrlComponents(), o = `${t}.${a.HostNameAndPort}`;
		this.isPublicCloudAuthority(a.HostNameAndPort) && (o = `${t}.login.microsoft.com`);
		let s = I.constructAuthorityUriFromObject({
			...i.getUrlComponents(),
			HostNameAndPort: o
		}, n).urlString;
		return r ? `${s}?${r}` : s;
	}
	static replaceWithRegionalInformation(t, n, r) {
		let i = { ...t };
		return i.authorization_endpoint = e.buildRegionalAuthorityString(i.authorization_endpoint, n, r), i.token_endpoint = e.buildRegionalAuthorityString(i.token_endpoint, n, r), i.end_session_endpoint &&= e.buildRegionalAuthorityString(i.end_session_endpoint, n, r), i;
	}
	static transformCIAMAuthority(e, t) {
		let n = e, r = new I(e, t).getUrlComponents();
		if (r.PathSegments.length === 0 && r.HostNameAndPort.endsWith(`.ciamlogin.com`)) {
			let e = r.HostNameAndPort.split(`.`)[0];
			n = `${n}${e}${ea}`;
		}
		return n;
	}
};
Qo.reservedTenantDomains = new Set([
	`{tenant}`,
	`{tenantid}`,
	sa.COMMON,
	sa.CONSUMERS,
	sa.ORGANIZATIONS
]);
function $o(e, t) {
	let n = new I(e, t).getUrlComponents().PathSegments.slice(-1)[0]?.toLowerCase();
	switch (n) {
		case sa.COMMON:
		case sa.ORGANIZATIONS:
		case sa.CONSUMERS: return;
		default: return n;
	}
}
function es(e) {
	return e.endsWith(`/`) ? e : `${e}/`;
}
function ts(e) {
	let t = e.cloudDiscoveryMetadata, n;
	if (t) try {
		n = JSON.parse(t);
	} catch {
		throw P(oo, ``);
	}
	return {
		canonicalAuthority: e.authority ? es(e.authority) : void 0,
		knownAuthorities: e.knownAuthorities,
		cloudDiscoveryMetadata: n
	};
}
async function ns(e, t, n, r, i, a, o) {
	let s = new Qo(Qo.transformCIAMAuthority(es(e), a), t, n, r, i, a, o);
	try {
		return await L(s.resolveEndpointsAsync.bind(s), `authorityResolveEndpointsAsync`, i, o, a)(), s;
	} catch {
		throw M(Da, a);
	}
}
var z = class e {
	constructor(e, t) {
		this.correlationId = t;
		let n = e ? F.trimArrayEntries([...e]) : [], r = n ? F.removeEmptyStringsFromArray(n) : [];
		if (!r || !r.length) throw P(`empty_input_scopes_error`, t);
		this.scopes = new Set(), r.forEach((e) => this.scopes.add(e));
	}
	static fromString(t, n) {
		let r = (t || ``).split(` `);
		return new e(r, n);
	}
	static createSearchScopes(t, n) {
		let r = t && t.length > 0 ? t : [...aa], i = new e(r, n);
		return i.containsOnlyOIDCScopes() ? i.removeScope(ta) : i.removeOIDCScopes(), i;
	}
	containsScope(t) {
		let n = this.printScopesLowerCase().split(` `), r = new e(n, this.correlationId);
		return t ? r.scopes.has(t.toLowerCase()) : !1;
	}
	containsScopeSet(e) {
		return !e || e.scopes.size <= 0 ? !1 : this.scopes.size >= e.scopes.size && e.asArray().every((e) => this.containsScope(e));
	}
	containsOnlyOIDCScopes() {
		let e = 0;
		return oa.forEach((t) => {
			this.containsScope(t) && (e += 1);
		}), this.scopes.size === e;
	}
	appendScope(e) {
		e && this.scopes.add(e.trim());
	}
	appendScopes(e) {
		try {
			e.forEach((e) => this.appendScope(e));
		} catch {
			throw M(`cannot_append_scopeset`, this.correlationId);
		}
	}
	removeScope(e) {
		if (!e) throw M(`cannot_remove_empty_scope`, this.correlationId);
		this.scopes.delete(e.trim());
	}
	removeOIDCScopes() {
		oa.forEach((e) => {
			this.scopes.delete(e);
		});
	}
	unionScopeSets(e) {
		if (!e) throw M(Ma, this.correlationId);
		let t = new Set();
		return e.scopes.forEach((e) => t.add(e.toLowerCase())), this.scopes.forEach((e) => t.add(e.toLowerCase())), t;
	}
	intersectingScopeSets(e) {
		if (!e) throw M(Ma, this.correlationId);
		e.containsOnlyOIDCScopes() || e.removeOIDCScopes();
		let t = this.unionScopeSets(e), n = e.getScopeCount(), r = this.getScopeCount();
		return t.size < r + n;
	}
	getScopeCount() {
		return this.scopes.size;
	}
	asArray() {
		let e = [];
		return this.scopes.forEach((t) => e.push(t)), e;
	}
	printScopes() {
		return this.scopes ? this.asArray().join(` `) : ``;
	}
	printScopesLowerCase() {
		return this.printScopes().toLowerCase();
	}
};
function rs(e, t, n) {
	if (!t) return;
	let r = e.get(Ui);
	r && e.has(`brk_client_id`) && n?.addFields({
		embeddedClientId: r,
		embeddedRedirectUri: e.get(Wi)
	}, t);
}
function is(e, t) {
	e.set(`response_type`, t);
}
function as(e, t) {
	e.set(`response_mode`, t || fa.QUERY);
}
function os(e, t, n, r = !0, i = aa) {
	r && !i.includes(`openid`) && !t.includes(`openid`) && i.push(`openid`);
	let a = new z(r ? [...t || [], ...i] : t || [], n);
	e.set(`scope`, a.printScopes());
}
function ss(e, t) {
	e.set(Ui, t);
}
function cs(e, t) {
	e.set(Wi, t);
}
function ls(e, t) {
	e.set(`post_logout_redirect_uri`, t);
}
function us(e, t) {
	e.set(`id_token_hint`, t);
}
function ds(e, t) {
	e.set(`domain_hint`, t);
}
function fs(e, t) {
	e.set(`login_hint`, t);
}
function ps(e, t) {
	e.set(E.CCS_HEADER, `UPN:${t}`);
}
function ms(e, t) {
	e.set(E.CCS_HEADER, `Oid:${t.uid}@${t.utid}`);
}
function hs(e, t) {
	e.set(`sid`, t);
}
function gs(e, t, n, r, i, a) {
	let o = Us(n, i && e.has(`brk_client_id`) ? void 0 : r, t, a);
	e.set(`claims`, o);
}
function _s(e, t) {
	e.set(`client-request-id`, t);
}
function vs(e, t) {
	e.set(Gi, t.sku), e.set(Ki, t.version), t.os && e.set(`x-client-OS`, t.os), t.cpu && e.set(`x-client-CPU`, t.cpu);
}
function ys(e, t) {
	t?.appName && e.set(`x-app-name`, t.appName), t?.appVersion && e.set(`x-app-ver`, t.appVersion);
}
function bs(e, t) {
	e.set(`prompt`, t);
}
function xs(e, t) {
	t && e.set(`state`, t);
}
function Ss(e, t) {
	e.set(`nonce`, t);
}
function Cs(e, t, n) {
	if (t && n) e.set(`code_challenge`, t), e.set(`code_challenge_method`, n);
	else throw P(`pkce_params_missing`, ``);
}
function ws(e, t) {
	e.set(`code`, t);
}
function Ts(e, t) {
	e.set(`device_code`, t);
}
function Es(e, t) {
	e.set(`refresh_token`, t);
}
function Ds(e, t) {
	e.set(`code_verifier`, t);
}
function Os(e, t) {
	e.set(`client_secret`, t);
}
function ks(e, t) {
	t && e.set(`client_assertion`, t);
}
function As(e, t) {
	t && e.set(`client_assertion_type`, t);
}
function js(e, t) {
	e.set(`assertion`, t);
}
function Ms(e, t) {
	e.set(`requested_token_use`, t);
}
function Ns(e, t) {
	e.set(`grant_type`, t);
}
function Ps(e) {
	e.set(`client_info`, `1`);
}
function Fs(e) {
	e.set(`clidata`, `1`);
}
function Is(e) {
	e.has(`instance_aware`) || e.set(`instance_aware`, `true`);
}
function Ls(e) {
	e.has(`pocd`) || e.set(`pocd`, `1`);
}
function Rs(e, t) {
	Object.entries(t).forEach(([t, n]) => {
		!e.has(t) && n && e.set(t, n);
	});
}
const zs = {
	[ca.SIGNIN_STATE]: { essential: !1 },
	[ca.LOGIN_HINT]: { essential: !1 },
	[ca.TENANT_REGION_SUB_SCOPE]: { essential: !1 }
};
function Bs(e, t = ``) {
	let n;
	try {
		n = JSON.parse(e);
	} catch {
		throw P(ao, t);
	}
	if (!Vs(n)) throw P(ao, t);
	return n;
}
function Vs(e) {
	return typeof e == `object` && !!e && !Array.isArray(e);
}
function Hs(e, t) {
	let n = { ...e };
	for (let [e, r] of Object.entries(t)) {
		let t = n[e];
		n[e] = Vs(t) && Vs(r) ? Hs(t, r) : r;
	}
	return n;
}
function Us(e, t, n = ``, r) {
	let i = e ? Bs(e, n) : {};
	r?.trim() && (i = Hs(i, Bs(r, n))), Object.prototype.hasOwnProperty.call(i, ca.ID_TOKEN) || (i[ca.ID_TOKEN] = {});
	let a = i[ca.ID_TOKEN];
	for (let [e, t] of Object.entries(zs)) e in a || (a[e] = t);
	return t && t.length > 0 && (Object.prototype.hasOwnProperty.call(i, ca.ACCESS_TOKEN) || (i[ca.ACCESS_TOKEN] = {}), i[ca.ACCESS_TOKEN][ca.XMS_CC] = { values: t }), JSON.stringify(i);
}
function Ws(e, t) {
	e.set(_a.username, t);
}
function Gs(e, t) {
	e.set(_a.password, t);
}
function Ks(e, t) {
	t && (e.set(qi, k.POP), e.set(Ji, t));
}
function qs(e, t) {
	t && (e.set(qi, k.SSH), e.set(Ji, t));
}
function Js(e, t) {
	e.set(`x-client-current-telemetry`, t.generateCurrentRequestHeaderValue()), e.set(`x-client-last-telemetry`, t.generateLastRequestHeaderValue());
}
function Ys(e) {
	e.set(`x-ms-lib-capability`, `retry-after, h429`);
}
function Xs(e, t) {
	e.set(`logout_hint`, t);
}
function Zs(e, t, n) {
	e.has(`brk_client_id`) || e.set(`brk_client_id`, t), e.has(`brk_redirect_uri`) || e.set(`brk_redirect_uri`, n);
}
function Qs(e, t) {
	t && e.set(`resource`, t);
}
function $s(e, t) {
	let n = Zo(t);
	n ? e.set(Xi, n) : e.delete(Xi);
}
function ec(e) {
	return e.startsWith(`#/`) ? e.substring(2) : e.startsWith(`#`) || e.startsWith(`?`) ? e.substring(1) : e;
}
function tc(e) {
	if (!e || e.indexOf(`=`) < 0) return null;
	try {
		let t = ec(e);
		if (!/^[^=&?#/]+(?:=|&|$)/.test(t)) return null;
		let n = Object.fromEntries(new URLSearchParams(t));
		if (n.code || n.ear_jwe || n.error || n.error_description || n.state) return n;
	} catch {
		throw M(`hash_not_deserialized`, ``);
	}
	return null;
}
function B(e) {
	let t = [];
	return e.forEach((e, n) => {
		t.push(`${n}=${encodeURIComponent(e)}`);
	}), t.join(`&`);
}
const nc = {
	ES256: `ES256`,
	RS256: `RS256`
}, rc = {
	createNewGuid: () => {
		throw M(N, ``);
	},
	base64Decode: () => {
		throw M(N, ``);
	},
	base64Encode: () => {
		throw M(N, ``);
	},
	base64UrlEncode: () => {
		throw M(N, ``);
	},
	encodeKid: () => {
		throw M(N, ``);
	},
	async removeTokenBindingKey(e, t) {
		throw M(N, t);
	},
	async clearKeystore(e) {
		throw M(N, e);
	},
	async signTokenBindingJwt(e, t, n, r) {
		throw M(N, r);
	},
	async hashString() {
		throw M(N, ``);
	}
}, ic = {
	async provisionTokenBindingKey(e) {
		throw M(N, e.correlationId);
	},
	async removeTokenBindingKey(e, t) {
		throw M(N, t);
	},
	async getTokenBindingPublicKeyJwk(e, t) {
		throw M(N, t);
	}
};
var V;
(function(e) {
	e[e.Error = 0] = `Error`, e[e.Warning = 1] = `Warning`, e[e.Info = 2] = `Info`, e[e.Verbose = 3] = `Verbose`, e[e.Trace = 4] = `Trace`;
})(V ||= {});
const ac = new Map();
function oc(e, t) {
	ac.delete(e), ac.set(e, t);
}
function sc(e, t) {
	let n = Date.now(), r = ac.get(e);
	if (r) oc(e, r);
	else if (r = {
		logs: [],
		firstEventTime: n
	}, ac.set(e, r), ac.size > 50) {
		let e = ac.keys().next().value;
		e !== void 0 && ac.delete(e);
	}
	r.logs.push({
		...t,
		milliseconds: n - r.firstEventTime
	}), r.logs.length > 500 && r.logs.shift();
}
function cc(e) {
	if (e.length < 6 || e.length > 6 && e[6] !== ` `) return null;
	for (let t = 0; t < 6; t++) {
		let n = e[t];
		if (!(n >= `a` && n <= `z` || n >= `A` && n <= `Z` || n >= `0` && n <= `9`)) return null;
	}
	return e.substring(0, 6);
}
var lc = class e {
	constructor(t, n, r) {
		this.level = V.Info;
		let i = () => {}, a = t || e.createDefaultLoggerOptions();
		this.localCallback = a.loggerCallback || i, this.piiLoggingEnabled = a.piiLoggingEnabled || !1, this.level = typeof a.logLevel == `number` ? a.logLevel : V.Info, this.packageName = n || ``, this.packageVersion = r || ``;
	}
	static createDefaultLoggerOptions() {
		return {
			loggerCallback: () => {},
			piiLoggingEnabled: !1,
			logLevel: V.Info
		};
	}
	clone(t, n) {
		return new e({
			loggerCallback: this.localCallback,
			piiLoggingEnabled: this.piiLoggingEnabled,
			logLevel: this.level
		}, t, n);
	}
	logMessage(e, t) {
		let n = t.correlationId, r = cc(e);
		if (r && sc(n, {
			hash: r,
			level: t.logLevel,
			containsPii: t.containsPii || !1,
			milliseconds: 0
		}), t.logLevel > this.level || !this.piiLoggingEnabled && t.containsPii) return;
		let i = `${`[${new Date().toUTCString()}] : [${n}]`} : ${this.packageName}@${this.packageVersion} : ${V[t.logLevel]} - ${e}`;
		this.executeCallback(t.logLevel, i, t.containsPii || !1);
	}
	executeCallback(e, t, n) {
		this.localCallback && this.localCallback(e, t, n);
	}
	error(e, t) {
		this.logMessage(e, {
			logLevel: V.Error,
			containsPii: !1,
			correlationId: t
		});
	}
	errorPii(e, t) {
		this.logMessage(e, {
			logLevel: V.Error,
			containsPii: !0,
			correlationId: t
		});
	}
	warning(e, t) {
		this.logMessage(e, {
			logLevel: V.Warning,
			containsPii: !1,
			correlationId: t
		});
	}
	warningPii(e, t) {
		this.logMessage(e, {
			logLevel: V.Warning,
			containsPii: !0,
			correlationId: t
		});
	}
	info(e, t) {
		this.logMessage(e, {
			logLevel: V.Info,
			containsPii: !1,
			correlationId: t
		});
	}
	infoPii(e, t) {
		this.logMessage(e, {
			logLevel: V.Info,
			containsPii: !0,
			correlationId: t
		});
	}
	verbose(e, t) {
		this.logMessage(e, {
			logLevel: V.Verbose,
			containsPii: !1,
			correlationId: t
		});
	}
	verbosePii(e, t) {
		this.logMessage(e, {
			logLevel: V.Verbose,
			containsPii: !0,
			correlationId: t
		});
	}
	trace(e, t) {
		this.logMessage(e, {
			logLevel: V.Trace,
			containsPii: !1,
			correlationId: t
		});
	}
	tracePii(e, t) {
		this.logMessage(e, {
			logLevel: V.Trace,
			containsPii: !0,
			correlationId: t
		});
	}
	isPiiLoggingEnabled() {
		return this.piiLoggingEnabled || !1;
	}
};
const uc = `@azure/msal-common`, dc = `16.16.1`;
var fc = class e extends Error {
	constructor(t, n) {
		let r = n || Sa(t);
		super(r), Object.setPrototypeOf(this, e.prototype), this.name = `CacheError`, this.errorCode = t, this.errorMessage = r;
	}
};
function pc(e) {
	return e instanceof Error ? e.name === `QuotaExceededError` || e.name === `NS_ERROR_DOM_QUOTA_REACHED` || e.message.includes(`exceeded the quota`) ? new fc(`cache_quota_exceeded`) : new fc(e.name, e.message) : new fc(`cache_error_unknown`);
}
var mc = class {
	constructor(e, t, n, r, i, a) {
		this.clientId = e, this.cryptoImpl = t, this.tokenBindingKeyManager = a, this.commonLogger = n.clone(uc, dc), this.staticAuthorityOptions = i, this.performanceClient = r;
	}
	getAllAccounts(e = {}, t) {
		return this.buildTenantProfiles(this.getAccountsFilteredBy(e, t), t, e);
	}
	getAccountInfoFilteredBy(e, t) {
		if (Object.keys(e).length === 0 || Object.values(e).every((e) => e == null || e === ``)) return this.commonLogger.warning(`getAccountInfoFilteredBy: Account filter is empty or invalid, returning null`, t), null;
		let n = this.getAllAccounts(e, t);
		return n.length > 1 ? n.sort((e, t) => {
			let n = +!!e.idTokenClaims;
			return +!!t.idTokenClaims - n;
		})[0] : n.length === 1 ? n[0] : null;
	}
	getBaseAccountInfo(e, t) {
		let n = this.getAccountsFilteredBy(e, t);
		return n.length > 0 ? Ya(n[0]) : null;
	}
	buildTenantProfiles(e, t, n) {
		return e.flatMap((e) => this.getTenantProfilesFromAccountEntity(e, t, n?.tenantId, n));
	}
	getTenantedAccountInfoByFilter(e, t, n, r, i) {
		let a = null, o;
		if (i && !this.tenantProfileMatchesFilter(n, i)) return null;
		let s = this.getIdToken(e, r, t, n.tenantId);
		return s && (o = Ba(s.secret, this.cryptoImpl.base64Decode, r), !this.idTokenClaimsMatchTenantProfileFilter(o, i)) ? null : (a = Ga(e, n, o, s?.secret), a);
	}
	getTenantProfilesFromAccountEntity(e, t, n, r) {
		let i = Ya(e), a = i.tenantProfiles || new Map(), o = this.getTokenKeys();
		if (n) {
			let e = a.get(n);
			if (e) a = new Map([[n, e]]);
			else return [];
		}
		let s = [];
		return a.forEach((e) => {
			let n = this.getTenantedAccountInfoByFilter(i, o, e, t, r);
			n && s.push(n);
		}), s;
	}
	tenantProfileMatchesFilter(e, t) {
		return !(t.localAccountId && !this.matchLocalAccountIdFromTenantProfile(e, t.localAccountId) || t.name && e.name !== t.name || t.isHomeTenant !== void 0 && e.isHomeTenant !== t.isHomeTenant || t.username && !this.matchUsername(e.username, t.username) && !this.matchUsername(e.upn, t.username) || t.loginHint && !this.matchLoginHintWithTenantProfile(e, t.loginHint) || t.upn && e.upn !== t.upn || t.nativeAccountId && e.nativeAccountId !== t.nativeAccountId);
	}
	idTokenClaimsMatchTenantProfileFilter(e, t) {
		return !(t && (t.localAccountId && !this.matchLocalAccountIdFromTokenClaims(e, t.localAccountId) || t.loginHint && !this.matchLoginHintFromTokenClaims(e, t.loginHint) || t.username && !this.matchUsername(e.preferred_username, t.username) && !this.matchUsername(e.upn, t.username) || t.name && !this.matchName(e, t.name) || t.sid && !this.matchSid(e, t.sid)));
	}
	async saveCacheRecord(e, t, n, r, i) {
		if (!e) throw M(`invalid_cache_record`, t);
		try {
			e.account && await this.setAccount(e.account, t, n, r), e.idToken && i?.idToken !== !1 && await this.setIdTokenCredential(e.idToken, t, n), e.accessToken && i?.accessToken !== !1 && await this.saveAccessToken(e.accessToken, t, n), e.refreshToken && i?.refreshToken !== !1 && await this.setRefreshTokenCredential(e.refreshToken, t, n), e.appMetadata && this.setAppMetadata(e.appMetadata, t);
		} catch (e) {
			throw this.commonLogger?.error(`CacheManager.saveCacheRecord: failed`, t), e instanceof j ? e : pc(e);
		}
	}
	async saveAccessToken(e, t, n) {
		let r;
		e.additionalCacheKeyComponents && Object.keys(e.additionalCacheKeyComponents).length > 0 && (r = await this.cryptoImpl.hashString(JSON.stringify(e.additionalCacheKeyComponents)));
		let i = {
			clientId: e.clientId,
			credentialType: e.credentialType,
			environment: e.environment,
			homeAccountId: e.homeAccountId,
			realm: e.realm,
			tokenType: e.tokenType
		}, a = this.getTokenKeys(), o = z.fromString(e.target, t), s = [];
		a.accessToken.forEach((e) => {
			if (!this.accessTokenKeyMatchesFilter(e, i, !1)) return;
			let n = this.getAccessTokenCredential(e, t);
			n && this.credentialMatchesFilter(n, i, t) && z.fromString(n.target, t).intersectingScopeSets(o) && s.push(e);
		});
		for (let n of s) await this.removeAccessTokenAndTokenBindingKey(n, t, e.keyId);
		await this.setAccessTokenCredential(e, t, n, r);
	}
	getAccountsFilteredBy(e, t) {
		let n = this.getAccountKeys(), r = [];
		return n.forEach((n) => {
			let i = this.getAccount(n, t);
			if (!i || e.homeAccountId && !this.matchHomeAccountId(i, e.homeAccountId) || e.environment && !this.matchEnvironment(i, e.environment, t) || e.realm && !this.matchRealm(i, e.realm) || e.authorityType && !this.matchAuthorityType(i, e.authorityType)) return;
			let a = {
				localAccountId: e?.localAccountId,
				name: e?.name,
				username: e?.username,
				loginHint: e?.loginHint,
				upn: e?.upn,
				nativeAccountId: e?.nativeAccountId
			}, o = i.tenantProfiles?.filter((e) => this.tenantProfileMatchesFilter(e, a));
			o && o.length === 0 || r.push(i);
		}), r;
	}
	credentialMatchesFilter(e, t, n) {
		if (t.clientId && !this.matchClientId(e, t.clientId) || t.userAssertionHash && !this.matchUserAssertionHash(e, t.userAssertionHash) || typeof t.homeAccountId == `string` && !this.matchHomeAccountId(e, t.homeAccountId) || t.environment && !this.matchEnvironment(e, t.environment, n) || t.realm && !this.matchRealm(e, t.realm) || t.credentialType && !this.matchCredentialType(e, t.credentialType) || t.familyId && !this.matchFamilyId(e, t.familyId) || t.target && !this.matchTarget(e, t.target, n) || e.credentialType === D.ACCESS_TOKEN_WITH_AUTH_SCHEME && !this.matchAccessTokenWithAuthScheme(e, t)) return !1;
		let r = e.additionalCacheKeyComponents, i = t.additionalCacheKeyComponents, a = !!r && Object.keys(r).length > 0, o = !!i && Object.keys(i).length > 0;
		if (a !== o) return !1;
		if (a && o) {
			let e = Object.keys(r).sort(), t = Object.keys(i).sort();
			if (e.length !== t.length) return !1;
			for (let n = 0; n < e.length; n++) if (e[n] !== t[n] || r[e[n]] !== i[t[n]]) return !1;
		}
		return !0;
	}
	getAppMetadataFilteredBy(e, t) {
		let n = this.getKeys(), r = {};
		return n.forEach((n) => {
			if (!this.isAppMetadata(n)) return;
			let i = this.getAppMetadata(n, t);
			!i || e.environment && !this.matchEnvironment(i, e.environment, t) || e.clientId && !this.matchClientId(i, e.clientId) || (r[n] = i);
		}), r;
	}
	getAuthorityMetadataByAlias(e, t) {
		let n = this.getAuthorityMetadataKeys(), r = null;
		return n.forEach((n) => {
			if (!this.isAuthorityMetadata(n) || n.indexOf(this.clientId) === -1) return;
			let i = this.getAuthorityMetadata(n, t);
			i && i.aliases.indexOf(e) !== -1 && (r = i);
		}), r;
	}
	removeAllAccounts(e) {
		this.getAllAccounts({}, e).forEach((t) => {
			this.removeAccount(t, e);
		});
	}
	removeAccount(e, t) {
		let n = this.getAccountKeys(), r = (t) => t.includes(e.homeAccountId) && t.includes(e.environment);
		this.getTokenKeys().idToken.filter(r).forEach((e) => {
			this.removeIdToken(e, t);
		}), this.removeAccountContext(e, t), n.filter(r).forEach((e) => {
			this.removeItem(e, t), this.performanceClient.incrementFields({ accountsRemoved: 1 }, t);
		});
	}
	removeAccountContext(e, t) {
		let n = this.getTokenKeys(), r = (t) => t.includes(e.homeAccountId) && t.includes(e.environment);
		n.accessToken.filter(r).forEach((e) => {
			this.removeAccessToken(e, t);
		}), n.refreshToken.filter(r).forEach((e) => {
			this.removeRefreshToken(e, t);
		});
	}
	removeAccessToken(e, t) {
		let n = this.removeAccessTokenCredential(e, t);
		n && this.removeTokenBindingKeyForCredential(n, t);
	}
	async removeAccessTokenAndTokenBindingKey(e, t, n) {
		let r = this.removeAccessTokenCredential(e, t);
		r && await this.removeTokenBindingKeyForCredential(r, t, n);
	}
	removeAccessTokenCredential(e, t) {
		let n = this.getAccessTokenCredential(e, t);
		return n ? (this.removeItem(e, t), this.performanceClient.incrementFields({ accessTokensRemoved: 1 }, t), n) : null;
	}
	async removeTokenBindingKeyForCredential(e, t, n) {
		if (e.credentialType.toLowerCase() === D.ACCESS_TOKEN_WITH_AUTH_SCHEME.toLowerCase()) switch (e.tokenType?.toLowerCase()) {
			case k.POP:
			case k.DPOP.toLowerCase(): {
				let r = e.keyId;
				if (r && r !== n && !this.isTokenBindingKeyReferenced(r, t)) try {
					await this.tokenBindingKeyManager.removeTokenBindingKey(r, t);
				} catch {
					this.commonLogger.error(`Failed to remove token binding key`, t), this.performanceClient?.incrementFields({ removeTokenBindingKeyFailure: 1 }, t);
				}
				break;
			}
		}
	}
	isTokenBindingKeyReferenced(e, t) {
		return this.getTokenKeys().accessToken.some((n) => this.getAccessTokenCredential(n, t)?.keyId === e);
	}
	removeAppMetadata(e) {
		return this.getKeys().forEach((t) => {
			this.isAppMetadata(t) && this.removeItem(t, e);
		}), !0;
	}
	getIdToken(e, t, n, r) {
		this.commonLogger.trace(`CacheManager - getIdToken called`, t);
		let i = {
			homeAccountId: e.homeAccountId,
			environment: e.environment,
			credentialType: D.ID_TOKEN,
			clientId: this.clientId,
			realm: r
		}, a = this.getIdTokensByFilter(i, t, n), o = a.size;
		if (o < 1) return this.commonLogger.info(`CacheManager:getIdToken - No token found`, t), null;
		if (o > 1) {
			let n = a;
			if (!r) {
				let r = new Map();
				a.forEach((t, n) => {
					t.realm === e.tenantId && r.set(n, t);
				});
				let i = r.size;
				if (i < 1) return this.commonLogger.info(`CacheManager:getIdToken - Multiple ID tokens found for account but none match account entity tenant id, returning first result`, t), a.values().next().value ?? null;
				if (i === 1) return this.commonLogger.info(`CacheManager:getIdToken - Multiple ID tokens found for account, defaulting to home tenant profile`, t), r.values().next().value ?? null;
				n = r;
			}
			return this.commonLogger.info(`CacheManager:getIdToken - Multiple matching ID tokens found, clearing them`, t), n.forEach((e, n) => {
				this.removeIdToken(n, t);
			}), this.performanceClient.addFields({ multiMatchedID: a.size }, t), null;
		}
		return this.commonLogger.info(`CacheManager:getIdToken - Returning ID token`, t), a.values().next().value ?? null;
	}
	getIdTokensByFilter(e, t, n) {
		let r = n && n.idToken || this.getTokenKeys().idToken, i = new Map();
		return r.forEach((n) => {
			if (!this.idTokenKeyMatchesFilter(n, {
				clientId: this.clientId,
				...e
			})) return;
			let r = this.getIdTokenCredential(n, t);
			r && this.credentialMatchesFilter(r, e, t) && i.set(n, r);
		}), i;
	}
	idTokenKeyMatchesFilter(e, t) {
		let n = e.toLowerCase();
		return !(t.clientId && n.indexOf(t.clientId.toLowerCase()) === -1 || t.homeAccountId && n.indexOf(t.homeAccountId.toLowerCase()) === -1);
	}
	removeIdToken(e, t) {
		this.removeItem(e, t);
	}
	removeRefreshToken(e, t) {
		this.removeItem(e, t);
	}
	getAccessToken(e, t, n, r) {
		let i = t.correlationId;
		this.commonLogger.trace(`CacheManager - getAccessToken called`, i);
		let a = z.createSearchScopes(t.scopes, i), o = t.authenticationScheme || k.BEARER, s = o.toLowerCase(), c = o && o.toLowerCase() !== k.BEARER.toLowerCase() ? D.ACCESS_TOKEN_WITH_AUTH_SCHEME : D.ACCESS_TOKEN, l = Zo(t.attributeTokens), u = l ? { attribute_tokens: l } : void 0, d = {
			homeAccountId: e.homeAccountId,
			environment: e.environment,
			credentialType: c,
			clientId: this.clientId,
			realm: r || e.tenantId,
			target: a,
			tokenType: o,
			keyId: o === k.SSH ? t.sshKid : s === k.DPOP.toLowerCase() ? t.popKid || t.dpopJkt : void 0,
			additionalCacheKeyComponents: u
		}, f = n && n.accessToken || this.getTokenKeys().accessToken, p = [], m = [];
		return f.forEach((e) => {
			if (this.accessTokenKeyMatchesFilter(e, d, !0)) {
				let t = this.getAccessTokenCredential(e, i);
				t && this.credentialMatchesFilter(t, d, i) && (p.push(t), m.push(e));
			}
		}), p.length < 1 ? (this.commonLogger.info(`CacheManager:getAccessToken - No token found`, i), null) : p.length > 1 ? (this.commonLogger.info(`CacheManager:getAccessToken - Multiple access tokens found, clearing them`, i), m.forEach((e) => {
			this.removeAccessToken(e, i);
		}), this.performanceClient.addFields({ multiMatchedAT: p.length }, i), null) : (this.commonLogger.info(`CacheManager:getAccessToken - Returning access token`, i), p[0]);
	}
	accessTokenKeyMatchesFilter(e, t, n) {
		let r = e.toLowerCase();
		if (t.clientId && r.indexOf(t.clientId.toLowerCase()) === -1 || t.homeAccountId && r.indexOf(t.homeAccountId.toLowerCase()) === -1 || t.realm && r.indexOf(t.realm.toLowerCase()) === -1) return !1;
		if (t.target) {
			let e = t.target.asArray();
			for (let t = 0; t < e.length; t++) if (n && !r.includes(e[t].toLowerCase())) return !1;
			else if (!n && r.includes(e[t].toLowerCase())) return !0;
		}
		return !0;
	}
	getAccessTokensByFilter(e, t) {
		let n = this.getTokenKeys(), r = [];
		return n.accessToken.forEach((n) => {
			if (!this.accessTokenKeyMatchesFilter(n, e, !0)) return;
			let i = this.getAccessTokenCredential(n, t);
			i && this.credentialMatchesFilter(i, e, t) && r.push(i);
		}), r;
	}
	getRefreshToken(e, t, n, r) {
		this.commonLogger.trace(`CacheManager - getRefreshToken called`, n);
		let i = t ? `1` : void 0, a = {
			homeAccountId: e.homeAccountId,
			environment: e.environment,
			credentialType: D.REFRESH_TOKEN,
			clientId: this.clientId,
			familyId: i
		}, o = r && r.refreshToken || this.getTokenKeys().refreshToken, s = [];
		o.forEach((e) => {
			if (this.refreshTokenKeyMatchesFilter(e, a)) {
				let t = this.getRefreshTokenCredential(e, n);
				t && this.credentialMatchesFilter(t, a, n) && s.push(t);
			}
		});
		let c = s.length;
		return c < 1 ? (this.commonLogger.info(`CacheManager:getRefreshToken - No refresh token found.`, n), null) : (c > 1 && this.performanceClient.addFields({ multiMatchedRT: c }, n), this.commonLogger.info(`CacheManager:getRefreshToken - returning refresh token`, n), s[0]);
	}
	refreshTokenKeyMatchesFilter(e, t) {
		let n = e.toLowerCase();
		return !(t.familyId && n.indexOf(t.familyId.toLowerCase()) === -1 || !t.familyId && t.clientId && n.indexOf(t.clientId.toLowerCase()) === -1 || t.homeAccountId && n.indexOf(t.homeAccountId.toLowerCase()) === -1);
	}
	readAppMetadataFromCache(e, t) {
		let n = {
			environment: e,
			clientId: this.clientId
		}, r = this.getAppMetadataFilteredBy(n, t), i = Object.keys(r).map((e) => r[e]), a = i.length;
		if (a < 1) return null;
		if (a > 1) throw M(`multiple_matching_appMetadata`, t);
		return i[0];
	}
	isAppMetadataFOCI(e, t) {
		let n = this.readAppMetadataFromCache(e, t);
		return !!(n && n.familyId === `1`);
	}
	matchHomeAccountId(e, t) {
		return typeof e.homeAccountId == `string` && t === e.homeAccountId;
	}
	matchLocalAccountIdFromTokenClaims(e, t) {
		return t === (e.oid || e.sub);
	}
	matchLocalAccountIdFromTenantProfile(e, t) {
		return e.localAccountId === t;
	}
	matchName(e, t) {
		return t.toLowerCase() === e.name?.toLowerCase();
	}
	matchUsername(e, t) {
		return !!(e && typeof e == `string` && t?.toLowerCase() === e.toLowerCase());
	}
	matchLoginHintWithTenantProfile(e, t) {
		return e.loginHint === t || e.username === t || e.upn === t;
	}
	matchUserAssertionHash(e, t) {
		return !!(e.userAssertionHash && t === e.userAssertionHash);
	}
	matchEnvironment(e, t, n) {
		if (this.staticAuthorityOptions) {
			let r = _o(this.staticAuthorityOptions, this.commonLogger, n);
			if (r.includes(t) && r.includes(e.environment)) return !0;
		}
		let r = this.getAuthorityMetadataByAlias(t, n);
		return !!(r && r.aliases.indexOf(e.environment) > -1);
	}
	matchCredentialType(e, t) {
		return e.credentialType && t.toLowerCase() === e.credentialType.toLowerCase();
	}
	matchClientId(e, t) {
		return !!(e.clientId && t === e.clientId);
	}
	matchFamilyId(e, t) {
		return !!(e.familyId && t === e.familyId);
	}
	matchRealm(e, t) {
		return e.realm?.toLowerCase() === t.toLowerCase();
	}
	matchLoginHintFromTokenClaims(e, t) {
		return !!(e.login_hint === t || e.preferred_username === t || e.upn === t || e.emails && e.emails.includes(t));
	}
	matchSid(e, t) {
		return e.sid === t;
	}
	matchAuthorityType(e, t) {
		return !!(e.authorityType && t.toLowerCase() === e.authorityType.toLowerCase());
	}
	matchTarget(e, t, n) {
		return e.credentialType !== D.ACCESS_TOKEN && e.credentialType !== D.ACCESS_TOKEN_WITH_AUTH_SCHEME || !e.target ? !1 : z.fromString(e.target, n).containsScopeSet(t);
	}
	matchTokenType(e, t) {
		return !!(e.tokenType && e.tokenType.toLowerCase() === t.toLowerCase());
	}
	matchAccessTokenWithAuthScheme(e, t) {
		let n = t.tokenType?.toLowerCase();
		if (t.tokenType && !this.matchTokenType(e, t.tokenType)) return !1;
		switch (n) {
			case `dpop`:
			case k.SSH: return this.matchKeyBoundAccessToken(e, t);
			default: return !0;
		}
	}
	matchKeyBoundAccessToken(e, t) {
		return !t.keyId || this.matchKeyId(e, t.keyId);
	}
	matchKeyId(e, t) {
		return !!(e.keyId && e.keyId === t);
	}
	isAppMetadata(e) {
		return e.indexOf(ma) !== -1;
	}
	isAuthorityMetadata(e) {
		return e.indexOf(ha) !== -1;
	}
	generateAuthorityMetadataCacheKey(e) {
		return `${ha}-${this.clientId}-${e}`;
	}
	static toObject(e, t) {
		for (let n in t) e[n] = t[n];
		return e;
	}
}, hc = class extends mc {
	async setAccount() {
		throw M(N, ``);
	}
	getAccount() {
		throw M(N, ``);
	}
	async setIdTokenCredential() {
		throw M(N, ``);
	}
	getIdTokenCredential() {
		throw M(N, ``);
	}
	async setAccessTokenCredential() {
		throw M(N, ``);
	}
	getAccessTokenCredential() {
		throw M(N, ``);
	}
	async setRefreshTokenCredential() {
		throw M(N, ``);
	}
	getRefreshTokenCredential() {
		throw M(N, ``);
	}
	setAppMetadata() {
		throw M(N, ``);
	}
	getAppMetadata() {
		throw M(N, ``);
	}
	setServerTelemetry() {
		throw M(N, ``);
	}
	getServerTelemetry() {
		throw M(N, ``);
	}
	setAuthorityMetadata() {
		throw M(N, ``);
	}
	getAuthorityMetadata() {
		throw M(N, ``);
	}
	getAuthorityMetadataKeys() {
		throw M(N, ``);
	}
	setThrottlingCache() {
		throw M(N, ``);
	}
	getThrottlingCache() {
		throw M(N, ``);
	}
	removeItem() {
		throw M(N, ``);
	}
	getKeys() {
		throw M(N, ``);
	}
	getAccountKeys() {
		throw M(N, ``);
	}
	getTokenKeys() {
		throw M(N, ``);
	}
	generateCredentialKey(e, t) {
		throw M(N, ``);
	}
	generateAccountKey() {
		throw M(N, ``);
	}
};
const gc = {
	NotStarted: 0,
	InProgress: 1,
	Completed: 2
};
var _c = class {
	generateId() {
		return `callback-id`;
	}
	startMeasurement(e, t) {
		return {
			end: () => null,
			discard: () => {},
			add: () => {},
			increment: () => {},
			event: {
				eventId: this.generateId(),
				status: gc.InProgress,
				authority: ``,
				libraryName: ``,
				libraryVersion: ``,
				clientId: ``,
				name: e,
				startTimeMs: Date.now(),
				correlationId: t || ``
			}
		};
	}
	endMeasurement() {
		return null;
	}
	discardMeasurements() {}
	removePerformanceCallback() {
		return !0;
	}
	addPerformanceCallback() {
		return ``;
	}
	emitEvents() {}
	addFields() {}
	addGlobalFields() {}
	incrementFields() {}
	cacheEventByCorrelationId() {}
};
const vc = {
	tokenRenewalOffsetSeconds: 300,
	preventCorsPreflight: !1
}, yc = {
	loggerCallback: () => {},
	piiLoggingEnabled: !1,
	logLevel: V.Info,
	correlationId: ``
}, bc = {
	async sendGetRequestAsync() {
		throw M(N, ``);
	},
	async sendPostRequestAsync() {
		throw M(N, ``);
	}
}, xc = {
	sku: `msal.js.common`,
	version: dc,
	cpu: ``,
	os: ``
}, Sc = {
	clientSecret: ``,
	clientAssertion: void 0
}, Cc = {
	azureCloudInstance: xo.None,
	tenant: `${Qi}`
}, wc = { application: {
	appName: ``,
	appVersion: ``
} };
function Tc({ authOptions: e, systemOptions: t, loggerOptions: n, storageInterface: r, networkInterface: i, cryptoInterface: a, tokenBindingKeyManager: o, clientCredentials: s, libraryInfo: c, telemetry: l, serverTelemetryManager: u, persistencePlugin: d, serializableCache: f }) {
	let p = {
		...yc,
		...n
	}, m = o || ic;
	return {
		authOptions: Ec(e),
		systemOptions: {
			...vc,
			...t
		},
		loggerOptions: p,
		storageInterface: r || new hc(e.clientId, rc, new lc(p, `@azure/msal-common`, `16.16.1`), new _c(), void 0, m),
		networkInterface: i || bc,
		cryptoInterface: a || rc,
		tokenBindingKeyManager: m,
		clientCredentials: s || Sc,
		libraryInfo: {
			...xc,
			...c
		},
		telemetry: {
			...wc,
			...l
		},
		serverTelemetryManager: u || null,
		persistencePlugin: d || null,
		serializableCache: f || null
	};
}
function Ec(e) {
	return {
		clientCapabilities: [],
		azureCloudOptions: Cc,
		instanceAware: !1,
		isMcp: !1,
		...e
	};
}
function Dc(e) {
	return e.authOptions.authority.options.protocolMode === Ja.OIDC;
}
var Oc = class {
	constructor(e, t) {
		this.cache = e, this.hasChanged = t;
	}
	get cacheHasChanged() {
		return this.hasChanged;
	}
	get tokenCache() {
		return this.cache;
	}
}, kc = class e extends j {
	constructor(t, n, r) {
		super(t, n, r), this.name = `JoseHeaderError`, Object.setPrototypeOf(this, e.prototype);
	}
};
function Ac(e, t) {
	return new kc(e, t);
}
function jc(e) {
	if (typeof e != `object` || !e || Object.prototype.toString.call(e) !== `[object Object]`) return !1;
	if (Object.getPrototypeOf(e) === null) return !0;
	let t = e;
	for (; Object.getPrototypeOf(t) !== null;) t = Object.getPrototypeOf(t);
	return Object.getPrototypeOf(e) === t;
}
const Mc = `missing_alg_error`;
var Nc = class e {
	constructor(e, t) {
		if (typeof e.alg != `string` || !e.alg) throw Ac(Mc, t);
		this.typ = e.typ, this.alg = e.alg, this.kid = e.kid, this.jwk = e.jwk;
	}
	static getShrHeader(t, n) {
		if (!t.kid) throw Ac(`missing_kid_error`, n);
		if (!t.alg) throw Ac(Mc, n);
		return new e({
			typ: t.typ || ba.Pop,
			kid: t.kid,
			alg: t.alg
		}, n);
	}
	static getDpopHeader(t, n) {
		if (!jc(t.jwk)) throw Ac(`missing_jwk_error`, n);
		if (!t.alg) throw Ac(Mc, n);
		if (Object.keys(t.jwk).length === 0) throw Ac(`invalid_jwk_error`, n);
		return new e({
			typ: ba.Dpop,
			alg: t.alg,
			jwk: t.jwk
		}, n);
	}
};
const Pc = { SW: `sw` }, Fc = nc.RS256;
var Ic = class {
	constructor(e, t, n) {
		this.cryptoUtils = e, this.tokenBindingKeyManager = t, this.performanceClient = n;
	}
	async generateCnf(e, t) {
		let n = await L(this.generateKid.bind(this), To, t, this.performanceClient, e.correlationId)(e), r = this.cryptoUtils.base64UrlEncode(JSON.stringify(n));
		return {
			kid: n.kid,
			reqCnfString: r
		};
	}
	async generateKid(e) {
		return {
			kid: await this.tokenBindingKeyManager.provisionTokenBindingKey({
				correlationId: e.correlationId,
				tokenBindingKeyType: `shr`,
				tokenBindingKeyAlgorithm: Fc
			}),
			xms_ksl: Pc.SW
		};
	}
	async signPopToken(e, t, n) {
		return this.signPayload(e, t, n);
	}
	async signPayload(e, t, n, r) {
		let { resourceRequestMethod: i, resourceRequestUri: a, shrClaims: o, shrNonce: s, shrOptions: c } = n, l = (a ? new I(a, n.correlationId) : void 0)?.getUrlComponents(), u = await this.tokenBindingKeyManager.getTokenBindingPublicKeyJwk(t, n.correlationId), d = this.cryptoUtils.base64UrlEncode(JSON.stringify({ kid: t })), f = c?.header?.alg || u.alg || Fc, p = Nc.getShrHeader({
			...c?.header,
			alg: f,
			kid: d
		}, n.correlationId), m = {
			at: e,
			ts: R(),
			m: i?.toUpperCase(),
			u: l?.HostNameAndPort,
			nonce: s || this.cryptoUtils.createNewGuid(),
			p: l?.AbsolutePath,
			q: l?.QueryString ? [[], l.QueryString] : void 0,
			client_claims: o || void 0,
			...r,
			cnf: { jwk: u }
		};
		return this.cryptoUtils.signTokenBindingJwt(p, m, t, n.correlationId);
	}
};
const Lc = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/, Rc = nc.ES256;
function zc(e, t) {
	return Nc.getDpopHeader({
		alg: Rc,
		jwk: e
	}, t);
}
function Bc(e, t) {
	if (typeof e != `string` || !Lc.test(e)) throw P(`invalid_dpop_htm`, t);
	return e.toUpperCase();
}
function Vc(e, t) {
	let n;
	try {
		n = new URL(e);
	} catch {
		throw P(ro, t);
	}
	if (!/^https:\/\//i.test(e) || n.protocol !== `https:` || n.username || n.password) throw P(`invalid_dpop_htu`, t);
	return n.search = ``, n.hash = ``, n.href;
}
function Hc(e, t) {
	if (e !== void 0 && e.trim().length === 0) throw P(`invalid_dpop_nonce`, t);
}
function Uc(e, t = ``) {
	return {
		htm: Bc(e.htm, t),
		htu: Vc(e.htu, t)
	};
}
var Wc = class {
	constructor(e, t) {
		this.cryptoUtils = e, this.tokenBindingKeyManager = t;
	}
	async generateJkt(e = ``) {
		return this.tokenBindingKeyManager.provisionTokenBindingKey({
			tokenBindingKeyType: `dpop`,
			tokenBindingKeyAlgorithm: Rc,
			correlationId: e
		});
	}
	buildTokenProofClaims(e, t = ``) {
		Hc(e.nonce, t);
		let n = {
			jti: this.cryptoUtils.createNewGuid(),
			htm: `POST`,
			htu: Vc(e.tokenEndpoint, t),
			iat: R()
		};
		return e.nonce !== void 0 && (n.nonce = e.nonce), n;
	}
	async generateTokenProof(e, t, n = ``) {
		return this.generateProof(this.buildTokenProofClaims(e, n), t, n);
	}
	buildResourceProofClaims(e, t = ``) {
		Hc(e.nonce, t);
		let n = Uc(e, t), r = {
			jti: this.cryptoUtils.createNewGuid(),
			htm: n.htm,
			htu: n.htu,
			ath: e.ath,
			iat: R()
		};
		return e.nonce !== void 0 && (r.nonce = e.nonce), r;
	}
	async generateResourceProof(e, t, n = ``) {
		let { htu: r, htm: i, nonce: a } = e;
		if (!r || !i) throw P(`dpop_missing_resource_context`, n);
		let o = await this.cryptoUtils.hashString(e.accessToken);
		return this.generateProof(this.buildResourceProofClaims({
			htu: r,
			htm: i,
			ath: o,
			nonce: a
		}, n), t, n);
	}
	async generateProof(e, t, n) {
		let r = await this.tokenBindingKeyManager.getTokenBindingPublicKeyJwk(t, n);
		return this.cryptoUtils.signTokenBindingJwt(zc(r, n), e, t, n);
	}
};
const Gc = [
	`interaction_required`,
	`consent_required`,
	`login_required`,
	`bad_token`,
	`ui_not_allowed`,
	`interrupted_user`
], Kc = [
	`message_only`,
	`additional_action`,
	`basic_action`,
	`user_password_expired`,
	`consent_required`,
	`bad_token`,
	`ui_not_allowed`,
	`interrupted_user`
];
var qc = class e extends j {
	constructor(t, n, r, i, a, o, s, c) {
		super(t, n, r, i), Object.setPrototypeOf(this, e.prototype), this.timestamp = a || ``, this.traceId = o || ``, this.claims = s || ``, this.name = `InteractionRequiredAuthError`, this.errorNo = c;
	}
};
function Jc(e, t, n) {
	let r = !!e && Gc.indexOf(e) > -1, i = !!n && Kc.indexOf(n) > -1, a = !!t && Gc.some((e) => t.indexOf(e) > -1);
	return r || a || i;
}
function Yc(e, t, n) {
	return new qc(e, t, n);
}
var Xc = class e extends j {
	constructor(t, n, r, i, a, o) {
		super(t, n, r, i), this.name = `ServerError`, this.errorNo = a, this.status = o, Object.setPrototypeOf(this, e.prototype);
	}
};
function Zc(e, t, n, r) {
	let i = Qc(e, r, n);
	return t ? `${i}|${t}` : i;
}
function Qc(e, t, n) {
	if (!e) throw M(Fa, t);
	let r = { id: e.createNewGuid() };
	n && (r.meta = n);
	let i = JSON.stringify(r);
	return e.base64Encode(i);
}
function $c(e, t, n) {
	if (!e) throw M(Fa, n);
	if (!t) throw M(ka, n);
	try {
		let n = t.split(`|`), r = n[0], i = n.length > 1 ? n.slice(1).join(`|`) : ``, a = e(r), o = JSON.parse(a);
		return {
			userRequestState: i || ``,
			libraryState: o
		};
	} catch {
		throw M(ka, n);
	}
}
var el = class e {
	constructor(e, t, n, r, i, a, o, s = ic) {
		this.clientId = e, this.cacheStorage = t, this.cryptoObj = n, this.tokenBindingKeyManager = s, this.logger = r, this.performanceClient = i, this.serializableCache = a, this.persistencePlugin = o;
	}
	validateTokenResponse(e, t, n) {
		if (e.error || e.error_description || e.suberror) {
			let r = `Error(s): ${e.error_codes || `Not Available`} - Timestamp: ${e.timestamp || `Not Available`} - Description: ${e.error_description || `Not Available`} - Correlation ID: ${e.correlation_id || `Not Available`} - Trace ID: ${e.trace_id || `Not Available`}`, i = e.error_codes?.length ? e.error_codes[0] : void 0, a = new Xc(e.error || ``, e.correlation_id || ``, r, e.suberror, i, e.status);
			if (n && e.status && e.status >= 500 && e.status <= 599) {
				this.logger.warning(`executeTokenRequest:validateTokenResponse - AAD is currently unavailable and the access token is unable to be refreshed.\n${a}`, t);
				return;
			}
			if (n && e.status && e.status >= 400 && e.status <= 499) {
				this.logger.warning(`executeTokenRequest:validateTokenResponse - AAD is currently available but is unable to refresh the access token.\n${a}`, t);
				return;
			}
			throw Jc(e.error, e.error_description, e.suberror) ? new qc(e.error || ``, e.correlation_id || ``, e.error_description, e.suberror, e.timestamp || ``, e.trace_id || ``, e.claims || ``, i) : a;
		}
	}
	async handleServerTokenResponse(t, n, r, i, a, o, s, c, l, u, d) {
		let f;
		if (t.id_token && (f = Ba(t.id_token || ``, this.cryptoObj.base64Decode, i.correlationId)), o && Object.prototype.hasOwnProperty.call(o, `nonce`)) {
			let e = o.nonce, t = f?.nonce;
			if (t !== void 0 && e === void 0) throw this.logger.warning(`Authorization code response contains an ID Token nonce, but no expected nonce was supplied. Rejecting the response.`, i.correlationId), M(Aa, i.correlationId);
			if (e !== void 0 && (typeof e != `string` || typeof t != `string` || e !== t)) throw M(Aa, i.correlationId);
		}
		this.homeAccountIdentifier = Za(t.client_info || ``, n.authorityType, this.logger, this.cryptoObj, i.correlationId, f);
		let p;
		if (o && o.state && (p = $c(this.cryptoObj.base64Decode, o.state, i.correlationId)), t.key_id = t.key_id || i.dpopJkt || i.sshKid || void 0, i.authenticationScheme === k.DPOP) {
			if (t.token_type?.toLowerCase() !== k.DPOP.toLowerCase()) throw this.performanceClient?.addFields({ dpopTokenTypeMismatch: t.token_type }, i.correlationId), M(`dpop_token_type_mismatch`, i.correlationId);
			t.token_type = k.DPOP;
		}
		let m = Zo(i.attributeTokens), h = d ?? (m ? { attribute_tokens: m } : void 0), g = this.generateCacheRecord(t, n, r, i, f, s, o, h), _;
		try {
			if (this.persistencePlugin && this.serializableCache && (this.logger.verbose(`Persistence enabled, calling beforeCacheAccess`, i.correlationId), _ = new Oc(this.serializableCache, !0), await this.persistencePlugin.beforeCacheAccess(_)), c && !l && g.account && this.cacheStorage.getAllAccounts({
				homeAccountId: g.account.homeAccountId,
				environment: g.account.environment
			}, i.correlationId).length < 1) return this.logger.warning(`Account used to refresh tokens not in persistence, refreshed tokens will not be stored in the cache`, i.correlationId), this.performanceClient?.addFields({ acntLoggedOut: !0 }, i.correlationId), await e.generateAuthenticationResult(this.cryptoObj, n, g, !1, i, this.performanceClient, {
				idTokenClaims: f,
				requestState: p,
				requestId: u,
				tokenBindingKeyManager: this.tokenBindingKeyManager
			});
			await this.cacheStorage.saveCacheRecord(g, i.correlationId, Va(f || {}), a, i.storeInCache);
		} finally {
			this.persistencePlugin && this.serializableCache && _ && (this.logger.verbose(`Persistence enabled, calling afterCacheAccess`, i.correlationId), await this.persistencePlugin.afterCacheAccess(_));
		}
		return e.generateAuthenticationResult(this.cryptoObj, n, g, !1, i, this.performanceClient, {
			idTokenClaims: f,
			requestState: p,
			serverTokenResponse: t,
			requestId: u,
			tokenBindingKeyManager: this.tokenBindingKeyManager
		});
	}
	generateCacheRecord(e, t, n, r, i, a, o, s) {
		let c = t.getPreferredCache();
		if (!c) throw M(Pa, r.correlationId);
		let l = qa(i), u, d;
		e.id_token && i && (u = Fo(this.homeAccountIdentifier, c, e.id_token, this.clientId, l || ``), d = tl(this.cacheStorage, t, this.homeAccountIdentifier, this.cryptoObj.base64Decode, r.correlationId, i, e.client_info, c, l, o, void 0, this.logger, this.performanceClient));
		let f = null;
		if (e.access_token) {
			let i = e.scope ? z.fromString(e.scope, r.correlationId) : new z(r.scopes || [], r.correlationId), o = (typeof e.expires_in == `string` ? parseInt(e.expires_in, 10) : e.expires_in) || 0, u = (typeof e.ext_expires_in == `string` ? parseInt(e.ext_expires_in, 10) : e.ext_expires_in) || 0, d = (typeof e.refresh_in == `string` ? parseInt(e.refresh_in, 10) : e.refresh_in) || void 0, p = n + o, m = p + u, h = d && d > 0 ? n + d : void 0;
			f = Io(this.homeAccountIdentifier, c, e.access_token, this.clientId, l || t.tenant || ``, i.printScopes(), p, m, this.cryptoObj.base64Decode, r.correlationId, h, e.token_type, a, e.key_id, s);
			let g = r.resource || null;
			g && (f.resource = g);
		}
		let p = null;
		if (e.refresh_token) {
			let t;
			e.refresh_token_expires_in && (t = n + (typeof e.refresh_token_expires_in == `string` ? parseInt(e.refresh_token_expires_in, 10) : e.refresh_token_expires_in), this.performanceClient?.addFields({ ntwkRtExpiresOnSeconds: t }, r.correlationId)), p = Lo(this.homeAccountIdentifier, c, e.refresh_token, this.clientId, e.foci, a, t);
		}
		let m = null;
		return e.foci && (m = {
			clientId: this.clientId,
			environment: c,
			familyId: e.foci
		}), {
			account: d,
			idToken: u,
			accessToken: f,
			refreshToken: p,
			appMetadata: m
		};
	}
	static async generateAuthenticationResult(e, t, n, r, i, a, o = {}) {
		let { idTokenClaims: s, requestState: c, serverTokenResponse: l, requestId: u, tokenBindingKeyManager: d = ic } = o, f = ``, p = [], m = null, h, g, _ = ``, v;
		if (n.accessToken) {
			let t = n.accessToken.tokenType?.toLowerCase();
			if (n.accessToken.tokenType === k.POP && !i.popKid) {
				let t = new Ic(e, d, a), { secret: r, keyId: o } = n.accessToken;
				if (!o) throw M(La, i.correlationId);
				f = await t.signPopToken(r, o, i);
			} else f = n.accessToken.secret;
			if (t === k.DPOP.toLowerCase()) {
				if (!n.accessToken.keyId) throw M(La, i.correlationId);
				v = await new Wc(e, d).generateResourceProof({
					htu: i.resourceRequestUri,
					htm: i.resourceRequestMethod,
					accessToken: n.accessToken.secret
				}, n.accessToken.keyId, i.correlationId);
			}
			p = z.fromString(n.accessToken.target, i.correlationId).asArray(), m = jo(n.accessToken.expiresOn), h = jo(n.accessToken.extendedExpiresOn), n.accessToken.refreshOn && (g = jo(n.accessToken.refreshOn));
		}
		n.appMetadata && (_ = n.appMetadata.familyId === `1` ? `1` : ``);
		let y = s?.oid || s?.sub || ``, b = s?.tid || ``, x = s?.tenant_region_sub_scope;
		if (typeof x == `string` && a?.addFields({ regionSubScope: x }, i.correlationId), l?.spa_accountid && n.account) {
			n.account.nativeAccountId = l?.spa_accountid;
			let e = b || n.account.realm;
			if (n.account.tenantProfiles) {
				let t = n.account.tenantProfiles.find((t) => t.tenantId === e);
				t && (t.nativeAccountId = l.spa_accountid);
			}
		}
		let S = n.account ? Ga(Ya(n.account), void 0, s, n.idToken?.secret) : null;
		return {
			authority: t.canonicalAuthority,
			uniqueId: y,
			tenantId: b,
			scopes: p,
			account: S,
			idToken: n?.idToken?.secret || ``,
			idTokenClaims: s || {},
			accessToken: f,
			dpopProof: v,
			fromCache: r,
			expiresOn: m,
			extExpiresOn: h,
			refreshOn: g,
			correlationId: i.correlationId,
			requestId: u || ``,
			familyId: _,
			tokenType: n.accessToken?.tokenType?.toLowerCase() === k.DPOP.toLowerCase() ? k.DPOP : n.accessToken?.tokenType || ``,
			state: c ? c.userRequestState : ``,
			cloudGraphHostName: n.account?.cloudGraphHostName || ``,
			msGraphHost: n.account?.msGraphHost || ``,
			code: l?.spa_code,
			fromPlatformBroker: !1
		};
	}
};
function tl(e, t, n, r, i, a, o, s, c, l, u, d, f) {
	d?.verbose(`setCachedAccount called`, i);
	let p = s || t.getPreferredCache(), m = e.getAccountsFilteredBy({
		homeAccountId: n,
		environment: p
	}, i);
	f?.addFields({ cacheMatchedAccounts: m.length }, i), m.length > 1 && d?.warning(`Multiple base accounts matched homeAccountId. Ignoring cached account and creating a new base account.`, i);
	let h = (m.length === 1 ? m[0] : null) || Xa({
		homeAccountId: n,
		idTokenClaims: a,
		clientInfo: o,
		environment: s,
		cloudGraphHostName: l?.cloud_graph_host_name,
		msGraphHost: l?.msgraph_host,
		nativeAccountId: u
	}, t, i, r), g = h.tenantProfiles || [], _ = c || h.realm;
	if (_ && !g.find((e) => e.tenantId === _)) {
		let e = Wa(n, h.localAccountId, _, u, a);
		g.push(e);
	}
	return h.tenantProfiles = g, h;
}
const nl = {
	HOME_ACCOUNT_ID: `home_account_id`,
	UPN: `UPN`
};
async function rl(e, t, n, r) {
	return typeof e == `string` ? e : e({
		clientId: t,
		tokenEndpoint: n,
		fmiPath: r
	});
}
function il(e, t, n) {
	return {
		clientId: e,
		authority: t.authority,
		scopes: t.scopes,
		homeAccountIdentifier: n,
		claims: t.claims,
		authenticationScheme: t.authenticationScheme,
		resourceRequestMethod: t.resourceRequestMethod,
		resourceRequestUri: t.resourceRequestUri,
		shrClaims: t.shrClaims,
		sshKid: t.sshKid,
		embeddedClientId: t.embeddedClientId || t.extraParameters?.clientId,
		resource: t.resource,
		attributeTokens: Zo(t.attributeTokens)
	};
}
var al = class e {
	static generateThrottlingStorageKey(e) {
		return `${ga}.${JSON.stringify(e)}`;
	}
	static preProcess(t, n, r) {
		let i = e.generateThrottlingStorageKey(n), a = t.getThrottlingCache(i, r);
		if (a) {
			if (a.throttleTime < Date.now()) {
				t.removeItem(i, r);
				return;
			}
			throw new Xc(a.errorCodes?.join(` `) || ``, r, a.errorMessage, a.subError);
		}
	}
	static postProcess(t, n, r, i) {
		let a = ol(r);
		if (e.checkResponseStatus(r) || a !== void 0) {
			let o = {
				throttleTime: e.calculateThrottleTime(parseInt(a || ``)),
				error: r.body.error,
				errorCodes: r.body.error_codes,
				errorMessage: r.body.error_description,
				subError: r.body.suberror
			};
			t.setThrottlingCache(e.generateThrottlingStorageKey(n), o, i);
		}
	}
	static checkResponseStatus(e) {
		return e.status === 429 || e.status >= 500 && e.status < 600;
	}
	static checkResponseForRetryAfter(e) {
		return ol(e) !== void 0;
	}
	static calculateThrottleTime(e) {
		let t = e <= 0 ? 0 : e, n = Date.now() / 1e3;
		return Math.floor(Math.min(n + (t || 60), n + 3600) * 1e3);
	}
	static removeThrottle(e, t, n, r) {
		let i = il(t, n, r), a = this.generateThrottlingStorageKey(i);
		e.removeItem(a, n.correlationId);
	}
};
function ol(e) {
	if ((e.status < 200 || e.status >= 300) && e.headers) return no(e.headers, E.RETRY_AFTER);
}
var sl = class e extends j {
	constructor(t, n, r) {
		super(t.errorCode, t.correlationId, t.errorMessage, t.subError), Object.setPrototypeOf(this, e.prototype), this.name = `NetworkError`, this.error = t, this.httpStatus = n, this.responseHeaders = r;
	}
};
function cl(e, t, n, r) {
	return e.errorMessage = `${e.errorMessage}, additionalErrorInfo: error.name:${r?.name}, error.message:${r?.message}`, new sl(e, t, n);
}
function ll(e, t, n) {
	let r = {};
	if (r[E.CONTENT_TYPE] = na, !t && n) switch (n.type) {
		case nl.HOME_ACCOUNT_ID:
			try {
				let e = za(n.credential);
				r[E.CCS_HEADER] = `Oid:${e.uid}@${e.utid}`;
			} catch (t) {
				e.verbose(`Could not parse home account ID for CCS Header: '${t}'`, ``);
			}
			break;
		case nl.UPN: r[E.CCS_HEADER] = `UPN: ${n.credential}`;
	}
	return r;
}
async function ul(e, t, n, r, i) {
	if (t.authenticationScheme !== k.DPOP) return;
	let a = new Wc(r, i), o = t.dpopJkt;
	if (!o?.trim()) throw M(La, t.correlationId);
	e[E.DPOP] = await a.generateTokenProof({ tokenEndpoint: n }, o, t.correlationId);
}
function dl(e, t, n, r) {
	let i = new Map();
	return e.embeddedClientId && Zs(i, t, n), e.extraQueryParameters && Rs(i, e.extraQueryParameters), _s(i, e.correlationId), rs(i, e.correlationId, r), B(i);
}
async function fl(e, t, n, r, i, a, o, s, c, l) {
	let u = await pl(r, e, {
		body: t,
		headers: n
	}, i, a, o, s, c);
	return l && u.status < 500 && u.status !== 429 && l.clearTelemetryCache(), u;
}
async function pl(e, t, n, r, i, a, o, s) {
	al.preProcess(i, e, r);
	let c;
	try {
		c = await L(a.sendPostRequestAsync.bind(a), `networkClientSendPostRequestAsync`, o, s, r)(t, {
			...n,
			correlationId: r,
			performanceClient: s
		});
		let e = to(c.headers || {});
		c = {
			...c,
			headers: e
		}, s?.addFields({
			refreshTokenSize: c.body.refresh_token?.length || 0,
			httpVerToken: e[E.X_MS_HTTP_VERSION] || ``,
			requestId: e[E.X_MS_REQUEST_ID] || ``
		}, r);
	} catch (e) {
		if (e instanceof sl) {
			let t = e.responseHeaders ? to(e.responseHeaders) : void 0;
			throw t && s?.addFields({
				httpVerToken: t[E.X_MS_HTTP_VERSION] || ``,
				requestId: t[E.X_MS_REQUEST_ID] || ``,
				contentTypeHeader: no(t, E.CONTENT_TYPE) || void 0,
				contentLengthHeader: no(t, E.CONTENT_LENGTH) || void 0,
				httpStatus: e.httpStatus
			}, r), e.error;
		}
		throw e instanceof j ? e : M(Oa, r);
	}
	return al.postProcess(i, e, c, r), c;
}
var ml = class {
	constructor(e, t) {
		this.includeRedirectUri = !0, this.config = Tc(e), this.logger = new lc(this.config.loggerOptions, uc, dc), this.cryptoUtils = this.config.cryptoInterface, this.cacheManager = this.config.storageInterface, this.networkClient = this.config.networkInterface, this.serverTelemetryManager = this.config.serverTelemetryManager, this.authority = this.config.authOptions.authority, this.performanceClient = t, this.oidcDefaultScopes = this.config.authOptions.authority.options.OIDCOptions?.defaultScopes;
	}
	async acquireToken(e, t, n) {
		if (!e.code) throw M(`request_cannot_be_made`, e.correlationId);
		n && n.cloud_instance_host_name && await L(this.updateTokenEndpointAuthority.bind(this), `updateTokenEndpointAuthority`, this.logger, this.performanceClient, e.correlationId)(n.cloud_instance_host_name, e.correlationId);
		let r = R(), i = await L(this.executeTokenRequest.bind(this), `authClientExecuteTokenRequest`, this.logger, this.performanceClient, e.correlationId)(this.authority, e, this.serverTelemetryManager), a = i.headers?.[E.X_MS_REQUEST_ID], o = new el(this.config.authOptions.clientId, this.cacheManager, this.cryptoUtils, this.logger, this.performanceClient, this.config.serializableCache, this.config.persistencePlugin, this.config.tokenBindingKeyManager);
		return o.validateTokenResponse(i.body, e.correlationId), L(o.handleServerTokenResponse.bind(o), Eo, this.logger, this.performanceClient, e.correlationId)(i.body, this.authority, r, e, t, n, void 0, void 0, void 0, a);
	}
	getLogoutUri(e) {
		if (!e) throw P(`logout_request_empty`, ``);
		let t = this.createLogoutUrlQueryString(e);
		return I.appendQueryString(this.authority.endSessionEndpoint, t);
	}
	async executeTokenRequest(e, t, n) {
		let r = dl(t, this.config.authOptions.clientId, this.config.authOptions.redirectUri, this.performanceClient), i = I.appendQueryString(e.tokenEndpoint, r), a = await L(this.createTokenRequestBody.bind(this), `authClientCreateTokenRequestBody`, this.logger, this.performanceClient, t.correlationId)(t), o;
		if (t.clientInfo) try {
			let e = Ra(t.clientInfo, this.cryptoUtils.base64Decode);
			o = {
				credential: `${e.uid}.${e.utid}`,
				type: nl.HOME_ACCOUNT_ID
			};
		} catch (e) {
			this.logger.verbose(`Could not parse client info for CCS Header: '${e}'`, t.correlationId);
		}
		let s = ll(this.logger, this.config.systemOptions.preventCorsPreflight, o || t.ccsCredential);
		await ul(s, t, i, this.cryptoUtils, this.config.tokenBindingKeyManager);
		let c = il(this.config.authOptions.clientId, t);
		return L(fl, `authorizationCodeClientExecutePostToTokenEndpoint`, this.logger, this.performanceClient, t.correlationId)(i, a, s, c, t.correlationId, this.cacheManager, this.networkClient, this.logger, this.performanceClient, n);
	}
	async createTokenRequestBody(e) {
		let t = new Map();
		if (ss(t, e.embeddedClientId || e.extraParameters?.client_id || this.config.authOptions.clientId), this.includeRedirectUri) cs(t, e.redirectUri);
		else if (!e.redirectUri) throw P(`redirect_uri_empty`, e.correlationId);
		if (os(t, e.scopes, e.correlationId, !0, this.oidcDefaultScopes), Qs(t, e.resource), e.attributeTokens && $s(t, e.attributeTokens), this.performanceClient?.addFields({ hasAttributeTokens: !!e.attributeTokens?.length }, e.correlationId), ws(t, e.code), vs(t, this.config.libraryInfo), ys(t, this.config.telemetry.application), Ys(t), this.serverTelemetryManager && !Dc(this.config) && Js(t, this.serverTelemetryManager), e.codeVerifier && Ds(t, e.codeVerifier), this.config.clientCredentials.clientSecret && Os(t, this.config.clientCredentials.clientSecret), this.config.clientCredentials.clientAssertion) {
			let n = this.config.clientCredentials.clientAssertion;
			ks(t, await rl(n.assertion, this.config.authOptions.clientId, e.resourceRequestUri)), As(t, n.assertionType);
		}
		if (Ns(t, pa.AUTHORIZATION_CODE_GRANT), Ps(t), e.authenticationScheme === k.POP) {
			let n = new Ic(this.cryptoUtils, this.config.tokenBindingKeyManager, this.performanceClient), r;
			r = e.popKid ? this.cryptoUtils.encodeKid(e.popKid) : (await L(n.generateCnf.bind(n), To, this.logger, this.performanceClient, e.correlationId)(e, this.logger)).reqCnfString, Ks(t, r);
		} else if (e.authenticationScheme === k.SSH) {
			if (e.sshJwk) qs(t, e.sshJwk);
			else throw P(so, e.correlationId);
		}
		let n;
		if (e.clientInfo) try {
			let t = Ra(e.clientInfo, this.cryptoUtils.base64Decode);
			n = {
				credential: `${t.uid}.${t.utid}`,
				type: nl.HOME_ACCOUNT_ID
			};
		} catch (t) {
			this.logger.verbose(`Could not parse client info for CCS Header: '${t}'`, e.correlationId);
		}
		else n = e.ccsCredential;
		if (this.config.systemOptions.preventCorsPreflight && n) switch (n.type) {
			case nl.HOME_ACCOUNT_ID:
				try {
					ms(t, za(n.credential));
				} catch (t) {
					this.logger.verbose(`Could not parse home account ID for CCS Header: '${t}'`, e.correlationId);
				}
				break;
			case nl.UPN: ps(t, n.credential);
		}
		return e.embeddedClientId && Zs(t, this.config.authOptions.clientId, this.config.authOptions.redirectUri), e.extraParameters && Rs(t, e.extraParameters), !e.enableSpaAuthorizationCode || e.extraParameters && e.extraParameters.return_spa_code || Rs(t, { return_spa_code: `1` }), rs(t, e.correlationId, this.performanceClient), gs(t, e.correlationId, e.claims, this.config.authOptions.clientCapabilities, e.skipBrokerClaims), B(t);
	}
	createLogoutUrlQueryString(e) {
		let t = new Map();
		return e.postLogoutRedirectUri && ls(t, e.postLogoutRedirectUri), e.correlationId && _s(t, e.correlationId), e.idTokenHint && us(t, e.idTokenHint), e.state && xs(t, e.state), e.logoutHint && Xs(t, e.logoutHint), e.popupOriginCheckDone && Ls(t), e.extraQueryParameters && Rs(t, e.extraQueryParameters), this.config.authOptions.instanceAware && Is(t), B(t);
	}
	async updateTokenEndpointAuthority(e, t) {
		let n = await ns(`https://${e}/${this.authority.tenant}/`, this.networkClient, this.cacheManager, this.authority.options, this.logger, t, this.performanceClient);
		this.authority = n;
	}
};
function hl(e, t, n, r) {
	let i = t.correlationId, a = new Map();
	if (ss(a, t.embeddedClientId || t.extraQueryParameters?.client_id || e.clientId), os(a, [...t.scopes || [], ...t.extraScopesToConsent || []], t.correlationId, !0, e.authority.options.OIDCOptions?.defaultScopes), Qs(a, t.resource), cs(a, t.redirectUri), _s(a, i), as(a, t.responseMode), Ps(a), Fs(a), t.prompt && (bs(a, t.prompt), r?.addFields({ prompt: t.prompt }, i)), t.domainHint && (ds(a, t.domainHint), r?.addFields({ domainHintFromRequest: !0 }, i)), t.prompt !== la.SELECT_ACCOUNT) {
		if (t.sid && t.prompt === la.NONE) n.verbose(`createAuthCodeUrlQueryString: Prompt is none, adding sid from request`, t.correlationId), hs(a, t.sid), r?.addFields({ sidFromRequest: !0 }, i);
		else if (t.account) {
			let e = _l(t.account), o = vl(t.account);
			if (o && t.domainHint && (n.warning(`AuthorizationCodeClient.createAuthCodeUrlQueryString: "domainHint" param is set, skipping opaque "login_hint" claim. Please consider not passing domainHint`, t.correlationId), o = null), o) {
				n.verbose(`createAuthCodeUrlQueryString: login_hint claim present on account`, t.correlationId), fs(a, o), r?.addFields({ loginHintFromClaim: !0 }, i);
				try {
					ms(a, za(t.account.homeAccountId));
				} catch {
					n.verbose(`createAuthCodeUrlQueryString: Could not parse home account ID for CCS Header`, t.correlationId);
				}
			} else if (e && t.prompt === la.NONE) {
				n.verbose(`createAuthCodeUrlQueryString: Prompt is none, adding sid from account`, t.correlationId), hs(a, e), r?.addFields({ sidFromClaim: !0 }, i);
				try {
					ms(a, za(t.account.homeAccountId));
				} catch {
					n.verbose(`createAuthCodeUrlQueryString: Could not parse home account ID for CCS Header`, t.correlationId);
				}
			} else if (t.loginHint) n.verbose(`createAuthCodeUrlQueryString: Adding login_hint from request`, t.correlationId), fs(a, t.loginHint), ps(a, t.loginHint), r?.addFields({ loginHintFromRequest: !0 }, i);
			else if (t.account.username) {
				n.verbose(`createAuthCodeUrlQueryString: Adding login_hint from account`, t.correlationId), fs(a, t.account.username), r?.addFields({ loginHintFromUpn: !0 }, i);
				try {
					ms(a, za(t.account.homeAccountId));
				} catch {
					n.verbose(`createAuthCodeUrlQueryString: Could not parse home account ID for CCS Header`, t.correlationId);
				}
			}
		} else t.loginHint && (n.verbose(`createAuthCodeUrlQueryString: No account, adding login_hint from request`, t.correlationId), fs(a, t.loginHint), ps(a, t.loginHint), r?.addFields({ loginHintFromRequest: !0 }, i));
	} else n.verbose(`createAuthCodeUrlQueryString: Prompt is select_account, ignoring account hints`, t.correlationId);
	return t.nonce && Ss(a, t.nonce), t.state && xs(a, t.state), t.embeddedClientId && Zs(a, e.clientId, e.redirectUri), gs(a, t.correlationId, t.claims, e.clientCapabilities, t.skipBrokerClaims), !e.instanceAware || t.extraQueryParameters && Object.keys(t.extraQueryParameters).includes(`instance_aware`) || Is(a), t.popupOriginCheckDone && Ls(a), a;
}
function gl(e, t) {
	let n = B(t);
	return I.appendQueryString(e.authorizationEndpoint, n);
}
function _l(e) {
	return e.idTokenClaims?.sid || null;
}
function vl(e) {
	return e.loginHint || e.idTokenClaims?.login_hint || null;
}
var yl = class {
	constructor(e, t) {
		this.config = Tc(e), this.logger = new lc(this.config.loggerOptions, uc, dc), this.cryptoUtils = this.config.cryptoInterface, this.cacheManager = this.config.storageInterface, this.networkClient = this.config.networkInterface, this.serverTelemetryManager = this.config.serverTelemetryManager, this.authority = this.config.authOptions.authority, this.performanceClient = t;
	}
	async acquireToken(e, t) {
		let n = R(), r = await L(this.executeTokenRequest.bind(this), `refreshTokenClientExecuteTokenRequest`, this.logger, this.performanceClient, e.correlationId)(e, this.authority), i = r.headers?.[E.X_MS_REQUEST_ID], a = new el(this.config.authOptions.clientId, this.cacheManager, this.cryptoUtils, this.logger, this.performanceClient, this.config.serializableCache, this.config.persistencePlugin, this.config.tokenBindingKeyManager);
		return a.validateTokenResponse(r.body, e.correlationId), L(a.handleServerTokenResponse.bind(a), Eo, this.logger, this.performanceClient, e.correlationId)(r.body, this.authority, n, e, t, void 0, void 0, !0, e.forceCache, i);
	}
	async acquireTokenByRefreshToken(e, t) {
		if (!e) throw P(`token_request_empty`, ``);
		if (!e.account) throw M(Na, e.correlationId);
		if (this.cacheManager.isAppMetadataFOCI(e.account.environment, e.correlationId)) try {
			return await L(this.acquireTokenWithCachedRefreshToken.bind(this), wo, this.logger, this.performanceClient, e.correlationId)(e, !0, t);
		} catch (n) {
			let r = n instanceof qc && n.errorCode === `no_tokens_found`, i = n instanceof Xc && n.errorCode === `invalid_grant` && n.subError === `client_mismatch`;
			if (r || i) return L(this.acquireTokenWithCachedRefreshToken.bind(this), wo, this.logger, this.performanceClient, e.correlationId)(e, !1, t);
			throw n;
		}
		return L(this.acquireTokenWithCachedRefreshToken.bind(this), wo, this.logger, this.performanceClient, e.correlationId)(e, !1, t);
	}
	async acquireTokenWithCachedRefreshToken(e, t, n) {
		let r = ko(this.cacheManager.getRefreshToken.bind(this.cacheManager), `cacheManagerGetRefreshToken`, this.logger, this.performanceClient, e.correlationId)(e.account, t, e.correlationId, void 0);
		if (!r) throw Yc(`no_tokens_found`, e.correlationId);
		if (r.expiresOn) {
			let t = e.refreshTokenExpirationOffsetSeconds || 300;
			if (this.performanceClient?.addFields({
				cacheRtExpiresOnSeconds: Number(r.expiresOn),
				rtOffsetSeconds: t
			}, e.correlationId), Mo(r.expiresOn, t)) throw Yc(`refresh_token_expired`, e.correlationId);
		}
		let i = {
			...e,
			refreshToken: r.secret,
			authenticationScheme: e.authenticationScheme || k.BEARER,
			ccsCredential: {
				credential: e.account.homeAccountId,
				type: nl.HOME_ACCOUNT_ID
			}
		};
		i.authenticationScheme === k.DPOP && !i.dpopJkt && (i.dpopJkt = await new Wc(this.cryptoUtils, this.config.tokenBindingKeyManager).generateJkt(e.correlationId));
		try {
			return await L(this.acquireToken.bind(this), `refreshTokenClientAcquireToken`, this.logger, this.performanceClient, e.correlationId)(i, n);
		} catch (t) {
			if (t instanceof qc && t.subError === `bad_token`) {
				this.logger.verbose(`acquireTokenWithRefreshToken: bad refresh token, removing from cache`, e.correlationId);
				let t = this.cacheManager.generateCredentialKey(r);
				this.cacheManager.removeRefreshToken(t, e.correlationId);
			}
			throw t;
		}
	}
	async executeTokenRequest(e, t) {
		let n = dl(e, this.config.authOptions.clientId, this.config.authOptions.redirectUri, this.performanceClient), r = I.appendQueryString(t.tokenEndpoint, n), i = await L(this.createTokenRequestBody.bind(this), `refreshTokenClientCreateTokenRequestBody`, this.logger, this.performanceClient, e.correlationId)(e), a = ll(this.logger, this.config.systemOptions.preventCorsPreflight, e.ccsCredential);
		await ul(a, e, r, this.cryptoUtils, this.config.tokenBindingKeyManager);
		let o = il(this.config.authOptions.clientId, e);
		return L(fl, `refreshTokenClientExecutePostToTokenEndpoint`, this.logger, this.performanceClient, e.correlationId)(r, i, a, o, e.correlationId, this.cacheManager, this.networkClient, this.logger, this.performanceClient, this.serverTelemetryManager);
	}
	async createTokenRequestBody(e) {
		let t = new Map();
		if (ss(t, e.embeddedClientId || e.extraParameters?.client_id || this.config.authOptions.clientId), e.redirectUri && cs(t, e.redirectUri), os(t, e.scopes, e.correlationId, !0, this.config.authOptions.authority.options.OIDCOptions?.defaultScopes), Qs(t, e.resource), Ns(t, pa.REFRESH_TOKEN_GRANT), Ps(t), vs(t, this.config.libraryInfo), ys(t, this.config.telemetry.application), Ys(t), this.serverTelemetryManager && !Dc(this.config) && Js(t, this.serverTelemetryManager), Es(t, e.refreshToken), e.attributeTokens && $s(t, e.attributeTokens), this.performanceClient?.addFields({ hasAttributeTokens: !!e.attributeTokens?.length }, e.correlationId), this.config.clientCredentials.clientSecret && Os(t, this.config.clientCredentials.clientSecret), this.config.clientCredentials.clientAssertion) {
			let n = this.config.clientCredentials.clientAssertion;
			ks(t, await rl(n.assertion, this.config.authOptions.clientId, e.resourceRequestUri)), As(t, n.assertionType);
		}
		if (e.authenticationScheme === k.POP) {
			let n = new Ic(this.cryptoUtils, this.config.tokenBindingKeyManager, this.performanceClient), r;
			r = e.popKid ? this.cryptoUtils.encodeKid(e.popKid) : (await L(n.generateCnf.bind(n), To, this.logger, this.performanceClient, e.correlationId)(e, this.logger)).reqCnfString, Ks(t, r);
		} else if (e.authenticationScheme === k.SSH) {
			if (e.sshJwk) qs(t, e.sshJwk);
			else throw P(so, e.correlationId);
		}
		if (this.config.systemOptions.preventCorsPreflight && e.ccsCredential) switch (e.ccsCredential.type) {
			case nl.HOME_ACCOUNT_ID:
				try {
					ms(t, za(e.ccsCredential.credential));
				} catch (t) {
					this.logger.verbose(`Could not parse home account ID for CCS Header: '${t}'`, e.correlationId);
				}
				break;
			case nl.UPN: ps(t, e.ccsCredential.credential);
		}
		return e.embeddedClientId && Zs(t, this.config.authOptions.clientId, this.config.authOptions.redirectUri), e.extraParameters && Rs(t, { ...e.extraParameters }), rs(t, e.correlationId, this.performanceClient), gs(t, e.correlationId, e.claims, this.config.authOptions.clientCapabilities, e.skipBrokerClaims), B(t);
	}
};
function bl(e) {
	let { skus: t, libraryName: n, libraryVersion: r, extensionName: i, extensionVersion: a } = e, o = new Map([[0, [n, r]], [2, [i, a]]]), s = [];
	if (t?.length) {
		if (s = t.split(`,`), s.length < 4) return t;
	} else s = Array.from({ length: 4 }, () => `|`);
	return o.forEach((e, t) => {
		e.length === 2 && e[0]?.length && e[1]?.length && xl({
			skuArr: s,
			index: t,
			skuName: e[0],
			skuVersion: e[1]
		});
	}), s.join(`,`);
}
function xl(e) {
	let { skuArr: t, index: n, skuName: r, skuVersion: i } = e;
	n >= t.length || (t[n] = [r, i].join(`|`));
}
var Sl = class e {
	constructor(e, t) {
		this.cacheOutcome = A.NOT_APPLICABLE, this.cacheManager = t, this.apiId = e.apiId, this.correlationId = e.correlationId, this.wrapperSKU = e.wrapperSKU || ``, this.wrapperVer = e.wrapperVer || ``, this.telemetryCacheKey = `server-telemetry-` + e.clientId;
	}
	generateCurrentRequestHeaderValue() {
		let e = `${this.apiId},${this.cacheOutcome}`, t = [this.wrapperSKU, this.wrapperVer], n = this.getNativeBrokerErrorCode();
		n?.length && t.push(`broker_error=${n}`);
		let r = t.join(`,`);
		return [
			5,
			[e, this.getRegionDiscoveryFields()].join(`,`),
			r
		].join(`|`);
	}
	generateLastRequestHeaderValue() {
		let t = this.getLastRequests(), n = e.maxErrorsToSend(t), r = t.failedRequests.slice(0, 2 * n).join(`,`), i = t.errors.slice(0, n).join(`,`), a = t.errors.length, o = [a, n < a ? `1` : `0`].join(`,`);
		return [
			5,
			t.cacheHits,
			r,
			i,
			o
		].join(`|`);
	}
	cacheFailedRequest(e) {
		try {
			let t = this.getLastRequests();
			t.errors.length >= 50 && (t.failedRequests.shift(), t.failedRequests.shift(), t.errors.shift()), t.failedRequests.push(this.apiId, this.correlationId), e instanceof Error && e && e.toString() ? e instanceof j ? e.subError ? t.errors.push(e.subError) : e.errorCode ? t.errors.push(e.errorCode) : t.errors.push(e.toString()) : t.errors.push(e.toString()) : t.errors.push(`unknown_error`), this.cacheManager.setServerTelemetry(this.telemetryCacheKey, t, this.correlationId);
		} catch {}
	}
	incrementCacheHits() {
		let e = this.getLastRequests();
		return e.cacheHits += 1, this.cacheManager.setServerTelemetry(this.telemetryCacheKey, e, this.correlationId), e.cacheHits;
	}
	getLastRequests() {
		return this.cacheManager.getServerTelemetry(this.telemetryCacheKey, this.correlationId) || {
			failedRequests: [],
			errors: [],
			cacheHits: 0
		};
	}
	clearTelemetryCache() {
		let t = this.getLastRequests(), n = e.maxErrorsToSend(t);
		if (n === t.errors.length) this.cacheManager.removeItem(this.telemetryCacheKey, this.correlationId);
		else {
			let e = {
				failedRequests: t.failedRequests.slice(n * 2),
				errors: t.errors.slice(n),
				cacheHits: 0
			};
			this.cacheManager.setServerTelemetry(this.telemetryCacheKey, e, this.correlationId);
		}
	}
	static maxErrorsToSend(e) {
		let t, n = 0, r = 0, i = e.errors.length;
		for (t = 0; t < i; t++) {
			let i = e.failedRequests[2 * t] || ``, a = e.failedRequests[2 * t + 1] || ``, o = e.errors[t] || ``;
			if (r += i.toString().length + a.toString().length + o.length + 3, r < 330) n += 1;
			else break;
		}
		return n;
	}
	getRegionDiscoveryFields() {
		let e = [];
		return e.push(this.regionUsed || ``), e.push(this.regionSource || ``), e.push(this.regionOutcome || ``), e.join(`,`);
	}
	updateRegionDiscoveryMetadata(e) {
		this.regionUsed = e.region_used, this.regionSource = e.region_source, this.regionOutcome = e.region_outcome;
	}
	setCacheOutcome(e) {
		this.cacheOutcome = e;
	}
	setNativeBrokerErrorCode(e) {
		let t = this.getLastRequests();
		t.nativeBrokerErrorCode = e, this.cacheManager.setServerTelemetry(this.telemetryCacheKey, t, this.correlationId);
	}
	getNativeBrokerErrorCode() {
		return this.getLastRequests().nativeBrokerErrorCode;
	}
	clearNativeBrokerErrorCode() {
		let e = this.getLastRequests();
		delete e.nativeBrokerErrorCode, this.cacheManager.setServerTelemetry(this.telemetryCacheKey, e, this.correlationId);
	}
	static makeExtraSkuString(e) {
		return bl(e);
	}
}, Cl = class {
	constructor(e, t) {
		this.config = Tc(e), this.logger = new lc(this.config.loggerOptions, uc, dc), this.cryptoUtils = this.config.cryptoInterface, this.cacheManager = this.config.storageInterface, this.networkClient = this.config.networkInterface, this.serverTelemetryManager = this.config.serverTelemetryManager, this.authority = this.config.authOptions.authority, this.performanceClient = t;
	}
	async acquireCachedToken(e) {
		let t = A.NOT_APPLICABLE;
		if (e.forceRefresh || !F.isEmptyObj(e.claims)) throw this.setCacheOutcome(A.FORCE_REFRESH_OR_CLAIMS, e.correlationId), M(Ia, e.correlationId);
		if (!e.account) throw M(Na, e.correlationId);
		let n = e.account.tenantId || $o(e.authority, e.correlationId), r = this.cacheManager.getTokenKeys(), i = this.cacheManager.getAccessToken(e.account, e, r, n);
		if (!i) throw this.setCacheOutcome(A.NO_CACHED_ACCESS_TOKEN, e.correlationId), M(Ia, e.correlationId);
		if (No(i.cachedAt) || Mo(i.expiresOn, this.config.systemOptions.tokenRenewalOffsetSeconds)) throw this.setCacheOutcome(A.CACHED_ACCESS_TOKEN_EXPIRED, e.correlationId), M(Ia, e.correlationId);
		if (e.resource) {
			if (i.resource !== e.resource) throw this.setCacheOutcome(A.NO_CACHED_ACCESS_TOKEN, e.correlationId), M(Ia, e.correlationId);
		} else i.refreshOn && Mo(i.refreshOn, 0) && (t = A.PROACTIVELY_REFRESHED);
		if (i.tokenType?.toLowerCase() === k.DPOP.toLowerCase()) {
			if (!i.keyId) throw this.logger.info(`SilentFlowClient:acquireCachedToken - Cached DPoP access token is missing keyId; refresh required`, e.correlationId), this.setCacheOutcome(A.NO_CACHED_ACCESS_TOKEN, e.correlationId), M(Ia, e.correlationId);
			try {
				await this.config.tokenBindingKeyManager.getTokenBindingPublicKeyJwk(i.keyId, e.correlationId);
			} catch {
				throw this.logger.info(`SilentFlowClient:acquireCachedToken - Local DPoP key was not found for cached access token; refresh required`, e.correlationId), this.setCacheOutcome(A.NO_CACHED_ACCESS_TOKEN, e.correlationId), M(Ia, e.correlationId);
			}
		}
		let a = e.authority || this.authority.getPreferredCache(), o = {
			account: this.cacheManager.getAccount(this.cacheManager.generateAccountKey(e.account), e.correlationId),
			accessToken: i,
			idToken: this.cacheManager.getIdToken(e.account, e.correlationId, r, n),
			refreshToken: null,
			appMetadata: this.cacheManager.readAppMetadataFromCache(a, e.correlationId)
		};
		return this.setCacheOutcome(t, e.correlationId), this.config.serverTelemetryManager && this.config.serverTelemetryManager.incrementCacheHits(), [await L(this.generateResultFromCacheRecord.bind(this), `silentFlowClientGenerateResultFromCacheRecord`, this.logger, this.performanceClient, e.correlationId)(o, e), t];
	}
	setCacheOutcome(e, t) {
		this.serverTelemetryManager?.setCacheOutcome(e), this.performanceClient?.addFields({ cacheOutcome: e }, t), e !== A.NOT_APPLICABLE && this.logger.info(`Token refresh is required due to cache outcome: '${e}'`, t);
	}
	async generateResultFromCacheRecord(e, t) {
		let n;
		return e.idToken && (n = Ba(e.idToken.secret, this.config.cryptoInterface.base64Decode, t.correlationId)), el.generateAuthenticationResult(this.cryptoUtils, this.authority, e, !0, t, this.performanceClient, {
			idTokenClaims: n,
			tokenBindingKeyManager: this.config.tokenBindingKeyManager
		});
	}
};
function wl(e, t) {
	if (e) {
		if (t.resource && (Tl(t.extraParameters) || Tl(t.extraQueryParameters))) throw M(`misplaced_resource_parameter`, t.correlationId || ``);
		if (!t.resource) throw M(`resource_parameter_required`, t.correlationId || ``);
	}
}
function Tl(e) {
	return e ? Object.prototype.hasOwnProperty.call(e, `resource`) : !1;
}
var El = class {
	static deserializeJSONBlob(e) {
		return e ? JSON.parse(e) : {};
	}
	static deserializeAccounts(e) {
		let t = {};
		return e && Object.keys(e).map(function(n) {
			let r = e[n], i = {
				homeAccountId: r.home_account_id,
				environment: r.environment,
				realm: r.realm,
				localAccountId: r.local_account_id,
				username: r.username,
				authorityType: r.authority_type,
				name: r.name,
				clientInfo: r.client_info,
				lastModificationTime: r.last_modification_time,
				lastModificationApp: r.last_modification_app,
				tenantProfiles: r.tenantProfiles?.map((e) => JSON.parse(e)),
				lastUpdatedAt: Date.now().toString()
			}, a = {};
			mc.toObject(a, i), t[n] = a;
		}), t;
	}
	static deserializeIdTokens(e) {
		let t = {};
		return e && Object.keys(e).map(function(n) {
			let r = e[n], i = {
				homeAccountId: r.home_account_id,
				environment: r.environment,
				credentialType: r.credential_type,
				clientId: r.client_id,
				secret: r.secret,
				realm: r.realm,
				lastUpdatedAt: Date.now().toString()
			};
			t[n] = i;
		}), t;
	}
	static deserializeAccessTokens(e) {
		let t = {};
		return e && Object.keys(e).map(function(n) {
			let r = e[n], i = {
				homeAccountId: r.home_account_id,
				environment: r.environment,
				credentialType: r.credential_type,
				clientId: r.client_id,
				secret: r.secret,
				realm: r.realm,
				target: r.target,
				cachedAt: r.cached_at,
				expiresOn: r.expires_on,
				extendedExpiresOn: r.extended_expires_on,
				refreshOn: r.refresh_on,
				keyId: r.key_id,
				tokenType: r.token_type,
				userAssertionHash: r.userAssertionHash,
				resource: r.resource,
				additionalCacheKeyComponents: r.additionalCacheKeyComponents,
				lastUpdatedAt: Date.now().toString()
			};
			t[n] = i;
		}), t;
	}
	static deserializeRefreshTokens(e) {
		let t = {};
		return e && Object.keys(e).map(function(n) {
			let r = e[n], i = {
				homeAccountId: r.home_account_id,
				environment: r.environment,
				credentialType: r.credential_type,
				clientId: r.client_id,
				secret: r.secret,
				familyId: r.family_id,
				target: r.target,
				realm: r.realm,
				lastUpdatedAt: Date.now().toString()
			};
			t[n] = i;
		}), t;
	}
	static deserializeAppMetadata(e) {
		let t = {};
		return e && Object.keys(e).map(function(n) {
			let r = e[n];
			t[n] = {
				clientId: r.client_id,
				environment: r.environment,
				familyId: r.family_id
			};
		}), t;
	}
	static deserializeAllCache(e) {
		return {
			accounts: e.Account ? this.deserializeAccounts(e.Account) : {},
			idTokens: e.IdToken ? this.deserializeIdTokens(e.IdToken) : {},
			accessTokens: e.AccessToken ? this.deserializeAccessTokens(e.AccessToken) : {},
			refreshTokens: e.RefreshToken ? this.deserializeRefreshTokens(e.RefreshToken) : {},
			appMetadata: e.AppMetadata ? this.deserializeAppMetadata(e.AppMetadata) : {}
		};
	}
};
const Dl = `https://login.microsoftonline.com/managed_identity/`, Ol = {
	AUTHORIZATION_HEADER_NAME: `Authorization`,
	METADATA_HEADER_NAME: `Metadata`,
	APP_SERVICE_SECRET_HEADER_NAME: `X-IDENTITY-HEADER`,
	ML_AND_SF_SECRET_HEADER_NAME: `secret`,
	CLIENT_SKU: Gi,
	CLIENT_VER: Ki,
	CLIENT_REQUEST_ID: `x-ms-client-request-id`
}, H = {
	API_VERSION: `api-version`,
	RESOURCE: `resource`,
	SHA256_TOKEN_TO_REFRESH: `token_sha256_to_refresh`,
	XMS_CC: `xms_cc`
}, U = {
	AZURE_POD_IDENTITY_AUTHORITY_HOST: `AZURE_POD_IDENTITY_AUTHORITY_HOST`,
	DEFAULT_IDENTITY_CLIENT_ID: `DEFAULT_IDENTITY_CLIENT_ID`,
	IDENTITY_ENDPOINT: `IDENTITY_ENDPOINT`,
	IDENTITY_HEADER: `IDENTITY_HEADER`,
	IDENTITY_SERVER_THUMBPRINT: `IDENTITY_SERVER_THUMBPRINT`,
	IMDS_ENDPOINT: `IMDS_ENDPOINT`,
	MSI_ENDPOINT: `MSI_ENDPOINT`,
	MSI_SECRET: `MSI_SECRET`
}, W = {
	APP_SERVICE: `AppService`,
	AZURE_ARC: `AzureArc`,
	CLOUD_SHELL: `CloudShell`,
	DEFAULT_TO_IMDS: `DefaultToImds`,
	IMDS: `Imds`,
	MACHINE_LEARNING: `MachineLearning`,
	SERVICE_FABRIC: `ServiceFabric`
}, G = {
	SYSTEM_ASSIGNED: `system-assigned`,
	USER_ASSIGNED_CLIENT_ID: `user-assigned-client-id`,
	USER_ASSIGNED_RESOURCE_ID: `user-assigned-resource-id`,
	USER_ASSIGNED_OBJECT_ID: `user-assigned-object-id`
}, kl = {
	GET: `GET`,
	POST: `POST`
}, Al = { SHA256: `sha256` }, jl = { CV_CHARSET: `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~` }, Ml = { KEY_SEPARATOR: `-` }, Nl = {
	MSAL_SKU: `msal.js.node`,
	JWT_BEARER_ASSERTION_TYPE: `urn:ietf:params:oauth:client-assertion-type:jwt-bearer`,
	HTTP_PROTOCOL: `http://`,
	LOCALHOST: `localhost`
}, K = {
	acquireTokenSilent: 62,
	acquireTokenByUsernamePassword: 371,
	acquireTokenByDeviceCode: 671,
	acquireTokenByClientCredential: 771,
	acquireTokenByOBO: 772,
	acquireTokenWithManagedIdentity: 773,
	acquireTokenByUserFederatedIdentityCredential: 774,
	acquireTokenByCode: 871,
	acquireTokenByRefreshToken: 872
}, Pl = {
	RSA_256: `RS256`,
	PSS_256: `PS256`,
	X5T_256: `x5t#S256`,
	X5T: `x5t`,
	X5C: `x5c`,
	AUDIENCE: `aud`,
	EXPIRATION_TIME: `exp`,
	ISSUER: `iss`,
	SUBJECT: `sub`,
	NOT_BEFORE: `nbf`,
	JWT_ID: `jti`
}, Fl = {
	INTERVAL_MS: 100,
	TIMEOUT_MS: 5e3
};
var Il = class {
	async sendGetRequestAsync(e, t, n) {
		return this.sendRequest(e, kl.GET, t, n);
	}
	async sendPostRequestAsync(e, t) {
		return this.sendRequest(e, kl.POST, t);
	}
	async sendRequest(e, t, n, r) {
		let i = new AbortController(), a;
		r && (a = setTimeout(() => {
			i.abort();
		}, r));
		let o = {
			method: t,
			headers: Rl(n),
			signal: i.signal
		};
		t === kl.POST && (o.body = n?.body || ``);
		let s;
		try {
			s = await fetch(e, o);
		} catch (e) {
			throw a && clearTimeout(a), e instanceof Error && e.name === `AbortError` ? Ca(Oa, ``, `Request timeout`) : cl(Ca(Oa, ``, `Network request failed: ${e instanceof Error ? e.message : `unknown`}`), void 0, void 0, e instanceof Error ? e : void 0);
		}
		a && clearTimeout(a);
		try {
			return {
				headers: Ll(s.headers),
				body: await s.json(),
				status: s.status
			};
		} catch (e) {
			throw Ca(Ea, ``, `Failed to parse response: ${e instanceof Error ? e.message : `unknown`}`);
		}
	}
};
function Ll(e) {
	let t = {};
	return e.forEach((e, n) => {
		t[n] = e;
	}), t;
}
function Rl(e) {
	let t = new Headers();
	return e && e.headers && Object.entries(e.headers).forEach(([e, n]) => {
		t.append(e, n);
	}), t;
}
const zl = `invalid_file_extension`, Bl = `invalid_file_path`, Vl = `invalid_managed_identity_id_type`, Hl = `invalid_secret`, Ul = `platform_not_supported`, Wl = `unable_to_create_cloud_shell`, Gl = `unable_to_create_source`, Kl = `unable_to_read_secret_file`, ql = `user_assigned_managed_identity_not_confirmed`, Jl = `www_authenticate_header_missing`, Yl = `www_authenticate_header_unsupported_format`, Xl = {
	[U.AZURE_POD_IDENTITY_AUTHORITY_HOST]: `azure_pod_identity_authority_host_url_malformed`,
	[U.IDENTITY_ENDPOINT]: `identity_endpoint_url_malformed`,
	[U.IMDS_ENDPOINT]: `imds_endpoint_url_malformed`,
	[U.MSI_ENDPOINT]: `msi_endpoint_url_malformed`
}, Zl = {
	[zl]: `The file path in the WWW-Authenticate header does not contain a .key file.`,
	[Bl]: `The file path in the WWW-Authenticate header is not in a valid Windows or Linux Format.`,
	[Vl]: `More than one ManagedIdentityIdType was provided.`,
	[Hl]: `The secret in the file on the file path in the WWW-Authenticate header is greater than 4096 bytes.`,
	[Ul]: `The platform is not supported by Azure Arc. Azure Arc only supports Windows and Linux.`,
	missing_client_id: `A ManagedIdentityId id was not provided.`,
	[Xl.AZURE_POD_IDENTITY_AUTHORITY_HOST]: `The Managed Identity's '${U.AZURE_POD_IDENTITY_AUTHORITY_HOST}' environment variable is malformed.`,
	[Xl.IDENTITY_ENDPOINT]: `The Managed Identity's '${U.IDENTITY_ENDPOINT}' environment variable is malformed.`,
	[Xl.IMDS_ENDPOINT]: `The Managed Identity's '${U.IMDS_ENDPOINT}' environment variable is malformed.`,
	[Xl.MSI_ENDPOINT]: `The Managed Identity's '${U.MSI_ENDPOINT}' environment variable is malformed.`,
	network_unavailable: `Authentication unavailable. The request to the managed identity endpoint timed out.`,
	unable_to_create_azure_arc: `Azure Arc Managed Identities can only be system assigned.`,
	[Wl]: `Cloud Shell Managed Identities can only be system assigned.`,
	[Gl]: `Unable to create a Managed Identity source based on environment variables.`,
	[Kl]: `Unable to read the secret file.`,
	user_assigned_not_available_at_runtime: `Service Fabric user assigned managed identity ClientId or ResourceId is not configurable at runtime.`,
	[ql]: `Azure Arc did not confirm the requested user-assigned managed identity in the token response. The agent likely does not support user-assigned managed identity and returned the system-assigned identity.`,
	[Jl]: `A 401 response was received from the Azure Arc Managed Identity, but the www-authenticate header is missing.`,
	[Yl]: `A 401 response was received from the Azure Arc Managed Identity, but the www-authenticate header is in an unsupported format.`
};
var Ql = class e extends j {
	constructor(t, n) {
		super(t, n, Zl[t]), this.name = `ManagedIdentityError`, Object.setPrototypeOf(this, e.prototype);
	}
};
function q(e, t) {
	return new Ql(e, t);
}
var $l = class {
	get id() {
		return this._id;
	}
	set id(e) {
		this._id = e;
	}
	get idType() {
		return this._idType;
	}
	set idType(e) {
		this._idType = e;
	}
	constructor(e) {
		let t = e?.userAssignedClientId, n = e?.userAssignedResourceId, r = e?.userAssignedObjectId;
		if (t) {
			if (n || r) throw q(Vl, ``);
			this.id = t, this.idType = G.USER_ASSIGNED_CLIENT_ID;
		} else if (n) {
			if (t || r) throw q(Vl, ``);
			this.id = n, this.idType = G.USER_ASSIGNED_RESOURCE_ID;
		} else if (r) {
			if (t || n) throw q(Vl, ``);
			this.id = r, this.idType = G.USER_ASSIGNED_OBJECT_ID;
		} else this.id = `system_assigned_managed_identity`, this.idType = G.SYSTEM_ASSIGNED;
	}
};
const J = {
	invalidLoopbackAddressType: {
		code: `invalid_loopback_server_address_type`,
		desc: `Loopback server address is not type string. This is unexpected.`
	},
	unableToLoadRedirectUri: {
		code: `unable_to_load_redirectUrl`,
		desc: `Loopback server callback was invoked without a url. This is unexpected.`
	},
	noAuthCodeInResponse: {
		code: `no_auth_code_in_response`,
		desc: `No auth code found in the server response. Please check your network trace to determine what happened.`
	},
	noLoopbackServerExists: {
		code: `no_loopback_server_exists`,
		desc: `No loopback server exists yet.`
	},
	loopbackServerAlreadyExists: {
		code: `loopback_server_already_exists`,
		desc: `Loopback server already exists. Cannot create another.`
	},
	loopbackServerTimeout: {
		code: `loopback_server_timeout`,
		desc: `Timed out waiting for auth code listener to be registered.`
	},
	loopbackServerQueryResponseNotSupported: {
		code: `loopback_server_query_response_not_supported`,
		desc: `The loopback server received an OAuth response in the URL. Interactive authentication requires form_post.`
	},
	stateNotFoundError: {
		code: `state_not_found`,
		desc: `State not found. Please verify that the request originated from msal.`
	},
	thumbprintMissing: {
		code: `thumbprint_missing_from_client_certificate`,
		desc: `Client certificate does not contain a SHA-1 or SHA-256 thumbprint.`
	},
	redirectUriNotSupported: {
		code: `redirect_uri_not_supported`,
		desc: `RedirectUri is not supported in this scenario. Please remove redirectUri from the request.`
	},
	unsupportedCcaInstanceAware: {
		code: `unsupported_cca_instance_aware`,
		desc: `Instance-aware configuration is not supported by ConfidentialClientApplication.`
	}
};
var Y = class e extends j {
	constructor(e, t, n) {
		super(e, t, n), this.name = `NodeAuthError`;
	}
	static createInvalidLoopbackAddressTypeError() {
		return new e(J.invalidLoopbackAddressType.code, ``, `${J.invalidLoopbackAddressType.desc}`);
	}
	static createUnableToLoadRedirectUrlError() {
		return new e(J.unableToLoadRedirectUri.code, ``, `${J.unableToLoadRedirectUri.desc}`);
	}
	static createNoAuthCodeInResponseError(t = ``) {
		return new e(J.noAuthCodeInResponse.code, t, `${J.noAuthCodeInResponse.desc}`);
	}
	static createNoLoopbackServerExistsError() {
		return new e(J.noLoopbackServerExists.code, ``, `${J.noLoopbackServerExists.desc}`);
	}
	static createLoopbackServerAlreadyExistsError() {
		return new e(J.loopbackServerAlreadyExists.code, ``, `${J.loopbackServerAlreadyExists.desc}`);
	}
	static createLoopbackServerTimeoutError(t = ``) {
		return new e(J.loopbackServerTimeout.code, t, `${J.loopbackServerTimeout.desc}`);
	}
	static createLoopbackServerQueryResponseNotSupportedError() {
		return new e(J.loopbackServerQueryResponseNotSupported.code, ``, J.loopbackServerQueryResponseNotSupported.desc);
	}
	static createStateNotFoundError(t = ``) {
		return new e(J.stateNotFoundError.code, t, J.stateNotFoundError.desc);
	}
	static createThumbprintMissingError() {
		return new e(J.thumbprintMissing.code, ``, J.thumbprintMissing.desc);
	}
	static createRedirectUriNotSupportedError(t = ``) {
		return new e(J.redirectUriNotSupported.code, t, J.redirectUriNotSupported.desc);
	}
	static createUnsupportedCcaInstanceAwareError(t = ``) {
		return new e(J.unsupportedCcaInstanceAware.code, t, J.unsupportedCcaInstanceAware.desc);
	}
};
const eu = {
	clientId: ``,
	authority: Zi,
	clientSecret: ``,
	clientAssertion: ``,
	clientCertificate: {
		thumbprint: ``,
		thumbprintSha256: ``,
		privateKey: ``,
		x5c: ``
	},
	knownAuthorities: [],
	cloudDiscoveryMetadata: ``,
	authorityMetadata: ``,
	clientCapabilities: [],
	azureCloudOptions: {
		azureCloudInstance: xo.None,
		tenant: ``
	},
	isMcp: !1
}, tu = {
	loggerCallback: () => {},
	piiLoggingEnabled: !1,
	logLevel: V.Info
}, nu = {
	loggerOptions: tu,
	networkClient: new Il(),
	disableInternalRetries: !1,
	protocolMode: Ja.AAD
}, ru = { application: {
	appName: ``,
	appVersion: ``
} };
function iu({ auth: e, broker: t, cache: n, system: r, telemetry: i }) {
	let a = {
		...nu,
		networkClient: new Il(),
		loggerOptions: r?.loggerOptions || tu,
		disableInternalRetries: r?.disableInternalRetries || !1
	};
	if (e.clientCertificate && !e.clientCertificate.thumbprint && !e.clientCertificate.thumbprintSha256) throw Y.createStateNotFoundError();
	return {
		auth: {
			...eu,
			...e
		},
		broker: { ...t },
		cache: { ...n },
		system: {
			...a,
			...r
		},
		telemetry: {
			...ru,
			...i
		}
	};
}
function au({ clientCapabilities: e, managedIdentityIdParams: t, system: n }) {
	let r = new $l(t), i = n?.loggerOptions || tu, a;
	return a = n?.networkClient ? n.networkClient : new Il(), {
		clientCapabilities: e || [],
		managedIdentityId: r,
		system: {
			loggerOptions: i,
			networkClient: a
		},
		disableInternalRetries: n?.disableInternalRetries || !1
	};
}
var ou = class {
	generateGuid() {
		return (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.randomUUID)();
	}
	isGuid(e) {
		return /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i.test(e);
	}
}, su = class e {
	static base64Encode(e, t) {
		return Buffer.from(e, t).toString(xa.BASE64);
	}
	static base64EncodeUrl(t, n) {
		return e.base64Encode(t, n).replace(/=/g, ``).replace(/\+/g, `-`).replace(/\//g, `_`);
	}
	static base64Decode(e) {
		return Buffer.from(e, xa.BASE64).toString(`utf8`);
	}
	static base64DecodeUrl(t) {
		let n = t.replace(/-/g, `+`).replace(/_/g, `/`);
		for (; n.length % 4;) n += `=`;
		return e.base64Decode(n);
	}
}, cu = class {
	sha256(e) {
		return crypto__WEBPACK_IMPORTED_MODULE_19___default().createHash(Al.SHA256).update(e).digest();
	}
}, lu = class {
	constructor() {
		this.hashUtils = new cu();
	}
	async generatePkceCodes() {
		let e = this.generateCodeVerifier();
		return {
			verifier: e,
			challenge: this.generateCodeChallengeFromVerifier(e)
		};
	}
	generateCodeVerifier() {
		let e = [], t = 256 - 256 % jl.CV_CHARSET.length;
		for (; e.length <= 32;) {
			let n = crypto__WEBPACK_IMPORTED_MODULE_19___default().randomBytes(1)[0];
			if (n >= t) continue;
			let r = n % jl.CV_CHARSET.length;
			e.push(jl.CV_CHARSET[r]);
		}
		let n = e.join(``);
		return su.base64EncodeUrl(n);
	}
	generateCodeChallengeFromVerifier(e) {
		return su.base64EncodeUrl(this.hashUtils.sha256(e).toString(xa.BASE64), xa.BASE64);
	}
}, uu = class {
	constructor() {
		this.pkceGenerator = new lu(), this.guidGenerator = new ou(), this.hashUtils = new cu();
	}
	base64UrlEncode() {
		throw Error(`Method not implemented.`);
	}
	encodeKid() {
		throw Error(`Method not implemented.`);
	}
	createNewGuid() {
		return this.guidGenerator.generateGuid();
	}
	base64Encode(e) {
		return su.base64Encode(e);
	}
	base64Decode(e) {
		return su.base64Decode(e);
	}
	generatePkceCodes() {
		return this.pkceGenerator.generatePkceCodes();
	}
	removeTokenBindingKey(e, t) {
		throw Error(`Method not implemented.`);
	}
	clearKeystore(e) {
		throw Error(`Method not implemented.`);
	}
	signTokenBindingJwt(e, t, n, r) {
		throw M(N, r);
	}
	async hashString(e) {
		return su.base64EncodeUrl(this.hashUtils.sha256(e).toString(xa.BASE64), xa.BASE64);
	}
};
function du(e) {
	let t = Object.keys(e).sort(), n = ``;
	for (let r of t) {
		let t = e[r];
		n += `${Buffer.byteLength(r, `utf8`)}:${r}${Buffer.byteLength(t, `utf8`)}:${t}`;
	}
	return (0,crypto__WEBPACK_IMPORTED_MODULE_19__.createHash)(`sha256`).update(n, `utf8`).digest(`base64url`);
}
function fu(e, t) {
	let n = e.credentialType === D.REFRESH_TOKEN && e.familyId || e.clientId, r = e.tokenType && e.tokenType.toLowerCase() !== k.BEARER.toLowerCase() ? e.tokenType.toLowerCase() : ``, i = [
		e.homeAccountId,
		e.environment,
		e.credentialType,
		n,
		e.realm || ``,
		e.target || ``,
		r
	];
	return e.additionalCacheKeyComponents && Object.keys(e.additionalCacheKeyComponents).length > 0 && i.push(t ?? du(e.additionalCacheKeyComponents)), i.join(Ml.KEY_SEPARATOR).toLowerCase();
}
function pu(e) {
	let t = e.homeAccountId.split(`.`)[1];
	return [
		e.homeAccountId,
		e.environment,
		t || e.tenantId || ``
	].join(Ml.KEY_SEPARATOR).toLowerCase();
}
var mu = class extends mc {
	constructor(e, t, n, r) {
		super(t, n, e, new _c(), r, ic), this.cache = {}, this.changeEmitters = [], this.logger = e;
	}
	registerChangeEmitter(e) {
		this.changeEmitters.push(e);
	}
	emitChange() {
		this.changeEmitters.forEach((e) => e.call(null));
	}
	cacheToInMemoryCache(e) {
		let t = {
			accounts: {},
			idTokens: {},
			accessTokens: {},
			refreshTokens: {},
			appMetadata: {}
		};
		for (let n in e) {
			let r = e[n];
			if (typeof r == `object`) {
				if (Qa(r)) t.accounts[n] = r;
				else if (Bo(r)) t.idTokens[n] = r;
				else if (zo(r)) t.accessTokens[n] = r;
				else if (Vo(r)) t.refreshTokens[n] = r;
				else if (Go(n, r)) t.appMetadata[n] = r;
				else continue;
			}
		}
		return t;
	}
	inMemoryCacheToCache(e) {
		let t = this.getCache();
		return t = {
			...t,
			...e.accounts,
			...e.idTokens,
			...e.accessTokens,
			...e.refreshTokens,
			...e.appMetadata
		}, t;
	}
	getInMemoryCache() {
		return this.logger.trace(`Getting in-memory cache`, ``), this.cacheToInMemoryCache(this.getCache());
	}
	setInMemoryCache(e) {
		this.logger.trace(`Setting in-memory cache`, ``);
		let t = this.inMemoryCacheToCache(e);
		this.setCache(t), this.emitChange();
	}
	getCache() {
		return this.logger.trace(`Getting cache key-value store`, ``), this.cache;
	}
	setCache(e) {
		this.logger.trace(`Setting cache key value store`, ``), this.cache = e, this.emitChange();
	}
	getItem(e) {
		return this.logger.tracePii(`Item key: ${e}`, ``), this.getCache()[e];
	}
	setItem(e, t) {
		this.logger.tracePii(`Item key: ${e}`, ``);
		let n = this.getCache();
		n[e] = t, this.setCache(n);
	}
	generateCredentialKey(e, t) {
		return fu(e, t);
	}
	generateAccountKey(e) {
		return pu(e);
	}
	getAccountKeys() {
		let e = this.getInMemoryCache();
		return Object.keys(e.accounts);
	}
	getTokenKeys() {
		let e = this.getInMemoryCache();
		return {
			idToken: Object.keys(e.idTokens),
			accessToken: Object.keys(e.accessTokens),
			refreshToken: Object.keys(e.refreshTokens)
		};
	}
	getAccount(e) {
		let t = this.getItem(e);
		return t && typeof t == `object` ? { ...t } : null;
	}
	async setAccount(e) {
		let t = this.generateAccountKey(Ya(e));
		this.setItem(t, e);
	}
	getIdTokenCredential(e) {
		let t = this.getItem(e);
		return Bo(t) ? t : null;
	}
	async setIdTokenCredential(e) {
		let t = this.generateCredentialKey(e);
		this.setItem(t, e);
	}
	getAccessTokenCredential(e) {
		let t = this.getItem(e);
		return zo(t) ? t : null;
	}
	async setAccessTokenCredential(e, t, n, r) {
		let i = this.generateCredentialKey(e, r);
		this.setItem(i, e);
	}
	getRefreshTokenCredential(e) {
		let t = this.getItem(e);
		return Vo(t) ? t : null;
	}
	async setRefreshTokenCredential(e) {
		let t = this.generateCredentialKey(e);
		this.setItem(t, e);
	}
	getAppMetadata(e) {
		let t = this.getItem(e);
		return Go(e, t) ? t : null;
	}
	setAppMetadata(e) {
		let t = Wo(e);
		this.setItem(t, e);
	}
	getServerTelemetry(e) {
		let t = this.getItem(e);
		return t && Ho(e, t) ? t : null;
	}
	setServerTelemetry(e, t) {
		this.setItem(e, t);
	}
	getAuthorityMetadata(e) {
		let t = this.getItem(e);
		return t && Ko(e, t) ? t : null;
	}
	getAuthorityMetadataKeys() {
		return this.getKeys().filter((e) => this.isAuthorityMetadata(e));
	}
	setAuthorityMetadata(e, t) {
		this.setItem(e, t);
	}
	getThrottlingCache(e) {
		let t = this.getItem(e);
		return t && Uo(e, t) ? t : null;
	}
	setThrottlingCache(e, t) {
		this.setItem(e, t);
	}
	removeItem(e) {
		this.logger.tracePii(`Item key: ${e}`, ``);
		let t = !1, n = this.getCache();
		return n[e] && (delete n[e], t = !0), t && (this.setCache(n), this.emitChange()), t;
	}
	removeOutdatedAccount(e) {
		this.removeItem(e);
	}
	containsKey(e) {
		return this.getKeys().includes(e);
	}
	getKeys() {
		this.logger.trace(`Retrieving all cache keys`, ``);
		let e = this.getCache();
		return [...Object.keys(e)];
	}
	clear() {
		this.logger.trace(`Clearing cache entries created by MSAL`, ``), this.getKeys().forEach((e) => {
			this.isAuthorityMetadata(e) || this.removeItem(e);
		}), this.emitChange();
	}
	static generateInMemoryCache(e) {
		return El.deserializeAllCache(El.deserializeJSONBlob(e));
	}
	static generateJsonCache(e) {
		return Hi.serializeAllCache(e);
	}
	updateCredentialCacheKey(e, t) {
		let n = this.generateCredentialKey(t);
		if (e !== n) {
			let r = this.getItem(e);
			if (r) return this.removeItem(e), this.setItem(n, r), this.logger.verbose(`Updated an outdated ${t.credentialType} cache key`, ``), n;
			this.logger.error(`Attempted to update an outdated ${t.credentialType} cache key but no item matching the outdated key was found in storage`, ``);
		}
		return e;
	}
};
const hu = {
	Account: {},
	IdToken: {},
	AccessToken: {},
	RefreshToken: {},
	AppMetadata: {}
};
var gu = class {
	constructor(e, t, n) {
		this.cacheHasChanged = !1, this.storage = e, this.storage.registerChangeEmitter(this.handleChangeEvent.bind(this)), n && (this.persistence = n), this.logger = t;
	}
	hasChanged() {
		return this.cacheHasChanged;
	}
	serialize() {
		this.logger.trace(`Serializing in-memory cache`, ``);
		let e = Hi.serializeAllCache(this.storage.getInMemoryCache());
		return this.cacheSnapshot ? (this.logger.trace(`Reading cache snapshot from disk`, ``), e = this.mergeState(JSON.parse(this.cacheSnapshot), e)) : this.logger.trace(`No cache snapshot to merge`, ``), this.cacheHasChanged = !1, JSON.stringify(e);
	}
	deserialize(e) {
		if (this.logger.trace(`Deserializing JSON to in-memory cache`, ``), this.cacheSnapshot = e, this.cacheSnapshot) {
			this.logger.trace(`Reading cache snapshot from disk`, ``);
			let e = El.deserializeAllCache(this.overlayDefaults(JSON.parse(this.cacheSnapshot)));
			this.storage.setInMemoryCache(e);
		} else this.logger.trace(`No cache snapshot to deserialize`, ``);
	}
	getKVStore() {
		return this.storage.getCache();
	}
	getCacheSnapshot() {
		let e = mu.generateInMemoryCache(this.cacheSnapshot);
		return this.storage.inMemoryCacheToCache(e);
	}
	async getAllAccounts(e = new uu().createNewGuid()) {
		this.logger.trace(`getAllAccounts called`, e);
		let t;
		try {
			return this.persistence && (t = new Oc(this, !1), await this.persistence.beforeCacheAccess(t)), this.storage.getAllAccounts({}, e);
		} finally {
			this.persistence && t && await this.persistence.afterCacheAccess(t);
		}
	}
	async getAccountByHomeId(e) {
		let t = await this.getAllAccounts();
		return e && t && t.length && t.filter((t) => t.homeAccountId === e)[0] || null;
	}
	async getAccountByLocalId(e) {
		let t = await this.getAllAccounts();
		return e && t && t.length && t.filter((t) => t.localAccountId === e)[0] || null;
	}
	async removeAccount(e, t) {
		this.logger.trace(`removeAccount called`, t || ``);
		let n;
		try {
			this.persistence && (n = new Oc(this, !0), await this.persistence.beforeCacheAccess(n)), this.storage.removeAccount(e, t || new ou().generateGuid());
		} finally {
			this.persistence && n && await this.persistence.afterCacheAccess(n);
		}
	}
	async overwriteCache() {
		if (!this.persistence) {
			this.logger.info(`No persistence layer specified, cache cannot be overwritten`, ``);
			return;
		}
		this.logger.info(`Overwriting in-memory cache with persistent cache`, ``), this.storage.clear();
		let e = new Oc(this, !1);
		await this.persistence.beforeCacheAccess(e);
		let t = this.getCacheSnapshot();
		this.storage.setCache(t), await this.persistence.afterCacheAccess(e);
	}
	handleChangeEvent() {
		this.cacheHasChanged = !0;
	}
	mergeState(e, t) {
		this.logger.trace(`Merging in-memory cache with cache snapshot`, ``);
		let n = this.mergeRemovals(e, t);
		return this.mergeUpdates(n, t);
	}
	mergeUpdates(e, t) {
		return Object.keys(t).forEach((n) => {
			let r = t[n];
			if (!e.hasOwnProperty(n)) r !== null && (e[n] = r);
			else {
				let t = r !== null, i = typeof r == `object`, a = !Array.isArray(r), o = e[n] !== void 0 && e[n] !== null;
				t && i && a && o ? this.mergeUpdates(e[n], r) : e[n] = r;
			}
		}), e;
	}
	mergeRemovals(e, t) {
		this.logger.trace(`Remove updated entries in cache`, ``);
		let n = e.Account ? this.mergeRemovalsDict(e.Account, t.Account) : e.Account, r = e.AccessToken ? this.mergeRemovalsDict(e.AccessToken, t.AccessToken) : e.AccessToken, i = e.RefreshToken ? this.mergeRemovalsDict(e.RefreshToken, t.RefreshToken) : e.RefreshToken, a = e.IdToken ? this.mergeRemovalsDict(e.IdToken, t.IdToken) : e.IdToken, o = e.AppMetadata ? this.mergeRemovalsDict(e.AppMetadata, t.AppMetadata) : e.AppMetadata;
		return {
			...e,
			Account: n,
			AccessToken: r,
			RefreshToken: i,
			IdToken: a,
			AppMetadata: o
		};
	}
	mergeRemovalsDict(e, t) {
		let n = { ...e };
		return Object.keys(e).forEach((e) => {
			t && t.hasOwnProperty(e) || delete n[e];
		}), n;
	}
	overlayDefaults(e) {
		return this.logger.trace(`Overlaying input cache with the default cache`, ``), {
			Account: {
				...hu.Account,
				...e.Account
			},
			IdToken: {
				...hu.IdToken,
				...e.IdToken
			},
			AccessToken: {
				...hu.AccessToken,
				...e.AccessToken
			},
			RefreshToken: {
				...hu.RefreshToken,
				...e.RefreshToken
			},
			AppMetadata: {
				...hu.AppMetadata,
				...e.AppMetadata
			}
		};
	}
}, _u = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, n) => {
	var r = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)(`buffer`), i = r.Buffer;
	function a(e, t) {
		for (var n in e) t[n] = e[n];
	}
	i.from && i.alloc && i.allocUnsafe && i.allocUnsafeSlow ? n.exports = r : (a(r, e), e.Buffer = o);
	function o(e, t, n) {
		return i(e, t, n);
	}
	o.prototype = Object.create(i.prototype), a(i, o), o.from = function(e, t, n) {
		if (typeof e == `number`) throw TypeError(`Argument must not be a number`);
		return i(e, t, n);
	}, o.alloc = function(e, t, n) {
		if (typeof e != `number`) throw TypeError(`Argument must be a number`);
		var r = i(e);
		return t === void 0 ? r.fill(0) : typeof n == `string` ? r.fill(t, n) : r.fill(t), r;
	}, o.allocUnsafe = function(e) {
		if (typeof e != `number`) throw TypeError(`Argument must be a number`);
		return i(e);
	}, o.allocUnsafeSlow = function(e) {
		if (typeof e != `number`) throw TypeError(`Argument must be a number`);
		return r.SlowBuffer(e);
	};
})), vu = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, n) => {
	var r = _u().Buffer, i = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)(`stream`), a = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)(`util`);
	function o(e) {
		if (this.buffer = null, this.writable = !0, this.readable = !0, !e) return this.buffer = r.alloc(0), this;
		if (typeof e.pipe == `function`) return this.buffer = r.alloc(0), e.pipe(this), this;
		if (e.length || typeof e == `object`) return this.buffer = e, this.writable = !1, process.nextTick(function() {
			this.emit(`end`, e), this.readable = !1, this.emit(`close`);
		}.bind(this)), this;
		throw TypeError(`Unexpected data type (` + typeof e + `)`);
	}
	a.inherits(o, i), o.prototype.write = function(e) {
		this.buffer = r.concat([this.buffer, r.from(e)]), this.emit(`data`, e);
	}, o.prototype.end = function(e) {
		e && this.write(e), this.emit(`end`, e), this.emit(`close`), this.writable = !1, this.readable = !1;
	}, n.exports = o;
})), yu = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	function n(e) {
		return (e / 8 | 0) + (e % 8 == 0 ? 0 : 1);
	}
	var r = {
		ES256: n(256),
		ES384: n(384),
		ES512: n(521)
	};
	function i(e) {
		var t = r[e];
		if (t) return t;
		throw Error(`Unknown algorithm "` + e + `"`);
	}
	t.exports = i;
})), bu = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	var n = _u().Buffer, r = yu(), i = 128, a = 0, o = 32, s = 16, c = 2, l = s | o | a << 6, u = c | a << 6;
	function d(e) {
		return e.replace(/=/g, ``).replace(/\+/g, `-`).replace(/\//g, `_`);
	}
	function f(e) {
		if (n.isBuffer(e)) return e;
		if (typeof e == `string`) return n.from(e, `base64`);
		throw TypeError(`ECDSA signature must be a Base64 string or a Buffer`);
	}
	function p(e, t) {
		e = f(e);
		var a = r(t), o = a + 1, s = e.length, c = 0;
		if (e[c++] !== l) throw Error(`Could not find expected "seq"`);
		var p = e[c++];
		if (p === (i | 1) && (p = e[c++]), s - c < p) throw Error(`"seq" specified length of "` + p + `", only "` + (s - c) + `" remaining`);
		if (e[c++] !== u) throw Error(`Could not find expected "int" for "r"`);
		var m = e[c++];
		if (s - c - 2 < m) throw Error(`"r" specified length of "` + m + `", only "` + (s - c - 2) + `" available`);
		if (o < m) throw Error(`"r" specified length of "` + m + `", max of "` + o + `" is acceptable`);
		var h = c;
		if (c += m, e[c++] !== u) throw Error(`Could not find expected "int" for "s"`);
		var g = e[c++];
		if (s - c !== g) throw Error(`"s" specified length of "` + g + `", expected "` + (s - c) + `"`);
		if (o < g) throw Error(`"s" specified length of "` + g + `", max of "` + o + `" is acceptable`);
		var _ = c;
		if (c += g, c !== s) throw Error(`Expected to consume entire buffer, but "` + (s - c) + `" bytes remain`);
		var v = a - m, y = a - g, b = n.allocUnsafe(v + m + y + g);
		for (c = 0; c < v; ++c) b[c] = 0;
		e.copy(b, c, h + Math.max(-v, 0), h + m), c = a;
		for (var x = c; c < x + y; ++c) b[c] = 0;
		return e.copy(b, c, _ + Math.max(-y, 0), _ + g), b = b.toString(`base64`), b = d(b), b;
	}
	function m(e, t, n) {
		for (var r = 0; t + r < n && e[t + r] === 0;) ++r;
		return e[t + r] >= i && --r, r;
	}
	function h(e, t) {
		e = f(e);
		var a = r(t), o = e.length;
		if (o !== a * 2) throw TypeError(`"` + t + `" signatures must be "` + a * 2 + `" bytes, saw "` + o + `"`);
		var s = m(e, 0, a), c = m(e, a, e.length), d = a - s, p = a - c, h = 2 + d + 1 + 1 + p, g = h < i, _ = n.allocUnsafe((g ? 2 : 3) + h), v = 0;
		return _[v++] = l, g ? _[v++] = h : (_[v++] = i | 1, _[v++] = h & 255), _[v++] = u, _[v++] = d, s < 0 ? (_[v++] = 0, v += e.copy(_, v, 0, a)) : v += e.copy(_, v, s, a), _[v++] = u, _[v++] = p, c < 0 ? (_[v++] = 0, e.copy(_, v, a)) : e.copy(_, v, a + c), _;
	}
	t.exports = {
		derToJose: p,
		joseToDer: h
	};
})), xu = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, n) => {
	var r = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)(`buffer`).Buffer, i = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)(`buffer`).SlowBuffer;
	n.exports = a;
	function a(e, t) {
		if (!r.isBuffer(e) || !r.isBuffer(t) || e.length !== t.length) return !1;
		for (var n = 0, i = 0; i < e.length; i++) n |= e[i] ^ t[i];
		return n === 0;
	}
	a.install = function() {
		r.prototype.equal = i.prototype.equal = function(e) {
			return a(this, e);
		};
	};
	var o = r.prototype.equal, s = i.prototype.equal;
	a.restore = function() {
		r.prototype.equal = o, i.prototype.equal = s;
	};
})), Su = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, n) => {
	var r = _u().Buffer, i = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)(`crypto`), a = bu(), o = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)(`util`), s = `"%s" is not a valid algorithm.
  Supported algorithms are:
  "HS256", "HS384", "HS512", "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512" and "none".`, c = `secret must be a string or buffer`, l = `key must be a string or a buffer`, u = `key must be a string, a buffer or an object`, d = typeof i.createPublicKey == `function`;
	d && (l += ` or a KeyObject`, c += `or a KeyObject`);
	function f(e) {
		if (!r.isBuffer(e) && typeof e != `string` && (!d || typeof e != `object` || typeof e.type != `string` || typeof e.asymmetricKeyType != `string` || typeof e.export != `function`)) throw _(l);
	}
	function p(e) {
		if (!r.isBuffer(e) && typeof e != `string` && typeof e != `object`) throw _(u);
	}
	function m(e) {
		if (!r.isBuffer(e)) {
			if (typeof e == `string`) return e;
			if (!d || typeof e != `object` || e.type !== `secret` || typeof e.export != `function`) throw _(c);
		}
	}
	function h(e) {
		return e.replace(/=/g, ``).replace(/\+/g, `-`).replace(/\//g, `_`);
	}
	function g(e) {
		e = e.toString();
		var t = 4 - e.length % 4;
		if (t !== 4) for (var n = 0; n < t; ++n) e += `=`;
		return e.replace(/\-/g, `+`).replace(/_/g, `/`);
	}
	function _(e) {
		var t = [].slice.call(arguments, 1), n = o.format.bind(o, e).apply(null, t);
		return TypeError(n);
	}
	function v(e) {
		return r.isBuffer(e) || typeof e == `string`;
	}
	function y(e) {
		return v(e) || (e = JSON.stringify(e)), e;
	}
	function b(e) {
		return function(t, n) {
			m(n), t = y(t);
			var r = i.createHmac(`sha` + e, n);
			return h((r.update(t), r.digest(`base64`)));
		};
	}
	var x, S = `timingSafeEqual` in i ? function(e, t) {
		return e.byteLength === t.byteLength && i.timingSafeEqual(e, t);
	} : function(e, t) {
		return x ||= xu(), x(e, t);
	};
	function ee(e) {
		return function(t, n, i) {
			var a = b(e)(t, i);
			return S(r.from(n), r.from(a));
		};
	}
	function C(e) {
		return function(t, n) {
			p(n), t = y(t);
			var r = i.createSign(`RSA-SHA` + e);
			return h((r.update(t), r.sign(n, `base64`)));
		};
	}
	function te(e) {
		return function(t, n, r) {
			f(r), t = y(t), n = g(n);
			var a = i.createVerify(`RSA-SHA` + e);
			return a.update(t), a.verify(r, n, `base64`);
		};
	}
	function ne(e) {
		return function(t, n) {
			p(n), t = y(t);
			var r = i.createSign(`RSA-SHA` + e);
			return h((r.update(t), r.sign({
				key: n,
				padding: i.constants.RSA_PKCS1_PSS_PADDING,
				saltLength: i.constants.RSA_PSS_SALTLEN_DIGEST
			}, `base64`)));
		};
	}
	function re(e) {
		return function(t, n, r) {
			f(r), t = y(t), n = g(n);
			var a = i.createVerify(`RSA-SHA` + e);
			return a.update(t), a.verify({
				key: r,
				padding: i.constants.RSA_PKCS1_PSS_PADDING,
				saltLength: i.constants.RSA_PSS_SALTLEN_DIGEST
			}, n, `base64`);
		};
	}
	function ie(e) {
		var t = C(e);
		return function() {
			var n = t.apply(null, arguments);
			return n = a.derToJose(n, `ES` + e), n;
		};
	}
	function ae(e) {
		var t = te(e);
		return function(n, r, i) {
			return r = a.joseToDer(r, `ES` + e).toString(`base64`), t(n, r, i);
		};
	}
	function oe() {
		return function() {
			return ``;
		};
	}
	function se() {
		return function(e, t) {
			return t === ``;
		};
	}
	n.exports = function(e) {
		var t = {
			hs: b,
			rs: C,
			ps: ne,
			es: ie,
			none: oe
		}, n = {
			hs: ee,
			rs: te,
			ps: re,
			es: ae,
			none: se
		}, r = e.match(/^(RS|PS|ES|HS)(256|384|512)$|^(none)$/);
		if (!r) throw _(s, e);
		var i = (r[1] || r[3]).toLowerCase(), a = r[2];
		return {
			sign: t[i](a),
			verify: n[i](a)
		};
	};
})), Cu = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, n) => {
	var r = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)(`buffer`).Buffer;
	n.exports = function(e) {
		return typeof e == `string` ? e : typeof e == `number` || r.isBuffer(e) ? e.toString() : JSON.stringify(e);
	};
})), wu = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, n) => {
	var r = _u().Buffer, i = vu(), a = Su(), o = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)(`stream`), s = Cu(), c = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)(`util`);
	function l(e, t) {
		return r.from(e, t).toString(`base64`).replace(/=/g, ``).replace(/\+/g, `-`).replace(/\//g, `_`);
	}
	function u(e, t, n) {
		n ||= `utf8`;
		var r = l(s(e), `binary`), i = l(s(t), n);
		return c.format(`%s.%s`, r, i);
	}
	function d(e) {
		var t = e.header, n = e.payload, r = e.secret || e.privateKey, i = e.encoding, o = a(t.alg), s = u(t, n, i), l = o.sign(s, r);
		return c.format(`%s.%s`, s, l);
	}
	function f(e) {
		var t = e.secret;
		if (t ??= e.privateKey, t ??= e.key, /^hs/i.test(e.header.alg) === !0 && t == null) throw TypeError(`secret must be a string or buffer or a KeyObject`);
		var n = new i(t);
		this.readable = !0, this.header = e.header, this.encoding = e.encoding, this.secret = this.privateKey = this.key = n, this.payload = new i(e.payload), this.secret.once(`close`, function() {
			!this.payload.writable && this.readable && this.sign();
		}.bind(this)), this.payload.once(`close`, function() {
			!this.secret.writable && this.readable && this.sign();
		}.bind(this));
	}
	c.inherits(f, o), f.prototype.sign = function() {
		try {
			var e = d({
				header: this.header,
				payload: this.payload.buffer,
				secret: this.secret.buffer,
				encoding: this.encoding
			});
			return this.emit(`done`, e), this.emit(`data`, e), this.emit(`end`), this.readable = !1, e;
		} catch (e) {
			this.readable = !1, this.emit(`error`, e), this.emit(`close`);
		}
	}, f.sign = d, n.exports = f;
})), Tu = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, n) => {
	var r = _u().Buffer, i = vu(), a = Su(), o = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)(`stream`), s = Cu(), c = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)(`util`), l = /^[a-zA-Z0-9\-_]+?\.[a-zA-Z0-9\-_]+?\.([a-zA-Z0-9\-_]+)?$/;
	function u(e) {
		return Object.prototype.toString.call(e) === `[object Object]`;
	}
	function d(e) {
		if (u(e)) return e;
		try {
			return JSON.parse(e);
		} catch {
			return;
		}
	}
	function f(e) {
		var t = e.split(`.`, 1)[0];
		return d(r.from(t, `base64`).toString(`binary`));
	}
	function p(e) {
		return e.split(`.`, 2).join(`.`);
	}
	function m(e) {
		return e.split(`.`)[2];
	}
	function h(e, t) {
		t ||= `utf8`;
		var n = e.split(`.`)[1];
		return r.from(n, `base64`).toString(t);
	}
	function g(e) {
		return l.test(e) && !!f(e);
	}
	function _(e, t, n) {
		if (!t) {
			var r = Error(`Missing algorithm parameter for jws.verify`);
			throw r.code = `MISSING_ALGORITHM`, r;
		}
		e = s(e);
		var i = m(e), o = p(e);
		return a(t).verify(o, i, n);
	}
	function v(e, t) {
		if (t ||= {}, e = s(e), !g(e)) return null;
		var n = f(e);
		if (!n) return null;
		var r = h(e);
		return (n.typ === `JWT` || t.json) && (r = JSON.parse(r, t.encoding)), {
			header: n,
			payload: r,
			signature: m(e)
		};
	}
	function y(e) {
		e ||= {};
		var t = e.secret;
		if (t ??= e.publicKey, t ??= e.key, /^hs/i.test(e.algorithm) === !0 && t == null) throw TypeError(`secret must be a string or buffer or a KeyObject`);
		var n = new i(t);
		this.readable = !0, this.algorithm = e.algorithm, this.encoding = e.encoding, this.secret = this.publicKey = this.key = n, this.signature = new i(e.signature), this.secret.once(`close`, function() {
			!this.signature.writable && this.readable && this.verify();
		}.bind(this)), this.signature.once(`close`, function() {
			!this.secret.writable && this.readable && this.verify();
		}.bind(this));
	}
	c.inherits(y, o), y.prototype.verify = function() {
		try {
			var e = _(this.signature.buffer, this.algorithm, this.key.buffer), t = v(this.signature.buffer, this.encoding);
			return this.emit(`done`, e, t), this.emit(`data`, e), this.emit(`end`), this.readable = !1, e;
		} catch (e) {
			this.readable = !1, this.emit(`error`, e), this.emit(`close`);
		}
	}, y.decode = v, y.isValid = g, y.verify = _, n.exports = y;
})), Eu = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = wu(), n = Tu();
	e.ALGORITHMS = [
		`HS256`,
		`HS384`,
		`HS512`,
		`RS256`,
		`RS384`,
		`RS512`,
		`PS256`,
		`PS384`,
		`PS512`,
		`ES256`,
		`ES384`,
		`ES512`
	], e.sign = t.sign, e.verify = n.verify, e.decode = n.decode, e.isValid = n.isValid, e.createSign = function(e) {
		return new t(e);
	}, e.createVerify = function(e) {
		return new n(e);
	};
})), Du = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	var n = Eu();
	t.exports = function(e, t) {
		t ||= {};
		var r = n.decode(e, t);
		if (!r) return null;
		var i = r.payload;
		if (typeof i == `string`) try {
			var a = JSON.parse(i);
			typeof a == `object` && a && (i = a);
		} catch {}
		return t.complete === !0 ? {
			header: r.header,
			payload: i,
			signature: r.signature
		} : i;
	};
})), Ou = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	var n = function(e, t) {
		Error.call(this, e), Error.captureStackTrace && Error.captureStackTrace(this, this.constructor), this.name = `JsonWebTokenError`, this.message = e, t && (this.inner = t);
	};
	n.prototype = Object.create(Error.prototype), n.prototype.constructor = n, t.exports = n;
})), ku = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	var n = Ou(), r = function(e, t) {
		n.call(this, e), this.name = `NotBeforeError`, this.date = t;
	};
	r.prototype = Object.create(n.prototype), r.prototype.constructor = r, t.exports = r;
})), Au = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	var n = Ou(), r = function(e, t) {
		n.call(this, e), this.name = `TokenExpiredError`, this.expiredAt = t;
	};
	r.prototype = Object.create(n.prototype), r.prototype.constructor = r, t.exports = r;
})), ju = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	var n = mn();
	t.exports = function(e, t) {
		var r = t || Math.floor(Date.now() / 1e3);
		if (typeof e == `string`) {
			var i = n(e);
			return i === void 0 ? void 0 : Math.floor(r + i / 1e3);
		}
		if (typeof e == `number`) return r + e;
	};
})), Mu = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = {
		MAX_LENGTH: 256,
		MAX_SAFE_COMPONENT_LENGTH: 16,
		MAX_SAFE_BUILD_LENGTH: 250,
		MAX_SAFE_INTEGER: 2 ** 53 - 1 || 0,
		WHITESPACE_CHARACTERS: [
			`	`,
			`
`,
			`\v`,
			`\f`,
			`\r`,
			` `,
			`\xA0`,
			` `,
			` `,
			` `,
			` `,
			` `,
			` `,
			` `,
			` `,
			` `,
			` `,
			` `,
			` `,
			`\u2028`,
			`\u2029`,
			` `,
			` `,
			`　`,
			`﻿`
		],
		RELEASE_TYPES: [
			`major`,
			`premajor`,
			`minor`,
			`preminor`,
			`patch`,
			`prepatch`,
			`prerelease`
		],
		SEMVER_SPEC_VERSION: `2.0.0`,
		FLAG_INCLUDE_PRERELEASE: 1,
		FLAG_LOOSE: 2
	};
})), Nu = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = typeof process == `object` && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...e) => console.error(`SEMVER`, ...e) : () => {};
})), Pu = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	let { MAX_SAFE_COMPONENT_LENGTH: n, MAX_SAFE_BUILD_LENGTH: r, MAX_LENGTH: i } = Mu(), a = Nu();
	e = t.exports = {};
	let o = e.re = [], s = e.safeRe = [], c = e.src = [], l = e.safeSrc = [], u = e.t = {}, d = 0, f = `[a-zA-Z0-9-]`, p = [
		[`\\s`, 1],
		[`\\d`, i],
		[f, r]
	], m = (e) => {
		for (let [t, n] of p) e = e.split(`${t}*`).join(`${t}{0,${n}}`).split(`${t}+`).join(`${t}{1,${n}}`);
		return e;
	}, h = (e, t, n) => {
		let r = m(t), i = d++;
		a(e, i, t), u[e] = i, c[i] = t, l[i] = r, o[i] = new RegExp(t, n ? `g` : void 0), s[i] = new RegExp(r, n ? `g` : void 0);
	};
	h(`NUMERICIDENTIFIER`, `0|[1-9]\\d*`), h(`NUMERICIDENTIFIERLOOSE`, `\\d+`), h(`NONNUMERICIDENTIFIER`, `\\d*[a-zA-Z-]${f}*`), h(`MAINVERSION`, `(${c[u.NUMERICIDENTIFIER]})\\.(${c[u.NUMERICIDENTIFIER]})\\.(${c[u.NUMERICIDENTIFIER]})`), h(`MAINVERSIONLOOSE`, `(${c[u.NUMERICIDENTIFIERLOOSE]})\\.(${c[u.NUMERICIDENTIFIERLOOSE]})\\.(${c[u.NUMERICIDENTIFIERLOOSE]})`), h(`PRERELEASEIDENTIFIER`, `(?:${c[u.NONNUMERICIDENTIFIER]}|${c[u.NUMERICIDENTIFIER]})`), h(`PRERELEASEIDENTIFIERLOOSE`, `(?:${c[u.NONNUMERICIDENTIFIER]}|${c[u.NUMERICIDENTIFIERLOOSE]})`), h(`PRERELEASE`, `(?:-(${c[u.PRERELEASEIDENTIFIER]}(?:\\.${c[u.PRERELEASEIDENTIFIER]})*))`), h(`PRERELEASELOOSE`, `(?:-?(${c[u.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${c[u.PRERELEASEIDENTIFIERLOOSE]})*))`), h(`BUILDIDENTIFIER`, `${f}+`), h(`BUILD`, `(?:\\+(${c[u.BUILDIDENTIFIER]}(?:\\.${c[u.BUILDIDENTIFIER]})*))`), h(`FULLPLAIN`, `v?${c[u.MAINVERSION]}${c[u.PRERELEASE]}?${c[u.BUILD]}?`), h(`FULL`, `^${c[u.FULLPLAIN]}$`), h(`LOOSEPLAIN`, `[v=\\s]*${c[u.MAINVERSIONLOOSE]}${c[u.PRERELEASELOOSE]}?${c[u.BUILD]}?`), h(`LOOSE`, `^${c[u.LOOSEPLAIN]}$`), h(`GTLT`, `((?:<|>)?=?)`), h(`XRANGEIDENTIFIERLOOSE`, `${c[u.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`), h(`XRANGEIDENTIFIER`, `${c[u.NUMERICIDENTIFIER]}|x|X|\\*`), h(`XRANGEPLAIN`, `[v=\\s]*(${c[u.XRANGEIDENTIFIER]})(?:\\.(${c[u.XRANGEIDENTIFIER]})(?:\\.(${c[u.XRANGEIDENTIFIER]})(?:${c[u.PRERELEASE]})?${c[u.BUILD]}?)?)?`), h(`XRANGEPLAINLOOSE`, `[v=\\s]*(${c[u.XRANGEIDENTIFIERLOOSE]})(?:\\.(${c[u.XRANGEIDENTIFIERLOOSE]})(?:\\.(${c[u.XRANGEIDENTIFIERLOOSE]})(?:${c[u.PRERELEASELOOSE]})?${c[u.BUILD]}?)?)?`), h(`XRANGE`, `^${c[u.GTLT]}\\s*${c[u.XRANGEPLAIN]}$`), h(`XRANGELOOSE`, `^${c[u.GTLT]}\\s*${c[u.XRANGEPLAINLOOSE]}$`), h(`COERCEPLAIN`, `(^|[^\\d])(\\d{1,${n}})(?:\\.(\\d{1,${n}}))?(?:\\.(\\d{1,${n}}))?`), h(`COERCE`, `${c[u.COERCEPLAIN]}(?:$|[^\\d])`), h(`COERCEFULL`, c[u.COERCEPLAIN] + `(?:${c[u.PRERELEASE]})?(?:${c[u.BUILD]})?(?:$|[^\\d])`), h(`COERCERTL`, c[u.COERCE], !0), h(`COERCERTLFULL`, c[u.COERCEFULL], !0), h(`LONETILDE`, `(?:~>?)`), h(`TILDETRIM`, `(\\s*)${c[u.LONETILDE]}\\s+`, !0), e.tildeTrimReplace = `$1~`, h(`TILDE`, `^${c[u.LONETILDE]}${c[u.XRANGEPLAIN]}$`), h(`TILDELOOSE`, `^${c[u.LONETILDE]}${c[u.XRANGEPLAINLOOSE]}$`), h(`LONECARET`, `(?:\\^)`), h(`CARETTRIM`, `(\\s*)${c[u.LONECARET]}\\s+`, !0), e.caretTrimReplace = `$1^`, h(`CARET`, `^${c[u.LONECARET]}${c[u.XRANGEPLAIN]}$`), h(`CARETLOOSE`, `^${c[u.LONECARET]}${c[u.XRANGEPLAINLOOSE]}$`), h(`COMPARATORLOOSE`, `^${c[u.GTLT]}\\s*(${c[u.LOOSEPLAIN]})$|^$`), h(`COMPARATOR`, `^${c[u.GTLT]}\\s*(${c[u.FULLPLAIN]})$|^$`), h(`COMPARATORTRIM`, `(\\s*)${c[u.GTLT]}\\s*(${c[u.LOOSEPLAIN]}|${c[u.XRANGEPLAIN]})`, !0), e.comparatorTrimReplace = `$1$2$3`, h(`HYPHENRANGE`, `^\\s*(${c[u.XRANGEPLAIN]})\\s+-\\s+(${c[u.XRANGEPLAIN]})\\s*$`), h(`HYPHENRANGELOOSE`, `^\\s*(${c[u.XRANGEPLAINLOOSE]})\\s+-\\s+(${c[u.XRANGEPLAINLOOSE]})\\s*$`), h(`STAR`, `(<|>)?=?\\s*\\*`), h(`GTE0`, `^\\s*>=\\s*0\\.0\\.0\\s*$`), h(`GTE0PRE`, `^\\s*>=\\s*0\\.0\\.0-0\\s*$`);
})), Fu = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	let n = Object.freeze({ loose: !0 }), r = Object.freeze({});
	t.exports = (e) => e ? typeof e == `object` ? e : n : r;
})), Iu = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	let n = /^[0-9]+$/, r = (e, t) => {
		if (typeof e == `number` && typeof t == `number`) return e === t ? 0 : e < t ? -1 : 1;
		let r = n.test(e), i = n.test(t);
		return r && i && (e = +e, t = +t), e === t ? 0 : r && !i ? -1 : i && !r ? 1 : e < t ? -1 : 1;
	};
	t.exports = {
		compareIdentifiers: r,
		rcompareIdentifiers: (e, t) => r(t, e)
	};
})), X = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	let n = Nu(), { MAX_LENGTH: r, MAX_SAFE_INTEGER: i } = Mu(), { safeRe: a, t: o } = Pu(), s = Fu(), { compareIdentifiers: c } = Iu(), l = (e, t) => {
		let n = t.split(`.`);
		if (n.length > e.length) return !1;
		for (let t = 0; t < n.length; t++) if (c(e[t], n[t]) !== 0) return !1;
		return !0;
	};
	t.exports = class e {
		constructor(t, c) {
			if (c = s(c), t instanceof e) {
				if (t.loose === !!c.loose && t.includePrerelease === !!c.includePrerelease) return t;
				t = t.version;
			} else if (typeof t != `string`) throw TypeError(`Invalid version. Must be a string. Got type "${typeof t}".`);
			if (t.length > r) throw TypeError(`version is longer than ${r} characters`);
			n(`SemVer`, t, c), this.options = c, this.loose = !!c.loose, this.includePrerelease = !!c.includePrerelease;
			let l = t.trim().match(c.loose ? a[o.LOOSE] : a[o.FULL]);
			if (!l) throw TypeError(`Invalid Version: ${t}`);
			if (this.raw = t, this.major = +l[1], this.minor = +l[2], this.patch = +l[3], this.major > i || this.major < 0) throw TypeError(`Invalid major version`);
			if (this.minor > i || this.minor < 0) throw TypeError(`Invalid minor version`);
			if (this.patch > i || this.patch < 0) throw TypeError(`Invalid patch version`);
			this.prerelease = l[4] ? l[4].split(`.`).map((e) => {
				if (/^[0-9]+$/.test(e)) {
					let t = +e;
					if (t >= 0 && t < i) return t;
				}
				return e;
			}) : [], this.build = l[5] ? l[5].split(`.`) : [], this.format();
		}
		format() {
			return this.version = `${this.major}.${this.minor}.${this.patch}`, this.prerelease.length && (this.version += `-${this.prerelease.join(`.`)}`), this.version;
		}
		toString() {
			return this.version;
		}
		compare(t) {
			if (n(`SemVer.compare`, this.version, this.options, t), !(t instanceof e)) {
				if (typeof t == `string` && t === this.version) return 0;
				t = new e(t, this.options);
			}
			return t.version === this.version ? 0 : this.compareMain(t) || this.comparePre(t);
		}
		compareMain(t) {
			return t instanceof e || (t = new e(t, this.options)), this.major < t.major ? -1 : this.major > t.major ? 1 : this.minor < t.minor ? -1 : this.minor > t.minor ? 1 : this.patch < t.patch ? -1 : +(this.patch > t.patch);
		}
		comparePre(t) {
			if (t instanceof e || (t = new e(t, this.options)), this.prerelease.length && !t.prerelease.length) return -1;
			if (!this.prerelease.length && t.prerelease.length) return 1;
			if (!this.prerelease.length && !t.prerelease.length) return 0;
			let r = 0;
			do {
				let e = this.prerelease[r], i = t.prerelease[r];
				if (n(`prerelease compare`, r, e, i), e === void 0 && i === void 0) return 0;
				if (i === void 0) return 1;
				if (e === void 0) return -1;
				if (e !== i) return c(e, i);
			} while (++r);
		}
		compareBuild(t) {
			t instanceof e || (t = new e(t, this.options));
			let r = 0;
			do {
				let e = this.build[r], i = t.build[r];
				if (n(`build compare`, r, e, i), e === void 0 && i === void 0) return 0;
				if (i === void 0) return 1;
				if (e === void 0) return -1;
				if (e !== i) return c(e, i);
			} while (++r);
		}
		inc(e, t, n) {
			if (e.startsWith(`pre`)) {
				if (!t && n === !1) throw Error(`invalid increment argument: identifier is empty`);
				if (t) {
					let e = `-${t}`.match(this.options.loose ? a[o.PRERELEASELOOSE] : a[o.PRERELEASE]);
					if (!e || e[1] !== t) throw Error(`invalid identifier: ${t}`);
				}
			}
			switch (e) {
				case `premajor`:
					this.prerelease.length = 0, this.patch = 0, this.minor = 0, this.major++, this.inc(`pre`, t, n);
					break;
				case `preminor`:
					this.prerelease.length = 0, this.patch = 0, this.minor++, this.inc(`pre`, t, n);
					break;
				case `prepatch`:
					this.prerelease.length = 0, this.inc(`patch`, t, n), this.inc(`pre`, t, n);
					break;
				case `prerelease`:
					this.prerelease.length === 0 && this.inc(`patch`, t, n), this.inc(`pre`, t, n);
					break;
				case `release`:
					if (this.prerelease.length === 0) throw Error(`version ${this.raw} is not a prerelease`);
					this.prerelease.length = 0;
					break;
				case `major`:
					(this.minor !== 0 || this.patch !== 0 || this.prerelease.length === 0) && this.major++, this.minor = 0, this.patch = 0, this.prerelease = [];
					break;
				case `minor`:
					(this.patch !== 0 || this.prerelease.length === 0) && this.minor++, this.patch = 0, this.prerelease = [];
					break;
				case `patch`:
					this.prerelease.length === 0 && this.patch++, this.prerelease = [];
					break;
				case `pre`: {
					let e = +!!Number(n);
					if (this.prerelease.length === 0) this.prerelease = [e];
					else {
						let r = this.prerelease.length;
						for (; --r >= 0;) typeof this.prerelease[r] == `number` && (this.prerelease[r]++, r = -2);
						if (r === -1) {
							if (t === this.prerelease.join(`.`) && n === !1) throw Error(`invalid increment argument: identifier already exists`);
							this.prerelease.push(e);
						}
					}
					if (t) {
						let r = [t, e];
						if (n === !1 && (r = [t]), l(this.prerelease, t)) {
							let e = this.prerelease[t.split(`.`).length];
							isNaN(e) && (this.prerelease = r);
						} else this.prerelease = r;
					}
					break;
				}
				default: throw Error(`invalid increment argument: ${e}`);
			}
			return this.raw = this.format(), this.build.length && (this.raw += `+${this.build.join(`.`)}`), this;
		}
	};
})), Lu = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	let n = X();
	t.exports = (e, t, r = !1) => {
		if (e instanceof n) return e;
		try {
			return new n(e, t);
		} catch (e) {
			if (!r) return null;
			throw e;
		}
	};
})), Ru = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	let n = Lu();
	t.exports = (e, t) => {
		let r = n(e, t);
		return r ? r.version : null;
	};
})), zu = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	let n = Lu();
	t.exports = (e, t) => {
		let r = n(e.trim().replace(/^[=v]+/, ``), t);
		return r ? r.version : null;
	};
})), Bu = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	let n = X();
	t.exports = (e, t, r, i, a) => {
		typeof r == `string` && (a = i, i = r, r = void 0);
		try {
			return new n(e instanceof n ? e.version : e, r).inc(t, i, a).version;
		} catch {
			return null;
		}
	};
})), Vu = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	let n = Lu();
	t.exports = (e, t) => {
		let r = n(e, null, !0), i = n(t, null, !0), a = r.compare(i);
		if (a === 0) return null;
		let o = a > 0, s = o ? r : i, c = o ? i : r, l = !!s.prerelease.length;
		if (c.prerelease.length && !l) {
			if (!c.patch && !c.minor) return `major`;
			if (c.compareMain(s) === 0) return c.minor && !c.patch ? `minor` : `patch`;
		}
		let u = l ? `pre` : ``;
		return r.major === i.major ? r.minor === i.minor ? r.patch === i.patch ? `prerelease` : u + `patch` : u + `minor` : u + `major`;
	};
})), Hu = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	let n = X();
	t.exports = (e, t) => new n(e, t).major;
})), Uu = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	let n = X();
	t.exports = (e, t) => new n(e, t).minor;
})), Wu = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	let n = X();
	t.exports = (e, t) => new n(e, t).patch;
})), Gu = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	let n = Lu();
	t.exports = (e, t) => {
		let r = n(e, t);
		return r && r.prerelease.length ? r.prerelease : null;
	};
})), Ku = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	let n = X();
	t.exports = (e, t, r) => new n(e, r).compare(new n(t, r));
})), qu = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	let n = Ku();
	t.exports = (e, t, r) => n(t, e, r);
})), Ju = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	let n = Ku();
	t.exports = (e, t) => n(e, t, !0);
})), Yu = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	let n = X();
	t.exports = (e, t, r) => {
		let i = new n(e, r), a = new n(t, r);
		return i.compare(a) || i.compareBuild(a);
	};
})), Xu = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	let n = Yu();
	t.exports = (e, t) => e.sort((e, r) => n(e, r, t));
})), Zu = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	let n = Yu();
	t.exports = (e, t) => e.sort((e, r) => n(r, e, t));
})), Qu = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	let n = Ku();
	t.exports = (e, t, r) => n(e, t, r) > 0;
})), $u = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	let n = Ku();
	t.exports = (e, t, r) => n(e, t, r) < 0;
})), ed = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	let n = Ku();
	t.exports = (e, t, r) => n(e, t, r) === 0;
})), td = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	let n = Ku();
	t.exports = (e, t, r) => n(e, t, r) !== 0;
})), nd = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	let n = Ku();
	t.exports = (e, t, r) => n(e, t, r) >= 0;
})), rd = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	let n = Ku();
	t.exports = (e, t, r) => n(e, t, r) <= 0;
})), id = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	let n = ed(), r = td(), i = Qu(), a = nd(), o = $u(), s = rd();
	t.exports = (e, t, c, l) => {
		switch (t) {
			case `===`: return typeof e == `object` && (e = e.version), typeof c == `object` && (c = c.version), e === c;
			case `!==`: return typeof e == `object` && (e = e.version), typeof c == `object` && (c = c.version), e !== c;
			case ``:
			case `=`:
			case `==`: return n(e, c, l);
			case `!=`: return r(e, c, l);
			case `>`: return i(e, c, l);
			case `>=`: return a(e, c, l);
			case `<`: return o(e, c, l);
			case `<=`: return s(e, c, l);
			default: throw TypeError(`Invalid operator: ${t}`);
		}
	};
})), ad = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	let n = X(), r = Lu(), { safeRe: i, t: a } = Pu();
	t.exports = (e, t) => {
		if (e instanceof n) return e;
		if (typeof e == `number` && (e = String(e)), typeof e != `string`) return null;
		t ||= {};
		let o = null;
		if (!t.rtl) o = e.match(t.includePrerelease ? i[a.COERCEFULL] : i[a.COERCE]);
		else {
			let n = t.includePrerelease ? i[a.COERCERTLFULL] : i[a.COERCERTL], r;
			for (; (r = n.exec(e)) && (!o || o.index + o[0].length !== e.length);) o && r.index + r[0].length === o.index + o[0].length || (o = r), n.lastIndex = r.index + r[1].length + r[2].length;
			n.lastIndex = -1;
		}
		if (o === null) return null;
		let s = o[2], c = o[3] || `0`, l = o[4] || `0`, u = t.includePrerelease && o[5] ? `-${o[5]}` : ``, d = t.includePrerelease && o[6] ? `+${o[6]}` : ``;
		return r(`${s}.${c}.${l}${u}${d}`, t);
	};
})), od = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	let n = Lu(), r = Mu(), i = X(), a = (e, t, n) => {
		if (!r.RELEASE_TYPES.includes(t)) return null;
		let i = o(e, n);
		return i && s(i, t);
	}, o = (e, t) => {
		let r = e instanceof i ? e.version : e;
		return n(r, t);
	}, s = (e, t) => {
		if (c(t)) return e.version;
		switch (e.prerelease = [], t) {
			case `major`:
				e.minor = 0, e.patch = 0;
				break;
			case `minor`: e.patch = 0;
		}
		return e.format();
	}, c = (e) => e.startsWith(`pre`);
	t.exports = a;
})), sd = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = class {
		constructor() {
			this.max = 1e3, this.map = new Map();
		}
		get(e) {
			let t = this.map.get(e);
			if (t !== void 0) return this.map.delete(e), this.map.set(e, t), t;
		}
		delete(e) {
			return this.map.delete(e);
		}
		set(e, t) {
			if (!this.delete(e) && t !== void 0) {
				if (this.map.size >= this.max) {
					let e = this.map.keys().next().value;
					this.delete(e);
				}
				this.map.set(e, t);
			}
			return this;
		}
	};
})), cd = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	let { MAX_LENGTH: n, MAX_SAFE_BUILD_LENGTH: r, WHITESPACE_CHARACTERS: i } = Mu(), a = new Uint8Array(65536);
	for (let e of i) a[e.charCodeAt(0)] = 1;
	let o = (e) => e !== void 0 && a[e.charCodeAt(0)] === 1, s = (e) => e === `v` || e === `=` || o(e), c = (e) => e !== void 0 && e >= `0` && e <= `9`, l = (e) => e !== void 0 && (e >= `a` && e <= `z` || e >= `A` && e <= `Z`), u = (e) => c(e) || l(e) || e === `-`, d = (e) => c(e) || e === `x` || e === `X` || e === `*`, f = (e, t, n, r) => {
		if (!c(e[t])) return t;
		if (t >= r.start && t < r.end) return Math.min(t + n, r.end);
		if (t >= r.previousStart && t < r.previousEnd) return Math.min(t + n, r.previousEnd);
		let i = t + 1;
		for (; c(e[i]);) i++;
		return r.previousStart = r.start, r.previousEnd = r.end, r.start = t, r.end = i, Math.min(t + n, i);
	}, p = (e, t, r, i) => !r && e[t] === `0` ? t + 1 : f(e, t, r ? n : n + 1, i), m = (e, t, i, a) => {
		let o = f(e, t, n, a);
		if (l(e[o]) || e[o] === `-`) {
			let t = o + 1, n = t + r;
			for (; t < n && u(e[t]);) t++;
			return t;
		}
		return p(e, t, i, a);
	}, h = (e, t, n, r) => {
		let i = e[t] === `-`;
		if (!n && !i) return t;
		let a = t + +!!i, o = m(e, a, n, r);
		if (o === a) {
			if (!n || !i) return t;
			o = m(e, t, n, r);
		}
		for (; e[o] === `.`;) {
			let t = m(e, o + 1, n, r);
			if (t === o + 1) break;
			o = t;
		}
		return o;
	}, g = (e, t) => {
		let n = t;
		for (; n - t < r && u(e[n]);) n++;
		return n;
	}, _ = (e, t) => {
		if (e[t] !== `+`) return t;
		let n = g(e, t + 1);
		if (n === t + 1) return t;
		for (; e[n] === `.`;) {
			let t = g(e, n + 1);
			if (t === n + 1) break;
			n = t;
		}
		return n;
	}, v = (e, t, n) => {
		let r = t;
		for (let i = 0; i < 3; i++) {
			let a = p(e, r, !0, n);
			if (a === r) return t;
			if (r = a, i < 2) {
				if (e[r] !== `.`) return t;
				r++;
			}
		}
		let i = h(e, r, !0, n);
		return _(e, i);
	}, y = (e, t, n) => c(e[t]) ? p(e, t, !1, n) : d(e[t]) ? t + 1 : t, b = (e, t, n) => {
		let r = y(e, t, n);
		for (let t = 0; t < 2; t++) {
			if (e[r] !== `.`) return r;
			let t = y(e, r + 1, n);
			if (t === r + 1) return r;
			r = t;
		}
		let i = h(e, r, !1, n);
		return _(e, i);
	}, x = (e, t, n) => {
		let r = v(e, t, n);
		return r === t ? b(e, t, n) : r;
	}, S = (e, t) => {
		let n = t;
		return o(e[n]) && n++, (e[n] === `<` || e[n] === `>`) && n++, e[n] === `=` && n++, o(e[n]) ? n : -1;
	};
	t.exports = (e) => {
		let t = ``, n = 0, r = 0, i = {
			start: -1,
			end: -1,
			previousStart: -1,
			previousEnd: -1
		};
		for (; r < e.length;) {
			let a = r;
			if (e[r] === `<` || e[r] === `>`) r++;
			else if (!s(e[r]) && !d(e[r])) {
				r++;
				continue;
			}
			for (; r < e.length && s(e[r]);) r++;
			if (!d(e[r])) continue;
			let o = S(e, a);
			o !== -1 && (t += e.slice(n, o), n = o + 1), r = x(e, r, i);
		}
		return t + e.slice(n);
	};
})), ld = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	let n = /\s+/g;
	t.exports = class e {
		constructor(t, r) {
			if (r = i(r), t instanceof e) return t.loose === !!r.loose && t.includePrerelease === !!r.includePrerelease ? t : new e(t.raw, r);
			if (t instanceof a) return this.raw = t.value, this.set = [[t]], this.formatted = void 0, this;
			if (this.options = r, this.loose = !!r.loose, this.includePrerelease = !!r.includePrerelease, this.raw = t.trim().replace(n, ` `), this.set = this.raw.split(`||`).map((e) => this.parseRange(e.trim())).filter((e) => e.length), !this.set.length) throw TypeError(`Invalid SemVer Range: ${this.raw}`);
			if (this.set.length > 1) {
				let e = this.set[0];
				if (this.set = this.set.filter((e) => !_(e[0])), this.set.length === 0) this.set = [e];
				else if (this.set.length > 1) {
					for (let e of this.set) if (e.length === 1 && v(e[0])) {
						this.set = [e];
						break;
					}
				}
			}
			this.formatted = void 0;
		}
		get range() {
			if (this.formatted === void 0) {
				this.formatted = ``;
				for (let e = 0; e < this.set.length; e++) {
					e > 0 && (this.formatted += `||`);
					let t = this.set[e];
					for (let e = 0; e < t.length; e++) e > 0 && (this.formatted += ` `), this.formatted += t[e].toString().trim();
				}
			}
			return this.formatted;
		}
		format() {
			return this.range;
		}
		toString() {
			return this.range;
		}
		parseRange(e) {
			e = e.replace(g, ``);
			let t = ((this.options.includePrerelease && m) | (this.options.loose && h)) + `:` + e, n = r.get(t);
			if (n) return n;
			let i = this.options.loose, s = i ? l[d.HYPHENRANGELOOSE] : l[d.HYPHENRANGE];
			e = e.replace(s, se(this.options.includePrerelease)), o(`hyphen replace`, e), e = c(e), o(`comparator trim`, e), e = e.replace(l[d.TILDETRIM], f), o(`tilde trim`, e), e = e.replace(l[d.CARETTRIM], p), o(`caret trim`, e);
			let u = e.split(` `).map((e) => b(e, this.options)).join(` `).split(/\s+/).map((e) => oe(e, this.options));
			i && (u = u.filter((e) => (o(`loose invalid filter`, e, this.options), !!e.match(l[d.COMPARATORLOOSE])))), o(`range list`, u);
			let v = new Map(), y = u.map((e) => new a(e, this.options));
			for (let e of y) {
				if (_(e)) return [e];
				v.set(e.value, e);
			}
			v.size > 1 && v.has(``) && v.delete(``);
			let x = [...v.values()];
			return r.set(t, x), x;
		}
		intersects(t, n) {
			if (!(t instanceof e)) throw TypeError(`a Range is required`);
			return this.set.some((e) => y(e, n) && t.set.some((t) => y(t, n) && e.every((e) => t.every((t) => e.intersects(t, n)))));
		}
		test(e) {
			if (!e) return !1;
			if (typeof e == `string`) try {
				e = new s(e, this.options);
			} catch {
				return !1;
			}
			for (let t = 0; t < this.set.length; t++) if (ce(this.set[t], e, this.options)) return !0;
			return !1;
		}
	};
	let r = new (sd())(), i = Fu(), a = ud(), o = Nu(), s = X(), c = cd(), { safeRe: l, src: u, t: d, tildeTrimReplace: f, caretTrimReplace: p } = Pu(), { FLAG_INCLUDE_PRERELEASE: m, FLAG_LOOSE: h } = Mu(), g = new RegExp(u[d.BUILD], `g`), _ = (e) => e.value === `<0.0.0-0`, v = (e) => e.value === ``, y = (e, t) => {
		let n = !0, r = e.slice(), i = r.pop();
		for (; n && r.length;) n = r.every((e) => i.intersects(e, t)), i = r.pop();
		return n;
	}, b = (e, t) => (e = e.replace(l[d.BUILD], ``), o(`comp`, e, t), e = te(e, t), o(`caret`, e), e = ee(e, t), o(`tildes`, e), e = re(e, t), o(`xrange`, e), e = ae(e, t), o(`stars`, e), e), x = (e) => !e || e.toLowerCase() === `x` || e === `*`, S = (e, t, n) => x(e) && !x(t) || x(t) && n && !x(n), ee = (e, t) => e.trim().split(/\s+/).map((e) => C(e, t)).join(` `), C = (e, t) => {
		let n = t.loose ? l[d.TILDELOOSE] : l[d.TILDE], r = t.includePrerelease ? `-0` : ``;
		return e.replace(n, (t, n, i, a, s) => {
			o(`tilde`, e, t, n, i, a, s);
			let c;
			return x(n) ? c = `` : x(i) ? c = `>=${n}.0.0${r} <${+n + 1}.0.0-0` : x(a) ? c = `>=${n}.${i}.0${r} <${n}.${+i + 1}.0-0` : s ? (o(`replaceTilde pr`, s), c = `>=${n}.${i}.${a}-${s} <${n}.${+i + 1}.0-0`) : c = `>=${n}.${i}.${a} <${n}.${+i + 1}.0-0`, o(`tilde return`, c), c;
		});
	}, te = (e, t) => e.trim().split(/\s+/).map((e) => ne(e, t)).join(` `), ne = (e, t) => {
		o(`caret`, e, t);
		let n = t.loose ? l[d.CARETLOOSE] : l[d.CARET], r = t.includePrerelease ? `-0` : ``;
		return e.replace(n, (t, n, i, a, s) => {
			o(`caret`, e, t, n, i, a, s);
			let c;
			return x(n) ? c = `` : x(i) ? c = `>=${n}.0.0${r} <${+n + 1}.0.0-0` : x(a) ? c = n === `0` ? `>=${n}.${i}.0${r} <${n}.${+i + 1}.0-0` : `>=${n}.${i}.0${r} <${+n + 1}.0.0-0` : s ? (o(`replaceCaret pr`, s), c = n === `0` ? i === `0` ? `>=${n}.${i}.${a}-${s} <${n}.${i}.${+a + 1}-0` : `>=${n}.${i}.${a}-${s} <${n}.${+i + 1}.0-0` : `>=${n}.${i}.${a}-${s} <${+n + 1}.0.0-0`) : (o(`no pr`), c = n === `0` ? i === `0` ? `>=${n}.${i}.${a} <${n}.${i}.${+a + 1}-0` : `>=${n}.${i}.${a} <${n}.${+i + 1}.0-0` : `>=${n}.${i}.${a} <${+n + 1}.0.0-0`), o(`caret return`, c), c;
		});
	}, re = (e, t) => (o(`replaceXRanges`, e, t), e.split(/\s+/).map((e) => ie(e, t)).join(` `)), ie = (e, t) => {
		e = e.trim();
		let n = t.loose ? l[d.XRANGELOOSE] : l[d.XRANGE];
		return e.replace(n, (n, r, i, a, s, c) => {
			if (o(`xRange`, e, n, r, i, a, s, c), S(i, a, s)) return e;
			let l = x(i), u = l || x(a), d = u || x(s), f = d;
			return r === `=` && f && (r = ``), c = t.includePrerelease ? `-0` : ``, l ? n = r === `>` || r === `<` ? `<0.0.0-0` : `*` : r && f ? (u && (a = 0), s = 0, r === `>` ? (r = `>=`, u ? (i = +i + 1, a = 0, s = 0) : (a = +a + 1, s = 0)) : r === `<=` && (r = `<`, u ? i = +i + 1 : a = +a + 1), r === `<` && (c = `-0`), n = `${r + i}.${a}.${s}${c}`) : u ? n = `>=${i}.0.0${c} <${+i + 1}.0.0-0` : d && (n = `>=${i}.${a}.0${c} <${i}.${+a + 1}.0-0`), o(`xRange return`, n), n;
		});
	}, ae = (e, t) => (o(`replaceStars`, e, t), e.trim().replace(l[d.STAR], ``)), oe = (e, t) => (o(`replaceGTE0`, e, t), e.trim().replace(l[t.includePrerelease ? d.GTE0PRE : d.GTE0], ``)), se = (e) => (t, n, r, i, a, o, s, c, l, u, d, f) => (n = x(r) ? `` : x(i) ? `>=${r}.0.0${e ? `-0` : ``}` : x(a) ? `>=${r}.${i}.0${e ? `-0` : ``}` : o ? `>=${n}` : `>=${n}${e ? `-0` : ``}`, c = x(l) ? `` : x(u) ? `<${+l + 1}.0.0-0` : x(d) ? `<${l}.${+u + 1}.0-0` : f ? `<=${l}.${u}.${d}-${f}` : e ? `<${l}.${u}.${+d + 1}-0` : `<=${c}`, `${n} ${c}`.trim()), ce = (e, t, n) => {
		for (let n = 0; n < e.length; n++) if (!e[n].test(t)) return !1;
		if (t.prerelease.length && !n.includePrerelease) {
			for (let n = 0; n < e.length; n++) if (o(e[n].semver), e[n].semver !== a.ANY && e[n].semver.prerelease.length > 0) {
				let r = e[n].semver;
				if (r.major === t.major && r.minor === t.minor && r.patch === t.patch) return !0;
			}
			return !1;
		}
		return !0;
	};
})), ud = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	let n = Symbol(`SemVer ANY`);
	t.exports = class e {
		static get ANY() {
			return n;
		}
		constructor(t, i) {
			if (i = r(i), t instanceof e) {
				if (t.loose === !!i.loose) return t;
				t = t.value;
			}
			t = t.trim().split(/\s+/).join(` `), s(`comparator`, t, i), this.options = i, this.loose = !!i.loose, this.parse(t), this.value = this.semver === n ? `` : this.operator + this.semver.version, s(`comp`, this);
		}
		parse(e) {
			let t = this.options.loose ? i[a.COMPARATORLOOSE] : i[a.COMPARATOR], r = e.match(t);
			if (!r) throw TypeError(`Invalid comparator: ${e}`);
			this.operator = r[1] === void 0 ? `` : r[1], this.operator === `=` && (this.operator = ``), this.semver = r[2] ? new c(r[2], this.options.loose) : n;
		}
		toString() {
			return this.value;
		}
		test(e) {
			if (s(`Comparator.test`, e, this.options.loose), this.semver === n || e === n) return !0;
			if (typeof e == `string`) try {
				e = new c(e, this.options);
			} catch {
				return !1;
			}
			return o(e, this.operator, this.semver, this.options);
		}
		intersects(t, n) {
			if (!(t instanceof e)) throw TypeError(`a Comparator is required`);
			return this.operator === `` ? this.value === `` || new l(t.value, n).test(this.value) : t.operator === `` ? t.value === `` || new l(this.value, n).test(t.semver) : (n = r(n), n.includePrerelease && (this.value === `<0.0.0-0` || t.value === `<0.0.0-0`) || !n.includePrerelease && (this.value.startsWith(`<0.0.0`) || t.value.startsWith(`<0.0.0`)) ? !1 : !!(this.operator.startsWith(`>`) && t.operator.startsWith(`>`) || this.operator.startsWith(`<`) && t.operator.startsWith(`<`) || this.semver.version === t.semver.version && this.operator.includes(`=`) && t.operator.includes(`=`) || o(this.semver, `<`, t.semver, n) && this.operator.startsWith(`>`) && t.operator.startsWith(`<`) || o(this.semver, `>`, t.semver, n) && this.operator.startsWith(`<`) && t.operator.startsWith(`>`)));
		}
	};
	let r = Fu(), { safeRe: i, t: a } = Pu(), o = id(), s = Nu(), c = X(), l = ld();
})), dd = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	let n = ld();
	t.exports = (e, t, r) => {
		try {
			t = new n(t, r);
		} catch {
			return !1;
		}
		return t.test(e);
	};
})), fd = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	let n = ld();
	t.exports = (e, t) => new n(e, t).set.map((e) => e.map((e) => e.value).join(` `).trim().split(` `));
})), pd = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	let n = X(), r = ld();
	t.exports = (e, t, i) => {
		let a = null, o = null, s = null;
		try {
			s = new r(t, i);
		} catch {
			return null;
		}
		return e.forEach((e) => {
			s.test(e) && (a && o.compare(e) !== -1 || (a = e, o = new n(a, i)));
		}), a;
	};
})), md = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	let n = X(), r = ld();
	t.exports = (e, t, i) => {
		let a = null, o = null, s = null;
		try {
			s = new r(t, i);
		} catch {
			return null;
		}
		return e.forEach((e) => {
			s.test(e) && (a && o.compare(e) !== 1 || (a = e, o = new n(a, i)));
		}), a;
	};
})), hd = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	let n = X(), r = ld(), i = Qu();
	t.exports = (e, t) => {
		e = new r(e, t);
		let a = new n(`0.0.0`);
		if (e.test(a) || (a = new n(`0.0.0-0`), e.test(a))) return a;
		a = null;
		for (let t = 0; t < e.set.length; ++t) {
			let r = e.set[t], o = null;
			r.forEach((e) => {
				let t = new n(e.semver.version);
				switch (e.operator) {
					case `>`: t.prerelease.length === 0 ? t.patch++ : t.prerelease.push(0), t.raw = t.format();
					case ``:
					case `>=`:
						(!o || i(t, o)) && (o = t);
						break;
					case `<`:
					case `<=`: break;
					default: throw Error(`Unexpected operation: ${e.operator}`);
				}
			}), o && (!a || i(a, o)) && (a = o);
		}
		return a && e.test(a) ? a : null;
	};
})), gd = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	let n = ld();
	t.exports = (e, t) => {
		try {
			return new n(e, t).range || `*`;
		} catch {
			return null;
		}
	};
})), _d = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	let n = X(), r = ud(), { ANY: i } = r, a = ld(), o = dd(), s = Qu(), c = $u(), l = rd(), u = nd();
	t.exports = (e, t, d, f) => {
		e = new n(e, f), t = new a(t, f);
		let p, m, h, g, _;
		switch (d) {
			case `>`:
				p = s, m = l, h = c, g = `>`, _ = `>=`;
				break;
			case `<`:
				p = c, m = u, h = s, g = `<`, _ = `<=`;
				break;
			default: throw TypeError(`Must provide a hilo val of "<" or ">"`);
		}
		if (o(e, t, f)) return !1;
		for (let n = 0; n < t.set.length; ++n) {
			let a = t.set[n], o = null, s = null;
			if (a.forEach((e) => {
				e.semver === i && (e = new r(`>=0.0.0`)), o ||= e, s ||= e, p(e.semver, o.semver, f) ? o = e : h(e.semver, s.semver, f) && (s = e);
			}), o.operator === g || o.operator === _ || (!s.operator || s.operator === g) && m(e, s.semver) || s.operator === _ && h(e, s.semver)) return !1;
		}
		return !0;
	};
})), vd = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	let n = _d();
	t.exports = (e, t, r) => n(e, t, `>`, r);
})), yd = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	let n = _d();
	t.exports = (e, t, r) => n(e, t, `<`, r);
})), bd = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	let n = ld();
	t.exports = (e, t, r) => (e = new n(e, r), t = new n(t, r), e.intersects(t, r));
})), xd = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	let n = dd(), r = Ku();
	t.exports = (e, t, i) => {
		let a = [], o = null, s = null, c = e.sort((e, t) => r(e, t, i));
		for (let e of c) n(e, t, i) ? (s = e, o ||= e) : (s && a.push([o, s]), s = null, o = null);
		o && a.push([o, null]);
		let l = [];
		for (let [e, t] of a) e === t ? l.push(e) : !t && e === c[0] ? l.push(`*`) : t ? e === c[0] ? l.push(`<=${t}`) : l.push(`${e} - ${t}`) : l.push(`>=${e}`);
		let u = l.join(` || `), d = typeof t.raw == `string` ? t.raw : String(t);
		return u.length < d.length ? u : t;
	};
})), Sd = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	let n = ld(), r = ud(), { ANY: i } = r, a = dd(), o = Ku(), s = (e, t, r = {}) => {
		if (e === t) return !0;
		e = new n(e, r), t = new n(t, r);
		let i = !1;
		OUTER: for (let n of e.set) {
			for (let e of t.set) {
				let t = u(n, e, r);
				if (i ||= t !== null, t) continue OUTER;
			}
			if (i) return !1;
		}
		return !0;
	}, c = [new r(`>=0.0.0-0`)], l = [new r(`>=0.0.0`)], u = (e, t, n) => {
		if (e === t) return !0;
		if (e.length === 1 && e[0].semver === i) {
			if (t.length === 1 && t[0].semver === i) return !0;
			e = n.includePrerelease ? c : l;
		}
		if (t.length === 1 && t[0].semver === i) {
			if (n.includePrerelease) return !0;
			t = l;
		}
		let r = new Set(), s, u;
		for (let t of e) t.operator === `>` || t.operator === `>=` ? s = d(s, t, n) : t.operator === `<` || t.operator === `<=` ? u = f(u, t, n) : r.add(t.semver);
		if (r.size > 1) return null;
		let p;
		if (s && u && (p = o(s.semver, u.semver, n), p > 0 || p === 0 && (s.operator !== `>=` || u.operator !== `<=`))) return null;
		for (let e of r) {
			if (s && !a(e, String(s), n) || u && !a(e, String(u), n)) return null;
			for (let r of t) if (!a(e, String(r), n)) return !1;
			return !0;
		}
		let m, h, g, _, v = u && !n.includePrerelease && u.semver.prerelease.length ? u.semver : !1, y = s && !n.includePrerelease && s.semver.prerelease.length ? s.semver : !1;
		v && v.prerelease.length === 1 && u.operator === `<` && v.prerelease[0] === 0 && (v = !1);
		for (let e of t) {
			if (_ = _ || e.operator === `>` || e.operator === `>=`, g = g || e.operator === `<` || e.operator === `<=`, s) {
				if (y && e.semver.prerelease && e.semver.prerelease.length && e.semver.major === y.major && e.semver.minor === y.minor && e.semver.patch === y.patch && (y = !1), e.operator === `>` || e.operator === `>=`) {
					if (m = d(s, e, n), m === e && m !== s) return !1;
				} else if (s.operator === `>=` && !e.test(s.semver)) return !1;
			}
			if (u) {
				if (v && e.semver.prerelease && e.semver.prerelease.length && e.semver.major === v.major && e.semver.minor === v.minor && e.semver.patch === v.patch && (v = !1), e.operator === `<` || e.operator === `<=`) {
					if (h = f(u, e, n), h === e && h !== u) return !1;
				} else if (u.operator === `<=` && !e.test(u.semver)) return !1;
			}
			if (!e.operator && (u || s) && p !== 0) return !1;
		}
		return !(s && g && !u && p !== 0 || u && _ && !s && p !== 0 || y || v);
	}, d = (e, t, n) => {
		if (!e) return t;
		let r = o(e.semver, t.semver, n);
		return r > 0 ? e : r < 0 || t.operator === `>` && e.operator === `>=` ? t : e;
	}, f = (e, t, n) => {
		if (!e) return t;
		let r = o(e.semver, t.semver, n);
		return r < 0 ? e : r > 0 || t.operator === `<` && e.operator === `<=` ? t : e;
	};
	t.exports = s;
})), Cd = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	let n = Pu(), r = Mu(), i = X(), a = Iu();
	t.exports = {
		parse: Lu(),
		valid: Ru(),
		clean: zu(),
		inc: Bu(),
		diff: Vu(),
		major: Hu(),
		minor: Uu(),
		patch: Wu(),
		prerelease: Gu(),
		compare: Ku(),
		rcompare: qu(),
		compareLoose: Ju(),
		compareBuild: Yu(),
		sort: Xu(),
		rsort: Zu(),
		gt: Qu(),
		lt: $u(),
		eq: ed(),
		neq: td(),
		gte: nd(),
		lte: rd(),
		cmp: id(),
		coerce: ad(),
		truncate: od(),
		Comparator: ud(),
		Range: ld(),
		satisfies: dd(),
		toComparators: fd(),
		maxSatisfying: pd(),
		minSatisfying: md(),
		minVersion: hd(),
		validRange: gd(),
		outside: _d(),
		gtr: vd(),
		ltr: yd(),
		intersects: bd(),
		simplifyRange: xd(),
		subset: Sd(),
		SemVer: i,
		re: n.re,
		src: n.src,
		tokens: n.t,
		SEMVER_SPEC_VERSION: r.SEMVER_SPEC_VERSION,
		RELEASE_TYPES: r.RELEASE_TYPES,
		compareIdentifiers: a.compareIdentifiers,
		rcompareIdentifiers: a.rcompareIdentifiers
	};
})), wd = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = Cd().satisfies(process.version, `>=15.7.0`);
})), Td = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = Cd().satisfies(process.version, `>=16.9.0`);
})), Ed = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	let n = wd(), r = Td(), i = {
		ec: [
			`ES256`,
			`ES384`,
			`ES512`
		],
		rsa: [
			`RS256`,
			`PS256`,
			`RS384`,
			`PS384`,
			`RS512`,
			`PS512`
		],
		"rsa-pss": [
			`PS256`,
			`PS384`,
			`PS512`
		]
	}, a = {
		ES256: `prime256v1`,
		ES384: `secp384r1`,
		ES512: `secp521r1`
	};
	t.exports = function(e, t) {
		if (!e || !t) return;
		let o = t.asymmetricKeyType;
		if (!o) return;
		let s = i[o];
		if (!s) throw Error(`Unknown key type "${o}".`);
		if (!s.includes(e)) throw Error(`"alg" parameter for "${o}" key type must be one of: ${s.join(`, `)}.`);
		if (n) switch (o) {
			case `ec`:
				let n = t.asymmetricKeyDetails.namedCurve, i = a[e];
				if (n !== i) throw Error(`"alg" parameter "${e}" requires curve "${i}".`);
				break;
			case `rsa-pss`: if (r) {
				let n = parseInt(e.slice(-3), 10), { hashAlgorithm: r, mgf1HashAlgorithm: i, saltLength: a } = t.asymmetricKeyDetails;
				if (r !== `sha${n}` || i !== r) throw Error(`Invalid key for this operation, its RSA-PSS parameters do not meet the requirements of "alg" ${e}.`);
				if (a !== void 0 && a > n >> 3) throw Error(`Invalid key for this operation, its RSA-PSS parameter saltLength does not meet the requirements of "alg" ${e}.`);
			}
		}
	};
})), Dd = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = Cd().satisfies(process.version, `^6.12.0 || >=8.0.0`);
})), Od = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, n) => {
	let r = Ou(), i = ku(), a = Au(), o = Du(), s = ju(), c = Ed(), l = Dd(), u = Eu(), { KeyObject: d, createSecretKey: f, createPublicKey: p } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)(`crypto`), m = [
		`RS256`,
		`RS384`,
		`RS512`
	], h = [
		`ES256`,
		`ES384`,
		`ES512`
	], g = [
		`RS256`,
		`RS384`,
		`RS512`
	], _ = [
		`HS256`,
		`HS384`,
		`HS512`
	];
	l && (m.splice(m.length, 0, `PS256`, `PS384`, `PS512`), g.splice(g.length, 0, `PS256`, `PS384`, `PS512`)), n.exports = function(e, t, n, l) {
		typeof n == `function` && !l && (l = n, n = {}), n ||= {}, n = Object.assign({}, n);
		let v;
		if (v = l || function(e, t) {
			if (e) throw e;
			return t;
		}, n.clockTimestamp && typeof n.clockTimestamp != `number`) return v(new r(`clockTimestamp must be a number`));
		if (n.nonce !== void 0 && (typeof n.nonce != `string` || n.nonce.trim() === ``)) return v(new r(`nonce must be a non-empty string`));
		if (n.allowInvalidAsymmetricKeyTypes !== void 0 && typeof n.allowInvalidAsymmetricKeyTypes != `boolean`) return v(new r(`allowInvalidAsymmetricKeyTypes must be a boolean`));
		let y = n.clockTimestamp || Math.floor(Date.now() / 1e3);
		if (!e) return v(new r(`jwt must be provided`));
		if (typeof e != `string`) return v(new r(`jwt must be a string`));
		let b = e.split(`.`);
		if (b.length !== 3) return v(new r(`jwt malformed`));
		let x;
		try {
			x = o(e, { complete: !0 });
		} catch (e) {
			return v(e);
		}
		if (!x) return v(new r(`invalid token`));
		let S = x.header, ee;
		if (typeof t == `function`) {
			if (!l) return v(new r(`verify must be called asynchronous if secret or public key is provided as a callback`));
			ee = t;
		} else ee = function(e, n) {
			return n(null, t);
		};
		return ee(S, function(t, o) {
			if (t) return v(new r(`error in secret or public key callback: ` + t.message));
			let l = b[2].trim() !== ``;
			if (!l && o) return v(new r(`jwt signature is required`));
			if (l && !o) return v(new r(`secret or public key must be provided`));
			if (!l && !n.algorithms) return v(new r(`please specify "none" in "algorithms" to verify unsigned tokens`));
			if (o != null && !(o instanceof d)) try {
				o = p(o);
			} catch {
				try {
					o = f(typeof o == `string` ? Buffer.from(o) : o);
				} catch {
					return v(new r(`secretOrPublicKey is not valid key material`));
				}
			}
			if (n.algorithms || (o.type === `secret` ? n.algorithms = _ : [`rsa`, `rsa-pss`].includes(o.asymmetricKeyType) ? n.algorithms = g : o.asymmetricKeyType === `ec` ? n.algorithms = h : n.algorithms = m), n.algorithms.indexOf(x.header.alg) === -1) return v(new r(`invalid algorithm`));
			if (S.alg.startsWith(`HS`) && o.type !== `secret`) return v(new r(`secretOrPublicKey must be a symmetric key when using ${S.alg}`));
			if (/^(?:RS|PS|ES)/.test(S.alg) && o.type !== `public`) return v(new r(`secretOrPublicKey must be an asymmetric key when using ${S.alg}`));
			if (!n.allowInvalidAsymmetricKeyTypes) try {
				c(S.alg, o);
			} catch (e) {
				return v(e);
			}
			let ee;
			try {
				ee = u.verify(e, x.header.alg, o);
			} catch (e) {
				return v(e);
			}
			if (!ee) return v(new r(`invalid signature`));
			let C = x.payload;
			if (C.nbf !== void 0 && !n.ignoreNotBefore) {
				if (typeof C.nbf != `number`) return v(new r(`invalid nbf value`));
				if (C.nbf > y + (n.clockTolerance || 0)) return v(new i(`jwt not active`, new Date(C.nbf * 1e3)));
			}
			if (C.exp !== void 0 && !n.ignoreExpiration) {
				if (typeof C.exp != `number`) return v(new r(`invalid exp value`));
				if (y >= C.exp + (n.clockTolerance || 0)) return v(new a(`jwt expired`, new Date(C.exp * 1e3)));
			}
			if (n.audience) {
				let e = Array.isArray(n.audience) ? n.audience : [n.audience];
				if (!(Array.isArray(C.aud) ? C.aud : [C.aud]).some(function(t) {
					return e.some(function(e) {
						return e instanceof RegExp ? e.test(t) : e === t;
					});
				})) return v(new r(`jwt audience invalid. expected: ` + e.join(` or `)));
			}
			if (n.issuer && (typeof n.issuer == `string` && C.iss !== n.issuer || Array.isArray(n.issuer) && n.issuer.indexOf(C.iss) === -1)) return v(new r(`jwt issuer invalid. expected: ` + n.issuer));
			if (n.subject && C.sub !== n.subject) return v(new r(`jwt subject invalid. expected: ` + n.subject));
			if (n.jwtid && C.jti !== n.jwtid) return v(new r(`jwt jwtid invalid. expected: ` + n.jwtid));
			if (n.nonce && C.nonce !== n.nonce) return v(new r(`jwt nonce invalid. expected: ` + n.nonce));
			if (n.maxAge) {
				if (typeof C.iat != `number`) return v(new r(`iat required when maxAge is specified`));
				let e = s(n.maxAge, C.iat);
				if (e === void 0) return v(new r(`"maxAge" should be a number of seconds or string representing a timespan eg: "1d", "20h", 60`));
				if (y >= e + (n.clockTolerance || 0)) return v(new a(`maxAge exceeded`, new Date(e * 1e3)));
			}
			if (n.complete === !0) {
				let e = x.signature;
				return v(null, {
					header: S,
					payload: C,
					signature: e
				});
			}
			return v(null, C);
		});
	};
})), kd = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	var n = 9007199254740991, r = NaN, i = /^\s+|\s+$/g, a = /^[-+]0x[0-9a-f]+$/i, o = /^0b[01]+$/i, s = /^0o[0-7]+$/i, c = /^(?:0|[1-9]\d*)$/, l = parseInt;
	function u(e, t) {
		for (var n = -1, r = e ? e.length : 0, i = Array(r); ++n < r;) i[n] = t(e[n], n, e);
		return i;
	}
	function d(e, t, n, r) {
		for (var i = e.length, a = n + (r ? 1 : -1); r ? a-- : ++a < i;) if (t(e[a], a, e)) return a;
		return -1;
	}
	function f(e, t, n) {
		if (t !== t) return d(e, p, n);
		for (var r = n - 1, i = e.length; ++r < i;) if (e[r] === t) return r;
		return -1;
	}
	function p(e) {
		return e !== e;
	}
	function m(e, t) {
		for (var n = -1, r = Array(e); ++n < e;) r[n] = t(n);
		return r;
	}
	function h(e, t) {
		return u(t, function(t) {
			return e[t];
		});
	}
	function g(e, t) {
		return function(n) {
			return e(t(n));
		};
	}
	var _ = Object.prototype, v = _.hasOwnProperty, y = _.toString, b = _.propertyIsEnumerable, x = g(Object.keys, Object), S = Math.max;
	function ee(e, t) {
		var n = ae(e) || ie(e) ? m(e.length, String) : [], r = n.length, i = !!r;
		for (var a in e) (t || v.call(e, a)) && (!i || a != `length` && !te(a, r)) && n.push(a);
		return n;
	}
	function C(e) {
		if (!ne(e)) return x(e);
		var t = [];
		for (var n in Object(e)) v.call(e, n) && n != `constructor` && t.push(n);
		return t;
	}
	function te(e, t) {
		return t ??= n, !!t && (typeof e == `number` || c.test(e)) && e > -1 && e % 1 == 0 && e < t;
	}
	function ne(e) {
		var t = e && e.constructor;
		return e === (typeof t == `function` && t.prototype || _);
	}
	function re(e, t, n, r) {
		e = oe(e) ? e : ve(e), n = n && !r ? he(n) : 0;
		var i = e.length;
		return n < 0 && (n = S(i + n, 0)), fe(e) ? n <= i && e.indexOf(t, n) > -1 : !!i && f(e, t, n) > -1;
	}
	function ie(e) {
		return se(e) && v.call(e, `callee`) && (!b.call(e, `callee`) || y.call(e) == `[object Arguments]`);
	}
	var ae = Array.isArray;
	function oe(e) {
		return e != null && le(e.length) && !ce(e);
	}
	function se(e) {
		return de(e) && oe(e);
	}
	function ce(e) {
		var t = ue(e) ? y.call(e) : ``;
		return t == `[object Function]` || t == `[object GeneratorFunction]`;
	}
	function le(e) {
		return typeof e == `number` && e > -1 && e % 1 == 0 && e <= n;
	}
	function ue(e) {
		var t = typeof e;
		return !!e && (t == `object` || t == `function`);
	}
	function de(e) {
		return !!e && typeof e == `object`;
	}
	function fe(e) {
		return typeof e == `string` || !ae(e) && de(e) && y.call(e) == `[object String]`;
	}
	function pe(e) {
		return typeof e == `symbol` || de(e) && y.call(e) == `[object Symbol]`;
	}
	function me(e) {
		return e ? (e = ge(e), e === 1 / 0 || e === -1 / 0 ? (e < 0 ? -1 : 1) * 17976931348623157e292 : e === e ? e : 0) : e === 0 ? e : 0;
	}
	function he(e) {
		var t = me(e), n = t % 1;
		return t === t ? n ? t - n : t : 0;
	}
	function ge(e) {
		if (typeof e == `number`) return e;
		if (pe(e)) return r;
		if (ue(e)) {
			var t = typeof e.valueOf == `function` ? e.valueOf() : e;
			e = ue(t) ? t + `` : t;
		}
		if (typeof e != `string`) return e === 0 ? e : +e;
		e = e.replace(i, ``);
		var n = o.test(e);
		return n || s.test(e) ? l(e.slice(2), n ? 2 : 8) : a.test(e) ? r : +e;
	}
	function _e(e) {
		return oe(e) ? ee(e) : C(e);
	}
	function ve(e) {
		return e ? h(e, _e(e)) : [];
	}
	t.exports = re;
})), Ad = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	var n = Object.prototype.toString;
	function r(e) {
		return e === !0 || e === !1 || i(e) && n.call(e) == `[object Boolean]`;
	}
	function i(e) {
		return !!e && typeof e == `object`;
	}
	t.exports = r;
})), jd = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	var n = NaN, r = /^\s+|\s+$/g, i = /^[-+]0x[0-9a-f]+$/i, a = /^0b[01]+$/i, o = /^0o[0-7]+$/i, s = parseInt, c = Object.prototype.toString;
	function l(e) {
		return typeof e == `number` && e == m(e);
	}
	function u(e) {
		var t = typeof e;
		return !!e && (t == `object` || t == `function`);
	}
	function d(e) {
		return !!e && typeof e == `object`;
	}
	function f(e) {
		return typeof e == `symbol` || d(e) && c.call(e) == `[object Symbol]`;
	}
	function p(e) {
		return e ? (e = h(e), e === 1 / 0 || e === -1 / 0 ? (e < 0 ? -1 : 1) * 17976931348623157e292 : e === e ? e : 0) : e === 0 ? e : 0;
	}
	function m(e) {
		var t = p(e), n = t % 1;
		return t === t ? n ? t - n : t : 0;
	}
	function h(e) {
		if (typeof e == `number`) return e;
		if (f(e)) return n;
		if (u(e)) {
			var t = typeof e.valueOf == `function` ? e.valueOf() : e;
			e = u(t) ? t + `` : t;
		}
		if (typeof e != `string`) return e === 0 ? e : +e;
		e = e.replace(r, ``);
		var c = a.test(e);
		return c || o.test(e) ? s(e.slice(2), c ? 2 : 8) : i.test(e) ? n : +e;
	}
	t.exports = l;
})), Md = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	var n = Object.prototype.toString;
	function r(e) {
		return !!e && typeof e == `object`;
	}
	function i(e) {
		return typeof e == `number` || r(e) && n.call(e) == `[object Number]`;
	}
	t.exports = i;
})), Nd = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	function n(e) {
		var t = !1;
		if (e != null && typeof e.toString != `function`) try {
			t = !!(e + ``);
		} catch {}
		return t;
	}
	function r(e, t) {
		return function(n) {
			return e(t(n));
		};
	}
	var i = Function.prototype, a = Object.prototype, o = i.toString, s = a.hasOwnProperty, c = o.call(Object), l = a.toString, u = r(Object.getPrototypeOf, Object);
	function d(e) {
		return !!e && typeof e == `object`;
	}
	function f(e) {
		if (!d(e) || l.call(e) != `[object Object]` || n(e)) return !1;
		var t = u(e);
		if (t === null) return !0;
		var r = s.call(t, `constructor`) && t.constructor;
		return typeof r == `function` && r instanceof r && o.call(r) == c;
	}
	t.exports = f;
})), Pd = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	var n = Object.prototype.toString, r = Array.isArray;
	function i(e) {
		return !!e && typeof e == `object`;
	}
	function a(e) {
		return typeof e == `string` || !r(e) && i(e) && n.call(e) == `[object String]`;
	}
	t.exports = a;
})), Fd = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	var n = NaN, r = /^\s+|\s+$/g, i = /^[-+]0x[0-9a-f]+$/i, a = /^0b[01]+$/i, o = /^0o[0-7]+$/i, s = parseInt, c = Object.prototype.toString;
	function l(e, t) {
		var n;
		if (typeof t != `function`) throw TypeError(`Expected a function`);
		return e = h(e), function() {
			return --e > 0 && (n = t.apply(this, arguments)), e <= 1 && (t = void 0), n;
		};
	}
	function u(e) {
		return l(2, e);
	}
	function d(e) {
		var t = typeof e;
		return !!e && (t == `object` || t == `function`);
	}
	function f(e) {
		return !!e && typeof e == `object`;
	}
	function p(e) {
		return typeof e == `symbol` || f(e) && c.call(e) == `[object Symbol]`;
	}
	function m(e) {
		return e ? (e = g(e), e === 1 / 0 || e === -1 / 0 ? (e < 0 ? -1 : 1) * 17976931348623157e292 : e === e ? e : 0) : e === 0 ? e : 0;
	}
	function h(e) {
		var t = m(e), n = t % 1;
		return t === t ? n ? t - n : t : 0;
	}
	function g(e) {
		if (typeof e == `number`) return e;
		if (p(e)) return n;
		if (d(e)) {
			var t = typeof e.valueOf == `function` ? e.valueOf() : e;
			e = d(t) ? t + `` : t;
		}
		if (typeof e != `string`) return e === 0 ? e : +e;
		e = e.replace(r, ``);
		var c = a.test(e);
		return c || o.test(e) ? s(e.slice(2), c ? 2 : 8) : i.test(e) ? n : +e;
	}
	t.exports = u;
})), Id = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, n) => {
	let r = ju(), i = Dd(), a = Ed(), o = Eu(), s = kd(), c = Ad(), l = jd(), u = Md(), d = Nd(), f = Pd(), p = Fd(), { KeyObject: m, createSecretKey: h, createPrivateKey: g } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)(`crypto`), _ = [
		`RS256`,
		`RS384`,
		`RS512`,
		`ES256`,
		`ES384`,
		`ES512`,
		`HS256`,
		`HS384`,
		`HS512`,
		`none`
	];
	i && _.splice(3, 0, `PS256`, `PS384`, `PS512`);
	let v = {
		expiresIn: {
			isValid: function(e) {
				return l(e) || f(e) && e;
			},
			message: `"expiresIn" should be a number of seconds or string representing a timespan`
		},
		notBefore: {
			isValid: function(e) {
				return l(e) || f(e) && e;
			},
			message: `"notBefore" should be a number of seconds or string representing a timespan`
		},
		audience: {
			isValid: function(e) {
				return f(e) || Array.isArray(e);
			},
			message: `"audience" must be a string or array`
		},
		algorithm: {
			isValid: s.bind(null, _),
			message: `"algorithm" must be a valid string enum value`
		},
		header: {
			isValid: d,
			message: `"header" must be an object`
		},
		encoding: {
			isValid: f,
			message: `"encoding" must be a string`
		},
		issuer: {
			isValid: f,
			message: `"issuer" must be a string`
		},
		subject: {
			isValid: f,
			message: `"subject" must be a string`
		},
		jwtid: {
			isValid: f,
			message: `"jwtid" must be a string`
		},
		noTimestamp: {
			isValid: c,
			message: `"noTimestamp" must be a boolean`
		},
		keyid: {
			isValid: f,
			message: `"keyid" must be a string`
		},
		mutatePayload: {
			isValid: c,
			message: `"mutatePayload" must be a boolean`
		},
		allowInsecureKeySizes: {
			isValid: c,
			message: `"allowInsecureKeySizes" must be a boolean`
		},
		allowInvalidAsymmetricKeyTypes: {
			isValid: c,
			message: `"allowInvalidAsymmetricKeyTypes" must be a boolean`
		}
	}, y = {
		iat: {
			isValid: u,
			message: `"iat" should be a number of seconds`
		},
		exp: {
			isValid: u,
			message: `"exp" should be a number of seconds`
		},
		nbf: {
			isValid: u,
			message: `"nbf" should be a number of seconds`
		}
	};
	function b(e, t, n, r) {
		if (!d(n)) throw Error(`Expected "` + r + `" to be a plain object.`);
		Object.keys(n).forEach(function(i) {
			let a = e[i];
			if (!a) {
				if (!t) throw Error(`"` + i + `" is not allowed in "` + r + `"`);
			} else if (!a.isValid(n[i])) throw Error(a.message);
		});
	}
	function x(e) {
		return b(v, !1, e, `options`);
	}
	function S(e) {
		return b(y, !0, e, `payload`);
	}
	let ee = {
		audience: `aud`,
		issuer: `iss`,
		subject: `sub`,
		jwtid: `jti`
	}, C = [
		`expiresIn`,
		`notBefore`,
		`noTimestamp`,
		`audience`,
		`issuer`,
		`subject`,
		`jwtid`
	];
	n.exports = function(e, t, n, i) {
		typeof n == `function` ? (i = n, n = {}) : n ||= {};
		let s = typeof e == `object` && !Buffer.isBuffer(e), c = Object.assign({
			alg: n.algorithm || `HS256`,
			typ: s ? `JWT` : void 0,
			kid: n.keyid
		}, n.header);
		function l(e) {
			if (i) return i(e);
			throw e;
		}
		if (!t && n.algorithm !== `none`) return l(Error(`secretOrPrivateKey must have a value`));
		if (t != null && !(t instanceof m)) try {
			t = g(t);
		} catch {
			try {
				t = h(typeof t == `string` ? Buffer.from(t) : t);
			} catch {
				return l(Error(`secretOrPrivateKey is not valid key material`));
			}
		}
		if (c.alg.startsWith(`HS`) && t.type !== `secret`) return l(Error(`secretOrPrivateKey must be a symmetric key when using ${c.alg}`));
		if (/^(?:RS|PS|ES)/.test(c.alg)) {
			if (t.type !== `private`) return l(Error(`secretOrPrivateKey must be an asymmetric key when using ${c.alg}`));
			if (!n.allowInsecureKeySizes && !c.alg.startsWith(`ES`) && t.asymmetricKeyDetails !== void 0 && t.asymmetricKeyDetails.modulusLength < 2048) return l(Error(`secretOrPrivateKey has a minimum key size of 2048 bits for ${c.alg}`));
		}
		if (e === void 0) return l(Error(`payload is required`));
		if (s) {
			try {
				S(e);
			} catch (e) {
				return l(e);
			}
			n.mutatePayload || (e = Object.assign({}, e));
		} else {
			let t = C.filter(function(e) {
				return n[e] !== void 0;
			});
			if (t.length > 0) return l(Error(`invalid ` + t.join(`,`) + ` option for ` + typeof e + ` payload`));
		}
		if (e.exp !== void 0 && n.expiresIn !== void 0) return l(Error(`Bad "options.expiresIn" option the payload already has an "exp" property.`));
		if (e.nbf !== void 0 && n.notBefore !== void 0) return l(Error(`Bad "options.notBefore" option the payload already has an "nbf" property.`));
		try {
			x(n);
		} catch (e) {
			return l(e);
		}
		if (!n.allowInvalidAsymmetricKeyTypes) try {
			a(c.alg, t);
		} catch (e) {
			return l(e);
		}
		let u = e.iat || Math.floor(Date.now() / 1e3);
		if (n.noTimestamp ? delete e.iat : s && (e.iat = u), n.notBefore !== void 0) {
			try {
				e.nbf = r(n.notBefore, u);
			} catch (e) {
				return l(e);
			}
			if (e.nbf === void 0) return l(Error(`"notBefore" should be a number of seconds or string representing a timespan eg: "1d", "20h", 60`));
		}
		if (n.expiresIn !== void 0 && typeof e == `object`) {
			try {
				e.exp = r(n.expiresIn, u);
			} catch (e) {
				return l(e);
			}
			if (e.exp === void 0) return l(Error(`"expiresIn" should be a number of seconds or string representing a timespan eg: "1d", "20h", 60`));
		}
		Object.keys(ee).forEach(function(t) {
			let r = ee[t];
			if (n[t] !== void 0) {
				if (e[r] !== void 0) return l(Error(`Bad "options.` + t + `" option. The payload already has an "` + r + `" property.`));
				e[r] = n[t];
			}
		});
		let d = n.encoding || `utf8`;
		if (typeof i == `function`) i &&= p(i), o.createSign({
			header: c,
			privateKey: t,
			payload: e,
			encoding: d
		}).once(`error`, i).once(`done`, function(e) {
			if (!n.allowInsecureKeySizes && /^(?:RS|PS)/.test(c.alg) && e.length < 256) return i(Error(`secretOrPrivateKey has a minimum key size of 2048 bits for ${c.alg}`));
			i(null, e);
		});
		else {
			let r = o.sign({
				header: c,
				payload: e,
				secret: t,
				encoding: d
			});
			if (!n.allowInsecureKeySizes && /^(?:RS|PS)/.test(c.alg) && r.length < 256) throw Error(`secretOrPrivateKey has a minimum key size of 2048 bits for ${c.alg}`);
			return r;
		}
	};
})), Ld = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)((0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = {
		decode: Du(),
		verify: Od(),
		sign: Id(),
		JsonWebTokenError: Ou(),
		NotBeforeError: ku(),
		TokenExpiredError: Au()
	};
}))(), 1);
const Rd = `invalid_client_credential`;
var zd = class e {
	static fromAssertion(t) {
		let n = new e();
		return n.jwt = t, n;
	}
	static fromCertificate(t, n, r) {
		let i = new e();
		return i.privateKey = n, i.thumbprint = t, i.useSha256 = !1, r && (i.publicCertificate = this.parseCertificate(r)), i;
	}
	static fromCertificateWithSha256Thumbprint(t, n, r) {
		let i = new e();
		return i.privateKey = n, i.thumbprint = t, i.useSha256 = !0, r && (i.publicCertificate = this.parseCertificate(r)), i;
	}
	getJwt(e, t, n) {
		if (this.privateKey && this.thumbprint) return this.jwt && !this.isExpired() && t === this.issuer && n === this.jwtAudience ? this.jwt : this.createJwt(e, t, n);
		if (this.jwt) return this.jwt;
		throw M(`invalid_assertion`, ``);
	}
	createJwt(e, t, n) {
		this.issuer = t, this.jwtAudience = n;
		let r = R();
		this.expirationTime = r + 600;
		let i = { alg: this.useSha256 ? Pl.PSS_256 : Pl.RSA_256 }, a = this.useSha256 ? Pl.X5T_256 : Pl.X5T;
		Object.assign(i, { [a]: su.base64EncodeUrl(this.thumbprint, xa.HEX) }), this.publicCertificate && Object.assign(i, { [Pl.X5C]: this.publicCertificate });
		let o = {
			[Pl.AUDIENCE]: this.jwtAudience,
			[Pl.EXPIRATION_TIME]: this.expirationTime,
			[Pl.ISSUER]: this.issuer,
			[Pl.SUBJECT]: this.issuer,
			[Pl.NOT_BEFORE]: r,
			[Pl.JWT_ID]: e.createNewGuid()
		};
		return this.jwt = Ld.default.sign(o, this.privateKey, { header: i }), this.jwt;
	}
	isExpired() {
		return this.expirationTime < R();
	}
	static parseCertificate(e) {
		let t = /-----BEGIN CERTIFICATE-----\r*\n(.+?)\r*\n-----END CERTIFICATE-----/gs, n = [], r;
		for (; (r = t.exec(e)) !== null;) n.push(r[1].replace(/\r*\n/g, ``));
		return n;
	}
};
const Bd = `@azure/msal-node`, Vd = `7.2.1`;
var Hd = class {
	constructor(e) {
		this.config = Tc(e), this.logger = new lc(this.config.loggerOptions, Bd, Vd), this.cryptoUtils = this.config.cryptoInterface, this.cacheManager = this.config.storageInterface, this.networkClient = this.config.networkInterface, this.serverTelemetryManager = this.config.serverTelemetryManager, this.authority = this.config.authOptions.authority, this.performanceClient = new _c();
	}
	createTokenRequestHeaders(e) {
		return ll(this.logger, !1, e);
	}
	async executePostToTokenEndpoint(e, t, n, r, i) {
		return fl(e, t, n, r, i, this.cacheManager, this.networkClient, this.logger, this.performanceClient, this.serverTelemetryManager);
	}
	async sendPostRequest(e, t, n, r) {
		return pl(e, t, n, r, this.cacheManager, this.networkClient, this.logger, this.performanceClient);
	}
	createTokenQueryParameters(e) {
		return dl(e, this.config.authOptions.clientId, this.config.authOptions.redirectUri, this.performanceClient);
	}
}, Ud = class extends Hd {
	constructor(e) {
		super(e);
	}
	async acquireToken(e) {
		this.logger.info(`in acquireToken call in username-password client`, e.correlationId);
		let t = R(), n = await this.executeTokenRequest(this.authority, e), r = new el(this.config.authOptions.clientId, this.cacheManager, this.cryptoUtils, this.logger, this.performanceClient, this.config.serializableCache, this.config.persistencePlugin, this.config.tokenBindingKeyManager);
		return r.validateTokenResponse(n.body, e.correlationId), r.handleServerTokenResponse(n.body, this.authority, t, e, K.acquireTokenByUsernamePassword);
	}
	async executeTokenRequest(e, t) {
		let n = this.createTokenQueryParameters(t), r = I.appendQueryString(e.tokenEndpoint, n), i = await this.createTokenRequestBody(t), a = this.createTokenRequestHeaders({
			credential: t.username,
			type: nl.UPN
		}), o = {
			clientId: this.config.authOptions.clientId,
			authority: e.canonicalAuthority,
			scopes: t.scopes,
			claims: t.claims,
			authenticationScheme: t.authenticationScheme,
			resourceRequestMethod: t.resourceRequestMethod,
			resourceRequestUri: t.resourceRequestUri,
			shrClaims: t.shrClaims,
			sshKid: t.sshKid
		};
		return this.executePostToTokenEndpoint(r, i, a, o, t.correlationId);
	}
	async createTokenRequestBody(e) {
		let t = new Map();
		ss(t, this.config.authOptions.clientId), Ws(t, e.username), Gs(t, e.password), os(t, e.scopes, e.correlationId), is(t, da.IDTOKEN_TOKEN), Ns(t, pa.RESOURCE_OWNER_PASSWORD_GRANT), Ps(t), vs(t, this.config.libraryInfo), ys(t, this.config.telemetry.application), Ys(t), this.serverTelemetryManager && Js(t, this.serverTelemetryManager), _s(t, e.correlationId || this.config.cryptoInterface.createNewGuid()), this.config.clientCredentials.clientSecret && Os(t, this.config.clientCredentials.clientSecret);
		let n = this.config.clientCredentials.clientAssertion;
		return n && (ks(t, await rl(n.assertion, this.config.authOptions.clientId, e.resourceRequestUri)), As(t, n.assertionType)), (!F.isEmptyObj(e.claims) || this.config.authOptions.clientCapabilities && this.config.authOptions.clientCapabilities.length > 0) && gs(t, e.correlationId, e.claims, this.config.authOptions.clientCapabilities), this.config.systemOptions.preventCorsPreflight && e.username && ps(t, e.username), B(t);
	}
};
function Wd(e, t, n, r) {
	let i = hl({
		...e.auth,
		authority: t,
		redirectUri: n.redirectUri || ``
	}, n, r);
	return vs(i, {
		sku: Nl.MSAL_SKU,
		version: Vd,
		cpu: process.arch || ``,
		os: process.platform || ``
	}), e.system.protocolMode !== Ja.OIDC && ys(i, e.telemetry.application), is(i, da.CODE), n.codeChallenge && n.codeChallengeMethod && Cs(i, n.codeChallenge, n.codeChallengeMethod), Rs(i, n.extraQueryParameters || {}), gl(t, i);
}
const Gd = new WeakMap();
function Kd(e, t, n, r, i) {
	let a = Gd.get(e), o = a || new Map();
	a || Gd.set(e, o);
	let s = o.get(n);
	if (s) return t.verbose(`acquireTokenSilent has been called previously, returning the result from the first call`, r), Xd(s, r);
	t.verbose(`acquireTokenSilent called for the first time, storing active request`, r);
	let c = Promise.resolve().then(i).finally(() => {
		o.delete(n), o.size === 0 && Gd.delete(e);
	});
	return o.set(n, c), Xd(c, r);
}
function qd(e) {
	let { request: t } = e, n = e.requestType === `native` ? t.authority : e.authority, r = {
		requestType: e.requestType,
		clientId: e.requestType === `native` ? e.request.clientId : e.clientId,
		authority: n,
		scopes: Yd(t.scopes),
		claims: t.claims,
		authenticationScheme: t.authenticationScheme,
		resourceRequestMethod: t.resourceRequestMethod,
		resourceRequestUri: t.resourceRequestUri,
		forceRefresh: t.forceRefresh,
		redirectUri: t.redirectUri || ``,
		resource: t.resource,
		extraParameters: Yd(t.extraParameters)
	};
	if (e.requestType === `native`) return JSON.stringify({
		...r,
		accountId: e.request.accountId,
		shrNonce: e.request.shrNonce,
		extraScopesToConsent: Yd(e.request.extraScopesToConsent),
		loginHint: e.request.loginHint,
		prompt: e.request.prompt
	});
	let i = e.request, a = il(e.clientId, {
		...i,
		authority: n
	}, i.account.homeAccountId);
	return JSON.stringify({
		...a,
		...r,
		accountTenantId: i.account.tenantId,
		accountEnvironment: i.account.environment,
		refreshTokenExpirationOffsetSeconds: i.refreshTokenExpirationOffsetSeconds,
		extraQueryParameters: Yd(i.extraQueryParameters),
		skipBrokerClaims: a.embeddedClientId || i.extraParameters?.brk_client_id ? i.skipBrokerClaims : void 0
	});
}
function Jd(e) {
	return {
		...e,
		scopes: [...e.scopes],
		extraParameters: e.extraParameters ? { ...e.extraParameters } : void 0,
		extraScopesToConsent: e.extraScopesToConsent ? [...e.extraScopesToConsent] : void 0
	};
}
function Yd(e) {
	return Array.isArray(e) ? Array.from(new Set(e.map((e) => e.trim()).filter((e) => e.length > 0))).sort() : e ? Object.keys(e).sort().map((t) => [t, e[t]]) : void 0;
}
function Xd(e, t) {
	return e.then((e) => ({
		...e,
		correlationId: t
	}));
}
var Zd = class {
	constructor(e) {
		this.config = iu(e), this.cryptoProvider = new uu(), this.logger = new lc(this.config.system.loggerOptions, Bd, Vd), this.storage = new mu(this.logger, this.config.auth.clientId, this.cryptoProvider, ts(this.config.auth)), this.tokenCache = new gu(this.storage, this.logger, this.config.cache.cachePlugin);
	}
	async getAuthCodeUrl(e) {
		this.logger.info(`getAuthCodeUrl called`, e.correlationId || ``);
		let t = {
			...e,
			...await this.initializeBaseRequest(e),
			responseMode: e.responseMode || fa.QUERY,
			authenticationScheme: k.BEARER,
			state: e.state || ``,
			nonce: e.nonce || ``
		}, n = await this.createAuthority(t.authority, t.correlationId, void 0, e.azureCloudOptions);
		return Wd(this.config, n, t, this.logger);
	}
	async acquireTokenByCode(e, t) {
		this.logger.info(`acquireTokenByCode called`, e.correlationId || ``);
		let n = t;
		e.state && n && (this.logger.info(`acquireTokenByCode - validating state`, e.correlationId || ``), this.validateState(e.state, n.state || ``, e.correlationId || ``), n = {
			...n,
			state: ``
		});
		let r = e.nonce === void 0 ? n?.nonce : e.nonce;
		n = {
			...n,
			code: e.code,
			nonce: r
		};
		let i = {
			...e,
			...await this.initializeBaseRequest(e),
			authenticationScheme: k.BEARER
		}, a = this.initializeServerTelemetryManager(K.acquireTokenByCode, i.correlationId);
		try {
			let t = await this.createAuthority(i.authority, i.correlationId, void 0, e.azureCloudOptions), r = new ml(await this.buildOauthClientConfiguration(t, i.correlationId, i.redirectUri, a), new _c());
			return this.logger.verbose(`Auth code client created`, i.correlationId), await r.acquireToken(i, K.acquireTokenByCode, n);
		} catch (e) {
			throw e instanceof j && (e.correlationId = i.correlationId), a.cacheFailedRequest(e), e;
		}
	}
	async acquireTokenByRefreshToken(e) {
		this.logger.info(`acquireTokenByRefreshToken called`, e.correlationId || ``);
		let t = {
			...e,
			...await this.initializeBaseRequest(e),
			authenticationScheme: k.BEARER
		}, n = this.initializeServerTelemetryManager(K.acquireTokenByRefreshToken, t.correlationId);
		try {
			let r = await this.createAuthority(t.authority, t.correlationId, void 0, e.azureCloudOptions), i = new yl(await this.buildOauthClientConfiguration(r, t.correlationId, t.redirectUri || ``, n), new _c());
			return this.logger.verbose(`Refresh token client created`, t.correlationId), await i.acquireToken(t, K.acquireTokenByRefreshToken);
		} catch (e) {
			throw e instanceof j && (e.correlationId = t.correlationId), n.cacheFailedRequest(e), e;
		}
	}
	async acquireTokenSilent(e) {
		let t = {
			...e,
			...await this.initializeBaseRequest(e),
			forceRefresh: e.forceRefresh || !1
		};
		if (!t.account) return this.acquireTokenSilentAsync(t, e.azureCloudOptions);
		let n = qd({
			requestType: `non-native`,
			request: t,
			authority: Qo.generateAuthority(t.authority, e.azureCloudOptions || this.config.auth.azureCloudOptions),
			clientId: this.config.auth.clientId
		});
		return Kd(this, this.logger, n, t.correlationId, () => this.acquireTokenSilentAsync(t, e.azureCloudOptions));
	}
	async acquireTokenSilentAsync(e, t) {
		let n = this.initializeServerTelemetryManager(K.acquireTokenSilent, e.correlationId, e.forceRefresh);
		try {
			let r = await this.createAuthority(e.authority, e.correlationId, void 0, t), i = await this.buildOauthClientConfiguration(r, e.correlationId, e.redirectUri || ``, n), a = new Cl(i, new _c());
			this.logger.verbose(`Silent flow client created`, e.correlationId);
			try {
				return await this.tokenCache.overwriteCache(), await this.acquireCachedTokenSilent(e, a, i);
			} catch (t) {
				if (t instanceof wa && t.errorCode === `token_refresh_required`) return new yl(i, new _c()).acquireTokenByRefreshToken(e, K.acquireTokenSilent);
				throw t;
			}
		} catch (t) {
			throw t instanceof j && (t.correlationId = e.correlationId), n.cacheFailedRequest(t), t;
		}
	}
	async acquireCachedTokenSilent(e, t, n) {
		let [r, i] = await t.acquireCachedToken({
			...e,
			scopes: e.scopes?.length ? e.scopes : [...aa]
		});
		if (i === A.PROACTIVELY_REFRESHED) {
			this.logger.info(`ClientApplication:acquireCachedTokenSilent - Cached access token's refreshOn property has been exceeded'. It's not expired, but must be refreshed.`, e.correlationId);
			let t = new yl(n, new _c());
			try {
				await t.acquireTokenByRefreshToken(e, K.acquireTokenSilent);
			} catch {}
		}
		return r;
	}
	async acquireTokenByUsernamePassword(e) {
		this.logger.info(`acquireTokenByUsernamePassword called`, e.correlationId || ``);
		let t = {
			...e,
			...await this.initializeBaseRequest(e)
		}, n = this.initializeServerTelemetryManager(K.acquireTokenByUsernamePassword, t.correlationId);
		try {
			let r = await this.createAuthority(t.authority, t.correlationId, void 0, e.azureCloudOptions), i = new Ud(await this.buildOauthClientConfiguration(r, t.correlationId, ``, n));
			return this.logger.verbose(`Username password client created`, t.correlationId), await i.acquireToken(t);
		} catch (e) {
			throw e instanceof j && (e.correlationId = t.correlationId), n.cacheFailedRequest(e), e;
		}
	}
	getTokenCache() {
		return this.logger.info(`getTokenCache called`, ``), this.tokenCache;
	}
	validateState(e, t, n) {
		if (!e) throw Y.createStateNotFoundError(n);
		if (e !== t) throw M(`state_mismatch`, n);
	}
	getLogger() {
		return this.logger;
	}
	setLogger(e) {
		this.logger = e;
	}
	async buildOauthClientConfiguration(e, t, n, r) {
		return this.logger.verbose(`buildOauthClientConfiguration called`, t), this.logger.info(`Building oauth client configuration with the following authority: ${e.tokenEndpoint}.`, t), r?.updateRegionDiscoveryMetadata(e.regionDiscoveryMetadata), {
			authOptions: {
				clientId: this.config.auth.clientId,
				authority: e,
				clientCapabilities: this.config.auth.clientCapabilities,
				redirectUri: n,
				isMcp: this.config.auth.isMcp
			},
			loggerOptions: {
				logLevel: this.config.system.loggerOptions.logLevel,
				loggerCallback: this.config.system.loggerOptions.loggerCallback,
				piiLoggingEnabled: this.config.system.loggerOptions.piiLoggingEnabled,
				correlationId: t
			},
			cryptoInterface: this.cryptoProvider,
			networkInterface: this.config.system.networkClient,
			storageInterface: this.storage,
			serverTelemetryManager: r,
			clientCredentials: {
				clientSecret: this.clientSecret,
				clientAssertion: await this.getClientAssertion(e)
			},
			libraryInfo: {
				sku: Nl.MSAL_SKU,
				version: Vd,
				cpu: process.arch || ``,
				os: process.platform || ``
			},
			telemetry: this.config.telemetry,
			persistencePlugin: this.config.cache.cachePlugin,
			serializableCache: this.tokenCache
		};
	}
	async getClientAssertion(e) {
		return this.developerProvidedClientAssertion && (this.clientAssertion = zd.fromAssertion(await rl(this.developerProvidedClientAssertion, this.config.auth.clientId, e.tokenEndpoint))), this.clientAssertion && {
			assertion: this.clientAssertion.getJwt(this.cryptoProvider, this.config.auth.clientId, e.tokenEndpoint),
			assertionType: Nl.JWT_BEARER_ASSERTION_TYPE
		};
	}
	async initializeBaseRequest(e) {
		let t = e.correlationId || this.cryptoProvider.createNewGuid();
		return this.logger.verbose(`initializeRequestScopes called`, t), e.authenticationScheme && e.authenticationScheme === k.POP && this.logger.verbose(`Authentication Scheme 'pop' is not supported yet, setting Authentication Scheme to 'Bearer' for request`, t), e.authenticationScheme = k.BEARER, {
			...e,
			scopes: [...e && e.scopes || [], ...aa],
			correlationId: t,
			authority: e.authority || this.config.auth.authority
		};
	}
	initializeServerTelemetryManager(e, t, n) {
		return new Sl({
			clientId: this.config.auth.clientId,
			correlationId: t,
			apiId: e,
			forceRefresh: n || !1
		}, this.storage);
	}
	async createAuthority(e, t, n, r) {
		this.logger.verbose(`createAuthority called`, t);
		let i = Qo.generateAuthority(e, r || this.config.auth.azureCloudOptions), a = {
			protocolMode: this.config.system.protocolMode,
			knownAuthorities: this.config.auth.knownAuthorities,
			cloudDiscoveryMetadata: this.config.auth.cloudDiscoveryMetadata,
			authorityMetadata: this.config.auth.authorityMetadata,
			azureRegionConfiguration: n
		};
		return ns(i, this.config.system.networkClient, this.storage, a, this.logger, t, new _c());
	}
	clearCache() {
		this.storage.clear();
	}
}, Qd = class {
	constructor(e) {
		this.preferredPort = e;
	}
	async listenForAuthCode(e, t, n) {
		if (this.server) throw Y.createLoopbackServerAlreadyExistsError();
		if (!e) throw Y.createStateNotFoundError(``);
		return new Promise((r, i) => {
			this.server = http__WEBPACK_IMPORTED_MODULE_14___default().createServer((a, o) => {
				let s = a.method?.toUpperCase();
				if (s !== `GET` && s !== `POST`) {
					o.writeHead(405, { Allow: `GET, POST` }), o.end(`Method Not Allowed`);
					return;
				}
				let c = a.url;
				if (!c) o.end(n || `Error occurred loading redirectUrl`), i(Y.createUnableToLoadRedirectUrlError());
				else if (c === `/`) {
					if (s === `POST`) {
						this.handlePostRequest(a, o, r, e, t, n);
						return;
					}
					o.end(t || `Auth code was successfully acquired. You can close this window now.`);
				} else if (s === `GET`) {
					let t = this.getRedirectUri(), n = new URL(c, t), r = tc(n.search) || {};
					if (!r.code && !r.error) {
						o.writeHead(200), o.end();
						return;
					}
					if (!this.isExpectedState(n.searchParams, e)) {
						o.writeHead(400), o.end(`Invalid authorization response state.`);
						return;
					}
					o.writeHead(400), o.end(`OAuth responses must use form_post and cannot be returned in the URL.`), i(Y.createLoopbackServerQueryResponseNotSupportedError());
				} else o.writeHead(200), o.end();
			});
			let a = this.preferredPort || 0;
			this.server.on(`error`, (e) => {
				e.code === `EADDRINUSE` && this.preferredPort && a !== 0 ? this.server?.listen(0, `127.0.0.1`) : i(e);
			}), this.server.listen(a, `127.0.0.1`);
		});
	}
	handlePostRequest(e, t, n, r, i, a) {
		if (e.headers[`content-type`]?.split(`;`)[0]?.trim() !== `application/x-www-form-urlencoded`) {
			t.writeHead(415), t.end(`Unsupported Media Type`);
			return;
		}
		let o = ``;
		e.on(`error`, () => {
			t.headersSent || t.writeHead(400), t.end();
		}), e.on(`data`, (e) => {
			o += e.toString();
		}), e.on(`end`, () => {
			let e = tc(`?${o}`) || {};
			!e.code && !e.error ? (t.writeHead(200), t.end()) : this.isExpectedState(new URLSearchParams(o), r) ? (e.error ? (t.writeHead(200), t.end(a || `Error occurred: ${e.error}`)) : (t.writeHead(200), t.end(i || `Auth code was successfully acquired. You can close this window now.`)), n(e)) : (t.writeHead(400), t.end(`Invalid authorization response state.`));
		});
	}
	isExpectedState(e, t) {
		let n = e.getAll(`state`);
		return n.length === 1 && n[0] === t;
	}
	getRedirectUri() {
		if (!this.server || !this.server.listening) throw Y.createNoLoopbackServerExistsError();
		let e = this.server.address();
		if (!e || typeof e == `string` || !e.port) throw this.closeServer(), Y.createInvalidLoopbackAddressTypeError();
		let t = e && e.port;
		return `${Nl.HTTP_PROTOCOL}${Nl.LOCALHOST}:${t}`;
	}
	closeServer() {
		this.server &&= (this.server.close(), typeof this.server.closeAllConnections == `function` && this.server.closeAllConnections(), this.server.unref(), void 0);
	}
}, $d = class extends Hd {
	constructor(e) {
		super(e);
	}
	async acquireToken(e) {
		let t = await this.getDeviceCode(e);
		e.deviceCodeCallback(t);
		let n = R(), r = await this.acquireTokenWithDeviceCode(e, t), i = new el(this.config.authOptions.clientId, this.cacheManager, this.cryptoUtils, this.logger, this.performanceClient, this.config.serializableCache, this.config.persistencePlugin, this.config.tokenBindingKeyManager);
		return i.validateTokenResponse(r, e.correlationId), i.handleServerTokenResponse(r, this.authority, n, e, K.acquireTokenByDeviceCode);
	}
	async getDeviceCode(e) {
		let t = this.createExtraQueryParameters(e), n = I.appendQueryString(this.authority.deviceCodeEndpoint, t), r = this.createQueryString(e), i = this.createTokenRequestHeaders(), a = {
			clientId: this.config.authOptions.clientId,
			authority: e.authority,
			scopes: e.scopes,
			claims: e.claims,
			authenticationScheme: e.authenticationScheme,
			resourceRequestMethod: e.resourceRequestMethod,
			resourceRequestUri: e.resourceRequestUri,
			shrClaims: e.shrClaims,
			sshKid: e.sshKid
		};
		return this.executePostRequestToDeviceCodeEndpoint(n, r, i, a, e.correlationId);
	}
	createExtraQueryParameters(e) {
		let t = new Map();
		return e.extraQueryParameters && Rs(t, e.extraQueryParameters), B(t);
	}
	async executePostRequestToDeviceCodeEndpoint(e, t, n, r, i) {
		let { body: { user_code: a, device_code: o, verification_uri: s, expires_in: c, interval: l, message: u } } = await this.sendPostRequest(r, e, {
			body: t,
			headers: n
		}, i);
		return {
			userCode: a,
			deviceCode: o,
			verificationUri: s,
			expiresIn: c,
			interval: l,
			message: u
		};
	}
	createQueryString(e) {
		let t = new Map();
		return os(t, e.scopes, e.correlationId), ss(t, this.config.authOptions.clientId), e.extraQueryParameters && Rs(t, e.extraQueryParameters), (e.claims || this.config.authOptions.clientCapabilities && this.config.authOptions.clientCapabilities.length > 0) && gs(t, e.correlationId, e.claims, this.config.authOptions.clientCapabilities), B(t);
	}
	continuePolling(e, t, n, r) {
		if (r) throw this.logger.error(`Token request cancelled by setting DeviceCodeRequest.cancel = true`, t), M(`device_code_polling_cancelled`, t);
		if (n && n < e && R() > n) throw this.logger.error(`User defined timeout for device code polling reached. The timeout was set for ${n}`, t), M(`user_timeout_reached`, t);
		if (R() > e) throw n && this.logger.verbose(`User specified timeout ignored as the device code has expired before the timeout elapsed. The user specified timeout was set for ${n}`, t), this.logger.error(`Device code expired. Expiration time of device code was ${e}`, t), M(`device_code_expired`, t);
		return !0;
	}
	async acquireTokenWithDeviceCode(e, t) {
		let n = this.createTokenQueryParameters(e), r = I.appendQueryString(this.authority.tokenEndpoint, n), i = this.createTokenRequestBody(e, t), a = this.createTokenRequestHeaders(), o = e.timeout ? R() + e.timeout : void 0, s = R() + t.expiresIn, c = t.interval * 1e3;
		for (; this.continuePolling(s, e.correlationId, o, e.cancel);) {
			let t = {
				clientId: this.config.authOptions.clientId,
				authority: e.authority,
				scopes: e.scopes,
				claims: e.claims,
				authenticationScheme: e.authenticationScheme,
				resourceRequestMethod: e.resourceRequestMethod,
				resourceRequestUri: e.resourceRequestUri,
				shrClaims: e.shrClaims,
				sshKid: e.sshKid
			}, n = await this.executePostToTokenEndpoint(r, i, a, t, e.correlationId);
			if (n.body && n.body.error) {
				if (n.body.error === `authorization_pending`) this.logger.info(`Authorization pending. Continue polling.`, e.correlationId), await Po(c);
				else throw this.logger.info(`Unexpected error in polling from the server`, e.correlationId), Ca(`post_request_failed`, e.correlationId, n.body.error);
			} else return this.logger.verbose(`Authorization completed successfully. Polling stopped.`, e.correlationId), n.body;
		}
		throw this.logger.error(`Polling stopped for unknown reasons.`, e.correlationId), M(`device_code_unknown_error`, e.correlationId);
	}
	createTokenRequestBody(e, t) {
		let n = new Map();
		return os(n, e.scopes, e.correlationId), ss(n, this.config.authOptions.clientId), Ns(n, pa.DEVICE_CODE_GRANT), Ts(n, t.deviceCode), _s(n, e.correlationId || this.config.cryptoInterface.createNewGuid()), Ps(n), vs(n, this.config.libraryInfo), ys(n, this.config.telemetry.application), Ys(n), this.serverTelemetryManager && Js(n, this.serverTelemetryManager), (!F.isEmptyObj(e.claims) || this.config.authOptions.clientCapabilities && this.config.authOptions.clientCapabilities.length > 0) && gs(n, e.correlationId, e.claims, this.config.authOptions.clientCapabilities), B(n);
	}
}, ef = class extends Zd {
	constructor(e) {
		super(e), this.config.broker.nativeBrokerPlugin && (this.config.broker.nativeBrokerPlugin.isBrokerAvailable ? (this.nativeBrokerPlugin = this.config.broker.nativeBrokerPlugin, this.nativeBrokerPlugin.setLogger(this.config.system.loggerOptions)) : this.logger.warning(`NativeBroker implementation was provided but the broker is unavailable.`, ``)), this.skus = Sl.makeExtraSkuString({
			libraryName: Nl.MSAL_SKU,
			libraryVersion: Vd
		});
	}
	async acquireTokenByDeviceCode(e) {
		this.logger.info(`acquireTokenByDeviceCode called`, e.correlationId || ``), wl(this.config.auth.isMcp, e);
		let t = Object.assign(e, await this.initializeBaseRequest(e)), n = this.initializeServerTelemetryManager(K.acquireTokenByDeviceCode, t.correlationId);
		try {
			let r = await this.createAuthority(t.authority, t.correlationId, void 0, e.azureCloudOptions), i = new $d(await this.buildOauthClientConfiguration(r, t.correlationId, ``, n));
			return this.logger.verbose(`Device code client created`, t.correlationId), await i.acquireToken(t);
		} catch (e) {
			throw e instanceof j && (e.correlationId = t.correlationId), n.cacheFailedRequest(e), e;
		}
	}
	async acquireTokenInteractive(e) {
		let t = e.correlationId || this.cryptoProvider.createNewGuid();
		this.logger.trace(`acquireTokenInteractive called`, t), wl(this.config.auth.isMcp, e);
		let { openBrowser: n, successTemplate: r, errorTemplate: i, windowHandle: a, preferredPort: o, ...s } = e;
		if (this.nativeBrokerPlugin) {
			let n = {
				...s,
				clientId: this.config.auth.clientId,
				scopes: e.scopes || aa,
				redirectUri: e.redirectUri || ``,
				authority: e.authority || this.config.auth.authority,
				correlationId: t,
				extraParameters: {
					...s.extraQueryParameters,
					...s.extraParameters,
					[Yi]: this.skus
				},
				accountId: s.account?.nativeAccountId
			};
			return this.nativeBrokerPlugin.acquireTokenInteractive(n, a);
		}
		if (e.redirectUri) {
			if (!this.config.broker.nativeBrokerPlugin) throw Y.createRedirectUriNotSupportedError(t);
			e.redirectUri = ``;
		}
		let { verifier: c, challenge: l } = await this.cryptoProvider.generatePkceCodes(), u = new Qd(o), d = s.responseMode;
		if (d !== void 0 && d !== fa.FORM_POST) throw P(`invalid_response_mode`, t);
		let f = Zc(this.cryptoProvider, s.state ? this.cryptoProvider.base64Encode(s.state) : s.state, void 0, t), p = {}, m = null;
		try {
			let a = u.listenForAuthCode(f, r, i).then((e) => {
				p = e;
			}).catch((e) => {
				m = e;
			}), o = await this.waitForRedirectUri(u, t), d = {
				...s,
				correlationId: t,
				scopes: e.scopes || aa,
				redirectUri: o,
				responseMode: fa.FORM_POST,
				codeChallenge: l,
				codeChallengeMethod: ua.S256,
				state: f
			};
			if (await n(await this.getAuthCodeUrl(d)), await a, m) throw m;
			if (this.validateState(f, p.state || ``, t), p.error) throw new Xc(p.error, t, p.error_description, p.suberror);
			if (!p.code) throw Y.createNoAuthCodeInResponseError(t);
			let h = p.client_info, g = {
				code: p.code,
				codeVerifier: c,
				clientInfo: h || ``,
				...d,
				state: s.state
			};
			return await this.acquireTokenByCode(g);
		} finally {
			u.closeServer();
		}
	}
	async acquireTokenSilent(e) {
		let t = e.correlationId || this.cryptoProvider.createNewGuid();
		if (this.logger.trace(`acquireTokenSilent called`, t), wl(this.config.auth.isMcp, e), this.nativeBrokerPlugin) {
			let n = this.nativeBrokerPlugin, r = Jd({
				...e,
				clientId: this.config.auth.clientId,
				scopes: e.scopes || aa,
				redirectUri: e.redirectUri || ``,
				authority: e.authority || this.config.auth.authority,
				correlationId: t,
				extraParameters: {
					...e.extraQueryParameters,
					...e.extraParameters,
					[Yi]: this.skus
				},
				accountId: e.account.nativeAccountId,
				forceRefresh: e.forceRefresh || !1
			}), i = qd({
				requestType: `native`,
				request: r
			});
			return Kd(this, this.logger, i, t, () => n.acquireTokenSilent(r));
		}
		if (e.redirectUri) {
			if (!this.config.broker.nativeBrokerPlugin) throw Y.createRedirectUriNotSupportedError(t);
			e.redirectUri = ``;
		}
		return super.acquireTokenSilent(e);
	}
	async acquireTokenByCode(e, t) {
		return wl(this.config.auth.isMcp, e), super.acquireTokenByCode(e, t);
	}
	async acquireTokenByRefreshToken(e) {
		return wl(this.config.auth.isMcp, e), super.acquireTokenByRefreshToken(e);
	}
	async signOut(e) {
		if (this.nativeBrokerPlugin && e.account.nativeAccountId) {
			let t = {
				clientId: this.config.auth.clientId,
				accountId: e.account.nativeAccountId,
				correlationId: e.correlationId || this.cryptoProvider.createNewGuid()
			};
			await this.nativeBrokerPlugin.signOut(t);
		}
		await this.getTokenCache().removeAccount(e.account, e.correlationId);
	}
	async getAllAccounts() {
		if (this.nativeBrokerPlugin) {
			let e = this.cryptoProvider.createNewGuid();
			return this.nativeBrokerPlugin.getAllAccounts(this.config.auth.clientId, e);
		}
		return this.getTokenCache().getAllAccounts();
	}
	async waitForRedirectUri(e, t) {
		return new Promise((n, r) => {
			let i = 0, a = setInterval(() => {
				if (Fl.TIMEOUT_MS / Fl.INTERVAL_MS < i) clearInterval(a), r(Y.createLoopbackServerTimeoutError(t));
				else try {
					let t = e.getRedirectUri();
					clearInterval(a), n(t);
					return;
				} catch (e) {
					if (e instanceof j && e.errorCode === J.noLoopbackServerExists.code) {
						i++;
						return;
					}
					clearInterval(a), r(e);
					return;
				}
			}, Fl.INTERVAL_MS);
		});
	}
}, tf = class extends Hd {
	constructor(e, t) {
		super(e), this.appTokenProvider = t;
	}
	async acquireToken(e) {
		let t;
		if (e.fmiPath && (t = {
			...t,
			fmi_path: e.fmiPath
		}), e.claimsFromClient && !F.isEmptyObj(e.claimsFromClient) && (t = {
			...t,
			client_claims: e.claimsFromClient
		}), e.skipCache || !F.isEmptyObj(e.claims)) return this.executeTokenRequest(e, this.authority, void 0, t);
		let [n, r] = await this.getCachedAuthenticationResult(e, this.config, this.cryptoUtils, this.authority, this.cacheManager, this.serverTelemetryManager, t);
		return n ? (r === A.PROACTIVELY_REFRESHED && (this.logger.info(`ClientCredentialClient:getCachedAuthenticationResult - Cached access token's refreshOn property has been exceeded'. It's not expired, but must be refreshed.`, e.correlationId), await this.executeTokenRequest(e, this.authority, !0, t)), n) : this.executeTokenRequest(e, this.authority, void 0, t);
	}
	async getCachedAuthenticationResult(e, t, n, r, i, a, o) {
		let s = t, c = t, l = A.NOT_APPLICABLE, u;
		s.serializableCache && s.persistencePlugin && (u = new Oc(s.serializableCache, !1), await s.persistencePlugin.beforeCacheAccess(u));
		let d = this.readAccessTokenFromCache(r, c.managedIdentityId?.id || s.authOptions.clientId, new z(e.scopes || [], e.correlationId), i, e.correlationId, o);
		return s.serializableCache && s.persistencePlugin && u && await s.persistencePlugin.afterCacheAccess(u), d ? Mo(d.expiresOn, s.systemOptions?.tokenRenewalOffsetSeconds || 300) ? (a?.setCacheOutcome(A.CACHED_ACCESS_TOKEN_EXPIRED), [null, A.CACHED_ACCESS_TOKEN_EXPIRED]) : (d.refreshOn && Mo(d.refreshOn.toString(), 0) && (l = A.PROACTIVELY_REFRESHED, a?.setCacheOutcome(A.PROACTIVELY_REFRESHED)), [await el.generateAuthenticationResult(n, r, {
			account: null,
			idToken: null,
			accessToken: d,
			refreshToken: null,
			appMetadata: null
		}, !0, e, this.performanceClient, { tokenBindingKeyManager: this.config.tokenBindingKeyManager }), l]) : (a?.setCacheOutcome(A.NO_CACHED_ACCESS_TOKEN), [null, A.NO_CACHED_ACCESS_TOKEN]);
	}
	readAccessTokenFromCache(e, t, n, r, i, a) {
		let o = {
			homeAccountId: ``,
			environment: e.canonicalAuthorityUrlComponents.HostNameAndPort,
			credentialType: D.ACCESS_TOKEN,
			clientId: t,
			realm: e.tenant,
			target: z.createSearchScopes(n.asArray(), i),
			additionalCacheKeyComponents: a
		}, s = r.getAccessTokensByFilter(o, i);
		if (s.length < 1) return null;
		if (s.length > 1) throw M(ja, i);
		return s[0];
	}
	async executeTokenRequest(e, t, n, r) {
		let i, a;
		if (this.appTokenProvider) {
			this.logger.info(`Using appTokenProvider extensibility.`, e.correlationId);
			let t = {
				correlationId: e.correlationId,
				tenantId: this.config.authOptions.authority.tenant,
				scopes: e.scopes,
				claims: e.claims
			};
			a = R();
			let n = await this.appTokenProvider(t);
			i = {
				access_token: n.accessToken,
				expires_in: n.expiresInSeconds,
				refresh_in: n.refreshInSeconds,
				token_type: k.BEARER
			};
		} else {
			let n = this.createTokenQueryParameters(e), r = I.appendQueryString(t.tokenEndpoint, n), o = await this.createTokenRequestBody(e), s = this.createTokenRequestHeaders(), c = {
				clientId: this.config.authOptions.clientId,
				authority: e.authority,
				scopes: e.scopes,
				claims: e.claims,
				authenticationScheme: e.authenticationScheme,
				resourceRequestMethod: e.resourceRequestMethod,
				resourceRequestUri: e.resourceRequestUri,
				shrClaims: e.shrClaims,
				sshKid: e.sshKid
			};
			this.logger.info(`Sending token request to endpoint: ` + t.tokenEndpoint, e.correlationId), a = R();
			let l = await this.executePostToTokenEndpoint(r, o, s, c, e.correlationId);
			i = l.body, i.status = l.status;
		}
		let o = new el(this.config.authOptions.clientId, this.cacheManager, this.cryptoUtils, this.logger, this.performanceClient, this.config.serializableCache, this.config.persistencePlugin, this.config.tokenBindingKeyManager);
		return o.validateTokenResponse(i, e.correlationId, n), await o.handleServerTokenResponse(i, this.authority, a, e, K.acquireTokenByClientCredential, void 0, void 0, void 0, void 0, void 0, r);
	}
	async createTokenRequestBody(e) {
		let t = new Map();
		ss(t, this.config.authOptions.clientId), os(t, e.scopes, e.correlationId, !1), Ns(t, pa.CLIENT_CREDENTIALS_GRANT), vs(t, this.config.libraryInfo), ys(t, this.config.telemetry.application), Ys(t), this.serverTelemetryManager && Js(t, this.serverTelemetryManager), _s(t, e.correlationId || this.config.cryptoInterface.createNewGuid()), this.config.clientCredentials.clientSecret && Os(t, this.config.clientCredentials.clientSecret);
		let n = e.clientAssertion || this.config.clientCredentials.clientAssertion;
		return n && (ks(t, await rl(n.assertion, this.config.authOptions.clientId, this.authority.tokenEndpoint, e.fmiPath)), As(t, n.assertionType)), e.fmiPath && t.set(`fmi_path`, e.fmiPath), (!F.isEmptyObj(e.claims) || !F.isEmptyObj(e.claimsFromClient) || this.config.authOptions.clientCapabilities && this.config.authOptions.clientCapabilities.length > 0) && gs(t, e.correlationId, e.claims, this.config.authOptions.clientCapabilities, void 0, e.claimsFromClient), B(t);
	}
}, nf = class extends Hd {
	constructor(e) {
		super(e);
	}
	async acquireToken(e) {
		this.scopeSet = new z(e.scopes || [], e.correlationId), this.userAssertionHash = await this.cryptoUtils.hashString(e.oboAssertion);
		let t;
		if (e.claimsFromClient && !F.isEmptyObj(e.claimsFromClient) && (t = { client_claims: e.claimsFromClient }), e.skipCache || !F.isEmptyObj(e.claims)) return this.executeTokenRequest(e, this.authority, this.userAssertionHash, t);
		try {
			return await this.getCachedAuthenticationResult(e, t);
		} catch {
			return await this.executeTokenRequest(e, this.authority, this.userAssertionHash, t);
		}
	}
	async getCachedAuthenticationResult(e, t) {
		let n = this.readAccessTokenFromCacheForOBO(this.config.authOptions.clientId, e, t);
		if (!n) throw this.serverTelemetryManager?.setCacheOutcome(A.NO_CACHED_ACCESS_TOKEN), this.logger.info(`SilentFlowClient:acquireCachedToken - No access token found in cache for the given properties.`, e.correlationId), M(Ia, e.correlationId);
		if (Mo(n.expiresOn, this.config.systemOptions.tokenRenewalOffsetSeconds)) throw this.serverTelemetryManager?.setCacheOutcome(A.CACHED_ACCESS_TOKEN_EXPIRED), this.logger.info(`OnbehalfofFlow:getCachedAuthenticationResult - Cached access token is expired or will expire within ${this.config.systemOptions.tokenRenewalOffsetSeconds} seconds.`, e.correlationId), M(Ia, e.correlationId);
		let r = this.readIdTokenFromCacheForOBO(n.homeAccountId, e.correlationId), i, a = null;
		if (r) {
			i = Ba(r.secret, su.base64Decode, e.correlationId);
			let t = i.oid || i.sub, n = {
				homeAccountId: r.homeAccountId,
				environment: r.environment,
				tenantId: r.realm,
				username: ``,
				localAccountId: t || ``
			};
			a = this.cacheManager.getAccount(this.cacheManager.generateAccountKey(n), e.correlationId);
		}
		return this.config.serverTelemetryManager && this.config.serverTelemetryManager.incrementCacheHits(), el.generateAuthenticationResult(this.cryptoUtils, this.authority, {
			account: a,
			accessToken: n,
			idToken: r,
			refreshToken: null,
			appMetadata: null
		}, !0, e, this.performanceClient, {
			idTokenClaims: i,
			tokenBindingKeyManager: this.config.tokenBindingKeyManager
		});
	}
	readIdTokenFromCacheForOBO(e, t) {
		let n = {
			homeAccountId: e,
			environment: this.authority.canonicalAuthorityUrlComponents.HostNameAndPort,
			credentialType: D.ID_TOKEN,
			clientId: this.config.authOptions.clientId,
			realm: this.authority.tenant
		}, r = this.cacheManager.getIdTokensByFilter(n, t);
		return Object.values(r).length < 1 ? null : Object.values(r)[0];
	}
	readAccessTokenFromCacheForOBO(e, t, n) {
		let r = t.authenticationScheme || k.BEARER, i = {
			credentialType: r && r.toLowerCase() !== k.BEARER.toLowerCase() ? D.ACCESS_TOKEN_WITH_AUTH_SCHEME : D.ACCESS_TOKEN,
			clientId: e,
			target: z.createSearchScopes(this.scopeSet.asArray(), t.correlationId),
			tokenType: r,
			keyId: t.sshKid,
			userAssertionHash: this.userAssertionHash,
			additionalCacheKeyComponents: n
		}, a = this.cacheManager.getAccessTokensByFilter(i, t.correlationId), o = a.length;
		if (o < 1) return null;
		if (o > 1) throw M(ja, t.correlationId);
		return a[0];
	}
	async executeTokenRequest(e, t, n, r) {
		let i = this.createTokenQueryParameters(e), a = I.appendQueryString(t.tokenEndpoint, i), o = await this.createTokenRequestBody(e), s = this.createTokenRequestHeaders(), c = {
			clientId: this.config.authOptions.clientId,
			authority: e.authority,
			scopes: e.scopes,
			claims: e.claims,
			authenticationScheme: e.authenticationScheme,
			resourceRequestMethod: e.resourceRequestMethod,
			resourceRequestUri: e.resourceRequestUri,
			shrClaims: e.shrClaims,
			sshKid: e.sshKid
		}, l = R(), u = await this.executePostToTokenEndpoint(a, o, s, c, e.correlationId), d = new el(this.config.authOptions.clientId, this.cacheManager, this.cryptoUtils, this.logger, this.performanceClient, this.config.serializableCache, this.config.persistencePlugin, this.config.tokenBindingKeyManager);
		return d.validateTokenResponse(u.body, e.correlationId), await d.handleServerTokenResponse(u.body, this.authority, l, e, K.acquireTokenByOBO, void 0, n, void 0, void 0, void 0, r);
	}
	async createTokenRequestBody(e) {
		let t = new Map();
		ss(t, this.config.authOptions.clientId), os(t, e.scopes, e.correlationId), Ns(t, pa.JWT_BEARER), Ps(t), vs(t, this.config.libraryInfo), ys(t, this.config.telemetry.application), Ys(t), this.serverTelemetryManager && Js(t, this.serverTelemetryManager), _s(t, e.correlationId || this.config.cryptoInterface.createNewGuid()), Ms(t, `on_behalf_of`), js(t, e.oboAssertion), this.config.clientCredentials.clientSecret && Os(t, this.config.clientCredentials.clientSecret);
		let n = this.config.clientCredentials.clientAssertion;
		return n && (ks(t, await rl(n.assertion, this.config.authOptions.clientId, e.resourceRequestUri)), As(t, n.assertionType)), (!F.isEmptyObj(e.claims) || !F.isEmptyObj(e.claimsFromClient) || this.config.authOptions.clientCapabilities && this.config.authOptions.clientCapabilities.length > 0) && gs(t, e.correlationId, e.claims, this.config.authOptions.clientCapabilities, void 0, e.claimsFromClient), B(t);
	}
}, rf = class extends Hd {
	constructor(e) {
		super(e);
	}
	async acquireToken(e) {
		return this.executeTokenRequest(e, this.authority);
	}
	async executeTokenRequest(e, t) {
		let n = new z(e.scopes || [], e.correlationId);
		n.appendScopes(aa);
		let r = n.asArray(), i = this.createTokenQueryParameters(e), a = I.appendQueryString(t.tokenEndpoint, i), o = await this.createTokenRequestBody(e, r), s = this.createTokenRequestHeaders(), c = {
			clientId: this.config.authOptions.clientId,
			authority: e.authority,
			scopes: r,
			claims: e.claims,
			authenticationScheme: e.authenticationScheme,
			resourceRequestMethod: e.resourceRequestMethod,
			resourceRequestUri: e.resourceRequestUri,
			shrClaims: e.shrClaims,
			sshKid: e.sshKid
		}, l = R(), u = await this.executePostToTokenEndpoint(a, o, s, c, e.correlationId), d = new el(this.config.authOptions.clientId, this.cacheManager, this.cryptoUtils, this.logger, this.performanceClient, this.config.serializableCache, this.config.persistencePlugin, this.config.tokenBindingKeyManager);
		return d.validateTokenResponse(u.body, e.correlationId), await d.handleServerTokenResponse(u.body, this.authority, l, e, K.acquireTokenByUserFederatedIdentityCredential);
	}
	async createTokenRequestBody(e, t) {
		let n = new Map();
		ss(n, this.config.authOptions.clientId), os(n, t, e.correlationId), Ns(n, pa.USER_FIC), Ps(n), n.set(`user_federated_identity_credential`, e.assertion), e.username ? n.set(`username`, e.username) : e.userObjectId && n.set(`user_id`, e.userObjectId), vs(n, this.config.libraryInfo), ys(n, this.config.telemetry.application), Ys(n), this.serverTelemetryManager && Js(n, this.serverTelemetryManager), _s(n, e.correlationId || this.config.cryptoInterface.createNewGuid()), this.config.clientCredentials.clientSecret && Os(n, this.config.clientCredentials.clientSecret);
		let r = e.clientAssertion || this.config.clientCredentials.clientAssertion;
		return r && (ks(n, await rl(r.assertion, this.config.authOptions.clientId, this.authority.tokenEndpoint)), As(n, r.assertionType)), (!F.isEmptyObj(e.claims) || !F.isEmptyObj(e.claimsFromClient) || this.config.authOptions.clientCapabilities && this.config.authOptions.clientCapabilities.length > 0) && gs(n, e.correlationId, e.claims, this.config.authOptions.clientCapabilities, void 0, e.claimsFromClient), B(n);
	}
}, af = class extends Zd {
	constructor(e) {
		if (`instanceAware` in e.auth && e.auth.instanceAware === !0) throw Y.createUnsupportedCcaInstanceAwareError();
		super(e);
		let t = !!this.config.auth.clientSecret, n = !!this.config.auth.clientAssertion, r = (!!this.config.auth.clientCertificate?.thumbprint || !!this.config.auth.clientCertificate?.thumbprintSha256) && !!this.config.auth.clientCertificate?.privateKey;
		if (!this.appTokenProvider) {
			if (t && n || n && r || t && r) throw M(Rd, ``);
			if (this.config.auth.clientSecret) this.clientSecret = this.config.auth.clientSecret;
			else if (this.config.auth.clientAssertion) this.developerProvidedClientAssertion = this.config.auth.clientAssertion;
			else {
				if (r) this.clientAssertion = this.config.auth.clientCertificate.thumbprintSha256 ? zd.fromCertificateWithSha256Thumbprint(this.config.auth.clientCertificate.thumbprintSha256, this.config.auth.clientCertificate.privateKey, this.config.auth.clientCertificate.x5c) : zd.fromCertificate(this.config.auth.clientCertificate.thumbprint, this.config.auth.clientCertificate.privateKey, this.config.auth.clientCertificate.x5c);
				else throw M(Rd, ``);
				this.appTokenProvider = void 0;
			}
		}
	}
	async getAuthCodeUrl(e) {
		if (e.extraQueryParameters && Object.prototype.hasOwnProperty.call(e.extraQueryParameters, `instance_aware`)) throw Y.createUnsupportedCcaInstanceAwareError(e.correlationId);
		return super.getAuthCodeUrl(e);
	}
	async acquireTokenByCode(e, t) {
		let n = t ? {
			code: e.code,
			state: t.state,
			nonce: e.nonce
		} : void 0;
		return super.acquireTokenByCode(e, n);
	}
	SetAppTokenProvider(e) {
		this.appTokenProvider = e;
	}
	async acquireTokenByClientCredential(e) {
		this.logger.info(`acquireTokenByClientCredential called`, e.correlationId || ``);
		let t;
		e.clientAssertion && (t = {
			assertion: await rl(e.clientAssertion, this.config.auth.clientId),
			assertionType: Nl.JWT_BEARER_ASSERTION_TYPE
		});
		let n = await this.initializeBaseRequest(e), r = {
			...n,
			scopes: n.scopes.filter((e) => !aa.includes(e))
		}, i = {
			...e,
			...r,
			clientAssertion: t
		}, a = new I(i.authority, i.correlationId).getUrlComponents().PathSegments[0];
		if (Object.values(sa).includes(a)) throw M(`missing_tenant_id_error`, i.correlationId);
		let o = process.env.MSAL_FORCE_REGION, s;
		i.azureRegion !== `DisableMsalForceRegion` && (s = !i.azureRegion && o ? o : i.azureRegion);
		let c = {
			azureRegion: s,
			environmentRegion: process.env.REGION_NAME
		}, l = this.initializeServerTelemetryManager(K.acquireTokenByClientCredential, i.correlationId, i.skipCache);
		try {
			let t = await this.createAuthority(i.authority, i.correlationId, c, e.azureCloudOptions), n = new tf(await this.buildOauthClientConfiguration(t, i.correlationId, ``, l), this.appTokenProvider);
			return this.logger.verbose(`Client credential client created`, i.correlationId), await n.acquireToken(i);
		} catch (e) {
			throw e instanceof j && (e.correlationId = i.correlationId), l.cacheFailedRequest(e), e;
		}
	}
	async acquireTokenOnBehalfOf(e) {
		this.logger.info(`acquireTokenOnBehalfOf called`, e.correlationId || ``);
		let t = {
			...e,
			...await this.initializeBaseRequest(e)
		};
		try {
			let n = await this.createAuthority(t.authority, t.correlationId, void 0, e.azureCloudOptions), r = new nf(await this.buildOauthClientConfiguration(n, t.correlationId, ``, void 0));
			return this.logger.verbose(`On behalf of client created`, t.correlationId), await r.acquireToken(t);
		} catch (e) {
			throw e instanceof j && (e.correlationId = t.correlationId), e;
		}
	}
	async acquireTokenByUserFederatedIdentityCredential(e) {
		if (this.logger.info(`acquireTokenByUserFederatedIdentityCredential called`, e.correlationId || ``), e.userObjectId && e.username) throw M(`conflicting_user_identifiers`, e.correlationId || ``);
		if (!e.userObjectId && !e.username) throw M(`missing_user_identifier`, e.correlationId || ``);
		if (!e.assertion) throw M(`empty_fic_assertion`, e.correlationId || ``);
		let t;
		e.clientAssertion && (t = {
			assertion: await rl(e.clientAssertion, this.config.auth.clientId),
			assertionType: Nl.JWT_BEARER_ASSERTION_TYPE
		});
		let n = await this.initializeBaseRequest(e), r = {
			...e,
			...n,
			assertion: e.assertion,
			clientAssertion: t
		}, i = this.initializeServerTelemetryManager(K.acquireTokenByUserFederatedIdentityCredential, r.correlationId);
		try {
			let t = await this.createAuthority(r.authority, r.correlationId, void 0, e.azureCloudOptions), n = new rf(await this.buildOauthClientConfiguration(t, r.correlationId, ``, i));
			return this.logger.verbose(`UserFederatedIdentityCredential client created`, r.correlationId), await n.acquireToken(r);
		} catch (e) {
			throw e instanceof j && (e.correlationId = r.correlationId), i.cacheFailedRequest(e), e;
		}
	}
};
function of(e) {
	if (typeof e != `string`) return !1;
	let t = new Date(e);
	return !isNaN(t.getTime()) && t.toISOString() === e;
}
var sf = class {
	constructor(e, t, n) {
		this.httpClientNoRetries = e, this.retryPolicy = t, this.logger = n;
	}
	async sendNetworkRequestAsyncHelper(e, t, n) {
		return e === kl.GET ? this.httpClientNoRetries.sendGetRequestAsync(t, n) : this.httpClientNoRetries.sendPostRequestAsync(t, n);
	}
	async sendNetworkRequestAsync(e, t, n) {
		let r = await this.sendNetworkRequestAsyncHelper(e, t, n);
		`isNewRequest` in this.retryPolicy && (this.retryPolicy.isNewRequest = !0);
		let i = 0;
		for (; await this.retryPolicy.pauseForRetry(r.status, i, this.logger, r.headers[E.RETRY_AFTER]);) r = await this.sendNetworkRequestAsyncHelper(e, t, n), i++;
		return r;
	}
	async sendGetRequestAsync(e, t) {
		return this.sendNetworkRequestAsync(kl.GET, e, t);
	}
	async sendPostRequestAsync(e, t) {
		return this.sendNetworkRequestAsync(kl.POST, e, t);
	}
};
const cf = {
	MANAGED_IDENTITY_CLIENT_ID_2017: `clientid`,
	MANAGED_IDENTITY_CLIENT_ID: `client_id`,
	MANAGED_IDENTITY_OBJECT_ID: `object_id`,
	MANAGED_IDENTITY_RESOURCE_ID_IMDS: `msi_res_id`,
	MANAGED_IDENTITY_RESOURCE_ID_NON_IMDS: `mi_res_id`
};
var lf = class {
	constructor(e, t, n, r, i) {
		this.logger = e, this.nodeStorage = t, this.networkClient = n, this.cryptoProvider = r, this.disableInternalRetries = i;
	}
	createCorrelationId() {
		return this.cryptoProvider.createNewGuid();
	}
	async getServerTokenResponseAsync(e, t, n, r) {
		return this.getServerTokenResponse(e);
	}
	getServerTokenResponse(e) {
		let t, n;
		return e.body.expires_on && (of(e.body.expires_on) && (e.body.expires_on = new Date(e.body.expires_on).getTime() / 1e3), n = e.body.expires_on - R(), n > 7200 && (t = n / 2)), {
			status: e.status,
			access_token: e.body.access_token,
			expires_in: n,
			scope: e.body.resource,
			token_type: e.body.token_type,
			refresh_in: t,
			correlation_id: e.body.correlation_id || e.body.correlationId,
			error: typeof e.body.error == `string` ? e.body.error : e.body.error?.code,
			error_description: e.body.message || (typeof e.body.error == `string` ? e.body.error_description : e.body.error?.message),
			error_codes: e.body.error_codes,
			timestamp: e.body.timestamp,
			trace_id: e.body.trace_id
		};
	}
	async acquireTokenWithManagedIdentity(e, t, n, r) {
		let i = this.createRequest(e.resource, t);
		if (e.revokedTokenSha256Hash && (this.logger.info(`[Managed Identity] The following claims are present in the request: ${e.claims}`, ``), i.queryParameters[H.SHA256_TOKEN_TO_REFRESH] = e.revokedTokenSha256Hash), e.clientCapabilities?.length) {
			let t = e.clientCapabilities.toString();
			this.logger.info(`[Managed Identity] The following client capabilities are present in the request: ${t}`, ``), i.queryParameters[H.XMS_CC] = t;
		}
		let a = i.headers;
		a[E.CONTENT_TYPE] = na;
		let o = { headers: a };
		Object.keys(i.bodyParameters).length && (o.body = i.computeParametersBodyString());
		let s = this.disableInternalRetries ? this.networkClient : new sf(this.networkClient, i.retryPolicy, this.logger), c = R(), l;
		try {
			l = i.httpMethod === kl.POST ? await s.sendPostRequestAsync(i.computeUri(), o) : await s.sendGetRequestAsync(i.computeUri(), o);
		} catch (t) {
			throw t instanceof j ? t : M(Oa, e.correlationId);
		}
		let u = new el(t.id, this.nodeStorage, this.cryptoProvider, this.logger, new _c(), null, null), d = await this.getServerTokenResponseAsync(l, s, i, o);
		return u.validateTokenResponse(d, d.correlation_id || ``, r), u.handleServerTokenResponse(d, n, c, e, K.acquireTokenWithManagedIdentity);
	}
	getManagedIdentityUserAssignedIdQueryParameterKey(e, t, n) {
		switch (e) {
			case G.USER_ASSIGNED_CLIENT_ID: return this.logger.info(`[Managed Identity] [API version ${n ? `2017+` : `2019+`}] Adding user assigned client id to the request.`, ``), n ? cf.MANAGED_IDENTITY_CLIENT_ID_2017 : cf.MANAGED_IDENTITY_CLIENT_ID;
			case G.USER_ASSIGNED_RESOURCE_ID: return this.logger.info(`[Managed Identity] Adding user assigned resource id to the request.`, ``), t ? cf.MANAGED_IDENTITY_RESOURCE_ID_IMDS : cf.MANAGED_IDENTITY_RESOURCE_ID_NON_IMDS;
			case G.USER_ASSIGNED_OBJECT_ID: return this.logger.info(`[Managed Identity] Adding user assigned object id to the request.`, ``), cf.MANAGED_IDENTITY_OBJECT_ID;
			default: throw q(Vl, ``);
		}
	}
};
lf.getValidatedEnvVariableUrlString = (e, t, n, r) => {
	try {
		return new I(t, ``).urlString;
	} catch {
		throw r.info(`[Managed Identity] ${n} managed identity is unavailable because the '${e}' environment variable is malformed.`, ``), q(Xl[e], ``);
	}
};
var uf = class {
	calculateDelay(e, t) {
		if (!e) return t;
		let n = Math.round(parseFloat(e) * 1e3);
		return isNaN(n) && (n = new Date(e).valueOf() - new Date().valueOf()), Math.max(t, n);
	}
};
const df = [
	404,
	408,
	429,
	500,
	503,
	504
];
var ff = class e {
	constructor() {
		this.linearRetryStrategy = new uf();
	}
	static get DEFAULT_MANAGED_IDENTITY_RETRY_DELAY_MS() {
		return 1e3;
	}
	async pauseForRetry(t, n, r, i) {
		if (df.includes(t) && n < 3) {
			let t = this.linearRetryStrategy.calculateDelay(i, e.DEFAULT_MANAGED_IDENTITY_RETRY_DELAY_MS);
			return r.verbose(`Retrying request in ${t}ms (retry attempt: ${n + 1})`, ``), await new Promise((e) => setTimeout(e, t)), !0;
		}
		return !1;
	}
}, pf = class {
	constructor(e, t, n) {
		this.httpMethod = e, this._baseEndpoint = t, this.headers = {}, this.bodyParameters = {}, this.queryParameters = {}, this.retryPolicy = n || new ff();
	}
	computeUri() {
		let e = new Map();
		this.queryParameters && Rs(e, this.queryParameters);
		let t = B(e);
		return I.appendQueryString(this._baseEndpoint, t);
	}
	computeParametersBodyString() {
		let e = new Map();
		return this.bodyParameters && Rs(e, this.bodyParameters), B(e);
	}
}, mf = class e extends lf {
	constructor(e, t, n, r, i, a, o) {
		super(e, t, n, r, i), this.identityEndpoint = a, this.identityHeader = o;
	}
	static getEnvironmentVariables() {
		return [process.env[U.IDENTITY_ENDPOINT], process.env[U.IDENTITY_HEADER]];
	}
	static tryCreate(t, n, r, i, a) {
		let [o, s] = e.getEnvironmentVariables();
		if (!o || !s) return t.info(`[Managed Identity] ${W.APP_SERVICE} managed identity is unavailable because one or both of the '${U.IDENTITY_HEADER}' and '${U.IDENTITY_ENDPOINT}' environment variables are not defined.`, ``), null;
		let c = e.getValidatedEnvVariableUrlString(U.IDENTITY_ENDPOINT, o, W.APP_SERVICE, t);
		return t.info(`[Managed Identity] Environment variables validation passed for ${W.APP_SERVICE} managed identity. Endpoint URI: ${c}. Creating ${W.APP_SERVICE} managed identity.`, ``), new e(t, n, r, i, a, o, s);
	}
	createRequest(e, t) {
		let n = new pf(kl.GET, this.identityEndpoint);
		return n.headers[Ol.APP_SERVICE_SECRET_HEADER_NAME] = this.identityHeader, n.queryParameters[H.API_VERSION] = `2019-08-01`, n.queryParameters[H.RESOURCE] = e, t.idType !== G.SYSTEM_ASSIGNED && (n.queryParameters[this.getManagedIdentityUserAssignedIdQueryParameterKey(t.idType)] = t.id), n;
	}
};
const hf = `http://127.0.0.1:40342/metadata/identity/oauth2/token`, gf = `N/A: himds executable exists`, _f = {
	win32: `${process.env.ProgramData}\\AzureConnectedMachineAgent\\Tokens\\`,
	linux: `/var/opt/azcmagent/tokens/`
}, vf = {
	win32: `${process.env.ProgramFiles}\\AzureConnectedMachineAgent\\himds.exe`,
	linux: `/opt/azcmagent/bin/himds`
};
var yf = class e extends lf {
	constructor(e, t, n, r, i, a) {
		super(e, t, n, r, i), this.identityEndpoint = a;
	}
	static getEnvironmentVariables() {
		let e = process.env[U.IDENTITY_ENDPOINT], t = process.env[U.IMDS_ENDPOINT];
		if (!e || !t) {
			let n = vf[process.platform];
			try {
				(0,fs__WEBPACK_IMPORTED_MODULE_20__.accessSync)(n, fs__WEBPACK_IMPORTED_MODULE_20__.constants.F_OK | fs__WEBPACK_IMPORTED_MODULE_20__.constants.R_OK), e = hf, t = gf;
			} catch {}
		}
		return [e, t];
	}
	static tryCreate(t, n, r, i, a, o) {
		let [s, c] = e.getEnvironmentVariables();
		if (!s || !c) return t.info(`[Managed Identity] ${W.AZURE_ARC} managed identity is unavailable through environment variables because one or both of '${U.IDENTITY_ENDPOINT}' and '${U.IMDS_ENDPOINT}' are not defined. ${W.AZURE_ARC} managed identity is also unavailable through file detection.`, ``), null;
		if (c === gf) t.info(`[Managed Identity] ${W.AZURE_ARC} managed identity is available through file detection. Defaulting to known ${W.AZURE_ARC} endpoint: ${hf}. Creating ${W.AZURE_ARC} managed identity.`, ``);
		else {
			let n = e.getValidatedEnvVariableUrlString(U.IDENTITY_ENDPOINT, s, W.AZURE_ARC, t);
			n.endsWith(`/`) && n.slice(0, -1), e.getValidatedEnvVariableUrlString(U.IMDS_ENDPOINT, c, W.AZURE_ARC, t), t.info(`[Managed Identity] Environment variables validation passed for ${W.AZURE_ARC} managed identity. Endpoint URI: ${n}. Creating ${W.AZURE_ARC} managed identity.`, ``);
		}
		return new e(t, n, r, i, a, s);
	}
	createRequest(e, t) {
		let n = new pf(kl.GET, this.identityEndpoint.replace(`localhost`, `127.0.0.1`));
		return n.headers[Ol.METADATA_HEADER_NAME] = `true`, n.queryParameters[H.API_VERSION] = `2020-06-01`, n.queryParameters[H.RESOURCE] = e, t.idType !== G.SYSTEM_ASSIGNED && (n.queryParameters[this.getManagedIdentityUserAssignedIdQueryParameterKey(t.idType, !0)] = t.id), n;
	}
	validateUserAssignedIdentityWasHonored(e, t) {
		let n = e.queryParameters, r, i;
		if (n[cf.MANAGED_IDENTITY_CLIENT_ID]) r = n[cf.MANAGED_IDENTITY_CLIENT_ID], i = t.client_id;
		else if (n[cf.MANAGED_IDENTITY_OBJECT_ID]) r = n[cf.MANAGED_IDENTITY_OBJECT_ID], i = t.object_id;
		else if (n[cf.MANAGED_IDENTITY_RESOURCE_ID_IMDS]) r = n[cf.MANAGED_IDENTITY_RESOURCE_ID_IMDS], i = t.msi_res_id || t.mi_res_id;
		else return;
		if (!i || i.toLowerCase() !== r.toLowerCase()) throw this.logger.error(`[Managed Identity] Azure Arc did not confirm the requested user-assigned identity in the token response. The agent likely does not support user-assigned managed identity and returned the system-assigned identity.`, ``), q(ql, ``);
	}
	async getServerTokenResponseAsync(e, t, n, r) {
		let i;
		if (e.status === 401) {
			let a = e.headers[`www-authenticate`];
			if (!a) throw q(Jl, ``);
			if (!a.includes(`Basic realm=`)) throw q(Yl, ``);
			let o = a.split(`Basic realm=`)[1];
			if (!_f.hasOwnProperty(process.platform)) throw q(Ul, ``);
			let s = _f[process.platform], c = path__WEBPACK_IMPORTED_MODULE_21___default().basename(o);
			if (!c.endsWith(`.key`)) throw q(zl, ``);
			if (s + c !== o) throw q(Bl, ``);
			let l;
			try {
				l = await (0,fs__WEBPACK_IMPORTED_MODULE_20__.statSync)(o).size;
			} catch {
				throw q(Kl, ``);
			}
			if (l > 4096) throw q(Hl, ``);
			let u;
			try {
				u = (0,fs__WEBPACK_IMPORTED_MODULE_20__.readFileSync)(o, xa.UTF8);
			} catch {
				throw q(Kl, ``);
			}
			let d = `Basic ${u}`;
			this.logger.info(`[Managed Identity] Adding authorization header to the request.`, ``), n.headers[Ol.AUTHORIZATION_HEADER_NAME] = d;
			try {
				i = await t.sendGetRequestAsync(n.computeUri(), r);
			} catch (e) {
				throw e instanceof j ? e : M(Oa, ``);
			}
		}
		let a = i || e;
		return a.body.access_token && this.validateUserAssignedIdentityWasHonored(n, a.body), this.getServerTokenResponse(a);
	}
}, bf = class e extends lf {
	constructor(e, t, n, r, i, a) {
		super(e, t, n, r, i), this.msiEndpoint = a;
	}
	static getEnvironmentVariables() {
		return [process.env[U.MSI_ENDPOINT]];
	}
	static tryCreate(t, n, r, i, a, o) {
		let [s] = e.getEnvironmentVariables();
		if (!s) return t.info(`[Managed Identity] ${W.CLOUD_SHELL} managed identity is unavailable because the '${U.MSI_ENDPOINT} environment variable is not defined.`, ``), null;
		let c = e.getValidatedEnvVariableUrlString(U.MSI_ENDPOINT, s, W.CLOUD_SHELL, t);
		if (t.info(`[Managed Identity] Environment variable validation passed for ${W.CLOUD_SHELL} managed identity. Endpoint URI: ${c}. Creating ${W.CLOUD_SHELL} managed identity.`, ``), o.idType !== G.SYSTEM_ASSIGNED) throw q(Wl, ``);
		return new e(t, n, r, i, a, s);
	}
	createRequest(e) {
		let t = new pf(kl.POST, this.msiEndpoint);
		return t.headers[Ol.METADATA_HEADER_NAME] = `true`, t.bodyParameters[H.RESOURCE] = e, t;
	}
}, xf = class {
	constructor(e, t, n) {
		this.minExponentialBackoff = e, this.maxExponentialBackoff = t, this.exponentialDeltaBackoff = n;
	}
	calculateDelay(e) {
		return e === 0 ? this.minExponentialBackoff : Math.min(2 ** (e - 1) * this.exponentialDeltaBackoff, this.maxExponentialBackoff);
	}
};
const Sf = [
	404,
	408,
	410,
	429
];
var Cf = class e {
	constructor() {
		this.exponentialRetryStrategy = new xf(e.MIN_EXPONENTIAL_BACKOFF_MS, e.MAX_EXPONENTIAL_BACKOFF_MS, e.EXPONENTIAL_DELTA_BACKOFF_MS);
	}
	static get MIN_EXPONENTIAL_BACKOFF_MS() {
		return 1e3;
	}
	static get MAX_EXPONENTIAL_BACKOFF_MS() {
		return 4e3;
	}
	static get EXPONENTIAL_DELTA_BACKOFF_MS() {
		return 2e3;
	}
	static get HTTP_STATUS_GONE_RETRY_AFTER_MS() {
		return 1e4;
	}
	set isNewRequest(e) {
		this._isNewRequest = e;
	}
	async pauseForRetry(t, n, r) {
		if (this._isNewRequest && (this._isNewRequest = !1, this.maxRetries = t === 410 ? 7 : 3), (Sf.includes(t) || t >= 500 && t <= 599 && n < this.maxRetries) && n < this.maxRetries) {
			let i = t === 410 ? e.HTTP_STATUS_GONE_RETRY_AFTER_MS : this.exponentialRetryStrategy.calculateDelay(n);
			return r.verbose(`Retrying request in ${i}ms (retry attempt: ${n + 1})`, ``), await new Promise((e) => setTimeout(e, i)), !0;
		}
		return !1;
	}
};
const wf = `/metadata/identity/oauth2/token`, Tf = `http://169.254.169.254${wf}`;
var Ef = class e extends lf {
	constructor(e, t, n, r, i, a) {
		super(e, t, n, r, i), this.identityEndpoint = a;
	}
	static tryCreate(t, n, r, i, a) {
		let o;
		return process.env[U.AZURE_POD_IDENTITY_AUTHORITY_HOST] ? (t.info(`[Managed Identity] Environment variable ${U.AZURE_POD_IDENTITY_AUTHORITY_HOST} for ${W.IMDS} returned endpoint: ${process.env[U.AZURE_POD_IDENTITY_AUTHORITY_HOST]}`, ``), o = e.getValidatedEnvVariableUrlString(U.AZURE_POD_IDENTITY_AUTHORITY_HOST, `${process.env[U.AZURE_POD_IDENTITY_AUTHORITY_HOST]}${wf}`, W.IMDS, t)) : (t.info(`[Managed Identity] Unable to find ${U.AZURE_POD_IDENTITY_AUTHORITY_HOST} environment variable for ${W.IMDS}, using the default endpoint.`, ``), o = Tf), new e(t, n, r, i, a, o);
	}
	createRequest(e, t) {
		let n = new pf(kl.GET, this.identityEndpoint);
		return n.headers[Ol.METADATA_HEADER_NAME] = `true`, n.headers[Ol.CLIENT_SKU] = Nl.MSAL_SKU, n.headers[Ol.CLIENT_VER] = Vd, n.headers[Ol.CLIENT_REQUEST_ID] = this.createCorrelationId(), n.queryParameters[H.API_VERSION] = `2018-02-01`, n.queryParameters[H.RESOURCE] = e, t.idType !== G.SYSTEM_ASSIGNED && (n.queryParameters[this.getManagedIdentityUserAssignedIdQueryParameterKey(t.idType, !0)] = t.id), n.retryPolicy = new Cf(), n;
	}
}, Df = class e extends lf {
	constructor(e, t, n, r, i, a, o) {
		super(e, t, n, r, i), this.identityEndpoint = a, this.identityHeader = o;
	}
	static getEnvironmentVariables() {
		return [
			process.env[U.IDENTITY_ENDPOINT],
			process.env[U.IDENTITY_HEADER],
			process.env[U.IDENTITY_SERVER_THUMBPRINT]
		];
	}
	static tryCreate(t, n, r, i, a, o) {
		let [s, c, l] = e.getEnvironmentVariables();
		if (!s || !c || !l) return t.info(`[Managed Identity] ${W.SERVICE_FABRIC} managed identity is unavailable because one or all of the '${U.IDENTITY_HEADER}', '${U.IDENTITY_ENDPOINT}' or '${U.IDENTITY_SERVER_THUMBPRINT}' environment variables are not defined.`, ``), null;
		let u = e.getValidatedEnvVariableUrlString(U.IDENTITY_ENDPOINT, s, W.SERVICE_FABRIC, t);
		return t.info(`[Managed Identity] Environment variables validation passed for ${W.SERVICE_FABRIC} managed identity. Endpoint URI: ${u}. Creating ${W.SERVICE_FABRIC} managed identity.`, ``), o.idType !== G.SYSTEM_ASSIGNED && t.warning(`[Managed Identity] ${W.SERVICE_FABRIC} user assigned managed identity is configured in the cluster, not during runtime. See also: https://learn.microsoft.com/en-us/azure/service-fabric/configure-existing-cluster-enable-managed-identity-token-service.`, ``), new e(t, n, r, i, a, s, c);
	}
	createRequest(e, t) {
		let n = new pf(kl.GET, this.identityEndpoint);
		return n.headers[Ol.ML_AND_SF_SECRET_HEADER_NAME] = this.identityHeader, n.queryParameters[H.API_VERSION] = `2019-07-01-preview`, n.queryParameters[H.RESOURCE] = e, t.idType !== G.SYSTEM_ASSIGNED && (n.queryParameters[this.getManagedIdentityUserAssignedIdQueryParameterKey(t.idType)] = t.id), n;
	}
};
const Of = `Only client id is supported for user-assigned managed identity in ${W.MACHINE_LEARNING}.`;
var kf = class e extends lf {
	constructor(e, t, n, r, i, a, o) {
		super(e, t, n, r, i), this.msiEndpoint = a, this.secret = o;
	}
	static getEnvironmentVariables() {
		return [process.env[U.MSI_ENDPOINT], process.env[U.MSI_SECRET]];
	}
	static tryCreate(t, n, r, i, a) {
		let [o, s] = e.getEnvironmentVariables();
		if (!o || !s) return t.info(`[Managed Identity] ${W.MACHINE_LEARNING} managed identity is unavailable because one or both of the '${U.MSI_ENDPOINT}' and '${U.MSI_SECRET}' environment variables are not defined.`, ``), null;
		let c = e.getValidatedEnvVariableUrlString(U.MSI_ENDPOINT, o, W.MACHINE_LEARNING, t);
		return t.info(`[Managed Identity] Environment variables validation passed for ${W.MACHINE_LEARNING} managed identity. Endpoint URI: ${c}. Creating ${W.MACHINE_LEARNING} managed identity.`, ``), new e(t, n, r, i, a, o, s);
	}
	createRequest(e, t) {
		let n = new pf(kl.GET, this.msiEndpoint);
		if (n.headers[Ol.METADATA_HEADER_NAME] = `true`, n.headers[Ol.ML_AND_SF_SECRET_HEADER_NAME] = this.secret, n.queryParameters[H.API_VERSION] = `2017-09-01`, n.queryParameters[H.RESOURCE] = e, t.idType === G.SYSTEM_ASSIGNED) n.queryParameters[cf.MANAGED_IDENTITY_CLIENT_ID_2017] = process.env[U.DEFAULT_IDENTITY_CLIENT_ID];
		else if (t.idType === G.USER_ASSIGNED_CLIENT_ID) n.queryParameters[this.getManagedIdentityUserAssignedIdQueryParameterKey(t.idType, !1, !0)] = t.id;
		else throw Error(Of);
		return n;
	}
}, Af = class e {
	constructor(e, t, n, r, i) {
		this.logger = e, this.nodeStorage = t, this.networkClient = n, this.cryptoProvider = r, this.disableInternalRetries = i;
	}
	async sendManagedIdentityTokenRequest(t, n, r, i) {
		return e.identitySource ||= this.selectManagedIdentitySource(this.logger, this.nodeStorage, this.networkClient, this.cryptoProvider, this.disableInternalRetries, n), e.identitySource.acquireTokenWithManagedIdentity(t, n, r, i);
	}
	allEnvironmentVariablesAreDefined(e) {
		return Object.values(e).every((e) => e !== void 0);
	}
	getManagedIdentitySource() {
		return e.sourceName = this.allEnvironmentVariablesAreDefined(Df.getEnvironmentVariables()) ? W.SERVICE_FABRIC : this.allEnvironmentVariablesAreDefined(mf.getEnvironmentVariables()) ? W.APP_SERVICE : this.allEnvironmentVariablesAreDefined(kf.getEnvironmentVariables()) ? W.MACHINE_LEARNING : this.allEnvironmentVariablesAreDefined(bf.getEnvironmentVariables()) ? W.CLOUD_SHELL : this.allEnvironmentVariablesAreDefined(yf.getEnvironmentVariables()) ? W.AZURE_ARC : W.DEFAULT_TO_IMDS, e.sourceName;
	}
	selectManagedIdentitySource(e, t, n, r, i, a) {
		let o = Df.tryCreate(e, t, n, r, i, a) || mf.tryCreate(e, t, n, r, i) || kf.tryCreate(e, t, n, r, i) || bf.tryCreate(e, t, n, r, i, a) || yf.tryCreate(e, t, n, r, i, a) || Ef.tryCreate(e, t, n, r, i);
		if (!o) throw q(Gl, ``);
		return o;
	}
};
const jf = [W.SERVICE_FABRIC];
var Mf = class e {
	constructor(t) {
		this.config = au(t || {}), this.logger = new lc(this.config.system.loggerOptions, Bd, Vd);
		let n = { canonicalAuthority: Zi };
		e.nodeStorage ||= new mu(this.logger, this.config.managedIdentityId.id, rc, n), this.networkClient = this.config.system.networkClient, this.cryptoProvider = new uu();
		let r = {
			protocolMode: Ja.AAD,
			knownAuthorities: [Dl],
			cloudDiscoveryMetadata: ``,
			authorityMetadata: ``
		};
		this.fakeAuthority = new Qo(Dl, this.networkClient, e.nodeStorage, r, this.logger, this.cryptoProvider.createNewGuid(), new _c(), !0), this.fakeClientCredentialClient = new tf({ authOptions: {
			clientId: this.config.managedIdentityId.id,
			authority: this.fakeAuthority
		} }), this.managedIdentityClient = new Af(this.logger, e.nodeStorage, this.networkClient, this.cryptoProvider, this.config.disableInternalRetries), this.hashUtils = new cu();
	}
	async acquireToken(t) {
		if (!t.resource) throw P(io, ``);
		let n = {
			forceRefresh: t.forceRefresh,
			resource: t.resource.replace(`/.default`, ``),
			scopes: [t.resource.replace(`/.default`, ``)],
			authority: this.fakeAuthority.canonicalAuthority,
			correlationId: this.cryptoProvider.createNewGuid(),
			claims: t.claims,
			clientCapabilities: this.config.clientCapabilities
		};
		if (n.forceRefresh) return this.acquireTokenFromManagedIdentity(n, this.config.managedIdentityId, this.fakeAuthority);
		let [r, i] = await this.fakeClientCredentialClient.getCachedAuthenticationResult(n, this.config, this.cryptoProvider, this.fakeAuthority, e.nodeStorage);
		if (n.claims) {
			let e = this.managedIdentityClient.getManagedIdentitySource();
			return r && jf.includes(e) && (n.revokedTokenSha256Hash = this.hashUtils.sha256(r.accessToken).toString(xa.HEX)), this.acquireTokenFromManagedIdentity(n, this.config.managedIdentityId, this.fakeAuthority);
		}
		return r ? (i === A.PROACTIVELY_REFRESHED && (this.logger.info(`ClientCredentialClient:getCachedAuthenticationResult - Cached access token's refreshOn property has been exceeded'. It's not expired, but must be refreshed.`, n.correlationId), await this.acquireTokenFromManagedIdentity(n, this.config.managedIdentityId, this.fakeAuthority, !0)), r) : this.acquireTokenFromManagedIdentity(n, this.config.managedIdentityId, this.fakeAuthority);
	}
	async acquireTokenFromManagedIdentity(e, t, n, r) {
		return this.managedIdentityClient.sendManagedIdentityTokenRequest(e, t, n, r);
	}
	getManagedIdentitySource() {
		return Af.sourceName || this.managedIdentityClient.getManagedIdentitySource();
	}
};
const Nf = Bi(`IdentityUtils`);
function Pf(e, t, n) {
	let r = (t) => (Nf.getToken.info(t), new Pi({
		scopes: Array.isArray(e) ? e : [e],
		getTokenOptions: n,
		message: t
	}));
	if (!t) throw r(`No response`);
	if (!t.expiresOn) throw r(`Response had no "expiresOn" property.`);
	if (!t.accessToken) throw r(`Response had no "accessToken" property.`);
}
function Ff(e, t) {
	return t ||= wi, RegExp(`${e}/?$`).test(t) ? t : t.endsWith(`/`) ? t + e : `${t}/${e}`;
}
function If(e, t, n) {
	return e === `adfs` && t || n ? [t] : [];
}
const Lf = (e, t = `Node`) => (n, r, i) => {
	if (!i) switch (n) {
		case V.Error:
			e.info(`MSAL ${t} V2 error: ${r}`);
			return;
		case V.Info:
			e.info(`MSAL ${t} V2 info message: ${r}`);
			return;
		case V.Verbose:
			e.info(`MSAL ${t} V2 verbose message: ${r}`);
			return;
		case V.Warning:
			e.info(`MSAL ${t} V2 warning: ${r}`);
			return;
	}
};
function Rf(e) {
	switch (e) {
		case `error`: return V.Error;
		case `info`: return V.Info;
		case `verbose`: return V.Verbose;
		case `warning`: return V.Warning;
		default: return V.Info;
	}
}
function zf(e, t, n) {
	if (t.name === `AuthError` || t.name === `ClientAuthError` || t.name === `BrowserAuthError`) {
		let n = t;
		switch (n.errorCode) {
			case `endpoints_resolution_error`: return Nf.info(Ri(e, t.message)), new T(t.message);
			case `device_code_polling_cancelled`: return new Nr(`The authentication has been aborted by the caller.`);
			case `consent_required`:
			case `interaction_required`:
			case `login_required`:
				Nf.info(Ri(e, `Authentication returned errorCode ${n.errorCode}`));
				break;
			default: Nf.info(Ri(e, `Failed to acquire token: ${t.message}`));
		}
	}
	return t.name === `ClientConfigurationError` || t.name === `BrowserConfigurationAuthError` || t.name === `AbortError` || t.name === `AuthenticationError` ? t : t.name === `NativeAuthError` ? (Nf.info(Ri(e, `Error from the native broker: ${t.message} with status code: ${t.statusCode}`)), t) : new Pi({
		scopes: e,
		getTokenOptions: n,
		message: t.message,
		cause: t
	});
}
function Bf(e) {
	return {
		localAccountId: e.homeAccountId,
		environment: e.authority,
		username: e.username,
		homeAccountId: e.homeAccountId,
		tenantId: e.tenantId
	};
}
function Vf(e, t) {
	return {
		authority: t.environment ?? `login.microsoftonline.com`,
		homeAccountId: t.homeAccountId,
		tenantId: t.tenantId || `common`,
		username: t.username,
		clientId: e,
		version: `1.0`
	};
}
function Hf(e, t) {
	return t !== `Composite` && t !== `Dictionary` && (typeof e == `string` || typeof e == `number` || typeof e == `boolean` || t?.match(/^(Date|DateTime|DateTimeRfc1123|UnixTime|ByteArray|Base64Url)$/i) !== null || e == null);
}
function Uf(e) {
	let t = {
		...e.headers,
		...e.body
	};
	return e.hasNullableType && Object.getOwnPropertyNames(t).length === 0 ? e.shouldWrapBody ? { body: null } : null : e.shouldWrapBody ? {
		...e.headers,
		body: e.body
	} : t;
}
function Wf(e, t) {
	let n = e.parsedHeaders;
	if (e.request.method === `HEAD`) return {
		...n,
		body: e.parsedBody
	};
	let r = t && t.bodyMapper, i = !!r?.nullable, a = r?.type.name;
	if (a === `Stream`) return {
		...n,
		blobBody: e.blobBody,
		readableStreamBody: e.readableStreamBody
	};
	let o = a === `Composite` && r.type.modelProperties || {}, s = Object.keys(o).some((e) => o[e].serializedName === ``);
	if (a === `Sequence` || s) {
		let t = e.parsedBody ?? [];
		for (let n of Object.keys(o)) o[n].serializedName && (t[n] = e.parsedBody?.[n]);
		if (n) for (let e of Object.keys(n)) t[e] = n[e];
		return i && !e.parsedBody && !n && Object.getOwnPropertyNames(o).length === 0 ? null : t;
	}
	return Uf({
		body: e.parsedBody,
		headers: n,
		hasNullableType: i,
		shouldWrapBody: Hf(e.parsedBody, a)
	});
}
const Gf = {
	Base64Url: `Base64Url`,
	Boolean: `Boolean`,
	ByteArray: `ByteArray`,
	Composite: `Composite`,
	Date: `Date`,
	DateTime: `DateTime`,
	DateTimeRfc1123: `DateTimeRfc1123`,
	Dictionary: `Dictionary`,
	Enum: `Enum`,
	Number: `Number`,
	Object: `Object`,
	Sequence: `Sequence`,
	String: `String`,
	Stream: `Stream`,
	TimeSpan: `TimeSpan`,
	UnixTime: `UnixTime`
}, Kf = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.state = void 0, e.state = { operationRequestMap: new WeakMap() };
}))().state;
function qf(e, t, n) {
	let r = t.parameterPath, i = t.mapper, a;
	if (typeof r == `string` && (r = [r]), Array.isArray(r)) {
		if (r.length > 0) {
			if (i.isConstant) a = i.defaultValue;
			else {
				let t = Jf(e, r);
				!t.propertyFound && n && (t = Jf(n, r));
				let o = !1;
				t.propertyFound || (o = i.required || r[0] === `options` && r.length === 2), a = o ? i.defaultValue : t.propertyValue;
			}
		}
	} else {
		i.required && (a = {});
		for (let [t, o] of Object.entries(r)) {
			let r = i.type.modelProperties[t], s = qf(e, {
				parameterPath: o,
				mapper: r
			}, n);
			s !== void 0 && (a ||= {}, Object.defineProperty(a, t, {
				value: s,
				enumerable: !0,
				configurable: !0,
				writable: !0
			}));
		}
	}
	return a;
}
function Jf(e, t) {
	let n = { propertyFound: !1 }, r = 0;
	for (; r < t.length; ++r) {
		let n = t[r];
		if (e && n in e) e = e[n];
		else break;
	}
	return r === t.length && (n.propertyValue = e, n.propertyFound = !0), n;
}
const Yf = Symbol.for(`@azure/core-client original request`);
function Xf(e) {
	return Yf in e;
}
function Zf(e) {
	if (Xf(e)) return Zf(e[Yf]);
	let t = Kf.operationRequestMap.get(e);
	return t || (t = {}, Kf.operationRequestMap.set(e, t)), t;
}
const Qf = [`application/json`, `text/json`], $f = [`application/xml`, `application/atom+xml`];
function ep(e = {}) {
	let t = e.expectedContentTypes?.json ?? Qf, n = e.expectedContentTypes?.xml ?? $f, r = e.parseXML, i = e.serializerOptions, a = { xml: {
		rootName: i?.xml.rootName ?? ``,
		includeRoot: i?.xml.includeRoot ?? !1,
		xmlCharKey: i?.xml.xmlCharKey ?? `_`
	} };
	return {
		name: `deserializationPolicy`,
		async sendRequest(e, i) {
			let o = await i(e);
			return rp(t, n, o, a, r);
		}
	};
}
function tp(e) {
	let t, n = e.request, r = Zf(n), i = r?.operationSpec;
	return i && (t = r?.operationResponseGetter ? r?.operationResponseGetter(i, e) : i.responses[e.status]), t;
}
function np(e) {
	let t = e.request, n = Zf(t)?.shouldDeserialize, r;
	return r = n === void 0 ? !0 : typeof n == `boolean` ? n : n(e), r;
}
async function rp(e, t, n, r, i) {
	let a = await op(e, t, n, r, i);
	if (!np(a)) return a;
	let o = Zf(a.request)?.operationSpec;
	if (!o || !o.responses) return a;
	let s = tp(a), { error: c, shouldReturnResponse: l } = ap(a, o, s, r);
	if (c) throw c;
	if (l) return a;
	if (s) {
		if (s.bodyMapper) {
			let e = a.parsedBody;
			o.isXML && s.bodyMapper.type.name === Gf.Sequence && (e = typeof e == `object` ? e[s.bodyMapper.xmlElementName] : []);
			try {
				a.parsedBody = o.serializer.deserialize(s.bodyMapper, e, `operationRes.parsedBody`, r);
			} catch (e) {
				throw new $r(`Error ${e} occurred in deserializing the responseBody - ${a.bodyAsText}`, {
					statusCode: a.status,
					request: a.request,
					response: a
				});
			}
		} else o.httpMethod === `HEAD` && (a.parsedBody = n.status >= 200 && n.status < 300);
		s.headersMapper && (a.parsedHeaders = o.serializer.deserialize(s.headersMapper, a.headers.toJSON(), `operationRes.parsedHeaders`, {
			xml: {},
			ignoreUnknownProperties: !0
		}));
	}
	return a;
}
function ip(e) {
	let t = Object.keys(e.responses);
	return t.length === 0 || t.length === 1 && t[0] === "default";
}
function ap(e, t, n, r) {
	let i = 200 <= e.status && e.status < 300;
	if (ip(t) ? i : n) {
		if (n) {
			if (!n.isError) return {
				error: null,
				shouldReturnResponse: !1
			};
		} else return {
			error: null,
			shouldReturnResponse: !1
		};
	}
	let a = n ?? t.responses.default, o = e.request.streamResponseStatusCodes?.has(e.status) ? `Unexpected status code: ${e.status}` : e.bodyAsText, s = new $r(o, {
		statusCode: e.status,
		request: e.request,
		response: e
	});
	if (!a && !(e.parsedBody?.error?.code && e.parsedBody?.error?.message)) throw s;
	let c = a?.bodyMapper, l = a?.headersMapper;
	try {
		if (e.parsedBody) {
			let n = e.parsedBody, i;
			if (c) {
				let e = n;
				if (t.isXML && c.type.name === Gf.Sequence) {
					e = [];
					let t = c.xmlElementName;
					typeof n == `object` && t && (e = n[t]);
				}
				i = t.serializer.deserialize(c, e, `error.response.parsedBody`, r);
			}
			let a = n.error || i || n;
			s.code = a.code, a.message && (s.message = a.message), c && (s.response.parsedBody = i);
		}
		e.headers && l && (s.response.parsedHeaders = t.serializer.deserialize(l, e.headers.toJSON(), `operationRes.parsedHeaders`));
	} catch (t) {
		s.message = `Error "${t.message}" occurred in deserializing the responseBody - "${e.bodyAsText}" for the default response.`;
	}
	return {
		error: s,
		shouldReturnResponse: !1
	};
}
async function op(e, t, n, r, i) {
	if (!n.request.streamResponseStatusCodes?.has(n.status) && n.bodyAsText) {
		let a = n.bodyAsText, o = n.headers.get(`Content-Type`) || ``, s = o ? o.split(`;`).map((e) => e.toLowerCase()) : [];
		try {
			if (s.length === 0 || s.some((t) => e.indexOf(t) !== -1)) return n.parsedBody = JSON.parse(a), n;
			if (s.some((e) => t.indexOf(e) !== -1)) {
				if (!i) throw Error(`Parsing XML not supported.`);
				return n.parsedBody = await i(a, r.xml), n;
			}
		} catch (e) {
			let t = `Error "${e}" occurred while parsing the response body - ${n.bodyAsText}.`, r = e.code || $r.PARSE_ERROR;
			throw new $r(t, {
				code: r,
				statusCode: n.status,
				request: n.request,
				response: n
			});
		}
	}
	return n;
}
function sp(e) {
	let t = new Set();
	for (let [n, r] of Object.entries(e.responses)) r.bodyMapper && r.bodyMapper.type.name === Gf.Stream && t.add(Number(n));
	return t;
}
function cp(e) {
	let { parameterPath: t, mapper: n } = e, r;
	return r = typeof t == `string` ? t : Array.isArray(t) ? t.join(`.`) : n.serializedName, r;
}
function lp(e = {}) {
	let t = e.stringifyXML;
	return {
		name: `serializationPolicy`,
		sendRequest(e, n) {
			let r = Zf(e), i = r?.operationSpec, a = r?.operationArguments;
			return i && a && (up(e, a, i), dp(e, a, i, t)), n(e);
		}
	};
}
function up(e, t, n) {
	if (n.headerParameters) for (let r of n.headerParameters) {
		let i = qf(t, r);
		if (i != null || r.mapper.required) {
			i = n.serializer.serialize(r.mapper, i, cp(r));
			let t = r.mapper.headerCollectionPrefix;
			if (t) for (let n of Object.keys(i)) e.headers.set(t + n, i[n]);
			else e.headers.set(r.mapper.serializedName || cp(r), i);
		}
	}
	let r = t.options?.requestOptions?.customHeaders;
	if (r) for (let t of Object.keys(r)) e.headers.set(t, r[t]);
}
function dp(e, t, n, r = function() {
	throw Error(`XML serialization unsupported!`);
}) {
	let i = t.options?.serializerOptions, a = { xml: {
		rootName: i?.xml.rootName ?? ``,
		includeRoot: i?.xml.includeRoot ?? !1,
		xmlCharKey: i?.xml.xmlCharKey ?? `_`
	} }, o = a.xml.xmlCharKey;
	if (n.requestBody && n.requestBody.mapper) {
		e.body = qf(t, n.requestBody);
		let i = n.requestBody.mapper, { required: s, serializedName: c, xmlName: l, xmlElementName: u, xmlNamespace: d, xmlNamespacePrefix: f, nullable: p } = i, m = i.type.name;
		try {
			if (e.body !== void 0 && e.body !== null || p && e.body === null || s) {
				let t = cp(n.requestBody);
				e.body = n.serializer.serialize(i, e.body, t, a);
				let s = m === Gf.Stream;
				if (n.isXML) {
					let t = f ? `xmlns:${f}` : `xmlns`, n = fp(d, t, m, e.body, a);
					m === Gf.Sequence ? e.body = r(pp(n, u || l || c, t, d), {
						rootName: l || c,
						xmlCharKey: o
					}) : s || (e.body = r(n, {
						rootName: l || c,
						xmlCharKey: o
					}));
				} else if (m === Gf.String && (n.contentType?.match(`text/plain`) || n.mediaType === `text`)) return;
				else s || (e.body = JSON.stringify(e.body));
			}
		} catch (e) {
			throw Error(`Error "${e.message}" occurred in serializing the payload - ${JSON.stringify(c, void 0, `  `)}.`, { cause: e });
		}
	} else if (n.formDataParameters && n.formDataParameters.length > 0) {
		e.formData = {};
		for (let r of n.formDataParameters) {
			let i = qf(t, r);
			if (i != null) {
				let t = r.mapper.serializedName || cp(r);
				e.formData[t] = n.serializer.serialize(r.mapper, i, cp(r), a);
			}
		}
	}
}
function fp(e, t, n, r, i) {
	if (e && ![
		`Composite`,
		`Sequence`,
		`Dictionary`
	].includes(n)) {
		let n = {};
		return n[i.xml.xmlCharKey] = r, n.$ = { [t]: e }, n;
	}
	return r;
}
function pp(e, t, n, r) {
	if (Array.isArray(e) || (e = [e]), !n || !r) return { [t]: e };
	let i = { [t]: e };
	return i.$ = { [n]: r }, i;
}
function mp(e = {}) {
	let t = ci(e ?? {});
	return e.credentialOptions && t.addPolicy(yi({
		credential: e.credentialOptions.credential,
		scopes: e.credentialOptions.credentialScopes
	})), t.addPolicy(lp(e.serializationOptions), { phase: `Serialize` }), t.addPolicy(ep(e.deserializationOptions), { phase: `Deserialize` }), t;
}
let hp;
function gp() {
	return hp ||= li(), hp;
}
const _p = {
	CSV: `,`,
	SSV: ` `,
	Multi: `Multi`,
	TSV: `	`,
	Pipes: `|`
};
function vp(e, t, n, r) {
	let i = bp(t, n, r), a = !1, o = yp(e, i);
	if (t.path) {
		let e = yp(t.path, i);
		t.path === `/{nextLink}` && e.startsWith(`/`) && (e = e.substring(1)), xp(e) ? (o = e, a = !0) : o = Sp(o, e);
	}
	let { queryParams: s, sequenceParams: c } = Cp(t, n, r);
	return o = Tp(o, s, c, a), o;
}
function yp(e, t) {
	let n = e;
	for (let [e, r] of t) n = n.split(e).join(r);
	return n;
}
function bp(e, t, n) {
	let r = new Map();
	if (e.urlParameters?.length) for (let i of e.urlParameters) {
		let a = qf(t, i, n), o = cp(i);
		a = e.serializer.serialize(i.mapper, a, o), i.skipEncoding || (a = encodeURIComponent(a)), r.set(`{${i.mapper.serializedName || o}}`, a);
	}
	return r;
}
function xp(e) {
	return e.includes(`://`);
}
function Sp(e, t) {
	if (!t) return e;
	let n = new URL(e), r = n.pathname;
	r.endsWith(`/`) || (r = `${r}/`), t.startsWith(`/`) && (t = t.substring(1));
	let i = t.indexOf(`?`);
	if (i !== -1) {
		let e = t.substring(0, i), a = t.substring(i + 1);
		r += e, a && (n.search = n.search ? `${n.search}&${a}` : a);
	} else r += t;
	return Object.assign(n, { pathname: r }), n.toString();
}
function Cp(e, t, n) {
	let r = new Map(), i = new Set();
	if (e.queryParameters?.length) for (let a of e.queryParameters) {
		a.mapper.type.name === `Sequence` && a.mapper.serializedName && i.add(a.mapper.serializedName);
		let o = qf(t, a, n);
		if (o != null || a.mapper.required) {
			o = e.serializer.serialize(a.mapper, o, cp(a));
			let t = a.collectionFormat ? _p[a.collectionFormat] : ``;
			if (Array.isArray(o) && (o = o.map((e) => e ?? ``)), a.collectionFormat === `Multi` && o.length === 0) continue;
			Array.isArray(o) && (a.collectionFormat === `SSV` || a.collectionFormat === `TSV`) && (o = o.join(t)), a.skipEncoding || (o = Array.isArray(o) ? o.map((e) => encodeURIComponent(e)) : encodeURIComponent(o)), Array.isArray(o) && (a.collectionFormat === `CSV` || a.collectionFormat === `Pipes`) && (o = o.join(t)), r.set(a.mapper.serializedName || cp(a), o);
		}
	}
	return {
		queryParams: r,
		sequenceParams: i
	};
}
function wp(e) {
	let t = new Map();
	if (!e || e[0] !== `?`) return t;
	e = e.slice(1);
	let n = e.split(`&`);
	for (let e of n) {
		let [n, r] = e.split(`=`, 2), i = t.get(n);
		i ? Array.isArray(i) ? i.push(r) : t.set(n, [i, r]) : t.set(n, r);
	}
	return t;
}
function Tp(e, t, n, r = !1) {
	if (t.size === 0) return e;
	let i = new URL(e), a = wp(i.search);
	for (let [e, i] of t) {
		let t = a.get(e);
		if (Array.isArray(t)) {
			if (Array.isArray(i)) {
				t.push(...i);
				let n = new Set(t);
				a.set(e, Array.from(n));
			} else t.push(i);
		} else t ? (Array.isArray(i) ? i.unshift(t) : n.has(e) && a.set(e, [t, i]), r || a.set(e, i)) : a.set(e, i);
	}
	let o = [];
	for (let [e, t] of a) if (typeof t == `string`) o.push(`${e}=${t}`);
	else if (Array.isArray(t)) for (let n of t) o.push(`${e}=${n}`);
	else o.push(`${e}=${t}`);
	return i.search = o.length ? `?${o.join(`&`)}` : ``, i.toString();
}
const Ep = pr(`core-client`);
var Dp = class {
	_endpoint;
	_requestContentType;
	_allowInsecureConnection;
	_httpClient;
	pipeline;
	constructor(e = {}) {
		if (this._requestContentType = e.requestContentType, this._endpoint = e.endpoint ?? e.baseUri, e.baseUri && Ep.warning(`The baseUri option for SDK Clients has been deprecated, please use endpoint instead.`), this._allowInsecureConnection = e.allowInsecureConnection, this._httpClient = e.httpClient || gp(), this.pipeline = e.pipeline || Op(e), e.additionalPolicies?.length) for (let { policy: t, position: n } of e.additionalPolicies) {
			let e = n === `perRetry` ? `Sign` : void 0;
			this.pipeline.addPolicy(t, { afterPhase: e });
		}
	}
	sendRequest(e) {
		return this.pipeline.sendRequest(this._httpClient, e);
	}
	async sendOperationRequest(e, t) {
		let n = t.baseUrl || this._endpoint;
		if (!n) throw Error(`If operationSpec.baseUrl is not specified, then the ServiceClient must have a endpoint string property that contains the base URL to use.`);
		let r = di({ url: vp(n, t, e, this) });
		r.method = t.httpMethod;
		let i = Zf(r);
		i.operationSpec = t, i.operationArguments = e;
		let a = t.contentType || this._requestContentType;
		a && t.requestBody && r.headers.set(`Content-Type`, a);
		let o = e.options;
		if (o) {
			let e = o.requestOptions;
			e && (e.timeout && (r.timeout = e.timeout), e.onUploadProgress && (r.onUploadProgress = e.onUploadProgress), e.onDownloadProgress && (r.onDownloadProgress = e.onDownloadProgress), e.shouldDeserialize !== void 0 && (i.shouldDeserialize = e.shouldDeserialize), e.allowInsecureConnection && (r.allowInsecureConnection = !0)), o.abortSignal && (r.abortSignal = o.abortSignal), o.tracingOptions && (r.tracingOptions = o.tracingOptions);
		}
		this._allowInsecureConnection && (r.allowInsecureConnection = !0), r.streamResponseStatusCodes === void 0 && (r.streamResponseStatusCodes = sp(t));
		try {
			let e = await this.sendRequest(r), n = Wf(e, t.responses[e.status]);
			return o?.onResponse && o.onResponse(e, n), n;
		} catch (e) {
			if (typeof e == `object` && e?.response) {
				let n = e.response, r = Wf(n, t.responses[e.statusCode] || t.responses.default);
				e.details = r, o?.onResponse && o.onResponse(n, r, e);
			}
			throw e;
		}
	}
};
function Op(e) {
	let t = kp(e), n = e.credential && t ? {
		credentialScopes: t,
		credential: e.credential
	} : void 0;
	return mp({
		...e,
		credentialOptions: n
	});
}
function kp(e) {
	if (e.credentialScopes) return e.credentialScopes;
	if (e.endpoint) return `${e.endpoint}/.default`;
	if (e.baseUri) return `${e.baseUri}/.default`;
	if (e.credential) throw Error(`When using credentials, the ServiceClientOptions must contain either a endpoint or a credentialScopes. Unable to create a bearerTokenAuthenticationPolicy`);
}
function Ap(e) {
	return e === `adfs` ? `oauth2/token` : `oauth2/v2.0/token`;
}
const jp = `/.default`, Mp = "Specifying a `clientId` or `resourceId` is not supported by the Service Fabric managed identity environment. The managed identity configuration is determined by the Service Fabric cluster resource configuration. See https://aka.ms/servicefabricmi for more information";
function Np(e) {
	let t = ``;
	if (Array.isArray(e)) {
		if (e.length !== 1) return;
		t = e[0];
	} else typeof e == `string` && (t = e);
	return t.endsWith(jp) ? t.substr(0, t.lastIndexOf(jp)) : t;
}
function Pp(e) {
	if (typeof e.expires_on == `number`) return e.expires_on * 1e3;
	if (typeof e.expires_on == `string`) {
		let t = +e.expires_on;
		if (!isNaN(t)) return t * 1e3;
		let n = Date.parse(e.expires_on);
		if (!isNaN(n)) return n;
	}
	if (typeof e.expires_in == `number`) return Date.now() + e.expires_in * 1e3;
	throw Error(`Failed to parse token expiration from body. expires_in="${e.expires_in}", expires_on="${e.expires_on}"`);
}
function Fp(e) {
	if (e.refresh_on) {
		if (typeof e.refresh_on == `number`) return e.refresh_on * 1e3;
		if (typeof e.refresh_on == `string`) {
			let t = +e.refresh_on;
			if (!isNaN(t)) return t * 1e3;
			let n = Date.parse(e.refresh_on);
			if (!isNaN(n)) return n;
		}
		throw Error(`Failed to parse refresh_on from body. refresh_on="${e.refresh_on}"`);
	}
}
function Ip(e) {
	let t = e?.authorityHost;
	return t ||= process.env.AZURE_AUTHORITY_HOST, t ?? wi;
}
const Lp = `noCorrelationId`, Rp = {
	CLIENT_ERROR_RANGE_START: 400,
	CLIENT_ERROR_RANGE_END: 499,
	SERVER_ERROR_RANGE_START: 500,
	SERVER_ERROR_RANGE_END: 599
};
var zp = class extends Dp {
	authorityHost;
	allowLoggingAccountIdentifiers;
	abortControllers;
	allowInsecureConnection = !1;
	tokenCredentialOptions;
	constructor(e) {
		let t = `azsdk-js-identity/${Si}`, n = e?.userAgentOptions?.userAgentPrefix ? `${e.userAgentOptions.userAgentPrefix} ${t}` : `${t}`, r = Ip(e);
		if (!r.startsWith(`https:`)) throw Error(`The authorityHost address must use the 'https' protocol.`);
		super({
			requestContentType: `application/json; charset=utf-8`,
			retryOptions: { maxRetries: 3 },
			...e,
			userAgentOptions: { userAgentPrefix: n },
			baseUri: r
		}), this.authorityHost = r, this.abortControllers = new Map(), this.allowLoggingAccountIdentifiers = e?.loggingOptions?.allowLoggingAccountIdentifiers, this.tokenCredentialOptions = { ...e }, e?.allowInsecureConnection && (this.allowInsecureConnection = e.allowInsecureConnection);
	}
	async sendTokenRequest(e) {
		Fi.info(`IdentityClient: sending token request to [${e.url}]`);
		let t = await this.sendRequest(e);
		if (t.bodyAsText && (t.status === 200 || t.status === 201)) {
			let n = JSON.parse(t.bodyAsText);
			if (!n.access_token) return null;
			this.logIdentifiers(t);
			let r = {
				accessToken: {
					token: n.access_token,
					expiresOnTimestamp: Pp(n),
					refreshAfterTimestamp: Fp(n),
					tokenType: `Bearer`
				},
				refreshToken: n.refresh_token
			};
			return Fi.info(`IdentityClient: [${e.url}] token acquired, expires on ${r.accessToken.expiresOnTimestamp}`), r;
		}
		{
			let e = new Mi(t.status, t.bodyAsText);
			throw Fi.warning(`IdentityClient: authentication error. HTTP status: ${t.status}, ${e.errorResponse.errorDescription}`), e;
		}
	}
	async refreshAccessToken(e, t, n, r, i, a = {}) {
		if (r === void 0) return null;
		Fi.info(`IdentityClient: refreshing access token with client ID: ${t}, scopes: ${n} started`);
		let o = {
			grant_type: `refresh_token`,
			client_id: t,
			refresh_token: r,
			scope: n
		};
		i !== void 0 && (o.client_secret = i);
		let s = new URLSearchParams(o);
		return Vi.withSpan(`IdentityClient.refreshAccessToken`, a, async (n) => {
			try {
				let r = Ap(e), i = di({
					url: `${this.authorityHost}/${e}/${r}`,
					method: `POST`,
					body: s.toString(),
					abortSignal: a.abortSignal,
					headers: ui({
						Accept: `application/json`,
						"Content-Type": `application/x-www-form-urlencoded`
					}),
					tracingOptions: n.tracingOptions
				}), o = await this.sendTokenRequest(i);
				return Fi.info(`IdentityClient: refreshed token for client ID: ${t}`), o;
			} catch (e) {
				if (e.name === `AuthenticationError` && e.errorResponse.error === `interaction_required`) return Fi.info(`IdentityClient: interaction required for client ID: ${t}`), null;
				throw Fi.warning(`IdentityClient: failed refreshing token for client ID: ${t}: ${e}`), e;
			}
		});
	}
	generateAbortSignal(e) {
		let t = new AbortController(), n = this.abortControllers.get(e) || [];
		n.push(t), this.abortControllers.set(e, n);
		let r = t.signal.onabort;
		return t.signal.onabort = (...n) => {
			this.abortControllers.set(e, void 0), r && r.apply(t.signal, n);
		}, t.signal;
	}
	abortRequests(e) {
		let t = e || Lp, n = [...this.abortControllers.get(t) || [], ...this.abortControllers.get(Lp) || []];
		if (n.length) {
			for (let e of n) e.abort();
			this.abortControllers.set(t, void 0);
		}
	}
	getCorrelationId(e) {
		let t = e?.body?.split(`&`).map((e) => e.split(`=`)).find(([e]) => e === `client-request-id`);
		return t && t.length && t[1] || Lp;
	}
	async sendGetRequestAsync(e, t) {
		let n = di({
			url: e,
			method: `GET`,
			body: t?.body,
			allowInsecureConnection: this.allowInsecureConnection,
			headers: ui(t?.headers),
			abortSignal: this.generateAbortSignal(Lp)
		}), r = await this.sendRequest(n);
		return this.logIdentifiers(r), {
			body: this.parseResponseBody(r),
			headers: r.headers.toJSON(),
			status: r.status
		};
	}
	async sendPostRequestAsync(e, t) {
		let n = di({
			url: e,
			method: `POST`,
			body: t?.body,
			headers: ui(t?.headers),
			allowInsecureConnection: this.allowInsecureConnection,
			abortSignal: this.generateAbortSignal(this.getCorrelationId(t))
		}), r = await this.sendRequest(n);
		return this.logIdentifiers(r), {
			body: this.parseResponseBody(r),
			headers: r.headers.toJSON(),
			status: r.status
		};
	}
	getTokenCredentialOptions() {
		return this.tokenCredentialOptions;
	}
	logIdentifiers(e) {
		if (this.allowLoggingAccountIdentifiers && e.bodyAsText) try {
			let t = (e.parsedBody || JSON.parse(e.bodyAsText)).access_token;
			if (!t) return;
			let n = t.split(`.`)[1], { appid: r, upn: i, tid: a, oid: o } = JSON.parse(zr(Br(n, `base64url`), `utf-8`));
			Fi.info(`[Authenticated account] Client ID: ${r}. Tenant ID: ${a}. User Principal Name: ${i || `No User Principal Name available`}. Object ID (user): ${o}`);
		} catch (e) {
			Fi.warning(`allowLoggingAccountIdentifiers was set, but we couldn't log the account information. Error:`, e.message);
		}
	}
	parseResponseBody(e) {
		let t;
		try {
			t = JSON.parse(e.bodyAsText || ``);
		} catch (n) {
			Fi.info(`IdentityClient: Could not parse response body: ${n}`);
			let r, i;
			e.status >= Rp.CLIENT_ERROR_RANGE_START && e.status <= Rp.CLIENT_ERROR_RANGE_END ? (r = `client_error`, i = `A client`) : e.status >= Rp.SERVER_ERROR_RANGE_START && e.status <= Rp.SERVER_ERROR_RANGE_END ? (r = `server_error`, i = `A server`) : (r = `unknown_error`, i = `An unknown`);
			let a = [
				`${i} error occured.`,
				`Http status code: ${e.status}`,
				`Http status message: ${e.bodyAsText || `Unknown`}`,
				`Headers: ${JSON.stringify(e.headers)}`
			];
			t = {
				error: r,
				error_description: a.join(`
`)
			};
		}
		return t;
	}
}, Bp;
(function(e) {
	e.AutoDiscoverRegion = `AutoDiscoverRegion`, e.USWest = `westus`, e.USWest2 = `westus2`, e.USCentral = `centralus`, e.USEast = `eastus`, e.USEast2 = `eastus2`, e.USNorthCentral = `northcentralus`, e.USSouthCentral = `southcentralus`, e.USWestCentral = `westcentralus`, e.CanadaCentral = `canadacentral`, e.CanadaEast = `canadaeast`, e.BrazilSouth = `brazilsouth`, e.EuropeNorth = `northeurope`, e.EuropeWest = `westeurope`, e.UKSouth = `uksouth`, e.UKWest = `ukwest`, e.FranceCentral = `francecentral`, e.FranceSouth = `francesouth`, e.SwitzerlandNorth = `switzerlandnorth`, e.SwitzerlandWest = `switzerlandwest`, e.GermanyNorth = `germanynorth`, e.GermanyWestCentral = `germanywestcentral`, e.NorwayWest = `norwaywest`, e.NorwayEast = `norwayeast`, e.AsiaEast = `eastasia`, e.AsiaSouthEast = `southeastasia`, e.JapanEast = `japaneast`, e.JapanWest = `japanwest`, e.AustraliaEast = `australiaeast`, e.AustraliaSouthEast = `australiasoutheast`, e.AustraliaCentral = `australiacentral`, e.AustraliaCentral2 = `australiacentral2`, e.IndiaCentral = `centralindia`, e.IndiaSouth = `southindia`, e.IndiaWest = `westindia`, e.KoreaSouth = `koreasouth`, e.KoreaCentral = `koreacentral`, e.UAECentral = `uaecentral`, e.UAENorth = `uaenorth`, e.SouthAfricaNorth = `southafricanorth`, e.SouthAfricaWest = `southafricawest`, e.ChinaNorth = `chinanorth`, e.ChinaEast = `chinaeast`, e.ChinaNorth2 = `chinanorth2`, e.ChinaEast2 = `chinaeast2`, e.GermanyCentral = `germanycentral`, e.GermanyNorthEast = `germanynortheast`, e.GovernmentUSVirginia = `usgovvirginia`, e.GovernmentUSIowa = `usgoviowa`, e.GovernmentUSArizona = `usgovarizona`, e.GovernmentUSTexas = `usgovtexas`, e.GovernmentUSDodEast = `usdodeast`, e.GovernmentUSDodCentral = `usdodcentral`;
})(Bp ||= {});
function Vp(e) {
	let t = e;
	return t === void 0 && globalThis.process?.env?.AZURE_REGIONAL_AUTHORITY_NAME !== void 0 && (t = process.env.AZURE_REGIONAL_AUTHORITY_NAME), t === Bp.AutoDiscoverRegion ? `AUTO_DISCOVER` : t;
}
function Hp(e) {
	return `The current credential is not configured to acquire tokens for tenant ${e}. To enable acquiring tokens for this tenant add it to the AdditionallyAllowedTenants on the credential options, or add "*" to AdditionallyAllowedTenants to allow acquiring tokens for any tenant.`;
}
function Up(e, t, n = [], r) {
	let i;
	if (i = process.env.AZURE_IDENTITY_DISABLE_MULTITENANTAUTH || e === `adfs` ? e : t?.tenantId ?? e, e && i !== e && !n.includes(`*`) && !n.some((e) => e.localeCompare(i) === 0)) {
		let e = Hp(i);
		throw r?.info(e), new T(e);
	}
	return i;
}
function Wp(e, t) {
	if (!t.match(/^[0-9a-zA-Z-.]+$/)) {
		let t = Error(`Invalid tenant id provided. You can locate your tenant id by following the instructions listed here: https://learn.microsoft.com/partner-center/find-ids-and-domain-names.`);
		throw e.info(Ri(``, t)), t;
	}
}
function Gp(e, t, n) {
	return t ? (Wp(e, t), t) : (n ||= `04b07795-8ddb-461a-bbee-02f9e1bf7b46`, n === `04b07795-8ddb-461a-bbee-02f9e1bf7b46` ? `organizations` : `common`);
}
function Kp(e) {
	return !e || e.length === 0 ? [] : e.includes(`*`) ? Ti : e;
}
const Z = Bi(`MsalClient`);
function qp(e, t, n = {}) {
	let r = Gp(n.logger ?? Z, t, e), i = Ff(r, Ip(n)), a = new zp({
		...n,
		authorityHost: i,
		loggingOptions: n.loggingOptions
	});
	return {
		auth: {
			clientId: e,
			authority: i,
			knownAuthorities: If(r, i, n.disableInstanceDiscovery)
		},
		system: {
			networkClient: a,
			loggerOptions: {
				loggerCallback: Lf(n.logger ?? Z),
				logLevel: Rf(fr()),
				piiLoggingEnabled: n.loggingOptions?.enableUnsafeSupportLogging
			}
		}
	};
}
function Jp(e, t, n = {}) {
	let r = {
		msalConfig: qp(e, t, n),
		cachedAccount: n.authenticationRecord ? Bf(n.authenticationRecord) : null,
		pluginConfiguration: Ai.generatePluginConfiguration(n),
		logger: n.logger ?? Z
	}, i = new Map();
	async function a(e = {}) {
		let t = e.enableCae ? `CAE` : `default`, n = i.get(t);
		if (n) return r.logger.getToken.info(`Existing PublicClientApplication found in cache, returning it.`), n;
		r.logger.getToken.info(`Creating new PublicClientApplication with CAE ${e.enableCae ? `enabled` : `disabled`}.`);
		let a = e.enableCae ? r.pluginConfiguration.cache.cachePluginCae : r.pluginConfiguration.cache.cachePlugin;
		return r.msalConfig.auth.clientCapabilities = e.enableCae ? [`cp1`] : void 0, n = new ef({
			...r.msalConfig,
			broker: { nativeBrokerPlugin: r.pluginConfiguration.broker.nativeBrokerPlugin },
			cache: { cachePlugin: await a }
		}), i.set(t, n), n;
	}
	let o = new Map();
	async function s(e = {}) {
		let t = e.enableCae ? `CAE` : `default`, n = o.get(t);
		if (n) return r.logger.getToken.info(`Existing ConfidentialClientApplication found in cache, returning it.`), n;
		r.logger.getToken.info(`Creating new ConfidentialClientApplication with CAE ${e.enableCae ? `enabled` : `disabled`}.`);
		let i = e.enableCae ? r.pluginConfiguration.cache.cachePluginCae : r.pluginConfiguration.cache.cachePlugin;
		return r.msalConfig.auth.clientCapabilities = e.enableCae ? [`cp1`] : void 0, n = new af({
			...r.msalConfig,
			broker: { nativeBrokerPlugin: r.pluginConfiguration.broker.nativeBrokerPlugin },
			cache: { cachePlugin: await i }
		}), o.set(t, n), n;
	}
	async function c(e, t, n = {}) {
		if (r.cachedAccount === null) throw r.logger.getToken.info(`No cached account found in local state.`), new Pi({ scopes: t });
		n.claims && (r.cachedClaims = n.claims);
		let i = {
			account: r.cachedAccount,
			scopes: t,
			claims: r.cachedClaims
		};
		r.pluginConfiguration.broker.isEnabled && (i.extraQueryParameters ||= {}, r.pluginConfiguration.broker.enableMsaPassthrough && (i.extraQueryParameters.msal_request_type = `consumer_passthrough`)), n.proofOfPossessionOptions && (i.shrNonce = n.proofOfPossessionOptions.nonce, i.authenticationScheme = `pop`, i.resourceRequestMethod = n.proofOfPossessionOptions.resourceRequestMethod, i.resourceRequestUri = n.proofOfPossessionOptions.resourceRequestUrl), r.logger.getToken.info(`Attempting to acquire token silently`);
		try {
			return await e.acquireTokenSilent(i);
		} catch (e) {
			throw zf(t, e, n);
		}
	}
	function l(e) {
		return e?.tenantId ? Ff(e.tenantId, Ip(n)) : r.msalConfig.auth.authority;
	}
	async function u(e, t, n, i) {
		let a = null;
		try {
			a = await c(e, t, n);
		} catch (e) {
			if (e.name !== `AuthenticationRequiredError`) throw e;
			if (n.disableAutomaticAuthentication) throw new Pi({
				scopes: t,
				getTokenOptions: n,
				message: `Automatic authentication has been disabled. You may call the authentication() method.`
			});
		}
		if (a === null) try {
			a = await i();
		} catch (e) {
			throw zf(t, e, n);
		}
		return Pf(t, a, n), r.cachedAccount = a?.account ?? null, r.logger.getToken.info(Li(t)), {
			token: a.accessToken,
			expiresOnTimestamp: a.expiresOn.getTime(),
			refreshAfterTimestamp: a.refreshOn?.getTime(),
			tokenType: a.tokenType
		};
	}
	async function d(e, t, n = {}) {
		r.logger.getToken.info(`Attempting to acquire token using client secret`), r.msalConfig.auth.clientSecret = t;
		let i = await s(n);
		try {
			let t = await i.acquireTokenByClientCredential({
				scopes: e,
				authority: l(n),
				azureRegion: Vp(),
				claims: n?.claims
			});
			return Pf(e, t, n), r.logger.getToken.info(Li(e)), {
				token: t.accessToken,
				expiresOnTimestamp: t.expiresOn.getTime(),
				refreshAfterTimestamp: t.refreshOn?.getTime(),
				tokenType: t.tokenType
			};
		} catch (t) {
			throw zf(e, t, n);
		}
	}
	async function f(e, t, n = {}) {
		r.logger.getToken.info(`Attempting to acquire token using client assertion`), r.msalConfig.auth.clientAssertion = t;
		let i = await s(n);
		try {
			let a = await i.acquireTokenByClientCredential({
				scopes: e,
				authority: l(n),
				azureRegion: Vp(),
				claims: n?.claims,
				clientAssertion: t
			});
			return Pf(e, a, n), r.logger.getToken.info(Li(e)), {
				token: a.accessToken,
				expiresOnTimestamp: a.expiresOn.getTime(),
				refreshAfterTimestamp: a.refreshOn?.getTime(),
				tokenType: a.tokenType
			};
		} catch (t) {
			throw zf(e, t, n);
		}
	}
	async function p(e, t, n = {}) {
		r.logger.getToken.info(`Attempting to acquire token using client certificate`), r.msalConfig.auth.clientCertificate = t;
		let i = await s(n);
		try {
			let t = await i.acquireTokenByClientCredential({
				scopes: e,
				authority: l(n),
				azureRegion: Vp(),
				claims: n?.claims
			});
			return Pf(e, t, n), r.logger.getToken.info(Li(e)), {
				token: t.accessToken,
				expiresOnTimestamp: t.expiresOn.getTime(),
				refreshAfterTimestamp: t.refreshOn?.getTime(),
				tokenType: t.tokenType
			};
		} catch (t) {
			throw zf(e, t, n);
		}
	}
	async function m(e, t, n = {}) {
		r.logger.getToken.info(`Attempting to acquire token using device code`);
		let i = await a(n);
		return u(i, e, n, () => {
			let r = {
				scopes: e,
				cancel: n?.abortSignal?.aborted ?? !1,
				deviceCodeCallback: t,
				authority: l(n),
				claims: n?.claims
			}, a = i.acquireTokenByDeviceCode(r);
			return n.abortSignal && n.abortSignal.addEventListener(`abort`, () => {
				r.cancel = !0;
			}), a;
		});
	}
	async function h(e, t, n, i = {}) {
		r.logger.getToken.info(`Attempting to acquire token using username and password`);
		let o = await a(i);
		return u(o, e, i, () => {
			let r = {
				scopes: e,
				username: t,
				password: n,
				authority: l(i),
				claims: i?.claims
			};
			return o.acquireTokenByUsernamePassword(r);
		});
	}
	function g() {
		if (r.cachedAccount) return Vf(e, r.cachedAccount);
	}
	async function _(e, t, n, i, o = {}) {
		r.logger.getToken.info(`Attempting to acquire token using authorization code`);
		let c;
		return i ? (r.msalConfig.auth.clientSecret = i, c = await s(o)) : c = await a(o), u(c, e, o, () => c.acquireTokenByCode({
			scopes: e,
			redirectUri: t,
			code: n,
			authority: l(o),
			claims: o?.claims
		}));
	}
	async function v(e, t, n, i = {}) {
		Z.getToken.info(`Attempting to acquire token on behalf of another user`), typeof n == `string` ? (Z.getToken.info(`Using client secret for on behalf of flow`), r.msalConfig.auth.clientSecret = n) : typeof n == `function` ? (Z.getToken.info(`Using client assertion callback for on behalf of flow`), r.msalConfig.auth.clientAssertion = n) : (Z.getToken.info(`Using client certificate for on behalf of flow`), r.msalConfig.auth.clientCertificate = n);
		let a = await s(i);
		try {
			let n = await a.acquireTokenOnBehalfOf({
				scopes: e,
				authority: l(i),
				claims: i.claims,
				oboAssertion: t
			});
			return Pf(e, n, i), Z.getToken.info(Li(e)), {
				token: n.accessToken,
				expiresOnTimestamp: n.expiresOn.getTime(),
				refreshAfterTimestamp: n.refreshOn?.getTime(),
				tokenType: n.tokenType
			};
		} catch (t) {
			throw zf(e, t, i);
		}
	}
	function y(e, t) {
		return {
			openBrowser: async (e) => {
				await (await __webpack_require__.e(/* import() */ 924).then(__webpack_require__.bind(__webpack_require__, 924))).default(e);
			},
			scopes: e,
			authority: l(t),
			claims: t?.claims,
			loginHint: t?.loginHint,
			errorTemplate: t?.browserCustomizationOptions?.errorMessage,
			successTemplate: t?.browserCustomizationOptions?.successMessage,
			prompt: t?.loginHint ? `login` : `select_account`
		};
	}
	async function b(e, t, n = {}) {
		Z.verbose(`Authentication will resume through the broker`);
		let i = await a(n), o = y(e, n);
		r.pluginConfiguration.broker.parentWindowHandle ? o.windowHandle = Buffer.from(r.pluginConfiguration.broker.parentWindowHandle) : Z.warning(`Parent window handle is not specified for the broker. This may cause unexpected behavior. Please provide the parentWindowHandle.`), r.pluginConfiguration.broker.enableMsaPassthrough && ((o.extraQueryParameters ??= {}).msal_request_type = `consumer_passthrough`), t ? (o.prompt = `none`, Z.verbose(`Attempting broker authentication using the default broker account`)) : Z.verbose(`Attempting broker authentication without the default broker account`), n.proofOfPossessionOptions && (o.shrNonce = n.proofOfPossessionOptions.nonce, o.authenticationScheme = `pop`, o.resourceRequestMethod = n.proofOfPossessionOptions.resourceRequestMethod, o.resourceRequestUri = n.proofOfPossessionOptions.resourceRequestUrl);
		try {
			return await i.acquireTokenInteractive(o);
		} catch (r) {
			if (Z.verbose(`Failed to authenticate through the broker: ${r.message}`), n.disableAutomaticAuthentication) throw new Pi({
				scopes: e,
				getTokenOptions: n,
				message: `Cannot silently authenticate with default broker account.`
			});
			if (t) return b(e, !1, n);
			throw r;
		}
	}
	async function x(e, t, n = {}) {
		Z.getToken.info(`Attempting to acquire token using brokered authentication with useDefaultBrokerAccount: ${t}`);
		let i = await b(e, t, n);
		return Pf(e, i, n), r.cachedAccount = i?.account ?? null, r.logger.getToken.info(Li(e)), {
			token: i.accessToken,
			expiresOnTimestamp: i.expiresOn.getTime(),
			refreshAfterTimestamp: i.refreshOn?.getTime(),
			tokenType: i.tokenType
		};
	}
	async function S(e, t = {}) {
		Z.getToken.info(`Attempting to acquire token interactively`);
		let n = await a(t);
		return u(n, e, t, async () => {
			let i = y(e, t);
			return r.pluginConfiguration.broker.isEnabled ? b(e, r.pluginConfiguration.broker.useDefaultBrokerAccount ?? !1, t) : (t.proofOfPossessionOptions && (i.shrNonce = t.proofOfPossessionOptions.nonce, i.authenticationScheme = `pop`, i.resourceRequestMethod = t.proofOfPossessionOptions.resourceRequestMethod, i.resourceRequestUri = t.proofOfPossessionOptions.resourceRequestUrl), n.acquireTokenInteractive(i));
		});
	}
	return {
		getActiveAccount: g,
		getBrokeredToken: x,
		getTokenByClientSecret: d,
		getTokenByClientAssertion: f,
		getTokenByClientCertificate: p,
		getTokenByDeviceCode: m,
		getTokenByUsernamePassword: h,
		getTokenByAuthorizationCode: _,
		getTokenOnBehalfOf: v,
		getTokenByInteractiveRequest: S
	};
}
function Yp(e) {
	let t = /(-+BEGIN CERTIFICATE-+)(\n\r?|\r\n?)([A-Za-z0-9+/\n\r]+=*)(\n\r?|\r\n?)(-+END CERTIFICATE-+)/g, n = [], r;
	do
		r = t.exec(e), r && n.push(r[3]);
	while (r);
	if (n.length === 0) throw Error(`The file at the specified path does not contain a PEM-encoded certificate.`);
	return n;
}
function Xp(e) {
	try {
		let t = Yp(e);
		for (let e = 0; e < t.length; e++) {
			let n = `-----BEGIN CERTIFICATE-----\n${t[e]}\n-----END CERTIFICATE-----`;
			new crypto__WEBPACK_IMPORTED_MODULE_19__.X509Certificate(n);
		}
		return !0;
	} catch {
		return !1;
	}
}
const Zp = Bi(`ClientAssertionCredential`);
var Qp = class {
	msalClient;
	tenantId;
	additionallyAllowedTenantIds;
	getAssertion;
	options;
	constructor(e, t, n, r = {}) {
		if (!e) throw new T(`ClientAssertionCredential: tenantId is a required parameter.`);
		if (!t) throw new T(`ClientAssertionCredential: clientId is a required parameter.`);
		if (!n) throw new T(`ClientAssertionCredential: clientAssertion is a required parameter.`);
		this.tenantId = e, this.additionallyAllowedTenantIds = Kp(r?.additionallyAllowedTenants), this.options = r, this.getAssertion = n, this.msalClient = Jp(t, e, {
			...this.options,
			logger: Zp
		});
	}
	async getToken(e, t = {}) {
		return Vi.withSpan(`${this.constructor.name}.getToken`, t, async (t) => {
			t.tenantId = Up(this.tenantId, t, this.additionallyAllowedTenantIds, Zp);
			let n = Array.isArray(e) ? e : [e];
			return this.msalClient.getTokenByClientAssertion(n, this.getAssertion, t);
		});
	}
};
const Q = `WorkloadIdentityCredential`, $p = [
	`AZURE_TENANT_ID`,
	`AZURE_CLIENT_ID`,
	`AZURE_FEDERATED_TOKEN_FILE`
], em = Bi(Q), $ = {
	FAILED_TO_PARSE_TOKEN_PROXY: (e, t) => `Failed to parse custom token proxy URL "${e}": ${t}`,
	INVALID_HTTPS_SCHEME: (e) => `Custom token endpoint must use https scheme, got "${e}"`,
	TOKEN_ENDPOINT_NO_USER_INFO: (e) => `Custom token endpoint URL "${e}" must not contain user info`,
	TOKEN_ENDPOINT_NO_QUERY: (e) => `Custom token endpoint URL "${e}" must not contain a query`,
	TOKEN_ENDPOINT_NO_FRAGMENT: (e) => `Custom token endpoint URL "${e}" must not contain a fragment`,
	CA_FILE_EMPTY: (e) => `CA certificate file is empty: ${e}`,
	FAILED_TO_READ_CA_FILE: (e, t) => `Failed to read CA certificate file: ${e}. ${t}`,
	INVALID_CA_CERTIFICATES: `Invalid CA certificate data: no valid PEM certificates found`,
	INVALID_FILE_PATH: (e) => `Invalid file path provided ${e}.`,
	NO_FILE_CONTENT: (e) => `No content on the file ${e}.`,
	NO_CA_SOURCE: `No CA certificate source specified.`,
	CLIENT_ID_REQUIRED: `clientId is a required parameter. In DefaultAzureCredential and ManagedIdentityCredential, this can be provided as an environment variable - "AZURE_CLIENT_ID".
        See the troubleshooting guide for more information: https://aka.ms/azsdk/js/identity/workloadidentitycredential/troubleshoot`,
	TENANT_ID_REQUIRED: `tenantId is a required parameter. In DefaultAzureCredential and ManagedIdentityCredential, this can be provided as an environment variable - "AZURE_TENANT_ID".
        See the troubleshooting guide for more information: https://aka.ms/azsdk/js/identity/workloadidentitycredential/troubleshoot`,
	TOKEN_FILE_PATH_REQUIRED: `federatedTokenFilePath is a required parameter. In DefaultAzureCredential and ManagedIdentityCredential, this can be provided as an environment variable - "AZURE_FEDERATED_TOKEN_FILE".
        See the troubleshooting guide for more information: https://aka.ms/azsdk/js/identity/workloadidentitycredential/troubleshoot`,
	TOKEN_PROXY_NOT_SET: `AZURE_KUBERNETES_TOKEN_PROXY is not set but other custom endpoint-related environment variables are present`,
	CA_FILE_AND_DATA_EXCLUSIVE: `AZURE_KUBERNETES_CA_FILE and AZURE_KUBERNETES_CA_DATA are mutually exclusive. Specify only one.`,
	MISSING_ENV_VARS: `tenantId, clientId, and federatedTokenFilePath are required parameters. 
      In DefaultAzureCredential and ManagedIdentityCredential, these can be provided as environment variables - 
      "AZURE_TENANT_ID",
      "AZURE_CLIENT_ID",
      "AZURE_FEDERATED_TOKEN_FILE". See the troubleshooting guide for more information: https://aka.ms/azsdk/js/identity/workloadidentitycredential/troubleshoot`
};
function tm(e) {
	let t;
	try {
		t = new URL(e);
	} catch (t) {
		throw new T(`${Q}: is unavailable. ${$.FAILED_TO_PARSE_TOKEN_PROXY(e, t)}`);
	}
	if (t.protocol !== `https:`) throw new T(`${Q}: is unavailable. ${$.INVALID_HTTPS_SCHEME(t.protocol)}`);
	if (t.username || t.password) throw new T(`${Q}: is unavailable. ${$.TOKEN_ENDPOINT_NO_USER_INFO(t.toString())}`);
	if (t.search) throw new T(`${Q}: is unavailable. ${$.TOKEN_ENDPOINT_NO_QUERY(t.toString())}`);
	if (t.hash) throw new T(`${Q}: is unavailable. ${$.TOKEN_ENDPOINT_NO_FRAGMENT(t.toString())}`);
	return t.pathname && t.pathname !== `` || (t.pathname = `/`), t.toString();
}
var nm = class {
	client;
	azureFederatedTokenFileContent = void 0;
	cacheDate = void 0;
	federatedTokenFilePath;
	cachedTlsSettings;
	cachedCaData;
	caData;
	caFile;
	sniName;
	constructor(e) {
		let t = Ii($p).assigned.join(`, `);
		em.info(`Found the following environment variables: ${t}`);
		let n = e ?? {}, r = n.tenantId || process.env.AZURE_TENANT_ID, i = n.clientId || process.env.AZURE_CLIENT_ID;
		if (this.federatedTokenFilePath = n.tokenFilePath || process.env.AZURE_FEDERATED_TOKEN_FILE, r && Wp(em, r), !i) throw new T(`${Q}: is unavailable. ${$.CLIENT_ID_REQUIRED}`);
		if (!r) throw new T(`${Q}: is unavailable. ${$.TENANT_ID_REQUIRED}`);
		if (!this.federatedTokenFilePath) throw new T(`${Q}: is unavailable. ${$.TOKEN_FILE_PATH_REQUIRED}`);
		if (n.enableAzureProxy) {
			let e = process.env.AZURE_KUBERNETES_TOKEN_PROXY, t = process.env.AZURE_KUBERNETES_SNI_NAME, r = process.env.AZURE_KUBERNETES_CA_FILE, i = process.env.AZURE_KUBERNETES_CA_DATA;
			if (e) {
				let a = tm(e);
				if (r && i) throw new T(`${Q}: is unavailable. ${$.CA_FILE_AND_DATA_EXCLUSIVE}`);
				this.caData = i, this.caFile = r, this.sniName = t, n.httpClient = this.createAksProxyClient(a), em.info(`${Q}: Using proxy client for token requests`);
			} else {
				if (t || r || i) throw new T(`${Q}: is unavailable. ${$.TOKEN_PROXY_NOT_SET}`);
				em.info(`enableAzureProxy is true but AZURE_KUBERNETES_TOKEN_PROXY is not set, using normal authentication flow`);
			}
		}
		em.info(`Invoking ClientAssertionCredential with tenant ID: ${r}, clientId: ${n.clientId} and federated token path: [REDACTED]`), this.client = new Qp(r, i, this.readFileContents.bind(this), n);
	}
	createAksProxyClient(e) {
		let t = li();
		return this.cachedTlsSettings = this.getTlsSettings(), { sendRequest: async (n) => {
			let r = new URL(n.url);
			em.info(`${Q}: Redirecting request to Kubernetes endpoint: ${e}`);
			let i = new URL(e), a = r.pathname.replace(/^\//, ``), o = i.pathname.endsWith(`/`) ? i.pathname + a : i.pathname + `/` + a, s = new URL(i.origin);
			return s.pathname = o, s.search = r.search, s.hash = r.hash, n.url = s.toString(), n.tlsSettings = this.getTlsSettings(), em.info(`${Q}: Sending request to ${n.url}`), t.sendRequest(n);
		} };
	}
	getTlsSettings() {
		if (!this.caData && !this.caFile) return this.cachedTlsSettings ||= this.sniName ? { servername: this.sniName } : {}, this.cachedTlsSettings;
		if (!this.caFile) {
			if (!this.cachedTlsSettings) {
				if (!Xp(this.caData)) throw new T(`${Q}: is unavailable. ${$.INVALID_CA_CERTIFICATES}`);
				this.cachedTlsSettings = this.sniName ? { servername: this.sniName } : {}, this.cachedTlsSettings.ca = this.caData;
			}
			return this.cachedTlsSettings;
		}
		let e;
		try {
			e = (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.readFileSync)(this.caFile);
		} catch (e) {
			throw new T(`${Q}: is unavailable. ${$.FAILED_TO_READ_CA_FILE(this.caFile, e)}`);
		}
		if (e.length === 0) {
			if (!this.cachedTlsSettings) throw new T(`${Q}: is unavailable. ${$.CA_FILE_EMPTY(this.caFile)}`);
			return this.cachedTlsSettings;
		}
		if (!this.cachedCaData || !e.equals(this.cachedCaData)) {
			let t = e.toString(`utf8`);
			if (!Xp(t)) throw new T(`${Q}: is unavailable. ${$.INVALID_CA_CERTIFICATES}`);
			this.cachedTlsSettings = {
				ca: t,
				...this.sniName && { servername: this.sniName }
			}, this.cachedCaData = e;
		}
		return this.cachedTlsSettings;
	}
	async getToken(e, t) {
		if (!this.client) {
			let e = `${Q}: is unavailable. ${$.MISSING_ENV_VARS}`;
			throw em.info(e), new T(e);
		}
		return em.info(`Invoking getToken() of Client Assertion Credential`), this.client.getToken(e, t);
	}
	async readFileContents() {
		if (this.cacheDate !== void 0 && Date.now() - this.cacheDate >= 3e5 && (this.azureFederatedTokenFileContent = void 0), !this.federatedTokenFilePath) throw new T(`${Q}: is unavailable. ${$.INVALID_FILE_PATH(this.federatedTokenFilePath)}`);
		if (!this.azureFederatedTokenFileContent) {
			let e = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.readFile)(this.federatedTokenFilePath, `utf8`)).trim();
			if (e) this.azureFederatedTokenFileContent = e, this.cacheDate = Date.now();
			else throw new T(`${Q}: is unavailable. ${$.NO_FILE_CONTENT(this.federatedTokenFilePath)}`);
		}
		return this.azureFederatedTokenFileContent;
	}
};



/***/ })

};
;