export const id = 800;
export const ids = [800];
export const modules = {

/***/ 7109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Lh: () => (/* binding */ defectOf),
/* harmony export */   NH: () => (/* binding */ isAdminName),
/* harmony export */   R1: () => (/* binding */ fileInUse),
/* harmony export */   Sr: () => (/* binding */ unknownUser),
/* harmony export */   jT: () => (/* binding */ registryName),
/* harmony export */   vQ: () => (/* binding */ assigneeOf)
/* harmony export */ });
/* harmony import */ var _azure_acr_credential_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6576);
/* harmony import */ var _azure_acr_login_server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2582);
/* harmony import */ var _azure_guid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6859);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7059);
/* harmony import */ var _responses_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3698);





/** What the facts say of the credential that docker will use: shared by the rules of several chapters. */
const registryName = ({ server }) => server.kind.kind === 'acr' ? server.kind.registryName : (server.host.split('.')[0] ?? server.host);
function kindOf(credential) {
    if (credential.source === 'entra')
        return 'entra';
    return credential.identityToken ? 'identity-token' : credential.userNameKind;
}
/** The defect of the credential in use, where its secret was looked at. */
function defectOf(registry, facts) {
    const credential = (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .valueIn */ .xm)(registry.credential);
    return credential === undefined ? undefined : (0,_azure_acr_credential_js__WEBPACK_IMPORTED_MODULE_0__/* .credentialDefect */ .lq)(credential, registry.service, facts.now);
}
const FILE_FORMS = ['certificate', 'json', 'file'];
/** A whole file in place of the password in use. */
const fileInUse = (registry, facts) => FILE_FORMS.find(form => form === defectOf(registry, facts));
/**
 * What a user name that the registry does not know was probably meant to be; none for a GUID, which is an application's, and for the
 * admin user's very name. Source: Azure/azure-cli#29659, #21083; MicrosoftDocs/azure-docs#75459.
 */
function unknownUser(registry) {
    const refusal = (0,_responses_js__WEBPACK_IMPORTED_MODULE_3__/* .rejectionOf */ .h2)(registry);
    const userName = (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .valueIn */ .xm)(registry.credential)?.userName ?? '';
    const isUnknown = refusal === 'user-unknown' || (refusal === 'admin-unknown' && !isAdminName(registry));
    if (!isUnknown)
        return undefined;
    if (/[@\\]/.test(userName))
        return 'person';
    return isLikeLoginServer(userName, registry) ? 'admin' : 'token';
}
/** The user name is the admin user's, letter by letter. */
const isAdminName = ({ server, credential }) => (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .valueIn */ .xm)(credential)?.userName === (0,_azure_acr_login_server_js__WEBPACK_IMPORTED_MODULE_1__/* .adminName */ .vu)(server);
/** A login server, the label of one, or the name in another spelling. */
function isLikeLoginServer(userName, { server }) {
    const { host, kind } = (0,_azure_acr_login_server_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLoginServer */ .wQ)(userName);
    const name = (0,_azure_acr_login_server_js__WEBPACK_IMPORTED_MODULE_1__/* .adminName */ .vu)(server);
    const isHost = kind.kind === 'acr' || kind.kind === 'near-miss' || host === server.host || host.startsWith(`${name}.`);
    return isHost || host === name || host === server.host.split('.')[0];
}
/**
 * Whom a role would be assigned to: the object that signed in, else the application, else whom a token says that it was issued to. What a
 * token says is taken only in the form of a name or an id, since it ends up in a command; nothing else is an assignee.
 */
function assigneeOf(credential, { identity }) {
    if (credential === undefined)
        return {};
    const kind = kindOf(credential);
    const answer = identity.kind === 'sign-in' ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .valueIn */ .xm)(identity.signIn) : undefined;
    const objectId = answer?.signedIn === true ? answer.objectId : undefined;
    if (kind === 'entra' && objectId !== undefined)
        return { assignee: objectId };
    const name = kind === 'service-principal' || kind === 'entra' ? credential.userName : (credential.secret.token?.subject ?? '');
    return (0,_azure_guid_js__WEBPACK_IMPORTED_MODULE_2__/* .isGuid */ .W_)(name) || /^[\w.+#-]{1,100}@[\w.-]{1,100}$/.test(name) ? { assignee: name } : {};
}


/***/ }),

/***/ 9523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ dataHostsOf)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7059);
/* harmony import */ var _responses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3698);


/**
 * The hosts that layers come from. A redirect tells the very one that docker will be sent to; without it, docker is sent to one of the
 * dedicated data endpoints, so that only where none lets this runner in it is sure to fail.
 * @returns `undefined` where no host is known
 */
