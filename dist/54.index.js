export const id = 54;
export const ids = [54];
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

/***/ 201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ib: () => (/* binding */ federatedCredential),
  nZ: () => (/* binding */ readApplication),
  $c: () => (/* binding */ readFederatedCredentials)
});

// EXTERNAL MODULE: ./build/util/json.js
var json = __webpack_require__(4891);
// EXTERNAL MODULE: ./build/azure/guid.js
var guid = __webpack_require__(6859);
;// CONCATENATED MODULE: ./build/azure/entra/graph-response.js

/** Larger than any answer that is asked for here. */
const MAX_LENGTH = 8 * 1024 * 1024;
/**
 * The object of a 200, or why there is none. Source: Graph docs, "Microsoft Graph error responses and resource types".
 */
function readGraph(status, body) {
    const value = body.length > MAX_LENGTH ? undefined : (0,json/* objectOf */.Xy)((0,json/* fromJson */.Rf)(body.replace(/^\uFEFF/, '')));
    if (status === 200 && value !== undefined && (0,json/* objectOf */.Xy)(value['error']) === undefined)
        return { ok: true, value };
    const error = (0,json/* objectOf */.Xy)(value?.['error']);
    const inner = (0,json/* objectOf */.Xy)(error?.['innerError'] ?? error?.['innererror']);
    const code = shortText(error?.['code']);
    const message = shortText(error?.['message']);
    const requestId = shortText(inner?.['request-id']);
    return {
        ok: false,
        problem: {
            because: becauseOf(status, code),
            status,
            ...(0,json/* omitUndefined */.Oy)({ code, message, requestId }),
        },
    };
}
function becauseOf(status, code) {
    if (status === 401)
        return 'token-refused';
    if (status === 403)
        return 'not-permitted';
    if (status === 404)
        return 'not-found';
    if (status === 429 || code === 'TooManyRequests')
        return 'throttled';
    if (status >= 500)
        return 'unavailable';
    return status >= 400 ? 'bad-request' : 'malformed';
}
const MAX_TEXT = 1024;
/** A text of a length that can be shown; empty is as good as none. */
const shortText = (value) => typeof value === 'string' && value !== '' ? value.slice(0, MAX_TEXT) : undefined;

;// CONCATENATED MODULE: ./build/azure/entra/application.js



/**
 * Reads `/applications(appId='…')` and `/servicePrincipals(appId='…')`.
 * Source: Graph docs, "Get application", "Get servicePrincipal", "passwordCredential", "keyCredential".
 */
function readApplication(status, body) {
    const reading = readGraph(status, body);
    if (!reading.ok)
        return reading;
    const { value } = reading;
    const secrets = list(value['passwordCredentials'], passwordCredential);
    const certificates = list(value['keyCredentials'], keyCredential);
    const objectId = (0,guid/* guidIn */.tr)(value['id']);
    const appId = (0,guid/* guidIn */.tr)(value['appId']);
    const displayName = shortText(value['displayName']);
    const enabled = value['accountEnabled'];
    const identityResourceId = identityIn(value['alternativeNames']);
    return {
        ok: true,
        value: {
            ...(0,json/* omitUndefined */.Oy)({ objectId, appId, displayName }),
            ...(typeof enabled === 'boolean' && { accountEnabled: enabled }),
            ...(identityResourceId !== undefined && { identityResourceId }),
            secrets: secrets.entries,
            secretsComplete: secrets.complete,
            certificates: certificates.entries.flatMap(({ isForSignIn, ...key }) => (isForSignIn ? [key] : [])),
            certificatesComplete: certificates.complete,
        },
    };
}
const USER_ASSIGNED = /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/Microsoft\.ManagedIdentity\/userAssignedIdentities\/[^/]+$/i;
/** Source: Graph docs, "servicePrincipal" (alternativeNames: the resource ids of managed identities). */
const identityIn = (names) => (Array.isArray(names) ? names : [])
    .slice(0, 20)
    .find((name) => typeof name === 'string' && USER_ASSIGNED.test(name));
/**
 * Reads one page of `…/federatedIdentityCredentials`, of Graph v1.0 and beta and of Resource Manager (with
 * `properties`). Source: Graph docs, "List federatedIdentityCredentials"; "federatedIdentityExpression" (beta); ARM
 * docs, "Federated Identity Credentials - List".
 */
function readFederatedCredentials(status, body) {
    const reading = readGraph(status, body);
    if (!reading.ok)
        return reading;
    const { value } = reading;
    if (!Array.isArray(value['value']))
        return { ok: false, problem: { because: 'malformed', status } };
    const { entries, complete } = list(value['value'], federatedCredential);
    const more = value['@odata.nextLink'] ?? value['nextLink'];
    return { ok: true, value: { credentials: entries, complete: complete && (more ?? '') === '' } };
}
/** More than a directory lets an application have. */
const MAX_ENTRIES = 2000;
/** The entries that can be read, and whether these are all. A list that Graph left out is not an empty one. */
function list(value, read) {
    const items = Array.isArray(value) ? value : [];
    const entries = items.slice(0, MAX_ENTRIES).flatMap(item => {
        const entry = (0,json/* objectOf */.Xy)(item);
        const result = entry === undefined ? undefined : read(entry);
        return result === undefined ? [] : [result];
    });
    return { entries, complete: Array.isArray(value) && entries.length === items.length };
}
function passwordCredential(entry) {
    const key = keyed(entry);
    const hint = shortText(entry['hint']);
    return key && { ...key, ...(hint !== undefined && { hint }) };
}
function keyCredential(entry) {
    const key = keyed(entry);
    const usage = shortText(entry['usage']);
    return key && { ...key, isForSignIn: usage === undefined || usage === 'Verify' };
}
function keyed(entry) {
    const keyId = (0,guid/* guidIn */.tr)(entry['keyId']);
    if (keyId === undefined)
        return undefined;
    const displayName = shortText(entry['displayName']);
    const endsAt = timeOf(entry['endDateTime']);
    return { keyId, ...(displayName !== undefined && { displayName }), ...(endsAt !== undefined && { endsAt }) };
}
/** One entry of such a list. */
function federatedCredential(entry) {
    const values = (0,json/* objectOf */.Xy)(entry['properties']) ?? entry;
    const issuer = shortText(values['issuer']);
    const subject = shortText(values['subject']);
    const expression = shortText((0,json/* objectOf */.Xy)(values['claimsMatchingExpression'])?.['value']);
    const audiences = values['audiences'];
    if (issuer === undefined || (subject === undefined && expression === undefined))
        return undefined;
    if (!Array.isArray(audiences) || !audiences.every(audience => typeof audience === 'string'))
        return undefined;
    return {
        name: shortText(entry['name']) ?? '',
        issuer,
        ...(expression !== undefined ? { expression } : subject !== undefined && { subject }),
        audiences: audiences.slice(0, 20),
    };
}
/** ISO 8601 with any number of fractional digits, in UTC. */
function timeOf(value) {
    const match = typeof value === 'string' ? /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d+)?(?:Z|\+00:00)$/.exec(value) : null;
    const time = Date.parse(`${match?.[1]}Z`);
    return Number.isNaN(time) ? undefined : time;
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

/***/ 635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ tenantInChallenge),
/* harmony export */   f: () => (/* binding */ tenantForm)
/* harmony export */ });
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3506);
/* harmony import */ var _clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3796);
/* harmony import */ var _guid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6859);



const GUID_INSIDE = new RegExp(_guid_js__WEBPACK_IMPORTED_MODULE_1__/* .GUID */ .Sm, 'i');
/**
 * The tenant that Resource Manager names when it is asked without a token. Source: Azure docs, "Find tenant ID"
 * (`Www-Authenticate: Bearer authorization_uri="https://login.windows.net/<tenant>"`).
 * @param header the value of `WWW-Authenticate`
 */
