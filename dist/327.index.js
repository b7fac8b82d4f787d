"use strict";
exports.id = 327;
exports.ids = [327,15];
exports.modules = {

/***/ 5015:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readFile),
/* harmony export */   i: () => (/* binding */ ownerOf),
/* harmony export */   n: () => (/* binding */ codeOf),
/* harmony export */   r: () => (/* binding */ files_exports),
/* harmony export */   t: () => (/* binding */ ABSENT)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(842);
/* harmony import */ var _heap_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7494);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_3__);





// build/host/files.js
var files_exports = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({
	appendFile: () => appendFile,
	findFiles: () => findFiles,
	openBytes: () => openBytes,
	readFile: () => readFile,
	writeFile: () => writeFile
});
const MAX_FILE_BYTES = 10485760;
async function readFile(path, { maxBytes = MAX_FILE_BYTES, within } = {}) {
	try {
		if (within !== void 0 && !await isWithin(path, within)) return {
			state: "unreadable",
			code: "OUTSIDE"
		};
		const stats = await node_fs__WEBPACK_IMPORTED_MODULE_3__.promises.stat(path);
		if (stats.isDirectory()) return {
			state: "unreadable",
			code: "EISDIR"
		};
		if (stats.isCharacterDevice() && await node_fs__WEBPACK_IMPORTED_MODULE_3__.promises.realpath(path) === NULL_DEVICE) return {
			state: "read",
			text: ""
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
const NULL_DEVICE = "/dev/null";
async function ownerOfAnother(path) {
	const stats = await node_fs__WEBPACK_IMPORTED_MODULE_3__.promises.stat(path).catch(() => void 0);
	return stats === void 0 || stats.uid === process.getuid?.() ? {} : { owner: ownerOf(stats.uid) };
}
const ownerOf = (uid) => uid === 0 ? "root" : String(uid);
async function isWithin(path, folder) {
	const [target, root] = await Promise.all([node_fs__WEBPACK_IMPORTED_MODULE_3__.promises.realpath(path), node_fs__WEBPACK_IMPORTED_MODULE_3__.promises.realpath(folder)]);
	return isBelow(target, root);
}
async function openBytes(path, timeoutMs) {
	const timeUp = timeoutMs === void 0 ? NEVER : (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(timeoutMs, TIME_UP, { ref: false });
	try {
		const file = await Promise.race([node_fs__WEBPACK_IMPORTED_MODULE_3__.promises.open(path, node_fs__WEBPACK_IMPORTED_MODULE_3__.constants.O_RDONLY), timeUp]);
		if (file === TIME_UP) return {
			state: "unreadable",
			code: "TIMEOUT"
		};
		if ((await file.stat()).isDirectory()) {
			await file.close();
			return {
				state: "unreadable",
				code: "EISDIR"
			};
		}
		return {
			state: "open",
			chunks: chunksOf(file.createReadStream({ highWaterMark: CHUNK_BYTES }), timeUp)
		};
	} catch (error) {
		const code = codeOf(error);
		return ABSENT.has(code) ? { state: "absent" } : {
			state: "unreadable",
			code
		};
	}
}
const TIME_UP = Symbol("time up");
const NEVER = new Promise(() => void 0);
async function* chunksOf(stream, timeUp) {
	const chunks = stream[Symbol.asyncIterator]();
	for (;;) {
		const next = await Promise.race([chunks.next(), timeUp]);
		if (next === TIME_UP) throw Object.assign(new Error("the time was up"), { code: "TIMEOUT" });
		if (next.done === true) return;
		yield next.value;
		(0,_heap_js__WEBPACK_IMPORTED_MODULE_4__.t)(next.value);
	}
}
const CHUNK_BYTES = 262144;
async function findFiles(folder, patterns, most) {
	const found = new Set();
	for await (const entry of node_fs__WEBPACK_IMPORTED_MODULE_3__.promises.glob([...patterns], {
		cwd: folder,
		exclude: isLeftOut,
		withFileTypes: true
	})) {
		if (entry.isDirectory()) continue;
		found.add((0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(entry.parentPath, entry.name)).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_2__.sep, "/"));
		if (found.size >= most) break;
	}
	return [...found].sort();
}
const isLeftOut = ({ name }) => name === ".git" || name === "node_modules";
const ABSENT = new Set(["ENOENT", "ENOTDIR"]);
const READ_BYTES = 65536;
async function readUpTo(path, max) {
	const file = await node_fs__WEBPACK_IMPORTED_MODULE_3__.promises.open(path, node_fs__WEBPACK_IMPORTED_MODULE_3__.constants.O_RDONLY);
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
const appendFile = (path, text) => write(path, text, node_fs__WEBPACK_IMPORTED_MODULE_3__.constants.O_APPEND | node_fs__WEBPACK_IMPORTED_MODULE_3__.constants.O_CREAT);
const MAX_WRITE_MS = 5e3;
const PAUSE_MS = 10;
async function write(path, text, flags) {
	const { O_NONBLOCK = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_3__.constants;
	const file = await node_fs__WEBPACK_IMPORTED_MODULE_3__.promises.open(path, node_fs__WEBPACK_IMPORTED_MODULE_3__.constants.O_WRONLY | O_NONBLOCK | flags, 438);
	try {
		const bytes = Buffer.from(text);
		const until = performance.now() + MAX_WRITE_MS;
		for (let at = 0; at < bytes.length;) at += await file.write(bytes, at).then(({ bytesWritten }) => bytesWritten, async (error) => {
			if (codeOf(error) !== "EAGAIN" || performance.now() > until) throw error;
			await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(PAUSE_MS);
			return 0;
		});
	} finally {
		await file.close();
	}
}
async function writeFile(path, text, { within } = {}) {
	if (within !== void 0 && within !== "" && isBelow((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(within))) {
		const folder = await node_fs__WEBPACK_IMPORTED_MODULE_3__.promises.realpath((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
		if (await node_fs__WEBPACK_IMPORTED_MODULE_3__.promises.lstat(path).then((stats) => stats.isSymbolicLink(), () => false) || !isBelow(folder, await node_fs__WEBPACK_IMPORTED_MODULE_3__.promises.realpath(within))) throw Object.assign(new Error("OUTSIDE: a link leads elsewhere"), { code: "OUTSIDE" });
	}
	await write(path, text, node_fs__WEBPACK_IMPORTED_MODULE_3__.constants.O_TRUNC | node_fs__WEBPACK_IMPORTED_MODULE_3__.constants.O_CREAT);
}
function isBelow(path, folder) {
	const relativePath = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, path);
	return relativePath !== ".." && !relativePath.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(relativePath);
}
const codeOf = (error) => error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "UNKNOWN";



/***/ }),

/***/ 7494:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ copyToHeap)
/* harmony export */ });
// build/host/heap.js
const copyToHeap = (chunk) => chunk.toString("latin1");



/***/ }),

