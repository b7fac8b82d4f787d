export const id = 748;
export const ids = [748];
export const modules = {

/***/ 1877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ mismatchedPart),
/* harmony export */   O8: () => (/* binding */ isSpecificCode),
/* harmony export */   Pq: () => (/* binding */ NO_SERVICE_PRINCIPAL),
/* harmony export */   rl: () => (/* binding */ causeOf)
/* harmony export */ });
/* unused harmony export meaningOfCode */
/* harmony import */ var _error_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7145);

/** Every code that has a meaning of its own; the others are `entra-refused`, with the server's own text. */
const CODES = {
    'sp-not-found': [700016, 700011, 7000229],
    'sp-secret-invalid': [7000215],
    'sp-secret-expired': [7000222],
    'sp-disabled': [7000112],
    'tenant-not-found': [90002, 900023, 900021, 50029, 50128],
    'registry-cloud-mismatch': [90038, 900382, 900432],
    'federated-credential-mismatch': [70021, 70025, 700211, 700212, 700213, 7002137, 7002138],
    'oidc-assertion-expired': [700024],
    'conditional-access-blocked': [50005, 50131, 53000, 53001, 53002, 53003, 53011, 530032, 530034, 530035, 530084],
    'oidc-claim-required': [7002381],
    'credentials-missing': [7000216, 7000218, 900144, 90014, 50059, 90019],
    transient: [
        50033, 50087, 50088, 50166, 50196, 40010, 70012, 80002, 80005, 80014, 90006, 90012, 90024, 90033, 90055, 90090,
        90091,
    ],
    /** A person: no account, a wrong or ended password, a second factor, a device, a session or refresh token that has ended. */
    'entra-user-sign-in': [
        16000, 16001, 16002, 16003, 160021, 50014, 50020, 50034, 50053, 50055, 50056, 50057, 50058, 50064, 50072, 50074,
        50076, 50078, 50079, 50085, 50089, 50097, 50125, 50126, 50127, 50129, 50132, 50133, 50135, 50139, 50140, 50143,
        50144, 50155, 50158, 50168, 50173, 50180, 50187, 50192, 50197, 50199, 51004, 51006, 53004, 53010, 54005, 65004,
        70000, 70008, 70016, 70018, 70019, 70043, 90072, 500208, 500212, 700020, 700082, 700084,
    ],
};
const MEANINGS = new Map(Object.entries(CODES).flatMap(([meaning, codes]) => codes.map(code => [code, meaning])));
/** The meaning of one code; `entra-refused` for every code without one of its own. */
const meaningOfCode = (code) => MEANINGS.get(code) ?? 'entra-refused';
/** The application exists, and has no service principal in the tenant. */
const NO_SERVICE_PRINCIPAL = 7000229;
/** True for a code that says more than that the sign-in was refused: where an answer has several, it is the one to read. */
const isSpecificCode = (code) => MEANINGS.has(code);
/**
 * The meaning of a refusal.
 * @param refusal its code, OAuth error and text, where it has them; the text counts where the code is not known
 * @param status of the HTTP answer, where known: being throttled or out of order says nothing of the credential
 */
function causeOf(refusal, status) {
    if (status === 429 || (status !== undefined && status >= 500))
        return 'transient';
    if (refusal.code !== undefined && isSpecificCode(refusal.code))
        return meaningOfCode(refusal.code);
    const byText = (0,_error_text_js__WEBPACK_IMPORTED_MODULE_0__/* .meaningOfText */ .O7)(refusal.text ?? '');
    if (byText !== undefined)
        return byText;
    return refusal.error === 'temporarily_unavailable' ? 'transient' : 'entra-refused';
}
/** Which part of a federated credential the code says does not fit; none for the general code, nor for any other. */
function mismatchedPart(code) {
    if (code === 700211)
        return 'issuer';
    if (code === 700212)
        return 'audience';
    return code === 700213 || code === 7002137 || code === 7002138 ? 'subject' : undefined;
}


/***/ }),