function tenantInChallenge(header) {
    const uri = /\bauthorization(?:_uri)?\s*=\s*(?:"([^"]{1,300})"|([^\s,"]{1,300}))/i.exec(header.slice(0, 8192));
    const url = URL.parse(uri?.[1] ?? uri?.[2] ?? '');
    if (url?.protocol !== 'https:')
        return undefined;
    const cloud = (0,_clouds_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudOfAuthority */ .qg)(url.hostname);
    const tenantId = url.pathname.split('/')[1] ?? '';
    return cloud !== undefined && (0,_guid_js__WEBPACK_IMPORTED_MODULE_1__/* .isGuid */ .W_)(tenantId) ? { tenantId: tenantId.toLowerCase(), cloud: cloud.name } : undefined;
}
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/i;
/** The longest domain name. Source: RFC 1035 section 2.3.4. */
const MAX_CHARACTERS = 253;
/** Source: Entra docs, "OAuth 2.0 client credentials flow" (the tenant is a GUID or a domain name). */
function tenantForm(value) {
    const tenant = value.trim();
    if (tenant.length > MAX_CHARACTERS)
        return { kind: 'wrong', because: 'characters' };
    if ((0,_guid_js__WEBPACK_IMPORTED_MODULE_1__/* .isGuid */ .W_)(tenant))
        return { kind: 'guid' };
    const because = issueOf(tenant);
    if (because === undefined)
        return { kind: 'domain' };
    const suggestion = suggestionFor(tenant, because);
    return { kind: 'wrong', because, ...(suggestion !== undefined && { suggestion }) };
}
function issueOf(tenant) {
    if (tenant === '')
        return 'empty';
    if (/^(?:\$\{\{|\$[A-Za-z_{(]|\$env:|%[A-Za-z_]+%$)/.test(tenant))
        return 'variable';
    if (/["'`“”‘’]/.test(tenant))
        return 'quotes';
    if (/[{}()<>[\]]/.test(tenant))
        return 'braces';
    if (/:\/\//.test(tenant) || tenant.includes('/'))
        return 'url';
    if (/\s/.test(tenant))
        return 'white-space';
    if (/^[^@]+@[^@]+$/.test(tenant))
        return 'email';
    if (/^(?:common|organizations|consumers)$/i.test(tenant))
        return 'shared-endpoint';
    if (/^[0-9a-f-]{30,40}$/i.test(tenant))
        return 'guid-digits';
    if (tenant.length <= 253 && DOMAIN.test(tenant))
        return undefined;
    return /^[a-z0-9-]+$/i.test(tenant) ? 'no-domain' : 'characters';
}
function suggestionFor(tenant, because) {
    if (because === 'email')
        return domainIn(tenant.split('@')[1] ?? '');
    if (because === 'guid-digits') {
        const digits = tenant.replaceAll('-', '');
        return digits.length === 32 ? digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-') : undefined;
    }
    if (because === 'quotes' || because === 'braces' || because === 'url' || because === 'white-space') {
        return (GUID_INSIDE.exec(tenant.slice(0, 1000))?.[0] ??
            domainIn((0,_util_text_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutAtEnd */ .jy)(tenant.replace(/^["'`{(<[]+/, ''), '"\'`})>]')));
    }
    return undefined;
}
const domainIn = (text) => (text.length <= 253 && DOMAIN.test(text) ? text : undefined);


/***/ }),

/***/ 8950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ rejectionsQuery),
/* harmony export */   KH: () => (/* binding */ parseQueryError),
/* harmony export */   ML: () => (/* binding */ EVENT_CATEGORIES),
/* harmony export */   PH: () => (/* binding */ parseEvents),
/* harmony export */   SK: () => (/* binding */ TIMESPAN),
/* harmony export */   YT: () => (/* binding */ pastedQuery)
/* harmony export */ });
/* harmony import */ var _arm_json_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8641);

const EVENT_CATEGORIES = ['ContainerRegistryLoginEvents', 'ContainerRegistryRepositoryEvents'];
/** How far back is looked, and how many rejections are read. */
const TIMESPAN = 'P1D';
const MAX_EVENTS = 100;
/** A string of KQL. Source: Kusto docs, "The string data type". */
const quoted = (text) => `"${text.replace(/[\\"]/g, '\\$&').replace(/\p{Cc}/gu, ' ')}"`;
/** Rows of these registries that are no success; the rejection of nobody is the first step of every login. */
const rejected = (loginServers) => [
    `| where TimeGenerated > ago(1d) and LoginServer in~ (${loginServers.map(quoted).join(', ')})`,
    '| where ResultDescription !startswith "2" and not(ResultDescription == "401" and isempty(Identity))',
];
/** The last rejections, newest first; a table that doesn't exist yet is left out, if the other one does. */
const rejectionsQuery = (loginServers) => [
    `union isfuzzy=true withsource=SourceTable ${EVENT_CATEGORIES.join(', ')}`,
    ...rejected(loginServers),
    '| project TimeGenerated, SourceTable, LoginServer, Identity, CallerIpAddress, OperationName, ResultDescription, CorrelationId',
    `| top ${MAX_EVENTS} by TimeGenerated desc`,
].join('\n');
/** The same to paste: of one registry, and of one request or one identity where they are known. */
function pastedQuery(loginServer, { correlationId, identities }) {
    const who = correlationId !== undefined
        ? [`| where CorrelationId =~ ${quoted(correlationId)}`]
        : identities.length > 0
            ? [`| where Identity in~ (${identities.map(quoted).join(', ')})`]
            : [];
    return [
        `union isfuzzy=true ${EVENT_CATEGORIES.join(', ')}`,
        ...rejected([loginServer]),
        ...who,
        '| project TimeGenerated, Identity, CallerIpAddress, OperationName, ResultDescription, CorrelationId',
        '| order by TimeGenerated desc',
    ].join('\n');
}
/**
 * The rows of a query's answer, by the names of its columns; `undefined` for an answer of any other form.
 * Source: Azure Monitor docs, "Azure Monitor Log Analytics API response format".
 */
function parseEvents(body) {
    const [table] = (0,_arm_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .listIn */ .Of)((0,_arm_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(body)['tables'], _arm_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf) ?? [];
    const columns = (0,_arm_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .listIn */ .Of)(table?.['columns'], column => (0,_arm_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)((0,_arm_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(column)['name'], 200));
    const rows = (0,_arm_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .listIn */ .Of)(table?.['rows'], row => (Array.isArray(row) ? row : undefined));
    if (table === undefined || columns === undefined || rows === undefined)
        return undefined;
    return rows.map(row => eventOf(new Map(columns.map((name, index) => [name, row[index]]))));
}
function eventOf(row) {
    const text = (name) => (0,_arm_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(row.get(name), 300) ?? '';
    return {
        table: text('SourceTable') === EVENT_CATEGORIES[1] ? 'repository' : 'login',
        loginServer: text('LoginServer').toLowerCase(),
        time: (0,_arm_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .instantIn */ .VC)(row.get('TimeGenerated')) ?? 0,
        identity: text('Identity'),
        address: text('CallerIpAddress'),
        operation: text('OperationName'),
        result: text('ResultDescription'),
        correlationId: text('CorrelationId').toLowerCase(),
    };
}
/** An error of the query API: the innermost code says most. Source: Azure Monitor docs, "Log Analytics API errors". */
function parseQueryError(body) {
    const error = (0,_arm_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)((0,_arm_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(body)['error']);
    const inner = (0,_arm_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(error['innererror']);
    const code = (0,_arm_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(inner['code'], 200) ?? (0,_arm_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(error['code'], 200);
    const message = (0,_arm_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(inner['message']) ?? (0,_arm_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(error['message']) ?? '';
    return code === undefined ? undefined : { code, message };
}


/***/ }),

/***/ 1925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v5: () => (/* binding */ MAX_AT_ONCE),
  ZE: () => (/* binding */ findRegistries),
  p_: () => (/* binding */ list),
  Io: () => (/* binding */ listRegistries),
  $i: () => (/* binding */ principalAccess),
  Pp: () => (/* binding */ probeArm),
  BK: () => (/* binding */ probeCluster),
  GA: () => (/* binding */ probeListed),
  mO: () => (/* binding */ requestArm)
});

// EXTERNAL MODULE: ./build/azure/arm/access.js + 4 modules
var access = __webpack_require__(4161);
// EXTERNAL MODULE: ./build/util/json.js
var json = __webpack_require__(4891);
// EXTERNAL MODULE: ./build/azure/arm/json-fields.js
var json_fields = __webpack_require__(8641);
// EXTERNAL MODULE: ./build/azure/arm/scope.js
var arm_scope = __webpack_require__(6693);
;// CONCATENATED MODULE: ./build/azure/arm/authorization.js



const PRINCIPAL_TYPES = ['User', 'Group', 'ServicePrincipal', 'ForeignGroup', 'Device', 'SystemDefined'];
/** The limit of ARM is 8 KB. */
const MAX_CONDITION = 16 * 1024;
function parseRoleAssignment(entry) {
    const properties = (0,json_fields/* fieldsOf */.Pf)((0,json_fields/* fieldsOf */.Pf)(entry)['properties']);
    const roleDefinitionId = (0,json_fields/* textIn */.r7)(properties['roleDefinitionId']);
    const roleId = (0,arm_scope/* guidAtEnd */.s0)(roleDefinitionId ?? '');
    const principalId = (0,json_fields/* textIn */.r7)(properties['principalId'], 200)?.toLowerCase();
    const scope = (0,json_fields/* textIn */.r7)(properties['scope']);
    const { condition } = properties;
    if (roleDefinitionId === undefined || roleId === undefined)
        return undefined;
    if (principalId === undefined || scope === undefined)
        return undefined;
    if (typeof condition !== 'string' && condition !== undefined && condition !== null)
        return undefined;
    return (0,json/* omitUndefined */.Oy)({
        name: (0,arm_scope/* guidAtEnd */.s0)((0,json_fields/* textIn */.r7)((0,json_fields/* fieldsOf */.Pf)(entry)['name']) ?? ''),
        roleId,
        roleDefinitionId,
        principalId,
        principalType: (0,json_fields/* wordIn */.u9)(properties['principalType'], PRINCIPAL_TYPES),
        scope,
        condition: condition === undefined || condition === null || condition.trim() === ''
            ? undefined
            : (0,json/* omitUndefined */.Oy)({
                text: condition.slice(0, MAX_CONDITION),
                version: (0,json_fields/* textIn */.r7)(properties['conditionVersion'], 20),
            }),
        createdOn: (0,json_fields/* instantIn */.VC)(properties['createdOn']),
        updatedOn: (0,json_fields/* instantIn */.VC)(properties['updatedOn']),
    });
}
function parseRoleDefinition(entry) {
    const { id: fullId, name, properties: inner } = (0,json_fields/* fieldsOf */.Pf)(entry);
    const properties = (0,json_fields/* fieldsOf */.Pf)(inner);
    const id = (0,arm_scope/* guidAtEnd */.s0)((0,json_fields/* textIn */.r7)(name) ?? '') ?? (0,arm_scope/* guidAtEnd */.s0)((0,json_fields/* textIn */.r7)(fullId) ?? '');
    const permissions = permissionsIn(properties['permissions']);
    if (id === undefined || permissions === undefined)
        return undefined;
    return Object.freeze({
        id,
        name: (0,json_fields/* textIn */.r7)(properties['roleName'], 600) ?? id,
        builtIn: properties['type'] === 'BuiltInRole',
        permissions,
    });
}
function parseDenyAssignment(entry) {
    const properties = (0,json_fields/* fieldsOf */.Pf)((0,json_fields/* fieldsOf */.Pf)(entry)['properties']);
    const scope = (0,json_fields/* textIn */.r7)(properties['scope']);
    const permissions = permissionsIn(properties['permissions']);
    const principals = (0,json_fields/* listIn */.Of)(properties['principals'], principalIn);
    const excludePrincipals = (0,json_fields/* listIn */.Of)(properties['excludePrincipals'], principalIn);
    if (scope === undefined || permissions === undefined)
        return undefined;
    if (principals === undefined || excludePrincipals === undefined)
        return undefined;
    const { doNotApplyToChildScopes: alone, condition } = properties;
    if (alone !== undefined && alone !== null && (0,json_fields/* flagIn */.kx)(alone) === undefined)
        return undefined;
    return Object.freeze({
        name: (0,json_fields/* textIn */.r7)(properties['denyAssignmentName'], 600) ?? '',
        scope,
        permissions,
        doNotApplyToChildScopes: alone === true,
        principals,
        excludePrincipals,
        conditioned: condition !== undefined && condition !== null && condition !== '',
    });
}
function principalIn(value) {
    const { id, type } = (0,json_fields/* fieldsOf */.Pf)(value);
    const known = (0,json_fields/* textIn */.r7)(id, 200)?.toLowerCase();
    return known === undefined ? undefined : (0,json/* omitUndefined */.Oy)({ id: known, type: (0,json_fields/* wordIn */.u9)(type, PRINCIPAL_TYPES) });
}
/** Nothing where a part of it cannot be read: half a list of actions would say something else. */
function permissionsIn(value) {
    return Array.isArray(value) ? (0,json_fields/* listIn */.Of)(value, permissionIn, 200) : undefined;
}
function permissionIn(value) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    const fields = (0,json_fields/* fieldsOf */.Pf)(value);
    const actions = (0,json_fields/* listIn */.Of)(fields['actions'], actionIn);
    const notActions = (0,json_fields/* listIn */.Of)(fields['notActions'], actionIn);
    const dataActions = (0,json_fields/* listIn */.Of)(fields['dataActions'], actionIn);
    const notDataActions = (0,json_fields/* listIn */.Of)(fields['notDataActions'], actionIn);
    if (actions === undefined || notActions === undefined)
        return undefined;
    if (dataActions === undefined || notDataActions === undefined)
        return undefined;
    return Object.freeze({ actions, notActions, dataActions, notDataActions });
}
const actionIn = (value) => (0,json_fields/* textIn */.r7)(value, 600);

;// CONCATENATED MODULE: ./build/azure/arm/cluster.js


function parseCluster(body) {
    const { id, name, properties: inner } = (0,json_fields/* fieldsOf */.Pf)(body);
    const properties = (0,json_fields/* fieldsOf */.Pf)(inner);
    const known = (0,json_fields/* textIn */.r7)(id);
    if (known === undefined || inner === undefined)
        return undefined;
    const kubelet = (0,json_fields/* fieldsOf */.Pf)((0,json_fields/* fieldsOf */.Pf)(properties['identityProfile'])['kubeletidentity']);
    const objectId = (0,json_fields/* textIn */.r7)(kubelet['objectId'], 100)?.toLowerCase();
    const servicePrincipal = (0,json_fields/* textIn */.r7)((0,json_fields/* fieldsOf */.Pf)(properties['servicePrincipalProfile'])['clientId'], 100)?.toLowerCase();
    return (0,json/* omitUndefined */.Oy)({
        id: known,
        name: (0,json_fields/* textIn */.r7)(name, 200) ?? known.split('/').at(-1) ?? known,
        kubelet: objectId === undefined
            ? undefined
            : (0,json/* omitUndefined */.Oy)({
                objectId,
                clientId: (0,json_fields/* textIn */.r7)(kubelet['clientId'], 100),
                resourceId: (0,json_fields/* textIn */.r7)(kubelet['resourceId']),
            }),
        servicePrincipalClientId: servicePrincipal === 'msi' ? undefined : servicePrincipal,
    });
}

// EXTERNAL MODULE: ./build/azure/monitor/registry-events.js
var registry_events = __webpack_require__(8950);
;// CONCATENATED MODULE: ./build/azure/arm/diagnostic-settings.js


/**
 * Both groups hold all of a registry's categories. Source: Azure Monitor docs, "Diagnostic settings", category groups.
 */
const GROUPS = ['alllogs', 'audit'];
/** `undefined` for an entry of any other form. Source: azure-rest-api-specs, Microsoft.Insights 2021-05-01-preview. */
function parseDiagnosticSetting(entry) {
    const { name, properties } = (0,json_fields/* fieldsOf */.Pf)(entry);
    const { workspaceId, logs } = (0,json_fields/* fieldsOf */.Pf)(properties);
    const known = (0,json_fields/* textIn */.r7)(name, 300);
    const listed = (0,json_fields/* listIn */.Of)(logs, json_fields/* fieldsOf */.Pf);
    if (known === undefined || listed === undefined)
        return undefined;
    const enabled = listed.filter(log => (0,json_fields/* flagIn */.kx)(log['enabled']) === true);
    const has = (field, words) => enabled.some(log => words.includes(((0,json_fields/* textIn */.r7)(log[field], 200) ?? '').toLowerCase()));
    const categories = registry_events/* EVENT_CATEGORIES */.ML.filter(category => has('category', [category.toLowerCase()]) || has('categoryGroup', GROUPS));
    const workspaceResourceId = (0,json_fields/* textIn */.r7)(workspaceId);
    return { name: known, categories, ...(workspaceResourceId !== undefined && { workspaceResourceId }) };
}

// EXTERNAL MODULE: ./build/util/text.js
var util_text = __webpack_require__(3506);
// EXTERNAL MODULE: ./build/azure/guid.js
var guid = __webpack_require__(6859);
;// CONCATENATED MODULE: ./build/azure/arm/error.js




const OBJECT_ID = new RegExp(`\\bobject id '(${guid/* GUID */.Sm})'`, 'i');
const MAX_READ = 8 * 1024;
/**
 * The error of an `{"error":{"code","message"}}` body; `undefined` for a body of any other form.
 * @param redact takes the secrets out of a text, before it is cut
 */
function parseArmError(body, redact) {
    const { code, message } = (0,json_fields/* fieldsOf */.Pf)((0,json_fields/* fieldsOf */.Pf)(body)['error']);
    const known = (0,json_fields/* textIn */.r7)(code, 200);
    if (known === undefined)
        return undefined;
    const text = redact(typeof message === 'string' ? message : '');
    const named = (pattern) => pattern.exec(text.slice(0, MAX_READ))?.[1];
    return (0,json/* omitUndefined */.Oy)({
        code: known,
        message: (0,util_text/* truncate */.xv)(text, 1000),
        clientId: named(/\bclient '([^']{1,200})'/),
        objectId: named(OBJECT_ID)?.toLowerCase(),
        action: named(/\bperform action '([^']{1,300})'/),
        scope: named(/\bover scope '([^']{1,1000})'/),
    });
}

;// CONCATENATED MODULE: ./build/azure/arm/page.js

/** More than the largest page of ARM (1000) by far. */
const MAX_ITEMS = 20_000;
/**
 * A page of an ARM list (`value`) or of a Resource Graph answer (`data`); `undefined` for anything else.
 * @param read the parser of one entry
 */
function parsePage(body, read) {
    const { value, data = value, nextLink } = (0,json_fields/* fieldsOf */.Pf)(body);
    if (!Array.isArray(data))
        return undefined;
    const items = data
        .slice(0, MAX_ITEMS)
        .map(entry => read(entry))
        .filter(item => item !== undefined);
    const link = (0,json_fields/* textIn */.r7)(nextLink, 16 * 1024);
    return Object.freeze({
        items: Object.freeze(items),
        complete: items.length === data.length && (link !== undefined || nextLink === undefined || nextLink === null),
        ...(link !== undefined && { nextLink: link }),
    });
}

// EXTERNAL MODULE: ./build/azure/arm/registry.js
var arm_registry = __webpack_require__(806);
;// CONCATENATED MODULE: ./build/azure/arm/scoped-token.js


function parseScopedToken(body) {
    const { name, properties: inner } = (0,json_fields/* fieldsOf */.Pf)(body);
    const properties = (0,json_fields/* fieldsOf */.Pf)(inner);
    const known = (0,json_fields/* textIn */.r7)(name, 200);
    if (known === undefined || inner === undefined)
        return undefined;
    return (0,json/* omitUndefined */.Oy)({
        name: known,
        scopeMapId: (0,json_fields/* textIn */.r7)(properties['scopeMapId']),
        status: (0,json_fields/* wordIn */.u9)(properties['status'], ['enabled', 'disabled']),
        passwords: (0,json_fields/* listIn */.Of)((0,json_fields/* fieldsOf */.Pf)(properties['credentials'])['passwords'], passwordIn, 10),
    });
}
function passwordIn(value) {
    const { name, expiry, creationTime } = (0,json_fields/* fieldsOf */.Pf)(value);
    const known = (0,json_fields/* wordIn */.u9)(name, ['password1', 'password2']);
    if (known === undefined)
        return undefined;
    const createdAt = (0,json_fields/* instantIn */.VC)(creationTime);
    return Object.freeze({ name: known, expiresAt: endIn(expiry), ...(createdAt !== undefined && { createdAt }) });
}
/** No end stands for never. */
const endIn = (expiry) => expiry === undefined || expiry === null ? 'never' : ((0,json_fields/* instantIn */.VC)(expiry) ?? 'unknown');
function parseScopeMap(body) {
    const { name, properties: inner } = (0,json_fields/* fieldsOf */.Pf)(body);
    const properties = (0,json_fields/* fieldsOf */.Pf)(inner);
    const known = (0,json_fields/* textIn */.r7)(name, 200);
    const actions = Array.isArray(properties['actions'])
        ? (0,json_fields/* listIn */.Of)(properties['actions'], action => (0,json_fields/* textIn */.r7)(action, 600), 10_000)
        : undefined;
    if (known === undefined || actions === undefined)
        return undefined;
    return Object.freeze({ name: known, actions, systemDefined: properties['type'] === 'SystemDefined' });
}

// EXTERNAL MODULE: ./build/facts.js
var facts = __webpack_require__(7059);
// EXTERNAL MODULE: ./build/util/unique.js
var unique = __webpack_require__(9606);
// EXTERNAL MODULE: ./build/probes/data-endpoint.js + 1 modules
var data_endpoint = __webpack_require__(6437);
// EXTERNAL MODULE: ./build/probes/transport.js + 1 modules
var transport = __webpack_require__(6523);
;// CONCATENATED MODULE: ./build/probes/arm.js















/** The newest stable versions that have every property that is read. Source: azure-rest-api-specs. */
const REGISTRY_API = '2025-11-01';
const AUTHORIZATION_API = '2022-04-01';
const GRAPH_API = '2024-04-01';
const CLUSTER_API = '2024-09-01';
const SETTINGS_API = '2021-05-01-preview';
const WORKSPACE_API = '2023-09-01';
const MAX_BYTES = 1024 * 1024;
/** Requests under way, so that fifty registries take neither a rate limit nor hundreds of megabytes at once. */
const MAX_AT_ONCE = 4;
/** 2,000 assignments in pages of 100, and some. */
const MAX_PAGES = 30;
/** Where the registries of these login servers are; one question for all of them. Source: Azure Resource Graph docs. */
async function findRegistries(arm, loginServers, subscriptionId) {
    const list = loginServers.map(server => `'${server.replace(/[^a-z0-9.-]/g, '')}'`).join(', ');
    return queryRegistries(arm, ` and properties.loginServer in~ (${list})`, subscriptionId);
}
/** All registries that the identity may see, up to one page of them. */
const listRegistries = (arm) => queryRegistries(arm, '', '');
async function queryRegistries(arm, condition, subscriptionId) {
    const query = `Resources | where type =~ 'microsoft.containerregistry/registries'${condition} | project id, name, subscriptionId, resourceGroup, tenantId, sku, properties`;
    const body = JSON.stringify({ query, ...(subscriptionId !== '' && { subscriptions: [subscriptionId] }) });
    const answer = await requestArm(arm, 'POST', `/providers/Microsoft.ResourceGraph/resources?api-version=${GRAPH_API}`, body);
    if (answer.state !== 'known')
        return answer;
    const page = parsePage(answer.value, arm_registry/* parseRegistry */.l);
    return page === undefined ? NOT_UNDERSTOOD : (0,facts.ok)(page.items);
}
/** What ARM knows of a registry, and what a principal may do there. */
async function probeArm(arm, registry, principalId, scopedToken, hasWorkspace) {
    const [own, principal, token, eventSettings, dataHosts] = await Promise.all([
        requestArm(arm, 'GET', `${registry.id}?api-version=${REGISTRY_API}`),
        principalId === undefined ? (0,facts/* skipped */.hT)('not-needed') : principalAccess(arm, registry, principalId),
        scopedToken === undefined ? (0,facts/* skipped */.hT)('not-needed') : scopedTokenFacts(arm, registry, scopedToken),
        hasWorkspace ? probeEventSettings(arm, registry) : (0,facts/* skipped */.hT)('not-needed'),
        // By what Resource Graph told, so that it takes no turn of its own.
        (0,data_endpoint/* probeDedicatedEndpoints */.cz)(arm, registry),
    ]);
    // Resource Graph may lag, and leave out what its version of the API does not know.
    const read = own.state === 'known' ? (0,arm_registry/* parseRegistry */.l)(own.value) : undefined;
    const current = read ?? registry;
    const inUse = (0,data_endpoint/* dedicatedHosts */.h)(current);
    return (0,facts.ok)({
        registry: current,
        principal,
        scopedToken: token,
        eventSettings,
        dataHosts: dataHosts.filter(({ host }) => inUse.includes(host)),
    });
}
/**
 * What Resource Graph told of a registry that grants everything: nothing more is asked, but for where its layers come
 * from.
 */
async function probeListed(arm, registry) {
    const dataHosts = await (0,data_endpoint/* probeDedicatedEndpoints */.cz)(arm, registry);
    return (0,facts.ok)({
        registry,
        principal: (0,facts/* skipped */.hT)('not-needed'),
        scopedToken: (0,facts/* skipped */.hT)('not-needed'),
        dataHosts,
        eventSettings: (0,facts/* skipped */.hT)('not-needed'),
    });
}
/**
 * The role and deny assignments that bear on a principal at a registry, and the definitions of the roles that are not
 * built in.
 */
async function principalAccess(arm, registry, principalId) {
    const at = (scope, filter) => list(arm, `${scope}/providers/Microsoft.Authorization/roleAssignments?api-version=${AUTHORIZATION_API}&$filter=${encodeURIComponent(filter)}`, parseRoleAssignment);
    const [here, everywhere, denials] = await Promise.all([
        at(registry.id, `atScope() and assignedTo('${principalId}')`),
        // Only to say where else a role is held; what counts is the first list.
        at(`/subscriptions/${registry.subscriptionId}`, `assignedTo('${principalId}')`),
        list(arm, `${registry.id}/providers/Microsoft.Authorization/denyAssignments?api-version=${AUTHORIZATION_API}`, parseDenyAssignment),
    ]);
    if (here.state !== 'known')
        return here;
    const assignments = distinct([...here.value.items, ...((0,facts/* valueIn */.xm)(everywhere)?.items ?? [])]);
    const definitions = await Promise.all((0,access/* definitionsToRead */.w)(assignments, registry.id)
        .slice(0, 20)
        .map(id => definition(arm, id)));
    return (0,facts.ok)({
        principalId,
        assignments,
        complete: here.value.complete,
        definitions: definitions.filter(found => found !== undefined),
        denyAssignments: denyAssignmentsOf(denials),
    });
}
/** Who may not read deny assignments sees none; they are rare, and made by Azure itself. */
const denyAssignmentsOf = (denials) => (0,facts/* valueIn */.xm)(denials)?.items ?? [];
const distinct = (assignments) => (0,unique/* firstOfEach */.t)(assignments, ({ roleId, scope, principalId }) => `${roleId} ${scope} ${principalId}`);
async function definition(arm, id) {
    const answer = await requestArm(arm, 'GET', `${id}?api-version=${AUTHORIZATION_API}`);
    return answer.state === 'known' ? parseRoleDefinition(answer.value) : undefined;
}
async function scopedTokenFacts(arm, registry, name) {
    const answer = await requestArm(arm, 'GET', `${registry.id}/tokens/${encodeURIComponent(name)}?api-version=${REGISTRY_API}`);
    if (answer.state !== 'known')
        return answer;
    const token = parseScopedToken(answer.value);
    if (token === undefined)
        return NOT_UNDERSTOOD;
    const map = token.scopeMapId === undefined
        ? undefined
        : await requestArm(arm, 'GET', `${token.scopeMapId}?api-version=${REGISTRY_API}`);
    const scopeMap = map?.state === 'known' ? parseScopeMap(map.value) : undefined;
    return (0,facts.ok)({ token, ...(scopeMap !== undefined && { scopeMap }) });
}
/** What collects the registry's events, and the IDs of the workspaces that may be read. */
async function probeEventSettings(arm, registry) {
    const path = `${registry.id}/providers/Microsoft.Insights/diagnosticSettings?api-version=${SETTINGS_API}`;
    const settings = await list(arm, path, parseDiagnosticSetting);
    if (settings.state !== 'known')
        return settings;
    // What isn't all there doesn't tell what is missing.
    if (!settings.value.complete)
        return NOT_UNDERSTOOD;
    return (0,facts.ok)(await Promise.all(settings.value.items.map(async (setting) => {
        const id = setting.workspaceResourceId;
        const answer = id === undefined ? undefined : await requestArm(arm, 'GET', `${id}?api-version=${WORKSPACE_API}`);
        const workspaceId = (0,guid/* guidIn */.tr)((0,json/* objectOf */.Xy)((0,json/* objectOf */.Xy)(answer && (0,facts/* valueIn */.xm)(answer))?.['properties'])?.['customerId']);
        return { ...setting, ...(workspaceId !== undefined && { workspaceId: workspaceId.toLowerCase() }) };
    })));
}
/** Who pulls for a cluster. Source: AKS docs, "Authenticate with ACR from AKS". */
async function probeCluster(arm, id) {
    const answer = await requestArm(arm, 'GET', `${id}?api-version=${CLUSTER_API}`);
    if (answer.state !== 'known')
        return answer;
    const cluster = parseCluster(answer.value);
    return cluster === undefined ? NOT_UNDERSTOOD : (0,facts.ok)(cluster);
}
/** All pages of a list, up to a bound; a page on another host is not asked for. */
async function list(arm, path, read) {
    const items = [];
    let complete = true;
    let next = path;
    for (let pages = 0; next !== undefined; pages++) {
        if (pages === MAX_PAGES)
            return (0,facts.ok)({ items, complete: false });
        const answer = await requestArm(arm, 'GET', next);
        if (answer.state !== 'known')
            return pages === 0 ? answer : (0,facts.ok)({ items, complete: false });
        const page = parsePage(answer.value, read);
        if (page === undefined)
            return pages === 0 ? NOT_UNDERSTOOD : (0,facts.ok)({ items, complete: false });
        items.push(...page.items);
        complete &&= page.complete;
        const link = page.nextLink === undefined ? null : URL.parse(page.nextLink, arm.origin);
        if (link !== null && link.origin !== arm.origin)
            return (0,facts.ok)({ items, complete: false });
        next = link === null ? undefined : `${link.pathname}${link.search}`;
    }
    return (0,facts.ok)({ items, complete });
}
const NOT_UNDERSTOOD = (0,facts/* failed */.gz)({ kind: 'tool', text: 'ARM: the answer was not understood' });
/** One request; the JSON of a 200, else why there is none. */
async function requestArm(arm, method, path, body) {
    const url = URL.parse(path, arm.origin);
    if (url === null || url.origin !== arm.origin)
        return NOT_UNDERSTOOD;
    const request = {
        method,
        url,
        headers: {
            accept: 'application/json',
            authorization: `Bearer ${arm.vault.reveal(arm.token)}`,
            ...(body !== undefined && { 'content-type': 'application/json' }),
        },
        maxBodyBytes: MAX_BYTES,
        ...(body !== undefined && { body }),
    };
    const sent = await arm.limit(async () => arm.incompleteList.seen ? undefined : (0,transport/* send */.t)(arm.host, arm.deadline, request));
    if (sent === undefined)
        return NOT_UNDERSTOOD;
    if (!sent.ok)
        return (0,facts/* failed */.gz)(sent.reason);
    const { status, body: text, truncated } = sent.reply;
    if (truncated && (0,json/* fromJson */.Rf)(text) === undefined)
        arm.incompleteList.seen = true;
    // What is no JSON is judged by its status.
    const value = (0,json/* fromJson */.Rf)(text);
    if (status === 200 && value !== undefined)
        return (0,facts.ok)(value);
    const error = parseArmError(value, arm.vault.redact);
    return (0,facts/* failed */.gz)({
        kind: 'refused',
        status,
        code: error?.code ?? '',
        text: (0,util_text/* truncate */.xv)(arm.vault.redact(error?.message ?? text.trim()), 300),
    });
}


/***/ }),

/***/ 6437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ dedicatedHosts),
  c2: () => (/* binding */ getManifest),
  df: () => (/* binding */ imageToProbe),
  cz: () => (/* binding */ probeDedicatedEndpoints),
  zR: () => (/* binding */ resolveLayerSource)
});

// EXTERNAL MODULE: ./build/azure/acr/error-response.js
var error_response = __webpack_require__(7163);
// EXTERNAL MODULE: ./build/util/json.js
var json = __webpack_require__(4891);
;// CONCATENATED MODULE: ./build/azure/acr/manifest.js

/** What docker takes for a manifest. Source: distribution/distribution manifest media types; OCI image spec. */
const MANIFEST_TYPES = [
    'application/vnd.docker.distribution.manifest.v2+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.oci.image.index.v1+json',
].join(', ');
/**
 * The configuration of an image, which is a blob that every image has and that never stands on a foreign host; of an
 * index, its first image. `undefined` for anything else. Source: OCI image spec, "Image Manifest Specification", "Image
 * Index Specification".
 */
function manifestTarget(body) {
    const manifest = (0,json/* objectOf */.Xy)((0,json/* fromJson */.Rf)(body));
    const blob = digestOf(manifest?.['config']);
    if (blob !== undefined)
        return { kind: 'blob', digest: blob };
    const images = manifest?.['manifests'];
    const digest = Array.isArray(images) ? digestOf(images[0]) : undefined;
    return digest === undefined ? undefined : { kind: 'manifest', digest };
}
function digestOf(descriptor) {
    const digest = (0,json/* objectOf */.Xy)(descriptor)?.['digest'];
    return typeof digest === 'string' && /^[a-z0-9]{1,20}:[0-9a-f]{32,128}$/.test(digest) ? digest : undefined;
}

// EXTERNAL MODULE: ./build/azure/acr/token-scope.js
var token_scope = __webpack_require__(5473);
// EXTERNAL MODULE: ./build/azure/clouds.js
var clouds = __webpack_require__(3796);
// EXTERNAL MODULE: ./build/docker/proxy.js
var docker_proxy = __webpack_require__(9933);
// EXTERNAL MODULE: ./build/facts.js
var facts = __webpack_require__(7059);
// EXTERNAL MODULE: ./build/util/text.js
var util_text = __webpack_require__(3506);
// EXTERNAL MODULE: ./build/probes/data-plane.js + 1 modules
var data_plane = __webpack_require__(8434);
// EXTERNAL MODULE: ./build/probes/proxy.js
var probes_proxy = __webpack_require__(6342);
// EXTERNAL MODULE: ./build/probes/transport.js + 1 modules
var transport = __webpack_require__(6523);
;// CONCATENATED MODULE: ./build/probes/data-endpoint.js










const MAX_MANIFEST_BYTES = 4 * 1024 * 1024;
/** A blob is never read: the first bytes say that it came. */
const MAX_BLOB_BYTES = 4 * 1024;
/** An index leads to an image; one that leads to another index is not followed further. */
const MAX_MANIFESTS = 2;
/**
 * The image whose pull the token proves and that is looked at: one that was named with its tag or digest, else, where
 * something may stand between the runner and the data host, any named one. GitHub's own runners go out to all of Azure,
 * so that there three more round trips would only show what is known.
 * @param grants of the access token that will be shown
 */
function imageToProbe(repositories, grants, env) {
    if (repositories.length === 0)
        return (0,facts/* skipped */.hT)('no-repository');
    const pulled = repositories.filter(({ name }) => grants.some(grant => grant.repository === name && (0,token_scope/* allows */.N)(grant, 'pull')));
    const named = pulled.find(({ reference }) => reference !== undefined);
    const chosen = named ?? pulled[0];
    if (chosen === undefined)
        return (0,facts/* skipped */.hT)('no-pull-granted');
    if (named === undefined && env['RUNNER_ENVIRONMENT'] === 'github-hosted')
        return (0,facts/* skipped */.hT)('hosted-runner');
    return (0,facts.ok)({ repository: chosen.name, reference: chosen.reference ?? 'latest' });
}
/** Asks for a manifest with the token that docker would show. Source: OCI distribution spec, "Pulling manifests". */
const getManifest = ({ host, deadline, vault, server }, accessToken, { repository, reference }) => (0,transport/* send */.t)(host, deadline, {
    method: 'GET',
    url: new URL(`https://${server.host}/v2/${repository}/manifests/${reference}`),
    registry: server.host,
    headers: { accept: MANIFEST_TYPES, authorization: `Bearer ${vault.reveal(accessToken)}` },
    maxBodyBytes: MAX_MANIFEST_BYTES,
});
/**
 * Where layers come from: the manifest, one blob of it, and the host that the registry sends the blob's reader to. The
 * token goes to the registry alone; its redirect is followed without it, to hosts of Azure only. Source: OCI
 * distribution spec, "Pulling blobs"; ACR docs, "Registry endpoint reference" (307, signed URL).
 * @param first the answer for the image's own manifest, if it was asked for before
 */
