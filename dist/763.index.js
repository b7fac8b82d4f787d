export const id = 763;
export const ids = [763];
export const modules = {

/***/ 6763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ definitionsToRead),
  C: () => (/* binding */ evaluateAccess)
});

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
    const weigh = ({ reason, rights: { length } }) => RANKS.indexOf(reason) * 10 - length;
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

;// CONCATENATED MODULE: ./build/util/memoize.js
/** A pure function that finds each answer once. */
function memoize(make) {
    const cache = new Map();
    return key => {
        const known = cache.get(key) ?? { value: make(key) };
        cache.set(key, known);
        return known.value;
    };
}

;// CONCATENATED MODULE: ./build/azure/arm/condition-parser.js
/** The limit of ARM is 8 KB. */
const MAX_LENGTH = 8 * 1024;
const MAX_DEPTH = 40;
const TOKEN = /\s*(&&|\|\||[(){},!]|'[^']*'|@[a-z]+\[[^\]]*\]|[^\s(){},!'&|@[\]]+)\s*/iy;
const JOINTS = new Map([
    ['and', 'and'],
    ['&&', 'and'],
    ['or', 'or'],
    ['||', 'or'],
]);
/** @returns `undefined` where brackets or words do not fit together */
function parseConditionText(text) {
    const tokens = tokensOf(text);
    if (tokens === undefined)
        return undefined;
    const reader = { tokens, at: 0 };
    const node = expression(reader, 0);
    return reader.at === tokens.length ? node : undefined;
}
function tokensOf(text) {
    if (text.length > MAX_LENGTH)
        return undefined;
    const tokens = [];
    const matcher = new RegExp(TOKEN);
    while (matcher.lastIndex < text.length) {
        const token = matcher.exec(text)?.[1];
        if (token === undefined)
            return undefined;
        tokens.push(token);
    }
    return tokens;
}
function jointAt({ tokens, at }) {
    const token = tokens[at] ?? '';
    return token.length > 3 ? undefined : JOINTS.get(token.toLowerCase());
}
/** Operands of one kind of joint; where both kinds stand side by side, Azure asks for parentheses, and nothing is assumed. */
function expression(reader, depth) {
    if (depth > MAX_DEPTH)
        return undefined;
    const parts = [];
    let kind;
    let mixed = false;
    for (;;) {
        const part = operand(reader, depth);
        if (part === undefined)
            return undefined;
        parts.push(part);
        const next = jointAt(reader);
        if (next === undefined)
            break;
        mixed ||= kind !== undefined && kind !== next;
        kind = next;
        reader.at += 1;
    }
    if (mixed)
        return { kind: 'opaque' };
    if (kind === undefined)
        return parts[0];
    const joint = kind;
    return { kind: joint, parts: parts.flatMap(part => (part.kind === joint ? part.parts : [part])) };
}
function operand(reader, depth) {
    if (depth > MAX_DEPTH)
        return undefined;
    const token = reader.tokens[reader.at] ?? '';
    if (token === '!' || /^not$/i.test(token)) {
        reader.at += 1;
        const part = operand(reader, depth + 1);
        return part === undefined ? undefined : { kind: 'not', part };
    }
    if (token !== '(')
        return leaf(reader);
    reader.at += 1;
    const inner = expression(reader, depth + 1);
    if (reader.tokens[reader.at] !== ')')
        return undefined;
    reader.at += 1;
    return inner;
}
/** Everything up to the next joint or closing parenthesis. */
function leaf(reader) {
    const words = [];
    for (let token = reader.tokens[reader.at]; token !== undefined && token !== ')'; token = reader.tokens[reader.at]) {
        if (token === '(')
            return undefined;
        if (jointAt(reader) !== undefined)
            break;
        words.push(token);
        reader.at += 1;
    }
    return words.length === 0 ? undefined : leafOf(words);
}
function leafOf(words) {
    const [first = '', second = '', third = '', fourth] = words;
    const lower = first.toLowerCase();
    if (words.length === 4 && lower === 'actionmatches' && second === '{' && isQuoted(third) && fourth === '}') {
        return { kind: 'action', pattern: third.slice(1, -1) };
    }
    if (words.length === 3 && isQuoted(third)) {
        return { kind: 'test', attribute: lower, operator: second.toLowerCase(), value: third.slice(1, -1) };
    }
    return { kind: 'opaque' };
}
const isQuoted = (word) => word.startsWith("'");

;// CONCATENATED MODULE: ./build/azure/arm/permissions.js

const NEEDED = {
    LegacyRegistryPermissions: {
        pull: { kind: 'actions', action: built_in_roles/* PULL_READ */.tZ },
        push: { kind: 'actions', action: built_in_roles/* PUSH_WRITE */.po },
    },
    AbacRepositoryPermissions: {
        pull: { kind: 'dataActions', action: built_in_roles/* CONTENT_READ */.vY },
        push: { kind: 'dataActions', action: built_in_roles/* CONTENT_WRITE */.O5 },
    },
};
/**
 * What a right takes: a legacy registry reads `actions`, one in ABAC mode `dataActions` only. The content's permission
 * is the one that docker's pull and push ask for; that of the metadata is for listing tags.
 * Source: ACR docs, "Microsoft Entra-based repository permissions" and "Roles directory reference".
 */
