"use strict";
exports.id = 15;
exports.ids = [15];
exports.modules = {

/***/ 5015:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   appendFile: () => (/* binding */ appendFile),
/* harmony export */   codeOf: () => (/* binding */ codeOf),
/* harmony export */   findFiles: () => (/* binding */ findFiles),
/* harmony export */   openBytes: () => (/* binding */ openBytes),
/* harmony export */   ownerOf: () => (/* binding */ ownerOf),
/* harmony export */   readFile: () => (/* binding */ readFile),
/* harmony export */   writeFile: () => (/* binding */ writeFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);


// build/host/files.js
const MAX_FILE_BYTES = 10485760;
async function readFile(path, { maxBytes = MAX_FILE_BYTES, within } = {}) {
	try {
		if (within !== void 0 && !await isWithin(path, within)) return {
			state: "unreadable",
			code: "OUTSIDE"
		};
		const stats = await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.stat(path);
		if (stats.isDirectory()) return {
			state: "unreadable",
			code: "EISDIR"
		};
		if (!stats.isFile()) return {
			state: "unreadable",
			code: "NOT_A_FILE"
		};
		const bytes = await readUpTo(path, maxBytes);
		return bytes ? {
			state: "read",
			text: bytes.toString()
		} : {
			state: "unreadable",
			code: "TOO_LARGE"
		};
	} catch (error) {
		const code = codeOf(error);
		if (ABSENT.has(code)) return { state: "absent" };
		return {
			state: "unreadable",
			code,
			...code === "EACCES" && await ownerOfAnother(path)
		};
	}
}
async function ownerOfAnother(path) {
	const stats = await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.stat(path).catch(() => void 0);
	return stats === void 0 || stats.uid === process.getuid?.() ? {} : { owner: ownerOf(stats.uid) };
}
const ownerOf = (uid) => uid === 0 ? "root" : String(uid);
async function isWithin(path, folder) {
	const [target, root] = await Promise.all([node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.realpath(path), node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.realpath(folder)]);
	return isBelow(target, root);
}
async function openBytes(path) {
	try {
		const file = await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.open(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY);
		if ((await file.stat()).isDirectory()) {
			await file.close();
			return {
				state: "unreadable",
				code: "EISDIR"
			};
		}
		return {
			state: "open",
			chunks: file.createReadStream({ highWaterMark: CHUNK_BYTES })
		};
	} catch (error) {
		const code = codeOf(error);
		return ABSENT.has(code) ? { state: "absent" } : {
			state: "unreadable",
			code
		};
	}
}
const CHUNK_BYTES = 262144;
async function findFiles(folder, patterns, most) {
	const found = new Set();
	for await (const entry of node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.glob([...patterns], {
		cwd: folder,
		exclude: isLeftOut,
		withFileTypes: true
	})) {
		if (entry.isDirectory()) continue;
		found.add((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(entry.parentPath, entry.name)).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, "/"));
		if (found.size >= most) break;
	}
	return [...found].sort();
}
const isLeftOut = ({ name }) => name === ".git" || name === "node_modules";
const ABSENT = new Set(["ENOENT", "ENOTDIR"]);
const READ_BYTES = 65536;
async function readUpTo(path, max) {
	const file = await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.open(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY);
	try {
		const chunks = [];
		let size = 0;
		for (;;) {
			const buffer = Buffer.allocUnsafe(Math.min(READ_BYTES, max + 1 - size));
			const { bytesRead } = await file.read(buffer, 0, buffer.length);
			if (bytesRead === 0) return Buffer.concat(chunks);
			size += bytesRead;
			if (size > max) return void 0;
			chunks.push(buffer.subarray(0, bytesRead));
		}
	} finally {
		await file.close();
	}
}
const appendFile = (path, text) => node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.appendFile(path, text);
async function writeFile(path, text, { within } = {}) {
	if (within !== void 0 && within !== "" && isBelow((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(within))) {
		const folder = await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.realpath((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path));
		if (await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.lstat(path).then((stats) => stats.isSymbolicLink(), () => false) || !isBelow(folder, await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.realpath(within))) throw Object.assign(new Error("OUTSIDE: a link leads elsewhere"), { code: "OUTSIDE" });
	}
	await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.writeFile(path, text);
}
function isBelow(path, folder) {
	const relativePath = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
	return relativePath !== ".." && !relativePath.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(relativePath);
}
const codeOf = (error) => error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "UNKNOWN";



/***/ })

};
;