export const id = 168;
export const ids = [168];
export const modules = {

/***/ 6787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NO_ANNOTATIONS: () => (/* reexport */ NO_ANNOTATIONS),
  annotations: () => (/* reexport */ annotations),
  logText: () => (/* reexport */ logText),
  makeReport: () => (/* reexport */ makeReport),
  outputsOf: () => (/* reexport */ outputsOf),
  sarifText: () => (/* reexport */ sarifText),
  summaryMarkdown: () => (/* reexport */ summaryMarkdown),
  terminalText: () => (/* reexport */ terminal/* terminalText */.e)
});

// EXTERNAL MODULE: ./build/catalogue.js
var catalogue = __webpack_require__(1033);
// EXTERNAL MODULE: ./build/util/redacted.js
var redacted = __webpack_require__(9457);
// EXTERNAL MODULE: ./build/util/text.js
var util_text = __webpack_require__(3506);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/render-finding.js + 1 modules
var render_finding = __webpack_require__(2431);
// EXTERNAL MODULE: ./build/report/workflow-commands.js
var workflow_commands = __webpack_require__(3141);
;// CONCATENATED MODULE: ./build/report/annotations.js






/**
 * The runner keeps 10 annotations a level of one step. Source: actions/runner:src/Runner.Worker/ExecutionContext.cs.
 */
const MAX_ANNOTATIONS = 10;
const MAX_MESSAGE = 4000;
/** The annotations of errors and warnings; notices stand in the summary alone. */
function annotations(findings, texts, offers = new Map()) {
    const levels = ['error', 'warning'].map(level => {
        const all = findings.filter(finding => finding.level === level);
        const shown = all.length > MAX_ANNOTATIONS ? all.slice(0, MAX_ANNOTATIONS - 1) : all;
        const rest = all.length - shown.length;
        return {
            shown,
            more: rest > 0 ? [(0,workflow_commands/* annotationCommand */.jx)(level, 'acr-login-check', texts.andMore(rest))] : [],
        };
    });
    return {
        of: new Map(levels.flatMap(({ shown }) => shown).map(finding => [finding, annotation(finding, texts, offers.get(finding))])),
        more: levels.flatMap(({ more }) => more),
    };
}
/** For where nothing is annotated. */
const NO_ANNOTATIONS = { of: new Map(), more: [] };
/** A longer fix stands in the job summary alone. */
const MAX_FIX_LINES = 3;
const MAX_DIFF_LINES = 6;
/**
 * Six lines at most: cause, what to do, the fix if it is short, the docs. The title is the finding's short name, which
 * never changes.
 */
const isLongFix = (finding) => ownFix(finding).split('\n').length > MAX_FIX_LINES;
/** Without the query below it. */
const ownFix = (finding) => (0,render_finding/* fixBlocks */.mv)(finding)[0]?.code ?? finding.fix;
/** A change of the file that is short stands in the place of the fix: its lines, with their signs. */
function annotation(finding, texts, offer) {
    const { id, level, title, message, docs } = finding;
    const isOffered = offer !== undefined && offer.lines.length <= MAX_DIFF_LINES;
    const shownFix = isOffered ? offer.lines.join('\n') : isLongFix(finding) ? texts.fixElsewhere : ownFix(finding);
    const text = [texts.sentences(title, message), shownFix, `${id}: ${docs}`].join('\n');
    const shown = (0,util_text/* truncate */.xv)((0,redacted/* partOf */.B)(message, () => (0,report_escape/* multiline */.c1)(text)), MAX_MESSAGE);
    return (0,workflow_commands/* annotationCommand */.jx)(level, catalogue/* CATALOGUE */.yh[id].name, shown, (0,render_finding/* placeOf */.$t)(finding));
}

// EXTERNAL MODULE: ./build/findings.js
var findings = __webpack_require__(3876);
;// CONCATENATED MODULE: ./build/report/log.js





const MARKS = {
    pass: '✓',
    error: '✗',
    warning: '!',
    ignored: 'i',
    unknown: '?',
    'not-reached': '·',
    'not-applicable': '-',
};
const LEVEL_MARKS = { error: '✗', warning: '!', notice: 'i' };
/**
 * The report as plain text, for the step's log and for a terminal: the verdict, then each error and warning with its
 * fix, and at the end, in a group that the log folds, what was looked at. A healthy run is one line and the group.
 * @param annotated the annotations, which the log shows as lines of their own; empty where nothing is annotated
 * @param onActions whether the log folds groups
 */
function logText(report, texts, annotated, onActions) {
    const important = report.findings.filter(({ level }) => level !== 'notice');
    const blocks = [
        headLines(report, texts),
        ...(report.ignoredProxy === undefined
            ? []
            : [`▸ ${(0,report_escape/* singleLineSafe */.kW)(`${texts.words.unread}: ${report.ignoredProxy}`)}`]),
        ...report.explanations.map(explanation => explanationBlock(explanation, texts)),
        ...important.map(finding => annotated.of.get(finding)?.trimEnd() ?? findingBlock(finding, texts)),
        ...annotated.more.map(line => line.trimEnd()),
        ...longFixes(important, annotated, texts),
        ...detailLines(report, texts, onActions),
    ];
    return `${blocks.join('\n')}\n`;
}
/** One line per registry; the first line has the time that the check took. */
function headLines(report, texts) {
    const elapsed = report.elapsedMs === undefined ? '' : ` (${texts.duration(report.elapsedMs / 1000)})`;
    const mark = RESULT_MARKS[report.result];
    if (report.registries.length === 0)
        return `${mark} ${(0,report_escape/* singleLineSafe */.kW)(verdictLine(report, texts))}${elapsed}`;
    return report.registries
        .map(({ verdict }, index) => {
        const own = report.registries.length === 1 ? mark : registryMark(verdict);
        return `${own} ${(0,report_escape/* singleLineSafe */.kW)(texts.headline(verdict.registry, verdict.operations))}${index === 0 ? elapsed : ''}`;
    })
        .join('\n');
}
const RESULT_MARKS = { fail: '✗', warn: '!', unknown: '?', pass: '✓' };
function registryMark({ operations }) {
    const all = Object.values(operations);
    return all.includes('fails') ? '✗' : all.includes('unknown') ? '?' : '✓';
}
/** The text of the log behind a bar, so that it is no workflow command, and what it means. */
const explanationBlock = ({ place, text, rows }, texts) => [
    `▸ ${(0,report_escape/* singleLineSafe */.kW)(`${texts.explain.said}: ${place}`)}`,
    `  │ ${(0,report_escape/* singleLineSafe */.kW)(text)}`,
    ...rows.map(row => `  ${(0,report_escape/* singleLineSafe */.kW)(`${row.heading}: ${row.text}`)}`),
].join('\n');
/** An annotation has no room for a long fix, nor for a query below it: they follow, once. */
function longFixes(findings, annotated, texts) {
    return findings
        .filter(finding => annotated.of.has(finding) && (isLongFix(finding) || (0,render_finding/* fixBlocks */.mv)(finding).length > 1))
        .flatMap(({ fix }) => [`${texts.words['how-to-fix']}:`, fixLines(fix)]);
}
/** A line of a file may begin as a workflow command does; the runner doesn't mind the blanks in front. */
const fixLines = (fix) => (0,report_escape/* multiline */.c1)(fix)
    .split('\n')
    .map(line => `    ${line.replace(/^(\s*):(?=:)/, '$1: ')}`)
    .join('\n');
