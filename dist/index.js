import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 1553:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 1311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  w: () => (/* binding */ definitionsToRead),
  I: () => (/* binding */ judgeAccess)
});

// EXTERNAL MODULE: ./build/arm/registry.js
var registry = __nccwpck_require__(3302);
;// CONCATENATED MODULE: ./build/arm/causes.js

const RANKS = [
    'deny-assignment',
    'condition',
    'wrong-mode',
    'role-too-weak',
    'custom-role-lacks',
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
        for (const grip of of.grips)
            add(grip, causeIn(grip, mode, of.mode !== undefined, missing, rights));
    }
    const weigh = ({ reason, rights: { length } }) => RANKS.indexOf(reason) * 10 - length;
    const ranked = [...found.values()].sort((a, b) => weigh(a) - weigh(b)).slice(0, MAX_CAUSES);
    return ranked.length > 0 ? ranked : [{ reason: 'no-role', rights }];
}
function causeIn({ held: role, inScope, coverage, admits, namesRegistries }, mode, modeIsKnown, missing, rights) {
    if (coverage === undefined)
        return undefined;
    const here = coverage[mode];
    const covered = rights.filter(right => here[right] === 'yes');
    if (!inScope)
        return { reason: 'other-scope', rights: covered, role };
    const kept = covered.filter(right => missing.some(each => each.right === right && admits(mode, right, each.repository) === 'denies'));
    if (kept.length > 0)
        return { reason: 'condition', rights: kept, role };
    const lacked = rights.filter(right => here[right] === 'no');
    const elsewhere = lacked.filter(right => modeIsKnown && registry/* ROLE_ASSIGNMENT_MODES */.Y.some(other => coverage[other][right] === 'yes'));
    if (elsewhere.length > 0)
        return { reason: 'wrong-mode', rights: elsewhere, role };
    const holdsSomething = here.pull !== 'no' || here.push !== 'no';
    if (!holdsSomething && !namesRegistries)
        return undefined;
    return { reason: role.kind === 'custom' ? 'custom-role-lacks' : 'role-too-weak', rights: lacked, role };
}

;// CONCATENATED MODULE: ./build/arm/condition-text.js
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
    let is;
    let mixed = false;
    for (;;) {
        const part = operand(reader, depth);
        if (part === undefined)
            return undefined;
        parts.push(part);
        const next = jointAt(reader);
        if (next === undefined)
            break;
        mixed ||= is !== undefined && is !== next;
        is = next;
        reader.at += 1;
    }
    if (mixed)
        return { is: 'opaque' };
    if (is === undefined)
        return parts[0];
    const joint = is;
    return { is: joint, parts: parts.flatMap(part => (part.is === joint ? part.parts : [part])) };
}
function operand(reader, depth) {
    if (depth > MAX_DEPTH)
        return undefined;
    const token = reader.tokens[reader.at] ?? '';
    if (token === '!' || /^not$/i.test(token)) {
        reader.at += 1;
        const part = operand(reader, depth + 1);
        return part === undefined ? undefined : { is: 'not', part };
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
        return { is: 'action', pattern: third.slice(1, -1) };
    }
    if (words.length === 3 && isQuoted(third)) {
        return { is: 'test', attribute: lower, operator: second.toLowerCase(), value: third.slice(1, -1) };
    }
    return { is: 'opaque' };
}
const isQuoted = (word) => word.startsWith("'");

// EXTERNAL MODULE: ./build/arm/roles.js
var arm_roles = __nccwpck_require__(268);
;// CONCATENATED MODULE: ./build/arm/permissions.js

const NEEDED = {
    LegacyRegistryPermissions: {
        pull: { kind: 'actions', action: arm_roles/* PULL_READ */.tZ },
        push: { kind: 'actions', action: arm_roles/* PUSH_WRITE */.po },
    },
    AbacRepositoryPermissions: {
        pull: { kind: 'dataActions', action: arm_roles/* CONTENT_READ */.vY },
        push: { kind: 'dataActions', action: arm_roles/* CONTENT_WRITE */.O5 },
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
const takesAway = (permissions, mode, right) => permissions.some(permission => coverageIn(permission, neededFor(mode, right), true) === 'yes');
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

;// CONCATENATED MODULE: ./build/arm/remembered.js
/** A pure function that finds each answer once. */
function remembered(make) {
    const made = new Map();
    return key => {
        const known = made.get(key) ?? { value: make(key) };
        made.set(key, known);
        return known.value;
    };
}

;// CONCATENATED MODULE: ./build/arm/conditions.js



/**
 * Reads the known form of a condition: `(!(ActionMatches{…}) AND …) OR (tests of the repository's name)`, once or
 * several joined by AND. Source: ACR docs, "Microsoft Entra-based repository permissions"; Azure RBAC docs, condition format.
 */
function readCondition({ text, version }) {
    const node = version === '2.0' ? parseConditionText(text) : undefined;
    const frames = (node?.is === 'and' ? node.parts : [node]).map(frameOf);
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
    if (node?.is !== 'or')
        return undefined;
    const named = node.parts.map(untestedActions);
    const actions = named.filter(patterns => patterns !== undefined);
    const [only, ...more] = actions;
    if (only === undefined || more.length > 0)
        return undefined;
    const tests = node.parts.filter((_, index) => named[index] === undefined).map(nameTest);
    const names = remembered((action) => only.some(pattern => matchesAction(pattern, action)));
    return { names, tests: tests.every(test => test !== undefined) ? tests : undefined };
}
/** The patterns of `!(ActionMatches{'…'}) AND !(ActionMatches{'…'})`. */
function untestedActions(node) {
    const parts = node.is === 'and' ? node.parts : [node];
    const patterns = parts.map(part => (part.is === 'not' && part.part.is === 'action' ? part.part.pattern : undefined));
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
    if (node.is !== 'test' || node.attribute !== REPOSITORY_NAME)
        return undefined;
    return OPERATORS.get(node.operator)?.(node.value);
}
function ignoringCase(value, test) {
    const lower = value.toLowerCase();
    return repository => test(repository.toLowerCase(), lower);
}

// EXTERNAL MODULE: ./build/arm/scope.js
var arm_scope = __nccwpck_require__(981);
;// CONCATENATED MODULE: ./build/arm/held.js






const RIGHTS = ['pull', 'push'];
/** The roles of the principal. A group's assignment counts as listed: ARM's `assignedTo()` names only groups that the principal is in. */
function gripsOf(assignments, setting) {
    const own = assignments.filter(one => setting.principalIds.has(one.principalId) || isGroup(one));
    const definitions = new Map([...arm_roles/* BUILT_IN_ROLES */.NS, ...setting.definitions.map(one => [one.id, one])]);
    const roles = remembered((id) => {
        const definition = definitions.get(id);
        return definition && { definition, coverage: coverageOf(definition), namesRegistries: namesRegistries(definition) };
    });
    const conditions = rememberedCondition();
    return own.map(one => gripOf(one, setting, roles(one.roleId), one.condition && conditions(one.condition)));
}
/** The same text stands in many assignments. */
function rememberedCondition() {
    const byVersion = remembered((version) => remembered((text) => readCondition({ text, version })));
    return ({ text, version = '' }) => byVersion(version)(text);
}
const isGroup = ({ principalType }) => principalType === 'Group' || principalType === 'ForeignGroup';
function gripOf(assignment, setting, role, read) {
    const { roleId, scope, principalId, createdOn, updatedOn } = assignment;
    const kind = (0,arm_scope/* scopeKind */.DP)(scope, setting.registryId);
    const admits = (mode, right, repository) => {
        if (read === undefined)
            return 'allows';
        return read(neededFor(mode, right).action, mode === 'AbacRepositoryPermissions' ? repository : undefined);
    };
    const group = isGroup(assignment);
    const coverage = role?.coverage;
    const other = coverage && betterMode(coverage, setting.mode);
    const held = {
        roleId,
        roleName: role?.definition.name ?? roleId,
        kind: role === undefined ? 'unread' : role.definition.builtIn ? 'built-in' : 'custom',
        scope,
        scopeKind: kind,
        through: group ? 'group' : 'direct',
        ...(group && { groupId: principalId }),
        ...(read !== undefined && { condition: fitOf(coverage, admits, setting) }),
        grants: coverage === undefined ? [] : RIGHTS.filter(right => modesOf(setting).every(m => coverage[m][right] === 'yes')),
        ...(other !== undefined && { wouldGrantIn: other }),
        ...(createdOn !== undefined && { createdOn }),
        ...(updatedOn !== undefined && { updatedOn }),
    };
    return { held, inScope: (0,arm_scope/* holdsForRegistry */.FV)(kind), namesRegistries: role?.namesRegistries ?? false, coverage, admits };
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
function fitOf(coverage, admits, setting) {
    const verdicts = modesOf(setting).flatMap(mode => RIGHTS.filter(right => coverage !== undefined && coverage[mode][right] !== 'no').flatMap(right => setting.repositories.map(repository => admits(mode, right, repository))));
    if (verdicts.length === 0 || verdicts.includes('not-evaluated'))
        return 'not evaluated';
    return verdicts.includes('denies') ? 'does not fit' : 'fits';
}

;// CONCATENATED MODULE: ./build/arm/deny.js


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
    if (!takesAway(deny.permissions, mode, right))
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

;// CONCATENATED MODULE: ./build/arm/verdict.js


/** Whether one right is granted on one repository (`undefined`: on whichever will be named). */
function judgeRight(of, right, repository) {
    if (of.mode !== undefined)
        return judgeInMode(of, of.mode, right, repository);
    const both = registry/* ROLE_ASSIGNMENT_MODES */.Y.map(mode => judgeInMode(of, mode, right, repository));
    const [first] = both;
    if (first !== undefined && both.every(({ verdict }) => verdict === first.verdict)) {
        return { verdict: first.verdict, doubts: first.doubts };
    }
    return { verdict: 'unknown', doubts: [{ doubt: 'mode' }, ...both.flatMap(({ doubts }) => doubts)] };
}
function judgeInMode(of, mode, right, repository) {
    const denied = of.denials?.[mode][right];
    if (denied !== undefined && denied.yes.length > 0)
        return { verdict: 'denied', doubts: [] };
    const doubts = doubtsOfRoles(of, mode, right, repository);
    if (doubts !== 'granted') {
        const open = of.complete ? doubts : [...doubts, { doubt: 'assignments-unread' }];
        return open.length > 0 ? { verdict: 'unknown', doubts: open } : { verdict: 'denied', doubts: [] };
    }
    const open = denied?.maybe.map(each => ({
        doubt: 'deny-assignment-unclear',
        denyAssignment: each,
    })) ?? [{ doubt: 'deny-assignments-unread' }];
    return open.length > 0 ? { verdict: 'unknown', doubts: open } : { verdict: 'granted', doubts: [] };
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
function doubtsOfRoles({ grips }, mode, right, repository) {
    const doubts = [];
    for (const { held: role, inScope, coverage, admits } of grips) {
        if (!inScope)
            continue;
        const covered = coverage?.[mode][right];
        if (covered === 'no')
            continue;
        const admitted = admits(mode, right, repository);
        if (admitted === 'denies')
            continue;
        if (covered === undefined)
            doubts.push({ doubt: 'definition-unread', role });
        else if (covered === 'by-wildcard')
            doubts.push({ doubt: 'custom-role-wildcard', role });
        else if (admitted === 'allows')
            return 'granted';
        else if (repository === undefined)
            doubts.push({ doubt: 'repository-not-named', role });
        else
            doubts.push({ doubt: 'condition-not-evaluated', role });
    }
    return doubts.slice(0, MAX_DOUBTS);
}

;// CONCATENATED MODULE: ./build/arm/access.js





/** Judges what Azure RBAC lets a principal do on a registry. Source: Azure RBAC docs, "How Azure RBAC determines if a user has access". */
function judgeAccess(question) {
    const { of, repositories } = caseOf(question);
    const asked = question.access === 'push' ? ['pull', 'push'] : ['pull'];
    const missing = [];
    const doubts = new Map();
    const judge = (right, repository) => {
        const judged = judgeRight(of, right, repository);
        if (!asked.includes(right))
            return judged.verdict;
        if (judged.verdict === 'denied')
            missing.push({ right, repository });
        for (const doubt of judged.doubts)
            doubts.set(keyOf(doubt), doubt);
        return judged.verdict;
    };
    const perRepository = repositories.map(repository => ({
        ...(repository !== undefined && { repository }),
        pull: judge('pull', repository),
        push: judge('push', repository),
    }));
    const causes = missing.length === 0 ? [] : causesOf(of, missing);
    const reason = causes[0]?.reason ?? (doubts.size === 0 ? 'granted' : 'unknown');
    return { perRepository, held: of.grips.map(({ held }) => held), reason, causes, doubts: [...doubts.values()] };
}
/** The case of a question, and the repositories to judge: one that is not named, where none is. */
function caseOf(question) {
    const { mode, registryId, assignments, assignmentsComplete = true, denyAssignments, definitions } = question;
    const repositories = question.repositories.length === 0 ? [undefined] : question.repositories;
    const principalIds = new Set(question.principalIds.map(id => id.toLowerCase()));
    const setting = { mode, registryId, repositories, definitions, principalIds };
    const grips = gripsOf(assignments ?? [], setting);
    const known = new Set([...principalIds, ...(assignments ?? []).filter(isGroup).map(one => one.principalId)]);
    const complete = assignments !== undefined && assignmentsComplete && principalIds.size > 0;
    const denials = denyAssignments && denialsOf(denyAssignments, registryId, known);
    return { of: { mode, grips, complete, denials }, repositories };
}
/** One of a kind and role is enough. */
const keyOf = (doubt) => [
    doubt.doubt,
    'role' in doubt ? doubt.role.roleId : '',
    'role' in doubt ? doubt.role.scope : '',
    'denyAssignment' in doubt ? `${doubt.denyAssignment.scope} ${doubt.denyAssignment.name}` : '',
].join(' ');
/** The full ids of the role definitions that are not known here and that bear on the registry, each role once. */
function definitionsToRead(assignments, registryId) {
    const unknown = assignments.filter(({ roleId, scope }) => !arm_roles/* BUILT_IN_ROLES */.NS.has(roleId) && (0,arm_scope/* holdsForRegistry */.FV)((0,arm_scope/* scopeKind */.DP)(scope, registryId)));
    return [...new Map(unknown.map(({ roleId, roleDefinitionId }) => [roleId, roleDefinitionId])).values()];
}


/***/ }),

/***/ 9783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ listIn),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   VC: () => (/* binding */ instantIn),
/* harmony export */   kx: () => (/* binding */ flagIn),
/* harmony export */   r7: () => (/* binding */ textIn),
/* harmony export */   u9: () => (/* binding */ wordIn)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9368);

/** Readers of JSON that somebody else wrote: each gives the value in its form, or `undefined`; none throws. */
/** An object's fields; none for anything else. */
const fieldsOf = (value) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(value) ?? {};
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

/***/ 3302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ ROLE_ASSIGNMENT_MODES),
/* harmony export */   l: () => (/* binding */ parseRegistry)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9368);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9783);


const ROLE_ASSIGNMENT_MODES = ['LegacyRegistryPermissions', 'AbacRepositoryPermissions'];
const ENDPOINT_STATUSES = ['Approved', 'Pending', 'Rejected', 'Disconnected'];
const STATUSES = ['enabled', 'disabled'];
const REGISTRY_ID = /^\/subscriptions\/([^/]{1,100})\/resourceGroups\/([^/]{1,100})\/providers\/Microsoft\.ContainerRegistry\/registries\/([^/]{1,100})$/i;
/** A registry that has an id and a login server; `undefined` for anything else. */
function parseRegistry(body) {
    const fields = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(body);
    const properties = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(fields['properties']);
    const id = REGISTRY_ID.exec((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(fields['id']) ?? '');
    const loginServer = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(properties['loginServer'], 255)?.toLowerCase();
    const [fullId, subscriptionId, resourceGroup, name] = id ?? [];
    if (fullId === undefined || subscriptionId === undefined || resourceGroup === undefined)
        return undefined;
    if (name === undefined || loginServer === undefined)
        return undefined;
    const { azureADAuthenticationAsArmPolicy: policy } = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(properties['policies']);
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .compact */ .oE)({
        id: fullId,
        name: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(fields['name'], 100) ?? name,
        subscriptionId,
        resourceGroup,
        loginServer,
        tenantId: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(fields['tenantId'], 100),
        sku: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(fields['sku'])['name'], 100),
        provisioningState: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(properties['provisioningState'], 100),
        adminUserEnabled: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .flagIn */ .kx)(properties['adminUserEnabled']),
        anonymousPullEnabled: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .flagIn */ .kx)(properties['anonymousPullEnabled']),
        publicNetworkAccess: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .wordIn */ .u9)(properties['publicNetworkAccess'], ['Enabled', 'Disabled']),
        networkRules: networkRulesIn(properties['networkRuleSet']),
        privateEndpoints: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .listIn */ .Of)(properties['privateEndpointConnections'], endpointStatusIn),
        dataEndpointEnabled: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .flagIn */ .kx)(properties['dataEndpointEnabled']),
        dataEndpoints: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .listIn */ .Of)(properties['dataEndpointHostNames'], host => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(host, 255)),
        armAudience: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .wordIn */ .u9)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(policy)['status'], STATUSES),
        roleAssignmentMode: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .wordIn */ .u9)(properties['roleAssignmentMode'], ROLE_ASSIGNMENT_MODES),
        encryption: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .wordIn */ .u9)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(properties['encryption'])['status'], STATUSES),
    });
}
/** Nothing where a rule cannot be read: half of the rules would say something else. */
function networkRulesIn(value) {
    const { defaultAction, ipRules } = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(value);
    const action = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .wordIn */ .u9)(defaultAction, ['Allow', 'Deny']);
    const rules = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .listIn */ .Of)(ipRules, rule => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(rule)['value'], 100));
    return action === undefined || rules === undefined
        ? undefined
        : Object.freeze({ defaultAction: action, allowed: rules });
}
function endpointStatusIn(value) {
    const { privateLinkServiceConnectionState: state } = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(value)['properties']);
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .wordIn */ .u9)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(state)['status'], ENDPOINT_STATUSES);
}


/***/ }),

/***/ 268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LG: () => (/* binding */ leastRoles),
/* harmony export */   NS: () => (/* binding */ BUILT_IN_ROLES),
/* harmony export */   O5: () => (/* binding */ CONTENT_WRITE),
/* harmony export */   po: () => (/* binding */ PUSH_WRITE),
/* harmony export */   tZ: () => (/* binding */ PULL_READ),
/* harmony export */   vY: () => (/* binding */ CONTENT_READ)
/* harmony export */ });
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3302);

const MCR = 'Microsoft.ContainerRegistry/registries';
/** The repository data actions, as conditions name them too. */
const CONTENT_READ = `${MCR}/repositories/content/read`;
const CONTENT_WRITE = `${MCR}/repositories/content/write`;
const READ = [`${MCR}/repositories/metadata/read`, CONTENT_READ];
const WRITE = [...READ, `${MCR}/repositories/metadata/write`, CONTENT_WRITE];
const DELETE = [...WRITE, `${MCR}/repositories/metadata/delete`, `${MCR}/repositories/content/delete`];
/** What a legacy registry asks for. */
const PULL_READ = `${MCR}/pull/read`;
const PUSH_WRITE = `${MCR}/push/write`;
/**
 * Built-in roles that are met on registries, so that their definitions need not be read. Of the roles that only manage,
 * as many actions are kept as show that they do; none of them holds a permission to pull or push.
 * Source: Azure RBAC docs, built-in roles, "Containers" and "Privileged"; ACR docs, "Roles directory reference".
 */
const ROWS = [
    ['7f951dda-4ed3-4680-a7ca-43fe172d538d', 'AcrPull', [PULL_READ]],
    ['8311e382-0749-4cb8-b61a-304f252e45ec', 'AcrPush', [PULL_READ, PUSH_WRITE]],
    ['c2f4ef07-c644-48eb-af81-4b1b4947fb11', 'AcrDelete', [`${MCR}/artifacts/delete`]],
    [
        '6cef56e8-d556-48e5-a04f-b8e64114680f',
        'AcrImageSigner',
        [`${MCR}/sign/write`],
        [`${MCR}/trustedCollections/write`],
    ],
    [
        'cdda3590-29a3-44f6-95f2-9f980659eb04',
        'AcrQuarantineReader',
        [`${MCR}/quarantine/read`],
        [`${MCR}/quarantinedArtifacts/read`],
    ],
    [
        'c8d4ff99-41c3-41a8-9f60-21dfdad59608',
        'AcrQuarantineWriter',
        [`${MCR}/quarantine/read`, `${MCR}/quarantine/write`],
        [`${MCR}/quarantinedArtifacts/read`, `${MCR}/quarantinedArtifacts/write`],
    ],
    ['b93aa761-3e63-49ed-ac28-beffa264f7ac', 'Container Registry Repository Reader', [], READ],
    ['2a1e307c-b015-4ebd-883e-5b7698a07328', 'Container Registry Repository Writer', [], WRITE],
    ['2efddaa5-3f1f-4df3-97df-af3f13818f4c', 'Container Registry Repository Contributor', [], DELETE],
    ['bfdb9389-c9a5-478a-bb2f-ba9ca092c3c7', 'Container Registry Repository Catalog Lister', [], [`${MCR}/catalog/read`]],
    [
        '577a9874-89fd-4f24-9dbd-b5034d0ad23a',
        'Container Registry Data Importer and Data Reader',
        [`${MCR}/importImage/action`, `${MCR}/read`, PULL_READ],
        [...READ, `${MCR}/catalog/read`],
    ],
    [
        '69b07be0-09bf-439a-b9a6-e73de851bd59',
        'Container Registry Configuration Reader and Data Access Configuration Reader',
        [`${MCR}/read`],
    ],
    [
        '3bc748fc-213d-45c1-8d91-9da5725539b9',
        'Container Registry Contributor and Data Access Configuration Administrator',
        [`${MCR}/read`, `${MCR}/write`, `${MCR}/delete`],
    ],
    ['fb382eab-e894-4461-af04-94435c366c3f', 'Container Registry Tasks Contributor', [`${MCR}/tasks/write`]],
    [
        'bf94e731-3a51-4a7c-8c54-a1ab9971dfc1',
        'Container Registry Transfer Pipeline Contributor',
        [`${MCR}/importPipelines/write`],
    ],
    ['c357b964-0002-4b64-a50d-7a28f02edc52', 'Container Registry Cache Rule Reader', [`${MCR}/cacheRules/read`]],
    [
        'f094fb07-0703-4400-ad6a-e16dd8000e14',
        'Container Registry Credential Set Administrator',
        [`${MCR}/credentialSets/write`],
    ],
    ['29093635-9924-4f2c-913b-650a12949526', 'Container Registry Credential Set Reader', [`${MCR}/credentialSets/read`]],
    ['acdd72a7-3385-48ef-bd42-f606fba81ae7', 'Reader', ['*/read']],
    [
        'b24988ac-6180-42a0-ab88-20f7382dd24c',
        'Contributor',
        ['*'],
        [],
        [
            'Microsoft.Authorization/*/Delete',
            'Microsoft.Authorization/*/Write',
            'Microsoft.Authorization/elevateAccess/Action',
            'Microsoft.Blueprint/blueprintAssignments/write',
            'Microsoft.Blueprint/blueprintAssignments/delete',
            'Microsoft.Compute/galleries/share/action',
        ],
    ],
    ['8e3af657-a8ff-443c-a75c-2fe8c4bcb635', 'Owner', ['*']],
    ['18d7d88d-d35e-4fb5-a5c3-7773c20a72d9', 'User Access Administrator', ['*/read', 'Microsoft.Authorization/*']],
    [
        'f58310d9-a9f6-439a-9e8d-f62e7b41a168',
        'Role Based Access Control Administrator',
        ['*/read', 'Microsoft.Authorization/roleAssignments/write', 'Microsoft.Authorization/roleAssignments/delete'],
    ],
];
/** By GUID, in lower case. */
const BUILT_IN_ROLES = new Map(ROWS.map(([id, name, actions, dataActions = [], notActions = []]) => [
    id,
    { id, name, builtIn: true, permissions: [{ actions, notActions, dataActions, notDataActions: [] }] },
]));
const LEAST = {
    LegacyRegistryPermissions: { pull: 'AcrPull', push: 'AcrPush' },
    AbacRepositoryPermissions: {
        pull: 'Container Registry Repository Reader',
        push: 'Container Registry Repository Writer',
    },
};
/**
 * The least privileged role that serves: one where the mode is known, else the one of each mode.
 * Source: ACR docs, "Roles directory reference".
 */
