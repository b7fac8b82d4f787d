export const id = 925;
export const ids = [925];
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

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MAX_AT_ONCE: () => (/* binding */ MAX_AT_ONCE),
  findRegistries: () => (/* binding */ findRegistries),
  list: () => (/* binding */ list),
  listRegistries: () => (/* binding */ listRegistries),
  principalAccess: () => (/* binding */ principalAccess),
  probeArm: () => (/* binding */ probeArm),
  probeCluster: () => (/* binding */ probeCluster),
  probeListed: () => (/* binding */ probeListed),
  requestArm: () => (/* binding */ requestArm)
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
