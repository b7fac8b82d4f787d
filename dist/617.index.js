"use strict";
exports.id = 617;
exports.ids = [617,15,595];
exports.modules = {

/***/ 221:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ createLimiter)
/* harmony export */ });
// build/util/concurrency.js
function createLimiter(most) {
	const waiting = [];
	let running = 0;
	return async (work) => {
		if (running === most) await new Promise((turn) => waiting.push(turn));
		else running += 1;
		try {
			return await work();
		} finally {
			const next = waiting.shift();
			if (next === void 0) running -= 1;
			else next();
		}
	};
}



/***/ }),

/***/ 8617:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3994);
/* harmony import */ var _timer_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9359);
/* harmony import */ var _which_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6595);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6698);
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_async_hooks__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3053);
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_5___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_5__);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6193);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_6___default = /*#__PURE__*/__webpack_require__.n(node_string_decoder__WEBPACK_IMPORTED_MODULE_6__);








// build/host/child.js
const calls = new node_async_hooks__WEBPACK_IMPORTED_MODULE_3__.AsyncLocalStorage();
(0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_4__.subscribe)("child_process", (message) => {
	if ((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.n)(message)) calls.getStore()?.(message.process);
});
function watchChildren(onChild, work) {
	return calls.run(onChild, work);
}
function reportSpawnFailure(child) {
	if (!hasStart(child)) return;
	const start = child.spawn;
	child.spawn = (options) => {
		try {
			return start.call(child, options);
		} catch (error) {
			process.nextTick(() => child.emit("error", error));
			return;
		}
	};
}
const hasStart = (child) => "spawn" in child && typeof child.spawn === "function";
function writeStdin(child, input) {
	child.once("spawn", () => {
		child.stdin?.on("error", () => void 0);
		child.stdin?.end(input);
	});
}
function detach(child) {
	if (child.exitCode === null && child.signalCode === null) child.kill("SIGKILL");
	child.stdin?.destroy();
	child.stdout?.destroy();
	child.stderr?.destroy();
	child.unref();
}
// build/host/executable.js
async function executableKind(path, arch) {
	const head = await firstBytes(path);
	if (head.toString("latin1", 0, 2) === "#!") return "native";
	if (head.toString("latin1", 1, 4) === "ELF") {
		const machine = head.length < 20 ? void 0 : head[5] === 2 ? head.readUInt16BE(18) : head.readUInt16LE(18);
		return MACHINES[arch] === void 0 || MACHINES[arch] === machine ? "native" : "other-machine";
	}
	if (head.toString("latin1", 0, 2) === "MZ") return "other-machine";
	return head.length >= 4 && MACH_O.has(head.readUInt32BE(0)) ? "native" : "none";
}
const MACHINES = {
	arm: 40,
	arm64: 183,
	ia32: 3,
	ppc64: 21,
	riscv64: 243,
	s390x: 22,
	x64: 62
};
const MACH_O = new Set([
	4277009102,
	4277009103,
	3472551422,
	3489328638,
	3405691582
]);
async function firstBytes(path) {
	const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.open)(path);
	try {
		const { buffer, bytesRead } = await file.read(Buffer.alloc(20), 0, 20, 0);
		return buffer.subarray(0, bytesRead);
	} finally {
		await file.close();
	}
}
// build/host/output-buffer.js
function gather(maxBytes, onOverflow) {
	const decoders = {
		stdout: new node_string_decoder__WEBPACK_IMPORTED_MODULE_6__.StringDecoder("utf8"),
		stderr: new node_string_decoder__WEBPACK_IMPORTED_MODULE_6__.StringDecoder("utf8")
	};
	const texts = {
		stdout: "",
		stderr: ""
	};
	let size = 0;
	return {
		take(stream, chunk) {
			size += chunk.length;
			if (size > maxBytes) onOverflow();
			else texts[stream] += decoders[stream].write(chunk);
		},
		read: () => ({
			stdout: texts.stdout + decoders.stdout.end(),
			stderr: texts.stderr + decoders.stderr.end()
		})
	};
}
// build/host/exec.js
const PIPE_GRACE_MS = 300;
async function run(command) {
	const program = await (0,_which_js__WEBPACK_IMPORTED_MODULE_1__.findOnPath)(command.file);
	if (program.state === "absent") return { state: "not-found" };
	if (program.state === "denied") return {
		state: "not-started",
		text: `${program.path}: permission denied`
	};
	if (command.args.some((arg) => arg.includes("\0"))) return {
		state: "not-started",
		text: "NUL in an argument"
	};
	if (!command.withoutShell || process.platform === "win32") return start(program.path, command);
	return startWithoutShell(program.path, command);
}
async function startWithoutShell(path, command) {
	const kind = await executableKind(path, process.arch).catch(() => "native");
	const noProgram = {
		state: "not-started",
		text: `${path}: exec format error`
	};
	if (kind === "none") return noProgram;
	const outcome = await start(path, command);
	return kind === "other-machine" && outcome.state === "exited" && outcome.code !== 0 ? noProgram : outcome;
}
async function start(path, command) {
	const { exec } = await __webpack_require__.e(/* import() */ 259).then(__webpack_require__.bind(__webpack_require__, 8259));
	const { promise: cut, resolve: cutShort } = Promise.withResolvers();
	const output = gather(command.maxOutputBytes, () => cutShort({ state: "too-much-output" }));
	const timer = setTimeout(() => cutShort({
		state: "timed-out",
		...output.read()
	}), (0,_timer_js__WEBPACK_IMPORTED_MODULE_7__.t)(command.timeoutMs));
	const children = [];
	let isOver = false;
	const onChild = (child) => {
		children.push(child);
		child.once("spawn", () => isOver && detach(child));
		reportSpawnFailure(child);
		writeStdin(child, command.input ?? "");
	};
	const options = {
		silent: true,
		ignoreReturnCode: true,
		delay: PIPE_GRACE_MS,
		listeners: {
			stdout: (chunk) => output.take("stdout", chunk),
			stderr: (chunk) => output.take("stderr", chunk)
		}
	};
	const ended = watchChildren(onChild, () => exec(quoted(path), [...command.args], options)).then((code) => ({
		state: "exited",
		code: codeOf(code, children[0]),
		...output.read()
	}), (error) => ({
		state: "not-started",
		text: error instanceof Error ? error.message : String(error)
	}));
	const outcome = await Promise.race([cut, ended]);
	clearTimeout(timer);
	isOver = true;
	children.forEach(detach);
	return outcome;
}
const quoted = (path) => `"${path.replaceAll("\"", "\\\"")}"`;
function codeOf(code, child) {
	const signal = child?.signalCode;
	return code ?? 128 + (signal ? node_os__WEBPACK_IMPORTED_MODULE_2__.constants.signals[signal] : 0);
}



