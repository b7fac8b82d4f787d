export const id = 40;
export const ids = [40,891];
export const modules = {

/***/ 2582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ isUsable),
/* harmony export */   co: () => (/* binding */ isToleratedByDocker),
/* harmony export */   qN: () => (/* binding */ loginServerIn),
/* harmony export */   vu: () => (/* binding */ adminName),
/* harmony export */   wQ: () => (/* binding */ parseLoginServer),
/* harmony export */   z5: () => (/* binding */ serviceOf)
/* harmony export */ });
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3506);
/* harmony import */ var _clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3796);


const ACR_SUFFIXES = _clouds_js__WEBPACK_IMPORTED_MODULE_0__/* .CLOUDS */ .JJ.map(({ acrSuffix }) => acrSuffix);
const TOLERATED = new Set(['scheme', 'path', 'port-443', 'edge-white-space']);
/** True for what `docker login` bears: worth a warning, not an error. */
const isToleratedByDocker = (issue) => TOLERATED.has(issue.kind);
/** Whether this host may be sent anything at all: it is a registry, and its name can be asked for. */
const isUsable = (server) => (server.kind.kind === 'acr' || server.kind.kind === 'trusted') &&
    server.flaws.every(issue => isToleratedByDocker(issue) || issue.kind === 'upper-case');
/**
 * What a token for this registry must be for: the `service` of its challenge, by its name. Source: ACR docs, "Registry
 * endpoint reference".
 */
const serviceOf = ({ kind, host }) => (kind.kind === 'acr' ? kind.service : host);
/** The registry's own name, which is also its admin's user name; where it has none, its host. */
const adminName = ({ kind, host }) => (kind.kind === 'acr' ? kind.registryName : host);
/**
 * Reads a login server as `docker login` would, and notes what is wrong with its spelling.
 * Source: Docker's reference grammar (distribution/reference: domain), "Registry endpoint reference" of the ACR docs.
 * @param trustedHosts hosts outside the ACR suffixes that may be asked, lower case, with the port where they have one
 */
function parseLoginServer(given, trustedHosts = []) {
    const flaws = [];
    const trimmed = given.trim();
    if (trimmed !== given)
        flaws.push({ kind: 'edge-white-space' });
    const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.exec(trimmed)?.[0] ?? '';
    if (scheme !== '')
        flaws.push({ kind: 'scheme' });
    const [authority = '', ...path] = trimmed.slice(scheme.length).split('/');
    if (path.length > 0 && scheme === '')
        flaws.push({ kind: 'path' });
    const strange = strangeCharacters(authority);
    if (/\s/.test(authority))
        flaws.push({ kind: 'inner-white-space', suggestion: authority.toLowerCase().replace(/\s+/g, '') });
    if (strange.length > 0)
        flaws.push({ kind: 'characters', characters: strange });
    const lower = authority.toLowerCase();
    const [, name = lower, port] = /^(.*?)(?::(\d*))?$/s.exec(lower) ?? [];
    if (trustedHosts.includes(lower)) {
        if (!URL.canParse(`https://${lower}/`))
            flaws.push({ kind: 'port', port: port ?? '' });
        return { given, host: lower, kind: { kind: 'trusted' }, flaws };
    }
    if (authority !== lower)
        flaws.push({ kind: 'upper-case' });
    const kind = kindOf(name);
    if (port === '443')
        flaws.push({ kind: 'port-443' });
    else if (port !== undefined && kind.kind !== 'other')
        flaws.push({ kind: 'port', port });
    if (!name.includes('.') && name !== 'localhost') {
        const suggestion = name.replace(/[^a-z0-9-]/g, '');
        flaws.push({ kind: 'short-name', suggestion: `${suggestion || 'name'}.azurecr.io` });
    }
    else if (kind.kind !== 'acr' && /^\.|\.\./.test(name)) {
        flaws.push({ kind: 'not-a-login-server' });
    }
    else if (kind.kind === 'acr' && strange.length === 0) {
        const issue = formFlaw(name, kind.suffix);
        if (issue !== undefined)
            flaws.push(issue);
    }
    return { given, host: name, kind, flaws };
}
function kindOf(name) {
    const suffix = ACR_SUFFIXES.find(candidate => name === candidate || name.endsWith(`.${candidate}`));
    if (suffix !== undefined) {
        const [first = '', region, geo] = name.slice(0, -suffix.length - 1).split('.');
        const regional = region !== undefined && geo === 'geo';
        return {
            kind: 'acr',
            suffix,
            registryName: first.replace(/-[^-]*$/, ''),
            service: regional ? `${first}.${suffix}` : name,
        };
    }
    const suggestion = registryInside(name) ?? suggestSuffix(name);
    return suggestion === undefined ? { kind: 'other' } : { kind: 'near-miss', suggestion };
}
/**
 * `<name>`, `<name>-<hash>` and `<name>.<region>.geo` are login servers; a data endpoint or a private-link name is
 * none.
 */
