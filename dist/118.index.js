export const id = 118;
export const ids = [118];
export const modules = {

/***/ 4161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ definitionsToRead),
  C: () => (/* binding */ evaluateAccess)
});

// EXTERNAL MODULE: ./build/util/unique.js
var unique = __webpack_require__(9606);
// EXTERNAL MODULE: ./build/azure/arm/built-in-roles.js
var built_in_roles = __webpack_require__(2537);
// EXTERNAL MODULE: ./build/azure/arm/registry.js
var registry = __webpack_require__(806);
;// CONCATENATED MODULE: ./build/azure/arm/denial-reasons.js

const RANKS = [
    'deny-assignment',
    'condition',
    'wrong-mode',
    'role-too-weak',
    'custom-role-insufficient',
    'other-scope',
    'no-role',
];
/** A role that lets nobody pull or push is worth less than one that would do, though it is held elsewhere. */
function rankOf(cause) {
    const isIdle = cause.reason === 'role-too-weak' || cause.reason === 'custom-role-insufficient';
    return isIdle && cause.role.grants.length === 0 ? RANKS.indexOf('other-scope') + 0.5 : RANKS.indexOf(cause.reason);
}
/** More is not worth reading. */
const MAX_CAUSES = 20;
/** The causes, likeliest first; at least one. */
function causesOf(of, missing) {
    const rights = [...new Set(missing.map(({ right }) => right))];
    const modes = of.mode === undefined ? registry/* ROLE_ASSIGNMENT_MODES */.Y : [of.mode];
    const found = new Map();
    const add = (key, cause) => {
        if (cause !== undefined && cause.rights.length > 0 && !found.has(key))
            found.set(key, cause);
    };
    for (const mode of modes) {
        for (const right of rights) {
            for (const denyAssignment of of.denials?.[mode][right].yes ?? []) {
                const taken = rights.filter(each => of.denials?.[mode][each].yes.includes(denyAssignment));
                add(denyAssignment, { reason: 'deny-assignment', rights: taken, denyAssignment });
            }
        }
        for (const grip of of.evaluatedAssignments)
            add(grip, causeIn(grip, mode, of.mode !== undefined, missing, rights));
    }
    const weigh = (cause) => rankOf(cause) * 10 - cause.rights.length;
    const ranked = [...found.values()].sort((a, b) => weigh(a) - weigh(b)).slice(0, MAX_CAUSES);
    return ranked.length > 0 ? ranked : [{ reason: 'no-role', rights }];
}
function causeIn({ effectiveRole: role, inScope, coverage, conditionAllows, namesRegistries }, mode, modeIsKnown, missing, rights) {
    if (coverage === undefined)
        return undefined;
    const here = coverage[mode];
    const covered = rights.filter(right => here[right] === 'yes');
    if (!inScope)
        return { reason: 'other-scope', rights: covered, role };
    const kept = covered.filter(right => missing.some(each => each.right === right && conditionAllows(mode, right, each.repository) === 'denies'));
    if (kept.length > 0)
        return { reason: 'condition', rights: kept, role };
    const lacked = rights.filter(right => here[right] === 'no');
    const elsewhere = lacked.filter(right => modeIsKnown && registry/* ROLE_ASSIGNMENT_MODES */.Y.some(other => coverage[other][right] === 'yes'));
    if (elsewhere.length > 0)
        return { reason: 'wrong-mode', rights: elsewhere, role };
    const holdsSomething = here.pull !== 'no' || here.push !== 'no';
    if (!holdsSomething && !namesRegistries)
        return undefined;
    return { reason: role.kind === 'custom' ? 'custom-role-insufficient' : 'role-too-weak', rights: lacked, role };
}

// EXTERNAL MODULE: ./build/util/memoize.js
var memoize = __webpack_require__(2637);
// EXTERNAL MODULE: ./build/azure/arm/conditions.js + 1 modules
var conditions = __webpack_require__(4667);
// EXTERNAL MODULE: ./build/azure/arm/permissions.js
var permissions = __webpack_require__(3129);
// EXTERNAL MODULE: ./build/azure/arm/scope.js
var arm_scope = __webpack_require__(6693);
;// CONCATENATED MODULE: ./build/azure/arm/effective-roles.js






const RIGHTS = ['pull', 'push'];
/**
 * The roles of the principal. A group's assignment counts as listed: ARM's `assignedTo()` names only groups that the
 * principal is in.
 */
function evaluateAssignments(assignments, setting) {
    const own = assignments.filter(one => setting.principalIds.has(one.principalId) || isGroup(one));
    const definitions = new Map([...built_in_roles/* BUILT_IN_ROLES */.NS, ...setting.definitions.map(one => [one.id, one])]);
    const roles = (0,memoize/* memoize */.B)((id) => {
        const definition = definitions.get(id);
        return definition && { definition, coverage: coverageOf(definition), namesRegistries: (0,permissions/* namesRegistries */.W_)(definition) };
    });
    const conditions = memoizedCondition();
    return own.map(one => gripOf(one, setting, roles(one.roleId), one.condition && conditions(one.condition)));
}
/** The same text stands in many assignments. */
function memoizedCondition() {
    const byVersion = (0,memoize/* memoize */.B)((version) => (0,memoize/* memoize */.B)((text) => (0,conditions/* readCondition */.s)({ text, version })));
    return ({ text, version = '' }) => byVersion(version)(text);
}
const isGroup = ({ principalType }) => principalType === 'Group' || principalType === 'ForeignGroup';
function gripOf(assignment, setting, role, read) {
    const { roleId, scope, principalId, createdOn, updatedOn } = assignment;
    const kind = (0,arm_scope/* scopeKind */.DP)(scope, setting.registryId);
    const conditionAllows = (mode, right, repository) => {
        if (read === undefined)
            return 'allows';
        return read((0,permissions/* neededFor */.r4)(mode, right).action, mode === 'AbacRepositoryPermissions' ? repository : undefined);
    };
    const group = isGroup(assignment);
    const coverage = role?.coverage;
    const other = coverage && betterMode(coverage, setting.mode);
    const effectiveRole = {
        roleId,
        roleName: role?.definition.name ?? roleId,
        kind: role === undefined ? 'unread' : role.definition.builtIn ? 'built-in' : 'custom',
        scope,
        scopeKind: kind,
        through: group ? 'group' : 'direct',
        ...(group && { groupId: principalId }),
        ...(read !== undefined && { condition: fitOf(coverage, conditionAllows, setting) }),
        grants: coverage === undefined ? [] : RIGHTS.filter(right => modesOf(setting).every(m => coverage[m][right] === 'yes')),
        ...(other !== undefined && { wouldGrantIn: other }),
        ...(createdOn !== undefined && { createdOn }),
        ...(updatedOn !== undefined && { updatedOn }),
    };
    return {
        effectiveRole,
        inScope: (0,arm_scope/* holdsForRegistry */.FV)(kind),
        namesRegistries: role?.namesRegistries ?? false,
        coverage,
        conditionAllows,
    };
}
const modesOf = ({ mode }) => mode === undefined ? registry/* ROLE_ASSIGNMENT_MODES */.Y : [mode];
function coverageOf(role) {
    const inMode = (mode) => ({ pull: (0,permissions/* covers */.hU)(role, mode, 'pull'), push: (0,permissions/* covers */.hU)(role, mode, 'push') });
    return {
        LegacyRegistryPermissions: inMode('LegacyRegistryPermissions'),
        AbacRepositoryPermissions: inMode('AbacRepositoryPermissions'),
    };
}
/**
 * The mode in which the role holds a right that it lacks in this one; in a mode that is not known: in the other of the
 * two.
 */
function betterMode(coverage, mode) {
    return registry/* ROLE_ASSIGNMENT_MODES */.Y.find(candidate => {
        const current = mode ?? registry/* ROLE_ASSIGNMENT_MODES */.Y.find(each => each !== candidate) ?? candidate;
        return RIGHTS.some(right => coverage[candidate][right] === 'yes' && coverage[current][right] === 'no');
    });
}
/** The word for a condition, over all that the role could grant here. */
function fitOf(coverage, conditionAllows, setting) {
    const verdicts = modesOf(setting).flatMap(mode => RIGHTS.filter(right => coverage !== undefined && coverage[mode][right] !== 'no').flatMap(right => setting.repositories.map(repository => conditionAllows(mode, right, repository))));
    if (verdicts.length === 0 || verdicts.includes('not-evaluated'))
        return 'not evaluated';
    return verdicts.includes('denies') ? 'does not fit' : 'fits';
}

;// CONCATENATED MODULE: ./build/azure/arm/deny-assignments.js


/**
 * The system-defined principal that stands for everyone. Source: Azure RBAC docs, "Understand Azure deny assignments".
 */
const EVERYONE = '00000000-0000-0000-0000-000000000000';
/**
 * Whether a deny assignment takes a right on the registry away from the principal; it wins over every role.
 * @param principalIds the principal and the groups that it is known to be in, lower case
 */
function denies(deny, mode, right, registryId, principalIds) {
    const kind = (0,arm_scope/* scopeKind */.DP)(deny.scope, registryId);
    if (!(0,arm_scope/* holdsForRegistry */.FV)(kind) || (deny.doNotApplyToChildScopes && kind !== 'registry'))
        return 'no';
    if (!(0,permissions/* isExcludedBy */.Q6)(deny.permissions, mode, right))
        return 'no';
    const named = isAmong(deny.principals, principalIds);
    const excluded = isAmong(deny.excludePrincipals, principalIds);
    if (named === 'no' || excluded === 'yes')
        return 'no';
    return named === 'yes' && excluded === 'no' && !deny.conditioned ? 'yes' : 'maybe';
}
function isAmong(listed, principalIds) {
    if (listed.some(({ id }) => id === EVERYONE || principalIds.has(id)))
        return 'yes';
    const isPerson = (type) => type === 'User' || type === 'ServicePrincipal';
    return listed.every(({ type }) => isPerson(type)) ? 'no' : 'maybe';
}

;// CONCATENATED MODULE: ./build/azure/arm/evaluate.js


/** Whether one right is granted on one repository (`undefined`: on whichever will be named). */
function evaluateRight(of, right, repository) {
    if (of.mode !== undefined)
        return judgeInMode(of, of.mode, right, repository);
    const both = registry/* ROLE_ASSIGNMENT_MODES */.Y.map(mode => judgeInMode(of, mode, right, repository));
    const [first] = both;
    if (first !== undefined && both.every(({ verdict }) => verdict === first.verdict)) {
        return { verdict: first.verdict, unknownReasons: first.unknownReasons };
    }
    return {
        verdict: 'unknown',
        unknownReasons: [{ kind: 'mode' }, ...both.flatMap(({ unknownReasons }) => unknownReasons)],
    };
}
function judgeInMode(of, mode, right, repository) {
    const denied = of.denials?.[mode][right];
    if (denied !== undefined && denied.yes.length > 0)
        return { verdict: 'denied', unknownReasons: [] };
    const unknownReasons = unknownReasonsOfRoles(of, mode, right, repository);
    if (unknownReasons !== 'granted') {
        const open = of.complete
            ? unknownReasons
            : [...unknownReasons, { kind: 'assignments-unread' }];
        return open.length > 0 ? { verdict: 'unknown', unknownReasons: open } : { verdict: 'denied', unknownReasons: [] };
    }
    const open = denied?.maybe.map(each => ({
        kind: 'deny-assignment-unclear',
        denyAssignment: each,
    })) ?? [{ kind: 'deny-assignments-unread' }];
    return open.length > 0 ? { verdict: 'unknown', unknownReasons: open } : { verdict: 'granted', unknownReasons: [] };
}
/**
 * Sorts the deny assignments by what they take away.
 * @param known the principal and its known groups, lower case
 */