/** Stages, evidence and notices, folded by the log; on a terminal only if something is wrong. */
function detailLines(report, texts, onActions) {
    const notices = report.findings.filter(({ level }) => level === 'notice');
    const evidence = report.findings.filter(finding => finding.level !== 'notice' && finding.evidence.length > 0);
    const lines = [
        ...report.registries.map(registry => stageTable(registry, texts)),
        ...evidence.map(finding => `${(0,report_escape/* singleLineSafe */.kW)(catalogue/* CATALOGUE */.yh[finding.id].name)}\n${evidenceRows(finding, texts)}`),
        ...notices.map(finding => findingBlock(finding, texts)),
    ];
    if (lines.length === 0 || (!onActions && report.result === 'pass'))
        return [];
    return onActions ? [`::group::${texts.words.details}`, ...lines, '::endgroup::'] : ['', ...lines];
}
/** The verdict in one line, with the first cause. */
const verdictLine = ({ result, counts, findings }, texts) => texts.verdict(result, counts, findings[0]?.title ?? '');
/** "login works · pull works · push fails", without what isn't needed. */
const operationVerdicts = ({ operations }, texts) => Object.keys(operations)
    .filter(operation => operations[operation] !== 'not-requested')
    .map(operation => texts.operationVerdict(operation, operations[operation]))
    .join(' · ');
function stageTable({ verdict, stages }, texts) {
    const width = Math.max(...findings/* STAGES */.a.map(stage => texts.stages[stage].length));
    const rows = stages.map(({ stage, state, findings, detail, data }) => {
        const text = [detail === undefined ? '' : texts.details[detail], data].filter(part => part !== '').join(' ');
        const result = state === 'pass' ? text : [findings.join(', ') || texts.stageStates[state], text].filter(Boolean).join('  ');
        return `  ${MARKS[state]} ${texts.stages[stage].padEnd(width)}  ${(0,report_escape/* singleLineSafe */.kW)(result)}`.trimEnd();
    });
    // The mark in front keeps a hostile name from being a workflow command.
    return [`▸ ${(0,report_escape/* singleLineSafe */.kW)(`${verdict.registry}  ${operationVerdicts(verdict, texts)}`)}`, ...rows].join('\n');
}
function findingBlock(finding, texts) {
    const { id, level, registry, title, message, fix, docs, ignored } = finding;
    const place = (0,render_finding/* placeOf */.$t)(finding);
    const heading = [`${LEVEL_MARKS[level]} ${id}`, registry, ignored ? `(${texts.words.ignored})` : undefined];
    return [
        (0,report_escape/* singleLineSafe */.kW)(heading.filter(part => part !== undefined).join('  ')),
        // The bar in front keeps a text that begins with a foreign one from being a workflow command.
        `  │ ${(0,report_escape/* singleLineSafe */.kW)(title)}`,
        `  │ ${(0,report_escape/* singleLineSafe */.kW)(message)}`,
        ...(place === undefined ? [] : [`  ${texts.words.at} ${(0,report_escape/* singleLineSafe */.kW)((0,render_finding/* shownPlace */.z7)(place))}`]),
        `  ${texts.words.fix}:`,
        fixLines(fix),
        `  ${(0,report_escape/* singleLineSafe */.kW)(docs)}`,
    ].join('\n');
}
function evidenceRows({ evidence }, texts) {
    const width = Math.max(0, ...evidence.map(({ label }) => label.length));
    return evidence
        .map(({ label, seen, expected }) => {
        const expectedText = expected === undefined ? '' : `  (${texts.words.expected}: ${expected})`;
        return `    ${label.padEnd(width)}  ${(0,report_escape/* singleLineSafe */.kW)(`${seen}${expectedText}`)}`;
    })
        .join('\n');
}

// EXTERNAL MODULE: ./build/diagnosis/expiry.js
var expiry = __webpack_require__(5255);
;// CONCATENATED MODULE: ./build/report/outputs.js



