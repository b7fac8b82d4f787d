export const id = 891;
export const ids = [891];
export const modules = {

/***/ 4891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Oy: () => (/* binding */ omitUndefined),
/* harmony export */   Rf: () => (/* binding */ fromJson),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   jB: () => (/* binding */ QUOTED)
/* harmony export */ });
/** JSON that somebody else wrote; nothing here throws. */
/**
 * Texts in double quotes, with backslashes as in JSON; one that is not closed goes to the end, so that each character
 * is looked at once.
 */
const QUOTED = /"(?:[^"\\]|\\.)*(?:"|\\?$)/gs;
/**
 * What a text holds.
 * @returns `undefined` for what is no JSON
 */
function fromJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        // V8's message quotes the text around the fault, which can be a secret: it is not passed on.
        return undefined;
    }
}
/** Neither `null` nor a list. */
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const objectOf = (value) => (isObject(value) ? value : undefined);
/** A frozen object of the fields that are there. */
function omitUndefined(fields) {
    const present = Object.entries(fields).filter(([, value]) => value !== undefined);
    return Object.freeze(Object.fromEntries(present));
}


/***/ })

};