function denialsOf(all, registryId, known) {
    const denied = (mode, right) => {
        const sorted = Map.groupBy(all, deny => denies(deny, mode, right, registryId, known));
        return { yes: sorted.get('yes') ?? [], maybe: sorted.get('maybe') ?? [] };
    };
    const inMode = (mode) => ({ pull: denied(mode, 'pull'), push: denied(mode, 'push') });
    return {
        LegacyRegistryPermissions: inMode('LegacyRegistryPermissions'),
        AbacRepositoryPermissions: inMode('AbacRepositoryPermissions'),
    };
}
/** More is not worth reading. */
const MAX_UNKNOWN_REASONS = 20;
function unknownReasonsOfRoles({ evaluatedAssignments }, mode, right, repository) {
    const unknownReasons = [];
    for (const { effectiveRole: role, inScope, coverage, conditionAllows } of evaluatedAssignments) {
        if (!inScope)
            continue;
        const covered = coverage?.[mode][right];
        if (covered === 'no')
            continue;
        const admitted = conditionAllows(mode, right, repository);
        if (admitted === 'denies')
            continue;
        if (covered === undefined)
            unknownReasons.push({ kind: 'definition-unread', role });
        else if (covered === 'by-wildcard')
            unknownReasons.push({ kind: 'custom-role-wildcard', role });
        else if (admitted === 'allows')
            return 'granted';
        else if (repository === undefined)
            unknownReasons.push({ kind: 'repository-not-named', role });
        else
            unknownReasons.push({ kind: 'condition-not-evaluated', role });
    }
    return unknownReasons.slice(0, MAX_UNKNOWN_REASONS);
}

;// CONCATENATED MODULE: ./build/azure/arm/access.js






/**
 * Judges what Azure RBAC lets a principal do on a registry. Source: Azure RBAC docs, "How Azure RBAC determines if a
 * user has access".
 */
function evaluateAccess(question) {
    const { of, repositories } = toEvaluationInput(question);
    const requestedOperations = question.access === 'push' ? ['pull', 'push'] : ['pull'];
    const missing = [];
    const unknownReasons = new Map();
    const evaluate = (right, repository) => {
        const judged = evaluateRight(of, right, repository);
        if (!requestedOperations.includes(right))
            return judged.verdict;
        if (judged.verdict === 'denied')
            missing.push({ right, repository });
        for (const unknownReason of judged.unknownReasons)
            unknownReasons.set(keyOf(unknownReason), unknownReason);
        return judged.verdict;
    };
    const perRepository = repositories.map(repository => ({
        ...(repository !== undefined && { repository }),
        pull: evaluate('pull', repository),
        push: evaluate('push', repository),
    }));
    const causes = missing.length === 0 ? [] : causesOf(of, missing);
    const reason = causes[0]?.reason ?? (unknownReasons.size === 0 ? 'granted' : 'unknown');
    return {
        perRepository,
        effectiveRoles: of.evaluatedAssignments.map(({ effectiveRole }) => effectiveRole),
        reason,
        causes,
        unknownReasons: [...unknownReasons.values()],
    };
}
/** The case of a question, and the repositories to judge: one that is not named, where none is. */
function toEvaluationInput(question) {
    const { mode, registryId, assignments, assignmentsComplete = true, denyAssignments, definitions } = question;
    const repositories = question.repositories.length === 0 ? [undefined] : question.repositories;
    const principalIds = new Set(question.principalIds.map(id => id.toLowerCase()));
    const setting = { mode, registryId, repositories, definitions, principalIds };
    const evaluatedAssignments = evaluateAssignments(assignments ?? [], setting);
    const known = new Set([...principalIds, ...(assignments ?? []).filter(isGroup).map(one => one.principalId)]);
    const complete = assignments !== undefined && assignmentsComplete && principalIds.size > 0;
    const denials = denyAssignments && denialsOf(denyAssignments, registryId, known);
    return { of: { mode, evaluatedAssignments, complete, denials }, repositories };
}
/** One of a kind and role is enough. */
const keyOf = (unknownReason) => [
    unknownReason.kind,
    'role' in unknownReason ? unknownReason.role.roleId : '',
    'role' in unknownReason ? unknownReason.role.scope : '',
    'denyAssignment' in unknownReason
        ? `${unknownReason.denyAssignment.scope} ${unknownReason.denyAssignment.name}`
        : '',
].join(' ');
/** The full ids of the role definitions that are not known here and that bear on the registry, each role once. */
function definitionsToRead(assignments, registryId) {
    const unknown = assignments.filter(({ roleId, scope }) => !built_in_roles/* BUILT_IN_ROLES */.NS.has(roleId) && (0,arm_scope/* holdsForRegistry */.FV)((0,arm_scope/* scopeKind */.DP)(scope, registryId)));
    return (0,unique/* firstOfEach */.t)(unknown, ({ roleId }) => roleId).map(({ roleDefinitionId }) => roleDefinitionId);
}


/***/ }),

/***/ 6693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ scopeKind),
/* harmony export */   FV: () => (/* binding */ holdsForRegistry),
/* harmony export */   s0: () => (/* binding */ guidAtEnd)
/* harmony export */ });
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3506);
/* harmony import */ var _guid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6859);


const INHERITED = new Set([
    'registry',
    'resource group',
    'subscription',
    'management group',
    'root',
]);
/** Whether what is assigned at such a scope holds for the registry. */
const holdsForRegistry = (kind) => INHERITED.has(kind);
/**
 * Scopes are compared without regard to case. A management group counts as one above the registry, since ARM lists
 * no others for a scope. Source: Azure RBAC docs, "Understand scope".
 */
function scopeKind(scope, registryId) {
    const [there, registry] = [normalised(scope), normalised(registryId)];
    if (there === '')
        return 'root';
    if (there === registry)
        return 'registry';
    if (there.startsWith(`${registry}/`))
        return 'below';
    if (/^\/providers\/microsoft\.management\/managementgroups\/[^/]+$/.test(there))
        return 'management group';
    const above = registry.startsWith(`${there}/`);
    if (/^\/subscriptions\/[^/]+$/.test(there))
        return above ? 'subscription' : 'other subscription';
    if (/^\/subscriptions\/[^/]+\/resourcegroups\/[^/]+$/.test(there)) {
        return above ? 'resource group' : 'other resource group';
    }
    return /\/providers\/microsoft\.containerregistry\/registries\/[^/]+$/.test(there) ? 'other registry' : 'elsewhere';
}
const normalised = (scope) => (0,_util_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutAtEnd */ .jy)(scope.trim().toLowerCase(), '/');
const GUID_AT_END = new RegExp(`(?:^|/)(${_guid_js__WEBPACK_IMPORTED_MODULE_0__/* .GUID */ .Sm})$`, 'i');
/** The GUID at the end of a resource id, in lower case: a role is the same one under every scope's id of it. */
const guidAtEnd = (id) => GUID_AT_END.exec((0,_util_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutAtEnd */ .jy)(id, '/'))?.[1]?.toLowerCase();


/***/ }),

/***/ 7109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Lh: () => (/* binding */ defectOf),
/* harmony export */   NH: () => (/* binding */ isAdminName),
/* harmony export */   R1: () => (/* binding */ fileInUse),
/* harmony export */   Sr: () => (/* binding */ unknownUser),
/* harmony export */   jT: () => (/* binding */ registryName),
/* harmony export */   vQ: () => (/* binding */ assigneeOf)
/* harmony export */ });
/* harmony import */ var _azure_acr_credential_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6576);
/* harmony import */ var _azure_acr_login_server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2582);
/* harmony import */ var _azure_guid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6859);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7059);
/* harmony import */ var _responses_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3698);





/** What the facts say of the credential that docker will use: shared by the rules of several chapters. */
const registryName = ({ server }) => server.kind.kind === 'acr' ? server.kind.registryName : (server.host.split('.')[0] ?? server.host);
function kindOf(credential) {
    if (credential.source === 'entra')
        return 'entra';
    return credential.identityToken ? 'identity-token' : credential.userNameKind;
}
/** The defect of the credential in use, where its secret was looked at. */
function defectOf(registry, facts) {
    const credential = (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .valueIn */ .xm)(registry.credential);
    return credential === undefined ? undefined : (0,_azure_acr_credential_js__WEBPACK_IMPORTED_MODULE_0__/* .credentialDefect */ .lq)(credential, registry.service, facts.clock.now);
}
const FILE_FORMS = ['certificate', 'json', 'file'];
/** A whole file in place of the password in use. */
const fileInUse = (registry, facts) => FILE_FORMS.find(form => form === defectOf(registry, facts));
/**
 * What a user name that the registry does not know was probably meant to be; none for a GUID, which is an
 * application's, and for the admin user's very name. Source: Azure/azure-cli#29659, #21083;
 * MicrosoftDocs/azure-docs#75459.
 */
function unknownUser(registry) {
    const refusal = (0,_responses_js__WEBPACK_IMPORTED_MODULE_3__/* .rejectionOf */ .h2)(registry);
    const userName = (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .valueIn */ .xm)(registry.credential)?.userName ?? '';
    const isUnknown = refusal === 'user-unknown' || (refusal === 'admin-unknown' && !isAdminName(registry));
    if (!isUnknown)
        return undefined;
    if (/[@\\]/.test(userName))
        return 'person';
    return isLikeLoginServer(userName, registry) ? 'admin' : 'token';
}
/** The user name is the admin user's, letter by letter. */
const isAdminName = ({ server, credential }) => (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .valueIn */ .xm)(credential)?.userName === (0,_azure_acr_login_server_js__WEBPACK_IMPORTED_MODULE_1__/* .adminName */ .vu)(server);
/** A login server, the label of one, or the name in another spelling. */
function isLikeLoginServer(userName, { server }) {
    const { host, kind } = (0,_azure_acr_login_server_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLoginServer */ .wQ)(userName);
    const name = (0,_azure_acr_login_server_js__WEBPACK_IMPORTED_MODULE_1__/* .adminName */ .vu)(server);
    const isHost = kind.kind === 'acr' || kind.kind === 'near-miss' || host === server.host || host.startsWith(`${name}.`);
    return isHost || host === name || host === server.host.split('.')[0];
}
/**
 * Whom a role would be assigned to: the object that signed in, else the application, else whom a token says that it was
 * issued to. What a token says is taken only in the form of a name or an id, since it ends up in a command; nothing
 * else is an assignee.
 */
function assigneeOf(credential, { identity }) {
    if (credential === undefined)
        return {};
    const kind = kindOf(credential);
    const answer = identity.kind === 'sign-in' ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .valueIn */ .xm)(identity.signIn) : undefined;
    const objectId = answer?.signedIn === true ? answer.objectId : undefined;
    if (kind === 'entra' && objectId !== undefined)
        return { assignee: objectId };
    const name = kind === 'service-principal' || kind === 'entra' ? credential.userName : (credential.secret.token?.subject ?? '');
    return (0,_azure_guid_js__WEBPACK_IMPORTED_MODULE_2__/* .isGuid */ .W_)(name) || /^[\w.+#-]{1,100}@[\w.-]{1,100}$/.test(name) ? { assignee: name } : {};
}


/***/ }),

/***/ 9523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ dataHostsOf)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7059);
/* harmony import */ var _responses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3698);


/**
 * The hosts that layers come from. A redirect tells the very one that docker will be sent to; without it, docker is
 * sent to one of the dedicated data endpoints, so that only where none lets this runner in it is sure to fail.
 * @returns `undefined` where no host is known
 */
function dataHostsOf(registry) {
    const layers = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(registry.layers);
    if (layers?.from === 'registry')
        return undefined;
    if (layers !== undefined) {
        return { reachability: reachabilityOf(layers.dataHost, true), hosts: [layers.dataHost], from: 'redirect' };
    }
    const hosts = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(registry.arm)?.dataHosts ?? [];
    const [first] = hosts;
    if (first === undefined)
        return undefined;
    const reachabilities = hosts.map(host => reachabilityOf(host, false));
    const all = reachabilities.every(reachability => reachability === reachabilities[0]);
    return { reachability: all ? (reachabilities[0] ?? 'unclear') : 'unclear', hosts, from: 'arm' };
}
/**
 * What one host's answer means. What the registry signed is read or refused; without a signed URL any answer shows that
 * the host is reached. An overloaded host, or one that did not answer in the step's time, says nothing of the next
 * pull.
 */
