export const id = 11;
export const ids = [11];
export const modules = {

/***/ 1137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ changedLines),
/* harmony export */   W: () => (/* binding */ unifiedDiff)
/* harmony export */ });
/** Lines around a change that are shown with it. */
const CONTEXT = 3;
/**
 * The difference of two texts in the unified format, as `git apply` takes it; empty where there is none. Line breaks
 * are compared, too.
 * @param file with slashes, from the root of the repository
 */
function unifiedDiff(file, before, after) {
    if (before === after)
        return '';
    const path = /[\s"\\]/.test(file) ? JSON.stringify : (text) => text;
    return `--- ${path(`a/${file}`)}\n+++ ${path(`b/${file}`)}\n${hunks(before, after).map(hunkText).join('')}`;
}
/** The changed lines alone, with their signs and without their line breaks. */
const changedLines = (before, after) => rowsOf(before, after)
    .filter(({ sign }) => sign !== ' ')
    .map(({ sign, line }) => sign + line.replace(/\r?\n$/, ''));
function hunks(before, after) {
    const rows = rowsOf(before, after);
    const context = new Set();
    rows.forEach(({ sign }, index) => {
        if (sign === ' ')
            return;
        for (let at = Math.max(0, index - CONTEXT); at <= Math.min(rows.length - 1, index + CONTEXT); at++)
            context.add(at);
    });
    const found = [];
    let [oldLine, newLine] = [1, 1];
    rows.forEach((row, index) => {
        if (context.has(index)) {
            if (!context.has(index - 1))
                found.push({ rows: [], oldStart: oldLine, newStart: newLine });
            found.at(-1)?.rows.push(row);
        }
        if (row.sign !== '+')
            oldLine++;
        if (row.sign !== '-')
            newLine++;
    });
    return found;
}
function hunkText({ rows, oldStart, newStart }) {
    const range = (start, sign) => {
        const count = rows.filter(row => row.sign === ' ' || row.sign === sign).length;
        return `${sign}${count === 0 ? start - 1 : start},${count}`;
    };
    const lines = rows.map(({ sign, line }) => line.endsWith('\n') ? `${sign}${line}` : `${sign}${line}\n\\ No newline at end of file\n`);
    return `@@ ${range(oldStart, '-')} ${range(newStart, '+')} @@\n${lines.join('')}`;
}
const linesOf = (text) => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
/**
 * The shortest script from one text to the other, removed lines before added ones. Source: E. Myers, "An O(ND)
 * Difference Algorithm".
 */
function rowsOf(before, after) {
    const [old, made] = [linesOf(before), linesOf(after)];
    const trace = [];
    let reach = new Map([[1, 0]]);
    for (let edits = 0; edits <= old.length + made.length; edits++) {
        trace.push(reach);
        const next = new Map(reach);
        for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
            let x = startOf(reach, diagonal, edits);
            while (x < old.length && x - diagonal < made.length && old[x] === made[x - diagonal])
                x++;
            next.set(diagonal, x);
            if (x >= old.length && x - diagonal >= made.length)
                return rowsBack(old, made, trace);
        }
        reach = next;
    }
    return [];
}
const isDown = (reach, diagonal, edits) => diagonal === -edits || (diagonal !== edits && (reach.get(diagonal - 1) ?? 0) < (reach.get(diagonal + 1) ?? 0));
const startOf = (reach, diagonal, edits) => isDown(reach, diagonal, edits) ? (reach.get(diagonal + 1) ?? 0) : (reach.get(diagonal - 1) ?? 0) + 1;
function rowsBack(old, made, trace) {
    const rows = [];
    let [x, y] = [old.length, made.length];
    for (let edits = trace.length - 1; edits >= 0; edits--) {
        const reach = trace[edits] ?? new Map();
        const diagonal = x - y;
        const down = isDown(reach, diagonal, edits);
        const start = edits === 0 ? 0 : startOf(reach, diagonal, edits);
        while (x > start) {
            x--;
            y--;
            rows.push({ sign: ' ', line: old[x] ?? '' });
        }
        if (edits === 0)
            break;
        if (down) {
            y--;
            rows.push({ sign: '+', line: made[y] ?? '' });
        }
        else {
            x--;
            rows.push({ sign: '-', line: old[x] ?? '' });
        }
    }
    return rows.reverse();
}


/***/ }),

/***/ 7173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PT: () => (/* binding */ lineStart),
/* harmony export */   b4: () => (/* binding */ offsetOf),
/* harmony export */   bh: () => (/* binding */ BOM),
/* harmony export */   ct: () => (/* binding */ applyEdits),
/* harmony export */   kd: () => (/* binding */ lineEnd),
/* harmony export */   kg: () => (/* binding */ combine),
/* harmony export */   pD: () => (/* binding */ lineAfter),
/* harmony export */   pn: () => (/* binding */ lineBreakAt)
/* harmony export */ });
/** The byte order mark, which locations do not count. */
const BOM = '\uFEFF';
/** The offset of a place in a text without byte order mark; none where the text has no such place. */
function offsetOf(text, { line, column }) {
    let start = 0;
    for (let at = 1; at < line; at++) {
        const end = text.indexOf('\n', start);
        if (end < 0)
            return undefined;
        start = end + 1;
    }
    const offset = start + column - 1;
    return offset <= lineEnd(text, start) ? offset : undefined;
}
const lineStart = (text, offset) => text.lastIndexOf('\n', offset - 1) + 1;
/** The offset of the line's break, or of the end of the text. */
function lineEnd(text, offset) {
    const end = text.indexOf('\n', offset);
    return end < 0 ? text.length : end;
}
/** The line break that the line at an offset ends with; for one that has none, that of the file. */
function lineBreakAt(text, offset) {
    const end = text.indexOf('\n', offset);
    const at = end < 0 ? text.indexOf('\n') : end;
    return at > 0 && text[at - 1] === '\r' ? '\r\n' : '\n';
}
/** Whether two edits cannot both be made. Two insertions at one place can. */
const overlaps = (one, other) => one.start < other.end && other.start < one.end;
const isSame = (one, other) => one.start === other.start && one.end === other.end && one.text === other.text;
/** The edits of both, where all of them can be made; each once. */
function combine(edits, more) {
    const added = more.filter(edit => !edits.some(other => isSame(edit, other)));
    return added.some(edit => edits.some(other => overlaps(edit, other))) ? undefined : [...edits, ...added];
}
/** The text with edits that do not overlap. */
function applyEdits(text, edits) {
    let result = '';
    let from = 0;
    for (const edit of edits.toSorted((one, other) => one.start - other.start)) {
        result += text.slice(from, edit.start) + edit.text;
        from = edit.end;
    }
    return result + text.slice(from);
}
/** The number that a line has once the edits are made. */
function lineAfter(text, edits, line) {
    const start = offsetOf(text, { line, column: 1 }) ?? text.length;
    return edits
        .filter(edit => edit.start <= start && edit.end <= start)
        .reduce((sum, edit) => sum + breaksIn(edit.text) - breaksIn(text.slice(edit.start, edit.end)), line);
}
const breaksIn = (text) => text.split('\n').length - 1;


