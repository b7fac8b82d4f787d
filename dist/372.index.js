export const id = 372;
export const ids = [372];
export const modules = {

/***/ 8752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ isSyntaxFault),
/* harmony export */   Qg: () => (/* binding */ unknownOperand),
/* harmony export */   Y5: () => (/* binding */ lengthOf),
/* harmony export */   _3: () => (/* binding */ evaluate),
/* harmony export */   og: () => (/* binding */ contextsIn),
/* harmony export */   pN: () => (/* binding */ textOperand),
/* harmony export */   tO: () => (/* binding */ knownOperand),
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
 * Evaluates what stands between `${{` and `}}`, by GitHub's own grammar and operators. An unknown part has a name in
 * one spelling: lower case (but for the names of `env`), `.x` for `['x']`, single spaces; none where it may be another
 * each time or cannot be read.
 * @param location where it stands
 */
function evaluate(expression, location, lookUp) {
    const of = (expr) => {
        if (expr instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .Literal */ .uS)
            return knownOperand(literalOf(expr), location);
        if (expr instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .Grouping */ .aU)
            return of(expr.group);
        if (expr instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .Unary */ ._c)
            return evaluateNot(of(expr.expr), location);
        if (expr instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .Binary */ .yI)
            return evaluateComparison(expr.operator, of(expr.left), of(expr.right), location);
        if (expr instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .Logical */ .oD)
            return evaluateLogical(expr.operator.type === _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_3__/* .TokenType */ .ks.AND, expr.args.map(of), location);
        if (expr instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .FunctionCall */ .R6)
            return callFunction(expr.functionName.lexeme.toLowerCase(), expr.args.map(of), location);
        return expr instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .ContextAccess */ .QC || expr instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .IndexAccess */ .p_
            ? resolve(resolvePath(expr))
            : unknownOperand('', location);
    };
    /** `env.ACR`, `env['ACR']`, `matrix[env.KEY]`: a path, as long as its names are known. */
    const resolvePath = (expr) => {
        if (expr instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .ContextAccess */ .QC)
            return { path: [expr.name.lexeme.toLowerCase()] };
        if (!(expr instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .IndexAccess */ .p_))
            return of(expr);
        const base = resolvePath(expr.expr);
        if (expr.index instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .Star */ .FE)
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
        return new _actions_expressions_parser__WEBPACK_IMPORTED_MODULE_4__/* .Parser */ .i(new _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_3__/* .Lexer */ .JG(expression).lex().tokens, CONTEXTS, FUNCTIONS).parse();
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
        new _actions_expressions_parser__WEBPACK_IMPORTED_MODULE_4__/* .Parser */ .i(new _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_3__/* .Lexer */ .JG(expression).lex().tokens, CONTEXTS, FUNCTIONS).parse();
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
    return { kind: 'known', data: new _actions_expressions_data_index__WEBPACK_IMPORTED_MODULE_1__/* .StringData */ .uQ(text), segments };
}
/** Whether it counts as true; `undefined` where that cannot be known. */
const isTruthy = (operand) => operand.kind === 'known' ? (0,_actions_expressions_result__WEBPACK_IMPORTED_MODULE_5__/* .truthy */ .vN)(operand.data) : operand.isTrue;
/** `undefined` for null, which a list or a map is not. */
const textOf = (operand) => operand.data.coerceString();
const lengthOf = (segments) => segments.reduce((length, segment) => length + ('literal' in segment ? segment.literal.length : segment.expression.length + 1), 0);
/** The lexer takes only the first doubled quote out of a string. */
const literalOf = ({ literal, token }) => token.type === _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_3__/* .TokenType */ .ks.STRING ? new _actions_expressions_data_index__WEBPACK_IMPORTED_MODULE_1__/* .StringData */ .uQ(token.lexeme.slice(1, -1).replaceAll("''", "'")) : literal;
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
        if (data instanceof _actions_expressions_data_index__WEBPACK_IMPORTED_MODULE_1__/* .StringData */ .uQ)
            return quoted(data.value);
        return data instanceof _actions_expressions_data_index__WEBPACK_IMPORTED_MODULE_1__/* .Dictionary */ .bT || data instanceof _actions_expressions_data_index__WEBPACK_IMPORTED_MODULE_1__/* .Array */ .O3 ? '' : data instanceof _actions_expressions_data_index__WEBPACK_IMPORTED_MODULE_1__/* .Null */ .Uv ? 'null' : textOf(operand);
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
        : knownOperand(new _actions_expressions_data_index__WEBPACK_IMPORTED_MODULE_1__/* .BooleanData */ .bo(!isTrue), location);
}
function evaluateComparison({ type, lexeme }, left, right, location) {
    if (left.kind === 'open' || right.kind === 'open')
        return unknownFrom([left, right], PRECEDENCE.member, (one, other) => `${one} ${lexeme} ${other}`, location);
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
    return knownOperand(new _actions_expressions_data_index__WEBPACK_IMPORTED_MODULE_1__/* .BooleanData */ .bo(holds), location);
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
        return knownOperand(new _actions_expressions_data_index__WEBPACK_IMPORTED_MODULE_1__/* .BooleanData */ .bo(true), location);
    if (name === 'cancelled')
        return knownOperand(new _actions_expressions_data_index__WEBPACK_IMPORTED_MODULE_1__/* .BooleanData */ .bo(false), location);
    if (name === 'hashfiles')
        return unknownOperand('', location);
    if (name === 'format')
        return evaluateFormat(args, location);
    const data = args.flatMap(arg => (arg.kind === 'known' ? [arg.data] : []));
    const definition = _actions_expressions_funcs__WEBPACK_IMPORTED_MODULE_2__/* .wellKnownFunctions */ .j[name];
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

/***/ 4751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lr: () => (/* binding */ MAX_DEPTH),
  z6: () => (/* binding */ check),
  Kc: () => (/* binding */ loaded),
  $S: () => (/* binding */ localPath),
  Vb: () => (/* binding */ nameOf),
  av: () => (/* binding */ newReader),
  ao: () => (/* binding */ noteFaults),
  Yz: () => (/* binding */ parsed)
});

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

