export const id = 853;
export const ids = [853];
export const modules = {

/***/ 9933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ likeness),
/* harmony export */   X2: () => (/* binding */ engineWayTo),
/* harmony export */   bj: () => (/* binding */ wayTo),
/* harmony export */   qb: () => (/* binding */ shownProxy),
/* harmony export */   sl: () => (/* binding */ withoutUserInfo)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5789);


/**
 * The way to an https host, as docker's own (Go) HTTP client chooses it: `NO_PROXY` by host suffix, address, range, port or `*`.
 * `ALL_PROXY` is not read. Source: golang.org/x/net/http/httpproxy, Config.
 */
function wayTo(host, { httpsProxy, noProxy }) {
    if (httpsProxy === '' || isExempt(host, noProxy))
        return undefined;
    const url = URL.parse(httpsProxy.includes('://') ? httpsProxy : `http://${httpsProxy}`);
    return url === null || url.host === '' ? 'invalid' : url;
}
/**
 * The engine's way to an https host. Docker Desktop's engine names a proxy of its own, which passes on as the machine does. An
 * engine that was built with Go before 1.16 takes the proxy for http where none is set for https, as those up to 20.10.7 were.
 * Source: Go 1.16 release notes, net/http; Docker docs, "Engine 20.10 release notes".
 * @returns `untold` where what it says does not tell its way
 */
function engineWayTo(host, proxies) {
    const { httpsProxy, httpProxy, version } = proxies;
    if (httpsProxy === '' && httpProxy !== '' && !(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isAtLeast */ .du)(version, 23, 0))
        return 'untold';
    const way = wayTo(host, proxies);
    return way instanceof URL && /\.docker\.internal$/i.test(way.hostname) ? 'untold' : way;
}
/**
 * Whether two ways are one, however they are written. `unclear` where two names may stand for one proxy: an address and a name, a
 * short name and a long one, and a proxy on the machine itself, which goes by another name inside a virtual machine or a container.
 */
function likeness(one, other) {
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
/** A bare domain matches itself and what is below it; one with a leading dot only what is below it; an address may be a range. */
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
/* harmony export */   du: () => (/* binding */ isAtLeast),
/* harmony export */   lY: () => (/* binding */ isOutdated),
/* harmony export */   q2: () => (/* binding */ LEAST_CLIENT)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9368);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(977);


/**
 * Reads the client's and the engine's part. The daemon being down, docker prints `Server: null` and exits non-zero with the
 * reason on standard error, so the output is read whatever the exit code.
 * @returns `undefined` where standard output holds no version at all
 */
function readDockerVersion(outcome) {
    const answer = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(parse(outcome.stdout));
    const client = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(answer?.['Client']);
    const version = client?.['Version'];
    if (client === undefined || typeof version !== 'string' || version === '')
        return undefined;
    const podman = isPodman(client, outcome.stderr);
    const engine = podman && outcome.code === 0
        ? { state: 'daemonless' }
        : engineAnswer(outcome, (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(answer?.['Server']));
    return { client: { version, isPodman: podman }, engine };
}
function engineAnswer(outcome, server) {
    const stderr = outcome.stderr.slice(0, LONGEST_REASON);
    const version = server?.['Version'];
    if (typeof version === 'string' && version !== '') {
        const os = server?.['Os'];
        return { state: 'answers', version, os: typeof os === 'string' ? os : '' };
    }
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(firstLine(stderr), 300);
    if (/permission denied/i.test(stderr))
        return { state: 'socket-denied', text };
    if (/client version \S+ is too old/i.test(stderr))
        return { state: 'client-too-old', text };
    if (/client version \S+ is too new/i.test(stderr))
        return { state: 'client-too-new', text };
    if (UNREACHABLE.test(stderr))
        return { state: 'unreachable', text };
    return { state: 'unclear', text };
}
/** docker's reasons have some hundred characters. */
const LONGEST_REASON = 4096;
/** Source: vendored moby client, request.go and errors.go, in docker/cli v18.09.9 to v29.7.2. */
const UNREACHABLE = /cannot connect to the docker daemon|failed to connect to the docker api|error during connect|is the docker daemon running|unable to resolve docker endpoint|context .* (not found|does not exist)|unable to parse docker host|no such host|connection refused|i\/o timeout/i;
/** Podman's shim spells the field `APIVersion`, docker `ApiVersion`; its versions (1 to 5) are no docker versions. */
const isPodman = (client, stderr) => /\bpodman\b/i.test(stderr.slice(0, LONGEST_REASON)) || 'APIVersion' in client;
/** The JSON of standard output; some shims print other lines around the one that holds it. */
function parse(text) {
    const whole = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .fromJson */ .Rf)(text);
    if (whole !== undefined)
        return whole;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .fromJson */ .Rf)(text.split('\n').find(line => line.trim().startsWith('{')) ?? '');
}
const firstLine = (text) => text
    .split('\n')
    .map(line => line.trim())
    .find(line => line !== '') ?? '';
/** The least client that Microsoft names for ACR. Source: ACR docs, "Troubleshoot registry login". */
const LEAST_CLIENT = '18.03';
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

/***/ 3876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ RUNGS)
/* harmony export */ });
/** The steps of the way to a registry, in their order; each finding stands on one. */
const RUNGS = [
    ...['docker', 'name', 'dns', 'tcp', 'tls', 'challenge', 'credentials', 'exchange'],
    ...['permission', 'data', 'expiry'],
];


/***/ }),

/***/ 9867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sm: () => (/* binding */ GUID),
/* harmony export */   W_: () => (/* binding */ isGuid),
/* harmony export */   tr: () => (/* binding */ guidIn)
/* harmony export */ });
/** The form of an id of Entra, for a pattern that ignores case. Source: RFC 9562 section 4. */
const GUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const WHOLE = new RegExp(`^${GUID}$`, 'i');
const isGuid = (text) => WHOLE.test(text);
/** Ids end up in commands: of what is foreign, nothing but a GUID is one. */
const guidIn = (value) => typeof value === 'string' && isGuid(value) ? value : undefined;


/***/ }),

/***/ 7617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fq: () => (/* binding */ jwtPart),
/* harmony export */   fu: () => (/* binding */ LONGEST_JWT),
/* harmony export */   yI: () => (/* binding */ numericDate)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9368);

