export const id = 852;
export const ids = [852,202];
export const modules = {

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
    const lists = await Promise.all([...new Set(subscriptionIds)].map(id => (0,probes_arm.list)(arm, `/subscriptions/${encodeURIComponent(id)}/providers/${IDENTITIES}?api-version=${IDENTITY_API}`, identity)));
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
    const resource = resourceId === undefined ? undefined : await (0,probes_arm.requestArm)(arm, 'GET', `${resourceId}?api-version=${IDENTITY_API}`);
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
    const found = await (0,probes_arm.findRegistries)(arm, servers.map(server => server.host), subscriptionId);
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
            return [server.host, await (0,probes_arm.probeListed)(arm, registry)];
        }
        return [server.host, await (0,probes_arm.probeArm)(arm, registry, principal, scopedToken, withEvents)];
    }));
    const additionalPrincipals = await otherPrincipals(arm, found.value, servers, inputs, signIn, context);
    return { registries: new Map(registries), additionalPrincipals };
}
/** Resource Manager as one identity sees it. */
const armClient = (signIn, token, context) => ({
    ...{ ...context, origin: `https://${signIn.cloud.arm}`, token },
    ...{ limit: (0,concurrency/* createLimiter */.z)(probes_arm.MAX_AT_ONCE), incompleteList: { seen: false } },
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
        return [server.host, registry === undefined ? NOT_SEEN : await (0,probes_arm.principalAccess)(arm, registry, principalId)];
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
        const cluster = await (0,probes_arm.probeCluster)(arm, given);
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


/***/ })

};
