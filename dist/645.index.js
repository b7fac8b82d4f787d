"use strict";
exports.id = 645;
exports.ids = [645];
exports.modules = {

/***/ 3206:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ jobsOf),
/* harmony export */   c: () => (/* binding */ addSecrets),
/* harmony export */   d: () => (/* binding */ isActionFile),
/* harmony export */   f: () => (/* binding */ localPath),
/* harmony export */   i: () => (/* binding */ isOperation),
/* harmony export */   l: () => (/* binding */ secretsIn),
/* harmony export */   n: () => (/* binding */ hardcodedPassword),
/* harmony export */   o: () => (/* binding */ operationsIn),
/* harmony export */   r: () => (/* binding */ imagesOnce),
/* harmony export */   s: () => (/* binding */ toSource),
/* harmony export */   t: () => (/* binding */ hardcodedIn),
/* harmony export */   u: () => (/* binding */ secretsOfNamed)
/* harmony export */ });
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5441);
/* harmony import */ var _memoize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2638);


// build/workflow/local-path.js
function localPath(uses) {
	if (!uses.startsWith("./")) return void 0;
	const names = uses.split("/").filter((name) => name !== "." && name !== "");
	return names.includes("..") ? void 0 : names.join("/");
}
const isActionFile = (file) => /(?:^|\/)action\.ya?ml$/.test(file);
// build/workflow/secrets.js
const SECRET = /\bsecrets\s*(?:\.\s*([\w-]+)|\[\s*'([\w-]+)'\s*\])/gi;
function addSecrets(secrets, expression, location) {
	for (const [, one, other] of expression.matchAll(SECRET)) {
		const name = (one ?? other ?? "").toLowerCase();
		if (name !== "github_token" && !secrets.has(name)) secrets.set(name, location);
	}
}
function secretsIn(segments) {
	const secrets = new Map();
	for (const segment of segments) if ("expression" in segment) addSecrets(secrets, segment.expression, segment.location);
	return secrets;
}
function secretsOfNamed(env, script) {
	const used = [...env].filter(([, { segments }]) => secretsIn(segments).size > 0);
	if (used.length === 0) return new Map();
	const names = new Set(script.match(/\w+/g));
	return secretsIn(used.flatMap(([name, { segments }]) => names.has(name) ? segments : []));
}
// build/workflow/operations-of.js
const jobsOf = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_1__.n)(({ jobs }) => jobs.flatMap((job) => [job, ...job.calls?.workflow === void 0 ? [] : jobsOf(job.calls.workflow)]));
const operationsIn = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_1__.n)((job) => job.steps.flatMap((step) => step.operations.map((operation) => ({
	operation,
	step
}))));
function imagesOnce(operations) {
	const all = operations.filter(isOperation("push", "pull", "tag")).map(({ operation }) => operation);
	const key = (operation) => `${operation.kind !== "tag" && operation.isServerSide} ${(0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__.N)(operation.image)}`;
	return (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__.o)(all, key);
}
const isOperation = (...kinds) => (entry) => kinds.some((kind) => kind === entry.operation.kind);
const toSource = (value) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__.N)({
	...value,
	segments: value.segments.map((segment) => "expression" in segment ? listed(segment) : segment)
});
const listed = (segment) => segment.written !== void 0 ? segment : {
	...segment,
	expression: segment.expression.replace(/\b(secrets|vars)\.([\w-]+)/g, (_, context, name) => `${context}.${name.toUpperCase()}`)
};
// build/workflow/hardcoded.js
const hardcodedIn = (workflow) => jobsOf(workflow).flatMap((job) => [...operationsIn(job).filter(isOperation("login")).flatMap(({ operation }) => hardcodedPassword(operation) ?? []), ...job.steps.flatMap((step) => [
	...secretInCreds(step) ?? [],
	...literalSecret("client-secret", step.with.get("client-secret"), "client-secret") ?? [],
	...passwordsOf(step).flatMap(([name, password]) => literalSecret("password", password, name) ?? [])
])]);
function hardcodedPassword({ by, registry, password }) {
	const server = registry === void 0 ? void 0 : (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__.k)(registry);
	const key = by.includes("/") ? "password" : void 0;
	return server === void 0 || (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__.C)(server) ? void 0 : literalSecret("password", password, key);
}
function literalSecret(what, value, key) {
	const text = value === void 0 ? void 0 : (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__.P)(value)?.trim();
	if (value === void 0 || text === void 0 || isPlaceholder(text)) return void 0;
	const location = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__.M)(value, /\S/);
	return [{
		what,
		text,
		...key !== void 0 && isWrittenAt(value, location) && { key },
		location
	}];
}
const isWrittenAt = ({ location }, { file, line }) => location.file === file && location.line === line;
const isPlaceholder = (text) => text.length < 4 || /[<>]|\$[\w({]|%\w+%|\{\{|^\*+$|^\.+$|^([xX0-])\1*$/.test(text) || /^(?:["']?)(?:(?:your|my|the|some|a)?[-_ ]?(?:acr|registry|client|sp|docker|admin)?[-_ ]?)(?:password|passwd|pass|secret|token|credentials?|change[-_]?me|placeholder|todo|none|null|empty|dummy|example|fixme|redacted)(?:[-_ ]?here)?(?:["']?)$/i.test(text);
function passwordsOf({ uses, with: inputs, operations }) {
	if (uses === void 0 || operations.some(({ kind }) => kind === "login")) return [];
	const isOfAzure = [...inputs.values()].some(({ segments }) => segments.some((segment) => "literal" in segment && /\.azurecr\.(?:io|cn|us)/i.test(segment.literal)));
	return [...inputs].flatMap(([name, value]) => {
		return /registry-password$|^acr-?password$/.test(name) || name === "password" && isOfAzure ? [[name, value]] : [];
	});
}
function secretInCreds({ with: inputs, uses }) {
	const creds = uses?.action === "azure/login" ? inputs.get("creds") : void 0;
	if (creds === void 0) return void 0;
	const json = creds.segments.map((segment) => "literal" in segment ? segment.literal : "${").join("");
	const text = /["']clientSecret["']\s*:\s*["']([^"']*)["']/i.exec(json)?.[1];
	if (text === void 0 || isPlaceholder(text)) return void 0;
	return [{
		what: "creds",
		text,
		key: "creds",
		location: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__.M)(creds, /clientSecret/i)
	}];
}



/***/ }),

/***/ 2638:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ memoizeOf),
/* harmony export */   r: () => (/* binding */ memoizeRecent),
/* harmony export */   t: () => (/* binding */ memoize)
/* harmony export */ });
// build/util/memoize.js
function memoize(make) {
	const cache = new Map();
	return (key) => {
		const known = cache.get(key) ?? { value: make(key) };
		cache.set(key, known);
		return known.value;
	};
}
function memoizeOf(make) {
	const cache = new WeakMap();
	return (key) => {
		const known = cache.get(key) ?? { value: make(key) };
		cache.set(key, known);
		return known.value;
	};
}
function memoizeRecent(make, most, maxLength) {
	const cache = new Map();
	return (key) => {
		const known = cache.get(key) ?? { value: make(key) };
		if (key.length > maxLength) return known.value;
		cache.delete(key);
		cache.set(key, known);
		const [oldest] = cache.size > most ? cache.keys() : [];
		if (oldest !== void 0) cache.delete(oldest);
		return known.value;
	};
}



/***/ }),

/***/ 3645:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRedacted: () => (/* binding */ readRedacted)
/* harmony export */ });
/* harmony import */ var _hardcoded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3206);
/* harmony import */ var _memoize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2638);
/* harmony import */ var _dist_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5024);
/* harmony import */ var _note_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7616);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5441);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2363);






// node_modules/@actions/expressions/dist/data/expressiondata.js
var Kind;
(function(Kind) {
	Kind[Kind["String"] = 0] = "String";
	Kind[Kind["Array"] = 1] = "Array";
	Kind[Kind["Dictionary"] = 2] = "Dictionary";
	Kind[Kind["Boolean"] = 3] = "Boolean";
	Kind[Kind["Number"] = 4] = "Number";
	Kind[Kind["CaseSensitiveDictionary"] = 5] = "CaseSensitiveDictionary";
	Kind[Kind["Null"] = 6] = "Null";
})(Kind || (Kind = {}));
function kindStr(k) {
	switch (k) {
		case Kind.Array: return "Array";
		case Kind.Boolean: return "Boolean";
		case Kind.Null: return "Null";
		case Kind.Number: return "Number";
		case Kind.Dictionary: return "Object";
		case Kind.String: return "String";
	}
	return "unknown";
}
// node_modules/@actions/expressions/dist/data/array.js
var Array$1 = class {
	constructor(...data) {
		this.v = [];
		this.kind = Kind.Array;
		this.primitive = false;
		for (const d of data) this.add(d);
	}
	coerceString() {
		return kindStr(this.kind);
	}
	number() {
		return NaN;
	}
	add(value) {
		this.v.push(value);
	}
	get(index) {
		return this.v[index];
	}
	values() {
		return this.v;
	}
};
// node_modules/@actions/expressions/dist/data/boolean.js
var BooleanData = class {
	constructor(value) {
		this.value = value;
		this.kind = Kind.Boolean;
		this.primitive = true;
	}
	coerceString() {
		if (this.value) return "true";
		return "false";
	}
	number() {
		if (this.value) return 1;
		return 0;
	}
};
// node_modules/@actions/expressions/dist/data/dictionary.js
var Dictionary = class {
	constructor(...pairs) {
		this.keys = [];
		this.v = [];
		this.indexMap = {};
		this.kind = Kind.Dictionary;
		this.primitive = false;
		for (const p of pairs) this.add(p.key, p.value);
	}
	coerceString() {
		return kindStr(this.kind);
	}
	number() {
		return NaN;
	}
	add(key, value) {
		if (key.toLowerCase() in this.indexMap) return;
		this.keys.push(key);
		this.v.push(value);
		this.indexMap[key.toLowerCase()] = this.v.length - 1;
	}
	get(key) {
		const index = this.indexMap[key.toLowerCase()];
		if (index === void 0) return;
		return this.v[index];
	}
	values() {
		return this.v;
	}
	pairs() {
		const result = [];
		for (const key of this.keys) result.push({
			key,
			value: this.v[this.indexMap[key.toLowerCase()]]
		});
		return result;
	}
};
// node_modules/@actions/expressions/dist/data/null.js
var Null = class {
	constructor() {
		this.kind = Kind.Null;
		this.primitive = true;
	}
	coerceString() {
		return "";
	}
	number() {
		return 0;
	}
};
// node_modules/@actions/expressions/dist/data/number.js
var NumberData = class {
	constructor(value) {
		this.value = value;
		this.kind = Kind.Number;
		this.primitive = true;
	}
	coerceString() {
		if (this.value === 0) return "0";
		return (+this.value.toFixed(15)).toString();
	}
	number() {
		return this.value;
	}
};
// node_modules/@actions/expressions/dist/data/string.js
var StringData = class {
	constructor(value) {
		this.value = value;
		this.kind = Kind.String;
		this.primitive = true;
	}
	coerceString() {
		return this.value;
	}
	number() {
		return Number(this.value);
	}
};
// node_modules/@actions/expressions/dist/data/replacer.js
function replacer(_key, value) {
	if (value instanceof Null) return null;
	if (value instanceof BooleanData) return value.value;
	if (value instanceof NumberData) return value.number();
	if (value instanceof StringData) return value.coerceString();
	if (value instanceof Array$1) return value.values();
	if (value instanceof Dictionary) {
		const pairs = value.pairs();
		const r = {};
		for (const p of pairs) r[p.key] = p.value;
		return r;
	}
	return value;
}
// node_modules/@actions/expressions/dist/data/reviver.js
function reviver(_key, val) {
	if (val === null) return new Null();
	if (typeof val === "string") return new StringData(val);
	if (typeof val === "number") return new NumberData(val);
	if (typeof val === "boolean") return new BooleanData(val);
	if (Array.isArray(val)) return new Array$1(...val);
	if (typeof val === "object") return new Dictionary(...Object.keys(val).map((k) => ({
		key: k,
		value: val[k]
	})));
	return val;
}
// node_modules/@actions/expressions/dist/ast.js
var Expr = class {};
var Literal = class extends Expr {
	constructor(literal, token) {
		super();
		this.literal = literal;
		this.token = token;
	}
	accept(v) {
		return v.visitLiteral(this);
	}
};
var Unary = class extends Expr {
	constructor(operator, expr) {
		super();
		this.operator = operator;
		this.expr = expr;
	}
	accept(v) {
		return v.visitUnary(this);
	}
};
var FunctionCall = class extends Expr {
	constructor(functionName, args) {
		super();
		this.functionName = functionName;
		this.args = args;
	}
	accept(v) {
		return v.visitFunctionCall(this);
	}
};
var Binary = class extends Expr {
	constructor(left, operator, right) {
		super();
		this.left = left;
		this.operator = operator;
		this.right = right;
	}
	accept(v) {
		return v.visitBinary(this);
	}
};
var Logical = class extends Expr {
	constructor(operator, args) {
		super();
		this.operator = operator;
		this.args = args;
	}
	accept(v) {
		return v.visitLogical(this);
	}
};
var Grouping = class extends Expr {
	constructor(group) {
		super();
		this.group = group;
	}
	accept(v) {
		return v.visitGrouping(this);
	}
};
var ContextAccess = class extends Expr {
	constructor(name) {
		super();
		this.name = name;
	}
	accept(v) {
		return v.visitContextAccess(this);
	}
};
var IndexAccess = class extends Expr {
	constructor(expr, index) {
		super();
		this.expr = expr;
		this.index = index;
	}
	accept(v) {
		return v.visitIndexAccess(this);
	}
};
var Star = class extends Expr {
	accept() {
		throw new Error("Method not implemented.");
	}
};
// node_modules/@actions/expressions/dist/lexer.js
var TokenType;
(function(TokenType) {
	TokenType[TokenType["UNKNOWN"] = 0] = "UNKNOWN";
	TokenType[TokenType["LEFT_PAREN"] = 1] = "LEFT_PAREN";
	TokenType[TokenType["RIGHT_PAREN"] = 2] = "RIGHT_PAREN";
	TokenType[TokenType["LEFT_BRACKET"] = 3] = "LEFT_BRACKET";
	TokenType[TokenType["RIGHT_BRACKET"] = 4] = "RIGHT_BRACKET";
	TokenType[TokenType["COMMA"] = 5] = "COMMA";
	TokenType[TokenType["DOT"] = 6] = "DOT";
	TokenType[TokenType["BANG"] = 7] = "BANG";
	TokenType[TokenType["BANG_EQUAL"] = 8] = "BANG_EQUAL";
	TokenType[TokenType["EQUAL_EQUAL"] = 9] = "EQUAL_EQUAL";
	TokenType[TokenType["GREATER"] = 10] = "GREATER";
	TokenType[TokenType["GREATER_EQUAL"] = 11] = "GREATER_EQUAL";
	TokenType[TokenType["LESS"] = 12] = "LESS";
	TokenType[TokenType["LESS_EQUAL"] = 13] = "LESS_EQUAL";
	TokenType[TokenType["AND"] = 14] = "AND";
	TokenType[TokenType["OR"] = 15] = "OR";
	TokenType[TokenType["STAR"] = 16] = "STAR";
	TokenType[TokenType["NUMBER"] = 17] = "NUMBER";
	TokenType[TokenType["STRING"] = 18] = "STRING";
	TokenType[TokenType["IDENTIFIER"] = 19] = "IDENTIFIER";
	TokenType[TokenType["TRUE"] = 20] = "TRUE";
	TokenType[TokenType["FALSE"] = 21] = "FALSE";
	TokenType[TokenType["NULL"] = 22] = "NULL";
	TokenType[TokenType["EOF"] = 23] = "EOF";
})(TokenType || (TokenType = {}));
function tokenString(tok) {
	switch (tok.type) {
		case TokenType.EOF: return "EOF";
		case TokenType.NUMBER: return tok.lexeme;
		case TokenType.STRING: return tok.value.toString();
		default: return tok.lexeme;
	}
}
var Lexer$2 = class {
	constructor(input) {
		this.input = input;
		this.start = 0;
		this.offset = 0;
		this.line = 0;
		this.lastLineOffset = 0;
		this.tokens = [];
	}
	lex() {
		if (this.input.length > 21e3) throw new Error("ErrorExceededMaxLength");
		while (!this.atEnd()) {
			this.start = this.offset;
			const c = this.next();
			switch (c) {
				case "(":
					this.addToken(TokenType.LEFT_PAREN);
					break;
				case ")":
					this.addToken(TokenType.RIGHT_PAREN);
					break;
				case "[":
					this.addToken(TokenType.LEFT_BRACKET);
					break;
				case "]":
					this.addToken(TokenType.RIGHT_BRACKET);
					break;
				case ",":
					this.addToken(TokenType.COMMA);
					break;
				case ".":
					if (this.previous() != TokenType.IDENTIFIER && this.previous() != TokenType.RIGHT_BRACKET && this.previous() != TokenType.RIGHT_PAREN && this.previous() != TokenType.STAR) this.consumeNumber();
					else this.addToken(TokenType.DOT);
					break;
				case "-":
				case "+":
					this.consumeNumber();
					break;
				case "!":
					this.addToken(this.match("=") ? TokenType.BANG_EQUAL : TokenType.BANG);
					break;
				case "=":
					if (!this.match("=")) {
						this.consumeIdentifier();
						break;
					}
					this.addToken(TokenType.EQUAL_EQUAL);
					break;
				case "<":
					this.addToken(this.match("=") ? TokenType.LESS_EQUAL : TokenType.LESS);
					break;
				case ">":
					this.addToken(this.match("=") ? TokenType.GREATER_EQUAL : TokenType.GREATER);
					break;
				case "&":
					if (!this.match("&")) {
						this.consumeIdentifier();
						break;
					}
					this.addToken(TokenType.AND);
					break;
				case "|":
					if (!this.match("|")) {
						this.consumeIdentifier();
						break;
					}
					this.addToken(TokenType.OR);
					break;
				case "*":
					this.addToken(TokenType.STAR);
					break;
				case " ":
				case "\r":
				case "	": break;
				case "\n":
					++this.line;
					this.lastLineOffset = this.offset;
					break;
				case "'":
					this.consumeString();
					break;
				default: switch (true) {
					case isDigit(c):
						this.consumeNumber();
						break;
					default: this.consumeIdentifier();
				}
			}
		}
		this.tokens.push({
			type: TokenType.EOF,
			lexeme: "",
			range: this.range()
		});
		return { tokens: this.tokens };
	}
	pos() {
		return {
			line: this.line,
			column: this.start - this.lastLineOffset
		};
	}
	endPos() {
		return {
			line: this.line,
			column: this.offset - this.lastLineOffset
		};
	}
	range() {
		return {
			start: this.pos(),
			end: this.endPos()
		};
	}
	atEnd() {
		return this.offset >= this.input.length;
	}
	peek() {
		if (this.atEnd()) return "\0";
		return this.input[this.offset];
	}
	peekNext() {
		if (this.offset + 1 >= this.input.length) return "\0";
		return this.input[this.offset + 1];
	}
	previous() {
		const l = this.tokens.length;
		if (l == 0) return TokenType.EOF;
		return this.tokens[l - 1].type;
	}
	next() {
		return this.input[this.offset++];
	}
	match(expected) {
		if (this.atEnd()) return false;
		if (this.input[this.offset] !== expected) return false;
		this.offset++;
		return true;
	}
	addToken(type, value) {
		this.tokens.push({
			type,
			lexeme: this.input.substring(this.start, this.offset),
			range: this.range(),
			value
		});
	}
	consumeNumber() {
		while (!this.atEnd() && (!isBoundary(this.peek()) || this.peek() == ".")) this.next();
		const lexeme = this.input.substring(this.start, this.offset);
		const value = new StringData(lexeme).number();
		if (isNaN(value)) throw new Error(`Unexpected symbol: '${lexeme}'. Located at position ${this.start + 1} within expression: ${this.input}`);
		this.addToken(TokenType.NUMBER, value);
	}
	consumeString() {
		while ((this.peek() !== "'" || this.peekNext() === "'") && !this.atEnd()) {
			if (this.peek() === "\n") this.line++;
			if (this.peek() === "'" && this.peekNext() === "'") this.next();
			this.next();
		}
		if (this.atEnd()) throw new Error(`Unexpected symbol: '${this.input.substring(this.start)}'. Located at position ${this.start + 1} within expression: ${this.input}`);
		this.next();
		let value = this.input.substring(this.start + 1, this.offset - 1);
		value = value.replace("''", "'");
		this.addToken(TokenType.STRING, value);
	}
	consumeIdentifier() {
		while (!this.atEnd() && !isBoundary(this.peek())) this.next();
		let tokenType = TokenType.IDENTIFIER;
		let tokenValue = void 0;
		const lexeme = this.input.substring(this.start, this.offset);
		if (this.previous() != TokenType.DOT) switch (lexeme) {
			case "true":
				tokenType = TokenType.TRUE;
				break;
			case "false":
				tokenType = TokenType.FALSE;
				break;
			case "null":
				tokenType = TokenType.NULL;
				break;
			case "NaN":
				tokenType = TokenType.NUMBER;
				tokenValue = NaN;
				break;
			case "Infinity":
				tokenType = TokenType.NUMBER;
				tokenValue = Infinity;
		}
		if (!isLegalIdentifier(lexeme)) throw new Error(`Unexpected symbol: '${lexeme}'. Located at position ${this.start + 1} within expression: ${this.input}`);
		this.addToken(tokenType, tokenValue);
	}
};
function isDigit(c) {
	return c >= "0" && c <= "9";
}
function isBoundary(c) {
	switch (c) {
		case "(":
		case "[":
		case ")":
		case "]":
		case ",":
		case ".":
		case "!":
		case ">":
		case "<":
		case "=":
		case "&":
		case "|": return true;
	}
	return /\s/.test(c);
}
function isLegalIdentifier(str) {
	if (str == "") return false;
	const first = str[0];
	if (first >= "a" && first <= "z" || first >= "A" && first <= "Z" || first == "_") {
		for (const c of str.substring(1).split("")) if (c >= "a" && c <= "z" || c >= "A" && c <= "Z" || c >= "0" && c <= "9" || c == "_" || c == "-") {} else return false;
		return true;
	}
	return false;
}
const MAX_EXPRESSION_LENGTH = 21e3;
var ErrorType;
(function(ErrorType) {
	ErrorType[ErrorType["ErrorUnexpectedSymbol"] = 0] = "ErrorUnexpectedSymbol";
	ErrorType[ErrorType["ErrorUnrecognizedNamedValue"] = 1] = "ErrorUnrecognizedNamedValue";
	ErrorType[ErrorType["ErrorUnexpectedEndOfExpression"] = 2] = "ErrorUnexpectedEndOfExpression";
	ErrorType[ErrorType["ErrorExceededMaxDepth"] = 3] = "ErrorExceededMaxDepth";
	ErrorType[ErrorType["ErrorExceededMaxLength"] = 4] = "ErrorExceededMaxLength";
	ErrorType[ErrorType["ErrorTooFewParameters"] = 5] = "ErrorTooFewParameters";
	ErrorType[ErrorType["ErrorTooManyParameters"] = 6] = "ErrorTooManyParameters";
	ErrorType[ErrorType["ErrorEvenParameters"] = 7] = "ErrorEvenParameters";
	ErrorType[ErrorType["ErrorUnrecognizedContext"] = 8] = "ErrorUnrecognizedContext";
	ErrorType[ErrorType["ErrorUnrecognizedFunction"] = 9] = "ErrorUnrecognizedFunction";
})(ErrorType || (ErrorType = {}));
var ExpressionError = class extends Error {
	constructor(typ, tok) {
		super(`${errorDescription(typ)}: '${tokenString(tok)}'`);
		this.typ = typ;
		this.tok = tok;
		this.pos = this.tok.range.start;
	}
};
function errorDescription(typ) {
	switch (typ) {
		case ErrorType.ErrorUnexpectedEndOfExpression: return "Unexpected end of expression";
		case ErrorType.ErrorUnexpectedSymbol: return "Unexpected symbol";
		case ErrorType.ErrorUnrecognizedNamedValue: return "Unrecognized named-value";
		case ErrorType.ErrorExceededMaxDepth: return `Exceeded max expression depth 50`;
		case ErrorType.ErrorExceededMaxLength: return `Exceeded max expression length ${MAX_EXPRESSION_LENGTH}`;
		case ErrorType.ErrorTooFewParameters: return "Too few parameters supplied";
		case ErrorType.ErrorTooManyParameters: return "Too many parameters supplied";
		case ErrorType.ErrorEvenParameters: return "Even number of parameters supplied, requires an odd number of parameters";
		case ErrorType.ErrorUnrecognizedContext: return "Unrecognized named-value";
		case ErrorType.ErrorUnrecognizedFunction: return "Unrecognized function";
		default: return "Unknown error";
	}
}
var ExpressionEvaluationError = class extends Error {};
// node_modules/@actions/expressions/dist/funcs/case.js
const caseFunc = {
	name: "case",
	description: "`case( pred1, val1, pred2, val2, ..., default )`\n\nEvaluates predicates in order and returns the value corresponding to the first predicate that evaluates to `true`. If no predicate matches, it returns the last argument as the default value.",
	minArgs: 3,
	maxArgs: Number.MAX_SAFE_INTEGER,
	call: (...args) => {
		for (let i = 0; i < args.length - 1; i += 2) {
			const predicate = args[i];
			if (predicate.kind !== Kind.Boolean) throw new Error("case predicate must evaluate to a boolean value");
			if (predicate.value) return args[i + 1];
		}
		return args[args.length - 1];
	}
};
// node_modules/@actions/expressions/dist/result.js
function falsy(d) {
	switch (d.kind) {
		case Kind.Null: return true;
		case Kind.Boolean: return !d.value;
		case Kind.Number: {
			const dv = d.value;
			return dv === 0 || isNaN(dv);
		}
		case Kind.String: return d.value.length === 0;
	}
	return false;
}
function truthy(d) {
	return !falsy(d);
}
function coerceTypes(li, ri) {
	let lv = li;
	let rv = ri;
	if (li.kind === ri.kind) return [lv, rv];
	switch (li.kind) {
		case Kind.Number:
			if (ri.kind === Kind.String) {
				rv = new NumberData(ri.number());
				return [lv, rv];
			}
			break;
		case Kind.String:
			if (ri.kind === Kind.Number) {
				lv = new NumberData(li.number());
				return [lv, rv];
			}
			break;
		case Kind.Null:
		case Kind.Boolean:
			lv = new NumberData(li.number());
			return coerceTypes(lv, rv);
	}
	switch (ri.kind) {
		case Kind.Null:
		case Kind.Boolean:
			rv = new NumberData(ri.number());
			return coerceTypes(lv, rv);
	}
	return [lv, rv];
}
function equals(lhs, rhs) {
	const [lv, rv] = coerceTypes(lhs, rhs);
	if (lv.kind != rv.kind) return false;
	switch (lv.kind) {
		case Kind.Null: return true;
		case Kind.Number: {
			const ld = lv.value;
			const rd = rv.value;
			if (isNaN(ld) || isNaN(rd)) return false;
			return ld == rd;
		}
		case Kind.String: {
			const ls = lv.value;
			const rs = rv.value;
			return toUpperSpecial(ls) === toUpperSpecial(rs);
		}
		case Kind.Boolean: return lv.value == rv.value;
		case Kind.Dictionary:
		case Kind.Array: return lv === rv;
	}
	return false;
}
function greaterThan(lhs, rhs) {
	const [lv, rv] = coerceTypes(lhs, rhs);
	if (lv.kind != rv.kind) return false;
	switch (lv.kind) {
		case Kind.Number: {
			const lf = lv.value;
			const rf = rv.value;
			if (isNaN(lf) || isNaN(rf)) return false;
			return lf > rf;
		}
		case Kind.String: {
			let ls = lv.value;
			let rs = rv.value;
			ls = toUpperSpecial(ls);
			rs = toUpperSpecial(rs);
			return ls > rs;
		}
		case Kind.Boolean: {
			const lb = lv.value;
			const rb = rv.value;
			return lb && !rb;
		}
	}
	return false;
}
function lessThan(lhs, rhs) {
	const [lv, rv] = coerceTypes(lhs, rhs);
	if (lv.kind != rv.kind) return false;
	switch (lv.kind) {
		case Kind.Number: {
			const lf = lv.value;
			const rf = rv.value;
			if (isNaN(lf) || isNaN(rf)) return false;
			return lf < rf;
		}
		case Kind.String: {
			let ls = lv.value;
			let rs = rv.value;
			ls = toUpperSpecial(ls);
			rs = toUpperSpecial(rs);
			return ls < rs;
		}
		case Kind.Boolean: {
			const lb = lv.value;
			const rb = rv.value;
			return !lb && rb;
		}
	}
	return false;
}
function toUpperSpecial(s) {
	const sb = [];
	let i = 0;
	const len = s.length;
	let found = s.indexOf("ı");
	while (i < len) if (i < found) {
		sb.push(s.substring(i, found).toUpperCase());
		i = found;
	} else if (i == found) {
		sb.push(s.substring(i, i + 1));
		i += 1;
		found = s.indexOf("ı", i);
	} else {
		sb.push(s.substring(i).toUpperCase());
		break;
	}
	return sb.join("");
}
// node_modules/@actions/expressions/dist/funcs/contains.js
const contains = {
	name: "contains",
	description: "`contains( search, item )`\n\nReturns `true` if `search` contains `item`. If `search` is an array, this function returns `true` if the `item` is an element in the array. If `search` is a string, this function returns `true` if the `item` is a substring of `search`. This function is not case sensitive. Casts values to a string.",
	minArgs: 2,
	maxArgs: 2,
	call: (...args) => {
		const left = args[0];
		const right = args[1];
		if (left.primitive) {
			const ls = left.coerceString();
			if (right.primitive) {
				const rs = right.coerceString();
				return new BooleanData(ls.toLowerCase().includes(rs.toLowerCase()));
			}
		} else if (left.kind === Kind.Array) {
			const la = left;
			if (la.values().length === 0) return new BooleanData(false);
			for (const v of la.values()) if (equals(right, v)) return new BooleanData(true);
		}
		return new BooleanData(false);
	}
};
// node_modules/@actions/expressions/dist/funcs/endswith.js
const endswith = {
	name: "endsWith",
	description: "`endsWith( searchString, searchValue )`\n\nReturns `true` if `searchString` ends with `searchValue`. This function is not case sensitive. Casts values to a string.",
	minArgs: 2,
	maxArgs: 2,
	call: (...args) => {
		const left = args[0];
		if (!left.primitive) return new BooleanData(false);
		const right = args[1];
		if (!right.primitive) return new BooleanData(false);
		const ls = toUpperSpecial(left.coerceString());
		const rs = toUpperSpecial(right.coerceString());
		return new BooleanData(ls.endsWith(rs));
	}
};
// node_modules/@actions/expressions/dist/funcs/format.js
const format = {
	name: "format",
	description: "`format( string, replaceValue0, replaceValue1, ..., replaceValueN)`\n\nReplaces values in the `string`, with the variable `replaceValueN`. Variables in the `string` are specified using the `{N}` syntax, where `N` is an integer. You must specify at least one `replaceValue` and `string`. There is no maximum for the number of variables (`replaceValueN`) you can use. Escape curly braces using double braces.",
	minArgs: 1,
	maxArgs: 255,
	call: (...args) => {
		const fs = args[0].coerceString();
		const result = [];
		let index = 0;
		while (index < fs.length) {
			const lbrace = fs.indexOf("{", index);
			const rbrace = fs.indexOf("}", index);
			if (lbrace >= 0 && (rbrace < 0 || rbrace > lbrace)) {
				if (safeCharAt(fs, lbrace + 1) === "{") {
					result.push(fs.substr(index, lbrace - index + 1));
					index = lbrace + 2;
					continue;
				}
				if (rbrace > lbrace + 1) {
					const argIndex = readArgIndex(fs, lbrace + 1);
					if (argIndex.success) {
						if (1 + argIndex.result > args.length - 1) throw new Error(`The following format string references more arguments than were supplied: ${fs}`);
						if (lbrace > index) result.push(fs.substr(index, lbrace - index));
						result.push(`${args[1 + argIndex.result].coerceString()}`);
						index = rbrace + 1;
						continue;
					}
				}
				throw new Error(`The following format string is invalid: ${fs}`);
			} else if (rbrace >= 0) {
				if (safeCharAt(fs, rbrace + 1) === "}") {
					result.push(fs.substr(index, rbrace - index + 1));
					index = rbrace + 2;
				} else throw new Error(`The following format string is invalid: ${fs}`);
			} else {
				result.push(fs.substr(index));
				break;
			}
		}
		return new StringData(result.join(""));
	}
};
function safeCharAt(string, index) {
	if (string.length > index) return string[index];
	return "\0";
}
function readArgIndex(string, startIndex) {
	let length = 0;
	for (;;) {
		const nextChar = safeCharAt(string, startIndex + length);
		if (nextChar >= "0" && nextChar <= "9") length++;
		else break;
	}
	if (length < 1) return { success: false };
	const endIndex = startIndex + length - 1;
	const result = parseInt(string.substr(startIndex, length));
	return {
		success: !isNaN(result),
		result,
		endIndex
	};
}
// node_modules/@actions/expressions/dist/funcs.js
const wellKnownFunctions = {
	case: caseFunc,
	contains,
	endswith,
	format,
	fromjson: {
		name: "fromJson",
		description: "`fromJSON(value)`\n\nReturns a JSON object or JSON data type for `value`. You can use this function to provide a JSON object as an evaluated expression or to convert environment variables from a string.",
		minArgs: 1,
		maxArgs: 1,
		call: (...args) => {
			const is = args[0].coerceString();
			if (is.trim() === "") throw new Error("empty input");
			try {
				return JSON.parse(is, reviver);
			} catch (e) {
				throw new ExpressionEvaluationError("Error parsing JSON when evaluating fromJson", { cause: e });
			}
		}
	},
	join: {
		name: "join",
		description: "`join( array, optionalSeparator )`\n\nThe value for `array` can be an array or a string. All values in `array` are concatenated into a string. If you provide `optionalSeparator`, it is inserted between the concatenated values. Otherwise, the default separator `,` is used. Casts values to a string.",
		minArgs: 1,
		maxArgs: 2,
		call: (...args) => {
			if (args[0].primitive) return new StringData(args[0].coerceString());
			if (args[0].kind === Kind.Array) {
				let separator = ",";
				if (args.length > 1 && args[1].primitive) separator = args[1].coerceString();
				return new StringData(args[0].values().map((item) => item.coerceString()).join(separator));
			}
			return new StringData("");
		}
	},
	startswith: {
		name: "startsWith",
		description: "`startsWith( searchString, searchValue )`\n\nReturns `true` when `searchString` starts with `searchValue`. This function is not case sensitive. Casts values to a string.",
		minArgs: 2,
		maxArgs: 2,
		call: (...args) => {
			const left = args[0];
			if (!left.primitive) return new BooleanData(false);
			const right = args[1];
			if (!right.primitive) return new BooleanData(false);
			const ls = toUpperSpecial(left.coerceString());
			const rs = toUpperSpecial(right.coerceString());
			return new BooleanData(ls.startsWith(rs));
		}
	},
	tojson: {
		name: "toJson",
		description: "`toJSON(value)`\n\nReturns a pretty-print JSON representation of `value`. You can use this function to debug the information provided in contexts.",
		minArgs: 1,
		maxArgs: 1,
		call: (...args) => {
			return new StringData(JSON.stringify(args[0], replacer, "  "));
		}
	}
};
function validateFunction(context, identifier, argCount) {
	const name = identifier.lexeme.toLowerCase();
	let f;
	f = wellKnownFunctions[name];
	if (!f) {
		f = context.extensionFunctions.get(name);
		if (!f) {
			if (!context.allowUnknownKeywords) throw new ExpressionError(ErrorType.ErrorUnrecognizedFunction, identifier);
			return;
		}
	}
	if (argCount < f.minArgs) throw new ExpressionError(ErrorType.ErrorTooFewParameters, identifier);
	if (argCount > f.maxArgs) throw new ExpressionError(ErrorType.ErrorTooManyParameters, identifier);
	if (name === "case" && argCount % 2 === 0) throw new ExpressionError(ErrorType.ErrorEvenParameters, identifier);
}
// node_modules/@actions/expressions/dist/parser.js
var Parser$2 = class {
	constructor(tokens, extensionContexts, extensionFunctions) {
		this.tokens = tokens;
		this.offset = 0;
		this.depth = 0;
		this.extContexts = new Map();
		this.extFuncs = new Map();
		for (const contextName of extensionContexts) this.extContexts.set(contextName.toLowerCase(), true);
		for (const { name, func } of extensionFunctions.map((x) => ({
			name: x.name,
			func: x
		}))) this.extFuncs.set(name.toLowerCase(), func);
		this.context = {
			allowUnknownKeywords: false,
			extensionContexts: this.extContexts,
			extensionFunctions: this.extFuncs
		};
	}
	parse() {
		let result;
		if (this.atEnd()) return result;
		result = this.expression();
		if (!this.atEnd()) throw this.buildError(ErrorType.ErrorUnexpectedSymbol, this.peek());
		return result;
	}
	expression() {
		this.incrDepth();
		try {
			return this.logicalOr();
		} finally {
			this.decrDepth();
		}
	}
	logicalOr() {
		let expr = this.logicalAnd();
		if (this.check(TokenType.OR)) {
			this.incrDepth();
			try {
				const logical = new Logical(this.peek(), [expr]);
				expr = logical;
				while (this.match(TokenType.OR)) {
					const right = this.logicalAnd();
					logical.args.push(right);
				}
			} finally {
				this.decrDepth();
			}
		}
		return expr;
	}
	logicalAnd() {
		let expr = this.equality();
		if (this.check(TokenType.AND)) {
			this.incrDepth();
			try {
				const logical = new Logical(this.peek(), [expr]);
				expr = logical;
				while (this.match(TokenType.AND)) {
					const right = this.equality();
					logical.args.push(right);
				}
			} finally {
				this.decrDepth();
			}
		}
		return expr;
	}
	equality() {
		let expr = this.comparison();
		while (this.match(TokenType.BANG_EQUAL, TokenType.EQUAL_EQUAL)) {
			const operator = this.previous();
			const right = this.comparison();
			expr = new Binary(expr, operator, right);
		}
		return expr;
	}
	comparison() {
		let expr = this.unary();
		while (this.match(TokenType.GREATER, TokenType.GREATER_EQUAL, TokenType.LESS, TokenType.LESS_EQUAL)) {
			const operator = this.previous();
			const right = this.unary();
			expr = new Binary(expr, operator, right);
		}
		return expr;
	}
	unary() {
		if (this.match(TokenType.BANG)) {
			this.incrDepth();
			const operator = this.previous();
			const unary = this.unary();
			try {
				return new Unary(operator, unary);
			} finally {
				this.decrDepth();
			}
		}
		return this.index();
	}
	index() {
		let expr = this.call();
		let depthIncreased = 0;
		if (expr instanceof Grouping || expr instanceof FunctionCall || expr instanceof ContextAccess) {
			let cont = true;
			while (cont) switch (true) {
				case this.match(TokenType.LEFT_BRACKET): {
					let indexExpr;
					if (this.match(TokenType.STAR)) indexExpr = new Star();
					else indexExpr = this.expression();
					this.consume(TokenType.RIGHT_BRACKET, ErrorType.ErrorUnexpectedSymbol);
					this.incrDepth();
					depthIncreased++;
					expr = new IndexAccess(expr, indexExpr);
					break;
				}
				case this.match(TokenType.DOT):
					this.incrDepth();
					depthIncreased++;
					if (this.match(TokenType.IDENTIFIER)) {
						const property = this.previous();
						expr = new IndexAccess(expr, new Literal(new StringData(property.lexeme), property));
					} else if (this.match(TokenType.STAR)) expr = new IndexAccess(expr, new Star());
					else throw this.buildError(ErrorType.ErrorUnexpectedSymbol, this.peek());
					break;
				default: cont = false;
			}
		}
		for (let i = 0; i < depthIncreased; i++) this.decrDepth();
		return expr;
	}
	call() {
		if (!this.check(TokenType.IDENTIFIER)) return this.primary();
		const identifier = this.next();
		if (!this.match(TokenType.LEFT_PAREN)) {
			if (!this.extContexts.has(identifier.lexeme.toLowerCase())) throw this.buildError(ErrorType.ErrorUnrecognizedContext, identifier);
			return new ContextAccess(identifier);
		}
		const args = [];
		while (!this.match(TokenType.RIGHT_PAREN)) {
			const aexp = this.expression();
			args.push(aexp);
			if (!this.check(TokenType.RIGHT_PAREN)) this.consume(TokenType.COMMA, ErrorType.ErrorUnexpectedSymbol);
		}
		validateFunction(this.context, identifier, args.length);
		return new FunctionCall(identifier, args);
	}
	primary() {
		switch (true) {
			case this.match(TokenType.FALSE): return new Literal(new BooleanData(false), this.previous());
			case this.match(TokenType.TRUE): return new Literal(new BooleanData(true), this.previous());
			case this.match(TokenType.NULL): return new Literal(new Null(), this.previous());
			case this.match(TokenType.NUMBER): return new Literal(new NumberData(this.previous().value), this.previous());
			case this.match(TokenType.STRING): return new Literal(new StringData(this.previous().value), this.previous());
			case this.match(TokenType.LEFT_PAREN): {
				const expr = this.expression();
				if (this.atEnd()) throw this.buildError(ErrorType.ErrorUnexpectedEndOfExpression, this.previous());
				this.consume(TokenType.RIGHT_PAREN, ErrorType.ErrorUnexpectedSymbol);
				return new Grouping(expr);
			}
			case this.atEnd(): throw this.buildError(ErrorType.ErrorUnexpectedEndOfExpression, this.previous());
		}
		throw this.buildError(ErrorType.ErrorUnexpectedSymbol, this.peek());
	}
	match(...tokenTypes) {
		for (const tokenType of tokenTypes) if (this.check(tokenType)) {
			this.next();
			return true;
		}
		return false;
	}
	check(tokenType) {
		if (this.atEnd()) return false;
		return this.peek().type == tokenType;
	}
	atEnd() {
		return this.peek().type == TokenType.EOF;
	}
	next() {
		if (!this.atEnd()) this.offset++;
		return this.previous();
	}
	peek() {
		return this.tokens[this.offset];
	}
	previous() {
		return this.tokens[this.offset - 1];
	}
	consume(tokenType, errorType) {
		if (this.check(tokenType)) {
			this.next();
			return;
		}
		throw this.buildError(errorType, this.peek());
	}
	incrDepth() {
		this.depth++;
		if (this.depth > 50) throw this.buildError(ErrorType.ErrorExceededMaxDepth, this.peek());
	}
	decrDepth() {
		this.depth--;
	}
	buildError(errType, token) {
		return new ExpressionError(errType, token);
	}
};
// build/workflow/expression.js
const CONTEXTS = "env github inputs job jobs matrix needs runner secrets steps strategy vars".split(" ");
const FUNCTIONS = [...[
	"always",
	"cancelled",
	"failure",
	"success"
].map((name) => ({
	name,
	minArgs: 0,
	maxArgs: 255
})), {
	name: "hashFiles",
	minArgs: 1,
	maxArgs: 255
}];
const MAX_COMPARISONS = 500;
const MAX_LENGTH$3 = 2e4;
function evaluate(expression, location, lookUp) {
	const of = (expr) => {
		if (expr instanceof Literal) return knownOperand(literalOf(expr), location);
		if (expr instanceof Grouping) return of(expr.group);
		if (expr instanceof Unary) return evaluateNot(of(expr.expr), location);
		if (expr instanceof Binary) return evaluateComparison(expr.operator, of(expr.left), of(expr.right), location);
		if (expr instanceof Logical) return evaluateLogical(expr.operator.type === TokenType.AND, expr.args.map(of), location);
		if (expr instanceof FunctionCall) return callFunction(expr.functionName.lexeme.toLowerCase(), expr.args.map(of), location);
		return expr instanceof ContextAccess || expr instanceof IndexAccess ? resolve(resolvePath(expr)) : unknownOperand("", location);
	};
	const resolvePath = (expr) => {
		if (expr instanceof ContextAccess) return { path: [expr.name.lexeme.toLowerCase()] };
		if (!(expr instanceof IndexAccess)) return of(expr);
		const base = resolvePath(expr.expr);
		if (expr.index instanceof Star) return unknownOperand(suffixed(keyOf$1(resolve(base), PRECEDENCE.member), ".*"), location);
		const index = of(expr.index);
		if ("path" in base && index.kind === "known") return { path: [...base.path, textOf$2(index)] };
		const object = resolve(base);
		if (index.kind === "open") return unknownFrom([object, index], PRECEDENCE.none, (one, other) => `${one}[${other}]`, location);
		if (object.kind === "known") return knownOperand(member$1(object.data, index.data), location);
		return unknownOperand(suffixed(keyOf$1(object, PRECEDENCE.member), `.${textOf$2(index)}`), location);
	};
	const resolve = (reach) => {
		if (!("path" in reach)) return reach;
		const found = lookUp(reach.path);
		if (found !== void 0 && found !== "undeclared") return found;
		const { segments } = unknownOperand(nameOfPath(reach.path), location);
		return {
			kind: "open",
			segments,
			...found === "undeclared" && { isTrue: false }
		};
	};
	const { tree } = parse$1(expression);
	const result = tree === void 0 ? unknownOperand("", location) : asWritten(of(tree), expression);
	return lengthOf(result.segments) > MAX_LENGTH$3 ? unknownOperand("", location) : result;
}
function asWritten(operand, expression) {
	const [segment, ...others] = operand.segments;
	if (operand.kind === "known" || segment === void 0 || !("expression" in segment) || others.length > 0) return operand;
	const written = expression.trim();
	return written !== segment.expression && written.toLowerCase() === segment.expression.toLowerCase() ? {
		...operand,
		segments: [{
			...segment,
			written
		}]
	} : operand;
}
const parse$1 = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_3__.r)(parsed$2, 2e3, 500);
function parsed$2(expression) {
	if ((expression.match(/[=<>]/g)?.length ?? 0) > MAX_COMPARISONS) return {
		tree: void 0,
		isSyntaxFault: false
	};
	try {
		return { tree: new Parser$2(new Lexer$2(expression).lex().tokens, CONTEXTS, FUNCTIONS).parse() };
	} catch (error) {
		return {
			tree: void 0,
			isSyntaxFault: error instanceof Error && /^Unexpected (?:symbol|end)/.test(error.message) && expression.length <= MAX_LENGTH$3
		};
	}
}
function isSyntaxFault(expression) {
	if (expression.trim() === "") return true;
	const parsed = parse$1(expression);
	return parsed.tree === void 0 && parsed.isSyntaxFault;
}
function contextsIn(expression) {
	const contexts = new Set();
	evaluate(expression, {
		file: "",
		line: 1,
		column: 1
	}, ([context]) => {
		contexts.add(context);
	});
	return [...contexts];
}
function knownOperand(data, location) {
	const text = data.coerceString();
	return {
		kind: "known",
		data,
		segments: text === "" ? [] : [{
			literal: text,
			location
		}]
	};
}
const unknownOperand = (expression, location) => ({
	kind: "open",
	segments: [{
		expression,
		location
	}]
});
function textOperand(segments) {
	let text = "";
	for (const segment of segments) {
		if ("expression" in segment) return {
			kind: "open",
			segments
		};
		text += segment.literal;
	}
	return {
		kind: "known",
		data: new StringData(text),
		segments
	};
}
const isTruthy = (operand) => operand.kind === "known" ? truthy(operand.data) : operand.isTrue;
const textOf$2 = (operand) => operand.data.coerceString();
const lengthOf = (segments) => segments.reduce((length, segment) => length + ("literal" in segment ? segment.literal.length : segment.expression.length + 1), 0);
const literalOf = ({ literal, token }) => token.type === TokenType.STRING ? new StringData(token.lexeme.slice(1, -1).replaceAll("''", "'")) : literal;
const nameOfPath = ([context, ...names]) => [context, ...names.map((name) => context === "env" ? name : name.toLowerCase())].join(".");
const suffixed = (key, suffix) => key === "" ? "" : `${key}${suffix}`;
const PRECEDENCE = {
	none: 0,
	or: 1,
	and: 2,
	comparison: 3,
	member: 4
};
const precedenceOf = (name) => name.includes(" || ") ? PRECEDENCE.or : name.includes(" && ") ? PRECEDENCE.and : / [=!<>]=? /.test(name) ? PRECEDENCE.comparison : PRECEDENCE.member;
function keyOf$1(operand, precedence) {
	if (operand.kind === "known") {
		const { data } = operand;
		if (data instanceof StringData) return quoted$1(data.value);
		return data instanceof Dictionary || data instanceof Array$1 ? "" : data instanceof Null ? "null" : textOf$2(operand);
	}
	const [first, ...rest] = operand.segments;
	if (rest.length === 0 && first !== void 0 && "expression" in first) return precedenceOf(first.expression) < precedence ? `(${first.expression})` : first.expression;
	if (operand.segments.some((segment) => "expression" in segment && segment.expression === "")) return "";
	const unknowns = [];
	const format = operand.segments.map((segment) => {
		if ("literal" in segment) return segment.literal.replace(/[{}]/g, "$&$&");
		unknowns.push(segment.expression);
		return `{${unknowns.length - 1}}`;
	});
	return `format(${[quoted$1(format.join("")), ...unknowns].join(", ")})`;
}
const quoted$1 = (text) => `'${text.replaceAll("'", "''")}'`;
function unknownFrom(parts, precedence, write, location) {
	const keys = parts.map((part) => keyOf$1(part, precedence));
	return unknownOperand(keys.includes("") ? "" : write(...keys), location);
}
function evaluateNot(operand, location) {
	const isTrue = isTruthy(operand);
	return isTrue === void 0 ? unknownFrom([operand], PRECEDENCE.member, (key) => `!${key}`, location) : knownOperand(new BooleanData(!isTrue), location);
}
function evaluateComparison({ type, lexeme }, left, right, location) {
	if (left.kind === "open" || right.kind === "open") return unknownFrom([left, right], PRECEDENCE.member, (one, other) => `${one} ${lexeme} ${other}`, location);
	const isEqual = equals(left.data, right.data);
	const isGreater = greaterThan(left.data, right.data);
	const isLess = lessThan(left.data, right.data);
	return knownOperand(new BooleanData(type === TokenType.EQUAL_EQUAL ? isEqual : type === TokenType.BANG_EQUAL ? !isEqual : type === TokenType.GREATER ? isGreater : type === TokenType.GREATER_EQUAL ? isEqual || isGreater : type === TokenType.LESS ? isLess : isEqual || isLess), location);
}
function evaluateLogical(isAnd, operands, location) {
	const joined = (parts) => unknownFrom(parts, isAnd ? PRECEDENCE.and : PRECEDENCE.or, (...keys) => keys.join(isAnd ? " && " : " || "), location);
	const unknowns = [];
	for (const [index, operand] of operands.entries()) {
		const isLast = index === operands.length - 1;
		const isTrue = isTruthy(operand);
		if (isTrue === !isAnd) return unknowns.length === 0 ? operand : {
			...joined([...unknowns, operand]),
			kind: "open",
			isTrue
		};
		if (isTrue === void 0 || isLast) {
			if (isLast && unknowns.length === 0) return operand;
			unknowns.push(operand);
		}
	}
	return joined(unknowns);
}
function callFunction(name, args, location) {
	if (name === "always" || name === "success") return knownOperand(new BooleanData(true), location);
	if (name === "cancelled") return knownOperand(new BooleanData(false), location);
	if (name === "hashfiles") return unknownOperand("", location);
	if (name === "format") return evaluateFormat(args, location);
	const data = args.flatMap((arg) => arg.kind === "known" ? [arg.data] : []);
	const definition = wellKnownFunctions[name];
	if (definition === void 0 || data.length < args.length) return unknownFrom(args, PRECEDENCE.none, (...keys) => `${name}(${keys.join(", ")})`, location);
	try {
		return knownOperand(definition.call(...data), location);
	} catch {
		return unknownOperand("", location);
	}
}
function evaluateFormat([format, ...args], location) {
	if (format?.kind !== "known") return unknownFrom(format === void 0 ? [] : [format, ...args], PRECEDENCE.none, (...keys) => `format(${keys.join(", ")})`, location);
	const segments = [];
	let length = 0;
	for (const [part, index] of textOf$2(format).matchAll(/\{\{|\}\}|\{(\d+)\}|[^{}]+|[{}]/g)) {
		const arg = index === void 0 ? void 0 : args[Number(index)];
		const isBrace = part === "{{" || part === "}}";
		if (arg === void 0 && (part === "{" || part === "}" || index !== void 0)) return unknownOperand("", location);
		const added = arg?.segments ?? [{
			literal: isBrace ? part.slice(1) : part,
			location
		}];
		length += lengthOf(added);
		if (length > MAX_LENGTH$3) return unknownOperand("", location);
		segments.push(...added);
	}
	return textOperand(segments);
}
function member$1(object, index) {
	if (object instanceof Dictionary) return object.get(index.coerceString()) ?? new Null();
	if (object instanceof Array$1) return object.get(index.number()) ?? new Null();
	return new Null();
}
// build/workflow/template.js
const operandOf = (node, context) => joined$2(partsOf(node, context), node);
function joined$2(parts, node) {
	const [only] = parts;
	if (parts.length === 1 && only !== void 0 && "operand" in only) return only.operand;
	if (node.isPlain && parts.every((part) => "text" in part)) return plainOf(node.text, node.location);
	return textOperand(parts.flatMap((part) => "operand" in part ? part.operand.segments : linesOf$2(part, node)));
}
const valueOfText = (node, context) => ({
	segments: operandOf(node, context).segments.map(({ usedAt: _, ...segment }) => segment),
	location: node.location
});
function inputOfText(node, context) {
	const { segments } = joined$2(partsOf(node, context).map((part) => {
		if ("text" in part) return part;
		const segments = part.operand.segments.map((segment) => ({
			...segment,
			usedAt: segment.usedAt ?? node.locationAt(part.start)
		}));
		return {
			...part,
			operand: textOperand(segments)
		};
	}), node);
	return {
		segments,
		location: useOf(segments[0], node.location)
	};
}
const useOf = (first, location) => first?.usedAt === void 0 || first.usedAt.file === location.file ? location : first.usedAt;
function partsOf(node, { lookUp, substitutions, budget }) {
	const { text } = node;
	const parts = [];
	let at = 0;
	for (const { start, end, expression } of expressionsOf(text)) {
		if (start > at) parts.push({
			text: text.slice(at, start),
			start: at
		});
		const location = node.locationAt(start);
		const operand = expression === void 0 ? unknownOperand("", location) : bound(evaluate(expression, location, lookUp), substitutions);
		budget.characters -= lengthOf(operand.segments);
		parts.push({
			operand: budget.characters < 0 ? unknownOperand("", location) : operand,
			start,
			end
		});
		at = end;
	}
	if (at < text.length) parts.push({
		text: text.slice(at),
		start: at
	});
	return parts;
}
function bound(operand, substitutions) {
	if (operand.kind === "known" || substitutions.size === 0) return operand;
	return textOperand(boundPieces(operand.segments, substitutions));
}
const boundPieces = (segments, substitutions) => segments.map((segment) => {
	const value = "expression" in segment ? substitutions.get(segment.expression) : void 0;
	return value === void 0 ? segment : {
		literal: value,
		location: segment.location
	};
});
const substitute = (value, substitutions) => ({
	...value,
	segments: boundPieces(value.segments, substitutions)
});
function* expressionsOf(text) {
	for (let start = text.indexOf("${{"); start >= 0;) {
		const end = endOfExpression(text, start + 3);
		if (end === void 0) {
			yield {
				start,
				end: text.length,
				expression: void 0
			};
			return;
		}
		yield {
			start,
			end,
			expression: text.slice(start + 3, end - 2)
		};
		start = text.indexOf("${{", end);
	}
}
function endOfExpression(text, from) {
	let isInString = false;
	for (let at = from; at < text.length; at++) if (text[at] === "'") isInString = !isInString;
	else if (!isInString && text[at] === "}" && text[at + 1] === "}") return at + 2;
}
function linesOf$2({ text, start }, node) {
	const segments = [];
	for (let at = 0; at < text.length;) {
		const newline = text.indexOf("\n", at);
		const end = newline < 0 ? text.length : newline + 1;
		segments.push({
			literal: text.slice(at, end),
			location: node.locationAt(start + at)
		});
		at = end;
	}
	return segments;
}
function plainOf(text, location) {
	if (/^(?:true|false)$/i.test(text)) return knownOperand(new BooleanData(text.toLowerCase() === "true"), location);
	if (/^(?:~|null|)$/i.test(text)) return knownOperand(new Null(), location);
	return /^(?:[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?|0x[\da-f]+|0o[0-7]+)$/i.test(text) ? knownOperand(new NumberData(Number(text)), location) : textOperand([{
		literal: text,
		location
	}]);
}
const ALWAYS = {
	text: void 0,
	holds: true
};
function conditionOf(node, { lookUp }) {
	if (node === void 0) return ALWAYS;
	const written = node.text.trim();
	const [first] = expressionsOf(written);
	const opened = written.replaceAll(/\$\{\{\s*/g, "").split("}}");
	const text = opened.map((part, index) => index < opened.length - 1 ? part.trimEnd() : part).join("");
	if (text === "") return ALWAYS;
	if (first !== void 0 && (first.start > 0 || first.end < written.length)) return {
		text,
		holds: void 0
	};
	return {
		text,
		holds: isTruthy(evaluate(first?.expression ?? written, node.location, lookUp))
	};
}
function both(one, other) {
	const holds = one.holds === false || other.holds === false ? false : one.holds === void 0 || other.holds === void 0 ? void 0 : true;
	if (one.text === void 0 || other.text === void 0) return {
		text: one.text ?? other.text,
		holds
	};
	return {
		text: `(${one.text}) && (${other.text})`,
		holds
	};
}
const FIRST_UNKNOWN = 983040;
const MAX_UNKNOWNS = 65520;
function scriptOf$1(node, shell, context) {
	const unknowns = [];
	const contiguousRuns = [];
	let text = "";
	const add = (added, start, from, usedAt = node.locationAt(start)) => {
		contiguousRuns.push({
			at: text.length,
			start,
			from,
			usedAt
		});
		text += added;
	};
	const runOf = (offset) => {
		let [low, high] = [0, contiguousRuns.length - 1];
		while (low < high) {
			const middle = Math.ceil((low + high) / 2);
			if ((contiguousRuns[middle]?.at ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return contiguousRuns[low];
	};
	for (const part of partsOf(node, context)) {
		if ("text" in part) {
			add(withoutMarks(part.text), part.start);
			continue;
		}
		for (const segment of part.operand.segments) if ("literal" in segment) add(withoutMarks(segment.literal), part.start, segment.location, useOf(segment, node.locationAt(part.start)));
		else {
			if (unknowns.length === MAX_UNKNOWNS) unknowns.push({
				expression: "",
				location: segment.location
			});
			else if (unknowns.length < MAX_UNKNOWNS) unknowns.push(unknownOf$1(segment));
			add(String.fromCodePoint(FIRST_UNKNOWN + unknowns.length - 1), part.start, node.locationAt(part.start), useOf(segment, node.locationAt(part.start)));
		}
	}
	return {
		shell,
		text,
		unknowns,
		locationAt(offset) {
			const run = runOf(offset);
			return run === void 0 ? node.location : run.from ?? node.locationAt(run.start + offset - run.at);
		},
		usageAt(offset) {
			const run = runOf(offset);
			if (run === void 0) return node.location;
			return run.from === void 0 ? node.locationAt(run.start + offset - run.at) : run.usedAt;
		}
	};
}
const unknownOf$1 = ({ expression, location, written }) => ({
	expression,
	location,
	...written !== void 0 && { written }
});
const withoutMarks = (text) => text.replace(/[\uDB80-\uDBBF][\uDC00-\uDFFF]/g, "��");
// build/workflow/yaml.js
var import_dist = (0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.t)();
function readYaml(file, text) {
	const source = text.startsWith("﻿") ? text.slice(1) : text;
	const lines = new import_dist.LineCounter();
	const placeOf = (offset) => {
		const { line, col } = lines.linePos(offset);
		return {
			file,
			line,
			column: col
		};
	};
	lines.addNewLine(0);
	const parser = new import_dist.Parser(lines.addNewLine);
	const [document] = new import_dist.Composer({
		schema: "failsafe",
		strict: false,
		uniqueKeys: false,
		logLevel: "silent"
	}).compose(tokensOf(source, parser), true, source.length);
	if (parser.stack.length > MAX_DEPTH$1) return {
		kind: "too-complex",
		location: placeOf(parser.offset),
		text: (0,_note_js__WEBPACK_IMPORTED_MODULE_4__.t)("nested-too-deep")
	};
	if (parser.offset < source.length) return {
		kind: "too-complex",
		location: placeOf(parser.offset),
		text: (0,_note_js__WEBPACK_IMPORTED_MODULE_4__.t)("too-many-parts")
	};
	const [error] = document?.errors ?? [];
	if (error !== void 0) return {
		kind: "not-yaml",
		location: placeOf(error.pos[0]),
		text: error.message
	};
	return {
		root: nodeOf$1(document?.contents, {
			source,
			placeOf,
			anchors: new Map()
		}, 0),
		text: source
	};
}
const MAX_DEPTH$1 = 100;
const MAX_LEXEMES = 2e5;
function* tokensOf(source, parser) {
	let count = 0;
	for (const lexeme of new import_dist.Lexer().lex(source)) {
		yield* parser.next(lexeme);
		if (parser.stack.length > MAX_DEPTH$1 || ++count > MAX_LEXEMES) return;
	}
	yield* parser.end();
}
function nodeOf$1(node, origin, offset) {
	const emptyNode = (at) => syntheticNode("", origin.placeOf(at), true);
	if ((0, import_dist.isAlias)(node)) return origin.anchors.get(node.source) ?? emptyNode(node.range?.[0] ?? offset);
	if (!(0, import_dist.isScalar)(node) && !(0, import_dist.isMap)(node) && !(0, import_dist.isSeq)(node)) return emptyNode(offset);
	const start = node.range?.[0] ?? offset;
	const read = (0, import_dist.isScalar)(node) ? textNode(node, origin, start) : (0, import_dist.isSeq)(node) ? listNode(node.items, origin, start) : mapNode(node.items, origin, start);
	if (node.anchor !== void 0) origin.anchors.set(node.anchor, read);
	return read;
}
function listNode(items, origin, start) {
	return {
		kind: "list",
		items: items.map((item) => nodeOf$1(item, origin, start)),
		location: origin.placeOf(start)
	};
}
function mapNode(items, origin, start) {
	const entries = new Map();
	for (const item of items) {
		const key = nodeOf$1(item.key, origin, start);
		const end = (0, import_dist.isScalar)(item.key) ? item.key.range?.[1] ?? start : start;
		const value = nodeOf$1(item.value, origin, end);
		if (key.kind === "text") entries.set(key.text, {
			key,
			value
		});
	}
	return {
		kind: "map",
		entries,
		location: origin.placeOf(start)
	};
}
function textNode(scalar, { source, placeOf }, start) {
	const text = typeof scalar.value === "string" ? scalar.value : "";
	const end = scalar.range?.[1] ?? start;
	const isQuoted = scalar.type === "QUOTE_DOUBLE" || scalar.type === "QUOTE_SINGLE";
	const isBlock = scalar.type === "BLOCK_LITERAL" || scalar.type === "BLOCK_FOLDED";
	const first = start + (isQuoted ? 1 : 0);
	const isAsWritten = !isBlock && source.startsWith(text, first);
	let offsets;
	const offsetAt = (offset) => {
		if (isAsWritten) return first + offset;
		offsets ??= alignedOffsets(text, source.slice(0, end), isBlock ? afterLine(source, start) : first, scalar.type);
		return offsets[Math.min(offset, text.length - 1)] ?? start;
	};
	const lineEnd = source.indexOf("\n", end);
	return {
		kind: "text",
		text,
		isPlain: !isQuoted && !isBlock,
		location: placeOf(start),
		locationAt: (offset) => placeOf(offsetAt(offset)),
		trailingText: source.slice(end, Math.min(lineEnd < 0 ? source.length : lineEnd, end + 500))
	};
}
const afterLine = (source, offset) => {
	const end = source.indexOf("\n", offset);
	return end < 0 ? source.length : end + 1;
};
const isWhite = (character) => character === " " || character === "\n" || character === "\r" || character === "	";
function alignedOffsets(text, source, start, type) {
	const offsets = [];
	const isBlock = type === "BLOCK_LITERAL" || type === "BLOCK_FOLDED";
	let at = start;
	const skipIndentation = (index) => {
		const [indented, kept] = [spacesAt(source, at), spacesAt(text, index)];
		if (indented > kept) at += indented - kept;
	};
	if (isBlock) skipIndentation(0);
	for (let index = 0; index < text.length; index++) {
		const isEscape = () => type === "QUOTE_DOUBLE" && source[at] === "\\";
		const isContinuation = () => isEscape() && /^\\\r?\n/.test(source.slice(at, at + 3));
		if (isWhite(text[index])) {
			offsets.push(at);
			if (isEscape() && !isContinuation()) at += escapeLength(source, at);
			else if (isWhite(source[at])) at += source.startsWith("\r\n", at) ? 2 : 1;
			if (isBlock && text[index] === "\n") skipIndentation(index + 1);
			continue;
		}
		while (at < source.length && (isWhite(source[at]) || isContinuation())) at++;
		offsets.push(at);
		if (isEscape()) {
			if (source[at + 1] === "U" && /[\uD800-\uDBFF]/.test(text[index] ?? "")) {
				offsets.push(at);
				index++;
			}
			at += escapeLength(source, at);
		} else at += type === "QUOTE_SINGLE" && source[at] === "'" ? 2 : 1;
	}
	return offsets;
}
function spacesAt(text, offset) {
	let end = offset;
	while (text[end] === " ") end++;
	return end - offset;
}
const escapeLength = (source, at) => ({
	x: 4,
	u: 6,
	U: 10
})[source[at + 1] ?? ""] ?? 2;
const syntheticNode = (text, location, isPlain = false) => ({
	kind: "text",
	text,
	isPlain,
	location,
	locationAt: () => location,
	trailingText: ""
});
const mapOf = (node) => node?.kind === "map" ? node : void 0;
const listOf$1 = (node) => node?.kind === "list" ? node : void 0;
const textOf$1 = (node) => node?.kind === "text" ? node : void 0;
const get = (node, key) => mapOf(node)?.entries.get(key)?.value;
function* textsIn(...nodes) {
	const seen = new Set();
	const rest = nodes.toReversed();
	for (let node = rest.pop(); node !== void 0; node = rest.pop()) {
		if (seen.has(node)) continue;
		seen.add(node);
		if (node.kind === "text") yield node;
		else {
			const below = node.kind === "list" ? node.items : Array.from(node.entries.values(), ({ value }) => value);
			for (const each of below.toReversed()) rest.push(each);
		}
	}
}
const entriesOf = (node) => [...mapOf(node)?.entries.values() ?? []];
const isNull = (node) => node.kind === "text" && node.isPlain && /^(?:~|null|)$/i.test(node.text);
// build/workflow/faults.js
const OF_JOB = "github needs strategy matrix vars inputs";
const OF_STEP = `${OF_JOB} job runner env steps`;
const OF_KEYS = {
	concurrency: OF_JOB,
	env: `${OF_JOB} secrets`,
	if: "github needs vars inputs",
	name: OF_JOB,
	"runs-on": OF_JOB,
	secrets: "github needs strategy matrix secrets inputs vars",
	strategy: "github needs vars inputs",
	with: OF_JOB
};
function workflowFaults(root) {
	const faults = {
		faults: [],
		seen: new Set()
	};
	check$1(get(root, "env"), "github secrets inputs vars", "env", faults);
	for (const { value: job } of entriesOf(get(root, "jobs"))) {
		for (const [key, contexts] of Object.entries(OF_KEYS)) {
			if (key === "secrets" && textOf$1(get(job, key)) !== void 0) continue;
			check$1(get(job, key), contexts, `jobs.<job_id>.${key}`, faults, key === "if");
		}
		const environment = get(job, "environment");
		check$1(textOf$1(environment) ?? get(environment, "name"), OF_JOB, "jobs.<job_id>.environment", faults);
		const container = get(job, "container");
		check$1(textOf$1(container) ?? get(container, "image"), OF_JOB, "jobs.<job_id>.container.image", faults);
		for (const { value } of entriesOf(get(job, "services"))) check$1(get(value, "image"), OF_JOB, "jobs.<job_id>.services", faults);
		check$1(get(job, "outputs"), `${OF_STEP} secrets`, "jobs.<job_id>.outputs", faults);
		checkSteps(get(job, "steps"), `${OF_STEP} secrets`, faults);
	}
	return faults.faults;
}
function actionFaults(root) {
	const faults = {
		faults: [],
		seen: new Set()
	};
	checkSteps(get(get(root, "runs"), "steps"), "github inputs strategy matrix job runner env steps vars", faults);
	return faults.faults;
}
function checkSteps(list, contexts, faults) {
	const ofCondition = contexts.replace(" secrets", "");
	for (const step of listOf$1(list)?.items ?? []) {
		check$1(get(step, "if"), ofCondition, "steps.if", faults, true);
		for (const key of [
			"name",
			"run",
			"env",
			"with",
			"working-directory",
			"continue-on-error",
			"timeout-minutes"
		]) check$1(get(step, key), contexts, `steps.${key}`, faults);
	}
}
const MAX_FAULTS$1 = 50;
function check$1(node, contexts, key, checked, isCondition = false) {
	const { faults, seen } = checked;
	if (node === void 0 || seen.has(node) || faults.length >= MAX_FAULTS$1) return;
	seen.add(node);
	if (node.kind === "list") for (const item of node.items) check$1(item, contexts, key, checked);
	if (node.kind === "map") for (const { value } of node.entries.values()) check$1(value, contexts, key, checked);
	if (node.kind !== "text" || isNull(node) || node.text.trim() === "") return;
	for (const { expression, location } of expressionsIn(node, isCondition)) {
		const fault = expression === void 0 ? { cause: "not-closed" } : faultOf(expression, contexts, key);
		if (fault !== void 0) faults.push({
			...fault,
			location
		});
	}
}
function* expressionsIn(node, isCondition) {
	const { text } = node;
	if (isCondition && !text.includes("${{")) {
		yield {
			expression: text,
			location: node.location
		};
		return;
	}
	for (const { start, expression } of expressionsOf(text)) yield {
		expression,
		location: node.locationAt(start)
	};
}
function faultOf(expression, contexts, key) {
	const text = expression.trim();
	if (isSyntaxFault(expression)) {
		const corrected = text.replaceAll("\"", "'");
		return {
			cause: "syntax",
			text,
			...!isSyntaxFault(corrected) && { corrected }
		};
	}
	const allowed = contexts.split(" ");
	const context = contextsIn(expression).find((name) => !allowed.includes(name));
	return context === void 0 ? void 0 : {
		cause: "context",
		context,
		key,
		text
	};
}
function callFaults(root, given, uses, location) {
	const declared = get(get(get(root, "on"), "workflow_call"), "inputs");
	const names = new Set(entriesOf(given).map(({ key }) => key.text.toLowerCase()));
	const missing = missingIn(declared, names).map((input) => ({
		cause: "input-missing",
		of: "workflow",
		input,
		uses,
		location
	}));
	const known = new Set(entriesOf(declared).map(({ key }) => key.text.toLowerCase()));
	const unknown = entriesOf(given).filter(({ key }) => !known.has(key.text.toLowerCase())).map(({ key }) => ({
		cause: "input-unknown",
		input: key.text,
		uses,
		location: key.location
	}));
	return [...missing, ...unknown];
}
function actionCallFaults(root, given, uses, location) {
	const required = requiredOf.get(root) ?? missingIn(get(root, "inputs"), new Set()).filter((input) => isUsed(get(root, "runs"), input));
	requiredOf.set(root, required);
	return required.filter((input) => !given.has(input.toLowerCase())).map((input) => ({
		cause: "input-missing",
		of: "action",
		input,
		uses,
		location
	}));
}
const requiredOf = new WeakMap();
const missingIn = (declared, given) => entriesOf(declared).filter(({ value }) => textOf$1(get(value, "required"))?.text === "true" && get(value, "default") === void 0).map(({ key }) => key.text).filter((name) => !given.has(name.toLowerCase()));
function isUsed(node, input) {
	const reference = `inputs.${input.toLowerCase()}`;
	const seen = new Set();
	const visit = (each) => {
		if (seen.has(each)) return false;
		seen.add(each);
		if (each.kind === "list") return each.items.some(visit);
		if (each.kind === "map") return [...each.entries.values()].some(({ value }) => visit(value));
		return each.text.toLowerCase().includes(reference);
	};
	return node !== void 0 && visit(node);
}
// build/workflow/contexts.js
const contextOf$1 = (scope) => ({
	lookUp: (path) => lookUp$1(scope, path),
	substitutions: scope.substitutions,
	budget: scope.budget
});
function lookUp$1(scope, [root, ...names]) {
	const [first = "", second, third] = names.map((name) => name.toLowerCase());
	if (root === "env" && names.length === 1) return operandIn(scope.env, names[0] ?? "");
	if (root === "inputs" && names.length === 1) return inputIn(scope, first);
	if (root === "matrix" && names.length > 0) return matrixIn(scope, names);
	if (root === "github" && names.length === 1 && first === "event_name") return scope.event;
	if ((root === "steps" || root === "needs" || root === "jobs") && names.length === 3 && second === "outputs") return operandIn(scope[root].get(first) ?? new Map(), third ?? "");
}
function operandIn(values, name) {
	const value = values.get(name);
	return value === void 0 ? void 0 : textOperand(value.segments);
}
function inputIn({ inputs, file }, name) {
	if (inputs === void 0) return void 0;
	return inputs.get(name) ?? ((0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_0__.d)(file) ? "undeclared" : nullOperand(file));
}
const nullOperand = (file) => knownOperand(new Null(), {
	file,
	line: 1,
	column: 1
});
function matrixIn(scope, [name = "", ...names]) {
	if (scope.matrixNames?.has(name.toLowerCase()) === false) return "undeclared";
	if (scope.matrix === void 0) return void 0;
	const context = contextOf$1({
		...scope,
		matrix: void 0,
		env: new Map()
	});
	let node = scope.matrix.get(name.toLowerCase());
	for (const step of names) {
		if (node?.kind === "text" && operandOf(node, context).kind === "open") return void 0;
		node = memberOf(node, step.toLowerCase());
	}
	if (node === void 0) return nullOperand(scope.file);
	return node.kind === "text" ? operandOf(node, context) : void 0;
}
function memberOf(node, name) {
	if (node?.kind === "map") return entriesOf(node).find(({ key }) => key.text.toLowerCase() === name)?.value;
	return node?.kind === "list" ? node.items[Number(name)] : void 0;
}
function withEnv(scope, node) {
	const values = valuesOf(node, scope);
	return values.size === 0 ? scope : {
		...scope,
		env: new Map([...scope.env, ...values])
	};
}
function valuesOf(node, scope, named = (name) => name, filled = valueOfText) {
	const context = contextOf$1(scope);
	return new Map(entriesOf(node).flatMap(({ key, value }) => {
		const text = textOf$1(value);
		return text === void 0 ? [] : [[named(key.text), filled(text, context)]];
	}));
}
function nodeOf(data, location) {
	if (data instanceof Array$1) return {
		kind: "list",
		items: data.values().map((item) => nodeOf(item, location)),
		location
	};
	if (!(data instanceof Dictionary)) return syntheticNode(data.coerceString(), location, !("value" in data && typeof data.value === "string"));
	return {
		kind: "map",
		entries: new Map(data.pairs().map(({ key, value }) => [key, {
			key: syntheticNode(key, location),
			value: nodeOf(value, location)
		}])),
		location
	};
}
function resolved(node, scope) {
	if (node?.kind !== "text" || isNull(node) || !node.text.trimStart().startsWith("${{")) return node;
	const operand = operandOf(node, contextOf$1(scope));
	return operand.kind === "known" ? nodeOf(operand.data, node.location) : void 0;
}
// build/workflow/containers.js
function containerOf(node, scope) {
	const said = resolved(node, scope);
	const image = textOf$1(said) ?? textOf$1(get(said, "image"));
	if (image === void 0 || isNull(image) || image.text === "") return void 0;
	const settings = [get(said, "options"), ...listOf$1(get(said, "volumes"))?.items ?? []];
	return {
		image: valueOfText(image, contextOf$1(scope)),
		hasCredentials: get(said, "credentials") !== void 0,
		mounts: settings.map((each) => textOf$1(each)?.text ?? "").filter((text) => text !== "")
	};
}
const servicesOf = (node, scope) => entriesOf(node).flatMap(({ key, value }) => {
	const service = containerOf(value, scope);
	return service === void 0 ? [] : [{
		name: key.text,
		...service
	}];
});
// build/workflow/file-secrets.js
function secretsOfFile(root) {
	const secrets = new Map();
	const seen = new Set();
	const visit = (node, isCondition) => {
		if (seen.has(node)) return;
		seen.add(node);
		if (node.kind === "list") for (const item of node.items) visit(item, false);
		if (node.kind === "map") for (const { key, value } of node.entries.values()) visit(value, key.text === "if");
		const text = textOf$1(node)?.text;
		if (text === void 0 || node.kind !== "text" || !/secrets/i.test(text)) return;
		if (isCondition && !text.includes("${{")) (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_0__.c)(secrets, text, node.location);
		for (const { start, expression } of expressionsOf(text)) (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_0__.c)(secrets, expression ?? "", node.locationAt(start));
	};
	visit(root, false);
	return secrets;
}
// build/workflow/fork-guard.js
function keepsForksOut(condition) {
	if (condition === void 0) return false;
	const settled = condition.replace(/\b(?:always|success)\(\s*\)/gi, "true").replace(/\b(?:failure|cancelled)\(\s*\)/gi, "false");
	return isTruthy(evaluate(settled, _manifest_js__WEBPACK_IMPORTED_MODULE_2__.A, inFork(settled))) !== true;
}
const inFork = (condition) => {
	const comparisons = [...condition.matchAll(/github\.(\w+)\s*==\s*'([^']*)'/gi)];
	const permissionOf = (name) => comparisons.find(([, compared]) => compared?.toLowerCase() === name)?.[2];
	const repository = permissionOf("repository") ?? "base/repository";
	const values = {
		"github.event_name": "pull_request",
		"github.event.action": "opened",
		"github.ref": "refs/pull/1/merge",
		"github.ref_name": "1/merge",
		"github.ref_type": "branch",
		"github.repository": repository,
		"github.repository_owner": permissionOf("repository_owner") ?? repository.split("/")[0],
		"github.base_ref": permissionOf("base_ref"),
		"github.event.pull_request.head.repo.fork": true,
		"github.event.pull_request.head.repo.full_name": "somebody/fork",
		"github.event.pull_request.head.repo.owner.login": "somebody",
		"github.event.pull_request.head.user.login": "somebody"
	};
	return (path) => {
		const value = path[0] === "secrets" ? "" : values[path.join(".").toLowerCase()];
		if (value === void 0) return void 0;
		return knownOperand(typeof value === "boolean" ? new BooleanData(value) : new StringData(value), _manifest_js__WEBPACK_IMPORTED_MODULE_2__.A);
	};
};
// build/workflow/job-outputs.js
const jobOutputsOf = (node, context) => new Map(entriesOf(node).flatMap(({ key, value }) => {
	const text = textOf$1(value);
	if (text === void 0) return [];
	return [[key.text.toLowerCase(), {
		value: valueOfText(text, context),
		text: text.text,
		location: text.location
	}]];
}));
const handedOn = (id, outputs) => new Map([...outputs].map(([name, { segments, location }]) => {
	const whole = segments.length === 1 ? `needs.${id.toLowerCase()}.outputs.${name}` : void 0;
	return [name, {
		segments: segments.map((segment) => namedForAll(segment, id, whole)),
		location
	}];
}));
function namedForAll(segment, id, whole) {
	if ("literal" in segment || !OF_ONE_JOB$1.test(segment.expression)) return segment;
	if (whole !== void 0) {
		const { written: _, ...rest } = segment;
		return {
			...rest,
			expression: whole
		};
	}
	const { expression, written = expression } = segment;
	return {
		...segment,
		expression: `jobs.${id.toLowerCase()}.${expression}`,
		written
	};
}
const OF_ONE_JOB$1 = /\$(?!\{?GITHUB_(?:ACTOR|REF|REPOSITORY|RUN|SHA))|\b(?:env|job|jobs|matrix|needs|runner|steps|strategy)\b/;
const NEEDED = /\bneeds\s*\.\s*([\w-]+)\s*\.\s*outputs\s*\.\s*([\w-]+)/gi;
function neededOutputsOf(job) {
	const before = neededOf.get(job);
	if (before !== void 0) return before;
	const needed = new Map();
	const add = (node, expression, from) => {
		for (const { 1: id = "", 2: name = "", index } of expression.matchAll(NEEDED)) {
			const key = `${id}.${name}`.toLowerCase();
			if (!needed.has(key)) needed.set(key, node.locationAt(from + index));
		}
	};
	for (const node of textsIn(job)) {
		if (!node.text.includes("needs")) continue;
		for (const { start, expression } of expressionsOf(node.text)) if (!isInComment(node.text, start)) add(node, expression ?? "", start + 3);
	}
	for (const node of [job, ...listOf$1(get(job, "steps"))?.items ?? []]) {
		const condition = textOf$1(get(node, "if"));
		if (condition !== void 0 && !condition.text.includes("${{")) add(condition, condition.text, 0);
	}
	neededOf.set(job, needed);
	return needed;
}
const isInComment = (text, at) => /^\s*#/.test(text.slice(text.lastIndexOf("\n", at - 1) + 1, at));
const neededOf = new WeakMap();
// build/workflow/matrix.js
const MAX_COMBINATIONS = 20;
const MAX_WORK = 5e3;
const MAX_NAME = 1e3;
function combinationsOf(matrix, scope, isUsed) {
	const root = resolved(matrix, scope);
	if (root?.kind !== "map") return void 0;
	const axes = [];
	const extra = {
		include: [],
		exclude: []
	};
	for (const { key, value } of entriesOf(root)) {
		const list = listOf$1(resolved(value, scope));
		if (list === void 0 || list.items.length > MAX_WORK) return void 0;
		const items = list.items.map((item) => resolved(item, scope) ?? item);
		const name = key.text.toLowerCase();
		if (name in extra) extra[name] = items.map(combinationOf);
		else axes.push({
			name,
			values: items
		});
	}
	const { include = [], exclude = [] } = extra;
	if (axes.reduce((product, { values }) => product * values.length, 1) * (1 + include.length + exclude.length) > MAX_WORK) return void 0;
	const named = keyOf(scope);
	const isSame = (one, other) => named(one) === named(other);
	return distinct(included(axes.reduce((rows, { name, values }) => rows.flatMap((row) => values.map((value) => new Map([...row, [name, value]]))), axes.length === 0 ? [] : [new Map()]).filter((row) => !exclude.some((out) => [...out].every(([name, value]) => isSame(row.get(name), value)))), include, isSame), named, isUsed);
}
function matrixNames(strategy, scope) {
	if (strategy === void 0) return new Set();
	const known = resolved(strategy, scope);
	if (known?.kind !== "map") return void 0;
	const matrix = get(known, "matrix");
	if (matrix === void 0) return new Set();
	const root = resolved(matrix, scope);
	if (root?.kind !== "map") return void 0;
	const names = new Set();
	for (const { key, value } of entriesOf(root)) {
		const name = key.text.toLowerCase();
		if (name === "exclude") continue;
		if (name !== "include") {
			names.add(name);
			continue;
		}
		const rows = listOf$1(resolved(value, scope))?.items.map((item) => resolved(item, scope));
		if (rows === void 0 || rows.some((row) => row?.kind !== "map")) return void 0;
		for (const row of rows) for (const added of entriesOf(row)) names.add(added.key.text.toLowerCase());
	}
	return names;
}
const combinationOf = (node) => new Map(entriesOf(node).map(({ key, value }) => [key.text.toLowerCase(), value]));
function included(product, include, isSame) {
	const rows = product.map((original) => ({
		original,
		all: new Map(original)
	}));
	const own = [];
	for (const entry of include) {
		const fitting = rows.filter(({ original }) => [...entry].every(([name, value]) => !original.has(name) || isSame(original.get(name), value)));
		if (fitting.length === 0) own.push(entry);
		for (const { all } of fitting) for (const [name, value] of entry) all.set(name, value);
	}
	return [...rows.map(({ all }) => all), ...own];
}
function distinct(rows, named, isUsed) {
	const byKey = new Map();
	for (const row of rows) {
		const used = [...row].filter(([name]) => isUsed(name));
		const key = JSON.stringify(used.map(([name, value]) => [name, named(value)]));
		if (!byKey.has(key)) byKey.set(key, new Map([...row].map(([name, value]) => [name, isUsed(name) ? value : unknownOf(name, value)])));
		if (byKey.size > MAX_COMBINATIONS) return void 0;
	}
	return byKey.size === 0 ? void 0 : [...byKey.values()];
}
const unknownOf = (name, { location }) => syntheticNode(`\${{ matrix.${name} }}`, location);
function keyOf(scope) {
	const context = contextOf$1(scope);
	const names = new Map();
	const nameOf = (node) => {
		if (node.kind === "list") return JSON.stringify(node.items.map(named));
		if (node.kind === "map") return JSON.stringify(entriesOf(node).map(({ key, value }) => [key.text, named(value)]));
		const operand = operandOf(node, context);
		return operand.kind === "known" ? JSON.stringify(operand.data.coerceString()) : `?${names.size}`;
	};
	const named = (node) => {
		if (node === void 0 || isNull(node)) return "";
		const known = names.get(node);
		if (known !== void 0) return known;
		const name = nameOf(node);
		const short = name.length > MAX_NAME ? `#${names.size}` : name;
		names.set(node, short);
		return short;
	};
	return named;
}
// build/workflow/permissions.js
function permissionsOf(parent) {
	const found = mapOf(parent)?.entries.get("permissions");
	if (found === void 0 || isNull(found.value)) return void 0;
	const { key, value: node } = found;
	if (node.kind === "text") {
		const all = node.text.trim();
		return {
			idToken: all === "write-all" ? "write" : all === "read-all" ? "none" : "unknown",
			location: node.location
		};
	}
	const entry = textOf$1(get(node, "id-token"));
	if (entry === void 0) return {
		idToken: "none",
		location: key.location,
		isList: true
	};
	return {
		idToken: entry.text.includes("${{") ? "unknown" : entry.text === "write" ? "write" : "none",
		location: entry.location,
		isList: true
	};
}
function allowed(own, callers) {
	if (own === void 0 || own === "unknown") return callers;
	if (own.idToken === "none" || callers === "unknown") return own.idToken === "none" ? own : "unknown";
	return callers.idToken === "write" ? own : callers;
}
// build/workflow/ignores.js
const COMMENT = /#\s*acr-login-check:\s*ignore\s*=\s*([\w-]+(?:\s*,\s*[\w-]+)*)/;
function ignoresIn(file, text) {
	if (!text.includes("acr-login-check:")) return [];
	const lines = text.split("\n");
	const ignores = [];
	let next = lines.length;
	for (let index = lines.length - 1; index >= 0; index--) {
		const line = lines[index] ?? "";
		const isAside = /^\s*(?:#|$)/.test(line);
		if (!isAside) next = index + 1;
		const [, list] = COMMENT.exec(line) ?? [];
		if (list !== void 0) ignores.push({
			file,
			ids: list.split(",").map((id) => id.trim()),
			line: isAside ? next : index + 1
		});
	}
	return ignores.reverse();
}
// build/workflow/read-limits.js
const MAX_CHARACTERS = 4e6;
const MAX_STEPS = 6e3;
const newReader = (context) => ({
	context,
	files: new Map(),
	problems: [],
	ignores: [],
	faults: [],
	checked: new Set(),
	budget: {
		characters: MAX_CHARACTERS,
		steps: MAX_STEPS
	}
});
const MAX_FAULTS = 200;
const noteFaults = (reader, faults) => {
	if (reader.faults.length < MAX_FAULTS) reader.faults.push(...faults);
};
function check(reader, file, root, faultsOf) {
	if (reader.checked.has(file)) return;
	reader.checked.add(file);
	noteFaults(reader, faultsOf(root));
}
function loaded(reader, path) {
	if (!reader.files.has(path)) {
		const text = reader.context.textOf(path);
		reader.files.set(path, text === void 0 ? void 0 : parsed$1(reader, nameOf(reader, path), text));
	}
	return reader.files.get(path);
}
const nameOf = ({ context: { prefix = "" } }, path) => `${prefix}${path}`;
function parsed$1(reader, file, text) {
	const read = yamlOf(file, text);
	if ("kind" in read) {
		reader.problems.push({
			location: read.location,
			kind: read.kind,
			text: read.text
		});
		return;
	}
	reader.ignores.push(...ignoresIn(file, read.text));
	return read.root;
}
const yamlAt = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_3__.r)((key) => {
	const [file = ""] = key.split("\0", 1);
	return readYaml(file, key.slice(file.length + 1));
}, 20, 1e5);
const yamlOf = (file, text) => yamlAt(`${file}\0${text}`);
// build/workflow/partial-string-ops.js
const toValue = (segments, location) => ({
	segments,
	location
});
const unknownValue = (expression, location) => toValue([{
	expression,
	location
}], location);
const hasUnknown = (segments) => segments.some((segment) => "expression" in segment);
const sizeOf = (segments) => segments.reduce((sum, segment) => sum + 32 + ("literal" in segment ? segment.literal.length : 0), 0);
function literalPrefix$1(value) {
	let text = "";
	for (const segment of value.segments) {
		if ("expression" in segment) break;
		text += segment.literal;
	}
	return text;
}
function advance(location, text) {
	const lastBreak = text.lastIndexOf("\n");
	if (lastBreak < 0) return {
		...location,
		column: location.column + text.length
	};
	return {
		...location,
		line: location.line + text.split("\n").length - 1,
		column: text.length - lastBreak
	};
}
function splitPieces(segments, separator) {
	let current = [];
	const parts = [current];
	for (const segment of segments) {
		if ("expression" in segment) {
			current.push(segment);
			continue;
		}
		let from = 0;
		const add = (to) => {
			if (to > from) current.push({
				...segment,
				literal: segment.literal.slice(from, to),
				location: advance(segment.location, segment.literal.slice(0, from))
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
const listOf = (value, separator) => splitPieces(value.segments, separator).map((segments) => trimmed(segments)).flatMap((segments) => segments[0] === void 0 ? [] : [toValue(segments, segments[0].usedAt ?? segments[0].location)]);
const trimmed = (segments) => trimmedEnd(trimmedStart(segments, (text) => text.trimStart()), (text) => text.trimEnd());
function trimmedStart(segments, trim) {
	for (const [index, first] of segments.entries()) {
		if ("expression" in first) return segments.slice(index);
		const text = trim(first.literal);
		if (text === first.literal) return segments.slice(index);
		if (text === "") continue;
		const cut = first.literal.slice(0, first.literal.length - text.length);
		return [{
			...first,
			literal: text,
			location: advance(first.location, cut)
		}, ...segments.slice(index + 1)];
	}
	return [];
}
function trimmedEnd(segments, trim) {
	for (let count = segments.length; count > 0; count--) {
		const last = segments[count - 1];
		if (last === void 0 || "expression" in last) return segments.slice(0, count);
		const text = trim(last.literal);
		if (text === last.literal) return segments.slice(0, count);
		if (text !== "") return [...segments.slice(0, count - 1), {
			...last,
			literal: text
		}];
	}
	return [];
}
function withoutStart(value, start) {
	if (start !== "" && !literalPrefix$1(value).startsWith(start)) return void 0;
	let remaining = start.length;
	const segments = [];
	for (const segment of value.segments) if (remaining === 0 || "expression" in segment) segments.push(segment);
	else if (segment.literal.length <= remaining) remaining -= segment.literal.length;
	else {
		segments.push({
			...segment,
			literal: segment.literal.slice(remaining),
			location: advance(segment.location, segment.literal.slice(0, remaining))
		});
		remaining = 0;
	}
	return toValue(segments, advance(value.location, start));
}
const mapSegments = (segments, change) => segments.flatMap((segment) => {
	if ("expression" in segment) return [{
		expression: "",
		location: segment.location
	}];
	const text = change(segment.literal);
	const { location, mayBeMissing } = segment;
	return text === "" ? [] : [{
		literal: text,
		location,
		...mayBeMissing === true && { mayBeMissing }
	}];
});
// node_modules/unbash/dist/traversal.js
function forEachChild(node, callback) {
	switch (node.type) {
		case "Script":
		case "CompoundList":
		case "AndOr":
			for (const command of node.commands) callback(command);
			return;
		case "Statement":
			callback(node.command);
			return;
		case "Command":
			for (const child of node.prefix) callback(child);
			if (node.name) callback(node.name);
			for (const child of node.suffix) callback(child);
			return;
		case "Pipeline":
			for (const prefix of node.prefixes) callback(prefix);
			for (const command of node.commands) callback(command);
			return;
		case "Redirected":
			callback(node.command);
			for (const redirect of node.redirects) callback(redirect);
			return;
		case "If":
			callback(node.clause);
			callback(node.then);
			for (const branch of node.elif) callback(branch);
			if (node.else) callback(node.else);
			return;
		case "Elif":
			callback(node.clause);
			callback(node.then);
			return;
		case "For":
		case "Select":
			callback(node.name);
			if (node.wordlist) for (const word of node.wordlist) callback(word);
			callback(node.body);
			return;
		case "While":
			callback(node.clause);
			callback(node.body);
			return;
		case "Function":
		case "Coproc":
			if (node.name) callback(node.name);
			callback(node.body);
			return;
		case "Subshell":
		case "BraceGroup":
			callback(node.body);
			return;
		case "Case":
			callback(node.word);
			for (const item of node.items) callback(item);
			return;
		case "CaseItem":
			for (const pattern of node.pattern) callback(pattern);
			callback(node.body);
			return;
		case "ArithmeticFor": {
			const initialize = node.initialize;
			if (initialize) callback(initialize);
			const test = node.test;
			if (test) callback(test);
			const update = node.update;
			if (update) callback(update);
			callback(node.body);
			return;
		}
		case "Word":
		case "Glob":
		case "ArithmeticWord":
		case "HereDocBody":
		case "BraceExpansion":
		case "ExtendedGlob": {
			const parts = node.parts;
			if (parts) for (const part of parts) callback(part);
			return;
		}
		case "DoubleQuoted":
		case "LocaleString":
			for (const part of node.parts) callback(part);
			return;
		case "ParameterExpansion":
			if (node.index) callback(node.index);
			if (node.operation) callback(node.operation);
			return;
		case "Default":
		case "Remove":
		case "Transform":
			callback(node.operand);
			return;
		case "CaseModification":
			if (node.operand) callback(node.operand);
			return;
		case "Replace":
			callback(node.pattern);
			callback(node.replacement);
			return;
		case "Slice":
			callback(node.offset);
			if (node.length) callback(node.length);
			return;
		case "Assignment": {
			const index = node.index;
			if (index) callback(index);
			callback(node.value);
			return;
		}
		case "ArrayValue":
			for (const element of node.elements) callback(element);
			return;
		case "Redirect":
		case "HereString":
			if (node.descriptor) callback(node.descriptor);
			if (node.target) callback(node.target);
			return;
		case "HereDoc":
			if (node.descriptor) callback(node.descriptor);
			if (node.delimiter) callback(node.delimiter);
			callback(node.body);
			return;
		case "CommandExpansion":
		case "ProcessSubstitution":
		case "ArithmeticCommandExpansion": {
			const script = node.script;
			if (script) callback(script);
			return;
		}
		case "ArithmeticExpansion":
		case "ArithmeticCommand":
		case "ArithmeticGroup":
		case "TestCommand":
		case "TestGroup": {
			const expression = node.expression;
			if (expression) callback(expression);
			return;
		}
		case "ArithmeticBinary":
		case "TestBinary":
			callback(node.left);
			callback(node.right);
			return;
		case "ArithmeticUnary":
		case "TestUnary":
			callback(node.operand);
			return;
		case "ArithmeticTernary":
			callback(node.test);
			callback(node.consequent);
			callback(node.alternate);
			return;
		case "TestLogical":
			for (const operand of node.operands) callback(operand);
			return;
		case "TestNot":
			for (const negation of node.negations) callback(negation);
			callback(node.operand);
			return;
		case "Literal":
		case "SingleQuoted":
		case "AnsiCQuoted":
		case "SimpleExpansion":
		case "Names":
		case "Unknown":
		case "FileDescriptor":
		case "FileDescriptorVariable":
		case "HereDocDelimiter":
		case "Time":
		case "Negation": return;
		default: throw new TypeError(`Unexpected syntax node: ${node}`);
	}
}
// node_modules/unbash/dist/ansi-c.js
function isOctal(code) {
	return code >= 48 && code <= 55;
}
function isHex(code) {
	return code >= 48 && code <= 57 || code >= 65 && code <= 70 || code >= 97 && code <= 102;
}
function codePoint(value, fallback) {
	try {
		return String.fromCodePoint(value);
	} catch {
		return fallback;
	}
}
const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
function decodeBytes(bytes) {
	return utf8.decode(new Uint8Array(bytes));
}
function readByteEscape(source, pos, limit) {
	if (source.charCodeAt(pos) !== 92 || pos + 2 > limit) return void 0;
	const escaped = source.charCodeAt(pos + 1);
	const digitsStart = pos + 2;
	let end = digitsStart;
	if (escaped === 120) {
		while (end < limit && end - digitsStart < 2 && isHex(source.charCodeAt(end))) end++;
		if (end === digitsStart) return void 0;
		return {
			value: Number.parseInt(source.slice(digitsStart, end), 16),
			end
		};
	}
	if (!isOctal(escaped)) return void 0;
	while (end < limit && end - digitsStart < 2 && isOctal(source.charCodeAt(end))) end++;
	return {
		value: Number.parseInt(source.slice(pos + 1, end), 8) & 255,
		end
	};
}
function decodeAnsiCQuoted(source, start, limit) {
	let pos = start;
	let value = "";
	let bytes = [];
	let nul = -1;
	while (pos < limit && source.charCodeAt(pos) !== 39) {
		const escapeStart = pos;
		const byte = readByteEscape(source, pos, limit);
		if (byte && byte.value >= 128) {
			bytes.push(byte.value);
			pos = byte.end;
			continue;
		}
		if (bytes.length > 0) {
			value += decodeBytes(bytes);
			bytes = [];
		}
		if (byte) {
			if (byte.value === 0 && nul === -1) nul = value.length;
			value += String.fromCharCode(byte.value);
			pos = byte.end;
			continue;
		}
		if (source.charCodeAt(pos) !== 92 || pos + 1 >= limit) {
			const runStart = pos;
			while (pos < limit) {
				const code = source.charCodeAt(pos);
				if (code === 39 || code === 92 && pos + 1 < limit) break;
				pos++;
			}
			value += source.slice(runStart, pos);
			continue;
		}
		pos++;
		const escaped = source[pos++];
		switch (escaped) {
			case "a":
				value += "\x07";
				break;
			case "b":
				value += "\b";
				break;
			case "e":
			case "E":
				value += "\x1B";
				break;
			case "f":
				value += "\f";
				break;
			case "n":
				value += "\n";
				break;
			case "r":
				value += "\r";
				break;
			case "t":
				value += "	";
				break;
			case "v":
				value += "\v";
				break;
			case "\\":
				value += "\\";
				break;
			case "'":
				value += "'";
				break;
			case "\"":
				value += "\"";
				break;
			case "?":
				value += "?";
				break;
			case "\n": break;
			case "c": {
				const code = pos < limit ? source.charCodeAt(pos) : 39;
				if (code === 39) {
					value += source.slice(escapeStart, pos);
					break;
				}
				pos++;
				if (code === 92) {
					const pair = pos < limit && source.charCodeAt(pos) === 92;
					if (pair) pos++;
					value += "";
					if (!pair && pos < limit) {
						value += source[pos];
						pos++;
					}
					break;
				}
				const control = code === 63 ? 127 : code & 31;
				if (control === 0 && code < 128 && nul === -1) nul = value.length;
				value += String.fromCharCode(control);
				break;
			}
			case "u":
			case "U": {
				const digitsStart = pos;
				const maxDigits = escaped === "u" ? 4 : 8;
				while (pos < limit && pos - digitsStart < maxDigits && isHex(source.charCodeAt(pos))) pos++;
				if (pos === digitsStart) {
					value += `\\${escaped}`;
					break;
				}
				const raw = source.slice(escapeStart, pos);
				const point = Number.parseInt(source.slice(digitsStart, pos), 16);
				if (point === 0 && nul === -1) nul = value.length;
				value += codePoint(point, raw);
				break;
			}
			default: value += `\\${escaped}`;
		}
	}
	if (bytes.length > 0) value += decodeBytes(bytes);
	if (nul !== -1) value = value.slice(0, nul);
	const closed = pos < limit;
	if (closed) pos++;
	return {
		value,
		end: pos,
		closed
	};
}
// node_modules/unbash/dist/expansion.js
var ScriptExpansionImpl = class ScriptExpansionImpl {
	static _resolveScript;
	type;
	pos;
	end;
	text;
	#window;
	#script = void 0;
	constructor(type, pos, end, text, window) {
		this.type = type;
		this.pos = pos;
		this.end = end;
		this.text = text;
		this.#window = window;
	}
	get script() {
		const window = this.#window;
		if (window !== void 0) {
			const script = ScriptExpansionImpl._resolveScript(window.source, window.start, window.end, window.depth, window.parenBoundary, window.context);
			if (window.context === void 0) script.source = window.source;
			this.script = script;
		}
		return this.#script;
	}
	set script(script) {
		this.#script = script;
		this.#window = void 0;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			text: this.text,
			script: this.script
		};
	}
};
var ProcessSubstitutionImpl = class extends ScriptExpansionImpl {
	operator;
	constructor(pos, end, text, operator, window) {
		super("ProcessSubstitution", pos, end, text, window);
		this.operator = operator;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			text: this.text,
			operator: this.operator,
			script: this.script
		};
	}
};
var ArithmeticExpansionImpl = class ArithmeticExpansionImpl {
	static _resolveExpression;
	type = "ArithmeticExpansion";
	pos;
	end;
	text;
	#window;
	#expression = void 0;
	constructor(pos, end, text, window) {
		this.pos = pos;
		this.end = end;
		this.text = text;
		this.#window = window;
	}
	get expression() {
		const window = this.#window;
		if (window !== void 0) this.expression = ArithmeticExpansionImpl._resolveExpression(window.body, window.offset, window.source, window.depth, window.context, window.depth + 1);
		return this.#expression;
	}
	set expression(expression) {
		this.#expression = expression;
		this.#window = void 0;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			text: this.text,
			expression: this.expression
		};
	}
};
// node_modules/unbash/dist/word-value.js
function dequoteValue(parts) {
	let s = "";
	for (const c of parts) s += c.type === "Literal" ? c.value : c.text;
	return s;
}
function unescapeBareValue(text) {
	const first = text.indexOf("\\");
	if (first === -1) return text;
	let s = "";
	let start = 0;
	for (let i = first; i < text.length; i++) {
		if (text.charCodeAt(i) !== 92) continue;
		s += text.slice(start, i);
		i++;
		if (i >= text.length) {
			s += "\\";
			start = i;
			break;
		}
		if (text.charCodeAt(i) !== 10) s += text[i];
		start = i + 1;
	}
	return s + text.slice(start);
}
function continuedExpansionValue(text) {
	let pos = 1;
	while (text[pos] === "\\" && text[pos + 1] === "\n") pos += 2;
	return pos === 1 || text[pos] !== "(" ? text : text[0] + text.slice(pos);
}
function wordPartsValue(parts) {
	let value = "";
	for (const part of parts) switch (part.type) {
		case "Literal":
		case "Glob":
		case "SingleQuoted":
		case "AnsiCQuoted":
			value += part.value;
			break;
		case "DoubleQuoted":
		case "LocaleString":
			value += dequoteValue(part.parts);
			break;
		case "CommandExpansion":
			value += part.text[0] === "$" ? continuedExpansionValue(part.text) : part.text;
			break;
		case "ExtendedGlob":
			value += continuedExpansionValue(part.text);
			break;
		default: value += part.text;
	}
	return value;
}
// node_modules/unbash/dist/word.js
var WordImpl = class {
	type = "Word";
	text;
	pos;
	end;
	#source;
	#resolver;
	#depth;
	#parts;
	#value = null;
	constructor(text, pos, end, source, resolver, depth = 0) {
		this.text = text;
		this.pos = pos;
		this.end = end;
		this.#source = source;
		this.#resolver = resolver;
		this.#depth = depth;
		this.#parts = resolver === void 0 ? void 0 : null;
	}
	get value() {
		if (this.#value === null) {
			const parts = this.#source === void 0 && this.#parts === null ? void 0 : this.parts;
			this.#value = parts ? wordPartsValue(parts) : unescapeBareValue(this.text);
		}
		return this.#value;
	}
	get parts() {
		if (this.#parts === null) this.#parts = this.#resolver?.(this.#source ?? "", this, this.#depth) ?? void 0;
		return this.#parts;
	}
	set parts(v) {
		this.#parts = v ?? void 0;
	}
	toJSON() {
		return {
			type: this.type,
			text: this.text,
			pos: this.pos,
			end: this.end,
			parts: this.parts,
			value: this.value
		};
	}
};
// node_modules/unbash/dist/substitution-context.js
function createSubstitutionContext(parent) {
	return {
		boundaries: parent === void 0 ? void 0 : substitutionBoundaries(parent),
		wordParts: void 0,
		embeddedParts: void 0,
		arrayParts: void 0
	};
}
function substitutionBoundaries(context) {
	return context.boundaries ?? (context.boundaries = new Map());
}
function skipLineContinuations(source, pos, end) {
	while (pos + 1 < end && source.charCodeAt(pos) === 92 && source.charCodeAt(pos + 1) === 10) pos += 2;
	return pos;
}
// node_modules/unbash/dist/glob.js
function hasGlobCharacters(text) {
	return /[*?[]/.test(text);
}
const bracketSyntax = new Uint8Array(128);
bracketSyntax[33] = 1;
bracketSyntax[94] = 1;
bracketSyntax[91] = 1;
bracketSyntax[93] = 1;
bracketSyntax[58] = 1;
bracketSyntax[46] = 1;
bracketSyntax[61] = 1;
bracketSyntax[45] = 1;
bracketSyntax[92] = 1;
function bracketEnds(source, start, end, parts, offset) {
	let close = end - 1;
	while (close > start && source.charCodeAt(close) !== 93) close--;
	if (close === start) return null;
	const positions = [];
	const kinds = [];
	const members = [];
	let partIndex = 0;
	let symbols = false;
	for (let pos = start; pos < end; pos++) {
		while (parts && partIndex < parts.length && parts[partIndex].end <= pos + offset) partIndex++;
		const part = parts?.[partIndex];
		const tokenPos = pos;
		let kind = 0;
		if (part && part.pos <= pos + offset && part.type !== "Literal") pos = part.end - offset - 1;
		else {
			kind = source.charCodeAt(pos);
			if (kind === 92 && pos + 1 < end && source.charCodeAt(pos + 1) === 10) {
				pos++;
				continue;
			}
			if (kind >= 128 || !bracketSyntax[kind]) kind = 0;
		}
		const last = kinds.length - 1;
		if (kind === 0 && last >= 0 && kinds[last] === 0) {
			members[last]++;
			continue;
		}
		if (last >= 0 && kinds[last] === 91 && (kind === 58 || kind === 61 || kind === 46)) symbols = true;
		positions.push(tokenPos);
		kinds.push(kind);
		members.push(1);
	}
	const count = kinds.length;
	let symbolEnd;
	if (symbols) {
		symbolEnd = new Int32Array(count).fill(-1);
		let close = -1;
		let colon = -1;
		let eq = -1;
		let dot = -1;
		for (let i = count - 1; i >= 0; i--) {
			const kind = kinds[i + 2];
			if (kind === 93) close = i + 2;
			else if (kinds[i + 3] === 93) {
				if (kind === 58) colon = i + 2;
				else if (kind === 61) eq = i + 2;
				else if (kind === 46) dot = i + 2;
			}
			if (kinds[i] !== 91) continue;
			const type = kinds[i + 1];
			const found = type === 58 ? colon : type === 61 ? eq : type === 46 ? dot : -1;
			if (found !== -1 && (type === 46 || close === -1 || close > found)) symbolEnd[i] = found + 2;
		}
	}
	const subBracket = (open) => symbolEnd === void 0 ? -1 : symbolEnd[open];
	const endFrom = new Int32Array(count + 2).fill(-1);
	const resume = (next, range) => {
		if (next >= count) return -1;
		if (range && kinds[next] === 45 && next + 1 < count && kinds[next + 1] !== 93) {
			let last = next + 1;
			if (kinds[last] === 92) {
				if (last + 1 >= count) return -1;
				last++;
			}
			let after = last + 1;
			if (kinds[last] === 91 && kinds[last + 1] === 46) {
				const symbol = subBracket(last);
				if (symbol !== -1) after = symbol;
			} else if (kinds[last] === 0 && members[last] > 1) return endFrom[last];
			if (after >= count) return -1;
			return kinds[after] === 93 ? after + 1 : endFrom[after];
		}
		return kinds[next] === 93 ? next + 1 : endFrom[next];
	};
	for (let t = count - 1; t >= 0; t--) {
		const kind = kinds[t];
		let after = t + 1;
		let range = true;
		if (kind === 92) {
			if (t + 1 >= count) continue;
			after = t + 2;
		} else if (kind === 91) {
			const type = kinds[t + 1];
			if (type === 58 || type === 61 || type === 46) {
				const symbol = subBracket(t);
				if (symbol !== -1) {
					after = symbol;
					range = type === 46;
				}
			}
		}
		endFrom[t] = resume(after, range);
	}
	const ends = new Map();
	for (let t = 0; t < count; t++) {
		if (kinds[t] !== 91) continue;
		let first = t + 1;
		if (kinds[first] === 33 || kinds[first] === 94) first++;
		if (first >= count) continue;
		const close = kinds[first] === 93 ? resume(first + 1, true) : endFrom[first];
		if (close !== -1) ends.set(positions[t], positions[close - 1] + 1);
	}
	return ends;
}
function appendRange(source, start, end, parts, index, offset, result) {
	while (start < end) {
		while (parts && index < parts.length && parts[index].end <= start + offset) index++;
		const part = parts?.[index];
		if (part && part.pos === start + offset && part.end <= end + offset) {
			result.push(part);
			start = part.end - offset;
			index++;
			continue;
		}
		const stop = part ? Math.min(end, (part.pos > start + offset ? part.pos : part.end) - offset) : end;
		const text = source.slice(start, stop);
		result.push({
			type: "Literal",
			pos: start + offset,
			end: stop + offset,
			text,
			value: unescapeBareValue(text)
		});
		start = stop;
	}
	return index;
}
function parseGlobParts(source, start, end, parts, offset = 0) {
	let result;
	let brackets;
	let partIndex = 0;
	let emittedIndex = 0;
	let literalStart = start;
	for (let pos = start; pos < end; pos++) {
		while (parts && partIndex < parts.length && parts[partIndex].end <= pos + offset) partIndex++;
		const part = parts?.[partIndex];
		if (part && part.pos <= pos + offset && part.type !== "Literal") {
			pos = part.end - offset - 1;
			continue;
		}
		const character = source.charCodeAt(pos);
		if (character === 92) {
			pos++;
			continue;
		}
		let globEnd;
		if (character === 42 || character === 63) {
			const limit = part ? Math.min(end, part.end - offset) : end;
			const next = skipLineContinuations(source, pos + 1, limit);
			if (next < limit && source.charCodeAt(next) === 40) continue;
			globEnd = pos + 1;
			if (character === 42) while (globEnd < limit && source.charCodeAt(globEnd) === 42) {
				const next = skipLineContinuations(source, globEnd + 1, limit);
				if (next < limit && source.charCodeAt(next) === 40) break;
				globEnd++;
			}
		} else if (character === 91) {
			if (brackets === void 0) brackets = bracketEnds(source, pos, end, parts, offset);
			const close = brackets?.get(pos);
			if (close === void 0) continue;
			globEnd = close;
		} else continue;
		if (!result) result = [];
		emittedIndex = appendRange(source, literalStart, pos, parts, emittedIndex, offset, result);
		const text = source.slice(pos, globEnd);
		let glob;
		if (character === 91) {
			const interior = [];
			emittedIndex = appendRange(source, pos + 1, globEnd - 1, parts, emittedIndex, offset, interior);
			glob = {
				type: "Glob",
				kind: "bracket",
				pos: pos + offset,
				end: globEnd + offset,
				text,
				value: "[" + wordPartsValue(interior) + "]",
				parts: interior
			};
		} else glob = {
			type: "Glob",
			kind: character === 42 ? "star" : "question",
			pos: pos + offset,
			end: globEnd + offset,
			text,
			value: text,
			parts: void 0
		};
		result.push(glob);
		literalStart = globEnd;
		pos = globEnd - 1;
	}
	if (!result) return parts ?? void 0;
	appendRange(source, literalStart, end, parts, emittedIndex, offset, result);
	return result;
}
// node_modules/unbash/dist/lexer.js
const Token = {
	Word: 0,
	Assignment: 1,
	Semi: 2,
	Newline: 3,
	Pipe: 4,
	And: 5,
	Or: 6,
	Amp: 7,
	LParen: 8,
	RParen: 9,
	LBrace: 10,
	RBrace: 11,
	Bang: 12,
	If: 13,
	Then: 14,
	Else: 15,
	Elif: 16,
	Fi: 17,
	Do: 18,
	Done: 19,
	For: 20,
	While: 21,
	Until: 22,
	In: 23,
	Case: 24,
	Esac: 25,
	Function: 26,
	DoubleSemi: 27,
	SemiAmp: 28,
	DoubleSemiAmp: 29,
	Select: 30,
	DblLBracket: 31,
	DblRBracket: 32,
	EOF: 33,
	ArithCmd: 34,
	Coproc: 35,
	Redirect: 36
};
var TokenValue = class {
	token = Token.EOF;
	_value = "";
	_owner;
	pos = 0;
	end = 0;
	fileDescriptor = void 0;
	variableName = void 0;
	descriptorEnd = 0;
	delimiterQuoted = false;
	content = void 0;
	targetPos = 0;
	targetEnd = 0;
	assignmentOperatorPos = -1;
	raw = false;
	keywordEligible = false;
	constructor(owner = null) {
		this._owner = owner;
	}
	get value() {
		return this._value ?? (this._value = this._owner === null ? "" : this._owner._tokenValue(this.pos, this.end, this.raw));
	}
	set value(v) {
		this._value = v;
	}
	reset() {
		this.token = Token.EOF;
		this._value = "";
		this.pos = 0;
		this.end = 0;
		this.fileDescriptor = void 0;
		this.variableName = void 0;
		this.descriptorEnd = 0;
		this.delimiterQuoted = false;
		this.content = void 0;
		this.targetPos = 0;
		this.targetEnd = 0;
		this.assignmentOperatorPos = -1;
		this.raw = false;
		this.keywordEligible = false;
	}
	copyFrom(other) {
		this.token = other.token;
		this._value = other._value;
		this.pos = other.pos;
		this.end = other.end;
		this.fileDescriptor = other.fileDescriptor;
		this.variableName = other.variableName;
		this.descriptorEnd = other.descriptorEnd;
		this.delimiterQuoted = other.delimiterQuoted;
		this.content = other.content;
		this.targetPos = other.targetPos;
		this.targetEnd = other.targetEnd;
		this.assignmentOperatorPos = other.assignmentOperatorPos;
		this.raw = other.raw;
		this.keywordEligible = other.keywordEligible;
	}
};
const RESERVED_WORDS = new Map([
	["if", Token.If],
	["then", Token.Then],
	["else", Token.Else],
	["elif", Token.Elif],
	["fi", Token.Fi],
	["do", Token.Do],
	["done", Token.Done],
	["for", Token.For],
	["while", Token.While],
	["until", Token.Until],
	["in", Token.In],
	["case", Token.Case],
	["esac", Token.Esac],
	["function", Token.Function],
	["select", Token.Select],
	["coproc", Token.Coproc],
	["!", Token.Bang],
	["{", Token.LBrace],
	["}", Token.RBrace]
]);
const charType = new Uint8Array(128);
charType[124] = 1;
charType[38] = 1;
charType[59] = 1;
charType[40] = 1;
charType[41] = 1;
charType[60] = 1;
charType[62] = 1;
charType[32] = 1;
charType[9] = 1;
charType[10] = 1;
charType[92] = 2;
charType[39] = 2;
charType[34] = 2;
charType[36] = 2;
charType[96] = 2;
charType[123] = 2;
function skipBlanks(source, pos, end) {
	while (pos < end) {
		const ch = source.charCodeAt(pos);
		if (ch === 32 || ch === 9) pos++;
		else if (ch === 92 && pos + 1 < end && source.charCodeAt(pos + 1) === 10) pos += 2;
		else break;
	}
	return pos;
}
const arithmeticWordDelimiter = new Uint8Array(128);
for (const ch of [
	9,
	10,
	32,
	33,
	37,
	38,
	40,
	41,
	42,
	43,
	44,
	45,
	47,
	58,
	60,
	61,
	62,
	63,
	94,
	124
]) arithmeticWordDelimiter[ch] = 1;
function hasEmbeddedWordStructure(source, start, end) {
	for (let pos = start; pos < end; pos++) {
		const ch = source.charCodeAt(pos);
		if (ch === 92 || ch === 39 || ch === 34 || ch === 36 || ch === 96 || (ch === 60 || ch === 62) && pos + 1 < end && source.charCodeAt(pos + 1) === 40) return true;
	}
	return false;
}
function findUnnested(s, target, pairTernaries = false, findNestedEnd) {
	let depth = 0;
	let ternaryDepth = 0;
	for (let i = 0; i < s.length; i++) {
		const c = s.charCodeAt(i);
		if (c === 92) {
			i++;
			continue;
		}
		if (c === 123) {
			depth++;
			continue;
		}
		if (c === 125) {
			if (depth > 0) depth--;
			continue;
		}
		if (c === 39) {
			i++;
			while (i < s.length && s.charCodeAt(i) !== 39) i++;
			continue;
		}
		if (c === 34) {
			i++;
			while (i < s.length) {
				const quoted = s.charCodeAt(i);
				if (quoted === 34) break;
				if (quoted === 92) {
					i += 2;
					continue;
				}
				const nestedEnd = findNestedEnd?.(i, true) ?? i;
				if (nestedEnd > i) {
					i = nestedEnd;
					continue;
				}
				i++;
			}
			continue;
		}
		const nestedEnd = findNestedEnd?.(i, false) ?? i;
		if (nestedEnd > i) {
			i = nestedEnd - 1;
			continue;
		}
		if (pairTernaries && depth === 0) {
			if (c === 63) {
				ternaryDepth++;
				continue;
			}
			if (c === 58 && ternaryDepth > 0) {
				ternaryDepth--;
				continue;
			}
		}
		if (c === target && depth === 0) return i;
	}
	return -1;
}
const isIdChar = new Uint8Array(128);
for (let i = 97; i <= 122; i++) isIdChar[i] = 3;
for (let i = 65; i <= 90; i++) isIdChar[i] = 3;
for (let i = 48; i <= 57; i++) isIdChar[i] = 2;
isIdChar[95] = 3;
const extglobPrefix = new Uint8Array(128);
extglobPrefix[63] = 1;
extglobPrefix[64] = 1;
extglobPrefix[42] = 1;
extglobPrefix[43] = 1;
extglobPrefix[33] = 1;
extglobPrefix[61] = 1;
function isExtglobOpen(prefix) {
	return prefix < 128 && prefix !== 61 && extglobPrefix[prefix] === 1;
}
const extglobOp = {
	[63]: "?",
	[64]: "@",
	[42]: "*",
	[43]: "+",
	[33]: "!"
};
function isDQChild(p) {
	const t = p.type;
	return t === "Literal" || t === "SimpleExpansion" || t === "ParameterExpansion" || t === "CommandExpansion" || t === "ArithmeticExpansion";
}
function isAllDigitsRange(src, start, end) {
	for (let i = start; i < end; i++) {
		const c = src.charCodeAt(i);
		if (c < 48 || c > 57) return false;
	}
	return end > start;
}
const ASSIGNMENT_INVALID = -1;
const ASSIGNMENT_NAME_START = 0;
const ASSIGNMENT_NAME = 1;
const ASSIGNMENT_AFTER_INDEX = 2;
const ASSIGNMENT_AFTER_PLUS = 3;
const ASSIGNMENT_INDEX_BASE = 4;
function joinWordParts(head, tail) {
	const last = head[head.length - 1];
	const first = tail[0];
	let start = 0;
	if (last?.type === "Literal" && first?.type === "Literal" && last.end === first.pos) {
		head[head.length - 1] = {
			type: "Literal",
			pos: last.pos,
			end: first.end,
			text: last.text + first.text,
			value: last.value + first.value
		};
		start = 1;
	}
	for (let i = start; i < tail.length; i++) head.push(tail[i]);
	return head;
}
function isMatchedAssignment(state) {
	return state < ASSIGNMENT_INVALID;
}
function assignmentOperatorPos(state) {
	return -state - 2;
}
function scanAssignmentPrefix(src, start, end, initialState) {
	let state = initialState;
	for (let i = start; i < end && state >= 0; i++) {
		const c = src.charCodeAt(i);
		if (state >= ASSIGNMENT_INDEX_BASE) {
			if (c === 91) state++;
			else if (c === 93 && --state === ASSIGNMENT_INDEX_BASE) state = ASSIGNMENT_AFTER_INDEX;
		} else if (state === ASSIGNMENT_NAME_START) state = c < 128 && isIdChar[c] & 1 ? ASSIGNMENT_NAME : ASSIGNMENT_INVALID;
		else if (state === ASSIGNMENT_NAME) {
			if (c < 128 && isIdChar[c] & 2) continue;
			if (c === 91) state = 5;
			else if (c === 43) state = ASSIGNMENT_AFTER_PLUS;
			else state = c === 61 ? -i - 2 : ASSIGNMENT_INVALID;
		} else if (state === ASSIGNMENT_AFTER_INDEX) {
			if (c === 43) state = ASSIGNMENT_AFTER_PLUS;
			else state = c === 61 ? -i - 2 : ASSIGNMENT_INVALID;
		} else state = c === 61 ? -i - 2 : ASSIGNMENT_INVALID;
	}
	return state;
}
function setToken(out, token, value, pos = 0, end = 0) {
	out.token = token;
	out._value = value;
	out.pos = pos;
	out.end = end;
	out.fileDescriptor = void 0;
	out.variableName = void 0;
	out.descriptorEnd = 0;
	out.delimiterQuoted = false;
	out.content = void 0;
	out.assignmentOperatorPos = -1;
	out.raw = false;
	out.keywordEligible = false;
}
function setSpanToken(out, token, pos, end, raw) {
	out.token = token;
	out._value = null;
	out.pos = pos;
	out.end = end;
	out.fileDescriptor = void 0;
	out.variableName = void 0;
	out.descriptorEnd = 0;
	out.delimiterQuoted = false;
	out.content = void 0;
	out.assignmentOperatorPos = -1;
	out.raw = raw;
	out.keywordEligible = false;
}
function matchReservedWord(src, start, len) {
	switch (src.charCodeAt(start)) {
		case 33: return len === 1 ? Token.Bang : void 0;
		case 123: return len === 1 ? Token.LBrace : void 0;
		case 125: return len === 1 ? Token.RBrace : void 0;
		case 105: {
			if (len !== 2) return void 0;
			const c = src.charCodeAt(start + 1);
			return c === 102 ? Token.If : c === 110 ? Token.In : void 0;
		}
		case 102:
			if (len === 2) return src.charCodeAt(start + 1) === 105 ? Token.Fi : void 0;
			if (len === 3) return src.startsWith("for", start) ? Token.For : void 0;
			if (len === 8) return src.startsWith("function", start) ? Token.Function : void 0;
			return;
		case 116: return len === 4 && src.startsWith("then", start) ? Token.Then : void 0;
		case 101:
			if (len !== 4) return void 0;
			if (src.startsWith("else", start)) return Token.Else;
			if (src.startsWith("elif", start)) return Token.Elif;
			if (src.startsWith("esac", start)) return Token.Esac;
			return;
		case 100:
			if (len === 2) return src.charCodeAt(start + 1) === 111 ? Token.Do : void 0;
			if (len === 4) return src.startsWith("done", start) ? Token.Done : void 0;
			return;
		case 99:
			if (len === 4) return src.startsWith("case", start) ? Token.Case : void 0;
			if (len === 6) return src.startsWith("coproc", start) ? Token.Coproc : void 0;
			return;
		case 119: return len === 5 && src.startsWith("while", start) ? Token.While : void 0;
		case 117: return len === 5 && src.startsWith("until", start) ? Token.Until : void 0;
		case 115: return len === 6 && src.startsWith("select", start) ? Token.Select : void 0;
		default: return;
	}
}
const LexContext = {
	Normal: 0,
	CommandStart: 1,
	TestMode: 2,
	CommandPrefix: 3,
	Declaration: 4,
	ArrayElement: 5,
	FunctionName: 6,
	CasePattern: 7,
	EvalArgument: 8
};
function isBraceCommandOpener(after) {
	return after === 32 || after === 9 || after === 10 || after === 124;
}
var Lexer = class Lexer {
	static _findSubstitutionEnd;
	src;
	srcEnd;
	parenBoundary;
	pos;
	current;
	nextState;
	hasPeek;
	pendingHereDocs;
	substitutionContext;
	_errors = null;
	_buildParts = false;
	_buildValue = false;
	_nestingDepth = 0;
	constructor(src, start = 0, end = src.length, parenBoundary = false, context = createSubstitutionContext()) {
		this.src = src;
		this.srcEnd = end;
		this.parenBoundary = parenBoundary;
		this.pos = start;
		this.current = new TokenValue(this);
		this.nextState = new TokenValue(this);
		this.hasPeek = false;
		this.pendingHereDocs = null;
		this.substitutionContext = context;
		if (start === 0 && src.charCodeAt(0) === 35 && src.charCodeAt(1) === 33) {
			const nl = src.indexOf("\n");
			this.pos = nl === -1 ? this.srcEnd : nl + 1;
		}
	}
	getSource() {
		return this.src;
	}
	fork(start, end, parenBoundary = false) {
		const lexer = new Lexer(this.src, start, end, parenBoundary, this.substitutionContext);
		lexer._nestingDepth = this._nestingDepth;
		return lexer;
	}
	getSubstitutionContext() {
		return this.substitutionContext;
	}
	get errors() {
		return this._errors ?? (this._errors = []);
	}
	commandExpansion(pos, text, start, inner, parenBoundary = false) {
		const window = this.scriptWindow(this.src, start, start + inner.length, parenBoundary);
		return new ScriptExpansionImpl("CommandExpansion", pos, this.pos, text, window);
	}
	decodedCommandExpansion(pos, text, inner) {
		const window = this.scriptWindow(inner, 0, inner.length, false, true);
		return new ScriptExpansionImpl("CommandExpansion", pos, this.pos, text, window);
	}
	processSubstitution(pos, text, operator, inner) {
		const window = this.scriptWindow(this.src, pos + 2, pos + 2 + inner.length, !this._unbalanced);
		return new ProcessSubstitutionImpl(pos, this.pos, text, operator, window);
	}
	scriptWindow(source, start, end, parenBoundary, decoded = false) {
		if (this._nestingDepth > 256) return void 0;
		const context = decoded ? void 0 : this.substitutionContext;
		return {
			source,
			start,
			end,
			depth: this._nestingDepth + 1,
			parenBoundary,
			context
		};
	}
	getPos() {
		return this.pos;
	}
	findSubstitutionEnd(start, end, depth = this._nestingDepth + 1) {
		if (Lexer._findSubstitutionEnd === void 0) return -1;
		return Lexer._findSubstitutionEnd(this.src, start, end, depth, this.substitutionContext);
	}
	_tokenValue(pos, end, raw) {
		return raw ? this.src.slice(pos, end) : this.wordValueOf(pos, end);
	}
	wordValueOf(start, end) {
		const savedPos = this.pos;
		const savedEnd = this.srcEnd;
		const savedBracketWindow = this._bracketWindow;
		const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
		const savedBuildValue = this._buildValue;
		const savedUnbalanced = this._unbalanced;
		const errorCount = this._errors === null ? 0 : this._errors.length;
		this.pos = start;
		this.srcEnd = end;
		this._buildValue = true;
		this.readWordText();
		if (this.pos < end && this._wordAssignmentState !== void 0 && this._wordAssignmentState >= ASSIGNMENT_INDEX_BASE) {
			this.pos = start;
			this.readWordText(true);
		}
		const value = this._wordText;
		this.pos = savedPos;
		this.srcEnd = savedEnd;
		this._bracketWindow = savedBracketWindow;
		this._arithmeticBracketWindow = savedArithmeticBracketWindow;
		this._buildValue = savedBuildValue;
		this._unbalanced = savedUnbalanced;
		if (this._errors !== null) this._errors.length = errorCount;
		return value;
	}
	findClosingBracket(start, end = this.srcEnd) {
		const limit = Math.min(end, this.srcEnd);
		let window = this._bracketWindow;
		if (!window || window.limit !== limit) {
			window = {
				limit,
				depth: this._nestingDepth,
				last: this.src.lastIndexOf("]", limit - 1)
			};
			this._bracketWindow = window;
		}
		if (start > window.last) return -1;
		if (window.depth !== this._nestingDepth) {
			window = {
				limit,
				depth: this._nestingDepth,
				last: window.last
			};
			this._bracketWindow = window;
		}
		if (window.failed?.has(start)) return -1;
		const unmatched = [];
		const close = this.findClosingShellDelimiter(start, end, 93, false, true, unmatched);
		if (close === -1) {
			const failed = window.failed ?? (window.failed = new Set());
			for (const starts of unmatched) for (const pos of starts) failed.add(pos);
		}
		return close;
	}
	findClosingArithmeticBracket(start, end = this.srcEnd) {
		const limit = Math.min(end, this.srcEnd);
		let window = this._arithmeticBracketWindow;
		if (!window || window.end !== limit || window.depth !== this._nestingDepth) {
			window = {
				end: limit,
				depth: this._nestingDepth,
				failed: new Set()
			};
			this._arithmeticBracketWindow = window;
		}
		if (window.failed.has(start)) return -1;
		return this.findClosingShellDelimiter(start, end, 93, false, false, void 0, window.failed);
	}
	findClosingBrace(start, end = this.srcEnd) {
		return this.findClosingShellDelimiter(start, end, 125);
	}
	findClosingParenthesis(start, end = this.srcEnd) {
		const savedPos = this.pos;
		const savedEnd = this.srcEnd;
		const savedBracketWindow = this._bracketWindow;
		const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
		const savedUnbalanced = this._unbalanced;
		this.pos = start;
		this.srcEnd = Math.min(end, this.srcEnd);
		this.extractBalanced();
		const close = this._unbalanced ? -1 : this.pos - 1;
		this.pos = savedPos;
		this.srcEnd = savedEnd;
		this._bracketWindow = savedBracketWindow;
		this._arithmeticBracketWindow = savedArithmeticBracketWindow;
		this._unbalanced = savedUnbalanced;
		return close;
	}
	findArithmeticExpansionEnd(start, end = this.srcEnd) {
		const scanner = this.fork(start, end);
		scanner.pos = start + 1;
		scanner.scanArithmeticBody();
		return scanner.pos;
	}
	findArithmeticWordEnd(start, end = this.srcEnd) {
		const scanner = this.fork(start, end);
		scanner.pos = start;
		return scanner.scanArithmeticWordEnd();
	}
	scanArithmeticWordEnd() {
		while (this.pos < this.srcEnd) {
			const ch = this.src.charCodeAt(this.pos);
			if (ch === 36) {
				this.readDollar();
				continue;
			}
			if (ch === 96) {
				this.readBacktickExpansion();
				continue;
			}
			if (ch === 39) {
				this.pos++;
				this.skipSQ();
				continue;
			}
			if (ch === 34) {
				this.pos++;
				this.skipDQ();
				continue;
			}
			if (ch === 92) {
				this.pos += 2;
				continue;
			}
			if (ch === 91) {
				const close = this.findClosingBracket(this.pos + 1);
				if (close !== -1) {
					this.pos = close + 1;
					continue;
				}
			}
			if ((ch === 60 || ch === 62) && this.src.charCodeAt(this.pos + 1) === 40) {
				this.pos += 2;
				this.extractBalanced();
				continue;
			}
			if (ch < 128 && arithmeticWordDelimiter[ch]) break;
			this.pos++;
		}
		return this.pos;
	}
	findClosingShellDelimiter(start, end, closing, array = false, braces = true, bracketStarts, failedBrackets) {
		const savedPos = this.pos;
		const savedEnd = this.srcEnd;
		const savedBracketWindow = this._bracketWindow;
		const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
		const savedUnbalanced = this._unbalanced;
		this.srcEnd = Math.min(end, this.srcEnd);
		const delimiters = [closing];
		bracketStarts?.push([]);
		const failedStarts = failedBrackets ? [start] : void 0;
		let pos = start;
		let wordStart = true;
		let invalid = -1;
		while (pos < this.srcEnd) {
			const expected = delimiters[delimiters.length - 1];
			if (bracketStarts && expected === 93) bracketStarts[bracketStarts.length - 1].push(pos);
			const ch = this.src.charCodeAt(pos);
			if (ch === 92) {
				if (pos + 1 < this.srcEnd && this.src.charCodeAt(pos + 1) !== 10) wordStart = false;
				pos += 2;
				continue;
			}
			if (ch === 35 && array && delimiters.length === 1 && wordStart) {
				while (pos < this.srcEnd && this.src.charCodeAt(pos) !== 10) pos++;
				continue;
			}
			if (ch === 39) {
				this.pos = pos + 1;
				this.skipSQ();
				pos = this.pos;
				wordStart = false;
				continue;
			}
			if (ch === 34) {
				this.pos = pos + 1;
				this.skipDQ();
				pos = this.pos;
				wordStart = false;
				continue;
			}
			if (ch === 96) {
				pos++;
				while (pos < this.srcEnd && this.src.charCodeAt(pos) !== 96) {
					if (this.src.charCodeAt(pos) === 92) pos++;
					pos++;
				}
				if (pos < this.srcEnd) pos++;
				wordStart = false;
				continue;
			}
			if (ch === 36 && pos + 1 < this.srcEnd && this.src.charCodeAt(pos + 1) === 40 || (ch === 60 || ch === 62) && pos + 1 < this.srcEnd && this.src.charCodeAt(pos + 1) === 40) {
				this.pos = pos + 2;
				this.extractBalanced();
				pos = this.pos;
				wordStart = false;
				continue;
			}
			if (ch === 36 && pos + 1 < this.srcEnd) {
				const after = this.src.charCodeAt(pos + 1);
				if (after === 39) {
					pos = decodeAnsiCQuoted(this.src, pos + 2, this.srcEnd).end;
					wordStart = false;
					continue;
				}
				if (after === 36) {
					pos += 2;
					wordStart = false;
					continue;
				}
				if (after === 123 && braces) {
					delimiters.push(125);
					bracketStarts?.push([]);
					pos += 2;
					wordStart = false;
					continue;
				}
			}
			if (array && delimiters.length === 1) {
				if (ch === 91 && wordStart) {
					delimiters.push(93);
					bracketStarts?.push([]);
				} else if (invalid === -1 && (ch === 59 || ch === 38 || ch === 124 || ch === 60 || ch === 62 || ch === 40 && !isExtglobOpen(this.src.charCodeAt(pos - 1)))) invalid = pos;
			}
			if (expected === 93 && ch === 91) {
				delimiters.push(93);
				bracketStarts?.push([]);
				failedStarts?.push(pos + 1);
			} else if (expected === 41 && ch === 40) {
				delimiters.push(41);
				bracketStarts?.push([]);
			} else if (ch === expected) {
				delimiters.pop();
				failedStarts?.pop();
				bracketStarts?.pop();
				if (delimiters.length === 0) {
					this.pos = savedPos;
					this.srcEnd = savedEnd;
					this._bracketWindow = savedBracketWindow;
					this._arithmeticBracketWindow = savedArithmeticBracketWindow;
					this._unbalanced = savedUnbalanced;
					if (invalid !== -1) this.errors.push({
						message: `unexpected '${this.src[invalid]}' in array assignment`,
						pos: invalid
					});
					return pos;
				}
				wordStart = false;
				pos++;
				continue;
			}
			wordStart = ch < 128 && (charType[ch] & 1) !== 0;
			pos++;
		}
		if (failedStarts) for (const start of failedStarts) failedBrackets.add(start);
		this.pos = savedPos;
		this.srcEnd = savedEnd;
		this._bracketWindow = savedBracketWindow;
		this._arithmeticBracketWindow = savedArithmeticBracketWindow;
		this._unbalanced = savedUnbalanced;
		return -1;
	}
	scanBraceExpansion(start, results) {
		const src = this.src;
		const len = this.srcEnd;
		const cached = results.get(start);
		if (cached !== void 0) return cached;
		const savedPos = this.pos;
		const savedUnbalanced = this._unbalanced;
		const errorCount = this._errors === null ? 0 : this._errors.length;
		const frames = [start, 0];
		let pos = start + 1;
		while (pos < len) {
			const ch = src.charCodeAt(pos);
			const type = ch < 128 ? charType[ch] : 0;
			if (type === 0) {
				pos++;
				if (ch === 125) {
					const hasSep = frames.pop();
					results.set(frames.pop(), hasSep ? pos : -1);
					if (frames.length === 0) break;
				} else if (ch === 44 || ch === 46 && src.charCodeAt(pos) === 46) frames[frames.length - 1] = 1;
				continue;
			}
			const next = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
			if (type & 1) {
				if (next === 40 && (ch === 60 || ch === 62)) {
					this.pos = pos + 2;
					this.extractBalanced();
					pos = this.pos;
				} else if (ch === 40 && isExtglobOpen(src.charCodeAt(pos - 1))) {
					const close = this.findClosingShellDelimiter(pos + 1, len, 41);
					if (close === -1) break;
					pos = close + 1;
				} else break;
			} else if (ch === 92) pos += 2;
			else if (ch === 39) {
				this.pos = pos + 1;
				this.skipSQ();
				pos = this.pos;
			} else if (ch === 34) {
				this.pos = pos + 1;
				this.skipDQ();
				pos = this.pos;
			} else if (ch === 96) {
				pos++;
				while (pos < len && src.charCodeAt(pos) !== 96) pos += src.charCodeAt(pos) === 92 ? 2 : 1;
				pos++;
			} else if (ch === 123) {
				frames.push(pos, 0);
				pos++;
			} else if (next === 39) pos = decodeAnsiCQuoted(src, pos + 2, len).end;
			else if (next === 123) {
				const close = this.findClosingBrace(pos + 2, len);
				if (close === -1) break;
				pos = close + 1;
			} else if (next === 40) {
				this.pos = pos + 2;
				this.extractBalanced();
				pos = this.pos;
			} else pos++;
		}
		this.pos = savedPos;
		this._unbalanced = savedUnbalanced;
		if (this._errors !== null) this._errors.length = errorCount;
		for (let index = 0; index < frames.length; index += 2) results.set(frames[index], -1);
		return results.get(start);
	}
	skipSubshellBody() {
		this.extractBalanced(false);
		return this._unbalanced ? -1 : this.pos;
	}
	skipCompoundBody(closeToken) {
		const frames = [{
			close: closeToken,
			phase: closeToken === Token.Esac ? "case-pattern" : "commands"
		}];
		let commandStart = true;
		for (;;) {
			const phase = frames[frames.length - 1].phase;
			let ctx = commandStart ? LexContext.CommandStart : LexContext.Normal;
			if (phase === "function-name") ctx = LexContext.FunctionName;
			else if (phase === "case-pattern" && commandStart) ctx = LexContext.CasePattern;
			const value = this.next(ctx);
			const token = value.token;
			if (token === Token.EOF) return -1;
			const frame = frames[frames.length - 1];
			if (frame.phase === "function-name") {
				if (token === Token.Newline) continue;
				frame.phase = "function-body";
				commandStart = true;
				continue;
			} else if (frame.phase === "function-body") {
				if (token === Token.Newline) continue;
				frame.phase = "commands";
				commandStart = true;
				if (token === Token.LParen && this.peek(LexContext.Normal).token === Token.RParen) {
					this.next(LexContext.Normal);
					frame.phase = "function-body";
					continue;
				}
			} else if (frame.phase === "coproc-command") {
				if (token === Token.Newline) continue;
				if (token === Token.Word) {
					frame.phase = "coproc-body";
					commandStart = true;
					continue;
				}
				frame.phase = "commands";
				commandStart = true;
			} else if (frame.phase === "coproc-body") {
				if (token === Token.Newline) continue;
				frame.phase = token === Token.Word && value.keywordEligible && value.value === "time" ? "time-command" : "commands";
				commandStart = true;
				if (frame.phase === "time-command") continue;
			} else if (frame.phase === "time-command") {
				if (token === Token.Word && value.keywordEligible && value.value === "-p") {
					frame.phase = "time-command-after-p";
					continue;
				}
				if (token === Token.Word && value.keywordEligible && value.value === "--") {
					frame.phase = "commands";
					continue;
				}
				frame.phase = "commands";
				commandStart = true;
			} else if (frame.phase === "time-command-after-p") {
				if (token === Token.Word && value.keywordEligible && value.value === "--") {
					frame.phase = "commands";
					continue;
				}
				frame.phase = "commands";
				commandStart = true;
			} else if (frame.phase === "for-header") {
				if (token === Token.ArithCmd || token === Token.Semi || token === Token.Newline) {
					commandStart = true;
					continue;
				}
				if (token === Token.Do || token === Token.LBrace) {
					frame.close = token === Token.Do ? Token.Done : Token.RBrace;
					frame.phase = "commands";
					commandStart = true;
					continue;
				}
			} else if (frame.phase === "case-word") {
				if (token === Token.Newline) continue;
				frame.phase = "case-in";
				commandStart = false;
				continue;
			} else if (frame.phase === "case-in") {
				if (token === Token.Newline) {
					commandStart = true;
					continue;
				}
				frame.phase = "case-pattern";
				commandStart = true;
				continue;
			} else if (frame.phase === "case-pattern") {
				if (token === Token.Esac && commandStart) {
					frames.pop();
					if (frames.length === 0) return value.end;
					commandStart = false;
					continue;
				}
				if (token === Token.RParen) {
					frame.phase = "commands";
					commandStart = true;
				} else commandStart = token === Token.Newline;
				continue;
			}
			if (token === frame.close) {
				frames.pop();
				if (frames.length === 0) return value.end;
				commandStart = false;
				continue;
			}
			if (commandStart) switch (token) {
				case Token.LParen:
					frames.push({
						close: Token.RParen,
						phase: "commands"
					});
					break;
				case Token.LBrace:
					frames.push({
						close: Token.RBrace,
						phase: "commands"
					});
					break;
				case Token.If:
					frames.push({
						close: Token.Fi,
						phase: "commands"
					});
					break;
				case Token.For:
					frames.push({
						close: Token.Done,
						phase: "for-header"
					});
					break;
				case Token.While:
				case Token.Until:
				case Token.Select:
					frames.push({
						close: Token.Done,
						phase: "commands"
					});
					break;
				case Token.Case:
					frames.push({
						close: Token.Esac,
						phase: "case-word"
					});
					break;
				case Token.DblLBracket:
					if (!this.skipTestCommandBody()) return -1;
					commandStart = false;
					continue;
				case Token.Assignment:
				case Token.Redirect:
				case Token.Bang:
				case Token.Then:
				case Token.Else:
				case Token.Elif:
				case Token.Do:
				case Token.In: break;
				case Token.Semi:
				case Token.Newline:
				case Token.Pipe:
				case Token.And:
				case Token.Or:
				case Token.Amp:
				case Token.DoubleSemi:
				case Token.SemiAmp:
				case Token.DoubleSemiAmp: break;
				case Token.Function:
					frame.phase = "function-name";
					break;
				case Token.Coproc:
					frame.phase = "coproc-command";
					break;
				default:
					if (token === Token.Word && value.keywordEligible && value.value === "time") {
						frame.phase = "time-command";
						commandStart = true;
					} else commandStart = false;
					continue;
			}
			switch (token) {
				case Token.Semi:
				case Token.Newline:
				case Token.Pipe:
				case Token.And:
				case Token.Or:
				case Token.Amp:
					commandStart = true;
					break;
				case Token.DoubleSemi:
				case Token.SemiAmp:
				case Token.DoubleSemiAmp:
					if (frame.close === Token.Esac) frame.phase = "case-pattern";
					commandStart = true;
					break;
				case Token.RParen: commandStart = true;
			}
		}
	}
	skipTestGroup() {
		let depth = 1;
		for (;;) {
			const value = this.next(LexContext.TestMode);
			if (value.token === Token.EOF) return -1;
			if (value.token === Token.DblRBracket) {
				this.unshift(value);
				return -1;
			}
			if (value.token === Token.LParen) depth++;
			else if (value.token === Token.RParen && --depth === 0) return value.end;
		}
	}
	skipTestCommandBody() {
		for (;;) {
			const token = this.next(LexContext.TestMode).token;
			if (token === Token.DblRBracket) return true;
			if (token === Token.EOF) return false;
		}
	}
	buildWordParts(startPos) {
		this._buildParts = true;
		this.pos = startPos;
		const ch = this.src.charCodeAt(startPos);
		if ((ch === 60 || ch === 62) && startPos + 1 < this.srcEnd && this.src.charCodeAt(startPos + 1) === 40) {
			this.pos = startPos + 2;
			const inner = this.extractBalanced();
			const text = this.src.slice(startPos, this.pos);
			const part = this.processSubstitution(startPos, text, ch === 60 ? "<" : ">", inner);
			if (this.pos < this.srcEnd) {
				this.readWordText();
				if (this._wordParts) this._wordParts.unshift(part);
				else this._wordParts = [part];
			} else this._wordParts = [part];
		} else {
			this.readWordText();
			if (this.pos < this.srcEnd && this._wordAssignmentState !== void 0 && this._wordAssignmentState >= ASSIGNMENT_INDEX_BASE) {
				this.pos = startPos;
				this.readWordText(true);
			}
		}
		return this._wordParts;
	}
	buildEmbeddedWordParts(startPos, arithmetic = false) {
		this._buildParts = true;
		this.pos = startPos;
		this.readInnerWordText(false, arithmetic);
		return this._wordParts;
	}
	buildArrayElementParts(startPos) {
		const close = this.findClosingBracket(startPos + 1);
		if (close === -1) return this.buildWordParts(startPos);
		const src = this.src;
		this._buildParts = true;
		const head = hasEmbeddedWordStructure(src, startPos, close + 1) ? this.parseSubFieldWord(startPos, close + 1, "embedded") : void 0;
		this.pos = close + 1;
		this.readWordText(false, LexContext.ArrayElement);
		const end = this.pos;
		const operator = skipLineContinuations(src, close + 1, end);
		const after = src.charCodeAt(operator);
		const keyed = after === 61 || after === 43 && src.charCodeAt(operator + 1) === 61;
		let headParts = head?.parts;
		let tailParts = this._wordParts;
		if (keyed) tailParts = parseGlobParts(src, close + 1, end, tailParts) ?? tailParts;
		if (!headParts && !tailParts) return keyed ? null : parseGlobParts(src, startPos, end, void 0) ?? null;
		const headText = src.slice(startPos, close + 1);
		if (!headParts) headParts = [{
			type: "Literal",
			pos: startPos,
			end: close + 1,
			text: headText,
			value: head?.value ?? headText
		}];
		if (!tailParts) tailParts = end > close + 1 ? [{
			type: "Literal",
			pos: close + 1,
			end,
			text: src.slice(close + 1, end),
			value: this._wordText
		}] : [];
		let parts = joinWordParts(headParts, tailParts);
		if (!keyed) parts = parseGlobParts(src, startPos, end, parts) ?? parts;
		return parts.length > 1 || parts[0].type !== "Literal" ? parts : null;
	}
	buildHereDocParts(bodyPos, bodyEnd) {
		this._buildParts = true;
		const src = this.src;
		const parts = [];
		let hasExpansion = false;
		let litBuf = "";
		let litStart = bodyPos;
		let i = bodyPos;
		const flushLit = () => {
			if (i > litStart) {
				parts.push({
					type: "Literal",
					pos: litStart,
					end: i,
					value: litBuf,
					text: src.slice(litStart, i)
				});
				litBuf = "";
			}
		};
		while (i < bodyEnd) {
			const ch = src.charCodeAt(i);
			if (ch === 92) {
				if (i + 1 < bodyEnd) {
					const nc = src.charCodeAt(i + 1);
					if (nc === 10) {
						i += 2;
						continue;
					}
					if (nc === 36 || nc === 96 || nc === 92) {
						litBuf += String.fromCharCode(nc);
						i += 2;
						continue;
					}
				}
				litBuf += "\\";
				i++;
				continue;
			}
			if (ch === 36 && src.charCodeAt(i + 1) !== 39 && src.charCodeAt(i + 1) !== 34) {
				flushLit();
				litStart = i;
				this.pos = i;
				this.readDollar();
				if (this._resultPart) {
					hasExpansion = true;
					parts.push(this._resultPart);
					litStart = this.pos;
				} else litBuf += src.slice(i, this.pos);
				i = this.pos;
				continue;
			}
			if (ch === 96) {
				flushLit();
				litStart = i;
				this.pos = i;
				this.readBacktickExpansion();
				if (this._resultPart) {
					hasExpansion = true;
					parts.push(this._resultPart);
					litStart = this.pos;
				} else litBuf += src.slice(i, this.pos);
				i = this.pos;
				continue;
			}
			litBuf += src[i];
			i++;
		}
		flushLit();
		return hasExpansion ? parts : null;
	}
	registerHereDocTarget(target) {
		if (this.pendingHereDocs === null) return;
		for (const hd of this.pendingHereDocs) if (!hd.target) {
			hd.target = target;
			return;
		}
	}
	readTestRegexWord() {
		this.hasPeek = false;
		this.skipSpacesAndTabs();
		const src = this.src;
		const len = this.srcEnd;
		const start = this.pos;
		let depth = 0;
		while (this.pos < len) {
			const ch = src.charCodeAt(this.pos);
			if (ch === 40) {
				depth++;
				this.pos++;
				continue;
			}
			if (ch === 92) {
				this.pos += this.pos + 1 < len ? 2 : 1;
				continue;
			}
			if (ch === 39) {
				const quotePos = this.pos++;
				const ansiC = quotePos > start && src.charCodeAt(quotePos - 1) === 36;
				while (this.pos < len && src.charCodeAt(this.pos) !== 39) {
					if (ansiC && src.charCodeAt(this.pos) === 92 && this.pos + 1 < len) this.pos++;
					this.pos++;
				}
				if (this.pos < len) this.pos++;
				else this.errors.push({
					message: ansiC ? "unterminated ANSI-C quote" : "unterminated single quote",
					pos: quotePos
				});
				continue;
			}
			if (ch === 34) {
				this.pos++;
				this.readDoubleQuoted();
				continue;
			}
			if (ch === 96) {
				this.readBacktickExpansion();
				continue;
			}
			if (depth > 0) {
				if (ch === 41) depth--;
				this.pos++;
				continue;
			}
			if (ch === 36) {
				this.readDollar();
				continue;
			}
			if ((ch === 60 || ch === 62) && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 40) {
				const subPos = this.pos;
				this.pos += 2;
				this.extractBalanced();
				if (this._unbalanced) this.errors.push({
					message: "unterminated process substitution",
					pos: subPos
				});
				continue;
			}
			if (ch < 128 && charType[ch] & 1 && ch !== 124) break;
			this.pos++;
		}
		setToken(this.current, Token.Word, src.slice(start, this.pos), start, this.pos);
		return this.current;
	}
	readCStyleForExprs() {
		this.hasPeek = false;
		const src = this.src;
		const len = this.srcEnd;
		while (this.pos < len && (src.charCodeAt(this.pos) === 32 || src.charCodeAt(this.pos) === 9)) this.pos++;
		const openPos = this.pos;
		if (this.pos < len && src.charCodeAt(this.pos) === 40) this.pos++;
		const starts = [
			this.pos,
			0,
			0
		];
		const parts = [
			"",
			"",
			"",
			0,
			0,
			0
		];
		let partIdx = 0;
		let depth = 1;
		let partStart = this.pos;
		let extra = false;
		const setPart = (end) => {
			const raw = src.slice(partStart, end);
			parts[partIdx] = raw.trim();
			parts[3 + partIdx] = starts[partIdx] + raw.length - raw.trimStart().length;
		};
		while (this.pos < len && depth > 0) {
			const c = src.charCodeAt(this.pos);
			if (c === 40) {
				depth++;
				this.pos++;
			} else if (c === 41) {
				depth--;
				if (depth === 0) {
					if (!extra) setPart(this.pos);
					if (partIdx < 2) this.errors.push({
						message: "expected three arithmetic expressions in for header",
						pos: this.pos
					});
					this.pos++;
					while (this.pos < len && (src.charCodeAt(this.pos) === 32 || src.charCodeAt(this.pos) === 9)) this.pos++;
					if (this.pos < len && src.charCodeAt(this.pos) === 41) this.pos++;
					break;
				}
				this.pos++;
			} else if (c === 59 && depth === 1) {
				if (partIdx === 2) {
					if (!extra) {
						setPart(this.pos);
						this.errors.push({
							message: "expected three arithmetic expressions in for header",
							pos: this.pos
						});
					}
					extra = true;
					this.pos++;
					continue;
				}
				setPart(this.pos);
				partIdx++;
				this.pos++;
				partStart = this.pos;
				starts[partIdx] = partStart;
			} else if (c === 36) this.readDollar();
			else if (c === 96) this.readBacktickExpansion();
			else if (c === 92) this.pos += this.pos + 1 < len ? 2 : 1;
			else if (c === 39) {
				this.pos++;
				this.skipSQ();
			} else if (c === 34) {
				this.pos++;
				this.skipDQ();
			} else this.pos++;
		}
		if (depth > 0) {
			if (!extra) setPart(this.pos);
			this.errors.push({
				message: "unterminated arithmetic for header",
				pos: openPos
			});
		}
		return parts;
	}
	peek(ctx = LexContext.Normal) {
		if (!this.hasPeek) {
			this.readNext(this.nextState, ctx);
			this.hasPeek = true;
		}
		return this.nextState;
	}
	peekFollow(closers) {
		if (!this.hasPeek) {
			const ctx = closers[this.current.token] ? LexContext.CommandStart : LexContext.Normal;
			this.readNext(this.nextState, ctx);
			this.hasPeek = true;
		}
		return this.nextState;
	}
	next(ctx = LexContext.Normal) {
		if (this.hasPeek) {
			this.hasPeek = false;
			const temp = this.current;
			this.current = this.nextState;
			this.nextState = temp;
			return this.current;
		}
		this.readNext(this.current, ctx);
		return this.current;
	}
	unshift(tok) {
		this.nextState.copyFrom(tok);
		this.hasPeek = true;
	}
	readNext(out, ctx) {
		const src = this.src;
		const len = this.srcEnd;
		let pos = this.pos;
		while (true) {
			pos = skipBlanks(src, pos, len);
			if (ctx === LexContext.TestMode) while (pos < len && src.charCodeAt(pos) === 10) pos = skipBlanks(src, pos + 1, len);
			if (pos >= len || src.charCodeAt(pos) !== 35) break;
			while (pos < len && src.charCodeAt(pos) !== 10) pos++;
		}
		this.pos = pos;
		if (pos >= len) {
			this.consumePendingHereDocs();
			setToken(out, Token.EOF, "", pos, pos);
			return;
		}
		const tokenStart = pos;
		const ch = src.charCodeAt(pos);
		if (ch === 10) {
			this.pos++;
			this.consumePendingHereDocs();
			setToken(out, Token.Newline, "\n", tokenStart, this.pos);
			return;
		}
		if (ctx === LexContext.TestMode && (ch === 60 || ch === 62) && !(this.pos + 1 < this.srcEnd && src.charCodeAt(this.pos + 1) === 40)) {
			this.pos++;
			setToken(out, Token.Word, ch === 60 ? "<" : ">", tokenStart, this.pos);
			out.keywordEligible = true;
			return;
		}
		if (ch < 128 && charType[ch] & 1 && this.tryReadOperator(out, ch, ctx, tokenStart)) return;
		if (ch === 91 && ctx === LexContext.ArrayElement && this.readArrayElement(out, tokenStart)) return;
		this.readWord(out, ctx, tokenStart);
	}
	tryReadOperator(out, ch, ctx, tokenStart) {
		const src = this.src;
		const pos = this.pos;
		const next = pos + 1 < this.srcEnd ? src.charCodeAt(pos + 1) : 0;
		switch (ch) {
			case 59:
				if (next === 59) {
					if (pos + 2 < this.srcEnd && src.charCodeAt(pos + 2) === 38) {
						this.pos += 3;
						setToken(out, Token.DoubleSemiAmp, ";;&", tokenStart, this.pos);
						return true;
					}
					this.pos += 2;
					setToken(out, Token.DoubleSemi, ";;", tokenStart, this.pos);
					return true;
				}
				if (next === 38) {
					this.pos += 2;
					setToken(out, Token.SemiAmp, ";&", tokenStart, this.pos);
					return true;
				}
				this.pos++;
				setToken(out, Token.Semi, ";", tokenStart, this.pos);
				return true;
			case 124:
				if (next === 124) {
					this.pos += 2;
					setToken(out, Token.Or, "||", tokenStart, this.pos);
					return true;
				}
				if (next === 38) {
					this.pos += 2;
					setToken(out, Token.Pipe, "|&", tokenStart, this.pos);
					return true;
				}
				this.pos++;
				setToken(out, Token.Pipe, "|", tokenStart, this.pos);
				return true;
			case 38:
				if (next === 38) {
					this.pos += 2;
					setToken(out, Token.And, "&&", tokenStart, this.pos);
					return true;
				}
				if (next === 62) {
					this.pos += 2;
					const append = this.pos < this.srcEnd && src.charCodeAt(this.pos) === 62;
					if (append) this.pos++;
					return this.readRedirectTarget(out, append ? "&>>" : "&>", tokenStart);
				}
				this.pos++;
				setToken(out, Token.Amp, "&", tokenStart, this.pos);
				return true;
			case 40:
				if (ctx === LexContext.CommandStart && next === 40) {
					const savedErrors = this.errors.length;
					this.readArithmeticCommand(out, tokenStart);
					if (!this._notArithmetic) return true;
					this.errors.length = savedErrors;
					this.pos = tokenStart;
				}
				this.pos++;
				setToken(out, Token.LParen, "(", tokenStart, this.pos);
				return true;
			case 41:
				this.pos++;
				setToken(out, Token.RParen, ")", tokenStart, this.pos);
				return true;
			case 60:
			case 62: return this.readRedirection(out, tokenStart);
			default: return false;
		}
	}
	readRedirection(out, tokenStart) {
		const src = this.src;
		const ch = src.charCodeAt(this.pos);
		let op = "";
		if (ch === 60) {
			this.pos++;
			const next = this.pos < this.srcEnd ? src.charCodeAt(this.pos) : 0;
			if (next === 60) {
				this.pos++;
				const third = this.pos < this.srcEnd ? src.charCodeAt(this.pos) : 0;
				if (third === 60) {
					this.pos++;
					op = "<<<";
				} else {
					const dash = third === 45;
					if (dash) this.pos++;
					this.skipSpacesAndTabs();
					const targetPos = this.pos;
					if (this.pos >= this.srcEnd || src.charCodeAt(this.pos) !== 35) this.readHereDocDelimiter();
					const hasTarget = this.pos > targetPos;
					if (hasTarget) (this.pendingHereDocs ?? (this.pendingHereDocs = [])).push({
						delimiter: this._hereDelim,
						strip: dash,
						quoted: this._hereQuoted
					});
					setToken(out, Token.Redirect, dash ? "<<-" : "<<", tokenStart, this.pos);
					out.content = hasTarget ? this._hereDelim : void 0;
					out.delimiterQuoted = hasTarget && this._hereQuoted;
					out.targetPos = targetPos;
					out.targetEnd = hasTarget ? this.pos : targetPos;
					return true;
				}
			} else if (next === 40) {
				this.readProcessSubstitution(out, "<", tokenStart);
				return true;
			} else if (next === 62) {
				op = "<>";
				this.pos++;
			} else if (next === 38) {
				op = "<&";
				this.pos++;
			} else op = "<";
		} else if (ch === 62) {
			this.pos++;
			const next = this.pos < this.srcEnd ? src.charCodeAt(this.pos) : 0;
			if (next === 40) {
				this.readProcessSubstitution(out, ">", tokenStart);
				return true;
			}
			if (next === 62) {
				op = ">>";
				this.pos++;
			} else if (next === 38) {
				op = ">&";
				this.pos++;
			} else if (next === 124) {
				op = ">|";
				this.pos++;
			} else op = ">";
		}
		return this.readRedirectTarget(out, op, tokenStart);
	}
	readRedirectTarget(out, op, tokenStart) {
		const src = this.src;
		this.skipSpacesAndTabs();
		if (this.pos < this.srcEnd) {
			const nc = src.charCodeAt(this.pos);
			if ((nc === 60 || nc === 62) && this.pos + 1 < this.srcEnd && src.charCodeAt(this.pos + 1) === 40) {
				const psStart = this.pos;
				this.pos += 2;
				this.extractBalanced();
				if (this._unbalanced) this.errors.push({
					message: "unterminated process substitution",
					pos: psStart
				});
				const psText = src.slice(psStart, this.pos);
				setToken(out, Token.Redirect, op, tokenStart, this.pos);
				out.content = psText;
				out.targetPos = psStart;
				out.targetEnd = this.pos;
				return true;
			}
			const targetPos = this.pos;
			if (nc !== 10 && nc !== 35) this.readRedirectTargetText();
			this.redirectToken(out, op, tokenStart, targetPos);
			return true;
		}
		this.redirectToken(out, op, tokenStart, this.pos);
		return true;
	}
	readRedirectTargetText() {
		const savedBuildValue = this._buildValue;
		this._buildValue = true;
		this.readWordText();
		this._buildValue = savedBuildValue;
	}
	redirectToken(out, operator, tokenStart, targetPos) {
		const hasTarget = this.pos > targetPos && (this._wordText.length > 0 || this._wordQuoted);
		setToken(out, Token.Redirect, operator, tokenStart, this.pos);
		out.content = hasTarget ? this._wordText : void 0;
		out.targetPos = targetPos;
		out.targetEnd = hasTarget ? this.pos : targetPos;
	}
	readProcessSubstitution(out, operator, tokenStart) {
		this.pos++;
		this.extractBalanced();
		if (this._unbalanced) this.errors.push({
			message: "unterminated process substitution",
			pos: tokenStart
		});
		const text = this.src.slice(tokenStart, this.pos);
		setToken(out, Token.Word, text, tokenStart, this.pos);
	}
	readHereDocDelimiter() {
		const src = this.src;
		const len = this.srcEnd;
		const savedBuildValue = this._buildValue;
		this._buildValue = true;
		let delimiter = "";
		let quoted = false;
		while (this.pos < len) {
			const c = src.charCodeAt(this.pos);
			if (c === 39) {
				quoted = true;
				this.pos++;
				while (this.pos < len && src.charCodeAt(this.pos) !== 39) {
					delimiter += src[this.pos];
					this.pos++;
				}
				if (this.pos < len) this.pos++;
			} else if (c === 34) {
				quoted = true;
				this.pos++;
				while (this.pos < len && src.charCodeAt(this.pos) !== 34) {
					if (src.charCodeAt(this.pos) === 92 && this.pos + 1 < len) {
						const next = src.charCodeAt(this.pos + 1);
						if (next === 10) {
							this.pos += 2;
							continue;
						}
						if (next === 36 || next === 96 || next === 34 || next === 92) this.pos++;
					}
					delimiter += src[this.pos];
					this.pos++;
				}
				if (this.pos < len) this.pos++;
			} else if (c === 92) {
				if (this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 10) {
					this.pos += 2;
					continue;
				}
				quoted = true;
				this.pos++;
				if (this.pos < len) {
					delimiter += src[this.pos];
					this.pos++;
				} else delimiter += "\\";
			} else if (c === 96) {
				const btStart = this.pos;
				this.pos++;
				while (this.pos < len && src.charCodeAt(this.pos) !== 96) {
					if (src.charCodeAt(this.pos) === 92) this.pos++;
					this.pos++;
				}
				if (this.pos < len) this.pos++;
				delimiter += src.slice(btStart, this.pos);
			} else if (c === 36) {
				const next = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
				if (next === 39 || next === 34) quoted = true;
				this.readDollar();
				delimiter += this._resultText;
			} else if (c < 128 && charType[c] & 1) break;
			else {
				delimiter += src[this.pos];
				this.pos++;
			}
		}
		this._buildValue = savedBuildValue;
		this._hereDelim = delimiter;
		this._hereQuoted = quoted;
	}
	consumePendingHereDocs() {
		const pending = this.pendingHereDocs;
		if (pending === null || pending.length === 0) return;
		for (const hd of pending) {
			const bodyPos = this.pos;
			const bodyEnd = this.skipHereDocBody(hd.delimiter, hd.strip, this.parenBoundary, hd.quoted);
			if (hd.target) {
				hd.target.body.pos = bodyPos;
				hd.target.body.end = bodyEnd;
				hd.target.body.text = this.src.slice(bodyPos, bodyEnd);
				if (this.hereDocClosingPos !== -1) hd.target.closing = {
					pos: this.hereDocClosingPos,
					end: this.hereDocClosingEnd
				};
			}
		}
		pending.length = 0;
	}
	hereDocClosingPos = -1;
	hereDocClosingEnd = -1;
	matchHereDocDelimiter(delimiter, lineStart, end, join) {
		const src = this.src;
		let pos = lineStart;
		for (let i = 0; i < delimiter.length;) {
			if (join && src.charCodeAt(pos) === 92 && pos + 1 < end && src.charCodeAt(pos + 1) === 10) {
				pos += 2;
				continue;
			}
			if (pos >= end || src.charCodeAt(pos) !== delimiter.charCodeAt(i)) return -1;
			pos++;
			i++;
		}
		return pos;
	}
	logicalLineEnd(from, end, join) {
		const src = this.src;
		let lineEnd = src.indexOf("\n", from);
		while (lineEnd !== -1 && lineEnd < end) {
			if (!join) return lineEnd;
			let backslashes = lineEnd;
			while (backslashes > from && src.charCodeAt(backslashes - 1) === 92) backslashes--;
			if ((lineEnd - backslashes) % 2 === 0) return lineEnd;
			from = lineEnd + 1;
			lineEnd = src.indexOf("\n", from);
		}
		return end;
	}
	skipHereDocBody(delimiter, strip, parenEnds = false, quoted = false) {
		this.hereDocClosingPos = -1;
		this.hereDocClosingEnd = -1;
		const src = this.src;
		const len = this.srcEnd;
		while (this.pos < len) {
			let lineStart = this.pos;
			const lineEnd = this.logicalLineEnd(lineStart, len, !quoted);
			for (;;) {
				const before = lineStart;
				if (strip) while (lineStart < lineEnd && src.charCodeAt(lineStart) === 9) lineStart++;
				if (!quoted) lineStart = skipLineContinuations(src, lineStart, lineEnd);
				if (lineStart === before) break;
			}
			let afterDelim = this.matchHereDocDelimiter(delimiter, lineStart, lineEnd, !quoted);
			if (afterDelim !== -1 && !quoted) afterDelim = skipLineContinuations(src, afterDelim, lineEnd);
			if (afterDelim === lineEnd) {
				const bodyEnd = this.pos;
				if (!parenEnds || !this.parenBoundary || lineEnd !== len) {
					this.hereDocClosingPos = lineStart;
					this.hereDocClosingEnd = lineEnd;
				}
				this.pos = lineEnd < len ? lineEnd + 1 : lineEnd;
				return bodyEnd;
			}
			if (parenEnds && afterDelim !== -1) {
				let paren = afterDelim;
				while (paren < lineEnd && src.charCodeAt(paren) !== 41) paren++;
				if (paren < lineEnd || this.parenBoundary && lineEnd === len) {
					const bodyEnd = this.pos;
					this.pos = afterDelim;
					return bodyEnd;
				}
			}
			this.pos = lineEnd < len ? lineEnd + 1 : lineEnd;
		}
		return this.pos;
	}
	_wordText = "";
	_wordRaw = false;
	_wordQuoted = false;
	_wordHasExpansions = false;
	_wordKeywordEligible = false;
	_wordAssignmentState;
	_bracketWindow;
	_arithmeticBracketWindow;
	_wordParts = null;
	_resultText = "";
	_resultIsRaw = true;
	_resultHasExpansion = false;
	_resultPart;
	_unbalanced = false;
	_notArithmetic = false;
	_arithUnterminated = false;
	_dqText = "";
	_dqHasExpansions = false;
	_dqParts = null;
	_dqEnd = 0;
	_hereDelim = "";
	_hereQuoted = false;
	readWord(out, ctx, tokenStart = 0) {
		const errorStart = this._errors === null ? 0 : this._errors.length;
		this.readWordText(false, ctx, true);
		if (ctx === LexContext.Normal) {
			const next = this.pos < this.srcEnd ? this.src.charCodeAt(this.pos) : 0;
			if (!this._wordRaw || next !== 60 && next !== 62) {
				setSpanToken(out, Token.Word, tokenStart, this.pos, this._wordRaw);
				out.keywordEligible = this._wordKeywordEligible;
				return;
			}
		}
		this.classifyWord(out, ctx, tokenStart, errorStart);
	}
	isRedirectVariable(start, end) {
		const src = this.src;
		for (let i = start; i < end; i++) {
			const c = src.charCodeAt(i);
			if (c === 91 && i > start) return i + 2 < end && src.charCodeAt(end - 1) === 93 && this.findClosingShellDelimiter(i + 1, end, 93) === end - 1;
			if (c >= 128 || !(isIdChar[c] & (i === start ? 1 : 2))) return false;
		}
		return end > start;
	}
	readArrayElement(out, tokenStart) {
		const close = this.findClosingBracket(tokenStart + 1);
		if (close === -1) return false;
		this.pos = close + 1;
		this.readWordText();
		setSpanToken(out, Token.Word, tokenStart, this.pos, true);
		return true;
	}
	classifyWord(out, ctx, tokenStart, errorStart) {
		const src = this.src;
		const raw = this._wordRaw;
		const hasExpansions = this._wordHasExpansions;
		const quoted = this._wordQuoted;
		const keywordEligible = this._wordKeywordEligible;
		let assignmentState = this._wordAssignmentState;
		const wordEnd = this.pos;
		const wordLen = wordEnd - tokenStart;
		if (ctx === LexContext.CasePattern) {
			let token = Token.Word;
			if (keywordEligible) {
				const reserved = raw ? matchReservedWord(src, tokenStart, wordLen) : RESERVED_WORDS.get(this.wordValueOf(tokenStart, wordEnd));
				if (reserved === Token.Esac) token = reserved;
			}
			setSpanToken(out, token, tokenStart, wordEnd, raw);
			out.keywordEligible = keywordEligible;
			return;
		}
		let value = null;
		if (!raw && !hasExpansions && keywordEligible && (ctx === LexContext.CommandStart || ctx === LexContext.TestMode)) {
			const nextCh = wordEnd < this.srcEnd ? src.charCodeAt(wordEnd) : 0;
			if (!quoted && wordLen <= 16 || nextCh === 60 || nextCh === 62) value = this.wordValueOf(tokenStart, wordEnd);
		}
		if (ctx === LexContext.CommandStart && keywordEligible) {
			if (raw) {
				if (wordLen <= 8) {
					const reserved = matchReservedWord(src, tokenStart, wordLen);
					if (reserved !== void 0) {
						setSpanToken(out, reserved, tokenStart, wordEnd, true);
						return;
					}
				}
				if (wordLen === 2 && src.charCodeAt(tokenStart) === 91 && src.charCodeAt(tokenStart + 1) === 91) {
					setSpanToken(out, Token.DblLBracket, tokenStart, wordEnd, true);
					return;
				}
			} else if (value !== null && value.length > 0) {
				const fc = value.charCodeAt(0);
				if (fc >= 97 && fc <= 122 && value.length <= 8 || fc === 33 || fc === 123 || fc === 125) {
					const reserved = RESERVED_WORDS.get(value);
					if (reserved !== void 0) {
						setToken(out, reserved, value, tokenStart, wordEnd);
						return;
					}
				}
				if (fc === 91 && value === "[[") {
					setToken(out, Token.DblLBracket, value, tokenStart, wordEnd);
					return;
				}
			}
		}
		if (ctx === LexContext.CommandStart || ctx === LexContext.CommandPrefix || ctx === LexContext.Declaration) {
			if (assignmentState === void 0) {
				let eq = -1;
				let bracket = false;
				for (let i = tokenStart + 1; i < wordEnd; i++) {
					const c = src.charCodeAt(i);
					if (c === 61) {
						eq = i;
						break;
					}
					if (c === 91) bracket = true;
				}
				if (eq !== -1 || ctx !== LexContext.Declaration && bracket) assignmentState = scanAssignmentPrefix(src, tokenStart, wordEnd, ASSIGNMENT_NAME_START);
			}
			if (assignmentState !== void 0) {
				if (ctx !== LexContext.Declaration && assignmentState >= ASSIGNMENT_INDEX_BASE) {
					if (wordEnd < this.srcEnd) {
						if (this._errors !== null) this._errors.length = errorStart;
						this.pos = tokenStart;
						this.readWordText(true, ctx, true);
						if (this.pos > wordEnd) {
							this.classifyWord(out, ctx, tokenStart, errorStart);
							return;
						}
					}
					if (this._errors === null || this._errors.length === errorStart) this.errors.push({
						message: "unterminated array subscript",
						pos: src.indexOf("[", tokenStart)
					});
				}
				if (isMatchedAssignment(assignmentState)) {
					setSpanToken(out, Token.Assignment, tokenStart, wordEnd, raw);
					if (value !== null) out._value = value;
					out.assignmentOperatorPos = assignmentOperatorPos(assignmentState);
					return;
				}
			}
		}
		if ((ctx === LexContext.CommandStart || ctx === LexContext.TestMode) && keywordEligible) {
			if (raw) {
				if (wordLen === 2 && src.charCodeAt(tokenStart) === 93 && src.charCodeAt(tokenStart + 1) === 93) {
					setSpanToken(out, Token.DblRBracket, tokenStart, wordEnd, true);
					return;
				}
			} else if (value === "]]") {
				setToken(out, Token.DblRBracket, value, tokenStart, wordEnd);
				return;
			}
		}
		if (!hasExpansions && this.pos < this.srcEnd) {
			const nc = src.charCodeAt(this.pos);
			if (nc === 60 || nc === 62) {
				if (raw) {
					const fc = src.charCodeAt(tokenStart);
					if (fc >= 48 && fc <= 57 && isAllDigitsRange(src, tokenStart, wordEnd)) {
						const fd = Number.parseInt(src.slice(tokenStart, wordEnd), 10);
						if (this.readRedirection(out, tokenStart)) {
							out.fileDescriptor = fd;
							out.descriptorEnd = wordEnd;
							return;
						}
					}
					if (fc === 123 && src.charCodeAt(wordEnd - 1) === 125 && this.isRedirectVariable(tokenStart + 1, wordEnd - 1)) {
						const varname = src.slice(tokenStart + 1, wordEnd - 1);
						if (this.readRedirection(out, tokenStart)) {
							out.variableName = varname;
							out.descriptorEnd = wordEnd;
							return;
						}
					}
				}
			}
		}
		setSpanToken(out, Token.Word, tokenStart, wordEnd, raw);
		if (value !== null) out._value = value;
		out.keywordEligible = keywordEligible;
	}
	readWordText(subscripts = false, ctx = LexContext.Normal, scanning = false) {
		const src = this.src;
		const len = this.srcEnd;
		let pos = this.pos;
		const fastStart = pos;
		let exitCh = 0;
		while (pos < len) {
			const c = src.charCodeAt(pos);
			if (c < 128 && charType[c]) {
				exitCh = c;
				break;
			}
			pos++;
		}
		if (pos >= len || charType[exitCh] & 1 && !(exitCh === 40 && pos > fastStart && extglobPrefix[src.charCodeAt(pos - 1)]) && !subscripts) {
			this.pos = pos;
			this._wordText = (this._buildParts || this._buildValue) && pos > fastStart ? src.slice(fastStart, pos) : "";
			this._wordRaw = true;
			this._wordQuoted = false;
			this._wordHasExpansions = false;
			this._wordKeywordEligible = true;
			this._wordAssignmentState = void 0;
			if (this._buildParts) this._wordParts = hasGlobCharacters(this._wordText) && ctx !== LexContext.ArrayElement ? parseGlobParts(src, fastStart, pos, void 0) ?? null : null;
			return;
		}
		const bp = this._buildParts;
		const bt = bp || this._buildValue;
		let text = bt && pos > fastStart ? src.slice(fastStart, pos) : "";
		let quoted = false;
		let hasExpansions = false;
		let keywordEligible = true;
		let valueIsRaw = true;
		let lastValueChar = pos > fastStart ? src.charCodeAt(pos - 1) : 0;
		let assignmentState = scanAssignmentPrefix(src, fastStart, pos, ASSIGNMENT_NAME_START);
		let parts;
		let litBuf = "";
		let litStart = 0;
		let hasGlobs = false;
		let braceResults;
		if (bp) {
			parts = [];
			litBuf = text;
			litStart = fastStart;
			hasGlobs = text.length > 0 && hasGlobCharacters(text);
		}
		while (pos < len) {
			const ch = src.charCodeAt(pos);
			if (ch >= 128 || !charType[ch]) {
				const runStart = pos;
				pos++;
				while (pos < len) {
					const c = src.charCodeAt(pos);
					if (c < 128 && charType[c]) break;
					pos++;
				}
				lastValueChar = src.charCodeAt(pos - 1);
				assignmentState = scanAssignmentPrefix(src, runStart, pos, assignmentState);
				if (bt) {
					const chunk = src.slice(runStart, pos);
					text += chunk;
					if (bp) {
						litBuf += chunk;
						hasGlobs = hasGlobs || hasGlobCharacters(chunk);
					}
				}
				continue;
			}
			if (charType[ch] & 1) {
				if (subscripts && assignmentState >= ASSIGNMENT_INDEX_BASE) {
					const close = this.findClosingBracket(pos);
					if (close !== -1) {
						const spanEnd = close + 1;
						assignmentState = assignmentState === 5 ? ASSIGNMENT_AFTER_INDEX : assignmentState - 1;
						lastValueChar = src.charCodeAt(close);
						if (bt) {
							const chunk = src.slice(pos, spanEnd);
							text += chunk;
							if (bp) {
								litBuf += chunk;
								hasGlobs = hasGlobs || hasGlobCharacters(chunk);
							}
						}
						pos = spanEnd;
						continue;
					}
				}
				if (ch === 40 && lastValueChar < 128 && extglobPrefix[lastValueChar]) {
					if (ctx === LexContext.FunctionName || assignmentState >= ASSIGNMENT_INDEX_BASE && (ctx === LexContext.CommandStart || ctx === LexContext.CommandPrefix)) break;
					if (ctx === LexContext.CommandStart && lastValueChar === 33 && keywordEligible && src.charCodeAt(fastStart) === 33 && skipLineContinuations(src, fastStart + 1, len) === pos) break;
					const prefixChar = lastValueChar;
					if (prefixChar === 61 && scanning && !((ctx === LexContext.CommandStart || ctx === LexContext.CommandPrefix || ctx === LexContext.Declaration || ctx === LexContext.EvalArgument) && isMatchedAssignment(assignmentState) && skipLineContinuations(src, assignmentOperatorPos(assignmentState) + 1, len) === pos)) break;
					const innerStart = pos + 1;
					const close = this.findClosingShellDelimiter(innerStart, len, 41, prefixChar === 61);
					if (close === -1 && !scanning && !subscripts && assignmentState >= ASSIGNMENT_INDEX_BASE) break;
					if (ctx === LexContext.CommandStart && prefixChar !== 61 && close !== -1 && skipBlanks(src, innerStart, close) === close) break;
					keywordEligible = false;
					const patternEnd = close === -1 ? len : close;
					pos = close === -1 ? len : close + 1;
					if (close === -1) this.errors.push({
						message: "unterminated extended glob",
						pos: innerStart - 2
					});
					lastValueChar = src.charCodeAt(pos - 1);
					if (bt) {
						const eg = "(" + src.slice(innerStart, pos);
						text += eg;
						if (bp && prefixChar !== 61) {
							let prefixPos = innerStart - 2;
							while (src.charCodeAt(prefixPos) === 10 && src.charCodeAt(prefixPos - 1) === 92) prefixPos -= 2;
							if (litBuf.length > 0) {
								const trimmed = litBuf.slice(0, -1);
								if (prefixPos > litStart) parts.push({
									type: "Literal",
									pos: litStart,
									end: prefixPos,
									value: trimmed,
									text: src.slice(litStart, prefixPos)
								});
								litBuf = "";
							}
							const op = extglobOp[prefixChar];
							parts.push({
								type: "ExtendedGlob",
								pos: prefixPos,
								end: pos,
								text: src.slice(prefixPos, pos),
								operator: op,
								pattern: src.slice(innerStart, patternEnd),
								parts: this.subFieldParts(innerStart, patternEnd)
							});
							litStart = pos;
						} else if (bp) {
							litBuf += eg;
							hasGlobs = hasGlobs || hasGlobCharacters(eg);
						}
					}
					continue;
				}
				break;
			}
			if (ch === 92) {
				pos++;
				if (pos < len) {
					if (src.charCodeAt(pos) === 10) {
						pos++;
						valueIsRaw = false;
					} else {
						if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE) assignmentState = ASSIGNMENT_INVALID;
						quoted = true;
						keywordEligible = false;
						valueIsRaw = false;
						lastValueChar = src.charCodeAt(pos);
						if (bt) {
							text += src[pos];
							if (bp) litBuf += src[pos];
						}
						pos++;
					}
				} else {
					if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE) assignmentState = ASSIGNMENT_INVALID;
					quoted = true;
					keywordEligible = false;
					lastValueChar = 92;
					if (bt) {
						text += "\\";
						if (bp) litBuf += "\\";
					}
				}
				continue;
			}
			if (ch === 39) {
				const sqStart = pos;
				if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE) assignmentState = ASSIGNMENT_INVALID;
				quoted = true;
				keywordEligible = false;
				valueIsRaw = false;
				pos++;
				const start = pos;
				while (pos < len && src.charCodeAt(pos) !== 39) pos++;
				if (pos > start) lastValueChar = src.charCodeAt(pos - 1);
				const value = bt ? src.slice(start, pos) : "";
				if (bt) text += value;
				if (pos < len) pos++;
				else this.errors.push({
					message: "unterminated single quote",
					pos: start - 1
				});
				if (bp) {
					if (sqStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: sqStart,
							value: litBuf,
							text: src.slice(litStart, sqStart)
						});
						litBuf = "";
					}
					parts.push({
						type: "SingleQuoted",
						pos: sqStart,
						end: pos,
						value,
						text: src.slice(sqStart, pos)
					});
					litStart = pos;
				}
				continue;
			}
			if (ch === 34) {
				const dqStart = pos;
				if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE) assignmentState = ASSIGNMENT_INVALID;
				quoted = true;
				keywordEligible = false;
				valueIsRaw = false;
				pos++;
				this.pos = pos;
				this.readDoubleQuoted();
				pos = this.pos;
				if (this._dqEnd > dqStart + 1) lastValueChar = src.charCodeAt(this._dqEnd - 1);
				if (this._dqHasExpansions) hasExpansions = true;
				if (bt) text += this._dqText;
				if (bp) {
					if (dqStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: dqStart,
							value: litBuf,
							text: src.slice(litStart, dqStart)
						});
						litBuf = "";
					}
					const dqText = src.slice(dqStart, pos);
					parts.push({
						type: "DoubleQuoted",
						pos: dqStart,
						end: pos,
						text: dqText,
						parts: this._dqParts ?? [{
							type: "Literal",
							pos: dqStart + 1,
							end: this._dqEnd,
							value: this._dqText,
							text: src.slice(dqStart + 1, this._dqEnd)
						}]
					});
					litStart = pos;
				}
				continue;
			}
			if (ch === 36) {
				keywordEligible = false;
				const dollarStart = pos;
				if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE) assignmentState = ASSIGNMENT_INVALID;
				const next = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
				if (next === 39 || next === 34) quoted = true;
				this.pos = pos;
				this.readDollar();
				pos = this.pos;
				if (!this._resultIsRaw) valueIsRaw = false;
				if (pos > dollarStart) lastValueChar = src.charCodeAt(pos - 1);
				if (this._resultHasExpansion) hasExpansions = true;
				if (bt) text += this._resultText;
				if (bp) {
					if (this._resultPart) {
						if (dollarStart > litStart) {
							parts.push({
								type: "Literal",
								pos: litStart,
								end: dollarStart,
								value: litBuf,
								text: src.slice(litStart, dollarStart)
							});
							litBuf = "";
						}
						parts.push(this._resultPart);
						litStart = pos;
					} else litBuf += this._resultText;
				}
				continue;
			}
			if (ch === 96) {
				keywordEligible = false;
				const btStart = pos;
				if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE) assignmentState = ASSIGNMENT_INVALID;
				this.pos = pos;
				this.readBacktickExpansion();
				pos = this.pos;
				valueIsRaw = false;
				lastValueChar = src.charCodeAt(pos - 1);
				hasExpansions = true;
				if (bt) text += this._resultText;
				if (bp) {
					if (btStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: btStart,
							value: litBuf,
							text: src.slice(litStart, btStart)
						});
						litBuf = "";
					}
					parts.push(this._resultPart);
					litStart = pos;
				}
				continue;
			}
			if (ch === 123) {
				if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE) assignmentState = ASSIGNMENT_INVALID;
				const first = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
				const braceEnd = first <= 32 || first === 125 ? -1 : this.scanBraceExpansion(pos, braceResults ?? (braceResults = new Map()));
				if (braceEnd > 0) {
					keywordEligible = false;
					lastValueChar = src.charCodeAt(braceEnd - 1);
					if (bt) {
						const braceText = src.slice(pos, braceEnd);
						text += braceText;
						if (bp) {
							if (pos > litStart) {
								parts.push({
									type: "Literal",
									pos: litStart,
									end: pos,
									value: litBuf,
									text: src.slice(litStart, pos)
								});
								litBuf = "";
							}
							parts.push({
								type: "BraceExpansion",
								pos,
								end: braceEnd,
								text: braceText,
								parts: this.subFieldParts(pos + 1, braceEnd - 1)
							});
							litStart = braceEnd;
						}
					}
					pos = braceEnd;
					continue;
				}
				lastValueChar = 123;
				if (bt) {
					text += "{";
					if (bp) litBuf += "{";
				}
				pos++;
				continue;
			}
			pos++;
		}
		if (bp && pos > litStart) parts.push({
			type: "Literal",
			pos: litStart,
			end: pos,
			value: litBuf,
			text: src.slice(litStart, pos)
		});
		this.pos = pos;
		this._wordText = text;
		this._wordRaw = valueIsRaw;
		this._wordQuoted = quoted;
		this._wordHasExpansions = hasExpansions;
		this._wordKeywordEligible = keywordEligible;
		this._wordAssignmentState = assignmentState;
		if (bp) {
			this._wordParts = parts.length > 1 || parts.length === 1 && parts[0].type !== "Literal" ? parts : null;
			if (hasGlobs && ctx !== LexContext.ArrayElement) this._wordParts = parseGlobParts(src, fastStart, pos, this._wordParts) ?? null;
		}
	}
	readInnerWordText(insideDoubleQuotes = false, arithmetic = false, globs = false) {
		const src = this.src;
		const len = this.srcEnd;
		let pos = this.pos;
		const start = pos;
		let text = "";
		const bp = this._buildParts;
		let parts;
		let litBuf = "";
		let litStart = 0;
		let preserveLiteral = false;
		let hasGlobs = false;
		if (bp) {
			parts = [];
			litStart = pos;
		}
		while (pos < len) {
			const ch = src.charCodeAt(pos);
			if (ch === 92) {
				pos++;
				if (pos < len) {
					if (src.charCodeAt(pos) === 10) pos++;
					else {
						const next = src.charCodeAt(pos);
						if (insideDoubleQuotes && next !== 36 && next !== 96 && next !== 34 && next !== 92 && next !== 125) {
							text += "\\";
							if (bp) litBuf += "\\";
							preserveLiteral = true;
						}
						const escaped = src[pos++];
						text += escaped;
						if (bp) litBuf += escaped;
					}
				}
				continue;
			}
			if (ch === 39 && !insideDoubleQuotes) {
				const sqStart = pos;
				pos++;
				const start = pos;
				while (pos < len && src.charCodeAt(pos) !== 39) pos++;
				const value = src.slice(start, pos);
				text += value;
				if (pos < len) pos++;
				if (bp) {
					if (sqStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: sqStart,
							value: litBuf,
							text: src.slice(litStart, sqStart)
						});
						litBuf = "";
					}
					parts.push({
						type: "SingleQuoted",
						pos: sqStart,
						end: pos,
						value,
						text: src.slice(sqStart, pos)
					});
					litStart = pos;
				}
				continue;
			}
			if (ch === 34) {
				const dqStart = pos;
				pos++;
				this.pos = pos;
				this.readDoubleQuoted(insideDoubleQuotes);
				pos = this.pos;
				text += this._dqText;
				if (bp) {
					if (dqStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: dqStart,
							value: litBuf,
							text: src.slice(litStart, dqStart)
						});
						litBuf = "";
					}
					const dqText = src.slice(dqStart, pos);
					parts.push({
						type: "DoubleQuoted",
						pos: dqStart,
						end: pos,
						text: dqText,
						parts: this._dqParts ?? [{
							type: "Literal",
							pos: dqStart + 1,
							end: this._dqEnd,
							value: this._dqText,
							text: src.slice(dqStart + 1, this._dqEnd)
						}]
					});
					litStart = pos;
				}
				continue;
			}
			if (ch === 36) {
				const dollarStart = pos;
				this.pos = pos;
				this.readDollar(insideDoubleQuotes);
				pos = this.pos;
				text += this._resultText;
				if (bp) {
					if (this._resultPart) {
						if (dollarStart > litStart) {
							parts.push({
								type: "Literal",
								pos: litStart,
								end: dollarStart,
								value: litBuf,
								text: src.slice(litStart, dollarStart)
							});
							litBuf = "";
						}
						parts.push(this._resultPart);
						litStart = pos;
					} else litBuf += this._resultText;
				}
				continue;
			}
			if (ch === 96) {
				const btStart = pos;
				this.pos = pos;
				this.readBacktickExpansion(insideDoubleQuotes);
				pos = this.pos;
				text += this._resultText;
				if (bp) {
					if (btStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: btStart,
							value: litBuf,
							text: src.slice(litStart, btStart)
						});
						litBuf = "";
					}
					parts.push(this._resultPart);
					litStart = pos;
				}
				continue;
			}
			if (!insideDoubleQuotes && !arithmetic && (ch === 60 || ch === 62) && pos + 1 < len && src.charCodeAt(pos + 1) === 40) {
				const psStart = pos;
				this.pos = pos + 2;
				const inner = this.extractBalanced();
				pos = this.pos;
				const raw = src.slice(psStart, pos);
				text += raw;
				if (bp) {
					if (psStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: psStart,
							value: litBuf,
							text: src.slice(litStart, psStart)
						});
						litBuf = "";
					}
					parts.push(this.processSubstitution(psStart, raw, ch === 60 ? "<" : ">", inner));
					litStart = pos;
				}
				continue;
			}
			text += src[pos];
			if (bp) {
				litBuf += src[pos];
				if (globs && (ch === 42 || ch === 63 || ch === 91)) hasGlobs = true;
			}
			pos++;
		}
		if (bp && pos > litStart) parts.push({
			type: "Literal",
			pos: litStart,
			end: pos,
			value: litBuf,
			text: src.slice(litStart, pos)
		});
		this.pos = pos;
		this._wordText = text;
		this._wordRaw = false;
		this._wordQuoted = false;
		this._wordHasExpansions = false;
		this._wordKeywordEligible = false;
		if (bp) {
			this._wordParts = parts.length > 1 || parts.length === 1 && (parts[0].type !== "Literal" || preserveLiteral) ? parts : null;
			if (hasGlobs) this._wordParts = parseGlobParts(src, start, pos, this._wordParts) ?? null;
		}
	}
	subFieldParts(start, end) {
		if (this._nestingDepth >= 256) return void 0;
		return hasEmbeddedWordStructure(this.src, start, end) ? this.parseSubFieldWord(start, end).parts : parseGlobParts(this.src, start, end, void 0);
	}
	parseSubFieldWord(start, end, context = "word", arithmetic = false) {
		if (start >= end) return new WordImpl("", start, start);
		if (this._nestingDepth >= 256) return new WordImpl(this.src.slice(start, end), start, end);
		this._nestingDepth++;
		const savedEnd = this.srcEnd;
		const savedBracketWindow = this._bracketWindow;
		const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
		const savedPos = this.pos;
		const savedText = this._wordText;
		const savedParts = this._wordParts;
		const savedQuoted = this._wordQuoted;
		const savedKeywordEligible = this._wordKeywordEligible;
		this.srcEnd = end;
		this.pos = start;
		this.readInnerWordText(context === "quoted", arithmetic, context === "word");
		const word = new WordImpl(this.src.slice(start, end), start, end);
		if (this._buildParts) word.parts = this._wordParts ?? void 0;
		this.srcEnd = savedEnd;
		this._bracketWindow = savedBracketWindow;
		this._arithmeticBracketWindow = savedArithmeticBracketWindow;
		this.pos = savedPos;
		this._wordText = savedText;
		this._wordParts = savedParts;
		this._wordQuoted = savedQuoted;
		this._wordKeywordEligible = savedKeywordEligible;
		this._nestingDepth--;
		return word;
	}
	skipSQ() {
		while (this.pos < this.srcEnd && this.src.charCodeAt(this.pos) !== 39) this.pos++;
		if (this.pos < this.srcEnd) this.pos++;
	}
	skipAnsiCQuoted() {
		const quotePos = this.pos - 1;
		const result = decodeAnsiCQuoted(this.src, this.pos, this.srcEnd);
		this.pos = result.end;
		if (!result.closed) this.errors.push({
			message: "unterminated ANSI-C quote",
			pos: quotePos
		});
	}
	skipDQ() {
		const src = this.src;
		const len = this.srcEnd;
		this._unbalanced = false;
		if (this._nestingDepth < 256) while (this.pos < len) {
			const ch = src.charCodeAt(this.pos);
			if (ch === 34) {
				this.pos++;
				return;
			}
			if (ch === 92) {
				this.pos = Math.min(this.pos + 2, len);
				continue;
			}
			if (ch === 96) break;
			if (ch === 36) {
				const next = src.charCodeAt(this.pos + 1);
				if (next === 40 || next === 123 || next === 36) break;
			}
			this.pos++;
		}
		this.extractBalanced(true, true);
	}
	skipSpacesAndTabs() {
		this.pos = skipBlanks(this.src, this.pos, this.srcEnd);
	}
	readDoubleQuoted(unescapeAll = false) {
		const src = this.src;
		const len = this.srcEnd;
		const contentStart = this.pos;
		let hasExpansions = false;
		const bp = this._buildParts;
		const bt = bp || this._buildValue;
		if (!bp) {
			let p = this.pos;
			while (p < len) {
				const c = src.charCodeAt(p);
				if (c === 34) {
					this._dqText = bt ? src.slice(contentStart, p) : "";
					this._dqEnd = p;
					this.pos = p + 1;
					this._dqHasExpansions = false;
					this._dqParts = null;
					return;
				}
				if (c === 36 || c === 96 || c === 92) break;
				p++;
			}
		}
		let text = "";
		let parts = null;
		let litBuf = "";
		let litStart = bp ? this.pos : 0;
		while (this.pos < len && src.charCodeAt(this.pos) !== 34) {
			const runStart = this.pos;
			while (this.pos < len) {
				const c = src.charCodeAt(this.pos);
				if (c === 34 || c === 92 || c === 36 || c === 96) break;
				this.pos++;
			}
			if (bt && this.pos > runStart) {
				const chunk = src.slice(runStart, this.pos);
				text += chunk;
				if (bp) litBuf += chunk;
			}
			if (this.pos >= len || src.charCodeAt(this.pos) === 34) break;
			const ch = src.charCodeAt(this.pos);
			if (ch === 92) {
				this.pos++;
				if (this.pos < len) {
					const next = src.charCodeAt(this.pos);
					if (next === 10) {
						this.pos++;
						continue;
					}
					if (bt) {
						if (unescapeAll || next === 36 || next === 96 || next === 34 || next === 92) {
							const c = src[this.pos];
							text += c;
							if (bp) litBuf += c;
						} else {
							const pair = "\\" + src[this.pos];
							text += pair;
							if (bp) litBuf += pair;
						}
					}
					this.pos++;
				}
				continue;
			}
			if (ch === 36) {
				const afterDollar = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
				if (afterDollar === 34 || afterDollar === 39) {
					if (bt) {
						text += "$";
						if (bp) litBuf += "$";
					}
					this.pos++;
					continue;
				}
				const expStart = this.pos;
				this.readDollar(true);
				if (bt) text += this._resultText;
				if (this._resultHasExpansion) hasExpansions = true;
				if (bp) {
					const rp = this._resultPart;
					if (rp && isDQChild(rp)) {
						if (!parts) parts = [];
						if (expStart > litStart) {
							parts.push({
								type: "Literal",
								pos: litStart,
								end: expStart,
								value: litBuf,
								text: src.slice(litStart, expStart)
							});
							litBuf = "";
						}
						parts.push(rp);
						litStart = this.pos;
					} else litBuf += this._resultText;
				}
				continue;
			}
			if (ch === 96) {
				const btStart = this.pos;
				this.readBacktickExpansion(true);
				if (bt) text += this._resultText;
				hasExpansions = true;
				if (bp && this._resultPart && isDQChild(this._resultPart)) {
					if (!parts) parts = [];
					if (btStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: btStart,
							value: litBuf,
							text: src.slice(litStart, btStart)
						});
						litBuf = "";
					}
					parts.push(this._resultPart);
					litStart = this.pos;
				}
				continue;
			}
		}
		if (bp && parts && this.pos > litStart) parts.push({
			type: "Literal",
			pos: litStart,
			end: this.pos,
			value: litBuf,
			text: src.slice(litStart, this.pos)
		});
		this._dqEnd = this.pos;
		if (this.pos < len) this.pos++;
		else this.errors.push({
			message: "unterminated double quote",
			pos: contentStart - 1
		});
		this._dqText = text;
		this._dqHasExpansions = hasExpansions;
		this._dqParts = parts;
	}
	readDollar(insideDoubleQuotes = false) {
		const dollarPos = this.pos;
		this.pos++;
		const src = this.src;
		const len = this.srcEnd;
		const bt = this._buildParts || this._buildValue;
		if (this.pos >= len) {
			this._resultText = "$";
			this._resultIsRaw = true;
			this._resultHasExpansion = false;
			this._resultPart = void 0;
			return;
		}
		const logicalPos = skipLineContinuations(src, this.pos, len);
		if (logicalPos > this.pos && src.charCodeAt(logicalPos) === 40 && src.charCodeAt(logicalPos + 1) !== 40) this.pos = logicalPos;
		const ch = src.charCodeAt(this.pos);
		if (ch === 40) {
			if (this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 40) {
				const savedPos = this.pos;
				const savedErrors = this.errors.length;
				this.readArithmeticExpansion(dollarPos);
				if (!this._notArithmetic) return;
				this.errors.length = savedErrors;
				this.pos = savedPos;
			}
			this.readCommandSubstitution(dollarPos);
			return;
		}
		if (ch === 123) {
			const after = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
			if (after === 32 || after === 9 || after === 10) {
				this.readBraceCommandSubstitution();
				return;
			}
			if (after === 124) {
				this.readValueSubstitution();
				return;
			}
			this.readParameterExpansion(insideDoubleQuotes);
			return;
		}
		if (ch === 39) {
			this.pos++;
			if (bt) {
				const value = this.readAnsiCQuoted();
				this._resultText = value;
				this._resultPart = this._buildParts ? {
					type: "AnsiCQuoted",
					pos: dollarPos,
					end: this.pos,
					text: src.slice(dollarPos, this.pos),
					value
				} : void 0;
			} else {
				this.skipAnsiCQuoted();
				this._resultText = "";
				this._resultPart = void 0;
			}
			this._resultIsRaw = false;
			this._resultHasExpansion = false;
			return;
		}
		if (ch === 34) {
			this.pos++;
			this.readDoubleQuoted(insideDoubleQuotes);
			this._resultText = this._dqText;
			this._resultIsRaw = false;
			this._resultHasExpansion = this._dqHasExpansions;
			if (this._buildParts) {
				const text = src.slice(dollarPos, this.pos);
				this._resultPart = {
					type: "LocaleString",
					pos: dollarPos,
					end: this.pos,
					text,
					parts: this._dqParts ?? [{
						type: "Literal",
						pos: dollarPos + 2,
						end: this._dqEnd,
						value: this._dqText,
						text: src.slice(dollarPos + 2, this._dqEnd)
					}]
				};
			} else this._resultPart = void 0;
			return;
		}
		if (ch === 64 || ch === 42 || ch === 35 || ch === 63 || ch === 45 || ch === 36 || ch === 33 || ch >= 48 && ch <= 57) {
			this.pos++;
			const text = bt ? src.slice(this.pos - 2, this.pos) : "";
			this._resultText = text;
			this._resultIsRaw = true;
			this._resultHasExpansion = false;
			this._resultPart = this._buildParts ? {
				type: "SimpleExpansion",
				pos: dollarPos,
				end: this.pos,
				text
			} : void 0;
			return;
		}
		if (ch < 128 && isIdChar[ch] & 1) {
			const namePos = this.pos - 1;
			while (this.pos < len) {
				const c = src.charCodeAt(this.pos);
				if (c < 128 && isIdChar[c] & 2) this.pos++;
				else break;
			}
			const text = bt ? src.slice(namePos, this.pos) : "";
			this._resultText = text;
			this._resultIsRaw = true;
			this._resultHasExpansion = false;
			this._resultPart = this._buildParts ? {
				type: "SimpleExpansion",
				pos: dollarPos,
				end: this.pos,
				text
			} : void 0;
			return;
		}
		if (ch === 91) {
			const errorCount = this._errors === null ? 0 : this._errors.length;
			const close = this.findClosingArithmeticBracket(this.pos + 1);
			if (close !== -1) {
				const bodyStart = this.pos + 1;
				const body = src.slice(bodyStart, close);
				this.pos = close + 1;
				const text = bt ? src.slice(dollarPos, this.pos) : "";
				this._resultText = text;
				this._resultIsRaw = true;
				this._resultHasExpansion = false;
				this._resultPart = this._buildParts ? this.arithmeticExpansion(bodyStart - 2, text, body, bodyStart) : void 0;
				return;
			}
			if (this._errors !== null) this._errors.length = errorCount;
		}
		this._resultText = "$";
		this._resultIsRaw = true;
		this._resultHasExpansion = false;
		this._resultPart = void 0;
	}
	scanArithmeticBody() {
		this._notArithmetic = false;
		this._arithUnterminated = false;
		this.pos += 2;
		let depth = 1;
		let parenDepth = 0;
		let parentParenDepth = 0;
		let parenDepths;
		let reported = false;
		const src = this.src;
		const len = this.srcEnd;
		const start = this.pos;
		while (this.pos < len && depth > 0) {
			const c = src.charCodeAt(this.pos);
			if (c === 92) this.pos += this.pos + 1 < len ? 2 : 1;
			else if (c === 39) {
				this.pos++;
				this.skipSQ();
			} else if (c === 34) {
				this.pos++;
				this.skipDQ();
			} else if (c === 96) {
				this.pos++;
				while (this.pos < len && src.charCodeAt(this.pos) !== 96) {
					if (src.charCodeAt(this.pos) === 92) this.pos++;
					this.pos++;
				}
				if (this.pos < len) this.pos++;
			} else if (c === 36 && this.pos + 2 < len && src.charCodeAt(this.pos + 1) === 40 && src.charCodeAt(this.pos + 2) !== 40) {
				const dollarPos = this.pos;
				this.pos += 2;
				this.extractBalanced();
				if (this._unbalanced) this.errors.push({
					message: "unterminated command substitution",
					pos: dollarPos
				});
			} else if (c === 36 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 123) {
				const close = this.findClosingBrace(this.pos + 2, len);
				this.pos = close === -1 ? len : close + 1;
			} else if ((c === 60 || c === 62) && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 40) {
				this.pos += 2;
				this.extractBalanced();
			} else if (c === 40) {
				if (src.charCodeAt(this.pos - 1) === 36 && src.charCodeAt(this.pos + 1) === 40) {
					if (depth === 1) parentParenDepth = parenDepth;
					else (parenDepths ?? (parenDepths = [])).push(parenDepth);
					depth++;
					parenDepth = 0;
					if (depth + this._nestingDepth > 256 && !reported) {
						this.errors.push({
							message: "maximum arithmetic expansion nesting depth exceeded",
							pos: this.pos - 1
						});
						reported = true;
					}
					this.pos += 2;
				} else {
					if (++parenDepth + depth - 1 + this._nestingDepth > 256 && !reported) {
						this.errors.push({
							message: "maximum arithmetic expression nesting depth exceeded",
							pos: this.pos
						});
						reported = true;
					}
					this.pos++;
				}
			} else if (c === 41 && parenDepth > 0) {
				parenDepth--;
				this.pos++;
			} else if (c === 41 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 41) {
				if (--depth === 0) {
					this.pos += 2;
					break;
				}
				parenDepth = depth === 1 ? parentParenDepth : parenDepths.pop();
				this.pos += 2;
			} else if (c === 41 && depth === 1) {
				this._notArithmetic = true;
				return "";
			} else this.pos++;
		}
		const bt = this._buildParts || this._buildValue;
		if (depth > 0) {
			this._arithUnterminated = true;
			return bt ? src.slice(start, this.pos) : "";
		}
		return bt ? src.slice(start, this.pos - 2) : "";
	}
	readArithmeticExpansion(dollarPos) {
		const bodyStart = this.pos + 2;
		const body = this.scanArithmeticBody();
		if (this._notArithmetic) return;
		if (this._arithUnterminated) this.errors.push({
			message: "unterminated arithmetic expansion",
			pos: dollarPos
		});
		const text = this._buildParts || this._buildValue ? this.src.slice(dollarPos, this.pos) : "";
		this._resultText = text;
		this._resultIsRaw = true;
		this._resultHasExpansion = false;
		this._resultPart = this._buildParts ? this.arithmeticExpansion(dollarPos, text, body, bodyStart) : void 0;
	}
	arithmeticExpansion(pos, text, body, bodyStart) {
		return new ArithmeticExpansionImpl(pos, this.pos, text, {
			source: this.src,
			body,
			offset: bodyStart,
			depth: this._nestingDepth,
			context: this.substitutionContext
		});
	}
	readArithmeticCommand(out, tokenStart) {
		const savedBuildValue = this._buildValue;
		this._buildValue = true;
		const body = this.scanArithmeticBody();
		this._buildValue = savedBuildValue;
		if (this._arithUnterminated) this.errors.push({
			message: "unterminated arithmetic command",
			pos: tokenStart
		});
		setToken(out, Token.ArithCmd, body, tokenStart, this.pos);
	}
	readCommandSubstitution(dollarPos) {
		const openPos = this.pos;
		this.pos++;
		const inner = this.extractBalanced();
		if (this._unbalanced) this.errors.push({
			message: "unterminated command substitution",
			pos: dollarPos
		});
		const bt = this._buildParts || this._buildValue;
		const rawText = bt ? this.src.slice(dollarPos, this.pos) : "";
		const text = !bt || openPos === dollarPos + 1 ? rawText : "$" + this.src.slice(openPos, this.pos);
		this._resultText = text;
		this._resultIsRaw = openPos === dollarPos + 1;
		this._resultHasExpansion = true;
		if (this._buildParts) this._resultPart = this.commandExpansion(dollarPos, rawText, openPos + 1, inner, !this._unbalanced);
		else this._resultPart = void 0;
	}
	readBraceCommandSubstitution() {
		this.readBraceSubstitution(1);
	}
	readValueSubstitution() {
		this.readBraceSubstitution(2);
	}
	readBraceSubstitution(skip) {
		const dollarPos = this.pos - 1;
		this.pos += skip;
		const src = this.src;
		const len = this.srcEnd;
		let depth = 1;
		const start = this.pos;
		while (this.pos < len) {
			const c = src.charCodeAt(this.pos);
			if (c === 123) depth++;
			else if (c === 125) {
				if (--depth === 0) {
					this.pos++;
					break;
				}
			} else if (c === 39) {
				this.pos++;
				this.skipSQ();
				continue;
			} else if (c === 34) {
				this.pos++;
				this.skipDQ();
				continue;
			} else if (c === 92) this.pos++;
			this.pos++;
		}
		this._resultIsRaw = true;
		this._resultHasExpansion = true;
		if (this._buildParts || this._buildValue) {
			const rawInner = src.slice(start, this.pos - 1);
			const inner = rawInner.trim();
			const text = src.slice(dollarPos, this.pos);
			this._resultText = text;
			if (this._buildParts) {
				const innerStart = start + (rawInner.length - rawInner.trimStart().length);
				this._resultPart = this.commandExpansion(dollarPos, text, innerStart, inner);
			} else this._resultPart = void 0;
		} else {
			this._resultText = "";
			this._resultPart = void 0;
		}
	}
	readBacktickExpansion(insideDoubleQuotes = false) {
		this.pos++;
		const src = this.src;
		const len = this.srcEnd;
		const start = this.pos;
		if (!this._buildParts && !this._buildValue) {
			while (this.pos < len && src.charCodeAt(this.pos) !== 96) {
				if (src.charCodeAt(this.pos) === 92 && this.pos + 1 < len) this.pos++;
				this.pos++;
			}
			if (this.pos < len) this.pos++;
			else this.errors.push({
				message: "unterminated backtick",
				pos: start - 1
			});
			this._resultText = "";
			this._resultIsRaw = false;
			this._resultHasExpansion = true;
			this._resultPart = void 0;
			return;
		}
		let inner = "";
		let hasEscapes = false;
		while (this.pos < len && src.charCodeAt(this.pos) !== 96) {
			if (src.charCodeAt(this.pos) === 92) {
				hasEscapes = true;
				break;
			}
			this.pos++;
		}
		if (!hasEscapes) inner = src.slice(start, this.pos);
		else {
			inner = src.slice(start, this.pos);
			while (this.pos < len && src.charCodeAt(this.pos) !== 96) if (src.charCodeAt(this.pos) === 92) {
				this.pos++;
				if (this.pos < len) {
					const c = src.charCodeAt(this.pos);
					if (c === 36 || c === 96 || c === 92 || insideDoubleQuotes && c === 34) inner += src[this.pos];
					else inner += "\\" + src[this.pos];
					this.pos++;
				}
			} else {
				const runStart = this.pos;
				while (this.pos < len) {
					const c = src.charCodeAt(this.pos);
					if (c === 96 || c === 92) break;
					this.pos++;
				}
				inner += src.slice(runStart, this.pos);
			}
		}
		if (this.pos < len) this.pos++;
		else this.errors.push({
			message: "unterminated backtick",
			pos: start - 1
		});
		const text = src.slice(start - 1, this.pos);
		this._resultText = inner;
		this._resultHasExpansion = true;
		if (this._buildParts) this._resultPart = hasEscapes ? this.decodedCommandExpansion(start - 1, text, inner) : this.commandExpansion(start - 1, text, start, inner);
		else this._resultPart = void 0;
	}
	readParameterExpansion(insideDoubleQuotes) {
		const src = this.src;
		const len = this.srcEnd;
		const start = this.pos;
		this.pos++;
		let depth = 1;
		let reported = false;
		while (this.pos < len && depth > 0) {
			const ch = src.charCodeAt(this.pos);
			if (ch === 36) {
				const next = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
				if (next === 123) {
					depth++;
					if (this._nestingDepth + depth > 256 && !reported) {
						this.errors.push({
							message: "maximum parameter expansion nesting depth exceeded",
							pos: this.pos
						});
						reported = true;
					}
					this.pos += 2;
					continue;
				}
				if (next === 36) {
					this.pos += 2;
					continue;
				}
				if (next === 40) {
					const dollarPos = this.pos;
					this.pos += 2;
					this.extractBalanced();
					if (this._unbalanced) this.errors.push({
						message: "unterminated command substitution",
						pos: dollarPos
					});
					continue;
				}
			} else if (ch === 96) {
				this.pos++;
				while (this.pos < len && src.charCodeAt(this.pos) !== 96) {
					if (src.charCodeAt(this.pos) === 92) this.pos++;
					this.pos++;
				}
				if (this.pos < len) this.pos++;
				continue;
			} else if (ch === 125) {
				if (--depth === 0) {
					this.pos++;
					break;
				}
			} else if (ch === 92) {
				if (this.pos + 1 < len) this.pos++;
			} else if (ch === 39) {
				this.pos++;
				if (this.pos > start + 1 && src.charCodeAt(this.pos - 2) === 36) this.skipAnsiCQuoted();
				else this.skipSQ();
				continue;
			} else if (ch === 34) {
				this.pos++;
				this.skipDQ();
				continue;
			}
			this.pos++;
		}
		const closed = depth === 0;
		if (!closed) this.errors.push({
			message: "unterminated parameter expansion",
			pos: start - 1
		});
		const text = this._buildParts || this._buildValue ? src.slice(start - 1, this.pos) : "";
		this._resultText = text;
		this._resultIsRaw = true;
		this._resultHasExpansion = false;
		if (this._buildParts) {
			const inner = src.slice(start + 1, closed ? this.pos - 1 : this.pos);
			this._resultPart = this.parseParamInner(text, inner, start + 1, insideDoubleQuotes);
		} else this._resultPart = void 0;
	}
	parseParamInner(text, inner, innerStart, insideDoubleQuotes) {
		const result = {
			type: "ParameterExpansion",
			pos: innerStart - 2,
			end: this.pos,
			text,
			parameter: "",
			parameterPos: innerStart,
			parameterEnd: innerStart,
			prefix: void 0,
			index: void 0,
			operation: void 0
		};
		const ilen = inner.length;
		if (ilen === 0) return result;
		const sub = (a, b, context = "word") => this.parseSubFieldWord(innerStart + a, innerStart + b, context);
		const closeBracket = (start) => {
			const close = this.findClosingBracket(innerStart + start, innerStart + ilen);
			return close === -1 ? -1 : close - innerStart;
		};
		let i = 0;
		if (ilen > 1 && inner.charCodeAt(0) === 33) {
			result.prefix = "!";
			i = 1;
		}
		if (ilen > 1 && inner.charCodeAt(0) === 35) {
			const nameEnd = this.scanParamName(inner, 1);
			let parameterEnd = nameEnd;
			let indexEnd = -1;
			if (parameterEnd < ilen && inner.charCodeAt(parameterEnd) === 91) {
				indexEnd = closeBracket(parameterEnd + 1);
				if (indexEnd !== -1) parameterEnd = indexEnd + 1;
			}
			if (nameEnd > 1 && parameterEnd === ilen) {
				result.prefix = "#";
				result.parameter = inner.slice(1, nameEnd);
				result.parameterPos = innerStart + 1;
				result.parameterEnd = innerStart + nameEnd;
				if (indexEnd !== -1) result.index = sub(nameEnd + 1, indexEnd, "embedded");
				return result;
			}
		}
		const nameStart = i;
		i = this.scanParamName(inner, i);
		result.parameter = inner.slice(nameStart, i);
		result.parameterPos = innerStart + nameStart;
		result.parameterEnd = innerStart + i;
		if (i < ilen && inner.charCodeAt(i) === 91) {
			const closeB = closeBracket(i + 1);
			if (closeB !== -1) {
				result.index = sub(i + 1, closeB, "embedded");
				i = closeB + 1;
			}
		}
		if (i >= ilen) return result;
		const pos = innerStart + i;
		const end = innerStart + ilen;
		const opChar = inner.charCodeAt(i);
		const nextChar = inner.charCodeAt(i + 1);
		const defaultChar = inner[opChar === 58 ? i + 1 : i];
		if (defaultChar === "-" || defaultChar === "=" || defaultChar === "+" || defaultChar === "?") {
			const operandStart = i + (opChar === 58 ? 2 : 1);
			result.operation = {
				type: "Default",
				pos,
				end,
				operatorEnd: innerStart + operandStart,
				operator: opChar === 58 ? `:${defaultChar}` : defaultChar,
				operand: sub(operandStart, ilen, insideDoubleQuotes ? "quoted" : "word")
			};
			return result;
		}
		if (opChar === 58) {
			i++;
			const sliceStart = innerStart + i;
			const colonIdx = findUnnested(inner.slice(i), 58, true, (index, quoted) => {
				return this.findNestedShellEnd(sliceStart + index, end, quoted) - sliceStart;
			});
			result.operation = {
				type: "Slice",
				pos,
				end,
				operatorEnd: sliceStart,
				operator: ":",
				offset: sub(i, colonIdx === -1 ? ilen : i + colonIdx, "embedded"),
				length: colonIdx === -1 ? void 0 : sub(i + colonIdx + 1, ilen, "embedded")
			};
			return result;
		}
		if (opChar === 35 || opChar === 37) {
			const doubled = nextChar === opChar;
			const operator = opChar === 35 ? doubled ? "##" : "#" : doubled ? "%%" : "%";
			const operandStart = i + (doubled ? 2 : 1);
			result.operation = {
				type: "Remove",
				pos,
				end,
				operatorEnd: innerStart + operandStart,
				operator,
				operand: sub(operandStart, ilen)
			};
			return result;
		}
		if (opChar === 47) {
			i++;
			let operator = "/";
			if (nextChar === 47 || nextChar === 35 || nextChar === 37) {
				operator = nextChar === 47 ? "//" : nextChar === 35 ? "/#" : "/%";
				i++;
			}
			let separatorStart = i;
			if (nextChar === 47) {
				separatorStart = skipLineContinuations(inner, i, ilen);
				if (inner.charCodeAt(separatorStart) === 47) separatorStart++;
			}
			const sepIdx = findUnnested(inner.slice(separatorStart), 47);
			const patternEnd = sepIdx === -1 ? ilen : separatorStart + sepIdx;
			result.operation = {
				type: "Replace",
				pos,
				end,
				operatorEnd: innerStart + i,
				operator,
				pattern: sub(i, patternEnd),
				replacement: sub(sepIdx === -1 ? ilen : patternEnd + 1, ilen)
			};
			return result;
		}
		if (opChar === 94 || opChar === 44) {
			const doubled = nextChar === opChar;
			const operator = opChar === 94 ? doubled ? "^^" : "^" : doubled ? ",," : ",";
			const operandStart = i + (doubled ? 2 : 1);
			result.operation = {
				type: "CaseModification",
				pos,
				end,
				operatorEnd: innerStart + operandStart,
				operator,
				operand: operandStart === ilen ? void 0 : sub(operandStart, ilen)
			};
			return result;
		}
		if (result.prefix === "!" && result.index === void 0 && i + 1 === ilen && (opChar === 64 || opChar === 42)) {
			result.operation = {
				type: "Names",
				pos,
				end,
				operatorEnd: end,
				operator: opChar === 64 ? "@" : "*"
			};
			return result;
		}
		if (opChar === 64) {
			result.operation = {
				type: "Transform",
				pos,
				end,
				operatorEnd: pos + 1,
				operator: "@",
				operand: sub(i + 1, ilen)
			};
			return result;
		}
		result.operation = {
			type: "Unknown",
			pos,
			end,
			operatorEnd: end,
			operator: inner.slice(i)
		};
		return result;
	}
	findNestedShellEnd(start, end, quoted) {
		const ch = this.src.charCodeAt(start);
		if (ch === 96) {
			let pos = start + 1;
			while (pos < end) {
				const current = this.src.charCodeAt(pos);
				if (current === 92) {
					pos += 2;
					continue;
				}
				pos++;
				if (current === 96) return pos;
			}
			return end;
		}
		let close;
		if (ch === 36) {
			const next = start + 1;
			if (next < end && this.src.charCodeAt(next) === 123) close = this.findClosingBrace(next + 1, end);
			else {
				const open = skipLineContinuations(this.src, next, end);
				if (open >= end || this.src.charCodeAt(open) !== 40) return start;
				close = this.findClosingParenthesis(open + 1, end);
			}
		} else {
			const open = start + 1;
			if (quoted || ch !== 60 && ch !== 62 || open >= end || this.src.charCodeAt(open) !== 40) return start;
			close = this.findClosingParenthesis(open + 1, end);
		}
		return close === -1 ? end : close + 1;
	}
	scanParamName(s, start) {
		let i = start;
		if (i >= s.length) return i;
		const c = s.charCodeAt(i);
		if (c === 64 || c === 42 || c === 35 || c === 63 || c === 45 || c === 36 || c === 33) return i + 1;
		if (c >= 48 && c <= 57) {
			while (i < s.length && s.charCodeAt(i) >= 48 && s.charCodeAt(i) <= 57) i++;
			return i;
		}
		if (c >= 97 && c <= 122 || c >= 65 && c <= 90 || c === 95) {
			i++;
			while (i < s.length) {
				const ch = s.charCodeAt(i);
				if (ch >= 97 && ch <= 122 || ch >= 65 && ch <= 90 || ch >= 48 && ch <= 57 || ch === 95) i++;
				else break;
			}
		}
		return i;
	}
	readAnsiCQuoted() {
		const quotePos = this.pos - 1;
		const result = decodeAnsiCQuoted(this.src, this.pos, this.srcEnd);
		this.pos = result.end;
		if (!result.closed) this.errors.push({
			message: "unterminated ANSI-C quote",
			pos: quotePos
		});
		return result.value;
	}
	extractBalanced(useGrammar = true, quoteOnly = false) {
		const src = this.src;
		const len = this.srcEnd;
		const bt = this._buildParts || this._buildValue;
		let depth = quoteOnly ? 0 : 1;
		const start = this.pos;
		this._unbalanced = false;
		const knownEnd = useGrammar && !quoteOnly ? this.substitutionContext.boundaries?.get(start) : void 0;
		if (knownEnd !== void 0 && knownEnd <= len && this._nestingDepth < 256) {
			this.pos = knownEnd;
			return bt ? src.slice(start, knownEnd - 1) : "";
		}
		let wordStart = true;
		while (!quoteOnly && this.pos < len) {
			const c = src.charCodeAt(this.pos);
			if (c === 41) {
				const result = bt ? src.slice(start, this.pos) : "";
				this.pos++;
				return result;
			} else if (c === 40 || c === 92 || c === 39 || c === 34 || c === 96 || c === 36 && (src.charCodeAt(this.pos + 1) === 39 || src.charCodeAt(this.pos + 1) === 36 || src.charCodeAt(this.pos + 1) === 123)) break;
			else if (c === 60 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 60) break;
			else if (c === 35 && wordStart) break;
			else if (c === 99 && wordStart && this.pos + 3 < len && src.charCodeAt(this.pos + 1) === 97 && src.charCodeAt(this.pos + 2) === 115 && src.charCodeAt(this.pos + 3) === 101 && (this.pos + 4 >= len || src.charCodeAt(this.pos + 4) < 128 && charType[src.charCodeAt(this.pos + 4)] & 1)) break;
			else {
				wordStart = c < 128 && (charType[c] & 1) !== 0;
				this.pos++;
			}
		}
		let caseDepth = 0;
		let caseParens = 0;
		const wordStartAfterParen = [];
		let pendingDelims = null;
		let scripts;
		let arithBase = -1;
		let arithExtent = start >= 2 && src.charCodeAt(start) === 40 && src.charCodeAt(start - 1) === 40 && src.charCodeAt(start - 2) === 36;
		let substitutions = 0;
		let reported = false;
		const quotes = quoteOnly ? [{
			close: 34,
			depth: 0
		}] : [];
		let quotedDepth = quoteOnly ? 1 : 0;
		let parameterDepth = 0;
		let arithmeticOpens;
		let continuedDollarPos = -1;
		let continuedParenPos = -1;
		let escapedEnd = -1;
		let lastParenEnd = -1;
		let checkedGrammar = false;
		while (this.pos < len && (depth > 0 || quotes.length > 0)) {
			let ch = src.charCodeAt(this.pos);
			const quote = quotes.length === 0 ? void 0 : quotes[quotes.length - 1];
			if (quote !== void 0 && quote.depth === depth) {
				let commandOpen = false;
				if (ch === 92) {
					this.pos = Math.min(this.pos + 2, len);
					continue;
				}
				if (ch === quote.close) {
					quotes.pop();
					if (ch === 34) quotedDepth--;
					else parameterDepth--;
					this.pos++;
					if (quoteOnly && depth === 0 && quotes.length === 0) return "";
					continue;
				}
				if (ch === 34) {
					quotes.push({
						close: 34,
						depth
					});
					quotedDepth++;
				} else if (ch === 39 && quote.close === 125) {
					this.pos++;
					this.skipSQ();
					continue;
				} else if (ch === 96) {
					this.pos++;
					while (this.pos < len && src.charCodeAt(this.pos) !== 96) {
						if (src.charCodeAt(this.pos) === 92) this.pos++;
						if (this.pos < len) this.pos++;
					}
					if (this.pos < len) this.pos++;
					continue;
				} else if (ch === 36) {
					const next = src.charCodeAt(this.pos + 1);
					if (next === 39 && quote.close === 125) {
						this.pos += 2;
						this.skipAnsiCQuoted();
						continue;
					}
					if (next === 123) {
						quotes.push({
							close: 125,
							depth
						});
						parameterDepth++;
						this.pos++;
					} else if (next === 40) {
						this.pos++;
						ch = 40;
						commandOpen = true;
					} else if (next === 36) {
						this.pos += src.charCodeAt(this.pos + 2) === 40 ? 1 : 2;
						continue;
					}
				}
				if (!reported && this._nestingDepth + Math.max(quotedDepth, parameterDepth) > 256) {
					this.errors.push({
						message: "maximum word nesting depth exceeded",
						pos: this.pos
					});
					reported = true;
				}
				if (!commandOpen) {
					this.pos++;
					while (this.pos < len) {
						const c = src.charCodeAt(this.pos);
						if (c === 92 || c === 34 || c === 36 || c === 96 || c === 125 || c === 39) break;
						this.pos++;
					}
					continue;
				}
			}
			if (ch === 35 && lastParenEnd !== -1 && !arithExtent && arithBase < 0 && useGrammar && !checkedGrammar && this._nestingDepth + (scripts?.length ?? 0) < 256 && skipBlanks(src, lastParenEnd, len) === this.pos) {
				checkedGrammar = true;
				const scope = scripts?.[scripts.length - 1];
				const end = this.findSubstitutionEnd(scope?.start ?? start, len, this._nestingDepth + (scripts?.length ?? 0) + 1);
				if (end !== -1) {
					if (scope === void 0) {
						this.pos = end;
						return bt ? src.slice(start, end - 1) : "";
					}
					this.pos = end - 1;
					depth = scope.depth + 1;
					caseDepth = 0;
					caseParens = 0;
					wordStartAfterParen.length = scope.parens + 1;
					ch = 41;
				}
			}
			if (ch === 40) {
				const prev = this.pos > start && this.pos !== escapedEnd ? src.charCodeAt(this.pos - 1) : 0;
				const commandDollarPos = prev === 36 ? this.pos - 1 : this.pos === continuedParenPos ? continuedDollarPos : -1;
				const wordParen = commandDollarPos !== -1 || prev === 60 || prev === 62 || prev === 61 || prev === 64 || prev === 63 || prev === 42 || prev === 43 || prev === 33 || prev === 40 && wordStartAfterParen[wordStartAfterParen.length - 1] === false || arithExtent && this.pos === start;
				const script = commandDollarPos !== -1 && src.charCodeAt(this.pos + 1) !== 40 || (prev === 60 || prev === 62) && arithBase < 0 && !arithExtent;
				if (script) {
					(scripts ?? (scripts = [])).push({
						start: this.pos + 1,
						dollar: commandDollarPos,
						depth,
						parens: wordStartAfterParen.length,
						caseDepth,
						caseParens,
						arithBase,
						arithExtent,
						substitutions,
						checkedGrammar,
						pendingDelims
					});
					caseDepth = 0;
					caseParens = 0;
					arithBase = -1;
					arithExtent = false;
					checkedGrammar = false;
					pendingDelims = null;
				}
				wordStartAfterParen.push(!wordParen);
				wordStart = true;
				if (!script && arithBase < 0 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 40) arithBase = depth;
				if (commandDollarPos !== -1) {
					if (script) substitutions++;
					else (arithmeticOpens ?? (arithmeticOpens = [])).push(depth);
					if (substitutions + (arithmeticOpens?.length ?? 0) + this._nestingDepth + (quoteOnly ? 0 : 1) > 256 && !reported) {
						this.errors.push({
							message: "maximum command substitution nesting depth exceeded",
							pos: commandDollarPos
						});
						reported = true;
					}
				}
				continuedDollarPos = -1;
				continuedParenPos = -1;
				depth++;
				if (caseDepth > 0) caseParens++;
				this.pos++;
			} else if (ch === 41) {
				if (caseDepth > 0 && caseParens === 0) {
					this.pos++;
					wordStart = true;
				} else {
					if (caseDepth > 0) caseParens--;
					depth--;
					if (depth === 0 && !quoteOnly) {
						const result = bt ? src.slice(start, this.pos) : "";
						this.pos++;
						return result;
					}
					if (depth <= arithBase) arithBase = -1;
					if (arithmeticOpens !== void 0) while (arithmeticOpens.length > 0 && arithmeticOpens[arithmeticOpens.length - 1] >= depth) arithmeticOpens.pop();
					wordStart = wordStartAfterParen.pop() ?? true;
					this.pos++;
					const scope = scripts?.[scripts.length - 1];
					if (scope !== void 0 && scope.depth === depth) {
						scripts.pop();
						caseDepth = scope.caseDepth;
						caseParens = scope.caseParens;
						arithBase = scope.arithBase;
						arithExtent = scope.arithExtent;
						substitutions = scope.substitutions;
						checkedGrammar = scope.checkedGrammar;
						pendingDelims = scope.pendingDelims;
					}
				}
				lastParenEnd = this.pos;
			} else if (ch === 92) {
				if (this.pos > start && src.charCodeAt(this.pos - 1) === 36) {
					const logicalPos = skipLineContinuations(src, this.pos, len);
					if (logicalPos > this.pos && src.charCodeAt(logicalPos) === 40 && src.charCodeAt(logicalPos + 1) !== 40) {
						continuedDollarPos = this.pos - 1;
						continuedParenPos = logicalPos;
					}
				}
				this.pos++;
				if (this.pos < len) {
					if (src.charCodeAt(this.pos) !== 10) wordStart = false;
					this.pos++;
				}
				escapedEnd = this.pos;
			} else if (ch === 36) {
				const next = src.charCodeAt(++this.pos);
				if (next === 39) {
					this.pos++;
					this.skipAnsiCQuoted();
				} else if (next === 36) this.pos++;
				else if (next === 123 && !isBraceCommandOpener(src.charCodeAt(this.pos + 1))) {
					quotes.push({
						close: 125,
						depth
					});
					parameterDepth++;
					this.pos++;
				}
				wordStart = false;
			} else if (ch === 39) {
				this.pos++;
				this.skipSQ();
				wordStart = false;
			} else if (ch === 34) {
				quotes.push({
					close: 34,
					depth
				});
				quotedDepth++;
				this.pos++;
				wordStart = false;
			} else if (ch === 96) {
				this.pos++;
				while (this.pos < len && src.charCodeAt(this.pos) !== 96) {
					if (src.charCodeAt(this.pos) === 92) this.pos++;
					if (this.pos < len) this.pos++;
				}
				if (this.pos < len) this.pos++;
				wordStart = false;
			} else if (ch === 60 && arithBase < 0 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 60) {
				if (this.pos + 2 < len && src.charCodeAt(this.pos + 2) === 60) this.pos += 3;
				else {
					this.pos += 2;
					const strip = this.pos < len && src.charCodeAt(this.pos) === 45;
					if (strip) this.pos++;
					this.skipSpacesAndTabs();
					this.readHereDocDelimiter();
					if (this._hereDelim || this._hereQuoted) (pendingDelims ?? (pendingDelims = [])).push({
						delimiter: this._hereDelim,
						strip,
						quoted: this._hereQuoted
					});
				}
				wordStart = false;
			} else if (ch === 10 && pendingDelims) {
				this.pos++;
				for (const hd of pendingDelims) this.skipHereDocBody(hd.delimiter, hd.strip, true, hd.quoted);
				pendingDelims = null;
				wordStart = true;
			} else if (ch === 35 && arithBase < 0 && !arithExtent && wordStart) while (this.pos < len && src.charCodeAt(this.pos) !== 10) this.pos++;
			else {
				const wStart = this.pos;
				while (this.pos < len) {
					const wc = src.charCodeAt(this.pos);
					if (wc < 128 && charType[wc]) break;
					this.pos++;
				}
				if (this.pos > wStart) {
					if (this.pos - wStart === 4 && wordStart && arithBase < 0 && !arithExtent) {
						const c0 = src.charCodeAt(wStart);
						if (c0 === 99 && src.charCodeAt(wStart + 1) === 97 && src.charCodeAt(wStart + 2) === 115 && src.charCodeAt(wStart + 3) === 101) caseDepth++;
						else if (c0 === 101 && src.charCodeAt(wStart + 1) === 115 && src.charCodeAt(wStart + 2) === 97 && src.charCodeAt(wStart + 3) === 99 && caseDepth > 0) {
							caseDepth--;
							if (caseDepth === 0) caseParens = 0;
						}
					}
					wordStart = false;
				} else {
					const wc = src.charCodeAt(this.pos);
					wordStart = wc < 128 && (charType[wc] & 1) !== 0;
					this.pos++;
				}
			}
		}
		this._unbalanced = true;
		if (quoteOnly && scripts !== void 0 && scripts.length > 0) this.errors.push({
			message: "unterminated command substitution",
			pos: scripts[0].dollar
		});
		return bt ? src.slice(start, this.pos) : "";
	}
};
// node_modules/unbash/dist/arithmetic.js
function opPrec(op) {
	switch (op) {
		case ",": return 1;
		case "=":
		case "+=":
		case "-=":
		case "*=":
		case "/=":
		case "%=":
		case "<<=":
		case ">>=":
		case "&=":
		case "|=":
		case "^=": return 2;
		case "||": return 4;
		case "&&": return 5;
		case "|": return 6;
		case "^": return 7;
		case "&": return 8;
		case "==":
		case "!=": return 9;
		case "<":
		case "<=":
		case ">":
		case ">=": return 10;
		case "<<":
		case ">>": return 11;
		case "+":
		case "-": return 12;
		case "*":
		case "/":
		case "%": return 13;
		case "**": return 14;
		case "?": return 3;
		default: return -1;
	}
}
function trimEnd(src, start, end) {
	while (end > start) {
		const c = src.charCodeAt(end - 1);
		if (c !== 32 && c !== 9 && c !== 10) break;
		end--;
	}
	return end;
}
function opRightAssoc(op) {
	switch (op) {
		case "=":
		case "+=":
		case "-=":
		case "*=":
		case "/=":
		case "%=":
		case "<<=":
		case ">>=":
		case "&=":
		case "|=":
		case "^=":
		case "**": return true;
		default: return false;
	}
}
function parseArithmeticExpression(src, offset = 0, collector, nestingDepth = 0) {
	let pos = 0;
	const len = src.length;
	const initialWordCount = collector?.embeddedWords.length ?? 0;
	function makeWord(start, end, embedded = false) {
		const node = {
			type: "ArithmeticWord",
			pos: start + offset,
			end: end + offset,
			value: src.slice(start, end),
			parts: void 0
		};
		if (embedded) collector?.embeddedWords.push(node);
		return node;
	}
	function skipWS() {
		while (pos < len) {
			const c = src.charCodeAt(pos);
			if (c === 32 || c === 9 || c === 10) pos++;
			else break;
		}
	}
	function tryReadBinOp() {
		if (pos >= len) return null;
		const c = src.charCodeAt(pos);
		const nc = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
		const nnc = pos + 2 < len ? src.charCodeAt(pos + 2) : 0;
		switch (c) {
			case 44:
				pos++;
				return ",";
			case 61:
				if (nc === 61) {
					pos += 2;
					return "==";
				}
				pos++;
				return "=";
			case 33:
				if (nc === 61) {
					pos += 2;
					return "!=";
				}
				return null;
			case 60:
				if (nc === 60) {
					if (nnc === 61) {
						pos += 3;
						return "<<=";
					}
					pos += 2;
					return "<<";
				}
				if (nc === 61) {
					pos += 2;
					return "<=";
				}
				pos++;
				return "<";
			case 62:
				if (nc === 62) {
					if (nnc === 61) {
						pos += 3;
						return ">>=";
					}
					pos += 2;
					return ">>";
				}
				if (nc === 61) {
					pos += 2;
					return ">=";
				}
				pos++;
				return ">";
			case 43:
				if (nc === 61) {
					pos += 2;
					return "+=";
				}
				if (nc === 43) return null;
				pos++;
				return "+";
			case 45:
				if (nc === 61) {
					pos += 2;
					return "-=";
				}
				if (nc === 45) return null;
				pos++;
				return "-";
			case 42:
				if (nc === 42) {
					pos += 2;
					return "**";
				}
				if (nc === 61) {
					pos += 2;
					return "*=";
				}
				pos++;
				return "*";
			case 47:
				if (nc === 61) {
					pos += 2;
					return "/=";
				}
				pos++;
				return "/";
			case 37:
				if (nc === 61) {
					pos += 2;
					return "%=";
				}
				pos++;
				return "%";
			case 124:
				if (nc === 124) {
					pos += 2;
					return "||";
				}
				if (nc === 61) {
					pos += 2;
					return "|=";
				}
				pos++;
				return "|";
			case 38:
				if (nc === 38) {
					pos += 2;
					return "&&";
				}
				if (nc === 61) {
					pos += 2;
					return "&=";
				}
				pos++;
				return "&";
			case 94:
				if (nc === 61) {
					pos += 2;
					return "^=";
				}
				pos++;
				return "^";
			case 63:
				pos++;
				return "?";
			default: return null;
		}
	}
	function skipTruncatedUnary() {
		skipWS();
		while (pos < len) {
			const c = src.charCodeAt(pos);
			if (c !== 33 && c !== 126 && c !== 43 && c !== 45) break;
			if (src.charCodeAt(pos + 1) === 61) break;
			pos++;
			skipWS();
		}
		if (src.charCodeAt(pos) === 40) {
			let groups = 1;
			pos++;
			while (pos < len && groups > 0) {
				const wordEnd = collector?.findArithmeticWordEnd?.(pos + offset, offset + len) ?? pos + offset;
				if (wordEnd > pos + offset) {
					pos = wordEnd - offset;
					continue;
				}
				const c = src.charCodeAt(pos++);
				if (c === 40) groups++;
				else if (c === 41) groups--;
			}
		} else if (pos < len && src.charCodeAt(pos) !== 41 && src.charCodeAt(pos) !== 58) parseAtom(0);
		skipWS();
		const c = src.charCodeAt(pos);
		if ((c === 43 || c === 45) && src.charCodeAt(pos + 1) === c) pos += 2;
	}
	function recoverExpression(minPrec) {
		skipWS();
		const start = pos;
		if (start === len) return makeWord(start, start);
		const wordCount = collector?.embeddedWords.length ?? 0;
		let ternaries = 0;
		for (;;) {
			skipTruncatedUnary();
			skipWS();
			if (src.charCodeAt(pos) === 58 && ternaries > 0) {
				ternaries--;
				pos++;
				continue;
			}
			const saved = pos;
			const op = tryReadBinOp();
			if (op === null || ternaries === 0 && opPrec(op) < minPrec) {
				pos = saved;
				break;
			}
			if (op === "?") ternaries++;
		}
		if (collector) collector.embeddedWords.length = wordCount;
		return makeWord(start, trimEnd(src, start, pos));
	}
	function parseBinExpr(minPrec, depth) {
		if (depth > 256) return recoverExpression(minPrec);
		let left = parseUnaryExpr(depth);
		while (true) {
			skipWS();
			if (pos >= len) break;
			const saved = pos;
			const op = tryReadBinOp();
			if (!op) break;
			if (op === "?") {
				if (opPrec(op) < minPrec) {
					pos = saved;
					break;
				}
				const consequent = parseBinExpr(1, depth + 1);
				skipWS();
				if (pos < len && src.charCodeAt(pos) === 58) pos++;
				const alternate = parseBinExpr(3, depth + 1);
				left = {
					type: "ArithmeticTernary",
					pos: left.pos,
					end: alternate.end,
					test: left,
					consequent,
					alternate
				};
				continue;
			}
			const prec = opPrec(op);
			if (prec < minPrec) {
				pos = saved;
				break;
			}
			const right = parseBinExpr(opRightAssoc(op) ? prec : prec + 1, depth + 1);
			left = {
				type: "ArithmeticBinary",
				pos: left.pos,
				end: right.end,
				operator: op,
				left,
				right
			};
		}
		return left;
	}
	function parseUnaryExpr(depth) {
		skipWS();
		if (depth > 256) return recoverExpression(15);
		if (pos >= len) return makeWord(pos, pos);
		const start = pos;
		const c = src.charCodeAt(pos);
		const nc = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
		if (c === 43 && nc === 43) {
			pos += 2;
			const operand = parseUnaryExpr(depth + 1);
			return {
				type: "ArithmeticUnary",
				pos: start + offset,
				end: operand.end,
				operator: "++",
				operand,
				prefix: true
			};
		}
		if (c === 45 && nc === 45) {
			pos += 2;
			const operand = parseUnaryExpr(depth + 1);
			return {
				type: "ArithmeticUnary",
				pos: start + offset,
				end: operand.end,
				operator: "--",
				operand,
				prefix: true
			};
		}
		if (c === 33) {
			pos++;
			const operand = parseUnaryExpr(depth + 1);
			return {
				type: "ArithmeticUnary",
				pos: start + offset,
				end: operand.end,
				operator: "!",
				operand,
				prefix: true
			};
		}
		if (c === 126) {
			pos++;
			const operand = parseUnaryExpr(depth + 1);
			return {
				type: "ArithmeticUnary",
				pos: start + offset,
				end: operand.end,
				operator: "~",
				operand,
				prefix: true
			};
		}
		if (c === 43 && nc !== 43 && nc !== 61) {
			pos++;
			const operand = parseUnaryExpr(depth + 1);
			return {
				type: "ArithmeticUnary",
				pos: start + offset,
				end: operand.end,
				operator: "+",
				operand,
				prefix: true
			};
		}
		if (c === 45 && nc !== 45 && nc !== 61) {
			pos++;
			const operand = parseUnaryExpr(depth + 1);
			return {
				type: "ArithmeticUnary",
				pos: start + offset,
				end: operand.end,
				operator: "-",
				operand,
				prefix: true
			};
		}
		return parsePostfixExpr(depth);
	}
	function parsePostfixExpr(depth) {
		const operand = parseAtom(depth);
		skipWS();
		if (pos + 1 < len) {
			const c = src.charCodeAt(pos);
			const nc = src.charCodeAt(pos + 1);
			if (c === 43 && nc === 43) {
				pos += 2;
				return {
					type: "ArithmeticUnary",
					pos: operand.pos,
					end: pos + offset,
					operator: "++",
					operand,
					prefix: false
				};
			}
			if (c === 45 && nc === 45) {
				pos += 2;
				return {
					type: "ArithmeticUnary",
					pos: operand.pos,
					end: pos + offset,
					operator: "--",
					operand,
					prefix: false
				};
			}
		}
		return operand;
	}
	function parseAtom(depth) {
		skipWS();
		if (pos >= len) return makeWord(pos, pos);
		const c = src.charCodeAt(pos);
		if (c === 40) {
			const start = pos;
			pos++;
			const expr = parseBinExpr(0, depth + 1);
			skipWS();
			if (pos < len && src.charCodeAt(pos) === 41) pos++;
			return {
				type: "ArithmeticGroup",
				pos: start + offset,
				end: pos + offset,
				expression: expr
			};
		}
		if (c === 36) {
			const start = pos;
			const wordCount = collector?.embeddedWords.length ?? 0;
			const atom = readDollarAtom();
			const wordEnd = collector?.findArithmeticWordEnd?.(start + offset, offset + len) ?? pos + offset;
			if (wordEnd > pos + offset) {
				if (collector) collector.embeddedWords.length = wordCount;
				pos = wordEnd - offset;
				return makeWord(start, pos, true);
			}
			return atom;
		}
		if (c === 96 || c === 34 || c === 39) {
			const start = pos;
			pos = (collector?.findArithmeticWordEnd?.(start + offset, offset + len) ?? start + offset + 1) - offset;
			return makeWord(start, pos, true);
		}
		const start = pos;
		const wordCount = collector?.embeddedWords.length ?? 0;
		const atom = readWordAtom();
		const wordEnd = collector?.findArithmeticWordEnd?.(start + offset, offset + len) ?? pos + offset;
		if (wordEnd > pos + offset) {
			if (collector) collector.embeddedWords.length = wordCount;
			pos = wordEnd - offset;
			return makeWord(start, pos, true);
		}
		return atom;
	}
	function readDollarAtom() {
		const start = pos;
		pos++;
		if (pos >= len) return makeWord(start, pos);
		const c = src.charCodeAt(pos);
		if (c === 40) {
			if (pos + 1 < len && src.charCodeAt(pos + 1) === 40) {
				const expansionEnd = collector?.findArithmeticExpansionEnd(start + offset, offset + len) ?? -1;
				if (expansionEnd !== -1) pos = expansionEnd - offset;
				else {
					pos += 2;
					let depth = 1;
					while (pos < len && depth > 0) if (src.charCodeAt(pos) === 40 && src.charCodeAt(pos + 1) === 40) {
						depth++;
						pos += 2;
					} else if (src.charCodeAt(pos) === 41 && src.charCodeAt(pos + 1) === 41) {
						depth--;
						pos += 2;
					} else pos++;
				}
			} else {
				pos++;
				const close = collector?.findClosingParenthesis(pos + offset, offset + len) ?? -1;
				if (close !== -1) pos = close - offset + 1;
				else {
					let depth = 1;
					while (pos < len && depth > 0) {
						const ch = src.charCodeAt(pos++);
						if (ch === 40) depth++;
						else if (ch === 41) depth--;
					}
				}
				const text = src.slice(start, pos);
				return collector ? collector.commandExpansion(start + offset, pos + offset, text) : new ScriptExpansionImpl("ArithmeticCommandExpansion", start + offset, pos + offset, text);
			}
		} else if (c === 123) {
			const close = collector?.findClosingBrace(pos + offset + 1, offset + len) ?? -1;
			if (close !== -1) pos = close - offset + 1;
			else {
				pos++;
				let depth = 1;
				while (pos < len && depth > 0) {
					const ch = src.charCodeAt(pos++);
					if (ch === 123) depth++;
					else if (ch === 125) depth--;
				}
			}
		} else while (pos < len) {
			const ch = src.charCodeAt(pos);
			if (ch >= 97 && ch <= 122 || ch >= 65 && ch <= 90 || ch >= 48 && ch <= 57 || ch === 95) pos++;
			else break;
		}
		return makeWord(start, pos, c === 40 || c === 123);
	}
	function readWordAtom() {
		const start = pos;
		while (pos < len) {
			const c = src.charCodeAt(pos);
			if (c >= 48 && c <= 57 || c >= 65 && c <= 90 || c >= 97 && c <= 122 || c === 95 || c === 35) pos++;
			else break;
		}
		if (pos > start && pos < len && src.charCodeAt(pos) === 91) {
			const close = collector?.findClosingBracket?.(pos + offset + 1, offset + len) ?? -1;
			if (close !== -1) pos = close - offset + 1;
			else {
				pos++;
				let depth = 1;
				while (pos < len && depth > 0) {
					const c = src.charCodeAt(pos);
					if (c === 91) depth++;
					else if (c === 93) depth--;
					pos++;
				}
			}
			return makeWord(start, pos, true);
		}
		if (pos === start) {
			pos++;
			return makeWord(start, pos);
		}
		return makeWord(start, pos);
	}
	skipWS();
	if (pos >= len) return null;
	const start = pos;
	const result = parseBinExpr(0, nestingDepth);
	skipWS();
	if (pos < len) {
		if (collector) collector.embeddedWords.length = initialWordCount;
		return makeWord(start, trimEnd(src, start, len), collector !== void 0);
	}
	return result;
}
// node_modules/unbash/dist/parts.js
const computeBareWordParts = (_source, word) => hasGlobCharacters(word.text) ? parseGlobParts(word.text, 0, word.text.length, void 0, word.pos) : void 0;
function wordPartsResolver(context) {
	return context.wordParts ?? (context.wordParts = (source, word, depth) => computeWordParts(source, word, depth, context));
}
function embeddedPartsResolver(context) {
	return context.embeddedParts ?? (context.embeddedParts = (source, word, depth) => computeEmbeddedWordParts(source, word, depth, context));
}
function arrayPartsResolver(context) {
	return context.arrayParts ?? (context.arrayParts = (source, word, depth) => computeArrayElementParts(source, word, depth, context));
}
function computeWordParts(source, word, depth = 0, context = createSubstitutionContext()) {
	const lexer = new Lexer(source, word.pos, word.end, false, context);
	lexer._nestingDepth = depth;
	return lexer.buildWordParts(word.pos) ?? void 0;
}
function computeEmbeddedWordParts(source, word, depth = 0, context, arithmetic = false) {
	if (!hasEmbeddedWordStructure(source, word.pos, word.end)) return void 0;
	const lexer = new Lexer(source, word.pos, word.end, false, context);
	lexer._nestingDepth = depth;
	return lexer.buildEmbeddedWordParts(word.pos, arithmetic) ?? void 0;
}
function computeArrayElementParts(source, word, depth = 0, context) {
	const lexer = new Lexer(source, word.pos, word.end, false, context);
	lexer._nestingDepth = depth;
	return lexer.buildArrayElementParts(word.pos) ?? void 0;
}
function computeHereDocBodyParts(source, word, depth = 0, context) {
	const lexer = new Lexer(source, word.pos, word.end, false, context);
	lexer._nestingDepth = depth;
	return lexer.buildHereDocParts(word.pos, word.end) ?? void 0;
}
// node_modules/unbash/dist/arithmetic-parts.js
function parseArithmeticWithParts(body, offset, source, depth, context, embeddedDepth = depth) {
	if (!hasEmbeddedWordStructure(source, offset, offset + body.length)) return parseArithmeticExpression(body, offset, void 0, depth) ?? void 0;
	const embeddedWords = [];
	const lexer = new Lexer(source, 0, source.length, false, context);
	lexer._nestingDepth = depth;
	const expression = parseArithmeticExpression(body, offset, {
		embeddedWords,
		commandExpansion: (pos, end, text) => new ScriptExpansionImpl("ArithmeticCommandExpansion", pos, end, text, {
			source,
			start: pos + 2,
			end: end - 1,
			depth: depth + 1,
			parenBoundary: true,
			context
		}),
		findClosingBracket: (start, end) => lexer.findClosingBracket(start, end),
		findClosingBrace: (start, end) => lexer.findClosingBrace(start, end),
		findClosingParenthesis: (start, end) => lexer.findClosingParenthesis(start, end),
		findArithmeticExpansionEnd: (start, end) => lexer.findArithmeticExpansionEnd(start, end),
		findArithmeticWordEnd: (start, end) => lexer.findArithmeticWordEnd(start, end)
	}, depth) ?? void 0;
	if (embeddedDepth <= 256) for (const node of embeddedWords) node.parts = computeEmbeddedWordParts(source, node, embeddedDepth, context, true);
	return expression;
}
// node_modules/unbash/dist/assignment.js
var ArrayValueImpl = class {
	type = "ArrayValue";
	pos;
	end;
	#source;
	#depth;
	#context;
	#elements;
	constructor(source, pos, end, depth, context) {
		this.pos = pos;
		this.end = end;
		this.#source = source;
		this.#depth = depth;
		this.#context = context;
	}
	get elements() {
		if (this.#elements) return this.#elements;
		const lexer = new Lexer(this.#source, this.pos + 1, this.end - 1, false, this.#context);
		lexer._nestingDepth = this.#depth;
		const elements = [];
		while (lexer.peek(LexContext.ArrayElement).token !== Token.EOF) {
			const token = lexer.next(LexContext.ArrayElement);
			if (token.token !== Token.Word && token.token !== Token.Assignment) continue;
			const text = token.raw ? token.value : this.#source.slice(token.pos, token.end);
			const indexed = text.charCodeAt(0) === 91;
			const context = lexer.getSubstitutionContext();
			const source = !indexed && token.raw && token.keywordEligible ? void 0 : this.#source;
			const resolver = source === void 0 ? computeBareWordParts : indexed ? arrayPartsResolver(context) : wordPartsResolver(context);
			elements.push(new WordImpl(text, token.pos, token.end, source, resolver, this.#depth));
		}
		this.#elements = elements;
		return elements;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			elements: this.elements
		};
	}
};
var AssignmentImpl = class {
	type = "Assignment";
	pos;
	end;
	text;
	#source;
	#depth;
	#context;
	#operatorPos;
	#name = null;
	#append;
	#index;
	#value = null;
	constructor(text, pos, end, source, operatorPos, depth, context) {
		this.pos = pos;
		this.end = end;
		this.text = text;
		this.#source = source;
		this.#operatorPos = operatorPos;
		this.#depth = depth;
		this.#context = context;
	}
	get name() {
		return this.#name ?? this.resolveTarget();
	}
	get append() {
		if (this.#name === null) this.resolveTarget();
		return this.#append;
	}
	get index() {
		if (this.#name === null) this.resolveTarget();
		return this.#index;
	}
	get value() {
		if (this.#value !== null) return this.#value;
		const start = this.#operatorPos + 1;
		const arrayStart = skipLineContinuations(this.#source, start, this.end);
		this.#value = this.#source.charCodeAt(arrayStart) === 40 && this.#source.charCodeAt(this.end - 1) === 41 ? new ArrayValueImpl(this.#source, arrayStart, this.end, this.#depth, this.#context) : new WordImpl(this.#source.slice(start, this.end), start, this.end, this.#source, wordPartsResolver(this.#context), this.#depth);
		return this.#value;
	}
	resolveTarget() {
		const equal = this.#operatorPos - this.pos;
		let nameEnd = equal;
		let appendPos = equal;
		while (appendPos >= 2 && this.text.charCodeAt(appendPos - 2) === 92 && this.text.charCodeAt(appendPos - 1) === 10) appendPos -= 2;
		if (this.text.charCodeAt(appendPos - 1) === 43) {
			this.#append = true;
			nameEnd = appendPos - 1;
		}
		const bracket = this.text.indexOf("[");
		if (bracket > 0 && bracket < nameEnd) {
			const close = this.text.lastIndexOf("]", equal);
			if (close > bracket) {
				const start = this.pos + bracket + 1;
				const end = this.pos + close;
				this.#index = new WordImpl(this.#source.slice(start, end), start, end, this.#source, embeddedPartsResolver(this.#context), this.#depth);
				nameEnd = bracket;
			}
		}
		const name = this.text.slice(0, nameEnd);
		return this.#name = name.includes("\\\n") ? name.split("\\\n").join("") : name;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			text: this.text,
			name: this.name,
			append: this.append,
			index: this.index,
			value: this.value
		};
	}
};
// node_modules/unbash/dist/command.js
const isArgument = (item) => item.type === "Word" || item.type === "Assignment";
var CommandImpl = class {
	type = "Command";
	pos;
	end;
	name;
	prefix;
	suffix;
	#args;
	#redirects;
	constructor(pos, end, name, prefix, suffix) {
		this.pos = pos;
		this.end = end;
		this.name = name;
		this.prefix = prefix;
		this.suffix = suffix;
	}
	get args() {
		if (this.#args === void 0) {
			const suffix = this.suffix;
			this.#args = suffix.every(isArgument) ? suffix : suffix.filter(isArgument);
		}
		return this.#args;
	}
	get redirects() {
		if (this.#redirects === void 0) {
			const redirects = [];
			for (const item of this.prefix) if (item.type !== "Assignment") redirects.push(item);
			for (const item of this.suffix) if (!isArgument(item)) redirects.push(item);
			this.#redirects = redirects;
		}
		return this.#redirects;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			name: this.name,
			prefix: this.prefix,
			suffix: this.suffix
		};
	}
};
// node_modules/unbash/dist/heredoc.js
var HereDocBodyImpl = class {
	type = "HereDocBody";
	pos;
	end;
	text = "";
	#source;
	#depth;
	#context;
	#parts;
	constructor(source, pos, quoted, depth, context) {
		this.pos = pos;
		this.end = pos;
		this.#source = source;
		this.#depth = depth;
		this.#context = context;
		this.#parts = quoted ? void 0 : null;
	}
	get parts() {
		if (this.#parts === null) this.#parts = computeHereDocBodyParts(this.#source, this, this.#depth, this.#context);
		return this.#parts;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			text: this.text,
			parts: this.parts
		};
	}
};
// node_modules/unbash/dist/parser.js
Lexer._findSubstitutionEnd = findSubstitutionEnd;
ScriptExpansionImpl._resolveScript = parseRegion;
ArithmeticExpansionImpl._resolveExpression = parseArithmeticWithParts;
function isDeclarationCommand(name) {
	switch (name.length) {
		case 5: return name === "local" || name === "alias";
		case 6: return name === "export";
		case 7: return name === "declare" || name === "typeset";
		case 8: return name === "readonly";
		default: return false;
	}
}
var ArithmeticCommandImpl = class {
	type = "ArithmeticCommand";
	pos;
	end;
	body;
	#source;
	#depth;
	#context;
	#expression = null;
	constructor(pos, end, body, source, depth, context) {
		this.pos = pos;
		this.end = end;
		this.body = body;
		this.#source = source;
		this.#depth = depth;
		this.#context = context;
	}
	get expression() {
		if (this.#expression === null) this.#expression = parseArithmeticWithParts(this.body, this.pos + 2, this.#source, this.#depth, this.#context);
		return this.#expression;
	}
	set expression(v) {
		this.#expression = v ?? void 0;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			expression: this.expression,
			body: this.body
		};
	}
};
var ArithmeticForImpl = class {
	type = "ArithmeticFor";
	pos;
	end;
	body;
	#initStr;
	#testStr;
	#updateStr;
	#initPos;
	#testPos;
	#updatePos;
	#source;
	#depth;
	#context;
	#initialize = null;
	#test = null;
	#update = null;
	constructor(pos, end, body, initStr, testStr, updateStr, initPos, testPos, updatePos, source, depth, context) {
		this.pos = pos;
		this.end = end;
		this.body = body;
		this.#initStr = initStr;
		this.#testStr = testStr;
		this.#updateStr = updateStr;
		this.#initPos = initPos;
		this.#testPos = testPos;
		this.#updatePos = updatePos;
		this.#source = source;
		this.#depth = depth;
		this.#context = context;
	}
	get initialize() {
		if (this.#initialize === null) {
			if (this.#initStr) this.#initialize = parseArithmeticWithParts(this.#initStr, this.#initPos, this.#source, this.#depth, this.#context);
			else this.#initialize = void 0;
		}
		return this.#initialize;
	}
	set initialize(v) {
		this.#initialize = v ?? void 0;
	}
	get test() {
		if (this.#test === null) {
			if (this.#testStr) this.#test = parseArithmeticWithParts(this.#testStr, this.#testPos, this.#source, this.#depth, this.#context);
			else this.#test = void 0;
		}
		return this.#test;
	}
	set test(v) {
		this.#test = v ?? void 0;
	}
	get update() {
		if (this.#update === null) {
			if (this.#updateStr) this.#update = parseArithmeticWithParts(this.#updateStr, this.#updatePos, this.#source, this.#depth, this.#context);
			else this.#update = void 0;
		}
		return this.#update;
	}
	set update(v) {
		this.#update = v ?? void 0;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			initialize: this.initialize,
			test: this.test,
			update: this.update,
			body: this.body
		};
	}
};
const CASE_TERMINATORS = {
	[Token.DoubleSemi]: ";;",
	[Token.SemiAmp]: ";&",
	[Token.DoubleSemiAmp]: ";;&"
};
const REDIRECT_OPS = {
	">": ">",
	">>": ">>",
	"<": "<",
	"<>": "<>",
	"<&": "<&",
	">&": ">&",
	">|": ">|",
	"&>": "&>",
	"&>>": "&>>"
};
const listTerminators = new Uint8Array(37);
listTerminators[Token.EOF] = 1;
listTerminators[Token.RParen] = 1;
listTerminators[Token.RBrace] = 1;
listTerminators[Token.Then] = 1;
listTerminators[Token.Else] = 1;
listTerminators[Token.Elif] = 1;
listTerminators[Token.Fi] = 1;
listTerminators[Token.Do] = 1;
listTerminators[Token.Done] = 1;
listTerminators[Token.Esac] = 1;
listTerminators[Token.DoubleSemi] = 1;
listTerminators[Token.SemiAmp] = 1;
listTerminators[Token.DoubleSemiAmp] = 1;
const compoundClosers = new Uint8Array(37);
compoundClosers[Token.RParen] = 1;
compoundClosers[Token.RBrace] = 1;
compoundClosers[Token.DblRBracket] = 1;
compoundClosers[Token.Fi] = 1;
compoundClosers[Token.Done] = 1;
compoundClosers[Token.Esac] = 1;
compoundClosers[Token.ArithCmd] = 1;
function isTestNegation(t) {
	return t.token === Token.Word && t.keywordEligible && t.value === "!";
}
const commandStarts = new Uint8Array(37);
commandStarts[Token.Word] = 1;
commandStarts[Token.Assignment] = 1;
commandStarts[Token.Bang] = 1;
commandStarts[Token.LParen] = 1;
commandStarts[Token.LBrace] = 1;
commandStarts[Token.DblLBracket] = 1;
commandStarts[Token.If] = 1;
commandStarts[Token.For] = 1;
commandStarts[Token.While] = 1;
commandStarts[Token.Until] = 1;
commandStarts[Token.Case] = 1;
commandStarts[Token.Function] = 1;
commandStarts[Token.Select] = 1;
commandStarts[Token.ArithCmd] = 1;
commandStarts[Token.Coproc] = 1;
commandStarts[Token.Redirect] = 1;
const UNARY_TEST_OPS = {
	"-a": 1,
	"-b": 1,
	"-c": 1,
	"-d": 1,
	"-e": 1,
	"-f": 1,
	"-g": 1,
	"-h": 1,
	"-k": 1,
	"-p": 1,
	"-r": 1,
	"-s": 1,
	"-t": 1,
	"-u": 1,
	"-v": 1,
	"-w": 1,
	"-x": 1,
	"-z": 1,
	"-n": 1,
	"-o": 1,
	"-N": 1,
	"-S": 1,
	"-L": 1,
	"-G": 1,
	"-O": 1,
	"-R": 1
};
const BINARY_TEST_OPS = {
	"==": 1,
	"!=": 1,
	"=~": 1,
	"=": 1,
	"-eq": 1,
	"-ne": 1,
	"-lt": 1,
	"-le": 1,
	"-gt": 1,
	"-ge": 1,
	"-nt": 1,
	"-ot": 1,
	"-ef": 1,
	"<": 1,
	">": 1
};
const EMPTY_REDIRECTS = [];
const EMPTY_PREFIXES = [];
const EMPTY_ELIFS = [];
function parse(source) {
	return new Parser(source, 0, source.length).run();
}
function parseRegion(source, start, end, depth = 0, parenBoundary = false, context) {
	return new Parser(source, start, end, depth, parenBoundary, void 0, context).run();
}
var SubstitutionLexer = class SubstitutionLexer extends Lexer {
	boundaries;
	pending;
	context;
	constructor(source, boundary, boundaries, pending, context, parenBoundary = true) {
		super(source, boundary.start, boundary.end, parenBoundary, context);
		this._nestingDepth = boundary.depth;
		this.boundaries = boundaries;
		this.pending = pending;
		this.context = context;
	}
	fork(start, end, parenBoundary = false) {
		return new SubstitutionLexer(this.getSource(), {
			start,
			end,
			depth: this._nestingDepth
		}, this.boundaries, this.pending, this.context, parenBoundary);
	}
	findSubstitutionEnd(start, end, depth = this._nestingDepth + 1) {
		const known = this.context.boundaries?.get(start);
		if (known !== void 0) return known <= end ? known : -1;
		const boundary = this.boundaries.get(start);
		if (boundary !== void 0) return boundary <= end ? boundary : -1;
		if (!this.boundaries.has(start)) {
			this.boundaries.set(start, void 0);
			this.pending.push({
				start,
				end,
				depth
			});
		}
		return -1;
	}
};
function findSubstitutionEnd(source, start, end, depth, context) {
	const boundaries = new Map([[start, void 0]]);
	const pending = [{
		start,
		end,
		depth
	}];
	while (pending.length > 0) {
		const count = pending.length;
		const boundary = pending[count - 1];
		const lexer = new SubstitutionLexer(source, boundary, boundaries, pending, context);
		const found = new Parser(source, boundary.start, boundary.end, boundary.depth, true, lexer).findSubstitutionEnd();
		if (pending.length === count) {
			boundaries.set(boundary.start, found);
			if (found !== -1) substitutionBoundaries(context).set(boundary.start, found);
			pending.pop();
		}
	}
	return boundaries.get(start) ?? -1;
}
var Parser = class {
	tok;
	source;
	start;
	end;
	depth;
	errors = null;
	syntaxDepth = 0;
	constructor(source, start, end, depth = 0, parenBoundary = false, lexer, context) {
		this.tok = lexer ?? new Lexer(source, start, end, parenBoundary, createSubstitutionContext(context));
		this.tok._nestingDepth = depth;
		this.source = source;
		this.start = start;
		this.end = end;
		this.depth = depth;
	}
	run() {
		const start = this.start;
		if (this.depth > 256) this.error("maximum substitution nesting depth exceeded", start);
		let shebang;
		if (start === 0 && this.source.charCodeAt(0) === 35 && this.source.charCodeAt(1) === 33) {
			const nl = this.source.indexOf("\n");
			shebang = nl === -1 ? this.source : this.source.slice(0, nl);
		}
		const commands = this.list();
		for (;;) {
			const unexpected = this.tok.peek(LexContext.CommandStart);
			if (unexpected.token === Token.EOF) break;
			this.unexpectedToken(unexpected);
			if (!listTerminators[unexpected.token] && unexpected.token !== Token.In) break;
			this.tok.next(LexContext.CommandStart);
			let separator = this.tok.peek(LexContext.CommandStart).token;
			if (separator !== Token.Semi && separator !== Token.Newline && separator !== Token.Amp) break;
			while (separator === Token.Semi || separator === Token.Newline || separator === Token.Amp) {
				this.tok.next(LexContext.CommandStart);
				separator = this.tok.peek(LexContext.CommandStart).token;
			}
			const recovered = this.list();
			for (let i = 0; i < recovered.length; i++) commands.push(recovered[i]);
		}
		const lexerErrors = this.tok._errors;
		if (lexerErrors !== null && lexerErrors.length > 0) {
			const errors = this.errors ?? (this.errors = []);
			for (let i = 0; i < lexerErrors.length; i++) errors.push(lexerErrors[i]);
		}
		if (this.errors !== null && this.errors.length > 1) this.errors.sort((a, b) => a.pos - b.pos);
		return {
			type: "Script",
			pos: start,
			end: this.end,
			shebang,
			commands,
			errors: this.errors ?? void 0
		};
	}
	error(message, pos) {
		(this.errors ?? (this.errors = [])).push({
			message,
			pos
		});
	}
	unexpectedToken(t) {
		this.error(`unexpected token '${t.token === Token.Newline ? "newline" : t.value}'`, t.pos);
	}
	findSubstitutionEnd() {
		this.list();
		return this.acceptEnd(Token.RParen);
	}
	skipSemi() {
		if (this.tok.peek(LexContext.Normal).token === Token.Semi) this.tok.next(LexContext.Normal);
	}
	accept(token, ctx = LexContext.Normal) {
		if (this.tok.peek(ctx).token === token) return this.tok.next(ctx);
		return null;
	}
	acceptEnd(token, ctx = LexContext.Normal) {
		if (this.tok.peek(ctx).token === token) return this.tok.next(ctx).end;
		return -1;
	}
	skipNewlines(ctx = LexContext.Normal) {
		while (this.tok.peek(ctx).token === Token.Newline) this.tok.next(ctx);
	}
	doBody(hasDo) {
		const body = this.list();
		const emptyPos = hasDo ? this.emptyListPos(body) : -1;
		if (emptyPos >= 0) this.error("expected command after 'do'", emptyPos);
		return body;
	}
	emptyListPos(commands) {
		return commands.length === 0 ? this.tok.peek(LexContext.CommandStart).pos : -1;
	}
	makeStatement(command) {
		return {
			type: "Statement",
			pos: command.pos,
			end: command.end,
			command,
			background: void 0
		};
	}
	list() {
		const commands = [];
		this.skipNewlines(LexContext.CommandStart);
		let t = this.tok.peek(LexContext.CommandStart).token;
		if (listTerminators[t] || !commandStarts[t]) return commands;
		const first = this.andOr();
		if (first) commands.push(this.makeStatement(first));
		for (;;) {
			t = this.tok.peekFollow(compoundClosers).token;
			if (t !== Token.Semi && t !== Token.Newline && t !== Token.Amp) break;
			const isBackground = t === Token.Amp;
			const sepEnd = this.tok.next(LexContext.Normal).end;
			if (isBackground) {
				const stmt = commands[commands.length - 1];
				stmt.background = true;
				stmt.end = sepEnd;
			}
			this.skipNewlines(LexContext.CommandStart);
			t = this.tok.peek(LexContext.CommandStart).token;
			if (listTerminators[t] || !commandStarts[t]) break;
			const node = this.andOr();
			if (node) commands.push(this.makeStatement(node));
		}
		return commands;
	}
	andOr() {
		const first = this.pipeline();
		if (!first) return null;
		let t = this.tok.peek(LexContext.Normal).token;
		if (t !== Token.And && t !== Token.Or) return first;
		const commands = [first];
		const operators = [];
		do {
			const operatorToken = this.tok.next(LexContext.Normal);
			const operator = operatorToken.token === Token.And ? "&&" : "||";
			this.skipNewlines(LexContext.CommandStart);
			const next = this.pipeline();
			if (!next) {
				this.error(`expected command after '${operator}'`, operatorToken.end);
				break;
			}
			operators.push(operator);
			commands.push(next);
			t = this.tok.peek(LexContext.Normal).token;
		} while (t === Token.And || t === Token.Or);
		return {
			type: "AndOr",
			pos: first.pos,
			end: commands[commands.length - 1].end,
			commands,
			operators
		};
	}
	withRedirects(command) {
		const redirects = this.collectTrailingRedirects();
		if (redirects.length === 0) return command;
		return {
			type: "Redirected",
			pos: command.pos,
			end: redirects[redirects.length - 1].end,
			command,
			redirects
		};
	}
	pipeline() {
		let prefixes;
		for (;;) {
			const token = this.tok.peek(LexContext.CommandStart);
			const isTime = token.token === Token.Word && token.keywordEligible && token.value === "time";
			if (token.token !== Token.Bang && !isTime) break;
			const prefix = this.tok.next(LexContext.CommandStart);
			const pos = prefix.pos;
			const keywordEnd = prefix.end;
			let posix;
			let endOfOptions;
			if (isTime) {
				let flag = this.tok.peek(LexContext.CommandStart);
				if (flag.token === Token.Word && flag.keywordEligible && flag.value === "-p") {
					this.tok.next(LexContext.CommandStart);
					posix = {
						pos: flag.pos,
						end: flag.end
					};
					flag = this.tok.peek(LexContext.CommandStart);
				}
				if (flag.token === Token.Word && flag.keywordEligible && flag.value === "--") {
					this.tok.next(LexContext.CommandStart);
					endOfOptions = {
						pos: flag.pos,
						end: flag.end
					};
				}
			}
			if (prefixes === void 0) prefixes = [];
			prefixes.push(isTime ? {
				type: "Time",
				pos,
				end: endOfOptions?.end ?? posix?.end ?? keywordEnd,
				keywordEnd,
				posix,
				endOfOptions
			} : {
				type: "Negation",
				pos,
				end: keywordEnd
			});
		}
		const command = this.pipelineCommands();
		if (!prefixes) return command;
		const pos = prefixes[0].pos;
		if (command?.type === "Pipeline") {
			command.prefixes = prefixes;
			command.pos = pos;
			return command;
		}
		return {
			type: "Pipeline",
			pos,
			end: command ? command.end : prefixes[prefixes.length - 1].end,
			prefixes,
			commands: command ? [command] : [],
			operators: []
		};
	}
	pipelineCommands() {
		const first = this.command();
		if (!first) return null;
		if (this.tok.peek(LexContext.Normal).token !== Token.Pipe) return first;
		const commands = [first];
		const operators = [];
		while (this.tok.peek(LexContext.Normal).token === Token.Pipe) {
			const pipeToken = this.tok.next(LexContext.Normal);
			const operator = pipeToken.value === "|&" ? "|&" : "|";
			this.skipNewlines(LexContext.CommandStart);
			const cmd = this.command();
			if (!cmd) {
				this.error(`expected command after '${operator}'`, pipeToken.end);
				break;
			}
			operators.push(operator);
			commands.push(cmd);
		}
		if (commands.length === 1) return commands[0];
		return {
			type: "Pipeline",
			pos: first.pos,
			end: commands[commands.length - 1].end,
			prefixes: EMPTY_PREFIXES,
			commands,
			operators
		};
	}
	command() {
		let compound;
		switch (this.tok.peek(LexContext.CommandStart).token) {
			case Token.LParen:
				compound = this.subshell();
				break;
			case Token.LBrace:
				compound = this.braceGroup();
				break;
			case Token.If:
				compound = this.ifClause();
				break;
			case Token.For:
				compound = this.forClause();
				break;
			case Token.While:
				compound = this.whileClause();
				break;
			case Token.Until:
				compound = this.untilClause();
				break;
			case Token.Case:
				compound = this.caseClause();
				break;
			case Token.Function: return this.functionDef();
			case Token.Select:
				compound = this.selectClause();
				break;
			case Token.DblLBracket:
				compound = this.testCommand();
				break;
			case Token.ArithCmd:
				compound = this.arithCommand();
				break;
			case Token.Coproc: return this.coprocCommand();
			case Token.Word:
			case Token.Assignment:
			case Token.Redirect: return this.simpleCommandOrFunction(false);
			default: return null;
		}
		return this.withRedirects(compound);
	}
	collectTrailingRedirects() {
		let redirects = EMPTY_REDIRECTS;
		while (this.tok.peekFollow(compoundClosers).token === Token.Redirect) {
			if (redirects === EMPTY_REDIRECTS) redirects = [];
			redirects.push(this.readRedirect(LexContext.Normal));
		}
		return redirects;
	}
	arithCommand() {
		const tok = this.tok.next(LexContext.CommandStart);
		return new ArithmeticCommandImpl(tok.pos, tok.end, tok.value, this.source, this.depth, this.tok.getSubstitutionContext());
	}
	coprocCommand() {
		const start = this.tok.next(LexContext.CommandStart);
		const pos = start.pos;
		const first = this.tok.peek(LexContext.CommandStart);
		let name;
		if (first.token === Token.Word) {
			const lookahead = this.tok.fork(first.end, this.end);
			switch (lookahead.peek(LexContext.CommandStart).token) {
				case Token.LParen:
					lookahead.next(LexContext.CommandStart);
					if (lookahead.peek(LexContext.Normal).token !== Token.RParen) name = this.readWord(LexContext.CommandStart);
					break;
				case Token.LBrace:
				case Token.If:
				case Token.For:
				case Token.While:
				case Token.Until:
				case Token.Case:
				case Token.Select:
				case Token.DblLBracket:
				case Token.ArithCmd: name = this.readWord(LexContext.CommandStart);
			}
		}
		const cmd = first.token === Token.Word && name === void 0 ? this.simpleCommandOrFunction(true) : this.command();
		if (cmd && cmd.type !== "Function" && cmd.type !== "Coproc") return {
			type: "Coproc",
			pos,
			end: cmd.end,
			name,
			body: cmd
		};
		this.error("expected command after 'coproc'", cmd?.pos ?? start.end);
		const body = cmd ? this.makeCompoundList([this.makeStatement(cmd)]) : {
			type: "CompoundList",
			pos: start.end,
			end: start.end,
			commands: []
		};
		return {
			type: "Coproc",
			pos,
			end: body.end,
			name,
			body
		};
	}
	subshell() {
		return this.subshellBody(this.tok.next(LexContext.CommandStart).pos);
	}
	subshellBody(pos) {
		if (this.syntaxDepth >= 256) {
			this.error("maximum subshell nesting depth exceeded", pos);
			const closeEnd = this.tok.skipSubshellBody();
			if (closeEnd < 0) this.error("expected ')' to close subshell", this.tok.getPos());
			return {
				type: "Subshell",
				pos,
				end: closeEnd >= 0 ? closeEnd : pos,
				body: this.makeCompoundList([])
			};
		}
		this.syntaxDepth++;
		const commands = this.list();
		this.syntaxDepth--;
		if (commands.length === 0) this.error("expected command in subshell", pos);
		const closeEnd = this.acceptEnd(Token.RParen, LexContext.Normal);
		if (closeEnd < 0) this.error("expected ')' to close subshell", this.tok.getPos());
		return {
			type: "Subshell",
			pos,
			end: closeEnd >= 0 ? closeEnd : pos,
			body: this.makeCompoundList(commands)
		};
	}
	braceGroup() {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		if (this.syntaxDepth >= 256) {
			this.error("maximum brace group nesting depth exceeded", pos);
			const closeEnd = this.tok.skipCompoundBody(Token.RBrace);
			if (closeEnd < 0) this.error("expected '}' to close brace group", this.tok.getPos());
			return {
				type: "BraceGroup",
				pos,
				end: closeEnd >= 0 ? closeEnd : pos,
				body: this.makeCompoundList([])
			};
		}
		this.syntaxDepth++;
		const commands = this.list();
		this.syntaxDepth--;
		if (commands.length === 0) this.error("expected command in brace group", pos);
		const closeEnd = this.acceptEnd(Token.RBrace, LexContext.Normal);
		if (closeEnd < 0) this.error("expected '}' to close brace group", this.tok.getPos());
		return {
			type: "BraceGroup",
			pos,
			end: closeEnd >= 0 ? closeEnd : pos,
			body: this.makeCompoundList(commands)
		};
	}
	ifClause() {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		if (this.syntaxDepth >= 256) {
			this.error("maximum if nesting depth exceeded", pos);
			const closeEnd = this.tok.skipCompoundBody(Token.Fi);
			if (closeEnd < 0) this.error("expected 'fi' to close 'if'", this.tok.getPos());
			return {
				type: "If",
				pos,
				end: closeEnd >= 0 ? closeEnd : pos,
				clause: this.makeCompoundList([]),
				then: this.makeCompoundList([]),
				elif: EMPTY_ELIFS,
				else: void 0
			};
		}
		this.syntaxDepth++;
		let command;
		let branchPos = pos;
		for (;;) {
			const clauseCommands = this.list();
			const emptyClausePos = this.emptyListPos(clauseCommands);
			const clause = this.makeCompoundList(clauseCommands);
			this.skipSemi();
			const thenToken = this.accept(Token.Then, LexContext.CommandStart);
			if (!thenToken) this.error("expected 'then'", this.tok.getPos());
			else if (emptyClausePos >= 0) this.error(`expected command after '${branchPos === pos ? "if" : "elif"}'`, emptyClausePos);
			const thenCommands = this.list();
			const then_ = this.makeCompoundList(thenCommands);
			if (thenToken && thenCommands.length === 0) {
				this.error("expected command after 'then'", this.tok.peek(LexContext.CommandStart).pos);
				then_.pos = thenToken.end;
				then_.end = thenToken.end;
			}
			if (command) {
				if (command.elif === EMPTY_ELIFS) command.elif = [];
				command.elif.push({
					type: "Elif",
					pos: branchPos,
					end: then_.end,
					clause,
					then: then_
				});
			} else command = {
				type: "If",
				pos,
				end: pos,
				clause,
				then: then_,
				elif: EMPTY_ELIFS,
				else: void 0
			};
			this.skipSemi();
			const elif = this.accept(Token.Elif, LexContext.CommandStart);
			if (!elif) break;
			branchPos = elif.pos;
		}
		if (this.accept(Token.Else, LexContext.CommandStart)) {
			const elseCommands = this.list();
			const emptyElsePos = this.emptyListPos(elseCommands);
			if (emptyElsePos >= 0) this.error("expected command after 'else'", emptyElsePos);
			command.else = this.makeCompoundList(elseCommands);
			this.skipSemi();
		}
		const closeEnd = this.acceptEnd(Token.Fi, LexContext.CommandStart);
		if (closeEnd < 0) this.error("expected 'fi' to close 'if'", this.tok.getPos());
		command.end = closeEnd >= 0 ? closeEnd : branchPos;
		this.syntaxDepth--;
		return command;
	}
	forClause() {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		if (this.tok.peek(LexContext.Normal).token === Token.LParen) return this.cStyleFor(pos);
		const name = this.readRequiredWord("for");
		let wordlist;
		this.skipNewlines(LexContext.CommandStart);
		if (this.tok.peek(LexContext.CommandStart).token === Token.In) {
			this.tok.next(LexContext.CommandStart);
			wordlist = [];
			while (this.tok.peek(LexContext.Normal).token === Token.Word) wordlist.push(this.readWord(LexContext.Normal));
		}
		this.skipSemi();
		this.skipNewlines(LexContext.CommandStart);
		if (this.tok.peek(LexContext.CommandStart).token === Token.LBrace) {
			const bg = this.braceGroup();
			return {
				type: "For",
				pos,
				end: bg.end,
				name,
				wordlist,
				body: bg.body
			};
		}
		const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
		if (!hasDo) this.error("expected 'do'", this.tok.getPos());
		if (this.syntaxDepth >= 256) {
			this.error("maximum for nesting depth exceeded", pos);
			const closeEnd = this.tok.skipCompoundBody(Token.Done);
			if (closeEnd < 0) this.error("expected 'done' to close 'for'", this.tok.getPos());
			return {
				type: "For",
				pos,
				end: closeEnd >= 0 ? closeEnd : pos,
				name,
				wordlist,
				body: this.makeCompoundList([])
			};
		}
		this.syntaxDepth++;
		const body = this.doBody(hasDo);
		this.syntaxDepth--;
		this.skipSemi();
		const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
		if (closeEnd < 0) this.error("expected 'done' to close 'for'", this.tok.getPos());
		return {
			type: "For",
			pos,
			end: closeEnd >= 0 ? closeEnd : pos,
			name,
			wordlist,
			body: this.makeCompoundList(body)
		};
	}
	cStyleFor(pos) {
		const [initStr, testStr, updateStr, initPos, testPos, updatePos] = this.tok.readCStyleForExprs();
		if (this.tok.peek(LexContext.CommandStart).token === Token.Semi) this.tok.next(LexContext.CommandStart);
		this.skipNewlines(LexContext.CommandStart);
		if (this.tok.peek(LexContext.CommandStart).token === Token.LBrace) {
			const bg = this.braceGroup();
			return new ArithmeticForImpl(pos, bg.end, bg.body, initStr, testStr, updateStr, initPos, testPos, updatePos, this.source, this.depth, this.tok.getSubstitutionContext());
		}
		const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
		if (!hasDo) this.error("expected 'do'", this.tok.getPos());
		if (this.syntaxDepth >= 256) {
			this.error("maximum for nesting depth exceeded", pos);
			const closeEnd = this.tok.skipCompoundBody(Token.Done);
			if (closeEnd < 0) this.error("expected 'done' to close 'for'", this.tok.getPos());
			return new ArithmeticForImpl(pos, closeEnd >= 0 ? closeEnd : pos, this.makeCompoundList([]), initStr, testStr, updateStr, initPos, testPos, updatePos, this.source, this.depth, this.tok.getSubstitutionContext());
		}
		this.syntaxDepth++;
		const body = this.doBody(hasDo);
		this.syntaxDepth--;
		const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
		if (closeEnd < 0) this.error("expected 'done' to close 'for'", this.tok.getPos());
		return new ArithmeticForImpl(pos, closeEnd >= 0 ? closeEnd : pos, this.makeCompoundList(body), initStr, testStr, updateStr, initPos, testPos, updatePos, this.source, this.depth, this.tok.getSubstitutionContext());
	}
	whileClause() {
		return this.whileOrUntil("while");
	}
	untilClause() {
		return this.whileOrUntil("until");
	}
	whileOrUntil(kind) {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		if (this.syntaxDepth >= 256) {
			this.error(`maximum ${kind} nesting depth exceeded`, pos);
			const closeEnd = this.tok.skipCompoundBody(Token.Done);
			if (closeEnd < 0) this.error(`expected 'done' to close '${kind}'`, this.tok.getPos());
			return {
				type: "While",
				pos,
				end: closeEnd >= 0 ? closeEnd : pos,
				kind,
				clause: this.makeCompoundList([]),
				body: this.makeCompoundList([])
			};
		}
		this.syntaxDepth++;
		const clauseCommands = this.list();
		const emptyClausePos = this.emptyListPos(clauseCommands);
		const clause = this.makeCompoundList(clauseCommands);
		this.skipSemi();
		const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
		if (!hasDo) this.error("expected 'do'", this.tok.getPos());
		else if (emptyClausePos >= 0) this.error(`expected command after '${kind}'`, emptyClausePos);
		const body = this.doBody(hasDo);
		this.skipSemi();
		const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
		if (closeEnd < 0) this.error(`expected 'done' to close '${kind}'`, this.tok.getPos());
		const end = closeEnd >= 0 ? closeEnd : pos;
		this.syntaxDepth--;
		return {
			type: "While",
			pos,
			end,
			kind,
			clause,
			body: this.makeCompoundList(body)
		};
	}
	caseClause() {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		const word = this.readRequiredWord("case");
		this.skipNewlines(LexContext.CommandStart);
		if (!this.accept(Token.In, LexContext.CommandStart)) this.error("expected 'in' after 'case' word", this.tok.getPos());
		this.skipNewlines(LexContext.CasePattern);
		if (this.syntaxDepth >= 256) {
			this.error("maximum case nesting depth exceeded", pos);
			const closeEnd = this.tok.skipCompoundBody(Token.Esac);
			if (closeEnd < 0) this.error("expected 'esac' to close 'case'", this.tok.getPos());
			return {
				type: "Case",
				pos,
				end: closeEnd >= 0 ? closeEnd : pos,
				word,
				items: []
			};
		}
		this.syntaxDepth++;
		const items = [];
		let invalid = false;
		let t = this.tok.peek(LexContext.CasePattern).token;
		while (t !== Token.Esac && t !== Token.EOF) {
			const itemPos = this.tok.peek(LexContext.Normal).pos;
			this.accept(Token.LParen, LexContext.Normal);
			const pattern = [];
			let expectWord = true;
			let next = this.tok.peek(LexContext.Normal);
			while (next.token !== Token.RParen && next.token !== Token.EOF) {
				if (next.token === (expectWord ? Token.Word : Token.Pipe)) expectWord = !expectWord;
				else if (!invalid) {
					this.unexpectedToken(next);
					invalid = true;
				}
				const tok = this.tok.next(LexContext.Normal);
				if (tok.token === Token.Word) pattern.push(this.toWord(tok));
				next = this.tok.peek(LexContext.Normal);
			}
			if (expectWord && next.token === Token.RParen && !invalid) {
				this.unexpectedToken(next);
				invalid = true;
			}
			const rparenEnd = this.acceptEnd(Token.RParen, LexContext.Normal);
			const cmds = this.list();
			const bodyPos = rparenEnd >= 0 ? rparenEnd : pattern.length > 0 ? pattern[pattern.length - 1].end : itemPos;
			const item = {
				type: "CaseItem",
				pos: itemPos,
				end: cmds.length > 0 ? cmds[cmds.length - 1].end : bodyPos,
				pattern,
				body: cmds.length > 0 ? this.makeCompoundList(cmds) : {
					type: "CompoundList",
					pos: bodyPos,
					end: bodyPos,
					commands: []
				},
				terminator: void 0
			};
			const after = this.tok.peek(LexContext.CommandStart);
			t = after.token;
			if (t === Token.DoubleSemi || t === Token.SemiAmp || t === Token.DoubleSemiAmp) {
				const termTok = this.tok.next(LexContext.CommandStart);
				item.terminator = CASE_TERMINATORS[termTok.token];
				item.end = termTok.end;
			} else if (t !== Token.Esac && t !== Token.EOF && !invalid) {
				this.unexpectedToken(after);
				invalid = true;
			}
			items.push(item);
			this.skipNewlines(LexContext.CasePattern);
			t = this.tok.peek(LexContext.CasePattern).token;
		}
		const closeEnd = this.acceptEnd(Token.Esac, LexContext.CommandStart);
		if (closeEnd < 0) this.error("expected 'esac' to close 'case'", this.tok.getPos());
		const end = closeEnd >= 0 ? closeEnd : pos;
		this.syntaxDepth--;
		return {
			type: "Case",
			pos,
			end,
			word,
			items
		};
	}
	selectClause() {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		const name = this.readRequiredWord("select");
		let wordlist;
		this.skipNewlines(LexContext.CommandStart);
		if (this.tok.peek(LexContext.CommandStart).token === Token.In) {
			this.tok.next(LexContext.CommandStart);
			wordlist = [];
			while (this.tok.peek(LexContext.Normal).token === Token.Word) wordlist.push(this.readWord(LexContext.Normal));
		}
		this.skipSemi();
		this.skipNewlines(LexContext.CommandStart);
		if (this.tok.peek(LexContext.CommandStart).token === Token.LBrace) {
			const bg = this.braceGroup();
			return {
				type: "Select",
				pos,
				end: bg.end,
				name,
				wordlist,
				body: bg.body
			};
		}
		const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
		if (!hasDo) this.error("expected 'do'", this.tok.getPos());
		if (this.syntaxDepth >= 256) {
			this.error("maximum select nesting depth exceeded", pos);
			const closeEnd = this.tok.skipCompoundBody(Token.Done);
			if (closeEnd < 0) this.error("expected 'done' to close 'select'", this.tok.getPos());
			return {
				type: "Select",
				pos,
				end: closeEnd >= 0 ? closeEnd : pos,
				name,
				wordlist,
				body: this.makeCompoundList([])
			};
		}
		this.syntaxDepth++;
		const body = this.doBody(hasDo);
		this.syntaxDepth--;
		this.skipSemi();
		const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
		if (closeEnd < 0) this.error("expected 'done' to close 'select'", this.tok.getPos());
		return {
			type: "Select",
			pos,
			end: closeEnd >= 0 ? closeEnd : pos,
			name,
			wordlist,
			body: this.makeCompoundList(body)
		};
	}
	testCommand() {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		const expr = this.parseTestOr();
		const closeEnd = this.acceptEnd(Token.DblRBracket, LexContext.TestMode);
		if (closeEnd < 0) this.error("expected ']]' to close '[['", this.tok.getPos());
		return {
			type: "TestCommand",
			pos,
			end: closeEnd >= 0 ? closeEnd : pos,
			expression: expr
		};
	}
	parseTestOr() {
		const first = this.parseTestAnd();
		if (this.tok.peek(LexContext.TestMode).token !== Token.Or) return first;
		const operands = [first];
		do {
			this.tok.next(LexContext.TestMode);
			operands.push(this.parseTestAnd());
		} while (this.tok.peek(LexContext.TestMode).token === Token.Or);
		return {
			type: "TestLogical",
			pos: first.pos,
			end: operands[operands.length - 1].end,
			operator: "||",
			operands
		};
	}
	parseTestAnd() {
		const first = this.parseTestNot();
		if (this.tok.peek(LexContext.TestMode).token !== Token.And) return first;
		const operands = [first];
		do {
			this.tok.next(LexContext.TestMode);
			operands.push(this.parseTestNot());
		} while (this.tok.peek(LexContext.TestMode).token === Token.And);
		return {
			type: "TestLogical",
			pos: first.pos,
			end: operands[operands.length - 1].end,
			operator: "&&",
			operands
		};
	}
	parseTestNot() {
		let t = this.tok.peek(LexContext.TestMode);
		if (!isTestNegation(t)) return this.parseTestPrimary();
		const negations = [];
		while (isTestNegation(t)) {
			const bang = this.tok.next(LexContext.TestMode);
			negations.push({
				type: "Negation",
				pos: bang.pos,
				end: bang.end
			});
			t = this.tok.peek(LexContext.TestMode);
		}
		const operand = this.parseTestPrimary();
		return {
			type: "TestNot",
			pos: negations[0].pos,
			end: operand.end,
			negations,
			operand
		};
	}
	parseTestPrimary() {
		if (this.tok.peek(LexContext.TestMode).token === Token.LParen) {
			const openPos = this.tok.next(LexContext.TestMode).pos;
			if (this.syntaxDepth >= 256) {
				this.error("maximum test group nesting depth exceeded", openPos);
				const closeEnd = this.tok.skipTestGroup();
				if (closeEnd < 0) this.error("expected ')' to close test group", this.tok.getPos());
				return {
					type: "TestGroup",
					pos: openPos,
					end: closeEnd >= 0 ? closeEnd : openPos,
					expression: {
						type: "TestUnary",
						pos: openPos,
						end: openPos,
						operator: "-n",
						operand: new WordImpl("", openPos, openPos)
					}
				};
			}
			this.syntaxDepth++;
			const expr = this.parseTestOr();
			this.syntaxDepth--;
			const closeEnd = this.acceptEnd(Token.RParen, LexContext.TestMode);
			if (closeEnd < 0) this.error("expected ')' to close test group", this.tok.getPos());
			return {
				type: "TestGroup",
				pos: openPos,
				end: closeEnd >= 0 ? closeEnd : openPos,
				expression: expr
			};
		}
		const first = this.tok.next(LexContext.TestMode);
		if (first.token === Token.And || first.token === Token.Or) this.unexpectedToken(first);
		const val = first.value;
		const firstPos = first.pos;
		const firstEnd = first.end;
		if (first.keywordEligible && UNARY_TEST_OPS[val] === 1) {
			if (this.tok.peek(LexContext.TestMode).token === Token.Word) {
				const operand = this.readTestOperand();
				return {
					type: "TestUnary",
					pos: firstPos,
					end: operand.end,
					operator: val,
					operand
				};
			}
			this.error("expected operand after unary test operator", firstEnd);
			return {
				type: "TestUnary",
				pos: firstPos,
				end: firstEnd,
				operator: val,
				operand: new WordImpl("", firstEnd, firstEnd)
			};
		}
		const nt = this.tok.peek(LexContext.TestMode);
		if (nt.token === Token.Word && nt.keywordEligible && BINARY_TEST_OPS[nt.value] === 1) {
			const op = this.tok.next(LexContext.TestMode).value;
			let right;
			if (op === "=~") {
				const token = this.tok.readTestRegexWord();
				right = new WordImpl(this.source.slice(token.pos, token.end), token.pos, token.end, this.source, embeddedPartsResolver(this.tok.getSubstitutionContext()), this.depth);
			} else right = this.readTestOperand();
			const left = this.toWordFromPosEnd(first, firstPos, firstEnd);
			return {
				type: "TestBinary",
				pos: firstPos,
				end: right.end,
				operator: op,
				left,
				right
			};
		}
		const w = this.toWordFromPosEnd(first, firstPos, firstEnd);
		return {
			type: "TestUnary",
			pos: firstPos,
			end: w.end,
			operator: "-n",
			operand: w
		};
	}
	readTestOperand() {
		const t = this.tok.next(LexContext.TestMode);
		if (t.keywordEligible && (t.value === "<" || t.value === ">")) this.error(`unexpected argument '${t.value}' to conditional operator`, t.pos);
		return this.toWord(t);
	}
	functionDef() {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		const name = this.readWord(LexContext.FunctionName);
		let body;
		if (this.tok.peek(LexContext.CommandStart).token === Token.LParen) {
			const openPos = this.tok.next(LexContext.CommandStart).pos;
			if (this.tok.peek(LexContext.CommandStart).token === Token.RParen) {
				this.tok.next(LexContext.CommandStart);
				this.skipNewlines(LexContext.CommandStart);
				body = this.commandAsBody();
			} else body = this.withRedirects(this.subshellBody(openPos));
		} else {
			this.skipNewlines(LexContext.CommandStart);
			body = this.commandAsBody();
		}
		return {
			type: "Function",
			pos,
			end: body.end,
			name,
			body
		};
	}
	simpleCommandOrFunction(coproc) {
		const prefix = [];
		const cmdPos = this.tok.peek(LexContext.CommandStart).pos;
		let lastEnd = cmdPos;
		let ctx = LexContext.CommandStart;
		for (;;) {
			const t = this.tok.peek(ctx).token;
			if (t === Token.Assignment) {
				const assignment = this.tok.next(ctx);
				lastEnd = assignment.end;
				prefix.push(this.parseAssignment(assignment));
			} else if (t === Token.Redirect) {
				const redirect = this.readRedirect(ctx);
				prefix.push(redirect);
				lastEnd = redirect.end;
			} else break;
			ctx = LexContext.CommandPrefix;
		}
		if (this.tok.peek(LexContext.Normal).token !== Token.Word) return new CommandImpl(cmdPos, lastEnd, void 0, prefix, []);
		const nameToken = this.tok.next(LexContext.Normal);
		const keyword = nameToken.keywordEligible ? nameToken.value : "";
		const name = this.toWord(nameToken);
		ctx = isDeclarationCommand(keyword) ? LexContext.Declaration : keyword === "eval" || keyword === "let" ? LexContext.EvalArgument : LexContext.Normal;
		lastEnd = name.end;
		const suffix = [];
		if (coproc) while (this.tok.peek(LexContext.CommandPrefix).token === Token.Assignment) {
			const token = this.tok.next(LexContext.CommandPrefix);
			const word = ctx === LexContext.Declaration ? this.parseAssignment(token) : this.toWord(token);
			suffix.push(word);
			lastEnd = word.end;
		}
		if (this.tok.peek(ctx).token === Token.LParen && suffix.length === 0) {
			this.tok.next(LexContext.Normal);
			if (this.tok.peek(LexContext.Normal).token === Token.RParen) {
				this.tok.next(LexContext.Normal);
				this.skipNewlines(LexContext.CommandStart);
				const body = this.commandAsBody();
				return {
					type: "Function",
					pos: name.pos,
					end: body.end,
					name,
					body
				};
			}
		}
		for (;;) {
			const st = this.tok.peek(ctx).token;
			if (st === Token.Word || st === Token.Assignment) {
				const token = this.tok.next(ctx);
				const w = st === Token.Assignment ? this.parseAssignment(token) : this.toWord(token);
				suffix.push(w);
				lastEnd = w.end;
			} else if (st === Token.Redirect) {
				const redirect = this.readRedirect(ctx);
				suffix.push(redirect);
				lastEnd = redirect.end;
			} else break;
		}
		return new CommandImpl(cmdPos, lastEnd, name, prefix, suffix);
	}
	readRedirect(ctx) {
		const t = this.tok.next(ctx);
		const tPos = t.pos;
		const tEnd = t.end;
		const descriptor = t.fileDescriptor !== void 0 ? {
			type: "FileDescriptor",
			pos: tPos,
			end: t.descriptorEnd,
			value: t.fileDescriptor
		} : t.variableName !== void 0 ? {
			type: "FileDescriptorVariable",
			pos: tPos,
			end: t.descriptorEnd,
			name: t.variableName
		} : void 0;
		const hasTarget = t.targetEnd > t.targetPos;
		if (!hasTarget) this.error("expected redirect target", t.targetPos);
		if (t.value === "<<" || t.value === "<<-") {
			const r = {
				type: "HereDoc",
				pos: tPos,
				end: tEnd,
				operator: t.value,
				descriptor,
				delimiter: hasTarget ? {
					type: "HereDocDelimiter",
					pos: t.targetPos,
					end: t.targetEnd,
					text: this.source.slice(t.targetPos, t.targetEnd),
					value: t.content ?? "",
					quoted: t.delimiterQuoted
				} : void 0,
				body: new HereDocBodyImpl(this.source, tEnd, t.delimiterQuoted, this.depth, this.tok.getSubstitutionContext()),
				closing: void 0
			};
			if (hasTarget) this.tok.registerHereDocTarget(r);
			return r;
		}
		const target = hasTarget ? new WordImpl(this.source.slice(t.targetPos, t.targetEnd), t.targetPos, t.targetEnd, this.source, wordPartsResolver(this.tok.getSubstitutionContext()), this.depth) : void 0;
		return t.value === "<<<" ? {
			type: "HereString",
			pos: tPos,
			end: tEnd,
			operator: "<<<",
			descriptor,
			target
		} : {
			type: "Redirect",
			pos: tPos,
			end: tEnd,
			operator: REDIRECT_OPS[t.value] ?? ">",
			descriptor,
			target
		};
	}
	commandAsBody() {
		const cmd = this.command();
		if (cmd && cmd.type !== "Command" && cmd.type !== "Function" && cmd.type !== "Coproc") return cmd;
		this.error("expected compound command as function body", cmd?.pos ?? this.tok.getPos());
		return this.makeCompoundList(cmd ? [this.makeStatement(cmd)] : []);
	}
	readWord(ctx) {
		return this.toWord(this.tok.next(ctx));
	}
	readRequiredWord(keyword) {
		const t = this.tok.peek(LexContext.Normal);
		if (t.token === Token.Word) return this.toWord(this.tok.next(LexContext.Normal));
		if (t.token !== Token.EOF) this.error(`expected word after '${keyword}'`, t.pos);
		return new WordImpl("", t.pos, t.pos);
	}
	toWord(tok) {
		const text = tok.raw ? tok.value : this.source.slice(tok.pos, tok.end);
		const source = tok.raw && tok.keywordEligible ? void 0 : this.source;
		return new WordImpl(text, tok.pos, tok.end, source, source === void 0 ? computeBareWordParts : wordPartsResolver(this.tok.getSubstitutionContext()), this.depth);
	}
	toWordFromPosEnd(tok, pos, end) {
		if (tok.pos === pos && tok.end === end) return this.toWord(tok);
		return new WordImpl(this.source.slice(pos, end), pos, end, this.source, wordPartsResolver(this.tok.getSubstitutionContext()), this.depth);
	}
	parseAssignment(token) {
		return new AssignmentImpl(token.raw ? token.value : this.source.slice(token.pos, token.end), token.pos, token.end, this.source, token.assignmentOperatorPos, this.depth, this.tok.getSubstitutionContext());
	}
	makeCompoundList(commands) {
		const p = this.tok.getPos();
		return {
			type: "CompoundList",
			pos: commands.length > 0 ? commands[0].pos : p,
			end: commands.length > 0 ? commands[commands.length - 1].end : p,
			commands
		};
	}
};
// build/workflow/shell/prefix-commands.js
const PREFIX_COMMANDS = {
	sudo: [
		"-u",
		"-g",
		"-h",
		"-p",
		"-C",
		"-T",
		"-D",
		"-R",
		"--user",
		"--group",
		"--host",
		"--prompt",
		"--chdir"
	],
	doas: ["-u", "-C"],
	env: [
		"-u",
		"--unset",
		"-C",
		"--chdir",
		"-S"
	],
	command: [],
	builtin: [],
	exec: ["-a"],
	nohup: [],
	time: [
		"-f",
		"-o",
		"--format",
		"--output"
	],
	nice: ["-n", "--adjustment"],
	ionice: ["-c", "-n"],
	stdbuf: [
		"-i",
		"-o",
		"-e"
	],
	timeout: [
		"-s",
		"-k",
		"--signal",
		"--kill-after"
	],
	caffeinate: [],
	winpty: []
};
function stripPrefixCommands(argv) {
	let rest = argv;
	let overridesDockerConfig = false;
	let user;
	for (;;) {
		const name = baseName(rest[0]);
		const optionsWithValue = name === void 0 ? void 0 : Object.hasOwn(PREFIX_COMMANDS, name) ? PREFIX_COMMANDS[name] : void 0;
		if (optionsWithValue === void 0) return {
			argv: rest,
			overridesDockerConfig,
			user
		};
		if (name === "sudo" || name === "doas") user ??= "root";
		let next = 1;
		for (; next < rest.length; next++) {
			const text = startText(rest[next]);
			if (text.startsWith("-") && text !== "-") {
				if (name === "command" && /^-[vV]/.test(text)) return {
					argv: rest,
					overridesDockerConfig,
					user
				};
				if (name === "sudo" && KEEPS_HOME.test(text)) user = "unknown";
				if (optionsWithValue.includes(text)) next++;
				continue;
			}
			const variable = /^(\w+)=/.exec(text);
			if (variable === null || name !== "env" && name !== "sudo") break;
			overridesDockerConfig ||= variable[1] === "DOCKER_CONFIG";
			if (variable[1] === "HOME") user = "unknown";
		}
		if (name === "timeout") next++;
		rest = rest.slice(next);
	}
}
const KEEPS_HOME = /^(?:-[a-zA-Z]*[Eu]|--preserve-env|--user)/;
const baseName = (word) => word === void 0 ? void 0 : (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(word)?.replace(/^.*[\\/]/, "").replace(/\.(exe|cmd|bat)$/i, "");
function nameInFolder(word) {
	const last = word?.segments.at(-1);
	return last === void 0 || !("literal" in last) ? void 0 : /^.*[\\/]([\w.-]+)$/.exec(last.literal)?.[1];
}
const startText = (word) => {
	const [segment] = word?.segments ?? [];
	return segment !== void 0 && "literal" in segment ? segment.literal : "";
};
// build/workflow/shell/checkout.js
const locationName = ({ prefix = "" }, path) => `${prefix}${path}`;
const SHELLS = /^(?:bash|sh|dash)$/;
const BUILD_WRAPPERS = /^(?:gradlew|mvnw)$/;
function scriptFile(argv, checkout, folder) {
	const { actionFolder } = checkout;
	const [name, ...rest] = argv;
	const base = baseName(name);
	if (name === void 0) return void 0;
	const isSourced = base === "source" || (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(name) === ".";
	const isShell = base !== void 0 && SHELLS.test(base) && !isPath(name);
	const at = isShell ? rest.findIndex((word) => !/^[-+]/.test((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(word) ?? "")) : 0;
	if (isShell && (at < 0 || rest.slice(0, at).some((word) => /^-[a-z]*[cso]/.test((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(word) ?? "")))) return void 0;
	const file = isSourced || isShell ? rest[at] : name;
	if (file === void 0 || !isSourced && !isShell && !isPath(file)) return void 0;
	if (BUILD_WRAPPERS.test(baseName(file) ?? nameInFolder(file) ?? "")) return void 0;
	const path = pathOf(file, folder, actionFolder);
	const text = path === void 0 ? void 0 : checkout.textOf(path);
	if (path === void 0 || text === void 0 || !isShellScript(path, text, isSourced || isShell)) return void 0;
	const words = isSourced || isShell ? rest.slice(at + 1) : rest;
	return {
		path,
		text: textValue(locationName(checkout, path), text),
		words,
		isSourced
	};
}
function otherScript(argv, { textOf, actionFolder }, folder) {
	const [name, ...rest] = argv;
	const isInterpreter = /^(?:python[\d.]*|node)$/.test(baseName(name) ?? "");
	const file = isInterpreter ? rest.find((word) => !((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(word) ?? "").startsWith("-")) : name;
	if (isInterpreter && ((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(rest[0] ?? toValue([], _manifest_js__WEBPACK_IMPORTED_MODULE_2__.A)) ?? "").startsWith("-")) return void 0;
	if (file === void 0 || !isInterpreter && !isPath(file)) return void 0;
	const path = pathOf(file, folder, actionFolder);
	const text = path === void 0 || !/\.(?:py|[cm]?js)$/.test(path) ? void 0 : textOf(path);
	return path === void 0 || text === void 0 ? void 0 : {
		text,
		path
	};
}
const STARTS_PROGRAM$1 = /subprocess|GITHUB_ENV|\bos\.|popen|exec|spawn|docker|child_process|\bsystem\b|\bsh\b|require\s*\(\s*["'`]\.|from\s+["'`.]|import\s*\(|__import__|importlib/i;
const ENVIRONMENT = /\bos\.(?:environ|getenv|path|makedirs|mkdir|listdir|getcwd|linesep|sep|walk|remove|rename)\b/g;
function isQuiet({ text, path }, { textOf }) {
	if (STARTS_PROGRAM$1.test(text.replace(ENVIRONMENT, ""))) return false;
	const folder = folderOf(path);
	return [...text.matchAll(/^[ \t]*(?:from|import)[ \t]+(\w+)/gm)].map(([, module = ""]) => module).every((module) => textOf(joined$1(folder, `${module}.py`) ?? "") === void 0);
}
const isPath = (word) => word.segments.some((segment) => "literal" in segment && segment.literal.includes("/"));
const isShellScript = (path, text, isForced) => {
	const interpreter = /^#!\s*(?:\S*\/)?(?:env\s+(?:-S\s+)?)?([\w.-]+)/.exec(text)?.[1];
	return interpreter === void 0 ? isForced || /\.(?:sh|bash)$/.test(path) : SHELLS.test(interpreter);
};
const WORKSPACE = /^(?:\$GITHUB_WORKSPACE|github\.workspace|env\.GITHUB_WORKSPACE)$/i;
const ACTION_PATH = /^(?:\$GITHUB_ACTION_PATH|github\.action_path|env\.GITHUB_ACTION_PATH)$/i;
function pathOf({ segments }, folder, actionFolder) {
	const [first, ...rest] = segments;
	if (first === void 0) return void 0;
	const behind = rest.map((segment) => "literal" in segment ? segment.literal : void 0);
	if (behind.includes(void 0)) return void 0;
	const base = "literal" in first ? void 0 : WORKSPACE.test(first.expression) ? "" : ACTION_PATH.test(first.expression) ? actionFolder : null;
	if (base === null) return void 0;
	if ("literal" in first) {
		const text = first.literal + behind.join("");
		return folder === void 0 || /^[/~]/.test(text) ? void 0 : joined$1(folder, text);
	}
	return base === void 0 || !/^(?:\/|$)/.test(behind.join("")) ? void 0 : joined$1(base, behind.join(""));
}
function joined$1(folder, path) {
	const names = [];
	for (const name of `${folder}/${path}`.split("/")) {
		if (name === "" || name === ".") continue;
		if (name !== "..") names.push(name);
		else if (names.pop() === void 0) return void 0;
	}
	return names[0] === ".git" ? void 0 : names.join("/");
}
function changedFolder(argv, folder, checkout) {
	const [name, ...words] = argv;
	const [to] = words.filter((word) => !((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(word) ?? "").startsWith("-"));
	return to === void 0 || (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(name ?? to) === "popd" ? void 0 : pathOf(to, folder, checkout.actionFolder);
}
function textValue(file, text) {
	const source = text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
	const start = {
		file,
		line: 1,
		column: 1
	};
	const segments = source.split(/(?<=\n)/).map((literal, index) => ({
		literal,
		location: {
			file,
			line: index + 1,
			column: 1
		}
	})).filter(({ literal }) => literal !== "");
	return toValue(segments, start);
}
const folderOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf("/")));
const UNREAD = {
	commands: [],
	env: new Map(),
	setsUnknownNames: true,
	outputs: new Map(),
	isPartial: true
};
function commandFile(segments) {
	const [segment] = segments;
	if (segments.length !== 1 || segment === void 0 || !("expression" in segment)) return void 0;
	if (/^(\$\{?GITHUB_ENV\b|(env\.github_|github\.)env$)/i.test(segment.expression)) return "env";
	return /^(\$\{?GITHUB_OUTPUT\b|(env\.github_|github\.)output$)/i.test(segment.expression) ? "outputs" : void 0;
}
const EXPRESSION_OF = {
	GITHUB_ACTOR: "github.actor",
	GITHUB_REF_NAME: "github.ref_name",
	GITHUB_REPOSITORY: "github.repository",
	GITHUB_REPOSITORY_OWNER: "github.repository_owner",
	GITHUB_RUN_ID: "github.run_id",
	GITHUB_RUN_NUMBER: "github.run_number",
	GITHUB_SHA: "github.sha"
};
// build/workflow/shell/expansion.js
const sourceLocation = ({ script, fixed }, offset) => script.locationAt(fixed ?? offset);
const usageLocation = ({ script, fixed }, offset) => script.usageAt(fixed ?? offset);
const isArray = (variable) => Array.isArray(variable);
function wordValues(word, words) {
	const location = usageLocation(words.source, word.pos);
	const values = [];
	let segments = [];
	let isWord = false;
	const end = () => {
		if (isWord || segments.length > 0) values.push(toValue(segments, location));
		segments = [];
		isWord = false;
	};
	for (const fragment of fragmentsOf(word, words)) if (fragment === "end") end();
	else if (fragment === "quoted") isWord = true;
	else segments.push(fragment);
	end();
	return values;
}
const wordValue = (word, words) => toValue(asText(fragmentsOf(word, words)), usageLocation(words.source, word.pos));
const partsValue = (parts, location, words) => toValue(asText(parts.flatMap((part) => partFragments(part, true, words))), location);
const asText = (fragments) => {
	const segments = [];
	for (const fragment of fragments) {
		const last = segments.at(-1);
		if (fragment === "end" && last !== void 0) segments.push({
			literal: " ",
			location: last.location
		});
		else if (fragment !== "end" && fragment !== "quoted") segments.push(fragment);
	}
	return segments;
};
function fragmentsOf(word, words) {
	if (word.parts === void 0) return literalPieces(words.source, word.pos, word.value, word.text);
	return word.parts.flatMap((part) => partFragments(part, false, words));
}
const EXPRESSION = /[\u{F0000}-\u{FFFFD}]/u;
function literalPieces(source, offset, value, raw) {
	const segments = [];
	let position = 0;
	const exact = value === raw;
	for (const part of value.split(/([\u{F0000}-\u{FFFFD}])/u)) {
		const from = exact ? offset + position : offset;
		position += part.length;
		if (part === "") continue;
		if (EXPRESSION.test(part)) {
			const unknown = source.script.unknowns[(part.codePointAt(0) ?? 0) - 983040];
			segments.push(unknown ?? {
				expression: "",
				location: sourceLocation(source, from)
			});
		} else if (exact && source.fixed === void 0) segments.push(...contiguousRuns(source.script, from, part));
		else segments.push({
			literal: part,
			location: sourceLocation(source, from)
		});
	}
	return segments;
}
function contiguousRuns(script, offset, text) {
	const first = script.locationAt(offset);
	const last = script.locationAt(offset + text.length - 1);
	if (last.line === first.line && last.file === first.file && last.column - first.column === text.length - 1) return [{
		literal: text,
		location: first
	}];
	const segments = [];
	let start = 0;
	let startPlace = first;
	let before = first;
	for (let index = 1; index < text.length; index++) {
		const location = script.locationAt(offset + index);
		if (!(location.file === before.file && location.line === before.line && (location.column === before.column || location.column === before.column + 1) && text[index - 1] !== "\n")) {
			segments.push({
				literal: text.slice(start, index),
				location: startPlace
			});
			start = index;
			startPlace = location;
		}
		before = location;
	}
	segments.push({
		literal: text.slice(start),
		location: startPlace
	});
	return segments;
}
function partFragments(part, isQuoted, words) {
	const { source } = words;
	const unknown = (name = "") => [{
		expression: name,
		location: sourceLocation(source, part.pos)
	}];
	switch (part.type) {
		case "Literal":
		case "Glob": return literalPieces(source, part.pos, part.value, part.text);
		case "SingleQuoted": return ["quoted", ...literalPieces(source, part.pos + 1, part.value, part.text.slice(1, -1))];
		case "AnsiCQuoted": return ["quoted", ...literalPieces(source, part.pos + 2, part.value, part.text.slice(2, -1))];
		case "DoubleQuoted":
		case "LocaleString": {
			const inner = part.parts.flatMap((child) => partFragments(child, true, words));
			const [child] = part.parts;
			return part.parts.length === 1 && child !== void 0 && listOfExpansion(child, words) !== void 0 ? inner : ["quoted", ...inner];
		}
		case "SimpleExpansion":
		case "ParameterExpansion": {
			const list = listOfExpansion(part, words);
			if (list !== void 0) return list.flatMap((value, index) => [
				...index > 0 ? ["end"] : [],
				...isQuoted ? ["quoted"] : [],
				...value.segments
			]);
			const segments = part.type === "SimpleExpansion" ? variable$1(part.text.slice(1), part, words) : expansion(part, words);
			return isQuoted ? [...segments] : split(segments);
		}
		case "CommandExpansion": {
			if (part.script === void 0) return unknown();
			const segments = words.capture(part.script, part.pos);
			return isQuoted ? [...segments] : split(segments);
		}
		case "ProcessSubstitution":
			if (part.script !== void 0) words.capture(part.script, part.pos);
			return unknown();
		case "ArithmeticExpansion":
		case "ExtendedGlob":
		case "BraceExpansion": return unknown();
	}
}
function listOfExpansion(part, words) {
	if (part.type === "SimpleExpansion") return part.text === "$@" || part.text === "$*" ? words.positional : void 0;
	if (part.type !== "ParameterExpansion" || part.operation !== void 0 || part.prefix !== void 0) return void 0;
	if (part.parameter === "@" || part.parameter === "*") return words.positional;
	const index = part.index?.text;
	if (index !== "@" && index !== "*") return void 0;
	const list = words.lookUp(part.parameter);
	return list === void 0 ? void 0 : isArray(list) ? list : [list];
}
function split(segments) {
	return splitPieces(segments, /\s+/g).flatMap((part, index) => index > 0 ? ["end", ...part] : part);
}
function variable$1(name, part, words) {
	return lookedUp(name, words) ?? [{
		expression: EXPRESSION_OF[name] ?? `$${name}`,
		location: sourceLocation(words.source, part.pos)
	}];
}
function lookedUp(name, words) {
	if (/^[1-9]\d*$/.test(name)) return words.positional?.[Number(name) - 1]?.segments;
	const found = words.lookUp(name);
	if (found === void 0) return void 0;
	return isArray(found) ? found[0]?.segments ?? [] : found.segments;
}
const isUnset = (name, words) => {
	const found = words.lookUp(name);
	return found !== void 0 && isArray(found) && found.length === 0;
};
function expansion(part, words) {
	const location = sourceLocation(words.source, part.pos);
	const unknown = [{
		expression: EXPRESSION.test(part.text) ? "" : part.text,
		location
	}];
	if (part.prefix !== void 0) return unknown;
	if (part.index !== void 0) {
		const list = words.lookUp(part.parameter);
		const element = list !== void 0 && isArray(list) ? list[Number(part.index.text)] : void 0;
		return part.operation === void 0 && element !== void 0 ? element.segments : unknown;
	}
	if (part.operation === void 0) return variable$1(part.parameter, part, words);
	const segments = lookedUp(part.parameter, words);
	return assigned$1(part, segments === void 0 ? void 0 : operated(segments, part, words), words) ?? unknown;
}
function assigned$1(part, segments, words) {
	const { operation } = part;
	if (operation?.type === "Default" && operation.operator.endsWith("=")) {
		const location = sourceLocation(words.source, part.pos);
		words.set(part.parameter, toValue(segments ?? [{
			expression: `$${part.parameter}`,
			location
		}], location));
	}
	return segments;
}
function operated(segments, { parameter, operation }, words) {
	if (operation === void 0) return segments;
	const location = sourceLocation(words.source, operation.pos);
	const text = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)({
		segments,
		location
	});
	switch (operation.type) {
		case "Default": {
			const isFilled = segments.some((segment) => "literal" in segment && segment.mayBeMissing !== true);
			if (operation.operator.endsWith("?")) return segments;
			if (!operation.operator.startsWith(":")) {
				if (!isFilled && text === void 0) return void 0;
				return isUnset(parameter, words) !== (operation.operator === "+") ? wordValue(operation.operand, words).segments : operation.operator === "+" ? [] : segments;
			}
			if (operation.operator.endsWith("+")) {
				if (isFilled) return wordValue(operation.operand, words).segments;
				return text === "" ? [] : void 0;
			}
			if (isFilled) return segments;
			return text === "" ? wordValue(operation.operand, words).segments : void 0;
		}
		case "CaseModification": {
			const isOneLetter = operation.operator.length === 1;
			if (operation.operand !== void 0 || isOneLetter && text === void 0) return void 0;
			if (text === void 0 && !segments.some((segment) => "literal" in segment)) return void 0;
			return mapSegments(segments, CASES[operation.operator]);
		}
		default: return;
	}
}
const CASES = {
	",": (text) => text.charAt(0).toLowerCase() + text.slice(1),
	",,": (text) => text.toLowerCase(),
	"^": (text) => text.charAt(0).toUpperCase() + text.slice(1),
	"^^": (text) => text.toUpperCase()
};
// build/workflow/shell/context.js
const MAX_VALUE = 16e3;
const BUDGET = 2e5;
const subshell = (context) => ({
	...context,
	scope: {
		own: new Map(),
		parentScope: context.scope
	}
});
const conditionalScope = (context) => ({
	...subshell(context),
	isConditional: true,
	isUncertain: true
});
const joinBranch = (inside, parentScope, position) => invalidate([...inside.scope.own.keys()], parentScope, position);
const ARGUMENTS = "@";
function invalidate(names, context, position) {
	const location = sourceLocation(context.source, position);
	for (const name of names) if (name === ARGUMENTS) context.positional.values = void 0;
	else context.scope.own.set(name, unknownValue(`$${name}`, location));
}
function forgetAll$1(context, position) {
	const names = new Set(context.run.env.keys());
	for (let at = context.scope; at !== void 0; at = at.parentScope) for (const name of at.own.keys()) names.add(name);
	invalidate(names, context, position);
}
function assignBounded(name, variable, context, position) {
	if ((isArray(variable) ? variable : [variable]).reduce((sum, { segments }) => sum + sizeOf(segments), 0) > MAX_VALUE) invalidate([name], context, position);
	else context.scope.own.set(name, variable);
}
function lookUp(name, { scope, run }) {
	for (let at = scope; at !== void 0; at = at.parentScope) {
		const found = at.own.get(name);
		if (found !== void 0) return found;
	}
	return run.env.get(name);
}
function assignedIn(node, run) {
	const names = new Set();
	const called = new Set();
	const visit = (child) => {
		if (run.budget-- < 0) return;
		if (child.type === "Assignment") names.add(child.name);
		for (const name of changedBy(child)) names.add(name);
		if (child.type === "Command" && child.name !== void 0 && !called.has(child.name.text)) {
			called.add(child.name.text);
			const body = run.functions.get(child.name.text)?.node.body;
			if (body !== void 0) visit(body);
		}
		forEachChild(child, visit);
	};
	visit(node);
	return names;
}
const SETTING$1 = /^(?:read|mapfile|readarray|getopts|unset|let)$/;
function changedBy(node) {
	if (node.type === "ArithmeticCommand") return node.body.match(/[A-Za-z_]\w*/g) ?? [];
	if (node.type !== "Command") return [];
	const words = node.args.map(({ text }) => text);
	if (node.name?.text === "shift" || node.name?.text === "set") return [ARGUMENTS];
	if (node.name?.text === "printf") return words[0] === "-v" && words[1] !== void 0 ? [words[1]] : [];
	if (!SETTING$1.test(node.name?.text ?? "")) return [];
	return words.flatMap((word) => /^[A-Za-z_]\w*/.exec(word)?.[0] ?? []);
}
function wordsOf$1(node, run) {
	const words = [];
	const visit = (child) => {
		if (run.budget-- < 0) return;
		if (child.type === "Word") words.push(child);
		else forEachChild(child, visit);
	};
	visit(node);
	return words;
}
const isConditionalIn = ({ isConditional, run }) => isConditional || run.errexitDisabled || run.mayHaveExited;
const isUncertainIn = ({ isUncertain, run }) => isUncertain || run.mayHaveExited;
const unknownPrinted$1 = (context, position) => ({
	segment: {
		expression: "",
		location: sourceLocation(context.source, position)
	},
	isConditional: isConditionalIn(context),
	isUncertain: isUncertainIn(context)
});
function inFolder({ run }, read, folder = run.folder) {
	const before = run.folder;
	run.folder = folder;
	const result = read();
	run.folder = before;
	return result;
}
function textOf(printed, context, position) {
	if (printed.some(({ isUncertain }) => isUncertain)) return [{
		expression: "",
		location: sourceLocation(context.source, position)
	}];
	const segments = printed.map(({ segment }) => segment);
	for (let last = segments.at(-1); last !== void 0 && "literal" in last; last = segments.at(-1)) {
		const known = (0,_text_js__WEBPACK_IMPORTED_MODULE_5__.f)(last.literal, "\r\n");
		segments.pop();
		if (known === "") continue;
		segments.push({
			...last,
			literal: known
		});
		break;
	}
	return segments;
}
// build/workflow/shell/makefile.js
const MAKEFILES = [
	"GNUmakefile",
	"makefile",
	"Makefile"
];
const SUSPICIOUS_TASK$2 = /GITHUB_ENV|docker|podman|nerdctl|buildah|buildx|\baz\b|\boras\b|\bhelm\b|skopeo|\bg?crane\b|regctl|kaniko|\bjib|\bko\b|\bmake\b|\bMAKE\b|\.(?:sh|bash|ps1|py)\b|\b(?:login|push)\b|\beval\b|\bcurl\b|\bsh\b|\bbash\b/;
const MAX_TARGETS = 200;
function makeScript(argv, checkout, folder, env) {
	const call = callOf(argv);
	if (call === void 0 || folder === void 0) return void 0;
	const at = call.folder === void 0 ? folder : joined$1(folder, call.folder);
	if (at === void 0) return void 0;
	const read = readMakefile(call.file, at, checkout);
	if (read === void 0) return void 0;
	const lines = recipesOf(call.targets.length > 0 ? call.targets : read.first === void 0 ? [] : [read.first], read, call.variables);
	if (lines === void 0) return void 0;
	const location = argv[0]?.location ?? {
		file: "",
		line: 1,
		column: 1
	};
	const telling = lines.filter((line) => SUSPICIOUS_TASK$2.test(reachableText([line], read)));
	const look = (name) => call.variables.get(name) ?? valueOfVariable(name, read, env);
	return {
		text: toValue(telling.flatMap((line) => scriptLine(line, look)), location),
		folder: at
	};
}
function callOf(argv) {
	const targets = [];
	const variables = new Map();
	let [folder, file] = [];
	for (let index = 1; index < argv.length; index++) {
		const word = argv[index];
		if (word === void 0 || word.segments.length === 0) continue;
		const text = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(word);
		const variable = /^(\w+)\s*[:?+]?=/.exec(literalPrefix$1(word));
		const value = variable === null ? void 0 : withoutStart(word, variable[0]);
		if (variable?.[1] !== void 0 && value !== void 0) {
			variables.set(variable[1], value);
			continue;
		}
		if (text === void 0) return void 0;
		const named = /^(?:-C|--directory=|-f|--file=|--makefile=)(.*)$/.exec(text);
		if (named !== null) {
			const path = named[1] !== "" ? named[1] : (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(argv[++index] ?? word);
			if (path === void 0) return void 0;
			if (text.startsWith("-C") || text.startsWith("--directory")) folder = path;
			else file = path;
		} else if (/^-[jlIWo]$/.test(text)) index++;
		else if (!text.startsWith("-")) targets.push(text);
	}
	return {
		targets,
		variables,
		folder,
		file
	};
}
const MAX_LENGTH$1 = 3e5;
function readMakefile(named, folder, checkout) {
	const before = readBefore.get(checkout.textOf) ?? new Map();
	readBefore.set(checkout.textOf, before);
	const key = `${checkout.prefix ?? ""}\0${folder}\0${named ?? ""}`;
	if (!before.has(key)) before.set(key, makefileIn(named, folder, checkout));
	return before.get(key);
}
const readBefore = new WeakMap();
function makefileIn(named, folder, checkout) {
	for (const name of named === void 0 ? MAKEFILES : [named]) {
		const path = joined$1(folder, name);
		const text = path === void 0 ? void 0 : checkout.textOf(path);
		if (path === void 0 || text === void 0) continue;
		const lines = linesOf$1(locationName(checkout, path), text);
		for (const { text: line } of lines.slice()) {
			const included = /^\s*-?s?include\s+([^\s#$]+)\s*$/.exec(line)?.[1];
			const other = included === void 0 ? void 0 : joined$1(folder, included);
			const more = other === void 0 ? void 0 : checkout.textOf(other);
			if (other !== void 0 && more !== void 0) lines.push(...linesOf$1(locationName(checkout, other), more));
		}
		return parsed(lines);
	}
}
function linesOf$1(file, text) {
	const lines = [];
	let before;
	for (const [index, each] of text.slice(0, MAX_LENGTH$1).replaceAll("\r", "").split("\n").entries()) {
		const goesOn = each.endsWith("\\");
		const own = goesOn ? each.slice(0, -1) : each;
		const whole = before === void 0 ? {
			file,
			line: index + 1,
			text: own
		} : {
			...before,
			text: `${before.text} ${own.trimStart()}`
		};
		before = goesOn ? whole : void 0;
		if (!goesOn) lines.push(whole);
	}
	return lines;
}
function parsed(lines) {
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
		if (text.startsWith("	")) {
			const set = /^[\t @+-]*\$[({]eval\s+([\w.-]+)\s*[:?+]?=/.exec(text)?.[1];
			if (set === void 0) open?.recipe.push(line);
			else variables.set(set, [...variables.get(set) ?? [], {
				text,
				isSure: false
			}]);
			continue;
		}
		const bare = (text.split(/(?:^|\s)#/, 1)[0] ?? "").trim();
		if (bare === "") continue;
		if (/^(?:ifeq|ifneq|ifdef|ifndef)\b/.test(bare)) depth++;
		else if (/^endif\b/.test(bare)) depth--;
		else if (/^define\b/.test(bare)) isDefinition = true;
		const assigned = /^(?:(?:export|override|private)\s+)*([\w.-]+)\s*(::?:?=|\?=|\+=|!=|=)(.*)/.exec(bare);
		if (assigned !== null) {
			const [, name = "", operator = "", value = ""] = assigned;
			const isSure = depth === 0 && operator !== "+=" && operator !== "!=";
			variables.set(name, [...variables.get(name) ?? [], {
				text: value.trimStart(),
				isSure
			}]);
			continue;
		}
		const colon = bare.indexOf(":");
		if (colon <= 0) continue;
		const names = bare.slice(0, colon).trimEnd();
		const rest = bare.slice(bare[colon + 1] === ":" ? colon + 2 : colon + 1).trimStart();
		const own = /^[\w.-]+\s*[:?+]?=/.test(rest);
		const [needs = "", inline] = own ? [""] : rest.split(/;(.*)/s, 2);
		open = {
			needs,
			recipe: inline === void 0 ? [] : [{
				...line,
				text: inline
			}]
		};
		const variable = own ? /^([\w.-]+)\s*[:?+]?=(.*)/.exec(rest) : null;
		if (variable?.[1] !== void 0) variables.set(variable[1], [...variables.get(variable[1]) ?? [], {
			text: (variable[2] ?? "").trimStart(),
			isSure: false
		}]);
		for (const name of wordsOf(names)) {
			if (name.includes("%")) patterns.push(name);
			targets.set(name, [...targets.get(name) ?? [], open]);
			if (!name.startsWith(".") && !/[%$]/.test(name)) first ??= name;
		}
	}
	return {
		targets,
		first,
		variables,
		patterns
	};
}
function recipesOf(requested, makefile, given) {
	const seen = new Set();
	const lines = [];
	const visit = (name, isRequested) => {
		if (seen.has(name)) return true;
		seen.add(name);
		const rules = makefile.targets.get(name);
		if (rules === void 0) return !isRequested && !makefile.patterns.some((pattern) => fits(name, pattern));
		if (seen.size > MAX_TARGETS) return false;
		for (const { needs, recipe } of rules) {
			for (const word of wordsOf(needs)) {
				const names = makefile.targets.has(word) ? word : expanded(word, makefile, given);
				if (names === void 0) return false;
				for (const need of names === word ? [word] : names.split(/\s+/)) if (need !== "" && !visit(need, false)) return false;
			}
			lines.push(...recipe);
		}
		return true;
	};
	return requested.every((name) => visit(name, true)) ? lines : void 0;
}
const wordsOf = (text) => text.match(/(?:\$\([^()]*(?:\([^()]*\)[^()]*)*\)|\$\{[^{}]*\}|[^\s|$])+/g) ?? [];
function fits(name, pattern) {
	const [start = "", end = ""] = pattern.split("%");
	return name.length >= start.length + end.length && name.startsWith(start) && name.endsWith(end);
}
const REFERENCE = /\$(?:\((\w[\w.-]*)\)|\{(\w[\w.-]*)\})/g;
function expanded(text, { variables }, given) {
	const whole = text.replace(REFERENCE, (reference, one, other) => {
		const name = one ?? other ?? "";
		const [only, ...others] = variables.get(name) ?? [];
		if (given.has(name)) return reference;
		if (only !== void 0 && /^\$\((?:shell find|wildcard)\b/.test(only.text)) return "";
		return only === void 0 || others.length > 0 || !only.isSure ? reference : only.text;
	});
	return whole.includes("$") ? void 0 : whole;
}
function reachableText(lines, { variables }) {
	const seen = new Set();
	const texts = lines.map(({ text }) => text);
	for (let index = 0; index < texts.length; index++) for (const [, name = ""] of (texts[index] ?? "").matchAll(/\$[({]+\s*(?:call\s+)?(\w[\w.-]*)/g)) {
		if (seen.has(name)) continue;
		seen.add(name);
		texts.push(name === "MAKE" ? "MAKE" : "", ...(variables.get(name) ?? []).map(({ text }) => text));
	}
	return texts.join("\n");
}
function valueOfVariable(name, { variables }, env) {
	const [only, ...others] = variables.get(name) ?? [];
	if (only === void 0) return env(name);
	if (others.length > 0 || !only.isSure || only.text.includes("$")) return void 0;
	return env(name) ?? toValue([{
		literal: only.text,
		location: {
			file: "",
			line: 1,
			column: 1
		}
	}], {
		file: "",
		line: 1,
		column: 1
	});
}
function scriptLine({ text, line, file }, look) {
	const location = {
		file,
		line,
		column: 1
	};
	const [prefix = ""] = /^[\t @+-]*/.exec(text) ?? [];
	const segments = [{
		literal: "(",
		location
	}];
	const body = text.slice(prefix.length);
	let at = 0;
	const add = (literal) => {
		if (literal !== "") segments.push({
			literal,
			location: {
				...location,
				column: prefix.length + at + 1
			}
		});
	};
	for (const match of body.matchAll(/\$(?:\$|@|<|\^|\*|\?|\((\w[\w.-]*)\)|\{(\w[\w.-]*)\}|[({])/g)) {
		if (match.index < at) continue;
		add(body.slice(at, match.index));
		at = match.index + match[0].length;
		const name = match[1] ?? match[2];
		if (match[0] === "$$") segments.push({
			literal: "$",
			location
		});
		else if (name === "MAKE") segments.push({
			literal: "make",
			location
		});
		else if (name !== void 0) segments.push(...(look(name)?.segments ?? [{
			expression: "",
			location
		}]).map((segment) => ({
			...segment,
			location
		})));
		else {
			if (/[({]$/.test(match[0])) at = endOfCall(body, at);
			segments.push({
				expression: "",
				location
			});
		}
	}
	add(body.slice(at));
	return [...segments, {
		literal: `${prefix.includes("-") ? " || true" : ""}\n)\n`,
		location
	}];
}
function endOfCall(text, from) {
	let depth = 1;
	for (let at = from; at < text.length; at++) {
		if (text[at] === "(" || text[at] === "{") depth++;
		if (text[at] === ")" || text[at] === "}") depth--;
		if (depth === 0) return at + 1;
	}
	return text.length;
}
// build/workflow/shell/nested.js
function inlineScript(argv, input) {
	const [name, ...words] = argv;
	if (name === void 0) return void 0;
	const command = baseName(name);
	if (command === "eval") {
		const [first] = words;
		if (first === void 0 || words.some((word) => word.segments[0] !== void 0 && "expression" in word.segments[0])) return void 0;
		const segments = words.flatMap((word, index) => index === 0 ? [...word.segments] : [{
			literal: " ",
			location: word.location
		}, ...word.segments]);
		return toValue(segments, first.location);
	}
	if (command !== "bash" && command !== "sh" && command !== "dash") return void 0;
	const at = words.findIndex((word) => /^-[a-z]*c$/.test((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(word) ?? ""));
	if (at >= 0) return words[at + 1];
	return words.every((word) => ((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(word) ?? "").startsWith("-")) && input?.segments.some((segment) => "literal" in segment) ? input : void 0;
}
function scriptOf(value, shell = "bash") {
	const starts = [];
	const unknowns = [];
	let text = "";
	for (const segment of value.segments) {
		starts.push({
			offset: text.length,
			location: segment.location
		});
		if ("literal" in segment) text += segment.literal;
		else {
			text += String.fromCodePoint(983040 + unknowns.length);
			unknowns.push(segment);
		}
	}
	const locationAt = (offset) => {
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = Math.ceil((low + high) / 2);
			if ((starts[middle]?.offset ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		const start = starts[low];
		if (start === void 0) return value.location;
		return advance(start.location, text.slice(start.offset, Math.max(offset, start.offset)));
	};
	return {
		shell,
		text,
		unknowns,
		locationAt,
		usageAt: locationAt
	};
}
// build/workflow/shell/called.js
const calledPrinted = (argv, context, position, interpreter) => inlinePrinted(argv, context, interpreter) ?? functionPrinted(argv, context, interpreter) ?? filePrinted(argv, context, position, interpreter);
function functionPrinted(argv, context, { evaluateNode }) {
	const name = argv[0] && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(argv[0]);
	const called = name === void 0 ? void 0 : context.run.functions.get(name);
	if (called === void 0) return void 0;
	called.isCalled = true;
	return evaluateNode(called.node.body, {
		...context,
		source: called.source,
		positional: { values: argv.slice(1) },
		depth: context.depth + 8
	});
}
function inlinePrinted(argv, context, { scriptPrinted }) {
	const text = inlineScript(argv, context.input);
	if (text === void 0) return void 0;
	const script = scriptOf(text);
	const isInThisShell = baseName(argv[0]) === "eval";
	return scriptPrinted(parse(script.text), {
		...isInThisShell ? context : {
			...subshell(context),
			positional: { values: void 0 }
		},
		source: {
			script,
			fixed: void 0
		},
		input: void 0,
		depth: context.depth + 4
	});
}
function textVariable(name, context) {
	const found = lookUp(name, context);
	return found === void 0 || isArray(found) ? void 0 : found;
}
function filePrinted(argv, context, position, interpreter) {
	const { run } = context;
	const { checkout, folder } = run;
	const [name] = argv;
	if (checkout === void 0 || name === void 0) return void 0;
	if (/^g?make$/.test((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(name) ?? "")) {
		const made = makeScript(argv, checkout, folder, (variable) => textVariable(variable, context));
		if (made === void 0) return void 0;
		return [...inFolder(context, () => textPrinted(made.text, context, position, { values: [] }, interpreter), made.folder), unknownPrinted$1(context, position)];
	}
	const other = otherScript(argv, checkout, folder);
	if (other !== void 0 && isQuiet(other, checkout)) return [unknownPrinted$1(context, position)];
	const file = scriptFile(argv, checkout, folder);
	if (file === void 0) return void 0;
	if (file.isSourced) {
		const positional = file.words.length > 0 ? { values: file.words } : context.positional;
		return textPrinted(file.text, context, position, positional, interpreter, true);
	}
	const before = {
		errexitDisabled: run.errexitDisabled,
		mayHaveExited: run.mayHaveExited
	};
	run.errexitDisabled ||= !ENDS_ON_ERROR.test((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.N)(file.text)) && !argv.some((word) => /^-[a-z]*e/.test((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(word) ?? ""));
	const printed = inFolder(context, () => textPrinted(file.text, context, position, { values: file.words }, interpreter));
	Object.assign(run, before);
	return printed;
}
const ENDS_ON_ERROR = /^(?:#!.{0,80}\s-[a-z]*e|[ \t]*set[ \t]+-[a-z]*e|[ \t]*set[ \t]+-o[ \t]+errexit)/m;
function textPrinted(text, context, position, positional, { scriptPrinted }, isOwn = false) {
	const script = scriptOf(text);
	if (script.text.length > 1e5) {
		context.run.isPartial = true;
		return [unknownPrinted$1(context, position)];
	}
	return scriptPrinted(parse(script.text), {
		...isOwn ? context : subshell(context),
		source: {
			script,
			fixed: void 0
		},
		positional,
		input: void 0,
		depth: context.depth + 8
	});
}
// build/workflow/shell/command-output.js
const EXPOSED_TOKEN = "$(az acr login --expose-token";
const ADMIN_CREDENTIAL = "$(az acr credential show";
const holdsExposedToken = ({ segments }) => segments.some((segment) => "expression" in segment && segment.expression.startsWith(EXPOSED_TOKEN));
function azOption(argv, names) {
	for (const [index, word] of argv.entries()) {
		const start = literalPrefix$1(word);
		if (names.includes(start) && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(word) === start) return argv[index + 1];
		const glued = names.find((name) => name.startsWith("--") && start.startsWith(`${name}=`));
		if (glued !== void 0) return withoutStart(word, `${glued}=`);
	}
}
function simulateOutput(argv, input) {
	const [name, ...words] = argv;
	if (name === void 0) return [];
	const unknown = [{
		expression: "",
		location: name.location
	}, {
		literal: "\n",
		location: name.location
	}];
	switch ((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(name)) {
		case "echo":
		case "Write-Output":
		case "Write-Host": return echoed(words, name);
		case "printf": return printfOutput(words) ?? unknown;
		case "cat": return input !== void 0 && words.every((word) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(word) === "-") ? input.segments : unknown;
		case "tee": return input?.segments ?? unknown;
		case "tr": return lowered(words, input) ?? unknown;
		case "az": return azOutput(argv) ?? unknown;
		case "jq":
		case "grep":
		case "sed":
		case "awk":
		case "cut":
		case "head":
		case "tail":
		case "ConvertFrom-Json": return credentialIn(input) ?? unknown;
		case ":":
		case "[":
		case "[[":
		case "test":
		case "true":
		case "false":
		case "shift":
		case "sleep":
		case "exit":
		case "return":
		case "break":
		case "continue":
		case "read":
		case "mapfile":
		case "readarray":
		case "let":
		case "unset":
		case "wait": return [];
		case "cd":
		case "set":
		case "export":
		case "declare":
		case "local":
		case "readonly":
		case "typeset": return words.length === 0 || ["-", "-p"].includes((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(words[0] ?? name) ?? "") ? unknown : [];
		default: return unknown;
	}
}
function credentialIn(input) {
	const credential = input?.segments.find(isCredential);
	return credential === void 0 ? void 0 : [credential];
}
const isCredential = (segment) => "expression" in segment && (segment.expression.startsWith(EXPOSED_TOKEN) || segment.expression.startsWith(ADMIN_CREDENTIAL));
function echoed(words, name) {
	let first = 0;
	let flags = "";
	for (; first < words.length; first++) {
		const word = words[first];
		const text = word && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(word);
		if (text === void 0 || !/^-[neE]+$/.test(text)) break;
		flags += text;
	}
	const segments = words.slice(first).flatMap((word, index) => index === 0 ? [...word.segments] : [{
		literal: " ",
		location: word.location
	}, ...word.segments]);
	const text = flags.includes("e") ? segments.map((segment) => "literal" in segment ? {
		...segment,
		literal: unescaped(segment.literal)
	} : segment) : segments;
	return flags.includes("n") ? text : [...text, {
		literal: "\n",
		location: name.location
	}];
}
function printfOutput([format, ...words]) {
	if (format === void 0) return void 0;
	if (literalPrefix$1(format).startsWith("-v")) return [];
	if ((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(format) === "--") return printfOutput(words);
	const rest = [...words];
	const segments = [];
	do {
		const before = rest.length;
		for (const segment of format.segments) {
			if ("expression" in segment) {
				segments.push(segment);
				continue;
			}
			for (const part of segment.literal.split(/(%%|%[-\d.]*[a-zA-Z])/)) if (part === "%%") segments.push({
				literal: "%",
				location: segment.location
			});
			else if (/^%[-\d.]*[a-zA-Z]$/.test(part)) {
				if (!/^%[sdb]$/.test(part)) return void 0;
				const word = rest.shift();
				if (part === "%d" && (word === void 0 || !/^-?\d+$/.test((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(word) ?? "0"))) return void 0;
				segments.push(...word?.segments ?? []);
			} else if (part !== "") segments.push({
				literal: unescaped(part),
				location: segment.location
			});
		}
		if (rest.length === before) break;
	} while (rest.length > 0 && segments.length < 1e4);
	return segments;
}
const ESCAPES$1 = {
	n: "\n",
	t: "	",
	r: "\r",
	"\\": "\\",
	"\"": "\""
};
const unescaped = (text) => text.replace(/\\([ntr\\"])/g, (all, letter) => ESCAPES$1[letter] ?? all);
function lowered(words, input) {
	if (input === void 0) return void 0;
	const [from, to] = words.map(_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P);
	return words.length === 2 && /^(\[?A-Z\]?|\[:upper:\])$/.test(from ?? "") && /^(\[?a-z\]?|\[:lower:\])$/.test(to ?? "") ? mapSegments(input.segments, (text) => text.toLowerCase()) : void 0;
}
function azOutput(argv) {
	const words = argv.map(_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P);
	const [, group, command, sub] = words;
	const location = argv[0]?.location;
	if (group !== "acr" || location === void 0) return void 0;
	const name = azOption(argv, ["-n", "--name"]);
	const shownName = name === void 0 || hasUnknown(name.segments) ? "" : ` --name ${(0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(name)}`;
	const query = words[words.indexOf("--query") + 1] ?? "";
	const named = (start, end = "") => [{
		expression: `${start}${shownName}${end})`,
		location
	}, {
		literal: "\n",
		location
	}];
	if (command === "login" && words.some((word) => word === "--expose-token" || word === "-t")) return named(EXPOSED_TOKEN);
	if (command === "credential" && sub === "show") return named(ADMIN_CREDENTIAL, query === void 0 ? "" : ` --query ${query}`);
	if (command === "show" && shownName !== "" && query === "loginServer") return named("$(az acr show", " --query loginServer");
}
// build/workflow/shell/control-flow.js
const SIDE_EFFECT_COMMANDS = /^(docker|podman|buildah|helm|oras|az|cd|echo|export|set|mkdir|cp|npm|git|chmod|source|\.)$/;
const QUERY_SUBCOMMANDS = /^(inspect|images|ps|show|list|show-tags|show-manifests|exists|info|version|status|diff|rev-parse)$/;
function hasSideEffect(node) {
	if (node?.type === "Pipeline") return node.prefixes.length === 0 && hasSideEffect(node.commands.at(-1));
	if (node?.type !== "Command") return false;
	if (node.name === void 0) return true;
	const words = [node.name, ...node.args].map(({ text }) => text).filter((text) => text !== "sudo");
	return SIDE_EFFECT_COMMANDS.test(words[0] ?? "") && !words.slice(1, 4).some((word) => QUERY_SUBCOMMANDS.test(word));
}
function exitsScript(node) {
	switch (node?.type) {
		case "Command": return /^(exit|return|false)$/.test(node.name?.text ?? "") && node.args[0]?.text !== "0";
		case "BraceGroup":
		case "Subshell": return exitsScript(node.body.commands.at(-1)?.command);
		default: return false;
	}
}
const runsAtLeastOnce = ({ text }) => !text.includes("$") || /^\$\(seq /.test(text);
function onlyWord({ commands }) {
	const [first] = commands;
	const command = first?.command;
	return commands.length === 1 && command?.type === "Command" && command.suffix.length === 0 ? command.name?.text : void 0;
}
function requiredPipeline(node) {
	const [first, ...others] = node.clause.commands;
	if (first?.command.type !== "Pipeline" || others.length > 0 || node.elif.length > 0) return void 0;
	return first.command.prefixes.some(({ type }) => type === "Negation") && exitsScript(node.then.commands.at(-1)?.command) ? first.command : void 0;
}
// build/workflow/shell/environment-files.js
function readCommandFile(printed) {
	const set = new Map();
	const lines = linesOf(printed);
	for (let index = 0; index < lines.length; index++) {
		const line = lines[index];
		if (line === void 0) break;
		const named = /^([A-Za-z_][\w-]*)(=|<<)/.exec(literalPrefix(line));
		if (named?.[1] === void 0 || named[2] === void 0) continue;
		const rest = withoutStart(line.value, named[0]);
		if (rest === void 0) continue;
		if (named[2] === "=") {
			set.set(named[1], line.isConditional ? void 0 : rest);
			continue;
		}
		const end = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(rest);
		const isNamed = rest.segments.every((segment) => "literal" in segment || segment.expression !== "");
		const body = [];
		let isClosed = false;
		for (let next = index + 1; next < lines.length && !isClosed; next++) {
			const inner = lines[next];
			if (inner === void 0) break;
			isClosed = end === void 0 ? isNamed && sameUnknown(inner.value, rest) : (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(inner.value) === end;
			if (isClosed) index = next;
			else body.push(inner);
		}
		const isSure = isClosed && !line.isConditional && body.every(({ isConditional }) => !isConditional);
		set.set(named[1], isSure ? joined(body) : void 0);
	}
	return set;
}
const setsUnknownNames = (printed) => linesOf(printed).some(({ value: { segments } }) => segments[0] !== void 0 && "expression" in segments[0]);
function readSetOutput(printed) {
	const set = new Map();
	for (const line of linesOf(printed)) {
		const named = /^::set-output name=([\w-]+)::/.exec(literalPrefix(line));
		if (named?.[1] !== void 0) set.set(named[1], line.isConditional ? void 0 : withoutStart(line.value, named[0]));
	}
	return set;
}
const asEnv = (set, location) => new Map([...set].map(([name, value]) => [name, value ?? unknownValue(`$${name}`, location)]));
function asOutputs(set) {
	const outputs = new Map();
	for (const [name, value] of set) if (value !== void 0) outputs.set(name.toLowerCase(), value);
	return outputs;
}
const readingOf = (script, { commands, written, isPartial }, printed) => ({
	commands,
	env: asEnv(readCommandFile(written.env), script.locationAt(0)),
	setsUnknownNames: setsUnknownNames(written.env),
	outputs: asOutputs(new Map([...script.text.includes("::set-output") ? readSetOutput(printed) : [], ...readCommandFile(written.outputs)])),
	isPartial
});
const literalPrefix = ({ value }) => {
	const [first, second] = value.segments;
	if (first === void 0 || "expression" in first) return "";
	return second !== void 0 && "literal" in second ? first.literal + second.literal : first.literal;
};
function linesOf(printed) {
	const lines = [];
	let segments = [];
	let isConditional = false;
	const end = () => {
		const [first] = segments;
		const bare = trimmedEnd(trimmedStart(segments, (text) => text.replace(/^\uFEFF/, "")), (text) => text.replace(/\r$/, ""));
		if (first !== void 0) lines.push({
			value: toValue(bare, first.location),
			isConditional
		});
		segments = [];
		isConditional = false;
	};
	for (const { segment, isConditional: may } of printed) {
		const [head, ...rest] = splitPieces([segment], /\n/g);
		segments.push(...head ?? []);
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
function joined(lines) {
	const [first] = lines;
	if (first === void 0) return void 0;
	const segments = lines.flatMap(({ value }, index) => index === 0 ? [...value.segments] : [{
		literal: "\n",
		location: value.location
	}, ...value.segments]);
	return toValue(segments, first.value.location);
}
const sameUnknown = (one, other) => {
	const names = ({ segments }) => segments.map((segment) => "literal" in segment ? segment.literal : segment.expression).join();
	return names(one) === names(other);
};
// build/workflow/shell/redirects.js
function redirected(redirects, context, words) {
	const { source, run } = context;
	let input;
	let target;
	let hasErrors = false;
	for (const redirect of redirects) {
		const location = sourceLocation(source, redirect.pos);
		const descriptor = redirect.descriptor?.type === "FileDescriptor" ? redirect.descriptor.value : void 0;
		if (redirect.type === "HereDoc") {
			const { body } = redirect;
			const at = sourceLocation(source, body.pos);
			const text = body.parts ?? [{
				type: "Literal",
				pos: body.pos,
				end: body.end,
				value: body.text,
				text: body.text
			}];
			input = partsValue(text, at, words);
		} else if (redirect.type === "HereString") input = redirect.target && wordValue(redirect.target, words);
		else if (redirect.operator === "<") {
			if (redirect.target !== void 0) wordValue(redirect.target, words);
			input = unknownValue("", location);
		} else if (redirect.operator === ">&" && descriptor === 2 && redirect.target?.text === "1") hasErrors = target === void 0;
		else if (/^(>|>>|>\||&>|&>>|>&)$/.test(redirect.operator) && (descriptor ?? 1) === 1) target = redirect.target && wordValue(redirect.target, words);
	}
	return {
		input,
		hasErrors,
		send: (printed) => {
			if (target === void 0 || /^(?:1|\/dev\/stdout|\/dev\/fd\/1|\/proc\/self\/fd\/1)$/.test((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(target) ?? "")) return [...printed];
			const file = commandFile(target.segments);
			if (file !== void 0) run.written[file].push(...printed);
			else if (target.segments.some((segment) => "literal" in segment && !/^(\/dev\/\w+|\d)$/.test(segment.literal))) {
				const tee = toValue([{
					literal: "tee",
					location: target.location
				}], target.location);
				const isConditional = isConditionalIn(context);
				run.commands.push({
					argv: [tee, target],
					input: void 0,
					location: target.location,
					isConditional,
					overridesDockerConfig: false
				});
			}
			return file !== void 0 || /^(?:2|-|.*[^\d].*)$/s.test((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(target) ?? "") ? [] : printed.map((each) => ({
				...each,
				isUncertain: true
			}));
		}
	};
}
// build/workflow/shell/variables.js
function assign({ name, value, append, index }, context, words) {
	if (value.type === "ArrayValue") {
		const before = append ? lookUp(name, context) : [];
		const elements = value.elements.flatMap((element) => wordValues(element, words));
		if (before !== void 0) assignBounded(name, [...isArray(before) ? before : [before], ...elements], context, value.pos);
		return;
	}
	const given = wordValue(value, words);
	const [segment] = given.segments;
	const assigned = given.segments.length === 1 && segment !== void 0 && "expression" in segment && segment.expression === "" ? unknownValue(`$${name}`, given.location) : given;
	const before = append ? lookUp(name, context) : toValue([], given.location);
	if (index !== void 0 || before === void 0 || isArray(before)) invalidate([name], context, value.pos);
	else assignBounded(name, append ? toValue([...before.segments, ...assigned.segments], given.location) : assigned, context, value.pos);
}
function applyBuiltin(argv, context, position) {
	const { run, positional } = context;
	const [name, ...words] = argv.map(_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P);
	const names = words.filter((word) => word !== void 0 && /^[A-Za-z_]\w*$/.test(word)).map(String);
	const location = argv[0]?.location;
	switch (name) {
		case "set":
			if (words.some((word) => word !== void 0 && /^\+[a-z]*e/.test(word))) run.errexitDisabled = true;
			if (words.some((word) => word !== void 0 && /^-[a-z]*e/.test(word))) run.errexitDisabled = false;
			if (words.includes("--")) positional.values = context.isConditional ? void 0 : argv.slice(words.indexOf("--") + 2);
			break;
		case "shift": {
			const count = words[0] === void 0 ? 1 : Number(words[0]);
			positional.values = !context.isConditional && !context.isUncertain && Number.isInteger(count) ? positional.values?.slice(count) : void 0;
			break;
		}
		case "break":
		case "continue":
			run.mayHaveExited = true;
			break;
		case "source":
		case ".":
		case "eval":
			forgetAll$1(context, position);
			break;
		case "export":
		case "declare":
		case "typeset":
		case "local":
		case "readonly":
			if (argv.slice(1).some(({ segments: [first] }) => first !== void 0 && "expression" in first)) forgetAll$1(context, position);
			break;
		case "let":
			invalidate(words.flatMap((word) => /^[A-Za-z_]\w*/.exec(word ?? "")?.[0] ?? []), context, position);
			break;
		case "exit":
		case "return":
			if (context.isConditional && (words[0] === void 0 || words[0] === "0")) run.mayHaveExited = true;
			break;
		case "read":
		case "mapfile":
		case "readarray":
		case "getopts":
			if (location !== void 0) for (const variable of names) context.scope.own.set(variable, unknownValue(`$${variable}`, location));
			break;
		case "printf":
			if (words[0] === "-v" && names[0] !== void 0 && location !== void 0) context.scope.own.set(names[0], unknownValue(`$${names[0]}`, location));
			break;
		case "unset": for (const variable of names) context.scope.own.set(variable, []);
	}
}
// build/workflow/shell/bash.js
function readBash(script, env, checkout) {
	if (script.text.length > 1e5) return UNREAD;
	const run = {
		env,
		commands: [],
		written: {
			env: [],
			outputs: []
		},
		checkout,
		folder: checkout?.folder,
		functions: new Map(),
		budget: BUDGET,
		isPartial: false,
		errexitDisabled: false,
		mayHaveExited: false
	};
	const context = {
		run,
		source: {
			script,
			fixed: void 0
		},
		scope: {
			own: new Map(),
			parentScope: void 0
		},
		positional: { values: [] },
		isConditional: false,
		isUncertain: false,
		input: void 0,
		depth: 0,
		user: void 0
	};
	const printed = scriptPrinted(parse(script.text), context);
	for (const { node, source, isCalled } of run.functions.values()) if (!isCalled) evaluateNode(node.body, {
		...conditionalScope(context),
		source,
		positional: { values: void 0 }
	});
	return readingOf(script, run, printed);
}
function scriptPrinted(script, context) {
	const isBroken = (script.errors ?? []).length > 0;
	if (isBroken) context.run.isPartial = true;
	return statementsPrinted(script.commands, isBroken ? {
		...context,
		isConditional: true,
		isUncertain: true
	} : context);
}
const statementsPrinted = (statements, context) => statements.flatMap((statement) => evaluateNode(statement.command, context));
const listPrinted = (list, context) => statementsPrinted(list.commands, context);
function evaluateNode(node, outerContext) {
	const { run } = outerContext;
	run.budget--;
	if (outerContext.depth > 60 || run.budget < 0) {
		run.isPartial = true;
		return [unknownPrinted$1(outerContext, node.pos)];
	}
	const context = {
		...outerContext,
		depth: outerContext.depth + 1
	};
	switch (node.type) {
		case "Statement": return evaluateNode(node.command, context);
		case "CompoundList": return listPrinted(node, context);
		case "AndOr": return andOrPrinted(node, context);
		case "Pipeline": return pipelinePrinted(node, context);
		case "Command": return evaluateCommand$1(node, context);
		case "If": return ifPrinted(node, context);
		case "BraceGroup": return listPrinted(node.body, context);
		case "Subshell": return inFolder(context, () => listPrinted(node.body, subshell(context)));
		case "Redirected": {
			const routed = redirected(node.redirects, context, wordsIn(context));
			const printed = evaluateNode(node.command, {
				...context,
				input: routed.input ?? context.input
			});
			return routed.send(routed.hasErrors ? [...printed, unknownPrinted$1(context, node.pos)] : printed);
		}
		case "For": return forPrinted(node, context);
		case "Select": return evaluateBranch(node.body, context);
		case "While": return loopPrinted(context, () => {
			invalidate(assignedIn(node, run), context, node.pos);
			const outerContext = {
				...context,
				isUncertain: true
			};
			const clause = listPrinted(node.clause, outerContext);
			const isEndless = node.kind === "while" && /^(true|:)$/.test(onlyWord(node.clause) ?? "");
			return [...clause, ...isEndless ? listPrinted(node.body, outerContext) : evaluateBranch(node.body, outerContext)];
		});
		case "ArithmeticFor": return loopPrinted(context, () => {
			invalidate(assignedIn(node.body, run), context, node.pos);
			return evaluateBranch(node.body, context);
		});
		case "ArithmeticCommand":
			invalidate(assignedIn(node, run), context, node.pos);
			return [];
		case "Case":
			wordValue(node.word, wordsIn(context));
			return node.items.flatMap(({ body }) => evaluateBranch(body, context));
		case "Function":
			run.functions.set(node.name.text, {
				node,
				source: context.source,
				isCalled: false
			});
			return [];
		case "Coproc": return evaluateNode(node.body, conditionalScope(context));
		case "TestCommand":
			for (const word of wordsOf$1(node, run)) wordValue(word, wordsIn(context));
			return [];
		default: return [];
	}
}
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
	lookUp: (name) => lookUp(name, context),
	set: (name, value) => void context.scope.own.set(name, value),
	capture: (script, position) => commandSubstitution(script, position, context)
});
function commandSubstitution(script, position, context) {
	const { run, source } = context;
	if (context.depth > 60) {
		run.isPartial = true;
		return [{
			expression: "",
			location: sourceLocation(source, position)
		}];
	}
	const fixed = source.fixed ?? (script.source === void 0 ? void 0 : position);
	return textOf(subshellPrinted(context, (inside) => scriptPrinted(script, {
		...inside,
		source: {
			script: source.script,
			fixed
		},
		depth: context.depth + 1
	})), context, position);
}
function subshellPrinted(context, printedIn) {
	const { run, positional } = context;
	const before = run.mayHaveExited;
	const isConditional = isConditionalIn(context);
	run.mayHaveExited = false;
	const printed = inFolder(context, () => printedIn({
		...subshell(context),
		positional: { values: positional.values },
		isConditional,
		isUncertain: false
	}));
	run.mayHaveExited = before;
	return printed;
}
function andOrPrinted({ commands, operators }, context) {
	let isSkipped = false;
	let rescue = -1;
	return commands.flatMap((command, index) => {
		const before = operators[index - 1];
		if (before === "||") isSkipped = true;
		if (before === "&&" && !hasSideEffect(commands[index - 1])) isSkipped = true;
		if (rescue < index) rescue = operators.indexOf("||", index);
		if (rescue < 0) rescue = operators.length;
		const isBorne = rescue < operators.length && !exitsScript(commands[rescue + 1]);
		const isConditional = context.isConditional || isSkipped || isBorne;
		const isUncertain = context.isUncertain || isBorne;
		if (!isSkipped) return evaluateNode(command, {
			...context,
			isConditional,
			isUncertain
		});
		const inside = conditionalScope(context);
		const printed = evaluateNode(command, inside);
		joinBranch(inside, context, command.pos);
		return printed;
	});
}
function forPrinted({ name, wordlist, body, pos }, context) {
	const values = wordlist?.flatMap((word) => wordValues(word, wordsIn(context))) ?? [];
	const isKnown = ({ segments }) => segments.length > 0 && !hasUnknown(segments);
	const isRun = (wordlist?.some(runsAtLeastOnce) ?? false) || values.some(isKnown);
	const outerContext = isRun ? context : conditionalScope(context);
	const printed = loopPrinted(outerContext, () => {
		invalidate([name.text, ...assignedIn(body, context.run)], outerContext, pos);
		return listPrinted(body, {
			...outerContext,
			isUncertain: true
		});
	});
	if (!isRun) joinBranch(outerContext, context, pos);
	return printed;
}
function ifPrinted(node, context) {
	const demanded = requiredPipeline(node);
	if (demanded !== void 0) return [...pipelinePrinted(demanded, context, []), ...evaluateBranch(node.then, context)];
	const inner = {
		...context,
		isConditional: true,
		isUncertain: true
	};
	const printed = [...listPrinted(node.clause, inner), ...evaluateBranch(node.then, context)];
	for (const { clause, then } of node.elif) printed.push(...listPrinted(clause, inner), ...evaluateBranch(then, context));
	if (node.else !== void 0) printed.push(...evaluateBranch(node.else, context));
	return printed;
}
function pipelinePrinted(node, context, prefixes = node.prefixes) {
	const { commands } = node;
	const isNegated = prefixes.some(({ type }) => type === "Negation");
	let input = context.input;
	let printed = [];
	for (const [index, command] of commands.entries()) {
		if (index > 0) input = toValue(textOf(printed, context, command.pos), sourceLocation(context.source, command.pos));
		const isLast = index === commands.length - 1;
		const pipedFrom = index > 0 ? context.run.commands.at(-1)?.argv : context.pipedFrom;
		const printedIn = (outerContext) => evaluateNode(command, {
			...outerContext,
			input,
			pipedFrom,
			isConditional: outerContext.isConditional || isNegated,
			isUncertain: isLast ? context.isUncertain || isNegated : false
		});
		printed = commands.length > 1 ? subshellPrinted(context, printedIn) : printedIn(context);
	}
	return printed;
}
const DECLARING = new Set([
	"export",
	"declare",
	"local",
	"readonly",
	"typeset"
]);
function evaluateCommand$1(node, context) {
	const { run, source } = context;
	const words = wordsIn(context);
	const assignments = node.prefix.filter((part) => part.type === "Assignment");
	const routed = redirected(node.redirects, context, wordsIn(context));
	if (node.name === void 0) {
		for (const assignment of assignments) assign(assignment, context, words);
		return routed.send(routed.input === void 0 ? [] : [unknownPrinted$1(context, node.pos)]);
	}
	for (const assignment of assignments) assign(assignment, subshell(context), words);
	const written = wordValues(node.name, words);
	const isDeclaring = DECLARING.has(node.name.text);
	for (const word of node.args) if (word.type === "Word") written.push(...wordValues(word, words));
	else if (isDeclaring) {
		assign(word, context, words);
		const start = {
			literal: `${word.name}=`,
			location: sourceLocation(source, word.pos)
		};
		const value = lookUp(word.name, context);
		written.push(toValue([start, ...value === void 0 || isArray(value) ? [] : value.segments], start.location));
	}
	for (const { segments } of written) run.budget -= segments.length >> 3;
	const { argv, overridesDockerConfig, user = context.user } = stripPrefixCommands(written);
	const input = routed.input ?? context.input;
	const name = argv[0];
	if (name === void 0) return routed.send(written.length === 0 ? [] : [unknownPrinted$1(context, node.pos)]);
	const inner = {
		...context,
		input,
		user
	};
	const nested = calledPrinted(argv, inner, node.pos, {
		evaluateNode,
		scriptPrinted
	});
	if (nested !== void 0) return routed.send(nested);
	const isConditional = isConditionalIn(context);
	applyBuiltin(argv, inner, node.pos);
	if (/^(?:cd|pushd|popd)$/.test((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(name) ?? "") && run.checkout !== void 0) run.folder = isConditional ? void 0 : changedFolder(argv, run.folder, run.checkout);
	run.commands.push({
		argv,
		input,
		source: context.pipedFrom,
		checkout: run.checkout && {
			...run.checkout,
			folder: run.folder,
			composeFile: textVariable("COMPOSE_FILE", context)
		},
		location: /^"?\$[@*]"?$/.test(node.name.text) ? name.segments[0]?.location ?? name.location : usageLocation(source, node.name.pos),
		isConditional,
		overridesDockerConfig: overridesDockerConfig || assignments.some((assignment) => assignment.name === "DOCKER_CONFIG"),
		user
	});
	const isUncertain = isUncertainIn(context);
	const segments = simulateOutput(argv, input);
	const printed = (segments.length === 0 && routed.hasErrors ? [unknownPrinted$1(context, node.pos).segment] : segments).map((segment) => ({
		segment,
		isConditional,
		isUncertain
	}));
	if ((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(name) === "tee") for (const word of argv.slice(1)) {
		const file = commandFile(word.segments);
		if (file !== void 0) run.written[file].push(...printed);
	}
	return routed.send(printed);
}
// build/workflow/shell/powershell/cursor.js
function take(run, pattern) {
	pattern.lastIndex = run.at;
	const match = pattern.exec(run.text);
	if (match === null) return void 0;
	run.at += match[0].length;
	return match;
}
const sourceOf = ({ script }) => ({
	script,
	fixed: void 0
});
const unknownSegment = (run) => ({
	expression: "",
	location: sourceLocation(sourceOf(run), run.at)
});
function printing(run, isUncertain, body) {
	const before = run.isUncertain;
	run.isUncertain = isUncertain;
	const result = body();
	run.isUncertain = before;
	return result;
}
const unknownPrinted = (run) => ({
	segment: unknownSegment(run),
	isConditional: run.isConditional,
	isUncertain: run.isUncertain
});
function forgetAll(run) {
	const names = [...run.env.keys()].map((name) => `env:${name.toLowerCase()}`);
	for (const name of [...run.variables.keys(), ...names]) run.variables.set(name, unknownValue(`$${name.replace(/^env:/, "")}`, sourceLocation(sourceOf(run), run.at)));
}
function skipStatement(run) {
	while (run.at < run.text.length && !/[\n;})]/.test(run.text.charAt(run.at))) skipOne(run);
}
function skipBalanced(run) {
	if (!/[({[]/.test(run.text.charAt(run.at))) {
		run.isPartial = true;
		return;
	}
	run.at++;
	let open = 1;
	while (run.at < run.text.length && open > 0) {
		const character = run.text.charAt(run.at);
		if (/[({[]/.test(character)) open++;
		else if (/[)}\]]/.test(character)) open--;
		else {
			skipOne(run);
			continue;
		}
		run.at++;
	}
	if (open > 0) run.isPartial = true;
}
function skipOne(run) {
	const character = run.text.charAt(run.at);
	if (character === "`") run.at += 2;
	else if (take(run, /@(["'])[ \t]*\r?\n[\s\S]*?\n\1@|'[^']*'|"(?:[^"`]|`[\s\S])*"|<#[\s\S]*?#>/y) !== void 0) return;
	else if (/[({[]/.test(character)) skipBalanced(run);
	else run.at++;
}
// build/workflow/shell/powershell/words.js
const VARIABLE$1 = /\$(?:\{(?:(\w+):)?([^}:]+)\}|(?:(env|global|script|local):)?(\w+|[_?$^]))/iy;
const readWord = (run) => wordOf(run, Number.POSITIVE_INFINITY);
const operand = (run) => wordOf(run, 1);
function wordOf(run, mostParts) {
	const start = run.at;
	const segments = [];
	for (let count = 0; count < mostParts; count++) {
		const character = run.text.charAt(run.at);
		if (character === "" || /[\s;|&)}>]/.test(character)) break;
		if (character === "`") {
			if (/^`\r?\n/.test(run.text.slice(run.at, run.at + 3))) break;
			segments.push(...literalPieces(sourceOf(run), run.at, escaped(run.text.charAt(run.at + 1)), ""));
			run.at += 2;
		} else if (character === "'" || character === "\"") segments.push(...quoted(run, character));
		else if (character === "@" && /["']/.test(run.text.charAt(run.at + 1))) segments.push(...hereString(run));
		else if (character === "@" && /[({]/.test(run.text.charAt(run.at + 1))) {
			segments.push(unknownSegment(run));
			run.at++;
			skipBalanced(run);
		} else if (character === "@") {
			segments.push(unknownSegment(run));
			take(run, /@\w*/y);
		} else if (character === "{") {
			if (segments.length > 0) return void 0;
			segments.push(unknownSegment(run));
			run.block(true);
		} else if (character === "(") segments.push(...member(run, parenthesised(run)));
		else if (character === "$" && run.text[run.at + 1] === "(") {
			run.at++;
			segments.push(...member(run, parenthesised(run)));
		} else if (character === "$") segments.push(...member(run, variable(run)));
		else {
			const plain = take(run, /[^\s;|&(){}>`'"$@]+|[<>]/y);
			if (plain === void 0) return void 0;
			segments.push(...literalPieces(sourceOf(run), plain.index, plain[0], plain[0]));
		}
	}
	return run.at === start ? void 0 : toValue(segments, usageLocation(sourceOf(run), start));
}
const ESCAPES = {
	n: "\n",
	t: "	",
	r: "\r",
	"0": "\0"
};
const escaped = (letter) => ESCAPES[letter] ?? letter;
function member(run, segments) {
	const location = sourceLocation(sourceOf(run), run.at);
	let isPart = false;
	for (;;) {
		if ((run.text[run.at] === "." ? take(run, /\.[A-Za-z_]\w*/y) : void 0) !== void 0 || run.text[run.at] === "[") {
			isPart = true;
			if (run.text[run.at] === "(" || run.text[run.at] === "[") skipBalanced(run);
			continue;
		}
		break;
	}
	if (!isPart) return segments;
	return [segments.find(isCredential) ?? {
		expression: "",
		location
	}];
}
function variable(run) {
	const location = sourceLocation(sourceOf(run), run.at);
	const found = take(run, VARIABLE$1);
	if (found === void 0) {
		run.at++;
		return [{
			literal: "$",
			location
		}];
	}
	const drive = (found[1] ?? found[3] ?? "").toLowerCase();
	const name = found[2] ?? found[4] ?? "";
	if (drive === "env") return (run.variables.get(`env:${name.toLowerCase()}`) ?? run.env.get(name))?.segments ?? [unsetVariable(name, location)];
	if (/^null$/i.test(name)) return [];
	if (/^(true|false)$/i.test(name)) return [{
		literal: name.toLowerCase(),
		location
	}];
	return run.variables.get(name.toLowerCase())?.segments ?? [{
		expression: /^\w+$/.test(name) ? `$${name}` : "",
		location
	}];
}
function unsetVariable(name, location) {
	const expression = EXPRESSION_OF[name];
	return expression === void 0 ? {
		expression: `$${name}`,
		written: `$env:${name}`,
		location
	} : {
		expression,
		location
	};
}
function parenthesised(run) {
	const before = run.at;
	run.at++;
	const printed = printing(run, false, () => run.statements(run.isConditional));
	if (run.text[run.at] !== ")") {
		run.isPartial = true;
		run.at = Math.max(run.at, before + 1);
	} else run.at++;
	return run.isPartial ? [unknownSegment(run)] : trimTrailingNewlines(printed);
}
function trimTrailingNewlines(printed) {
	const uncertain = printed.find(({ isUncertain }) => isUncertain);
	if (uncertain !== void 0) return [{
		expression: "",
		location: uncertain.segment.location
	}];
	const segments = printed.map(({ segment }) => segment);
	const last = segments.at(-1);
	if (last === void 0 || "expression" in last) return segments;
	const known = (0,_text_js__WEBPACK_IMPORTED_MODULE_5__.f)(last.literal, "\r\n");
	return known === "" ? segments.slice(0, -1) : [...segments.slice(0, -1), {
		...last,
		literal: known
	}];
}
function quoted(run, quote) {
	run.at++;
	const segments = [];
	while (run.at < run.text.length) if (run.text.startsWith(quote + quote, run.at)) {
		segments.push({
			literal: quote,
			location: sourceLocation(sourceOf(run), run.at)
		});
		run.at += 2;
	} else if (run.text[run.at] === quote) {
		run.at++;
		return segments;
	} else segments.push(...quote === "'" ? plainUntil(run, /[^']+/y) : expandable(run, /[^"`$]+/y));
	run.isPartial = true;
	return [...segments, unknownSegment(run)];
}
function plainUntil(run, pattern) {
	const plain = take(run, pattern);
	if (plain === void 0) {
		run.at++;
		return [];
	}
	return literalPieces(sourceOf(run), plain.index, plain[0], plain[0]);
}
function expandable(run, plain) {
	if (run.text[run.at] === "`") {
		const segment = {
			literal: escaped(run.text.charAt(run.at + 1)),
			location: sourceLocation(sourceOf(run), run.at)
		};
		run.at += 2;
		return segment.literal === "" ? [] : [segment];
	}
	if (run.text.startsWith("$(", run.at)) {
		run.at++;
		return parenthesised(run);
	}
	if (run.text[run.at] !== "$") return plainUntil(run, plain);
	const segments = variable(run);
	return take(run, /:(?=\w)/y) === void 0 ? segments : [unknownSegment(run)];
}
function hereString(run) {
	const quote = run.text.charAt(run.at + 1);
	if (take(run, /@["'][ \t]*\r?\n/y) === void 0) {
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
	while (run.at < end) if (quote === "'") {
		const text = run.text.slice(run.at, end);
		segments.push(...literalPieces(sourceOf(run), run.at, text, text));
		run.at = end;
	} else {
		const from = run.at;
		const text = /^[^`$]+/.exec(run.text.slice(from, end))?.[0];
		if (text === void 0) segments.push(...expandable(run, /[^`$]+/y));
		else {
			segments.push(...literalPieces(sourceOf(run), from, text, text));
			run.at = from + text.length;
		}
	}
	run.at = Math.max(run.at, end + 3);
	return segments;
}
// build/workflow/shell/powershell/read.js
const MAX_DEPTH = 40;
function readPowerShell(script, env) {
	if (script.text.length > 1e5) return UNREAD;
	const run = {
		script,
		text: script.text,
		at: 0,
		env,
		variables: new Map(),
		commands: [],
		written: {
			env: [],
			outputs: []
		},
		isPartial: false,
		mayHaveExited: false,
		isConditional: false,
		isUncertain: false,
		depth: 0,
		statements: (isConditional) => statements(run, isConditional),
		block: (isConditional) => block(run, isConditional)
	};
	const printed = [];
	while (!run.isPartial && run.at < run.text.length) {
		const before = run.at;
		printed.push(...statements(run, false));
		if (run.at < run.text.length || run.at === before) run.isPartial = true;
	}
	return readingOf(script, run, printed);
}
const BLANK = /(?:[ \t\r]|`\r?\n|<#[\s\S]*?(?:#>|$)|(?<![^\s;(){}|])#[^\n]*)+/y;
const BETWEEN = /(?:[\s;]|`\r?\n|<#[\s\S]*?(?:#>|$)|(?<![^\s;(){}|])#[^\n]*)+/y;
function statements(run, isConditional) {
	const printed = [];
	if (run.depth > MAX_DEPTH) {
		run.isPartial = true;
		return [unknownPrinted(run)];
	}
	run.depth++;
	for (;;) {
		take(run, BETWEEN);
		if (run.at >= run.text.length || /[)}]/.test(run.text.charAt(run.at)) || run.isPartial) break;
		const before = run.at;
		printed.push(...statement(run, isConditional));
		if (run.at === before) run.isPartial = true;
	}
	run.depth--;
	return printed;
}
const KEYWORD = /(if|elseif|else|foreach|for|while|do|until|switch|try|catch|finally|function|filter|param|trap|return|throw|exit|break|continue|class|enum|using|begin|process|end)(?![\w-])/iy;
const ASSIGNMENT = /(?:\[[\w.[\]]+\]\s*)?\$(?:(env|global|script|local):)?(\w+)[ \t]*([+-]?)=(?!=)[ \t]*/iy;
function statement(run, isConditional) {
	const keyword = take(run, KEYWORD)?.[1]?.toLowerCase();
	if (keyword !== void 0) return keyworded(run, keyword, isConditional);
	const assignment = take(run, ASSIGNMENT);
	if (assignment === void 0) {
		forgetSeveral(run);
		return pipeline(run, isConditional);
	}
	const name = `${assignment[1]?.toLowerCase() === "env" ? "env:" : ""}${(assignment[2] ?? "").toLowerCase()}`;
	const location = sourceLocation(sourceOf(run), run.at);
	const isSure = assignment[3] === "" && !isConditional && !run.mayHaveExited;
	const segments = assigned(run, isConditional);
	const isOutput = segments.length === 1 && segments[0] !== void 0 && "expression" in segments[0] && segments[0].expression === "";
	run.variables.set(name, isSure && !isOutput && sizeOf(segments) < 16e3 ? toValue(segments, location) : unknownValue(`$${assignment[2]}`, location));
	return [];
}
function forgetSeveral(run) {
	const names = SEVERAL.exec(run.text.slice(run.at, run.at + 500))?.[0].match(/\w+/g) ?? [];
	for (const name of names) run.variables.set(name.toLowerCase(), unknownValue(`$${name}`, sourceLocation(sourceOf(run), run.at)));
}
const SEVERAL = /^\$\w+(?:[ \t]*,[ \t]*\$\w+)+[ \t]*=/;
function assigned(run, isConditional) {
	if (/@[({]|if\b|switch\b|foreach\b|\[/iy.test(run.text.slice(run.at, run.at + 8))) {
		const segment = unknownSegment(run);
		skipStatement(run);
		return [segment];
	}
	return trimTrailingNewlines(printing(run, false, () => pipeline(run, isConditional)));
}
function keyworded(run, keyword, isConditional) {
	switch (keyword) {
		case "exit":
		case "return": {
			const from = run.at;
			skipStatement(run);
			const code = run.text.slice(from, run.at).trim();
			if (isConditional && (code === "" || code === "0")) run.mayHaveExited = true;
			return keyword === "return" && code !== "" ? [unknownPrinted(run)] : [];
		}
		case "throw":
		case "break":
		case "continue":
		case "using":
			skipStatement(run);
			return [];
		case "try": return printing(run, true, () => block(run, isConditional));
		case "finally": return block(run, isConditional);
		case "function":
		case "filter":
			take(run, /[^{(\n]*/y);
			if (run.text[run.at] === "(") skipBalanced(run);
			return printing(run, true, () => block(run, true));
		case "param":
			take(run, BETWEEN);
			skipBalanced(run);
			return [];
		case "switch":
		case "class":
		case "enum":
			take(run, /[^{(\n]*/y);
			if (run.text[run.at] === "(") skipBalanced(run);
			take(run, BETWEEN);
			skipBalanced(run);
			run.isPartial = true;
			return [unknownPrinted(run)];
		default:
			take(run, BETWEEN);
			if (keyword === "catch") take(run, /(?:\[[\w.]+\][\s,]*)+/y);
			if (run.text[run.at] === "(") skipBalanced(run);
			return printing(run, true, () => block(run, true));
	}
}
function block(run, isConditional) {
	const before = run.at;
	take(run, BETWEEN);
	if (run.text[run.at] !== "{") {
		run.at = before;
		return [];
	}
	run.at++;
	const known = new Map(run.variables);
	const printed = statements(run, isConditional);
	if (run.text[run.at] === "}") run.at++;
	else run.isPartial = true;
	if (isConditional) {
		for (const [name, value] of run.variables) if (known.get(name) !== value) run.variables.set(name, unknownValue(`$${name.replace(/^env:/, "")}`, value.location));
	}
	return printed;
}
function pipeline(run, inConditional) {
	let isConditional = inConditional;
	let input;
	let printed = [];
	const all = [];
	for (;;) {
		const before = input;
		const mayBe = isConditional;
		printed = printing(run, run.isUncertain || mayBe !== inConditional, () => element(run, mayBe, before));
		take(run, BLANK);
		const operator = take(run, /&&|\|\||\|/y)?.[0];
		if (operator === "|") {
			input = toValue(trimTrailingNewlines(printed), sourceLocation(sourceOf(run), run.at));
			take(run, /\s+/y);
			continue;
		}
		all.push(...printed);
		if (operator === void 0) return all;
		isConditional = true;
		input = void 0;
		take(run, /\s+/y);
	}
}
function element(run, isConditional, input) {
	const inConditional = run.isConditional;
	run.isConditional = isConditional;
	const printed = elementPrinted(run, isConditional, input);
	run.isConditional = inConditional;
	return printed;
}
function elementPrinted(run, isConditional, input) {
	take(run, BLANK);
	const isCalled = take(run, /&(?!&)[ \t]*/y) !== void 0;
	const start = run.at;
	const first = run.text.charAt(start);
	if (first === "{") return block(run, isConditional);
	const words = [];
	let target;
	const isExpression = !isCalled && /["'$(@[\d]/.test(first);
	for (;;) {
		take(run, BLANK);
		const redirect = take(run, /(\d|\*)?>>?(&\d)?[ \t]*/y);
		if (redirect !== void 0) {
			if (redirect[2] !== void 0) continue;
			const to = readWord(run);
			if (to === void 0) break;
			if (redirect[1] === void 0 || redirect[1] === "1") target = to;
			continue;
		}
		if (run.at >= run.text.length || /[\n;|)}]/.test(run.text.charAt(run.at))) break;
		if (run.text.startsWith("&&", run.at)) break;
		if (take(run, /&/y) !== void 0) break;
		const before = run.at;
		const next = isExpression ? operand(run) : readWord(run);
		if (next === void 0 || run.at === before) {
			run.isPartial = true;
			skipStatement(run);
			break;
		}
		words.push(next);
		const isWhole = words.length === 1 && /^(?:\d+$|[^\d[])/.test(run.text.slice(start, run.at));
		if (isExpression && !(isWhole && /^(?:[\s;|)}>]|&&|$)/.test(run.text.slice(run.at, run.at + 2)))) {
			skipStatement(run);
			words.splice(0, words.length, unknownValue("", sourceLocation(sourceOf(run), start)));
			break;
		}
	}
	const [name] = words;
	const may = isConditional || run.mayHaveExited;
	if (name === void 0) return [];
	const printed = isExpression ? [...name.segments, {
		literal: "\n",
		location: name.location
	}] : evaluateCommand(run, words, input, may, start);
	const isUncertain = run.isUncertain || run.mayHaveExited;
	const marked = printed.map((segment) => ({
		segment,
		isConditional: may,
		isUncertain
	}));
	if (target === void 0) return marked;
	const file = commandFile(target.segments);
	if (file !== void 0) run.written[file].push(...marked);
	return [];
}
const WRITING$1 = /^(out-file|add-content|set-content|tee-object)$/i;
const SETTING = /^(?:\.|iex|invoke-expression|set-variable|new-variable|clear-variable|set|sv|set-item|import-module)$/i;
function evaluateCommand(run, argv, input, isConditional, start) {
	const location = usageLocation(sourceOf(run), start);
	const [name, ...words] = argv;
	const text = name && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(name);
	if (text !== void 0 && WRITING$1.test(text)) {
		const file = words.map(({ segments }) => commandFile(segments)).find((found) => found !== void 0);
		const texts = words.filter((value) => commandFile(value.segments) === void 0 && !/^-/.test((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(value) ?? ""));
		const isEncoding = (value) => /^(utf-?8|ascii|utf8nobom|unicode)$/i.test((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(value) ?? "");
		const written = input ?? texts.find((value) => !isEncoding(value));
		if (file !== void 0 && written !== void 0) for (const segment of [...written.segments, {
			literal: "\n",
			location
		}]) run.written[file].push({
			segment,
			isConditional,
			isUncertain: run.isUncertain
		});
		return /^tee/i.test(text) ? written?.segments ?? [unknownSegment(run)] : [];
	}
	if (text !== void 0 && SETTING.test(text)) forgetAll(run);
	run.commands.push({
		argv,
		input,
		location,
		isConditional,
		overridesDockerConfig: false
	});
	return simulateOutput(argv, input);
}
// build/workflow/operations/argv.js
function parseOptions(argv, grammar, untilWord = false) {
	const options = new Map();
	const words = [];
	const note = (name, value) => {
		const values = options.get(name) ?? [];
		options.set(name, value === void 0 ? values : [...values, value]);
	};
	let isOnlyWords = false;
	for (let index = 0; index < argv.length; index++) {
		const word = argv[index];
		if (word === void 0) break;
		const start = literalPrefix$1(word);
		const text = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(word);
		if (isOnlyWords || !start.startsWith("-") || text === "-") {
			words.push(word);
			isOnlyWords ||= untilWord;
			continue;
		}
		if (text === "--") {
			isOnlyWords = true;
			continue;
		}
		const next = argv[index + 1];
		const takesNext = (name) => next !== void 0 && isValued(grammar, name, next);
		const long = /^(--[A-Za-z][\w.-]*)(=?)/.exec(start);
		if (long?.[1] !== void 0) {
			if (long[2] === "=") note(long[1], withoutStart(word, long[0]));
			else if (takesNext(long[1])) {
				note(long[1], next);
				index++;
			} else note(long[1]);
			continue;
		}
		for (let at = 1; at < start.length; at++) {
			const name = `-${start[at]}`;
			const rest = withoutStart(word, start.slice(0, at + 1));
			const hasRest = rest !== void 0 && rest.segments.length > 0;
			if (hasRest && literalPrefix$1(rest).startsWith("=")) note(name, withoutStart(rest, "="));
			else if (hasRest && isValued(grammar, name, rest)) note(name, rest);
			else if (!hasRest && takesNext(name)) {
				note(name, next);
				index++;
			} else {
				note(name);
				continue;
			}
			break;
		}
	}
	return {
		options,
		words
	};
}
function isValued(grammar, name, value) {
	if ("optionsWithValue" in grammar) return grammar.optionsWithValue.includes(name);
	return !grammar.flags.includes(name) && (name.length === 2 || !/^-[-A-Za-z]/.test(literalPrefix$1(value)));
}
function option(parsed, ...names) {
	for (const name of names) {
		const value = parsed.options.get(name)?.at(-1);
		if (value !== void 0) return value;
	}
}
const options = (parsed, ...names) => names.flatMap((name) => parsed.options.get(name) ?? []);
function flag(parsed, ...names) {
	const name = names.find((spelling) => parsed.options.has(spelling));
	if (name === void 0) return false;
	const value = parsed.options.get(name)?.at(-1);
	return value === void 0 ? true : parseBoolean(value);
}
function parseBoolean(value) {
	const text = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(value)?.trim().toLowerCase();
	if (text === void 0) return void 0;
	return text === "true" || text === "1" || text === "yes";
}
function withoutScheme(value, scheme) {
	return withoutStart(value, scheme) ?? toValue(value.segments, value.location);
}
// build/workflow/operations/allowlist.js
const NO_REGISTRY_EFFECT$1 = new Set([
	": [ [[ (( alias bg break builtin cd command continue declare dirs echo exit export false fg getopts hash help jobs",
	"let local logout mapfile popd printf pushd pwd read readarray readonly return set shift shopt test times trap true",
	"type typeset ulimit umask unalias unset wait",
	"7z awk base64 basename cat chgrp chmod chown cksum cmp column comm cp csplit curl cut date dd df diff dirname",
	"dos2unix du egrep envsubst expand expr fgrep file fmt fold gawk getfacl grep gunzip gzip head hexdump iconv install",
	"join jq less ln locale ls md5sum mkdir mktemp more mv nl od paste patch pr printenv ps readlink realpath rev rg rm",
	"rmdir rsync sed seq sha1sum sha256sum sha512sum shuf sleep sort split stat strings sum sync tac tail tar tee touch",
	"tr tree truncate tsort uniq unxz unzip uuidgen wc wget whereis which who whoami xmllint xq xxd xz yes yq zcat zip zstd",
	"add-apt-repository apk apt apt-get apt-key brew choco dig dnf dpkg dpkg-query free gpg groupadd groups host hostname",
	"blkid clear dmesg fallocate findmnt hostnamectl journalctl losetup lsblk mkfifo mkfs mkfs.ext4 mkswap numfmt nvidia-smi",
	"pg_isready swapon timedatectl tput tty vmstat",
	"cygpath getent id ifconfig ip iptables kill killall launchctl logger lsb_release lscpu lsof modprobe mount nc netstat newgrp nproc",
	"nslookup openssl pgrep ping pkill service snap ss ssh-add ssh-agent ssh-keygen ssh-keyscan swapoff sysctl systemctl",
	"ufw umount uname update-alternatives update-ca-certificates uptime useradd usermod yum zypper",
	"scp sftp ssh sshpass",
	"actionlint ajv argocd aws azcopy bicep black cfn-lint checkov clang cmake conda conftest corepack ctest dive eksctl",
	"envconsul eslint flake8 flux func g++ gcc gh git git-lfs gitversion golangci-lint gotestsum grype hadolint hugo istioctl javac",
	"jest k3d kind kubeconform kubectl kubectx kubelogin kubens kubeval kustomize ld minikube mkdocs mongo mongosh mypy",
	"mysql ninja node-gyp notation nuget nvm opa pip pip3 pipx poetry pre-commit prettier psql pyenv pytest rbenv redis-cli",
	"ruff rustc rustup semver shellcheck sqlcmd swa syft terraform terragrunt tflint tfsec tofu tox trivy tsc uv vault",
	"vitest yamllint"
].join(" ").split(" "));
const BY_FIRST_WORD = {
	azd: /^(auth|config|env|version|init|provision|down)$/,
	bundle: /^(install|config|check)$/,
	cargo: /^(?!run$|xtask$|make$)/,
	composer: /^(install|update|validate|require|dump-autoload|audit|outdated|show|config|clear-cache|diagnose|--version)$/,
	cosign: /^(sign|sign-blob|attest|attest-blob|attach|clean|copy|download|tree|triangulate|verify|verify-[\w-]+|version|initialize|generate-key-pair)$/,
	dapr: /^(init|uninstall|status|list|version|--version)$/,
	dotnet: /^(restore|build|publish|test|tool|format|clean|new|nuget|--version|--info|sln|add|ef|pack|workload|dev-certs)$/,
	gcloud: /^(compute|config|container|info|projects|secrets|services|storage|version)$/,
	go: /^(build|test|vet|mod|get|install|fmt|version|env|list|generate|work|clean)$/,
	java: /^--?version$/,
	mlflow: /^(artifacts|experiments|runs|--version)$/,
	node: /^(--version|-v)$/,
	npx: /^(cypress|eslint|jest|lerna|ng|playwright|prettier|stylelint|tsc|vitest)$/,
	perl: /^(--version|-v)$/,
	python: /^(--version|-V|-m)$/,
	python3: /^(--version|-V|-m)$/,
	ruby: /^(--version|-v)$/
};
const SUSPICIOUS_TASK$1 = /docker|image|jib|push|deploy|release|container|login|registry|oci\b/i;
const PACKAGE_MANAGERS = /^(npm|pnpm|yarn|bun)$/;
const PACKAGE_COMMAND = /^(add|audit|cache|ci|config|fetch|i|install|link|outdated|pkg|prune|publish|root|set|store|t|test|version|view|whoami|-v|--\S+)$/;
const PACKAGE_SCRIPT = /^(build|check|compile|coverage|e2e|format|generate|lint|prettier|test|type-?check|unit)([:-][\w:-]+)?$/;
const CMDLET = /^[A-Za-z]+-[A-Za-z]+$/;
const RUNNING_CMDLET = /^(Connect-AzContainerRegistry|Invoke-(Expression|Command|Build|psake)|Start-(Process|Job)|Import-Module)$/i;
function hasNoRegistryEffect(name, words, input) {
	const base = baseName(name) ?? "";
	const text = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(name) ?? "";
	const [first] = words.map(_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P);
	if (/[\\/]/.test(text) && !/^\/(usr\/)?(local\/)?s?bin\//.test(text)) return false;
	if (NO_REGISTRY_EFFECT$1.has(base)) return true;
	if (CMDLET.test(base)) return !RUNNING_CMDLET.test(base);
	if (PACKAGE_MANAGERS.test(base)) return isPackageBuild(words);
	if (INLINE.test(base) && isQuietScript(words, input)) return true;
	const pattern = Object.hasOwn(BY_FIRST_WORD, base) ? BY_FIRST_WORD[base] : void 0;
	if (pattern === void 0) return false;
	if (base === "dotnet" && words.some((word) => /container/i.test(literalPrefix$1(word)))) return false;
	return first === void 0 ? words.length === 0 : pattern.test(first);
}
function isPackageBuild(words) {
	const { words: bare } = parseOptions(words, { optionsWithValue: [
		"--prefix",
		"-C",
		"--filter",
		"-w",
		"--workspace",
		"--cwd"
	] });
	const [command, script] = bare.map(_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P);
	if (bare.length === 0) return true;
	if (command === void 0) return false;
	if (command === "run" || command === "run-script") return isPackageScript(script);
	return PACKAGE_COMMAND.test(command) || isPackageScript(command);
}
const isPackageScript = (name) => name !== void 0 && PACKAGE_SCRIPT.test(name) && !SUSPICIOUS_TASK$1.test(name);
const INLINE = /^(python[\d.]*|node|ruby|perl|php)$/;
function isQuietScript(words, input) {
	const at = words.findIndex((word) => /^-[a-z]*[ce]$|^--eval$|^-p$/.test((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(word) ?? ""));
	const isOnInput = words.every((word) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(word) === "-") && input !== void 0;
	const script = at >= 0 ? words[at + 1] : isOnInput ? input : void 0;
	if (script === void 0 || !script.segments.some((segment) => "literal" in segment)) return false;
	return !script.segments.some((segment) => "literal" in segment && STARTS_PROGRAM.test(segment.literal));
}
const STARTS_PROGRAM = /subprocess|system|popen|exec|spawn|docker|import\s+sh\b|`|\brequire\b.*child/i;
// build/workflow/operations/create.js
const contextOf = ({ location, isConditional, user }, isInAzureCliContainer) => ({
	location,
	isConditional,
	isInAzureCliContainer,
	...user !== void 0 && { user }
});
const login = (by, credentials, when) => ({
	kind: "login",
	by,
	registry: credentials.registry,
	userName: credentials.userName,
	passwordOnCommandLine: credentials.passwordOnCommandLine,
	password: credentials.password,
	isExposedToken: credentials.password !== void 0 && holdsExposedToken(credentials.password),
	...when
});
const transfer = (kind, by, image, when, isServerSide = false) => ({
	kind,
	by,
	image,
	isServerSide,
	...when
});
const tag = (by, image, when) => ({
	kind: "tag",
	by,
	image,
	...when
});
const write = (by, when) => ({
	kind: "write",
	by,
	...when
});
const unanalyzable = (what, when) => ({
	kind: "unanalyzable",
	what,
	...when
});
const entraLogin = (by, how, when) => ({
	kind: "entra-login",
	by,
	method: how,
	...when
});
const tokenRequest = (registry, when) => ({
	kind: "expose-token",
	registry,
	...when
});
const adminCredentialUse = (by, when) => ({
	kind: "admin-credential-use",
	by,
	...when
});
const configChange = (by, registry, when, folder) => ({
	kind: "config-change",
	by,
	registry,
	...folder !== void 0 && { folder },
	...when
});
// build/workflow/operations/az.js
const AZ = { flags: [
	...[
		"--expose-token",
		"-t",
		"--service-principal",
		"--identity",
		"-i",
		"--allow-no-subscriptions",
		"--no-wait"
	],
	...[
		"--use-device-code",
		"--only-show-errors",
		"--debug",
		"--verbose",
		"--help",
		"-h",
		"--yes",
		"-y",
		"--no-push"
	],
	...[
		"--no-logs",
		"--no-format",
		"--force",
		"--use-cert-sn-issuer"
	]
] };
const AZ_BUILD = { flags: AZ.flags.filter((name) => name !== "-t" && name !== "-i") };
function azOperations({ argv }, when) {
	const [group, command, sub] = argv.slice(1, 4).map(_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P);
	if (group === "login") {
		const how = howOf$1(parseOptions(argv.slice(2), AZ));
		return [{
			...entraLogin("az login", how, when),
			...separatePassword(argv)
		}];
	}
	if (group !== "acr") return [];
	const rest = argv.slice(3);
	switch (command) {
		case "login": return acrLogin(parseOptions(rest, AZ), when).map((operation) => operation.kind === "login" ? {
			...operation,
			...separatePassword(rest)
		} : operation);
		case "build": {
			const parsed = parseOptions(rest, AZ_BUILD);
			if (flag(parsed, "--no-push") === true) return [];
			return options(parsed, "-t", "--image").map((image) => transfer("push", "az acr build", image, when, true));
		}
		case "import": return options(parseOptions(rest, AZ_BUILD), "-t", "--image").map((image) => transfer("push", "az acr import", image, when, true));
		case "pack": return options(parseOptions(rest, AZ_BUILD), "-t", "--image").map((image) => transfer("push", "az acr pack build", image, when, true));
		case "credential": return sub === "show" && !asksForNameOnly(rest) ? [adminCredentialUse("az acr credential show", when)] : [];
		case "update":
		case "create": {
			const admin = option(parseOptions(rest, AZ), "--admin-enabled");
			return admin !== void 0 && parseBoolean(admin) === true ? [adminCredentialUse("az acr update --admin-enabled", when)] : [];
		}
		default: return [];
	}
}
function separatePassword(argv) {
	const option = argv.findIndex((word) => ["-p", "--password"].includes((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(word) ?? ""));
	const location = option < 0 ? void 0 : argv[option + 1]?.location;
	return location === void 0 ? {} : { separatePassword: location };
}
function asksForNameOnly(rest) {
	const query = option(parseOptions(rest, AZ), "--query");
	return query !== void 0 && /^\[?username\]?$/i.test((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(query) ?? "");
}
function howOf$1(parsed) {
	if (flag(parsed, "--identity", "-i") !== false) return "managed-identity";
	if (parsed.options.has("--federated-token")) return "oidc";
	return flag(parsed, "--service-principal") !== false ? "secret" : "unknown";
}
function acrLogin(parsed, when) {
	const name = option(parsed, "-n", "--name");
	if (flag(parsed, "-t", "--expose-token") !== false) return [tokenRequest(name, when)];
	const onLine = option(parsed, "-p", "--password");
	return [login("az acr login", {
		registry: name ?? unknownValue("", when.location),
		userName: option(parsed, "-u", "--username"),
		passwordOnCommandLine: onLine?.location,
		password: onLine
	}, when)];
}
// build/workflow/operations/build-tools.js
const TOOLS$1 = {
	mvn: {
		goals: /^(?:clean|validate|initialize|compile|process-[\w-]+|test-compile|test|package|pre-integration-test|integration-test|verify|install|site|(?:dependency|versions|help|enforcer|flyway|jacoco|spotless|checkstyle|surefire|failsafe|sonar|sortpom|license|fmt):[\w-]+)$/,
		optionsWithValue: /^(?:-f|--file|-pl|--projects|-s|--settings|-gs|-P|--activate-profiles|-T|--threads|-l|--log-file|-D|--define|-rf)$/,
		pushing: /(?:^|:)jib[a-z-]*:(?:[\d.]+:)?build$/,
		local: /(?:^|:)(?:jib|spring-boot)[a-z-]*:(?:[\d.]+:)?(?:dockerBuild|buildTar|build-image(?:-no-fork)?)$/,
		image: /^-D(?:jib\.to\.image|image|spring-boot\.build-image\.imageName)=/,
		credentials: /^-D(?:jib\.to\.auth\.|docker\.publishRegistry\.|sendCredentialsOverHttp)/
	},
	gradle: {
		goals: /^(?::?[\w-]+:)*(?:clean|build|assemble|test|check|jar|bootJar|war|bootWar|classes|testClasses|dependencies|properties|tasks|wrapper|integrationTest|jacocoTestReport|sonar|sonarqube|detekt|ktlintCheck|spotlessCheck|(?:compile|lint)\w*)$/,
		optionsWithValue: /^(?:-x|--exclude-task|-p|--project-dir|-b|--build-file|-I|--init-script|-c|--settings-file|--tests|-g)$/,
		pushing: /^(?::?[\w-]+:)*jib$/,
		local: /^(?::?[\w-]+:)*(?:jibDockerBuild|jibBuildTar|bootBuildImage)$/,
		image: /^(?:--image|--imageName|-Djib\.to\.image)=/,
		credentials: /^-Djib\.to\.auth\./
	}
};
const SUSPICIOUS_TASK = /docker|image|jib|push|deploy|release|container|login|registry|publish/i;
const MAX_GOAL = 300;
function buildToolOperations(base, words, when) {
	const tool = TOOLS$1[base.replace(/w$/, "")];
	if (tool === void 0 || !/^(?:mvn|gradle)w?$/.test(base)) return void 0;
	const goals = [];
	const options = [];
	for (let index = 0; index < words.length; index++) {
		const word = words[index];
		if (word === void 0) continue;
		const start = literalPrefix$1(word);
		if (!start.startsWith("-")) goals.push(word);
		else if (start === "-D" || start === "--define") {
			const value = words[++index];
			if (value !== void 0) options.push(toValue([{
				literal: "-D",
				location: value.location
			}, ...value.segments], value.location));
		} else {
			options.push(word);
			if (tool.optionsWithValue.test(start) && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(word) !== void 0) index++;
		}
	}
	const isOpen = goals.some((goal) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(goal) === void 0) || options.some((option) => literalPrefix$1(option) === "");
	const names = goals.map((goal) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(goal) ?? "").map((name) => name.length > MAX_GOAL ? "" : name);
	const isPushing = names.some((name) => tool.pushing.test(name)) || names.some((name) => tool.local.test(name)) && publishes(options);
	const others = names.filter((name) => !tool.goals.test(name) && !tool.pushing.test(name) && !tool.local.test(name));
	if (isOpen || others.length > 0) return [unanalyzable(`${base} ${others[0] ?? ""}`.trim(), when)];
	const image = options.map((option) => imageOf(option, tool)).find((value) => value !== void 0);
	if (isPushing) {
		if (options.some((option) => tool.credentials.test(literalPrefix$1(option)))) return [];
		const unseen = transfer("push", base, unknownValue("", when.location), when);
		return image === void 0 ? [unseen] : [tag(base, image, when), unseen];
	}
	if (names.some((name) => tool.local.test(name))) return image === void 0 ? [] : [tag(base, image, when)];
	return options.some((option) => {
		const name = /^-+[^=]*/.exec(literalPrefix$1(option))?.[0] ?? "";
		return SUSPICIOUS_TASK.test(name) && !/skip/i.test(name);
	}) ? [unanalyzable(`${base} ${names[0] ?? ""}`.trim(), when)] : [];
}
const publishes = (options) => options.some((option) => /^(?:-Dspring-boot\.build-image\.publish(?:=true)?|--publishImage)$/.test((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(option) ?? ""));
function imageOf(option, { image }) {
	const name = image.exec(literalPrefix$1(option))?.[0];
	return name === void 0 ? void 0 : withoutStart(option, name);
}
const PROPERTY = /^(?:-{1,2}|\/)(?:p|property):(container\w*|publishprofile|enablesdkcontainersupport)=/i;
function dotnetOperations(words, when) {
	const [command] = words;
	const name = command && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(command);
	if (name !== "publish" && name !== "build" && name !== "msbuild") return void 0;
	const properties = new Map();
	let isTarget = false;
	for (const [index, word] of words.entries()) {
		const start = literalPrefix$1(word);
		if (/^(?:-{1,2}|\/)(?:t|target):PublishContainer$/i.test(start)) isTarget = true;
		const glued = PROPERTY.exec(start);
		const before = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(words[index - 1] ?? word);
		const parted = /^(?:-p|--property)$/.test(before ?? "") ? /^(container\w*|publishprofile)=/i.exec(start) : null;
		const match = glued ?? parted;
		const value = match === null ? void 0 : withoutStart(word, match[0]);
		if (match?.[1] !== void 0 && value !== void 0) properties.set(match[1].toLowerCase(), value);
	}
	const profile = properties.get("publishprofile");
	if (profile !== void 0 && /^folder/i.test(literalPrefix$1(profile))) properties.delete("publishprofile");
	const isProfile = profile !== void 0 && /^defaultcontainer$/i.test((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(profile) ?? "");
	if (!isTarget && !isProfile) return properties.size > 0 ? [unanalyzable(`dotnet ${name}`, when)] : void 0;
	const registry = properties.get("containerregistry");
	if (registry === void 0) return [transfer("push", "dotnet publish", unknownValue("", when.location), {
		...when,
		isConditional: true
	})];
	const repository = properties.get("containerrepository") ?? properties.get("containerimagename") ?? unknownValue("", when.location);
	const tag = properties.get("containerimagetag");
	const segments = [
		...registry.segments,
		{
			literal: "/",
			location: registry.location
		},
		...repository.segments
	];
	if (tag !== void 0) segments.push({
		literal: ":",
		location: tag.location
	}, ...tag.segments);
	return [transfer("push", "dotnet publish", toValue(segments, registry.location), when)];
}
// build/workflow/operations/image-files.js
const COMPOSE_FILES = [
	["compose.yaml", "compose.override.yaml"],
	["compose.yml", "compose.override.yml"],
	["docker-compose.yaml", "docker-compose.override.yaml"],
	["docker-compose.yml", "docker-compose.override.yml"]
];
function composeServices(given, checkout) {
	const { folder, composeFile } = checkout;
	const named = given.length > 0 || composeFile === void 0 ? given : [composeFile];
	if (folder === void 0) return void 0;
	const read = (name) => {
		const path = name === void 0 ? void 0 : joined$1(folder, name);
		const text = path === void 0 ? void 0 : checkout.textOf(path);
		const yaml = path === void 0 || text === void 0 ? void 0 : readYaml(locationName(checkout, path), text);
		return yaml === void 0 || "kind" in yaml ? void 0 : yaml.root;
	};
	const found = COMPOSE_FILES.find(([name]) => read(name) !== void 0) ?? [];
	const roots = named.length > 0 ? named.map((name) => read((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(name))) : found.map(read);
	if (roots[0] === void 0 || named.length > 0 && roots.includes(void 0)) return void 0;
	if (roots.some((root) => get(root, "include") !== void 0)) return void 0;
	const services = new Map();
	for (const { key, value } of roots.flatMap((root) => entriesOf(get(root, "services")))) {
		if (get(value, "extends") !== void 0 || get(value, "profiles") !== void 0 || get(value, "<<") !== void 0) return void 0;
		const image = textOf$1(get(value, "image"));
		const before = services.get(key.text);
		services.set(key.text, {
			image: image === void 0 ? before?.image : interpolated(image.text, image.location),
			isBuilt: get(value, "build") !== void 0 || before?.isBuilt === true
		});
	}
	return [...services].flatMap(([name, { image, isBuilt }]) => image === void 0 ? [] : [{
		name,
		image,
		isBuilt
	}]);
}
const VARIABLE = /\$(?:\$|\{(\w+)(?:[^\w{}][^{}]*)?\}|(\w+))/g;
function interpolated(text, location) {
	const segments = [];
	let at = 0;
	const add = (literal) => {
		if (literal !== "") segments.push({
			literal,
			location
		});
	};
	for (const match of text.matchAll(VARIABLE)) {
		add(text.slice(at, match.index));
		at = match.index + match[0].length;
		const name = match[1] ?? match[2];
		if (name === void 0) add("$");
		else segments.push({
			expression: `$${name}`,
			location
		});
	}
	add(text.slice(at));
	return toValue(segments, location);
}
const MAX_LENGTH = 2e5;
function bakeTags(named, targets, checkout) {
	const { folder } = checkout;
	if (folder === void 0 || named.length > 1 || targets.some((target) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(target) === void 0)) return void 0;
	const [file] = named;
	const name = file === void 0 ? "docker-bake.hcl" : (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(file);
	const path = name === void 0 || !name.endsWith(".hcl") ? void 0 : joined$1(folder, name);
	const text = path === void 0 ? void 0 : checkout.textOf(path);
	if (path === void 0 || text === void 0 || text.length > MAX_LENGTH) return void 0;
	const blocks = blocksOf(locationName(checkout, path), text);
	const names = targets.length > 0 ? targets.map((target) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(target) ?? "") : ["default"];
	const seen = new Set();
	const tags = [];
	for (const each of names) {
		if (seen.has(each)) continue;
		seen.add(each);
		const block = blocks.find(({ name: own }) => own === each);
		if (block === void 0) return void 0;
		const body = block.lines.map((line) => line.text).join("\n");
		const [, list = "", end] = /\b(?:targets|tags)\s*=\s*\[([^\]]*)(\]?)/.exec(body) ?? [];
		if (/\b(?:inherits|matrix)\b/.test(body) || end !== "]") return void 0;
		if (!/^(?:\s|,|"[^"\n]*"|#[^\n]*(?:\n|$))*$/.test(list)) return void 0;
		const texts = [...list.matchAll(/"([^"\n]*)"/g)].map(([, quoted = ""]) => quoted);
		if (block.kind === "group") names.push(...texts);
		else for (const tag of texts) {
			const location = block.lines.find((line) => line.text.includes(`"${tag}"`))?.location;
			if (location !== void 0) tags.push(interpolated(tag, location));
		}
	}
	return tags;
}
function blocksOf(file, text) {
	const blocks = [];
	let open;
	for (const segment of textValue(file, text).segments) {
		if (!("literal" in segment)) continue;
		const head = /^(target|group)\s+"([^"]+)"\s*\{/.exec(segment.literal);
		if (head !== null) open = {
			kind: head[1] === "group" ? "group" : "target",
			name: head[2] ?? "",
			lines: []
		};
		open?.lines.push({
			text: segment.literal,
			location: segment.location
		});
		if (open !== void 0 && /^\}|\}\s*$/.test(segment.literal) && (head !== null || /^\}/.test(segment.literal))) {
			blocks.push(open);
			open = void 0;
		}
	}
	return blocks;
}
// build/workflow/operations/docker.js
const GLOBAL = { optionsWithValue: [
	"--config",
	"-c",
	"--context",
	"-H",
	"--host",
	"-l",
	"--log-level",
	"--tlscacert",
	"--tlscert",
	"--tlskey"
] };
const LOGIN$1 = { optionsWithValue: [
	"-u",
	"--username",
	"-p",
	"--password",
	"--authfile",
	"--cert-dir",
	"--compat-auth-file",
	"--secret"
] };
const TRANSFER = { optionsWithValue: [
	...[
		"--platform",
		"--authfile",
		"--creds",
		"--cert-dir",
		"--digestfile",
		"--format",
		"-f",
		"--sign-by",
		"--arch"
	],
	...[
		"--os",
		"--variant",
		"--retry",
		"--retry-delay",
		"--compression-format",
		"--compression-level"
	],
	...[
		"--encryption-key",
		"--encrypt-layer",
		"--decryption-key",
		"--policy",
		"--sign-by-sigstore"
	]
] };
const BUILD = { flags: [...[
	"--push",
	"--load",
	"--no-cache",
	"--pull",
	"--quiet",
	"-q",
	"--check",
	"--rm",
	"--force-rm",
	"--compress"
], ...[
	"--squash",
	"--disable-content-trust",
	"--debug",
	"-D",
	"--layers",
	"--no-hosts",
	"--all-platforms"
]] };
const BAKE = { flags: [
	"--push",
	"--load",
	"--no-cache",
	"--print",
	"--pull",
	"--check",
	"--debug",
	"-D"
] };
const RUN = { flags: [
	...[
		"-d",
		"--detach",
		"-i",
		"--interactive",
		"-t",
		"--tty",
		"--rm",
		"--init",
		"--privileged",
		"-P",
		"-q"
	],
	...[
		"--publish-all",
		"--read-only",
		"--no-healthcheck",
		"--oom-kill-disable",
		"--sig-proxy",
		"--quiet"
	],
	...[
		"--disable-content-trust",
		"--use-api-socket",
		"--replace",
		"--tls-verify",
		"--no-hosts",
		"--help"
	]
] };
const LOGINS = {
	docker: "docker login",
	podman: "podman login",
	buildah: "buildah login"
};
function dockerOperations(command, when) {
	const tool = baseName(command.argv[0]) ?? "docker";
	const { options: global, words } = parseOptions(command.argv.slice(1), GLOBAL, true);
	if (command.overridesDockerConfig || global.has("--config")) return [unanalyzable(`${tool} with a configuration of its own`, when)];
	const [sub, ...rest] = words;
	switch (sub && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(sub)) {
		case void 0: return sub === void 0 ? [] : [unanalyzable(tool, when)];
		case "image":
		case "container":
		case "builder": return subCommand(tool, rest, command, when);
		case "buildx": return buildx(rest, command, when);
		case "manifest": return manifest(tool, rest, when);
		case "compose": return compose(rest, when, command.checkout);
		case "trust":
		case "stack":
		case "model":
		case "sandbox":
		case "kube": return [unanalyzable(`${tool} ${sub === void 0 ? "" : (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(sub)}`, when)];
		default: return subCommand(tool, words, command, when);
	}
}
function subCommand(tool, [sub, ...rest], command, when) {
	const name = sub && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(sub);
	switch (name) {
		case "login": return loginOperations(tool, rest, command, when);
		case "logout": return [configChange("docker logout", parseOptions(rest, LOGIN$1).words[0], when)];
		case "push": return pushed(tool, parseOptions(rest, TRANSFER), when);
		case "pull": {
			const { words, options: given } = parseOptions(rest, TRANSFER);
			if (given.has("--creds")) return [];
			return (tool === "docker" ? words.slice(-1) : words).map((image) => transfer("pull", `${tool} pull`, withoutScheme(image, "docker://"), when));
		}
		case "build":
		case "bud": return buildOperations(`${tool} build`, rest, when);
		case "tag": {
			const image = rest.at(-1);
			return rest.length < 2 || image === void 0 ? [] : [tag(`${tool} tag`, image, when)];
		}
		case "run":
		case "create": return tool === "buildah" ? [] : runOperations(`${tool} ${name}`, rest, when);
		case "from": return parseOptions(rest, RUN, true).words.slice(0, 1).map((image) => transfer("pull", `${tool} ${name}`, image, {
			...when,
			isConditional: true
		}));
		default: return [];
	}
}
function loginOperations(tool, rest, command, when) {
	const parsed = parseOptions(rest, LOGIN$1);
	const [registry] = parsed.words;
	if (registry !== void 0 && /^(azure|cloud)$/.test((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(registry) ?? "")) return [];
	if (option(parsed, "--authfile", "--compat-auth-file") !== void 0) return [unanalyzable(`${tool} login with a file of its own`, when)];
	const onLine = option(parsed, "-p", "--password");
	return [login(LOGINS[tool] ?? "docker login", {
		registry,
		userName: option(parsed, "-u", "--username"),
		passwordOnCommandLine: onLine?.location,
		password: onLine ?? (parsed.options.has("--password-stdin") ? command.input : void 0)
	}, when)];
}
function pushed(tool, { words, options: given }, when) {
	if (given.has("--creds") || given.has("--authfile")) return [write(`${tool} push`, when)];
	const image = words.at(-1);
	if (image === void 0) return [];
	if (tool !== "docker" && words.length > 1 && /^(dir|oci|oci-archive|docker-archive|docker-daemon):/.test((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(image) ?? "")) return [];
	return [transfer("push", `${tool} push`, withoutScheme(image, "docker://"), when)];
}
function buildOperations(by, rest, when) {
	const parsed = parseOptions(rest, BUILD);
	const toRegistry = options(parsed, "--output", "-o").map((output) => readOutput(output)).filter(({ isPushed }) => isPushed !== false);
	const pushes = flag(parsed, "--push");
	const tags = options(parsed, "-t", "--tag");
	if (pushes === false && toRegistry.length === 0) return tags.map((image) => tag(by, image, when));
	const isSure = pushes === true || toRegistry.some(({ isPushed }) => isPushed === true);
	const images = [...tags, ...toRegistry.flatMap(({ names }) => names)];
	const how = {
		...when,
		isConditional: when.isConditional || !isSure
	};
	if (images.length === 0) return [transfer("push", `${by} --push`, unknownValue("", when.location), how)];
	return images.map((image) => transfer("push", `${by} --push`, image, how));
}
function bakeOperations(by, set, pushes, when) {
	const tags = set.flatMap((entry) => {
		const key = /^[\w*.-]*\.tags\+?=/.exec(literalPrefix$1(entry))?.[0];
		return (key === void 0 ? void 0 : withoutStart(entry, key)) ?? [];
	});
	const how = {
		...when,
		isConditional: when.isConditional || pushes !== true
	};
	return [...tags.map((image) => pushes === false ? tag(by, image, when) : transfer("push", by, image, how)), transfer("push", by, unknownValue("", when.location), {
		...when,
		isConditional: true
	})];
}
function readOutput(output) {
	const fields = listOf(output, /[,\n]/g);
	const texts = fields.map((field) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(field)?.replaceAll("\"", "").trim());
	const isImage = texts.includes("type=image");
	const isPushed = texts.includes("type=registry") || isImage && texts.some((text) => text === "push=true" || text === "push");
	const names = fields.flatMap((field) => withoutStart(field, "name=") ?? withoutStart(field, "\"name=") ?? []);
	const mayPush = isPushed ? true : texts.includes(void 0) && !texts.some((text) => /^type=(local|tar|docker|oci|cacheonly)$/.test(text ?? ""));
	return {
		isPushed: isPushed ? true : mayPush ? void 0 : false,
		names
	};
}
function runOperations(by, rest, when) {
	const parsed = parseOptions(rest, RUN, true);
	const [image] = parsed.words;
	if (image === void 0) return [];
	const mounts = options(parsed, "-v", "--volume", "--mount").map(_manifest_js__WEBPACK_IMPORTED_MODULE_2__.N);
	const sharesEngine = mounts.some((mount) => mount.includes("docker.sock"));
	const sharesLogins = mounts.some((mount) => SHARES_LOGINS.test(mount));
	const pull = option(parsed, "--pull");
	const isPulled = pull !== void 0 && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(pull) === "always";
	if (pull !== void 0 && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(pull) === "never") return [];
	return [
		transfer("pull", by, image, {
			...when,
			isConditional: when.isConditional || !isPulled
		}),
		...sharesEngine && !sharesLogins ? [transfer("push", by, unknownValue("", when.location), {
			...when,
			isConditional: true
		})] : [],
		...sharesLogins ? [unanalyzable(by, when)] : []
	];
}
const SHARES_LOGINS = /\.docker(?!\.)\b|(?:^|[=,])(?:\$\{?HOME\}?|~|\/root|\/home(?:\/\w+)?)\/?(?::|,|$)/;
function buildx([sub, ...rest], command, when) {
	switch (sub && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(sub)) {
		case "build":
		case "b": return buildOperations("docker buildx build", rest, when);
		case "bake":
		case "f": {
			const parsed = parseOptions(rest, BAKE);
			const pushes = flag(parsed, "--push");
			const files = options(parsed, "-f", "--file");
			const set = options(parsed, "--set");
			const tags = command.checkout && set.length === 0 ? bakeTags(files, parsed.words, command.checkout) : void 0;
			if (tags !== void 0 && tags.length > 0 && pushes !== void 0) return tags.map((image) => pushes ? transfer("push", "docker buildx bake", image, when) : tag("docker buildx bake", image, when));
			return bakeOperations("docker buildx bake", set, pushes, when);
		}
		case "imagetools": {
			const [action, ...words] = rest;
			if (action === void 0 || (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(action) !== "create") return [];
			const parsed = parseOptions(words, { optionsWithValue: [
				"-t",
				"--tag",
				"-f",
				"--file",
				"--builder",
				"--annotation",
				"--progress"
			] });
			if (flag(parsed, "--dry-run") !== false) return [];
			return options(parsed, "-t", "--tag").map((image) => transfer("push", "docker buildx imagetools create", image, when));
		}
		default: return sub !== void 0 && ((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(sub) ?? "").startsWith("-") ? buildx(parseOptions([sub, ...rest], { optionsWithValue: ["--builder"] }, true).words, command, when) : [];
	}
}
function manifest(tool, [sub, ...rest], when) {
	if (sub === void 0 || (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(sub) !== "push") return [];
	const { words } = parseOptions(rest, TRANSFER);
	const image = tool === "docker" ? words[0] : words.at(-1);
	return image === void 0 ? [] : [transfer("push", `${tool} manifest push`, withoutScheme(image, "docker://"), when)];
}
function compose(rest, when, checkout) {
	const { words, options: given } = parseOptions(rest, { optionsWithValue: [...[
		"-f",
		"--file",
		"-p",
		"--project-name",
		"--profile",
		"--env-file",
		"--project-directory"
	], ...[
		"--ansi",
		"--progress",
		"--parallel",
		"-c",
		"--context",
		"-H",
		"--host"
	]] }, true);
	const sub = words[0] && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(words[0]);
	const isPushingBuild = sub === "build" && words.some((word) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(word) === "--push");
	const isTransfer = sub === void 0 || isPushingBuild || /^(push|pull|publish)$/.test(sub);
	if (words.length === 0 || !isTransfer) return [];
	const by = `docker compose ${sub ?? ""}`.trim();
	if (sub === void 0) return [unanalyzable(by, when)];
	const kind = sub === "pull" ? "pull" : "push";
	const files = [...given.get("-f") ?? [], ...given.get("--file") ?? []];
	const services = checkout === void 0 || given.has("--project-directory") ? void 0 : composeServices(files, checkout);
	const named = parseOptions(words.slice(1), { optionsWithValue: [
		"--policy",
		"--builder",
		"--build-arg"
	] }).words.map(_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P);
	const images = services?.filter(({ name, isBuilt }) => isBuilt === (kind === "push") && (named.length === 0 || named.includes(name))).map(({ image }) => image);
	if (images !== void 0 && !named.includes(void 0)) return images.map((image) => transfer(kind, by, image, when));
	return [transfer(kind, by, unknownValue("", when.location), {
		...when,
		isConditional: true
	})];
}
// build/workflow/operations/oci-tools.js
const LOGIN = { optionsWithValue: [...[
	"-u",
	"--username",
	"-p",
	"--password",
	"--pass",
	"--user",
	"--ca-file",
	"--cert-file",
	"--key-file"
], ...[
	"--registry-config",
	"--authfile",
	"--cert-dir",
	"--identity-token",
	"--resolve",
	"--verbosity",
	"-v"
]] };
const OWN_CREDENTIALS = [
	...[
		"-u",
		"--username",
		"-p",
		"--password",
		"--password-stdin",
		"--registry-config",
		"--authfile",
		"--creds"
	],
	...[
		"--from-username",
		"--to-username",
		"--from-registry-config",
		"--to-registry-config",
		"--identity-token"
	],
	...[
		"--src-creds",
		"--dest-creds",
		"--src-authfile",
		"--dest-authfile",
		"--src-registry-token",
		"--dest-registry-token"
	]
];
const HELM_TRANSFER = { flags: [
	...[
		"--plain-http",
		"--insecure-skip-tls-verify",
		"--debug",
		"--untar",
		"--prov",
		"--verify",
		"--devel",
		"--wait"
	],
	...[
		"-i",
		"--install",
		"--atomic",
		"--create-namespace",
		"--dry-run",
		"--force",
		"--reuse-values",
		"--reset-values"
	],
	...[
		"--dependency-update",
		"--cleanup-on-fail",
		"--wait-for-jobs",
		"-g",
		"--generate-name",
		"--include-crds"
	],
	...[
		"--reset-then-reuse-values",
		"--rollback-on-failure",
		"--skip-crds",
		"--no-hooks"
	]
] };
const ORAS_TRANSFER = { optionsWithValue: [
	...[
		"--artifact-type",
		"--annotation",
		"-a",
		"--annotation-file",
		"--concurrency",
		"--config",
		"--export-manifest"
	],
	...[
		"--format",
		"--output",
		"-o",
		"--platform",
		"--registry-config",
		"--ca-file",
		"--cert-file",
		"--key-file"
	],
	...[
		"-u",
		"-p",
		"--username",
		"--password",
		"--subject",
		"--image-spec",
		"--distribution-spec",
		"--resolve"
	],
	...[
		"--from-username",
		"--from-password",
		"--to-username",
		"--to-password",
		"--from-registry-config"
	],
	...[
		"--to-registry-config",
		"--template",
		"--media-type",
		"--identity-token"
	]
] };
const CRANE_TRANSFER = { optionsWithValue: [
	"--platform",
	"--format",
	"-c",
	"--cache_path",
	"-t",
	"--tag",
	"-j",
	"--jobs",
	"-f",
	"-b"
] };
const REGCTL_TRANSFER = { optionsWithValue: [
	"--platform",
	"--platforms",
	"-p",
	"-v",
	"--verbosity",
	"--host",
	"--logopt"
] };
const SKOPEO_COPY = { flags: [...[
	"-a",
	"--all",
	"-q",
	"--quiet",
	"--src-no-creds",
	"--dest-no-creds",
	"--remove-signatures",
	"--preserve-digests"
], ...[
	"--dest-compress",
	"--dest-decompress",
	"--insecure-policy",
	"--debug",
	"--dest-precompute-digests"
]] };
function helmOperations({ argv, input }, when) {
	const [, sub, ...rest] = argv;
	switch (sub && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(sub)) {
		case "registry": return registryLogin("helm registry login", rest, input, when);
		case "chart": return oldChart(rest, when);
		case "push":
		case "pull":
		case "fetch":
		case "install":
		case "upgrade":
		case "template":
		case "show": {
			const { words, options } = parseOptions(rest, HELM_TRANSFER);
			if (OWN_CREDENTIALS.some((name) => options.has(name) && name !== "-p" && name !== "-u")) return sub !== void 0 && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(sub) === "push" ? [write("helm push", when)] : [];
			const chart = words.find((word) => literalPrefix$1(word).startsWith("oci://"));
			const name = sub === void 0 ? "" : (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(sub);
			return chart === void 0 ? [] : [transfer(name === "push" ? "push" : "pull", `helm ${name}`, withoutScheme(chart, "oci://"), when)];
		}
		default: return [];
	}
}
function oldChart([action, ref], when) {
	const name = action && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(action);
	return ref !== void 0 && (name === "push" || name === "pull") ? [transfer(name, `helm chart ${name}`, ref, when)] : [];
}
function registryLogin(by, [action, ...rest], input, when) {
	const parsed = parseOptions(rest, LOGIN);
	const [registry] = parsed.words;
	const name = action && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(action);
	if (name === "logout") return [configChange("docker logout", registry, when)];
	if (name !== "login") return [];
	if (option(parsed, "--registry-config", "--authfile") !== void 0) return [unanalyzable(`${by} with a file of its own`, when)];
	const onLine = option(parsed, "-p", "--password", "--pass", "--identity-token");
	const fromInput = [
		"--password-stdin",
		"--pass-stdin",
		"--identity-token-stdin"
	].some((flag) => parsed.options.has(flag));
	return [login(by, {
		registry,
		userName: option(parsed, "-u", "--username", "--user"),
		passwordOnCommandLine: onLine?.location,
		password: onLine ?? (fromInput ? input : void 0)
	}, when)];
}
function orasOperations({ argv, input }, when) {
	const [, sub, ...rest] = argv;
	const name = sub && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(sub);
	if (name === "login" || name === "logout") return registryLogin("oras login", argv.slice(1), input, when);
	const [words, isManifest] = name === "manifest" || name === "blob" ? [rest.slice(1), true] : [rest, false];
	const action = isManifest ? rest[0] && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(rest[0]) : name;
	const parsed = parseOptions(words, ORAS_TRANSFER);
	if (OWN_CREDENTIALS.some((option) => parsed.options.has(option))) return action === "pull" ? [] : [write(`oras ${action ?? ""}`.trim(), when)];
	if ([...parsed.options.keys()].some((option) => option.includes("oci-layout"))) return [];
	return transfers("oras", action, parsed.words, when);
}
function craneOperations({ argv, input }, when) {
	const [, sub, ...rest] = argv;
	const name = sub && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(sub);
	if (name === "auth") return registryLogin("crane auth login", rest, input, when);
	const { words } = parseOptions(rest, CRANE_TRANSFER);
	return transfers("crane", name, name === "push" ? words.slice(1) : words, when);
}
function regctlOperations({ argv, input }, when) {
	const { words } = parseOptions(argv.slice(1), REGCTL_TRANSFER, true);
	const [sub, action, ...rest] = words;
	const name = sub && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(sub);
	if (name === "registry") return registryLogin("regctl registry login", words.slice(1), input, when);
	if (name !== "image") return [];
	return transfers("regctl image", action && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(action), parseOptions(rest, REGCTL_TRANSFER).words, when);
}
function transfers(tool, action, [first, second], when) {
	if (first === void 0) return [];
	switch (action) {
		case "push":
		case "attach": return [transfer("push", `${tool} ${action}`, first, when)];
		case "pull": return [transfer("pull", `${tool} ${action}`, first, when)];
		case "cp":
		case "copy":
			if (second === void 0) return [];
			return [transfer("pull", `${tool} ${action}`, first, when), transfer("push", `${tool} ${action}`, second, when)];
		default: return [];
	}
}
function skopeoOperations({ argv, input }, when) {
	const [, sub, ...rest] = argv;
	const name = sub && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(sub);
	if (name === "login" || name === "logout") return registryLogin("skopeo login", argv.slice(1), input, when);
	if (name === "sync") {
		const unknown = unknownValue("", when.location);
		return [transfer("pull", "skopeo sync", unknown, when), transfer("push", "skopeo sync", unknown, when)];
	}
	if (name !== "copy") return [];
	const { words, options } = parseOptions(rest, SKOPEO_COPY);
	if (options.has("--authfile")) return [write("skopeo copy", when)];
	const hasOwn = (side) => OWN_CREDENTIALS.some((own) => own.startsWith(side) && options.has(own));
	const [from, to] = words;
	const isRemote = (word) => word !== void 0 && literalPrefix$1(word).startsWith("docker://");
	return [
		...isRemote(from) && !hasOwn("--src-") ? [transfer("pull", "skopeo copy", withoutScheme(from, "docker://"), when)] : [],
		...isRemote(to) && !hasOwn("--dest-") ? [transfer("push", "skopeo copy", withoutScheme(to, "docker://"), when)] : [],
		...to !== void 0 && hasOwn("--dest-") ? [write("skopeo copy", when)] : []
	];
}
function koOperations({ argv }, when) {
	const [sub, ...rest] = argv.slice(1);
	if (sub === void 0) return [];
	const name = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(sub);
	if (name === void 0 || name === "login") return [unanalyzable(`ko ${name ?? ""}`.trim(), when)];
	if (!/^(?:build|publish|apply|create|resolve|run)$/.test(name)) return [];
	const parsed = parseOptions(rest, { flags: [
		"--local",
		"-L",
		"--push",
		"--bare",
		"-B",
		"-P"
	] });
	if (flag(parsed, "--local", "-L") === true || parsed.options.has("--push") && flag(parsed, "--push") === false) return [];
	return [transfer("push", `ko ${name}`, unknownValue("", when.location), {
		...when,
		isConditional: true
	})];
}
// build/workflow/operations/writes.js
const WRITING = {
	az: /^(?:bicep publish|acr helm (?:push|delete)|acr (?:repository|manifest) (?:delete|untag|update|update-metadata)|containerapp (?:up|compose))\b/,
	bicep: /^publish\b/,
	conftest: /^push\b/,
	func: /^(?:kubernetes )?deploy\b/,
	minikube: /^image (?:push|build .*--push)\b/,
	notation: /^sign\b/,
	syft: /^attest\b/
};
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
	skopeo: /^(?:help|inspect|list-tags|login|logout|manifest-digest|standalone-verify|generate-sigstore-key|-.*)?$/
};
const GROUPS = /^(?:blob|manifest|image|tag|repo|artifact)$/;
function mayWrite(base, words) {
	const [first, second, third] = words.map(_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P);
	const start = [
		first,
		second,
		third
	].map((word) => word ?? "").join(" ");
	const writing = Object.hasOwn(WRITING, base) ? WRITING[base] : void 0;
	if (writing !== void 0) return writing.test(start);
	if (/^publish-azbicepmodule$/i.test(base)) return true;
	if (base === "dotnet") return first === "publish" && words.some(isContainerPublish);
	if (base === "nerdctl") return writesImage("docker", words);
	if (base === "docker" || base === "buildah" || base === "podman") return writesImage(base, words);
	const reading = Object.hasOwn(READING, base) ? READING[base] : void 0;
	if (reading === void 0) return false;
	if (words.length === 0) return false;
	return first === void 0 || !(reading.test(first) || GROUPS.test(first) && reading.test(`${first} ${second ?? ""}`));
}
const isContainerPublish = (word) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(word) === void 0 || /^@|PublishContainer|PublishProfile=(?!folder)|ContainerRegistry=/i.test(literalPrefix$1(word));
function writesImage(base, words) {
	const texts = words.map(_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P);
	const [first = "", second = ""] = texts;
	if (words.some((word, index) => isCacheTo(literalPrefix$1(word), words[index + 1]))) return true;
	if (/^(?:plugin|model|artifact|trust|scout|farm)$/.test(first)) return /^(?:push|sign|attestation|build)$/.test(second);
	if (base === "buildah" && first === "commit") return words.slice(1).some((word) => !isLocalName(word));
	const isRead = texts[0] === void 0 || READS_OR_IS_READ.test(first) || (READING[base]?.test(first) ?? false);
	return words.length > 0 && !isRead;
}
const READS_OR_IS_READ = /^(?:login|logout|push|build|bud|from|stack|kube|sandbox|buildx|trust|model)$/;
const isLocalName = (word) => {
	const start = literalPrefix$1(word);
	return start !== "" && !start.startsWith("docker://");
};
function isRegistryCache(value) {
	const text = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(value);
	if (text === void 0) return !/^type=(?:inline|local|gha|s3|azblob)\b/.test(literalPrefix$1(value));
	return text.trim() !== "" && (/\btype=registry\b/.test(text) || !/\btype=/.test(text));
}
function isCacheTo(word, next) {
	if (word === "--cache-to") return next !== void 0 && isRegistryCache(next);
	const glued = /^--cache-to=(.*)$/s.exec(word)?.[1];
	if (glued === void 0) return false;
	return /\btype=registry\b/.test(glued) || !/\btype=/.test(glued);
}
// build/workflow/operations/commands.js
const TOOLS = {
	az: azOperations,
	buildah: dockerOperations,
	crane: craneOperations,
	docker: dockerOperations,
	"docker-compose": ({ argv, checkout }, when) => compose(argv.slice(1), when, checkout),
	gcrane: craneOperations,
	helm: helmOperations,
	ko: koOperations,
	nerdctl: dockerOperations,
	oras: orasOperations,
	podman: dockerOperations,
	"podman-compose": ({ argv, checkout }, when) => compose(argv.slice(1), when, checkout),
	regctl: regctlOperations,
	skopeo: skopeoOperations
};
function commandOperations(command, when) {
	const { argv } = command;
	const [name, ...words] = argv;
	const base = baseName(name) ?? toolOfOutput(name) ?? toolInFolder(name);
	if (name === void 0) return [];
	if (base === void 0) return [unanalyzable("a command that is known only when it runs", when)];
	const family = Object.hasOwn(TOOLS, base) ? TOOLS[base] : void 0;
	const operations = family !== void 0 && isProgram(name) ? family(command, when) ?? [] : buildToolOperations(base, words, when) ?? (base === "dotnet" ? dotnetOperations(words, when) : void 0) ?? other(base, name, words, when, command);
	return !operations.some(({ kind }) => kind === "push" || kind === "unanalyzable" || kind === "write") && isProgram(name) && mayWrite(base, words) ? [...operations, write(base, when)] : operations;
}
const isProgram = (name) => {
	const text = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(name) ?? "";
	return !/^\.{0,2}[\\/]?[^\\/]*[\\/]/.test(text) || /^\/|^[A-Za-z]:|^~/.test(text);
};
function toolOfOutput(name) {
	const [segment] = name?.segments ?? [];
	if (name?.segments.length !== 1 || segment === void 0 || !("expression" in segment)) return void 0;
	return /\.outputs\.(helm|kubectl|oras)-path$/.exec(segment.expression)?.[1];
}
function toolInFolder(name) {
	const base = nameInFolder(name);
	return base !== void 0 && (Object.hasOwn(TOOLS, base) || /^(?:gradlew|mvnw)$/.test(base)) ? base : void 0;
}
function other(base, name, words, when, { input, source } = {}) {
	switch (base) {
		case "export":
			for (const word of words) {
				const folder = withoutStart(word, "DOCKER_CONFIG=");
				if (folder !== void 0) return [configChange("DOCKER_CONFIG", void 0, when, folder)];
			}
			return words.some((word) => literalPrefix$1(word).startsWith("DOCKER_AUTH_CONFIG=")) ? [unanalyzable("DOCKER_AUTH_CONFIG", when)] : [];
		case "find": return findOperations(words, when);
		case "sh":
		case "bash":
		case "dash": {
			const at = words.findIndex((word) => !/^[-+]/.test((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(word) ?? ""));
			const wrapped = buildToolOperations(baseName(words[at]) ?? "", words.slice(at + 1), when);
			if (wrapped !== void 0) return wrapped;
			if (source !== void 0 && isInstaller(source) && words.every((word) => !/\.sh$/.test((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(word) ?? ""))) return [];
			break;
		}
		case "xargs": return xargsCommand(words, when);
	}
	if (CHANGING.test(base) && words.some(isDockerFile)) return [unanalyzable("a change of docker's files", when)];
	return hasNoRegistryEffect(name, words, input) ? [] : [unanalyzable(shortened((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(name) ?? base, words), when)];
}
const CHANGING = /^(cp|mv|tee|install|ln|rm|sed)$/;
const isDockerFile = ({ segments }) => segments.some((segment) => "literal" in segment && /\.docker\b|\bcontainers\/auth\.json/.test(segment.literal));
function xargsCommand(words, when) {
	const { words: argv } = parseOptions(words, { optionsWithValue: [
		"-I",
		"-n",
		"-P",
		"-d",
		"-L",
		"-s",
		"-a",
		"-E"
	] }, true);
	const [name] = argv;
	const base = baseName(name);
	if (name === void 0) return [];
	if (base === void 0) return [unanalyzable("xargs", when)];
	return commandOperations({
		argv: [...argv, unknownValue("", name.location)],
		input: void 0,
		location: when.location,
		isConditional: true,
		overridesDockerConfig: false
	}, {
		...when,
		isConditional: true
	});
}
function findOperations(words, when) {
	return words.map(_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P).flatMap((text, index) => {
		if (!/^-(?:exec|execdir|ok|okdir)$/.test(text ?? "")) return [];
		const rest = words.slice(index + 1);
		const end = rest.findIndex((word) => /^\\?;$|^\+$/.test((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(word) ?? ""));
		return commandOperations({
			argv: (end < 0 ? rest : rest.slice(0, end)).map((word) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(word) === "{}" ? unknownValue("", word.location) : word),
			input: void 0,
			location: when.location,
			isConditional: true,
			overridesDockerConfig: false
		}, {
			...when,
			isConditional: true
		});
	});
}
function isInstaller(source) {
	const name = baseName(source[0]);
	if (name !== "curl" && name !== "wget") return false;
	const urls = source.map(literalPrefix$1).filter((text) => /^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+\//.test(text) || /^https:\/\/[\w.-]+$/.test(text));
	return urls.length > 0 && urls.every((url) => !/azurecr|login|push/i.test(url));
}
function shortened(name, words) {
	const first = words.map(_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P).find((word) => word !== void 0 && !word.startsWith("-") && word.trim() !== "");
	return (first === void 0 || !/^[\w./:@-]{1,60}$/.test(first) ? name : `${name} ${first}`).slice(0, 80);
}
const KNOWN_ACTIONS = new Set(Object.keys({
	"act10ns/slack": "action.yml@0e2c9c11",
	"aws-actions/configure-aws-credentials": "action.yml@0271a818",
	"bridgecrewio/checkov-action": "action.yml@0003648c",
	"chrnorm/deployment-action": "action.yml@012cbf9a",
	"coverallsapp/github-action": "action.yml@01356388",
	"dawidd6/action-download-artifact": "action.yml@07ab29fd",
	"dawidd6/action-get-tag": "action.yml@0ede4108",
	"dawidd6/action-send-mail": "action.yml@0037ae15",
	"dotnet/nbgv": "action.yml@0402eefa",
	"endbug/add-and-commit": "action.yml@018fe628",
	"fkirc/skip-duplicate-actions": "action.yml@05d2dac1",
	"gitleaks/gitleaks-action": "action.yml@07d6e4ed",
	"golang/govulncheck-action": "action.yml@07a01e42",
	"gradle/actions/setup-gradle": "setup-gradle/action.yml@06905c7a",
	"hadolint/hadolint-action": "action.yml@0c77515c",
	"irongut/codecoveragesummary": "action.yml@065eaf7b",
	"jacobtomlinson/gha-find-replace": "action.yml@099c88fb",
	"kyverno/action-install-chainsaw": "action.yml@094c1703",
	"ludeeus/action-shellcheck": "action.yaml@00209834",
	"lukka/get-cmake": "action.yml@0db9bc67",
	"marvinpinto/action-automatic-releases": "action.yml@3e115498",
	"mikefarah/yq": "action.yml@115c87e2",
	"nrwl/nx-set-shas": "action.yml@179f3c4d",
	"qetza/replacetokens-action": "action.yml@25639ca7",
	"reecetech/version-increment": "action.yml@0df84379",
	"s4u/maven-settings-action": "action.yml@00b26a60",
	"sarisia/actions-status-discord": "action.yml@19a9b10d",
	"styfle/cancel-workflow-action": "action.yml@00326b1b",
	"tailscale/github-action": "action.yml@01791466",
	"tibdex/github-app-token": "action.yml@04700951",
	"treosh/lighthouse-ci-action": "action.yml@05bf485d",
	"trilom/file-changes-action": "action.yml@0718c38d",
	"trstringer/manual-approval": "action.yaml@032592a0",
	"whelk-io/maven-settings-xml-action": "action.yml@04e2b634"
}));
// build/workflow/operations/actions.js
const READERS = {
	"docker/login-action": dockerLogin,
	"azure/docker-login": azureDockerLogin,
	"azure/container-actions/docker-login": azureDockerLogin,
	"azure/login": azureLogin,
	"docker/build-push-action": buildPush,
	"docker/bake-action": bake,
	"redhat-actions/podman-login": (step, when) => [login("podman login", credentialsOf$1(step), when)],
	"redhat-actions/push-to-registry": pushToRegistry,
	"redhat-actions/buildah-build": () => [],
	"azure/acr-build": acrBuild,
	"azure/container-apps-deploy-action": containerApps,
	"nick-fields/retry": retried,
	"nick-invision/retry": retried,
	"actions/github-script": githubScript
};
const NO_REGISTRY_EFFECT = [
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
	/^[^/]+\/(setup-|install-|[^/]+-installer$)/
];
function actionOperations(step, action, when) {
	const reader = Object.hasOwn(READERS, action) ? READERS[action] : void 0;
	if (reader !== void 0) return reader(step, when);
	if (restoresDockerConfig(step, action)) return [unanalyzable(action, when)];
	if (pushesAttestation(step, action)) return [write(action, when)];
	return KNOWN_ACTIONS.has(action) || NO_REGISTRY_EFFECT.some((pattern) => pattern.test(action)) ? [] : [unanalyzable(action, when)];
}
function pushesAttestation(step, action) {
	const push = given(step, "push-to-registry");
	return /^actions\/attest(?:$|-)/.test(action) && push !== void 0 && parseBoolean(push) !== false;
}
const restoresDockerConfig = (step, action) => !action.startsWith("actions/upload-") && (step.with.get("path")?.segments ?? []).some((segment) => "literal" in segment && /(?:^|[\s/])\.docker(?![\w.-])/.test(segment.literal));
function actionOutputs(step, action) {
	if (action !== "docker/metadata-action" || step.id === void 0) return new Map();
	const images = given(step, "images");
	if (images === void 0) return new Map();
	const tags = metadataImages(images).flatMap((image, index) => [
		...index > 0 ? [{
			literal: "\n",
			location: image.location
		}] : [],
		...image.segments.map((segment) => ({
			...segment,
			usedAt: image.location
		})),
		{
			literal: ":",
			location: image.location
		},
		{
			expression: `steps.${step.id}.outputs.version`,
			location: image.location
		}
	]);
	return tags.length === 0 ? new Map() : new Map([["tags", toValue(tags, images.location)]]);
}
function metadataImages(images) {
	return listOf(images, /\n/g).flatMap((line) => literalPrefix$1(line).startsWith("name=") ? listOf(line, /,/g).slice(0, 1) : listOf(line, /,/g)).flatMap((entry) => {
		const start = literalPrefix$1(entry);
		if (/^(enable|type)=/.test(start)) return [];
		const name = withoutStart(entry, "name=") ?? entry;
		return [toValue(lowerCase(name.segments), name.location)];
	});
}
function lowerCase(segments) {
	let isHost = true;
	return segments.flatMap((segment) => {
		if ("literal" in segment && segment.literal.includes("/")) isHost = false;
		if ("expression" in segment && isHost) return [segment];
		return mapSegments([segment], (text) => text.toLowerCase());
	});
}
function given(step, name) {
	const value = step.with.get(name);
	if (value === void 0) return void 0;
	const segments = trimmed(value.segments);
	return segments.length === 0 ? void 0 : toValue(segments, value.location);
}
const credentialsOf$1 = (step, registry = "registry") => ({
	registry: given(step, registry),
	userName: step.with.get("username"),
	password: step.with.get("password")
});
function dockerLogin(step, when) {
	const several = given(step, "registry-auth");
	if (several !== void 0) return registryAuth(several).map((entry) => login("docker/login-action", entry, when));
	return [login("docker/login-action", credentialsOf$1(step), when)];
}
function registryAuth(value) {
	const entries = [];
	for (const line of listOf(value, /\n/g)) {
		const isNew = literalPrefix$1(line).startsWith("-");
		const field = /^(?:-\s*)?(registry|username|password)\s*:\s*/.exec(literalPrefix$1(line));
		if (isNew) entries.push({ registry: void 0 });
		const entry = entries.at(-1);
		const text = field === null ? void 0 : withoutStart(line, field[0]);
		if (entry === void 0 || field === null || text === void 0) continue;
		if (field[1] === "registry") entry.registry = text;
		else if (field[1] === "username") entry.userName = text;
		else entry.password = text;
	}
	return entries;
}
function azureDockerLogin(step, when) {
	const credentials = credentialsOf$1(step, "login-server");
	return [configChange("azure/docker-login", credentials.registry, when), login("azure/docker-login", credentials, when)];
}
function azureLogin(step, when) {
	return [entraLogin("azure/login", howOf(step), when)];
}
function howOf(step) {
	const authType = given(step, "auth-type");
	if (authType !== void 0 && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(authType)?.toUpperCase() === "IDENTITY") return "managed-identity";
	if (given(step, "client-id") !== void 0) return "oidc";
	if (given(step, "tenant-id") !== void 0 || given(step, "subscription-id") !== void 0) return "unknown";
	return given(step, "creds") === void 0 ? "unknown" : "creds";
}
function buildPush(step, when) {
	if (/^v1(\.|$)/.test(step.uses?.ref ?? "")) return [unanalyzable("docker/build-push-action", when)];
	const push = given(step, "push");
	const pushes = push === void 0 ? false : parseBoolean(push);
	const toRegistry = [...listOf(step.with.get("outputs") ?? toValue([], when.location), /\n/g)].map(readOutput).filter(({ isPushed }) => isPushed !== false);
	const tags = listOf(step.with.get("tags") ?? toValue([], when.location), /[\n,]/g);
	const caches = listOf(step.with.get("cache-to") ?? toValue([], when.location), /\n/g).some(isRegistryCache) ? [write("docker/build-push-action", when)] : [];
	if (pushes === false && toRegistry.length === 0) return [...tags.map((image) => tag("docker/build-push-action", image, when)), ...caches];
	const isSure = pushes === true || toRegistry.some(({ isPushed }) => isPushed === true);
	const how = {
		...when,
		isConditional: when.isConditional || !isSure
	};
	const images = [...tags, ...toRegistry.flatMap(({ names }) => names)];
	if (images.length === 0) return [unanalyzable("docker/build-push-action", how)];
	return images.map((image) => transfer("push", "docker/build-push-action", image, how));
}
function bake(step, when) {
	const push = given(step, "push");
	const listed = (name) => listOf(step.with.get(name) ?? toValue([], when.location), /[\n,]/g);
	const set = listOf(step.with.get("set") ?? toValue([], when.location), /\n/g);
	const pushes = push === void 0 ? false : parseBoolean(push);
	const isPlain = set.length === 0 && given(step, "source") === void 0 && given(step, "workdir") === void 0;
	const tags = step.checkout !== void 0 && isPlain ? bakeTags(listed("files"), listed("targets"), step.checkout) : void 0;
	if (tags !== void 0 && tags.length > 0 && pushes !== void 0) return tags.map((image) => pushes ? transfer("push", "docker/bake-action", image, when) : tag("docker/bake-action", image, when));
	return bakeOperations("docker/bake-action", set, pushes, when);
}
function pushToRegistry(step, when) {
	const by = "redhat-actions/push-to-registry";
	const [registry, image] = [given(step, "registry"), given(step, "image")];
	if (image === void 0 || given(step, "username") !== void 0) return [unanalyzable(by, when)];
	const segments = registry === void 0 ? [...image.segments] : [
		...registry.segments,
		{
			literal: "/",
			location: registry.location
		},
		...image.segments
	];
	return [transfer("push", by, toValue(segments, (registry ?? image).location), when)];
}
function acrBuild(step, when) {
	const image = given(step, "image") ?? given(step, "repository");
	return image === void 0 ? [] : [transfer("push", "azure/acr-build", image, when, true)];
}
function containerApps(step, when) {
	return [
		"appsourcepath",
		"acrname",
		"acrusername"
	].some((name) => given(step, name) !== void 0) ? [unanalyzable("azure/container-apps-deploy-action", when)] : [];
}
function retried(step, when) {
	const command = given(step, "command");
	const shell = given(step, "shell");
	if (command === void 0 || shell !== void 0 && !/^(bash|sh)$/.test((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(shell) ?? "")) return [unanalyzable("nick-fields/retry", when)];
	const { commands, isPartial } = readBash(scriptOf(command), step.env, step.checkout);
	return [...isPartial ? [unanalyzable("nick-fields/retry", when)] : [], ...commands.flatMap((inner) => {
		const outer = contextOf(inner, when.isInAzureCliContainer);
		return commandOperations(inner, {
			...outer,
			isConditional: outer.isConditional || when.isConditional
		});
	})];
}
function githubScript(step, when) {
	return !(step.with.get("script") ?? toValue([], when.location)).segments.some((segment) => "literal" in segment && /\bexec|child_process|docker/i.test(segment.literal)) ? [] : [unanalyzable("actions/github-script", when)];
}
// build/workflow/operations/index.js
function operationsOf(step) {
	const read = stepOperations(step);
	const [first] = read.operations;
	if (!step.env.has("DOCKER_AUTH_CONFIG") || first === void 0) return read;
	const { location, isConditional, isInAzureCliContainer } = first;
	return {
		...read,
		operations: [unanalyzable("DOCKER_AUTH_CONFIG", {
			location,
			isConditional,
			isInAzureCliContainer
		}), ...read.operations]
	};
}
function stepOperations(step) {
	const action = step.uses?.action;
	const isInAzureCliContainer = action === "azure/cli";
	const when = {
		location: (step.uses ?? step).location,
		isConditional: step.isConditional,
		isInAzureCliContainer
	};
	if (step.script !== void 0) return scriptOperations(step, step.script, when);
	if (action === void 0) return {
		...NOTHING,
		setsUnknownNames: false
	};
	return {
		...NOTHING,
		operations: actionOperations(step, action, when),
		outputs: actionOutputs(step, action)
	};
}
function scriptOperations(step, script, when) {
	const reading = readScript(script, step);
	if (reading === void 0) return {
		...NOTHING,
		operations: [unanalyzable("a script in another language", when)]
	};
	const operations = reading.commands.flatMap((command) => {
		const own = contextOf(command, when.isInAzureCliContainer);
		return commandOperations(command, {
			...own,
			isConditional: own.isConditional || step.isConditional
		});
	});
	const env = step.isConditional ? new Map([...reading.env].map(([name, value]) => [name, afterCondition(name, value, step)])) : reading.env;
	return {
		operations: [
			...operations,
			...reading.isPartial ? [unanalyzable("a script that cannot be read as a whole", when)] : [],
			...reading.env.has("DOCKER_CONFIG") ? [configChange("DOCKER_CONFIG", void 0, when)] : []
		],
		env,
		setsUnknownNames: reading.setsUnknownNames || reading.isPartial,
		outputs: reading.outputs
	};
}
function afterCondition(name, value, step) {
	if (!(hasUnknown(value.segments) && value.segments.some((segment) => "literal" in segment)) || step.env.has(name)) return unknownValue(`$${name}`, step.location);
	return {
		...value,
		segments: value.segments.map((segment) => ({
			...segment,
			mayBeMissing: true
		}))
	};
}
const NOTHING = {
	operations: [],
	env: new Map(),
	setsUnknownNames: true,
	outputs: new Map()
};
function readScript(script, { env, checkout }) {
	switch (script.shell) {
		case "bash":
		case "sh": return /^[ \t]*\$(env:)?\w+[ \t]*=[^=]/m.test(script.text) ? readPowerShell(script, env) : readBash(script, env, checkout);
		case "powershell": return readPowerShell(script, env);
		case "other": return;
	}
}
// build/workflow/steps.js
function readSteps(list, frame) {
	const steps = [];
	const outputs = new Map();
	const skippable = [];
	for (const node of listOf$1(list)?.items ?? []) {
		if (frame.reader.budget.steps <= 0) break;
		if (mapOf(node) === void 0) continue;
		frame.reader.budget.steps--;
		const id = textOf$1(get(node, "id"))?.text;
		const read = readStep(node, id, {
			...frame,
			scope: {
				...frame.scope,
				steps: outputs
			}
		}, skippable);
		for (const step of read.steps) steps.push(step);
		if (id === void 0 || read.outputs.size === 0) continue;
		const sure = read.isSkippable ? credentialsOf(read.outputs) : read.outputs;
		if (sure.size > 0) outputs.set(id.toLowerCase(), sure);
		if (read.isSkippable) skippable.push({
			id: id.toLowerCase(),
			condition: read.condition,
			outputs: read.outputs
		});
	}
	return {
		steps,
		outputs
	};
}
const credentialsOf = (outputs) => new Map([...outputs].filter(([, { segments }]) => segments.some(isCredential)));
function outputsUnder(condition, sure, skippable) {
	const added = skippable.filter((producer) => implies(condition, producer.condition));
	return added.length === 0 ? sure : new Map([...sure, ...added.map(({ id, outputs }) => [id, outputs])]);
}
function implies(one, other) {
	if (one === void 0 || other === void 0) return false;
	if (one === other) return true;
	return !one.includes("||") && !other.includes("||") && one.split(" && ").includes(other);
}
function readStep(node, id, frame, skippable) {
	const { job, envOverrides } = frame;
	const seen = envOverrides.size === 0 ? job.env : new Map([...job.env, ...envOverrides]);
	const outer = {
		...frame.scope,
		env: seen
	};
	const ownCondition = conditionOf(textOf$1(get(node, "if")), contextOf$1(withEnv(outer, get(node, "env"))));
	const steps = outputsUnder(ownCondition.text, outer.steps, skippable);
	const scope = withEnv({
		...outer,
		steps
	}, get(node, "env"));
	const condition = both(frame.condition, ownCondition);
	const mayFailAlone = isTrueOrUnknown(get(node, "continue-on-error"), scope);
	const continueOnError = frame.continueOnError || mayFailAlone;
	const isSkippable = ownCondition.holds !== true || mayFailAlone;
	const usesText = textOf$1(get(node, "uses"));
	const given = valuesOf(get(node, "with"), scope, (name) => name.toLowerCase(), inputOfText);
	const composite = usesText === void 0 ? void 0 : compositeOf(usesText.text, frame);
	if (composite !== void 0 && usesText !== void 0) {
		const { reader } = frame;
		check(reader, composite.path, composite.root, actionFaults);
		noteFaults(reader, actionCallFaults(composite.root, new Set(given.keys()), usesText.text.trim(), usesText.location));
		const own = get(node, "env") === void 0 ? envOverrides : new Map([...envOverrides, ...valuesOf(get(node, "env"), {
			...scope,
			env: seen
		})]);
		return {
			...readComposite(composite, given, {
				...frame,
				scope,
				envOverrides: own,
				condition,
				continueOnError
			}),
			condition: ownCondition.text,
			isSkippable
		};
	}
	const uses = usesText === void 0 ? void 0 : usesOf(usesText);
	const script = scriptIn(node, uses, frame.shell, scope);
	const { operations, env, setsUnknownNames, outputs } = condition.holds === false ? {
		operations: [],
		env: new Map(),
		setsUnknownNames: false,
		outputs: new Map()
	} : operationsOf({
		location: node.location,
		id,
		uses,
		with: given,
		script,
		env: scope.env,
		isConditional: condition.holds === void 0,
		checkout: checkoutFor(node, frame, contextOf$1(scope))
	});
	if (setsUnknownNames || operations.some(({ kind }) => kind === "unanalyzable")) job.env = withoutEmpty(job.env);
	const set = mayFailAlone ? [...env.keys()].map((name) => [name, unknownValue(`$${name}`, node.location)]) : env;
	if (uses?.action === "actions/checkout" && isElsewhere(given)) job.isMoved = true;
	if (env.size > 0) job.env = new Map([...job.env, ...set]);
	const own = valuesOf(get(node, "env"), {
		...scope,
		env: seen
	});
	const segments = [...[...given.values(), ...own.values()].flatMap((value) => value.segments), ...script?.unknowns ?? []];
	return {
		steps: [{
			location: node.location,
			id,
			name: textOf$1(get(node, "name"))?.text,
			condition: condition.text,
			keepsForksOut: keepsForksOut(condition.text),
			continueOnError,
			uses,
			with: given,
			script,
			env: scope.env,
			secrets: new Map([...script === void 0 ? [] : (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_0__.u)(scope.env, script.text), ...(0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_0__.l)(segments)]),
			operations: operations.map((operation) => substituteOperation(continueOnError ? mayFail(operation) : operation, scope.substitutions))
		}],
		outputs,
		condition: ownCondition.text,
		isSkippable
	};
}
const withoutEmpty = (env) => [...env.values()].some(({ segments }) => segments.length === 0) ? new Map([...env].map(([name, value]) => [name, value.segments.length === 0 ? unknownValue(`$${name}`, value.location) : value])) : env;
const mayFail = (operation) => operation.kind === "pull" ? {
	...operation,
	isConditional: true
} : operation;
function substituteOperation(operation, substitutions) {
	if (substitutions.size === 0) return operation;
	if (operation.kind === "push" || operation.kind === "pull" || operation.kind === "tag") return {
		...operation,
		image: substitute(operation.image, substitutions)
	};
	if (operation.kind === "login" && operation.registry !== void 0) return {
		...operation,
		registry: substitute(operation.registry, substitutions)
	};
	return operation;
}
function compositeOf(uses, { reader, callStack }) {
	const folder = (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_0__.f)(uses);
	if (folder === void 0 || callStack.length >= 10 || reader.budget.steps < 0) return void 0;
	for (const name of ["action.yml", "action.yaml"]) {
		const path = folder === "" ? name : `${folder}/${name}`;
		const root = callStack.includes(path) ? void 0 : loaded(reader, path);
		if (root === void 0) continue;
		return textOf$1(get(get(root, "runs"), "using"))?.text === "composite" ? {
			path,
			root
		} : void 0;
	}
}
function readComposite({ path, root }, given, frame) {
	const outer = contextOf$1({
		...frame.scope,
		inputs: void 0,
		env: new Map()
	});
	const inputs = new Map();
	for (const { key, value } of entriesOf(get(root, "inputs"))) {
		const name = key.text.toLowerCase();
		const standard = textOf$1(get(value, "default"));
		const segments = given.get(name)?.segments.map((segment) => ({
			...segment,
			usedAt: segment.usedAt ?? segment.location
		})) ?? (standard === void 0 ? [] : operandOf(standard, outer).segments);
		inputs.set(name, textOperand(segments));
	}
	for (const [name, { segments }] of given) if (!inputs.has(name)) inputs.set(name, textOperand(segments));
	const scope = {
		...frame.scope,
		file: nameOf(frame.reader, path),
		inputs,
		steps: new Map()
	};
	const read = readSteps(get(get(root, "runs"), "steps"), {
		...frame,
		scope,
		shell: void 0,
		folder: void 0,
		callStack: [...frame.callStack, path]
	});
	const context = contextOf$1({
		...scope,
		steps: read.outputs,
		env: frame.job.env
	});
	return {
		steps: read.steps,
		outputs: outputsOf(get(root, "outputs"), context)
	};
}
function outputsOf(node, context) {
	const outputs = new Map();
	for (const { key, value } of entriesOf(node)) {
		const text = textOf$1(value) ?? textOf$1(get(value, "value"));
		if (text !== void 0) outputs.set(key.text.toLowerCase(), valueOfText(text, context));
	}
	return outputs;
}
const isElsewhere = (given) => {
	const path = given.get("path");
	const repository = given.get("repository");
	return path !== void 0 && !/^(?:\.?\/?)$/.test((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(path) ?? "?") || repository !== void 0 && !OWN_REPOSITORY.test((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.N)(repository));
};
const OWN_REPOSITORY = /^\$\{\{ github\.(?:repository|event\.pull_request\.head\.repo\.full_name) \}\}$/;
function checkoutFor(node, { reader, job, folder, callStack }, context) {
	if (job.isMoved === true) return void 0;
	const caller = callStack.at(-1);
	const action = caller === void 0 ? void 0 : folderOf(caller);
	const named = textOf$1(get(node, "working-directory")) ?? folder;
	const at = named === void 0 ? "" : pathOf(valueOfText(named, context), "", action);
	return {
		textOf: reader.context.textOf,
		prefix: reader.context.prefix,
		folder: at,
		actionFolder: action
	};
}
function isTrueOrUnknown(node, scope) {
	const text = textOf$1(node);
	if (text === void 0 || isNull(text)) return false;
	const said = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(valueOfText(text, contextOf$1(scope)));
	return said === void 0 || said === "true";
}
function usesOf({ text, location, trailingText }) {
	const written = text.trim();
	const version = /\bv?\d+(?:\.\d+)*\b/.exec(commentIn(trailingText))?.[0];
	const isImage = written.startsWith("docker://");
	const at = isImage ? written.indexOf(":", written.lastIndexOf("/") + 1) : written.lastIndexOf("@");
	const isSplit = at > (isImage ? 6 : 0) && !written.startsWith("./");
	return {
		action: (isSplit ? written.slice(0, at) : written).toLowerCase(),
		ref: isSplit ? written.slice(at + 1) : "",
		version,
		location
	};
}
const commentIn = (text) => text.includes("#") ? text.slice(text.indexOf("#") + 1) : "";
function scriptIn(node, uses, shell, scope) {
	const run = textOf$1(get(node, "run"));
	const context = contextOf$1(scope);
	if (run !== void 0) {
		const own = textOf$1(get(node, "shell"));
		return scriptOf$1(run, shellOf(own === void 0 ? shell : (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(valueOfText(own, context)), own !== void 0), context);
	}
	if (uses?.action !== "azure/cli" && uses?.action !== "azure/powershell") return void 0;
	const script = entriesOf(get(node, "with")).find(({ key }) => key.text.toLowerCase() === "inlinescript")?.value;
	return script?.kind === "text" ? scriptOf$1(script, uses.action === "azure/cli" ? "bash" : "powershell", context) : void 0;
}
function shellOf(named, isNamed) {
	if (named === void 0) return isNamed ? "other" : "bash";
	const program = /^\s*(?:\S*\/)?([^\s/]+)/.exec(named)?.[1]?.toLowerCase().replace(/\.exe$/, "");
	if (program === "bash" || program === "sh") return program;
	return program === "pwsh" || program === "powershell" ? "powershell" : "other";
}
// build/workflow/jobs.js
function readJobs(root, frame) {
	const entries = entriesOf(get(root, "jobs")).filter(({ value }) => value.kind === "map");
	const read = new Map();
	const outputs = new Map();
	const sure = new Map();
	const skippable = new Set();
	const workflow = {
		...frame,
		scope: withEnv(frame.scope, get(root, "env"))
	};
	for (const { key, value } of topologicalOrder(entries)) {
		const isBoundToNeeds = !RUNS_ANYWAY.test(textOf$1(get(value, "if"))?.text ?? "");
		const visible = isBoundToNeeds ? outputs : sure;
		const needs = new Map(needsOf(value).flatMap((need) => {
			const found = visible.get(need.toLowerCase());
			return found === void 0 ? [] : [[need.toLowerCase(), found]];
		}));
		const job = readJob(key.text, key.location, value, root, {
			...workflow,
			scope: {
				...workflow.scope,
				needs
			}
		});
		const id = key.text.toLowerCase();
		read.set(key.text, job);
		const isSkipped = isBoundToNeeds && needsOf(value).some((need) => skippable.has(need.toLowerCase()));
		if (job.isConditional || isSkipped) skippable.add(id);
		if (job.outputs.size === 0) continue;
		const seen = handedOn(id, job.outputs);
		outputs.set(id, seen);
		if (!skippable.has(id)) sure.set(id, seen);
	}
	return {
		jobs: entries.flatMap(({ key }) => read.get(key.text)?.jobs ?? []),
		outputs: sure
	};
}
const RUNS_ANYWAY = /\b(?:always|cancelled|failure)\s*\(/i;
function topologicalOrder(jobs) {
	const waiting = new Map();
	const missing = new Map();
	for (const job of jobs) {
		const needs = new Set(needsOf(job.value).map((id) => id.toLowerCase()));
		missing.set(job, needs.size);
		for (const need of needs) waiting.set(need, [...waiting.get(need) ?? [], job]);
	}
	const ordered = jobs.filter((job) => missing.get(job) === 0);
	for (const done of ordered) for (const job of waiting.get(done.key.text.toLowerCase()) ?? []) {
		const remaining = (missing.get(job) ?? 0) - 1;
		missing.set(job, remaining);
		if (remaining === 0) ordered.push(job);
	}
	const found = new Set(ordered);
	return [...ordered, ...jobs.filter((job) => !found.has(job))];
}
function needsOf(job) {
	const needs = get(job, "needs");
	return (needs === void 0 || isNull(needs) ? [] : listOf$1(needs)?.items ?? [needs]).flatMap((item) => textOf$1(item)?.text ?? []);
}
function readJob(id, location, node, root, frame) {
	const { reader, scope } = frame;
	const combinations = combinationsHere(node, frame);
	const count = (combinations?.length ?? 1) * (listOf$1(get(node, "steps"))?.items.length ?? 1);
	const isTooMuch = combinations !== void 0 && combinations.length > 1 && count > reader.budget.steps;
	const rows = combinations === void 0 || isTooMuch ? [void 0] : combinations;
	const names = matrixNames(get(node, "strategy"), scope);
	const reads = rows.map((matrix) => readCombination(id, location, node, root, {
		...frame,
		scope: {
			...scope,
			matrix,
			matrixNames: names
		}
	}));
	return {
		jobs: reads.map(({ job }) => job),
		outputs: sharedOutputs(reads.map(({ outputs }) => outputs)),
		isConditional: reads.some(({ isConditional }) => isConditional)
	};
}
function combinationsHere(job, { scope, reader }) {
	const matrix = get(get(job, "strategy"), "matrix");
	if (matrix === void 0 || reader.budget.steps <= 0) return void 0;
	const used = usedOfMatrix(job);
	return used.size === 0 ? void 0 : combinationsOf(matrix, scope, (name) => used.has(name) || used.has("*"));
}
function usedOfMatrix(job) {
	const used = new Set();
	const values = entriesOf(job).flatMap(({ key, value }) => key.text === "name" ? [] : [value]);
	for (const { text } of textsIn(...values)) for (const [, name] of text.matchAll(/\bmatrix\b(?:\.([\w-]+))?/gi)) used.add(name?.toLowerCase() ?? "*");
	return used;
}
function sharedOutputs(outputs) {
	const [first = new Map(), ...others] = outputs;
	if (others.length === 0) return first;
	const isEverywhere = (name, value) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(value) !== void 0 && others.every((other) => sameText(other.get(name), value));
	return new Map([...first].filter(([name, value]) => isEverywhere(name, value)));
}
const sameText = (one, other) => one !== void 0 && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(one) !== void 0 && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(one) === (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(other);
function readCombination(id, location, node, root, frame) {
	const { reader } = frame;
	const own = conditionOf(textOf$1(get(node, "if")), contextOf$1(frame.scope));
	const condition = both(frame.condition, own);
	const scope = withEnv(frame.scope, get(node, "env"));
	const said = permissionsOf(node) ?? permissionsOf(root);
	const permissions = frame.permissions === void 0 ? said ?? "unknown" : allowed(said, frame.permissions);
	const runner = runnerOf(get(node, "runs-on"), scope);
	const called = calledBy(node, {
		...frame,
		scope,
		permissions,
		condition
	});
	const shell = shellIn(node) ?? shellIn(root);
	const env = { env: scope.env };
	const { steps, outputs } = readSteps(get(node, "steps"), {
		reader,
		scope,
		job: env,
		envOverrides: new Map(),
		condition: {
			text: void 0,
			holds: condition.holds !== false
		},
		continueOnError: false,
		shell: shell === void 0 ? runner.os === "windows" ? "pwsh" : void 0 : (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(valueOfText(shell, contextOf$1(scope))) ?? "",
		folder: folderIn(node) ?? folderIn(root),
		callStack: []
	});
	const end = contextOf$1({
		...scope,
		env: env.env,
		steps: outputs
	});
	const job = {
		id,
		name: textOf$1(get(node, "name"))?.text,
		location,
		needs: needsOf(node),
		condition: own.text,
		keepsForksOut: keepsForksOut(own.text),
		permissions,
		hasEnvironment: isPresent(get(node, "environment")),
		runner: runner.kind,
		os: runner.os,
		hasContainer: isPresent(get(node, "container")),
		container: containerOf(get(node, "container"), scope),
		services: servicesOf(get(node, "services"), scope),
		matrixNames: scope.matrixNames,
		outputs: jobOutputsOf(get(node, "outputs"), end),
		neededOutputs: neededOutputsOf(node),
		calls: called?.call,
		steps,
		stepIds: new Set((listOf$1(get(node, "steps"))?.items ?? []).flatMap((step) => textOf$1(get(step, "id"))?.text.toLowerCase() ?? []))
	};
	const isConditional = own.holds !== true;
	return {
		job,
		outputs: called?.outputs ?? outputsOf(get(node, "outputs"), end),
		isConditional
	};
}
const shellIn = (node) => textOf$1(get(get(get(node, "defaults"), "run"), "shell"));
const folderIn = (node) => textOf$1(get(get(get(node, "defaults"), "run"), "working-directory"));
const isPresent = (node) => node !== void 0 && !isNull(node);
const isNamedIn = (on) => [on, ...listOf$1(on)?.items ?? []].some((each) => textOf$1(each)?.text === "workflow_call");
function runnerOf(node, scope) {
	const said = resolved(node, scope);
	const labelled = said?.kind === "map" ? get(said, "labels") : said;
	const labels = (labelled === void 0 ? [] : listOf$1(labelled)?.items ?? [labelled]).map((item) => {
		const text = textOf$1(item);
		return text === void 0 ? void 0 : (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(valueOfText(text, contextOf$1(scope)))?.toLowerCase();
	});
	const os = [
		"windows",
		"macos",
		"linux"
	].find((name) => labels.some((label) => OS_LABELS[name].test(label ?? "")));
	if (labels.includes("self-hosted")) return {
		kind: "self-hosted",
		os: os ?? "unknown"
	};
	return {
		kind: said?.kind !== "map" && labels.length === 1 && /^(?:ubuntu|windows|macos)-/.test(labels[0] ?? "") ? "github-hosted" : "unknown",
		os: os ?? "unknown"
	};
}
const OS_LABELS = {
	windows: /windows/,
	macos: /macos/,
	linux: /ubuntu|linux/
};
function calledBy(node, frame) {
	const uses = textOf$1(get(node, "uses"));
	if (uses === void 0) return void 0;
	const { scope } = frame;
	const secrets = get(node, "secrets");
	const isInherit = textOf$1(secrets)?.text === "inherit";
	const lower = (name) => name.toLowerCase();
	const read = readCalled(uses.text.trim(), uses.location, get(node, "with"), frame);
	return {
		call: {
			uses: uses.text.trim(),
			location: uses.location,
			with: valuesOf(get(node, "with"), scope, lower),
			secrets: isInherit ? "inherit" : secrets === void 0 || isNull(secrets) ? "none" : valuesOf(secrets, scope, lower),
			workflow: read?.workflow
		},
		outputs: read?.outputs ?? new Map()
	};
}
function readCalled(uses, location, given, frame) {
	const { reader, scope, callStack } = frame;
	const path = (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_0__.f)(uses);
	if (path === void 0 || callStack.includes(path) || callStack.length >= 10 || reader.budget.steps < 0) return void 0;
	const root = loaded(reader, path);
	const trigger = get(get(root, "on"), "workflow_call");
	if (root?.kind !== "map") return void 0;
	if (trigger !== void 0 || isNamedIn(get(root, "on"))) noteFaults(frame.reader, callFaults(root, given, uses, location));
	const called = {
		...scope,
		file: nameOf(reader, path),
		env: new Map(),
		inputs: inputsOf$1(get(trigger, "inputs"), given, scope),
		matrix: void 0,
		matrixNames: void 0,
		steps: new Map(),
		needs: new Map()
	};
	check(reader, path, root, workflowFaults);
	const { jobs, outputs } = readJobs(root, {
		...frame,
		scope: called,
		callStack: [...callStack, path]
	});
	const declared = entriesOf(get(trigger, "secrets")).map(({ key, value }) => [key.text.toLowerCase(), { required: textOf$1(get(value, "required"))?.text === "true" }]);
	return {
		workflow: {
			file: called.file,
			jobs,
			declaredSecrets: new Map(declared),
			usedSecrets: secretsOfFile(root)
		},
		outputs: outputsOf(get(trigger, "outputs"), contextOf$1({
			...called,
			jobs: outputs
		}))
	};
}
function inputsOf$1(declared, given, scope) {
	const context = contextOf$1(scope);
	const values = new Map(entriesOf(given).map(({ key, value }) => [key.text.toLowerCase(), textOf$1(value)]));
	const outer = contextOf$1({
		...scope,
		env: new Map(),
		matrix: void 0
	});
	return new Map(entriesOf(declared).map(({ key, value }) => {
		const name = key.text.toLowerCase();
		const type = textOf$1(get(value, "type"))?.text;
		const own = values.get(name);
		const standard = textOf$1(get(value, "default"));
		const operand = own === void 0 ? standard && operandOf(standard, outer) : operandOf(own, context);
		if (operand !== void 0) return [name, type === "string" ? textOperand(operand.segments) : operand];
		if (type === "boolean") return [name, knownOperand(new BooleanData(false), key.location)];
		return [name, type === "number" ? knownOperand(new NumberData(0), key.location) : textOperand([])];
	}));
}
// build/workflow/read.js
function readWorkflow(file, text, context) {
	const reader = newReader(context);
	const root = parsed$1(reader, file, text);
	if (root === void 0) return {
		workflow: void 0,
		problems: reader.problems
	};
	if (isNull(root)) return {
		workflow: {
			file,
			triggers: new Map(),
			jobs: [],
			inputs: new Set(),
			faults: [],
			ignores: []
		},
		problems: []
	};
	if (root.kind !== "map" || get(root, "jobs")?.kind !== "map") return {
		workflow: void 0,
		problems: [{
			location: root.location,
			kind: "not-a-workflow",
			text: ""
		}]
	};
	check(reader, file, root, workflowFaults);
	const triggers = triggersOf(get(root, "on"));
	const [only] = triggers.size === 1 ? triggers : [];
	const event = only === void 0 || only[0] === "workflow_call" ? void 0 : knownOperand(new StringData(only[0]), only[1]);
	const { jobs } = readJobs(root, {
		reader,
		scope: {
			file,
			env: new Map(),
			inputs: void 0,
			matrix: void 0,
			matrixNames: void 0,
			steps: new Map(),
			needs: new Map(),
			jobs: new Map(),
			event,
			substitutions: new Map([...context.substitutions].filter(([name]) => !OF_ONE_JOB.test(name))),
			budget: reader.budget
		},
		permissions: void 0,
		condition: ALWAYS,
		callStack: [file.slice(context.prefix?.length ?? 0)]
	});
	return {
		workflow: {
			file,
			triggers,
			jobs,
			inputs: inputsOf(get(root, "on")),
			faults: reader.faults,
			ignores: reader.ignores
		},
		problems: reader.problems
	};
}
const OF_ONE_JOB = /\$|\b(?:env|job|jobs|matrix|needs|runner|steps|strategy)\b/;
function triggersOf(node) {
	const names = node?.kind === "map" ? [...node.entries.values()].map(({ key }) => key) : listOf$1(node)?.items ?? [node];
	return new Map(names.flatMap((name) => {
		const text = textOf$1(name);
		return text === void 0 || text.text === "" ? [] : [[text.text.toLowerCase(), text.location]];
	}));
}
const inputsOf = (on) => new Set(["workflow_dispatch", "workflow_call"].flatMap((trigger) => entriesOf(get(get(on, trigger), "inputs")).map(({ key }) => key.text.toLowerCase())));
// build/workflow/read-redacted.js
function readRedacted(file, text, context, register) {
	const read = readWorkflow(file, text, context);
	const secrets = read.workflow === void 0 ? [] : (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_0__.t)(read.workflow);
	for (const secret of secrets) register(secret.text);
	if (secrets.length === 0) return read;
	const without = (path, before) => secrets.filter(({ location }) => location.file === path).reduce((covered, { text: secret, location }) => mask(covered, secret, location), before);
	const textOf = (path) => {
		const other = context.textOf(path);
		return other === void 0 ? void 0 : without(`${context.prefix ?? ""}${path}`, other);
	};
	const covered = readWorkflow(file, without(file, text), {
		...context,
		textOf
	});
	return covered.workflow !== void 0 && (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_0__.t)(covered.workflow).length === secrets.length && !isCoveredElsewhere(covered.workflow) ? covered : read;
}
const isCoveredElsewhere = (workflow) => (0,_hardcoded_js__WEBPACK_IMPORTED_MODULE_0__.a)(workflow).flatMap(_hardcoded_js__WEBPACK_IMPORTED_MODULE_0__.o).flatMap(({ operation }) => [
	"registry" in operation ? operation.registry : void 0,
	"userName" in operation ? operation.userName : void 0,
	"image" in operation ? operation.image : void 0
]).some((value) => value?.segments.some((segment) => "literal" in segment && segment.literal.includes(MASK_CHARACTER)));
const MASK_CHARACTER = "•";
function mask(text, secret, { line, column }) {
	const before = text.split("\n", line - 1).reduce((length, each) => length + each.length + 1, 0);
	const at = text.indexOf(secret, before + column - 1);
	return at < 0 ? text : text.slice(0, at) + MASK_CHARACTER.repeat(secret.length) + text.slice(at + secret.length);
}



/***/ })

};
;