/** Pieces of a compact JWT (RFC 7519), which is read here and never verified. */
/** Longer than any token that is met here. */
const LONGEST_JWT = 256 * 1024;
/** The object in one part, header or claims; `undefined` where it holds none. */
const jwtPart = (part) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .fromJson */ .Rf)(Buffer.from(part, 'base64url').toString('utf8')));
/** Seconds since the epoch: a NumericDate (RFC 7519 section 2) within the range that a Date can hold. */
const numericDate = (value) => typeof value === 'number' && Math.abs(value) < 8.64e12 ? value : undefined;


/***/ }),

/***/ 6463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ge: () => (/* binding */ refusingAnswer),
/* harmony export */   K_: () => (/* binding */ tellsNoRole),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   T7: () => (/* binding */ isRefusedByNodeAlone),
/* harmony export */   V5: () => (/* binding */ certificateText),
/* harmony export */   cN: () => (/* binding */ certificateFault),
/* harmony export */   dP: () => (/* binding */ missingRight),
/* harmony export */   g_: () => (/* binding */ issuedAnswer),
/* harmony export */   op: () => (/* binding */ wallOf),
/* harmony export */   rd: () => (/* binding */ networkFailure)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7059);
/* harmony import */ var _registry_error_body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2785);
/* harmony import */ var _registry_scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8738);



/**
 * What a registry's answers mean. Each answer has one meaning, so that the rules which share them never name two causes for one.
 */
/** The first thing on the way to the registry that the network broke. */
function networkFailure(registry) {
    const { connection, challenge, exchange, token, anonymous } = registry;
    const onTheWay = [
        [connection, undefined],
        [challenge, 'challenge'],
        [exchange, 'exchange'],
        [token, tokenRung(registry)],
        [anonymous, 'credentials'],
    ];
    for (const [fact, rung] of onTheWay) {
        if (fact.state !== 'failed' || fact.reason.kind !== 'network')
            continue;
        return { ...fact.reason, rung: rung ?? rungOf(fact.reason.failure) };
    }
    return undefined;
}
/** The token that an exchanged one gets belongs to the exchange. */
const tokenRung = ({ credential }) => (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .valueIn */ .xm)(credential)?.source === 'entra' ? 'exchange' : 'credentials';
/** Where a connection broke; one through a proxy that does not come about is no TCP to the host. */
function rungOf({ at }) {
    if (at === 'http')
        return 'challenge';
    return at === 'proxy' ? 'tcp' : at;
}
/** What is wrong with a certificate, by Node's code. */
function certificateFault(code) {
    if (/EXPIRED|NOT_YET_VALID/.test(code))
        return 'dates';
    if (/ALTNAME|HOSTNAME/.test(code))
        return 'name';
    return /ISSUER|SELF_SIGNED|LEAF|UNTRUSTED|CHAIN/.test(code) ? 'chain' : 'other';
}
/** A certificate in one line. */
const certificateText = ({ subject, issuer, validFrom, validTo }) => `${subject}; issuer ${issuer}; ${validFrom} - ${validTo}`;
/**
 * Where Node refuses a reply that Go, and docker with it, takes: more than 16 KiB of headers (Go: 10 MiB, net/http Transport,
 * MaxResponseHeaderBytes), and a length beside a transfer coding (RFC 9112 section 6.3: the coding counts).
 */
const STRICTER = /^HPE_(?:HEADER_OVERFLOW|UNEXPECTED_CONTENT_LENGTH|INVALID_TRANSFER_ENCODING)$/;
/** A break that docker does not meet: what it would see is not known. */
const isRefusedByNodeAlone = ({ code }) => STRICTER.test(code);
/** The wall that one of the answers shows, with that answer and where it was met; the challenge comes first. */
function wallOf(registry) {
    const challenge = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .valueIn */ .xm)(registry.challenge);
    const challengeWall = challenge === undefined ? undefined : wallAtChallenge(challenge);
    if (challenge !== undefined && challengeWall !== undefined) {
        return { wall: asArmKnows(challengeWall, registry), answer: challenge, rung: 'challenge' };
    }
    const behind = [
        [(0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .valueIn */ .xm)(registry.exchange), 'exchange'],
        [(0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .valueIn */ .xm)(registry.token), tokenRung(registry)],
        [(0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .valueIn */ .xm)(registry.anonymous), 'credentials'],
    ];
    for (const [answer, rung] of behind) {
        const wall = answer === undefined ? undefined : wallAtToken(answer);
        if (answer !== undefined && wall !== undefined)
            return { wall: asArmKnows(wall, registry), answer, rung };
    }
    return undefined;
}
/** The registry's refusal of an address reads the same whether it is the rules or the switch: Resource Manager knows which. */
const asArmKnows = (wall, registry) => wall === 'firewall' && (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .valueIn */ .xm)(registry.arm)?.registry.publicNetworkAccess === 'Disabled'
    ? 'public-access-disabled'
    : wall;
function wallAtChallenge(answer) {
    if (answer.status === 403 && !answer.contentType.includes('html'))
        return refusalText(answer) ?? 'firewall';
    const common = overload(answer);
    if (common !== undefined)
        return common;
    if (answer.status !== 401)
        return 'not-a-registry';
    if (answer.bearer === undefined)
        return answer.asksForBasic ? undefined : 'not-a-registry';
    return answer.realmTrusted ? undefined : 'challenge-untrusted';
}
function wallAtToken(answer) {
    if (answer.status === 403)
        return refusalText(answer);
    // docker gives up on an answer that brings neither a token nor a refusal.
    if (!answer.issued && (answer.status < 400 || answer.status === 404))
        return 'not-a-registry';
    return overload(answer);
}
function refusalText(answer) {
    const { error } = answer;
    if (error === undefined)
        return undefined;
    if ((0,_registry_error_body_js__WEBPACK_IMPORTED_MODULE_1__/* .addressRefused */ .F)(error) !== undefined || /aka\.ms\/acr\/firewall/i.test(error.message))
        return 'firewall';
    return /key ?vault|customer[- ]managed|encryption/i.test(error.message) ? 'encryption-key' : undefined;
}
function overload({ status }) {
    if (status === 429)
        return 'throttled';
    return status >= 500 ? 'unavailable' : undefined;
}
/**
 * The registry knows who asks and finds no role: the older form of the refusal.
 * Source: Azure/AKS#1400, MicrosoftDocs/azure-docs#85239 (403 `DENIED`).
 */
