export const id = 695;
export const ids = [695,891];
export const modules = {

/***/ 1035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readToken),
/* harmony export */   j: () => (/* binding */ grantedActions)
/* harmony export */ });
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4891);
/* harmony import */ var _util_jwt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(832);


/** Decodes a compact JWT; `undefined` for anything else. */
function readToken(text) {
    if (text.length > _util_jwt_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_JWT */ .n2)
        return undefined;
    const parts = text.split('.');
    if (parts.length !== 3 || !parts.every(part => /^[A-Za-z0-9_-]*={0,2}$/.test(part)))
        return undefined;
    const header = (0,_util_jwt_js__WEBPACK_IMPORTED_MODULE_0__/* .jwtPart */ .fq)(parts[0] ?? '');
    const claims = (0,_util_jwt_js__WEBPACK_IMPORTED_MODULE_0__/* .jwtPart */ .fq)(parts[1] ?? '');
    if (header === undefined || claims === undefined)
        return undefined;
    const audience = stringOrUndefined(Array.isArray(claims['aud']) ? claims['aud'][0] : claims['aud']);
    const subject = stringOrUndefined(claims['sub'])?.slice(0, 200);
    const issuedAt = (0,_util_jwt_js__WEBPACK_IMPORTED_MODULE_0__/* .numericDate */ .yI)(claims['iat']);
    const expiresAt = (0,_util_jwt_js__WEBPACK_IMPORTED_MODULE_0__/* .numericDate */ .yI)(claims['exp']);
    const access = accessOf(claims['access']);
    return {
        kind: kindOf(claims),
        ...(0,_util_json_js__WEBPACK_IMPORTED_MODULE_1__/* .omitUndefined */ .Oy)({ audience, subject, issuedAt, expiresAt, access }),
        ...(claims['aad_identity'] !== undefined && { hasAadIdentity: true }),
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
    if (ENTRA_ISSUER.test(stringOrUndefined(claims['iss']) ?? ''))
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
const stringOrUndefined = (value) => (typeof value === 'string' ? value : undefined);


/***/ }),

/***/ 6576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ displayUserName),
/* harmony export */   Bi: () => (/* binding */ ZERO_GUID),
/* harmony export */   dy: () => (/* binding */ fileForm),
/* harmony export */   h1: () => (/* binding */ MAX_SECRET_LENGTH),
/* harmony export */   lV: () => (/* binding */ userNameKind),
/* harmony export */   lq: () => (/* binding */ credentialDefect),
/* harmony export */   wr: () => (/* binding */ describeSecret)
/* harmony export */ });
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4891);
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3506);
/* harmony import */ var _guid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6859);
/* harmony import */ var _acr_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1035);




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
function describeSecret(raw) {
    const value = raw.trim();
    // A token that was wrapped over lines is still told from a password.
    const token = (0,_acr_token_js__WEBPACK_IMPORTED_MODULE_1__/* .readToken */ .A)(value.replace(/\s+/g, ''));
    return {
        kind: token?.kind ?? ((0,_guid_js__WEBPACK_IMPORTED_MODULE_0__/* .isGuid */ .W_)(value) ? 'guid' : (fileForm(value) ?? 'opaque')),
        length: value.length,
        innerWhiteSpace: /\s/.test(value),
        edgeWhiteSpace: value !== raw,
        ...(/[\r\n]/.test(value) && { innerLineBreak: true }),
        ...(token !== undefined && { token }),
    };
}
/** A file in place of a secret: no password of a registry and no client secret has the form of one. */
function fileForm(secret) {
    if (/-----BEGIN [A-Z0-9 ]{1,40}-----/.test(secret))
        return 'certificate';
    if (/^\s*\{/.test(secret) && (0,_util_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)((0,_util_json_js__WEBPACK_IMPORTED_MODULE_2__/* .fromJson */ .Rf)(secret)) !== undefined)
        return 'json';
    return (0,_util_text_js__WEBPACK_IMPORTED_MODULE_3__/* .lines */ .Mn)(secret).length >= 3 || /[\u0000-\u0008\ufffd]/.test(secret) ? 'file' : undefined;
}
/** Longer than any credential of ACR (its tokens are some 1 to 3 KiB): such a secret is not sent. */
const MAX_SECRET_LENGTH = 16 * 1024;
/**
 * A user name as it may be shown. One that has not the form of an application id, a token or a registry name
 * may be a password in the wrong place, and is only described.
 */
const displayUserName = (userName) => userName === '' || /^[A-Za-z0-9_-]{1,50}$/.test(userName) ? userName : `(${userName.length} characters)`;
/**
 * @param service the registry's `service`, with which a token's audience is compared
 * @param now milliseconds since the epoch
 */
function credentialDefect(shape, service, now) {
    const { secret, userNameKind: kind } = shape;
    const { token } = secret;
    if (secret.kind === 'certificate' || secret.kind === 'json')
        return secret.kind;
    if (secret.length > MAX_SECRET_LENGTH)
        return 'too-long';
    if (secret.kind === 'file')
        return 'file';
    if (token !== undefined && secret.innerWhiteSpace)
        return 'white-space';
    if (shape.source === 'inputs' && (secret.innerLineBreak === true || /[\r\n]/.test(shape.userName)))
        return 'white-space';
    // With the zero GUID docker sends it, and sources disagree on what the registry says: Azure/acr#797.
    if (secret.kind === 'entra-token')
        return kind === 'acr-token' && !shape.identityToken ? undefined : 'entra-token';
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

/***/ 7163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ addressRefused),
/* harmony export */   k: () => (/* binding */ parseErrorBody)
/* harmony export */ });
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4891);

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
    const errors = (0,_util_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)((0,_util_json_js__WEBPACK_IMPORTED_MODULE_0__/* .fromJson */ .Rf)(body))?.['errors'];
    const first = Array.isArray(errors) ? errors[0] : undefined;
    return typeof first === 'object' && first !== null ? first : undefined;
}
/**
 * The caller's address as the registry's firewall saw it. Source: ACR docs, "Troubleshoot registry login" (client with
 * IP … is not allowed access).
 */
