export const id = 41;
export const ids = [41];
export const modules = {

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