function dataHostsOf(registry) {
    const layers = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(registry.layers);
    if (layers?.from === 'registry')
        return undefined;
    if (layers !== undefined) {
        return { reachability: reachabilityOf(layers.dataHost, true), hosts: [layers.dataHost], from: 'redirect' };
    }
    const hosts = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(registry.arm)?.dataHosts ?? [];
    const [first] = hosts;
    if (first === undefined)
        return undefined;
    const standings = hosts.map(host => reachabilityOf(host, false));
    const all = standings.every(reachability => reachability === standings[0]);
    return { reachability: all ? (standings[0] ?? 'unclear') : 'unclear', hosts, from: 'arm' };
}
/**
 * What one host's answer means. What the registry signed is read or refused; without a signed URL any answer shows that the host is
 * reached. An overloaded host, or one that did not answer in the step's time, says nothing of the next pull.
 */
function reachabilityOf({ answer }, signed) {
    if (answer.state === 'known') {
        if (!signed || answer.value.status < 300)
            return 'reached';
        return answer.value.status === 403 ? 'blocked' : 'unclear';
    }
    if (answer.state !== 'failed' || answer.reason.kind !== 'network')
        return 'unclear';
    return (0,_responses_js__WEBPACK_IMPORTED_MODULE_0__/* .isNodeOnlyParseError */ .qk)(answer.reason.failure) ? 'unclear' : 'blocked';
}


/***/ }),

/***/ 5275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ engineMismatch),
/* harmony export */   A2: () => (/* binding */ dataEndpointRouteMatch),
/* harmony export */   GU: () => (/* binding */ builderMismatch),
/* harmony export */   Tn: () => (/* binding */ engineRouteMatch),
/* harmony export */   bc: () => (/* binding */ engineTrustsSameCas),
/* harmony export */   cM: () => (/* binding */ appliesToDocker)
/* harmony export */ });
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1033);
/* harmony import */ var _docker_endpoint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8760);
/* harmony import */ var _docker_proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9933);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7059);
/* harmony import */ var _data_endpoints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9523);
/* harmony import */ var _responses_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3698);






/**
 * By which route a registry is reached: by this runner, whose requests prove what is said here, and by the engine, which makes docker's
 * logins, pulls and pushes. Where the two differ, what the network did to the runner says nothing of docker.
 */
/** This runner's way; `invalid` where its proxy cannot be used here, or nothing was asked. */
const runnerRoute = ({ proxy, connection }) => {
    if (connection.state === 'skipped')
        return 'invalid';
    if (connection.state === 'failed' && connection.reason.kind === 'tool')
        return 'invalid';
    return proxy === undefined ? undefined : (URL.parse(proxy) ?? 'invalid');
};
/**
 * The engine's route beside the runner's. Without an engine docker goes the runner's route itself. `other` is said of an engine on this
 * machine alone: one elsewhere has a network of its own.
 */
const engineRouteMatch = (registry, facts) => compareEngineRoute(runnerRoute(registry), registry.server.host, facts);
function compareEngineRoute(runner, host, { docker }) {
    if ((0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .valueIn */ .xm)(docker.engine)?.state !== 'answers')
        return 'same';
    const proxies = (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .valueIn */ .xm)(docker.proxies);
    const engine = proxies === undefined ? 'not-reported' : (0,_docker_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .engineRouteTo */ .jh)(host, proxies);
    if (engine === 'not-reported')
        return runner === undefined ? 'same' : 'unclear';
    const like = (0,_docker_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .compareRoutes */ .gg)(runner, engine);
    return like === 'other' && !isLocalEngine(docker.endpoint, proxies) ? 'unclear' : like;
}
/** The same of the hosts that layers come from, which a list of exempt hosts may tell apart from the registry. */
const dataEndpointRouteMatch = (registry, facts) => (0,_data_endpoints_js__WEBPACK_IMPORTED_MODULE_2__/* .dataHostsOf */ .Z)(registry)?.hosts.every(({ host, proxy }) => compareEngineRoute(proxy === undefined ? undefined : (URL.parse(proxy) ?? 'invalid'), host, facts) === 'same') === false
    ? 'unclear'
    : 'same';
/**
 * Whether the engine knows the same authorities as this runner. It reads the system's certificate store of its own machine, and never
 * `NODE_EXTRA_CA_CERTS`. Source: Go, crypto/x509, SystemCertPool; Docker docs, "Verify repository client with certificates".
 */
