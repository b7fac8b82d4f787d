"use strict";
exports.id = 573;
exports.ids = [573];
exports.modules = {

/***/ 3573:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ unifiedDiff),
/* harmony export */   i: () => (/* binding */ changedLines),
/* harmony export */   n: () => (/* binding */ writeFixed),
/* harmony export */   r: () => (/* binding */ isFixable),
/* harmony export */   t: () => (/* binding */ fixFiles)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2363);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8317);
/* harmony import */ var _note_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7616);
/* harmony import */ var _workflow_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9189);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9621);
/* harmony import */ var _dist_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5024);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3994);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_4__);








// build/fixes/diff.js
const CONTEXT = 3;
function unifiedDiff(file, before, after) {
	if (before === after) return "";
	const path = /[\s"\\]/.test(file) ? JSON.stringify : (text) => text;
	return `--- ${path(`a/${file}`)}\n+++ ${path(`b/${file}`)}\n${hunks(before, after).map(hunkText).join("")}`;
}
const changedLines = (before, after) => rowsOf(before, after).filter(({ sign }) => sign !== " ").map(({ sign, line }) => sign + line.replace(/\r?\n$/, ""));
function hunks(before, after) {
	const rows = rowsOf(before, after);
	const context = new Set();
	rows.forEach(({ sign }, index) => {
		if (sign === " ") return;
		for (let at = Math.max(0, index - CONTEXT); at <= Math.min(rows.length - 1, index + CONTEXT); at++) context.add(at);
	});
	const found = [];
	let [oldLine, newLine] = [1, 1];
	rows.forEach((row, index) => {
		if (context.has(index)) {
			if (!context.has(index - 1)) found.push({
				rows: [],
				oldStart: oldLine,
				newStart: newLine
			});
			found.at(-1)?.rows.push(row);
		}
		if (row.sign !== "+") oldLine++;
		if (row.sign !== "-") newLine++;
	});
	return found;
}
function hunkText({ rows, oldStart, newStart }) {
	const range = (start, sign) => {
		const count = rows.filter((row) => row.sign === " " || row.sign === sign).length;
		return `${sign}${count === 0 ? start - 1 : start},${count}`;
	};
	const lines = rows.map(({ sign, line }) => line.endsWith("\n") ? `${sign}${line}` : `${sign}${line}\n\\ No newline at end of file\n`);
	return `@@ ${range(oldStart, "-")} ${range(newStart, "+")} @@\n${lines.join("")}`;
}
const linesOf = (text) => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
function rowsOf(before, after) {
	const [old, made] = [linesOf(before), linesOf(after)];
	const trace = [];
	let reach = new Map([[1, 0]]);
	for (let edits = 0; edits <= old.length + made.length; edits++) {
		trace.push(reach);
		const next = new Map(reach);
		for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
			let x = startOf(reach, diagonal, edits);
			while (x < old.length && x - diagonal < made.length && old[x] === made[x - diagonal]) x++;
			next.set(diagonal, x);
			if (x >= old.length && x - diagonal >= made.length) return rowsBack(old, made, trace);
		}
		reach = next;
	}
	return [];
}
const isDown = (reach, diagonal, edits) => diagonal === -edits || diagonal !== edits && (reach.get(diagonal - 1) ?? 0) < (reach.get(diagonal + 1) ?? 0);
const startOf = (reach, diagonal, edits) => isDown(reach, diagonal, edits) ? reach.get(diagonal + 1) ?? 0 : (reach.get(diagonal - 1) ?? 0) + 1;
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
			rows.push({
				sign: " ",
				line: old[x] ?? ""
			});
		}
		if (edits === 0) break;
		if (down) {
			y--;
			rows.push({
				sign: "+",
				line: made[y] ?? ""
			});
		} else {
			x--;
			rows.push({
				sign: "-",
				line: old[x] ?? ""
			});
		}
	}
	return rows.reverse();
}
// build/fixes/edits.js
function offsetOf(text, { line, column }) {
	let start = 0;
	for (let at = 1; at < line; at++) {
		const end = text.indexOf("\n", start);
		if (end < 0) return void 0;
		start = end + 1;
	}
	const offset = start + column - 1;
	return offset <= lineEnd(text, start) ? offset : void 0;
}
const lineStart = (text, offset) => text.lastIndexOf("\n", offset - 1) + 1;
function lineEnd(text, offset) {
	const end = text.indexOf("\n", offset);
	return end < 0 ? text.length : end;
}
function lineBreakAt(text, offset) {
	const end = text.indexOf("\n", offset);
	const at = end < 0 ? text.indexOf("\n") : end;
	return at > 0 && text[at - 1] === "\r" ? "\r\n" : "\n";
}
const overlaps = (one, other) => one.start < other.end && other.start < one.end;
const isSame = (one, other) => one.start === other.start && one.end === other.end && one.text === other.text;
function combine(edits, more) {
	const added = more.filter((edit) => !edits.some((other) => isSame(edit, other)));
	return added.some((edit) => edits.some((other) => overlaps(edit, other))) ? void 0 : [...edits, ...added];
}
function applyEdits(text, edits) {
	let result = "";
	let from = 0;
	for (const edit of edits.toSorted((one, other) => one.start - other.start)) {
		result += text.slice(from, edit.start) + edit.text;
		from = edit.end;
	}
	return result + text.slice(from);
}
function lineAfter(text, edits, line) {
	const start = offsetOf(text, {
		line,
		column: 1
	}) ?? text.length;
	return edits.filter((edit) => edit.start <= start && edit.end <= start).reduce((sum, edit) => sum + breaksIn(edit.text) - breaksIn(text.slice(edit.start, edit.end)), line);
}
const breaksIn = (text) => text.split("\n").length - 1;
// build/fixes/source.js
var import_dist = (0,_dist_js__WEBPACK_IMPORTED_MODULE_2__.t)();
const sourceOf = (text) => ({
	text,
	document: (0, import_dist.parseDocument)(text, {
		schema: "failsafe",
		strict: false,
		uniqueKeys: false,
		logLevel: "silent"
	})
});
function scalarAt({ text, document }, location) {
	const offset = offsetOf(text, location);
	if (offset === void 0) return void 0;
	let found;
	(0, import_dist.visit)(document, { Scalar(_, node, path) {
		const [start = 0, end = 0] = node.range ?? [];
		if (offset < start || offset >= Math.max(end, start + 1)) return void 0;
		found = {
			node,
			start,
			end,
			pairs: path.filter(import_dist.isPair),
			map: path.findLast(import_dist.isMap),
			isInFlow: path.some((each) => "flow" in each && each.flow === true),
			offset
		};
		return import_dist.visit.BREAK;
	} });
	return found;
}
const pairOf = (map, key) => (0, import_dist.isMap)(map) ? map.items.find(({ key: each }) => keyText(each) === key) : void 0;
const keyText = (key) => (0, import_dist.isScalar)(key) && typeof key.value === "string" ? key.value : "";
const jobPair = ({ document }, id) => pairOf(pairOf(document.contents, "jobs")?.value, id);
const isShared = (node) => (0, import_dist.isAlias)(node) || ((0, import_dist.isMap)(node) || (0, import_dist.isScalar)(node)) && node.anchor !== void 0;
function insertLines({ text }, { key, value }, lines) {
	if (!(0, import_dist.isScalar)(key) || !(0, import_dist.isMap)(value) || value.flow === true || isShared(value)) return void 0;
	const first = value.items[0]?.key;
	const [keyStart, at] = [key.range?.[0], (0, import_dist.isScalar)(first) ? first.range?.[0] : void 0];
	if (keyStart === void 0 || at === void 0) return void 0;
	const indentation = text.slice(lineStart(text, at), at);
	const end = lineEnd(text, keyStart);
	if (!/^ *$/.test(indentation) || at <= end) return void 0;
	const lineBreak = lineBreakAt(text, keyStart);
	const inserted = lines.map((line) => `${indentation}${line}${lineBreak}`).join("");
	return {
		start: end + 1,
		end: end + 1,
		text: inserted
	};
}
function encoded(text, { type }) {
	if (type === import_dist.Scalar.QUOTE_SINGLE) return text.replaceAll("'", "''");
	return type === import_dist.Scalar.QUOTE_DOUBLE ? text.replace(/["\\]/g, "\\$&") : text;
}
// build/fixes/access.js
function idTokenPermission({ location, values }, source) {
	if (location === void 0) return void 0;
	if (values.isSet !== true) return newPermissions(values.job ?? "", source);
	const scalar = scalarAt(source, location);
	const pair = scalar?.pairs.at(-1);
	if (scalar === void 0 || pair === void 0) return void 0;
	if (pair.key === scalar.node) return keyText(pair.key) === "permissions" ? addedPermission(pair, source) : void 0;
	if (keyText(pair.key) !== "id-token" || isShared(scalar.node)) return void 0;
	const quote = scalar.node.type === import_dist.Scalar.QUOTE_DOUBLE || scalar.node.type === import_dist.Scalar.QUOTE_SINGLE ? 1 : 0;
	return [{
		start: scalar.start + quote,
		end: scalar.end - quote,
		text: "write"
	}];
}
const PERMISSION = "id-token: write";
function addedPermission(pair, source) {
	const { value } = pair;
	if (!(0, import_dist.isMap)(value) || isShared(value)) return void 0;
	if (value.flow !== true) {
		const line = insertLines(source, pair, [PERMISSION]);
		return line === void 0 ? void 0 : [line];
	}
	const start = value.range?.[0];
	if (start === void 0 || source.text[start] !== "{") return void 0;
	if (value.items.length === 0) {
		const end = value.range?.[1] ?? start;
		return /^\{\s*\}$/.test(source.text.slice(start, end)) ? [{
			start,
			end,
			text: `{ ${PERMISSION} }`
		}] : void 0;
	}
	const at = start + 1 + (/^ */.exec(source.text.slice(start + 1))?.[0].length ?? 0);
	return [{
		start: at,
		end: at,
		text: `${PERMISSION}, `
	}];
}
function newPermissions(id, source) {
	const job = jobPair(source, id);
	if (job === void 0 || !(0, import_dist.isMap)(job.value) || pairOf(job.value, "permissions") !== void 0) return void 0;
	const [start = 0, end = 0] = job.value.range ?? [];
	const text = source.text.slice(start, end);
	const [envStart = 0, envEnd = 0] = rangeOf$1(pairOf(source.document.contents, "env")?.value);
	const used = `${source.text.slice(envStart, envEnd)}\n${text}`;
	const actions = [...text.matchAll(/\buses["']?\s*:\s*["']?([^\s"'@#,}]{1,200})/g)].map(([, action = ""]) => action);
	if (/github[._]token|\bgh\s|ghcr\.io/i.test(used) || used.split("\n").some(writesByGit)) return void 0;
	if (!actions.every((action) => READS_ONLY.test(action))) return void 0;
	const lines = insertLines(source, job, [
		"permissions:",
		`  ${PERMISSION}`,
		"  contents: read"
	]);
	return lines === void 0 ? void 0 : [lines];
}
const writesByGit = (line) => (0,_text_js__WEBPACK_IMPORTED_MODULE_5__.r)(line, /\bgit\s/gi, /\b(?:push|tag)\b/i, 100) !== void 0;
const rangeOf$1 = (node) => (0, import_dist.isMap)(node) ? node.range ?? [] : [];
const READS_ONLY = /^(?:azure\/(?:login|cli|docker-login|webapps-deploy|container-apps-deploy-action|aks-set-context|setup-kubectl|setup-helm|k8s-deploy|k8s-set-context)|docker\/(?:login-action|build-push-action|setup-buildx-action|setup-qemu-action|metadata-action|bake-action)|actions\/(?:checkout|cache|setup-[a-z]+|upload-artifact|download-artifact))$/i;
// build/fixes/actions.js
const INPUTS = {
	"azure/login": [...[
		"creds",
		"client-id",
		"tenant-id",
		"subscription-id",
		"enable-azpssession",
		"environment"
	], ...[
		"allow-no-subscriptions",
		"audience",
		"auth-type"
	]],
	"docker/login-action": [
		"registry",
		"username",
		"password",
		"ecr",
		"logout"
	]
};
function newerMajor({ location, values, evidence }, source) {
	const scalar = location === void 0 || values.cause !== "runtime" ? void 0 : scalarAt(source, location);
	const [, version] = /@(v\d+)$/.exec((0,_note_js__WEBPACK_IMPORTED_MODULE_6__.n)(evidence.find(({ label }) => label === "action")?.expected ?? "")) ?? [];
	const known = INPUTS[values.action];
	if (scalar === void 0 || version === void 0 || known === void 0) return void 0;
	const inputs = pairOf(scalar.map, "with")?.value;
	if (((0, import_dist.isMap)(inputs) ? inputs.items.map(({ key }) => keyText(key).toLowerCase()) : []).some((name) => !known.includes(name))) return void 0;
	const written = source.text.slice(scalar.start, scalar.end);
	const found = /@(v?\d{1,4}(?:\.\d{1,6}){0,3})["']?$/.exec(written);
	if (found?.[1] === void 0) return void 0;
	const start = scalar.start + found.index + 1;
	return [{
		start,
		end: start + found[1].length,
		text: version
	}];
}
// build/fixes/fork-guard.js
const GUARD = "github.event_name != 'pull_request' || github.event.pull_request.head.repo.full_name == github.repository";
function forkGuard({ values }, source) {
	const job = jobPair(source, values.job);
	if (job === void 0 || isShared(job.value)) return void 0;
	return (values.isVariable === true ? void 0 : guardedSteps(job, source)) ?? guardedJob(job, source);
}
function guardedJob(job, source) {
	const condition = pairOf(job.value, "if");
	if (condition === void 0) {
		const line = insertLines(source, job, [`if: ${GUARD}`]);
		return line === void 0 ? void 0 : [line];
	}
	return (0, import_dist.isScalar)(condition.value) ? combined(condition.value, source) : void 0;
}
function combined(scalar, { text }) {
	const [start = 0, end = 0] = scalar.range ?? [];
	const isQuoted = scalar.type === import_dist.Scalar.QUOTE_DOUBLE || scalar.type === import_dist.Scalar.QUOTE_SINGLE;
	if (isShared(scalar) || scalar.type !== import_dist.Scalar.PLAIN && !isQuoted) return void 0;
	const quote = isQuoted ? 1 : 0;
	const written = text.slice(start + quote, end - quote);
	if (/[\r\n]/.test(written) || written.trim() === "" || written.length > 1e3) return void 0;
	const [, expression = ""] = /^\$\{\{([^{}]*)\}\}$/.exec(written.trim()) ?? [];
	const inside = expression.trim();
	if (inside === "" && written.includes("${{")) return void 0;
	const from = start + quote + (inside === "" ? 0 : written.indexOf(inside));
	const to = inside === "" ? end - quote : from + inside.length;
	return [{
		start: from,
		end: from,
		text: encoded(`(${GUARD}) && (`, scalar)
	}, {
		start: to,
		end: to,
		text: ")"
	}];
}
function guardedSteps(job, source) {
	const { document } = source;
	const list = pairOf(job.value, "steps")?.value;
	const isAlone = !isNeeded(keyText(job.key), pairOf(document.contents, "jobs")?.value);
	if (!(0, import_dist.isSeq)(list) || !isAlone || isShared(list) || namesSecret(pairOf(document.contents, "env"), source)) return void 0;
	if (((0, import_dist.isMap)(job.value) ? job.value.items.filter(({ key }) => keyText(key) !== "steps") : []).some((pair) => namesSecret(pair, source))) return void 0;
	const edits = [];
	let pushes = 0;
	for (const step of list.items) {
		if (!(0, import_dist.isMap)(step) || isShared(step) || step.flow === true) return void 0;
		const uses = textAt(step, "uses").toLowerCase();
		if (LOGS_IN.test(uses) || logsInByCommand(step)) edits.push(guardedStep(step, source));
		else if (namesSecret(step, source)) return void 0;
		else if (uses.startsWith("docker/build-push-action@")) {
			const push = pushOf(step);
			if (push === void 0) return void 0;
			pushes += push.length;
			edits.push(push);
		} else if (uses === "" ? !isPlainCommand(step) : !BUILDS_ONLY.test(uses)) return void 0;
	}
	if (pushes === 0 || edits.includes(void 0)) return void 0;
	return edits.flatMap((edit) => edit ?? []);
}
const LOGS_IN = /^(?:docker\/login-action|azure\/(?:docker-login|login))@/;
const BUILDS_ONLY = /^(?:actions\/(?:checkout|cache|setup-[a-z]+|upload-artifact)|docker\/(?:setup-buildx-action|setup-qemu-action|metadata-action))@/;
const textAt = (map, key) => {
	const value = pairOf(map, key)?.value;
	return (0, import_dist.isScalar)(value) && typeof value.value === "string" ? value.value.trim() : "";
};
const logsInByCommand = (step) => /^az acr login(?: [\w${}. -]+)?$/.test(textAt(step, "run"));
const isPlainCommand = (step) => !WITH_REGISTRIES.test(textAt(step, "run"));
const WITH_REGISTRIES = /docker|podman|buildah|nerdctl|compose|skopeo|crane|oras|helm|kubectl|cosign|\baz\b|acr|registry|deploy|digest|\.sh\b|\bmake\b/i;
function isNeeded(id, jobs) {
	return ((0, import_dist.isMap)(jobs) ? jobs.items.map(({ value }) => pairOf(value, "needs")?.value) : []).some((need) => {
		return ((0, import_dist.isSeq)(need) ? need.items : [need]).some((item) => (0, import_dist.isScalar)(item) && String(item.value).toLowerCase() === id.toLowerCase());
	});
}
function namesSecret(node, { text }) {
	if (node === void 0) return false;
	const [from, to] = (0, import_dist.isMap)(node) ? [node, node] : [node.key, node.value];
	const [start = 0] = rangeOf(from);
	const [, end = text.length] = rangeOf(to ?? from);
	return /secrets|github\.token/i.test(text.slice(start, end));
}
const rangeOf = (node) => (0, import_dist.isMap)(node) || (0, import_dist.isScalar)(node) || (0, import_dist.isSeq)(node) ? node.range ?? [] : [];
function pushOf(step) {
	const inputs = pairOf(step, "with")?.value;
	if (!(0, import_dist.isMap)(inputs) || inputs.flow === true || isShared(inputs) || pairOf(step, "if") !== void 0) return void 0;
	const names = inputs.items.map(({ key }) => keyText(key).toLowerCase());
	if (names.some((name) => /^(?:outputs|build-contexts|load|attests)$/.test(name))) return void 0;
	if (names.includes("cache-to") && !/^type=(?:gha|local|inline)\b/.test(textAt(inputs, "cache-to"))) return void 0;
	const push = pairOf(inputs, "push")?.value;
	if (push === void 0) return [];
	if (!(0, import_dist.isScalar)(push) || isShared(push) || !push.range || push.type === import_dist.Scalar.BLOCK_LITERAL) return void 0;
	if (push.value === "false") return [];
	const [start, end] = push.range;
	return push.value === "true" ? [{
		start,
		end,
		text: `\${{ ${GUARD} }}`
	}] : void 0;
}
function guardedStep(step, source) {
	const { text } = source;
	const condition = pairOf(step, "if");
	if (condition !== void 0) return (0, import_dist.isScalar)(condition.value) ? combined(condition.value, source) : void 0;
	const [first] = step.items;
	const [start, end] = [rangeOf(first?.key)[0], rangeOf(first?.value)[1]];
	if (start === void 0 || end === void 0 || !(0, import_dist.isScalar)(first?.value)) return void 0;
	const before = text.slice(lineStart(text, start), start);
	const at = lineEnd(text, start);
	if (!/^ *- +$/.test(before) || end > at + 1 || at >= text.length) return void 0;
	const line = `${" ".repeat(before.length)}if: ${GUARD}${lineBreakAt(text, start)}`;
	return [{
		start: at + 1,
		end: at + 1,
		text: line
	}];
}
// build/fixes/names.js
function serverCase({ location }, source) {
	const scalar = location === void 0 ? void 0 : scalarAt(source, location);
	if (scalar === void 0) return void 0;
	const [token = ""] = /^(?:https?:\/\/)?[\w.-]{1,300}/i.exec(source.text.slice(scalar.offset, scalar.end)) ?? [];
	const edits = changed(scalar.offset, token, token.toLowerCase());
	if (IN_AZURE.test(token)) return withTagSources(source.text, token, token, edits);
	const name = definedName(source, scalar);
	return name !== void 0 && isEverywhere(source.text, name, (use) => isBeforeSuffix(use) || isOfAzAcr(use)) ? edits : void 0;
}
const isBeforeSuffix = ({ after }) => /^(?:\s*\}\}|\})?\.azurecr\.(?:io|cn|us)\b/i.test(after);
function isOfAzAcr({ before }) {
	const command = lastCommand(before);
	return /\baz\s+acr\s/.test(command) && /\s(?:-n|--name|-r|--registry)[\s=]+["']?\$(?:\{|\{\{\s*env\.)?$/.test(command);
}
const lastCommand = (line) => (0,_text_js__WEBPACK_IMPORTED_MODULE_5__.u)(line, (character) => !"|;&".includes(character));
const IN_AZURE = /\.azurecr\.(?:io|cn|us)\b/i;
function serverForm({ location, values }, source) {
	const scalar = location === void 0 ? void 0 : scalarAt(source, location);
	if (scalar === void 0) return void 0;
	const { issue, host } = values;
	if (issue.kind === "name-expected") return withoutSuffix(source, scalar) ?? nameInVariable(source, scalar, host);
	const given = values.given.trim();
	if (!SPELLING.has(issue.kind) || host === "" || !source.text.startsWith(given, scalar.offset)) return void 0;
	const edits = changed(scalar.offset, given, host);
	if (issue.kind === "path" && !/^[^/]+\/+$/.test(given)) return void 0;
	const name = definedName(source, scalar);
	return name === void 0 || isEverywhere(source.text, name, isServer) ? edits : void 0;
}
const SPELLING = new Set([
	"scheme",
	"path",
	"port-443"
]);
function withoutSuffix({ text }, { offset, end }) {
	const word = /^["']?(?:\$\{\{[^{}\r\n]{0,200}\}\}|[\w.${}-]){1,300}/.exec(text.slice(offset, end))?.[0] ?? "";
	const suffix = /\.azurecr\.(?:io|cn|us)$/i.exec(word);
	if (suffix === null || suffix.index === 0 || /^["']$/.test(word.slice(0, suffix.index))) return void 0;
	return changed(offset + suffix.index, suffix[0], "");
}
const DEFINITION = /^[ \t]*["']?(\w+)["']?[ \t]*:[ \t]+["']?([\w.-]+)["']?[ \t\r]*(?:#.*)?$/gm;
function nameInVariable({ text }, { offset, end }, host) {
	const used = /^["']?\$(?:\{\{\s*env\.(\w+)\s*\}\}|\{?(\w+)\}?)/.exec(text.slice(offset, end));
	const name = used?.[1] ?? used?.[2] ?? "";
	if (!isEverywhere(text, name, isOfAzAcr)) return void 0;
	const [only, ...others] = [...text.matchAll(DEFINITION)].filter(([, defines]) => defines === name);
	const value = only?.[2];
	const suffix = value === void 0 ? null : /\.azurecr\.(?:io|cn|us)$/i.exec(value);
	if (only === void 0 || value === void 0 || suffix === null || others.length > 0) return void 0;
	if (value.slice(0, suffix.index) !== host) return void 0;
	return changed(only.index + only[0].indexOf(value) + suffix.index, suffix[0], "");
}
function imageCase({ location, values }, source) {
	const scalar = location === void 0 || values.lowered === void 0 ? void 0 : scalarAt(source, location);
	if (scalar === void 0) return void 0;
	const { text } = source;
	const [token = ""] = /^[\w./-]{1,300}/.exec(text.slice(scalar.offset, scalar.end)) ?? [];
	const before = wordBefore(text, Math.max(scalar.start, lineStart(text, scalar.offset)), scalar.offset);
	const edits = changed(scalar.offset, token, token.toLowerCase());
	const word = text.slice(scalar.offset - before.length, scalar.offset + token.length);
	if (isReference(before + token)) return withTagSources(text, word, token, edits);
	if (isBuiltInAzure(text.slice(Math.max(lineStart(text, scalar.offset), scalar.offset - MAX_WORD), scalar.offset))) return edits;
	if (!/[a-z]/.test(token)) return void 0;
	const name = definedName(source, scalar);
	return name !== void 0 && isEverywhere(text, name, isImage) ? edits : void 0;
}
function withTagSources(text, word, token, edits) {
	if (edits === void 0) return void 0;
	const more = [];
	for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
		const before = text.slice(Math.max(lineStart(text, at), at - 60), at);
		const end = at + word.length;
		if (/\b(?:docker|podman|nerdctl|buildah)\s+(?:image\s+)?tag\s+["']?$/.test(before) && !/[\w.-]/.test(text[end] ?? "") && edits.every(({ start }) => start !== end - token.length)) more.push({
			start: end - token.length,
			end,
			text: token.toLowerCase()
		});
	}
	return [...edits, ...more];
}
function isBuiltInAzure(before) {
	const command = lastCommand(before);
	return /\baz\s+acr\s+build\s/.test(command) && /\s(?:-t|--image)[\s=]+["']?$/.test(command);
}
const MAX_WORD = 500;
function wordBefore(text, from, offset) {
	const line = text.slice(Math.max(from, offset - MAX_WORD), offset).replace(/\$\{\{[^{}]*\}\}/g, (found) => found.replace(/\s/g, "_"));
	return (0,_text_js__WEBPACK_IMPORTED_MODULE_5__.u)(line, (character) => /[^\s"'=,]/.test(character));
}
function isReference(word) {
	const slash = word.replace(/\$\{\{[^{}]*\}\}/g, (found) => found.replaceAll("/", "_")).indexOf("/");
	const host = word.slice(0, Math.max(slash, 0));
	return /^[\w.-]*\.azurecr\.(?:io|cn|us)$/i.test(host) || host.startsWith("$") && OF_REGISTRY.test(host);
}
const OF_REGISTRY = /registry|acr|login.?server/i;
const changed = (start, before, after) => before === after ? void 0 : [{
	start,
	end: start + before.length,
	text: after
}];
function definedName({ text }, { pairs, offset, start }) {
	const [parent, own] = pairs.slice(-2).map(({ key }) => keyText(key));
	const assigned = /(?:^|[\s"'])(\w{1,100})=["']?$/.exec(text.slice(Math.max(start, lineStart(text, offset)), offset));
	if (assigned?.[1] !== void 0) return assigned[1];
	if (own === "run" || own === "inlineScript" || parent === "with") return void 0;
	return parent === "env" ? own : "";
}
function isEverywhere(text, name, isOfKind) {
	if (!/^\w+$/.test(name)) return false;
	const uses = [...text.matchAll(/\w+/g)].filter(([word]) => word === name).map(({ index }) => ({
		before: text.slice(Math.max(lineStart(text, index), index - MAX_WORD), index),
		after: text.slice(index + name.length, Math.min(lineEnd(text, index), index + name.length + MAX_WORD))
	})).filter(({ before, after }) => !/^["']?\s*:(?:\s|$)|^=/.test(after) && !/^\s*#/.test(before));
	return uses.length > 0 && uses.every(isOfKind);
}
const isServer = ({ before, after }) => /^\s*(?:-\s+)?(?:registry|login-server)\s*:\s*["']?\$\{\{[^{}]*$/.test(before) || /^(?:\s*\}\}|\})?\//.test(after) && !(0,_text_js__WEBPACK_IMPORTED_MODULE_5__.u)(before, (character) => /\S/.test(character)).includes("://") || /\b(?:docker|podman|buildah|helm registry|oras|skopeo)\s+login\b/.test(lastCommand(before));
function isImage({ before }) {
	const inFront = before.replace(/\$(?:\{|\{\{[^{}]*)?$/, "");
	if (inFront.length === before.length) return false;
	return isReference(wordBefore(inFront, 0, inFront.length)) || isBuiltInAzure(inFront);
}
// build/fixes/command-line.js
const RESERVED = new Set([
	"if",
	"then",
	"elif",
	"else",
	"while",
	"until",
	"do",
	"time",
	"!",
	"{"
]);
function commandAt(text, from, to, offset) {
	let words = [];
	let operator = "";
	let hasInput = false;
	let at = from;
	const isFound = () => words.some(({ start, end }) => start <= offset && offset < end);
	while (at < to) {
		const character = text[at] ?? "";
		const continued = /^[\\`]\r?\n/.exec(text.slice(at, at + 3));
		if (continued !== null) at += continued[0].length;
		else if (/\s/.test(character)) at++;
		else if (character === "#") break;
		else if (character === "<") {
			hasInput = true;
			at++;
		} else if (character === ">") at += text[at + 1] === "&" || text[at + 1] === "|" ? 2 : 1;
		else if (/[;|&()]/.test(character)) {
			if (isFound()) break;
			operator = text[at + 1] === character && /[|&]/.test(character) ? character + character : character;
			at += operator.length;
			words = [];
			hasInput = false;
		} else {
			const end = wordEnd(text, at, to);
			if (end === void 0) return void 0;
			const word = {
				start: at,
				end,
				text: text.slice(at, end)
			};
			if (words.length > 0 || !RESERVED.has(word.text)) words.push(word);
			else operator = word.text;
			at = end;
		}
	}
	return isFound() ? {
		words,
		operator,
		hasInput
	} : void 0;
}
function wordEnd(text, from, to) {
	let at = from;
	while (at < to) {
		const character = text[at] ?? "";
		if (text.startsWith("${{", at)) {
			const end = text.indexOf("}}", at);
			if (end < 0 || end >= to) return void 0;
			at = end + 2;
		} else if (character === "'") {
			const end = text.indexOf("'", at + 1);
			if (end < 0 || end >= to) return void 0;
			at = end + 1;
		} else if (character === "\"") {
			const end = quoteEnd(text, at + 1, to);
			if (end === void 0) return void 0;
			at = end + 1;
		} else if (character === "`" || text.startsWith("$(", at)) return void 0;
		else if (/^\\\r?\n/.test(text.slice(at, at + 3))) return at;
		else if (character === "\\") at += 2;
		else if (/[\s;|&()<>]/.test(character)) return at;
		else at++;
	}
	return Math.min(at, to);
}
function quoteEnd(text, from, to) {
	for (let at = from; at < to; at++) {
		if (text.startsWith("$(", at) || text[at] === "`") return void 0;
		if (text.startsWith("${{", at)) {
			const end = text.indexOf("}}", at);
			if (end < 0 || end >= to) return void 0;
			at = end + 1;
		} else if (text[at] === "\\") at++;
		else if (text[at] === "\"") return at;
	}
}
// build/fixes/password-argument.js
function onStandardInput({ location, values }, source) {
	const { by, shell, userName } = values;
	const flag = STDIN[by];
	const scalar = location === void 0 ? void 0 : scalarAt(source, location);
	if (scalar === void 0 || flag === void 0 || userName === "" || shell === "other") return void 0;
	const line = logicalLine(source, scalar, shell === "powershell");
	if (line === void 0) return void 0;
	const command = commandAt(source.text, line.start, line.end, scalar.offset);
	if (command === void 0 || command.hasInput || command.operator === "|") return void 0;
	const { words } = command;
	const program = programIndex(words, by);
	const password = passwordOf(words, scalar.offset, by);
	const [first] = words;
	if (first === void 0 || program === void 0 || password === void 0) return void 0;
	if (words.some(({ text }) => text === flag)) return void 0;
	const printed = argument(password.value, scalar.node);
	if (printed === void 0) return void 0;
	const print = shell === "powershell" ? "echo" : encoded("printf '%s'", scalar.node);
	return [{
		start: first.start,
		end: first.start,
		text: `${print} ${printed} | `
	}, {
		start: password.start,
		end: password.end,
		text: flag
	}];
}
const STDIN = {
	"docker login": "--password-stdin",
	"podman login": "--password-stdin",
	"buildah login": "--password-stdin",
	"skopeo login": "--password-stdin",
	"helm registry login": "--password-stdin",
	"oras login": "--password-stdin",
	"crane auth login": "--password-stdin",
	"regctl registry login": "--pass-stdin"
};
function logicalLine({ text }, { node, start, end, offset, pairs, isInFlow }, isPowerShell) {
	const pair = pairs.at(-1);
	if (isShared(node) || !(0, import_dist.isPair)(pair) || !["run", "inlineScript"].includes(keyText(pair.key))) return void 0;
	const isQuoted = node.type === import_dist.Scalar.QUOTE_DOUBLE || node.type === import_dist.Scalar.QUOTE_SINGLE;
	if (isInFlow && !isQuoted) return void 0;
	const quote = isQuoted ? 1 : 0;
	const written = text.slice(start + quote, end - quote);
	if (node.type !== import_dist.Scalar.BLOCK_LITERAL) {
		if (node.type === import_dist.Scalar.BLOCK_FOLDED || /[\r\n]/.test(written.trim())) return void 0;
		if (node.type === import_dist.Scalar.QUOTE_SINGLE && written.includes("''")) return void 0;
		if (node.type === import_dist.Scalar.QUOTE_DOUBLE && written.includes("\\")) return void 0;
		return {
			start: start + quote,
			end: end - quote
		};
	}
	const continuation = isPowerShell ? /`\r?$/ : /\\\r?$/;
	let from = lineStart(text, offset);
	while (from > start && continuation.test(text.slice(lineStart(text, from - 1), from - 1))) from = lineStart(text, from - 1);
	let to = lineEnd(text, offset);
	while (to < end && continuation.test(text.slice(lineStart(text, to), to))) to = lineEnd(text, to + 1);
	if (from <= start || isPowerShell && /`\r?\n/.test(text.slice(from, to))) return void 0;
	return {
		start: from,
		end: text[to - 1] === "\r" ? to - 1 : to
	};
}
function programIndex(words, by) {
	const names = by.split(" ");
	const index = words.findIndex(({ text }) => text === names[0] || text.endsWith(`/${names[0]}`));
	const inFront = words.slice(0, Math.max(index, 0));
	if (index < 0 || !inFront.every(({ text }) => /^(?:sudo|-[EHn]+|\w+=[\w./-]*)$/.test(text))) return void 0;
	return names.slice(1).every((name) => words.slice(index + 1).some(({ text }) => text === name)) ? index : void 0;
}
function passwordOf(words, offset, by) {
	const names = by === "regctl registry login" ? ["-p", "--pass"] : ["-p", "--password"];
	const [only, ...others] = words.flatMap(({ start, end, text }, index) => {
		const next = words[index + 1];
		if (names.includes(text)) return next === void 0 ? [] : [{
			start,
			end: next.end,
			value: next.text
		}];
		const name = names.find((each) => text.startsWith(each.startsWith("--") ? `${each}=` : each));
		if (name === void 0 || text.startsWith("--") && !name.startsWith("--")) return [];
		return [{
			start,
			end,
			value: text.slice(name.length).replace(/^=/, "")
		}];
	});
	return only !== void 0 && others.length === 0 && only.start <= offset && offset < only.end ? only : void 0;
}
function argument(value, scalar) {
	if (/^(?:"[^"]*"|'[^']*')$/.test(value)) return value;
	if (/^\$(?:\w+|\{\w+\}|env:\w+)$/.test(value)) return `${encoded("\"", scalar)}${value}${encoded("\"", scalar)}`;
	return /^\$\{\{[^{}'"]*\}\}$/.test(value) ? `${encoded("'", scalar)}${value}${encoded("'", scalar)}` : void 0;
}
// build/fixes/index.js
const FIXES = {
	"login-server-uppercase": serverCase,
	"login-server-malformed": serverForm,
	"image-name-uppercase": imageCase,
	"oidc-permission-missing": idTokenPermission,
	"workflow-fork-secrets": forkGuard,
	"workflow-password-argument": onStandardInput,
	"workflow-deprecated-action": newerMajor
};
const FIXABLE_IDS = new Set(Object.keys(FIXES));
function editsFor(finding, source) {
	if (finding.ignored || finding.location === void 0) return void 0;
	const fix = FIXES[finding.id];
	return fix?.(finding, source);
}
// build/fixes/verify.js
const isFixable = ({ id, ignored, location }) => FIXABLE_IDS.has(id) && !ignored && location !== void 0;
const MAX_ROUNDS = 5;
const MAX_TRIES = 50;
async function fixTexts(before, lint, only = () => true) {
	let texts = before;
	let findings = await lint(new Map());
	const fixed = [];
	for (let round = 0; round < MAX_ROUNDS; round++) {
		const done = await fixOnce(texts, findings.filter(only), findings, lint, before);
		if (done === void 0) break;
		fixed.push(...done.fixed);
		texts = done.texts;
		findings = done.findings;
	}
	return {
		texts: changedFrom(before, texts),
		fixed
	};
}
const changedFrom = (before, after) => new Map([...after].filter(([file, text]) => before.get(file) !== text));
async function fixOnce(texts, selected, findings, lint, before) {
	const candidates = candidatesOf(texts, selected);
	const attempt = (some) => tryFixes(texts, some, findings, lint, before);
	if (candidates.length === 0) return void 0;
	const all = await attempt(candidates);
	if (all !== void 0 || candidates.length === 1) return all;
	const tried = candidates.slice(0, MAX_TRIES);
	for (const one of tried) {
		const others = await attempt(candidates.filter((each) => each !== one));
		if (others !== void 0) return others;
	}
	for (const one of tried) {
		const single = await attempt([one]);
		if (single !== void 0) return single;
	}
}
function candidatesOf(texts, findings) {
	const sources = new Map();
	return findings.flatMap((finding) => {
		const file = finding.location?.file ?? "";
		const text = texts.get(file);
		if (text === void 0) return [];
		const source = sources.get(file) ?? sourceOf(text);
		sources.set(file, source);
		const edits = editsFor(finding, source);
		return edits === void 0 || edits.length === 0 ? [] : [{
			finding,
			file,
			edits
		}];
	});
}
async function tryFixes(texts, candidates, findings, lint, before) {
	const edits = new Map();
	const made = [];
	for (const candidate of candidates) {
		const combined = combine(edits.get(candidate.file) ?? [], candidate.edits);
		if (combined === void 0) continue;
		edits.set(candidate.file, combined);
		made.push(candidate);
	}
	const changed = new Map([...texts].map(([file, text]) => [file, applyEdits(text, edits.get(file) ?? [])]));
	const after = await lint(changedFrom(before, changed));
	const keyAfter = (finding) => {
		const { file = "", line = 0 } = finding.location ?? {};
		const text = texts.get(file);
		return keyOf(finding, text === void 0 ? line : lineAfter(text, edits.get(file) ?? [], line));
	};
	const fixed = new Set(made.map(({ finding }) => keyAfter(finding)));
	const old = new Set(findings.map(keyAfter));
	if (!after.every((finding) => {
		const key = keyOf(finding, finding.location?.line ?? 0);
		return old.has(key) && !fixed.has(key);
	})) return void 0;
	const remaining = new Set(after.map((finding) => keyOf(finding, finding.location?.line ?? 0)));
	return {
		texts: changed,
		findings: after,
		fixed: findings.filter((finding) => isFixable(finding) && edits.has(finding.location?.file ?? "") && !remaining.has(keyAfter(finding)))
	};
}
const keyOf = ({ id, level, registry = "", location }, line) => JSON.stringify([
	id,
	level,
	registry.toLowerCase(),
	location?.file ?? "",
	line
]);
// build/fixes/files.js
async function fixFiles(paths, context, only) {
	const work = {
		overlay: new Map(),
		files: new Map(),
		fixed: new Map(),
		outside: new Set(),
		shared: new Set()
	};
	const units = await Promise.all(paths.map((path) => readUnit(path, work.overlay, context)));
	for (const found of units) {
		if (!found.findings.some(isFixable)) continue;
		const peers = units.filter((other) => other === found || shares(other, found)).map(({ path }) => path);
		if (peers.length <= MAX_PEERS) {
			await fixUnit(found.path, peers, () => true, work, context, only);
			continue;
		}
		const isShared = (file) => units.some((other) => other !== found && other.files.has(file));
		await fixUnit(found.path, [found.path], (file) => !isShared(file), work, context, only);
		const more = [...found.files.keys()].filter((file) => isShared(file) && !work.shared.has(file));
		for (const file of more) work.shared.add(file);
		await fixUnit(found.path, peers, (file) => more.includes(file), work, context, only);
	}
	return {
		files: [...work.files.values()],
		fixed: [...work.fixed.values()],
		outside: [...work.outside]
	};
}
const MAX_PEERS = 20;
async function fixUnit(path, peers, isMeant, work, context, only) {
	const unit = await readUnit(path, work.overlay, context);
	const { names, texts, left } = await textsOf(unit, isMeant, context);
	for (const name of left) work.outside.add(name);
	if (texts.size === 0) return;
	const lint = async (changed) => {
		const tried = new Map(work.overlay);
		for (const [name, text] of changed) {
			const file = names.get(name);
			if (file !== void 0) tried.set(file, withMark(unit.files.get(file) ?? "", text));
		}
		return (await Promise.all(peers.map((peer) => readUnit(peer, tried, context)))).flatMap(({ findings }) => findings);
	};
	const fixes = await fixTexts(texts, lint, only);
	for (const [name, text] of fixes.texts) {
		const file = names.get(name);
		const before = file === void 0 ? void 0 : unit.files.get(file);
		if (file === void 0 || before === void 0) continue;
		const original = work.files.get(file) ?? {
			name,
			path: file,
			root: path.root,
			before,
			after: before
		};
		work.overlay.set(file, withMark(before, text));
		work.files.set(file, {
			...original,
			after: withMark(before, text)
		});
	}
	for (const finding of fixes.fixed) work.fixed.set(JSON.stringify([finding.id, finding.location]), finding);
}
const shares = (one, other) => one.path.root === other.path.root && [...other.files.keys()].some((file) => one.files.has(file));
const withMark = (before, text) => before.startsWith("﻿") ? "﻿" + text : text;
async function readUnit(path, overlay, { host, inputs, vault }) {
	const files = new Map();
	const reading = {
		...host,
		readFile: async (file, limits) => {
			const text = overlay.get(file);
			const outcome = text === void 0 ? await host.readFile(file, limits) : {
				state: "read",
				text
			};
			if (outcome.state === "read") files.set(file, outcome.text);
			return outcome;
		}
	};
	const facts = {
		...(0,_start_js__WEBPACK_IMPORTED_MODULE_3__.l)(inputs, host),
		workflows: (0,_facts_js__WEBPACK_IMPORTED_MODULE_7__.n)(await (0,_workflow_js__WEBPACK_IMPORTED_MODULE_0__.n)(reading, [path], vault))
	};
	return {
		path,
		findings: (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__.n)(facts, inputs.ignore),
		files
	};
}
async function textsOf({ path, findings, files }, isMeant, { host, checkout }) {
	const names = new Map();
	const texts = new Map();
	const left = [];
	const fixable = findings.filter(isFixable);
	for (const name of new Set(fixable.map(({ location }) => location?.file ?? ""))) {
		const file = [
			...name === path.name ? [`${path.root}/${path.path}`] : [],
			`${path.root}/${name}`,
			(0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(host.currentDirectory, name)
		].find((each) => files.has(each));
		const text = file === void 0 ? void 0 : files.get(file);
		if (file === void 0 || text === void 0 || !isMeant(file) || text.includes("�")) continue;
		if ((await host.readFile(file, { within: checkout })).state !== "read") left.push(name);
		else {
			names.set(name, file);
			texts.set(name, text.startsWith("﻿") ? text.slice(1) : text);
		}
	}
	return {
		names,
		texts,
		left
	};
}
async function writeFixed({ path, root, before, after }, host) {
	const now = await host.readFile(path, { within: root });
	if (now.state !== "read") return now.state === "absent" ? "ENOENT" : now.code;
	if (now.text !== before) return "CHANGED";
	try {
		await host.writeFile(path, after);
		return;
	} catch (error) {
		return error instanceof Error && "code" in error ? String(error.code) : String(error);
	}
}



/***/ })

};
;