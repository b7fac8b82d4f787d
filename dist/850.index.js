export const id = 850;
export const ids = [850];
export const modules = {

/***/ 309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ mismatchedPart),
/* harmony export */   Pr: () => (/* binding */ meaningOf),
/* harmony export */   c0: () => (/* binding */ isTelling)
/* harmony export */ });
/* unused harmony export meaningOfCode */
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
    'conditional-access-blocked': [50005, 50131, 53000, 53001, 53002, 53003, 53011, 530032, 530034, 530035],
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
/** True for a code that says more than that the sign-in was refused: where an answer has several, it is the one to read. */
const isTelling = (code) => MEANINGS.has(code);
/**
 * The meaning of a refusal.
 * @param refusal its code and OAuth error, where it has them
 * @param status of the HTTP answer, where known: being throttled or out of order says nothing of the credential
 */
function meaningOf(refusal, status) {
    if (status === 429 || (status !== undefined && status >= 500))
        return 'transient';
    if (refusal.code !== undefined && isTelling(refusal.code))
        return meaningOfCode(refusal.code);
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

/***/ 1995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ isUsable),
/* harmony export */   TP: () => (/* binding */ isBorne),
/* harmony export */   vu: () => (/* binding */ adminName),
/* harmony export */   wQ: () => (/* binding */ parseLoginServer),
/* harmony export */   z5: () => (/* binding */ serviceOf)
/* harmony export */ });
/* harmony import */ var _clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(977);


const ACR_SUFFIXES = _clouds_js__WEBPACK_IMPORTED_MODULE_0__/* .CLOUDS */ .JJ.map(({ acrSuffix }) => acrSuffix);
const BORNE = new Set(['scheme', 'path', 'port-443', 'edge-white-space']);
/** True for what `docker login` bears: worth a warning, not an error. */
const isBorne = (flaw) => BORNE.has(flaw.flaw);
/** Whether this host may be sent anything at all: it is a registry, and its name can be asked for. */
const isUsable = (server) => (server.kind.is === 'acr' || server.kind.is === 'trusted') &&
    server.flaws.every(flaw => isBorne(flaw) || flaw.flaw === 'upper-case');
/** What a token for this registry must be for: the `service` of its challenge, by its name. Source: ACR docs, "Registry endpoint reference". */
const serviceOf = ({ kind, host }) => (kind.is === 'acr' ? kind.service : host);
/** The registry's own name, which is also its admin's user name; where it has none, its host. */
const adminName = ({ kind, host }) => (kind.is === 'acr' ? kind.registryName : host);
/**
 * Reads a login server as `docker login` would, and notes what is wrong with its spelling.
 * Source: Docker's reference grammar (distribution/reference: domain), "Registry endpoint reference" of the ACR docs.
 * @param trustedHosts hosts outside the ACR suffixes that may be asked, lower case, with the port where they have one
 */
