export const id = 195;
export const ids = [195,314];
export const modules = {

/***/ 6195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __webpack_require__(6698);
// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(3053);
// EXTERNAL MODULE: ./build/host/children.js
var children = __webpack_require__(9228);
;// CONCATENATED MODULE: ./build/host/child.js



/**
 * `@actions/exec` keeps the child to itself, so that it can neither be ended nor have its pipes closed. Node publishes
 * every child on the channel `child_process`, within the call that makes it; the storage tells whose call that is.
 */
const calls = new external_node_async_hooks_.AsyncLocalStorage();
(0,external_node_diagnostics_channel_.subscribe)('child_process', message => {
    if ((0,children/* isPublished */.HF)(message))
        calls.getStore()?.(message.process);
});
/** Runs `work`, and hands every child that it makes, and nobody else's, to `onChild`, before that child is started. */
function watchChildren(onChild, work) {
    return calls.run(onChild, work);
}
/**
 * Makes a start that throws into the `error` event that Node itself makes of ENOENT and EACCES.
 *
 * Node throws for the rarer codes: a program for another processor (`UNKNOWN` on Windows, `EBADARCH` on macOS), E2BIG,
 * ETXTBSY. `@actions/exec` starts its child where a throw is a rejection that nobody can hear, which ends the whole
 * process.
 */
function reportSpawnFailure(child) {
    if (!hasStart(child))
        return;
    const start = child.spawn;
    child.spawn = options => {
        try {
            return start.call(child, options);
        }
        catch (error) {
            process.nextTick(() => child.emit('error', error));
            return undefined;
        }
    };
}
/** Node's own method, which is in no documentation: a Node that has it no more loses the guard, and nothing else. */
const hasStart = (child) => 'spawn' in child && typeof child.spawn === 'function';
/**
 * Writes all of standard input once the child runs, and closes it; a child that does not read it to the end is no
 * failure.
 */
function writeStdin(child, input) {
    child.once('spawn', () => {
        // EPIPE and the like: what the child says and how it ends tell more.
        child.stdin?.on('error', () => undefined);
        child.stdin?.end(input);
    });
}
/**
 * Ends a child where it still runs, and lets go of its pipes: a grandchild may hold their other ends (an agent that a
 * credential helper leaves behind), and they would keep this process waiting.
 */
function detach(child) {
    if (child.exitCode === null && child.signalCode === null)
        child.kill('SIGKILL');
    child.stdin?.destroy();
    child.stdout?.destroy();
    child.stderr?.destroy();
    child.unref();
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/host/executable.js

/**
 * What a file is to the kernel, by its first bytes. Programs that are started by execvp, as Node's are, fall back on a
 * shell where the kernel refuses the file; Go's, docker among them, do not. Source: execvp(3), ENOEXEC; elf(5),
 * e_machine.
 */
async function executableKind(path, arch) {
    const head = await firstBytes(path);
    if (head.toString('latin1', 0, 2) === '#!')
        return 'native';
    if (head.toString('latin1', 1, 4) === 'ELF') {
        const machine = head.length < 20 ? undefined : head[5] === 2 ? head.readUInt16BE(18) : head.readUInt16LE(18);
        return MACHINES[arch] === undefined || MACHINES[arch] === machine ? 'native' : 'other-machine';
    }
    // WSL and Wine have the kernel start programs of Windows (docker-credential-desktop.exe).
    if (head.toString('latin1', 0, 2) === 'MZ')
        return 'other-machine';
    return head.length >= 4 && MACH_O.has(head.readUInt32BE(0)) ? 'native' : 'none';
}
const MACHINES = {
    arm: 40,
    arm64: 183,
    ia32: 3,
    ppc64: 21,
    riscv64: 243,
    s390x: 22,
    x64: 62,
};
/** Both byte orders and widths, and universal files. Source: Apple's mach-o/loader.h, mach-o/fat.h. */
const MACH_O = new Set([0xfeedface, 0xfeedfacf, 0xcefaedfe, 0xcffaedfe, 0xcafebabe]);
async function firstBytes(path) {
    const file = await (0,promises_.open)(path);
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(20), 0, 20, 0);
        return buffer.subarray(0, bytesRead);
    }
    finally {
        await file.close();
    }
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
;// CONCATENATED MODULE: ./build/host/output-buffer.js

/** Calls `onOverflow` at every chunk beyond the limit, which is not kept. */
function gather(maxBytes, onOverflow) {
    const decoders = { stdout: new external_node_string_decoder_.StringDecoder('utf8'), stderr: new external_node_string_decoder_.StringDecoder('utf8') };
    const texts = { stdout: '', stderr: '' };
    let size = 0;
    return {
        take(stream, chunk) {
            size += chunk.length;
            if (size > maxBytes)
                onOverflow();
            else
                texts[stream] += decoders[stream].write(chunk);
        },
        read: () => ({ stdout: texts.stdout + decoders.stdout.end(), stderr: texts.stderr + decoders.stderr.end() }),
    };
}

// EXTERNAL MODULE: ./build/host/timer.js
var host_timer = __webpack_require__(9626);
// EXTERNAL MODULE: ./build/host/which.js
var which = __webpack_require__(7314);
;// CONCATENATED MODULE: ./build/host/exec.js






/**
 * How long the rest of a program's output is waited for once it has ended and another process still holds its pipes.
 */
const PIPE_GRACE_MS = 300;
/**
 * Runs a program with this process's environment and folder, by `@actions/exec`, and echoes nothing of it.
 *
 * Always resolves: when the program ends, when its time is up, or when it has written too much; it is killed then
 * (the program itself; what it started in turn goes on by itself). A program that a signal ended has the code that a
 * shell gives it, 128 and the signal's number.
 */
async function run(command) {
    const program = await (0,which.find)(command.file, (0,which.searchPathOf)(process.env, process.platform));
    if (program.state === 'absent')
        return { state: 'not-found' };
    if (program.state === 'denied')
        return { state: 'not-started', text: `${program.path}: permission denied` };
    // Node refuses these before there is a child that could tell of it.
    if (command.args.some(arg => arg.includes('\0')))
        return { state: 'not-started', text: 'NUL in an argument' };
    if (!command.withoutShell || process.platform === 'win32')
        return start(program.path, command);
    return startWithoutShell(program.path, command);
}
/** A program that may not be read is one that a kernel can start: only scripts must be readable. */
async function startWithoutShell(path, command) {
    const kind = await executableKind(path, process.arch).catch(() => 'native');
    const noProgram = { state: 'not-started', text: `${path}: exec format error` };
    if (kind === 'none')
        return noProgram;
    const outcome = await start(path, command);
    // An emulator may run it; where none does, a shell has stumbled over it.
    return kind === 'other-machine' && outcome.state === 'exited' && outcome.code !== 0 ? noProgram : outcome;
}
async function start(path, command) {
    const { exec } = await __webpack_require__.e(/* import() */ 260).then(__webpack_require__.bind(__webpack_require__, 1260));
    const { promise: cut, resolve: cutShort } = Promise.withResolvers();
    const output = gather(command.maxOutputBytes, () => cutShort({ state: 'too-much-output' }));
    const timer = setTimeout(() => cutShort({ state: 'timed-out', ...output.read() }), (0,host_timer/* timerMs */.Q)(command.timeoutMs));
    const children = [];
    let isOver = false;
    const onChild = (child) => {
        children.push(child);
        // A time that is up before the child is there must end it all the same.
        child.once('spawn', () => isOver && detach(child));
        reportSpawnFailure(child);
        writeStdin(child, command.input ?? '');
    };
    const listeners = {
        stdout: (chunk) => output.take('stdout', chunk),
        stderr: (chunk) => output.take('stderr', chunk),
    };
    const options = { silent: true, ignoreReturnCode: true, delay: PIPE_GRACE_MS, listeners };
    const ended = watchChildren(onChild, () => exec(quoted(path), [...command.args], options)).then((code) => ({ state: 'exited', code: codeOf(code, children[0]), ...output.read() }), (error) => ({ state: 'not-started', text: error instanceof Error ? error.message : String(error) }));
    const outcome = await Promise.race([cut, ended]);
    clearTimeout(timer);
    isOver = true;
    children.forEach(detach);
    return outcome;
}
/** A path as one word of the command line that `@actions/exec` takes apart: backslashes stand for themselves there. */
const quoted = (path) => `"${path.replaceAll('"', '\\"')}"`;
/** `@actions/exec` gives null for a program that a signal ended, whatever its types say. */
function codeOf(code, child) {
    const signal = child?.signalCode;
    return code ?? 128 + (signal ? external_node_os_.constants.signals[signal] : 0);
}


/***/ }),