const OUTPUT_NAMES = (/* unused pure expression or super */ null && ([
    'result',
    'findings',
    'login-server',
    'granted',
    'error-count',
    'warning-count',
    'expires-on',
    'days-until-expiry',
]));
/** The outputs of action.yml. What is not known is empty. */
function outputsOf(report) {
    const { result, findings, counts, granted, expiresOn, now } = report;
    return {
        result,
        findings: (0,report_escape/* jsonText */.s$)({ version: 1, findings: findings.map(({ language: _, ...finding }) => finding) }),
        'login-server': report.registries.map(({ verdict }) => verdict.registry.toLowerCase()).join('\n'),
        granted,
        'error-count': String(counts.errors),
        'warning-count': String(counts.warnings),
        'expires-on': expiresOn === undefined ? '' : (0,util_text/* isoSeconds */.nE)(expiresOn),
        'days-until-expiry': expiresOn === undefined ? '' : String((0,expiry/* daysUntil */.AQ)(expiresOn, now)),
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/diagnosis/logs.js + 1 modules
var logs = __webpack_require__(1819);
// EXTERNAL MODULE: ./build/diagnosis/stages.js
var stages = __webpack_require__(6603);
// EXTERNAL MODULE: ./build/azure/acr/token-scope.js
var token_scope = __webpack_require__(5473);
// EXTERNAL MODULE: ./build/facts.js
var build_facts = __webpack_require__(7059);
// EXTERNAL MODULE: ./build/diagnosis/data-endpoints.js
var data_endpoints = __webpack_require__(9523);
// EXTERNAL MODULE: ./build/diagnosis/egress.js
var egress = __webpack_require__(5275);
// EXTERNAL MODULE: ./build/diagnosis/images.js
var diagnosis_images = __webpack_require__(8074);
// EXTERNAL MODULE: ./build/diagnosis/permission.js
var permission = __webpack_require__(8195);
// EXTERNAL MODULE: ./build/diagnosis/responses.js
var responses = __webpack_require__(3698);
// EXTERNAL MODULE: ./build/diagnosis/storage.js
var storage = __webpack_require__(6575);
;// CONCATENATED MODULE: ./build/diagnosis/verdict.js








/** What docker is going to do with each registry. Unknown is never shown as working, nor as failing. */
function verdicts(facts, findings) {
    return facts.registries.map(registry => {
        const name = registry.server.host || registry.server.given;
        const about = findings.filter(finding => finding.registry === undefined || finding.registry === name);
        const verdict = (operation) => {
            if (!isRequested(operation, facts))
                return 'not-requested';
            if (about.some(finding => finding.blocks.includes(operation) && (0,egress/* appliesToDocker */.cM)(finding, facts) === 'same'))
                return 'fails';
            return isProven(operation, registry, facts) ? 'works' : 'unknown';
        };
        return { registry: name, operations: { login: verdict('login'), pull: verdict('pull'), push: verdict('push') } };
    });
}
/** A login is only made with what the user gave; a stored login, and nobody, make none. */
function isRequested(operation, { given, identity }) {
    if (operation === 'login')
        return given.userName.given || given.password.given || isGivenIdentity(identity);
    return operation === 'pull' || given.access === 'push';
}
/** An application that was given is logged in by `az acr login`, or by whoever exchanges its token. */
const isGivenIdentity = (identity) => identity.kind === 'sign-in' && identity.plan.role === 'primary';
function isProven(operation, registry, facts) {
    const { docker } = facts;
    if ((0,build_facts/* valueIn */.xm)(docker.cli)?.present !== true || (0,build_facts/* valueIn */.xm)(registry.challenge) === undefined)
        return false;
    // What our own requests prove holds for docker only where its engine goes the same way, and trusts whom we trust.
    if ((0,egress/* engineRouteMatch */.Tn)(registry, facts) !== 'same' || (0,egress/* engineTrustsSameCas */.bc)(registry, facts) !== 'same')
        return false;
    if ((0,storage/* storage */.IG)(registry, facts) === 'unknown')
        return false;
    if (operation === 'login')
        return (0,build_facts/* valueIn */.xm)(registry.token)?.issued === true;
    const engine = (0,build_facts/* valueIn */.xm)(docker.engine);
    if (engine?.state !== 'answers' && engine?.state !== 'daemonless')
        return false;
    const grants = (0,responses/* issuedToken */.Pl)(registry)?.grants ?? [];
    // A data host that was asked and did not tell leaves the pull open; one that could not be looked for does not.
    if (operation === 'pull' && (0,data_endpoints/* dataHostsOf */.Z)(registry)?.reachability === 'unclear')
        return false;
    // So does a manifest that was asked for and did not tell.
    if (operation === 'pull' && !(0,diagnosis_images/* areImagesKnown */.y5)(registry, facts))
        return false;
    if (operation === 'pull' && (0,egress/* dataEndpointRouteMatch */.A2)(registry, facts) !== 'same')
        return false;
    // Where only the stand-in was refused, what it says does not hold for other repositories.
    if ((0,permission/* permissionOf */.F)(registry, facts) === 'not-for-all')
        return false;
    return grants.length > 0 && grants.every(grant => (0,token_scope/* allows */.N)(grant, operation));
}
/** The output `result`: whatever `fail-on` says. */
function resultOf(findings, all, facts) {
    if (findings.some(finding => finding.level === 'error'))
        return 'fail';
    if (findings.some(finding => finding.level === 'warning'))
        return 'warn';
    if (facts.registries.some(registry => facts.additionalPrincipals.some(other => !isKnown(other, registry))))
        return 'unknown';
    if (facts.registries.length === 0 && isUnread(facts))
        return 'unknown';
    if (isUnexplained(facts))
        return 'unknown';
    // What fails by a finding that is ignored is no pass either.
    const open = ['unknown', 'fails'];
    return all.some(({ operations }) => Object.values(operations).some(each => open.includes(each))) ? 'unknown' : 'pass';
}
/** Where only workflow files are judged: whether one of them could not be. */
const isUnread = ({ workflows }) => workflows.state === 'failed' || ((0,build_facts/* valueIn */.xm)(workflows)?.problems ?? []).length > 0;
/** Whether a failure that was to be explained is not. */
function isUnexplained({ logs }) {
    if (logs.state !== 'known')
        return false;
    return logs.value.unread.length > 0 || logs.value.logs.some(({ explanation }) => explanation.causes.length === 0);
}
/** Whether it is known what somebody else may do, and that there is somebody. */
const isKnown = ({ access, existence }, { server }) => access.get(server.host)?.state === 'known' && existence.state === 'known';
/** The output `granted`: the least of all that was asked for, as proven by a token. */
function grantedOf(facts) {
    const perRegistry = facts.registries.map(registry => {
        const grants = (0,responses/* issuedToken */.Pl)(registry)?.grants ?? [];
        if (grants.length === 0 || (0,permission/* permissionOf */.F)(registry, facts) === 'not-for-all')
            return 'unknown';
        if (grants.some(({ actions }) => actions === 'unreadable'))
            return 'unknown';
        if (!grants.every(grant => (0,token_scope/* allows */.N)(grant, 'pull')))
            return 'none';
        return facts.given.access === 'push' && grants.every(grant => (0,token_scope/* allows */.N)(grant, 'push')) ? 'push' : 'pull';
    });
    if (perRegistry.length === 0 || perRegistry.includes('unknown'))
        return 'unknown';
    return ['none', 'pull', 'push'].find(level => perRegistry.includes(level)) ?? 'unknown';
}

;// CONCATENATED MODULE: ./build/report/timeline.js
const DAY = 24 * 60 * 60 * 1000;
const MAX_ITEMS = 40;
const MAX_LABEL = 60;
/** What ended longer ago, or ends later, is drawn to the edge; its text has the true day. */
const MAX_BEFORE = 30 * DAY;
const MAX_AFTER = 730 * DAY;
/** The end of the year 9999, with which some tenants write "never". */
const LATEST = Date.UTC(9999, 11, 31, 23, 59, 59);
/** A shorter bar could not be seen. */
const LEAST = 60 * 60 * 1000;
/**
 * What ends when, as a Mermaid gantt, the soonest first: ended, ending within the warning time, and later ones in three
 * colours. It goes between the fences of a code block. Source: Mermaid docs, "Gantt diagrams"; its grammar,
 * mermaid-js/mermaid gantt.jison.
 * @returns `undefined` where nothing has a day on which it ends
 */
function timeline(items, { now, warningDays }) {
    const rows = items
        .filter(({ endsAt }) => endsAt > 0 && endsAt <= LATEST)
        .toSorted((one, other) => one.endsAt - other.endsAt)
        .slice(0, MAX_ITEMS);
    if (rows.length === 0)
        return undefined;
    return [
        'gantt',
        '  dateFormat YYYY-MM-DD HH:mm',
        '  axisFormat %Y-%m-%d',
        ...rows.map((item, index) => row(item, index, now, warningDays * DAY)),
    ].join('\n');
}
function row({ label, endsAt }, index, now, warning) {
    const ended = endsAt <= now;
    const from = ended ? Math.max(endsAt, now - MAX_BEFORE) : now;
    const to = Math.max(ended ? now : Math.min(endsAt, now + MAX_AFTER), from + LEAST);
    // No mark has a variation selector: in a code block that would be shown as its code point.
    const [mark, tag] = ended ? ['❌', 'crit, '] : endsAt - now < warning ? ['⚠', 'active, '] : ['✅', ''];
    return `  ${mark} ${words(label)} → ${day(endsAt)} :${tag}e${index + 1}, ${minute(from)}, ${minute(to)}`;
}
/**
 * Letters, digits and a little punctuation. The mark in front keeps a label from being read as one of Mermaid's
 * keywords; without `:`, `;`, `#`, `%` and line breaks it cannot end its place, and without `<` and backticks not the
 * diagram.
 */
const words = (label) => [
    ...label
        .normalize('NFC')
        .replace(/[^\p{L}\p{M}\p{N}\-_.,@/()+]+/gu, ' ')
        .trim(),
]
    .slice(0, MAX_LABEL)
    .join('')
    .trim() || '—';
const day = (time) => new Date(time).toISOString().slice(0, 10);
const minute = (time) => new Date(time).toISOString().slice(0, 16).replace('T', ' ');

;// CONCATENATED MODULE: ./build/report/report.js








/** Facts and findings → what is to be shown. Pure. */
function makeReport(facts, findings, texts, env, redact, elapsedMs, offers = new Map()) {
    const rendered = (0,render_finding/* renderFindings */.vO)(findings, texts, env, redact);
    const all = verdicts(facts, findings);
    const ignoredProxy = unreadOf(facts);
    const items = (0,expiry/* expiryItems */.g8)(facts);
    const expiring = items.some(({ endsAt }) => endsAt - facts.clock.now < facts.given.expiryWarningDays * DAY_MS);
    return {
        result: resultOf(findings, all, facts),
        counts: {
            errors: findings.filter(({ level }) => level === 'error').length,
            warnings: findings.filter(({ level }) => level === 'warning').length,
            ignored: findings.filter(({ ignored }) => ignored).length,
            registries: facts.registries.length,
            ...filesCount(facts),
            unexplained: isUnexplained(facts),
            dockerFails: all.some(({ operations }) => Object.values(operations).includes('fails')),
            unproven: all.some(({ operations }) => Object.values(operations).includes('unknown')),
        },
        findings: rendered,
        identities: findings.map(finding => identityOf(finding, redact)),
        offers: new Map(rendered.flatMap((finding, index) => {
            const source = findings[index];
            const offer = source === undefined ? undefined : offers.get(source);
            return offer === undefined ? [] : [[finding, redactOffer(offer, redact)]];
        })),
        registries: facts.registries.map((registry, index) => ({
            verdict: { ...(all[index] ?? { operations: NONE }), registry: (0,util_text/* truncate */.xv)(redact(all[index]?.registry ?? ''), 300) },
            stages: (0,stages/* stageReport */.X)(registry, facts, findings).map(stage => ({
                ...stage,
                data: (0,util_text/* truncate */.xv)(redact(stage.data), 600),
            })),
        })),
        timeline: expiring ? timelineOf(items, facts, texts, redact) : undefined,
        nextExpiry: items.toSorted((one, other) => one.endsAt - other.endsAt)[0],
        elapsedMs,
        granted: grantedOf(facts),
        expiresOn: (0,expiry/* earliestExpiry */.tJ)(facts),
        now: facts.clock.now,
        explanations: (0,logs/* judgeLogs */.J)(findings, facts).map(judgement => worded(judgement, texts, env, redact)),
        filesUrl: filesUrl(env),
        ignoredProxy: ignoredProxy === undefined ? undefined : (0,util_text/* truncate */.xv)(redact(ignoredProxy), 300),
    };
}
const redactOffer = ({ diff, lines }, redact) => ({
    diff: redact(diff),
    lines: lines.map(redact),
});
/** Values that change from one run to the next, or with each line above, while the finding stays the same. */
const PASSING = new Set(['line', 'loginLine', 'minutes', 'minutesLeft', 'days']);
/** Of the id, the file, the registry, and the values; not of the words, which a release or a language changes. */
function identityOf({ id, location, registry, values }, redact) {
    const lasting = JSON.stringify([id, location?.file, registry, values], (key, value) => PASSING.has(key) ? undefined : value);
    return (0,external_node_crypto_.createHash)('sha256').update(redact(lasting)).digest('hex').slice(0, 16);
}
function worded({ log: { source }, failure, live, confirmed }, texts, env, redact) {
    const { proves, question, line, text } = failure;
    const { headings, proves: proofs, questions } = texts.explain;
    const step = source.kind === 'job' ? source.steps[source.failed ?? -1] : undefined;
    const place = {
        ...(source.kind === 'job' && { job: source.job }),
        ...(step !== undefined && { step }),
        ...(source.kind === 'error-file' && { file: source.file }),
        line,
    };
    const cause = (0,render_finding/* renderFindings */.vO)(confirmed.slice(0, 1), texts, env, redact)[0]?.title ?? '';
    return {
        place: (0,util_text/* truncate */.xv)(redact(texts.explain.placeOf(place)), 600),
        text: (0,util_text/* truncate */.xv)(redact(text), 600),
        rows: [
            { heading: headings.proves, text: proofs[proves] },
            // Once the cause is known there is nothing to ask.
            ...(question === undefined || live === 'holds' ? [] : [{ heading: headings.check, text: questions[question] }]),
            ...(live === 'unknown' ? [] : [{ heading: headings.now, text: texts.explain.live(live, cause) }]),
        ],
    };
}
const DAY_MS = 24 * 60 * 60 * 1000;
const timelineOf = (items, { clock, given }, texts, redact) => timeline(items.map(({ what, name, endsAt }) => ({ label: `${texts.expiryItems[what]} ${redact(name)}`, endsAt })), { now: clock.now, warningDays: given.expiryWarningDays });
function filesCount({ workflows, registries }) {
    if (workflows.state !== 'known')
        return { ignoredProxy: workflows.state === 'failed' && registries.length === 0 };
    const { workflows: read, problems } = workflows.value;
    const files = new Set([...read.map(({ file }) => file), ...problems.map(({ location }) => location.file)]);
    return { files: files.size, ignoredProxy: problems.length > 0 };
}
/** Why the files that were asked for could not be read, where nothing else is judged. */
function unreadOf({ workflows, registries }) {
    if (workflows.state !== 'failed' || registries.length > 0)
        return undefined;
    return workflows.reason.kind === 'tool' ? workflows.reason.text : workflows.reason.kind;
}
function filesUrl({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: sha }) {
    return server && repository && sha ? `${server}/${repository}/blob/${sha}` : undefined;
}
const NONE = { login: 'not-requested', pull: 'not-requested', push: 'not-requested' };

// EXTERNAL MODULE: ./build/util/unique.js
var unique = __webpack_require__(9606);
// EXTERNAL MODULE: ./build/util/version.js
var version = __webpack_require__(6777);
;// CONCATENATED MODULE: ./build/report/sarif.js





const LEVELS = { error: 'error', warning: 'warning', notice: 'note' };
const SEVERITIES = { error: 'error', warning: 'warning', notice: 'recommendation' };
/**
 * The findings as SARIF 2.1.0 (OASIS), in the subset that GitHub code scanning takes: it refuses a result without a
 * place, so that what has none is a notification of the run. What is ignored is left out, since code scanning would
 * show it all the same.
 */
function sarifText(report, texts) {
    const findings = report.findings.filter(({ ignored }) => ignored !== true);
    const results = withFingerprints(report).filter(({ finding }) => finding.ignored !== true && (0,render_finding/* placeOf */.$t)(finding) !== undefined);
    const rest = findings.filter(finding => (0,render_finding/* placeOf */.$t)(finding) === undefined);
    const rules = (0,unique/* firstOfEach */.t)(findings, ({ id }) => id);
    const ids = rules.map(({ id }) => id);
    const log = {
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'acr-login-check',
                        version: version/* VERSION */.x,
                        semanticVersion: version/* VERSION */.x,
                        informationUri: version/* HOME_PAGE */.K,
                        rules: rules.map(finding => ruleOf(finding, texts)),
                    },
                },
                automationDetails: { id: 'acr-login-check/' },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the repository.' } } },
                invocations: [
                    {
                        executionSuccessful: !findings.some(({ id }) => id === 'internal-error'),
                        toolExecutionNotifications: rest.map(finding => ({
                            associatedRule: { id: finding.id, index: ids.indexOf(finding.id) },
                            level: LEVELS[finding.level],
                            message: { text: messageOf(finding, texts) },
                        })),
                    },
                ],
                results: results.map(({ finding, fingerprint }) => ({
                    ruleId: finding.id,
                    ruleIndex: ids.indexOf(finding.id),
                    level: LEVELS[finding.level],
                    message: { text: messageOf(finding, texts) },
                    locations: [{ physicalLocation: locationOf(finding) }],
                    partialFingerprints: { primaryLocationLineHash: fingerprint },
                })),
            },
        ],
    };
    return `${(0,report_escape/* jsonText */.s$)(log, 2)}\n`;
}
const ROOT = '%SRCROOT%';
const messageOf = ({ title, message, fix }, texts) => 
// `[text](target)` would be a link. Source: SARIF 2.1.0, section 3.11.6.
(0,report_escape/* multiline */.c1)(`${title}. ${message}\n\n${texts.words.fix}:\n${fix}`).replaceAll('](', '\\](');
/** A rule: what describes it is the same in every file; the help is that of the case found first. */
function ruleOf(finding, texts) {
    const { id, level, title, message, fix, docs } = finding;
    const { name } = catalogue/* CATALOGUE */.yh[id];
    const page = docs.startsWith('https://') ? docs : `${version/* HOME_PAGE */.K}/blob/HEAD/${docs}`;
    const { fix: fixWord, documentation } = texts.words;
    return {
        id,
        name: id.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase()),
        shortDescription: { text: name },
        fullDescription: { text: `${name}.` },
        helpUri: page,
        help: {
            text: (0,report_escape/* multiline */.c1)(`${title}. ${message}\n\n${fixWord}:\n${fix}\n\n${documentation}: ${page}`),
            markdown: [
                `**${(0,report_escape/* markdown */.wD)(title)}**`,
                (0,report_escape/* markdown */.wD)(message),
                `**${(0,report_escape/* markdown */.wD)(fixWord)}**`,
                (0,report_escape/* codeBlock */.DV)(fix, ''),
                `[${(0,report_escape/* markdown */.wD)(documentation)}: ${id}](${page})`,
            ].join('\n\n'),
        },
        defaultConfiguration: { level: LEVELS[level] },
        properties: {
            tags: ['azure', 'container-registry', 'github-actions'],
            precision: 'high',
            'problem.severity': SEVERITIES[level],
        },
    };
}
function locationOf(finding) {
    const { file, line, column } = (0,render_finding/* placeOf */.$t)(finding) ?? { file: '', line: 1, column: 1 };
    const uri = file
        .split('/')
        .map(part => encodeURIComponent(part.toWellFormed()))
        .join('/');
    const isInRepository = !file.startsWith('/') && !file.split('/').includes('..');
    return {
        artifactLocation: isInRepository ? { uri, uriBaseId: ROOT } : { uri: file.startsWith('/') ? `file://${uri}` : uri },
        region: { startLine: line, startColumn: column },
    };
}
/**
 * The findings with what tells each from all others: its identity, counted over several lines. In the form of GitHub's
 * own: `hash:count`.
 */