function reachabilityOf({ answer }, signed) {
    if (answer.state === 'known') {
        if (!signed || answer.value.status < 300)
            return 'reached';
        return answer.value.status === 403 ? 'blocked' : 'unclear';
    }
    if (answer.state !== 'failed' || answer.reason.kind !== 'network')
        return 'unclear';
    return (0,_responses_js__WEBPACK_IMPORTED_MODULE_0__/* .isNodeOnlyParseError */ .qk)(answer.reason.failure) ? 'unclear' : 'blocked';
}


/***/ }),

/***/ 5275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ engineMismatch),
/* harmony export */   A2: () => (/* binding */ dataEndpointRouteMatch),
/* harmony export */   GU: () => (/* binding */ builderMismatch),
/* harmony export */   Tn: () => (/* binding */ engineRouteMatch),
/* harmony export */   bc: () => (/* binding */ engineTrustsSameCas),
/* harmony export */   cM: () => (/* binding */ appliesToDocker)
/* harmony export */ });
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1033);
/* harmony import */ var _docker_endpoint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8760);
/* harmony import */ var _docker_proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9933);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7059);
/* harmony import */ var _data_endpoints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9523);
/* harmony import */ var _responses_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3698);






/**
 * By which route a registry is reached: by this runner, whose requests prove what is said here, and by the engine,
 * which makes docker's logins, pulls and pushes. Where the two differ, what the network did to the runner says nothing
 * of docker.
 */
/** This runner's way; `invalid` where its proxy cannot be used here, or nothing was asked. */
const runnerRoute = ({ proxy, connection }) => {
    if (connection.state === 'skipped')
        return 'invalid';
    if (connection.state === 'failed' && connection.reason.kind === 'tool')
        return 'invalid';
    return proxy === undefined ? undefined : (URL.parse(proxy) ?? 'invalid');
};
/**
 * The engine's route beside the runner's. Without an engine docker goes the runner's route itself. `other` is said of
 * an engine on this machine alone: one elsewhere has a network of its own.
 */
const engineRouteMatch = (registry, facts) => compareEngineRoute(runnerRoute(registry), registry.server.host, facts);
function compareEngineRoute(runner, host, { docker }) {
    if ((0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .valueIn */ .xm)(docker.engine)?.state !== 'answers')
        return 'same';
    const proxies = (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .valueIn */ .xm)(docker.proxies);
    const engine = proxies === undefined ? 'not-reported' : (0,_docker_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .engineRouteTo */ .jh)(host, proxies);
    if (engine === 'not-reported')
        return runner === undefined ? 'same' : 'unclear';
    const like = (0,_docker_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .compareRoutes */ .gg)(runner, engine);
    return like === 'other' && !isLocalEngine(docker.endpoint, proxies) ? 'unclear' : like;
}
/** The same of the hosts that layers come from, which a list of exempt hosts may tell apart from the registry. */
const dataEndpointRouteMatch = (registry, facts) => (0,_data_endpoints_js__WEBPACK_IMPORTED_MODULE_2__/* .dataHostsOf */ .Z)(registry)?.hosts.every(({ host, proxy }) => compareEngineRoute(proxy === undefined ? undefined : (URL.parse(proxy) ?? 'invalid'), host, facts) === 'same') === false
    ? 'unclear'
    : 'same';
/**
 * Whether the engine knows the same authorities as this runner. It reads the system's certificate store of its own
 * machine, and never `NODE_EXTRA_CA_CERTS`. Source: Go, crypto/x509, SystemCertPool; Docker docs, "Verify repository
 * client with certificates".
 */
function engineTrustsSameCas({ connection }, { docker }) {
    const trust = connection.state === 'known' ? connection.value.trust : undefined;
    if (trust === 'bundled')
        return 'same';
    if (trust === 'extra')
        return 'unclear';
    const isElsewhere = (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .valueIn */ .xm)(docker.engine)?.state === 'answers' && !isLocalEngine(docker.endpoint, (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .valueIn */ .xm)(docker.proxies));
    const isUnknownToUs = connection.state === 'failed' &&
        connection.reason.kind === 'network' &&
        connection.reason.failure.at === 'tls' &&
        (0,_responses_js__WEBPACK_IMPORTED_MODULE_3__/* .certificateFault */ .cN)(connection.reason.failure.code) === 'chain';
    // Of the folder of this machine's engine an engine elsewhere knows nothing.
    return isElsewhere && (trust === 'system' || trust === 'request' || isUnknownToUs) ? 'unclear' : 'same';
}
/** An engine of this machine: the default socket, or one that is named as such. */
const isLocalEngine = (endpoint, proxies) => {
    if (endpoint === 'default')
        return ['', 'default'].includes(proxies?.context ?? '');
    return (0,_docker_endpoint_js__WEBPACK_IMPORTED_MODULE_5__/* .isLocalEndpoint */ .Z)(endpoint);
};
/** The two ways, where the engine goes another than the runner. */
function engineMismatch(registry, facts) {
    const proxies = (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .valueIn */ .xm)(facts.docker.proxies);
    if (proxies === undefined || engineRouteMatch(registry, facts) !== 'other')
        return undefined;
    return mismatchOf(registry, (0,_docker_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .routeTo */ .Bv)(registry.server.host, proxies));
}
/**
 * The route of the current builder's container, where it goes another route than this machine does. Its pushes and
 * pulls are made there. Source: docker/buildx:driver/docker-container/driver.go, create.
 */
function builderMismatch(registry, facts) {
    const builder = (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .valueIn */ .xm)(facts.docker.builder);
    if (builder?.driver !== 'docker-container')
        return undefined;
    const { host } = registry.server;
    const proxies = (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .valueIn */ .xm)(facts.docker.proxies);
    const engine = proxies === undefined ? 'not-reported' : (0,_docker_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .engineRouteTo */ .jh)(host, proxies);
    const isAway = (route) => (0,_docker_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .compareRoutes */ .gg)(runnerRoute(registry), route) === 'other' &&
        (engine === 'not-reported' || (0,_docker_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .compareRoutes */ .gg)(engine, route) === 'other');
    const away = builder.nodes
        .filter(isNodeHere)
        .flatMap(({ proxies: own }) => (own === undefined ? [] : [{ route: (0,_docker_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .routeTo */ .Bv)(host, own) }]))
        .find(({ route }) => isAway(route));
    return away === undefined ? undefined : mismatchOf(registry, away.route);
}
const isNodeHere = ({ endpoint }) => (0,_docker_endpoint_js__WEBPACK_IMPORTED_MODULE_5__/* .isLocalEndpoint */ .Z)(endpoint);
const mismatchOf = ({ proxy }, other) => ({
    ...(proxy !== undefined && { runner: proxy }),
    ...(other instanceof URL && { other: (0,_docker_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .shownProxy */ .qb)(other) }),
});
/**
 * Whether a finding says something of docker: on another route `other` takes its place (`engine-proxy-mismatch`), and
 * where it is not clear, it holds for the runner alone.
 */
function appliesToDocker({ id, registry: name }, facts) {
    const registry = facts.registries.find(({ server }) => (server.host || server.given) === name);
    if (registry === undefined || !_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .yh[id].networkPath)
        return 'same';
    const route = engineRouteMatch(registry, facts);
    if (route === 'same' && id === 'tls-untrusted')
        return engineTrustsSameCas(registry, facts);
    return route === 'same' && id === 'data-endpoint-unreachable' ? dataEndpointRouteMatch(registry, facts) : route;
}


/***/ }),

/***/ 5255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ scopedTokenCause),
/* harmony export */   AQ: () => (/* binding */ daysUntil),
/* harmony export */   B9: () => (/* binding */ tokenOf),
/* harmony export */   JP: () => (/* binding */ credentialExpiry),
/* harmony export */   OM: () => (/* binding */ secretOf),
/* harmony export */   QP: () => (/* binding */ latestPasswordExpiry),
/* harmony export */   cj: () => (/* binding */ expiryInUse),
/* harmony export */   g8: () => (/* binding */ expiryItems),
/* harmony export */   tJ: () => (/* binding */ earliestExpiry)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7059);
/* harmony import */ var _responses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3698);


/** The secret in use, where Graph tells which one it is; of several that it may be, the likeliest. */
function secretOf({ identity }) {
    const secret = identity.kind === 'sign-in' ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(identity.graph)?.secret : undefined;
    if (secret?.state === 'one')
        return secret.secret;
    return secret?.state === 'several' ? secret.candidates[0] : undefined;
}
/** Whole days, rounded down. */
const daysUntil = (end, now) => Math.floor((end - now) / DAY_MS);
const DAY_MS = 24 * 60 * 60 * 1000;
/** When the credential in use ends, in milliseconds since the epoch, where it says so itself. */
function credentialExpiry(registry) {
    const expiresAt = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(registry.credential)?.secret.token?.expiresAt;
    return expiresAt === undefined ? undefined : expiresAt * 1000;
}
/**
 * When what docker will use for a registry ends, where it is known: the token, the token's passwords, or the
 * application's secret.
 */
function expiryInUse(registry, facts) {
    const isApplication = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(registry.credential)?.userNameKind === 'service-principal';
    return (credentialExpiry(registry) ??
        latestPasswordExpiry(registry) ??
        (isApplication ? secretOf(facts)?.endsAt : undefined));
}
/** Everything in use that has an end, for the timeline. */
function expiryItems(facts) {
    const secret = secretOf(facts);
    const certificate = facts.identity.kind === 'sign-in' ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(facts.identity.graph)?.certificate : undefined;
    const ofRegistries = facts.registries.flatMap(registry => {
        const { host } = registry.server;
        const passwords = tokenOf(registry)?.token.passwords ?? [];
        return [
            { what: 'token', name: host, endsAt: credentialExpiry(registry) },
            ...passwords.map(({ name, expiresAt }) => ({
                what: 'token-password',
                name: `${tokenOf(registry)?.token.name} ${name}`,
                endsAt: typeof expiresAt === 'number' ? expiresAt : undefined,
            })),
        ];
    });
    return [
        ...ofRegistries,
        { what: 'secret', name: secret?.displayName ?? secret?.keyId ?? '', endsAt: secret?.endsAt },
        {
            what: 'certificate',
            name: certificate?.displayName ?? certificate?.keyId ?? '',
            endsAt: certificate?.endsAt,
        },
    ].flatMap(({ what, name, endsAt }) => (endsAt === undefined ? [] : [{ what, name, endsAt }]));
}
/** The earliest end of the credentials in use, in milliseconds since the epoch. */
function earliestExpiry(facts) {
    const ends = [
        ...facts.registries.flatMap(registry => [credentialExpiry(registry), latestPasswordExpiry(registry)]),
        secretOf(facts)?.endsAt,
    ].filter(end => end !== undefined);
    return ends.length === 0 ? undefined : Math.min(...ends);
}
const tokenOf = (registry) => {
    const arm = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(registry.arm);
    return arm === undefined ? undefined : (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(arm.scopedToken);
};
/** Why a refused repository-scoped token is refused, where that can be seen. */
function scopedTokenCause(registry, facts) {
    const known = tokenOf(registry);
    if (known === undefined || (0,_responses_js__WEBPACK_IMPORTED_MODULE_0__/* .rejectionOf */ .h2)(registry) === undefined)
        return undefined;
    if (known.token.status === 'disabled')
        return 'disabled';
    const ends = known.token.passwords?.map(({ expiresAt }) => expiresAt) ?? [];
    const allEnded = ends.length > 0 && ends.every(end => typeof end === 'number' && end <= facts.clock.now);
    return allEnded ? 'password-expired' : undefined;
}
/**
 * The last end of its passwords: which of the two is in use is not told, and one without an end never ends.
 * Milliseconds since the epoch.
 */
function latestPasswordExpiry(registry) {
    const ends = tokenOf(registry)?.token.passwords?.map(({ expiresAt }) => expiresAt) ?? [];
    const numbers = ends.filter(end => typeof end === 'number');
    return numbers.length === 0 || numbers.length < ends.length ? undefined : Math.max(...numbers);
}


/***/ }),

/***/ 8074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   Fw: () => (/* binding */ upstreamOf),
/* harmony export */   Vn: () => (/* binding */ imageState),
/* harmony export */   lA: () => (/* binding */ blockAtImages),
/* harmony export */   y5: () => (/* binding */ areImagesKnown)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7059);
/* harmony import */ var _responses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3698);


