export const id = 897;
export const ids = [897];
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
    /**
     * A person: no account, a wrong or ended password, a second factor, a device, a session or refresh token that has
     * ended.
     */
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
/**
 * True for a code that says more than that the sign-in was refused: where an answer has several, it is the one to read.
 */
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
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3506);

/** What Entra's sentences mean where their code is not known: codes are added all the time, the sentences are few. */
const SENTENCES = [
    [/conditional access|token protection/i, 'conditional-access-blocked'],
    [/must contain the \S+ claim/i, 'oidc-claim-required'],
    [/no matching federated identity record|no configured federated identity/i, 'federated-credential-mismatch'],
    [[/client secret keys?\b/gi, /\bexpired/i, 80], 'sp-secret-expired'],
    [/invalid client secret/i, 'sp-secret-invalid'],
    [/missing service principal/i, 'sp-not-found'],
    [[/\bapplication\b/gi, /\bnot found in the directory/i, 120], 'sp-not-found'],
    [/^tenant '[^']*' not found/i, 'tenant-not-found'],
    [[/^application\b/gi, /\bis disabled\b/i, 200], 'sp-disabled'],
    [/assertion is not within its valid time range/i, 'oidc-assertion-expired'],
    [/\bthrottled\b|too many requests/i, 'transient'],
    [/multi-factor|strong authentication/i, 'entra-user-sign-in'],
];
/** The meaning of a sentence; none for one that is not known. */
const meaningOfText = (text) => SENTENCES.find(([sentence]) => says(text.slice(0, 1000), sentence))?.[1];
const says = (text, sentence) => sentence instanceof RegExp ? sentence.test(text) : (0,_util_text_js__WEBPACK_IMPORTED_MODULE_0__/* .followedBy */ .gx)(text, ...sentence) !== undefined;
/**
 * The claim that a tenant demands of GitHub's tokens: its name, the values that would do, and what came; as Entra says
 * it.
 */
function demandedClaim(text) {
    const [, claim = '', rest] = /must contain the (\S+) claim with value (.*)/is.exec(text.slice(0, 2000)) ?? [];
    if (rest === undefined)
        return undefined;
    const [values = '', actual] = rest.split(/ but actual value is /i);
    const presented = /^'([^']*)'/.exec(actual ?? '')?.[1];
    if (presented === undefined || claim.length > 50 || presented.length > 200)
        return undefined;
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
 * The words of an identity endpoint, in the forms of IMDS (`error_description`), App Service and Container Apps
 * (`message`, `Message`), Cloud Shell (`error.message`); of a page its start. Nothing of JSON without such a field, in
 * which a token may stand. Source: Azure docs, "Use managed identities on a VM to get a token" (error handling);
 * "Connect from App Service" (REST endpoint).
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
 * The cause that the failure of a managed identity's sign-in shows. Source: Azure docs, "Use managed identities on a VM
 * to get a token"; Azure/azure-cli#22677 and the texts of MSAL for Node.
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
 * The words of an answer that is not in the form that was asked for, such as the page of a proxy. Of JSON, whole or
 * broken off, there are none: a token may stand in it.
 */
const plainText = (body) => /^\s*[{["]/.test(body) ? '' : body.slice(0, LONGEST).replace(JWT, '(token)').replace(/\s+/g, ' ').trim();
const LONGEST = 4096;
/** A token, or the start of one. */
const JWT = /eyJ[\w-]{5,}[\w.-]*/g;


/***/ }),

/***/ 5897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startSignIn: () => (/* binding */ startSignIn),
  tenantOf: () => (/* binding */ tenantOf)
});

// EXTERNAL MODULE: ./build/azure/clouds.js
var clouds = __webpack_require__(3796);
// EXTERNAL MODULE: ./build/util/json.js
var util_json = __webpack_require__(4891);
// EXTERNAL MODULE: ./build/util/redacted.js
var util_redacted = __webpack_require__(9457);
// EXTERNAL MODULE: ./build/util/text.js
var util_text = __webpack_require__(3506);
// EXTERNAL MODULE: ./build/azure/entra/aadsts.js
var aadsts = __webpack_require__(1877);
;// CONCATENATED MODULE: ./build/azure/entra/entra-error.js