// EXTERNAL MODULE: ./build/workflow/yaml.js
var yaml = __webpack_require__(8729);
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
const MAX_FAULTS = 200;
const noteFaults = (reader, faults) => {
    if (reader.faults.length < MAX_FAULTS)
        reader.faults.push(...faults);
};
/** Notes the faults of a file, once. */
function check(reader, file, root, faultsOf) {
    if (reader.checked.has(file))
        return;
    reader.checked.add(file);
    noteFaults(reader, faultsOf(root));
}
/** Calls lead into calls no deeper than this, as GitHub has it for local actions and for workflows. */
const MAX_DEPTH = 10;
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
    const read = (0,yaml/* readYaml */.gM)(file, text);
    if ('kind' in read) {
        reader.problems.push({ location: read.location, kind: read.kind, text: read.text });
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


/***/ }),

/***/ 6529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cg: () => (/* binding */ secretsOfNamed),
/* harmony export */   Fk: () => (/* binding */ secretsOfFile),
/* harmony export */   VY: () => (/* binding */ secretsIn)
/* harmony export */ });
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3008);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8729);


const SECRET = /\bsecrets\s*(?:\.\s*([\w-]+)|\[\s*'([\w-]+)'\s*\])/gi;
function add(secrets, expression, location) {
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
            add(secrets, segment.expression, segment.location);
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
        const text = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(node)?.text;
        if (text === undefined || node.kind !== 'text' || !/secrets/i.test(text))
            return;
        if (isCondition && !text.includes('${{'))
            add(secrets, text, node.location);
        for (const { start, expression } of (0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .expressionsOf */ .Bi)(text))
            add(secrets, expression ?? '', node.locationAt(start));
    };
    visit(root, false);
    return secrets;
}


/***/ }),