function leastRoles(mode, access) {
    const modes = mode === undefined ? _registry_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE_ASSIGNMENT_MODES */ .Y : [mode];
    return modes.map(each => ({ mode: each, role: LEAST[each][access] }));
}


/***/ }),

/***/ 981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ scopeKind),
/* harmony export */   FV: () => (/* binding */ holdsForRegistry),
/* harmony export */   s0: () => (/* binding */ guidAtEnd)
/* harmony export */ });
/* harmony import */ var _guid_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9867);

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


/***/ }),

/***/ 9924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ CLOUDS),
/* harmony export */   Q2: () => (/* binding */ cloudOfSuffix),
/* harmony export */   X: () => (/* binding */ cloudNamed),
/* harmony export */   fS: () => (/* binding */ cloudOfArm),
/* harmony export */   qZ: () => (/* binding */ PUBLIC_CLOUD),
/* harmony export */   qg: () => (/* binding */ cloudOfAuthority)
/* harmony export */ });
const PUBLIC_CLOUD = {
    name: 'azurecloud',
    azName: 'AzureCloud',
    authority: 'login.microsoftonline.com',
    authorities: ['login.microsoftonline.com', 'login.windows.net', 'login.microsoft.com', 'sts.windows.net'],
    arm: 'management.azure.com',
    graph: 'graph.microsoft.com',
    acrSuffix: 'azurecr.io',
    storageSuffix: 'core.windows.net',
    logAnalytics: { host: 'api.loganalytics.azure.com', scope: 'https://api.loganalytics.io/.default' },
};
const CLOUDS = [
    PUBLIC_CLOUD,
    {
        name: 'azurechinacloud',
        azName: 'AzureChinaCloud',
        authority: 'login.chinacloudapi.cn',
        authorities: ['login.chinacloudapi.cn', 'login.partner.microsoftonline.cn', 'sts.chinacloudapi.cn'],
        arm: 'management.chinacloudapi.cn',
        graph: 'microsoftgraph.chinacloudapi.cn',
        acrSuffix: 'azurecr.cn',
        storageSuffix: 'core.chinacloudapi.cn',
        logAnalytics: { host: 'api.loganalytics.azure.cn', scope: 'https://api.loganalytics.azure.cn/.default' },
    },
    {
        name: 'azureusgovernment',
        azName: 'AzureUSGovernment',
        authority: 'login.microsoftonline.us',
        authorities: ['login.microsoftonline.us', 'login.usgovcloudapi.net'],
        arm: 'management.usgovcloudapi.net',
        graph: 'graph.microsoft.us',
        acrSuffix: 'azurecr.us',
        storageSuffix: 'core.usgovcloudapi.net',
        logAnalytics: { host: 'api.loganalytics.us', scope: 'https://api.loganalytics.us/.default' },
    },
    {
        name: 'azuregermancloud',
        azName: 'AzureGermanCloud',
        authority: 'login.microsoftonline.de',
        authorities: ['login.microsoftonline.de'],
        arm: 'management.microsoftazure.de',
        graph: 'graph.microsoft.de',
        acrSuffix: 'azurecr.de',
        storageSuffix: 'core.cloudapi.de',
    },
];
/** The cloud that azure/login's `environment` names, whatever the case; `azurestack` and anything else is none of these. */
const cloudNamed = (environment) => {
    const name = environment.trim().toLowerCase();
    return CLOUDS.find(cloud => cloud.name === name);
};
/** The cloud of a login server, or of its suffix, with or without the dot in front. */
const cloudOfSuffix = (suffixOrHost) => {
    const name = `.${suffixOrHost.trim().toLowerCase().replace(/^\./, '')}`;
    return CLOUDS.find(cloud => name.endsWith(`.${cloud.acrSuffix}`));
};
/** The cloud of a sign-in host, or of a URL on it: an authority, an issuer, a challenge's `authorization_uri`. */
const cloudOfAuthority = (hostOrUrl) => {
    const host = hostOf(hostOrUrl);
    return CLOUDS.find(cloud => cloud.authorities.includes(host));
};
/** The cloud of a Resource Manager host, or of a URL on it. */
const cloudOfArm = (hostOrUrl) => {
    const host = hostOf(hostOrUrl);
    return CLOUDS.find(cloud => cloud.arm === host);
};
function hostOf(hostOrUrl) {
    const text = hostOrUrl.trim();
    return URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`)?.hostname ?? '';
}


/***/ }),

/***/ 9933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ likeness),
/* harmony export */   X2: () => (/* binding */ engineWayTo),
/* harmony export */   bj: () => (/* binding */ wayTo),
/* harmony export */   qb: () => (/* binding */ shownProxy),
/* harmony export */   sl: () => (/* binding */ withoutUserInfo)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7030);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5789);


/**
 * The way to an https host, as docker's own (Go) HTTP client chooses it: `NO_PROXY` by host suffix, address, range, port or `*`.
 * `ALL_PROXY` is not read. Source: golang.org/x/net/http/httpproxy, Config.
 */
function wayTo(host, { httpsProxy, noProxy }) {
    if (httpsProxy === '' || isExempt(host, noProxy))
        return undefined;
    const url = URL.parse(httpsProxy.includes('://') ? httpsProxy : `http://${httpsProxy}`);
    return url === null || url.host === '' ? 'invalid' : url;
}
/**
 * The engine's way to an https host. Docker Desktop's engine names a proxy of its own, which passes on as the machine does. An
 * engine that was built with Go before 1.16 takes the proxy for http where none is set for https, as those up to 20.10.7 were.
 * Source: Go 1.16 release notes, net/http; Docker docs, "Engine 20.10 release notes".
 * @returns `untold` where what it says does not tell its way
 */
function engineWayTo(host, proxies) {
    const { httpsProxy, httpProxy, version } = proxies;
    if (httpsProxy === '' && httpProxy !== '' && !(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isAtLeast */ .du)(version, 23, 0))
        return 'untold';
    const way = wayTo(host, proxies);
    return way instanceof URL && /\.docker\.internal$/i.test(way.hostname) ? 'untold' : way;
}
/**
 * Whether two ways are one, however they are written. `unclear` where two names may stand for one proxy: an address and a name, a
 * short name and a long one, and a proxy on the machine itself, which goes by another name inside a virtual machine or a container.
 */
function likeness(one, other) {
    if (one === 'invalid' || other === 'invalid')
        return 'unclear';
    if (one === undefined || other === undefined)
        return one === other ? 'same' : 'other';
    if (one.protocol !== other.protocol || one.port !== other.port)
        return 'other';
    const [name, otherName] = [nameOf(one), nameOf(other)];
    if (name === otherName || (isLoopback(name) && isLoopback(otherName)))
        return 'same';
    const mayBeOne = isLoopback(name) ||
        isLoopback(otherName) ||
        ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(name) === 0) !== ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(otherName) === 0) ||
        name.startsWith(`${otherName}.`) ||
        otherName.startsWith(`${name}.`);
    return mayBeOne ? 'unclear' : 'other';
}
const nameOf = ({ hostname }) => hostname.toLowerCase().replace(/^\[|\]$|\.$/g, '');
const isLoopback = (name) => name === 'localhost' || ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(name) !== 0 && /^(127\.|::1$)/.test(name));
/** A proxy as it may be shown: without user name and password. */
const shownProxy = (proxy) => `${proxy.protocol}//${proxy.host}`;
/** A proxy as it was written, without user name and password. */
const withoutUserInfo = (proxy) => proxy.replace(/^([a-z][\w+.-]*:\/\/)?.*@/is, '$1');
function isExempt(server, noProxy) {
    const [, bracketed, plain, port = '443'] = /^(?:\[(.*)\]|([^:]*))(?::(\d+))?$/.exec(server) ?? [];
    const host = bracketed ?? plain ?? server;
    if (isLoopback(host))
        return true;
    return noProxy.split(',').some(entry => matches(host, port, entry.trim().toLowerCase()));
}
/** A bare domain matches itself and what is below it; one with a leading dot only what is below it; an address may be a range. */
function matches(host, port, entry) {
    if (entry === '')
        return false;
    if (entry === '*')
        return true;
    if (entry.includes('/'))
        return isInRange(host, entry);
    const [, name = entry, ownPort] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
    if (ownPort !== undefined && ownPort !== port)
        return false;
    const suffix = name.replace(/^\*\./, '.');
    return suffix.startsWith('.') ? host.endsWith(suffix) : host === suffix || host.endsWith(`.${suffix}`);
}
function isInRange(host, range) {
    const [network = '', prefix = ''] = range.split('/');
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(network);
    const bits = /^\d{1,3}$/.test(prefix) ? Number(prefix) : Number.NaN;
    if (family === 0 || (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) !== family || !(bits <= (family === 4 ? 32 : 128)))
        return false;
    const type = family === 4 ? 'ipv4' : 'ipv6';
    const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    list.addSubnet(network, bits, type);
    return list.check(host, type);
}


/***/ }),

/***/ 5789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jh: () => (/* binding */ readDockerVersion),
/* harmony export */   du: () => (/* binding */ isAtLeast),
/* harmony export */   lY: () => (/* binding */ isOutdated),
/* harmony export */   q2: () => (/* binding */ LEAST_CLIENT)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9368);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(977);


/**
 * Reads the client's and the engine's part. The daemon being down, docker prints `Server: null` and exits non-zero with the
 * reason on standard error, so the output is read whatever the exit code.
 * @returns `undefined` where standard output holds no version at all
 */
function readDockerVersion(outcome) {
    const answer = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(parse(outcome.stdout));
    const client = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(answer?.['Client']);
    const version = client?.['Version'];
    if (client === undefined || typeof version !== 'string' || version === '')
        return undefined;
    const podman = isPodman(client, outcome.stderr);
    const engine = podman && outcome.code === 0
        ? { state: 'daemonless' }
        : engineAnswer(outcome, (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(answer?.['Server']));
    return { client: { version, isPodman: podman }, engine };
}
function engineAnswer(outcome, server) {
    const stderr = outcome.stderr.slice(0, LONGEST_REASON);
    const version = server?.['Version'];
    if (typeof version === 'string' && version !== '') {
        const os = server?.['Os'];
        return { state: 'answers', version, os: typeof os === 'string' ? os : '' };
    }
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(firstLine(stderr), 300);
    if (/permission denied/i.test(stderr))
        return { state: 'socket-denied', text };
    if (/client version \S+ is too old/i.test(stderr))
        return { state: 'client-too-old', text };
    if (/client version \S+ is too new/i.test(stderr))
        return { state: 'client-too-new', text };
    if (UNREACHABLE.test(stderr))
        return { state: 'unreachable', text };
    return { state: 'unclear', text };
}
/** docker's reasons have some hundred characters. */
const LONGEST_REASON = 4096;
/** Source: vendored moby client, request.go and errors.go, in docker/cli v18.09.9 to v29.7.2. */
const UNREACHABLE = /cannot connect to the docker daemon|failed to connect to the docker api|error during connect|is the docker daemon running|unable to resolve docker endpoint|context .* (not found|does not exist)|unable to parse docker host|no such host|connection refused|i\/o timeout/i;
/** Podman's shim spells the field `APIVersion`, docker `ApiVersion`; its versions (1 to 5) are no docker versions. */
const isPodman = (client, stderr) => /\bpodman\b/i.test(stderr.slice(0, LONGEST_REASON)) || 'APIVersion' in client;
/** The JSON of standard output; some shims print other lines around the one that holds it. */
function parse(text) {
    const whole = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .fromJson */ .Rf)(text);
    if (whole !== undefined)
        return whole;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .fromJson */ .Rf)(text.split('\n').find(line => line.trim().startsWith('{')) ?? '');
}
const firstLine = (text) => text
    .split('\n')
    .map(line => line.trim())
    .find(line => line !== '') ?? '';
/** The least client that Microsoft names for ACR. Source: ACR docs, "Troubleshoot registry login". */
const LEAST_CLIENT = '18.03';
/** Whether a docker client is older than 18.03. A version that is none is not called old. */
const isOutdated = (version) => numbers(version) !== undefined && !isAtLeast(version, 18, 3);
/** Compares the leading numbers; suffixes (`24.0.7-1`, `28.3.0+azure-1`) do not count. */
function isAtLeast(version, major, minor) {
    const [ownMajor = 0, ownMinor = 0] = numbers(version) ?? [];
    return ownMajor > major || (ownMajor === major && ownMinor >= minor);
}
function numbers(version) {
    const [, major, minor] = /^v?(\d+)\.(\d+)/.exec(version) ?? [];
    return major === undefined || minor === undefined ? undefined : [Number(major), Number(minor)];
}


/***/ }),

/***/ 309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 7059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   hT: () => (/* binding */ skipped),
/* harmony export */   xm: () => (/* binding */ valueIn)
/* harmony export */ });
const known = (value) => ({ state: 'known', value });
const failed = (reason) => ({ state: 'failed', reason });
const skipped = (because) => ({ state: 'skipped', because });
/** The value of a fact, where it is known. */
const valueIn = (fact) => (fact.state === 'known' ? fact.value : undefined);


/***/ }),

/***/ 3876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ RUNGS)
/* harmony export */ });
/** The steps of the way to a registry, in their order; each finding stands on one. */
const RUNGS = [
    ...['docker', 'name', 'dns', 'tcp', 'tls', 'challenge', 'credentials', 'exchange'],
    ...['permission', 'data', 'expiry'],
];


/***/ }),

/***/ 9867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Sm: () => (/* binding */ GUID),
/* harmony export */   W_: () => (/* binding */ isGuid),
/* harmony export */   tr: () => (/* binding */ guidIn)
/* harmony export */ });
/** The form of an id of Entra, for a pattern that ignores case. Source: RFC 9562 section 4. */
const GUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const WHOLE = new RegExp(`^${GUID}$`, 'i');
const isGuid = (text) => WHOLE.test(text);
/** Ids end up in commands: of what is foreign, nothing but a GUID is one. */
const guidIn = (value) => typeof value === 'string' && isGuid(value) ? value : undefined;


/***/ }),

/***/ 9368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Rf: () => (/* binding */ fromJson),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   oE: () => (/* binding */ compact)
/* harmony export */ });
/** JSON that somebody else wrote; nothing here throws. */
/**
 * What a text holds.
 * @returns `undefined` for what is no JSON
 */
function fromJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        // V8's message quotes the text around the fault, which can be a secret: it is not passed on.
        return undefined;
    }
}
/** Neither `null` nor a list. */
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const objectOf = (value) => (isObject(value) ? value : undefined);
/** A frozen object of the fields that are there. */
function compact(fields) {
    const present = Object.entries(fields).filter(([, value]) => value !== undefined);
    return Object.freeze(Object.fromEntries(present));
}


/***/ }),

/***/ 7617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fq: () => (/* binding */ jwtPart),
/* harmony export */   fu: () => (/* binding */ LONGEST_JWT),
/* harmony export */   yI: () => (/* binding */ numericDate)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9368);

/** Pieces of a compact JWT (RFC 7519), which is read here and never verified. */
/** Longer than any token that is met here. */
const LONGEST_JWT = 256 * 1024;
/** The object in one part, header or claims; `undefined` where it holds none. */
const jwtPart = (part) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .fromJson */ .Rf)(Buffer.from(part, 'base64url').toString('utf8')));
/** Seconds since the epoch: a NumericDate (RFC 7519 section 2) within the range that a Date can hold. */
const numericDate = (value) => typeof value === 'number' && Math.abs(value) < 8.64e12 ? value : undefined;


/***/ }),

/***/ 6463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ge: () => (/* binding */ refusingAnswer),
/* harmony export */   K_: () => (/* binding */ tellsNoRole),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   T7: () => (/* binding */ isRefusedByNodeAlone),
/* harmony export */   V5: () => (/* binding */ certificateText),
/* harmony export */   cN: () => (/* binding */ certificateFault),
/* harmony export */   dP: () => (/* binding */ missingRight),
/* harmony export */   g_: () => (/* binding */ issuedAnswer),
/* harmony export */   op: () => (/* binding */ wallOf),
/* harmony export */   rd: () => (/* binding */ networkFailure)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7059);
/* harmony import */ var _registry_error_body_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2785);
/* harmony import */ var _registry_scope_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8738);



/**
 * What a registry's answers mean. Each answer has one meaning, so that the rules which share them never name two causes for one.
 */
/** The first thing on the way to the registry that the network broke. */
function networkFailure(registry) {
    const { connection, challenge, exchange, token, anonymous } = registry;
    const onTheWay = [
        [connection, undefined],
        [challenge, 'challenge'],
        [exchange, 'exchange'],
        [token, tokenRung(registry)],
        [anonymous, 'credentials'],
    ];
    for (const [fact, rung] of onTheWay) {
        if (fact.state !== 'failed' || fact.reason.kind !== 'network')
            continue;
        return { ...fact.reason, rung: rung ?? rungOf(fact.reason.failure) };
    }
    return undefined;
}
/** The token that an exchanged one gets belongs to the exchange. */
const tokenRung = ({ credential }) => (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .valueIn */ .xm)(credential)?.source === 'entra' ? 'exchange' : 'credentials';
/** Where a connection broke; one through a proxy that does not come about is no TCP to the host. */
function rungOf({ at }) {
    if (at === 'http')
        return 'challenge';
    return at === 'proxy' ? 'tcp' : at;
}
/** What is wrong with a certificate, by Node's code. */
function certificateFault(code) {
    if (/EXPIRED|NOT_YET_VALID/.test(code))
        return 'dates';
    if (/ALTNAME|HOSTNAME/.test(code))
        return 'name';
    return /ISSUER|SELF_SIGNED|LEAF|UNTRUSTED|CHAIN/.test(code) ? 'chain' : 'other';
}
/** A certificate in one line. */
const certificateText = ({ subject, issuer, validFrom, validTo }) => `${subject}; issuer ${issuer}; ${validFrom} - ${validTo}`;
/**
 * Where Node refuses a reply that Go, and docker with it, takes: more than 16 KiB of headers (Go: 10 MiB, net/http Transport,
 * MaxResponseHeaderBytes), and a length beside a transfer coding (RFC 9112 section 6.3: the coding counts).
 */
const STRICTER = /^HPE_(?:HEADER_OVERFLOW|UNEXPECTED_CONTENT_LENGTH|INVALID_TRANSFER_ENCODING)$/;
/** A break that docker does not meet: what it would see is not known. */
const isRefusedByNodeAlone = ({ code }) => STRICTER.test(code);
/** The wall that one of the answers shows, with that answer and where it was met; the challenge comes first. */
function wallOf(registry) {
    const challenge = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .valueIn */ .xm)(registry.challenge);
    const challengeWall = challenge === undefined ? undefined : wallAtChallenge(challenge);
    if (challenge !== undefined && challengeWall !== undefined) {
        return { wall: asArmKnows(challengeWall, registry), answer: challenge, rung: 'challenge' };
    }
    const behind = [
        [(0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .valueIn */ .xm)(registry.exchange), 'exchange'],
        [(0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .valueIn */ .xm)(registry.token), tokenRung(registry)],
        [(0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .valueIn */ .xm)(registry.anonymous), 'credentials'],
    ];
    for (const [answer, rung] of behind) {
        const wall = answer === undefined ? undefined : wallAtToken(answer);
        if (answer !== undefined && wall !== undefined)
            return { wall: asArmKnows(wall, registry), answer, rung };
    }
    return undefined;
}
/** The registry's refusal of an address reads the same whether it is the rules or the switch: Resource Manager knows which. */
const asArmKnows = (wall, registry) => wall === 'firewall' && (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .valueIn */ .xm)(registry.arm)?.registry.publicNetworkAccess === 'Disabled'
    ? 'public-access-disabled'
    : wall;
function wallAtChallenge(answer) {
    if (answer.status === 403 && !answer.contentType.includes('html'))
        return refusalText(answer) ?? 'firewall';
    const common = overload(answer);
    if (common !== undefined)
        return common;
    if (answer.status !== 401)
        return 'not-a-registry';
    if (answer.bearer === undefined)
        return answer.asksForBasic ? undefined : 'not-a-registry';
    return answer.realmTrusted ? undefined : 'challenge-untrusted';
}
function wallAtToken(answer) {
    if (answer.status === 403)
        return refusalText(answer);
    // docker gives up on an answer that brings neither a token nor a refusal.
    if (!answer.issued && (answer.status < 400 || answer.status === 404))
        return 'not-a-registry';
    return overload(answer);
}
function refusalText(answer) {
    const { error } = answer;
    if (error === undefined)
        return undefined;
    if ((0,_registry_error_body_js__WEBPACK_IMPORTED_MODULE_1__/* .addressRefused */ .F)(error) !== undefined || /aka\.ms\/acr\/firewall/i.test(error.message))
        return 'firewall';
    return /key ?vault|customer[- ]managed|encryption/i.test(error.message) ? 'encryption-key' : undefined;
}
function overload({ status }) {
    if (status === 429)
        return 'throttled';
    return status >= 500 ? 'unavailable' : undefined;
}
/**
 * The registry knows who asks and finds no role: the older form of the refusal.
 * Source: Azure/AKS#1400, MicrosoftDocs/azure-docs#85239 (403 `DENIED`).
 */
