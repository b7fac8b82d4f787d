export const id = 332;
export const ids = [332];
export const modules = {

/***/ 2582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ isUsable),
/* harmony export */   co: () => (/* binding */ isToleratedByDocker),
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
/** What a token for this registry must be for: the `service` of its challenge, by its name. Source: ACR docs, "Registry endpoint reference". */
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
    const suggestion = suggestSuffix(name);
    return suggestion === undefined ? { kind: 'other' } : { kind: 'near-miss', suggestion };
}
/** `<name>`, `<name>-<hash>` and `<name>.<region>.geo` are login servers; a data endpoint or a private-link name is none. */
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

/***/ 4404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runningStep),
/* harmony export */   Y: () => (/* binding */ transfersIn)
/* harmony export */ });
/**
 * The one step that is this run of the action: in the job of this name (of the workflow, or of a local workflow that it calls), by its
 * id or by the name that the runner gives it. None where it could be another.
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
 * The names of the steps, lower case: their ids, else `__owner_name` of the action (`__self` of a local one), or `__run`; with `_2`
 * and on from the second of a name. Source: actions/runner:src/Sdk/DTPipelines/Pipelines/ObjectTemplating/PipelineTemplateConverter.cs,
 * ReferenceNameBuilder.cs.
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
/* harmony export */   pi: () => (/* binding */ literalSuffix)
/* harmony export */ });
/* harmony import */ var _azure_acr_login_server_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2582);
/* harmony import */ var _azure_clouds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3796);
/* harmony import */ var _partial_string_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1463);



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
/** The name that az makes of what `az acr login -n` is given: it drops a login server's suffix, and the hash of a domain name label. */
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
/* harmony export */   TE: () => (/* binding */ toLiteral),
/* harmony export */   aI: () => (/* binding */ equals),
/* harmony export */   v_: () => (/* binding */ toDisplayString)
/* harmony export */ });
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