async function resolveLayerSource(client, accessToken, { repository, reference }, first) {
    let next = reference;
    for (let manifests = 1;; manifests++) {
        const request = manifests === 1 ? first : undefined;
        const manifest = request ?? (await getManifest(client, accessToken, { repository, reference: next }));
        if (!manifest.ok)
            return (0,facts/* failed */.gz)(manifest.reason);
        if (manifest.reply.status === 404)
            return (0,facts/* skipped */.hT)('no-image');
        if (manifest.reply.status !== 200)
            return unexpected('manifest', manifest.reply, client.vault);
        const target = manifestTarget(manifest.reply.body);
        if (target === undefined)
            return unexpected('manifest', manifest.reply, client.vault);
        next = target.digest;
        if (target.kind === 'blob')
            break;
        if (manifests === MAX_MANIFESTS)
            return (0,facts/* skipped */.hT)('no-image');
    }
    const blob = await (0,transport/* send */.t)(client.host, client.deadline, {
        method: 'GET',
        url: new URL(`https://${client.server.host}/v2/${repository}/blobs/${next}`),
        registry: client.server.host,
        headers: { accept: '*/*', authorization: `Bearer ${client.vault.reveal(accessToken)}` },
        maxBodyBytes: MAX_BLOB_BYTES,
    });
    if (!blob.ok)
        return (0,facts/* failed */.gz)(blob.reason);
    const { status, headers } = blob.reply;
    if (status === 200)
        return (0,facts.ok)({ from: 'registry' });
    if (![301, 302, 303, 307, 308].includes(status))
        return unexpected('blob', blob.reply, client.vault);
    const url = URL.parse(headers['location'] ?? '', `https://${client.server.host}`);
    if (url === null || !isDataHost(url, client.server)) {
        return (0,facts/* failed */.gz)({
            kind: 'tool',
            text: (0,util_text/* truncate */.xv)(client.vault.redact(`layers come from ${url?.host ?? 'no URL'}, which was not asked`), 300),
        });
    }
    if (url.host === client.server.host)
        return (0,facts.ok)({ from: 'registry' });
    // Whoever has the signed URL may read the blob.
    client.vault.register(url.search.slice(1));
    const signature = url.searchParams.get('sig');
    if (signature !== null)
        client.vault.register(signature);
    return (0,facts.ok)({ from: 'data-host', dataHost: await probeDataEndpoint(client, url, client.server) });
}
/** With the registry's own words, so that no less is told than docker would. */
function unexpected(what, { status, body }, vault) {
    const error = (0,error_response/* parseErrorBody */.k)(vault.redact(body));
    const words = error === undefined ? '' : `: ${error.code} ${error.message}`;
    return (0,facts/* failed */.gz)({ kind: 'tool', text: (0,util_text/* truncate */.xv)(vault.redact(`GET ${what}: HTTP ${status}${words}`), 300) });
}
/** A signed URL is shown to the registry itself, to the data endpoints of its cloud and to Azure's storage. */
function isDataHost(url, server) {
    if (url.protocol !== 'https:' || url.username !== '' || url.password !== '')
        return false;
    if (url.host === server.host)
        return true;
    // A host that the user trusts says for itself.
    if (server.kind.kind === 'trusted')
        return true;
    const cloud = (0,clouds/* cloudOfSuffix */.Q2)(server.host);
    return url.port === '' && (cloud === undefined ? clouds/* CLOUDS */.JJ : [cloud]).some(each => isDataHostOf(url.hostname, each));
}
const isDataHostOf = (host, { acrSuffix, storageSuffix }) => [`.data.${acrSuffix}`, `.blob.${storageSuffix}`, '.blob.storage.azure.net'].some(suffix => host.endsWith(suffix));
/** The dedicated data endpoints that a registry's layers come from, each asked by itself. */
const probeDedicatedEndpoints = (context, registry) => Promise.all(dedicatedHosts(registry).map(host => {
    const url = URL.parse(`https://${host}/`);
    // Whoever may change the registry's resource names these hosts.
    return url === null || url.host !== host || !clouds/* CLOUDS */.JJ.some(cloud => isDataHostOf(host, cloud))
        ? { host, addresses: [], answer: (0,facts/* failed */.gz)({ kind: 'tool', text: 'not a data endpoint of Azure; not asked' }) }
        : probeDataEndpoint(context, url);
}));
/** In use where they are turned on, and with any private endpoint. Source: ACR docs, "Registry endpoint reference". */
function dedicatedHosts({ dataEndpointEnabled, dataEndpoints = [], privateEndpoints = [] }) {
    const inUse = dataEndpointEnabled === true || privateEndpoints.includes('Approved');
    return inUse ? dataEndpoints.slice(0, MAX_REGIONS).map(host => host.toLowerCase()) : [];
}
/** Regions of one registry that are asked; no registry has as many. */
const MAX_REGIONS = 20;
/**
 * One request without any credential. A host that is not sent a signed URL refuses it, and has been reached all the
 * same.
 */
async function probeDataEndpoint(context, url, registry) {
    const proxy = (0,probes_proxy/* proxyFor */.iJ)(url.host, context.host.env);
    const sent = await (0,transport/* send */.t)(context.host, context.deadline, {
        method: 'GET',
        url,
        ...(registry !== undefined && { registry: registry.host }),
        ...(registry?.kind.kind === 'trusted' && { trustedDataHost: url.host }),
        headers: { range: 'bytes=0-0' },
        maxBodyBytes: MAX_BLOB_BYTES,
    });
    return {
        host: url.host,
        ...(proxy instanceof URL && { proxy: (0,docker_proxy/* shownProxy */.qb)(proxy) }),
        addresses: sent.outcome?.connection.addresses ?? [],
        answer: sent.ok ? (0,facts.ok)(answerOf((0,data_plane/* replyFacts */.EE)(sent.reply, sent.attempts, context.vault))) : (0,facts/* failed */.gz)(sent.reason),
    };
}
/** What is no refusal is a part of somebody's image, and is not kept. */
const answerOf = (reply) => (reply.status < 400 ? { ...reply, excerpt: '' } : reply);


/***/ }),

/***/ 8434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fe: () => (/* binding */ REPOSITORIES_A_REQUEST),
  Yl: () => (/* binding */ askMetadataToken),
  r1: () => (/* binding */ exchangeToken),
  g1: () => (/* binding */ fetchChallenge),
  CK: () => (/* binding */ fieldIn),
  EE: () => (/* binding */ replyFacts),
  Fr: () => (/* binding */ requestToken)
});

// EXTERNAL MODULE: ./build/azure/acr/acr-token.js
var acr_token = __webpack_require__(1035);
// EXTERNAL MODULE: ./build/util/json.js
var json = __webpack_require__(4891);
;// CONCATENATED MODULE: ./build/azure/acr/challenge.js

/**
 * The Bearer challenge of a header, where there is one that names realm and service.
 * @param header the value of `Www-Authenticate`; it may hold several challenges
 */
function parseChallenge(header) {
    const text = header.slice(0, MAX_HEADER);
    // What stands in quotes is no scheme: it is blotted out for the search, at its own length.
    const bare = text.replace(json/* QUOTED */.jB, quoted => '"'.padEnd(quoted.length, '.'));
    const start = /(?:^|[\s,])bearer\s+(?=[\w-]{1,32}\s*=)/i.exec(bare);
    if (start === null)
        return undefined;
    const parameters = new Map();
    const parameter = /[\s,]*([\w-]{1,32})\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))/y;
    parameter.lastIndex = start.index + start[0].length;
    for (let match = parameter.exec(text); match !== null; match = parameter.exec(text)) {
        const name = (match[1] ?? '').toLowerCase();
        if (!parameters.has(name))
            parameters.set(name, match[2]?.replace(/\\(.)/g, '$1') ?? match[3] ?? '');
    }
    const realm = parameters.get('realm');
    const service = parameters.get('service');
    return realm && service ? { realm, service } : undefined;
}
/** Longer than any header that Node takes. */
const MAX_HEADER = 16 * 1024;

// EXTERNAL MODULE: ./build/azure/acr/error-response.js
var error_response = __webpack_require__(7163);
// EXTERNAL MODULE: ./build/azure/acr/login-server.js
var login_server = __webpack_require__(2582);
// EXTERNAL MODULE: ./build/azure/acr/token-scope.js
var token_scope = __webpack_require__(5473);
// EXTERNAL MODULE: ./build/facts.js
var facts = __webpack_require__(7059);
// EXTERNAL MODULE: ./build/util/redacted.js
var redacted = __webpack_require__(9457);
// EXTERNAL MODULE: ./build/util/text.js
var util_text = __webpack_require__(3506);
// EXTERNAL MODULE: ./build/probes/transport.js + 1 modules
var transport = __webpack_require__(6523);
;// CONCATENATED MODULE: ./build/probes/data-plane.js










const MAX_CHALLENGE_BYTES = 64 * 1024;
const MAX_TOKEN_BYTES = 1024 * 1024;
/** Repositories that one token request asks for, so that its URL stays within what servers take (8 KiB). */
const REPOSITORIES_A_REQUEST = 20;
const EXCERPT_LENGTH = 300;
/** `GET /v2/` without credentials: the challenge. Source: OCI distribution spec; Azure/acr:docs/AAD-OAuth.md. */
async function fetchChallenge(client) {
    const sent = await (0,transport/* send */.t)(client.host, client.deadline, {
        method: 'GET',
        url: new URL(`https://${client.server.host}/v2/`),
        registry: client.server.host,
        headers: { accept: 'application/json' },
        maxBodyBytes: MAX_CHALLENGE_BYTES,
    });
    if (!sent.ok)
        return { sent, answer: (0,facts/* failed */.gz)(sent.reason) };
    const { reply, attempts } = sent;
    const { vault } = client;
    const header = reply.headers['www-authenticate'] ?? '';
    const parsed = parseChallenge(header);
    const shown = (text, most) => (0,util_text/* truncate */.xv)(vault.redact(text), most);
    const bearer = parsed && { realm: shown(parsed.realm, 500), service: shown(parsed.service, 300) };
    const asksForBasic = bearer === undefined && /^\s*basic\b/i.test(header);
    const date = Date.parse(reply.headers['date'] ?? '');
    const realmTrusted = bearer !== undefined && isOwnRealm(bearer.realm, client.server);
    return {
        sent,
        answer: (0,facts.ok)({
            ...replyFacts(reply, attempts, vault),
            ...(bearer !== undefined && { bearer }),
            asksForBasic,
            realmTrusted,
            ...(!Number.isNaN(date) && { date }),
        }),
    };
}
/**
 * Asks for a token on the named repositories, as docker does: by GET with Basic, by the refresh-token grant for an
 * identity token, by a bare GET for nobody. A 200 proves authentication only, so the token's `access` is read for each
 * repository. Source: Azure/acr:docs/AAD-OAuth.md, docs/Token-BasicAuth.md; distribution/distribution docs, token
 * authentication.
 * @returns with the access token, where one came: for the first repositories, where they take more than one request
 */
async function requestToken(client, endpoint, credential, repositories, access) {
    const groups = [];
    for (let start = 0; start < repositories.length; start += REPOSITORIES_A_REQUEST) {
        groups.push(repositories.slice(start, start + REPOSITORIES_A_REQUEST));
    }
    const answers = await Promise.all(groups.map(async (group) => {
        const scopes = group.map(repository => (0,token_scope/* repositoryScope */.F)(repository, access));
        const request = tokenRequest(client.vault, endpoint, credential, scopes);
        const sent = await (0,transport/* send */.t)(client.host, client.deadline, { ...request, registry: client.server.host });
        return sent.ok ? tokenAnswer(sent, group, client.vault) : { answer: (0,facts/* failed */.gz)(sent.reason) };
    }));
    const accessToken = answers[0]?.accessToken;
    return { answer: combined(answers.map(({ answer }) => answer)), ...(accessToken !== undefined && { accessToken }) };
}
/**
 * A token that may list the tags of a repository, which `pull` alone doesn't allow.
 * Source: ACR docs, "Repository permissions" (metadata/read).
 */
async function askMetadataToken(client, endpoint, credential, repository) {
    const scopes = [`repository:${repository}:metadata_read`];
    const sent = await (0,transport/* send */.t)(client.host, client.deadline, {
        ...tokenRequest(client.vault, endpoint, credential, scopes),
        registry: client.server.host,
    });
    return sent.ok ? tokenAnswer(sent, [repository], client.vault).accessToken : undefined;
}
/**
 * Exchanges an Entra token for a refresh token of the registry. `tenant` is documented; SDKs leave it out and it works,
 * so it is sent where known. Source: Azure/acr:docs/AAD-OAuth.md.
 * @param endpoint the token endpoint; the exchange stands beside it
 */
async function exchangeToken(client, endpoint, entraToken, tenantId) {
    const form = new URLSearchParams({
        grant_type: 'access_token',
        service: endpoint.service,
        ...(tenantId !== '' && { tenant: tenantId }),
        access_token: client.vault.reveal(entraToken),
    });
    const sent = await (0,transport/* send */.t)(client.host, client.deadline, {
        method: 'POST',
        url: new URL('/oauth2/exchange', endpoint.realm),
        registry: client.server.host,
        headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
        body: form.toString(),
        maxBodyBytes: MAX_TOKEN_BYTES,
    });
    if (!sent.ok)
        return { answer: (0,facts/* failed */.gz)(sent.reason) };
    const text = sent.reply.status === 200 ? fieldIn(sent.reply.body, 'refresh_token') : undefined;
    if (text === undefined)
        return { answer: (0,facts.ok)({ ...replyFacts(sent.reply, sent.attempts, client.vault), issued: false }) };
    const refreshToken = client.vault.register(text);
    const { expiresAt, hasAadIdentity: isAbac } = (0,acr_token/* readToken */.A)(text) ?? {};
    const answer = {
        ...replyFacts(sent.reply, sent.attempts, client.vault),
        excerpt: '',
        issued: true,
        ...(expiresAt !== undefined && { expiresAt }),
        ...(isAbac && { isAbac }),
    };
    return { answer: (0,facts.ok)(answer), refreshToken };
}
/**
 * One answer of several requests for the same credential: the first that did not bring a token, else all grants
 * together.
 */
function combined(answers) {
    const values = [];
    for (const answer of answers) {
        if (answer.state !== 'known' || !answer.value.issued)
            return answer;
        values.push(answer.value);
    }
    const [first] = values;
    return first === undefined ? (0,facts/* skipped */.hT)('not-needed') : (0,facts.ok)({ ...first, grants: values.flatMap(({ grants }) => grants) });
}
function tokenRequest(vault, { realm, service }, credential, scopes) {
    const url = new URL(realm);
    const headers = { accept: 'application/json' };
    if (credential.kind === 'identity-token') {
        const form = new URLSearchParams({
            grant_type: 'refresh_token',
            service,
            client_id: 'acr-login-check',
            scope: scopes.join(' '),
            refresh_token: vault.reveal(credential.identityToken),
        });
        headers['content-type'] = 'application/x-www-form-urlencoded';
        return { method: 'POST', url, headers, body: form.toString(), maxBodyBytes: MAX_TOKEN_BYTES };
    }
    url.searchParams.set('service', service);
    for (const scope of scopes)
        url.searchParams.append('scope', scope);
    if (credential.kind === 'password') {
        // Without `account` the token was seen to come with an empty `access`: sonatype/nexus-public#393.
        url.searchParams.set('account', credential.userName);
        const pair = Buffer.from(`${credential.userName}:${vault.reveal(credential.password)}`, 'utf8').toString('base64');
        headers['authorization'] = `Basic ${vault.reveal(vault.register(pair))}`;
    }
    url.searchParams.set('client_id', 'acr-login-check');
    return { method: 'GET', url, headers, maxBodyBytes: MAX_TOKEN_BYTES };
}
function tokenAnswer({ reply, attempts }, repositories, vault) {
    const text = reply.status === 200 ? tokenIn(reply.body) : undefined;
    if (text === undefined)
        return { answer: (0,facts.ok)({ ...replyFacts(reply, attempts, vault), issued: false, grants: [] }) };
    const accessToken = vault.register(text);
    const token = (0,acr_token/* readToken */.A)(text);
    const grants = repositories.map(repository => {
        const actions = token === undefined ? undefined : (0,acr_token/* grantedActions */.j)(token, repository);
        return {
            repository,
            actions: actions === undefined
                ? 'unreadable'
                : [...actions].map(action => (0,util_text/* truncate */.xv)(vault.redact(action), 40)),
        };
    });
    const answer = { ...replyFacts(reply, attempts, vault), excerpt: '', issued: true, grants };
    return { answer: (0,facts.ok)(answer), accessToken };
}
/** ACR says `access_token`, the distribution spec `token`. */
const tokenIn = (body) => fieldIn(body, 'access_token') ?? fieldIn(body, 'token');
/** A field of a JSON object that holds some text. */
function fieldIn(body, name) {
    const value = (0,json/* objectOf */.Xy)((0,json/* fromJson */.Rf)(body))?.[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/**
 * The realm must be on the registry's own host, or on a regional host of the same registry. Source: ACR docs, "Registry
 * endpoint reference".
 */
function isOwnRealm(realm, server) {
    const url = URL.parse(realm);
    if (url === null || url.protocol !== 'https:' || url.username !== '' || url.password !== '')
        return false;
    if (url.host === server.host)
        return true;
    if (url.port !== '')
        return false;
    const other = (0,login_server/* parseLoginServer */.wQ)(url.hostname);
    return (server.kind.kind === 'acr' &&
        other.kind.kind === 'acr' &&
        other.flaws.length === 0 &&
        other.kind.service === server.kind.service);
}
/** A reply as evidence: redacted before it is cut, so that no half of a secret remains. */
function replyFacts({ status, headers, body: raw }, attempts, vault) {
    const shown = (text, most) => (0,util_text/* truncate */.xv)(vault.redact(text), most);
    const error = (0,error_response/* parseErrorBody */.k)(raw);
    const correlationId = error?.correlationId ?? headers['x-ms-correlation-request-id'];
    const { 'retry-after': retryAfter, location } = headers;
    return {
        status,
        attempts,
        contentType: shown(headers['content-type'] ?? '', 100),
        serverHeader: shown(headers['server'] ?? '', 100),
        excerpt: error === undefined ? excerptOf(status, vault.redact(raw)) : '',
        ...(error !== undefined && {
            error: { ...error, code: shown(error.code, 60), message: shown(error.message, 500) },
        }),
        ...(correlationId !== undefined && { correlationId: shown(correlationId, 80) }),
        ...(retryAfter !== undefined && { retryAfter: shown(retryAfter, 40) }),
        ...(location !== undefined && { location: shown(location, 200) }),
    };
}
/**
 * The beginning of a body that is no error of a registry. A success of another form than is known may be all token,
 * which nobody held; a page is what a portal or a proxy shows in its place.
 */
function excerptOf(status, body) {
    const isSuccess = status >= 200 && status < 300;
    if (isSuccess && !body.trimStart().startsWith('<'))
        return '';
    return (0,util_text/* truncate */.xv)((0,redacted/* partOf */.B)(body, text => text.trim().replace(OPAQUE, '***')), EXCERPT_LENGTH);
}
/** What has the form of a token or a key: a long run without a blank or a path in it. */
const OPAQUE = /[\w+=.~-]{40,}/g;


/***/ }),

/***/ 202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findServicePrincipal: () => (/* binding */ findServicePrincipal),
  isReading: () => (/* binding */ isReading),
  notRead: () => (/* binding */ notRead),
  probeGraph: () => (/* binding */ probeGraph),
  read: () => (/* binding */ read)
});

// EXTERNAL MODULE: ./build/azure/entra/application.js + 1 modules
var entra_application = __webpack_require__(201);
;// CONCATENATED MODULE: ./build/azure/entra/secret-in-use.js
/** A hint has this many characters. Source: Graph docs, "passwordCredential". */
const HINT_LENGTH = 3;
/**
 * Which of an application's secrets is the one in use. Only three characters can be compared, and they never leave this
 * function.
 * @param secret the configured secret
 * @param holders the application and its service principal: secrets may sit on either
 * @param signedIn whether the secret has just been accepted: then an ended one is not it
 * @param now milliseconds since the epoch
 */
function secretInUse(secret, holders, signedIn, now) {
    const value = secret.trim();
    const all = holders.flatMap(holder => holder.secrets);
    const keyId = all.find(each => each.keyId.toLowerCase() === value.toLowerCase());
    if (keyId !== undefined)
        return { state: 'is-key-id', secret: withoutHint(keyId) };
    const possible = signedIn ? all.filter(each => !hasEnded(each, now)) : all;
    const hits = possible.filter(each => each.hint?.length === HINT_LENGTH && value.startsWith(each.hint));
    const [hit, ...others] = hits;
    if (hit !== undefined && others.length === 0)
        return { state: 'one', secret: withoutHint(hit), by: 'hint' };
    if (hit !== undefined)
        return { state: 'several', candidates: byLikelihood(hits, now).map(withoutHint) };
    if (holders.length === 0 || !holders.every(holder => holder.secretsComplete))
        return { state: 'unknown' };
    const unhinted = possible.filter(each => each.hint === undefined);
    const [only, ...rest] = unhinted;
    if (signedIn && only !== undefined && rest.length === 0)
        return { state: 'one', secret: withoutHint(only), by: 'elimination' };
    return { state: 'none', unhinted: byLikelihood(unhinted, now).map(withoutHint) };
}
/**
 * The certificate with whose end an application can no longer sign in by certificate at all: the last to end.
 * None for an application that has a secret, or may have one.
 */
function lastCertificate(holders) {
    if (holders.length === 0 || !holders.every(holder => isCertain(holder)))
        return undefined;
    const certificates = holders.flatMap(holder => holder.certificates);
    if (certificates.some(each => each.endsAt === undefined))
        return undefined;
    return certificates.toSorted((one, other) => (other.endsAt ?? 0) - (one.endsAt ?? 0))[0];
}
const isCertain = ({ secrets, secretsComplete, certificatesComplete }) => secrets.length === 0 && secretsComplete && certificatesComplete;
const withoutHint = ({ hint: _, ...rest }) => rest;
const hasEnded = ({ endsAt }, now) => endsAt !== undefined && endsAt <= now;
const byLikelihood = (secrets, now) => secrets.toSorted((one, other) => Number(hasEnded(one, now)) - Number(hasEnded(other, now)) ||
    (one.endsAt ?? Number.MAX_SAFE_INTEGER) - (other.endsAt ?? Number.MAX_SAFE_INTEGER));

// EXTERNAL MODULE: ./build/facts.js
var facts = __webpack_require__(7059);
// EXTERNAL MODULE: ./build/probes/transport.js + 1 modules
var transport = __webpack_require__(6523);
;// CONCATENATED MODULE: ./build/probes/graph.js




const MAX_BYTES = 1024 * 1024;
const SELECTED = '$select=id,appId,displayName,passwordCredentials,keyCredentials';
/**
 * The secrets and certificates of the application in use. An application may read itself by its key; some tenants want
 * the object id. Source: Graph docs, "Get application", "Get servicePrincipal" (permissions).
 */
async function probeGraph(signIn, context, now) {
    const answer = await signIn.token('graph');
    if (answer.state === 'failed')
        return answer;
    const { clientId, secret } = signIn.plan;
    const request = (path) => read(signIn, `v1.0/${path}?${SELECTED}`, entra_application/* readApplication */.nZ, context);
    const key = `(appId='${encodeURIComponent(clientId)}')`;
    // One after the other on one connection: a second one would take longer.
    const application = await request(`applications${key}`);
    const servicePrincipal = await request(`servicePrincipals${key}`);
    const objectId = answer.state === 'known' && answer.value.signedIn ? answer.value.objectId : undefined;
    const again = isReading(servicePrincipal) && !servicePrincipal.ok && objectId !== undefined;
    const other = again ? await request(`servicePrincipals/${objectId}`) : servicePrincipal;
    const holders = [application, other].flatMap(reading => (isReading(reading) && reading.ok ? [reading.value] : []));
    if (!isReading(application) || !application.ok)
        return notRead(application);
    const certificate = lastCertificate(holders);
    return (0,facts.ok)({
        ...(secret !== undefined && { secret: secretInUse(context.vault.reveal(secret), holders, true, now) }),
        ...(certificate !== undefined && { certificate }),
    });
}
/**
 * The object id of an application's service principal, which is what role assignments name. Source: Graph docs, "Get
 * servicePrincipal".
 */