/***/ 327:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeObstacle: () => (/* binding */ writeObstacle)
/* harmony export */ });
/* harmony import */ var _files2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5015);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_2__);



// build/host/mounts.js
const mountPoints = (mountinfo) => mountinfo.split("\n").flatMap((line) => {
	const point = line.split(" ", 5)[4];
	return point === void 0 ? [] : [point.replace(/\\([0-7]{3})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 8)))];
});
function mountOf(path, points) {
	let longest = "/";
	for (const point of points) if (point.length > longest.length && (path === point || path.startsWith(`${point}/`))) longest = point;
	return longest;
}
// build/host/write-obstacle.js
async function writeObstacle(path, userId) {
	const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
	const inFolder = await folderObstacle(folder, userId);
	if (inFolder !== void 0) return inFolder;
	const target = await targetOf(path);
	if (typeof target === "object") return {
		kind: "link-without-folder",
		path: target.missing
	};
	const stats = await statsOf(target);
	if (stats?.isDirectory()) return {
		kind: "is-folder",
		path: target
	};
	const location = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target);
	if (location !== folder) {
		const atTarget = await folderObstacle(location, userId);
		if (atTarget !== void 0) return atTarget;
	}
	return (stats && await stickyObstacle(target, stats, userId)) ?? await renameObstacle(folder, target) ?? spaceObstacle(await existing(folder), userId);
}
async function targetOf(path) {
	try {
		return await node_fs__WEBPACK_IMPORTED_MODULE_2__.promises.realpath(path);
	} catch (error) {
		if ((0,_files2_js__WEBPACK_IMPORTED_MODULE_0__.n)(error) !== "ENOENT") return path;
	}
	let target = path;
	for (let followed = 0; followed < MAX_LINKS; followed++) {
		const link = await node_fs__WEBPACK_IMPORTED_MODULE_2__.promises.readlink(target).catch(() => void 0);
		if (link === void 0) break;
		target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), link);
	}
	const missing = target === path ? path : await firstMissing(target);
	return missing === target ? target : { missing };
}
const MAX_LINKS = 40;
async function firstMissing(path) {
	const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
	if (above === path) return path;
	return await statsOf(above) === void 0 ? firstMissing(above) : path;
}
const statsOf = (path) => node_fs__WEBPACK_IMPORTED_MODULE_2__.promises.stat(path).catch(() => void 0);
async function folderObstacle(path, userId) {
	let stats;
	try {
		stats = await node_fs__WEBPACK_IMPORTED_MODULE_2__.promises.stat(path);
	} catch (error) {
		const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
		if (await isLink(path)) return {
			kind: "broken-link",
			path
		};
		if (!_files2_js__WEBPACK_IMPORTED_MODULE_0__.t.has((0,_files2_js__WEBPACK_IMPORTED_MODULE_0__.n)(error)) && (0,_files2_js__WEBPACK_IMPORTED_MODULE_0__.n)(error) !== "ELOOP") return {
			kind: "no-permission",
			path
		};
		return above === path ? {
			kind: "no-permission",
			path
		} : folderObstacle(above, userId);
	}
	if (!stats.isDirectory()) return {
		kind: "not-a-folder",
		path
	};
	try {
		await node_fs__WEBPACK_IMPORTED_MODULE_2__.promises.access(path, node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.W_OK | node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.X_OK);
		return;
	} catch (error) {
		if ((0,_files2_js__WEBPACK_IMPORTED_MODULE_0__.n)(error) === "EROFS") return {
			kind: "read-only",
			path
		};
		return isOthers(stats, userId) ? {
			kind: "other-owner",
			path,
			owner: (0,_files2_js__WEBPACK_IMPORTED_MODULE_0__.i)(stats.uid)
		} : {
			kind: "no-permission",
			path
		};
	}
}
const isLink = (path) => node_fs__WEBPACK_IMPORTED_MODULE_2__.promises.lstat(path).then((stats) => stats.isSymbolicLink(), () => false);
const COUNTS_PLAINLY = new Set([...[
	61267,
	1481003842,
	16914836,
	2035054128
]]);
async function spaceObstacle(folder, userId) {
	if (process.platform !== "linux") return void 0;
	const stats = await node_fs__WEBPACK_IMPORTED_MODULE_2__.promises.statfs(folder).catch(() => void 0);
	if (stats === void 0 || !COUNTS_PLAINLY.has(stats.type)) return void 0;
	const free = userId === 0 ? stats.bfree : stats.bavail;
	return stats.blocks > 0 && free === 0 || stats.files > 0 && stats.ffree === 0 ? {
		kind: "no-space",
		path: folder
	} : void 0;
}
const isOthers = ({ uid }, userId) => userId !== void 0 && uid !== userId;
async function stickyObstacle(path, file, userId) {
	const folder = await statsOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
	if (folder === void 0 || (folder.mode & STICKY) === 0 || userId === 0) return void 0;
	return isOthers(file, userId) && isOthers(folder, userId) ? {
		kind: "other-owner",
		path,
		owner: (0,_files2_js__WEBPACK_IMPORTED_MODULE_0__.i)(file.uid)
	} : void 0;
}
const STICKY = 512;
async function renameObstacle(folder, target) {
	const file = await (0,_files2_js__WEBPACK_IMPORTED_MODULE_0__.a)("/proc/self/mountinfo");
	const points = file.state === "read" ? mountPoints(file.text) : [];
	if (points.includes(target)) return {
		kind: "mounted",
		path: target
	};
	const from = await existing(folder);
	const to = await existing((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target));
	const devices = await Promise.all([from, to].map(statsOf));
	return mountOf(from, points) !== mountOf(to, points) || devices[0]?.dev !== devices[1]?.dev ? {
		kind: "other-device",
		path: target
	} : void 0;
}
async function existing(folder) {
	const real = await node_fs__WEBPACK_IMPORTED_MODULE_2__.promises.realpath(folder).catch(() => void 0);
	const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
	return real ?? (above === folder ? folder : existing(above));
}



/***/ })

};
;