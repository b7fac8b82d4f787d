export const id = 598;
export const ids = [598];
export const modules = {

/***/ 9606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ firstOfEach)
/* harmony export */ });
/** The items whose key is that of none before them, in their order. */
function firstOfEach(items, key) {
    const seen = new Set();
    return items.filter(item => {
        const own = key(item);
        return !seen.has(own) && seen.add(own);
    });
}


/***/ }),

/***/ 9876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ hardcodedPassword),
/* harmony export */   o: () => (/* binding */ hardcodedIn)
/* harmony export */ });
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9269);
/* harmony import */ var _operations_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1996);
/* harmony import */ var _partial_string_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1463);



/** The secrets of registries of Azure, and of sign-ins to Azure, that are wholly known and no placeholders. */
const hardcodedIn = (workflow) => (0,_operations_of_js__WEBPACK_IMPORTED_MODULE_1__/* .jobsOf */ .aG)(workflow).flatMap(job => [
    ...(0,_operations_of_js__WEBPACK_IMPORTED_MODULE_1__/* .operationsIn */ .E1)(job)
        .filter((0,_operations_of_js__WEBPACK_IMPORTED_MODULE_1__/* .isOperation */ .YG)('login'))
        .flatMap(({ operation }) => hardcodedPassword(operation) ?? []),
    ...job.steps.flatMap(step => [
        ...(secretInCreds(step) ?? []),
        ...(literalSecret('client-secret', step.with.get('client-secret')) ?? []),
        ...passwordsOf(step).flatMap(password => literalSecret('password', password) ?? []),
    ]),
]);
/** The password of a login that stands in the file, for a registry that is, or may be, one of Azure. */
function hardcodedPassword({ registry, password }) {
    const server = registry === undefined ? undefined : (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .serverOf */ .FN)(registry);
    return server === undefined || (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .isOtherRegistry */ .mv)(server) ? undefined : literalSecret('password', password);
}
function literalSecret(what, value) {
    const text = value === undefined ? undefined : (0,_partial_string_js__WEBPACK_IMPORTED_MODULE_2__/* .toLiteral */ .TE)(value)?.trim();
    if (value === undefined || text === undefined || isPlaceholder(text))
        return undefined;
    return [{ what, text, location: (0,_partial_string_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(value, /\S/) }];
}
/** What stands for a value that is not there: `<password>`, `***`, `$PASSWORD`, `xxxx`, `changeme`. */
const isPlaceholder = (text) => text.length < 4 ||
    /[<>]|\$[\w({]|%\w+%|\{\{|^\*+$|^\.+$|^([xX0-])\1*$/.test(text) ||
    /^(?:["']?)(?:(?:your|my|the|some|a)?[-_ ]?(?:acr|registry|client|sp|docker|admin)?[-_ ]?)(?:password|passwd|pass|secret|token|credentials?|change[-_]?me|placeholder|todo|none|null|empty|dummy|example|fixme|redacted)(?:[-_ ]?here)?(?:["']?)$/i.test(text);
/** Passwords for a registry of Azure that are handed to an action which is no login. */
function passwordsOf({ uses, with: inputs, operations }) {
    if (uses === undefined || operations.some(({ kind }) => kind === 'login'))
        return [];
    const isOfAzure = [...inputs.values()].some(({ segments }) => segments.some(segment => 'literal' in segment && /\.azurecr\.(?:io|cn|us)/i.test(segment.literal)));
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
    const json = creds.segments.map(segment => ('literal' in segment ? segment.literal : '${')).join('');
    const text = /["']clientSecret["']\s*:\s*["']([^"']*)["']/i.exec(json)?.[1];
    if (text === undefined || isPlaceholder(text))
        return undefined;
    return [{ what: 'creds', text, location: (0,_partial_string_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(creds, /clientSecret/i) }];
}


/***/ }),

/***/ 4255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ localPath)
/* harmony export */ });
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


/***/ }),

/***/ 1996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E1: () => (/* binding */ operationsIn),
/* harmony export */   Uc: () => (/* binding */ imagesOnce),
/* harmony export */   YG: () => (/* binding */ isOperation),
/* harmony export */   Zi: () => (/* binding */ toSource),
/* harmony export */   aG: () => (/* binding */ jobsOf)
/* harmony export */ });
/* harmony import */ var _util_unique_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9606);
/* harmony import */ var _partial_string_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1463);


/** The jobs of a workflow, each followed by those of the local workflow that it calls. */
const jobsOf = ({ jobs }) => jobs.flatMap(job => [job, ...(job.calls?.workflow === undefined ? [] : jobsOf(job.calls.workflow))]);
/** What a job does with registries, in its order. */
const operationsIn = (job) => job.steps.flatMap(step => step.operations.map(operation => ({ operation, step })));
/** What a job does with images, the first time that each is named. */
function imagesOnce(operations) {
    const all = operations.filter(isOperation('push', 'pull', 'tag')).map(({ operation }) => operation);
    const key = (operation) => `${operation.kind !== 'tag' && operation.isServerSide} ${(0,_partial_string_js__WEBPACK_IMPORTED_MODULE_0__/* .toDisplayString */ .v_)(operation.image)}`;
    return (0,_util_unique_js__WEBPACK_IMPORTED_MODULE_1__/* .firstOfEach */ .t)(all, key);
}
const isOperation = (...kinds) => (entry) => kinds.some(kind => kind === entry.operation.kind);
/**
 * To be pasted into a file: as it stands there; secrets and variables, which are found in any case, else as GitHub
 * lists them.
 */
const toSource = (value) => (0,_partial_string_js__WEBPACK_IMPORTED_MODULE_0__/* .toDisplayString */ .v_)({
    ...value,
    segments: value.segments.map(segment => ('expression' in segment ? listed(segment) : segment)),
});
const listed = (segment) => segment.written !== undefined
    ? segment
    : {
        ...segment,
        expression: segment.expression.replace(/\b(secrets|vars)\.([\w-]+)/g, (_, context, name) => `${context}.${name.toUpperCase()}`),
    };


/***/ }),

/***/ 8598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readRedacted: () => (/* binding */ readRedacted)
});

// EXTERNAL MODULE: ./build/workflow/hardcoded.js
var hardcoded = __webpack_require__(9876);
// EXTERNAL MODULE: ./build/workflow/operations-of.js
var operations_of = __webpack_require__(1996);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/data/index.js
var dist_data = __webpack_require__(5958);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/ast.js
var ast = __webpack_require__(2049);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/funcs.js + 8 modules
var funcs = __webpack_require__(111);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/lexer.js
var lexer = __webpack_require__(2083);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/parser.js
var parser = __webpack_require__(4566);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/result.js
var result = __webpack_require__(6856);
;// CONCATENATED MODULE: ./build/workflow/expression.js






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
 * Evaluates what stands between `${{` and `}}`, by GitHub's own grammar and operators. An unknown part has a name in
 * one spelling: lower case (but for the names of `env`), `.x` for `['x']`, single spaces; none where it may be another
 * each time or cannot be read.
 * @param location where it stands
 */
function evaluate(expression, location, lookUp) {
    const of = (expr) => {
        if (expr instanceof ast/* Literal */.uS)
            return knownOperand(literalOf(expr), location);
        if (expr instanceof ast/* Grouping */.aU)
            return of(expr.group);
        if (expr instanceof ast/* Unary */._c)
            return evaluateNot(of(expr.expr), location);
        if (expr instanceof ast/* Binary */.yI)
            return evaluateComparison(expr.operator, of(expr.left), of(expr.right), location);
        if (expr instanceof ast/* Logical */.oD)
            return evaluateLogical(expr.operator.type === lexer/* TokenType */.ks.AND, expr.args.map(of), location);
        if (expr instanceof ast/* FunctionCall */.R6)
            return callFunction(expr.functionName.lexeme.toLowerCase(), expr.args.map(of), location);
        return expr instanceof ast/* ContextAccess */.QC || expr instanceof ast/* IndexAccess */.p_
            ? resolve(resolvePath(expr))
            : unknownOperand('', location);
    };
    /** `env.ACR`, `env['ACR']`, `matrix[env.KEY]`: a path, as long as its names are known. */
    const resolvePath = (expr) => {
        if (expr instanceof ast/* ContextAccess */.QC)
            return { path: [expr.name.lexeme.toLowerCase()] };
        if (!(expr instanceof ast/* IndexAccess */.p_))
            return of(expr);
        const base = resolvePath(expr.expr);
        if (expr.index instanceof ast/* Star */.FE)
            return unknownOperand(suffixed(keyOf(resolve(base), PRECEDENCE.member), '.*'), location);
        const index = of(expr.index);
        if ('path' in base && index.kind === 'known')
            return { path: [...base.path, textOf(index)] };
        const object = resolve(base);
        if (index.kind === 'open')
            return unknownFrom([object, index], PRECEDENCE.none, (one, other) => `${one}[${other}]`, location);
        if (object.kind === 'known')
            return knownOperand(member(object.data, index.data), location);
        return unknownOperand(suffixed(keyOf(object, PRECEDENCE.member), `.${textOf(index)}`), location);
    };
    const resolve = (reach) => 'path' in reach ? (lookUp(reach.path) ?? unknownOperand(nameOfPath(reach.path), location)) : reach;
    const parsed = parse(expression);
    const result = parsed === undefined ? unknownOperand('', location) : asWritten(of(parsed), expression);
    return lengthOf(result.segments) > MAX_LENGTH ? unknownOperand('', location) : result;
}
/** An operand that has the name of the expression is shown as the file spells it. */
function asWritten(operand, expression) {
    const [segment, ...others] = operand.segments;
    if (operand.kind === 'known' || segment === undefined || !('expression' in segment) || others.length > 0)
        return operand;
    const written = expression.trim();
    const isOther = written !== segment.expression && written.toLowerCase() === segment.expression.toLowerCase();
    return isOther ? { ...operand, segments: [{ ...segment, written }] } : operand;
}
/** @returns `undefined` for what GitHub's parser refuses; it takes no more than 21,000 characters and a depth of 50 */
function parse(expression) {
    if ((expression.match(/[=<>]/g)?.length ?? 0) > MAX_COMPARISONS)
        return undefined;
    try {
        return new parser/* Parser */.i(new lexer/* Lexer */.JG(expression).lex().tokens, CONTEXTS, FUNCTIONS).parse();
    }
    catch {
        // Both throw for what the text is, and for nothing else; their messages quote it.
        return undefined;
    }
}
/** Whether a text was never an expression; what a newer GitHub may know (a function, a context) is none such. */
function isSyntaxFault(expression) {
    if (expression.trim() === '')
        return true;
    if (expression.length > MAX_LENGTH || (expression.match(/[=<>]/g)?.length ?? 0) > MAX_COMPARISONS)
        return false;
    try {
        new parser/* Parser */.i(new lexer/* Lexer */.JG(expression).lex().tokens, CONTEXTS, FUNCTIONS).parse();
        return false;
    }
    catch (error) {
        return error instanceof Error && /^Unexpected (?:symbol|end)/.test(error.message);
    }
}
/** The contexts that an expression looks at, each once. */
function contextsIn(expression) {
    const contexts = new Set();
    evaluate(expression, { file: '', line: 1, column: 1 }, ([context]) => {
        contexts.add(context);
        return undefined;
    });
    return [...contexts];
}
/** Known, with its one piece where it has any text. */
function knownOperand(data, location) {
    const text = data.coerceString();
    return { kind: 'known', data, segments: text === '' ? [] : [{ literal: text, location }] };
}
const unknownOperand = (expression, location) => ({
    kind: 'open',
    segments: [{ expression, location }],
});
/** A text made of pieces, as it comes through `env` and the like. */
function textOperand(segments) {
    let text = '';
    for (const segment of segments) {
        if ('expression' in segment)
            return { kind: 'open', segments };
        text += segment.literal;
    }
    return { kind: 'known', data: new dist_data/* StringData */.uQ(text), segments };
}
/** Whether it counts as true; `undefined` where that cannot be known. */
const isTruthy = (operand) => operand.kind === 'known' ? (0,result/* truthy */.vN)(operand.data) : operand.isTrue;
/** `undefined` for null, which a list or a map is not. */
const textOf = (operand) => operand.data.coerceString();
const lengthOf = (segments) => segments.reduce((length, segment) => length + ('literal' in segment ? segment.literal.length : segment.expression.length + 1), 0);
/** The lexer takes only the first doubled quote out of a string. */
const literalOf = ({ literal, token }) => token.type === lexer/* TokenType */.ks.STRING ? new dist_data/* StringData */.uQ(token.lexeme.slice(1, -1).replaceAll("''", "'")) : literal;
/** Contexts and their properties are found in any case, but variables are not. */
const nameOfPath = ([context, ...names]) => [context, ...names.map(name => (context === 'env' ? name : name.toLowerCase()))].join('.');
const suffixed = (key, suffix) => (key === '' ? '' : `${key}${suffix}`);
/** How close an operator binds. */
const PRECEDENCE = { none: 0, or: 1, and: 2, comparison: 3, member: 4 };
/**
 * Of the loosest operator in a name; one within brackets or quotes may count too, which is a bracket too many at worst.
 */
const precedenceOf = (name) => name.includes(' || ')
    ? PRECEDENCE.or
    : name.includes(' && ')
        ? PRECEDENCE.and
        : / [=!<>]=? /.test(name)
            ? PRECEDENCE.comparison
            : PRECEDENCE.member;
/**
 * An operand in the spelling of an expression, to stand beside an operator; empty where it may be another each time.
 */
function keyOf(operand, precedence) {
    if (operand.kind === 'known') {
        const { data } = operand;
        if (data instanceof dist_data/* StringData */.uQ)
            return quoted(data.value);
        return data instanceof dist_data/* Dictionary */.bT || data instanceof dist_data/* Array */.O3 ? '' : data instanceof dist_data/* Null */.Uv ? 'null' : textOf(operand);
    }
    const [first, ...rest] = operand.segments;
    if (rest.length === 0 && first !== undefined && 'expression' in first) {
        return precedenceOf(first.expression) < precedence ? `(${first.expression})` : first.expression;
    }
    if (operand.segments.some(segment => 'expression' in segment && segment.expression === ''))
        return '';
    const unknowns = [];
    const format = operand.segments.map(segment => {
        if ('literal' in segment)
            return segment.literal.replace(/[{}]/g, '$&$&');
        unknowns.push(segment.expression);
        return `{${unknowns.length - 1}}`;
    });
    return `format(${[quoted(format.join('')), ...unknowns].join(', ')})`;
}
const quoted = (text) => `'${text.replaceAll("'", "''")}'`;
/** A name made of the names of its parts; none where one of them has none. */
function unknownFrom(parts, precedence, write, location) {
    const keys = parts.map(part => keyOf(part, precedence));
    return unknownOperand(keys.includes('') ? '' : write(...keys), location);
}
function evaluateNot(operand, location) {
    const isTrue = isTruthy(operand);
    return isTrue === undefined
        ? unknownFrom([operand], PRECEDENCE.member, key => `!${key}`, location)
        : knownOperand(new dist_data/* BooleanData */.bo(!isTrue), location);
}
function evaluateComparison({ type, lexeme }, left, right, location) {
    if (left.kind === 'open' || right.kind === 'open')
        return unknownFrom([left, right], PRECEDENCE.member, (one, other) => `${one} ${lexeme} ${other}`, location);
    const isEqual = (0,result/* equals */.aI)(left.data, right.data);
    const isGreater = (0,result/* greaterThan */.MM)(left.data, right.data);
    const isLess = (0,result/* lessThan */.Xe)(left.data, right.data);
    const holds = type === lexer/* TokenType */.ks.EQUAL_EQUAL
        ? isEqual
        : type === lexer/* TokenType */.ks.BANG_EQUAL
            ? !isEqual
            : type === lexer/* TokenType */.ks.GREATER
                ? isGreater
                : type === lexer/* TokenType */.ks.GREATER_EQUAL
                    ? isEqual || isGreater
                    : type === lexer/* TokenType */.ks.LESS
                        ? isLess
                        : isEqual || isLess;
    return knownOperand(new dist_data/* BooleanData */.bo(holds), location);
}
/** `a && b && c`, `a || b || c`: the first that decides it, or the last. */
function evaluateLogical(isAnd, operands, location) {
    const joined = (parts) => unknownFrom(parts, isAnd ? PRECEDENCE.and : PRECEDENCE.or, (...keys) => keys.join(isAnd ? ' && ' : ' || '), location);
    const unknowns = [];
    for (const [index, operand] of operands.entries()) {
        const isLast = index === operands.length - 1;
        const isTrue = isTruthy(operand);
        if (isTrue === !isAnd) {
            // Whatever stands before it, what is false in one place is not true in all; which of them is given is not known.
            return unknowns.length === 0 ? operand : { ...joined([...unknowns, operand]), kind: 'open', isTrue };
        }
        if (isTrue === undefined || isLast) {
            if (isLast && unknowns.length === 0)
                return operand;
            unknowns.push(operand);
        }
    }
    return joined(unknowns);
}
function callFunction(name, args, location) {
    // In a run that goes well; that is the run that is looked at.
    if (name === 'always' || name === 'success')
        return knownOperand(new dist_data/* BooleanData */.bo(true), location);
    if (name === 'cancelled')
        return knownOperand(new dist_data/* BooleanData */.bo(false), location);
    if (name === 'hashfiles')
        return unknownOperand('', location);
    if (name === 'format')
        return evaluateFormat(args, location);
    const data = args.flatMap(arg => (arg.kind === 'known' ? [arg.data] : []));
    const definition = funcs/* wellKnownFunctions */.j[name];
    if (definition === undefined || data.length < args.length) {
        return unknownFrom(args, PRECEDENCE.none, (...keys) => `${name}(${keys.join(', ')})`, location);
    }
    try {
        return knownOperand(definition.call(...data), location);
    }
    catch {
        // A text that is no JSON, and the like: the job ends there.
        return unknownOperand('', location);
    }
}
/** `format('{0}.azurecr.io', vars.acr)`: known in its known parts. */
function evaluateFormat([format, ...args], location) {
    if (format?.kind !== 'known')
        return unknownFrom(format === undefined ? [] : [format, ...args], PRECEDENCE.none, (...keys) => `format(${keys.join(', ')})`, location);
    const segments = [];
    let length = 0;
    for (const [part, index] of textOf(format).matchAll(/\{\{|\}\}|\{(\d+)\}|[^{}]+|[{}]/g)) {
        const arg = index === undefined ? undefined : args[Number(index)];
        const isBrace = part === '{{' || part === '}}';
        if (arg === undefined && (part === '{' || part === '}' || index !== undefined))
            return unknownOperand('', location);
        const added = arg?.segments ?? [{ literal: isBrace ? part.slice(1) : part, location }];
        length += lengthOf(added);
        if (length > MAX_LENGTH)
            return unknownOperand('', location);
        segments.push(...added);
    }
    return textOperand(segments);
}
function member(object, index) {
    if (object instanceof dist_data/* Dictionary */.bT)
        return object.get(index.coerceString()) ?? new dist_data/* Null */.Uv();
    if (object instanceof dist_data/* Array */.O3)
        return object.get(index.number()) ?? new dist_data/* Null */.Uv();
    return new dist_data/* Null */.Uv();
}

;// CONCATENATED MODULE: ./build/workflow/template.js


/** A text of a file: with its type where it is nothing but an expression, or plain. */
const operandOf = (node, context) => joined(partsOf(node, context), node);
function joined(parts, node) {
    const [only] = parts;
    if (parts.length === 1 && only !== undefined && 'operand' in only)
        return only.operand;
    if (node.isPlain && parts.every(part => 'text' in part))
        return plainOf(node.text, node.location);
    return textOperand(parts.flatMap(part => ('operand' in part ? part.operand.segments : linesOf(part, node))));
}
/** A text of a file with all that is known put in. */
const valueOfText = (node, context) => ({
    segments: operandOf(node, context).segments.map(({ usedAt: _, ...segment }) => segment),
    location: node.location,
});
/** The same of an input of an action, with where its expressions stand. */
function inputOfText(node, context) {
    const parts = partsOf(node, context).map(part => {
        if ('text' in part)
            return part;
        const segments = part.operand.segments.map(segment => ({
            ...segment,
            usedAt: segment.usedAt ?? node.locationAt(part.start),
        }));
        return { ...part, operand: textOperand(segments) };
    });
    const { segments } = joined(parts, node);
    return { segments, location: useOf(segments[0], node.location) };
}
/**
 * The place of what begins with a piece: in the step that gave it to a local action, else where it stands in that
 * action.
 */