function parseLoginServer(given, trustedHosts = []) {
    const flaws = [];
    const trimmed = given.trim();
    if (trimmed !== given)
        flaws.push({ flaw: 'edge-white-space' });
    const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.exec(trimmed)?.[0] ?? '';
    if (scheme !== '')
        flaws.push({ flaw: 'scheme' });
    const [authority = '', ...path] = trimmed.slice(scheme.length).split('/');
    if (path.length > 0 && scheme === '')
        flaws.push({ flaw: 'path' });
    const strange = strangeCharacters(authority);
    if (/\s/.test(authority))
        flaws.push({ flaw: 'inner-white-space', suggestion: authority.toLowerCase().replace(/\s+/g, '') });
    if (strange.length > 0)
        flaws.push({ flaw: 'characters', characters: strange });
    const lower = authority.toLowerCase();
    const [, name = lower, port] = /^(.*?)(?::(\d*))?$/s.exec(lower) ?? [];
    if (trustedHosts.includes(lower)) {
        if (!URL.canParse(`https://${lower}/`))
            flaws.push({ flaw: 'port', port: port ?? '' });
        return { given, host: lower, kind: { is: 'trusted' }, flaws };
    }
    if (authority !== lower)
        flaws.push({ flaw: 'upper-case' });
    const kind = kindOf(name);
    if (port === '443')
        flaws.push({ flaw: 'port-443' });
    else if (port !== undefined && kind.is !== 'other')
        flaws.push({ flaw: 'port', port });
    if (!name.includes('.') && name !== 'localhost') {
        const suggestion = name.replace(/[^a-z0-9-]/g, '');
        flaws.push({ flaw: 'short-name', suggestion: `${suggestion || 'name'}.azurecr.io` });
    }
    else if (kind.is !== 'acr' && /^\.|\.\./.test(name)) {
        flaws.push({ flaw: 'not-a-login-server' });
    }
    else if (kind.is === 'acr' && strange.length === 0) {
        const flaw = formFlaw(name, kind.suffix);
        if (flaw !== undefined)
            flaws.push(flaw);
    }
    return { given, host: name, kind, flaws };
}
function kindOf(name) {
    const suffix = ACR_SUFFIXES.find(candidate => name === candidate || name.endsWith(`.${candidate}`));
    if (suffix !== undefined) {
        const [first = '', region, geo] = name.slice(0, -suffix.length - 1).split('.');
        const regional = region !== undefined && geo === 'geo';
        return {
            is: 'acr',
            suffix,
            registryName: first.replace(/-[^-]*$/, ''),
            service: regional ? `${first}.${suffix}` : name,
        };
    }
    const suggestion = nearMiss(name);
    return suggestion === undefined ? { is: 'other' } : { is: 'near-miss', suggestion };
}
/** `<name>`, `<name>-<hash>` and `<name>.<region>.geo` are login servers; a data endpoint or a private-link name is none. */
function formFlaw(name, suffix) {
    const labels = name.slice(0, -suffix.length).split('.').slice(0, -1);
    const [first = ''] = labels;
    if (first === '')
        return { flaw: 'not-a-login-server' };
    const regional = labels.length === 3 && labels[2] === 'geo';
    if (labels.length === 1 || regional) {
        return labels.every(label => /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(label))
            ? undefined
            : { flaw: 'not-a-login-server' };
    }
    return { flaw: 'not-a-login-server', suggestion: `${first === 'www' ? (labels[1] ?? first) : first}.${suffix}` };
}
/** Names of hosts that people write for the one they mean; what `distance` cannot see. */
const NEAR_DOMAINS = ['acr.io', 'acr.azure.com', 'azure.cr.io', 'azure.io', 'azurecontainerregistry.io'];
/** The login server that was probably meant, where the end of the name is a slip of an ACR suffix. */
function nearMiss(name) {
    const labels = name.replace(/\.$/, '').split('.');
    for (const count of [3, 2]) {
        if (labels.length <= count)
            continue;
        const first = labels[0] ?? '';
        const tail = labels.slice(-count).join('.');
        const [domain = '', top = ''] = labels.slice(-count);
        const ranked = ACR_SUFFIXES.map(suffix => ({ suffix, away: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .distance */ .Io)(tail, suffix) })).sort((a, b) => a.away - b.away);
        const nearest = ranked[0];
        // The domain is right: then it is the end that is wrong, and the public cloud is likeliest.
        if (count === 2 && domain === 'azurecr' && nearest?.away !== 1)
            return `${first}.azurecr.io`;
        if (nearest !== undefined && nearest.away <= 2)
            return `${first}.${nearest.suffix}`;
        if (count === 2 && (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .distance */ .Io)(domain, 'azurecr') <= 1) {
            return `${first}.${ACR_SUFFIXES.find(suffix => suffix.endsWith(`.${top}`)) ?? 'azurecr.io'}`;
        }
        if (NEAR_DOMAINS.includes(tail))
            return `${first}.azurecr.io`;
    }
    const missingDot = /^([a-z0-9-]+?)\.?azurecr\.?(io|cn|us|de)?$/.exec(name);
    return missingDot === null ? undefined : `${missingDot[1]}.azurecr.${missingDot[2] ?? 'io'}`;
}
/** Characters that no host can hold, once each; those that cannot be seen or are taken for others are named by code point. */
function strangeCharacters(authority) {
    const strange = [...authority.replace(/:\d*$/, '')].filter(character => !/[a-zA-Z0-9.\-\s]/.test(character));
    return [...new Set(strange)].slice(0, 5).map(nameOfCharacter);
}
function nameOfCharacter(character) {
    const point = character.codePointAt(0) ?? 0;
    return point > 0x20 && point < 0x7f ? character : `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
}


/***/ }),

/***/ 3850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FINDING_IDS: () => (/* binding */ FINDING_IDS),
  RULES: () => (/* binding */ RULES),
  judge: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./build/findings.js
var findings = __webpack_require__(3876);
// EXTERNAL MODULE: ./build/meaning/arriving.js
var arriving = __webpack_require__(646);
// EXTERNAL MODULE: ./build/meaning/way.js
var way = __webpack_require__(4607);
// EXTERNAL MODULE: ./build/facts.js
var build_facts = __webpack_require__(7059);
// EXTERNAL MODULE: ./build/registry/repository.js
var repository = __webpack_require__(2604);
// EXTERNAL MODULE: ./build/workflow/reference.js
var workflow_reference = __webpack_require__(2741);
// EXTERNAL MODULE: ./build/workflow/running.js
var workflow_running = __webpack_require__(1507);
// EXTERNAL MODULE: ./build/workflow/value.js
var workflow_value = __webpack_require__(901);
;// CONCATENATED MODULE: ./build/workflow/placement.js





/**
 * The findings, those of run time at the line of the running workflow that holds their culprit. One that the file shows as well is one
 * finding, at the line that the file shows.
 */
function placed(findings, facts) {
    const running = (0,build_facts/* valueIn */.xm)(facts.workflows)?.running;
    const here = running === undefined ? undefined : (0,workflow_running/* runningStep */.E)(running);
    if (running === undefined || here === undefined)
        return findings;
    const twins = new Set();
    const moved = findings.map(finding => {
        if (finding.location !== undefined)
            return finding;
        const culprit = culpritOf(finding, here);
        const same = findings.filter(other => isTwin(other, finding) && (isInJob(other.location, here.job, running) || isSameLine(other.location, culprit)));
        for (const twin of same)
            twins.add(twin);
        // The file shows one defect on each of its lines: the login's own line is where it begins.
        const places = same.map(({ location }) => location).filter(place => place !== undefined);
        const location = places.find(place => isSameLine(place, culprit)) ?? firstOf(places) ?? culprit;
        return (location === undefined ? finding : { ...finding, location });
    });
    return moved.filter(finding => !twins.has(finding));
}
/** What the file shows under another id than the run. */
const OTHER_NAMES = { 'secrets-unavailable': 'workflow-fork-secrets' };
/** Whether the one, seen in the file, is the cause of the other, seen at run time. */
const isTwin = (inFile, atRunTime) => inFile.location !== undefined &&
    (inFile.id === atRunTime.id || inFile.id === OTHER_NAMES[atRunTime.id]) &&
    (inFile.registry === undefined ||
        atRunTime.registry === undefined ||
        inFile.registry.toLowerCase() === atRunTime.registry.toLowerCase());
const firstOf = (places) => places.toSorted((a, b) => a.line - b.line)[0];
const isSameLine = (one, other) => one !== undefined && one.file === other?.file && one.line === other.line;
/** Whether a place is in the job, from its first line to that of the next. */
function isInJob(place, job, { workflow }) {
    if (place === undefined || place.file !== job.place.file || place.line < job.place.line)
        return false;
    const next = workflow.jobs.map(other => other.place.line).filter(line => line > job.place.line);
    return place.file !== workflow.file || place.line < Math.min(...next, Number.POSITIVE_INFINITY);
}
const CULPRITS = {
    'login-server-uppercase': 'registry',
    'login-server-malformed': 'registry',
    'login-server-unknown-suffix': 'registry',
    'registry-not-found': 'registry',
    'registry-cloud-mismatch': 'registry',
    'not-a-registry': 'registry',
    'challenge-untrusted': 'registry',
    'image-name-uppercase': 'images',
    'repository-name-invalid': 'images',
    'push-denied': 'images',
    'pull-denied': 'images',
    'scoped-token-denied': 'images',
    'role-abac-mismatch': 'images',
    'role-propagation-pending': 'images',
    'token-username-mismatch': 'username',
    'token-username-unexpected': 'username',
    'scoped-token-disabled': 'username',
    'admin-user-disabled': 'username',
    'secrets-unavailable': 'password',
    'credentials-rejected': 'password',
    'admin-password-invalid': 'password',
    'scoped-token-invalid': 'password',
    'scoped-token-password-expired': 'password',
    'scoped-token-password-expiring': 'password',
    'sp-secret-is-id': 'password',
    'sp-secret-invalid': 'password',
    'sp-secret-expired': 'password',
    'sp-secret-expiring': 'password',
    'token-expired': 'password',
    'token-expiring': 'password',
    'token-wrong-kind': 'password',
    'token-wrong-registry': 'password',
    'creds-json-invalid': 'creds',
    'creds-overruled': 'creds',
    'sp-not-found': 'username',
    'sp-disabled': 'username',
    'tenant-not-found': 'tenant-id',
    'federated-credential-mismatch': 'client-id',
    'oidc-permission-missing': 'permissions',
};
/** Where the culprit stands: in the login that has the same registry, else in this step, whose `uses:` is the last resort. */
function culpritOf(finding, here) {
    const ownPlace = here.step.uses?.place ?? here.step.place;
    const culprit = finding.id === 'credentials-missing' ? missingOf(finding) : CULPRITS[finding.id];
    if (culprit === undefined)
        return ownPlace;
    if (culprit === 'permissions')
        return permissionsOf(here.job);
    if (culprit === 'images')
        return imageOf(finding, here.job) ?? here.step.with.get('repository')?.place ?? ownPlace;
    const login = loginOf(finding, here);
    const own = here.step.with;
    switch (culprit) {
        case 'registry':
            return textPlace(login?.registry ?? own.get('registry'), finding) ?? ownPlace;
        case 'username':
            return textPlace(login?.userName ?? own.get('username') ?? own.get('client-id') ?? own.get('creds')) ?? ownPlace;
        case 'password':
            return (textPlace(login?.password ?? own.get('password') ?? own.get('client-secret') ?? own.get('creds')) ?? ownPlace);
        default:
            return textPlace(own.get(culprit)) ?? ownPlace;
    }
}
function missingOf({ values }) {
    return values.missing === 'both' ? 'username' : values.missing;
}
/** Where the characters stand that came through `env:`, those in upper case first where these are the culprit. */
function textPlace(value, finding) {
    if (value === undefined)
        return undefined;
    return (0,workflow_value/* placeOf */.$t)(value, finding?.id === 'login-server-uppercase' ? /[A-Z]/ : /\S/);
}
const permissionsOf = ({ permissions, place }) => (permissions === 'unknown' ? place : permissions.place);
/** The first login behind this step, else the first of the job, that is for the registry of the finding. */
function loginOf({ registry }, { job, step }) {
    const own = step.with.get('registry');
    const logins = (steps) => steps.flatMap(({ deeds }) => deeds).filter(deed => deed.is === 'login');
    const isForIt = (login) => {
        if (login.registry === undefined)
            return false;
        if (own !== undefined && (0,workflow_value/* isSame */.Ft)(login.registry, own) === true)
            return true;
        if (registry === undefined)
            return false;
        const value = { pieces: [{ known: registry, place: step.place }], place: step.place };
        return (0,workflow_reference/* relation */.JW)(login, { is: 'host', value }) === 'same';
    };
    const behind = job.steps.slice(job.steps.indexOf(step) + 1);
    return logins(behind).find(isForIt) ?? logins(job.steps).find(isForIt);
}
/** The image of the job that names a repository of the finding. */
function imageOf(finding, job) {
    const names = new Set(repositoriesOf(finding).map(name => (0,repository/* parseRepository */.S)(name, []).name));
    const found = (0,workflow_running/* transfersOf */.G)(job).find(({ image }) => {
        const { host, path } = (0,workflow_reference/* parseReference */.F2)(image);
        const at = host.is === 'host' ? (0,workflow_value/* literal */.eu)(host.value)?.toLowerCase() : undefined;
        if (finding.registry !== undefined && at !== finding.registry.toLowerCase())
            return false;
        const text = path.map(pieces => (0,workflow_value/* literal */.eu)({ pieces, place: image.place }) ?? '\0').join('/');
        return names.has(text.toLowerCase());
    });
    return found === undefined ? undefined : (0,workflow_value/* placeOf */.$t)(found.image, /\S/);
}
function repositoriesOf({ values }) {
    if ('repositories' in values)
        return values.repositories;
    return 'names' in values ? values.names : [];
}
/** Whether a comment in the file says that the finding is to be ignored on its line. */
function isIgnoredInFile({ id, location }, facts) {
    const { workflows = [], running } = (0,build_facts/* valueIn */.xm)(facts.workflows) ?? {};
    return [...workflows, ...(running === undefined ? [] : [running.workflow])].some(({ ignores }) => ignores.some(({ file, line, ids }) => file === location?.file && line === location.line && ids.includes(id)));
}

// EXTERNAL MODULE: ./build/meaning/answers.js
var answers = __webpack_require__(6463);
// EXTERNAL MODULE: ./build/meaning/credential.js
var meaning_credential = __webpack_require__(1371);
// EXTERNAL MODULE: ./build/meaning/expiry.js
var expiry = __webpack_require__(1597);
// EXTERNAL MODULE: ./build/meaning/roles.js
var roles = __webpack_require__(7485);
// EXTERNAL MODULE: ./build/entra/aadsts.js
var aadsts = __webpack_require__(309);
// EXTERNAL MODULE: ./build/registry/credential.js
var registry_credential = __webpack_require__(6869);
;// CONCATENATED MODULE: ./build/meaning/sign-in.js




/**
 * Why Entra refused the identity that docker depends on. An application that only stands beside a user name counts where the
 * registry refused that user: else docker works, whatever Entra says.
 */
function entraRefusal(facts) {
    return isRefusedForWhiteSpace(facts) ? undefined : refusalByEntra(facts);
}
/** White space inside an id or the secret of the identity: no such value is, so Entra's refusal needs no other cause. */
const isRefusedForWhiteSpace = (facts) => facts.given.whiteSpace.some(({ input, where }) => where === 'inner' && /^(client|tenant)-/.test(input)) &&
    refusalByEntra(facts) !== undefined;
function refusalByEntra(facts) {
    const { identity, registries } = facts;
    if (identity.kind !== 'sign-in')
        return undefined;
    const answer = (0,build_facts/* valueIn */.xm)(identity.signIn);
    if (answer === undefined || answer.signedIn)
        return undefined;
    const { plan } = identity;
    if (plan.role === 'beside' && (plan.source !== 'username' || !registries.some(isRefusedApplication)))
        return undefined;
    const meaning = (0,aadsts/* meaningOf */.Pr)(answer.error, answer.status);
    if (meaning === 'transient')
        return undefined;
    return {
        meaning,
        error: answer.error,
        clientId: (0,registry_credential/* shownUserName */.Yg)(plan.clientId),
        tenantId: plan.tenantId,
        cloud: plan.cloud,
    };
}
const isRefusedApplication = (registry) => (0,build_facts/* valueIn */.xm)(registry.credential)?.userNameKind === 'service-principal' && (0,answers/* refusalOf */.Of)(registry) !== undefined;
/** What was given as the secret has the form of an id, and Entra refuses it. */
function isSecretId(facts) {
    const { identity } = facts;
    return identity.kind === 'sign-in' && identity.plan.secretIsId && entraRefusal(facts)?.meaning === 'sp-secret-invalid';
}

// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(977);
;// CONCATENATED MODULE: ./build/rules/rule.js

/** A rule on what holds for all registries; it is silent where no registry was given. */
const forAll = (rung, judge) => ({
    rung,
    judge: facts => {
        const draft = facts.registries.length === 0 ? undefined : judge(facts);
        return draft === undefined ? [] : [finished(draft)];
    },
});
/** A rule on one registry at a time. */
const perRegistry = (rung, judge) => ({
    rung,
    judge: facts => facts.registries.flatMap(registry => {
        const draft = judge(registry, facts);
        return draft === undefined ? [] : [finished(draft, registry.server.host || registry.server.given)];
    }),
});
/** A rule on one workflow file at a time. */
const perWorkflow = (judge) => ({
    rung: 'workflow',
    judge: facts => onePerPlace(((0,build_facts/* valueIn */.xm)(facts.workflows)?.workflows ?? []).flatMap(workflow => judge(workflow, facts).map(({ location, registry, ...draft }) => ({
        ...finished({ ...draft, blocks: [] }, registry),
        location,
    })))),
});
/** The worst at each place: the jobs of a matrix, and all who call one file, come upon the same line. */
function onePerPlace(all) {
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
const either = (first, second) => ({
    rung: first.rung,
    judge: facts => [...first.judge(facts), ...second.judge(facts)],
});
function finished(draft, registry) {
    return {
        level: draft.level,
        values: draft.values,
        evidence: (draft.evidence ?? []).filter(item => item !== undefined),
        blocks: draft.level === 'error' ? (draft.blocks ?? ['login', 'pull', 'push']) : [],
        ...(registry !== undefined && { registry }),
        ...(draft.rung !== undefined && { rung: draft.rung }),
    };
}
/** Evidence only where there is something to show. */
const seen = (label, value, expected) => value === undefined || value === '' ? undefined : { label, seen: value, ...(expected !== undefined && { expected }) };
/** What a reply proves, in the order in which a reader needs it. */
const replyEvidence = (reply, expected) => [
    seen('status', String(reply.status), expected),
    seen('error', reply.error?.code),
    seen('message', reply.error?.message),
    seen('body', reply.error === undefined ? reply.excerpt : undefined),
    seen('correlation-id', reply.correlationId),
    seen('tries', reply.tries > 1 ? String(reply.tries) : undefined),
];

;// CONCATENATED MODULE: ./build/entra/subject.js
/** The subject of GitHub's OIDC tokens. Source: github/docs:content/actions/reference/security/oidc.md. */
/** The two forms of the subject that a job will present; the first of environment, pull request and ref that applies. */
function presentedSubjects(job) {
    const entity = entityOf(job);
    const classic = `repo:${job.repository}:${entity}`;
    const [owner, name, ...more] = job.repository.split('/');
    const { ownerId = '', repositoryId = '' } = job;
    if (!owner || !name || more.length > 0 || !/^\d+$/.test(ownerId) || !/^\d+$/.test(repositoryId))
        return { classic };
    return { classic, immutable: `repo:${owner}@${ownerId}/${name}@${repositoryId}:${entity}` };
}
function entityOf({ environment = '', eventName, ref }) {
    if (environment !== '')
        return `environment:${escaped(environment)}`;
    return eventName === 'pull_request' ? 'pull_request' : `ref:${escaped(ref)}`;
}
const escaped = (value) => value.replaceAll(':', '%3A');
/** Takes a subject apart; `undefined` where it follows an organisation's own template, or is none of GitHub. */
function parseSubject(subject) {
    const match = /^repo:([^/:@]+)(?:@(\d+))?\/([^/:@]+)(?:@(\d+))?:(.+)$/s.exec(subject);
    const [, owner, ownerId, name, repositoryId, rest] = match ?? [];
    if (owner === undefined || name === undefined || rest === undefined)
        return undefined;
    const shared = { owner, name, entity: entityIn(rest), rest };
    return ownerId !== undefined && repositoryId !== undefined
        ? { form: 'immutable', ownerId, repositoryId, ...shared }
        : ownerId === undefined && repositoryId === undefined
            ? { form: 'classic', ...shared }
            : undefined;
}
function entityIn(rest) {
    if (/^environment:[^:]/i.test(rest))
        return 'environment';
    if (/^pull_request$/i.test(rest))
        return 'pull_request';
    if (/^ref:refs\/heads\/./i.test(rest))
        return 'branch';
    return /^ref:refs\/tags\/./i.test(rest) ? 'tag' : 'other';
}

;// CONCATENATED MODULE: ./build/entra/difference.js

/** The difference of two values of one part; `undefined` where they are the same, letter by letter. */
function differenceOf(part, presented, accepted) {
    if (presented === accepted)
        return undefined;
    const [kind = 'other', ...also] = kindsOf(part, presented, accepted);
    return {
        part,
        presented,
        accepted,
        at: divergence(presented, accepted),
        kind,
        also,
        mark: markOf(presented, accepted),
    };
}
function kindsOf(part, presented, accepted) {
    if (presented.trim() === accepted.trim())
        return ['white-space'];
    if (sameLetters(presented, accepted))
        return ['case'];
    if (presented.replace(/\/+$/, '') === accepted.replace(/\/+$/, ''))
        return ['trailing-slash'];
    if (part !== 'subject')
        return ['other'];
    const [one, other] = [parseSubject(presented), parseSubject(accepted)];
    return one === undefined || other === undefined ? ['other'] : subjectKinds(one, other);
}
function subjectKinds(presented, accepted) {
    const sameForm = presented.form === accepted.form;
    const pairs = [
        ['owner', presented.owner, accepted.owner],
        ['repository', presented.name, accepted.name],
        [presented.entity, presented.rest, accepted.rest],
    ];
    const kinds = pairs.flatMap(([kind, one, other]) => (sameLetters(one, other) ? [] : [kind]));
    if (!sameForm)
        kinds.push('immutable-form');
    if (sameForm && presented.ownerId !== accepted.ownerId)
        kinds.push('owner');
    if (sameForm && presented.repositoryId !== accepted.repositoryId)
        kinds.push('repository');
    if (pairs.some(([, one, other]) => one !== other && sameLetters(one, other)))
        kinds.push('case');
    return WEIGHTS.filter(kind => kinds.includes(kind));
}
/** The weightier first: another repository makes its branch a detail. */
const WEIGHTS = [
    'owner',
    'repository',
    'immutable-form',
    'environment',
    'pull_request',
    'branch',
    'tag',
    'other',
    'case',
];
const sameLetters = (one, other) => one.toLowerCase() === other.toLowerCase();
/** The index of the first character that is not the same; never inside a surrogate pair. */
function divergence(one, other) {
    let at = 0;
    while (at < one.length && at < other.length && one[at] === other[at])
        at++;
    return /[\uDC00-\uDFFF]/.test(one[at] ?? other[at] ?? '') ? Math.max(0, at - 1) : at;
}
/** How many characters are the same at the end, of those that are not the same at the start. */
function commonEnd(one, other, from) {
    let length = 0;
    const most = Math.min(one.length, other.length) - from;
    while (length < most && one.at(-1 - length) === other.at(-1 - length))
        length++;
    return length;
}
/** How many characters have to be exchanged: the smaller, the nearer. */
function unlikeness(one, other) {
    const at = divergence(one, other);
    return Math.max(one.length, other.length) - at - commonEnd(one, other, at);
}
/** Nothing longer is marked: it would not stand under its line. */
const MAX_MARKED = 1000;
function markOf(presented, accepted) {
    const at = divergence(presented, accepted);
    if (at > MAX_MARKED)
        return '';
    const end = commonEnd(presented, accepted, at);
    const widths = [presented, accepted].map(text => widthOf(text.slice(at, Math.min(text.length - end, MAX_MARKED))));
    return ' '.repeat(widthOf(presented.slice(0, at))) + '^'.repeat(Math.max(1, ...widths));
}
/** Columns in a font of fixed width. Source: Unicode Standard Annex 11 (wide and fullwidth). */
const widthOf = (text) => [...text].reduce((width, character) => width + (WIDE.test(character) ? 2 : 1), 0);
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}]/u;

;// CONCATENATED MODULE: ./build/entra/expression.js
const MAX_LENGTH = 4096;
/**
 * Whether claims satisfy the expression of a flexible federated credential.
 * Source: Entra docs, "Flexible federated identity credentials (preview)": `eq`, `matches` with `*` and `?`, `and`.
 * @returns `undefined` where it cannot be told: a form that is not known here, or a claim that was not seen
 */
function satisfies(expression, claims) {
    if (expression.length > MAX_LENGTH)
        return undefined;
    if (claims.sub.length > MAX_LENGTH || (claims.job_workflow_ref ?? '').length > MAX_LENGTH)
        return undefined;
    const term = /\s*claims\[\s*'([\w-]+)'\s*\]\s+(eq|matches)\s+'((?:[^']|'')*)'\s*(and\b|$)/y;
    let verdict = true;
    for (let at = 0;; at = term.lastIndex) {
        term.lastIndex = at;
        const [, name, operator, operand, next] = term.exec(expression) ?? [];
        if (name === undefined || operand === undefined)
            return undefined;
        const claim = name === 'sub' ? claims.sub : name === 'job_workflow_ref' ? claims.job_workflow_ref : undefined;
        const pattern = operand.replaceAll("''", "'");
        const fits = claim === undefined ? undefined : operator === 'eq' ? claim === pattern : matchesPattern(claim, pattern);
        if (fits === false)
            verdict = false;
        else if (fits === undefined && verdict === true)
            verdict = undefined;
        if (next === '')
            return verdict;
    }
}
/** Wildcards, without backtracking over more than the last star: quadratic at worst. */
function matchesPattern(text, pattern) {
    let at = 0;
    let place = 0;
    let star = -1;
    let resume = 0;
    while (at < text.length) {
        if (pattern[place] === '*') {
            star = place++;
            resume = at;
        }
        else if (place < pattern.length && (pattern[place] === '?' || pattern[place] === text[at])) {
            place++;
            at++;
        }
        else if (star >= 0) {
            place = star + 1;
            at = ++resume;
        }
        else {
            return false;
        }
    }
    return /^\**$/.test(pattern.slice(place));
}

;// CONCATENATED MODULE: ./build/entra/federated.js


/**
 * Compares as Entra does: issuer, subject and audience exactly, letter case and slashes included.
 * Source: Entra docs, "Important considerations and restrictions for federated identity credentials".
 */
function compareFederated(presented, accepted) {
    const verdicts = accepted.map(credential => ({ credential, fits: fits(presented, credential) }));
    const match = verdicts.find(verdict => verdict.fits === true);
    if (match !== undefined)
        return { state: 'matches', by: match.credential };
    const candidates = verdicts.filter(verdict => verdict.fits === undefined).map(({ credential }) => credential);
    if (candidates.length > 0)
        return { state: 'undecided', candidates };
    const ranked = accepted
        .map(credential => ({ credential, differences: differences(presented, credential) }))
        .map(each => ({ ...each, distance: distance(each.differences) }))
        .sort((one, other) => one.distance - other.distance);
    const nearest = ranked[0];
    return nearest === undefined
        ? { state: 'none' }
        : { state: 'differs', nearest: nearest.credential, differences: nearest.differences };
}
function fits(presented, credential) {
    if (presented.issuer !== credential.issuer || !credential.audiences.includes(presented.audience))
        return false;
    if (credential.expression === undefined)
        return presented.subject === credential.subject;
    const { subject: sub, jobWorkflowRef } = presented;
    return satisfies(credential.expression, {
        sub,
        ...(jobWorkflowRef !== undefined && { job_workflow_ref: jobWorkflowRef }),
    });
}
/** An expression stands in the subject's place: it is shown whole, as what the subject would have to satisfy. */
function differences(presented, credential) {
    const { issuer, subject, audience } = presented;
    const audiences = credential.audiences.includes(audience) ? audience : nearestOf(audience, credential.audiences);
    const found = [differenceOf('issuer', issuer, credential.issuer)];
    if (credential.expression === undefined)
        found.push(differenceOf('subject', subject, credential.subject ?? ''));
    else if (fits({ ...presented, issuer: credential.issuer, audience: audiences }, credential) === false) {
        found.push({
            part: 'subject',
            presented: subject,
            accepted: credential.expression,
            at: 0,
            kind: 'other',
            also: [],
            mark: '',
        });
    }
    found.push(differenceOf('audience', audience, audiences));
    return found.filter(difference => difference !== undefined);
}
const nearestOf = (text, others) => [...others].sort((one, other) => unlikeness(text, one) - unlikeness(text, other))[0] ?? '';
/** What is put right with one slip of the pen is nearer than what was made for another job, and that than another repository. */
const KIND_DISTANCES = {
    'white-space': 1,
    case: 1,
    'trailing-slash': 1,
    'immutable-form': 2,
    branch: 4,
    tag: 4,
    pull_request: 4,
    environment: 4,
    repository: 16,
    owner: 32,
    other: 64,
};
const distance = (found) => found.reduce((sum, { part, kind, also, presented, accepted }) => {
    const weight = [kind, ...also].reduce((all, each) => all + KIND_DISTANCES[each], 0);
    return sum + weight * (part === 'subject' ? 1 : 2) + Math.min(0.9, unlikeness(presented, accepted) / 1000);
}, 0);

// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/data/index.js
var data = __webpack_require__(5958);
// EXTERNAL MODULE: ./build/workflow/acts.js
var workflow_acts = __webpack_require__(9679);
// EXTERNAL MODULE: ./build/workflow/expression.js
var expression = __webpack_require__(8752);
;// CONCATENATED MODULE: ./build/rules/workflow/access.js






/** What a job may have: secrets, and an OIDC token. */
const accessRules = {
    'workflow-secrets-not-passed': perWorkflow(({ jobs }) => jobs.flatMap(({ calls }) => {
        const missing = calls === undefined ? [] : missingSecrets(calls);
        if (calls === undefined || missing.length === 0)
            return [];
        return [
            {
                level: 'error',
                values: { uses: calls.uses, secrets: missing, passesSome: calls.secrets instanceof Map },
                evidence: missing.map(name => seen('secret', name)),
                location: calls.place,
            },
        ];
    })),
    'workflow-fork-secrets': perWorkflow(workflow => workflow.triggers.has('pull_request') && isAboutRegistries(workflow)
        ? firstToFail(workflow.jobs).map(({ job, step }) => {
            const secrets = [...step.secrets.keys()].map(name => name.toUpperCase());
            return {
                level: 'warning',
                values: { job: job.id, secrets, isOidc: isOidc(step) },
                evidence: secrets.map(name => seen('secret', name)),
                location: step.uses?.place ?? loginPlace(step),
            };
        })
        : []),
};
/** Without `id-token: write`, which GitHub never gives unasked, azure/login gets no OIDC token. */
const oidcPermissionInFiles = perWorkflow(workflow => {
    const isOnlyCalled = [...workflow.triggers.keys()].every(trigger => trigger === 'workflow_call');
    return (0,workflow_acts/* jobsOf */.aG)(workflow).flatMap((job) => {
        const step = job.steps.find(each => each.deeds.some(deed => deed.is === 'entra-login' && deed.by === 'azure/login' && deed.how === 'oidc'));
        const { permissions } = job;
        if (step === undefined || (permissions === 'unknown' ? isOnlyCalled : permissions.idToken !== 'none'))
            return [];
        const isSet = permissions !== 'unknown';
        return [
            {
                level: 'error',
                values: { job: job.id, isSet },
                evidence: [seen('permission', isSet ? 'id-token: none' : 'no permissions', 'id-token: write')],
                location: isSet ? permissions.place : placeOfLogin(step, job),
            },
        ];
    });
});
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
const isLogin = (step) => step.deeds.some(({ is }) => is === 'login' || is === 'entra-login');
const isOidc = (step) => step.deeds.some(deed => deed.is === 'entra-login' && deed.how === 'oidc');
/** The step; where that stands in a local action, which has no permissions of its own, the job that runs it. */
const placeOfLogin = (step, job) => {
    const place = step.uses?.place ?? step.place;
    return place.file === job.place.file ? place : job.place;
};
/**
 * The logins that fail in a fork's pull request, the first of each job. A job is not reached where it, or what it needs, is kept from
 * such a run; nor where what it needs has failed.
 */
function firstToFail(jobs) {
    const ends = new Map();
    const found = [];
    const visit = (job) => {
        const before = ends.get(job.id);
        if (before !== undefined)
            return before;
        // In place while its needs are looked at, which may go round in a circle.
        ends.set(job.id, 'passes');
        const needed = jobs.filter(({ id }) => job.needs.includes(id)).map(visit);
        const isReached = !isGuard(job.condition) && !needed.includes('stops');
        const failing = isReached ? failingLogins(job) : [];
        found.push(...failing);
        const end = isReached && failing.length === 0 ? 'passes' : 'stops';
        ends.set(job.id, end);
        return end;
    };
    for (const job of jobs)
        visit(job);
    return found;
}
function failingLogins(job) {
    const step = job.steps.find(isUnguardedLogin);
    if (step !== undefined)
        return [{ job, step }];
    return job.calls?.workflow === undefined ? [] : firstToFail(job.calls.workflow.jobs);
}
/** Whether anything in the file has to do with a registry that may be one of Azure: a sign-in to Azure alone is for something else. */
const isAboutRegistries = (workflow) => (0,workflow_acts/* jobsOf */.aG)(workflow)
    .flatMap(({ steps }) => steps)
    .some(({ deeds, script, with: inputs }) => deeds.some(deed => {
    if (deed.is === 'login')
        return deed.registry !== undefined && !(0,workflow_reference/* isForeign */.jq)((0,workflow_reference/* serverOf */.FN)(deed.registry));
    if (deed.is !== 'push' && deed.is !== 'pull')
        return deed.is === 'expose-token' || deed.is === 'admin-use';
    const { host } = (0,workflow_reference/* parseReference */.F2)(deed.image);
    return deed.isInAzure || (host.is !== 'none' && !(0,workflow_reference/* isForeign */.jq)(host.value));
}) ||
    OF_REGISTRIES.test(script?.text ?? '') ||
    [...inputs.values()].some(value => OF_REGISTRIES.test((0,workflow_value/* shown */.SP)(value))));
const OF_REGISTRIES = /\baz\s+acr\b|\.azurecr\.|acr_|_acr\b|registry/i;
/** A login that a fork's pull request gets to and that has nothing to log in with. */
function isUnguardedLogin(step) {
    if (isGuard(step.condition) || step.continueOnError)
        return false;
    return step.deeds.some(deed => {
        // Only under a condition of its script, which may be a guard.
        if (deed.isConditional && step.condition === undefined)
            return false;
        if (deed.is === 'entra-login')
            return deed.how === 'oidc' || step.secrets.size > 0;
        if (deed.is !== 'login' || step.secrets.size === 0 || deed.registry === undefined)
            return false;
        const server = (0,workflow_reference/* serverOf */.FN)(deed.registry);
        return deed.by === 'az acr login' || !(0,workflow_reference/* isForeign */.jq)(server);
    });
}
/** Whether a condition keeps a fork's pull request out, or may; what is not known may. */
function isGuard(condition) {
    if (condition === undefined)
        return false;
    const settled = condition
        .replace(/\b(?:always|success)\(\s*\)/gi, 'true')
        .replace(/\b(?:failure|cancelled)\(\s*\)/gi, 'false');
    return (0,expression/* isTruthy */.zz)((0,expression/* evaluate */._3)(settled, NOWHERE, inFork(settled))) !== true;
}
const NOWHERE = { file: '', line: 1, column: 1 };
/** What a fork's pull request sees, as far as it is the same in all of them. Source: GitHub docs, "Events that trigger workflows". */
const inFork = (condition) => {
    // The repository and the branch that it asks for may be the ones that the pull request goes to.
    const asked = (name) => new RegExp(`github\\.${name}\\s*==\\s*'([^']*)'`, 'i').exec(condition)?.[1];
    const repository = asked('repository') ?? 'base/repository';
    const values = {
        'github.event_name': 'pull_request',
        // It begins with this one.
        'github.event.action': 'opened',
        'github.ref': 'refs/pull/1/merge',
        'github.ref_name': '1/merge',
        'github.ref_type': 'branch',
        'github.repository': repository,
        'github.repository_owner': asked('repository_owner') ?? repository.split('/')[0],
        'github.base_ref': asked('base_ref'),
        'github.event.pull_request.head.repo.fork': true,
        'github.event.pull_request.head.repo.full_name': 'somebody/fork',
        'github.event.pull_request.head.repo.owner.login': 'somebody',
        'github.event.pull_request.head.user.login': 'somebody',
    };
    return path => {
        const value = path[0] === 'secrets' ? '' : values[path.join('.').toLowerCase()];
        if (value === undefined)
            return undefined;
        return (0,expression/* known */.eO)(typeof value === 'boolean' ? new data/* BooleanData */.bo(value) : new data/* StringData */.uQ(value), NOWHERE);
    };
};
const loginPlace = (step) => step.deeds.find(({ is }) => is === 'login' || is === 'entra-login')?.place ?? step.place;

// EXTERNAL MODULE: ./build/clouds.js
var clouds = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/registry/login-server.js
var login_server = __webpack_require__(1995);
;// CONCATENATED MODULE: ./build/rules/workflow/servers.js






/** Login servers as the files spell them: in logins, and in front of images. */
const serverUppercaseInFiles = perWorkflow(workflow => serversOf(workflow).flatMap(({ value, by }) => {
    if (by === 'az acr login' || !(0,workflow_reference/* isAcrHost */.n0)(value))
        return [];
    const culprit = value.pieces.find(piece => 'known' in piece && /[A-Z]/.test(piece.known));
    const given = (0,workflow_value/* shown */.SP)(value);
    if (culprit === undefined || flawOf(given, by)?.isFatal)
        return [];
    const host = value.pieces
        .map(piece => ('known' in piece ? piece.known.toLowerCase() : (0,workflow_value/* shown */.SP)({ ...value, pieces: [piece] })))
        .join('');
    return [
        {
            level: 'error',
            values: { given, host, by },
            evidence: [seen('login-server', given, host)],
            location: culprit.place,
            registry: hostIn(value),
        },
    ];
}));
const serverMalformedInFiles = perWorkflow(workflow => serversOf(workflow).flatMap(({ value, by, use }) => {
    const given = (0,workflow_value/* shown */.SP)(value);
    if (by === 'az acr login')
        return malformedName(value);
    const text = (0,workflow_value/* literal */.eu)(value);
    if (text === undefined)
        return [];
    const worst = flawOf(text, by);
    if (worst === undefined)
        return [];
    const { flaw, isFatal, host } = worst;
    return [
        {
            level: isFatal ? 'error' : 'warning',
            values: { given, flaw, host, by },
            evidence: [seen('login-server', given, host === '' ? undefined : host)],
            location: isOfUse(value, flaw) ? use : (0,workflow_value/* placeOf */.$t)(value, /\S/),
            registry: hostIn(value),
        },
    ];
}));
const serverSuffixInFiles = perWorkflow(workflow => serversOf(workflow).flatMap(({ value, by }) => {
    const suggestion = nearMissOf(value);
    if (suggestion === undefined)
        return [];
    const given = (0,workflow_value/* shown */.SP)(value);
    return [
        {
            level: 'error',
            values: { given, suggestion, by },
            evidence: [seen('login-server', given, suggestion)],
            location: (0,workflow_value/* placeOf */.$t)(value, /\./),
            registry: hostIn(value),
        },
    ];
}));
/** The login server that was probably meant, where the end of this one is a slip of a suffix; what is in front may be unknown. */
function nearMissOf(value) {
    const text = (0,workflow_value/* literal */.eu)(value);
    if (text !== undefined) {
        const { kind } = (0,login_server/* parseLoginServer */.wQ)(text);
        return kind.is === 'near-miss' && !isUnfilled(text) && !isShortName(text) ? kind.suggestion : undefined;
    }
    const [name, end] = [value.pieces.slice(0, -1), value.pieces.at(-1)];
    if (end === undefined || !('known' in end))
        return undefined;
    const dot = end.known.indexOf('.');
    if (dot < 0 || name.some(piece => 'known' in piece && piece.known.includes('.')))
        return undefined;
    const { kind } = (0,login_server/* parseLoginServer */.wQ)(`name${end.known.slice(dot)}`);
    if (kind.is !== 'near-miss')
        return undefined;
    const inFront = (0,workflow_value/* shown */.SP)({ ...value, pieces: [...name, { ...end, known: end.known.slice(0, dot) }] });
    return `${inFront}${kind.suggestion.slice(kind.suggestion.indexOf('.'))}`;
}
/** A name that ends like the suffix begins: `contosoazurecr`. */
const isShortName = (text) => /^[\w-]+azurecr$/i.test(text);
/**
 * The text is right by itself, and wrong where it is used: a name without its suffix, or a login server with a suffix behind it.
 * Whatever else is wrong is wrong where it stands.
 */
