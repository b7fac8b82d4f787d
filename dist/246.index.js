export const id = 246;
export const ids = [246];
export const modules = {

/***/ 1246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readFederated: () => (/* binding */ readFederated)
/* harmony export */ });
/* harmony import */ var _azure_entra_application_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(201);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7059);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4891);
/* harmony import */ var _arm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1925);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(202);
/* harmony import */ var _management_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4852);






const IDENTITY_API = '2023-01-31';
const IDENTITIES = 'Microsoft.ManagedIdentity/userAssignedIdentities';
/**
 * The federated credentials of an identity, those with an expression too: of an application as Graph has them, of a
 * user-assigned identity, which is no application, as Resource Manager has them. Source: Graph docs, "List
 * federatedIdentityCredentials"; ARM docs, "Federated Identity Credentials - List".
 * @param clientId of the application or the identity
 */
async function readFederated(signIn, clientId, context) {
    const key = `(appId='${encodeURIComponent(clientId)}')`;
    const path = `beta/applications${key}/federatedIdentityCredentials`;
    const reading = await (0,_graph_js__WEBPACK_IMPORTED_MODULE_2__.read)(signIn, path, _azure_entra_application_js__WEBPACK_IMPORTED_MODULE_0__/* .readFederatedCredentials */ .$c, context);
    if ((0,_graph_js__WEBPACK_IMPORTED_MODULE_2__.isReading)(reading) && reading.ok) {
        // A list with a gap would make the nearest of the rest look like the nearest of all.
        return reading.value.complete
            ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ owner: { kind: 'application' }, credentials: reading.value.credentials })
            : INCOMPLETE;
    }
    if ((0,_graph_js__WEBPACK_IMPORTED_MODULE_2__.isReading)(reading) && !reading.ok && reading.problem.because === 'not-found') {
        return ofManagedIdentity(signIn, clientId, context);
    }
    return (0,_graph_js__WEBPACK_IMPORTED_MODULE_2__.notRead)(reading);
}
const INCOMPLETE = (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .gz)({ kind: 'tool', text: 'the list of federated credentials could not be read to its end' });
const NO_IDENTITY = (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .gz)({ kind: 'tool', text: 'neither an application nor a user-assigned identity was found' });
async function ofManagedIdentity(signIn, clientId, context) {
    const token = await signIn.secret('arm');
    if (token === undefined)
        return NO_IDENTITY;
    const arm = (0,_management_js__WEBPACK_IMPORTED_MODULE_3__.armClient)(signIn, token, context);
    const resourceId = (await resourceOf(signIn, clientId, context)) ?? (await listedResource(arm, signIn, clientId));
    if (resourceId === undefined)
        return NO_IDENTITY;
    const found = await (0,_arm_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(arm, `${resourceId}/federatedIdentityCredentials?api-version=${IDENTITY_API}`, entry => {
        const fields = (0,_util_json_js__WEBPACK_IMPORTED_MODULE_5__/* .objectOf */ .Xy)(entry);
        return fields && (0,_azure_entra_application_js__WEBPACK_IMPORTED_MODULE_0__/* .federatedCredential */ .ib)(fields);
    });
    if (found.state !== 'known')
        return found;
    const { items: credentials, complete } = found.value;
    return complete ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ owner: { kind: 'managed-identity', resourceId }, credentials }) : INCOMPLETE;
}
/** The identity's resource, as its service principal names it. */
async function resourceOf(signIn, clientId, context) {
    const path = `v1.0/servicePrincipals(appId='${encodeURIComponent(clientId)}')?$select=id,appId,alternativeNames`;
    const reading = await (0,_graph_js__WEBPACK_IMPORTED_MODULE_2__.read)(signIn, path, _azure_entra_application_js__WEBPACK_IMPORTED_MODULE_0__/* .readApplication */ .nZ, context);
    return (0,_graph_js__WEBPACK_IMPORTED_MODULE_2__.isReading)(reading) && reading.ok ? reading.value.identityResourceId : undefined;
}
/** The same, where Graph does not tell: among the identities of the subscription. */
async function listedResource(arm, { plan: { subscriptionId } }, clientId) {
    if (subscriptionId === '')
        return undefined;
    const path = `/subscriptions/${encodeURIComponent(subscriptionId)}/providers/${IDENTITIES}?api-version=${IDENTITY_API}`;
    const found = await (0,_arm_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(arm, path, entry => {
        const fields = (0,_util_json_js__WEBPACK_IMPORTED_MODULE_5__/* .objectOf */ .Xy)(entry);
        const [id, client] = [fields?.['id'], (0,_util_json_js__WEBPACK_IMPORTED_MODULE_5__/* .objectOf */ .Xy)(fields?.['properties'])?.['clientId']];
        return typeof id === 'string' && typeof client === 'string' ? { id, client } : undefined;
    });
    return (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .valueIn */ .xm)(found)?.items.find(({ client }) => client.toLowerCase() === clientId.toLowerCase())?.id;
}


/***/ })

};