const neededFor = (mode, right) => NEEDED[mode][right];
/**
 * Whether a role holds a right. Wildcards of built-in roles count everywhere; those of custom roles only in tenants
 * with a private link for Azure Resource Manager. Source: ACR docs, "Custom roles" (note on wildcards).
 */
function covers(role, mode, right) {
    const found = role.permissions.map(permission => coverageIn(permission, neededFor(mode, right), role.builtIn));
    if (found.includes('yes'))
        return 'yes';
    return found.includes('by-wildcard') ? 'by-wildcard' : 'no';
}
/** Whether a deny assignment's permissions take a right away; its wildcards are ARM's own, and count. */
const isExcludedBy = (permissions, mode, right) => permissions.some(permission => coverageIn(permission, neededFor(mode, right), true) === 'yes');
function coverageIn(permission, { kind, action }, wildcardsCount) {
    const given = matchIn(permission[kind], action);
    const taken = matchIn(kind === 'actions' ? permission.notActions : permission.notDataActions, action);
    if (given === 'none' || taken === 'literal')
        return 'no';
    if (wildcardsCount)
        return taken === 'none' ? 'yes' : 'no';
    if (given === 'wildcard')
        return taken === 'none' ? 'by-wildcard' : 'no';
    return taken === 'none' ? 'yes' : 'by-wildcard';
}
function matchIn(patterns, action) {
    const matching = patterns.filter(pattern => matchesAction(pattern, action));
    if (matching.some(pattern => !pattern.includes('*')))
        return 'literal';
    return matching.length > 0 ? 'wildcard' : 'none';
}
/**
 * Whether an action is one of a pattern's: `*` is any run of characters, and case does not matter. Linear, for any pattern.
 * Source: Azure RBAC docs, "Understand Azure role definitions" (wildcard).
 */