const isOfUse = ({ pieces }, { flaw }) => flaw === 'short-name' || (flaw === 'not-a-login-server' && pieces.length > 1);
/** `az acr login` asks the cloud that azure/login signed in to, and finds no registry of another one. */
const cloudMismatchInFiles = perWorkflow(workflow => (0,workflow_acts/* jobsOf */.aG)(workflow).flatMap(job => {
    const signedInTo = cloudOf(job);
    return (0,workflow_acts/* actsOf */.Df)(job)
        .filter((0,workflow_acts/* isAct */.VJ)('login', 'expose-token'))
        .flatMap(({ deed }) => {
        if ((deed.is === 'login' && deed.by !== 'az acr login') || deed.registry === undefined)
            return [];
        if (signedInTo === undefined || !isOfOtherCloud(deed.registry, signedInTo))
            return [];
        const given = (0,workflow_value/* shown */.SP)(deed.registry);
        return [
            {
                level: 'error',
                values: { cloud: signedInTo.azName, given, environment: (0,clouds/* cloudOfSuffix */.Q2)(given)?.azName ?? '' },
                evidence: [seen('login-server', given, `….${signedInTo.acrSuffix}`)],
                location: (0,workflow_value/* placeOf */.$t)(deed.registry, /\./),
            },
        ];
    });
}));
/** A login server whose suffix is known to be another cloud's. */
function isOfOtherCloud(registry, cloud) {
    const suffix = (0,workflow_reference/* isAcrHost */.n0)(registry) ? (0,clouds/* cloudOfSuffix */.Q2)((0,workflow_value/* shown */.SP)(registry)) : undefined;
    return cloud !== undefined && suffix !== undefined && suffix !== cloud;
}
/** As a run names it, where it is known. */
function hostIn(value) {
    const text = (0,workflow_value/* literal */.eu)(value);
    return text === undefined ? undefined : (0,login_server/* parseLoginServer */.wQ)(text).host || text;
}
/** All login servers of a workflow, each once a place; those of images first, which bear less. */
function serversOf(workflow) {
    const perJob = (0,workflow_acts/* jobsOf */.aG)(workflow).map(job => ({ acts: (0,workflow_acts/* actsOf */.Df)(job), cloud: cloudOf(job) }));
    const servers = [
        ...perJob.flatMap(({ acts }) => acts.filter((0,workflow_acts/* isAct */.VJ)('push', 'pull', 'naming')).flatMap(({ deed }) => inImage(deed))),
        ...perJob.flatMap(({ acts, cloud }) => acts.filter((0,workflow_acts/* isAct */.VJ)('login', 'expose-token')).flatMap(({ deed }) => {
            if (deed.registry === undefined)
                return [];
            const by = deed.is === 'login' ? deed.by : 'az acr login';
            return by === 'az acr login' && isOfOtherCloud(deed.registry, cloud)
                ? []
                : [{ value: deed.registry, by, use: deed.registry.place }];
        })),
        ...(0,workflow_acts/* jobsOf */.aG)(workflow).flatMap(({ steps, calls }) => [
            ...steps.flatMap(({ uses, with: inputs }) => (uses === undefined ? [] : inInputs(inputs))),
            ...inInputs(calls?.with ?? new Map()),
        ]),
    ];
    const key = ({ value, by, use }) => {
        if (by === 'az acr login')
            return JSON.stringify([by, use, (0,workflow_value/* shown */.SP)(value)]);
        const flaw = flawOf((0,workflow_value/* literal */.eu)(value) ?? '', by)?.flaw;
        const isOwn = flaw !== undefined && isOfUse(value, flaw);
        return JSON.stringify([isOwn ? use : value.pieces.map(({ place }) => place), (0,workflow_value/* shown */.SP)(value)]);
    };
    return [...new Map(servers.toReversed().map(server => [key(server), server])).values()].toReversed();
}
/** Login servers that are handed to an action or a workflow which may do anything with them: none may have upper case. */
const inInputs = (inputs) => [...inputs.values()]
    .filter(value => /^[\w-]+\.azurecr\.(?:io|cn|us)$/i.test((0,workflow_value/* literal */.eu)(value) ?? ''))
    .map(value => ({ value, by: 'input', use: value.place }));
function inImage(deed) {
    if (deed.is !== 'naming' && deed.isInAzure)
        return [];
    const { scheme, host, path } = (0,workflow_reference/* parseReference */.F2)(deed.image);
    if (host.is === 'none')
        return [];
    const by = deed.by.includes('/') ? 'image-of-action' : 'image';
    const { pieces, place } = host.value;
    // An empty part behind the host is what its own slash at the end makes of `host//app`, unless both slashes are the image's.
    const isEmpty = path.length > 1 && path[0]?.length === 0 && (0,workflow_reference/* isAcrHost */.n0)(host.value);
    const slash = isEmpty && (0,workflow_reference/* doubledSlash */.Rs)(deed.image) === undefined ? [{ known: '/', place }] : [];
    const value = { pieces: [...(scheme === undefined ? [] : [scheme]), ...pieces, ...slash], place };
    return [{ value, by, use: deed.image.place }];
}
/** Whether a login cannot work for what its login server is. */
function isSpoilt({ by, registry }) {
    if (registry === undefined)
        return false;
    const text = (0,workflow_value/* literal */.eu)(registry);
    if (nearMissOf(registry) !== undefined)
        return true;
    if (text === undefined)
        return false;
    return by === 'az acr login' ? isUnfilled(text) || nameFlaw(text) === 'error' : flawOf(text, by)?.isFatal === true;
}
/** The flaw of a known login server that matters most, upper case and a slip of the suffix apart. */
function flawOf(given, by) {
    if (by !== 'az acr login' && /^\s*(?:\$|%\w+%)/.test(given)) {
        // Nobody expands a variable in `with:`.
        const isShell = by !== 'docker/login-action' && by !== 'azure/docker-login' && by !== 'image-of-action';
        const name = /\w+/.exec(given)?.[0] ?? '';
        return isShell ? undefined : { flaw: { flaw: 'variable', name }, isFatal: true, host: '' };
    }
    const expression = /^\s*\{\{\s*((?:env|github|inputs|matrix|needs|secrets|steps|vars)\.[\w.-]+)\s*\}\}/.exec(given)?.[1];
    if (expression !== undefined && (by === 'docker/login-action' || by === 'azure/docker-login')) {
        return { flaw: { flaw: 'expression', expression }, isFatal: true, host: '' };
    }
    if (isUnfilled(given)) {
        return /azurecr|acr|registry|login.?server|name/i.test(given)
            ? { flaw: { flaw: 'placeholder' }, isFatal: true, host: '' }
            : undefined;
    }
    const isImage = by === 'image' || by === 'image-of-action';
    const server = (0,login_server/* parseLoginServer */.wQ)(given);
    const flaws = server.flaws.filter(({ flaw }) => flaw !== 'upper-case');
    if (server.kind.is === 'near-miss' && !isShortName(given))
        return undefined;
    if (server.kind.is !== 'acr') {
        // A name with a port, or within the runner's network, is somebody else's registry.
        const short = flaws.find(({ flaw }) => flaw === 'short-name');
        const isForeign = /:\d+$/.test(given) || /^(?:localhost|azure|aci|registry)$/i.test(given);
        return short === undefined || isImage || isForeign || !/^[\w-]+$/.test(given)
            ? undefined
            : { flaw: short, isFatal: true, host: `${given.toLowerCase()}.azurecr.io` };
    }
    const worst = flaws.find(flaw => !(0,login_server/* isBorne */.TP)(flaw)) ?? flaws[0];
    if (worst === undefined || (isImage && worst.flaw === 'port-443'))
        return undefined;
    const host = 'suggestion' in worst && worst.suggestion !== undefined ? worst.suggestion : server.host;
    return { flaw: worst, isFatal: !(0,login_server/* isBorne */.TP)(worst) || isImage, host };
}
/** `<registry-name>.azurecr.io`: what a template leaves to be filled in. */
const isUnfilled = (given) => /<[^<>]*>/.test(given);
/** What `az acr login -n` is given: a full login server is borne with a warning, what no name can be is not. */
function malformedName(value) {
    const given = (0,workflow_value/* shown */.SP)(value);
    const text = (0,workflow_value/* literal */.eu)(value);
    const by = 'az acr login';
    if ((0,workflow_reference/* isAcrHost */.n0)(value) && !(text !== undefined && isUnfilled(text))) {
        const name = given.replace(/\.azurecr\.\w+$/i, '');
        const flaw = { flaw: 'name-wanted' };
        return [
            {
                level: 'notice',
                values: { given, flaw, host: name, by },
                evidence: [seen('login-server', given, name)],
                location: value.place,
            },
        ];
    }
    if (text === undefined || nearMissOf(value) !== undefined)
        return [];
    if (isUnfilled(text)) {
        const flaw = { flaw: 'placeholder' };
        const location = (0,workflow_value/* placeOf */.$t)(value, /</);
        return [
            { level: 'error', values: { given, flaw, host: '', by }, evidence: [seen('login-server', given)], location },
        ];
    }
    const level = nameFlaw(text);
    if (level === undefined)
        return [];
    const host = level === 'warning' ? (0,workflow_reference/* registryNameOf */.Qj)(text) : '';
    const values = { given, flaw: { flaw: 'no-name' }, host, by };
    return [{ level, values, evidence: [seen('login-server', given)], location: value.place }];
}
/**
 * Whether a text can be the name of a registry. az drops a dash and what is behind it for the hash of a domain name label, which has
 * 8 characters or more with a digit among them; anything else is hardly one. Source: ACR docs, "Domain name label".
 */