function formFlaw(name, suffix) {
    const labels = name.slice(0, -suffix.length).split('.').slice(0, -1);
    const [first = ''] = labels;
    if (first === '')
        return { kind: 'not-a-login-server' };
    const regional = labels.length === 3 && labels[2] === 'geo';
    if (labels.length === 1 || regional) {
        return labels.every(label => /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(label))
            ? undefined
            : { kind: 'not-a-login-server' };
    }
    return { kind: 'not-a-login-server', suggestion: `${first === 'www' ? (labels[1] ?? first) : first}.${suffix}` };
}
/** The login server that a longer name begins with: `contoso.azurecr.io.example.com`. */
function registryInside(name) {
    const suffix = ACR_SUFFIXES.find(candidate => name.includes(`.${candidate}.`));
    const [start = ''] = suffix === undefined ? [] : name.split(`.${suffix}.`);
    return start === '' || name.endsWith('.') ? undefined : `${start.split('.')[0]}.${suffix}`;
}
/** Names of hosts that people write for the one they mean; what `distance` cannot see. */
const NEAR_DOMAINS = ['acr.io', 'acr.azure.com', 'azure.cr.io', 'azure.io', 'azurecontainerregistry.io'];
/** The login server that was probably meant, where the end of the name is a slip of an ACR suffix. */
function suggestSuffix(name) {
    const labels = name.replace(/\.$/, '').split('.');
    for (const count of [3, 2]) {
        if (labels.length <= count)
            continue;
        const first = labels[0] ?? '';
        const tail = labels.slice(-count).join('.');
        const [domain = '', top = ''] = labels.slice(-count);
        const ranked = ACR_SUFFIXES.map(suffix => ({ suffix, away: (0,_util_text_js__WEBPACK_IMPORTED_MODULE_1__/* .distance */ .Io)(tail, suffix) })).sort((a, b) => a.away - b.away);
        const nearest = ranked[0];
        // The domain is right: then it is the end that is wrong, and the public cloud is likeliest.
        if (count === 2 && domain === 'azurecr' && nearest?.away !== 1)
            return `${first}.azurecr.io`;
        if (nearest !== undefined && nearest.away <= 2)
            return `${first}.${nearest.suffix}`;
        if (count === 2 && (0,_util_text_js__WEBPACK_IMPORTED_MODULE_1__/* .distance */ .Io)(domain, 'azurecr') <= 1) {
            return `${first}.${ACR_SUFFIXES.find(suffix => suffix.endsWith(`.${top}`)) ?? 'azurecr.io'}`;
        }
        if (NEAR_DOMAINS.includes(tail))
            return `${first}.azurecr.io`;
    }
    const missingDot = /^([a-z0-9-]+?)\.?azurecr\.?(io|cn|us|de)?$/.exec(name);
    return missingDot === null ? undefined : `${missingDot[1]}.azurecr.${missingDot[2] ?? 'io'}`;
}
/**
 * Characters that no host can hold, once each; those that cannot be seen or are taken for others are named by code
 * point.
 */