/** Longer than any answer of Entra. */
const MAX_LENGTH = 64 * 1024;
/**
 * Reads an error of Entra: the body of its answer, the `errorResponse` of an error of @azure/identity, or any text that
 * quotes an AADSTS code, as az, MSAL and the registry's own exchange do. Anything else is `undefined`; it never throws.
 * Source: Entra docs, "Microsoft Entra authentication and authorization error codes" (sample error response).
 */
function parseEntraError(answer, redact) {
    const raw = typeof answer === 'string' ? answer.slice(0, MAX_LENGTH) : '';
    const outer = typeof answer === 'string' ? (0,util_json/* objectOf */.Xy)((0,util_json/* fromJson */.Rf)(raw)) : (0,util_json/* objectOf */.Xy)(answer);
    const fields = (0,util_json/* objectOf */.Xy)(outer?.['errorResponse']) ?? outer;
    const description = textOf(fields?.['error_description'] ?? fields?.['errorDescription'] ?? fields?.['errorMessage'] ?? fields?.['message']);
    const error = wordOf(fields?.['error'] ?? fields?.['errorCode']);
    const body = description ?? (outer === undefined ? raw : quotedIn(raw));
    const listedCodes = numbers(fields?.['error_codes'] ?? fields?.['errorCodes']);
    const codes = listedCodes.length > 0 ? listedCodes : codesIn(body);
    const code = codes.find(aadsts/* isSpecificCode */.O8) ?? codes[0];
    if (code === undefined && error === undefined)
        return undefined;
    const correlationId = idOf(fields?.['correlation_id'] ?? fields?.['correlationId']) ?? idIn(body, 'Correlation');
    const traceId = idOf(fields?.['trace_id'] ?? fields?.['traceId']) ?? idIn(body, 'Trace');
    const timestamp = timeOf(textOf(fields?.['timestamp'])) ?? timeOf(/Timestamp: ([-\d]{10}[ T][\d:]{8}Z)/.exec(body)?.[1]);
    return {
        ...(code !== undefined && { code }),
        codes,
        ...(error !== undefined && { error }),
        text: code === undefined && description === undefined ? '' : sentence(redact(body), code),
        ...(0,util_json/* omitUndefined */.Oy)({ correlationId, traceId, timestamp }),
    };
}
/** The text of a JSON document of another form that quotes a code. */
function quotedIn(json) {
    for (const [quoted] of json.matchAll(util_json/* QUOTED */.jB))
        if (/AADSTS\d{4,8}/.test(quoted))
            return String((0,util_json/* fromJson */.Rf)(quoted) ?? '');
    return '';
}
/** The first sentence after the code. A full stop inside a quoted name ends none. */
function sentence(redacted, code) {
    return (0,util_text/* truncate */.xv)((0,util_redacted/* partOf */.B)(redacted, description => firstSentence(description, code)), 500);
}
function firstSentence(description, code) {
    const mark = [...description.matchAll(/AADSTS(\d{1,8})\b/g)].find(([, digits]) => Number(digits) === code);
    const after = mark === undefined ? description : description.slice(mark.index).replace(/^AADSTS\d+:?\s*/, '');
    const message = withoutIds(after.slice(0, lineEnd(after)));
    return /^(?:(?<=^|\s)'[^']*'(?![\p{L}\p{N}])|[^.]|\.(?=\S))*\.?/u.exec(message.slice(0, 2000))?.[0].trim() ?? '';
}
/** Where the first line ends, be its break written as a break or, in a text that was JSON, as `\\n`. */
function lineEnd(text) {
    const at = text.search(/[\r\n]|\\[rn]/);
    return at < 0 ? text.length : at;
}
/** Without what stands behind the sentence: ` Trace ID: …`, ` - Correlation ID: …`. */
function withoutIds(line) {
    const at = line.search(/(?<=\s-?)(?:Trace ID|Correlation ID|Timestamp):/);
    if (at < 0)
        return line;
    const text = line.slice(0, at).trimEnd();
    return text.endsWith('-') ? text.slice(0, -1).trimEnd() : text;
}
const codesIn = (text) => [
    ...new Set([...text.matchAll(/AADSTS(\d{4,8})(?!\d)/g)].slice(0, 10).map(match => Number(match[1]))),
];
function numbers(value) {
    if (!Array.isArray(value))
        return [];
    return value
        .slice(0, 10)
        .flatMap(item => (typeof item === 'number' || typeof item === 'string') && /^\d{4,8}$/.test(`${item}`) ? [Number(item)] : []);
}
const ID = /^[0-9a-f-]{8,64}$/i;
const idOf = (value) => (typeof value === 'string' && ID.test(value) ? value : undefined);
const IDS = {
    Correlation: /Correlation ID: ([0-9a-fA-F-]{8,64})/,
    Trace: /Trace ID: ([0-9a-fA-F-]{8,64})/,
};
const idIn = (text, which) => idOf(IDS[which].exec(text)?.[1]);
function timeOf(text) {
    const match = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)Z$/.exec(text ?? '');
    return match === null ? undefined : `${match[1]}T${match[2]}Z`;
}
const textOf = (value) => typeof value === 'string' ? value.slice(0, MAX_LENGTH) : undefined;
/** An OAuth error is one word. Source: RFC 6749 section 5.2. */
const wordOf = (value) => typeof value === 'string' && /^[a-z_]{1,64}$/i.test(value) ? value : undefined;

