"use strict";
exports.id = 595;
exports.ids = [595];
exports.modules = {

/***/ 6595:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   find: () => (/* binding */ find),
/* harmony export */   findProgram: () => (/* binding */ findProgram),
/* harmony export */   searchPathOf: () => (/* binding */ searchPathOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);


// build/host/which.js
function searchPathOf(env, platform) {
	const folders = (env["PATH"] ?? "").split(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter).filter(node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute);
	const extensions = (env["PATHEXT"] ?? ".COM;.EXE;.BAT;.CMD").split(";").filter((ending) => ending !== "");
	return {
		folders,
		extensions: platform === "win32" ? extensions : [""]
	};
}
function candidates(file, { folders, extensions }) {
	if (file === "" || file.includes("\0")) return [];
	const bases = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(file) || /[/\\]/.test(file) ? [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(file)] : folders.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder), file));
	const hasEnding = extensions.some((ending) => file.toLowerCase().endsWith(ending.toLowerCase()));
	return bases.flatMap((base) => hasEnding ? [base] : extensions.map((ending) => base + ending));
}
async function findProgram(name) {
	const found = await find(name, searchPathOf(process.env, process.platform));
	return found.state === "found" ? found.path : void 0;
}
async function find(file, searchPath) {
	let denied;
	for (const path of candidates(file, searchPath)) {
		const state = await stateOf(path);
		if (state === "runnable") return {
			state: "found",
			path
		};
		if (state === "denied") denied ??= path;
	}
	return denied === void 0 ? { state: "absent" } : {
		state: "denied",
		path: denied
	};
}
async function stateOf(path) {
	if (!await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).then((stats) => stats.isFile(), () => false)) return "absent";
	return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK).then(() => "runnable", () => "denied");
}



/***/ })

};
;