/***/ }),

/***/ 9283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ fixFiles),
/* harmony export */   y: () => (/* binding */ writeFixed)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7059);
/* harmony import */ var _probes_no_facts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6137);
/* harmony import */ var _probes_workflow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6096);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2787);
/* harmony import */ var _edits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7173);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4258);







/**
 * Fixes what can be fixed in workflow files and in what they use of their repository; nothing is written.
 * @param only the finding that is to be fixed; all of them if left out
 */
async function fixFiles(paths, context, only) {
    const work = { overlay: new Map(), files: new Map(), fixed: new Map(), outside: new Set(), shared: new Set() };
    const units = await Promise.all(paths.map(path => readUnit(path, work.overlay, context)));
    for (const found of units) {
        if (!(0,_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .isFixable */ .G)(found.findings))
            continue;
        const peers = units.filter(other => other === found || shares(other, found)).map(({ path }) => path);
        if (peers.length <= MAX_PEERS) {
            await fixUnit(found.path, peers, () => true, work, context, only);
            continue;
        }
        // What many use is judged with all of them, once.
        const isShared = (file) => units.some(other => other !== found && other.files.has(file));
        await fixUnit(found.path, [found.path], file => !isShared(file), work, context, only);
        const more = [...found.files.keys()].filter(file => isShared(file) && !work.shared.has(file));
        for (const file of more)
            work.shared.add(file);
        await fixUnit(found.path, peers, file => more.includes(file), work, context, only);
    }
    return { files: [...work.files.values()], fixed: [...work.fixed.values()], outside: [...work.outside] };
}
/** Workflows that use the same files, and are judged again for each fix. */
const MAX_PEERS = 20;
/** Fixes some files that a workflow is read from; its peers are judged with it. */
async function fixUnit(path, peers, isMeant, work, context, only) {
    const unit = await readUnit(path, work.overlay, context);
    const { names, texts, left } = await textsOf(unit, isMeant, context);
    for (const name of left)
        work.outside.add(name);
    if (texts.size === 0)
        return;
    const lint = async (changed) => {
        const tried = new Map(work.overlay);
        for (const [name, text] of changed) {
            const file = names.get(name);
            if (file !== undefined)
                tried.set(file, withMark(unit.files.get(file) ?? '', text));
        }
        const all = await Promise.all(peers.map(peer => readUnit(peer, tried, context)));
        return all.flatMap(({ findings }) => findings);
    };
    const fixes = await (0,_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .fixTexts */ .O)(texts, lint, only);
    for (const [name, text] of fixes.texts) {
        const file = names.get(name);
        const before = file === undefined ? undefined : unit.files.get(file);
        if (file === undefined || before === undefined)
            continue;
        const original = work.files.get(file) ?? { name, path: file, root: path.root, before, after: before };
        work.overlay.set(file, withMark(before, text));
        work.files.set(file, { ...original, after: withMark(before, text) });
    }
    for (const finding of fixes.fixed)
        work.fixed.set(JSON.stringify([finding.id, finding.location]), finding);
}
/** Whether a change of one may change what is found in the other. */
const shares = (one, other) => one.path.root === other.path.root && [...other.files.keys()].some(file => one.files.has(file));
const withMark = (before, text) => (before.startsWith(_edits_js__WEBPACK_IMPORTED_MODULE_4__/* .BOM */ .bh) ? _edits_js__WEBPACK_IMPORTED_MODULE_4__/* .BOM */ .bh + text : text);
/** Reads and judges one workflow, with some texts in the place of those on disk. */
async function readUnit(path, overlay, { host, inputs, vault }) {
    const files = new Map();
    const reading = {
        ...host,
        readFile: async (file, limits) => {
            const text = overlay.get(file);
            const outcome = text === undefined ? await host.readFile(file, limits) : { state: 'read', text };
            if (outcome.state === 'read')
                files.set(file, outcome.text);
            return outcome;
        },
    };
    const facts = { ...(0,_probes_no_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .noFacts */ .f)(inputs, host), workflows: (0,_facts_js__WEBPACK_IMPORTED_MODULE_6__.ok)(await (0,_probes_workflow_js__WEBPACK_IMPORTED_MODULE_1__/* .readFiles */ .Ul)(reading, [path], vault)) };
    return { path, findings: (0,_rules_index_js__WEBPACK_IMPORTED_MODULE_2__.runRules)(facts, inputs.ignore), files };
}
/** The texts of the files in which something was found that may be fixed, by the name that locations give them. */
async function textsOf({ path, findings, files }, isMeant, { host, checkout }) {
    const names = new Map();
    const texts = new Map();
    const left = [];
    const fixable = findings.filter(finding => (0,_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .isFixable */ .G)([finding]));
    for (const name of new Set(fixable.map(({ location }) => location?.file ?? ''))) {
        const candidates = [
            ...(name === path.name ? [`${path.root}/${path.path}`] : []),
            `${path.root}/${name}`,
            (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(host.currentDirectory, name),
        ];
        const file = candidates.find(each => files.has(each));
        const text = file === undefined ? undefined : files.get(file);
        // What was no UTF-8 would be written as something else.
        if (file === undefined || text === undefined || !isMeant(file) || text.includes('\uFFFD'))
            continue;
        if ((await host.readFile(file, { within: checkout })).state !== 'read')
            left.push(name);
        else {
            names.set(name, file);
            texts.set(name, text.startsWith(_edits_js__WEBPACK_IMPORTED_MODULE_4__/* .BOM */ .bh) ? text.slice(_edits_js__WEBPACK_IMPORTED_MODULE_4__/* .BOM */ .bh.length) : text);
        }
    }
    return { names, texts, left };
}
/**
 * Writes a file that was fixed, if it is still what was read.
 * @returns what is wrong; none if it was written
 */
async function writeFixed({ path, root, before, after }, host) {
    const now = await host.readFile(path, { within: root });
    if (now.state !== 'read')
        return now.state === 'absent' ? 'ENOENT' : now.code;
    if (now.text !== before)
        return 'CHANGED';
    try {
        await host.writeFile(path, after);
        return undefined;
    }
    catch (error) {
        return error instanceof Error && 'code' in error ? String(error.code) : String(error);
    }
}


/***/ }),