/***/ 9626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ timerMs)
/* harmony export */ });
/** The longest time that Node's timers can hold, in milliseconds; a longer one would fire at once. */
const MAX_TIMER_MS = 2 ** 31 - 1;
/** Milliseconds as a timer can take them; what is no time, or is over already, is the shortest there is. */
const timerMs = (milliseconds) => (milliseconds > 0 ? Math.min(milliseconds, MAX_TIMER_MS) : 1);


/***/ }),

/***/ 7314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   candidates: () => (/* binding */ candidates),
/* harmony export */   find: () => (/* binding */ find),
/* harmony export */   hasProgram: () => (/* binding */ hasProgram),
/* harmony export */   searchPathOf: () => (/* binding */ searchPathOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** The search path of an environment; entries of PATH that are relative, or empty, are left out, as Go does. */
function searchPathOf(env, platform) {
    const folders = (env['PATH'] ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter(node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute);
    const extensions = (env['PATHEXT'] ?? '.COM;.EXE;.BAT;.CMD').split(';').filter(ending => ending !== '');
    return { folders, extensions: platform === 'win32' ? extensions : [''] };
}
/** The files that a program's name may mean, in the order they are tried; a name with a slash is a path. */
function candidates(file, { folders, extensions }) {
    if (file === '' || file.includes('\0'))
        return [];
    const isPath = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(file) || /[/\\]/.test(file);
    const bases = isPath ? [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file)] : folders.map(folder => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder), file));
    const hasEnding = extensions.some(ending => file.toLowerCase().endsWith(ending.toLowerCase()));
    return bases.flatMap(base => (hasEnding ? [base] : extensions.map(ending => base + ending)));
}
/** Whether a program of this name can be run. */
const hasProgram = async (name) => (await find(name, searchPathOf(process.env, process.platform))).state === 'found';
/** The program that a name means, by its full path. */
async function find(file, searchPath) {
    let denied;
    for (const path of candidates(file, searchPath)) {
        const state = await stateOf(path);
        if (state === 'runnable')
            return { state: 'found', path };
        if (state === 'denied')
            denied ??= path;
    }
    return denied === undefined ? { state: 'absent' } : { state: 'denied', path: denied };
}
/** A path that cannot even be looked at is no program: a shell goes on to the next folder of PATH, too. */
async function stateOf(path) {
    const isFile = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(stats => stats.isFile(), () => false);
    if (!isFile)
        return 'absent';
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK).then(() => 'runnable', () => 'denied');
}


/***/ })

};