function engineTrustsSameCas({ connection }, { docker }) {
    const trust = connection.state === 'known' ? connection.value.trust : undefined;
    if (trust === 'bundled')
        return 'same';
    if (trust === 'extra')
        return 'unclear';
    const isElsewhere = (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .valueIn */ .xm)(docker.engine)?.state === 'answers' && !isLocalEngine(docker.endpoint, (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .valueIn */ .xm)(docker.proxies));
    const isUnknownToUs = connection.state === 'failed' &&
        connection.reason.kind === 'network' &&
        connection.reason.failure.at === 'tls' &&
        (0,_responses_js__WEBPACK_IMPORTED_MODULE_3__/* .certificateFault */ .cN)(connection.reason.failure.code) === 'chain';
    // Of the folder of this machine's engine an engine elsewhere knows nothing.
    return isElsewhere && (trust === 'system' || trust === 'request' || isUnknownToUs) ? 'unclear' : 'same';
}
/** An engine of this machine: the default socket, or one that is named as such. */
const isLocalEngine = (endpoint, proxies) => {
    if (endpoint === 'default')
        return ['', 'default'].includes(proxies?.context ?? '');
    return (0,_docker_endpoint_js__WEBPACK_IMPORTED_MODULE_5__/* .isLocalEndpoint */ .Z)(endpoint);
};
/** The two ways, where the engine goes another than the runner. */
function engineMismatch(registry, facts) {
    const proxies = (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .valueIn */ .xm)(facts.docker.proxies);
    if (proxies === undefined || engineRouteMatch(registry, facts) !== 'other')
        return undefined;
    return mismatchOf(registry, (0,_docker_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .routeTo */ .Bv)(registry.server.host, proxies));
}
/**
 * The route of the current builder's container, where it goes another route than this machine does. Its pushes and pulls are made there.
 * Source: docker/buildx:driver/docker-container/driver.go, create.
 */
function builderMismatch(registry, facts) {
    const builder = (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .valueIn */ .xm)(facts.docker.builder);
    if (builder?.driver !== 'docker-container')
        return undefined;
    const { host } = registry.server;
    const proxies = (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .valueIn */ .xm)(facts.docker.proxies);
    const engine = proxies === undefined ? 'not-reported' : (0,_docker_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .engineRouteTo */ .jh)(host, proxies);
    const isAway = (route) => (0,_docker_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .compareRoutes */ .gg)(runnerRoute(registry), route) === 'other' &&
        (engine === 'not-reported' || (0,_docker_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .compareRoutes */ .gg)(engine, route) === 'other');
    const away = builder.nodes
        .filter(isNodeHere)
        .flatMap(({ proxies: own }) => (own === undefined ? [] : [{ route: (0,_docker_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .routeTo */ .Bv)(host, own) }]))
        .find(({ route }) => isAway(route));
    return away === undefined ? undefined : mismatchOf(registry, away.route);
}
const isNodeHere = ({ endpoint }) => (0,_docker_endpoint_js__WEBPACK_IMPORTED_MODULE_5__/* .isLocalEndpoint */ .Z)(endpoint);
const mismatchOf = ({ proxy }, other) => ({
    ...(proxy !== undefined && { runner: proxy }),
    ...(other instanceof URL && { other: (0,_docker_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .shownProxy */ .qb)(other) }),
});
/**
 * Whether a finding says something of docker: on another route `other` takes its place (`engine-proxy-mismatch`), and where it is not
 * clear, it holds for the runner alone.
 */
function appliesToDocker({ id, registry: name }, facts) {
    const registry = facts.registries.find(({ server }) => (server.host || server.given) === name);
    if (registry === undefined || !_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .yh[id].networkPath)
        return 'same';
    const route = engineRouteMatch(registry, facts);
    if (route === 'same' && id === 'tls-untrusted')
        return engineTrustsSameCas(registry, facts);
    return route === 'same' && id === 'data-endpoint-unreachable' ? dataEndpointRouteMatch(registry, facts) : route;
}


/***/ }),

/***/ 5255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ scopedTokenCause),
/* harmony export */   AQ: () => (/* binding */ daysUntil),
/* harmony export */   B9: () => (/* binding */ tokenOf),
/* harmony export */   JP: () => (/* binding */ credentialExpiry),
/* harmony export */   OM: () => (/* binding */ secretOf),
/* harmony export */   QP: () => (/* binding */ latestPasswordExpiry),
/* harmony export */   cj: () => (/* binding */ expiryInUse),
/* harmony export */   g8: () => (/* binding */ expiryItems),
/* harmony export */   tJ: () => (/* binding */ earliestExpiry)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7059);
/* harmony import */ var _responses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3698);