const useOf = (first, location) => first?.usedAt === undefined || first.usedAt.file === location.file ? location : first.usedAt;
function partsOf(node, { lookUp, substitutions, budget }) {
    const { text } = node;
    const parts = [];
    let at = 0;
    for (const { start, end, expression } of expressionsOf(text)) {
        if (start > at)
            parts.push({ text: text.slice(at, start), start: at });
        const location = node.locationAt(start);
        const operand = expression === undefined
            ? unknownOperand('', location)
            : bound(evaluate(expression, location, lookUp), substitutions);
        budget.characters -= lengthOf(operand.segments);
        parts.push({ operand: budget.characters < 0 ? unknownOperand('', location) : operand, start, end });
        at = end;
    }
    if (at < text.length)
        parts.push({ text: text.slice(at), start: at });
    return parts;
}
/** With what is known of this run put in for pieces that have its name. */
function bound(operand, substitutions) {
    if (operand.kind === 'known' || substitutions.size === 0)
        return operand;
    return textOperand(boundPieces(operand.segments, substitutions));
}
const boundPieces = (segments, substitutions) => segments.map(segment => {
    const value = 'expression' in segment ? substitutions.get(segment.expression) : undefined;
    return value === undefined ? segment : { literal: value, location: segment.location };
});
/** The same for a value that no template gave. */
const substitute = (value, substitutions) => ({
    ...value,
    segments: boundPieces(value.segments, substitutions),
});
/** Each `${{ … }}`, without an expression where its end is missing. A `}}` in a string does not end it. */
function* expressionsOf(text) {
    for (let start = text.indexOf('${{'); start >= 0;) {
        const end = endOfExpression(text, start + 3);
        if (end === undefined) {
            yield { start, end: text.length, expression: undefined };
            return;
        }
        yield { start, end, expression: text.slice(start + 3, end - 2) };
        start = text.indexOf('${{', end);
    }
}
function endOfExpression(text, from) {
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
    const segments = [];
    for (let at = 0; at < text.length;) {
        const newline = text.indexOf('\n', at);
        const end = newline < 0 ? text.length : newline + 1;
        segments.push({ literal: text.slice(at, end), location: node.locationAt(start + at) });
        at = end;
    }
    return segments;
}
/** The core schema of YAML 1.2. */
function plainOf(text, location) {
    if (/^(?:true|false)$/i.test(text))
        return knownOperand(new dist_data/* BooleanData */.bo(text.toLowerCase() === 'true'), location);
    if (/^(?:~|null|)$/i.test(text))
        return knownOperand(new dist_data/* Null */.Uv(), location);
    const isNumber = /^(?:[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?|0x[\da-f]+|0o[0-7]+)$/i.test(text);
    return isNumber ? knownOperand(new dist_data/* NumberData */.Q9(Number(text)), location) : textOperand([{ literal: text, location }]);
}
const ALWAYS = { text: undefined, holds: true };
/** `if:`, which is an expression with or without `${{ }}`. */
function conditionOf(node, { lookUp }) {
    if (node === undefined)
        return ALWAYS;
    const written = node.text.trim();
    const [first] = expressionsOf(written);
    const opened = written.replaceAll(/\$\{\{\s*/g, '').split('}}');
    const text = opened.map((part, index) => (index < opened.length - 1 ? part.trimEnd() : part)).join('');
    if (text === '')
        return ALWAYS;
    // Text beside an expression makes a text of the whole, which is true whatever the expression is: hardly what was
    // meant.
    if (first !== undefined && (first.start > 0 || first.end < written.length))
        return { text, holds: undefined };
    return { text, holds: isTruthy(evaluate(first?.expression ?? written, node.location, lookUp)) };
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
    const contiguousRuns = [];
    let text = '';
    const add = (added, start, from, usedAt = node.locationAt(start)) => {
        contiguousRuns.push({ at: text.length, start, from, usedAt });
        text += added;
    };
    const runOf = (offset) => {
        let [low, high] = [0, contiguousRuns.length - 1];
        while (low < high) {
            const middle = Math.ceil((low + high) / 2);
            if ((contiguousRuns[middle]?.at ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return contiguousRuns[low];
    };
    for (const part of partsOf(node, context)) {
        if ('text' in part) {
            add(withoutMarks(part.text), part.start);
            continue;
        }
        for (const segment of part.operand.segments) {
            if ('literal' in segment) {
                add(withoutMarks(segment.literal), part.start, segment.location, useOf(segment, node.locationAt(part.start)));
            }
            else {
                if (unknowns.length === MAX_UNKNOWNS)
                    unknowns.push({ expression: '', location: segment.location });
                else if (unknowns.length < MAX_UNKNOWNS)
                    unknowns.push(unknownOf(segment));
                add(String.fromCodePoint(FIRST_UNKNOWN + unknowns.length - 1), part.start, node.locationAt(part.start), useOf(segment, node.locationAt(part.start)));
            }
        }
    }
    return {
        shell,
        text,
        unknowns,
        locationAt(offset) {
            const run = runOf(offset);
            return run === undefined ? node.location : (run.from ?? node.locationAt(run.start + offset - run.at));
        },
        usageAt(offset) {
            const run = runOf(offset);
            if (run === undefined)
                return node.location;
            return run.from === undefined ? node.locationAt(run.start + offset - run.at) : run.usedAt;
        },
    };
}
const unknownOf = ({ expression, location, written, }) => ({
    expression,
    location,
    ...(written !== undefined && { written }),
});
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
        return { kind: 'too-complex', location: placeOf(parser.offset), text: 'nested too deep' };
    if (parser.offset < source.length)
        return { kind: 'too-complex', location: placeOf(parser.offset), text: 'too many parts' };
    const [error] = document?.errors ?? [];
    if (error !== undefined)
        return { kind: 'not-yaml', location: placeOf(error.pos[0]), text: error.message };
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
    const emptyNode = (at) => syntheticNode('', origin.placeOf(at), true);
    // An alias of what it stands in itself finds no anchor yet.
    if ((0,dist/* isAlias */.Vj)(node))
        return origin.anchors.get(node.source) ?? emptyNode(node.range?.[0] ?? offset);
    if (!(0,dist/* isScalar */.jn)(node) && !(0,dist/* isMap */.jh)(node) && !(0,dist/* isSeq */.oP)(node))
        return emptyNode(offset);
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
    return { kind: 'list', items: items.map(item => nodeOf(item, origin, start)), location: origin.placeOf(start) };
}
function mapNode(items, origin, start) {
    const entries = new Map();
    for (const item of items) {
        const key = nodeOf(item.key, origin, start);
        const end = (0,dist/* isScalar */.jn)(item.key) ? (item.key.range?.[1] ?? start) : start;
        const value = nodeOf(item.value, origin, end);
        if (key.kind === 'text')
            entries.set(key.text, { key, value });
    }
    return { kind: 'map', entries, location: origin.placeOf(start) };
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
        kind: 'text',
        text,
        isPlain: !isQuoted && !isBlock,
        location: placeOf(start),
        locationAt: offset => placeOf(offsetAt(offset)),
        trailingText: source.slice(end, Math.min(lineEnd < 0 ? source.length : lineEnd, end + 500)),
    };
}
const afterLine = (source, offset) => {
    const end = source.indexOf('\n', offset);
    return end < 0 ? source.length : end + 1;
};
const isWhite = (character) => character === ' ' || character === '\n' || character === '\r' || character === '\t';
/**
 * Where each character of a scalar's text stands in the source. What is not white stands in both in the same order,
 * however the text is folded and indented; only quotes and escapes are written otherwise. White space that is folded
 * away is placed near where it stands.
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
const syntheticNode = (text, location, isPlain = false) => ({
    kind: 'text',
    text,
    isPlain,
    location,
    locationAt: () => location,
    trailingText: '',
});
const mapOf = (node) => (node?.kind === 'map' ? node : undefined);
const listOf = (node) => (node?.kind === 'list' ? node : undefined);
const yaml_textOf = (node) => (node?.kind === 'text' ? node : undefined);
/** What a map has under a key; `undefined` too where the node is no map. */
const get = (node, key) => mapOf(node)?.entries.get(key)?.value;
/** The texts below some nodes, values of maps and items of lists; what aliases share is given once. */
function* textsIn(...nodes) {
    const seen = new Set();
    const rest = nodes.toReversed();
    for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
        if (seen.has(node))
            continue;
        seen.add(node);
        if (node.kind === 'text')
            yield node;
        else {
            const below = node.kind === 'list' ? node.items : Array.from(node.entries.values(), ({ value }) => value);
            for (const each of below.toReversed())
                rest.push(each);
        }
    }
}
const entriesOf = (node) => [...(mapOf(node)?.entries.values() ?? [])];
/** `~`, `null`, or nothing at all. */
const isNull = (node) => node.kind === 'text' && node.isPlain && /^(?:~|null|)$/i.test(node.text);

;// CONCATENATED MODULE: ./build/workflow/faults.js



/**
 * What GitHub refuses a file for, as far as its expressions and the inputs of its calls show it. Everything else that
 * can be wrong with a workflow file is a linter's.
 */
const OF_JOB = 'github needs strategy matrix vars inputs';
const OF_STEP = `${OF_JOB} job runner env steps`;
/**
 * The contexts of the keys whose values decide whether a job runs, where, and with what. Source: docs.github.com,
 * "Contexts reference", "Context availability".
 */
const OF_KEYS = {
    concurrency: OF_JOB,
    env: `${OF_JOB} secrets`,
    if: 'github needs vars inputs',
    name: OF_JOB,
    'runs-on': OF_JOB,
    secrets: 'github needs strategy matrix secrets inputs vars',
    strategy: 'github needs vars inputs',
    with: OF_JOB,
};
/** Of a workflow file. */
function workflowFaults(root) {
    const faults = { faults: [], seen: new Set() };
    check(get(root, 'env'), 'github secrets inputs vars', 'env', faults);
    for (const { value: job } of entriesOf(get(root, 'jobs'))) {
        for (const [key, contexts] of Object.entries(OF_KEYS)) {
            if (key === 'secrets' && yaml_textOf(get(job, key)) !== undefined)
                continue;
            check(get(job, key), contexts, `jobs.<job_id>.${key}`, faults, key === 'if');
        }
        const environment = get(job, 'environment');
        check(yaml_textOf(environment) ?? get(environment, 'name'), OF_JOB, 'jobs.<job_id>.environment', faults);
        const container = get(job, 'container');
        check(yaml_textOf(container) ?? get(container, 'image'), OF_JOB, 'jobs.<job_id>.container.image', faults);
        for (const { value } of entriesOf(get(job, 'services')))
            check(get(value, 'image'), OF_JOB, 'jobs.<job_id>.services', faults);
        check(get(job, 'outputs'), `${OF_STEP} secrets`, 'jobs.<job_id>.outputs', faults);
        checkSteps(get(job, 'steps'), `${OF_STEP} secrets`, faults);
    }
    return faults.faults;
}
/**
 * Of a local action that is made of steps: they have no secrets, and no jobs before them. Source:
 * actions/runner:src/Runner.Worker/action_yaml.json.
 */
function actionFaults(root) {
    const faults = { faults: [], seen: new Set() };
    // `vars` is left open.
    checkSteps(get(get(root, 'runs'), 'steps'), 'github inputs strategy matrix job runner env steps vars', faults);
    return faults.faults;
}
function checkSteps(list, contexts, faults) {
    const ofCondition = contexts.replace(' secrets', '');
    for (const step of listOf(list)?.items ?? []) {
        check(get(step, 'if'), ofCondition, 'steps.if', faults, true);
        for (const key of ['name', 'run', 'env', 'with', 'working-directory', 'continue-on-error', 'timeout-minutes'])
            check(get(step, key), contexts, `steps.${key}`, faults);
    }
}
/** Of one file; nobody reads more. */
const MAX_FAULTS = 50;
/** A value, or all values of a map or a list. */
function check(node, contexts, key, checked, isCondition = false) {
    const { faults, seen } = checked;
    // What aliases share is looked at once.
    if (node === undefined || seen.has(node) || faults.length >= MAX_FAULTS)
        return;
    seen.add(node);
    if (node.kind === 'list')
        for (const item of node.items)
            check(item, contexts, key, checked);
    if (node.kind === 'map')
        for (const { value } of node.entries.values())
            check(value, contexts, key, checked);
    if (node.kind !== 'text' || isNull(node) || node.text.trim() === '')
        return;
    for (const { expression, location } of expressionsIn(node, isCondition)) {
        const fault = expression === undefined ? { cause: 'not-closed' } : faultOf(expression, contexts, key);
        if (fault !== undefined)
            faults.push({ ...fault, location });
    }
}
/** `if:` is one without `${{ }}`, too. */
function* expressionsIn(node, isCondition) {
    const { text } = node;
    if (isCondition && !text.includes('${{')) {
        yield { expression: text, location: node.location };
        return;
    }
    for (const { start, expression } of expressionsOf(text))
        yield { expression, location: node.locationAt(start) };
}
function faultOf(expression, contexts, key) {
    const text = expression.trim();
    if (isSyntaxFault(expression))
        return { cause: 'syntax', text };
    const allowed = contexts.split(' ');
    const context = contextsIn(expression).find(name => !allowed.includes(name));
    return context === undefined ? undefined : { cause: 'context', context, key, text };
}
/** The inputs of a called workflow: those that are required and not given, and those that it does not have. */
function callFaults(root, given, uses, location) {
    const declared = get(get(get(root, 'on'), 'workflow_call'), 'inputs');
    const names = new Set(entriesOf(given).map(({ key }) => key.text.toLowerCase()));
    const missing = missingIn(declared, names).map(input => ({ cause: 'input-missing', of: 'workflow', input, uses, location }));
    const known = new Set(entriesOf(declared).map(({ key }) => key.text.toLowerCase()));
    const unknown = entriesOf(given)
        .filter(({ key }) => !known.has(key.text.toLowerCase()))
        .map(({ key }) => ({ cause: 'input-unknown', input: key.text, uses, location: key.location }));
    return [...missing, ...unknown];
}
/** The inputs of a local action that are required, not given, and used: they are empty then, and nobody says so. */
function actionCallFaults(root, given, uses, location) {
    const required = requiredOf.get(root) ?? missingIn(get(root, 'inputs'), new Set()).filter(input => isUsed(get(root, 'runs'), input));
    requiredOf.set(root, required);
    return required
        .filter(input => !given.has(input.toLowerCase()))
        .map(input => ({ cause: 'input-missing', of: 'action', input, uses, location }));
}
/** An action may be used very often. */
const requiredOf = new WeakMap();
const missingIn = (declared, given) => entriesOf(declared)
    .filter(({ value }) => yaml_textOf(get(value, 'required'))?.text === 'true' && get(value, 'default') === undefined)
    .map(({ key }) => key.text)
    .filter(name => !given.has(name.toLowerCase()));
function isUsed(node, input) {
    const reference = `inputs.${input.toLowerCase()}`;
    const seen = new Set();
    const visit = (each) => {
        if (seen.has(each))
            return false;
        seen.add(each);
        if (each.kind === 'list')
            return each.items.some(visit);
        if (each.kind === 'map')
            return [...each.entries.values()].some(({ value }) => visit(value));
        return each.text.toLowerCase().includes(reference);
    };
    return node !== undefined && visit(node);
}

;// CONCATENATED MODULE: ./build/workflow/contexts.js




const contextOf = (scope) => ({
    lookUp: path => lookUp(scope, path),
    substitutions: scope.substitutions,
    budget: scope.budget,
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
    return value === undefined ? undefined : textOperand(value.segments);
}
function inputIn({ inputs, file }, name) {
    return inputs === undefined ? undefined : (inputs.get(name) ?? nullOperand(file));
}
const nullOperand = (file) => knownOperand(new dist_data/* Null */.Uv(), { file, line: 1, column: 1 });
function matrixIn(scope, [name = '', ...names]) {
    if (scope.matrix === undefined)
        return undefined;
    // The texts of a matrix see neither the matrix nor `env`.
    const context = contextOf({ ...scope, matrix: undefined, env: new Map() });
    let node = scope.matrix.get(name.toLowerCase());
    for (const step of names) {
        // What an expression gives may have members, which are as unknown as it is.
        if (node?.kind === 'text' && operandOf(node, context).kind === 'open')
            return undefined;
        node = memberOf(node, step.toLowerCase());
    }
    if (node === undefined)
        return nullOperand(scope.file);
    return node.kind === 'text' ? operandOf(node, context) : undefined;
}
function memberOf(node, name) {
    if (node?.kind === 'map')
        return entriesOf(node).find(({ key }) => key.text.toLowerCase() === name)?.value;
    return node?.kind === 'list' ? node.items[Number(name)] : undefined;
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
        const text = yaml_textOf(value);
        return text === undefined ? [] : [[named(key.text), filled(text, context)]];
    }));
}
/** A datum that an expression gave, as if it stood in the file. */
function contexts_nodeOf(data, location) {
    if (data instanceof dist_data/* Array */.O3)
        return { kind: 'list', items: data.values().map(item => contexts_nodeOf(item, location)), location };
    if (!(data instanceof dist_data/* Dictionary */.bT))
        return syntheticNode(data.coerceString(), location, !('value' in data && typeof data.value === 'string'));
    const entries = new Map(data.pairs().map(({ key, value }) => [key, { key: syntheticNode(key, location), value: contexts_nodeOf(value, location) }]));
    return { kind: 'map', entries, location };
}
/** The node, or what its one expression gives where that is known. */
function resolved(node, scope) {
    if (node?.kind !== 'text' || isNull(node) || !node.text.trimStart().startsWith('${{'))
        return node;
    const operand = operandOf(node, contextOf(scope));
    return operand.kind === 'known' ? contexts_nodeOf(operand.data, node.location) : undefined;
}

;// CONCATENATED MODULE: ./build/workflow/containers.js



/** `container:`, an image or a map with one. Source: docs.github.com, "Workflow syntax", `jobs.<job_id>.container`. */
function containerOf(node, scope) {
    const said = resolved(node, scope);
    const image = yaml_textOf(said) ?? yaml_textOf(get(said, 'image'));
    if (image === undefined || isNull(image) || image.text === '')
        return undefined;
    const settings = [get(said, 'options'), ...(listOf(get(said, 'volumes'))?.items ?? [])];
    return {
        image: valueOfText(image, contextOf(scope)),
        hasCredentials: get(said, 'credentials') !== undefined,
        mounts: settings.map(each => yaml_textOf(each)?.text ?? '').filter(text => text !== ''),
    };
}
const servicesOf = (node, scope) => entriesOf(node).flatMap(({ value }) => containerOf(value, scope) ?? []);

// EXTERNAL MODULE: ./build/workflow/secrets.js
var workflow_secrets = __webpack_require__(6529);
;// CONCATENATED MODULE: ./build/workflow/file-secrets.js



/** Those that a file reads anywhere. */
function secretsOfFile(root) {
    const secrets = new Map();
    const seen = new Set();
    const visit = (node, isCondition) => {
        // What aliases share is looked at once.
        if (seen.has(node))
            return;
        seen.add(node);
        if (node.kind === 'list')
            for (const item of node.items)
                visit(item, false);
        if (node.kind === 'map')
            for (const { key, value } of node.entries.values())
                visit(value, key.text === 'if');
        const text = yaml_textOf(node)?.text;
        if (text === undefined || node.kind !== 'text' || !/secrets/i.test(text))
            return;
        if (isCondition && !text.includes('${{'))
            (0,workflow_secrets/* addSecrets */.Nc)(secrets, text, node.location);
        for (const { start, expression } of expressionsOf(text))
            (0,workflow_secrets/* addSecrets */.Nc)(secrets, expression ?? '', node.locationAt(start));
    };
    visit(root, false);
    return secrets;
}

// EXTERNAL MODULE: ./build/workflow/partial-string.js
var partial_string = __webpack_require__(1463);
;// CONCATENATED MODULE: ./build/workflow/fork-guard.js



/** Whether a condition keeps a fork's pull request out, or may; what is not known may. */
function keepsForksOut(condition) {
    if (condition === undefined)
        return false;
    const settled = condition
        .replace(/\b(?:always|success)\(\s*\)/gi, 'true')
        .replace(/\b(?:failure|cancelled)\(\s*\)/gi, 'false');
    return isTruthy(evaluate(settled, partial_string/* NOWHERE */.JW, inFork(settled))) !== true;
}
/**
 * What a fork's pull request sees, as far as it is the same in all of them. Source: GitHub docs, "Events that trigger
 * workflows".
 */
const inFork = (condition) => {
    // The repository and the branch that it asks for may be the ones that the pull request goes to.
    const comparisons = [...condition.matchAll(/github\.(\w+)\s*==\s*'([^']*)'/gi)];
    const permissionOf = (name) => comparisons.find(([, compared]) => compared?.toLowerCase() === name)?.[2];
    const repository = permissionOf('repository') ?? 'base/repository';
    const values = {
        'github.event_name': 'pull_request',
        // It begins with this one.
        'github.event.action': 'opened',
        'github.ref': 'refs/pull/1/merge',
        'github.ref_name': '1/merge',
        'github.ref_type': 'branch',
        'github.repository': repository,
        'github.repository_owner': permissionOf('repository_owner') ?? repository.split('/')[0],
        'github.base_ref': permissionOf('base_ref'),
        'github.event.pull_request.head.repo.fork': true,
        'github.event.pull_request.head.repo.full_name': 'somebody/fork',
        'github.event.pull_request.head.repo.owner.login': 'somebody',
        'github.event.pull_request.head.user.login': 'somebody',
    };
    return path => {
        const value = path[0] === 'secrets' ? '' : values[path.join('.').toLowerCase()];
        if (value === undefined)
            return undefined;
        return knownOperand(typeof value === 'boolean' ? new dist_data/* BooleanData */.bo(value) : new dist_data/* StringData */.uQ(value), partial_string/* NOWHERE */.JW);
    };
};

;// CONCATENATED MODULE: ./build/workflow/job-outputs.js


/** What a job hands to those that need it. */
const jobOutputsOf = (node, context) => new Map(entriesOf(node).flatMap(({ key, value }) => {
    const text = yaml_textOf(value);
    if (text === undefined)
        return [];
    return [
        [
            key.text.toLowerCase(),
            { value: valueOfText(text, context), text: text.text, location: text.location },
        ],
    ];
}));
const NEEDED = /\bneeds\s*\.\s*([\w-]+)\s*\.\s*outputs\s*\.\s*([\w-]+)/gi;
/** `needs.build.outputs.image`, wherever the job looks at it. */
function neededOutputsOf(job) {
    const before = neededOf.get(job);
    if (before !== undefined)
        return before;
    const needed = new Map();
    for (const text of textsIn(job)) {
        if (!text.text.includes('needs'))
            continue;
        for (const { 1: id = '', 2: name = '', index } of text.text.matchAll(NEEDED)) {
            const key = `${id}.${name}`.toLowerCase();
            if (!needed.has(key))
                needed.set(key, text.locationAt(index));
        }
    }
    neededOf.set(job, needed);
    return needed;
}
/** A job is read once for each combination of its matrix. */
const neededOf = new WeakMap();

// EXTERNAL MODULE: ./build/workflow/local-path.js
var local_path = __webpack_require__(4255);
;// CONCATENATED MODULE: ./build/workflow/matrix.js



/** A matrix is taken apart into no more than this; of a larger one no value is known. */
const MAX_COMBINATIONS = 20;
/** No more than this is worked out for it. */
const MAX_WORK = 5000;
const MAX_NAME = 1000;
/**
 * The combinations of `strategy.matrix`, as GitHub makes them (product, `exclude`, `include`), where all of it is
 * literal; those that differ only in what is not used are one. Source: docs.github.com, "Running variations of jobs in
 * a workflow".
 * @param isUsed whether the job looks at a name, in lower case
 * @returns `undefined` where there is none, it is not known, or there are too many
 */
function combinationsOf(matrix, scope, isUsed) {
    const root = resolved(matrix, scope);
    if (root?.kind !== 'map')
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
    const named = matrix_keyOf(scope);
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
        const used = [...row].filter(([name]) => isUsed(name));
        const key = JSON.stringify(used.map(([name, value]) => [name, named(value)]));
        // What the job does not look at, an action that it uses may: there it has its value, and which one is not known.
        if (!byKey.has(key)) {
            byKey.set(key, new Map([...row].map(([name, value]) => [name, isUsed(name) ? value : matrix_unknownOf(name, value)])));
        }
        if (byKey.size > MAX_COMBINATIONS)
            return undefined;
    }
    return byKey.size === 0 ? undefined : [...byKey.values()];
}
const matrix_unknownOf = (name, { location }) => syntheticNode(`\${{ matrix.${name} }}`, location);
/** A name for each value, to compare them by; what is large or not known is the same as nothing but itself. */
function matrix_keyOf(scope) {
    const context = contextOf(scope);
    const names = new Map();
    const nameOf = (node) => {
        if (node.kind === 'list')
            return JSON.stringify(node.items.map(named));
        if (node.kind === 'map')
            return JSON.stringify(entriesOf(node).map(({ key, value }) => [key.text, named(value)]));
        const operand = operandOf(node, context);
        return operand.kind === 'known' ? JSON.stringify(operand.data.coerceString()) : `?${names.size}`;
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
    if (node.kind === 'text') {
        const all = node.text.trim();
        return { idToken: all === 'write-all' ? 'write' : all === 'read-all' ? 'none' : 'unknown', location: node.location };
    }
    const entry = yaml_textOf(get(node, 'id-token'));
    if (entry === undefined)
        return { idToken: 'none', location: key.location };
    return {
        idToken: entry.text.includes('${{') ? 'unknown' : entry.text === 'write' ? 'write' : 'none',
        location: entry.location,
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
/**
 * Comments `# acr-login-check: ignore=<id>[,<id>…]`, in YAML and in scripts: for their own line, or, alone on it, for
 * the next that is none.
 */
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

;// CONCATENATED MODULE: ./build/workflow/read-limits.js


/** Enough for the largest file, and for all that is put into it. */
const MAX_CHARACTERS = 4_000_000;
/**
 * Of all jobs, of the local actions and workflows that they call, and in all combinations of a matrix; those beyond are
 * not read.
 */
const MAX_STEPS = 6000;
const newReader = (context) => ({
    context,
    files: new Map(),
    problems: [],
    ignores: [],
    faults: [],
    checked: new Set(),
    budget: { characters: MAX_CHARACTERS, steps: MAX_STEPS },
});
/** Nobody reads more. */
const read_limits_MAX_FAULTS = 200;
const noteFaults = (reader, faults) => {
    if (reader.faults.length < read_limits_MAX_FAULTS)
        reader.faults.push(...faults);
};
/** Notes the faults of a file, once. */
function read_limits_check(reader, file, root, faultsOf) {
    if (reader.checked.has(file))
        return;
    reader.checked.add(file);
    noteFaults(reader, faultsOf(root));
}
/** Calls lead into calls no deeper than this, as GitHub has it for local actions and for workflows. */
const read_limits_MAX_DEPTH = 10;
/** A file of the repository; `undefined` where there is none or it is no YAML, which is a problem then. */
function loaded(reader, path) {
    if (!reader.files.has(path)) {
        const text = reader.context.textOf(path);
        reader.files.set(path, text === undefined ? undefined : parsed(reader, nameOf(reader, path), text));
    }
    return reader.files.get(path);
}
/** A file of the repository as places name it. */
const nameOf = ({ context: { prefix = '' } }, path) => `${prefix}${path}`;
function parsed(reader, file, text) {
    const read = readYaml(file, text);
    if ('kind' in read) {
        reader.problems.push({ location: read.location, kind: read.kind, text: read.text });
        return undefined;
    }
    reader.ignores.push(...ignoresIn(file, read.text));
    return read.root;
}

;// CONCATENATED MODULE: ./build/workflow/partial-string-ops.js
/** Pure functions on texts that are known in part. */
const toValue = (segments, location) => ({
    segments,
    location,
});
const unknownValue = (expression, location) => toValue([{ expression, location }], location);
/** Whether any of its pieces could be another text each time. */
const hasUnknown = (segments) => segments.some(segment => 'expression' in segment);
/** What a text costs to carry on: its characters, with 32 for each piece. */
const sizeOf = (segments) => segments.reduce((sum, segment) => sum + 32 + ('literal' in segment ? segment.literal.length : 0), 0);
/** The text up to the first unknown piece. */
function literalPrefix(value) {
    let text = '';
    for (const segment of value.segments) {
        if ('expression' in segment)
            break;
        text += segment.literal;
    }
    return text;
}
/** The place of what stands behind `text`, where `text` begins at `place`. */
function advance(location, text) {
    const lastBreak = text.lastIndexOf('\n');
    if (lastBreak < 0)
        return { ...location, column: location.column + text.length };
    return { ...location, line: location.line + text.split('\n').length - 1, column: text.length - lastBreak };
}
/** Splits at what a global pattern finds in known pieces; as many parts as `String.split` gives. */
function splitPieces(segments, separator) {
    let current = [];
    const parts = [current];
    for (const segment of segments) {
        if ('expression' in segment) {
            current.push(segment);
            continue;
        }
        let from = 0;
        const add = (to) => {
            if (to > from)
                current.push({
                    ...segment,
                    literal: segment.literal.slice(from, to),
                    location: advance(segment.location, segment.literal.slice(0, from)),
                });
        };
        for (const match of segment.literal.matchAll(separator)) {
            add(match.index);
            current = [];
            parts.push(current);
            from = match.index + match[0].length;
        }
        add(segment.literal.length);
    }
    return parts;
}
/** Each line, or each part between commas, as a value of its own: trimmed, without empty ones. */
const partial_string_ops_listOf = (value, separator) => splitPieces(value.segments, separator)
    .map(segments => trimmed(segments))
    .flatMap(segments => segments[0] === undefined ? [] : [toValue(segments, segments[0].usedAt ?? segments[0].location)]);
const trimmed = (segments) => trimmedEnd(trimmedStart(segments, text => text.trimStart()), text => text.trimEnd());
/**
 * Without what `trim` takes from the start of known pieces; a piece of which nothing is left goes, and so on with the
 * next.
 */
function trimmedStart(segments, trim) {
    for (const [index, first] of segments.entries()) {
        if ('expression' in first)
            return segments.slice(index);
        const text = trim(first.literal);
        if (text === first.literal)
            return segments.slice(index);
        if (text === '')
            continue;
        const cut = first.literal.slice(0, first.literal.length - text.length);
        return [{ ...first, literal: text, location: advance(first.location, cut) }, ...segments.slice(index + 1)];
    }
    return [];
}
/** The same at the end. */
function trimmedEnd(segments, trim) {
    for (let count = segments.length; count > 0; count--) {
        const last = segments[count - 1];
        if (last === undefined || 'expression' in last)
            return segments.slice(0, count);
        const text = trim(last.literal);
        if (text === last.literal)
            return segments.slice(0, count);
        if (text !== '')
            return [...segments.slice(0, count - 1), { ...last, literal: text }];
    }
    return [];
}
/** What stands behind a text at the start, where it stands there. */
function withoutStart(value, start) {
    if (start !== '' && !literalPrefix(value).startsWith(start))
        return undefined;
    let remaining = start.length;
    const segments = [];
    for (const segment of value.segments) {
        if (remaining === 0 || 'expression' in segment)
            segments.push(segment);
        else if (segment.literal.length <= remaining)
            remaining -= segment.literal.length;
        else {
            segments.push({
                ...segment,
                literal: segment.literal.slice(remaining),
                location: advance(segment.location, segment.literal.slice(0, remaining)),
            });
            remaining = 0;
        }
    }
    return toValue(segments, advance(value.location, start));
}
/** Every known piece changed; what is not known may be changed too, so it has no name any more. */
const mapSegments = (segments, change) => segments.flatMap((segment) => {
    if ('expression' in segment)
        return [{ expression: '', location: segment.location }];
    const text = change(segment.literal);
    const { location, mayBeMissing } = segment;
    return text === '' ? [] : [{ literal: text, location, ...(mayBeMissing === true && { mayBeMissing }) }];
});

// EXTERNAL MODULE: ./node_modules/unbash/dist/parser.js + 16 modules
var dist_parser = __webpack_require__(8989);
;// CONCATENATED MODULE: ./build/workflow/shell/prefix-commands.js

/** Options of a wrapper that take a word of their own; every other word with a dash is a flag. */
const PREFIX_COMMANDS = {
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
/** What is run by `sudo`, `env A=b`, `timeout 60` and the like. */
function stripPrefixCommands(argv) {
    let rest = argv;
    let overridesDockerConfig = false;
    let user;
    for (;;) {
        const name = baseName(rest[0]);
        const optionsWithValue = name === undefined ? undefined : Object.hasOwn(PREFIX_COMMANDS, name) ? PREFIX_COMMANDS[name] : undefined;
        if (optionsWithValue === undefined)
            return { argv: rest, overridesDockerConfig, user };
        if (name === 'sudo' || name === 'doas')
            user ??= 'root';
        let next = 1;
        for (; next < rest.length; next++) {
            const text = startText(rest[next]);
            if (text.startsWith('-') && text !== '-') {
                // `command -v docker` asks whether there is one.
                if (name === 'command' && /^-[vV]/.test(text))
                    return { argv: rest, overridesDockerConfig, user };
                if (name === 'sudo' && KEEPS_HOME.test(text))
                    user = 'unknown';
                if (optionsWithValue.includes(text))
                    next++;
                continue;
            }
            const variable = /^(\w+)=/.exec(text);
            if (variable === null || (name !== 'env' && name !== 'sudo'))
                break;
            overridesDockerConfig ||= variable[1] === 'DOCKER_CONFIG';
            if (variable[1] === 'HOME')
                user = 'unknown';
        }
        if (name === 'timeout')
            next++;
        rest = rest.slice(next);
    }
}
/** Options of sudo by which the home folder may stay that of the caller, or be anybody's. */
const KEEPS_HOME = /^(?:-[a-zA-Z]*[Eu]|--preserve-env|--user)/;
/** `docker` of `/usr/bin/docker` and `docker.exe`. */
const baseName = (word) => word === undefined
    ? undefined
    : (0,partial_string/* toLiteral */.TE)(word)
        ?.replace(/^.*[\\/]/, '')
        .replace(/\.(exe|cmd|bat)$/i, '');
const startText = (word) => {
    const [segment] = word?.segments ?? [];
    return segment !== undefined && 'literal' in segment ? segment.literal : '';
};

;// CONCATENATED MODULE: ./build/workflow/shell/checkout.js



/** A file of the checkout as locations name it. */
const locationName = ({ prefix = '' }, path) => `${prefix}${path}`;
const SHELLS = /^(?:bash|sh|dash)$/;
/** `./x.sh`, `bash x.sh`, `source x.sh`: the script, where it is of bash or sh and stands in the checkout. */
function scriptFile(argv, checkout, folder) {
    const { actionFolder } = checkout;
    const [name, ...rest] = argv;
    const base = baseName(name);
    if (name === undefined)
        return undefined;
    const isSourced = base === 'source' || (0,partial_string/* toLiteral */.TE)(name) === '.';
    const isShell = base !== undefined && SHELLS.test(base) && !isPath(name);
    const at = isShell ? rest.findIndex(word => !/^[-+]/.test((0,partial_string/* toLiteral */.TE)(word) ?? '')) : 0;
    // `bash -c` and `bash -s` have their script elsewhere.
    if (isShell && (at < 0 || rest.slice(0, at).some(word => /^-[a-z]*[cso]/.test((0,partial_string/* toLiteral */.TE)(word) ?? ''))))
        return undefined;
    const file = isSourced || isShell ? rest[at] : name;
    if (file === undefined || (!isSourced && !isShell && !isPath(file)))
        return undefined;
    const path = pathOf(file, folder, actionFolder);
    const text = path === undefined ? undefined : checkout.textOf(path);
    if (path === undefined || text === undefined || !isShellScript(path, text, isSourced || isShell))
        return undefined;
    const words = isSourced || isShell ? rest.slice(at + 1) : rest;
    return { path, text: textValue(locationName(checkout, path), text), words, isSourced };
}
/** A script of Python or Node in the checkout, with its folder. */
function otherScript(argv, { textOf, actionFolder }, folder) {
    const [name, ...rest] = argv;
    const isInterpreter = /^(?:python[\d.]*|node)$/.test(baseName(name) ?? '');
    const file = isInterpreter ? rest.find(word => !((0,partial_string/* toLiteral */.TE)(word) ?? '').startsWith('-')) : name;
    // `python -m`, `node -e` have their program elsewhere.
    if (isInterpreter && ((0,partial_string/* toLiteral */.TE)(rest[0] ?? toValue([], partial_string/* NOWHERE */.JW)) ?? '').startsWith('-'))
        return undefined;
    if (file === undefined || (!isInterpreter && !isPath(file)))
        return undefined;
    const path = pathOf(file, folder, actionFolder);
    const text = path === undefined || !/\.(?:py|[cm]?js)$/.test(path) ? undefined : textOf(path);
    return path === undefined || text === undefined ? undefined : { text, path };
}
const STARTS_PROGRAM = /subprocess|GITHUB_ENV|\bos\.|popen|exec|spawn|docker|child_process|\bsystem\b|\bsh\b|require\s*\(\s*["'`]\.|from\s+["'`.]|import\s*\(|__import__|importlib/i;
const ENVIRONMENT = /\bos\.(?:environ|getenv|path|makedirs|mkdir|listdir|getcwd|linesep|sep|walk|remove|rename)\b/g;
/** Whether a script in another language starts no program, by itself or by another file of the checkout. */
function isQuiet({ text, path }, { textOf }) {
    if (STARTS_PROGRAM.test(text.replace(ENVIRONMENT, '')))
        return false;
    const folder = folderOf(path);
    const modules = [...text.matchAll(/^[ \t]*(?:from|import)[ \t]+(\w+)/gm)].map(([, module = '']) => module);
    return modules.every(module => textOf(checkout_joined(folder, `${module}.py`) ?? '') === undefined);
}
const isPath = (word) => word.segments.some(segment => 'literal' in segment && segment.literal.includes('/'));
const isShellScript = (path, text, isForced) => {
    const interpreter = /^#!\s*(?:\S*\/)?(?:env\s+(?:-S\s+)?)?([\w.-]+)/.exec(text)?.[1];
    return interpreter === undefined ? isForced || /\.(?:sh|bash)$/.test(path) : SHELLS.test(interpreter);
};
const WORKSPACE = /^(?:\$GITHUB_WORKSPACE|github\.workspace|env\.GITHUB_WORKSPACE)$/i;
const ACTION_PATH = /^(?:\$GITHUB_ACTION_PATH|github\.action_path|env\.GITHUB_ACTION_PATH)$/i;
/** The path of a file from the root of the repository; `undefined` where it is not known, or leads out of it. */
function pathOf({ segments }, folder, actionFolder) {
    const [first, ...rest] = segments;
    if (first === undefined)
        return undefined;
    const behind = rest.map(segment => ('literal' in segment ? segment.literal : undefined));
    if (behind.includes(undefined))
        return undefined;
    const base = 'literal' in first
        ? undefined
        : WORKSPACE.test(first.expression)
            ? ''
            : ACTION_PATH.test(first.expression)
                ? actionFolder
                : null;
    if (base === null)
        return undefined;
    if ('literal' in first) {
        const text = first.literal + behind.join('');
        return folder === undefined || /^[/~]/.test(text) ? undefined : checkout_joined(folder, text);
    }
    return base === undefined || !/^(?:\/|$)/.test(behind.join('')) ? undefined : checkout_joined(base, behind.join(''));
}
/** @returns `undefined` for what leads out of the repository */
function checkout_joined(folder, path) {
    const names = [];
    for (const name of `${folder}/${path}`.split('/')) {
        if (name === '' || name === '.')
            continue;
        if (name !== '..')
            names.push(name);
        else if (names.pop() === undefined)
            return undefined;
    }
    return names[0] === '.git' ? undefined : names.join('/');
}
/** `cd x`: where the script is then. */
function changedFolder(argv, folder, checkout) {
    const [name, ...words] = argv;
    const [to] = words.filter(word => !((0,partial_string/* toLiteral */.TE)(word) ?? '').startsWith('-'));
    return to === undefined || (0,partial_string/* toLiteral */.TE)(name ?? to) === 'popd' ? undefined : pathOf(to, folder, checkout.actionFolder);
}
/** A text of a file, a piece a line. */
function textValue(file, text) {
    const source = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
    const start = { file, line: 1, column: 1 };
    const segments = source
        .split(/(?<=\n)/)
        .map((literal, index) => ({ literal, location: { file, line: index + 1, column: 1 } }))
        .filter(({ literal }) => literal !== '');
    return toValue(segments, start);
}
/** The folder of a path with slashes; empty for a file at the root. */
const folderOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf('/')));

;// CONCATENATED MODULE: ./build/workflow/shell/command.js
/** In characters. GitHub takes no script with expressions that is longer than 21,000. */
const command_MAX_LENGTH = 100_000;
const UNREAD = {
    commands: [],
    env: new Map(),
    setsUnknownNames: true,
    outputs: new Map(),
    isPartial: true,
};
/** The files that a runner reads after a step, by the names that their paths have. */
function commandFile(segments) {
    const [segment] = segments;
    if (segments.length !== 1 || segment === undefined || !('expression' in segment))
        return undefined;
    if (/^(\$\{?GITHUB_ENV\b|(env\.github_|github\.)env$)/i.test(segment.expression))
        return 'env';
    return /^(\$\{?GITHUB_OUTPUT\b|(env\.github_|github\.)output$)/i.test(segment.expression) ? 'outputs' : undefined;
}
/**
 * Names of the runner's variables that an expression has, too. Source: docs.github.com, Variables reference, Default
 * variables.
 */
const EXPRESSION_OF = {
    GITHUB_ACTOR: 'github.actor',
    GITHUB_REF_NAME: 'github.ref_name',
    GITHUB_REPOSITORY: 'github.repository',
    GITHUB_REPOSITORY_OWNER: 'github.repository_owner',
    GITHUB_RUN_ID: 'github.run_id',
    GITHUB_RUN_NUMBER: 'github.run_number',
    GITHUB_SHA: 'github.sha',
};

// EXTERNAL MODULE: ./build/util/text.js
var util_text = __webpack_require__(3506);
;// CONCATENATED MODULE: ./build/workflow/shell/glob.js
/** Steps that one comparison may take, characters times characters: image names and tags need a few thousand. */
const glob_MAX_STEPS = 16 * 1024;
/**
 * What bash leaves of a text: `${text#glob}`, `${text##glob}`, `${text%glob}`, `${text%%glob}`.
 * @returns `undefined` for what is not gone into: sets, a star more than once, and what is very long
 */
function withoutGlob(text, glob, operator) {
    const [head = '', tail, more] = glob.split('*');
    if (/[[\\]/.test(glob) || more !== undefined || text.length * glob.length > glob_MAX_STEPS)
        return undefined;
    const isAtStart = operator === '#' || operator === '##';
    if (tail === undefined) {
        const at = isAtStart ? 0 : text.length - head.length;
        if (!fits(text, head, at))
            return text;
        return isAtStart ? text.slice(head.length) : text.slice(0, at);
    }
    const end = text.length - tail.length;
    if (isAtStart) {
        const at = fits(text, head, 0) ? placeOf(text, tail, head.length, end, operator === '##') : undefined;
        return at === undefined ? text : text.slice(at + tail.length);
    }
    const at = fits(text, tail, end) ? placeOf(text, head, 0, end - head.length, operator === '%') : undefined;
    return at === undefined ? text : text.slice(0, at);
}
/** Where a part fits, the first or the last place between two. */
function placeOf(text, part, from, to, isLast) {
    for (let step = 0; step <= to - from; step++) {
        const at = isLast ? to - step : from + step;
        if (fits(text, part, at))
            return at;
    }
    return undefined;
}
/** Whether a part without a star stands at a place; `?` is any one character. */
function fits(text, part, at) {
    if (at < 0 || at + part.length > text.length)
        return false;
    for (let index = 0; index < part.length; index++) {
        if (part[index] !== '?' && part[index] !== text[at + index])
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/workflow/shell/expansion.js




/** Where a text comes from, and where it is used: the same but for what was put in for an expression. */
const sourceLocation = ({ script, fixed }, offset) => script.locationAt(fixed ?? offset);
const usageLocation = ({ script, fixed }, offset) => script.usageAt(fixed ?? offset);
const isArray = (variable) => Array.isArray(variable);
/**
 * The words that a word becomes: more than one for `"${tags[@]}"` or an unquoted `$ARGS`, none for an unquoted empty
 * one.
 */
function wordValues(word, words) {
    const location = usageLocation(words.source, word.pos);
    const values = [];
    let segments = [];
    let isWord = false;
    const end = () => {
        if (isWord || segments.length > 0)
            values.push(toValue(segments, location));
        segments = [];
        isWord = false;
    };
    for (const fragment of fragmentsOf(word, words)) {
        if (fragment === 'end')
            end();
        else if (fragment === 'quoted')
            isWord = true;
        else
            segments.push(fragment);
    }
    end();
    return values;
}
/** A word that is not split: behind `=`, `<<<`, `>`. */
const wordValue = (word, words) => toValue(asText(fragmentsOf(word, words)), usageLocation(words.source, word.pos));
/** The text of a here-document. */
const partsValue = (parts, location, words) => toValue(asText(parts.flatMap(part => partFragments(part, true, words))), location);
const asText = (fragments) => {
    const segments = [];
    for (const fragment of fragments) {
        const last = segments.at(-1);
        if (fragment === 'end' && last !== undefined)
            segments.push({ literal: ' ', location: last.location });
        else if (fragment !== 'end' && fragment !== 'quoted')
            segments.push(fragment);
    }
    return segments;
};
function fragmentsOf(word, words) {
    if (word.parts === undefined)
        return literalPieces(words.source, word.pos, word.value, word.text);
    return word.parts.flatMap(part => partFragments(part, false, words));
}
const EXPRESSION = /[\u{F0000}-\u{FFFFD}]/u;
/**
 * The pieces of a text as it is written; a known one never goes beyond a line, or what was put in for one expression.
 */
function literalPieces(source, offset, value, raw) {
    const segments = [];
    let position = 0;
    const exact = value === raw;
    for (const part of value.split(/([\u{F0000}-\u{FFFFD}])/u)) {
        const from = exact ? offset + position : offset;
        position += part.length;
        if (part === '')
            continue;
        if (EXPRESSION.test(part)) {
            const unknown = source.script.unknowns[(part.codePointAt(0) ?? 0) - 0xf0000];
            segments.push(unknown ?? { expression: '', location: sourceLocation(source, from) });
        }
        else if (exact && source.fixed === undefined)
            segments.push(...contiguousRuns(source.script, from, part));
        else
            segments.push({ literal: part, location: sourceLocation(source, from) });
    }
    return segments;
}
/** Cuts a text where its characters do not stand side by side in the file. */
function contiguousRuns(script, offset, text) {
    const first = script.locationAt(offset);
    const last = script.locationAt(offset + text.length - 1);
    if (last.line === first.line && last.file === first.file && last.column - first.column === text.length - 1)
        return [{ literal: text, location: first }];
    const segments = [];
    let start = 0;
    let startPlace = first;
    let before = first;
    for (let index = 1; index < text.length; index++) {
        const location = script.locationAt(offset + index);
        const isAdjacent = location.file === before.file &&
            location.line === before.line &&
            (location.column === before.column || location.column === before.column + 1) &&
            text[index - 1] !== '\n';
        if (!isAdjacent) {
            segments.push({ literal: text.slice(start, index), location: startPlace });
            start = index;
            startPlace = location;
        }
        before = location;
    }
    segments.push({ literal: text.slice(start), location: startPlace });
    return segments;
}
function partFragments(part, isQuoted, words) {
    const { source } = words;
    const unknown = (name = '') => [{ expression: name, location: sourceLocation(source, part.pos) }];
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
                    ...value.segments,
                ]);
            const segments = part.type === 'SimpleExpansion' ? variable(part.text.slice(1), part, words) : expansion(part, words);
            return isQuoted ? [...segments] : split(segments);
        }
        case 'CommandExpansion': {
            if (part.script === undefined)
                return unknown();
            const segments = words.capture(part.script, part.pos);
            return isQuoted ? [...segments] : split(segments);
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
    const list = words.lookUp(part.parameter);
    return list === undefined ? undefined : isArray(list) ? list : [list];
}
function split(segments) {
    return splitPieces(segments, /\s+/g).flatMap((part, index) => (index > 0 ? ['end', ...part] : part));
}
function variable(name, part, words) {
    return (lookedUp(name, words) ?? [
        { expression: EXPRESSION_OF[name] ?? `$${name}`, location: sourceLocation(words.source, part.pos) },
    ]);
}
function lookedUp(name, words) {
    if (/^[1-9]\d*$/.test(name))
        return words.positional?.[Number(name) - 1]?.segments;
    const found = words.lookUp(name);
    if (found === undefined)
        return undefined;
    return isArray(found) ? (found[0]?.segments ?? []) : found.segments;
}
/** A variable that is known not to be set; an array without elements is none to an expansion either. */
const isUnset = (name, words) => {
    const found = words.lookUp(name);
    return found !== undefined && isArray(found) && found.length === 0;
};
function expansion(part, words) {
    const location = sourceLocation(words.source, part.pos);
    const unknown = [{ expression: EXPRESSION.test(part.text) ? '' : part.text, location }];
    if (part.prefix !== undefined)
        return unknown;
    if (part.index !== undefined) {
        const list = words.lookUp(part.parameter);
        const element = list !== undefined && isArray(list) ? list[Number(part.index.text)] : undefined;
        return part.operation === undefined && element !== undefined ? element.segments : unknown;
    }
    if (part.operation === undefined)
        return variable(part.parameter, part, words);
    const segments = lookedUp(part.parameter, words);
    return assigned(part, segments === undefined ? undefined : operated(segments, part, words), words) ?? unknown;
}
/** What `${VAR:=value}` gives is what the variable has from then on; where that is not known it has its name. */
function assigned(part, segments, words) {
    const { operation } = part;
    if (operation?.type === 'Default' && operation.operator.endsWith('=')) {
        const location = sourceLocation(words.source, part.pos);
        words.set(part.parameter, toValue(segments ?? [{ expression: `$${part.parameter}`, location }], location));
    }
    return segments;
}
/** A variable's value after `${VAR<operation>}`; `undefined` where that cannot be told. */
function operated(segments, { parameter, operation }, words) {
    if (operation === undefined)
        return segments;
    const location = sourceLocation(words.source, operation.pos);
    const text = (0,partial_string/* toLiteral */.TE)({ segments, location });
    switch (operation.type) {
        case 'Default': {
            const isFilled = segments.some(segment => 'literal' in segment && segment.mayBeMissing !== true);
            if (operation.operator.endsWith('?'))
                return segments;
            // Without the colon it is about a variable that is not set.
            if (!operation.operator.startsWith(':')) {
                if (!isFilled && text === undefined)
                    return undefined;
                const isOperand = isUnset(parameter, words) !== (operation.operator === '+');
                return isOperand ? wordValue(operation.operand, words).segments : operation.operator === '+' ? [] : segments;
            }
            if (operation.operator.endsWith('+')) {
                if (isFilled)
                    return wordValue(operation.operand, words).segments;
                return text === '' ? [] : undefined;
            }
            if (isFilled)
                return segments;
            return text === '' ? wordValue(operation.operand, words).segments : undefined;
        }
        case 'CaseModification': {
            const isOneLetter = operation.operator.length === 1;
            if (operation.operand !== undefined || (isOneLetter && text === undefined))
                return undefined;
            if (text === undefined && !segments.some(segment => 'literal' in segment))
                return undefined;
            return mapSegments(segments, CASES[operation.operator]);
        }
        case 'Remove':
        case 'Replace':
        case 'Slice': {
            const changed = text === undefined ? undefined : changedText(text, operation, words);
            if (changed === undefined)
                return undefined;
            return changed === '' ? [] : [{ literal: changed, location: segments[0]?.location ?? location }];
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
    const glob = (0,partial_string/* toLiteral */.TE)(wordValue(operation.type === 'Remove' ? operation.operand : operation.pattern, words));
    if (glob === undefined || text.length > 2000)
        return undefined;
    if (operation.type === 'Remove')
        return withoutGlob(text, glob, operation.operator);
    const replacement = (0,partial_string/* toLiteral */.TE)(wordValue(operation.replacement, words));
    if (replacement === undefined || glob === '' || /[*?[\\]/.test(glob))
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

;// CONCATENATED MODULE: ./build/workflow/shell/context.js




/** Characters, with 32 for each piece. */
const MAX_VALUE = 16_000;
const context_MAX_DEPTH = 60;
const BUDGET = 200_000;
const subshell = (context) => ({
    ...context,
    scope: { own: new Map(), parentScope: context.scope },
});
const conditionalScope = (context) => ({
    ...subshell(context),
    isConditional: true,
    isUncertain: true,
});
/** What a branch has set may be so after it, or not. */
const joinBranch = (inside, parentScope, position) => invalidate([...inside.scope.own.keys()], parentScope, position);
/** Stands for `$1` and on among the names of variables. */
const ARGUMENTS = '@';
function invalidate(names, context, position) {
    const location = sourceLocation(context.source, position);
    for (const name of names) {
        if (name === ARGUMENTS)
            context.positional.values = undefined;
        else
            context.scope.own.set(name, unknownValue(`$${name}`, location));
    }
}
/** After a command that may set any variable: `source`, `eval` of what is not known, `export $(cat .env)`. */
function forgetAll(context, position) {
    const names = new Set(context.run.env.keys());
    for (let at = context.scope; at !== undefined; at = at.parentScope)
        for (const name of at.own.keys())
            names.add(name);
    invalidate(names, context, position);
}
/** A variable that doubles itself again and again is not followed. */
function assignBounded(name, variable, context, position) {
    const size = (isArray(variable) ? variable : [variable]).reduce((sum, { segments }) => sum + sizeOf(segments), 0);
    if (size > MAX_VALUE)
        invalidate([name], context, position);
    else
        context.scope.own.set(name, variable);
}
function context_lookUp(name, { scope, run }) {
    for (let at = scope; at !== undefined; at = at.parentScope) {
        const found = at.own.get(name);
        if (found !== undefined)
            return found;
    }
    return run.env.get(name);
}
/** The variables that are set anywhere in a node: in a loop, they are not known at its start. */
function assignedIn(node, run) {
    const names = new Set();
    const called = new Set();
    const visit = (child) => {
        if (run.budget-- < 0)
            return;
        if (child.type === 'Assignment')
            names.add(child.name);
        for (const name of changedBy(child))
            names.add(name);
        if (child.type === 'Command' && child.name !== undefined && !called.has(child.name.text)) {
            called.add(child.name.text);
            const body = run.functions.get(child.name.text)?.node.body;
            if (body !== undefined)
                visit(body);
        }
        (0,dist_parser/* forEachChild */.dK)(child, visit);
    };
    visit(node);
    return names;
}
const SETTING = /^(?:read|mapfile|readarray|getopts|unset|let)$/;
/** The variables that a command sets by their names: `read A`, `((i++))`, `let i=i+1`, `printf -v A`. */
function changedBy(node) {
    if (node.type === 'ArithmeticCommand')
        return node.body.match(/[A-Za-z_]\w*/g) ?? [];
    if (node.type !== 'Command')
        return [];
    const words = node.args.map(({ text }) => text);
    if (node.name?.text === 'shift' || node.name?.text === 'set')
        return [ARGUMENTS];
    if (node.name?.text === 'printf')
        return words[0] === '-v' && words[1] !== undefined ? [words[1]] : [];
    if (!SETTING.test(node.name?.text ?? ''))
        return [];
    return words.flatMap(word => /^[A-Za-z_]\w*/.exec(word)?.[0] ?? []);
}
function wordsOf(node, run) {
    const words = [];
    const visit = (child) => {
        if (run.budget-- < 0)
            return;
        if (child.type === 'Word')
            words.push(child);
        else
            (0,dist_parser/* forEachChild */.dK)(child, visit);
    };
    visit(node);
    return words;
}
/** Whether a command that stands here may not run, or may fail without an end to the script. */
const isConditionalIn = ({ isConditional, run }) => isConditional || run.errexitDisabled || run.mayHaveExited;
/** Whether what is printed here may be missing from what it goes to, or stand there more than once. */
const isUncertainIn = ({ isUncertain, run }) => isUncertain || run.mayHaveExited;
/** A piece in the place of what is printed and not read. */
const unknownPrinted = (context, position) => ({
    segment: { expression: '', location: sourceLocation(context.source, position) },
    isConditional: isConditionalIn(context),
    isUncertain: isUncertainIn(context),
});
/** Runs what has a folder of its own: a subshell, another script. */
function inFolder({ run }, read, folder = run.folder) {
    const before = run.folder;
    run.folder = folder;
    const result = read();
    run.folder = before;
    return result;
}
/**
 * What was printed as one text, without the line ends behind it; unknown as a whole where a part of it may not be
 * printed.
 */
function context_textOf(printed, context, position) {
    if (printed.some(({ isUncertain }) => isUncertain))
        return [{ expression: '', location: sourceLocation(context.source, position) }];
    const segments = printed.map(({ segment }) => segment);
    for (let last = segments.at(-1); last !== undefined && 'literal' in last; last = segments.at(-1)) {
        const known = (0,util_text/* withoutAtEnd */.jy)(last.literal, '\r\n');
        segments.pop();
        if (known === '')
            continue;
        segments.push({ ...last, literal: known });
        break;
    }
    return segments;
}

;// CONCATENATED MODULE: ./build/workflow/shell/makefile.js



/** What `make` runs: the recipes of its targets and of what they need. Source: GNU make manual. */
const MAKEFILES = ['GNUmakefile', 'makefile', 'Makefile'];
/** Words of programs that could log in, push or pull, and of scripts that could run them. */
const SUSPICIOUS_TASK = /GITHUB_ENV|docker|podman|nerdctl|buildah|buildx|\baz\b|\boras\b|\bhelm\b|skopeo|\bg?crane\b|regctl|kaniko|\bjib|\bko\b|\bmake\b|\bMAKE\b|\.(?:sh|bash|ps1|py)\b|\b(?:login|push)\b|\beval\b|\bcurl\b|\bsh\b|\bbash\b/;
/** As many rules as are followed. */
const MAX_TARGETS = 200;
/**
 * The script that a call of make comes to: empty where nothing of it could log in, push or pull.
 * @returns `undefined` where that cannot be told
 */
function makeScript(argv, checkout, folder, env) {
    const call = callOf(argv);
    if (call === undefined || folder === undefined)
        return undefined;
    const at = call.folder === undefined ? folder : checkout_joined(folder, call.folder);
    if (at === undefined)
        return undefined;
    const read = readMakefile(call.file, at, checkout);
    if (read === undefined)
        return undefined;
    const targets = call.targets.length > 0 ? call.targets : read.first === undefined ? [] : [read.first];
    const lines = recipesOf(targets, read, call.variables);
    if (lines === undefined)
        return undefined;
    const location = argv[0]?.location ?? { file: '', line: 1, column: 1 };
    // A line without such a word builds, tests or writes files.
    const telling = lines.filter(line => SUSPICIOUS_TASK.test(reachableText([line], read)));
    const look = (name) => call.variables.get(name) ?? valueOfVariable(name, read, env);
    return {
        text: toValue(telling.flatMap(line => scriptLine(line, look)), location),
        folder: at,
    };
}
/** `make -C dir -f file VAR=value target`. */
function callOf(argv) {
    const targets = [];
    const variables = new Map();
    let [folder, file] = [];
    for (let index = 1; index < argv.length; index++) {
        const word = argv[index];
        if (word === undefined || word.segments.length === 0)
            continue;
        const text = (0,partial_string/* toLiteral */.TE)(word);
        const variable = /^(\w+)\s*[:?+]?=/.exec(literalPrefix(word));
        const value = variable === null ? undefined : withoutStart(word, variable[0]);
        if (variable?.[1] !== undefined && value !== undefined) {
            variables.set(variable[1], value);
            continue;
        }
        if (text === undefined)
            return undefined;
        const named = /^(?:-C|--directory=|-f|--file=|--makefile=)(.*)$/.exec(text);
        if (named !== null) {
            const path = named[1] !== '' ? named[1] : (0,partial_string/* toLiteral */.TE)(argv[++index] ?? word);
            if (path === undefined)
                return undefined;
            if (text.startsWith('-C') || text.startsWith('--directory'))
                folder = path;
            else
                file = path;
        }
        else if (/^-[jlIWo]$/.test(text))
            index++;
        else if (!text.startsWith('-'))
            targets.push(text);
    }
    return { targets, variables, folder, file };
}
/** What is not too long to be a file of a person. */
const makefile_MAX_LENGTH = 300_000;
function readMakefile(named, folder, checkout) {
    for (const name of named === undefined ? MAKEFILES : [named]) {
        const path = checkout_joined(folder, name);
        const text = path === undefined ? undefined : checkout.textOf(path);
        if (path === undefined || text === undefined)
            continue;
        const lines = makefile_linesOf(locationName(checkout, path), text);
        for (const { text: line } of lines.slice()) {
            const included = /^\s*-?s?include\s+([^\s#$]+)\s*$/.exec(line)?.[1];
            const other = included === undefined ? undefined : checkout_joined(folder, included);
            const more = other === undefined ? undefined : checkout.textOf(other);
            if (other !== undefined && more !== undefined)
                lines.push(...makefile_linesOf(locationName(checkout, other), more));
        }
        return makefile_parsed(lines);
    }
    return undefined;
}
/** With lines that go on put together. */
function makefile_linesOf(file, text) {
    const lines = [];
    let before;
    for (const [index, each] of text.slice(0, makefile_MAX_LENGTH).replaceAll('\r', '').split('\n').entries()) {
        const goesOn = each.endsWith('\\');
        const own = goesOn ? each.slice(0, -1) : each;
        const whole = before === undefined
            ? { file, line: index + 1, text: own }
            : { ...before, text: `${before.text} ${own.trimStart()}` };
        before = goesOn ? whole : undefined;
        if (!goesOn)
            lines.push(whole);
    }
    return lines;
}
function makefile_parsed(lines) {
    const targets = new Map();
    const variables = new Map();
    let first;
    const patterns = [];
    let open;
    let depth = 0;
    let isDefinition = false;
    for (const line of lines) {
        const { text } = line;
        if (isDefinition) {
            isDefinition = !/^\s*endef\b/.test(text);
            continue;
        }
        if (text.startsWith('\t')) {
            // A variable that is set while the recipe runs.
            const set = /^[\t @+-]*\$[({]eval\s+([\w.-]+)\s*[:?+]?=/.exec(text)?.[1];
            if (set === undefined)
                open?.recipe.push(line);
            else
                variables.set(set, [...(variables.get(set) ?? []), { text, isSure: false }]);
            continue;
        }
        const bare = (text.split(/(?:^|\s)#/, 1)[0] ?? '').trim();
        if (bare === '')
            continue;
        if (/^(?:ifeq|ifneq|ifdef|ifndef)\b/.test(bare))
            depth++;
        else if (/^endif\b/.test(bare))
            depth--;
        else if (/^define\b/.test(bare))
            isDefinition = true;
        const assigned = /^(?:(?:export|override|private)\s+)*([\w.-]+)\s*(::?:?=|\?=|\+=|!=|=)(.*)/.exec(bare);
        if (assigned !== null) {
            const [, name = '', operator = '', value = ''] = assigned;
            const isSure = depth === 0 && operator !== '+=' && operator !== '!=';
            variables.set(name, [...(variables.get(name) ?? []), { text: value.trimStart(), isSure }]);
            continue;
        }
        const colon = bare.indexOf(':');
        if (colon <= 0)
            continue;
        const names = bare.slice(0, colon).trimEnd();
        const rest = bare.slice(bare[colon + 1] === ':' ? colon + 2 : colon + 1).trimStart();
        const own = /^[\w.-]+\s*[:?+]?=/.test(rest);
        const [needs = '', inline] = own ? [''] : rest.split(/;(.*)/s, 2);
        open = { needs, recipe: inline === undefined ? [] : [{ ...line, text: inline }] };
        // A variable of one target only.
        const variable = own ? /^([\w.-]+)\s*[:?+]?=(.*)/.exec(rest) : null;
        if (variable?.[1] !== undefined) {
            variables.set(variable[1], [
                ...(variables.get(variable[1]) ?? []),
                { text: (variable[2] ?? '').trimStart(), isSure: false },
            ]);
        }
        for (const name of makefile_wordsOf(names)) {
            if (name.includes('%'))
                patterns.push(name);
            targets.set(name, [...(targets.get(name) ?? []), open]);
            if (!name.startsWith('.') && !/[%$]/.test(name))
                first ??= name;
        }
    }
    return { targets, first, variables, patterns };
}
/** The recipes of targets, those of what they need first. */
function recipesOf(requested, makefile, given) {
    const seen = new Set();
    const lines = [];
    const visit = (name, isRequested) => {
        if (seen.has(name))
            return true;
        seen.add(name);
        const rules = makefile.targets.get(name);
        // What has no rule is a file; what a pattern may make is not known.
        if (rules === undefined)
            return !isRequested && !makefile.patterns.some(pattern => makefile_fits(name, pattern));
        if (seen.size > MAX_TARGETS)
            return false;
        for (const { needs, recipe } of rules) {
            for (const word of makefile_wordsOf(needs)) {
                // A name that is put together is found again as it is written.
                const names = makefile.targets.has(word) ? word : expanded(word, makefile, given);
                if (names === undefined)
                    return false;
                for (const need of names === word ? [word] : names.split(/\s+/))
                    if (need !== '' && !visit(need, false))
                        return false;
            }
            lines.push(...recipe);
        }
        return true;
    };
    return requested.every(name => visit(name, true)) ? lines : undefined;
}
/** Words, with `$(…)` as one. */
const makefile_wordsOf = (text) => text.match(/(?:\$\([^()]*(?:\([^()]*\)[^()]*)*\)|\$\{[^{}]*\}|[^\s|$])+/g) ?? [];
function makefile_fits(name, pattern) {
    const [start = '', end = ''] = pattern.split('%');
    return name.length >= start.length + end.length && name.startsWith(start) && name.endsWith(end);
}
const REFERENCE = /\$(?:\((\w[\w.-]*)\)|\{(\w[\w.-]*)\})/g;
/** Names of targets with variables put in; files that are looked for are none. */
function expanded(text, { variables }, given) {
    const whole = text.replace(REFERENCE, (reference, one, other) => {
        const name = one ?? other ?? '';
        const [only, ...others] = variables.get(name) ?? [];
        if (given.has(name))
            return reference;
        if (only !== undefined && /^\$\((?:shell find|wildcard)\b/.test(only.text))
            return '';
        return only === undefined || others.length > 0 || !only.isSure ? reference : only.text;
    });
    return whole.includes('$') ? undefined : whole;
}
/** The recipes, with what all their variables may be. */
function reachableText(lines, { variables }) {
    const seen = new Set();
    const texts = lines.map(({ text }) => text);
    for (let index = 0; index < texts.length; index++) {
        for (const [, name = ''] of (texts[index] ?? '').matchAll(/\$[({]+\s*(?:call\s+)?(\w[\w.-]*)/g)) {
            if (seen.has(name))
                continue;
            seen.add(name);
            texts.push(name === 'MAKE' ? 'MAKE' : '', ...(variables.get(name) ?? []).map(({ text }) => text));
        }
    }
    return texts.join('\n');
}
/** The value of a variable: that of the environment, where the file gives it only a default. */
function valueOfVariable(name, { variables }, env) {
    const [only, ...others] = variables.get(name) ?? [];
    if (only === undefined)
        return env(name);
    if (others.length > 0 || !only.isSure || only.text.includes('$'))
        return undefined;
    return (env(name) ??
        toValue([{ literal: only.text, location: { file: '', line: 1, column: 1 } }], { file: '', line: 1, column: 1 }));
}
/** A line of a recipe as a line of a script of its own shell. */
function scriptLine({ text, line, file }, look) {
    const location = { file, line, column: 1 };
    const [prefix = ''] = /^[\t @+-]*/.exec(text) ?? [];
    const segments = [{ literal: '(', location }];
    const body = text.slice(prefix.length);
    let at = 0;
    const add = (literal) => {
        if (literal !== '')
            segments.push({ literal, location: { ...location, column: prefix.length + at + 1 } });
    };
    for (const match of body.matchAll(/\$(?:\$|@|<|\^|\*|\?|\((\w[\w.-]*)\)|\{(\w[\w.-]*)\}|[({])/g)) {
        if (match.index < at)
            continue;
        add(body.slice(at, match.index));
        at = match.index + match[0].length;
        const name = match[1] ?? match[2];
        if (match[0] === '$$')
            segments.push({ literal: '$', location });
        else if (name === 'MAKE')
            segments.push({ literal: 'make', location });
        else if (name !== undefined)
            segments.push(...(look(name)?.segments ?? [{ expression: '', location }]).map(segment => ({ ...segment, location })));
        else {
            if (/[({]$/.test(match[0]))
                at = endOfCall(body, at);
            segments.push({ expression: '', location });
        }
    }
    add(body.slice(at));
    return [...segments, { literal: `${prefix.includes('-') ? ' || true' : ''}\n)\n`, location }];
}
/** Behind the bracket that closes the one before. */
function endOfCall(text, from) {
    let depth = 1;
    for (let at = from; at < text.length; at++) {
        if (text[at] === '(' || text[at] === '{')
            depth++;
        if (text[at] === ')' || text[at] === '}')
            depth--;
        if (depth === 0)
            return at + 1;
    }
    return text.length;
}

;// CONCATENATED MODULE: ./build/workflow/shell/nested.js



/** The script that `bash -c '…'`, `eval …` or a here-document for `bash` runs; `undefined` for every other command. */
function inlineScript(argv, input) {
    const [name, ...words] = argv;
    if (name === undefined)
        return undefined;
    const command = baseName(name);
    if (command === 'eval') {
        const [first] = words;
        // A text that is put together when it runs could be any command.
        if (first === undefined || words.some(word => word.segments[0] !== undefined && 'expression' in word.segments[0]))
            return undefined;
        const segments = words.flatMap((word, index) => index === 0 ? [...word.segments] : [{ literal: ' ', location: word.location }, ...word.segments]);
        return toValue(segments, first.location);
    }
    if (command !== 'bash' && command !== 'sh' && command !== 'dash')
        return undefined;
    const at = words.findIndex(word => /^-[a-z]*c$/.test((0,partial_string/* toLiteral */.TE)(word) ?? ''));
    if (at >= 0)
        return words[at + 1];
    const isAllOptions = words.every(word => ((0,partial_string/* toLiteral */.TE)(word) ?? '').startsWith('-'));
    return isAllOptions && input?.segments.some(segment => 'literal' in segment) ? input : undefined;
}
/** A text as a script of its own; what is not known in it stands as in any other. */
function nested_scriptOf(value, shell = 'bash') {
    const starts = [];
    const unknowns = [];
    let text = '';
    for (const segment of value.segments) {
        starts.push({ offset: text.length, location: segment.location });
        if ('literal' in segment)
            text += segment.literal;
        else {
            text += String.fromCodePoint(0xf0000 + unknowns.length);
            unknowns.push(segment);
        }
    }
    const locationAt = (offset) => {
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
            return value.location;
        return advance(start.location, text.slice(start.offset, Math.max(offset, start.offset)));
    };
    return { shell, text, unknowns, locationAt, usageAt: locationAt };
}

;// CONCATENATED MODULE: ./build/workflow/shell/called.js









/**
 * What a command prints that runs more of Bash: a function, an inline script, a script of the checkout, `make`.
 * @param position of the command in its script
 * @returns `undefined` for any other command, and where the script is not known
 */
const calledPrinted = (argv, context, position, interpreter) => inlinePrinted(argv, context, interpreter) ??
    functionPrinted(argv, context, interpreter) ??
    filePrinted(argv, context, position, interpreter);
/** A function of the script. */
function functionPrinted(argv, context, { evaluateNode }) {
    const name = argv[0] && (0,partial_string/* toLiteral */.TE)(argv[0]);
    const called = name === undefined ? undefined : context.run.functions.get(name);
    if (called === undefined)
        return undefined;
    called.isCalled = true;
    return evaluateNode(called.node.body, {
        ...context,
        source: called.source,
        positional: { values: argv.slice(1) },
        // A function that calls itself is soon too deep.
        depth: context.depth + 8,
    });
}
/** `bash -c '…'`, `eval …`, a here-document for `bash`: the script in it, where all of it is there. */
function inlinePrinted(argv, context, { scriptPrinted }) {
    const text = inlineScript(argv, context.input);
    if (text === undefined)
        return undefined;
    const script = nested_scriptOf(text);
    // `eval` runs it in this shell; what comes behind `bash -c '…'` is what the script has for `$0`, `$1` and on.
    const isLocalEngine = baseName(argv[0]) === 'eval';
    return scriptPrinted((0,dist_parser/* parse */.qg)(script.text), {
        ...(isLocalEngine ? context : { ...subshell(context), positional: { values: undefined } }),
        source: { script, fixed: undefined },
        input: undefined,
        depth: context.depth + 4,
    });
}
/** A variable that is no array. */
function textVariable(name, context) {
    const found = context_lookUp(name, context);
    return found === undefined || isArray(found) ? undefined : found;
}
/** A script of the repository, or what `make` runs. */
function filePrinted(argv, context, position, interpreter) {
    const { run } = context;
    const { checkout, folder } = run;
    const [name] = argv;
    if (checkout === undefined || name === undefined)
        return undefined;
    if (/^g?make$/.test((0,partial_string/* toLiteral */.TE)(name) ?? '')) {
        const made = makeScript(argv, checkout, folder, variable => textVariable(variable, context));
        if (made === undefined)
            return undefined;
        const printed = inFolder(context, () => textPrinted(made.text, context, position, { values: [] }, interpreter), made.folder);
        // It prints its commands, too.
        return [...printed, unknownPrinted(context, position)];
    }
    const other = otherScript(argv, checkout, folder);
    if (other !== undefined && isQuiet(other, checkout))
        return [unknownPrinted(context, position)];
    const file = scriptFile(argv, checkout, folder);
    if (file === undefined)
        return undefined;
    if (file.isSourced) {
        const positional = file.words.length > 0 ? { values: file.words } : context.positional;
        return textPrinted(file.text, context, position, positional, interpreter, true);
    }
    const before = { errexitDisabled: run.errexitDisabled, mayHaveExited: run.mayHaveExited };
    // Without `set -e` a command may fail and the script goes on.
    run.errexitDisabled ||=
        !ENDS_ON_ERROR.test((0,partial_string/* toDisplayString */.v_)(file.text)) && !argv.some(word => /^-[a-z]*e/.test((0,partial_string/* toLiteral */.TE)(word) ?? ''));
    const printed = inFolder(context, () => textPrinted(file.text, context, position, { values: file.words }, interpreter));
    Object.assign(run, before);
    return printed;
}
const ENDS_ON_ERROR = /^(?:#!.{0,80}\s-[a-z]*e|[ \t]*set[ \t]+-[a-z]*e|[ \t]*set[ \t]+-o[ \t]+errexit)/m;
/** @param isOwn it shares the variables of what is around it */
function textPrinted(text, context, position, positional, { scriptPrinted }, isOwn = false) {
    const script = nested_scriptOf(text);
    if (script.text.length > command_MAX_LENGTH) {
        context.run.isPartial = true;
        return [unknownPrinted(context, position)];
    }
    return scriptPrinted((0,dist_parser/* parse */.qg)(script.text), {
        ...(isOwn ? context : subshell(context)),
        source: { script, fixed: undefined },
        positional,
        input: undefined,
        // One that runs itself is soon too deep.
        depth: context.depth + 8,
    });
}

;// CONCATENATED MODULE: ./build/workflow/shell/command-output.js


/** What `az acr login --expose-token` prints stands as one piece that begins so; the registry's name follows. */
const EXPOSED_TOKEN = '$(az acr login --expose-token';
const ADMIN_CREDENTIAL = '$(az acr credential show';
const holdsExposedToken = ({ segments }) => segments.some(segment => 'expression' in segment && segment.expression.startsWith(EXPOSED_TOKEN));
/** The value of an option of az, `--name x`, `--name=x` or `-n x`. */
function azOption(argv, names) {
    for (const [index, word] of argv.entries()) {
        const start = literalPrefix(word);
        if (names.includes(start) && (0,partial_string/* toLiteral */.TE)(word) === start)
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
function simulateOutput(argv, input) {
    const [name, ...words] = argv;
    if (name === undefined)
        return [];
    const unknown = [
        { expression: '', location: name.location },
        { literal: '\n', location: name.location },
    ];
    switch ((0,partial_string/* toLiteral */.TE)(name)) {
        case 'echo':
        case 'Write-Output':
        case 'Write-Host':
            return echoed(words, name);
        case 'printf':
            return printfOutput(words) ?? unknown;
        case 'cat':
            return input !== undefined && words.every(word => (0,partial_string/* toLiteral */.TE)(word) === '-') ? input.segments : unknown;
        case 'tee':
            return input?.segments ?? unknown;
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
            return credentialIn(input) ?? unknown;
        case ':':
        case '[':
        case '[[':
        case 'test':
        case 'true':
        case 'false':
        case 'shift':
        case 'sleep':
        case 'exit':
        case 'return':
        case 'break':
        case 'continue':
        case 'read':
        case 'mapfile':
        case 'readarray':
        case 'let':
        case 'unset':
        case 'wait':
            return [];
        // With no words, or with `-`, they print.
        case 'cd':
        case 'set':
        case 'export':
        case 'declare':
        case 'local':
        case 'readonly':
        case 'typeset':
            return words.length === 0 || ['-', '-p'].includes((0,partial_string/* toLiteral */.TE)(words[0] ?? name) ?? '') ? unknown : [];
        default:
            return unknown;
    }
}
/** A part of what may hold a token holds the token; of anything else nothing is known. */
function credentialIn(input) {
    const credential = input?.segments.find(isCredential);
    return credential === undefined ? undefined : [credential];
}
/** What az prints to log in with. */
const isCredential = (segment) => 'expression' in segment &&
    (segment.expression.startsWith(EXPOSED_TOKEN) || segment.expression.startsWith(ADMIN_CREDENTIAL));
function echoed(words, name) {
    let first = 0;
    let flags = '';
    for (; first < words.length; first++) {
        const word = words[first];
        const text = word && (0,partial_string/* toLiteral */.TE)(word);
        if (text === undefined || !/^-[neE]+$/.test(text))
            break;
        flags += text;
    }
    const segments = words
        .slice(first)
        .flatMap((word, index) => index === 0 ? [...word.segments] : [{ literal: ' ', location: word.location }, ...word.segments]);
    const text = flags.includes('e')
        ? segments.map(segment => ('literal' in segment ? { ...segment, literal: unescaped(segment.literal) } : segment))
        : segments;
    return flags.includes('n') ? text : [...text, { literal: '\n', location: name.location }];
}
/** `printf FORMAT WORD…` for %s, %d and %b; the format is used again while there are words. */
function printfOutput([format, ...words]) {
    if (format === undefined)
        return undefined;
    if (literalPrefix(format).startsWith('-v'))
        return [];
    const isDash = (0,partial_string/* toLiteral */.TE)(format) === '--';
    if (isDash)
        return printfOutput(words);
    const rest = [...words];
    const segments = [];
    do {
        const before = rest.length;
        for (const segment of format.segments) {
            if ('expression' in segment) {
                segments.push(segment);
                continue;
            }
            for (const part of segment.literal.split(/(%%|%[-\d.]*[a-zA-Z])/)) {
                if (part === '%%')
                    segments.push({ literal: '%', location: segment.location });
                else if (/^%[-\d.]*[a-zA-Z]$/.test(part)) {
                    if (!/^%[sdb]$/.test(part))
                        return undefined;
                    const word = rest.shift();
                    if (part === '%d' && (word === undefined || !/^-?\d+$/.test((0,partial_string/* toLiteral */.TE)(word) ?? '0')))
                        return undefined;
                    segments.push(...(word?.segments ?? []));
                }
                else if (part !== '')
                    segments.push({ literal: unescaped(part), location: segment.location });
            }
        }
        if (rest.length === before)
            break;
    } while (rest.length > 0 && segments.length < 10_000);
    return segments;
}
const ESCAPES = { n: '\n', t: '\t', r: '\r', '\\': '\\', '"': '"' };
const unescaped = (text) => text.replace(/\\([ntr\\"])/g, (all, letter) => ESCAPES[letter] ?? all);
/** `tr '[:upper:]' '[:lower:]'` and `tr A-Z a-z`. */
function lowered(words, input) {
    if (input === undefined)
        return undefined;
    const [from, to] = words.map(partial_string/* toLiteral */.TE);
    const isLowering = words.length === 2 && /^(\[?A-Z\]?|\[:upper:\])$/.test(from ?? '') && /^(\[?a-z\]?|\[:lower:\])$/.test(to ?? '');
    return isLowering ? mapSegments(input.segments, text => text.toLowerCase()) : undefined;
}
/** What of Azure is the same whenever it is asked has a name; the name tells the credential that is printed. */
function azOutput(argv) {
    const words = argv.map(partial_string/* toLiteral */.TE);
    const [, group, command, sub] = words;
    const location = argv[0]?.location;
    if (group !== 'acr' || location === undefined)
        return undefined;
    const name = azOption(argv, ['-n', '--name']);
    const shownName = name === undefined || hasUnknown(name.segments) ? '' : ` --name ${(0,partial_string/* toLiteral */.TE)(name)}`;
    const query = words[words.indexOf('--query') + 1] ?? '';
    const named = (start, end = '') => [
        { expression: `${start}${shownName}${end})`, location },
        { literal: '\n', location },
    ];
    if (command === 'login' && words.some(word => word === '--expose-token' || word === '-t'))
        return named(EXPOSED_TOKEN);
    if (command === 'credential' && sub === 'show')
        return named(ADMIN_CREDENTIAL, query === undefined ? '' : ` --query ${query}`);
    if (command === 'show' && shownName !== '' && query === 'loginServer')
        return named('$(az acr show', ' --query loginServer');
    return undefined;
}

;// CONCATENATED MODULE: ./build/workflow/shell/control-flow.js
/** What a script's structure tells of whether a command runs, and whether it may fail. */
/** Commands that are there for what they do, and fail only where the whole is to fail. */
const SIDE_EFFECT_COMMANDS = /^(docker|podman|buildah|helm|oras|az|cd|echo|export|set|mkdir|cp|npm|git|chmod|source|\.)$/;
const QUERY_SUBCOMMANDS = /^(inspect|images|ps|show|list|show-tags|show-manifests|exists|info|version|status|diff|rev-parse)$/;
/** Whether a command is there for what it does: `docker build . && docker push x` does both, or fails. */
function hasSideEffect(node) {
    if (node?.type === 'Pipeline')
        return node.prefixes.length === 0 && hasSideEffect(node.commands.at(-1));
    if (node?.type !== 'Command')
        return false;
    if (node.name === undefined)
        return true;
    const words = [node.name, ...node.args].map(({ text }) => text).filter(text => text !== 'sudo');
    return SIDE_EFFECT_COMMANDS.test(words[0] ?? '') && !words.slice(1, 4).some(word => QUERY_SUBCOMMANDS.test(word));
}
/** `exit 1`, `{ echo failed; exit 1; }`, `return 1`. */
function exitsScript(node) {
    switch (node?.type) {
        case 'Command':
            return /^(exit|return|false)$/.test(node.name?.text ?? '') && node.args[0]?.text !== '0';
        case 'BraceGroup':
        case 'Subshell':
            return exitsScript(node.body.commands.at(-1)?.command);
        default:
            return false;
    }
}
/** A word of a loop that makes it run at least once: `a`, `{1..5}`, `$(seq 3)`. */
const runsAtLeastOnce = ({ text }) => !text.includes('$') || /^\$\(seq /.test(text);
/** The only word of the only command. */
function onlyWord({ commands }) {
    const [first] = commands;
    const command = first?.command;
    return commands.length === 1 && command?.type === 'Command' && command.suffix.length === 0
        ? command.name?.text
        : undefined;
}
/** `if ! docker login …; then exit 1; fi` goes on only where it has worked. */
function requiredPipeline(node) {
    const [first, ...others] = node.clause.commands;
    if (first?.command.type !== 'Pipeline' || others.length > 0 || node.elif.length > 0)
        return undefined;
    const isNegated = first.command.prefixes.some(({ type }) => type === 'Negation');
    return isNegated && exitsScript(node.then.commands.at(-1)?.command) ? first.command : undefined;
}

;// CONCATENATED MODULE: ./build/workflow/shell/environment-files.js


/**
 * What the lines of `GITHUB_ENV` or `GITHUB_OUTPUT` set: `NAME=value`, or `NAME<<END`, lines, `END`.
 * Source: docs.github.com, Workflow commands, Environment files.
 * @returns by name; `undefined` for what may or may not be set
 */
function readCommandFile(printed) {
    const set = new Map();
    const lines = environment_files_linesOf(printed);
    for (let index = 0; index < lines.length; index++) {
        const line = lines[index];
        if (line === undefined)
            break;
        const named = /^([A-Za-z_][\w-]*)(=|<<)/.exec(environment_files_literalPrefix(line));
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
        const end = (0,partial_string/* toLiteral */.TE)(rest);
        // An end that is not known by name is found in no line for sure.
        const isNamed = rest.segments.every(segment => 'literal' in segment || segment.expression !== '');
        const body = [];
        let isClosed = false;
        for (let next = index + 1; next < lines.length && !isClosed; next++) {
            const inner = lines[next];
            if (inner === undefined)
                break;
            isClosed = end === undefined ? isNamed && sameUnknown(inner.value, rest) : (0,partial_string/* toLiteral */.TE)(inner.value) === end;
            if (isClosed)
                index = next;
            else
                body.push(inner);
        }
        const isSure = isClosed && !line.isConditional && body.every(({ isConditional }) => !isConditional);
        set.set(named[1], isSure ? environment_files_joined(body) : undefined);
    }
    return set;
}
/** Whether what is written may set variables by names that are not known: `cat .env >> "$GITHUB_ENV"`. */
const setsUnknownNames = (printed) => environment_files_linesOf(printed).some(({ value: { segments } }) => segments[0] !== undefined && 'expression' in segments[0]);
/** What `::set-output name=x::v` sets, in what a script prints to the log. */
function readSetOutput(printed) {
    const set = new Map();
    for (const line of environment_files_linesOf(printed)) {
        const named = /^::set-output name=([\w-]+)::/.exec(environment_files_literalPrefix(line));
        if (named?.[1] !== undefined)
            set.set(named[1], line.isConditional ? undefined : withoutStart(line.value, named[0]));
    }
    return set;
}
/** What a step leaves in the environment: `undefined` becomes a piece that nobody knows. */
const asEnv = (set, location) => new Map([...set].map(([name, value]) => [name, value ?? unknownValue(`$${name}`, location)]));
function asOutputs(set) {
    const outputs = new Map();
    for (const [name, value] of set)
        if (value !== undefined)
            outputs.set(name.toLowerCase(), value);
    return outputs;
}
/** What a script comes to, whichever shell reads it. */
const readingOf = (script, { commands, written, isPartial }, printed) => ({
    commands,
    env: asEnv(readCommandFile(written.env), script.locationAt(0)),
    setsUnknownNames: setsUnknownNames(written.env),
    outputs: asOutputs(new Map([
        ...(script.text.includes('::set-output') ? readSetOutput(printed) : []),
        ...readCommandFile(written.outputs),
    ])),
    isPartial,
});
const environment_files_literalPrefix = ({ value }) => {
    const [first, second] = value.segments;
    // Two known pieces may adjoin where one was put in.
    if (first === undefined || 'expression' in first)
        return '';
    return second !== undefined && 'literal' in second ? first.literal + second.literal : first.literal;
};
function environment_files_linesOf(printed) {
    const lines = [];
    let segments = [];
    let isConditional = false;
    const end = () => {
        const [first] = segments;
        const bare = trimmedEnd(trimmedStart(segments, text => text.replace(/^\uFEFF/, '')), text => text.replace(/\r$/, ''));
        if (first !== undefined)
            lines.push({ value: toValue(bare, first.location), isConditional });
        segments = [];
        isConditional = false;
    };
    for (const { segment, isConditional: may } of printed) {
        const [head, ...rest] = splitPieces([segment], /\n/g);
        segments.push(...(head ?? []));
        isConditional ||= may && head?.length !== 0;
        for (const part of rest) {
            end();
            segments.push(...part);
            isConditional = may && part.length > 0;
        }
    }
    end();
    return lines;
}
function environment_files_joined(lines) {
    const [first] = lines;
    if (first === undefined)
        return undefined;
    const segments = lines.flatMap(({ value }, index) => index === 0 ? [...value.segments] : [{ literal: '\n', location: value.location }, ...value.segments]);
    return toValue(segments, first.value.location);
}
const sameUnknown = (one, other) => {
    const names = ({ segments }) => segments.map(segment => ('literal' in segment ? segment.literal : segment.expression)).join();
    return names(one) === names(other);
};

;// CONCATENATED MODULE: ./build/workflow/shell/redirects.js





function redirected(redirects, context, words) {
    const { source, run } = context;
    let input;
    let target;
    let hasErrors = false;
    for (const redirect of redirects) {
        const location = sourceLocation(source, redirect.pos);
        const descriptor = redirect.descriptor?.type === 'FileDescriptor' ? redirect.descriptor.value : undefined;
        if (redirect.type === 'HereDoc') {
            const { body } = redirect;
            const at = sourceLocation(source, body.pos);
            const text = body.parts ?? [{ type: 'Literal', pos: body.pos, end: body.end, value: body.text, text: body.text }];
            input = partsValue(text, at, words);
        }
        else if (redirect.type === 'HereString') {
            input = redirect.target && wordValue(redirect.target, words);
        }
        else if (redirect.operator === '<') {
            if (redirect.target !== undefined)
                wordValue(redirect.target, words);
            input = unknownValue('', location);
        }
        else if (redirect.operator === '>&' && descriptor === 2 && redirect.target?.text === '1') {
            hasErrors = target === undefined;
        }
        else if (/^(>|>>|>\||&>|&>>|>&)$/.test(redirect.operator) && (descriptor ?? 1) === 1) {
            target = redirect.target && wordValue(redirect.target, words);
        }
    }
    return {
        input,
        hasErrors,
        send: printed => {
            if (target === undefined ||
                /^(?:1|\/dev\/stdout|\/dev\/fd\/1|\/proc\/self\/fd\/1)$/.test((0,partial_string/* toLiteral */.TE)(target) ?? ''))
                return [...printed];
            const file = commandFile(target.segments);
            if (file !== undefined)
                run.written[file].push(...printed);
            // What is written to a file that is named is written as tee does it.
            else if (target.segments.some(segment => 'literal' in segment && !/^(\/dev\/\w+|\d)$/.test(segment.literal))) {
                const tee = toValue([{ literal: 'tee', location: target.location }], target.location);
                const isConditional = isConditionalIn(context);
                run.commands.push({
                    argv: [tee, target],
                    input: undefined,
                    location: target.location,
                    isConditional,
                    overridesDockerConfig: false,
                });
            }
            // A descriptor that was opened before, or a name that is not known, may lead to the output as well.
            const isElsewhere = file !== undefined || /^(?:2|-|.*[^\d].*)$/s.test((0,partial_string/* toLiteral */.TE)(target) ?? '');
            return isElsewhere ? [] : printed.map(each => ({ ...each, isUncertain: true }));
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
            assignBounded(name, [...(isArray(before) ? before : [before]), ...elements], context, value.pos);
        return;
    }
    const given = wordValue(value, words);
    // The output of a command is another each time, but the variable that holds it is not.
    const [segment] = given.segments;
    const isOutput = given.segments.length === 1 && segment !== undefined && 'expression' in segment && segment.expression === '';
    const assigned = isOutput ? unknownValue(`$${name}`, given.location) : given;
    const before = append ? context_lookUp(name, context) : toValue([], given.location);
    if (index !== undefined || before === undefined || isArray(before))
        invalidate([name], context, value.pos);
    else
        assignBounded(name, append ? toValue([...before.segments, ...assigned.segments], given.location) : assigned, context, value.pos);
}
/** What the shell's own commands change. */
function applyBuiltin(argv, context, position) {
    const { run, positional } = context;
    const [name, ...words] = argv.map(partial_string/* toLiteral */.TE);
    const names = words.filter(word => word !== undefined && /^[A-Za-z_]\w*$/.test(word)).map(String);
    const location = argv[0]?.location;
    switch (name) {
        case 'set':
            if (words.some(word => word !== undefined && /^\+[a-z]*e/.test(word)))
                run.errexitDisabled = true;
            if (words.some(word => word !== undefined && /^-[a-z]*e/.test(word)))
                run.errexitDisabled = false;
            if (words.includes('--')) {
                positional.values = context.isConditional ? undefined : argv.slice(words.indexOf('--') + 2);
            }
            break;
        case 'shift': {
            const count = words[0] === undefined ? 1 : Number(words[0]);
            const isKnown = !context.isConditional && !context.isUncertain && Number.isInteger(count);
            positional.values = isKnown ? positional.values?.slice(count) : undefined;
            break;
        }
        // Within a loop the rest of it, and its further rounds, may not run.
        case 'break':
        case 'continue':
            run.mayHaveExited = true;
            break;
        case 'source':
        case '.':
        case 'eval':
            forgetAll(context, position);
            break;
        case 'export':
        case 'declare':
        case 'typeset':
        case 'local':
        case 'readonly':
            if (argv.slice(1).some(({ segments: [first] }) => first !== undefined && 'expression' in first))
                forgetAll(context, position);
            break;
        case 'let':
            invalidate(words.flatMap(word => /^[A-Za-z_]\w*/.exec(word ?? '')?.[0] ?? []), context, position);
            break;
        case 'exit':
        case 'return':
            if (context.isConditional && (words[0] === undefined || words[0] === '0'))
                run.mayHaveExited = true;
            break;
        case 'read':
        case 'mapfile':
        case 'readarray':
        case 'getopts':
            if (location !== undefined)
                for (const variable of names)
                    context.scope.own.set(variable, unknownValue(`$${variable}`, location));
            break;
        case 'printf':
            if (words[0] === '-v' && names[0] !== undefined && location !== undefined)
                context.scope.own.set(names[0], unknownValue(`$${names[0]}`, location));
            break;
        case 'unset':
            for (const variable of names)
                context.scope.own.set(variable, []);
            break;
    }
}

;// CONCATENATED MODULE: ./build/workflow/shell/bash.js














/**
 * Reads a script of bash or sh: the commands that it runs, in order, and what it leaves behind for later steps. Nothing
 * is run. What is not known is an unknown piece: `$TAG` for a variable, empty for what a command prints.
 * @param env variables that the step sees, as far as they are known
 * @param checkout the repository's files, where it is known which they are
 */
function readBash(script, env, checkout) {
    if (script.text.length > command_MAX_LENGTH)
        return UNREAD;
    const run = {
        env,
        commands: [],
        written: { env: [], outputs: [] },
        checkout,
        folder: checkout?.folder,
        functions: new Map(),
        budget: BUDGET,
        isPartial: false,
        errexitDisabled: false,
        mayHaveExited: false,
    };
    const context = {
        run,
        source: { script, fixed: undefined },
        scope: { own: new Map(), parentScope: undefined },
        positional: { values: [] },
        isConditional: false,
        isUncertain: false,
        input: undefined,
        depth: 0,
        unrolled: 1,
        user: undefined,
    };
    const printed = scriptPrinted((0,dist_parser/* parse */.qg)(script.text), context);
    for (const { node, source, isCalled } of run.functions.values())
        if (!isCalled)
            evaluateNode(node.body, { ...conditionalScope(context), source, positional: { values: undefined } });
    return readingOf(script, run, printed);
}
function scriptPrinted(script, context) {
    const isBroken = (script.errors ?? []).length > 0;
    if (isBroken)
        context.run.isPartial = true;
    // Where the grammar is not understood, nothing is certain to run.
    return statementsPrinted(script.commands, isBroken ? { ...context, isConditional: true, isUncertain: true } : context);
}
const statementsPrinted = (statements, context) => statements.flatMap(statement => evaluateNode(statement.command, context));
const listPrinted = (list, context) => statementsPrinted(list.commands, context);
/** Goes through a node, and returns what it prints. */
function evaluateNode(node, outerContext) {
    const { run } = outerContext;
    run.budget--;
    if (outerContext.depth > context_MAX_DEPTH || run.budget < 0) {
        run.isPartial = true;
        return [unknownPrinted(outerContext, node.pos)];
    }
    const context = { ...outerContext, depth: outerContext.depth + 1 };
    switch (node.type) {
        case 'Statement':
            return evaluateNode(node.command, context);
        case 'CompoundList':
            return listPrinted(node, context);
        case 'AndOr':
            return andOrPrinted(node, context);
        case 'Pipeline':
            return pipelinePrinted(node, context);
        case 'Command':
            return evaluateCommand(node, context);
        case 'If':
            return ifPrinted(node, context);
        case 'BraceGroup':
            return listPrinted(node.body, context);
        case 'Subshell':
            return inFolder(context, () => listPrinted(node.body, subshell(context)));
        case 'Redirected': {
            const routed = redirected(node.redirects, context, wordsIn(context));
            const printed = evaluateNode(node.command, { ...context, input: routed.input ?? context.input });
            // What went to standard error in it is not kept.
            return routed.send(routed.hasErrors ? [...printed, unknownPrinted(context, node.pos)] : printed);
        }
        case 'For':
            return forPrinted(node, context);
        case 'Select':
            return evaluateBranch(node.body, context);
        case 'While':
            return loopPrinted(context, () => {
                invalidate(assignedIn(node, run), context, node.pos);
                const outerContext = { ...context, isUncertain: true };
                const clause = listPrinted(node.clause, outerContext);
                const isEndless = node.kind === 'while' && /^(true|:)$/.test(onlyWord(node.clause) ?? '');
                return [
                    ...clause,
                    ...(isEndless ? listPrinted(node.body, outerContext) : evaluateBranch(node.body, outerContext)),
                ];
            });
        case 'ArithmeticFor':
            return loopPrinted(context, () => {
                invalidate(assignedIn(node.body, run), context, node.pos);
                return evaluateBranch(node.body, context);
            });
        case 'ArithmeticCommand':
            invalidate(assignedIn(node, run), context, node.pos);
            return [];
        case 'Case':
            wordValue(node.word, wordsIn(context));
            return node.items.flatMap(({ body }) => evaluateBranch(body, context));
        case 'Function':
            run.functions.set(node.name.text, { node, source: context.source, isCalled: false });
            return [];
        case 'Coproc':
            return evaluateNode(node.body, conditionalScope(context));
        case 'TestCommand':
            for (const word of wordsOf(node, run))
                wordValue(word, wordsIn(context));
            return [];
        default:
            return [];
    }
}
/** What `break` and `continue` leave out is in the loop. */
function loopPrinted({ run }, body) {
    const before = run.mayHaveExited;
    const printed = body();
    run.mayHaveExited = before;
    return printed;
}
function evaluateBranch(list, context) {
    const inside = conditionalScope(context);
    const printed = listPrinted(list, inside);
    joinBranch(inside, context, list.pos);
    return printed;
}
const wordsIn = (context) => ({
    source: context.source,
    positional: context.positional.values,
    lookUp: name => context_lookUp(name, context),
    set: (name, value) => void context.scope.own.set(name, value),
    capture: (script, position) => commandSubstitution(script, position, context),
});
function commandSubstitution(script, position, context) {
    const { run, source } = context;
    if (context.depth > context_MAX_DEPTH) {
        run.isPartial = true;
        return [{ expression: '', location: sourceLocation(source, position) }];
    }
    // Places in the text of backticks with backslashes are of that text.
    const fixed = source.fixed ?? (script.source === undefined ? undefined : position);
    const printed = subshellPrinted(context, inside => scriptPrinted(script, { ...inside, source: { script: source.script, fixed }, depth: context.depth + 1 }));
    return context_textOf(printed, context, position);
}
/**
 * What a part prints whose output is gathered; what may not be printed in it is told from what may not run as a whole.
 */
function subshellPrinted(context, printedIn) {
    const { run, positional } = context;
    const before = run.mayHaveExited;
    const isConditional = isConditionalIn(context);
    run.mayHaveExited = false;
    const printed = inFolder(context, () => printedIn({
        ...subshell(context),
        positional: { values: positional.values },
        isConditional,
        isUncertain: false,
    }));
    run.mayHaveExited = before;
    return printed;
}
/**
 * `a && b`: b runs where a, that is there to do something, has done it. `a || b`: b may not run, and a may fail, unless
 * b ends the script.
 */
function andOrPrinted({ commands, operators }, context) {
    let isSkipped = false;
    let rescue = -1;
    return commands.flatMap((command, index) => {
        const before = operators[index - 1];
        if (before === '||')
            isSkipped = true;
        if (before === '&&' && !hasSideEffect(commands[index - 1]))
            isSkipped = true;
        if (rescue < index)
            rescue = operators.indexOf('||', index);
        if (rescue < 0)
            rescue = operators.length;
        const isBorne = rescue < operators.length && !exitsScript(commands[rescue + 1]);
        const isConditional = context.isConditional || isSkipped || isBorne;
        const isUncertain = context.isUncertain || isBorne;
        if (!isSkipped)
            return evaluateNode(command, { ...context, isConditional, isUncertain });
        const inside = conditionalScope(context);
        const printed = evaluateNode(command, inside);
        joinBranch(inside, context, command.pos);
        return printed;
    });
}
/** Loops with up to so many known words, nested ones multiplied, are gone through word by word. */
const MAX_UNROLLED = 32;
function forPrinted({ name, wordlist, body, pos }, context) {
    const { run, source, unrolled } = context;
    const values = wordlist?.flatMap(word => wordValues(word, wordsIn(context))) ?? [];
    const isKnown = ({ segments }) => segments.length > 0 && !hasUnknown(segments);
    const isRun = (wordlist?.some(runsAtLeastOnce) ?? false) || values.some(isKnown);
    const outerContext = isRun ? context : conditionalScope(context);
    const assigned = assignedIn(body, run);
    const isUnrolled = values.length > 0 &&
        values.every(isKnown) &&
        values.length * unrolled <= MAX_UNROLLED &&
        !assigned.has(name.text) &&
        source.fixed === undefined &&
        /^\w+$/.test(name.text) &&
        [...source.script.text.slice(body.pos, body.end).matchAll(/\$\{?(\w+)/g)].some(([, used]) => used === name.text);
    // Gone through once, it may print more than once.
    const isUncertain = outerContext.isUncertain || !isUnrolled;
    const printed = loopPrinted(outerContext, () => (isUnrolled ? values : [undefined]).flatMap(value => {
        invalidate([name.text, ...assigned], outerContext, pos);
        if (value !== undefined)
            assignBounded(name.text, value, outerContext, pos);
        return listPrinted(body, { ...outerContext, isUncertain, unrolled: unrolled * (isUnrolled ? values.length : 1) });
    }));
    if (!isRun)
        joinBranch(outerContext, context, pos);
    return printed;
}
function ifPrinted(node, context) {
    const demanded = requiredPipeline(node);
    if (demanded !== undefined)
        return [...pipelinePrinted(demanded, context, []), ...evaluateBranch(node.then, context)];
    const inner = { ...context, isConditional: true, isUncertain: true };
    const printed = [...listPrinted(node.clause, inner), ...evaluateBranch(node.then, context)];
    for (const { clause, then } of node.elif)
        printed.push(...listPrinted(clause, inner), ...evaluateBranch(then, context));
    if (node.else !== undefined)
        printed.push(...evaluateBranch(node.else, context));
    return printed;
}
function pipelinePrinted(node, context, prefixes = node.prefixes) {
    const { commands } = node;
    const isNegated = prefixes.some(({ type }) => type === 'Negation');
    let input = context.input;
    let printed = [];
    for (const [index, command] of commands.entries()) {
        if (index > 0)
            input = toValue(context_textOf(printed, context, command.pos), sourceLocation(context.source, command.pos));
        const isLast = index === commands.length - 1;
        const pipedFrom = index > 0 ? context.run.commands.at(-1)?.argv : context.pipedFrom;
        const printedIn = (outerContext) => evaluateNode(command, {
            ...outerContext,
            input,
            pipedFrom,
            isConditional: outerContext.isConditional || isNegated,
            isUncertain: isLast ? context.isUncertain || isNegated : false,
        });
        printed = commands.length > 1 ? subshellPrinted(context, printedIn) : printedIn(context);
    }
    return printed;
}
const DECLARING = new Set(['export', 'declare', 'local', 'readonly', 'typeset']);
function evaluateCommand(node, context) {
    const { run, source } = context;
    const words = wordsIn(context);
    const assignments = node.prefix.filter(part => part.type === 'Assignment');
    const routed = redirected(node.redirects, context, wordsIn(context));
    if (node.name === undefined) {
        for (const assignment of assignments)
            variables_assign(assignment, context, words);
        // `$(<file)` gives what is in the file.
        return routed.send(routed.input === undefined ? [] : [unknownPrinted(context, node.pos)]);
    }
    for (const assignment of assignments)
        variables_assign(assignment, subshell(context), words);
    const written = wordValues(node.name, words);
    const isDeclaring = DECLARING.has(node.name.text);
    for (const word of node.args) {
        if (word.type === 'Word')
            written.push(...wordValues(word, words));
        else if (isDeclaring) {
            variables_assign(word, context, words);
            const start = { literal: `${word.name}=`, location: sourceLocation(source, word.pos) };
            const value = context_lookUp(word.name, context);
            written.push(toValue([start, ...(value === undefined || isArray(value) ? [] : value.segments)], start.location));
        }
    }
    // A function may be called very often, each time with very long words.
    for (const { segments } of written)
        run.budget -= segments.length >> 3;
    const { argv, overridesDockerConfig, user = context.user } = stripPrefixCommands(written);
    const input = routed.input ?? context.input;
    const name = argv[0];
    // `env` alone prints the environment; a name that comes to nothing is no command.
    if (name === undefined)
        return routed.send(written.length === 0 ? [] : [unknownPrinted(context, node.pos)]);
    const inner = { ...context, input, user };
    const nested = calledPrinted(argv, inner, node.pos, { evaluateNode, scriptPrinted });
    if (nested !== undefined)
        return routed.send(nested);
    const isConditional = isConditionalIn(context);
    applyBuiltin(argv, inner, node.pos);
    if (/^(?:cd|pushd|popd)$/.test((0,partial_string/* toLiteral */.TE)(name) ?? '') && run.checkout !== undefined)
        run.folder = isConditional ? undefined : changedFolder(argv, run.folder, run.checkout);
    run.commands.push({
        argv,
        input,
        source: context.pipedFrom,
        checkout: run.checkout && {
            ...run.checkout,
            folder: run.folder,
            composeFile: textVariable('COMPOSE_FILE', context),
        },
        // What a function was given (`retry docker push …`) stands where it was called.
        location: /^"?\$[@*]"?$/.test(node.name.text)
            ? (name.segments[0]?.location ?? name.location)
            : usageLocation(source, node.name.pos),
        isConditional,
        overridesDockerConfig: overridesDockerConfig || assignments.some(assignment => assignment.name === 'DOCKER_CONFIG'),
        user,
    });
    const isUncertain = isUncertainIn(context);
    const segments = simulateOutput(argv, input);
    const isQuiet = segments.length === 0 && routed.hasErrors;
    const printed = (isQuiet ? [unknownPrinted(context, node.pos).segment] : segments).map((segment) => ({ segment, isConditional, isUncertain }));
    if ((0,partial_string/* toLiteral */.TE)(name) === 'tee') {
        for (const word of argv.slice(1)) {
            const file = commandFile(word.segments);
            if (file !== undefined)
                run.written[file].push(...printed);
        }
    }
    return routed.send(printed);
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
const unknownSegment = (run) => ({
    expression: '',
    location: sourceLocation(sourceOf(run), run.at),
});
/** Goes on with another certainty of what is printed, and then with this one again. */
function printing(run, isUncertain, body) {
    const before = run.isUncertain;
    run.isUncertain = isUncertain;
    const result = body();
    run.isUncertain = before;
    return result;
}
/** A piece in the place of what is printed and not read. */
const cursor_unknownPrinted = (run) => ({
    segment: unknownSegment(run),
    isConditional: run.isConditional,
    isUncertain: run.isUncertain,
});
/** After a command that may set any variable. */
function cursor_forgetAll(run) {
    const names = [...run.env.keys()].map(name => `env:${name.toLowerCase()}`);
    for (const name of [...run.variables.keys(), ...names])
        run.variables.set(name, unknownValue(`$${name.replace(/^env:/, '')}`, sourceLocation(sourceOf(run), run.at)));
}
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
/** A word of a command; `undefined` where none begins here. */
const readWord = (run) => wordOf(run, Number.POSITIVE_INFINITY);
/** What an expression begins with: a text, a number, or a variable or bracket with its members. */
const operand = (run) => wordOf(run, 1);
function wordOf(run, mostParts) {
    const start = run.at;
    const segments = [];
    for (let count = 0; count < mostParts; count++) {
        const character = run.text.charAt(run.at);
        if (character === '' || /[\s;|&)}>]/.test(character))
            break;
        if (character === '`') {
            if (/^`\r?\n/.test(run.text.slice(run.at, run.at + 3)))
                break;
            segments.push(...literalPieces(sourceOf(run), run.at, escaped(run.text.charAt(run.at + 1)), ''));
            run.at += 2;
        }
        else if (character === "'" || character === '"')
            segments.push(...words_quoted(run, character));
        else if (character === '@' && /["']/.test(run.text.charAt(run.at + 1)))
            segments.push(...hereString(run));
        else if (character === '@' && /[({]/.test(run.text.charAt(run.at + 1))) {
            segments.push(unknownSegment(run));
            run.at++;
            skipBalanced(run);
        }
        else if (character === '@') {
            // Splatting: `@arguments`.
            segments.push(unknownSegment(run));
            take(run, /@\w*/y);
        }
        else if (character === '{') {
            if (segments.length > 0)
                return undefined;
            segments.push(unknownSegment(run));
            run.block(true);
        }
        else if (character === '(')
            segments.push(...words_member(run, parenthesised(run)));
        else if (character === '$' && run.text[run.at + 1] === '(') {
            run.at++;
            segments.push(...words_member(run, parenthesised(run)));
        }
        else if (character === '$')
            segments.push(...words_member(run, words_variable(run)));
        else {
            const plain = take(run, /[^\s;|&(){}>`'"$@]+|[<>]/y);
            if (plain === undefined)
                return undefined;
            segments.push(...literalPieces(sourceOf(run), plain.index, plain[0], plain[0]));
        }
    }
    return run.at === start ? undefined : toValue(segments, usageLocation(sourceOf(run), start));
}
const words_ESCAPES = { n: '\n', t: '\t', r: '\r', '0': '\0' };
const escaped = (letter) => words_ESCAPES[letter] ?? letter;
/**
 * `.accessToken`, `[0]`, `.Trim()` behind a value: a part of what may be a credential is one; of anything else nothing
 * is known.
 */
function words_member(run, segments) {
    const location = sourceLocation(sourceOf(run), run.at);
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
        return segments;
    const credential = segments.find(isCredential);
    return [credential ?? { expression: '', location }];
}
function words_variable(run) {
    const location = sourceLocation(sourceOf(run), run.at);
    const found = take(run, VARIABLE);
    if (found === undefined) {
        run.at++;
        return [{ literal: '$', location }];
    }
    const drive = (found[1] ?? found[3] ?? '').toLowerCase();
    const name = found[2] ?? found[4] ?? '';
    if (drive === 'env') {
        const value = run.variables.get(`env:${name.toLowerCase()}`) ?? run.env.get(name);
        return value?.segments ?? [{ expression: EXPRESSION_OF[name] ?? `$${name}`, location }];
    }
    if (/^null$/i.test(name))
        return [];
    if (/^(true|false)$/i.test(name))
        return [{ literal: name.toLowerCase(), location }];
    return (run.variables.get(name.toLowerCase())?.segments ?? [{ expression: /^\w+$/.test(name) ? `$${name}` : '', location }]);
}
/** `( … )`: what the commands in it print. */
function parenthesised(run) {
    const before = run.at;
    run.at++;
    const printed = printing(run, false, () => run.statements(run.isConditional));
    if (run.text[run.at] !== ')') {
        run.isPartial = true;
        run.at = Math.max(run.at, before + 1);
    }
    else
        run.at++;
    return run.isPartial ? [unknownSegment(run)] : trimTrailingNewlines(printed);
}
/** What was printed, without the line end behind it; unknown as a whole where a part of it may not be printed. */
function trimTrailingNewlines(printed) {
    const uncertain = printed.find(({ isUncertain }) => isUncertain);
    if (uncertain !== undefined)
        return [{ expression: '', location: uncertain.segment.location }];
    const segments = printed.map(({ segment }) => segment);
    const last = segments.at(-1);
    if (last === undefined || 'expression' in last)
        return segments;
    const known = (0,util_text/* withoutAtEnd */.jy)(last.literal, '\r\n');
    return known === '' ? segments.slice(0, -1) : [...segments.slice(0, -1), { ...last, literal: known }];
}
function words_quoted(run, quote) {
    run.at++;
    const segments = [];
    while (run.at < run.text.length) {
        if (run.text.startsWith(quote + quote, run.at)) {
            segments.push({ literal: quote, location: sourceLocation(sourceOf(run), run.at) });
            run.at += 2;
        }
        else if (run.text[run.at] === quote) {
            run.at++;
            return segments;
        }
        else
            segments.push(...(quote === "'" ? plainUntil(run, /[^']+/y) : expandable(run, /[^"`$]+/y)));
    }
    run.isPartial = true;
    return [...segments, unknownSegment(run)];
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
        const segment = {
            literal: escaped(run.text.charAt(run.at + 1)),
            location: sourceLocation(sourceOf(run), run.at),
        };
        run.at += 2;
        return segment.literal === '' ? [] : [segment];
    }
    if (run.text.startsWith('$(', run.at)) {
        run.at++;
        return parenthesised(run);
    }
    if (run.text[run.at] !== '$')
        return plainUntil(run, plain);
    const segments = words_variable(run);
    // `"$name:tag"` is a variable of the drive `name`, which there is not.
    return take(run, /:(?=\w)/y) === undefined ? segments : [unknownSegment(run)];
}
/** `@" … "@` and `@' … '@`. */
function hereString(run) {
    const quote = run.text.charAt(run.at + 1);
    if (take(run, /@["'][ \t]*\r?\n/y) === undefined) {
        run.isPartial = true;
        run.at += 2;
        return [unknownSegment(run)];
    }
    const end = run.text.indexOf(`\n${quote}@`, run.at - 1);
    if (end < 0) {
        run.isPartial = true;
        run.at = run.text.length;
        return [unknownSegment(run)];
    }
    const segments = [];
    while (run.at < end) {
        if (quote === "'") {
            const text = run.text.slice(run.at, end);
            segments.push(...literalPieces(sourceOf(run), run.at, text, text));
            run.at = end;
        }
        else {
            const from = run.at;
            const text = /^[^`$]+/.exec(run.text.slice(from, end))?.[0];
            if (text === undefined)
                segments.push(...expandable(run, /[^`$]+/y));
            else {
                segments.push(...literalPieces(sourceOf(run), from, text, text));
                run.at = from + text.length;
            }
        }
    }
    run.at = Math.max(run.at, end + 3);
    return segments;
}

;// CONCATENATED MODULE: ./build/workflow/shell/powershell/read.js








const read_MAX_DEPTH = 40;
/**
 * Reads a script of PowerShell as far as it is made of simple commands: programs with their words, pipes, `$x = …`,
 * `$env:X`, blocks. What is beyond that is passed over, and the reading is partial. Source: learn.microsoft.com,
 * about_Parsing, about_Quoting_Rules.
 */
function readPowerShell(script, env) {
    if (script.text.length > command_MAX_LENGTH)
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
        mayHaveExited: false,
        isConditional: false,
        isUncertain: false,
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
    return readingOf(script, run, printed);
}
const BLANK = /(?:[ \t\r]|`\r?\n|<#[\s\S]*?(?:#>|$)|(?<![^\s;(){}|])#[^\n]*)+/y;
const BETWEEN = /(?:[\s;]|`\r?\n|<#[\s\S]*?(?:#>|$)|(?<![^\s;(){}|])#[^\n]*)+/y;
/** Goes through statements up to the brace or parenthesis that ends them, which is left. */
function statements(run, isConditional) {
    const printed = [];
    if (run.depth > read_MAX_DEPTH) {
        run.isPartial = true;
        return [cursor_unknownPrinted(run)];
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
    if (assignment === undefined) {
        forgetSeveral(run);
        return pipeline(run, isConditional);
    }
    const name = `${assignment[1]?.toLowerCase() === 'env' ? 'env:' : ''}${(assignment[2] ?? '').toLowerCase()}`;
    const location = sourceLocation(sourceOf(run), run.at);
    const isSure = assignment[3] === '' && !isConditional && !run.mayHaveExited;
    const segments = read_assigned(run, isConditional);
    const isOutput = segments.length === 1 && segments[0] !== undefined && 'expression' in segments[0] && segments[0].expression === '';
    run.variables.set(name, isSure && !isOutput && sizeOf(segments) < 16_000
        ? toValue(segments, location)
        : unknownValue(`$${assignment[2]}`, location));
    return [];
}
/** `$host, $path = …`: what each of them gets is not known. */
function forgetSeveral(run) {
    const names = SEVERAL.exec(run.text.slice(run.at, run.at + 500))?.[0].match(/\w+/g) ?? [];
    for (const name of names)
        run.variables.set(name.toLowerCase(), unknownValue(`$${name}`, sourceLocation(sourceOf(run), run.at)));
}
const SEVERAL = /^\$\w+(?:[ \t]*,[ \t]*\$\w+)+[ \t]*=/;
/** The right side of `=`. */
function read_assigned(run, isConditional) {
    if (/@[({]|if\b|switch\b|foreach\b|\[/iy.test(run.text.slice(run.at, run.at + 8))) {
        const segment = unknownSegment(run);
        skipStatement(run);
        return [segment];
    }
    return trimTrailingNewlines(printing(run, false, () => pipeline(run, isConditional)));
}
function keyworded(run, keyword, isConditional) {
    switch (keyword) {
        case 'exit':
        case 'return': {
            const from = run.at;
            skipStatement(run);
            const code = run.text.slice(from, run.at).trim();
            if (isConditional && (code === '' || code === '0'))
                run.mayHaveExited = true;
            return keyword === 'return' && code !== '' ? [cursor_unknownPrinted(run)] : [];
        }
        case 'throw':
        case 'break':
        case 'continue':
        case 'using':
            skipStatement(run);
            return [];
        // What fails in it ends it before its end.
        case 'try':
            return printing(run, true, () => block(run, isConditional));
        case 'finally':
            return block(run, isConditional);
        case 'function':
        case 'filter':
            take(run, /[^{(\n]*/y);
            if (run.text[run.at] === '(')
                skipBalanced(run);
            return printing(run, true, () => block(run, true));
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
            return [cursor_unknownPrinted(run)];
        default: {
            // The condition, or the types that are caught.
            take(run, BETWEEN);
            if (keyword === 'catch')
                take(run, /(?:\[[\w.]+\][\s,]*)+/y);
            if (run.text[run.at] === '(')
                skipBalanced(run);
            return printing(run, true, () => block(run, true));
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
                run.variables.set(name, unknownValue(`$${name.replace(/^env:/, '')}`, value.location));
    }
    return printed;
}
/** Commands and expressions between `|`, `&&` and `||`. */
function pipeline(run, inConditional) {
    let isConditional = inConditional;
    let input;
    let printed = [];
    const all = [];
    for (;;) {
        const before = input;
        const mayBe = isConditional;
        printed = printing(run, run.isUncertain || mayBe !== inConditional, () => read_element(run, mayBe, before));
        take(run, BLANK);
        const operator = take(run, /&&|\|\||\|/y)?.[0];
        if (operator === '|') {
            input = toValue(trimTrailingNewlines(printed), sourceLocation(sourceOf(run), run.at));
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
    const inConditional = run.isConditional;
    run.isConditional = isConditional;
    const printed = elementPrinted(run, isConditional, input);
    run.isConditional = inConditional;
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
    const isExpression = !isCalled && /["'$(@[\d]/.test(first);
    for (;;) {
        take(run, BLANK);
        const redirect = take(run, /(\d|\*)?>>?(&\d)?[ \t]*/y);
        if (redirect !== undefined) {
            if (redirect[2] !== undefined)
                continue;
            const to = readWord(run);
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
        const next = isExpression ? operand(run) : readWord(run);
        if (next === undefined || run.at === before) {
            run.isPartial = true;
            skipStatement(run);
            break;
        }
        words.push(next);
        const isWhole = words.length === 1 && /^(?:\d+$|[^\d[])/.test(run.text.slice(start, run.at));
        if (isExpression && !(isWhole && /^(?:[\s;|)}>]|&&|$)/.test(run.text.slice(run.at, run.at + 2)))) {
            // An operator, a method, a type: what comes of it is not known.
            skipStatement(run);
            words.splice(0, words.length, unknownValue('', sourceLocation(sourceOf(run), start)));
            break;
        }
    }
    const [name] = words;
    const may = isConditional || run.mayHaveExited;
    if (name === undefined)
        return [];
    const printed = isExpression
        ? [...name.segments, { literal: '\n', location: name.location }]
        : read_evaluateCommand(run, words, input, may, start);
    const isUncertain = run.isUncertain || run.mayHaveExited;
    const marked = printed.map((segment) => ({ segment, isConditional: may, isUncertain }));
    if (target === undefined)
        return marked;
    const file = commandFile(target.segments);
    if (file !== undefined)
        run.written[file].push(...marked);
    return [];
}
const WRITING = /^(out-file|add-content|set-content|tee-object)$/i;
/** What may set any variable: a script that is read into this one, and commands that name it in a word. */
const read_SETTING = /^(?:\.|iex|invoke-expression|set-variable|new-variable|clear-variable|set|sv|set-item|import-module)$/i;
function read_evaluateCommand(run, argv, input, isConditional, start) {
    const location = usageLocation(sourceOf(run), start);
    const [name, ...words] = argv;
    const text = name && (0,partial_string/* toLiteral */.TE)(name);
    if (text !== undefined && WRITING.test(text)) {
        const file = words.map(({ segments }) => commandFile(segments)).find(found => found !== undefined);
        const texts = words.filter(value => commandFile(value.segments) === undefined && !/^-/.test((0,partial_string/* toLiteral */.TE)(value) ?? ''));
        const isEncoding = (value) => /^(utf-?8|ascii|utf8nobom|unicode)$/i.test((0,partial_string/* toLiteral */.TE)(value) ?? '');
        const written = input ?? texts.find(value => !isEncoding(value));
        if (file !== undefined && written !== undefined)
            for (const segment of [...written.segments, { literal: '\n', location }])
                run.written[file].push({ segment, isConditional, isUncertain: run.isUncertain });
        return /^tee/i.test(text) ? (written?.segments ?? [unknownSegment(run)]) : [];
    }
    if (text !== undefined && read_SETTING.test(text))
        cursor_forgetAll(run);
    run.commands.push({ argv, input, location, isConditional, overridesDockerConfig: false });
    return simulateOutput(argv, input);
}

;// CONCATENATED MODULE: ./build/workflow/operations/argv.js


/**
 * Reads the words behind a command's name: `--name value`, `--name=value`, `-n value`, `-nvalue`, `-n=value`, `-it`,
 * `--`.
 * @param untilWord stop at the first word that is no option: what follows belongs to it (`docker run IMAGE …`, `docker
 * --debug push`)
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
        const start = literalPrefix(word);
        const text = (0,partial_string/* toLiteral */.TE)(word);
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
            const hasRest = rest !== undefined && rest.segments.length > 0;
            if (hasRest && literalPrefix(rest).startsWith('='))
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
    if ('optionsWithValue' in grammar)
        return grammar.optionsWithValue.includes(name);
    return !grammar.flags.includes(name) && (name.length === 2 || !/^-[-A-Za-z]/.test(literalPrefix(value)));
}
/** The last value of an option under one of its spellings. */
function argv_option(parsed, ...names) {
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
    return value === undefined ? true : parseBoolean(value);
}
/** `true` and `false` as flags and inputs of actions have them. */
function parseBoolean(value) {
    const text = (0,partial_string/* toLiteral */.TE)(value)?.trim().toLowerCase();
    if (text === undefined)
        return undefined;
    return text === 'true' || text === '1' || text === 'yes';
}
/** `oci://host/chart` without the scheme. */
function withoutScheme(value, scheme) {
    return withoutStart(value, scheme) ?? toValue(value.segments, value.location);
}

;// CONCATENATED MODULE: ./build/workflow/operations/allowlist.js




/** Programs that neither log in to a registry nor push, whatever their words are. What is not here may do both. */
const NO_REGISTRY_EFFECT = new Set([
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
    'blkid clear dmesg fallocate findmnt hostnamectl journalctl losetup lsblk mkfifo mkfs mkfs.ext4 mkswap numfmt nvidia-smi',
    'pg_isready swapon timedatectl tput tty vmstat',
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
    cosign: /^(sign|sign-blob|attest|attest-blob|attach|clean|copy|download|tree|triangulate|verify|verify-[\w-]+|version|initialize|generate-key-pair)$/,
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
const allowlist_SUSPICIOUS_TASK = /docker|image|jib|push|deploy|release|container|login|registry|oci\b/i;
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
function hasNoRegistryEffect(name, words, input) {
    const base = baseName(name) ?? '';
    const text = (0,partial_string/* toLiteral */.TE)(name) ?? '';
    const [first] = words.map(partial_string/* toLiteral */.TE);
    // A script of the repository may have any name.
    if (/[\\/]/.test(text) && !/^\/(usr\/)?(local\/)?s?bin\//.test(text))
        return false;
    if (NO_REGISTRY_EFFECT.has(base))
        return true;
    if (CMDLET.test(base))
        return !RUNNING_CMDLET.test(base);
    if (PACKAGE_MANAGERS.test(base))
        return isPackageBuild(words);
    if (INLINE.test(base) && isQuietScript(words, input))
        return true;
    const pattern = Object.hasOwn(BY_FIRST_WORD, base) ? BY_FIRST_WORD[base] : undefined;
    if (pattern === undefined)
        return false;
    if (base === 'dotnet' && words.some(word => /container/i.test(literalPrefix(word))))
        return false;
    return first === undefined ? words.length === 0 : pattern.test(first);
}
function isPackageBuild(words) {
    const { words: bare } = parseOptions(words, {
        optionsWithValue: ['--prefix', '-C', '--filter', '-w', '--workspace', '--cwd'],
    });
    const [command, script] = bare.map(partial_string/* toLiteral */.TE);
    if (bare.length === 0)
        return true;
    if (command === undefined)
        return false;
    if (command === 'run' || command === 'run-script')
        return isPackageScript(script);
    return PACKAGE_COMMAND.test(command) || isPackageScript(command);
}
const isPackageScript = (name) => name !== undefined && PACKAGE_SCRIPT.test(name) && !allowlist_SUSPICIOUS_TASK.test(name);
/** Languages whose scripts stand in the command, or come on its input: `python -c '…'`, `node <<END`. */
const INLINE = /^(python[\d.]*|node|ruby|perl|php)$/;
/** Whether a script in another language starts no program. */
function isQuietScript(words, input) {
    const at = words.findIndex(word => /^-[a-z]*[ce]$|^--eval$|^-p$/.test((0,partial_string/* toLiteral */.TE)(word) ?? ''));
    const isOnInput = words.every(word => (0,partial_string/* toLiteral */.TE)(word) === '-') && input !== undefined;
    const script = at >= 0 ? words[at + 1] : isOnInput ? input : undefined;
    if (script === undefined || !script.segments.some(segment => 'literal' in segment))
        return false;
    return !script.segments.some(segment => 'literal' in segment && allowlist_STARTS_PROGRAM.test(segment.literal));
}
const allowlist_STARTS_PROGRAM = /subprocess|system|popen|exec|spawn|docker|import\s+sh\b|`|\brequire\b.*child/i;

;// CONCATENATED MODULE: ./build/workflow/operations/create.js

const create_contextOf = ({ location, isConditional, user }, isInAzureCliContainer) => ({
    location,
    isConditional,
    isInAzureCliContainer,
    ...(user !== undefined && { user }),
});
const login = (by, credentials, when) => ({
    kind: 'login',
    by,
    registry: credentials.registry,
    userName: credentials.userName,
    passwordOnCommandLine: credentials.passwordOnCommandLine,
    password: credentials.password,
    isExposedToken: credentials.password !== undefined && holdsExposedToken(credentials.password),
    ...when,
});
const transfer = (kind, by, image, when, isServerSide = false) => ({ kind, by, image, isServerSide, ...when });
const tag = (by, image, when) => ({
    kind: 'tag',
    by,
    image,
    ...when,
});
const write = (by, when) => ({ kind: 'write', by, ...when });
const unanalyzable = (what, when) => ({
    kind: 'unanalyzable',
    what,
    ...when,
});
const entraLogin = (by, how, when) => ({
    kind: 'entra-login',
    by,
    method: how,
    ...when,
});
const tokenRequest = (registry, when) => ({
    kind: 'expose-token',
    registry,
    ...when,
});
const adminCredentialUse = (by, when) => ({
    kind: 'admin-credential-use',
    by,
    ...when,
});
const configChange = (by, registry, when, folder) => ({ kind: 'config-change', by, registry, ...(folder !== undefined && { folder }), ...when });

;// CONCATENATED MODULE: ./build/workflow/operations/az.js




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
function azOperations({ argv }, when) {
    const [group, command, sub] = argv.slice(1, 4).map(partial_string/* toLiteral */.TE);
    if (group === 'login') {
        const how = howOf(parseOptions(argv.slice(2), AZ));
        return [{ ...entraLogin('az login', how, when), ...separatePassword(argv) }];
    }
    if (group !== 'acr')
        return [];
    const rest = argv.slice(3);
    switch (command) {
        case 'login':
            return acrLogin(parseOptions(rest, AZ), when).map(operation => operation.kind === 'login' ? { ...operation, ...separatePassword(rest) } : operation);
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
            return sub === 'show' && !asksForNameOnly(rest) ? [adminCredentialUse('az acr credential show', when)] : [];
        case 'update':
        case 'create': {
            const admin = argv_option(parseOptions(rest, AZ), '--admin-enabled');
            return admin !== undefined && parseBoolean(admin) === true
                ? [adminCredentialUse('az acr update --admin-enabled', when)]
                : [];
        }
        default:
            return [];
    }
}
/**
 * Python's argparse takes a word with a dash in front for an option: "expected one argument". Docker's parser does not.
 */
function separatePassword(argv) {
    const option = argv.findIndex(word => ['-p', '--password'].includes((0,partial_string/* toLiteral */.TE)(word) ?? ''));
    const location = option < 0 ? undefined : argv[option + 1]?.location;
    return location === undefined ? {} : { separatePassword: location };
}
/** `--query username`: without the password. */
function asksForNameOnly(rest) {
    const query = argv_option(parseOptions(rest, AZ), '--query');
    return query !== undefined && /^\[?username\]?$/i.test((0,partial_string/* toLiteral */.TE)(query) ?? '');
}
function howOf(parsed) {
    if (flag(parsed, '--identity', '-i') !== false)
        return 'managed-identity';
    if (parsed.options.has('--federated-token'))
        return 'oidc';
    return flag(parsed, '--service-principal') !== false ? 'secret' : 'unknown';
}
function acrLogin(parsed, when) {
    const name = argv_option(parsed, '-n', '--name');
    if (flag(parsed, '-t', '--expose-token') !== false)
        return [tokenRequest(name, when)];
    const onLine = argv_option(parsed, '-p', '--password');
    return [
        login('az acr login', {
            // With no name it is the one that `az config` has as the default.
            registry: name ?? unknownValue('', when.location),
            userName: argv_option(parsed, '-u', '--username'),
            passwordOnCommandLine: onLine?.location,
            password: onLine,
        }, when),
    ];
}

;// CONCATENATED MODULE: ./build/workflow/operations/build-tools.js



const TOOLS = {
    mvn: {
        goals: /^(?:clean|validate|initialize|compile|process-[\w-]+|test-compile|test|package|pre-integration-test|integration-test|verify|install|site|(?:dependency|versions|help|enforcer|flyway|jacoco|spotless|checkstyle|surefire|failsafe|sonar|sortpom|license|fmt):[\w-]+)$/,
        optionsWithValue: /^(?:-f|--file|-pl|--projects|-s|--settings|-gs|-P|--activate-profiles|-T|--threads|-l|--log-file|-D|--define|-rf)$/,
        pushing: /(?:^|:)jib[a-z-]*:(?:[\d.]+:)?build$/,
        local: /(?:^|:)(?:jib|spring-boot)[a-z-]*:(?:[\d.]+:)?(?:dockerBuild|buildTar|build-image(?:-no-fork)?)$/,
        image: /^-D(?:jib\.to\.image|image|spring-boot\.build-image\.imageName)=/,
        credentials: /^-D(?:jib\.to\.auth\.|docker\.publishRegistry\.|sendCredentialsOverHttp)/,
    },
    gradle: {
        goals: /^(?::?[\w-]+:)*(?:clean|build|assemble|test|check|jar|bootJar|war|bootWar|classes|testClasses|dependencies|properties|tasks|wrapper|integrationTest|jacocoTestReport|sonar|sonarqube|detekt|ktlintCheck|spotlessCheck|(?:compile|lint)\w*)$/,
        optionsWithValue: /^(?:-x|--exclude-task|-p|--project-dir|-b|--build-file|-I|--init-script|-c|--settings-file|--tests|-g)$/,
        pushing: /^(?::?[\w-]+:)*jib$/,
        local: /^(?::?[\w-]+:)*(?:jibDockerBuild|jibBuildTar|bootBuildImage)$/,
        image: /^(?:--image|--imageName|-Djib\.to\.image)=/,
        credentials: /^-Djib\.to\.auth\./,
    },
};
/** Names of options by which a plugin could push, or be told to. */
const build_tools_SUSPICIOUS_TASK = /docker|image|jib|push|deploy|release|container|login|registry|publish/i;
/** No goal of a person is longer. */
const MAX_GOAL = 300;
/** `mvn`, `gradle` and their wrappers. @returns `undefined` for other programs */
function buildToolOperations(base, words, when) {
    const tool = TOOLS[base.replace(/w$/, '')];
    if (tool === undefined || !/^(?:mvn|gradle)w?$/.test(base))
        return undefined;
    const goals = [];
    const options = [];
    for (let index = 0; index < words.length; index++) {
        const word = words[index];
        if (word === undefined)
            continue;
        const start = literalPrefix(word);
        if (!start.startsWith('-'))
            goals.push(word);
        else if (start === '-D' || start === '--define') {
            const value = words[++index];
            if (value !== undefined)
                options.push(toValue([{ literal: '-D', location: value.location }, ...value.segments], value.location));
        }
        else {
            options.push(word);
            if (tool.optionsWithValue.test(start) && (0,partial_string/* toLiteral */.TE)(word) !== undefined)
                index++;
        }
    }
    const isOpen = goals.some(goal => (0,partial_string/* toLiteral */.TE)(goal) === undefined) || options.some(option => literalPrefix(option) === '');
    const names = goals.map(goal => (0,partial_string/* toLiteral */.TE)(goal) ?? '').map(name => (name.length > MAX_GOAL ? '' : name));
    const isPushing = names.some(name => tool.pushing.test(name)) || (names.some(name => tool.local.test(name)) && publishes(options));
    const others = names.filter(name => !tool.goals.test(name) && !tool.pushing.test(name) && !tool.local.test(name));
    if (isOpen || others.length > 0)
        return [unanalyzable(`${base} ${others[0] ?? ''}`.trim(), when)];
    const image = options.map(option => imageOf(option, tool)).find(value => value !== undefined);
    if (isPushing) {
        if (options.some(option => tool.credentials.test(literalPrefix(option))))
            return [];
        // A plugin logs in with what its settings hold, or with docker's logins: whose push it is cannot be told.
        const unseen = transfer('push', base, unknownValue('', when.location), when);
        return image === undefined ? [unseen] : [tag(base, image, when), unseen];
    }
    if (names.some(name => tool.local.test(name)))
        return image === undefined ? [] : [tag(base, image, when)];
    const mayPublish = options.some(option => {
        const name = /^-+[^=]*/.exec(literalPrefix(option))?.[0] ?? '';
        return build_tools_SUSPICIOUS_TASK.test(name) && !/skip/i.test(name);
    });
    return mayPublish ? [unanalyzable(`${base} ${names[0] ?? ''}`.trim(), when)] : [];
}
const publishes = (options) => options.some(option => /^(?:-Dspring-boot\.build-image\.publish(?:=true)?|--publishImage)$/.test((0,partial_string/* toLiteral */.TE)(option) ?? ''));
function imageOf(option, { image }) {
    const name = image.exec(literalPrefix(option))?.[0];
    return name === undefined ? undefined : withoutStart(option, name);
}
/**
 * MSBuild's properties of an image, by lower-case name. Source: learn.microsoft.com, ".NET SDK, Containerize an app",
 * properties.
 */
const PROPERTY = /^(?:-{1,2}|\/)(?:p|property):(container\w*|publishprofile|enablesdkcontainersupport)=/i;
/**
 * `dotnet publish` that makes a container image: it is pushed to `ContainerRegistry` with docker's logins, and stays
 * with the engine where there is none.
 * @returns `undefined` where nothing on the line speaks of containers
 */
function dotnetOperations(words, when) {
    const [command] = words;
    const name = command && (0,partial_string/* toLiteral */.TE)(command);
    if (name !== 'publish' && name !== 'build' && name !== 'msbuild')
        return undefined;
    const properties = new Map();
    let isTarget = false;
    for (const [index, word] of words.entries()) {
        const start = literalPrefix(word);
        if (/^(?:-{1,2}|\/)(?:t|target):PublishContainer$/i.test(start))
            isTarget = true;
        const glued = PROPERTY.exec(start);
        const before = (0,partial_string/* toLiteral */.TE)(words[index - 1] ?? word);
        const parted = /^(?:-p|--property)$/.test(before ?? '') ? /^(container\w*|publishprofile)=/i.exec(start) : null;
        const match = glued ?? parted;
        const value = match === null ? undefined : withoutStart(word, match[0]);
        if (match?.[1] !== undefined && value !== undefined)
            properties.set(match[1].toLowerCase(), value);
    }
    const profile = properties.get('publishprofile');
    // One that publishes to a folder.
    if (profile !== undefined && /^folder/i.test(literalPrefix(profile)))
        properties.delete('publishprofile');
    const isProfile = profile !== undefined && /^defaultcontainer$/i.test((0,partial_string/* toLiteral */.TE)(profile) ?? '');
    if (!isTarget && !isProfile)
        return properties.size > 0 ? [unanalyzable(`dotnet ${name}`, when)] : undefined;
    const registry = properties.get('containerregistry');
    // Which registry it is stands in the project's file, or it is none.
    if (registry === undefined)
        return [transfer('push', 'dotnet publish', unknownValue('', when.location), { ...when, isConditional: true })];
    const repository = properties.get('containerrepository') ?? properties.get('containerimagename') ?? unknownValue('', when.location);
    const tag = properties.get('containerimagetag');
    const segments = [
        ...registry.segments,
        { literal: '/', location: registry.location },
        ...repository.segments,
    ];
    if (tag !== undefined)
        segments.push({ literal: ':', location: tag.location }, ...tag.segments);
    return [transfer('push', 'dotnet publish', toValue(segments, registry.location), when)];
}

;// CONCATENATED MODULE: ./build/workflow/operations/image-files.js




/** The images that compose files and bake files of the checkout name. */
/**
 * In the order in which compose looks for them; the second of a pair is put over the first. Source: docs.docker.com,
 * "How Compose works".
 */
const COMPOSE_FILES = [
    ['compose.yaml', 'compose.override.yaml'],
    ['compose.yml', 'compose.override.yml'],
    ['docker-compose.yaml', 'docker-compose.override.yaml'],
    ['docker-compose.yml', 'docker-compose.override.yml'],
];
/**
 * The services of the compose files, with their images.
 * @param given by `-f`; none: those that compose finds by itself
 * @returns `undefined` where the files are not known, or name something that they do not hold (`extends`, `profiles`)
 */
function composeServices(given, checkout) {
    const { folder, composeFile } = checkout;
    const named = given.length > 0 || composeFile === undefined ? given : [composeFile];
    if (folder === undefined)
        return undefined;
    const read = (name) => {
        const path = name === undefined ? undefined : checkout_joined(folder, name);
        const text = path === undefined ? undefined : checkout.textOf(path);
        const yaml = path === undefined || text === undefined ? undefined : readYaml(locationName(checkout, path), text);
        return yaml === undefined || 'kind' in yaml ? undefined : yaml.root;
    };
    const found = COMPOSE_FILES.find(([name]) => read(name) !== undefined) ?? [];
    const roots = named.length > 0 ? named.map(name => read((0,partial_string/* toLiteral */.TE)(name))) : found.map(read);
    if (roots[0] === undefined || (named.length > 0 && roots.includes(undefined)))
        return undefined;
    if (roots.some(root => get(root, 'include') !== undefined))
        return undefined;
    const services = new Map();
    for (const { key, value } of roots.flatMap(root => entriesOf(get(root, 'services')))) {
        if (get(value, 'extends') !== undefined || get(value, 'profiles') !== undefined || get(value, '<<') !== undefined)
            return undefined;
        const image = yaml_textOf(get(value, 'image'));
        const before = services.get(key.text);
        services.set(key.text, {
            image: image === undefined ? before?.image : interpolated(image.text, image.location),
            isBuilt: get(value, 'build') !== undefined || before?.isBuilt === true,
        });
    }
    return [...services].flatMap(([name, { image, isBuilt }]) => (image === undefined ? [] : [{ name, image, isBuilt }]));
}
const image_files_VARIABLE = /\$(?:\$|\{(\w+)(?:[^\w{}][^{}]*)?\}|(\w+))/g;
/** `${TAG:-latest}`: the value of a variable, which the shell may set, or a file of its own. */
function interpolated(text, location) {
    const segments = [];
    let at = 0;
    const add = (literal) => {
        if (literal !== '')
            segments.push({ literal, location });
    };
    for (const match of text.matchAll(image_files_VARIABLE)) {
        add(text.slice(at, match.index));
        at = match.index + match[0].length;
        const name = match[1] ?? match[2];
        if (name === undefined)
            add('$');
        else
            segments.push({ expression: `$${name}`, location });
    }
    add(text.slice(at));
    return toValue(segments, location);
}
/** No file of a person is longer. */
const image_files_MAX_LENGTH = 200_000;
/**
 * The tags of bake's targets in `docker-bake.hcl`, where they stand there as texts.
 * @param targets as given; none: the group `default`
 * @returns `undefined` where a target is not there, or is made of others
 */
function bakeTags(named, targets, checkout) {
    const { folder } = checkout;
    if (folder === undefined || named.length > 1 || targets.some(target => (0,partial_string/* toLiteral */.TE)(target) === undefined))
        return undefined;
    const [file] = named;
    const name = file === undefined ? 'docker-bake.hcl' : (0,partial_string/* toLiteral */.TE)(file);
    const path = name === undefined || !name.endsWith('.hcl') ? undefined : checkout_joined(folder, name);
    const text = path === undefined ? undefined : checkout.textOf(path);
    if (path === undefined || text === undefined || text.length > image_files_MAX_LENGTH)
        return undefined;
    const blocks = blocksOf(locationName(checkout, path), text);
    const names = targets.length > 0 ? targets.map(target => (0,partial_string/* toLiteral */.TE)(target) ?? '') : ['default'];
    const seen = new Set();
    const tags = [];
    for (const each of names) {
        if (seen.has(each))
            continue;
        seen.add(each);
        const block = blocks.find(({ name: own }) => own === each);
        if (block === undefined)
            return undefined;
        const body = block.lines.map(line => line.text).join('\n');
        const [, list = '', end] = /\b(?:targets|tags)\s*=\s*\[([^\]]*)(\]?)/.exec(body) ?? [];
        if (/\b(?:inherits|matrix)\b/.test(body) || end !== ']')
            return undefined;
        if (!/^(?:\s|,|"[^"\n]*"|#[^\n]*(?:\n|$))*$/.test(list))
            return undefined;
        const texts = [...list.matchAll(/"([^"\n]*)"/g)].map(([, quoted = '']) => quoted);
        if (block.kind === 'group')
            names.push(...texts);
        else
            for (const tag of texts) {
                const location = block.lines.find(line => line.text.includes(`"${tag}"`))?.location;
                if (location !== undefined)
                    tags.push(interpolated(tag, location));
            }
    }
    return tags;
}
/** Blocks begin and end at the edge of a line, as `hclfmt` writes them. */
function blocksOf(file, text) {
    const blocks = [];
    let open;
    for (const segment of textValue(file, text).segments) {
        if (!('literal' in segment))
            continue;
        const head = /^(target|group)\s+"([^"]+)"\s*\{/.exec(segment.literal);
        if (head !== null)
            open = { kind: head[1] === 'group' ? 'group' : 'target', name: head[2] ?? '', lines: [] };
        open?.lines.push({ text: segment.literal, location: segment.location });
        if (open !== undefined && /^\}|\}\s*$/.test(segment.literal) && (head !== null || /^\}/.test(segment.literal))) {
            blocks.push(open);
            open = undefined;
        }
    }
    return blocks;
}

;// CONCATENATED MODULE: ./build/workflow/operations/docker.js






/**
 * The grammars follow docker/cli v28 (docs/reference/commandline) and docker/buildx v0.24; podman's has what is the
 * same.
 */
const GLOBAL = {
    optionsWithValue: [
        '--config',
        '-c',
        '--context',
        '-H',
        '--host',
        '-l',
        '--log-level',
        '--tlscacert',
        '--tlscert',
        '--tlskey',
    ],
};
const LOGIN = {
    optionsWithValue: [
        '-u',
        '--username',
        '-p',
        '--password',
        '--authfile',
        '--cert-dir',
        '--compat-auth-file',
        '--secret',
    ],
};
const TRANSFER = {
    optionsWithValue: [
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
function dockerOperations(command, when) {
    const tool = baseName(command.argv[0]) ?? 'docker';
    const { options: global, words } = parseOptions(command.argv.slice(1), GLOBAL, true);
    if (command.overridesDockerConfig || global.has('--config'))
        return [unanalyzable(`${tool} with a configuration of its own`, when)];
    const [sub, ...rest] = words;
    switch (sub && (0,partial_string/* toLiteral */.TE)(sub)) {
        case undefined:
            return sub === undefined ? [] : [unanalyzable(tool, when)];
        case 'image':
        case 'container':
        case 'builder':
            return subCommand(tool, rest, command, when);
        case 'buildx':
            return buildx(rest, command, when);
        case 'manifest':
            return manifest(tool, rest, when);
        case 'compose':
            return compose(rest, when, command.checkout);
        case 'trust':
        case 'stack':
        case 'model':
        case 'sandbox':
        case 'kube':
            return [unanalyzable(`${tool} ${sub === undefined ? '' : (0,partial_string/* toLiteral */.TE)(sub)}`, when)];
        default:
            return subCommand(tool, words, command, when);
    }
}
function subCommand(tool, [sub, ...rest], command, when) {
    const name = sub && (0,partial_string/* toLiteral */.TE)(sub);
    switch (name) {
        case 'login':
            return loginOperations(tool, rest, command, when);
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
            return buildOperations(`${tool} build`, rest, when);
        case 'tag': {
            const image = rest.at(-1);
            return rest.length < 2 || image === undefined ? [] : [tag(`${tool} tag`, image, when)];
        }
        case 'run':
        case 'create':
            // buildah's `run` is about a container that is there.
            return tool === 'buildah' ? [] : runOperations(`${tool} ${name}`, rest, when);
        case 'from':
            return parseOptions(rest, RUN, true)
                .words.slice(0, 1)
                .map(image => transfer('pull', `${tool} ${name}`, image, { ...when, isConditional: true }));
        default:
            return [];
    }
}
function loginOperations(tool, rest, command, when) {
    const parsed = parseOptions(rest, LOGIN);
    const [registry] = parsed.words;
    // The retired integrations of docker with Azure and others: `docker login azure` is no login to a registry.
    if (registry !== undefined && /^(azure|cloud)$/.test((0,partial_string/* toLiteral */.TE)(registry) ?? ''))
        return [];
    const own = argv_option(parsed, '--authfile', '--compat-auth-file');
    if (own !== undefined)
        return [unanalyzable(`${tool} login with a file of its own`, when)];
    const onLine = argv_option(parsed, '-p', '--password');
    return [
        login(LOGINS[tool] ?? 'docker login', {
            registry,
            userName: argv_option(parsed, '-u', '--username'),
            passwordOnCommandLine: onLine?.location,
            password: onLine ?? (parsed.options.has('--password-stdin') ? command.input : undefined),
        }, when),
    ];
}
function pushed(tool, { words, options: given }, when) {
    if (given.has('--creds') || given.has('--authfile'))
        return [write(`${tool} push`, when)];
    const image = words.at(-1);
    if (image === undefined)
        return [];
    // podman and buildah: IMAGE [DESTINATION]; a destination that is a file is no push.
    if (tool !== 'docker' &&
        words.length > 1 &&
        /^(dir|oci|oci-archive|docker-archive|docker-daemon):/.test((0,partial_string/* toLiteral */.TE)(image) ?? ''))
        return [];
    return [transfer('push', `${tool} push`, withoutScheme(image, 'docker://'), when)];
}
function buildOperations(by, rest, when) {
    const parsed = parseOptions(rest, BUILD);
    const outputs = options(parsed, '--output', '-o').map(output => readOutput(output));
    const toRegistry = outputs.filter(({ isPushed }) => isPushed !== false);
    const pushes = flag(parsed, '--push');
    const tags = options(parsed, '-t', '--tag');
    if (pushes === false && toRegistry.length === 0)
        return tags.map(image => tag(by, image, when));
    const isSure = pushes === true || toRegistry.some(({ isPushed }) => isPushed === true);
    const images = [...tags, ...toRegistry.flatMap(({ names }) => names)];
    const how = { ...when, isConditional: when.isConditional || !isSure };
    // Which image it is stands elsewhere, if anywhere.
    if (images.length === 0)
        return [transfer('push', `${by} --push`, unknownValue('', when.location), how)];
    return images.map(image => transfer('push', `${by} --push`, image, how));
}
/**
 * What bake pushes stands in files of its own, of which only the tags that are put over theirs are seen (`*.tags=x`,
 * `app.tags+=x`). Source: docker/docs, "docker buildx bake", --set.
 */
function bakeOperations(by, set, pushes, when) {
    const tags = set.flatMap(entry => {
        const key = /^[\w*.-]*\.tags\+?=/.exec(literalPrefix(entry))?.[0];
        return (key === undefined ? undefined : withoutStart(entry, key)) ?? [];
    });
    const how = { ...when, isConditional: when.isConditional || pushes !== true };
    const named = tags.map(image => (pushes === false ? tag(by, image, when) : transfer('push', by, image, how)));
    return [...named, transfer('push', by, unknownValue('', when.location), { ...when, isConditional: true })];
}
/** `type=registry`, `type=image,name=x,push=true` of buildx. */
function readOutput(output) {
    const fields = partial_string_ops_listOf(output, /[,\n]/g);
    const texts = fields.map(field => (0,partial_string/* toLiteral */.TE)(field)?.replaceAll('"', '').trim());
    const isImage = texts.includes('type=image');
    const isPushed = texts.includes('type=registry') || (isImage && texts.some(text => text === 'push=true' || text === 'push'));
    const names = fields.flatMap(field => withoutStart(field, 'name=') ?? withoutStart(field, '"name=') ?? []);
    const mayPush = isPushed
        ? true
        : texts.includes(undefined) && !texts.some(text => /^type=(local|tar|docker|oci|cacheonly)$/.test(text ?? ''));
    return { isPushed: isPushed ? true : mayPush ? undefined : false, names };
}
function runOperations(by, rest, when) {
    const parsed = parseOptions(rest, RUN, true);
    const [image] = parsed.words;
    if (image === undefined)
        return [];
    const mounts = options(parsed, '-v', '--volume', '--mount').map(partial_string/* toDisplayString */.v_);
    // With the engine alone it can push, and log in for nobody but itself.
    const sharesEngine = mounts.some(mount => mount.includes('docker.sock'));
    const sharesLogins = mounts.some(mount => SHARES_LOGINS.test(mount));
    const pull = argv_option(parsed, '--pull');
    // An image that is there already is not pulled.
    const isPulled = pull !== undefined && (0,partial_string/* toLiteral */.TE)(pull) === 'always';
    if (pull !== undefined && (0,partial_string/* toLiteral */.TE)(pull) === 'never')
        return [];
    return [
        transfer('pull', by, image, { ...when, isConditional: when.isConditional || !isPulled }),
        ...(sharesEngine && !sharesLogins
            ? [transfer('push', by, unknownValue('', when.location), { ...when, isConditional: true })]
            : []),
        ...(sharesLogins ? [unanalyzable(by, when)] : []),
    ];
}
/** The folder of docker's logins, or a home folder around it. */
const SHARES_LOGINS = /\.docker(?!\.)\b|(?:^|[=,])(?:\$\{?HOME\}?|~|\/root|\/home(?:\/\w+)?)\/?(?::|,|$)/;
function buildx([sub, ...rest], command, when) {
    switch (sub && (0,partial_string/* toLiteral */.TE)(sub)) {
        case 'build':
        case 'b':
            return buildOperations('docker buildx build', rest, when);
        case 'bake':
        case 'f': {
            const parsed = parseOptions(rest, BAKE);
            const pushes = flag(parsed, '--push');
            const files = options(parsed, '-f', '--file');
            const set = options(parsed, '--set');
            const tags = command.checkout && set.length === 0 ? bakeTags(files, parsed.words, command.checkout) : undefined;
            if (tags !== undefined && tags.length > 0 && pushes !== undefined)
                return tags.map(image => pushes ? transfer('push', 'docker buildx bake', image, when) : tag('docker buildx bake', image, when));
            return bakeOperations('docker buildx bake', set, pushes, when);
        }
        case 'imagetools': {
            const [action, ...words] = rest;
            if (action === undefined || (0,partial_string/* toLiteral */.TE)(action) !== 'create')
                return [];
            const parsed = parseOptions(words, {
                optionsWithValue: ['-t', '--tag', '-f', '--file', '--builder', '--annotation', '--progress'],
            });
            if (flag(parsed, '--dry-run') !== false)
                return [];
            return options(parsed, '-t', '--tag').map(image => transfer('push', 'docker buildx imagetools create', image, when));
        }
        default:
            // `docker buildx --builder x build`
            return sub !== undefined && ((0,partial_string/* toLiteral */.TE)(sub) ?? '').startsWith('-')
                ? buildx(parseOptions([sub, ...rest], { optionsWithValue: ['--builder'] }, true).words, command, when)
                : [];
    }
}
function manifest(tool, [sub, ...rest], when) {
    if (sub === undefined || (0,partial_string/* toLiteral */.TE)(sub) !== 'push')
        return [];
    const { words } = parseOptions(rest, TRANSFER);
    const image = tool === 'docker' ? words[0] : words.at(-1);
    return image === undefined ? [] : [transfer('push', `${tool} manifest push`, withoutScheme(image, 'docker://'), when)];
}
/** What is pushed stands in compose's own file. */
function compose(rest, when, checkout) {
    const { words, options: given } = parseOptions(rest, {
        optionsWithValue: [
            ...['-f', '--file', '-p', '--project-name', '--profile', '--env-file', '--project-directory'],
            ...['--ansi', '--progress', '--parallel', '-c', '--context', '-H', '--host'],
        ],
    }, true);
    const sub = words[0] && (0,partial_string/* toLiteral */.TE)(words[0]);
    const isPushingBuild = sub === 'build' && words.some(word => (0,partial_string/* toLiteral */.TE)(word) === '--push');
    const isTransfer = sub === undefined || isPushingBuild || /^(push|pull|publish)$/.test(sub);
    if (words.length === 0 || !isTransfer)
        return [];
    const by = `docker compose ${sub ?? ''}`.trim();
    // It is not seen what is done, or with which images; compose logs in nowhere.
    if (sub === undefined)
        return [unanalyzable(by, when)];
    const kind = sub === 'pull' ? 'pull' : 'push';
    const files = [...(given.get('-f') ?? []), ...(given.get('--file') ?? [])];
    const services = checkout === undefined || given.has('--project-directory') ? undefined : composeServices(files, checkout);
    const named = parseOptions(words.slice(1), { optionsWithValue: ['--policy', '--builder', '--build-arg'] }).words.map(partial_string/* toLiteral */.TE);
    // What is built is pushed, and what is not is pulled.
    const images = services
        ?.filter(({ name, isBuilt }) => isBuilt === (kind === 'push') && (named.length === 0 || named.includes(name)))
        .map(({ image }) => image);
    if (images !== undefined && !named.includes(undefined))
        return images.map(image => transfer(kind, by, image, when));
    return [transfer(kind, by, unknownValue('', when.location), { ...when, isConditional: true })];
}

;// CONCATENATED MODULE: ./build/workflow/operations/oci-tools.js




/** helm v3, oras v1, crane v0.20, regctl v0.8 and skopeo v1, as their `--help` has it. */
const oci_tools_LOGIN = {
    optionsWithValue: [
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
    optionsWithValue: [
        ...['--artifact-type', '--annotation', '-a', '--annotation-file', '--concurrency', '--config', '--export-manifest'],
        ...['--format', '--output', '-o', '--platform', '--registry-config', '--ca-file', '--cert-file', '--key-file'],
        ...['-u', '-p', '--username', '--password', '--subject', '--image-spec', '--distribution-spec', '--resolve'],
        ...['--from-username', '--from-password', '--to-username', '--to-password', '--from-registry-config'],
        ...['--to-registry-config', '--template', '--media-type', '--identity-token'],
    ],
};
const CRANE_TRANSFER = {
    optionsWithValue: ['--platform', '--format', '-c', '--cache_path', '-t', '--tag', '-j', '--jobs', '-f', '-b'],
};
const REGCTL_TRANSFER = {
    optionsWithValue: ['--platform', '--platforms', '-p', '-v', '--verbosity', '--host', '--logopt'],
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
function helmOperations({ argv, input }, when) {
    const [, sub, ...rest] = argv;
    switch (sub && (0,partial_string/* toLiteral */.TE)(sub)) {
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
            const hasOwn = OWN_CREDENTIALS.some(name => options.has(name) && name !== '-p' && name !== '-u');
            if (hasOwn)
                return sub !== undefined && (0,partial_string/* toLiteral */.TE)(sub) === 'push' ? [write('helm push', when)] : [];
            const chart = words.find(word => literalPrefix(word).startsWith('oci://'));
            const name = sub === undefined ? '' : (0,partial_string/* toLiteral */.TE)(sub);
            const kind = name === 'push' ? 'push' : 'pull';
            return chart === undefined ? [] : [transfer(kind, `helm ${name}`, withoutScheme(chart, 'oci://'), when)];
        }
        default:
            return [];
    }
}
/** helm 3.0 to 3.6: `helm chart push REF`. */
function oldChart([action, ref], when) {
    const name = action && (0,partial_string/* toLiteral */.TE)(action);
    return ref !== undefined && (name === 'push' || name === 'pull')
        ? [transfer(name, `helm chart ${name}`, ref, when)]
        : [];
}
/** `<tool> login HOST`, and `logout`. */
function registryLogin(by, [action, ...rest], input, when) {
    const parsed = parseOptions(rest, oci_tools_LOGIN);
    const [registry] = parsed.words;
    const name = action && (0,partial_string/* toLiteral */.TE)(action);
    if (name === 'logout')
        return [configChange('docker logout', registry, when)];
    if (name !== 'login')
        return [];
    if (argv_option(parsed, '--registry-config', '--authfile') !== undefined)
        return [unanalyzable(`${by} with a file of its own`, when)];
    const onLine = argv_option(parsed, '-p', '--password', '--pass', '--identity-token');
    const fromInput = ['--password-stdin', '--pass-stdin', '--identity-token-stdin'].some(flag => parsed.options.has(flag));
    return [
        login(by, {
            registry,
            userName: argv_option(parsed, '-u', '--username', '--user'),
            passwordOnCommandLine: onLine?.location,
            password: onLine ?? (fromInput ? input : undefined),
        }, when),
    ];
}
function orasOperations({ argv, input }, when) {
    const [, sub, ...rest] = argv;
    const name = sub && (0,partial_string/* toLiteral */.TE)(sub);
    if (name === 'login' || name === 'logout')
        return registryLogin('oras login', argv.slice(1), input, when);
    const [words, isManifest] = name === 'manifest' || name === 'blob' ? [rest.slice(1), true] : [rest, false];
    const action = isManifest ? rest[0] && (0,partial_string/* toLiteral */.TE)(rest[0]) : name;
    const parsed = parseOptions(words, ORAS_TRANSFER);
    if (OWN_CREDENTIALS.some(option => parsed.options.has(option))) {
        return action === 'pull' ? [] : [write(`oras ${action ?? ''}`.trim(), when)];
    }
    if ([...parsed.options.keys()].some(option => option.includes('oci-layout')))
        return [];
    return transfers('oras', action, parsed.words, when);
}
function craneOperations({ argv, input }, when) {
    const [, sub, ...rest] = argv;
    const name = sub && (0,partial_string/* toLiteral */.TE)(sub);
    if (name === 'auth')
        return registryLogin('crane auth login', rest, input, when);
    const { words } = parseOptions(rest, CRANE_TRANSFER);
    // crane push FILE IMAGE
    return transfers('crane', name, name === 'push' ? words.slice(1) : words, when);
}
function regctlOperations({ argv, input }, when) {
    const { words } = parseOptions(argv.slice(1), REGCTL_TRANSFER, true);
    const [sub, action, ...rest] = words;
    const name = sub && (0,partial_string/* toLiteral */.TE)(sub);
    if (name === 'registry')
        return registryLogin('regctl registry login', words.slice(1), input, when);
    if (name !== 'image')
        return [];
    return transfers('regctl image', action && (0,partial_string/* toLiteral */.TE)(action), parseOptions(rest, REGCTL_TRANSFER).words, when);
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
function skopeoOperations({ argv, input }, when) {
    const [, sub, ...rest] = argv;
    const name = sub && (0,partial_string/* toLiteral */.TE)(sub);
    if (name === 'login' || name === 'logout')
        return registryLogin('skopeo login', argv.slice(1), input, when);
    if (name === 'sync') {
        // Which images these are is found out when it runs.
        const unknown = unknownValue('', when.location);
        return [transfer('pull', 'skopeo sync', unknown, when), transfer('push', 'skopeo sync', unknown, when)];
    }
    if (name !== 'copy')
        return [];
    const { words, options } = parseOptions(rest, SKOPEO_COPY);
    if (options.has('--authfile'))
        return [write('skopeo copy', when)];
    const hasOwn = (side) => OWN_CREDENTIALS.some(own => own.startsWith(side) && options.has(own));
    const [from, to] = words;
    const isRemote = (word) => word !== undefined && literalPrefix(word).startsWith('docker://');
    return [
        ...(isRemote(from) && !hasOwn('--src-')
            ? [transfer('pull', 'skopeo copy', withoutScheme(from, 'docker://'), when)]
            : []),
        ...(isRemote(to) && !hasOwn('--dest-')
            ? [transfer('push', 'skopeo copy', withoutScheme(to, 'docker://'), when)]
            : []),
        ...(to !== undefined && hasOwn('--dest-') ? [write('skopeo copy', when)] : []),
    ];
}

;// CONCATENATED MODULE: ./build/workflow/operations/writes.js


/**
 * What programs write to a registry beside images that are pushed by name: signatures, tags, artifacts, charts,
 * modules. A credential that may only pull does not serve them. Each is judged by its first words; what is not known to
 * read only is not taken for harmless. Source: the commands' own `--help` (flux 2.6, cosign 2.5, notation 1.3, crane
 * 0.20, oras 1.2, regctl 0.8, az 2.77, bicep 0.37).
 */
/** Programs that write with these words alone. */
const writes_WRITING = {
    az: /^(?:bicep publish|acr helm (?:push|delete)|acr (?:repository|manifest) (?:delete|untag|update|update-metadata)|containerapp (?:up|compose))\b/,
    bicep: /^publish\b/,
    conftest: /^push\b/,
    func: /^(?:kubernetes )?deploy\b/,
    minikube: /^image (?:push|build .*--push)\b/,
    notation: /^sign\b/,
    syft: /^attest\b/,
};
/** Programs for registries, whose other words write, or may. */
const READING = {
    buildah: /^(?:add|config|containers|copy|images|info|inspect|mount|prune|pull|rename|rm|rmi|run|tag|umount|unshare|version|-.*)?$/,
    cosign: /^(?:verify|verify-\S+|version|initialize|generate|generate-key-pair|import-key-pair|public-key|tree|triangulate|download|env|login|sign-blob|attest-blob|manifest|dockerfile|completion|help|-.*)?$/,
    crane: /^(?:auth|blob|catalog|completion|config|digest|export|help|ls|manifest|pull|serve|validate|version|-.*)?$/,
    docker: /^(?:attach|builder|buildx|checkout|commit|compose|config|container|context|cp|create|diff|events|exec|export|help|history|image|images|import|info|init|inspect|kill|load|logs|ls|manifest|network|node|pause|port|ps|prune|pull|rename|restart|rm|rmi|run|save|sbom|scout|search|secret|service|start|stats|stop|swarm|system|tag|top|unpause|update|version|volume|wait|-.*)?$/,
    flux: /^(?!push|tag|-)\S*$/,
    helm: /^(?:completion|create|dep|dependency|dependencies|env|fetch|get|help|history|hist|init|inspect|install|lint|list|ls|package|pull|repo|rollback|search|show|status|template|test|uninstall|delete|del|un|upgrade|verify|version|plugin|registry|chart|-.*)?$/,
    oras: /^(?:completion|discover|help|login|logout|pull|repo|resolve|version|blob fetch|manifest (?:fetch|fetch-config)|-.*)?$/,
    podman: /^(?:attach|build|commit|compose|container|cp|create|diff|events|exec|export|generate|healthcheck|help|history|image|images|import|info|init|inspect|kill|load|logs|machine|manifest|mount|network|pause|pod|port|ps|pull|rename|restart|rm|rmi|run|save|search|secret|start|stats|stop|system|tag|top|umount|unmount|unpause|unshare|untag|update|version|volume|wait|-.*)?$/,
    regctl: /^(?:version|help|completion|registry|config|image (?:check-base|config|digest|export|get-file|inspect|manifest)|manifest (?:get|head|diff)|tag ls|repo ls|artifact (?:get|list|tree)|blob (?:get|head|diff-\S+)|digest|ref|-.*)?$/,
    skopeo: /^(?:help|inspect|list-tags|login|logout|manifest-digest|standalone-verify|generate-sigstore-key|-.*)?$/,
};
/** Those of two words whose first says nothing. */
const GROUPS = /^(?:blob|manifest|image|tag|repo|artifact)$/;
/**
 * Whether a command writes to a registry, or may, apart from the pushes that are read as such.
 * @param base its name, without a path
 * @param words those behind it
 */
function mayWrite(base, words) {
    const [first, second, third] = words.map(partial_string/* toLiteral */.TE);
    const start = [first, second, third].map(word => word ?? '').join(' ');
    const writing = Object.hasOwn(writes_WRITING, base) ? writes_WRITING[base] : undefined;
    if (writing !== undefined)
        return writing.test(start);
    if (/^publish-azbicepmodule$/i.test(base))
        return true;
    if (base === 'dotnet')
        return first === 'publish' && words.some(isContainerPublish);
    if (base === 'nerdctl')
        return writesImage('docker', words);
    if (base === 'docker' || base === 'buildah' || base === 'podman')
        return writesImage(base, words);
    const reading = Object.hasOwn(READING, base) ? READING[base] : undefined;
    if (reading === undefined)
        return false;
    if (words.length === 0)
        return false;
    return (first === undefined || !(reading.test(first) || (GROUPS.test(first) && reading.test(`${first} ${second ?? ''}`))));
}
/** A profile, or a target, that makes an image and pushes it; one that is not known may. */
const isContainerPublish = (word) => (0,partial_string/* toLiteral */.TE)(word) === undefined ||
    /^@|PublishContainer|PublishProfile=(?!folder)|ContainerRegistry=/i.test(literalPrefix(word));
/** `docker plugin push`, `--cache-to type=registry`, `buildah commit … docker://…`. */
function writesImage(base, words) {
    const texts = words.map(partial_string/* toLiteral */.TE);
    const [first = '', second = ''] = texts;
    if (words.some((word, index) => isCacheTo(literalPrefix(word), words[index + 1])))
        return true;
    if (/^(?:plugin|model|artifact|trust|scout|farm)$/.test(first))
        return /^(?:push|sign|attestation|build)$/.test(second);
    if (base === 'buildah' && first === 'commit')
        return words.slice(1).some(word => !isLocalName(word));
    const isRead = texts[0] === undefined || READS_OR_IS_READ.test(first) || (READING[base]?.test(first) ?? false);
    return words.length > 0 && !isRead;
}
/** Words of docker that are read as what they do, elsewhere. */
const READS_OR_IS_READ = /^(?:login|logout|push|build|bud|from|stack|kube|sandbox|buildx|trust|model)$/;
const isLocalName = (word) => {
    const start = literalPrefix(word);
    return start !== '' && !start.startsWith('docker://');
};
/** Where a build puts its cache: `type=registry,ref=…`, and a bare name, which means the same. */
function isRegistryCache(value) {
    const text = (0,partial_string/* toLiteral */.TE)(value);
    if (text === undefined)
        return !/^type=(?:inline|local|gha|s3|azblob)\b/.test(literalPrefix(value));
    return text.trim() !== '' && (/\btype=registry\b/.test(text) || !/\btype=/.test(text));
}
function isCacheTo(word, next) {
    if (word === '--cache-to')
        return next !== undefined && isRegistryCache(next);
    const glued = /^--cache-to=(.*)$/s.exec(word)?.[1];
    if (glued === undefined)
        return false;
    return /\btype=registry\b/.test(glued) || !/\btype=/.test(glued);
}

;// CONCATENATED MODULE: ./build/workflow/operations/commands.js











const commands_TOOLS = {
    az: azOperations,
    buildah: dockerOperations,
    crane: craneOperations,
    docker: dockerOperations,
    'docker-compose': ({ argv, checkout }, when) => compose(argv.slice(1), when, checkout),
    gcrane: craneOperations,
    helm: helmOperations,
    nerdctl: dockerOperations,
    oras: orasOperations,
    podman: dockerOperations,
    'podman-compose': ({ argv, checkout }, when) => compose(argv.slice(1), when, checkout),
    regctl: regctlOperations,
    skopeo: skopeoOperations,
};
/** What a command does with registries. */
function commandOperations(command, when) {
    const { argv } = command;
    const [name, ...words] = argv;
    const base = baseName(name) ?? toolOfOutput(name);
    if (name === undefined)
        return [];
    if (base === undefined)
        return [unanalyzable('a command that is known only when it runs', when)];
    const family = Object.hasOwn(commands_TOOLS, base) ? commands_TOOLS[base] : undefined;
    const isFamily = family !== undefined && isProgram(name);
    const operations = isFamily
        ? (family(command, when) ?? [])
        : (buildToolOperations(base, words, when) ??
            (base === 'dotnet' ? dotnetOperations(words, when) : undefined) ??
            other(base, name, words, when, command));
    // What is read as a push, or not read at all, says as much.
    const isPresent = operations.some(({ kind }) => kind === 'push' || kind === 'unanalyzable' || kind === 'write');
    return !isPresent && isProgram(name) && mayWrite(base, words) ? [...operations, write(base, when)] : operations;
}
/** A program by its bare name or under a folder of programs; `./docker` is the repository's own. */
const isProgram = (name) => {
    const text = (0,partial_string/* toLiteral */.TE)(name) ?? '';
    return !/^\.{0,2}[\\/]?[^\\/]*[\\/]/.test(text) || /^\/|^[A-Za-z]:|^~/.test(text);
};
/** `${{ steps.helm.outputs.helm-path }}` of azure/setup-helm. */
function toolOfOutput(name) {
    const [segment] = name?.segments ?? [];
    if (name?.segments.length !== 1 || segment === undefined || !('expression' in segment))
        return undefined;
    return /\.outputs\.(helm|kubectl|oras)-path$/.exec(segment.expression)?.[1];
}
function other(base, name, words, when, { input, source } = {}) {
    switch (base) {
        case 'export':
            for (const word of words) {
                const folder = withoutStart(word, 'DOCKER_CONFIG=');
                if (folder !== undefined)
                    return [configChange('DOCKER_CONFIG', undefined, when, folder)];
            }
            return words.some(word => literalPrefix(word).startsWith('DOCKER_AUTH_CONFIG='))
                ? [unanalyzable('DOCKER_AUTH_CONFIG', when)]
                : [];
        case 'find':
            return findOperations(words, when);
        case 'sh':
        case 'bash':
        case 'dash':
            if (source !== undefined && isInstaller(source) && words.every(word => !/\.sh$/.test((0,partial_string/* toLiteral */.TE)(word) ?? '')))
                return [];
            break;
        case 'xargs':
            return xargsCommand(words, when);
    }
    if (CHANGING.test(base) && words.some(isDockerFile))
        return [unanalyzable("a change of docker's files", when)];
    return hasNoRegistryEffect(name, words, input) ? [] : [unanalyzable(shortened((0,partial_string/* toLiteral */.TE)(name) ?? base, words), when)];
}
/** Logins are kept in these files, and can be put there without a login. */
const CHANGING = /^(cp|mv|tee|install|ln|rm|sed)$/;
const isDockerFile = ({ segments }) => segments.some(segment => 'literal' in segment && /\.docker\b|\bcontainers\/auth\.json/.test(segment.literal));
/** What xargs runs gets words that nobody knows. */
function xargsCommand(words, when) {
    const { words: argv } = parseOptions(words, { optionsWithValue: ['-I', '-n', '-P', '-d', '-L', '-s', '-a', '-E'] }, true);
    const [name] = argv;
    const base = baseName(name);
    if (name === undefined)
        return [];
    if (base === undefined)
        return [unanalyzable('xargs', when)];
    const filled = [...argv, unknownValue('', name.location)];
    return commandOperations({ argv: filled, input: undefined, location: when.location, isConditional: true, overridesDockerConfig: false }, { ...when, isConditional: true });
}
/** `find … -exec docker load -i {} \;`: a command with words that nobody knows. */
function findOperations(words, when) {
    const texts = words.map(partial_string/* toLiteral */.TE);
    return texts.flatMap((text, index) => {
        if (!/^-(?:exec|execdir|ok|okdir)$/.test(text ?? ''))
            return [];
        const rest = words.slice(index + 1);
        const end = rest.findIndex(word => /^\\?;$|^\+$/.test((0,partial_string/* toLiteral */.TE)(word) ?? ''));
        const argv = (end < 0 ? rest : rest.slice(0, end)).map(word => (0,partial_string/* toLiteral */.TE)(word) === '{}' ? unknownValue('', word.location) : word);
        const command = {
            argv,
            input: undefined,
            location: when.location,
            isConditional: true,
            overridesDockerConfig: false,
        };
        return commandOperations(command, { ...when, isConditional: true });
    });
}
/** `curl https://… | sh`: a program of somebody else's is installed, which logs in nowhere. */
function isInstaller(source) {
    const name = baseName(source[0]);
    if (name !== 'curl' && name !== 'wget')
        return false;
    const urls = source
        .map(literalPrefix)
        .filter(text => /^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+\//.test(text) || /^https:\/\/[\w.-]+$/.test(text));
    return urls.length > 0 && urls.every(url => !/azurecr|login|push/i.test(url));
}
/** The name and the first word, if it tells what is run: `make push`, `bash scripts/build.sh`. */
function shortened(name, words) {
    const first = words.map(partial_string/* toLiteral */.TE).find(word => word !== undefined && !word.startsWith('-') && word.trim() !== '');
    const text = first === undefined || !/^[\w./:@-]{1,60}$/.test(first) ? name : `${name} ${first}`;
    return text.slice(0, 80);
}

;// CONCATENATED MODULE: ./build/workflow/operations/known-actions.js
/**
 * Public actions that neither log in to a registry nor push or pull for the steps that follow: each does one other
 * thing with its inputs. By name; the source is the file that says so, at the commit at which it was read.
 */
const SOURCES = {
    'act10ns/slack': 'action.yml@0e2c9c11',
    'chrnorm/deployment-action': 'action.yml@012cbf9a',
    'coverallsapp/github-action': 'action.yml@01356388',
    'dawidd6/action-download-artifact': 'action.yml@07ab29fd',
    'dawidd6/action-send-mail': 'action.yml@0037ae15',
    'endbug/add-and-commit': 'action.yml@018fe628',
    'fkirc/skip-duplicate-actions': 'action.yml@05d2dac1',
    'gitleaks/gitleaks-action': 'action.yml@07d6e4ed',
    'gradle/actions/setup-gradle': 'setup-gradle/action.yml@06905c7a',
    'hadolint/hadolint-action': 'action.yml@0c77515c',
    'irongut/codecoveragesummary': 'action.yml@065eaf7b',
    'jacobtomlinson/gha-find-replace': 'action.yml@099c88fb',
    'ludeeus/action-shellcheck': 'action.yaml@00209834',
    'lukka/get-cmake': 'action.yml@0db9bc67',
    'mikefarah/yq': 'action.yml@115c87e2',
    'nrwl/nx-set-shas': 'action.yml@179f3c4d',
    'qetza/replacetokens-action': 'action.yml@25639ca7',
    's4u/maven-settings-action': 'action.yml@00b26a60',
    'sarisia/actions-status-discord': 'action.yml@19a9b10d',
    'styfle/cancel-workflow-action': 'action.yml@00326b1b',
    'tailscale/github-action': 'action.yml@01791466',
    'treosh/lighthouse-ci-action': 'action.yml@05bf485d',
    'whelk-io/maven-settings-xml-action': 'action.yml@04e2b634',
};
const KNOWN_ACTIONS = new Set(Object.keys(SOURCES));

;// CONCATENATED MODULE: ./build/workflow/operations/actions.js











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
const actions_NO_REGISTRY_EFFECT = [
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
function actionOperations(step, action, when) {
    const reader = Object.hasOwn(READERS, action) ? READERS[action] : undefined;
    if (reader !== undefined)
        return reader(step, when);
    if (restoresDockerConfig(step, action))
        return [unanalyzable(action, when)];
    if (pushesAttestation(step, action))
        return [write(action, when)];
    const isKnown = KNOWN_ACTIONS.has(action) || actions_NO_REGISTRY_EFFECT.some(pattern => pattern.test(action));
    return isKnown ? [] : [unanalyzable(action, when)];
}
/** actions/attest and its kin put what they sign beside the image, where they are told to. */
function pushesAttestation(step, action) {
    const push = given(step, 'push-to-registry');
    return /^actions\/attest(?:$|-)/.test(action) && push !== undefined && parseBoolean(push) !== false;
}
/** A cache or an artifact that is put where docker keeps its logins. */
const restoresDockerConfig = (step, action) => !action.startsWith('actions/upload-') &&
    (step.with.get('path')?.segments ?? []).some(segment => 'literal' in segment && /(?:^|[\s/])\.docker(?![\w.-])/.test(segment.literal));
/** The outputs of an action that are known in part. */
function actionOutputs(step, action) {
    if (action !== 'docker/metadata-action' || step.id === undefined)
        return new Map();
    const images = given(step, 'images');
    if (images === undefined)
        return new Map();
    const tags = metadataImages(images).flatMap((image, index) => [
        ...(index > 0 ? [{ literal: '\n', location: image.location }] : []),
        ...image.segments.map(segment => ({ ...segment, usedAt: image.location })),
        { literal: ':', location: image.location },
        // One of its tags, by the name of an output that has one.
        { expression: `steps.${step.id}.outputs.version`, location: image.location },
    ]);
    return tags.length === 0 ? new Map() : new Map([['tags', toValue(tags, images.location)]]);
}
/**
 * docker/metadata-action takes names one a line or between commas, `name=x,enable=true` too, and turns them to lower
 * case. Source: docker/metadata-action:src/image.ts, Transform.
 */
function metadataImages(images) {
    return partial_string_ops_listOf(images, /\n/g)
        .flatMap(line => (literalPrefix(line).startsWith('name=') ? partial_string_ops_listOf(line, /,/g).slice(0, 1) : partial_string_ops_listOf(line, /,/g)))
        .flatMap(entry => {
        const start = literalPrefix(entry);
        if (/^(enable|type)=/.test(start))
            return [];
        const name = withoutStart(entry, 'name=') ?? entry;
        return [toValue(lowerCase(name.segments), name.location)];
    });
}
/**
 * In lower case; the host keeps the names of what is not known, since hosts that differ in case only are one for
 * metadata-action.
 */
function lowerCase(segments) {
    let isHost = true;
    return segments.flatMap(segment => {
        if ('literal' in segment && segment.literal.includes('/'))
            isHost = false;
        if ('expression' in segment && isHost)
            return [segment];
        return mapSegments([segment], text => text.toLowerCase());
    });
}
/** An input that is given and not empty. */
function given(step, name) {
    const value = step.with.get(name);
    if (value === undefined)
        return undefined;
    const segments = trimmed(value.segments);
    return segments.length === 0 ? undefined : toValue(segments, value.location);
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
    for (const line of partial_string_ops_listOf(value, /\n/g)) {
        const isNew = literalPrefix(line).startsWith('-');
        const field = /^(?:-\s*)?(registry|username|password)\s*:\s*/.exec(literalPrefix(line));
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
    if (authType !== undefined && (0,partial_string/* toLiteral */.TE)(authType)?.toUpperCase() === 'IDENTITY')
        return 'managed-identity';
    // It has no input client-secret, and does not look at creds where one of these is given.
    if (given(step, 'client-id') !== undefined)
        return 'oidc';
    if (given(step, 'tenant-id') !== undefined || given(step, 'subscription-id') !== undefined)
        return 'unknown';
    return given(step, 'creds') === undefined ? 'unknown' : 'creds';
}
function buildPush(step, when) {
    // Version 1 logs in and pushes by inputs of its own.
    if (/^v1(\.|$)/.test(step.uses?.ref ?? ''))
        return [unanalyzable('docker/build-push-action', when)];
    const push = given(step, 'push');
    const pushes = push === undefined ? false : parseBoolean(push);
    const outputs = [...partial_string_ops_listOf(step.with.get('outputs') ?? toValue([], when.location), /\n/g)].map(readOutput);
    const toRegistry = outputs.filter(({ isPushed }) => isPushed !== false);
    const tags = partial_string_ops_listOf(step.with.get('tags') ?? toValue([], when.location), /[\n,]/g);
    const caches = partial_string_ops_listOf(step.with.get('cache-to') ?? toValue([], when.location), /\n/g).some(isRegistryCache)
        ? [write('docker/build-push-action', when)]
        : [];
    if (pushes === false && toRegistry.length === 0)
        return [...tags.map(image => tag('docker/build-push-action', image, when)), ...caches];
    const isSure = pushes === true || toRegistry.some(({ isPushed }) => isPushed === true);
    const how = { ...when, isConditional: when.isConditional || !isSure };
    const images = [...tags, ...toRegistry.flatMap(({ names }) => names)];
    if (images.length === 0)
        return [unanalyzable('docker/build-push-action', how)];
    return images.map(image => transfer('push', 'docker/build-push-action', image, how));
}
function bake(step, when) {
    const push = given(step, 'push');
    const listed = (name) => partial_string_ops_listOf(step.with.get(name) ?? toValue([], when.location), /[\n,]/g);
    const set = partial_string_ops_listOf(step.with.get('set') ?? toValue([], when.location), /\n/g);
    const pushes = push === undefined ? false : parseBoolean(push);
    const isPlain = set.length === 0 && given(step, 'source') === undefined && given(step, 'workdir') === undefined;
    const tags = step.checkout !== undefined && isPlain ? bakeTags(listed('files'), listed('targets'), step.checkout) : undefined;
    if (tags !== undefined && tags.length > 0 && pushes !== undefined)
        return tags.map(image => pushes ? transfer('push', 'docker/bake-action', image, when) : tag('docker/bake-action', image, when));
    return bakeOperations('docker/bake-action', set, pushes, when);
}
/** Its image is `registry/image:tag`; where a user is given it logs in itself. */
function pushToRegistry(step, when) {
    const by = 'redhat-actions/push-to-registry';
    const [registry, image] = [given(step, 'registry'), given(step, 'image')];
    if (image === undefined || given(step, 'username') !== undefined)
        return [unanalyzable(by, when)];
    const segments = registry === undefined
        ? [...image.segments]
        : [...registry.segments, { literal: '/', location: registry.location }, ...image.segments];
    return [transfer('push', by, toValue(segments, (registry ?? image).location), when)];
}
function acrBuild(step, when) {
    const image = given(step, 'image') ?? given(step, 'repository');
    return image === undefined ? [] : [transfer('push', 'azure/acr-build', image, when, true)];
}
/** It builds and pushes where it is given a source, and logs in to the registry by itself. */
function containerApps(step, when) {
    const isBuilt = ['appsourcepath', 'acrname', 'acrusername'].some(name => given(step, name) !== undefined);
    return isBuilt ? [unanalyzable('azure/container-apps-deploy-action', when)] : [];
}
/** The command that it tries until it succeeds. */
function retried(step, when) {
    const command = given(step, 'command');
    const shell = given(step, 'shell');
    if (command === undefined || (shell !== undefined && !/^(bash|sh)$/.test((0,partial_string/* toLiteral */.TE)(shell) ?? '')))
        return [unanalyzable('nick-fields/retry', when)];
    const { commands, isPartial } = readBash(nested_scriptOf(command), step.env, step.checkout);
    return [
        ...(isPartial ? [unanalyzable('nick-fields/retry', when)] : []),
        ...commands.flatMap(inner => {
            const outer = create_contextOf(inner, when.isInAzureCliContainer);
            return commandOperations(inner, { ...outer, isConditional: outer.isConditional || when.isConditional });
        }),
    ];
}
/** JavaScript is not read: only whether it starts a program. */
function githubScript(step, when) {
    const script = step.with.get('script') ?? toValue([], when.location);
    const isQuiet = !script.segments.some(segment => 'literal' in segment && /\bexec|child_process|docker/i.test(segment.literal));
    return isQuiet ? [] : [unanalyzable('actions/github-script', when)];
}

;// CONCATENATED MODULE: ./build/workflow/operations/index.js






/**
 * What a step does with registries, in its order, and what it leaves behind. Never throws; what cannot be read is
 * `opaque`.
 */
function operationsOf(step) {
    const read = stepOperations(step);
    // docker takes logins from this variable, too. Source: docker/cli:cli/config/memorystore/store.go.
    const [first] = read.operations;
    if (!step.env.has('DOCKER_AUTH_CONFIG') || first === undefined)
        return read;
    const { location, isConditional, isInAzureCliContainer } = first;
    return {
        ...read,
        operations: [
            unanalyzable('DOCKER_AUTH_CONFIG', { location, isConditional, isInAzureCliContainer }),
            ...read.operations,
        ],
    };
}
function stepOperations(step) {
    const action = step.uses?.action;
    const isInAzureCliContainer = action === 'azure/cli';
    const when = {
        location: (step.uses ?? step).location,
        isConditional: step.isConditional,
        isInAzureCliContainer,
    };
    if (step.script !== undefined)
        return scriptOperations(step, step.script, when);
    if (action === undefined)
        return { ...NOTHING, setsUnknownNames: false };
    return { ...NOTHING, operations: actionOperations(step, action, when), outputs: actionOutputs(step, action) };
}
function scriptOperations(step, script, when) {
    const reading = readScript(script, step);
    if (reading === undefined)
        return { ...NOTHING, operations: [unanalyzable('a script in another language', when)] };
    const operations = reading.commands.flatMap(command => {
        const own = create_contextOf(command, when.isInAzureCliContainer);
        return commandOperations(command, { ...own, isConditional: own.isConditional || step.isConditional });
    });
    const env = step.isConditional
        ? new Map([...reading.env].map(([name, value]) => [name, afterCondition(name, value, step)]))
        : reading.env;
    return {
        operations: [
            ...operations,
            ...(reading.isPartial ? [unanalyzable('a script that cannot be read as a whole', when)] : []),
            ...(reading.env.has('DOCKER_CONFIG') ? [configChange('DOCKER_CONFIG', undefined, when)] : []),
        ],
        env,
        setsUnknownNames: reading.setsUnknownNames || reading.isPartial,
        outputs: reading.outputs,
    };
}
/**
 * What a variable is after a step that may not have run. Where it had no value before and has one that is known in
 * part, it is that one or empty, and whoever uses it means that one; as a whole it is not relied on, since conditions
 * may ask for it.
 */
function afterCondition(name, value, step) {
    const isInPart = hasUnknown(value.segments) && value.segments.some(segment => 'literal' in segment);
    if (!isInPart || step.env.has(name))
        return unknownValue(`$${name}`, step.location);
    return { ...value, segments: value.segments.map(segment => ({ ...segment, mayBeMissing: true })) };
}
/** What cannot be looked into may set any variable. */
const NOTHING = { operations: [], env: new Map(), setsUnknownNames: true, outputs: new Map() };
function readScript(script, { env, checkout }) {
    switch (script.shell) {
        case 'bash':
        case 'sh':
            // Where the runner is not known, neither is the shell: no line of bash begins like that.
            return /^[ \t]*\$(env:)?\w+[ \t]*=[^=]/m.test(script.text)
                ? readPowerShell(script, env)
                : readBash(script, env, checkout);
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
    const skippable = [];
    for (const node of listOf(list)?.items ?? []) {
        if (frame.reader.budget.steps <= 0)
            break;
        if (mapOf(node) === undefined)
            continue;
        frame.reader.budget.steps--;
        const id = yaml_textOf(get(node, 'id'))?.text;
        const read = readStep(node, id, { ...frame, scope: { ...frame.scope, steps: outputs } }, skippable);
        for (const step of read.steps)
            steps.push(step);
        if (id === undefined || read.outputs.size === 0)
            continue;
        const sure = read.isSkippable ? steps_credentialsOf(read.outputs) : read.outputs;
        if (sure.size > 0)
            outputs.set(id.toLowerCase(), sure);
        if (read.isSkippable)
            skippable.push({ id: id.toLowerCase(), condition: read.condition, outputs: read.outputs });
    }
    return { steps, outputs };
}
/** What Azure gave to log in with has no other use: it is what it is, or the login fails. */
const steps_credentialsOf = (outputs) => new Map([...outputs].filter(([, { segments }]) => segments.some(isCredential)));
/** Outputs for a step under a condition: those, too, of the steps that run under the same one. */
function outputsUnder(condition, sure, skippable) {
    const added = skippable.filter(producer => implies(condition, producer.condition));
    return added.length === 0 ? sure : new Map([...sure, ...added.map(({ id, outputs }) => [id, outputs])]);
}
/** Whether one condition holds only where another does, as far as their texts tell. */
function implies(one, other) {
    if (one === undefined || other === undefined)
        return false;
    if (one === other)
        return true;
    return !one.includes('||') && !other.includes('||') && one.split(' && ').includes(other);
}
function readStep(node, id, frame, skippable) {
    const { job, envOverrides } = frame;
    const seen = envOverrides.size === 0 ? job.env : new Map([...job.env, ...envOverrides]);
    const outer = { ...frame.scope, env: seen };
    const ownCondition = conditionOf(yaml_textOf(get(node, 'if')), contextOf(withEnv(outer, get(node, 'env'))));
    const steps = outputsUnder(ownCondition.text, outer.steps, skippable);
    const scope = withEnv({ ...outer, steps }, get(node, 'env'));
    const condition = both(frame.condition, ownCondition);
    const mayFailAlone = isTrueOrUnknown(get(node, 'continue-on-error'), scope);
    const continueOnError = frame.continueOnError || mayFailAlone;
    const isSkippable = ownCondition.holds !== true || mayFailAlone;
    const usesText = yaml_textOf(get(node, 'uses'));
    const given = valuesOf(get(node, 'with'), scope, name => name.toLowerCase(), inputOfText);
    const composite = usesText === undefined ? undefined : compositeOf(usesText.text, frame);
    if (composite !== undefined && usesText !== undefined) {
        const { reader } = frame;
        read_limits_check(reader, composite.path, composite.root, actionFaults);
        noteFaults(reader, actionCallFaults(composite.root, new Set(given.keys()), usesText.text.trim(), usesText.location));
        const own = get(node, 'env') === undefined
            ? envOverrides
            : new Map([...envOverrides, ...valuesOf(get(node, 'env'), { ...scope, env: seen })]);
        const read = readComposite(composite, given, { ...frame, scope, envOverrides: own, condition, continueOnError });
        return { ...read, condition: ownCondition.text, isSkippable };
    }
    const uses = usesText === undefined ? undefined : usesOf(usesText);
    const script = scriptIn(node, uses, frame.shell, scope);
    const { operations, env, setsUnknownNames, outputs } = condition.holds === false
        ? { operations: [], env: new Map(), setsUnknownNames: false, outputs: new Map() }
        : operationsOf({
            location: node.location,
            id,
            uses,
            with: given,
            script,
            env: scope.env,
            isConditional: condition.holds === undefined,
            checkout: checkoutFor(node, frame, contextOf(scope)),
        });
    if (setsUnknownNames || operations.some(({ kind }) => kind === 'unanalyzable'))
        job.env = withoutEmpty(job.env);
    const set = mayFailAlone ? [...env.keys()].map(name => [name, unknownValue(`$${name}`, node.location)]) : env;
    // Another repository, or another folder: its files are not where a script looks for them.
    if (uses?.action === 'actions/checkout' && isElsewhere(given))
        job.isMoved = true;
    if (env.size > 0)
        job.env = new Map([...job.env, ...set]);
    const own = valuesOf(get(node, 'env'), { ...scope, env: seen });
    const segments = [
        ...[...given.values(), ...own.values()].flatMap(value => value.segments),
        ...(script?.unknowns ?? []),
    ];
    const step = {
        location: node.location,
        id,
        name: yaml_textOf(get(node, 'name'))?.text,
        condition: condition.text,
        keepsForksOut: keepsForksOut(condition.text),
        continueOnError,
        uses,
        with: given,
        script,
        env: scope.env,
        secrets: new Map([...(script === undefined ? [] : (0,workflow_secrets/* secretsOfNamed */.Cg)(scope.env, script.text)), ...(0,workflow_secrets/* secretsIn */.VY)(segments)]),
        operations: operations.map(operation => substituteOperation(continueOnError ? mayFail(operation) : operation, scope.substitutions)),
    };
    return { steps: [step], outputs, condition: ownCondition.text, isSkippable };
}
/**
 * Variables that are declared empty are there to be set; where something may have set any of them, none is known to be
 * empty.
 */
const withoutEmpty = (env) => [...env.values()].some(({ segments }) => segments.length === 0)
    ? new Map([...env].map(([name, value]) => [
        name,
        value.segments.length === 0 ? unknownValue(`$${name}`, value.location) : value,
    ]))
    : env;
/** A pull that may fail is most often there to fill a cache, as `docker pull x || true`. */
const mayFail = (operation) => operation.kind === 'pull' ? { ...operation, isConditional: true } : operation;
/**
 * With what is known of this run put in for variables of the runner, which a script reads as they are
 * (`$GITHUB_REPOSITORY`).
 */
function substituteOperation(operation, substitutions) {
    if (substitutions.size === 0)
        return operation;
    if (operation.kind === 'push' || operation.kind === 'pull' || operation.kind === 'tag')
        return { ...operation, image: substitute(operation.image, substitutions) };
    if (operation.kind === 'login' && operation.registry !== undefined)
        return { ...operation, registry: substitute(operation.registry, substitutions) };
    return operation;
}
/** The file of a local action that is made of steps. */
function compositeOf(uses, { reader, callStack }) {
    const folder = (0,local_path/* localPath */.$)(uses);
    if (folder === undefined || callStack.length >= read_limits_MAX_DEPTH || reader.budget.steps < 0)
        return undefined;
    for (const name of ['action.yml', 'action.yaml']) {
        const path = folder === '' ? name : `${folder}/${name}`;
        const root = callStack.includes(path) ? undefined : loaded(reader, path);
        if (root === undefined)
            continue;
        const using = yaml_textOf(get(get(root, 'runs'), 'using'))?.text;
        return using === 'composite' ? { path, root } : undefined;
    }
    return undefined;
}
function readComposite({ path, root }, given, frame) {
    const outer = contextOf({ ...frame.scope, inputs: undefined, env: new Map() });
    const inputs = new Map();
    for (const { key, value } of entriesOf(get(root, 'inputs'))) {
        const name = key.text.toLowerCase();
        const standard = yaml_textOf(get(value, 'default'));
        const own = given.get(name)?.segments.map(segment => ({ ...segment, usedAt: segment.usedAt ?? segment.location }));
        const segments = own ?? (standard === undefined ? [] : operandOf(standard, outer).segments);
        inputs.set(name, textOperand(segments));
    }
    // An input that the action does not declare is passed on with a warning. Source:
    // actions/runner:src/Runner.Worker/ActionRunner.cs.
    for (const [name, { segments }] of given)
        if (!inputs.has(name))
            inputs.set(name, textOperand(segments));
    const scope = { ...frame.scope, file: nameOf(frame.reader, path), inputs, steps: new Map() };
    const read = readSteps(get(get(root, 'runs'), 'steps'), {
        ...frame,
        scope,
        shell: undefined,
        folder: undefined,
        callStack: [...frame.callStack, path],
    });
    const context = contextOf({ ...scope, steps: read.outputs, env: frame.job.env });
    return { steps: read.steps, outputs: outputsOf(get(root, 'outputs'), context) };
}
/** `outputs:` of an action or of a called workflow, as far as they are known in part. */
function outputsOf(node, context) {
    const outputs = new Map();
    for (const { key, value } of entriesOf(node)) {
        const text = yaml_textOf(value) ?? yaml_textOf(get(value, 'value'));
        if (text !== undefined)
            outputs.set(key.text.toLowerCase(), valueOfText(text, context));
    }
    return outputs;
}
const isElsewhere = (given) => {
    const path = given.get('path');
    const repository = given.get('repository');
    return ((path !== undefined && !/^(?:\.?\/?)$/.test((0,partial_string/* toLiteral */.TE)(path) ?? '?')) ||
        (repository !== undefined && !OWN_REPOSITORY.test((0,partial_string/* toDisplayString */.v_)(repository))));
};
/** This one, or a fork of it. */
const OWN_REPOSITORY = /^\$\{\{ github\.(?:repository|event\.pull_request\.head\.repo\.full_name) \}\}$/;
/** The files of the repository, as the script of a step sees them. */
function checkoutFor(node, { reader, job, folder, callStack }, context) {
    if (job.isMoved === true)
        return undefined;
    const caller = callStack.at(-1);
    const action = caller === undefined ? undefined : folderOf(caller);
    const named = yaml_textOf(get(node, 'working-directory')) ?? folder;
    const at = named === undefined ? '' : pathOf(valueOfText(named, context), '', action);
    return { textOf: reader.context.textOf, prefix: reader.context.prefix, folder: at, actionFolder: action };
}
/** `true`, or an expression that may be. */
function isTrueOrUnknown(node, scope) {
    const text = yaml_textOf(node);
    if (text === undefined || isNull(text))
        return false;
    const said = (0,partial_string/* toLiteral */.TE)(valueOfText(text, contextOf(scope)));
    return said === undefined || said === 'true';
}
/** `uses:` in its parts. Source: docs.github.com, "Workflow syntax", `jobs.<job_id>.steps[*].uses`. */
function usesOf({ text, location, trailingText }) {
    const written = text.trim();
    const version = /\bv?\d+(?:\.\d+)*\b/.exec(commentIn(trailingText))?.[0];
    const isImage = written.startsWith('docker://');
    const at = isImage ? written.indexOf(':', written.lastIndexOf('/') + 1) : written.lastIndexOf('@');
    const isSplit = at > (isImage ? 'docker'.length : 0) && !written.startsWith('./');
    return {
        action: (isSplit ? written.slice(0, at) : written).toLowerCase(),
        ref: isSplit ? written.slice(at + 1) : '',
        version,
        location,
    };
}
const commentIn = (text) => (text.includes('#') ? text.slice(text.indexOf('#') + 1) : '');
function scriptIn(node, uses, shell, scope) {
    const run = yaml_textOf(get(node, 'run'));
    const context = contextOf(scope);
    if (run !== undefined) {
        const own = yaml_textOf(get(node, 'shell'));
        return scriptOf(run, shellOf(own === undefined ? shell : (0,partial_string/* toLiteral */.TE)(valueOfText(own, context)), own !== undefined), context);
    }
    if (uses?.action !== 'azure/cli' && uses?.action !== 'azure/powershell')
        return undefined;
    const script = entriesOf(get(node, 'with')).find(({ key }) => key.text.toLowerCase() === 'inlinescript')?.value;
    return script?.kind === 'text'
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
    const entries = entriesOf(get(root, 'jobs')).filter(({ value }) => value.kind === 'map');
    const read = new Map();
    const outputs = new Map();
    /** Those of jobs that may be skipped, which only jobs that are skipped with them can rely on. */
    const sure = new Map();
    const skippable = new Set();
    const workflow = { ...frame, scope: withEnv(frame.scope, get(root, 'env')) };
    for (const { key, value } of topologicalOrder(entries)) {
        const isBoundToNeeds = !RUNS_ANYWAY.test(yaml_textOf(get(value, 'if'))?.text ?? '');
        // A job sees the outputs of those that it names, and no others.
        const visible = isBoundToNeeds ? outputs : sure;
        const needs = new Map(needsOf(value).flatMap(need => {
            const found = visible.get(need.toLowerCase());
            return found === undefined ? [] : [[need.toLowerCase(), found]];
        }));
        const job = readJob(key.text, key.location, value, root, { ...workflow, scope: { ...workflow.scope, needs } });
        const id = key.text.toLowerCase();
        read.set(key.text, job);
        const isSkipped = isBoundToNeeds && needsOf(value).some(need => skippable.has(need.toLowerCase()));
        if (job.isConditional || isSkipped)
            skippable.add(id);
        if (job.outputs.size === 0)
            continue;
        outputs.set(id, job.outputs);
        if (!skippable.has(id))
            sure.set(id, job.outputs);
    }
    return { jobs: entries.flatMap(({ key }) => read.get(key.text)?.jobs ?? []), outputs: sure };
}
/**
 * A job with one of these in its condition runs though what it needs was skipped. Source: GitHub docs, "Status check
 * functions".
 */
const RUNS_ANYWAY = /\b(?:always|cancelled|failure)\s*\(/i;
/** Jobs behind those that they need; those that need each other in a circle, or what is not there, come last. */
function topologicalOrder(jobs) {
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
            const remaining = (missing.get(job) ?? 0) - 1;
            missing.set(job, remaining);
            if (remaining === 0)
                ordered.push(job);
        }
    }
    const found = new Set(ordered);
    return [...ordered, ...jobs.filter(job => !found.has(job))];
}
function needsOf(job) {
    const needs = get(job, 'needs');
    const items = needs === undefined || isNull(needs) ? [] : (listOf(needs)?.items ?? [needs]);
    return items.flatMap(item => yaml_textOf(item)?.text ?? []);
}
function readJob(id, location, node, root, frame) {
    const { reader, scope } = frame;
    const combinations = combinationsHere(node, frame);
    const count = (combinations?.length ?? 1) * (listOf(get(node, 'steps'))?.items.length ?? 1);
    const isTooMuch = combinations !== undefined && combinations.length > 1 && count > reader.budget.steps;
    const rows = combinations === undefined || isTooMuch ? [undefined] : combinations;
    const reads = rows.map(matrix => readCombination(id, location, node, root, { ...frame, scope: { ...scope, matrix } }));
    return {
        jobs: reads.map(({ job }) => job),
        outputs: sharedOutputs(reads.map(({ outputs }) => outputs)),
        isConditional: reads.some(({ isConditional }) => isConditional),
    };
}
/** Those that the job sees a difference between. */
function combinationsHere(job, { scope, reader }) {
    const matrix = get(get(job, 'strategy'), 'matrix');
    if (matrix === undefined || reader.budget.steps <= 0)
        return undefined;
    const used = usedOfMatrix(job);
    return used.size === 0 ? undefined : combinationsOf(matrix, scope, name => used.has(name) || used.has('*'));
}
/** The names of the matrix that a job looks at, lower case; `*` where it looks at it in another way. */
function usedOfMatrix(job) {
    const used = new Set();
    const values = entriesOf(job).flatMap(({ key, value }) => (key.text === 'name' ? [] : [value]));
    for (const { text } of textsIn(...values)) {
        for (const [, name] of text.matchAll(/\bmatrix\b(?:\.([\w-]+))?/gi))
            used.add(name?.toLowerCase() ?? '*');
    }
    return used;
}
/** Outputs that are the same in all combinations of a matrix; which of them is last is not known. */
function sharedOutputs(outputs) {
    const [first = new Map(), ...others] = outputs;
    if (others.length === 0)
        return first;
    const isEverywhere = (name, value) => (0,partial_string/* toLiteral */.TE)(value) !== undefined && others.every(other => sameText(other.get(name), value));
    return new Map([...first].filter(([name, value]) => isEverywhere(name, value)));
}
const sameText = (one, other) => one !== undefined && (0,partial_string/* toLiteral */.TE)(one) !== undefined && (0,partial_string/* toLiteral */.TE)(one) === (0,partial_string/* toLiteral */.TE)(other);
function readCombination(id, location, node, root, frame) {
    const { reader } = frame;
    const own = conditionOf(yaml_textOf(get(node, 'if')), contextOf(frame.scope));
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
        envOverrides: new Map(),
        // What the job's condition leaves open is as open for all of its steps, and no matter of theirs.
        condition: { text: undefined, holds: condition.holds !== false },
        continueOnError: false,
        shell: shell === undefined
            ? runner.os === 'windows'
                ? 'pwsh'
                : undefined
            : ((0,partial_string/* toLiteral */.TE)(valueOfText(shell, contextOf(scope))) ?? ''),
        folder: folderIn(node) ?? folderIn(root),
        callStack: [],
    });
    const end = contextOf({ ...scope, env: env.env, steps: outputs });
    const job = {
        id,
        name: yaml_textOf(get(node, 'name'))?.text,
        location,
        needs: needsOf(node),
        condition: own.text,
        keepsForksOut: keepsForksOut(own.text),
        permissions,
        hasEnvironment: isPresent(get(node, 'environment')),
        runner: runner.kind,
        os: runner.os,
        hasContainer: isPresent(get(node, 'container')),
        container: containerOf(get(node, 'container'), scope),
        services: servicesOf(get(node, 'services'), scope),
        outputs: jobOutputsOf(get(node, 'outputs'), end),
        neededOutputs: neededOutputsOf(node),
        calls: called?.call,
        steps,
        stepIds: new Set((listOf(get(node, 'steps'))?.items ?? []).flatMap(step => yaml_textOf(get(step, 'id'))?.text.toLowerCase() ?? [])),
    };
    const isConditional = own.holds !== true;
    return { job, outputs: called?.outputs ?? outputsOf(get(node, 'outputs'), end), isConditional };
}
const shellIn = (node) => yaml_textOf(get(get(get(node, 'defaults'), 'run'), 'shell'));
const folderIn = (node) => yaml_textOf(get(get(get(node, 'defaults'), 'run'), 'working-directory'));
const isPresent = (node) => node !== undefined && !isNull(node);
/** Source: docs.github.com, "Choosing the runner for a job". */
function runnerOf(node, scope) {
    const said = resolved(node, scope);
    const labelled = said?.kind === 'map' ? get(said, 'labels') : said;
    const items = labelled === undefined ? [] : (listOf(labelled)?.items ?? [labelled]);
    const labels = items.map(item => {
        const text = yaml_textOf(item);
        return text === undefined ? undefined : (0,partial_string/* toLiteral */.TE)(valueOfText(text, contextOf(scope)))?.toLowerCase();
    });
    const os = ['windows', 'macos', 'linux'].find(name => labels.some(label => OS_LABELS[name].test(label ?? '')));
    if (labels.includes('self-hosted'))
        return { kind: 'self-hosted', os: os ?? 'unknown' };
    const isHosted = said?.kind !== 'map' && labels.length === 1 && /^(?:ubuntu|windows|macos)-/.test(labels[0] ?? '');
    return { kind: isHosted ? 'github-hosted' : 'unknown', os: os ?? 'unknown' };
}
const OS_LABELS = { windows: /windows/, macos: /macos/, linux: /ubuntu|linux/ };
function calledBy(node, frame) {
    const uses = yaml_textOf(get(node, 'uses'));
    if (uses === undefined)
        return undefined;
    const { scope } = frame;
    const secrets = get(node, 'secrets');
    const isInherit = yaml_textOf(secrets)?.text === 'inherit';
    const lower = (name) => name.toLowerCase();
    const read = readCalled(uses.text.trim(), uses.location, get(node, 'with'), frame);
    const call = {
        uses: uses.text.trim(),
        location: uses.location,
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
function readCalled(uses, location, given, frame) {
    const { reader, scope, callStack } = frame;
    const path = (0,local_path/* localPath */.$)(uses);
    if (path === undefined || callStack.includes(path) || callStack.length >= read_limits_MAX_DEPTH || reader.budget.steps < 0)
        return undefined;
    const root = loaded(reader, path);
    const trigger = get(get(root, 'on'), 'workflow_call');
    if (root?.kind !== 'map')
        return undefined;
    if (trigger !== undefined)
        noteFaults(frame.reader, callFaults(root, given, uses, location));
    const called = {
        ...scope,
        file: nameOf(reader, path),
        env: new Map(),
        inputs: inputsOf(get(trigger, 'inputs'), given, scope),
        matrix: undefined,
        steps: new Map(),
        needs: new Map(),
    };
    read_limits_check(reader, path, root, workflowFaults);
    const { jobs, outputs } = readJobs(root, { ...frame, scope: called, callStack: [...callStack, path] });
    const declared = entriesOf(get(trigger, 'secrets')).map(({ key, value }) => [key.text.toLowerCase(), { required: yaml_textOf(get(value, 'required'))?.text === 'true' }]);
    const workflow = {
        file: called.file,
        jobs,
        declaredSecrets: new Map(declared),
        usedSecrets: secretsOfFile(root),
    };
    return { workflow, outputs: outputsOf(get(trigger, 'outputs'), contextOf({ ...called, jobs: outputs })) };
}
/**
 * What the called workflow is given, else its defaults. Source: docs.github.com, "Workflow syntax",
 * `on.workflow_call.inputs`.
 */
function inputsOf(declared, given, scope) {
    const context = contextOf(scope);
    const values = new Map(entriesOf(given).map(({ key, value }) => [key.text.toLowerCase(), yaml_textOf(value)]));
    const outer = contextOf({ ...scope, env: new Map(), matrix: undefined });
    return new Map(entriesOf(declared).map(({ key, value }) => {
        const name = key.text.toLowerCase();
        const type = yaml_textOf(get(value, 'type'))?.text;
        const own = values.get(name);
        const standard = yaml_textOf(get(value, 'default'));
        const operand = own === undefined ? standard && operandOf(standard, outer) : operandOf(own, context);
        if (operand !== undefined)
            return [name, type === 'string' ? textOperand(operand.segments) : operand];
        if (type === 'boolean')
            return [name, knownOperand(new dist_data/* BooleanData */.bo(false), key.location)];
        return [name, type === 'number' ? knownOperand(new dist_data/* NumberData */.Q9(0), key.location) : textOperand([])];
    }));
}

;// CONCATENATED MODULE: ./build/workflow/read.js







/**
 * Reads a workflow file, and the local actions and workflows that it calls, as far as it matters to logins, pushes and
 * pulls. Never throws for what a file holds, and ends soon whatever that is.
 * @param file as places shall name it, with the prefix of the context
 * @param text as it was decoded; a byte order mark may stand before it
 */
function readWorkflow(file, text, context) {
    const reader = newReader(context);
    const root = parsed(reader, file, text);
    if (root === undefined)
        return { workflow: undefined, problems: reader.problems };
    // A file of comments is one that somebody has put aside.
    if (isNull(root))
        return {
            workflow: { file, triggers: new Map(), jobs: [], inputs: new Set(), faults: [], ignores: [] },
            problems: [],
        };
    if (root.kind !== 'map' || get(root, 'jobs')?.kind !== 'map') {
        return { workflow: undefined, problems: [{ location: root.location, kind: 'not-a-workflow', text: '' }] };
    }
    read_limits_check(reader, file, root, workflowFaults);
    const triggers = triggersOf(get(root, 'on'));
    const [only] = triggers.size === 1 ? triggers : [];
    const event = only === undefined || only[0] === 'workflow_call' ? undefined : knownOperand(new dist_data/* StringData */.uQ(only[0]), only[1]);
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
            substitutions: new Map([...context.substitutions].filter(([name]) => !OF_ONE_JOB.test(name))),
            budget: reader.budget,
        },
        permissions: undefined,
        condition: ALWAYS,
        callStack: [file.slice(context.prefix?.length ?? 0)],
    });
    return {
        workflow: {
            file,
            triggers,
            jobs,
            inputs: read_inputsOf(get(root, 'on')),
            faults: reader.faults,
            ignores: reader.ignores,
        },
        problems: reader.problems,
    };
}
/** What has another value in another job. */
const OF_ONE_JOB = /\$|\b(?:env|job|jobs|matrix|needs|runner|steps|strategy)\b/;
/** `on: push`, `on: [push, pull_request]`, `on: { push: … }`. */
function triggersOf(node) {
    const names = node?.kind === 'map' ? [...node.entries.values()].map(({ key }) => key) : (listOf(node)?.items ?? [node]);
    return new Map(names.flatMap(name => {
        const text = yaml_textOf(name);
        return text === undefined || text.text === '' ? [] : [[text.text.toLowerCase(), text.location]];
    }));
}
const read_inputsOf = (on) => new Set(['workflow_dispatch', 'workflow_call'].flatMap(trigger => entriesOf(get(get(on, trigger), 'inputs')).map(({ key }) => key.text.toLowerCase())));

;// CONCATENATED MODULE: ./build/workflow/read-redacted.js



/**
 * Reads a workflow file as `readWorkflow` does; of the secrets that stand in it, and in what it calls, only their
 * places and that they are texts is left. One whose characters are not as in the file (escaped, or put together) stays.
 * @param register is given each secret before this returns
 */
function readRedacted(file, text, context, register) {
    const read = readWorkflow(file, text, context);
    const secrets = read.workflow === undefined ? [] : (0,hardcoded/* hardcodedIn */.o)(read.workflow);
    for (const secret of secrets)
        register(secret.text);
    if (secrets.length === 0)
        return read;
    const without = (path, before) => secrets
        .filter(({ location }) => location.file === path)
        .reduce((covered, { text: secret, location }) => mask(covered, secret, location), before);
    const textOf = (path) => {
        const other = context.textOf(path);
        return other === undefined ? undefined : without(`${context.prefix ?? ''}${path}`, other);
    };
    const covered = readWorkflow(file, without(file, text), { ...context, textOf });
    const isSame = covered.workflow !== undefined && (0,hardcoded/* hardcodedIn */.o)(covered.workflow).length === secrets.length;
    return isSame && !isCoveredElsewhere(covered.workflow) ? covered : read;
}
/** A variable that is a password here may be a name there, which must stay what it is. */
const isCoveredElsewhere = (workflow) => (0,operations_of/* jobsOf */.aG)(workflow)
    .flatMap(operations_of/* operationsIn */.E1)
    .flatMap(({ operation }) => [
    'registry' in operation ? operation.registry : undefined,
    'userName' in operation ? operation.userName : undefined,
    'image' in operation ? operation.image : undefined,
])
    .some(value => value?.segments.some(segment => 'literal' in segment && segment.literal.includes(MASK_CHARACTER)));
/** As many characters, so that all else keeps its place; no placeholder that a person would write. */
const MASK_CHARACTER = '•';
/** Covers the first of these texts that stands at the place or behind it. */
function mask(text, secret, { line, column }) {
    const before = text.split('\n', line - 1).reduce((length, each) => length + each.length + 1, 0);
    const at = text.indexOf(secret, before + column - 1);
    return at < 0 ? text : text.slice(0, at) + MASK_CHARACTER.repeat(secret.length) + text.slice(at + secret.length);
}


/***/ }),

/***/ 6529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cg: () => (/* binding */ secretsOfNamed),
/* harmony export */   Nc: () => (/* binding */ addSecrets),
/* harmony export */   VY: () => (/* binding */ secretsIn)
/* harmony export */ });
const SECRET = /\bsecrets\s*(?:\.\s*([\w-]+)|\[\s*'([\w-]+)'\s*\])/gi;
function addSecrets(secrets, expression, location) {
    for (const [, one, other] of expression.matchAll(SECRET)) {
        const name = (one ?? other ?? '').toLowerCase();
        if (name !== 'github_token' && !secrets.has(name))
            secrets.set(name, location);
    }
}
/** Those that texts are made of. */
function secretsIn(segments) {
    const secrets = new Map();
    for (const segment of segments)
        if ('expression' in segment)
            addSecrets(secrets, segment.expression, segment.location);
    return secrets;
}
/** Those of the variables that a script names. */
function secretsOfNamed(env, script) {
    const used = [...env].filter(([, { segments }]) => secretsIn(segments).size > 0);
    if (used.length === 0)
        return new Map();
    const names = new Set(script.match(/\w+/g));
    return secretsIn(used.flatMap(([name, { segments }]) => (names.has(name) ? segments : [])));
}


/***/ })

};