/***/ 7145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O7: () => (/* binding */ meaningOfText),
/* harmony export */   j$: () => (/* binding */ demandedClaim),
/* harmony export */   ut: () => (/* binding */ refusedCause)
/* harmony export */ });
/** What Entra's sentences mean where their code is not known: codes are added all the time, the sentences are few. */
const SENTENCES = [
    [/conditional access|token protection/i, 'conditional-access-blocked'],
    [/must contain the \S{1,50} claim/i, 'oidc-claim-required'],
    [/no matching federated identity record|no configured federated identity/i, 'federated-credential-mismatch'],
    [/client secret keys?\b.{0,80}\bexpired/i, 'sp-secret-expired'],
    [/invalid client secret/i, 'sp-secret-invalid'],
    [/missing service principal|\bapplication\b.{0,120}\bnot found in the directory/i, 'sp-not-found'],
    [/^tenant '.{1,253}' not found/i, 'tenant-not-found'],
    [/^application\b.{0,200}\bis disabled\b/i, 'sp-disabled'],
    [/assertion is not within its valid time range/i, 'oidc-assertion-expired'],
    [/\bthrottled\b|too many requests/i, 'transient'],
    [/multi-factor|strong authentication/i, 'entra-user-sign-in'],
];
/** The meaning of a sentence; none for one that is not known. */
const meaningOfText = (text) => SENTENCES.find(([sentence]) => sentence.test(text.slice(0, 1000)))?.[1];
/** The claim that a tenant demands of GitHub's tokens: its name, the values that would do, and what came; as Entra says it. */
function demandedClaim(text) {
    const found = /must contain the (\S{1,50}) claim with value (.{1,600}?) but actual value is '([^']{0,200})'/i.exec(text.slice(0, 2000));
    if (found === null)
        return undefined;
    const [, claim = '', values = '', presented = ''] = found;
    return { claim, accepted: [...values.matchAll(/'([^']{1,100})'/g)].map(([, value = '']) => value), presented };
}
const CAUSES = new Map([
    [700223, 'federation-blocked'],
    [700238, 'federation-blocked'],
    [7000213, 'certificate-chain'],
    [50001, 'audience-missing'],
]);
/** The cause of a refusal that has no finding of its own. */
function refusedCause({ code, text, }) {
    const known = code === undefined ? undefined : CAUSES.get(code);
    return known ?? (/federation is blocked/i.test(text) ? 'federation-blocked' : undefined);
}


/***/ }),

/***/ 9637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ endpointWords),
/* harmony export */   r: () => (/* binding */ causeOf)
/* harmony export */ });
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4891);
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3506);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(823);



/**
 * The words of an identity endpoint, in the forms of IMDS (`error_description`), App Service and Container Apps (`message`,
 * `Message`), Cloud Shell (`error.message`); of a page its start. Nothing of JSON without such a field, in which a token may stand.
 * Source: Azure docs, "Use managed identities on a VM to get a token" (error handling); "Connect from App Service" (REST endpoint).
 */
function endpointWords(body) {
    const fields = (0,_util_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)((0,_util_json_js__WEBPACK_IMPORTED_MODULE_0__/* .fromJson */ .Rf)(body));
    if (fields === undefined)
        return { code: '', text: (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .w)(body) };
    const nested = (0,_util_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(fields['error']);
    const texts = [fields['error_description'], fields['message'], fields['Message'], nested?.['message']];
    const codes = [fields['error'], nested?.['code'], fields['code'], fields['statusCode'], fields['StatusCode']];
    return { code: firstText(codes), text: firstText(texts) };
}
const firstText = (values) => values.map(value => (typeof value === 'number' ? String(value) : value)).find(value => typeof value === 'string') ??
    '';
/**
 * The cause that the failure of a managed identity's sign-in shows.
 * Source: Azure docs, "Use managed identities on a VM to get a token"; Azure/azure-cli#22677 and the texts of MSAL for Node.
 * @param named whether a client id says which identity is meant
 */
function causeOf(reason, named) {
    if (reason.kind === 'network')
        return 'no-endpoint';
    if (reason.kind === 'deadline')
        return 'other';
    const { text } = reason;
    if (/multiple (?:user[- ]assigned )?(?:managed )?identities/i.test(text))
        return 'several';
    if (/only be system assigned|not supported for (?:CloudShell|Service ?Fabric)|did not confirm the requested/i.test(text))
        return 'not-selectable';
    if (/not a supported MSI token audience|AudienceNotSupported/i.test(text))
        return 'audience';
    if (/secret file|www-authenticate header/i.test(text))
        return 'key-unreadable';
    if (/timed out|unreachable|ECONNREFUSED/i.test(text))
        return 'no-endpoint';
    if (isAbsent(text))
        return named ? 'not-assigned' : 'none-assigned';
    return text.startsWith('<') ? 'page' : 'other';
}
const isAbsent = (text) => /identity not found|unable to load the proper managed identity|has not been assigned/i.test(text) ||
    (0,_util_text_js__WEBPACK_IMPORTED_MODULE_2__/* .followedBy */ .gx)(text, /\bno (?:user[- ]assigned|managed|system[- ]assigned) /gi, /identity/i, 40) !== undefined;


/***/ }),

/***/ 823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
/**
 * The words of an answer that is not in the form that was asked for, such as the page of a proxy. Of JSON, whole or broken off, there
 * are none: a token may stand in it.
 */
const plainText = (body) => /^\s*[{["]/.test(body) ? '' : body.slice(0, LONGEST).replace(JWT, '(token)').replace(/\s+/g, ' ').trim();
const LONGEST = 4096;
/** A token, or the start of one. */
const JWT = /eyJ[\w-]{5,}[\w.-]*/g;


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
