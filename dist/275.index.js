export const id = 275;
export const ids = [275,455];
export const modules = {

/***/ 4455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findServicePrincipal: () => (/* binding */ findServicePrincipal),
  probeGraph: () => (/* binding */ probeGraph),
  readFederated: () => (/* binding */ readFederated)
});

// EXTERNAL MODULE: ./build/util/json.js
var json = __webpack_require__(4891);
// EXTERNAL MODULE: ./build/azure/guid.js
var guid = __webpack_require__(6859);
;// CONCATENATED MODULE: ./build/azure/entra/graph-response.js

/** Larger than any answer that is asked for here. */
const MAX_LENGTH = 8 * 1024 * 1024;
/** The object of a 200, or why there is none. Source: Graph docs, "Microsoft Graph error responses and resource types". */
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
            ...(code !== undefined && { code }),
            ...(message !== undefined && { message }),
            ...(requestId !== undefined && { requestId }),
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
    return {
        ok: true,
        value: {
            ...(objectId !== undefined && { objectId }),
            ...(appId !== undefined && { appId }),
            ...(displayName !== undefined && { displayName }),
            ...(typeof enabled === 'boolean' && { accountEnabled: enabled }),
            secrets: secrets.entries,
            secretsComplete: secrets.complete,
            certificates: certificates.entries.flatMap(({ isForSignIn, ...key }) => (isForSignIn ? [key] : [])),
            certificatesComplete: certificates.complete,
        },
    };
}
/**
 * Reads one page of `…/federatedIdentityCredentials`, of Graph v1.0 and beta and of Resource Manager (with `properties`).
 * Source: Graph docs, "List federatedIdentityCredentials"; "federatedIdentityExpression" (beta); ARM docs, "Federated Identity Credentials - List".
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

;// CONCATENATED MODULE: ./build/azure/entra/secret-in-use.js
/** A hint has this many characters. Source: Graph docs, "passwordCredential". */
const HINT_LENGTH = 3;
/**
 * Which of an application's secrets is the one in use. Only three characters can be compared, and they never leave this function.
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
 * The secrets and certificates of the application in use. An application may read itself by its key; some tenants want the object id.
 * Source: Graph docs, "Get application", "Get servicePrincipal" (permissions).
 */
async function probeGraph(signIn, context, now) {
    const answer = await signIn.token('graph');
    if (answer.state === 'failed')
        return answer;
    const { clientId, secret } = signIn.plan;
    const request = (path) => read(signIn, `v1.0/${path}?${SELECTED}`, readApplication, context);
    const key = `(appId='${encodeURIComponent(clientId)}')`;
    const [application, servicePrincipal] = await Promise.all([
        request(`applications${key}`),
        request(`servicePrincipals${key}`),
    ]);
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
/** The object id of an application's service principal, which is what role assignments name. Source: Graph docs, "Get servicePrincipal". */
async function findServicePrincipal(signIn, appId, context) {
    const path = `v1.0/servicePrincipals(appId='${encodeURIComponent(appId)}')?$select=id,appId`;
    const reading = await read(signIn, path, readApplication, context);
    const objectId = isReading(reading) && reading.ok ? reading.value.objectId : undefined;
    return objectId === undefined ? notRead(reading) : (0,facts.ok)(objectId);
}
/** The federated credentials of an application, those with an expression too. Source: Graph docs, "List federatedIdentityCredentials". */
async function readFederated(signIn, clientId, context) {
    const path = `beta/applications(appId='${encodeURIComponent(clientId)}')/federatedIdentityCredentials`;
    const reading = await read(signIn, path, readFederatedCredentials, context);
    if (!isReading(reading) || !reading.ok)
        return notRead(reading);
    // A list with a gap would make the nearest of the rest look like the nearest of all.
    return reading.value.complete
        ? (0,facts.ok)(reading.value.credentials)
        : (0,facts/* failed */.gz)({ kind: 'tool', text: 'Graph: not all could be read' });
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

/***/ 1275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  probeManagement: () => (/* binding */ probeManagement)
});