function withFingerprints({ findings, identities }) {
    const counts = new Map();
    return findings.map((finding, index) => {
        const hash = identities[index] ?? '';
        const count = (counts.get(hash) ?? 0) + 1;
        counts.set(hash, count);
        return { finding, fingerprint: `${hash}:${count}` };
    });
}

;// CONCATENATED MODULE: ./build/diagnosis/stage-groups.js
const GROUP_OF = {
    docker: 'docker',
    name: 'name',
    dns: 'network',
    tcp: 'network',
    tls: 'network',
    challenge: 'network',
    credentials: 'sign-in',
    exchange: 'sign-in',
    permission: 'permission',
    data: 'layers',
    expiry: 'expiry',
};
/**
 * The groups that have something to say, in order. What wasn't reached, isn't needed, or is ignored is left out; layers
 * and expiry, which few runs look at, are listed only if something is wrong there.
 */
function stageGroups(stages) {
    const groups = new Map();
    for (const { stage, state } of stages) {
        const group = GROUP_OF[stage];
        const isRare = group === 'layers' || group === 'expiry';
        if (state === 'not-reached' || state === 'not-applicable' || state === 'ignored')
            continue;
        if (isRare && (state === 'pass' || state === 'unknown'))
            continue;
        const before = groups.get(group);
        groups.set(group, before === undefined || RANK[state] > RANK[before] ? state : before);
    }
    return [...groups].map(([group, state]) => ({ group, state }));
}
const RANK = { pass: 0, unknown: 1, warning: 2, error: 3 };