const tellsNoRole = ({ error }) => error !== undefined && /retrieving permissions failed/i.test(error.message);
/** The answer that refused the credential in use: at the exchange, or at the token endpoint. */
function refusingAnswer(registry) {
    const answer = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .valueIn */ .xm)(registry.token) ?? (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .valueIn */ .xm)(registry.exchange);
    return answer === undefined || answer.issued || answer.status < 400 || answer.status === 404 ? undefined : answer;
}
/** The refusal of the credential in use, where it was refused; its texts are those of the ACR docs, "Troubleshoot registry login". */
function refusalOf(registry) {
    const credential = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .valueIn */ .xm)(registry.credential);
    const answer = refusingAnswer(registry);
    if (credential === undefined || answer === undefined || wallOf(registry) !== undefined)
        return undefined;
    if (credential.source === 'entra')
        return 'rejected';
    const message = answer.error?.message ?? answer.excerpt;
    if (credential.source === 'docker')
        return 'stale-login';
    if (credential.secret.innerWhiteSpace || /\s/.test(credential.userName))
        return 'white-space';
    if (/not registered with AAD/i.test(message))
        return 'application-unknown';
    if (credential.userNameKind === 'service-principal' && credential.secret.kind === 'guid')
        return 'secret-is-id';
    if (/incorrect password/i.test(message))
        return 'scoped-token-password';
    return 'rejected';
}
/** The answer that brought a token for what docker will use. */
function issuedAnswer(registry) {
    const answer = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .valueIn */ .xm)(registry.credential.state === 'known' ? registry.token : registry.anonymous);
    return answer?.issued === true ? answer : undefined;
}
/** The right that a readable grant lacks of what was asked for; push before pull. */
function missingRight(grant, facts) {
    if (grant.actions === 'unreadable')
        return undefined;
    if (facts.given.access === 'push' && !(0,_registry_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .allows */ .N)(grant, 'push'))
        return 'push';
    return (0,_registry_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .allows */ .N)(grant, 'pull') ? undefined : 'pull';
}


/***/ }),

/***/ 1371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Lh: () => (/* binding */ defectOf),
/* harmony export */   jT: () => (/* binding */ registryName)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7059);
/* harmony import */ var _registry_credential_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6869);


/** What the facts say of the credential that docker will use: shared by the rules of several chapters. */
const registryName = ({ server }) => server.kind.is === 'acr' ? server.kind.registryName : (server.host.split('.')[0] ?? server.host);
function kindOf(credential) {
    if (credential.source === 'entra')
        return 'entra';
    return credential.identityToken ? 'identity-token' : credential.userNameKind;
}
/** The defect of the credential in use, where its secret was looked at. */
function defectOf(registry, facts) {
    const credential = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(registry.credential);
    return credential === undefined ? undefined : (0,_registry_credential_js__WEBPACK_IMPORTED_MODULE_0__/* .credentialDefect */ .lq)(credential, registry.service, facts.now);
}


/***/ }),

/***/ 2356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ dataHostsOf)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7059);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6463);


/**
 * The hosts that layers come from. A redirect tells the very one that docker will be sent to; without it, docker is sent to one of the
 * dedicated data endpoints, so that only where none lets this runner in it is sure to fail.
 * @returns `undefined` where no host is known
 */
function dataHostsOf(registry) {
    const layers = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .valueIn */ .xm)(registry.layers);
    if (layers?.from === 'registry')
        return undefined;
    if (layers !== undefined) {
        return { standing: standingOf(layers.dataHost, true), hosts: [layers.dataHost], from: 'redirect' };
    }
    const hosts = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .valueIn */ .xm)(registry.arm)?.dataHosts ?? [];
    const [first] = hosts;
    if (first === undefined)
        return undefined;
    const standings = hosts.map(host => standingOf(host, false));
    const all = standings.every(standing => standing === standings[0]);
    return { standing: all ? (standings[0] ?? 'unclear') : 'unclear', hosts, from: 'arm' };
}
/**
 * What one host's answer means. What the registry signed is read or refused; without a signed URL any answer shows that the host is
 * reached. An overloaded host, or one that did not answer in the step's time, says nothing of the next pull.
 */
function standingOf({ answer }, signed) {
    if (answer.state === 'known') {
        if (!signed || answer.value.status < 300)
            return 'reached';
        return answer.value.status === 403 ? 'blocked' : 'unclear';
    }
    if (answer.state !== 'failed' || answer.reason.kind !== 'network')
        return 'unclear';
    return (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .isRefusedByNodeAlone */ .T7)(answer.reason.failure) ? 'unclear' : 'blocked';
}


/***/ }),

/***/ 1597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ scopedTokenCause),
/* harmony export */   AQ: () => (/* binding */ daysUntil),
/* harmony export */   B9: () => (/* binding */ tokenOf),
/* harmony export */   JP: () => (/* binding */ credentialExpiry),
/* harmony export */   OM: () => (/* binding */ secretOf),
/* harmony export */   V1: () => (/* binding */ endings),
/* harmony export */   WN: () => (/* binding */ lastEnd),
/* harmony export */   _C: () => (/* binding */ endInUse),
/* harmony export */   tJ: () => (/* binding */ earliestExpiry)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7059);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6463);