function nameFlaw(text) {
    // An empty one is what an empty variable leaves behind; the others are of a shell that is not read, or of a template.
    if (text.trim() === '' ||
        /[$%`\s]|\{\{/.test(text) ||
        (0,workflow_reference/* isAcrHost */.n0)({ pieces: [{ known: text, place: servers_NOWHERE }], place: servers_NOWHERE }))
        return undefined;
    const [name = '', ...hash] = text.split('-');
    if (!/^[a-z0-9]{5,50}$/i.test(name) || /[^a-z0-9]/i.test(hash.join('')))
        return 'error';
    if (hash.length === 0)
        return undefined;
    return hash.length === 1 && /^(?=.*\d)[a-z0-9]{8,}$/i.test(hash[0] ?? '') ? undefined : 'warning';
}
const servers_NOWHERE = { file: '', line: 1, column: 1 };
/** The cloud that a job's only azure/login signs in to; `undefined` where something else may change it. */
function cloudOf(job) {
    const acts = (0,workflow_acts/* actsOf */.Df)(job);
    const [signIn, ...others] = acts.filter((0,workflow_acts/* isAct */.VJ)('entra-login'));
    if (signIn === undefined || others.length > 0 || signIn.deed.by !== 'azure/login')
        return undefined;
    if (acts.some((0,workflow_acts/* isAct */.VJ)('opaque')) || job.steps.some(({ script }) => /\baz\s+cloud\b/.test(script?.text ?? '')))
        return undefined;
    const environment = signIn.step.with.get('environment');
    if (environment === undefined)
        return clouds/* PUBLIC_CLOUD */.qZ;
    const name = (0,workflow_value/* literal */.eu)(environment);
    return name === undefined ? undefined : (0,clouds/* cloudNamed */.X)(name);
}

;// CONCATENATED MODULE: ./build/rules/sign-in.js







/** Chapter "Credentials" of Microsoft's page, where the login is an identity of Entra: why it was not let in. */
const signInRules = {
    'creds-json-invalid': forAll('credentials', ({ identity }) => {
        if (identity.kind !== 'gap' || identity.gap.kind !== 'creds-invalid')
            return undefined;
        return { level: 'error', values: { problem: identity.gap.problem } };
    }),
    'creds-overruled': forAll('credentials', ({ identity }) => identity.kind === 'sign-in' && identity.plan.credsOverruled ? { level: 'warning', values: {} } : undefined),
    'oidc-permission-missing': either(forAll('credentials', ({ identity, runner }) => {
        if (identity.kind !== 'gap' || identity.gap.kind !== 'no-oidc' || runner.withheldSecrets === 'fork')
            return undefined;
        return {
            level: 'error',
            values: {},
            evidence: [seen('client-id', identity.gap.clientId), seen('permission', 'id-token: none', 'id-token: write')],
        };
    }), oidcPermissionInFiles),
    'sp-secret-invalid': refusedAs('sp-secret-invalid', ({ clientId }) => ({ clientId })),
    'sp-secret-expired': refusedAs('sp-secret-expired', ({ clientId }) => ({ clientId })),
    'sp-disabled': refusedAs('sp-disabled', ({ clientId }) => ({ clientId })),
    'tenant-not-found': either(refusedAs('tenant-not-found', ({ tenantId }) => ({ tenantId, malformed: false })), forAll('credentials', ({ identity }) => {
        if (identity.kind !== 'gap' || identity.gap.kind !== 'tenant-malformed')
            return undefined;
        const { tenantId, suggestion } = identity.gap;
        return { level: 'error', values: { tenantId, malformed: true }, evidence: [seen('tenant', tenantId, suggestion)] };
    })),
    'registry-cloud-mismatch': either(refusedAs('registry-cloud-mismatch', ({ cloud }) => ({ cloud })), cloudMismatchInFiles),
    'oidc-assertion-expired': refusedAs('oidc-assertion-expired', () => ({})),
    'conditional-access-blocked': refusedAs('conditional-access-blocked', ({ clientId }) => ({ clientId })),
    'entra-user-sign-in': refusedAs('entra-user-sign-in', () => ({})),
    'entra-refused': refusedAs('entra-refused', ({ clientId, error }) => ({ clientId, code: error.code })),
    'federated-credential-mismatch': forAll('credentials', facts => {
        const refused = entraRefusal(facts);
        if (refused?.meaning !== 'federated-credential-mismatch' || facts.identity.kind !== 'sign-in')
            return undefined;
        const { issuer = '', subject = '', audience = '', jobWorkflowRef } = (0,build_facts/* valueIn */.xm)(facts.identity.oidc) ?? {};
        const { clientId } = facts.identity.plan;
        const part = (0,aadsts/* mismatchedPart */.D3)(refused.error.code ?? 0);
        const accepted = (0,build_facts/* valueIn */.xm)(facts.identity.federated);
        const presented = { issuer, subject, audience, ...(jobWorkflowRef !== undefined && { jobWorkflowRef }) };
        const compared = accepted === undefined ? undefined : compareFederated(presented, accepted);
        const nearest = compared?.state === 'differs' ? compared : undefined;
        const acceptedPart = (which) => nearest?.differences.find(difference => difference.part === which)?.accepted;
        return {
            level: 'error',
            values: {
                clientId,
                issuer,
                subject,
                audience,
                ...(part !== undefined && { part }),
                ...(nearest !== undefined && {
                    nearest: {
                        name: nearest.nearest.name,
                        subject: nearest.nearest.subject ?? nearest.nearest.expression ?? '',
                    },
                }),
            },
            evidence: [
                seen('issuer', issuer, acceptedPart('issuer')),
                seen('subject', subject, acceptedPart('subject')),
                seen('audience', audience, acceptedPart('audience')),
                ...(nearest?.differences ?? []).map(({ part, kind, mark }) => seen('difference', `${part}: ${kind} ${mark.trim()}`)),
                ...entraEvidence(refused.error),
            ],
        };
    }),
    'entra-unreachable': forAll('credentials', facts => {
        const { identity } = facts;
        if (identity.kind !== 'sign-in' || identity.plan.role !== 'given' || identity.signIn.state !== 'failed')
            return undefined;
        const { reason } = identity.signIn;
        // GitHub's own token service stands before Entra, which was not asked then; and an answer that is no HTTP is an answer.
        if (reason.kind !== 'network' || identity.oidc.state === 'failed' || /^HPE_/.test(reason.failure.code))
            return undefined;
        return {
            level: 'error',
            values: { cloud: identity.plan.cloud },
            evidence: [seen('error', reason.failure.code), seen('message', reason.failure.text)],
        };
    }),
};
/** A rule on one meaning of Entra's refusal. */
function refusedAs(meaning, values) {
    return forAll('credentials', facts => {
        const refused = entraRefusal(facts);
        if (refused?.meaning !== meaning || (meaning === 'sp-secret-invalid' && isSecretId(facts)))
            return undefined;
        return { level: 'error', values: values(refused), evidence: refusedEvidence(refused) };
    });
}
/** The rule on an id of a secret in place of its value, which Entra refuses like any wrong secret. */
const secretIsId = forAll('credentials', facts => {
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
const entraEvidence = ({ code, error, text, correlationId, timestamp }) => [
    seen('error', code === undefined ? error : `AADSTS${code}`),
    seen('message', text),
    seen('correlation-id', correlationId),
    seen('time', timestamp),
].filter(item => item !== undefined);

// EXTERNAL MODULE: ./build/workflow/hardcoded.js
var hardcoded = __webpack_require__(9876);
;// CONCATENATED MODULE: ./build/rules/workflow/passwords.js






/** How the files hand over user names and passwords. */
const passwordRules = {
    'workflow-password-argument': perWorkflow(workflow => (0,workflow_acts/* jobsOf */.aG)(workflow)
        .flatMap(workflow_acts/* actsOf */.Df)
        .filter((0,workflow_acts/* isAct */.VJ)('login'))
        .flatMap(({ deed, step }) => {
        const { by, passwordOnCommandLine: location, registry, userName, password } = deed;
        // A password that stands in the file is worse than where it stands.
        if (location === undefined || (0,hardcoded/* hardcodedPassword */.Y)(deed) !== undefined)
            return [];
        return [
            {
                level: 'warning',
                values: {
                    by,
                    registry: registry === undefined ? '' : (0,workflow_acts/* pasted */.yw)(registry),
                    userName: userName === undefined ? '' : (0,workflow_acts/* pasted */.yw)(userName),
                    password: password === undefined ? '' : shownSecret(password),
                    shell: step.script?.shell ?? 'bash',
                },
                location,
            },
        ];
    })),
    // The finding never shows the value, nor how long it is.
    'workflow-hardcoded-credential': perWorkflow(workflow => (0,hardcoded/* hardcodedIn */.o)(workflow).map(({ what, place: location }) => ({ level: 'error', values: { what }, location }))),
    'workflow-admin-user': perWorkflow(workflow => (0,workflow_acts/* jobsOf */.aG)(workflow).flatMap(job => {
        const found = [
            // One a step: what is fetched twice is fetched for one login.
            ...job.steps.flatMap(step => {
                const uses = step.deeds.filter(deed => deed.is === 'admin-use');
                const first = uses.filter((one, index) => uses.findIndex(({ by }) => by === one.by) === index);
                return first.map(({ by, place }) => ({ cause: by, name: '', location: place }));
            }),
            // A token with a wrong user name has a finding of its own.
            ...(0,workflow_acts/* actsOf */.Df)(job)
                .filter((0,workflow_acts/* isAct */.VJ)('login'))
                .filter(({ deed }) => !deed.isExposedToken)
                .flatMap(({ deed }) => adminName(deed.userName, deed.registry)),
            ...job.steps.flatMap(({ with: inputs, uses }) => (uses === undefined ? [] : adminInputs(inputs))),
            ...adminInputs(job.calls?.with ?? new Map()),
        ];
        // The login is made with what was fetched.
        const fetched = found.some(({ cause }) => cause === 'az acr credential show');
        return found
            .filter(({ cause }) => !fetched || cause === 'az acr credential show')
            .map(({ cause, name, location }) => ({
            level: 'warning',
            values: { cause, name },
            evidence: [seen('user-name', name)],
            location,
        }));
    })),
};
/** A token of `--expose-token` with a user other than the zero GUID. */
const tokenUserNameInFiles = perWorkflow(workflow => (0,workflow_acts/* jobsOf */.aG)(workflow)
    .flatMap(workflow_acts/* actsOf */.Df)
    .filter((0,workflow_acts/* isAct */.VJ)('login'))
    .flatMap(({ deed: { isExposedToken, userName } }) => {
    const given = userName === undefined ? undefined : otherThanZero(userName);
    if (!isExposedToken || userName === undefined || given === undefined)
        return [];
    return [
        {
            level: 'error',
            values: { userName: given },
            evidence: [seen('user-name', given, registry_credential/* ZERO_GUID */.Bi)],
            location: (0,workflow_value/* placeOf */.$t)(userName, /\S/),
        },
    ];
}));
/** A user name that is known not to be the zero GUID: by its text, or as one that says whose it is. */
function otherThanZero(userName) {
    const text = (0,workflow_value/* literal */.eu)(userName);
    if (text !== undefined)
        return text === '' || text === registry_credential/* ZERO_GUID */.Bi ? undefined : (0,registry_credential/* shownUserName */.Yg)(text);
    const [piece, ...others] = userName.pieces;
    if (piece === undefined || !('unknown' in piece) || others.length > 0)
        return undefined;
    const isNamed = /^github\.(?:actor|repository_owner)$|^(?:secrets|vars)\.(?:\w+_)?client_?id$/i.test(piece.unknown);
    return isNamed ? (0,workflow_acts/* pasted */.yw)(userName) : undefined;
}
/** As the file has it; what is known of a password is not shown. */
const shownSecret = (password) => password.pieces.some(piece => 'known' in piece && piece.known.trim() !== '') ? '' : (0,workflow_acts/* pasted */.yw)(password);
/** The user name is the registry's own name. Source: ACR docs, "Authentication options": the admin user. */
function adminName(userName, registry) {
    if (userName === undefined || registry === undefined)
        return [];
    const server = (0,workflow_reference/* serverOf */.FN)(registry);
    const isAdmin = textsIn(userName).some(name => textsIn(server).some(host => /\.azurecr\.\w+$/i.test(host) && (0,workflow_reference/* registryNameOf */.Qj)(host) === name.toLowerCase()));
    const [last] = server.pieces.slice(-1);
    const isSameVariable = last !== undefined &&
        'known' in last &&
        /^\.azurecr\.\w+$/i.test(last.known) &&
        (0,workflow_value/* isSame */.Ft)(userName, { pieces: server.pieces.slice(0, -1), place: server.place }) === true;
    if (isAdmin || isSameVariable)
        return [{ cause: 'user-name', name: (0,workflow_value/* shown */.SP)(userName), location: userName.place }];
    return namedAdmin(userName);
}
/** The texts that a value may have: its own, or those that stand in its expression (`${{ github.ref == 'x' && 'contoso' }}`). */
function textsIn(value) {
    const text = (0,workflow_value/* literal */.eu)(value);
    if (text !== undefined)
        return [text];
    return value.pieces.flatMap(piece => 'known' in piece ? [] : [...piece.unknown.matchAll(/'([\w.-]+)'/g)].map(([, quoted = '']) => quoted));
}
/** The secret or variable is named for the admin user. */
function namedAdmin(value) {
    const named = value.pieces.find(isNamedAdmin);
    return named === undefined
        ? []
        : [{ cause: 'secret-name', name: (0,workflow_value/* shown */.SP)({ ...value, pieces: [named] }), location: value.place }];
}
const isNamedAdmin = (piece) => 'unknown' in piece &&
    /^(?:secrets|vars|env)\.\w+$/i.test(piece.unknown) &&
    /acr|registry/i.test(piece.unknown) &&
    /admin/i.test(piece.unknown);
/** Inputs of an action or a workflow that hand over the admin user: pairs of user name and registry, or by the name of the secret. */
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
    'secrets-unavailable': forAll('credentials', facts => {
        const because = facts.runner.withheldSecrets;
        const lacks = lacking(facts) !== undefined || (because === 'fork' && lacksOidc(facts));
        if (because === undefined || !lacks)
            return undefined;
        return { level: 'error', values: { because }, evidence: [seen('run', because), ...givenEvidence(facts)] };
    }),
    'credentials-missing': either(forAll('credentials', facts => {
        const lack = lacking(facts);
        if (lack === undefined || lack.missing === 'anonymous' || hasOtherReason(facts))
            return undefined;
        const { missing, host } = lack;
        return { level: 'error', values: { missing, host }, evidence: givenEvidence(facts) };
    }), refusedAs('credentials-missing', ({ clientId }) => ({ missing: 'client-secret', host: clientId }))),
    'anonymous-pull-disabled': perRegistry('credentials', (registry, facts) => {
        const answer = (0,build_facts/* valueIn */.xm)(registry.anonymous);
        if (!anonymousRefused(registry) || answer === undefined || hasOtherReason(facts))
            return undefined;
        return {
            level: 'error',
            values: { host: registry.server.host, registryName: (0,meaning_credential/* registryName */.jT)(registry) },
            evidence: replyEvidence(answer, '200'),
            blocks: ['pull', 'push'],
        };
    }),
    'credentials-whitespace': forAll('credentials', facts => {
        const { whiteSpace } = facts.given;
        const refused = isRefusedForWhiteSpace(facts) ||
            facts.registries.some(registry => (0,meaning_credential/* defectOf */.Lh)(registry, facts) === 'white-space') ||
            facts.registries.some(registry => (0,answers/* refusalOf */.Of)(registry) === 'white-space');
        const where = refused ? 'inner' : 'edge';
        const which = whiteSpace.filter(each => each.where === where).map(({ input }) => input);
        if (which.length === 0)
            return undefined;
        return {
            level: refused ? 'error' : 'warning',
            values: { which, where },
            evidence: which.map(input => seen('name', `${input}: ${where} white space`, 'none')),
        };
    }),
    'docker-credentials-stale': perRegistry('credentials', (registry, facts) => {
        const credential = (0,build_facts/* valueIn */.xm)(registry.credential);
        if (credential?.source !== 'docker')
            return undefined;
        const expired = (0,meaning_credential/* defectOf */.Lh)(registry, facts) === 'expired';
        if (!expired && (0,answers/* refusalOf */.Of)(registry) !== 'stale-login')
            return undefined;
        const answer = (0,build_facts/* valueIn */.xm)(registry.token);
        return {
            level: 'error',
            values: { host: registry.server.host, cause: expired ? 'expired' : 'refused' },
            evidence: [seen('expires', credentials_expiry(credential)), ...(answer === undefined ? [] : replyEvidence(answer, '200'))],
            blocks: ['pull', 'push'],
        };
    }),
    'token-wrong-kind': defect('entra-token', (registry, credential) => ({
        values: { registryName: (0,meaning_credential/* registryName */.jT)(registry) },
        evidence: [seen('audience', credential.secret.token?.audience, registry.service)],
    })),
    'token-username-mismatch': either(defect('user-name-of-token', (_, credential) => ({
        values: { userName: (0,registry_credential/* shownUserName */.Yg)(credential.userName) },
        evidence: [seen('user-name', (0,registry_credential/* shownUserName */.Yg)(credential.userName), registry_credential/* ZERO_GUID */.Bi)],
    })), tokenUserNameInFiles),
    'token-username-unexpected': defect('zero-guid-without-token', (registry, credential) => ({
        values: { registryName: (0,meaning_credential/* registryName */.jT)(registry) },
        evidence: [
            seen('user-name', credential.userName),
            seen('password', `${credential.secret.kind}, ${credential.secret.length} characters`, 'acr-refresh-token'),
        ],
    })),
    'token-wrong-registry': defect('other-registry', (registry, credential) => {
        const audience = credential.secret.token?.audience ?? '';
        return {
            values: { audience, service: registry.service, registryName: (0,meaning_credential/* registryName */.jT)(registry) },
            evidence: [seen('audience', audience, registry.service)],
        };
    }),
    'sp-not-found': either(refused('application-unknown', credential => ({ userName: (0,registry_credential/* shownUserName */.Yg)(credential.userName) })), refusedAs('sp-not-found', ({ clientId }) => ({ userName: clientId }))),
    'sp-secret-is-id': either(refused('secret-is-id', credential => ({ userName: (0,registry_credential/* shownUserName */.Yg)(credential.userName) })), secretIsId),
    'scoped-token-invalid': refused('scoped-token-password', (credential, registry) => ({
        userName: (0,registry_credential/* shownUserName */.Yg)(credential.userName),
        registryName: (0,meaning_credential/* registryName */.jT)(registry),
    })),
    'admin-user-disabled': admin(false),
    'admin-password-invalid': admin(true),
    'credentials-rejected': perRegistry('credentials', (registry, facts) => {
        const credential = (0,build_facts/* valueIn */.xm)(registry.credential);
        if (credential === undefined)
            return undefined;
        const tooLong = (0,meaning_credential/* defectOf */.Lh)(registry, facts) === 'too-long';
        if (!tooLong && ((0,answers/* refusalOf */.Of)(registry) !== 'rejected' || isExplained(credential, registry, facts)))
            return undefined;
        const answer = (0,answers/* refusingAnswer */.Ge)(registry);
        return {
            level: 'error',
            values: {
                kind: (0,meaning_credential/* kindOf */.I)(credential),
                userName: (0,registry_credential/* shownUserName */.Yg)(credential.userName),
                registryName: (0,meaning_credential/* registryName */.jT)(registry),
                tooLong,
                signedIn: (0,roles/* isRefusedIdentity */.hO)(registry, facts) || (answer !== undefined && (0,answers/* tellsNoRole */.K_)(answer)),
            },
            evidence: [
                seen('user-name', (0,registry_credential/* shownUserName */.Yg)(credential.userName)),
                tooLong ? seen('password', `${credential.secret.length} characters`) : undefined,
                ...(answer === undefined ? [] : replyEvidence(answer, '200')),
            ],
            ...(credential.source === 'entra' && { rung: 'exchange' }),
        };
    }),
};
/** What is missing where something is: a part of the pair, or all of it and docker has no login stored either. */
function lacking(facts) {
    const { userName, password, access } = facts.given;
    const host = facts.registries[0]?.server.host ?? '';
    const { identity } = facts;
    if (identity.kind === 'gap' && identity.gap.kind === 'inputs-missing')
        return { missing: identity.gap.missing, host };
    if (userName.given !== password.given)
        return { missing: userName.given ? 'password' : 'username', host };
    const bare = facts.registries.filter(({ credential }) => credential.state === 'skipped' && credential.because === 'no-credential');
    if (access === 'push' && bare[0] !== undefined)
        return { missing: 'both', host: bare[0].server.host };
    const refusing = bare.find(anonymousRefused);
    return refusing === undefined ? undefined : { missing: 'anonymous', host: refusing.server.host };
}
/** Entra says more of the application than the registry does. */
function isExplained(credential, registry, facts) {
    if (credential.source === 'inputs' && credential.userNameKind === 'service-principal') {
        if (entraRefusal(facts) !== undefined)
            return true;
    }
    if (isRefusedAdmin(registry) && (0,build_facts/* valueIn */.xm)(registry.arm)?.registry.adminUserEnabled !== undefined)
        return true;
    return (0,roles/* isExplainedByArm */.q7)(registry, facts) || (0,expiry/* scopedTokenCause */.$b)(registry, facts) !== undefined;
}
const lacksOidc = ({ identity }) => identity.kind === 'gap' && identity.gap.kind === 'no-oidc';
/** Nobody's pull was refused, and there was no credential to try. */
function anonymousRefused(registry) {
    const answer = (0,build_facts/* valueIn */.xm)(registry.anonymous);
    const nobody = registry.credential.state === 'skipped' && registry.credential.because === 'no-credential';
    return nobody && answer?.status === 401 && (0,answers/* wallOf */.op)(registry) === undefined;
}
/** Nothing is given, docker's configuration cannot be read, and without the login that may stand in it docker is refused. */
function storedLoginIsMissed(facts) {
    const unreadable = (0,build_facts/* valueIn */.xm)(facts.docker.config)?.problem !== undefined;
    return unreadable && !facts.given.userName.given && !facts.given.password.given && lacking(facts) !== undefined;
}
/** The missing credential is explained by what withheld it. */
const hasOtherReason = (facts) => facts.runner.withheldSecrets !== undefined ||
    storedLoginIsMissed(facts) ||
    facts.registries.some(({ helper }) => (0,build_facts/* valueIn */.xm)(helper)?.present === false);
const givenEvidence = ({ given }) => [
    seen('user-name', given.userName.given ? 'given' : 'empty', 'given'),
    seen('password', given.password.given ? 'given' : 'empty', 'given'),
];
/** A rule on a defect that stands in the credential itself. */
function defect(which, draft) {
    return perRegistry('credentials', (registry, facts) => {
        const credential = (0,build_facts/* valueIn */.xm)(registry.credential);
        if (credential === undefined || (0,meaning_credential/* defectOf */.Lh)(registry, facts) !== which)
            return undefined;
        return { level: 'error', ...draft(registry, credential) };
    });
}
/** A rule on the admin user, where Resource Manager knows whether there is one. */
function admin(isEnabled) {
    return perRegistry('credentials', registry => {
        const answer = (0,answers/* refusingAnswer */.Ge)(registry);
        if (answer === undefined || !isRefusedAdmin(registry))
            return undefined;
        const enabled = (0,build_facts/* valueIn */.xm)(registry.arm)?.registry.adminUserEnabled;
        if (enabled !== isEnabled)
            return undefined;
        return {
            level: 'error',
            values: { registryName: (0,meaning_credential/* registryName */.jT)(registry) },
            evidence: [
                seen('status', enabled ? 'adminUserEnabled: true' : 'adminUserEnabled: false'),
                ...replyEvidence(answer, '200'),
            ],
        };
    });
}
const isRefusedAdmin = (registry) => (0,build_facts/* valueIn */.xm)(registry.credential)?.userNameKind === 'admin' && (0,answers/* refusalOf */.Of)(registry) === 'rejected';
/** A rule on one kind of refusal. */
function refused(which, values) {
    return perRegistry('credentials', (registry, facts) => {
        const credential = (0,build_facts/* valueIn */.xm)(registry.credential);
        const answer = (0,answers/* refusingAnswer */.Ge)(registry);
        if (credential === undefined || answer === undefined || (0,answers/* refusalOf */.Of)(registry) !== which)
            return undefined;
        if (isExplained(credential, registry, facts))
            return undefined;
        return {
            level: 'error',
            values: values(credential, registry),
            evidence: [seen('user-name', (0,registry_credential/* shownUserName */.Yg)(credential.userName)), ...replyEvidence(answer, '200')],
        };
    });
}
const credentials_expiry = ({ secret: { token } }) => token?.expiresAt === undefined ? undefined : (0,build_text/* isoSeconds */.nE)(token.expiresAt * 1000);

// EXTERNAL MODULE: ./build/docker/version.js
var version = __webpack_require__(5789);
;// CONCATENATED MODULE: ./build/rules/docker.js




/** Chapter "Docker configuration" of Microsoft's page. */
const dockerRules = {
    'docker-cli-missing': forAll('docker', facts => {
        if ((0,build_facts/* valueIn */.xm)(facts.docker.cli)?.present !== false)
            return undefined;
        return {
            level: 'error',
            values: {},
            evidence: [{ label: 'client-version', seen: '-', expected: `>= ${version/* LEAST_CLIENT */.q2}` }],
        };
    }),
    'docker-client-outdated': forAll('docker', facts => {
        const cli = (0,build_facts/* valueIn */.xm)(facts.docker.cli);
        const engine = (0,build_facts/* valueIn */.xm)(facts.docker.engine);
        if (cli?.present !== true)
            return undefined;
        const refused = engine?.state === 'client-too-old';
        if (!refused && (cli.isPodman || !(0,version/* isOutdated */.lY)(cli.version)))
            return undefined;
        return {
            level: 'error',
            values: { version: cli.version, refusedByEngine: refused },
            evidence: [
                refused ? seen('client-version', cli.version) : seen('client-version', cli.version, `>= ${version/* LEAST_CLIENT */.q2}`),
                refused ? seen('message', engine.text) : undefined,
            ],
        };
    }),
    'docker-daemon-unreachable': forAll('docker', facts => {
        const engine = (0,build_facts/* valueIn */.xm)(facts.docker.engine);
        if (engine?.state !== 'unreachable' && engine?.state !== 'client-too-new')
            return undefined;
        const { endpoint } = facts.docker;
        return {
            level: 'error',
            values: { endpoint, isTooOld: engine.state === 'client-too-new' },
            evidence: [seen('endpoint', endpoint), seen('message', engine.text)],
            // Without a daemon the client logs in by itself: moby/moby registry/auth.go, docker/cli command/registry/login.go.
            blocks: ['pull', 'push'],
        };
    }),
    'docker-socket-denied': forAll('docker', facts => {
        const engine = (0,build_facts/* valueIn */.xm)(facts.docker.engine);
        if (engine?.state !== 'socket-denied')
            return undefined;
        const { endpoint } = facts.docker;
        return {
            level: 'error',
            values: { endpoint },
            evidence: [seen('endpoint', endpoint), seen('message', engine.text)],
            blocks: ['pull', 'push'],
        };
    }),
    'docker-config-invalid': forAll('docker', facts => {
        const config = (0,build_facts/* valueIn */.xm)(facts.docker.config);
        if (config?.problem === undefined || isUnwritable(facts))
            return undefined;
        const needed = storedLoginIsMissed(facts);
        return {
            level: needed ? 'error' : 'warning',
            values: { place: config.place, needed },
            evidence: [seen('config', config.place), seen('message', config.problem)],
        };
    }),
    'docker-credential-helper-missing': perRegistry('docker', registry => {
        const helper = (0,build_facts/* valueIn */.xm)(registry.helper);
        if (helper === undefined || helper.present)
            return undefined;
        return {
            level: 'error',
            values: { program: helper.program, host: registry.server.host },
            evidence: [seen('credential-helper', helper.program)],
        };
    }),
    'docker-config-not-writable': forAll('docker', facts => {
        const config = (0,build_facts/* valueIn */.xm)(facts.docker.config);
        if (config === undefined || !isUnwritable(facts))
            return undefined;
        return {
            level: 'error',
            values: { place: config.place },
            evidence: [seen('config', config.place)],
        };
    }),
};
/** A login will be made and cannot be stored: what else is wrong with the file does not matter then. */
const isUnwritable = ({ docker, given }) => (0,build_facts/* valueIn */.xm)(docker.config)?.writable === false && given.password.given;

;// CONCATENATED MODULE: ./build/rules/expiry.js





/** Chapter "Expired credentials" of Microsoft's page, as far as a token tells of itself. */
const expiryRules = {
    'sp-secret-expiring': forAll('expiry', facts => {
        const secret = (0,expiry/* secretOf */.OM)(facts);
        if (secret?.endsAt === undefined || facts.identity.kind !== 'sign-in')
            return undefined;
        const days = (0,expiry/* daysUntil */.AQ)(secret.endsAt, facts.now);
        if (days >= facts.given.expiryWarningDays)
            return undefined;
        const endsOn = (0,build_text/* isoSeconds */.nE)(secret.endsAt);
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
    'sp-certificate-expiring': forAll('expiry', facts => {
        const certificate = facts.identity.kind === 'sign-in' ? (0,build_facts/* valueIn */.xm)(facts.identity.graph)?.certificate : undefined;
        if (certificate?.endsAt === undefined || facts.identity.kind !== 'sign-in')
            return undefined;
        const days = (0,expiry/* daysUntil */.AQ)(certificate.endsAt, facts.now);
        if (days >= facts.given.expiryWarningDays)
            return undefined;
        const endsOn = (0,build_text/* isoSeconds */.nE)(certificate.endsAt);
        return {
            level: 'warning',
            values: { clientId: facts.identity.plan.clientId, endsOn, days },
            evidence: [seen('name', certificate.keyId), seen('expires', endsOn, `> ${facts.given.expiryWarningDays} d`)],
        };
    }),
    'graph-access-missing': forAll('expiry', ({ identity }) => {
        if (identity.kind !== 'sign-in' || identity.graph.state !== 'failed' || identity.graph.reason.kind !== 'refused') {
            return undefined;
        }
        const { status, code, text } = identity.graph.reason;
        return {
            level: 'notice',
            values: { clientId: identity.plan.clientId },
            evidence: [seen('status', String(status)), seen('error', code), seen('message', text)],
        };
    }),
    'token-expired': perRegistry('expiry', (registry, facts) => {
        const credential = (0,build_facts/* valueIn */.xm)(registry.credential);
        const expiresAt = (0,expiry/* credentialExpiry */.JP)(registry);
        if (expiresAt === undefined || credential?.source !== 'inputs' || (0,meaning_credential/* defectOf */.Lh)(registry, facts) !== 'expired')
            return undefined;
        return {
            level: 'error',
            values: { expiredAt: (0,build_text/* isoSeconds */.nE)(expiresAt), registryName: (0,meaning_credential/* registryName */.jT)(registry) },
            evidence: [seen('expires', (0,build_text/* isoSeconds */.nE)(expiresAt), `> ${(0,build_text/* isoSeconds */.nE)(facts.now)}`)],
        };
    }),
    'token-expiring': perRegistry('expiry', (registry, facts) => {
        const expiresAt = (0,expiry/* credentialExpiry */.JP)(registry);
        const answer = (0,build_facts/* valueIn */.xm)(registry.token);
        if (expiresAt === undefined || (0,meaning_credential/* defectOf */.Lh)(registry, facts) !== undefined || answer?.issued === false)
            return undefined;
        const minutesLeft = Math.floor((expiresAt - facts.now) / 60_000);
        const { minimumTokenMinutes } = facts.given;
        if (minutesLeft >= minimumTokenMinutes)
            return undefined;
        return {
            level: 'warning',
            values: { expiresAt: (0,build_text/* isoSeconds */.nE)(expiresAt), minutesLeft, registryName: (0,meaning_credential/* registryName */.jT)(registry) },
            evidence: [seen('expires', (0,build_text/* isoSeconds */.nE)(expiresAt), `> ${(0,build_text/* isoSeconds */.nE)(facts.now + minimumTokenMinutes * 60_000)}`)],
        };
    }),
};

;// CONCATENATED MODULE: ./build/rules/workflow/images.js





/** Upper case in the name of an image: certain where it stands in the file, likely in a name of GitHub's that nothing lowers. */
const upperCaseInFiles = perWorkflow(workflow => imagesOf(workflow).flatMap(({ image, reference, logins }) => {
    const parts = nameParts(reference);
    const name = (0,workflow_value/* shown */.SP)(image);
    const culprit = parts.find(piece => 'known' in piece && /[A-Z]/.test(piece.known));
    if (culprit !== undefined && 'known' in culprit) {
        if (isTemplated(image))
            return [];
        return [
            {
                level: 'error',
                values: { names: [name], lowered: lowered(textOn(culprit.place, image)) },
                evidence: [seen('image', name)],
                location: culprit.place,
            },
        ];
    }
    const named = parts.find(piece => 'unknown' in piece && OF_GITHUB.test(piece.unknown));
    if (named === undefined || !('unknown' in named) || !isLikelyOfAzure(reference, logins))
        return [];
    return [
        {
            level: 'warning',
            values: { names: [name], expression: named.unknown },
            evidence: [seen('image', name)],
            location: named.place,
        },
    ];
}));
/** Characters that no repository has. */
const invalidInFiles = perWorkflow(workflow => imagesOf(workflow).flatMap(({ image, reference }) => {
    const path = reference.path.map(pieces => (0,workflow_value/* literal */.eu)({ pieces, place: image.place }));
    const name = path.join('/');
    // White space and empty parts are what our reading, or an empty variable, may have left; two slashes in a row are no such.
    const slashes = (0,workflow_reference/* isAcrHost */.n0)(hostOf(reference)) ? (0,workflow_reference/* doubledSlash */.Rs)(image) : undefined;
    if (path.length === 0 || path.some(part => part === undefined))
        return [];
    if (slashes === undefined && path.includes(''))
        return [];
    if (/\s/.test(name) || isTemplated(image))
        return [];
    if ((0,repository/* parseRepository */.S)(name, []).flaw !== 'characters')
        return [];
    const culprit = slashes ?? reference.path.flat().find(piece => 'known' in piece && /[^a-z0-9._-]/i.test(piece.known));
    return [
        {
            level: 'error',
            values: { names: [name] },
            evidence: [seen('image', (0,workflow_value/* shown */.SP)(image))],
            location: culprit?.place ?? image.place,
        },
    ];
}));
/** All images that the jobs name, push or pull. */
const imagesOf = (workflow) => (0,workflow_acts/* jobsOf */.aG)(workflow).flatMap(job => {
    const acts = (0,workflow_acts/* actsOf */.Df)(job);
    const logins = acts.filter((0,workflow_acts/* isAct */.VJ)('login')).map(({ deed }) => deed);
    return acts.filter((0,workflow_acts/* isAct */.VJ)('push', 'pull', 'naming')).map(({ deed }) => ({
        image: deed.image,
        reference: (0,workflow_reference/* parseReference */.F2)(deed.image),
        logins,
    }));
});
/**
 * The pieces of a name that docker wants in lower case. In front of the first slash upper case without a dot is taken for an account by
 * docker until 23, and for a host since: it fails as either.
 */
function nameParts({ host, path }) {
    const isHost = host.is !== 'host' || /[.:]/.test((0,workflow_value/* shown */.SP)(host.value)) || (0,workflow_value/* shown */.SP)(host.value) === 'localhost';
    return isHost ? path.flat() : [...host.value.pieces, ...path.flat()];
}
/** Names of GitHub that may have upper case. */
const OF_GITHUB = /^(?:github\.(?:repository|repository_owner|actor|triggering_actor|event\.repository\.(?:name|full_name))|\$\{?GITHUB_(?:REPOSITORY|REPOSITORY_OWNER|ACTOR)\}?)$/;
/** A host that is known for one of Azure, or that a login of the job may be for which is not known to be for another. */
function isLikelyOfAzure(reference, logins) {
    const { host } = reference;
    if (host.is === 'none')
        return false;
    if ((0,workflow_value/* literal */.eu)(host.value) !== undefined || (0,workflow_reference/* isAcrHost */.n0)(host.value))
        return (0,workflow_reference/* isAcrHost */.n0)(host.value);
    const isElsewhere = logins.length > 0 && logins.every(({ registry }) => registry === undefined || (0,workflow_reference/* isForeign */.jq)(registry));
    return !isElsewhere && !/docker_?hub|ghcr/i.test((0,workflow_value/* shown */.SP)(host.value));
}
const hostOf = ({ host }) => (host.is === 'none' ? { pieces: [], place: images_NOWHERE } : host.value);
const images_NOWHERE = { file: '', line: 1, column: 1 };
/** Text that something else fills in, or that a shell would: it is no name yet. */
const isTemplated = ({ pieces }) => pieces.some(piece => 'known' in piece && /[$`{}%]/.test(piece.known));
/** What of an image stands on a line: all of it, or the piece that came from there. */
function textOn({ file, line }, image) {
    const isThere = ({ place }) => place.file === file && place.line === line;
    const pieces = image.pieces.every(isThere)
        ? image.pieces
        : image.pieces.filter(piece => 'known' in piece && isThere(piece));
    return (0,workflow_value/* shown */.SP)({ pieces, place: image.place });
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
    'login-server-uppercase': either(perRegistry('name', ({ server }) => {
        if (!server.flaws.some(flaw => flaw.flaw === 'upper-case') || malformation(server.flaws)?.fatal)
            return undefined;
        if (server.kind.is !== 'acr')
            return undefined;
        return {
            level: 'error',
            values: { given: server.given, host: server.host },
            evidence: [seen('login-server', server.given, server.host)],
        };
    }), serverUppercaseInFiles),
    'registry-not-given': {
        rung: 'name',
        judge: ({ given, registries }) => registries.length > 0 || !(given.userName.given || given.password.given)
            ? []
            : [{ level: 'notice', values: {}, evidence: [], blocks: [] }],
    },
    'login-server-malformed': either(perRegistry('name', ({ server }) => {
        const worst = malformation(server.flaws);
        if (worst === undefined || server.kind.is === 'near-miss')
            return undefined;
        const { flaw, fatal } = worst;
        if (server.kind.is === 'other' && !fatal)
            return undefined;
        const meant = 'suggestion' in flaw && flaw.suggestion !== undefined ? flaw.suggestion : server.host;
        const characters = flaw.flaw === 'characters' ? flaw.characters : [];
        return {
            level: fatal ? 'error' : 'warning',
            values: { given: server.given, flaw, host: meant },
            evidence: [
                seen('login-server', server.given, fatal && flaw.flaw === 'characters' ? undefined : meant),
                ...characters.map(character => seen('character', character)),
            ],
            // An image reference takes none of them; a login may pass, since IDNA drops what cannot be seen.
            blocks: flaw.flaw === 'characters' ? ON_IMAGES : ['login', 'pull', 'push'],
        };
    }), serverMalformedInFiles),
    'login-server-unknown-suffix': either(perRegistry('name', ({ server }) => {
        const { given, kind } = server;
        if (kind.is === 'near-miss') {
            const { suggestion } = kind;
            return { level: 'error', values: { given, suggestion }, evidence: [seen('login-server', given, suggestion)] };
        }
        if (kind.is !== 'other' || malformation(server.flaws)?.fatal)
            return undefined;
        return { level: 'notice', values: { given }, evidence: [seen('login-server', given)] };
    }), serverSuffixInFiles),
    'image-name-uppercase': either(forAll('name', ({ repositories }) => {
        const wrong = repositories.filter(({ flaw }) => flaw === 'upper-case');
        if (wrong.length === 0)
            return undefined;
        return {
            level: 'error',
            values: { names: wrong.map(({ given }) => given) },
            evidence: wrong.map(({ given, name }) => seen('repository', given, name)),
            blocks: ON_IMAGES,
        };
    }), upperCaseInFiles),
    'repository-name-invalid': either(forAll('name', ({ repositories }) => {
        const wrong = repositories.filter(({ flaw }) => flaw === 'characters');
        if (wrong.length === 0)
            return undefined;
        return {
            level: 'error',
            values: { names: wrong.map(({ given }) => given) },
            evidence: wrong.map(({ given }) => seen('repository', given)),
            blocks: ON_IMAGES,
        };
    }), invalidInFiles),
};
/** A wrong image name stops no login. */
const ON_IMAGES = ['pull', 'push'];
/** The flaw that matters most, upper case apart: what docker cannot bear before what it can. */
function malformation(flaws) {
    const others = flaws.filter(({ flaw }) => flaw !== 'upper-case');
    const fatal = others.find(flaw => !(0,login_server/* isBorne */.TP)(flaw));
    if (fatal !== undefined)
        return { flaw: fatal, fatal: true };
    const [borne] = others;
    return borne === undefined ? undefined : { flaw: borne, fatal: false };
}

// EXTERNAL MODULE: ./build/meaning/data-hosts.js
var data_hosts = __webpack_require__(2356);
// EXTERNAL MODULE: ./build/meaning/names.js
var names = __webpack_require__(7472);
// EXTERNAL MODULE: ./build/registry/error-body.js
var error_body = __webpack_require__(2785);
;// CONCATENATED MODULE: ./build/rules/network.js








/** Chapter "Network" of Microsoft's page. */
const networkRules = {
    'registry-not-found': broken('dns', 'name-unknown', registry => ({
        host: registry.server.host,
        registryName: (0,meaning_credential/* registryName */.jT)(registry),
    })),
    'dns-failed': broken('dns', 'resolver', ({ server: { host } }) => ({ host })),
    'private-endpoint-unreachable': broken('tcp', 'private-address', registry => {
        const address = registry.addresses.find(names/* isPrivate */.G);
        return {
            host: registry.server.host,
            registryName: (0,meaning_credential/* registryName */.jT)(registry),
            ...(address !== undefined && { address }),
            ...aliasOf(registry),
        };
    }),
    'registry-unreachable': broken('tcp', 'unreachable', registry => ({
        host: registry.server.host,
        ...proxyOf(registry),
    })),
    'proxy-refused': broken('tcp', 'proxy', (registry, { proxyStatus }) => ({
        host: registry.server.host,
        proxy: registry.proxy ?? '',
        wantsCredentials: proxyStatus === 407,
    })),
    'tls-untrusted': broken('tls', 'certificate', (registry, failure, certificate, facts) => ({
        host: registry.server.host,
        cause: (0,answers/* certificateFault */.cN)(failure.code),
        ...(certificate !== undefined && { issuer: certificate.issuer }),
        engineElsewhere: (0,way/* engineTrust */.ny)(registry, facts) === 'unclear',
    })),
    'firewall-denied': walled('firewall', (registry, { error }) => {
        const address = error === undefined ? undefined : (0,error_body/* addressRefused */.F)(error);
        return {
            host: registry.server.host,
            registryName: (0,meaning_credential/* registryName */.jT)(registry),
            ...(address !== undefined && { address }),
            ...lostLinkOf(registry),
        };
    }),
    'public-access-disabled': walled('public-access-disabled', registry => ({
        host: registry.server.host,
        registryName: (0,meaning_credential/* registryName */.jT)(registry),
        ...lostLinkOf(registry),
    })),
    'registry-provisioning-failed': perRegistry('challenge', registry => {
        const state = (0,build_facts/* valueIn */.xm)(registry.arm)?.registry.provisioningState ?? 'Succeeded';
        const works = (0,build_facts/* valueIn */.xm)(registry.token)?.issued === true || (0,build_facts/* valueIn */.xm)(registry.anonymous)?.issued === true;
        if (works || !/^(Failed|Canceled|Deleting)$/i.test(state))
            return undefined;
        return {
            level: 'error',
            values: { host: registry.server.host, registryName: (0,meaning_credential/* registryName */.jT)(registry), state },
            evidence: [seen('status', state, 'Succeeded')],
        };
    }),
    'encryption-key-unreachable': walled('encryption-key', registry => ({
        host: registry.server.host,
        registryName: (0,meaning_credential/* registryName */.jT)(registry),
    })),
    'registry-throttled': walled('throttled', (registry, { retryAfter }) => ({
        host: registry.server.host,
        ...(retryAfter !== undefined && { retryAfter }),
    })),
    'registry-unavailable': walled('unavailable', (registry, { status }) => ({ host: registry.server.host, status })),
    'challenge-untrusted': walled('challenge-untrusted', registry => ({
        host: registry.server.host,
        realm: (0,build_facts/* valueIn */.xm)(registry.challenge)?.bearer?.realm ?? '',
    })),
    'data-endpoint-unreachable': perRegistry('data', registry => {
        if ((0,answers/* networkFailure */.rd)(registry) !== undefined || (0,answers/* wallOf */.op)(registry) !== undefined)
            return undefined;
        const found = (0,data_hosts/* dataHostsOf */.Z)(registry);
        if (found?.standing !== 'blocked')
            return undefined;
        return {
            level: 'error',
            values: {
                host: registry.server.host,
                registryName: (0,meaning_credential/* registryName */.jT)(registry),
                dataHosts: found.hosts.map(({ host }) => host),
                refused: found.hosts.every(({ answer }) => answer.state === 'known'),
            },
            evidence: found.hosts.flatMap(dataHostEvidence),
            blocks: ['pull'],
        };
    }),
    'not-a-registry': perRegistry('challenge', registry => {
        const values = { host: registry.server.host };
        const broke = (0,answers/* networkFailure */.rd)(registry);
        if (broke !== undefined) {
            return meaningOf(broke.failure, registry) === 'no-registry'
                ? { level: 'error', values, evidence: failureEvidence(registry, broke), rung: broke.rung }
                : undefined;
        }
        const wall = (0,answers/* wallOf */.op)(registry);
        return wall?.wall === 'not-a-registry'
            ? {
                level: 'error',
                values,
                evidence: wallEvidence(wall.answer, '401'),
                rung: wall.rung,
                // docker takes a 200 without a challenge for a registry that wants no login.
                blocks: wall.answer === (0,build_facts/* valueIn */.xm)(registry.challenge) && wall.answer.status === 200
                    ? ['pull', 'push']
                    : ['login', 'pull', 'push'],
            }
            : undefined;
    }),
};
/** One that does not let this runner in, with what it said, or where the way to it broke. */
function dataHostEvidence({ host, proxy, addresses, answer }) {
    const at = [seen('data-host', host), seen('proxy', proxy), seen('addresses', addresses.join(', '))];
    if (answer.state === 'known')
        return [...at, ...replyEvidence(answer.value, '206')];
    if (answer.state !== 'failed' || answer.reason.kind !== 'network')
        return at;
    return [...at, ...breakEvidence(answer.reason), ...certificateEvidence(answer.reason, host)];
}
/** What a break on the way means; each has one meaning. */
function meaningOf(failure, registry) {
    if ((0,answers/* isRefusedByNodeAlone */.T7)(failure))
        return 'unclear';
    switch (failure.at) {
        case 'dns':
            if (failure.code !== 'ENOTFOUND' && failure.code !== 'ENODATA')
                return 'resolver';
            // The name is there, and leads to one that its private zone lacks.
            return (0,names/* privateLinkOf */.F)(registry) === undefined ? 'name-unknown' : 'private-address';
        case 'proxy':
            return failure.proxyStatus !== undefined && failure.proxyStatus >= 500 ? 'unreachable' : 'proxy';
        case 'tcp':
            return registry.addresses.some(names/* isPrivate */.G) ? 'private-address' : 'unreachable';
        case 'tls':
            if (CERTIFICATE_CODES.test(failure.code))
                return 'certificate';
            return /^(ERR_SSL|EPROTO)/.test(failure.code) ? 'no-registry' : 'unreachable';
        case 'http':
            return /^(HPE_|BAD_REPLY)/.test(failure.code) ? 'no-registry' : 'unreachable';
    }
}
/** OpenSSL's verification codes as Node names them (node:tls, "X509 certificate error codes"). */
const CERTIFICATE_CODES = /CERT|SIGNATURE|ISSUER|CRL|CA_|PATH_LENGTH|HOSTNAME_MISMATCH|ALTNAME/;
/** A rule on a break of the way. */
function broken(rung, meaning, values) {
    return perRegistry(rung, (registry, facts) => {
        const broke = (0,answers/* networkFailure */.rd)(registry);
        if (broke === undefined || meaningOf(broke.failure, registry) !== meaning)
            return undefined;
        return {
            level: 'error',
            values: values(registry, broke.failure, broke.certificate, facts),
            evidence: failureEvidence(registry, broke),
            rung: broke.rung,
        };
    });
}
/** A rule on an answer that stands before the credential. */
function walled(wall, values) {
    return perRegistry('challenge', registry => {
        const met = (0,answers/* networkFailure */.rd)(registry) === undefined ? (0,answers/* wallOf */.op)(registry) : undefined;
        if (met?.wall !== wall)
            return undefined;
        const realm = (0,build_facts/* valueIn */.xm)(registry.challenge)?.bearer?.realm;
        return {
            level: 'error',
            values: values(registry, met.answer),
            rung: met.rung,
            evidence: [
                wall === 'challenge-untrusted'
                    ? seen('realm', realm, `https://${registry.server.host}/oauth2/token`)
                    : undefined,
                ...wallEvidence(met.answer, wall === 'challenge-untrusted' ? undefined : '200'),
                ...(lostLinkOf(registry).alias === undefined ? [] : nameEvidence(registry)),
            ],
        };
    });
}
const failureEvidence = (registry, broke) => [
    ...breakEvidence(broke),
    broke.rung === 'dns' ? seen('resolver', resolverFault(registry)) : undefined,
    seen('proxy', registry.proxy),
    seen('proxy', registry.unreadProxy, 'HTTPS_PROXY'),
    ...nameEvidence(registry),
    ...certificateEvidence(broke, registry.server.host),
];
/** What DNS says of the name: the way, and its end. */
const nameEvidence = (registry) => [
    seen('aliases', (0,build_facts/* valueIn */.xm)(registry.aliases)?.join(' → ')),
    seen('addresses', registry.addresses.join(', '), (0,names/* privateLinkOf */.F)(registry)?.answer === 'public' ? 'private' : undefined),
];
/** The private-link name, where the registry's leads through one. */
const aliasOf = (registry) => {
    const link = (0,names/* privateLinkOf */.F)(registry);
    return link === undefined ? {} : { alias: link.alias };
};
/** The same, where this runner's DNS does not know the private zone. */
const lostLinkOf = (registry) => (0,names/* privateLinkOf */.F)(registry)?.answer === 'public' ? aliasOf(registry) : {};
/** The name server's own word, where it gave none of its names. */
const resolverFault = ({ aliases }) => aliases.state === 'failed' && aliases.reason.kind === 'tool' ? aliases.reason.text : undefined;
/** What broke, and how often. */
const breakEvidence = ({ failure, tries }) => [
    seen('error', failure.code),
    seen('status', failure.proxyStatus === undefined ? undefined : String(failure.proxyStatus), '200'),
    seen('message', failure.text),
    seen('tries', tries === undefined ? undefined : String(tries)),
];
const certificateEvidence = ({ certificate }, host) => [
    seen('certificate', certificate === undefined ? undefined : (0,answers/* certificateText */.V5)(certificate), host),
];
const wallEvidence = (answer, expected) => [
    ...replyEvidence(answer, expected),
    seen('server', answer.serverHeader),
    seen('content-type', answer.error === undefined ? answer.contentType : undefined),
    seen('redirect', answer.location),
    seen('retry-after', answer.retryAfter),
];
const proxyOf = ({ proxy }) => (proxy === undefined ? {} : { proxy });

// EXTERNAL MODULE: ./build/guid.js
var guid = __webpack_require__(9867);
// EXTERNAL MODULE: ./build/meaning/permission.js
var meaning_permission = __webpack_require__(3865);
// EXTERNAL MODULE: ./build/registry/scope.js
var scope = __webpack_require__(8738);
;// CONCATENATED MODULE: ./build/rules/permission.js










/** Chapter "Permission" of Microsoft's page, as the token's `access` proves it. */
const permissionRules = {
    'push-denied': denial(({ right, scoped, mode }) => right === 'push' && !scoped && mode === 'fits'),
    'pull-denied': denial(({ right, scoped, mode }) => right === 'pull' && !scoped && mode === 'fits'),
    'role-abac-mismatch': denial(({ mode }) => mode === 'wrong'),
    'scoped-token-denied': denial(({ scoped }) => scoped),
    'repository-not-named': perRegistry('permission', (registry, facts) => {
        if (facts.repositories.length > 0 || (0,meaning_permission/* permissionOf */.F)(registry, facts) !== 'not-for-all')
            return undefined;
        return { level: 'notice', values: { host: registry.server.host } };
    }),
};
function denial(applies) {
    return perRegistry('permission', (registry, facts) => {
        const permission = (0,meaning_permission/* permissionOf */.F)(registry, facts);
        const credential = (0,build_facts/* valueIn */.xm)(registry.credential);
        if (typeof permission === 'string' || (0,roles/* pendingRole */.gX)(registry, facts) !== undefined)
            return undefined;
        const explained = (0,roles/* explanationOf */.pg)(registry, facts);
        const mode = explained?.because === 'wrong-mode' ? 'wrong' : 'fits';
        const scoped = credential !== undefined && (0,meaning_credential/* kindOf */.I)(credential) === 'scoped-token';
        const missing = ['push', 'pull'].find(right => applies({ right, scoped, mode }) && permission.denied.some(grant => (0,answers/* missingRight */.dP)(grant, facts) === right));
        if (missing === undefined)
            return undefined;
        const answer = (0,answers/* refusingAnswer */.Ge)(registry);
        const denied = permission.denied.filter(grant => scoped || (0,answers/* missingRight */.dP)(grant, facts) === missing);
        const granted = denied.every(grant => (0,scope/* allows */.N)(grant, 'pull')) ? 'pull' : 'none';
        const scopeMap = (0,expiry/* tokenOf */.B9)(registry)?.scopeMap;
        const values = {
            registryName: (0,meaning_credential/* registryName */.jT)(registry),
            host: registry.server.host,
            repositories: denied.filter(grant => !(0,meaning_permission/* isStandIn */.W)(grant)).map(grant => grant.repository),
            right: missing,
            granted,
            kind: credential === undefined ? 'anonymous' : (0,meaning_credential/* kindOf */.I)(credential),
            userName: credential === undefined ? '' : (0,registry_credential/* shownUserName */.Yg)(credential.userName),
            ...assigneeOf(credential),
            ...(explained !== undefined && { explained }),
            access: facts.given.access,
            ...(scopeMap?.systemDefined === true && { systemMap: scopeMap.name }),
        };
        return {
            level: 'error',
            values,
            evidence: [
                seen('user-name', values.userName),
                seen('role', explained === undefined ? undefined : heldIn(explained), explained?.needed.join(' / ')),
                seen('role-mode', (0,roles/* modeOf */.VV)(registry)),
                ...(answer === undefined ? [] : replyEvidence(answer, '200')),
                ...denied.map(grant => seen('granted', `${(0,meaning_permission/* isStandIn */.W)(grant) ? '*' : grant.repository}: ${list(grant.actions)}`, facts.given.access === 'push' ? 'pull, push' : 'pull')),
            ],
            blocks: answer !== undefined
                ? ['login', 'pull', 'push']
                : denied.some(grant => !(0,scope/* allows */.N)(grant, 'pull'))
                    ? ['pull', 'push']
                    : ['push'],
        };
    });
}
/** What is not known is no role that is missing. */
const heldIn = ({ held, because }) => held ?? (because === 'unknown' ? undefined : '-');
const list = (actions) => actions === 'unreadable' || actions.length === 0 ? '-' : actions.join(', ');
/** A token tells whom it was issued to; what it says is taken only in the form of a name or an id, since it ends up in a command. */
function assigneeOf(credential) {
    if (credential === undefined)
        return {};
    const kind = (0,meaning_credential/* kindOf */.I)(credential);
    if (kind === 'service-principal' || kind === 'entra')
        return { assignee: (0,registry_credential/* shownUserName */.Yg)(credential.userName) };
    const subject = credential.secret.token?.subject ?? '';
    return (0,guid/* isGuid */.W_)(subject) || /^[\w.+#-]{1,100}@[\w.-]{1,100}$/.test(subject) ? { assignee: subject } : {};
}

;// CONCATENATED MODULE: ./build/rules/proxies.js




/** Chapter "Network" of Microsoft's page: by which proxy the engine and its builder go out. */
const proxyRules = {
    'engine-proxy-mismatch': perRegistry('docker', (registry, facts) => {
        const ways = (0,way/* engineMismatch */.$K)(registry, facts);
        if (ways === undefined)
            return undefined;
        const { runner, other: engine } = ways;
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
    'builder-proxy-mismatch': perRegistry('docker', (registry, facts) => {
        const ways = (0,way/* builderMismatch */.GU)(registry, facts);
        if (ways === undefined)
            return undefined;
        const { runner, other: builder } = ways;
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
    const failure = (0,answers/* networkFailure */.rd)(registry)?.failure;
    if (failure !== undefined)
        return [seen('error', failure.code), seen('message', failure.text)];
    const met = (0,answers/* wallOf */.op)(registry);
    return met !== undefined && OF_THE_WAY.includes(met.wall) ? replyEvidence(met.answer) : [];
}
/** What stands on the way, and not at its end. */
const OF_THE_WAY = ['firewall', 'public-access-disabled', 'not-a-registry'];

// EXTERNAL MODULE: ./build/arm/access.js + 8 modules
var arm_access = __webpack_require__(1311);
// EXTERNAL MODULE: ./build/arm/roles.js
var arm_roles = __webpack_require__(268);
// EXTERNAL MODULE: ./build/arm/scope.js
var arm_scope = __webpack_require__(981);
;// CONCATENATED MODULE: ./build/arm/readiness.js



/** Source: ACR docs, "Microsoft Entra-based repository permissions" (effect on existing role assignments). */
const PAIRS = new Map([
    ['AcrPull', ['Container Registry Repository Reader', 'Container Registry Repository Catalog Lister']],
    ['AcrPush', ['Container Registry Repository Writer']],
    ['AcrDelete', ['Container Registry Repository Contributor']],
]);
/**
 * The roles that a principal of a legacy registry relies on and that will count no more in ABAC mode.
 * @returns nothing where the registry is not in legacy mode, where the access does not come from such a role, or where it will not be lost
 */
function abacReadiness(question) {
    if (question.mode !== 'LegacyRegistryPermissions')
        return [];
    const after = (0,arm_access/* judgeAccess */.I)({ ...question, mode: 'AbacRepositoryPermissions' });
    if (after.causes.length === 0)
        return [];
    const roles = (0,arm_access/* judgeAccess */.I)(question).held.map((role, index) => ({ role, later: after.held[index]?.grants ?? [] }));
    const here = roles.filter(({ role }) => (0,arm_scope/* holdsForRegistry */.FV)(role.scopeKind));
    const lost = here.filter(({ role, later }) => serves(role) && role.grants.some(right => !later.includes(right)));
    if (lost.length === 0)
        return [];
    const [{ role: least } = { role: '' }] = (0,arm_roles/* leastRoles */.LG)('AbacRepositoryPermissions', question.access);
    const [{ role: leastForPull } = { role: '' }] = (0,arm_roles/* leastRoles */.LG)('AbacRepositoryPermissions', 'pull');
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
    'role-propagation-pending': perRegistry('permission', (registry, facts) => {
        const role = (0,roles/* pendingRole */.gX)(registry, facts);
        if (role === undefined)
            return undefined;
        const minutes = Math.max(0, Math.floor((facts.now - (0,roles/* startOf */.GH)(role)) / 60_000));
        return {
            level: 'error',
            values: { role: role.roleName, host: registry.server.host, minutes },
            evidence: [seen('role', (0,roles/* nameOf */.Vb)(role)), seen('time', new Date((0,roles/* startOf */.GH)(role)).toISOString())],
            blocks: blockedWhilePending(registry, facts),
        };
    }),
    'role-abac-readiness': perRegistry('permission', (registry, facts) => {
        const question = (0,roles/* questionOf */.YH)(registry, facts);
        if (question === undefined || (0,meaning_permission/* permissionOf */.F)(registry, facts) !== 'granted')
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
                roles: replacements.map(({ role, by }) => ({ held: role.roleName, needed: by })),
            },
            evidence: replacements.map(({ role, by }) => seen('role', (0,roles/* nameOf */.Vb)(role), by.join(', '))),
        };
    }),
    'arm-audience-disabled': perRegistry('permission', registry => {
        if ((0,build_facts/* valueIn */.xm)(registry.arm)?.registry.armAudience !== 'disabled')
            return undefined;
        return {
            level: 'notice',
            values: { host: registry.server.host, registryName: (0,meaning_credential/* registryName */.jT)(registry) },
            evidence: [seen('audience', 'https://containerregistry.azure.net')],
        };
    }),
    'arm-access-missing': perRegistry('permission', (registry, facts) => {
        const { identity } = facts;
        if (identity.kind !== 'sign-in' || identity.plan.role === 'session' || !isRefused(registry.arm))
            return undefined;
        const answer = (0,build_facts/* valueIn */.xm)(identity.signIn);
        const assignee = answer?.signedIn === true ? (answer.objectId ?? '') : '';
        return {
            level: 'notice',
            values: { host: registry.server.host, assignee, registryName: (0,meaning_credential/* registryName */.jT)(registry) },
            evidence: [seen('error', registry.arm.reason.code), seen('message', registry.arm.reason.text)],
        };
    }),
    'principal-pull-denied': others('principal'),
    'aks-pull-denied': others('cluster'),
};
/** Another role may let docker pull already. */
function blockedWhilePending(registry, facts) {
    if ((0,roles/* isRefusedIdentity */.hO)(registry, facts))
        return ['login', 'pull', 'push'];
    const grants = (0,answers/* issuedAnswer */.g_)(registry)?.grants ?? [];
    return grants.every(grant => (0,scope/* allows */.N)(grant, 'pull')) ? ['push'] : ['pull', 'push'];
}
/** Each of these does what those before it do. Source: Azure RBAC docs, built-in roles, "Containers". */
const RISING = ['Reader', 'Writer', 'Contributor'].map(name => `Container Registry Repository ${name}`);
/** In place of each role the strongest one that is needed anyway. */
function withoutWeaker(replacements) {
    const needed = replacements.flatMap(({ by }) => by);
    const strongest = RISING.findLast(name => needed.includes(name));
    return replacements.map(({ role, by }) => ({
        role,
        by: [...new Set(by.map(name => (RISING.includes(name) ? (strongest ?? name) : name)))],
    }));
}
/** Resource Manager answered that this identity may not read the registry. Throttled, or out of order, it says nothing of that. */
const isRefused = (fact) => fact.state === 'failed' && fact.reason.kind === 'refused' && fact.reason.status < 500 && fact.reason.status !== 429;
/** A rule on somebody else who must be able to pull. */
function others(kind) {
    return {
        rung: 'permission',
        judge: facts => facts.registries.flatMap((registry) => {
            const arm = (0,build_facts/* valueIn */.xm)(registry.arm);
            if (arm === undefined)
                return [];
            return facts.others
                .filter(other => other.kind === kind)
                .flatMap(other => {
                const access = other.access.get(registry.server.host);
                const principal = access === undefined ? undefined : (0,build_facts/* valueIn */.xm)(access);
                if (principal === undefined)
                    return [];
                const judgement = (0,arm_access/* judgeAccess */.I)((0,roles/* question */.b1)(arm, principal, 'pull', facts));
                if (judgement.causes.length === 0)
                    return [];
                const why = (0,roles/* explained */.to)(arm, { ...principal, isServicePrincipal: kind === 'cluster' }, judgement, 'pull');
                const name = other.cluster?.name ?? other.given;
                const role = seen('role', why.held ?? '-', why.needed.join(' / '));
                return [
                    {
                        level: 'error',
                        registry: registry.server.host,
                        values: { name, host: registry.server.host, explained: why },
                        evidence: [seen('name', name), role, seen('role-mode', (0,roles/* modeOf */.VV)(registry))].filter(item => item !== undefined),
                        blocks: [],
                    },
                ];
            });
        }),
    };
}

;// CONCATENATED MODULE: ./build/rules/scoped-tokens.js





/** Repository-scoped tokens, as Resource Manager knows them. Source: ACR docs, "Token-based repository permissions". */
const scopedTokenRules = {
    'scoped-token-disabled': perRegistry('credentials', (registry, facts) => {
        if ((0,expiry/* scopedTokenCause */.$b)(registry, facts) !== 'disabled')
            return undefined;
        return { level: 'error', values: valuesOf(registry), evidence: [seen('status', 'disabled', 'enabled')] };
    }),
    'scoped-token-password-expired': perRegistry('expiry', (registry, facts) => {
        const endsAt = (0,expiry/* lastEnd */.WN)(registry);
        if ((0,expiry/* scopedTokenCause */.$b)(registry, facts) !== 'password-expired' || endsAt === undefined)
            return undefined;
        const endsOn = (0,build_text/* isoSeconds */.nE)(endsAt);
        return {
            level: 'error',
            values: { ...valuesOf(registry), endsOn },
            evidence: [seen('expires', endsOn, `> ${(0,build_text/* isoSeconds */.nE)(facts.now)}`)],
        };
    }),
    'scoped-token-password-expiring': perRegistry('expiry', (registry, facts) => {
        const endsAt = (0,expiry/* lastEnd */.WN)(registry);
        if (endsAt === undefined || (0,build_facts/* valueIn */.xm)(registry.token)?.issued !== true)
            return undefined;
        const days = (0,expiry/* daysUntil */.AQ)(endsAt, facts.now);
        if (days >= facts.given.expiryWarningDays)
            return undefined;
        return {
            level: 'warning',
            values: { ...valuesOf(registry), endsOn: (0,build_text/* isoSeconds */.nE)(endsAt), days },
            evidence: [seen('expires', (0,build_text/* isoSeconds */.nE)(endsAt), `> ${facts.given.expiryWarningDays} d`)],
        };
    }),
};
const valuesOf = (registry) => ({
    userName: (0,expiry/* tokenOf */.B9)(registry)?.token.name ?? '',
    registryName: (0,meaning_credential/* registryName */.jT)(registry),
});

;// CONCATENATED MODULE: ./build/rules/workflow/actions.js



/** What actions log in, and where. */
const actionRules = {
    'workflow-deprecated-action': perWorkflow(workflow => (0,workflow_acts/* jobsOf */.aG)(workflow)
        .flatMap(({ steps }) => steps)
        .flatMap(step => {
        const { uses } = step;
        const cause = uses === undefined ? undefined : causeOf(uses);
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
                location: uses.place,
            },
        ];
    })),
    'workflow-docker-in-azure-cli': perWorkflow(workflow => (0,workflow_acts/* jobsOf */.aG)(workflow).flatMap(job => job.steps.flatMap(step => {
        const [first] = (0,workflow_acts/* actsOf */.Df)({ ...job, steps: [step] }).filter(({ deed }) => {
            if (!deed.isInAzureCli)
                return false;
            if (deed.is === 'login')
                return NEEDS_DOCKER.test(deed.by);
            if (deed.is === 'push' || deed.is === 'pull')
                return !deed.isInAzure && NEEDS_DOCKER.test(deed.by);
            return deed.is === 'naming' && NEEDS_DOCKER.test(deed.by);
        });
        if (first === undefined || !('by' in first.deed) || installsDocker(step.script?.text ?? ''))
            return [];
        const argument = argumentOf(first.deed);
        return [
            {
                level: 'error',
                values: { by: first.deed.by, argument },
                evidence: [seen('command', `${first.deed.by} ${argument}`.trim())],
                location: first.deed.place,
            },
        ];
    }))),
};
/** Who installs docker in the container has seen to it that there is an engine, too. */
const installsDocker = (script) => script
    .split('\n')
    .some(line => /\b(?:apk|apt|apt-get|tdnf|yum|dnf)\b/.test(line) && /\b(?:docker|podman|moby)/.test(line));
const argumentOf = (deed) => {
    if (deed.is === 'push' || deed.is === 'pull' || deed.is === 'naming')
        return (0,workflow_value/* shown */.SP)(deed.image);
    return deed.is === 'login' && deed.registry !== undefined ? (0,workflow_value/* shown */.SP)(deed.registry) : '';
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
 * Why a login action has had its time: it is archived in favour of another, or its major runs on Node 16 or older, which GitHub's
 * runners no longer have. Source: the `runs.using` of their action.yml at the tags.
 */
function causeOf({ action, ref, version }) {
    if (action === 'azure/docker-login' || action === 'azure/container-actions/docker-login')
        return 'superseded';
    const major = Number(/^v?(\d+)(?:\.\d+)*$/.exec(version ?? ref)?.[1] ?? Number.NaN);
    const last = action === 'azure/login' ? 1 : action === 'docker/login-action' ? 2 : -1;
    return major <= last ? 'runtime' : undefined;
}
/** What to hand over to docker/login-action: under its names, without what is secret. */
function loginInputs({ with: inputs }) {
    const text = (value, instead) => value === undefined || (0,workflow_acts/* pasted */.yw)(value).includes('\n') ? instead : (0,workflow_acts/* pasted */.yw)(value);
    const password = inputs.get('password');
    const isNamed = password?.pieces.every(piece => 'unknown' in piece) === true;
    return {
        registry: text(inputs.get('login-server'), '<name>.azurecr.io'),
        userName: text(inputs.get('username'), '${{ secrets.ACR_USERNAME }}'),
        password: isNamed ? text(password, '') : '${{ secrets.ACR_PASSWORD }}',
    };
}

;// CONCATENATED MODULE: ./build/rules/workflow/files.js



/** Files that could not be read, or not all of them. */
const fileRules = {
    'workflow-unreadable': {
        rung: 'workflow',
        judge: facts => ((0,build_facts/* valueIn */.xm)(facts.workflows)?.problems ?? []).map(({ place, problem, text }) => {
            const message = seen('message', (0,build_text/* cut */.Jj)((0,build_text/* oneLine */.TN)(text).trim(), 300));
            return {
                level: 'notice',
                values: { file: place.file, problem },
                evidence: message === undefined ? [] : [message],
                blocks: [],
                location: place,
            };
        }),
    },
};

;// CONCATENATED MODULE: ./build/rules/workflow/hosts.js



/** Which hosts and logins are of Azure, as far as files tell. */
/** `az acr login` with a name, which is looked for in the cloud that the job signs in to. */
const isOfCloud = ({ by, registry }, cloud) => cloud !== undefined && by === 'az acr login' && registry !== undefined && !(0,workflow_reference/* isAcrHost */.n0)(registry);
/** A host with the suffix of another cloud. */
function isInOtherCloud(host, cloud) {
    const suffix = (0,workflow_reference/* isAcrHost */.n0)(host) ? (0,clouds/* cloudOfSuffix */.Q2)((0,workflow_value/* shown */.SP)(host)) : undefined;
    return suffix !== undefined && suffix !== cloud;
}
/** One secret or variable whose name says that it holds a login server of Azure. */
function isNamedForAzure({ pieces }) {
    const [piece, ...others] = pieces;
    if (piece === undefined || !('unknown' in piece) || others.length > 0)
        return false;
    return (/^(?:(?:secrets|vars|env|inputs)\.|\$)[\w-]+$/.test(piece.unknown) && /acr|azure|login_?server/i.test(piece.unknown));
}
/** A login to a registry of Azure, by its tool, its suffix, or the name of what holds its host. */
const isForAzure = (login) => {
    const server = acrServerOf(login);
    return server !== undefined && (server.isSure || server.isNamedSo);
};
/** A login without a host, which is one to Docker Hub, by a name that does not say so. */
const isHostForgotten = ({ registry, userName }) => registry === undefined && !/hub|docker/i.test(userName === undefined ? '' : (0,workflow_value/* shown */.SP)(userName));
/** Whether a host is, or may be, one of Azure: others are their own matter. */
const mayBeAcr = (host) => (0,workflow_reference/* isAcrHost */.n0)(host) || ((0,workflow_value/* literal */.eu)(host) === undefined && !/\.[a-z]+$/i.test((0,workflow_reference/* endOf */.pJ)(host)));
/** As a person would name it; with its suffix where the cloud is known. */
const shownServer = ({ registry }, cloud) => {
    if (registry === undefined)
        return 'docker.io';
    return cloud === undefined ? (0,workflow_value/* shown */.SP)(registry) : `${(0,workflow_value/* shown */.SP)(registry)}.${cloud.acrSuffix}`;
};
/** The server that a login is for; one of Azure by its suffix or its tool, or likely so by the name of the secret that holds it. */
function acrServerOf({ by, registry, }) {
    if (registry === undefined)
        return undefined;
    if (by === 'az acr login') {
        const text = (0,workflow_value/* shown */.SP)(registry);
        return { host: /\.azurecr\./i.test(text) ? text : `${text}.azurecr.io`, isSure: true, isNamedSo: true };
    }
    const server = (0,workflow_reference/* serverOf */.FN)(registry);
    const host = (0,workflow_value/* shown */.SP)(server);
    if ((0,workflow_reference/* isAcrHost */.n0)(server))
        return { host, isSure: true, isNamedSo: true };
    if ((0,workflow_value/* literal */.eu)(server) !== undefined)
        return undefined;
    const isNamedSo = server.pieces.some(piece => 'unknown' in piece && /acr|azure/i.test(piece.unknown));
    return { host, isSure: false, isNamedSo };
}

;// CONCATENATED MODULE: ./build/rules/workflow/logins.js






/** Whether the job that pushes has logged in to where it pushes. */
const loginRules = {
    'workflow-login-order': perWorkflow(workflow => lackingLogins(workflow).flatMap(({ lack, transfer, host, job }) => {
        if (lack.is !== 'later' && lack.is !== 'lost')
            return [];
        if (transfer.is === 'pull' && transfer.isConditional)
            return [];
        const isCertain = job.runner === 'github-hosted' && transfer.is === 'push';
        return [
            {
                level: isCertain ? 'error' : 'warning',
                values: {
                    cause: lack.is,
                    image: (0,workflow_value/* shown */.SP)(transfer.image),
                    host,
                    operation: transfer.is,
                    by: lack.login.by,
                    line: lack.line,
                },
                evidence: [
                    seen('image', (0,workflow_value/* shown */.SP)(transfer.image)),
                    seen('login', `${lack.login.by}, line ${lack.login.place.line}`),
                ],
                location: transfer.image.place,
                registry: registryOf(host),
            },
        ];
    })),
    'workflow-login-job': perWorkflow(workflow => lackingLogins(workflow).flatMap(({ lack, transfer, host, job }) => {
        // A self-hosted runner keeps the login of the other job.
        if (lack.is !== 'other-job' || job.runner !== 'github-hosted')
            return [];
        return [
            {
                // A pull may be open to everybody.
                level: transfer.is === 'push' ? 'error' : 'warning',
                values: {
                    image: (0,workflow_value/* shown */.SP)(transfer.image),
                    host,
                    operation: transfer.is,
                    job: job.id,
                    loginJob: lack.job,
                },
                evidence: [
                    seen('image', (0,workflow_value/* shown */.SP)(transfer.image)),
                    seen('login', `${lack.login.by}, line ${lack.login.place.line}`),
                ],
                location: transfer.image.place,
                registry: registryOf(host),
            },
        ];
    })),
    'workflow-registry-mismatch': perWorkflow(workflow => lackingLogins(workflow).flatMap(({ lack, transfer, host, job }) => {
        if (lack.is !== 'elsewhere' || transfer.is !== 'push')
            return [];
        const loggedIn = [...new Set(lack.servers)];
        return [
            {
                level: job.runner === 'github-hosted' ? 'error' : 'warning',
                values: { image: (0,workflow_value/* shown */.SP)(transfer.image), host, loggedIn },
                evidence: [seen('image', (0,workflow_value/* shown */.SP)(transfer.image)), seen('login-server', loggedIn.join(', '), host)],
                location: transfer.image.place,
                registry: registryOf(host),
            },
        ];
    })),
    'workflow-image-host-missing': perWorkflow(workflow => (0,workflow_acts/* jobsOf */.aG)(workflow).flatMap(job => hostsMissing(job))),
};
/** Three rules ask; each workflow is looked through once. */
const looked = new WeakMap();
function lackingLogins(workflow) {
    const before = looked.get(workflow);
    if (before !== undefined)
        return before;
    const lacking = lookThrough(workflow);
    looked.set(workflow, lacking);
    return lacking;
}
/** Each act is compared with each: no job of a person has as many. */
const MOST_ACTS = 400;
function lookThrough(workflow) {
    const jobs = (0,workflow_acts/* jobsOf */.aG)(workflow);
    const logins = jobs.flatMap(job => (0,workflow_acts/* actsOf */.Df)(job)
        .filter((0,workflow_acts/* isAct */.VJ)('login'))
        .map(act => ({ ...act, job: job.id })));
    return jobs.flatMap(job => {
        const acts = (0,workflow_acts/* actsOf */.Df)(job).slice(0, MOST_ACTS);
        const elsewhere = logins.filter(login => login.job !== job.id);
        const cloud = cloudOf(job);
        const found = acts.flatMap((act, index) => {
            if (!isTransfer(act))
                return [];
            const { host } = (0,workflow_reference/* parseReference */.F2)(act.deed.image);
            if (host.is === 'none')
                return [];
            const lack = lackOf(act, index, acts, host, elsewhere, cloud);
            return lack === undefined ? [] : [{ lack, transfer: act.deed, host: (0,workflow_value/* shown */.SP)(host.value), job }];
        });
        // The other pushes to the same host have the same cause.
        return found.filter((one, index) => found.findIndex(each => each.host === one.host && each.lack.is === one.lack.is) === index);
    });
}
/** Only of docker's: what is done in Azure needs no login, and what is done inside azure/cli has a finding of its own. */
const isTransfer = (act) => act.deed.is === 'push' || act.deed.is === 'pull' ? !act.deed.isInAzure && !act.deed.isInAzureCli : false;
/**
 * @param acts all of the job, of which this one is at `index`
 * @param elsewhere the logins of the other jobs; the jobs of a matrix are one
 * @param cloud the one that the job signs in to, where that is known
 */
function lackOf(act, index, acts, host, elsewhere, cloud) {
    const before = acts.slice(0, index);
    if (host.is === 'none' || !mayBeAcr(host.value) || before.some((0,workflow_acts/* isAct */.VJ)('opaque')))
        return undefined;
    if (OTHER_CREDENTIALS.some(name => act.step.env.has(name)))
        return undefined;
    if (before.some(({ deed }) => deed.is === 'config-change' && deed.by === 'DOCKER_CONFIG'))
        return undefined;
    // A login server that is none has a finding of its own.
    if (acts.filter((0,workflow_acts/* isAct */.VJ)('login')).some(({ deed }) => isSpoilt(deed)))
        return undefined;
    const relationTo = ({ deed }) => isOfCloud(deed, cloud) && isInOtherCloud(host.value, cloud) ? 'other' : (0,workflow_reference/* relation */.JW)(deed, host);
    // So has a login that stays inside azure/cli.
    if (acts.filter((0,workflow_acts/* isAct */.VJ)('login')).some(each => each.deed.isInAzureCli && relationTo(each) !== 'other'))
        return undefined;
    const made = before.filter((0,workflow_acts/* isAct */.VJ)('login')).filter(isUsable);
    const fitting = made.findLast(each => relationTo(each) !== 'other');
    if (fitting !== undefined) {
        const line = relationTo(fitting) === 'same' ? lostAt(fitting, made, before, host) : undefined;
        return line === undefined ? undefined : { is: 'lost', login: fitting.deed, line };
    }
    // Where no login at all is made before it, a push to a registry of Azure fails, and any login that may be meant is in the wrong place.
    const isFirst = made.length === 0 && act.deed.is === 'push';
    const isBare = isFirst && ((0,workflow_reference/* isAcrHost */.n0)(host.value) || isNamedForAzure(host.value));
    const isMeant = (each) => relationTo(each) === 'same' ||
        (isBare && relationTo(each) === 'maybe' && ((0,workflow_reference/* isAcrHost */.n0)(host.value) || isForAzure(each.deed)));
    const later = acts
        .slice(index + 1)
        .filter((0,workflow_acts/* isAct */.VJ)('login'))
        .find(isMeant);
    // In one script, a function may stand before its call.
    const isSureOfOrder = later?.step !== act.step || !(act.deed.isConditional || later.deed.isConditional);
    if (later !== undefined) {
        return isSureOfOrder ? { is: 'later', login: later.deed, line: later.deed.place.line } : undefined;
    }
    const servers = made.map(({ deed }) => shownServer(deed, isOfCloud(deed, cloud) ? cloud : undefined));
    const isElsewhere = made.length > 0 && (0,workflow_reference/* isAcrHost */.n0)(host.value);
    // A login of its own that was meant for this host is the one to mend, and none of another job.
    if (isElsewhere && made.some(({ deed }) => isForAzure(deed) || isHostForgotten(deed))) {
        return { is: 'elsewhere', servers };
    }
    const other = isBare || isSteady(host.value) ? elsewhere.find(isMeant) : undefined;
    if (other !== undefined)
        return { is: 'other-job', login: other.deed, job: other.job };
    return isElsewhere ? { is: 'elsewhere', servers } : undefined;
}
/** Variables by which docker and podman get credentials without a login. Source: docker/cli:cli/config/configfile/file.go; containers-auth.json(5). */
const OTHER_CREDENTIALS = ['DOCKER_AUTH_CONFIG', 'DOCKER_CONFIG', 'REGISTRY_AUTH_FILE'];
/** A login inside azure/cli stays in its container. */
const isUsable = ({ deed }) => !deed.isInAzureCli;
/** The line on which a login is lost before the end of these acts; `undefined` where it is not, or where that is not sure. */
function lostAt(login, made, before, host) {
    // An earlier login for the same host may have been kept.
    if (made.some(each => each !== login && (0,workflow_reference/* relation */.JW)(each.deed, host) !== 'other'))
        return undefined;
    const since = before.slice(before.indexOf(login) + 1);
    for (const { deed } of since) {
        if (deed.is !== 'config-change' || deed.isConditional)
            continue;
        if (deed.by === 'azure/docker-login') {
            // It keeps to a DOCKER_CONFIG that is set, as by another azure/docker-login. Source: Azure/docker-login:src/login.ts.
            const isMoved = before
                .slice(0, before.findIndex(each => each.deed === deed))
                .some(each => each.deed.is === 'config-change' && each.deed.by !== 'docker logout');
            return isMoved || login.deed.by === 'azure/docker-login' ? undefined : deed.place.line;
        }
        if (deed.registry !== undefined && (0,workflow_reference/* relation */.JW)({ by: 'docker login', registry: deed.registry }, host) === 'same') {
            return deed.place.line;
        }
    }
    return undefined;
}
/** Whether a text is the same in another job: known, or of a context that all jobs share. */
const isSteady = ({ pieces }) => pieces.every(piece => 'known' in piece || /^(?:secrets|vars|inputs|github)\.[\w.-]+$/.test(piece.unknown));
/** The login server, where it is known. */
const registryOf = (host) => (/^[\w.-]+$/.test(host) ? host.toLowerCase() : undefined);
/** Pushes of images that go to Docker Hub for want of a host, in a job that has logged in to a registry of Azure only. */
function hostsMissing(job) {
    const acts = (0,workflow_acts/* actsOf */.Df)(job).slice(0, MOST_ACTS);
    const found = acts.flatMap((act, index) => {
        if (!isTransfer(act) || act.deed.is !== 'push' || !/^docker\b/.test(act.deed.by))
            return [];
        const { host, path } = (0,workflow_reference/* parseReference */.F2)(act.deed.image);
        const before = acts.slice(0, index);
        if (host.is !== 'none' || before.some((0,workflow_acts/* isAct */.VJ)('opaque')))
            return [];
        const logins = before.filter((0,workflow_acts/* isAct */.VJ)('login')).map(({ deed }) => deed);
        const servers = logins.map(acrServerOf);
        const server = servers.find(each => each?.isSure) ?? servers.find(each => each !== undefined);
        // A name without a slash is one of Docker's own images, which nobody else may push; any other may have a login somewhere.
        const isNobodys = path.length === 1;
        const isLoggedIn = !isNobodys && logins.some(login => (0,workflow_reference/* relation */.JW)(login, host) === 'same');
        if (server === undefined || isLoggedIn || logins.some(isSpoilt))
            return [];
        const mayBeKept = job.runner !== 'github-hosted' || servers.some(each => each === undefined || !each.isNamedSo);
        if (mayBeKept && !isNobodys)
            return [];
        const isCertain = isNobodys || servers.every(each => each?.isSure);
        const image = (0,workflow_value/* shown */.SP)(act.deed.image);
        return [
            {
                level: isCertain ? 'error' : 'warning',
                values: { image, host: server.host },
                evidence: [seen('image', image, `${server.host}/${image}`)],
                location: act.deed.image.place,
            },
        ];
    });
    return found.filter((one, index) => found.findIndex(each => each.values.image === one.values.image) === index);
}

;// CONCATENATED MODULE: ./build/rules/workflow/index.js





/** Chapter "Workflow": what only the files show. What a run shows as well stands with its chapter, joined there by `either`. */
const workflowRules = { ...loginRules, ...accessRules, ...actionRules, ...passwordRules, ...fileRules };

;// CONCATENATED MODULE: ./build/rules/index.js















/** The catalogue: one rule an id; a missing one does not compile. */
const RULES = {
    ...dockerRules,
    ...nameRules,
    ...networkRules,
    ...proxyRules,
    ...credentialRules,
    ...signInRules,
    ...permissionRules,
    ...roleRules,
    ...scopedTokenRules,
    ...expiryRules,
    ...workflowRules,
};
const FINDING_IDS = [...Object.keys(RULES), 'internal-error'];
const LEVELS = ['error', 'warning', 'notice'];
/**
 * All findings, each at its line where that is known, the root cause first: errors before warnings before notices, each in the order
 * of the way to the registry, and then what only the files show, line by line.
 */
function judge(facts, ignore) {
    const findings = Object.keys(RULES).flatMap(id => RULES[id]
        .judge(facts)
        // What broke on a way that docker does not go is told by engine-proxy-mismatch.
        .filter(({ registry = '' }) => (0,way/* bearsOnDocker */.L5)({ id, registry }, facts) !== 'other')
        .map(judgement => {
        // What is seen in a file is on the way to no registry, whatever its id.
        const rung = judgement.location === undefined ? (judgement.rung ?? RULES[id].rung) : 'workflow';
        const waited = facts.waitedSeconds > 0 && (0,arriving/* mayArrive */.T)({ ...judgement, id });
        const evidence = waited
            ? [...judgement.evidence, { label: 'waited', seen: `${facts.waitedSeconds} s` }]
            : judgement.evidence;
        return { ...judgement, evidence, id, rung, ignored: false };
    }));
    return placed(findings, facts)
        .map(finding => (ignore.has(finding.id) || isIgnoredInFile(finding, facts) ? ignored(finding) : finding))
        .toSorted((a, b) => rank(a) - rank(b) || byPlace(a, b));
}
const ignored = (finding) => ({ ...finding, ignored: true, level: 'notice' });
const ORDER = [...findings/* RUNGS */.Q, 'workflow'];
const rank = ({ level, rung }) => LEVELS.indexOf(level) * ORDER.length + ORDER.indexOf(rung);
/** Of what is seen in files only; the rest keeps the order of the catalogue. */
function byPlace({ rung, location: a }, { location: b }) {
    if (rung !== 'workflow' || a === undefined || b === undefined)
        return 0;
    if (a.file !== b.file)
        return a.file < b.file ? -1 : 1;
    return a.line - b.line;
}


/***/ }),

/***/ 9679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ actsOf),
/* harmony export */   VJ: () => (/* binding */ isAct),
/* harmony export */   aG: () => (/* binding */ jobsOf),
/* harmony export */   yw: () => (/* binding */ pasted)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(901);