/***/ }),

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

/***/ 9359:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ timerMs)
/* harmony export */ });
// build/host/timer.js
const MAX_TIMER_MS = 2 ** 31 - 1;
const timerMs = (milliseconds) => milliseconds > 0 ? Math.min(milliseconds, MAX_TIMER_MS) : 1;



/***/ }),

/***/ 6595:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findOnPath: () => (/* binding */ findOnPath),
/* harmony export */   findProgram: () => (/* binding */ findProgram)
/* harmony export */ });
/* harmony import */ var _concurrency_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(221);
/* harmony import */ var _files2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5015);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);




// build/host/which.js
function searchPathOf(env, platform) {
	const folders = (env["PATH"] ?? "").split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter(node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute);
	const extensions = (env["PATHEXT"] ?? ".COM;.EXE;.BAT;.CMD").split(";").filter((ending) => ending !== "");
	return {
		folders,
		extensions: platform === "win32" ? extensions : [""]
	};
}
function candidates(file, { folders, extensions }) {
	if (file === "" || file.includes("\0")) return [];
	const bases = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(file) || /[/\\]/.test(file) ? [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file)] : folders.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder), file));
	const hasEnding = extensions.some((ending) => file.toLowerCase().endsWith(ending.toLowerCase()));
	return bases.flatMap((base) => hasEnding ? [base] : extensions.map((ending) => base + ending));
}
async function findProgram(name) {
	const found = await findOnPath(name);
	return found.state === "found" ? found.path : void 0;
}
const findOnPath = async (name) => {
	const searchPath = searchPathOf(process.env, process.platform);
	return find(name, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(name) ? searchPath : {
		...searchPath,
		folders: await existing(searchPath.folders)
	});
};
const AT_ONCE = 64;
let existingFolders;
function existing(folders) {
	const path = folders.join(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter);
	if (existingFolders?.path !== path) existingFolders = {
		path,
		folders: lookAt([...new Set(folders)])
	};
	return existingFolders.folders;
}
async function lookAt(folders) {
	const limit = (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_3__.t)(AT_ONCE);
	const isThere = (folder) => limit(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(folder).then(() => true, (error) => (0,_files2_js__WEBPACK_IMPORTED_MODULE_0__.n)(error) !== "ENOENT"));
	const there = await Promise.all(folders.map(isThere));
	return folders.filter((_, index) => there[index]);
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
	if (!await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path).then((stats) => stats.isFile(), () => false)) return "absent";
	return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.access)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.constants.X_OK).then(() => "runnable", () => "denied");
}



/***/ })

};
;