async function findServicePrincipal(signIn, appId, context) {
    const path = `v1.0/servicePrincipals(appId='${encodeURIComponent(appId)}')?$select=id,appId`;
    const reading = await read(signIn, path, entra_application/* readApplication */.nZ, context);
    const objectId = isReading(reading) && reading.ok ? reading.value.objectId : undefined;
    return objectId === undefined ? notRead(reading) : (0,facts.ok)(objectId);
}
/** One GET as this identity. */
async function read(signIn, path, reader, { host, vault, deadline }) {
    const token = await signIn.secret('graph');
    if (token === undefined)
        return (0,facts/* failed */.gz)({ kind: 'tool', text: 'Graph: no token' });
    const sent = await (0,transport/* send */.t)(host, deadline, {
        method: 'GET',
        url: new URL(`https://${signIn.cloud.graph}/${path}`),
        headers: { accept: 'application/json', authorization: `Bearer ${vault.reveal(token)}` },
        maxBodyBytes: MAX_BYTES,
    });
    return sent.ok ? reader(sent.reply.status, sent.reply.body) : (0,facts/* failed */.gz)(sent.reason);
}
function notRead(reading) {
    if (!isReading(reading))
        return reading;
    if (reading.ok)
        return (0,facts/* failed */.gz)({ kind: 'tool', text: 'Graph: the answer was not understood' });
    const { because, status, code = '', message = '' } = reading.problem;
    return (0,facts/* failed */.gz)({ kind: 'refused', status, code, text: message || because });
}
const isReading = (value) => 'ok' in value;


/***/ }),

/***/ 6054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gather: () => (/* binding */ gather)
});

// EXTERNAL MODULE: ./build/azure/acr/credential.js
var credential = __webpack_require__(6576);
// EXTERNAL MODULE: ./build/azure/acr/login-server.js
var login_server = __webpack_require__(2582);
// EXTERNAL MODULE: ./build/azure/acr/repository.js
var repository = __webpack_require__(6505);
// EXTERNAL MODULE: ./build/facts.js
var build_facts = __webpack_require__(7059);
// EXTERNAL MODULE: ./build/util/concurrency.js
var concurrency = __webpack_require__(6734);
// EXTERNAL MODULE: ./build/util/text.js
var util_text = __webpack_require__(3506);
// EXTERNAL MODULE: ./build/workflow/current-step.js
var current_step = __webpack_require__(4404);
// EXTERNAL MODULE: ./build/workflow/image-reference.js
var image_reference = __webpack_require__(9269);
// EXTERNAL MODULE: ./build/workflow/partial-string.js
var partial_string = __webpack_require__(1463);
;// CONCATENATED MODULE: ./build/workflow/job-images.js




const NO_IMAGES = { access: undefined, repositories: [] };
const MAX_REPOSITORIES = 20;
/**
 * @param host login server, lower case
 * @param given the access that the step was given: the repositories are those of what it covers
 */
