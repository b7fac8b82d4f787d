export const id = 96;
export const ids = [96];
export const modules = {

/***/ 2675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isDestination),
/* harmony export */   v: () => (/* binding */ isMachineEndpoint)
/* harmony export */ });
/* harmony import */ var _clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3796);

/** Whether a request may be sent to this URL: by https, without user info, to a host of the list on its own port. */
function isDestination(url, { env, registry, trustedDataHost, signInTo }) {
    if (url.protocol !== 'https:' || url.username !== '' || url.password !== '')
        return false;
    if (signInTo !== undefined)
        return url.port === '' && isSignInHost(url.hostname, signInTo);
    if (registry !== undefined && url.host === URL.parse(`https://${registry}`)?.host)
        return true;
    if (url.host === trustedDataHost)
        return true;
    return isGitHub(url, env) || (url.port === '' && isAzure(url.hostname));
}
const isAzure = (host) => _clouds_js__WEBPACK_IMPORTED_MODULE_0__/* .CLOUDS */ .JJ.some(cloud => isSignInHost(host, cloud) ||
    [cloud.arm, cloud.graph, cloud.logAnalytics?.host].includes(host) ||
    host.endsWith(`.${cloud.acrSuffix}`)) || isAzureStorage(host);
/**
 * A sign-in host of the cloud, or Microsoft's regional one, which is named by one label before it.
 * Source: AzureAD/microsoft-authentication-library-for-js, lib/msal-common, Authority.buildRegionalAuthorityString.
 */
function isSignInHost(host, { authorities, regionalAuthority }) {
    const [region = '', ...rest] = host.split('.');
    return authorities.includes(host) || (/^[a-z0-9]{1,40}$/.test(region) && regionalAuthority.includes(rest.join('.')));
}
/** Where registries keep layers. Source: ACR docs, "Registry endpoint reference". */
const isAzureStorage = (host) => [..._clouds_js__WEBPACK_IMPORTED_MODULE_0__/* .CLOUDS */ .JJ.map(({ storageSuffix }) => `.blob.${storageSuffix}`), '.blob.storage.azure.net'].some(suffix => host.endsWith(suffix));
/**
 * GitHub's API and its token service, at the addresses that the runner gives each job; no step can change those.
 * Source: GitHub docs, "Variables reference", "OpenID Connect reference"; actions/runner Handler.cs.
 */
const isGitHub = ({ host }, env) => host === 'api.github.com' ||
    [env['GITHUB_API_URL'], env['ACTIONS_ID_TOKEN_REQUEST_URL']].some(given => URL.parse(given ?? '')?.host === host);
/**
 * Whether a URL is that of this machine's own identity endpoint: plain HTTP to a loopback or link-local address, which
 * no other machine can answer. Source: RFC 3927, RFC 4291 section 2.5; Azure docs, "Azure Instance Metadata Service".
 */
function isMachineEndpoint({ protocol, hostname, username, password }) {
    if (protocol !== 'http:' || username !== '' || password !== '')
        return false;
    const isLoopback = hostname === 'localhost' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname) || hostname === '[::1]';
    return isLoopback || /^169\.254\.\d{1,3}\.\d{1,3}$/.test(hostname) || /^\[fe[89ab][0-9a-f]:/.test(hostname);
}


/***/ }),

/***/ 3454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ codeOf),
/* harmony export */   M: () => (/* binding */ githubApi)
/* harmony export */ });
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4891);
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3506);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6523);



/**
 * GitHub's API with the token of the job.
 * @param repository `owner/name`
 * @param maxBytes of an answer; a longer one rejects (`TOO_LARGE`)
 * @returns none where there is no token, or no https URL of an API
 */
