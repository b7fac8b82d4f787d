export const id = 982;
export const ids = [982];
export const modules = {

/***/ 8982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resolves: () => (/* binding */ resolves)
/* harmony export */ });
/* harmony import */ var node_dns_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1553);

/** The name is not there, or has no address. */
const NO_NAME = new Set(['ENOTFOUND', 'ENODATA']);
/**
 * Whether a name has an address, as connections would look it up; `undefined` where that cannot be told in this time.
 */
async function resolves(name, timeoutMs) {
    const { promise: timeUp, resolve } = Promise.withResolvers();
    const timer = setTimeout(resolve, timeoutMs, undefined);
    const found = (0,node_dns_promises__WEBPACK_IMPORTED_MODULE_0__.lookup)(name).then(() => true, (error) => error instanceof Error && 'code' in error && NO_NAME.has(String(error.code)) ? false : undefined);
    try {
        return await Promise.race([found, timeUp]);
    }
    finally {
        clearTimeout(timer);
    }
}


/***/ })

};