// EXTERNAL MODULE: ./build/azure/acr/credential.js
var credential = __webpack_require__(6576);
// EXTERNAL MODULE: ./build/azure/acr/login-server.js
var login_server = __webpack_require__(2582);
// EXTERNAL MODULE: ./build/facts.js
var facts = __webpack_require__(7059);
;// CONCATENATED MODULE: ./build/util/concurrency.js
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

// EXTERNAL MODULE: ./build/azure/arm/access.js + 8 modules
var access = __webpack_require__(6763);
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

// EXTERNAL MODULE: ./build/util/text.js
var util_text = __webpack_require__(3506);
// EXTERNAL MODULE: ./build/azure/guid.js
var guid = __webpack_require__(6859);
;// CONCATENATED MODULE: ./build/azure/arm/error.js




const OBJECT_ID = new RegExp(`\\bobject id '(${guid/* GUID */.Sm})'`, 'i');
const MAX_READ = 8 * 1024;
/** The error of an `{"error":{"code","message"}}` body; `undefined` for a body of any other form. */
function parseArmError(body) {
    const { code, message } = (0,json_fields/* fieldsOf */.Pf)((0,json_fields/* fieldsOf */.Pf)(body)['error']);
    const known = (0,json_fields/* textIn */.r7)(code, 200);
    if (known === undefined)
        return undefined;
    const text = typeof message === 'string' ? message.slice(0, MAX_READ) : '';
    const named = (pattern) => pattern.exec(text)?.[1];
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
const MAX_BYTES = 1024 * 1024;
/** Requests under way, so that fifty registries take neither a rate limit nor hundreds of megabytes at once. */
const MAX_AT_ONCE = 4;
/** 2,000 assignments in pages of 100, and some. */
const MAX_PAGES = 30;
/** Where the registries of these login servers are; one question for all of them. Source: Azure Resource Graph docs. */
async function findRegistries(arm, loginServers, subscriptionId) {
    const list = loginServers.map(server => `'${server.replace(/[^a-z0-9.-]/g, '')}'`).join(', ');
    const query = `Resources | where type =~ 'microsoft.containerregistry/registries' and properties.loginServer in~ (${list}) | project id, name, subscriptionId, resourceGroup, tenantId, sku, properties`;
    const body = JSON.stringify({ query, ...(subscriptionId !== '' && { subscriptions: [subscriptionId] }) });
    const answer = await requestArm(arm, 'POST', `/providers/Microsoft.ResourceGraph/resources?api-version=${GRAPH_API}`, body);
    if (answer.state !== 'known')
        return answer;
    const page = parsePage(answer.value, arm_registry/* parseRegistry */.l);
    return page === undefined ? NOT_UNDERSTOOD : (0,facts.ok)(page.items);
}
/** What ARM knows of a registry, and what a principal may do there. */
async function probeArm(arm, registry, principalId, scopedToken) {
    const [own, principal, token, dataHosts] = await Promise.all([
        requestArm(arm, 'GET', `${registry.id}?api-version=${REGISTRY_API}`),
        principalId === undefined ? (0,facts/* skipped */.hT)('not-needed') : principalAccess(arm, registry, principalId),
        scopedToken === undefined ? (0,facts/* skipped */.hT)('not-needed') : scopedTokenFacts(arm, registry, scopedToken),
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
        dataHosts: dataHosts.filter(({ host }) => inUse.includes(host)),
    });
}
/** The role and deny assignments that bear on a principal at a registry, and the definitions of the roles that are not built in. */
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
const distinct = (assignments) => [
    ...new Map(assignments.map(each => [`${each.roleId} ${each.scope} ${each.principalId}`, each])).values(),
];
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
    const error = parseArmError(value);
    return (0,facts/* failed */.gz)({
        kind: 'refused',
        status,
        code: error?.code ?? '',
        text: (0,util_text/* truncate */.xv)(error?.message ?? text.trim(), 300),
    });
}