/** The secret in use, where Graph tells which one it is; of several that it may be, the likeliest. */
function secretOf({ identity }) {
    const secret = identity.kind === 'sign-in' ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .valueIn */ .xm)(identity.graph)?.secret : undefined;
    if (secret?.state === 'one')
        return secret.secret;
    return secret?.state === 'several' ? secret.candidates[0] : undefined;
}
/** Whole days, rounded down. */
const daysUntil = (end, now) => Math.floor((end - now) / DAY_MS);
const DAY_MS = 24 * 60 * 60 * 1000;
/** When the credential in use ends, in milliseconds since the epoch, where it says so itself. */
function credentialExpiry(registry) {
    const expiresAt = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .valueIn */ .xm)(registry.credential)?.secret.token?.expiresAt;
    return expiresAt === undefined ? undefined : expiresAt * 1000;
}
/** When what docker will use for a registry ends, where it is known: the token, the token's passwords, or the application's secret. */
function endInUse(registry, facts) {
    const isApplication = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .valueIn */ .xm)(registry.credential)?.userNameKind === 'service-principal';
    return credentialExpiry(registry) ?? lastEnd(registry) ?? (isApplication ? secretOf(facts)?.endsAt : undefined);
}
/** Everything in use that has an end, for the timeline. */
function endings(facts) {
    const secret = secretOf(facts);
    const certificate = facts.identity.kind === 'sign-in' ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .valueIn */ .xm)(facts.identity.graph)?.certificate : undefined;
    const ofRegistries = facts.registries.flatMap(registry => {
        const { host } = registry.server;
        const passwords = tokenOf(registry)?.token.passwords ?? [];
        return [
            { what: 'token', name: host, endsAt: credentialExpiry(registry) },
            ...passwords.map(({ name, expiresAt }) => ({
                what: 'token-password',
                name: `${tokenOf(registry)?.token.name} ${name}`,
                endsAt: typeof expiresAt === 'number' ? expiresAt : undefined,
            })),
        ];
    });
    return [
        ...ofRegistries,
        { what: 'secret', name: secret?.displayName ?? secret?.keyId ?? '', endsAt: secret?.endsAt },
        {
            what: 'certificate',
            name: certificate?.displayName ?? certificate?.keyId ?? '',
            endsAt: certificate?.endsAt,
        },
    ].flatMap(({ what, name, endsAt }) => (endsAt === undefined ? [] : [{ what, name, endsAt }]));
}
/** The earliest end of the credentials in use, in milliseconds since the epoch. */
function earliestExpiry(facts) {
    const ends = [
        ...facts.registries.flatMap(registry => [credentialExpiry(registry), lastEnd(registry)]),
        secretOf(facts)?.endsAt,
    ].filter(end => end !== undefined);
    return ends.length === 0 ? undefined : Math.min(...ends);
}
const tokenOf = (registry) => {
    const arm = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .valueIn */ .xm)(registry.arm);
    return arm === undefined ? undefined : (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .valueIn */ .xm)(arm.scopedToken);
};
/** Why a refused repository-scoped token is refused, where that can be seen. */
function scopedTokenCause(registry, facts) {
    const known = tokenOf(registry);
    if (known === undefined || (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalOf */ .Of)(registry) === undefined)
        return undefined;
    if (known.token.status === 'disabled')
        return 'disabled';
    const ends = known.token.passwords?.map(({ expiresAt }) => expiresAt) ?? [];
    const allEnded = ends.length > 0 && ends.every(end => typeof end === 'number' && end <= facts.now);
    return allEnded ? 'password-expired' : undefined;
}
/** The last end of its passwords: which of the two is in use is not told, and one without an end never ends. Milliseconds since the epoch. */
function lastEnd(registry) {
    const ends = tokenOf(registry)?.token.passwords?.map(({ expiresAt }) => expiresAt) ?? [];
    const numbers = ends.filter(end => typeof end === 'number');
    return numbers.length === 0 || numbers.length < ends.length ? undefined : Math.max(...numbers);
}


/***/ }),

/***/ 7472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ privateLinkOf),
/* harmony export */   G: () => (/* binding */ isPrivate)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7059);


/** RFC 1918, RFC 6598, RFC 3927 and RFC 4193: where private endpoints live. */
const isPrivate = (address) => (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address) === 4
    ? /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|169\.254\.)/.test(address)
    : /^f[cd][0-9a-f]{2}:/i.test(address);
/**
 * The private link that a registry's name leads through, where it does.
 * Source: ACR docs, "Connect privately to a registry" (privatelink.azurecr.io).
 */
function privateLinkOf({ aliases, addresses, }) {
    const alias = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(aliases)?.find(name => /\.privatelink\.azurecr\.[a-z]+$/.test(name));
    if (alias === undefined)
        return undefined;
    if (addresses.length === 0)
        return { alias, answer: 'none' };
    return { alias, answer: addresses.some(isPrivate) ? 'private' : 'public' };
}


/***/ }),

/***/ 3865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ permissionOf),
/* harmony export */   W: () => (/* binding */ isStandIn)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7059);
/* harmony import */ var _registry_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2604);
/* harmony import */ var _registry_scope_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8738);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6463);
/* harmony import */ var _credential_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1371);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7485);






function permissionOf(registry, facts) {
    const answer = (0,_answers_js__WEBPACK_IMPORTED_MODULE_3__/* .issuedAnswer */ .g_)(registry);
    if (answer === undefined)
        return deniedByArm(registry, facts);
    if (answer.grants.length === 0)
        return 'unknown';
    const denied = answer.grants.filter(grant => (0,_answers_js__WEBPACK_IMPORTED_MODULE_3__/* .missingRight */ .dP)(grant, facts) !== undefined);
    if (denied.length === 0)
        return answer.grants.some(({ actions }) => actions === 'unreadable') ? 'unknown' : 'granted';
    if (!denied.every(isStandIn))
        return { denied };
    const credential = (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .valueIn */ .xm)(registry.credential);
    const mapped = credential !== undefined && (0,_credential_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(credential) === 'scoped-token';
    return !mapped && denied.every(grant => (0,_registry_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .allows */ .N)(grant, 'pull')) ? { denied } : 'not-for-all';
}
/** The registry refused an identity that Entra lets in, and Resource Manager knows that no role serves. */
function deniedByArm(registry, facts) {
    if (!(0,_roles_js__WEBPACK_IMPORTED_MODULE_2__/* .isRefusedIdentity */ .hO)(registry, facts))
        return 'unknown';
    const judgement = (0,_roles_js__WEBPACK_IMPORTED_MODULE_2__/* .judgementOf */ .lG)(registry, facts);
    if (judgement === undefined || judgement.causes.length === 0)
        return 'unknown';
    return {
        denied: judgement.perRepository.map(({ repository = _registry_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .STAND_IN_REPOSITORY */ .A, pull, push }) => ({
            repository,
            actions: [...(pull === 'granted' ? ['pull'] : []), ...(push === 'granted' ? ['push'] : [])],
        })),
    };
}
const isStandIn = ({ repository }) => repository === _registry_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .STAND_IN_REPOSITORY */ .A;


/***/ }),