/** The secret in use, where Graph tells which one it is; of several that it may be, the likeliest. */
function secretOf({ identity }) {
    const secret = identity.kind === 'sign-in' ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(identity.graph)?.secret : undefined;
    if (secret?.state === 'one')
        return secret.secret;
    return secret?.state === 'several' ? secret.candidates[0] : undefined;
}
/** Whole days, rounded down. */
const daysUntil = (end, now) => Math.floor((end - now) / DAY_MS);
const DAY_MS = 24 * 60 * 60 * 1000;
/** When the credential in use ends, in milliseconds since the epoch, where it says so itself. */
function credentialExpiry(registry) {
    const expiresAt = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(registry.credential)?.secret.token?.expiresAt;
    return expiresAt === undefined ? undefined : expiresAt * 1000;
}
/** When what docker will use for a registry ends, where it is known: the token, the token's passwords, or the application's secret. */
function expiryInUse(registry, facts) {
    const isApplication = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(registry.credential)?.userNameKind === 'service-principal';
    return (credentialExpiry(registry) ??
        latestPasswordExpiry(registry) ??
        (isApplication ? secretOf(facts)?.endsAt : undefined));
}
/** Everything in use that has an end, for the timeline. */
function expiryItems(facts) {
    const secret = secretOf(facts);
    const certificate = facts.identity.kind === 'sign-in' ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(facts.identity.graph)?.certificate : undefined;
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
        ...facts.registries.flatMap(registry => [credentialExpiry(registry), latestPasswordExpiry(registry)]),
        secretOf(facts)?.endsAt,
    ].filter(end => end !== undefined);
    return ends.length === 0 ? undefined : Math.min(...ends);
}
const tokenOf = (registry) => {
    const arm = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(registry.arm);
    return arm === undefined ? undefined : (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(arm.scopedToken);
};
/** Why a refused repository-scoped token is refused, where that can be seen. */
function scopedTokenCause(registry, facts) {
    const known = tokenOf(registry);
    if (known === undefined || (0,_responses_js__WEBPACK_IMPORTED_MODULE_0__/* .rejectionOf */ .h2)(registry) === undefined)
        return undefined;
    if (known.token.status === 'disabled')
        return 'disabled';
    const ends = known.token.passwords?.map(({ expiresAt }) => expiresAt) ?? [];
    const allEnded = ends.length > 0 && ends.every(end => typeof end === 'number' && end <= facts.now);
    return allEnded ? 'password-expired' : undefined;
}
/** The last end of its passwords: which of the two is in use is not told, and one without an end never ends. Milliseconds since the epoch. */
function latestPasswordExpiry(registry) {
    const ends = tokenOf(registry)?.token.passwords?.map(({ expiresAt }) => expiresAt) ?? [];
    const numbers = ends.filter(end => typeof end === 'number');
    return numbers.length === 0 || numbers.length < ends.length ? undefined : Math.max(...numbers);
}


/***/ }),

/***/ 8074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   E0: () => (/* binding */ imageStanding),
/* harmony export */   Fw: () => (/* binding */ upstreamOf),
/* harmony export */   al: () => (/* binding */ areImagesTold),
/* harmony export */   lD: () => (/* binding */ wallAtImages)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7059);
/* harmony import */ var _responses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3698);


/** Codes by which a registry says that content isn't there. Source: OCI distribution spec, "Error codes". */
const NOT_THERE = /^(?:MANIFEST_UNKNOWN|NAME_UNKNOWN|NOT_FOUND)$/i;
function imageStanding({ manifest, reference }, { given }) {
    const answer = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(manifest);
    if (answer === undefined)
        return manifest.state === 'failed' && manifest.reason.kind === 'network' ? 'blocked' : 'unknown';
    if (answer.status === 200)
        return 'available';
    if (upstreamOf(answer) !== undefined)
        return 'upstream';
    if (wallAtManifest(answer) !== undefined)
        return 'blocked';
    if (answer.status !== 404 || !NOT_THERE.test(answer.error?.code ?? ''))
        return 'unknown';
    return given.access === 'pull' || isDigest(reference) ? 'missing' : 'not-pushed-yet';
}
/** A push makes tags; a digest is only ever pulled. */
const isDigest = (reference) => reference.includes(':');
/**
 * The registry refuses a manifest that its own token allows to read: so does a cache rule whose source refuses it.
 * Source: Azure/acr#893 (401, general text), Azure/acr#754 (429, with the name of the rule).
 */
function upstreamOf({ status, error }) {
    if (error === undefined)
        return undefined;
    const rule = /cache rule ['"‘]?([A-Za-z0-9_.-]{1,128})/i.exec(error.message)?.[1];
    if (status === 429)
        return rule === undefined ? undefined : { cause: 'throttled', rule };
    if (status !== 401)
        return undefined;
    return { cause: 'credentials', ...(rule !== undefined && { rule }) };
}
/** What refuses a manifest and says nothing of the image. */
function wallAtManifest(answer) {
    if (upstreamOf(answer) !== undefined)
        return undefined;
    return answer.status === 403 ? (0,_responses_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalText */ .Kw)(answer) : (0,_responses_js__WEBPACK_IMPORTED_MODULE_0__/* .overload */ .dR)(answer);
}
/** The first such refusal of the registry's images. */
function wallAtImages({ images, }) {
    for (const { manifest } of images) {
        const answer = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(manifest);
        const block = answer === undefined ? undefined : wallAtManifest(answer);
        if (answer !== undefined && block !== undefined)
            return { block, answer };
    }
    return undefined;
}
/** Whether a pull is as good as proven, as far as the images go that were named: what doesn't tell leaves it open. */
const areImagesTold = ({ images, layers }, facts) => layers.state !== 'failed' && images.every(image => !['unknown', 'blocked'].includes(imageStanding(image, facts)));


/***/ }),