/***/ 4258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ fixTexts),
  G: () => (/* binding */ isFixable)
});

// EXTERNAL MODULE: ./build/fixes/edits.js
var fixes_edits = __webpack_require__(7173);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/util/text.js
var util_text = __webpack_require__(3506);
;// CONCATENATED MODULE: ./build/fixes/source.js


/**
 * Reads as `workflow/yaml.ts` does, with the ranges of all nodes. The text has been read before, so that its depth is
 * bounded.
 */
const sourceOf = (text) => ({
    text,
    document: (0,dist/* parseDocument */.Tp)(text, { schema: 'failsafe', strict: false, uniqueKeys: false, logLevel: 'silent' }),
});
/** The scalar that a location is in. */
function scalarAt({ text, document }, location) {
    const offset = (0,fixes_edits/* offsetOf */.b4)(text, location);
    if (offset === undefined)
        return undefined;
    let found;
    (0,dist/* visit */.YR)(document, {
        Scalar(_, node, path) {
            const [start = 0, end = 0] = node.range ?? [];
            if (offset < start || offset >= Math.max(end, start + 1))
                return undefined;
            found = {
                node,
                start,
                end,
                pairs: path.filter(dist/* isPair */.tO),
                map: path.findLast(dist/* isMap */.jh),
                isInFlow: path.some(each => 'flow' in each && each.flow === true),
                offset,
            };
            return dist/* visit */.YR.BREAK;
        },
    });
    return found;
}
/** The pair of a key in a map. */
const pairOf = (map, key) => (0,dist/* isMap */.jh)(map) ? map.items.find(({ key: each }) => keyText(each) === key) : undefined;
const keyText = (key) => ((0,dist/* isScalar */.jn)(key) && typeof key.value === 'string' ? key.value : '');
/** The pair of a job, by its id. */
const jobPair = ({ document }, id) => pairOf(pairOf(document.contents, 'jobs')?.value, id);
/** Whether an anchor, of which an alias may stand elsewhere, is on a node. */
const isShared = (node) => (0,dist/* isAlias */.Vj)(node) || (((0,dist/* isMap */.jh)(node) || (0,dist/* isScalar */.jn)(node)) && node.anchor !== undefined);
/**
 * A line as the first one of a block map under a key, with the indentation of that map and the line break of the file.
 * @returns none where the map is not a block, or begins on the line of its key
 */
