export const id = 667;
export const ids = [667];
export const modules = {

/***/ 2537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mx: () => (/* binding */ leastPrivilegedRoles),
/* harmony export */   NS: () => (/* binding */ BUILT_IN_ROLES),
/* harmony export */   O5: () => (/* binding */ CONTENT_WRITE),
/* harmony export */   po: () => (/* binding */ PUSH_WRITE),
/* harmony export */   tZ: () => (/* binding */ PULL_READ),
/* harmony export */   vY: () => (/* binding */ CONTENT_READ)
/* harmony export */ });
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(806);

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
function leastPrivilegedRoles(mode, access) {
    const modes = mode === undefined ? _registry_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE_ASSIGNMENT_MODES */ .Y : [mode];
    return modes.map(each => ({ mode: each, role: LEAST[each][access] }));
}


/***/ }),

/***/ 4667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ readCondition),
  o: () => (/* binding */ withRequestAttribute)
});

// EXTERNAL MODULE: ./build/util/memoize.js
var memoize = __webpack_require__(2637);
;// CONCATENATED MODULE: ./build/azure/arm/condition-parser.js
/** The limit of ARM is 8 KB. */
const MAX_LENGTH = 8 * 1024;
const MAX_DEPTH = 40;
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
    const matcher = /\s*(&&|\|\||[(){},!]|'[^']*'|@[a-z]+\[[^\]]*\]|[^\s(){},!'&|@[\]]+)\s*/iy;
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
/**
 * Operands of one kind of joint; where both kinds stand side by side, Azure asks for parentheses, and nothing is
 * assumed.
 */
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

// EXTERNAL MODULE: ./build/azure/arm/permissions.js
var permissions = __webpack_require__(3129);
;// CONCATENATED MODULE: ./build/azure/arm/conditions.js



/**
 * Reads the known form of a condition: `(!(ActionMatches{…}) AND …) OR (tests of the repository's name)`, once or
 * several joined by AND. Source: ACR docs, "Microsoft Entra-based repository permissions"; Azure RBAC docs, condition
 * format.
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
    const names = (0,memoize/* memoize */.B)((action) => only.some(pattern => (0,permissions/* matchesAction */.ch)(pattern, action)));
    return { names, tests: tests.every(test => test !== undefined) ? tests : undefined };
}
/** The patterns of `!(ActionMatches{'…'}) AND !(ActionMatches{'…'})`. */
function untestedActions(node) {
    const parts = node.kind === 'and' ? node.parts : [node];
    const patterns = parts.map(part => part.kind === 'not' && part.part.kind === 'action' ? part.part.pattern : undefined);
    return patterns.every(pattern => pattern !== undefined) ? patterns : undefined;
}
/** The name is an attribute of the request. */
const REPOSITORY_NAME = '@request[microsoft.containerregistry/registries/repositories:name]';
/** The same words behind `@Resource` are never true (Azure/acr#794). */
const NEVER = '@resource[microsoft.containerregistry/registries/repositories:name]';
const RESOURCE_NAME = /@Resource(?=\[Microsoft\.ContainerRegistry\/registries\/repositories:name\])/gi;
/** The condition that was meant where one looks at `@Resource`, which is never true; `undefined` where it does not. */
function withRequestAttribute(text) {
    const corrected = text.replace(RESOURCE_NAME, '@Request');
    return corrected === text ? undefined : corrected;
}
const OPERATORS = new Map([
    ['stringequals', value => repository => repository === value],
    ['stringequalsignorecase', value => ignoringCase(value, (repository, lower) => repository === lower)],
    ['stringstartswith', value => repository => repository.startsWith(value)],
    ['stringstartswithignorecase', value => ignoringCase(value, (repository, lower) => repository.startsWith(lower))],
]);
function nameTest(node) {
    if (node.kind !== 'test')
        return undefined;
    if (node.attribute === NEVER && OPERATORS.has(node.operator))
        return () => false;
    if (node.attribute !== REPOSITORY_NAME)
        return undefined;
    return OPERATORS.get(node.operator)?.(node.value);
}
function ignoringCase(value, test) {
    const lower = value.toLowerCase();
    return repository => test(repository.toLowerCase(), lower);
}


/***/ }),

/***/ 8641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ listIn),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   VC: () => (/* binding */ instantIn),
/* harmony export */   kx: () => (/* binding */ flagIn),
/* harmony export */   r7: () => (/* binding */ textIn),
/* harmony export */   u9: () => (/* binding */ wordIn)
/* harmony export */ });
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4891);

/** Readers of JSON that somebody else wrote: each gives the value in its form, or `undefined`; none throws. */
/** An object's fields; none for anything else. */
const fieldsOf = (value) => (0,_util_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(value) ?? {};
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

/***/ 3129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q6: () => (/* binding */ isExcludedBy),
/* harmony export */   W_: () => (/* binding */ namesRegistries),
/* harmony export */   ch: () => (/* binding */ matchesAction),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   r4: () => (/* binding */ neededFor)
/* harmony export */ });
/* harmony import */ var _built_in_roles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2537);