/***/ 8195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ permissionOf),
/* harmony export */   w: () => (/* binding */ isPlaceholder)
/* harmony export */ });
/* harmony import */ var _azure_acr_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6505);
/* harmony import */ var _azure_acr_token_scope_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5473);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7059);
/* harmony import */ var _credential_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7109);
/* harmony import */ var _responses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3698);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8907);






function permissionOf(registry, facts) {
    const answer = (0,_responses_js__WEBPACK_IMPORTED_MODULE_2__/* .issuedToken */ .Pl)(registry);
    if (answer === undefined)
        return deniedByArm(registry, facts);
    if (answer.grants.length === 0)
        return 'unknown';
    const denied = answer.grants.filter(grant => (0,_responses_js__WEBPACK_IMPORTED_MODULE_2__/* .missingPermission */ .Up)(grant, facts) !== undefined);
    if (denied.length === 0)
        return answer.grants.some(({ actions }) => actions === 'unreadable') ? 'unknown' : 'granted';
    if (!denied.every(isPlaceholder))
        return { denied };
    const credential = (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .valueIn */ .xm)(registry.credential);
    const hasScopeMap = credential !== undefined && (0,_credential_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(credential) === 'scoped-token';
    return !hasScopeMap && denied.every(grant => (0,_azure_acr_token_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .allows */ .N)(grant, 'pull')) ? { denied } : 'not-for-all';
}
/** The registry refused an identity that Entra lets in, and Resource Manager knows that no role serves. */
function deniedByArm(registry, facts) {
    if (!(0,_roles_js__WEBPACK_IMPORTED_MODULE_3__/* .isRefusedIdentity */ .hO)(registry, facts))
        return 'unknown';
    const evaluation = (0,_roles_js__WEBPACK_IMPORTED_MODULE_3__/* .judgementOf */ .lG)(registry, facts);
    if (evaluation === undefined || evaluation.causes.length === 0)
        return 'unknown';
    return {
        denied: evaluation.perRepository.map(({ repository = _azure_acr_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .PLACEHOLDER_REPOSITORY */ .t, pull, push }) => ({
            repository,
            actions: [...(pull === 'granted' ? ['pull'] : []), ...(push === 'granted' ? ['push'] : [])],
        })),
    };
}
const isPlaceholder = ({ repository }) => repository === _azure_acr_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .PLACEHOLDER_REPOSITORY */ .t;


/***/ }),

/***/ 3062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ isPrivate),
/* harmony export */   MO: () => (/* binding */ isFromHostsFile),
/* harmony export */   MT: () => (/* binding */ privateLink)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7059);


/** RFC 1918, RFC 6598, RFC 3927 and RFC 4193: where private endpoints live. */
const isPrivate = (address) => (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address) === 4
    ? /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|169\.254\.)/.test(address)
    : /^f[cd][0-9a-f]{2}:/i.test(address);
/**
 * Whether the hosts file of this machine gave the addresses, so that DNS was not heard: of the CNAME chain, which DNS tells, nothing holds
 * then. Source: nsswitch.conf(5), `hosts: files dns`.
 */
const isFromHostsFile = ({ addresses, hostsFile }) => addresses.length > 0 && addresses.every(address => hostsFile.includes(address));
/**
 * The private link that a registry's name leads through, where it does.
 * Source: ACR docs, "Connect privately to a registry" (privatelink.azurecr.io).
 */
function privateLink(registry) {
    if (isFromHostsFile(registry))
        return undefined;
    const { cnames, addresses } = registry;
    const alias = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(cnames)?.find(name => /\.privatelink\.azurecr\.[a-z]+$/.test(name));
    if (alias === undefined)
        return undefined;
    if (addresses.length === 0)
        return { alias, answer: 'none' };
    return { alias, answer: addresses.some(isPrivate) ? 'private' : 'public' };
}


/***/ }),

/***/ 4314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _g: () => (/* binding */ elsewhereIn),
/* harmony export */   hy: () => (/* binding */ neededRoles),
/* harmony export */   tw: () => (/* binding */ roleFixOf)
/* harmony export */ });
/* harmony import */ var _azure_arm_built_in_roles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2537);
/* harmony import */ var _azure_arm_conditions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4667);
/* harmony import */ var _azure_arm_scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6693);