function addressRefused(error) {
    return /client with IP ['"‘]?([0-9a-fA-F.:]+)/i.exec(error.message)?.[1];
}


/***/ }),

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

/***/ 6505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ parseRepository),
/* harmony export */   t: () => (/* binding */ PLACEHOLDER_REPOSITORY)
/* harmony export */ });
/** One component of a path, from Docker's reference grammar (distribution/reference: path-component). */
const COMPONENT = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*';
const PATH = new RegExp(`^${COMPONENT}(?:/${COMPONENT})*$`);
/** Docker's limit for host and path together is 255; a host takes at least a part of it. */
const MAX_LENGTH = 255;
/**
 * Reads a repository, leniently where docker's own meaning is plain: a tag or digest, and the registry's own host in
 * front, are cut off.
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
        return { ...read, issue: 'characters' };
    return bare === name ? read : { ...read, issue: 'upper-case' };
}
/**
 * Asked for where no repository is named: what it says of permission holds for all, or the report says that it does
 * not.
 */
const PLACEHOLDER_REPOSITORY = 'acr-login-check/stand-in';


/***/ }),

/***/ 5473:
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

/***/ 3698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ isTooLarge),
/* harmony export */   Kw: () => (/* binding */ refusalText),
/* harmony export */   OT: () => (/* binding */ tellsWrongAudience),
/* harmony export */   Pl: () => (/* binding */ issuedToken),
/* harmony export */   Up: () => (/* binding */ missingPermission),
/* harmony export */   V5: () => (/* binding */ certificateText),
/* harmony export */   ZW: () => (/* binding */ indicatesMissingRole),
/* harmony export */   cN: () => (/* binding */ certificateFault),
/* harmony export */   dR: () => (/* binding */ overload),
/* harmony export */   fl: () => (/* binding */ rejectingResponse),
/* harmony export */   gh: () => (/* binding */ tellsWrongSecret),
/* harmony export */   h2: () => (/* binding */ rejectionOf),
/* harmony export */   qk: () => (/* binding */ isNodeOnlyParseError),
/* harmony export */   rd: () => (/* binding */ networkFailure),
/* harmony export */   yJ: () => (/* binding */ blockedBy)
/* harmony export */ });
/* harmony import */ var _azure_acr_error_response_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7163);
/* harmony import */ var _azure_acr_token_scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5473);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7059);



/**
 * What a registry's answers mean. Each answer has one meaning, so that the rules which share them never name two causes
 * for one.
 */
