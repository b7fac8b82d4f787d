export const id = 876;
export const ids = [876];
export const modules = {

/***/ 1995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ isUsable),
/* harmony export */   TP: () => (/* binding */ isBorne),
/* harmony export */   vu: () => (/* binding */ adminName),
/* harmony export */   wQ: () => (/* binding */ parseLoginServer),
/* harmony export */   z5: () => (/* binding */ serviceOf)
/* harmony export */ });
/* harmony import */ var _clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(977);


const ACR_SUFFIXES = _clouds_js__WEBPACK_IMPORTED_MODULE_0__/* .CLOUDS */ .JJ.map(({ acrSuffix }) => acrSuffix);
const BORNE = new Set(['scheme', 'path', 'port-443', 'edge-white-space']);
/** True for what `docker login` bears: worth a warning, not an error. */
const isBorne = (flaw) => BORNE.has(flaw.flaw);
/** Whether this host may be sent anything at all: it is a registry, and its name can be asked for. */
const isUsable = (server) => (server.kind.is === 'acr' || server.kind.is === 'trusted') &&
    server.flaws.every(flaw => isBorne(flaw) || flaw.flaw === 'upper-case');
/** What a token for this registry must be for: the `service` of its challenge, by its name. Source: ACR docs, "Registry endpoint reference". */
const serviceOf = ({ kind, host }) => (kind.is === 'acr' ? kind.service : host);
/** The registry's own name, which is also its admin's user name; where it has none, its host. */
const adminName = ({ kind, host }) => (kind.is === 'acr' ? kind.registryName : host);
/**
 * Reads a login server as `docker login` would, and notes what is wrong with its spelling.
 * Source: Docker's reference grammar (distribution/reference: domain), "Registry endpoint reference" of the ACR docs.
 * @param trustedHosts hosts outside the ACR suffixes that may be asked, lower case, with the port where they have one
 */