// EXTERNAL MODULE: ./build/azure/entra/plain-text.js
var plain_text = __webpack_require__(823);
// EXTERNAL MODULE: ./build/azure/entra/tenant.js
var tenant = __webpack_require__(635);
// EXTERNAL MODULE: ./build/util/jwt.js
var jwt = __webpack_require__(832);
// EXTERNAL MODULE: ./build/azure/guid.js
var guid = __webpack_require__(6859);
;// CONCATENATED MODULE: ./build/azure/entra/token.js



/**
 * The claims of an Entra token; `undefined` for what is no JWT. Every claim is optional: what cannot be read is not
 * there.
 */
function readEntraToken(text) {
    const claims = claimsOf(text);
    if (claims === undefined)
        return undefined;
    const mirid = stringOf(claims['xms_mirid']);
    return (0,util_json/* omitUndefined */.Oy)({
        tenantId: (0,guid/* guidIn */.tr)(claims['tid']),
        objectId: (0,guid/* guidIn */.tr)(claims['oid']),
        clientId: (0,guid/* guidIn */.tr)(claims['appid']) ?? (0,guid/* guidIn */.tr)(claims['azp']),
        audience: first(claims['aud']),
        issuer: stringOf(claims['iss']),
        issuedAt: (0,jwt/* numericDate */.yI)(claims['iat']),
        expiresAt: (0,jwt/* numericDate */.yI)(claims['exp']),
        principalKind: holderOf(claims['idtyp']),
        managedIdentity: mirid?.startsWith('/subscriptions/') ? mirid : undefined,
    });
}
function holderOf(idType) {
    if (idType === 'app')
        return 'application';
    return idType === 'user' ? 'person' : undefined;
}
/** The claims of GitHub's OIDC token; `undefined` for what is no JWT. */
function readGitHubToken(text) {
    const claims = claimsOf(text);
    if (claims === undefined)
        return undefined;
    return (0,util_json/* omitUndefined */.Oy)({
        issuer: stringOf(claims['iss']),
        subject: stringOf(claims['sub']),
        audience: first(claims['aud']),
        issuedAt: (0,jwt/* numericDate */.yI)(claims['iat']),
        expiresAt: (0,jwt/* numericDate */.yI)(claims['exp']),
        repository: stringOf(claims['repository']),
        repositoryId: stringOf(claims['repository_id']),
        owner: stringOf(claims['repository_owner']),
        ownerId: stringOf(claims['repository_owner_id']),
        ref: stringOf(claims['ref']),
        environment: stringOf(claims['environment']),
        eventName: stringOf(claims['event_name']),
        jobWorkflowRef: stringOf(claims['job_workflow_ref']),
        workflowRef: stringOf(claims['workflow_ref']),
    });
}
const MAX_CLAIM_LENGTH = 2048;
function claimsOf(text) {
    if (text.length > jwt/* MAX_JWT */.n2)
        return undefined;
    const [, payload, signature, ...more] = text.trim().split('.');
    if (payload === undefined || signature === undefined || more.length > 0 || !/^[\w-]+={0,2}$/.test(payload)) {
        return undefined;
    }
    return (0,jwt/* jwtPart */.fq)(payload);
}
/** A text of a length that can be meant; a number is taken too, since ids come as either. */
function stringOf(value) {
    if (typeof value === 'number' && Number.isSafeInteger(value))
        return String(value);
    return typeof value === 'string' && value !== '' && value.length <= MAX_CLAIM_LENGTH ? value : undefined;
}
const first = (value) => stringOf(Array.isArray(value) ? value[0] : value);