/** Codes by which a registry says that content isn't there. Source: OCI distribution spec, "Error codes". */
const NOT_THERE = /^(?:MANIFEST_UNKNOWN|NAME_UNKNOWN|NOT_FOUND)$/i;
function imageState({ manifest, reference }, { given }) {
    const answer = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(manifest);
    if (answer === undefined)
        return manifest.state === 'failed' && manifest.reason.kind === 'network' ? 'blocked' : 'unknown';
    if (answer.status === 200)
        return 'available';
    if (upstreamOf(answer) !== undefined)
        return 'upstream';
    if (blockIn(answer) !== undefined)
        return 'blocked';
    if (answer.status !== 404 || !NOT_THERE.test(answer.error?.code ?? ''))
        return 'unknown';
    return given.access === 'pull' || isDigest(reference) ? 'missing' : 'not-pushed-yet';
}
/** A push makes tags; a digest is only ever pulled. */
const isDigest = (reference) => reference.includes(':');
/**
 * The registry refuses a manifest that its own token allows to read: so does a cache rule whose source refuses it.
 * Source: Azure/acr#893 (401, general text), Azure/acr#754 (429, with the name of the rule).
 */
function upstreamOf({ status, error }) {
    if (error === undefined)
        return undefined;
    const rule = /cache rule ['"‘]?([A-Za-z0-9_.-]+)/i.exec(error.message)?.[1];
    if (status === 429)
        return rule === undefined ? undefined : { cause: 'throttled', rule };
    if (status !== 401)
        return undefined;
    return { cause: 'credentials', ...(rule !== undefined && { rule }) };
}
/** What refuses a manifest and says nothing of the image. */
function blockIn(answer) {
    if (upstreamOf(answer) !== undefined)
        return undefined;
    return answer.status === 403 ? (0,_responses_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalText */ .Kw)(answer) : (0,_responses_js__WEBPACK_IMPORTED_MODULE_0__/* .overload */ .dR)(answer);
}
/** The first such refusal of the registry's images. */
function blockAtImages({ images, }) {
    for (const { manifest } of images) {
        const answer = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(manifest);
        const block = answer === undefined ? undefined : blockIn(answer);
        if (answer !== undefined && block !== undefined)
            return { block, answer };
    }
    return undefined;
}
/** Whether a pull is as good as proven, as far as the images go that were named: what doesn't tell leaves it open. */
const areImagesKnown = ({ images, layers }, facts) => layers.state !== 'failed' && images.every(image => !['unknown', 'blocked'].includes(imageState(image, facts)));


/***/ }),

/***/ 2854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tr: () => (/* binding */ isInJob),
/* harmony export */   aO: () => (/* binding */ attachLocations),
/* harmony export */   uo: () => (/* binding */ isIgnoredInFile)
/* harmony export */ });
/* harmony import */ var _azure_acr_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6505);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1033);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7059);
/* harmony import */ var _workflow_current_step_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4404);
/* harmony import */ var _workflow_image_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9269);
/* harmony import */ var _workflow_partial_string_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1463);






/**
 * The findings, those of run time at the line of the running workflow that holds their culprit. One that the file shows
 * as well is one finding, at the line that the file shows.
 */
function attachLocations(findings, facts) {
    const running = (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .valueIn */ .xm)(facts.workflows)?.running;
    const here = running === undefined ? undefined : (0,_workflow_current_step_js__WEBPACK_IMPORTED_MODULE_5__/* .runningStep */ .E)(running);
    if (running === undefined || here === undefined)
        return findings;
    const duplicates = new Set();
    const moved = findings.map(finding => {
        if (finding.location !== undefined)
            return finding;
        const target = fixTargetOf(finding, here);
        const same = findings.filter(other => isSameDefect(other, finding) &&
            (isInJob(other.location, here.job, running) || isSameLine(other.location, target)));
        for (const duplicate of same)
            duplicates.add(duplicate);
        // The file shows one defect on each of its lines: the login's own line is where it begins.
        const places = same.map(({ location }) => location).filter(location => location !== undefined);
        const location = places.find(location => isSameLine(location, target)) ?? firstOf(places) ?? target;
        return (location === undefined ? finding : { ...finding, location });
    });
    return moved.filter(finding => !duplicates.has(finding));
}
/** What the file shows under another id than the run. */
const OTHER_NAMES = { 'secrets-unavailable': 'workflow-fork-secrets' };
/** Whether the one, seen in the file, is the cause of the other, seen at run time. */
const isSameDefect = (inFile, atRunTime) => inFile.location !== undefined &&
    (inFile.id === atRunTime.id || inFile.id === OTHER_NAMES[atRunTime.id]) &&
    (inFile.registry === undefined ||
        atRunTime.registry === undefined ||
        inFile.registry.toLowerCase() === atRunTime.registry.toLowerCase());
const firstOf = (places) => places.toSorted((a, b) => a.line - b.line)[0];
const isSameLine = (one, other) => one !== undefined && one.file === other?.file && one.line === other.line;
/** Whether a place is in the job, from its first line to that of the next. */
function isInJob(location, job, { workflow }) {
    if (location === undefined || location.file !== job.location.file || location.line < job.location.line)
        return false;
    const next = workflow.jobs.map(other => other.location.line).filter(line => line > job.location.line);
    return location.file !== workflow.file || location.line < Math.min(...next, Number.POSITIVE_INFINITY);
}
/**
 * Where the culprit stands: in the login that has the same registry, else in this step, whose `uses:` is the last
 * resort.
 */
function fixTargetOf(finding, here) {
    const ownPlace = here.step.uses?.location ?? here.step.location;
    const target = targetOf(finding);
    if (target === 'step' || target === 'finding')
        return ownPlace;
    if (target === 'permissions')
        return permissionsOf(here.job);
    if (target === 'images')
        return imageOf(finding, here.job) ?? here.step.with.get('repository')?.location ?? ownPlace;
    const login = loginOf(finding, here);
    const own = here.step.with;
    switch (target) {
        case 'registry':
            return textPlace(login?.registry ?? own.get('registry'), finding) ?? ownPlace;
        case 'username':
            return textPlace(login?.userName ?? own.get('username') ?? own.get('client-id') ?? own.get('creds')) ?? ownPlace;
        case 'password':
            return (textPlace(login?.password ?? own.get('password') ?? own.get('client-secret') ?? own.get('creds')) ?? ownPlace);
        default:
            return textPlace(own.get(target)) ?? ownPlace;
    }
}
function targetOf(finding) {
    const { fixAt } = _catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE */ .yh[finding.id];
    // Its `input` is one of a local call.
    if (finding.id === 'workflow-invalid')
        return 'finding';
    if (fixAt !== 'values')
        return fixAt;
    const { values } = finding;
    const missing = 'missing' in values ? values.missing : 'input' in values ? values.input : undefined;
    if (missing === undefined)
        return 'step';
    if (missing === 'both')
        return 'username';
    return missing === 'login-server' ? 'registry' : missing;
}
/** Where the characters stand that came through `env:`, those in upper case first where these are the culprit. */
function textPlace(value, finding) {
    if (value === undefined)
        return undefined;
    return (0,_workflow_partial_string_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(value, finding?.id === 'login-server-uppercase' ? /[A-Z]/ : /\S/);
}
const permissionsOf = ({ permissions, location }) => permissions === 'unknown' ? location : permissions.location;
/** The first login behind this step, else the first of the job, that is for the registry of the finding. */
function loginOf({ registry }, { job, step }) {
    const own = step.with.get('registry');
    const logins = (steps) => steps.flatMap(({ operations }) => operations).filter(operation => operation.kind === 'login');
    const isForIt = (login) => {
        if (login.registry === undefined)
            return false;
        if (own !== undefined && (0,_workflow_partial_string_js__WEBPACK_IMPORTED_MODULE_3__/* .equals */ .aI)(login.registry, own) === true)
            return true;
        if (registry === undefined)
            return false;
        const value = { segments: [{ literal: registry, location: step.location }], location: step.location };
        return (0,_workflow_image_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .matchRegistry */ .Ne)(login, { kind: 'host', value }) === 'same';
    };
    const laterSteps = job.steps.slice(job.steps.indexOf(step) + 1);
    return logins(laterSteps).find(isForIt) ?? logins(job.steps).find(isForIt);
}
/** The image of the job that names a repository of the finding. */
function imageOf(finding, job) {
    const names = new Set(repositoriesOf(finding).map(name => (0,_azure_acr_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRepository */ .S)(name, []).name));
    const found = (0,_workflow_current_step_js__WEBPACK_IMPORTED_MODULE_5__/* .transfersIn */ .Y)(job).find(({ image }) => {
        const { host, path } = (0,_workflow_image_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)(image);
        const at = host.kind === 'host' ? (0,_workflow_partial_string_js__WEBPACK_IMPORTED_MODULE_3__/* .toLiteral */ .TE)(host.value)?.toLowerCase() : undefined;
        if (finding.registry !== undefined && at !== finding.registry.toLowerCase())
            return false;
        const text = path.map(segments => (0,_workflow_partial_string_js__WEBPACK_IMPORTED_MODULE_3__/* .toLiteral */ .TE)({ segments, location: image.location }) ?? '\0').join('/');
        return names.has(text.toLowerCase());
    });
    return found === undefined ? undefined : (0,_workflow_partial_string_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(found.image, /\S/);
}
function repositoriesOf({ values }) {
    if ('repositories' in values)
        return values.repositories;
    return 'names' in values ? values.names : [];
}
/** Whether a comment in the file says that the finding is to be ignored on its line. */
function isIgnoredInFile({ id, location }, facts) {
    const { workflows = [], running } = (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .valueIn */ .xm)(facts.workflows) ?? {};
    return [...workflows, ...(running === undefined ? [] : [running.workflow])].some(({ ignores }) => ignores.some(({ file, line, ids }) => file === location?.file && line === location.line && ids.includes(id)));
}


/***/ }),

/***/ 1819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ judgeLogs),
  U: () => (/* binding */ withLogs)
});

