"use strict";
exports.id = 334;
exports.ids = [334];
exports.modules = {

/***/ 2513:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   probeLogs: () => (/* binding */ probeLogs)
/* harmony export */ });
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6773);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8317);
/* harmony import */ var _concurrency_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(221);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7570);
/* harmony import */ var _workflow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9189);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7894);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);







// build/probes/job-logs.js
async function probeLogs(inputs, context) {
	const all = (await Promise.all([
		inputs.errorText === "" ? [] : [explainText(inputs.errorText)],
		inputs.errorFile === "" ? [] : explainFile(inputs.errorFile, context).then((outcome) => [outcome]),
		inputs.explain ? explainRun(inputs, context) : []
	])).flat();
	return (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__.n)({
		logs: all.flatMap((outcome) => "log" in outcome ? [outcome.log] : []),
		unread: all.flatMap((outcome) => "unread" in outcome ? [outcome.unread] : [])
	});
}
function explainText(text) {
	const explainer = (0,_explain_js__WEBPACK_IMPORTED_MODULE_0__.t)();
	explainer.read(Buffer.from(text));
	return { log: {
		source: { kind: "error-text" },
		explanation: explainer.end()
	} };
}
async function explainFile(file, { host, deadline }) {
	const unread = (code) => ({ unread: {
		because: "file",
		name: file,
		code
	} });
	const opened = await host.openBytes((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(host.currentDirectory, file), deadline.remaining());
	if (opened.state !== "open") return unread(opened.state === "absent" ? "ENOENT" : opened.code);
	const explainer = (0,_explain_js__WEBPACK_IMPORTED_MODULE_0__.t)();
	try {
		for await (const chunk of (0,_explain_js__WEBPACK_IMPORTED_MODULE_0__.n)(opened.chunks)) explainer.read(chunk);
	} catch (error) {
		return unread(error instanceof Error && "code" in error ? String(error.code) : "EIO");
	}
	return { log: {
		source: {
			kind: "error-file",
			file
		},
		explanation: explainer.end()
	} };
}
const MAX_LIST = 4194304;
const PER_PAGE = 50;
const MAX_PAGES = 10;
const MAX_JOBS = 10;
const JOBS_AT_ONCE = 2;
async function explainRun({ githubToken }, context) {
	const { env } = context.host;
	const run = {
		run_id: Number(env["GITHUB_RUN_ID"]),
		attempt_number: Number(env["GITHUB_RUN_ATTEMPT"] || 1)
	};
	const api = (0,_workflow_js__WEBPACK_IMPORTED_MODULE_1__.a)(env["GITHUB_REPOSITORY"] ?? "", githubToken, context, MAX_LIST);
	if (api === void 0 || !(run.run_id > 0)) return [{ unread: {
		because: "no-run",
		name: "",
		code: ""
	} }];
	let jobs;
	try {
		jobs = await jobsOf(api, run);
	} catch (error) {
		return [{ unread: unreadBecause("", (0,_workflow_js__WEBPACK_IMPORTED_MODULE_1__.i)(error)) }];
	}
	const failed = jobs.filter(({ conclusion }) => conclusion === "failure" || conclusion === "timed_out");
	if (failed.length === 0) {
		const own = jobs.find((job) => job.status === "in_progress" && job.failed !== void 0);
		return own === void 0 ? [] : [{ unread: {
			because: "own-job",
			name: own.name,
			code: ""
		} }];
	}
	const limit = (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_5__.t)(JOBS_AT_ONCE);
	const outcomes = await Promise.all(failed.slice(0, MAX_JOBS).map((job) => limit(() => explainJob(api, job, context))));
	const left = failed.slice(MAX_JOBS);
	return left[0] === void 0 ? outcomes : [...outcomes, { unread: {
		because: "too-many",
		name: left[0].name,
		code: String(left.length)
	} }];
}
async function jobsOf({ client, owner, repo }, run) {
	const octokit = await client();
	const jobs = [];
	for (let page = 1; page <= MAX_PAGES; page++) {
		const { data } = await octokit.rest.actions.listJobsForWorkflowRunAttempt({
			owner,
			repo,
			per_page: PER_PAGE,
			page,
			...run
		});
		const listed = (0,_json_js__WEBPACK_IMPORTED_MODULE_6__.i)(data)?.["jobs"];
		if (!Array.isArray(listed)) throw new Error("BAD_REPLY");
		jobs.push(...listed.filter(_json_js__WEBPACK_IMPORTED_MODULE_6__.r).map(jobOf));
		if (listed.length < PER_PAGE) break;
	}
	return jobs;
}
const MAX_STEPS = 1e3;
const textIn = (object, field) => {
	const value = object[field];
	return typeof value === "string" ? value : "";
};
function jobOf(listed) {
	const steps = Array.isArray(listed["steps"]) ? listed["steps"].filter(_json_js__WEBPACK_IMPORTED_MODULE_6__.r).slice(0, MAX_STEPS) : [];
	const failed = steps.findIndex((step) => textIn(step, "conclusion") === "failure");
	const step = steps[failed];
	const from = step === void 0 ? "" : textIn(step, "started_at").slice(0, SECONDS);
	return {
		id: typeof listed["id"] === "number" ? listed["id"] : 0,
		name: textIn(listed, "name"),
		status: textIn(listed, "status"),
		conclusion: textIn(listed, "conclusion"),
		steps: steps.map((one) => textIn(one, "name")),
		...step !== void 0 && { failed },
		...step !== void 0 && from !== "" && { range: {
			from,
			to: textIn(step, "completed_at").slice(0, SECONDS) || "9"
		} }
	};
}
const SECONDS = 19;
const MAX_TRIES = 3;
const PAUSE_MS = 2e3;
async function explainJob(api, job, context) {
	const { name, steps, failed } = job;
	for (let tries = 1;; tries++) {
		const outcome = await readJob(api, job, context);
		if ("explanation" in outcome) return { log: {
			source: {
				kind: "job",
				job: name,
				steps,
				...failed !== void 0 && { failed }
			},
			explanation: outcome.explanation
		} };
		const isOver = tries === MAX_TRIES || context.deadline.remaining() < 2 * PAUSE_MS;
		const unread = unreadBecause(name, outcome.code);
		if (unread.because === "denied" || isOver) return { unread };
		await context.host.sleep(PAUSE_MS);
	}
}
const MAX_LOG = 209715200;
async function readJob({ client, owner, repo }, { id, range }, { host, deadline, vault }) {
	let location;
	try {
		const { headers } = await (await client()).rest.actions.downloadJobLogsForWorkflowRun({
			owner,
			repo,
			job_id: id
		});
		location = headers.location;
	} catch (error) {
		return { code: (0,_workflow_js__WEBPACK_IMPORTED_MODULE_1__.i)(error) };
	}
	const url = URL.parse(location ?? "");
	if (url === null || url.protocol !== "https:") return { code: "BAD_REPLY" };
	vault.register(url.searchParams.get("sig") ?? "");
	const proxy = (0,_proxy_js__WEBPACK_IMPORTED_MODULE_2__.a)(url.host, host.env);
	if (proxy === "invalid" || proxy === "misread") return { code: "PROXY" };
	const explainer = (0,_explain_js__WEBPACK_IMPORTED_MODULE_0__.t)(range);
	const outcome = await host.http({
		method: "GET",
		url,
		headers: { "user-agent": "acr-login-check" },
		timeoutMs: deadline.remaining(),
		maxBodyBytes: MAX_LOG,
		onBody: (chunk) => explainer.read(chunk),
		...proxy !== void 0 && { proxy }
	});
	if (!outcome.ok) return { code: outcome.failure.code };
	return outcome.reply.status === 200 ? { explanation: explainer.end() } : { code: `HTTP ${outcome.reply.status}` };
}
function unreadBecause(name, code) {
	return {
		because: code === "HTTP 401" || code === "HTTP 403" || code === "HTTP 404" && name === "" ? "denied" : code === "HTTP 404" || code === "HTTP 410" ? "not-there" : "unreachable",
		name,
		code
	};
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



/***/ })

};
;