const tellsNoRole = ({ error }) => error !== undefined && /retrieving permissions failed/i.test(error.message);
/** The answer that refused the credential in use: at the exchange, or at the token endpoint. */
function refusingAnswer(registry) {
    const answer = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .valueIn */ .xm)(registry.token) ?? (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .valueIn */ .xm)(registry.exchange);
    return answer === undefined || answer.issued || answer.status < 400 || answer.status === 404 ? undefined : answer;
}
/** The refusal of the credential in use, where it was refused; its texts are those of the ACR docs, "Troubleshoot registry login". */
function refusalOf(registry) {
    const credential = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .valueIn */ .xm)(registry.credential);
    const answer = refusingAnswer(registry);
    if (credential === undefined || answer === undefined || wallOf(registry) !== undefined)
        return undefined;
    if (credential.source === 'entra')
        return 'rejected';
    const message = answer.error?.message ?? answer.excerpt;
    if (credential.source === 'docker')
        return 'stale-login';
    if (credential.secret.innerWhiteSpace || /\s/.test(credential.userName))
        return 'white-space';
    if (/not registered with AAD/i.test(message))
        return 'application-unknown';
    if (credential.userNameKind === 'service-principal' && credential.secret.kind === 'guid')
        return 'secret-is-id';
    if (/incorrect password/i.test(message))
        return 'scoped-token-password';
    return 'rejected';
}
/** The answer that brought a token for what docker will use. */
function issuedAnswer(registry) {
    const answer = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .valueIn */ .xm)(registry.credential.state === 'known' ? registry.token : registry.anonymous);
    return answer?.issued === true ? answer : undefined;
}
/** The right that a readable grant lacks of what was asked for; push before pull. */
function missingRight(grant, facts) {
    if (grant.actions === 'unreadable')
        return undefined;
    if (facts.given.access === 'push' && !(0,_registry_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .allows */ .N)(grant, 'push'))
        return 'push';
    return (0,_registry_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .allows */ .N)(grant, 'pull') ? undefined : 'pull';
}


/***/ }),

/***/ 1371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Lh: () => (/* binding */ defectOf),
/* harmony export */   jT: () => (/* binding */ registryName)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7059);
/* harmony import */ var _registry_credential_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6869);


/** What the facts say of the credential that docker will use: shared by the rules of several chapters. */
const registryName = ({ server }) => server.kind.is === 'acr' ? server.kind.registryName : (server.host.split('.')[0] ?? server.host);
function kindOf(credential) {
    if (credential.source === 'entra')
        return 'entra';
    return credential.identityToken ? 'identity-token' : credential.userNameKind;
}
/** The defect of the credential in use, where its secret was looked at. */
function defectOf(registry, facts) {
    const credential = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(registry.credential);
    return credential === undefined ? undefined : (0,_registry_credential_js__WEBPACK_IMPORTED_MODULE_0__/* .credentialDefect */ .lq)(credential, registry.service, facts.now);
}


/***/ }),

/***/ 2356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ dataHostsOf)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7059);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6463);


/**
 * The hosts that layers come from. A redirect tells the very one that docker will be sent to; without it, docker is sent to one of the
 * dedicated data endpoints, so that only where none lets this runner in it is sure to fail.
 * @returns `undefined` where no host is known
 */
function dataHostsOf(registry) {
    const layers = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .valueIn */ .xm)(registry.layers);
    if (layers?.from === 'registry')
        return undefined;
    if (layers !== undefined) {
        return { standing: standingOf(layers.dataHost, true), hosts: [layers.dataHost], from: 'redirect' };
    }
    const hosts = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .valueIn */ .xm)(registry.arm)?.dataHosts ?? [];
    const [first] = hosts;
    if (first === undefined)
        return undefined;
    const standings = hosts.map(host => standingOf(host, false));
    const all = standings.every(standing => standing === standings[0]);
    return { standing: all ? (standings[0] ?? 'unclear') : 'unclear', hosts, from: 'arm' };
}
/**
 * What one host's answer means. What the registry signed is read or refused; without a signed URL any answer shows that the host is
 * reached. An overloaded host, or one that did not answer in the step's time, says nothing of the next pull.
 */
function standingOf({ answer }, signed) {
    if (answer.state === 'known') {
        if (!signed || answer.value.status < 300)
            return 'reached';
        return answer.value.status === 403 ? 'blocked' : 'unclear';
    }
    if (answer.state !== 'failed' || answer.reason.kind !== 'network')
        return 'unclear';
    return (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .isRefusedByNodeAlone */ .T7)(answer.reason.failure) ? 'unclear' : 'blocked';
}


/***/ }),

/***/ 1597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ scopedTokenCause),
/* harmony export */   AQ: () => (/* binding */ daysUntil),
/* harmony export */   B9: () => (/* binding */ tokenOf),
/* harmony export */   JP: () => (/* binding */ credentialExpiry),
/* harmony export */   OM: () => (/* binding */ secretOf),
/* harmony export */   V1: () => (/* binding */ endings),
/* harmony export */   WN: () => (/* binding */ lastEnd),
/* harmony export */   _C: () => (/* binding */ endInUse),
/* harmony export */   tJ: () => (/* binding */ earliestExpiry)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7059);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6463);


/** The secret in use, where Graph tells which one it is; of several that it may be, the likeliest. */
function secretOf({ identity }) {
    const secret = identity.kind === 'sign-in' ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .valueIn */ .xm)(identity.graph)?.secret : undefined;
    if (secret?.state === 'one')
        return secret.secret;
    return secret?.state === 'several' ? secret.candidates[0] : undefined;
}
/** Whole days, rounded down. */
const daysUntil = (end, now) => Math.floor((end - now) / DAY_MS);
const DAY_MS = 24 * 60 * 60 * 1000;
/** When the credential in use ends, in milliseconds since the epoch, where it says so itself. */
function credentialExpiry(registry) {
    const expiresAt = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .valueIn */ .xm)(registry.credential)?.secret.token?.expiresAt;
    return expiresAt === undefined ? undefined : expiresAt * 1000;
}
/** When what docker will use for a registry ends, where it is known: the token, the token's passwords, or the application's secret. */
function endInUse(registry, facts) {
    const isApplication = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .valueIn */ .xm)(registry.credential)?.userNameKind === 'service-principal';
    return credentialExpiry(registry) ?? lastEnd(registry) ?? (isApplication ? secretOf(facts)?.endsAt : undefined);
}
/** Everything in use that has an end, for the timeline. */
function endings(facts) {
    const secret = secretOf(facts);
    const certificate = facts.identity.kind === 'sign-in' ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .valueIn */ .xm)(facts.identity.graph)?.certificate : undefined;
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
        ...facts.registries.flatMap(registry => [credentialExpiry(registry), lastEnd(registry)]),
        secretOf(facts)?.endsAt,
    ].filter(end => end !== undefined);
    return ends.length === 0 ? undefined : Math.min(...ends);
}
const tokenOf = (registry) => {
    const arm = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .valueIn */ .xm)(registry.arm);
    return arm === undefined ? undefined : (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .valueIn */ .xm)(arm.scopedToken);
};
/** Why a refused repository-scoped token is refused, where that can be seen. */
function scopedTokenCause(registry, facts) {
    const known = tokenOf(registry);
    if (known === undefined || (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalOf */ .Of)(registry) === undefined)
        return undefined;
    if (known.token.status === 'disabled')
        return 'disabled';
    const ends = known.token.passwords?.map(({ expiresAt }) => expiresAt) ?? [];
    const allEnded = ends.length > 0 && ends.every(end => typeof end === 'number' && end <= facts.now);
    return allEnded ? 'password-expired' : undefined;
}
/** The last end of its passwords: which of the two is in use is not told, and one without an end never ends. Milliseconds since the epoch. */
function lastEnd(registry) {
    const ends = tokenOf(registry)?.token.passwords?.map(({ expiresAt }) => expiresAt) ?? [];
    const numbers = ends.filter(end => typeof end === 'number');
    return numbers.length === 0 || numbers.length < ends.length ? undefined : Math.max(...numbers);
}


/***/ }),

/***/ 7472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ privateLinkOf),
/* harmony export */   G: () => (/* binding */ isPrivate)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7030);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7059);


/** RFC 1918, RFC 6598, RFC 3927 and RFC 4193: where private endpoints live. */
const isPrivate = (address) => (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address) === 4
    ? /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|169\.254\.)/.test(address)
    : /^f[cd][0-9a-f]{2}:/i.test(address);
/**
 * The private link that a registry's name leads through, where it does.
 * Source: ACR docs, "Connect privately to a registry" (privatelink.azurecr.io).
 */
function privateLinkOf({ aliases, addresses, }) {
    const alias = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(aliases)?.find(name => /\.privatelink\.azurecr\.[a-z]+$/.test(name));
    if (alias === undefined)
        return undefined;
    if (addresses.length === 0)
        return { alias, answer: 'none' };
    return { alias, answer: addresses.some(isPrivate) ? 'private' : 'public' };
}


/***/ }),

/***/ 3865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ permissionOf),
/* harmony export */   W: () => (/* binding */ isStandIn)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7059);
/* harmony import */ var _registry_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2604);
/* harmony import */ var _registry_scope_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8738);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6463);
/* harmony import */ var _credential_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1371);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7485);






function permissionOf(registry, facts) {
    const answer = (0,_answers_js__WEBPACK_IMPORTED_MODULE_3__/* .issuedAnswer */ .g_)(registry);
    if (answer === undefined)
        return deniedByArm(registry, facts);
    if (answer.grants.length === 0)
        return 'unknown';
    const denied = answer.grants.filter(grant => (0,_answers_js__WEBPACK_IMPORTED_MODULE_3__/* .missingRight */ .dP)(grant, facts) !== undefined);
    if (denied.length === 0)
        return answer.grants.some(({ actions }) => actions === 'unreadable') ? 'unknown' : 'granted';
    if (!denied.every(isStandIn))
        return { denied };
    const credential = (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .valueIn */ .xm)(registry.credential);
    const mapped = credential !== undefined && (0,_credential_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(credential) === 'scoped-token';
    return !mapped && denied.every(grant => (0,_registry_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .allows */ .N)(grant, 'pull')) ? { denied } : 'not-for-all';
}
/** The registry refused an identity that Entra lets in, and Resource Manager knows that no role serves. */
function deniedByArm(registry, facts) {
    if (!(0,_roles_js__WEBPACK_IMPORTED_MODULE_2__/* .isRefusedIdentity */ .hO)(registry, facts))
        return 'unknown';
    const judgement = (0,_roles_js__WEBPACK_IMPORTED_MODULE_2__/* .judgementOf */ .lG)(registry, facts);
    if (judgement === undefined || judgement.causes.length === 0)
        return 'unknown';
    return {
        denied: judgement.perRepository.map(({ repository = _registry_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .STAND_IN_REPOSITORY */ .A, pull, push }) => ({
            repository,
            actions: [...(pull === 'granted' ? ['pull'] : []), ...(push === 'granted' ? ['push'] : [])],
        })),
    };
}
const isStandIn = ({ repository }) => repository === _registry_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .STAND_IN_REPOSITORY */ .A;


/***/ }),

/***/ 7485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   VV: () => (/* binding */ modeOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   YH: () => (/* binding */ questionOf),
/* harmony export */   b1: () => (/* binding */ question),
/* harmony export */   gX: () => (/* binding */ pendingRole),
/* harmony export */   hO: () => (/* binding */ isRefusedIdentity),
/* harmony export */   lG: () => (/* binding */ judgementOf),
/* harmony export */   pg: () => (/* binding */ explanationOf),
/* harmony export */   q7: () => (/* binding */ isExplainedByArm),
/* harmony export */   to: () => (/* binding */ explained)
/* harmony export */ });
/* harmony import */ var _arm_access_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1311);
/* harmony import */ var _arm_roles_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(268);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7059);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6463);




const MINUTE = 60_000;
/** A grant is visible to the token service within some ten minutes. Source: ACR docs, FAQ (permission changes). */
const ARRIVES_WITHIN = 15 * MINUTE;
/** The role that grants what was asked for, was assigned minutes ago, and has not arrived. */
function pendingRole(registry, facts) {
    if (!isDenied(registry, facts))
        return undefined;
    const judgement = judgementOf(registry, facts);
    if (judgement?.reason !== 'granted')
        return undefined;
    return judgement.held
        .filter(role => role.grants.includes(facts.given.access))
        .find(role => facts.now - startOf(role) < ARRIVES_WITHIN);
}
const startOf = ({ createdOn = 0, updatedOn = 0 }) => Math.max(createdOn, updatedOn);
/** The registry does not grant what was asked for: by its token, or by none. */
function isDenied(registry, facts) {
    const answer = (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .issuedAnswer */ .g_)(registry);
    if (answer === undefined)
        return isRefusedIdentity(registry, facts);
    return answer.grants.some(grant => (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .missingRight */ .dP)(grant, facts) !== undefined);
}
/** Resource Manager says why a refused identity is refused. */
function isExplainedByArm(registry, facts) {
    if (!isRefusedIdentity(registry, facts))
        return false;
    const judgement = judgementOf(registry, facts);
    return judgement !== undefined && (judgement.causes.length > 0 || pendingRole(registry, facts) !== undefined);
}
/** The registry refuses an identity that Entra lets in: what is wrong is its role, or that it has none. */
function isRefusedIdentity(registry, facts) {
    const credential = (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .valueIn */ .xm)(registry.credential);
    const { identity } = facts;
    const signedIn = identity.kind === 'sign-in' && (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .valueIn */ .xm)(identity.signIn)?.signedIn === true;
    const isIdentity = credential?.source === 'entra' || (signedIn && identity.plan.source === 'username');
    return signedIn && isIdentity && (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalOf */ .Of)(registry) !== undefined;
}
/** What Resource Manager says of the principal that docker will be. */
function judgementOf(registry, facts) {
    const question = questionOf(registry, facts);
    return question === undefined ? undefined : (0,_arm_access_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeAccess */ .I)(question);
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
    repositories: facts.repositories.filter(({ flaw }) => flaw !== 'characters').map(({ name }) => name),
    access,
});
/** The cause of a missing right in the words of a report, and the role that mends it. */
function explanationOf(registry, facts) {
    const arm = (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .valueIn */ .xm)(registry.arm);
    const principal = arm === undefined ? undefined : (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .valueIn */ .xm)(arm.principal);
    const judgement = judgementOf(registry, facts);
    if (arm === undefined || principal === undefined || judgement === undefined)
        return undefined;
    const { identity } = facts;
    const answer = identity.kind === 'sign-in' ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .valueIn */ .xm)(identity.signIn) : undefined;
    const isServicePrincipal = answer?.signedIn === true && !answer.isPerson;
    return explained(arm, { ...principal, isServicePrincipal }, judgement, facts.given.access);
}
function explained({ registry }, assignee, judgement, access) {
    const { causes, doubts, reason } = judgement;
    const [cause] = causes;
    const doubt = reason === 'unknown' ? doubts[0] : undefined;
    const held = cause === undefined ? doubt && namedIn(doubt) : heldBy(cause);
    const needed = (0,_arm_roles_js__WEBPACK_IMPORTED_MODULE_1__/* .leastRoles */ .LG)(registry.roleAssignmentMode, access).map(({ role }) => role);
    const condition = cause?.reason === 'condition' ? conditionFor(cause.role, assignee, judgement, access, needed) : undefined;
    return {
        because: reason,
        ...(doubt !== undefined && { doubt: doubt.doubt }),
        ...(held !== undefined && { held }),
        needed,
        access,
        assigneeObjectId: assignee.principalId,
        isServicePrincipal: assignee.isServicePrincipal,
        scope: registry.id,
        ...(condition !== undefined && { condition }),
    };
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
function conditionFor(role, { principalId, assignments }, { perRepository }, access, needed) {
    const tests = perRepository
        .filter(({ pull, push }) => pull === 'denied' || (access === 'push' && push === 'denied'))
        .flatMap(({ repository }) => (repository === undefined ? [] : [`(${NAME} StringEqualsIgnoreCase '${repository}')`]));
    if (tests.length === 0)
        return undefined;
    const isReplaced = role.through === 'direct' && role.scopeKind === 'registry' && needed.includes(role.roleName);
    const present = assignments.find(one => one.roleId === role.roleId && one.scope === role.scope && one.principalId === principalId.toLowerCase());
    if (isReplaced && present?.condition !== undefined) {
        return { text: [`(${present.condition.text})`, ...tests].join(' OR '), replaces: true };
    }
    const frame = ACTIONS[access].map(action => `!(ActionMatches{'Microsoft.ContainerRegistry/registries/repositories/${action}'})`);
    return { text: `((${frame.join(' AND ')}) OR ${tests.join(' OR ')})`, replaces: false };
}
function heldBy(cause) {
    if (cause.reason === 'deny-assignment')
        return `deny assignment ${cause.denyAssignment.name}`;
    return cause.reason === 'no-role' ? undefined : nameOf(cause.role);
}
function namedIn(doubt) {
    if ('denyAssignment' in doubt)
        return `deny assignment ${doubt.denyAssignment.name}`;
    return 'role' in doubt ? nameOf(doubt.role) : undefined;
}
/** "AcrPull on this registry", "AcrPush on registry contosostaging, by a group". */
function nameOf({ roleName, scope, scopeKind, through, condition }) {
    const last = scope.split('/').at(-1) ?? scope;
    const place = scopeKind === 'registry' ? 'this registry' : `${scopeKind} ${last}`;
    const by = through === 'group' ? ', by a group' : '';
    return `${roleName} on ${place}${by}${condition === 'does not fit' ? ', with a condition on other repositories' : ''}`;
}
const modeOf = (registry) => (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .valueIn */ .xm)(registry.arm)?.registry.roleAssignmentMode;


/***/ }),

/***/ 4607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ engineMismatch),
/* harmony export */   C5: () => (/* binding */ layersWay),
/* harmony export */   GU: () => (/* binding */ builderMismatch),
/* harmony export */   L5: () => (/* binding */ bearsOnDocker),
/* harmony export */   ny: () => (/* binding */ engineTrust),
/* harmony export */   w4: () => (/* binding */ engineWay)
/* harmony export */ });
/* harmony import */ var _docker_proxy_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9933);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7059);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6463);
/* harmony import */ var _data_hosts_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2356);




/**
 * By which way a registry is reached: by this runner, whose requests prove what is said here, and by the engine, which makes docker's
 * logins, pulls and pushes. Where the two differ, what the network did to the runner says nothing of docker.
 */
/** This runner's way; `invalid` where its proxy cannot be used here, or nothing was asked. */
const runnerWay = ({ proxy, connection }) => {
    if (connection.state === 'skipped')
        return 'invalid';
    if (connection.state === 'failed' && connection.reason.kind === 'tool')
        return 'invalid';
    return proxy === undefined ? undefined : (URL.parse(proxy) ?? 'invalid');
};
/**
 * The engine's way beside the runner's. Without an engine docker goes the runner's way itself. `other` is said of an engine on this
 * machine alone: one elsewhere has a network of its own.
 */
const engineWay = (registry, facts) => engineWayBeside(runnerWay(registry), registry.server.host, facts);
function engineWayBeside(runner, host, { docker }) {
    if ((0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(docker.engine)?.state !== 'answers')
        return 'same';
    const proxies = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(docker.proxies);
    const engine = proxies === undefined ? 'untold' : (0,_docker_proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .engineWayTo */ .X2)(host, proxies);
    if (engine === 'untold')
        return runner === undefined ? 'same' : 'unclear';
    const like = (0,_docker_proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .likeness */ .$R)(runner, engine);
    return like === 'other' && !isHere(docker.endpoint, proxies) ? 'unclear' : like;
}
/** The same of the hosts that layers come from, which a list of exempt hosts may tell apart from the registry. */
const layersWay = (registry, facts) => (0,_data_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .dataHostsOf */ .Z)(registry)?.hosts.every(({ host, proxy }) => engineWayBeside(proxy === undefined ? undefined : (URL.parse(proxy) ?? 'invalid'), host, facts) === 'same') === false
    ? 'unclear'
    : 'same';
/**
 * Whether the engine knows the same authorities as this runner. It reads the system's certificate store of its own machine, and never
 * `NODE_EXTRA_CA_CERTS`. Source: Go, crypto/x509, SystemCertPool; Docker docs, "Verify repository client with certificates".
 */
function engineTrust({ connection }, { docker }) {
    const trust = connection.state === 'known' ? connection.value.trust : undefined;
    if (trust === 'bundled')
        return 'same';
    if (trust === 'extra')
        return 'unclear';
    const isElsewhere = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(docker.engine)?.state === 'answers' && !isHere(docker.endpoint, (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(docker.proxies));
    const isUnknownToUs = connection.state === 'failed' &&
        connection.reason.kind === 'network' &&
        connection.reason.failure.at === 'tls' &&
        (0,_answers_js__WEBPACK_IMPORTED_MODULE_3__/* .certificateFault */ .cN)(connection.reason.failure.code) === 'chain';
    return isElsewhere && (trust === 'system' || isUnknownToUs) ? 'unclear' : 'same';
}
/** An engine of this machine: the default socket, or one that is named as such. */
const isHere = (endpoint, proxies) => {
    if (endpoint === 'default')
        return ['', 'default'].includes(proxies?.context ?? '');
    return LOCAL_ENDPOINT.test(endpoint);
};
const LOCAL_ENDPOINT = /^(unix|npipe|fd):|^tcp:\/\/(localhost|127\.[\d.]+|\[::1\])(:|\/|$)/i;
/** The two ways, where the engine goes another than the runner. */
function engineMismatch(registry, facts) {
    const proxies = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(facts.docker.proxies);
    if (proxies === undefined || engineWay(registry, facts) !== 'other')
        return undefined;
    return waysOf(registry, (0,_docker_proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .wayTo */ .bj)(registry.server.host, proxies));
}
/**
 * The way of the current builder's container, where it goes another way than this machine does. Its pushes and pulls are made there.
 * Source: docker/buildx:driver/docker-container/driver.go, create.
 */
function builderMismatch(registry, facts) {
    const builder = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(facts.docker.builder);
    if (builder?.driver !== 'docker-container')
        return undefined;
    const { host } = registry.server;
    const proxies = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(facts.docker.proxies);
    const engine = proxies === undefined ? 'untold' : (0,_docker_proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .engineWayTo */ .X2)(host, proxies);
    const isAway = (way) => (0,_docker_proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .likeness */ .$R)(runnerWay(registry), way) === 'other' && (engine === 'untold' || (0,_docker_proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .likeness */ .$R)(engine, way) === 'other');
    const away = builder.nodes
        .filter(isNodeHere)
        .flatMap(({ proxies: own }) => (own === undefined ? [] : [{ way: (0,_docker_proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .wayTo */ .bj)(host, own) }]))
        .find(({ way }) => isAway(way));
    return away === undefined ? undefined : waysOf(registry, away.way);
}
const isNodeHere = ({ endpoint }) => endpoint === 'default' || LOCAL_ENDPOINT.test(endpoint);
const waysOf = ({ proxy }, other) => ({
    ...(proxy !== undefined && { runner: proxy }),
    ...(other instanceof URL && { other: (0,_docker_proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .shownProxy */ .qb)(other) }),
});
/** What is found on this runner's own way, and holds for docker only where docker goes the same. */
const ON_THE_WAY = new Set([
    'registry-not-found',
    'dns-failed',
    'private-endpoint-unreachable',
    'registry-unreachable',
    'proxy-refused',
    'tls-untrusted',
    'firewall-denied',
    'public-access-disabled',
    'not-a-registry',
    'data-endpoint-unreachable',
]);
/**
 * Whether a finding says something of docker: on another way `other` takes its place (`engine-proxy-mismatch`), and where it is not
 * clear, it holds for the runner alone.
 */
function bearsOnDocker({ id, registry: name }, facts) {
    const registry = facts.registries.find(({ server }) => (server.host || server.given) === name);
    if (registry === undefined || !ON_THE_WAY.has(id))
        return 'same';
    const way = engineWay(registry, facts);
    if (way === 'same' && id === 'tls-untrusted')
        return engineTrust(registry, facts);
    return way === 'same' && id === 'data-endpoint-unreachable' ? layersWay(registry, facts) : way;
}


/***/ }),