/** The least roles that serve and are not in effect at the registry: assigning one that is would change nothing. */
function neededRoles(mode, access, { effectiveRoles }) {
    const inEffect = new Set(effectiveRoles.filter(isInEffect).map(({ roleName }) => roleName));
    return (0,_azure_arm_built_in_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .leastPrivilegedRoles */ .Mx)(mode, access)
        .map(({ role }) => role)
        .filter(role => !inEffect.has(role));
}
const isInEffect = ({ scopeKind, condition }) => (0,_azure_arm_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsForRegistry */ .FV)(scopeKind) && (condition === undefined || condition === 'fits');
/** What to do about a judgement that does not grant what was asked for. */
function roleFixOf(assigned, evaluation, access, needed) {
    const { causes, unknownReasons, reason } = evaluation;
    const [cause] = causes;
    if (cause?.reason === 'deny-assignment')
        return { do: 'show-deny-assignments' };
    if (cause?.reason === 'condition')
        return conditionFix(cause.role, assigned, evaluation, access, needed);
    if (cause !== undefined)
        return needed.length > 0 ? { do: 'assign' } : { do: 'sign-in-again' };
    if (reason === 'unknown') {
        const kinds = new Set(unknownReasons.map(({ kind }) => kind));
        if (kinds.has('deny-assignment-unclear'))
            return { do: 'show-deny-assignments' };
        if (kinds.has('condition-not-evaluated') || kinds.has('repository-not-named'))
            return { do: 'show-conditions' };
    }
    return needed.length > 0 ? { do: 'assign' } : { do: 'sign-in-again' };
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
function conditionFix(role, { principalId, assignments }, { perRepository }, access, needed) {
    const repositories = perRepository
        .filter(({ pull, push }) => pull === 'denied' || (access === 'push' && push === 'denied'))
        .flatMap(({ repository }) => (repository === undefined ? [] : [repository]));
    const tests = repositories.map(repository => `(${NAME} StringEqualsIgnoreCase '${repository}')`);
    const isReplaced = role.through === 'direct' && role.scopeKind === 'registry' && needed.includes(role.roleName);
    const present = assignments.find(one => one.roleId === role.roleId && one.scope === role.scope && one.principalId === principalId.toLowerCase());
    if (isReplaced && present?.condition !== undefined) {
        const condition = widened(present.condition, repositories, tests, access);
        return condition === undefined
            ? { do: 'show-conditions' }
            : { do: 'update-condition', assignment: present, condition };
    }
    if (tests.length === 0)
        return { do: 'show-conditions' };
    const frame = ACTIONS[access].map(action => `!(ActionMatches{'Microsoft.ContainerRegistry/registries/repositories/${action}'})`);
    return { do: 'assign', condition: `((${frame.join(' AND ')}) OR ${tests.join(' OR ')})` };
}
/** The present condition as it was meant, where that lets the repositories through; else with them beside. */
function widened({ text, version = '' }, repositories, tests, access) {
    const corrected = (0,_azure_arm_conditions_js__WEBPACK_IMPORTED_MODULE_1__/* .withRequestAttribute */ .o)(text);
    const actions = access === 'push' ? [_azure_arm_built_in_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTENT_READ */ .vY, _azure_arm_built_in_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTENT_WRITE */ .O5] : [_azure_arm_built_in_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTENT_READ */ .vY];
    if (corrected !== undefined) {
        const condition = (0,_azure_arm_conditions_js__WEBPACK_IMPORTED_MODULE_1__/* .readCondition */ .s)({ text: corrected, version });
        const serves = repositories.every(repository => actions.every(action => condition(action, repository) === 'allows'));
        if (serves)
            return corrected;
    }
    return tests.length === 0 ? undefined : [`(${corrected ?? text})`, ...tests].join(' OR ');
}
/** A role that would do, and is held somewhere else, where another one explains the denial. */
function elsewhereIn(causes) {
    const [first, ...others] = causes;
    if (first === undefined || first.reason === 'other-scope')
        return undefined;
    const found = others.find(cause => cause.reason === 'other-scope');
    return found?.reason === 'other-scope' ? found.role : undefined;
}


/***/ }),

/***/ 8907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KC: () => (/* binding */ effectiveSince),
/* harmony export */   Pj: () => (/* binding */ denialExplanation),
/* harmony export */   VV: () => (/* binding */ modeOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   YH: () => (/* binding */ questionOf),
/* harmony export */   b1: () => (/* binding */ question),
/* harmony export */   hO: () => (/* binding */ isRefusedIdentity),
/* harmony export */   lG: () => (/* binding */ judgementOf),
/* harmony export */   pg: () => (/* binding */ explanationOf),
/* harmony export */   q7: () => (/* binding */ isExplainedByArm),
/* harmony export */   vg: () => (/* binding */ recentRoleAssignment)
/* harmony export */ });
/* harmony import */ var _azure_arm_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4161);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7059);
/* harmony import */ var _responses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3698);
/* harmony import */ var _role_fix_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4314);