;// CONCATENATED MODULE: ./build/report/summary.js








/**
 * The runner takes 1 MiB and drops the whole summary beyond it. Source:
 * actions/runner:src/Runner.Worker/FileCommandManager.cs.
 */
const MAX_BYTES = 900 * 1024;
const summary_RESULT_MARKS = { fail: '❌', warn: '⚠️', unknown: '❔', pass: '✅' };
const summary_LEVEL_MARKS = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
const STATE_MARKS = {
    pass: '✅',
    error: '❌',
    warning: '⚠️',
    ignored: 'ℹ️',
    unknown: '❔',
    'not-reached': '⬜',
    'not-applicable': '➖',
};
const OPERATION_MARKS = {
    works: '✅',
    fails: '❌',
    unknown: '❔',
    'not-requested': '➖',
};
/**
 * The report as GitHub Markdown, in the order in which a reader needs it: what fails, why, how to fix it, and then,
 * folded, the proof. A healthy run is one line and one folded block.
 */
function summaryMarkdown(report, texts) {
    const important = report.findings.filter(({ level }) => level !== 'notice');
    const notices = report.findings.filter(({ level }) => level === 'notice');
    const [first, ...rest] = important;
    const sections = [
        heading(report, first, texts),
        ...(report.registries.length > 1 ? [registryTable(report, texts)] : []),
        ...explanationSection(report, texts),
        ...(first === undefined ? [] : [findingSection(first, report, texts, stageLine(report, texts))]),
        ...rest.map(finding => findingSection(finding, report, texts)),
        ...(report.timeline === undefined ? [] : [timelineSection(report.timeline, texts)]),
        ...checks(report, notices, texts),
        ...footer(important, report, texts),
    ];
    return bounded(sections, texts);
}
function heading(report, first, texts) {
    const mark = summary_RESULT_MARKS[report.result];
    const [only, ...others] = report.registries;
    if (only === undefined || others.length > 0) {
        return `## ${mark} ${(0,report_escape/* markdown */.wD)(only === undefined ? verdictLine(report, texts) : texts.registriesHeadline(report.registries.map(({ verdict }) => verdict)))}`;
    }
    const name = only.verdict.registry;
    // The name is foreign text: it gets its code span after the sentence is escaped.
    const sentence = (0,report_escape/* markdown */.wD)(texts.headline(PLACEHOLDER, only.verdict.operations));
    const text = sentence.replace(PLACEHOLDER, () => (0,report_escape/* codeSpan */.SS)(name) || '—');
    return `${first === undefined && report.result === 'pass' ? '###' : '##'} ${mark} ${text}`;
}
/**
 * Stands for the registry's name until the sentence is escaped; no text of ours has this character, and `markdown`
 * leaves it alone.
 */
