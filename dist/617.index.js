"use strict";
exports.id = 617;
exports.ids = [617,595];
exports.modules = {

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
	if ((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.t)(message)) calls.getStore()?.(message.process);
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
	const program = await (0,_which_js__WEBPACK_IMPORTED_MODULE_1__.find)(command.file, (0,_which_js__WEBPACK_IMPORTED_MODULE_1__.searchPathOf)(process.env, process.platform));
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