/***/ 6869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bi: () => (/* binding */ ZERO_GUID),
/* harmony export */   Yg: () => (/* binding */ shownUserName),
/* harmony export */   lV: () => (/* binding */ userNameKind),
/* harmony export */   lq: () => (/* binding */ credentialDefect),
/* harmony export */   vu: () => (/* binding */ shapeOfSecret)
/* harmony export */ });
/* harmony import */ var _guid_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9867);
/* harmony import */ var _token_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5327);


/** The user name that stands for "the password is an ACR token". Source: ACR docs, "Authentication options". */
const ZERO_GUID = '00000000-0000-0000-0000-000000000000';
/** Which kind of credential a user name announces. Source: ACR docs, "Authentication options" (user names). */
function userNameKind(userName, registryName) {
    if (userName === ZERO_GUID)
        return 'acr-token';
    if ((0,_guid_js__WEBPACK_IMPORTED_MODULE_0__/* .isGuid */ .W_)(userName))
        return 'service-principal';
    return userName.toLowerCase() === registryName ? 'admin' : 'scoped-token';
}
/** Describes a secret: its kind, and what a token says of itself. The secret itself stays behind. */
function shapeOfSecret(raw) {
    const value = raw.trim();
    // A token that was wrapped over lines is still told from a password.
    const token = (0,_token_js__WEBPACK_IMPORTED_MODULE_1__/* .readToken */ .A)(value.replace(/\s+/g, ''));
    return {
        kind: token?.kind ?? ((0,_guid_js__WEBPACK_IMPORTED_MODULE_0__/* .isGuid */ .W_)(value) ? 'guid' : 'opaque'),
        length: value.length,
        innerWhiteSpace: /\s/.test(value),
        edgeWhiteSpace: value !== raw,
        ...(token !== undefined && { token }),
    };
}
/** Longer than any credential of ACR (its tokens are some 1 to 3 KiB): such a secret is not sent. */
const MAX_SECRET_LENGTH = 16 * 1024;
/**
 * A user name as it may be shown. One that has not the form of an application id, a token or a registry name
 * may be a password in the wrong place, and is only described.
 */
const shownUserName = (userName) => /^[A-Za-z0-9_-]{1,50}$/.test(userName) ? userName : `(${userName.length} characters)`;
/**
 * @param service the registry's `service`, with which a token's audience is compared
 * @param now milliseconds since the epoch
 */
function credentialDefect(shape, service, now) {
    const { secret, userNameKind: kind } = shape;
    const { token } = secret;
    if (secret.length > MAX_SECRET_LENGTH)
        return 'too-long';
    if (token !== undefined && secret.innerWhiteSpace)
        return 'white-space';
    if (secret.kind === 'entra-token')
        return 'entra-token';
    if (secret.kind === 'acr-refresh-token' || secret.kind === 'acr-access-token') {
        if (kind !== 'acr-token' && !shape.identityToken)
            return 'user-name-of-token';
        if (token?.audience !== undefined && token.audience.toLowerCase() !== service)
            return 'other-registry';
        if (token?.expiresAt !== undefined && token.expiresAt * 1000 <= now)
            return 'expired';
        return undefined;
    }
    return kind === 'acr-token' && !shape.identityToken ? 'zero-guid-without-token' : undefined;
}


/***/ }),

/***/ 2785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ addressRefused),
/* harmony export */   k: () => (/* binding */ parseErrorBody)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9368);

/** The first error of an `{"errors":[…]}` body; `undefined` for a body of any other form. */
function parseErrorBody(body) {
    const first = firstError(body);
    if (first === undefined)
        return undefined;
    const message = typeof first['message'] === 'string' ? first['message'] : '';
    const mark = message.lastIndexOf('CorrelationId:');
    const correlation = mark < 0 ? null : /^CorrelationId:\s{0,10}([0-9a-fA-F-]{8,64})\s{0,10}$/.exec(message.slice(mark));
    return {
        code: typeof first['code'] === 'string' ? first['code'] : '',
        message: correlation === null ? message : message.slice(0, mark).trimEnd(),
        ...(correlation?.[1] !== undefined && { correlationId: correlation[1] }),
    };
}
function firstError(body) {
    const errors = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .fromJson */ .Rf)(body))?.['errors'];
    const first = Array.isArray(errors) ? errors[0] : undefined;
    return typeof first === 'object' && first !== null ? first : undefined;
}
/** The caller's address as the registry's firewall saw it. Source: ACR docs, "Troubleshoot registry login" (client with IP … is not allowed access). */
function addressRefused(error) {
    return /client with IP ['"‘]?([0-9a-fA-F.:]+)/i.exec(error.message)?.[1];
}


/***/ }),

/***/ 1995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ isUsable),
/* harmony export */   TP: () => (/* binding */ isBorne),
/* harmony export */   vu: () => (/* binding */ adminName),
/* harmony export */   wQ: () => (/* binding */ parseLoginServer),
/* harmony export */   z5: () => (/* binding */ serviceOf)
/* harmony export */ });
/* harmony import */ var _clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9924);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(977);


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

/***/ 2604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ STAND_IN_REPOSITORY),
/* harmony export */   S: () => (/* binding */ parseRepository)
/* harmony export */ });
/** One component of a path, from Docker's reference grammar (distribution/reference: path-component). */
const COMPONENT = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*';
const PATH = new RegExp(`^${COMPONENT}(?:/${COMPONENT})*$`);
/** Docker's limit for host and path together is 255; a host takes at least a part of it. */
const MAX_LENGTH = 255;
/**
 * Reads a repository, leniently where docker's own meaning is plain: a tag or digest, and the registry's own host in front, are cut off.
 * @param hosts the registries of this step, lower case
 */
function parseRepository(given, hosts) {
    const trimmed = given.trim();
    const host = hosts.find(candidate => candidate !== '' && trimmed.toLowerCase().startsWith(`${candidate}/`));
    const path = host === undefined ? trimmed : trimmed.slice(host.length + 1);
    const [, tagged = path, digest] = /^(.*?)(?:@([A-Za-z0-9_+.-]+:[0-9a-fA-F]+))?$/s.exec(path) ?? [];
    const [, bare = tagged, tag] = /^(.*?)(?::([A-Za-z0-9_][A-Za-z0-9_.-]{0,127}))?$/s.exec(tagged) ?? [];
    const name = bare.toLowerCase();
    const reference = digest ?? tag;
    const read = { given, name, ...(reference !== undefined && { reference }) };
    if (name.length > MAX_LENGTH || !PATH.test(name))
        return { ...read, flaw: 'characters' };
    return bare === name ? read : { ...read, flaw: 'upper-case' };
}
/** Asked for where no repository is named: what it says of permission holds for all, or the report says that it does not. */
const STAND_IN_REPOSITORY = 'acr-login-check/stand-in';


/***/ }),

/***/ 8738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ repositoryScope),
/* harmony export */   N: () => (/* binding */ allows)
/* harmony export */ });
/** Docker-style scope of a token request. Source: distribution/distribution docs, "Token scope documentation". */
const repositoryScope = (repository, access) => `repository:${repository}:${access === 'push' ? 'pull,push' : 'pull'}`;
/** Whether a token's actions on a repository let somebody do this; `*` stands for every action. */
const allows = ({ actions }, right) => actions !== 'unreadable' && (actions.includes(right) || actions.includes('*'));


/***/ }),

/***/ 5327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readToken),
/* harmony export */   j: () => (/* binding */ grantedActions)
/* harmony export */ });
/* harmony import */ var _jwt_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7617);

/** Decodes a compact JWT; `undefined` for anything else. */
function readToken(text) {
    if (text.length > _jwt_js__WEBPACK_IMPORTED_MODULE_0__/* .LONGEST_JWT */ .fu)
        return undefined;
    const parts = text.split('.');
    if (parts.length !== 3 || !parts.every(part => /^[A-Za-z0-9_-]*={0,2}$/.test(part)))
        return undefined;
    const header = (0,_jwt_js__WEBPACK_IMPORTED_MODULE_0__/* .jwtPart */ .fq)(parts[0] ?? '');
    const claims = (0,_jwt_js__WEBPACK_IMPORTED_MODULE_0__/* .jwtPart */ .fq)(parts[1] ?? '');
    if (header === undefined || claims === undefined)
        return undefined;
    const audience = text1(Array.isArray(claims['aud']) ? claims['aud'][0] : claims['aud']);
    const subject = text1(claims['sub'])?.slice(0, 200);
    const issuedAt = (0,_jwt_js__WEBPACK_IMPORTED_MODULE_0__/* .numericDate */ .yI)(claims['iat']);
    const expiresAt = (0,_jwt_js__WEBPACK_IMPORTED_MODULE_0__/* .numericDate */ .yI)(claims['exp']);
    const access = accessOf(claims['access']);
    return {
        kind: kindOf(claims),
        ...(audience !== undefined && { audience }),
        ...(subject !== undefined && { subject }),
        ...(issuedAt !== undefined && { issuedAt }),
        ...(expiresAt !== undefined && { expiresAt }),
        ...(access !== undefined && { access }),
    };
}
/**
 * The actions that a token grants on a repository.
 * @returns `undefined` where the token's `access` cannot be read: unknown, not denied
 */
function grantedActions(token, repository) {
    if (token.access === undefined)
        return undefined;
    const entries = token.access.filter(entry => entry.type === 'repository' && entry.name === repository);
    return new Set(entries.flatMap(entry => entry.actions));
}
const ENTRA_ISSUER = /^https:\/\/(sts\.windows\.net|sts\.chinacloudapi\.cn|login\.(microsoftonline\.(com|us|de)|chinacloudapi\.cn|partner\.microsoftonline\.cn))\//i;
function kindOf(claims) {
    if (ENTRA_ISSUER.test(text1(claims['iss']) ?? ''))
        return 'entra-token';
    const grant = claims['grant_type'];
    if (grant === 'refresh_token')
        return 'acr-refresh-token';
    if (grant === 'access_token' || Array.isArray(claims['access']))
        return 'acr-access-token';
    return claims['iss'] === 'Azure Container Registry' ? 'acr-refresh-token' : 'other';
}
function accessOf(claim) {
    if (!Array.isArray(claim))
        return undefined;
    const entries = claim.map(entryOf);
    return entries.every(entry => entry !== undefined) ? entries : undefined;
}
function entryOf(entry) {
    if (typeof entry !== 'object' || entry === null)
        return undefined;
    const { type, name, actions } = entry;
    if (typeof type !== 'string' || typeof name !== 'string')
        return undefined;
    if (!Array.isArray(actions) || !actions.every(action => typeof action === 'string'))
        return undefined;
    return { type, name, actions };
}
const text1 = (value) => (typeof value === 'string' ? value : undefined);


/***/ }),

/***/ 7543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   MZ: () => (/* binding */ codeCell),
/* harmony export */   N1: () => (/* binding */ commandProperty),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   c1: () => (/* binding */ multiline),
/* harmony export */   mG: () => (/* binding */ inline),
/* harmony export */   s$: () => (/* binding */ jsonText),
/* harmony export */   wD: () => (/* binding */ markdown),
/* harmony export */   wq: () => (/* binding */ commandData)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(977);

/** Foreign text (from servers, files, tools, inputs) on its way out: it must not act in any of the media it is shown in. */
/**
 * One line of plain text: terminal codes, line breaks and characters that hide or reorder text become visible, and the runner's
 * legacy command form `##[…]`, which it reads anywhere in a line, is broken. (`::command::` counts at the start of a line only,
 * where reporters never put foreign text.) Source: actions/runner:src/Runner.Common/ActionCommand.cs.
 */
const inline = (text) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutColours */ .mU)(text)
    .replace(/[\r\n\t\v\f\u0085\u2028\u2029]+/g, ' ')
    .replace(INVISIBLE, character => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)
    .replace(LEGACY_COMMAND, '## ');
/** `##[error]` of GitHub's runner, and `##vso[…]` of Azure Pipelines' agent, which reads it anywhere in a line, too. */
const LEGACY_COMMAND = /##(?=\w*\[)/g;
/**
 * JSON whose text acts nowhere, should a step print it: what `inline` makes visible is written by number, which a JSON parser undoes.
 */
const jsonText = (value) => JSON.stringify(value)
    .replace(INVISIBLE, character => Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''))
    .replace(/[\u2028\u2029]/g, character => `\\u${character.charCodeAt(0).toString(16)}`)
    .replace(LEGACY_COMMAND, '#\\u0023');
/** Controls, bidirectional overrides, zero-width and other formatting characters. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/gu;
/** Several lines of our own making that hold foreign pieces: each line made safe by itself. */
const multiline = (text) => text.split('\n').map(inline).join('\n');
/** The message of a workflow command. Source: actions/toolkit:packages/core/src/command.ts. */
const commandData = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
/** A property of a workflow command. */
const commandProperty = (text) => commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
/** Running text in Markdown, shown as it is: no HTML, no markup, no links, no mentions. */
const markdown = (text) => inline(text)
    .replace(/[&<>"`*_~[\]|#$@\\!]/g, character => `&#${character.charCodeAt(0)};`)
    // GitHub links mail addresses, mentions and issues after it has decoded the entities; a word joiner, which is not seen, parts them.
    .replace(/&#(64|35);(?=\w)/g, '&#$1;&#8288;')
    .replaceAll('://', ':&#47;/')
    .replace(/\bwww\./gi, found => `${found.slice(0, -1)}&#46;`);
/** A code span in a cell of a table, where a bar is escaped. Empty for empty text. */
const codeCell = (text) => codeSpan(text).replaceAll('|', '\\|');
/** A code span in running text. Empty for empty text. */
function codeSpan(text) {
    const safe = inline(text).trim();
    if (safe === '')
        return '';
    const fence = '`'.repeat(longestRun(safe) + 1);
    const padding = safe.startsWith('`') || safe.endsWith('`') ? ' ' : '';
    return `${fence}${padding}${safe}${padding}${fence}`;
}
/** A fenced code block, with a fence longer than any inside. */
function codeBlock(text, language) {
    const safe = multiline(text);
    const fence = '`'.repeat(Math.max(3, longestRun(safe) + 1));
    return `${fence}${language}\n${safe}\n${fence}`;
}
const longestRun = (text) => (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);


/***/ }),

/***/ 3141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hl: () => (/* binding */ debugCommand),
/* harmony export */   Iq: () => (/* binding */ maskCommand),
/* harmony export */   Uh: () => (/* binding */ outputEntry),
/* harmony export */   jx: () => (/* binding */ annotationCommand)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7543);

/**
 * Workflow commands as lines for standard output. They are written here and not by @actions/core, which takes longer to load than
 * the whole answer to a wrong input: masks must come first, and errors at once. See docs/design.md, "What is slow to load".
 */
const maskCommand = (value) => `::add-mask::${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .commandData */ .wq)(value)}\n`;
const debugCommand = (text) => `::debug::${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .commandData */ .wq)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .multiline */ .c1)(text))}\n`;
/** @param title a short line; @param message may have several lines; the runner shows 4096 characters */
const annotationCommand = (level, title, message) => `::${level} title=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .commandProperty */ .N1)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .multiline */ .c1)(title))}::${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .commandData */ .wq)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .multiline */ .c1)(message))}\n`;
/** One output in the form of the file behind `GITHUB_OUTPUT`. Source: actions/runner:src/Runner.Worker/FileCommandManager.cs. */
function outputEntry(name, value, delimiter) {
    if (value.includes(delimiter))
        throw new Error('the delimiter stands in the value');
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}


/***/ }),

/***/ 977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Io: () => (/* binding */ distance),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   mU: () => (/* binding */ withoutColours),
/* harmony export */   nE: () => (/* binding */ isoSeconds),
/* harmony export */   oF: () => (/* binding */ percentDecoded),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/** Small pure functions on text that more than one folder needs. */
/**
 * Edits (insertion, deletion, substitution, swap of neighbours) between two short strings: the optimal string alignment distance.
 * Quadratic, so both are cut at 64 characters.
 */
function distance(left, right) {
    const a = left.slice(0, 64);
    const b = right.slice(0, 64);
    let older = [];
    let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const same = a[row - 1] === b[column - 1];
            const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            current.push(Math.min(at(previous, column) + 1, at(current, column - 1) + 1, at(previous, column - 1) + (same ? 0 : 1), swapped ? at(older, column - 2) + 1 : Number.POSITIVE_INFINITY));
        }
        older = previous;
        previous = current;
    }
    return at(previous, b.length);
}
const at = (row, column) => row[column] ?? Number.POSITIVE_INFINITY;
/** The candidate nearest to a misspelt word, where one is near enough to be meant. */
function nearest(word, candidates) {
    const [best] = candidates
        .map(candidate => ({ candidate, away: distance(word, candidate) }))
        .sort((a, b) => a.away - b.away);
    return best !== undefined && best.away <= Math.max(2, best.candidate.length / 3) ? best.candidate : undefined;
}
/** Cut with an ellipsis at `limit` characters. */
const cut = (text, limit) => text.length <= limit ? text : copied(`${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`);
/** The same text in memory of its own: to V8 a slice is a window that keeps all of the text alive, be it megabytes. */
const copied = (text) => Buffer.from(text, 'utf16le').toString('utf16le');
/** Without the codes by which terminals colour and move. Source: ECMA-48, control sequences. */
const withoutColours = (text) => text.replace(/\u001b\[[0-9;?]*[ -/]*[@-~]/g, '');
/** The lines of a multi-line input that hold something. */
const lines = (text) => text.split(/\r\n|\r|\n/).filter(line => line.trim() !== '');
/** ISO 8601 in UTC, to the second. */
const isoSeconds = (milliseconds) => new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
/** A value on one line of a file or a script. */
const oneLine = (text) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
/** Text with its percent codes decoded; as it stands where they are none (a bare `%` in a password). */
function percentDecoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch (error) {
        if (error instanceof URIError)
            return text;
        throw error;
    }
}


/***/ }),

/***/ 6406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ secretsInUrls)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(977);

/**
 * The secrets in the user info of URLs: passwords, and pairs of user and password, each as it stands and with its percent codes
 * decoded; a user without a password too, since it can be a token, but for ssh, where it is a mere name.
 * A password may hold `@`, `/` and commas, and several URLs may stand in one text, so both readings are taken.
 */
function secretsInUrls(text) {
    const pieces = new Set([text, ...text.split(/[\s,;]+/)]);
    return [...pieces].flatMap(piece => {
        const [, scheme = '', userInfo = ''] = /^\s*(?:([a-z][a-z0-9+.-]*):\/\/)?(.*)@/is.exec(piece) ?? [];
        if (userInfo === '' || /^(unix|npipe|fd)$/i.test(scheme))
            return [];
        const colon = userInfo.indexOf(':');
        const user = colon < 0 ? userInfo : userInfo.slice(0, colon);
        const password = colon < 0 ? '' : userInfo.slice(colon + 1);
        if (password !== '')
            return withDecoded(password, userInfo);
        return /^ssh$/i.test(scheme) ? [] : withDecoded(user);
    });
}
const withDecoded = (...texts) => [...texts, ...texts.map(_text_js__WEBPACK_IMPORTED_MODULE_0__/* .percentDecoded */ .oF)];


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: ./build/host/node.js

/**
 * The real host. Beside `main.ts` and `cli.ts`, this folder is the only place that touches `process`.
 *
 * What is slow to load (TLS and HTTP, `@actions/exec`) is loaded at its first use.
 */