const MINUTE = 60_000;
/** A grant is visible to the token service within some ten minutes. Source: ACR docs, FAQ (permission changes). */
const PROPAGATION_WINDOW = 15 * MINUTE;
/** The role that grants what was asked for, was assigned minutes ago, and has not arrived. */
function recentRoleAssignment(registry, facts) {
    if (!isDenied(registry, facts))
        return undefined;
    const evaluation = judgementOf(registry, facts);
    if (evaluation?.reason !== 'granted')
        return undefined;
    return evaluation.effectiveRoles
        .filter(role => role.grants.includes(facts.given.access))
        .find(role => facts.now - effectiveSince(role) < PROPAGATION_WINDOW);
}
const effectiveSince = ({ createdOn = 0, updatedOn = 0 }) => Math.max(createdOn, updatedOn);
/** The registry does not grant what was asked for: by its token, or by none. */
function isDenied(registry, facts) {
    const answer = (0,_responses_js__WEBPACK_IMPORTED_MODULE_1__/* .issuedToken */ .Pl)(registry);
    if (answer === undefined)
        return isRefusedIdentity(registry, facts);
    return answer.grants.some(grant => (0,_responses_js__WEBPACK_IMPORTED_MODULE_1__/* .missingPermission */ .Up)(grant, facts) !== undefined);
}
/** Resource Manager says why a refused identity is refused. */
function isExplainedByArm(registry, facts) {
    if (!isRefusedIdentity(registry, facts))
        return false;
    const evaluation = judgementOf(registry, facts);
    return (evaluation !== undefined && (evaluation.causes.length > 0 || recentRoleAssignment(registry, facts) !== undefined));
}
/** The registry refuses an identity that Entra lets in: what is wrong is its role, or that it has none. */
function isRefusedIdentity(registry, facts) {
    const credential = (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .valueIn */ .xm)(registry.credential);
    const { identity } = facts;
    const signedIn = identity.kind === 'sign-in' && (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .valueIn */ .xm)(identity.signIn)?.signedIn === true;
    const isIdentity = credential?.source === 'entra' || (signedIn && identity.plan.source === 'username');
    return signedIn && isIdentity && (0,_responses_js__WEBPACK_IMPORTED_MODULE_1__/* .rejectionOf */ .h2)(registry) !== undefined;
}
/** What Resource Manager says of the principal that docker will be. */
function judgementOf(registry, facts) {
    const question = questionOf(registry, facts);
    return question === undefined ? undefined : (0,_azure_arm_access_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateAccess */ .C)(question);
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
    repositories: facts.repositories.filter(({ issue }) => issue !== 'characters').map(({ name }) => name),
    access,
});
/** The cause of a missing right in the words of a report, and the role that mends it. */
function explanationOf(registry, facts) {
    const arm = (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .valueIn */ .xm)(registry.arm);
    const principal = arm === undefined ? undefined : (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .valueIn */ .xm)(arm.principal);
    const evaluation = judgementOf(registry, facts);
    if (arm === undefined || principal === undefined || evaluation === undefined)
        return undefined;
    const { identity } = facts;
    const answer = identity.kind === 'sign-in' ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .valueIn */ .xm)(identity.signIn) : undefined;
    const isServicePrincipal = answer?.signedIn === true && !answer.isPerson;
    return denialExplanation(arm, { ...principal, isServicePrincipal }, evaluation, facts.given.access);
}
function denialExplanation({ registry }, assignee, evaluation, access) {
    const { causes, unknownReasons, reason } = evaluation;
    const [cause] = causes;
    const unknownReason = reason === 'unknown' ? unknownReasons[0] : undefined;
    const held = cause === undefined ? unknownReason && namedIn(unknownReason) : roleInCause(cause);
    const needed = (0,_role_fix_js__WEBPACK_IMPORTED_MODULE_2__/* .neededRoles */ .hy)(registry.roleAssignmentMode, access, evaluation);
    const elsewhere = (0,_role_fix_js__WEBPACK_IMPORTED_MODULE_2__/* .elsewhereIn */ ._g)(causes);
    return {
        because: reason,
        ...(unknownReason !== undefined && { unknownReason: unknownReason.kind }),
        ...(held !== undefined && { role: held }),
        ...(elsewhere !== undefined && { elsewhere: nameOf(elsewhere) }),
        needed,
        fix: (0,_role_fix_js__WEBPACK_IMPORTED_MODULE_2__/* .roleFixOf */ .tw)(assignee, evaluation, access, needed),
        access,
        assigneeObjectId: assignee.principalId,
        isServicePrincipal: assignee.isServicePrincipal,
        scope: registry.id,
    };
}
function roleInCause(cause) {
    if (cause.reason === 'deny-assignment')
        return `deny assignment ${cause.denyAssignment.name}`;
    return cause.reason === 'no-role' ? undefined : nameOf(cause.role);
}
function namedIn(unknownReason) {
    if ('denyAssignment' in unknownReason)
        return `deny assignment ${unknownReason.denyAssignment.name}`;
    return 'role' in unknownReason ? nameOf(unknownReason.role) : undefined;
}
/** "AcrPull on this registry", "AcrPush on registry contosostaging, by a group". */
function nameOf({ roleName, scope, scopeKind, through, condition }) {
    const last = scope.split('/').at(-1) ?? scope;
    const place = scopeKind === 'registry' ? 'this registry' : `${scopeKind} ${last}`;
    const by = through === 'group' ? ', by a group' : '';
    return `${roleName} on ${place}${by}${condition === 'does not fit' ? ', with a condition on other repositories' : ''}`;
}
/** Which roles count on the registry: by Resource Manager's word, else by what its refresh token has in it. */
function modeOf(registry) {
    const isAbac = (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .valueIn */ .xm)(registry.exchange)?.isAbac === true || (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .valueIn */ .xm)(registry.credential)?.secret.token?.hasAadIdentity === true;
    return (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .valueIn */ .xm)(registry.arm)?.registry.roleAssignmentMode ?? (isAbac ? 'AbacRepositoryPermissions' : undefined);
}


