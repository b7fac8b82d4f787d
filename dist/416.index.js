"use strict";
exports.id = 416;
exports.ids = [416];
exports.modules = {

/***/ 8416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resolveCnames: () => (/* binding */ resolveCnames)
/* harmony export */ });
/* harmony import */ var node_dns_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1553);
/* harmony import */ var node_dns_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_dns_promises__WEBPACK_IMPORTED_MODULE_0__);

// build/host/cname.js
const MAX_ALIASES = 8;
const NO_ALIAS = new Set(["ENODATA", "ENOTFOUND"]);
async function resolveCnames(name, timeoutMs, servers) {
	const resolver = new node_dns_promises__WEBPACK_IMPORTED_MODULE_0__.Resolver({
		timeout: timeoutMs,
		tries: 1
	});
	const timer = setTimeout(() => resolver.cancel(), timeoutMs);
	const names = [];
	try {
		if (servers !== void 0) resolver.setServers(servers);
		while (names.length < MAX_ALIASES) {
			const [next] = await resolver.resolveCname(names.at(-1) ?? name);
			if (next === void 0 || names.includes(next)) break;
			names.push(next.toLowerCase());
		}
		return {
			ok: true,
			names
		};
	} catch (error) {
		const code = error instanceof Error && "code" in error ? String(error.code) : "UNKNOWN";
		return names.length > 0 || NO_ALIAS.has(code) ? {
			ok: true,
			names
		} : {
			ok: false,
			code
		};
	} finally {
		clearTimeout(timer);
	}
}



/***/ })

};
;