// EXTERNAL MODULE: ./build/facts.js
var facts = __webpack_require__(7059);
// EXTERNAL MODULE: ./build/util/concurrency.js
var concurrency = __webpack_require__(6734);
// EXTERNAL MODULE: ./build/probes/data-plane.js + 1 modules
var data_plane = __webpack_require__(8434);
// EXTERNAL MODULE: ./build/azure/destinations.js
var destinations = __webpack_require__(2675);
// EXTERNAL MODULE: ./build/azure/entra/managed-identity.js
var managed_identity = __webpack_require__(9637);
;// CONCATENATED MODULE: ./build/probes/managed-identity.js






/** The endpoint is on the machine itself and answers in milliseconds; without one, nobody answers. */
const TIMEOUT_MS = 5_000;
/**
 * The identity that Azure gave this machine. Its endpoints are plain HTTP on the machine itself, which our own
 * transport refuses, so that the SDK's client asks; what it was answered is kept, since the SDK's exception drops half
 * of it. No proxy, redirect or other host comes between: the request carries the endpoint's header secret, and its
 * answer a token.
 * @param clientId empty for the system-assigned identity, or the only one
 */
async function managedIdentity(clientId, { host, vault, deadline }, trail) {
    for (const name of HEADER_SECRETS)
        vault.register(host.env[name] ?? '');
    const [{ ManagedIdentityCredential }, { createDefaultHttpClient, createHttpHeaders }, { Agent }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(167), __webpack_require__.e(563)]).then(__webpack_require__.bind(__webpack_require__, 5563)),
        __webpack_require__.e(/* import() */ 167).then(__webpack_require__.bind(__webpack_require__, 7167)),
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19)),
    ]);
    const client = createDefaultHttpClient();
    // In place of the SDK's, which takes the proxy for https, and of Node's, which may take one from the environment.
    const direct = new Agent();
    const send = async (request) => {
        const url = new URL(request.url);
        if (!(0,destinations/* isMachineEndpoint */.v)(url)) {
            const text = `${(0,util_text/* truncate */.xv)(vault.redact(url.origin), 200)} is not an endpoint of this machine; nothing was sent there`;
            throw Object.assign(new Error(text), { code: 'NOT_LOCAL' });
        }
        request.agent = direct;
        const response = await client.sendRequest(request);
        const { location: _, ...headers } = response.headers.toJSON();
        return { ...response, headers: createHttpHeaders(headers) };
    };
    const options = {
        retryOptions: { maxRetries: 2, retryDelayInMs: 300 },
        httpClient: {
            sendRequest: async (request) => {
                request.timeout = Math.max(1, Math.min(TIMEOUT_MS, deadline.remaining()));
                try {
                    const response = await send(request);
                    trail.response = { status: response.status, body: response.bodyAsText ?? '' };
                    return response;
                }
                catch (error) {
                    const { code, name, message } = error;
                    trail.failure = {
                        code: typeof code === 'string' ? code : name === 'AbortError' ? 'TIMEOUT' : 'ERROR',
                        text: (0,util_text/* truncate */.xv)(vault.redact(String(message)), 300),
                    };
                    throw error;
                }
            },
        },
    };
    return new ManagedIdentityCredential(clientId === '' ? options : { ...options, clientId });
}
/**
 * Variables in which the platform gives the secret that its endpoint wants in a header. Source: App Service docs, "REST
 * endpoint reference".
 */
const HEADER_SECRETS = ['IDENTITY_HEADER', 'MSI_SECRET'];
/** What the sign-in came to where it threw: the words of Entra or of the endpoint, else why there were none. */
function refusedIdentity(error, { response, failure }, vault) {
    const reason = vault.redact(error instanceof Error ? error.message : String(error));
    const message = (0,util_text/* truncate */.xv)((0,util_redacted/* partOf */.B)(reason, text => text.split('\n')[0] ?? ''), 300);
    if (response === undefined) {
        return failure === undefined
            ? (0,facts/* failed */.gz)({ kind: 'tool', text: message })
            : (0,facts/* failed */.gz)({ kind: 'network', failure: { at: 'tcp', ...failure } });
    }
    const { status } = response;
    const reported = parseEntraError(response.body, vault.redact);
    if (reported?.code !== undefined)
        return (0,facts.ok)({ signedIn: false, status, error: reported });
    const { code, text } = (0,managed_identity/* endpointWords */.$)(vault.redact(response.body));
    // Azure Arc's first answer is a challenge; what came of it the SDK alone can tell.
    return (0,facts/* failed */.gz)({
        kind: 'refused',
        status,
        code: (0,util_text/* truncate */.xv)(vault.redact(code), 60),
        text: status === 401 ? message : (0,util_text/* truncate */.xv)(vault.redact(text), 300),
    });
}