/** The first thing on the way to the registry that the network broke. */
function networkFailure(registry) {
    const { connection, challenge, exchange, token, anonymous, images } = registry;
    const onNetworkPath = [
        [connection, undefined],
        [challenge, 'challenge'],
        [exchange, 'exchange'],
        [token, tokenStage(registry)],
        [anonymous, 'credentials'],
        ...images.map(({ manifest }) => [manifest, 'data']),
    ];
    for (const [fact, stage] of onNetworkPath) {
        if (fact.state !== 'failed' || fact.reason.kind !== 'network')
            continue;
        return { ...fact.reason, stage: stage ?? stageOf(fact.reason.failure) };
    }
    return undefined;
}
/** The token that an exchanged one gets belongs to the exchange. */
const tokenStage = ({ credential }) => (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .valueIn */ .xm)(credential)?.source === 'entra' ? 'exchange' : 'credentials';
/** Where a connection broke; one through a proxy that does not come about is no TCP to the host. */
function stageOf({ at }) {
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
 * Where Node refuses a reply that Go, and docker with it, takes: more than 16 KiB of headers (Go: 10 MiB, net/http
 * Transport, MaxResponseHeaderBytes), and a length beside a transfer coding (RFC 9112 section 6.3: the coding counts).
 */
const NODE_ONLY_ERRORS = /^HPE_(?:HEADER_OVERFLOW|UNEXPECTED_CONTENT_LENGTH|INVALID_TRANSFER_ENCODING)$/;
/** A break that docker does not meet: what it would see is not known. */
const isNodeOnlyParseError = ({ code }) => NODE_ONLY_ERRORS.test(code);
/** The wall that one of the answers shows, with that answer and where it was met; the challenge comes first. */
function blockedBy(registry) {
    const challenge = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .valueIn */ .xm)(registry.challenge);
    const challengeBlock = challenge === undefined ? undefined : blockAtChallenge(challenge);
    if (challenge !== undefined && challengeBlock !== undefined) {
        return { block: refineWithArm(challengeBlock, registry), answer: challenge, stage: 'challenge' };
    }
    const behind = [
        [(0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .valueIn */ .xm)(registry.exchange), 'exchange'],
        [(0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .valueIn */ .xm)(registry.token), tokenStage(registry)],
        [(0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .valueIn */ .xm)(registry.anonymous), 'credentials'],
    ];
    for (const [answer, stage] of behind) {
        const block = answer === undefined ? undefined : blockAtToken(answer);
        if (answer !== undefined && block !== undefined)
            return { block: refineWithArm(block, registry), answer, stage };
    }
    return undefined;
}
/**
 * The registry's refusal of an address reads the same whether it is the rules or the switch: Resource Manager knows
 * which.
 */
const refineWithArm = (block, registry) => block === 'firewall' && (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .valueIn */ .xm)(registry.arm)?.registry.publicNetworkAccess === 'Disabled'
    ? 'public-access-disabled'
    : block;