function strangeCharacters(authority) {
    const strange = [...authority.replace(/:\d*$/, '')].filter(character => !/[a-zA-Z0-9.\-\s]/.test(character));
    return [...new Set(strange)].slice(0, 5).map(nameOfCharacter);
}
function nameOfCharacter(character) {
    const point = character.codePointAt(0) ?? 0;
    return point > 0x20 && point < 0x7f ? character : `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
}
/** The login server that a chain of aliases leads to: a domain of one's own in front of a registry. */
function loginServerIn(cnames) {
    for (const alias of cnames) {
        const server = parseLoginServer(alias);
        if (server.kind.kind !== 'acr')
            continue;
        if (server.flaws.length === 0)
            return server.host;
        // `<name>.privatelink.<suffix>`: the login server is the same without it.
        const suggestion = server.flaws.map(issue => ('suggestion' in issue ? issue.suggestion : undefined))[0];
        if (suggestion !== undefined)
            return suggestion;
    }
    return undefined;
}


/***/ }),

/***/ 9933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ routeTo),
/* harmony export */   gg: () => (/* binding */ compareRoutes),
/* harmony export */   jh: () => (/* binding */ engineRouteTo),
/* harmony export */   qb: () => (/* binding */ shownProxy),
/* harmony export */   sl: () => (/* binding */ withoutUserInfo)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5789);


/**
 * The way to an https host, as docker's own (Go) HTTP client chooses it: `NO_PROXY` by host suffix, address, range,
 * port or `*`. `ALL_PROXY` is not read. Source: golang.org/x/net/http/httpproxy, Config.
 */
function routeTo(host, { httpsProxy, noProxy }) {
    if (httpsProxy === '' || isExempt(host, noProxy))
        return undefined;
    const url = URL.parse(httpsProxy.includes('://') ? httpsProxy : `http://${httpsProxy}`);
    return url === null || url.host === '' ? 'invalid' : url;
}
/**
 * The engine's way to an https host. Docker Desktop's engine names a proxy of its own, which passes on as the machine
 * does. An engine that was built with Go before 1.16 takes the proxy for http where none is set for https, as those up
 * to 20.10.7 were. Source: Go 1.16 release notes, net/http; Docker docs, "Engine 20.10 release notes".
 * @returns `untold` where what it says does not tell its way
 */
function engineRouteTo(host, proxies) {
    const { httpsProxy, httpProxy, version } = proxies;
    if (httpsProxy === '' && httpProxy !== '' && !(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isAtLeast */ .du)(version, 23, 0))
        return 'not-reported';
    const route = routeTo(host, proxies);
    return route instanceof URL && /\.docker\.internal$/i.test(route.hostname) ? 'not-reported' : route;
}
/**
 * Whether two ways are one, however they are written. `unclear` where two names may stand for one proxy: an address and
 * a name, a short name and a long one, and a proxy on the machine itself, which goes by another name inside a virtual
 * machine or a container.
 */