function parseLoginServer(given, trustedHosts = []) {
    const flaws = [];
    const trimmed = given.trim();
    if (trimmed !== given)
        flaws.push({ flaw: 'edge-white-space' });
    const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.exec(trimmed)?.[0] ?? '';
    if (scheme !== '')
        flaws.push({ flaw: 'scheme' });
    const [authority = '', ...path] = trimmed.slice(scheme.length).split('/');
    if (path.length > 0 && scheme === '')
        flaws.push({ flaw: 'path' });
    const strange = strangeCharacters(authority);
    if (/\s/.test(authority))
        flaws.push({ flaw: 'inner-white-space', suggestion: authority.toLowerCase().replace(/\s+/g, '') });
    if (strange.length > 0)
        flaws.push({ flaw: 'characters', characters: strange });
    const lower = authority.toLowerCase();
    const [, name = lower, port] = /^(.*?)(?::(\d*))?$/s.exec(lower) ?? [];
    if (trustedHosts.includes(lower)) {
        if (!URL.canParse(`https://${lower}/`))
            flaws.push({ flaw: 'port', port: port ?? '' });
        return { given, host: lower, kind: { is: 'trusted' }, flaws };
    }
    if (authority !== lower)
        flaws.push({ flaw: 'upper-case' });
    const kind = kindOf(name);
    if (port === '443')
        flaws.push({ flaw: 'port-443' });
    else if (port !== undefined && kind.is !== 'other')
        flaws.push({ flaw: 'port', port });
    if (!name.includes('.') && name !== 'localhost') {
        const suggestion = name.replace(/[^a-z0-9-]/g, '');
        flaws.push({ flaw: 'short-name', suggestion: `${suggestion || 'name'}.azurecr.io` });
    }
    else if (kind.is !== 'acr' && /^\.|\.\./.test(name)) {
        flaws.push({ flaw: 'not-a-login-server' });
    }
    else if (kind.is === 'acr' && strange.length === 0) {
        const flaw = formFlaw(name, kind.suffix);
        if (flaw !== undefined)
            flaws.push(flaw);
    }
    return { given, host: name, kind, flaws };
}
function kindOf(name) {
    const suffix = ACR_SUFFIXES.find(candidate => name === candidate || name.endsWith(`.${candidate}`));
    if (suffix !== undefined) {
        const [first = '', region, geo] = name.slice(0, -suffix.length - 1).split('.');
        const regional = region !== undefined && geo === 'geo';
        return {
            is: 'acr',
            suffix,
            registryName: first.replace(/-[^-]*$/, ''),
            service: regional ? `${first}.${suffix}` : name,
        };
    }
    const suggestion = nearMiss(name);
    return suggestion === undefined ? { is: 'other' } : { is: 'near-miss', suggestion };
}
/** `<name>`, `<name>-<hash>` and `<name>.<region>.geo` are login servers; a data endpoint or a private-link name is none. */
function formFlaw(name, suffix) {
    const labels = name.slice(0, -suffix.length).split('.').slice(0, -1);
    const [first = ''] = labels;
    if (first === '')
        return { flaw: 'not-a-login-server' };
    const regional = labels.length === 3 && labels[2] === 'geo';
    if (labels.length === 1 || regional) {
        return labels.every(label => /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(label))
            ? undefined
            : { flaw: 'not-a-login-server' };
    }
    return { flaw: 'not-a-login-server', suggestion: `${first === 'www' ? (labels[1] ?? first) : first}.${suffix}` };
}
/** Names of hosts that people write for the one they mean; what `distance` cannot see. */
const NEAR_DOMAINS = ['acr.io', 'acr.azure.com', 'azure.cr.io', 'azure.io', 'azurecontainerregistry.io'];
/** The login server that was probably meant, where the end of the name is a slip of an ACR suffix. */
function nearMiss(name) {
    const labels = name.replace(/\.$/, '').split('.');
    for (const count of [3, 2]) {
        if (labels.length <= count)
            continue;
        const first = labels[0] ?? '';
        const tail = labels.slice(-count).join('.');
        const [domain = '', top = ''] = labels.slice(-count);
        const ranked = ACR_SUFFIXES.map(suffix => ({ suffix, away: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .distance */ .Io)(tail, suffix) })).sort((a, b) => a.away - b.away);
        const nearest = ranked[0];
        // The domain is right: then it is the end that is wrong, and the public cloud is likeliest.
        if (count === 2 && domain === 'azurecr' && nearest?.away !== 1)
            return `${first}.azurecr.io`;
        if (nearest !== undefined && nearest.away <= 2)
            return `${first}.${nearest.suffix}`;
        if (count === 2 && (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .distance */ .Io)(domain, 'azurecr') <= 1) {
            return `${first}.${ACR_SUFFIXES.find(suffix => suffix.endsWith(`.${top}`)) ?? 'azurecr.io'}`;
        }
        if (NEAR_DOMAINS.includes(tail))
            return `${first}.azurecr.io`;
    }
    const missingDot = /^([a-z0-9-]+?)\.?azurecr\.?(io|cn|us|de)?$/.exec(name);
    return missingDot === null ? undefined : `${missingDot[1]}.azurecr.${missingDot[2] ?? 'io'}`;
}
/** Characters that no host can hold, once each; those that cannot be seen or are taken for others are named by code point. */
function strangeCharacters(authority) {
    const strange = [...authority.replace(/:\d*$/, '')].filter(character => !/[a-zA-Z0-9.\-\s]/.test(character));
    return [...new Set(strange)].slice(0, 5).map(nameOfCharacter);
}
function nameOfCharacter(character) {
    const point = character.codePointAt(0) ?? 0;
    return point > 0x20 && point < 0x7f ? character : `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
}


/***/ }),

/***/ 9679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ actsOf),
/* harmony export */   VJ: () => (/* binding */ isAct),
/* harmony export */   aG: () => (/* binding */ jobsOf),
/* harmony export */   yw: () => (/* binding */ pasted)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(901);

/** The jobs of a workflow, each followed by those of the local workflow that it calls. */
const jobsOf = ({ jobs }) => jobs.flatMap(job => [job, ...(job.calls?.workflow === undefined ? [] : jobsOf(job.calls.workflow))]);
/** What a job does with registries, in its order. */
const actsOf = (job) => job.steps.flatMap(step => step.deeds.map(deed => ({ deed, step })));
const isAct = (...kinds) => (act) => kinds.some(kind => kind === act.deed.is);
/** To be pasted into a file: secrets and variables, which are found in any case, as GitHub lists them. */
const pasted = (value) => (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(value).replace(/\b(secrets|vars)\.([\w-]+)/g, (_, context, name) => `${context}.${name.toUpperCase()}`);


/***/ }),

/***/ 9876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hardcodedIn: () => (/* binding */ hardcodedIn),
/* harmony export */   hardcodedPassword: () => (/* binding */ hardcodedPassword)
/* harmony export */ });
/* harmony import */ var _acts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9679);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2741);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(901);



/** The secrets of registries of Azure, and of sign-ins to Azure, that are wholly known and no placeholders. */
const hardcodedIn = (workflow) => (0,_acts_js__WEBPACK_IMPORTED_MODULE_1__/* .jobsOf */ .aG)(workflow).flatMap(job => [
    ...(0,_acts_js__WEBPACK_IMPORTED_MODULE_1__/* .actsOf */ .Df)(job)
        .filter((0,_acts_js__WEBPACK_IMPORTED_MODULE_1__/* .isAct */ .VJ)('login'))
        .flatMap(({ deed }) => hardcodedPassword(deed) ?? []),
    ...job.steps.flatMap(step => [
        ...(secretInCreds(step) ?? []),
        ...(literalSecret('client-secret', step.with.get('client-secret')) ?? []),
        ...passwordsOf(step).flatMap(password => literalSecret('password', password) ?? []),
    ]),
]);
/** The password of a login that stands in the file, for a registry that is, or may be, one of Azure. */
function hardcodedPassword({ registry, password }) {
    const server = registry === undefined ? undefined : (0,_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .serverOf */ .FN)(registry);
    return server === undefined || (0,_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .isForeign */ .jq)(server) ? undefined : literalSecret('password', password);
}
function literalSecret(what, value) {
    const text = value === undefined ? undefined : (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(value)?.trim();
    if (value === undefined || text === undefined || isPlaceholder(text))
        return undefined;
    return [{ what, text, place: (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(value, /\S/) }];
}
/** What stands for a value that is not there: `<password>`, `***`, `$PASSWORD`, `xxxx`, `changeme`. */
const isPlaceholder = (text) => text.length < 4 ||
    /[<>]|\$[\w({]|%\w+%|\{\{|^\*+$|^\.+$|^([xX0-])\1*$/.test(text) ||
    /^(?:["']?)(?:(?:your|my|the|some|a)?[-_ ]?(?:acr|registry|client|sp|docker|admin)?[-_ ]?)(?:password|passwd|pass|secret|token|credentials?|change[-_]?me|placeholder|todo|none|null|empty|dummy|example|fixme|redacted)(?:[-_ ]?here)?(?:["']?)$/i.test(text);
/** Passwords for a registry of Azure that are handed to an action which is no login. */
function passwordsOf({ uses, with: inputs, deeds }) {
    if (uses === undefined || deeds.some(({ is }) => is === 'login'))
        return [];
    const isOfAzure = [...inputs.values()].some(({ pieces }) => pieces.some(piece => 'known' in piece && /\.azurecr\.(?:io|cn|us)/i.test(piece.known)));
    return [...inputs].flatMap(([name, value]) => {
        const isForRegistry = /registry-password$|^acr-?password$/.test(name) || (name === 'password' && isOfAzure);
        return isForRegistry ? [value] : [];
    });
}
/** `creds:` of azure/login as JSON with a secret in it. */
function secretInCreds({ with: inputs, uses }) {
    const creds = uses?.action === 'azure/login' ? inputs.get('creds') : undefined;
    if (creds === undefined)
        return undefined;
    const json = creds.pieces.map(piece => ('known' in piece ? piece.known : '${')).join('');
    const text = /["']clientSecret["']\s*:\s*["']([^"']*)["']/i.exec(json)?.[1];
    if (text === undefined || isPlaceholder(text))
        return undefined;
    return [{ what: 'creds', text, place: (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(creds, /clientSecret/i) }];
}


/***/ }),

/***/ 2741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FN: () => (/* binding */ serverOf),
/* harmony export */   JW: () => (/* binding */ relation),
/* harmony export */   Qj: () => (/* binding */ registryNameOf),
/* harmony export */   jq: () => (/* binding */ isForeign),
/* harmony export */   n0: () => (/* binding */ isAcrHost),
/* harmony export */   pJ: () => (/* binding */ endOf)
/* harmony export */ });
/* harmony import */ var _clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _registry_login_server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1995);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(901);



/** `oci://` is how helm, `docker://` how skopeo tells a registry from a file. */
const SCHEME = /^([a-z]+):\/\//i;
function parseReference(image) {
    const { scheme, pieces } = withoutScheme(image.pieces);
    return { scheme, ...referenceOf({ ...image, pieces }) };
}
function referenceOf(image) {
    const [first = [], ...rest] = splitAtSlashes(image.pieces);
    const host = { pieces: first, place: first[0]?.place ?? image.place };
    if (rest.length === 0) {
        // What is not known may be all of `host/path:tag`; behind a colon it is the tag.
        const name = untilTag(first);
        return name.some(isUnknown)
            ? { host: { is: 'unknown', value: host }, path: [] }
            : { host: { is: 'none' }, path: [name] };
    }
    const path = [...rest.slice(0, -1), untilTag(rest.at(-1) ?? [])];
    const text = (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(host);
    // An empty one is what an empty variable leaves behind: no reference at all.
    if (text === '')
        return { host: { is: 'unknown', value: host }, path };
    if (text !== undefined) {
        const isHost = /[.:]/.test(text) || text === 'localhost' || text !== text.toLowerCase();
        return isHost ? { host: { is: 'host', value: host }, path } : { host: { is: 'none' }, path: [first, ...path] };
    }
    const isDotted = first.some(piece => 'known' in piece && piece.known.includes('.'));
    return { host: { is: isDotted ? 'host' : 'unknown', value: host }, path };
}
const isUnknown = (piece) => 'unknown' in piece;
function withoutScheme(pieces) {
    const [first, ...rest] = pieces;
    const [text, name = ''] = first !== undefined && 'known' in first ? (SCHEME.exec(first.known) ?? []) : [];
    if (first === undefined || !('known' in first) || text === undefined)
        return { scheme: undefined, pieces };
    const known = first.known.slice(text.length);
    return {
        scheme: /^https?$/i.test(name) ? { ...first, known: text } : undefined,
        pieces: known === '' ? rest : [{ ...first, known }, ...rest],
    };
}
function splitAtSlashes(pieces) {
    const parts = [[]];
    for (const piece of pieces) {
        if (!('known' in piece)) {
            parts.at(-1)?.push(piece);
            continue;
        }
        for (const [index, known] of piece.known.split('/').entries()) {
            if (index > 0)
                parts.push([]);
            if (known !== '')
                parts.at(-1)?.push({ ...piece, known });
        }
    }
    return parts;
}
/** Behind an unknown piece a tag may have begun, so what is known there is no longer known to be of the path. */
function untilTag(part) {
    const path = [];
    for (const piece of part) {
        if (!('known' in piece))
            return [...path, piece];
        const end = piece.known.search(/[:@]/);
        if (end === 0)
            return path;
        path.push(end < 0 ? piece : { ...piece, known: piece.known.slice(0, end) });
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
function relation({ by, registry }, host) {
    if (by === 'az acr login')
        return registry === undefined ? 'maybe' : relationOfName(registry, host);
    const server = registry === undefined ? undefined : serverOf(registry);
    const name = server === undefined ? 'docker.io' : (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(server)?.toLowerCase();
    const isHub = name !== undefined && DOCKER_HUB.has(name);
    if (host.is === 'none')
        return isHub ? 'same' : name === undefined ? 'maybe' : 'other';
    const image = (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(host.value)?.toLowerCase();
    if (isHub)
        return image === undefined ? maybe(host, 'docker.io') : DOCKER_HUB.has(image) ? 'same' : 'other';
    if (server === undefined)
        return 'maybe';
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isSame */ .Ft)(server, host.value) === true || (name !== undefined && name === image))
        return 'same';
    return mayBeSame(server, host.value) ? 'maybe' : 'other';
}
/** An unknown that stands alone may be an account of Docker Hub; one with a dotted end is another host. */
const maybe = (host, name) => host.is === 'unknown' || (host.is === 'host' && mayBe(host.value, name)) ? 'maybe' : 'other';
/** `az acr login -n name` logs in to `name.azurecr.io`, or `name-<hash>.azurecr.io`: what the registry itself says. */
function relationOfName(registry, host) {
    if (host.is === 'none')
        return 'other';
    const image = (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(host.value)?.toLowerCase();
    const name = (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(registry);
    if (image !== undefined) {
        const { kind } = (0,_registry_login_server_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLoginServer */ .wQ)(image);
        if (kind.is !== 'acr')
            return 'other';
        if (name === undefined)
            return 'maybe';
        const [label = ''] = image.split('.');
        const wanted = registryNameOf(name);
        return label === wanted || label.startsWith(`${wanted}-`) ? 'same' : 'other';
    }
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isSame */ .Ft)(registry, host.value) === true)
        return 'same';
    const suffix = endOf(host.value);
    if (suffix.startsWith('.') && !ACR_END.test(suffix))
        return 'other';
    const withSuffix = (end) => ({
        pieces: [...registry.pieces, { known: end, place: registry.place }],
        place: registry.place,
    });
    if (_clouds_js__WEBPACK_IMPORTED_MODULE_0__/* .CLOUDS */ .JJ.some(({ acrSuffix }) => (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isSame */ .Ft)(withSuffix(`.${acrSuffix}`), host.value) === true))
        return 'same';
    return 'maybe';
}
const ACR_END = /(?:^|\.)azurecr\.(?:io|cn|us|de)$/i;
/** The name that az makes of what `az acr login -n` is given: it drops a login server's suffix, and the hash of a domain name label. */
const registryNameOf = (given) => (given.toLowerCase().split('.')[0] ?? '').replace(/-.*$/s, '');
/** Whether a host is one of ACR, as far as that is known from its end. */
const isAcrHost = (host) => ACR_END.test(endOf(host));
/** Known, a host, and none of Azure. What is no host at all was meant to be one that may be. */
function isForeign(host) {
    const text = (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(host);
    return text !== undefined && /[.:]|^localhost$/.test(text) && !isAcrHost(host);
}
/** What is known of the end of a text. */
function endOf({ pieces }) {
    let end = '';
    for (const piece of pieces.toReversed()) {
        if (!('known' in piece))
            break;
        end = piece.known + end;
    }
    return end;
}
/** The host alone of a login server, as docker login makes it: without scheme, path and port 443. */
function serverOf(registry) {
    const pieces = [...registry.pieces];
    const [first] = pieces;
    if (first !== undefined && 'known' in first) {
        const known = first.known.trimStart().replace(/^https?:\/\//i, '');
        pieces.splice(0, 1, ...(known === '' ? [] : [{ ...first, known }]));
    }
    const host = [];
    for (const piece of pieces) {
        const end = 'known' in piece ? piece.known.search(/\/|:443(?:\/|$)|\s/) : -1;
        if (end < 0 || !('known' in piece)) {
            host.push(piece);
            continue;
        }
        if (end > 0)
            host.push({ ...piece, known: piece.known.slice(0, end) });
        break;
    }
    return { pieces: host, place: registry.place };
}
/** Whether two texts, either with unknown pieces, may be the same when the job runs; whatever the case. */
function mayBeSame(one, other) {
    const [first, second] = [(0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(one), (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(other)];
    if (first !== undefined)
        return mayBe(other, first);
    if (second !== undefined)
        return mayBe(one, second);
    const isStart = (a, b) => a.startsWith(b) || b.startsWith(a);
    const backwards = (text) => [...text].reverse().join('');
    return (isStart(startOf(one).toLowerCase(), startOf(other).toLowerCase()) &&
        isStart(backwards(endOf(one).toLowerCase()), backwards(endOf(other).toLowerCase())));
}
/** Whether a text with unknown pieces may be this one. Looks at its known start and end only. */
function mayBe(value, text) {
    const whole = (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(value);
    if (whole !== undefined)
        return whole.toLowerCase() === text.toLowerCase();
    const [start, end] = [startOf(value).toLowerCase(), endOf(value).toLowerCase()];
    const wanted = text.toLowerCase();
    return wanted.length >= start.length + end.length && wanted.startsWith(start) && wanted.endsWith(end);
}
function startOf({ pieces }) {
    let start = '';
    for (const piece of pieces) {
        if (!('known' in piece))
            break;
        start += piece.known;
    }
    return start;
}


/***/ }),

/***/ 901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   eu: () => (/* binding */ literal)
/* harmony export */ });
/** The whole text, where all of it is known. */
function literal(value) {
    let text = '';
    for (const piece of value.pieces) {
        if ('unknown' in piece)
            return undefined;
        text += piece.known;
    }
    return text;
}
/** The text as a reader would write it: what is not known stands as `${{ vars.acr }}`, `$TAG` or `…`. */
const shown = (value) => value.pieces
    .map((piece, index) => {
    if ('known' in piece)
        return piece.known;
    if (piece.unknown === '')
        return '…';
    return piece.unknown.startsWith('$')
        ? variable(piece.unknown, value.pieces[index + 1])
        : `\${{ ${piece.unknown} }}`;
})
    .join('');
/** With braces where its name would go on into what follows: `${PREFIX}acr`. */
const variable = (name, next) => next !== undefined && 'known' in next && /^\w/.test(next.known) ? name.replace(/^\$([\w:]+)$/, '${$1}') : name;
/** Whether two texts are the same when the job runs; `undefined` where that cannot be known. */
function isSame(one, other) {
    const [first, second] = [literal(one), literal(other)];
    if (first !== undefined && second !== undefined)
        return first === second;
    // Where a text came from divides it, and makes no other text of it.
    const key = ({ pieces }) => {
        const parts = [''];
        for (const piece of pieces) {
            if ('known' in piece)
                parts.push(`${parts.pop()}${piece.known}`);
            else
                parts.push({ unknown: piece.unknown }, '');
        }
        return JSON.stringify(parts);
    };
    const isSteady = [...one.pieces, ...other.pieces].every(piece => !('unknown' in piece) || piece.unknown !== '');
    return isSteady && key(one) === key(other) ? true : undefined;
}
/** The place of the first known piece that a pattern is found in; that of the value itself where there is none. */
function placeOf(value, pattern) {
    for (const piece of value.pieces)
        if ('known' in piece && pattern.test(piece.known))
            return piece.place;
    return value.place;
}


/***/ })

};