// EXTERNAL MODULE: ./build/probes/open-ahead.js
var open_ahead = __webpack_require__(5040);
// EXTERNAL MODULE: ./build/probes/transport.js + 1 modules
var transport = __webpack_require__(6523);
;// CONCATENATED MODULE: ./build/probes/sdk-transport.js

const MAX_BYTES = 1024 * 1024;
/**
 * The HTTP of the Azure SDK by way of our host, so that its requests keep to the same proxy, deadline, limits and
 * timeline as all others, and so that the answer that it turns into an exception can be read as it was.
 */
async function sdkTransport(host, deadline, trail, signInTo) {
    const { createHttpHeaders, RestError } = await __webpack_require__.e(/* import() */ 167).then(__webpack_require__.bind(__webpack_require__, 7167));
    return {
        async sendRequest(request) {
            if (request.method !== 'GET' && request.method !== 'POST')
                throw new Error(`${request.method} is not for a check`);
            const sent = await (0,transport/* send */.t)(host, deadline, {
                method: request.method,
                url: new URL(request.url),
                headers: request.headers.toJSON(),
                maxBodyBytes: MAX_BYTES,
                signInTo,
                ...(typeof request.body === 'string' && { body: request.body }),
            });
            if (!sent.ok) {
                trail.lastFailure = sent.reason;
                throw new RestError('no answer', { code: RestError.REQUEST_SEND_ERROR, request });
            }
            trail.lastReply = sent.reply;
            // The SDK follows a redirect with all that it was sent, the secret too.
            const { location: _, ...headers } = sent.reply.headers;
            return {
                request,
                status: sent.reply.status,
                headers: createHttpHeaders(headers),
                bodyAsText: sent.reply.body,
            };
        },
    };
}

;// CONCATENATED MODULE: ./build/probes/sign-in.js














const sign_in_MAX_BYTES = 256 * 1024;
function startSignIn(plan, oidcAudience, context) {
    const cloud = clouds/* CLOUDS */.JJ.find(({ name }) => name === plan.cloud) ?? clouds/* PUBLIC_CLOUD */.qZ;
    const assertion = plan.source === 'oidc' ? requestOidcToken(oidcAudience, context) : undefined;
    const tenantId = plan.tenantId === '' && plan.subscriptionId !== '' ? tenantOf(plan, cloud, context) : Promise.resolve(plan.tenantId);
    const answers = new Map();
    const inTurn = (0,concurrency/* createLimiter */.z)(1);
    /**
     * Entra's tokens come one after the other on one connection, docker's first: a new one would take longer than to
     * wait.
     */
    const afterFirst = async (audience) => {
        const first = await request('acr');
        return hasNoAnswer(first.fact) ? first : inTurn(() => getToken(plan, cloud, audience, tenantId, assertion, context));
    };
    const request = (audience) => {
        const pending = answers.get(audience) ??
            (audience === 'acr' || !isOfEntra(plan)
                ? getToken(plan, cloud, audience, tenantId, assertion, context)
                : afterFirst(audience));
        answers.set(audience, pending);
        return pending;
    };
    return {
        plan,
        cloud,
        token: async (audience) => (await request(audience)).fact,
        secret: async (audience) => (await request(audience)).token,
        oidc: assertion === undefined ? Promise.resolve((0,facts/* skipped */.hT)('not-needed')) : assertion.then(({ fact }) => fact),
    };
}
/** Entra cannot be reached, or is out of order: another question would end the same, and only later. */
const hasNoAnswer = (fact) => fact.state === 'failed' &&
    (fact.reason.kind === 'network' ||
        fact.reason.kind === 'deadline' ||
        (fact.reason.kind === 'refused' && (fact.reason.status === 429 || fact.reason.status >= 500)));