function blockAtChallenge(answer) {
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
function blockAtToken(answer) {
    if (answer.issued)
        return undefined;
    const common = overload(answer);
    if (common !== undefined)
        return common;
    // docker gives up on an answer that brings neither a token nor a refusal.
    if (answer.status < 400 || answer.status === 404 || isOfFront(answer))
        return 'not-a-registry';
    return answer.status === 403 ? refusalText(answer) : undefined;
}
/**
 * Said by something in front of the registry, before any credential was looked at: a page, or a refusal without the
 * registry's `errors`. The registry itself refuses with 401 in plain text as well, or without a word. Source:
 * Azure/acr#797, regclient/regclient#797; Azure/azure-cli#29659.
 */
function isOfFront({ status, error, contentType, excerpt }) {
    if (error !== undefined)
        return false;
    return status !== 401 || contentType.includes('html') || /^<(?:!doctype|html|\?xml)\b/i.test(excerpt);
}
/**
 * The front end takes some 8 KiB of a header, which are 6,100 characters of user name and password. Source:
 * Azure/acr#797.
 */
const isTooLarge = ({ status, excerpt }) => status === 413 || status === 431 || (status === 400 && /header or cookie too large/i.test(excerpt));
/** Why a 403 was said, as far as its text tells. */
function refusalText(answer) {
    const { error } = answer;
    if (error === undefined)
        return undefined;
    if ((0,_azure_acr_error_response_js__WEBPACK_IMPORTED_MODULE_1__/* .addressRefused */ .F)(error) !== undefined || /aka\.ms\/acr\/firewall/i.test(error.message))
        return 'firewall';
    return /key ?vault|customer[- ]managed|encryption/i.test(error.message) ? 'encryption-key' : undefined;
}
/** Too many requests, or out of order. */
function overload({ status }) {
    if (status === 429)
        return 'throttled';
    return status >= 500 ? 'unavailable' : undefined;
}
const looksUpRoles = ({ error }) => error !== undefined && /retrieving permissions failed/i.test(error.message);
/**
 * The registry knows who asks and finds no role: the older form of the refusal.
 * Source: Azure/AKS#1400, MicrosoftDocs/azure-docs#85239 (403 `DENIED`).
 */
const indicatesMissingRole = (answer) => answer.status === 403 && looksUpRoles(answer);
/**
 * The same words with 401 are about the token, which is of an audience or a cloud that the registry does not take
 * (recorded 2022, 2023).
 */
const tellsWrongAudience = (answer) => answer.status === 401 && looksUpRoles(answer);
/** Entra refused the pair, which leaves no room for a missing role. The general text leaves room for everything. */
const tellsWrongSecret = ({ error }) => error !== undefined && /invalid clientid or client secret/i.test(error.message);
/** The answer that refused the credential in use: at the exchange, or at the token endpoint. */
function rejectingResponse(registry) {
    const answer = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .valueIn */ .xm)(registry.token) ?? (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .valueIn */ .xm)(registry.exchange);
    return answer === undefined || answer.issued || answer.status < 400 || answer.status === 404 ? undefined : answer;
}
/**
 * The refusal of the credential in use, where it was refused; its texts are those of the ACR docs, "Troubleshoot
 * registry login".
 */
function rejectionOf(registry) {
    const credential = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .valueIn */ .xm)(registry.credential);
    const answer = rejectingResponse(registry);
    if (credential === undefined || answer === undefined || blockedBy(registry) !== undefined)
        return undefined;
    if (credential.source === 'entra')
        return 'rejected';
    if (credential.source === 'docker')
        return 'stale-login';
    if (credential.secret.innerWhiteSpace || /\s/.test(credential.userName))
        return 'white-space';
    if (credential.secret.kind === 'entra-token')
        return 'entra-token';
    const unknown = isUnknownUser(answer) ? UNKNOWN[credential.userNameKind] : undefined;
    if (unknown !== undefined)
        return unknown;
    if (credential.userNameKind === 'service-principal' && credential.secret.kind === 'guid')
        return 'secret-is-id';
    return credential.userNameKind === 'scoped-token' && isKnownUser(answer) ? 'scoped-token-password' : 'rejected';
}
/** What a user name that the registry does not know was taken for. The zero GUID stands for nobody. */
const UNKNOWN = {
    'service-principal': 'application-unknown',
    admin: 'admin-unknown',
    'scoped-token': 'user-unknown',
    'acr-token': undefined,
};
/**
 * Whatever user name the registry does not know it takes for an application's. Source: Azure/azure-cli#29659, #21083.
 */
const isUnknownUser = ({ error, excerpt }) => /not registered with AAD|client id must be guid/i.test(error?.message ?? excerpt);
/**
 * The user name is known, and not this password: the general text, to which an exchange adds an id. Source:
 * Azure/azure-cli#29659.
 */
const isKnownUser = ({ error, excerpt }) => /incorrect password/i.test(error?.message ?? excerpt) ||
    (error !== undefined && error.correlationId === undefined && /^authentication required, visit/i.test(error.message));
/** The answer that brought a token for what docker will use. */
function issuedToken(registry) {
    const answer = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .valueIn */ .xm)(registry.credential.state === 'known' ? registry.token : registry.anonymous);
    return answer?.issued === true ? answer : undefined;
}
/** The right that a readable grant lacks of what was asked for; push before pull. */
function missingPermission(grant, facts) {
    if (grant.actions === 'unreadable')
        return undefined;
    if (facts.given.access === 'push' && !(0,_azure_acr_token_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .allows */ .N)(grant, 'push'))
        return 'push';
    return (0,_azure_acr_token_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .allows */ .N)(grant, 'pull') ? undefined : 'pull';
}


/***/ }),

/***/ 8760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isLocalEndpoint),
/* harmony export */   q: () => (/* binding */ isSocket)
/* harmony export */ });
/**
 * Whether an engine is on this machine: the default socket, or an address that is named as such. A context's may be
 * anywhere.
 */