function githubApi(repository, token, { host, vault, deadline }, maxBytes) {
    const baseUrl = apiUrl(host.env);
    const [owner = '', repo = ''] = repository.split('/');
    if (vault.isBlank(token) || baseUrl === undefined || owner === '' || repo === '')
        return undefined;
    return {
        owner,
        repo,
        client: async () => {
            const { getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
            const request = { fetch: fetchBy(host, deadline, maxBytes) };
            return getOctokit(vault.reveal(token), { baseUrl, request, log: SILENT });
        },
    };
}
/** GITHUB_API_URL, of GHES as well; only where it is https, since a token is sent there. */
function apiUrl(env) {
    const url = URL.parse(env['GITHUB_API_URL'] || 'https://api.github.com');
    return url?.protocol === 'https:' ? (0,_util_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutAtEnd */ .jy)(url.href, '/') : undefined;
}
/**
 * `fetch` by way of our host: the same proxy, deadline, limits and timeline as all other requests. Follows no redirect.
 */
const fetchBy = (host, deadline, maxBodyBytes) => async (url, { headers }) => {
    const sent = await (0,_transport_js__WEBPACK_IMPORTED_MODULE_0__/* .send */ .t)(host, deadline, { method: 'GET', url: new URL(url), headers, maxBodyBytes });
    if (!sent.ok)
        throw new Error(sent.reason.kind === 'network' ? sent.reason.failure.code : sent.reason.kind);
    const { status, headers: replied, body, truncated } = sent.reply;
    if (truncated)
        throw new Error('TOO_LARGE');
    return new Response([204, 205, 304].includes(status) ? null : body, { status, headers: replied });
};
/** What kept an answer from coming: `HTTP 403`, `TOO_LARGE`, a code of the network. */
function codeOf(error) {
    if (!(error instanceof Error))
        return String(error);
    if ('response' in error && 'status' in error)
        return `HTTP ${isThrottled(error.response) ? 429 : error.status}`;
    return error.message;
}
/** A rate limit is a 403, too. Source: GitHub docs, "Rate limits for the REST API". */
function isThrottled(response) {
    const headers = (0,_util_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)((0,_util_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)(response)?.['headers']);
    return headers?.['x-ratelimit-remaining'] === '0' || headers?.['retry-after'] !== undefined;
}
/** The client would print warnings of its own. */
const SILENT = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };


/***/ }),

/***/ 6342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IY: () => (/* binding */ asAzureCli),
/* harmony export */   iJ: () => (/* binding */ proxyFor),
/* harmony export */   rw: () => (/* binding */ proxyVariable),
/* harmony export */   vt: () => (/* binding */ buildProxy),
/* harmony export */   w2: () => (/* binding */ ignoredProxyOf)
/* harmony export */ });
/* harmony import */ var _docker_proxy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9933);

/** What the environment says, as docker's own (Go) HTTP client reads it: upper case before lower case. */
const settingsIn = (env) => ({
    httpsProxy: env['HTTPS_PROXY'] || env['https_proxy'] || '',
    noProxy: env['NO_PROXY'] || env['no_proxy'] || '',
});
/**
 * The proxy for an https host, as docker chooses it.
 * @returns `undefined` for the straight way; a proxy that cannot be used here, SOCKS for one, is `invalid`
 */
function proxyFor(host, env) {
    const route = (0,_docker_proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .routeTo */ .Bv)(host, settingsIn(env));
    return route instanceof URL && route.protocol !== 'http:' && route.protocol !== 'https:' ? 'invalid' : route;
}
/** The variable that the proxy stands in. */
const proxyVariable = (env) => (env['HTTPS_PROXY'] ? 'HTTPS_PROXY' : 'https_proxy');
/** What goes for all programs, curl and Azure CLI among them, but not for docker. */
const allProxy = (env) => env['ALL_PROXY'] || env['all_proxy'] || '';
/**
 * A host that goes out as Azure CLI, azure/login and curl do: by `ALL_PROXY`, where nothing is set for https.
 * Source: requests docs, "Proxies"; man curl, "Environment".
 */
function asAzureCli(host) {
    const proxy = allProxy(host.env);
    if (proxy === '' || settingsIn(host.env).httpsProxy !== '')
        return host;
    return { ...host, env: { ...host.env, HTTPS_PROXY: proxy } };
}
/** A proxy that is set, and that docker does not take for a registry, as `NAME=proxy` without its credentials. */
function ignoredProxyOf(env) {
    if (settingsIn(env).httpsProxy !== '')
        return undefined;
    const [name, proxy] = [
        ['ALL_PROXY', allProxy(env)],
        ['HTTP_PROXY', env['HTTP_PROXY'] || env['http_proxy'] || ''],
    ].find(([, value]) => value !== '') ?? ['', ''];
    const url = URL.parse(proxy.includes('://') ? proxy : `http://${proxy}`);
    return name === '' || url === null ? undefined : `${name}=${(0,_docker_proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .shownProxy */ .qb)(url)}`;
}
/**
 * The proxy that config.json gives to builds and containers, and that docker itself doesn't take, as `config.json
 * proxies=proxy`. Source: Docker docs, "Use a proxy server with the Docker CLI".
 */
function buildProxy({ buildProxies }, env) {
    const proxy = buildProxies?.get(env['DOCKER_HOST'] ?? '') ?? buildProxies?.get('default');
    return proxy === undefined ? undefined : `config.json proxies=${(0,_docker_proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutUserInfo */ .sl)(proxy)}`;
}


/***/ }),

/***/ 6523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ send)
});

// EXTERNAL MODULE: ./build/azure/destinations.js
var destinations = __webpack_require__(2675);
// EXTERNAL MODULE: ./build/diagnosis/responses.js
var responses = __webpack_require__(3698);
// EXTERNAL MODULE: ./build/util/json.js
var json = __webpack_require__(4891);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/probes/certs-d.js