// EXTERNAL MODULE: ./build/probes/graph.js + 3 modules
var graph = __webpack_require__(4455);
// EXTERNAL MODULE: ./build/probes/management-skipped.js
var management_skipped = __webpack_require__(9630);
;// CONCATENATED MODULE: ./build/probes/management.js







/**
 * Asks Resource Manager about the registries, and about whom docker will be there, beside the registries themselves.
 * An identity that may only pull or push sees nothing here; that is no fault of its own.
 */
async function probeManagement(signIn, servers, inputs, context) {
    const token = await signIn.secret('arm');
    const answer = await signIn.token('arm');
    if (token === undefined) {
        // That somebody refused the sign-in is no word of Resource Manager.
        const isOwn = answer.state === 'failed' && answer.reason.kind !== 'refused';
        const fact = isOwn ? answer : (0,facts/* skipped */.hT)('not-signed-in');
        return (0,management_skipped/* skippedManagement */.w)(servers, inputs, fact);
    }
    const arm = {
        ...{ ...context, origin: `https://${signIn.cloud.arm}`, token },
        ...{ limit: createLimiter(MAX_AT_ONCE), incompleteList: { seen: false } },
    };
    const subscriptionId = signIn.plan.subscriptionId;
    const found = await findRegistries(arm, servers.map(server => server.host), subscriptionId);
    if (found.state !== 'known')
        return (0,management_skipped/* skippedManagement */.w)(servers, inputs, found);
    const objectId = answer.state === 'known' && answer.value.signedIn ? answer.value.objectId : undefined;
    const registries = await Promise.all(servers.map(async (server) => {
        const registry = registryOf(server, found.value);
        if (registry === undefined)
            return [server.host, NOT_SEEN];
        const { principal, scopedToken } = principalFor(server, signIn, inputs, objectId);
        return [server.host, await probeArm(arm, registry, principal, scopedToken)];
    }));
    const additionalPrincipals = await otherPrincipals(arm, found.value, servers, inputs, appId => (0,graph.findServicePrincipal)(signIn, appId, context));
    return { registries: new Map(registries), additionalPrincipals };
}
/** A registry that Resource Graph does not list is not there, or not for this identity to see. */
const NOT_SEEN = (0,facts/* failed */.gz)({
    kind: 'refused',
    status: 200,
    code: 'NotListed',
    text: 'the registry is not listed for this identity',
});
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
async function otherPrincipals(arm, registries, servers, { principalIds, aksClusters }, findPrincipal) {
    const accessOf = async (principalId) => new Map(await Promise.all(servers.map(async (server) => {
        const registry = registryOf(server, registries);
        return [server.host, registry === undefined ? NOT_SEEN : await principalAccess(arm, registry, principalId)];
    })));
    const principals = principalIds.map(async (given) => ({ given, kind: 'principal', access: await accessOf(given) }));
    const clusters = aksClusters.map(async (given) => {
        const cluster = await probeCluster(arm, given);
        const principal = cluster.state === 'known' ? await pullerOf(cluster.value, findPrincipal) : cluster;
        const access = principal.state === 'known' ? await accessOf(principal.value) : (0,management_skipped/* sameForAll */.t)(servers, principal);
        return { given, kind: 'cluster', access, ...(cluster.state === 'known' && { cluster: cluster.value }) };
    });
    return Promise.all([...principals, ...clusters]);
}
/** Who pulls for a cluster: its kubelet's identity, or, on older clusters, a service principal of which only the application is told. */
async function pullerOf({ kubelet, servicePrincipalClientId }, findPrincipal) {
    if (kubelet !== undefined)
        return (0,facts.ok)(kubelet.objectId);
    if (servicePrincipalClientId !== undefined)
        return findPrincipal(servicePrincipalClientId);
    return (0,facts/* failed */.gz)({ kind: 'tool', text: 'the cluster has neither a kubelet identity nor a service principal' });
}


/***/ })

};