/** The jobs of a workflow, each followed by those of the local workflow that it calls. */
const jobsOf = ({ jobs }) => jobs.flatMap(job => [job, ...(job.calls?.workflow === undefined ? [] : jobsOf(job.calls.workflow))]);
/** What a job does with registries, in its order. */
const actsOf = (job) => job.steps.flatMap(step => step.deeds.map(deed => ({ deed, step })));
const isAct = (...kinds) => (act) => kinds.some(kind => kind === act.deed.is);
/** To be pasted into a file: secrets and variables, which are found in any case, as GitHub lists them. */
const pasted = (value) => (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(value).replace(/\b(secrets|vars)\.([\w-]+)/g, (_, context, name) => `${context}.${name.toUpperCase()}`);


/***/ }),

/***/ 8752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y5: () => (/* binding */ lengthOf),
/* harmony export */   _3: () => (/* binding */ evaluate),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   ho: () => (/* binding */ open),
/* harmony export */   pN: () => (/* binding */ textOperand),
/* harmony export */   zz: () => (/* binding */ isTruthy)
/* harmony export */ });
/* harmony import */ var _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2049);
/* harmony import */ var _actions_expressions_data_index__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5958);
/* harmony import */ var _actions_expressions_funcs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(111);
/* harmony import */ var _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2083);
/* harmony import */ var _actions_expressions_parser__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4566);
/* harmony import */ var _actions_expressions_result__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6856);