const PLACEHOLDER = 'ⓡ';
/** `✅ Docker → ✅ Name → ❌ Network · login fails`: the stages of the registry that the first finding is about. */
function stageLine(report, texts) {
    const about = report.registries.length === 1 ? report.registries[0] : undefined;
    if (about === undefined)
        return undefined;
    const stations = stageGroups(about.stages).map(({ group, state }) => {
        const name = (0,report_escape/* markdown */.wD)(texts.stageGroups[group]);
        return `${STATE_MARKS[state]} ${state === 'error' ? `**${name}**` : name}`;
    });
    const operations = OPERATIONS.flatMap(operation => {
        const verdict = about.verdict.operations[operation];
        if (verdict === 'not-requested')
            return [];
        const text = (0,report_escape/* markdown */.wD)(texts.operationVerdict(operation, verdict));
        return [verdict === 'fails' ? `**${text}**` : text];
    });
    return [stations.join(' → '), ...operations].filter(Boolean).join(' · ');
}
const OPERATIONS = ['login', 'pull', 'push'];
/** One row per registry: what Docker will do, and the cause. */
function registryTable(report, texts) {
    const rows = report.registries.map(({ verdict }) => {
        const cause = report.findings.find(({ registry, level }) => level !== 'notice' && (registry === undefined || registry === verdict.registry));
        const cells = OPERATIONS.map(operation => OPERATION_MARKS[verdict.operations[operation]]);
        return `| ${(0,report_escape/* codeCell */.MZ)(verdict.registry) || '—'} | ${cells.join(' | ')} | ${cause === undefined ? '' : (0,report_escape/* markdown */.wD)(catalogue/* CATALOGUE */.yh[cause.id].name)} |`;
    });
    const heads = [texts.words.registry, ...OPERATIONS.map(operation => texts.operations[operation]), texts.words.cause];
    return [`| ${heads.map(report_escape/* markdown */.wD).join(' | ')} |`, '| :-- | :-: | :-: | :-: | :-- |', ...rows].join('\n');
}
/** The texts of the logs, each with its place and what it means. */
function explanationSection({ explanations }, texts) {
    if (explanations.length === 0)
        return [];
    const parts = explanations.map(({ place, text, rows }) => [
        (0,report_escape/* markdown */.wD)(place),
        (0,report_escape/* codeBlock */.DV)(text, 'text'),
        rows.map(row => `- **${(0,report_escape/* markdown */.wD)(row.heading)}**: ${(0,report_escape/* markdown */.wD)(row.text)}`).join('\n'),
    ].join('\n\n'));
    return [`### ${(0,report_escape/* markdown */.wD)(texts.explain.said)}`, ...parts];
}
/** Everything that was looked at, folded; the notices too. */
function checks(report, notices, texts) {
    const stages = report.registries.flatMap(registry => registry.stages);
    const tables = report.registries.map(registry => summary_stageTable(registry, report.registries.length > 1, texts));
    const parts = [...tables, ...(notices.length > 0 ? [noticesSection(notices, report, texts)] : [])];
    if (parts.length === 0)
        return [];
    const count = (...states) => stages.filter(({ state }) => states.includes(state)).length;
    const caption = [
        texts.checksCaption({
            passed: count('pass', 'warning'),
            failed: count('error'),
            skipped: count('not-reached', 'not-applicable', 'unknown', 'ignored'),
        }),
        ...(report.nextExpiry === undefined || report.result === 'fail'
            ? []
            : [expiryCaption(report.nextExpiry, report, texts)]),
    ].join(' · ');
    return [details(stages.length === 0 ? texts.words.notices : caption, parts)];
}
const expiryCaption = ({ what, endsAt }, { now }, texts) => texts.expiryCaption(what, (0,util_text/* isoSeconds */.nE)(endsAt).slice(0, 10), (0,expiry/* daysUntil */.AQ)(endsAt, now));
const details = (caption, parts) => `<details>\n<summary>${(0,report_escape/* markdown */.wD)(caption)}</summary>\n\n${parts.join('\n\n')}\n\n</details>`;
/** `push-denied · acr-login-check 1.0.0 · 0.2 s` */
function footer(findings, report, texts) {
    if (findings.length === 0)
        return [];
    const links = [...new Map(findings.map(({ id, docs }) => [id, `[${id}](${docs})`])).values()];
    const elapsed = report.elapsedMs === undefined ? [] : [(0,report_escape/* markdown */.wD)(texts.duration(report.elapsedMs / 1000))];
    return [`<sub>${[...links, `acr-login-check ${version/* VERSION */.x}`, ...elapsed].join(' · ')}</sub>`];
}
/** As many whole sections as fit, and a word where some did not. */
function bounded(sections, texts) {
    const kept = [];
    let bytes = 0;
    for (const section of sections) {
        bytes += Buffer.byteLength(section) + 2;
        if (bytes > MAX_BYTES)
            return `${[...kept, `_${(0,report_escape/* markdown */.wD)(texts.words.cut)}_`].join('\n\n')}\n`;
        kept.push(section);
    }
    return `${kept.join('\n\n')}\n`;
}
function summary_stageTable({ verdict, stages }, isNamed, texts) {
    const { step, state, detail } = texts.words;
    const rows = stages.map(stage => {
        const words = stage.detail === undefined ? '' : (0,report_escape/* markdown */.wD)(texts.details[stage.detail]);
        const ids = stage.findings.map(id => `**${id}**`).join(', ');
        const cells = [
            unbroken(`${STATE_MARKS[stage.state]} ${(0,report_escape/* markdown */.wD)(texts.stages[stage.stage])}`),
            ids || unbroken((0,report_escape/* markdown */.wD)(texts.stageStates[stage.state])),
            [words, (0,report_escape/* codeCell */.MZ)(stage.data)].filter(Boolean).join(' '),
        ];
        return `| ${cells.join(' | ')} |`;
    });
    return [
        ...(isNamed ? [`**${(0,report_escape/* codeSpan */.SS)(verdict.registry) || '—'}**`, ''] : []),
        `| ${(0,report_escape/* markdown */.wD)(step)} | ${(0,report_escape/* markdown */.wD)(state)} | ${(0,report_escape/* markdown */.wD)(detail)} |`,
        '| :-- | :-- | :-- |',
        ...rows,
    ].join('\n');
}
/** A column of short words keeps each on one line. */
const unbroken = (cell) => cell.replaceAll(' ', '&nbsp;');
/** @param line the stages, under the first finding's cause */
function findingSection(finding, report, texts, line) {
    const { level, registry, title, message } = finding;
    const about = [
        placeLink(finding, report),
        registry === undefined || report.registries.length === 1 ? '' : (0,report_escape/* codeSpan */.SS)(registry),
    ];
    const evidence = evidenceTable(finding, texts);
    const offer = report.offers.get(finding);
    return [
        line === undefined ? `### ${summary_LEVEL_MARKS[level]} ${(0,report_escape/* markdown */.wD)(title)}` : `**${(0,report_escape/* markdown */.wD)(texts.sentences(title, ''))}**`,
        [...about, prose(message)].filter(Boolean).join(' — '),
        ...(line === undefined ? [] : [line]),
        `${line === undefined ? '####' : '###'} ${(0,report_escape/* markdown */.wD)(texts.words['how-to-fix'])}`,
        ...(0,render_finding/* fixBlocks */.mv)(finding).map(({ language, code }) => (0,report_escape/* codeBlock */.DV)(code, language)),
        ...(offer === undefined ? [] : [(0,report_escape/* markdown */.wD)(texts.words.diff), (0,report_escape/* codeBlock */.DV)(shownDiff(offer.diff), 'diff')]),
        ...(evidence.length === 0 ? [] : [details(texts.words.evidence, evidence)]),
    ].join('\n\n');
}
/** In Markdown a carriage return at the end of a line says nothing. */
const shownDiff = (diff) => diff.replace(/\r?\n/g, '\n').trimEnd();
/** `file:line`, as a link where it is known where the file is shown. Empty where there is no place. */
function placeLink(finding, { filesUrl }) {
    const place = (0,render_finding/* placeOf */.$t)(finding);
    if (place === undefined)
        return '';
    const text = (0,report_escape/* markdown */.wD)(`${place.file}:${place.line}`);
    if (filesUrl === undefined)
        return text;
    const path = place.file
        .split('/')
        .map(part => encodeURIComponent(part.toWellFormed()).replace(/[()]/g, found => (found === '(' ? '%28' : '%29')))
        .join('/');
    return `[${text}](${filesUrl}/${path}#L${place.line})`;
}
function evidenceTable({ evidence }, texts) {
    if (evidence.length === 0)
        return [];
    const { seen, expected } = texts.words;
    const rows = evidence.map(item => `| ${(0,report_escape/* markdown */.wD)(item.label)} | ${(0,report_escape/* codeCell */.MZ)(item.seen)} | ${(0,report_escape/* codeCell */.MZ)(item.expected ?? '')} |`);
    return [[`| | ${(0,report_escape/* markdown */.wD)(seen)} | ${(0,report_escape/* markdown */.wD)(expected)} |`, '| :-- | :-- | :-- |', ...rows].join('\n')];
}
/** The labels are words alone: see timeline.ts. */
const timelineSection = (timeline, texts) => [`### ${(0,report_escape/* markdown */.wD)(texts.words.timeline)}`, (0,report_escape/* codeBlock */.DV)(timeline, 'mermaid')].join('\n\n');
function noticesSection(notices, report, texts) {
    const items = notices.map(finding => {
        const { id, registry, title, message, ignored, docs } = finding;
        const about = [registry === undefined ? '' : (0,report_escape/* codeSpan */.SS)(registry), placeLink(finding, report)]
            .filter(Boolean)
            .map(part => ` ${part}`)
            .join('');
        const mark = ignored ? ` (${(0,report_escape/* markdown */.wD)(texts.words.ignored)})` : '';
        return `- ${summary_LEVEL_MARKS.notice} [${id}](${docs})${about}${mark}: **${(0,report_escape/* markdown */.wD)(title)}**. ${prose(message)}`;
    });
    return [`**${(0,report_escape/* markdown */.wD)(texts.words.notices)}**`, '', ...items].join('\n');
}
/** A message, with its short commands in backticks as code; whatever else is in backticks stays text. */
const prose = (message) => message
    .split(/`([a-z][\w ./-]*)`/)
    .map((part, index) => (index % 2 === 1 ? (0,report_escape/* codeSpan */.SS)(part) : (0,report_escape/* markdown */.wD)(part)))
    .join('');