const isLocalEndpoint = (endpoint) => endpoint === 'default' || LOCAL.test(endpoint);
const LOCAL = /^(unix|npipe|fd):|^tcp:\/\/(localhost|127\.[\d.]+|\[::1\])(:|\/|$)/i;
/** A socket or a pipe of this machine, where no network can be silent. */
const isSocket = (endpoint) => endpoint === 'default' || /^(unix|npipe|fd):/i.test(endpoint);


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


/***/ }),

/***/ 832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fq: () => (/* binding */ jwtPart),
/* harmony export */   n2: () => (/* binding */ MAX_JWT),
/* harmony export */   yI: () => (/* binding */ numericDate)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4891);

/** Pieces of a compact JWT (RFC 7519), which is read here and never verified. */
/** Longer than any token that is met here. */
const MAX_JWT = 256 * 1024;
/** The object in one part, header or claims; `undefined` where it holds none. */
const jwtPart = (part) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .fromJson */ .Rf)(Buffer.from(part, 'base64url').toString('utf8')));
/** Seconds since the epoch: a NumericDate (RFC 7519 section 2) within the range that a Date can hold. */
const numericDate = (value) => typeof value === 'number' && Math.abs(value) < 8.64e12 ? value : undefined;


/***/ }),

/***/ 4404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runningStep),
/* harmony export */   Y: () => (/* binding */ transfersIn)
/* harmony export */ });
/**
 * The one step that is this run of the action: in the job of this name (of the workflow, or of a local workflow that it
 * calls), by its id or by the name that the runner gives it. None where it could be another.
 */
function runningStep({ workflow, job, action }) {
    const found = jobsNamed(workflow, job).flatMap(inJob => {
        const names = namesOf(inJob.steps);
        const step = inJob.steps.find((_, index) => names[index] === action.toLowerCase());
        return step === undefined ? [] : [{ job: inJob, step }];
    });
    return found.length === 1 ? found[0] : undefined;
}
const jobsNamed = ({ jobs }, id) => jobs.flatMap(job => [job, ...(job.calls?.workflow?.jobs ?? [])]).filter(job => job.id === id && job.steps.length > 0);
/**
 * The names of the steps, lower case: their ids, else `__owner_name` of the action (`__self` of a local one), or
 * `__run`; with `_2` and on from the second of a name. Source:
 * actions/runner:src/Sdk/DTPipelines/Pipelines/ObjectTemplating/PipelineTemplateConverter.cs, ReferenceNameBuilder.cs.
 */
function namesOf(steps) {
    const taken = new Set(steps.map(({ id }) => id?.toLowerCase()).filter(id => id !== undefined));
    return steps.map(({ id, uses }) => {
        if (id !== undefined)
            return id.toLowerCase();
        const name = `__${sourceOf(uses?.action).replace(/[^a-z0-9_-]/g, '_')}`;
        let candidate = name;
        for (let count = 2; taken.has(candidate); count++)
            candidate = `${name}_${count}`;
        taken.add(candidate);
        return candidate;
    });
}
function sourceOf(action) {
    if (action === undefined)
        return 'run';
    if (action.startsWith('./'))
        return 'self';
    if (action.startsWith('docker://'))
        return action.slice('docker://'.length);
    return action.split('/').slice(0, 2).join('/');
}
/** What a job pushes and pulls, in its order. */
const transfersIn = ({ steps }) => steps
    .flatMap(({ operations }) => operations)
    .filter((operation) => operation.kind === 'push' || operation.kind === 'pull');


/***/ }),

/***/ 9269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ doubleSlash),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FN: () => (/* binding */ serverOf),
/* harmony export */   Ne: () => (/* binding */ matchRegistry),
/* harmony export */   Qj: () => (/* binding */ registryNameOf),
/* harmony export */   mv: () => (/* binding */ isOtherRegistry),
/* harmony export */   n0: () => (/* binding */ isAcrHost),
/* harmony export */   pi: () => (/* binding */ literalSuffix),
/* harmony export */   s: () => (/* binding */ literalHost)
/* harmony export */ });
/* harmony import */ var _azure_acr_login_server_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2582);
/* harmony import */ var _azure_clouds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3796);
/* harmony import */ var _partial_string_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1463);



