"use strict";
exports.id = 351;
exports.ids = [351];
exports.modules = {

/***/ 9351:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainLog: () => (/* binding */ explainLog)
/* harmony export */ });
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6773);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2718);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2835);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3994);
/* harmony import */ var _en_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6598);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_5__);







// build/report/explanation.js
const WIDTH = 96;
const unknownText = ({ isEmpty, failure }, { explain }) => failure !== void 0 ? explain.open : isEmpty ? explain.empty : explain.unknown;
function explanationJson({ explanation, findings }, texts) {
	const { failure } = explanation;
	const words = texts.explain;
	return (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__.s)({
		version: 1,
		result: findings.length > 0 ? "explained" : "unknown",
		findings,
		...failure !== void 0 && {
			quote: {
				line: failure.line,
				text: failure.text
			},
			proves: words.proves[failure.proves],
			excludes: failure.excludes,
			...failure.question !== void 0 && { check: words.questions[failure.question] },
			source: failure.source
		},
		...findings.length === 0 && {
			message: unknownText(explanation, texts),
			next: words.next
		}
	});
}
function explanationText({ explanation, file, findings }, texts, hasColors) {
	const paint = (style, text) => hasColors ? (0,node_util__WEBPACK_IMPORTED_MODULE_4__.styleText)(style, text, { validateStream: false }) : text;
	const words = texts.explain;
	const [first, ...rest] = findings;
	const { failure } = explanation;
	if (first === void 0 || failure === void 0) {
		const rows = [unknownText(explanation, texts), words.next].flatMap((text) => (0,_report_js__WEBPACK_IMPORTED_MODULE_1__.a)(text, WIDTH));
		if (failure !== void 0) {
			const { line, text, question } = failure;
			rows.push("", `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__.u)(file)}:${line}`, `  │ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__.u)(text)}`);
			if (question !== void 0) rows.push(...(0,_report_js__WEBPACK_IMPORTED_MODULE_1__.a)(texts.labeled(words.headings.check, words.questions[question]), WIDTH).map((row) => `  ${row}`));
		}
		return `${rows.join("\n")}\n`;
	}
	const { line, text, proves, question, excludes } = failure;
	const row = (heading, content) => (0,_report_js__WEBPACK_IMPORTED_MODULE_1__.a)(texts.labeled(heading, (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__.u)(content)), WIDTH).map((each) => `  ${each}`);
	return `${[
		`${paint(["bold", "red"], texts.heading(words.certainty[first.certainty]))} ${paint("bold", (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__.u)(first.title))} ${paint("dim", `[${first.id}]`)}`,
		"",
		`  ${paint("cyan", `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__.u)(file)}:${line}`)}`,
		`  ${paint("dim", "│")} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__.u)(text)}`,
		"",
		...(0,_report_js__WEBPACK_IMPORTED_MODULE_1__.a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_6__.u)(first.message), WIDTH).map((line) => `  ${line}`),
		...row(words.headings.proves, words.proves[proves]),
		...question === void 0 ? [] : row(words.headings.check, words.questions[question]),
		"",
		`  ${paint("green", texts.heading(texts.words.fix))}`,
		...(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__.l)(first.fix).split("\n").map((line) => `    ${line}`),
		"",
		...first.evidence.slice(1).map(({ label, seen }) => `  ${paint("dim", (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__.u)(texts.labeled(label, seen)))}`),
		`  ${paint("dim", (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__.u)(first.docs))}`,
		...rest.length === 0 ? [] : ["", texts.heading(words.headings.rest)],
		...rest.map(({ id, title }) => `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__.u)(title)} ${paint("dim", `[${id}]`)}`),
		...excludes.length === 0 ? [] : ["", ...row(words.headings.excludes, excludes.join(", ")).map((line) => line.trimStart())]
	].join("\n")}\n`;
}
// build/cli/explain.js
async function explainLog({ file, json, hasColors }, host) {
	const path = file === void 0 ? void 0 : (0,node_path__WEBPACK_IMPORTED_MODULE_5__.resolve)(host.currentDirectory, file);
	const opened = await host.openBytes(path);
	if (opened.state !== "open") return { problem: opened.state === "absent" ? `there is no file ${file}` : `${file}: ${opened.code}` };
	const explainer = (0,_explain_js__WEBPACK_IMPORTED_MODULE_0__.t)();
	try {
		for await (const chunk of (0,_explain_js__WEBPACK_IMPORTED_MODULE_0__.n)(opened.chunks)) explainer.read(chunk);
	} catch (error) {
		return { problem: `${_en_js__WEBPACK_IMPORTED_MODULE_3__.t.explain.unreadable} (${error instanceof Error ? error.message : String(error)})` };
	}
	const report = reportOf(explainer.end(), file ?? "stdin", host);
	host.write(json ? `${explanationJson(report, _en_js__WEBPACK_IMPORTED_MODULE_3__.t)}\n` : explanationText(report, _en_js__WEBPACK_IMPORTED_MODULE_3__.t, hasColors));
	return { code: report.findings.length > 0 ? 1 : 0 };
}
function reportOf(explanation, file, { env }) {
	const { causes, failure } = explanation;
	if (failure === void 0) return {
		explanation,
		file,
		findings: []
	};
	const evidence = failure.evidence.map(({ label, seen }) => ({
		label: _en_js__WEBPACK_IMPORTED_MODULE_3__.t.labels[label],
		seen: (0,_report_js__WEBPACK_IMPORTED_MODULE_1__.s)(seen, _en_js__WEBPACK_IMPORTED_MODULE_3__.t)
	}));
	const { redact } = (0,_start_js__WEBPACK_IMPORTED_MODULE_2__.a)(() => void 0);
	return {
		explanation,
		file,
		findings: causes.flatMap(({ id, level, certainty }) => {
			const wording = _en_js__WEBPACK_IMPORTED_MODULE_3__.t.explain.wordings[id]?.(failure.details);
			if (wording === void 0) return [];
			return [{
				id,
				level,
				...wording,
				title: redact(wording.title),
				message: redact(wording.message),
				evidence: level === "error" ? evidence : [],
				docs: (0,_report_js__WEBPACK_IMPORTED_MODULE_1__.o)(id, {
					GITHUB_ACTION_REPOSITORY: "org/acr-login-check",
					...env
				}),
				...failure.registry !== void 0 && { registry: failure.registry },
				file,
				line: failure.line,
				column: 1,
				certainty
			}];
		})
	};
}



/***/ })

};
;