// EXTERNAL MODULE: ./build/report/terminal.js
var terminal = __webpack_require__(3299);
;// CONCATENATED MODULE: ./build/report/index.js









/***/ }),

/***/ 2431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fs: () => (/* binding */ docsUrl),
  mv: () => (/* binding */ fixBlocks),
  $t: () => (/* binding */ placeOf),
  vO: () => (/* binding */ renderFindings),
  z7: () => (/* binding */ shownPlace)
});

// EXTERNAL MODULE: ./build/catalogue.js
var catalogue = __webpack_require__(1033);
// EXTERNAL MODULE: ./build/findings.js
var build_findings = __webpack_require__(3876);
;// CONCATENATED MODULE: ./build/texts/shell-session.js
const KEPT = ' >> "$GITHUB_ENV"';
const EMPTIED = "printf '%s=\\n' ";
/**
 * A fix for a shell that no runner of GitHub Actions stands behind: what would be written to GITHUB_ENV for the steps
 * that follow holds in this shell instead.
 */
const forThisShell = (fix) => fix.split('\n').map(inThisShell).join('\n');
function inThisShell(line) {
    if (!line.endsWith(KEPT))
        return line;
    const body = line.slice(0, -KEPT.length);
    const start = body.trimStart();
    if (start.startsWith(EMPTIED))
        return body.replace(EMPTIED, 'unset ');
    // The first `echo` is the command: what stands before it asks whether it is to be run.
    return body.replace('echo ', 'export ');
}

// EXTERNAL MODULE: ./build/texts/shorten.js
var shorten = __webpack_require__(7482);
// EXTERNAL MODULE: ./build/util/text.js
var util_text = __webpack_require__(3506);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
;// CONCATENATED MODULE: ./build/report/render-finding.js






const MAX_EVIDENCE = 30;
const LONGEST = { title: 250, message: 1500, evidence: 600, fix: 3000, registry: 300, file: 300 };
/**
 * @param redact takes every secret out of a text
 */
function renderFindings(findings, texts, env, redact) {
    return findings.map(finding => {
        const { title, message, fix, language } = wording(redactLong(finding, redact), texts);
        const { id, level, registry, location, ignored } = finding;
        const bounded = (text, limit) => (0,util_text/* truncate */.xv)(redact(text), limit);
        return {
            id,
            level,
            // A step may print it as it is (README, the recipe with jq): one line, and nothing that a runner reads.
            title: bounded((0,report_escape/* singleLineSafe */.kW)(title), LONGEST.title),
            message: bounded(message, LONGEST.message),
            evidence: finding.evidence.slice(0, MAX_EVIDENCE).map(({ label, seen, expected }) => ({
                label: texts.labels[label],
                seen: bounded(seen, LONGEST.evidence),
                ...(expected !== undefined && { expected: bounded(expected, LONGEST.evidence) }),
            })),
            fix: bounded(withQuery(env['GITHUB_ACTIONS'] === 'true' ? fix : forThisShell(fix), finding, texts), LONGEST.fix),
            ...(language !== undefined && { language }),
            docs: docsUrl(id, env),
            ...(registry !== undefined && { registry: bounded(registry, LONGEST.registry) }),
            ...(location !== undefined && {
                file: bounded(location.file, LONGEST.file),
                line: location.line,
                column: location.column,
            }),
            ...(ignored && { ignored: true }),
            ...((0,build_findings/* isLogFinding */.u)(finding) && { certainty: finding.certainty }),
        };
    });
}
/** With its long values redacted: those that texts may cut, where half a secret would not be found any more. */
const redactLong = (finding, redact) => JSON.parse(JSON.stringify(finding), (_, value) => typeof value === 'string' && value.length > shorten/* MIN_CUT */.O ? redact(value) : value);
/** The first word of a command, after comments; for texts that don't name the language of their fix. */
const COMMAND = /^(?:#[^\n]*\n)*(?:(?:kubectl|helm|podman|az|docker|gh|sudo|curl|echo|export|unset|mv|printf|nslookup|date|sleep) |id=|map=)/;
/** The fix itself, and a query that stands below it: a comment of KQL begins it. */
function fixBlocks({ fix, language }) {
    const at = fix.indexOf('\n\n// ');
    const code = at < 0 ? fix : fix.slice(0, at);
    const own = { language: language ?? (COMMAND.test(code) ? 'sh' : 'yaml'), code };
    return at < 0 ? [own] : [own, { language: 'kusto', code: fix.slice(at + 2) }];
}
/** The fix, and below it the query for what the registry logged. */
const withQuery = (fix, { query }, texts) => query === undefined ? fix : texts.queryFix(fix, query);
/** The line of a finding, where it has one. */
const placeOf = ({ file, line = 1, column = 1 }) => file === undefined ? undefined : { file, line, column };
/** As compilers write it: `.github/workflows/ci.yml:12:9`. */
const shownPlace = ({ file, line, column }) => `${file}:${line}:${column}`;
/** A cause without words of its own for logs. */
const nameOnly = ({ id }) => {
    const { name } = catalogue/* CATALOGUE */.yh[id];
    return { title: name, message: `${name}.`, fix: `docs/findings.md#${id}` };
};
/**
 * The text of a finding's id takes the values of that id, which the union of all findings does not tell the compiler.
 */
function wording(finding, texts) {
    if ((0,build_findings/* isLogFinding */.u)(finding))
        return texts.explain.wordings[finding.id]?.(finding.values) ?? nameOnly(finding);
    const text = texts.findings[finding.id];
    return text(finding.values, finding);
}
/** The page of a finding in the repository that the action runs from. */
function docsUrl(id, env) {
    const { GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref, } = env;
    const page = `docs/findings.md#${id}`;
    return repository ? `${server}/${repository}/blob/${asPath(ref || 'HEAD')}/${page}` : page;
}
/** A branch or tag in a URL that stands between brackets in Markdown: its name may hold brackets of its own. */
const asPath = (ref) => encodeURI(ref.toWellFormed()).replace(/[()#?'*!~]/g, sign => `%${sign.charCodeAt(0).toString(16)}`);


/***/ }),

/***/ 3299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ folded),
/* harmony export */   e: () => (/* binding */ terminalText)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9924);
/* harmony import */ var _render_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2431);