// EXTERNAL MODULE: ./build/azure/acr/repository.js
var repository = __webpack_require__(6505);
// EXTERNAL MODULE: ./build/catalogue.js
var catalogue = __webpack_require__(1033);
// EXTERNAL MODULE: ./build/facts.js
var build_facts = __webpack_require__(7059);
// EXTERNAL MODULE: ./build/findings.js
var build_findings = __webpack_require__(3876);
// EXTERNAL MODULE: ./build/workflow/current-step.js
var current_step = __webpack_require__(4404);
// EXTERNAL MODULE: ./build/workflow/image-reference.js
var image_reference = __webpack_require__(9269);
// EXTERNAL MODULE: ./build/workflow/partial-string.js
var partial_string = __webpack_require__(1463);
;// CONCATENATED MODULE: ./build/workflow/run-names.js
/** The job and the step of these names; none where the file has no such job, or several that it could be. */
function findStep(workflow, named) {
    const jobs = jobsNamed(workflow.jobs, named.job);
    // The jobs of a matrix are the same lines, with other values in them; others of one name can't be told apart.
    const [job] = jobs;
    if (job === undefined || jobs.some(other => other.location.line !== job.location.line))
        return undefined;
    const found = jobs.map(each => ({ job: each, step: stepOf(each, named) }));
    return found.find(({ step }) => step !== undefined) ?? { job, step: undefined };
}
/** `build`, `build (18, ubuntu-latest)`, and, of a workflow that another calls, `release / build`. */
function jobsNamed(jobs, shown) {
    const own = jobs.filter(job => job.calls === undefined && isNameOf(job.name ?? job.id, shown, ' ('));
    const called = jobs.flatMap(job => splitsOf(shown).flatMap(([caller, inner]) => isNameOf(job.name ?? job.id, caller, ' (') ? jobsNamed(job.calls?.workflow?.jobs ?? [], inner) : []));
    return [...own, ...called];
}
/** The two sides of each ` / `. */
function splitsOf(shown) {
    const parts = shown.slice(0, MAX_NAME).split(' / ');
    return parts.slice(1).map((_, index) => [parts.slice(0, index + 1).join(' / '), parts.slice(index + 1).join(' / ')]);
}
/** What GitHub adds of its own. Source: actions/runner:src/Runner.Worker/JobExtension.cs. */
const OF_RUNNER = /^(?:Set up job|Set up runner|Complete job|Complete runner|Initialize containers|Stop containers|(?:Pre|Post) |(?:Pull|Build) \S)/;
function stepOf({ steps }, { steps: shown, index }) {
    const name = index === undefined ? undefined : shown[index];
    if (index === undefined || name === undefined)
        return undefined;
    const fitting = steps.filter(step => isNameOf(shownName(step), name, ''));
    if (fitting.length === 1)
        return fitting[0];
    // By its place, where GitHub shows as many as the file has; among those of one name, where it shows as many of them.
    const own = [...shown.keys()].filter(at => !OF_RUNNER.test(shown[at] ?? ''));
    if (own.length === steps.length)
        return steps[own.indexOf(index)];
    const alike = [...shown.keys()].filter(at => shown[at] === name);
    return alike.length === fitting.length ? fitting[alike.indexOf(index)] : undefined;
}
/** As the runner shows a step without a name. Source: actions/runner:src/Runner.Worker/ActionRunner.cs. */
function shownName({ name, uses, script }) {
    if (name !== undefined)
        return name;
    if (uses !== undefined)
        return `Run ${uses.action}${uses.ref === '' ? '' : `@${uses.ref}`}`;
    const first = (script?.text.trimStart() ?? '').split(/[\r\n]/, 1)[0] ?? '';
    // What isn't known of a script stands as one character of its own.
    return `Run ${first.replace(/[\u{f0000}-\u{ffffd}]/gu, '${{}}')}`;
}
/** Characters of a name that are compared. */
const MAX_NAME = 300;
/**
 * Whether a name of the file, with any text for its expressions, is the one that is shown.
 * @param tail what may follow, as the values of a matrix do
 */
function isNameOf(template, shown, tail) {
    const text = shown.slice(0, MAX_NAME).trim().toLowerCase();
    const [first = '', ...rest] = literalsOf(template.slice(0, MAX_NAME).trim().toLowerCase());
    if (!text.startsWith(first))
        return false;
    let at = first.length;
    for (const [index, literal] of rest.entries()) {
        const isLast = index === rest.length - 1;
        const found = isLast && text.endsWith(literal) ? text.length - literal.length : text.indexOf(literal, at);
        if (found < at)
            return false;
        at = found + literal.length;
    }
    const end = text.slice(at);
    return end === '' || (tail !== '' && end.startsWith(tail)) || template.length > MAX_NAME;
}
/** The literal parts of a text around its expressions. */
function literalsOf(template) {
    const literals = [];
    let at = 0;
    for (;;) {
        const open = template.indexOf('${{', at);
        const close = open < 0 ? -1 : template.indexOf('}}', open);
        if (close < 0)
            return [...literals, template.slice(at)];
        literals.push(template.slice(at, open));
        at = close + 2;
    }
}

// EXTERNAL MODULE: ./build/diagnosis/locate.js
var locate = __webpack_require__(2854);
// EXTERNAL MODULE: ./build/diagnosis/stages.js
var stages = __webpack_require__(6603);
;// CONCATENATED MODULE: ./build/diagnosis/logs.js










/** Each log that is explained, against the findings of the rules. */
function judgeLogs(findings, facts) {
    return ((0,build_facts/* valueIn */.xm)(facts.logs)?.logs ?? []).flatMap(log => {
        const { failure } = log.explanation;
        if (failure === undefined)
            return [];
        const found = foundIn(log.source, facts);
        const confirmed = findings.filter(finding => !(0,build_findings/* isLogFinding */.u)(finding) && explains(finding, log, found, facts));
        const location = found === undefined ? undefined : locationIn(found, failure);
        const live = confirmed.length > 0 ? 'holds' : hasPassed(log, findings, facts) ? 'passed' : 'unknown';
        return [{ log, failure, location, live, confirmed }];
    });
}
/**
 * The findings, with the causes that logs tell: one that holds now, too, is one finding, and has the line and the text
 * of the log.
 */
function withLogs(findings, facts) {
    const judgements = judgeLogs(findings, facts);
    const confirming = new Map();
    for (const judgement of judgements) {
        const [first] = judgement.confirmed;
        if (first !== undefined && !confirming.has(first))
            confirming.set(first, judgement);
    }
    // What the check tells is not unknown.
    const isOpen = judgements.some(({ log, confirmed }) => log.explanation.causes.length === 0 && confirmed.length === 0);
    const left = findings.filter(finding => isOpen || !isOfManyCauses(finding));
    const own = left.map(finding => {
        const judgement = confirming.get(finding);
        return judgement === undefined ? finding : withEvidence(finding, judgement);
    });
    return [...own, ...merged(judgements.filter(({ confirmed }) => confirmed.length === 0).map(logFindings(facts)))];
}
const isOfManyCauses = (finding) => finding.id === 'log-cause-unknown' && 'because' in finding.values && finding.values.because === 'many-causes';
/** A finding of the check that explains a log: where another job failed, its line is the one to look at. */
function withEvidence(finding, { log, failure, location }) {
    const evidence = [...finding.evidence, ...sourceEvidence(log, failure)];
    const isElsewhere = log.source.kind === 'job' && finding.stage !== 'workflow';
    // What the file alone leaves open, the log proves.
    const level = finding.stage === 'workflow' ? 'error' : finding.level;
    return { ...finding, level, evidence, ...(isElsewhere && location !== undefined && { location }) };
}
function sourceEvidence({ source }, failure) {
    const place = source.kind === 'job'
        ? [
            { label: 'job', seen: source.job },
            ...(source.failed === undefined ? [] : [{ label: 'step', seen: source.steps[source.failed] ?? '' }]),
        ]
        : source.kind === 'error-file'
            ? [{ label: 'name', seen: source.file }]
            : [];
    return [...place, { label: 'log-line', seen: `${failure.line}: ${failure.text}` }];
}
/** The causes of one log as findings, likeliest first; those that the check rules out come last. */
const logFindings = (facts) => ({ log, failure, location }) => {
    const { causes } = log.explanation;
    const isOut = (id) => isRuledOut(id, log, facts);
    const left = causes.filter(({ id }) => !isOut(id));
    // Where the check clears all of them, the cause has passed or isn't this credential's: the log's own order stands.
    const ordered = left.length === 0 ? causes : [...left, ...causes.filter(({ id }) => isOut(id))];
    return ordered.map(({ id }, index) => ({
        id,
        level: index === 0 ? 'error' : 'notice',
        stage: 'log',
        values: failure.details,
        certainty: index > 0 ? 'possible' : id === causes[0]?.id ? causes[0].certainty : 'likely',
        evidence: index > 0 ? [] : [...sourceEvidence(log, failure), ...failure.evidence.slice(1)],
        blocks: [],
        ignored: false,
        ...(failure.registry !== undefined && { registry: failure.registry }),
        ...(location !== undefined && { location }),
    }));
};
/** One cause, one finding: the jobs of a matrix fail alike, and so do those that push to one registry. */
function merged(logs) {
    const all = new Map();
    for (const finding of logs.flat()) {
        const { id, registry = '', location, level } = finding;
        const key = JSON.stringify([id, registry, location?.file, location?.line]);
        const other = all.get(key);
        if (other === undefined || (level === 'error' && other.level !== 'error'))
            all.set(key, finding);
        else if (level === 'error') {
            const jobs = finding.evidence.filter(({ label }) => label === 'job');
            all.set(key, { ...other, evidence: [...other.evidence, ...jobs] });
        }
    }
    // What one log proves isn't another's candidate, too.
    const errors = new Set([...all.values()].filter(({ level }) => level === 'error').map(({ id }) => id));
    return [...all.values()].filter(({ id, level }) => level === 'error' || !errors.has(id));
}
/** On which stages a text shows that proves so much. */
const STAGES_OF = {
    'stopped-locally': ['docker', 'name'],
    'not-connected': ['name', 'dns', 'tcp', 'tls'],
    'entra-rejected': ['credentials'],
    'registry-answered': ['name', 'challenge', 'credentials', 'exchange', 'permission', 'expiry'],
    'registry-accepted-login': ['permission', 'data'],
    'azure-management-answered': [],
    'platform-pull-failed': [],
    nothing: [],
};
/**
 * Whether what was found just now is why the job failed: it is among the causes of the text, or on the stage where the
 * text shows.
 */
function explains(finding, log, found, facts) {
    const { failure, causes } = log.explanation;
    if (failure === undefined || finding.level === 'notice' || !isSameRegistry(finding, failure.registry))
        return false;
    const isCause = causes.some(({ id }) => id === finding.id);
    if (finding.stage === 'workflow') {
        const running = (0,build_facts/* valueIn */.xm)(facts.workflows)?.running;
        if (!isCause || !catalogue/* CATALOGUE */.yh[finding.id].levels.includes('error'))
            return false;
        return found !== undefined && running !== undefined && (0,locate/* isInJob */.Tr)(finding.location, found.job, running);
    }
    if (finding.level !== 'error' || finding.stage === 'log')
        return false;
    return isCause || (!failure.excludes.includes(finding.id) && STAGES_OF[failure.proves].includes(finding.stage));
}
const isSameRegistry = ({ registry }, other) => registry === undefined || other === undefined || registry.toLowerCase() === other.toLowerCase();
/** The registries that were checked, of those that a log is about. */
const checkedOf = ({ explanation: { failure } }, { registries }) => registries.filter(({ server }) => isSameRegistry({ registry: server.host }, failure?.registry));
/**
 * Whether a finding of this id would stand here, were it still so: its stage was checked on the way that the job took,
 * and passed.
 */
function isRuledOut(id, log, facts) {
    const { stage, networkPath } = catalogue/* CATALOGUE */.yh[id];
    const checked = checkedOf(log, facts);
    if (stage === 'workflow' || stage === 'log' || checked.length === 0)
        return false;
    // Another job runs on another machine.
    if (log.source.kind === 'job' && (networkPath || stage === 'docker'))
        return false;
    return checked.every(registry => (0,stages/* stageReport */.X)(registry, facts, []).some(each => each.stage === stage && each.state === 'pass'));
}
/** Whether the check clears every cause. */
const hasPassed = (log, findings, facts) => log.explanation.causes.length > 0 &&
    !findings.some(({ level, stage }) => level === 'error' && stage !== 'log') &&
    log.explanation.causes.every(({ id }) => isRuledOut(id, log, facts));