const CONTEXTS = 'env github inputs job jobs matrix needs runner secrets steps strategy vars'.split(' ');
const STATUS = ['always', 'cancelled', 'failure', 'success'];
const FUNCTIONS = [
    ...STATUS.map(name => ({ name, minArgs: 0, maxArgs: 255 })),
    { name: 'hashFiles', minArgs: 1, maxArgs: 255 },
];
/** Each makes the tree deeper by one, which the parser does not count. */
const MAX_COMPARISONS = 500;
/** What is put in for an expression is no longer than this; a longer text is unknown. */
const MAX_LENGTH = 20_000;
/**
 * Evaluates what stands between `${{` and `}}`, by GitHub's own grammar and operators.
 * An unknown part has a name in one spelling: lower case (but for the names of `env`), `.x` for `['x']`, single spaces; none where it may
 * be another each time or cannot be read.
 * @param place where it stands
 */
function evaluate(expression, place, lookUp) {
    const of = (expr) => {
        if (expr instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .Literal */ .uS)
            return known(literalOf(expr), place);
        if (expr instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .Grouping */ .aU)
            return of(expr.group);
        if (expr instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .Unary */ ._c)
            return negated(of(expr.expr), place);
        if (expr instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .Binary */ .yI)
            return compared(expr.operator, of(expr.left), of(expr.right), place);
        if (expr instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .Logical */ .oD)
            return chosen(expr.operator.type === _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_3__/* .TokenType */ .ks.AND, expr.args.map(of), place);
        if (expr instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .FunctionCall */ .R6)
            return called(expr.functionName.lexeme.toLowerCase(), expr.args.map(of), place);
        return expr instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .ContextAccess */ .QC || expr instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .IndexAccess */ .p_ ? settled(reached(expr)) : open('', place);
    };
    /** `env.ACR`, `env['ACR']`, `matrix[env.KEY]`: a path, as long as its names are known. */
    const reached = (expr) => {
        if (expr instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .ContextAccess */ .QC)
            return { path: [expr.name.lexeme.toLowerCase()] };
        if (!(expr instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .IndexAccess */ .p_))
            return of(expr);
        const base = reached(expr.expr);
        if (expr.index instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .Star */ .FE)
            return open(suffixed(keyOf(settled(base), TIGHTNESS.member), '.*'), place);
        const index = of(expr.index);
        if ('path' in base && index.is === 'known')
            return { path: [...base.path, textOf(index)] };
        const object = settled(base);
        if (index.is === 'open')
            return openOf([object, index], TIGHTNESS.none, (one, other) => `${one}[${other}]`, place);
        if (object.is === 'known')
            return known(member(object.data, index.data), place);
        return open(suffixed(keyOf(object, TIGHTNESS.member), `.${textOf(index)}`), place);
    };
    const settled = (reach) => 'path' in reach ? (lookUp(reach.path) ?? open(nameOfPath(reach.path), place)) : reach;
    const parsed = parse(expression);
    const result = parsed === undefined ? open('', place) : of(parsed);
    return lengthOf(result.pieces) > MAX_LENGTH ? open('', place) : result;
}
/** @returns `undefined` for what GitHub's parser refuses; it takes no more than 21,000 characters and a depth of 50 */
function parse(expression) {
    if ((expression.match(/[=<>]/g)?.length ?? 0) > MAX_COMPARISONS)
        return undefined;
    try {
        return new _actions_expressions_parser__WEBPACK_IMPORTED_MODULE_4__/* .Parser */ .i(new _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_3__/* .Lexer */ .JG(expression).lex().tokens, CONTEXTS, FUNCTIONS).parse();
    }
    catch {
        // Both throw for what the text is, and for nothing else; their messages quote it.
        return undefined;
    }
}
/** Known, with its one piece where it has any text. */
function known(data, place) {
    const text = data.coerceString();
    return { is: 'known', data, pieces: text === '' ? [] : [{ known: text, place }] };
}
const open = (unknown, place) => ({ is: 'open', pieces: [{ unknown, place }] });
/** A text made of pieces, as it comes through `env` and the like. */
function textOperand(pieces) {
    let text = '';
    for (const piece of pieces) {
        if ('unknown' in piece)
            return { is: 'open', pieces };
        text += piece.known;
    }
    return { is: 'known', data: new _actions_expressions_data_index__WEBPACK_IMPORTED_MODULE_1__/* .StringData */ .uQ(text), pieces };
}
/** Whether it counts as true; `undefined` where that cannot be known. */
const isTruthy = (operand) => operand.is === 'known' ? (0,_actions_expressions_result__WEBPACK_IMPORTED_MODULE_5__/* .truthy */ .vN)(operand.data) : undefined;
/** `undefined` for null, which a list or a map is not. */
const textOf = (operand) => operand.data.coerceString();
const lengthOf = (pieces) => pieces.reduce((length, piece) => length + ('known' in piece ? piece.known.length : piece.unknown.length + 1), 0);
/** The lexer takes only the first doubled quote out of a string. */
const literalOf = ({ literal, token }) => token.type === _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_3__/* .TokenType */ .ks.STRING ? new _actions_expressions_data_index__WEBPACK_IMPORTED_MODULE_1__/* .StringData */ .uQ(token.lexeme.slice(1, -1).replaceAll("''", "'")) : literal;
/** Contexts and their properties are found in any case, but variables are not. */
const nameOfPath = ([context, ...names]) => [context, ...names.map(name => (context === 'env' ? name : name.toLowerCase()))].join('.');
const suffixed = (key, suffix) => (key === '' ? '' : `${key}${suffix}`);
/** How close an operator binds. */
const TIGHTNESS = { none: 0, or: 1, and: 2, comparison: 3, member: 4 };
/** Of the loosest operator in a name; one within brackets or quotes may count too, which is a bracket too many at worst. */
const tightnessOf = (name) => name.includes(' || ')
    ? TIGHTNESS.or
    : name.includes(' && ')
        ? TIGHTNESS.and
        : / [=!<>]=? /.test(name)
            ? TIGHTNESS.comparison
            : TIGHTNESS.member;