function compareRoutes(one, other) {
    if (one === 'invalid' || other === 'invalid')
        return 'unclear';
    if (one === undefined || other === undefined)
        return one === other ? 'same' : 'other';
    if (one.protocol !== other.protocol || one.port !== other.port)
        return 'other';
    const [name, otherName] = [nameOf(one), nameOf(other)];
    if (name === otherName || (isLoopback(name) && isLoopback(otherName)))
        return 'same';
    const mayBeOne = isLoopback(name) ||
        isLoopback(otherName) ||
        ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(name) === 0) !== ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(otherName) === 0) ||
        name.startsWith(`${otherName}.`) ||
        otherName.startsWith(`${name}.`);
    return mayBeOne ? 'unclear' : 'other';
}
const nameOf = ({ hostname }) => hostname.toLowerCase().replace(/^\[|\]$|\.$/g, '');
const isLoopback = (name) => name === 'localhost' || ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(name) !== 0 && /^(127\.|::1$)/.test(name));
/** A proxy as it may be shown: without user name and password. */
const shownProxy = (proxy) => `${proxy.protocol}//${proxy.host}`;
/** A proxy as it was written, without user name and password. */
const withoutUserInfo = (proxy) => proxy.replace(/^([a-z][\w+.-]*:\/\/)?.*@/is, '$1');
function isExempt(server, noProxy) {
    const [, bracketed, plain, port = '443'] = /^(?:\[(.*)\]|([^:]*))(?::(\d+))?$/.exec(server) ?? [];
    const host = bracketed ?? plain ?? server;
    if (isLoopback(host))
        return true;
    return noProxy.split(',').some(entry => matches(host, port, entry.trim().toLowerCase()));
}
/**
 * A bare domain matches itself and what is below it; one with a leading dot only what is below it; an address may be a
 * range.
 */
function matches(host, port, entry) {
    if (entry === '')
        return false;
    if (entry === '*')
        return true;
    if (entry.includes('/'))
        return isInRange(host, entry);
    const [, name = entry, ownPort] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
    if (ownPort !== undefined && ownPort !== port)
        return false;
    const suffix = name.replace(/^\*\./, '.');
    return suffix.startsWith('.') ? host.endsWith(suffix) : host === suffix || host.endsWith(`.${suffix}`);
}
function isInRange(host, range) {
    const [network = '', prefix = ''] = range.split('/');
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(network);
    const bits = /^\d{1,3}$/.test(prefix) ? Number(prefix) : Number.NaN;
    if (family === 0 || (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) !== family || !(bits <= (family === 4 ? 32 : 128)))
        return false;
    const type = family === 4 ? 'ipv4' : 'ipv6';
    const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    list.addSubnet(network, bits, type);
    return list.check(host, type);
}


/***/ }),

/***/ 5789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jh: () => (/* binding */ readDockerVersion),
/* harmony export */   S3: () => (/* binding */ endedEarly),
/* harmony export */   du: () => (/* binding */ isAtLeast),
/* harmony export */   lY: () => (/* binding */ isOutdated),
/* harmony export */   xs: () => (/* binding */ configWarning),
/* harmony export */   zI: () => (/* binding */ MIN_CLIENT)
/* harmony export */ });
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4891);
/* harmony import */ var _util_redacted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9457);
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3506);



/**
 * Reads the client's and the engine's part. The daemon being down, docker prints `Server: null` and exits non-zero with
 * the reason on standard error, so the output is read whatever the exit code.
 * @returns `undefined` where standard output holds no version at all
 */
