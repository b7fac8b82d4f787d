export const id = 303;
export const ids = [303];
export const modules = {

/***/ 9679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ actsOf),
/* harmony export */   VJ: () => (/* binding */ isAct),
/* harmony export */   aG: () => (/* binding */ jobsOf),
/* harmony export */   yw: () => (/* binding */ pasted)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(901);

/** The jobs of a workflow, each followed by those of the local workflow that it calls. */
const jobsOf = ({ jobs }) => jobs.flatMap(job => [job, ...(job.calls?.workflow === undefined ? [] : jobsOf(job.calls.workflow))]);
/** What a job does with registries, in its order. */
const actsOf = (job) => job.steps.flatMap(step => step.deeds.map(deed => ({ deed, step })));
const isAct = (...kinds) => (act) => kinds.some(kind => kind === act.deed.is);
/** To be pasted into a file: secrets and variables, which are found in any case, as GitHub lists them. */
const pasted = (value) => (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(value).replace(/\b(secrets|vars)\.([\w-]+)/g, (_, context, name) => `${context}.${name.toUpperCase()}`);


/***/ }),

/***/ 2303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readConcealed: () => (/* binding */ readConcealed)
});

// EXTERNAL MODULE: ./build/workflow/acts.js
var acts = __webpack_require__(9679);
// EXTERNAL MODULE: ./build/workflow/hardcoded.js
var hardcoded = __webpack_require__(9876);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/data/index.js
var dist_data = __webpack_require__(5958);
// EXTERNAL MODULE: ./build/workflow/expression.js
var workflow_expression = __webpack_require__(8752);
;// CONCATENATED MODULE: ./build/workflow/template.js