/** More than anybody has for one registry. */
const MAX_FILES = 20;
const MAX_BYTES = 1024 * 1024;
/**
 * The certificate authorities that a docker engine of this machine trusts for one registry beside the system's, as PEM.
 * A rootless one has a folder of its own. Source: Docker docs, "Verify repository client with certificates";
 * moby/moby:registry/config_unix.go, CertsDir.
 */
async function engineAuthorities(host, registry) {
    const folder = (0,external_node_path_.join)(certsFolder(host), registry);
    const names = await host.findFiles(folder, ['*.crt'], MAX_FILES).catch(() => []);
    const files = await Promise.all(names.map(name => host.readFile((0,external_node_path_.join)(folder, name), { maxBytes: MAX_BYTES })));
    return files.flatMap(file => (file.state === 'read' ? [file.text] : []));
}
function certsFolder({ env, platform, homeDirectory }) {
    if (platform === 'win32')
        return (0,external_node_path_.join)(env['ProgramData'] || 'C:\\ProgramData', 'docker', 'certs.d');
    const isRootless = /^unix:\/\/\/run\/user\//.test(env['DOCKER_HOST'] ?? '') || env['DOCKER_CONTEXT'] === 'rootless';
    return isRootless
        ? (0,external_node_path_.join)(env['XDG_CONFIG_HOME'] || (0,external_node_path_.join)(homeDirectory, '.config'), 'docker', 'certs.d')
        : '/etc/docker/certs.d';
}

// EXTERNAL MODULE: ./build/probes/proxy.js
var probes_proxy = __webpack_require__(6342);
;// CONCATENATED MODULE: ./build/probes/transport.js





/** docker gives its own login as long: moby/moby registry/auth.go. Milliseconds. */
const TIMEOUT_MS = 15_000;
/** Tries in all where a passing fault is met; a refusal is never tried again. */
const MAX_TRIES = 3;
/**
 * Milliseconds before the second try; doubled before the third, with up to as much again at random, so that many jobs
 * do not come at once.
 */
const FIRST_PAUSE_MS = 200;
/** A server that asks for a longer pause is not waited for: the finding says how long it asked for. Milliseconds. */
const MAX_PAUSE_MS = 5_000;
/**
 * Sends a request, again where a passing fault met it, and tells of the last try. To a host that is not of the list
 * nothing is sent, whoever named it.
 */
async function send(host, deadline, request) {
    const { url, registry, trustedDataHost, signInTo } = request;
    if (!(0,destinations/* isDestination */.J)(url, { env: host.env, registry, trustedDataHost, signInTo })) {
        const text = `${url.host}: not a host of Azure, GitHub or the registry; nothing was sent there`;
        return { ok: false, reason: { kind: 'tool', text }, outcome: undefined };
    }
    for (let attempts = 1;; attempts++) {
        const sent = await sendOnce(host, deadline, request);
        const pause = pauseAfter(sent, attempts, host.now());
        if (pause === undefined || attempts === MAX_TRIES || pause >= deadline.remaining()) {
            return sent.ok ? { ...sent, attempts } : { ...sent, reason: withAttempts(sent.reason, attempts) };
        }
        await host.sleep(pause);
    }
}
/**
 * How long to wait before another try; `undefined` where another would end the same.
 * Source: RFC 9110 section 10.2.3 (Retry-After), section 15.6; ACR docs, "Registry SKU features and limits" (429).
 */
function pauseAfter(sent, attempts, now) {
    const pause = FIRST_PAUSE_MS * 2 ** (attempts - 1) * (1 + Math.random());
    if (!sent.ok)
        return sent.reason.kind === 'network' && isTransient(sent.reason.failure) ? pause : undefined;
    const { status, headers } = sent.reply;
    if (![429, 502, 503, 504].includes(status))
        return undefined;
    const pauseMs = requestedPauseMs(headers['retry-after'] ?? '', now) ?? pause;
    return pauseMs <= MAX_PAUSE_MS ? Math.max(pauseMs, pause) : undefined;
}
/**
 * The milliseconds that a Retry-After asks for: seconds, or an HTTP-date. A date that has passed asks for none; what is
 * neither says nothing. Source: RFC 9110 section 10.2.3.
 */