/** The step that failed: of another job by its names; of this job, the steps before this one. */
function foundIn(source, facts) {
    const running = (0,build_facts/* valueIn */.xm)(facts.workflows)?.running;
    if (running === undefined)
        return undefined;
    if (source.kind === 'job') {
        const found = findStep(running.workflow, { ...source, index: source.failed });
        if (found === undefined)
            return undefined;
        const { job, step } = found;
        return { job, steps: step === undefined ? [] : [step], otherwise: step?.location ?? job.location };
    }
    const here = (0,current_step/* runningStep */.E)(running);
    if (here === undefined)
        return undefined;
    const { job, step } = here;
    return { job, steps: job.steps.slice(0, job.steps.indexOf(step)), otherwise: step.uses?.location ?? step.location };
}
/** The line of what failed: the push, pull or login that the log tells of, where it can be no other; else the step. */
function locationIn({ steps, otherwise }, failure) {
    const all = steps.flatMap(({ operations }) => operations).filter(operation => !isElsewhere(operation, failure));
    const { activity } = failure;
    const of = (kind) => all.filter(each => each.kind === kind);
    const transfers = all.filter((each) => each.kind === 'push' || each.kind === 'pull');
    const named = transfers.filter(transfer => isImageOf(transfer, failure));
    const ofActivity = activity === 'push' || activity === 'pull' ? named.filter(({ kind }) => kind === activity) : named;
    if (activity === 'azure-sign-in')
        return firstOf(of('entra-login'), steps) ?? otherwise;
    if (activity === 'login' || activity === 'az-acr-login')
        return firstOf(of('login'), steps) ?? otherwise;
    const [image] = ofActivity.length > 0 ? ofActivity : named;
    if (image !== undefined)
        return image.location;
    return firstOf(activity === 'pull' ? of('pull') : of('push'), steps) ?? firstOf(transfers, steps) ?? otherwise;
}
/** The first of the step that failed; of several steps that may be meant, the only one. */
const firstOf = (operations, steps) => steps.length === 1 || operations.length === 1 ? operations[0]?.location : undefined;
/** Whether an operation is known to be for another registry than the one that the log names. */
function isElsewhere(operation, { registry }) {
    if (registry === undefined)
        return false;
    const server = serverOf(operation);
    // `az acr login` takes the registry's name.
    const name = registry.split('.', 1)[0];
    return server !== undefined && server !== registry.toLowerCase() && server !== name?.toLowerCase();
}
/** The host of an operation, where it is known. */
function serverOf(operation) {
    if (operation.kind === 'login')
        return operation.registry === undefined ? undefined : (0,partial_string/* toLiteral */.TE)(operation.registry)?.trim().toLowerCase();
    if (operation.kind !== 'push' && operation.kind !== 'pull')
        return undefined;
    const { host } = (0,image_reference/* parseReference */.F2)(operation.image);
    return host.kind === 'host' ? (0,partial_string/* toLiteral */.TE)(host.value)?.toLowerCase() : undefined;
}
/** Whether an image is the one that the log names. */
function isImageOf({ image }, { details }) {
    const { path } = (0,image_reference/* parseReference */.F2)(image);
    const text = path.map(segments => (0,partial_string/* toLiteral */.TE)({ segments, location: image.location }) ?? '\0').join('/');
    return text.toLowerCase() === (0,repository/* parseRepository */.S)(details.repository, []).name;
}


/***/ }),

/***/ 8195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ permissionOf),
/* harmony export */   w: () => (/* binding */ isPlaceholder)
/* harmony export */ });
/* harmony import */ var _azure_acr_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6505);
/* harmony import */ var _azure_acr_token_scope_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5473);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7059);
/* harmony import */ var _credential_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7109);
/* harmony import */ var _responses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3698);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8907);






function permissionOf(registry, facts) {
    const answer = (0,_responses_js__WEBPACK_IMPORTED_MODULE_2__/* .issuedToken */ .Pl)(registry);
    if (answer === undefined)
        return deniedByArm(registry, facts);
    if (answer.grants.length === 0)
        return 'unknown';
    const denied = answer.grants.filter(grant => (0,_responses_js__WEBPACK_IMPORTED_MODULE_2__/* .missingPermission */ .Up)(grant, facts) !== undefined);
    if (denied.length === 0)
        return answer.grants.some(({ actions }) => actions === 'unreadable') ? 'unknown' : 'granted';
    if (!denied.every(isPlaceholder))
        return { denied };
    const credential = (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .valueIn */ .xm)(registry.credential);
    const hasScopeMap = credential !== undefined && (0,_credential_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(credential) === 'scoped-token';
    return !hasScopeMap && denied.every(grant => (0,_azure_acr_token_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .allows */ .N)(grant, 'pull')) ? { denied } : 'not-for-all';
}
/** The registry refused an identity that Entra lets in, and Resource Manager knows that no role serves. */
function deniedByArm(registry, facts) {
    if (!(0,_roles_js__WEBPACK_IMPORTED_MODULE_3__/* .isRefusedIdentity */ .hO)(registry, facts))
        return 'unknown';
    const evaluation = (0,_roles_js__WEBPACK_IMPORTED_MODULE_3__/* .judgementOf */ .lG)(registry, facts);
    if (evaluation === undefined || evaluation.causes.length === 0)
        return 'unknown';
    return {
        denied: evaluation.perRepository.map(({ repository = _azure_acr_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .PLACEHOLDER_REPOSITORY */ .t, pull, push }) => ({
            repository,
            actions: [...(pull === 'granted' ? ['pull'] : []), ...(push === 'granted' ? ['push'] : [])],
        })),
    };
}
const isPlaceholder = ({ repository }) => repository === _azure_acr_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .PLACEHOLDER_REPOSITORY */ .t;


/***/ }),

/***/ 3062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ isPrivate),
/* harmony export */   MO: () => (/* binding */ isFromHostsFile),
/* harmony export */   MT: () => (/* binding */ privateLink)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7059);


/** RFC 1918, RFC 6598, RFC 3927 and RFC 4193: where private endpoints live. */
const PRIVATE = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
PRIVATE.addSubnet('10.0.0.0', 8);
PRIVATE.addSubnet('172.16.0.0', 12);
PRIVATE.addSubnet('192.168.0.0', 16);
PRIVATE.addSubnet('100.64.0.0', 10);
PRIVATE.addSubnet('169.254.0.0', 16);
PRIVATE.addSubnet('fc00::', 7, 'ipv6');
function isPrivate(address) {
    const version = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address);
    return version !== 0 && PRIVATE.check(address, version === 4 ? 'ipv4' : 'ipv6');
}
/**
 * Whether the hosts file of this machine gave the addresses, so that DNS was not heard: of the CNAME chain, which DNS
 * tells, nothing holds then. Source: nsswitch.conf(5), `hosts: files dns`.
 */
const isFromHostsFile = ({ addresses, hostsFile }) => addresses.length > 0 && addresses.every(address => hostsFile.includes(address));
/**
 * The private link that a registry's name leads through, where it does.
 * Source: ACR docs, "Connect privately to a registry" (privatelink.azurecr.io).
 */
function privateLink(registry) {
    if (isFromHostsFile(registry))
        return undefined;
    const { cnames, addresses } = registry;
    const alias = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(cnames)?.find(name => /\.privatelink\.azurecr\.[a-z]+$/.test(name));
    if (alias === undefined)
        return undefined;
    if (addresses.length === 0)
        return { alias, answer: 'none' };
    return { alias, answer: addresses.some(isPrivate) ? 'private' : 'public' };
}


/***/ }),

/***/ 4314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _g: () => (/* binding */ elsewhereIn),
/* harmony export */   hy: () => (/* binding */ neededRoles),
/* harmony export */   tw: () => (/* binding */ roleFixOf)
/* harmony export */ });
/* harmony import */ var _azure_arm_built_in_roles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2537);
/* harmony import */ var _azure_arm_conditions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4667);
/* harmony import */ var _azure_arm_scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6693);



/** The least roles that serve and are not in effect at the registry: assigning one that is would change nothing. */
function neededRoles(mode, access, { effectiveRoles }) {
    const inEffect = new Set(effectiveRoles.filter(isInEffect).map(({ roleName }) => roleName));
    return (0,_azure_arm_built_in_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .leastPrivilegedRoles */ .Mx)(mode, access)
        .map(({ role }) => role)
        .filter(role => !inEffect.has(role));
}
const isInEffect = ({ scopeKind, condition }) => (0,_azure_arm_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsForRegistry */ .FV)(scopeKind) && (condition === undefined || condition === 'fits');
/** What to do about a judgement that does not grant what was asked for. */
function roleFixOf(assigned, evaluation, access, needed) {
    const { causes, unknownReasons, reason } = evaluation;
    const [cause] = causes;
    if (cause?.reason === 'deny-assignment')
        return { do: 'show-deny-assignments' };
    if (cause?.reason === 'condition')
        return conditionFix(cause.role, assigned, evaluation, access, needed);
    if (cause !== undefined)
        return needed.length > 0 ? { do: 'assign' } : { do: 'sign-in-again' };
    if (reason === 'unknown') {
        const kinds = new Set(unknownReasons.map(({ kind }) => kind));
        if (kinds.has('deny-assignment-unclear'))
            return { do: 'show-deny-assignments' };
        if (kinds.has('condition-not-evaluated') || kinds.has('repository-not-named'))
            return { do: 'show-conditions' };
    }
    return needed.length > 0 ? { do: 'assign' } : { do: 'sign-in-again' };
}
const NAME = '@Request[Microsoft.ContainerRegistry/registries/repositories:name]';
const ACTIONS = {
    pull: ['content/read', 'metadata/read'],
    push: ['content/read', 'content/write', 'metadata/read', 'metadata/write'],
};
/**
 * A condition that lets the denied repositories through, and whatever the present one does where it takes its place.
 * Source: ACR docs, "Microsoft Entra-based repository permissions"; Azure RBAC docs, condition format.
 */
function conditionFix(role, { principalId, assignments }, { perRepository }, access, needed) {
    const repositories = perRepository
        .filter(({ pull, push }) => pull === 'denied' || (access === 'push' && push === 'denied'))
        .flatMap(({ repository }) => (repository === undefined ? [] : [repository]));
    const tests = repositories.map(repository => `(${NAME} StringEqualsIgnoreCase '${repository}')`);
    const isReplaced = role.through === 'direct' && role.scopeKind === 'registry' && needed.includes(role.roleName);
    const present = assignments.find(one => one.roleId === role.roleId && one.scope === role.scope && one.principalId === principalId.toLowerCase());
    if (isReplaced && present?.condition !== undefined) {
        const condition = widened(present.condition, repositories, tests, access);
        return condition === undefined
            ? { do: 'show-conditions' }
            : { do: 'update-condition', assignment: present, condition };
    }
    if (tests.length === 0)
        return { do: 'show-conditions' };
    const frame = ACTIONS[access].map(action => `!(ActionMatches{'Microsoft.ContainerRegistry/registries/repositories/${action}'})`);
    return { do: 'assign', condition: `((${frame.join(' AND ')}) OR ${tests.join(' OR ')})` };
}
/** The present condition as it was meant, where that lets the repositories through; else with them beside. */
function widened({ text, version = '' }, repositories, tests, access) {
    const corrected = (0,_azure_arm_conditions_js__WEBPACK_IMPORTED_MODULE_1__/* .withRequestAttribute */ .o)(text);
    const actions = access === 'push' ? [_azure_arm_built_in_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTENT_READ */ .vY, _azure_arm_built_in_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTENT_WRITE */ .O5] : [_azure_arm_built_in_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTENT_READ */ .vY];
    if (corrected !== undefined) {
        const condition = (0,_azure_arm_conditions_js__WEBPACK_IMPORTED_MODULE_1__/* .readCondition */ .s)({ text: corrected, version });
        const serves = repositories.every(repository => actions.every(action => condition(action, repository) === 'allows'));
        if (serves)
            return corrected;
    }
    return tests.length === 0 ? undefined : [`(${corrected ?? text})`, ...tests].join(' OR ');
}
/** A role that would do, and is held somewhere else, where another one explains the denial. */
function elsewhereIn(causes) {
    const [first, ...others] = causes;
    if (first === undefined || first.reason === 'other-scope')
        return undefined;
    const found = others.find(cause => cause.reason === 'other-scope');
    return found?.reason === 'other-scope' ? found.role : undefined;
}


/***/ }),

/***/ 8907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KC: () => (/* binding */ effectiveSince),
/* harmony export */   Pj: () => (/* binding */ denialExplanation),
/* harmony export */   VV: () => (/* binding */ modeOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   YH: () => (/* binding */ questionOf),
/* harmony export */   b1: () => (/* binding */ question),
/* harmony export */   hO: () => (/* binding */ isRefusedIdentity),
/* harmony export */   lG: () => (/* binding */ judgementOf),
/* harmony export */   pg: () => (/* binding */ explanationOf),
/* harmony export */   q7: () => (/* binding */ isExplainedByArm),
/* harmony export */   vg: () => (/* binding */ recentRoleAssignment)
/* harmony export */ });
/* harmony import */ var _azure_arm_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4161);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7059);
/* harmony import */ var _responses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3698);
/* harmony import */ var _role_fix_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4314);