/***/ 7485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   VV: () => (/* binding */ modeOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   YH: () => (/* binding */ questionOf),
/* harmony export */   b1: () => (/* binding */ question),
/* harmony export */   gX: () => (/* binding */ pendingRole),
/* harmony export */   hO: () => (/* binding */ isRefusedIdentity),
/* harmony export */   lG: () => (/* binding */ judgementOf),
/* harmony export */   pg: () => (/* binding */ explanationOf),
/* harmony export */   q7: () => (/* binding */ isExplainedByArm),
/* harmony export */   to: () => (/* binding */ explained)
/* harmony export */ });
/* harmony import */ var _arm_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1311);
/* harmony import */ var _arm_roles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(268);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7059);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6463);




const MINUTE = 60_000;
/** A grant is visible to the token service within some ten minutes. Source: ACR docs, FAQ (permission changes). */
const ARRIVES_WITHIN = 15 * MINUTE;
/** The role that grants what was asked for, was assigned minutes ago, and has not arrived. */
function pendingRole(registry, facts) {
    if (!isDenied(registry, facts))
        return undefined;
    const judgement = judgementOf(registry, facts);
    if (judgement?.reason !== 'granted')
        return undefined;
    return judgement.held
        .filter(role => role.grants.includes(facts.given.access))
        .find(role => facts.now - startOf(role) < ARRIVES_WITHIN);
}
const startOf = ({ createdOn = 0, updatedOn = 0 }) => Math.max(createdOn, updatedOn);
/** The registry does not grant what was asked for: by its token, or by none. */
function isDenied(registry, facts) {
    const answer = (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .issuedAnswer */ .g_)(registry);
    if (answer === undefined)
        return isRefusedIdentity(registry, facts);
    return answer.grants.some(grant => (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .missingRight */ .dP)(grant, facts) !== undefined);
}
/** Resource Manager says why a refused identity is refused. */
function isExplainedByArm(registry, facts) {
    if (!isRefusedIdentity(registry, facts))
        return false;
    const judgement = judgementOf(registry, facts);
    return judgement !== undefined && (judgement.causes.length > 0 || pendingRole(registry, facts) !== undefined);
}
/** The registry refuses an identity that Entra lets in: what is wrong is its role, or that it has none. */
function isRefusedIdentity(registry, facts) {
    const credential = (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .valueIn */ .xm)(registry.credential);
    const { identity } = facts;
    const signedIn = identity.kind === 'sign-in' && (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .valueIn */ .xm)(identity.signIn)?.signedIn === true;
    const isIdentity = credential?.source === 'entra' || (signedIn && identity.plan.source === 'username');
    return signedIn && isIdentity && (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalOf */ .Of)(registry) !== undefined;
}
/** What Resource Manager says of the principal that docker will be. */
function judgementOf(registry, facts) {
    const question = questionOf(registry, facts);
    return question === undefined ? undefined : (0,_arm_access_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeAccess */ .I)(question);
}
function questionOf(registry, facts) {
    const arm = (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .valueIn */ .xm)(registry.arm);
    const principal = arm === undefined ? undefined : (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .valueIn */ .xm)(arm.principal);
    return arm === undefined || principal === undefined ? undefined : question(arm, principal, facts.given.access, facts);
}
const question = ({ registry }, principal, access, facts) => ({
    mode: registry.roleAssignmentMode,
    assignments: principal.assignments,
    assignmentsComplete: principal.complete,
    definitions: principal.definitions,
    denyAssignments: principal.denyAssignments,
    principalIds: [principal.principalId],
    registryId: registry.id,
    repositories: facts.repositories.filter(({ flaw }) => flaw !== 'characters').map(({ name }) => name),
    access,
});
/** The cause of a missing right in the words of a report, and the role that mends it. */
function explanationOf(registry, facts) {
    const arm = (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .valueIn */ .xm)(registry.arm);
    const principal = arm === undefined ? undefined : (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .valueIn */ .xm)(arm.principal);
    const judgement = judgementOf(registry, facts);
    if (arm === undefined || principal === undefined || judgement === undefined)
        return undefined;
    const { identity } = facts;
    const answer = identity.kind === 'sign-in' ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .valueIn */ .xm)(identity.signIn) : undefined;
    const isServicePrincipal = answer?.signedIn === true && !answer.isPerson;
    return explained(arm, { ...principal, isServicePrincipal }, judgement, facts.given.access);
}
function explained({ registry }, assignee, judgement, access) {
    const { causes, doubts, reason } = judgement;
    const [cause] = causes;
    const doubt = reason === 'unknown' ? doubts[0] : undefined;
    const held = cause === undefined ? doubt && namedIn(doubt) : heldBy(cause);
    const needed = (0,_arm_roles_js__WEBPACK_IMPORTED_MODULE_1__/* .leastRoles */ .LG)(registry.roleAssignmentMode, access).map(({ role }) => role);
    const condition = cause?.reason === 'condition' ? conditionFor(cause.role, assignee, judgement, access, needed) : undefined;
    return {
        because: reason,
        ...(doubt !== undefined && { doubt: doubt.doubt }),
        ...(held !== undefined && { held }),
        needed,
        access,
        assigneeObjectId: assignee.principalId,
        isServicePrincipal: assignee.isServicePrincipal,
        scope: registry.id,
        ...(condition !== undefined && { condition }),
    };
}
const NAME = '@Request[Microsoft.ContainerRegistry/registries/repositories:name]';
const ACTIONS = {
    pull: ['content/read', 'metadata/read'],
    push: ['content/read', 'content/write', 'metadata/read', 'metadata/write'],
};
/**
 * A condition that lets the denied repositories through, and whatever the present one does where it takes its place.
 * Source: ACR docs, "Microsoft Entra-based repository permissions"; Azure RBAC docs, condition format.
 */
