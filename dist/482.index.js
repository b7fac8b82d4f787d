export const id = 482;
export const ids = [482];
export const modules = {

/***/ 7482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ MIN_CUT),
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3506);

/** Shorter values are not cut, and need no redaction before the words around them are there. */
const MIN_CUT = 30;
/**
 * A value of a finding, cut with an ellipsis so that the sentence around it stays short. Values are redacted before
 * they are worded (`render-finding.ts`).
 * @param limit characters, `MIN_CUT` or more
 */
const shorten = (value, limit) => (0,_util_text_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(value, limit);


/***/ })

};
