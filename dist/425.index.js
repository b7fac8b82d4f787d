export const id = 425;
export const ids = [425];
export const modules = {

/***/ 7425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   probeLogs: () => (/* binding */ probeLogs)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _explain_decode_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4600);
/* harmony import */ var _explain_explain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8220);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7059);
/* harmony import */ var _util_concurrency_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6734);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4891);
/* harmony import */ var _github_api_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3454);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6342);








/** Reads the logs that were asked for, each once and as a stream, and explains them; their text is kept no longer. */
async function probeLogs(inputs, context) {
    const outcomes = await Promise.all([
        inputs.errorText === '' ? [] : [explainText(inputs.errorText)],
        inputs.errorFile === '' ? [] : explainFile(inputs.errorFile, context.host).then(outcome => [outcome]),
        inputs.explain ? explainRun(inputs, context) : [],
    ]);
    const all = outcomes.flat();
    return (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__.ok)({
        logs: all.flatMap(outcome => ('log' in outcome ? [outcome.log] : [])),
        unread: all.flatMap(outcome => ('unread' in outcome ? [outcome.unread] : [])),
    });
}
function explainText(text) {
    const explainer = (0,_explain_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .createExplainer */ .x)();
    explainer.read(Buffer.from(text));
    return { log: { source: { kind: 'error-text' }, explanation: explainer.end() } };
}
async function explainFile(file, host) {
    const unread = (code) => ({ unread: { because: 'file', name: file, code } });
    const opened = await host.openBytes((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(host.currentDirectory, file));
    if (opened.state !== 'open')
        return unread(opened.state === 'absent' ? 'ENOENT' : opened.code);
    const explainer = (0,_explain_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .createExplainer */ .x)();
    try {
        for await (const chunk of (0,_explain_decode_js__WEBPACK_IMPORTED_MODULE_5__/* .utf8Of */ .v)(opened.chunks))
            explainer.read(chunk);
    }
    catch (error) {
        return unread(error instanceof Error && 'code' in error ? String(error.code) : 'EIO');
    }
    return { log: { source: { kind: 'error-file', file }, explanation: explainer.end() } };
}
/** Bytes of a list of jobs with their steps, and jobs of one page. */
const MAX_LIST = 4 * 1024 * 1024;
const PER_PAGE = 50;
const MAX_PAGES = 10;
/** Failed jobs whose logs are read: those of a matrix fail alike. */
const MAX_JOBS = 10;
const JOBS_AT_ONCE = 2;
/**
 * The failed jobs of this attempt of the run. Source: GitHub docs, REST API, "List jobs for a workflow run attempt".
 */
async function explainRun({ githubToken }, context) {
    const { env } = context.host;
    const run = { run_id: Number(env['GITHUB_RUN_ID']), attempt_number: Number(env['GITHUB_RUN_ATTEMPT'] || 1) };
    const api = (0,_github_api_js__WEBPACK_IMPORTED_MODULE_2__/* .githubApi */ .M)(env['GITHUB_REPOSITORY'] ?? '', githubToken, context, MAX_LIST);
    if (api === undefined || !(run.run_id > 0))
        return [{ unread: { because: 'no-run', name: '', code: '' } }];
    let jobs;
    try {
        jobs = await jobsOf(api, run);
    }
    catch (error) {
        return [{ unread: unreadBecause('', (0,_github_api_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$)(error)) }];
    }
    const failed = jobs.filter(({ conclusion }) => conclusion === 'failure' || conclusion === 'timed_out');
    if (failed.length === 0) {
        const own = jobs.find(job => job.status === 'in_progress' && job.failed !== undefined);
        return own === undefined ? [] : [{ unread: { because: 'own-job', name: own.name, code: '' } }];
    }
    const limit = (0,_util_concurrency_js__WEBPACK_IMPORTED_MODULE_6__/* .createLimiter */ .z)(JOBS_AT_ONCE);
    const outcomes = await Promise.all(failed.slice(0, MAX_JOBS).map(job => limit(() => explainJob(api, job, context))));
    const left = failed.slice(MAX_JOBS);
    return left[0] === undefined
        ? outcomes
        : [...outcomes, { unread: { because: 'too-many', name: left[0].name, code: String(left.length) } }];
}
async function jobsOf({ client, owner, repo }, run) {
    const octokit = await client();
    const jobs = [];
    for (let page = 1; page <= MAX_PAGES; page++) {
        const { data } = await octokit.rest.actions.listJobsForWorkflowRunAttempt({
            ...{ owner, repo, per_page: PER_PAGE, page },
            ...run,
        });
        // What is no list of jobs is a fault of whoever answered.
        const listed = (0,_util_json_js__WEBPACK_IMPORTED_MODULE_7__/* .objectOf */ .Xy)(data)?.['jobs'];
        if (!Array.isArray(listed))
            throw new Error('BAD_REPLY');
        jobs.push(...listed.filter(_util_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isObject */ .Gv).map(jobOf));
        if (listed.length < PER_PAGE)
            break;
    }
    return jobs;
}
const MAX_STEPS = 1000;
const textIn = (object, field) => {
    const value = object[field];
    return typeof value === 'string' ? value : '';
};
function jobOf(listed) {
    const steps = Array.isArray(listed['steps']) ? listed['steps'].filter(_util_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isObject */ .Gv).slice(0, MAX_STEPS) : [];
    const failed = steps.findIndex(step => textIn(step, 'conclusion') === 'failure');
    const step = steps[failed];
    const from = step === undefined ? '' : textIn(step, 'started_at').slice(0, SECONDS);
    return {
        id: typeof listed['id'] === 'number' ? listed['id'] : 0,
        name: textIn(listed, 'name'),
        status: textIn(listed, 'status'),
        conclusion: textIn(listed, 'conclusion'),
        steps: steps.map(one => textIn(one, 'name')),
        ...(step !== undefined && { failed }),
        ...(step !== undefined &&
            from !== '' && { range: { from, to: textIn(step, 'completed_at').slice(0, SECONDS) || '9' } }),
    };
}
/** Of `2026-11-21T12:00:00Z`, without the zone, which is always UTC. */
const SECONDS = '2026-11-21T12:00:00'.length;
/** Tries, and the pause between two: a log is there some seconds after its job has ended. */
const MAX_TRIES = 3;
const PAUSE_MS = 2_000;
async function explainJob(api, job, context) {
    const { name, steps, failed } = job;
    for (let tries = 1;; tries++) {
        const outcome = await readJob(api, job, context);
        if ('explanation' in outcome) {
            const source = { kind: 'job', job: name, steps, ...(failed !== undefined && { failed }) };
            return { log: { source, explanation: outcome.explanation } };
        }
        const isOver = tries === MAX_TRIES || context.deadline.remaining() < 2 * PAUSE_MS;
        const unread = unreadBecause(name, outcome.code);
        if (unread.because === 'denied' || isOver)
            return { unread };
        await context.host.sleep(PAUSE_MS);
    }
}
/** Bytes of a log that are read; the failure that is looked for may stand behind them, and is unknown then. */
const MAX_LOG = 200 * 1024 * 1024;
/**
 * The API says where the log is: at a URL that is signed, so that it is sent no token.
 * Source: GitHub docs, REST API, "Download job logs for a workflow run".
 */
async function readJob({ client, owner, repo }, { id, range }, { host, deadline, vault }) {
    let location;
    try {
        const octokit = await client();
        const { headers } = await octokit.rest.actions.downloadJobLogsForWorkflowRun({ owner, repo, job_id: id });
        location = headers.location;
    }
    catch (error) {
        return { code: (0,_github_api_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$)(error) };
    }
    const url = URL.parse(location ?? '');
    if (url === null || url.protocol !== 'https:')
        return { code: 'BAD_REPLY' };
    // The signature opens the log to whoever has it.
    vault.register(url.searchParams.get('sig') ?? '');
    const proxy = (0,_proxy_js__WEBPACK_IMPORTED_MODULE_3__/* .proxyFor */ .iJ)(url.host, host.env);
    if (proxy === 'invalid')
        return { code: 'PROXY' };
    const explainer = (0,_explain_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .createExplainer */ .x)(range);
    const outcome = await host.http({
        method: 'GET',
        url,
        headers: { 'user-agent': 'acr-login-check' },
        timeoutMs: deadline.remaining(),
        maxBodyBytes: MAX_LOG,
        onBody: chunk => explainer.read(chunk),
        ...(proxy !== undefined && { proxy }),
    });
    if (!outcome.ok)
        return { code: outcome.failure.code };
    return outcome.reply.status === 200 ? { explanation: explainer.end() } : { code: `HTTP ${outcome.reply.status}` };
}
/**
 * Source: GitHub docs, "Troubleshooting the REST API": without the permission it is 403, or 404 for what is private.
 */
function unreadBecause(name, code) {
    const because = code === 'HTTP 401' || code === 'HTTP 403' || (code === 'HTTP 404' && name === '')
        ? 'denied'
        : code === 'HTTP 404' || code === 'HTTP 410'
            ? 'not-there'
            : 'unreachable';
    return { because, name, code };
}


/***/ })

};
