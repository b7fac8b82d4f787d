"use strict";
exports.id = 499;
exports.ids = [499];
exports.modules = {

/***/ 1499:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   offersOf: () => (/* binding */ offersOf)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8317);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3573);


// build/fixes/offers.js
const MAX_OFFERS = 20;
const MAX_PEERS = 5;
const MAX_TIME_MS = 1500;
async function offersOf(findings, facts, context) {
	const { workflows = [], running } = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__.i)(facts.workflows) ?? {};
	const paths = [...new Set([...workflows, ...running === void 0 ? [] : [running.workflow]].map(({ file }) => file))].map((file) => ({
		root: context.checkout,
		path: file,
		name: file
	}));
	const offers = new Map();
	const important = findings.filter((finding) => finding.level !== "notice" && (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.r)(finding));
	const start = context.host.now();
	for (const finding of important.slice(0, MAX_OFFERS)) {
		if (context.host.now() - start > MAX_TIME_MS) break;
		const own = paths.filter(({ name }) => name === finding.location?.file);
		const tried = paths.length <= MAX_PEERS || own.length === 0 ? paths.slice(0, MAX_PEERS) : own;
		const alone = await (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.t)(tried, context, (other) => isSameDefect(other, finding));
		const { files: changed, fixed } = alone.files.length > 0 ? alone : await (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.t)(tried, context, (other) => isSameKind(other, finding));
		const [file, ...others] = changed;
		if (file === void 0 || others.length > 0 || !fixed.some((other) => isSameDefect(other, finding))) continue;
		offers.set(finding, {
			diff: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.a)(file.name, file.before, file.after),
			lines: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.i)(file.before, file.after)
		});
	}
	return offers;
}
const isSameKind = (one, other) => one.id === other.id && one.location?.file === other.location?.file;
const isSameDefect = (one, other) => isSameKind(one, other) && one.location?.line === other.location?.line;



/***/ })

};
;