const NEEDED = {
    LegacyRegistryPermissions: {
        pull: { kind: 'actions', action: _built_in_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .PULL_READ */ .tZ },
        push: { kind: 'actions', action: _built_in_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .PUSH_WRITE */ .po },
    },
    AbacRepositoryPermissions: {
        pull: { kind: 'dataActions', action: _built_in_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTENT_READ */ .vY },
        push: { kind: 'dataActions', action: _built_in_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTENT_WRITE */ .O5 },
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
 * Whether an action is one of a pattern's: `*` is any run of characters, and case does not matter. Linear, for any
 * pattern. Source: Azure RBAC docs, "Understand Azure role definitions" (wildcard).
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


/***/ }),

/***/ 806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ ROLE_ASSIGNMENT_MODES),
/* harmony export */   l: () => (/* binding */ parseRegistry)
/* harmony export */ });
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4891);
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8641);


const ROLE_ASSIGNMENT_MODES = ['LegacyRegistryPermissions', 'AbacRepositoryPermissions'];
const ENDPOINT_STATUSES = ['Approved', 'Pending', 'Rejected', 'Disconnected'];
const STATUSES = ['enabled', 'disabled'];
const REGISTRY_ID = /^\/subscriptions\/([^/]{1,100})\/resourceGroups\/([^/]{1,100})\/providers\/Microsoft\.ContainerRegistry\/registries\/([^/]{1,100})$/i;
/** A registry that has an id and a login server; `undefined` for anything else. */
function parseRegistry(body) {
    const fields = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(body);
    const properties = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(fields['properties']);
    const id = REGISTRY_ID.exec((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(fields['id']) ?? '');
    const loginServer = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(properties['loginServer'], 255)?.toLowerCase();
    const [fullId, subscriptionId, resourceGroup, name] = id ?? [];
    if (fullId === undefined || subscriptionId === undefined || resourceGroup === undefined)
        return undefined;
    if (name === undefined || loginServer === undefined)
        return undefined;
    const { azureADAuthenticationAsArmPolicy: policy } = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(properties['policies']);
    return (0,_util_json_js__WEBPACK_IMPORTED_MODULE_1__/* .omitUndefined */ .Oy)({
        id: fullId,
        name: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(fields['name'], 100) ?? name,
        subscriptionId,
        resourceGroup,
        loginServer,
        tenantId: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(fields['tenantId'], 100),
        sku: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(fields['sku'])['name'], 100),
        provisioningState: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(properties['provisioningState'], 100),
        adminUserEnabled: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .flagIn */ .kx)(properties['adminUserEnabled']),
        anonymousPullEnabled: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .flagIn */ .kx)(properties['anonymousPullEnabled']),
        publicNetworkAccess: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .wordIn */ .u9)(properties['publicNetworkAccess'], ['Enabled', 'Disabled']),
        networkRules: networkRulesIn(properties['networkRuleSet']),
        privateEndpoints: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .listIn */ .Of)(properties['privateEndpointConnections'], endpointStatusIn),
        dataEndpointEnabled: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .flagIn */ .kx)(properties['dataEndpointEnabled']),
        dataEndpoints: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .listIn */ .Of)(properties['dataEndpointHostNames'], host => (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(host, 255)),
        armAudience: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .wordIn */ .u9)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(policy)['status'], STATUSES),
        roleAssignmentMode: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .wordIn */ .u9)(properties['roleAssignmentMode'], ROLE_ASSIGNMENT_MODES),
        encryption: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .wordIn */ .u9)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(properties['encryption'])['status'], STATUSES),
    });
}
/** Nothing where a rule cannot be read: half of the rules would say something else. */
function networkRulesIn(value) {
    const { defaultAction, ipRules } = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(value);
    const action = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .wordIn */ .u9)(defaultAction, ['Allow', 'Deny']);
    const rules = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .listIn */ .Of)(ipRules, rule => (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(rule)['value'], 100));
    return action === undefined || rules === undefined
        ? undefined
        : Object.freeze({ defaultAction: action, allowed: rules });
}
function endpointStatusIn(value) {
    const { privateLinkServiceConnectionState: state } = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(value)['properties']);
    return (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .wordIn */ .u9)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(state)['status'], ENDPOINT_STATUSES);
}


/***/ }),

/***/ 2637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ memoize)
/* harmony export */ });
/** A pure function that finds each answer once. */
function memoize(make) {
    const cache = new Map();
    return key => {
        const known = cache.get(key) ?? { value: make(key) };
        cache.set(key, known);
        return known.value;
    };
}


/***/ })

};
