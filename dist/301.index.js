"use strict";
exports.id = 301;
exports.ids = [301];
exports.modules = {

/***/ 6301:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resolves: () => (/* binding */ resolves)
/* harmony export */ });
/* harmony import */ var node_dns_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1553);
/* harmony import */ var node_dns_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_dns_promises__WEBPACK_IMPORTED_MODULE_0__);

// build/host/resolves.js
const NO_NAME = new Set(["ENOTFOUND", "ENODATA"]);
async function resolves(name, timeoutMs) {
	const { promise: timeUp, resolve } = Promise.withResolvers();
	const timer = setTimeout(resolve, timeoutMs, void 0);
	const found = (0,node_dns_promises__WEBPACK_IMPORTED_MODULE_0__.lookup)(name).then(() => true, (error) => error instanceof Error && "code" in error && NO_NAME.has(String(error.code)) ? false : void 0);
	try {
		return await Promise.race([found, timeUp]);
	} finally {
		clearTimeout(timer);
	}
}



/***/ })

};
;