function requestedPauseMs(retryAfter, now) {
    if (/^\d{1,6}$/.test(retryAfter))
        return Number(retryAfter) * 1000;
    const date = /^[A-Z][a-z]+, .* GMT$/.test(retryAfter) ? Date.parse(retryAfter) : Number.NaN;
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
/**
 * Broken off, given up by the system while connecting, or a resolver or a proxy that asks for another try. A refused
 * connection and an unknown name stay what they are; so does our own time-out, within which the system has tried to
 * connect several times.
 */
const isTransient = ({ code, proxyStatus = 0 }) => ['ECONNRESET', 'EPIPE', 'EAI_AGAIN', 'ETIMEDOUT'].includes(code) || [502, 503, 504].includes(proxyStatus);
/** A break of the network, with how often it was met. */
const withAttempts = (reason, attempts) => reason.kind === 'network' && attempts > 1 ? { ...reason, attempts } : reason;
/**
 * Whether docker goes on with a reply whose body does not come to its end: it reads no body of a challenge, and of a
 * token no more than its JSON. Source: moby/moby registry/auth.go, PingV2Registry; Go's encoding/json, Decoder.
 */
const isCompleteForDocker = ({ status, headers, body }) => (status === 401 && headers['www-authenticate'] !== undefined) || (0,json/* fromJson */.Rf)(body) !== undefined;
const isUnknownAuthority = (outcome) => !outcome.ok && outcome.failure.at === 'tls' && (0,responses/* certificateFault */.cN)(outcome.failure.code) === 'chain';
/** One try by the proxy that the host calls for, within docker's own time or what is left of the step's. */
async function sendOnce(host, deadline, request) {
    const proxy = (0,probes_proxy/* proxyFor */.iJ)(request.url.host, host.env);
    if (proxy === 'invalid') {
        return {
            ok: false,
            reason: {
                kind: 'tool',
                text: 'HTTPS_PROXY: no http or https proxy; docker may know how to use it, this check does not',
            },
            outcome: undefined,
        };
    }
    const remaining = deadline.remaining();
    const { registry, trustedDataHost: _, signInTo: __, ...rest } = request;
    const exchange = (authorities) => host.http({
        ...rest,
        headers: { 'user-agent': 'acr-login-check', ...request.headers },
        timeoutMs: Math.min(TIMEOUT_MS, deadline.remaining()),
        ...(proxy !== undefined && { proxy }),
        ...(authorities.length > 0 && { authorities }),
    });
    const first = await exchange([]);
    const authorities = registry !== undefined && isUnknownAuthority(first) ? await engineAuthorities(host, registry) : [];
    const outcome = authorities.length > 0 ? await exchange(authorities) : first;
    if (outcome.ok)
        return { ok: true, attempts: 1, reply: outcome.reply, outcome };
    const { failure, connection, begun } = outcome;
    if (begun !== undefined && isCompleteForDocker(begun.reply)) {
        return { ok: true, attempts: 1, reply: begun.reply, outcome: { ok: true, ...begun } };
    }
    // It may have waited for its turn, too.
    const isOver = remaining < TIMEOUT_MS || deadline.remaining() === 0;
    if (failure.code === 'TIMEOUT' && isOver)
        return { ok: false, reason: { kind: 'deadline' }, outcome };
    const certificate = connection.tls;
    return {
        ok: false,
        reason: { kind: 'network', failure, ...(certificate !== undefined && { certificate }) },
        outcome,
    };
}


/***/ }),

/***/ 6096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q4: () => (/* reexport */ MAX_FILES),
  MT: () => (/* binding */ prefixOf),
  Ul: () => (/* binding */ readFiles),
  TG: () => (/* binding */ startWorkflows)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/facts.js
var facts = __webpack_require__(7059);
// EXTERNAL MODULE: ./build/util/text.js
var util_text = __webpack_require__(3506);
// EXTERNAL MODULE: ./build/workflow/current-step.js
var current_step = __webpack_require__(4404);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: ./build/util/deadline.js
var util_deadline = __webpack_require__(573);
// EXTERNAL MODULE: ./build/util/json.js
var json = __webpack_require__(4891);
// EXTERNAL MODULE: ./build/probes/github-api.js
var github_api = __webpack_require__(3454);
;// CONCATENATED MODULE: ./build/probes/workflow-source.js




/** Bytes of a workflow file that are read; GitHub itself takes half as many. */
const MAX_BYTES = 1024 * 1024;
/** Milliseconds that the API is waited for: what it tells is worth no more. */
const API_TIMEOUT_MS = 5_000;
/** Files that a pattern may fit. */
const MAX_FILES = 500;
const WORKFLOWS = '.github/workflows';
/** A folder on disk: no link leads out of it. */
const folderSource = (host, folder) => ({
    isOnDisk: true,
    maxReferencedFiles: MAX_FILES,
    read: path => host.readFile(`${folder}/${path}`, { maxBytes: MAX_BYTES, within: folder }),
    list: async (patterns) => {
        try {
            return await host.findFiles(folder, patterns, MAX_FILES);
        }
        catch (error) {
            // A folder on the way that may not be read: nothing was found there.
            if (error instanceof Error && 'code' in error)
                return [];
            throw error;
        }
    },
});
/**
 * The repository through GitHub's API, with the token of the job. A file that the token may not read is unreadable.
 * @returns none where there is no token, or no https URL of an API
 */
