export const id = 787;
export const ids = [787];
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

/***/ 2787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RULES: () => (/* binding */ RULES),
  runRules: () => (/* binding */ runRules)
});

// EXTERNAL MODULE: ./build/catalogue.js
var catalogue = __webpack_require__(1033);
// EXTERNAL MODULE: ./build/diagnosis/egress.js
var egress = __webpack_require__(5275);
// EXTERNAL MODULE: ./build/diagnosis/locate.js
var locate = __webpack_require__(2854);
// EXTERNAL MODULE: ./build/diagnosis/logs.js + 1 modules
var logs = __webpack_require__(1819);
// EXTERNAL MODULE: ./build/diagnosis/propagation.js
var propagation = __webpack_require__(3300);
// EXTERNAL MODULE: ./build/azure/monitor/registry-events.js
var registry_events = __webpack_require__(8950);
// EXTERNAL MODULE: ./build/facts.js
var build_facts = __webpack_require__(7059);
// EXTERNAL MODULE: ./build/util/text.js
var util_text = __webpack_require__(3506);
;// CONCATENATED MODULE: ./build/diagnosis/registry-events.js



/** Where the registry answered, so that it may have logged what it did. */
const LOGGED = [
    ...['challenge', 'credentials', 'exchange', 'permission', 'expiry', 'log'],
];
/** Rejections that are shown with a finding. */
const MAX_SHOWN = 3;
/**
 * The errors, each with the last rejections that the registry logged: of the same request, where it has a correlation
 * ID that was logged, otherwise of the same identity. Rows appear minutes after a request, so that none of them proves
 * nothing.
 */
function withEvents(findings, facts) {
    if (facts.given.workspaceId === '')
        return findings;
    return findings.map(finding => {
        const registry = facts.registries.find(({ server }) => server.host === finding.registry);
        if (registry === undefined || finding.level !== 'error' || !LOGGED.includes(finding.stage))
            return finding;
        const ids = finding.evidence.filter(({ label }) => label === 'correlation-id').map(({ seen }) => seen.toLowerCase());
        const identities = identitiesOf(registry, facts);
        const events = ((0,build_facts/* valueIn */.xm)(facts.events) ?? []).filter(({ loginServer }) => loginServer === registry.server.host);
        const ofRequest = events.filter(({ correlationId }) => ids.includes(correlationId));
        const shown = ofRequest.length > 0 ? ofRequest : events.filter(({ identity }) => isAmong(identity, identities));
        const [correlationId] = ids;
        return {
            ...finding,
            evidence: [...finding.evidence, ...shown.slice(0, MAX_SHOWN).map(rowOf)],
            query: (0,registry_events/* pastedQuery */.YT)(registry.server.host, { ...(correlationId !== undefined && { correlationId }), identities }),
        };
    });
}
const isAmong = (identity, identities) => identities.some(each => each.toLowerCase() === identity.toLowerCase());
/** The names that the registry may log for whom Docker is. */
function identitiesOf({ credential }, { identity }) {
    const { userName = '', source } = (0,build_facts/* valueIn */.xm)(credential) ?? {};
    const answer = identity.kind === 'sign-in' ? (0,build_facts/* valueIn */.xm)(identity.signIn) : undefined;
    const signedIn = answer?.signedIn === true ? [answer.clientId, answer.objectId] : [];
    const isIdentity = identity.kind === 'sign-in' && (source === 'entra' || identity.plan.source === 'username');
    const names = isIdentity ? [identity.plan.clientId, ...signedIn] : [userName];
    return [...new Set(names.filter(name => name !== undefined && name !== '' && !/^[0-]+$/.test(name)))];
}
/** Time, status, operation, identity, address, and correlation ID, as they were logged. */
const rowOf = ({ time, result, operation, identity, address, correlationId }) => ({
    label: 'logged-rejection',
    seen: [(0,util_text/* isoSeconds */.nE)(time), result, operation, identity, address, correlationId].filter(part => part !== '').join('  '),
});

// EXTERNAL MODULE: ./build/findings.js
var findings = __webpack_require__(3876);
// EXTERNAL MODULE: ./build/azure/acr/credential.js
var acr_credential = __webpack_require__(6576);
// EXTERNAL MODULE: ./build/azure/entra/aadsts.js
var aadsts = __webpack_require__(1877);
// EXTERNAL MODULE: ./build/diagnosis/credential.js
var diagnosis_credential = __webpack_require__(7109);
// EXTERNAL MODULE: ./build/workflow/current-step.js
var current_step = __webpack_require__(4404);
// EXTERNAL MODULE: ./build/workflow/partial-string.js
var partial_string = __webpack_require__(1463);
;// CONCATENATED MODULE: ./build/diagnosis/empty-inputs.js



/**
 * The inputs of this step that are written in the workflow and empty all the same. None where the file or the step is
 * not known, and none that may be empty on purpose: what is written as nothing, or chosen by an operator (`a && b ||
 * ''`). Source: GitHub docs, "Contexts reference" (a property that does not exist is an empty string).
 */