function imagesUsedBy(running, host, given) {
    const job = (0,current_step/* runningStep */.E)(running)?.job;
    if (job === undefined)
        return NO_IMAGES;
    const images = (0,current_step/* transfersIn */.Y)(job)
        // What Azure does itself needs no token of docker's.
        .filter(({ isServerSide, isInAzureCliContainer }) => !isServerSide && !isInAzureCliContainer)
        .map(transfer => ({ transfer, reference: (0,image_reference/* parseReference */.F2)(transfer.image) }));
    const here = images.filter(({ reference }) => hostOf(reference) === host);
    const isElsewhere = ({ host: at }) => at.kind === 'none' ||
        (at.kind === 'host' && (0,partial_string/* toLiteral */.TE)(at.value) !== undefined && (0,partial_string/* toLiteral */.TE)(at.value)?.toLowerCase() !== host);
    const mayPush = job.steps.some(({ operations }) => operations.some(({ kind }) => kind === 'unanalyzable' || kind === 'write')) ||
        images.some(({ transfer, reference }) => transfer.kind === 'push' && !isElsewhere(reference));
    const access = here.length > 0 && !mayPush ? 'pull' : undefined;
    const kind = (given ?? access) === 'pull' ? 'pull' : 'push';
    const repositories = here
        .filter(({ transfer }) => transfer.kind === kind)
        .map(({ reference }) => pathOf(reference))
        .filter(path => path !== undefined)
        .filter(path => (0,repository/* parseRepository */.S)(path, []).issue === undefined);
    return { access, repositories: [...new Set(repositories)].slice(0, MAX_REPOSITORIES) };
}
const hostOf = ({ host }) => host.kind === 'host' ? (0,partial_string/* toLiteral */.TE)(host.value)?.toLowerCase() : undefined;
/** The repository, where all of it is known. */
function pathOf({ path }) {
    const parts = path.map(segments => segments.map(segment => ('literal' in segment ? segment.literal : undefined)));
    return parts.length > 0 && parts.every(part => part.length > 0 && part.every(text => text !== undefined))
        ? parts.map(part => part.join('')).join('/')
        : undefined;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/util/json.js
var json = __webpack_require__(4891);
;// CONCATENATED MODULE: ./build/docker/config.js

const EMPTY_CONFIG = { auths: new Map(), credHelpers: new Map() };
/**
 * Parses config.json with docker's own strictness: one entry that cannot be read spoils the file, and what stands
 * behind the first JSON value is not read. Source: docker/cli:cli/config/configfile/file.go, LoadFromReader.
 */
const parseDockerConfig = (text) => readConfig((0,json/* fromJson */.Rf)(text) ?? (0,json/* fromJson */.Rf)(firstObject(text)));
/**
 * Parses `DOCKER_AUTH_CONFIG`: entries with `auth`, and nothing else anywhere.
 * Source: docker/cli:cli/config/configfile/file.go, parseEnvConfig.
 */
function parseAuthVariable(text) {
    const root = text.trim() === '' ? {} : (0,json/* fromJson */.Rf)(text);
    const outcome = readConfig(root);
    if (!outcome.ok)
        return outcome;
    if (!hasOnly(root, 'auths'))
        return problem('a field other than "auths"');
    const entries = Object.values(fieldsOf(root).get('auths') ?? {});
    if (!entries.every(entry => hasOnly(entry, 'auth')))
        return problem('"auths" holds a field other than "auth"');
    const complete = [...outcome.config.auths.values()].every(({ userName }) => userName !== undefined);
    return complete ? outcome : problem('"auths" holds an entry without "auth"');
}
/** @param root `undefined` where the text is no JSON */
function readConfig(root) {
    if (root === undefined)
        return problem('not valid JSON');
    if (root !== null && !(0,json/* isObject */.Gv)(root))
        return problem('not a JSON object');
    const fields = fieldsOf(root);
    const credsStore = fields.get('credsstore') ?? '';
    const auths = fields.get('auths') ?? {};
    const credHelpers = fields.get('credhelpers') ?? {};
    if (typeof credsStore !== 'string')
        return problem('"credsStore" is not a string');
    if (!(0,json/* isObject */.Gv)(auths))
        return problem('"auths" is not an object');
    if (!(0,json/* isObject */.Gv)(credHelpers))
        return problem('"credHelpers" is not an object');
    const helpers = new Map(Object.entries(credHelpers).map(([host, helper]) => [host, helper ?? '']));
    if (!areStrings(helpers))
        return problem('"credHelpers" holds a value that is not a string');
    const stored = new Map();
    for (const [host, entry] of Object.entries(auths)) {
        const auth = storedAuth(entry);
        if (auth === undefined)
            return problem('"auths" holds an entry that cannot be decoded');
        stored.set(host, auth);
    }
    for (const [name, hasForm] of OTHER_FIELDS) {
        if (!hasForm(fields.get(name.toLowerCase()) ?? null))
            return problem(`"${name}" is not of the form that docker reads`);
    }
    const context = fields.get('currentcontext');
    return {
        ok: true,
        config: {
            auths: stored,
            credHelpers: helpers,
            ...(credsStore ? { credsStore } : {}),
            ...buildProxiesIn(fields.get('proxies')),
            ...(typeof context === 'string' && context !== '' ? { currentContext: context } : {}),
        },
    };
}
/** Source: docker/cli:cli/config/configfile/file.go, ParseProxyConfig. */
function buildProxiesIn(proxies) {
    const found = Object.entries(proxies ?? {}).map(([engine, entry]) => {
        const fields = fieldsOf(entry);
        return [engine, fields.get('httpsproxy') || fields.get('httpproxy')];
    });
    const set = found.filter((each) => typeof each[1] === 'string' && each[1] !== '');
    return set.length === 0 ? {} : { buildProxies: new Map(set) };
}
const problem = (text) => ({ ok: false, problem: text });
/** The text up to the brace that closes the first one, braces in strings left aside; all of it where none does. */
function firstObject(text) {
    let depth = 0;
    for (const { 0: token, index } of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"?|[{}]/gs)) {
        if (token === '{')
            depth += 1;
        if (token === '}')
            depth -= 1;
        if (token === '}' && depth === 0)
            return text.slice(0, index + 1);
    }
    return text;
}
/**
 * The fields of an object as Go's encoding/json takes them: whatever the case of their names, and `null` as if it were
 * not there.
 */
const fieldsOf = (value) => new Map(Object.entries(value ?? {})
    .filter(([, field]) => field !== null)
    .map(([name, field]) => [name.toLowerCase(), field]));
const hasOnly = (value, name) => Object.keys(value ?? {}).every(key => key.toLowerCase() === name);
const aString = value => value === null || typeof value === 'string';
const listOf = (form) => value => value === null || (Array.isArray(value) && value.every(form));
const mapOf = (form) => value => value === null || ((0,json/* isObject */.Gv)(value) && Object.values(value).every(form));
const withStrings = (...names) => value => value === null || ((0,json/* isObject */.Gv)(value) && areStrings(only(fieldsOf(value), names)));
const STRING_FIELDS = [
    ...['psFormat', 'imagesFormat', 'networksFormat', 'pluginsFormat', 'volumesFormat', 'statsFormat', 'servicesFormat'],
    ...['serviceInspectFormat', 'tasksFormat', 'secretFormat', 'configFormat', 'nodesFormat'],
    ...['detachKeys', 'currentContext', 'experimental'],
];
/**
 * What has no say in a login, and yet spoils the file. Source: docker/cli:cli/config/configfile/file.go, ConfigFile.
 */
const OTHER_FIELDS = new Map([
    ['HttpHeaders', mapOf(aString)],
    ['proxies', mapOf(withStrings('httpproxy', 'httpsproxy', 'noproxy', 'ftpproxy', 'allproxy'))],
    ['plugins', mapOf(mapOf(aString))],
    ['aliases', mapOf(aString)],
    ['features', mapOf(aString)],
    ['pruneFilters', listOf(aString)],
    ['cliPluginsExtraDirs', listOf(aString)],
    ...STRING_FIELDS.map((name) => [name, aString]),
]);
/** Source: docker/cli:cli/config/types/authconfig.go. */
const AUTH_FIELDS = ['username', 'password', 'auth', 'email', 'serveraddress', 'identitytoken', 'registrytoken'];
function storedAuth(entry) {
    if (entry !== null && !(0,json/* isObject */.Gv)(entry))
        return undefined;
    const fields = only(fieldsOf(entry), AUTH_FIELDS);
    if (!areStrings(fields))
        return undefined;
    const auth = fields.get('auth');
    const pair = auth ? decodedPair(auth) : { userName: fields.get('username'), password: fields.get('password') };
    if (pair === undefined)
        return undefined;
    const identityToken = fields.get('identitytoken');
    return {
        ...(pair.userName && { userName: pair.userName }),
        ...(pair.password !== undefined && { password: pair.password }),
        ...(identityToken && { identityToken }),
        ...((fields.get('email') || fields.get('registrytoken')) && { hasMore: true }),
    };
}
/**
 * User name and password as docker decodes them: line breaks in the base64 do not count, its padding does, and NULs
 * around the password are cut. Source: docker/cli:cli/config/configfile/file.go, decodeAuth; Go's encoding/base64,
 * StdEncoding.
 */
function decodedPair(auth) {
    const base64 = auth.replace(/[\r\n]/g, '');
    if (base64.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(base64))
        return undefined;
    const pair = Buffer.from(base64, 'base64').toString('utf8');
    const colon = pair.indexOf(':');
    if (colon < 1)
        return undefined;
    return { userName: pair.slice(0, colon), password: pair.slice(colon + 1).replace(/^\0+|(?<!\0)\0+$/g, '') };
}
/**
 * The helper program that docker would ask for this host: its own entry in `credHelpers` beats `credsStore`, an empty
 * one too. Source: docker/cli:cli/config/configfile/file.go, getConfiguredCredentialStore.
 * @returns the suffix of `docker-credential-…`, or `undefined` where the file itself holds the logins
 */
const helperFor = (config, host) => (config.credHelpers.get(host) ?? config.credsStore) || undefined;
/** True where docker would look for the platform's own helper, since the file names none and holds no login. */
const wouldDetectHelper = (config) => !config.isPodman && config.credsStore === undefined && config.credHelpers.size === 0 && config.auths.size === 0;
/**
 * The helper that docker looks for by itself, on Linux where `pass` is not there. Source:
 * docker/cli:cli/config/credentials/default_store*.go.
 */
const DEFAULT_HELPERS = {
    linux: 'secretservice',
    darwin: 'osxkeychain',
    win32: 'wincred',
};
/** The entry for a host; older files keep it under a URL (`https://host/v2/`), which docker matches by host name. */
function storedFor(config, host) {
    const exact = config.auths.get(host);
    if (exact !== undefined)
        return exact;
    for (const [key, auth] of config.auths) {
        if (key.replace(/^https?:\/\//, '').split('/')[0] === host)
            return auth;
    }
    return undefined;
}
/**
 * Whether a login changes nothing in the file, which newer dockers then leave as it is. Behind a helper the file keeps
 * an empty entry. Source: docker/cli:cli/config/credentials/file_store.go, native_store.go, Store.
 */
function keepsFile(config, host, given, hasHelper) {
    const entry = config.auths.get(host);
    if (config.isPodman || entry === undefined || entry.hasMore)
        return false;
    const kept = hasHelper ? {} : given;
    return kept !== undefined && isSameLogin(entry, kept);
}
const isSameLogin = (one, other) => (one.userName ?? '') === (other.userName ?? '') &&
    (one.password ?? '') === (other.password ?? '') &&
    (one.identityToken ?? '') === (other.identityToken ?? '');
/**
 * What podman makes of several files, of which the first that knows a host counts for it. It reads `auths` and
 * `credHelpers`, and not `credsStore`. Source: containers/image:pkg/docker/config/config.go, GetCredentials; seen on
 * podman 4.3.
 */
function podmanConfig(files) {
    const auths = new Map();
    const credHelpers = new Map();
    for (const file of files) {
        const earlier = new Set([...auths.keys(), ...credHelpers.keys()]);
        for (const [host, helper] of file.credHelpers)
            if (!earlier.has(host))
                credHelpers.set(host, helper);
        for (const [host, auth] of file.auths)
            if (!earlier.has(host))
                auths.set(host, auth);
    }
    return { auths, credHelpers, isPodman: true };
}
const areStrings = (fields) => [...fields.values()].every(field => typeof field === 'string');
const only = (fields, names) => new Map([...fields].filter(([name]) => names.includes(name)));

// EXTERNAL MODULE: ./build/docker/endpoint.js
var docker_endpoint = __webpack_require__(8760);
// EXTERNAL MODULE: ./build/docker/proxy.js
var docker_proxy = __webpack_require__(9933);
// EXTERNAL MODULE: ./build/docker/version.js
var docker_version = __webpack_require__(5789);
;// CONCATENATED MODULE: ./build/probes/docker.js








/** docker talks to a local socket: slower than this and something is stuck. Milliseconds. */
const LOCAL_TIMEOUT_MS = 15_000;
/**
 * It gives up a connection to another machine by itself after 30 (ssh) or 32 seconds, and says why. Source: moby
 * client; docker/cli:cli/connhelper.
 */
const REMOTE_TIMEOUT_MS = 35_000;
const MAX_OUTPUT_BYTES = 1024 * 1024;
/** Asks the docker client for its own and its engine's version. Nothing else is run: no login, no pull. */
async function probeDocker(host, deadline, vault, endpoint = dockerEndpoint(host.env, vault.redact)) {
    const most = (0,docker_endpoint/* isLocalEndpoint */.Z)(endpoint) ? LOCAL_TIMEOUT_MS : REMOTE_TIMEOUT_MS;
    const timeoutMs = Math.min(most, deadline.remaining());
    const outcome = await host.exec({
        file: 'docker',
        args: ['version', '--format', '{{json .}}'],
        timeoutMs,
        maxOutputBytes: MAX_OUTPUT_BYTES,
    });
    // docker repeats DOCKER_HOST as it is given, with a password in it.
    const redact = text => vault.redact(withoutPassword(text, host.env, vault.redact));
    if (outcome.state === 'not-found') {
        const reason = (0,build_facts/* failed */.gz)({ kind: 'tool', text: 'docker: not found' });
        return { cli: (0,build_facts.ok)({ present: false }), engine: reason };
    }
    const version = outcome.state === 'exited' ? (0,docker_version/* readDockerVersion */.Jh)(outcome, redact) : undefined;
    if (version !== undefined) {
        const { client, engine } = version;
        const warning = outcome.state === 'exited' ? (0,docker_version/* configWarning */.xs)(outcome.stderr, redact) : undefined;
        return {
            cli: (0,build_facts.ok)({
                ...client,
                present: true,
                version: (0,util_text/* truncate */.xv)(redact(client.version), 80),
                ...(warning !== undefined && { warning }),
            }),
            engine: (0,build_facts.ok)(engine),
        };
    }
    if (outcome.state === 'timed-out' && timeoutMs < most) {
        return { cli: (0,build_facts/* failed */.gz)({ kind: 'deadline' }), engine: (0,build_facts/* failed */.gz)({ kind: 'deadline' }) };
    }
    const text = outcome.state === 'timed-out'
        ? `docker version: no answer within ${most / 1000} s`
        : outcome.state === 'too-much-output'
            ? 'docker version: endless output'
            : outcome.state === 'not-started'
                ? outcome.text
                : `docker version: exit code ${outcome.code}: ${outcome.stderr || outcome.stdout}`;
    const reason = (0,build_facts/* failed */.gz)({ kind: 'tool', text: (0,util_text/* truncate */.xv)(redact(text), 300) });
    const early = outcome.state === 'exited' ? (0,docker_version/* endedEarly */.S3)(outcome, redact) : undefined;
    if (early !== undefined)
        return { cli: reason, engine: (0,build_facts.ok)(early) };
    // Who takes the connection and says nothing: docker has no bound of its own for that, neither here nor at a login.
    if (outcome.state === 'timed-out' && !(0,docker_endpoint/* isSocket */.q)(endpoint)) {
        return { cli: reason, engine: (0,build_facts.ok)({ state: 'unreachable', text, loginFails: true }) };
    }
    return { cli: reason, engine: reason };
}
/**
 * Where the client looks for its engine; a user name or password in the URL is left out. Source: docker/cli docs,
 * "DOCKER_HOST".
 */
function dockerEndpoint(env, redact, currentContext) {
    const { DOCKER_HOST: url } = env;
    const context = env['DOCKER_CONTEXT'] || currentContext;
    if (url) {
        const [start, end] = [url.indexOf('//'), url.lastIndexOf('@')];
        return (0,util_text/* truncate */.xv)(redact(start < 0 || end < start ? url : url.slice(0, start + 2) + url.slice(end + 1)), 200);
    }
    return context && context !== 'default' ? `context ${(0,util_text/* truncate */.xv)(redact(context), 80)}` : 'default';
}
/** Variables by which docker is led elsewhere. Source: docker/cli docs, "Environment variables". */
const VARIABLES = [
    ...['DOCKER_HOST', 'DOCKER_CONTEXT', 'DOCKER_API_VERSION', 'DOCKER_CONFIG', 'DOCKER_CERT_PATH', 'DOCKER_TLS_VERIFY'],
    'DOCKER_TLS',
];
/** Those that are set. */
const dockerVariables = (env) => VARIABLES.filter(name => env[name]);
const withoutPassword = (text, env, redact) => env['DOCKER_HOST'] ? text.replaceAll(env['DOCKER_HOST'], dockerEndpoint(env, redact)) : text;
/** docker's config.json; an empty one where there is none. */
async function readConfigFile({ env, homeDirectory, readFile }) {
    return readAt((0,external_node_path_.join)(env['DOCKER_CONFIG'] || (0,external_node_path_.join)(homeDirectory, '.docker'), 'config.json'), readFile);
}
async function readAt(path, readFile) {
    const file = await readFile(path);
    const outcome = file.state === 'unreadable'
        ? { ok: false, problem: file.code }
        : parseDockerConfig(file.state === 'read' && file.text.trim() !== '' ? file.text : '{}');
    return { path, outcome, ...(file.state === 'unreadable' && file.owner !== undefined && { owner: file.owner }) };
}
/**
 * docker's config.json, or the files of podman under its name, and `DOCKER_AUTH_CONFIG`, whose logins win over it, and
 * over a helper, from docker 28.3 on. Source: docker/cli:cli/config/configfile/file.go, GetCredentialsStore.
 * @param cli the client's version is waited for only where it makes a difference
 */
async function probeDockerConfig(host, cli, file = readConfigFile(host)) {
    const podman = await podmanFiles(host, await file);
    const isPodman = podman !== undefined && isPodmanCli((0,build_facts/* valueIn */.xm)(await cli));
    const { path, outcome, owner } = isPodman ? podman.written : await file;
    const obstacle = await host.writeObstacle(path);
    // Below a file nothing can be; Node says that it is not there, docker that it is no folder.
    const problem = outcome.ok ? (obstacle?.kind === 'not-a-folder' ? 'ENOTDIR' : undefined) : outcome.problem;
    const facts = {
        file: path,
        ...(0,json/* omitUndefined */.Oy)({ obstacle, problem, owner }),
    };
    if (isPodman)
        return { facts: (0,build_facts.ok)(facts), config: podmanConfig(podman.read) };
    const config = outcome.ok ? outcome.config : EMPTY_CONFIG;
    const variable = host.env['DOCKER_AUTH_CONFIG'];
    if (!variable || !readsVariable((0,build_facts/* valueIn */.xm)(await cli)))
        return { facts: (0,build_facts.ok)(facts), config };
    const override = parseAuthVariable(variable);
    if (!override.ok)
        return { facts: (0,build_facts.ok)({ ...facts, file: 'DOCKER_AUTH_CONFIG', problem: override.problem }), config };
    return { facts: (0,build_facts.ok)(facts), config: { ...config, fromVariable: override.config.auths } };
}
const MAX_LOGINS = 20;
/** The hosts of all logins. An entry can be a URL, which can hold a password. */
const storedLogins = ({ auths, credHelpers, fromVariable }, redact) => [...new Set([...(fromVariable?.keys() ?? []), ...auths.keys(), ...credHelpers.keys()])]
    .slice(0, MAX_LOGINS)
    .map(host => (0,util_text/* truncate */.xv)(redact((0,docker_proxy/* withoutUserInfo */.sl)(host)), 200));
/**
 * The files that podman reads in place of docker's alone, as far as they are there. Source:
 * containers/common:pkg/auth/auth.go, GetDefaultAuthFile; containers/image:pkg/docker/config/config.go,
 * getAuthFilePaths; seen on podman 4.3.
 * @returns `undefined` where nothing of podman's is on this machine
 */
async function podmanFiles(host, docker) {
    const { env, homeDirectory, userId, readFile } = host;
    const given = env['REGISTRY_AUTH_FILE'];
    const run = env['XDG_RUNTIME_DIR'] || (userId === undefined ? undefined : `/run/containers/${userId}`);
    const inRun = env['XDG_RUNTIME_DIR'] ? (0,external_node_path_.join)(env['XDG_RUNTIME_DIR'], 'containers') : run;
    const inHome = (0,external_node_path_.join)(env['XDG_CONFIG_HOME'] || (0,external_node_path_.join)(homeDirectory, '.config'), 'containers');
    const paths = given
        ? [given]
        : env['DOCKER_CONFIG']
            ? []
            : [inRun, inHome].flatMap(folder => (folder === undefined ? [] : [(0,external_node_path_.join)(folder, 'auth.json')]));
    const files = await Promise.all(paths.map(path => readAt(path, readFile)));
    const isLocalEngine = given !== undefined || files.some(({ outcome }) => !outcome.ok || hasLogins(outcome.config));
    if (!isLocalEngine && !(await host.hasProgram('podman')))
        return undefined;
    const all = [...files, docker];
    return {
        written: all[0] ?? docker,
        read: all.flatMap(({ outcome }) => (outcome.ok ? [outcome.config] : [])),
    };
}
const hasLogins = ({ auths, credHelpers }) => auths.size + credHelpers.size > 0;
const isPodmanCli = (cli) => cli?.present === true && cli.isPodman;
const readsVariable = (cli) => cli?.present === true && (0,docker_version/* isAtLeast */.du)(cli.version, VARIABLE_SINCE.major, VARIABLE_SINCE.minor);
const VARIABLE_SINCE = { major: 28, minor: 3 };

;// CONCATENATED MODULE: ./build/docker/builder.js

/**
 * The builder that builds go to, where it is another than the engine's own: `BUILDX_BUILDER`, else the one that is
 * recorded in `buildx/current`. Source: docker/buildx:store/store.go, Current; Docker docs, "Build variables".
 * @param current text of the file
 */
function currentBuilder(variable, current) {
    const name = variable || (0,json/* objectOf */.Xy)((0,json/* fromJson */.Rf)(current))?.['Name'];
    return typeof name === 'string' && NAME.test(name) && name !== 'default' ? name : undefined;
}
/** Source: docker/buildx:store/util.go. A name of this form is no option, either. */
const NAME = /^[a-z][\w.+-]{0,200}$/i;
/**
 * Reads what `docker buildx inspect` prints: `Name:` and `Driver:`, then a block of `Key: value` for each node, with
 * the driver's options as `key="value"` in Go's quotes. Source: docker/buildx:commands/inspect.go, runInspect.
 * @returns `undefined` for what is no such text
 */
function readBuilder(text) {
    const [head = '', nodes = ''] = text.split(/^Nodes:[^\S\n]*$/m);
    const name = field(head, 'Name');
    const driver = field(head, 'Driver');
    if (name === undefined || driver === undefined)
        return undefined;
    return {
        name,
        driver,
        nodes: nodes
            .split(/^(?=Name:)/m)
            .filter(block => field(block, 'Name') !== undefined)
            .map(nodeIn),
    };
}
function nodeIn(block) {
    const endpoint = field(block, 'Endpoint') ?? '';
    const options = field(block, 'Driver Options');
    // An older buildx prints no options; that this one does is seen by how it names the rest.
    if (options === undefined && !/^BuildKit (version|daemon flags):/m.test(block))
        return { endpoint };
    const env = optionsIn(options ?? '');
    const either = (name) => env.get(`env.${name.toUpperCase()}`) || env.get(`env.${name}`) || '';
    return { endpoint, proxies: { httpsProxy: either('https_proxy'), noProxy: either('no_proxy') } };
}
/** `Name:   value` on a line of its own; none where the value is empty. */
function field(block, name) {
    const start = `${name}:`;
    for (const line of block.split('\n')) {
        const value = line.startsWith(start) && /^\s/.test(line.slice(start.length)) ? line.slice(start.length).trim() : '';
        if (value !== '')
            return value;
    }
    return undefined;
}
/** `env.https_proxy="http://proxy:3128" network="host"`. Go's quotes are JSON's, but for what no proxy has in it. */
function optionsIn(text) {
    const options = new Map();
    let from = 0;
    for (const { 0: quoted, index } of text.matchAll(json/* QUOTED */.jB)) {
        const name = text.slice(from, index);
        from = index + quoted.length;
        const key = name.endsWith('=') ? (name.split(/\s/).at(-1) ?? '').slice(0, -1) : '';
        const value = (0,json/* fromJson */.Rf)(quoted);
        if (key !== '')
            options.set(key, typeof value === 'string' ? value : '');
    }
    return options;
}

;// CONCATENATED MODULE: ./build/docker/info.js

/**
 * What `docker info --format '{{json .}}'` says of the engine's proxies, as it is said: older engines do not mask their
 * passwords. Source: docker/cli:cli/command/system/info.go; moby/moby:daemon/info.go, SystemInfo.
 * @returns `undefined` where no engine answered (which 20.10 tells in `ServerErrors` and by no exit code)
 */
function readEngineProxies(stdout) {
    const info = (0,json/* objectOf */.Xy)((0,json/* fromJson */.Rf)(stdout));
    const version = textOf(info?.['ServerVersion']);
    if (version === '')
        return undefined;
    return {
        httpProxy: textOf(info?.['HttpProxy']),
        httpsProxy: textOf(info?.['HttpsProxy']),
        noProxy: textOf(info?.['NoProxy']),
        version,
        context: textOf((0,json/* objectOf */.Xy)(info?.['ClientInfo'])?.['Context']),
    };
}
const textOf = (value) => (typeof value === 'string' ? value : '');

// EXTERNAL MODULE: ./build/secrets/url-credentials.js
var url_credentials = __webpack_require__(5168);
;// CONCATENATED MODULE: ./build/probes/engine.js






/** Beside what decides, so that a slow answer costs little: one that takes longer is none. Milliseconds. */
const TIMEOUT_MS = 5_000;
const engine_MAX_OUTPUT_BYTES = 1024 * 1024;
/**
 * The engine's own proxies, by which login, pull and push go out. Credentials in them go into the vault, and not into
 * the fact.
 */
async function probeEngineProxies(requesting) {
    const text = await outputOf(requesting, ['info', '--format', '{{json .}}']);
    const proxies = text === undefined ? undefined : readEngineProxies(text);
    if (proxies === undefined)
        return (0,build_facts/* failed */.gz)({ kind: 'tool', text: 'docker info' });
    const { httpProxy, httpsProxy } = proxies;
    return (0,build_facts.ok)({
        ...proxies,
        httpProxy: proxyAddress(httpProxy, requesting.vault),
        httpsProxy: proxyAddress(httpsProxy, requesting.vault),
    });
}
/**
 * The builder that is the current one, with the proxies of its containers. It is asked for by its name, which writes
 * nothing and starts nothing, and only where another than the engine's own is recorded.
 */
async function probeBuilder(requesting) {
    const { env, homeDirectory, readFile } = requesting.host;
    const folder = env['BUILDX_CONFIG'] || (0,external_node_path_.join)(env['DOCKER_CONFIG'] || (0,external_node_path_.join)(homeDirectory, '.docker'), 'buildx');
    const current = await readFile((0,external_node_path_.join)(folder, 'current'));
    const name = currentBuilder(env['BUILDX_BUILDER'], current.state === 'read' ? current.text : '');
    if (name === undefined)
        return (0,build_facts/* skipped */.hT)('not-needed');
    const text = await outputOf(requesting, ['buildx', 'inspect', name]);
    const builder = text === undefined ? undefined : readBuilder(text);
    if (builder === undefined)
        return (0,build_facts/* failed */.gz)({ kind: 'tool', text: 'docker buildx inspect' });
    return (0,build_facts.ok)({
        ...builder,
        nodes: builder.nodes.map(({ endpoint, proxies }) => ({
            endpoint: (0,docker_proxy/* withoutUserInfo */.sl)(endpoint),
            ...(proxies !== undefined && {
                proxies: { ...proxies, httpsProxy: proxyAddress(proxies.httpsProxy, requesting.vault) },
            }),
        })),
    });
}
/** Standard output of docker, where it ended by itself: an engine that is not there is told by another exit code. */
async function outputOf({ host, deadline }, args) {
    const timeoutMs = Math.min(TIMEOUT_MS, deadline.remaining());
    const outcome = await host.exec({ file: 'docker', args, timeoutMs, maxOutputBytes: engine_MAX_OUTPUT_BYTES });
    return outcome.state === 'exited' && outcome.code === 0 ? outcome.stdout : undefined;
}
/** A proxy as it may be kept: what is secret in it is held first. */
function proxyAddress(proxy, vault) {
    for (const secret of (0,url_credentials/* secretsInUrls */.F)(proxy)) {
        // What an engine writes in place of a user name and password is no secret. Source: moby/moby:daemon/config,
        // MaskCredentials.
        if (!/^x+(:x+)?$/.test(secret))
            vault.register(secret);
    }
    return (0,docker_proxy/* withoutUserInfo */.sl)(proxy);
}

// EXTERNAL MODULE: ./build/azure/acr/token-scope.js
var token_scope = __webpack_require__(5473);
;// CONCATENATED MODULE: ./build/probes/grants-proven.js


/** What is proven for all spellings of a registry together. */
function grantsProven(registries, access = 'push', repositories) {
    const named = repositories.filter(({ issue }) => issue !== 'characters');
    const isProven = registries.every(({ token }) => {
        const answer = (0,build_facts/* valueIn */.xm)(token);
        if (answer?.issued !== true || answer.grants.length === 0)
            return false;
        return answer.grants.every(grant => (0,token_scope/* allows */.N)(grant, 'pull') && (access === 'pull' || (0,token_scope/* allows */.N)(grant, 'push')));
    });
    if (!isProven || registries.length === 0)
        return 'less';
    return named.length > 0 ? 'all' : 'all-of-placeholder';
}

// EXTERNAL MODULE: ./build/azure/clouds.js
var clouds = __webpack_require__(3796);
;// CONCATENATED MODULE: ./build/azure/entra/json-diagnosis.js

/** What is not closed, be it a text or a comment, goes to the end: each character is looked at once. */
const STRING = json/* QUOTED */.jB.source;
const JSON_TOKENS = new RegExp(`${STRING}|,(?=\\s*[}\\]])`, 'gs');
const COMMENTS = new RegExp(`${STRING}|\\/\\/[^\\n]*|\\/\\*(?:[^*]|\\*(?!\\/))*(?:\\*\\/|$)`, 'gs');
const NEIGHBOURS = new RegExp(`${STRING}\\s*`, 'gs');
const isString = (token) => token.startsWith('"');
/** Each slip with what undoes it; the one whose repair makes JSON of the text is the one that was made. */
const REPAIRS = [
    ['trailing-comma', text => text.replace(JSON_TOKENS, token => (isString(token) ? token : ''))],
    [
        'missing-comma',
        text => text.replace(NEIGHBOURS, (found, at) => {
            const quoted = found.trimEnd();
            const isNeighbour = quoted.length < found.length && text[at + found.length] === '"';
            return isNeighbour ? `${quoted},${found.slice(quoted.length)}` : found;
        }),
    ],
    ['single-quotes', text => text.replace(/'([^'"\\]*)'/g, '"$1"')],
    ['curly-quotes', text => text.replace(/[“”„«»″]/g, '"')],
    ['comments', text => text.replace(COMMENTS, token => (isString(token) ? token : ''))],
    ['line-break-in-value', text => text.replace(json/* QUOTED */.jB, token => token.replace(/[\r\n\t]+/g, ''))],
    ['escaped-quotes', text => text.replaceAll('\\"', '"')],
];
/** Nothing longer is looked into: no `creds` is, and the answer for it would help nobody. */
const MAX_LENGTH = 8 * 1024;
/**
 * What was done to a text that ought to be JSON and is not.
 * @param text trimmed, and refused by `JSON.parse`
 */
function diagnoseJson(text) {
    if (text.length > MAX_LENGTH)
        return 'other';
    if (isBase64Json(text))
        return 'base64';
    if (/^(?:\$\{\{|\$[A-Za-z_{(]|%[A-Za-z_]+%$)/.test(text))
        return 'variable';
    for (const [mistake, repair] of REPAIRS)
        if (isJson(repair(text)))
            return mistake;
    const [comma, , quotes] = REPAIRS;
    if (comma !== undefined && quotes !== undefined && isJson(comma[1](quotes[1](text))))
        return 'single-quotes';
    if (/^\{\s*[A-Za-z_][\w-]*\s*:/.test(text))
        return 'no-quotes';
    return text.startsWith('{') && !text.endsWith('}') ? 'cut-off' : 'other';
}
const isBase64Json = (text) => /^[A-Za-z0-9+/_-][A-Za-z0-9+/_\s-]*={0,2}$/.test(text) &&
    Buffer.from(text.slice(0, 64), 'base64')
        .toString('utf8')
        .replace(/^\uFEFF/, '')
        .trimStart()
        .startsWith('{');
const isJson = (text) => (0,json/* fromJson */.Rf)(text) !== undefined;

;// CONCATENATED MODULE: ./build/azure/entra/creds.js



const creds_MAX_LENGTH = 64 * 1024;
const REQUIRED = ['clientId', 'clientSecret', 'tenantId'];
/**
 * Other names of the fields, in lower case; the first ones are what `az ad sp create-for-rbac` prints without
 * `--sdk-auth`.
 */
const OTHER_NAMES = {
    clientId: ['appid', 'clientid', 'client_id', 'client-id', 'azure_client_id', 'arm_client_id', 'applicationid'],
    clientSecret: [
        'password',
        'clientsecret',
        'client_secret',
        'client-secret',
        'azure_client_secret',
        'arm_client_secret',
        'secret',
    ],
    tenantId: ['tenant', 'tenantid', 'tenant_id', 'tenant-id', 'azure_tenant_id', 'arm_tenant_id'],
    subscriptionId: ['subscriptionid', 'subscription_id', 'subscription-id', 'subscription'],
};
/**
 * Reads `creds` as azure/login does: white space and a byte order mark at the edges are cut off, the rest must be JSON;
 * more fields do no harm. The values are given as they stand, untrimmed. Source: Azure/login:src/common/LoginConfig.ts.
 */
function parseCreds(text) {
    if (text.length > creds_MAX_LENGTH)
        return creds_problem({ kind: 'too-long' });
    const trimmed = text.trim();
    if (trimmed === '')
        return creds_problem({ kind: 'empty' });
    const value = (0,json/* fromJson */.Rf)(trimmed);
    if (value === undefined)
        return creds_problem({ kind: 'not-json', mistake: diagnoseJson(trimmed) });
    return (0,json/* isObject */.Gv)(value) ? readFields(value) : creds_problem({ kind: 'not-an-object', found: formOf(value) });
}
const creds_problem = (what) => ({ ok: false, problem: what });
function readFields(fields) {
    for (const field of [...REQUIRED, 'subscriptionId']) {
        const found = wrongType(fields[field]);
        if (found !== undefined)
            return creds_problem({ kind: 'field-wrong-type', field, found });
    }
    const missing = REQUIRED.filter(field => textIn(fields, field).trim() === '');
    if (missing.length > 0) {
        return creds_problem({ kind: 'fields-missing', fields: missing.map(field => missingField(fields, field)) });
    }
    const subscriptionId = textIn(fields, 'subscriptionId');
    const cloud = (0,clouds/* cloudOfArm */.fS)(textIn(fields, 'resourceManagerEndpointUrl')) ??
        (0,clouds/* cloudOfAuthority */.qg)(textIn(fields, 'activeDirectoryEndpointUrl'));
    return {
        ok: true,
        creds: {
            clientId: textIn(fields, 'clientId'),
            clientSecret: textIn(fields, 'clientSecret'),
            tenantId: textIn(fields, 'tenantId'),
            ...(subscriptionId.trim() !== '' && { subscriptionId }),
            ...(cloud !== undefined && { cloud: cloud.name }),
        },
    };
}
function missingField(fields, field) {
    const other = Object.keys(fields).find(name => name !== field && OTHER_NAMES[field].includes(name.toLowerCase()) && textIn(fields, name).trim() !== '');
    return { field, empty: Object.hasOwn(fields, field), ...(other !== undefined && { insteadOf: other }) };
}
const textIn = (fields, name) => {
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
    return typeof value === 'string' ? value : '';
};
function wrongType(value) {
    if (value === undefined || value === null || typeof value === 'string')
        return undefined;
    if (Array.isArray(value))
        return 'array';
    return typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'object';
}
function formOf(value) {
    if (Array.isArray(value))
        return 'array';
    if (typeof value !== 'string')
        return 'other';
    return value.trim().startsWith('{') ? 'json-in-a-string' : 'string';
}

// EXTERNAL MODULE: ./build/azure/entra/tenant.js
var tenant = __webpack_require__(635);
// EXTERNAL MODULE: ./build/azure/guid.js
var guid = __webpack_require__(6859);
;// CONCATENATED MODULE: ./build/probes/identity-plan.js




/**
 * The identity of the inputs, in azure/login's own order: creds counts only where none of client-id, tenant-id and
 * subscription-id is given; without a secret it is federated. The input client-secret is our own: azure/login has none.
 * A user name that is an application id, with its secret as password, is that application. Source:
 * Azure/login:README.md, "Input parameters"; Azure/login:src/common/LoginConfig.ts.
 * @param hasAzureProfile whether azure/login or `az login` left a session
 */
function resolveIdentity(...parameters) {
    const [inputs, , vault] = parameters;
    const plan = identityOf(...parameters);
    const form = plan.kind === 'sign-in' && plan.tenantId !== '' ? (0,tenant/* tenantForm */.f)(plan.tenantId) : undefined;
    const checked = plan.kind === 'sign-in' && form?.kind === 'wrong'
        ? {
            kind: 'misconfigured',
            problem: { kind: 'tenant-malformed', tenantId: plan.tenantId, suggestion: form.suggestion },
        }
        : plan;
    // Beside a pair the identity only explains: what it lacks keeps docker from nothing.
    const hasPair = inputs.userName.trim() !== '' && !vault.isBlank(inputs.password);
    return checked.kind === 'misconfigured' && hasPair ? { kind: 'none' } : checked;
}
function identityOf(inputs, env, vault, suffixCloud, hasAzureProfile) {
    const given = {
        clientId: inputs.clientId.trim(),
        tenantId: inputs.tenantId.trim(),
        subscriptionId: inputs.subscriptionId.trim(),
    };
    const userName = inputs.userName.trim();
    const hasPair = userName !== '' || !vault.isBlank(inputs.password);
    const common = {
        kind: 'sign-in',
        role: hasPair ? 'diagnostic' : 'primary',
        cloud: inputs.environment ?? suffixCloud,
        credsOverruled: false,
        secretLooksLikeKeyId: false,
        ...given,
    };
    if (inputs.authType === 'identity') {
        // GitHub's own runners have none, and asking for it there takes seconds.
        return env['RUNNER_ENVIRONMENT'] === 'github-hosted'
            ? { kind: 'misconfigured', problem: { kind: 'no-managed-identity', clientId: given.clientId } }
            : { ...common, source: 'managed-identity' };
    }
    if (given.clientId !== '')
        return withClientId(inputs, env, vault, common);
    const credsText = vault.reveal(inputs.creds);
    if (credsText.trim() !== '') {
        // azure/login looks at creds only where it is given none of the ids.
        if (given.tenantId !== '' || given.subscriptionId !== '') {
            return { kind: 'misconfigured', problem: { kind: 'inputs-missing', missing: 'client-id', credsIgnored: true } };
        }
        const reading = parseCreds(credsText);
        if (!reading.ok)
            return { kind: 'misconfigured', problem: { kind: 'creds-invalid', problem: reading.problem } };
        const { clientId, clientSecret, tenantId, subscriptionId = '', cloud } = reading.creds;
        const form = (0,credential/* fileForm */.dy)(clientSecret.trim());
        if (form !== undefined)
            return { kind: 'misconfigured', problem: { kind: 'secret-is-file', input: 'creds', form } };
        return {
            ...common,
            source: 'creds',
            cloud: inputs.environment ?? cloud ?? suffixCloud,
            clientId: clientId.trim(),
            tenantId: tenantId.trim(),
            subscriptionId: subscriptionId.trim(),
            secret: vault.register(clientSecret.trim()),
            secretLooksLikeKeyId: (0,guid/* isGuid */.W_)(clientSecret.trim()),
        };
    }
    if (!vault.isBlank(inputs.clientSecret)) {
        return { kind: 'misconfigured', problem: { kind: 'inputs-missing', missing: 'client-id', credsIgnored: false } };
    }
    if ((0,guid/* isGuid */.W_)(userName) && !vault.isBlank(inputs.password)) {
        // Without tenant or subscription there is nobody to ask; the finding on a refusal then asks for the tenant.
        if (given.tenantId === '' && given.subscriptionId === '')
            return { kind: 'none' };
        const secret = vault.reveal(inputs.password).trim();
        // The password's own defect is told already.
        if ((0,credential/* fileForm */.dy)(secret) !== undefined)
            return { kind: 'none' };
        return {
            ...common,
            source: 'username',
            clientId: userName,
            secret: vault.register(secret),
            secretLooksLikeKeyId: (0,guid/* isGuid */.W_)(secret),
        };
    }
    // A tenant or a subscription alone serves a session; it announces no sign-in of its own.
    return ambient(common, env, hasAzureProfile);
}
function withClientId(inputs, env, vault, common) {
    const credsOverruled = !vault.isBlank(inputs.creds);
    const secret = vault.reveal(inputs.clientSecret).trim();
    if (common.tenantId === '') {
        return {
            kind: 'misconfigured',
            problem: { kind: 'inputs-missing', missing: 'tenant-id', credsIgnored: credsOverruled },
        };
    }
    const form = (0,credential/* fileForm */.dy)(secret);
    if (form !== undefined)
        return { kind: 'misconfigured', problem: { kind: 'secret-is-file', input: 'client-secret', form } };
    if (secret !== '')
        return {
            ...common,
            source: 'client-secret',
            secret: vault.register(secret),
            secretLooksLikeKeyId: (0,guid/* isGuid */.W_)(secret),
            credsOverruled,
        };
    if (env['ACTIONS_ID_TOKEN_REQUEST_URL'] && env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']) {
        return { ...common, source: 'oidc', credsOverruled };
    }
    if (env['AZURE_FEDERATED_TOKEN_FILE'])
        return { ...common, source: 'workload-identity', credsOverruled };
    return { kind: 'misconfigured', problem: { kind: 'no-oidc', clientId: common.clientId } };
}
/**
 * What stands ready on this machine. A managed identity is never asked for on GitHub's own runners, which have none.
 * Source: Azure SDK docs, environment variables of DefaultAzureCredential; AKS docs, "Workload identity".
 */
function ambient(common, env, hasAzureProfile) {
    const here = { ...common, role: 'ambient' };
    if (hasAzureProfile)
        return { ...here, source: 'azure-cli' };
    if (env['AZURE_FEDERATED_TOKEN_FILE'] && env['AZURE_CLIENT_ID'] && env['AZURE_TENANT_ID']) {
        return {
            ...here,
            source: 'workload-identity',
            clientId: env['AZURE_CLIENT_ID'],
            tenantId: env['AZURE_TENANT_ID'],
        };
    }
    const mayHaveIdentity = env['IDENTITY_ENDPOINT'] || env['RUNNER_ENVIRONMENT'] === 'self-hosted';
    if (!mayHaveIdentity || env['RUNNER_ENVIRONMENT'] === 'github-hosted')
        return { kind: 'none' };
    return { ...here, source: 'managed-identity' };
}
/** The session of `az login` on this machine, for what the identity of the plan cannot read itself. */
const ambientReader = (plan) => plan.source === 'azure-cli'
    ? undefined
    : {
        ...plan,
        source: 'azure-cli',
        role: 'ambient',
        clientId: '',
        secretLooksLikeKeyId: false,
        credsOverruled: false,
    };

// EXTERNAL MODULE: ./build/probes/management-skipped.js
var management_skipped = __webpack_require__(9630);
// EXTERNAL MODULE: ./build/azure/entra/aadsts.js
var aadsts = __webpack_require__(1877);
// EXTERNAL MODULE: ./build/diagnosis/responses.js
var responses = __webpack_require__(3698);
// EXTERNAL MODULE: ./build/probes/sign-in.js + 4 modules
var sign_in = __webpack_require__(5897);
// EXTERNAL MODULE: ./build/probes/transport.js + 1 modules
var transport = __webpack_require__(6523);
;// CONCATENATED MODULE: ./build/probes/tenant-clues.js






const MAX_BYTES = 64 * 1024;
/**
 * What the given ids are, where Entra does not know the identity or its tenant, or the registry does not take the
 * identity. Discovery and Resource Manager tell that to anybody, so no token is sent. Nothing is asked where all is
 * well.
 */
async function tenantClues(plan, cloud, signIn, registries, context) {
    const answer = (0,build_facts/* valueIn */.xm)(signIn);
    if (answer === undefined)
        return (0,build_facts/* skipped */.hT)('not-signed-in');
    const meaning = answer.signedIn ? undefined : (0,aadsts/* causeOf */.rl)(answer.error, answer.status);
    const isUnknown = meaning === 'sp-not-found' || meaning === 'tenant-not-found';
    const isRejected = answer.signedIn && registries.some(registry => (0,responses/* rejectionOf */.h2)(registry) !== undefined);
    if (!isUnknown && !isRejected)
        return (0,build_facts/* skipped */.hT)('not-needed');
    const ofSubscription = async (subscriptionId, isRequested) => isRequested && (0,guid/* isGuid */.W_)(subscriptionId) ? (0,sign_in.tenantOf)({ subscriptionId }, cloud, context) : undefined;
    const [clientIdIsTenant, tenantOfTenantId, tenantOfSubscription] = await Promise.all([
        isUnknown && (0,guid/* isGuid */.W_)(plan.clientId) && isTenant(plan.clientId, cloud, context),
        ofSubscription(plan.tenantId, meaning === 'tenant-not-found'),
        ofSubscription(plan.subscriptionId, isRejected && plan.tenantId !== ''),
    ]);
    return (0,build_facts.ok)({
        clientIdIsTenant,
        ...(tenantOfTenantId !== undefined && { tenantOfTenantId }),
        ...(tenantOfSubscription !== undefined && { tenantOfSubscription }),
    });
}
/** Source: OpenID Connect Discovery 1.0; Entra docs, "OpenID Connect" (the document of a tenant). */
async function isTenant(id, { authority }, { host, deadline }) {
    const url = new URL(`https://${authority}/${id}/v2.0/.well-known/openid-configuration`);
    const sent = await (0,transport/* send */.t)(host, deadline, {
        ...{ method: 'GET', url, headers: { accept: 'application/json' } },
        maxBodyBytes: MAX_BYTES,
    });
    return sent.ok && sent.reply.status === 200;
}

;// CONCATENATED MODULE: ./build/probes/identity.js







const NO_IDENTITY = { plan: { kind: 'none' }, signIn: undefined, reader: undefined };
/**
 * Begins to sign in as the inputs, or this machine, say. What signs in, and what reads ARM and Graph, is loaded only
 * where somebody signs in.
 */
async function startIdentity(inputs, servers, context) {
    const { host, vault } = context;
    const cloud = servers.map(server => (0,clouds/* cloudOfSuffix */.Q2)(server.host)).find(found => found !== undefined) ?? clouds/* PUBLIC_CLOUD */.qZ;
    const folder = host.env['AZURE_CONFIG_DIR'] || (0,external_node_path_.join)(host.homeDirectory, '.azure');
    const profile = await host.readFile((0,external_node_path_.join)(folder, 'azureProfile.json'));
    const plan = resolveIdentity(inputs, host.env, vault, cloud.name, profile.state === 'read');
    if (plan.kind !== 'sign-in')
        return { plan, signIn: undefined, reader: undefined };
    return {
        plan,
        signIn: await signInAs(plan, inputs.audience, context),
        reader: profile.state === 'read' ? ambientReader(plan) : undefined,
    };
}
const signInAs = async (plan, audience, context) => (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 5897))).startSignIn(plan, audience, context);
/**
 * Beside the registries: what ARM tells of them, and Graph of the application. A session is not asked for what only
 * explains.
 */
async function probeAzureApis({ signIn }, servers, inputs, context, now, grants) {
    if (signIn === undefined || signIn.plan.role === 'ambient') {
        return { management: (0,management_skipped/* skippedManagement */.w)(servers, inputs, (0,build_facts/* skipped */.hT)('not-signed-in')), graph: (0,build_facts/* skipped */.hT)('not-signed-in') };
    }
    void (0,transport/* openAhead */.i)(context.host, signIn.cloud.arm);
    if (signIn.plan.secret !== undefined)
        void (0,transport/* openAhead */.i)(context.host, signIn.cloud.graph);
    const [{ probeManagement }, { probeGraph }] = await Promise.all([Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 4852)), Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 202))]);
    const [graph, management] = await Promise.all([
        signIn.plan.secret === undefined ? (0,build_facts/* skipped */.hT)('not-needed') : probeGraph(signIn, context, now),
        probeManagement(signIn, servers, inputs, context, grants),
        // Begun here, so that what only explains does not end later than the rest.
        signIn.token('acr'),
    ]);
    return { management, graph };
}
/** What the registries logged, as the identity sees it; where it may not, as the session of `az login` does. */
async function probeEvents({ signIn, reader }, servers, { workspaceId }, context) {
    if (workspaceId === '' || servers.length === 0)
        return (0,build_facts/* skipped */.hT)('not-needed');
    if (signIn === undefined)
        return (0,build_facts/* skipped */.hT)('not-signed-in');
    const { queryEvents } = await __webpack_require__.e(/* import() */ 41).then(__webpack_require__.bind(__webpack_require__, 5041));
    const names = servers.map(({ host }) => host);
    const own = await queryEvents(signIn, workspaceId, names, context);
    if (reader === undefined || own.state !== 'failed' || own.reason.kind !== 'refused')
        return own;
    const { status, code } = own.reason;
    if (status !== 403 && !code.startsWith('AADSTS'))
        return own;
    const others = await queryEvents(await signInAs(reader, '', context), workspaceId, names, context);
    return others.state === 'known' ? others : own;
}
/** What the sign-in came to, once the registries have been asked: a session that none of them needed is none. */
async function collectIdentity({ plan, signIn, reader }, registries, graph, context) {
    if (plan.kind !== 'sign-in' || signIn === undefined)
        return plan.kind === 'misconfigured' ? plan : { kind: 'none' };
    const used = registries.some(({ credential }) => (0,build_facts/* valueIn */.xm)(credential)?.source === 'entra');
    if (plan.role === 'ambient' && !used)
        return { kind: 'none' };
    const { secret: _, ...publicPlan } = plan;
    const answer = await signIn.token('acr');
    const refused = (0,build_facts/* valueIn */.xm)(answer)?.signedIn === false && plan.source === 'oidc';
    const federated = refused ? await acceptedCredentials(plan, reader, context) : (0,build_facts/* skipped */.hT)('not-needed');
    const tenants = await tenantClues(plan, signIn.cloud, answer, registries, context);
    return { kind: 'sign-in', plan: publicPlan, oidc: await signIn.oidc, signIn: answer, graph, tenants, federated };
}
/** What Entra would accept, as the session of `az login` sees it. */
async function acceptedCredentials(plan, reader, context) {
    if (reader === undefined)
        return (0,build_facts/* skipped */.hT)('not-signed-in');
    const { readFederated } = await __webpack_require__.e(/* import() */ 246).then(__webpack_require__.bind(__webpack_require__, 1246));
    return readFederated(await signInAs(reader, '', context), plan.clientId, context);
}

// EXTERNAL MODULE: ./build/probes/arm.js + 6 modules
var arm = __webpack_require__(1925);
// EXTERNAL MODULE: ./build/probes/management.js + 1 modules
var management = __webpack_require__(4852);
// EXTERNAL MODULE: ./build/probes/proxy.js
var probes_proxy = __webpack_require__(6342);
;// CONCATENATED MODULE: ./build/probes/nearby.js





/** Milliseconds that DNS may take where it only explains. */
const LOOKUP_MS = 2_000;
/**
 * By login server, what is there in place of the names that DNS does not know; nothing is asked where it knows them
 * all.
 */
async function probeNearby(registries, identity, context) {
    const unknown = registries.filter(isUnknownName);
    if (unknown.length === 0)
        return new Map();
    const [listed, ...otherClouds] = await Promise.all([
        listedServers(identity, context),
        ...unknown.map(registry => inOtherClouds(registry, context)),
    ]);
    return new Map(unknown.map(({ server }, index) => [server.host, (0,build_facts.ok)({ listed, otherClouds: otherClouds[index] ?? [] })]));
}
/** DNS says that there is no such name. A proxy looks names up by itself, and does not tell. */
const isUnknownName = ({ connection, server }) => server.kind.kind === 'acr' &&
    connection.state === 'failed' &&
    connection.reason.kind === 'network' &&
    connection.reason.failure.at === 'dns' &&
    /^(?:ENOTFOUND|ENODATA)$/.test(connection.reason.failure.code);
/** The login servers of all registries that the identity may see; a session is not asked for what only explains. */
async function listedServers({ signIn }, context) {
    if (signIn === undefined || signIn.plan.role === 'ambient')
        return [];
    const token = await signIn.secret('arm');
    if (token === undefined)
        return [];
    const found = await (0,arm/* listRegistries */.Io)((0,management.armClient)(signIn, token, context));
    return ((0,build_facts/* valueIn */.xm)(found) ?? []).map(({ loginServer }) => loginServer);
}
/** The same name under the suffixes of the other clouds, where DNS knows it. Nothing is sent there. */
async function inOtherClouds({ server }, { host, deadline }) {
    if (server.kind.kind !== 'acr')
        return [];
    const { suffix } = server.kind;
    const name = server.host.slice(0, -suffix.length);
    const candidates = clouds/* CLOUDS */.JJ.filter(({ acrSuffix, logAnalytics }) => acrSuffix !== suffix && logAnalytics !== undefined);
    const found = await Promise.all(candidates.map(async ({ acrSuffix }) => {
        const candidate = `${name}${acrSuffix}`;
        if ((0,probes_proxy/* proxyFor */.iJ)(candidate, host.env) !== undefined)
            return undefined;
        return (await host.resolves(candidate, Math.min(LOOKUP_MS, deadline.remaining()))) ? candidate : undefined;
    }));
    return found.filter(candidate => candidate !== undefined);
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./build/host/hosts-file.js
/**
 * The addresses that a hosts file gives for a name. Source: hosts(5): an address, then names, parted by blanks; `#`
 * begins a comment.
 */
function hostsFileAddresses(text, name) {
    const addresses = text.split(/\r?\n/).flatMap(line => {
        const [address, ...names] = (line.split('#', 1)[0] ?? '').trim().split(/[ \t]+/);
        return address !== undefined && names.some(each => each.toLowerCase() === name) ? [address] : [];
    });
    return [...new Set(addresses)];
}
/** Where the hosts file is. */
const hostsFilePath = (platform, systemRoot = 'C:\\Windows') => platform === 'win32' ? `${systemRoot}\\System32\\drivers\\etc\\hosts` : '/etc/hosts';

;// CONCATENATED MODULE: ./build/probes/credential.js


/**
 * The pair that was given, or the Entra application; where neither was, the login that docker has stored, then a
 * session; else nobody.
 */
async function chooseCredential(inputs, registryName, { vault, stored, signIn }) {
    const userName = inputs.userName.trim();
    const password = vault.reveal(inputs.password);
    if (userName === '' && password.trim() === '') {
        if (signIn === 'misconfigured')
            return { found: false, because: 'credential-defective' };
        if (signIn?.plan.role === 'primary')
            return entraChoice(signIn, signIn.plan.clientId);
        const login = await stored;
        if (login !== undefined)
            return storedChoice(login, registryName, vault);
        const session = signIn === undefined ? undefined : (0,build_facts/* valueIn */.xm)(await signIn.token('acr'));
        // A session that was left here and gives no token is none; one that Entra itself refuses is one, with a cause to
        // name.
        if (signIn === undefined || session === undefined)
            return { found: false, because: 'no-credential' };
        const name = session.signedIn ? (session.clientId ?? session.objectId ?? '') : signIn.plan.clientId;
        return entraChoice(signIn, name);
    }
    if (userName === '' || password.trim() === '')
        return { found: false, because: 'credential-defective' };
    return {
        found: true,
        shape: {
            source: 'inputs',
            userName,
            userNameKind: (0,credential/* userNameKind */.lV)(userName, registryName),
            identityToken: false,
            secret: (0,credential/* describeSecret */.wr)(password),
        },
        // docker/login-action trims both; what the white space does elsewhere is a finding of its own.
        credential: { kind: 'password', userName, password: vault.register(password.trim()) },
    };
}
const entraChoice = (signIn, userName) => ({
    found: true,
    signIn,
    shape: {
        source: 'entra',
        userName,
        userNameKind: 'service-principal',
        identityToken: false,
        secret: (0,credential/* describeSecret */.wr)(''),
    },
});
function storedChoice(stored, registryName, vault) {
    const { identityToken, password = '' } = stored;
    const userName = stored.userName ?? credential/* ZERO_GUID */.Bi;
    const secret = identityToken ?? password;
    const held = vault.register(secret);
    return {
        found: true,
        shape: {
            source: 'docker',
            userName,
            userNameKind: (0,credential/* userNameKind */.lV)(userName, registryName),
            identityToken: identityToken !== undefined,
            secret: (0,credential/* describeSecret */.wr)(secret),
        },
        credential: identityToken === undefined
            ? { kind: 'password', userName, password: held }
            : { kind: 'identity-token', identityToken: held },
    };
}

// EXTERNAL MODULE: ./build/probes/data-endpoint.js + 1 modules
var data_endpoint = __webpack_require__(6437);
// EXTERNAL MODULE: ./build/probes/data-plane.js + 1 modules
var data_plane = __webpack_require__(8434);
;// CONCATENATED MODULE: ./build/probes/images.js







/** Named images that are asked for; a job that pulls more learns of the first ones. */
const MAX_IMAGES = 10;
const MAX_TAGS = 1000;
const MAX_LIST_BYTES = 1024 * 1024;
/** Docker's limit for a tag. */
const MAX_TAG = 128;
/**
 * Whether the images are there that were named with a tag or digest and that the token may pull, each by its manifest,
 * side by side.
 * @param images distinct, each with a reference
 * @param granted of the access token
 * @param metadataToken gets a token that may list tags, which is asked for only if a tag isn't there
 */
const queryImages = (client, accessToken, images, granted, metadataToken) => Promise.all(images
    .filter(({ name }) => granted.some(grant => grant.repository === name && (0,token_scope/* allows */.N)(grant, 'pull')))
    .slice(0, MAX_IMAGES)
    .map(async ({ name: repository, reference = '' }) => {
    const sent = await (0,data_endpoint/* getManifest */.c2)(client, accessToken, { repository, reference });
    const tags = isMissing(sent) ? await tagsOf(client, repository, metadataToken) : (0,build_facts/* skipped */.hT)('not-needed');
    const manifest = sent.ok ? (0,build_facts.ok)(manifestFacts(sent, client)) : (0,build_facts/* failed */.gz)(sent.reason);
    return { sent, image: { repository, reference, manifest, tags } };
}));
/** A manifest itself is somebody's content, and isn't kept. */
function manifestFacts(sent, { vault }) {
    const facts = (0,data_plane/* replyFacts */.EE)(sent.reply, sent.attempts, vault);
    return facts.status === 200 ? { ...facts, excerpt: '' } : facts;
}
const isMissing = (sent) => sent.ok && sent.reply.status === 404;
/** The first tags of a repository. Source: OCI distribution spec, "Listing Tags". */
async function tagsOf(client, repository, metadataToken) {
    const token = await metadataToken?.(repository);
    if (token === undefined)
        return (0,build_facts/* skipped */.hT)('no-pull-granted');
    const sent = await (0,transport/* send */.t)(client.host, client.deadline, {
        method: 'GET',
        url: new URL(`https://${client.server.host}/v2/${repository}/tags/list?n=${MAX_TAGS}`),
        headers: { accept: 'application/json', authorization: `Bearer ${client.vault.reveal(token)}` },
        registry: client.server.host,
        maxBodyBytes: MAX_LIST_BYTES,
    });
    if (!sent.ok)
        return (0,build_facts/* failed */.gz)(sent.reason);
    const tags = sent.reply.status === 200 ? (0,json/* objectOf */.Xy)((0,json/* fromJson */.Rf)(sent.reply.body))?.['tags'] : undefined;
    if (!Array.isArray(tags))
        return (0,build_facts/* failed */.gz)({ kind: 'tool', text: `GET tags/list: HTTP ${sent.reply.status}` });
    const names = tags.filter((tag) => typeof tag === 'string' && tag.length <= MAX_TAG);
    return (0,build_facts.ok)(names.slice(0, MAX_TAGS).map(tag => (0,util_text/* truncate */.xv)(client.vault.redact(tag), MAX_TAG)));
}

// EXTERNAL MODULE: ./build/util/redacted.js
var redacted = __webpack_require__(9457);
;// CONCATENATED MODULE: ./build/docker/credential-helper.js



/**
 * Reads what a helper printed, as docker does: a failure is told on standard output, and `credentials not found in
 * native keychain` is none. An answer without a secret holds no login: `docker-credential-pass` 0.6 gives it for a host
 * that it does not know. Source: docker/docker-credential-helpers:client/client.go, Get; credentials/error.go.
 */
function readHelperAnswer({ code, stdout, stderr }, redact) {
    const said = (0,redacted/* partOf */.B)(redact(stdout), text => withoutSecret(text.slice(0, MAX_ANSWER).trim()));
    if (code !== 0) {
        if (said === NOT_FOUND)
            return 'no-login';
        return { failure: (0,util_text/* firstLine */.TM)(said) || (0,util_text/* firstLine */.TM)(redact(stderr)) || `exit status ${code}` };
    }
    const value = (0,json/* fromJson */.Rf)(stdout);
    if (value === null)
        return 'no-login';
    const answer = (0,json/* objectOf */.Xy)(value);
    // What it printed is not shown: it may be the secret itself, in a form that docker does not read.
    if (answer === undefined)
        return { failure: said === '' ? 'no output' : 'no JSON object' };
    const { Username: userName = '', Secret: secret = '' } = answer;
    if (typeof userName !== 'string' || typeof secret !== 'string')
        return { failure: 'no login of the form docker reads' };
    if (secret === '')
        return 'no-login';
    return userName === '<token>' ? { identityToken: secret } : { userName, password: secret };
}
/** A helper may print a login and fail all the same. */
const withoutSecret = (text) => text.replace(/("Secret"[ \t]{0,9}:[ \t]{0,9}")[^"]*/gi, '$1***');
const NOT_FOUND = 'credentials not found in native keychain';
const MAX_ANSWER = 64 * 1024;
/**
 * What helpers say where there is no session, or no key, to keep a secret with: storing fails there as reading does.
 * Seen on docker-credential-helpers 0.6 to 0.9 (D-Bus, libsecret, pass, gpg), macOS (Security.framework) and Windows
 * (wincred.h).
 */
const NO_SESSION = /d-?bus|org\.freedesktop\.secrets|secret service|user interaction is not allowed|interaction with the security server|no default keychain|(specified )?logon session does not exist|pass not initialized|password.store is (empty|not initialized|uninitialized)|pass store is uninitialized|gpg: decryption failed|no secret key/i;
const cannotStore = (text) => NO_SESSION.test(text) ||
    (0,util_text/* followedBy */.gx)(text, /\bkey(?:chain|ring)\b/gi, /\b(?:locked|not available|could not be found|unlock)/i, 40) !== undefined;
/**
 * Helpers that give logins of their own and store none: `refuses` fails when it is given one, `drops` says nothing.
 * Sources: awslabs/amazon-ecr-credential-helper:ecr-login/ecr.go;
 * chrismellard/docker-credential-acr-env:pkg/credhelper/helper.go;
 * ddeville/az-credential-helper:cmd/docker-credential-acr-login; GoogleCloudPlatform/docker-credential-gcr 2.0, release
 * notes; Google Cloud SDK, gcloud auth docker-helper.
 */
const STORES_NOTHING = new Map([
    ['acr-env', 'refuses'],
    ['acr-login', 'refuses'],
    ['ecr-login', 'refuses'],
    ['gcr', 'refuses'],
    ['gcloud', 'drops'],
]);
/** @param suffix of `docker-credential-…`, on Windows with or without its ending */
function storesNothing(suffix, env) {
    const name = suffix.replace(/\.exe$/i, '');
    // Source: amazon-ecr-credential-helper README, "AWS_ECR_IGNORE_CREDS_STORAGE".
    const isQuiet = name === 'ecr-login' && /^(1|t|true)$/i.test(env['AWS_ECR_IGNORE_CREDS_STORAGE'] ?? '');
    return isQuiet ? 'drops' : STORES_NOTHING.get(name);
}

;// CONCATENATED MODULE: ./build/probes/stored-login.js




/** A helper may ask a service, or wait for a person to unlock a keyring, for whom nobody sits here. Milliseconds. */
const HELPER_TIMEOUT_MS = 15_000;
const stored_login_MAX_OUTPUT_BYTES = 1024 * 1024;
/** A name that PATH is searched for; with a separator in it, it would be a file of whoever wrote the configuration. */
const isProgramName = (name) => !/[/\\\0]/.test(name);
/**
 * Asks docker's credential helper for the login of a host, which only reads, and looks for it in the file where there
 * is none. What it gives is held as a secret.
 * @param given what `docker login` will be given; `undefined` for nothing, or for what is made anew each time
 */
async function probeStore(context, config, server, given) {
    const fromVariable = config.fromVariable?.get(server);
    const suffix = helperFor(config, server);
    const named = suffix ?? (await detectedHelper(context.host, config));
    const fileStays = keepsFile(config, server, given, named !== undefined);
    if (fromVariable !== undefined || named === undefined) {
        const login = fromVariable ?? storedFor(config, server);
        return { helper: (0,build_facts/* skipped */.hT)('not-needed'), fileStays, login: notEmpty(login) };
    }
    if (!isProgramName(named)) {
        const text = 'a credential helper with a path in its name';
        return { helper: (0,build_facts/* failed */.gz)({ kind: 'tool', text }), fileStays, login: undefined };
    }
    const program = `docker-credential-${named}`;
    const byName = storesNothing(named, context.host.env);
    const about = { program, detected: suffix === undefined, ...(byName !== undefined && { storesNothing: byName }) };
    if (!(await context.host.hasProgram(program))) {
        return { helper: (0,build_facts.ok)({ ...about, present: false, answer: (0,build_facts/* skipped */.hT)('not-needed') }), fileStays, login: undefined };
    }
    const { answer, login } = await askHelper(context, program, server, given);
    const problem = answer.state === 'known' && answer.value.state === 'no-login' ? await passProblem(context.host, named) : undefined;
    return {
        helper: (0,build_facts.ok)({ ...about, present: true, answer: problem === undefined ? answer : (0,build_facts.ok)(problem) }),
        fileStays,
        login,
    };
}
async function askHelper({ host, vault, deadline }, program, server, given) {
    const timeoutMs = Math.min(HELPER_TIMEOUT_MS, deadline.remaining());
    const outcome = await host.exec({
        file: program,
        args: ['get'],
        input: `${server}\n`,
        withoutShell: true,
        timeoutMs,
        maxOutputBytes: stored_login_MAX_OUTPUT_BYTES,
    });
    switch (outcome.state) {
        case 'not-found':
            return { answer: (0,build_facts/* failed */.gz)({ kind: 'tool', text: `${program}: not found` }) };
        case 'not-started':
            return { answer: (0,build_facts.ok)({ state: 'not-started', text: vault.redact(outcome.text) }) };
        case 'too-much-output':
            return { answer: (0,build_facts.ok)({ state: 'failed', text: 'endless output', cannotStore: false }) };
        case 'timed-out':
            return {
                answer: timeoutMs < HELPER_TIMEOUT_MS
                    ? (0,build_facts/* failed */.gz)({ kind: 'deadline' })
                    : (0,build_facts.ok)({ state: 'no-answer', seconds: HELPER_TIMEOUT_MS / 1000 }),
            };
    }
    const read = readHelperAnswer(outcome, vault.redact);
    if (read === 'no-login')
        return { answer: (0,build_facts.ok)({ state: 'no-login' }) };
    if ('failure' in read) {
        const text = read.failure;
        return { answer: (0,build_facts.ok)({ state: 'failed', text, cannotStore: cannotStore(outcome.stdout + outcome.stderr) }) };
    }
    for (const secret of [read.password, read.identityToken])
        if (secret)
            vault.register(secret);
    return {
        answer: (0,build_facts.ok)({ state: 'login', isGiven: given !== undefined && isSameLogin(read, given) }),
        ...(notEmpty(read) && { login: read }),
    };
}
/**
 * On Linux docker settles for `pass` by that program, and looks for no other helper then. Source:
 * docker/cli:cli/config/credentials/default_store_linux.go.
 */
async function detectedHelper(host, config) {
    if (!wouldDetectHelper(config))
        return undefined;
    const byPass = host.platform === 'linux' && (await host.hasProgram('pass'));
    const suffix = byPass ? 'pass' : DEFAULT_HELPERS[host.platform];
    return suffix !== undefined && (await host.hasProgram(`docker-credential-${suffix}`)) ? suffix : undefined;
}
/**
 * What keeps `docker-credential-pass` from storing, although it does not say so when it is asked for a login that it
 * has not: the program that it calls, or the key that `pass init` names. Source:
 * docker/docker-credential-helpers:pass/pass.go; pass(1), .gpg-id.
 */
async function passProblem({ env, homeDirectory, ...host }, suffix) {
    if (suffix !== 'pass')
        return undefined;
    if (!(await host.hasProgram('pass'))) {
        return { state: 'failed', text: 'pass: executable file not found in $PATH', cannotStore: true };
    }
    const key = (0,external_node_path_.join)(env['PASSWORD_STORE_DIR'] || (0,external_node_path_.join)(homeDirectory, '.password-store'), '.gpg-id');
    const { state } = await host.readFile(key);
    return state === 'absent'
        ? { state: 'failed', text: `${key}: no such file or directory`, cannotStore: true }
        : undefined;
}
const notEmpty = (auth) => auth?.identityToken || (auth?.userName && auth.password) ? auth : undefined;

;// CONCATENATED MODULE: ./build/probes/registry.js














/**
 * Everything about one registry. A host under a known ACR suffix, which TLS proves to be that host, is sent the pair
 * that docker has beside the request for its challenge, since its token endpoint is known beforehand; every further
 * request waits for the challenge, and there is none where that names another host. Any other host, and any token of
 * Entra, waits for the challenge.
 */
async function probeRegistry(context, server) {
    const { host } = context;
    const expected = expectedEndpoint(server);
    const before = { server, service: expected.service, addresses: [], hostsFile: [] };
    if (!(0,login_server/* isUsable */.Ng)(server)) {
        if (server.kind.kind !== 'other')
            return { ...before, ...skippedRegistry('login-server-unusable') };
        const cnames = isDomain(server.host) ? await directAliasesOf(server.host, context) : (0,build_facts/* skipped */.hT)('not-needed');
        return { ...before, ...skippedRegistry('not-a-known-registry'), cnames };
    }
    const config = context.config.then(probe => probe.config);
    const store = config.then(logins => probeStore(context, logins, server.host, givenPair(context.inputs, context.vault)));
    const proxy = (0,probes_proxy/* proxyFor */.iJ)(server.host, host.env);
    const cnames = directAliasesOf(server.host, context);
    const hostsFile = proxy === undefined ? hostsFileOf(server.host, host) : Promise.resolve([]);
    const client = { ...context, server };
    const choice = chooseCredential(context.inputs, (0,login_server/* adminName */.vu)(server), {
        ...context,
        stored: store.then(({ login }) => login),
    });
    const challenged = (0,data_plane/* fetchChallenge */.g1)(client);
    const now = async () => clockOf([(await challenged).answer], context.now).now;
    const isConfirmed = async (used) => isSameEndpoint(trustedEndpoint((await challenged).answer), used);
    const request = async (endpoint) => requestTokens(context, client, endpoint, await choice, now, isConfirmed);
    const [challenge, early] = await Promise.all([challenged, server.kind.kind === 'acr' ? request(expected) : undefined]);
    const endpoint = trustedEndpoint(challenge.answer);
    const tokens = endpoint === undefined
        ? noTokens(challenge.answer.state === 'failed' ? 'no-connection' : 'no-usable-challenge')
        : early !== undefined && isSameEndpoint(endpoint, expected)
            ? early
            : await request(endpoint);
    const { accessToken, metadataToken, ...answers } = tokens;
    const chosen = await choice;
    const ignored = proxy === undefined ? ((0,probes_proxy/* ignoredProxyOf */.w2)(host.env) ?? (0,probes_proxy/* buildProxy */.vt)(await config, host.env)) : undefined;
    const { helper, fileStays } = await store;
    return {
        server,
        helper,
        fileStays,
        credential: chosen.found ? (0,build_facts.ok)(chosen.shape) : (0,build_facts/* skipped */.hT)(chosen.because),
        ...(proxy instanceof URL && { proxy: (0,docker_proxy/* shownProxy */.qb)(proxy), proxyVariable: (0,probes_proxy/* proxyVariable */.rw)(host.env) }),
        hostsFile: await hostsFile,
        ...(ignored !== undefined && { ignoredProxy: ignored }),
        ...reached(challenge.sent),
        cnames: await (isBlocking(challenge.answer, answers) ? cnames : valueIfSettled(cnames)),
        service: endpoint?.service.toLowerCase() ?? expected.service,
        challenge: challenge.answer,
        ...answers,
        ...(accessToken === undefined
            ? { images: [], layers: (0,build_facts/* skipped */.hT)('no-pull-granted') }
            : await contentOf(context, client, answers, accessToken, metadataToken)),
    };
}
/** What `docker login` is given; docker/login-action trims both. */
function givenPair({ userName, password }, vault) {
    const pair = { userName: userName.trim(), password: vault.reveal(password).trim() };
    return pair.userName === '' || pair.password === '' ? undefined : pair;
}
/** Milliseconds that the names behind a name may take where they explain something. */
const ALIASES_MS = 2_000;
/** A name that DNS may know; an address has no alias. */
const isDomain = (host) => host.includes('.') && (0,external_node_net_.isIP)(host) === 0;
/** The same, if the name is resolved here and not by a proxy. */
const directAliasesOf = (name, context) => (0,probes_proxy/* proxyFor */.iJ)(name, context.host.env) === undefined ? resolveCnames(name, context) : Promise.resolve((0,build_facts/* skipped */.hT)('not-needed'));
const MAX_HOSTS_BYTES = 1024 * 1024;
/** What the hosts file gives for the name, before DNS is asked. */
async function hostsFileOf(name, { platform, env, readFile }) {
    const file = await readFile(hostsFilePath(platform, env['SystemRoot']), { maxBytes: MAX_HOSTS_BYTES });
    return file.state === 'read' ? hostsFileAddresses(file.text, name) : [];
}
/** The names that the registry's is an alias of: by private link, for one. */
async function resolveCnames(name, { host, deadline, vault }) {
    const found = await host.cnames(name, Math.min(ALIASES_MS, deadline.remaining()));
    if (!found.ok)
        return (0,build_facts/* failed */.gz)({ kind: 'tool', text: found.code });
    return (0,build_facts.ok)(found.names.map(each => (0,util_text/* truncate */.xv)(vault.redact(each), 255)));
}
/** The network, or the registry's firewall, stands in the way: then it is worth a wait what DNS knows. */
function isBlocking(challenge, { exchange, token, anonymous }) {
    return (challenge.state !== 'known' ||
        [challenge, exchange, token, anonymous].some(answer => (0,build_facts/* valueIn */.xm)(answer)?.status === 403));
}
/** What a promise has come to already; it is not waited for. */
const valueIfSettled = (promise) => Promise.race([promise, Promise.resolve((0,build_facts/* failed */.gz)({ kind: 'deadline' }))]);
/** What the token shows of the images that it may pull: their manifests, and where the layers of one come from. */
async function contentOf({ expectedImages, host }, client, { token, anonymous }, accessToken, metadataToken) {
    const { grants = [] } = [(0,build_facts/* valueIn */.xm)(token), (0,build_facts/* valueIn */.xm)(anonymous)].find(answer => answer?.issued === true) ?? {};
    // The access token is that of the first request.
    const granted = grants.slice(0, data_plane/* REPOSITORIES_A_REQUEST */.fe);
    const { repositories, images } = await expectedImages;
    const request = await queryImages(client, accessToken, images, granted, metadataToken);
    const found = request.find(({ sent }) => sent.ok && sent.reply.status === 200) ?? request[0];
    const facts = request.map(({ image }) => image);
    if (found !== undefined) {
        return { images: facts, layers: await (0,data_endpoint/* resolveLayerSource */.zR)(client, accessToken, found.image, found.sent) };
    }
    const image = (0,data_endpoint/* imageToProbe */.df)(repositories, granted, host.env);
    return {
        images: facts,
        layers: image.state === 'known' ? await (0,data_endpoint/* resolveLayerSource */.zR)(client, accessToken, image.value) : image,
    };
}
/** A clock that is off by less is right enough to judge what ends when. Milliseconds. */
const CLOCK_TOLERANCE = 5 * 60_000;
/**
 * What time it is, by the registries' clocks where all of them contradict the runner's.
 * @param own the runner's clock
 */
function clockOf(challenges, own) {
    const dates = challenges.flatMap(challenge => (0,build_facts/* valueIn */.xm)(challenge)?.date ?? []);
    const isOff = dates.every(date => Math.abs(date - own) > CLOCK_TOLERANCE);
    const now = isOff ? (dates[0] ?? own) : own;
    return { now, runnerSkewMs: own - now };
}
/**
 * The token for the credential; nobody's too, where there is no credential or a stored one was refused, and a pull is
 * all that is asked.
 */
async function requestTokens(context, client, endpoint, choice, now, isConfirmed) {
    const { access = 'push', repositories: expectedImages } = await context.expectedImages;
    const named = expectedImages.filter(({ issue }) => issue !== 'characters').map(({ name }) => name);
    const repositories = named.length > 0 ? named : [repository/* PLACEHOLDER_REPOSITORY */.t];
    const anonymously = async () => (context.inputs.access ?? (await context.localImages).access) === 'pull'
        ? await askFor(client, endpoint, { kind: 'anonymous' }, repositories, 'pull')
        : { answer: (0,build_facts/* skipped */.hT)('not-needed') };
    if (!choice.found) {
        const token = (0,build_facts/* skipped */.hT)(choice.because);
        if (choice.because !== 'no-credential')
            return { exchange: (0,build_facts/* skipped */.hT)('not-needed'), token, anonymous: (0,build_facts/* skipped */.hT)('not-needed') };
        const { answer: anonymous, ...withToken } = await anonymously();
        return { exchange: (0,build_facts/* skipped */.hT)('not-needed'), token, anonymous, ...withToken };
    }
    if ('signIn' in choice) {
        const confirmed = () => isConfirmed(endpoint);
        return requestViaExchange(client, endpoint, choice.signIn, repositories, access, confirmed);
    }
    const defectAt = (time) => (0,credential/* credentialDefect */.lq)(choice.shape, endpoint.service.toLowerCase(), time);
    if (defectAt(context.now) !== undefined && defectAt(await now()) !== undefined) {
        return noTokens('credential-defective');
    }
    const { answer: token, ...withToken } = await askFor(client, endpoint, choice.credential, repositories, access);
    const refused = (0,build_facts/* valueIn */.xm)(token)?.status === 401 && (await isConfirmed(endpoint));
    // What nobody may pull is only told: docker will use the stored login.
    const { answer: anonymous } = refused && choice.shape.source === 'docker' ? await anonymously() : { answer: (0,build_facts/* skipped */.hT)('not-needed') };
    return { exchange: (0,build_facts/* skipped */.hT)('not-needed'), token, anonymous, ...withToken };
}
/** The token for a credential, with the means to get another that may list tags. */
async function askFor(client, endpoint, credential, repositories, access) {
    const request = await (0,data_plane/* requestToken */.Fr)(client, endpoint, credential, repositories, access);
    return { ...request, metadataToken: repository => (0,data_plane/* askMetadataToken */.Yl)(client, endpoint, credential, repository) };
}
/** Entra token → refresh token → access token. Source: Azure/acr:docs/AAD-OAuth.md. */
async function requestViaExchange(client, endpoint, signIn, repositories, access, isConfirmed) {
    const entraToken = await signIn.secret('acr');
    if (entraToken === undefined)
        return noTokens('not-signed-in');
    const identity = (0,build_facts/* valueIn */.xm)(await signIn.token('acr'));
    const tenantId = identity?.signedIn === true ? identity.tenantId : '';
    // The challenge came while Entra was asked, on the connection that the exchange goes on with.
    if (!(await isConfirmed()))
        return noTokens('no-usable-challenge');
    const { answer, refreshToken } = await (0,data_plane/* exchangeToken */.r1)(client, endpoint, entraToken, tenantId);
    if (refreshToken === undefined)
        return { ...noTokens('not-exchanged'), exchange: answer };
    const credential = { kind: 'identity-token', identityToken: refreshToken };
    const { answer: token, ...withToken } = await askFor(client, endpoint, credential, repositories, access);
    return { exchange: answer, token, anonymous: (0,build_facts/* skipped */.hT)('not-needed'), ...withToken };
}
/** What the challenge of this host will say, by its name. Source: ACR docs, "Registry endpoint reference". */
const expectedEndpoint = (server) => ({
    realm: `https://${server.host}/oauth2/token`,
    service: (0,login_server/* serviceOf */.z5)(server),
});
const isSameEndpoint = (one, other) => one?.realm === other.realm && one.service === other.service;
/** Where tokens may be asked for: a challenge that is one, and whose realm is the registry's own. */
function trustedEndpoint(challenge) {
    const answer = (0,build_facts/* valueIn */.xm)(challenge);
    return answer?.status === 401 && answer.realmTrusted ? answer.bearer : undefined;
}
function reached(sent) {
    if (sent.ok)
        return { connection: (0,build_facts.ok)(sent.outcome.connection), addresses: sent.outcome.connection.addresses };
    const { addresses = [], tls, trust } = sent.outcome?.connection ?? {};
    if (sent.reason.kind !== 'network')
        return { connection: (0,build_facts/* failed */.gz)(sent.reason), addresses };
    // What broke after the handshake is a fact of the challenge, not of the connection.
    const afterHandshake = sent.reason.failure.at === 'http' && tls !== undefined && trust !== undefined;
    return { connection: afterHandshake ? (0,build_facts.ok)({ addresses, tls, trust }) : (0,build_facts/* failed */.gz)(sent.reason), addresses };
}
const noTokens = (because) => ({
    exchange: (0,build_facts/* skipped */.hT)(because),
    token: (0,build_facts/* skipped */.hT)(because),
    anonymous: (0,build_facts/* skipped */.hT)(because),
});
const skippedRegistry = (because) => ({
    helper: (0,build_facts/* skipped */.hT)(because),
    fileStays: false,
    cnames: (0,build_facts/* skipped */.hT)(because),
    credential: (0,build_facts/* skipped */.hT)(because),
    connection: (0,build_facts/* skipped */.hT)(because),
    challenge: (0,build_facts/* skipped */.hT)(because),
    ...noTokens(because),
    images: [],
    layers: (0,build_facts/* skipped */.hT)(because),
});

;// CONCATENATED MODULE: ./build/probes/runner.js
/** Where the run happens, and whether GitHub gives it secrets. */
async function probeRunner({ env, readFile, platform, }) {
    return {
        ...(await withheldSecrets({ env, readFile })),
        ...probeEnvironment({ env }),
        ...probeTrigger({ env }),
        platform,
        ...(isJobContainer(env) && { inContainer: true }),
    };
}
/**
 * What the runner mounts into a job's container, and nowhere else.
 * Source: actions/runner:src/Runner.Worker/ContainerOperationProvider.cs (`/__w`, `/github/home`).
 */
const isJobContainer = (env) => env['HOME'] === '/github/home' || /^\/__w(?:\/|$)/.test(env['GITHUB_WORKSPACE'] ?? '');
/**
 * Whether this run is one that GitHub gives no secrets: a fork's pull request, or one of Dependabot's.
 * Source: GitHub docs, "Dependabot on GitHub Actions", "Events that trigger workflows" (pull requests of forks).
 */
async function withheldSecrets({ env, readFile, }) {
    const event = env['GITHUB_EVENT_NAME'] ?? '';
    // `pull_request_target` runs with the base repository's secrets.
    if (event === 'pull_request_target')
        return {};
    if (env['GITHUB_ACTOR'] === 'dependabot[bot]')
        return { withheldSecrets: 'dependabot' };
    const path = env['GITHUB_EVENT_PATH'];
    if (!event.startsWith('pull_request') || !path)
        return {};
    const file = await readFile(path);
    return file.state === 'read' && isFork(file.text) ? { withheldSecrets: 'fork' } : {};
}
/** Whose machine this run of GitHub Actions is on. */
function probeEnvironment({ env }) {
    if (env['GITHUB_ACTIONS'] !== 'true')
        return {};
    return { environment: env['RUNNER_ENVIRONMENT'] === 'github-hosted' ? 'github-hosted' : 'self-hosted' };
}
/** A schedule, or a person: by hand on GitHub, or at a command line. Nothing is said of a push or a pull request. */
function probeTrigger({ env }) {
    if (env['GITHUB_ACTIONS'] !== 'true')
        return { trigger: 'manual' };
    switch (env['GITHUB_EVENT_NAME']) {
        case 'schedule':
            return { trigger: 'schedule' };
        case 'workflow_dispatch':
            return { trigger: 'manual' };
        default:
            return {};
    }
}
/** The head's repository is another than the base's, or is gone. */
function isFork(text) {
    try {
        const { pull_request: request, repository } = JSON.parse(text);
        if (request?.head === undefined)
            return false;
        const head = request.head.repo;
        return head === null || (head !== undefined && head.full_name !== repository?.full_name);
    }
    catch {
        // An event that cannot be read says nothing of a fork.
        return false;
    }
}

// EXTERNAL MODULE: ./build/probes/workflow.js + 1 modules
var workflow = __webpack_require__(6096);
;// CONCATENATED MODULE: ./build/probes/index.js

















/** Registries that are looked at side by side. */
const REGISTRIES_AT_ONCE = 24;
/** Requests to registries under way at the same time: each costs memory where the answer has no end. */
const REQUESTS_AT_ONCE = 16;
/** All probes, each once and side by side, under one deadline. Rejects only for a fault of our own. */
async function gather(inputs, host, vault, deadline, waitedSeconds = 0) {
    const servers = distinct(inputs.registries.map(given => (0,login_server/* parseLoginServer */.wQ)(given, inputs.trustedHosts)), 
    // Another spelling of the same registry is asked for itself: docker may fail with one and not with the other.
    server => server.given.trim());
    const now = host.now();
    for (const server of servers.filter(login_server/* isUsable */.Ng).slice(0, REGISTRIES_AT_ONCE))
        void (0,transport/* openAhead */.i)(host, server.host);
    const workflows = (0,workflow/* startWorkflows */.TG)(inputs, { host, vault, deadline });
    const logs = startLogs(inputs, { host, vault, deadline });
    const file = readConfigFile(host);
    const endpoint = file.then(({ outcome }) => dockerEndpoint(host.env, vault.redact, outcome.ok ? outcome.config.currentContext : undefined));
    const versions = servers.length === 0
        ? Promise.resolve(NO_DOCKER)
        : endpoint.then(where => probeDocker(host, deadline, vault, where));
    // Beside the version, which decides by itself.
    const routes = servers.length === 0 ? Promise.resolve(SKIPPED_ROUTES) : probeRoutes({ host, vault, deadline });
    const config = probeDockerConfig(host, versions.then(({ cli }) => cli), file);
    const requesting = { host: (0,probes_proxy/* asAzureCli */.IY)(host), vault, deadline };
    const identity = servers.length === 0 ? NO_IDENTITY : await startIdentity(inputs, servers, requesting);
    const localImages = imagesFromCheckout(inputs, servers, workflows);
    const images = expectedImagesOf(inputs, servers, localImages);
    const context = {
        ...{ inputs, host: limitedHost(host, deadline), vault, deadline, expectedImages: images, localImages, config, now },
        signIn: identity.plan.kind === 'misconfigured' ? 'misconfigured' : identity.signIn,
    };
    const atOnce = (0,concurrency/* createLimiter */.z)(REGISTRIES_AT_ONCE);
    const dataPlane = servers.map(server => atOnce(() => probeRegistry(context, server)));
    const apis = probeAzureApis(identity, servers.filter(login_server/* isUsable */.Ng), inputs, requesting, now, grantsOf(servers, dataPlane, images));
    const [{ cli, engine }, { proxies, builder }, { facts: configFacts, config: logins }, runner, additional, { management, graph }, events, files,] = await Promise.all([
        versions,
        Promise.race([routes, routesUnlessProven(routes, host.env, [dataPlane, images], [versions, config, apis])]),
        config,
        probeRunner(host),
        Promise.all(dataPlane),
        apis,
        probeEvents(identity, servers.filter(login_server/* isUsable */.Ng), inputs, requesting),
        workflows.facts,
    ]);
    const withArm = additional.map(facts => ({
        ...facts,
        arm: management.registries.get(facts.server.host) ?? (0,build_facts/* skipped */.hT)('not-signed-in'),
        nearby: (0,build_facts/* skipped */.hT)('not-needed'),
    }));
    const nearby = await probeNearby(withArm, identity, requesting);
    const registries = withArm.map(facts => ({ ...facts, nearby: nearby.get(facts.server.host) ?? facts.nearby }));
    const challenges = registries.map(({ challenge }) => challenge);
    return {
        clock: clockOf(challenges, now),
        waitedSeconds,
        given: { ...givenFacts(inputs, vault), access: inputs.access ?? inferAccess(await localImages, registries, files) },
        runner,
        identity: await collectIdentity(identity, registries, graph, requesting),
        additionalPrincipals: management.additionalPrincipals,
        docker: {
            ...{ cli, engine, proxies, builder, config: configFacts, ...apiVersionOf(host, vault.redact) },
            ...{ endpoint: await endpoint, variables: dockerVariables(host.env) },
            storedLogins: storedLogins(logins, vault.redact),
        },
        repositories: (await images).repositories,
        registries,
        workflows: files,
        events,
        logs: await logs,
    };
}
/** The texts that are looked for take as long to load as all else: only where there is a log to explain. */
async function startLogs(inputs, context) {
    if (!inputs.explain && inputs.errorText === '' && inputs.errorFile === '')
        return (0,build_facts/* skipped */.hT)('not-needed');
    const { probeLogs } = await Promise.all(/* import() */[__webpack_require__.e(221), __webpack_require__.e(425)]).then(__webpack_require__.bind(__webpack_require__, 7425));
    return probeLogs(inputs, context);
}
/**
 * What the job does with the images of the one registry, where the workflow is on disk. The API that it is read from
 * otherwise is not waited for. Of several registries the file alone does not tell which is meant.
 */
async function imagesFromCheckout({ access }, [server, ...others], workflows) {
    const running = server === undefined || others.length > 0 ? undefined : await workflows.localWorkflow;
    return running === undefined || server === undefined ? NO_IMAGES : imagesUsedBy(running, server.host, access);
}
/**
 * What is asked of the registry. With repositories at hand the file is not waited for: who asks for push is told of
 * pull as well.
 */
async function expectedImagesOf(inputs, servers, localImages) {
    const inFile = inputs.repositories.length > 0 ? NO_IMAGES : await localImages;
    const given = inputs.repositories.length > 0 ? inputs.repositories : inFile.repositories;
    const repositories = given.map(name => (0,repository/* parseRepository */.S)(name, servers.map(({ host }) => host)));
    return {
        access: inputs.access ?? inFile.access,
        repositories: distinct(repositories, ({ name }) => name),
        images: distinct(repositories.filter(({ reference, issue }) => reference !== undefined && issue !== 'characters'), ({ name, reference = '' }) => `${name} ${reference}`),
    };
}
/** A host with so many requests under way at most; what waited for its turn has the less time. */
function limitedHost(host, deadline) {
    const atOnce = (0,concurrency/* createLimiter */.z)(REQUESTS_AT_ONCE);
    const http = request => atOnce(() => host.http({ ...request, timeoutMs: Math.min(request.timeoutMs, deadline.remaining()) }));
    return { ...host, http };
}
/**
 * The engine's and the builder's way out, which explain what differs from the runner's own. Where everything is proven
 * and the runner itself has no proxy, a slow engine is not waited for longer than all else.
 */
async function routesUnlessProven(routes, env, [dataPlane, images], others) {
    if (Object.entries(env).some(([name, value]) => value && /^(?:https?|all)_proxy$/i.test(name)))
        return routes;
    const [registries, { access, repositories }] = await Promise.all([Promise.all(dataPlane), images, ...others]);
    return grantsProven(registries, access, repositories) === 'less' ? routes : ROUTES_NOT_AWAITED;
}
const NOT_AWAITED = (0,build_facts/* failed */.gz)({ kind: 'tool', text: 'docker had not answered when everything else had' });
const ROUTES_NOT_AWAITED = { proxies: NOT_AWAITED, builder: NOT_AWAITED };
/** What the registry of a host has granted, under all its spellings, once it has answered. */
const grantsOf = (servers, probes, images) => async (host) => {
    const spellings = probes.filter((_, index) => servers[index]?.host === host);
    const [registries, { access, repositories }] = await Promise.all([Promise.all(spellings), images]);
    return grantsProven(registries, access, repositories);
};
/** With what the API told meanwhile; not where nobody signed in, since a pull was not tried then. */
function inferAccess(localImages, registries, files) {
    const running = (0,build_facts/* valueIn */.xm)(files)?.running;
    const [registry, ...others] = registries;
    if (localImages.access !== undefined || running === undefined || registry === undefined)
        return localImages.access ?? 'push';
    if (others.length > 0 || registry.credential.state !== 'known')
        return 'push';
    return imagesUsedBy(running, registry.server.host, undefined).access ?? 'push';
}
const NO_DOCKER = { cli: (0,build_facts/* skipped */.hT)('not-needed'), engine: (0,build_facts/* skipped */.hT)('not-needed') };
const SKIPPED_ROUTES = { proxies: (0,build_facts/* skipped */.hT)('not-needed'), builder: (0,build_facts/* skipped */.hT)('not-needed') };
const apiVersionOf = ({ env: { DOCKER_API_VERSION: version } }, redact) => version ? { apiVersion: (0,util_text/* truncate */.xv)(redact(version), 40) } : {};
/** How the engine goes out, and its builder. */
async function probeRoutes(requesting) {
    const [proxies, builder] = await Promise.all([probeEngineProxies(requesting), probeBuilder(requesting)]);
    return { proxies, builder };
}
function givenFacts(inputs, vault) {
    const password = vault.reveal(inputs.password);
    const values = {
        username: inputs.userName,
        password,
        'client-id': inputs.clientId,
        'tenant-id': inputs.tenantId,
        'subscription-id': inputs.subscriptionId,
        'client-secret': vault.reveal(inputs.clientSecret),
    };
    return {
        workspaceId: inputs.workspaceId,
        minimumTokenMinutes: inputs.minimumTokenMinutes,
        expiryWarningDays: inputs.expiryWarningDays,
        userName: { given: inputs.userName.trim() !== '' },
        password: { given: password.trim() !== '' },
        leadingDash: ['password', 'client-secret'].filter(input => hasLeadingDash(values[input].trim())),
        filled: filledInputs(inputs, { ...values, creds: vault.reveal(inputs.creds) }),
        whiteSpace: Object.keys(values).flatMap((input) => {
            const value = values[input];
            const trimmed = value.trim();
            if (/\s/.test(trimmed))
                return [{ input, where: 'inner' }];
            return trimmed !== '' && trimmed !== value ? [{ input, where: 'edge' }] : [];
        }),
    };
}
/** Of a secret; a certificate has dashes, too, and is told by itself. */
const hasLeadingDash = (secret) => secret.startsWith('-') && (0,credential/* fileForm */.dy)(secret) === undefined;
const GIVEN_INPUTS = ['username', 'password', 'client-id', 'tenant-id', 'client-secret', 'creds'];
const filledInputs = ({ registries }, values) => [
    ...(registries.length > 0 ? ['registry'] : []),
    ...GIVEN_INPUTS.filter(input => values[input].trim() !== ''),
];
/** The first of each key, in their order. */
const distinct = (items, key) => items.filter((item, index) => items.findIndex(other => key(other) === key(item)) === index);


/***/ }),

/***/ 9630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ sameForAll),
/* harmony export */   w: () => (/* binding */ skippedManagement)
/* harmony export */ });
/** The same for every registry and everybody: nothing could be asked. */
const skippedManagement = (servers, { principalIds, aksClusters }, fact) => {
    const access = sameForAll(servers, fact);
    return {
        registries: new Map(servers.map(server => [server.host, fact])),
        additionalPrincipals: [
            ...principalIds.map(given => ({ given, kind: 'principal', existence: fact, access })),
            ...aksClusters.map(given => ({ given, kind: 'cluster', existence: fact, access })),
        ],
    };
};
const sameForAll = (servers, fact) => new Map(servers.map(server => [server.host, fact]));


