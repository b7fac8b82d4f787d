export const id = 36;
export const ids = [36];
export const modules = {

/***/ 9036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** Bytes of a file that are read; a longer one is unreadable (`TOO_LARGE`). */
const MAX_FILE_BYTES = 10 * 1024 * 1024;
/**
 * The text of a file, as UTF-8. What is no file (`EISDIR`; `NOT_A_FILE` for a pipe, socket or device) is not opened,
 * since that may wait for ever, or change what is behind it. The other codes are the system's.
 */
async function readFile(path, { maxBytes = MAX_FILE_BYTES, within } = {}) {
    try {
        if (within !== undefined && !(await isWithin(path, within)))
            return { state: 'unreadable', code: 'OUTSIDE' };
        const stats = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.stat(path);
        if (stats.isDirectory())
            return { state: 'unreadable', code: 'EISDIR' };
        if (!stats.isFile())
            return { state: 'unreadable', code: 'NOT_A_FILE' };
        const bytes = await readUpTo(path, maxBytes);
        return bytes ? { state: 'read', text: bytes.toString() } : { state: 'unreadable', code: 'TOO_LARGE' };
    }
    catch (error) {
        const code = codeOf(error);
        if (ABSENT.has(code))
            return { state: 'absent' };
        return { state: 'unreadable', code, ...(code === 'EACCES' && (await ownerOfAnother(path))) };
    }
}
/** Whose a file is, where it can be seen and is not this user's. */
async function ownerOfAnother(path) {
    const stats = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.stat(path).catch(() => undefined);
    return stats === undefined || stats.uid === process.getuid?.() ? {} : { owner: ownerOf(stats.uid) };
}
/** A user as findings name them. */
const ownerOf = (uid) => (uid === 0 ? 'root' : String(uid));
/** Whether a file is in a folder once all links of both are followed. Rejects where one of them is not there. */
async function isWithin(path, folder) {
    const [target, root] = await Promise.all([node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.realpath(path), node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.realpath(folder)]);
    return isBelow(target, root);
}
/** The bytes of a file or of a pipe, which are read as they are asked for: see `Host.openBytes`. */
async function openBytes(path) {
    try {
        const file = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.open(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY);
        const stats = await file.stat();
        if (stats.isDirectory()) {
            await file.close();
            return { state: 'unreadable', code: 'EISDIR' };
        }
        return { state: 'open', chunks: file.createReadStream({ highWaterMark: CHUNK_BYTES }) };
    }
    catch (error) {
        const code = codeOf(error);
        return ABSENT.has(code) ? { state: 'absent' } : { state: 'unreadable', code };
    }
}
const CHUNK_BYTES = 256 * 1024;
/** The files that a pattern fits: see `Host.findFiles`. */
async function findFiles(folder, patterns, most) {
    const found = new Set();
    for await (const entry of node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.glob([...patterns], { cwd: folder, exclude: isLeftOut, withFileTypes: true })) {
        if (entry.isDirectory())
            continue;
        found.add((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name)).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/'));
        if (found.size >= most)
            break;
    }
    return [...found].sort();
}
const isLeftOut = ({ name }) => name === '.git' || name === 'node_modules';
/** No such file, or a folder of its path that is a file. */
const ABSENT = new Set(['ENOENT', 'ENOTDIR']);
/** All bytes of a file; none where there are more than `max`. Its size is not asked: it is 0 in /proc, and may grow. */
async function readUpTo(path, max) {
    const file = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.open(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY);
    try {
        const chunks = [];
        let size = 0;
        for await (const chunk of file.createReadStream({ end: max, autoClose: false })) {
            chunks.push(chunk);
            size += chunk.length;
        }
        return size > max ? undefined : Buffer.concat(chunks);
    }
    finally {
        await file.close();
    }
}
/** Appends text to a file, which is made where it is missing. Rejects with the system's error. */
const appendFile = (path, text) => node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.appendFile(path, text);
/**
 * Replaces a file, which is made where it is missing. Rejects with the system's error; with `OUTSIDE` where the path is
 * one of a folder, and a link that somebody put there leads out of it.
 */
async function writeFile(path, text, { within } = {}) {
    if (within !== undefined && within !== '' && isBelow((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(within))) {
        const folder = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.realpath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        const isLink = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.lstat(path).then(stats => stats.isSymbolicLink(), () => false);
        if (isLink || !isBelow(folder, await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.realpath(within))) {
            throw Object.assign(new Error('OUTSIDE: a link leads elsewhere'), { code: 'OUTSIDE' });
        }
    }
    await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.writeFile(path, text);
}
/** Whether a path is the folder, or one in it; both absolute. */
function isBelow(path, folder) {
    const relativePath = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return relativePath !== '..' && !relativePath.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(relativePath);
}
/** The system's code of an error. */
const codeOf = (error) => error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'UNKNOWN';


/***/ })

};