function matchesAction(pattern, action) {
    const [first = '', ...rest] = pattern.toLowerCase().split('*');
    const text = action.toLowerCase();
    const last = rest.pop();
    if (last === undefined)
        return text === first;
    if (!text.startsWith(first))
        return false;
    let at = first.length;
    for (const part of rest) {
        const found = text.indexOf(part, at);
        if (found === -1)
            return false;
        at = found + part.length;
    }
    return text.length - last.length >= at && text.endsWith(last);
}
/** Whether a role is about registries at all. */
const namesRegistries = (role) => role.permissions.some(({ actions, dataActions }) => [...actions, ...dataActions].some(action => /^microsoft\.containerregistry\//i.test(action)));

;// CONCATENATED MODULE: ./build/azure/arm/conditions.js



/**
 * Reads the known form of a condition: `(!(ActionMatches{…}) AND …) OR (tests of the repository's name)`, once or
 * several joined by AND. Source: ACR docs, "Microsoft Entra-based repository permissions"; Azure RBAC docs, condition format.
 */
function readCondition({ text, version }) {
    const node = version === '2.0' ? parseConditionText(text) : undefined;
    const frames = (node?.kind === 'and' ? node.parts : [node]).map(frameOf);
    if (!frames.every(frame => frame !== undefined))
        return () => 'not-evaluated';
    const [only, ...more] = frames;
    if (only !== undefined && more.length === 0)
        return (action, repository) => verdictOf(only, action, repository);
    return (action, repository) => {
        const verdicts = frames.map(frame => verdictOf(frame, action, repository));
        if (verdicts.includes('not-evaluated'))
            return 'not-evaluated';
        return verdicts.includes('denies') ? 'denies' : 'allows';
    };
}
function verdictOf({ names, tests }, action, repository) {
    if (!names(action))
        return 'allows';
    if (tests === undefined || repository === undefined)
        return 'not-evaluated';
    return tests.some(test => test(repository)) ? 'allows' : 'denies';
}
function frameOf(node) {
    if (node?.kind !== 'or')
        return undefined;
    const named = node.parts.map(untestedActions);
    const actions = named.filter(patterns => patterns !== undefined);
    const [only, ...more] = actions;
    if (only === undefined || more.length > 0)
        return undefined;
    const tests = node.parts.filter((_, index) => named[index] === undefined).map(nameTest);
    const names = memoize((action) => only.some(pattern => matchesAction(pattern, action)));
    return { names, tests: tests.every(test => test !== undefined) ? tests : undefined };
}
/** The patterns of `!(ActionMatches{'…'}) AND !(ActionMatches{'…'})`. */
function untestedActions(node) {
    const parts = node.kind === 'and' ? node.parts : [node];
    const patterns = parts.map(part => part.kind === 'not' && part.part.kind === 'action' ? part.part.pattern : undefined);
    return patterns.every(pattern => pattern !== undefined) ? patterns : undefined;
}
/** The name is an attribute of the request; the same words behind `@Resource` are never true, and not a known form. */
const REPOSITORY_NAME = '@request[microsoft.containerregistry/registries/repositories:name]';
const OPERATORS = new Map([
    ['stringequals', value => repository => repository === value],
    ['stringequalsignorecase', value => ignoringCase(value, (repository, lower) => repository === lower)],
    ['stringstartswith', value => repository => repository.startsWith(value)],
    ['stringstartswithignorecase', value => ignoringCase(value, (repository, lower) => repository.startsWith(lower))],
]);
function nameTest(node) {
    if (node.kind !== 'test' || node.attribute !== REPOSITORY_NAME)
        return undefined;
    return OPERATORS.get(node.operator)?.(node.value);
}
function ignoringCase(value, test) {
    const lower = value.toLowerCase();
    return repository => test(repository.toLowerCase(), lower);
}

// EXTERNAL MODULE: ./build/azure/arm/scope.js
var arm_scope = __webpack_require__(6693);
;// CONCATENATED MODULE: ./build/azure/arm/effective-roles.js






const RIGHTS = ['pull', 'push'];
/** The roles of the principal. A group's assignment counts as listed: ARM's `assignedTo()` names only groups that the principal is in. */
function evaluateAssignments(assignments, setting) {
    const own = assignments.filter(one => setting.principalIds.has(one.principalId) || isGroup(one));
    const definitions = new Map([...built_in_roles/* BUILT_IN_ROLES */.NS, ...setting.definitions.map(one => [one.id, one])]);
    const roles = memoize((id) => {
        const definition = definitions.get(id);
        return definition && { definition, coverage: coverageOf(definition), namesRegistries: namesRegistries(definition) };
    });
    const conditions = memoizedCondition();
    return own.map(one => gripOf(one, setting, roles(one.roleId), one.condition && conditions(one.condition)));
}
/** The same text stands in many assignments. */
function memoizedCondition() {
    const byVersion = memoize((version) => memoize((text) => readCondition({ text, version })));
    return ({ text, version = '' }) => byVersion(version)(text);
}
const isGroup = ({ principalType }) => principalType === 'Group' || principalType === 'ForeignGroup';
function gripOf(assignment, setting, role, read) {
    const { roleId, scope, principalId, createdOn, updatedOn } = assignment;
    const kind = (0,arm_scope/* scopeKind */.DP)(scope, setting.registryId);
    const conditionAllows = (mode, right, repository) => {
        if (read === undefined)
            return 'allows';
        return read(neededFor(mode, right).action, mode === 'AbacRepositoryPermissions' ? repository : undefined);
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
    const inMode = (mode) => ({ pull: covers(role, mode, 'pull'), push: covers(role, mode, 'push') });
    return {
        LegacyRegistryPermissions: inMode('LegacyRegistryPermissions'),
        AbacRepositoryPermissions: inMode('AbacRepositoryPermissions'),
    };
}
/** The mode in which the role holds a right that it lacks in this one; in a mode that is not known: in the other of the two. */
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


/** The system-defined principal that stands for everyone. Source: Azure RBAC docs, "Understand Azure deny assignments". */
const EVERYONE = '00000000-0000-0000-0000-000000000000';
/**
 * Whether a deny assignment takes a right on the registry away from the principal; it wins over every role.
 * @param principalIds the principal and the groups that it is known to be in, lower case
 */
function denies(deny, mode, right, registryId, principalIds) {
    const kind = (0,arm_scope/* scopeKind */.DP)(deny.scope, registryId);
    if (!(0,arm_scope/* holdsForRegistry */.FV)(kind) || (deny.doNotApplyToChildScopes && kind !== 'registry'))
        return 'no';
    if (!isExcludedBy(deny.permissions, mode, right))
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
const MAX_DOUBTS = 20;
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
    return unknownReasons.slice(0, MAX_DOUBTS);
}

;// CONCATENATED MODULE: ./build/azure/arm/access.js





/** Judges what Azure RBAC lets a principal do on a registry. Source: Azure RBAC docs, "How Azure RBAC determines if a user has access". */
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
    return [...new Map(unknown.map(({ roleId, roleDefinitionId }) => [roleId, roleDefinitionId])).values()];
}


/***/ }),

/***/ 6693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ scopeKind),
/* harmony export */   FV: () => (/* binding */ holdsForRegistry),
/* harmony export */   s0: () => (/* binding */ guidAtEnd)
/* harmony export */ });
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
const normalised = (scope) => scope.trim().toLowerCase().replace(/\/+$/, '');
const GUID_AT_END = new RegExp(`(?:^|/)(${_guid_js__WEBPACK_IMPORTED_MODULE_0__/* .GUID */ .Sm})/*$`, 'i');
/** The GUID at the end of a resource id, in lower case: a role is the same one under every scope's id of it. */
const guidAtEnd = (id) => GUID_AT_END.exec(id)?.[1]?.toLowerCase();


/***/ })

};