/** The host, in lower case, where all of it is known and it can be one. */
function literalHost(host) {
    const text = host.kind === 'none' ? undefined : (0,_partial_string_js__WEBPACK_IMPORTED_MODULE_2__/* .toLiteral */ .TE)(host.value);
    return text !== undefined && /^[\w.-]+$/.test(text) ? text.toLowerCase() : undefined;
}
/** `oci://` is how helm, `docker://` how skopeo tells a registry from a file. */
const SCHEME = /^([a-z]+):\/\//i;
function parseReference(image) {
    const { scheme, segments } = withoutScheme(image.segments);
    return { scheme, ...referenceOf({ ...image, segments }) };
}
function referenceOf(image) {
    const [first = [], ...rest] = splitAtSlashes(image.segments);
    const host = { segments: first, location: first[0]?.location ?? image.location };
    if (rest.length === 0) {
        // What is not known may be all of `host/path:tag`; behind a colon it is the tag.
        const name = withoutTag(first);
        return name.some(isUnknown)
            ? { host: { kind: 'unknown', value: host }, path: [] }
            : { host: { kind: 'none' }, path: [name] };
    }
    const path = [...rest.slice(0, -1), withoutTag(rest.at(-1) ?? [])];
    const text = (0,_partial_string_js__WEBPACK_IMPORTED_MODULE_2__/* .toLiteral */ .TE)(host);
    // An empty one is what an empty variable leaves behind: no reference at all.
    if (text === '')
        return { host: { kind: 'unknown', value: host }, path };
    if (text !== undefined) {
        const isHost = /[.:]/.test(text) || text === 'localhost' || text !== text.toLowerCase();
        return isHost ? { host: { kind: 'host', value: host }, path } : { host: { kind: 'none' }, path: [first, ...path] };
    }
    const isDotted = first.some(segment => 'literal' in segment && segment.literal.includes('.'));
    return { host: { kind: isDotted ? 'host' : 'unknown', value: host }, path };
}
const isUnknown = (segment) => 'expression' in segment;
/** Two slashes of an image reference that stand together in a file, and not for want of a value between them. */
const doubleSlash = (image) => withoutScheme(image.segments).segments.find(segment => 'literal' in segment && segment.literal.includes('//'));
function withoutScheme(segments) {
    const [first, ...rest] = segments;
    const [text, name = ''] = first !== undefined && 'literal' in first ? (SCHEME.exec(first.literal) ?? []) : [];
    if (first === undefined || !('literal' in first) || text === undefined)
        return { scheme: undefined, segments };
    const known = first.literal.slice(text.length);
    return {
        scheme: /^https?$/i.test(name) ? { ...first, literal: text } : undefined,
        segments: known === '' ? rest : [{ ...first, literal: known }, ...rest],
    };
}
function splitAtSlashes(segments) {
    const parts = [[]];
    for (const segment of segments) {
        if (!('literal' in segment)) {
            parts.at(-1)?.push(segment);
            continue;
        }
        for (const [index, known] of segment.literal.split('/').entries()) {
            if (index > 0)
                parts.push([]);
            if (known !== '')
                parts.at(-1)?.push({ ...segment, literal: known });
        }
    }
    return parts;
}
/** Behind an unknown piece a tag may have begun, so what is known there is no longer known to be of the path. */
function withoutTag(part) {
    const path = [];
    for (const segment of part) {
        if (!('literal' in segment))
            return [...path, segment];
        const end = segment.literal.search(/[:@]/);
        if (end === 0)
            return path;
        path.push(end < 0 ? segment : { ...segment, literal: segment.literal.slice(0, end) });
        if (end > 0)
            return path;
    }
    return path;
}
const DOCKER_HUB = new Set([
    'docker.io',
    'index.docker.io',
    'registry-1.docker.io',
    'hub.docker.com',
]);
/** Whether a login lets docker into the host of an image. */
function matchRegistry({ by, registry }, host) {
    if (by === 'az acr login')
        return registry === undefined ? 'maybe' : matchRegistryName(registry, host);
    const server = registry === undefined ? undefined : serverOf(registry);
    const name = server === undefined ? 'docker.io' : (0,_partial_string_js__WEBPACK_IMPORTED_MODULE_2__/* .toLiteral */ .TE)(server)?.toLowerCase();
    const isHub = name !== undefined && DOCKER_HUB.has(name);
    if (host.kind === 'none')
        return isHub ? 'same' : name === undefined ? 'maybe' : 'other';
    const image = (0,_partial_string_js__WEBPACK_IMPORTED_MODULE_2__/* .toLiteral */ .TE)(host.value)?.toLowerCase();
    if (isHub)
        return image === undefined ? maybe(host, 'docker.io') : DOCKER_HUB.has(image) ? 'same' : 'other';
    if (server === undefined)
        return 'maybe';
    if ((0,_partial_string_js__WEBPACK_IMPORTED_MODULE_2__/* .equals */ .aI)(server, host.value) === true || (name !== undefined && name === image))
        return 'same';
    return mayBeSame(server, host.value) ? 'maybe' : 'other';
}
/** An unknown that stands alone may be an account of Docker Hub; one with a dotted end is another host. */
const maybe = (host, name) => host.kind === 'unknown' || (host.kind === 'host' && mayBe(host.value, name)) ? 'maybe' : 'other';
/** `az acr login -n name` logs in to `name.azurecr.io`, or `name-<hash>.azurecr.io`: what the registry itself says. */
function matchRegistryName(registry, host) {
    if (host.kind === 'none')
        return 'other';
    const image = (0,_partial_string_js__WEBPACK_IMPORTED_MODULE_2__/* .toLiteral */ .TE)(host.value)?.toLowerCase();
    const name = (0,_partial_string_js__WEBPACK_IMPORTED_MODULE_2__/* .toLiteral */ .TE)(registry);
    if (image !== undefined) {
        const { kind } = (0,_azure_acr_login_server_js__WEBPACK_IMPORTED_MODULE_0__/* .parseLoginServer */ .wQ)(image);
        if (kind.kind !== 'acr')
            return 'other';
        if (name === undefined)
            return 'maybe';
        const [label = ''] = image.split('.');
        const registryName = registryNameOf(name);
        return label === registryName || label.startsWith(`${registryName}-`) ? 'same' : 'other';
    }
    if ((0,_partial_string_js__WEBPACK_IMPORTED_MODULE_2__/* .equals */ .aI)(registry, host.value) === true)
        return 'same';
    const suffix = literalSuffix(host.value);
    if (suffix.startsWith('.') && !ACR_END.test(suffix))
        return 'other';
    const withSuffix = (end) => ({
        segments: [...registry.segments, { literal: end, location: registry.location }],
        location: registry.location,
    });
    if (_azure_clouds_js__WEBPACK_IMPORTED_MODULE_1__/* .CLOUDS */ .JJ.some(({ acrSuffix }) => (0,_partial_string_js__WEBPACK_IMPORTED_MODULE_2__/* .equals */ .aI)(withSuffix(`.${acrSuffix}`), host.value) === true))
        return 'same';
    return 'maybe';
}
const ACR_END = /(?:^|\.)azurecr\.(?:io|cn|us|de)$/i;
/**
 * The name that az makes of what `az acr login -n` is given: it drops a login server's suffix, and the hash of a domain
 * name label.
 */