/** A text of a file: with its type where it is nothing but an expression, or plain. */
const operandOf = (node, context) => joined(partsOf(node, context), node);
function joined(parts, node) {
    const [only] = parts;
    if (parts.length === 1 && only !== undefined && 'operand' in only)
        return only.operand;
    if (node.isPlain && parts.every(part => 'text' in part))
        return plainOf(node.text, node.place);
    return (0,workflow_expression/* textOperand */.pN)(parts.flatMap(part => ('operand' in part ? part.operand.pieces : linesOf(part, node))));
}
/** A text of a file with all that is known put in. */
const valueOfText = (node, context) => ({
    pieces: operandOf(node, context).pieces.map(({ use: _, ...piece }) => piece),
    place: node.place,
});
/** The same of an input of an action, with where its expressions stand. */
function inputOfText(node, context) {
    const parts = partsOf(node, context).map(part => {
        if ('text' in part)
            return part;
        const pieces = part.operand.pieces.map(piece => ({ ...piece, use: piece.use ?? node.placeAt(part.start) }));
        return { ...part, operand: (0,workflow_expression/* textOperand */.pN)(pieces) };
    });
    const { pieces } = joined(parts, node);
    return { pieces, place: useOf(pieces[0], node.place) };
}
/** The place of what begins with a piece: in the step that gave it to a local action, else where it stands in that action. */
const useOf = (first, place) => first?.use === undefined || first.use.file === place.file ? place : first.use;
function partsOf(node, { lookUp, bindings, left }) {
    const { text } = node;
    const parts = [];
    let at = 0;
    for (const { start, end, expression } of expressionsOf(text)) {
        if (start > at)
            parts.push({ text: text.slice(at, start), start: at });
        const place = node.placeAt(start);
        const operand = expression === undefined ? (0,workflow_expression/* open */.ho)('', place) : bound((0,workflow_expression/* evaluate */._3)(expression, place, lookUp), bindings);
        left.characters -= (0,workflow_expression/* lengthOf */.Y5)(operand.pieces);
        parts.push({ operand: left.characters < 0 ? (0,workflow_expression/* open */.ho)('', place) : operand, start, end });
        at = end;
    }
    if (at < text.length)
        parts.push({ text: text.slice(at), start: at });
    return parts;
}
/** With what is known of this run put in for pieces that have its name. */
function bound(operand, bindings) {
    if (operand.is === 'known' || bindings.size === 0)
        return operand;
    return (0,workflow_expression/* textOperand */.pN)(boundPieces(operand.pieces, bindings));
}
const boundPieces = (pieces, bindings) => pieces.map(piece => {
    const value = 'unknown' in piece ? bindings.get(piece.unknown) : undefined;
    return value === undefined ? piece : { known: value, place: piece.place };
});
/** The same for a value that no template gave. */
const boundValue = (value, bindings) => ({
    ...value,
    pieces: boundPieces(value.pieces, bindings),
});
/** Each `${{ … }}`, without an expression where its end is missing. A `}}` in a string does not end it. */
function* expressionsOf(text) {
    for (let start = text.indexOf('${{'); start >= 0;) {
        const end = endOf(text, start + 3);
        if (end === undefined) {
            yield { start, end: text.length, expression: undefined };
            return;
        }
        yield { start, end, expression: text.slice(start + 3, end - 2) };
        start = text.indexOf('${{', end);
    }
}
function endOf(text, from) {
    let isInString = false;
    for (let at = from; at < text.length; at++) {
        if (text[at] === "'")
            isInString = !isInString;
        else if (!isInString && text[at] === '}' && text[at + 1] === '}')
            return at + 2;
    }
    return undefined;
}
/** A piece a line, so that each has its place. */
function linesOf({ text, start }, node) {
    const pieces = [];
    for (let at = 0; at < text.length;) {
        const newline = text.indexOf('\n', at);
        const end = newline < 0 ? text.length : newline + 1;
        pieces.push({ known: text.slice(at, end), place: node.placeAt(start + at) });
        at = end;
    }
    return pieces;
}
/** The core schema of YAML 1.2. */
function plainOf(text, place) {
    if (/^(?:true|false)$/i.test(text))
        return (0,workflow_expression/* known */.eO)(new dist_data/* BooleanData */.bo(text.toLowerCase() === 'true'), place);
    if (/^(?:~|null|)$/i.test(text))
        return (0,workflow_expression/* known */.eO)(new dist_data/* Null */.Uv(), place);
    const isNumber = /^(?:[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?|0x[\da-f]+|0o[0-7]+)$/i.test(text);
    return isNumber ? (0,workflow_expression/* known */.eO)(new dist_data/* NumberData */.Q9(Number(text)), place) : (0,workflow_expression/* textOperand */.pN)([{ known: text, place }]);
}
const ALWAYS = { text: undefined, holds: true };
/** `if:`, which is an expression with or without `${{ }}`. */
function conditionOf(node, { lookUp }) {
    if (node === undefined)
        return ALWAYS;
    const written = node.text.trim();
    const [first] = expressionsOf(written);
    const text = written.replaceAll(/\$\{\{\s*|\s*\}\}/g, '');
    if (text === '')
        return ALWAYS;
    // Text beside an expression makes a text of the whole, which is true whatever the expression is: hardly what was meant.
    if (first !== undefined && (first.start > 0 || first.end < written.length))
        return { text, holds: undefined };
    return { text, holds: (0,workflow_expression/* isTruthy */.zz)((0,workflow_expression/* evaluate */._3)(first?.expression ?? written, node.place, lookUp)) };
}
/** Both hold. */
function both(one, other) {
    const holds = one.holds === false || other.holds === false
        ? false
        : one.holds === undefined || other.holds === undefined
            ? undefined
            : true;
    if (one.text === undefined || other.text === undefined)
        return { text: one.text ?? other.text, holds };
    return { text: `(${one.text}) && (${other.text})`, holds };
}
const FIRST_UNKNOWN = 0xf0000;
/** Marks as there are characters in the plane; more pieces than that share the last. */
const MAX_UNKNOWNS = 0xfff0;
/** A script with what is known put in for its expressions. */
function scriptOf(node, shell, context) {
    const unknowns = [];
    /** Where runs of characters begin, in `text` and in the node; `from` is the place of what was put in. */
    const runs = [];
    let text = '';
    const add = (added, start, from, use = node.placeAt(start)) => {
        runs.push({ at: text.length, start, from, use });
        text += added;
    };
    const runOf = (offset) => {
        let [low, high] = [0, runs.length - 1];
        while (low < high) {
            const middle = Math.ceil((low + high) / 2);
            if ((runs[middle]?.at ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return runs[low];
    };
    for (const part of partsOf(node, context)) {
        if ('text' in part) {
            add(withoutMarks(part.text), part.start);
            continue;
        }
        for (const piece of part.operand.pieces) {
            if ('known' in piece) {
                add(withoutMarks(piece.known), part.start, piece.place, useOf(piece, node.placeAt(part.start)));
            }
            else {
                if (unknowns.length === MAX_UNKNOWNS)
                    unknowns.push({ unknown: '', place: piece.place });
                else if (unknowns.length < MAX_UNKNOWNS)
                    unknowns.push({ unknown: piece.unknown, place: piece.place });
                add(String.fromCodePoint(FIRST_UNKNOWN + unknowns.length - 1), part.start, node.placeAt(part.start), useOf(piece, node.placeAt(part.start)));
            }
        }
    }
    return {
        shell,
        text,
        unknowns,
        placeAt(offset) {
            const run = runOf(offset);
            return run === undefined ? node.place : (run.from ?? node.placeAt(run.start + offset - run.at));
        },
        useAt(offset) {
            const run = runOf(offset);
            if (run === undefined)
                return node.place;
            return run.from === undefined ? node.placeAt(run.start + offset - run.at) : run.use;
        },
    };
}
/** Characters of the file that look like our marks are no marks. */
const withoutMarks = (text) => text.replace(/[\uDB80-\uDBBF][\uDC00-\uDFFF]/g, '\uFFFD\uFFFD');

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/workflow/yaml.js

/**
 * Reads one YAML document: YAML 1.2, anchors and aliases, no merge keys (GitHub has none either), no types.
 * An alias costs nothing, so that no bomb can be made of them.
 * @param file as places shall name it
 */
function readYaml(file, text) {
    const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
    const lines = new dist/* LineCounter */.HN();
    const placeOf = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line, column: col };
    };
    lines.addNewLine(0);
    const parser = new dist/* Parser */.iX(lines.addNewLine);
    const [document] = new dist/* Composer */.Dk({ schema: 'failsafe', strict: false, uniqueKeys: false, logLevel: 'silent' }).compose(tokensOf(source, parser), true, source.length);
    if (parser.stack.length > MAX_DEPTH)
        return { is: 'too-complex', place: placeOf(parser.offset), text: 'nested too deep' };
    if (parser.offset < source.length)
        return { is: 'too-complex', place: placeOf(parser.offset), text: 'too many parts' };
    const [error] = document?.errors ?? [];
    if (error !== undefined)
        return { is: 'not-yaml', place: placeOf(error.pos[0]), text: error.message };
    return { root: nodeOf(document?.contents, { source, placeOf, anchors: new Map() }, 0), text: source };
}
/** Deeper than any workflow; the parser's own limit is the stack. */
const MAX_DEPTH = 100;
/** More than any workflow has, and done in less than a second. */
const MAX_LEXEMES = 200_000;
/** As `Parser.parse` does, but no further than the limits; the parser tells then where it stopped. */
function* tokensOf(source, parser) {
    let count = 0;
    for (const lexeme of new dist/* Lexer */.JG().lex(source)) {
        yield* parser.next(lexeme);
        if (parser.stack.length > MAX_DEPTH || ++count > MAX_LEXEMES)
            return;
    }
    yield* parser.end();
}
function nodeOf(node, origin, offset) {
    const nothing = (at) => made('', origin.placeOf(at), true);
    // An alias of what it stands in itself finds no anchor yet.
    if ((0,dist/* isAlias */.Vj)(node))
        return origin.anchors.get(node.source) ?? nothing(node.range?.[0] ?? offset);
    if (!(0,dist/* isScalar */.jn)(node) && !(0,dist/* isMap */.jh)(node) && !(0,dist/* isSeq */.oP)(node))
        return nothing(offset);
    const start = node.range?.[0] ?? offset;
    const read = (0,dist/* isScalar */.jn)(node)
        ? textNode(node, origin, start)
        : (0,dist/* isSeq */.oP)(node)
            ? listNode(node.items, origin, start)
            : mapNode(node.items, origin, start);
    if (node.anchor !== undefined)
        origin.anchors.set(node.anchor, read);
    return read;
}
function listNode(items, origin, start) {
    return { is: 'list', items: items.map(item => nodeOf(item, origin, start)), place: origin.placeOf(start) };
}
function mapNode(items, origin, start) {
    const entries = new Map();
    for (const item of items) {
        const key = nodeOf(item.key, origin, start);
        const end = (0,dist/* isScalar */.jn)(item.key) ? (item.key.range?.[1] ?? start) : start;
        const value = nodeOf(item.value, origin, end);
        if (key.is === 'text')
            entries.set(key.text, { key, value });
    }
    return { is: 'map', entries, place: origin.placeOf(start) };
}
function textNode(scalar, { source, placeOf }, start) {
    const text = typeof scalar.value === 'string' ? scalar.value : '';
    const end = scalar.range?.[1] ?? start;
    const isQuoted = scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE';
    const isBlock = scalar.type === 'BLOCK_LITERAL' || scalar.type === 'BLOCK_FOLDED';
    const first = start + (isQuoted ? 1 : 0);
    const isAsWritten = !isBlock && source.startsWith(text, first);
    let offsets;
    const offsetAt = (offset) => {
        if (isAsWritten)
            return first + offset;
        offsets ??= alignedOffsets(text, source.slice(0, end), isBlock ? afterLine(source, start) : first, scalar.type);
        return offsets[Math.min(offset, text.length - 1)] ?? start;
    };
    const lineEnd = source.indexOf('\n', end);
    return {
        is: 'text',
        text,
        isPlain: !isQuoted && !isBlock,
        place: placeOf(start),
        placeAt: offset => placeOf(offsetAt(offset)),
        behind: source.slice(end, Math.min(lineEnd < 0 ? source.length : lineEnd, end + 500)),
    };
}
const afterLine = (source, offset) => {
    const end = source.indexOf('\n', offset);
    return end < 0 ? source.length : end + 1;
};
const isWhite = (character) => character === ' ' || character === '\n' || character === '\r' || character === '\t';
/**
 * Where each character of a scalar's text stands in the source. What is not white stands in both in the same order, however the text is
 * folded and indented; only quotes and escapes are written otherwise. White space that is folded away is placed near where it stands.
 */
function alignedOffsets(text, source, start, type) {
    const offsets = [];
    const isBlock = type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED';
    let at = start;
    /** What the text has less of than its source is the block's indentation. */
    const skipIndentation = (index) => {
        const [indented, kept] = [spacesAt(source, at), spacesAt(text, index)];
        if (indented > kept)
            at += indented - kept;
    };
    if (isBlock)
        skipIndentation(0);
    for (let index = 0; index < text.length; index++) {
        const isEscape = () => type === 'QUOTE_DOUBLE' && source[at] === '\\';
        const isContinuation = () => isEscape() && /^\\\r?\n/.test(source.slice(at, at + 3));
        if (isWhite(text[index])) {
            offsets.push(at);
            if (isEscape() && !isContinuation())
                at += escapeLength(source, at);
            else if (isWhite(source[at]))
                at += source.startsWith('\r\n', at) ? 2 : 1;
            if (isBlock && text[index] === '\n')
                skipIndentation(index + 1);
            continue;
        }
        while (at < source.length && (isWhite(source[at]) || isContinuation()))
            at++;
        offsets.push(at);
        if (isEscape()) {
            const isPair = source[at + 1] === 'U' && /[\uD800-\uDBFF]/.test(text[index] ?? '');
            if (isPair) {
                offsets.push(at);
                index++;
            }
            at += escapeLength(source, at);
        }
        else {
            at += type === 'QUOTE_SINGLE' && source[at] === "'" ? 2 : 1;
        }
    }
    return offsets;
}
function spacesAt(text, offset) {
    let end = offset;
    while (text[end] === ' ')
        end++;
    return end - offset;
}
const escapeLength = (source, at) => ({ x: 4, u: 6, U: 10 })[source[at + 1] ?? ''] ?? 2;
/** A text that stands in no file as it is: all of it is where it comes from. */
const made = (text, place, isPlain = false) => ({
    is: 'text',
    text,
    isPlain,
    place,
    placeAt: () => place,
    behind: '',
});
const mapOf = (node) => (node?.is === 'map' ? node : undefined);
const listOf = (node) => (node?.is === 'list' ? node : undefined);
const textOf = (node) => (node?.is === 'text' ? node : undefined);
/** What a map has under a key; `undefined` too where the node is no map. */
const get = (node, key) => mapOf(node)?.entries.get(key)?.value;
const entriesOf = (node) => [...(mapOf(node)?.entries.values() ?? [])];
/** `~`, `null`, or nothing at all. */
const isNull = (node) => node.is === 'text' && node.isPlain && /^(?:~|null|)$/i.test(node.text);

;// CONCATENATED MODULE: ./build/workflow/scope.js




const contextOf = (scope) => ({
    lookUp: path => lookUp(scope, path),
    bindings: scope.bindings,
    left: scope.left,
});
function lookUp(scope, [root, ...names]) {
    const [first = '', second, third] = names.map(name => name.toLowerCase());
    if (root === 'env' && names.length === 1)
        return operandIn(scope.env, names[0] ?? '');
    if (root === 'inputs' && names.length === 1)
        return inputIn(scope, first);
    if (root === 'matrix' && names.length > 0)
        return matrixIn(scope, names);
    if (root === 'github' && names.length === 1 && first === 'event_name')
        return scope.event;
    if ((root === 'steps' || root === 'needs' || root === 'jobs') && names.length === 3 && second === 'outputs') {
        return operandIn(scope[root].get(first) ?? new Map(), third ?? '');
    }
    return undefined;
}
function operandIn(values, name) {
    const value = values.get(name);
    return value === undefined ? undefined : (0,workflow_expression/* textOperand */.pN)(value.pieces);
}
function inputIn({ inputs, file }, name) {
    return inputs === undefined ? undefined : (inputs.get(name) ?? nothing(file));
}
const nothing = (file) => (0,workflow_expression/* known */.eO)(new dist_data/* Null */.Uv(), { file, line: 1, column: 1 });
function matrixIn(scope, [name = '', ...names]) {
    if (scope.matrix === undefined)
        return undefined;
    // The texts of a matrix see neither the matrix nor `env`.
    const context = contextOf({ ...scope, matrix: undefined, env: new Map() });
    let node = scope.matrix.get(name.toLowerCase());
    for (const step of names) {
        // What an expression gives may have members, which are as unknown as it is.
        if (node?.is === 'text' && operandOf(node, context).is === 'open')
            return undefined;
        node = memberOf(node, step.toLowerCase());
    }
    if (node === undefined)
        return nothing(scope.file);
    return node.is === 'text' ? operandOf(node, context) : undefined;
}
function memberOf(node, name) {
    if (node?.is === 'map')
        return entriesOf(node).find(({ key }) => key.text.toLowerCase() === name)?.value;
    return node?.is === 'list' ? node.items[Number(name)] : undefined;
}
/** `env:`, on top of what is there already; each is evaluated with what is there, and not with its neighbours. */
function withEnv(scope, node) {
    const values = valuesOf(node, scope);
    return values.size === 0 ? scope : { ...scope, env: new Map([...scope.env, ...values]) };
}
/** The texts of a map, filled in; other nodes are left out. */
function valuesOf(node, scope, named = name => name, filled = valueOfText) {
    const context = contextOf(scope);
    return new Map(entriesOf(node).flatMap(({ key, value }) => {
        const text = textOf(value);
        return text === undefined ? [] : [[named(key.text), filled(text, context)]];
    }));
}
/** A datum that an expression gave, as if it stood in the file. */
function scope_nodeOf(data, place) {
    if (data instanceof dist_data/* Array */.O3)
        return { is: 'list', items: data.values().map(item => scope_nodeOf(item, place)), place };
    if (!(data instanceof dist_data/* Dictionary */.bT))
        return made(data.coerceString(), place, !('value' in data && typeof data.value === 'string'));
    const entries = new Map(data.pairs().map(({ key, value }) => [key, { key: made(key, place), value: scope_nodeOf(value, place) }]));
    return { is: 'map', entries, place };
}
/** The node, or what its one expression gives where that is known. */
function resolved(node, scope) {
    if (node?.is !== 'text' || isNull(node) || !node.text.trimStart().startsWith('${{'))
        return node;
    const operand = operandOf(node, contextOf(scope));
    return operand.is === 'known' ? scope_nodeOf(operand.data, node.place) : undefined;
}

;// CONCATENATED MODULE: ./build/workflow/matrix.js



/** A matrix is taken apart into no more than this; of a larger one no value is known. */
const MAX_COMBINATIONS = 20;
/** No more than this is worked out for it. */
const MAX_WORK = 5000;
const MAX_NAME = 1000;
/**
 * The combinations of `strategy.matrix`, as GitHub makes them (product, `exclude`, `include`), where all of it is literal; those that
 * differ only in what is not used are one.
 * Source: docs.github.com, "Running variations of jobs in a workflow".
 * @param isUsed whether the job looks at a name, in lower case
 * @returns `undefined` where there is none, it is not known, or there are too many
 */
function combinationsOf(matrix, scope, isUsed) {
    const root = resolved(matrix, scope);
    if (root?.is !== 'map')
        return undefined;
    const axes = [];
    const extra = { include: [], exclude: [] };
    for (const { key, value } of entriesOf(root)) {
        const list = listOf(resolved(value, scope));
        if (list === undefined || list.items.length > MAX_WORK)
            return undefined;
        // What is not known is one value nevertheless.
        const items = list.items.map(item => resolved(item, scope) ?? item);
        const name = key.text.toLowerCase();
        if (name in extra)
            extra[name] = items.map(combinationOf);
        else
            axes.push({ name, values: items });
    }
    const { include = [], exclude = [] } = extra;
    const size = axes.reduce((product, { values }) => product * values.length, 1);
    if (size * (1 + include.length + exclude.length) > MAX_WORK)
        return undefined;
    const named = namer(scope);
    const isSame = (one, other) => named(one) === named(other);
    const product = axes
        .reduce((rows, { name, values }) => rows.flatMap(row => values.map(value => new Map([...row, [name, value]]))), axes.length === 0 ? [] : [new Map()])
        .filter(row => !exclude.some(out => [...out].every(([name, value]) => isSame(row.get(name), value))));
    return distinct(included(product, include, isSame), named, isUsed);
}
const combinationOf = (node) => new Map(entriesOf(node).map(({ key, value }) => [key.text.toLowerCase(), value]));
/** An entry is added to each row of the product of which it would change no value, and else is a row of its own. */
function included(product, include, isSame) {
    const rows = product.map(original => ({ original, all: new Map(original) }));
    const own = [];
    for (const entry of include) {
        const fitting = rows.filter(({ original }) => [...entry].every(([name, value]) => !original.has(name) || isSame(original.get(name), value)));
        if (fitting.length === 0)
            own.push(entry);
        for (const { all } of fitting)
            for (const [name, value] of entry)
                all.set(name, value);
    }
    return [...rows.map(({ all }) => all), ...own];
}
function distinct(rows, named, isUsed) {
    const byKey = new Map();
    for (const row of rows) {
        const used = new Map([...row].filter(([name]) => isUsed(name)));
        const key = JSON.stringify([...used].map(([name, value]) => [name, named(value)]));
        if (!byKey.has(key))
            byKey.set(key, used);
        if (byKey.size > MAX_COMBINATIONS)
            return undefined;
    }
    return byKey.size === 0 ? undefined : [...byKey.values()];
}
/** A name for each value, to compare them by; what is large or not known is the same as nothing but itself. */
function namer(scope) {
    const context = contextOf(scope);
    const names = new Map();
    const nameOf = (node) => {
        if (node.is === 'list')
            return JSON.stringify(node.items.map(named));
        if (node.is === 'map')
            return JSON.stringify(entriesOf(node).map(({ key, value }) => [key.text, named(value)]));
        const operand = operandOf(node, context);
        return operand.is === 'known' ? JSON.stringify(operand.data.coerceString()) : `?${names.size}`;
    };
    // Nodes that aliases share are named once, and a name does not grow with what is in it.
    const named = (node) => {
        if (node === undefined || isNull(node))
            return '';
        const known = names.get(node);
        if (known !== undefined)
            return known;
        const name = nameOf(node);
        const short = name.length > MAX_NAME ? `#${names.size}` : name;
        names.set(node, short);
        return short;
    };
    return named;
}

;// CONCATENATED MODULE: ./build/workflow/permissions.js

/** What `permissions:` of a job or a workflow says of `id-token`; `undefined` where it stands not there. */
function permissionsOf(parent) {
    const found = mapOf(parent)?.entries.get('permissions');
    if (found === undefined || isNull(found.value))
        return undefined;
    const { key, value: node } = found;
    if (node.is === 'text') {
        const all = node.text.trim();
        return { idToken: all === 'write-all' ? 'write' : all === 'read-all' ? 'none' : 'unknown', place: node.place };
    }
    const entry = textOf(get(node, 'id-token'));
    if (entry === undefined)
        return { idToken: 'none', place: key.place };
    return {
        idToken: entry.text.includes('${{') ? 'unknown' : entry.text === 'write' ? 'write' : 'none',
        place: entry.place,
    };
}
/** What is left of a called job's permissions: they cannot be more than its caller's. */
function allowed(own, callers) {
    if (own === undefined || own === 'unknown')
        return callers;
    if (own.idToken === 'none' || callers === 'unknown')
        return own.idToken === 'none' ? own : 'unknown';
    return callers.idToken === 'write' ? own : callers;
}

;// CONCATENATED MODULE: ./build/workflow/ignores.js
const COMMENT = /#\s*acr-login-check:\s*ignore\s*=\s*([\w-]+(?:\s*,\s*[\w-]+)*)/;
/** Comments `# acr-login-check: ignore=<id>[,<id>…]`, in YAML and in scripts: for their own line, or, alone on it, for the next that is none. */
function ignoresIn(file, text) {
    if (!text.includes('acr-login-check:'))
        return [];
    const lines = text.split('\n');
    const ignores = [];
    /** Counted from 1: the line below that is neither empty nor a comment. */
    let next = lines.length;
    for (let index = lines.length - 1; index >= 0; index--) {
        const line = lines[index] ?? '';
        const isAside = /^\s*(?:#|$)/.test(line);
        if (!isAside)
            next = index + 1;
        const [, list] = COMMENT.exec(line) ?? [];
        if (list !== undefined) {
            ignores.push({ file, ids: list.split(',').map(id => id.trim()), line: isAside ? next : index + 1 });
        }
    }
    return ignores.reverse();
}

;// CONCATENATED MODULE: ./build/workflow/reader.js


/** Enough for the largest file, and for all that is put into it. */
const MAX_CHARACTERS = 4_000_000;
/** Of all jobs, of the local actions and workflows that they call, and in all combinations of a matrix; those beyond are not read. */
const MAX_STEPS = 6000;
const newReader = (context) => ({
    context,
    files: new Map(),
    problems: [],
    ignores: [],
    left: { characters: MAX_CHARACTERS, steps: MAX_STEPS },
});
/** Calls lead into calls no deeper than this, as GitHub has it for local actions and for workflows. */
const reader_MAX_DEPTH = 10;
/** A file of the repository; `undefined` where there is none or it is no YAML, which is a problem then. */
function loaded(reader, path) {
    if (!reader.files.has(path)) {
        const text = reader.context.textOf(path);
        reader.files.set(path, text === undefined ? undefined : parsed(reader, path, text));
    }
    return reader.files.get(path);
}
function parsed(reader, file, text) {
    const read = readYaml(file, text);
    if ('is' in read) {
        reader.problems.push({ place: read.place, problem: read.is, text: read.text });
        return undefined;
    }
    reader.ignores.push(...ignoresIn(file, read.text));
    return read.root;
}
/**
 * The path of `./.github/actions/x` from the root of the repository.
 * @returns `undefined` for what is not local or leads out of it
 */
function localPath(uses) {
    if (!uses.startsWith('./'))
        return undefined;
    const names = uses.split('/').filter(name => name !== '.' && name !== '');
    return names.includes('..') ? undefined : names.join('/');
}

;// CONCATENATED MODULE: ./build/workflow/secrets.js


const SECRET = /\bsecrets\s*(?:\.\s*([\w-]+)|\[\s*'([\w-]+)'\s*\])/gi;
function add(secrets, expression, place) {
    for (const [, one, other] of expression.matchAll(SECRET)) {
        const name = (one ?? other ?? '').toLowerCase();
        if (name !== 'github_token' && !secrets.has(name))
            secrets.set(name, place);
    }
}
/** Those that texts are made of. */
function secretsIn(pieces) {
    const secrets = new Map();
    for (const piece of pieces)
        if ('unknown' in piece)
            add(secrets, piece.unknown, piece.place);
    return secrets;
}
/** Those of the variables that a script names. */
function secretsOfNamed(env, script) {
    const used = [...env].filter(([, { pieces }]) => secretsIn(pieces).size > 0);
    if (used.length === 0)
        return new Map();
    const names = new Set(script.match(/\w+/g));
    return secretsIn(used.flatMap(([name, { pieces }]) => (names.has(name) ? pieces : [])));
}
/** Those that a file reads anywhere. */
function secretsOfFile(root) {
    const secrets = new Map();
    const seen = new Set();
    const visit = (node, isCondition) => {
        // What aliases share is looked at once.
        if (seen.has(node))
            return;
        seen.add(node);
        if (node.is === 'list')
            for (const item of node.items)
                visit(item, false);
        if (node.is === 'map')
            for (const { key, value } of node.entries.values())
                visit(value, key.text === 'if');
        const text = textOf(node)?.text;
        if (text === undefined || node.is !== 'text' || !/secrets/i.test(text))
            return;
        if (isCondition && !text.includes('${{'))
            add(secrets, text, node.place);
        for (const { start, expression } of expressionsOf(text))
            add(secrets, expression ?? '', node.placeAt(start));
    };
    visit(root, false);
    return secrets;
}

// EXTERNAL MODULE: ./node_modules/unbash/dist/parser.js + 16 modules
var parser = __webpack_require__(8989);
// EXTERNAL MODULE: ./build/workflow/value.js
var workflow_value = __webpack_require__(901);
;// CONCATENATED MODULE: ./build/workflow/shell/command.js
/** In characters. GitHub takes no script with expressions that is longer than 21,000. */
const MAX_LENGTH = 100_000;
const UNREAD = { commands: [], env: new Map(), outputs: new Map(), isPartial: true };
/** The files that a runner reads after a step, by the names that their paths have. */
function commandFile(pieces) {
    const [piece] = pieces;
    if (pieces.length !== 1 || piece === undefined || !('unknown' in piece))
        return undefined;
    if (/^(\$\{?GITHUB_ENV\b|(env\.github_|github\.)env$)/i.test(piece.unknown))
        return 'env';
    return /^(\$\{?GITHUB_OUTPUT\b|(env\.github_|github\.)output$)/i.test(piece.unknown) ? 'outputs' : undefined;
}
/** Names of the runner's variables that an expression has, too. Source: docs.github.com, Variables reference, Default variables. */
const EXPRESSION_OF = {
    GITHUB_ACTOR: 'github.actor',
    GITHUB_REF_NAME: 'github.ref_name',
    GITHUB_REPOSITORY: 'github.repository',
    GITHUB_REPOSITORY_OWNER: 'github.repository_owner',
    GITHUB_RUN_ID: 'github.run_id',
    GITHUB_RUN_NUMBER: 'github.run_number',
    GITHUB_SHA: 'github.sha',
};

;// CONCATENATED MODULE: ./build/workflow/shell/conditions.js
/** What a script's structure tells of whether a command runs, and whether it may fail. */
/** Commands that are there for what they do, and fail only where the whole is to fail. */
const DOING = /^(docker|podman|buildah|helm|oras|az|cd|echo|export|set|mkdir|cp|npm|git|chmod|source|\.)$/;
const ASKING = /^(inspect|images|ps|show|list|show-tags|show-manifests|exists|info|version|status|diff|rev-parse)$/;
/** Whether a command is there for what it does: `docker build . && docker push x` does both, or fails. */
function isDoing(node) {
    if (node?.type === 'Pipeline')
        return node.prefixes.length === 0 && isDoing(node.commands.at(-1));
    if (node?.type !== 'Command')
        return false;
    if (node.name === undefined)
        return true;
    const words = [node.name, ...node.args].map(({ text }) => text).filter(text => text !== 'sudo');
    return DOING.test(words[0] ?? '') && !words.slice(1, 4).some(word => ASKING.test(word));
}
/** `exit 1`, `{ echo failed; exit 1; }`, `return 1`. */
function endsScript(node) {
    switch (node?.type) {
        case 'Command':
            return /^(exit|return|false)$/.test(node.name?.text ?? '') && node.args[0]?.text !== '0';
        case 'BraceGroup':
        case 'Subshell':
            return endsScript(node.body.commands.at(-1)?.command);
        default:
            return false;
    }
}
/** A word of a loop that makes it run at least once: `a`, `{1..5}`, `$(seq 3)`. */
const isThere = ({ text }) => !text.includes('$') || /^\$\(seq /.test(text);
/** The only word of the only command. */
function onlyWord({ commands }) {
    const [first] = commands;
    const command = first?.command;
    return commands.length === 1 && command?.type === 'Command' && command.suffix.length === 0
        ? command.name?.text
        : undefined;
}
/** `if ! docker login …; then exit 1; fi` goes on only where it has worked. */
function demandedIn(node) {
    const [first, ...others] = node.clause.commands;
    if (first?.command.type !== 'Pipeline' || others.length > 0 || node.elif.length > 0)
        return undefined;
    const isNegated = first.command.prefixes.some(({ type }) => type === 'Negation');
    return isNegated && endsScript(node.then.commands.at(-1)?.command) ? first.command : undefined;
}

;// CONCATENATED MODULE: ./build/workflow/shell/pieces.js
/** Pure functions on texts that are known in part. */
const toValue = (pieces, place) => ({ pieces, place });
const unknownValue = (unknown, place) => toValue([{ unknown, place }], place);
/** Whether any of its pieces could be another text each time. */
const hasUnknown = (pieces) => pieces.some(piece => 'unknown' in piece);
/** What a text costs to carry on: its characters, with 32 for each piece. */
const sizeOf = (pieces) => pieces.reduce((sum, piece) => sum + 32 + ('known' in piece ? piece.known.length : 0), 0);
/** The text up to the first unknown piece. */
function knownStart(value) {
    let text = '';
    for (const piece of value.pieces) {
        if ('unknown' in piece)
            break;
        text += piece.known;
    }
    return text;
}
/** The place of what stands behind `text`, where `text` begins at `place`. */
function placeAfter(place, text) {
    const lastBreak = text.lastIndexOf('\n');
    if (lastBreak < 0)
        return { ...place, column: place.column + text.length };
    return { ...place, line: place.line + text.split('\n').length - 1, column: text.length - lastBreak };
}
/** Splits at what a global pattern finds in known pieces; as many parts as `String.split` gives. */
function splitPieces(pieces, separator) {
    let current = [];
    const parts = [current];
    for (const piece of pieces) {
        if ('unknown' in piece) {
            current.push(piece);
            continue;
        }
        let from = 0;
        const add = (to) => {
            if (to > from)
                current.push({
                    ...piece,
                    known: piece.known.slice(from, to),
                    place: placeAfter(piece.place, piece.known.slice(0, from)),
                });
        };
        for (const match of piece.known.matchAll(separator)) {
            add(match.index);
            current = [];
            parts.push(current);
            from = match.index + match[0].length;
        }
        add(piece.known.length);
    }
    return parts;
}
/** Each line, or each part between commas, as a value of its own: trimmed, without empty ones. */
const pieces_listOf = (value, separator) => splitPieces(value.pieces, separator)
    .map(pieces => trimmed(pieces))
    .flatMap(pieces => (pieces[0] === undefined ? [] : [toValue(pieces, pieces[0].use ?? pieces[0].place)]));
const trimmed = (pieces) => trimmedEnd(trimmedStart(pieces, /^\s+/), /\s+$/);
function trimmedStart(pieces, pattern) {
    const [first, ...rest] = pieces;
    if (first === undefined || 'unknown' in first)
        return pieces;
    const known = first.known.replace(pattern, '');
    if (known === first.known)
        return pieces;
    if (known === '')
        return trimmedStart(rest, pattern);
    const cut = first.known.slice(0, first.known.length - known.length);
    return [{ ...first, known, place: placeAfter(first.place, cut) }, ...rest];
}
function trimmedEnd(pieces, pattern) {
    const last = pieces.at(-1);
    if (last === undefined || 'unknown' in last)
        return pieces;
    const known = last.known.replace(pattern, '');
    if (known === last.known)
        return pieces;
    const rest = pieces.slice(0, -1);
    return known === '' ? trimmedEnd(rest, pattern) : [...rest, { ...last, known }];
}
/** What stands behind a text at the start, where it stands there. */
function withoutStart(value, start) {
    if (start !== '' && !knownStart(value).startsWith(start))
        return undefined;
    let left = start.length;
    const pieces = [];
    for (const piece of value.pieces) {
        if (left === 0 || 'unknown' in piece)
            pieces.push(piece);
        else if (piece.known.length <= left)
            left -= piece.known.length;
        else {
            pieces.push({
                ...piece,
                known: piece.known.slice(left),
                place: placeAfter(piece.place, piece.known.slice(0, left)),
            });
            left = 0;
        }
    }
    return toValue(pieces, placeAfter(value.place, start));
}
/** Every known piece changed; what is not known may be changed too, so it has no name any more. */
const mapped = (pieces, change) => pieces.flatMap((piece) => {
    if ('unknown' in piece)
        return [{ unknown: '', place: piece.place }];
    const known = change(piece.known);
    return known === '' ? [] : [{ known, place: piece.place }];
});
/** The text of a pattern of the shell (`*`, `?`) as a regular expression; `undefined` for sets, which are left alone. */
function globPattern(glob) {
    if (/[[\\]/.test(glob))
        return undefined;
    return glob
        .replace(/[.+^${}()|\]/\\]/g, '\\$&')
        .replaceAll('*', '[\\s\\S]*')
        .replaceAll('?', '[\\s\\S]');
}

;// CONCATENATED MODULE: ./build/workflow/shell/words.js



/** Where a text comes from, and where it is used: the same but for what was put in for an expression. */
const placeIn = ({ script, fixed }, offset) => script.placeAt(fixed ?? offset);
const useIn = ({ script, fixed }, offset) => script.useAt(fixed ?? offset);
const isArray = (variable) => Array.isArray(variable);
/** The words that a word becomes: more than one for `"${tags[@]}"` or an unquoted `$ARGS`, none for an unquoted empty one. */
function wordValues(word, words) {
    const place = useIn(words.source, word.pos);
    const values = [];
    let pieces = [];
    let isWord = false;
    const end = () => {
        if (isWord || pieces.length > 0)
            values.push(toValue(pieces, place));
        pieces = [];
        isWord = false;
    };
    for (const fragment of fragmentsOf(word, words)) {
        if (fragment === 'end')
            end();
        else if (fragment === 'quoted')
            isWord = true;
        else
            pieces.push(fragment);
    }
    end();
    return values;
}
/** A word that is not split: behind `=`, `<<<`, `>`. */
const wordValue = (word, words) => toValue(asText(fragmentsOf(word, words)), useIn(words.source, word.pos));
/** The text of a here-document. */
const partsValue = (parts, place, words) => toValue(asText(parts.flatMap(part => partFragments(part, true, words))), place);
const asText = (fragments) => {
    const pieces = [];
    for (const fragment of fragments) {
        const last = pieces.at(-1);
        if (fragment === 'end' && last !== undefined)
            pieces.push({ known: ' ', place: last.place });
        else if (fragment !== 'end' && fragment !== 'quoted')
            pieces.push(fragment);
    }
    return pieces;
};
function fragmentsOf(word, words) {
    if (word.parts === undefined)
        return literalPieces(words.source, word.pos, word.value, word.text);
    return word.parts.flatMap(part => partFragments(part, false, words));
}
const EXPRESSION = /[\u{F0000}-\u{FFFFD}]/u;
/** The pieces of a text as it is written; a known one never goes beyond a line, or what was put in for one expression. */
function literalPieces(source, offset, value, raw) {
    const pieces = [];
    let position = 0;
    const exact = value === raw;
    for (const part of value.split(/([\u{F0000}-\u{FFFFD}])/u)) {
        const from = exact ? offset + position : offset;
        position += part.length;
        if (part === '')
            continue;
        if (EXPRESSION.test(part)) {
            const unknown = source.script.unknowns[(part.codePointAt(0) ?? 0) - 0xf0000];
            pieces.push(unknown ?? { unknown: '', place: placeIn(source, from) });
        }
        else if (exact && source.fixed === undefined)
            pieces.push(...runs(source.script, from, part));
        else
            pieces.push({ known: part, place: placeIn(source, from) });
    }
    return pieces;
}
/** Cuts a text where its characters do not stand side by side in the file. */
function runs(script, offset, text) {
    const first = script.placeAt(offset);
    const last = script.placeAt(offset + text.length - 1);
    if (last.line === first.line && last.file === first.file && last.column - first.column === text.length - 1)
        return [{ known: text, place: first }];
    const pieces = [];
    let start = 0;
    let startPlace = first;
    let before = first;
    for (let index = 1; index < text.length; index++) {
        const place = script.placeAt(offset + index);
        const isBeside = place.file === before.file &&
            place.line === before.line &&
            (place.column === before.column || place.column === before.column + 1) &&
            text[index - 1] !== '\n';
        if (!isBeside) {
            pieces.push({ known: text.slice(start, index), place: startPlace });
            start = index;
            startPlace = place;
        }
        before = place;
    }
    pieces.push({ known: text.slice(start), place: startPlace });
    return pieces;
}
function partFragments(part, isQuoted, words) {
    const { source } = words;
    const unknown = (name = '') => [{ unknown: name, place: placeIn(source, part.pos) }];
    switch (part.type) {
        case 'Literal':
        case 'Glob':
            return literalPieces(source, part.pos, part.value, part.text);
        case 'SingleQuoted':
            return ['quoted', ...literalPieces(source, part.pos + 1, part.value, part.text.slice(1, -1))];
        case 'AnsiCQuoted':
            return ['quoted', ...literalPieces(source, part.pos + 2, part.value, part.text.slice(2, -1))];
        case 'DoubleQuoted':
        case 'LocaleString': {
            // "$@" of nothing is no word at all.
            const inner = part.parts.flatMap(child => partFragments(child, true, words));
            const [child] = part.parts;
            const isList = part.parts.length === 1 && child !== undefined && listOfExpansion(child, words) !== undefined;
            return isList ? inner : ['quoted', ...inner];
        }
        case 'SimpleExpansion':
        case 'ParameterExpansion': {
            const list = listOfExpansion(part, words);
            if (list !== undefined)
                return list.flatMap((value, index) => [
                    ...(index > 0 ? ['end'] : []),
                    ...(isQuoted ? ['quoted'] : []),
                    ...value.pieces,
                ]);
            const pieces = part.type === 'SimpleExpansion' ? variable(part.text.slice(1), part, words) : expansion(part, words);
            return isQuoted ? [...pieces] : split(pieces);
        }
        case 'CommandExpansion': {
            if (part.script === undefined)
                return unknown();
            const pieces = words.capture(part.script, part.pos);
            return isQuoted ? [...pieces] : split(pieces);
        }
        case 'ProcessSubstitution':
            if (part.script !== undefined)
                words.capture(part.script, part.pos);
            return unknown();
        case 'ArithmeticExpansion':
        case 'ExtendedGlob':
        case 'BraceExpansion':
            return unknown();
    }
}
/** `$@`, `$*`, `${tags[@]}`: the values; `undefined` for what is no list, or one that is not known. */
function listOfExpansion(part, words) {
    if (part.type === 'SimpleExpansion')
        return part.text === '$@' || part.text === '$*' ? words.positional : undefined;
    if (part.type !== 'ParameterExpansion' || part.operation !== undefined || part.prefix !== undefined)
        return undefined;
    if (part.parameter === '@' || part.parameter === '*')
        return words.positional;
    const index = part.index?.text;
    if (index !== '@' && index !== '*')
        return undefined;
    const list = words.look(part.parameter);
    return list === undefined ? undefined : isArray(list) ? list : [list];
}
function split(pieces) {
    return splitPieces(pieces, /\s+/g).flatMap((part, index) => (index > 0 ? ['end', ...part] : part));
}
function variable(name, part, words) {
    return (lookedUp(name, words) ?? [{ unknown: EXPRESSION_OF[name] ?? `$${name}`, place: placeIn(words.source, part.pos) }]);
}
function lookedUp(name, words) {
    if (/^[1-9]\d*$/.test(name))
        return words.positional[Number(name) - 1]?.pieces;
    const found = words.look(name);
    if (found === undefined)
        return undefined;
    return isArray(found) ? found[0]?.pieces : found.pieces;
}
function expansion(part, words) {
    const place = placeIn(words.source, part.pos);
    const unknown = [{ unknown: EXPRESSION.test(part.text) ? '' : part.text, place }];
    if (part.prefix !== undefined)
        return unknown;
    if (part.index !== undefined) {
        const list = words.look(part.parameter);
        const element = list !== undefined && isArray(list) ? list[Number(part.index.text)] : undefined;
        return part.operation === undefined && element !== undefined ? element.pieces : unknown;
    }
    if (part.operation === undefined)
        return variable(part.parameter, part, words);
    const pieces = lookedUp(part.parameter, words);
    return ((pieces === undefined ? undefined : operated(pieces, part.operation, words)) ?? assigned(part, words) ?? unknown);
}
/** `${VAR:=value}` of a variable that the environment may have. */
function assigned(part, words) {
    const { operation } = part;
    if (operation?.type === 'Default' && operation.operator.endsWith('=') && !EXPRESSION.test(part.text)) {
        const place = placeIn(words.source, part.pos);
        words.set(part.parameter, toValue([{ unknown: `$${part.parameter}`, place }], place));
    }
    return undefined;
}
/** A variable's value after `${VAR<operation>}`; `undefined` where that cannot be told. */
function operated(pieces, operation, words) {
    const place = placeIn(words.source, operation.pos);
    const text = (0,workflow_value/* literal */.eu)({ pieces, place });
    switch (operation.type) {
        case 'Default': {
            const isFilled = pieces.some(piece => 'known' in piece);
            if (operation.operator.endsWith('?'))
                return pieces;
            // Without the colon it is about a variable that is not set.
            if (!operation.operator.startsWith(':')) {
                return operation.operator === '+' ? wordValue(operation.operand, words).pieces : pieces;
            }
            if (operation.operator.endsWith('+')) {
                if (isFilled)
                    return wordValue(operation.operand, words).pieces;
                return text === '' ? [] : undefined;
            }
            if (isFilled)
                return pieces;
            return text === '' ? wordValue(operation.operand, words).pieces : undefined;
        }
        case 'CaseModification': {
            const isOneLetter = operation.operator.length === 1;
            if (operation.operand !== undefined || (isOneLetter && text === undefined))
                return undefined;
            if (text === undefined && !pieces.some(piece => 'known' in piece))
                return undefined;
            return mapped(pieces, CASES[operation.operator]);
        }
        case 'Remove':
        case 'Replace':
        case 'Slice': {
            const changed = text === undefined ? undefined : changedText(text, operation, words);
            if (changed === undefined)
                return undefined;
            return changed === '' ? [] : [{ known: changed, place: pieces[0]?.place ?? place }];
        }
        default:
            return undefined;
    }
}
const CASES = {
    ',': text => text.charAt(0).toLowerCase() + text.slice(1),
    ',,': text => text.toLowerCase(),
    '^': text => text.charAt(0).toUpperCase() + text.slice(1),
    '^^': text => text.toUpperCase(),
};
function changedText(text, operation, words) {
    if (operation.type === 'Slice') {
        const [from, length] = [operation.offset.text.trim(), operation.length?.text.trim()];
        if (!/^\d+$/.test(from) || (length !== undefined && !/^\d+$/.test(length)))
            return undefined;
        return text.slice(Number(from), length === undefined ? undefined : Number(from) + Number(length));
    }
    const glob = (0,workflow_value/* literal */.eu)(wordValue(operation.type === 'Remove' ? operation.operand : operation.pattern, words));
    const pattern = glob === undefined || text.length > 2000 ? undefined : globPattern(glob);
    if (pattern === undefined || glob === undefined)
        return undefined;
    if (operation.type === 'Remove') {
        // A star more than once could be tried in very many ways.
        if (glob.split('*').length > 2)
            return undefined;
        switch (operation.operator) {
            case '#':
                return text.replace(new RegExp(`^${pattern.replaceAll('[\\s\\S]*', '[\\s\\S]*?')}`), '');
            case '##':
                return text.replace(new RegExp(`^${pattern}`), '');
            case '%':
                return shortestEnd(text, new RegExp(`^${pattern}$`));
            case '%%':
                return text.replace(new RegExp(`${pattern}$`), '');
        }
    }
    const replacement = (0,workflow_value/* literal */.eu)(wordValue(operation.replacement, words));
    if (replacement === undefined || glob === '' || /[*?]/.test(glob))
        return undefined;
    switch (operation.operator) {
        case '/':
            return text.replace(glob, () => replacement);
        case '//':
            return text.replaceAll(glob, () => replacement);
        case '/#':
            return text.startsWith(glob) ? replacement + text.slice(glob.length) : text;
        case '/%':
            return text.endsWith(glob) ? text.slice(0, text.length - glob.length) + replacement : text;
    }
}
function shortestEnd(text, pattern) {
    for (let start = text.length; start >= 0; start--)
        if (pattern.test(text.slice(start)))
            return text.slice(0, start);
    return text;
}

;// CONCATENATED MODULE: ./build/workflow/shell/context.js



/** Characters, with 32 for each piece. */
const MAX_VALUE = 16_000;
const context_MAX_DEPTH = 60;
const BUDGET = 200_000;
const inner = (context) => ({ ...context, scope: { own: new Map(), around: context.scope } });
const branch = (context) => ({ ...inner(context), isConditional: true });
/** What a branch has set may be so after it, or not. */
const merge = (inside, around, position) => forget([...inside.scope.own.keys()], around, position);
function forget(names, context, position) {
    const place = placeIn(context.source, position);
    for (const name of names)
        context.scope.own.set(name, unknownValue(`$${name}`, place));
}
/** A variable that doubles itself again and again is not followed. */
function put(name, variable, context, position) {
    const size = (isArray(variable) ? variable : [variable]).reduce((sum, { pieces }) => sum + sizeOf(pieces), 0);
    if (size > MAX_VALUE)
        forget([name], context, position);
    else
        context.scope.own.set(name, variable);
}
function context_lookUp(name, { scope, run }) {
    for (let at = scope; at !== undefined; at = at.around) {
        const found = at.own.get(name);
        if (found !== undefined)
            return found;
    }
    return run.env.get(name);
}
/** The variables that are set anywhere in a node: in a loop, they are not known at its start. */
function assignedIn(node, run) {
    const names = new Set();
    const visit = (child) => {
        if (run.budget-- < 0)
            return;
        if (child.type === 'Assignment')
            names.add(child.name);
        if (child.type === 'Command' && child.name?.text === 'read')
            for (const word of child.args)
                if (/^\w+$/.test(word.text))
                    names.add(word.text);
        (0,parser/* forEachChild */.dK)(child, visit);
    };
    visit(node);
    return names;
}
function wordsOf(node, run) {
    const words = [];
    const visit = (child) => {
        if (run.budget-- < 0)
            return;
        if (child.type === 'Word')
            words.push(child);
        else
            (0,parser/* forEachChild */.dK)(child, visit);
    };
    visit(node);
    return words;
}
/** Whether a command that stands here may not run, or may fail without an end to the script. */
const isConditionalIn = ({ isConditional, run }) => isConditional || run.isLax || run.mayHaveEnded;

;// CONCATENATED MODULE: ./build/workflow/shell/effects.js


/**
 * What the lines of `GITHUB_ENV` or `GITHUB_OUTPUT` set: `NAME=value`, or `NAME<<END`, lines, `END`.
 * Source: docs.github.com, Workflow commands, Environment files.
 * @returns by name; `undefined` for what may or may not be set
 */
function readCommandFile(printed) {
    const set = new Map();
    const lines = effects_linesOf(printed);
    for (let index = 0; index < lines.length; index++) {
        const line = lines[index];
        if (line === undefined)
            break;
        const named = /^([A-Za-z_][\w-]*)(=|<<)/.exec(startOf(line));
        if (named?.[1] === undefined || named[2] === undefined)
            continue;
        const rest = withoutStart(line.value, named[0]);
        if (rest === undefined)
            continue;
        if (named[2] === '=') {
            // A second write wins; a write that may not happen leaves nothing certain.
            set.set(named[1], line.isConditional ? undefined : rest);
            continue;
        }
        const end = (0,workflow_value/* literal */.eu)(rest);
        const body = [];
        let isClosed = false;
        for (let next = index + 1; next < lines.length && !isClosed; next++) {
            const inner = lines[next];
            if (inner === undefined)
                break;
            isClosed = end === undefined ? sameUnknown(inner.value, rest) : (0,workflow_value/* literal */.eu)(inner.value) === end;
            if (isClosed)
                index = next;
            else
                body.push(inner);
        }
        set.set(named[1], line.isConditional || body.some(({ isConditional }) => isConditional) ? undefined : effects_joined(body));
    }
    return set;
}
/** What `::set-output name=x::v` sets, in what a script prints to the log. */
function readSetOutput(printed) {
    const set = new Map();
    for (const line of effects_linesOf(printed)) {
        const named = /^::set-output name=([\w-]+)::/.exec(startOf(line));
        if (named?.[1] !== undefined)
            set.set(named[1], line.isConditional ? undefined : withoutStart(line.value, named[0]));
    }
    return set;
}
/** What a step leaves in the environment: `undefined` becomes a piece that nobody knows. */
const asEnv = (set, place) => new Map([...set].map(([name, value]) => [name, value ?? unknownValue(`$${name}`, place)]));
function asOutputs(set) {
    const outputs = new Map();
    for (const [name, value] of set)
        if (value !== undefined)
            outputs.set(name.toLowerCase(), value);
    return outputs;
}
const startOf = ({ value }) => {
    const [first, second] = value.pieces;
    // Two known pieces may adjoin where one was put in.
    if (first === undefined || 'unknown' in first)
        return '';
    return second !== undefined && 'known' in second ? first.known + second.known : first.known;
};
function effects_linesOf(printed) {
    const lines = [];
    let pieces = [];
    let isConditional = false;
    const end = () => {
        const [first] = pieces;
        const bare = trimmedEnd(trimmedStart(pieces, /^\uFEFF/), /\r$/);
        if (first !== undefined)
            lines.push({ value: toValue(bare, first.place), isConditional });
        pieces = [];
        isConditional = false;
    };
    for (const { piece, isConditional: may } of printed) {
        const [head, ...rest] = splitPieces([piece], /\n/g);
        pieces.push(...(head ?? []));
        isConditional ||= may && head?.length !== 0;
        for (const part of rest) {
            end();
            pieces.push(...part);
            isConditional = may && part.length > 0;
        }
    }
    end();
    return lines;
}
function effects_joined(lines) {
    const [first] = lines;
    if (first === undefined)
        return undefined;
    const pieces = lines.flatMap(({ value }, index) => index === 0 ? [...value.pieces] : [{ known: '\n', place: value.place }, ...value.pieces]);
    return toValue(pieces, first.value.place);
}
const sameUnknown = (one, other) => {
    const names = ({ pieces }) => pieces.map(piece => ('known' in piece ? piece.known : piece.unknown)).join();
    return names(one) === names(other);
};

;// CONCATENATED MODULE: ./build/workflow/shell/wrappers.js

/** Options of a wrapper that take a word of their own; every other word with a dash is a flag. */
const WRAPPERS = {
    sudo: ['-u', '-g', '-h', '-p', '-C', '-T', '-D', '-R', '--user', '--group', '--host', '--prompt', '--chdir'],
    doas: ['-u', '-C'],
    env: ['-u', '--unset', '-C', '--chdir', '-S'],
    command: [],
    builtin: [],
    exec: ['-a'],
    nohup: [],
    time: ['-f', '-o', '--format', '--output'],
    nice: ['-n', '--adjustment'],
    ionice: ['-c', '-n'],
    stdbuf: ['-i', '-o', '-e'],
    timeout: ['-s', '-k', '--signal', '--kill-after'],
    caffeinate: [],
    winpty: [],
};
/** What is run by `sudo`, `env A=b`, `timeout 60` and the like; and whether `DOCKER_CONFIG` was set for it. */
function unwrapped(argv) {
    let rest = argv;
    let hasOwnConfig = false;
    for (;;) {
        const name = baseName(rest[0]);
        const valued = name === undefined ? undefined : Object.hasOwn(WRAPPERS, name) ? WRAPPERS[name] : undefined;
        if (valued === undefined)
            return { argv: rest, hasOwnConfig };
        let next = 1;
        for (; next < rest.length; next++) {
            const text = startText(rest[next]);
            if (text.startsWith('-') && text !== '-') {
                // `command -v docker` asks whether there is one.
                if (name === 'command' && /^-[vV]/.test(text))
                    return { argv: rest, hasOwnConfig };
                if (valued.includes(text))
                    next++;
                continue;
            }
            const variable = /^(\w+)=/.exec(text);
            if (variable === null || (name !== 'env' && name !== 'sudo'))
                break;
            hasOwnConfig ||= variable[1] === 'DOCKER_CONFIG';
        }
        if (name === 'timeout')
            next++;
        rest = rest.slice(next);
    }
}
/** `docker` of `/usr/bin/docker` and `docker.exe`. */
const baseName = (word) => word === undefined
    ? undefined
    : (0,workflow_value/* literal */.eu)(word)
        ?.replace(/^.*[\\/]/, '')
        .replace(/\.(exe|cmd|bat)$/i, '');
const startText = (word) => {
    const [piece] = word?.pieces ?? [];
    return piece !== undefined && 'known' in piece ? piece.known : '';
};

;// CONCATENATED MODULE: ./build/workflow/shell/nested.js



/** The script that `bash -c '…'`, `eval …` or a here-document for `bash` runs; `undefined` for every other command. */
function nestedText(argv, input) {
    const [name, ...words] = argv;
    if (name === undefined)
        return undefined;
    const command = baseName(name);
    if (command === 'eval') {
        const [first] = words;
        // A text that is put together when it runs could be any command.
        if (first === undefined || words.some(word => word.pieces[0] !== undefined && 'unknown' in word.pieces[0]))
            return undefined;
        const pieces = words.flatMap((word, index) => index === 0 ? [...word.pieces] : [{ known: ' ', place: word.place }, ...word.pieces]);
        return toValue(pieces, first.place);
    }
    if (command !== 'bash' && command !== 'sh' && command !== 'dash')
        return undefined;
    const at = words.findIndex(word => /^-[a-z]*c$/.test((0,workflow_value/* literal */.eu)(word) ?? ''));
    if (at >= 0)
        return words[at + 1];
    const isAllOptions = words.every(word => ((0,workflow_value/* literal */.eu)(word) ?? '').startsWith('-'));
    return isAllOptions && input?.pieces.some(piece => 'known' in piece) ? input : undefined;
}
/** A text as a script of its own; what is not known in it stands as in any other. */
function nested_scriptOf(value, shell = 'bash') {
    const starts = [];
    const unknowns = [];
    let text = '';
    for (const piece of value.pieces) {
        starts.push({ offset: text.length, place: piece.place });
        if ('known' in piece)
            text += piece.known;
        else {
            text += String.fromCodePoint(0xf0000 + unknowns.length);
            unknowns.push(piece);
        }
    }
    const placeAt = (offset) => {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = Math.ceil((low + high) / 2);
            if ((starts[middle]?.offset ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        const start = starts[low];
        if (start === undefined)
            return value.place;
        return placeAfter(start.place, text.slice(start.offset, Math.max(offset, start.offset)));
    };
    return { shell, text, unknowns, placeAt, useAt: placeAt };
}

;// CONCATENATED MODULE: ./build/workflow/shell/output.js


/** What `az acr login --expose-token` prints stands as one piece that begins so; the registry's name follows. */
const EXPOSED_TOKEN = '$(az acr login --expose-token';
const ADMIN_CREDENTIAL = '$(az acr credential show';
const holdsExposedToken = ({ pieces }) => pieces.some(piece => 'unknown' in piece && piece.unknown.startsWith(EXPOSED_TOKEN));
/** The value of an option of az, `--name x`, `--name=x` or `-n x`. */
function azOption(argv, names) {
    for (const [index, word] of argv.entries()) {
        const start = knownStart(word);
        if (names.includes(start) && (0,workflow_value/* literal */.eu)(word) === start)
            return argv[index + 1];
        const glued = names.find(name => name.startsWith('--') && start.startsWith(`${name}=`));
        if (glued !== undefined)
            return withoutStart(word, `${glued}=`);
    }
    return undefined;
}
/**
 * What a command prints, as far as it can be told from its words.
 * @param argv name and words, as `Command` has them
 */
function printedBy(argv, input) {
    const [name, ...words] = argv;
    if (name === undefined)
        return [];
    const unknown = [
        { unknown: '', place: name.place },
        { known: '\n', place: name.place },
    ];
    switch ((0,workflow_value/* literal */.eu)(name)) {
        case 'echo':
        case 'Write-Output':
        case 'Write-Host':
            return echoed(words, name);
        case 'printf':
            return formatted(words) ?? unknown;
        case 'cat':
            return input !== undefined && words.every(word => (0,workflow_value/* literal */.eu)(word) === '-') ? input.pieces : unknown;
        case 'tee':
            return input?.pieces ?? unknown;
        case 'tr':
            return lowered(words, input) ?? unknown;
        case 'az':
            return azOutput(argv) ?? unknown;
        case 'jq':
        case 'grep':
        case 'sed':
        case 'awk':
        case 'cut':
        case 'head':
        case 'tail':
        case 'ConvertFrom-Json':
            // A part of what may hold a token holds the token.
            return input?.pieces.filter(isCredential).slice(0, 1) ?? unknown;
        case ':':
        case '[':
        case '[[':
        case 'test':
        case 'true':
        case 'false':
        case 'cd':
        case 'set':
        case 'shift':
        case 'sleep':
        case 'export':
        case 'exit':
            return [];
        default:
            return unknown;
    }
}
/** What az prints to log in with. */
const isCredential = (piece) => 'unknown' in piece && (piece.unknown.startsWith(EXPOSED_TOKEN) || piece.unknown.startsWith(ADMIN_CREDENTIAL));
function echoed(words, name) {
    let first = 0;
    let flags = '';
    for (; first < words.length; first++) {
        const word = words[first];
        const text = word && (0,workflow_value/* literal */.eu)(word);
        if (text === undefined || !/^-[neE]+$/.test(text))
            break;
        flags += text;
    }
    const pieces = words
        .slice(first)
        .flatMap((word, index) => index === 0 ? [...word.pieces] : [{ known: ' ', place: word.place }, ...word.pieces]);
    const text = flags.includes('e')
        ? pieces.map(piece => ('known' in piece ? { ...piece, known: unescaped(piece.known) } : piece))
        : pieces;
    return flags.includes('n') ? text : [...text, { known: '\n', place: name.place }];
}
/** `printf FORMAT WORD…` for %s, %d and %b; the format is used again while there are words. */
function formatted([format, ...words]) {
    if (format === undefined)
        return [];
    if (knownStart(format).startsWith('-v'))
        return [];
    const isDash = (0,workflow_value/* literal */.eu)(format) === '--';
    if (isDash)
        return formatted(words);
    const rest = [...words];
    const pieces = [];
    do {
        const before = rest.length;
        for (const piece of format.pieces) {
            if ('unknown' in piece) {
                pieces.push(piece);
                continue;
            }
            for (const part of piece.known.split(/(%%|%[-\d.]*[a-zA-Z])/)) {
                if (part === '%%')
                    pieces.push({ known: '%', place: piece.place });
                else if (/^%[-\d.]*[a-zA-Z]$/.test(part)) {
                    if (!/^%[sdb]$/.test(part))
                        return undefined;
                    pieces.push(...(rest.shift()?.pieces ?? []));
                }
                else if (part !== '')
                    pieces.push({ known: unescaped(part), place: piece.place });
            }
        }
        if (rest.length === before)
            break;
    } while (rest.length > 0 && pieces.length < 10_000);
    return pieces;
}
const ESCAPES = { n: '\n', t: '\t', r: '\r', '\\': '\\', '"': '"' };
const unescaped = (text) => text.replace(/\\([ntr\\"])/g, (all, letter) => ESCAPES[letter] ?? all);
/** `tr '[:upper:]' '[:lower:]'` and `tr A-Z a-z`. */
function lowered(words, input) {
    if (input === undefined)
        return undefined;
    const [from, to] = words.map(workflow_value/* literal */.eu);
    const isLowering = words.length === 2 && /^(\[?A-Z\]?|\[:upper:\])$/.test(from ?? '') && /^(\[?a-z\]?|\[:lower:\])$/.test(to ?? '');
    return isLowering ? mapped(input.pieces, text => text.toLowerCase()) : undefined;
}
/** What of Azure is the same whenever it is asked has a name; the name tells the credential that is printed. */
function azOutput(argv) {
    const words = argv.map(workflow_value/* literal */.eu);
    const [, group, command, sub] = words;
    const place = argv[0]?.place;
    if (group !== 'acr' || place === undefined)
        return undefined;
    const name = azOption(argv, ['-n', '--name']);
    const shownName = name === undefined || hasUnknown(name.pieces) ? '' : ` --name ${(0,workflow_value/* literal */.eu)(name)}`;
    const query = words[words.indexOf('--query') + 1] ?? '';
    const named = (start, end = '') => [
        { unknown: `${start}${shownName}${end})`, place },
        { known: '\n', place },
    ];
    if (command === 'login' && words.some(word => word === '--expose-token' || word === '-t'))
        return named(EXPOSED_TOKEN);
    if (command === 'credential' && sub === 'show')
        return named(ADMIN_CREDENTIAL, query === undefined ? '' : ` --query ${query}`);
    if (command === 'show' && shownName !== '' && query === 'loginServer')
        return named('$(az acr show', ' --query loginServer');
    return undefined;
}

;// CONCATENATED MODULE: ./build/workflow/shell/redirects.js




function redirected(redirects, context, words) {
    const { source, run } = context;
    let input;
    let target;
    for (const redirect of redirects) {
        const place = placeIn(source, redirect.pos);
        const descriptor = redirect.descriptor?.type === 'FileDescriptor' ? redirect.descriptor.value : undefined;
        if (redirect.type === 'HereDoc') {
            const { body } = redirect;
            const at = placeIn(source, body.pos);
            const text = body.parts ?? [{ type: 'Literal', pos: body.pos, end: body.end, value: body.text, text: body.text }];
            input = partsValue(text, at, words);
        }
        else if (redirect.type === 'HereString') {
            input = redirect.target && wordValue(redirect.target, words);
        }
        else if (redirect.operator === '<') {
            if (redirect.target !== undefined)
                wordValue(redirect.target, words);
            input = unknownValue('', place);
        }
        else if (/^(>|>>|>\||&>|&>>|>&)$/.test(redirect.operator) && (descriptor ?? 1) === 1) {
            target = redirect.target && wordValue(redirect.target, words);
        }
    }
    return {
        input,
        send: printed => {
            if (target === undefined)
                return [...printed];
            const file = commandFile(target.pieces);
            if (file !== undefined)
                run.written[file].push(...printed);
            // What is written to a file that is named is written as tee does it.
            else if (target.pieces.some(piece => 'known' in piece && !/^(\/dev\/\w+|\d)$/.test(piece.known))) {
                const tee = toValue([{ known: 'tee', place: target.place }], target.place);
                const isConditional = isConditionalIn(context);
                run.commands.push({
                    argv: [tee, target],
                    input: undefined,
                    place: target.place,
                    isConditional,
                    hasOwnConfig: false,
                });
            }
            return [];
        },
    };
}

;// CONCATENATED MODULE: ./build/workflow/shell/variables.js




/** `name=value`, `name+=value`, `name=(a b)`. */
function variables_assign({ name, value, append, index }, context, words) {
    if (value.type === 'ArrayValue') {
        const before = append ? context_lookUp(name, context) : [];
        const elements = value.elements.flatMap(element => wordValues(element, words));
        if (before !== undefined)
            put(name, [...(isArray(before) ? before : [before]), ...elements], context, value.pos);
        return;
    }
    const given = wordValue(value, words);
    // The output of a command is another each time, but the variable that holds it is not.
    const [piece] = given.pieces;
    const isOutput = given.pieces.length === 1 && piece !== undefined && 'unknown' in piece && piece.unknown === '';
    const assigned = isOutput ? unknownValue(`$${name}`, given.place) : given;
    const before = append ? context_lookUp(name, context) : toValue([], given.place);
    if (index !== undefined || before === undefined || isArray(before))
        forget([name], context, value.pos);
    else
        put(name, append ? toValue([...before.pieces, ...assigned.pieces], given.place) : assigned, context, value.pos);
}
/** What the shell's own commands change. */
function noteBuiltin(argv, context) {
    const { run } = context;
    const [name, ...words] = argv.map(workflow_value/* literal */.eu);
    const names = words.filter(word => word !== undefined && /^[A-Za-z_]\w*$/.test(word)).map(String);
    const place = argv[0]?.place;
    switch (name) {
        case 'set':
            if (words.some(word => word !== undefined && /^\+[a-z]*e/.test(word)))
                run.isLax = true;
            if (words.some(word => word !== undefined && /^-[a-z]*e/.test(word)))
                run.isLax = false;
            break;
        case 'exit':
        case 'return':
            if (context.isConditional && (words[0] === undefined || words[0] === '0'))
                run.mayHaveEnded = true;
            break;
        case 'read':
        case 'mapfile':
        case 'readarray':
        case 'getopts':
            if (place !== undefined)
                for (const variable of names)
                    context.scope.own.set(variable, unknownValue(`$${variable}`, place));
            break;
        case 'printf':
            if (words[0] === '-v' && names[0] !== undefined && place !== undefined)
                context.scope.own.set(names[0], unknownValue(`$${names[0]}`, place));
            break;
        case 'unset':
            if (place !== undefined)
                for (const variable of names)
                    context.scope.own.set(variable, toValue([], place));
            break;
    }
}

;// CONCATENATED MODULE: ./build/workflow/shell/bash.js













/**
 * Reads a script of bash or sh: the commands that it runs, in order, and what it leaves behind for later steps. Nothing is run. What is
 * not known is an unknown piece: `$TAG` for a variable, empty for what a command prints.
 * @param env variables that the step sees, as far as they are known
 */
function readBash(script, env) {
    if (script.text.length > MAX_LENGTH)
        return UNREAD;
    const run = {
        env,
        commands: [],
        written: { env: [], outputs: [] },
        functions: new Map(),
        budget: BUDGET,
        isPartial: false,
        isLax: false,
        mayHaveEnded: false,
    };
    const context = {
        run,
        source: { script, fixed: undefined },
        scope: { own: new Map(), around: undefined },
        positional: [],
        isConditional: false,
        input: undefined,
        depth: 0,
        unrolled: 1,
    };
    const printed = scriptPrinted((0,parser/* parse */.qg)(script.text), context);
    for (const { node, source, isCalled } of run.functions.values())
        if (!isCalled)
            nodePrinted(node.body, { ...branch(context), source });
    const place = script.placeAt(0);
    return {
        commands: run.commands,
        env: asEnv(readCommandFile(run.written.env), place),
        outputs: asOutputs(new Map([
            ...(script.text.includes('::set-output') ? readSetOutput(printed) : []),
            ...readCommandFile(run.written.outputs),
        ])),
        isPartial: run.isPartial,
    };
}
function scriptPrinted(script, context) {
    const isBroken = (script.errors ?? []).length > 0;
    if (isBroken)
        context.run.isPartial = true;
    // Where the grammar is not understood, nothing is certain to run.
    return statementsPrinted(script.commands, isBroken ? { ...context, isConditional: true } : context);
}
const statementsPrinted = (statements, context) => statements.flatMap(statement => nodePrinted(statement.command, context));
const listPrinted = (list, context) => statementsPrinted(list.commands, context);
/** Goes through a node, and returns what it prints. */
function nodePrinted(node, around) {
    const { run } = around;
    run.budget--;
    if (around.depth > context_MAX_DEPTH || run.budget < 0) {
        run.isPartial = true;
        return [];
    }
    const context = { ...around, depth: around.depth + 1 };
    switch (node.type) {
        case 'Statement':
            return nodePrinted(node.command, context);
        case 'CompoundList':
            return listPrinted(node, context);
        case 'AndOr':
            return andOrPrinted(node, context);
        case 'Pipeline':
            return pipelinePrinted(node, context);
        case 'Command':
            return commandPrinted(node, context);
        case 'If':
            return ifPrinted(node, context);
        case 'BraceGroup':
            return listPrinted(node.body, context);
        case 'Subshell':
            return listPrinted(node.body, inner(context));
        case 'Redirected': {
            const routed = redirected(node.redirects, context, wordsIn(context));
            return routed.send(nodePrinted(node.command, { ...context, input: routed.input ?? context.input }));
        }
        case 'For':
            return forPrinted(node, context);
        case 'Select':
            return branchPrinted(node.body, context);
        case 'While': {
            forget(assignedIn(node, run), context, node.pos);
            const clause = listPrinted(node.clause, context);
            const isEndless = node.kind === 'while' && /^(true|:)$/.test(onlyWord(node.clause) ?? '');
            return [...clause, ...(isEndless ? listPrinted(node.body, context) : branchPrinted(node.body, context))];
        }
        case 'ArithmeticFor':
            forget(assignedIn(node.body, run), context, node.pos);
            return branchPrinted(node.body, context);
        case 'Case':
            wordValue(node.word, wordsIn(context));
            return node.items.flatMap(({ body }) => branchPrinted(body, context));
        case 'Function':
            run.functions.set(node.name.text, { node, source: context.source, isCalled: false });
            return [];
        case 'Coproc':
            return nodePrinted(node.body, branch(context));
        case 'TestCommand':
            for (const word of wordsOf(node, run))
                wordValue(word, wordsIn(context));
            return [];
        default:
            return [];
    }
}
function branchPrinted(list, context) {
    const inside = branch(context);
    const printed = listPrinted(list, inside);
    merge(inside, context, list.pos);
    return printed;
}
const wordsIn = (context) => ({
    source: context.source,
    positional: context.positional,
    look: name => context_lookUp(name, context),
    set: (name, value) => void context.scope.own.set(name, value),
    capture: (script, position) => captured(script, position, context),
});
function captured(script, position, context) {
    const { run, source } = context;
    if (context.depth > context_MAX_DEPTH) {
        run.isPartial = true;
        return [{ unknown: '', place: placeIn(source, position) }];
    }
    // Places in the text of backticks with backslashes are of that text.
    const fixed = source.fixed ?? (script.source === undefined ? undefined : position);
    const before = run.mayHaveEnded;
    const printed = scriptPrinted(script, {
        ...inner(context),
        source: { script: source.script, fixed },
        depth: context.depth + 1,
    });
    run.mayHaveEnded = before;
    return bash_textOf(printed, context, position);
}
/** What was printed as one text, without the line ends behind it; unknown as a whole where a part of it may not be printed. */
function bash_textOf(printed, context, position) {
    if (!isConditionalIn(context) && printed.some(({ isConditional }) => isConditional))
        return [{ unknown: '', place: placeIn(context.source, position) }];
    const pieces = printed.map(({ piece }) => piece);
    for (let last = pieces.at(-1); last !== undefined && 'known' in last; last = pieces.at(-1)) {
        const known = last.known.replace(/[\r\n]+$/, '');
        pieces.pop();
        if (known === '')
            continue;
        pieces.push({ ...last, known });
        break;
    }
    return pieces;
}
/**
 * `a && b`: b runs where a, that is there to do something, has done it. `a || b`: b may not run, and a may fail, unless b ends the script.
 */
function andOrPrinted({ commands, operators }, context) {
    let isSkipped = false;
    let rescue = -1;
    return commands.flatMap((command, index) => {
        const before = operators[index - 1];
        if (before === '||')
            isSkipped = true;
        if (before === '&&' && !isDoing(commands[index - 1]))
            isSkipped = true;
        if (rescue < index)
            rescue = operators.indexOf('||', index);
        if (rescue < 0)
            rescue = operators.length;
        const isBorne = rescue < operators.length && !endsScript(commands[rescue + 1]);
        const isConditional = context.isConditional || isSkipped || isBorne;
        if (!isSkipped)
            return nodePrinted(command, { ...context, isConditional });
        const inside = branch(context);
        const printed = nodePrinted(command, inside);
        merge(inside, context, command.pos);
        return printed;
    });
}
/** Loops with up to so many known words, nested ones multiplied, are gone through word by word. */
const MAX_UNROLLED = 32;
function forPrinted({ name, wordlist, body, pos }, context) {
    const { run, source, unrolled } = context;
    const values = wordlist?.flatMap(word => wordValues(word, wordsIn(context))) ?? [];
    const isKnown = ({ pieces }) => pieces.length > 0 && !hasUnknown(pieces);
    const isRun = (wordlist?.some(isThere) ?? false) || values.some(isKnown);
    const around = isRun ? context : branch(context);
    const assigned = assignedIn(body, run);
    const isUnrolled = values.length > 0 &&
        values.every(isKnown) &&
        values.length * unrolled <= MAX_UNROLLED &&
        !assigned.has(name.text) &&
        source.fixed === undefined &&
        /^\w+$/.test(name.text) &&
        new RegExp(`\\$\\{?${name.text}\\b`).test(source.script.text.slice(body.pos, body.end));
    const printed = (isUnrolled ? values : [undefined]).flatMap(value => {
        forget([name.text, ...assigned], around, pos);
        if (value !== undefined)
            put(name.text, value, around, pos);
        return listPrinted(body, { ...around, unrolled: unrolled * (isUnrolled ? values.length : 1) });
    });
    if (!isRun)
        merge(around, context, pos);
    return printed;
}
function ifPrinted(node, context) {
    const demanded = demandedIn(node);
    if (demanded !== undefined)
        return [...pipelinePrinted(demanded, context, []), ...branchPrinted(node.then, context)];
    const asked = { ...context, isConditional: true };
    const printed = [...listPrinted(node.clause, asked), ...branchPrinted(node.then, context)];
    for (const { clause, then } of node.elif)
        printed.push(...listPrinted(clause, asked), ...branchPrinted(then, context));
    if (node.else !== undefined)
        printed.push(...branchPrinted(node.else, context));
    return printed;
}
function pipelinePrinted(node, context, prefixes = node.prefixes) {
    const { commands } = node;
    const isNegated = prefixes.some(({ type }) => type === 'Negation');
    let input = context.input;
    let printed = [];
    for (const [index, command] of commands.entries()) {
        const around = commands.length > 1 ? inner(context) : context;
        if (index > 0)
            input = toValue(bash_textOf(printed, context, command.pos), placeIn(context.source, command.pos));
        printed = nodePrinted(command, { ...around, input, isConditional: context.isConditional || isNegated });
    }
    return printed;
}
const DECLARING = new Set(['export', 'declare', 'local', 'readonly', 'typeset']);
function commandPrinted(node, context) {
    const { run, source } = context;
    const words = wordsIn(context);
    const assignments = node.prefix.filter(part => part.type === 'Assignment');
    const routed = redirected(node.redirects, context, wordsIn(context));
    if (node.name === undefined) {
        for (const assignment of assignments)
            variables_assign(assignment, context, words);
        return routed.send([]);
    }
    for (const assignment of assignments)
        variables_assign(assignment, inner(context), words);
    const written = wordValues(node.name, words);
    const isDeclaring = DECLARING.has(node.name.text);
    for (const word of node.args) {
        if (word.type === 'Word')
            written.push(...wordValues(word, words));
        else if (isDeclaring) {
            variables_assign(word, context, words);
            const start = { known: `${word.name}=`, place: placeIn(source, word.pos) };
            const value = context_lookUp(word.name, context);
            written.push(toValue([start, ...(value === undefined || isArray(value) ? [] : value.pieces)], start.place));
        }
    }
    // A function may be called very often, each time with very long words.
    for (const { pieces } of written)
        run.budget -= pieces.length >> 3;
    const { argv, hasOwnConfig } = unwrapped(written);
    const input = routed.input ?? context.input;
    const name = argv[0];
    if (name === undefined)
        return routed.send([]);
    const asked = { ...context, input };
    const nested = nestedPrinted(argv, asked) ?? calledPrinted(argv, asked);
    if (nested !== undefined)
        return routed.send(nested);
    const isConditional = isConditionalIn(context);
    noteBuiltin(argv, asked);
    run.commands.push({
        argv,
        input,
        // What a function was given (`retry docker push …`) stands where it was called.
        place: /^"?\$[@*]"?$/.test(node.name.text) ? (name.pieces[0]?.place ?? name.place) : useIn(source, node.name.pos),
        isConditional,
        hasOwnConfig: hasOwnConfig || assignments.some(assignment => assignment.name === 'DOCKER_CONFIG'),
    });
    const printed = printedBy(argv, input).map((piece) => ({ piece, isConditional }));
    if ((0,workflow_value/* literal */.eu)(name) === 'tee') {
        for (const word of argv.slice(1)) {
            const file = commandFile(word.pieces);
            if (file !== undefined)
                run.written[file].push(...printed);
        }
    }
    return routed.send(printed);
}
/** A function of the script. */
function calledPrinted(argv, context) {
    const name = argv[0] && (0,workflow_value/* literal */.eu)(argv[0]);
    const called = name === undefined ? undefined : context.run.functions.get(name);
    if (called === undefined)
        return undefined;
    called.isCalled = true;
    return nodePrinted(called.node.body, {
        ...context,
        source: called.source,
        positional: argv.slice(1),
        // A function that calls itself is soon too deep.
        depth: context.depth + 8,
    });
}
/** `bash -c '…'`, `eval …`, a here-document for `bash`: the script in it, where all of it is there. */
function nestedPrinted(argv, context) {
    const text = nestedText(argv, context.input);
    if (text === undefined)
        return undefined;
    const script = nested_scriptOf(text);
    return scriptPrinted((0,parser/* parse */.qg)(script.text), {
        ...inner(context),
        source: { script, fixed: undefined },
        input: undefined,
        depth: context.depth + 4,
    });
}

;// CONCATENATED MODULE: ./build/workflow/shell/powershell/cursor.js

/** Takes what a pattern with the flag y matches here. */
function take(run, pattern) {
    pattern.lastIndex = run.at;
    const match = pattern.exec(run.text);
    if (match === null)
        return undefined;
    run.at += match[0].length;
    return match;
}
const sourceOf = ({ script }) => ({ script, fixed: undefined });
const nobodyKnows = (run) => ({ unknown: '', place: placeIn(sourceOf(run), run.at) });
/** To the end of the statement: quotes and brackets are kept together. */
function skipStatement(run) {
    while (run.at < run.text.length && !/[\n;})]/.test(run.text.charAt(run.at)))
        skipOne(run);
}
/** From an opening bracket to behind the closing one. */
function skipBalanced(run) {
    if (!/[({[]/.test(run.text.charAt(run.at))) {
        run.isPartial = true;
        return;
    }
    run.at++;
    let open = 1;
    while (run.at < run.text.length && open > 0) {
        const character = run.text.charAt(run.at);
        if (/[({[]/.test(character))
            open++;
        else if (/[)}\]]/.test(character))
            open--;
        else {
            skipOne(run);
            continue;
        }
        run.at++;
    }
    if (open > 0)
        run.isPartial = true;
}
function skipOne(run) {
    const character = run.text.charAt(run.at);
    if (character === '`')
        run.at += 2;
    else if (take(run, /@(["'])[ \t]*\r?\n[\s\S]*?\n\1@|'[^']*'|"(?:[^"`]|`[\s\S])*"|<#[\s\S]*?#>/y) !== undefined)
        return;
    else if (/[({[]/.test(character))
        skipBalanced(run);
    else
        run.at++;
}

;// CONCATENATED MODULE: ./build/workflow/shell/powershell/words.js





const VARIABLE = /\$(?:\{(?:(\w+):)?([^}:]+)\}|(?:(env|global|script|local):)?(\w+|[_?$^]))/iy;
/** A word of a command, or a simple expression; `undefined` where none begins here. */
function word(run) {
    const start = run.at;
    const pieces = [];
    for (;;) {
        const character = run.text.charAt(run.at);
        if (character === '' || /[\s;|&)}>]/.test(character))
            break;
        if (character === '`') {
            if (/^`\r?\n/.test(run.text.slice(run.at, run.at + 3)))
                break;
            pieces.push(...literalPieces(sourceOf(run), run.at, escaped(run.text.charAt(run.at + 1)), ''));
            run.at += 2;
        }
        else if (character === "'" || character === '"')
            pieces.push(...quoted(run, character));
        else if (character === '@' && /["']/.test(run.text.charAt(run.at + 1)))
            pieces.push(...hereString(run));
        else if (character === '@' && /[({]/.test(run.text.charAt(run.at + 1))) {
            pieces.push(nobodyKnows(run));
            run.at++;
            skipBalanced(run);
        }
        else if (character === '@') {
            // Splatting: `@arguments`.
            pieces.push(nobodyKnows(run));
            take(run, /@\w*/y);
        }
        else if (character === '{') {
            if (pieces.length > 0)
                return undefined;
            pieces.push(nobodyKnows(run));
            run.block(true);
        }
        else if (character === '(')
            pieces.push(...member(run, parenthesised(run)));
        else if (character === '$' && run.text[run.at + 1] === '(') {
            run.at++;
            pieces.push(...member(run, parenthesised(run)));
        }
        else if (character === '$')
            pieces.push(...member(run, words_variable(run)));
        else {
            const plain = take(run, /[^\s;|&(){}>`'"$@]+|[<>]/y);
            if (plain === undefined)
                return undefined;
            pieces.push(...literalPieces(sourceOf(run), plain.index, plain[0], plain[0]));
        }
    }
    return run.at === start ? undefined : toValue(pieces, useIn(sourceOf(run), start));
}
const words_ESCAPES = { n: '\n', t: '\t', r: '\r', '0': '\0' };
const escaped = (letter) => words_ESCAPES[letter] ?? letter;
/** `.accessToken`, `[0]`, `.Trim()` behind a value: a part of what may be a credential is one; of anything else nothing is known. */
function member(run, pieces) {
    const place = placeIn(sourceOf(run), run.at);
    let isPart = false;
    for (;;) {
        const name = run.text[run.at] === '.' ? take(run, /\.[A-Za-z_]\w*/y) : undefined;
        if (name !== undefined || run.text[run.at] === '[') {
            isPart = true;
            if (run.text[run.at] === '(' || run.text[run.at] === '[')
                skipBalanced(run);
            continue;
        }
        break;
    }
    if (!isPart)
        return pieces;
    const credential = pieces.find(isCredential);
    return [credential ?? { unknown: '', place }];
}
function words_variable(run) {
    const place = placeIn(sourceOf(run), run.at);
    const found = take(run, VARIABLE);
    if (found === undefined) {
        run.at++;
        return [{ known: '$', place }];
    }
    const drive = (found[1] ?? found[3] ?? '').toLowerCase();
    const name = found[2] ?? found[4] ?? '';
    if (drive === 'env') {
        const value = run.variables.get(`env:${name.toLowerCase()}`) ?? run.env.get(name);
        return value?.pieces ?? [{ unknown: EXPRESSION_OF[name] ?? `$${name}`, place }];
    }
    if (/^(true|false|null)$/i.test(name))
        return [{ known: name.toLowerCase(), place }];
    return run.variables.get(name.toLowerCase())?.pieces ?? [{ unknown: /^\w+$/.test(name) ? `$${name}` : '', place }];
}
/** `( … )`: what the commands in it print. */
function parenthesised(run) {
    const before = run.at;
    run.at++;
    const printed = run.statements(run.isConditional);
    if (run.text[run.at] !== ')') {
        run.isPartial = true;
        run.at = Math.max(run.at, before + 1);
    }
    else
        run.at++;
    return words_captured(printed);
}
/** What was printed, without the line end behind it. */
function words_captured(printed) {
    const pieces = printed.map(({ piece }) => piece);
    const last = pieces.at(-1);
    if (last === undefined || 'unknown' in last)
        return pieces;
    const known = last.known.replace(/[\r\n]+$/, '');
    return known === '' ? pieces.slice(0, -1) : [...pieces.slice(0, -1), { ...last, known }];
}
function quoted(run, quote) {
    run.at++;
    const pieces = [];
    while (run.at < run.text.length) {
        if (run.text.startsWith(quote + quote, run.at)) {
            pieces.push({ known: quote, place: placeIn(sourceOf(run), run.at) });
            run.at += 2;
        }
        else if (run.text[run.at] === quote) {
            run.at++;
            return pieces;
        }
        else
            pieces.push(...(quote === "'" ? plainUntil(run, /[^']+/y) : expandable(run, /[^"`$]+/y)));
    }
    run.isPartial = true;
    return pieces;
}
function plainUntil(run, pattern) {
    const plain = take(run, pattern);
    if (plain === undefined) {
        run.at++;
        return [];
    }
    return literalPieces(sourceOf(run), plain.index, plain[0], plain[0]);
}
/** The next part of a text between double quotes. */
function expandable(run, plain) {
    if (run.text[run.at] === '`') {
        const piece = { known: escaped(run.text.charAt(run.at + 1)), place: placeIn(sourceOf(run), run.at) };
        run.at += 2;
        return piece.known === '' ? [] : [piece];
    }
    if (run.text.startsWith('$(', run.at)) {
        run.at++;
        return parenthesised(run);
    }
    if (run.text[run.at] !== '$')
        return plainUntil(run, plain);
    const pieces = words_variable(run);
    // `"$name:tag"` is a variable of the drive `name`, which there is not.
    return take(run, /:(?=\w)/y) === undefined ? pieces : [nobodyKnows(run)];
}
/** `@" … "@` and `@' … '@`. */
function hereString(run) {
    const quote = run.text.charAt(run.at + 1);
    if (take(run, /@["'][ \t]*\r?\n/y) === undefined) {
        run.isPartial = true;
        run.at += 2;
        return [];
    }
    const end = run.text.indexOf(`\n${quote}@`, run.at - 1);
    if (end < 0) {
        run.isPartial = true;
        run.at = run.text.length;
        return [];
    }
    const pieces = [];
    while (run.at < end) {
        if (quote === "'") {
            const text = run.text.slice(run.at, end);
            pieces.push(...literalPieces(sourceOf(run), run.at, text, text));
            run.at = end;
        }
        else {
            const from = run.at;
            const text = /^[^`$]+/.exec(run.text.slice(from, end))?.[0];
            if (text === undefined)
                pieces.push(...expandable(run, /[^`$]+/y));
            else {
                pieces.push(...literalPieces(sourceOf(run), from, text, text));
                run.at = from + text.length;
            }
        }
    }
    run.at = Math.max(run.at, end + 3);
    return pieces;
}

;// CONCATENATED MODULE: ./build/workflow/shell/powershell/read.js








const read_MAX_DEPTH = 40;
/**
 * Reads a script of PowerShell as far as it is made of simple commands: programs with their words, pipes, `$x = …`, `$env:X`, blocks.
 * What is beyond that is passed over, and the reading is partial. Source: learn.microsoft.com, about_Parsing, about_Quoting_Rules.
 */
function readPowerShell(script, env) {
    if (script.text.length > MAX_LENGTH)
        return UNREAD;
    const run = {
        script,
        text: script.text,
        at: 0,
        env,
        variables: new Map(),
        commands: [],
        written: { env: [], outputs: [] },
        isPartial: false,
        mayHaveEnded: false,
        isConditional: false,
        depth: 0,
        statements: isConditional => statements(run, isConditional),
        block: isConditional => block(run, isConditional),
    };
    const printed = [];
    while (!run.isPartial && run.at < run.text.length) {
        const before = run.at;
        printed.push(...statements(run, false));
        // A closing brace that nothing has opened.
        if (run.at < run.text.length || run.at === before)
            run.isPartial = true;
    }
    const place = script.placeAt(0);
    return {
        commands: run.commands,
        env: asEnv(readCommandFile(run.written.env), place),
        outputs: asOutputs(new Map([
            ...(script.text.includes('::set-output') ? readSetOutput(printed) : []),
            ...readCommandFile(run.written.outputs),
        ])),
        isPartial: run.isPartial,
    };
}
const BLANK = /(?:[ \t\r]|`\r?\n|<#[\s\S]*?(?:#>|$)|(?<![^\s;(){}|])#[^\n]*)+/y;
const BETWEEN = /(?:[\s;]|`\r?\n|<#[\s\S]*?(?:#>|$)|(?<![^\s;(){}|])#[^\n]*)+/y;
/** Goes through statements up to the brace or parenthesis that ends them, which is left. */
function statements(run, isConditional) {
    const printed = [];
    if (run.depth > read_MAX_DEPTH) {
        run.isPartial = true;
        return printed;
    }
    run.depth++;
    for (;;) {
        take(run, BETWEEN);
        if (run.at >= run.text.length || /[)}]/.test(run.text.charAt(run.at)) || run.isPartial)
            break;
        const before = run.at;
        printed.push(...statement(run, isConditional));
        if (run.at === before)
            run.isPartial = true;
    }
    run.depth--;
    return printed;
}
const KEYWORD = /(if|elseif|else|foreach|for|while|do|until|switch|try|catch|finally|function|filter|param|trap|return|throw|exit|break|continue|class|enum|using|begin|process|end)(?![\w-])/iy;
const ASSIGNMENT = /(?:\[[\w.[\]]+\]\s*)?\$(?:(env|global|script|local):)?(\w+)[ \t]*([+-]?)=(?!=)[ \t]*/iy;
function statement(run, isConditional) {
    const keyword = take(run, KEYWORD)?.[1]?.toLowerCase();
    if (keyword !== undefined)
        return keyworded(run, keyword, isConditional);
    const assignment = take(run, ASSIGNMENT);
    if (assignment === undefined)
        return pipeline(run, isConditional);
    const name = `${assignment[1]?.toLowerCase() === 'env' ? 'env:' : ''}${(assignment[2] ?? '').toLowerCase()}`;
    const place = placeIn(sourceOf(run), run.at);
    const isSure = assignment[3] === '' && !isConditional && !run.mayHaveEnded;
    const pieces = read_assigned(run, isConditional);
    const isOutput = pieces.length === 1 && pieces[0] !== undefined && 'unknown' in pieces[0] && pieces[0].unknown === '';
    run.variables.set(name, isSure && !isOutput && sizeOf(pieces) < 16_000 ? toValue(pieces, place) : unknownValue(`$${assignment[2]}`, place));
    return [];
}
/** The right side of `=`. */
function read_assigned(run, isConditional) {
    if (/@[({]|if\b|switch\b|foreach\b|\[/iy.test(run.text.slice(run.at, run.at + 8))) {
        const piece = nobodyKnows(run);
        skipStatement(run);
        return [piece];
    }
    return words_captured(pipeline(run, isConditional));
}
function keyworded(run, keyword, isConditional) {
    switch (keyword) {
        case 'exit':
        case 'return': {
            const from = run.at;
            skipStatement(run);
            const code = run.text.slice(from, run.at).trim();
            if (isConditional && (code === '' || code === '0'))
                run.mayHaveEnded = true;
            return [];
        }
        case 'throw':
        case 'break':
        case 'continue':
        case 'using':
            skipStatement(run);
            return [];
        case 'try':
        case 'finally':
            return block(run, isConditional);
        case 'function':
        case 'filter':
            take(run, /[^{(\n]*/y);
            if (run.text[run.at] === '(')
                skipBalanced(run);
            return block(run, true);
        case 'param':
            take(run, BETWEEN);
            skipBalanced(run);
            return [];
        case 'switch':
        case 'class':
        case 'enum':
            take(run, /[^{(\n]*/y);
            if (run.text[run.at] === '(')
                skipBalanced(run);
            take(run, BETWEEN);
            skipBalanced(run);
            run.isPartial = true;
            return [];
        default: {
            // The condition, or the types that are caught.
            take(run, BETWEEN);
            if (keyword === 'catch')
                take(run, /(?:\[[\w.]+\][\s,]*)+/y);
            if (run.text[run.at] === '(')
                skipBalanced(run);
            return block(run, true);
        }
    }
}
/** `{ … }`; none after `do { … } while (…)`. */
function block(run, isConditional) {
    const before = run.at;
    take(run, BETWEEN);
    if (run.text[run.at] !== '{') {
        run.at = before;
        return [];
    }
    run.at++;
    const known = new Map(run.variables);
    const printed = statements(run, isConditional);
    if (run.text[run.at] === '}')
        run.at++;
    else
        run.isPartial = true;
    if (isConditional) {
        for (const [name, value] of run.variables)
            if (known.get(name) !== value)
                run.variables.set(name, unknownValue(`$${name.replace(/^env:/, '')}`, value.place));
    }
    return printed;
}
/** Commands and expressions between `|`, `&&` and `||`. */
function pipeline(run, around) {
    let isConditional = around;
    let input;
    let printed = [];
    const all = [];
    for (;;) {
        printed = read_element(run, isConditional, input);
        take(run, BLANK);
        const operator = take(run, /&&|\|\||\|/y)?.[0];
        if (operator === '|') {
            input = toValue(words_captured(printed), placeIn(sourceOf(run), run.at));
            take(run, /\s+/y);
            continue;
        }
        all.push(...printed);
        if (operator === undefined)
            return all;
        isConditional = true;
        input = undefined;
        take(run, /\s+/y);
    }
}
function read_element(run, isConditional, input) {
    const around = run.isConditional;
    run.isConditional = isConditional;
    const printed = elementPrinted(run, isConditional, input);
    run.isConditional = around;
    return printed;
}
/** One command, or one expression; and where it is sent to. */
function elementPrinted(run, isConditional, input) {
    take(run, BLANK);
    const isCalled = take(run, /&(?!&)[ \t]*/y) !== undefined;
    const start = run.at;
    const first = run.text.charAt(start);
    if (first === '{')
        return block(run, isConditional);
    const words = [];
    let target;
    let isExpression = !isCalled && /["'$(@[\d]/.test(first);
    for (;;) {
        take(run, BLANK);
        const redirect = take(run, /(\d|\*)?>>?(&\d)?[ \t]*/y);
        if (redirect !== undefined) {
            if (redirect[2] !== undefined)
                continue;
            const to = word(run);
            if (to === undefined)
                break;
            if (redirect[1] === undefined || redirect[1] === '1')
                target = to;
            continue;
        }
        if (run.at >= run.text.length || /[\n;|)}]/.test(run.text.charAt(run.at)))
            break;
        if (run.text.startsWith('&&', run.at))
            break;
        // `&` behind a command runs it beside the others.
        if (take(run, /&/y) !== undefined)
            break;
        const before = run.at;
        const next = word(run);
        if (next === undefined || run.at === before) {
            run.isPartial = true;
            skipStatement(run);
            break;
        }
        words.push(next);
        if (isExpression && words.length > 1) {
            // An operator: what comes of it is not known.
            skipStatement(run);
            words.splice(0, words.length, unknownValue('', placeIn(sourceOf(run), start)));
            isExpression = true;
            break;
        }
    }
    const [name] = words;
    const may = isConditional || run.mayHaveEnded;
    if (name === undefined)
        return [];
    const printed = isExpression
        ? [...name.pieces, { known: '\n', place: name.place }]
        : read_commandPrinted(run, words, input, may, start);
    const marked = printed.map((piece) => ({ piece, isConditional: may }));
    if (target === undefined)
        return marked;
    const file = commandFile(target.pieces);
    if (file !== undefined)
        run.written[file].push(...marked);
    return [];
}
const WRITING = /^(out-file|add-content|set-content|tee-object)$/i;
function read_commandPrinted(run, argv, input, isConditional, start) {
    const place = useIn(sourceOf(run), start);
    const [name, ...words] = argv;
    const text = name && (0,workflow_value/* literal */.eu)(name);
    if (text !== undefined && WRITING.test(text)) {
        const file = words.map(({ pieces }) => commandFile(pieces)).find(found => found !== undefined);
        const texts = words.filter(value => commandFile(value.pieces) === undefined && !/^-/.test((0,workflow_value/* literal */.eu)(value) ?? ''));
        const isEncoding = (value) => /^(utf-?8|ascii|utf8nobom|unicode)$/i.test((0,workflow_value/* literal */.eu)(value) ?? '');
        const written = input ?? texts.find(value => !isEncoding(value));
        if (file !== undefined && written !== undefined)
            for (const piece of [...written.pieces, { known: '\n', place }])
                run.written[file].push({ piece, isConditional });
        return [];
    }
    run.commands.push({ argv, input, place, isConditional, hasOwnConfig: false });
    return printedBy(argv, input);
}

;// CONCATENATED MODULE: ./build/workflow/deeds/make.js

const circumstances = ({ place, isConditional }, isInAzureCli) => ({
    place,
    isConditional,
    isInAzureCli,
});
const login = (by, credentials, when) => ({
    is: 'login',
    by,
    registry: credentials.registry,
    userName: credentials.userName,
    passwordOnCommandLine: credentials.passwordOnCommandLine,
    password: credentials.password,
    isExposedToken: credentials.password !== undefined && holdsExposedToken(credentials.password),
    ...when,
});
const transfer = (is, by, image, when, isInAzure = false) => ({ is, by, image, isInAzure, ...when });
const naming = (by, image, when) => ({ is: 'naming', by, image, ...when });
const opaque = (what, when) => ({ is: 'opaque', what, ...when });
const entraLogin = (by, how, when) => ({
    is: 'entra-login',
    by,
    how,
    ...when,
});
const tokenRequest = (registry, when) => ({
    is: 'expose-token',
    registry,
    ...when,
});
const adminUse = (by, when) => ({ is: 'admin-use', by, ...when });
const configChange = (by, registry, when) => ({ is: 'config-change', by, registry, ...when });

;// CONCATENATED MODULE: ./build/workflow/deeds/options.js


/**
 * Reads the words behind a command's name: `--name value`, `--name=value`, `-n value`, `-nvalue`, `-n=value`, `-it`, `--`.
 * @param untilWord stop at the first word that is no option: what follows belongs to it (`docker run IMAGE …`, `docker --debug push`)
 */
function parseOptions(argv, grammar, untilWord = false) {
    const options = new Map();
    const words = [];
    const note = (name, value) => {
        const values = options.get(name) ?? [];
        options.set(name, value === undefined ? values : [...values, value]);
    };
    let isOnlyWords = false;
    for (let index = 0; index < argv.length; index++) {
        const word = argv[index];
        if (word === undefined)
            break;
        const start = knownStart(word);
        const text = (0,workflow_value/* literal */.eu)(word);
        if (isOnlyWords || !start.startsWith('-') || text === '-') {
            words.push(word);
            isOnlyWords ||= untilWord;
            continue;
        }
        if (text === '--') {
            isOnlyWords = true;
            continue;
        }
        const next = argv[index + 1];
        const takesNext = (name) => next !== undefined && isValued(grammar, name, next);
        const long = /^(--[A-Za-z][\w.-]*)(=?)/.exec(start);
        if (long?.[1] !== undefined) {
            if (long[2] === '=')
                note(long[1], withoutStart(word, long[0]));
            else if (takesNext(long[1])) {
                note(long[1], next);
                index++;
            }
            else
                note(long[1]);
            continue;
        }
        // Short ones in a row: each but the last is a flag, unless the rest is its value.
        for (let at = 1; at < start.length; at++) {
            const name = `-${start[at]}`;
            const rest = withoutStart(word, start.slice(0, at + 1));
            const hasRest = rest !== undefined && rest.pieces.length > 0;
            if (hasRest && knownStart(rest).startsWith('='))
                note(name, withoutStart(rest, '='));
            else if (hasRest && isValued(grammar, name, rest))
                note(name, rest);
            else if (!hasRest && takesNext(name)) {
                note(name, next);
                index++;
            }
            else {
                note(name);
                continue;
            }
            break;
        }
    }
    return { options, words };
}
function isValued(grammar, name, value) {
    if ('valued' in grammar)
        return grammar.valued.includes(name);
    return !grammar.flags.includes(name) && (name.length === 2 || !/^-[-A-Za-z]/.test(knownStart(value)));
}
/** The last value of an option under one of its spellings. */
function options_option(parsed, ...names) {
    for (const name of names) {
        const value = parsed.options.get(name)?.at(-1);
        if (value !== undefined)
            return value;
    }
    return undefined;
}
const options = (parsed, ...names) => names.flatMap(name => parsed.options.get(name) ?? []);
/** Whether a flag is set; `undefined` where that is an expression. `--push=false` is not set. */
function flag(parsed, ...names) {
    const name = names.find(spelling => parsed.options.has(spelling));
    if (name === undefined)
        return false;
    const value = parsed.options.get(name)?.at(-1);
    return value === undefined ? true : truth(value);
}
/** `true` and `false` as flags and inputs of actions have them. */
function truth(value) {
    const text = (0,workflow_value/* literal */.eu)(value)?.trim().toLowerCase();
    if (text === undefined)
        return undefined;
    return text === 'true' || text === '1' || text === 'yes';
}
/** `oci://host/chart` without the scheme. */
function withoutScheme(value, scheme) {
    return withoutStart(value, scheme) ?? toValue(value.pieces, value.place);
}

;// CONCATENATED MODULE: ./build/workflow/deeds/az.js




/** az takes a word after nearly every option. Source: `az acr --help`, `az login --help`, version 2.86. */
const AZ = {
    flags: [
        ...['--expose-token', '-t', '--service-principal', '--identity', '-i', '--allow-no-subscriptions', '--no-wait'],
        ...['--use-device-code', '--only-show-errors', '--debug', '--verbose', '--help', '-h', '--yes', '-y', '--no-push'],
        ...['--no-logs', '--no-format', '--force', '--use-cert-sn-issuer'],
    ],
};
/** `-t` is the image in `az acr build` and `import`, `-i` and `-y` are no flags there. */
const AZ_BUILD = { flags: AZ.flags.filter(name => name !== '-t' && name !== '-i') };
/** `az login` and `az acr …`; the rest of az neither logs in to a registry nor pushes. */
function azDeeds({ argv }, when) {
    const [group, command, sub] = argv.slice(1, 4).map(workflow_value/* literal */.eu);
    if (group === 'login')
        return [entraLogin('az login', howOf(parseOptions(argv.slice(2), AZ)), when)];
    if (group !== 'acr')
        return [];
    const rest = argv.slice(3);
    switch (command) {
        case 'login':
            return acrLogin(parseOptions(rest, AZ), when);
        case 'build': {
            const parsed = parseOptions(rest, AZ_BUILD);
            if (flag(parsed, '--no-push') === true)
                return [];
            return options(parsed, '-t', '--image').map(image => transfer('push', 'az acr build', image, when, true));
        }
        case 'import':
            return options(parseOptions(rest, AZ_BUILD), '-t', '--image').map(image => transfer('push', 'az acr import', image, when, true));
        case 'pack':
            return options(parseOptions(rest, AZ_BUILD), '-t', '--image').map(image => transfer('push', 'az acr pack build', image, when, true));
        case 'credential':
            return sub === 'show' && !asksForNameOnly(rest) ? [adminUse('az acr credential show', when)] : [];
        case 'update':
        case 'create': {
            const admin = options_option(parseOptions(rest, AZ), '--admin-enabled');
            return admin !== undefined && truth(admin) === true ? [adminUse('az acr update --admin-enabled', when)] : [];
        }
        default:
            return [];
    }
}
/** `--query username`: without the password. */
function asksForNameOnly(rest) {
    const query = options_option(parseOptions(rest, AZ), '--query');
    return query !== undefined && /^\[?username\]?$/i.test((0,workflow_value/* literal */.eu)(query) ?? '');
}
function howOf(parsed) {
    if (flag(parsed, '--identity', '-i') !== false)
        return 'managed-identity';
    if (parsed.options.has('--federated-token'))
        return 'oidc';
    return flag(parsed, '--service-principal') !== false ? 'secret' : 'unknown';
}
function acrLogin(parsed, when) {
    const name = options_option(parsed, '-n', '--name');
    if (flag(parsed, '-t', '--expose-token') !== false)
        return [tokenRequest(name, when)];
    const onLine = options_option(parsed, '-p', '--password');
    return [
        login('az acr login', {
            // With no name it is the one that `az config` has as the default.
            registry: name ?? unknownValue('', when.place),
            userName: options_option(parsed, '-u', '--username'),
            passwordOnCommandLine: onLine?.place,
            password: onLine,
        }, when),
    ];
}

;// CONCATENATED MODULE: ./build/workflow/deeds/docker.js





/** The grammars follow docker/cli v28 (docs/reference/commandline) and docker/buildx v0.24; podman's has what is the same. */
const GLOBAL = {
    valued: ['--config', '-c', '--context', '-H', '--host', '-l', '--log-level', '--tlscacert', '--tlscert', '--tlskey'],
};
const LOGIN = {
    valued: ['-u', '--username', '-p', '--password', '--authfile', '--cert-dir', '--compat-auth-file', '--secret'],
};
const TRANSFER = {
    valued: [
        ...['--platform', '--authfile', '--creds', '--cert-dir', '--digestfile', '--format', '-f', '--sign-by', '--arch'],
        ...['--os', '--variant', '--retry', '--retry-delay', '--compression-format', '--compression-level'],
        ...['--encryption-key', '--encrypt-layer', '--decryption-key', '--policy', '--sign-by-sigstore'],
    ],
};
const BUILD = {
    flags: [
        ...['--push', '--load', '--no-cache', '--pull', '--quiet', '-q', '--check', '--rm', '--force-rm', '--compress'],
        ...['--squash', '--disable-content-trust', '--debug', '-D', '--layers', '--no-hosts', '--all-platforms'],
    ],
};
const BAKE = { flags: ['--push', '--load', '--no-cache', '--print', '--pull', '--check', '--debug', '-D'] };
const RUN = {
    flags: [
        ...['-d', '--detach', '-i', '--interactive', '-t', '--tty', '--rm', '--init', '--privileged', '-P', '-q'],
        ...['--publish-all', '--read-only', '--no-healthcheck', '--oom-kill-disable', '--sig-proxy', '--quiet'],
        ...['--disable-content-trust', '--use-api-socket', '--replace', '--tls-verify', '--no-hosts', '--help'],
    ],
};
const LOGINS = {
    docker: 'docker login',
    podman: 'podman login',
    buildah: 'buildah login',
};
/** `docker`, `podman` and `buildah`, whose words are the same as far as images are pushed and pulled. */
function dockerDeeds(command, when) {
    const tool = baseName(command.argv[0]) ?? 'docker';
    const { options: global, words } = parseOptions(command.argv.slice(1), GLOBAL, true);
    if (command.hasOwnConfig || global.has('--config'))
        return [opaque(`${tool} with a configuration of its own`, when)];
    const [sub, ...rest] = words;
    switch (sub && (0,workflow_value/* literal */.eu)(sub)) {
        case undefined:
            return sub === undefined ? [] : [opaque(tool, when)];
        case 'image':
        case 'container':
        case 'builder':
            return subCommand(tool, rest, command, when);
        case 'buildx':
            return buildx(rest, command, when);
        case 'manifest':
            return manifest(tool, rest, when);
        case 'compose':
            return compose(rest, when);
        case 'trust':
        case 'stack':
        case 'model':
        case 'sandbox':
        case 'kube':
            return [opaque(`${tool} ${sub === undefined ? '' : (0,workflow_value/* literal */.eu)(sub)}`, when)];
        default:
            return subCommand(tool, words, command, when);
    }
}
function subCommand(tool, [sub, ...rest], command, when) {
    const name = sub && (0,workflow_value/* literal */.eu)(sub);
    switch (name) {
        case 'login':
            return loginDeeds(tool, rest, command, when);
        case 'logout':
            return [configChange('docker logout', parseOptions(rest, LOGIN).words[0], when)];
        case 'push':
            return pushed(tool, parseOptions(rest, TRANSFER), when);
        case 'pull': {
            const { words, options: given } = parseOptions(rest, TRANSFER);
            if (given.has('--creds'))
                return [];
            // docker takes one image, podman several.
            return (tool === 'docker' ? words.slice(-1) : words).map(image => transfer('pull', `${tool} pull`, withoutScheme(image, 'docker://'), when));
        }
        case 'build':
        case 'bud':
            return buildDeeds(`${tool} build`, rest, when);
        case 'tag': {
            const image = rest.at(-1);
            return rest.length < 2 || image === undefined ? [] : [naming(`${tool} tag`, image, when)];
        }
        case 'run':
        case 'create':
            // buildah's `run` is about a container that is there.
            return tool === 'buildah' ? [] : runDeeds(`${tool} ${name}`, rest, when);
        case 'from':
            return parseOptions(rest, RUN, true)
                .words.slice(0, 1)
                .map(image => transfer('pull', `${tool} ${name}`, image, { ...when, isConditional: true }));
        default:
            return [];
    }
}
function loginDeeds(tool, rest, command, when) {
    const parsed = parseOptions(rest, LOGIN);
    const [registry] = parsed.words;
    // The retired integrations of docker with Azure and others: `docker login azure` is no login to a registry.
    if (registry !== undefined && /^(azure|cloud)$/.test((0,workflow_value/* literal */.eu)(registry) ?? ''))
        return [];
    const own = options_option(parsed, '--authfile', '--compat-auth-file');
    if (own !== undefined)
        return [opaque(`${tool} login with a file of its own`, when)];
    const onLine = options_option(parsed, '-p', '--password');
    return [
        login(LOGINS[tool] ?? 'docker login', {
            registry,
            userName: options_option(parsed, '-u', '--username'),
            passwordOnCommandLine: onLine?.place,
            password: onLine ?? (parsed.options.has('--password-stdin') ? command.input : undefined),
        }, when),
    ];
}
function pushed(tool, { words, options: given }, when) {
    if (given.has('--creds') || given.has('--authfile'))
        return [];
    const image = words.at(-1);
    if (image === undefined)
        return [];
    // podman and buildah: IMAGE [DESTINATION]; a destination that is a file is no push.
    if (tool !== 'docker' &&
        words.length > 1 &&
        /^(dir|oci|oci-archive|docker-archive|docker-daemon):/.test((0,workflow_value/* literal */.eu)(image) ?? ''))
        return [];
    return [transfer('push', `${tool} push`, withoutScheme(image, 'docker://'), when)];
}
function buildDeeds(by, rest, when) {
    const parsed = parseOptions(rest, BUILD);
    const outputs = options(parsed, '--output', '-o').map(output => readOutput(output));
    const toRegistry = outputs.filter(({ isPushed }) => isPushed !== false);
    const pushes = flag(parsed, '--push');
    const tags = options(parsed, '-t', '--tag');
    if (pushes === false && toRegistry.length === 0)
        return tags.map(image => naming(by, image, when));
    const isSure = pushes === true || toRegistry.some(({ isPushed }) => isPushed === true);
    const images = [...tags, ...toRegistry.flatMap(({ names }) => names)];
    const how = { ...when, isConditional: when.isConditional || !isSure };
    if (images.length === 0)
        return [opaque(by, how)];
    return images.map(image => transfer('push', `${by} --push`, image, how));
}
/**
 * What bake pushes stands in files of its own, of which only the tags that are put over theirs are seen (`*.tags=x`, `app.tags+=x`).
 * Source: docker/docs, "docker buildx bake", --set.
 */
function bakeDeeds(by, set, pushes, when) {
    const tags = set.flatMap(entry => {
        const key = /^[\w*.-]*\.tags\+?=/.exec(knownStart(entry))?.[0];
        return (key === undefined ? undefined : withoutStart(entry, key)) ?? [];
    });
    const how = { ...when, isConditional: when.isConditional || pushes !== true };
    const named = tags.map(image => (pushes === false ? naming(by, image, when) : transfer('push', by, image, how)));
    return [...named, opaque(by, when)];
}
/** `type=registry`, `type=image,name=x,push=true` of buildx. */
function readOutput(output) {
    const fields = pieces_listOf(output, /[,\n]/g);
    const texts = fields.map(field => (0,workflow_value/* literal */.eu)(field)?.replaceAll('"', '').trim());
    const isImage = texts.includes('type=image');
    const isPushed = texts.includes('type=registry') || (isImage && texts.some(text => text === 'push=true' || text === 'push'));
    const names = fields.flatMap(field => withoutStart(field, 'name=') ?? withoutStart(field, '"name=') ?? []);
    const mayPush = isPushed
        ? true
        : texts.includes(undefined) && !texts.some(text => /^type=(local|tar|docker|oci|cacheonly)$/.test(text ?? ''));
    return { isPushed: isPushed ? true : mayPush ? undefined : false, names };
}
function runDeeds(by, rest, when) {
    const parsed = parseOptions(rest, RUN, true);
    const [image] = parsed.words;
    if (image === undefined)
        return [];
    const sharesEngine = options(parsed, '-v', '--volume', '--mount').some(({ pieces }) => pieces.some(piece => 'known' in piece && /docker\.sock|\.docker/.test(piece.known)));
    const pull = options_option(parsed, '--pull');
    // An image that is there already is not pulled.
    const isPulled = pull !== undefined && (0,workflow_value/* literal */.eu)(pull) === 'always';
    if (pull !== undefined && (0,workflow_value/* literal */.eu)(pull) === 'never')
        return [];
    return [
        transfer('pull', by, image, { ...when, isConditional: when.isConditional || !isPulled }),
        ...(sharesEngine ? [opaque(by, when)] : []),
    ];
}
function buildx([sub, ...rest], command, when) {
    switch (sub && (0,workflow_value/* literal */.eu)(sub)) {
        case 'build':
        case 'b':
            return buildDeeds('docker buildx build', rest, when);
        case 'bake':
        case 'f': {
            const parsed = parseOptions(rest, BAKE);
            return bakeDeeds('docker buildx bake', options(parsed, '--set'), flag(parsed, '--push'), when);
        }
        case 'imagetools': {
            const [action, ...words] = rest;
            if (action === undefined || (0,workflow_value/* literal */.eu)(action) !== 'create')
                return [];
            const parsed = parseOptions(words, {
                valued: ['-t', '--tag', '-f', '--file', '--builder', '--annotation', '--progress'],
            });
            if (flag(parsed, '--dry-run') !== false)
                return [];
            return options(parsed, '-t', '--tag').map(image => transfer('push', 'docker buildx imagetools create', image, when));
        }
        default:
            // `docker buildx --builder x build`
            return sub !== undefined && ((0,workflow_value/* literal */.eu)(sub) ?? '').startsWith('-')
                ? buildx(parseOptions([sub, ...rest], { valued: ['--builder'] }, true).words, command, when)
                : [];
    }
}
function manifest(tool, [sub, ...rest], when) {
    if (sub === undefined || (0,workflow_value/* literal */.eu)(sub) !== 'push')
        return [];
    const { words } = parseOptions(rest, TRANSFER);
    const image = tool === 'docker' ? words[0] : words.at(-1);
    return image === undefined ? [] : [transfer('push', `${tool} manifest push`, withoutScheme(image, 'docker://'), when)];
}
/** What is pushed stands in compose's own file. */
function compose(rest, when) {
    const { words } = parseOptions(rest, {
        valued: [
            ...['-f', '--file', '-p', '--project-name', '--profile', '--env-file', '--project-directory'],
            ...['--ansi', '--progress', '--parallel', '-c', '--context', '-H', '--host'],
        ],
    }, true);
    const sub = words[0] && (0,workflow_value/* literal */.eu)(words[0]);
    const isPushingBuild = sub === 'build' && words.some(word => (0,workflow_value/* literal */.eu)(word) === '--push');
    const isTransfer = sub === undefined || isPushingBuild || /^(push|pull|publish)$/.test(sub);
    return words.length > 0 && isTransfer ? [opaque(`docker compose ${sub ?? ''}`.trim(), when)] : [];
}

;// CONCATENATED MODULE: ./build/workflow/deeds/harmless.js




/** Programs that neither log in to a registry nor push, whatever their words are. What is not here may do both. */
const HARMLESS = new Set([
    // the shell's own
    ': [ [[ (( alias bg break builtin cd command continue declare dirs echo exit export false fg getopts hash help jobs',
    'let local logout mapfile popd printf pushd pwd read readarray readonly return set shift shopt test times trap true',
    'type typeset ulimit umask unalias unset wait',
    // files and text
    '7z awk base64 basename cat chgrp chmod chown cksum cmp column comm cp csplit curl cut date dd df diff dirname',
    'dos2unix du egrep envsubst expand expr fgrep file fmt fold gawk getfacl grep gunzip gzip head hexdump iconv install',
    'join jq less ln locale ls md5sum mkdir mktemp more mv nl od paste patch pr printenv ps readlink realpath rev rg rm',
    'rmdir rsync sed seq sha1sum sha256sum sha512sum shuf sleep sort split stat strings sum sync tac tail tar tee touch',
    'tr tree truncate tsort uniq unxz unzip uuidgen wc wget whereis which who whoami xmllint xq xxd xz yes yq zcat zip zstd',
    // the machine
    'add-apt-repository apk apt apt-get apt-key brew choco dig dnf dpkg dpkg-query free gpg groupadd groups host hostname',
    'id ifconfig ip iptables kill killall launchctl logger lsb_release lscpu lsof modprobe mount nc netstat newgrp nproc',
    'nslookup openssl pgrep ping pkill service snap ss ssh-add ssh-agent ssh-keygen ssh-keyscan swapoff sysctl systemctl',
    'ufw umount uname update-alternatives update-ca-certificates uptime useradd usermod yum zypper',
    // another machine
    'scp sftp ssh sshpass',
    // tools of the trade
    'actionlint argocd aws azcopy bicep black cfn-lint checkov clang cmake conda conftest corepack ctest dive eksctl',
    'envconsul eslint flake8 flux func g++ gcc gh git git-lfs gitversion golangci-lint grype hadolint hugo istioctl javac',
    'jest k3d kind kubeconform kubectl kubectx kubelogin kubens kubeval kustomize ld minikube mkdocs mongo mongosh mypy',
    'mysql ninja node-gyp notation nuget nvm opa pip pip3 pipx poetry pre-commit prettier psql pyenv pytest rbenv redis-cli',
    'ruff rustc rustup semver shellcheck sqlcmd swa syft terraform terragrunt tflint tfsec tofu tox trivy tsc uv vault',
    'vitest yamllint',
]
    .join(' ')
    .split(' '));
/** Those that are harmless with this as the first word, or with none. */
const BY_FIRST_WORD = {
    azd: /^(auth|config|env|version|init|provision|down)$/,
    bundle: /^(install|config|check)$/,
    cargo: /^(?!run$|xtask$|make$)/,
    cosign: /^(sign|verify|attest|version|initialize|generate-key-pair)$/,
    dotnet: /^(restore|build|publish|test|tool|format|clean|new|nuget|--version|--info|sln|add|ef|pack|workload|dev-certs)$/,
    gcloud: /^(compute|config|container|info|projects|secrets|services|storage|version)$/,
    go: /^(build|test|vet|mod|get|install|fmt|version|env|list|generate|work|clean)$/,
    java: /^--?version$/,
    node: /^(--version|-v)$/,
    npx: /^(cypress|eslint|jest|lerna|ng|playwright|prettier|stylelint|tsc|vitest)$/,
    perl: /^(--version|-v)$/,
    python: /^(--version|-V|-m)$/,
    python3: /^(--version|-V|-m)$/,
    ruby: /^(--version|-v)$/,
};
/** Build tools by the tasks that they are given; what speaks of images or of publishing may be a plugin that pushes. */
const BUILD_TOOLS = {
    mvn: {
        tasks: /^(clean|validate|compile|test-compile|test|package|verify|install|(dependency|versions):[\w-]+)$/,
        valued: ['-f', '--file', '-pl', '--projects', '-s', '--settings', '-P', '-T', '--threads', '-l'],
    },
    gradle: {
        tasks: /^(:?[\w-]+:)*(clean|build|assemble|test|check|jar|bootJar|war|classes|dependencies|(compile|lint)\w*)$/,
        valued: ['-x', '--exclude-task', '-p', '--project-dir', '-b', '-I', '--init-script'],
    },
};
const TELLING = /docker|image|jib|push|deploy|release|container|login|registry|oci\b/i;
const PACKAGE_MANAGERS = /^(npm|pnpm|yarn|bun)$/;
const PACKAGE_COMMAND = /^(add|audit|cache|ci|config|fetch|i|install|link|outdated|pkg|prune|publish|root|set|store|t|test|version|view|whoami|-v|--\S+)$/;
/** Usual names of scripts of package.json that build and test. */
const PACKAGE_SCRIPT = /^(build|check|compile|coverage|e2e|format|generate|lint|prettier|test|type-?check|unit)([:-][\w:-]+)?$/;
/** Cmdlets come as Verb-Noun, and only these run what could log in. */
const CMDLET = /^[A-Za-z]+-[A-Za-z]+$/;
const RUNNING_CMDLET = /^(Connect-AzContainerRegistry|Invoke-(Expression|Command|Build|psake)|Start-(Process|Job)|Import-Module)$/i;
/**
 * Whether a command neither logs in to a registry nor pushes.
 * @param words those behind its name
 * @param input what it reads
 */
function isHarmless(name, words, input) {
    const base = baseName(name) ?? '';
    const text = (0,workflow_value/* literal */.eu)(name) ?? '';
    const [first] = words.map(workflow_value/* literal */.eu);
    const wrapped = /^(mvn|gradle)w$/.exec(base)?.[1];
    if (wrapped !== undefined)
        return isBuild(wrapped, words);
    // A script of the repository may have any name.
    if (/[\\/]/.test(text) && !/^\/(usr\/)?(local\/)?s?bin\//.test(text))
        return false;
    if (HARMLESS.has(base))
        return true;
    if (CMDLET.test(base))
        return !RUNNING_CMDLET.test(base);
    if (Object.hasOwn(BUILD_TOOLS, base))
        return isBuild(base, words);
    if (PACKAGE_MANAGERS.test(base))
        return isPackageBuild(words);
    if (INLINE.test(base) && isQuietScript(words, input))
        return true;
    const pattern = Object.hasOwn(BY_FIRST_WORD, base) ? BY_FIRST_WORD[base] : undefined;
    if (pattern === undefined)
        return false;
    if (base === 'dotnet' && words.some(word => /container/i.test(knownStart(word))))
        return false;
    return first === undefined ? words.length === 0 : pattern.test(first);
}
function isBuild(tool, words) {
    const known = BUILD_TOOLS[tool];
    const texts = words.map(workflow_value/* literal */.eu);
    if (known === undefined || texts.some(text => text === undefined || TELLING.test(text)))
        return false;
    return parseOptions(words, known).words.every(word => known.tasks.test((0,workflow_value/* literal */.eu)(word) ?? ''));
}
function isPackageBuild(words) {
    const { words: bare } = parseOptions(words, { valued: ['--prefix', '-C', '--filter', '-w', '--workspace', '--cwd'] });
    const [command, script] = bare.map(workflow_value/* literal */.eu);
    if (bare.length === 0)
        return true;
    if (command === undefined)
        return false;
    if (command === 'run' || command === 'run-script')
        return isPackageScript(script);
    return PACKAGE_COMMAND.test(command) || isPackageScript(command);
}
const isPackageScript = (name) => name !== undefined && PACKAGE_SCRIPT.test(name) && !TELLING.test(name);
/** Languages whose scripts stand in the command, or come on its input: `python -c '…'`, `node <<END`. */
const INLINE = /^(python[\d.]*|node|ruby|perl|php)$/;
/** Whether a script in another language starts no program. */
function isQuietScript(words, input) {
    const at = words.findIndex(word => /^-[a-z]*[ce]$|^--eval$|^-p$/.test((0,workflow_value/* literal */.eu)(word) ?? ''));
    const isOnInput = words.every(word => (0,workflow_value/* literal */.eu)(word) === '-') && input !== undefined;
    const script = at >= 0 ? words[at + 1] : isOnInput ? input : undefined;
    if (script === undefined || !script.pieces.some(piece => 'known' in piece))
        return false;
    return !script.pieces.some(piece => 'known' in piece && STARTS_PROGRAM.test(piece.known));
}
const STARTS_PROGRAM = /subprocess|system|popen|exec|spawn|docker|import\s+sh\b|`|\brequire\b.*child/i;

;// CONCATENATED MODULE: ./build/workflow/deeds/oci-tools.js




/** helm v3, oras v1, crane v0.20, regctl v0.8 and skopeo v1, as their `--help` has it. */
const oci_tools_LOGIN = {
    valued: [
        ...['-u', '--username', '-p', '--password', '--pass', '--user', '--ca-file', '--cert-file', '--key-file'],
        ...['--registry-config', '--authfile', '--cert-dir', '--identity-token', '--resolve', '--verbosity', '-v'],
    ],
};
/** Options by which a tool uses other credentials than the stored ones. */
const OWN_CREDENTIALS = [
    ...['-u', '--username', '-p', '--password', '--password-stdin', '--registry-config', '--authfile', '--creds'],
    ...['--from-username', '--to-username', '--from-registry-config', '--to-registry-config', '--identity-token'],
    ...[
        '--src-creds',
        '--dest-creds',
        '--src-authfile',
        '--dest-authfile',
        '--src-registry-token',
        '--dest-registry-token',
    ],
];
const HELM_TRANSFER = {
    flags: [
        ...['--plain-http', '--insecure-skip-tls-verify', '--debug', '--untar', '--prov', '--verify', '--devel', '--wait'],
        ...[
            '-i',
            '--install',
            '--atomic',
            '--create-namespace',
            '--dry-run',
            '--force',
            '--reuse-values',
            '--reset-values',
        ],
        ...['--dependency-update', '--cleanup-on-fail', '--wait-for-jobs', '-g', '--generate-name', '--include-crds'],
        ...['--reset-then-reuse-values', '--rollback-on-failure', '--skip-crds', '--no-hooks'],
    ],
};
const ORAS_TRANSFER = {
    valued: [
        ...['--artifact-type', '--annotation', '-a', '--annotation-file', '--concurrency', '--config', '--export-manifest'],
        ...['--format', '--output', '-o', '--platform', '--registry-config', '--ca-file', '--cert-file', '--key-file'],
        ...['-u', '-p', '--username', '--password', '--subject', '--image-spec', '--distribution-spec', '--resolve'],
        ...['--from-username', '--from-password', '--to-username', '--to-password', '--from-registry-config'],
        ...['--to-registry-config', '--template', '--media-type', '--identity-token'],
    ],
};
const CRANE_TRANSFER = {
    valued: ['--platform', '--format', '-c', '--cache_path', '-t', '--tag', '-j', '--jobs', '-f', '-b'],
};
const REGCTL_TRANSFER = {
    valued: ['--platform', '--platforms', '-p', '-v', '--verbosity', '--host', '--logopt'],
};
const SKOPEO_COPY = {
    flags: [
        ...[
            '-a',
            '--all',
            '-q',
            '--quiet',
            '--src-no-creds',
            '--dest-no-creds',
            '--remove-signatures',
            '--preserve-digests',
        ],
        ...['--dest-compress', '--dest-decompress', '--insecure-policy', '--debug', '--dest-precompute-digests'],
    ],
};
function helmDeeds({ argv, input }, when) {
    const [, sub, ...rest] = argv;
    switch (sub && (0,workflow_value/* literal */.eu)(sub)) {
        case 'registry':
            return registryLogin('helm registry login', rest, input, when);
        case 'chart':
            return oldChart(rest, when);
        case 'push':
        case 'pull':
        case 'fetch':
        case 'install':
        case 'upgrade':
        case 'template':
        case 'show': {
            const { words, options } = parseOptions(rest, HELM_TRANSFER);
            if (OWN_CREDENTIALS.some(name => options.has(name) && name !== '-p' && name !== '-u'))
                return [];
            const chart = words.find(word => knownStart(word).startsWith('oci://'));
            const name = sub === undefined ? '' : (0,workflow_value/* literal */.eu)(sub);
            const is = name === 'push' ? 'push' : 'pull';
            return chart === undefined ? [] : [transfer(is, `helm ${name}`, withoutScheme(chart, 'oci://'), when)];
        }
        default:
            return [];
    }
}
/** helm 3.0 to 3.6: `helm chart push REF`. */
function oldChart([action, ref], when) {
    const name = action && (0,workflow_value/* literal */.eu)(action);
    return ref !== undefined && (name === 'push' || name === 'pull')
        ? [transfer(name, `helm chart ${name}`, ref, when)]
        : [];
}
/** `<tool> login HOST`, and `logout`. */
function registryLogin(by, [action, ...rest], input, when) {
    const parsed = parseOptions(rest, oci_tools_LOGIN);
    const [registry] = parsed.words;
    const name = action && (0,workflow_value/* literal */.eu)(action);
    if (name === 'logout')
        return [configChange('docker logout', registry, when)];
    if (name !== 'login')
        return [];
    if (options_option(parsed, '--registry-config', '--authfile') !== undefined)
        return [opaque(`${by} with a file of its own`, when)];
    const onLine = options_option(parsed, '-p', '--password', '--pass', '--identity-token');
    const fromInput = ['--password-stdin', '--pass-stdin', '--identity-token-stdin'].some(flag => parsed.options.has(flag));
    return [
        login(by, {
            registry,
            userName: options_option(parsed, '-u', '--username', '--user'),
            passwordOnCommandLine: onLine?.place,
            password: onLine ?? (fromInput ? input : undefined),
        }, when),
    ];
}
function orasDeeds({ argv, input }, when) {
    const [, sub, ...rest] = argv;
    const name = sub && (0,workflow_value/* literal */.eu)(sub);
    if (name === 'login' || name === 'logout')
        return registryLogin('oras login', argv.slice(1), input, when);
    const [words, isManifest] = name === 'manifest' || name === 'blob' ? [rest.slice(1), true] : [rest, false];
    const action = isManifest ? rest[0] && (0,workflow_value/* literal */.eu)(rest[0]) : name;
    const parsed = parseOptions(words, ORAS_TRANSFER);
    if (OWN_CREDENTIALS.some(option => parsed.options.has(option)))
        return [];
    if ([...parsed.options.keys()].some(option => option.includes('oci-layout')))
        return [];
    return transfers('oras', action, parsed.words, when);
}
function craneDeeds({ argv, input }, when) {
    const [, sub, ...rest] = argv;
    const name = sub && (0,workflow_value/* literal */.eu)(sub);
    if (name === 'auth')
        return registryLogin('crane auth login', rest, input, when);
    const { words } = parseOptions(rest, CRANE_TRANSFER);
    // crane push FILE IMAGE
    return transfers('crane', name, name === 'push' ? words.slice(1) : words, when);
}
function regctlDeeds({ argv, input }, when) {
    const { words } = parseOptions(argv.slice(1), REGCTL_TRANSFER, true);
    const [sub, action, ...rest] = words;
    const name = sub && (0,workflow_value/* literal */.eu)(sub);
    if (name === 'registry')
        return registryLogin('regctl registry login', words.slice(1), input, when);
    if (name !== 'image')
        return [];
    return transfers('regctl image', action && (0,workflow_value/* literal */.eu)(action), parseOptions(rest, REGCTL_TRANSFER).words, when);
}
function transfers(tool, action, [first, second], when) {
    if (first === undefined)
        return [];
    switch (action) {
        case 'push':
        case 'attach':
            return [transfer('push', `${tool} ${action}`, first, when)];
        case 'pull':
            return [transfer('pull', `${tool} ${action}`, first, when)];
        case 'cp':
        case 'copy': {
            if (second === undefined)
                return [];
            return [transfer('pull', `${tool} ${action}`, first, when), transfer('push', `${tool} ${action}`, second, when)];
        }
        default:
            return [];
    }
}
function skopeoDeeds({ argv, input }, when) {
    const [, sub, ...rest] = argv;
    const name = sub && (0,workflow_value/* literal */.eu)(sub);
    if (name === 'login' || name === 'logout')
        return registryLogin('skopeo login', argv.slice(1), input, when);
    if (name === 'sync')
        return [opaque('skopeo sync', when)];
    if (name !== 'copy')
        return [];
    const { words, options } = parseOptions(rest, SKOPEO_COPY);
    if (options.has('--authfile'))
        return [];
    const hasOwn = (side) => OWN_CREDENTIALS.some(own => own.startsWith(side) && options.has(own));
    const [from, to] = words;
    const isRemote = (word) => word !== undefined && knownStart(word).startsWith('docker://');
    return [
        ...(isRemote(from) && !hasOwn('--src-')
            ? [transfer('pull', 'skopeo copy', withoutScheme(from, 'docker://'), when)]
            : []),
        ...(isRemote(to) && !hasOwn('--dest-')
            ? [transfer('push', 'skopeo copy', withoutScheme(to, 'docker://'), when)]
            : []),
    ];
}

;// CONCATENATED MODULE: ./build/workflow/deeds/commands.js









const FAMILIES = {
    az: azDeeds,
    buildah: dockerDeeds,
    crane: craneDeeds,
    docker: dockerDeeds,
    'docker-compose': ({ argv }, when) => compose(argv.slice(1), when),
    gcrane: craneDeeds,
    helm: helmDeeds,
    oras: orasDeeds,
    podman: dockerDeeds,
    'podman-compose': ({ argv }, when) => compose(argv.slice(1), when),
    regctl: regctlDeeds,
    skopeo: skopeoDeeds,
};
/** What a command does with registries. */
function commandDeeds(command, when) {
    const { argv } = command;
    const [name, ...words] = argv;
    const base = baseName(name) ?? toolOfOutput(name);
    if (name === undefined)
        return [];
    if (base === undefined)
        return [opaque('a command that is known only when it runs', when)];
    const family = Object.hasOwn(FAMILIES, base) ? FAMILIES[base] : undefined;
    if (family !== undefined && isProgram(name))
        return family(command, when) ?? [];
    return other(base, name, words, when, command.input);
}
/** A program by its bare name or under a folder of programs; `./docker` is the repository's own. */
const isProgram = (name) => {
    const text = (0,workflow_value/* literal */.eu)(name) ?? '';
    return !/^\.{0,2}[\\/]?[^\\/]*[\\/]/.test(text) || /^\/|^[A-Za-z]:|^~/.test(text);
};
/** `${{ steps.helm.outputs.helm-path }}` of azure/setup-helm. */
function toolOfOutput(name) {
    const [piece] = name?.pieces ?? [];
    if (name?.pieces.length !== 1 || piece === undefined || !('unknown' in piece))
        return undefined;
    return /\.outputs\.(helm|kubectl|oras)-path$/.exec(piece.unknown)?.[1];
}
function other(base, name, words, when, input) {
    switch (base) {
        case 'export':
            if (words.some(word => knownStart(word).startsWith('DOCKER_CONFIG=')))
                return [configChange('DOCKER_CONFIG', undefined, when)];
            return words.some(word => knownStart(word).startsWith('DOCKER_AUTH_CONFIG='))
                ? [opaque('DOCKER_AUTH_CONFIG', when)]
                : [];
        case 'find':
            return words.some(word => /^-(exec|ok)/.test((0,workflow_value/* literal */.eu)(word) ?? '')) ? [opaque('find -exec', when)] : [];
        case 'xargs':
            return appended(words, when);
    }
    if (CHANGING.test(base) && words.some(isDockerFile))
        return [opaque("a change of docker's files", when)];
    return isHarmless(name, words, input) ? [] : [opaque(shortened((0,workflow_value/* literal */.eu)(name) ?? base, words), when)];
}
/** Logins are kept in these files, and can be put there without a login. */
const CHANGING = /^(cp|mv|tee|install|ln|rm|sed)$/;
const isDockerFile = ({ pieces }) => pieces.some(piece => 'known' in piece && /\.docker\b|\bcontainers\/auth\.json/.test(piece.known));
/** What xargs runs gets words that nobody knows. */
function appended(words, when) {
    const { words: argv } = parseOptions(words, { valued: ['-I', '-n', '-P', '-d', '-L', '-s', '-a', '-E'] }, true);
    const [name, ...rest] = argv;
    const base = baseName(name);
    if (name === undefined)
        return [];
    if (base === undefined || Object.hasOwn(FAMILIES, base))
        return [opaque(`xargs ${base ?? ''}`.trim(), when)];
    return other(base, name, rest, when);
}
/** The name and the first word, if it tells what is run: `make push`, `bash scripts/build.sh`. */
function shortened(name, words) {
    const first = words.map(workflow_value/* literal */.eu).find(word => word !== undefined && !word.startsWith('-') && word.trim() !== '');
    const text = first === undefined || !/^[\w./:@-]{1,60}$/.test(first) ? name : `${name} ${first}`;
    return text.slice(0, 80);
}

;// CONCATENATED MODULE: ./build/workflow/deeds/actions.js








const READERS = {
    'docker/login-action': dockerLogin,
    'azure/docker-login': azureDockerLogin,
    'azure/container-actions/docker-login': azureDockerLogin,
    'azure/login': azureLogin,
    'docker/build-push-action': buildPush,
    'docker/bake-action': bake,
    'redhat-actions/podman-login': (step, when) => [login('podman login', credentialsOf(step), when)],
    'redhat-actions/push-to-registry': pushToRegistry,
    'redhat-actions/buildah-build': () => [],
    'azure/acr-build': acrBuild,
    'azure/container-apps-deploy-action': containerApps,
    'nick-fields/retry': retried,
    'nick-invision/retry': retried,
    'actions/github-script': githubScript,
};
/** Owners and actions that neither log in to a registry nor push or pull for the steps that follow. */
const actions_HARMLESS = [
    // This one: it logs in nowhere.
    /(?:^|\/)acr-login-check$/,
    /^actions\/(?!github-script)/,
    /^github\//,
    /^azure\/(?!cli$|powershell$|docker-login|login$|acr|container-apps-deploy)/,
    /^docker\/(setup-|metadata-action|scout-action|build-push-action\/)/,
    /^(hashicorp|codecov|google-github-actions|sonarsource|snyk|anchore|aquasecurity|sigstore|trufflesecurity)\//,
    /^(slackapi|8398a7|rtcamp|peter-evans|softprops|ncipollo|dorny|tj-actions|stefanzweifel|ad-m|mikepenz)\//,
    /^(dtolnay|actions-rs|swatinem|taiki-e|pnpm|ruby|subosito|oven-sh|astral-sh|denoland|bufbuild|golangci)\//,
    /^(gittools|paulhatch|mathieudutour|anothrnick|release-drafter|googleapis|semantic-release|step-security)\//,
    /^(microsoft\/(setup-msbuild|security-devops-action|variable-substitution)|nuget\/|cschleiden\/|cycjimmy\/)/,
    /^(marocchino|actionsdesk|amannn|wagoid|reviewdog|rhysd|super-linter|oxsecurity|pre-commit|psf)\//,
    /^(cypress-io|mxschmitt|jwalton|fjogeleit|jlumbroso|easimon|insightsengineering|crazy-max\/ghaction-)/,
    /^(jfrog\/setup-|fluxcd\/flux2\/action|helm\/kind-action|helm\/chart-testing-action|engineerd\/setup-kind|imranismail\/setup-)/,
    /^(advanced-security|test-summary|enricomi|mindsers|louisbrunner|artursouza|im-open|actions-ecosystem)\//,
    /^(appleboy|webfactory|shimataro|cloudflare|netlify|peaceiris|jamesives|burnett01)\//,
    /^[^/]+\/(setup-|install-|[^/]+-installer$)/,
];
/** What a step with `uses:` does; its script (azure/cli) is read apart. */
function actionDeeds(step, action, when) {
    const reader = Object.hasOwn(READERS, action) ? READERS[action] : undefined;
    if (reader !== undefined)
        return reader(step, when);
    if (bringsLogins(step, action))
        return [opaque(action, when)];
    return actions_HARMLESS.some(pattern => pattern.test(action)) ? [] : [opaque(action, when)];
}
/** A cache or an artifact that is put where docker keeps its logins. */
const bringsLogins = (step, action) => !action.startsWith('actions/upload-') &&
    (step.with.get('path')?.pieces ?? []).some(piece => 'known' in piece && /(?:^|[\s/])\.docker(?![\w.-])/.test(piece.known));
/** The outputs of an action that are known in part. */
function actionOutputs(step, action) {
    if (action !== 'docker/metadata-action' || step.id === undefined)
        return new Map();
    const images = given(step, 'images');
    if (images === undefined)
        return new Map();
    const tags = metadataImages(images).flatMap((image, index) => [
        ...(index > 0 ? [{ known: '\n', place: image.place }] : []),
        ...image.pieces.map(piece => ({ ...piece, use: image.place })),
        { known: ':', place: image.place },
        // One of its tags, by the name of an output that has one.
        { unknown: `steps.${step.id}.outputs.version`, place: image.place },
    ]);
    return tags.length === 0 ? new Map() : new Map([['tags', toValue(tags, images.place)]]);
}
/**
 * docker/metadata-action takes names one a line or between commas, `name=x,enable=true` too, and turns them to lower case.
 * Source: docker/metadata-action:src/image.ts, Transform.
 */
function metadataImages(images) {
    return pieces_listOf(images, /\n/g)
        .flatMap(line => (knownStart(line).startsWith('name=') ? pieces_listOf(line, /,/g).slice(0, 1) : pieces_listOf(line, /,/g)))
        .flatMap(entry => {
        const start = knownStart(entry);
        if (/^(enable|type)=/.test(start))
            return [];
        const name = withoutStart(entry, 'name=') ?? entry;
        return [toValue(lowerCase(name.pieces), name.place)];
    });
}
/** In lower case; the host keeps the names of what is not known, since hosts that differ in case only are one for metadata-action. */
function lowerCase(pieces) {
    let isHost = true;
    return pieces.flatMap(piece => {
        if ('known' in piece && piece.known.includes('/'))
            isHost = false;
        if ('unknown' in piece && isHost)
            return [piece];
        return mapped([piece], text => text.toLowerCase());
    });
}
/** An input that is given and not empty. */
function given(step, name) {
    const value = step.with.get(name);
    if (value === undefined)
        return undefined;
    const pieces = trimmed(value.pieces);
    return pieces.length === 0 ? undefined : toValue(pieces, value.place);
}
const credentialsOf = (step, registry = 'registry') => ({
    registry: given(step, registry),
    userName: step.with.get('username'),
    password: step.with.get('password'),
});
function dockerLogin(step, when) {
    const several = given(step, 'registry-auth');
    if (several !== undefined)
        return registryAuth(several).map(entry => login('docker/login-action', entry, when));
    return [login('docker/login-action', credentialsOf(step), when)];
}
/** `registry-auth` of docker/login-action v3.4 on: a YAML list of registry, username, password. */
function registryAuth(value) {
    const entries = [];
    for (const line of pieces_listOf(value, /\n/g)) {
        const isNew = knownStart(line).startsWith('-');
        const field = /^(?:-\s*)?(registry|username|password)\s*:\s*/.exec(knownStart(line));
        if (isNew)
            entries.push({ registry: undefined });
        const entry = entries.at(-1);
        const text = field === null ? undefined : withoutStart(line, field[0]);
        if (entry === undefined || field === null || text === undefined)
            continue;
        if (field[1] === 'registry')
            entry.registry = text;
        else if (field[1] === 'username')
            entry.userName = text;
        else
            entry.password = text;
    }
    return entries;
}
/** It writes a configuration of its own and points DOCKER_CONFIG at it. Source: Azure/docker-login:src/login.ts. */
function azureDockerLogin(step, when) {
    const credentials = credentialsOf(step, 'login-server');
    return [
        configChange('azure/docker-login', credentials.registry, when),
        login('azure/docker-login', credentials, when),
    ];
}
function azureLogin(step, when) {
    return [entraLogin('azure/login', actions_howOf(step), when)];
}
/** Source: Azure/login:src/common/LoginConfig.ts. */
function actions_howOf(step) {
    const authType = given(step, 'auth-type');
    if (authType !== undefined && (0,workflow_value/* literal */.eu)(authType)?.toUpperCase() === 'IDENTITY')
        return 'managed-identity';
    if (given(step, 'client-id') !== undefined)
        return given(step, 'client-secret') === undefined ? 'oidc' : 'secret';
    return given(step, 'creds') === undefined ? 'unknown' : 'creds';
}
function buildPush(step, when) {
    // Version 1 logs in and pushes by inputs of its own.
    if (/^v1(\.|$)/.test(step.uses?.ref ?? ''))
        return [opaque('docker/build-push-action', when)];
    const push = given(step, 'push');
    const pushes = push === undefined ? false : truth(push);
    const outputs = [...pieces_listOf(step.with.get('outputs') ?? toValue([], when.place), /\n/g)].map(readOutput);
    const toRegistry = outputs.filter(({ isPushed }) => isPushed !== false);
    const tags = pieces_listOf(step.with.get('tags') ?? toValue([], when.place), /[\n,]/g);
    if (pushes === false && toRegistry.length === 0)
        return tags.map(image => naming('docker/build-push-action', image, when));
    const isSure = pushes === true || toRegistry.some(({ isPushed }) => isPushed === true);
    const how = { ...when, isConditional: when.isConditional || !isSure };
    const images = [...tags, ...toRegistry.flatMap(({ names }) => names)];
    if (images.length === 0)
        return [opaque('docker/build-push-action', how)];
    return images.map(image => transfer('push', 'docker/build-push-action', image, how));
}
function bake(step, when) {
    const push = given(step, 'push');
    const set = pieces_listOf(step.with.get('set') ?? toValue([], when.place), /\n/g);
    return bakeDeeds('docker/bake-action', set, push === undefined ? false : truth(push), when);
}
/** Its image is `registry/image:tag`; where a user is given it logs in itself. */
function pushToRegistry(step, when) {
    const by = 'redhat-actions/push-to-registry';
    const [registry, image] = [given(step, 'registry'), given(step, 'image')];
    if (image === undefined || given(step, 'username') !== undefined)
        return [opaque(by, when)];
    const pieces = registry === undefined
        ? [...image.pieces]
        : [...registry.pieces, { known: '/', place: registry.place }, ...image.pieces];
    return [transfer('push', by, toValue(pieces, (registry ?? image).place), when)];
}
function acrBuild(step, when) {
    const image = given(step, 'image') ?? given(step, 'repository');
    return image === undefined ? [] : [transfer('push', 'azure/acr-build', image, when, true)];
}
/** It builds and pushes where it is given a source, and logs in to the registry by itself. */
function containerApps(step, when) {
    const isBuilt = ['appsourcepath', 'acrname', 'acrusername'].some(name => given(step, name) !== undefined);
    return isBuilt ? [opaque('azure/container-apps-deploy-action', when)] : [];
}
/** The command that it tries until it succeeds. */
function retried(step, when) {
    const command = given(step, 'command');
    const shell = given(step, 'shell');
    if (command === undefined || (shell !== undefined && !/^(bash|sh)$/.test((0,workflow_value/* literal */.eu)(shell) ?? '')))
        return [opaque('nick-fields/retry', when)];
    const { commands, isPartial } = readBash(nested_scriptOf(command), step.env);
    return [
        ...(isPartial ? [opaque('nick-fields/retry', when)] : []),
        ...commands.flatMap(inner => {
            const around = circumstances(inner, when.isInAzureCli);
            return commandDeeds(inner, { ...around, isConditional: around.isConditional || when.isConditional });
        }),
    ];
}
/** JavaScript is not read: only whether it starts a program. */
function githubScript(step, when) {
    const script = step.with.get('script') ?? toValue([], when.place);
    const isQuiet = !script.pieces.some(piece => 'known' in piece && /\bexec|child_process|docker/i.test(piece.known));
    return isQuiet ? [] : [opaque('actions/github-script', when)];
}

;// CONCATENATED MODULE: ./build/workflow/deeds/index.js






/** What a step does with registries, in its order, and what it leaves behind. Never throws; what cannot be read is `opaque`. */
function deedsOf(step) {
    const read = stepDeeds(step);
    // docker takes logins from this variable, too. Source: docker/cli:cli/config/memorystore/store.go.
    const [first] = read.deeds;
    if (!step.env.has('DOCKER_AUTH_CONFIG') || first === undefined)
        return read;
    const { place, isConditional, isInAzureCli } = first;
    return { ...read, deeds: [opaque('DOCKER_AUTH_CONFIG', { place, isConditional, isInAzureCli }), ...read.deeds] };
}
function stepDeeds(step) {
    const action = step.uses?.action;
    const isInAzureCli = action === 'azure/cli';
    const when = { place: (step.uses ?? step).place, isConditional: step.isConditional, isInAzureCli };
    if (step.script !== undefined)
        return scriptDeeds(step, step.script, when);
    if (action === undefined)
        return { deeds: [], env: new Map(), outputs: new Map() };
    return { deeds: actionDeeds(step, action, when), env: new Map(), outputs: actionOutputs(step, action) };
}
function scriptDeeds(step, script, when) {
    const reading = readScript(script, step.env);
    if (reading === undefined)
        return { deeds: [opaque('a script in another language', when)], env: new Map(), outputs: new Map() };
    const deeds = reading.commands.flatMap(command => {
        const own = circumstances(command, when.isInAzureCli);
        return commandDeeds(command, { ...own, isConditional: own.isConditional || step.isConditional });
    });
    const env = step.isConditional
        ? new Map([...reading.env].map(([name, value]) => [name, afterCondition(name, value, step)]))
        : reading.env;
    return {
        deeds: [
            ...deeds,
            ...(reading.isPartial ? [opaque('a script that cannot be read as a whole', when)] : []),
            ...(reading.env.has('DOCKER_CONFIG') ? [configChange('DOCKER_CONFIG', undefined, when)] : []),
        ],
        env,
        // An output of a step that did not run is empty, and is used only where it ran.
        outputs: reading.outputs,
    };
}
/**
 * What a variable is after a step that may not have run. Where it had no value before and has one that is known in part, it is that one
 * or empty, and whoever uses it means that one; as a whole it is not relied on, since conditions may ask for it.
 */
function afterCondition(name, value, step) {
    const isInPart = hasUnknown(value.pieces) && value.pieces.some(piece => 'known' in piece);
    return isInPart && !step.env.has(name) ? value : unknownValue(`$${name}`, step.place);
}
function readScript(script, env) {
    switch (script.shell) {
        case 'bash':
        case 'sh':
            // Where the runner is not known, neither is the shell: no line of bash begins like that.
            return /^\s*\$(env:)?\w+\s*=[^=]/m.test(script.text) ? readPowerShell(script, env) : readBash(script, env);
        case 'powershell':
            return readPowerShell(script, env);
        case 'other':
            return undefined;
    }
}

;// CONCATENATED MODULE: ./build/workflow/steps.js








/** Reads steps one after the other, each with what those before it left behind. */
function readSteps(list, frame) {
    const steps = [];
    const outputs = new Map();
    for (const node of listOf(list)?.items ?? []) {
        if (frame.reader.left.steps <= 0)
            break;
        if (mapOf(node) === undefined)
            continue;
        frame.reader.left.steps--;
        const id = textOf(get(node, 'id'))?.text;
        const read = readStep(node, id, { ...frame, scope: { ...frame.scope, steps: outputs } });
        for (const step of read.steps)
            steps.push(step);
        if (id !== undefined && read.outputs.size > 0)
            outputs.set(id.toLowerCase(), read.outputs);
    }
    return { steps, outputs };
}
function readStep(node, id, frame) {
    const { job, over } = frame;
    const seen = over.size === 0 ? job.env : new Map([...job.env, ...over]);
    const scope = withEnv({ ...frame.scope, env: seen }, get(node, 'env'));
    const context = contextOf(scope);
    const condition = both(frame.condition, conditionOf(textOf(get(node, 'if')), context));
    const continueOnError = frame.continueOnError || isSaidOrUnknown(get(node, 'continue-on-error'), scope);
    const usesText = textOf(get(node, 'uses'));
    const given = valuesOf(get(node, 'with'), scope, name => name.toLowerCase(), inputOfText);
    const composite = usesText === undefined ? undefined : compositeOf(usesText.text, frame);
    if (composite !== undefined) {
        const own = get(node, 'env') === undefined ? over : new Map([...over, ...valuesOf(get(node, 'env'), { ...scope, env: seen })]);
        return readComposite(composite, given, { ...frame, scope, over: own, condition, continueOnError });
    }
    const uses = usesText === undefined ? undefined : usesOf(usesText);
    const script = scriptIn(node, uses, frame.shell, scope);
    const { deeds, env, outputs } = condition.holds === false
        ? { deeds: [], env: new Map(), outputs: new Map() }
        : deedsOf({
            place: node.place,
            id,
            uses,
            with: given,
            script,
            env: scope.env,
            isConditional: condition.holds === undefined,
        });
    if (env.size > 0)
        job.env = new Map([...job.env, ...env]);
    const own = valuesOf(get(node, 'env'), { ...scope, env: seen });
    const pieces = [...[...given.values(), ...own.values()].flatMap(value => value.pieces), ...(script?.unknowns ?? [])];
    const step = {
        place: node.place,
        id,
        name: textOf(get(node, 'name'))?.text,
        condition: condition.text,
        continueOnError,
        uses,
        with: given,
        script,
        env: scope.env,
        secrets: new Map([...(script === undefined ? [] : secretsOfNamed(scope.env, script.text)), ...secretsIn(pieces)]),
        deeds: deeds.map(deed => boundDeed(continueOnError ? mayFail(deed) : deed, scope.bindings)),
    };
    return { steps: [step], outputs };
}
/** A pull that may fail is most often there to fill a cache, as `docker pull x || true`. */
const mayFail = (deed) => (deed.is === 'pull' ? { ...deed, isConditional: true } : deed);
/** With what is known of this run put in for variables of the runner, which a script reads as they are (`$GITHUB_REPOSITORY`). */
function boundDeed(deed, bindings) {
    if (bindings.size === 0)
        return deed;
    if (deed.is === 'push' || deed.is === 'pull' || deed.is === 'naming')
        return { ...deed, image: boundValue(deed.image, bindings) };
    if (deed.is === 'login' && deed.registry !== undefined)
        return { ...deed, registry: boundValue(deed.registry, bindings) };
    return deed;
}
/** The file of a local action that is made of steps. */
function compositeOf(uses, { reader, stack }) {
    const folder = localPath(uses);
    if (folder === undefined || stack.length >= reader_MAX_DEPTH || reader.left.steps < 0)
        return undefined;
    for (const name of ['action.yml', 'action.yaml']) {
        const path = folder === '' ? name : `${folder}/${name}`;
        const root = stack.includes(path) ? undefined : loaded(reader, path);
        if (root === undefined)
            continue;
        const using = textOf(get(get(root, 'runs'), 'using'))?.text;
        return using === 'composite' ? { path, root } : undefined;
    }
    return undefined;
}
function readComposite({ path, root }, given, frame) {
    const outer = contextOf({ ...frame.scope, inputs: undefined, env: new Map() });
    const inputs = new Map();
    for (const { key, value } of entriesOf(get(root, 'inputs'))) {
        const name = key.text.toLowerCase();
        const standard = textOf(get(value, 'default'));
        const own = given.get(name)?.pieces.map(piece => ({ ...piece, use: piece.use ?? piece.place }));
        const pieces = own ?? (standard === undefined ? [] : operandOf(standard, outer).pieces);
        inputs.set(name, (0,workflow_expression/* textOperand */.pN)(pieces));
    }
    const scope = { ...frame.scope, file: path, inputs, steps: new Map() };
    const read = readSteps(get(get(root, 'runs'), 'steps'), {
        ...frame,
        scope,
        shell: undefined,
        stack: [...frame.stack, path],
    });
    const context = contextOf({ ...scope, steps: read.outputs, env: frame.job.env });
    return { steps: read.steps, outputs: outputsOf(get(root, 'outputs'), context) };
}
/** `outputs:` of an action or of a called workflow, as far as they are known in part. */
function outputsOf(node, context) {
    const outputs = new Map();
    for (const { key, value } of entriesOf(node)) {
        const text = textOf(value) ?? textOf(get(value, 'value'));
        if (text !== undefined)
            outputs.set(key.text.toLowerCase(), valueOfText(text, context));
    }
    return outputs;
}
/** `true`, or an expression that may be. */
function isSaidOrUnknown(node, scope) {
    const text = textOf(node);
    if (text === undefined || isNull(text))
        return false;
    const said = (0,workflow_value/* literal */.eu)(valueOfText(text, contextOf(scope)));
    return said === undefined || said === 'true';
}
/** `uses:` in its parts. Source: docs.github.com, "Workflow syntax", `jobs.<job_id>.steps[*].uses`. */
function usesOf({ text, place, behind }) {
    const written = text.trim();
    const version = /#.*?\b(v?\d+(?:\.\d+)*)\b/.exec(behind)?.[1];
    const isImage = written.startsWith('docker://');
    const at = isImage ? written.search(/:[^/]*$/) : written.lastIndexOf('@');
    const isSplit = at > (isImage ? 'docker'.length : 0) && !written.startsWith('./');
    return {
        action: (isSplit ? written.slice(0, at) : written).toLowerCase(),
        ref: isSplit ? written.slice(at + 1) : '',
        version,
        place,
    };
}
function scriptIn(node, uses, shell, scope) {
    const run = textOf(get(node, 'run'));
    const context = contextOf(scope);
    if (run !== undefined) {
        const own = textOf(get(node, 'shell'));
        return scriptOf(run, shellOf(own === undefined ? shell : (0,workflow_value/* literal */.eu)(valueOfText(own, context)), own !== undefined), context);
    }
    if (uses?.action !== 'azure/cli' && uses?.action !== 'azure/powershell')
        return undefined;
    const script = entriesOf(get(node, 'with')).find(({ key }) => key.text.toLowerCase() === 'inlinescript')?.value;
    return script?.is === 'text'
        ? scriptOf(script, uses.action === 'azure/cli' ? 'bash' : 'powershell', context)
        : undefined;
}
/** `bash -l {0}` is bash; where none is named it is bash, but for Windows. */
function shellOf(named, isNamed) {
    if (named === undefined)
        return isNamed ? 'other' : 'bash';
    const program = /^\s*(?:\S*\/)?([^\s/]+)/
        .exec(named)?.[1]
        ?.toLowerCase()
        .replace(/\.exe$/, '');
    if (program === 'bash' || program === 'sh')
        return program;
    return program === 'pwsh' || program === 'powershell' ? 'powershell' : 'other';
}

;// CONCATENATED MODULE: ./build/workflow/jobs.js











/** The jobs of a file, in its order; each is read after those that it needs. */
function readJobs(root, frame) {
    const entries = entriesOf(get(root, 'jobs')).filter(({ value }) => value.is === 'map');
    const read = new Map();
    const outputs = new Map();
    const workflow = { ...frame, scope: withEnv(frame.scope, get(root, 'env')) };
    for (const { key, value } of inOrder(entries)) {
        const job = readJob(key.text, key.place, value, root, { ...workflow, scope: { ...workflow.scope, needs: outputs } });
        read.set(key.text, job);
        if (job.outputs.size > 0)
            outputs.set(key.text.toLowerCase(), job.outputs);
    }
    return { jobs: entries.flatMap(({ key }) => read.get(key.text)?.jobs ?? []), outputs };
}
/** Jobs behind those that they need; those that need each other in a circle, or what is not there, come last. */
function inOrder(jobs) {
    const waiting = new Map();
    const missing = new Map();
    for (const job of jobs) {
        const needs = new Set(needsOf(job.value).map(id => id.toLowerCase()));
        missing.set(job, needs.size);
        for (const need of needs)
            waiting.set(need, [...(waiting.get(need) ?? []), job]);
    }
    const ordered = jobs.filter(job => missing.get(job) === 0);
    for (const done of ordered) {
        for (const job of waiting.get(done.key.text.toLowerCase()) ?? []) {
            const left = (missing.get(job) ?? 0) - 1;
            missing.set(job, left);
            if (left === 0)
                ordered.push(job);
        }
    }
    const found = new Set(ordered);
    return [...ordered, ...jobs.filter(job => !found.has(job))];
}
function needsOf(job) {
    const needs = get(job, 'needs');
    const items = needs === undefined || isNull(needs) ? [] : (listOf(needs)?.items ?? [needs]);
    return items.flatMap(item => textOf(item)?.text ?? []);
}
function readJob(id, place, node, root, frame) {
    const { reader, scope } = frame;
    const combinations = combinationsHere(node, frame);
    const count = (combinations?.length ?? 1) * (listOf(get(node, 'steps'))?.items.length ?? 1);
    const isTooMuch = combinations !== undefined && combinations.length > 1 && count > reader.left.steps;
    const rows = combinations === undefined || isTooMuch ? [undefined] : combinations;
    const reads = rows.map(matrix => readCombination(id, place, node, root, { ...frame, scope: { ...scope, matrix } }));
    return { jobs: reads.map(({ job }) => job), outputs: common(reads.map(({ outputs }) => outputs)) };
}
/** Those that the job sees a difference between. */
function combinationsHere(job, { scope, reader }) {
    const matrix = get(get(job, 'strategy'), 'matrix');
    if (matrix === undefined || reader.left.steps <= 0)
        return undefined;
    const used = usedOfMatrix(job);
    return used.size === 0 ? undefined : combinationsOf(matrix, scope, name => used.has(name) || used.has('*'));
}
/** The names of the matrix that a job looks at, lower case; `*` where it looks at it in another way. */
function usedOfMatrix(job) {
    const used = new Set();
    const seen = new Set();
    const visit = (node) => {
        if (seen.has(node))
            return;
        seen.add(node);
        if (node.is === 'list')
            for (const item of node.items)
                visit(item);
        if (node.is === 'map')
            for (const { value } of node.entries.values())
                visit(value);
        if (node.is !== 'text')
            return;
        for (const [, name] of node.text.matchAll(/\bmatrix\b(?:\.([\w-]+))?/gi))
            used.add(name?.toLowerCase() ?? '*');
    };
    for (const { key, value } of entriesOf(job))
        if (key.text !== 'name')
            visit(value);
    return used;
}
/** Outputs that are the same in all combinations of a matrix; which of them is last is not known. */
function common(outputs) {
    const [first = new Map(), ...others] = outputs;
    if (others.length === 0)
        return first;
    const isEverywhere = (name, value) => (0,workflow_value/* literal */.eu)(value) !== undefined && others.every(other => sameText(other.get(name), value));
    return new Map([...first].filter(([name, value]) => isEverywhere(name, value)));
}
const sameText = (one, other) => one !== undefined && (0,workflow_value/* literal */.eu)(one) !== undefined && (0,workflow_value/* literal */.eu)(one) === (0,workflow_value/* literal */.eu)(other);
function readCombination(id, place, node, root, frame) {
    const { reader } = frame;
    const own = conditionOf(textOf(get(node, 'if')), contextOf(frame.scope));
    const condition = both(frame.condition, own);
    const scope = withEnv(frame.scope, get(node, 'env'));
    const said = permissionsOf(node) ?? permissionsOf(root);
    const permissions = frame.permissions === undefined ? (said ?? 'unknown') : allowed(said, frame.permissions);
    const runner = runnerOf(get(node, 'runs-on'), scope);
    const called = calledBy(node, { ...frame, scope, permissions, condition });
    const shell = shellIn(node) ?? shellIn(root);
    const env = { env: scope.env };
    const { steps, outputs } = readSteps(get(node, 'steps'), {
        reader,
        scope,
        job: env,
        over: new Map(),
        // What the job's condition leaves open is as open for all of its steps, and no matter of theirs.
        condition: { text: undefined, holds: condition.holds !== false },
        continueOnError: false,
        shell: shell === undefined
            ? runner.isWindows
                ? 'pwsh'
                : undefined
            : ((0,workflow_value/* literal */.eu)(valueOfText(shell, contextOf(scope))) ?? ''),
        stack: [],
    });
    const job = {
        id,
        place,
        needs: needsOf(node),
        condition: own.text,
        permissions,
        hasEnvironment: isSaid(get(node, 'environment')),
        runner: runner.kind,
        hasContainer: isSaid(get(node, 'container')),
        calls: called?.call,
        steps,
    };
    const end = contextOf({ ...scope, env: env.env, steps: outputs });
    return { job, outputs: called?.outputs ?? outputsOf(get(node, 'outputs'), end) };
}
const shellIn = (node) => textOf(get(get(get(node, 'defaults'), 'run'), 'shell'));
const isSaid = (node) => node !== undefined && !isNull(node);
/** Source: docs.github.com, "Choosing the runner for a job". */
function runnerOf(node, scope) {
    const said = resolved(node, scope);
    const labelled = said?.is === 'map' ? get(said, 'labels') : said;
    const items = labelled === undefined ? [] : (listOf(labelled)?.items ?? [labelled]);
    const labels = items.map(item => {
        const text = textOf(item);
        return text === undefined ? undefined : (0,workflow_value/* literal */.eu)(valueOfText(text, contextOf(scope)))?.toLowerCase();
    });
    const isWindows = labels.some(label => label?.includes('windows'));
    if (labels.includes('self-hosted'))
        return { kind: 'self-hosted', isWindows };
    const isHosted = said?.is !== 'map' && labels.length === 1 && /^(?:ubuntu|windows|macos)-/.test(labels[0] ?? '');
    return { kind: isHosted ? 'github-hosted' : 'unknown', isWindows };
}
function calledBy(node, frame) {
    const uses = textOf(get(node, 'uses'));
    if (uses === undefined)
        return undefined;
    const { scope } = frame;
    const secrets = get(node, 'secrets');
    const isInherit = textOf(secrets)?.text === 'inherit';
    const lower = (name) => name.toLowerCase();
    const read = readCalled(uses.text.trim(), get(node, 'with'), frame);
    const call = {
        uses: uses.text.trim(),
        place: uses.place,
        with: valuesOf(get(node, 'with'), scope, lower),
        secrets: isInherit
            ? 'inherit'
            : secrets === undefined || isNull(secrets)
                ? 'none'
                : valuesOf(secrets, scope, lower),
        workflow: read?.workflow,
    };
    return { call, outputs: read?.outputs ?? new Map() };
}
function readCalled(uses, given, frame) {
    const { reader, scope, stack } = frame;
    const path = localPath(uses);
    if (path === undefined || stack.includes(path) || stack.length >= reader_MAX_DEPTH || reader.left.steps < 0)
        return undefined;
    const root = loaded(reader, path);
    const trigger = get(get(root, 'on'), 'workflow_call');
    if (root?.is !== 'map')
        return undefined;
    const called = {
        ...scope,
        file: path,
        env: new Map(),
        inputs: inputsOf(get(trigger, 'inputs'), given, scope),
        matrix: undefined,
        steps: new Map(),
        needs: new Map(),
    };
    const { jobs, outputs } = readJobs(root, { ...frame, scope: called, stack: [...stack, path] });
    const declared = entriesOf(get(trigger, 'secrets')).map(({ key, value }) => [key.text.toLowerCase(), { required: textOf(get(value, 'required'))?.text === 'true' }]);
    const workflow = {
        file: path,
        jobs,
        declaredSecrets: new Map(declared),
        usedSecrets: secretsOfFile(root),
    };
    return { workflow, outputs: outputsOf(get(trigger, 'outputs'), contextOf({ ...called, jobs: outputs })) };
}
/** What the called workflow is given, else its defaults. Source: docs.github.com, "Workflow syntax", `on.workflow_call.inputs`. */
function inputsOf(declared, given, scope) {
    const context = contextOf(scope);
    const values = new Map(entriesOf(given).map(({ key, value }) => [key.text.toLowerCase(), textOf(value)]));
    const outer = contextOf({ ...scope, env: new Map(), matrix: undefined });
    return new Map(entriesOf(declared).map(({ key, value }) => {
        const name = key.text.toLowerCase();
        const type = textOf(get(value, 'type'))?.text;
        const own = values.get(name);
        const standard = textOf(get(value, 'default'));
        const operand = own === undefined ? standard && operandOf(standard, outer) : operandOf(own, context);
        if (operand !== undefined)
            return [name, type === 'string' ? (0,workflow_expression/* textOperand */.pN)(operand.pieces) : operand];
        if (type === 'boolean')
            return [name, (0,workflow_expression/* known */.eO)(new dist_data/* BooleanData */.bo(false), key.place)];
        return [name, type === 'number' ? (0,workflow_expression/* known */.eO)(new dist_data/* NumberData */.Q9(0), key.place) : (0,workflow_expression/* textOperand */.pN)([])];
    }));
}

;// CONCATENATED MODULE: ./build/workflow/read.js






/**
 * Reads a workflow file, and the local actions and workflows that it calls, as far as it matters to logins, pushes and pulls.
 * Never throws for what a file holds, and ends soon whatever that is.
 * @param file as places shall name it
 * @param text as it was decoded; a byte order mark may stand before it
 */
function readWorkflow(file, text, context) {
    const reader = newReader(context);
    const root = parsed(reader, file, text);
    if (root === undefined)
        return { workflow: undefined, problems: reader.problems };
    // A file of comments is one that somebody has put aside.
    if (isNull(root))
        return { workflow: { file, triggers: new Map(), jobs: [], ignores: [] }, problems: [] };
    if (root.is !== 'map' || get(root, 'jobs')?.is !== 'map') {
        return { workflow: undefined, problems: [{ place: root.place, problem: 'not-a-workflow', text: '' }] };
    }
    const triggers = triggersOf(get(root, 'on'));
    const [only] = triggers.size === 1 ? triggers : [];
    const event = only === undefined || only[0] === 'workflow_call' ? undefined : (0,workflow_expression/* known */.eO)(new dist_data/* StringData */.uQ(only[0]), only[1]);
    const { jobs } = readJobs(root, {
        reader,
        scope: {
            file,
            env: new Map(),
            inputs: undefined,
            matrix: undefined,
            steps: new Map(),
            needs: new Map(),
            jobs: new Map(),
            event,
            bindings: new Map([...context.bindings].filter(([name]) => !OF_ONE_JOB.test(name))),
            left: reader.left,
        },
        permissions: undefined,
        condition: ALWAYS,
        stack: [file],
    });
    return { workflow: { file, triggers, jobs, ignores: reader.ignores }, problems: reader.problems };
}
/** What has another value in another job. */
const OF_ONE_JOB = /\$|\b(?:env|job|jobs|matrix|needs|runner|steps|strategy)\b/;
/** `on: push`, `on: [push, pull_request]`, `on: { push: … }`. */
function triggersOf(node) {
    const names = node?.is === 'map' ? [...node.entries.values()].map(({ key }) => key) : (listOf(node)?.items ?? [node]);
    return new Map(names.flatMap(name => {
        const text = textOf(name);
        return text === undefined || text.text === '' ? [] : [[text.text.toLowerCase(), text.place]];
    }));
}

;// CONCATENATED MODULE: ./build/workflow/concealed.js



/**
 * Reads a workflow file as `readWorkflow` does; of the secrets that stand in it, and in what it calls, only their places and that they are
 * texts is left. One whose characters are not as in the file (escaped, or put together) stays.
 * @param hold is given each secret before this returns
 */
function readConcealed(file, text, context, hold) {
    const read = readWorkflow(file, text, context);
    const secrets = read.workflow === undefined ? [] : (0,hardcoded/* hardcodedIn */.o)(read.workflow);
    for (const secret of secrets)
        hold(secret.text);
    if (secrets.length === 0)
        return read;
    const without = (path, before) => secrets
        .filter(({ place }) => place.file === path)
        .reduce((covered, { text: secret, place }) => withCover(covered, secret, place), before);
    const textOf = (path) => {
        const other = context.textOf(path);
        return other === undefined ? undefined : without(path, other);
    };
    const covered = readWorkflow(file, without(file, text), { ...context, textOf });
    const isSame = covered.workflow !== undefined && (0,hardcoded/* hardcodedIn */.o)(covered.workflow).length === secrets.length;
    return isSame && !isCoveredElsewhere(covered.workflow) ? covered : read;
}
/** A variable that is a password here may be a name there, which must stay what it is. */
const isCoveredElsewhere = (workflow) => (0,acts/* jobsOf */.aG)(workflow)
    .flatMap(acts/* actsOf */.Df)
    .flatMap(({ deed }) => [
    'registry' in deed ? deed.registry : undefined,
    'userName' in deed ? deed.userName : undefined,
    'image' in deed ? deed.image : undefined,
])
    .some(value => value?.pieces.some(piece => 'known' in piece && piece.known.includes(COVER)));
/** As many characters, so that all else keeps its place; no placeholder that a person would write. */
const COVER = '•';
/** Covers the first of these texts that stands at the place or behind it. */
function withCover(text, secret, { line, column }) {
    const before = text.split('\n', line - 1).reduce((length, each) => length + each.length + 1, 0);
    const at = text.indexOf(secret, before + column - 1);
    return at < 0 ? text : text.slice(0, at) + COVER.repeat(secret.length) + text.slice(at + secret.length);
}


/***/ }),

/***/ 8752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y5: () => (/* binding */ lengthOf),
/* harmony export */   _3: () => (/* binding */ evaluate),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   ho: () => (/* binding */ open),
/* harmony export */   pN: () => (/* binding */ textOperand),
/* harmony export */   zz: () => (/* binding */ isTruthy)
/* harmony export */ });
/* harmony import */ var _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2049);
/* harmony import */ var _actions_expressions_data_index__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5958);
/* harmony import */ var _actions_expressions_funcs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(111);
/* harmony import */ var _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2083);
/* harmony import */ var _actions_expressions_parser__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4566);
/* harmony import */ var _actions_expressions_result__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6856);






const CONTEXTS = 'env github inputs job jobs matrix needs runner secrets steps strategy vars'.split(' ');
const STATUS = ['always', 'cancelled', 'failure', 'success'];
const FUNCTIONS = [
    ...STATUS.map(name => ({ name, minArgs: 0, maxArgs: 255 })),
    { name: 'hashFiles', minArgs: 1, maxArgs: 255 },
];
/** Each makes the tree deeper by one, which the parser does not count. */
const MAX_COMPARISONS = 500;
/** What is put in for an expression is no longer than this; a longer text is unknown. */
const MAX_LENGTH = 20_000;
/**
 * Evaluates what stands between `${{` and `}}`, by GitHub's own grammar and operators.
 * An unknown part has a name in one spelling: lower case (but for the names of `env`), `.x` for `['x']`, single spaces; none where it may
 * be another each time or cannot be read.
 * @param place where it stands
 */
function evaluate(expression, place, lookUp) {
    const of = (expr) => {
        if (expr instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .Literal */ .uS)
            return known(literalOf(expr), place);
        if (expr instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .Grouping */ .aU)
            return of(expr.group);
        if (expr instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .Unary */ ._c)
            return negated(of(expr.expr), place);
        if (expr instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .Binary */ .yI)
            return compared(expr.operator, of(expr.left), of(expr.right), place);
        if (expr instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .Logical */ .oD)
            return chosen(expr.operator.type === _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_3__/* .TokenType */ .ks.AND, expr.args.map(of), place);
        if (expr instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .FunctionCall */ .R6)
            return called(expr.functionName.lexeme.toLowerCase(), expr.args.map(of), place);
        return expr instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .ContextAccess */ .QC || expr instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .IndexAccess */ .p_ ? settled(reached(expr)) : open('', place);
    };
    /** `env.ACR`, `env['ACR']`, `matrix[env.KEY]`: a path, as long as its names are known. */
    const reached = (expr) => {
        if (expr instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .ContextAccess */ .QC)
            return { path: [expr.name.lexeme.toLowerCase()] };
        if (!(expr instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .IndexAccess */ .p_))
            return of(expr);
        const base = reached(expr.expr);
        if (expr.index instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .Star */ .FE)
            return open(suffixed(keyOf(settled(base), TIGHTNESS.member), '.*'), place);
        const index = of(expr.index);
        if ('path' in base && index.is === 'known')
            return { path: [...base.path, textOf(index)] };
        const object = settled(base);
        if (index.is === 'open')
            return openOf([object, index], TIGHTNESS.none, (one, other) => `${one}[${other}]`, place);
        if (object.is === 'known')
            return known(member(object.data, index.data), place);
        return open(suffixed(keyOf(object, TIGHTNESS.member), `.${textOf(index)}`), place);
    };
    const settled = (reach) => 'path' in reach ? (lookUp(reach.path) ?? open(nameOfPath(reach.path), place)) : reach;
    const parsed = parse(expression);
    const result = parsed === undefined ? open('', place) : of(parsed);
    return lengthOf(result.pieces) > MAX_LENGTH ? open('', place) : result;
}
/** @returns `undefined` for what GitHub's parser refuses; it takes no more than 21,000 characters and a depth of 50 */
function parse(expression) {
    if ((expression.match(/[=<>]/g)?.length ?? 0) > MAX_COMPARISONS)
        return undefined;
    try {
        return new _actions_expressions_parser__WEBPACK_IMPORTED_MODULE_4__/* .Parser */ .i(new _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_3__/* .Lexer */ .JG(expression).lex().tokens, CONTEXTS, FUNCTIONS).parse();
    }
    catch {
        // Both throw for what the text is, and for nothing else; their messages quote it.
        return undefined;
    }
}
/** Known, with its one piece where it has any text. */
function known(data, place) {
    const text = data.coerceString();
    return { is: 'known', data, pieces: text === '' ? [] : [{ known: text, place }] };
}
const open = (unknown, place) => ({ is: 'open', pieces: [{ unknown, place }] });
/** A text made of pieces, as it comes through `env` and the like. */
function textOperand(pieces) {
    let text = '';
    for (const piece of pieces) {
        if ('unknown' in piece)
            return { is: 'open', pieces };
        text += piece.known;
    }
    return { is: 'known', data: new _actions_expressions_data_index__WEBPACK_IMPORTED_MODULE_1__/* .StringData */ .uQ(text), pieces };
}
/** Whether it counts as true; `undefined` where that cannot be known. */
const isTruthy = (operand) => operand.is === 'known' ? (0,_actions_expressions_result__WEBPACK_IMPORTED_MODULE_5__/* .truthy */ .vN)(operand.data) : undefined;
/** `undefined` for null, which a list or a map is not. */
const textOf = (operand) => operand.data.coerceString();
const lengthOf = (pieces) => pieces.reduce((length, piece) => length + ('known' in piece ? piece.known.length : piece.unknown.length + 1), 0);
/** The lexer takes only the first doubled quote out of a string. */
const literalOf = ({ literal, token }) => token.type === _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_3__/* .TokenType */ .ks.STRING ? new _actions_expressions_data_index__WEBPACK_IMPORTED_MODULE_1__/* .StringData */ .uQ(token.lexeme.slice(1, -1).replaceAll("''", "'")) : literal;
/** Contexts and their properties are found in any case, but variables are not. */
const nameOfPath = ([context, ...names]) => [context, ...names.map(name => (context === 'env' ? name : name.toLowerCase()))].join('.');
const suffixed = (key, suffix) => (key === '' ? '' : `${key}${suffix}`);
/** How close an operator binds. */
const TIGHTNESS = { none: 0, or: 1, and: 2, comparison: 3, member: 4 };
/** Of the loosest operator in a name; one within brackets or quotes may count too, which is a bracket too many at worst. */
const tightnessOf = (name) => name.includes(' || ')
    ? TIGHTNESS.or
    : name.includes(' && ')
        ? TIGHTNESS.and
        : / [=!<>]=? /.test(name)
            ? TIGHTNESS.comparison
            : TIGHTNESS.member;
/** An operand in the spelling of an expression, to stand beside an operator; empty where it may be another each time. */
function keyOf(operand, beside) {
    if (operand.is === 'known') {
        const { data } = operand;
        if (data instanceof _actions_expressions_data_index__WEBPACK_IMPORTED_MODULE_1__/* .StringData */ .uQ)
            return quoted(data.value);
        return data instanceof _actions_expressions_data_index__WEBPACK_IMPORTED_MODULE_1__/* .Dictionary */ .bT || data instanceof _actions_expressions_data_index__WEBPACK_IMPORTED_MODULE_1__/* .Array */ .O3 ? '' : data instanceof _actions_expressions_data_index__WEBPACK_IMPORTED_MODULE_1__/* .Null */ .Uv ? 'null' : textOf(operand);
    }
    const [first, ...rest] = operand.pieces;
    if (rest.length === 0 && first !== undefined && 'unknown' in first) {
        return tightnessOf(first.unknown) < beside ? `(${first.unknown})` : first.unknown;
    }
    if (operand.pieces.some(piece => 'unknown' in piece && piece.unknown === ''))
        return '';
    const unknowns = [];
    const format = operand.pieces.map(piece => {
        if ('known' in piece)
            return piece.known.replace(/[{}]/g, '$&$&');
        unknowns.push(piece.unknown);
        return `{${unknowns.length - 1}}`;
    });
    return `format(${[quoted(format.join('')), ...unknowns].join(', ')})`;
}
const quoted = (text) => `'${text.replaceAll("'", "''")}'`;
/** A name made of the names of its parts; none where one of them has none. */
function openOf(parts, beside, write, place) {
    const keys = parts.map(part => keyOf(part, beside));
    return open(keys.includes('') ? '' : write(...keys), place);
}
const negated = (operand, place) => operand.is === 'known'
    ? known(new _actions_expressions_data_index__WEBPACK_IMPORTED_MODULE_1__/* .BooleanData */ .bo((0,_actions_expressions_result__WEBPACK_IMPORTED_MODULE_5__/* .falsy */ .me)(operand.data)), place)
    : openOf([operand], TIGHTNESS.member, key => `!${key}`, place);
function compared({ type, lexeme }, left, right, place) {
    if (left.is === 'open' || right.is === 'open')
        return openOf([left, right], TIGHTNESS.member, (one, other) => `${one} ${lexeme} ${other}`, place);
    const isEqual = (0,_actions_expressions_result__WEBPACK_IMPORTED_MODULE_5__/* .equals */ .aI)(left.data, right.data);
    const isGreater = (0,_actions_expressions_result__WEBPACK_IMPORTED_MODULE_5__/* .greaterThan */ .MM)(left.data, right.data);
    const isLess = (0,_actions_expressions_result__WEBPACK_IMPORTED_MODULE_5__/* .lessThan */ .Xe)(left.data, right.data);
    const holds = type === _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_3__/* .TokenType */ .ks.EQUAL_EQUAL
        ? isEqual
        : type === _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_3__/* .TokenType */ .ks.BANG_EQUAL
            ? !isEqual
            : type === _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_3__/* .TokenType */ .ks.GREATER
                ? isGreater
                : type === _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_3__/* .TokenType */ .ks.GREATER_EQUAL
                    ? isEqual || isGreater
                    : type === _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_3__/* .TokenType */ .ks.LESS
                        ? isLess
                        : isEqual || isLess;
    return known(new _actions_expressions_data_index__WEBPACK_IMPORTED_MODULE_1__/* .BooleanData */ .bo(holds), place);
}
/** `a && b && c`, `a || b || c`: the first that decides it, or the last. */
function chosen(isAnd, operands, place) {
    const unknowns = [];
    for (const [index, operand] of operands.entries()) {
        const isLast = index === operands.length - 1;
        if (operand.is === 'known' && isTruthy(operand) !== isAnd) {
            // Whatever stands before it, what is false in one place is not true in all.
            if (unknowns.length === 0)
                return operand;
            if (isAnd)
                return known(new _actions_expressions_data_index__WEBPACK_IMPORTED_MODULE_1__/* .BooleanData */ .bo(false), place);
            return openOf([...unknowns, operand], TIGHTNESS.or, (...keys) => keys.join(' || '), place);
        }
        if (operand.is === 'open' || isLast) {
            if (isLast && unknowns.length === 0)
                return operand;
            unknowns.push(operand);
        }
    }
    return openOf(unknowns, isAnd ? TIGHTNESS.and : TIGHTNESS.or, (...keys) => keys.join(isAnd ? ' && ' : ' || '), place);
}
function called(name, args, place) {
    // In a run that goes well; that is the run that is looked at.
    if (name === 'always' || name === 'success')
        return known(new _actions_expressions_data_index__WEBPACK_IMPORTED_MODULE_1__/* .BooleanData */ .bo(true), place);
    if (name === 'cancelled')
        return known(new _actions_expressions_data_index__WEBPACK_IMPORTED_MODULE_1__/* .BooleanData */ .bo(false), place);
    if (name === 'hashfiles')
        return open('', place);
    if (name === 'format')
        return formatted(args, place);
    const data = args.flatMap(arg => (arg.is === 'known' ? [arg.data] : []));
    const definition = _actions_expressions_funcs__WEBPACK_IMPORTED_MODULE_2__/* .wellKnownFunctions */ .j[name];
    if (definition === undefined || data.length < args.length) {
        return openOf(args, TIGHTNESS.none, (...keys) => `${name}(${keys.join(', ')})`, place);
    }
    try {
        return known(definition.call(...data), place);
    }
    catch {
        // A text that is no JSON, and the like: the job ends there.
        return open('', place);
    }
}
/** `format('{0}.azurecr.io', vars.acr)`: known in its known parts. */
function formatted([format, ...args], place) {
    if (format?.is !== 'known')
        return openOf(format === undefined ? [] : [format, ...args], TIGHTNESS.none, (...keys) => `format(${keys.join(', ')})`, place);
    const pieces = [];
    let length = 0;
    for (const [part, index] of textOf(format).matchAll(/\{\{|\}\}|\{(\d+)\}|[^{}]+|[{}]/g)) {
        const arg = index === undefined ? undefined : args[Number(index)];
        const isBrace = part === '{{' || part === '}}';
        if (arg === undefined && (part === '{' || part === '}' || index !== undefined))
            return open('', place);
        const added = arg?.pieces ?? [{ known: isBrace ? part.slice(1) : part, place }];
        length += lengthOf(added);
        if (length > MAX_LENGTH)
            return open('', place);
        pieces.push(...added);
    }
    return textOperand(pieces);
}
function member(object, index) {
    if (object instanceof _actions_expressions_data_index__WEBPACK_IMPORTED_MODULE_1__/* .Dictionary */ .bT)
        return object.get(index.coerceString()) ?? new _actions_expressions_data_index__WEBPACK_IMPORTED_MODULE_1__/* .Null */ .Uv();
    if (object instanceof _actions_expressions_data_index__WEBPACK_IMPORTED_MODULE_1__/* .Array */ .O3)
        return object.get(index.number()) ?? new _actions_expressions_data_index__WEBPACK_IMPORTED_MODULE_1__/* .Null */ .Uv();
    return new _actions_expressions_data_index__WEBPACK_IMPORTED_MODULE_1__/* .Null */ .Uv();
}


/***/ }),

/***/ 9876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ hardcodedPassword),
/* harmony export */   o: () => (/* binding */ hardcodedIn)
/* harmony export */ });
/* harmony import */ var _acts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9679);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2741);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(901);



/** The secrets of registries of Azure, and of sign-ins to Azure, that are wholly known and no placeholders. */
const hardcodedIn = (workflow) => (0,_acts_js__WEBPACK_IMPORTED_MODULE_1__/* .jobsOf */ .aG)(workflow).flatMap(job => [
    ...(0,_acts_js__WEBPACK_IMPORTED_MODULE_1__/* .actsOf */ .Df)(job)
        .filter((0,_acts_js__WEBPACK_IMPORTED_MODULE_1__/* .isAct */ .VJ)('login'))
        .flatMap(({ deed }) => hardcodedPassword(deed) ?? []),
    ...job.steps.flatMap(step => [
        ...(secretInCreds(step) ?? []),
        ...(literalSecret('client-secret', step.with.get('client-secret')) ?? []),
        ...passwordsOf(step).flatMap(password => literalSecret('password', password) ?? []),
    ]),
]);
/** The password of a login that stands in the file, for a registry that is, or may be, one of Azure. */
function hardcodedPassword({ registry, password }) {
    const server = registry === undefined ? undefined : (0,_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .serverOf */ .FN)(registry);
    return server === undefined || (0,_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .isForeign */ .jq)(server) ? undefined : literalSecret('password', password);
}
function literalSecret(what, value) {
    const text = value === undefined ? undefined : (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(value)?.trim();
    if (value === undefined || text === undefined || isPlaceholder(text))
        return undefined;
    return [{ what, text, place: (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(value, /\S/) }];
}
/** What stands for a value that is not there: `<password>`, `***`, `$PASSWORD`, `xxxx`, `changeme`. */
const isPlaceholder = (text) => text.length < 4 ||
    /[<>]|\$[\w({]|%\w+%|\{\{|^\*+$|^\.+$|^([xX0-])\1*$/.test(text) ||
    /^(?:["']?)(?:(?:your|my|the|some|a)?[-_ ]?(?:acr|registry|client|sp|docker|admin)?[-_ ]?)(?:password|passwd|pass|secret|token|credentials?|change[-_]?me|placeholder|todo|none|null|empty|dummy|example|fixme|redacted)(?:[-_ ]?here)?(?:["']?)$/i.test(text);
/** Passwords for a registry of Azure that are handed to an action which is no login. */
function passwordsOf({ uses, with: inputs, deeds }) {
    if (uses === undefined || deeds.some(({ is }) => is === 'login'))
        return [];
    const isOfAzure = [...inputs.values()].some(({ pieces }) => pieces.some(piece => 'known' in piece && /\.azurecr\.(?:io|cn|us)/i.test(piece.known)));
    return [...inputs].flatMap(([name, value]) => {
        const isForRegistry = /registry-password$|^acr-?password$/.test(name) || (name === 'password' && isOfAzure);
        return isForRegistry ? [value] : [];
    });
}
/** `creds:` of azure/login as JSON with a secret in it. */
function secretInCreds({ with: inputs, uses }) {
    const creds = uses?.action === 'azure/login' ? inputs.get('creds') : undefined;
    if (creds === undefined)
        return undefined;
    const json = creds.pieces.map(piece => ('known' in piece ? piece.known : '${')).join('');
    const text = /["']clientSecret["']\s*:\s*["']([^"']*)["']/i.exec(json)?.[1];
    if (text === undefined || isPlaceholder(text))
        return undefined;
    return [{ what: 'creds', text, place: (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(creds, /clientSecret/i) }];
}


/***/ })

};