/***/ }),

/***/ 4852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  armClient: () => (/* binding */ armClient),
  probeManagement: () => (/* binding */ probeManagement)
});

// EXTERNAL MODULE: ./build/azure/acr/credential.js
var credential = __webpack_require__(6576);
// EXTERNAL MODULE: ./build/azure/acr/login-server.js
var login_server = __webpack_require__(2582);
// EXTERNAL MODULE: ./build/facts.js
var facts = __webpack_require__(7059);
// EXTERNAL MODULE: ./build/util/concurrency.js
var concurrency = __webpack_require__(6734);
// EXTERNAL MODULE: ./build/probes/arm.js + 6 modules
var probes_arm = __webpack_require__(1925);
// EXTERNAL MODULE: ./build/azure/entra/application.js + 1 modules
var entra_application = __webpack_require__(201);
// EXTERNAL MODULE: ./build/azure/guid.js
var guid = __webpack_require__(6859);
// EXTERNAL MODULE: ./build/util/json.js
var json = __webpack_require__(4891);
// EXTERNAL MODULE: ./build/probes/graph.js + 1 modules
var graph = __webpack_require__(202);
;// CONCATENATED MODULE: ./build/probes/existence.js






const IDENTITY_API = '2023-01-31';
const IDENTITIES = 'Microsoft.ManagedIdentity/userAssignedIdentities';
/**
 * The user-assigned identities of subscriptions, as far as they may be seen. Source: ARM docs, "User Assigned
 * Identities - List By Subscription".
 */
