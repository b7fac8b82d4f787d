export const id = 481;
export const ids = [481];
export const modules = {

/***/ 481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   offersOf: () => (/* binding */ offersOf)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7059);
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1137);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9283);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4258);




/** Findings that are offered a change, and files that each is tried with: all of this is in the way of the report. */
const MAX_OFFERS = 20;
const MAX_PEERS = 5;
/** Milliseconds after which no more is offered. */
const MAX_TIME_MS = 1500;
/**
 * The change that fixes a finding, by finding: of the files of the checkout, of which none is written. A file that was
 * read through the API, or that is another one in the checkout, gets none.
 */
async function offersOf(findings, facts, context) {
    const { workflows = [], running } = (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .valueIn */ .xm)(facts.workflows) ?? {};
    const files = new Set([...workflows, ...(running === undefined ? [] : [running.workflow])].map(({ file }) => file));
    const paths = [...files].map(file => ({ root: context.checkout, path: file, name: file }));
    const offers = new Map();
    const important = findings.filter(finding => finding.level !== 'notice' && (0,_verify_js__WEBPACK_IMPORTED_MODULE_1__/* .isFixable */ .G)([finding]));
    const start = context.host.now();
    for (const finding of important.slice(0, MAX_OFFERS)) {
        if (context.host.now() - start > MAX_TIME_MS)
            break;
        const own = paths.filter(({ name }) => name === finding.location?.file);
        const tried = paths.length <= MAX_PEERS || own.length === 0 ? paths.slice(0, MAX_PEERS) : own;
        const alone = await (0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .fixFiles */ .T)(tried, context, other => isSameDefect(other, finding));
        // The case of a login server has to change in the login and in the image together.
        const { files: changed, fixed } = alone.files.length > 0 ? alone : await (0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .fixFiles */ .T)(tried, context, other => isSameKind(other, finding));
        const [file, ...others] = changed;
        if (file === undefined || others.length > 0 || !fixed.some(other => isSameDefect(other, finding)))
            continue;
        offers.set(finding, {
            diff: (0,_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .unifiedDiff */ .W)(file.name, file.before, file.after),
            lines: (0,_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .changedLines */ .M)(file.before, file.after),
        });
    }
    return offers;
}
const isSameKind = (one, other) => one.id === other.id && one.location?.file === other.location?.file;
const isSameDefect = (one, other) => isSameKind(one, other) && one.location?.line === other.location?.line;


/***/ })

};