/** An operand in the spelling of an expression, to stand beside an operator; empty where it may be another each time. */
function keyOf(operand, beside) {
    if (operand.is === 'known') {
        const { data } = operand;
        if (data instanceof _actions_expressions_data_index__WEBPACK_IMPORTED_MODULE_1__/* .StringData */ .uQ)
            return quoted(data.value);
        return data instanceof _actions_expressions_data_index__WEBPACK_IMPORTED_MODULE_1__/* .Dictionary */ .bT || data instanceof _actions_expressions_data_index__WEBPACK_IMPORTED_MODULE_1__/* .Array */ .O3 ? '' : data instanceof _actions_expressions_data_index__WEBPACK_IMPORTED_MODULE_1__/* .Null */ .Uv ? 'null' : textOf(operand);
    }
    const [first, ...rest] = operand.pieces;
    if (rest.length === 0 && first !== undefined && 'unknown' in first) {
        return tightnessOf(first.unknown) < beside ? `(${first.unknown})` : first.unknown;
    }
    if (operand.pieces.some(piece => 'unknown' in piece && piece.unknown === ''))
        return '';
    const unknowns = [];
    const format = operand.pieces.map(piece => {
        if ('known' in piece)
            return piece.known.replace(/[{}]/g, '$&$&');
        unknowns.push(piece.unknown);
        return `{${unknowns.length - 1}}`;
    });
    return `format(${[quoted(format.join('')), ...unknowns].join(', ')})`;
}
const quoted = (text) => `'${text.replaceAll("'", "''")}'`;
/** A name made of the names of its parts; none where one of them has none. */
function openOf(parts, beside, write, place) {
    const keys = parts.map(part => keyOf(part, beside));
    return open(keys.includes('') ? '' : write(...keys), place);
}
const negated = (operand, place) => operand.is === 'known'
    ? known(new _actions_expressions_data_index__WEBPACK_IMPORTED_MODULE_1__/* .BooleanData */ .bo((0,_actions_expressions_result__WEBPACK_IMPORTED_MODULE_5__/* .falsy */ .me)(operand.data)), place)
    : openOf([operand], TIGHTNESS.member, key => `!${key}`, place);