function nodeHost(process) {
    return {
        env: process.env,
        platform: process.platform,
        homeDirectory: homeDirectory(),
        now: () => Date.now(),
        sleep: milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds)),
        http: async (request) => (await __nccwpck_require__.e(/* import() */ 5).then(__nccwpck_require__.bind(__nccwpck_require__, 6005))).exchange(request),
        aliases: async (name, timeoutMs) => (await __nccwpck_require__.e(/* import() */ 783).then(__nccwpck_require__.bind(__nccwpck_require__, 6783))).aliasesOf(name, timeoutMs),
        exec: async (command) => (await __nccwpck_require__.e(/* import() */ 624).then(__nccwpck_require__.bind(__nccwpck_require__, 3624))).run(command),
        readFile: async (path) => (await __nccwpck_require__.e(/* import() */ 36).then(__nccwpck_require__.bind(__nccwpck_require__, 9036))).readFile(path),
        canWrite: async (path) => (await __nccwpck_require__.e(/* import() */ 36).then(__nccwpck_require__.bind(__nccwpck_require__, 9036))).canWrite(path),
        hasProgram: async (name) => (await __nccwpck_require__.e(/* import() */ 217).then(__nccwpck_require__.bind(__nccwpck_require__, 7217))).hasProgram(name),
        appendFile: async (path, text) => (await __nccwpck_require__.e(/* import() */ 36).then(__nccwpck_require__.bind(__nccwpck_require__, 9036))).appendFile(path, text),
        write: writerTo(process),
    };
}
/** The user's home; empty where there is none (a container's user that is in no list of users, without HOME). */
function homeDirectory() {
    try {
        return (0,external_node_os_.homedir)();
    }
    catch (error) {
        if (error instanceof Error && 'syscall' in error)
            return '';
        throw error;
    }
}
/** Codes of a standard output that nobody reads any more (`acr-login-check | head -1`). */
const CLOSED = new Set(['EPIPE', 'ERR_STREAM_DESTROYED']);
/** Writes to standard output; what is written after its reader has gone is lost, and ends nothing. */
function writerTo(process) {
    let isWatched = false;
    return text => {
        // At the first write, since Node makes the stream at its first use.
        if (!isWatched)
            process.stdout.on('error', throwUnlessClosed);
        isWatched = true;
        process.stdout.write(text);
    };
}
function throwUnlessClosed(error) {
    if (!CLOSED.has(error.code ?? ''))
        throw error;
}

// EXTERNAL MODULE: ./build/clouds.js
var clouds = __nccwpck_require__(9924);
// EXTERNAL MODULE: ./build/text.js
var build_text = __nccwpck_require__(977);
;// CONCATENATED MODULE: ./build/inputs.js


const INPUT_NAMES = [
    'registry',
    'repository',
    'access',
    'username',
    'password',
    'client-id',
    'tenant-id',
    'subscription-id',
    'client-secret',
    'creds',
    'audience',
    'environment',
    'auth-type',
    'expiry-warning-days',
    'minimum-token-minutes',
    'principal-ids',
    'aks-cluster',
    'ignore',
    'fail-on',
    'trusted-hosts',
    'wait-seconds',
    'timeout-seconds',
];
/** The audience that Entra expects of a federated token. Source: Entra docs, "Federated credential considerations". */
const DEFAULT_AUDIENCE = 'api://AzureADTokenExchange';
const CLOUD_NAMES = clouds/* CLOUDS */.JJ.map(({ name }) => name);
/** Bounds that keep one step within its time and its report readable. */
const MOST_REGISTRIES = 50;
const MOST_REPOSITORIES = 200;
const MOST_PRINCIPALS = 50;
const MOST_IGNORED = 100;
/** Of one input, so that a long list of wrong ids does not hide what is wrong with the others. */
const MOST_PROBLEMS_OF_ONE = 3;
const fewOfEach = (problems) => problems.filter((problem, index) => problems.slice(0, index).filter(({ input }) => input === problem.input).length < MOST_PROBLEMS_OF_ONE);
/**
 * The inputs as the runner hands them over: `INPUT_<NAME>`, upper case, spaces to `_`, dashes kept.
 * Source: GitHub docs, "Metadata syntax".
 */
const readActionInputs = (env) => Object.fromEntries(INPUT_NAMES.map(name => [name, env[`INPUT_${name.toUpperCase()}`] ?? '']));
/**
 * Raw strings → one frozen `Inputs`, or every problem at once. The secrets go into the vault before anything else is done.
 * @param findingIds the catalogue's, of which `ignore` names some
 */
function parseInputs(raw, vault, findingIds) {
    const password = vault.hold(raw.password ?? '');
    // As `Authorization: Basic` has them, which a server or a proxy can repeat.
    if ((raw.password ?? '') !== '')
        vault.hold(`${raw.username ?? ''}:${raw.password}`);
    const clientSecret = vault.hold(raw['client-secret'] ?? '');
    const creds = vault.hold(raw.creds ?? '');
    const problems = [];
    // Redacted before it is cut: a secret may stand in a wrong place.
    const shown = (given) => (0,build_text/* cut */.Jj)(vault.redact(given), 80);
    const bounded = (input, most) => {
        const given = (0,build_text/* lines */.Mn)(raw[input] ?? '');
        if (given.length > most)
            problems.push({ problem: 'too-many', input, count: given.length, most });
        return given;
    };
    const oneOf = (input, allowed, fallback) => {
        const given = (raw[input] ?? '').trim();
        const chosen = allowed.find(value => value === given.toLowerCase());
        if (given !== '' && chosen === undefined)
            problems.push({ problem: 'not-allowed', input, given: shown(given), allowed });
        return chosen ?? fallback;
    };
    const number = (input, least, most, fallback) => {
        const given = (raw[input] ?? '').trim();
        if (given === '')
            return fallback;
        const value = /^\d{1,9}$/.test(given) ? Number(given) : Number.NaN;
        if (value >= least && value <= most)
            return value;
        problems.push({ problem: 'no-number', input, given: shown(given), least, most });
        return fallback;
    };
    const ids = (input) => {
        const chosen = new Set();
        for (const line of bounded(input, MOST_IGNORED).slice(0, MOST_IGNORED)) {
            const given = line.trim();
            const id = findingIds.find(candidate => candidate === given);
            if (id !== undefined)
                chosen.add(id);
            else {
                const near = (0,build_text/* nearest */.pA)(given, findingIds);
                problems.push({
                    problem: 'unknown-id',
                    input,
                    given: shown(given),
                    ...(near !== undefined && { nearest: near }),
                });
            }
        }
        return chosen;
    };
    const inputs = Object.freeze({
        registries: bounded('registry', MOST_REGISTRIES),
        repositories: bounded('repository', MOST_REPOSITORIES),
        access: oneOf('access', ['push', 'pull'], 'push'),
        userName: raw.username ?? '',
        password,
        clientId: raw['client-id'] ?? '',
        tenantId: raw['tenant-id'] ?? '',
        subscriptionId: raw['subscription-id'] ?? '',
        clientSecret,
        creds,
        audience: (raw.audience ?? '').trim() || DEFAULT_AUDIENCE,
        environment: oneOf('environment', CLOUD_NAMES, undefined),
        authType: oneOf('auth-type', ['service_principal', 'identity'], 'service_principal'),
        expiryWarningDays: number('expiry-warning-days', 0, 3650, 30),
        minimumTokenMinutes: number('minimum-token-minutes', 0, 100_000, 15),
        principalIds: bounded('principal-ids', MOST_PRINCIPALS).map(id => id.trim()),
        aksClusters: bounded('aks-cluster', MOST_PRINCIPALS).map(id => id.trim()),
        ignore: ids('ignore'),
        failOn: oneOf('fail-on', ['error', 'warning', 'never'], 'error'),
        trustedHosts: bounded('trusted-hosts', MOST_REGISTRIES).map(host => host.trim().toLowerCase()),
        waitSeconds: number('wait-seconds', 0, 3600, 0),
        timeoutSeconds: number('timeout-seconds', 1, 3600, 60),
    });
    return problems.length === 0 ? { ok: true, inputs } : { ok: false, problems: fewOfEach(problems) };
}

// EXTERNAL MODULE: ./build/facts.js
var build_facts = __nccwpck_require__(7059);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __nccwpck_require__(7543);
// EXTERNAL MODULE: ./build/report/workflow-commands.js
var workflow_commands = __nccwpck_require__(3141);
// EXTERNAL MODULE: ./build/findings.js
var build_findings = __nccwpck_require__(3876);
;// CONCATENATED MODULE: ./build/meaning/arriving.js
/** What a grant or a firewall rule mends, once it has arrived. */
const ARRIVING = new Set([
    'push-denied',
    'pull-denied',
    'scoped-token-denied',
    'role-abac-mismatch',
    'role-propagation-pending',
    'principal-pull-denied',
    'aks-pull-denied',
    'firewall-denied',
    'public-access-disabled',
]);
/**
 * Whether a finding may pass by itself, because a grant or a firewall rule that was just made takes minutes to count: some ten of them.
 * A secret that is refused never does; an identity that Entra lets in, and the registry not, lacks a role.
 * Source: ACR docs, FAQ (permission changes).
 */
function mayArrive({ id, values }) {
    if (id !== 'credentials-rejected')
        return ARRIVING.has(id);
    const { kind, signedIn } = values;
    return kind === 'entra' || signedIn;
}
/** Whether to look once more: there is an error, and none of them stays whatever arrives. */
function isWorthWaiting(findings) {
    const errors = findings.filter(({ level }) => level === 'error');
    return errors.length > 0 && errors.every(mayArrive);
}

// EXTERNAL MODULE: ./build/meaning/way.js
var way = __nccwpck_require__(4607);
// EXTERNAL MODULE: ./build/meaning/answers.js
var answers = __nccwpck_require__(6463);
// EXTERNAL MODULE: ./build/meaning/credential.js
var meaning_credential = __nccwpck_require__(1371);
// EXTERNAL MODULE: ./build/meaning/expiry.js
var expiry = __nccwpck_require__(1597);
// EXTERNAL MODULE: ./build/meaning/roles.js
var roles = __nccwpck_require__(7485);
// EXTERNAL MODULE: ./build/entra/aadsts.js
var aadsts = __nccwpck_require__(309);
// EXTERNAL MODULE: ./build/registry/credential.js
var registry_credential = __nccwpck_require__(6869);
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

;// CONCATENATED MODULE: ./build/rules/sign-in.js