function emptyInputs(facts) {
    const step = ownStep(facts);
    if (step === undefined)
        return [];
    return INPUTS.filter(input => !facts.given.filled.includes(input)).flatMap(input => {
        const value = step.with.get(input);
        const expression = value === undefined ? undefined : referenceIn(value);
        return expression === undefined ? [] : [{ input, expression, isSecret: /^secrets\b/i.test(expression) }];
    });
}
const INPUTS = [
    ...['registry', 'username', 'password', 'client-id', 'tenant-id', 'client-secret', 'creds'],
];
/** Whether the workflow shows that this step is given no such input at all: `undefined` where the step is not known. */
function isLeftOut(input, facts) {
    const step = ownStep(facts);
    if (step === undefined)
        return undefined;
    const value = step.with.get(input);
    if (value === undefined || (0,partial_string/* toLiteral */.TE)(value)?.trim() === '')
        return true;
    // Who calls the workflow may leave an input of its own out.
    return value.segments.every(segment => 'expression' in segment && /^inputs\b/i.test(segment.expression));
}
function ownStep(facts) {
    const running = (0,build_facts/* valueIn */.xm)(facts.workflows)?.running;
    return running === undefined ? undefined : (0,current_step/* runningStep */.E)(running)?.step;
}
/** The one name that the value is, without anything around it. */
function referenceIn({ segments }) {
    const [segment, ...others] = segments.filter(one => !('literal' in one) || one.literal.trim() !== '');
    if (segment === undefined || others.length > 0 || !('expression' in segment))
        return undefined;
    // Who calls the workflow may leave an input of its own out.
    if (/^inputs\b/i.test(segment.expression))
        return undefined;
    if (!/^[\w-]+(?:\.[\w*-]+|\['[^']{1,100}'\]){1,8}$/.test(segment.expression))
        return undefined;
    // Their names have no case; GitHub shows them in capitals.
    return segment.expression.replace(/^(secrets|vars)\.(\w+)$/, (_, context, name) => `${context}.${name.toUpperCase()}`);
}
/**
 * What the step is written to be given and got as nothing, where nothing else is there to log in with.
 * docker/login-action and azure/login fail without it, whatever login is stored: "Username and password required",
 * "Ensure 'client-id' and 'tenant-id' are supplied". Source: docker/login-action:src/docker.ts;
 * Azure/login:src/common/LoginConfig.ts.
 */
function emptyCredential(facts) {
    const { given, identity } = facts;
    const empty = emptyInputs(facts);
    const named = (...inputs) => empty.filter(({ input }) => inputs.includes(input));
    const pair = named('username', 'password');
    if (given.userName.given && given.password.given)
        return undefined;
    if (pair.length > 0 && !given.userName.given && !given.password.given) {
        const [first] = pair;
        return { missing: pair.length === 1 && first?.input === 'username' ? 'username' : 'both', written: pair };
    }
    if (given.userName.given || given.password.given)
        return undefined;
    const isGiven = identity.kind === 'sign-in' && identity.plan.role === 'primary';
    const hasSecret = given.filled.includes('client-secret') || given.filled.includes('creds');
    const secret = named('client-secret');
    const lost = isGiven
        ? (0,build_facts/* valueIn */.xm)(identity.signIn)?.signedIn !== true
        : identity.kind === 'misconfigured' && identity.problem.kind === 'no-oidc';
    if (secret.length > 0 && !hasSecret && lost)
        return { missing: 'client-secret', written: secret };
    if (isGiven || identity.kind === 'misconfigured')
        return undefined;
    const [input] = named('creds', 'client-id');
    return input === undefined
        ? undefined
        : { missing: input.input === 'creds' ? 'creds' : 'client-id', written: named('creds', 'client-id', 'tenant-id') };
}

// EXTERNAL MODULE: ./build/diagnosis/expiry.js
var expiry = __webpack_require__(5255);
// EXTERNAL MODULE: ./build/diagnosis/responses.js
var responses = __webpack_require__(3698);
// EXTERNAL MODULE: ./build/diagnosis/roles.js
var roles = __webpack_require__(8907);
// EXTERNAL MODULE: ./build/azure/guid.js
var guid = __webpack_require__(6859);
;// CONCATENATED MODULE: ./build/diagnosis/sign-in.js





/**
 * Why Entra refused the identity that docker depends on. An application that only stands beside a user name counts
 * where the registry refused that user: else docker works, whatever Entra says.
 */
function entraRefusal(facts) {
    return isRefusedForWhiteSpace(facts) ? undefined : refusalByEntra(facts);
}
/**
 * White space inside an id or the secret of the identity: no such value is, so Entra's refusal needs no other cause.
 */
const isRefusedForWhiteSpace = (facts) => facts.given.whiteSpace.some(({ input, where }) => where === 'inner' && /^(client|tenant)-/.test(input)) &&
    refusalByEntra(facts) !== undefined;
function refusalByEntra(facts) {
    const { identity, registries } = facts;
    if (identity.kind !== 'sign-in')
        return undefined;
    const { plan } = identity;
    if (plan.role === 'diagnostic' && (plan.source !== 'username' || !registries.some(isRefusedApplication)))
        return undefined;
    const rejection = rejectionByEntra(identity, 'error');
    const isForeign = rejection !== undefined && plan.source === 'username' && isOfAnotherTenant(rejection, facts);
    return isForeign ? undefined : rejection;
}
/** Why Entra refused an identity that docker does not need: the pair beside it works. */
function idleRefusal(facts) {
    const { identity } = facts;
    return identity.kind === 'sign-in' && pairWorksAlone(facts) ? rejectionByEntra(identity, 'notice') : undefined;
}
/** The identity only explains, and the pair that docker uses works everywhere. */
const pairWorksAlone = ({ identity, registries }) => identity.kind === 'sign-in' &&
    identity.plan.role === 'diagnostic' &&
    registries.length > 0 &&
    registries.every(({ credential, token }) => (0,build_facts/* valueIn */.xm)(credential)?.source === 'inputs' && (0,build_facts/* valueIn */.xm)(token)?.issued === true);
function rejectionByEntra(identity, level) {
    const answer = (0,build_facts/* valueIn */.xm)(identity.signIn);
    if (answer === undefined || answer.signedIn)
        return undefined;
    const { plan } = identity;
    const meaning = (0,aadsts/* causeOf */.rl)(answer.error, answer.status);
    if (meaning === 'transient')
        return undefined;
    return {
        level,
        meaning,
        error: answer.error,
        clientId: (0,acr_credential/* displayUserName */.B)(plan.clientId),
        tenantId: plan.tenantId,
        cloud: plan.cloud,
    };
}
/**
 * The registry signs an application in to its own tenant, and Entra was asked in the one that was given. Where the two
 * do not agree on whether there is such an application, they are two tenants, and docker meets the registry's alone.
 */
function isOfAnotherTenant({ meaning, error }, { registries }) {
    if (error.code === aadsts/* NO_SERVICE_PRINCIPAL */.Pq)
        return false;
    if (meaning === 'tenant-not-found' || meaning === 'registry-cloud-mismatch')
        return true;
    return registries
        .filter(isRefusedApplication)
        .some(registry => ((0,responses/* rejectionOf */.h2)(registry) === 'application-unknown') !== NOT_HERE.has(meaning));
}
/** Refusals that say that the tenant that was asked has no such application, or is none. */
const NOT_HERE = new Set(['sp-not-found', 'tenant-not-found', 'registry-cloud-mismatch']);
/** The tenant in which Entra knows the application that the registry's own tenant does not have. */
function tenantThatKnows({ identity }) {
    if (identity.kind !== 'sign-in' || identity.plan.source !== 'username')
        return undefined;
    const answer = (0,build_facts/* valueIn */.xm)(identity.signIn);
    if (answer === undefined)
        return undefined;
    if (answer.signedIn)
        return answer.tenantId;
    const meaning = (0,aadsts/* causeOf */.rl)(answer.error, answer.status);
    return NOT_HERE.has(meaning) || meaning === 'transient' ? undefined : identity.plan.tenantId;
}
/** The tenant of the subscription that was given, where the token is of another one. */
function otherTenant({ identity }) {
    if (identity.kind !== 'sign-in')
        return undefined;
    const answer = (0,build_facts/* valueIn */.xm)(identity.signIn);
    const tenant = (0,build_facts/* valueIn */.xm)(identity.tenants)?.tenantOfSubscription;
    if (answer?.signedIn !== true || tenant === undefined || !(0,guid/* isGuid */.W_)(answer.tenantId))
        return undefined;
    return tenant.toLowerCase() === answer.tenantId.toLowerCase() ? undefined : tenant;
}
const isRefusedApplication = (registry) => (0,build_facts/* valueIn */.xm)(registry.credential)?.userNameKind === 'service-principal' && (0,responses/* rejectionOf */.h2)(registry) !== undefined;
/** What was given as the secret has the form of an id, and Entra refuses it. */
function isSecretId(facts) {
    const { identity } = facts;
    return (identity.kind === 'sign-in' &&
        identity.plan.secretLooksLikeKeyId &&
        entraRefusal(facts)?.meaning === 'sp-secret-invalid');
}
/**
 * Why the identity that was given got no token, where Entra itself did not say. Silent for what is only passing: a
 * service that is throttled or out of order, and the step's own time.
 */
function signInFailure(facts) {
    const { identity } = facts;
    if (identity.kind !== 'sign-in' || identity.signIn.state !== 'failed')
        return undefined;
    if (identity.plan.role !== 'primary' && !pairWorksAlone(facts))
        return undefined;
    const level = identity.plan.role === 'primary' ? 'error' : 'notice';
    const { plan, signIn, oidc } = identity;
    const { reason } = signIn;
    if (reason.kind === 'deadline')
        return undefined;
    const clientId = plan.clientId === '' ? '' : (0,acr_credential/* displayUserName */.B)(plan.clientId);
    const from = (by) => ({ level, by, reason, clientId, cloud: plan.cloud });
    if (plan.source === 'managed-identity')
        return from('endpoint');
    if (reason.kind === 'refused' && (reason.status >= 500 || reason.status === 429))
        return undefined;
    // An answer that is no HTTP is an answer, and another client may read it.
    if (reason.kind === 'network' && /^HPE_/.test(reason.failure.code))
        return undefined;
    // Broken off, or sent elsewhere: what it would have been is not known.
    if (reason.kind === 'refused' && reason.status < 400 && !reason.text.startsWith('<'))
        return undefined;
    // GitHub's own token service stands before Entra, which was not asked then; a way to it that broke may come back.
    if (oidc.state === 'failed')
        return reason.kind === 'network' ? undefined : from('github');
    return from(reason.kind === 'tool' ? 'machine' : 'sign-in-host');
}

// EXTERNAL MODULE: ./build/diagnosis/storage.js
var storage = __webpack_require__(6575);
// EXTERNAL MODULE: ./build/util/json.js
var json = __webpack_require__(4891);
;// CONCATENATED MODULE: ./build/workflow/value-source.js


/** The source of an input of this step; none where the file could not be read, or the value is made of several. */
function sourceOf(input, facts) {
    const running = (0,build_facts/* valueIn */.xm)(facts.workflows)?.running;
    const value = running === undefined ? undefined : (0,current_step/* runningStep */.E)(running)?.step.with.get(input);
    return value === undefined ? undefined : sourceIn(value);
}
/** The source of a text that is one expression, white space aside. */
function sourceIn({ segments }) {
    const [segment, ...more] = segments.filter(each => 'expression' in each || each.literal.trim() !== '');
    if (segment === undefined || more.length > 0 || !('expression' in segment))
        return undefined;
    const [context = '', one = '', outputs, name = ''] = segment.expression.split('.');
    const isPlain = (text) => /^[\w-]+$/.test(text);
    if (!isPlain(one))
        return undefined;
    if ((context === 'needs' || context === 'steps') && outputs === 'outputs' && isPlain(name)) {
        return { from: context === 'needs' ? 'job' : 'step', of: one, name };
    }
    if (outputs !== undefined)
        return undefined;
    switch (context) {
        case 'secrets':
            return { from: 'secret', name: one.toUpperCase() };
        case 'vars':
            return { from: 'variable', name: one.toUpperCase() };
        case 'inputs':
            return { from: 'caller', name: one };
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./build/rules/rule.js

/** A rule on what holds for all registries; it is silent where no registry was given. */
const runRule = (run) => facts => {
    const draft = facts.registries.length === 0 ? undefined : run(facts);
    return draft === undefined ? [] : [toRuleResult(draft)];
};
/** A rule on one registry at a time. */
const registryRule = (run) => facts => facts.registries.flatMap(registry => {
    const draft = run(registry, facts);
    return draft === undefined ? [] : [toRuleResult(draft, registry.server.host || registry.server.given)];
});
/** A rule on one workflow file at a time. */
const workflowRule = (run) => facts => dedupeByLocation(((0,build_facts/* valueIn */.xm)(facts.workflows)?.workflows ?? []).flatMap(workflow => run(workflow, facts).map(({ location, registry, ...draft }) => ({
    ...toRuleResult({ ...draft, blocks: [] }, registry),
    location,
}))));
/** The worst at each place: the jobs of a matrix, and all who call one file, come upon the same line. */
function dedupeByLocation(all) {
    const worst = new Map();
    for (const each of all) {
        const { file, line, column } = each.location;
        const key = JSON.stringify([file, line, column]);
        const other = worst.get(key);
        if (other === undefined || RANK[each.level] < RANK[other.level])
            worst.set(key, each);
    }
    return [...worst.values()];
}
const RANK = { error: 0, warning: 1, notice: 2 };
/** A finding that can be seen in two places, never in both at once. */
const firstOrWorkflow = (first, second) => facts => [...first(facts), ...second(facts)];
function toRuleResult(draft, registry) {
    return {
        level: draft.level,
        values: draft.values,
        evidence: (draft.evidence ?? []).filter(item => item !== undefined),
        blocks: draft.level === 'error' ? (draft.blocks ?? ['login', 'pull', 'push']) : [],
        ...(registry !== undefined && { registry }),
        ...(draft.stage !== undefined && { stage: draft.stage }),
        ...(draft.location !== undefined && { location: draft.location }),
    };
}
/**
 * Whether a place is in the file of an action, whose expressions see neither secrets nor variables of the repository.
 */
const isInAction = ({ file }) => /(?:^|\/)action\.ya?ml$/.test(file);
/** Evidence only where there is something to show. */
const seen = (label, value, expected) => value === undefined || value === '' ? undefined : { label, seen: value, ...(expected !== undefined && { expected }) };
/** What a reply proves, in the order in which a reader needs it. */
const replyEvidence = (reply, expected) => [
    seen('status', String(reply.status), expected),
    seen('error', reply.error?.code),
    seen('message', reply.error?.message),
    seen('body', reply.error === undefined ? reply.excerpt : undefined),
    seen('correlation-id', reply.correlationId),
    seen('tries', reply.attempts > 1 ? String(reply.attempts) : undefined),
];

// EXTERNAL MODULE: ./build/azure/entra/error-text.js
var error_text = __webpack_require__(7145);
// EXTERNAL MODULE: ./build/azure/entra/managed-identity.js
var managed_identity = __webpack_require__(9637);
;// CONCATENATED MODULE: ./build/diagnosis/nearby.js




/** What is meant by a login server that DNS does not know, and what else the same outage keeps away. */
/** The first label, without the hash of a domain name label. */
const nameOf = (loginServer) => (loginServer.split('.')[0] ?? '').replace(/-[^-]*$/, '');
/** One slip of the pen in a short name, two in a longer one. */
const maxEdits = (name) => (name.length < 8 ? 1 : 2);
/** The login server that was probably meant, of those that the identity may see: with its hash, or without a slip. */
function nearestRegistry(registry) {
    const name = (0,diagnosis_credential/* registryName */.jT)(registry);
    const [best] = ((0,build_facts/* valueIn */.xm)(registry.nearby)?.listed ?? [])
        .map(loginServer => ({ loginServer, away: (0,util_text/* distance */.Io)(name, nameOf(loginServer)) }))
        .sort((one, other) => one.away - other.away);
    return best !== undefined && best.away <= maxEdits(name) ? best.loginServer : undefined;
}
/** The same name in another cloud, where no nearer registry can be seen. */
const cloudWithName = (registry) => nearestRegistry(registry) === undefined ? (0,build_facts/* valueIn */.xm)(registry.nearby)?.otherClouds[0] : undefined;
/** Where the way to Entra broke. */
function entraConnectionFailure({ identity }) {
    if (identity.kind !== 'sign-in' || identity.signIn.state !== 'failed')
        return undefined;
    const { reason } = identity.signIn;
    return reason.kind === 'network' ? reason.failure : undefined;
}
/**
 * Whether what broke on the way to a registry broke the way to Entra as well: DNS, the proxy, or the same fault of TCP
 * or TLS.
 */
function isSameOutage(registry, { at, code }) {
    const failure = (0,responses/* networkFailure */.rd)(registry)?.failure;
    return failure?.at === at && (at === 'dns' || at === 'proxy' || failure.code === code);
}

// EXTERNAL MODULE: ./build/azure/clouds.js
var clouds = __webpack_require__(3796);
// EXTERNAL MODULE: ./build/azure/acr/error-response.js
var error_response = __webpack_require__(7163);
// EXTERNAL MODULE: ./build/azure/acr/login-server.js
var login_server = __webpack_require__(2582);
// EXTERNAL MODULE: ./build/diagnosis/private-link.js
var private_link = __webpack_require__(3062);
;// CONCATENATED MODULE: ./build/diagnosis/connection-failure.js



function causeOf(failure, registry, facts) {
    if ((0,responses/* isNodeOnlyParseError */.qk)(failure))
        return 'unclear';
    switch (failure.at) {
        case 'dns':
            if (!isNoSuchName(failure))
                return 'resolver';
            // The name is there, and leads to one that its private zone lacks.
            if ((0,private_link/* privateLink */.MT)(registry) !== undefined)
                return 'private-address';
            // A resolver that doesn't know Entra's host either knows nothing of the outside.
            if (entraConnectionFailure(facts)?.at === 'dns')
                return 'resolver';
            return cloudWithName(registry) === undefined ? 'name-unknown' : 'other-cloud';
        case 'proxy':
            return failure.proxyStatus !== undefined && failure.proxyStatus >= 500 ? 'unreachable' : 'proxy';
        case 'tcp':
            return registry.addresses.some(private_link/* isPrivate */.Gw) ? 'private-address' : 'unreachable';
        case 'tls':
            if (isAlert(failure))
                return 'unreachable';
            if (isCertificateFault(failure))
                return 'certificate';
            return isNotTls(failure) ? 'no-registry' : 'unreachable';
        case 'http':
            return /^(HPE_|BAD_REPLY)/.test(failure.code) ? 'no-registry' : 'unreachable';
    }
}
const isNoSuchName = ({ code }) => code === 'ENOTFOUND' || code === 'ENODATA';
/** OpenSSL's verification codes as Node names them (node:tls, "X509 certificate error codes"). */
const isCertificateFault = ({ code }) => /CERT|SIGNATURE|ISSUER|CRL|CA_|PATH_LENGTH|HOSTNAME_MISMATCH|ALTNAME/.test(code);
/**
 * The other side ended the handshake by a message of TLS's own, so it speaks TLS. OpenSSL names most of them so; older
 * releases put the code in the text alone. Source: RFC 8446 section 6.2; OpenSSL, ssl/ssl_err.c.
 */
const isAlert = ({ code, text }) => /_ALERT_|_UNRECOGNIZED_NAME$/.test(code) || (code === 'EPROTO' && /alert number \d/.test(text));
const isNotTls = ({ code }) => /^(ERR_SSL|EPROTO)/.test(code);
function stageOf({ failure, stage }) {
    if (failure.at !== 'http')
        return failure.at;
    return REQUESTS[stage] ?? 'challenge';
}
const REQUESTS = {
    challenge: 'challenge',
    exchange: 'exchange',
    credentials: 'token',
    data: 'manifest',
};
function symptomOf(failure) {
    const { at, code, proxyStatus } = failure;
    if (proxyStatus !== undefined)
        return 'status';
    if (at === 'dns')
        return isNoSuchName(failure) ? 'no-name' : 'resolver';
    if (isAlert(failure))
        return 'alert';
    if (isCertificateFault(failure))
        return 'certificate';
    if (code === 'ECONNREFUSED')
        return 'refused';
    if (['EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL'].includes(code))
        return 'no-route';
    return ['TIMEOUT', 'ETIMEDOUT'].includes(code) ? 'silent' : 'closed';
}
function proxyFault(failure, proxy) {
    const { code, proxyStatus } = failure;
    if (proxyStatus === 407)
        return 'credentials';
    if (proxyStatus !== undefined)
        return 'status';
    if (['ENOTFOUND', 'ENODATA', 'EAI_AGAIN', 'EAI_FAIL'].includes(code))
        return 'name';
    const isSecure = proxy.startsWith('https:');
    if (isSecure && isAlert(failure))
        return 'closed';
    if (isSecure && isCertificateFault(failure))
        return 'certificate';
    if (isSecure && isNotTls(failure))
        return 'plain-expected';
    if (!isSecure && /^HPE_INVALID_(?:CONSTANT|VERSION|METHOD)$/.test(code))
        return 'tls-expected';
    return ['refused', 'no-route', 'silent'].includes(symptomOf(failure)) ? 'unreachable' : 'closed';
}

// EXTERNAL MODULE: ./build/diagnosis/data-endpoints.js
var data_endpoints = __webpack_require__(9523);
// EXTERNAL MODULE: ./build/diagnosis/images.js
var diagnosis_images = __webpack_require__(8074);
;// CONCATENATED MODULE: ./build/rules/network.js












/** Chapter "Network" of Microsoft's page. */
const networkRules = {
    'registry-not-found': connectionRule('name-unknown', registry => {
        const nearest = nearestRegistry(registry);
        return {
            host: registry.server.host,
            registryName: (0,diagnosis_credential/* registryName */.jT)(registry),
            ...(nearest !== undefined && { nearest }),
            ...unreadProxyOf(registry),
        };
    }),
    'dns-failed': connectionRule('resolver', registry => ({
        host: registry.server.host,
        ...unreadProxyOf(registry),
    })),
    'private-endpoint-unreachable': connectionRule('private-address', registry => {
        const address = registry.addresses.find(private_link/* isPrivate */.Gw);
        return {
            host: registry.server.host,
            registryName: (0,diagnosis_credential/* registryName */.jT)(registry),
            fromHostsFile: (0,private_link/* isFromHostsFile */.MO)(registry),
            ...(address !== undefined && { address }),
            ...aliasOf(registry),
        };
    }),
    'registry-unreachable': connectionRule('unreachable', (registry, broke) => ({
        host: registry.server.host,
        stage: stageOf(broke),
        symptom: symptomOf(broke.failure),
        addresses: registry.addresses,
        fromHostsFile: (0,private_link/* isFromHostsFile */.MO)(registry),
        ...proxyOf(registry),
        ...unreadProxyOf(registry),
    })),
    'proxy-refused': connectionRule('proxy', (registry, { failure }, facts) => ({
        host: registry.server.host,
        proxy: registry.proxy ?? '',
        fault: proxyFault(failure, registry.proxy ?? ''),
        variable: registry.proxyVariable ?? 'HTTPS_PROXY',
        engine: ((0,build_facts/* valueIn */.xm)(facts.docker.proxies)?.httpsProxy ?? '') !== '' && (0,egress/* engineRouteMatch */.Tn)(registry, facts) === 'same',
    })),
    'tls-untrusted': connectionRule('certificate', (registry, { failure, certificate }, facts) => ({
        host: registry.server.host,
        cause: (0,responses/* certificateFault */.cN)(failure.code),
        fromHostsFile: (0,private_link/* isFromHostsFile */.MO)(registry),
        ...loginServerBehind(registry),
        ...(certificate !== undefined && { issuer: certificate.issuer }),
        engineElsewhere: (0,egress/* engineTrustsSameCas */.bc)(registry, facts) === 'unclear',
    })),
    'firewall-denied': blockedRule('firewall', (registry, { error }, facts) => {
        const address = error === undefined ? undefined : (0,error_response/* addressRefused */.F)(error);
        return {
            host: registry.server.host,
            registryName: (0,diagnosis_credential/* registryName */.jT)(registry),
            ...(address !== undefined && { address }),
            ...fromOutside(registry, facts),
        };
    }),
    'public-access-disabled': blockedRule('public-access-disabled', (registry, _, facts) => ({
        host: registry.server.host,
        registryName: (0,diagnosis_credential/* registryName */.jT)(registry),
        ...fromOutside(registry, facts),
    })),
    'registry-provisioning-failed': registryRule(registry => {
        const state = (0,build_facts/* valueIn */.xm)(registry.arm)?.registry.provisioningState ?? 'Succeeded';
        const works = (0,build_facts/* valueIn */.xm)(registry.token)?.issued === true || (0,build_facts/* valueIn */.xm)(registry.anonymous)?.issued === true;
        if (!/^(Failed|Canceled|Deleting)$/i.test(state))
            return undefined;
        return {
            level: works ? 'warning' : 'error',
            values: { host: registry.server.host, registryName: (0,diagnosis_credential/* registryName */.jT)(registry), state, works },
            evidence: [seen('status', state, 'Succeeded')],
        };
    }),
    'encryption-key-unreachable': blockedRule('encryption-key', registry => ({
        host: registry.server.host,
        registryName: (0,diagnosis_credential/* registryName */.jT)(registry),
    })),
    'registry-throttled': blockedRule('throttled', (registry, { retryAfter }) => ({
        host: registry.server.host,
        ...(retryAfter !== undefined && { retryAfter }),
    })),
    'registry-unavailable': blockedRule('unavailable', (registry, { status }) => ({
        host: registry.server.host,
        status,
    })),
    'challenge-untrusted': blockedRule('challenge-untrusted', registry => ({
        host: registry.server.host,
        realm: (0,build_facts/* valueIn */.xm)(registry.challenge)?.bearer?.realm ?? '',
    })),
    'data-endpoint-unreachable': registryRule(registry => {
        if ((0,responses/* networkFailure */.rd)(registry) !== undefined || (0,responses/* blockedBy */.yJ)(registry) !== undefined)
            return undefined;
        const found = (0,data_endpoints/* dataHostsOf */.Z)(registry);
        if (found?.reachability !== 'blocked')
            return undefined;
        return {
            level: 'error',
            values: {
                host: registry.server.host,
                registryName: (0,diagnosis_credential/* registryName */.jT)(registry),
                dataHosts: found.hosts.map(({ host }) => host),
                ...dataSymptom(found.hosts),
                fromStorage: found.hosts.some(({ host }) => host.includes('.blob.')),
            },
            evidence: found.hosts.flatMap(dataHostEvidence),
            blocks: ['pull'],
        };
    }),
    'not-a-registry': registryRule((registry, facts) => {
        const names = { host: registry.server.host, registryName: (0,diagnosis_credential/* registryName */.jT)(registry) };
        const broke = (0,responses/* networkFailure */.rd)(registry);
        if (broke !== undefined) {
            if (causeOf(broke.failure, registry, facts) !== 'no-registry')
                return undefined;
            const values = { ...names, stage: answeringStage(broke) };
            return {
                level: 'error',
                values,
                evidence: failureEvidence(registry, broke),
                stage: broke.stage,
                ...(broke.stage === 'data' && { blocks: ['pull'] }),
            };
        }
        const block = (0,responses/* blockedBy */.yJ)(registry);
        return block?.block === 'not-a-registry'
            ? {
                level: 'error',
                values: {
                    ...names,
                    stage: REQUEST_STAGES[block.stage] ?? 'challenge',
                    ...tooLargeOf(registry, block.answer),
                },
                evidence: responseEvidence(block.answer, block.stage === 'challenge' ? '401' : '200'),
                stage: block.stage,
                // docker takes a 200 without a challenge for a registry that wants no login.
                blocks: block.answer === (0,build_facts/* valueIn */.xm)(registry.challenge) && block.answer.status === 200
                    ? ['pull', 'push']
                    : ['login', 'pull', 'push'],
            }
            : undefined;
    }),
};
/** The request that something else answered. */
const REQUEST_STAGES = {
    exchange: 'exchange',
    credentials: 'token',
    data: 'manifest',
};
function answeringStage(broke) {
    return broke.failure.at === 'tls' ? 'tls' : (REQUEST_STAGES[broke.stage] ?? 'challenge');
}
/** How the data hosts fail, by the first that broke; `rejected` if all of them answered. */
function dataSymptom(hosts) {
    for (const { answer, proxy } of hosts) {
        if (answer.state !== 'failed' || answer.reason.kind !== 'network')
            continue;
        return { symptom: symptomOf(answer.reason.failure), ...(proxy !== undefined && { proxy }) };
    }
    return { symptom: 'rejected' };
}
/** What the advice to a runner of the public network depends on. */
const fromOutside = (registry, { runner }) => ({
    fromHostsFile: (0,private_link/* isFromHostsFile */.MO)(registry),
    ...privateDnsZoneMissing(registry),
    ...(runner.environment !== undefined && { runner: runner.environment }),
});
/** The login server that a name of another domain is an alias of. */
const loginServerBehind = ({ server, cnames }) => {
    const behind = server.kind.kind === 'acr' ? undefined : (0,login_server/* loginServerIn */.qN)((0,build_facts/* valueIn */.xm)(cnames) ?? []);
    return behind === undefined ? {} : { aliasOf: behind };
};
/** One that does not let this runner in, with what it said, or where the way to it broke. */
function dataHostEvidence({ host, proxy, addresses, answer }) {
    const at = [seen('data-host', host), seen('proxy', proxy), seen('addresses', addresses.join(', '))];
    if (answer.state === 'known')
        return [...at, ...replyEvidence(answer.value, '206')];
    if (answer.state !== 'failed' || answer.reason.kind !== 'network')
        return at;
    return [...at, ...connectionEvidence(answer.reason), ...certificateEvidence(answer.reason, host)];
}
/** What the request weighed, where it was too much for the front end. */
function tooLargeOf({ credential }, answer) {
    if (!(0,responses/* isTooLarge */.I9)(answer))
        return {};
    const shape = (0,build_facts/* valueIn */.xm)(credential);
    const length = shape?.source === 'inputs' ? shape.userName.length + shape.secret.length : undefined;
    return { tooLarge: length === undefined ? {} : { length } };
}
/** A rule on a break of the way. */
function connectionRule(meaning, values) {
    return registryRule((registry, facts) => {
        const broke = (0,responses/* networkFailure */.rd)(registry);
        if (broke === undefined || causeOf(broke.failure, registry, facts) !== meaning)
            return undefined;
        return {
            level: 'error',
            values: values(registry, broke, facts),
            evidence: failureEvidence(registry, broke),
            stage: broke.stage,
            ...(broke.stage === 'data' && { blocks: ['pull'] }),
        };
    });
}
/** A rule on an answer that stands before the credential. */
function blockedRule(block, values) {
    return registryRule((registry, facts) => {
        const met = (0,responses/* networkFailure */.rd)(registry) === undefined ? ((0,responses/* blockedBy */.yJ)(registry) ?? blockedAtManifest(registry)) : undefined;
        if (met?.block !== block)
            return undefined;
        const realm = (0,build_facts/* valueIn */.xm)(registry.challenge)?.bearer?.realm;
        return {
            level: 'error',
            values: values(registry, met.answer, facts),
            stage: met.stage,
            evidence: [
                block === 'challenge-untrusted'
                    ? seen('realm', realm, `https://${registry.server.host}/oauth2/token`)
                    : undefined,
                ...responseEvidence(met.answer, block === 'challenge-untrusted' ? undefined : '200'),
                ...(privateDnsZoneMissing(registry).alias === undefined && !(0,private_link/* isFromHostsFile */.MO)(registry)
                    ? []
                    : nameEvidence(registry)),
            ],
            ...(met.stage === 'data' && { blocks: ['pull'] }),
        };
    });
}
/** What refuses a manifest, all before it being well. */
function blockedAtManifest(registry) {
    const met = (0,diagnosis_images/* blockAtImages */.lA)(registry);
    return met === undefined ? undefined : { ...met, stage: 'data' };
}
const failureEvidence = (registry, broke) => [
    ...connectionEvidence(broke),
    broke.stage === 'dns'
        ? seen('login-server', meantBy(registry) && registry.server.host, meantBy(registry))
        : undefined,
    broke.stage === 'dns' ? seen('resolver', resolverFault(registry)) : undefined,
    seen('proxy', registry.proxy),
    seen('proxy', registry.ignoredProxy, 'HTTPS_PROXY'),
    ...nameEvidence(registry),
    ...certificateEvidence(broke, registry.server.host),
];
/** What is there in place of the name. */
const meantBy = (registry) => nearestRegistry(registry) ?? cloudWithName(registry);
/** What DNS says of the name: the way, and its end. */
const nameEvidence = (registry) => (0,private_link/* isFromHostsFile */.MO)(registry)
    ? [seen('hosts-file', registry.addresses.join(', '), 'no entry')]
    : [
        seen('aliases', (0,build_facts/* valueIn */.xm)(registry.cnames)?.join(' → ')),
        seen('addresses', registry.addresses.join(', '), (0,private_link/* privateLink */.MT)(registry)?.answer === 'public' ? 'private' : undefined),
    ];
/** The private-link name, where the registry's leads through one. */
const aliasOf = (registry) => {
    const link = (0,private_link/* privateLink */.MT)(registry);
    return link === undefined ? {} : { alias: link.alias };
};
/** The same, where this runner's DNS does not know the private zone. */
const privateDnsZoneMissing = (registry) => (0,private_link/* privateLink */.MT)(registry)?.answer === 'public' ? aliasOf(registry) : {};
/** The name server's own word, where it gave none of its names. */
const resolverFault = ({ cnames }) => cnames.state === 'failed' && cnames.reason.kind === 'tool' ? cnames.reason.text : undefined;
/** What broke, and how often. */
const connectionEvidence = ({ failure, attempts }) => [
    seen('error', failure.code),
    seen('status', failure.proxyStatus === undefined ? undefined : String(failure.proxyStatus), '200'),
    seen('message', failure.text),
    seen('tries', attempts === undefined ? undefined : String(attempts)),
];
const certificateEvidence = ({ certificate }, host) => [
    seen('certificate', certificate === undefined ? undefined : (0,responses/* certificateText */.V5)(certificate), host),
];
const responseEvidence = (answer, expected) => [
    ...replyEvidence(answer, expected),
    seen('server', answer.serverHeader),
    seen('content-type', answer.error === undefined ? answer.contentType : undefined),
    seen('redirect', answer.location),
    seen('retry-after', answer.retryAfter),
];
function unreadProxyOf({ ignoredProxy }) {
    const at = ignoredProxy?.indexOf('=') ?? -1;
    if (ignoredProxy === undefined || at < 0)
        return {};
    return { ignoredProxy: { name: ignoredProxy.slice(0, at), proxy: ignoredProxy.slice(at + 1) } };
}
const proxyOf = ({ proxy }) => (proxy === undefined ? {} : { proxy });

;// CONCATENATED MODULE: ./build/rules/clouds.js






/** The name is not there, and the same name in another cloud is, by DNS alone. */
const cloudByName = registryRule((registry, facts) => {
    const existing = cloudWithName(registry);
    const broke = (0,responses/* networkFailure */.rd)(registry);
    if (existing === undefined || broke === undefined || entraConnectionFailure(facts)?.at === 'dns')
        return undefined;
    if (entraRefusal(facts)?.meaning === 'registry-cloud-mismatch')
        return undefined;
    const cloud = (0,clouds/* cloudOfSuffix */.Q2)(existing)?.name ?? '';
    return {
        level: 'error',
        values: { cloud, missingHost: registry.server.host, existingHost: existing },
        evidence: failureEvidence(registry, broke),
        stage: 'dns',
    };
});

// EXTERNAL MODULE: ./build/workflow/image-reference.js
var image_reference = __webpack_require__(9269);
// EXTERNAL MODULE: ./build/workflow/secrets.js
var workflow_secrets = __webpack_require__(6529);
;// CONCATENATED MODULE: ./build/rules/workflow/hosts.js



/** Which hosts and logins are of Azure, as far as files tell. */
/** `az acr login` with a name, which is looked for in the cloud that the job signs in to. */
const isOfCloud = ({ by, registry }, cloud) => cloud !== undefined && by === 'az acr login' && registry !== undefined && !(0,image_reference/* isAcrHost */.n0)(registry);
/** A host with the suffix of another cloud. */
function isInOtherCloud(host, cloud) {
    const suffix = (0,image_reference/* isAcrHost */.n0)(host) ? (0,clouds/* cloudOfSuffix */.Q2)((0,partial_string/* toDisplayString */.v_)(host)) : undefined;
    return suffix !== undefined && suffix !== cloud;
}
/** One secret or variable whose name says that it holds a login server of Azure. */
function looksLikeAzureRegistry({ segments }) {
    const [segment, ...others] = segments;
    if (segment === undefined || !('expression' in segment) || others.length > 0)
        return false;
    return (/^(?:(?:secrets|vars|env|inputs)\.|\$)[\w-]+$/.test(segment.expression) &&
        /acr|azure|login_?server/i.test(segment.expression));
}
/** A secret or variable whose name says that it holds a host, or an account, of others. */
const isNamedForOthers = (host) => /docker_?hub|ghcr|quay|(?<![a-z])g?e?cr(?![a-z])/i.test((0,partial_string/* toDisplayString */.v_)(host));
/** A login to a registry of Azure, by its tool, its suffix, or the name of what holds its host. */
const isAzureLogin = (login) => {
    const server = acrServerOf(login);
    return server !== undefined && (server.isSure || server.isNamedSo);
};
/** A login without a host, which is one to Docker Hub, by a name that does not say so. */
const isRegistryOmitted = ({ registry, userName }) => registry === undefined && !/hub|docker/i.test(userName === undefined ? '' : (0,partial_string/* toDisplayString */.v_)(userName));
/** Whether a host is, or may be, one of Azure: others are their own matter. */
const mayBeAcr = (host) => (0,image_reference/* isAcrHost */.n0)(host) || ((0,partial_string/* toLiteral */.TE)(host) === undefined && !/\.[a-z]+$/i.test((0,image_reference/* literalSuffix */.pi)(host)));
/** As a person would name it; with its suffix where the cloud is known. */
const shownServer = ({ registry }, cloud) => {
    if (registry === undefined || (0,partial_string/* toLiteral */.TE)(registry) === '')
        return 'docker.io';
    return cloud === undefined ? (0,partial_string/* toDisplayString */.v_)(registry) : `${(0,partial_string/* toDisplayString */.v_)(registry)}.${cloud.acrSuffix}`;
};
/**
 * The server that a login is for; one of Azure by its suffix or its tool, or likely so by the name of the secret that
 * holds it.
 */
function acrServerOf({ by, registry, }) {
    if (registry === undefined)
        return undefined;
    if (by === 'az acr login') {
        const text = (0,partial_string/* toDisplayString */.v_)(registry);
        return { host: /\.azurecr\./i.test(text) ? text : `${text}.azurecr.io`, isSure: true, isNamedSo: true };
    }
    const server = (0,image_reference/* serverOf */.FN)(registry);
    const host = (0,partial_string/* toDisplayString */.v_)(server);
    if ((0,image_reference/* isAcrHost */.n0)(server))
        return { host, isSure: true, isNamedSo: true };
    if ((0,partial_string/* toLiteral */.TE)(server) !== undefined)
        return undefined;
    const isNamedSo = server.segments.some(segment => 'expression' in segment && /acr|azure/i.test(segment.expression));
    return { host, isSure: false, isNamedSo };
}
/** The login server of a step under a name that its action does not have: it logs in to Docker Hub, or not at all. */
function misnamedServer({ uses, with: inputs }) {
    const input = uses === undefined ? undefined : SERVER_INPUT[uses.action];
    const isGiven = (name) => inputs.has(name) && (0,partial_string/* toLiteral */.TE)(inputs.get(name) ?? NOTHING)?.trim() !== '';
    if (uses === undefined || input === undefined || isGiven(input) || isGiven('registry-auth'))
        return undefined;
    const other = [...inputs].find(([name, value]) => OTHER_INPUTS.test(name) && ((0,image_reference/* isAcrHost */.n0)((0,image_reference/* serverOf */.FN)(value)) || looksLikeAzureRegistry(value)));
    return other === undefined ? undefined : { action: uses.action, input, given: other[0], value: other[1] };
}
const NOTHING = { segments: [], location: { file: '', line: 1, column: 1 } };
const SERVER_INPUT = {
    'docker/login-action': 'registry',
    'azure/docker-login': 'login-server',
};
const OTHER_INPUTS = /^(?:registry|login[-_]?server|server|host|url|registry[-_](?:url|server|name)|docker[-_]registry|acr)$/;

;// CONCATENATED MODULE: ./build/rules/workflow/access.js





/** What a job may have: secrets, and an OIDC token. */
const accessRules = {
    'workflow-secrets-not-passed': workflowRule(({ jobs }) => jobs.flatMap(({ calls }) => {
        const missing = calls === undefined ? [] : missingSecrets(calls);
        if (calls === undefined || missing.length === 0)
            return [];
        return [
            {
                level: 'error',
                values: { uses: calls.uses, secrets: missing, passesSome: calls.secrets instanceof Map },
                evidence: missing.map(name => seen('secret', name)),
                location: calls.location,
            },
        ];
    })),
    'workflow-fork-secrets': workflowRule(workflow => workflow.triggers.has('pull_request')
        ? firstFailingLogins(workflow.jobs)
            .filter(({ job }) => isAboutRegistries(job))
            .map(failing => forkFinding(failing))
        : []),
};
/** Without `id-token: write`, which GitHub never gives unasked, azure/login gets no OIDC token. */
const oidcPermissionInFiles = workflowRule(workflow => {
    const isOnlyCalled = [...workflow.triggers.keys()].every(trigger => trigger === 'workflow_call');
    return jobsWithCallers(workflow.jobs).flatMap(({ job, caller }) => {
        const step = job.steps.find(each => each.operations.some(operation => operation.kind === 'entra-login' && operation.by === 'azure/login' && operation.method === 'oidc'));
        const { permissions } = job;
        if (step === undefined || (permissions === 'unknown' ? isOnlyCalled : permissions.idToken !== 'none'))
            return [];
        const isSet = permissions !== 'unknown';
        // A called workflow has no more than its caller: what the caller does not say, or takes away, is to be given there.
        const limit = caller !== undefined && !(isSet && permissions.location.file === job.location.file) ? caller : job;
        const location = limit.calls?.location ?? placeOfLogin(step, job);
        return [
            {
                level: 'error',
                values: { job: limit.id, isSet, ...(limit !== job && { called: limit.calls?.uses ?? '' }) },
                evidence: [seen('permission', isSet ? 'id-token: none' : 'no permissions', 'id-token: write')],
                location: isSet ? permissions.location : location,
            },
        ];
    });
});
const jobsWithCallers = (jobs, caller) => jobs.flatMap(job => [{ job, caller }, ...jobsWithCallers(job.calls?.workflow?.jobs ?? [], caller ?? job)]);
/** Secrets that the called workflow logs in with and does not get. */
function missingSecrets({ secrets, workflow }) {
    if (workflow === undefined || secrets === 'inherit')
        return [];
    const passed = secrets === 'none' ? new Set() : new Set([...secrets.keys()].map(name => name.toLowerCase()));
    const required = [...workflow.declaredSecrets]
        .filter(([, declared]) => declared.required)
        .map(([name]) => name.toLowerCase());
    const optional = new Set([...workflow.declaredSecrets.keys()].map(name => name.toLowerCase()));
    // A job with an environment has the secrets of that environment, whatever is passed.
    const used = workflow.jobs
        .filter(({ hasEnvironment }) => !hasEnvironment)
        .flatMap(({ steps }) => steps)
        .filter(isLogin)
        .flatMap(step => [...step.secrets.keys()])
        .filter(name => !optional.has(name.toLowerCase()));
    return [...new Set([...required, ...used])]
        .filter(name => !passed.has(name.toLowerCase()))
        .map(name => name.toUpperCase());
}
const isLogin = (step) => step.operations.some(({ kind }) => kind === 'login' || kind === 'entra-login');
const isOidc = (step) => step.operations.some(operation => operation.kind === 'entra-login' && operation.method === 'oidc');
/** The step; where that stands in a local action, which has no permissions of its own, the job that runs it. */
const placeOfLogin = (step, job) => {
    const location = step.uses?.location ?? step.location;
    return location.file === job.location.file ? location : job.location;
};
function forkFinding({ job, step, image }) {
    const used = image === undefined ? step.secrets : (0,workflow_secrets/* secretsIn */.VY)(image.segments);
    const secrets = [...used.keys()].map(name => name.toUpperCase());
    return {
        level: 'warning',
        values: { job: job.id, secrets, isOidc: image === undefined && isOidc(step), isImage: image !== undefined },
        evidence: [
            ...(image === undefined ? [] : [seen('image', (0,partial_string/* toDisplayString */.v_)(image))]),
            ...secrets.map(name => seen('secret', name)),
        ],
        location: image?.location ?? step.uses?.location ?? loginPlace(step),
    };
}
/**
 * The steps that fail in a fork's pull request for want of secrets, the first of each job. A job is not reached where
 * it, or what it needs, is kept from such a run; nor where what it needs has failed.
 */
function firstFailingLogins(jobs) {
    const ends = new Map();
    const found = [];
    const visit = (job) => {
        const before = ends.get(job.id);
        if (before !== undefined)
            return before;
        // In place while its needs are looked at, which may go round in a circle.
        ends.set(job.id, 'passes');
        const needed = jobs.filter(({ id }) => job.needs.includes(id)).map(visit);
        const isReached = !job.keepsForksOut && !needed.includes('stops');
        const failing = isReached ? failingIn(job) : [];
        found.push(...failing);
        const end = isReached && failing.length === 0 ? 'passes' : 'stops';
        ends.set(job.id, end);
        return end;
    };
    for (const job of jobs)
        visit(job);
    return found;
}
function failingIn(job) {
    for (const step of job.steps) {
        if (isUnguardedLogin(step))
            return [{ job, step, image: undefined }];
        const image = unguardedImage(step);
        if (image !== undefined)
            return [{ job, step, image }];
    }
    return job.calls?.workflow === undefined ? [] : firstFailingLogins(job.calls.workflow.jobs);
}
/** Whether a job has to do with a registry that may be one of Azure: a sign-in to Azure alone is for something else. */
const isAboutRegistries = ({ steps }) => steps.some(({ operations, script, with: inputs }) => operations.some(operation => {
    if (operation.kind === 'login')
        return operation.registry !== undefined && !(0,image_reference/* isOtherRegistry */.mv)((0,image_reference/* serverOf */.FN)(operation.registry));
    if (operation.kind !== 'push' && operation.kind !== 'pull' && operation.kind !== 'tag')
        return operation.kind === 'expose-token' || operation.kind === 'admin-credential-use';
    const { host } = (0,image_reference/* parseReference */.F2)(operation.image);
    if (operation.kind !== 'tag' && operation.isServerSide)
        return true;
    return host.kind !== 'none' && !(0,image_reference/* isOtherRegistry */.mv)(host.value) && !isNamedForOthers(host.value);
}) ||
    OF_REGISTRIES.test(script?.text ?? '') ||
    [...inputs.values()].some(value => OF_REGISTRIES.test((0,partial_string/* toDisplayString */.v_)(value))));
const OF_REGISTRIES = /\baz\s+acr\b|\.azurecr\.|acr_|_acr\b|registry/i;
/** A login that a fork's pull request gets to and that has nothing to log in with. */
function isUnguardedLogin(step) {
    if (step.keepsForksOut || step.continueOnError)
        return false;
    return step.operations.some(operation => {
        // Only under a condition of its script, which may be a guard.
        if (operation.isConditional && step.condition === undefined)
            return false;
        if (operation.kind === 'entra-login')
            return operation.method === 'oidc' || step.secrets.size > 0;
        if (operation.kind !== 'login' || step.secrets.size === 0 || operation.registry === undefined)
            return false;
        const server = (0,image_reference/* serverOf */.FN)(operation.registry);
        return operation.by === 'az acr login' || !(0,image_reference/* isOtherRegistry */.mv)(server);
    });
}
/** The image that has no host in a fork's pull request, where the step is not kept from one. */
function unguardedImage(step) {
    if (step.keepsForksOut || step.continueOnError)
        return undefined;
    const operation = step.operations.find(each => {
        if (each.kind !== 'push' && each.kind !== 'pull' && each.kind !== 'tag')
            return false;
        // Whether an action pushes what it has built is no matter of how it names it.
        if (each.isConditional && step.condition === undefined && each.by !== 'docker/build-push-action')
            return false;
        const [first, second] = each.image.segments;
        if (first === undefined || !('expression' in first) || !/^secrets\.[\w-]+$/.test(first.expression))
            return false;
        const behind = second !== undefined && 'literal' in second ? second.literal : '';
        if (/^\.azurecr\.\w+\//i.test(behind))
            return true;
        return behind.startsWith('/') && looksLikeAzureRegistry({ segments: [first], location: each.image.location });
    });
    return operation !== undefined && 'image' in operation ? operation.image : undefined;
}
const loginPlace = (step) => step.operations.find(({ kind }) => kind === 'login' || kind === 'entra-login')?.location ?? step.location;

// EXTERNAL MODULE: ./build/workflow/operations-of.js
var operations_of = __webpack_require__(1996);
;// CONCATENATED MODULE: ./build/rules/workflow/azure-login.js



/** What azure/login makes of its inputs. Source: Azure/login:src/common/LoginConfig.ts, action.yml (v1.4 on). */
const IDS = ['client-id', 'tenant-id', 'subscription-id'];
/**
 * `creds` beside one of the ids is not looked at: without a client id nothing is left to sign in with, which has a
 * finding of its own.
 */
const credsIgnoredInFiles = workflowRule(workflow => (0,operations_of/* jobsOf */.aG)(workflow).flatMap(({ steps }) => steps.filter(azure_login_isAzureLogin).flatMap((step) => {
    const creds = given(step, 'creds');
    const ids = IDS.filter(name => isLikely(given(step, name)));
    if (!isLikely(creds) || creds === undefined || ids.length === 0 || missingInAzureLogin(step) !== undefined)
        return [];
    return [{ level: 'warning', values: { ids }, location: creds.location }];
})));
const azure_login_isAzureLogin = ({ uses, operations }) => uses?.action === 'azure/login' && operations.some(({ kind }) => kind === 'entra-login');
/** Not where it is certain to be empty; what only the run knows may be there. */
function given(step, name) {
    const value = step.with.get(name);
    return value === undefined || (0,partial_string/* toLiteral */.TE)(value)?.trim() === '' ? undefined : value;
}
/** A text, or a variable of the repository: it is there. A secret may be left to some runs only. */
const isCertain = (value) => hasSegment(value, /^vars\./);
/** The same, or a secret; what a caller hands on may be left out. */
const isLikely = (value) => hasSegment(value, /^(?:secrets|vars)\./);
const hasSegment = (value, context) => value?.segments.some(segment => 'literal' in segment ? segment.literal.trim() !== '' : 'expression' in segment && context.test(segment.expression)) === true;
/** The first input without which azure/login ends; none where only the run knows. */
function missingInAzureLogin(step) {
    const authType = step.with.get('auth-type');
    const kind = authType === undefined ? '' : (0,partial_string/* toLiteral */.TE)(authType)?.trim().toUpperCase();
    const isIdentity = kind === 'IDENTITY';
    if (!isIdentity && kind !== '' && kind !== 'SERVICE_PRINCIPAL')
        return undefined;
    const [client, tenant, subscription] = IDS.map(name => given(step, name));
    const hasCreds = given(step, 'creds') !== undefined;
    if (!isIdentity) {
        // With none of the ids it is creds that holds them all; with one of them creds is not looked at.
        if (client === undefined) {
            return hasCreds && !isCertain(tenant) && !isCertain(subscription) ? undefined : 'client-id';
        }
        if (tenant === undefined && (isCertain(client) || !hasCreds))
            return 'tenant-id';
    }
    const allows = step.with.get('allow-no-subscriptions');
    const mayGoWithout = allows !== undefined && (0,partial_string/* toLiteral */.TE)(allows)?.trim().toLowerCase() !== 'false';
    // With creds at hand and ids that may be empty when the job runs, the subscription may stand in creds.
    const isSignIn = isIdentity || !hasCreds || isCertain(client);
    return isSignIn && subscription === undefined && !mayGoWithout ? 'subscription-id' : undefined;
}
/** creds is given, and not looked at. */
const isCredsIgnored = (step) => given(step, 'creds') !== undefined && IDS.some(name => isCertain(given(step, name)));

;// CONCATENATED MODULE: ./build/rules/workflow/identities.js



/** Which identity `az acr login` asks with, and whether that can still be asked. */
const identityRules = {
    'workflow-identity-replaced': workflowRule(workflow => (0,operations_of/* jobsOf */.aG)(workflow).flatMap(replacedIn)),
};
/** A second sign-in that comes before the first was of any use, where az logs in to a registry afterwards. */
function replacedIn(job) {
    const signIns = (0,operations_of/* operationsIn */.E1)(job).filter((0,operations_of/* isOperation */.YG)('entra-login'));
    return signIns.flatMap((first, index) => {
        const second = signIns[index + 1];
        if (second === undefined || !isSure(first) || !isSure(second) || !isOther(first.step, second.step))
            return [];
        const end = signIns[index + 2]?.step;
        const between = stepsBetween(job, first.step, second.step);
        const login = stepsBetween(job, second.step, end)
            .flatMap(({ operations }) => operations)
            .find(operation => operation.kind === 'expose-token' || (operation.kind === 'login' && operation.by === 'az acr login'));
        if (login === undefined || !between.every(isIdle))
            return [];
        return [
            {
                level: 'warning',
                values: { line: first.operation.location.line, loginLine: login.location.line },
                evidence: [
                    seen('action', `azure/login, line ${first.operation.location.line}`),
                    seen('action', `azure/login, line ${second.operation.location.line}`),
                ],
                location: second.operation.location,
            },
        ];
    });
}
const isSure = ({ operation, step }) => operation.by === 'azure/login' && !operation.isConditional && !step.continueOnError && step.condition === undefined;
const stepsBetween = ({ steps }, from, to) => steps.slice(steps.indexOf(from) + 1, to === undefined ? steps.length : steps.indexOf(to));
/** By names that are known not to be the same. */
function isOther(one, other) {
    const identity = ({ with: inputs }) => inputs.get('client-id') ?? inputs.get('creds');
    const [first, second] = [identity(one), identity(other)];
    if (first === undefined || second === undefined || (0,partial_string/* equals */.aI)(first, second) === true)
        return false;
    return [...first.segments, ...second.segments].every(segment => 'literal' in segment || segment.expression !== '');
}
/** A step that is known to ask Azure for nothing. */
const isIdle = ({ uses, script, operations }) => uses === undefined
    ? (script?.text ?? '')
        .split('\n')
        .every(line => /^\s*(?:#|$|(?:docker|echo|export|set|cd|ls|mkdir)\b[^`$|&;]*$)/.test(line))
    : /^(?:actions\/(?:checkout|cache|setup-[\w-]+|download-artifact)|docker\/(?:setup-[\w-]+|metadata-action))$/.test(uses.action) && operations.length === 0;
/**
 * GitHub's token for a sign-in by OIDC lives for some minutes, and az presents it again for each kind of token that it
 * has not asked for yet. Source: Azure/login#180; AADSTS700024.
 */
const lateLoginInFiles = workflowRule(workflow => (0,operations_of/* jobsOf */.aG)(workflow).flatMap((job) => {
    const operations = (0,operations_of/* operationsIn */.E1)(job);
    const start = operations.findIndex(({ operation }) => operation.kind === 'entra-login');
    const signIn = operations[start]?.operation;
    const others = operations.filter(({ operation }) => operation.kind === 'entra-login').length - 1;
    if (signIn?.kind !== 'entra-login' || signIn.by !== 'azure/login' || signIn.method !== 'oidc' || others > 0)
        return [];
    const end = operations.findIndex(({ operation }, index) => index > start &&
        operation.kind === 'login' &&
        operation.by === 'az acr login' &&
        !operation.isInAzureCliContainer);
    const login = operations[end]?.operation;
    const build = operations
        .slice(start, Math.max(start, end))
        .find(({ operation, step }) => isBuild(operation) && step !== operations[end]?.step);
    if (login === undefined || build === undefined)
        return [];
    return [
        {
            level: 'notice',
            values: { line: signIn.location.line },
            evidence: [seen('action', `azure/login, line ${signIn.location.line}`)],
            location: login.location,
        },
    ];
}));
const isBuild = (operation) => (operation.kind === 'tag' || operation.kind === 'push') &&
    /build/.test(operation.by) &&
    !(operation.kind === 'push' && operation.isServerSide);

;// CONCATENATED MODULE: ./build/rules/workflow/login-inputs.js







/** The steps that run and fail the job where they fail. */
const stepsOf = (workflow) => (0,operations_of/* jobsOf */.aG)(workflow)
    .flatMap(({ steps }) => steps)
    .filter(({ operations, continueOnError }) => operations.length > 0 && !continueOnError);
/** An input that is left out, or known to be empty. */
const isMissing = ({ with: inputs }, name) => {
    const value = inputs.get(name);
    return value === undefined || (0,partial_string/* toLiteral */.TE)(value)?.trim() === '';
};
const inputsMissingInFiles = workflowRule(workflow => stepsOf(workflow).flatMap((step) => {
    const { uses } = step;
    const missing = uses === undefined ? undefined : missingOf(step, uses.action);
    if (uses === undefined || missing === undefined)
        return [];
    const given = [...step.with.keys()].filter(name => !isMissing(step, name));
    return [
        {
            level: 'error',
            values: {
                ...{ missing, host: '', by: uses.action, isInAction: isInAction(uses.location) },
                ...(uses.action === 'azure/login' && isCredsIgnored(step) && { credsIgnored: true }),
            },
            evidence: [
                seen('action', [uses.action, ...given].join(', '), missing === 'both' ? 'username, password' : missing),
            ],
            location: uses.location,
        },
    ];
}));
function missingOf(step, action) {
    if (action === 'azure/login')
        return missingInAzureLogin(step);
    const isDocker = action === 'docker/login-action' && isMissing(step, 'registry-auth') && login_inputs_isAzureLogin(step);
    if (!isDocker && action !== 'azure/docker-login')
        return undefined;
    const [userName, password] = [isMissing(step, 'username'), isMissing(step, 'password')];
    return userName && password ? 'both' : userName ? 'username' : password ? 'password' : undefined;
}
/** Other registries have their own ways to log in. */
function login_inputs_isAzureLogin({ with: inputs }) {
    const registry = inputs.get('registry');
    return registry !== undefined && ((0,image_reference/* isAcrHost */.n0)((0,image_reference/* serverOf */.FN)(registry)) || looksLikeAzureRegistry(registry));
}
/** An id that is none where one stands in the file. */
const idsMalformedInFiles = workflowRule(workflow => azureLogins(workflow).flatMap(step => {
    const client = step.with.get('client-id');
    const subscription = step.with.get('subscription-id');
    return [
        ...(client !== undefined && isNoGuid(client) ? [malformed('client-id', 'no-guid', client)] : []),
        ...(subscription !== undefined && isResourceId(subscription)
            ? [malformed('subscription-id', 'resource-id', subscription)]
            : []),
    ];
}));
/** A tenant is named by a GUID or a domain. */
const tenantMalformedInFiles = workflowRule(workflow => azureLogins(workflow).flatMap((step) => {
    const tenant = step.with.get('tenant-id');
    const text = tenant && (0,partial_string/* toLiteral */.TE)(tenant)?.trim();
    if (tenant === undefined || !text || (0,guid/* isGuid */.W_)(text) || /^[\w-]+(?:\.[\w-]+)+$/.test(text))
        return [];
    const tenantId = shownId(tenant);
    return [
        {
            level: 'error',
            values: { tenantId, malformed: true },
            evidence: [seen('tenant', tenantId)],
            location: (0,partial_string/* placeOf */.$t)(tenant, /\S/),
        },
    ];
}));
const azureLogins = (workflow) => stepsOf(workflow).filter(({ uses }) => uses?.action === 'azure/login');
function isNoGuid(value) {
    const text = (0,partial_string/* toLiteral */.TE)(value)?.trim();
    return text !== undefined && text !== '' && !(0,guid/* isGuid */.W_)(text);
}
/** az takes a subscription by its name as well. */
const isResourceId = (value) => /^\s*\/?subscriptions\//i.test((0,partial_string/* toLiteral */.TE)(value) ?? '');
const malformed = (input, form, value) => ({
    level: 'error',
    values: { input, form },
    evidence: [seen('client-id', input === 'client-id' ? shownId(value) : undefined)],
    location: (0,partial_string/* placeOf */.$t)(value, /\S/),
});
/** What cannot be an id may be a secret that was put into the wrong place. */
const shownId = (value) => /^[\w.<>$ -]{1,40}$/.test((0,partial_string/* toDisplayString */.v_)(value)) ? (0,partial_string/* toDisplayString */.v_)(value).trim() : '…';
/** A runner of GitHub's has no identity in anybody's subscription. */
const managedIdentityInFiles = workflowRule(workflow => (0,operations_of/* jobsOf */.aG)(workflow)
    .filter(({ runner }) => runner === 'github-hosted')
    .flatMap(job => (0,operations_of/* operationsIn */.E1)(job)
    .filter((0,operations_of/* isOperation */.YG)('entra-login'))
    .filter(({ operation, step }) => operation.method === 'managed-identity' && !operation.isConditional && !step.continueOnError)
    .map(({ operation, step }) => ({
    level: 'error',
    values: { cause: 'github-hosted', clientId: '' },
    evidence: [seen('run', 'github-hosted', 'self-hosted')],
    location: step.with.get('auth-type')?.location ?? operation.location,
}))));
const registryMisnamedInFiles = workflowRule(workflow => stepsOf(workflow).flatMap((step) => {
    const misnamed = misnamedServer(step);
    if (misnamed === undefined)
        return [];
    const { action, input, given, value } = misnamed;
    return [
        {
            level: 'error',
            values: { input, given },
            evidence: [seen('action', `${action}, ${given}`, input)],
            location: value.location,
        },
    ];
}));

// EXTERNAL MODULE: ./build/util/unique.js
var unique = __webpack_require__(9606);
;// CONCATENATED MODULE: ./build/rules/workflow/servers.js







/** Login servers as the files spell them: in logins, and in front of images. */
const uppercaseServerRule = workflowRule(workflow => serversOf(workflow).flatMap(({ value, by }) => {
    const server = (0,image_reference/* serverOf */.FN)(value);
    if (by === 'az acr login' || !(0,image_reference/* isAcrHost */.n0)(server))
        return [];
    const target = server.segments.find(segment => 'literal' in segment && /[A-Z]/.test(segment.literal));
    const given = (0,partial_string/* toDisplayString */.v_)(value);
    // What is around the host does not hide how the host itself is spelled.
    const worst = issueOf(given, by);
    if (target === undefined || (worst?.isFatal === true && !AROUND.has(worst.issue.kind)))
        return [];
    const host = server.segments
        .map(segment => 'literal' in segment ? segment.literal.toLowerCase() : (0,partial_string/* toDisplayString */.v_)({ ...value, segments: [segment] }))
        .join('');
    return [
        {
            level: 'error',
            values: { given, host, by },
            evidence: [seen('login-server', given, host)],
            location: target.location,
            registry: hostIn(value),
        },
    ];
}));
const serverMalformedInFiles = workflowRule(workflow => serversOf(workflow).flatMap(({ value, by, usedAt }) => {
    const given = (0,partial_string/* toDisplayString */.v_)(value);
    if (by === 'az acr login')
        return malformedName(value);
    const text = (0,partial_string/* toLiteral */.TE)(value);
    const worst = text === undefined ? flawInPart(value) : issueOf(text, by);
    if (worst === undefined)
        return [];
    const { issue, isFatal, host } = worst;
    return [
        {
            level: isFatal ? 'error' : 'warning',
            values: { given, issue, host, by },
            evidence: [seen('login-server', given, host === '' ? undefined : host)],
            location: isOfUse(value, issue) ? usedAt : (0,partial_string/* placeOf */.$t)(value, PARTS[issue.kind] ?? /\S/),
            registry: hostIn(value),
        },
    ];
}));
/** What may stand around a host that is right by itself. */
const AROUND = new Set(['scheme', 'path', 'port-443']);
/** What a flaw is found by in the pieces of a login server: the line that it stands on is the one to change. */
const PARTS = {
    scheme: /:\/\//,
    path: /\//,
    port: /:/,
    'port-443': /:443/,
    'inner-white-space': /\s/,
    'edge-white-space': /\s/,
    characters: /[^A-Za-z0-9.\-:/\s]/,
};
/** Characters that no host can have, beside a part that is not known; a shell or a template may yet replace some. */
function flawInPart(value) {
    const server = (0,image_reference/* serverOf */.FN)(value);
    if (!(0,image_reference/* isAcrHost */.n0)(server))
        return undefined;
    const text = server.segments.map(segment => ('literal' in segment ? segment.literal : 'name')).join('');
    if (/[$`{}<>]/.test(text))
        return undefined;
    const issue = (0,login_server/* parseLoginServer */.wQ)(text).flaws.find(({ kind: each }) => each === 'characters');
    return issue === undefined ? undefined : { issue, isFatal: true, host: '' };
}
const serverSuffixInFiles = workflowRule(workflow => serversOf(workflow).flatMap(({ value, by }) => {
    const suggestion = suffixSuggestionOf(value);
    if (suggestion === undefined)
        return [];
    const given = (0,partial_string/* toDisplayString */.v_)(value);
    return [
        {
            level: 'error',
            values: { given, suggestion, by },
            evidence: [seen('login-server', given, suggestion)],
            location: (0,partial_string/* placeOf */.$t)(value, /\./),
            registry: hostIn(value),
        },
    ];
}));
/**
 * The login server that was probably meant, where the end of this one is a slip of a suffix; what is in front may be
 * unknown.
 */
function suffixSuggestionOf(value) {
    const text = (0,partial_string/* toLiteral */.TE)(value);
    if (text !== undefined) {
        const { kind } = (0,login_server/* parseLoginServer */.wQ)(text);
        return kind.kind === 'near-miss' && !isUnfilled(text) && !isShortName(text) ? kind.suggestion : undefined;
    }
    const [name, end] = [value.segments.slice(0, -1), value.segments.at(-1)];
    if (end === undefined || !('literal' in end))
        return undefined;
    const dot = end.literal.indexOf('.');
    if (dot < 0 || name.some(segment => 'literal' in segment && segment.literal.includes('.')))
        return undefined;
    const { kind } = (0,login_server/* parseLoginServer */.wQ)(`name${end.literal.slice(dot)}`);
    if (kind.kind !== 'near-miss')
        return undefined;
    const inFront = (0,partial_string/* toDisplayString */.v_)({ ...value, segments: [...name, { ...end, literal: end.literal.slice(0, dot) }] });
    return `${inFront}${kind.suggestion.slice(kind.suggestion.indexOf('.'))}`;
}
/** A name that ends like the suffix begins: `contosoazurecr`. */
const isShortName = (text) => /^[\w-]+azurecr$/i.test(text);
/**
 * The text is right by itself, and wrong where it is used: a name without its suffix, or a login server with a suffix
 * behind it. Whatever else is wrong is wrong where it stands.
 */
const isOfUse = ({ segments }, { kind }) => kind === 'short-name' || (kind === 'not-a-login-server' && segments.length > 1);
/** `az acr login` asks the cloud that azure/login signed in to, and finds no registry of another one. */
const cloudMismatchInFiles = workflowRule(workflow => (0,operations_of/* jobsOf */.aG)(workflow).flatMap(job => {
    const signedInTo = cloudOf(job);
    return (0,operations_of/* operationsIn */.E1)(job)
        .filter((0,operations_of/* isOperation */.YG)('login', 'expose-token'))
        .flatMap(({ operation }) => {
        if ((operation.kind === 'login' && operation.by !== 'az acr login') || operation.registry === undefined)
            return [];
        if (signedInTo === undefined || !isInOtherCloudThan(operation.registry, signedInTo))
            return [];
        const given = (0,partial_string/* toDisplayString */.v_)(operation.registry);
        return [
            {
                level: 'error',
                values: { cloud: signedInTo.azName, given, environment: (0,clouds/* cloudOfSuffix */.Q2)(given)?.azName ?? '' },
                evidence: [seen('login-server', given, `….${signedInTo.acrSuffix}`)],
                location: (0,partial_string/* placeOf */.$t)(operation.registry, /\./),
            },
        ];
    });
}));
/** A login server whose suffix is known to be another cloud's. */
function isInOtherCloudThan(registry, cloud) {
    const suffix = (0,image_reference/* isAcrHost */.n0)(registry) ? (0,clouds/* cloudOfSuffix */.Q2)((0,partial_string/* toDisplayString */.v_)(registry)) : undefined;
    return cloud !== undefined && suffix !== undefined && suffix !== cloud;
}
/** As a run names it, where it is known. */
function hostIn(value) {
    const text = (0,partial_string/* toLiteral */.TE)(value);
    return text === undefined ? undefined : (0,login_server/* parseLoginServer */.wQ)(text).host || text;
}
/** All login servers of a workflow, each once a place; those of images first, which bear less. */
function serversOf(workflow) {
    const perJob = (0,operations_of/* jobsOf */.aG)(workflow).map(job => ({ operations: (0,operations_of/* operationsIn */.E1)(job), cloud: cloudOf(job) }));
    const servers = [
        ...perJob.flatMap(({ operations }) => (0,operations_of/* imagesOnce */.Uc)(operations).flatMap(inImage)),
        ...perJob.flatMap(({ operations, cloud }) => operations.filter((0,operations_of/* isOperation */.YG)('login', 'expose-token')).flatMap(({ operation }) => {
            if (operation.registry === undefined)
                return [];
            const by = operation.kind === 'login' ? operation.by : 'az acr login';
            return by === 'az acr login' && isInOtherCloudThan(operation.registry, cloud)
                ? []
                : [{ value: operation.registry, by, usedAt: operation.registry.location }];
        })),
        ...(0,operations_of/* jobsOf */.aG)(workflow).flatMap(({ steps, calls }) => [
            ...steps.flatMap(({ uses, with: inputs }) => (uses === undefined ? [] : inInputs(inputs))),
            ...inInputs(calls?.with ?? new Map()),
        ]),
    ];
    const key = ({ value, by, usedAt }) => {
        if (by === 'az acr login')
            return JSON.stringify([by, usedAt, (0,partial_string/* toDisplayString */.v_)(value)]);
        const issue = issueOf((0,partial_string/* toLiteral */.TE)(value) ?? '', by)?.issue;
        const isOwn = issue !== undefined && isOfUse(value, issue);
        return JSON.stringify([isOwn ? usedAt : value.segments.map(({ location }) => location), (0,partial_string/* toDisplayString */.v_)(value)]);
    };
    return (0,unique/* firstOfEach */.t)(servers, key);
}
/**
 * Login servers that are handed to an action or a workflow which may do anything with them: none may have upper case.
 */
const inInputs = (inputs) => [...inputs.values()]
    .filter(value => /^[\w-]+\.azurecr\.(?:io|cn|us)$/i.test((0,partial_string/* toLiteral */.TE)(value) ?? ''))
    .map(value => ({ value, by: 'input', usedAt: value.location }));
function inImage(operation) {
    if (operation.kind !== 'tag' && operation.isServerSide)
        return [];
    const { scheme, host, path } = (0,image_reference/* parseReference */.F2)(operation.image);
    if (host.kind === 'none')
        return [];
    const by = operation.by.includes('/') ? 'image-of-action' : 'image';
    const { segments, location } = host.value;
    // An empty part behind the host is what its own slash at the end makes of `host//app`, unless both slashes are the
    // image's.
    const isEmpty = path.length > 1 && path[0]?.length === 0 && (0,image_reference/* isAcrHost */.n0)(host.value);
    const slash = isEmpty && (0,image_reference/* doubleSlash */.$T)(operation.image) === undefined ? [{ literal: '/', location }] : [];
    const value = { segments: [...(scheme === undefined ? [] : [scheme]), ...segments, ...slash], location };
    return [{ value, by, usedAt: operation.image.location }];
}
/** Whether a login cannot work for what its login server is. */
function isInvalidLoginServer({ by, registry }) {
    if (registry === undefined)
        return false;
    const text = (0,partial_string/* toLiteral */.TE)(registry);
    if (suffixSuggestionOf(registry) !== undefined)
        return true;
    if (text === undefined)
        return by !== 'az acr login' && flawInPart(registry) !== undefined;
    return by === 'az acr login' ? isUnfilled(text) || nameFlaw(text) === 'error' : issueOf(text, by)?.isFatal === true;
}
/**
 * Whether what stands for a host in front of an image is none: it is flawed, or a template may yet replace a part of
 * it.
 */
function isInvalidHost(host) {
    if (suffixSuggestionOf(host) !== undefined || flawInPart(host) !== undefined)
        return true;
    const text = (0,partial_string/* toLiteral */.TE)(host);
    return text === undefined
        ? host.segments.some(segment => 'literal' in segment && /[$`{}<>]/.test(segment.literal))
        : isUnfilled(text) || issueOf(text, 'image')?.isFatal === true;
}
/** The flaw of a known login server that matters most, upper case and a slip of the suffix apart. */
function issueOf(given, by) {
    if (by !== 'az acr login' && /^\s*(?:\$|%\w+%)/.test(given)) {
        // Nobody expands a variable in `with:`.
        const isShell = by !== 'docker/login-action' && by !== 'azure/docker-login' && by !== 'image-of-action';
        const name = /\w+/.exec(given)?.[0] ?? '';
        return isShell ? undefined : { issue: { kind: 'variable', name }, isFatal: true, host: '' };
    }
    const expression = /^\s*\{\{\s*((?:env|github|inputs|matrix|needs|secrets|steps|vars)\.[\w.-]+)\s*\}\}/.exec(given)?.[1];
    if (expression !== undefined && (by === 'docker/login-action' || by === 'azure/docker-login')) {
        return { issue: { kind: 'expression', expression }, isFatal: true, host: '' };
    }
    if (isUnfilled(given)) {
        return /azurecr|acr|registry|login.?server|name/i.test(given)
            ? { issue: { kind: 'placeholder' }, isFatal: true, host: '' }
            : undefined;
    }
    const isImage = by === 'image' || by === 'image-of-action';
    const server = (0,login_server/* parseLoginServer */.wQ)(given);
    const flaws = server.flaws.filter(({ kind }) => kind !== 'upper-case');
    if (server.kind.kind === 'near-miss' && !isShortName(given))
        return undefined;
    if (server.kind.kind !== 'acr') {
        // A name with a port, or within the runner's network, is somebody else's registry.
        const short = flaws.find(({ kind }) => kind === 'short-name');
        const isForeign = /:\d+$/.test(given) || /^(?:localhost|azure|aci|registry)$/i.test(given);
        return short === undefined || isImage || isForeign || !/^[\w-]+$/.test(given)
            ? undefined
            : { issue: short, isFatal: true, host: `${given.toLowerCase()}.azurecr.io` };
    }
    const worst = flaws.find(issue => !(0,login_server/* isToleratedByDocker */.co)(issue)) ?? flaws[0];
    if (worst === undefined || (isImage && worst.kind === 'port-443'))
        return undefined;
    const host = 'suggestion' in worst && worst.suggestion !== undefined ? worst.suggestion : server.host;
    return { issue: worst, isFatal: !(0,login_server/* isToleratedByDocker */.co)(worst) || isImage, host };
}
/** `<registry-name>.azurecr.io`: what a template leaves to be filled in. */
const isUnfilled = (given) => /<[^<>]*>/.test(given);
/** What `az acr login -n` is given: a full login server is borne with a warning, what no name can be is not. */
function malformedName(value) {
    const given = (0,partial_string/* toDisplayString */.v_)(value);
    const text = (0,partial_string/* toLiteral */.TE)(value);
    const by = 'az acr login';
    if ((0,image_reference/* isAcrHost */.n0)(value) && !(text !== undefined && isUnfilled(text))) {
        const name = given.replace(/\.azurecr\.\w+$/i, '');
        const issue = { kind: 'name-expected' };
        return [
            {
                level: 'notice',
                values: { given, issue, host: name, by },
                evidence: [seen('login-server', given, name)],
                location: value.location,
            },
        ];
    }
    if (text === undefined || suffixSuggestionOf(value) !== undefined)
        return [];
    if (isUnfilled(text)) {
        const issue = { kind: 'placeholder' };
        const location = (0,partial_string/* placeOf */.$t)(value, /</);
        return [
            { level: 'error', values: { given, issue, host: '', by }, evidence: [seen('login-server', given)], location },
        ];
    }
    const level = nameFlaw(text);
    if (level === undefined)
        return [];
    const host = level === 'warning' ? (0,image_reference/* registryNameOf */.Qj)(text) : '';
    const values = { given, issue: { kind: 'no-name' }, host, by };
    return [{ level, values, evidence: [seen('login-server', given)], location: value.location }];
}
/**
 * Whether a text can be the name of a registry. az drops a dash and what is behind it for the hash of a domain name
 * label, which has 8 characters or more with a digit among them; anything else is hardly one. Source: ACR docs, "Domain
 * name label".
 */
function nameFlaw(text) {
    // An empty one is what an empty variable leaves behind; the others are of a shell that is not read, or of a template.
    if (text.trim() === '' ||
        /[$%`\s]|\{\{/.test(text) ||
        (0,image_reference/* isAcrHost */.n0)({ segments: [{ literal: text, location: partial_string/* NOWHERE */.JW }], location: partial_string/* NOWHERE */.JW }))
        return undefined;
    const [name = '', ...hash] = text.split('-');
    if (!/^[a-z0-9]{5,50}$/i.test(name) || /[^a-z0-9]/i.test(hash.join('')))
        return 'error';
    if (hash.length === 0)
        return undefined;
    return hash.length === 1 && /^(?=.*\d)[a-z0-9]{8,}$/i.test(hash[0] ?? '') ? undefined : 'warning';
}
/** The cloud that a job's only azure/login signs in to; `undefined` where something else may change it. */
function cloudOf(job) {
    const operations = (0,operations_of/* operationsIn */.E1)(job);
    const [signIn, ...others] = operations.filter((0,operations_of/* isOperation */.YG)('entra-login'));
    if (signIn === undefined || others.length > 0 || signIn.operation.by !== 'azure/login')
        return undefined;
    if (operations.some((0,operations_of/* isOperation */.YG)('unanalyzable')) ||
        job.steps.some(({ script }) => /\baz\s+cloud\b/.test(script?.text ?? '')))
        return undefined;
    const environment = signIn.step.with.get('environment');
    if (environment === undefined)
        return clouds/* PUBLIC_CLOUD */.qZ;
    const name = (0,partial_string/* toLiteral */.TE)(environment);
    return name === undefined ? undefined : (0,clouds/* cloudNamed */.X)(name);
}

;// CONCATENATED MODULE: ./build/rules/sign-in.js














/** Chapter "Credentials" of Microsoft's page, where the login is an identity of Entra: why it was not let in. */
const signInRules = {
    'creds-json-invalid': runRule(({ identity }) => {
        if (identity.kind !== 'misconfigured' || identity.problem.kind !== 'creds-invalid')
            return undefined;
        return { level: 'error', values: { problem: identity.problem.problem } };
    }),
    'creds-overruled': firstOrWorkflow(runRule(({ identity }) => identity.kind === 'sign-in' && identity.plan.credsOverruled ? { level: 'warning', values: {} } : undefined), credsIgnoredInFiles),
    'oidc-permission-missing': firstOrWorkflow(runRule(facts => {
        const { identity, runner } = facts;
        if (identity.kind !== 'misconfigured' || identity.problem.kind !== 'no-oidc' || runner.withheldSecrets === 'fork')
            return undefined;
        if (emptyInputs(facts).some(({ input }) => input === 'client-secret'))
            return undefined;
        return {
            level: 'error',
            values: {},
            evidence: [
                seen('client-id', identity.problem.clientId),
                seen('permission', 'id-token: none', 'id-token: write'),
            ],
        };
    }), oidcPermissionInFiles),
    'sp-secret-invalid': refusedAs('sp-secret-invalid', ({ clientId }) => ({ clientId })),
    'sp-secret-expired': refusedAs('sp-secret-expired', ({ clientId }) => ({ clientId })),
    'sp-disabled': refusedAs('sp-disabled', ({ clientId }) => ({ clientId })),
    'tenant-not-found': firstOrWorkflow(firstOrWorkflow(refusedAs('tenant-not-found', ({ clientId, tenantId }, facts) => {
        const instead = insteadOfTenant(clientId, facts);
        return { tenantId, malformed: false, ...(instead !== undefined && { instead }) };
    }), tenantMalformedInFiles), runRule(({ identity }) => {
        if (identity.kind !== 'misconfigured' || identity.problem.kind !== 'tenant-malformed')
            return undefined;
        const { tenantId, suggestion } = identity.problem;
        return { level: 'error', values: { tenantId, malformed: true }, evidence: [seen('tenant', tenantId, suggestion)] };
    })),
    'registry-cloud-mismatch': firstOrWorkflow(refusedAs('registry-cloud-mismatch', ({ cloud }) => ({ cloud })), firstOrWorkflow(cloudByName, cloudMismatchInFiles)),
    'oidc-assertion-expired': firstOrWorkflow(refusedAs('oidc-assertion-expired', () => ({})), lateLoginInFiles),
    'oidc-claim-required': runRule(facts => {
        const refused = entraRefusal(facts) ?? idleRefusal(facts);
        if (refused?.meaning !== 'oidc-claim-required')
            return undefined;
        const { claim = '', accepted = [], presented = '' } = (0,error_text/* demandedClaim */.j$)(refused.error.text) ?? {};
        return {
            level: refused.level,
            values: { claim, accepted },
            evidence: [
                claim === '' ? undefined : seen('claim', `${claim}: ${presented || '-'}`, accepted.join(' / ')),
                ...refusedEvidence(refused),
            ],
        };
    }),
    'conditional-access-blocked': refusedAs('conditional-access-blocked', ({ clientId }) => ({ clientId })),
    'entra-user-sign-in': refusedAs('entra-user-sign-in', (_, { runner }) => ({ on: runner.environment ?? 'elsewhere' })),
    'entra-refused': firstOrWorkflow(refusedAs('entra-refused', ({ clientId, error }) => {
        const cause = (0,error_text/* refusedCause */.ut)(error);
        return { clientId, code: error.code, by: 'entra', ...(cause !== undefined && { cause }) };
    }), runRule(facts => {
        const failure = signInFailure(facts);
        if (failure === undefined || failure.by === 'endpoint' || failure.by === 'sign-in-host')
            return undefined;
        const { level, by, clientId, reason } = failure;
        return {
            level,
            values: { clientId, code: undefined, by },
            evidence: [seen('client-id', clientId), ...sign_in_failureEvidence(reason)],
        };
    })),
    'managed-identity-unavailable': firstOrWorkflow(managedIdentityInFiles, runRule(facts => {
        const { identity } = facts;
        if (identity.kind === 'misconfigured' && identity.problem.kind === 'no-managed-identity') {
            return {
                level: 'error',
                values: { cause: 'github-hosted', clientId: sign_in_shownId(identity.problem.clientId) },
                evidence: [seen('run', 'github-hosted', 'self-hosted')],
            };
        }
        const failure = signInFailure(facts);
        if (failure?.by !== 'endpoint')
            return undefined;
        const { level, clientId, reason } = failure;
        return {
            level,
            values: { cause: (0,managed_identity/* causeOf */.r)(reason, clientId !== ''), clientId },
            evidence: [seen('client-id', clientId), ...sign_in_failureEvidence(reason)],
        };
    })),
    'entra-unreachable': runRule(facts => {
        const failure = signInFailure(facts);
        if (failure?.by !== 'sign-in-host')
            return undefined;
        const { level, cloud, reason } = failure;
        // What keeps the registry away as well is told there.
        if (reason.kind === 'network' && facts.registries.some(registry => isSameOutage(registry, reason.failure)))
            return undefined;
        return {
            level,
            values: {
                cloud,
                answered: reason.kind === 'refused',
                at: reason.kind === 'network' ? reason.failure.at : 'http',
            },
            evidence: sign_in_failureEvidence(reason),
        };
    }),
};
const sign_in_shownId = (clientId) => (clientId === '' ? '' : (0,acr_credential/* displayUserName */.B)(clientId));
/** What was answered, or why nothing was. */
function sign_in_failureEvidence(reason) {
    const items = reason.kind === 'network'
        ? [seen('error', reason.failure.code), seen('message', reason.failure.text)]
        : [
            reason.kind === 'refused' ? seen('status', String(reason.status), '200') : undefined,
            reason.kind === 'refused' ? seen('error', reason.code) : undefined,
            seen('message', reason.text),
        ];
    return items.filter(item => item !== undefined);
}
/** What stands where the tenant should: discovery and Resource Manager tell anybody. */
function insteadOfTenant(clientId, { identity }) {
    const clues = identity.kind === 'sign-in' ? (0,build_facts/* valueIn */.xm)(identity.tenants) : undefined;
    if (clues?.clientIdIsTenant === true)
        return { is: 'client-id', clientId };
    const tenantId = clues?.tenantOfTenantId;
    return tenantId === undefined ? undefined : { is: 'subscription-id', tenantId };
}
/** A rule on one meaning of Entra's refusal. */
function refusedAs(meaning, values) {
    return runRule(facts => {
        const refused = entraRefusal(facts) ?? idleRefusal(facts);
        if (refused?.meaning !== meaning || (meaning === 'sp-secret-invalid' && isSecretId(facts)))
            return undefined;
        return { level: refused.level, values: values(refused, facts), evidence: refusedEvidence(refused) };
    });
}
/** The rule on an id of a secret in place of its value, which Entra refuses like any wrong secret. */
const secretLooksLikeKeyId = runRule(facts => {
    const refused = entraRefusal(facts);
    if (refused === undefined || !isSecretId(facts))
        return undefined;
    return { level: 'error', values: { userName: refused.clientId }, evidence: refusedEvidence(refused) };
});
const refusedEvidence = ({ clientId, tenantId, error }) => [
    seen('client-id', clientId),
    seen('tenant', tenantId),
    ...entraEvidence(error),
];
const entraEvidence = ({ code, error, text, correlationId, timestamp, }) => [
    seen('error', code === undefined ? error : `AADSTS${code}`),
    seen('message', text),
    seen('correlation-id', correlationId),
    seen('time', timestamp),
].filter(item => item !== undefined);

;// CONCATENATED MODULE: ./build/rules/user-names.js







/** Chapter "Credentials" of Microsoft's page: what the registry says of the user name, and of its admin user. */
const userNameRules = {
    'username-unknown': registryRule(registry => {
        const credential = (0,build_facts/* valueIn */.xm)(registry.credential);
        const answer = (0,responses/* rejectingResponse */.fl)(registry);
        const meant = (0,diagnosis_credential/* unknownUser */.Sr)(registry);
        // A token that Resource Manager knows is one that was made just now, or that the text above is not about.
        if (credential === undefined || answer === undefined || meant === undefined || (0,expiry/* tokenOf */.B9)(registry) !== undefined)
            return undefined;
        const shown = meant === 'admin' ? user_names_shownServer(credential.userName) : (0,acr_credential/* displayUserName */.B)(credential.userName);
        const name = (0,login_server/* adminName */.vu)(registry.server);
        return {
            level: 'error',
            values: {
                userName: shown,
                registryName: name,
                meant,
                adminDisabled: (0,build_facts/* valueIn */.xm)(registry.arm)?.registry.adminUserEnabled === false,
            },
            evidence: [seen('user-name', shown, meant === 'admin' ? name : undefined), ...replyEvidence(answer, '200')],
        };
    }),
    'admin-user-disabled': admin('disabled', (registry, reported) => ({
        registryName: (0,diagnosis_credential/* registryName */.jT)(registry),
        reported,
    })),
    'admin-password-invalid': admin('password', registry => ({ registryName: (0,diagnosis_credential/* registryName */.jT)(registry) })),
};
/** A login server in the place of a user name may be shown, whatever its length. */
const user_names_shownServer = (userName) => /^[\w.:/-]{1,300}$/.test(userName) ? userName : (0,acr_credential/* displayUserName */.B)(userName);
/**
 * Why the admin user is refused: by Resource Manager's word, else by the registry's, which takes the name for an
 * application's where it has no such user.
 */
function adminCause(registry) {
    if (!isRefusedAdmin(registry))
        return undefined;
    const enabled = (0,build_facts/* valueIn */.xm)(registry.arm)?.registry.adminUserEnabled;
    const isUnknown = (0,responses/* rejectionOf */.h2)(registry) === 'admin-unknown';
    if (enabled === false)
        return { cause: 'disabled', reported: 'arm' };
    if (enabled === undefined)
        return isUnknown ? { cause: 'disabled', reported: 'registry' } : undefined;
    return isUnknown ? undefined : { cause: 'password', reported: 'arm' };
}
/** A rule on the admin user. */
function admin(which, values) {
    return registryRule(registry => {
        const answer = (0,responses/* rejectingResponse */.fl)(registry);
        const found = adminCause(registry);
        if (answer === undefined || found?.cause !== which)
            return undefined;
        return {
            level: 'error',
            values: values(registry, found.reported),
            evidence: [
                found.reported === 'arm' ? seen('status', `adminUserEnabled: ${which === 'password'}`) : undefined,
                ...replyEvidence(answer, '200'),
            ],
        };
    });
}
const isRefusedAdmin = (registry) => (0,build_facts/* valueIn */.xm)(registry.credential)?.userNameKind === 'admin' &&
    ((0,responses/* rejectionOf */.h2)(registry) === 'rejected' || ((0,responses/* rejectionOf */.h2)(registry) === 'admin-unknown' && (0,diagnosis_credential/* isAdminName */.NH)(registry)));

// EXTERNAL MODULE: ./build/workflow/hardcoded.js
var hardcoded = __webpack_require__(9876);
;// CONCATENATED MODULE: ./build/rules/workflow/passwords.js








/** How the files hand over user names and passwords. */
const passwordRules = {
    'workflow-password-argument': workflowRule(workflow => (0,operations_of/* jobsOf */.aG)(workflow)
        .flatMap(job => (0,operations_of/* operationsIn */.E1)(job)
        .filter((0,operations_of/* isOperation */.YG)('login'))
        .map(entry => ({ ...entry, cloud: cloudOf(job) })))
        .flatMap(({ operation, step, cloud }) => {
        const { by, passwordOnCommandLine: location, registry, userName, password } = operation;
        // A password that stands in the file is worse than where it stands.
        if (location === undefined || (0,hardcoded/* hardcodedPassword */.Y)(operation) !== undefined)
            return [];
        return [
            {
                level: 'warning',
                values: {
                    by,
                    registry: by === 'az acr login' ? serverNamed(registry, cloud) : registry === undefined ? '' : (0,operations_of/* toSource */.Zi)(registry),
                    userName: userName === undefined ? '' : (0,operations_of/* toSource */.Zi)(userName),
                    password: password === undefined ? '' : shownSecret(password),
                    shell: step.script?.shell ?? 'bash',
                    isInAction: isInAction(location),
                },
                location,
            },
        ];
    })),
    // The finding never shows the value, nor how long it is.
    'workflow-hardcoded-credential': workflowRule(workflow => (0,hardcoded/* hardcodedIn */.o)(workflow).map(({ what, location }) => ({
        level: 'error',
        values: { what, isInAction: isInAction(location) },
        location,
    }))),
    'workflow-admin-user': workflowRule(workflow => (0,operations_of/* jobsOf */.aG)(workflow).flatMap(job => {
        const found = [
            // One a step: what is fetched twice is fetched for one login.
            ...job.steps.flatMap(step => {
                const uses = step.operations.filter(operation => operation.kind === 'admin-credential-use');
                const first = uses.filter((one, index) => uses.findIndex(({ by }) => by === one.by) === index);
                return first.map(({ by, location }) => ({ cause: by, name: '', location }));
            }),
            // A token with a wrong user name has a finding of its own.
            ...(0,operations_of/* operationsIn */.E1)(job)
                .filter((0,operations_of/* isOperation */.YG)('login'))
                .filter(({ operation }) => !operation.isExposedToken)
                .flatMap(({ operation }) => adminName(operation.userName, operation.registry)),
            ...job.steps.flatMap(({ with: inputs, uses }) => (uses === undefined ? [] : adminInputs(inputs))),
            ...adminInputs(job.calls?.with ?? new Map()),
        ];
        // The login is made with what was fetched.
        const fetched = found.some(({ cause }) => cause === 'az acr credential show');
        return found
            .filter(({ cause }) => !fetched || cause === 'az acr credential show')
            .map(({ cause, name, location }) => ({
            level: 'warning',
            values: { cause, name, isInAction: isInAction(location) },
            evidence: [seen('user-name', name)],
            location,
        }));
    })),
};
/** The login server of what `az acr login -n` is given. */
function serverNamed(registry, cloud) {
    const name = registry === undefined ? '' : (0,operations_of/* toSource */.Zi)(registry);
    if (name === '' || name === '…')
        return `<name>.${(cloud ?? clouds/* PUBLIC_CLOUD */.qZ).acrSuffix}`;
    return registry !== undefined && (0,image_reference/* isAcrHost */.n0)(registry) ? name : `${name}.${(cloud ?? clouds/* PUBLIC_CLOUD */.qZ).acrSuffix}`;
}
/** A token of `--expose-token` with a user other than the zero GUID. */
const tokenUserNameInFiles = workflowRule(workflow => (0,operations_of/* jobsOf */.aG)(workflow)
    .flatMap(operations_of/* operationsIn */.E1)
    .filter((0,operations_of/* isOperation */.YG)('login'))
    .flatMap(({ operation: { isExposedToken, userName } }) => {
    const given = userName === undefined ? undefined : nonZeroGuidUser(userName);
    if (!isExposedToken || userName === undefined || given === undefined)
        return [];
    return [
        {
            level: 'error',
            values: { userName: given },
            evidence: [seen('user-name', given, acr_credential/* ZERO_GUID */.Bi)],
            location: (0,partial_string/* placeOf */.$t)(userName, /\S/),
        },
    ];
}));
/** A user name that is known not to be the zero GUID: by its text, or as one that says whose it is. */
function nonZeroGuidUser(userName) {
    const text = (0,partial_string/* toLiteral */.TE)(userName);
    if (text !== undefined)
        return text === '' || text === acr_credential/* ZERO_GUID */.Bi ? undefined : (0,acr_credential/* displayUserName */.B)(text);
    const [segment, ...others] = userName.segments;
    if (segment === undefined || !('expression' in segment) || others.length > 0)
        return undefined;
    const isNamed = /^github\.(?:actor|repository_owner)$|^(?:secrets|vars)\.(?:\w+_)?client_?id$/i.test(segment.expression);
    return isNamed ? (0,operations_of/* toSource */.Zi)(userName) : undefined;
}
/** As the file has it; what is known of a password is not shown. */
const shownSecret = (password) => password.segments.some(segment => 'literal' in segment && segment.literal.trim() !== '') ? '' : (0,operations_of/* toSource */.Zi)(password);
/** The user name is the registry's own name. Source: ACR docs, "Authentication options": the admin user. */
function adminName(userName, registry) {
    if (userName === undefined || registry === undefined)
        return [];
    const server = (0,image_reference/* serverOf */.FN)(registry);
    const isAdmin = textsIn(userName).some(name => textsIn(server).some(host => /\.azurecr\.\w+$/i.test(host) && (0,image_reference/* registryNameOf */.Qj)(host) === name.toLowerCase()));
    const [last] = server.segments.slice(-1);
    const isSameVariable = last !== undefined &&
        'literal' in last &&
        /^\.azurecr\.\w+$/i.test(last.literal) &&
        (0,partial_string/* equals */.aI)(userName, { segments: server.segments.slice(0, -1), location: server.location }) === true;
    if (isAdmin || isSameVariable)
        return [{ cause: 'user-name', name: (0,partial_string/* toDisplayString */.v_)(userName), location: userName.location }];
    return namedAdmin(userName);
}
/**
 * The texts that a value may have: its own, or those that stand in its expression (`${{ github.ref == 'x' && 'contoso'
 * }}`).
 */
function textsIn(value) {
    const text = (0,partial_string/* toLiteral */.TE)(value);
    if (text !== undefined)
        return [text];
    return value.segments.flatMap(segment => 'literal' in segment ? [] : [...segment.expression.matchAll(/'([\w.-]+)'/g)].map(([, quoted = '']) => quoted));
}
/** The secret or variable is named for the admin user. */
function namedAdmin(value) {
    const named = value.segments.find(isNamedAdmin);
    return named === undefined
        ? []
        : [{ cause: 'secret-name', name: (0,partial_string/* toDisplayString */.v_)({ ...value, segments: [named] }), location: value.location }];
}
const isNamedAdmin = (segment) => 'expression' in segment &&
    /^(?:secrets|vars|env)\.\w+$/i.test(segment.expression) &&
    /acr|registry/i.test(segment.expression) &&
    /admin/i.test(segment.expression);
/**
 * Inputs of an action or a workflow that hand over the admin user: pairs of user name and registry, or by the name of
 * the secret.
 */
function adminInputs(inputs) {
    const values = [...inputs];
    const userNames = values.filter(([name]) => /user/.test(name));
    const hosts = values.filter(([, value]) => textsIn(value).some(text => /\.azurecr\.\w+$/i.test(text)));
    return userNames.flatMap(([, userName]) => {
        const paired = hosts.flatMap(([, host]) => adminName(userName, host)).slice(0, 1);
        return paired.length > 0 ? paired : namedAdmin(userName);
    });
}

;// CONCATENATED MODULE: ./build/rules/credentials.js


















/** Chapter "Credentials" of Microsoft's page, as far as the registry itself tells. */
const credentialRules = {
    'secrets-unavailable': firstOrWorkflow(runRule(facts => {
        const because = facts.runner.withheldSecrets;
        const isMissing = missingCredentials(facts) !== undefined || (because === 'fork' && isOidcUnavailable(facts));
        if (because === undefined || !isMissing)
            return undefined;
        const secrets = secretsIn(emptyInputs(facts));
        return { level: 'error', values: { because, secrets }, evidence: [seen('run', because), ...givenEvidence(facts)] };
    }), 
    // The registry itself came from a secret, so that there is none to look at.
    facts => {
        const because = facts.runner.withheldSecrets;
        const empty = emptyInputs(facts).filter(({ isSecret }) => isSecret);
        if (facts.registries.length > 0 || because === undefined || empty.length === 0)
            return [];
        const evidence = [seen('run', because), ...empty.map(emptyEvidence)].filter(item => item !== undefined);
        const values = { because, secrets: secretsIn(empty) };
        return [{ level: 'error', values, evidence, blocks: ['login', 'pull', 'push'] }];
    }),
    'credentials-missing': firstOrWorkflow(runRule(facts => {
        const absent = missingCredentials(facts);
        if (absent === undefined || absent.missing === 'anonymous' || hasOtherReason(facts))
            return undefined;
        const { missing, host, written = [] } = absent;
        const expressions = written.map(({ expression }) => expression);
        const stored = missing === 'both' && written.length === 0 ? storedElsewhere(host, facts) : {};
        const source = missing === 'both' ? undefined : sourceOf(missing, facts);
        const { identity } = facts;
        const credsIgnored = identity.kind === 'misconfigured' && identity.problem.kind === 'inputs-missing' && identity.problem.credsIgnored;
        return {
            level: 'error',
            values: {
                ...{ missing, host, ...stored },
                ...(source !== undefined && { source }),
                ...(written.length > 0 && { expressions }),
                ...(credsIgnored && { credsIgnored }),
            },
            evidence: written.length > 0 ? written.map(emptyEvidence) : [...givenEvidence(facts), loginEvidence(host, stored)],
        };
    }), firstOrWorkflow(refusedAs('credentials-missing', ({ clientId }) => ({ missing: 'client-secret', host: clientId })), inputsMissingInFiles)),
    'anonymous-pull-disabled': registryRule((registry, facts) => {
        const answer = (0,build_facts/* valueIn */.xm)(registry.anonymous);
        if (!anonymousRefused(registry) || answer === undefined || hasOtherReason(facts))
            return undefined;
        if (missingCredentials(facts)?.missing !== 'anonymous')
            return undefined;
        const { host } = registry.server;
        const stored = storedElsewhere(host, facts);
        return {
            level: 'error',
            values: { host, ...stored },
            evidence: [...replyEvidence(answer, '200'), loginEvidence(host, stored)],
            blocks: ['pull', 'push'],
        };
    }),
    'credentials-whitespace': runRule(facts => {
        const { whiteSpace } = facts.given;
        const refused = isRefusedForWhiteSpace(facts) ||
            facts.registries.some(registry => (0,diagnosis_credential/* defectOf */.Lh)(registry, facts) === 'white-space') ||
            facts.registries.some(registry => (0,responses/* rejectionOf */.h2)(registry) === 'white-space');
        const where = refused ? 'inner' : 'edge';
        const which = whiteSpace.filter(each => each.where === where).map(({ input }) => input);
        if (which.length === 0)
            return undefined;
        return {
            level: refused ? 'error' : 'warning',
            values: { which, where, sources: sourcesOf(which, facts) },
            evidence: which.map(input => seen('name', `${input}: ${where} white space`, 'none')),
        };
    }),
    'docker-credentials-stale': registryRule((registry, facts) => {
        const credential = (0,build_facts/* valueIn */.xm)(registry.credential);
        if (credential?.source !== 'docker' || emptyCredential(facts) !== undefined)
            return undefined;
        const expired = (0,diagnosis_credential/* defectOf */.Lh)(registry, facts) === 'expired';
        if (!expired && (0,responses/* rejectionOf */.h2)(registry) !== 'stale-login')
            return undefined;
        const answer = (0,build_facts/* valueIn */.xm)(registry.token);
        const stored = storedElsewhere(registry.server.host, facts);
        return {
            level: 'error',
            values: {
                host: registry.server.host,
                registryName: (0,diagnosis_credential/* registryName */.jT)(registry),
                cause: expired ? 'expired' : 'refused',
                worksWithout: worksWithoutLogin(registry, facts),
                ...stored,
            },
            evidence: [
                seen('expires', credentials_expiry(credential)),
                ...(answer === undefined ? [] : replyEvidence(answer, '200')),
                loginEvidence(registry.server.host, stored),
            ],
            blocks: ['pull', 'push'],
        };
    }),
    'token-wrong-kind': registryRule((registry, facts) => {
        const credential = (0,build_facts/* valueIn */.xm)(registry.credential);
        const isSent = (0,responses/* rejectionOf */.h2)(registry) === 'entra-token';
        if (credential === undefined || (!isSent && (0,diagnosis_credential/* defectOf */.Lh)(registry, facts) !== 'entra-token'))
            return undefined;
        const answer = isSent ? (0,responses/* rejectingResponse */.fl)(registry) : undefined;
        return {
            level: 'error',
            values: { registryName: (0,diagnosis_credential/* registryName */.jT)(registry) },
            evidence: [
                seen('audience', credential.secret.token?.audience, registry.service),
                ...(answer === undefined ? [] : replyEvidence(answer, '200')),
            ],
        };
    }),
    'token-username-mismatch': firstOrWorkflow(defect('user-name-of-token', (_, credential) => ({
        values: { userName: (0,acr_credential/* displayUserName */.B)(credential.userName) },
        evidence: [seen('user-name', (0,acr_credential/* displayUserName */.B)(credential.userName), acr_credential/* ZERO_GUID */.Bi)],
    })), tokenUserNameInFiles),
    'token-username-unexpected': defect('zero-guid-without-token', (registry, credential) => ({
        values: { registryName: (0,diagnosis_credential/* registryName */.jT)(registry) },
        evidence: [seen('user-name', credential.userName), seen('password', credential.secret.kind, 'acr-refresh-token')],
    })),
    'token-wrong-registry': defect('other-registry', (registry, credential) => {
        const audience = credential.secret.token?.audience ?? '';
        return {
            values: { audience, service: registry.service, registryName: (0,diagnosis_credential/* registryName */.jT)(registry) },
            evidence: [seen('audience', audience, registry.service)],
        };
    }),
    'sp-not-found': firstOrWorkflow(refused('application-unknown', (credential, _, facts) => {
        const knownIn = tenantThatKnows(facts);
        return { userName: (0,acr_credential/* displayUserName */.B)(credential.userName), ...(knownIn !== undefined && { knownIn }) };
    }), refusedAs('sp-not-found', ({ clientId, tenantId, error }, { identity }) => ({
        ...{ userName: clientId, tenantId },
        noServicePrincipal: error.code === aadsts/* NO_SERVICE_PRINCIPAL */.Pq,
        isTenant: identity.kind === 'sign-in' && (0,build_facts/* valueIn */.xm)(identity.tenants)?.clientIdIsTenant === true,
    }))),
    'sp-secret-is-id': firstOrWorkflow(refused('secret-is-id', credential => ({ userName: (0,acr_credential/* displayUserName */.B)(credential.userName) })), secretLooksLikeKeyId),
    'scoped-token-invalid': refused('scoped-token-password', (credential, registry) => ({
        userName: (0,acr_credential/* displayUserName */.B)(credential.userName),
        registryName: (0,diagnosis_credential/* registryName */.jT)(registry),
    })),
    'credentials-rejected': registryRule((registry, facts) => {
        const credential = (0,build_facts/* valueIn */.xm)(registry.credential);
        if (credential === undefined)
            return undefined;
        const tooLong = (0,diagnosis_credential/* defectOf */.Lh)(registry, facts) === 'too-long';
        if (!tooLong && (!isUnclear(registry) || isExplained(credential, registry, facts)))
            return undefined;
        const answer = (0,responses/* rejectingResponse */.fl)(registry);
        const reported = answer === undefined ? undefined : reportedCause(answer);
        const isIdentity = (0,roles/* isRefusedIdentity */.hO)(registry, facts);
        const denialExplanation = isIdentity ? (0,roles/* explanationOf */.pg)(registry, facts) : undefined;
        const signIn = facts.identity.kind === 'sign-in' ? (0,build_facts/* valueIn */.xm)(facts.identity.signIn) : undefined;
        const tenantId = isIdentity && signIn?.signedIn === true && signIn.tenantId !== '' ? signIn.tenantId : undefined;
        const registryTenantId = isIdentity ? otherTenant(facts) : undefined;
        return {
            level: 'error',
            values: {
                kind: (0,diagnosis_credential/* kindOf */.I)(credential),
                userName: (0,acr_credential/* displayUserName */.B)(credential.userName),
                registryName: (0,diagnosis_credential/* registryName */.jT)(registry),
                tooLong,
                signedIn: (0,roles/* isRefusedIdentity */.hO)(registry, facts) || (answer !== undefined && (0,responses/* indicatesMissingRole */.ZW)(answer)),
                ...(reported !== undefined && { reported }),
                access: facts.given.access,
                ...(0,diagnosis_credential/* assigneeOf */.vQ)(credential, facts),
                ...(0,json/* omitUndefined */.Oy)({ denialExplanation, tenantId, registryTenantId }),
            },
            evidence: [
                seen('user-name', (0,acr_credential/* displayUserName */.B)(credential.userName)),
                seen('tenant', tenantId, registryTenantId),
                tooLong ? seen('password', `> ${acr_credential/* MAX_SECRET_LENGTH */.h1} characters`) : undefined,
                ...(answer === undefined ? [] : replyEvidence(answer, '200')),
            ],
            ...(credential.source === 'entra' && { stage: 'exchange' }),
        };
    }),
};
/** Refused without a cause of its own: by words that name none, or by words that Resource Manager contradicts. */
function isUnclear(registry) {
    const refusal = (0,responses/* rejectionOf */.h2)(registry);
    return (refusal === 'rejected' ||
        (refusal === 'admin-unknown' && (0,diagnosis_credential/* isAdminName */.NH)(registry)) ||
        ((0,diagnosis_credential/* unknownUser */.Sr)(registry) !== undefined && (0,expiry/* tokenOf */.B9)(registry) !== undefined));
}
function reportedCause(answer) {
    if ((0,responses/* tellsWrongSecret */.gh)(answer))
        return 'wrong-secret';
    return (0,responses/* tellsWrongAudience */.OT)(answer) ? 'wrong-audience' : undefined;
}
/** Where the workflow takes these from, as far as it tells. */
const sourcesOf = (inputs, facts) => Object.fromEntries(inputs.map(input => [input, sourceOf(input, facts)]).filter(([, source]) => source !== undefined));
/** The names of the secrets that came empty. */
const secretsIn = (empty) => empty.flatMap(({ expression }) => /^secrets\.([\w-]+)$/i.exec(expression)?.[1] ?? []);
/** Nobody gets a token, too, and only a pull is asked for. */
const worksWithoutLogin = (registry, { given }) => given.access === 'pull' && (0,build_facts/* valueIn */.xm)(registry.anonymous)?.issued === true;
/** What is missing where something is: a part of the pair, or all of it and docker has no login stored either. */
function missingCredentials(facts) {
    const { userName, password, access } = facts.given;
    const host = facts.registries[0]?.server.host ?? '';
    const { identity } = facts;
    const empty = emptyCredential(facts);
    if (empty !== undefined)
        return { ...empty, host };
    if (identity.kind === 'misconfigured' && identity.problem.kind === 'inputs-missing')
        return { missing: identity.problem.missing, host };
    if (userName.given !== password.given)
        return { missing: userName.given ? 'password' : 'username', host };
    const bare = facts.registries.filter(({ credential }) => credential.state === 'skipped' && credential.because === 'no-credential');
    if (access === 'push' && bare[0] !== undefined)
        return { missing: 'both', host: bare[0].server.host };
    const refusing = bare.find(anonymousRefused);
    return refusing === undefined ? undefined : { missing: 'anonymous', host: refusing.server.host };
}
const emptyEvidence = ({ input, expression }) => seen('name', `${input}: empty`, expression);
/** Entra says more of the application than the registry does. */
function isExplained(credential, registry, facts) {
    if (credential.source === 'inputs' && credential.userNameKind === 'service-principal') {
        if (entraRefusal(facts) !== undefined)
            return true;
    }
    if (adminCause(registry) !== undefined)
        return true;
    return (0,roles/* isExplainedByArm */.q7)(registry, facts) || (0,expiry/* scopedTokenCause */.$b)(registry, facts) !== undefined;
}
const isOidcUnavailable = ({ identity }) => identity.kind === 'misconfigured' && identity.problem.kind === 'no-oidc';
/** Nobody's pull was refused, and there was no credential to try. */
function anonymousRefused(registry) {
    const answer = (0,build_facts/* valueIn */.xm)(registry.anonymous);
    const nobody = registry.credential.state === 'skipped' && registry.credential.because === 'no-credential';
    return nobody && answer?.status === 401 && (0,responses/* blockedBy */.yJ)(registry) === undefined;
}
/**
 * Nothing is given, docker's configuration cannot be read, and without the login that may stand in it docker is
 * refused.
 */
function isStoredLoginUnreadable(facts) {
    const unreadable = (0,build_facts/* valueIn */.xm)(facts.docker.config)?.problem !== undefined;
    return (unreadable && !facts.given.userName.given && !facts.given.password.given && missingCredentials(facts) !== undefined);
}
/** The missing credential is explained by what withheld it. */
const hasOtherReason = (facts) => facts.runner.withheldSecrets !== undefined ||
    isStoredLoginUnreadable(facts) ||
    facts.registries.some(registry => (0,build_facts/* valueIn */.xm)(registry.helper)?.present === false || (0,storage/* helperFault */.Rp)(registry, facts) !== undefined);
/** What docker has stored for others than this host, and what of it is this registry under another key. */
function storedElsewhere(host, { docker }) {
    const hosts = docker.storedLogins.filter(each => each !== host);
    if (hosts.length === 0)
        return {};
    const sameRegistry = hosts.find(each => hostOfKey(each) === host);
    return { stored: { hosts, ...(sameRegistry !== undefined && { sameRegistry }) } };
}
/** A key as it was meant: docker compares keys letter by letter. */
const hostOfKey = (key) => (key
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .split('/')[0] ?? '').replace(/:443$/, '');
const loginEvidence = (host, { stored }) => seen('login', stored?.hosts.join(', '), host);
const givenEvidence = ({ given }) => [
    seen('user-name', given.userName.given ? 'given' : 'empty', 'given'),
    seen('password', given.password.given ? 'given' : 'empty', 'given'),
];
/** A rule on a defect that stands in the credential itself. */
function defect(which, draft) {
    return registryRule((registry, facts) => {
        const credential = (0,build_facts/* valueIn */.xm)(registry.credential);
        if (credential === undefined || (0,diagnosis_credential/* defectOf */.Lh)(registry, facts) !== which)
            return undefined;
        return { level: 'error', ...draft(registry, credential) };
    });
}
/** A rule on one kind of refusal. */
function refused(which, values) {
    return registryRule((registry, facts) => {
        const credential = (0,build_facts/* valueIn */.xm)(registry.credential);
        const answer = (0,responses/* rejectingResponse */.fl)(registry);
        if (credential === undefined || answer === undefined || (0,responses/* rejectionOf */.h2)(registry) !== which)
            return undefined;
        if (isExplained(credential, registry, facts))
            return undefined;
        return {
            level: 'error',
            values: values(credential, registry, facts),
            evidence: [seen('user-name', (0,acr_credential/* displayUserName */.B)(credential.userName)), ...replyEvidence(answer, '200')],
        };
    });
}
const credentials_expiry = ({ secret: { token } }) => token?.expiresAt === undefined ? undefined : (0,util_text/* isoSeconds */.nE)(token.expiresAt * 1000);

// EXTERNAL MODULE: ./build/docker/version.js
var version = __webpack_require__(5789);
;// CONCATENATED MODULE: ./build/rules/docker.js






/** Chapter "Docker configuration" of Microsoft's page. */
const dockerRules = {
    'docker-cli-missing': runRule(facts => {
        if ((0,build_facts/* valueIn */.xm)(facts.docker.cli)?.present !== false)
            return undefined;
        return {
            level: 'error',
            values: dockerPlace(facts),
            evidence: [{ label: 'client-version', seen: '-', expected: `>= ${version/* MIN_CLIENT */.zI}` }],
        };
    }),
    'docker-client-outdated': runRule(facts => {
        const cli = (0,build_facts/* valueIn */.xm)(facts.docker.cli);
        const engine = (0,build_facts/* valueIn */.xm)(facts.docker.engine);
        if (cli?.present !== true)
            return undefined;
        const refused = engine?.state === 'client-too-old';
        if (!refused && (cli.isPodman || !(0,version/* isOutdated */.lY)(cli.version)))
            return undefined;
        return {
            level: 'error',
            values: { version: cli.version, refusedByEngine: refused, isPinned: isSet('DOCKER_API_VERSION', facts) },
            evidence: [
                refused ? seen('client-version', cli.version) : seen('client-version', cli.version, `>= ${version/* MIN_CLIENT */.zI}`),
                refused ? seen('message', engine.text) : undefined,
            ],
        };
    }),
    'docker-daemon-unreachable': runRule(facts => {
        const engine = (0,build_facts/* valueIn */.xm)(facts.docker.engine);
        if (engine?.state !== 'unreachable' && engine?.state !== 'client-too-new' && engine?.state !== 'no-endpoint') {
            return undefined;
        }
        const { endpoint, apiVersion } = facts.docker;
        const isApi = engine.state === 'client-too-new';
        return {
            level: 'error',
            values: {
                ...dockerPlace(facts),
                endpoint,
                variables: (isApi ? LEADING['client-too-new'] : LEADING.unreachable).filter(name => isSet(name, facts)),
                cause: engine.state === 'no-endpoint' ? engine.because : engine.state,
                ...(isApi && apiVersion !== undefined && { apiVersion }),
                ...(isApi && engine.newest !== undefined && { newest: engine.newest }),
            },
            evidence: [
                seen('endpoint', endpoint),
                isApi ? seen('api-version', apiVersion, engine.newest && `<= ${engine.newest}`) : undefined,
                seen('message', engine.text),
            ],
            // Without a daemon the client logs in by itself: moby/moby registry/auth.go, docker/cli
            // command/registry/login.go.
            ...(engine.state === 'unreachable' && { blocks: engine.loginFails ? ALL : ON_IMAGES }),
        };
    }),
    'docker-socket-denied': runRule(facts => {
        const engine = (0,build_facts/* valueIn */.xm)(facts.docker.engine);
        if (engine?.state !== 'socket-denied')
            return undefined;
        const { endpoint } = facts.docker;
        return {
            level: 'error',
            values: {
                ...dockerPlace(facts),
                endpoint,
                isRootless: /\/run\/user\/\d/.test(`${endpoint} ${engine.text}`),
                variables: LEADING.unreachable.filter(name => isSet(name, facts)),
            },
            evidence: [seen('endpoint', endpoint), seen('message', engine.text)],
            blocks: ON_IMAGES,
        };
    }),
    'docker-config-invalid': runRule(facts => {
        const config = (0,build_facts/* valueIn */.xm)(facts.docker.config);
        if (config?.problem === undefined || isUnwritable(facts))
            return undefined;
        const needed = isStoredLoginUnreadable(facts);
        const cli = (0,build_facts/* valueIn */.xm)(facts.docker.cli);
        return {
            level: needed ? 'error' : 'warning',
            values: { file: config.file, needed, ...(config.owner !== undefined && { owner: config.owner }) },
            evidence: [
                seen('config', config.file),
                seen('owner', config.owner ?? config.obstacle?.owner),
                seen('message', config.problem),
                seen('message', cli?.present === true ? cli.warning : undefined),
            ],
        };
    }),
    'docker-credential-helper-missing': registryRule((registry, facts) => {
        const helper = (0,build_facts/* valueIn */.xm)(registry.helper);
        if (helper === undefined || helper.present)
            return undefined;
        return {
            level: 'error',
            values: {
                program: helper.program,
                host: registry.server.host,
                file: (0,build_facts/* valueIn */.xm)(facts.docker.config)?.file ?? '',
            },
            evidence: [seen('credential-helper', helper.program)],
        };
    }),
    'docker-credential-helper-failed': registryRule((registry, facts) => {
        const fault = (0,storage/* helperFault */.Rp)(registry, facts);
        if (fault === undefined)
            return undefined;
        const { program, detected } = fault.helper;
        return {
            level: 'error',
            values: { program, host: registry.server.host, cause: fault.cause, detected },
            evidence: [seen('credential-helper', program), seen('message', fault.text)],
            blocks: fault.blocks,
        };
    }),
    'docker-config-not-writable': runRule(facts => {
        const config = (0,build_facts/* valueIn */.xm)(facts.docker.config);
        if (config === undefined || !isUnwritable(facts))
            return undefined;
        return {
            level: 'error',
            values: { file: config.file, ...(config.obstacle !== undefined && { obstacle: config.obstacle }) },
            evidence: [
                seen('config', config.file),
                seen('path', config.obstacle?.path === config.file ? undefined : config.obstacle?.path),
                seen('owner', config.obstacle?.owner),
            ],
        };
    }),
};
/**
 * What leads the client to its engine, and to the API version that it asks for. Source: docker/cli docs, "Environment
 * variables".
 */
const LEADING = {
    unreachable: ['DOCKER_HOST', 'DOCKER_CONTEXT'],
    'client-too-new': ['DOCKER_API_VERSION'],
};
const isSet = (name, { docker }) => docker.variables.includes(name);
/** Where the job's steps run: as the runner shows, or as its file says. */
function dockerPlace({ runner, workflows }) {
    const running = (0,build_facts/* valueIn */.xm)(workflows)?.running;
    const job = running === undefined ? undefined : (0,current_step/* runningStep */.E)(running)?.job;
    return {
        inContainer: runner.inContainer === true || job?.hasContainer === true,
        ...(runner.platform !== undefined && { platform: runner.platform }),
    };
}
/** A login will be made and cannot be stored: what else is wrong with the file does not matter then. */
function isUnwritable(facts) {
    if ((0,build_facts/* valueIn */.xm)(facts.docker.config)?.obstacle === undefined)
        return false;
    return facts.registries.some(registry => (0,storage/* writesFile */.Lc)(registry, facts) &&
        (0,build_facts/* valueIn */.xm)(registry.helper)?.present !== false &&
        (0,storage/* helperFault */.Rp)(registry, facts) === undefined);
}
const ON_IMAGES = ['pull', 'push'];
const ALL = ['login', ...ON_IMAGES];

;// CONCATENATED MODULE: ./build/rules/events.js




/** What the registries' own log could not tell, and why; what it tells is evidence (diagnosis/registry-events.ts). */
const eventRules = {
    'log-analytics-access-missing': runRule(({ events, identity, given: { workspaceId } }) => {
        if (events.state === 'skipped') {
            if (events.because === 'not-needed' || identity.kind === 'misconfigured')
                return undefined;
            return { level: 'notice', values: { workspaceId, assignee: '', isSignedIn: false } };
        }
        if (events.state !== 'failed' || !isDenied(events.reason))
            return undefined;
        const answer = identity.kind === 'sign-in' ? (0,build_facts/* valueIn */.xm)(identity.signIn) : undefined;
        // Nobody signed in: that is a finding of its own.
        if (answer?.signedIn === false)
            return undefined;
        return {
            level: 'notice',
            values: { workspaceId, assignee: answer?.objectId ?? '', isSignedIn: true },
            evidence: [
                seen('status', String(events.reason.status)),
                seen('error', events.reason.code),
                seen('message', events.reason.text),
            ],
        };
    }),
    'log-analytics-unavailable': runRule(({ events, given: { workspaceId } }) => {
        if (events.state !== 'failed' || isDenied(events.reason) || isTableMissing(events.reason))
            return undefined;
        const { because, code, text } = failureOf(events.reason);
        return {
            level: 'notice',
            values: { workspaceId, because, code },
            evidence: [seen('error', code), seen('message', text)],
        };
    }),
    'registry-events-not-collected': registryRule((registry, facts) => {
        const values = notCollected(registry, facts);
        if (values === undefined)
            return undefined;
        const settings = settingsOf(registry) ?? [];
        return { level: 'notice', values, evidence: settings.slice(0, 5).map(({ name }) => seen('name', name)) };
    }),
};
/** No role on the workspace, or no token for it. Source: Azure Monitor docs, "Log Analytics API errors". */
const isDenied = (reason) => reason.kind === 'refused' && (reason.status === 401 || reason.status === 403 || reason.code.startsWith('AADSTS'));
/** Neither table is in the workspace: nothing was ever sent there. */
const isTableMissing = (reason) => reason.kind === 'refused' && reason.status === 400 && /^(?:SemanticError|SEM\d{4})$/.test(reason.code);
function failureOf(reason) {
    switch (reason.kind) {
        case 'refused': {
            const code = reason.code === '' ? `HTTP ${reason.status}` : `HTTP ${reason.status} ${reason.code}`;
            const because = reason.status === 404 ? 'not-found' : reason.status === 429 ? 'throttled' : 'unreachable';
            return { because, code, text: reason.text };
        }
        case 'network':
            return { because: 'unreachable', code: reason.failure.code, text: reason.failure.text };
        case 'deadline':
            return { because: 'unreachable', code: 'TIMEOUT', text: '' };
        case 'tool':
            return { because: 'unreachable', code: '', text: reason.text };
    }
}
const settingsOf = ({ arm }) => {
    const facts = (0,build_facts/* valueIn */.xm)(arm);
    return facts === undefined ? undefined : (0,build_facts/* valueIn */.xm)(facts.eventSettings);
};
/** A setting's name that isn't taken: one of the same name would be replaced. */
const NAMES = ['acr-login-events', 'acr-login-events-2', 'acr-login-events-3'];
function notCollected(registry, { events, given: { workspaceId } }) {
    const settings = settingsOf(registry);
    const scope = (0,build_facts/* valueIn */.xm)(registry.arm)?.registry.id;
    const names = (settings ?? []).map(({ name }) => name.toLowerCase());
    const common = {
        ...{ host: registry.server.host, registryName: (0,diagnosis_credential/* registryName */.jT)(registry), workspaceId },
        settingName: NAMES.find(name => !names.includes(name)) ?? '<setting-name>',
        ...(scope !== undefined && { scope }),
    };
    if (settings === undefined) {
        const isMissing = workspaceId !== '' && events.state === 'failed' && isTableMissing(events.reason);
        return isMissing ? { ...common, because: 'no-table', categories: registry_events/* EVENT_CATEGORIES */.ML } : undefined;
    }
    // A workspace that can't be read may be the one that is given.
    const here = settings.filter(each => each.workspaceResourceId !== undefined && (each.workspaceId ?? workspaceId) === workspaceId);
    const missing = registry_events/* EVENT_CATEGORIES */.ML.filter(category => !here.some(({ categories }) => categories.includes(category)));
    if (missing.length === 0)
        return undefined;
    const elsewhere = settings.find(({ workspaceId: other, categories }) => other !== undefined && other !== workspaceId && missing.every(category => categories.includes(category)))?.workspaceId;
    return elsewhere === undefined
        ? { ...common, because: 'no-setting', categories: missing }
        : { ...common, because: 'other-workspace', categories: missing, otherWorkspaceId: elsewhere };
}

;// CONCATENATED MODULE: ./build/rules/expiry.js





/** Chapter "Expired credentials" of Microsoft's page, as far as a token tells of itself. */
const expiryRules = {
    'sp-secret-expiring': runRule(facts => {
        const secret = (0,expiry/* secretOf */.OM)(facts);
        if (secret?.endsAt === undefined || facts.identity.kind !== 'sign-in')
            return undefined;
        const days = (0,expiry/* daysUntil */.AQ)(secret.endsAt, facts.clock.now);
        if (days >= facts.given.expiryWarningDays)
            return undefined;
        const endsOn = (0,util_text/* isoSeconds */.nE)(secret.endsAt);
        const name = secret.displayName ?? secret.keyId;
        const ambiguous = (0,build_facts/* valueIn */.xm)(facts.identity.graph)?.secret?.state === 'several';
        return {
            level: 'warning',
            values: { clientId: facts.identity.plan.clientId, name, endsOn, days, ambiguous },
            evidence: [
                seen('client-id', facts.identity.plan.clientId),
                seen('name', secret.displayName),
                seen('key-id', secret.keyId),
                seen('expires', endsOn, `> ${facts.given.expiryWarningDays} d`),
            ],
        };
    }),
    'sp-certificate-expiring': runRule(facts => {
        const certificate = facts.identity.kind === 'sign-in' ? (0,build_facts/* valueIn */.xm)(facts.identity.graph)?.certificate : undefined;
        if (certificate?.endsAt === undefined || facts.identity.kind !== 'sign-in')
            return undefined;
        const days = (0,expiry/* daysUntil */.AQ)(certificate.endsAt, facts.clock.now);
        if (days >= facts.given.expiryWarningDays)
            return undefined;
        const endsOn = (0,util_text/* isoSeconds */.nE)(certificate.endsAt);
        return {
            level: 'warning',
            values: { clientId: facts.identity.plan.clientId, endsOn, days },
            evidence: [seen('name', certificate.keyId), seen('expires', endsOn, `> ${facts.given.expiryWarningDays} d`)],
        };
    }),
    'graph-access-missing': runRule(({ identity }) => {
        if (identity.kind !== 'sign-in' || identity.graph.state !== 'failed' || identity.graph.reason.kind !== 'refused') {
            return undefined;
        }
        const { status, code, text } = identity.graph.reason;
        // A claims challenge, or a service that is out of order, is no missing right.
        if (status === 401 || status === 429 || status >= 500)
            return undefined;
        return {
            level: 'notice',
            values: { clientId: identity.plan.clientId },
            evidence: [seen('status', String(status)), seen('error', code), seen('message', text)],
        };
    }),
    'token-expired': registryRule((registry, facts) => {
        const credential = (0,build_facts/* valueIn */.xm)(registry.credential);
        const expiresAt = (0,expiry/* credentialExpiry */.JP)(registry);
        if (expiresAt === undefined || credential?.source !== 'inputs' || (0,diagnosis_credential/* defectOf */.Lh)(registry, facts) !== 'expired')
            return undefined;
        return {
            level: 'error',
            values: { expiredAt: (0,util_text/* isoSeconds */.nE)(expiresAt), registryName: (0,diagnosis_credential/* registryName */.jT)(registry) },
            evidence: [seen('expires', (0,util_text/* isoSeconds */.nE)(expiresAt), `> ${(0,util_text/* isoSeconds */.nE)(facts.clock.now)}`)],
        };
    }),
    'token-expiring': registryRule((registry, facts) => {
        const expiresAt = (0,expiry/* credentialExpiry */.JP)(registry);
        const answer = (0,build_facts/* valueIn */.xm)(registry.token);
        if (expiresAt === undefined || (0,diagnosis_credential/* defectOf */.Lh)(registry, facts) !== undefined || answer?.issued === false)
            return undefined;
        const minutesLeft = Math.floor((expiresAt - facts.clock.now) / 60_000);
        const { minimumTokenMinutes } = facts.given;
        if (minutesLeft >= minimumTokenMinutes)
            return undefined;
        return {
            level: 'warning',
            values: { expiresAt: (0,util_text/* isoSeconds */.nE)(expiresAt), minutesLeft, registryName: (0,diagnosis_credential/* registryName */.jT)(registry) },
            evidence: [
                seen('expires', (0,util_text/* isoSeconds */.nE)(expiresAt), `> ${(0,util_text/* isoSeconds */.nE)(facts.clock.now + minimumTokenMinutes * 60_000)}`),
            ],
        };
    }),
};

// EXTERNAL MODULE: ./build/azure/entra/federated-credentials.js + 1 modules
var federated_credentials = __webpack_require__(7860);
// EXTERNAL MODULE: ./build/azure/entra/federated-fix.js
var federated_fix = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/rules/federated.js








/**
 * Chapter "Credentials" of Microsoft's page, where GitHub's token is the credential: what it presents beside what Entra
 * accepts.
 */
const federatedRules = {
    'federated-credential-mismatch': runRule(facts => {
        const refused = entraRefusal(facts) ?? idleRefusal(facts);
        if (refused?.meaning !== 'federated-credential-mismatch' || facts.identity.kind !== 'sign-in')
            return undefined;
        const { issuer = '', subject = '', audience = '', jobWorkflowRef } = (0,build_facts/* valueIn */.xm)(facts.identity.oidc) ?? {};
        const { clientId, cloud } = facts.identity.plan;
        const part = (0,aadsts/* mismatchedPart */.D3)(refused.error.code ?? 0);
        const accepted = (0,build_facts/* valueIn */.xm)(facts.identity.federated);
        const presented = { issuer, subject, audience, ...(jobWorkflowRef !== undefined && { jobWorkflowRef }) };
        const compared = accepted === undefined ? undefined : (0,federated_credentials/* compareFederated */.o)(presented, accepted.credentials);
        const nearest = compared?.state === 'differs' ? compared : undefined;
        const acceptedPart = (which) => nearest?.differences.find(difference => difference.part === which)?.accepted;
        const ofWorkflow = acceptedPart('job_workflow_ref');
        return {
            level: refused.level,
            values: {
                ...{ clientId, issuer, subject, audience },
                ...(part !== undefined && { part }),
                ...(nearest !== undefined && {
                    nearest: {
                        name: nearest.nearest.name,
                        subject: nearest.nearest.subject ?? nearest.nearest.expression ?? '',
                    },
                }),
                advice: (0,federated_fix/* adviseFederated */.jM)(presented, accepted, part),
                ...(accepted !== undefined && { owner: accepted.owner }),
                graph: (clouds/* CLOUDS */.JJ.find(({ name }) => name === cloud) ?? clouds/* PUBLIC_CLOUD */.qZ).graph,
            },
            evidence: [
                seen('issuer', issuer, acceptedPart('issuer')),
                seen('subject', subject, acceptedPart('subject')),
                seen('audience', audience, acceptedPart('audience')),
                ...(ofWorkflow === undefined ? [] : [seen('workflow', jobWorkflowRef, ofWorkflow)]),
                ...(nearest?.differences ?? []).map(({ part, kind, caret }) => seen('difference', [part === kind ? part : `${part}: ${kind}`, caret.trim()].join(' ').trim())),
                seen('name', compared?.state === 'matches' ? compared.by.name : nearest?.nearest.name),
                ...entraEvidence(refused.error),
            ],
        };
    }),
};

;// CONCATENATED MODULE: ./build/rules/images.js





/** What the manifests show of the images that were named with a tag or digest. */
const imageRules = {
    'image-not-found': registryRule((registry, facts) => {
        const missing = imagesThatAre('missing', registry, facts);
        if (missing.length === 0)
            return undefined;
        return {
            level: 'error',
            values: { host: registry.server.host, registryName: (0,diagnosis_credential/* registryName */.jT)(registry), images: missing.map(missingImage) },
            evidence: missing.flatMap(image => [seen('image', imageName(image)), ...answerEvidence(image, '200')]),
            blocks: ['pull'],
        };
    }),
    'cache-rule-upstream-failed': registryRule((registry, facts) => {
        const refused = imagesThatAre('upstream', registry, facts);
        const [first] = refused;
        const answer = first === undefined ? undefined : (0,build_facts/* valueIn */.xm)(first.manifest);
        const upstream = answer === undefined ? undefined : (0,diagnosis_images/* upstreamOf */.Fw)(answer);
        if (first === undefined || upstream === undefined)
            return undefined;
        return {
            level: 'error',
            values: {
                host: registry.server.host,
                registryName: (0,diagnosis_credential/* registryName */.jT)(registry),
                repository: first.repository,
                ...upstream,
            },
            evidence: [
                seen('granted', 'pull'),
                ...refused.flatMap(image => [seen('image', imageName(image)), ...answerEvidence(image, '200')]),
            ],
            blocks: ['pull'],
        };
    }),
};
const imagesThatAre = (reachability, { images }, facts) => images.filter(image => (0,diagnosis_images/* imageState */.Vn)(image, facts) === reachability);
const imageName = ({ repository, reference }) => `${repository}${(0,diagnosis_images/* isDigest */.Bc)(reference) ? '@' : ':'}${reference}`;
function answerEvidence({ manifest }, expected) {
    const answer = (0,build_facts/* valueIn */.xm)(manifest);
    return answer === undefined ? [] : replyEvidence(answer, expected);
}
const MAX_NEAREST = 3;
function missingImage({ repository, reference, manifest, tags, }) {
    const isRepository = (0,build_facts/* valueIn */.xm)(manifest)?.error?.code.toUpperCase() === 'NAME_UNKNOWN';
    const missing = isRepository ? 'repository' : (0,diagnosis_images/* isDigest */.Bc)(reference) ? 'digest' : 'tag';
    const nearest = missing === 'tag' ? (0,util_text/* nearestOf */.qw)(reference, (0,build_facts/* valueIn */.xm)(tags) ?? [], MAX_NEAREST) : [];
    return { repository, reference, missing, nearest };
}

;// CONCATENATED MODULE: ./build/rules/logs.js


/** What could not be explained of the logs of failures; what they tell is judged in diagnosis/logs.ts. */
const logRules = {
    'job-logs-unavailable': notices(({ logs }) => ((0,build_facts/* valueIn */.xm)(logs)?.unread ?? []).map(({ because, name, code }) => ({
        values: { because, name, code },
        evidence: [seen('name', name), seen('error', because === 'too-many' ? '' : code)],
    }))),
    'log-cause-unknown': notices(({ logs }) => ((0,build_facts/* valueIn */.xm)(logs)?.logs ?? [])
        .filter(({ explanation }) => explanation.causes.length === 0)
        .map(({ source, explanation: { failure, isEmpty } }) => ({
        values: { because: failure !== undefined ? 'many-causes' : isEmpty ? 'empty' : 'no-text-known' },
        evidence: [...sourceEvidence(source), seen('message', failure?.text)],
    }))),
};
/** Which job and step a log is of, or which file. */
function sourceEvidence(source) {
    switch (source.kind) {
        case 'job':
            return [seen('job', source.job), seen('step', source.steps[source.failed ?? -1])];
        case 'error-file':
            return [seen('name', source.file)];
        case 'error-text':
            return [];
    }
}
function notices(judge) {
    return facts => judge(facts).map(({ values, evidence }) => ({
        level: 'notice',
        values,
        evidence: evidence.filter(item => item !== undefined),
        blocks: [],
    }));
}

// EXTERNAL MODULE: ./build/azure/acr/repository.js
var repository = __webpack_require__(6505);
;// CONCATENATED MODULE: ./build/rules/workflow/images.js





/**
 * Upper case in the name of an image: certain where it stands in the file, likely in a name of GitHub's that nothing
 * lowers.
 */
const uppercaseImageRule = workflowRule(workflow => imagesOf(workflow).flatMap(({ image, reference, logins }) => {
    const parts = nameParts(reference);
    const name = (0,partial_string/* toDisplayString */.v_)(image);
    const target = parts.find(segment => 'literal' in segment && /[A-Z]/.test(segment.literal));
    if (target !== undefined && 'literal' in target) {
        if (isTemplated(image))
            return [];
        return [
            {
                level: 'error',
                values: { names: [name], lowered: lowered(textOn(target.location, image)) },
                evidence: [seen('image', name)],
                location: target.location,
            },
        ];
    }
    const named = parts.find(segment => 'expression' in segment && OF_GITHUB.test(segment.expression));
    if (named === undefined || !('expression' in named) || !isLikelyOfAzure(reference, logins))
        return [];
    return [
        {
            level: 'warning',
            values: { names: [name], expression: named.expression },
            evidence: [seen('image', name)],
            location: named.location,
        },
    ];
}));
/** Characters that no repository has. */
const invalidRepositoryRule = workflowRule(workflow => imagesOf(workflow).flatMap(({ image, reference }) => {
    const path = reference.path.map(segments => (0,partial_string/* toLiteral */.TE)({ segments, location: image.location }));
    const name = path.join('/');
    // White space and empty parts are what our reading, or an empty variable, may have left; two slashes in a row are
    // no such.
    const slashes = (0,image_reference/* isAcrHost */.n0)(hostOf(reference)) ? (0,image_reference/* doubleSlash */.$T)(image) : undefined;
    if (path.length === 0 || path.some(part => part === undefined))
        return [];
    if (slashes === undefined && path.includes(''))
        return [];
    if (/\s/.test(name) || isTemplated(image))
        return [];
    if ((0,repository/* parseRepository */.S)(name, []).issue !== 'characters')
        return [];
    const target = slashes ?? reference.path.flat().find(segment => 'literal' in segment && /[^a-z0-9._-]/i.test(segment.literal));
    return [
        {
            level: 'error',
            values: { names: [name] },
            evidence: [seen('image', (0,partial_string/* toDisplayString */.v_)(image))],
            location: target?.location ?? image.location,
        },
    ];
}));
/** All images that the jobs name, push or pull; the same in the same job once. */
const imagesOf = (workflow) => (0,operations_of/* jobsOf */.aG)(workflow).flatMap(job => {
    const operations = (0,operations_of/* operationsIn */.E1)(job);
    const logins = operations.filter((0,operations_of/* isOperation */.YG)('login')).map(({ operation }) => operation);
    return (0,operations_of/* imagesOnce */.Uc)(operations).map(({ image }) => ({ image, reference: (0,image_reference/* parseReference */.F2)(image), logins }));
});
/**
 * The pieces of a name that docker wants in lower case. In front of the first slash upper case without a dot is taken
 * for an account by docker until 23, and for a host since: it fails as either.
 */
function nameParts({ host, path }) {
    const isHost = host.kind !== 'host' || /[.:]/.test((0,partial_string/* toDisplayString */.v_)(host.value)) || (0,partial_string/* toDisplayString */.v_)(host.value) === 'localhost';
    return isHost ? path.flat() : [...host.value.segments, ...path.flat()];
}
/** Names of GitHub that may have upper case. */
const OF_GITHUB = /^(?:github\.(?:repository|repository_owner|actor|triggering_actor|event\.repository\.(?:name|full_name))|\$\{?GITHUB_(?:REPOSITORY|REPOSITORY_OWNER|ACTOR)\}?)$/;
/**
 * A host that is known for one of Azure, or that a login of the job may be for which is not known to be for another.
 */
function isLikelyOfAzure(reference, logins) {
    const { host } = reference;
    if (host.kind === 'none')
        return false;
    if ((0,partial_string/* toLiteral */.TE)(host.value) !== undefined || (0,image_reference/* isAcrHost */.n0)(host.value))
        return (0,image_reference/* isAcrHost */.n0)(host.value);
    const isElsewhere = logins.length > 0 && logins.every(({ registry }) => registry === undefined || (0,image_reference/* isOtherRegistry */.mv)(registry));
    return !isElsewhere && !/docker_?hub|ghcr/i.test((0,partial_string/* toDisplayString */.v_)(host.value));
}
const hostOf = ({ host }) => host.kind === 'none' ? { segments: [], location: partial_string/* NOWHERE */.JW } : host.value;
/** Text that something else fills in, or that a shell would: it is no name yet. */
const isTemplated = ({ segments }) => segments.some(segment => 'literal' in segment && /[$`{}%]/.test(segment.literal));
/** What of an image stands on a line: all of it, or the piece that came from there. */
function textOn({ file, line }, image) {
    const isThere = ({ location }) => location.file === file && location.line === line;
    const segments = image.segments.every(isThere)
        ? image.segments
        : image.segments.filter(segment => 'literal' in segment && isThere(segment));
    return (0,partial_string/* toDisplayString */.v_)({ segments, location: image.location });
}
function lowered(name) {
    const behindSlash = name.lastIndexOf('/') + 1;
    const tag = name.slice(behindSlash).search(/[:@]/);
    const end = tag < 0 ? name.length : behindSlash + tag;
    return name.slice(0, end).toLowerCase() + name.slice(end);
}

;// CONCATENATED MODULE: ./build/rules/name.js







/** Chapter "Registry name" of Microsoft's page: how the login server and the repositories are spelled. */
const nameRules = {
    'login-server-uppercase': firstOrWorkflow(registryRule(({ server }) => {
        if (!server.flaws.some(issue => issue.kind === 'upper-case') || worstIssue(server.flaws)?.fatal)
            return undefined;
        if (server.kind.kind !== 'acr')
            return undefined;
        return {
            level: 'error',
            values: { given: server.given, host: server.host },
            evidence: [seen('login-server', server.given, server.host)],
        };
    }), uppercaseServerRule),
    'registry-not-given': firstOrWorkflow(registryNotGiven, registryMisnamedInFiles),
    'login-server-malformed': firstOrWorkflow(registryRule(({ server }) => {
        const worst = worstIssue(server.flaws);
        if (worst === undefined || server.kind.kind === 'near-miss')
            return undefined;
        const { issue, fatal } = worst;
        // The spelling that login-server-uppercase gives has none of these either.
        if (!fatal && server.kind.kind === 'acr' && server.flaws.some(each => each.kind === 'upper-case'))
            return undefined;
        if (server.kind.kind === 'other' && !fatal)
            return undefined;
        const meant = 'suggestion' in issue && issue.suggestion !== undefined ? issue.suggestion : server.host;
        const characters = issue.kind === 'characters' ? issue.characters : [];
        return {
            level: fatal ? 'error' : 'warning',
            values: { given: server.given, issue, host: meant },
            evidence: [
                seen('login-server', server.given, fatal && issue.kind === 'characters' ? undefined : meant),
                ...characters.map(character => seen('character', character)),
            ],
            // An image reference takes none of them; a login may pass, since IDNA drops what cannot be seen.
            blocks: issue.kind === 'characters' ? name_ON_IMAGES : ['login', 'pull', 'push'],
        };
    }), serverMalformedInFiles),
    'login-server-unknown-suffix': firstOrWorkflow(registryRule(({ server, cnames }) => {
        const { given, kind } = server;
        if (kind.kind === 'near-miss') {
            const { suggestion } = kind;
            return { level: 'error', values: { given, suggestion }, evidence: [seen('login-server', given, suggestion)] };
        }
        if (kind.kind !== 'other' || worstIssue(server.flaws)?.fatal)
            return undefined;
        const behind = (0,login_server/* loginServerIn */.qN)((0,build_facts/* valueIn */.xm)(cnames) ?? []);
        if (behind !== undefined) {
            return {
                level: 'error',
                values: { given, suggestion: behind, isAlias: true },
                evidence: [seen('login-server', given, behind), seen('aliases', (0,build_facts/* valueIn */.xm)(cnames)?.join(' → '))],
            };
        }
        return { level: 'notice', values: { given }, evidence: [seen('login-server', given)] };
    }), serverSuffixInFiles),
    'image-name-uppercase': firstOrWorkflow(runRule(({ repositories }) => {
        const wrong = repositories.filter(({ issue }) => issue === 'upper-case');
        if (wrong.length === 0)
            return undefined;
        return {
            level: 'error',
            values: { names: wrong.map(({ given }) => given) },
            evidence: wrong.map(({ given, name }) => seen('repository', given, name)),
            blocks: name_ON_IMAGES,
        };
    }), uppercaseImageRule),
    'repository-name-invalid': firstOrWorkflow(runRule(({ repositories }) => {
        const wrong = repositories.filter(({ issue }) => issue === 'characters');
        if (wrong.length === 0)
            return undefined;
        return {
            level: 'error',
            values: { names: wrong.map(({ given }) => given) },
            evidence: wrong.map(({ given }) => seen('repository', given)),
            blocks: name_ON_IMAGES,
        };
    }), invalidRepositoryRule),
};
/**
 * No registry, though the step says one, or credentials are there for it. Without an input of that name in the file it
 * may be Docker Hub that is meant.
 */
function registryNotGiven(facts) {
    const { given, registries, runner } = facts;
    const empty = emptyInputs(facts);
    if (registries.length > 0 || (runner.withheldSecrets !== undefined && empty.some(({ isSecret }) => isSecret)))
        return [];
    const expression = empty.find(({ input }) => input === 'registry')?.expression;
    const withCredentials = given.userName.given || given.password.given;
    if (expression === undefined && !withCredentials)
        return [];
    const values = { ...(expression !== undefined && { expression }), withCredentials };
    if (expression === undefined && isLeftOut('registry', facts) === true)
        return [{ level: 'notice', values, evidence: [], blocks: [] }];
    const evidence = [
        seen('login-server', 'empty', expression),
        withCredentials ? seen('login', 'docker.io', 'azurecr.io') : undefined,
    ].filter(item => item !== undefined);
    return [{ level: 'error', values, evidence, blocks: ['login', 'pull', 'push'] }];
}
/** A wrong image name stops no login. */
const name_ON_IMAGES = ['pull', 'push'];
/** The flaw that matters most, upper case apart: what docker cannot bear before what it can. */
function worstIssue(flaws) {
    const others = flaws.filter(({ kind }) => kind !== 'upper-case');
    const fatal = others.find(issue => !(0,login_server/* isToleratedByDocker */.co)(issue));
    if (fatal !== undefined)
        return { issue: fatal, fatal: true };
    const [borne] = others;
    return borne === undefined ? undefined : { issue: borne, fatal: false };
}

// EXTERNAL MODULE: ./build/azure/arm/access.js + 4 modules
var arm_access = __webpack_require__(4161);
// EXTERNAL MODULE: ./build/diagnosis/role-fix.js
var role_fix = __webpack_require__(4314);
;// CONCATENATED MODULE: ./build/rules/other-principals.js





/** Chapter "Permission" of Microsoft's page, for somebody else who must be able to pull. */
const otherPrincipalRules = {
    'principal-id-wrong-kind': aboutOthers(other => {
        const existence = (0,build_facts/* valueIn */.xm)(other.existence);
        if (existence?.is !== 'client-id')
            return undefined;
        const { objectId } = existence;
        return {
            ...{ level: 'notice', blocks: [], values: { clientId: other.given, objectId } },
            evidence: [{ label: 'name', seen: other.given, expected: objectId }],
        };
    }),
    // Where Resource Manager cannot be asked at all, arm-access-missing says so.
    'principal-unverified': aboutOthers((other, facts) => {
        const { existence, kind, given, cluster } = other;
        const isRead = facts.registries.some(({ server }) => other.access.get(server.host)?.state === 'known');
        if (existence.state !== 'failed' || !isRead)
            return undefined;
        if (facts.registries.some(registry => other_principals_isDenied(other, registry, facts)))
            return undefined;
        const { reason } = existence;
        const text = reason.kind === 'network' ? reason.failure.text : reason.kind === 'deadline' ? undefined : reason.text;
        return {
            ...{ level: 'notice', blocks: [], values: { name: cluster?.name ?? given, kind } },
            evidence: [
                seen('name', cluster?.name ?? given),
                seen('status', reason.kind === 'refused' ? String(reason.status) : undefined),
                seen('message', text),
            ].filter(item => item !== undefined),
        };
    }),
    'principal-pull-denied': denied('principal'),
    'aks-pull-denied': denied('cluster'),
};
function aboutOthers(judge) {
    return facts => facts.additionalPrincipals.flatMap(other => judge(other, facts) ?? []);
}
/** Whether there is somebody under a given id may be unknown: then it is neither denied nor fine. */
function denied(kind) {
    return facts => facts.registries.flatMap(registry => {
        const arm = (0,build_facts/* valueIn */.xm)(registry.arm);
        return arm === undefined
            ? []
            : facts.additionalPrincipals
                .filter(other => other.kind === kind)
                .flatMap(other => deniedAt(other, registry, arm, facts) ?? []);
    });
}
function deniedAt(other, registry, arm, facts) {
    const why = whyDenied(other, registry, arm, facts);
    if (why === undefined)
        return undefined;
    const { host } = registry.server;
    const name = other.cluster?.name ?? other.given;
    const resourceGroup = other.cluster?.id.split('/')[4];
    return {
        level: 'error',
        registry: host,
        values: { name, host, denialExplanation: why, ...(resourceGroup !== undefined && { resourceGroup }) },
        evidence: [
            seen('name', name),
            seen('role', why.role ?? '-', why.needed.join(' / ')),
            seen('role-mode', (0,roles/* modeOf */.VV)(registry)),
        ].filter(item => item !== undefined),
        blocks: [],
    };
}
function other_principals_isDenied(other, registry, facts) {
    const arm = (0,build_facts/* valueIn */.xm)(registry.arm);
    return arm !== undefined && whyDenied(other, registry, arm, facts) !== undefined;
}
function whyDenied({ kind, access, existence, given }, { server }, arm, facts) {
    const fact = access.get(server.host);
    const principal = fact === undefined ? undefined : (0,build_facts/* valueIn */.xm)(fact);
    const somebody = (0,build_facts/* valueIn */.xm)(existence);
    // A kubelet's id is an object id for certain: without a role it cannot pull, whether it is there or not.
    if (somebody === undefined && kind === 'principal')
        return undefined;
    if (somebody?.is === 'missing') {
        return {
            because: 'principal-missing',
            needed: (0,role_fix/* neededRoles */.hy)(arm.registry.roleAssignmentMode, 'pull', { effectiveRoles: [] }),
            fix: { do: 'name-another' },
            access: 'pull',
            assigneeObjectId: principal?.principalId ?? given,
            isServicePrincipal: kind === 'cluster',
            scope: arm.registry.id,
        };
    }
    if (principal === undefined)
        return undefined;
    const evaluation = (0,arm_access/* evaluateAccess */.C)((0,roles/* question */.b1)(arm, principal, 'pull', facts));
    if (evaluation.causes.length === 0)
        return undefined;
    return (0,roles/* denialExplanation */.Pj)(arm, { ...principal, isServicePrincipal: kind === 'cluster' }, evaluation, 'pull');
}

// EXTERNAL MODULE: ./build/azure/acr/token-scope.js
var token_scope = __webpack_require__(5473);
// EXTERNAL MODULE: ./build/diagnosis/permission.js
var diagnosis_permission = __webpack_require__(8195);
;// CONCATENATED MODULE: ./build/rules/permission.js









/** Chapter "Permission" of Microsoft's page, as the token's `access` proves it. */
const permissionRules = {
    'push-denied': denial(({ right, scoped, mode }) => right === 'push' && !scoped && mode === 'fits'),
    'pull-denied': denial(({ right, scoped, mode }) => right === 'pull' && !scoped && mode === 'fits'),
    'role-abac-mismatch': denial(({ mode }) => mode === 'wrong'),
    'scoped-token-denied': denial(({ scoped }) => scoped),
    'repository-not-named': registryRule((registry, facts) => {
        if (facts.repositories.length > 0 || (0,diagnosis_permission/* permissionOf */.F)(registry, facts) !== 'not-for-all')
            return undefined;
        return { level: 'notice', values: { host: registry.server.host } };
    }),
};
function denial(applies) {
    return registryRule((registry, facts) => {
        const permission = (0,diagnosis_permission/* permissionOf */.F)(registry, facts);
        const credential = (0,build_facts/* valueIn */.xm)(registry.credential);
        if (typeof permission === 'string' || (0,roles/* recentRoleAssignment */.vg)(registry, facts) !== undefined)
            return undefined;
        const denialExplanation = (0,roles/* explanationOf */.pg)(registry, facts);
        const scoped = credential !== undefined && (0,diagnosis_credential/* kindOf */.I)(credential) === 'scoped-token';
        const roleMode = (0,roles/* modeOf */.VV)(registry);
        const isWrong = denialExplanation === undefined ? isLetInWithNothing(registry) : denialExplanation.because === 'wrong-mode';
        const mode = isWrong && !scoped ? 'wrong' : 'fits';
        const missing = ['push', 'pull'].find(right => applies({ right, scoped, mode }) && permission.denied.some(grant => (0,responses/* missingPermission */.Up)(grant, facts) === right));
        if (missing === undefined)
            return undefined;
        const answer = (0,responses/* rejectingResponse */.fl)(registry);
        const denied = permission.denied.filter(grant => scoped || (0,responses/* missingPermission */.Up)(grant, facts) === missing);
        const granted = denied.every(grant => (0,token_scope/* allows */.N)(grant, 'pull')) ? 'pull' : 'none';
        const scopeMap = (0,expiry/* tokenOf */.B9)(registry)?.scopeMap;
        const values = {
            registryName: (0,diagnosis_credential/* registryName */.jT)(registry),
            host: registry.server.host,
            repositories: denied.filter(grant => !(0,diagnosis_permission/* isPlaceholder */.w)(grant)).map(grant => grant.repository),
            right: missing,
            granted,
            kind: credential === undefined ? 'anonymous' : (0,diagnosis_credential/* kindOf */.I)(credential),
            userName: credential === undefined ? '' : (0,acr_credential/* displayUserName */.B)(credential.userName),
            ...(0,diagnosis_credential/* assigneeOf */.vQ)(credential, facts),
            ...(answer !== undefined && { loginFails: true }),
            ...(denialExplanation !== undefined && { denialExplanation }),
            ...(roleMode !== undefined && { mode: roleMode }),
            access: facts.given.access,
            ...(scopeMap?.systemDefined === true && { systemMap: scopeMap.name }),
        };
        return {
            level: 'error',
            values,
            evidence: [
                seen('user-name', values.userName),
                seen('role', denialExplanation === undefined ? undefined : heldIn(denialExplanation), denialExplanation?.needed.join(' / ')),
                seen('role-mode', roleMode),
                ...(answer === undefined ? [] : replyEvidence(answer, '200')),
                ...denied.map(grant => seen('granted', `${(0,diagnosis_permission/* isPlaceholder */.w)(grant) ? '*' : grant.repository}: ${list(grant.actions)}`, facts.given.access === 'push' ? 'pull, push' : 'pull')),
            ],
            blocks: answer !== undefined
                ? ['login', 'pull', 'push']
                : denied.some(grant => !(0,token_scope/* allows */.N)(grant, 'pull'))
                    ? ['pull', 'push']
                    : ['push'],
        };
    });
}
/**
 * A registry that counts repository permissions lets an identity in, which takes a role on it, and grants it nothing
 * anywhere: the role is one of those that do not count there. Source: ACR docs, "Microsoft Entra-based repository
 * permissions".
 */
function isLetInWithNothing(registry) {
    const credential = (0,build_facts/* valueIn */.xm)(registry.credential);
    const grants = (0,responses/* issuedToken */.Pl)(registry)?.grants ?? [];
    if (credential === undefined || (0,roles/* modeOf */.VV)(registry) !== 'AbacRepositoryPermissions')
        return false;
    return grants.length > 0 && grants.every(({ actions }) => actions !== 'unreadable' && actions.length === 0);
}
/** What is not known is no role that is missing. */
const heldIn = ({ role, because, }) => role ?? (because === 'unknown' ? undefined : '-');
const list = (actions) => actions === 'unreadable' || actions.length === 0 ? '-' : actions.join(', ');

;// CONCATENATED MODULE: ./build/rules/proxies.js




/** Chapter "Network" of Microsoft's page: by which proxy the engine and its builder go out. */
const proxyRules = {
    'engine-proxy-mismatch': registryRule((registry, facts) => {
        const mismatch = (0,egress/* engineMismatch */.$K)(registry, facts);
        if (mismatch === undefined)
            return undefined;
        const { runner, other: engine } = mismatch;
        const broke = whatBroke(registry);
        return {
            level: 'warning',
            values: {
                host: registry.server.host,
                ...(runner !== undefined && { runner }),
                ...(engine !== undefined && { engine }),
                reached: broke.length === 0,
            },
            evidence: [seen('proxy', engine ?? '-', runner ?? '-'), seen('no-proxy', noProxyOf(facts)), ...broke],
        };
    }),
    'builder-proxy-mismatch': registryRule((registry, facts) => {
        const mismatch = (0,egress/* builderMismatch */.GU)(registry, facts);
        if (mismatch === undefined)
            return undefined;
        const { runner, other: builder } = mismatch;
        const name = (0,build_facts/* valueIn */.xm)(facts.docker.builder)?.name ?? '';
        return {
            level: 'warning',
            values: {
                host: registry.server.host,
                name,
                ...(runner !== undefined && { runner }),
                ...(builder !== undefined && { builder }),
            },
            evidence: [seen('name', name), seen('proxy', builder ?? '-', runner ?? '-')],
        };
    }),
};
const noProxyOf = ({ docker }) => (0,build_facts/* valueIn */.xm)(docker.proxies)?.noProxy;
/** What the runner met on its own way, where it did not get through. */
function whatBroke(registry) {
    const failure = (0,responses/* networkFailure */.rd)(registry)?.failure;
    if (failure !== undefined)
        return [seen('error', failure.code), seen('message', failure.text)];
    const met = (0,responses/* blockedBy */.yJ)(registry);
    return met !== undefined && NETWORK_PATH_BLOCKS.includes(met.block) ? replyEvidence(met.answer) : [];
}
/** What stands on the way, and not at its end. */
const NETWORK_PATH_BLOCKS = ['firewall', 'public-access-disabled', 'not-a-registry'];

// EXTERNAL MODULE: ./build/azure/arm/built-in-roles.js
var built_in_roles = __webpack_require__(2537);
// EXTERNAL MODULE: ./build/azure/arm/scope.js
var scope = __webpack_require__(6693);
;// CONCATENATED MODULE: ./build/azure/arm/abac-readiness.js



/** Source: ACR docs, "Microsoft Entra-based repository permissions" (effect on existing role assignments). */
const PAIRS = new Map([
    ['AcrPull', ['Container Registry Repository Reader', 'Container Registry Repository Catalog Lister']],
    ['AcrPush', ['Container Registry Repository Writer']],
    ['AcrDelete', ['Container Registry Repository Contributor']],
]);
/**
 * The roles that a principal of a legacy registry relies on and that will count no more in ABAC mode.
 * @returns nothing where the registry is not in legacy mode, where the access does not come from such a role, or where
 * it will not be lost
 */
function abacReadiness(question) {
    if (question.mode !== 'LegacyRegistryPermissions')
        return [];
    const after = (0,arm_access/* evaluateAccess */.C)({ ...question, mode: 'AbacRepositoryPermissions' });
    if (after.causes.length === 0)
        return [];
    const roles = (0,arm_access/* evaluateAccess */.C)(question).effectiveRoles.map((role, index) => ({
        role,
        later: after.effectiveRoles[index]?.grants ?? [],
    }));
    const here = roles.filter(({ role }) => (0,scope/* holdsForRegistry */.FV)(role.scopeKind));
    const lost = here.filter(({ role, later }) => serves(role) && role.grants.some(right => !later.includes(right)));
    if (lost.length === 0)
        return [];
    const [{ role: least } = { role: '' }] = (0,built_in_roles/* leastPrivilegedRoles */.Mx)('AbacRepositoryPermissions', question.access);
    const [{ role: leastForPull } = { role: '' }] = (0,built_in_roles/* leastPrivilegedRoles */.Mx)('AbacRepositoryPermissions', 'pull');
    return here
        .filter(each => lost.includes(each) || each.role.roleName === 'AcrDelete')
        .map(({ role }) => ({
        role,
        by: PAIRS.get(role.roleName) ?? [role.grants.includes('push') ? least : leastForPull],
    }));
}
const serves = ({ condition }) => condition === undefined || condition === 'fits';

;// CONCATENATED MODULE: ./build/rules/roles.js








/** Chapter "Permission" of Microsoft's page, as Resource Manager explains it. */
const roleRules = {
    'role-propagation-pending': registryRule((registry, facts) => {
        const role = (0,roles/* recentRoleAssignment */.vg)(registry, facts);
        if (role === undefined)
            return undefined;
        const minutes = Math.max(0, Math.floor((facts.clock.now - (0,roles/* effectiveSince */.KC)(role)) / 60_000));
        return {
            level: 'error',
            values: { role: role.roleName, host: registry.server.host, minutes },
            evidence: [seen('role', (0,roles/* nameOf */.Vb)(role)), seen('time', new Date((0,roles/* effectiveSince */.KC)(role)).toISOString())],
            blocks: blockedWhilePending(registry, facts),
        };
    }),
    'role-abac-readiness': registryRule((registry, facts) => {
        if (!isReview(facts))
            return undefined;
        const question = (0,roles/* questionOf */.YH)(registry, facts);
        if (question === undefined || (0,diagnosis_permission/* permissionOf */.F)(registry, facts) !== 'granted')
            return undefined;
        const replacements = withoutWeaker(abacReadiness(question));
        if (replacements.length === 0)
            return undefined;
        const { identity } = facts;
        const answer = identity.kind === 'sign-in' ? (0,build_facts/* valueIn */.xm)(identity.signIn) : undefined;
        return {
            level: 'notice',
            values: {
                host: registry.server.host,
                assigneeObjectId: question.principalIds[0] ?? '',
                scope: question.registryId,
                isServicePrincipal: answer?.signedIn === true && !answer.isPerson,
                roles: replacements.map(({ role, by }) => ({ role: role.roleName, needed: by })),
            },
            evidence: replacements.map(({ role, by }) => seen('role', (0,roles/* nameOf */.Vb)(role), by.join(', '))),
        };
    }),
    'arm-audience-disabled': registryRule(registry => {
        if ((0,build_facts/* valueIn */.xm)(registry.arm)?.registry.armAudience !== 'disabled')
            return undefined;
        return {
            level: 'notice',
            values: { host: registry.server.host, registryName: (0,diagnosis_credential/* registryName */.jT)(registry) },
            evidence: [seen('audience', 'https://containerregistry.azure.net')],
        };
    }),
    'arm-access-missing': registryRule((registry, facts) => {
        const { identity } = facts;
        if (identity.kind !== 'sign-in' || identity.plan.role === 'ambient' || !isRefused(registry.arm))
            return undefined;
        // What does not exist is listed for nobody.
        if ((0,responses/* networkFailure */.rd)(registry)?.stage === 'dns')
            return undefined;
        const answer = (0,build_facts/* valueIn */.xm)(identity.signIn);
        const assignee = answer?.signedIn === true ? (answer.objectId ?? '') : '';
        return {
            level: 'notice',
            values: { host: registry.server.host, assignee, registryName: (0,diagnosis_credential/* registryName */.jT)(registry) },
            evidence: [seen('error', registry.arm.reason.code), seen('message', registry.arm.reason.text)],
        };
    }),
};
/**
 * Whether somebody looks after the registry rather than at a build: what is right today has no place in the report of
 * each push. A run that is told to read the roles of other principals is such a review as well.
 */
const isReview = ({ runner, additionalPrincipals }) => runner.trigger !== undefined || additionalPrincipals.length > 0;
/** Another role may let docker pull already. */
function blockedWhilePending(registry, facts) {
    if ((0,roles/* isRefusedIdentity */.hO)(registry, facts))
        return ['login', 'pull', 'push'];
    const grants = (0,responses/* issuedToken */.Pl)(registry)?.grants ?? [];
    return grants.every(grant => (0,token_scope/* allows */.N)(grant, 'pull')) ? ['push'] : ['pull', 'push'];
}
/** Each of these does what those before it do. Source: Azure RBAC docs, built-in roles, "Containers". */
const BY_STRENGTH = ['Reader', 'Writer', 'Contributor'].map(name => `Container Registry Repository ${name}`);
/** In place of each role the strongest one that is needed anyway. */
function withoutWeaker(replacements) {
    const needed = replacements.flatMap(({ by }) => by);
    const strongest = BY_STRENGTH.findLast(name => needed.includes(name));
    return replacements.map(({ role, by }) => ({
        role,
        by: [...new Set(by.map(name => (BY_STRENGTH.includes(name) ? (strongest ?? name) : name)))],
    }));
}
/**
 * Resource Manager answered that this identity may not read the registry. Throttled, or out of order, it says nothing
 * of that; nor does a 401, which is about the token: a claims challenge of continuous access evaluation, or another
 * tenant.
 */
const isRefused = (fact) => fact.state === 'failed' && fact.reason.kind === 'refused' && isMissingRight(fact.reason.status);
const isMissingRight = (status) => status < 500 && status !== 429 && status !== 401;

;// CONCATENATED MODULE: ./build/rules/scoped-tokens.js





/** Repository-scoped tokens, as Resource Manager knows them. Source: ACR docs, "Token-based repository permissions". */
const scopedTokenRules = {
    'scoped-token-disabled': registryRule((registry, facts) => {
        if ((0,expiry/* scopedTokenCause */.$b)(registry, facts) !== 'disabled')
            return undefined;
        return { level: 'error', values: valuesOf(registry), evidence: [seen('status', 'disabled', 'enabled')] };
    }),
    'scoped-token-password-expired': registryRule((registry, facts) => {
        const endsAt = (0,expiry/* latestPasswordExpiry */.QP)(registry);
        if ((0,expiry/* scopedTokenCause */.$b)(registry, facts) !== 'password-expired' || endsAt === undefined)
            return undefined;
        const endsOn = (0,util_text/* isoSeconds */.nE)(endsAt);
        return {
            level: 'error',
            values: { ...valuesOf(registry), endsOn },
            evidence: [seen('expires', endsOn, `> ${(0,util_text/* isoSeconds */.nE)(facts.clock.now)}`)],
        };
    }),
    'scoped-token-password-expiring': registryRule((registry, facts) => {
        const endsAt = (0,expiry/* latestPasswordExpiry */.QP)(registry);
        if (endsAt === undefined || (0,build_facts/* valueIn */.xm)(registry.token)?.issued !== true)
            return undefined;
        const days = (0,expiry/* daysUntil */.AQ)(endsAt, facts.clock.now);
        if (days >= facts.given.expiryWarningDays)
            return undefined;
        return {
            level: 'warning',
            values: { ...valuesOf(registry), endsOn: (0,util_text/* isoSeconds */.nE)(endsAt), days },
            evidence: [seen('expires', (0,util_text/* isoSeconds */.nE)(endsAt), `> ${facts.given.expiryWarningDays} d`)],
        };
    }),
};
const valuesOf = (registry) => ({
    userName: (0,expiry/* tokenOf */.B9)(registry)?.token.name ?? '',
    registryName: (0,diagnosis_credential/* registryName */.jT)(registry),
});

;// CONCATENATED MODULE: ./build/rules/secret-forms.js





/** Chapter "Credentials" of Microsoft's page: secrets whose form alone is in the way. */
const secretFormRules = {
    'credentials-leading-dash': runRule(facts => {
        const which = facts.given.leadingDash;
        const running = (0,build_facts/* valueIn */.xm)(facts.workflows)?.running;
        const here = running === undefined ? undefined : (0,current_step/* runningStep */.E)(running);
        const trap = here?.job.steps.flatMap(({ operations }) => operations).find(isDashTrap);
        // Where the job is known to have no such command, nothing is wrong.
        if (which.length === 0 || (here !== undefined && trap === undefined))
            return undefined;
        const location = trap?.separatePassword;
        return {
            level: trap === undefined ? 'notice' : 'warning',
            values: { which, ...(trap !== undefined && { command: trap.by }) },
            evidence: [...which.map(input => seen('name', `${input}: -…`)), seen('command', trap?.by)],
            ...(location !== undefined && { location }),
        };
    }),
    'credentials-malformed': firstOrWorkflow(idsMalformedInFiles, runRule(facts => {
        const { identity } = facts;
        const form = facts.registries.map(registry => (0,diagnosis_credential/* fileInUse */.R1)(registry, facts)).find(found => found !== undefined);
        if (form !== undefined)
            return secret_forms_malformed('password', form);
        return identity.kind === 'misconfigured' && identity.problem.kind === 'secret-is-file'
            ? secret_forms_malformed(identity.problem.input, identity.problem.form)
            : undefined;
    })),
};
const secret_forms_malformed = (input, form) => ({ level: 'error', values: { input, form }, evidence: [seen('name', input), seen('secret', form)] });
/** A command that takes a password with a dash in front for an option. */
const isDashTrap = (operation) => (operation.kind === 'login' || operation.kind === 'entra-login') && operation.separatePassword !== undefined;

;// CONCATENATED MODULE: ./build/rules/workflow/actions.js



/** What actions log in, and where. */
const actionRules = {
    'workflow-deprecated-action': workflowRule(workflow => (0,operations_of/* jobsOf */.aG)(workflow)
        .flatMap(({ steps }) => steps)
        .flatMap(step => {
        const { uses } = step;
        const cause = uses === undefined ? undefined : actions_causeOf(uses);
        if (uses === undefined || cause === undefined)
            return [];
        const { action, ref, version } = uses;
        return [
            {
                level: 'warning',
                values: {
                    action,
                    ref: version ?? ref,
                    cause,
                    inputs: cause === 'superseded' ? loginInputs(step) : undefined,
                },
                evidence: [
                    seen('action', `${action}@${ref}${version === undefined ? '' : ` # ${version}`}`, SUCCESSORS[action]),
                ],
                location: uses.location,
            },
        ];
    })),
    'workflow-docker-in-azure-cli': workflowRule(workflow => (0,operations_of/* jobsOf */.aG)(workflow).flatMap(job => job.steps.flatMap(step => {
        const [first] = (0,operations_of/* operationsIn */.E1)({ ...job, steps: [step] }).filter(({ operation }) => {
            if (!operation.isInAzureCliContainer)
                return false;
            if (operation.kind === 'login')
                return NEEDS_DOCKER.test(operation.by);
            if (operation.kind === 'push' || operation.kind === 'pull')
                return !operation.isServerSide && NEEDS_DOCKER.test(operation.by);
            return operation.kind === 'tag' && NEEDS_DOCKER.test(operation.by);
        });
        if (first === undefined || !('by' in first.operation) || installsDocker(step.script?.text ?? ''))
            return [];
        const argument = argumentOf(first.operation);
        return [
            {
                level: 'error',
                values: { by: first.operation.by, argument },
                evidence: [seen('command', `${first.operation.by} ${argument}`.trim())],
                location: first.operation.location,
            },
        ];
    }))),
};
/** Who installs docker in the container has seen to it that there is an engine, too. */
const installsDocker = (script) => script
    .split('\n')
    .some(line => /\b(?:apk|apt|apt-get|tdnf|yum|dnf)\b/.test(line) && /\b(?:docker|podman|moby)/.test(line));
const argumentOf = (operation) => {
    if (operation.kind === 'push' || operation.kind === 'pull' || operation.kind === 'tag')
        return (0,partial_string/* toDisplayString */.v_)(operation.image);
    return operation.kind === 'login' && operation.registry !== undefined ? (0,partial_string/* toDisplayString */.v_)(operation.registry) : '';
};
const NEEDS_DOCKER = /^(?:docker|az acr login)\b/;
/** The actions that take their place. */
const SUCCESSORS = {
    'azure/docker-login': 'docker/login-action@v4',
    // Its former name.
    'azure/container-actions/docker-login': 'docker/login-action@v4',
    'docker/login-action': 'docker/login-action@v4',
    'azure/login': 'azure/login@v3',
};
/**
 * Why a login action has had its time: it is archived in favour of another, or its major runs on Node 16 or older,
 * which GitHub's runners no longer have. Source: the `runs.using` of their action.yml at the tags.
 */
function actions_causeOf({ action, ref, version }) {
    if (action === 'azure/docker-login' || action === 'azure/container-actions/docker-login')
        return 'superseded';
    const major = Number(/^v?(\d+)(?:\.\d+)*$/.exec(version ?? ref)?.[1] ?? Number.NaN);
    const last = action === 'azure/login' ? 1 : action === 'docker/login-action' ? 2 : -1;
    return major <= last ? 'runtime' : undefined;
}
/** What to hand over to docker/login-action: under its names, without what is secret. */
function loginInputs({ with: inputs, uses }) {
    const text = (value, instead) => value === undefined || (0,operations_of/* toSource */.Zi)(value).includes('\n') ? instead : (0,operations_of/* toSource */.Zi)(value);
    const isAction = uses !== undefined && isInAction(uses.location);
    const password = inputs.get('password');
    const isNamed = password?.segments.every(segment => 'expression' in segment) === true;
    return {
        registry: text(inputs.get('login-server'), '<name>.azurecr.io'),
        userName: text(inputs.get('username'), isAction ? '${{ inputs.acr-username }}' : '${{ secrets.ACR_USERNAME }}'),
        password: isNamed ? text(password, '') : isAction ? '${{ inputs.acr-password }}' : '${{ secrets.ACR_PASSWORD }}',
    };
}

;// CONCATENATED MODULE: ./build/rules/workflow/docker-configs.js





/** A login that is stored where the push does not look for it. */
const dockerConfigRules = {
    'workflow-docker-config-mismatch': workflowRule(workflow => (0,operations_of/* jobsOf */.aG)(workflow).flatMap(job => onePerHost([...mismatches(job), ...otherMachines(job, workflow)]))),
};
/** As many as are compared with each other: no job of a person has more. */
const MAX_OPERATIONS = 400;
function mismatches(job) {
    const operations = (0,operations_of/* operationsIn */.E1)(job).slice(0, MAX_OPERATIONS);
    return operations.flatMap((entry, index) => {
        if (!isTransfer(entry))
            return [];
        const { host } = (0,image_reference/* parseReference */.F2)(entry.operation.image);
        const before = operations.slice(0, index);
        if (host.kind === 'none' || !mayBeAcr(host.value) || before.some((0,operations_of/* isOperation */.YG)('unanalyzable')))
            return [];
        const made = before.filter((0,operations_of/* isOperation */.YG)('login')).filter(({ operation }) => !operation.isInAzureCliContainer);
        const fitting = made.filter(({ operation }) => (0,image_reference/* matchRegistry */.Ne)(operation, host) !== 'other');
        const causes = fitting.map(login => docker_configs_causeOf(login, entry, operations, job));
        const last = fitting.findLast(({ operation }) => (0,image_reference/* matchRegistry */.Ne)(operation, host) === 'same');
        const cause = last && causes[fitting.indexOf(last)];
        // One login that the push may see is enough.
        if (last === undefined || cause === undefined || causes.includes(undefined))
            return [];
        return [draftOf(cause, last.operation, entry, host, job)];
    });
}
const isTransfer = (entry) => (0,operations_of/* isOperation */.YG)('push', 'pull')(entry) && !entry.operation.isServerSide && !entry.operation.isInAzureCliContainer;
function draftOf(cause, login, { operation, step }, host, job) {
    const isCertain = job.runner === 'github-hosted' && operation.kind === 'push' && !step.continueOnError;
    return {
        level: isCertain ? 'error' : 'warning',
        values: {
            cause,
            image: (0,partial_string/* toDisplayString */.v_)(operation.image),
            host: host.kind === 'none' ? '' : (0,partial_string/* toDisplayString */.v_)(host.value),
            operation: operation.kind,
            command: operation.by,
            by: login.by,
            line: login.location.line,
        },
        evidence: [
            seen('command', `${cause === 'sudo-push' ? 'sudo ' : ''}${operation.by}`),
            seen('login', `${cause === 'sudo-login' ? 'sudo ' : ''}${login.by}, line ${login.location.line}`),
        ],
        location: operation.image.location,
        registry: (0,image_reference/* literalHost */.s)(host),
    };
}
/** Why a push does not see a login before it; `undefined` where it does, or may. */
function docker_configs_causeOf(login, push, operations, job) {
    return sudoCause(login, push, job) ?? folderCause(login, push, operations);
}
/**
 * sudo gives docker the home folder, and so the logins, of root. In a container the user is root already, and sudo of
 * macOS keeps the home folder. Source: sudoers(5), `always_set_home`, `env_keep`.
 */
function sudoCause(login, push, job) {
    if (job.hasContainer || job.os === 'macos' || job.os === 'windows')
        return undefined;
    if ([login, push].some(({ step, operation }) => step.env.has('HOME') || operation.user === 'unknown'))
        return undefined;
    if (login.operation.user === push.operation.user)
        return undefined;
    return push.operation.user === 'root' ? 'sudo-push' : 'sudo-login';
}
/** The folders of both are known not to be the same. */
function folderCause(login, push, operations) {
    // With sudo the variable is dropped, or not. azure/docker-login sets one for itself and all that follows.
    if (login.operation.user !== undefined || push.operation.user !== undefined)
        return undefined;
    if (login.operation.by === 'azure/docker-login' || operations.some(({ operation }) => isMove(operation)))
        return undefined;
    if (OTHER_CREDENTIALS.some(name => push.step.env.has(name)) || !USES_DOCKER_CONFIG.test(login.operation.by))
        return undefined;
    const [one, other] = [folderOf(login, operations), folderOf(push, operations)];
    if (one === 'unknown' || other === 'unknown')
        return undefined;
    if (one === other)
        return undefined;
    if (one === 'default' || other === 'default') {
        const folder = one === 'default' ? other : one;
        return folder === 'default' || isDefault(folder) ? undefined : 'folder';
    }
    const [first, second] = [(0,partial_string/* toLiteral */.TE)(one), (0,partial_string/* toLiteral */.TE)(other)];
    return first !== undefined && second !== undefined && first !== second && (0,partial_string/* equals */.aI)(one, other) === false
        ? 'folder'
        : undefined;
}
const isMove = (operation) => operation.kind === 'config-change' && operation.by === 'azure/docker-login';
const OTHER_CREDENTIALS = ['DOCKER_AUTH_CONFIG', 'REGISTRY_AUTH_FILE'];
/** podman and buildah have another file, which they are given by another variable. */
const USES_DOCKER_CONFIG = /^(?:docker\b|az acr login)/;
/** Where the logins of an act are: by `export` before it in its own script, else by what its step sees. */
function folderOf(entry, operations) {
    const own = operations.filter(({ step }) => step === entry.step);
    const exported = own
        .slice(0, own.findIndex(({ operation }) => operation === entry.operation))
        .map(({ operation }) => operation)
        .filter(operation => operation.kind === 'config-change' && operation.by === 'DOCKER_CONFIG')
        .at(-1);
    if (exported !== undefined) {
        return exported.kind !== 'config-change' || exported.folder === undefined || exported.isConditional
            ? 'unknown'
            : exported.folder;
    }
    return entry.step.env.get('DOCKER_CONFIG') ?? 'default';
}
/** The folder that docker has anyway, or that nothing else is known of. */
function isDefault(folder) {
    const text = (0,partial_string/* toLiteral */.TE)(folder);
    if (text !== undefined)
        return text === '' || /(?:^|\/)\.docker\/?$/.test(text);
    const last = folder.segments.at(-1);
    // `$HOME/.docker`; of a text that is nothing but unknown it cannot be told, unless a command makes a new folder.
    return last === undefined || !('literal' in last) || /\.docker\/?$/.test(last.literal);
}
/** A container has a home folder of its own, which the logins of other jobs on the same machine do not get into. */
function otherMachines(job, workflow) {
    if (job.runner === 'github-hosted')
        return [];
    const operations = (0,operations_of/* operationsIn */.E1)(job).slice(0, MAX_OPERATIONS);
    const others = (0,operations_of/* jobsOf */.aG)(workflow).filter(other => other.id !== job.id && other.hasContainer !== job.hasContainer);
    const isOpen = (each) => each.hasContainer &&
        (each.container === undefined || each.container.mounts.some(text => /docker|\/root|home/i.test(text)));
    if (isOpen(job))
        return [];
    return operations.flatMap((entry, index) => {
        if (!isTransfer(entry) || entry.operation.kind !== 'push')
            return [];
        const { host } = (0,image_reference/* parseReference */.F2)(entry.operation.image);
        if (host.kind === 'none' || !mayBeAcr(host.value) || operations.slice(0, index).some((0,operations_of/* isOperation */.YG)('unanalyzable')))
            return [];
        const isFor = (each, match) => (0,operations_of/* operationsIn */.E1)(each)
            .filter((0,operations_of/* isOperation */.YG)('login'))
            .find(({ operation }) => match === 'same' ? (0,image_reference/* matchRegistry */.Ne)(operation, host) === 'same' : (0,image_reference/* matchRegistry */.Ne)(operation, host) !== 'other');
        const seenElsewhere = (0,operations_of/* jobsOf */.aG)(workflow).filter(other => !others.includes(other));
        if (seenElsewhere.some(each => isFor(each, 'any') !== undefined || (0,operations_of/* operationsIn */.E1)(each).some((0,operations_of/* isOperation */.YG)('unanalyzable'))))
            return [];
        const login = others
            .filter(other => !isOpen(other))
            .map(other => isFor(other, 'same'))
            .find(each => each !== undefined);
        return login === undefined ? [] : [draftOf('container', login.operation, entry, host, job)];
    });
}
/** The other pushes to the same host have the same cause. */
const onePerHost = (drafts) => drafts.filter((one, index) => drafts.findIndex(({ values }) => values.host === one.values.host && values.cause === one.values.cause) === index);

;// CONCATENATED MODULE: ./build/rules/workflow/files.js



/** Files that could not be read, or not all of them. */
const fileRules = {
    'workflow-unreadable': facts => ((0,build_facts/* valueIn */.xm)(facts.workflows)?.problems ?? []).map(({ location, kind, text }) => {
        const message = seen('message', (0,util_text/* oneLine */.TN)(text).trim());
        return {
            level: 'notice',
            values: { file: location.file, problem: kind },
            evidence: message === undefined ? [] : [message],
            blocks: [],
            location,
        };
    }),
};

// EXTERNAL MODULE: ./build/workflow/local-path.js
var local_path = __webpack_require__(4255);
;// CONCATENATED MODULE: ./build/rules/workflow/invalid.js



/** What GitHub refuses in a file whose jobs log in, push or pull: none of them runs then. */
const invalidRules = {
    'workflow-invalid': workflowRule(workflow => workflow.faults
        .filter(fault => stopsRegistries(fault, workflow))
        .map((fault) => {
        const { location, ...values } = fault;
        return {
            level: fault.cause === 'input-missing' && fault.of === 'action' ? 'warning' : 'error',
            values: values,
            evidence: [seen('name', invalid_nameOf(fault))],
            location,
        };
    })),
};
const invalid_nameOf = (fault) => {
    if (fault.cause === 'not-closed')
        return undefined;
    return fault.cause === 'context' || fault.cause === 'syntax' ? fault.text : fault.input;
};
/** A workflow at fault stops all jobs; an action stops those that use it. */
function stopsRegistries(fault, workflow) {
    const jobs = (0,operations_of/* jobsOf */.aG)(workflow).filter(touchesRegistries);
    if (fault.cause === 'input-missing' && fault.of === 'action') {
        // Empty there, and a matter of registries only where that action's own steps log in, push or pull.
        return jobs.some(job => (0,operations_of/* operationsIn */.E1)(job).some(entry => (0,operations_of/* isOperation */.YG)('login', 'push', 'pull', 'expose-token')(entry) &&
            isFileOfAction(entry.step.location.file, fault.uses)));
    }
    const isOfAction = /(?:^|\/)action\.ya?ml$/.test(fault.location.file) && fault.location.file !== workflow.file;
    return isOfAction
        ? jobs.some(({ steps }) => steps.some(({ location }) => location.file === fault.location.file))
        : jobs.length > 0;
}
/** Whether a file, as locations name it, is that of a local action. */
function isFileOfAction(file, uses) {
    const folder = (0,local_path/* localPath */.$)(uses);
    if (folder === undefined)
        return false;
    if (folder === '')
        return /^action\.ya?ml$/.test(file);
    return ['yml', 'yaml'].some(end => `/${file}`.endsWith(`/${folder}/action.${end}`));
}
const touchesRegistries = (job) => (0,operations_of/* operationsIn */.E1)(job).some((0,operations_of/* isOperation */.YG)('login', 'push', 'pull', 'expose-token'));

;// CONCATENATED MODULE: ./build/rules/workflow/job-containers.js



/** Docker in a job whose `container:` is known to have none. */
const jobContainerRules = {
    'workflow-docker-missing': workflowRule(workflow => (0,operations_of/* jobsOf */.aG)(workflow).flatMap(job => {
        const { container } = job;
        if (container === undefined || !hasNoDocker(container))
            return [];
        const operations = (0,operations_of/* operationsIn */.E1)(job);
        const index = operations.findIndex(({ operation, step }) => needsDocker(operation, step));
        const entry = operations[index];
        if (entry === undefined || !('by' in entry.operation))
            return [];
        if (operations.slice(0, index).some(({ operation }) => operation.kind === 'unanalyzable') ||
            mayHaveInstalled(entry.step, job))
            return [];
        return [
            {
                level: entry.step.continueOnError ? 'warning' : 'error',
                values: { by: entry.operation.by, container: (0,partial_string/* toDisplayString */.v_)(container.image), job: job.id },
                evidence: [seen('image', (0,partial_string/* toDisplayString */.v_)(container.image)), seen('command', entry.operation.by)],
                location: entry.operation.location,
            },
        ];
    })),
};
/**
 * What runs the program `docker`; azure/docker-login writes docker's file itself, and inside azure/cli there is another
 * container.
 */
function needsDocker(operation, step) {
    if (operation.isInAzureCliContainer || (operation.isConditional && step.condition === undefined))
        return false;
    if (operation.kind === 'login' || operation.kind === 'tag')
        return job_containers_NEEDS_DOCKER.test(operation.by);
    return ((operation.kind === 'push' || operation.kind === 'pull') &&
        !operation.isServerSide &&
        job_containers_NEEDS_DOCKER.test(operation.by));
}
const job_containers_NEEDS_DOCKER = /^(?:docker\b|az acr login)/;
/**
 * Images without the program `docker`, by the Dockerfiles of their publishers: Docker's official images
 * (docker-library), Microsoft's (dotnet-docker, azure-cli), HashiCorp's, AWS's. Others are not known.
 */
const WITHOUT_DOCKER = new Set([
    'almalinux alpine amazoncorretto amazonlinux archlinux bash buildpack-deps busybox centos clojure debian eclipse-temurin',
    'elixir erlang fedora gcc golang gradle groovy haskell httpd ibmjava julia mariadb maven memcached mongo mysql nginx node',
    'openjdk perl php postgres pypy python r-base redis rockylinux ruby rust sapmachine swift ubuntu',
    'alpine/git alpine/helm amazon/aws-cli bitnami/kubectl curlimages/curl hashicorp/terraform mikefarah/yq',
    'mcr.microsoft.com/azure-cli mcr.microsoft.com/azure-powershell mcr.microsoft.com/dotnet/aspnet',
    'mcr.microsoft.com/dotnet/runtime mcr.microsoft.com/dotnet/sdk mcr.microsoft.com/powershell',
    'mcr.microsoft.com/azurelinux/base/core mcr.microsoft.com/cbl-mariner/base/core mcr.microsoft.com/openjdk/jdk',
    'mcr.microsoft.com/playwright',
]
    .join(' ')
    .split(' '));
function hasNoDocker({ image, mounts }) {
    // The machine's own program can be handed in.
    if (mounts.some(text => /docker(?!\.sock)|\/usr\b|\/bin\b|\$\{\{/.test(text.replaceAll('docker.sock', ''))))
        return false;
    const start = literalPrefix(image);
    const [name = '', tag = ''] = start
        .replace(/^docker\.io\//, '')
        .replace(/^library\//, '')
        .split(/[:@]/);
    if ((0,partial_string/* toLiteral */.TE)(image) === undefined && !/[:@]/.test(start))
        return false;
    return WITHOUT_DOCKER.has(name) && !/docker|dind/.test(tag);
}
/** What is known of the beginning. */
function literalPrefix({ segments }) {
    const end = segments.findIndex(segment => 'expression' in segment);
    return (0,partial_string/* toDisplayString */.v_)({
        segments: end < 0 ? segments : segments.slice(0, end),
        location: { file: '', line: 1, column: 1 },
    });
}
const INSTALLING = /\b(?:apk|apt|apt-get|tdnf|yum|dnf|microdnf|zypper|pip3?|conda|brew|curl|wget|install|tar|cp|ln|COPY)\b/;
const A_DOCKER = /docker|moby|podman|\$|\bxargs\b/;
/** A step up to this one installs docker, or something that is only known when it runs. */
const mayHaveInstalled = (step, { steps }) => steps.slice(0, steps.indexOf(step) + 1).some(({ script, uses }) => {
    if (uses !== undefined && /docker|podman|nix/.test(uses.action))
        return !NO_INSTALLER.test(uses.action);
    const lines = (script?.text ?? '').replace(/\\\r?\n/g, ' ').split('\n');
    return lines.some(line => INSTALLING.test(line) && (A_DOCKER.test(line) || /[\u{F0000}-\u{FFFFF}]/u.test(line)));
});
const NO_INSTALLER = /^docker\/(?:login-action|build-push-action|metadata-action|setup-buildx-action|setup-qemu-action|bake-action)$|^azure\//;

;// CONCATENATED MODULE: ./build/rules/workflow/logins.js






/** Whether the job that pushes has logged in to where it pushes. */
const loginRules = {
    'workflow-login-order': workflowRule(workflow => missingLogins(workflow).flatMap(({ reason, transfer, host, job }) => {
        if (reason.kind !== 'later' && reason.kind !== 'lost')
            return [];
        if (transfer.kind === 'pull' && transfer.isConditional)
            return [];
        const isCertain = job.runner === 'github-hosted' && transfer.kind === 'push';
        return [
            {
                level: isCertain ? 'error' : 'warning',
                values: {
                    cause: reason.kind,
                    image: (0,partial_string/* toDisplayString */.v_)(transfer.image),
                    host,
                    operation: transfer.kind,
                    by: reason.login.by,
                    line: reason.line,
                },
                evidence: [
                    seen('image', (0,partial_string/* toDisplayString */.v_)(transfer.image)),
                    seen('login', `${reason.login.by}, line ${reason.login.location.line}`),
                ],
                location: transfer.image.location,
                registry: registryOf(host),
            },
        ];
    })),
    'workflow-login-job': workflowRule(workflow => missingLogins(workflow).flatMap(({ reason, transfer, host, job }) => {
        // A self-hosted runner keeps the login of the other job.
        if (reason.kind !== 'other-job' || job.runner !== 'github-hosted')
            return [];
        return [
            {
                // A pull may be open to everybody.
                level: transfer.kind === 'push' ? 'error' : 'warning',
                values: {
                    image: (0,partial_string/* toDisplayString */.v_)(transfer.image),
                    host,
                    operation: transfer.kind,
                    job: job.id,
                    loginJob: reason.job,
                },
                evidence: [
                    seen('image', (0,partial_string/* toDisplayString */.v_)(transfer.image)),
                    seen('login', `${reason.login.by}, line ${reason.login.location.line}`),
                ],
                location: transfer.image.location,
                registry: registryOf(host),
            },
        ];
    })),
    'workflow-registry-mismatch': workflowRule(workflow => missingLogins(workflow).flatMap(({ reason, transfer, host, job }) => {
        if (reason.kind !== 'elsewhere' || transfer.kind !== 'push')
            return [];
        const loggedIn = [...new Set(reason.servers)];
        return [
            {
                level: job.runner === 'github-hosted' ? 'error' : 'warning',
                values: { image: (0,partial_string/* toDisplayString */.v_)(transfer.image), host, loggedIn, by: reason.by },
                evidence: [seen('image', (0,partial_string/* toDisplayString */.v_)(transfer.image)), seen('login-server', loggedIn.join(', '), host)],
                location: transfer.image.location,
                registry: registryOf(host),
            },
        ];
    })),
    'workflow-image-host-missing': workflowRule(workflow => (0,operations_of/* jobsOf */.aG)(workflow).flatMap(job => hostsMissing(job))),
};
/** Three rules ask; each workflow is looked through once. */
const cache = new WeakMap();
function missingLogins(workflow) {
    const before = cache.get(workflow);
    if (before !== undefined)
        return before;
    const missingLogins = analyzeLogins(workflow);
    cache.set(workflow, missingLogins);
    return missingLogins;
}
/** Each act is compared with each: no job of a person has as many. */
const logins_MAX_OPERATIONS = 400;
function analyzeLogins(workflow) {
    const jobs = (0,operations_of/* jobsOf */.aG)(workflow);
    const logins = jobs.flatMap(job => (0,operations_of/* operationsIn */.E1)(job)
        .filter((0,operations_of/* isOperation */.YG)('login'))
        .map(entry => ({ ...entry, job: job.id })));
    return jobs.flatMap(job => {
        const operations = (0,operations_of/* operationsIn */.E1)(job).slice(0, logins_MAX_OPERATIONS);
        const elsewhere = logins.filter(login => login.job !== job.id);
        const cloud = cloudOf(job);
        const found = operations.flatMap((entry, index) => {
            if (!logins_isTransfer(entry))
                return [];
            const { host } = (0,image_reference/* parseReference */.F2)(entry.operation.image);
            if (host.kind === 'none')
                return [];
            const reason = missingLoginReason(entry, index, operations, host, elsewhere, cloud);
            return reason === undefined ? [] : [{ reason, transfer: entry.operation, host: (0,partial_string/* toDisplayString */.v_)(host.value), job }];
        });
        // The other pushes to the same host have the same cause.
        return found.filter((one, index) => found.findIndex(each => each.host === one.host && each.reason.kind === one.reason.kind) === index);
    });
}
/**
 * Only of docker's: what is done in Azure needs no login, and what is done inside azure/cli has a finding of its own.
 */
const logins_isTransfer = (entry) => entry.operation.kind === 'push' || entry.operation.kind === 'pull'
    ? !entry.operation.isServerSide && !entry.operation.isInAzureCliContainer
    : false;
/**
 * @param operations all of the job, of which this one is at `index`
 * @param elsewhere the logins of the other jobs; the jobs of a matrix are one
 * @param cloud the one that the job signs in to, where that is known
 */
function missingLoginReason(entry, index, operations, host, elsewhere, cloud) {
    const before = operations.slice(0, index);
    if (host.kind === 'none' || !mayBeAcr(host.value) || before.some((0,operations_of/* isOperation */.YG)('unanalyzable')))
        return undefined;
    if (logins_OTHER_CREDENTIALS.some(name => entry.step.env.has(name)))
        return undefined;
    if (before.some(({ operation }) => operation.kind === 'config-change' && operation.by === 'DOCKER_CONFIG'))
        return undefined;
    // A login server that is none has a finding of its own.
    if (operations
        .filter((0,operations_of/* isOperation */.YG)('login'))
        .some(({ operation, step }) => isInvalidLoginServer(operation) || misnamedServer(step) !== undefined))
        return undefined;
    const relationTo = ({ operation }) => isOfCloud(operation, cloud) && isInOtherCloud(host.value, cloud) ? 'other' : (0,image_reference/* matchRegistry */.Ne)(operation, host);
    // So has a login that stays inside azure/cli.
    if (operations
        .filter((0,operations_of/* isOperation */.YG)('login'))
        .some(each => each.operation.isInAzureCliContainer && relationTo(each) !== 'other'))
        return undefined;
    const made = before.filter((0,operations_of/* isOperation */.YG)('login')).filter(isUsable);
    const fitting = made.findLast(each => relationTo(each) !== 'other');
    if (fitting !== undefined) {
        const line = relationTo(fitting) === 'same' ? invalidatedAt(fitting, made, before, host) : undefined;
        return line === undefined ? undefined : { kind: 'lost', login: fitting.operation, line };
    }
    // Where no login at all is made before it, a push to a registry of Azure fails, and any login that may be meant is in
    // the wrong place.
    const isFirst = made.length === 0 && entry.operation.kind === 'push';
    const isBare = isFirst && ((0,image_reference/* isAcrHost */.n0)(host.value) || looksLikeAzureRegistry(host.value));
    const isMeant = (each) => relationTo(each) === 'same' ||
        (isBare && relationTo(each) === 'maybe' && ((0,image_reference/* isAcrHost */.n0)(host.value) || isAzureLogin(each.operation)));
    const later = operations
        .slice(index + 1)
        .filter((0,operations_of/* isOperation */.YG)('login'))
        .find(isMeant);
    // In one script, a function may stand before its call.
    const isSureOfOrder = later?.step !== entry.step || !(entry.operation.isConditional || later.operation.isConditional);
    if (later !== undefined) {
        return isSureOfOrder ? { kind: 'later', login: later.operation, line: later.operation.location.line } : undefined;
    }
    const servers = made.map(({ operation }) => shownServer(operation, isOfCloud(operation, cloud) ? cloud : undefined));
    const meant = (made.findLast(({ operation }) => isAzureLogin(operation)) ?? made.at(-1))?.operation.by;
    const isElsewhere = meant !== undefined && (0,image_reference/* isAcrHost */.n0)(host.value);
    // A login of its own that was meant for this host is the one to mend, and none of another job.
    if (isElsewhere && made.some(({ operation }) => isAzureLogin(operation) || isRegistryOmitted(operation))) {
        return { kind: 'elsewhere', servers, by: meant };
    }
    const other = isBare || isSameInEveryJob(host.value) ? elsewhere.find(isMeant) : undefined;
    if (other !== undefined)
        return { kind: 'other-job', login: other.operation, job: other.job };
    return isElsewhere ? { kind: 'elsewhere', servers, by: meant } : undefined;
}
/**
 * Variables by which docker and podman get credentials without a login. Source:
 * docker/cli:cli/config/configfile/file.go; containers-auth.json(5).
 */
const logins_OTHER_CREDENTIALS = ['DOCKER_AUTH_CONFIG', 'DOCKER_CONFIG', 'REGISTRY_AUTH_FILE'];
/** A login inside azure/cli stays in its container. */
const isUsable = ({ operation }) => !operation.isInAzureCliContainer;
/**
 * The line on which a login is lost before the end of these acts; `undefined` where it is not, or where that is not
 * sure.
 */
function invalidatedAt(login, made, before, host) {
    // An earlier login for the same host may have been kept.
    if (made.some(each => each !== login && (0,image_reference/* matchRegistry */.Ne)(each.operation, host) !== 'other'))
        return undefined;
    const since = before.slice(before.indexOf(login) + 1);
    for (const { operation } of since) {
        if (operation.kind !== 'config-change' || operation.isConditional)
            continue;
        if (operation.by === 'azure/docker-login') {
            // It keeps to a DOCKER_CONFIG that is set, as by another azure/docker-login. Source:
            // Azure/docker-login:src/login.ts.
            const isMoved = before
                .slice(0, before.findIndex(each => each.operation === operation))
                .some(each => each.operation.kind === 'config-change' && each.operation.by !== 'docker logout');
            return isMoved || login.operation.by === 'azure/docker-login' ? undefined : operation.location.line;
        }
        if (operation.registry !== undefined &&
            (0,image_reference/* matchRegistry */.Ne)({ by: 'docker login', registry: operation.registry }, host) === 'same') {
            return operation.location.line;
        }
    }
    return undefined;
}
/** Whether a text is the same in another job: known, or of a context that all jobs share. */
const isSameInEveryJob = ({ segments }) => segments.every(segment => 'literal' in segment || /^(?:secrets|vars|inputs|github)\.[\w.-]+$/.test(segment.expression));
/** The login server, where it is known. */
const registryOf = (host) => (/^[\w.-]+$/.test(host) ? host.toLowerCase() : undefined);
/** `app` of `contoso/app`, where contoso is the registry's own name; `undefined` for all others. */
function withoutOwnName(image, host) {
    const [first = '', ...rest] = image.split('/');
    const isOwn = /^[\w-]+$/.test(first) && first.toLowerCase() === (0,image_reference/* registryNameOf */.Qj)(host);
    return isOwn && rest.length > 0 ? rest.join('/') : undefined;
}
/**
 * Pushes of images that go to Docker Hub for want of a host, in a job that has logged in to a registry of Azure only.
 */
function hostsMissing(job) {
    const operations = (0,operations_of/* operationsIn */.E1)(job).slice(0, logins_MAX_OPERATIONS);
    const found = operations.flatMap((entry, index) => {
        if (!logins_isTransfer(entry) || entry.operation.kind !== 'push' || (0,partial_string/* toLiteral */.TE)(entry.operation.image) === '')
            return [];
        // An action of docker's has the dash behind it.
        const tool = /^(docker|podman|nerdctl|buildah)\b/.exec(entry.operation.by)?.[1];
        if (tool === undefined)
            return [];
        const { host, path } = (0,image_reference/* parseReference */.F2)(entry.operation.image);
        const before = operations.slice(0, index);
        if (host.kind !== 'none' || before.some((0,operations_of/* isOperation */.YG)('unanalyzable')))
            return [];
        const logins = before.filter((0,operations_of/* isOperation */.YG)('login')).map(({ operation }) => operation);
        const servers = logins.map(acrServerOf);
        const server = servers.find(each => each?.isSure) ?? servers.find(each => each !== undefined);
        // A name without a slash is one of Docker's own images, which nobody else may push; any other may have a login
        // somewhere.
        const isNobodys = path.length === 1;
        const isLoggedIn = !isNobodys && logins.some(login => (0,image_reference/* matchRegistry */.Ne)(login, host) === 'same');
        if (server === undefined || isLoggedIn || logins.some(isInvalidLoginServer))
            return [];
        const isOther = servers.some(each => each === undefined || !each.isNamedSo);
        const mayBeKept = job.runner !== 'github-hosted' || isOther;
        // Nobody's account on Docker Hub is meant by the registry's own name.
        const image = (0,partial_string/* toDisplayString */.v_)(entry.operation.image);
        const rest = server.isSure ? withoutOwnName(image, server.host) : undefined;
        const isOwn = path.length > 1 && rest !== undefined && !isOther;
        if (mayBeKept && !isNobodys && !isOwn)
            return [];
        const isCertain = isNobodys || (!mayBeKept && servers.every(each => each?.isSure));
        const named = `${server.host}/${rest ?? image}`;
        return [
            {
                level: isCertain ? 'error' : 'warning',
                values: { image, host: server.host, tool, named },
                evidence: [seen('image', image, named)],
                location: entry.operation.image.location,
            },
        ];
    });
    return found.filter((one, index) => found.findIndex(each => each.values.image === one.values.image) === index);
}

;// CONCATENATED MODULE: ./build/workflow/masked-outputs.js
/** What a script hides, and what it hands on all the same. */
const MASKED = /::add-mask::["']?\$\{?(?:env:)?(\w+)/gi;
const WRITTEN = /(?<![\w-])([A-Za-z_][\w-]*)=["']?\$\{?(?:env:)?(\w+)/;
const SET = /::set-output name=([\w-]+)::["']?\$\{?(\w+)/gi;
/**
 * Outputs of a step whose whole value is a variable that its script has masked, by lower-case name. GitHub hands no
 * such value to another job. Source: docs.github.com, "Workflow syntax", `jobs.<job_id>.outputs`;
 * actions/runner:src/Runner.Worker/JobExtension.cs.
 */
function maskedOutputsOf({ script }) {
    if (script === undefined || !script.text.includes('::add-mask::'))
        return new Map();
    const hidden = new Set([...script.text.matchAll(MASKED)].map(([, name = '']) => name.toLowerCase()));
    return new Map([...writtenIn(script), ...script.text.matchAll(SET)]
        .filter(([, , variable = '']) => hidden.has(variable.toLowerCase()))
        .map(match => [(match[1] ?? '').toLowerCase(), script.locationAt(match.index)]));
}
/** The first `name=$VARIABLE` of each line that appends to GITHUB_OUTPUT, at the beginning of the line. */
function writtenIn({ text }) {
    const found = [];
    let start = 0;
    for (const line of text.split('\n')) {
        const file = line.toUpperCase().lastIndexOf('GITHUB_OUTPUT');
        const redirect = file < 0 ? -1 : line.lastIndexOf('>>', file);
        const match = redirect < 0 ? null : WRITTEN.exec(line.slice(0, redirect));
        if (match !== null)
            found.push(Object.assign(match, { index: start + line.length - line.trimStart().length }));
        start += line.length + 1;
    }
    return found;
}

;// CONCATENATED MODULE: ./build/rules/workflow/masked-outputs.js





/** Outputs of jobs that hold a secret: GitHub drops them, and the job that needs them gets an empty text. */
const maskedOutputRules = {
    'workflow-output-masked': workflowRule(workflow => everyFile(workflow.jobs)),
};
/** Jobs need those of their own file only. */
function everyFile(jobs) {
    return [
        ...jobs.flatMap(job => maskedIn(job, jobs)),
        ...jobs.flatMap(job => everyFile(job.calls?.workflow?.jobs ?? [])),
    ];
}
function maskedIn(job, jobs) {
    return [...job.outputs].flatMap(([name, output]) => {
        const reader = jobs.find(other => other.id !== job.id && other.neededOutputs.has(`${job.id.toLowerCase()}.${name}`) && needs(other, job));
        const secret = secretIn(output);
        const isMasked = secret !== undefined || isMaskedByStep(output, job);
        if (reader === undefined || !isMasked || !isOfRegistries(name, output, [job, reader]))
            return [];
        const usedAt = reader.neededOutputs.get(`${job.id.toLowerCase()}.${name}`);
        return [
            {
                level: 'warning',
                values: {
                    output: name,
                    job: job.id,
                    reader: reader.id,
                    secret,
                    isImage: secret !== undefined && hasMore(output),
                },
                evidence: [
                    seen('secret', secret?.toUpperCase()),
                    seen('name', usedAt === undefined ? undefined : `needs.${job.id}.outputs.${name}, line ${usedAt.line}`),
                ],
                location: output.location,
            },
        ];
    });
}
const needs = (reader, job) => reader.needs.some(id => id.toLowerCase() === job.id.toLowerCase());
/** The name of a secret that stands in the value as it is; a comparison with one is none. */
function secretIn({ value }) {
    for (const segment of value.segments) {
        const name = 'expression' in segment ? /^secrets\.([\w-]+)$/.exec(segment.expression)?.[1] : undefined;
        if (name !== undefined)
            return name;
    }
    return undefined;
}
/** More than the secret alone: a path, a tag. */
const hasMore = ({ value }) => value.segments.some(segment => 'literal' in segment && /[/:.]/.test(segment.literal));
const OUTPUT_OF_STEP = /^\s*\$\{\{\s*steps\.([\w-]+)\.outputs\.([\w-]+)\s*\}\}\s*$/i;
/** An output of one of its steps, whose script has masked the value. */
function isMaskedByStep({ text }, { steps }) {
    const [, id, name] = OUTPUT_OF_STEP.exec(text) ?? [];
    if (id === undefined || name === undefined)
        return false;
    return steps.some(step => step.id?.toLowerCase() === id.toLowerCase() && maskedOutputsOf(step).has(name.toLowerCase()));
}
/**
 * It has to do with a registry: a login server in front of it, or its name says so, in jobs that log in, push or pull.
 */
function isOfRegistries(name, { value }, jobs) {
    if (!jobs.some(job => (0,operations_of/* operationsIn */.E1)(job).some((0,operations_of/* isOperation */.YG)('login', 'push', 'pull', 'tag', 'expose-token'))))
        return false;
    const { host } = (0,image_reference/* parseReference */.F2)(value);
    if (host.kind !== 'none' && ((0,image_reference/* isAcrHost */.n0)(host.value) || looksLikeAzureRegistry(host.value)))
        return true;
    const named = [name, ...value.segments.map((segment) => ('expression' in segment ? segment.expression : ''))];
    return named.some(text => masked_outputs_OF_REGISTRIES.test(text));
}
const masked_outputs_OF_REGISTRIES = /image|registry|acr|login|token|repo|docker|container|tags?$/i;

;// CONCATENATED MODULE: ./build/rules/workflow/missing-logins.js






/** Pushes to, and pulls from, a registry of Azure that nothing in the workflow logs in to. */
const missingLoginRules = {
    'workflow-login-missing': workflowRule(workflow => (0,operations_of/* jobsOf */.aG)(workflow).flatMap(job => [...transfersWithout(job, workflow), ...imagesWithout(job, workflow)])),
};
/** As many as are compared with each other: no job of a person has more. */
const missing_logins_MAX_OPERATIONS = 400;
/** The first push or pull of each host. */
function transfersWithout(job, workflow) {
    // An image of the job's own may have a login of its own.
    if (job.hasContainer || mayBeLoggedInBefore(job, workflow))
        return [];
    const operations = (0,operations_of/* operationsIn */.E1)(job).slice(0, missing_logins_MAX_OPERATIONS);
    const hosts = new Set();
    const found = [];
    for (const [index, entry] of operations.entries()) {
        if (entry.operation.kind === 'unanalyzable')
            break;
        if (!missing_logins_isTransfer(entry))
            continue;
        const { operation, step } = entry;
        if (!USES_LOGINS.test(operation.by) || OWN_LOGIN.test([...step.env.keys()].join(' ')))
            continue;
        const { host } = (0,image_reference/* parseReference */.F2)(operation.image);
        if (host.kind === 'none' || hosts.has((0,partial_string/* toDisplayString */.v_)(host.value)) || !isOfAzure(host))
            continue;
        // A host that is none has a finding of its own.
        if (isInvalidHost(host.value))
            continue;
        const before = operations.slice(0, index);
        if (hasOtherCredentials(step, before, job) || isLoggedIn(host, workflow))
            continue;
        // Logins of the job for other registries only: workflow-registry-mismatch.
        if (operation.kind === 'push' &&
            (0,image_reference/* isAcrHost */.n0)(host.value) &&
            before.some(({ operation: { kind } }) => kind === 'login'))
            continue;
        const isSignedIn = before.some((0,operations_of/* isOperation */.YG)('entra-login'));
        // What may be open to everybody is a defect only where the job means to be somebody.
        if (operation.kind === 'pull' && (!isSignedIn || operation.isConditional || !(0,image_reference/* isAcrHost */.n0)(host.value)))
            continue;
        hosts.add((0,partial_string/* toDisplayString */.v_)(host.value));
        const isCertain = job.runner === 'github-hosted' && operation.kind === 'push' && !step.continueOnError;
        found.push({
            level: isCertain ? 'error' : 'warning',
            values: {
                cause: isSignedIn ? 'azure-login' : 'never',
                image: (0,partial_string/* toDisplayString */.v_)(operation.image),
                host: (0,partial_string/* toDisplayString */.v_)(host.value),
                operation: operation.kind,
                job: job.id,
            },
            evidence: [seen('image', (0,partial_string/* toDisplayString */.v_)(operation.image)), seen('command', operation.by)],
            location: operation.image.segments.length === 0 ? operation.location : operation.image.location,
            registry: (0,image_reference/* literalHost */.s)(host),
        });
    }
    return found;
}
/** `az acr build` needs no docker, and what is done inside azure/cli has a finding of its own. */
const missing_logins_isTransfer = (entry) => (0,operations_of/* isOperation */.YG)('push', 'pull')(entry) && !entry.operation.isServerSide && !entry.operation.isInAzureCliContainer;
/**
 * Tools that have no other credentials than stored logins: bicep, flux and cosign sign in to Azure, and plugins have
 * settings.
 */
const USES_LOGINS = /^(?:docker|podman|buildah|nerdctl|helm|oras|crane|gcrane|skopeo|redhat-actions|dotnet)\b/;
/** Variables by which dotnet logs in. Source: learn.microsoft.com, "Authenticate container publishing". */
const OWN_LOGIN = /(?:SDK|DOTNET)_CONTAINER_(?:PUSH_|PULL_)?REGISTRY_/;
const isOfAzure = (host) => host.kind !== 'none' && ((0,image_reference/* isAcrHost */.n0)(host.value) || looksLikeAzureRegistry(host.value));
/**
 * A login of any job that is, or may be, for the host; one whose login server is invalid or misnamed has a finding of
 * its own.
 */
const isLoggedIn = (host, workflow) => loginsOf(workflow).some(({ operation, step }) => isInvalidLoginServer(operation) ||
    misnamedServer(step) !== undefined ||
    (0,image_reference/* matchRegistry */.Ne)(operation, host) !== 'other');
const loginsOf = (workflow) => (0,operations_of/* jobsOf */.aG)(workflow).flatMap(job => (0,operations_of/* operationsIn */.E1)(job).filter((0,operations_of/* isOperation */.YG)('login')));
/** A runner that is not GitHub's keeps what any job left, and what cannot be looked into may have logged in. */
const mayBeLoggedInBefore = (job, workflow) => job.runner !== 'github-hosted' &&
    (0,operations_of/* jobsOf */.aG)(workflow).some(other => (0,operations_of/* operationsIn */.E1)(other).some((0,operations_of/* isOperation */.YG)('unanalyzable')) ||
        (other.calls !== undefined && other.calls.workflow === undefined));
/**
 * Variables by which docker and podman get credentials without a login. Source:
 * docker/cli:cli/config/configfile/file.go; containers-auth.json(5).
 */
const missing_logins_OTHER_CREDENTIALS = ['DOCKER_AUTH_CONFIG', 'DOCKER_CONFIG', 'REGISTRY_AUTH_FILE'];
/** Credential helpers, and files that hold logins, by which a script sees to credentials in a way of its own. */
const CREDENTIAL_HELPERS_OR_FILES = /docker-credential|cred(?:Helpers|sStore)|\bauths\b|config\.json|\.docker\b|auth\.json|DOCKER_AUTH/i;
function hasOtherCredentials(step, before, { steps }) {
    if (missing_logins_OTHER_CREDENTIALS.some(name => step.env.has(name)))
        return true;
    if (before.some(({ operation }) => operation.kind === 'config-change' && operation.by === 'DOCKER_CONFIG'))
        return true;
    return steps
        .slice(0, steps.indexOf(step) + 1)
        .some(({ script, with: inputs }) => CREDENTIAL_HELPERS_OR_FILES.test(script?.text ?? '') ||
        [...inputs.values()].some(value => CREDENTIAL_HELPERS_OR_FILES.test((0,partial_string/* toDisplayString */.v_)(value))));
}
/** Images of the job itself and its services, which the runner pulls before any step could log in. */
function imagesWithout(job, workflow) {
    // Another runner may have a login of its own.
    if (job.runner !== 'github-hosted')
        return [];
    const images = [
        ...(job.container === undefined ? [] : [['container', job.container]]),
        ...job.services.map(service => ['service', service]),
    ];
    return images.flatMap(([cause, { image, hasCredentials }]) => {
        const { host } = (0,image_reference/* parseReference */.F2)(image);
        if (hasCredentials || host.kind === 'none' || !isOfAzure(host) || !isPrivate(host, workflow))
            return [];
        return [
            {
                level: 'warning',
                values: {
                    cause,
                    image: (0,partial_string/* toDisplayString */.v_)(image),
                    host: (0,partial_string/* toDisplayString */.v_)(host.value),
                    operation: 'pull',
                    job: job.id,
                },
                evidence: [seen('image', (0,partial_string/* toDisplayString */.v_)(image))],
                location: image.segments[0]?.location ?? image.location,
                registry: (0,image_reference/* literalHost */.s)(host),
            },
        ];
    });
}
/** Somebody logs in to it: hardly a registry that lets everybody pull. */
const isPrivate = (host, workflow) => loginsOf(workflow).some(({ operation }) => (0,image_reference/* matchRegistry */.Ne)(operation, host) === 'same');

;// CONCATENATED MODULE: ./build/rules/workflow/undeclared.js


/**
 * Names that nothing declares: GitHub takes them for an empty text, and no login server or image can be made of that.
 */
const undeclaredRules = {
    'workflow-name-undeclared': workflowRule(workflow => (0,operations_of/* jobsOf */.aG)(workflow).flatMap(job => undeclaredIn(job, workflow))),
};
/** No job of a person has more. */
const undeclared_MAX_OPERATIONS = 400;
function undeclaredIn(job, workflow) {
    const found = new Map();
    for (const entry of (0,operations_of/* operationsIn */.E1)(job).slice(0, undeclared_MAX_OPERATIONS)) {
        const value = namedIn(entry.operation);
        if (value === undefined)
            continue;
        const undeclared = new Map();
        for (const segment of value.segments) {
            const cause = 'expression' in segment ? undeclared_causeOf(segment, job, workflow, entry) : undefined;
            if (cause !== undefined)
                undeclared.set(segment, cause);
        }
        const [first] = undeclared;
        if (first === undefined || !isBroken(entry.operation, value, segment => undeclared.has(segment)))
            continue;
        const [segment, cause] = first;
        if (!('expression' in segment) || found.has(segment.expression))
            continue;
        found.set(segment.expression, {
            // Something that is not seen may set a variable; nothing adds to what a file declares.
            level: cause === 'env' ? 'warning' : 'error',
            values: { cause, name: segment.expression, isLogin: entry.operation.kind === 'login', job: job.id },
            evidence: [seen('name', segment.expression)],
            location: segment.usedAt ?? segment.location,
        });
    }
    return [...found.values()];
}
function namedIn(operation) {
    if (operation.kind === 'push' || operation.kind === 'pull' || operation.kind === 'tag')
        return operation.image;
    return operation.kind === 'login' || operation.kind === 'expose-token' ? operation.registry : undefined;
}
function undeclared_causeOf(segment, job, workflow, entry) {
    const { expression, location } = segment;
    const [context = '', written = '', ...rest] = expression.split('.');
    const name = context === 'env' ? written : written.toLowerCase();
    if (!/^[\w.-]+$/.test(expression))
        return undefined;
    const isOwn = location.file === job.location.file;
    switch (context) {
        case 'inputs':
            return rest.length === 0 && location.file === workflow.file && isOwn && !workflow.inputs.has(name)
                ? 'inputs'
                : undefined;
        case 'steps':
            return rest[0] === 'outputs' && isOwn && !job.stepIds.has(name) ? 'steps' : undefined;
        case 'needs':
            return rest[0] === 'outputs' && isOwn ? needCause(name, rest[1]?.toLowerCase() ?? '', job, workflow) : undefined;
        case 'env':
            return rest.length === 0 && !isSetSomewhere(name, job, entry.step) ? 'env' : undefined;
        default:
            return undefined;
    }
}
/** The job does not need the other one, or that one has no such output. */
function needCause(id, output, job, workflow) {
    if (!job.needs.some(need => need.toLowerCase() === id))
        return 'needs';
    const needed = (0,operations_of/* jobsOf */.aG)(workflow).filter(other => other.id.toLowerCase() === id && other.location.file === job.location.file);
    if (needed.length === 0 || needed.some(({ calls }) => calls !== undefined))
        return undefined;
    return needed.some(({ outputs }) => outputs.has(output)) ? undefined : 'output';
}
/** Actions that set no variables but their own. */
const SETS_NOTHING = /^(?:actions\/(?:checkout|cache|upload-artifact|download-artifact)|docker\/[\w-]+|azure\/(?:login|docker-login|cli))$/;
/** Variables that a runner or one of these actions has. */
const OF_RUNNER = /^(?:GITHUB_|RUNNER_|ACTIONS_|DOCKER_|AZURE_HTTP|AZUREPS|CI$|HOME$|PATH$|ImageOS$|ImageVersion$)/;
/**
 * Whether a variable is, or may be, set in the file: by any `env:`, by a script, or by an action or a script that is
 * not read.
 */
function isSetSomewhere(name, { steps }, step) {
    if (OF_RUNNER.test(name))
        return true;
    const before = steps.slice(0, steps.indexOf(step));
    return [...before, step].some(each => each.env.has(name) ||
        each.operations.some(({ kind }) => kind === 'unanalyzable') ||
        (each !== step && each.uses !== undefined && !SETS_NOTHING.test(each.uses.action)) ||
        (each !== step && each.script !== undefined && mayName(each.script, name)));
}
/** A script that speaks of the variable, or that writes variables in a way that does not name them. */
const mayName = ({ text, unknowns }, name) => RUNS_MORE.test(text) ||
    unknowns.some(({ expression }) => /^(?:github\.env|env\.GITHUB_ENV)$/i.test(expression)) ||
    text
        .split('\n')
        .filter(line => /GITHUB_ENV|set-env/i.test(line))
        .some(line => names(line, name) || !/(?<![$\w{}])[A-Za-z_]\w*(?:=|<<)/.test(line)) ||
    (/GITHUB_ENV/.test(text) && names(text, name));
const names = (text, name) => text.split(/\W+/).includes(name);
/** Files of the repository, which may write variables of their own. */
const RUNS_MORE = /\.(?:sh|bash|py|js|ps1)\b|\bmake\b|\bsource\b/;
/** Whether nothing comes of the text where these pieces are empty. */
function isBroken({ kind }, { segments }, isEmpty) {
    const text = segments.map(segment => ('literal' in segment ? segment.literal : isEmpty(segment) ? '' : 'x')).join('');
    if (text.trim() === '')
        return true;
    if (kind === 'login' || kind === 'expose-token')
        return /^\.|^-/.test(text.trim());
    return /^[/:.@]|\/\/|[:/@]$|\/[:@]/.test(text.trim().replace(/^[a-z]+:\/\//, ''));
}

;// CONCATENATED MODULE: ./build/rules/workflow/index.js












/**
 * Chapter "Workflow": what only the files show. What a run shows as well stands with its chapter, joined there by
 * `either`.
 */
const workflowRules = {
    ...loginRules,
    ...missingLoginRules,
    ...dockerConfigRules,
    ...jobContainerRules,
    ...maskedOutputRules,
    ...undeclaredRules,
    ...invalidRules,
    ...accessRules,
    ...actionRules,
    ...identityRules,
    ...passwordRules,
    ...fileRules,
};

;// CONCATENATED MODULE: ./build/rules/index.js

























/** The catalogue: one rule an id; a missing one does not compile. */
const RULES = {
    ...dockerRules,
    ...nameRules,
    ...networkRules,
    ...imageRules,
    ...proxyRules,
    ...credentialRules,
    ...secretFormRules,
    ...userNameRules,
    ...signInRules,
    ...federatedRules,
    ...permissionRules,
    ...roleRules,
    ...otherPrincipalRules,
    ...scopedTokenRules,
    ...expiryRules,
    ...workflowRules,
    ...logRules,
    ...eventRules,
};
const isRuleId = (id) => Object.hasOwn(RULES, id);
const LEVELS = ['error', 'warning', 'notice'];
/**
 * All findings, each at its line where that is known, the root cause first: errors before warnings before notices, each
 * in the order of the way to the registry, and then what only the files show, line by line.
 */
function runRules(facts, ignore) {
    const findings = catalogue/* FINDING_IDS */.jo.filter(isRuleId).flatMap(id => RULES[id](facts)
        // What broke on a way that docker does not go is told by engine-proxy-mismatch.
        .filter(({ registry = '' }) => (0,egress/* appliesToDocker */.cM)({ id, registry }, facts) !== 'other')
        .map(result => {
        // What is seen in a file is on the way to no registry, whatever its id.
        const stage = result.location === undefined ? (result.stage ?? catalogue/* CATALOGUE */.yh[id].stage) : 'workflow';
        const waited = facts.waitedSeconds > 0 && (0,propagation/* resolvesByPropagation */.x)({ ...result, id });
        const evidence = waited
            ? [...result.evidence, { label: 'waited', seen: `${facts.waitedSeconds} s` }]
            : result.evidence;
        return { ...result, evidence, id, stage, ignored: false };
    }));
    return withEvents((0,logs/* withLogs */.U)((0,locate/* attachLocations */.aO)(findings, facts), facts), facts)
        .map(finding => (ignore.has(finding.id) || (0,locate/* isIgnoredInFile */.uo)(finding, facts) ? ignored(finding) : finding))
        .toSorted((a, b) => rank(a) - rank(b) || byPlace(a, b));
}
const ignored = (finding) => ({ ...finding, ignored: true, level: 'notice' });
const ORDER = [...findings/* STAGES */.a, 'workflow', 'log'];
const rank = ({ level, stage }) => LEVELS.indexOf(level) * ORDER.length + ORDER.indexOf(stage);
/** Of what is seen in files only; the rest keeps the order of the catalogue. */
function byPlace({ stage, location: a }, { location: b }) {
    if (stage !== 'workflow' || a === undefined || b === undefined)
        return 0;
    if (a.file !== b.file)
        return a.file < b.file ? -1 : 1;
    return a.line - b.line;
}


/***/ }),

/***/ 9876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ hardcodedPassword),
/* harmony export */   o: () => (/* binding */ hardcodedIn)
/* harmony export */ });
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9269);
/* harmony import */ var _operations_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1996);
/* harmony import */ var _partial_string_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1463);



/** The secrets of registries of Azure, and of sign-ins to Azure, that are wholly known and no placeholders. */
const hardcodedIn = (workflow) => (0,_operations_of_js__WEBPACK_IMPORTED_MODULE_1__/* .jobsOf */ .aG)(workflow).flatMap(job => [
    ...(0,_operations_of_js__WEBPACK_IMPORTED_MODULE_1__/* .operationsIn */ .E1)(job)
        .filter((0,_operations_of_js__WEBPACK_IMPORTED_MODULE_1__/* .isOperation */ .YG)('login'))
        .flatMap(({ operation }) => hardcodedPassword(operation) ?? []),
    ...job.steps.flatMap(step => [
        ...(secretInCreds(step) ?? []),
        ...(literalSecret('client-secret', step.with.get('client-secret')) ?? []),
        ...passwordsOf(step).flatMap(password => literalSecret('password', password) ?? []),
    ]),
]);
/** The password of a login that stands in the file, for a registry that is, or may be, one of Azure. */
function hardcodedPassword({ registry, password }) {
    const server = registry === undefined ? undefined : (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .serverOf */ .FN)(registry);
    return server === undefined || (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .isOtherRegistry */ .mv)(server) ? undefined : literalSecret('password', password);
}
function literalSecret(what, value) {
    const text = value === undefined ? undefined : (0,_partial_string_js__WEBPACK_IMPORTED_MODULE_2__/* .toLiteral */ .TE)(value)?.trim();
    if (value === undefined || text === undefined || isPlaceholder(text))
        return undefined;
    return [{ what, text, location: (0,_partial_string_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(value, /\S/) }];
}
/** What stands for a value that is not there: `<password>`, `***`, `$PASSWORD`, `xxxx`, `changeme`. */
const isPlaceholder = (text) => text.length < 4 ||
    /[<>]|\$[\w({]|%\w+%|\{\{|^\*+$|^\.+$|^([xX0-])\1*$/.test(text) ||
    /^(?:["']?)(?:(?:your|my|the|some|a)?[-_ ]?(?:acr|registry|client|sp|docker|admin)?[-_ ]?)(?:password|passwd|pass|secret|token|credentials?|change[-_]?me|placeholder|todo|none|null|empty|dummy|example|fixme|redacted)(?:[-_ ]?here)?(?:["']?)$/i.test(text);
/** Passwords for a registry of Azure that are handed to an action which is no login. */
function passwordsOf({ uses, with: inputs, operations }) {
    if (uses === undefined || operations.some(({ kind }) => kind === 'login'))
        return [];
    const isOfAzure = [...inputs.values()].some(({ segments }) => segments.some(segment => 'literal' in segment && /\.azurecr\.(?:io|cn|us)/i.test(segment.literal)));
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
    const json = creds.segments.map(segment => ('literal' in segment ? segment.literal : '${')).join('');
    const text = /["']clientSecret["']\s*:\s*["']([^"']*)["']/i.exec(json)?.[1];
    if (text === undefined || isPlaceholder(text))
        return undefined;
    return [{ what: 'creds', text, location: (0,_partial_string_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(creds, /clientSecret/i) }];
}


/***/ }),

/***/ 4255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ localPath)
/* harmony export */ });
/**
 * The path of `./.github/actions/x` from the root of the repository.
 * @returns `undefined` for what is not local or leads out of it
 */
function localPath(uses) {
    if (!uses.startsWith('./'))
        return undefined;
    const names = uses.split('/').filter(name => name !== '.' && name !== '');
    return names.includes('..') ? undefined : names.join('/');
}


/***/ }),

/***/ 1996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E1: () => (/* binding */ operationsIn),
/* harmony export */   Uc: () => (/* binding */ imagesOnce),
/* harmony export */   YG: () => (/* binding */ isOperation),
/* harmony export */   Zi: () => (/* binding */ toSource),
/* harmony export */   aG: () => (/* binding */ jobsOf)
/* harmony export */ });
/* harmony import */ var _util_unique_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9606);
/* harmony import */ var _partial_string_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1463);


/** The jobs of a workflow, each followed by those of the local workflow that it calls. */
const jobsOf = ({ jobs }) => jobs.flatMap(job => [job, ...(job.calls?.workflow === undefined ? [] : jobsOf(job.calls.workflow))]);
/** What a job does with registries, in its order. */
const operationsIn = (job) => job.steps.flatMap(step => step.operations.map(operation => ({ operation, step })));
/** What a job does with images, the first time that each is named. */
function imagesOnce(operations) {
    const all = operations.filter(isOperation('push', 'pull', 'tag')).map(({ operation }) => operation);
    const key = (operation) => `${operation.kind !== 'tag' && operation.isServerSide} ${(0,_partial_string_js__WEBPACK_IMPORTED_MODULE_0__/* .toDisplayString */ .v_)(operation.image)}`;
    return (0,_util_unique_js__WEBPACK_IMPORTED_MODULE_1__/* .firstOfEach */ .t)(all, key);
}
const isOperation = (...kinds) => (entry) => kinds.some(kind => kind === entry.operation.kind);
/**
 * To be pasted into a file: as it stands there; secrets and variables, which are found in any case, else as GitHub
 * lists them.
 */
const toSource = (value) => (0,_partial_string_js__WEBPACK_IMPORTED_MODULE_0__/* .toDisplayString */ .v_)({
    ...value,
    segments: value.segments.map(segment => ('expression' in segment ? listed(segment) : segment)),
});
const listed = (segment) => segment.written !== undefined
    ? segment
    : {
        ...segment,
        expression: segment.expression.replace(/\b(secrets|vars)\.([\w-]+)/g, (_, context, name) => `${context}.${name.toUpperCase()}`),
    };


/***/ }),

/***/ 6529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cg: () => (/* binding */ secretsOfNamed),
/* harmony export */   Nc: () => (/* binding */ addSecrets),
/* harmony export */   VY: () => (/* binding */ secretsIn)
/* harmony export */ });
const SECRET = /\bsecrets\s*(?:\.\s*([\w-]+)|\[\s*'([\w-]+)'\s*\])/gi;
function addSecrets(secrets, expression, location) {
    for (const [, one, other] of expression.matchAll(SECRET)) {
        const name = (one ?? other ?? '').toLowerCase();
        if (name !== 'github_token' && !secrets.has(name))
            secrets.set(name, location);
    }
}
/** Those that texts are made of. */
function secretsIn(segments) {
    const secrets = new Map();
    for (const segment of segments)
        if ('expression' in segment)
            addSecrets(secrets, segment.expression, segment.location);
    return secrets;
}
/** Those of the variables that a script names. */
function secretsOfNamed(env, script) {
    const used = [...env].filter(([, { segments }]) => secretsIn(segments).size > 0);
    if (used.length === 0)
        return new Map();
    const names = new Set(script.match(/\w+/g));
    return secretsIn(used.flatMap(([name, { segments }]) => (names.has(name) ? segments : [])));
}


/***/ })

};