/** Entra itself is asked, and not this machine. */
const isOfEntra = ({ source }) => source !== 'managed-identity' && source !== 'azure-cli';
async function getToken(plan, cloud, audience, tenant, assertion, context) {
    const tenantId = await tenant;
    if (tenantId === undefined)
        return { fact: (0,facts/* failed */.gz)({ kind: 'tool', text: 'the tenant of the subscription is not known' }) };
    const trail = {
        lastReply: undefined,
        lastFailure: undefined,
        response: undefined,
        failure: undefined,
    };
    const refused = (error) => plan.source === 'managed-identity'
        ? refusedIdentity(error, trail, context.vault)
        : refusal(error, trail, context.vault);
    // The SDK looks at its arguments when a credential is made, and throws then.
    const [[made], jwt] = await Promise.all([
        Promise.allSettled([credentialOf(plan, cloud, tenantId, assertion, trail, context)]),
        assertion,
    ]);
    if (made.status === 'rejected')
        return { fact: refused(made.reason) };
    if (jwt !== undefined && jwt.token === undefined)
        return { fact: jwt.fact.state === 'failed' ? jwt.fact : (0,facts/* skipped */.hT)('no-credential') };
    let token;
    try {
        token = await withinDeadline(made.value.getToken(scopeOf(audience, cloud)), context.deadline);
    }
    catch (error) {
        if (error === TIME_IS_UP)
            return { fact: (0,facts/* failed */.gz)({ kind: 'deadline' }) };
        return { fact: refused(error) };
    }
    // A service that is none can answer a number, which the SDK passes on.
    if (token === null || typeof token.token !== 'string' || token.token === '')
        return { fact: (0,facts/* failed */.gz)({ kind: 'tool', text: 'no token' }) };
    const { tenantId: tid, objectId, clientId, principalKind } = readEntraToken(token.token) ?? {};
    return {
        fact: (0,facts.ok)({
            signedIn: true,
            tenantId: tid ?? tenantId,
            ...(objectId !== undefined && { objectId }),
            ...(clientId !== undefined && { clientId }),
            isPerson: principalKind === 'person',
        }),
        token: context.vault.register(token.token),
    };
}
/** What the sign-in came to where it threw: Entra's own words where there were any, else why there were none. */
function refusal(error, trail, { redact }) {
    const { lastReply, lastFailure } = trail;
    const message = error instanceof Error ? error.message : String(error);
    const assertionClaims = parseEntraError(lastReply?.body ?? '', redact) ??
        (lastReply === undefined ? parseEntraError(message, redact) : undefined);
    if (assertionClaims !== undefined)
        return (0,facts.ok)({ signedIn: false, status: lastReply?.status ?? 0, error: assertionClaims });
    if (lastReply === undefined && lastFailure !== undefined)
        return (0,facts/* failed */.gz)(lastFailure);
    if (lastReply === undefined)
        return (0,facts/* failed */.gz)({ kind: 'tool', text: (0,util_text/* truncate */.xv)(redact(message.split('\n')[0] ?? ''), 300) });
    // What answers in another form is not Entra.
    const { status, body } = lastReply;
    return (0,facts/* failed */.gz)({ kind: 'refused', status, code: '', text: (0,util_text/* truncate */.xv)((0,util_redacted/* partOf */.B)(redact(body), plain_text/* plainText */.w), 300) });
}
async function credentialOf(plan, cloud, tenantId, assertion, trail, { host, vault, deadline }) {
    // To load the SDK takes as long as to reach its host, and would keep everybody from it.
    if (isOfEntra(plan))
        await (0,open_ahead/* openAhead */.i)(host, cloud.authority);
    const [sdk, httpClient] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(167), __webpack_require__.e(563)]).then(__webpack_require__.bind(__webpack_require__, 5563)), sdkTransport(host, deadline, trail, cloud)]);
    const options = {
        httpClient,
        authorityHost: `https://${cloud.authority}`,
        // The clouds are known; asking for them costs a round trip.
        disableInstanceDiscovery: true,
        retryOptions: { maxRetries: 0 },
    };
    const { clientId } = plan;
    switch (plan.source) {
        case 'client-secret':
        case 'creds':
        case 'username':
            return new sdk.ClientSecretCredential(tenantId, clientId, plan.secret === undefined ? '' : vault.reveal(plan.secret), options);
        case 'oidc':
            return new sdk.ClientAssertionCredential(tenantId, clientId, async () => vault.reveal((await assertion)?.token ?? vault.register('')), options);
        case 'workload-identity': {
            await maskFederatedToken(host, vault);
            return new sdk.WorkloadIdentityCredential({ ...options, tenantId, clientId });
        }
        case 'managed-identity':
            return managedIdentity(clientId, { host, vault, deadline }, trail);
        case 'azure-cli':
            return new sdk.AzureCliCredential({
                processTimeoutInMs: Math.max(1, deadline.remaining()),
                ...(tenantId !== '' && { tenantId }),
            });
    }
}
const PUBLIC_LOGS = { scope: 'https://api.loganalytics.io/.default' };
/** The token that Kubernetes gave this pod, which the SDK reads by itself. Source: AKS docs, "Workload identity". */
async function maskFederatedToken({ env, readFile }, vault) {
    const file = await readFile(env['AZURE_FEDERATED_TOKEN_FILE'] ?? '', { maxBytes: sign_in_MAX_BYTES });
    if (file.state === 'read')
        vault.register(file.text.trim());
}
/** The sovereign clouds take the same audience for ACR (docs name no other). */
function scopeOf(audience, cloud) {
    switch (audience) {
        case 'acr':
            return 'https://containerregistry.azure.net/.default';
        case 'arm':
            return `https://${cloud.arm}/.default`;
        case 'graph':
            return `https://${cloud.graph}/.default`;
        case 'logs':
            return (cloud.logAnalytics ?? PUBLIC_LOGS).scope;
    }
}
/**
 * The tenant of a subscription: ARM names it when it is asked without a token.
 * Source: Azure docs, "Find tenant ID" (the WWW-Authenticate header of the 401).
 */