function compared({ type, lexeme }, left, right, place) {
    if (left.is === 'open' || right.is === 'open')
        return openOf([left, right], TIGHTNESS.member, (one, other) => `${one} ${lexeme} ${other}`, place);
    const isEqual = (0,_actions_expressions_result__WEBPACK_IMPORTED_MODULE_5__/* .equals */ .aI)(left.data, right.data);
    const isGreater = (0,_actions_expressions_result__WEBPACK_IMPORTED_MODULE_5__/* .greaterThan */ .MM)(left.data, right.data);
    const isLess = (0,_actions_expressions_result__WEBPACK_IMPORTED_MODULE_5__/* .lessThan */ .Xe)(left.data, right.data);
    const holds = type === _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_3__/* .TokenType */ .ks.EQUAL_EQUAL
        ? isEqual
        : type === _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_3__/* .TokenType */ .ks.BANG_EQUAL
            ? !isEqual
            : type === _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_3__/* .TokenType */ .ks.GREATER
                ? isGreater
                : type === _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_3__/* .TokenType */ .ks.GREATER_EQUAL
                    ? isEqual || isGreater
                    : type === _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_3__/* .TokenType */ .ks.LESS
                        ? isLess
                        : isEqual || isLess;
    return known(new _actions_expressions_data_index__WEBPACK_IMPORTED_MODULE_1__/* .BooleanData */ .bo(holds), place);
}
/** `a && b && c`, `a || b || c`: the first that decides it, or the last. */
function chosen(isAnd, operands, place) {
    const unknowns = [];
    for (const [index, operand] of operands.entries()) {
        const isLast = index === operands.length - 1;
        if (operand.is === 'known' && isTruthy(operand) !== isAnd) {
            // Whatever stands before it, what is false in one place is not true in all.
            if (unknowns.length === 0)
                return operand;
            if (isAnd)
                return known(new _actions_expressions_data_index__WEBPACK_IMPORTED_MODULE_1__/* .BooleanData */ .bo(false), place);
            return openOf([...unknowns, operand], TIGHTNESS.or, (...keys) => keys.join(' || '), place);
        }
        if (operand.is === 'open' || isLast) {
            if (isLast && unknowns.length === 0)
                return operand;
            unknowns.push(operand);
        }
    }
    return openOf(unknowns, isAnd ? TIGHTNESS.and : TIGHTNESS.or, (...keys) => keys.join(isAnd ? ' && ' : ' || '), place);
}
function called(name, args, place) {
    // In a run that goes well; that is the run that is looked at.
    if (name === 'always' || name === 'success')
        return known(new _actions_expressions_data_index__WEBPACK_IMPORTED_MODULE_1__/* .BooleanData */ .bo(true), place);
    if (name === 'cancelled')
        return known(new _actions_expressions_data_index__WEBPACK_IMPORTED_MODULE_1__/* .BooleanData */ .bo(false), place);
    if (name === 'hashfiles')
        return open('', place);
    if (name === 'format')
        return formatted(args, place);
    const data = args.flatMap(arg => (arg.is === 'known' ? [arg.data] : []));
    const definition = _actions_expressions_funcs__WEBPACK_IMPORTED_MODULE_2__/* .wellKnownFunctions */ .j[name];
    if (definition === undefined || data.length < args.length) {
        return openOf(args, TIGHTNESS.none, (...keys) => `${name}(${keys.join(', ')})`, place);
    }
    try {
        return known(definition.call(...data), place);
    }
    catch {
        // A text that is no JSON, and the like: the job ends there.
        return open('', place);
    }
}
/** `format('{0}.azurecr.io', vars.acr)`: known in its known parts. */
function formatted([format, ...args], place) {
    if (format?.is !== 'known')
        return openOf(format === undefined ? [] : [format, ...args], TIGHTNESS.none, (...keys) => `format(${keys.join(', ')})`, place);
    const pieces = [];
    let length = 0;
    for (const [part, index] of textOf(format).matchAll(/\{\{|\}\}|\{(\d+)\}|[^{}]+|[{}]/g)) {
        const arg = index === undefined ? undefined : args[Number(index)];
        const isBrace = part === '{{' || part === '}}';
        if (arg === undefined && (part === '{' || part === '}' || index !== undefined))
            return open('', place);
        const added = arg?.pieces ?? [{ known: isBrace ? part.slice(1) : part, place }];
        length += lengthOf(added);
        if (length > MAX_LENGTH)
            return open('', place);
        pieces.push(...added);
    }
    return textOperand(pieces);
}
function member(object, index) {
    if (object instanceof _actions_expressions_data_index__WEBPACK_IMPORTED_MODULE_1__/* .Dictionary */ .bT)
        return object.get(index.coerceString()) ?? new _actions_expressions_data_index__WEBPACK_IMPORTED_MODULE_1__/* .Null */ .Uv();
    if (object instanceof _actions_expressions_data_index__WEBPACK_IMPORTED_MODULE_1__/* .Array */ .O3)
        return object.get(index.number()) ?? new _actions_expressions_data_index__WEBPACK_IMPORTED_MODULE_1__/* .Null */ .Uv();
    return new _actions_expressions_data_index__WEBPACK_IMPORTED_MODULE_1__/* .Null */ .Uv();
}


/***/ }),

/***/ 9876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ hardcodedPassword),
/* harmony export */   o: () => (/* binding */ hardcodedIn)
/* harmony export */ });
/* harmony import */ var _acts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9679);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2741);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(901);



/** The secrets of registries of Azure, and of sign-ins to Azure, that are wholly known and no placeholders. */
const hardcodedIn = (workflow) => (0,_acts_js__WEBPACK_IMPORTED_MODULE_1__/* .jobsOf */ .aG)(workflow).flatMap(job => [
    ...(0,_acts_js__WEBPACK_IMPORTED_MODULE_1__/* .actsOf */ .Df)(job)
        .filter((0,_acts_js__WEBPACK_IMPORTED_MODULE_1__/* .isAct */ .VJ)('login'))
        .flatMap(({ deed }) => hardcodedPassword(deed) ?? []),
    ...job.steps.flatMap(step => [
        ...(secretInCreds(step) ?? []),
        ...(literalSecret('client-secret', step.with.get('client-secret')) ?? []),
        ...passwordsOf(step).flatMap(password => literalSecret('password', password) ?? []),
    ]),
]);
/** The password of a login that stands in the file, for a registry that is, or may be, one of Azure. */
function hardcodedPassword({ registry, password }) {
    const server = registry === undefined ? undefined : (0,_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .serverOf */ .FN)(registry);
    return server === undefined || (0,_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .isForeign */ .jq)(server) ? undefined : literalSecret('password', password);
}
function literalSecret(what, value) {
    const text = value === undefined ? undefined : (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(value)?.trim();
    if (value === undefined || text === undefined || isPlaceholder(text))
        return undefined;
    return [{ what, text, place: (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(value, /\S/) }];
}
/** What stands for a value that is not there: `<password>`, `***`, `$PASSWORD`, `xxxx`, `changeme`. */
const isPlaceholder = (text) => text.length < 4 ||
    /[<>]|\$[\w({]|%\w+%|\{\{|^\*+$|^\.+$|^([xX0-])\1*$/.test(text) ||
    /^(?:["']?)(?:(?:your|my|the|some|a)?[-_ ]?(?:acr|registry|client|sp|docker|admin)?[-_ ]?)(?:password|passwd|pass|secret|token|credentials?|change[-_]?me|placeholder|todo|none|null|empty|dummy|example|fixme|redacted)(?:[-_ ]?here)?(?:["']?)$/i.test(text);
/** Passwords for a registry of Azure that are handed to an action which is no login. */
function passwordsOf({ uses, with: inputs, deeds }) {
    if (uses === undefined || deeds.some(({ is }) => is === 'login'))
        return [];
    const isOfAzure = [...inputs.values()].some(({ pieces }) => pieces.some(piece => 'known' in piece && /\.azurecr\.(?:io|cn|us)/i.test(piece.known)));
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
    const json = creds.pieces.map(piece => ('known' in piece ? piece.known : '${')).join('');
    const text = /["']clientSecret["']\s*:\s*["']([^"']*)["']/i.exec(json)?.[1];
    if (text === undefined || isPlaceholder(text))
        return undefined;
    return [{ what: 'creds', text, place: (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(creds, /clientSecret/i) }];
}


/***/ }),

/***/ 2741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FN: () => (/* binding */ serverOf),
/* harmony export */   JW: () => (/* binding */ relation),
/* harmony export */   Qj: () => (/* binding */ registryNameOf),
/* harmony export */   Rs: () => (/* binding */ doubledSlash),
/* harmony export */   jq: () => (/* binding */ isForeign),
/* harmony export */   n0: () => (/* binding */ isAcrHost),
/* harmony export */   pJ: () => (/* binding */ endOf)
/* harmony export */ });
/* harmony import */ var _clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _registry_login_server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1995);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(901);



/** `oci://` is how helm, `docker://` how skopeo tells a registry from a file. */
const SCHEME = /^([a-z]+):\/\//i;
function parseReference(image) {
    const { scheme, pieces } = withoutScheme(image.pieces);
    return { scheme, ...referenceOf({ ...image, pieces }) };
}
function referenceOf(image) {
    const [first = [], ...rest] = splitAtSlashes(image.pieces);
    const host = { pieces: first, place: first[0]?.place ?? image.place };
    if (rest.length === 0) {
        // What is not known may be all of `host/path:tag`; behind a colon it is the tag.
        const name = untilTag(first);
        return name.some(isUnknown)
            ? { host: { is: 'unknown', value: host }, path: [] }
            : { host: { is: 'none' }, path: [name] };
    }
    const path = [...rest.slice(0, -1), untilTag(rest.at(-1) ?? [])];
    const text = (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(host);
    // An empty one is what an empty variable leaves behind: no reference at all.
    if (text === '')
        return { host: { is: 'unknown', value: host }, path };
    if (text !== undefined) {
        const isHost = /[.:]/.test(text) || text === 'localhost' || text !== text.toLowerCase();
        return isHost ? { host: { is: 'host', value: host }, path } : { host: { is: 'none' }, path: [first, ...path] };
    }
    const isDotted = first.some(piece => 'known' in piece && piece.known.includes('.'));
    return { host: { is: isDotted ? 'host' : 'unknown', value: host }, path };
}
const isUnknown = (piece) => 'unknown' in piece;
/** Two slashes of an image reference that stand together in a file, and not for want of a value between them. */
const doubledSlash = (image) => withoutScheme(image.pieces).pieces.find(piece => 'known' in piece && piece.known.includes('//'));
function withoutScheme(pieces) {
    const [first, ...rest] = pieces;
    const [text, name = ''] = first !== undefined && 'known' in first ? (SCHEME.exec(first.known) ?? []) : [];
    if (first === undefined || !('known' in first) || text === undefined)
        return { scheme: undefined, pieces };
    const known = first.known.slice(text.length);
    return {
        scheme: /^https?$/i.test(name) ? { ...first, known: text } : undefined,
        pieces: known === '' ? rest : [{ ...first, known }, ...rest],
    };
}
function splitAtSlashes(pieces) {
    const parts = [[]];
    for (const piece of pieces) {
        if (!('known' in piece)) {
            parts.at(-1)?.push(piece);
            continue;
        }
        for (const [index, known] of piece.known.split('/').entries()) {
            if (index > 0)
                parts.push([]);
            if (known !== '')
                parts.at(-1)?.push({ ...piece, known });
        }
    }
    return parts;
}
/** Behind an unknown piece a tag may have begun, so what is known there is no longer known to be of the path. */
function untilTag(part) {
    const path = [];
    for (const piece of part) {
        if (!('known' in piece))
            return [...path, piece];
        const end = piece.known.search(/[:@]/);
        if (end === 0)
            return path;
        path.push(end < 0 ? piece : { ...piece, known: piece.known.slice(0, end) });
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
function relation({ by, registry }, host) {
    if (by === 'az acr login')
        return registry === undefined ? 'maybe' : relationOfName(registry, host);
    const server = registry === undefined ? undefined : serverOf(registry);
    const name = server === undefined ? 'docker.io' : (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(server)?.toLowerCase();
    const isHub = name !== undefined && DOCKER_HUB.has(name);
    if (host.is === 'none')
        return isHub ? 'same' : name === undefined ? 'maybe' : 'other';
    const image = (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(host.value)?.toLowerCase();
    if (isHub)
        return image === undefined ? maybe(host, 'docker.io') : DOCKER_HUB.has(image) ? 'same' : 'other';
    if (server === undefined)
        return 'maybe';
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isSame */ .Ft)(server, host.value) === true || (name !== undefined && name === image))
        return 'same';
    return mayBeSame(server, host.value) ? 'maybe' : 'other';
}
/** An unknown that stands alone may be an account of Docker Hub; one with a dotted end is another host. */
const maybe = (host, name) => host.is === 'unknown' || (host.is === 'host' && mayBe(host.value, name)) ? 'maybe' : 'other';
/** `az acr login -n name` logs in to `name.azurecr.io`, or `name-<hash>.azurecr.io`: what the registry itself says. */
function relationOfName(registry, host) {
    if (host.is === 'none')
        return 'other';
    const image = (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(host.value)?.toLowerCase();
    const name = (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(registry);
    if (image !== undefined) {
        const { kind } = (0,_registry_login_server_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLoginServer */ .wQ)(image);
        if (kind.is !== 'acr')
            return 'other';
        if (name === undefined)
            return 'maybe';
        const [label = ''] = image.split('.');
        const wanted = registryNameOf(name);
        return label === wanted || label.startsWith(`${wanted}-`) ? 'same' : 'other';
    }
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isSame */ .Ft)(registry, host.value) === true)
        return 'same';
    const suffix = endOf(host.value);
    if (suffix.startsWith('.') && !ACR_END.test(suffix))
        return 'other';
    const withSuffix = (end) => ({
        pieces: [...registry.pieces, { known: end, place: registry.place }],
        place: registry.place,
    });
    if (_clouds_js__WEBPACK_IMPORTED_MODULE_0__/* .CLOUDS */ .JJ.some(({ acrSuffix }) => (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isSame */ .Ft)(withSuffix(`.${acrSuffix}`), host.value) === true))
        return 'same';
    return 'maybe';
}
const ACR_END = /(?:^|\.)azurecr\.(?:io|cn|us|de)$/i;
/** The name that az makes of what `az acr login -n` is given: it drops a login server's suffix, and the hash of a domain name label. */
const registryNameOf = (given) => (given.toLowerCase().split('.')[0] ?? '').replace(/-.*$/s, '');
/** Whether a host is one of ACR, as far as that is known from its end. */
const isAcrHost = (host) => ACR_END.test(endOf(host));
/** Known, a host, and none of Azure. What is no host at all was meant to be one that may be. */
function isForeign(host) {
    const text = (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(host);
    return text !== undefined && /[.:]|^localhost$/.test(text) && !isAcrHost(host);
}
/** What is known of the end of a text. */
function endOf({ pieces }) {
    let end = '';
    for (const piece of pieces.toReversed()) {
        if (!('known' in piece))
            break;
        end = piece.known + end;
    }
    return end;
}
/** The host alone of a login server, as docker login makes it: without scheme, path and port 443. */
function serverOf(registry) {
    const pieces = [...registry.pieces];
    const [first] = pieces;
    if (first !== undefined && 'known' in first) {
        const known = first.known.trimStart().replace(/^https?:\/\//i, '');
        pieces.splice(0, 1, ...(known === '' ? [] : [{ ...first, known }]));
    }
    const host = [];
    for (const piece of pieces) {
        const end = 'known' in piece ? piece.known.search(/\/|:443(?:\/|$)|\s/) : -1;
        if (end < 0 || !('known' in piece)) {
            host.push(piece);
            continue;
        }
        if (end > 0)
            host.push({ ...piece, known: piece.known.slice(0, end) });
        break;
    }
    return { pieces: host, place: registry.place };
}
/** Whether two texts, either with unknown pieces, may be the same when the job runs; whatever the case. */
function mayBeSame(one, other) {
    const [first, second] = [(0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(one), (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(other)];
    if (first !== undefined)
        return mayBe(other, first);
    if (second !== undefined)
        return mayBe(one, second);
    const isStart = (a, b) => a.startsWith(b) || b.startsWith(a);
    const backwards = (text) => [...text].reverse().join('');
    return (isStart(startOf(one).toLowerCase(), startOf(other).toLowerCase()) &&
        isStart(backwards(endOf(one).toLowerCase()), backwards(endOf(other).toLowerCase())));
}
/** Whether a text with unknown pieces may be this one. Looks at its known start and end only. */
function mayBe(value, text) {
    const whole = (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(value);
    if (whole !== undefined)
        return whole.toLowerCase() === text.toLowerCase();
    const [start, end] = [startOf(value).toLowerCase(), endOf(value).toLowerCase()];
    const wanted = text.toLowerCase();
    return wanted.length >= start.length + end.length && wanted.startsWith(start) && wanted.endsWith(end);
}
function startOf({ pieces }) {
    let start = '';
    for (const piece of pieces) {
        if (!('known' in piece))
            break;
        start += piece.known;
    }
    return start;
}


/***/ }),

/***/ 1507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runningStep),
/* harmony export */   G: () => (/* binding */ transfersOf)
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
const transfersOf = ({ steps }) => steps.flatMap(({ deeds }) => deeds).filter((deed) => deed.is === 'push' || deed.is === 'pull');


/***/ }),

/***/ 901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   eu: () => (/* binding */ literal)
/* harmony export */ });
/** The whole text, where all of it is known. */
function literal(value) {
    let text = '';
    for (const piece of value.pieces) {
        if ('unknown' in piece)
            return undefined;
        text += piece.known;
    }
    return text;
}
/** The text as a reader would write it: what is not known stands as `${{ vars.acr }}`, `$TAG` or `…`. */
const shown = (value) => value.pieces
    .map((piece, index) => {
    if ('known' in piece)
        return piece.known;
    if (piece.unknown === '')
        return '…';
    return piece.unknown.startsWith('$')
        ? variable(piece.unknown, value.pieces[index + 1])
        : `\${{ ${piece.unknown} }}`;
})
    .join('');
/** With braces where its name would go on into what follows: `${PREFIX}acr`. */
const variable = (name, next) => next !== undefined && 'known' in next && /^\w/.test(next.known) ? name.replace(/^\$([\w:]+)$/, '${$1}') : name;
/** Whether two texts are the same when the job runs; `undefined` where that cannot be known. */
function isSame(one, other) {
    const [first, second] = [literal(one), literal(other)];
    if (first !== undefined && second !== undefined)
        return first === second;
    // Where a text came from divides it, and makes no other text of it.
    const key = ({ pieces }) => {
        const parts = [''];
        for (const piece of pieces) {
            if ('known' in piece)
                parts.push(`${parts.pop()}${piece.known}`);
            else
                parts.push({ unknown: piece.unknown }, '');
        }
        return JSON.stringify(parts);
    };
    const isSteady = [...one.pieces, ...other.pieces].every(piece => !('unknown' in piece) || piece.unknown !== '');
    return isSteady && key(one) === key(other) ? true : undefined;
}
/** The place of the first known piece that a pattern is found in; that of the value itself where there is none. */
function placeOf(value, pattern) {
    for (const piece of value.pieces)
        if ('known' in piece && pattern.test(piece.known))
            return piece.place;
    return value.place;
}


/***/ })

};