/***/ }),

/***/ 6575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IG: () => (/* binding */ storage),
/* harmony export */   Lc: () => (/* binding */ writesFile),
/* harmony export */   Rp: () => (/* binding */ helperFault)
/* harmony export */ });
/* harmony import */ var _docker_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5789);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7059);
/* harmony import */ var _responses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3698);



/**
 * Whether docker can keep a login. `docker login` ends with an error where it cannot, whatever the registry says, and so does
 * `az acr login`, which calls it; what is not kept cannot be used by the pull or push that follows.
 */
/** A login is made and has to be stored: the pair that was given, or `az acr login` for an identity or a session. */
const storesLogin = (registry, { given }) => given.password.given || (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(registry.credential)?.source === 'entra';
/** The file would have to be written for that. */
const writesFile = (registry, facts) => storesLogin(registry, facts) && !fileStays(registry, facts);
/** Docker leaves the file as it is where nothing changes, from 27.4 on. Source: docker/cli:cli/config/credentials/file_store.go, Store. */
function fileStays(registry, { docker }) {
    const cli = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(docker.cli);
    return registry.fileStays && cli?.present === true && (0,_docker_version_js__WEBPACK_IMPORTED_MODULE_2__/* .isAtLeast */ .du)(cli.version, 27, 4);
}
/** What is wrong with the helper for what docker needs of it here; `undefined` where nothing was seen. */
function helperFault(registry, facts) {
    const helper = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(registry.helper);
    if (!helper?.present)
        return undefined;
    const stores = storesLogin(registry, facts);
    const answer = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(helper.answer);
    if (answer === undefined || answer.state === 'login' || answer.state === 'no-login') {
        if (!stores || helper.storesNothing === undefined)
            return undefined;
        // A login of its own is there to be pulled with, whatever becomes of the one that is given.
        const hasOwnLogin = answer?.state === 'login';
        if (hasOwnLogin && helper.storesNothing === 'drops')
            return undefined;
        return {
            helper,
            cause: 'stores-nothing',
            blocks: [
                ...(helper.storesNothing === 'refuses' ? ['login'] : []),
                ...(hasOwnLogin ? [] : ['pull', 'push']),
            ],
        };
    }
    // Nobody's pull is made all the same: docker goes on without what the helper does not give.
    if (!stores && answer.state !== 'no-answer' && pullsAsNobody(registry, facts))
        return undefined;
    return { helper, ...faultOf(answer, helper) };
}
function faultOf(answer, { storesNothing }) {
    // That it does not give does not show whether it takes: a login may pass, and what follows finds none.
    const blocks = storesNothing === 'refuses' ? ALL : ON_IMAGES;
    switch (answer.state) {
        case 'not-started':
            return { cause: 'not-started', text: answer.text, blocks: ALL };
        case 'no-answer':
            return { cause: 'no-answer', blocks };
        case 'failed':
            return answer.cannotStore
                ? { cause: 'no-session', text: answer.text, blocks: ALL }
                : { cause: 'failed', text: answer.text, blocks };
    }
}
const ALL = ['login', 'pull', 'push'];
const ON_IMAGES = ['pull', 'push'];
/** Only a pull is asked for, no login is known, and the registry allows anonymous pull. */
const pullsAsNobody = (registry, { given }) => given.access === 'pull' && (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(registry.credential) === undefined && (0,_responses_js__WEBPACK_IMPORTED_MODULE_0__/* .issuedToken */ .Pl)(registry) !== undefined;
/**
 * Whether the login that will be made is there for the pull or push that follows. Whether a helper stores is not known before it has
 * to, but where it has stored this very login before.
 */
function storage(registry, facts) {
    if (!storesLogin(registry, facts))
        return 'not-needed';
    if (registry.helper.state === 'known') {
        const answer = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(registry.helper.value.answer);
        if (answer?.state !== 'login' || !answer.isGiven)
            return 'unknown';
    }
    const config = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(facts.docker.config);
    const isWritable = config !== undefined && config.obstacle === undefined;
    return fileStays(registry, facts) || isWritable ? 'works' : 'unknown';
}


/***/ }),

/***/ 3876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ STAGES)
/* harmony export */ });
/** The steps of the way to a registry, in their order; each finding stands on one. */
const STAGES = [
    ...['docker', 'name', 'dns', 'tcp', 'tls', 'challenge', 'credentials', 'exchange'],
    ...['permission', 'data', 'expiry'],
];


/***/ })

};