async function tenantOf({ subscriptionId }, cloud, { host, deadline }) {
    const url = new URL(`https://${cloud.arm}/subscriptions/${encodeURIComponent(subscriptionId)}?api-version=2022-12-01`);
    const sent = await (0,transport/* send */.t)(host, deadline, { method: 'GET', url, headers: {}, maxBodyBytes: sign_in_MAX_BYTES });
    return sent.ok ? (0,tenant/* tenantInChallenge */.T)(sent.reply.headers['www-authenticate'] ?? '')?.tenantId : undefined;
}
/** GitHub's token for the job. Source: GitHub docs, "OpenID Connect reference". */
async function requestOidcToken(audience, { host, vault, deadline }) {
    const url = URL.parse(host.env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '');
    if (url === null)
        return { fact: (0,facts/* failed */.gz)({ kind: 'tool', text: 'ACTIONS_ID_TOKEN_REQUEST_URL: not a URL' }) };
    url.searchParams.set('audience', audience);
    const bearer = vault.register(host.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '');
    const headers = { authorization: `Bearer ${vault.reveal(bearer)}`, accept: 'application/json' };
    const sent = await (0,transport/* send */.t)(host, deadline, { method: 'GET', url, headers, maxBodyBytes: sign_in_MAX_BYTES });
    if (!sent.ok)
        return { fact: (0,facts/* failed */.gz)(sent.reason) };
    const jwt = (0,data_plane/* fieldIn */.CK)(sent.reply.body, 'value');
    if (sent.reply.status !== 200 || jwt === undefined) {
        const text = `GitHub's OIDC endpoint: HTTP ${sent.reply.status}`;
        return { fact: (0,facts/* failed */.gz)({ kind: 'refused', status: sent.reply.status, code: '', text }) };
    }
    const token = vault.register(jwt);
    const claims = readGitHubToken(jwt);
    return claims === undefined
        ? { fact: (0,facts/* failed */.gz)({ kind: 'tool', text: "GitHub's OIDC token cannot be read" }), token }
        : { fact: (0,facts.ok)(claims), token };
}
const TIME_IS_UP = Symbol('time is up');
/** Rejects with `TIME_IS_UP` where the step's time is up first. */
async function withinDeadline(work, deadline) {
    const { promise, reject } = Promise.withResolvers();
    const timer = setTimeout(reject, deadline.remaining(), TIME_IS_UP);
    try {
        return await Promise.race([work, promise]);
    }
    finally {
        clearTimeout(timer);
    }
}


/***/ })

};