async function listIdentities(arm, subscriptionIds) {
    const lists = await Promise.all([...new Set(subscriptionIds)].map(id => (0,probes_arm/* list */.p_)(arm, `/subscriptions/${encodeURIComponent(id)}/providers/${IDENTITIES}?api-version=${IDENTITY_API}`, identity)));
    return lists.flatMap(found => (0,facts/* valueIn */.xm)(found)?.items ?? []);
}
function identity(entry) {
    const { principalId, clientId } = (0,json/* objectOf */.Xy)((0,json/* objectOf */.Xy)(entry)?.['properties']) ?? {};
    return typeof principalId === 'string' && typeof clientId === 'string'
        ? { principalId: principalId.toLowerCase(), clientId: clientId.toLowerCase() }
        : undefined;
}
/**
 * Whose id this is. The identity itself and the listed ones are known without Graph; what Graph does not let this
 * identity read is unknown, never missing. Source: Graph docs, "Get servicePrincipal", "Get directoryObject".
 */
async function existenceOf(given, signIn, identities, context) {
    const id = given.toLowerCase();
    if (!(0,guid/* isGuid */.W_)(id))
        return (0,facts/* failed */.gz)({ kind: 'tool', text: 'this is no object ID, which is a GUID' });
    const answer = (0,facts/* valueIn */.xm)(await signIn.token('arm'));
    const own = answer?.signedIn === true ? { principalId: answer.objectId ?? '', clientId: answer.clientId ?? '' } : undefined;
    for (const { principalId, clientId } of [...(own === undefined ? [] : [own]), ...identities]) {
        if (principalId.toLowerCase() === id)
            return (0,facts.ok)({ is: 'there', objectId: id });
        if (clientId.toLowerCase() === id && principalId !== '')
            return (0,facts.ok)({ is: 'client-id', objectId: principalId });
    }
    const key = encodeURIComponent(id);
    const look = (path) => (0,graph.read)(signIn, `v1.0/${path}?$select=id`, entra_application/* readApplication */.nZ, context);
    const [object, application, any] = await Promise.all([
        look(`servicePrincipals/${key}`),
        look(`servicePrincipals(appId='${key}')`),
        look(`directoryObjects/${key}`),
    ]);
    if ([object, any].some(reading => (0,graph.isReading)(reading) && reading.ok))
        return (0,facts.ok)({ is: 'there', objectId: id });
    const objectId = (0,graph.isReading)(application) && application.ok ? application.value.objectId : undefined;
    if (objectId !== undefined)
        return (0,facts.ok)({ is: 'client-id', objectId });
    const isAbsent = (reading) => (0,graph.isReading)(reading) && !reading.ok && reading.problem.because === 'not-found';
    if (isAbsent(object) && isAbsent(application))
        return isAbsent(any) ? (0,facts.ok)({ is: 'missing' }) : NOT_A_SERVICE_PRINCIPAL;
    return (0,graph.notRead)(object);
}
const NOT_A_SERVICE_PRINCIPAL = (0,facts/* failed */.gz)({
    kind: 'tool',
    text: 'Graph: no service principal; whether it is a user or a group may not be read',
});
/** The same with what its role assignments say: one of a service principal that is none any more is left over. */
function withAssignments(existence, access) {
    if (existence !== NOT_A_SERVICE_PRINCIPAL)
        return existence;
    const types = access.flatMap(fact => (0,facts/* valueIn */.xm)(fact)?.assignments ?? []).map(({ principalType }) => principalType);
    return types.length > 0 && types.every(type => type === 'ServicePrincipal') ? (0,facts.ok)({ is: 'missing' }) : existence;
}
/** Whether the kubelet's identity is there: its resource tells, and, where that may not be read, Graph. */
async function kubeletExistence(arm, { objectId, resourceId }, lookUp) {
    const resource = resourceId === undefined ? undefined : await (0,probes_arm/* requestArm */.mO)(arm, 'GET', `${resourceId}?api-version=${IDENTITY_API}`);
    if (resource?.state === 'known') {
        const found = identity(resource.value);
        // One that was deleted and made anew under its name is another principal.
        if (found !== undefined)
            return (0,facts.ok)(found.principalId === objectId ? { is: 'there', objectId } : { is: 'missing' });
    }
    if (resource?.state === 'failed' &&
        resource.reason.kind === 'refused' &&
        resource.reason.code === 'ResourceNotFound') {
        return (0,facts.ok)({ is: 'missing' });
    }
    return lookUp(objectId);
}