/** Chapter "Credentials" of Microsoft's page, where the login is an identity of Entra: why it was not let in. */
const signInRules = {
    'creds-json-invalid': forAll('credentials', ({ identity }) => {
        if (identity.kind !== 'gap' || identity.gap.kind !== 'creds-invalid')
            return undefined;
        return { level: 'error', values: { problem: identity.gap.problem } };
    }),
    'creds-overruled': forAll('credentials', ({ identity }) => identity.kind === 'sign-in' && identity.plan.credsOverruled ? { level: 'warning', values: {} } : undefined),
    'oidc-permission-missing': forAll('credentials', ({ identity, runner }) => {
        if (identity.kind !== 'gap' || identity.gap.kind !== 'no-oidc' || runner.withheldSecrets === 'fork')
            return undefined;
        return {
            level: 'error',
            values: {},
            evidence: [seen('client-id', identity.gap.clientId), seen('permission', 'id-token: none', 'id-token: write')],
        };
    }),
    'sp-secret-invalid': refusedAs('sp-secret-invalid', ({ clientId }) => ({ clientId })),
    'sp-secret-expired': refusedAs('sp-secret-expired', ({ clientId }) => ({ clientId })),
    'sp-disabled': refusedAs('sp-disabled', ({ clientId }) => ({ clientId })),
    'tenant-not-found': either(refusedAs('tenant-not-found', ({ tenantId }) => ({ tenantId, malformed: false })), forAll('credentials', ({ identity }) => {
        if (identity.kind !== 'gap' || identity.gap.kind !== 'tenant-malformed')
            return undefined;
        const { tenantId, suggestion } = identity.gap;
        return { level: 'error', values: { tenantId, malformed: true }, evidence: [seen('tenant', tenantId, suggestion)] };
    })),
    'registry-cloud-mismatch': refusedAs('registry-cloud-mismatch', ({ cloud }) => ({ cloud })),
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
    'token-username-mismatch': defect('user-name-of-token', (_, credential) => ({
        values: { userName: (0,registry_credential/* shownUserName */.Yg)(credential.userName) },
        evidence: [seen('user-name', (0,registry_credential/* shownUserName */.Yg)(credential.userName), registry_credential/* ZERO_GUID */.Bi)],
    })),
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
var version = __nccwpck_require__(5789);
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

// EXTERNAL MODULE: ./build/registry/login-server.js
var login_server = __nccwpck_require__(1995);
;// CONCATENATED MODULE: ./build/rules/name.js


/** Chapter "Registry name" of Microsoft's page: how the login server and the repositories are spelled. */
const nameRules = {
    'login-server-uppercase': perRegistry('name', ({ server }) => {
        if (!server.flaws.some(flaw => flaw.flaw === 'upper-case') || malformation(server.flaws)?.fatal)
            return undefined;
        if (server.kind.is !== 'acr')
            return undefined;
        return {
            level: 'error',
            values: { given: server.given, host: server.host },
            evidence: [seen('login-server', server.given, server.host)],
        };
    }),
    'registry-not-given': {
        rung: 'name',
        judge: ({ given, registries }) => registries.length > 0 || !(given.userName.given || given.password.given)
            ? []
            : [{ level: 'notice', values: {}, evidence: [], blocks: [] }],
    },
    'login-server-malformed': perRegistry('name', ({ server }) => {
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
    }),
    'login-server-unknown-suffix': perRegistry('name', ({ server }) => {
        const { given, kind } = server;
        if (kind.is === 'near-miss') {
            const { suggestion } = kind;
            return { level: 'error', values: { given, suggestion }, evidence: [seen('login-server', given, suggestion)] };
        }
        if (kind.is !== 'other' || malformation(server.flaws)?.fatal)
            return undefined;
        return { level: 'notice', values: { given }, evidence: [seen('login-server', given)] };
    }),
    'image-name-uppercase': forAll('name', ({ repositories }) => {
        const wrong = repositories.filter(({ flaw }) => flaw === 'upper-case');
        if (wrong.length === 0)
            return undefined;
        return {
            level: 'error',
            values: { names: wrong.map(({ given }) => given) },
            evidence: wrong.map(({ given, name }) => seen('repository', given, name)),
            blocks: ON_IMAGES,
        };
    }),
    'repository-name-invalid': forAll('name', ({ repositories }) => {
        const wrong = repositories.filter(({ flaw }) => flaw === 'characters');
        if (wrong.length === 0)
            return undefined;
        return {
            level: 'error',
            values: { names: wrong.map(({ given }) => given) },
            evidence: wrong.map(({ given }) => seen('repository', given)),
            blocks: ON_IMAGES,
        };
    }),
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
var data_hosts = __nccwpck_require__(2356);
// EXTERNAL MODULE: ./build/meaning/names.js
var names = __nccwpck_require__(7472);
// EXTERNAL MODULE: ./build/registry/error-body.js
var error_body = __nccwpck_require__(2785);
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
var guid = __nccwpck_require__(9867);
// EXTERNAL MODULE: ./build/meaning/permission.js
var meaning_permission = __nccwpck_require__(3865);
// EXTERNAL MODULE: ./build/registry/scope.js
var scope = __nccwpck_require__(8738);
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
var arm_access = __nccwpck_require__(1311);
// EXTERNAL MODULE: ./build/arm/roles.js
var arm_roles = __nccwpck_require__(268);
// EXTERNAL MODULE: ./build/arm/scope.js
var arm_scope = __nccwpck_require__(981);
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
/** Resource Manager answered that this identity may not read the registry. */
const isRefused = (fact) => fact.state === 'failed' && fact.reason.kind === 'refused';
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
};
const FINDING_IDS = [...Object.keys(RULES), 'internal-error'];
const LEVELS = ['error', 'warning', 'notice'];
/** All findings, the root cause first: errors before warnings before notices, each in the order of the way to the registry. */
function judge(facts, ignore) {
    const findings = Object.keys(RULES).flatMap(id => RULES[id]
        .judge(facts)
        // What broke on a way that docker does not go is told by engine-proxy-mismatch.
        .filter(({ registry = '' }) => (0,way/* bearsOnDocker */.L5)({ id, registry }, facts) !== 'other')
        .map(judgement => {
        const ignored = ignore.has(id);
        const level = ignored ? 'notice' : judgement.level;
        const { rung = RULES[id].rung } = judgement;
        const waited = facts.waitedSeconds > 0 && mayArrive({ ...judgement, id });
        const evidence = waited
            ? [...judgement.evidence, { label: 'waited', seen: `${facts.waitedSeconds} s` }]
            : judgement.evidence;
        return { ...judgement, evidence, id, rung, ignored, level };
    }));
    const rank = ({ level, rung }) => LEVELS.indexOf(level) * build_findings/* RUNGS */.Q.length + build_findings/* RUNGS */.Q.indexOf(rung);
    return findings.sort((a, b) => rank(a) - rank(b));
}

;// CONCATENATED MODULE: ./build/secrets.js

const HIDDEN = '***';
/** Shorter pieces are no secrets, and masking them would tear unrelated text apart. */
const LEAST_LENGTH = 4;
/** A token that nobody held, such as one in a server's unexpected answer, is hidden by its form. */
const JWT = /(?<![\w-])eyJ[\w-]{6,}\.[\w-]{6,}(?:\.[\w-]*)?/g;
/** Lines of one secret that are masked one by one; more of them are no credential but a file given by mistake. */
const MOST_LINES = 100;
/** @param mask registers a value with the runner, which replaces it in its log from then on */
function createVault(mask) {
    const values = new WeakMap();
    const hidden = new Set();
    return {
        hold(value) {
            for (const form of formsOf(value)) {
                if (hidden.has(form))
                    continue;
                hidden.add(form);
                mask(form);
            }
            const secret = Object.freeze({ toJSON: () => HIDDEN });
            values.set(secret, value);
            return secret;
        },
        reveal(secret) {
            const value = values.get(secret);
            if (value === undefined)
                throw new Error('a secret of another vault');
            return value;
        },
        redact(text) {
            // A colour code inside a secret would hide it from the search, and is taken out later.
            let redacted = (0,build_text/* withoutColours */.mU)(text).replace(JWT, HIDDEN);
            for (const form of [...hidden].sort((a, b) => b.length - a.length))
                redacted = redacted.replaceAll(form, HIDDEN);
            return redacted;
        },
    };
}
/** Longer than any credential; no registry is sent it. All of its encodings would take a hundred megabytes. */
const MOST_ENCODED = 16 * 1024;
/** What the JSON of .NET writes by number. Source: .NET docs, "How to customize character encoding with System.Text.Json". */
const DOTNET_ESCAPED = /["&'+<>`\\\u0080-\uffff]/g;
/** What Go's encoding/json writes by number beside what all do. Source: Go docs, json.Marshal. */
const GO_ESCAPED = /[<>&\u2028\u2029]/g;
/** What Python's json writes by number. Source: Python docs, json.dumps, ensure_ascii. */
const NOT_ASCII = /[\u0080-\uffff]/g;
const secrets_escaped = (text, which, hex) => text.replace(which, character => {
    const code = character.charCodeAt(0).toString(16).padStart(4, '0');
    return `\\u${hex === 'upper' ? code.toUpperCase() : code}`;
});
/** Percent codes in either case: servers write both. */
const withLowerCodes = (text) => [
    text,
    text.replace(/%[0-9A-F]{2}/g, code => code.toLowerCase()),
];
/** As RFC 3986 has it, where JavaScript leaves `!'()*` as they are. */
const strictlyEncoded = (text) => encodeURIComponent(text).replace(/[!'()*]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
const bothCases = (hex) => [hex, hex.toUpperCase()];
const HTML_ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** A secret, its lines, and the encodings in which tools and servers repeat it. */
function formsOf(value) {
    const whole = value.trim();
    const pieces = [value, whole, ...whole.split(/[\r\n]+/, MOST_LINES).map(line => line.trim())].filter(piece => piece.trim().length >= LEAST_LENGTH);
    const forms = pieces.flatMap(piece => {
        if (piece.length > MOST_ENCODED)
            return [piece, JSON.stringify(piece).slice(1, -1), encodeURIComponent(piece.toWellFormed())];
        const bytes = Buffer.from(piece, 'utf8');
        return [
            piece,
            bytes.toString('base64'),
            bytes.toString('base64url'),
            ...bothCases(bytes.toString('hex')),
            ...withLowerCodes(encodeURIComponent(piece.toWellFormed())),
            ...withLowerCodes(strictlyEncoded(piece.toWellFormed())),
            JSON.stringify(piece).slice(1, -1),
            JSON.stringify(piece).slice(1, -1).replaceAll('/', '\\/'),
            ...withLowerCodes(new URLSearchParams([['', piece.toWellFormed()]]).toString().slice(1)),
            secrets_escaped(piece, DOTNET_ESCAPED, 'upper'),
            secrets_escaped(JSON.stringify(piece).slice(1, -1), GO_ESCAPED, 'lower'),
            secrets_escaped(JSON.stringify(piece).slice(1, -1), NOT_ASCII, 'lower'),
            piece.replace(/[&<>"']/g, character => HTML_ENTITIES[character] ?? character),
        ];
    });
    return [...new Set(forms)].filter(form => form.trim().length >= LEAST_LENGTH);
}

;// CONCATENATED MODULE: ./build/commands.js

/** Commands that mend a cause, ready to paste into a POSIX shell. What is foreign is quoted, so that pasting runs nothing else. */
/** A word for a POSIX shell. */
const word = (text) => /^[A-Za-z0-9_./:@%+=-]+$/.test(text)
    ? text
    : `'${text.replace(/[\u0000-\u001f\u007f]/g, ' ').replaceAll("'", `'\\''`)}'`;
/** The registry's resource id, looked up by the command itself. */
const registryId = (registryName) => `"$(az acr show --name ${word(registryName)} --query id --output tsv)"`;
/** Grants a role on the registry. Source: ACR docs, "Roles directory reference". */
const assignRole = (assignee, role, registryName) => `az role assignment create --assignee ${word(assignee)} --role ${word(role)} --scope ${registryId(registryName)}`;
/**
 * Grants the least role on the registry that serves in its mode, which the commands look up: Azure CLI shows no mode before
 * it asks with an API version that knows of it.
 */
function assignServingRole(assignee, access, registryName) {
    const [classic = '', repository = ''] = (0,arm_roles/* leastRoles */.LG)(undefined, access).map(({ role }) => word(role));
    return [
        `id=${registryId(registryName)}`,
        'mode="$(az rest --url "$id?api-version=2025-11-01" --query properties.roleAssignmentMode --output tsv)"',
        `role=${classic}; [ "$mode" != AbacRepositoryPermissions ] || role=${repository}`,
        `az role assignment create --assignee ${word(assignee)} --role "$role" --scope "$id"`,
    ].join('\n');
}
/**
 * Lets a token do more on repositories: its scope map gets the rights, or, where the map is one of the registry's own (`_…`), which
 * cannot be changed, the token gets a map of its own. Source: ACR docs, "Token-based repository permissions".
 */
function allowToken(token, registryName, repositories, rights) {
    const updates = repositories.map(repository => `az acr scope-map update --name "$map" --registry ${word(registryName)} --add-repository ${word(repository)} ${rights.join(' ')}`);
    return [
        `map="$(basename "$(az acr token show --name ${word(token)} --registry ${word(registryName)} --query scopeMapId --output tsv)")"`,
        'case "$map" in',
        `_*) ${replaceScopeMap(token, registryName, repositories, rights).replace('\n', ' &&\n  ')} ;;`,
        `*) ${updates.join(' &&\n  ')} ;;`,
        'esac',
    ].join('\n');
}
/** Gives a token a scope map of its own, in place of one that cannot be changed. */
const replaceScopeMap = (token, registryName, repositories, rights) => {
    const map = word(`${token}-map`);
    const rules = repositories.map(repository => `--repository ${word(repository)} ${rights.join(' ')}`).join(' ');
    return [
        `az acr scope-map create --name ${map} --registry ${word(registryName)} ${rules}`,
        `az acr token update --name ${word(token)} --registry ${word(registryName)} --scope-map ${map}`,
    ].join('\n');
};
/** Tries commands, and others where those do not serve: which of the two is right cannot always be seen from here. */
const orElse = (commands, others) => `${commands} || {\n${others
    .split('\n')
    .map(line => `  ${line}`)
    .join('\n')}\n}`;
/** A new password for a repository-scoped token. */
const newTokenPassword = (token, registryName) => `az acr token credential generate --name ${word(token)} --registry ${word(registryName)} --password1 --query 'passwords[0].value' --output tsv`;
/** A new secret for an application; the old ones stay. */
const newApplicationSecret = (appId) => `az ad app credential reset --id ${word(appId)} --append --query password --output tsv`;
/** A fresh token for the zero-GUID user. */
const exposeToken = (registryName) => `az acr login --name ${word(registryName)} --expose-token --query accessToken --output tsv`;
const allowAnonymousPull = (registryName) => `az acr update --name ${word(registryName)} --anonymous-pull-enabled true`;
const showAdminUser = (registryName) => `az acr show --name ${word(registryName)} --query adminUserEnabled --output tsv`;
const showAdminCredentials = (registryName) => `az acr credential show --name ${word(registryName)}`;
const allowAddress = (registryName, address) => `az acr network-rule add --name ${word(registryName)} --ip-address ${word(address)}`;
const showPublicAccess = (registryName) => `az acr show --name ${word(registryName)} --query '{publicNetworkAccess:publicNetworkAccess,defaultAction:networkRuleSet.defaultAction}'`;
/** The login servers of all registries; what contains a misspelt name would be none. */
const listRegistries = () => "az acr list --query '[].loginServer' --output tsv";
/** The private endpoints of a registry, and whether they are approved. */
const listPrivateEndpoints = (registryName) => `az acr private-endpoint-connection list --registry-name ${word(registryName)} --query '[].{id:privateEndpoint.id,status:privateLinkServiceConnectionState.status}'`;
/** The names and ids of all applications. */
const listApplications = () => "az ad app list --all --query '[].[displayName,appId]' --output tsv";
/** The deny assignments on a scope, which `az role assignment` does not know. */
const listDenyAssignments = (scope) => `az rest --url ${word(`${scope}/providers/Microsoft.Authorization/denyAssignments?api-version=2022-04-01`)} --query 'value[].properties.{name:denyAssignmentName,scope:scope}'`;
/** Lets the jobs of a subject sign in as an application. Source: Entra docs, "Configure an app to trust an external identity provider". */
function addFederatedCredential(clientId, { issuer, subject, audience }) {
    const name = `github-${subject.replace(/^repo:/, '').replace(/[^A-Za-z0-9]+/g, '-')}`.slice(0, 100);
    const parameters = JSON.stringify({ name, issuer, subject, audiences: [audience] });
    return orElse(`az ad app federated-credential create --id ${word(clientId)} --parameters ${word(parameters)}`, [
        '# it is no application: then it is a managed identity',
        `id="$(az identity list --query ${word(`[?clientId=='${clientId.replace(/[^A-Za-z0-9-]/g, '')}'].id`)} --output tsv)"`,
        `az identity federated-credential create --name ${word(name)} --identity-name "$(basename "$id")" --resource-group "$(echo "$id" | cut -d/ -f5)" --issuer ${word(issuer)} --subject ${word(subject)} --audiences ${word(audience)}`,
    ].join('\n'));
}
/** Grants a role to a principal by its object id. */
function assignRoleAt({ objectId, role, scope, isServicePrincipal, condition }) {
    const type = isServicePrincipal ? ' --assignee-principal-type ServicePrincipal' : '';
    const under = condition === undefined ? '' : ` --condition-version 2.0 --condition ${word(condition)}`;
    return `az role assignment create --assignee-object-id ${word(objectId)}${type} --role ${word(role)} --scope ${word(scope)}${under}`;
}
/** The same in place of the assignment that there is: one of that role exists once at a scope, whatever its condition. */
const replaceRoleAt = (assignment) => [
    `az role assignment delete --assignee ${word(assignment.objectId)} --role ${word(assignment.role)} --scope ${word(assignment.scope)}`,
    assignRoleAt(assignment),
].join('\n');

;// CONCATENATED MODULE: ./build/texts/en/credentials.js

const GIVE_BOTH = `username: \${{ secrets.ACR_USERNAME }}\npassword: \${{ secrets.ACR_PASSWORD }}`;
/** As the README's recipes name them. */
const SECRET_NAMES = {
    username: 'ACR_USERNAME',
    password: 'ACR_PASSWORD',
    'client-id': 'AZURE_CLIENT_ID',
    'tenant-id': 'AZURE_TENANT_ID',
    'client-secret': 'AZURE_CLIENT_SECRET',
};
const credentialTexts = {
    'credentials-missing': ({ missing, host }) => missing === 'both'
        ? {
            title: `no credentials for ${host}`,
            message: `Neither username nor password is given, and docker has no login stored for ${host}. A push always needs one. Give both, or set access to pull.`,
            fix: GIVE_BOTH,
        }
        : {
            title: `${missing} is empty`,
            message: `${missing} is empty while what goes with it is given. A secret or variable that does not exist is an empty string: a misspelt name, a missing environment: on the job, or a secret that is not shared with this repository. Correct the name, or create the secret.`,
            fix: `gh secret list\ngh secret set ${SECRET_NAMES[missing]}`,
        },
    'secrets-unavailable': ({ because }) => ({
        title: because === 'fork' ? "a fork's pull request has no secrets" : "Dependabot's run has no Actions secrets",
        message: because === 'fork'
            ? 'The credentials are empty because this run is for a pull request from a fork. GitHub gives such a run no secrets, so no login can work in it. Skip the login and the push in such runs.'
            : 'The credentials are empty because Dependabot started this run. GitHub gives it only the Dependabot secrets of the repository. Create them there as well, or skip the login in such runs.',
        fix: because === 'fork'
            ? 'if: github.event.pull_request.head.repo.full_name == github.repository'
            : 'gh secret set ACR_PASSWORD --app dependabot',
    }),
    'credentials-whitespace': ({ which, where }) => {
        const names = which.join(' and ');
        return {
            title: `white space ${where === 'inner' ? 'inside' : 'at the edge of'} ${names}`,
            message: where === 'inner'
                ? `There is white space inside ${names}. No credential of a registry has any, so the login is refused. Store the value again, in one line.`
                : `There is white space at the edge of ${names}. docker/login-action cuts it off, docker login -p does not. Store the value again without it.`,
            fix: which.map(name => `printf %s "$VALUE" | gh secret set ACR_${name.toUpperCase()}`).join('\n'),
        };
    },
    'sp-not-found': ({ userName }) => ({
        title: `the application ${userName} is not known in the registry's tenant`,
        message: `The registry's tenant has no application ${userName}. It was deleted, it belongs to another tenant, or this is an object id or a subscription id. Use the application (client) id.`,
        fix: listApplications(),
    }),
    'sp-secret-is-id': ({ userName }) => ({
        title: "the secret's id was given instead of its value",
        message: `The password for the application ${userName} has the form of an id, and the registry refuses it. The portal shows a secret's id beside its value, and the value only once. Make a new secret and store its value.`,
        fix: newApplicationSecret(userName),
    }),
    'token-username-mismatch': ({ userName }) => ({
        title: 'an ACR token needs the user name 00000000-0000-0000-0000-000000000000',
        message: `The password is a token from az acr login --expose-token, but the user name is ${userName}. The registry takes such a token only with the zero GUID. Change the user name.`,
        fix: 'username: 00000000-0000-0000-0000-000000000000',
    }),
    'token-username-unexpected': ({ registryName }) => ({
        title: 'the user 00000000-0000-0000-0000-000000000000 needs an ACR token as password',
        message: 'The user name is the zero GUID, but the password is no token of a registry. That user works only with a token from az acr login --expose-token. Give such a token, or the user name that belongs to the password.',
        fix: exposeToken(registryName),
    }),
    'token-wrong-registry': ({ audience, service, registryName }) => ({
        title: `the token is for ${audience}`,
        message: `The password is a token for ${audience}. ${service} refuses the tokens of other registries. Get one for this registry.`,
        fix: exposeToken(registryName),
    }),
    'token-wrong-kind': ({ registryName }) => ({
        title: 'an Entra token was given as the password',
        message: 'The password is a Microsoft Entra access token. A registry takes it only in exchange for a token of its own, never as a password. Use az acr login, or the token that it exposes, with the user name that belongs to it.',
        fix: `username: 00000000-0000-0000-0000-000000000000\n# and as the password:\n${exposeToken(registryName)}`,
    }),
    'scoped-token-invalid': ({ userName, registryName }) => ({
        title: `wrong password for the token ${userName}`,
        message: `The registry knows the repository-scoped token ${userName} and refuses its password. It was regenerated or mistyped. Make a new one and store it.`,
        fix: newTokenPassword(userName, registryName),
    }),
    'anonymous-pull-disabled': ({ host, registryName }) => ({
        title: `${host} does not allow anonymous pull`,
        message: `No credentials are given, and ${host} gives nobody a token. Anonymous pull is off (it exists in Standard and Premium). Give username and password, or turn it on for all repositories.`,
        fix: `${GIVE_BOTH}\n# or, for everyone:\n${allowAnonymousPull(registryName)}`,
    }),
    'admin-user-disabled': ({ registryName }) => ({
        title: `the admin user of ${registryName} is turned off`,
        message: `The user name is that of the registry's admin user, and Resource Manager says that it is turned off. Use an application, a repository-scoped token or OIDC; or turn it on, which gives everyone who has the password all rights.`,
        fix: `az acr update --name ${word(registryName)} --admin-enabled true`,
    }),
    'admin-password-invalid': ({ registryName }) => ({
        title: `the password of the admin user of ${registryName} is wrong`,
        message: `The registry's admin user is turned on, and its password is refused. It was regenerated or mistyped. Store the present one.`,
        fix: showAdminCredentials(registryName),
    }),
    'credentials-rejected': rejectedText,
};
function rejectedText({ kind, userName, registryName, tooLong, signedIn, }) {
    if (tooLong) {
        return {
            title: 'the password is longer than any credential',
            message: 'The password is longer than 16 KiB. No credential of a registry is, so it was not sent: a file, or several secrets together, stand in its place. Store the credential alone.',
            fix: 'gh secret set ACR_PASSWORD',
        };
    }
    switch (kind) {
        case 'entra':
            return {
                title: `${registryName} does not take the identity`,
                message: `Entra lets ${userName || 'the identity'} in, and the registry refuses to exchange its token. It has no role on the registry, or one that was assigned minutes ago has not arrived. Assign a role; with Reader as well, this step can name the one that is missing.`,
                fix: assignServingRole(userName || '<object-id>', 'push', registryName),
            };
        case 'service-principal':
            if (signedIn) {
                return {
                    title: `${registryName} does not take the application ${userName}`,
                    message: `Entra lets the application ${userName} in with this secret, so the secret is good, and the registry refuses it all the same. It has no role on the registry, or one that was assigned minutes ago has not arrived. Assign a role; with Reader as well, this step can name the one that is missing.`,
                    fix: assignServingRole(userName, 'push', registryName),
                };
            }
            return {
                title: `the secret of the application ${userName} is refused`,
                message: `The registry refuses the application ${userName} with this secret. The secret is wrong or has ended, or the application has no role on the registry. Make a new secret; if that is refused too, assign the role. With tenant-id this step asks Entra, and says which.`,
                fix: `${newApplicationSecret(userName)}\n${assignServingRole(userName, 'push', registryName)}`,
            };
        case 'admin':
            return {
                title: `the admin user of ${registryName} is refused`,
                message: `The registry refuses its admin user ${userName} with this password. Either the admin user is turned off, or the password was regenerated. Look which, and store the present password.`,
                fix: `${showAdminUser(registryName)}\n${showAdminCredentials(registryName)}`,
            };
        case 'scoped-token':
            return {
                title: `${userName} is refused`,
                message: `The registry refuses ${userName} with this password. There is no repository-scoped token of that name, it is disabled, or its password is wrong or has ended; for a service principal the user name is the application id, not its name. Look at the token, and make a new password.`,
                fix: `az acr token show --name ${word(userName)} --registry ${word(registryName)} --query status --output tsv\n${newTokenPassword(userName, registryName)}`,
            };
        case 'acr-token':
        case 'identity-token':
            return {
                title: 'the registry refuses the token',
                message: `The token has not ended and is for this registry, and is refused all the same. It was issued before the registry's role-assignment mode was switched, or the identity lost its role. Get a new one.`,
                fix: exposeToken(registryName),
            };
    }
}

;// CONCATENATED MODULE: ./build/texts/en/docker.js

const dockerTexts = {
    'docker-cli-missing': () => ({
        title: 'docker is not installed on this runner',
        message: 'No program named docker is on PATH. Login, pull and push cannot start. Run the job where Docker is installed (macOS runners of GitHub have none), or install it in a step before this one.',
        fix: 'runs-on: ubuntu-latest',
    }),
    'docker-client-outdated': ({ version, refusedByEngine }) => ({
        title: `docker client ${version} is too old for ${refusedByEngine ? 'its engine' : 'Azure Container Registry'}`,
        message: `The docker client on PATH is ${version}. ${refusedByEngine ? 'Its engine speaks no API that is as old' : 'Azure Container Registry needs 18.03 or newer'}. Update the client on this runner.`,
        fix: 'curl -fsSL https://get.docker.com | sudo sh',
    }),
    'docker-daemon-unreachable': ({ endpoint, isTooOld }) => isTooOld
        ? {
            title: 'the Docker daemon is older than what the client asks for',
            message: `The engine (${endpoint}) does not speak the API version that the client asks for. Every pull and push fails. Take DOCKER_API_VERSION away, or update the engine.`,
            fix: 'docker version\necho "DOCKER_API_VERSION=" >> "$GITHUB_ENV"',
        }
        : {
            title: 'the Docker daemon does not answer',
            message: `The docker client got no answer from its engine (${endpoint}). A login may still pass, but every pull and push fails. Start the daemon, or correct DOCKER_HOST or the context.`,
            fix: endpoint === 'default'
                ? 'sudo systemctl start docker'
                : 'docker context ls\nprintf "DOCKER_HOST=\\nDOCKER_CONTEXT=\\n" >> "$GITHUB_ENV"',
        },
    'docker-socket-denied': ({ endpoint }) => ({
        title: 'this user may not use the Docker socket',
        message: `The Docker daemon runs, but its socket (${endpoint}) refuses this user. Every pull and push fails. Add the user to the group docker and start the runner again.`,
        fix: 'sudo usermod --append --groups docker "$USER"',
    }),
    'docker-config-invalid': ({ place, needed }) => ({
        title: `docker cannot read ${place}`,
        message: needed
            ? `docker cannot read its configuration ${place}. The stored login, which is the one to be used, is not found in it. Repair or remove the file, or give username and password.`
            : `docker cannot read its configuration ${place}. It warns and goes on without it${place === 'DOCKER_AUTH_CONFIG' ? '' : ', and the next login overwrites it'}. Repair or remove it.`,
        fix: place === 'DOCKER_AUTH_CONFIG'
            ? 'echo "DOCKER_AUTH_CONFIG=" >> "$GITHUB_ENV"'
            : `mv ${word(place)} ${word(`${place}.broken`)}`,
    }),
    'docker-credential-helper-missing': ({ program, host }) => ({
        title: `the credential helper ${program} is not installed`,
        message: `Docker's configuration names ${program} for ${host}, and no such program is on PATH. docker can neither store nor read the login. Install it, or take "credsStore" (or the host's entry in "credHelpers") out of config.json.`,
        fix: 'echo "DOCKER_CONFIG=$RUNNER_TEMP/docker" >> "$GITHUB_ENV"',
    }),
    'docker-config-not-writable': ({ place }) => ({
        title: 'docker cannot store the login',
        message: `${place} cannot be written by this user. docker login ends with an error after the registry has accepted it. Give the job a configuration folder of its own.`,
        fix: `echo "DOCKER_CONFIG=$RUNNER_TEMP/docker" >> "$GITHUB_ENV"`,
    }),
    'docker-credentials-stale': ({ host, cause }) => ({
        title: `the stored login for ${host} ${cause === 'expired' ? 'has ended' : 'is refused'}`,
        message: `docker keeps a login for ${host} that ${cause === 'expired' ? 'has ended' : 'the registry refuses'}. docker sends it with every pull, a public one too, and is refused. Log out, or log in again.`,
        fix: `docker logout ${word(host)}`,
    }),
};

;// CONCATENATED MODULE: ./build/texts/en/expiry.js

/** "1 day", "2 days". */
const counted = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;
const expiryTexts = {
    'sp-secret-expiring': ({ clientId, name, endsOn, days, ambiguous }) => ({
        title: ambiguous
            ? `the secret of the application ${clientId} may end in ${counted(days, 'day')}`
            : `the secret of the application ${clientId} ends in ${counted(days, 'day')}`,
        message: `${ambiguous ? `Several secrets of the application begin like the one in use; the likeliest (${name}) ends at ${endsOn}. If it is that one, every login fails from then on.` : `The secret in use (${name}) ends at ${endsOn}. Every login fails from then on.`} Make a new one and store it, or move to OIDC, which needs no secret.`,
        fix: newApplicationSecret(clientId),
    }),
    'sp-certificate-expiring': ({ clientId, endsOn, days }) => ({
        title: `the certificate of the application ${clientId} ends in ${counted(days, 'day')}`,
        message: `The application has no secret, and its last certificate ends at ${endsOn}. Nobody can sign in with it from then on. Add a new one.`,
        fix: `az ad app credential reset --id ${word(clientId)} --create-cert --append`,
    }),
    'graph-access-missing': ({ clientId }) => ({
        title: 'the end of the secret cannot be looked up',
        message: 'The application may not read its own entry in Microsoft Graph, so the day on which its secret ends is not known. Nothing that docker needs depends on it. The permission Application.Read.All lets this step warn in time; it takes effect once an administrator has consented to it.',
        fix: `az ad app permission add --id ${word(clientId)} --api 00000003-0000-0000-c000-000000000000 --api-permissions 9a5d68dd-52b0-4cc2-bd40-abcf44ac3a30=Role\naz ad app permission admin-consent --id ${word(clientId)}`,
    }),
    'token-expired': ({ expiredAt, registryName }) => ({
        title: `the token ended at ${expiredAt}`,
        message: `The password is an ACR token that ended at ${expiredAt}. Such a token lives for three hours. Get a new one in the job that uses it.`,
        fix: exposeToken(registryName),
    }),
    'token-expiring': ({ expiresAt, minutesLeft, registryName }) => ({
        title: `the token ends in ${counted(minutesLeft, 'minute')}`,
        message: `The token in use ends at ${expiresAt}, in ${counted(minutesLeft, 'minute')}. A longer job fails at its next pull or push. Get a new one in this job.`,
        fix: exposeToken(registryName),
    }),
};

;// CONCATENATED MODULE: ./build/texts/en/name.js

const nameTexts = {
    'login-server-uppercase': ({ given, host }) => ({
        title: `upper case in the login server ${given}`,
        message: `The login server is spelled ${given}. The registry's token service refuses upper case, and docker keeps logins by the exact spelling. Write it in lower case, here and in the image names.`,
        fix: `registry: ${(0,build_text/* oneLine */.TN)(host)}`,
    }),
    'registry-not-given': () => ({
        title: 'credentials are given, but no registry',
        message: 'registry is empty, so nothing was checked. A variable that does not exist is an empty string, and docker/login-action then logs in to Docker Hub with these credentials. Give the login server.',
        fix: 'registry: <name>.azurecr.io',
    }),
    'login-server-malformed': ({ given, flaw, host }, { level }) => ({
        title: level === 'error' ? `${shown(given)} is no login server` : `${shown(given)} is more than the login server`,
        message: `${flawText(flaw)} ${level === 'error'
            ? 'docker cannot log in or name an image with it.'
            : 'docker login bears that, but an image name with it fails or is kept under another key.'} Write the login server alone.`,
        fix: flaw.flaw === 'characters' ? 'registry: <name>.azurecr.io' : `registry: ${(0,build_text/* oneLine */.TN)(host)}`,
    }),
    'login-server-unknown-suffix': ({ given, suggestion }) => suggestion === undefined
        ? {
            title: `${given} is not an Azure Container Registry`,
            message: `${given} does not end like a login server of Azure. Nothing was sent to it and nothing was checked. Where it is one under a name of its own, list it in trusted-hosts.`,
            fix: `trusted-hosts: ${(0,build_text/* oneLine */.TN)(given)}`,
        }
        : {
            title: `${given} has a misspelt suffix`,
            message: `${given} does not end like a login server of Azure. No registry answers there, and nothing was sent to it. ${suggestion} is probably meant.`,
            fix: `registry: ${(0,build_text/* oneLine */.TN)(suggestion)}`,
        },
    'image-name-uppercase': ({ names }) => ({
        title: `upper case in the image name ${names.join(', ')}`,
        message: `${names.join(', ')} has upper case in it. docker refuses to name an image so. Write it in lower case; for github.repository, lower it in a step.`,
        fix: `echo "IMAGE=\${GITHUB_REPOSITORY,,}" >> "$GITHUB_ENV"\nrepository: ${(0,build_text/* oneLine */.TN)(names.map(name => name.toLowerCase()).join(', '))}`,
    }),
    'repository-name-invalid': ({ names }) => ({
        title: `${names.join(', ')} is no repository name`,
        message: `${names.join(', ')} cannot be the name of a repository. docker refuses it as an invalid reference. Use lower-case letters and digits, with single separators (. _ - /) between them, without the host.`,
        fix: 'repository: team/app',
    }),
};
const shown = (given) => given.trim();
function flawText(flaw) {
    switch (flaw.flaw) {
        case 'short-name':
            return 'This is the name of a registry, not its login server.';
        case 'port':
            return `A registry of Azure answers on port 443 only, not on ${flaw.port || 'an empty port'}.`;
        case 'inner-white-space':
            return 'There is white space inside it.';
        case 'characters':
            return `It has characters that no host name can have: ${flaw.characters.join(' ')}.`;
        case 'not-a-login-server':
            return 'It ends like a login server, but has not the form of one (name.azurecr.io).';
        case 'upper-case':
            return 'It has upper case in it.';
        case 'scheme':
            return 'It has a scheme in front.';
        case 'path':
            return 'It has a path, or a slash, at its end.';
        case 'port-443':
            return 'It has the port in it.';
        case 'edge-white-space':
            return 'It has white space at its edge.';
    }
}

;// CONCATENATED MODULE: ./build/texts/en/network.js

const networkTexts = {
    'registry-not-found': ({ host }) => ({
        title: `there is no registry ${host}`,
        message: `The name ${host} does not exist in DNS. The registry was deleted, or its name is misspelt, or its login server has a hash at the end of the name (name-hash.azurecr.io). Take the login server from the registry's overview.`,
        fix: listRegistries(),
    }),
    'dns-failed': ({ host }) => ({
        title: `the resolver could not look up ${host}`,
        message: `The DNS resolver of this runner failed for ${host}. That says nothing of the registry. Check the runner's resolver and its network.`,
        fix: `nslookup ${word(host)}`,
    }),
    'private-endpoint-unreachable': ({ host, registryName, address, alias }) => address === undefined
        ? {
            title: `the private DNS zone has no record of ${host}`,
            message: `${host} leads to ${alias ?? 'a private-link name'}, as that of a registry with a private endpoint, and the private DNS zone that answers here does not have that name. Add the record to the zone (the private endpoint's DNS zone group keeps it), or take the zone off this runner's network.`,
            fix: `nslookup ${word(alias ?? host)}\n${listPrivateEndpoints(registryName)}`,
        }
        : {
            title: `${host} is a private address that this runner cannot reach`,
            message: `${host} resolves to the private address ${address}${alias === undefined ? '' : ` (by ${alias})`}, and no connection comes about. The registry has a private endpoint, and this runner is outside its network. Use a runner in that network, or correct its DNS.`,
            fix: `nslookup ${word(host)}\n${listPrivateEndpoints(registryName)}`,
        },
    'registry-unreachable': ({ host, proxy }) => ({
        title: `${host} cannot be reached`,
        message: `${host} did not answer${proxy === undefined ? '' : ` through the proxy ${proxy}`}. docker will meet the same. Open TCP port 443 to it from this runner${proxy === undefined ? '' : ', or correct the proxy'}.`,
        fix: `curl --verbose --max-time 10 https://${word(host)}/v2/`,
    }),
    'proxy-refused': ({ host, proxy, wantsCredentials }) => ({
        title: wantsCredentials
            ? `the proxy ${proxy} wants a user name and password`
            : `the proxy ${proxy} does not let ${host} through`,
        message: wantsCredentials
            ? `The proxy ${proxy} answers 407 to the connection to ${host}: it wants a user name and password, or others than those in HTTPS_PROXY. docker goes the same way where its engine uses this proxy. Put them into the proxy's URL, for the runner and for the engine.`
            : `The proxy ${proxy} refused the connection to ${host}, or does not answer. docker goes the same way where its engine uses this proxy. Allow the host on the proxy, correct HTTPS_PROXY, or list the host in NO_PROXY.`,
        fix: wantsCredentials
            ? `echo "HTTPS_PROXY=http://<user>:<password>@${proxy.replace(/^https?:\/\//, '')}" >> "$GITHUB_ENV"`
            : `echo "NO_PROXY=$NO_PROXY,${host}" >> "$GITHUB_ENV"`,
    }),
    'tls-untrusted': ({ host, cause, issuer, engineElsewhere }) => ({
        title: `the certificate of ${host} is not trusted`,
        message: `${certificateText(cause, host, issuer)} ${engineElsewhere ? 'The Docker engine is not on this machine and has certificates of its own, so that it may trust it.' : 'docker refuses it as well.'} ${CERTIFICATE_ADVICE[cause]}`,
        fix: CERTIFICATE_FIXES[cause](host),
    }),
    'firewall-denied': ({ host, registryName, address, alias }) => ({
        title: `the firewall of ${host} refuses this runner`,
        message: `${host} refuses requests from ${address ?? 'this network'}. Its network rules do not have the address, or public access is turned off altogether. Add the address; a GitHub-hosted runner has another one in each job, so there use a runner with a fixed address or inside the registry's network.${lostLink(alias)}`,
        fix: `${showPublicAccess(registryName)}\n${allowAddress(registryName, address ?? '<address>')}`,
    }),
    'registry-throttled': ({ host, retryAfter }) => ({
        title: `${host} is throttling`,
        message: `${host} answers that there are too many requests${retryAfter === undefined ? '' : `, and to come back in ${retryAfter} s`}. docker meets the same. Run fewer jobs at once, or choose a larger service tier.`,
        fix: `sleep ${/^\d{1,4}$/.test(retryAfter ?? '') ? retryAfter : '60'}`,
    }),
    'registry-unavailable': ({ host, status }) => ({
        title: `${host} answers with ${status}`,
        message: `${host} answers with the server error ${status}. The registry, or something in front of it, is out of order. Try again, and look at Azure's status page.`,
        fix: `curl --verbose --max-time 10 https://${word(host)}/v2/`,
    }),
    'public-access-disabled': ({ host, registryName, alias }) => ({
        title: `public access to ${host} is turned off`,
        message: `${host} refuses requests from the public network, whatever its rules say. Only its private endpoints are open. Use a runner inside its network, or turn public access on.${lostLink(alias)}`,
        fix: `az acr update --name ${word(registryName)} --public-network-enabled true`,
    }),
    'registry-provisioning-failed': ({ host, registryName, state }) => ({
        title: `${host} is in the state ${state}`,
        message: `Resource Manager says that ${host} is in the state ${state}, and docker does not get in. Look at what failed, and repair or make it again.`,
        fix: `az acr show --name ${word(registryName)} --query '{state:provisioningState,status:status}'`,
    }),
    'encryption-key-unreachable': ({ host, registryName }) => ({
        title: `${host} cannot reach its encryption key`,
        message: `${host} refuses all access because it cannot use its customer-managed key. The key was disabled, has ended, or the registry's identity lost access to the key vault. Restore that access.`,
        fix: `az acr encryption show --name ${word(registryName)}`,
    }),
    'not-a-registry': ({ host }) => ({
        title: `what answers at ${host} is not a registry`,
        message: `The answer of ${host} to GET /v2/ is not a registry's challenge. Something else answers there: a captive portal, a proxy's page, or another web site. Look at what answers, and exempt the registry from it.`,
        fix: `curl --include --max-time 10 https://${word(host)}/v2/`,
    }),
    'challenge-untrusted': ({ host, realm }) => ({
        title: `${host} sends its credentials elsewhere`,
        message: `The challenge of ${host} asks for the credentials to be sent to ${realm}, which is another host. Nothing was sent there; docker would do it. Do not log in before it is known what answers here.`,
        fix: `curl --include --max-time 10 https://${word(host)}/v2/`,
    }),
    'data-endpoint-unreachable': ({ host, registryName, dataHosts, refused }) => ({
        title: `the login to ${host} works, but layers will not come: ${dataHosts[0] ?? ''}`,
        message: refused
            ? `${host} sends whoever pulls to ${dataHosts.join(', ')}, and that host refuses what the registry has signed. A proxy or a firewall answers in its place, or the storage behind the registry is closed to this network. Login and push go to ${host} itself and are not affected.`
            : `${host} sends whoever pulls to ${dataHosts.join(', ')}, and this runner cannot reach it. Login and push go to ${host} itself and are not affected. Open TCP port 443 to that host too; with dedicated data endpoints its name is the registry's own and does not change.`,
        fix: `curl --verbose --max-time 10 https://${word(dataHosts[0] ?? '')}/\naz acr update --name ${word(registryName)} --data-endpoint-enabled true\naz acr show-endpoints --name ${word(registryName)}`,
    }),
};
/** The name of a registry with a private endpoint leads to a public address where the private zone is not known. */
const lostLink = (alias) => alias === undefined
    ? ''
    : ` Its name leads through ${alias} to a public address, so this runner's DNS does not know the private zone: if the runner is inside that network, link the zone to it.`;
function certificateText(cause, host, issuer = '') {
    const by = issuer === '' ? '' : ` It is signed by ${issuer}.`;
    switch (cause) {
        case 'dates':
            return `The certificate that answers for ${host} has ended, or is not valid yet.${by}`;
        case 'name':
            return `The certificate that answers for ${host} is for another name.${by}`;
        case 'chain':
            return `The certificate that answers for ${host} is signed by an authority that is not trusted here.${by}`;
        case 'other':
            return `The certificate that answers for ${host} cannot be verified.${by}`;
    }
}
const ELSEWHERE = 'Something between this runner and the registry answers in its place, a TLS-inspecting proxy for example: trust its certificate authority on the runner and in the Docker daemon, or exempt the registry.';
const CERTIFICATE_ADVICE = {
    dates: 'Check the clock of this runner first; a proxy that answers in its place may have an old certificate.',
    name: 'The name leads to another server: look at what DNS, the hosts file or the proxy makes of it.',
    chain: ELSEWHERE,
    other: ELSEWHERE,
};
const trustAuthority = () => 'sudo cp corporate-ca.crt /usr/local/share/ca-certificates/ && sudo update-ca-certificates && sudo systemctl restart docker';
const CERTIFICATE_FIXES = {
    dates: () => 'date --utc',
    name: host => `nslookup ${word(host)}`,
    chain: trustAuthority,
    other: trustAuthority,
};

;// CONCATENATED MODULE: ./build/texts/en/roles.js


const roleTexts = {
    'role-propagation-pending': ({ role, host, minutes }) => ({
        title: `the role ${role} was assigned ${counted(minutes, 'minute')} ago and has not arrived`,
        message: `Resource Manager lists ${role}, and ${host} does not know of it yet. That takes up to ten minutes. With wait-seconds: 600 this step waits for it; or run the job again in a few minutes.`,
        fix: 'gh run rerun "$GITHUB_RUN_ID" --failed',
    }),
    'arm-audience-disabled': ({ host, registryName }) => ({
        title: 'tokens for Resource Manager are not taken',
        message: `${host} takes only Entra tokens for https://containerregistry.azure.net. Azure CLI before 2.87 (without the right to read the registry), Web Apps and az aks check-acr ask for another audience and are refused. Update them, or take both audiences again.`,
        fix: `az acr config authentication-as-arm update --registry ${word(registryName)} --status enabled`,
    }),
    'role-abac-readiness': ({ host, roles, assigneeObjectId, isServicePrincipal, scope }) => ({
        title: 'after a switch to repository permissions, another role will be needed',
        message: `${host} counts ${roles.map(({ held }) => held).join(', ')} because its role-assignment mode is the classic one. In the mode with repository permissions (ABAC) that counts no more. Before a switch, assign ${[...new Set(roles.flatMap(({ needed }) => needed))].join(' and ')}.`,
        fix: [...new Set(roles.flatMap(({ needed }) => needed))]
            .map(role => assignRoleAt({ objectId: assigneeObjectId, role, scope, isServicePrincipal }))
            .join('\n'),
    }),
    'arm-access-missing': ({ host, assignee, registryName }) => ({
        title: 'the registry cannot be looked at in Resource Manager',
        message: `The identity may not read ${host} in Resource Manager, which is usual for one that only pulls or pushes. Nothing that docker needs depends on it. With Reader, this step can also name missing roles, firewall rules and expiry.`,
        fix: assignRole(assignee || '<object-id>', 'Reader', registryName),
    }),
    'principal-pull-denied': ({ name, host, explained }) => ({
        title: `${name} cannot pull from ${host}`,
        message: `The principal ${name} may not pull from ${host}. ${becauseText(explained)} ${adviceText(explained, 'Assign the role.')}`,
        fix: roleFix(explained),
    }),
    'aks-pull-denied': ({ name, host, explained }) => ({
        title: `the cluster ${name} cannot pull from ${host}`,
        message: `The kubelet identity of the cluster ${name} may not pull from ${host}; its pods end in ImagePullBackOff. ${becauseText(explained)} ${adviceText(explained, 'Assign the role.')}`,
        fix: roleFix(explained),
    }),
    'scoped-token-disabled': ({ userName, registryName }) => ({
        title: `the token ${userName} is disabled`,
        message: `The repository-scoped token ${userName} exists and is disabled. Every login with it fails. Enable it, or use another one.`,
        fix: `az acr token update --name ${word(userName)} --registry ${word(registryName)} --status enabled`,
    }),
    'scoped-token-password-expired': ({ userName, registryName, endsOn }) => ({
        title: `the passwords of the token ${userName} have ended`,
        message: `The last password of the repository-scoped token ${userName} ended at ${endsOn}. Every login with it fails. Make a new one and store it.`,
        fix: newTokenPassword(userName, registryName),
    }),
    'scoped-token-password-expiring': ({ userName, registryName, endsOn, days }) => ({
        title: `the passwords of the token ${userName} end in ${counted(days, 'day')}`,
        message: `The last password of the repository-scoped token ${userName} ends at ${endsOn}. Logins fail from then on. Make a new one and store it.`,
        fix: newTokenPassword(userName, registryName),
    }),
};
/** Why a right is missing, as Resource Manager shows it. */
function becauseText({ because, held, doubt }) {
    switch (because) {
        case 'no-role':
            return 'It holds no role on the registry.';
        case 'role-too-weak':
        case 'custom-role-lacks':
            return `It holds ${held}, which is not enough.`;
        case 'other-scope':
            return `It holds ${held}, which is not this registry.`;
        case 'wrong-mode':
            return `It holds ${held}, which does not count in the registry's role-assignment mode.`;
        case 'condition':
            return `It holds ${held}.`;
        case 'deny-assignment':
            return `A deny assignment takes it away (${held}).`;
        case 'granted':
            return 'Resource Manager lists a role that should do, and the registry does not count it.';
        case 'unknown':
            return doubtText(doubt, held);
    }
}
/** What keeps Resource Manager from saying why. */
function doubtText(doubt, held = 'a role') {
    switch (doubt) {
        case 'mode':
            return "Resource Manager does not tell the registry's role-assignment mode, so which roles count is not known.";
        case 'definition-unread':
            return `It holds ${held}, and what that role contains could not be read.`;
        case 'custom-role-wildcard':
            return `It holds ${held}, a custom role with a wildcard, which not every registry counts.`;
        case 'condition-not-evaluated':
            return `It holds ${held}, under a condition that this step cannot judge.`;
        case 'repository-not-named':
            return `It holds ${held}, under a condition on the repository, and none is named.`;
        case 'deny-assignment-unclear':
            return `Whether it is taken away (${held}) is not known.`;
        case 'deny-assignments-unread':
            return 'The deny assignments could not be read, so why is not known.';
        case 'assignments-unread':
        case undefined:
            return 'Not all of its roles could be read, so why is not known.';
    }
}
/** What to do, where the cause is a matter of roles. */
const adviceText = ({ because }, assign) => because === 'deny-assignment' ? 'No role helps against it: ask who keeps it to exempt this identity.' : assign;
/** The whole command where the ids are known; a deny assignment is no matter of roles. */
function roleFix({ because, needed, access, assigneeObjectId, ...rest }) {
    const { isServicePrincipal, scope, condition } = rest;
    if (because === 'deny-assignment')
        return listDenyAssignments(scope);
    const [role = '', ...others] = needed;
    if (others.length > 0)
        return assignServingRole(assigneeObjectId, access, scope.split('/').at(-1) ?? scope);
    const assignment = { objectId: assigneeObjectId, role, scope, isServicePrincipal };
    if (condition === undefined)
        return assignRoleAt(assignment);
    return (condition.replaces ? replaceRoleAt : assignRoleAt)({ ...assignment, condition: condition.text });
}

;// CONCATENATED MODULE: ./build/texts/en/permission.js


const permissionTexts = {
    'role-abac-mismatch': values => ({
        title: `${values.explained?.held ?? 'the role'} does not count: the registry wants another kind of role`,
        message: `${values.host} counts only roles with repository permissions (ABAC mode) or only the classic ones, and ${values.explained?.held ?? 'the role that is held'} is of the other kind. So nothing is granted on ${nameList(values.repositories, values.host)}, although the role looks right. Assign ${values.explained?.needed.join(' or ') ?? 'one of the other kind'}.`,
        fix: remedyFor(values),
    }),
    'push-denied': deniedText,
    'pull-denied': deniedText,
    'scoped-token-denied': scopedText,
    'repository-not-named': ({ host }) => ({
        title: 'name the repository to know its permission',
        message: `No repository was named, and what ${host} answered for another name does not hold for all. Permission is not known. Name the repository.`,
        fix: 'repository: team/app',
    }),
};
function scopedText({ registryName, host, repositories, granted, userName, access, systemMap, }) {
    const names = nameList(repositories, host);
    const rights = access === 'push' ? ['content/read', 'content/write'] : ['content/read'];
    const named = repositories.length === 0 ? ['<repository>'] : repositories;
    const given = granted === 'pull' ? 'only pull' : 'nothing';
    const needed = rights.join(' and ');
    return {
        title: `the token ${userName} may not ${granted === 'pull' ? 'push to' : 'use'} ${names}`,
        message: `The token ${userName} signs in, but its scope map gives it ${given} on ${names}. docker is refused although the login succeeds. ${systemMap === undefined
            ? `Add ${needed} for the repository to the scope map.`
            : `The scope map ${systemMap} is the registry's own and cannot be changed: give the token one that has ${needed} for the repository, and for whatever else it is used on.`}`,
        fix: systemMap === undefined
            ? allowToken(userName, registryName, named, rights)
            : replaceScopeMap(userName, registryName, named, rights),
    };
}
function deniedText(values) {
    const { host, repositories, right, granted, explained } = values;
    const names = nameList(repositories, host);
    const because = explained === undefined ? '' : `${becauseText(explained)} `;
    const advice = (assign) => (explained === undefined ? assign : adviceText(explained, assign));
    if (right === 'push' && granted === 'pull') {
        return {
            title: `no right to push to ${names}`,
            message: `The login succeeds, but the registry grants only pull on ${names}. docker push ends with "denied". ${because}${advice('Assign the role that pushes, or set access to pull where the job only pulls.')}`,
            fix: remedyFor(values),
        };
    }
    return {
        title: `no right to pull ${right === 'push' ? 'or push ' : ''}${names}`,
        message: `The login succeeds, but the registry does not grant ${right === 'push' ? 'pull or push' : 'pull'} on ${names}. docker ends with "denied". ${because}${advice('Assign the role on the registry.')}`,
        fix: remedyFor(values),
    };
}
/** The role that Resource Manager shows to be missing, or the one that serves in the mode that it will be asked for. */
function remedyFor({ registryName, right, assignee = '<object-id>', explained }) {
    return explained === undefined ? assignServingRole(assignee, right, registryName) : roleFix(explained);
}
const nameList = (repositories, host) => {
    if (repositories.length === 0)
        return `the repositories of ${host}`;
    const [first = '', ...others] = repositories;
    return others.length === 0
        ? first
        : others.length < 3
            ? repositories.join(', ')
            : `${first} and ${others.length} more`;
};

;// CONCATENATED MODULE: ./build/texts/en/proxies.js

const proxyTexts = {
    'engine-proxy-mismatch': ({ host, runner, engine, reached }) => ({
        title: `the Docker engine goes ${by(engine)} to ${host}, this runner ${by(runner)}`,
        message: `This runner goes ${by(runner)} to ${host}${reached ? '' : ', and does not get through'}; the Docker engine, which makes docker's logins, pulls and pushes, goes ${by(engine)}. What was seen from here therefore does not tell what docker will meet. Give both the same HTTPS_PROXY and NO_PROXY.`,
        fix: engineFix(host, runner, engine, reached),
    }),
    'builder-proxy-mismatch': ({ host, name, runner, builder }) => ({
        title: `the builder ${name} goes ${by(builder)} to ${host}, this runner ${by(runner)}`,
        message: `The buildx builder ${name} pulls and pushes from a container of its own, which goes ${by(builder)} to ${host}, while this runner goes ${by(runner)}. It takes no proxy from the runner, nor from config.json, whose proxies reach RUN steps alone. Make the builder again with the same proxy (driver-opts in docker/setup-buildx-action).`,
        fix: `docker buildx create --use --driver docker-container${runner === undefined ? '' : ` --driver-opt ${word(`env.HTTPS_PROXY=${runner}`)}`}`,
    }),
};
const by = (proxy) => (proxy === undefined ? 'directly' : `through the proxy ${proxy}`);
/** The side that is not proven to be right takes after the other. */
function engineFix(host, runner, engine, reached) {
    if (engine !== undefined)
        return `echo ${word(`HTTPS_PROXY=${engine}`)} >> "$GITHUB_ENV"`;
    if (!reached || runner === undefined)
        return `echo "NO_PROXY=$NO_PROXY,${host}" >> "$GITHUB_ENV"`;
    return [
        'sudo mkdir -p /etc/systemd/system/docker.service.d',
        `printf '[Service]\\nEnvironment="HTTPS_PROXY=%s"\\n' ${word(runner)} | sudo tee /etc/systemd/system/docker.service.d/https-proxy.conf`,
        'sudo systemctl daemon-reload && sudo systemctl restart docker',
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/texts/en/sign-in.js


const signInTexts = {
    'creds-json-invalid': ({ problem }) => ({
        title: 'creds is not the JSON that azure/login reads',
        message: `${credsText(problem)} azure/login cannot sign in with it. Store the whole output of the command again, as it is.`,
        fix: 'az ad sp create-for-rbac --name <name> --json-auth | gh secret set AZURE_CREDENTIALS',
    }),
    'creds-overruled': () => ({
        title: 'creds is overruled',
        message: 'creds is given together with client-id, tenant-id or subscription-id. As in azure/login, those win, and what creds says beside them is not used. Give one or the other.',
        fix: '# take creds out, or client-id, tenant-id and subscription-id',
    }),
    'oidc-permission-missing': () => ({
        title: 'the job may not ask for an OIDC token',
        message: 'client-id and tenant-id are given without a secret, so the sign-in needs a token from GitHub, and this job has no right to ask for one. As soon as permissions are set on a job or a workflow, every other one is off. Add id-token: write.',
        fix: 'permissions:\n  id-token: write\n  contents: read',
    }),
    'sp-secret-invalid': ({ clientId }) => ({
        title: `the secret of the application ${clientId} is wrong`,
        message: `Entra knows the application ${clientId} and refuses its secret. It was cut off, has a character too many, or belongs to another application. Store the value again, or make a new secret.`,
        fix: newApplicationSecret(clientId),
    }),
    'sp-secret-expired': ({ clientId }) => ({
        title: `the secret of the application ${clientId} has ended`,
        message: `Entra refuses the secret of the application ${clientId} because it has ended. Every login with it fails. Make a new one, or move to OIDC, which needs no secret.`,
        fix: newApplicationSecret(clientId),
    }),
    'sp-disabled': ({ clientId }) => ({
        title: `the application ${clientId} is disabled`,
        message: `Entra knows the application ${clientId}, and its service principal is disabled. Nobody can sign in with it. Enable it, or use another one.`,
        fix: `az ad sp update --id ${word(clientId)} --set accountEnabled=true`,
    }),
    'tenant-not-found': ({ tenantId, malformed }) => ({
        title: malformed
            ? `no tenant has an id like ${tenantId || '(empty)'}`
            : `there is no tenant ${tenantId || '(empty)'}`,
        message: malformed
            ? `The tenant ${tenantId || '(empty)'} is neither a GUID nor a domain name, so Entra was not asked. It is misspelt, empty, or something else stands in its place. Take the tenant (directory) id.`
            : `Entra does not know the tenant ${tenantId || '(empty)'}. It is misspelt, empty, or of another cloud. Take the tenant (directory) id.`,
        fix: 'az account show --query tenantId --output tsv',
    }),
    'registry-cloud-mismatch': ({ cloud }) => ({
        title: 'the identity belongs to another cloud',
        message: `The sign-in went to ${(0,clouds/* cloudNamed */.X)(cloud)?.azName ?? cloud}, and Entra says that the tenant or the application belongs to another cloud. A registry takes only identities of its own cloud. Use an identity of that cloud, or set environment.`,
        fix: `# ${otherClouds(cloud)}\nenvironment: <cloud>`,
    }),
    'federated-credential-mismatch': ({ clientId, issuer, subject, audience, part, nearest }) => ({
        title: `no federated credential of the application fits the ${part ?? 'token'} of this job`,
        message: `GitHub's token presents the subject ${subject}${nearest === undefined ? '' : `, and the nearest credential, ${nearest.name}, has ${nearest.subject}`}. Entra compares issuer, subject and audience exactly, letter case included, and finds no credential of ${clientId} that has all three. Add one for this job, or run the job where the credential fits.`,
        fix: part === 'audience' && !audience.startsWith(sign_in_DEFAULT_AUDIENCE)
            ? `audience: ${sign_in_DEFAULT_AUDIENCE}`
            : addFederatedCredential(clientId, { issuer, subject, audience }),
    }),
    'oidc-assertion-expired': () => ({
        title: "GitHub's token had ended when it was used",
        message: 'Entra refuses the OIDC token because it is outside its time. It lives for some five minutes, so a session that keeps it fails later in the job; a wrong clock does the same. Sign in again right before the login.',
        fix: 'date --utc',
    }),
    'conditional-access-blocked': ({ clientId }) => ({
        title: 'Conditional Access blocks this sign-in',
        message: `A policy of the tenant does not let ${clientId || 'this identity'} sign in from here. Such policies look at the place, the device or the risk. The sign-in logs of the tenant name the policy and this runner's address. Ask who keeps the policies to allow it, or use a runner inside.`,
        fix: '# Entra admin center > Sign-in logs > Service principal sign-ins > Conditional Access',
    }),
    'entra-user-sign-in': () => ({
        title: "a person's session is used, and it has ended or needs a second factor",
        message: 'The sign-in that was left on this machine belongs to a person, and Entra wants that person again. A job cannot answer that. Use an application with OIDC or a secret.',
        fix: 'az logout',
    }),
    'entra-refused': ({ clientId, code }) => ({
        title: `Entra refuses the sign-in${code === undefined ? '' : ` (AADSTS${code})`}`,
        message: `Entra refuses ${clientId || 'the identity'} for the reason that stands below. Nothing can be exchanged for a token of the registry. Search for the code.`,
        fix: code === undefined ? 'az login --debug' : `https://login.microsoftonline.com/error?code=${code}`,
    }),
    'entra-unreachable': ({ cloud }) => ({
        title: 'the sign-in host of Entra cannot be reached',
        message: `The sign-in host of ${(0,clouds/* cloudNamed */.X)(cloud)?.azName ?? cloud} did not answer. Without it no token comes about. Open TCP port 443 to it from this runner, or correct the proxy.`,
        fix: `curl --verbose --max-time 10 https://${((0,clouds/* cloudNamed */.X)(cloud) ?? clouds/* PUBLIC_CLOUD */.qZ).authority}/common/discovery/instance`,
    }),
};
/** What a federated credential has for its audience unless another was chosen; the other clouds' begin with it. */
const sign_in_DEFAULT_AUDIENCE = 'api://AzureADTokenExchange';
const otherClouds = (cloud) => clouds/* CLOUDS */.JJ.flatMap(({ azName }) => (azName === (0,clouds/* cloudNamed */.X)(cloud)?.azName ? [] : [azName])).join(', ');
function credsText(problem) {
    switch (problem.kind) {
        case 'empty':
            return 'It is empty.';
        case 'too-long':
            return 'It is far longer than such a JSON is.';
        case 'not-json':
            return SLIPS[problem.slip];
        case 'not-an-object':
            return `It is JSON, but no object (${problem.found}).`;
        case 'fields-missing':
            return `${problem.fields
                .map(({ field, empty, insteadOf }) => insteadOf === undefined
                ? `${field} is ${empty ? 'empty' : 'missing'}`
                : `${field} is missing (it stands there as ${insteadOf})`)
                .join(', ')}.`;
        case 'field-wrong-type':
            return `${problem.field} is a ${problem.found}, not a string.`;
    }
}
const SLIPS = {
    base64: 'It is base64, not JSON.',
    'trailing-comma': 'It has a comma after the last field.',
    'missing-comma': 'A comma is missing between two fields.',
    'single-quotes': 'It has single quotes, where JSON has double ones.',
    'curly-quotes': 'It has typographic quotes, where JSON has straight ones.',
    'no-quotes': 'Its fields have no quotes.',
    comments: 'It has comments in it.',
    'line-break-in-value': 'A value has a line break in it.',
    'escaped-quotes': 'Its quotes are escaped, as in a string inside another.',
    variable: 'It has a variable in it that was not replaced.',
    'cut-off': 'It ends in the middle.',
    other: 'It is not JSON.',
};

;// CONCATENATED MODULE: ./build/texts/en/index.js









/** English. */
const en = {
    findings: {
        ...dockerTexts,
        ...nameTexts,
        ...networkTexts,
        ...proxyTexts,
        ...credentialTexts,
        ...signInTexts,
        ...permissionTexts,
        ...roleTexts,
        ...expiryTexts,
        'internal-error': ({ where }) => ({
            title: 'acr-login-check itself failed',
            message: `A fault of acr-login-check stopped the check (${where}). It says nothing of your registry. Please report it with the lines below.`,
            fix: 'https://github.com/org/acr-login-check/issues/new',
        }),
    },
    labels: {
        account: 'account',
        address: 'address',
        addresses: 'addresses',
        aliases: 'leads to',
        audience: 'audience (aud)',
        body: 'answer',
        certificate: 'certificate',
        character: 'character',
        'client-id': 'client id',
        'client-version': 'docker client',
        config: 'configuration',
        'content-type': 'content type',
        'correlation-id': 'correlation id',
        'credential-helper': 'credential helper',
        'data-host': 'data endpoint',
        difference: 'difference',
        endpoint: 'endpoint',
        error: 'error',
        expires: 'ends',
        granted: 'granted',
        issuer: 'issuer',
        'key-id': 'secret id',
        'login-server': 'login server',
        message: 'message',
        name: 'name',
        'no-proxy': 'NO_PROXY there',
        password: 'password',
        permission: 'permission',
        proxy: 'proxy',
        realm: 'realm',
        redirect: 'redirect to',
        repository: 'repository',
        resolver: 'name server',
        'retry-after': 'retry after',
        role: 'role',
        'role-mode': 'role-assignment mode',
        run: 'run',
        server: 'server',
        status: 'status',
        subject: 'subject',
        tenant: 'tenant',
        time: 'time',
        tries: 'tries',
        'user-name': 'user name',
        waited: 'waited',
    },
    rungs: {
        docker: 'Docker',
        name: 'Name',
        dns: 'DNS',
        tcp: 'TCP',
        tls: 'TLS',
        challenge: 'Challenge',
        exchange: 'Exchange',
        credentials: 'Credentials',
        permission: 'Permission',
        data: 'Data endpoint',
        expiry: 'Expiry',
    },
    rungStates: {
        pass: 'pass',
        error: 'error',
        warning: 'warning',
        ignored: 'ignored',
        unknown: 'unknown',
        'not-reached': 'not reached',
        'not-applicable': 'not applicable',
    },
    details: {
        'behind-proxy': 'the proxy resolves the name:',
        'private-link-private': 'by private link, to a private address:',
        'private-link-public': 'a private-link name, and no private address:',
        tunnelled: 'the connection is made by the proxy',
        'elsewhere-trust': 'known to this machine’s certificates only, and the engine is elsewhere:',
        'system-trust': 'known to the system’s certificates only, not to Node’s:',
        'no-daemon': 'no daemon needed',
        'extra-trust': 'trusted by NODE_EXTRA_CA_CERTS alone, which docker does not read:',
        'no-answer-in-time': 'no answer before the step’s time was up',
        'stand-in': 'asked for a stand-in name, no repository was named',
        'nothing-granted': 'the answer for a stand-in name does not hold for all repositories',
        'access-unreadable': 'the token’s access cannot be read',
        'after-retry': 'a passing fault met the first try:',
        'after-wait': 'it was waited for, and has arrived:',
        anonymous: 'nobody signed in: anonymous pull',
        'asks-for-basic': 'it asks for Basic, which no registry of Azure does',
        'no-token': 'the answer brought no token',
        'tells-no-end': 'this credential does not tell its end',
        'not-a-known-registry': 'no registry of Azure: nothing was sent',
        'data-host-untold': 'it was asked and did not tell:',
        'no-data-host': 'the registry sends layers itself',
        'no-repository': 'no repository was named to see where its layers come from',
        'hosted-runner': 'not looked for on a GitHub-hosted runner, unless `repository` names a tag or digest',
        'no-image': 'no image of that tag (latest, where none is named) to see where its layers come from',
    },
    endings: {
        token: 'token for',
        'token-password': 'password of',
        secret: 'secret',
        certificate: 'certificate',
    },
    operations: { login: 'login', pull: 'pull', push: 'push' },
    operationVerdicts: { works: 'works', fails: 'fails', unknown: 'not known', 'not-asked': 'not asked' },
    verdict: (result, { errors, warnings, ignored, registries, dockerFails, unproven }, cause) => {
        const more = (count, noun) => count < 1 ? '' : ` (and ${count} more ${noun}${count === 1 ? '' : 's'})`;
        switch (result) {
            case 'fail':
                return `${dockerFails ? 'docker will fail: ' : ''}${cause}${more(errors - 1, 'error')}`;
            case 'warn':
                return `${unproven ? 'not everything could be proven: ' : 'docker will work, but '}${cause}${more(warnings - 1, 'warning')}`;
            case 'unknown':
                return ignored > 0
                    ? 'docker may fail, but what was found is ignored'
                    : 'nothing wrong was found, but not everything could be proven';
            case 'pass':
                if (registries === 0)
                    return 'nothing to check: no registry is given';
                return 'docker will work';
        }
    },
    words: {
        seen: 'seen',
        expected: 'expected',
        fix: 'Fix',
        documentation: 'Documentation',
        ignored: 'ignored',
        step: 'Step',
        state: 'Result',
        detail: 'Detail',
        misuse: 'the step was used wrongly',
        notices: 'Notices',
        timeline: 'What ends when',
        cut: 'The rest did not fit into the summary; it is in the log.',
    },
    inputProblem: problem => {
        switch (problem.problem) {
            case 'not-allowed':
                return `${problem.input}: "${problem.given}" is not allowed; use one of ${problem.allowed.join(', ')}`;
            case 'no-number':
                return `${problem.input}: "${problem.given}" is no whole number from ${problem.least} to ${problem.most}`;
            case 'unknown-id':
                return `${problem.input}: there is no finding "${problem.given}"${problem.nearest === undefined ? '' : `; did you mean ${problem.nearest}?`}`;
            case 'too-many':
                return `${problem.input}: ${problem.count} lines are too many; at most ${problem.most}`;
        }
    },
    waiting: (what, waited, most) => `waiting for a grant or a firewall rule to arrive: ${what.join(', ')}; ${Math.floor(waited)} s of ${most} s`,
    andMore: count => `and ${count} more in the summary`,
};

;// CONCATENATED MODULE: ./build/trace.js
/**
 * A host that tells of every request and program, with its time: the timeline of step debugging. Queries, headers and bodies are
 * left out, since they carry the credentials.
 * @param tell receives a line for each, once it has ended
 */
function traced(host, tell) {
    const start = host.now();
    const timed = async (what, work, outcomeOf) => {
        const began = host.now() - start;
        const result = await work;
        const ended = host.now() - start;
        tell(`+${began} ms  ${what}  ${outcomeOf(result)}  (${ended - began} ms)`);
        return result;
    };
    return {
        ...host,
        http: request => timed(`${request.method} ${request.url.origin}${request.url.pathname}${request.proxy === undefined ? '' : ` via ${request.proxy.host}`}`, host.http(request), outcome => (outcome.ok ? `HTTP ${outcome.reply.status}` : `${outcome.failure.at} ${outcome.failure.code}`)),
        exec: command => timed([command.file, ...command.args].join(' '), host.exec(command), outcome => outcome.state === 'exited' ? `exit code ${outcome.code}` : outcome.state),
    };
}

// EXTERNAL MODULE: ./build/user-info.js
var user_info = __nccwpck_require__(6406);
;// CONCATENATED MODULE: ./build/deadline.js
const deadlineIn = (milliseconds, now) => {
    const end = now() + milliseconds;
    return { remaining: () => Math.max(0, end - now()) };
};

;// CONCATENATED MODULE: ./build/wait.js


const FIRST_PAUSE_MS = 3_000;
const LONGEST_PAUSE_MS = 12_000;
const GROWTH = 1.5;
/** Between two lines of the log. */
const QUIET_MS = 10_000;
/** With less time than that, another look could only find that there was no time. */
const SHORTEST_LOOK_MS = 1_000;
/**
 * Looks, and, while all that is in the way may still pass, looks again until `waitMs` have gone since the first look. What the last look
 * found is what counts. Everything together takes no longer than `waitMs` and `timeoutMs`.
 */
async function lookUntilArrived({ waitMs, timeoutMs, host, look, tell }) {
    const whole = deadlineIn(waitMs + timeoutMs, host.now);
    let looked = await look(deadlineIn(timeoutMs, host.now), 0);
    const began = host.now();
    let slept = 0;
    let told = Number.NEGATIVE_INFINITY;
    // A clock that is set back must not make the step wait for longer.
    const waited = () => Math.max(host.now() - began, slept);
    for (let pause = FIRST_PAUSE_MS;; pause = Math.min(pause * GROWTH, LONGEST_PAUSE_MS)) {
        const left = Math.min(waitMs - waited(), whole.remaining() - SHORTEST_LOOK_MS);
        if (left <= 0 || !isWorthWaiting(looked.findings))
            return looked;
        if (waited() - told >= QUIET_MS) {
            told = waited();
            tell(looked.findings, told);
        }
        const next = Math.min(pause, left);
        await host.sleep(next);
        slept += next;
        looked = await look(deadlineIn(Math.min(timeoutMs, whole.remaining()), host.now), waited());
    }
}

;// CONCATENATED MODULE: ./build/run.js










/**
 * The whole story: inputs → gather → judge → report. It knows no `process`: everything outside comes through the host.
 * What is slow to load is loaded once the inputs are known to be good.
 */
async function run(raw, host) {
    const onActions = host.env['GITHUB_ACTIONS'] === 'true';
    const vault = createVault(value => {
        if (onActions)
            host.write((0,workflow_commands/* maskCommand */.Iq)(value));
    });
    holdPasswordsOf(host.env, vault);
    const parsed = parseInputs(raw, vault, FINDING_IDS);
    if (!parsed.ok)
        return misuse(parsed.problems, host, vault, onActions);
    const { inputs } = parsed;
    const debugging = onActions && host.env['RUNNER_DEBUG'] === '1';
    const observed = debugging ? traced(host, line => host.write((0,workflow_commands/* debugCommand */.Hl)(vault.redact(line)))) : host;
    const tell = (found, waitedMs) => host.write(`▸ ${(0,report_escape/* inline */.mG)(vault.redact(en.waiting(waitedFor(found), waitedMs / 1000, inputs.waitSeconds)))}\n`);
    const { facts, findings } = await check(inputs, observed, vault, tell);
    await report(facts, findings, host, vault, onActions);
    return exitCode(findings, inputs.failOn);
}
/** What stands in URLs of the environment, in whichever case, can come back in what a proxy, docker or a tool says. */
function holdPasswordsOf(env, vault) {
    for (const [name, value = ''] of Object.entries(env)) {
        if (!/^((https?|all|ftp|no)_proxy|docker_host)$/i.test(name))
            continue;
        for (const secret of (0,user_info/* secretsInUrls */.F)(value))
            vault.hold(secret);
    }
}
/** Gathers and judges; a fault of our own becomes a finding, never a pass. */
async function check(inputs, host, vault, tell) {
    try {
        const { gather } = await __nccwpck_require__.e(/* import() */ 88).then(__nccwpck_require__.bind(__nccwpck_require__, 1088));
        return await lookUntilArrived({
            waitMs: inputs.waitSeconds * 1000,
            timeoutMs: inputs.timeoutSeconds * 1000,
            host,
            look: async (deadline, waitedMs) => {
                const facts = await gather(inputs, host, vault, deadline, Math.floor(waitedMs / 1000));
                return { facts, findings: judge(facts, inputs.ignore) };
            },
            tell,
        });
    }
    catch (error) {
        return { facts: noFacts(inputs, host), findings: [internalError(error)] };
    }
}
/** What stands in the way, and where, each once. */
const waitedFor = (findings) => [
    ...new Set(findings
        .filter(({ level }) => level === 'error')
        .map(({ id, registry }) => (registry === undefined ? id : `${id} (${registry})`))),
];
async function report(facts, findings, host, vault, onActions) {
    const { makeReport, logText, annotations, NO_ANNOTATIONS, summaryMarkdown, outputsOf } = await __nccwpck_require__.e(/* import() */ 526).then(__nccwpck_require__.bind(__nccwpck_require__, 9526));
    const made = makeReport(facts, findings, en, host.env, vault.redact);
    host.write(logText(made, en, onActions ? annotations(made.findings, en) : NO_ANNOTATIONS));
    await writeOutputs(outputsOf(made), host, vault);
    const summaryFile = host.env['GITHUB_STEP_SUMMARY'];
    try {
        if (summaryFile)
            await host.appendFile(summaryFile, summaryMarkdown(made, en));
    }
    catch (error) {
        // The verdict stands without its summary; that it is missing must be seen.
        host.write(`${(0,report_escape/* inline */.mG)(vault.redact(`acr-login-check: the job summary could not be written: ${String(error)}`))}\n`);
    }
}
function exitCode(findings, failOn) {
    if (findings.some(({ id }) => id === 'internal-error'))
        return 1;
    if (failOn === 'never')
        return 0;
    const failing = failOn === 'warning' ? ['error', 'warning'] : ['error'];
    return findings.some(({ level }) => failing.includes(level)) ? 1 : 0;
}
async function misuse(problems, host, vault, onActions) {
    for (const problem of problems) {
        const text = (0,report_escape/* inline */.mG)(vault.redact(en.inputProblem(problem)));
        host.write(onActions ? (0,workflow_commands/* annotationCommand */.jx)('error', `acr-login-check: ${en.words.misuse}`, text) : `✗ ${text}\n`);
    }
    await writeOutputs({ result: 'fail', findings: JSON.stringify({ version: 1, findings: [] }) }, host, vault);
    return 2;
}
async function writeOutputs(outputs, host, vault) {
    const path = host.env['GITHUB_OUTPUT'];
    if (!path)
        return;
    const delimiter = `acr-login-check-${globalThis.crypto.randomUUID()}`;
    const entries = Object.entries(outputs).map(([name, value]) => (0,workflow_commands/* outputEntry */.Uh)(name, value, delimiter));
    try {
        await host.appendFile(path, entries.join(''));
    }
    catch (error) {
        // The exit code still tells; that the outputs are missing must be seen.
        host.write(`acr-login-check: the outputs could not be written: ${(0,report_escape/* inline */.mG)(vault.redact(String(error)))}\n`);
    }
}
function internalError(error) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const [message = '', where = ''] = stack.split('\n').map(line => line.trim());
    return {
        id: 'internal-error',
        level: 'error',
        rung: 'docker',
        values: { where: message },
        evidence: [
            { label: 'message', seen: message },
            { label: 'error', seen: where },
        ],
        blocks: [],
        ignored: false,
    };
}
function noFacts(inputs, host) {
    return {
        now: host.now(),
        waitedSeconds: 0,
        given: {
            access: inputs.access,
            minimumTokenMinutes: inputs.minimumTokenMinutes,
            expiryWarningDays: inputs.expiryWarningDays,
            userName: { given: false },
            password: { given: false },
            whiteSpace: [],
        },
        runner: {},
        docker: {
            cli: (0,build_facts/* skipped */.hT)('not-needed'),
            engine: (0,build_facts/* skipped */.hT)('not-needed'),
            endpoint: '',
            config: (0,build_facts/* skipped */.hT)('not-needed'),
            proxies: (0,build_facts/* skipped */.hT)('not-needed'),
            builder: (0,build_facts/* skipped */.hT)('not-needed'),
        },
        identity: { kind: 'none' },
        others: [],
        repositories: [],
        registries: [],
    };
}

;// CONCATENATED MODULE: ./build/main.js



const host = nodeHost(process);
// No top-level await: with one the bundler writes an async module, whose imports it orders differently from checkout to checkout.
run(readActionInputs(host.env), host).then(code => {
    // A program or a socket that hangs must not keep the step: once all is written, it ends.
    process.stdout.write('', () => process.exit(code));
});