/***/ 3008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bi: () => (/* binding */ expressionsOf),
/* harmony export */   Fl: () => (/* binding */ scriptOf),
/* harmony export */   Uj: () => (/* binding */ valueOfText),
/* harmony export */   V2: () => (/* binding */ substitute),
/* harmony export */   WP: () => (/* binding */ both),
/* harmony export */   fK: () => (/* binding */ operandOf),
/* harmony export */   qI: () => (/* binding */ ALWAYS),
/* harmony export */   rI: () => (/* binding */ conditionOf),
/* harmony export */   vl: () => (/* binding */ inputOfText)
/* harmony export */ });
/* harmony import */ var _actions_expressions_data_index__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5958);
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8752);


/** A text of a file: with its type where it is nothing but an expression, or plain. */
const operandOf = (node, context) => joined(partsOf(node, context), node);
function joined(parts, node) {
    const [only] = parts;
    if (parts.length === 1 && only !== undefined && 'operand' in only)
        return only.operand;
    if (node.isPlain && parts.every(part => 'text' in part))
        return plainOf(node.text, node.location);
    return (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .textOperand */ .pN)(parts.flatMap(part => ('operand' in part ? part.operand.segments : linesOf(part, node))));
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
        return { ...part, operand: (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .textOperand */ .pN)(segments) };
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
            ? (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownOperand */ .Qg)('', location)
            : bound((0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(expression, location, lookUp), substitutions);
        budget.characters -= (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .lengthOf */ .Y5)(operand.segments);
        parts.push({ operand: budget.characters < 0 ? (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownOperand */ .Qg)('', location) : operand, start, end });
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
    return (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .textOperand */ .pN)(boundPieces(operand.segments, substitutions));
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
        return (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .knownOperand */ .tO)(new _actions_expressions_data_index__WEBPACK_IMPORTED_MODULE_0__/* .BooleanData */ .bo(text.toLowerCase() === 'true'), location);
    if (/^(?:~|null|)$/i.test(text))
        return (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .knownOperand */ .tO)(new _actions_expressions_data_index__WEBPACK_IMPORTED_MODULE_0__/* .Null */ .Uv(), location);
    const isNumber = /^(?:[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?|0x[\da-f]+|0o[0-7]+)$/i.test(text);
    return isNumber ? (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .knownOperand */ .tO)(new _actions_expressions_data_index__WEBPACK_IMPORTED_MODULE_0__/* .NumberData */ .Q9(Number(text)), location) : (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .textOperand */ .pN)([{ literal: text, location }]);
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
    return { text, holds: (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .isTruthy */ .zz)((0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(first?.expression ?? written, node.location, lookUp)) };
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


/***/ }),

/***/ 8729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   Ej: () => (/* binding */ textsIn),
/* harmony export */   Jt: () => (/* binding */ get),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   gM: () => (/* binding */ readYaml),
/* harmony export */   gX: () => (/* binding */ syntheticNode),
/* harmony export */   kZ: () => (/* binding */ isNull)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

/**
 * Reads one YAML document: YAML 1.2, anchors and aliases, no merge keys (GitHub has none either), no types.
 * An alias costs nothing, so that no bomb can be made of them.
 * @param file as places shall name it
 */
function readYaml(file, text) {
    const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const placeOf = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line, column: col };
    };
    lines.addNewLine(0);
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX(lines.addNewLine);
    const [document] = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Composer */ .Dk({ schema: 'failsafe', strict: false, uniqueKeys: false, logLevel: 'silent' }).compose(tokensOf(source, parser), true, source.length);
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
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(source)) {
        yield* parser.next(lexeme);
        if (parser.stack.length > MAX_DEPTH || ++count > MAX_LEXEMES)
            return;
    }
    yield* parser.end();
}
function nodeOf(node, origin, offset) {
    const emptyNode = (at) => syntheticNode('', origin.placeOf(at), true);
    // An alias of what it stands in itself finds no anchor yet.
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
        return origin.anchors.get(node.source) ?? emptyNode(node.range?.[0] ?? offset);
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
        return emptyNode(offset);
    const start = node.range?.[0] ?? offset;
    const read = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node)
        ? textNode(node, origin, start)
        : (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)
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
        const end = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key) ? (item.key.range?.[1] ?? start) : start;
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
const textOf = (node) => (node?.kind === 'text' ? node : undefined);
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


/***/ })

};