function conditionFor(role, { principalId, assignments }, { perRepository }, access, needed) {
    const tests = perRepository
        .filter(({ pull, push }) => pull === 'denied' || (access === 'push' && push === 'denied'))
        .flatMap(({ repository }) => (repository === undefined ? [] : [`(${NAME} StringEqualsIgnoreCase '${repository}')`]));
    if (tests.length === 0)
        return undefined;
    const isReplaced = role.through === 'direct' && role.scopeKind === 'registry' && needed.includes(role.roleName);
    const present = assignments.find(one => one.roleId === role.roleId && one.scope === role.scope && one.principalId === principalId.toLowerCase());
    if (isReplaced && present?.condition !== undefined) {
        return { text: [`(${present.condition.text})`, ...tests].join(' OR '), replaces: true };
    }
    const frame = ACTIONS[access].map(action => `!(ActionMatches{'Microsoft.ContainerRegistry/registries/repositories/${action}'})`);
    return { text: `((${frame.join(' AND ')}) OR ${tests.join(' OR ')})`, replaces: false };
}
function heldBy(cause) {
    if (cause.reason === 'deny-assignment')
        return `deny assignment ${cause.denyAssignment.name}`;
    return cause.reason === 'no-role' ? undefined : nameOf(cause.role);
}
function namedIn(doubt) {
    if ('denyAssignment' in doubt)
        return `deny assignment ${doubt.denyAssignment.name}`;
    return 'role' in doubt ? nameOf(doubt.role) : undefined;
}
/** "AcrPull on this registry", "AcrPush on registry contosostaging, by a group". */
function nameOf({ roleName, scope, scopeKind, through, condition }) {
    const last = scope.split('/').at(-1) ?? scope;
    const place = scopeKind === 'registry' ? 'this registry' : `${scopeKind} ${last}`;
    const by = through === 'group' ? ', by a group' : '';
    return `${roleName} on ${place}${by}${condition === 'does not fit' ? ', with a condition on other repositories' : ''}`;
}
const modeOf = (registry) => (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .valueIn */ .xm)(registry.arm)?.registry.roleAssignmentMode;


/***/ }),

/***/ 4607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ engineMismatch),
/* harmony export */   C5: () => (/* binding */ layersWay),
/* harmony export */   GU: () => (/* binding */ builderMismatch),
/* harmony export */   L5: () => (/* binding */ bearsOnDocker),
/* harmony export */   ny: () => (/* binding */ engineTrust),
/* harmony export */   w4: () => (/* binding */ engineWay)
/* harmony export */ });
/* harmony import */ var _docker_proxy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9933);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7059);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6463);
/* harmony import */ var _data_hosts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2356);




/**
 * By which way a registry is reached: by this runner, whose requests prove what is said here, and by the engine, which makes docker's
 * logins, pulls and pushes. Where the two differ, what the network did to the runner says nothing of docker.
 */
/** This runner's way; `invalid` where its proxy cannot be used here, or nothing was asked. */
const runnerWay = ({ proxy, connection }) => {
    if (connection.state === 'skipped')
        return 'invalid';
    if (connection.state === 'failed' && connection.reason.kind === 'tool')
        return 'invalid';
    return proxy === undefined ? undefined : (URL.parse(proxy) ?? 'invalid');
};
/**
 * The engine's way beside the runner's. Without an engine docker goes the runner's way itself. `other` is said of an engine on this
 * machine alone: one elsewhere has a network of its own.
 */
const engineWay = (registry, facts) => engineWayBeside(runnerWay(registry), registry.server.host, facts);
function engineWayBeside(runner, host, { docker }) {
    if ((0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(docker.engine)?.state !== 'answers')
        return 'same';
    const proxies = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(docker.proxies);
    const engine = proxies === undefined ? 'untold' : (0,_docker_proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .engineWayTo */ .X2)(host, proxies);
    if (engine === 'untold')
        return runner === undefined ? 'same' : 'unclear';
    const like = (0,_docker_proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .likeness */ .$R)(runner, engine);
    return like === 'other' && !isHere(docker.endpoint, proxies) ? 'unclear' : like;
}
/** The same of the hosts that layers come from, which a list of exempt hosts may tell apart from the registry. */
const layersWay = (registry, facts) => (0,_data_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .dataHostsOf */ .Z)(registry)?.hosts.every(({ host, proxy }) => engineWayBeside(proxy === undefined ? undefined : (URL.parse(proxy) ?? 'invalid'), host, facts) === 'same') === false
    ? 'unclear'
    : 'same';
/**
 * Whether the engine knows the same authorities as this runner. It reads the system's certificate store of its own machine, and never
 * `NODE_EXTRA_CA_CERTS`. Source: Go, crypto/x509, SystemCertPool; Docker docs, "Verify repository client with certificates".
 */
function engineTrust({ connection }, { docker }) {
    const trust = connection.state === 'known' ? connection.value.trust : undefined;
    if (trust === 'bundled')
        return 'same';
    if (trust === 'extra')
        return 'unclear';
    const isElsewhere = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(docker.engine)?.state === 'answers' && !isHere(docker.endpoint, (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(docker.proxies));
    const isUnknownToUs = connection.state === 'failed' &&
        connection.reason.kind === 'network' &&
        connection.reason.failure.at === 'tls' &&
        (0,_answers_js__WEBPACK_IMPORTED_MODULE_3__/* .certificateFault */ .cN)(connection.reason.failure.code) === 'chain';
    return isElsewhere && (trust === 'system' || isUnknownToUs) ? 'unclear' : 'same';
}
/** An engine of this machine: the default socket, or one that is named as such. */
const isHere = (endpoint, proxies) => {
    if (endpoint === 'default')
        return ['', 'default'].includes(proxies?.context ?? '');
    return LOCAL_ENDPOINT.test(endpoint);
};
const LOCAL_ENDPOINT = /^(unix|npipe|fd):|^tcp:\/\/(localhost|127\.[\d.]+|\[::1\])(:|\/|$)/i;
/** The two ways, where the engine goes another than the runner. */
function engineMismatch(registry, facts) {
    const proxies = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(facts.docker.proxies);
    if (proxies === undefined || engineWay(registry, facts) !== 'other')
        return undefined;
    return waysOf(registry, (0,_docker_proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .wayTo */ .bj)(registry.server.host, proxies));
}
/**
 * The way of the current builder's container, where it goes another way than this machine does. Its pushes and pulls are made there.
 * Source: docker/buildx:driver/docker-container/driver.go, create.
 */
function builderMismatch(registry, facts) {
    const builder = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(facts.docker.builder);
    if (builder?.driver !== 'docker-container')
        return undefined;
    const { host } = registry.server;
    const proxies = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(facts.docker.proxies);
    const engine = proxies === undefined ? 'untold' : (0,_docker_proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .engineWayTo */ .X2)(host, proxies);
    const isAway = (way) => (0,_docker_proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .likeness */ .$R)(runnerWay(registry), way) === 'other' && (engine === 'untold' || (0,_docker_proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .likeness */ .$R)(engine, way) === 'other');
    const away = builder.nodes
        .filter(isNodeHere)
        .flatMap(({ proxies: own }) => (own === undefined ? [] : [{ way: (0,_docker_proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .wayTo */ .bj)(host, own) }]))
        .find(({ way }) => isAway(way));
    return away === undefined ? undefined : waysOf(registry, away.way);
}
const isNodeHere = ({ endpoint }) => endpoint === 'default' || LOCAL_ENDPOINT.test(endpoint);
const waysOf = ({ proxy }, other) => ({
    ...(proxy !== undefined && { runner: proxy }),
    ...(other instanceof URL && { other: (0,_docker_proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .shownProxy */ .qb)(other) }),
});
/** What is found on this runner's own way, and holds for docker only where docker goes the same. */
const ON_THE_WAY = new Set([
    'registry-not-found',
    'dns-failed',
    'private-endpoint-unreachable',
    'registry-unreachable',
    'proxy-refused',
    'tls-untrusted',
    'firewall-denied',
    'public-access-disabled',
    'not-a-registry',
    'data-endpoint-unreachable',
]);
/**
 * Whether a finding says something of docker: on another way `other` takes its place (`engine-proxy-mismatch`), and where it is not
 * clear, it holds for the runner alone.
 */
function bearsOnDocker({ id, registry: name }, facts) {
    const registry = facts.registries.find(({ server }) => (server.host || server.given) === name);
    if (registry === undefined || !ON_THE_WAY.has(id))
        return 'same';
    const way = engineWay(registry, facts);
    if (way === 'same' && id === 'tls-untrusted')
        return engineTrust(registry, facts);
    return way === 'same' && id === 'data-endpoint-unreachable' ? layersWay(registry, facts) : way;
}


/***/ }),