const registryNameOf = (given) => (given.toLowerCase().split('.')[0] ?? '').replace(/-.*$/s, '');
/** Whether a host is one of ACR, as far as that is known from its end. */
const isAcrHost = (host) => ACR_END.test(literalSuffix(host));
/** Known, a host, and none of Azure. What is no host at all was meant to be one that may be. */
function isOtherRegistry(host) {
    const text = (0,_partial_string_js__WEBPACK_IMPORTED_MODULE_2__/* .toLiteral */ .TE)(host);
    return text !== undefined && /[.:]|^localhost$/.test(text) && !isAcrHost(host);
}
/** What is known of the end of a text. */
function literalSuffix({ segments }) {
    let end = '';
    for (const segment of segments.toReversed()) {
        if (!('literal' in segment))
            break;
        end = segment.literal + end;
    }
    return end;
}
/** The host alone of a login server, as docker login makes it: without scheme, path and port 443. */
function serverOf(registry) {
    const segments = [...registry.segments];
    const [first] = segments;
    if (first !== undefined && 'literal' in first) {
        const known = first.literal.trimStart().replace(/^https?:\/\//i, '');
        segments.splice(0, 1, ...(known === '' ? [] : [{ ...first, literal: known }]));
    }
    const host = [];
    for (const segment of segments) {
        const end = 'literal' in segment ? segment.literal.search(/\/|:443(?:\/|$)|\s/) : -1;
        if (end < 0 || !('literal' in segment)) {
            host.push(segment);
            continue;
        }
        if (end > 0)
            host.push({ ...segment, literal: segment.literal.slice(0, end) });
        break;
    }
    return { segments: host, location: registry.location };
}
/** Whether two texts, either with unknown pieces, may be the same when the job runs; whatever the case. */
function mayBeSame(one, other) {
    const [first, second] = [(0,_partial_string_js__WEBPACK_IMPORTED_MODULE_2__/* .toLiteral */ .TE)(one), (0,_partial_string_js__WEBPACK_IMPORTED_MODULE_2__/* .toLiteral */ .TE)(other)];
    if (first !== undefined)
        return mayBe(other, first);
    if (second !== undefined)
        return mayBe(one, second);
    const isStart = (a, b) => a.startsWith(b) || b.startsWith(a);
    const backwards = (text) => [...text].reverse().join('');
    return (isStart(literalPrefix(one).toLowerCase(), literalPrefix(other).toLowerCase()) &&
        isStart(backwards(literalSuffix(one).toLowerCase()), backwards(literalSuffix(other).toLowerCase())));
}
/** Whether a text with unknown pieces may be this one. Looks at its known start and end only. */
function mayBe(value, text) {
    const whole = (0,_partial_string_js__WEBPACK_IMPORTED_MODULE_2__/* .toLiteral */ .TE)(value);
    if (whole !== undefined)
        return whole.toLowerCase() === text.toLowerCase();
    const [start, end] = [literalPrefix(value).toLowerCase(), literalSuffix(value).toLowerCase()];
    const registryName = text.toLowerCase();
    return (registryName.length >= start.length + end.length && registryName.startsWith(start) && registryName.endsWith(end));
}
function literalPrefix({ segments }) {
    let start = '';
    for (const segment of segments) {
        if (!('literal' in segment))
            break;
        start += segment.literal;
    }
    return start;
}


/***/ }),