const STYLES = { error: 'red', warning: 'yellow', notice: 'blue' };
/** Columns that texts are folded at, and that are shown of a source line. */
const WIDTH = 100;
/**
 * The findings as a linter prints them: file by file, each with its line, a mark under what is meant, and what mends
 * it.
 * @param sources the lines of the files, by name
 */
function terminalText(report, texts, sources, hasColours) {
    const paint = (style, text) => hasColours ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text, { validateStream: false }) : text;
    const findings = report.findings.toSorted(byPlace);
    const blocks = findings.map(finding => finding.ignored === true
        ? paint('dim', `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .singleLineSafe */ .kW)(heading(finding, texts))} (${texts.words.ignored})`)
        : findingBlock(finding, texts, sources, paint));
    return `${[...blocks, verdict(report, texts, paint)].join('\n\n')}\n`;
}
function byPlace(a, b) {
    const [left, right] = [(0,_render_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(a), (0,_render_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(b)];
    if (left === undefined || right === undefined)
        return Number(left === undefined) - Number(right === undefined);
    if (left.file !== right.file)
        return left.file < right.file ? -1 : 1;
    return left.line - right.line || left.column - right.column;
}
function heading(finding, _texts) {
    const place = (0,_render_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(finding);
    return `${place === undefined ? '' : `${(0,_render_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .shownPlace */ .z7)(place)} `}${finding.id}`;
}
function findingBlock(finding, texts, sources, paint) {
    const { id, level, title, message, fix, docs } = finding;
    const place = (0,_render_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(finding);
    const gutter = String(place?.line ?? 0).length;
    const bar = `${' '.repeat(gutter)} ${paint('dim', '│')}`;
    return [
        `${paint(['bold', STYLES[level]], level)}${paint('dim', `[${id}]`)} ${paint('bold', (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .singleLineSafe */ .kW)(title))}`,
        ...(place === undefined
            ? []
            : [
                `${' '.repeat(gutter)} ${paint('dim', '╭─')} ${paint('cyan', (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .singleLineSafe */ .kW)((0,_render_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .shownPlace */ .z7)(place)))}`,
                ...excerpt(sources.get(place.file)?.[place.line - 1], place.line, place.column, level, bar, paint),
            ]),
        ...folded((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .singleLineSafe */ .kW)(message), WIDTH - gutter - 3).map(line => `${bar} ${line}`),
        ...evidenceRows(finding, texts).map(row => `${bar} ${paint('dim', row)}`),
        bar,
        `${bar} ${paint('green', `${texts.words.fix}:`)}`,
        ...(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .multiline */ .c1)(fix)
            .split('\n')
            .map(line => `${bar}   ${line}`),
        `${' '.repeat(gutter)} ${paint('dim', `╰─ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .singleLineSafe */ .kW)(docs)}`)}`,
    ].join('\n');
}
function evidenceRows({ evidence }, texts) {
    const width = Math.max(0, ...evidence.map(({ label }) => label.length));
    return evidence.map(({ label, seen, expected }) => {
        const expectedText = expected === undefined ? '' : `  (${texts.words.expected}: ${expected})`;
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .singleLineSafe */ .kW)(`${label.padEnd(width)}  ${seen}${expectedText}`);
    });
}
/** The line of the file, and a mark under the word that is meant. */
function excerpt(source, line, column, level, bar, paint) {
    if (source === undefined || source.trim() === '')
        return [bar];
    // A window around the place, where the line is long.
    const start = column > WIDTH - 20 ? column - 40 : 0;
    const shown = source.slice(start, start + WIDTH).replaceAll('\t', ' ');
    const before = shown.slice(0, column - 1 - start);
    const word = shown.slice(before.length, wordEnd(shown, before.length)) || ' ';
    const mark = '^'.repeat(Math.max(1, (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .singleLineSafe */ .kW)(word).length));
    const cut = (isCut) => (isCut ? paint('dim', '…') : '');
    return [
        bar,
        `${paint('dim', String(line))} ${paint('dim', '│')} ${cut(start > 0)}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .singleLineSafe */ .kW)(shown)}${cut(source.length > start + WIDTH)}`,
        `${bar} ${start > 0 ? ' ' : ''}${' '.repeat((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .singleLineSafe */ .kW)(before).length)}${paint(STYLES[level], mark)}`,
    ];
}
/** Where the word that begins here ends; an expression is one word, whatever stands in it. */
function wordEnd(text, from) {
    let at = from;
    while (at < text.length) {
        const close = text.startsWith('${{', at) ? text.indexOf('}}', at) : -1;
        if (close < 0 && /[\s,'"`]/.test(text.charAt(at)))
            break;
        at = close < 0 ? at + 1 : close + 2;
    }
    return at;
}
/** A text in lines of at most so many characters, where its words allow it. */
function folded(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + word.length >= width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
}
function verdict({ result, counts, findings }, texts, paint) {
    const text = (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .singleLineSafe */ .kW)(texts.fileVerdict({ ...counts, notices: findings.filter(({ level }) => level === 'notice').length }));
    if (result === 'fail')
        return paint('red', `✗ ${text}`);
    if (result === 'warn')
        return paint('yellow', `! ${text}`);
    return result === 'unknown' ? `? ${text}` : paint('green', `✓ ${text}`);
}


/***/ }),

/***/ 6777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ HOME_PAGE),
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** That of package.json; a test holds them together. */
const VERSION = '0.1.0';
/** Where the project is at home. */
const HOME_PAGE = 'https://github.com/org/acr-login-check';


/***/ })

};
