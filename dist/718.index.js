"use strict";
exports.id = 718;
exports.ids = [718];
exports.modules = {

/***/ 2718:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ folded),
/* harmony export */   c: () => (/* binding */ VERSION),
/* harmony export */   i: () => (/* binding */ makeReport),
/* harmony export */   n: () => (/* binding */ terminalText),
/* harmony export */   o: () => (/* binding */ docsUrl),
/* harmony export */   r: () => (/* binding */ sarifText),
/* harmony export */   s: () => (/* binding */ worded),
/* harmony export */   t: () => (/* binding */ report_exports)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(842);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2363);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2835);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8938);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3994);
/* harmony import */ var _images_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7514);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5441);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8317);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7491);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_5___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_5__);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_6___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_6__);











// build/util/version.js
const VERSION = "0.1.0";
const HOME_PAGE = "https://github.com/org/acr-login-check";
// build/texts/shell-lines.js
const MAX_COLUMNS = 100;
const wrapCommands = (code) => code.split("\n").map(wrapped).join("\n");
const joinedLines = (code) => code.replaceAll(" \\\n  ", " ");
function wrapped(line) {
	if (line.length <= MAX_COLUMNS || !line.startsWith("az ")) return line;
	if (line.endsWith(" \\")) return `${wrapped(line.slice(0, -2))} \\`;
	const rows = [];
	let row = "";
	for (const part of partsOf(line)) if (row !== "" && row.length + 1 + part.length > 98) {
		rows.push(row);
		row = `  ${part}`;
	} else row = row === "" ? part : `${row} ${part}`;
	return [...rows, row].join(" \\\n");
}
function partsOf(line) {
	const parts = [];
	let start = 0;
	let quote = "";
	let depth = 0;
	for (let at = 0; at < line.length; at++) {
		const sign = line.charAt(at);
		if (quote === "'") quote = sign === "'" ? "" : quote;
		else if (sign === "\\") at++;
		else if (sign === "$" && line.charAt(at + 1) === "(") depth++;
		else if (sign === ")" && depth > 0) depth--;
		else if (depth > 0) continue;
		else if (quote === "\"") quote = sign === "\"" ? "" : quote;
		else if (sign === "'" || sign === "\"") quote = sign;
		else if (sign === " " && (line.startsWith(" --", at) || line.startsWith(" | ", at))) {
			parts.push(line.slice(start, at));
			start = at + 1;
		}
	}
	return [...parts, line.slice(start)];
}
// build/texts/shell-session.js
const KEPT = " >> \"$GITHUB_ENV\"";
const EMPTIED = "printf '%s=\\n' ";
const forThisShell = (fix) => fix.split("\n").map(inThisShell).join("\n");
const withoutSudo = (fix) => fix.split("\n").map((line) => line.startsWith("#") ? line : line.replaceAll("sudo ", "")).join("\n");
const needsPosixShell = (fix) => fix.includes("$GITHUB_ENV") || fix.includes("${") || fix.includes("umask");
function inThisShell(line) {
	if (!line.endsWith(KEPT)) return line;
	const body = line.slice(0, -17);
	if (body.trimStart().startsWith(EMPTIED)) return body.replace(EMPTIED, "unset ");
	return body.replace("echo ", "export ");
}
// build/report/render-finding.js
function worded(said, texts) {
	if (typeof said === "string") return said;
	const text = texts.notes[said.note];
	return text(said.values);
}
const MAX_EVIDENCE = 30;
const LONGEST = {
	title: 250,
	message: 1500,
	evidence: 600,
	fix: 3e3,
	registry: 300,
	file: 300
};
function renderFindings(findings, texts, env, redact, isRoot = false) {
	return findings.map((finding) => {
		const { fix: plain, ...words } = wording(redactLong(finding, redact), texts);
		const { title, message, language } = words;
		const fix = isRoot && language === void 0 && !(0,_findings_js__WEBPACK_IMPORTED_MODULE_7__.r)(finding) ? withoutSudo(plain) : plain;
		const { id, level, registry, location, ignored } = finding;
		const bounded = (text, limit) => (0,_text_js__WEBPACK_IMPORTED_MODULE_8__.d)(redact(text), limit);
		return {
			id,
			level,
			title: bounded((0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.u)(title), LONGEST.title),
			message: bounded(message, LONGEST.message),
			evidence: finding.evidence.slice(0, MAX_EVIDENCE).map(({ label, seen, expected }) => ({
				label: texts.labels[label],
				seen: bounded(worded(seen, texts), LONGEST.evidence),
				...expected !== void 0 && { expected: bounded(worded(expected, texts), LONGEST.evidence) }
			})),
			fix: bounded(withQuery(shownFix(fix, language, env, texts), finding, texts), LONGEST.fix),
			...language !== void 0 && { language },
			docs: docsUrl(id, env),
			...registry !== void 0 && { registry: bounded(registry, LONGEST.registry) },
			...location !== void 0 && {
				file: bounded(location.file, LONGEST.file),
				line: location.line,
				column: location.column
			},
			...ignored && { ignored: true },
			...(0,_findings_js__WEBPACK_IMPORTED_MODULE_7__.r)(finding) && { certainty: finding.certainty }
		};
	});
}
const shownFix = (fix, language, env, texts) => {
	if (language !== void 0) return fix;
	if (env["GITHUB_ACTIONS"] !== "true") return wrapCommands(forThisShell(fix));
	const code = wrapCommands(fix);
	return env["RUNNER_OS"] === "Windows" && needsPosixShell(fix) ? texts.bashFix(code) : code;
};
const redactLong = ({ evidence, ...finding }, redact) => ({
	...JSON.parse(JSON.stringify(finding), (_, value) => typeof value === "string" && value.length > 30 ? redact(value) : value),
	evidence
});
function fixBlocks({ fix, language }) {
	const at = fix.indexOf("\n\n// ");
	const code = at < 0 ? fix : fix.slice(0, at);
	const own = {
		language: language ?? "sh",
		code
	};
	return at < 0 ? [own] : [own, {
		language: "kusto",
		code: fix.slice(at + 2)
	}];
}
const withQuery = (fix, { query }, texts) => query === void 0 ? fix : texts.queryFix(fix, query);
const placeOf = ({ file, line = 1, column = 1 }) => file === void 0 ? void 0 : {
	file,
	line,
	column
};
const shownPlace = ({ file, line, column }) => `${file}:${line}:${column}`;
const nameOnly = ({ id }, texts) => {
	const title = texts.names[id];
	return {
		title,
		message: texts.sentences(title, ""),
		fix: `docs/findings.md#${id}`
	};
};
function wording(finding, texts) {
	if ((0,_findings_js__WEBPACK_IMPORTED_MODULE_7__.r)(finding)) return texts.explain.wordings[finding.id]?.(finding.values) ?? nameOnly(finding, texts);
	const text = texts.findings[finding.id];
	return text(finding.values, finding);
}
function docsUrl(id, env) {
	const { GITHUB_SERVER_URL: server = "https://github.com", GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = env;
	const page = `docs/findings.md#${id}`;
	if (repository === void 0 || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return page;
	return `${originOf(server)}/${repository}/blob/${asPath(ref || "HEAD")}/${page}`;
}
function originOf(server) {
	const url = URL.parse(server);
	return url?.protocol === "https:" || url?.protocol === "http:" ? url.origin : "https://github.com";
}
const asPath = (ref) => encodeURI(ref.toWellFormed()).replace(/[()#?'*!~]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
// build/report/annotations.js
const MAX_ANNOTATIONS = 10;
const MAX_MESSAGE = 4e3;
function annotations(findings, texts, offers = new Map()) {
	const levels = ["error", "warning"].map((level) => {
		const all = findings.filter((finding) => finding.level === level);
		const shown = all.length > MAX_ANNOTATIONS ? all.slice(0, 9) : all;
		const rest = all.length - shown.length;
		return {
			shown,
			more: rest > 0 ? [(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.c)(level, "acr-login-check", texts.andMore(rest))] : []
		};
	});
	return {
		of: new Map(levels.flatMap(({ shown }) => shown).map((finding) => [finding, annotation(finding, texts, offers.get(finding))])),
		more: levels.flatMap(({ more }) => more)
	};
}
const NO_ANNOTATIONS = {
	of: new Map(),
	more: []
};
const MAX_FIX_LINES = 3;
const MAX_DIFF_LINES = 6;
const isLongFix = (finding) => ownFix(finding).split("\n").length > MAX_FIX_LINES;
const ownFix = (finding) => joinedLines(fixBlocks(finding)[0]?.code ?? finding.fix);
function annotation(finding, texts, offer) {
	const { id, level, title, message, docs } = finding;
	const shownFix = offer !== void 0 && offer.lines.length <= MAX_DIFF_LINES ? offer.lines.join("\n") : isLongFix(finding) ? texts.fixElsewhere : ownFix(finding);
	const text = [
		texts.sentences(title, message),
		shownFix,
		`${id}: ${docs}`
	].join("\n");
	const shown = (0,_text_js__WEBPACK_IMPORTED_MODULE_8__.d)((0,_text_js__WEBPACK_IMPORTED_MODULE_8__.m)(message, () => (0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.l)(text)), MAX_MESSAGE);
	return (0,_start_js__WEBPACK_IMPORTED_MODULE_1__.c)(level, texts.names[id], shown, placeOf(finding));
}
// build/util/display-width.js
const WIDE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6\p{Emoji_Presentation}]/u;
const INVISIBLE = /^[\p{M}\p{Cf}\p{Cc}]+$/u;
const ASCII = /^[ -~]*$/;
const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });
const words$1 = new Intl.Segmenter("und", { granularity: "word" });
function displayWidth(text) {
	if (ASCII.test(text)) return text.length;
	let width = 0;
	for (const { segment } of graphemes.segment(text)) width += INVISIBLE.test(segment) ? 0 : WIDE.test(segment) ? 2 : 1;
	return width;
}
const padToWidth = (text, width) => text + " ".repeat(Math.max(0, width - displayWidth(text)));
function folded(text, width) {
	const lines = [];
	let line = "";
	let columns = 0;
	for (const { piece, glue } of pieces(text, width)) {
		const wide = displayWidth(piece);
		if (line !== "" && columns + glue.length + wide > width) {
			lines.push(line);
			[line, columns] = [piece, wide];
		} else {
			line += line === "" ? piece : `${glue}${piece}`;
			columns += line === piece ? wide : glue.length + wide;
		}
	}
	return [...lines, line];
}
const pieces = (text, width) => text.split(" ").flatMap((word) => wordsIn(word, width).map((piece, index) => ({
	piece,
	glue: index === 0 ? " " : ""
})));
function wordsIn(text, width) {
	if (ASCII.test(text)) return [text];
	const parts = [];
	for (const { segment, isWordLike } of words$1.segment(text)) {
		const before = parts.at(-1);
		if (before !== void 0 && (!isWordLike || !WIDE.test(segment))) parts[parts.length - 1] = `${before}${segment}`;
		else parts.push(segment);
	}
	return parts.flatMap((part) => displayWidth(part) > width ? chunks(part, width) : [part]);
}
function chunks(text, width) {
	const parts = [];
	let part = "";
	for (const { segment } of graphemes.segment(text)) {
		if (displayWidth(part) + displayWidth(segment) > width) {
			parts.push(part);
			part = "";
		}
		part += segment;
	}
	return [...parts, part];
}
// build/report/log.js
const MARKS = {
	pass: "✓",
	error: "✗",
	warning: "!",
	ignored: "i",
	unknown: "?",
	"not-reached": "·",
	"not-applicable": "-"
};
const LEVEL_MARKS$1 = {
	error: "✗",
	warning: "!",
	notice: "i"
};
function logText(report, texts, annotated, onActions) {
	const important = report.findings.filter(({ level }) => level !== "notice");
	return `${[
		headLines(report, texts),
		...report.filesUnread === void 0 ? [] : [`▸ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.u)(texts.labeled(texts.words.unread, report.filesUnread))}`],
		...report.explanations.map((explanation) => explanationBlock(explanation, texts)),
		...important.map((finding) => annotated.of.get(finding)?.trimEnd() ?? findingBlock$1(finding, texts)),
		...annotated.more.map((line) => line.trimEnd()),
		...longFixes(important, annotated, texts),
		...detailLines(report, texts, onActions)
	].join("\n")}\n`;
}
const MAX_LISTED = 8;
function manyHeadLines(report, texts, elapsed) {
	const open = report.registries.map(({ verdict }) => ({
		verdict,
		own: resultOfRegistry(verdict, report.result)
	})).filter(({ own }) => own !== "pass");
	const listed = open.slice(0, MAX_LISTED);
	const headline = texts.registriesHeadline(report.registries.map(({ verdict }) => verdict), report.result);
	return [
		`${RESULT_MARKS$1[report.result]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.u)(headline)}${elapsed}`,
		...listed.map(({ verdict, own }) => `${RESULT_MARKS$1[own]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.u)(texts.headline(verdict.registry, verdict.operations, own))}`),
		...open.length > listed.length ? [(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.u)(texts.andMore(open.length - listed.length))] : []
	].join("\n");
}
function headLines(report, texts) {
	const elapsed = report.elapsedMs === void 0 ? "" : ` ${texts.remark(texts.duration(report.elapsedMs / 1e3))}`;
	if (report.registries.length === 0) return `${RESULT_MARKS$1[report.result]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.u)(verdictLine(report, texts))}${elapsed}`;
	if (report.registries.length > 5) return manyHeadLines(report, texts, elapsed);
	return report.registries.map(({ verdict }, index) => {
		const own = report.registries.length === 1 ? report.result : resultOfRegistry(verdict, report.result);
		const text = (0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.u)(texts.headline(verdict.registry, verdict.operations, own));
		return `${RESULT_MARKS$1[own]} ${text}${index === 0 ? elapsed : ""}`;
	}).join("\n");
}
const RESULT_MARKS$1 = {
	fail: "✗",
	warn: "!",
	unknown: "?",
	pass: "✓"
};
function resultOfRegistry({ operations }, whole) {
	const all = Object.values(operations);
	if (all.includes("fails")) return whole === "fail" ? "fail" : "unknown";
	return all.includes("unknown") ? "unknown" : "pass";
}
const explanationBlock = ({ place, text, rows }, texts) => [
	`▸ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.u)(texts.labeled(texts.explain.said, place))}`,
	`  │ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.u)(text)}`,
	...rows.map((row) => `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.u)(texts.labeled(row.heading, row.text))}`)
].join("\n");
function longFixes(findings, annotated, texts) {
	return findings.filter((finding) => annotated.of.has(finding) && (isLongFix(finding) || fixBlocks(finding).length > 1)).flatMap(({ fix }) => [texts.heading(texts.words["how-to-fix"]), fixLines(fix)]);
}
const fixLines = (fix) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.l)(fix).split("\n").map((line) => `    ${line.replace(/^(\s*):(?=:)/, "$1: ")}`).join("\n");
function detailLines(report, texts, onActions) {
	const notices = report.findings.filter(({ level }) => level === "notice");
	const evidence = report.findings.filter((finding) => finding.level !== "notice" && finding.evidence.length > 0);
	const lines = [
		...report.registries.map((registry) => stageTable$1(registry, texts)),
		...evidence.map((finding) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.u)(texts.names[finding.id])}\n${evidenceRows$1(finding, texts)}`),
		...notices.map((finding) => findingBlock$1(finding, texts))
	];
	if (lines.length === 0 || !onActions && report.result === "pass") return [];
	return onActions ? [
		`::group::${texts.words.details}`,
		...lines,
		"::endgroup::"
	] : ["", ...lines];
}
const verdictLine = ({ result, counts, findings }, texts) => texts.verdict(result, counts, findings[0]?.title ?? "");
const operationVerdicts = ({ operations }, texts) => Object.keys(operations).filter((operation) => operations[operation] !== "not-requested").map((operation) => texts.operationVerdict(operation, operations[operation])).join(" · ");
function stageTable$1({ verdict, stages }, texts) {
	const width = Math.max(..._images_js__WEBPACK_IMPORTED_MODULE_2__.ft.map((stage) => displayWidth(texts.stages[stage])));
	const rows = stages.map(({ stage, state, findings, detail, data }) => {
		const text = [detail === void 0 ? "" : texts.details[detail], data].filter((part) => part !== "").join(" ");
		const result = state === "pass" ? text : [findings.join(", ") || texts.stageStates[state], text].filter(Boolean).join("  ");
		return `  ${MARKS[state]} ${padToWidth(texts.stages[stage], width)}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.u)(result)}`.trimEnd();
	});
	return [`▸ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.u)(`${verdict.registry}  ${operationVerdicts(verdict, texts)}`)}`, ...rows].join("\n");
}
function findingBlock$1(finding, texts) {
	const { id, level, registry, title, message, fix, docs, ignored } = finding;
	const place = placeOf(finding);
	const heading = [
		`${LEVEL_MARKS$1[level]} ${id}`,
		registry,
		ignored ? texts.remark(texts.words.ignored) : void 0
	];
	return [
		(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.u)(heading.filter((part) => part !== void 0).join("  ")),
		`  │ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.u)(title)}`,
		`  │ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.u)(message)}`,
		...place === void 0 ? [] : [`  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.u)(texts.at(shownPlace(place)))}`],
		`  ${texts.heading(texts.words.fix)}`,
		fixLines(fix),
		`  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.u)(docs)}`
	].join("\n");
}
function evidenceRows$1({ evidence }, texts) {
	const width = Math.max(0, ...evidence.map(({ label }) => displayWidth(label)));
	return evidence.map(({ label, seen, expected }) => {
		const expectedText = expected === void 0 ? "" : `  ${texts.remark(texts.labeled(texts.words.expected, expected))}`;
		return `    ${padToWidth(label, width)}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.u)(`${seen}${expectedText}`)}`;
	}).join("\n");
}
// build/report/outputs.js
function outputsOf(report) {
	const { result, findings, counts, granted, expiresOn, now } = report;
	return {
		result,
		findings: (0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.s)({
			version: 1,
			findings: findings.map(({ language: _, ...finding }) => finding)
		}),
		"login-server": report.registries.map(({ verdict }) => verdict.registry.toLowerCase()).join("\n"),
		granted,
		"error-count": String(counts.errors),
		"warning-count": String(counts.warnings),
		"expires-on": expiresOn === void 0 ? "" : (0,_text_js__WEBPACK_IMPORTED_MODULE_8__.i)(expiresOn),
		"days-until-expiry": expiresOn === void 0 ? "" : String((0,_images_js__WEBPACK_IMPORTED_MODULE_2__.it)(expiresOn, now))
	};
}
// build/diagnosis/verdict.js
function verdicts(facts, findings) {
	return facts.registries.map((registry) => {
		const name = registry.server.host || registry.server.given;
		const about = findings.filter((finding) => finding.registry === void 0 || finding.registry === name);
		const verdict = (operation) => {
			if (!isRequested(operation, facts)) return "not-requested";
			if (about.some((finding) => finding.blocks.includes(operation) && (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.B)(finding, facts) === "same")) return "fails";
			return isProven(operation, registry, facts) ? "works" : "unknown";
		};
		return {
			registry: name,
			operations: {
				login: verdict("login"),
				pull: verdict("pull"),
				push: verdict("push")
			}
		};
	});
}
function isRequested(operation, { given, identity }) {
	if (operation === "login") return given.userName.given || given.password.given || isGivenIdentity(identity);
	return operation === "pull" || given.access === "push";
}
const isGivenIdentity = (identity) => identity.kind === "sign-in" && identity.plan.role === "primary";
const ADDRESSES = ["firewall", "public-access-disabled"];
function isProven(operation, registry, facts) {
	const { docker } = facts;
	if ((0,_facts_js__WEBPACK_IMPORTED_MODULE_10__.i)(docker.cli)?.present !== true || (0,_facts_js__WEBPACK_IMPORTED_MODULE_10__.i)(registry.challenge) === void 0) return false;
	if ((0,_images_js__WEBPACK_IMPORTED_MODULE_2__.G)(registry, facts) !== "same" || (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.K)(registry, facts) !== "same") return false;
	if ((0,_images_js__WEBPACK_IMPORTED_MODULE_2__.g)(registry, facts) === "unknown") return false;
	if (operation === "login") return (0,_facts_js__WEBPACK_IMPORTED_MODULE_10__.i)(registry.token)?.issued === true;
	if ((0,_images_js__WEBPACK_IMPORTED_MODULE_2__.m)(registry)) return false;
	if (docker.malformedPlatform !== void 0) return false;
	if ((0,_images_js__WEBPACK_IMPORTED_MODULE_2__.$)(docker)) return false;
	const engine = (0,_facts_js__WEBPACK_IMPORTED_MODULE_10__.i)(docker.engine);
	if (engine?.state !== "answers" && engine?.state !== "daemonless") return false;
	const grants = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__.W)(registry)?.grants ?? [];
	if (operation === "pull" && (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.Q)(registry)?.reachability === "unclear") return false;
	if (operation === "push" && (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.a)(registry) !== void 0) return false;
	if (operation === "push" && ADDRESSES.includes((0,_images_js__WEBPACK_IMPORTED_MODULE_2__.n)(registry)?.block ?? "")) return false;
	if (operation === "pull" && !(0,_images_js__WEBPACK_IMPORTED_MODULE_2__.t)(registry, facts)) return false;
	if (operation === "pull" && (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.U)(registry, facts) !== "same") return false;
	if ((0,_images_js__WEBPACK_IMPORTED_MODULE_2__.b)(registry, facts) === "not-for-all") return false;
	return grants.length > 0 && grants.every((grant) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__.rt)(grant, operation));
}
function resultOf(findings, all, facts) {
	if (findings.some((finding) => finding.level === "error")) return "fail";
	if (findings.some((finding) => finding.level === "warning")) return "warn";
	if (facts.registries.some((registry) => facts.additionalPrincipals.some((other) => !isKnown(other, registry)))) return "unknown";
	if (facts.registries.length === 0 && isUnread(facts)) return "unknown";
	if (isUnexplained(facts)) return "unknown";
	const open = ["unknown", "fails"];
	return all.some(({ operations }) => Object.values(operations).some((each) => open.includes(each))) ? "unknown" : "pass";
}
const isUnread = ({ workflows }) => workflows.state === "failed" || ((0,_facts_js__WEBPACK_IMPORTED_MODULE_10__.i)(workflows)?.problems ?? []).length > 0;
function isUnexplained({ logs }) {
	if (logs.state !== "known") return false;
	return logs.value.unread.length > 0 || logs.value.logs.some(({ explanation }) => explanation.causes.length === 0);
}
const isKnown = ({ access, existence }, { server }) => access.get(server.host)?.state === "known" && existence.state === "known";
function grantedOf(facts) {
	const perRegistry = facts.registries.map((registry) => {
		const grants = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__.W)(registry)?.grants ?? [];
		if (grants.length === 0 || (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.b)(registry, facts) === "not-for-all") return "unknown";
		if (grants.some(({ actions }) => actions === "unreadable")) return "unknown";
		if (!grants.every((grant) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__.rt)(grant, "pull"))) return "none";
		return facts.given.access === "push" && grants.every((grant) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__.rt)(grant, "push")) ? "push" : "pull";
	});
	if (perRegistry.length === 0 || perRegistry.includes("unknown")) return "unknown";
	return [
		"none",
		"pull",
		"push"
	].find((level) => perRegistry.includes(level)) ?? "unknown";
}
// build/report/timeline.js
const MAX_ITEMS = 40;
const MAX_LABEL = 60;
const MAX_BEFORE = 30 * _images_js__WEBPACK_IMPORTED_MODULE_2__.nt;
const MAX_AFTER = 730 * _images_js__WEBPACK_IMPORTED_MODULE_2__.nt;
const LATEST = Date.UTC(9999, 11, 31, 23, 59, 59);
const LEAST = 36e5;
function timeline(items, { now, warningDays }) {
	const rows = items.filter(({ endsAt }) => endsAt > 0 && endsAt <= LATEST).toSorted((one, other) => one.endsAt - other.endsAt).slice(0, MAX_ITEMS);
	if (rows.length === 0) return void 0;
	return [
		"gantt",
		"  dateFormat YYYY-MM-DD HH:mm",
		"  axisFormat %Y-%m-%d",
		...rows.map((item, index) => row(item, index, now, warningDays * _images_js__WEBPACK_IMPORTED_MODULE_2__.nt))
	].join("\n");
}
function row({ label, endsAt }, index, now, warning) {
	const ended = endsAt <= now;
	const from = ended ? Math.max(endsAt, now - MAX_BEFORE) : now;
	const to = Math.max(ended ? now : Math.min(endsAt, now + MAX_AFTER), from + LEAST);
	const [mark, tag] = ended ? ["❌", "crit, "] : endsAt - now < warning ? ["⚠", "active, "] : ["✅", ""];
	return `  ${mark} ${words(label)} → ${day(endsAt)} :${tag}e${index + 1}, ${minute(from)}, ${minute(to)}`;
}
const words = (label) => [...label.normalize("NFC").replace(/[^\p{L}\p{M}\p{N}\-_.,@/()+]+/gu, " ").trim()].slice(0, MAX_LABEL).join("").trim() || "—";
const day = (time) => new Date(time).toISOString().slice(0, 10);
const minute = (time) => new Date(time).toISOString().slice(0, 16).replace("T", " ");
// build/report/report.js
function makeReport(facts, findings, texts, env, redact, elapsedMs, offers = new Map()) {
	const { userId, inContainer } = facts.runner;
	const rendered = renderFindings(findings, texts, env, redact, userId === 0 && !inContainer);
	const all = verdicts(facts, findings);
	const filesUnread = whyFilesUnread(facts, texts);
	const items = (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.ot)(facts);
	const expiring = items.some(({ endsAt }) => endsAt - facts.clock.now < facts.given.expiryWarningDays * _images_js__WEBPACK_IMPORTED_MODULE_2__.nt);
	return {
		result: resultOf(findings, all, facts),
		counts: {
			errors: findings.filter(({ level }) => level === "error").length,
			warnings: findings.filter(({ level }) => level === "warning").length,
			ignored: findings.filter(({ ignored }) => ignored).length,
			registries: facts.registries.length,
			...filesCount(facts),
			unexplained: isUnexplained(facts),
			dockerFails: all.some(({ operations }) => Object.values(operations).includes("fails")),
			unproven: all.some(({ operations }) => Object.values(operations).includes("unknown"))
		},
		findings: rendered,
		identities: findings.map((finding) => identityOf(finding, redact)),
		offers: new Map(rendered.flatMap((finding, index) => {
			const source = findings[index];
			const offer = source === void 0 ? void 0 : offers.get(source);
			return offer === void 0 ? [] : [[finding, redactOffer(offer, redact)]];
		})),
		registries: facts.registries.map((registry, index) => ({
			verdict: {
				...all[index] ?? { operations: NONE },
				registry: (0,_text_js__WEBPACK_IMPORTED_MODULE_8__.d)(redact(all[index]?.registry ?? ""), 300)
			},
			stages: (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.d)(registry, facts, findings).map((stage) => ({
				...stage,
				data: (0,_text_js__WEBPACK_IMPORTED_MODULE_8__.d)(redact(worded(stage.data, texts)), 600)
			}))
		})),
		timeline: expiring && items.length > 1 ? timelineOf(items, facts, texts, redact) : void 0,
		nextExpiry: items.toSorted((one, other) => one.endsAt - other.endsAt)[0],
		elapsedMs,
		granted: grantedOf(facts),
		expiresOn: (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.at)(facts),
		now: facts.clock.now,
		explanations: (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.c)(findings, facts).map((judgement) => wordedExplanation(judgement, texts, env, redact)),
		filesUrl: filesUrl(env),
		filesUnread: filesUnread === void 0 ? void 0 : (0,_text_js__WEBPACK_IMPORTED_MODULE_8__.d)(redact(filesUnread), 300)
	};
}
const redactOffer = ({ diff, lines }, redact) => ({
	diff: redact(diff),
	lines: lines.map(redact)
});
const VOLATILE = new Set([
	"line",
	"loginLine",
	"minutes",
	"minutesLeft",
	"days"
]);
function identityOf({ id, location, registry, values }, redact) {
	const lasting = JSON.stringify([
		id,
		location?.file,
		registry,
		values
	], (key, value) => VOLATILE.has(key) ? void 0 : value);
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)("sha256").update(redact(lasting)).digest("hex").slice(0, 16);
}
function wordedExplanation({ log: { source }, failure, live, confirmed }, texts, env, redact) {
	const { proves, question, line, text } = failure;
	const { headings, proves: proofs, questions } = texts.explain;
	const step = source.kind === "job" ? source.steps[source.failed ?? -1] : void 0;
	const place = {
		...source.kind === "job" && { job: source.job },
		...step !== void 0 && { step },
		...source.kind === "error-file" && { file: source.file },
		line
	};
	const cause = renderFindings(confirmed.slice(0, 1), texts, env, redact)[0]?.title ?? "";
	return {
		place: (0,_text_js__WEBPACK_IMPORTED_MODULE_8__.d)(redact(texts.explain.placeOf(place)), 600),
		text: (0,_text_js__WEBPACK_IMPORTED_MODULE_8__.d)(redact(text), 600),
		rows: [
			{
				heading: headings.proves,
				text: proofs[proves]
			},
			...question === void 0 || live === "holds" ? [] : [{
				heading: headings.check,
				text: questions[question]
			}],
			...live === "unknown" ? [] : [{
				heading: headings.now,
				text: texts.explain.live(live, cause)
			}]
		]
	};
}
const timelineOf = (items, { clock, given }, texts, redact) => timeline(items.map(({ what, name, endsAt }) => ({
	label: texts.expiryItem(what, redact(name)),
	endsAt
})), {
	now: clock.now,
	warningDays: given.expiryWarningDays
});
function filesCount({ workflows, registries }) {
	if (workflows.state !== "known") return { hasUnreadFiles: workflows.state === "failed" && registries.length === 0 };
	const { workflows: read, problems } = workflows.value;
	return {
		files: new Set([...read.map(({ file }) => file), ...problems.map(({ location }) => location.file)]).size,
		hasUnreadFiles: problems.length > 0
	};
}
function whyFilesUnread({ workflows, registries }, texts) {
	if (workflows.state !== "failed" || registries.length > 0) return void 0;
	return workflows.reason.kind === "tool" ? worded(workflows.reason.text, texts) : workflows.reason.kind;
}
function filesUrl({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: sha }) {
	return server && repository && sha ? `${server}/${repository}/blob/${sha}` : void 0;
}
const NONE = {
	login: "not-requested",
	pull: "not-requested",
	push: "not-requested"
};
// build/report/sarif.js
const LEVELS = {
	error: "error",
	warning: "warning",
	notice: "note"
};
const SEVERITIES = {
	error: "error",
	warning: "warning",
	notice: "recommendation"
};
function sarifText(report, texts) {
	const findings = report.findings.filter(({ ignored }) => ignored !== true);
	const results = withFingerprints(report).filter(({ finding }) => finding.ignored !== true && placeOf(finding) !== void 0);
	const rest = findings.filter((finding) => placeOf(finding) === void 0);
	const rules = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__.o)(findings, ({ id }) => id);
	const ids = rules.map(({ id }) => id);
	const log = {
		$schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "acr-login-check",
				version: VERSION,
				semanticVersion: VERSION,
				informationUri: HOME_PAGE,
				rules: rules.map((finding) => ruleOf(finding, texts))
			} },
			automationDetails: { id: "acr-login-check/" },
			columnKind: "utf16CodeUnits",
			originalUriBaseIds: { [ROOT]: { description: { text: texts.sentences(texts.words.root, "") } } },
			invocations: [{
				executionSuccessful: !findings.some(({ id }) => id === "internal-error"),
				toolExecutionNotifications: rest.map((finding) => ({
					associatedRule: {
						id: finding.id,
						index: ids.indexOf(finding.id)
					},
					level: LEVELS[finding.level],
					message: { text: messageOf(finding, texts) }
				}))
			}],
			results: results.map(({ finding, fingerprint }) => ({
				ruleId: finding.id,
				ruleIndex: ids.indexOf(finding.id),
				level: LEVELS[finding.level],
				message: { text: messageOf(finding, texts) },
				locations: [{ physicalLocation: locationOf(finding) }],
				partialFingerprints: { primaryLocationLineHash: fingerprint }
			}))
		}]
	};
	return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.s)(log, 2)}\n`;
}
const ROOT = "%SRCROOT%";
const messageOf = ({ title, message, fix }, texts) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.l)(`${texts.sentences(title, message)}\n\n${texts.heading(texts.words.fix)}\n${fix}`).replaceAll("](", "\\](");
function ruleOf(finding, texts) {
	const { id, level, title, message, fix, docs } = finding;
	const name = texts.names[id];
	const page = docs.startsWith("https://") ? docs : `${HOME_PAGE}/blob/HEAD/${docs}`;
	const { fix: fixWord, documentation } = texts.words;
	return {
		id,
		name: id.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase()),
		shortDescription: { text: name },
		fullDescription: { text: texts.sentences(name, "") },
		helpUri: page,
		help: {
			text: (0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.l)(`${texts.sentences(title, message)}\n\n${texts.heading(fixWord)}\n${fix}\n\n${texts.labeled(documentation, page)}`),
			markdown: [
				`**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(title)}**`,
				(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(message),
				`**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(fixWord)}**`,
				(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.t)(fix, ""),
				`[${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(texts.labeled(documentation, id))}](${page})`
			].join("\n\n")
		},
		defaultConfiguration: { level: LEVELS[level] },
		properties: {
			tags: [
				"azure",
				"container-registry",
				"github-actions"
			],
			precision: "high",
			"problem.severity": SEVERITIES[level]
		}
	};
}
function locationOf(finding) {
	const { file, line, column } = placeOf(finding) ?? {
		file: "",
		line: 1,
		column: 1
	};
	const uri = file.split("/").map((part) => encodeURIComponent(part.toWellFormed())).join("/");
	return {
		artifactLocation: !file.startsWith("/") && !file.split("/").includes("..") ? {
			uri,
			uriBaseId: ROOT
		} : { uri: file.startsWith("/") ? `file://${uri}` : uri },
		region: {
			startLine: line,
			startColumn: column
		}
	};
}
function withFingerprints({ findings, identities }) {
	const counts = new Map();
	return findings.map((finding, index) => {
		const hash = identities[index] ?? "";
		const count = (counts.get(hash) ?? 0) + 1;
		counts.set(hash, count);
		return {
			finding,
			fingerprint: `${hash}:${count}`
		};
	});
}
// build/diagnosis/stage-groups.js
const GROUP_OF = {
	docker: "docker",
	name: "name",
	dns: "network",
	tcp: "network",
	tls: "network",
	challenge: "network",
	credentials: "sign-in",
	exchange: "sign-in",
	permission: "permission",
	data: "layers",
	expiry: "expiry"
};
function stageGroups(stages) {
	const groups = new Map();
	for (const report of stages) {
		const { state } = report;
		const group = groupOf(report);
		const isRare = group === "layers" || group === "expiry";
		if (state === "not-reached" || state === "not-applicable" || state === "ignored") continue;
		if (isRare && (state === "pass" || state === "unknown")) continue;
		const before = groups.get(group);
		groups.set(group, before === void 0 || RANK[state] > RANK[before] ? state : before);
	}
	return [...groups].map(([group, state]) => ({
		group,
		state
	}));
}
function groupOf({ stage, findings }) {
	const group = GROUP_OF[stage];
	const isOfNetwork = findings.length > 0 && findings.every((id) => _catalogue_js__WEBPACK_IMPORTED_MODULE_4__.t[id].chapter === "network");
	return group === "sign-in" && isOfNetwork ? "network" : group;
}
const RANK = {
	pass: 0,
	unknown: 1,
	warning: 2,
	error: 3
};
// build/report/summary.js
const MAX_BYTES = 921600;
const RESULT_MARKS = {
	fail: "❌",
	warn: "⚠️",
	unknown: "❔",
	pass: "✅"
};
const LEVEL_MARKS = {
	error: "❌",
	warning: "⚠️",
	notice: "ℹ️"
};
const STATE_MARKS = {
	pass: "✅",
	error: "❌",
	warning: "⚠️",
	ignored: "ℹ️",
	unknown: "❔",
	"not-reached": "⬜",
	"not-applicable": "➖"
};
const OPERATION_MARKS = {
	works: "✅",
	fails: "❌",
	unknown: "❔",
	"not-requested": "➖"
};
function summaryMarkdown(report, texts) {
	const important = report.findings.filter(({ level }) => level !== "notice");
	const notices = report.findings.filter(({ level }) => level === "notice");
	const [first, ...rest] = important;
	return bounded([
		heading$1(report, first, texts),
		...registryTables(report, texts),
		...explanationSection(report, texts),
		...first === void 0 ? [] : [findingSection(first, report, texts, stageLine(report, texts))],
		...rest.map((finding) => findingSection(finding, report, texts)),
		...report.timeline === void 0 ? [] : [timelineSection(report.timeline, texts)],
		...checks(report, notices, texts),
		...footer(important, report, texts)
	], texts);
}
function heading$1(report, first, texts) {
	const mark = RESULT_MARKS[report.result];
	const [only, ...others] = report.registries;
	if (only === void 0 || others.length > 0) return `## ${mark} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(only === void 0 ? verdictLine(report, texts) : texts.registriesHeadline(report.registries.map(({ verdict }) => verdict), report.result))}`;
	const name = only.verdict.registry;
	const text = (0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(texts.headline(PLACEHOLDER, only.verdict.operations, report.result)).replace(PLACEHOLDER, () => (0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.r)(name) || "—");
	return `${first === void 0 && report.result === "pass" ? "###" : "##"} ${mark} ${text}`;
}
const PLACEHOLDER = "ⓡ";
function stageLine(report, texts) {
	const about = report.registries.length === 1 ? report.registries[0] : void 0;
	if (about === void 0) return void 0;
	const stations = stageGroups(about.stages).map(({ group, state }) => {
		const name = (0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(texts.stageGroups[group]);
		return `${STATE_MARKS[state]} ${state === "error" ? `**${name}**` : name}`;
	});
	const operations = _findings_js__WEBPACK_IMPORTED_MODULE_7__.n.flatMap((operation) => {
		const verdict = about.verdict.operations[operation];
		if (verdict === "not-requested") return [];
		const text = (0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(texts.operationVerdict(operation, verdict));
		return [verdict === "fails" ? `**${text}**` : text];
	});
	return [stations.join(" → "), ...operations].filter(Boolean).join(" · ");
}
function registryTables(report, texts) {
	const { registries } = report;
	if (registries.length < 2) return [];
	const works = ({ verdict }) => resultOfRegistry(verdict, report.result) === "pass";
	const working = registries.filter(works);
	if (registries.length <= 5 || working.length === 0 || working.length === registries.length) return [registryTable(registries, report, texts)];
	return [registryTable(registries.filter((registry) => !works(registry)), report, texts), details(texts.workingRegistries(working.length), [registryTable(working, report, texts)])];
}
function registryTable(registries, report, texts) {
	const rows = registries.map(({ verdict }) => {
		const cause = report.findings.find(({ registry, level }) => level !== "notice" && (registry === void 0 || registry === verdict.registry));
		const cells = _findings_js__WEBPACK_IMPORTED_MODULE_7__.n.map((operation) => OPERATION_MARKS[verdict.operations[operation]]);
		return `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.n)(verdict.registry) || "—"} | ${cells.join(" | ")} | ${cause === void 0 ? "" : (0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(texts.names[cause.id])} |`;
	});
	return [
		`| ${[
			texts.words.registry,
			..._findings_js__WEBPACK_IMPORTED_MODULE_7__.n.map((operation) => texts.operations[operation]),
			texts.words.cause
		].map(_escape_js__WEBPACK_IMPORTED_MODULE_9__.c).join(" | ")} |`,
		"| :-- | :-: | :-: | :-: | :-- |",
		...rows
	].join("\n");
}
function explanationSection({ explanations }, texts) {
	if (explanations.length === 0) return [];
	const parts = explanations.map(({ place, text, rows }) => [
		(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(place),
		(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.t)(text, "text"),
		rows.map((row) => `- **${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(texts.heading(row.heading))}** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(row.text)}`).join("\n")
	].join("\n\n"));
	return [`### ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(texts.explain.said)}`, ...parts];
}
function checks(report, notices, texts) {
	const stages = report.registries.flatMap((registry) => registry.stages);
	const parts = [...report.registries.map((registry) => stageTable(registry, report.registries.length > 1, texts)), ...notices.length > 0 ? [noticesSection(notices, report, texts)] : []];
	if (parts.length === 0) return [];
	const count = (...states) => stages.filter(({ state }) => states.includes(state)).length;
	const caption = [texts.checksCaption({
		passed: count("pass", "warning"),
		failed: count("error"),
		skipped: count("not-reached", "not-applicable", "unknown", "ignored")
	}), ...report.nextExpiry === void 0 || report.result === "fail" ? [] : [expiryCaption(report.nextExpiry, report, texts)]].join(" · ");
	return [details(stages.length === 0 ? texts.words.notices : caption, parts)];
}
const expiryCaption = ({ what, endsAt }, { now }, texts) => texts.expiryCaption(what, (0,_text_js__WEBPACK_IMPORTED_MODULE_8__.i)(endsAt).slice(0, 10), (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.it)(endsAt, now));
const details = (caption, parts) => `<details>\n<summary>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(caption)}</summary>\n\n${parts.join("\n\n")}\n\n</details>`;
function footer(findings, report, texts) {
	if (findings.length === 0) return [];
	const links = [...new Map(findings.map(({ id, docs }) => [id, `[${id}](${docs})`])).values()];
	const elapsed = report.elapsedMs === void 0 ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(texts.duration(report.elapsedMs / 1e3))];
	return [`<sub>${[
		...links,
		`acr-login-check ${VERSION}`,
		...elapsed
	].join(" · ")}</sub>`];
}
function bounded(sections, texts) {
	const kept = [];
	let bytes = 0;
	for (const section of sections) {
		bytes += Buffer.byteLength(section) + 2;
		if (bytes > MAX_BYTES) return `${[...kept, `_${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(texts.words.cut)}_`].join("\n\n")}\n`;
		kept.push(section);
	}
	return `${kept.join("\n\n")}\n`;
}
function stageTable({ verdict, stages }, isNamed, texts) {
	const { step, state, detail } = texts.words;
	const rows = stages.map((stage) => {
		const words = stage.detail === void 0 ? "" : (0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(texts.details[stage.detail]);
		const ids = stage.findings.map((id) => `**${id}**`).join(", ");
		return `| ${[
			unbroken(`${STATE_MARKS[stage.state]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(texts.stages[stage.stage])}`),
			ids || unbroken((0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(texts.stageStates[stage.state])),
			[words, (0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.n)(stage.data)].filter(Boolean).join(" ")
		].join(" | ")} |`;
	});
	return [
		...isNamed ? [`**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.r)(verdict.registry) || "—"}**`, ""] : [],
		`| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(step)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(state)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(detail)} |`,
		"| :-- | :-- | :-- |",
		...rows
	].join("\n");
}
const unbroken = (cell) => cell.replaceAll(" ", "&nbsp;");
function findingSection(finding, report, texts, line) {
	const { level, registry, title, message } = finding;
	const about = [placeLink(finding, report), registry === void 0 || report.registries.length === 1 ? "" : (0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.r)(registry)];
	const evidence = evidenceTable(finding, texts);
	const offer = report.offers.get(finding);
	return [
		line === void 0 ? `### ${LEVEL_MARKS[level]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(title)}` : `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(texts.sentences(title, ""))}**`,
		[...about, prose(message)].filter(Boolean).join(" — "),
		...line === void 0 ? [] : [line],
		`${line === void 0 ? "####" : "###"} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(texts.words["how-to-fix"])}`,
		...fixBlocks(finding).map(({ language, code }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.t)(code, language)),
		...offer === void 0 ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(texts.words.diff), (0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.t)(shownDiff(offer.diff), "diff")],
		...evidence.length === 0 ? [] : [details(texts.words.evidence, evidence)]
	].join("\n\n");
}
const shownDiff = (diff) => diff.replace(/\r?\n/g, "\n").trimEnd();
function placeLink(finding, { filesUrl }) {
	const place = placeOf(finding);
	if (place === void 0) return "";
	const text = (0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(`${place.file}:${place.line}`);
	if (filesUrl === void 0) return text;
	return `[${text}](${filesUrl}/${place.file.split("/").map((part) => encodeURIComponent(part.toWellFormed()).replace(/[()]/g, (found) => found === "(" ? "%28" : "%29")).join("/")}#L${place.line})`;
}
function evidenceTable({ evidence }, texts) {
	if (evidence.length === 0) return [];
	const { seen, expected } = texts.words;
	const rows = evidence.map((item) => `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(item.label)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.n)(item.seen)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.n)(item.expected ?? "")} |`);
	return [[
		`| | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(seen)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(expected)} |`,
		"| :-- | :-- | :-- |",
		...rows
	].join("\n")];
}
const timelineSection = (timeline, texts) => [`### ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(texts.words.timeline)}`, (0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.t)(timeline, "mermaid")].join("\n\n");
function noticesSection(notices, report, texts) {
	const items = notices.map((finding) => {
		const { id, registry, title, message, ignored, docs } = finding;
		const about = [registry === void 0 ? "" : (0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.r)(registry), placeLink(finding, report)].filter(Boolean).map((part) => ` ${part}`).join("");
		const mark = ignored ? ` ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(texts.remark(texts.words.ignored))}` : "";
		return `- ${LEVEL_MARKS.notice} [${id}](${docs})${about}${mark}: **${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(texts.sentences(title, ""))}** ${prose(message)}`;
	});
	return [
		`**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(texts.words.notices)}**`,
		"",
		...items
	].join("\n");
}
const prose = (message) => message.split(/`([a-z][\w ./-]*)`/).map((part, index) => index % 2 === 1 ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.r)(part) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(part)).join("");
// build/report/terminal.js
const STYLES = {
	error: "red",
	warning: "yellow",
	notice: "blue"
};
const WIDTH = 100;
function terminalText(report, texts, sources, hasColors) {
	const paint = (style, text) => hasColors ? (0,node_util__WEBPACK_IMPORTED_MODULE_5__.styleText)(style, text, { validateStream: false }) : text;
	return `${[...report.findings.toSorted(byPlace).map((finding) => finding.ignored === true ? paint("dim", `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.u)(heading(finding))} ${texts.remark(texts.words.ignored)}`) : findingBlock(finding, texts, sources, paint)), verdict(report, texts, paint)].join("\n\n")}\n`;
}
function byPlace(a, b) {
	const [left, right] = [placeOf(a), placeOf(b)];
	if (left === void 0 || right === void 0) return Number(left === void 0) - Number(right === void 0);
	if (left.file !== right.file) return left.file < right.file ? -1 : 1;
	return left.line - right.line || left.column - right.column;
}
function heading(finding) {
	const place = placeOf(finding);
	return `${place === void 0 ? "" : `${shownPlace(place)} `}${finding.id}`;
}
function findingBlock(finding, texts, sources, paint) {
	const { id, level, title, message, fix, docs } = finding;
	const place = placeOf(finding);
	const gutter = String(place?.line ?? 0).length;
	const bar = `${" ".repeat(gutter)} ${paint("dim", "│")}`;
	return [
		`${paint(["bold", STYLES[level]], texts.levels[level])}${paint("dim", `[${id}]`)} ${paint("bold", (0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.u)(title))}`,
		...place === void 0 ? [] : [`${" ".repeat(gutter)} ${paint("dim", "╭─")} ${paint("cyan", (0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.u)(shownPlace(place)))}`, ...excerpt(sources.get(place.file)?.[place.line - 1], place.line, place.column, level, bar, paint)],
		...folded((0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.u)(message), WIDTH - gutter - 3).map((line) => `${bar} ${line}`),
		...evidenceRows(finding, texts).map((row) => `${bar} ${paint("dim", row)}`),
		bar,
		`${bar} ${paint("green", texts.heading(texts.words.fix))}`,
		...(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.l)(fix).split("\n").map((line) => `${bar}   ${line}`),
		`${" ".repeat(gutter)} ${paint("dim", `╰─ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.u)(docs)}`)}`
	].join("\n");
}
function evidenceRows({ evidence }, texts) {
	const width = Math.max(0, ...evidence.map(({ label }) => displayWidth(label)));
	return evidence.map(({ label, seen, expected }) => {
		const expectedText = expected === void 0 ? "" : `  ${texts.remark(texts.labeled(texts.words.expected, expected))}`;
		return (0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.u)(`${padToWidth(label, width)}  ${seen}${expectedText}`);
	});
}
function excerpt(source, line, column, level, bar, paint) {
	if (source === void 0 || source.trim() === "") return [bar];
	const start = column > 80 ? column - 40 : 0;
	const shown = source.slice(start, start + WIDTH).replaceAll("	", " ");
	const before = shown.slice(0, column - 1 - start);
	const word = shown.slice(before.length, wordEnd(shown, before.length)) || " ";
	const mark = "^".repeat(Math.max(1, displayWidth((0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.u)(word))));
	const cut = (isCut) => isCut ? paint("dim", "…") : "";
	return [
		bar,
		`${paint("dim", String(line))} ${paint("dim", "│")} ${cut(start > 0)}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.u)(shown)}${cut(source.length > start + WIDTH)}`,
		`${bar} ${start > 0 ? " " : ""}${" ".repeat(displayWidth((0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.u)(before)))}${paint(STYLES[level], mark)}`
	];
}
function wordEnd(text, from) {
	let at = from;
	while (at < text.length) {
		const close = text.startsWith("${{", at) ? text.indexOf("}}", at) : -1;
		if (close < 0 && /[\s,'"`]/.test(text.charAt(at))) break;
		at = close < 0 ? at + 1 : close + 2;
	}
	return at;
}
function verdict({ result, counts, findings }, texts, paint) {
	const text = (0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.u)(texts.fileVerdict({
		...counts,
		notices: findings.filter(({ level }) => level === "notice").length
	}));
	if (result === "fail") return paint("red", `✗ ${text}`);
	if (result === "warn") return paint("yellow", `! ${text}`);
	return result === "unknown" ? `? ${text}` : paint("green", `✓ ${text}`);
}
// build/report/index.js
var report_exports = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({
	NO_ANNOTATIONS: () => NO_ANNOTATIONS,
	annotations: () => annotations,
	logText: () => logText,
	makeReport: () => makeReport,
	outputsOf: () => outputsOf,
	sarifText: () => sarifText,
	summaryMarkdown: () => summaryMarkdown,
	terminalText: () => terminalText
});



/***/ })

};
;