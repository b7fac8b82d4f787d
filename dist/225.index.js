"use strict";
exports.id = 225;
exports.ids = [225];
exports.modules = {

/***/ 6225:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fixPaths: () => (/* binding */ fixPaths)
/* harmony export */ });
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3573);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2835);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9735);



// build/cli/fix.js
async function fixPaths(paths, { fix, json, sarif }, inputs, host, vault) {
	const checkout = await (0,_command_js__WEBPACK_IMPORTED_MODULE_1__.t)(host, host.currentDirectory) ?? host.currentDirectory;
	const { files, fixed, outside } = await (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.t)(paths, {
		inputs,
		host,
		vault,
		checkout
	});
	for (const name of outside) host.writeError(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.u)(vault.redact(name))}: not fixed, since it is outside of this checkout\n`);
	if (fix === "dry-run") {
		for (const file of files) host.write(diffText(file, vault.redact, host.env["GITHUB_ACTIONS"] === "true"));
		return;
	}
	for (const file of files) {
		const code = await (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.n)(file, host);
		if (code !== void 0) return { problem: `--fix: ${file.name} could not be written (${code})` };
	}
	if (json || sarif === "-") return void 0;
	for (const { id, location } of fixed) {
		if (location === void 0) continue;
		host.write(`fixed ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.u)(vault.redact(`${location.file}:${location.line}`))} ${id}\n`);
	}
}
const diffText = ({ name, before, after }, redact, isOnActions) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.o)(redact((0,_files_js__WEBPACK_IMPORTED_MODULE_0__.a)(name, before, after)), isOnActions);



/***/ })

};
;