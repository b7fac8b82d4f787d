export const id = 662;
export const ids = [662];
export const modules = {

/***/ 4662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fixPaths: () => (/* binding */ fixPaths)
/* harmony export */ });
/* harmony import */ var _fixes_diff_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1137);
/* harmony import */ var _fixes_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9283);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9924);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4709);




/** Fixes files, or prints what would be changed; `problem`: a file could not be written. */
async function fixPaths(paths, { fix, json, sarif }, inputs, host, vault) {
    const checkout = (await (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryOf */ ._)(host, host.currentDirectory)) ?? host.currentDirectory;
    const { files, fixed, outside } = await (0,_fixes_files_js__WEBPACK_IMPORTED_MODULE_0__/* .fixFiles */ .T)(paths, { inputs, host, vault, checkout });
    for (const name of outside)
        host.writeError(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .singleLineSafe */ .kW)(vault.redact(name))}: not fixed, since it is outside of this checkout\n`);
    if (fix === 'dry-run') {
        for (const file of files)
            host.write(diffText(file, vault.redact, host.env['GITHUB_ACTIONS'] === 'true'));
        return undefined;
    }
    for (const file of files) {
        const code = await (0,_fixes_files_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFixed */ .y)(file, host);
        if (code !== undefined)
            return { problem: `--fix: ${file.name} could not be written (${code})` };
    }
    const isQuiet = json || sarif === '-';
    if (isQuiet)
        return undefined;
    for (const { id, location } of fixed) {
        if (location === undefined)
            continue;
        host.write(`fixed ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .singleLineSafe */ .kW)(vault.redact(`${location.file}:${location.line}`))} ${id}\n`);
    }
    return undefined;
}
/** A secret that stands in the file is not shown; the file itself keeps it. */
const diffText = ({ name, before, after }, redact, isOnActions) => (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .diffSafe */ .r_)(redact((0,_fixes_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .unifiedDiff */ .W)(name, before, after)), isOnActions);


/***/ })

};