function apiSource({ repository, commit }, token, { host, vault, deadline }) {
    const limit = (0,util_deadline/* deadlineIn */._)(Math.min(API_TIMEOUT_MS, deadline.remaining()), host.now);
    const api = (0,github_api/* githubApi */.M)(repository, token, { host, vault, deadline: limit }, MAX_BYTES);
    if (api === undefined)
        return undefined;
    const { owner, repo } = api;
    const content = async (path, format) => {
        const client = await api.client();
        const ref = commit === '' ? {} : { ref: commit };
        const { data } = await client.rest.repos.getContent({ owner, repo, path, ...ref, mediaType: { format } });
        return data;
    };
    return {
        isOnDisk: false,
        maxReferencedFiles: 20,
        read: async (path) => {
            try {
                const data = await content(path, 'raw');
                if (data instanceof ArrayBuffer)
                    return { state: 'read', text: new TextDecoder().decode(data) };
                return typeof data === 'string' ? { state: 'read', text: data } : { state: 'unreadable', code: 'EISDIR' };
            }
            catch (error) {
                const code = (0,github_api/* codeOf */.$)(error);
                return code === 'HTTP 404' ? { state: 'absent' } : { state: 'unreadable', code };
            }
        },
        list: async (patterns) => {
            try {
                const entries = (0,json/* objectOf */.Xy)(await content(WORKFLOWS, 'object'))?.['entries'];
                return (Array.isArray(entries) ? entries : [])
                    .map(entry => (0,json/* objectOf */.Xy)(entry)?.['path'])
                    .filter(path => typeof path === 'string')
                    .filter(path => patterns.some(pattern => (0,posix_.matchesGlob)(path, pattern)))
                    .slice(0, MAX_FILES)
                    .sort();
            }
            catch {
                // Nobody could be asked: nothing is listed, and the check says that nothing was read.
                return [];
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/probes/workflow.js






/**
 * Begins to read the files of `workflow-files`, none given the running workflow, and the workflow of this step: from
 * the checkout, where it is of the same commit, else through the API. What cannot be had is a failed fact; a file that
 * cannot be read is a problem beside the rest.
 */
function startWorkflows(inputs, context) {
    const file = runningFile(context.host.env);
    const isRequested = inputs.workflowFiles !== 'none' && (inputs.workflowFiles.length > 0 || file !== undefined);
    if (!isRequested)
        return { facts: Promise.resolve((0,facts/* skipped */.hT)('not-needed')), localWorkflow: Promise.resolve(undefined) };
    const own = file === undefined ? Promise.resolve(undefined) : readRunning(file, inputs, context);
    const running = own.then(read => (read === undefined ? undefined : readAsRunning(read, inputs, context)));
    return {
        facts: probeWorkflows(inputs, context, own, running),
        // `facts` rejects with the same.
        localWorkflow: own
            .then(async (read) => (read?.source.isOnDisk === true ? (await running)?.step : undefined))
            .catch(() => undefined),
    };
}
async function probeWorkflows({ workflowFiles, githubToken }, context, own, running) {
    const [file, workflow] = [await own, await running];
    const step = workflow?.step === undefined ? {} : { running: workflow.step };
    if (workflowFiles === 'none' || workflowFiles.length === 0) {
        if (file === undefined || workflow === undefined)
            return (0,facts/* failed */.gz)({ kind: 'tool', text: 'the workflow is not checked out' });
        if (file.file.state === 'absent')
            return (0,facts/* failed */.gz)({ kind: 'tool', text: `${file.path}: not there` });
        if (file.file.state === 'unreadable' && !(file.file.code in FAULTS)) {
            return (0,facts/* failed */.gz)({ kind: 'tool', text: `${file.path}: ${file.file.code}` });
        }
        return (0,facts.ok)({ ...judged([workflow.reading]), ...step });
    }
    const { source, paths } = await filesOf(workflowFiles, githubToken, context);
    if (paths.length === 0)
        return (0,facts/* failed */.gz)({ kind: 'tool', text: `no file fits ${workflowFiles.join(' or ')}` });
    const read = await reader(context.vault);
    // What the run tells holds for the running workflow alone, and where the checkout has another of it, for that one no
    // more.
    const isRunning = ({ path, file: read }) => path === file?.path && file.file.state === 'read' && read.state === 'read' && read.text === file.file.text;
    const ofRun = { substitutions: namesOf(context.host.env) };
    const readings = await inSlices(paths, context, async (path) => {
        const each = await readWithReferencedFiles(source, path);
        return {
            size: sizeOf(each),
            parse: async () => (isRunning(each) && workflow !== undefined ? workflow.reading : reading(each, ofRun, read)),
        };
    });
    return (0,facts.ok)({ ...judged(readings), ...step });
}
/** Characters of a file and of what it leads to. */
const sizeOf = ({ file, more }) => [...more.values()].reduce((sum, { length }) => sum + length, file.state === 'read' ? file.text.length : 0);
/** Files whose texts are in memory at a time. */
const FILES_AT_ONCE = 4;
/** What the report takes of the time that is left. Milliseconds. */
const RESERVE_MS = 500;
/** Characters of all files that are read in one run, which bounds its memory: hundreds of usual files. */
const MAX_CHARACTERS = 6 * 1024 * 1024;
/**
 * Reads files a few at a time, and parses them one by one, so that the texts of many are not in memory together, and
 * whatever else waits has its turn between two. What is not read when the time is up is a problem beside the rest.
 */
async function inSlices(paths, { host, deadline }, read) {
    const readings = [];
    let left = MAX_CHARACTERS;
    /** A file takes no longer, most likely, than the slowest so far. */
    let longestMs = 0;
    const isLate = () => deadline.remaining() <= RESERVE_MS + longestMs;
    for (let at = 0; at < paths.length; at += FILES_AT_ONCE) {
        const slice = paths.slice(at, at + FILES_AT_ONCE);
        const files = isLate() || left <= 0 ? [] : await Promise.all(slice.map(read));
        for (const [index, path] of slice.entries()) {
            const file = files[index];
            left -= file?.size ?? 0;
            const why = left <= 0 ? 'TOO_MUCH_IN_ALL' : file === undefined || isLate() ? 'TIME_IS_UP' : undefined;
            const began = host.now();
            readings.push(file === undefined || why !== undefined
                ? { workflow: undefined, problems: [unreadProblem(path, why ?? '')] }
                : await file.parse());
            longestMs = Math.max(longestMs, host.now() - began);
            await host.breathe();
        }
    }
    return readings;
}
const unreadProblem = (file, text) => ({
    location: { file, line: 1, column: 1 },
    kind: 'unreadable',
    text,
});
/**
 * Reads files from disk, for a command; in a run of GitHub Actions, those of its repository with the names that it
 * gives. Secrets that stand in them are in the vault then, and in no fact.
 */
async function readFiles(host, paths, vault) {
    const read = await reader(vault);
    const sources = new Map(paths.map(({ root }) => [root, folderSource(host, root)]));
    const readings = [];
    const { GITHUB_WORKSPACE: workspace = '' } = host.env;
    for (const { root, path, name } of paths) {
        const file = await readWithReferencedFiles(sources.get(root) ?? folderSource(host, root), path);
        const isOfRun = workspace === '' || (0,external_node_path_.resolve)(workspace) === (0,external_node_path_.resolve)(root);
        const context = { substitutions: isOfRun ? namesOf(host.env) : NO_BINDINGS, prefix: prefixOf({ path, name }) };
        readings.push(await reading({ ...file, path: name }, context, read));
    }
    return judged(readings);
}
/** What the name of a file has in front of its path, and so the names of all files of its repository. */
const prefixOf = ({ path, name }) => name.endsWith(path) ? name.slice(0, name.length - path.length) : '';
const judged = (readings) => ({
    workflows: readings.flatMap(({ workflow }) => (workflow === undefined ? [] : [workflow])),
    problems: readings.flatMap(({ problems }) => problems),
});
/** By `owner/name/.github/workflows/ci.yml@refs/heads/main`. Source: GitHub docs, "Variables reference". */
function runningFile(env) {
    const [, repository, path] = /^([^/]+\/[^/]+)\/(.+?)@refs\//.exec(env['GITHUB_WORKFLOW_REF'] ?? '') ?? [];
    if (repository === undefined || path === undefined)
        return undefined;
    return { repository, path, commit: env['GITHUB_WORKFLOW_SHA'] ?? '' };
}
async function readRunning({ repository, path, commit }, inputs, context) {
    const { host } = context;
    const isOwn = repository.toLowerCase() === (host.env['GITHUB_REPOSITORY'] ?? '').toLowerCase();
    const checkout = isOwn ? await checkoutOf(host, commit) : undefined;
    const fromDisk = checkout === undefined ? undefined : await readWithReferencedFiles(checkout, path);
    // A sparse checkout may lack it.
    if (fromDisk !== undefined && fromDisk.file.state !== 'absent')
        return fromDisk;
    const api = apiSource({ repository, commit }, inputs.githubToken, context);
    return api === undefined ? fromDisk : readWithReferencedFiles(api, path);
}
/** The workspace, where it is at that commit. */
async function checkoutOf(host, commit) {
    const folder = host.env['GITHUB_WORKSPACE'];
    if (!folder || commit === '')
        return undefined;
    const head = await gitText(host, folder, 'HEAD');
    const ref = /^ref: (refs\/[\w./-]+)$/.exec(head)?.[1];
    const at = ref === undefined ? head : (await gitText(host, folder, ref)) || (await packedRef(host, folder, ref));
    return at === commit ? folderSource(host, folder) : undefined;
}
async function gitText(host, folder, path) {
    const file = await host.readFile(`${folder}/.git/${path}`, { within: folder });
    return file.state === 'read' ? file.text.trim() : '';
}
async function packedRef(host, folder, ref) {
    const lines = (await gitText(host, folder, 'packed-refs')).split('\n');
    return lines.find(line => line.endsWith(` ${ref}`))?.split(' ')[0] ?? '';
}
/**
 * The files of the checkout that the patterns fit; where there is no checkout, those of the repository at this commit.
 */
async function filesOf(patterns, token, context) {
    const { env, currentDirectory } = context.host;
    const folder = env['GITHUB_WORKSPACE'] || currentDirectory;
    const checkout = folderSource(context.host, folder);
    const paths = await checkout.list(patterns);
    const revision = { repository: env['GITHUB_REPOSITORY'] ?? '', commit: env['GITHUB_SHA'] ?? '' };
    const api = apiSource(revision, token, context);
    const isCheckedOut = paths.length > 0 || (await gitText(context.host, folder, 'HEAD')) !== '';
    if (isCheckedOut || api === undefined)
        return { source: checkout, paths };
    return { source: api, paths: await api.list(patterns) };
}
/** A file, and what its steps may lead to in the same repository: level by level, each file once. */
async function readWithReferencedFiles(source, path) {
    const file = await source.read(path);
    const more = new Map();
    const requestedFiles = new Set();
    let texts = file.state === 'read' ? [file.text] : [];
    while (texts.length > 0) {
        const likely = source.isOnDisk ? texts.flatMap(likelyScripts) : [];
        const toRead = [...new Set([...texts.flatMap(localFiles), ...likely])].filter(other => !requestedFiles.has(other));
        const next = toRead.slice(0, Math.max(0, source.maxReferencedFiles - requestedFiles.size));
        for (const other of next)
            requestedFiles.add(other);
        const found = await Promise.all(next.map(async (other) => ({ other, file: await source.read(other) })));
        texts = [];
        for (const { other, file } of found) {
            if (file.state !== 'read')
                continue;
            more.set(other, file.text);
            texts.push(file.text);
        }
    }
    return { path, file, source, more, requestedFiles };
}
const LOCAL_USES = /\buses["']?\s*:\s*["']?\.\/([^\s"'#,}]+)/g;
/** The files behind `uses: ./…`: a workflow, or the two names that the file of an action may have. */
const localFiles = (text) => [...text.matchAll(LOCAL_USES)].flatMap(([, path = '']) => {
    const bare = (0,util_text/* withoutAtEnd */.jy)(path, '/');
    if (bare.split('/').includes('..'))
        return [];
    return /\.ya?ml$/.test(bare) ? [bare] : [`${bare}/action.yml`, `${bare}/action.yaml`];
});
const MAX_SCRIPTS = 40;
/** In characters; no path of a person is longer. */
const MAX_PATH = 300;
/**
 * Scripts that a text names, and its Makefile: where reading costs little, they are there before they are asked for one
 * by one.
 */
function likelyScripts(text) {
    const scripts = [];
    for (const { index } of text.matchAll(/[\w-]\.sh\b/g)) {
        const before = text.slice(Math.max(0, index - MAX_PATH), index + '_.sh'.length);
        const path = (0,util_text/* runAtEnd */.w9)(before, character => /[\w./-]/.test(character));
        scripts.push(path.replace(/^(?:\.?\/)+/, ''));
        if (scripts.length === MAX_SCRIPTS)
            break;
    }
    return [...scripts.filter(path => !path.split('/').includes('..')), ...(/\bmake\b/.test(text) ? ['Makefile'] : [])];
}
/** What is wrong with a file that is there, and that no other way of reading would mend. */
const FAULTS = { TOO_LARGE: 'too-large', OUTSIDE: 'outside' };
/** Secrets that stand in a file go into the vault as it is read. */
async function reader(vault) {
    // The parsers are slow to load.
    const { readRedacted } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(410), __webpack_require__.e(598)]).then(__webpack_require__.bind(__webpack_require__, 8598));
    return (file, text, context) => readRedacted(file, text, context, vault.conceal);
}
/** Scripts run scripts, and Makefiles include others: no deeper than this. */
const MAX_ROUNDS = 6;
/** Reads a file, and again with the files that its steps turn out to run; which these are, only the reading tells. */
async function reading(each, context, read) {
    const { source, more, requestedFiles } = each;
    for (let round = 1;; round++) {
        const missing = new Set();
        const result = readingOf(each, context, read, path => void missing.add(path));
        const toRead = [...missing].slice(0, Math.max(0, source.maxReferencedFiles - requestedFiles.size));
        if (toRead.length === 0 || round > MAX_ROUNDS)
            return result;
        for (const path of toRead)
            requestedFiles.add(path);
        const found = await Promise.all(toRead.map(async (path) => ({ path, file: await source.read(path) })));
        const texts = found.flatMap(({ path, file }) => (file.state === 'read' ? [[path, file.text]] : []));
        if (texts.length === 0)
            return result;
        for (const [path, text] of texts)
            more.set(path, text);
    }
}
/** @param miss is told of each path that nobody has asked for yet */
function readingOf({ path, file, more, requestedFiles }, context, read, miss) {
    if (file.state !== 'read')
        return { workflow: undefined, problems: [problemOf(path, file)] };
    const nul = file.text.indexOf('\0');
    if (nul >= 0) {
        // Of a program, or of a text in UTF-16.
        const line = file.text.slice(0, nul).split('\n').length;
        return {
            workflow: undefined,
            problems: [{ location: { file: path, line, column: 1 }, kind: 'not-text', text: '' }],
        };
    }
    try {
        const textOf = (other) => {
            if (!requestedFiles.has(other))
                miss(other);
            return more.get(other);
        };
        return read(path, file.text, { ...context, textOf });
    }
    catch (error) {
        // A fault of the reader is shown at the file, and must not cost what the registry says.
        return { workflow: undefined, problems: [{ ...problemOf(path, { state: 'absent' }), text: String(error) }] };
    }
}
function problemOf(path, file) {
    const code = file.state === 'absent' ? 'ENOENT' : file.code;
    return { location: { file: path, line: 1, column: 1 }, kind: FAULTS[code] ?? 'unreadable', text: code };
}
const NO_BINDINGS = new Map();
/**
 * The running workflow, with what this step was given put in for its expressions: where `registry: ${{ vars.ACR }}`
 * stands here, the same expression has the same value everywhere.
 */
async function readAsRunning(file, inputs, { host: { env }, vault }) {
    const read = await reader(vault);
    const first = await reading(file, { substitutions: NO_BINDINGS }, read);
    if (first.workflow === undefined)
        return { reading: first, step: undefined };
    const substitutions = bindingsOf(stepIn(first.workflow, env), inputs, env);
    const second = substitutions.size === 0 ? first : await reading(file, { substitutions }, read);
    return { reading: second, step: second.workflow === undefined ? undefined : stepIn(second.workflow, env) };
}
const stepIn = (workflow, env) => ({
    workflow,
    job: env['GITHUB_JOB'] ?? '',
    action: env['GITHUB_ACTION'] ?? '',
});
/**
 * What expressions of the whole run came to: those that this step was given as an input, and the repository. Never a
 * secret, and nothing that another job may have another value of (`matrix`, `steps`, `vars` of an environment).
 */
function bindingsOf(running, inputs, env) {
    const given = (0,current_step/* runningStep */.E)(running)?.step.with;
    const hasEnvironments = running.workflow.jobs.length > 1 && running.workflow.jobs.some(job => job.hasEnvironment);
    const values = {
        registry: inputs.registries,
        repository: inputs.repositories,
        'client-id': [inputs.clientId],
        username: [inputs.userName],
    };
    const found = Object.entries(values).flatMap(([name, [value = '', ...others]]) => {
        const [segment, ...rest] = given?.get(name)?.segments ?? [];
        if (segment === undefined || !('expression' in segment) || rest.length + others.length > 0)
            return [];
        const isOfRun = hasEnvironments ? /^(?:inputs|github)\./ : /^(?:inputs|github|vars)\./;
        return isOfRun.test(segment.expression) ? [[segment.expression, value.trim()]] : [];
    });
    return new Map([...namesOf(env), ...found.filter(([, value]) => value !== '')]);
}
/** Names on GitHub that all expressions of a run have. Source: GitHub docs, "Variables reference". */
function namesOf(env) {
    const { GITHUB_REPOSITORY: repository = '', GITHUB_REPOSITORY_OWNER: owner = '' } = env;
    const { GITHUB_ACTOR: actor = '', GITHUB_TRIGGERING_ACTOR: triggering = '' } = env;
    const names = [
        ['github.repository', repository],
        ['github.event.repository.full_name', repository],
        ['github.event.repository.name', repository.split('/')[1] ?? ''],
        ['github.repository_owner', owner || (repository.split('/')[0] ?? '')],
        ['github.actor', actor],
        ['github.triggering_actor', triggering],
    ];
    return new Map(names.filter(([, value]) => value !== ''));
}


/***/ })

};