function readDockerVersion(outcome, redact) {
    const answer = (0,_util_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(parse(outcome.stdout));
    const client = (0,_util_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(answer?.['Client']);
    const version = client?.['Version'];
    if (client === undefined || typeof version !== 'string' || version === '')
        return undefined;
    const podman = isPodman(client, outcome.stderr);
    const engine = podman && outcome.code === 0
        ? { state: 'daemonless' }
        : engineAnswer(outcome, (0,_util_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(answer?.['Server']), redact);
    return { client: { version, isPodman: podman }, engine };
}
function engineAnswer(outcome, server, redact) {
    const { stderr } = outcome;
    const version = server?.['Version'];
    if (typeof version === 'string' && version !== '') {
        const os = server?.['Os'];
        return { state: 'answers', version, os: typeof os === 'string' ? os : '' };
    }
    const text = reasonIn(stderr, redact);
    // By ssh it is the other machine that denies, and no socket of this one.
    if (/\bcommand \[ssh\b/i.test(text))
        return { state: 'unreachable', text };
    if (NO_ENGINE.test(text))
        return { state: 'unreachable', text, loginFails: true };
    if (/permission denied/i.test(text))
        return { state: 'socket-denied', text };
    if (/client version \S+ is too old/i.test(text))
        return { state: 'client-too-old', text };
    if (/client version \S+ is too new/i.test(text))
        return { state: 'client-too-new', text, ...newestIn(text) };
    // What an engine says of a path that it does not know, such as /vbanana/version.
    if (/error response from daemon: page not found$/i.test(text))
        return { state: 'client-too-new', text };
    if (UNREACHABLE.test(text))
        return { state: 'unreachable', text };
    return { state: 'unclear', text };
}
/**
 * Why a client ended that printed no version at all: it prints none where it cannot tell where its engine is. It logs
 * in no more than it pulls then. Source: docker/cli:cli/command/cli.go, initialize; seen on 20.10 and 28.2.
 */
function endedEarly({ code, stdout, stderr }, redact) {
    const text = reasonIn(stderr, redact);
    if (code === 0 || stdout.trim() !== '' || !NO_ENDPOINT.test(text))
        return undefined;
    const isContext = /\bcontext "[^"]*"/i.test(text);
    const isCertificates = /\.pem\b|x509|certificate|\btls\b/i.test(text);
    return { state: 'no-endpoint', text, because: isContext ? 'context' : isCertificates ? 'certificates' : 'address' };
}
/** What answers is no engine, or one that speaks TLS only; seen on 20.10 and 28.2. */
const NO_ENGINE = /^invalid character '.' looking for beginning of value|client sent an HTTP request to an HTTPS server/i;
const NO_ENDPOINT = /^failed to initialize: |failed to retrieve context tls info|unable to resolve docker endpoint|^context "[^"]*" (does not exist|not found)|current context "[^"]*" is not found|unable to parse docker host|conflicting options: |^invalid (bind address|proto)/i;
/** What docker says of its configuration before it comes to its reason, a line each. */
const WARNING = /^(WARNING|time="|DEBU|INFO|WARN)/;
/** The line that says why docker ended: the first that is no warning. */
const reasonIn = (stderr, redact) => (0,_util_text_js__WEBPACK_IMPORTED_MODULE_1__/* .firstLine */ .TM)(redact(stderr), WARNING);
/**
 * What docker says of a configuration that it cannot read, and goes on without. Source:
 * docker/cli:cli/config/config.go.
 */
function configWarning(stderr, redact) {
    const isWarning = (line) => /^WARNING: Error (loading|parsing)? ?config file/i.test(line);
    const linesOf = (text) => text.slice(0, MAX_REASON).split('\n');
    if (!linesOf(stderr).some(isWarning))
        return undefined;
    const line = (0,_util_redacted_js__WEBPACK_IMPORTED_MODULE_2__/* .partOf */ .B)(redact(stderr), text => linesOf(text).find(isWarning)?.trim() ?? '');
    return (0,_util_text_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(line, 300);
}
function newestIn(text) {
    const newest = /maximum supported API version is (\d{1,3}\.\d{1,3})/i.exec(text)?.[1];
    return newest === undefined ? {} : { newest };
}
/** docker's reasons have some hundred characters. */
const MAX_REASON = 4096;
/** Source: vendored moby client, request.go and errors.go, in docker/cli v18.09.9 to v29.7.2. */
const UNREACHABLE = /cannot connect to the docker daemon|failed to connect to the docker api|error during connect|is the docker daemon running|unable to resolve docker endpoint|unable to parse docker host|no such host|connection refused|i\/o timeout|context "[^"]*" (?:not found|does not exist)/i;
/** Podman's shim spells the field `APIVersion`, docker `ApiVersion`; its versions (1 to 5) are no docker versions. */
const isPodman = (client, stderr) => /\bpodman\b/i.test(stderr.slice(0, MAX_REASON)) || 'APIVersion' in client;
/** The JSON of standard output; some shims print other lines around the one that holds it. */
function parse(text) {
    const whole = (0,_util_json_js__WEBPACK_IMPORTED_MODULE_0__/* .fromJson */ .Rf)(text);
    if (whole !== undefined)
        return whole;
    return (0,_util_json_js__WEBPACK_IMPORTED_MODULE_0__/* .fromJson */ .Rf)(text.split('\n').find(line => line.trim().startsWith('{')) ?? '');
}
/** The least client that Microsoft names for ACR. Source: ACR docs, "Troubleshoot registry login". */
const MIN_CLIENT = '18.03';
/** Whether a docker client is older than 18.03. A version that is none is not called old. */
const isOutdated = (version) => numbers(version) !== undefined && !isAtLeast(version, 18, 3);
/** Compares the leading numbers; suffixes (`24.0.7-1`, `28.3.0+azure-1`) do not count. */
function isAtLeast(version, major, minor) {
    const [ownMajor = 0, ownMinor = 0] = numbers(version) ?? [];
    return ownMajor > major || (ownMajor === major && ownMinor >= minor);
}
function numbers(version) {
    const [, major, minor] = /^v?(\d+)\.(\d+)/.exec(version) ?? [];
    return major === undefined || minor === undefined ? undefined : [Number(major), Number(minor)];
}


/***/ }),

/***/ 5040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ REGISTRIES_AT_ONCE),
/* harmony export */   i: () => (/* binding */ openAhead),
/* harmony export */   openRegistries: () => (/* binding */ openRegistries)
/* harmony export */ });
/* harmony import */ var _azure_acr_login_server_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2582);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6342);


