export const id = 314;
export const ids = [314];
export const modules = {

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
