export const id = 41;
export const ids = [41];
export const modules = {

/***/ 8641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ listIn),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   VC: () => (/* binding */ instantIn),
/* harmony export */   kx: () => (/* binding */ flagIn),
/* harmony export */   r7: () => (/* binding */ textIn),
/* harmony export */   u9: () => (/* binding */ wordIn)
/* harmony export */ });
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4891);

/** Readers of JSON that somebody else wrote: each gives the value in its form, or `undefined`; none throws. */
/** An object's fields; none for anything else. */
const fieldsOf = (value) => (0,_util_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(value) ?? {};
/** Longer than any name, id or address that ARM gives. */
const MAX_TEXT = 2048;
const textIn = (value, limit = MAX_TEXT) => typeof value === 'string' && value !== '' && value.length <= limit ? value : undefined;
const flagIn = (value) => (typeof value === 'boolean' ? value : undefined);
/** One of the words of an enumeration, in its own spelling. ARM compares them without regard to case. */
function wordIn(value, words) {
    const lower = textIn(value)?.toLowerCase();
    return words.find(word => word.toLowerCase() === lower);
}
/** A list that a reader understands entirely; nothing (`null`, or no such field) is an empty one. */
function listIn(value, read, limit = 2000) {
    if (value === undefined || value === null)
        return Object.freeze([]);
    if (!Array.isArray(value) || value.length > limit)
        return undefined;
    const items = value.map(read);
    return items.every(item => item !== undefined) ? Object.freeze(items) : undefined;
}
/** Milliseconds since the epoch, of a time in ISO 8601; without a zone it is UTC, as ARM means it. */
function instantIn(value) {
    const match = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d{1,9})?(Z|[+-]\d\d:\d\d)?$/i.exec(textIn(value, 64) ?? '');
    if (match === null)
        return undefined;
    const instant = Date.parse(`${match[1]}${match[2]?.slice(0, 4) ?? ''}${match[3]?.toUpperCase() ?? 'Z'}`);
    return Number.isNaN(instant) ? undefined : instant;
}


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

/***/ 5041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   queryEvents: () => (/* binding */ queryEvents)
/* harmony export */ });
/* harmony import */ var _azure_monitor_registry_events_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8950);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7059);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4891);
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3506);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6523);





const MAX_BYTES = 1024 * 1024;
/**
 * The last rejections that the registries logged, by the query API of Log Analytics. Rows appear some minutes after the
 * request.
 * @param workspaceId a GUID
 */
async function queryEvents(signIn, workspaceId, loginServers, { host, vault, deadline }) {
    const { logAnalytics } = signIn.cloud;
    if (logAnalytics === undefined)
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .gz)({ kind: 'tool', text: `${signIn.cloud.azName}: no Log Analytics` });
    const token = await signIn.secret('logs');
    if (token === undefined)
        return withoutToken(signIn, await signIn.token('logs'));
    const sent = await (0,_transport_js__WEBPACK_IMPORTED_MODULE_0__/* .send */ .t)(host, deadline, {
        method: 'POST',
        url: new URL(`https://${logAnalytics.host}/v1/workspaces/${workspaceId}/query`),
        headers: {
            accept: 'application/json',
            'content-type': 'application/json',
            authorization: `Bearer ${vault.reveal(token)}`,
        },
        body: JSON.stringify({ query: (0,_azure_monitor_registry_events_js__WEBPACK_IMPORTED_MODULE_2__/* .rejectionsQuery */ .DC)(loginServers), timespan: _azure_monitor_registry_events_js__WEBPACK_IMPORTED_MODULE_2__/* .TIMESPAN */ .SK }),
        maxBodyBytes: MAX_BYTES,
    });
    if (!sent.ok)
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .gz)(sent.reason);
    const { status, body } = sent.reply;
    const value = (0,_util_json_js__WEBPACK_IMPORTED_MODULE_3__/* .fromJson */ .Rf)(body);
    const events = status === 200 ? (0,_azure_monitor_registry_events_js__WEBPACK_IMPORTED_MODULE_2__/* .parseEvents */ .PH)(value) : undefined;
    if (events !== undefined)
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__.ok)(events);
    if (status === 200)
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .gz)({ kind: 'tool', text: 'Log Analytics: the answer was not understood' });
    const error = (0,_azure_monitor_registry_events_js__WEBPACK_IMPORTED_MODULE_2__/* .parseQueryError */ .KH)(value);
    return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .gz)({
        kind: 'refused',
        status,
        code: error?.code ?? '',
        text: (0,_util_text_js__WEBPACK_IMPORTED_MODULE_4__/* .truncate */ .xv)(vault.redact(error?.message ?? body.trim()), 300),
    });
}
/** Why Entra gave no token for Log Analytics. */
function withoutToken({ plan }, answer) {
    // An identity that was looked for on this machine, and isn't there, is nobody.
    if (answer.state !== 'known')
        return plan.role === 'ambient' ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .skipped */ .hT)('not-signed-in') : answer;
    if (answer.value.signedIn)
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .skipped */ .hT)('not-signed-in');
    const { status, error } = answer.value;
    return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .gz)({ kind: 'refused', status, code: `AADSTS${error.code ?? ''}`, text: '' });
}


/***/ })

};
