export const id = 161;
export const ids = [161];
export const modules = {

/***/ 542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainLog: () => (/* binding */ explainLog)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/terminal.js
var terminal = __webpack_require__(3299);
;// CONCATENATED MODULE: ./build/report/explanation.js



const WIDTH = 96;
const unknownText = ({ isEmpty, failure }, { explain }) => failure !== undefined ? explain.open : isEmpty ? explain.empty : explain.unknown;
/**
 * One object, versioned, with `findings` as in the action's output of that name, and beside them what the text proves
 * and rules out. `result` is `explained`, or `unknown` where no finding is there.
 */
function explanationJson({ explanation, findings }, texts) {
    const { failure } = explanation;
    const words = texts.explain;
    return (0,report_escape/* jsonText */.s$)({
        version: 1,
        result: findings.length > 0 ? 'explained' : 'unknown',
        findings,
        ...(failure !== undefined && {
            quote: { line: failure.line, text: failure.text },
            proves: words.proves[failure.proves],
            excludes: failure.excludes,
            ...(failure.question !== undefined && { check: words.questions[failure.question] }),
            source: failure.source,
        }),
        ...(findings.length === 0 && { message: unknownText(explanation, texts), next: words.next }),
    });
}
/** The cause with its line, what it proves, and the fix; then the other candidates in a line each. */
function explanationText({ explanation, file, findings }, texts, hasColors) {
    const paint = (style, text) => hasColors ? (0,external_node_util_.styleText)(style, text, { validateStream: false }) : text;
    const words = texts.explain;
    const [first, ...rest] = findings;
    const { failure } = explanation;
    if (first === undefined || failure === undefined) {
        const rows = [unknownText(explanation, texts), words.next].flatMap(text => (0,terminal/* folded */.T)(text, WIDTH));
        if (failure !== undefined) {
            const { line, text, question } = failure;
            rows.push('', `  ${(0,report_escape/* singleLineSafe */.kW)(file)}:${line}`, `  │ ${(0,report_escape/* singleLineSafe */.kW)(text)}`);
            if (question !== undefined)
                rows.push(...(0,terminal/* folded */.T)(`${words.headings.check}: ${words.questions[question]}`, WIDTH).map(row => `  ${row}`));
        }
        return `${rows.join('\n')}\n`;
    }
    const { line, text, proves, question, excludes } = failure;
    const row = (heading, content) => (0,terminal/* folded */.T)(`${heading}: ${(0,report_escape/* singleLineSafe */.kW)(content)}`, WIDTH).map(each => `  ${each}`);
    const lines = [
        `${paint(['bold', 'red'], words.certainty[first.certainty])}: ${paint('bold', (0,report_escape/* singleLineSafe */.kW)(first.title))} ${paint('dim', `[${first.id}]`)}`,
        '',
        `  ${paint('cyan', `${(0,report_escape/* singleLineSafe */.kW)(file)}:${line}`)}`,
        `  ${paint('dim', '│')} ${(0,report_escape/* singleLineSafe */.kW)(text)}`,
        '',
        ...(0,terminal/* folded */.T)((0,report_escape/* singleLineSafe */.kW)(first.message), WIDTH).map(line => `  ${line}`),
        ...row(words.headings.proves, words.proves[proves]),
        ...(question === undefined ? [] : row(words.headings.check, words.questions[question])),
        '',
        `  ${paint('green', `${texts.words.fix}:`)}`,
        ...(0,report_escape/* multiline */.c1)(first.fix)
            .split('\n')
            .map(line => `    ${line}`),
        '',
        ...first.evidence.slice(1).map(({ label, seen }) => `  ${paint('dim', (0,report_escape/* singleLineSafe */.kW)(`${label}: ${seen}`))}`),
        `  ${paint('dim', (0,report_escape/* singleLineSafe */.kW)(first.docs))}`,
        ...(rest.length === 0 ? [] : ['', `${words.headings.rest}:`]),
        ...rest.map(({ id, title }) => `  ${(0,report_escape/* singleLineSafe */.kW)(title)} ${paint('dim', `[${id}]`)}`),
        ...(excludes.length === 0
            ? []
            : ['', ...row(words.headings.excludes, excludes.join(', ')).map(line => line.trimStart())]),
    ];
    return `${lines.join('\n')}\n`;
}

// EXTERNAL MODULE: ./build/report/render-finding.js + 1 modules
var render_finding = __webpack_require__(2431);
// EXTERNAL MODULE: ./build/secrets/vault.js + 4 modules
var vault = __webpack_require__(4923);
// EXTERNAL MODULE: ./build/texts/en/index.js + 30 modules
var en = __webpack_require__(3244);
// EXTERNAL MODULE: ./build/explain/decode.js
var decode = __webpack_require__(4600);
// EXTERNAL MODULE: ./build/explain/explain.js + 24 modules
var explain = __webpack_require__(8220);
;// CONCATENATED MODULE: ./build/explain/index.js







/**
 * Explains a log and writes what was found. `problem`: there is no such file.
 * The exit code is a linter's: 1 where a cause was found, 0 where none was, which is no word on the job.
 */
async function explainLog({ file, json, hasColors }, host) {
    const path = file === undefined ? undefined : (0,external_node_path_.resolve)(host.currentDirectory, file);
    const opened = await host.openBytes(path);
    if (opened.state !== 'open') {
        return { problem: opened.state === 'absent' ? `there is no file ${file}` : `${file}: ${opened.code}` };
    }
    const explainer = (0,explain/* createExplainer */.x)();
    try {
        for await (const chunk of (0,decode/* utf8Of */.v)(opened.chunks))
            explainer.read(chunk);
    }
    catch (error) {
        return { problem: `${en.en.explain.unreadable} (${error instanceof Error ? error.message : String(error)})` };
    }
    const report = reportOf(explainer.end(), file ?? 'stdin', host);
    host.write(json ? `${explanationJson(report, en.en)}\n` : explanationText(report, en.en, hasColors));
    return { code: report.findings.length > 0 ? 1 : 0 };
}
/** The causes in words, in the form of the output `findings`. */
function reportOf(explanation, file, { env }) {
    const { causes, failure } = explanation;
    if (failure === undefined)
        return { explanation, file, findings: [] };
    const evidence = failure.evidence.map(({ label, seen }) => ({ label: en.en.labels[label], seen }));
    // The details come from lines without what a secret may be; a token is hidden here, whatever its line was.
    const { redact } = (0,vault/* createVault */.B)(() => undefined);
    return {
        explanation,
        file,
        findings: causes.flatMap(({ id, level, certainty }) => {
            const wording = en.en.explain.wordings[id]?.(failure.details);
            if (wording === undefined)
                return [];
            return [
                {
                    ...{ id, level, ...wording, title: redact(wording.title), message: redact(wording.message) },
                    evidence: level === 'error' ? evidence : [],
                    docs: (0,render_finding/* docsUrl */.fs)(id, { GITHUB_ACTION_REPOSITORY: 'org/acr-login-check', ...env }),
                    ...(failure.registry !== undefined && { registry: failure.registry }),
                    ...{ file, line: failure.line, column: 1, certainty },
                },
            ];
        }),
    };
}


/***/ })

};