const MINUTE = 60_000;
/** A grant is visible to the token service within some ten minutes. Source: ACR docs, FAQ (permission changes). */
const PROPAGATION_WINDOW = 15 * MINUTE;
/** The role that grants what was asked for, was assigned minutes ago, and has not arrived. */
function recentRoleAssignment(registry, facts) {
    if (!isDenied(registry, facts))
        return undefined;
    const evaluation = judgementOf(registry, facts);
    if (evaluation?.reason !== 'granted')
        return undefined;
    return evaluation.effectiveRoles
        .filter(role => role.grants.includes(facts.given.access))
        .find(role => facts.clock.now - effectiveSince(role) < PROPAGATION_WINDOW);
}
const effectiveSince = ({ createdOn = 0, updatedOn = 0 }) => Math.max(createdOn, updatedOn);
/** The registry does not grant what was asked for: by its token, or by none. */
function isDenied(registry, facts) {
    const answer = (0,_responses_js__WEBPACK_IMPORTED_MODULE_1__/* .issuedToken */ .Pl)(registry);
    if (answer === undefined)
        return isRefusedIdentity(registry, facts);
    return answer.grants.some(grant => (0,_responses_js__WEBPACK_IMPORTED_MODULE_1__/* .missingPermission */ .Up)(grant, facts) !== undefined);
}
/** Resource Manager says why a refused identity is refused. */
function isExplainedByArm(registry, facts) {
    if (!isRefusedIdentity(registry, facts))
        return false;
    const evaluation = judgementOf(registry, facts);
    return (evaluation !== undefined && (evaluation.causes.length > 0 || recentRoleAssignment(registry, facts) !== undefined));
}
/** The registry refuses an identity that Entra lets in: what is wrong is its role, or that it has none. */
function isRefusedIdentity(registry, facts) {
    const credential = (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .valueIn */ .xm)(registry.credential);
    const { identity } = facts;
    const signedIn = identity.kind === 'sign-in' && (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .valueIn */ .xm)(identity.signIn)?.signedIn === true;
    const isIdentity = credential?.source === 'entra' || (signedIn && identity.plan.source === 'username');
    return signedIn && isIdentity && (0,_responses_js__WEBPACK_IMPORTED_MODULE_1__/* .rejectionOf */ .h2)(registry) !== undefined;
}
/** What Resource Manager says of the principal that docker will be. */
function judgementOf(registry, facts) {
    const question = questionOf(registry, facts);
    return question === undefined ? undefined : (0,_azure_arm_access_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateAccess */ .C)(question);
}
function questionOf(registry, facts) {
    const arm = (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .valueIn */ .xm)(registry.arm);
    const principal = arm === undefined ? undefined : (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .valueIn */ .xm)(arm.principal);
    return arm === undefined || principal === undefined ? undefined : question(arm, principal, facts.given.access, facts);
}
const question = ({ registry }, principal, access, facts) => ({
    mode: registry.roleAssignmentMode,
    assignments: principal.assignments,
    assignmentsComplete: principal.complete,
    definitions: principal.definitions,
    denyAssignments: principal.denyAssignments,
    principalIds: [principal.principalId],
    registryId: registry.id,
    repositories: facts.repositories.filter(({ issue }) => issue !== 'characters').map(({ name }) => name),
    access,
});
/** The cause of a missing right in the words of a report, and the role that mends it. */
function explanationOf(registry, facts) {
    const arm = (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .valueIn */ .xm)(registry.arm);
    const principal = arm === undefined ? undefined : (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .valueIn */ .xm)(arm.principal);
    const evaluation = judgementOf(registry, facts);
    if (arm === undefined || principal === undefined || evaluation === undefined)
        return undefined;
    const { identity } = facts;
    const answer = identity.kind === 'sign-in' ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .valueIn */ .xm)(identity.signIn) : undefined;
    const isServicePrincipal = answer?.signedIn === true && !answer.isPerson;
    return denialExplanation(arm, { ...principal, isServicePrincipal }, evaluation, facts.given.access);
}
function denialExplanation({ registry }, assignee, evaluation, access) {
    const { causes, unknownReasons, reason } = evaluation;
    const [cause] = causes;
    const unknownReason = reason === 'unknown' ? unknownReasons[0] : undefined;
    const held = cause === undefined ? unknownReason && namedIn(unknownReason) : roleInCause(cause);
    const needed = (0,_role_fix_js__WEBPACK_IMPORTED_MODULE_2__/* .neededRoles */ .hy)(registry.roleAssignmentMode, access, evaluation);
    const elsewhere = (0,_role_fix_js__WEBPACK_IMPORTED_MODULE_2__/* .elsewhereIn */ ._g)(causes);
    return {
        because: reason,
        ...(unknownReason !== undefined && { unknownReason: unknownReason.kind }),
        ...(held !== undefined && { role: held }),
        ...(elsewhere !== undefined && { elsewhere: nameOf(elsewhere) }),
        needed,
        fix: (0,_role_fix_js__WEBPACK_IMPORTED_MODULE_2__/* .roleFixOf */ .tw)(assignee, evaluation, access, needed),
        access,
        assigneeObjectId: assignee.principalId,
        isServicePrincipal: assignee.isServicePrincipal,
        scope: registry.id,
    };
}
function roleInCause(cause) {
    if (cause.reason === 'deny-assignment')
        return `deny assignment ${cause.denyAssignment.name}`;
    return cause.reason === 'no-role' ? undefined : nameOf(cause.role);
}
function namedIn(unknownReason) {
    if ('denyAssignment' in unknownReason)
        return `deny assignment ${unknownReason.denyAssignment.name}`;
    return 'role' in unknownReason ? nameOf(unknownReason.role) : undefined;
}
/** "AcrPull on this registry", "AcrPush on registry contosostaging, by a group". */
function nameOf({ roleName, scope, scopeKind, through, condition }) {
    const last = scope.split('/').at(-1) ?? scope;
    const place = scopeKind === 'registry' ? 'this registry' : `${scopeKind} ${last}`;
    const by = through === 'group' ? ', by a group' : '';
    return `${roleName} on ${place}${by}${condition === 'does not fit' ? ', with a condition on other repositories' : ''}`;
}
/** Which roles count on the registry: by Resource Manager's word, else by what its refresh token has in it. */
function modeOf(registry) {
    const isAbac = (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .valueIn */ .xm)(registry.exchange)?.isAbac === true || (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .valueIn */ .xm)(registry.credential)?.secret.token?.hasAadIdentity === true;
    return (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .valueIn */ .xm)(registry.arm)?.registry.roleAssignmentMode ?? (isAbac ? 'AbacRepositoryPermissions' : undefined);
}


/***/ }),

/***/ 6603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ stageReport)
/* harmony export */ });
/* harmony import */ var _azure_acr_credential_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6576);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7059);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3876);
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3506);
/* harmony import */ var _data_endpoints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9523);
/* harmony import */ var _egress_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5275);
/* harmony import */ var _expiry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5255);
/* harmony import */ var _permission_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8195);
/* harmony import */ var _private_link_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3062);
/* harmony import */ var _responses_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3698);
/* harmony import */ var _storage_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6575);