/***/ 1463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   JW: () => (/* binding */ NOWHERE),
/* harmony export */   TE: () => (/* binding */ toLiteral),
/* harmony export */   aI: () => (/* binding */ equals),
/* harmony export */   v_: () => (/* binding */ toDisplayString)
/* harmony export */ });
/** The place of a text that stands in no file. */
const NOWHERE = { file: '', line: 1, column: 1 };
/** The whole text, where all of it is known. */
function toLiteral(value) {
    let text = '';
    for (const segment of value.segments) {
        if ('expression' in segment)
            return undefined;
        text += segment.literal;
    }
    return text;
}
/** The text as a reader would write it: what is not known stands as `${{ vars.acr }}`, `$TAG` or `…`. */
const toDisplayString = (value) => value.segments
    .map((segment, index) => {
    if ('literal' in segment)
        return segment.literal;
    if (segment.expression === '')
        return '…';
    return segment.expression.startsWith('$')
        ? variable(segment.expression, value.segments[index + 1])
        : `\${{ ${segment.written ?? segment.expression} }}`;
})
    .join('');
/** With braces where its name would go on into what follows: `${PREFIX}acr`. */
const variable = (name, next) => next !== undefined && 'literal' in next && /^\w/.test(next.literal) ? name.replace(/^\$([\w:]+)$/, '${$1}') : name;
/** Whether two texts are the same when the job runs; `undefined` where that cannot be known. */
function equals(one, other) {
    const [first, second] = [toLiteral(one), toLiteral(other)];
    if (first !== undefined && second !== undefined)
        return first === second;
    // Where a text came from divides it, and makes no other text of it.
    const key = ({ segments }) => {
        const parts = [''];
        for (const segment of segments) {
            if ('literal' in segment)
                parts.push(`${parts.pop()}${segment.literal}`);
            else
                parts.push({ expression: segment.expression }, '');
        }
        return JSON.stringify(parts);
    };
    const isSameInEveryJob = [...one.segments, ...other.segments].every(segment => !('expression' in segment) || segment.expression !== '');
    return isSameInEveryJob && key(one) === key(other) ? true : undefined;
}
/** The place of the first known piece that a pattern is found in; that of the value itself where there is none. */
function placeOf(value, pattern) {
    for (const segment of value.segments)
        if ('literal' in segment && pattern.test(segment.literal))
            return segment.location;
    return value.location;
}


/***/ })

};
