export const id = 117;
export const ids = [117];
export const modules = {

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

/***/ 117:
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
// EXTERNAL MODULE: ./build/probes/open-ahead.js
var open_ahead = __webpack_require__(5040);
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
const signInAs = async (plan, audience, context) => (await __webpack_require__.e(/* import() */ 897).then(__webpack_require__.bind(__webpack_require__, 5897))).startSignIn(plan, audience, context);
/**
 * Beside the registries: what ARM tells of them, and Graph of the application. A session is not asked for what only
 * explains.
 */
async function probeAzureApis({ signIn }, servers, inputs, context, now, grants) {
    if (signIn === undefined || signIn.plan.role === 'ambient') {
        return { management: (0,management_skipped/* skippedManagement */.w)(servers, inputs, (0,build_facts/* skipped */.hT)('not-signed-in')), graph: (0,build_facts/* skipped */.hT)('not-signed-in') };
    }
    void (0,open_ahead/* openAhead */.i)(context.host, signIn.cloud.arm);
    if (signIn.plan.secret !== undefined)
        void (0,open_ahead/* openAhead */.i)(context.host, signIn.cloud.graph);
    const [{ probeManagement }, { probeGraph }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(667), __webpack_require__.e(925), __webpack_require__.e(852)]).then(__webpack_require__.bind(__webpack_require__, 4852)), __webpack_require__.e(/* import() */ 202).then(__webpack_require__.bind(__webpack_require__, 202))]);
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
    const { tenantClues } = await __webpack_require__.e(/* import() */ 307).then(__webpack_require__.bind(__webpack_require__, 8307));
    const tenants = await tenantClues(plan, signIn.cloud, answer, registries, context);
    return { kind: 'sign-in', plan: publicPlan, oidc: await signIn.oidc, signIn: answer, graph, tenants, federated };
}
/** What Entra would accept, as the session of `az login` sees it. */
async function acceptedCredentials(plan, reader, context) {
    if (reader === undefined)
        return (0,build_facts/* skipped */.hT)('not-signed-in');
    const { readFederated } = await Promise.all(/* import() */[__webpack_require__.e(667), __webpack_require__.e(925), __webpack_require__.e(246)]).then(__webpack_require__.bind(__webpack_require__, 1246));
    return readFederated(await signInAs(reader, '', context), plan.clientId, context);
}

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
    const [{ listRegistries }, { armClient }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(667), __webpack_require__.e(925)]).then(__webpack_require__.bind(__webpack_require__, 1925)), Promise.all(/* import() */[__webpack_require__.e(667), __webpack_require__.e(925), __webpack_require__.e(852)]).then(__webpack_require__.bind(__webpack_require__, 4852))]);
    const found = await listRegistries(armClient(signIn, token, context));
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
// EXTERNAL MODULE: ./build/probes/transport.js + 1 modules
var transport = __webpack_require__(6523);
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

















/** Requests to registries under way at the same time: each costs memory where the answer has no end. */
const REQUESTS_AT_ONCE = 16;
/** All probes, each once and side by side, under one deadline. Rejects only for a fault of our own. */
async function gather(inputs, host, vault, deadline, waitedSeconds = 0) {
    const servers = distinct(inputs.registries.map(given => (0,login_server/* parseLoginServer */.wQ)(given, inputs.trustedHosts)), 
    // Another spelling of the same registry is asked for itself: docker may fail with one and not with the other.
    server => server.given.trim());
    const now = host.now();
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
    const atOnce = (0,concurrency/* createLimiter */.z)(open_ahead/* REGISTRIES_AT_ONCE */.M);
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

/***/ 5040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ REGISTRIES_AT_ONCE),
/* harmony export */   i: () => (/* binding */ openAhead),
/* harmony export */   openRegistries: () => (/* binding */ openRegistries)
/* harmony export */ });
/* harmony import */ var _azure_acr_login_server_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2582);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6342);


/** Opens the connection to a host that will be asked, while what it will be sent is still on its way; see the port. */
async function openAhead(host, hostname) {
    const proxy = (0,_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .proxyFor */ .iJ)(hostname, host.env);
    if (proxy === 'invalid')
        return;
    await host.openAhead?.({ url: new URL(`https://${hostname}/`), ...(proxy !== undefined && { proxy }) });
}
/** Registries that are looked at side by side. */
const REGISTRIES_AT_ONCE = 24;
/**
 * Opens the connections to the registries that are asked first. Resolves once that is under way: what has to be loaded
 * for the requests themselves would keep it waiting.
 */
async function openRegistries({ registries, trustedHosts }, host) {
    const servers = registries.map(given => (0,_azure_acr_login_server_js__WEBPACK_IMPORTED_MODULE_0__/* .parseLoginServer */ .wQ)(given, trustedHosts)).filter(_azure_acr_login_server_js__WEBPACK_IMPORTED_MODULE_0__/* .isUsable */ .Ng);
    const hosts = [...new Set(servers.map(server => server.host))].slice(0, REGISTRIES_AT_ONCE);
    for (const each of hosts)
        void openAhead(host, each);
    if (hosts.length > 0)
        await host.breathe();
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