/** Opens the connection to a host that will be asked, while what it will be sent is still on its way; see the port. */
async function openAhead(host, hostname) {
    const proxy = (0,_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .proxyFor */ .iJ)(hostname, host.env);
    if (proxy === 'invalid')
        return;
    await host.openAhead?.({ url: new URL(`https://${hostname}/`), ...(proxy !== undefined && { proxy }) });
}
/** Registries that are looked at side by side. */
const REGISTRIES_AT_ONCE = 24;
/**
 * Opens the connections to the registries that are asked first. Resolves once that is under way: what has to be loaded
 * for the requests themselves would keep it waiting.
 */
async function openRegistries({ registries, trustedHosts }, host) {
    const servers = registries.map(given => (0,_azure_acr_login_server_js__WEBPACK_IMPORTED_MODULE_0__/* .parseLoginServer */ .wQ)(given, trustedHosts)).filter(_azure_acr_login_server_js__WEBPACK_IMPORTED_MODULE_0__/* .isUsable */ .Ng);
    const hosts = [...new Set(servers.map(server => server.host))].slice(0, REGISTRIES_AT_ONCE);
    for (const each of hosts)
        void openAhead(host, each);
    if (hosts.length > 0)
        await host.breathe();
}


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

/***/ 4891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Oy: () => (/* binding */ omitUndefined),
/* harmony export */   Rf: () => (/* binding */ fromJson),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   jB: () => (/* binding */ QUOTED)
/* harmony export */ });
/** JSON that somebody else wrote; nothing here throws. */
/**
 * Texts in double quotes, with backslashes as in JSON; one that is not closed goes to the end, so that each character
 * is looked at once.
 */
const QUOTED = /"(?:[^"\\]|\\.)*(?:"|\\?$)/gs;
/**
 * What a text holds.
 * @returns `undefined` for what is no JSON
 */
function fromJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        // V8's message quotes the text around the fault, which can be a secret: it is not passed on.
        return undefined;
    }
}
/** Neither `null` nor a list. */
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const objectOf = (value) => (isObject(value) ? value : undefined);
/** A frozen object of the fields that are there. */
function omitUndefined(fields) {
    const present = Object.entries(fields).filter(([, value]) => value !== undefined);
    return Object.freeze(Object.fromEntries(present));
}


/***/ })

};