/***/ 6869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bi: () => (/* binding */ ZERO_GUID),
/* harmony export */   Yg: () => (/* binding */ shownUserName),
/* harmony export */   lV: () => (/* binding */ userNameKind),
/* harmony export */   lq: () => (/* binding */ credentialDefect),
/* harmony export */   vu: () => (/* binding */ shapeOfSecret)
/* harmony export */ });
/* harmony import */ var _guid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9867);
/* harmony import */ var _token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5327);


/** The user name that stands for "the password is an ACR token". Source: ACR docs, "Authentication options". */
const ZERO_GUID = '00000000-0000-0000-0000-000000000000';
/** Which kind of credential a user name announces. Source: ACR docs, "Authentication options" (user names). */
function userNameKind(userName, registryName) {
    if (userName === ZERO_GUID)
        return 'acr-token';
    if ((0,_guid_js__WEBPACK_IMPORTED_MODULE_0__/* .isGuid */ .W_)(userName))
        return 'service-principal';
    return userName.toLowerCase() === registryName ? 'admin' : 'scoped-token';
}
/** Describes a secret: its kind, and what a token says of itself. The secret itself stays behind. */
function shapeOfSecret(raw) {
    const value = raw.trim();
    // A token that was wrapped over lines is still told from a password.
    const token = (0,_token_js__WEBPACK_IMPORTED_MODULE_1__/* .readToken */ .A)(value.replace(/\s+/g, ''));
    return {
        kind: token?.kind ?? ((0,_guid_js__WEBPACK_IMPORTED_MODULE_0__/* .isGuid */ .W_)(value) ? 'guid' : 'opaque'),
        length: value.length,
        innerWhiteSpace: /\s/.test(value),
        edgeWhiteSpace: value !== raw,
        ...(token !== undefined && { token }),
    };
}
/** Longer than any credential of ACR (its tokens are some 1 to 3 KiB): such a secret is not sent. */
const MAX_SECRET_LENGTH = 16 * 1024;
/**
 * A user name as it may be shown. One that has not the form of an application id, a token or a registry name
 * may be a password in the wrong place, and is only described.
 */
const shownUserName = (userName) => /^[A-Za-z0-9_-]{1,50}$/.test(userName) ? userName : `(${userName.length} characters)`;
/**
 * @param service the registry's `service`, with which a token's audience is compared
 * @param now milliseconds since the epoch
 */
function credentialDefect(shape, service, now) {
    const { secret, userNameKind: kind } = shape;
    const { token } = secret;
    if (secret.length > MAX_SECRET_LENGTH)
        return 'too-long';
    if (token !== undefined && secret.innerWhiteSpace)
        return 'white-space';
    if (secret.kind === 'entra-token')
        return 'entra-token';
    if (secret.kind === 'acr-refresh-token' || secret.kind === 'acr-access-token') {
        if (kind !== 'acr-token' && !shape.identityToken)
            return 'user-name-of-token';
        if (token?.audience !== undefined && token.audience.toLowerCase() !== service)
            return 'other-registry';
        if (token?.expiresAt !== undefined && token.expiresAt * 1000 <= now)
            return 'expired';
        return undefined;
    }
    return kind === 'acr-token' && !shape.identityToken ? 'zero-guid-without-token' : undefined;
}


/***/ }),

/***/ 2785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ addressRefused),
/* harmony export */   k: () => (/* binding */ parseErrorBody)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9368);

/** The first error of an `{"errors":[…]}` body; `undefined` for a body of any other form. */
function parseErrorBody(body) {
    const first = firstError(body);
    if (first === undefined)
        return undefined;
    const message = typeof first['message'] === 'string' ? first['message'] : '';
    const mark = message.lastIndexOf('CorrelationId:');
    const correlation = mark < 0 ? null : /^CorrelationId:\s{0,10}([0-9a-fA-F-]{8,64})\s{0,10}$/.exec(message.slice(mark));
    return {
        code: typeof first['code'] === 'string' ? first['code'] : '',
        message: correlation === null ? message : message.slice(0, mark).trimEnd(),
        ...(correlation?.[1] !== undefined && { correlationId: correlation[1] }),
    };
}
function firstError(body) {
    const errors = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .fromJson */ .Rf)(body))?.['errors'];
    const first = Array.isArray(errors) ? errors[0] : undefined;
    return typeof first === 'object' && first !== null ? first : undefined;
}
/** The caller's address as the registry's firewall saw it. Source: ACR docs, "Troubleshoot registry login" (client with IP … is not allowed access). */
function addressRefused(error) {
    return /client with IP ['"‘]?([0-9a-fA-F.:]+)/i.exec(error.message)?.[1];
}


/***/ }),