/** The way to one registry, rung by rung: what passed, where it broke, and what was not reached. */
function stageReport(registry, facts, findings) {
    const name = registry.server.host || registry.server.given;
    const about = findings.filter(({ registry: about, level, ignored }) => (level !== 'notice' || ignored) && (about === undefined || about === name));
    return _findings_js__WEBPACK_IMPORTED_MODULE_1__/* .STAGES */ .a.map(stage => {
        const here = about.filter(finding => finding.stage === stage);
        const stageStatus = STAGE_STATUS[stage](registry, facts);
        const worst = worstOf(here);
        return worst === undefined
            ? { stage, findings: [], ...stageStatus }
            : { stage, findings: [...new Set(here.map(({ id }) => id))], state: worst, data: stageStatus.data };
    });
}
function worstOf(findings) {
    if (findings.some(({ level }) => level === 'error'))
        return 'error';
    if (findings.some(({ level }) => level === 'warning'))
        return 'warning';
    return findings.length > 0 ? 'ignored' : undefined;
}
const STAGE_STATUS = {
    docker: (registry, facts) => {
        const { docker } = facts;
        const cli = (0,_facts_js__WEBPACK_IMPORTED_MODULE_9__/* .valueIn */ .xm)(docker.cli);
        const engine = (0,_facts_js__WEBPACK_IMPORTED_MODULE_9__/* .valueIn */ .xm)(docker.engine);
        if (cli?.present !== true)
            return skippedOrUnknown(docker.cli);
        const client = `docker ${cli.version}`;
        const helper = engine?.state === 'answers' ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_9__/* .valueIn */ .xm)(registry.helper) : undefined;
        if (helper !== undefined && (0,_storage_js__WEBPACK_IMPORTED_MODULE_8__/* .storage */ .IG)(registry, facts) === 'unknown')
            return { state: 'unknown', detail: 'helper-unproven', data: helper.program };
        if (engine?.state === 'answers' && registry.helper.state === 'failed')
            return skippedOrUnknown(registry.helper);
        if (engine?.state === 'answers')
            return { state: 'pass', data: `${client}, engine ${engine.version}` };
        if (engine?.state === 'daemonless')
            return { state: 'pass', detail: 'no-daemon', data: client };
        return { state: 'unknown', data: `${client}; ${engine?.text ?? ''}` };
    },
    name: ({ server }) => server.kind.kind === 'other'
        ? { state: 'not-applicable', detail: 'not-a-known-registry', data: server.given }
        : { state: 'pass', data: server.host },
    dns: registry => {
        const { proxy, addresses, connection } = registry;
        if (proxy !== undefined)
            return { state: 'not-applicable', detail: 'behind-proxy', data: proxy };
        if (addresses.length === 0)
            return skippedOrUnknown(connection);
        if ((0,_private_link_js__WEBPACK_IMPORTED_MODULE_6__/* .isFromHostsFile */ .MO)(registry))
            return { state: 'pass', detail: 'hosts-file', data: addresses.slice(0, 4).join(', ') };
        const link = (0,_private_link_js__WEBPACK_IMPORTED_MODULE_6__/* .privateLink */ .MT)(registry);
        const chain = [...((0,_facts_js__WEBPACK_IMPORTED_MODULE_9__/* .valueIn */ .xm)(registry.cnames) ?? []), addresses.slice(0, 4).join(', ')].join(' → ');
        if (link === undefined)
            return { state: 'pass', data: chain };
        return {
            state: 'pass',
            detail: link.answer === 'private' ? 'private-link-private' : 'private-link-public',
            data: chain,
        };
    },
    tcp: ({ proxy, connection }) => {
        const value = (0,_facts_js__WEBPACK_IMPORTED_MODULE_9__/* .valueIn */ .xm)(connection);
        if (proxy !== undefined && value !== undefined)
            return { state: 'not-applicable', detail: 'tunnelled', data: proxy };
        if (value === undefined)
            return brokeBehindTcp(connection) ? { state: 'pass', data: '' } : skippedOrUnknown(connection);
        return { state: 'pass', data: value.connectMs === undefined ? '' : `${value.connectMs} ms` };
    },
    tls: (registry, facts) => {
        const value = (0,_facts_js__WEBPACK_IMPORTED_MODULE_9__/* .valueIn */ .xm)(registry.connection);
        if (value === undefined)
            return skippedOrUnknown(registry.connection);
        const data = (0,_responses_js__WEBPACK_IMPORTED_MODULE_7__/* .certificateText */ .V5)(value.tls);
        if (value.trust === 'bundled')
            return { state: 'pass', data };
        if (value.trust === 'extra')
            return { state: 'unknown', detail: 'extra-trust', data };
        return (0,_egress_js__WEBPACK_IMPORTED_MODULE_3__/* .engineTrustsSameCas */ .bc)(registry, facts) === 'same'
            ? { state: 'pass', detail: value.trust === 'request' ? 'engine-trust' : 'system-trust', data }
            : { state: 'unknown', detail: 'elsewhere-trust', data };
    },
    challenge: ({ challenge, connection }) => {
        const answer = (0,_facts_js__WEBPACK_IMPORTED_MODULE_9__/* .valueIn */ .xm)(challenge);
        if (answer?.asksForBasic)
            return { state: 'unknown', detail: 'asks-for-basic', data: '' };
        const bearer = answer?.bearer;
        if (bearer !== undefined)
            return { state: 'pass', data: bearer.realm, ...afterRetry(answer) };
        return connection.state === 'known' ? skippedOrUnknown(challenge) : NOT_REACHED;
    },
    credentials: registry => {
        const credential = (0,_facts_js__WEBPACK_IMPORTED_MODULE_9__/* .valueIn */ .xm)(registry.credential);
        if (credential?.source === 'entra') {
            return registry.exchange.state === 'skipped' ? NOT_REACHED : { state: 'pass', data: who(credential) };
        }
        const request = credential === undefined ? registry.anonymous : registry.token;
        const answer = (0,_facts_js__WEBPACK_IMPORTED_MODULE_9__/* .valueIn */ .xm)(request);
        if (answer === undefined)
            return skippedOrUnknown(request);
        if ((0,_responses_js__WEBPACK_IMPORTED_MODULE_7__/* .blockedBy */ .yJ)(registry) !== undefined)
            return NOT_REACHED;
        if (!answer.issued)
            return { state: 'unknown', detail: 'no-token', data: `HTTP ${answer.status}` };
        if (credential === undefined)
            return { state: 'pass', detail: 'anonymous', data: '' };
        return { state: 'pass', data: who(credential), ...afterRetry(answer) };
    },
    exchange: registry => {
        const { exchange, token } = registry;
        if ((0,_facts_js__WEBPACK_IMPORTED_MODULE_9__/* .valueIn */ .xm)(registry.credential)?.source !== 'entra')
            return { state: 'not-applicable', data: '' };
        const exchanged = (0,_facts_js__WEBPACK_IMPORTED_MODULE_9__/* .valueIn */ .xm)(exchange);
        if (exchanged === undefined)
            return skippedOrUnknown(exchange);
        if ((0,_responses_js__WEBPACK_IMPORTED_MODULE_7__/* .blockedBy */ .yJ)(registry) !== undefined)
            return NOT_REACHED;
        // Why it was refused is a finding, which may stand on another rung.
        if (!exchanged.issued)
            return { state: 'error', data: `HTTP ${exchanged.status}` };
        const answer = (0,_facts_js__WEBPACK_IMPORTED_MODULE_9__/* .valueIn */ .xm)(token);
        if (answer === undefined)
            return skippedOrUnknown(token);
        if (!answer.issued)
            return { state: 'error', data: `HTTP ${answer.status}` };
        const data = exchanged.expiresAt === undefined ? '' : (0,_util_text_js__WEBPACK_IMPORTED_MODULE_10__/* .isoSeconds */ .nE)(exchanged.expiresAt * 1000);
        return { state: 'pass', data, ...afterRetry(exchanged), ...afterRetry(answer) };
    },
    permission: (registry, facts) => {
        const answer = (0,_responses_js__WEBPACK_IMPORTED_MODULE_7__/* .issuedToken */ .Pl)(registry);
        if (answer === undefined)
            return NOT_REACHED;
        const permission = (0,_permission_js__WEBPACK_IMPORTED_MODULE_5__/* .permissionOf */ .F)(registry, facts);
        if (permission === 'not-for-all')
            return { state: 'unknown', detail: 'nothing-granted', data: '' };
        if (permission === 'unknown')
            return { state: 'unknown', detail: 'access-unreadable', data: '' };
        if (facts.repositories.length === 0)
            return { state: 'pass', detail: 'placeholder', data: facts.given.access };
        const data = `${facts.given.access}: ${answer.grants.map(grant => grant.repository).join(', ')}`;
        return facts.waitedSeconds === 0
            ? { state: 'pass', data }
            : { state: 'pass', detail: 'after-wait', data: `${data} (${facts.waitedSeconds} s)` };
    },
    data: registry => {
        if ((0,_responses_js__WEBPACK_IMPORTED_MODULE_7__/* .networkFailure */ .rd)(registry) !== undefined || (0,_responses_js__WEBPACK_IMPORTED_MODULE_7__/* .blockedBy */ .yJ)(registry) !== undefined)
            return NOT_REACHED;
        const found = (0,_data_endpoints_js__WEBPACK_IMPORTED_MODULE_2__/* .dataHostsOf */ .Z)(registry);
        if (found?.from !== 'arm' && (0,_responses_js__WEBPACK_IMPORTED_MODULE_7__/* .issuedToken */ .Pl)(registry) === undefined)
            return NOT_REACHED;
        const names = found?.hosts.map(({ host }) => host).join(', ') ?? '';
        if (found?.reachability === 'reached')
            return { state: 'pass', data: names, ...afterRetry(retriedIn(found.hosts)) };
        if (found !== undefined)
            return { state: 'unknown', detail: 'data-endpoint-not-reported', data: names };
        const { layers } = registry;
        if (layers.state === 'known')
            return { state: 'pass', detail: 'no-data-host', data: '' };
        if (layers.state === 'failed') {
            const { reason } = layers;
            return reason.kind === 'network' ? { state: 'unknown', data: reason.failure.text } : skippedOrUnknown(layers);
        }
        const detail = NOT_LOOKED[layers.because];
        return detail === undefined ? NOT_REACHED : { state: 'unknown', detail, data: '' };
    },
    expiry: (registry, facts) => {
        const end = (0,_expiry_js__WEBPACK_IMPORTED_MODULE_4__/* .expiryInUse */ .cj)(registry, facts);
        if (end !== undefined)
            return { state: end > facts.clock.now ? 'pass' : 'error', data: (0,_util_text_js__WEBPACK_IMPORTED_MODULE_10__/* .isoSeconds */ .nE)(end) };
        return registry.credential.state === 'known'
            ? { state: 'not-applicable', detail: 'tells-no-end', data: '' }
            : { state: 'not-applicable', data: '' };
    },
};
const brokeBehindTcp = (connection) => connection.state === 'failed' &&
    connection.reason.kind === 'network' &&
    ['tls', 'http'].includes(connection.reason.failure.at);
/** Why the data host was not looked for. */
const NOT_LOOKED = {
    'no-repository': 'no-repository',
    'hosted-runner': 'hosted-runner',
    'no-image': 'no-image',
};
/** The answer that took more than one try. */
const retriedIn = (hosts) => hosts.map(({ answer }) => (0,_facts_js__WEBPACK_IMPORTED_MODULE_9__/* .valueIn */ .xm)(answer)).find(answer => (answer?.attempts ?? 1) > 1);
const afterRetry = (answer) => (answer?.attempts ?? 1) > 1 ? { detail: 'after-retry' } : {};
const who = ({ userNameKind, userName }) => `${userNameKind}, ${(0,_azure_acr_credential_js__WEBPACK_IMPORTED_MODULE_0__/* .displayUserName */ .B)(userName)}`;
const NOT_REACHED = { state: 'not-reached', data: '' };
/** A rung whose fact is not there: not reached where an earlier one kept it from being, else unknown and why. */
function skippedOrUnknown(fact) {
    if (fact.state !== 'failed')
        return NOT_REACHED;
    const { reason } = fact;
    switch (reason.kind) {
        case 'deadline':
            return { state: 'unknown', detail: 'no-answer-in-time', data: '' };
        case 'tool':
        case 'refused':
            return { state: 'unknown', data: reason.text };
        case 'network':
            // The finding on the rung that broke says what; this one was not reached.
            return NOT_REACHED;
    }
}


/***/ }),

/***/ 6575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IG: () => (/* binding */ storage),
/* harmony export */   Lc: () => (/* binding */ writesFile),
/* harmony export */   Rp: () => (/* binding */ helperFault)
/* harmony export */ });
/* harmony import */ var _docker_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5789);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7059);
/* harmony import */ var _responses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3698);



/**
 * Whether docker can keep a login. `docker login` ends with an error where it cannot, whatever the registry says, and
 * so does `az acr login`, which calls it; what is not kept cannot be used by the pull or push that follows.
 */
/** A login is made and has to be stored: the pair that was given, or `az acr login` for an identity or a session. */
const storesLogin = (registry, { given }) => given.password.given || (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(registry.credential)?.source === 'entra';
/** The file would have to be written for that. */
const writesFile = (registry, facts) => storesLogin(registry, facts) && !fileStays(registry, facts);
/**
 * Docker leaves the file as it is where nothing changes, from 27.4 on. Source:
 * docker/cli:cli/config/credentials/file_store.go, Store.
 */
function fileStays(registry, { docker }) {
    const cli = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(docker.cli);
    return registry.fileStays && cli?.present === true && (0,_docker_version_js__WEBPACK_IMPORTED_MODULE_2__/* .isAtLeast */ .du)(cli.version, 27, 4);
}
/** What is wrong with the helper for what docker needs of it here; `undefined` where nothing was seen. */
function helperFault(registry, facts) {
    const helper = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(registry.helper);
    if (!helper?.present)
        return undefined;
    const stores = storesLogin(registry, facts);
    const answer = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(helper.answer);
    if (answer === undefined || answer.state === 'login' || answer.state === 'no-login') {
        if (!stores || helper.storesNothing === undefined)
            return undefined;
        // A login of its own is there to be pulled with, whatever becomes of the one that is given.
        const hasOwnLogin = answer?.state === 'login';
        if (hasOwnLogin && helper.storesNothing === 'drops')
            return undefined;
        return {
            helper,
            cause: 'stores-nothing',
            blocks: [
                ...(helper.storesNothing === 'refuses' ? ['login'] : []),
                ...(hasOwnLogin ? [] : ['pull', 'push']),
            ],
        };
    }
    // Nobody's pull is made all the same: docker goes on without what the helper does not give.
    if (!stores && answer.state !== 'no-answer' && pullsAsNobody(registry, facts))
        return undefined;
    return { helper, ...faultOf(answer, helper) };
}
function faultOf(answer, { storesNothing }) {
    // That it does not give does not show whether it takes: a login may pass, and what follows finds none.
    const blocks = storesNothing === 'refuses' ? ALL : ON_IMAGES;
    switch (answer.state) {
        case 'not-started':
            return { cause: 'not-started', text: answer.text, blocks: ALL };
        case 'no-answer':
            return { cause: 'no-answer', blocks };
        case 'failed':
            return answer.cannotStore
                ? { cause: 'no-session', text: answer.text, blocks: ALL }
                : { cause: 'failed', text: answer.text, blocks };
    }
}
const ALL = ['login', 'pull', 'push'];
const ON_IMAGES = ['pull', 'push'];
/** Only a pull is asked for, no login is known, and the registry allows anonymous pull. */
const pullsAsNobody = (registry, { given }) => given.access === 'pull' && (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(registry.credential) === undefined && (0,_responses_js__WEBPACK_IMPORTED_MODULE_0__/* .issuedToken */ .Pl)(registry) !== undefined;
/**
 * Whether the login that will be made is there for the pull or push that follows. Whether a helper stores is not known
 * before it has to, but where it has stored this very login before.
 */
function storage(registry, facts) {
    if (!storesLogin(registry, facts))
        return 'not-needed';
    // One that could not be asked: what docker does with it is not known either.
    if (registry.helper.state === 'failed')
        return 'unknown';
    if (registry.helper.state === 'known') {
        const answer = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(registry.helper.value.answer);
        if (answer?.state !== 'login' || !answer.isGiven)
            return 'unknown';
    }
    const config = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(facts.docker.config);
    const isWritable = config !== undefined && config.obstacle === undefined;
    return fileStays(registry, facts) || isWritable ? 'works' : 'unknown';
}


/***/ }),

/***/ 3876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ STAGES),
/* harmony export */   u: () => (/* binding */ isLogFinding)
/* harmony export */ });
/** The steps of the way to a registry, in their order; each finding stands on one. */
const STAGES = [
    ...['docker', 'name', 'dns', 'tcp', 'tls', 'challenge', 'credentials', 'exchange'],
    ...['permission', 'data', 'expiry'],
];
const isLogFinding = (finding) => 'certainty' in finding;


/***/ }),

/***/ 9606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ firstOfEach)
/* harmony export */ });
/** The items whose key is that of none before them, in their order. */
function firstOfEach(items, key) {
    const seen = new Set();
    return items.filter(item => {
        const own = key(item);
        return !seen.has(own) && seen.add(own);
    });
}


/***/ })

};