// EXTERNAL MODULE: ./build/probes/management-skipped.js
var management_skipped = __webpack_require__(9630);
;// CONCATENATED MODULE: ./build/probes/management.js








/**
 * Asks Resource Manager about the registries, and about whom docker will be there, beside the registries themselves:
 * one question for all of them, and more only where it explains something, or in a scheduled run, which looks ahead. An
 * identity that may only pull or push sees nothing here; that is no fault of its own.
 */
async function probeManagement(signIn, servers, inputs, context, grants) {
    const token = await signIn.secret('arm');
    const answer = await signIn.token('arm');
    if (token === undefined) {
        // That somebody refused the sign-in is no word of Resource Manager.
        const isOwn = answer.state === 'failed' && answer.reason.kind !== 'refused';
        const fact = isOwn ? answer : (0,facts/* skipped */.hT)('not-signed-in');
        return (0,management_skipped/* skippedManagement */.w)(servers, inputs, fact);
    }
    const arm = armClient(signIn, token, context);
    const subscriptionId = signIn.plan.subscriptionId;
    const found = await (0,probes_arm/* findRegistries */.ZE)(arm, servers.map(server => server.host), subscriptionId);
    if (found.state !== 'known')
        return (0,management_skipped/* skippedManagement */.w)(servers, inputs, found);
    const objectId = answer.state === 'known' && answer.value.signedIn ? answer.value.objectId : undefined;
    // Who asks on a schedule or by hand is told what will matter later.
    const isReview = ['schedule', 'workflow_dispatch'].includes(context.host.env['GITHUB_EVENT_NAME'] ?? '');
    const registries = await Promise.all(servers.map(async (server) => {
        const registry = registryOf(server, found.value);
        if (registry === undefined)
            return [server.host, NOT_SEEN];
        const { principal, scopedToken } = principalFor(server, signIn, inputs, objectId);
        const withEvents = inputs.workspaceId !== '';
        const isNeeded = scopedToken !== undefined || withEvents || isReview;
        if (!isNeeded && isExplained(registry, await grants(server.host))) {
            return [server.host, await (0,probes_arm/* probeListed */.GA)(arm, registry)];
        }
        return [server.host, await (0,probes_arm/* probeArm */.Pp)(arm, registry, principal, scopedToken, withEvents)];
    }));
    const additionalPrincipals = await otherPrincipals(arm, found.value, servers, inputs, signIn, context);
    return { registries: new Map(registries), additionalPrincipals };
}
/** Resource Manager as one identity sees it. */
const armClient = (signIn, token, context) => ({
    ...{ ...context, origin: `https://${signIn.cloud.arm}`, token },
    ...{ limit: (0,concurrency/* createLimiter */.z)(probes_arm/* MAX_AT_ONCE */.v5), incompleteList: { seen: false } },
});
/** A registry that Resource Graph does not list is not there, or not for this identity to see. */
const NOT_SEEN = (0,facts/* failed */.gz)({
    kind: 'refused',
    status: 200,
    code: 'NotListed',
    text: 'the registry is not listed for this identity',
});
/**
 * Whether nothing is left to explain: all is granted, and it is known in which mode. What is granted for a placeholder
 * holds for every repository in one mode only.
 */
const isExplained = ({ roleAssignmentMode }, proven) => roleAssignmentMode !== undefined &&
    (proven === 'all' || (proven === 'all-of-placeholder' && roleAssignmentMode === 'LegacyRegistryPermissions'));
const registryOf = (server, found) => found.find(({ loginServer }) => loginServer === (0,login_server/* serviceOf */.z5)(server));
/** Whom docker will be: the identity itself, or a repository-scoped token. */
function principalFor(server, { plan }, inputs, objectId) {
    const isIdentity = plan.role !== 'diagnostic' || plan.source === 'username';
    if (isIdentity)
        return { principal: objectId, scopedToken: undefined };
    const userName = inputs.userName.trim();
    const kind = (0,credential/* userNameKind */.lV)(userName, (0,login_server/* adminName */.vu)(server));
    return { principal: undefined, scopedToken: kind === 'scoped-token' && userName !== '' ? userName : undefined };
}
async function otherPrincipals(arm, registries, servers, { principalIds, aksClusters }, signIn, context) {
    const accessOf = async (principalId) => new Map(await Promise.all(servers.map(async (server) => {
        const registry = registryOf(server, registries);
        return [server.host, registry === undefined ? NOT_SEEN : await (0,probes_arm/* principalAccess */.$i)(arm, registry, principalId)];
    })));
    const identities = principalIds.length === 0
        ? Promise.resolve([])
        : listIdentities(arm, registries.map(({ subscriptionId }) => subscriptionId));
    const lookUp = async (id) => existenceOf(id, signIn, await identities, context);
    const principals = principalIds.map(async (given) => {
        const existence = await lookUp(given);
        const found = existence.state === 'known' && existence.value.is !== 'missing' ? existence.value.objectId : given;
        const access = await accessOf(found);
        return { given, kind: 'principal', existence: withAssignments(existence, [...access.values()]), access };
    });
    const clusters = aksClusters.map(async (given) => {
        const cluster = await (0,probes_arm/* probeCluster */.BK)(arm, given);
        if (cluster.state !== 'known') {
            return { given, kind: 'cluster', existence: cluster, access: (0,management_skipped/* sameForAll */.t)(servers, cluster) };
        }
        const puller = await pullerOf(cluster.value, arm, lookUp, appId => (0,graph.findServicePrincipal)(signIn, appId, context));
        const access = puller.objectId.state === 'known' ? await accessOf(puller.objectId.value) : undefined;
        return {
            ...{ given, kind: 'cluster', cluster: cluster.value },
            existence: withAssignments(puller.existence, [...(access?.values() ?? [])]),
            access: access ?? (0,management_skipped/* sameForAll */.t)(servers, puller.objectId.state === 'known' ? NOT_SEEN : puller.objectId),
        };
    });
    return Promise.all([...principals, ...clusters]);
}
/**
 * Who pulls for a cluster: its kubelet's identity, or, on older clusters, a service principal of which only the
 * application is told.
 */
async function pullerOf({ kubelet, servicePrincipalClientId }, arm, lookUp, findPrincipal) {
    if (kubelet !== undefined) {
        return { objectId: (0,facts.ok)(kubelet.objectId), existence: await kubeletExistence(arm, kubelet, lookUp) };
    }
    if (servicePrincipalClientId === undefined) {
        const fact = (0,facts/* failed */.gz)({ kind: 'tool', text: 'the cluster has neither a kubelet identity nor a service principal' });
        return { objectId: fact, existence: fact };
    }
    const objectId = await findPrincipal(servicePrincipalClientId);
    if (objectId.state === 'known') {
        return { objectId, existence: (0,facts.ok)({ is: 'there', objectId: objectId.value }) };
    }
    const isGone = objectId.state === 'failed' && objectId.reason.kind === 'refused' && objectId.reason.status === 404;
    return { objectId, existence: isGone ? (0,facts.ok)({ is: 'missing' }) : objectId };
}


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
        await (0,transport/* openAhead */.i)(host, cloud.authority);
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


/***/ }),

/***/ 6734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ createLimiter)
/* harmony export */ });
/** Runs work with at most `most` pieces of it under way; what comes then waits for its turn, in its order. */
function createLimiter(most) {
    const waiting = [];
    let running = 0;
    return async (work) => {
        if (running === most)
            await new Promise(turn => waiting.push(turn));
        else
            running += 1;
        try {
            return await work();
        }
        finally {
            const next = waiting.shift();
            // A place is handed on as it is.
            if (next === undefined)
                running -= 1;
            else
                next();
        }
    };
}


/***/ })

};