/***/ 2604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ STAND_IN_REPOSITORY),
/* harmony export */   S: () => (/* binding */ parseRepository)
/* harmony export */ });
/** One component of a path, from Docker's reference grammar (distribution/reference: path-component). */
const COMPONENT = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*';
const PATH = new RegExp(`^${COMPONENT}(?:/${COMPONENT})*$`);
/** Docker's limit for host and path together is 255; a host takes at least a part of it. */
const MAX_LENGTH = 255;
/**
 * Reads a repository, leniently where docker's own meaning is plain: a tag or digest, and the registry's own host in front, are cut off.
 * @param hosts the registries of this step, lower case
 */
function parseRepository(given, hosts) {
    const trimmed = given.trim();
    const host = hosts.find(candidate => candidate !== '' && trimmed.toLowerCase().startsWith(`${candidate}/`));
    const path = host === undefined ? trimmed : trimmed.slice(host.length + 1);
    const [, tagged = path, digest] = /^(.*?)(?:@([A-Za-z0-9_+.-]+:[0-9a-fA-F]+))?$/s.exec(path) ?? [];
    const [, bare = tagged, tag] = /^(.*?)(?::([A-Za-z0-9_][A-Za-z0-9_.-]{0,127}))?$/s.exec(tagged) ?? [];
    const name = bare.toLowerCase();
    const reference = digest ?? tag;
    const read = { given, name, ...(reference !== undefined && { reference }) };
    if (name.length > MAX_LENGTH || !PATH.test(name))
        return { ...read, flaw: 'characters' };
    return bare === name ? read : { ...read, flaw: 'upper-case' };
}
/** Asked for where no repository is named: what it says of permission holds for all, or the report says that it does not. */
const STAND_IN_REPOSITORY = 'acr-login-check/stand-in';


/***/ }),

/***/ 8738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ repositoryScope),
/* harmony export */   N: () => (/* binding */ allows)
/* harmony export */ });
/** Docker-style scope of a token request. Source: distribution/distribution docs, "Token scope documentation". */
const repositoryScope = (repository, access) => `repository:${repository}:${access === 'push' ? 'pull,push' : 'pull'}`;
/** Whether a token's actions on a repository let somebody do this; `*` stands for every action. */
const allows = ({ actions }, right) => actions !== 'unreadable' && (actions.includes(right) || actions.includes('*'));


/***/ }),

/***/ 5327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readToken),
/* harmony export */   j: () => (/* binding */ grantedActions)
/* harmony export */ });
/* harmony import */ var _jwt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7617);

/** Decodes a compact JWT; `undefined` for anything else. */
function readToken(text) {
    if (text.length > _jwt_js__WEBPACK_IMPORTED_MODULE_0__/* .LONGEST_JWT */ .fu)
        return undefined;
    const parts = text.split('.');
    if (parts.length !== 3 || !parts.every(part => /^[A-Za-z0-9_-]*={0,2}$/.test(part)))
        return undefined;
    const header = (0,_jwt_js__WEBPACK_IMPORTED_MODULE_0__/* .jwtPart */ .fq)(parts[0] ?? '');
    const claims = (0,_jwt_js__WEBPACK_IMPORTED_MODULE_0__/* .jwtPart */ .fq)(parts[1] ?? '');
    if (header === undefined || claims === undefined)
        return undefined;
    const audience = text1(Array.isArray(claims['aud']) ? claims['aud'][0] : claims['aud']);
    const subject = text1(claims['sub'])?.slice(0, 200);
    const issuedAt = (0,_jwt_js__WEBPACK_IMPORTED_MODULE_0__/* .numericDate */ .yI)(claims['iat']);
    const expiresAt = (0,_jwt_js__WEBPACK_IMPORTED_MODULE_0__/* .numericDate */ .yI)(claims['exp']);
    const access = accessOf(claims['access']);
    return {
        kind: kindOf(claims),
        ...(audience !== undefined && { audience }),
        ...(subject !== undefined && { subject }),
        ...(issuedAt !== undefined && { issuedAt }),
        ...(expiresAt !== undefined && { expiresAt }),
        ...(access !== undefined && { access }),
    };
}
/**
 * The actions that a token grants on a repository.
 * @returns `undefined` where the token's `access` cannot be read: unknown, not denied
 */
function grantedActions(token, repository) {
    if (token.access === undefined)
        return undefined;
    const entries = token.access.filter(entry => entry.type === 'repository' && entry.name === repository);
    return new Set(entries.flatMap(entry => entry.actions));
}
const ENTRA_ISSUER = /^https:\/\/(sts\.windows\.net|sts\.chinacloudapi\.cn|login\.(microsoftonline\.(com|us|de)|chinacloudapi\.cn|partner\.microsoftonline\.cn))\//i;
function kindOf(claims) {
    if (ENTRA_ISSUER.test(text1(claims['iss']) ?? ''))
        return 'entra-token';
    const grant = claims['grant_type'];
    if (grant === 'refresh_token')
        return 'acr-refresh-token';
    if (grant === 'access_token' || Array.isArray(claims['access']))
        return 'acr-access-token';
    return claims['iss'] === 'Azure Container Registry' ? 'acr-refresh-token' : 'other';
}
function accessOf(claim) {
    if (!Array.isArray(claim))
        return undefined;
    const entries = claim.map(entryOf);
    return entries.every(entry => entry !== undefined) ? entries : undefined;
}
function entryOf(entry) {
    if (typeof entry !== 'object' || entry === null)
        return undefined;
    const { type, name, actions } = entry;
    if (typeof type !== 'string' || typeof name !== 'string')
        return undefined;
    if (!Array.isArray(actions) || !actions.every(action => typeof action === 'string'))
        return undefined;
    return { type, name, actions };
}
const text1 = (value) => (typeof value === 'string' ? value : undefined);


/***/ })

};