function insertLines({ text }, { key, value }, lines) {
    if (!(0,dist/* isScalar */.jn)(key) || !(0,dist/* isMap */.jh)(value) || value.flow === true || isShared(value))
        return undefined;
    const first = value.items[0]?.key;
    const [keyStart, at] = [key.range?.[0], (0,dist/* isScalar */.jn)(first) ? first.range?.[0] : undefined];
    if (keyStart === undefined || at === undefined)
        return undefined;
    const indentation = text.slice((0,fixes_edits/* lineStart */.PT)(text, at), at);
    const end = (0,fixes_edits/* lineEnd */.kd)(text, keyStart);
    if (!/^ *$/.test(indentation) || at <= end)
        return undefined;
    const lineBreak = (0,fixes_edits/* lineBreakAt */.pn)(text, keyStart);
    const inserted = lines.map(line => `${indentation}${line}${lineBreak}`).join('');
    return { start: end + 1, end: end + 1, text: inserted };
}
/** A text of ours as it is written inside of a scalar, which is quoted, plain, or a block. */
function encoded(text, { type }) {
    if (type === dist/* Scalar */.X5.QUOTE_SINGLE)
        return text.replaceAll("'", "''");
    return type === dist/* Scalar */.X5.QUOTE_DOUBLE ? text.replace(/["\\]/g, '\\$&') : text;
}

;// CONCATENATED MODULE: ./build/fixes/access.js



/**
 * `id-token: write` where permissions are set; where none are, for the one job, if what it has by default is not used.
 */
function idTokenPermission({ location, values }, source) {
    if (location === undefined)
        return undefined;
    if (values.isSet !== true)
        return newPermissions(values.job ?? '', source);
    const scalar = scalarAt(source, location);
    const pair = scalar?.pairs.at(-1);
    if (scalar === undefined || pair === undefined)
        return undefined;
    if (pair.key === scalar.node)
        return keyText(pair.key) === 'permissions' ? addedPermission(pair, source) : undefined;
    if (keyText(pair.key) !== 'id-token' || isShared(scalar.node))
        return undefined;
    const isQuoted = scalar.node.type === dist/* Scalar */.X5.QUOTE_DOUBLE || scalar.node.type === dist/* Scalar */.X5.QUOTE_SINGLE;
    const quote = isQuoted ? 1 : 0;
    return [{ start: scalar.start + quote, end: scalar.end - quote, text: 'write' }];
}
const PERMISSION = 'id-token: write';
function addedPermission(pair, source) {
    const { value } = pair;
    if (!(0,dist/* isMap */.jh)(value) || isShared(value))
        return undefined;
    if (value.flow !== true) {
        const line = insertLines(source, pair, [PERMISSION]);
        return line === undefined ? undefined : [line];
    }
    const start = value.range?.[0];
    if (start === undefined || source.text[start] !== '{')
        return undefined;
    if (value.items.length === 0) {
        const end = value.range?.[1] ?? start;
        return /^\{\s*\}$/.test(source.text.slice(start, end)) ? [{ start, end, text: `{ ${PERMISSION} }` }] : undefined;
    }
    const at = start + 1 + (/^ */.exec(source.text.slice(start + 1))?.[0].length ?? 0);
    return [{ start: at, end: at, text: `${PERMISSION}, ` }];
}
/**
 * Permissions that are set take the default ones away: they are set only for a job that is known to need no other than
 * to read the repository.
 */
function newPermissions(id, source) {
    const job = jobPair(source, id);
    if (job === undefined || !(0,dist/* isMap */.jh)(job.value) || pairOf(job.value, 'permissions') !== undefined)
        return undefined;
    const [start = 0, end = 0] = job.value.range ?? [];
    const text = source.text.slice(start, end);
    const [envStart = 0, envEnd = 0] = rangeOf(pairOf(source.document.contents, 'env')?.value);
    const used = `${source.text.slice(envStart, envEnd)}\n${text}`;
    const actions = [...text.matchAll(/\buses["']?\s*:\s*["']?([^\s"'@#,}]{1,200})/g)].map(([, action = '']) => action);
    if (/github[._]token|\bgh\s|ghcr\.io/i.test(used) || used.split('\n').some(writesByGit))
        return undefined;
    if (!actions.every(action => READS_ONLY.test(action)))
        return undefined;
    const lines = insertLines(source, job, ['permissions:', `  ${PERMISSION}`, '  contents: read']);
    return lines === undefined ? undefined : [lines];
}
const writesByGit = (line) => (0,util_text/* followedBy */.gx)(line, /\bgit\s/gi, /\b(?:push|tag)\b/i, 100) !== undefined;
const rangeOf = (node) => ((0,dist/* isMap */.jh)(node) ? (node.range ?? []) : []);
/** Actions that use no permission of the job's token but to read the repository. */
const READS_ONLY = /^(?:azure\/(?:login|cli|docker-login|webapps-deploy|container-apps-deploy-action|aks-set-context|setup-kubectl|setup-helm|k8s-deploy|k8s-set-context)|docker\/(?:login-action|build-push-action|setup-buildx-action|setup-qemu-action|metadata-action|bake-action)|actions\/(?:checkout|cache|setup-[a-z]+|upload-artifact|download-artifact))$/i;
/** True for all events but a pull request from a fork. */
const GUARD = "github.event_name != 'pull_request' || github.event.pull_request.head.repo.full_name == github.repository";
/** The job is skipped for pull requests from forks, and what needs it: there it fails. */
function forkGuard({ values }, source) {
    const job = jobPair(source, values.job);
    if (job === undefined || isShared(job.value))
        return undefined;
    const condition = pairOf(job.value, 'if');
    if (condition === undefined) {
        const line = insertLines(source, job, [`if: ${GUARD}`]);
        return line === undefined ? undefined : [line];
    }
    return (0,dist/* isScalar */.jn)(condition.value) ? combined(condition.value, source) : undefined;
}
/** `if: x` → `if: (guard) && (x)`, inside of the expression where there is one. */
function combined(scalar, { text }) {
    const [start = 0, end = 0] = scalar.range ?? [];
    const isQuoted = scalar.type === dist/* Scalar */.X5.QUOTE_DOUBLE || scalar.type === dist/* Scalar */.X5.QUOTE_SINGLE;
    if (isShared(scalar) || (scalar.type !== dist/* Scalar */.X5.PLAIN && !isQuoted))
        return undefined;
    const quote = isQuoted ? 1 : 0;
    const written = text.slice(start + quote, end - quote);
    if (/[\r\n]/.test(written) || written.trim() === '' || written.length > 1000)
        return undefined;
    const [, expression = ''] = /^\$\{\{([^{}]*)\}\}$/.exec(written.trim()) ?? [];
    const inside = expression.trim();
    // More than one expression, or text around one, is always true: another defect.
    if (inside === '' && written.includes('${{'))
        return undefined;
    const from = start + quote + (inside === '' ? 0 : written.indexOf(inside));
    const to = inside === '' ? end - quote : from + inside.length;
    return [
        { start: from, end: from, text: encoded(`(${GUARD}) && (`, scalar) },
        { start: to, end: to, text: ')' },
    ];
}

;// CONCATENATED MODULE: ./build/fixes/actions.js


/**
 * What the old majors of an action take; newer ones take all of it. Source: `inputs` of their action.yml at the tags.
 */
const INPUTS = {
    'azure/login': [
        ...['creds', 'client-id', 'tenant-id', 'subscription-id', 'enable-azpssession', 'environment'],
        ...['allow-no-subscriptions', 'audience', 'auth-type'],
    ],
    'docker/login-action': ['registry', 'username', 'password', 'ecr', 'logout'],
};
/** A newer major of the same action; what is pinned to a commit or to a branch stays. */
function newerMajor({ location, values, evidence }, source) {
    const scalar = location === undefined || values.cause !== 'runtime' ? undefined : scalarAt(source, location);
    const [, version] = /@(v\d+)$/.exec(evidence.find(({ label }) => label === 'action')?.expected ?? '') ?? [];
    const known = INPUTS[values.action];
    if (scalar === undefined || version === undefined || known === undefined)
        return undefined;
    const inputs = pairOf(scalar.map, 'with')?.value;
    const names = (0,dist/* isMap */.jh)(inputs) ? inputs.items.map(({ key }) => keyText(key).toLowerCase()) : [];
    if (names.some(name => !known.includes(name)))
        return undefined;
    const written = source.text.slice(scalar.start, scalar.end);
    const found = /@(v?\d{1,4}(?:\.\d{1,6}){0,3})["']?$/.exec(written);
    if (found?.[1] === undefined)
        return undefined;
    const start = scalar.start + found.index + 1;
    return [{ start, end: start + found[1].length, text: version }];
}

;// CONCATENATED MODULE: ./build/fixes/names.js



/** The host in lower case, and no more: a tag behind it keeps its case. */
function serverCase({ location }, source) {
    const scalar = location === undefined ? undefined : scalarAt(source, location);
    if (scalar === undefined)
        return undefined;
    const [token = ''] = /^(?:https?:\/\/)?[\w.-]{1,300}/i.exec(source.text.slice(scalar.offset, scalar.end)) ?? [];
    const edits = changed(scalar.offset, token, token.toLowerCase());
    if (IN_AZURE.test(token))
        return withTagSources(source.text, token, token, edits);
    // A name without its suffix may be used for something else as well.
    const name = definedName(source, scalar);
    return name !== undefined && isEverywhere(source.text, name, use => isBeforeSuffix(use) || isOfAzAcr(use))
        ? edits
        : undefined;
}
const isBeforeSuffix = ({ after }) => /^(?:\s*\}\}|\})?\.azurecr\.(?:io|cn|us)\b/i.test(after);
/** The registry's name, as az takes it in any case. */
function isOfAzAcr({ before }) {
    const command = lastCommand(before);
    return /\baz\s+acr\s/.test(command) && /\s(?:-n|--name|-r|--registry)[\s=]+["']?\$(?:\{|\{\{\s*env\.)?$/.test(command);
}
/** What of a line is in the same simple command as its end. */
const lastCommand = (line) => (0,util_text/* runAtEnd */.w9)(line, character => !'|;&'.includes(character));
const IN_AZURE = /\.azurecr\.(?:io|cn|us)\b/i;
/** Without its scheme, its slash at the end, or its port 443; `az acr login` gets the name alone. */
function serverForm({ location, values }, source) {
    const scalar = location === undefined ? undefined : scalarAt(source, location);
    if (scalar === undefined)
        return undefined;
    const { issue, host } = values;
    if (issue.kind === 'name-expected')
        return withoutSuffix(source, scalar) ?? nameInVariable(source, scalar, host);
    const given = values.given.trim();
    if (!SPELLING.has(issue.kind) || host === '' || !source.text.startsWith(given, scalar.offset))
        return undefined;
    const edits = changed(scalar.offset, given, host);
    // `<host>/<repository>` in a login may be meant: only a scheme and an empty path have one right answer.
    if (issue.kind === 'path' && !/^[^/]+\/+$/.test(given))
        return undefined;
    const name = definedName(source, scalar);
    return name === undefined || isEverywhere(source.text, name, isServer) ? edits : undefined;
}
const SPELLING = new Set(['scheme', 'path', 'port-443']);
/** `az acr login -n contoso.azurecr.io`: the word that is at the place, without the suffix at its end. */
function withoutSuffix({ text }, { offset, end }) {
    const word = /^["']?(?:\$\{\{[^{}\r\n]{0,200}\}\}|[\w.${}-]){1,300}/.exec(text.slice(offset, end))?.[0] ?? '';
    const suffix = /\.azurecr\.(?:io|cn|us)$/i.exec(word);
    if (suffix === null || suffix.index === 0 || /^["']$/.test(word.slice(0, suffix.index)))
        return undefined;
    // `$NAME.azurecr.io` and `contoso.azurecr.io`, not what only ends in a variable.
    return changed(offset + suffix.index, suffix[0], '');
}
/** A line of YAML that gives a name a plain text. */
const DEFINITION = /^[ \t]*["']?(\w+)["']?[ \t]*:[ \t]+["']?([\w.-]+)["']?[ \t\r]*(?:#.*)?$/gm;
/** `az acr login -n $ACR` of a variable of the file that holds the login server and is used for nothing else. */
function nameInVariable({ text }, { offset, end }, host) {
    const used = /^["']?\$(?:\{\{\s*env\.(\w+)\s*\}\}|\{?(\w+)\}?)/.exec(text.slice(offset, end));
    const name = used?.[1] ?? used?.[2] ?? '';
    if (!isEverywhere(text, name, isOfAzAcr))
        return undefined;
    const defined = [...text.matchAll(DEFINITION)].filter(([, defines]) => defines === name);
    const [only, ...others] = defined;
    const value = only?.[2];
    const suffix = value === undefined ? null : /\.azurecr\.(?:io|cn|us)$/i.exec(value);
    if (only === undefined || value === undefined || suffix === null || others.length > 0)
        return undefined;
    if (value.slice(0, suffix.index) !== host)
        return undefined;
    return changed(only.index + only[0].indexOf(value) + suffix.index, suffix[0], '');
}
/** The repository in lower case; a tag or digest behind it keeps its case. */
function imageCase({ location, values }, source) {
    const scalar = location === undefined || values.lowered === undefined ? undefined : scalarAt(source, location);
    if (scalar === undefined)
        return undefined;
    const { text } = source;
    const [token = ''] = /^[\w./-]{1,300}/.exec(text.slice(scalar.offset, scalar.end)) ?? [];
    const before = wordBefore(text, Math.max(scalar.start, (0,fixes_edits/* lineStart */.PT)(text, scalar.offset)), scalar.offset);
    const edits = changed(scalar.offset, token, token.toLowerCase());
    const word = text.slice(scalar.offset - before.length, scalar.offset + token.length);
    if (isReference(before + token))
        return withTagSources(text, word, token, edits);
    if (isBuiltInAzure(text.slice(Math.max((0,fixes_edits/* lineStart */.PT)(text, scalar.offset), scalar.offset - MAX_WORD), scalar.offset)))
        return edits;
    // All in capitals and without a login server that is known: a template still to be filled in.
    if (!/[a-z]/.test(token))
        return undefined;
    const name = definedName(source, scalar);
    return name !== undefined && isEverywhere(text, name, isImage) ? edits : undefined;
}
/**
 * The edits, and the same of what `docker tag` gives another name: no image has the old one then. No finding is at that
 * place, since only the new name is pushed.
 * @param word the name as written, up to the end of the token that is changed
 */
function withTagSources(text, word, token, edits) {
    if (edits === undefined)
        return undefined;
    const more = [];
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
        const before = text.slice(Math.max((0,fixes_edits/* lineStart */.PT)(text, at), at - 60), at);
        const end = at + word.length;
        const isSource = /\b(?:docker|podman|nerdctl|buildah)\s+(?:image\s+)?tag\s+["']?$/.test(before);
        if (isSource && !/[\w.-]/.test(text[end] ?? '') && edits.every(({ start }) => start !== end - token.length))
            more.push({ start: end - token.length, end, text: token.toLowerCase() });
    }
    return [...edits, ...more];
}
/** `az acr build --image`: a name without a login server. */
function isBuiltInAzure(before) {
    const command = lastCommand(before);
    return /\baz\s+acr\s+build\s/.test(command) && /\s(?:-t|--image)[\s=]+["']?$/.test(command);
}
/** Characters in front of a name and behind it that are looked at. */
const MAX_WORD = 500;
/** What of a word is in front of an offset; an expression counts as part of it. */
function wordBefore(text, from, offset) {
    const line = text
        .slice(Math.max(from, offset - MAX_WORD), offset)
        .replace(/\$\{\{[^{}]*\}\}/g, found => found.replace(/\s/g, '_'));
    return (0,util_text/* runAtEnd */.w9)(line, character => /[^\s"'=,]/.test(character));
}
/** `contoso.azurecr.io/app`, `${{ env.REGISTRY }}/app`, `$ACR/`: what is in front of a slash is a login server. */
function isReference(word) {
    const slash = word.replace(/\$\{\{[^{}]*\}\}/g, found => found.replaceAll('/', '_')).indexOf('/');
    const host = word.slice(0, Math.max(slash, 0));
    return /^[\w.-]*\.azurecr\.(?:io|cn|us)$/i.test(host) || (host.startsWith('$') && OF_REGISTRY.test(host));
}
const OF_REGISTRY = /registry|acr|login.?server/i;
const changed = (start, before, after) => before === after ? undefined : [{ start, end: start + before.length, text: after }];
/**
 * The variable that a text is put into: a key of `env:`, or one that a script sets; empty for what else is referred to
 * by a name.
 */
function definedName({ text }, { pairs, offset, start }) {
    const [parent, own] = pairs.slice(-2).map(({ key }) => keyText(key));
    const assigned = /(?:^|[\s"'])(\w{1,100})=["']?$/.exec(text.slice(Math.max(start, (0,fixes_edits/* lineStart */.PT)(text, offset)), offset));
    if (assigned?.[1] !== undefined)
        return assigned[1];
    if (own === 'run' || own === 'inlineScript' || parent === 'with')
        return undefined;
    return parent === 'env' ? own : '';
}
/** Whether a variable is used, and each use of it, apart from comments, is of this kind. */
function isEverywhere(text, name, isOfKind) {
    if (!/^\w+$/.test(name))
        return false;
    const uses = [...text.matchAll(/\w+/g)]
        .filter(([word]) => word === name)
        .map(({ index }) => ({
        before: text.slice(Math.max((0,fixes_edits/* lineStart */.PT)(text, index), index - MAX_WORD), index),
        after: text.slice(index + name.length, Math.min((0,fixes_edits/* lineEnd */.kd)(text, index), index + name.length + MAX_WORD)),
    }))
        .filter(({ before, after }) => !/^["']?\s*:(?:\s|$)|^=/.test(after) && !/^\s*#/.test(before));
    return uses.length > 0 && uses.every(isOfKind);
}
/** The login server of a login, or in front of a slash. */
const isServer = ({ before, after }) => /^\s*(?:-\s+)?(?:registry|login-server)\s*:\s*["']?\$\{\{[^{}]*$/.test(before) ||
    (/^(?:\s*\}\}|\})?\//.test(after) && !(0,util_text/* runAtEnd */.w9)(before, character => /\S/.test(character)).includes('://')) ||
    /\b(?:docker|podman|buildah|helm registry|oras|skopeo)\s+login\b/.test(lastCommand(before));
/** Behind a login server, or the name of an image that is built in Azure. */
function isImage({ before }) {
    const inFront = before.replace(/\$(?:\{|\{\{[^{}]*)?$/, '');
    if (inFront.length === before.length)
        return false;
    return isReference(wordBefore(inFront, 0, inFront.length)) || isBuiltInAzure(inFront);
}

;// CONCATENATED MODULE: ./build/fixes/command-line.js
/** Words that begin no command of their own. Source: POSIX shell command language, "Reserved Words". */
const RESERVED = new Set(['if', 'then', 'elif', 'else', 'while', 'until', 'do', 'time', '!', '{']);
/**
 * The simple command that an offset is in, as it is written; expressions (`${{ … }}`) are parts of words. What is in a
 * substitution (`$(…)`, backticks) is no command here.
 * @param text the text of one logical line, between the offsets `from` and `to`
 */
function commandAt(text, from, to, offset) {
    let words = [];
    let operator = '';
    let hasInput = false;
    let at = from;
    const isFound = () => words.some(({ start, end }) => start <= offset && offset < end);
    while (at < to) {
        const character = text[at] ?? '';
        const continued = /^[\\`]\r?\n/.exec(text.slice(at, at + 3));
        if (continued !== null)
            at += continued[0].length;
        else if (/\s/.test(character))
            at++;
        else if (character === '#')
            break;
        else if (character === '<') {
            hasInput = true;
            at++;
        }
        else if (character === '>')
            at += text[at + 1] === '&' || text[at + 1] === '|' ? 2 : 1;
        else if (/[;|&()]/.test(character)) {
            if (isFound())
                break;
            const isDouble = text[at + 1] === character && /[|&]/.test(character);
            operator = isDouble ? character + character : character;
            at += operator.length;
            words = [];
            hasInput = false;
        }
        else {
            const end = wordEnd(text, at, to);
            if (end === undefined)
                return undefined;
            const word = { start: at, end, text: text.slice(at, end) };
            if (words.length > 0 || !RESERVED.has(word.text))
                words.push(word);
            else
                operator = word.text;
            at = end;
        }
    }
    // What comes behind an operator may be the input of this command: `cmd <<EOF | …` was seen above.
    return isFound() ? { words, operator, hasInput } : undefined;
}
/** The end of a word: quotes and expressions are part of it. None where it isn't closed. */
function wordEnd(text, from, to) {
    let at = from;
    while (at < to) {
        const character = text[at] ?? '';
        if (text.startsWith('${{', at)) {
            const end = text.indexOf('}}', at);
            if (end < 0 || end >= to)
                return undefined;
            at = end + 2;
        }
        else if (character === "'") {
            const end = text.indexOf("'", at + 1);
            if (end < 0 || end >= to)
                return undefined;
            at = end + 1;
        }
        else if (character === '"') {
            const end = quoteEnd(text, at + 1, to);
            if (end === undefined)
                return undefined;
            at = end + 1;
        }
        else if (character === '`' || text.startsWith('$(', at))
            return undefined;
        else if (/^\\\r?\n/.test(text.slice(at, at + 3)))
            return at;
        else if (character === '\\')
            at += 2;
        else if (/[\s;|&()<>]/.test(character))
            return at;
        else
            at++;
    }
    return Math.min(at, to);
}
/** The double quote that closes; none for a text with a substitution in it. */
function quoteEnd(text, from, to) {
    for (let at = from; at < to; at++) {
        if (text.startsWith('$(', at) || text[at] === '`')
            return undefined;
        if (text.startsWith('${{', at)) {
            const end = text.indexOf('}}', at);
            if (end < 0 || end >= to)
                return undefined;
            at = end + 1;
        }
        else if (text[at] === '\\')
            at++;
        else if (text[at] === '"')
            return at;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/fixes/password-argument.js




/** `docker login -p X …` → `printf '%s' X | docker login --password-stdin …`. */
function onStandardInput({ location, values }, source) {
    const { by, shell, userName } = values;
    const flag = STDIN[by];
    const scalar = location === undefined ? undefined : scalarAt(source, location);
    // Without a user name these programs refuse a password on standard input.
    if (scalar === undefined || flag === undefined || userName === '' || shell === 'other')
        return undefined;
    const line = logicalLine(source, scalar, shell === 'powershell');
    if (line === undefined)
        return undefined;
    const command = commandAt(source.text, line.start, line.end, scalar.offset);
    if (command === undefined || command.hasInput || command.operator === '|')
        return undefined;
    const { words } = command;
    const program = programIndex(words, by);
    const password = passwordOf(words, scalar.offset, by);
    const [first] = words;
    if (first === undefined || program === undefined || password === undefined)
        return undefined;
    if (words.some(({ text }) => text === flag))
        return undefined;
    const printed = argument(password.value, scalar.node);
    if (printed === undefined)
        return undefined;
    const print = shell === 'powershell' ? 'echo' : encoded("printf '%s'", scalar.node);
    return [
        { start: first.start, end: first.start, text: `${print} ${printed} | ` },
        { start: password.start, end: password.end, text: flag },
    ];
}
/** The option that reads the password from standard input. Source: `--help` of each. */
const STDIN = {
    'docker login': '--password-stdin',
    'podman login': '--password-stdin',
    'buildah login': '--password-stdin',
    'skopeo login': '--password-stdin',
    'helm registry login': '--password-stdin',
    'oras login': '--password-stdin',
    'crane auth login': '--password-stdin',
    'regctl registry login': '--pass-stdin',
};
/**
 * The line of a script that a place is in, with those that it is continued on. None for a script whose lines are not
 * those of the file: folded ones, and several lines in quotes.
 */
function logicalLine({ text }, { node, start, end, offset, pairs, isInFlow }, isPowerShell) {
    const pair = pairs.at(-1);
    if (isShared(node) || !(0,dist/* isPair */.tO)(pair) || !['run', 'inlineScript'].includes(keyText(pair.key)))
        return undefined;
    const isQuoted = node.type === dist/* Scalar */.X5.QUOTE_DOUBLE || node.type === dist/* Scalar */.X5.QUOTE_SINGLE;
    if (isInFlow && !isQuoted)
        return undefined;
    const quote = isQuoted ? 1 : 0;
    const written = text.slice(start + quote, end - quote);
    if (node.type !== dist/* Scalar */.X5.BLOCK_LITERAL) {
        if (node.type === dist/* Scalar */.X5.BLOCK_FOLDED || /[\r\n]/.test(written.trim()))
            return undefined;
        // What is escaped here is not what the shell reads.
        if (node.type === dist/* Scalar */.X5.QUOTE_SINGLE && written.includes("''"))
            return undefined;
        if (node.type === dist/* Scalar */.X5.QUOTE_DOUBLE && written.includes('\\'))
            return undefined;
        return { start: start + quote, end: end - quote };
    }
    const continuation = isPowerShell ? /`\r?$/ : /\\\r?$/;
    let from = (0,fixes_edits/* lineStart */.PT)(text, offset);
    while (from > start && continuation.test(text.slice((0,fixes_edits/* lineStart */.PT)(text, from - 1), from - 1)))
        from = (0,fixes_edits/* lineStart */.PT)(text, from - 1);
    let to = (0,fixes_edits/* lineEnd */.kd)(text, offset);
    while (to < end && continuation.test(text.slice((0,fixes_edits/* lineStart */.PT)(text, to), to)))
        to = (0,fixes_edits/* lineEnd */.kd)(text, to + 1);
    if (from <= start || (isPowerShell && /`\r?\n/.test(text.slice(from, to))))
        return undefined;
    return { start: from, end: text[to - 1] === '\r' ? to - 1 : to };
}
/**
 * Where the program begins, behind nothing but `sudo` and variables of its own; their standard input is the program's.
 */
function programIndex(words, by) {
    const names = by.split(' ');
    const index = words.findIndex(({ text }) => text === names[0] || text.endsWith(`/${names[0]}`));
    const inFront = words.slice(0, Math.max(index, 0));
    if (index < 0 || !inFront.every(({ text }) => /^(?:sudo|-[EHn]+|\w+=[\w./-]*)$/.test(text)))
        return undefined;
    return names.slice(1).every(name => words.slice(index + 1).some(({ text }) => text === name)) ? index : undefined;
}
/** The option that holds the password, and the word that it has for a value; only where there is one of them. */
function passwordOf(words, offset, by) {
    const names = by === 'regctl registry login' ? ['-p', '--pass'] : ['-p', '--password'];
    const found = words.flatMap(({ start, end, text }, index) => {
        const next = words[index + 1];
        if (names.includes(text))
            return next === undefined ? [] : [{ start, end: next.end, value: next.text }];
        const name = names.find(each => text.startsWith(each.startsWith('--') ? `${each}=` : each));
        if (name === undefined || (text.startsWith('--') && !name.startsWith('--')))
            return [];
        return [{ start, end, value: text.slice(name.length).replace(/^=/, '') }];
    });
    const [only, ...others] = found;
    return only !== undefined && others.length === 0 && only.start <= offset && offset < only.end ? only : undefined;
}
/** The password as an argument of what prints it: in its own quotes, or in some where it has none. */
function argument(value, scalar) {
    if (/^(?:"[^"]*"|'[^']*')$/.test(value))
        return value;
    if (/^\$(?:\w+|\{\w+\}|env:\w+)$/.test(value))
        return `${encoded('"', scalar)}${value}${encoded('"', scalar)}`;
    // An expression is put in before the shell reads the line; what is in it may have quotes.
    return /^\$\{\{[^{}'"]*\}\}$/.test(value) ? `${encoded("'", scalar)}${value}${encoded("'", scalar)}` : undefined;
}

;// CONCATENATED MODULE: ./build/fixes/index.js




/** The fix of each finding that may have one right answer. */
const FIXES = {
    'login-server-uppercase': serverCase,
    'login-server-malformed': serverForm,
    'image-name-uppercase': imageCase,
    'oidc-permission-missing': idTokenPermission,
    'workflow-fork-secrets': forkGuard,
    'workflow-password-argument': onStandardInput,
    'workflow-deprecated-action': newerMajor,
};
const FIXABLE_IDS = new Set(Object.keys(FIXES));
/**
 * What to change in the file that a finding is in, if there is one right answer; none otherwise. Pure. Nobody has yet
 * looked whether the finding is gone then: see `verify.ts`.
 */
function editsFor(finding, source) {
    // Who ignores a finding wants the file as it is.
    if (finding.ignored || finding.location === undefined)
        return undefined;
    // The table pairs each id with the fix of that id, which the union of all findings doesn't tell the compiler.
    const fix = FIXES[finding.id];
    return fix?.(finding, source);
}

;// CONCATENATED MODULE: ./build/fixes/verify.js



/** Whether any of the findings is of a kind that may be fixed. */
const isFixable = (findings) => findings.some(({ id, ignored, location }) => FIXABLE_IDS.has(id) && !ignored && location !== undefined);
/** Rounds of fixing: one fix may be what another one waits for. */
const MAX_ROUNDS = 5;
/** Findings that are tried one by one, where not all can be fixed at once. */
const MAX_TRIES = 50;
/**
 * Fixes what can be fixed in these files. A fix stays only if linting the result shows that its finding is gone and
 * that none is new.
 * @param before the texts that may be changed
 * @param only the finding that is to be fixed; all of them if left out
 */
async function fixTexts(before, lint, only = () => true) {
    let texts = before;
    let findings = await lint(new Map());
    const fixed = [];
    for (let round = 0; round < MAX_ROUNDS; round++) {
        const done = await fixOnce(texts, findings.filter(only), findings, lint, before);
        if (done === undefined)
            break;
        fixed.push(...done.fixed);
        texts = done.texts;
        findings = done.findings;
    }
    return { texts: changedFrom(before, texts), fixed };
}
const changedFrom = (before, after) => new Map([...after].filter(([file, text]) => before.get(file) !== text));
/** All at once; else all but one; else one after the other. None where no finding can be fixed. */
async function fixOnce(texts, selected, findings, lint, before) {
    const candidates = candidatesOf(texts, selected);
    const attempt = (some) => tryFixes(texts, some, findings, lint, before);
    if (candidates.length === 0)
        return undefined;
    const all = await attempt(candidates);
    if (all !== undefined || candidates.length === 1)
        return all;
    const tried = candidates.slice(0, MAX_TRIES);
    for (const one of tried) {
        const others = await attempt(candidates.filter(each => each !== one));
        if (others !== undefined)
            return others;
    }
    for (const one of tried) {
        const single = await attempt([one]);
        if (single !== undefined)
            return single;
    }
    return undefined;
}
function candidatesOf(texts, findings) {
    const sources = new Map();
    return findings.flatMap(finding => {
        const file = finding.location?.file ?? '';
        const text = texts.get(file);
        if (text === undefined)
            return [];
        const source = sources.get(file) ?? sourceOf(text);
        sources.set(file, source);
        const edits = editsFor(finding, source);
        return edits === undefined || edits.length === 0 ? [] : [{ finding, file, edits }];
    });
}
/** The texts with these fixes, if their findings are gone and none is new. */
async function tryFixes(texts, candidates, findings, lint, before) {
    const edits = new Map();
    const made = [];
    for (const candidate of candidates) {
        const combined = (0,fixes_edits/* combine */.kg)(edits.get(candidate.file) ?? [], candidate.edits);
        // What overlaps waits for the next round.
        if (combined === undefined)
            continue;
        edits.set(candidate.file, combined);
        made.push(candidate);
    }
    const changed = new Map([...texts].map(([file, text]) => [file, (0,fixes_edits/* applyEdits */.ct)(text, edits.get(file) ?? [])]));
    const after = await lint(changedFrom(before, changed));
    const keyAfter = (finding) => {
        const { file = '', line = 0 } = finding.location ?? {};
        const text = texts.get(file);
        return keyOf(finding, text === undefined ? line : (0,fixes_edits/* lineAfter */.pD)(text, edits.get(file) ?? [], line));
    };
    const fixed = new Set(made.map(({ finding }) => keyAfter(finding)));
    const old = new Set(findings.map(keyAfter));
    const isWell = after.every(finding => {
        const key = keyOf(finding, finding.location?.line ?? 0);
        return old.has(key) && !fixed.has(key);
    });
    if (!isWell)
        return undefined;
    const remaining = new Set(after.map(finding => keyOf(finding, finding.location?.line ?? 0)));
    // One edit may fix more than it was made for: the case of what lost its scheme.
    const gone = findings.filter(finding => isFixable([finding]) && edits.has(finding.location?.file ?? '') && !remaining.has(keyAfter(finding)));
    return { texts: changed, findings: after, fixed: gone };
}
const keyOf = ({ id, level, registry = '', location }, line) => JSON.stringify([id, level, registry.toLowerCase(), location?.file ?? '', line]);


/***/ })

};
