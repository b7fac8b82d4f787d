export const id = 348;
export const ids = [348];
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

// EXTERNAL MODULE: ./build/azure/arm/permissions.js
var permissions = __webpack_require__(3129);
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

/***/ 3796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 8256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MT: () => (/* binding */ matchesPattern),
/* harmony export */   Z$: () => (/* binding */ unmetTerms),
/* harmony export */   ib: () => (/* binding */ satisfies)
/* harmony export */ });
const MAX_LENGTH = 4096;
/**
 * Whether claims satisfy the expression of a flexible federated credential.
 * Source: Entra docs, "Flexible federated identity credentials (preview)": `eq`, `matches` with `*` and `?`, `and`.
 * @returns `undefined` where it cannot be told: a form that is not known here, or a claim that was not seen
 */
function satisfies(expression, claims) {
    const verdicts = termsOf(expression)?.map(term => fits(term, claims));
    if (verdicts === undefined || verdicts.includes(false))
        return verdicts && false;
    return verdicts.includes(undefined) ? undefined : true;
}
/** The comparisons that these claims do not pass; none where the expression cannot be read. */
const unmetTerms = (expression, claims) => (termsOf(expression) ?? []).filter(term => fits(term, claims) === false);
function termsOf(expression) {
    if (expression.length > MAX_LENGTH)
        return undefined;
    const term = /\s*claims\[\s*'([\w-]+)'\s*\]\s+(eq|matches)\s+'((?:[^']|'')*)'\s*(and\b|$)/y;
    const terms = [];
    for (let at = 0;; at = term.lastIndex) {
        term.lastIndex = at;
        const [, claim, operator, operand, next] = term.exec(expression) ?? [];
        if (claim === undefined || operand === undefined)
            return undefined;
        terms.push({
            claim,
            operator: operator === 'eq' ? 'eq' : 'matches',
            operand: operand.replaceAll("''", "'"),
        });
        if (next === '')
            return terms;
    }
}
function fits({ claim: name, operator, operand }, claims) {
    const claim = name === 'sub' ? claims.sub : name === 'job_workflow_ref' ? claims.job_workflow_ref : undefined;
    if (claim === undefined || claim.length > MAX_LENGTH)
        return undefined;
    return operator === 'eq' ? claim === operand : matchesPattern(claim, operand);
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


/***/ }),

/***/ 7860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ compareFederated)
});

// EXTERNAL MODULE: ./build/util/text.js
var util_text = __webpack_require__(3506);
// EXTERNAL MODULE: ./build/azure/entra/subject.js
var subject = __webpack_require__(4011);
;// CONCATENATED MODULE: ./build/azure/entra/claim-diff.js


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
        caret: markOf(presented, accepted),
    };
}
function kindsOf(part, presented, accepted) {
    if (presented.trim() === accepted.trim())
        return ['white-space'];
    if (equalsIgnoreCase(presented, accepted))
        return ['case'];
    if ((0,util_text/* withoutAtEnd */.jy)(presented, '/') === (0,util_text/* withoutAtEnd */.jy)(accepted, '/'))
        return ['trailing-slash'];
    if (part !== 'subject')
        return ['other'];
    const [one, other] = [(0,subject/* parseSubject */.Ci)(presented), (0,subject/* parseSubject */.Ci)(accepted)];
    if (one !== undefined && other !== undefined)
        return subjectKinds(one, other);
    return one === undefined && other === undefined ? topologicalOrder(claimKinds(presented, accepted)) : ['other'];
}
const CONTEXTS = new Set(['environment', 'ref', 'pull_request']);
/** How the claims differ that two texts are made of; those that say what the job is for count as one. */
function claimKinds(presented, accepted) {
    const [mine, theirs] = [(0,subject/* claimsIn */.hh)(presented), (0,subject/* claimsIn */.hh)(accepted)];
    const names = [...new Set([...mine.keys(), ...theirs.keys()])];
    const differing = names.filter(name => {
        const [one, other] = [mine.get(name), theirs.get(name)];
        return one === undefined || other === undefined || !equalsIgnoreCase(one, other);
    });
    const context = differing.some(name => CONTEXTS.has(name)) ? contextOf(mine) : undefined;
    const others = differing.filter(name => !CONTEXTS.has(name)).map(kindOfClaim);
    return [...(context === undefined ? [] : [context]), ...others];
}
function contextOf(claims) {
    if (claims.has('environment'))
        return 'environment';
    if (claims.has('pull_request'))
        return 'pull_request';
    const ref = claims.get('ref') ?? '';
    if (ref.startsWith('refs/tags/'))
        return 'tag';
    return ref.startsWith('refs/heads/') ? 'branch' : 'other';
}
function kindOfClaim(name) {
    if (name === 'job_workflow_ref')
        return name;
    if (name.startsWith('repository_owner'))
        return 'owner';
    return name === 'repo' || name.startsWith('repository') ? 'repository' : 'other';
}
const topologicalOrder = (kinds) => WEIGHTS.filter(kind => kinds.includes(kind));
function subjectKinds(presented, accepted) {
    const sameForm = presented.kind === accepted.kind;
    const pairs = [
        ['owner', presented.owner, accepted.owner],
        ['repository', presented.name, accepted.name],
    ];
    const kinds = pairs.flatMap(([kind, one, other]) => (equalsIgnoreCase(one, other) ? [] : [kind]));
    const { rest } = presented;
    if (!equalsIgnoreCase(rest, accepted.rest))
        kinds.push(...claimKinds(rest, accepted.rest));
    if (!sameForm)
        kinds.push('immutable-form');
    if (sameForm && presented.ownerId !== accepted.ownerId)
        kinds.push('owner');
    if (sameForm && presented.repositoryId !== accepted.repositoryId)
        kinds.push('repository');
    const spelled = [...pairs.map(([, one, other]) => [one, other]), [rest, accepted.rest]];
    if (spelled.some(([one, other]) => one !== other && equalsIgnoreCase(one, other)))
        kinds.push('case');
    return topologicalOrder(kinds);
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
    'job_workflow_ref',
    'other',
    'case',
];
const equalsIgnoreCase = (one, other) => one.toLowerCase() === other.toLowerCase();
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
function editDistance(one, other) {
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

// EXTERNAL MODULE: ./build/azure/entra/claims-matching.js
var claims_matching = __webpack_require__(8256);
;// CONCATENATED MODULE: ./build/azure/entra/federated-credentials.js


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
    return (0,claims_matching/* satisfies */.ib)(credential.expression, claimsOf(presented));
}
const claimsOf = ({ subject: sub, jobWorkflowRef }) => ({
    sub,
    ...(jobWorkflowRef !== undefined && { job_workflow_ref: jobWorkflowRef }),
});
/**
 * An expression stands in the subject's place: it is shown whole, as what the subject would have to satisfy; what it wants of the called
 * workflow stands apart.
 */
function differences(presented, credential) {
    const { issuer, subject, audience } = presented;
    const audiences = credential.audiences.includes(audience) ? audience : nearestOf(audience, credential.audiences);
    const found = [differenceOf('issuer', issuer, credential.issuer)];
    if (credential.expression === undefined)
        found.push(differenceOf('subject', subject, credential.subject ?? ''));
    else
        found.push(...unmet(presented, credential.expression));
    found.push(differenceOf('audience', audience, audiences));
    return found.filter(difference => difference !== undefined);
}
function unmet(presented, expression) {
    const terms = (0,claims_matching/* unmetTerms */.Z$)(expression, claimsOf(presented));
    const { subject, jobWorkflowRef = '' } = presented;
    const ofWorkflow = terms.find(({ claim }) => claim === 'job_workflow_ref');
    const other = { at: 0, also: [], caret: '' };
    return [
        ...(terms.some(({ claim }) => claim === 'sub')
            ? [{ ...other, part: 'subject', presented: subject, accepted: expression, kind: 'other' }]
            : []),
        ...(ofWorkflow === undefined
            ? []
            : [
                {
                    ...{ ...other, part: 'job_workflow_ref', kind: 'job_workflow_ref' },
                    ...{ presented: jobWorkflowRef, accepted: ofWorkflow.operand },
                },
            ]),
    ];
}
const nearestOf = (text, others) => [...others].sort((one, other) => editDistance(text, one) - editDistance(text, other))[0] ?? '';
/** What is put right with one slip of the pen is nearer than what was made for another job, and that than another repository. */
const KIND_WEIGHTS = {
    'white-space': 1,
    case: 1,
    'trailing-slash': 1,
    'immutable-form': 2,
    branch: 4,
    tag: 4,
    pull_request: 4,
    environment: 4,
    job_workflow_ref: 4,
    repository: 16,
    owner: 32,
    other: 64,
};
const distance = (found) => found.reduce((sum, { part, kind, also, presented, accepted }) => {
    const weight = [kind, ...also].reduce((all, each) => all + KIND_WEIGHTS[each], 0);
    return sum + weight * (part === 'subject' ? 1 : 2) + Math.min(0.9, editDistance(presented, accepted) / 1000);
}, 0);


/***/ }),

/***/ 4573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KM: () => (/* binding */ federatedName),
/* harmony export */   Z4: () => (/* binding */ DEFAULT_AUDIENCE),
/* harmony export */   jM: () => (/* binding */ adviseFederated)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _claims_matching_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8256);
/* harmony import */ var _federated_credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7860);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4011);




/** Of an application or a user-assigned identity. Source: Entra docs, "Federated credential considerations". */
const MAX_CREDENTIALS = 20;
/** The audience of a federated credential unless another was chosen; those of the other clouds begin with it. Source: the same page. */
const DEFAULT_AUDIENCE = 'api://AzureADTokenExchange';
/**
 * What is to be done so that the job can sign in, by what it presents and what was read.
 * @param accepted none where nothing could be read
 * @param part the part that Entra named
 */
function adviseFederated(presented, accepted, part) {
    const credentials = accepted?.credentials ?? [];
    const compared = (0,_federated_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .compareFederated */ .o)(presented, credentials);
    if (compared.state === 'matches')
        return { fix: { do: 'wait', existing: compared.by.name } };
    const audience = audienceToSet(presented, accepted, part);
    if (audience !== undefined)
        return { fix: { do: 'set-audience', audience } };
    if (compared.state === 'differs') {
        const { nearest, differences } = compared;
        const isMisspelled = differences.every(({ part, kind, also }) => part === 'subject' && [kind, ...also].every(each => each === 'case' || each === 'white-space'));
        if (isMisspelled && nearest.subject !== undefined)
            return { fix: { do: 'correct', existing: nearest.name } };
    }
    const reason = reasonOf(presented, credentials);
    const { pattern, ...because } = reason;
    const isFull = credentials.length >= MAX_CREDENTIALS;
    if (isFull)
        return { fix: { do: 'replace-one' }, ...because };
    const isApplication = accepted?.owner.kind !== 'managed-identity';
    const taken = credentials.map(({ name }) => name);
    if (pattern !== undefined && isApplication) {
        const expression = `claims['sub'] matches '${pattern.replaceAll("'", "''")}'`;
        const name = federatedName({ ...presented, subject: pattern }, taken);
        return { fix: { do: 'add-flexible', name, expression }, ...because };
    }
    return { fix: { do: 'add', name: federatedName(presented, taken) }, ...because };
}
/** The audience that the workflow should ask for: what the credential of this job has, or, where none could be read, the usual one. */
function audienceToSet(presented, accepted, part) {
    if (accepted === undefined) {
        return part === 'audience' && !presented.audience.startsWith(DEFAULT_AUDIENCE) ? DEFAULT_AUDIENCE : undefined;
    }
    return accepted.credentials
        .flatMap(({ audiences }) => audiences)
        .find(audience => (0,_federated_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .compareFederated */ .o)({ ...presented, audience }, accepted.credentials).state === 'matches');
}
function reasonOf(presented, credentials) {
    const { issuer, subject } = presented;
    const wild = credentials.find(one => one.issuer === issuer &&
        one.subject !== undefined &&
        /[*?]/.test(one.subject) &&
        (0,_claims_matching_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesPattern */ .MT)(subject, one.subject));
    if (wild?.subject !== undefined) {
        return { because: 'literal-wildcard', about: wild.name, pattern: wild.subject };
    }
    const compared = (0,_federated_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .compareFederated */ .o)(presented, credentials);
    const differences = compared.state === 'differs' ? compared.differences : [];
    if (differences.some(({ kind }) => kind === 'job_workflow_ref')) {
        return { because: 'called-workflow', ...(compared.state === 'differs' && { about: compared.nearest.name }) };
    }
    const tagPrefix = (0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSubject */ .Ci)(subject)?.entity === 'tag' ? /^(.*:ref:refs\/tags\/)[^:]*$/s.exec(subject)?.[1] : undefined;
    return tagPrefix === undefined ? {} : { because: 'subject-per-tag', pattern: `${tagPrefix}*` };
}
/** The longest name. Source: Graph docs, "federatedIdentityCredential"; ARM docs, "Federated Identity Credentials - Create Or Update". */
const MAX_NAME = 120;
const HASH_LENGTH = 8;
/**
 * A name for a new credential: readable, another one for every subject, issuer and audience, and none that is taken. On a managed
 * identity, creating one under a name that exists replaces it without a word.
 */
function federatedName({ issuer, subject, audience }, taken) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([issuer, subject, audience]))
        .digest('hex');
    const words = subject
        .replace(/^repo:/, '')
        .slice(0, MAX_NAME)
        .replace(/[^A-Za-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
    const used = new Set(taken.map(name => name.toLowerCase()));
    for (let count = 1;; count++) {
        const end = `-${hash.slice(0, HASH_LENGTH)}${count === 1 ? '' : `-${count}`}`;
        const name = `${`github-${words}`.slice(0, MAX_NAME - end.length)}${end}`;
        if (!used.has(name.toLowerCase()))
            return name;
    }
}


/***/ }),

/***/ 4011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ parseSubject),
/* harmony export */   hh: () => (/* binding */ claimsIn)
/* harmony export */ });
/* unused harmony export presentedSubjects */
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
/**
 * The claims that a subject is made of, by their names, in its order: those behind the repository, or all of them where an organisation's own
 * template leaves the repository out. GitHub escapes a colon inside a value.
 */
function claimsIn(text) {
    const claims = new Map();
    const tokens = text.split(':');
    for (let at = 0; at < tokens.length; at++) {
        const name = (tokens[at] ?? '').toLowerCase();
        if (name === 'pull_request')
            claims.set(name, '');
        else
            claims.set(name, tokens[++at] ?? '');
    }
    return claims;
}
/** Takes a subject apart; `undefined` where it follows an organisation's own template, or is none of GitHub. */
function parseSubject(subject) {
    const match = /^repo:([^/:@]+)(?:@(\d+))?\/([^/:@]+)(?:@(\d+))?:(.+)$/s.exec(subject);
    const [, owner, ownerId, name, repositoryId, rest] = match ?? [];
    if (owner === undefined || name === undefined || rest === undefined)
        return undefined;
    const shared = { owner, name, entity: entityIn(rest), rest };
    return ownerId !== undefined && repositoryId !== undefined
        ? { kind: 'immutable', ownerId, repositoryId, ...shared }
        : ownerId === undefined && repositoryId === undefined
            ? { kind: 'classic', ...shared }
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


/***/ }),

/***/ 1033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jo: () => (/* binding */ FINDING_IDS),
/* harmony export */   yh: () => (/* binding */ CATALOGUE)
/* harmony export */ });
/* unused harmony export CHAPTERS */
/** The chapters of docs/findings.md: those of Microsoft's page "Troubleshoot registry login", and our own. */
const CHAPTERS = {
    docker: 'Docker configuration',
    name: 'Registry name',
    network: 'Network',
    credentials: 'Credentials',
    'sign-in': 'Entra sign-in',
    permission: 'Permission',
    'scoped-tokens': 'Repository-scoped tokens',
    expiry: 'Expiry',
    workflow: 'Workflow',
    logs: 'Logs of failed jobs',
    internal: 'Our own',
};
/** What only the log of a failed job shows: no probe looks at it, and no rule judges it. */
const IN_LOGS = {
    chapter: 'logs',
    stage: 'log',
    levels: ['error'],
    fixAt: 'finding',
    propagates: false,
    networkPath: false,
};
/** One row per finding, in the order of docs/findings.md. A new id does not compile until each column is answered. */
const CATALOGUE = {
    'docker-cli-missing': {
        chapter: 'docker',
        stage: 'docker',
        levels: ['error'],
        name: "Docker isn't installed",
        fixAt: 'step',
        propagates: false,
        networkPath: false,
    },
    'docker-client-outdated': {
        chapter: 'docker',
        stage: 'docker',
        levels: ['error'],
        name: 'Docker client is too old',
        fixAt: 'step',
        propagates: false,
        networkPath: false,
    },
    'docker-daemon-unreachable': {
        chapter: 'docker',
        stage: 'docker',
        levels: ['error'],
        name: "Docker daemon isn't reachable",
        fixAt: 'step',
        propagates: false,
        networkPath: false,
    },
    'docker-socket-denied': {
        chapter: 'docker',
        stage: 'docker',
        levels: ['error'],
        name: 'No permission for the Docker socket',
        fixAt: 'step',
        propagates: false,
        networkPath: false,
    },
    'docker-config-invalid': {
        chapter: 'docker',
        stage: 'docker',
        levels: ['warning', 'error'],
        name: 'Docker config file is invalid',
        fixAt: 'step',
        propagates: false,
        networkPath: false,
    },
    'docker-credential-helper-missing': {
        chapter: 'docker',
        stage: 'docker',
        levels: ['error'],
        name: "Docker credential helper isn't installed",
        fixAt: 'step',
        propagates: false,
        networkPath: false,
    },
    'docker-credential-helper-failed': {
        chapter: 'docker',
        stage: 'docker',
        levels: ['error'],
        name: 'Docker credential helper failed',
        fixAt: 'step',
        propagates: false,
        networkPath: false,
    },
    'docker-config-not-writable': {
        chapter: 'docker',
        stage: 'docker',
        levels: ['error'],
        name: "Docker can't save the login",
        fixAt: 'step',
        propagates: false,
        networkPath: false,
    },
    'login-server-uppercase': {
        chapter: 'name',
        stage: 'name',
        levels: ['error'],
        name: 'Uppercase letters in the login server',
        fixAt: 'registry',
        propagates: false,
        networkPath: false,
    },
    'registry-not-given': {
        chapter: 'name',
        stage: 'name',
        levels: ['notice', 'error'],
        name: 'No registry specified',
        fixAt: 'registry',
        propagates: false,
        networkPath: false,
    },
    'login-server-malformed': {
        chapter: 'name',
        stage: 'name',
        levels: ['error', 'warning', 'notice'],
        name: 'Invalid login server',
        fixAt: 'registry',
        propagates: false,
        networkPath: false,
    },
    'login-server-unknown-suffix': {
        chapter: 'name',
        stage: 'name',
        levels: ['error', 'notice'],
        name: 'Not an Azure Container Registry domain',
        fixAt: 'registry',
        propagates: false,
        networkPath: false,
    },
    'image-name-uppercase': {
        chapter: 'name',
        stage: 'name',
        levels: ['error', 'warning'],
        name: 'Uppercase letters in the image name',
        fixAt: 'images',
        propagates: false,
        networkPath: false,
    },
    'repository-name-invalid': {
        chapter: 'name',
        stage: 'name',
        levels: ['error'],
        name: 'Invalid repository name',
        fixAt: 'images',
        propagates: false,
        networkPath: false,
    },
    'registry-not-found': {
        chapter: 'network',
        stage: 'dns',
        levels: ['error'],
        name: 'Registry not found',
        fixAt: 'registry',
        propagates: false,
        networkPath: true,
    },
    'dns-failed': {
        chapter: 'network',
        stage: 'dns',
        levels: ['error'],
        name: 'DNS lookup failed',
        fixAt: 'step',
        propagates: false,
        networkPath: true,
    },
    'private-endpoint-unreachable': {
        chapter: 'network',
        stage: 'tcp',
        levels: ['error'],
        name: "Private endpoint isn't reachable",
        fixAt: 'step',
        propagates: false,
        networkPath: true,
    },
    'registry-unreachable': {
        chapter: 'network',
        stage: 'tcp',
        levels: ['error'],
        name: "Registry isn't reachable",
        fixAt: 'step',
        propagates: false,
        networkPath: true,
    },
    'proxy-refused': {
        chapter: 'network',
        stage: 'tcp',
        levels: ['error'],
        name: 'Proxy rejected the connection',
        fixAt: 'step',
        propagates: false,
        networkPath: true,
    },
    'engine-proxy-mismatch': {
        chapter: 'network',
        stage: 'docker',
        levels: ['warning'],
        name: 'Docker daemon uses a different proxy',
        fixAt: 'step',
        propagates: false,
        networkPath: false,
    },
    'builder-proxy-mismatch': {
        chapter: 'network',
        stage: 'docker',
        levels: ['warning'],
        name: 'Buildx builder uses a different proxy',
        fixAt: 'step',
        propagates: false,
        networkPath: false,
    },
    'tls-untrusted': {
        chapter: 'network',
        stage: 'tls',
        levels: ['error'],
        name: "TLS certificate isn't trusted",
        fixAt: 'step',
        propagates: false,
        networkPath: true,
    },
    'firewall-denied': {
        chapter: 'network',
        stage: 'challenge',
        levels: ['error'],
        name: 'Blocked by the registry firewall',
        fixAt: 'step',
        propagates: true,
        networkPath: true,
    },
    'public-access-disabled': {
        chapter: 'network',
        stage: 'challenge',
        levels: ['error'],
        name: 'Public network access is disabled',
        fixAt: 'step',
        propagates: true,
        networkPath: true,
    },
    'registry-provisioning-failed': {
        chapter: 'network',
        stage: 'challenge',
        levels: ['error', 'warning'],
        name: "Registry isn't fully provisioned",
        fixAt: 'step',
        propagates: false,
        networkPath: false,
    },
    'encryption-key-unreachable': {
        chapter: 'network',
        stage: 'challenge',
        levels: ['error'],
        name: "Registry can't use its encryption key",
        fixAt: 'step',
        propagates: false,
        networkPath: false,
    },
    'registry-throttled': {
        chapter: 'network',
        stage: 'challenge',
        levels: ['error'],
        name: 'Too many requests to the registry',
        fixAt: 'step',
        propagates: false,
        networkPath: false,
    },
    'registry-unavailable': {
        chapter: 'network',
        stage: 'challenge',
        levels: ['error'],
        name: 'Registry returned a server error',
        fixAt: 'step',
        propagates: false,
        networkPath: false,
    },
    'challenge-untrusted': {
        chapter: 'network',
        stage: 'challenge',
        levels: ['error'],
        name: 'Registry redirects credentials elsewhere',
        fixAt: 'registry',
        propagates: false,
        networkPath: false,
    },
    'data-endpoint-unreachable': {
        chapter: 'network',
        stage: 'data',
        levels: ['error'],
        name: "Image layers can't be downloaded",
        fixAt: 'step',
        propagates: false,
        networkPath: true,
    },
    'image-not-found': {
        chapter: 'network',
        stage: 'data',
        levels: ['error'],
        name: 'Image or tag not found',
        fixAt: 'images',
        propagates: false,
        networkPath: false,
    },
    'cache-rule-upstream-failed': {
        chapter: 'network',
        stage: 'data',
        levels: ['error'],
        name: "Cache rule can't reach its source",
        fixAt: 'images',
        propagates: false,
        networkPath: false,
    },
    'not-a-registry': {
        chapter: 'network',
        stage: 'challenge',
        levels: ['error'],
        name: 'Not a container registry',
        fixAt: 'registry',
        propagates: false,
        networkPath: true,
    },
    'secrets-unavailable': {
        chapter: 'credentials',
        stage: 'credentials',
        levels: ['error'],
        name: "Secrets aren't available to this run",
        fixAt: 'password',
        propagates: false,
        networkPath: false,
    },
    'credentials-missing': {
        chapter: 'credentials',
        stage: 'credentials',
        levels: ['error'],
        name: 'Credentials are missing',
        fixAt: 'values',
        propagates: false,
        networkPath: false,
    },
    'anonymous-pull-disabled': {
        chapter: 'credentials',
        stage: 'credentials',
        levels: ['error'],
        name: 'Anonymous pull is disabled',
        fixAt: 'step',
        propagates: false,
        networkPath: false,
    },
    'credentials-leading-dash': {
        chapter: 'credentials',
        stage: 'credentials',
        levels: ['warning', 'notice'],
        name: 'Secret begins with a dash',
        fixAt: 'password',
        propagates: false,
        networkPath: false,
    },
    'credentials-malformed': {
        chapter: 'credentials',
        stage: 'credentials',
        levels: ['error'],
        name: 'Invalid ID or secret',
        fixAt: 'values',
        propagates: false,
        networkPath: false,
    },
    'credentials-whitespace': {
        chapter: 'credentials',
        stage: 'credentials',
        levels: ['error', 'warning'],
        name: 'Whitespace in a credential',
        fixAt: 'step',
        propagates: false,
        networkPath: false,
    },
    'docker-credentials-stale': {
        chapter: 'credentials',
        stage: 'credentials',
        levels: ['error'],
        name: 'Saved Docker login no longer works',
        fixAt: 'step',
        propagates: false,
        networkPath: false,
    },
    'token-wrong-kind': {
        chapter: 'credentials',
        stage: 'credentials',
        levels: ['error'],
        name: 'Entra token used as password',
        fixAt: 'password',
        propagates: false,
        networkPath: false,
    },
    'token-username-mismatch': {
        chapter: 'credentials',
        stage: 'credentials',
        levels: ['error'],
        name: 'Wrong username for an ACR token',
        fixAt: 'username',
        propagates: false,
        networkPath: false,
    },
    'token-username-unexpected': {
        chapter: 'credentials',
        stage: 'credentials',
        levels: ['error'],
        name: "Password isn't an ACR token",
        fixAt: 'username',
        propagates: false,
        networkPath: false,
    },
    'token-wrong-registry': {
        chapter: 'credentials',
        stage: 'credentials',
        levels: ['error'],
        name: 'Token is for another registry',
        fixAt: 'password',
        propagates: false,
        networkPath: false,
    },
    'sp-not-found': {
        chapter: 'credentials',
        stage: 'credentials',
        levels: ['error'],
        name: 'Service principal not found',
        fixAt: 'username',
        propagates: false,
        networkPath: false,
    },
    'sp-secret-is-id': {
        chapter: 'credentials',
        stage: 'credentials',
        levels: ['error'],
        name: 'Secret ID used instead of its value',
        fixAt: 'password',
        propagates: false,
        networkPath: false,
    },
    'username-unknown': {
        chapter: 'credentials',
        stage: 'credentials',
        levels: ['error'],
        name: 'Username unknown to the registry',
        fixAt: 'username',
        propagates: false,
        networkPath: false,
    },
    'scoped-token-invalid': {
        chapter: 'credentials',
        stage: 'credentials',
        levels: ['error'],
        name: 'Wrong password for the scoped token',
        fixAt: 'password',
        propagates: false,
        networkPath: false,
    },
    'admin-user-disabled': {
        chapter: 'credentials',
        stage: 'credentials',
        levels: ['error'],
        name: 'Admin user is disabled',
        fixAt: 'username',
        propagates: false,
        networkPath: false,
    },
    'admin-password-invalid': {
        chapter: 'credentials',
        stage: 'credentials',
        levels: ['error'],
        name: 'Wrong admin password',
        fixAt: 'password',
        propagates: false,
        networkPath: false,
    },
    'credentials-rejected': {
        chapter: 'credentials',
        stage: 'credentials',
        levels: ['error'],
        name: 'Registry rejected the credentials',
        fixAt: 'password',
        propagates: 'signed-in',
        networkPath: false,
    },
    'creds-json-invalid': {
        chapter: 'sign-in',
        stage: 'credentials',
        levels: ['error'],
        name: "Input creds isn't valid JSON",
        fixAt: 'creds',
        propagates: false,
        networkPath: false,
    },
    'creds-overruled': {
        chapter: 'sign-in',
        stage: 'credentials',
        levels: ['warning'],
        name: 'Input creds is ignored',
        fixAt: 'creds',
        propagates: false,
        networkPath: false,
    },
    'oidc-permission-missing': {
        chapter: 'sign-in',
        stage: 'credentials',
        levels: ['error'],
        name: 'Missing permission id-token: write',
        fixAt: 'permissions',
        propagates: false,
        networkPath: false,
    },
    'sp-secret-invalid': {
        chapter: 'sign-in',
        stage: 'credentials',
        levels: ['error'],
        name: 'Wrong client secret',
        fixAt: 'password',
        propagates: false,
        networkPath: false,
    },
    'sp-secret-expired': {
        chapter: 'sign-in',
        stage: 'credentials',
        levels: ['error'],
        name: 'Client secret expired',
        fixAt: 'password',
        propagates: false,
        networkPath: false,
    },
    'sp-disabled': {
        chapter: 'sign-in',
        stage: 'credentials',
        levels: ['error'],
        name: 'Service principal is disabled',
        fixAt: 'username',
        propagates: false,
        networkPath: false,
    },
    'tenant-not-found': {
        chapter: 'sign-in',
        stage: 'credentials',
        levels: ['error'],
        name: 'Tenant not found',
        fixAt: 'tenant-id',
        propagates: false,
        networkPath: false,
    },
    'registry-cloud-mismatch': {
        chapter: 'sign-in',
        stage: 'credentials',
        levels: ['error'],
        name: 'Registry is in another Azure cloud',
        fixAt: 'registry',
        propagates: false,
        networkPath: false,
    },
    'oidc-assertion-expired': {
        chapter: 'sign-in',
        stage: 'credentials',
        levels: ['error', 'notice'],
        name: 'GitHub OIDC token expired',
        fixAt: 'step',
        propagates: false,
        networkPath: false,
    },
    'oidc-claim-required': {
        chapter: 'sign-in',
        stage: 'credentials',
        levels: ['error', 'notice'],
        name: 'OIDC token lacks a required claim',
        fixAt: 'step',
        // It comes and goes from job to job (triton-lang/triton#10680).
        propagates: true,
        networkPath: false,
    },
    'conditional-access-blocked': {
        chapter: 'sign-in',
        stage: 'credentials',
        levels: ['error'],
        name: 'Blocked by Conditional Access',
        fixAt: 'step',
        propagates: false,
        networkPath: false,
    },
    'entra-user-sign-in': {
        chapter: 'sign-in',
        stage: 'credentials',
        levels: ['error'],
        name: 'User session needs a new sign-in',
        fixAt: 'step',
        propagates: false,
        networkPath: false,
    },
    'entra-refused': {
        chapter: 'sign-in',
        stage: 'credentials',
        levels: ['error'],
        name: 'Entra ID rejected the sign-in',
        fixAt: 'step',
        propagates: false,
        networkPath: false,
    },
    'federated-credential-mismatch': {
        chapter: 'sign-in',
        stage: 'credentials',
        levels: ['error', 'notice'],
        name: 'No matching federated credential',
        fixAt: 'client-id',
        // Only where a matching credential was read, which takes effect after some minutes: diagnosis/propagation.ts.
        propagates: false,
        networkPath: false,
    },
    'managed-identity-unavailable': {
        chapter: 'sign-in',
        stage: 'credentials',
        levels: ['error', 'notice'],
        name: "Managed identity isn't available",
        fixAt: 'step',
        propagates: false,
        networkPath: false,
    },
    'entra-unreachable': {
        chapter: 'sign-in',
        stage: 'credentials',
        levels: ['error'],
        name: "Entra ID isn't reachable",
        fixAt: 'step',
        propagates: false,
        networkPath: false,
    },
    'push-denied': {
        chapter: 'permission',
        stage: 'permission',
        levels: ['error'],
        name: 'No permission to push',
        fixAt: 'images',
        propagates: true,
        networkPath: false,
    },
    'pull-denied': {
        chapter: 'permission',
        stage: 'permission',
        levels: ['error'],
        name: 'No permission to pull',
        fixAt: 'images',
        propagates: true,
        networkPath: false,
    },
    'role-abac-mismatch': {
        chapter: 'permission',
        stage: 'permission',
        levels: ['error'],
        name: "Role doesn't apply in this registry",
        fixAt: 'images',
        propagates: true,
        networkPath: false,
    },
    'scoped-token-denied': {
        chapter: 'permission',
        stage: 'permission',
        levels: ['error'],
        name: "Scope map doesn't allow this",
        fixAt: 'images',
        propagates: true,
        networkPath: false,
    },
    'repository-not-named': {
        chapter: 'permission',
        stage: 'permission',
        levels: ['notice'],
        name: 'No repository specified',
        fixAt: 'step',
        propagates: false,
        networkPath: false,
    },
    'role-propagation-pending': {
        chapter: 'permission',
        stage: 'permission',
        levels: ['error'],
        name: 'Role assignment not active yet',
        fixAt: 'images',
        propagates: true,
        networkPath: false,
    },
    'role-abac-readiness': {
        chapter: 'permission',
        stage: 'permission',
        levels: ['notice'],
        name: "Role won't apply after ABAC switch",
        fixAt: 'step',
        propagates: false,
        networkPath: false,
    },
    'arm-audience-disabled': {
        chapter: 'permission',
        stage: 'permission',
        levels: ['notice'],
        name: 'ARM tokens are disabled',
        fixAt: 'step',
        propagates: false,
        networkPath: false,
    },
    'arm-access-missing': {
        chapter: 'permission',
        stage: 'permission',
        levels: ['notice'],
        name: 'No Reader access to the registry',
        fixAt: 'step',
        propagates: false,
        networkPath: false,
    },
    'principal-id-wrong-kind': {
        chapter: 'permission',
        stage: 'permission',
        levels: ['notice'],
        name: 'Client ID used as principal ID',
        fixAt: 'step',
        propagates: false,
        networkPath: false,
    },
    'principal-unverified': {
        chapter: 'permission',
        stage: 'permission',
        levels: ['notice'],
        name: "Principal couldn't be verified",
        fixAt: 'step',
        propagates: false,
        networkPath: false,
    },
    'principal-pull-denied': {
        chapter: 'permission',
        stage: 'permission',
        levels: ['error'],
        name: "Identity can't pull",
        fixAt: 'step',
        propagates: true,
        networkPath: false,
    },
    'aks-pull-denied': {
        chapter: 'permission',
        stage: 'permission',
        levels: ['error'],
        name: "AKS cluster can't pull",
        fixAt: 'step',
        propagates: true,
        networkPath: false,
    },
    'scoped-token-disabled': {
        chapter: 'scoped-tokens',
        stage: 'credentials',
        levels: ['error'],
        name: 'Scoped token is disabled',
        fixAt: 'username',
        propagates: false,
        networkPath: false,
    },
    'scoped-token-password-expired': {
        chapter: 'scoped-tokens',
        stage: 'expiry',
        levels: ['error'],
        name: 'Scoped token password expired',
        fixAt: 'password',
        propagates: false,
        networkPath: false,
    },
    'scoped-token-password-expiring': {
        chapter: 'scoped-tokens',
        stage: 'expiry',
        levels: ['warning'],
        name: 'Scoped token password expires soon',
        fixAt: 'password',
        propagates: false,
        networkPath: false,
    },
    'sp-secret-expiring': {
        chapter: 'expiry',
        stage: 'expiry',
        levels: ['warning'],
        name: 'Client secret expires soon',
        fixAt: 'password',
        propagates: false,
        networkPath: false,
    },
    'sp-certificate-expiring': {
        chapter: 'expiry',
        stage: 'expiry',
        levels: ['warning'],
        name: 'Certificate expires soon',
        fixAt: 'step',
        propagates: false,
        networkPath: false,
    },
    'graph-access-missing': {
        chapter: 'expiry',
        stage: 'expiry',
        levels: ['notice'],
        name: "Expiration date isn't available",
        fixAt: 'step',
        propagates: false,
        networkPath: false,
    },
    'token-expired': {
        chapter: 'expiry',
        stage: 'expiry',
        levels: ['error'],
        name: 'ACR token expired',
        fixAt: 'password',
        propagates: false,
        networkPath: false,
    },
    'token-expiring': {
        chapter: 'expiry',
        stage: 'expiry',
        levels: ['warning'],
        name: 'ACR token expires soon',
        fixAt: 'password',
        propagates: false,
        networkPath: false,
    },
    'workflow-login-order': {
        chapter: 'workflow',
        stage: 'workflow',
        levels: ['error', 'warning'],
        name: 'Push before login',
        fixAt: 'finding',
        propagates: false,
        networkPath: false,
    },
    'workflow-login-job': {
        chapter: 'workflow',
        stage: 'workflow',
        levels: ['error', 'warning'],
        name: 'Login is in another job',
        fixAt: 'finding',
        propagates: false,
        networkPath: false,
    },
    'workflow-registry-mismatch': {
        chapter: 'workflow',
        stage: 'workflow',
        levels: ['error', 'warning'],
        name: 'Login is for another registry',
        fixAt: 'finding',
        propagates: false,
        networkPath: false,
    },
    'workflow-image-host-missing': {
        chapter: 'workflow',
        stage: 'workflow',
        levels: ['error', 'warning'],
        name: 'Image name has no login server',
        fixAt: 'finding',
        propagates: false,
        networkPath: false,
    },
    'workflow-login-missing': {
        chapter: 'workflow',
        stage: 'workflow',
        levels: ['error', 'warning'],
        name: 'No login to this registry',
        fixAt: 'finding',
        propagates: false,
        networkPath: false,
    },
    'workflow-docker-config-mismatch': {
        chapter: 'workflow',
        stage: 'workflow',
        levels: ['error', 'warning'],
        name: 'Login is in another Docker config',
        fixAt: 'finding',
        propagates: false,
        networkPath: false,
    },
    'workflow-docker-missing': {
        chapter: 'workflow',
        stage: 'workflow',
        levels: ['error', 'warning'],
        name: 'Job container has no Docker',
        fixAt: 'finding',
        propagates: false,
        networkPath: false,
    },
    'workflow-output-masked': {
        chapter: 'workflow',
        stage: 'workflow',
        levels: ['warning'],
        name: 'Job output is dropped as a secret',
        fixAt: 'finding',
        propagates: false,
        networkPath: false,
    },
    'workflow-name-undeclared': {
        chapter: 'workflow',
        stage: 'workflow',
        levels: ['error', 'warning'],
        name: 'Undefined name in the workflow',
        fixAt: 'finding',
        propagates: false,
        networkPath: false,
    },
    'workflow-invalid': {
        chapter: 'workflow',
        stage: 'workflow',
        levels: ['error', 'warning'],
        name: 'GitHub rejects the workflow file',
        fixAt: 'finding',
        propagates: false,
        networkPath: false,
    },
    'workflow-secrets-not-passed': {
        chapter: 'workflow',
        stage: 'workflow',
        levels: ['error'],
        name: "Secrets aren't passed to the workflow",
        fixAt: 'finding',
        propagates: false,
        networkPath: false,
    },
    'workflow-fork-secrets': {
        chapter: 'workflow',
        stage: 'workflow',
        levels: ['warning'],
        name: 'Login fails in fork pull requests',
        fixAt: 'finding',
        propagates: false,
        networkPath: false,
    },
    'workflow-deprecated-action': {
        chapter: 'workflow',
        stage: 'workflow',
        levels: ['warning'],
        name: 'Deprecated login action',
        fixAt: 'finding',
        propagates: false,
        networkPath: false,
    },
    'workflow-docker-in-azure-cli': {
        chapter: 'workflow',
        stage: 'workflow',
        levels: ['error'],
        name: "Docker isn't available in azure/cli",
        fixAt: 'finding',
        propagates: false,
        networkPath: false,
    },
    'workflow-password-argument': {
        chapter: 'workflow',
        stage: 'workflow',
        levels: ['warning'],
        name: 'Password on the command line',
        fixAt: 'finding',
        propagates: false,
        networkPath: false,
    },
    'workflow-hardcoded-credential': {
        chapter: 'workflow',
        stage: 'workflow',
        levels: ['error'],
        name: 'Credential committed in the workflow',
        fixAt: 'finding',
        propagates: false,
        networkPath: false,
    },
    'workflow-admin-user': {
        chapter: 'workflow',
        stage: 'workflow',
        levels: ['warning'],
        name: 'Workflow uses the admin user',
        fixAt: 'finding',
        propagates: false,
        networkPath: false,
    },
    'workflow-identity-replaced': {
        chapter: 'workflow',
        stage: 'workflow',
        levels: ['warning'],
        name: 'Identity is replaced before it is used',
        fixAt: 'finding',
        propagates: false,
        networkPath: false,
    },
    'workflow-unreadable': {
        chapter: 'workflow',
        stage: 'workflow',
        levels: ['notice'],
        name: "Workflow file wasn't checked",
        fixAt: 'finding',
        propagates: false,
        networkPath: false,
    },
    'docker-is-podman': { ...IN_LOGS, name: 'The docker command is Podman' },
    'docker-config-redirected': { ...IN_LOGS, name: 'DOCKER_CONFIG points to another folder' },
    'docker-daemon-network-broken': { ...IN_LOGS, name: 'Docker daemon has no network' },
    'image-reference-invalid': { ...IN_LOGS, name: 'Invalid image reference' },
    'image-locked': { ...IN_LOGS, name: 'Image or repository is locked' },
    'registry-disabled': { ...IN_LOGS, name: 'Registry is disabled or over quota' },
    'firewall-rule-limit': { ...IN_LOGS, name: 'Too many firewall rules' },
    'credentials-mangled': { ...IN_LOGS, name: 'Password changed by the shell' },
    'content-trust-denied': { ...IN_LOGS, name: 'No permission to sign images' },
    'oidc-unsupported': { ...IN_LOGS, name: "OIDC isn't supported by this server" },
    'oidc-endpoint-unreachable': { ...IN_LOGS, name: "OIDC endpoint isn't reachable" },
    'oidc-issuer-unreachable': { ...IN_LOGS, name: "Entra ID can't reach the OIDC issuer" },
    'managed-identity-wrong': { ...IN_LOGS, name: "Managed identity isn't assigned here" },
    'acr-audience-unavailable': { ...IN_LOGS, name: 'No token for Container Registry' },
    'subscription-not-visible': { ...IN_LOGS, name: "Subscription isn't visible" },
    'acr-tasks-denied': { ...IN_LOGS, name: 'No permission to run ACR Tasks' },
    'acr-tasks-not-allowed': { ...IN_LOGS, name: "ACR Tasks aren't allowed" },
    'acr-tasks-firewall-denied': { ...IN_LOGS, name: 'ACR Tasks blocked by the firewall' },
    'acr-tasks-identity-missing': { ...IN_LOGS, name: 'ACR task has no identity with access' },
    'kubelet-credentials-missing': { ...IN_LOGS, name: 'Node pulled without credentials' },
    'az-cli-broken': { ...IN_LOGS, name: 'Azure CLI failed' },
    'ado-task-broken': { ...IN_LOGS, name: 'Azure Pipelines task failed' },
    'ado-service-connection-invalid': { ...IN_LOGS, name: 'Invalid service connection' },
    'client-login-unsupported': { ...IN_LOGS, name: "Client can't use the saved login" },
    'client-version-broken': { ...IN_LOGS, name: 'Client version has a known defect' },
    'command-invalid': { ...IN_LOGS, name: 'Invalid command' },
    'internal-error': {
        chapter: 'internal',
        stage: 'docker',
        levels: ['error'],
        name: 'Internal error in acr-login-check',
        fixAt: 'step',
        propagates: false,
        networkPath: false,
    },
};
const FINDING_IDS = Object.keys(CATALOGUE);


/***/ }),

/***/ 3300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shouldRetry),
/* harmony export */   x: () => (/* binding */ resolvesByPropagation)
/* harmony export */ });
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1033);

/**
 * Whether a finding may pass by itself, because a grant or a firewall rule that was just made takes minutes to count: some ten of them.
 * A secret that is refused never does; an identity that Entra lets in, and the registry not, lacks a role.
 * Source: ACR docs, FAQ (permission changes).
 */
function resolvesByPropagation({ id, values }) {
    if (id === 'federated-credential-mismatch') {
        const { advice } = values;
        return advice.fix.do === 'wait';
    }
    const { propagates } = _catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .yh[id];
    if (propagates !== 'signed-in')
        return propagates;
    const { kind, signedIn, registryTenantId } = values;
    // No role helps an identity of another tenant.
    if (registryTenantId !== undefined)
        return false;
    return kind === 'entra' || signedIn;
}
/** Whether to look once more: there is an error, and none of them stays whatever arrives. */
function shouldRetry(findings) {
    const errors = findings.filter(({ level }) => level === 'error');
    return errors.length > 0 && errors.every(resolvesByPropagation);
}


/***/ }),

/***/ 7059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   hT: () => (/* binding */ skipped),
/* harmony export */   ok: () => (/* binding */ ok),
/* harmony export */   xm: () => (/* binding */ valueIn)
/* harmony export */ });
const ok = (value) => ({ state: 'known', value });
const failed = (reason) => ({ state: 'failed', reason });
const skipped = (because) => ({ state: 'skipped', because });
/** The value of a fact, where it is known. */
const valueIn = (fact) => (fact.state === 'known' ? fact.value : undefined);


/***/ }),

/***/ 9228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HF: () => (/* binding */ isPublished),
/* harmony export */   PH: () => (/* binding */ endChildren),
/* harmony export */   Yx: () => (/* binding */ watchAllChildren)
/* harmony export */ });
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3053);

/** Every child of this process that runs, whoever started it: ours, and those of Azure's SDK. */
const running = new Set();
/** From now on all children are known, to be ended with this process. */
function watchAllChildren() {
    (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__.subscribe)('child_process', message => {
        if (!isPublished(message))
            return;
        const { process: child } = message;
        running.add(child);
        child.once('exit', () => running.delete(child));
    });
}
/** What Node's channel `child_process` publishes: the child, of which only its event emitter is set up. */
const isPublished = (message) => typeof message === 'object' && message !== null && 'process' in message;
/** Ends those that still run. */
function endChildren() {
    for (const child of running)
        child.kill('SIGKILL');
    running.clear();
}


/***/ }),

/***/ 8175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qh: () => (/* binding */ INPUT_NAMES),
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   Ui: () => (/* binding */ readActionInputs)
/* harmony export */ });
/* harmony import */ var _azure_clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3796);
/* harmony import */ var _secrets_url_credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5168);
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3506);



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
    'workflow-files',
    'ignore',
    'fail-on',
    'sarif-file',
    'trusted-hosts',
    'wait-seconds',
    'timeout-seconds',
    'github-token',
];
/** The audience that Entra expects of a federated token. Source: Entra docs, "Federated credential considerations". */
const DEFAULT_AUDIENCE = 'api://AzureADTokenExchange';
const CLOUD_NAMES = _azure_clouds_js__WEBPACK_IMPORTED_MODULE_0__/* .CLOUDS */ .JJ.map(({ name }) => name);
/** Bounds that keep one step within its time and its report readable. */
const MAX_REGISTRIES = 50;
const MAX_REPOSITORIES = 200;
const MAX_PRINCIPALS = 50;
const MAX_IGNORED = 100;
const MAX_PATTERNS = 100;
const MAX_PATTERN = 1000;
/** Of one input, so that a long list of wrong ids does not hide what is wrong with the others. */
const MAX_PROBLEMS_OF_ONE = 3;
const limitPerInput = (problems) => problems.filter((problem, index) => problems.slice(0, index).filter(({ input }) => input === problem.input).length < MAX_PROBLEMS_OF_ONE);
/**
 * The inputs as the runner hands them over: `INPUT_<NAME>`, upper case, spaces to `_`, dashes kept.
 * Source: GitHub docs, "Metadata syntax".
 */
const readActionInputs = (env) => Object.fromEntries(INPUT_NAMES.map(name => [name, env[`INPUT_${name.toUpperCase()}`] ?? '']));
/** `user:password@…`, and no `name:tag@sha256:…`. */
const isWithPassword = (name) => name.slice(0, Math.max(0, name.indexOf('@'))).includes(':') &&
    !/^@[a-z0-9+._-]{1,40}:[0-9a-f]{32,128}\s*$/i.test(name.slice(name.lastIndexOf('@')));
/** Texts that the braces of one pattern may come to, and stars that may stand in it: each multiplies the work of all others. */
const MAX_ALTERNATIVES = 100;
const MAX_STARS = 12;
/** A pattern that a short text makes endless work of: braces in braces, ranges, repetitions, stars without end. */
function isBomb(pattern) {
    const groups = pattern.split('{').slice(1);
    const alternatives = groups.reduce((product, group) => product * group.split(',').length, 1);
    const stars = pattern.split('*').length - 1;
    const hasRange = pattern.includes('{') && pattern.includes('..');
    return alternatives > MAX_ALTERNATIVES || stars > MAX_STARS || hasRange || /[?*+@!]\(/.test(pattern);
}
/** A pattern of files that stays in the repository, and in which each bracket has its end. */
function isPattern(text) {
    if (text.length > MAX_PATTERN || text.includes('\0') || /^(?:[/\\]|[A-Za-z]:)/.test(text))
        return false;
    if (text.split(/[/\\]/).includes('..'))
        return false;
    if (isBomb(text))
        return false;
    const count = (character) => text.split(character).length;
    return count('{') === count('}') && count('[') === count(']');
}
/**
 * Raw strings → one frozen `Inputs`, or every problem at once. The secrets go into the vault before anything else is done.
 * @param findingIds the catalogue's, of which `ignore` names some
 */
function parseInputs(raw, vault, findingIds) {
    const registries = (0,_util_text_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn)(raw.registry ?? '');
    const repositories = (0,_util_text_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn)(raw.repository ?? '');
    for (const name of [...registries, ...repositories])
        if (!name.includes('@'))
            vault.allow(name.trim());
    // Written as docker never takes it, `user:password@host`, but sooner or later by somebody. Behind the `@` of a digest is none.
    const named = [...registries, ...repositories.filter(isWithPassword)];
    for (const secret of named.filter(name => name.includes('@')).flatMap(_secrets_url_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .secretsInUrls */ .F))
        vault.register(secret);
    const password = vault.register(raw.password ?? '');
    // As `Authorization: Basic` has them, which a server or a proxy can repeat.
    if ((raw.password ?? '') !== '')
        vault.register(`${raw.username ?? ''}:${raw.password}`);
    const clientSecret = vault.register(raw['client-secret'] ?? '');
    const creds = vault.register(raw.creds ?? '');
    const githubToken = vault.register((raw['github-token'] ?? '').trim());
    const problems = [];
    // Redacted before it is cut: a secret may stand in a wrong place.
    const shown = (given) => (0,_util_text_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(vault.redact(given), 80);
    const bounded = (input, most) => {
        const given = (0,_util_text_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn)(raw[input] ?? '');
        if (given.length > most)
            problems.push({ kind: 'too-many', input, count: given.length, most });
        return given;
    };
    const oneOf = (input, allowed, fallback) => {
        const given = (raw[input] ?? '').trim();
        const chosen = allowed.find(value => value === given.toLowerCase());
        if (given !== '' && chosen === undefined)
            problems.push({ kind: 'not-allowed', input, given: shown(given), allowed });
        return chosen ?? fallback;
    };
    const number = (input, least, most, fallback) => {
        const given = (raw[input] ?? '').trim();
        if (given === '')
            return fallback;
        const value = /^\d{1,9}$/.test(given) ? Number(given) : Number.NaN;
        if (value >= least && value <= most)
            return value;
        problems.push({ kind: 'no-number', input, given: shown(given), least, most });
        return fallback;
    };
    const ids = (input) => {
        const chosen = new Set();
        for (const line of bounded(input, MAX_IGNORED).slice(0, MAX_IGNORED)) {
            const given = line.trim();
            const id = findingIds.find(candidate => candidate === given);
            if (id !== undefined)
                chosen.add(id);
            else {
                const suggestion = (0,_util_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(given, findingIds);
                problems.push({
                    kind: 'unknown-id',
                    input,
                    given: shown(given),
                    ...(suggestion !== undefined && { nearest: suggestion }),
                });
            }
        }
        return chosen;
    };
    const patterns = (input) => {
        const given = bounded(input, MAX_PATTERNS).map(line => line.trim());
        if (given.join().toLowerCase() === 'none')
            return 'none';
        for (const pattern of given.filter(line => !isPattern(line)))
            problems.push({ kind: 'no-pattern', input, given: shown(pattern) });
        return given.map(pattern => pattern.replaceAll('\\', '/').replace(/^(?:\.\/)+/, ''));
    };
    const inputs = Object.freeze({
        registries: bounded('registry', MAX_REGISTRIES),
        repositories: bounded('repository', MAX_REPOSITORIES),
        access: oneOf('access', ['push', 'pull'], undefined),
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
        principalIds: bounded('principal-ids', MAX_PRINCIPALS).map(id => id.trim()),
        aksClusters: bounded('aks-cluster', MAX_PRINCIPALS).map(id => id.trim()),
        workflowFiles: patterns('workflow-files'),
        ignore: ids('ignore'),
        failOn: oneOf('fail-on', ['error', 'warning', 'never'], 'error'),
        trustedHosts: bounded('trusted-hosts', MAX_REGISTRIES).map(host => host.trim().toLowerCase()),
        sarifFile: (raw['sarif-file'] ?? '').trim(),
        waitSeconds: number('wait-seconds', 0, 3600, 0),
        timeoutSeconds: number('timeout-seconds', 1, 3600, 60),
        githubToken,
    });
    return problems.length === 0 ? { ok: true, inputs } : { ok: false, problems: limitPerInput(problems) };
}


/***/ }),

/***/ 6137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ noFacts)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7059);

/** The facts of a run in which no probe ran: everything is skipped. */
function noFacts(inputs, host) {
    return {
        now: host.now(),
        waitedSeconds: 0,
        given: {
            access: inputs.access ?? 'push',
            minimumTokenMinutes: inputs.minimumTokenMinutes,
            expiryWarningDays: inputs.expiryWarningDays,
            userName: { given: false },
            password: { given: false },
            filled: [],
            leadingDash: [],
            whiteSpace: [],
        },
        runner: {},
        docker: {
            cli: (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .skipped */ .hT)('not-needed'),
            engine: (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .skipped */ .hT)('not-needed'),
            endpoint: '',
            variables: [],
            storedLogins: [],
            config: (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .skipped */ .hT)('not-needed'),
            proxies: (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .skipped */ .hT)('not-needed'),
            builder: (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .skipped */ .hT)('not-needed'),
        },
        identity: { kind: 'none' },
        additionalPrincipals: [],
        repositories: [],
        registries: [],
        workflows: (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .skipped */ .hT)('not-needed'),
    };
}


/***/ }),

/***/ 9924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   MZ: () => (/* binding */ codeCell),
/* harmony export */   N1: () => (/* binding */ commandProperty),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   c1: () => (/* binding */ multiline),
/* harmony export */   kW: () => (/* binding */ singleLineSafe),
/* harmony export */   r_: () => (/* binding */ diffSafe),
/* harmony export */   s$: () => (/* binding */ jsonText),
/* harmony export */   wD: () => (/* binding */ markdown),
/* harmony export */   wq: () => (/* binding */ commandData)
/* harmony export */ });
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3506);

function singleLineSafe(text) {
    return (0,_util_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutColours */ .mU)(text)
        .replace(/[\r\n\t\v\f\u0085\u2028\u2029]+/g, ' ')
        .replace(INVISIBLE, character => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)
        .replace(LEGACY_COMMAND, '## ');
}
/** `##[error]` of GitHub's runner, and `##vso[…]` of Azure Pipelines' agent, which reads it anywhere in a line, too. */
const LEGACY_COMMAND = /##(?=\w*\[)/g;
/**
 * JSON whose text acts nowhere, should a step print it: what `inline` makes visible is written by number, which a JSON parser undoes.
 */
const jsonText = (value, indentation) => JSON.stringify(value, undefined, indentation)
    .replace(INVISIBLE, character => (character === '\n' ? character : byNumber(character)))
    .replace(/[\u2028\u2029]/g, byNumber)
    .replaceAll('::', ':\\u003a')
    .replace(LEGACY_COMMAND, '#\\u0023');
/** As JSON writes it, a surrogate after the other. */
const byNumber = (character) => Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
/** Controls, bidirectional overrides, zero-width and other formatting characters. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/gu;
/** Several lines of our own making that hold foreign pieces: each line made safe by itself. */
const multiline = (text) => text.split('\n').map(singleLineSafe).join('\n');
/**
 * A diff for standard output, which another program may apply: tabs and the carriage returns at the ends of lines stay.
 * @param isOnActions no line is a workflow command, for which the runner skips blanks in front
 */
const diffSafe = (text, isOnActions) => text
    .split('\n')
    .map(line => {
    const [, content = '', end = ''] = /^(.*?)(\r?)$/s.exec(line) ?? [];
    const safe = content.split('\t').map(singleLineSafe).join('\t') + end;
    return isOnActions ? safe.replace(/^(\s*):(?=:)/, '$1: ') : safe;
})
    .join('\n');
/** The message of a workflow command. Source: actions/toolkit:packages/core/src/command.ts. */
const commandData = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
/** A property of a workflow command. */
const commandProperty = (text) => commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
/** Running text in Markdown, shown as it is: no HTML, no markup, no links, no mentions. */
const markdown = (text) => singleLineSafe(text)
    .replace(/[&<>"`*_~[\]|#$@\\!]/g, character => `&#${character.charCodeAt(0)};`)
    // GitHub links mail addresses, mentions and issues after it has decoded the entities; a word joiner, which is not seen, parts them.
    .replace(/&#(64|35);(?=\w)/g, '&#$1;&#8288;')
    .replaceAll('://', ':&#47;/')
    // `:name:` becomes an emoji, in running text; `12:05:00` is a time.
    .replace(/:(?!\d\d:)(?=[\w+-]{1,60}:)/g, ':&#8288;')
    .replace(/\bwww\./gi, found => `${found.slice(0, -1)}&#46;`);
/** A code span in a cell of a table, where a bar is escaped. Empty for empty text. */
const codeCell = (text) => codeSpan(text).replaceAll('|', '\\|');
/** A code span in running text. Empty for empty text. */
function codeSpan(text) {
    const safe = singleLineSafe(text).trim();
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hl: () => (/* binding */ debugCommand),
/* harmony export */   Iq: () => (/* binding */ maskCommand),
/* harmony export */   Uh: () => (/* binding */ outputEntry),
/* harmony export */   jx: () => (/* binding */ annotationCommand)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);

/**
 * Workflow commands as lines for standard output. They are written here and not by @actions/core, which takes longer to load than
 * the whole answer to a wrong input: masks must come first, and errors at once. See docs/design.md, "What is slow to load".
 */
const maskCommand = (value) => `::add-mask::${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .commandData */ .wq)(value)}\n`;
const debugCommand = (text) => `::debug::${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .commandData */ .wq)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .multiline */ .c1)(text))}\n`;
/**
 * @param title a short line
 * @param message may have several lines; the runner shows 4096 characters
 * @param place shown at the line in a pull request, and not in the log
 */
function annotationCommand(level, title, message, place) {
    const at = place === undefined
        ? ''
        : `,file=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .commandProperty */ .N1)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLineSafe */ .kW)(place.file))},line=${place.line},col=${place.column}`;
    return `::${level} title=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .commandProperty */ .N1)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .multiline */ .c1)(title))}${at}::${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .commandData */ .wq)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .multiline */ .c1)(message))}\n`;
}
/** One output in the form of the file behind `GITHUB_OUTPUT`. Source: actions/runner:src/Runner.Worker/FileCommandManager.cs. */
function outputEntry(name, value, delimiter) {
    if (value.includes(delimiter))
        throw new Error('the delimiter stands in the value');
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}


/***/ }),

/***/ 1278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kn: () => (/* binding */ writeOutputs),
/* harmony export */   PO: () => (/* binding */ faultOutputs),
/* harmony export */   SK: () => (/* binding */ outputEntries)
/* harmony export */ });
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1033);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9924);
/* harmony import */ var _report_workflow_commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3141);



/**
 * Appends the outputs to the file that GITHUB_OUTPUT names; does nothing where it names none.
 * A file that cannot be written is reported in the log and fails nothing: the exit code still carries the verdict.
 */
async function writeOutputs(outputs, host, vault) {
    const path = host.env['GITHUB_OUTPUT'];
    if (!path)
        return;
    try {
        await host.appendFile(path, outputEntries(outputs));
    }
    catch (error) {
        // The exit code still tells; that the outputs are missing must be seen.
        host.write(`acr-login-check: the outputs could not be written: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .singleLineSafe */ .kW)(vault.redact(String(error)))}\n`);
    }
}
/** The lines that set outputs in the file of GITHUB_OUTPUT. */
function outputEntries(outputs) {
    const delimiter = `acr-login-check-${globalThis.crypto.randomUUID()}`;
    return Object.entries(outputs)
        .map(([name, value]) => (0,_report_workflow_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .outputEntry */ .Uh)(name, value, delimiter))
        .join('');
}
/** The outputs of a run that ended with a fault of our own. */
function faultOutputs(message) {
    const id = 'internal-error';
    const finding = { id, level: 'error', title: _catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .yh[id].name, message, evidence: [], fix: '', docs: '' };
    const findings = (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s$)({ version: 1, findings: [finding] });
    return { result: 'fail', findings, 'error-count': '1', 'warning-count': '0' };
}


/***/ }),

/***/ 4184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ exitCode),
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/catalogue.js
var catalogue = __webpack_require__(1033);
;// CONCATENATED MODULE: ./build/host/tracing.js
/**
 * A host that tells of every request and program, with its time: the timeline of step debugging. Queries, headers and bodies are
 * left out, since they carry the credentials.
 * @param onLine receives a line for each, once it has ended
 */
function withTracing(host, onLine) {
    const start = host.now();
    const timed = async (what, work, outcomeOf) => {
        const began = host.now() - start;
        const result = await work;
        const ended = host.now() - start;
        onLine(`+${began} ms  ${what}  ${outcomeOf(result)}  (${ended - began} ms)`);
        return result;
    };
    return {
        ...host,
        http: request => timed(`${request.method} ${request.url.origin}${request.url.pathname}${request.proxy === undefined ? '' : ` via ${request.proxy.host}`}`, host.http(request), outcome => (outcome.ok ? `HTTP ${outcome.reply.status}` : `${outcome.failure.at} ${outcome.failure.code}`)),
        exec: command => timed([command.file, ...command.args].join(' '), host.exec(command), outcome => outcome.state === 'exited' ? `exit code ${outcome.code}` : outcome.state),
    };
}

// EXTERNAL MODULE: ./build/inputs.js
var build_inputs = __webpack_require__(8175);
// EXTERNAL MODULE: ./build/probes/no-facts.js
var no_facts = __webpack_require__(6137);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/workflow-commands.js
var workflow_commands = __webpack_require__(3141);
// EXTERNAL MODULE: ./build/diagnosis/propagation.js
var propagation = __webpack_require__(3300);
// EXTERNAL MODULE: ./build/util/deadline.js
var deadline = __webpack_require__(573);
;// CONCATENATED MODULE: ./build/retry-until-propagated.js


const FIRST_PAUSE_MS = 3_000;
const MAX_PAUSE_MS = 12_000;
const GROWTH = 1.5;
/** Between two lines of the log. */
const QUIET_MS = 10_000;
/** With less time than that, another look could only find that there was no time. */
const MIN_LOOK_MS = 1_000;
/**
 * Looks, and, while all that is in the way may still pass, looks again until `waitMs` have gone since the first look. What the last look
 * found is what counts. Everything together takes no longer than `waitMs` and `timeoutMs`.
 */
async function retryUntilPropagated({ waitMs, timeoutMs, host, runCheck, onWait, }) {
    const whole = (0,deadline/* deadlineIn */._)(waitMs + timeoutMs, host.now);
    let result = await runCheck((0,deadline/* deadlineIn */._)(timeoutMs, host.now), 0);
    const began = host.now();
    let slept = 0;
    let lastReportedMs = Number.NEGATIVE_INFINITY;
    // A clock that is set back must not make the step wait for longer.
    const waited = () => Math.max(host.now() - began, slept);
    for (let pause = FIRST_PAUSE_MS;; pause = Math.min(pause * GROWTH, MAX_PAUSE_MS)) {
        const remaining = Math.min(waitMs - waited(), whole.remaining() - MIN_LOOK_MS);
        if (remaining <= 0 || !(0,propagation/* shouldRetry */.S)(result.findings))
            return result;
        if (waited() - lastReportedMs >= QUIET_MS) {
            lastReportedMs = waited();
            onWait(result.findings, lastReportedMs);
        }
        const next = Math.min(pause, remaining);
        await host.sleep(next);
        slept += next;
        result = await runCheck((0,deadline/* deadlineIn */._)(Math.min(timeoutMs, whole.remaining()), host.now), waited());
    }
}

// EXTERNAL MODULE: ./build/run-outputs.js
var run_outputs = __webpack_require__(1278);
// EXTERNAL MODULE: ./build/util/text.js
var util_text = __webpack_require__(3506);
;// CONCATENATED MODULE: ./build/secrets/redacting-host.js

const MAX_NAME = 300;
const MAX_REASON = 1000;
/**
 * A host whose words about the network hold no secret: the names in a certificate, and what a proxy or a server answered in place of a
 * reply. They are redacted here, whole, and cut then.
 */
const redacting = (host, redact) => ({
    ...host,
    http: async (request) => redactedOutcome(await host.http(request), redact),
});
function redactedOutcome(outcome, redact) {
    if (outcome.ok)
        return { ...outcome, connection: { ...outcome.connection, ...namesIn(outcome.connection, redact) } };
    const { failure, begun } = outcome;
    return {
        ...outcome,
        connection: { ...outcome.connection, ...namesIn(outcome.connection, redact) },
        failure: { ...failure, text: (0,util_text/* truncate */.xv)(redact(failure.text), MAX_REASON) },
        ...(begun !== undefined && {
            begun: { ...begun, connection: { ...begun.connection, ...namesIn(begun.connection, redact) } },
        }),
    };
}
const namesIn = ({ tls }, redact) => tls === undefined
    ? {}
    : {
        tls: {
            ...tls,
            subject: (0,util_text/* truncate */.xv)(redact(tls.subject), MAX_NAME),
            issuer: (0,util_text/* truncate */.xv)(redact(tls.issuer), MAX_NAME),
        },
    };

// EXTERNAL MODULE: ./build/secrets/url-credentials.js
var url_credentials = __webpack_require__(5168);
// EXTERNAL MODULE: ./build/secrets/vault.js + 4 modules
var secrets_vault = __webpack_require__(4923);
// EXTERNAL MODULE: ./build/texts/en/index.js + 27 modules
var en = __webpack_require__(5150);
;// CONCATENATED MODULE: ./build/run.js













/**
 * The whole story: inputs → gather → judge → report. It knows no `process`: everything outside comes through the host.
 * What is slow to load is loaded once the inputs are known to be good.
 * @param output `log`: standard output is the runner's log; `any`: it may go anywhere, so that no secret is written there for a mask
 */
async function run(raw, host, output = 'log') {
    const onActions = host.env['GITHUB_ACTIONS'] === 'true';
    let isUnmasked = false;
    const vault = (0,secrets_vault/* createVault */.B)(value => {
        if (!onActions)
            return;
        // The runner takes commands from standard error, too, and what a command prints may go into a file.
        if (output === 'log')
            host.write((0,workflow_commands/* maskCommand */.Iq)(value));
        else if (!host.isErrorFile)
            host.writeError((0,workflow_commands/* maskCommand */.Iq)(value));
    }, () => {
        isUnmasked = onActions;
    });
    const tellUnmasked = () => {
        if (isUnmasked)
            host.write(`acr-login-check: ${en.en.words.unmasked}\n`);
    };
    try {
        return await runSteps(raw, host, vault, onActions, tellUnmasked);
    }
    catch (error) {
        return reportFault(error, host, vault, onActions);
    }
}
async function runSteps(raw, host, vault, onActions, tellUnmasked) {
    const startedAt = host.now();
    registerProxyPasswords(host.env, vault);
    const parsed = (0,build_inputs/* parseInputs */.TL)(raw, vault, catalogue/* FINDING_IDS */.jo);
    if (!parsed.ok) {
        tellUnmasked();
        return invalidInputs(parsed.problems, host, vault, onActions);
    }
    const { inputs } = parsed;
    const debugging = onActions && host.env['RUNNER_DEBUG'] === '1';
    const request = redacting(host, vault.redact);
    const observed = debugging ? withTracing(request, line => host.write((0,workflow_commands/* debugCommand */.Hl)(vault.redact(line)))) : request;
    const onWait = (found, waitedMs) => host.write(`▸ ${(0,report_escape/* singleLineSafe */.kW)(vault.redact(en.en.waiting(waitedFor(found), waitedMs / 1000, inputs.waitSeconds)))}\n`);
    const { facts, findings } = await check(inputs, observed, vault, onWait);
    tellUnmasked();
    const offers = await offersFor(findings, facts, inputs, host, vault);
    await report(facts, findings, offers, inputs.sarifFile, host, vault, onActions, startedAt);
    return exitCode(findings, inputs.failOn);
}
/** What stands in URLs of the environment, in whichever case, can come back in what a proxy, docker or a tool says. */
function registerProxyPasswords(env, vault) {
    for (const [name, value = ''] of Object.entries(env)) {
        if (!/^((https?|all|ftp|no)_proxy|docker_host)$/i.test(name))
            continue;
        for (const secret of (0,url_credentials/* secretsInUrls */.F)(value))
            vault.register(secret);
    }
}
/** Gathers and judges; a fault of our own becomes a finding, never a pass. */
async function check(inputs, host, vault, onWait) {
    try {
        const { gather } = await Promise.all(/* import() */[__webpack_require__.e(639), __webpack_require__.e(748), __webpack_require__.e(96), __webpack_require__.e(556)]).then(__webpack_require__.bind(__webpack_require__, 9556));
        return await retryUntilPropagated({
            waitMs: inputs.waitSeconds * 1000,
            timeoutMs: inputs.timeoutSeconds * 1000,
            host,
            runCheck: async (deadline, waitedMs) => {
                const gathering = gather(inputs, host, vault, deadline, Math.floor(waitedMs / 1000));
                // While the first answers are on their way.
                const [facts, { runRules }] = await Promise.all([gathering, Promise.all(/* import() */[__webpack_require__.e(460), __webpack_require__.e(639), __webpack_require__.e(372), __webpack_require__.e(800), __webpack_require__.e(748), __webpack_require__.e(669)]).then(__webpack_require__.bind(__webpack_require__, 9050))]);
                return { facts, findings: runRules(facts, inputs.ignore) };
            },
            onWait,
        });
    }
    catch (error) {
        return { facts: (0,no_facts/* noFacts */.f)(inputs, host), findings: [internalError(error)] };
    }
}
/** What stands in the way, and where, each once. */
const waitedFor = (findings) => [
    ...new Set(findings
        .filter(({ level }) => level === 'error')
        .map(({ id, registry }) => (registry === undefined ? id : `${id} (${registry})`))),
];
/** The changes that fix what was found in files. The verdict stands without them; that they are missing must be seen. */
async function offersFor(findings, facts, inputs, host, vault) {
    if (!findings.some(({ location, level }) => location !== undefined && level !== 'notice'))
        return new Map();
    try {
        const { offersOf } = await Promise.all(/* import() */[__webpack_require__.e(460), __webpack_require__.e(639), __webpack_require__.e(372), __webpack_require__.e(800), __webpack_require__.e(748), __webpack_require__.e(669), __webpack_require__.e(96), __webpack_require__.e(11), __webpack_require__.e(481)]).then(__webpack_require__.bind(__webpack_require__, 481));
        const checkout = host.env['GITHUB_WORKSPACE'] || host.currentDirectory;
        return await offersOf(findings, facts, { inputs, host, vault, checkout });
    }
    catch (error) {
        host.write(`${(0,report_escape/* singleLineSafe */.kW)(vault.redact(`acr-login-check: no change of files could be offered: ${String(error)}`))}\n`);
        return new Map();
    }
}
async function report(facts, findings, offers, sarifFile, host, vault, onActions, startedAt) {
    const { makeReport, logText, annotations, NO_ANNOTATIONS, summaryMarkdown, outputsOf, sarifText } = await Promise.all(/* import() */[__webpack_require__.e(639), __webpack_require__.e(800), __webpack_require__.e(434)]).then(__webpack_require__.bind(__webpack_require__, 3434));
    const made = makeReport(facts, findings, en.en, host.env, vault.redact, host.now() - startedAt, offers);
    host.write(logText(made, en.en, onActions ? annotations(made.findings, en.en, made.offers) : NO_ANNOTATIONS, onActions));
    await (0,run_outputs/* writeOutputs */.Kn)(outputsOf(made), host, vault);
    // The verdict stands without them; that they are missing must be seen.
    const written = async (what, writing) => {
        try {
            await writing;
        }
        catch (error) {
            host.write(`${(0,report_escape/* singleLineSafe */.kW)(vault.redact(`acr-login-check: ${what} could not be written: ${String(error)}`))}\n`);
        }
    };
    const summaryFile = host.env['GITHUB_STEP_SUMMARY'];
    await written('the job summary', summaryFile ? host.appendFile(summaryFile, summaryMarkdown(made, en.en)) : undefined);
    await written('sarif-file', sarifFile
        ? host.writeFile(sarifFile, sarifText(made, en.en), {
            within: host.env['GITHUB_WORKSPACE'] || host.currentDirectory,
        })
        : undefined);
}
function exitCode(findings, failOn) {
    if (findings.some(({ id }) => id === 'internal-error'))
        return 1;
    if (failOn === 'never')
        return 0;
    const failing = failOn === 'warning' ? ['error', 'warning'] : ['error'];
    return findings.some(({ level }) => failing.includes(level)) ? 1 : 0;
}
async function invalidInputs(problems, host, vault, onActions) {
    for (const problem of problems) {
        const text = (0,report_escape/* singleLineSafe */.kW)(vault.redact(en.en.inputProblem(problem)));
        host.write(onActions ? (0,workflow_commands/* annotationCommand */.jx)('error', `acr-login-check: ${en.en.words.misuse}`, text) : `✗ ${text}\n`);
    }
    await (0,run_outputs/* writeOutputs */.Kn)({ result: 'fail', findings: JSON.stringify({ version: 1, findings: [] }) }, host, vault);
    return 2;
}
/** The last resort, where the report itself failed: one redacted line, and outputs that say so. */
async function reportFault(error, host, vault, onActions) {
    const { id, values } = internalError(error);
    const text = (0,report_escape/* singleLineSafe */.kW)((0,util_text/* truncate */.xv)(vault.redact(`${id}: ${values.where}`), MAX_FAULT_LENGTH));
    try {
        host.write(onActions ? (0,workflow_commands/* annotationCommand */.jx)('error', catalogue/* CATALOGUE */.yh[id].name, text) : `✗ ${text}\n`);
    }
    finally {
        await (0,run_outputs/* writeOutputs */.Kn)((0,run_outputs/* faultOutputs */.PO)(text), host, vault);
    }
    return 1;
}
const MAX_FAULT_LENGTH = 600;
function internalError(error) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const [message = '', where = ''] = stack.split('\n').map(line => line.trim());
    return {
        id: 'internal-error',
        level: 'error',
        stage: 'docker',
        values: { where: message },
        evidence: [
            { label: 'message', seen: message },
            { label: 'error', seen: where },
        ],
        blocks: [],
        ignored: false,
    };
}


/***/ }),

/***/ 5168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ secretsInUrls)
/* harmony export */ });
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3506);

/**
 * The secrets in the user info of URLs: passwords, and pairs of user and password, each as it stands and with its percent codes
 * decoded; a user without a password too, since it can be a token, but for ssh, where it is a mere name.
 * A password may hold `@`, `/` and commas, and several URLs may stand in one text, so both readings are taken.
 */
function secretsInUrls(text) {
    const pieces = new Set([text, ...text.split(/[\s,;]+/)]);
    return [...pieces].flatMap(segment => {
        const [start = '', scheme = ''] = /^\s*(?:([a-z][a-z0-9+.-]*):\/\/)?/i.exec(segment) ?? [];
        const userInfo = segment.slice(start.length, Math.max(start.length, segment.lastIndexOf('@')));
        if (userInfo === '' || /^(unix|npipe|fd)$/i.test(scheme))
            return [];
        const colon = userInfo.indexOf(':');
        const user = colon < 0 ? userInfo : userInfo.slice(0, colon);
        const password = colon < 0 ? '' : userInfo.slice(colon + 1);
        if (password !== '')
            return [...withDecoded(password, userInfo), ...asSent(segment)];
        return /^ssh$/i.test(scheme) ? [] : withDecoded(user);
    });
}
const withDecoded = (...texts) => [...texts, ...texts.map(_util_text_js__WEBPACK_IMPORTED_MODULE_0__/* .percentDecoded */ .oF)];
/** What an HTTP client makes of them: Node's URL leaves out tabs and line ends, and writes by percent codes what a URL cannot hold. */
function asSent(text) {
    const url = URL.parse(text.includes('://') ? text.trim() : `http://${text.trim()}`);
    if (url === null || url.password === '')
        return [];
    const [user, password] = [(0,_util_text_js__WEBPACK_IMPORTED_MODULE_0__/* .percentDecoded */ .oF)(url.username), (0,_util_text_js__WEBPACK_IMPORTED_MODULE_0__/* .percentDecoded */ .oF)(url.password)];
    return [
        url.password,
        `${url.username}:${url.password}`,
        password,
        `${user}:${password}`,
        looselyDecoded(url.password),
    ];
}
/** With those percent codes decoded that are some, as Go and Python do beside a bare `%`. */
const looselyDecoded = (text) => text.replace(/(?:%[0-9a-f]{2})+/gi, _util_text_js__WEBPACK_IMPORTED_MODULE_0__/* .percentDecoded */ .oF);


/***/ }),

/***/ 4923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ createVault)
});

// EXTERNAL MODULE: ./build/util/text.js
var util_text = __webpack_require__(3506);
;// CONCATENATED MODULE: ./build/secrets/decoded.js
const JSON_LETTERS = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
const codePoint = (code) => (code <= 0x10ffff ? String.fromCodePoint(code) : '');
/** Whatever a library of JSON, or of JavaScript, writes by a backslash. */
const JSON_ESCAPES = [
    /\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([^ux]))/gs,
    ([, unicode, hex, letter = '']) => {
        const code = unicode ?? hex;
        return code === undefined ? (JSON_LETTERS[letter] ?? letter) : String.fromCharCode(Number.parseInt(code, 16));
    },
];
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };
/** HTML and XML, by name and by number. */
const HTML_ENTITIES = [
    /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos|nbsp));?/g,
    ([, decimal, hex, name = '']) => decimal !== undefined
        ? codePoint(Number(decimal))
        : hex !== undefined
            ? codePoint(Number.parseInt(hex, 16))
            : (ENTITIES[name] ?? ''),
];
/** URLs and forms: a byte alone, or a row of those that make characters beyond ASCII. */
const PERCENT_CODES = [
    /%([0-7][0-9a-fA-F])|(?:%[89a-fA-F][0-9a-fA-F])+|\+/g,
    ([found = '', ascii]) => found === '+'
        ? ' '
        : ascii !== undefined
            ? String.fromCharCode(Number.parseInt(ascii, 16))
            : Buffer.from(found.replaceAll('%', ''), 'hex').toString('utf8'),
];
/** Each alone, and inside of a JSON text: an answer quotes an answer. */
const CHAINS = [
    [JSON_ESCAPES],
    [HTML_ENTITIES],
    [PERCENT_CODES],
    [JSON_ESCAPES, JSON_ESCAPES],
    [JSON_ESCAPES, HTML_ENTITIES],
    [JSON_ESCAPES, PERCENT_CODES],
];
/**
 * A text as those read it who undo the escapes of JSON, HTML and URLs, however these were written; nothing where it has none.
 * Each form comes with the function that tells where a place in it stands in the text as given.
 */
function* decodedForms(given) {
    const made = new Map();
    for (const [first, second] of CHAINS) {
        if (!made.has(first))
            made.set(first, decoded({ text: given }, first));
        const outer = made.get(first);
        const form = outer === undefined || second === undefined ? outer : decoded(outer, second);
        if (form === undefined)
            continue;
        const { text, starts, ends } = form;
        yield { text, placeOf: ([start, end]) => [starts[start] ?? 0, ends[end - 1] ?? given.length] };
    }
}
function decoded({ text, starts, ends }, [pattern, decode]) {
    if (text.search(pattern) < 0)
        return undefined;
    const segments = [];
    // No escape is shorter than what it stands for.
    const [newStarts, newEnds] = [new Int32Array(text.length), new Int32Array(text.length)];
    let [length, from] = [0, 0];
    const copyUntil = (to) => {
        segments.push(text.slice(from, to));
        for (let at = from; at < to; at++, length++) {
            newStarts[length] = starts?.[at] ?? at;
            newEnds[length] = ends?.[at] ?? at + 1;
        }
    };
    for (const match of text.matchAll(pattern)) {
        copyUntil(match.index);
        from = match.index + match[0].length;
        const segment = decode(match);
        segments.push(segment);
        newStarts.fill(starts?.[match.index] ?? match.index, length, length + segment.length);
        newEnds.fill(ends?.[from - 1] ?? from, length, length + segment.length);
        length += segment.length;
    }
    copyUntil(text.length);
    return { text: segments.join(''), starts: newStarts, ends: newEnds };
}

;// CONCATENATED MODULE: ./build/secrets/encodings.js
/** The encodings in which tools and servers repeat what they were sent. */
/** Longer than any credential; no registry is sent it. All of its encodings would take a hundred megabytes. */
const MAX_ENCODED = 16 * 1024;
/** What the JSON of .NET writes by number. Source: .NET docs, "How to customize character encoding with System.Text.Json". */
const DOTNET_ESCAPED = /["&'+<>`\\\u0080-\uffff]/g;
/** What Go's encoding/json writes by number beside what all do. Source: Go docs, json.Marshal. */
const GO_ESCAPED = /[<>&\u2028\u2029]/g;
/** What Python's json writes by number. Source: Python docs, json.dumps, ensure_ascii. */
const NOT_ASCII = /[\u0080-\uffff]/g;
const escaped = (text, which, hex) => text.replace(which, character => {
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
const encodings_HTML_ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** What Gson and others write by number, so that JSON can stand in HTML. Source: google/gson, JsonWriter. */
const HTML_SAFE = /[<>&='\u2028\u2029]/g;
/** As JavaScript's template engines and OWASP's encoders write what has no name everywhere. Source: mustache.js, handlebars, express. */
const HTML_BY_NUMBER = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#x27;',
    '/': '&#x2F;',
    '`': '&#x60;',
    '=': '&#x3D;',
};
/** Go's html/template. Source: Go docs, html.EscapeString. */
const HTML_OF_GO = { ...encodings_HTML_ENTITIES, '"': '&#34;', "'": '&#39;' };
const inHtml = (text, entities) => text.replace(/[&<>"'/`=]/g, character => entities[character] ?? character);
/** Shorter than this, characters of base64 stand in any text. */
const MIN_SHIFTED = 6;
/**
 * What of a text's base64 is the same wherever it stands in a longer one, behind one byte, two or three: the characters that hold
 * bits of its own only.
 */
function shiftedBase64(bytes) {
    return [0, 1, 2].flatMap(shift => {
        const encoded = Buffer.concat([Buffer.alloc(shift), bytes])
            .toString('base64')
            .replace(/=/g, '');
        const isWhole = (shift + bytes.length) % 3 === 0;
        const own = encoded.slice(shift === 0 ? 0 : shift + 1, isWhole ? undefined : -1);
        return own.length < MIN_SHIFTED ? [] : [own, own.replaceAll('+', '-').replaceAll('/', '_')];
    });
}
/** The encodings of a secret, as they stand in headers, URLs, JSON and HTML; some may be the text itself. */
function encodingsOf(text) {
    const json = JSON.stringify(text).slice(1, -1);
    const whole = text.toWellFormed();
    if (text.length > MAX_ENCODED)
        return [json, encodeURIComponent(whole)];
    const bytes = Buffer.from(text, 'utf8');
    return [
        bytes.toString('base64'),
        bytes.toString('base64url'),
        ...shiftedBase64(bytes),
        ...bothCases(bytes.toString('hex')),
        ...withLowerCodes(encodeURIComponent(whole)),
        ...withLowerCodes(strictlyEncoded(whole)),
        json,
        json.replaceAll('/', '\\/'),
        escaped(json, NOT_ASCII, 'lower').replaceAll('/', '\\/'),
        ...withLowerCodes(new URLSearchParams([['', whole]]).toString().slice(1)),
        escaped(text, DOTNET_ESCAPED, 'upper'),
        escaped(json, GO_ESCAPED, 'lower'),
        escaped(json, HTML_SAFE, 'lower'),
        escaped(json, NOT_ASCII, 'lower'),
        inHtml(text, encodings_HTML_ENTITIES),
        inHtml(text, HTML_BY_NUMBER),
        inHtml(text, HTML_OF_GO),
    ];
}

;// CONCATENATED MODULE: ./build/secrets/literal-search.js
/**
 * A search for all literals at once, in one pass over a text whatever the literals are: Aho and Corasick's automaton.
 * Source: Aho, Corasick, "Efficient string matching" (CACM 18, 1975).
 * @param literals none of them empty
 * @returns a function that gives where any of them stands; places that overlap are one
 */
function literalSearch(literals) {
    const most = literals.reduce((sum, { length }) => sum + length, 1);
    // Nodes are numbered; 0 is the root. A node is found by its parent and its character, in a table with open addresses.
    const [parent, code, depth] = [new Int32Array(most), new Uint16Array(most), new Int32Array(most)];
    /** The length of the longest literal that ends here; 0 where none does. */
    const ending = new Int32Array(most);
    const table = new Int32Array(2 ** Math.ceil(Math.log2(most * 2 + 2)));
    const slotOf = (node, character) => {
        let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(character, 0x85ebca6b)) >>> 0;
        slot = (slot ^ (slot >>> 15)) & (table.length - 1);
        for (let child = table[slot] ?? 0; child !== 0; child = table[slot] ?? 0) {
            if (parent[child] === node && code[child] === character)
                return slot;
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    };
    const childOf = (node, character) => table[slotOf(node, character)] ?? 0;
    let count = 1;
    for (const literal of literals) {
        let node = 0;
        for (let at = 0; at < literal.length; at++) {
            const character = literal.charCodeAt(at);
            const slot = slotOf(node, character);
            if (table[slot] === 0) {
                ;
                [parent[count], code[count], depth[count]] = [node, character, at + 1];
                table[slot] = count++;
            }
            node = table[slot] ?? 0;
        }
        ending[node] = literal.length;
    }
    /** The node of the longest end of this one's text that is the beginning of a literal, too. */
    const fallback = new Int32Array(count);
    const stepFrom = (node, character) => {
        for (let from = node;; from = fallback[from] ?? 0) {
            const child = childOf(from, character);
            if (child !== 0 || from === 0)
                return child;
        }
    };
    for (const node of byDepth(depth, count)) {
        const above = parent[node] ?? 0;
        if (above !== 0)
            fallback[node] = stepFrom(fallback[above] ?? 0, code[node] ?? 0);
        if (ending[node] === 0)
            ending[node] = ending[fallback[node] ?? 0] ?? 0;
    }
    return text => {
        const spans = [];
        if (count === 1)
            return spans;
        let node = 0;
        for (let at = 0; at < text.length; at++) {
            node = stepFrom(node, text.charCodeAt(at));
            const length = ending[node] ?? 0;
            if (length > 0)
                addSpan(spans, at + 1 - length, at + 1);
        }
        return spans;
    };
}
/** The nodes below the root, parents before their children. */
function byDepth(depth, count) {
    const starts = new Int32Array(depth.reduce((a, b) => Math.max(a, b), 0) + 2);
    for (let node = 1; node < count; node++)
        starts[(depth[node] ?? 0) + 1] = (starts[(depth[node] ?? 0) + 1] ?? 0) + 1;
    for (let at = 1; at < starts.length; at++)
        starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
    const sorted = new Int32Array(count - 1);
    for (let node = 1; node < count; node++) {
        const level = depth[node] ?? 0;
        sorted[starts[level] ?? 0] = node;
        starts[level] = (starts[level] ?? 0) + 1;
    }
    return sorted;
}
/** Adds a place that ends behind all others; those that it overlaps become one with it. */
function addSpan(spans, start, end) {
    let first = start;
    for (let last = spans.at(-1); last !== undefined && last[1] > first; last = spans.at(-1)) {
        first = Math.min(first, last[0]);
        spans.pop();
    }
    spans.push([first, end]);
}
/** Places of several searches in order, those that overlap as one. */
function united(spans) {
    const sorted = [...spans].sort((a, b) => a[0] - b[0]);
    const joined = [];
    for (const [start, end] of sorted) {
        const last = joined.at(-1);
        if (last !== undefined && last[1] > start)
            joined[joined.length - 1] = [last[0], Math.max(last[1], end)];
        else
            joined.push([start, end]);
    }
    return joined;
}

;// CONCATENATED MODULE: ./build/secrets/ordinary-words.js
/**
 * Words that stand in every second line of a log. As a password each is no secret: masked, it would tear all that is printed by this
 * step and those behind it, and what is torn tells which it is.
 */
const ORDINARY = new Set([
    'true false null none undefined void empty test tests demo example sample default admin administrator root user users guest',
    'error errors warning warnings notice info debug fail failed failure pass passed success unknown result results finding findings',
    'name names type value values version id level title message text file files line lines column label evidence expected seen',
    'github actions action runner workflow workflows step steps jobs run runs main master branch commit push pull login logout',
    'docker podman buildx image images container containers registry registries repository repositories manifest layer layers blob',
    'azure azurecr azurecr.io azurecr.cn azurecr.us acrpush acrpull entra microsoft cloud tenant client subscription resource group',
    'password passwd secret secrets token tokens key keys credential credentials username permission permissions access denied',
    'http https host hosts port proxy network address server service status code body header headers content length json html utf8',
    'linux ubuntu windows macos node bash home work temp path data date time hours minutes seconds days year month',
    'this that with from have been will what when where which does must can cannot for and the not are was were has had',
    'contains check checks read write create created delete deleted update updated found missing valid invalid expired expires',
    '1234 12345 123456 1234567 12345678 0000 1111',
].flatMap(line => line.split(' ')));
const isOrdinary = (text) => ORDINARY.has(text.trim().toLowerCase());

;// CONCATENATED MODULE: ./build/secrets/vault.js





const HIDDEN = '***';
/** Shorter pieces are no secrets, and masking them would tear unrelated text apart. */
const MIN_LENGTH = 4;
/** A token that nobody held, such as one in a server's unexpected answer, is hidden by its form. */
const JWT = /(?<![\w-])eyJ[\w-]{6,}\.[\w-]{6,}(?:\.[\w-]*)?/g;
/** Lines of one secret that are masked one by one; more of them are no credential but a file given by mistake. */
const MAX_LINES = 100;
/** Longer than any token in any encoding of it. */
const MAX_FORM = 16 * 1024;
/** Longer than any login server or repository. */
const MAX_NAME = 300;
/** Searches that a redaction goes through, before they are made one. */
const MAX_SEARCHES = 8;
/** Hard-coded secrets of files that are looked for in what is shown. The files themselves are read with all of theirs covered. */
const MAX_CONCEALED = 5000;
/**
 * @param mask registers a value with the runner, which replaces it in its log from then on
 * @param tellUnmasked is called where a secret is too short or too ordinary to be masked: all of the log would be torn
 */
function createVault(mask, tellUnmasked = () => undefined) {
    const values = new WeakMap();
    const hidden = new Set();
    const allowed = new Set();
    let concealed = 0;
    let pending = [];
    let searches = [];
    const hide = (form) => {
        hidden.add(form);
        pending.push(form);
    };
    let findAllowed;
    const isAllowed = (piece) => piece.length <= MAX_NAME && [...allowed].some(text => text.includes(piece.toLowerCase()));
    const search = (text) => {
        if (pending.length > 0) {
            const isFull = searches.length === MAX_SEARCHES;
            searches = isFull ? [searchOf([...hidden])] : [...searches, searchOf(pending)];
            pending = [];
        }
        return searches.flatMap(find => find(text));
    };
    return {
        register(value) {
            for (const piece of piecesOf(value)) {
                if (isOrdinary(piece))
                    continue;
                for (const form of formsOf(piece)) {
                    if (hidden.has(form))
                        continue;
                    hide(form);
                    // A name that stands in every second line is not masked, nor redacted where it is a part of that name.
                    if (!isAllowed(form))
                        mask(form);
                }
            }
            const whole = value.trim();
            if (whole !== '' && (whole.length < MIN_LENGTH || isOrdinary(whole) || isAllowed(whole)))
                tellUnmasked();
            const secret = Object.freeze({ toJSON: () => HIDDEN });
            values.set(secret, value);
            return secret;
        },
        conceal(value) {
            const piece = value.trim();
            if (piece.length < MIN_LENGTH || isOrdinary(piece) || concealed === MAX_CONCEALED || hidden.has(piece))
                return;
            concealed++;
            hide(piece);
        },
        allow(text) {
            if (text.length < MIN_LENGTH || text.length > MAX_NAME)
                return;
            allowed.add(text.toLowerCase());
            findAllowed = undefined;
        },
        reveal(secret) {
            const value = values.get(secret);
            if (value === undefined)
                throw new Error('a secret of another vault');
            return value;
        },
        redact(given) {
            // A colour code inside a secret would hide it from the search, and is taken out later.
            const text = (0,util_text/* withoutColours */.mU)(given);
            const spans = [...search(text)];
            if (hidden.size > 0) {
                for (const form of decodedForms(text))
                    spans.push(...search(form.text).map(form.placeOf));
            }
            findAllowed ??= literalSearch([...allowed]);
            const open = spans.length === 0 ? [] : findAllowed(text.toLowerCase());
            const closed = spans.filter(([start, end]) => !open.some(([from, to]) => from <= start && end <= to));
            for (const { 0: token, index } of text.matchAll(JWT))
                closed.push([index, index + token.length]);
            return covered(text, united(closed));
        },
    };
}
/** One pass for all that has a usual length; the few that are longer, files given by mistake, are looked for one by one. */
function searchOf(forms) {
    const find = literalSearch(forms.filter(({ length }) => length <= MAX_FORM));
    const long = forms.filter(({ length }) => length > MAX_FORM);
    return text => [...find(text), ...long.flatMap(form => spansOf(form, text))];
}
function spansOf(form, text) {
    const spans = [];
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length))
        spans.push([at, at + form.length]);
    return spans;
}
function covered(text, spans) {
    let [shown, from] = ['', 0];
    for (const [start, end] of spans) {
        shown += text.slice(from, start) + HIDDEN;
        from = end;
    }
    return shown + text.slice(from);
}
/** A secret, without white space at its ends, and its lines. */
function piecesOf(value) {
    const whole = value.trim();
    const pieces = [value, whole, ...whole.split(/[\r\n]+/, MAX_LINES).map(line => line.trim())];
    return [...new Set(pieces)].filter(piece => piece.trim().length >= MIN_LENGTH);
}
const formsOf = (piece) => [...new Set([piece, ...encodingsOf(piece)])].filter(form => form.trim().length >= MIN_LENGTH);


/***/ }),

/***/ 7348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  start: () => (/* binding */ start)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/host/children.js
var children = __webpack_require__(9228);
;// CONCATENATED MODULE: ./build/host/end.js
/**
 * Ends the process at once. `process.exit` waits for the threads that look a name up or read a device, which can take a minute:
 * where some are at work, another program takes the place of this one, which no thread outlives.
 */
function endNow(process, code) {
    const isWaiting = process.getActiveResourcesInfo().some(kind => /^(?:GetAddrInfo|GetNameInfo|FSReq)/.test(kind));
    if (isWaiting && process.platform !== 'win32' && typeof process.execve === 'function') {
        try {
            process.execve('/bin/sh', ['sh', '-c', `exit ${code}`], { PATH: '/usr/bin:/bin' });
        }
        catch {
            // No shell here (a container with nothing in it), or nothing that lets it be: it ends as it can.
        }
    }
    process.exit(code);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/host/environment.js
/** What the runner hands to this step alone: its inputs, the token of the job, and the keys to GitHub's own services. */
const OWN = /^(?:INPUT_|ACTIONS_|ACR_LOGIN_CHECK_)|^(?:GITHUB_TOKEN|GH_TOKEN)$/i;
/**
 * The environment as this process was given it, and taken out of `env`, from which every child inherits: docker, its credential helpers
 * and az are given none of it. On Windows, where names have no case, each is there in upper case, too.
 */
function takeEnvironment(env, platform) {
    const entries = Object.entries(env);
    const inUpperCase = platform === 'win32' ? entries.map(([name, value]) => [name.toUpperCase(), value]) : [];
    const taken = Object.freeze({ ...Object.fromEntries(inUpperCase), ...Object.fromEntries(entries) });
    for (const [name] of entries)
        if (OWN.test(name))
            delete env[name];
    return taken;
}

;// CONCATENATED MODULE: ./build/host/node.js



/**
 * The real host. Apart from `main.ts` and `start.ts`, this folder is the only place that touches `process`.
 *
 * What is slow to load (TLS and HTTP, `@actions/exec`) is loaded at its first use.
 */
function nodeHost(process) {
    return {
        env: takeEnvironment(process.env, process.platform),
        platform: process.platform,
        homeDirectory: homeDirectory(),
        userId: process.getuid?.(),
        currentDirectory: currentDirectory(process),
        now: () => Date.now(),
        sleep: milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds)),
        breathe: () => new Promise(resolve => setImmediate(resolve)),
        http: async (request) => (await __webpack_require__.e(/* import() */ 342).then(__webpack_require__.bind(__webpack_require__, 8961))).exchange(request),
        cnames: async (name, timeoutMs) => (await __webpack_require__.e(/* import() */ 533).then(__webpack_require__.bind(__webpack_require__, 8533))).resolveCnames(name, timeoutMs),
        resolves: async (name, timeoutMs) => (await __webpack_require__.e(/* import() */ 982).then(__webpack_require__.bind(__webpack_require__, 8982))).resolves(name, timeoutMs),
        exec: async (command) => (await __webpack_require__.e(/* import() */ 195).then(__webpack_require__.bind(__webpack_require__, 6195))).run(command),
        readFile: async (path, limits) => (await __webpack_require__.e(/* import() */ 36).then(__webpack_require__.bind(__webpack_require__, 9036))).readFile(path, limits),
        findFiles: async (folder, patterns, most) => (await __webpack_require__.e(/* import() */ 36).then(__webpack_require__.bind(__webpack_require__, 9036))).findFiles(folder, patterns, most),
        writeObstacle: async (path) => (await __webpack_require__.e(/* import() */ 350).then(__webpack_require__.bind(__webpack_require__, 5350))).writeObstacle(path, process.getuid?.()),
        hasProgram: async (name) => (await __webpack_require__.e(/* import() */ 314).then(__webpack_require__.bind(__webpack_require__, 7314))).hasProgram(name),
        appendFile: async (path, text) => (await __webpack_require__.e(/* import() */ 36).then(__webpack_require__.bind(__webpack_require__, 9036))).appendFile(path, text),
        writeFile: async (path, text, limits) => (await __webpack_require__.e(/* import() */ 36).then(__webpack_require__.bind(__webpack_require__, 9036))).writeFile(path, text, limits),
        readInput: maxBytes => readUpTo(process.stdin, maxBytes),
        openBytes: async (path) => path === undefined ? { state: 'open', chunks: process.stdin } : (await __webpack_require__.e(/* import() */ 36).then(__webpack_require__.bind(__webpack_require__, 9036))).openBytes(path),
        get isTerminal() {
            return process.stdout.isTTY === true;
        },
        get isErrorFile() {
            return isFile(process.stderr);
        },
        write: writerTo(() => process.stdout),
        writeError: writerTo(() => process.stderr),
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
/** Empty where somebody has removed the folder. */
function currentDirectory({ cwd }) {
    try {
        return cwd();
    }
    catch (error) {
        if (error instanceof Error && 'syscall' in error)
            return '';
        throw error;
    }
}
function isFile({ fd }) {
    try {
        return fd !== undefined && (0,external_node_fs_.fstatSync)(fd).isFile();
    }
    catch (error) {
        if (error instanceof Error && 'syscall' in error)
            return false;
        throw error;
    }
}
/** Codes of a standard output that nobody reads any more (`acr-login-check | head -1`). */
const CLOSED = new Set(['EPIPE', 'ERR_STREAM_DESTROYED', 'ENOSPC', 'EIO', 'EBADF']);
/** Writes to a stream of the process; what is written after its reader has gone is lost, and ends nothing. */
function writerTo(stream) {
    let isWatched = false;
    return text => {
        // At the first write, since Node makes the stream at its first use.
        if (!isWatched)
            stream().on('error', throwUnlessClosed);
        isWatched = true;
        stream().write(text);
    };
}
async function readUpTo(stream, maxBytes) {
    const chunks = [];
    let size = 0;
    for await (const chunk of stream) {
        chunks.push(Buffer.from(chunk));
        size += chunk.length;
        if (size >= maxBytes)
            break;
    }
    return Buffer.concat(chunks).subarray(0, maxBytes).toString();
}
function throwUnlessClosed(error) {
    if (!CLOSED.has(error.code ?? ''))
        throw error;
}

// EXTERNAL MODULE: ./build/inputs.js
var inputs = __webpack_require__(8175);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/run.js + 3 modules
var run = __webpack_require__(4184);
// EXTERNAL MODULE: ./build/run-outputs.js
var run_outputs = __webpack_require__(1278);
;// CONCATENATED MODULE: ./build/start.js








/** Runs the action, or the command if there are arguments, and ends the process. */
function start() {
    const host = nodeHost(process);
    const args = process.argv.slice(2);
    const isAction = host.env['GITHUB_ACTIONS'] === 'true' || Object.keys(host.env).some(name => name.startsWith('INPUT_'));
    // Node asks for the current folder here and there, and throws where somebody has removed it.
    if (host.currentDirectory === '')
        process.chdir('/');
    (0,children/* watchAllChildren */.Yx)();
    const fail = (error) => {
        reportFault(error, host.env['GITHUB_OUTPUT']);
        end(1);
    };
    process.on('uncaughtException', fail);
    process.once('SIGTERM', () => end(143));
    process.once('SIGINT', () => end(130));
    // Without arguments, and outside of a workflow, it is asked for help.
    const running = args.length === 0 && isAction
        ? (0,run/* run */.e)((0,inputs/* readActionInputs */.Ui)(host.env), host)
        : Promise.all(/* import() */[__webpack_require__.e(460), __webpack_require__.e(639), __webpack_require__.e(372), __webpack_require__.e(800), __webpack_require__.e(748), __webpack_require__.e(669), __webpack_require__.e(96), __webpack_require__.e(434), __webpack_require__.e(952)]).then(__webpack_require__.bind(__webpack_require__, 9952)).then(({ command }) => command(args, host));
    running.then(code => process.stdout.write('', () => end(code)), fail);
}
/** A program or a socket that hangs must not keep the step: once all is written, it ends. */
function end(code) {
    (0,children/* endChildren */.PH)();
    endNow(process, code);
}
/**
 * A fault that `run` cannot report: one thrown outside of its promise, or while it reports another. Only the kind is printed, since the
 * text may quote an input; the outputs say the same, so that it is never a pass.
 */
function reportFault(error, outputFile) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    const kind = `${error instanceof Error ? error.name : typeof error}${code}`;
    process.stderr.write(`✗ internal-error: ${(0,report_escape/* singleLineSafe */.kW)(kind)}\n`);
    try {
        if (outputFile)
            (0,external_node_fs_.appendFileSync)(outputFile, (0,run_outputs/* outputEntries */.SK)((0,run_outputs/* faultOutputs */.PO)(kind)));
    }
    catch {
        // Neither the log nor the outputs can be written: the exit code is all there is.
    }
}


/***/ }),

/***/ 5150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  en: () => (/* binding */ en)
});

;// CONCATENATED MODULE: ./build/explain/ids.js
/**
 * Findings that only a log shows: no probe looks at their cause, so no rule judges them. An id that gets a rule leaves this list, and
 * the compiler then demands the rule (rules/index.ts).
 */
const LOG_FINDING_IDS = [
    'docker-is-podman',
    'docker-config-redirected',
    'docker-daemon-network-broken',
    'image-reference-invalid',
    'image-locked',
    'registry-disabled',
    'firewall-rule-limit',
    'credentials-mangled',
    'content-trust-denied',
    'oidc-unsupported',
    'oidc-endpoint-unreachable',
    'oidc-issuer-unreachable',
    'managed-identity-wrong',
    'acr-audience-unavailable',
    'subscription-not-visible',
    'acr-tasks-denied',
    'acr-tasks-not-allowed',
    'acr-tasks-firewall-denied',
    'acr-tasks-identity-missing',
    'kubelet-credentials-missing',
    'az-cli-broken',
    'ado-task-broken',
    'ado-service-connection-invalid',
    'client-login-unsupported',
    'client-version-broken',
    'command-invalid',
];

// EXTERNAL MODULE: ./build/util/text.js
var util_text = __webpack_require__(3506);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/azure/arm/built-in-roles.js
var built_in_roles = __webpack_require__(2537);
;// CONCATENATED MODULE: ./build/texts/az-commands.js


/** Commands that mend a cause, ready to paste into a POSIX shell. What is foreign is quoted, so that pasting runs nothing else. */
/** A word for a POSIX shell. */
const shellQuote = (text) => /^[A-Za-z0-9_./:@%+=-]+$/.test(text)
    ? text
    : `'${text.replace(/[\u0000-\u001f\u007f]/g, ' ').replaceAll("'", `'\\''`)}'`;
/** The registry's resource id, looked up by the command itself. */
const registryId = (registryName) => `"$(az acr show --name ${shellQuote(registryName)} --query id --output tsv)"`;
/** Grants a role on the registry. Source: ACR docs, "Roles directory reference". */
const assignRole = (assignee, role, registryName) => `az role assignment create --assignee ${shellQuote(assignee)} --role ${shellQuote(role)} --scope ${registryId(registryName)}`;
/**
 * Grants the least role on the registry that serves in its mode, which the commands look up: Azure CLI shows no mode before
 * it asks with an API version that knows of it.
 */
function assignLeastPrivilegedRole(assignee, access, registryName) {
    const [classic = '', repository = ''] = (0,built_in_roles/* leastPrivilegedRoles */.Mx)(undefined, access).map(({ role }) => shellQuote(role));
    return [
        `id=${registryId(registryName)}`,
        'mode="$(az rest --url "$id?api-version=2025-11-01" --query properties.roleAssignmentMode --output tsv)"',
        `role=${classic}; [ "$mode" != AbacRepositoryPermissions ] || role=${repository}`,
        `az role assignment create --assignee ${shellQuote(assignee)} --role "$role" --scope "$id"`,
    ].join('\n');
}
/**
 * Lets a token do more on repositories: its scope map gets the rights, or, where the map is one of the registry's own (`_…`), which
 * cannot be changed, the token gets a map of its own. Source: ACR docs, "Token-based repository permissions".
 */
function allowToken(token, registryName, repositories, rights) {
    const updates = repositories.map(repository => `az acr scope-map update --name "$map" --registry ${shellQuote(registryName)} --add-repository ${shellQuote(repository)} ${rights.join(' ')}`);
    return [
        `map="$(basename "$(az acr token show --name ${shellQuote(token)} --registry ${shellQuote(registryName)} --query scopeMapId --output tsv)")"`,
        'case "$map" in',
        `_*) ${replaceScopeMap(token, registryName, repositories, rights).replace('\n', ' &&\n  ')} ;;`,
        `*) ${updates.join(' &&\n  ')} ;;`,
        'esac',
    ].join('\n');
}
/** The longest name of a scope map. Source: ACR docs, "Token-based repository permissions". */
const MAX_MAP_NAME = 50;
/** A name that no other token or set of repositories has: creating a map under a name that exists would replace it. */
function newMapName(token, registryName, repositories) {
    const hash = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([token, registryName, repositories]))
        .digest('hex');
    const end = `-map-${hash.slice(0, 8)}`;
    return `${token.slice(0, MAX_MAP_NAME - end.length)}${end}`;
}
/** Gives a token a scope map of its own, in place of one that cannot be changed. */
const replaceScopeMap = (token, registryName, repositories, rights) => {
    const map = shellQuote(newMapName(token, registryName, repositories));
    const rules = repositories.map(repository => `--repository ${shellQuote(repository)} ${rights.join(' ')}`).join(' ');
    return [
        `az acr scope-map create --name ${map} --registry ${shellQuote(registryName)} ${rules}`,
        `az acr token update --name ${shellQuote(token)} --registry ${shellQuote(registryName)} --scope-map ${map}`,
    ].join('\n');
};
/** A new password for a repository-scoped token. */
const newTokenPassword = (token, registryName) => `az acr token credential generate --name ${shellQuote(token)} --registry ${shellQuote(registryName)} --password1 --query 'passwords[0].value' --output tsv`;
/** A new secret for an application; the old ones stay. */
const newApplicationSecret = (appId) => `az ad app credential reset --id ${shellQuote(appId)} --append --query password --output tsv`;
/** A fresh token for the zero-GUID user. */
const exposeToken = (registryName) => `az acr login --name ${shellQuote(registryName)} --expose-token --query accessToken --output tsv`;
const showAdminUser = (registryName) => `az acr show --name ${shellQuote(registryName)} --query adminUserEnabled --output tsv`;
const showAdminCredentials = (registryName) => `az acr credential show --name ${shellQuote(registryName)}`;
const allowAddress = (registryName, address) => `az acr network-rule add --name ${shellQuote(registryName)} --ip-address ${shellQuote(address)}`;
const showPublicAccess = (registryName) => `az acr show --name ${shellQuote(registryName)} --query '{publicNetworkAccess:publicNetworkAccess,defaultAction:networkRuleSet.defaultAction}'`;
/** The login servers of all registries; what contains a misspelt name would be none. */
const listRegistries = () => "az acr list --query '[].loginServer' --output tsv";
/** The newest tags of a repository. */
const listTags = (registryName, repository) => `az acr repository show-tags --name ${shellQuote(registryName)} --repository ${shellQuote(repository)} --orderby time_desc --top 10 --output tsv`;
const listRepositories = (registryName) => `az acr repository list --name ${shellQuote(registryName)} --output tsv`;
/** The private endpoints of a registry, and whether they are approved. */
const listPrivateEndpoints = (registryName) => `az acr private-endpoint-connection list --registry-name ${shellQuote(registryName)} --query '[].{id:privateEndpoint.id,status:privateLinkServiceConnectionState.status}'`;
/** The names and ids of all applications. */
const listApplications = () => "az ad app list --all --query '[].[displayName,appId]' --output tsv";
/** The deny assignments on a scope, which `az role assignment` does not know. */
const listDenyAssignments = (scope) => `az rest --url ${shellQuote(`${scope}/providers/Microsoft.Authorization/denyAssignments?api-version=2022-04-01`)} --query 'value[].properties.{name:denyAssignmentName,scope:scope}'`;
/** Grants a role to a principal by its object id. */
function assignRoleAt({ objectId, role, scope, isServicePrincipal, condition }) {
    const type = isServicePrincipal ? ' --assignee-principal-type ServicePrincipal' : '';
    const under = condition === undefined ? '' : ` --condition-version 2.0 --condition ${shellQuote(condition)}`;
    return `az role assignment create --assignee-object-id ${shellQuote(objectId)}${type} --role ${shellQuote(role)} --scope ${shellQuote(scope)}${under}`;
}
/** Gives an assignment that is there another condition; it is neither deleted nor made anew. */
function updateCondition(assignment, condition) {
    const { name = '<assignment-name>', principalId, principalType, roleDefinitionId, scope } = assignment;
    const body = { name, scope, roleDefinitionId, principalId, principalType, condition, conditionVersion: '2.0' };
    return `az role assignment update --role-assignment ${shellQuote(JSON.stringify(body))}`;
}
/** The roles of a principal at a registry that are bound to a condition. */
const showConditions = (objectId, scope) => `az role assignment list --assignee ${shellQuote(objectId)} --scope ${shellQuote(scope)} --include-inherited --include-groups --query '[?condition].{role:roleDefinitionName,scope:scope,condition:condition}'`;

;// CONCATENATED MODULE: ./build/texts/network-commands.js

/** Commands for the network of a runner, ready to paste into its shell; what only explains is a comment. */
/** A host for a comment or a quoted text: a name that holds anything else than a host can is cut to what it can. */
const plainHost = (host) => host.replace(/[^A-Za-z0-9.:[\]-]/g, '');
/** The name of a variable; the same. */
const plainName = (name) => name.replace(/\W/g, '');
/** Asks a registry whether it is reached at all; any answer counts. */
const reaches = (host, option) => `curl ${option} --silent --output /dev/null --max-time 10 https://${shellQuote(host)}/v2/`;
/** Leaves the proxy out for one host in this job, only if the host is reached without it. */
const exemptIfReached = (host) => `# Only if the runner gets through without the proxy; for this job\n${reaches(host, "--noproxy '*'")} &&\n  echo "NO_PROXY=\${NO_PROXY:+$NO_PROXY,}${plainHost(host)}" >> "$GITHUB_ENV"`;
/** Takes a proxy in this job, only if it leads to the host. */
const takeProxyIfReached = (host, proxy) => `# Only if that proxy leads to the registry; for this job\n${reaches(host, `--proxy ${shellQuote(proxy)}`)} &&\n  echo ${shellQuote(`HTTPS_PROXY=${proxy}`)} >> "$GITHUB_ENV"`;
/** The daemon's own settings, which hold for every job of the machine. */
const daemonVariable = (name, value) => [
    '# Last: changes the Docker daemon of this machine for every job, and restarts it',
    'sudo mkdir -p /etc/systemd/system/docker.service.d',
    `printf '[Service]\\nEnvironment="${name}=%s"\\n' ${value} | sudo tee /etc/systemd/system/docker.service.d/${name.toLowerCase().replace('_', '-')}.conf`,
    'sudo systemctl daemon-reload && sudo systemctl restart docker',
].join('\n');
const daemonProxy = (proxy) => daemonVariable('HTTPS_PROXY', shellQuote(proxy));
/** Goes out by a proxy that docker did not take: in this job, and, since docker's own requests are the daemon's, there too. */
const goThroughProxy = (host, proxy) => `${takeProxyIfReached(host, proxy)}\n${daemonProxy(proxy)}`;
/** Exempts one more host in the daemon, beside those that it exempts already. */
const keepInNoProxy = (host) => daemonVariable('NO_PROXY', `"$(docker info --format '{{.NoProxy}}' | sed 's/.$/&,/')${plainHost(host)}"`);
/** Writes the other scheme into the proxy's variable, whatever credentials are in it. */
const switchProxyScheme = (variable, scheme) => `echo "${plainName(variable)}=$(printf %s "$${plainName(variable)}" | sed 's|^[a-z]*://|${scheme}://|')" >> "$GITHUB_ENV"`;
/** Takes one name out of the hosts file, and leaves a copy beside it. A bind mount can be written, and not replaced. */
const restoreHostsFile = (host) => [
    '# Changes this machine; the copy is /etc/hosts.bak',
    'sudo cp /etc/hosts /etc/hosts.bak',
    `sed -E 's/[[:blank:]]+${plainHost(host).replaceAll('.', '[.]')}([[:blank:]]|$)/\\1/' /etc/hosts.bak | sudo tee /etc/hosts > /dev/null`,
].join('\n');

;// CONCATENATED MODULE: ./build/texts/en/connection.js



/** One text for each stage at which a connection breaks, with what was seen there and what changes it. */
const connectionTexts = {
    'registry-unreachable': unreachable,
    'proxy-refused': proxyRefused,
    'not-a-registry': notRegistry,
    'data-endpoint-unreachable': dataUnreachable,
};
function unreachable(values) {
    const { host, stage, symptom, proxy, addresses, ignoredProxy } = values;
    switch (stage) {
        case 'proxy':
            return {
                title: `The proxy can't reach ${host}`,
                message: `The proxy ${proxy ?? ''} answered, and reported that it can't reach the registry. The name is misspelled, or the proxy's own DNS or network is at fault. Check the name, then ask whoever runs the proxy.`,
                fix: `# Run by: whoever runs the proxy. It must resolve and reach ${plainHost(host)}, TCP port 443.\n# Check\ncurl --verbose --max-time 10 ${viaProxy(proxy)}https://${shellQuote(host)}/v2/`,
            };
        case 'dns':
        case 'tcp':
            return {
                ...tcpText(values),
                ...(ignoredProxy !== undefined && { message: `${tcpText(values).message} ${notReadByDocker(ignoredProxy)}` }),
                fix: values.fromHostsFile
                    ? restoreHostsFile(host)
                    : ignoredProxy === undefined
                        ? openPort(host, addresses)
                        : goThroughProxy(host, ignoredProxy.proxy),
            };
        case 'tls':
            return { title: `The TLS handshake with ${host} fails`, message: tlsMessage(symptom), fix: allowName(host) };
        case 'challenge':
            return {
                title: `${host} does not answer GET /v2/`,
                message: `${afterTls(symptom)} after the request GET /v2/. Something that inspects or limits connections probably stands between. Look at what does, and exempt the host.`,
                fix: allowName(host),
            };
        case 'exchange':
            return {
                title: `${host} does not answer the token exchange`,
                message: `GET /v2/ was answered. ${afterTls(symptom)} at the token exchange (/oauth2/exchange, /oauth2/token). Something that inspects POST requests probably stands between. Try again, then exempt the host.`,
                fix: allowName(host),
            };
        case 'token':
            return {
                title: `${host} does not answer the token request`,
                message: `GET /v2/ was answered. ${afterTls(symptom)} at the token request (/oauth2/token). Something that inspects requests with credentials probably stands between. Try again, then exempt the host.`,
                fix: allowName(host),
            };
        default:
            return {
                title: `${host} does not answer for a manifest`,
                message: `The token was granted. ${afterTls(symptom)} at the manifest of an image. Something that inspects downloads probably stands between. Try again, then exempt the host.`,
                fix: allowName(host),
            };
    }
}
/** For a connection that broke before TLS. */
function tcpText({ host, symptom, fromHostsFile }) {
    if (fromHostsFile) {
        return {
            title: `The hosts file sends ${host} to a dead address`,
            message: 'The hosts file of this runner overrides DNS for the registry, and no connection to its address works. Remove the entry, so that DNS answers again.',
        };
    }
    switch (symptom) {
        case 'refused':
            return {
                title: `${host} refuses the connection`,
                message: 'The name resolves, and the address refuses TCP port 443. A firewall rejects the connection, or DNS leads to a machine that is no registry. Check the address in the evidence, then open outbound TCP port 443.',
            };
        case 'no-route':
            return {
                title: `There is no route to ${host}`,
                message: 'The name resolves, and the network has no route to its address. A route or a gateway is missing, or a firewall rejects the packets. Correct the route, or open outbound TCP port 443.',
            };
        default:
            return {
                title: `${host} does not answer on TCP port 443`,
                message: 'The name resolves, and nothing answers the connection. A firewall on the way probably drops it. Open outbound TCP port 443 to the host.',
            };
    }
}
/** Said where a proxy is set that may lead out, and that docker doesn't take. */
const notReadByDocker = ({ name }) => name.startsWith('config.json')
    ? "The proxies in config.json are for builds and containers: docker login, pull, and push don't use them."
    : `${name} is set, and docker doesn't read it.`;
function tlsMessage(symptom) {
    switch (symptom) {
        case 'alert':
            return 'TCP works. The other side ended the TLS handshake with an alert. A firewall that filters by server name, or a proxy that inspects TLS, probably rejects this name. Allow the name there.';
        case 'silent':
            return 'TCP works. The TLS handshake got no answer. A firewall that filters by server name, or an MTU that is too large for the network, can do that. Allow the name there.';
        default:
            return 'TCP works. The connection was closed in the TLS handshake. A firewall that filters by server name probably rejects this name. Allow the name there.';
    }
}
const afterTls = (symptom) => symptom === 'silent' ? 'TCP and TLS work, and no answer came' : 'TCP and TLS work, and the connection was closed';
const openPort = (host, addresses) => [
    `# Run by: whoever manages the outbound firewall. Allow TCP port 443 to ${plainHost(host)}${addresses.length === 0 ? '' : ` (${addresses.map(plainHost).join(', ')})`}.`,
    '# Check',
    `curl --verbose --max-time 10 https://${shellQuote(host)}/v2/`,
].join('\n');
const allowName = (host) => [
    `# Run by: whoever runs the firewall or the proxy. Let TLS to ${plainHost(host)} pass without inspection.`,
    '# Check',
    `curl --verbose --max-time 10 https://${shellQuote(host)}/v2/`,
].join('\n');
const viaProxy = (proxy) => (proxy === undefined ? '' : `--proxy ${shellQuote(proxy)} `);
function proxyRefused({ host, proxy, fault, variable, engine }) {
    const exempt = exemptIfReached(host) + (engine ? `\n${keepInNoProxy(host)}` : '');
    switch (fault) {
        case 'credentials':
            return {
                title: 'The proxy requires a username and password',
                message: `The proxy ${proxy} answered 407: it has no credentials from ${variable}, or rejects them. Put them into the variable from secrets.${engine ? ' The Docker daemon needs them in its own settings too.' : ''}`,
                fix: `env:\n  ${(0,util_text/* oneLine */.TN)(variable)}: ${(0,util_text/* oneLine */.TN)(proxy).replace('://', `://\${{ secrets.PROXY_USER }}:\${{ secrets.PROXY_PASSWORD }}@`)}`,
            };
        case 'status':
            return {
                title: `The proxy blocks ${host}`,
                message: `The proxy ${proxy} answered, and rejects connections to the registry. The host is not on its list of allowed hosts. Ask whoever runs the proxy to allow the host.`,
                fix: `# Run by: whoever runs the proxy. Allow CONNECT to:\n# ${plainHost(host)}:443\n# Check\ncurl --verbose --max-time 10 --proxy ${shellQuote(proxy)} https://${shellQuote(host)}/v2/`,
            };
        case 'name':
            return {
                title: "The proxy's name does not exist in DNS",
                message: `${variable} names ${proxy}, and that name can't be resolved here. It is misspelled, or belongs to another network. Correct the variable, or leave the proxy out if the runner gets through without it.`,
                fix: exempt,
            };
        case 'certificate':
            return {
                title: "The proxy's certificate is not trusted",
                message: `${variable} names ${proxy}, which speaks TLS with a certificate that is not trusted here. Write http:// if the proxy takes plain connections, or trust its certificate authority.`,
                fix: switchProxyScheme(variable, 'http'),
            };
        case 'tls-expected':
            return {
                title: 'The proxy does not answer in plain HTTP',
                message: `${variable} names ${proxy}, which answered, and not in HTTP. It probably expects TLS. Write https:// in the variable, or socks5:// if it is a SOCKS proxy.`,
                fix: switchProxyScheme(variable, 'https'),
            };
        case 'plain-expected':
            return {
                title: 'The proxy does not speak TLS',
                message: `${variable} names ${proxy}, which answered, and not in TLS. It expects a plain connection, as most proxies do. Write http:// in the variable.`,
                fix: switchProxyScheme(variable, 'http'),
            };
        case 'unreachable':
            return {
                title: 'The proxy does not answer',
                message: `${variable} names ${proxy}, and no connection to it works. The proxy is down, or its address or port is wrong. Correct the variable, or leave the proxy out if the runner gets through without it.`,
                fix: exempt,
            };
        default:
            return {
                title: 'The proxy closes the connection',
                message: `${variable} names ${proxy}, which takes the connection and closes it without an answer. It blocks this runner or the host, or it expects another scheme. Ask whoever runs the proxy.`,
                fix: `# Check\ncurl --verbose --max-time 10 --proxy ${shellQuote(proxy)} https://${shellQuote(host)}/v2/`,
            };
    }
}
function notRegistry({ host, registryName, stage, tooLarge }) {
    if (tooLarge !== undefined) {
        return {
            title: 'The login is too long for the front end of the registry',
            message: `What stands before ${host} accepts about 6,100 characters of username and password${tooLarge.length === undefined ? '' : ` and got ${tooLarge.length}`}. Use a shorter credential: a registry token instead of an Entra token.`,
            fix: exposeToken(registryName),
        };
    }
    const check = `# Check\ncurl --include --max-time 10 https://${shellQuote(host)}/v2/`;
    const look = 'Look at what answers, and exempt the registry from it.';
    switch (stage) {
        case 'tls':
            return {
                title: `What answers at ${host} does not speak TLS`,
                message: `TCP works, and what answers on port 443 is not TLS: a web server in plain HTTP, or a captive portal. ${look}`,
                fix: check,
            };
        case 'exchange':
            return {
                title: `${host} does not answer the token exchange as a registry`,
                message: `GET /v2/ was answered by a registry, and the token exchange was not: the answer has neither a token nor a rejection. A proxy's page probably stands in for it. ${look}`,
                fix: `# Check\ncurl --include --max-time 10 --data grant_type=access_token https://${shellQuote(host)}/oauth2/exchange`,
            };
        case 'token':
            return {
                title: `${host} does not answer the token request as a registry`,
                message: `GET /v2/ was answered by a registry, and the token request was not: the answer has neither a token nor a rejection. A proxy's page probably stands in for it. ${look}`,
                fix: `# Check\ncurl --include --max-time 10 ${shellQuote(`https://${host}/oauth2/token?service=${host}`)}`,
            };
        case 'manifest':
            return {
                title: `${host} does not answer for a manifest as a registry`,
                message: `The token was granted, and the answer for the manifest is not HTTP as a registry speaks it. ${look}`,
                fix: check,
            };
        default:
            return {
                title: `What answers at ${host} is not a registry`,
                message: `The answer to GET /v2/ is not a registry's challenge. A captive portal, a proxy's page, or another website answers. ${look}`,
                fix: check,
            };
    }
}
/** The cost is said, since every user of the registry then downloads from other hosts. */
const dedicatedEndpoints = (registryName) => `# Last: changes the registry for everyone. Every firewall must then allow <name>.<region>.data hosts (Premium).\n# az acr update --name ${shellQuote(registryName)} --data-endpoint-enabled true`;
function dataUnreachable(values) {
    const { host, registryName, dataHosts, symptom, proxy, fromStorage } = values;
    const [first = ''] = dataHosts;
    const title = `Image layers from ${host} can't be downloaded`;
    const names = dataHosts.map(plainHost).join(', ');
    const unaffected = 'Login and push are not affected.';
    switch (symptom) {
        case 'rejected':
            return {
                title,
                message: `${names} rejects what the registry has signed. A proxy or a firewall answers in its place, or the storage behind the registry is closed to this network. ${unaffected}`,
                fix: `# Check who answers\ncurl --include --max-time 10 https://${shellQuote(first)}/\n# Run by: whoever runs the firewall or the proxy. Allow ${names}, TCP port 443.`,
            };
        case 'no-name':
            return {
                title,
                message: `The registry sends pulls to ${names}, and DNS does not know that name. The private DNS zone probably lacks its record. ${unaffected} Add the record to the zone.`,
                fix: `# Run by: whoever manages the private DNS zone. Add the record of ${plainHost(first)}.\n${listPrivateEndpoints(registryName)}`,
            };
        case 'resolver':
            return {
                title,
                message: `The registry sends pulls to ${names}, and the resolver fails for that name. ${unaffected} Check the runner's resolver.`,
                fix: `# Check\nnslookup ${shellQuote(first)}`,
            };
        case 'certificate':
            return {
                title,
                message: `The registry sends pulls to ${names}, and the certificate that answers there is not trusted. A proxy that inspects TLS probably answers. ${unaffected} Exempt the host from inspection.`,
                fix: `# Run by: whoever runs the proxy. Let TLS to ${names} pass without inspection.\n# Check\ncurl --verbose --max-time 10 https://${shellQuote(first)}/`,
            };
        case 'status':
            return {
                title,
                message: `The registry sends pulls to ${names}, and the proxy ${proxy ?? ''} blocks that host. ${unaffected} Ask whoever runs the proxy to allow the host.`,
                fix: `# Run by: whoever runs the proxy. Allow CONNECT to ${names}, port 443.${fromStorage ? `\n${dedicatedEndpoints(registryName)}` : ''}`,
            };
        case 'alert':
        case 'closed':
            return {
                title,
                message: `The registry sends pulls to ${names}, which takes the connection and then closes it. A firewall that filters by server name probably rejects it. ${unaffected} Allow the host there.`,
                fix: `# Run by: whoever runs the firewall. Let TLS to ${names} pass.${fromStorage ? `\n${dedicatedEndpoints(registryName)}` : ''}`,
            };
        default:
            return {
                title,
                message: `The registry sends pulls to ${names}, and no connection to it works. ${unaffected} Open outbound TCP port 443 to that host too.`,
                fix: `# Run by: whoever manages the outbound firewall. Allow TCP port 443 to ${names}.${fromStorage ? `\n${dedicatedEndpoints(registryName)}` : ''}`,
            };
    }
}

// EXTERNAL MODULE: ./build/azure/arm/conditions.js + 1 modules
var conditions = __webpack_require__(4667);
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
        fix: `az ad app credential reset --id ${shellQuote(clientId)} --create-cert --append`,
    }),
    'graph-access-missing': ({ clientId }) => ({
        title: 'the end of the secret cannot be looked up',
        message: 'The application may not read its own entry in Microsoft Graph, so the day on which its secret ends is not known. Nothing that docker needs depends on it. The permission Application.Read.All lets this step warn in time; it takes effect once an administrator has consented to it.',
        fix: `az ad app permission add --id ${shellQuote(clientId)} --api 00000003-0000-0000-c000-000000000000 --api-permissions 9a5d68dd-52b0-4cc2-bd40-abcf44ac3a30=Role\naz ad app permission admin-consent --id ${shellQuote(clientId)}`,
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
        fix: `az acr config authentication-as-arm update --registry ${shellQuote(registryName)} --status enabled`,
    }),
    'role-abac-readiness': ({ host, roles, assigneeObjectId, isServicePrincipal, scope }) => ({
        title: 'after a switch to repository permissions, another role will be needed',
        message: `${host} counts ${roles.map(({ role }) => role).join(', ')} because its role-assignment mode is the classic one. In the mode with repository permissions (ABAC) that counts no more. Before a switch, assign ${[...new Set(roles.flatMap(({ needed }) => needed))].join(' and ')}.`,
        fix: [...new Set(roles.flatMap(({ needed }) => needed))]
            .map(role => assignRoleAt({ objectId: assigneeObjectId, role, scope, isServicePrincipal }))
            .join('\n'),
    }),
    'arm-access-missing': ({ host, assignee, registryName }) => ({
        title: 'the registry cannot be looked at in Resource Manager',
        message: `The identity may not read ${host} in Resource Manager, which is usual for one that only pulls or pushes. Nothing that docker needs depends on it. With Reader, this step can also name missing roles, firewall rules and expiry.`,
        fix: assignRole(assignee || '<object-id>', 'Reader', registryName),
    }),
    'principal-id-wrong-kind': ({ clientId, objectId }) => ({
        title: 'One of principal-ids is a client ID',
        message: `principal-ids has the client ID ${clientId}, and role assignments name the object ID ${objectId}. Its roles were checked under that one. Give the object ID.`,
        fix: `principal-ids: ${objectId}`,
    }),
    'principal-unverified': ({ name, kind }) => ({
        title: kind === 'cluster' ? "The cluster's identity couldn't be verified" : "A principal couldn't be verified",
        message: `Whether ${kind === 'cluster' ? `the identity of the cluster ${name}` : `the object ID ${name}`} exists couldn't be checked, so what it can pull is unknown. Microsoft Graph tells an identity with Application.Read.All; Reader on the subscription tells of managed identities.`,
        fix: kind === 'cluster'
            ? `az aks show --name ${shellQuote(name)} --resource-group <resource-group> --query identityProfile.kubeletidentity`
            : `az ad sp show --id ${shellQuote(name)} --query '[displayName,appId,id]' --output tsv`,
    }),
    'principal-pull-denied': ({ name, host, denialExplanation }) => ({
        title: `${name} cannot pull from ${host}`,
        message: `The principal ${name} may not pull from ${host}. ${becauseText(denialExplanation)} ${adviceText(denialExplanation, 'Assign the role.')}`,
        fix: roleFix(denialExplanation),
    }),
    'aks-pull-denied': ({ name, host, resourceGroup = '<resource-group>', denialExplanation }) => denialExplanation.because === 'principal-missing'
        ? {
            title: 'The kubelet identity of the cluster does not exist',
            message: `The identity that the cluster ${name} pulls with was deleted, so its pods end in ImagePullBackOff, whatever role is assigned. Give the cluster another one, and assign AcrPull to that.`,
            fix: `az aks update --name ${shellQuote(name)} --resource-group ${resourceGroup.startsWith('<') ? resourceGroup : shellQuote(resourceGroup)} --enable-managed-identity --assign-kubelet-identity <identity-resource-id>`,
        }
        : {
            title: `the cluster ${name} cannot pull from ${host}`,
            message: `The kubelet identity of the cluster ${name} may not pull from ${host}; its pods end in ImagePullBackOff. ${becauseText(denialExplanation)} ${adviceText(denialExplanation, 'Assign the role.')}`,
            fix: roleFix(denialExplanation),
        },
    'scoped-token-disabled': ({ userName, registryName }) => ({
        title: `the token ${userName} is disabled`,
        message: `The repository-scoped token ${userName} exists and is disabled. Every login with it fails. Enable it, or use another one.`,
        fix: `az acr token update --name ${shellQuote(userName)} --registry ${shellQuote(registryName)} --status enabled`,
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
function becauseText(denialExplanation) {
    const { elsewhere } = denialExplanation;
    return elsewhere === undefined
        ? reasonText(denialExplanation)
        : `${reasonText(denialExplanation)} ${elsewhere} is assigned, which is not this registry.`;
}
function reasonText({ because, role, unknownReason, fix }) {
    switch (because) {
        case 'no-role':
            return 'It holds no role on the registry.';
        case 'role-too-weak':
        case 'custom-role-insufficient':
            return `It holds ${role}, which is not enough.`;
        case 'other-scope':
            return `It holds ${role}, which is not this registry.`;
        case 'wrong-mode':
            return `It holds ${role}, which does not count in the registry's role-assignment mode.`;
        case 'condition':
            return fix.do === 'update-condition' && (0,conditions/* withRequestAttribute */.o)(fix.assignment.condition?.text ?? '') !== undefined
                ? `It has ${role}, and that condition looks at @Resource, which is never true. It has to be @Request.`
                : `It holds ${role}.`;
        case 'principal-missing':
            return 'Microsoft Entra ID has nobody with this object ID, so no role assignment takes effect.';
        case 'deny-assignment':
            return `A deny assignment takes it away (${role}).`;
        case 'granted':
            return 'Resource Manager lists a role that should do, and the registry does not count it.';
        case 'unknown':
            return unknownReasonText(unknownReason, role);
    }
}
/** What keeps Resource Manager from saying why. */
function unknownReasonText(unknownReason, role = 'a role') {
    switch (unknownReason) {
        case 'mode':
            return "Resource Manager does not tell the registry's role-assignment mode, so which roles count is not known.";
        case 'definition-unread':
            return `It holds ${role}, and what that role contains could not be read.`;
        case 'custom-role-wildcard':
            return `It holds ${role}, a custom role with a wildcard, which not every registry counts.`;
        case 'condition-not-evaluated':
            return `It holds ${role}, under a condition that this step cannot judge.`;
        case 'repository-not-named':
            return `It holds ${role}, under a condition on the repository, and none is named.`;
        case 'deny-assignment-unclear':
            return `Whether it is taken away (${role}) is not known.`;
        case 'deny-assignments-unread':
            return 'The deny assignments could not be read, so why is not known.';
        case 'assignments-unread':
        case undefined:
            return 'Not all of its roles could be read, so why is not known.';
    }
}
/** What to do about it; `assign` is the advice where a role has to be assigned. */
function adviceText({ because, fix }, assign) {
    if (because === 'deny-assignment')
        return 'No role helps against it: ask who keeps it to exempt this identity.';
    switch (fix.do) {
        case 'update-condition':
            return 'Update the condition of that role assignment.';
        case 'show-conditions':
            return 'Check whether its condition allows this repository.';
        case 'show-deny-assignments':
            return 'Check the deny assignments.';
        case 'sign-in-again':
            return 'The role that is needed is assigned: run the job again, so that it signs in anew.';
        case 'name-another':
            return 'Give the object ID of an identity that exists.';
        default:
            return assign;
    }
}
/** The whole command where the ids are known. */
function roleFix({ needed, access, assigneeObjectId, isServicePrincipal, scope, fix, }) {
    switch (fix.do) {
        case 'show-deny-assignments':
            return listDenyAssignments(scope);
        case 'show-conditions':
            return showConditions(assigneeObjectId, scope);
        case 'update-condition':
            return updateCondition(fix.assignment, fix.condition);
        case 'sign-in-again':
            return 'gh run rerun <run-id> --failed';
        case 'name-another':
            return "az ad sp list --all --query '[].[displayName,appId,id]' --output tsv";
        default: {
            const [role = '', ...others] = needed;
            if (others.length > 0)
                return assignLeastPrivilegedRole(assigneeObjectId, access, scope.split('/').at(-1) ?? scope);
            const { condition } = fix;
            const assignment = { objectId: assigneeObjectId, role, scope, isServicePrincipal };
            return assignRoleAt(condition === undefined ? assignment : { ...assignment, condition });
        }
    }
}

;// CONCATENATED MODULE: ./build/texts/en/value-source.js

/** What stores a value anew where the workflow takes it from; nothing that the workflow does not read. */
function storeCommand(source) {
    switch (source.from) {
        case 'secret':
            return `gh secret set ${shellQuote(source.name)}`;
        case 'variable':
            return `gh variable set ${shellQuote(source.name)}`;
        case 'caller':
            return `# In the workflow that calls this one:\nwith:\n  ${source.name}: <value>`;
        case 'job':
            return `# In the job ${source.of}, which sets the output ${source.name}`;
        default:
            return `# In the step ${source.of}, which sets the output ${source.name}`;
    }
}
/** An input that came empty, by where its value comes from. */
function emptyText(input, source) {
    const title = `${input} is empty`;
    switch (source.from) {
        case 'secret':
        case 'variable': {
            const store = source.from === 'secret' ? 'secrets' : 'variables';
            return {
                title,
                message: `${input} comes from ${store}.${source.name}, which is empty or does not exist for this job. Correct the name, set environment on the job, or create it.`,
                fix: `gh ${source.from} list\n${storeCommand(source)}`,
            };
        }
        case 'caller':
            return {
                title,
                message: `${input} comes from the input ${source.name} of this workflow, and whoever calls it gave none. Give it in the calling workflow.`,
                fix: storeCommand(source),
            };
        case 'job':
            return {
                title,
                message: `${input} comes from the output ${source.name} of the job ${source.of}. GitHub drops an output that contains a secret, so it is empty here. Read the secret, or get the token, in this job.`,
                fix: `${input}: \${{ secrets.<SECRET_NAME> }}`,
            };
        default:
            return {
                title,
                message: `${input} comes from the output ${source.name} of the step ${source.of}, which did not set it before this step ran. Set it there.`,
                fix: `echo "${source.name}=<value>" >> "$GITHUB_OUTPUT"`,
            };
    }
}

;// CONCATENATED MODULE: ./build/texts/en/credentials.js




const GIVE_BOTH = `username: \${{ secrets.ACR_USERNAME }}\npassword: \${{ secrets.ACR_PASSWORD }}`;
/** As the README's recipes name them. */
const SECRET_NAMES = {
    username: 'ACR_USERNAME',
    password: 'ACR_PASSWORD',
    'client-id': 'AZURE_CLIENT_ID',
    'tenant-id': 'AZURE_TENANT_ID',
    'subscription-id': 'AZURE_SUBSCRIPTION_ID',
    'client-secret': 'AZURE_CLIENT_SECRET',
    creds: 'AZURE_CREDENTIALS',
};
const nameList = (names) => new Intl.ListFormat('en', { type: 'conjunction' }).format(names);
/** The command that gives a secret or a variable its value. */
function setExpression(expression) {
    const [, context = '', name = ''] = /^(\w+)\.([\w-]+)$/.exec(expression) ?? [];
    if (context.toLowerCase() === 'secrets')
        return `gh secret set ${shellQuote(name)}`;
    if (context.toLowerCase() === 'vars')
        return `gh variable set ${shellQuote(name)}`;
    return `# give ${(0,util_text/* oneLine */.TN)(expression)} a value`;
}
const FILE_NAMES = {
    certificate: 'a certificate or a key (PEM)',
    json: 'a JSON document',
    file: 'a whole file',
};
/** An input that an action demands. */
const inputMissing = (missing, by, isInAction, credsIgnored) => ({
    title: `${by} has no ${missing === 'both' ? 'username and no password' : missing}`,
    message: `${by} needs ${missing === 'both' ? 'username and password' : missing}, and this step doesn't give ${missing === 'both' ? 'them' : 'it'}. ${credsIgnored ? 'It ignores creds beside another ID.' : 'The action stops before it signs in.'} ${missing === 'subscription-id'
        ? 'Add the input, or set allow-no-subscriptions to true.'
        : `Add ${missing === 'both' ? 'both inputs' : 'the input'} under with.`}`,
    fix: (missing === 'both' ? ['username', 'password'] : [missing])
        .map(name => `${name}: \${{ ${isInAction ? `inputs.${name}` : `${/-id$/.test(name) ? 'vars' : 'secrets'}.${SECRET_NAMES[name]}`} }}`)
        .join('\n'),
});
function missingText({ missing, host, source, expressions = [], credsIgnored = false, by, isInAction = false, stored, }) {
    if (by !== undefined)
        return inputMissing(missing, by, isInAction, credsIgnored);
    if (credsIgnored) {
        return {
            title: `${missing} is empty, and creds is ignored`,
            message: `azure/login does not look at creds if client-id, tenant-id, or subscription-id is given, so ${missing} is missing. Give creds alone, or all of the three.`,
            fix: `${missing}: \${{ secrets.${missing === 'tenant-id' ? 'AZURE_TENANT_ID' : 'AZURE_CLIENT_ID'} }}`,
        };
    }
    if (source !== undefined && expressions.length < 2)
        return emptyText(missing, source);
    if (expressions.length > 0) {
        return {
            title: missing === 'both' ? 'The username and the password are empty' : `The input ${missing} is empty`,
            message: `${nameList(expressions)} ${expressions.length === 1 ? 'is' : 'are'} empty in this run, so the login step fails before it reaches ${host || 'the registry'}. Create the secret, correct its name, or add the environment that holds it to the job.`,
            fix: expressions.map(setExpression).join('\n'),
        };
    }
    if (missing === 'both' && stored?.sameRegistry !== undefined) {
        return {
            title: `No stored login for exactly ${host}`,
            message: `Neither username nor password is given. Docker has a login stored for ${stored.sameRegistry}, and looks for exactly ${host}, which is another key. Log in to the login server as the images name it.`,
            fix: `# In the login step\nregistry: ${(0,util_text/* oneLine */.TN)(host)}`,
        };
    }
    if (missing === 'both' && stored !== undefined) {
        return {
            title: `No credentials for ${host}`,
            message: `Neither username nor password is given. Docker has logins stored for ${stored.hosts.join(', ')}, and none for ${host}. A push always needs one. Give both, or log in to ${host} first.`,
            fix: GIVE_BOTH,
        };
    }
    return missing === 'both'
        ? {
            title: `no credentials for ${host}`,
            message: `Neither username nor password is given, and docker has no login stored for ${host}. A push always needs one. Give both, or set access to pull.`,
            fix: GIVE_BOTH,
        }
        : {
            title: `${missing} is empty`,
            message: `${missing} is empty while what goes with it is given. A secret or variable that does not exist is an empty string: a misspelt name, a missing environment: on the job, or a secret that is not shared with this repository. Correct the name, or create the secret.`,
            fix: `gh secret list\ngh secret set ${SECRET_NAMES[missing]}`,
        };
}
const credentialTexts = {
    'credentials-missing': values => missingText(values),
    'credentials-malformed': ({ input, form }) => form === 'resource-id'
        ? {
            title: 'The subscription-id is a resource ID',
            message: `The ${input} begins with /subscriptions/, and azure/login takes the subscription's ID alone. The sign-in fails when it selects the subscription. Remove what is around the ID.`,
            fix: 'az account show --query id --output tsv | gh variable set AZURE_SUBSCRIPTION_ID',
        }
        : form === 'no-guid'
            ? {
                title: `The ${input} isn't an application (client) ID`,
                message: `The ${input} isn't a GUID. Microsoft Entra ID knows an app registration by its application (client) ID only, so the sign-in fails. Use the ID from the app registration's overview.`,
                fix: 'az ad app list --display-name <name> --query "[].appId" --output tsv',
            }
            : {
                title: `The ${input} is ${FILE_NAMES[form]}`,
                message: `The input ${input} holds ${FILE_NAMES[form]}. Neither a registry nor Microsoft Entra ID accepts that, so it wasn't sent. Store the secret's value alone; use OIDC for an app registration that has only a certificate.`,
                fix: `gh secret set ${SECRET_NAMES[input]}`,
            },
    'secrets-unavailable': ({ because, secrets }) => ({
        title: because === 'fork' ? "a fork's pull request has no secrets" : "Dependabot's run has no Actions secrets",
        message: because === 'fork'
            ? 'The credentials are empty because this run is for a pull request from a fork. GitHub gives such a run no secrets, so no login can work in it. Skip the login and the push in such runs.'
            : 'The credentials are empty because Dependabot started this run. GitHub gives it only the Dependabot secrets of the repository. Create them there as well, or skip the login in such runs.',
        fix: because === 'fork'
            ? 'if: github.event.pull_request.head.repo.full_name == github.repository'
            : (secrets.length === 0 ? [SECRET_NAMES.password] : secrets)
                .map(name => `gh secret set ${name} --app dependabot`)
                .join('\n'),
    }),
    'credentials-whitespace': ({ which, where, sources }) => {
        const names = which.join(' and ');
        return {
            title: `white space ${where === 'inner' ? 'inside' : 'at the edge of'} ${names}`,
            message: where === 'inner'
                ? `There is white space inside ${names}. No credential of a registry has any, so the login is refused. Store the value again, in one line.`
                : `There is white space at the edge of ${names}. docker/login-action cuts it off, docker login -p does not. Store the value again without it.`,
            fix: which.map(name => storeCommand(sources[name] ?? { from: 'secret', name: SECRET_NAMES[name] })).join('\n'),
        };
    },
    'credentials-leading-dash': ({ which, command }) => ({
        title: `The ${which.join(' and ')} starts with a dash`,
        message: command === undefined
            ? 'Behind -p, az takes a value that starts with a dash for an option and fails: "expected one argument". docker accepts it. If a script passes the secret to az, join the two with an equals sign.'
            : `${command} gets the secret as a separate word behind -p. az takes a value that starts with a dash for an option and fails: "expected one argument". Join the two with an equals sign.`,
        fix: `${command ?? 'az login --service-principal'} … --password="$SECRET"`,
    }),
    'username-unknown': unknownUserText,
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
        message: `The registry knows the repository-scoped token ${userName} and rejects its password. The password is wrong, expired, or regenerated, or the token is disabled. Generate a new one and store it.`,
        fix: newTokenPassword(userName, registryName),
    }),
    'anonymous-pull-disabled': ({ host, stored }) => ({
        title: `${host} does not allow anonymous pull`,
        message: `No credentials are given, and ${host} gives nobody a token: anonymous pull is off.${loginsElsewhere(host, stored)} Give username and password.`,
        fix: stored?.sameRegistry === undefined ? GIVE_BOTH : `# In the login step\nregistry: ${(0,util_text/* oneLine */.TN)(host)}`,
    }),
    'admin-user-disabled': ({ registryName, reported }) => ({
        title: `the admin user of ${registryName} is turned off`,
        message: `The user name is that of the registry's admin user, and ${reported === 'arm' ? 'Resource Manager says that it is turned off' : 'the registry knows no user of that name: its admin user is turned off'}. Use an application, a repository-scoped token or OIDC; or turn it on, which gives everyone who has the password all rights.`,
        fix: `- uses: azure/login@v2\n  with:\n    client-id: \${{ vars.AZURE_CLIENT_ID }}\n    tenant-id: \${{ vars.AZURE_TENANT_ID }}\n    allow-no-subscriptions: true\n- run: az acr login --name ${shellQuote(registryName)}`,
    }),
    'admin-password-invalid': ({ registryName }) => ({
        title: `the password of the admin user of ${registryName} is wrong`,
        message: `The registry's admin user is turned on, and its password is refused. It was regenerated or mistyped. Store the present one.`,
        fix: showAdminCredentials(registryName),
    }),
    'credentials-rejected': rejectedText,
};
/** The logins that docker has instead; nothing if it has none. */
function loginsElsewhere(host, stored) {
    if (stored === undefined)
        return '';
    return stored.sameRegistry === undefined
        ? ` docker has logins stored for ${stored.hosts.join(', ')}, and none for ${host}.`
        : ` docker has a login stored for ${stored.sameRegistry}, which is another key than ${host}.`;
}
function rejectedText({ kind, userName, registryName, tooLong, signedIn, reported, access, assignee = '<object-id>', denialExplanation, registryTenantId, }) {
    if (tooLong) {
        return {
            title: 'the password is longer than any credential',
            message: 'The password is longer than 16 KiB. No credential of a registry is, so it was not sent: a file, or several secrets together, stand in its place. Store the credential alone.',
            fix: 'gh secret set ACR_PASSWORD',
        };
    }
    if (registryTenantId !== undefined) {
        return {
            title: `${registryName} rejects an identity of another tenant`,
            message: 'A registry takes only identities of its own tenant, and the subscription belongs to another one than the token. A role does not help. Sign in to the tenant of the subscription, with an identity that is there.',
            fix: `tenant-id: ${registryTenantId}`,
        };
    }
    if (reported === 'wrong-audience') {
        return {
            title: `${registryName} rejects the token of the identity`,
            message: `${registryName} rejected the token before it looked at any role. With these words it says that the token is for another audience, or from another cloud or tenant. Sign in to the tenant and the cloud of the registry.`,
            fix: `az acr show --name ${shellQuote(registryName)} --query '{loginServer:loginServer,id:id}'`,
        };
    }
    if (denialExplanation !== undefined) {
        return {
            title: `${registryName} rejects an identity that Microsoft Entra ID accepts`,
            message: `Entra ID gives the identity a token, and the registry does not exchange it. ${becauseText(denialExplanation)} ${adviceText(denialExplanation, 'Assign the role.')}`,
            fix: roleFix(denialExplanation),
        };
    }
    switch (kind) {
        case 'entra':
            return {
                title: `${registryName} does not take the identity`,
                message: `Entra ID gives the identity a token, and the registry does not exchange it. It has no role there, its role was assigned minutes ago, or the registry belongs to another tenant than the token. Assign a role, and Reader, so that this step can say which.`,
                fix: assignLeastPrivilegedRole(assignee, access, registryName),
            };
        case 'service-principal':
            if (signedIn) {
                return {
                    title: `${registryName} does not take the application ${userName}`,
                    message: `Entra lets the application ${userName} in with this secret, so the secret is good, and the registry refuses it all the same. It has no role on the registry, or one that was assigned minutes ago has not arrived. Assign a role; with Reader as well, this step can name the one that is missing.`,
                    fix: assignLeastPrivilegedRole(assignee, access, registryName),
                };
            }
            if (reported === 'wrong-secret') {
                return {
                    title: 'The client secret is wrong or expired',
                    message: `Microsoft Entra ID rejected the client secret that ${registryName} passed on, so no role is missing. The secret is wrong, expired, or belongs to another application. Create a new one; with tenant-id, this step can tell which.`,
                    fix: newApplicationSecret(userName),
                };
            }
            return {
                title: `the secret of the application ${userName} is refused`,
                message: `The registry refuses the application ${userName} with this secret. The secret is wrong or has ended, or the application has no role on the registry. Make a new secret; if that is refused too, assign the role. With tenant-id this step asks Entra, and says which.`,
                fix: `${newApplicationSecret(userName)}\n${assignLeastPrivilegedRole(assignee, access, registryName)}`,
            };
        case 'admin':
            return {
                title: `the admin user of ${registryName} is refused`,
                message: `The registry refuses its admin user ${userName} with this password. The password was regenerated or mistyped, or the admin user is turned off. Look which, and store the present password.`,
                fix: `${showAdminUser(registryName)}\n${showAdminCredentials(registryName)}`,
            };
        case 'scoped-token':
            return {
                title: `${userName} is refused`,
                message: `The registry refuses ${userName} with this password. There is no repository-scoped token of that name, it is disabled, or its password is wrong or has ended; for a service principal the user name is the application id, not its name. Look at the token, and make a new password.`,
                fix: `az acr token show --name ${shellQuote(userName)} --registry ${shellQuote(registryName)} --query status --output tsv\n${newTokenPassword(userName, registryName)}`,
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
function unknownUserText({ userName, registryName, meant, adminDisabled, }) {
    switch (meant) {
        case 'admin':
            return {
                title: "The username isn't the name of the admin user",
                message: `The registry doesn't know ${userName}. The username of its admin user is ${registryName}, without a suffix.${adminDisabled ? ' That user is disabled, so use OIDC, a service principal, or a token.' : ' Use that name.'}`,
                fix: adminDisabled ? exposeToken(registryName) : `username: ${(0,util_text/* oneLine */.TN)(registryName)}`,
            };
        case 'person':
            return {
                title: "The account of a person can't log in with a password",
                message: 'A registry accepts no Microsoft Entra user with a password. It takes a service principal, a repository-scoped token, the admin user, or a token from az acr login. Use OIDC in a workflow.',
                fix: `username: 00000000-0000-0000-0000-000000000000\n# and as the password:\n${exposeToken(registryName)}`,
            };
        default:
            return {
                title: "The registry doesn't know the username",
                message: `${registryName} has no repository-scoped token ${userName}: it's misspelled or deleted. For a service principal, the username is the application (client) ID. Use a name from the list, or create the token.`,
                fix: `az acr token list --registry ${shellQuote(registryName)} --query '[].name' --output tsv`,
            };
    }
}

// EXTERNAL MODULE: ./build/azure/clouds.js
var clouds = __webpack_require__(3796);
;// CONCATENATED MODULE: ./build/texts/en/managed-identity.js
const ASSIGN_IDENTITY = '# Run by: an owner of the virtual machine\naz vm identity assign --resource-group <group> --name <machine> --identities <identity>';
const USE_OIDC = 'permissions:\n  id-token: write\n# and without auth-type, in with:\nclient-id: <client-id>\ntenant-id: <tenant-id>\nsubscription-id: <subscription-id>';
/** Why the machine's own identity gives no token. */
function managedIdentityText({ cause, clientId, }) {
    switch (cause) {
        case 'github-hosted':
            return {
                title: 'A GitHub-hosted runner has no managed identity',
                message: 'auth-type is IDENTITY, and this job runs on a GitHub-hosted runner, which has no identity in your subscription. Sign in with OIDC, or run the job on a runner in Azure.',
                fix: USE_OIDC,
            };
        case 'not-assigned':
            return {
                title: "The managed identity isn't assigned to this machine",
                message: `The identity endpoint of this machine has no identity with the client ID ${clientId}. It isn't assigned to the machine, or the ID is that of something else. Assign it, or correct client-id.`,
                fix: ASSIGN_IDENTITY,
            };
        case 'none-assigned':
            return {
                title: 'No managed identity is assigned to this machine',
                message: 'The identity endpoint answers, and this machine has no identity that it could give a token for. Assign one, or sign in with OIDC. For a user-assigned identity, set client-id.',
                fix: ASSIGN_IDENTITY,
            };
        case 'several':
            return {
                title: 'Several managed identities are assigned: name one',
                message: 'This machine has several user-assigned identities, and the identity endpoint gives no token until it is told which. Set client-id to the client ID of the one that has the role.',
                fix: 'client-id: <client-id>',
            };
        case 'not-selectable':
            return {
                title: 'This machine offers only its own managed identity',
                message: 'client-id names a user-assigned identity, and the identity endpoint of this machine gives tokens only for the one of the machine. Remove client-id, or sign in with OIDC.',
                fix: '# remove client-id',
            };
        case 'audience':
            return {
                title: 'This machine gives no token for container registries',
                message: 'The identity endpoint of this machine gives tokens for some services only, and container registries are not among them. Sign in with az login first, or use a service principal.',
                fix: 'az login',
            };
        case 'key-unreadable':
            return {
                title: 'The key file of Azure Arc is not readable for this user',
                message: 'Azure Arc gives tokens only to users who can read its key files. The user of the runner is not in the group himds, or the agent gave no file. Add the user to the group, and restart the runner.',
                fix: '# Run by: an administrator of the machine\nsudo usermod --append --groups himds "$USER"',
            };
        case 'no-endpoint':
            return {
                title: 'No managed identity endpoint answers here',
                message: 'auth-type is IDENTITY, and nothing answers where Azure gives a machine its tokens. This machine is not in Azure, or a network policy blocks the endpoint. Sign in with OIDC, or use a runner in Azure.',
                fix: USE_OIDC,
            };
        case 'page':
            return {
                title: 'Something else answers for the managed identity',
                message: "The answer isn't one of an identity endpoint: a proxy or another program gave it. The endpoint must be reached directly. Exempt it from the proxy of the runner.",
                fix: 'NO_PROXY: 169.254.169.254,localhost,127.0.0.1',
            };
        default:
            return {
                title: 'The managed identity endpoint gives no token',
                message: 'The identity endpoint of this machine rejected the request. Its own words are below. Check the identity of the machine in the Azure portal, or sign in with OIDC.',
                fix: USE_OIDC,
            };
    }
}

;// CONCATENATED MODULE: ./build/texts/en/sign-in.js



const ASK_FOR_TOKEN = 'permissions:\n  id-token: write\n  contents: read';
const signInTexts = {
    'creds-json-invalid': ({ problem }) => ({
        title: 'creds is not the JSON that azure/login reads',
        message: `${credsText(problem)} azure/login cannot sign in with it. Store the whole output of the command again, as it is.`,
        fix: 'az ad sp create-for-rbac --name <new-name> --json-auth | gh secret set AZURE_CREDENTIALS',
    }),
    'creds-overruled': ({ beside }) => ({
        title: 'creds is ignored',
        message: `creds is given beside ${beside === undefined ? 'client-id' : beside.join(' and ')}. azure/login does not look at it then, so its secret is not used. Give one or the other.`,
        fix: '# Take creds out, or client-id, tenant-id and subscription-id',
    }),
    'oidc-permission-missing': ({ job, isSet, called }) => job === undefined
        ? {
            title: 'the job may not ask for an OIDC token',
            message: 'client-id and tenant-id are given without a secret, so the sign-in needs a token from GitHub, and this job has no right to ask for one. As soon as permissions are set on a job or a workflow, every other one is off. Add id-token: write.',
            fix: ASK_FOR_TOKEN,
        }
        : called !== undefined
            ? {
                title: `The job ${job} gives the workflow that it calls no OIDC token`,
                message: `${called} signs in with azure/login, and a called workflow has no more permissions than the job ${job} that calls it. ${isSet ? 'That job leaves id-token out.' : 'Nothing there sets permissions.'} Add id-token: write to the calling job.`,
                fix: ASK_FOR_TOKEN,
            }
            : {
                title: `the job ${job} may not ask for an OIDC token`,
                message: `azure/login has no secret here, which it takes in creds only, so it needs a token from GitHub. ${isSet
                    ? `The permissions of the job ${job} leave id-token out, and what they leave out is off.`
                    : `Neither the workflow nor the job ${job} sets permissions, and GitHub never gives this one unasked.`} Add id-token: write.`,
                fix: ASK_FOR_TOKEN,
            },
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
        fix: `az ad sp update --id ${shellQuote(clientId)} --set accountEnabled=true`,
    }),
    'registry-cloud-mismatch': ({ cloud, given, environment, missingHost, existingHost }) => existingHost !== undefined
        ? {
            title: 'The registry exists under this name in another cloud',
            message: `The name ${missingHost} does not exist in DNS, and ${existingHost} does. If that registry is meant, use its login server, and sign in to the cloud of that registry.`,
            fix: `registry: ${existingHost}`,
        }
        : given !== undefined
            ? {
                title: `${given} is in another cloud than the sign-in`,
                message: `azure/login signs in to ${cloud}, and ${given} is a registry of ${environment}. az acr login looks for it where it has signed in, and does not find it. Sign in to the cloud of the registry.`,
                fix: `environment: ${environment}`,
            }
            : {
                title: 'the identity belongs to another cloud',
                message: `The sign-in went to ${(0,clouds/* cloudNamed */.X)(cloud)?.azName ?? cloud}, and Entra says that the tenant or the application belongs to another cloud. A registry takes only identities of its own cloud. Use an identity of that cloud, or set environment.`,
                fix: `# ${otherClouds(cloud)}\nenvironment: <cloud>`,
            },
    'oidc-assertion-expired': ({ line }) => line !== undefined
        ? {
            title: 'az acr login runs after a build, long after the OIDC sign-in',
            message: `azure/login signs in on line ${line}, and an image is built before az acr login. GitHub's token lasts only some minutes, so after a long build az may be rejected (AADSTS700024). Log in to the registry before the build.`,
            fix: '# Directly after azure/login:\n- run: az acr login --name <name>',
        }
        : {
            title: "GitHub's token had ended when it was used",
            message: 'Entra refuses the OIDC token because it is outside its time. It lives for some five minutes, so a session that keeps it fails later in the job; a wrong clock does the same. Sign in again right before the login.',
            fix: 'date --utc',
        },
    'conditional-access-blocked': ({ clientId }) => ({
        title: 'Conditional Access blocks this sign-in',
        message: `A policy of the tenant does not let ${clientId || 'this identity'} sign in from here. Such policies look at the place, the device or the risk. The sign-in logs of the tenant name the policy and this runner's address. Ask who keeps the policies to allow it, or use a runner inside.`,
        fix: '# Entra admin center > Sign-in logs > Service principal sign-ins > Conditional Access',
    }),
    'entra-user-sign-in': ({ on }) => ({
        title: "a person's session is used, and it has ended or needs a second factor",
        message: on === 'elsewhere'
            ? 'The sign-in that was left on this machine belongs to a person, and Entra wants that person again. Sign in again.'
            : 'The sign-in that was left on this machine belongs to a person, and Entra wants that person again. A job cannot answer that. Use an application with OIDC or a secret.',
        fix: sessionFix(on),
    }),
    'entra-unreachable': ({ cloud, answered, at }) => answered
        ? pageText(cloud)
        : {
            title: 'the sign-in host of Entra cannot be reached',
            message: `The sign-in host of ${(0,clouds/* cloudNamed */.X)(cloud)?.azName ?? cloud} did not answer, so there is no token. ${signInAdvice(at)}`,
            fix: `curl --verbose --max-time 10 https://${((0,clouds/* cloudNamed */.X)(cloud) ?? clouds/* PUBLIC_CLOUD */.qZ).authority}/common/discovery/instance`,
        },
    'managed-identity-unavailable': managedIdentityText,
};
const pageText = (cloud) => ({
    title: 'Something in front of Microsoft Entra ID answered the sign-in',
    message: `The answer to the sign-in isn't one of Microsoft Entra ID (${(0,clouds/* cloudNamed */.X)(cloud)?.azName ?? cloud}). A proxy, a gateway, or a portal gave it, so there is no token. Let the sign-in host through unchanged.`,
    fix: `# Check\ncurl --include --max-time 10 https://${((0,clouds/* cloudNamed */.X)(cloud) ?? clouds/* PUBLIC_CLOUD */.qZ).authority}/common/discovery/instance`,
});
function sessionFix(on) {
    if (on === 'elsewhere')
        return 'az login';
    return on === 'self-hosted' ? '# on the runner, as the user that it runs as\naz login' : 'az logout';
}
function signInAdvice(at) {
    switch (at) {
        case 'dns':
            return "Its name can't be resolved here: check the runner's resolver.";
        case 'proxy':
            return 'The proxy is not there, or blocks the host: correct the proxy.';
        case 'tls':
            return 'TCP works and TLS does not: let the host pass what inspects or filters TLS.';
        case 'http':
            return 'TLS works, and the request got no answer: try again, then look at what inspects requests.';
        default:
            return 'Open TCP port 443 to it from this runner.';
    }
}
const otherClouds = (cloud) => clouds/* CLOUDS */.JJ.flatMap(({ azName }) => (azName === (0,clouds/* cloudNamed */.X)(cloud)?.azName ? [] : [azName])).join(', ');
function credsText(problem) {
    switch (problem.kind) {
        case 'empty':
            return 'It is empty.';
        case 'too-long':
            return 'It is far longer than such a JSON is.';
        case 'not-json':
            return SLIPS[problem.mistake];
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

;// CONCATENATED MODULE: ./build/texts/en/directory.js


/** Who is known in which tenant, and what a tenant demands. */
const directoryTexts = {
    'sp-not-found': notFoundText,
    'tenant-not-found': tenantText,
    'oidc-claim-required': ({ claim, accepted }) => ({
        title: "The tenant requires a claim that GitHub's token doesn't have",
        message: `The tenant accepts tokens of GitHub only with ${claim === '' ? 'a certain claim' : `the claim ${claim}${accepted.length === 0 ? '' : ` (${accepted.join(', ')})`}`}, whatever the federated credential says. It comes and goes between jobs: re-run the job, or run it in a repository of that enterprise.`,
        fix: 'gh run rerun <run-id> --failed',
    }),
    'entra-refused': ({ clientId, code, by, cause }) => {
        if (by !== 'entra')
            return withoutEntra(by);
        return cause === undefined
            ? {
                title: `Entra refuses the sign-in${code === undefined ? '' : ` (AADSTS${code})`}`,
                message: `Entra refuses ${clientId || 'the identity'} for the reason that stands below. Nothing can be exchanged for a token of the registry. Search for the code.`,
                fix: code === undefined ? 'az login --debug' : `https://login.microsoftonline.com/error?code=${code}`,
            }
            : causeText(cause, clientId);
    },
};
function notFoundText({ userName, tenantId, knownIn, noServicePrincipal = false, isTenant = false, }) {
    if (noServicePrincipal) {
        return {
            title: 'The application has no service principal in the tenant',
            message: 'The application exists, but has no service principal in this tenant, so it cannot sign in there. Create the service principal, and assign its role after that.',
            fix: `az ad sp create --id ${shellQuote(userName)}`,
        };
    }
    if (isTenant) {
        return {
            title: 'The client ID is the ID of a tenant',
            message: 'The value given as the client ID names a tenant, and no application has it. Give the application (client) ID of the app registration.',
            fix: listApplications(),
        };
    }
    if (knownIn !== undefined) {
        return {
            title: "The application isn't in the registry's tenant",
            message: `The tenant ${knownIn} knows the application, but the registry says that its own tenant does not. A registry takes only identities of its own tenant. Use an application of that one.`,
            fix: listApplications(),
        };
    }
    return tenantId === undefined
        ? {
            title: "The registry's tenant doesn't have the application",
            message: `The registry does not know the application ${userName}. It was deleted, it belongs to another tenant, or this is an object ID or a subscription ID. Use the application (client) ID.`,
            fix: listApplications(),
        }
        : {
            title: "The tenant doesn't have the application",
            message: `The tenant ${tenantId || 'that was asked'} has no application ${userName}. It was deleted, it is in another tenant, or this is an object ID. Check client-id and tenant-id.`,
            fix: listApplications(),
        };
}
function tenantText({ tenantId, malformed, instead }) {
    const shown = tenantId || '(empty)';
    if (malformed) {
        return {
            title: 'The tenant ID is neither a GUID nor a domain name',
            message: `The tenant ${shown} is neither a GUID nor a domain name, so Entra ID was not asked. It is misspelled, empty, or something else stands in its place. Use the directory (tenant) ID.`,
            fix: SHOW_TENANT,
        };
    }
    if (instead?.is === 'client-id') {
        return {
            title: 'The client ID and the tenant ID are swapped',
            message: 'Entra ID has no tenant with the ID given as tenant-id, but the value of client-id names one. Swap the two values.',
            fix: `client-id: ${shown}\ntenant-id: ${instead.clientId}`,
        };
    }
    if (instead?.is === 'subscription-id') {
        return {
            title: 'The tenant ID is the ID of a subscription',
            message: 'Entra ID has no tenant with this ID, but Azure Resource Manager has a subscription with it. Use the tenant of that subscription.',
            fix: `tenant-id: ${instead.tenantId}\nsubscription-id: ${shown}`,
        };
    }
    return {
        title: 'The tenant does not exist in this cloud',
        message: `Entra ID does not know the tenant ${shown}. It is misspelled, empty, or of another cloud. Use the directory (tenant) ID.`,
        fix: SHOW_TENANT,
    };
}
const withoutEntra = (by) => by === 'github'
    ? {
        title: 'GitHub gave no OIDC token for the sign-in',
        message: "The OIDC service of GitHub didn't give this job a token, so Microsoft Entra ID wasn't asked. The reason is below. Check the permissions of the job and the network of the runner, then re-run the job.",
        fix: ASK_FOR_TOKEN,
    }
    : {
        title: 'The sign-in to Microsoft Entra ID failed on this machine',
        message: "The sign-in failed before Microsoft Entra ID was asked, or its answer couldn't be used. The reason is below. Correct what it names, or use OIDC.",
        fix: 'az login --debug',
    };
const SHOW_TENANT = 'az account show --query tenantId --output tsv';
function causeText(cause, clientId) {
    switch (cause) {
        case 'federation-blocked':
            return {
                title: 'A policy of the tenant blocks workload identity federation',
                message: 'The tenant does not accept tokens of this issuer for any application, so no federated credential helps. Ask an administrator to allow the issuer, or use a client secret.',
                fix: '# Run by: an administrator of the tenant\n# Allow https://token.actions.githubusercontent.com in the policy on workload identity federation',
            };
        case 'certificate-chain':
            return {
                title: 'Entra ID rejects the certificate chain of the sign-in',
                message: 'The certificate that signs the request has no chain that Entra ID trusts. Register the certificate that is in use, and keep the old one until the new one works.',
                fix: `az ad app credential reset --id ${shellQuote(clientId)} --append --cert @<certificate.pem>`,
            };
        default:
            return {
                title: 'The tenant has no audience for container registries',
                message: 'Entra ID has no resource https://containerregistry.azure.net in this tenant or cloud, as in Azure Local. Log in with a repository-scoped token or a username and password.',
                fix: `username: <token-name>\npassword: \${{ secrets.<SECRET_NAME> }}`,
            };
    }
}

;// CONCATENATED MODULE: ./build/texts/docker-commands.js

/** Commands for docker's own settings in a job, ready to paste into a step; nothing else than the job changes. */
/** The folder that a job's own configuration is in. */
const JOB_FOLDER = '"${RUNNER_TEMP:-/tmp}/docker"';
const USE_JOB_FOLDER = 'echo "DOCKER_CONFIG=${RUNNER_TEMP:-/tmp}/docker" >> "$GITHUB_ENV"';
/** A copy of docker's configuration for this job: contexts, plugins, and the other logins come along. */
const copyConfig = (location) => `mkdir -p ${JOB_FOLDER}\ncp -RL ${shellQuote(`${folderOf(location)}/.`)} ${JOB_FOLDER}/ || echo "some of it can't be read"`;
/** The same place for every form of a path: docker's is that of the platform. */
const folderOf = (location) => location.replace(/[\\/][^\\/]*$/, '') || '.';
/** @param location config.json, as docker reads it */
const writableConfig = (location) => `# For this job: a copy that can be written\n${copyConfig(location)}\n${USE_JOB_FOLDER}`;
/**
 * A copy in which the file itself holds the logins of one host, whatever `credsStore` says.
 * Source: docker/cli:cli/config/configfile/file.go, getConfiguredCredentialStore: an empty entry in `credHelpers` wins.
 */
const withoutHelper = (location, host) => {
    const filter = shellQuote(`.credHelpers[${JSON.stringify(host)}] = ""`);
    return [
        '# For this job: a copy that keeps this login in the file, without the helper',
        copyConfig(location),
        `jq ${filter} ${shellQuote(location)} > "\${RUNNER_TEMP:-/tmp}/docker/config.json"`,
        USE_JOB_FOLDER,
    ].join('\n');
};
/** Takes variables away for the steps that follow, only if docker finds an engine without them. */
const withoutVariables = (names) => [
    '# For this job, only if an engine answers without it',
    `env ${names.map(name => `-u ${shellQuote(name)}`).join(' ')} docker version > /dev/null &&`,
    `  printf '%s=\\n' ${names.map(shellQuote).join(' ')} >> "$GITHUB_ENV"`,
].join('\n');
/** Sets or empties one variable for the steps that follow; docker takes an empty one for none. */
const setVariable = (name, value = '') => `echo ${shellQuote(`${name}=${value}`)} >> "$GITHUB_ENV"`;
/** The rootless engine of the user that runs the job, only if it answers. */
const ownRootlessSocket = () => [
    "# For this job: the user's own rootless engine, only if it answers",
    'own="unix:///run/user/$(id -u)/docker.sock"',
    'DOCKER_HOST="$own" docker version > /dev/null && echo "DOCKER_HOST=$own" >> "$GITHUB_ENV"',
].join('\n');
/** How the engine is started on each platform. */
function startDaemon(platform) {
    if (platform === 'darwin')
        return 'open --background -a Docker';
    return platform === 'win32' ? 'Start-Service docker' : 'sudo systemctl start docker';
}

;// CONCATENATED MODULE: ./build/texts/en/docker.js


const dockerTexts = {
    'docker-cli-missing': ({ inContainer, platform }) => inContainer
        ? {
            title: 'docker is not installed in the container of this job',
            message: 'No program named docker is on PATH. The steps of this job run in the image of its container, which has none. Install the client in a step before this one, or run the job without a container.',
            fix: '# A step before the login, for an image of Debian or Ubuntu\napt-get update && apt-get install --yes docker.io',
        }
        : platform === 'darwin'
            ? {
                title: 'docker is not installed on this runner',
                message: 'No program named docker is on PATH. Login, pull, and push cannot start. macOS runners of GitHub have no Docker. Run the job on Linux.',
                fix: 'runs-on: ubuntu-latest',
            }
            : {
                title: 'docker is not installed on this runner',
                message: 'No program named docker is on PATH. Login, pull, and push cannot start. Install it on the machine, or correct the PATH of the runner.',
                fix: platform === 'win32'
                    ? 'runs-on: windows-latest'
                    : '# Changes this machine\ncurl -fsSL https://get.docker.com | sudo sh',
            },
    'docker-client-outdated': ({ version, refusedByEngine, isPinned }) => ({
        title: `docker client ${version} is too old for ${refusedByEngine ? 'its engine' : 'Azure Container Registry'}`,
        message: refusedByEngine && isPinned
            ? `The docker client on PATH is ${version}. DOCKER_API_VERSION makes it ask for an API that its engine no longer has. Take the variable away.`
            : `The docker client on PATH is ${version}. ${refusedByEngine ? 'Its engine speaks no API that is as old' : 'Azure Container Registry needs 18.03 or newer'}. Update the client on this runner.`,
        fix: refusedByEngine && isPinned
            ? setVariable('DOCKER_API_VERSION')
            : '# Changes this machine\ncurl -fsSL https://get.docker.com | sudo sh',
    }),
    'docker-daemon-unreachable': values => DAEMON_TEXTS[values.cause](values),
    'docker-socket-denied': ({ endpoint, isRootless, variables, inContainer }) => inContainer
        ? {
            title: 'this user may not use the Docker socket',
            message: `The Docker daemon runs, but its socket (${endpoint}) refuses the user of the job's container, whose groups are those of the image. Give the container the group of the socket. The members of that group can do what root can.`,
            fix: '# <group-id>: what `stat --format %g /var/run/docker.sock` prints on the machine\ncontainer:\n  options: --group-add <group-id>',
        }
        : isRootless
            ? {
                title: "the Docker socket is another user's",
                message: `The Docker daemon runs, and its socket (${endpoint}) is that of another user's rootless engine. No group lets this user in. Use the engine of this user, or the system's.`,
                fix: variables.length > 0 ? withoutVariables(variables) : ownRootlessSocket(),
            }
            : {
                title: 'this user may not use the Docker socket',
                message: `The Docker daemon runs, but its socket (${endpoint}) refuses this user. Every pull and push fails. Add the user to the group docker and start the runner again. The members of that group can do what root can.`,
                fix: '# Changes this machine: whoever is in the group can act as root\nsudo usermod --append --groups docker "$USER"',
            },
    'docker-config-invalid': ({ file, needed, owner }) => ({
        title: `docker cannot read ${file}`,
        message: needed
            ? `${unreadable(file, owner)} The stored login, which is the one to be used, is not found in it. Repair or remove the file, or give username and password.`
            : `${unreadable(file, owner)} It warns and goes on without it${file === 'DOCKER_AUTH_CONFIG' ? '' : ', and the next login overwrites it'}. Repair or remove it.`,
        fix: file === 'DOCKER_AUTH_CONFIG'
            ? 'echo "DOCKER_AUTH_CONFIG=" >> "$GITHUB_ENV"'
            : `mv ${shellQuote(file)} ${shellQuote(`${file}.broken`)}`,
    }),
    'docker-credential-helper-missing': ({ program, host, file }) => ({
        title: `the credential helper ${program} is not installed`,
        message: `Docker's configuration names ${program} for ${host}, and no such program is on PATH. docker can neither store nor read the login. Install it, or take "credsStore" (or the host's entry in "credHelpers") out of config.json.`,
        fix: withoutHelper(file, host),
    }),
    'docker-credential-helper-failed': ({ program, host, cause, detected }) => ({
        title: HELPER_TITLES[cause](program),
        message: `${HELPER_MESSAGES[cause](program, host)}${detected ? ' Docker found it by itself.' : ''} An empty entry for the host in "credHelpers" lets Docker store this login in config.json.`,
        fix: ownHelperEntry(host),
    }),
    'docker-config-not-writable': ({ file, obstacle }) => ({
        title: "Docker can't store the login",
        message: `${obstacleText(file, obstacle)} \`docker login\` fails after the registry accepted it. Give the job a configuration folder of its own.`,
        fix: writableConfig(file),
    }),
    'docker-credentials-stale': ({ host, registryName, cause, worksWithout, stored }) => ({
        title: `the stored login for ${host} ${cause === 'expired' ? 'has ended' : 'is refused'}`,
        message: `docker keeps a login for ${host} that ${cause === 'expired' ? 'has ended' : 'the registry refuses'}. ${worksWithout
            ? 'docker sends it with every pull, a public one too, and is refused. Log out: nobody needs a login to pull here.'
            : 'docker sends it all the same, and is refused. Log in again before docker runs.'}${stored?.sameRegistry === undefined ? '' : ` The login for ${stored.sameRegistry} is another key, which docker does not use for ${host}.`}`,
        fix: worksWithout ? `docker logout ${shellQuote(host)}` : `az acr login --name ${shellQuote(registryName)}`,
    }),
};
function unreadable(location, owner) {
    if (owner === undefined)
        return `docker cannot read its configuration ${location}.`;
    return owner === 'root'
        ? `${location} belongs to root, and docker cannot read it as this user.`
        : `${location} belongs to another user (${owner}), and docker cannot read it as this one.`;
}
const DAEMON_TEXTS = {
    unreachable: ({ endpoint, variables, inContainer, platform }) => ({
        title: "The Docker daemon doesn't answer",
        message: `The Docker client got no answer from its daemon (${endpoint}). Every pull and push fails. ${variables.length > 0 ? `Correct ${variables.join(' and ')}, or start the daemon there.` : 'Start the daemon.'}`,
        fix: variables.length > 0
            ? withoutVariables(variables)
            : inContainer
                ? 'container:\n  volumes:\n    - /var/run/docker.sock:/var/run/docker.sock'
                : startDaemon(platform),
    }),
    context: ({ endpoint }) => ({
        title: "The Docker context doesn't exist",
        message: `Docker stopped because its ${endpoint} doesn't exist here, so login, pull, and push all fail. Create the context, or use the default one.`,
        fix: setVariable('DOCKER_CONTEXT', 'default'),
    }),
    certificates: ({ endpoint }) => ({
        title: "The Docker client can't load its TLS certificates",
        message: `Docker stopped because it can't load the certificates for its daemon (${endpoint}), so login, pull, and push all fail. Put ca.pem, cert.pem, and key.pem where DOCKER_CERT_PATH says.`,
        fix: setVariable('DOCKER_CERT_PATH', '<folder>'),
    }),
    address: ({ endpoint }) => ({
        title: "The Docker client can't read the address of its daemon",
        message: `Docker stopped because the address of its daemon (${endpoint}) isn't valid, so login, pull, and push all fail. Correct DOCKER_HOST.`,
        fix: setVariable('DOCKER_HOST', ''),
    }),
    'client-too-new': ({ endpoint, apiVersion, newest }) => apiVersion === undefined
        ? {
            title: "The Docker daemon is older than the client's API version",
            message: `The daemon (${endpoint}) doesn't know the API version that the client asks for. Login, pull, and push all fail. Set DOCKER_API_VERSION to the version that the daemon knows, or update the daemon.`,
            fix: setVariable('DOCKER_API_VERSION', newest ?? '<version>'),
        }
        : {
            title: 'DOCKER_API_VERSION names a version that the daemon lacks',
            message: `DOCKER_API_VERSION is set, and the daemon (${endpoint}) doesn't know that version. Login, pull, and push all fail. Remove the variable, or set it to a version that the daemon knows.`,
            fix: setVariable('DOCKER_API_VERSION', newest ?? ''),
        },
};
/** Titles have 70 characters at most, and a name is as long as its author likes. */
const HELPER_TITLES = {
    'stores-nothing': program => `${shortName(program)} doesn't store logins`,
    'no-session': program => `${shortName(program)} has no keychain to use`,
    failed: program => `${shortName(program)} doesn't return the login`,
    'no-answer': program => `${shortName(program)} doesn't answer`,
    'not-started': program => `${shortName(program)} can't be started`,
};
const shortName = (program) => (program.length <= 44 ? program : 'The credential helper');
const HELPER_MESSAGES = {
    'stores-nothing': (program, host) => `${program} only returns logins of its own kind, so a login for ${host} can't be stored with it.`,
    'no-session': (program, host) => `${program} can't reach its keychain, so Docker can't store a login for ${host}.`,
    failed: (program, host) => `${program} fails when Docker asks it for the login for ${host}, so pull and push fail.`,
    'no-answer': (program, host) => `Docker waits for ${program}, which doesn't return the login for ${host}.`,
    'not-started': (program, host) => `The system can't run ${program}, so Docker can neither store nor read the login for ${host}.`,
};
/** An entry of its own for the host makes Docker keep that login in the file; everything else stays as it is. */
const ownHelperEntry = (host) => `umask 077; config="\${DOCKER_CONFIG:-$HOME/.docker}/config.json"; mkdir -p "\${config%/*}"
[ -s "$config" ] || echo '{}' > "$config"
jq --arg host ${shellQuote(host)} '.credHelpers[$host] = ""' "$config" > "$config.new" &&
  mv "$config.new" "$config"`;
function obstacleText(location, obstacle) {
    const { kind = 'no-permission', path = location, owner = '' } = obstacle ?? {};
    switch (kind) {
        case 'is-folder':
            return `${location} is a folder, and Docker needs a file there.`;
        case 'not-a-folder':
            return `${path} is a file, and Docker needs a folder there.`;
        case 'mounted':
            return `${path} is mounted as a single file, which can't be replaced.`;
        case 'other-device':
            return `${location} is a link to another file system, where Docker can't move its new file.`;
        case 'read-only':
            return `${path} is on a read-only file system.`;
        case 'other-owner':
            return owner === 'root' ? `${path} belongs to root.` : `${path} belongs to another user (${owner}).`;
        case 'no-permission':
            return `This user can't write to ${path}.`;
    }
}

// EXTERNAL MODULE: ./build/azure/entra/federated-fix.js
var federated_fix = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/texts/federated-commands.js

/**
 * What makes the sign-in of a job work. Nothing that exists is replaced, but a credential that was misspelled for this very job, or the one
 * that the reader names. Source: Entra docs, "Configure an app to trust an external identity provider"; az identity federated-credential.
 * @param owner none where it is not known whether the id is of an application or of a managed identity
 */
function federatedCommands(fix, clientId, presented, owner) {
    switch (fix.do) {
        case 'correct':
            return update(fix.existing, clientId, presented, owner);
        case 'replace-one':
            return [
                `${listed(clientId, owner)} --query '[].[name,subject]' --output tsv`,
                '# Replace one that no job uses any more:',
                update('<name>', clientId, presented, owner),
            ].join('\n');
        case 'add-flexible':
            return owner === undefined
                ? withFallback(flexible(fix, clientId, presented), ofUnknownIdentity(fix.name, clientId, presented))
                : flexible(fix, clientId, presented);
        default:
            if (owner?.kind === 'managed-identity')
                return ofIdentity('create', fix.name, owner.resourceId, presented);
            return owner === undefined
                ? withFallback(ofApplication(fix.name, clientId, presented), ofUnknownIdentity(fix.name, clientId, presented))
                : ofApplication(fix.name, clientId, presented);
    }
}
const parameters = (name, { issuer, subject, audience }) => shellQuote(JSON.stringify({ name, issuer, subject, audiences: [audience] }));
const ofApplication = (name, clientId, presented) => `az ad app federated-credential create --id ${shellQuote(clientId)} --parameters ${parameters(name, presented)}`;
function ofIdentity(verb, name, resourceId, presented) {
    const { issuer, subject, audience } = presented;
    const claims = `--issuer ${shellQuote(issuer)} --subject ${shellQuote(subject)} --audiences ${shellQuote(audience)}`;
    return `az identity federated-credential ${verb} --name ${shellQuote(name)} ${identityOf(resourceId)} ${claims}`;
}
/** `/subscriptions/S/resourceGroups/G/providers/Microsoft.ManagedIdentity/userAssignedIdentities/N` */
function identityOf(resourceId) {
    const [, , subscription = '', , group = '', , , , name = ''] = resourceId.split('/');
    return `--identity-name ${shellQuote(name)} --resource-group ${shellQuote(group)} --subscription ${shellQuote(subscription)}`;
}
/** Looks the identity up by its client id; silent about one that is not found, since then the first command says what is wrong. */
function ofUnknownIdentity(name, clientId, { issuer, subject, audience }) {
    const id = shellQuote(`[?clientId=='${clientId.replace(/[^A-Za-z0-9-]/g, '')}'].id`);
    return [
        '# If it is no application, it is a managed identity:',
        `id="$(az identity list --query ${id} --output tsv)"; [ -n "$id" ] &&`,
        `az identity federated-credential create --name ${shellQuote(name)} --identity-name "$(basename "$id")" --resource-group "$(echo "$id" | cut -d/ -f5)" --issuer ${shellQuote(issuer)} --subject ${shellQuote(subject)} --audiences ${shellQuote(audience)}`,
    ].join('\n');
}
/** Flexible credentials are of Graph's beta alone. Source: Entra docs, "Flexible federated identity credentials (preview)". */
function flexible({ name, expression }, clientId, { graph, issuer, audience }) {
    const body = {
        ...{ name, issuer, audiences: [audience] },
        claimsMatchingExpression: { value: expression, languageVersion: 1 },
    };
    const url = `https://${graph}/beta/applications(appId='${clientId.replace(/[^A-Za-z0-9-]/g, '')}')/federatedIdentityCredentials`;
    return `az rest --method post --url ${shellQuote(url)} --body ${shellQuote(JSON.stringify(body))}`;
}
const listed = (clientId, owner) => owner?.kind === 'managed-identity'
    ? `az identity federated-credential list ${identityOf(owner.resourceId)}`
    : `az ad app federated-credential list --id ${shellQuote(clientId)}`;
const update = (name, clientId, presented, owner) => owner?.kind === 'managed-identity'
    ? ofIdentity('update', name, owner.resourceId, presented)
    : `az ad app federated-credential update --id ${shellQuote(clientId)} --federated-credential-id ${shellQuote(name)} --parameters ${parameters(name, presented)}`;
/** Tries commands, and others where those do not serve: which of the two is right cannot always be seen from here. */
const withFallback = (commands, others) => `${commands} || {\n${others
    .split('\n')
    .map(line => `  ${line}`)
    .join('\n')}\n}`;

;// CONCATENATED MODULE: ./build/texts/en/log-causes.js




/**
 * Findings that rules judge as well, as a log tells of them: it shows neither the workflow file nor what the registry granted, so that these
 * words claim less than those of the catalogue.
 */
const logCauseTexts = {
    'docker-credential-helper-failed': () => ({
        title: 'The Docker credential helper failed',
        message: 'The credential helper is installed and returned an error. Docker can neither save nor read the login. Give the job its own Docker configuration without a helper.',
        fix: 'echo "DOCKER_CONFIG=$RUNNER_TEMP/docker" >> "$GITHUB_ENV"',
    }),
    'cache-rule-upstream-failed': ({ registryName }) => ({
        title: "A cache rule can't pull from its source registry",
        message: 'The registry fetches this image from another registry through a cache rule, and that registry rejected or throttled it. Check the credential set of the rule.',
        fix: `# Check: which rules and credential sets are there?\naz acr cache list --registry ${shellQuote(registryName)}\naz acr credential-set list --registry ${shellQuote(registryName)}`,
    }),
    'image-not-found': ({ host, repository, registryName }) => ({
        title: "The image or its tag doesn't exist",
        message: `${host} accepted the login, and has no such image. Or the image was never built on this machine under this name. Compare the name and the tag with those in the registry.`,
        fix: `# Check: which tags are there?\naz acr repository show-tags --name ${shellQuote(registryName)} --repository ${shellQuote(repository)}`,
    }),
    'oidc-claim-required': () => ({
        title: 'The tenant requires a claim that the OIDC token lacks',
        message: "A policy of the tenant accepts GitHub's tokens only with a certain enterprise claim, and this repository isn't in such an enterprise. Ask the tenant's administrators to allow it, or use a managed identity.",
        fix: '# Run by: an administrator of the tenant\n# Microsoft Entra admin center > App registrations > Application policies',
    }),
    'workflow-login-missing': ({ host }) => ({
        title: 'No login to the registry before this step',
        message: `docker sent no credentials to ${host}. No step of this job logged in to it, or the login is kept elsewhere. Log in to exactly this host in the same job, before this step.`,
        fix: `- uses: docker/login-action@v3\n  with:\n    registry: ${host}\n    username: \${{ secrets.ACR_USERNAME }}\n    password: \${{ secrets.ACR_PASSWORD }}`,
    }),
    'workflow-docker-config-mismatch': () => ({
        title: 'The login is stored for another user or in another folder',
        message: 'sudo makes docker read the logins of root, and DOCKER_CONFIG those of another folder. The login was stored elsewhere. Run both commands alike.',
        fix: 'docker push <image>',
    }),
    'username-unknown': ({ registryName }) => ({
        title: "The registry doesn't know the username",
        message: `The registry knows no such username. It takes an application (client) ID, the name of a repository-scoped token, or the registry name ${registryName} if the admin user is enabled. Correct the username.`,
        fix: 'username: ${{ secrets.AZURE_CLIENT_ID }}',
    }),
    'sp-secret-expired': ({ clientId }) => ({
        title: 'The client secret expired',
        message: 'Microsoft Entra ID rejected the client secret because it expired. Create a new one and store it, or switch to OIDC, which needs no secret.',
        fix: newSecret(clientId),
    }),
    'sp-secret-invalid': ({ clientId }) => ({
        title: 'The client secret is wrong',
        message: 'Microsoft Entra ID knows the application and rejected the client secret. It was replaced, cut off, or belongs to another application. Create a new one and store it.',
        fix: newSecret(clientId),
    }),
    'sp-secret-is-id': ({ clientId }) => ({
        title: 'The Secret ID was used instead of the value',
        message: 'The portal shows a Secret ID beside the value of a client secret, and the value only once. Create a new client secret and store its value.',
        fix: newSecret(clientId),
    }),
    'sp-disabled': ({ clientId }) => ({
        title: 'The service principal is disabled',
        message: 'Sign-in is disabled for the enterprise application. Ask its owner to enable it.',
        fix: `# Run by: an owner of the enterprise application\naz ad sp update --id ${shellQuote(clientId)} --set accountEnabled=true`,
    }),
    'sp-not-found': ({ clientId }) => ({
        title: 'The application is not known in the tenant',
        message: 'The tenant has no service principal of this application (client) ID. The ID or the tenant is wrong, or the application was deleted. Object IDs and secret IDs look the same.',
        fix: `# Check\naz ad sp show --id ${shellQuote(clientId)} --query appId`,
    }),
    'tenant-not-found': () => ({
        title: 'The directory (tenant) was not found',
        message: 'Microsoft Entra ID has no such tenant in this cloud. The directory (tenant) ID is wrong, empty, or a placeholder. Copy it from the overview of Microsoft Entra ID.',
        fix: '# Check\naz account show --query tenantId --output tsv',
    }),
    'registry-cloud-mismatch': () => ({
        title: 'The identity belongs to another Azure cloud',
        message: 'The tenant, the application, or the registry is in another cloud than the one that was asked. Set the cloud.',
        fix: 'environment: <AzureCloud | AzureChinaCloud | AzureUSGovernment>',
    }),
    'credentials-missing': () => ({
        title: 'A credential is empty',
        message: "A username, a password, or an ID arrived empty. A secret that doesn't exist is an empty string: a misspelled name, a missing environment, or a secret of another repository. Create it or correct its name.",
        fix: 'gh secret list\ngh secret set <SECRET_NAME>',
    }),
    'conditional-access-blocked': () => ({
        title: 'Conditional Access blocked the sign-in',
        message: "A policy of the tenant doesn't allow this sign-in from this place or device. The sign-in logs name the policy. Ask its owner for an exception, or use a runner in an allowed network.",
        fix: '# Microsoft Entra admin center > Sign-in logs > Service principal sign-ins',
    }),
    'oidc-assertion-expired': () => ({
        title: 'The GitHub OIDC token expired before it was used',
        message: 'A GitHub OIDC token is valid for a few minutes, and a session that keeps it fails later in the job. Sign in again right before the login.',
        fix: '# Move the azure/login step right before the step that failed',
    }),
    'entra-user-sign-in': () => ({
        title: "A user's session needs a new sign-in",
        message: "The session belongs to a user, and Microsoft Entra ID wants the user again. A job can't answer. Sign in with a service principal or a managed identity.",
        fix: 'az logout',
    }),
    'entra-refused': ({ code }) => ({
        title: 'Microsoft Entra ID rejected the sign-in',
        message: 'The code in the log names the reason. Look it up, and correct the application or the tenant.',
        fix: code === undefined ? 'az login --debug' : `https://login.microsoftonline.com/error?code=${code}`,
    }),
    'entra-unreachable': () => ({
        title: "Microsoft Entra ID couldn't be reached",
        message: "The sign-in host didn't answer. Allow TCP port 443 to it, or correct the proxy.",
        fix: '# Check\ncurl --verbose --max-time 10 https://login.microsoftonline.com/common/discovery/instance',
    }),
    'federated-credential-mismatch': ({ clientId, issuer = 'https://token.actions.githubusercontent.com', subject = '<subject>', audience = federated_fix/* DEFAULT_AUDIENCE */.Z4, }) => ({
        title: 'No federated credential matches the OIDC token',
        message: 'Issuer, subject, and audience must match exactly, letter case included, and no federated credential of the application does. Add one for the subject that the log shows.',
        fix: federatedCommands({ do: 'add', name: (0,federated_fix/* federatedName */.KM)({ issuer, subject, audience }, []) }, clientId, { graph: clouds/* PUBLIC_CLOUD */.qZ.graph, issuer, subject, audience }, undefined),
    }),
    'creds-json-invalid': () => ({
        title: "The creds JSON isn't valid for azure/login",
        message: 'The secret for creds is no JSON, or lacks clientId, clientSecret, or tenantId. Store one JSON object with these names in it.',
        fix: '{"clientId":"<id>","clientSecret":"<value>","tenantId":"<id>","subscriptionId":"<id>"}',
    }),
    'oidc-permission-missing': () => ({
        title: 'The permission id-token: write is missing',
        message: "The job can't get an OIDC token. Add the permission to the job, and to the caller's job for a reusable workflow. A fork's pull request never gets it.",
        fix: 'permissions:\n  id-token: write\n  contents: read',
    }),
    'login-server-malformed': ({ host }) => ({
        title: "The login server isn't valid",
        message: 'What stands in front of the image, or in the login, is no login server: a short name, a scheme, or an empty variable. Use the login server alone.',
        fix: `registry: ${host}`,
    }),
    'login-server-uppercase': ({ host }) => ({
        title: 'The login server has uppercase letters',
        message: "The registry's token service rejects uppercase letters, and Docker keeps logins by the exact spelling. Write the login server in lowercase everywhere.",
        fix: `registry: ${host}`,
    }),
    'login-server-unknown-suffix': ({ host }) => ({
        title: 'The login server has a misspelled domain',
        message: `No registry of Azure is under this domain. Login servers end with .azurecr.io, .azurecr.cn, or .azurecr.us. Compare ${host} with the registry's overview.`,
        fix: `# Check\n${listRegistries()}`,
    }),
    'docker-socket-denied': ({ endpoint }) => ({
        title: 'No permission for the Docker socket',
        message: `The user of the job can't use ${endpoint ?? 'the Docker socket'}. Add the user to the group docker, then restart the runner.`,
        fix: 'sudo usermod --append --groups docker "$USER"',
    }),
    'docker-daemon-unreachable': () => ({
        title: "The Docker daemon isn't reachable",
        message: "The daemon isn't running, or DOCKER_HOST or the context points elsewhere. Start it, or use a runner with Docker.",
        fix: 'sudo systemctl start docker',
    }),
    'docker-client-outdated': () => ({
        title: 'The Docker client is too old',
        message: "The daemon or the registry doesn't support this version of the client. Update it.",
        fix: 'sudo apt-get update && sudo apt-get install --only-upgrade docker-ce-cli',
    }),
    'docker-cli-missing': () => ({
        title: "Docker isn't installed where the command runs",
        message: 'No program named docker was found. Run the job on a machine with Docker, or install it in an earlier step.',
        fix: 'runs-on: ubuntu-latest',
    }),
    'workflow-docker-in-azure-cli': () => ({
        title: "Docker isn't available in azure/cli",
        message: 'azure/cli runs its script in a container without Docker. Run az acr login in a run step instead.',
        fix: '- run: az acr login --name <registry-name>',
    }),
    'docker-config-invalid': ({ configFile }) => ({
        title: "Docker's config file isn't valid",
        message: 'Docker ignored its configuration, and the logins in it, because the file is damaged. Move it away and log in again.',
        fix: `mv ${shellQuote(configFile ?? '~/.docker/config.json')} ${shellQuote(`${configFile ?? '~/.docker/config.json'}.broken`)}`,
    }),
    'docker-config-not-writable': () => ({
        title: "Docker can't save the login",
        message: "The registry accepted the login, and the config file can't be written. Give the job its own configuration folder before the login.",
        fix: 'echo "DOCKER_CONFIG=$RUNNER_TEMP/docker" >> "$GITHUB_ENV"',
    }),
    'docker-credential-helper-missing': ({ program }) => ({
        title: "The Docker credential helper isn't installed",
        message: `The Docker configuration names ${program ?? 'a credential helper'}, and no such program is on PATH. Give the job its own configuration folder, or install it.`,
        fix: 'echo "DOCKER_CONFIG=$RUNNER_TEMP/docker" >> "$GITHUB_ENV"',
    }),
    'workflow-password-argument': ({ host }) => ({
        title: 'The password stands on a command line',
        message: 'Every program on the machine can read it there. Pass it through standard input.',
        fix: `printf %s "$ACR_PASSWORD" | docker login ${host} --username "$ACR_USERNAME" --password-stdin`,
    }),
    'image-name-uppercase': () => ({
        title: 'The image name has uppercase letters',
        message: 'Docker accepts only lowercase letters in a repository. Change the name to lowercase in a step, and use it.',
        fix: 'echo "IMAGE_NAME=${GITHUB_REPOSITORY,,}" >> "$GITHUB_ENV"',
    }),
    'repository-name-invalid': () => ({
        title: 'The repository name has characters that are not allowed',
        message: 'A repository has lowercase letters, digits, and single separators: dots, dashes, underscores, slashes. Correct the name.',
        fix: 'docker push <registry-name>.azurecr.io/team/app:1.0',
    }),
    'credentials-rejected': ({ clientId, registryName }) => ({
        title: 'The registry rejected the credentials',
        message: 'The username or the password is wrong or expired, or the identity has no role on the registry: the text tells no more. Create a new secret; if it is rejected too, assign the role.',
        fix: `${newSecret(clientId)}\n${assignLeastPrivilegedRole(clientId, 'push', registryName)}`,
    }),
    'not-a-registry': ({ host }) => ({
        title: 'Something else than a registry answers',
        message: `What answers for ${host} is no container registry: a proxy, a captive portal, or another server. Compare the name with the registry's overview.`,
        fix: `# Check\ncurl --include https://${shellQuote(host)}/v2/`,
    }),
    'admin-user-disabled': ({ registryName }) => ({
        title: 'The admin user is disabled',
        message: 'If the username is the registry name, it is the admin user, and it may be disabled. Use a service principal, OIDC, or a repository-scoped token.',
        fix: `# Check\n${showAdminUser(registryName)}`,
    }),
    'token-username-unexpected': ({ registryName }) => ({
        title: 'The password for the zero GUID is no registry token',
        message: 'The username 00000000-0000-0000-0000-000000000000 works only with a token of az acr login --expose-token.',
        fix: `az acr login --name ${shellQuote(registryName)}`,
    }),
    'token-username-mismatch': () => ({
        title: 'A registry token needs the zero GUID as username',
        message: 'A token of az acr login --expose-token is accepted only with the username 00000000-0000-0000-0000-000000000000.',
        fix: 'username: 00000000-0000-0000-0000-000000000000',
    }),
    'token-wrong-kind': ({ registryName }) => ({
        title: 'The token is made for another service',
        message: 'The registry exchanges tokens of Microsoft Entra ID made for registries, and takes none as a password. Log in with az acr login.',
        fix: `az acr login --name ${shellQuote(registryName)}`,
    }),
    'anonymous-pull-disabled': ({ host }) => ({
        title: 'The registry needs a login for this pull',
        message: `${host} doesn't allow anonymous pull. Log in before this step.`,
        fix: `- uses: docker/login-action@v3\n  with:\n    registry: ${host}\n    username: \${{ secrets.ACR_USERNAME }}\n    password: \${{ secrets.ACR_PASSWORD }}`,
    }),
    'principal-pull-denied': ({ registryName }) => ({
        title: "The service that runs the image can't pull it",
        message: "The identity of the cluster or app has no role that pulls from this registry, or its registry credentials are wrong. Assign AcrPull to that identity, not to the pipeline's.",
        fix: assignLeastPrivilegedRole('<object-id-of-the-identity>', 'pull', registryName),
    }),
    'aks-pull-denied': ({ registryName }) => ({
        title: "The AKS cluster can't pull from the registry",
        message: "The cluster's kubelet identity has no role that pulls. Attach the registry to the cluster.",
        fix: `az aks update --resource-group <resource-group> --name <cluster> --attach-acr ${shellQuote(registryName)}`,
    }),
    'credentials-whitespace': () => ({
        title: 'There is whitespace in a credential',
        message: 'A space or a newline at the edge of a secret is part of it for docker login. Store the value again without it.',
        fix: 'printf %s "$VALUE" | gh secret set <SECRET_NAME>',
    }),
    'credentials-leading-dash': () => ({
        title: 'The secret starts with a dash',
        message: 'Behind -p, az takes a value that starts with a dash for another option. Join the option and its value with an equals sign.',
        fix: 'az login --service-principal --username "$CLIENT_ID" --tenant "$TENANT_ID" --password="$SECRET"',
    }),
    'managed-identity-unavailable': () => ({
        title: 'The machine has no managed identity that fits',
        message: 'The identity endpoint of the machine gave no token: the identity is not assigned there, or there are several and none was named. Assign it, or set its client ID.',
        fix: 'client-id: <client-id>',
    }),
    'scoped-token-invalid': ({ registryName }) => ({
        title: 'The password of the repository-scoped token is wrong',
        message: 'The registry knows the token and rejects its password. Create a new one and store it.',
        fix: `az acr token credential generate --name <token-name> --registry ${shellQuote(registryName)} --password2 --query 'passwords[0].value' --output tsv | gh secret set <SECRET_NAME>`,
    }),
    'scoped-token-denied': ({ registryName, repository }) => ({
        title: "The scope map doesn't allow this",
        message: 'If the login is a repository-scoped token, its scope map has no permission for this repository or action. Add it to the scope map.',
        fix: `az acr scope-map update --name <scope-map> --registry ${shellQuote(registryName)} --add-repository ${shellQuote(repository)} content/read content/write`,
    }),
    'firewall-denied': ({ registryName, address }) => ({
        title: "The registry's firewall blocked this address",
        message: 'The network rules of the registry do not include the address. A GitHub-hosted runner has another address in each job: use a runner with a fixed address, or one in the network of the registry.',
        fix: `${showPublicAccess(registryName)}\n# For a runner with a fixed address\n${allowAddress(registryName, address ?? '<address>')}`,
    }),
    'public-access-disabled': ({ registryName }) => ({
        title: 'Public network access is disabled',
        message: 'The registry may be reachable through its private endpoint only. Run the job on a runner in that network.',
        fix: `# Check\n${showPublicAccess(registryName)}`,
    }),
    'proxy-refused': ({ host }) => ({
        title: 'The proxy rejected the connection',
        message: `A proxy rejected or broke the connection to ${host}. Allow the host on the proxy, or correct HTTPS_PROXY for the runner and the Docker daemon.`,
        fix: "# Check\ndocker info --format '{{.HTTPSProxy}}'",
    }),
    'registry-not-found': ({ host }) => ({
        title: "The registry's name doesn't exist",
        message: `The name ${host} doesn't resolve. The registry was deleted, or the name is misspelled or lacks its hash (name-hash.azurecr.io). Take the login server from the registry's overview.`,
        fix: `# Check\n${listRegistries()}`,
    }),
    'registry-throttled': ({ host }) => ({
        title: 'Too many requests to the registry',
        message: `${host} answered 429. Run fewer jobs at the same time, or choose a larger service tier. Then re-run the failed jobs.`,
        fix: 'gh run rerun --failed <run-id>',
    }),
    'registry-unavailable': ({ host }) => ({
        title: 'The registry returned an error of its own',
        message: `${host} failed, and nothing in the job is wrong. Re-run the failed jobs, and look at the Azure status if it stays.`,
        fix: 'gh run rerun --failed <run-id>',
    }),
    'arm-audience-disabled': ({ registryName }) => ({
        title: 'The registry rejects tokens for Azure Resource Manager',
        message: 'The policy azureADAuthenticationAsArmPolicy may be disabled, and an older Azure CLI asks for such tokens. Update the Azure CLI.',
        fix: `# Check\naz acr config authentication-as-arm show --registry ${shellQuote(registryName)}`,
    }),
    'encryption-key-unreachable': ({ registryName }) => ({
        title: "The registry can't use its encryption key",
        message: 'The key vault, the key, or the identity of the customer-managed key is gone or blocked. Its owner has to restore it.',
        fix: `# Check\naz acr encryption show --name ${shellQuote(registryName)}`,
    }),
    'registry-provisioning-failed': ({ registryName }) => ({
        title: "The registry isn't fully provisioned",
        message: 'The last change of the registry failed. Look at its activity log, and repeat the change.',
        fix: `# Check\naz acr show --name ${shellQuote(registryName)} --query provisioningState`,
    }),
    'registry-unreachable': ({ host }) => ({
        title: "The registry isn't reachable from here",
        message: `The connection to ${host} was refused, reset, or timed out. If a re-run passes, it was a passing fault. Otherwise open TCP port 443 from this machine.`,
        fix: `# Check\ncurl --verbose --max-time 10 https://${shellQuote(host)}/v2/`,
    }),
    'dns-failed': ({ host }) => ({
        title: 'The DNS lookup failed',
        message: `The resolver of this machine or of the Docker daemon failed for ${host}. It says nothing of the registry. Correct the DNS servers.`,
        fix: `# Check\nnslookup ${shellQuote(host)}`,
    }),
    'private-endpoint-unreachable': ({ host, registryName }) => ({
        title: "The registry's private endpoint isn't reachable",
        message: `${host} leads to a private address, and no connection is made from here. Run the job in that network, or correct its DNS.`,
        fix: `# Check\nnslookup ${shellQuote(host)}\n${listPrivateEndpoints(registryName)}`,
    }),
    'tls-untrusted': ({ host }) => ({
        title: "The TLS certificate isn't trusted",
        message: `The certificate shown for ${host} isn't trusted here: a proxy that inspects TLS, a missing CA, or a wrong clock. Add the CA where Docker and the system read it.`,
        fix: 'sudo cp <ca>.crt /usr/local/share/ca-certificates/ && sudo update-ca-certificates\nsudo systemctl restart docker',
    }),
    'data-endpoint-unreachable': ({ dataHost }) => ({
        title: "Image layers can't be downloaded",
        message: `The registry answered and sent the client to its data endpoint${dataHost === undefined ? '' : ` ${dataHost}`}, which is blocked. Allow *.blob.core.windows.net, or the dedicated data endpoints of the registry.`,
        fix: `# Check\naz acr show-endpoints --name <registry-name>`,
    }),
    'arm-access-missing': ({ registryName }) => ({
        title: 'No Reader access to the registry',
        message: 'The command looks the registry up in Azure Resource Manager, and the identity has only data roles. Assign Reader on the registry, or log in with docker login.',
        fix: `az role assignment create --assignee <object-id> --role Reader --scope "$(az acr show --name ${shellQuote(registryName)} --query id --output tsv)"`,
    }),
    'push-denied': ({ registryName, repository }) => ({
        title: 'No permission to push to the repository',
        message: 'The registry rejected the push. The identity has no role that pushes, or its role applies to another registry or repository. Assign the role on the registry.',
        fix: `# ${repository}\n${assignLeastPrivilegedRole('<object-id>', 'push', registryName)}`,
    }),
    'pull-denied': ({ registryName, repository }) => ({
        title: 'No permission to pull from the repository',
        message: 'The registry rejected the pull. The identity has no role that pulls, or its role applies to another registry or repository. Assign the role on the registry.',
        fix: `# ${repository}\n${assignLeastPrivilegedRole('<object-id>', 'pull', registryName)}`,
    }),
    'role-abac-mismatch': ({ registryName }) => ({
        title: "The role doesn't apply in the registry's permissions mode",
        message: 'In the mode "RBAC Registry + ABAC Repository Permissions", AcrPush and AcrPull give no access to repositories. Assign the repository role of that mode.',
        fix: assignLeastPrivilegedRole('<object-id>', 'push', registryName),
    }),
    'docker-credentials-stale': ({ host }) => ({
        title: 'The saved Docker login no longer works',
        message: `Docker has a login for ${host} that expired or was revoked, and sends it. Log in again in this job, before this step.`,
        fix: `docker logout ${shellQuote(host)}`,
    }),
    'token-expired': ({ registryName }) => ({
        title: 'The registry token expired',
        message: 'A token of az acr login is valid for three hours, and a pushed or pulled image can outlast the rest of it. Log in again right before this step.',
        fix: `az acr login --name ${shellQuote(registryName)}`,
    }),
    'token-expiring': ({ registryName }) => ({
        title: 'The registry token expired during the job',
        message: 'The login was made early in a long job, and the token was no longer valid when it was used. Log in again right before this step.',
        fix: `az acr login --name ${shellQuote(registryName)}`,
    }),
    'token-wrong-registry': ({ host, registryName }) => ({
        title: 'The token is for another registry',
        message: `The password is a registry token that another registry issued. ${host} rejects it. Get one from this registry.`,
        fix: `az acr login --name ${shellQuote(registryName)}`,
    }),
    'engine-proxy-mismatch': ({ host }) => ({
        title: 'The Docker daemon uses another proxy than the runner',
        message: `The daemon has its own proxy settings. If the runner reaches ${host} and the daemon doesn't, set the proxy of the daemon, then restart it.`,
        fix: `# Check\ndocker info --format '{{.HTTPSProxy}}'`,
    }),
    'builder-proxy-mismatch': ({ host }) => ({
        title: 'The buildx builder uses another proxy than the runner',
        message: `A builder in a container has its own proxy settings. If the runner reaches ${host} and the builder doesn't, create the builder with the proxy.`,
        fix: 'driver-opts: env.https_proxy=<proxy>',
    }),
    'workflow-login-order': ({ host }) => ({
        title: 'The login comes later than its use, or was lost',
        message: `A step of the job logs in to ${host} after this one, or a step between them logged out or moved DOCKER_CONFIG. Move the login in front of this step.`,
        fix: '# Move the login step in front of this step',
    }),
    'workflow-registry-mismatch': ({ host }) => ({
        title: "The login is for another host than the image's",
        message: `Docker keeps logins by the exact host, and none of the job's logins is for ${host}. Uppercase letters and a port make another host. Use the same spelling in the login and the image.`,
        fix: `registry: ${host}`,
    }),
    'workflow-image-host-missing': ({ host, repository }) => ({
        title: 'The image name has no login server',
        message: 'Without a login server in front, Docker pushes to Docker Hub. Tag and push the image with the login server of the registry.',
        fix: `docker tag <image> ${host}/${repository}:<tag>\ndocker push ${host}/${repository}:<tag>`,
    }),
    'workflow-secrets-not-passed': () => ({
        title: "The called workflow doesn't get the secrets",
        message: "A reusable workflow has only the secrets that its caller passes on. The value is empty in it. Pass the secrets in the caller's job.",
        fix: 'secrets: inherit',
    }),
    'secrets-unavailable': () => ({
        title: "Secrets aren't available to this run",
        message: "The value is empty. A run of a fork's pull request gets no secrets, and a run of Dependabot gets only its own. Skip the login in such runs.",
        fix: 'if: github.event.pull_request.head.repo.fork != true',
    }),
    'role-propagation-pending': ({ registryName }) => ({
        title: "The role assignment isn't effective yet",
        message: 'A role that was assigned minutes ago can take up to ten minutes to apply, and then needs a new login. Log in again later, then re-run the failed jobs.',
        fix: `# Check\naz role assignment list --scope "$(az acr show --name ${shellQuote(registryName)} --query id --output tsv)"`,
    }),
};
/** A new client secret, straight into the secrets of the repository. */
const newSecret = (clientId) => `az ad app credential reset --id ${shellQuote(clientId)} --append --query password --output tsv | gh secret set <SECRET_NAME>`;

;// CONCATENATED MODULE: ./build/texts/en/logs.js

/** Findings that only a log shows. */
const logTexts = {
    'docker-is-podman': () => ({
        title: 'The docker command is Podman',
        message: 'The program named docker on this machine is Podman. It has its own credential store and options, so a Docker login or option may not work. Install Docker, or use podman login and podman push.',
        fix: 'podman login <registry-name>.azurecr.io',
    }),
    'docker-config-redirected': () => ({
        title: 'DOCKER_CONFIG points to a folder without plugins or logins',
        message: 'Docker looks for its plugins and logins in the folder that DOCKER_CONFIG names, and they are in another one. Set DOCKER_CONFIG once, before the login, or remove it.',
        fix: 'echo "DOCKER_CONFIG=$HOME/.docker" >> "$GITHUB_ENV"',
    }),
    'docker-daemon-network-broken': ({ host }) => ({
        title: 'The Docker daemon has no network, and the machine has one',
        message: "The Docker daemon can't resolve or reach hosts that the machine itself can reach. Correct the DNS servers or the proxy of the daemon, then restart it.",
        fix: `# Check: does the machine itself reach the registry?\ncurl --max-time 10 https://${shellQuote(host)}/v2/`,
    }),
    'image-reference-invalid': ({ host, repository }) => ({
        title: "The image reference isn't valid",
        message: 'Docker rejected the image name before it contacted a registry. Often a variable in it is empty, or has quotes, spaces, or a scheme in it. Print the name in the step, and correct it.',
        fix: `docker push ${host}/${repository}:<tag>`,
    }),
    'image-locked': ({ registryName, repository }) => ({
        title: 'The image, tag, or repository is locked',
        message: 'The registry accepted the login and refused to change what is locked against writing or deleting. Push another tag, or ask the owner of the image to unlock it.',
        fix: `# Check: what is locked?\naz acr repository show --name ${shellQuote(registryName)} --repository ${shellQuote(repository)} --query changeableAttributes`,
    }),
    'registry-disabled': ({ registryName }) => ({
        title: "The registry's state or quota doesn't allow this",
        message: 'The registry, or its subscription, is disabled or over its quota. Look at both in the Azure portal, and remove images or move to a larger tier if the storage is full.',
        fix: `# Check: how much is used?\naz acr show-usage --name ${shellQuote(registryName)}`,
    }),
    'firewall-rule-limit': ({ registryName }) => ({
        title: 'The registry has no room for another IP rule',
        message: 'The number of IP rules of a registry is limited, and the limit is reached. Remove rules of old runners, or use a runner with a fixed address or a private endpoint.',
        fix: `# Check: which rules are there?\naz acr network-rule list --name ${shellQuote(registryName)}`,
    }),
    'credentials-mangled': () => ({
        title: 'The shell or a newline changed the password',
        message: 'Characters such as $, !, quotes, or a newline in the password were changed before docker got it. Pass it through the environment and standard input.',
        fix: 'printf %s "$ACR_PASSWORD" | docker login <registry-name>.azurecr.io --username "$ACR_USERNAME" --password-stdin',
    }),
    'content-trust-denied': ({ registryName }) => ({
        title: 'No permission to sign images with Content Trust',
        message: "DOCKER_CONTENT_TRUST is on, and the identity can't sign. Signing needs the role AcrImageSigner on a registry with content trust enabled, and a login after it was assigned.",
        fix: `az role assignment create --assignee <object-id> --role AcrImageSigner --scope "$(az acr show --name ${shellQuote(registryName)} --query id --output tsv)"`,
    }),
    'oidc-unsupported': () => ({
        title: "This GitHub Enterprise Server doesn't know id-token",
        message: 'The server rejected the permission id-token, which exists from GitHub Enterprise Server 3.5 on. Update the server, or sign in with a client secret.',
        fix: 'creds: ${{ secrets.AZURE_CREDENTIALS }}',
    }),
    'oidc-endpoint-unreachable': () => ({
        title: "GitHub's OIDC token endpoint didn't answer",
        message: 'The job has the permission id-token: write, and the endpoint that issues the token returned an error or was not reached. Re-run the job. On a self-hosted runner, allow *.actions.githubusercontent.com.',
        fix: 'curl --verbose --max-time 10 https://token.actions.githubusercontent.com/.well-known/openid-configuration',
    }),
    'oidc-issuer-unreachable': () => ({
        title: "Microsoft Entra ID couldn't reach the token's issuer",
        message: "Microsoft Entra ID couldn't load the metadata or keys of the OIDC issuer. With GitHub's own issuer it passes: re-run the job. An issuer of your own must be reachable from the internet.",
        fix: 'curl --verbose --max-time 10 https://token.actions.githubusercontent.com/.well-known/openid-configuration',
    }),
    'managed-identity-wrong': () => ({
        title: "The managed identity isn't assigned to this machine",
        message: 'The machine has no identity, several, or not the one that was named. Give the client ID of a user-assigned identity that is assigned to the machine.',
        fix: 'az login --identity --client-id <client-id>',
    }),
    'acr-audience-unavailable': ({ registryName }) => ({
        title: "This machine can't get a token for container registries",
        message: 'The token service of this machine issues no token for containerregistry.azure.net. Cloud Shell and notebooks are such places. Sign in with az login first, or log in with a repository-scoped token.',
        fix: `az login\naz acr login --name ${shellQuote(registryName)}`,
    }),
    'subscription-not-visible': () => ({
        title: "The identity doesn't see the registry's subscription",
        message: 'The sign-in worked, and the identity sees no subscription, or another than the one with the registry. Select the subscription, or assign Reader on the registry.',
        fix: 'az account list --output table\naz account set --subscription <subscription-id>',
    }),
    'acr-tasks-denied': ({ registryName }) => ({
        title: 'No permission to run ACR Tasks',
        message: 'Azure Resource Manager denied queuing a task or getting its upload URL. AcrPush includes neither. Assign Container Registry Tasks Contributor, or build with docker.',
        fix: `az role assignment create --assignee <object-id> --role "Container Registry Tasks Contributor" --scope "$(az acr show --name ${shellQuote(registryName)} --query id --output tsv)"`,
    }),
    'acr-tasks-not-allowed': ({ host, repository }) => ({
        title: 'The subscription may not run ACR Tasks',
        message: 'Azure does not run ACR Tasks for free or trial credit. Build with docker on the runner and push, or ask Azure support to allow it.',
        fix: `docker buildx build --push --tag ${host}/${repository}:<tag> .`,
    }),
    'acr-tasks-firewall-denied': ({ registryName }) => ({
        title: "The registry's firewall blocks the ACR Tasks agent",
        message: "A task runs on an agent of Azure whose address isn't among the registry's IP rules. Use an agent pool in a virtual network, a task with a system-assigned identity and trusted services, or build on your own runner.",
        fix: `# Check\n${showPublicAccess(registryName)}`,
    }),
    'acr-tasks-identity-missing': ({ registryName }) => ({
        title: 'The task has no identity with access to the registry',
        message: 'With the role assignment permissions mode "RBAC Registry + ABAC Repository Permissions", a task has no access of its own. Run it with the identity of the caller or with one that has a role.',
        fix: `az acr build --registry ${shellQuote(registryName)} --source-acr-auth-id "[caller]" --image <image> .`,
    }),
    'kubelet-credentials-missing': ({ host }) => ({
        title: 'The node pulled without credentials',
        message: "The kubelet asked the registry anonymously: its credential provider failed, or doesn't match this registry's host. Check the node's credential provider and its identity.",
        fix: `# Check\naz aks check-acr --resource-group <resource-group> --name <cluster> --acr ${shellQuote(host)}`,
    }),
    'az-cli-broken': () => ({
        title: 'The Azure CLI itself failed',
        message: "The installation of the Azure CLI is inconsistent, or this version has a defect. The registry wasn't asked. Install one version cleanly, in an environment of its own.",
        fix: 'az version\naz upgrade --yes',
    }),
    'ado-task-broken': () => ({
        title: 'A defect of the Azure Pipelines task',
        message: "The task failed on its own, or used a login that it dropped. Log in and push in one script step to see whether it's the task. Otherwise pin the version of the task that worked.",
        fix: '- script: docker push <registry-name>.azurecr.io/<repository>:<tag>',
    }),
    'ado-service-connection-invalid': () => ({
        title: "The Azure Pipelines service connection doesn't work",
        message: 'The service connection is of the wrong kind, was removed, or its credential or registry has changed. Verify it under Project settings, or create it again for this registry.',
        fix: '# Project settings > Service connections > the connection > Edit > Verify',
    }),
    'client-login-unsupported': ({ host }) => ({
        title: "The client can't use the saved kind of login",
        message: 'az acr login saves an identity token, which some clients ignore. They then ask without a password. Log in with a username and a password for this client.',
        fix: `docker login ${shellQuote(host)} --username <application-id> --password-stdin < <password-file>`,
    }),
    'client-version-broken': () => ({
        title: 'This version of the client has a defect',
        message: 'The login worked, and the client did not send it, or sent it wrongly. Such defects are known of some versions. Update the client, or go back to the version that worked.',
        fix: 'helm version',
    }),
    'command-invalid': () => ({
        title: 'The command has a typing mistake',
        message: 'The program rejected its arguments before it asked anything. Often a dash was replaced by a longer one in a copied command, or a variable is empty. Type the command anew.',
        fix: 'az acr login --name <registry-name>',
    }),
};

;// CONCATENATED MODULE: ./build/texts/en/explain.js


const explainTexts = {
    wordings: { ...logTexts, ...logCauseTexts },
    certainty: { proven: 'The log names the cause', likely: 'The likeliest cause', possible: 'Also possible' },
    proves: {
        'stopped-locally': "The command stopped on this machine. It didn't ask the registry.",
        'not-connected': 'No connection to the registry was made. Credentials and permissions were not checked.',
        'entra-rejected': 'Microsoft Entra ID rejected the sign-in. The registry was not asked.',
        'registry-answered': 'The registry was reached, and it rejected the request.',
        'registry-accepted-login': 'The registry was reached, and it accepted the login.',
        'azure-management-answered': 'The sign-in worked. Azure Resource Manager rejected the request.',
        'platform-pull-failed': 'The service that runs the image could not pull it. The push is not the problem.',
        nothing: 'The text alone proves no more than that the step failed.',
    },
    questions: {
        'which-credential': 'Which credential is it, and does it still work? Run acr-login-check with the same inputs: it asks Microsoft Entra ID and the registry.',
        'was-there-a-login': 'Did a step of this job log in to exactly this host, before this step? If it did, the identity lacks the role.',
        'which-docker-failure': 'What does `docker version` print on this machine: not found, permission denied, or no server?',
        'which-network': 'What does `curl --verbose https://<login-server>/v2/` print on the same machine? A status of 401 clears the network.',
        'firewall-or-closed': 'Is public network access disabled, or does a rule miss this address? `az acr show --query publicNetworkAccess` tells.',
        'which-role': 'Which roles does the identity have on the registry? Run acr-login-check with the same identity and Reader on the registry.',
        'which-identity': 'Which identity pulls, and does it have AcrPull? It is the one of the cluster or app, not the one of the pipeline.',
        'does-it-exist': 'Does exactly this name exist? Compare registry, repository, and tag, letter by letter.',
        'fork-or-name': "Is this a fork's or Dependabot's run, which gets no secrets? If not, is the secret's name spelled right?",
        rerun: 'Does it pass when the job runs again? If it does, it was a passing fault.',
    },
    headings: { proves: 'Proves', check: 'Check', excludes: 'Not the cause', rest: 'Also possible' },
    unknown: 'The cause is unknown: no text in this log is known as a failure of a login, push, or pull to Azure Container Registry.',
    empty: 'The log is empty.',
    next: 'Give the whole log of the failed step, with the lines before the error. Or run acr-login-check with the inputs of the login step: it asks the registry itself.',
    unreadable: 'The log could not be read',
};

;// CONCATENATED MODULE: ./build/texts/en/federated.js

const federatedTexts = {
    'federated-credential-mismatch': values => ({
        title: values.advice.fix.do === 'wait'
            ? 'Microsoft Entra ID rejects a federated credential that matches'
            : `No federated credential matches the ${values.part ?? 'token'} of this job`,
        message: `${federated_causeText(values)} ${solutionText(values)}`,
        fix: fixOf(values),
    }),
};
function federated_causeText({ advice, nearest }) {
    const because = federated_reasonText(advice);
    if (because !== undefined)
        return because;
    switch (advice.fix.do) {
        case 'wait':
            return `The credential ${named(advice.fix.existing)} has exactly the issuer, subject, and audience of this job.`;
        case 'set-audience':
            return "GitHub's token has another audience than the credential accepts.";
        case 'correct':
            return `The subject of the credential ${named(advice.fix.existing)} differs from that of this job only in its spelling.`;
        default:
            return nearest === undefined
                ? 'Entra ID compares issuer, subject, and audience letter by letter, and found no credential that has all three.'
                : `The nearest credential, ${named(nearest.name)}, is for another job. Entra ID compares issuer, subject, and audience letter by letter.`;
    }
}
function federated_reasonText({ because, about = '' }) {
    switch (because) {
        case 'literal-wildcard':
            return `The subject of the credential ${named(about)} has a *, and Entra ID compares it letter by letter, not as a pattern.`;
        case 'subject-per-tag':
            return 'Each tag has its own subject, so a credential for one tag does not serve the next one.';
        case 'called-workflow':
            return `The credential ${named(about)} is for another called workflow, or for another branch of it (job_workflow_ref).`;
        default:
            return undefined;
    }
}
function solutionText({ advice: { fix, because }, owner }) {
    const isPattern = because === 'literal-wildcard' || because === 'subject-per-tag';
    switch (fix.do) {
        case 'wait':
            return 'A new credential takes effect after some minutes: re-run the job then. If it is older, delete it and create it again.';
        case 'set-audience':
            return 'Set audience in the workflow.';
        case 'correct':
            return 'Correct the credential.';
        case 'replace-one':
            return 'There are 20 credentials, the maximum, so none can be added. Update or delete one that no job uses.';
        case 'add-flexible':
            return 'Add a flexible credential, or give the job an environment and add one credential for it.';
        default:
            if (isPattern && owner?.kind === 'managed-identity') {
                return 'Give the job an environment, which has one subject, and add a credential for it.';
            }
            return 'Add a credential for this job, or run the job where one matches.';
    }
}
function fixOf({ advice: { fix }, clientId, owner, graph, issuer, subject, audience }) {
    if (fix.do === 'wait')
        return 'gh run rerun <run-id> --failed';
    if (fix.do === 'set-audience')
        return `audience: ${fix.audience}`;
    return federatedCommands(fix, clientId, { graph, issuer, subject, audience }, owner);
}
/** Names of credentials are up to 120 characters long. */
const named = (name) => (name.length <= 40 ? name : `${name.slice(0, 39)}…`);

;// CONCATENATED MODULE: ./build/texts/en/firewall.js


/** Who comes from the wrong network: the fix depends on the machine, and on what decides where the name leads. */
const firewallTexts = {
    'private-endpoint-unreachable': privateEndpoint,
    'firewall-denied': values => ({
        title: `The firewall of ${values.host} blocks this runner`,
        message: `${blockedAs(values)}${adviceOutside(values)}`,
        fix: undoFirst(values) ??
            (values.runner === 'github-hosted'
                ? INSIDE_RUNNER
                : `# Check: if public access is disabled, no rule helps\n${showPublicAccess(values.registryName)}\n# Then, for every machine behind this address\n${allowAddress(values.registryName, values.address ?? '<address>')}`),
    }),
    'public-access-disabled': values => ({
        title: `Public network access to ${values.host} is disabled`,
        message: `The registry rejects the public network, whatever its address rules say. Only its private endpoints are open.${adviceOutside(values)}`,
        fix: undoFirst(values) ??
            (values.runner === 'self-hosted'
                ? `# Check: which networks have a private endpoint\n${listPrivateEndpoints(values.registryName)}\n# Then run the job there\n# runs-on: <runner-in-that-network>`
                : INSIDE_RUNNER),
    }),
};
const INSIDE_RUNNER = "# The job: a runner in the registry's network, or a larger runner with a fixed address\nruns-on: <runner-in-that-network>";
const blockedAs = ({ host, address }) => address === undefined
    ? `${host} rejects this network. Its firewall has no rule for it, or public access is disabled.`
    : `${host} rejects requests from ${address}. Its firewall has no rule for it, or public access is disabled.`;
/** What is wrong on this machine goes before everything that changes the registry. */
function undoFirst({ host, alias, fromHostsFile, runner }) {
    if (fromHostsFile)
        return restoreHostsFile(host);
    if (alias === undefined || runner === 'github-hosted')
        return undefined;
    return [
        '# If the runner is inside the network of the private endpoint. Run by: whoever manages the private DNS zone',
        'az network private-dns link vnet create --resource-group <resource-group> --zone-name privatelink.azurecr.io \\',
        '  --name <link-name> --virtual-network <network-id> --registration-enabled false',
        '# If it is not: runs-on: <runner-in-that-network>',
    ].join('\n');
}
function adviceOutside({ alias, fromHostsFile, runner }) {
    if (fromHostsFile) {
        return ' The hosts file of this runner overrides DNS with a public address. Remove the entry, so that DNS answers again.';
    }
    if (alias !== undefined && runner !== 'github-hosted') {
        return ` Its name leads through ${alias} to a public address: this runner's DNS doesn't know the private zone.`;
    }
    return runner === 'github-hosted'
        ? ' A GitHub-hosted runner has another address in each job. Use a runner with a fixed address, or one in the network.'
        : ' Use a runner inside its network, or allow the address.';
}
function privateEndpoint(values) {
    const { host, registryName, address, alias, fromHostsFile } = values;
    if (address === undefined) {
        return {
            title: `The private DNS zone has no record of ${host}`,
            message: `The name leads to ${alias ?? 'a private-link name'}, and the private DNS zone that answers here doesn't have that name. Add the record, which the private endpoint's zone group writes, or unlink the zone from this network.`,
            fix: `# Check\nnslookup ${shellQuote(alias ?? host)}\n# Run by: whoever manages the private DNS zone. Add the record of a connection that is approved\n${listPrivateEndpoints(registryName)}`,
        };
    }
    const title = `${host} has a private address that can't be reached`;
    if (fromHostsFile) {
        return {
            title,
            message: `The hosts file of this runner overrides DNS with the private address ${address}, and no connection to it works. Remove the entry, so that DNS answers again.`,
            fix: restoreHostsFile(host),
        };
    }
    return {
        title,
        message: `The name resolves to the private address ${address}${alias === undefined ? '' : ` (by ${alias})`}, and no connection to it works. The runner is outside that network, or a route or network security group is missing.`,
        fix: `# Check: which networks have a private endpoint\n${listPrivateEndpoints(registryName)}\n# Then run the job there\n# runs-on: <runner-in-that-network>`,
    };
}

;// CONCATENATED MODULE: ./build/texts/en/images.js

const imageTexts = {
    'image-not-found': ({ host, registryName, images }) => {
        const [first] = images;
        return first === undefined
            ? {
                title: 'An image was not found',
                message: 'The registry does not have it.',
                fix: listRepositories(registryName),
            }
            : images_missingText(host, registryName, first, images.length - 1);
    },
    'cache-rule-upstream-failed': ({ registryName, repository, cause, rule }) => cause === 'throttled'
        ? {
            title: 'The source of a cache rule is throttling',
            message: `The source registry of the cache rule ${rule ?? ''} rejects the registry's own requests as too many. Pulls of images that are not cached yet fail. Let the rule sign in to its source, or try again later.`,
            fix: `${SHOW_HEALTH(registryName)}\naz acr cache update --registry ${shellQuote(registryName)} --name ${shellQuote(rule ?? '<rule>')} --cred-set <credential-set>`,
        }
        : {
            title: 'The registry granted the pull and then rejected it',
            message: `The token has the permission to pull ${repository}, and the manifest was rejected all the same. Probably a cache rule can't sign in to its source registry. Check the health of the rule's credential set.`,
            fix: `${SHOW_RULES(registryName)}\n${SHOW_HEALTH(registryName)}\n# Then store the source's current password. Run by: someone who can write the key vault\naz keyvault secret set --vault-name <vault> --name <secret> --file <file-with-the-password>`,
        },
};
function images_missingText(host, registryName, { repository, reference, missing, nearest }, others) {
    const more = others === 0 ? '' : ` The evidence lists ${others} more.`;
    switch (missing) {
        case 'repository':
            return {
                title: 'The repository to pull from does not exist',
                message: `${host} has no repository ${repository}. You have the permission to pull it, so its name is misspelled, or nothing was pushed there yet.${more} Correct the name, or push the image first.`,
                fix: listRepositories(registryName),
            };
        case 'digest':
            return {
                title: 'The digest to pull does not exist',
                message: `${repository} has no manifest ${reference}. It was deleted, or it belongs to another repository or registry.${more} Correct the digest.`,
                fix: `az acr manifest list-metadata --registry ${shellQuote(registryName)} --name ${shellQuote(repository)} --orderby time_desc --top 10`,
            };
        default:
            return nearest.length === 0
                ? {
                    title: 'The tag to pull does not exist',
                    message: `${repository} has no tag ${reference}. It was not pushed yet, it was deleted, or it is misspelled.${more} Correct the tag, or push the image first.`,
                    fix: listTags(registryName, repository),
                }
                : {
                    title: 'The tag to pull does not exist',
                    message: `${repository} has no tag ${reference}. The nearest tags are ${nearest.join(', ')}.${more} Correct the tag, or push the image first.`,
                    fix: `docker pull ${shellQuote(`${host}/${repository}:${nearest[0] ?? ''}`)}`,
                };
    }
}
/** The rules, and which credential set each uses. */
const SHOW_RULES = (registryName) => `# Check\naz acr cache list --registry ${shellQuote(registryName)} --query '[].{rule:name,source:sourceRepository,target:targetRepository,credentials:credentialSetResourceId}'`;
const SHOW_HEALTH = (registryName) => `az acr credential-set list --registry ${shellQuote(registryName)} --query '[].{name:name,health:authCredentials[0].credentialHealth.status,error:authCredentials[0].credentialHealth.errorMessage}'`;

;// CONCATENATED MODULE: ./build/texts/en/name.js



const nameTexts = {
    'login-server-uppercase': ({ given, host, by }) => ({
        title: `upper case in the login server ${given}`,
        message: `The login server is spelled ${given}. The registry's token service refuses upper case, and docker keeps logins by the exact spelling. Write it in lower case, here and in the image names.`,
        fix: spelled(host, by),
    }),
    'registry-not-given': ({ input, given, expression, withCredentials }, { level }) => input !== undefined
        ? {
            title: `The login step has no ${input}, but ${given ?? ''}`,
            message: `This action takes the login server as ${input} and ignores ${given ?? 'any other input'}. Without ${input} it doesn't log in to this registry. Rename the input.`,
            fix: `${input}: <name>.azurecr.io`,
        }
        : {
            title: expression === undefined ? 'Credentials without a registry' : 'The input registry is empty',
            message: `${expression === undefined ? 'The input registry is empty' : `${expression} is empty in this run`}, so nothing was checked. ${withCredentials
                ? `docker/login-action then sends these credentials to Docker Hub${level === 'error' ? ', and the login fails' : ''}. Set the login server.`
                : 'docker/login-action then goes to Docker Hub. Create the secret or variable, or correct its name.'}`,
            fix: expression === undefined ? 'registry: <name>.azurecr.io' : setExpression(expression),
        },
    'login-server-malformed': ({ given, issue, host, by }, { level }) => {
        if (isOfFile(issue))
            return inFile(issue, given, host, by);
        return {
            title: level === 'error' ? `${shown(given)} is no login server` : `${shown(given)} is more than the login server`,
            message: `${flawText(issue)} ${level === 'error'
                ? 'docker cannot log in or name an image with it.'
                : 'docker login bears that, but an image name with it fails or is kept under another key.'} Write the login server alone.`,
            fix: spelled(isLoginServer(host) && host !== shown(given) ? host : '<name>.azurecr.io', by),
        };
    },
    'login-server-unknown-suffix': ({ given, suggestion, isAlias, by }) => suggestion !== undefined && isAlias
        ? {
            title: `${given} is an alias of a registry`,
            message: `DNS says that ${given} is an alias (CNAME) of ${suggestion}. Azure Container Registry has no certificate for the alias, so docker rejects the connection. Use the login server itself.`,
            fix: spelled(suggestion, by),
        }
        : suggestion === undefined
            ? {
                title: `${given} is not an Azure Container Registry`,
                message: `${given} does not end like a login server of Azure. Nothing was sent to it and nothing was checked. Where it is one under a name of its own, list it in trusted-hosts.`,
                fix: `trusted-hosts: ${(0,util_text/* oneLine */.TN)(given)}`,
            }
            : {
                title: `${given} has a misspelt suffix`,
                message: `${given} does not end like a login server of Azure. No registry answers there, and nothing was sent to it. ${suggestion} is probably meant.`,
                fix: spelled(suggestion, by),
            },
    'image-name-uppercase': ({ names, lowered, expression }) => lowered !== undefined
        ? {
            title: `upper case in the image name ${names.join(', ')}`,
            message: `${names.join(', ')} has upper case in it. docker refuses to name an image so. Write it in lower case.`,
            fix: (0,util_text/* oneLine */.TN)(lowered),
        }
        : expression === undefined
            ? {
                title: `upper case in the image name ${names.join(', ')}`,
                message: `${names.join(', ')} has upper case in it. docker refuses to name an image so. Write it in lower case; for github.repository, lower it in a step.`,
                fix: `echo "IMAGE=\${GITHUB_REPOSITORY,,}" >> "$GITHUB_ENV"\nrepository: ${(0,util_text/* oneLine */.TN)(names.map(name => name.toLowerCase()).join(', '))}`,
            }
            : {
                title: `${expression} may have upper case, and ${names.join(', ')} may not`,
                message: `${names.join(', ')} is made of ${expression}, which keeps the upper case of the names on GitHub. docker refuses an image name with upper case in it. Lower it in a step, and use what that step sets.`,
                fix: `- run: echo "IMAGE_NAME=\${VALUE,,}" >> "$GITHUB_ENV"\n  env:\n    VALUE: \${{ ${(0,util_text/* oneLine */.TN)(expressionOf(expression))} }}`,
            },
    'repository-name-invalid': ({ names }) => ({
        title: `${names.join(', ')} is no repository name`,
        message: `${names.join(', ')} cannot be the name of a repository. docker refuses it as an invalid reference. Use lower-case letters and digits, with single separators (. _ - /) between them, without the host.`,
        fix: 'repository: team/app',
    }),
};
const shown = (given) => given.trim();
/** Whether a host can be written as it is: the mistake itself is no fix. */
const isLoginServer = (host) => /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?$/i.test(host);
const expressionOf = (name) => name.startsWith('$')
    ? name.replace(/^\$\{?GITHUB_(\w+?)\}?$/, (_, rest) => `github.${rest.toLowerCase()}`)
    : name;
/** The line to write: under the name that the tool has for a login server. */
function spelled(host, by) {
    switch (by) {
        case undefined:
        case 'docker/login-action':
            return `registry: ${(0,util_text/* oneLine */.TN)(host)}`;
        case 'azure/docker-login':
            return `login-server: ${(0,util_text/* oneLine */.TN)(host)}`;
        case 'image':
        case 'image-of-action':
            return `${(0,util_text/* oneLine */.TN)(host)}/<repository>:<tag>`;
        case 'input':
            return (0,util_text/* oneLine */.TN)(host);
        case 'az acr login':
            return `az acr login --name ${host.includes('${{') ? (0,util_text/* oneLine */.TN)(host).replace(/\.azurecr\.\w+$/i, '') : (0,util_text/* oneLine */.TN)(host).split('.')[0]}`;
        default:
            return `${by} ${(0,util_text/* oneLine */.TN)(host)}`;
    }
}
const isOfFile = (issue) => FILE_FLAWS.has(issue.kind);
const FILE_FLAWS = new Set([
    'variable',
    'expression',
    'placeholder',
    'name-expected',
    'no-name',
]);
function inFile(issue, given, host, by) {
    switch (issue.kind) {
        case 'variable':
            return {
                title: `${shown(given)} is no login server`,
                message: `${shown(given)} is the name of a variable of a shell, and what is given to an action goes through no shell. The action takes the text as it stands for the login server. Use an expression.`,
                fix: spelled(`\${{ env.${issue.name} }}`, by),
            };
        case 'expression':
            return {
                title: `${shown(given)} lacks its dollar sign`,
                message: `${shown(given)} is an expression without the dollar sign in front, so the action takes the text as it stands for the login server. The login fails. Write the dollar sign.`,
                fix: spelled(`\${{ ${(0,util_text/* oneLine */.TN)(issue.expression)} }}`, by),
            };
        case 'no-name':
            return {
                title: `${shown(given)} is no name of a registry`,
                message: `az acr login is given ${shown(given)}, and the name of a registry has 5 to 50 letters and digits and nothing else. ${host === ''
                    ? 'az finds no registry of this name, so the login fails.'
                    : `az drops the dash and what is behind it, and looks for ${host}.`} Give the name as az acr list shows it.`,
                fix: 'az acr list --query "[].name" --output tsv',
            };
        case 'placeholder':
            return {
                title: `${shown(given)} is still to be filled in`,
                message: `${shown(given)} is what a template leaves to be filled in, and no registry has such a name. The login fails. Put your registry in its place.`,
                fix: by === 'az acr login'
                    ? 'az acr list --query "[].name" --output tsv'
                    : 'az acr list --query "[].loginServer" --output tsv',
            };
        case 'name-expected':
            return {
                title: `az acr login wants the name, and is given ${shown(given)}`,
                message: `az acr login takes the registry's name, and ${shown(given)} is a login server. az drops its end with a warning, so that it works. Give the name alone.`,
                fix: `az acr login --name ${shellQuote((0,util_text/* oneLine */.TN)(host))}`,
            };
    }
}
function flawText(issue) {
    switch (issue.kind) {
        case 'short-name':
            return 'This is the name of a registry, not its login server.';
        case 'port':
            return `A registry of Azure answers on port 443 only, not on ${issue.port || 'an empty port'}.`;
        case 'inner-white-space':
            return 'There is white space inside it.';
        case 'characters':
            return `It has characters that no host name can have: ${issue.characters.join(' ')}.`;
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
    'registry-not-found': ({ host, nearest, ignoredProxy }) => nearest !== undefined
        ? nearestText(host, nearest)
        : ignoredProxy === undefined
            ? {
                title: `there is no registry ${host}`,
                message: `The name ${host} does not exist in DNS. The registry was deleted, or its name is misspelt, or its login server has a hash at the end of the name (name-hash.azurecr.io). Take the login server from the registry's overview.`,
                fix: listRegistries(),
            }
            : {
                title: `${host} can't be resolved here`,
                message: `DNS here does not know the name: it is misspelled, or only a proxy leads out. ${notReadByDocker(ignoredProxy)} Check the name, or give docker the proxy.`,
                fix: goThroughProxy(host, ignoredProxy.proxy),
            },
    'dns-failed': ({ host, ignoredProxy }) => ({
        title: `the resolver could not look up ${host}`,
        message: `The DNS resolver of this runner failed for ${host}. That says nothing of the registry. ${ignoredProxy === undefined ? "Check the runner's resolver and its network." : `${notReadByDocker(ignoredProxy)} If only the proxy leads out, give it to docker.`}`,
        fix: ignoredProxy === undefined ? `# Check\nnslookup ${shellQuote(host)}` : goThroughProxy(host, ignoredProxy.proxy),
    }),
    'tls-untrusted': ({ host, cause, issuer, engineElsewhere, aliasOf, fromHostsFile }) => ({
        title: `the certificate of ${host} is not trusted`,
        message: `${certificateText(cause, host, issuer)} ${engineElsewhere ? 'The Docker engine is not on this machine and has certificates of its own, so that it may trust it. ' : ''}${certificateAdvice(cause, aliasOf, fromHostsFile)}`,
        fix: certificateFix(cause, host, aliasOf, fromHostsFile),
    }),
    'registry-throttled': ({ host, retryAfter }) => ({
        title: `${host} is throttling`,
        message: `${host} answers that there are too many requests${retryAfter === undefined ? '' : `, and to come back in ${retryAfter} s`}. docker meets the same. Run fewer jobs at once, or choose a larger service tier.`,
        fix: `sleep ${/^\d{1,4}$/.test(retryAfter ?? '') ? retryAfter : '60'}`,
    }),
    'registry-unavailable': ({ host, status }) => ({
        title: `${host} answers with ${status}`,
        message: `${host} answers with the server error ${status}. The registry, or something in front of it, is out of order. Try again, and look at Azure's status page.`,
        fix: `curl --verbose --max-time 10 https://${shellQuote(host)}/v2/`,
    }),
    'registry-provisioning-failed': ({ host, registryName, state, works }) => ({
        title: `${host} is in the state ${state}`,
        message: `Resource Manager says that ${host} is in the state ${state}${works ? ', although the login still works. The last change of the registry did not come about' : ', and docker does not get in'}. Look at what failed, and repair or make it again.`,
        fix: `az acr show --name ${shellQuote(registryName)} --query '{state:provisioningState,status:status}'`,
    }),
    'encryption-key-unreachable': ({ host, registryName }) => ({
        title: `${host} cannot reach its encryption key`,
        message: `${host} refuses all access because it cannot use its customer-managed key. The key was disabled, has ended, or the registry's identity lost access to the key vault. Restore that access.`,
        fix: `az acr encryption show --name ${shellQuote(registryName)}`,
    }),
    'challenge-untrusted': ({ host, realm }) => ({
        title: `${host} sends its credentials elsewhere`,
        message: `The challenge of ${host} asks for the credentials to be sent to ${realm}, which is another host. Nothing was sent there; docker would do it. Do not log in before it is known what answers here.`,
        fix: `curl --include --max-time 10 https://${shellQuote(host)}/v2/`,
    }),
};
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
function certificateAdvice(cause, aliasOf, fromHostsFile) {
    if (cause === 'dates')
        return 'Check the clock of this runner first; a proxy that answers in its place may have an old certificate.';
    if (cause !== 'name')
        return ELSEWHERE;
    if (aliasOf !== undefined)
        return `The name is an alias of ${aliasOf}, and Azure Container Registry has no certificate for aliases. Use the login server itself.`;
    return fromHostsFile
        ? 'The hosts file of this runner overrides DNS for the name. Remove the entry, so that DNS answers again.'
        : 'The name leads to another server: look at what DNS or the proxy makes of it.';
}
function certificateFix(cause, host, aliasOf, fromHostsFile) {
    if (cause === 'dates')
        return '# Check\ndate --utc';
    if (cause === 'name') {
        if (aliasOf !== undefined)
            return `registry: ${(0,util_text/* oneLine */.TN)(aliasOf)}`;
        return fromHostsFile ? restoreHostsFile(host) : `# Check\nnslookup ${shellQuote(host)}`;
    }
    return trustAuthority(host);
}
/** For one registry, and without a restart. Source: Docker docs, "Verify repository client with certificates". */
const trustAuthority = (host) => [
    '# If the issuer is your own company: trust it for this registry alone. Changes the Docker daemon of this machine',
    `sudo install -D -m 644 <corporate-ca.crt> /etc/docker/certs.d/${shellQuote(host)}/ca.crt`,
].join('\n');
const nearestText = (host, nearest) => ({
    title: 'The registry does not exist under this name',
    message: `The name ${host} does not exist in DNS. ${nearest} is a registry that this identity can see, and is probably meant. Use its login server, here and in the image names.`,
    fix: `registry: ${nearest}`,
});

;// CONCATENATED MODULE: ./build/texts/en/permission.js



const permissionTexts = {
    'role-abac-mismatch': values => values.denialExplanation === undefined
        ? {
            title: 'The role of the identity does not count on this registry',
            message: `${values.registryName} uses "RBAC Registry + ABAC Repository Permissions", where AcrPull, AcrPush, Owner, and Contributor grant nothing on repositories. The identity has a role on the registry and no permission for ${permission_nameList(values.repositories, values.host)}. Assign a repository role.`,
            fix: remedyFor(values),
        }
        : {
            title: `${values.denialExplanation.role ?? 'the role'} does not count: the registry wants another kind of role`,
            message: `${values.host} counts only roles with repository permissions (ABAC mode) or only the classic ones, and ${values.denialExplanation.role ?? 'the role that is held'} is of the other kind. So nothing is granted on ${permission_nameList(values.repositories, values.host)}, although the role looks right. Assign ${values.denialExplanation.needed.join(' or ')}.`,
            fix: remedyFor(values),
        },
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
    const names = permission_nameList(repositories, host);
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
    const { host, repositories, right, granted, denialExplanation, loginFails = false } = values;
    const names = permission_nameList(repositories, host);
    const because = denialExplanation === undefined ? '' : `${becauseText(denialExplanation)} `;
    const advice = (assign) => denialExplanation === undefined ? assign : adviceText(denialExplanation, assign);
    if (right === 'push' && granted === 'pull') {
        return {
            title: `no right to push to ${names}`,
            message: `${loginFails ? `The registry rejects the login, and of the roles that are assigned none grants push on ${names}.` : `The login succeeds, but the registry grants only pull on ${names}. docker push ends with "denied".`} ${because}${advice('Assign the role that pushes, or set access to pull where the job only pulls.')}`,
            fix: remedyFor(values),
        };
    }
    return {
        title: `no right to pull ${right === 'push' ? 'or push ' : ''}${names}`,
        message: `${loginFails
            ? `The registry rejects the login, because it grants ${right === 'push' ? 'neither pull nor push' : 'no pull'} on ${names}.`
            : `The login succeeds, but the registry does not grant ${right === 'push' ? 'pull or push' : 'pull'} on ${names}. docker ends with "denied".`} ${because}${advice('Assign the role on the registry.')}`,
        fix: remedyFor(values),
    };
}
/** The role that Resource Manager shows to be missing, or the one that serves in the mode that it will be asked for. */
function remedyFor({ registryName, right, assignee = '<object-id>', denialExplanation, mode, }) {
    if (denialExplanation !== undefined)
        return roleFix(denialExplanation);
    const [least] = mode === 'AbacRepositoryPermissions' ? (0,built_in_roles/* leastPrivilegedRoles */.Mx)(mode, right) : [];
    return least === undefined
        ? assignLeastPrivilegedRole(assignee, right, registryName)
        : assignRole(assignee, least.role, registryName);
}
const permission_nameList = (repositories, host) => {
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
        fix: `docker buildx create --use --driver docker-container${runner === undefined ? '' : ` --driver-opt ${shellQuote(`env.HTTPS_PROXY=${runner}`)}`}`,
    }),
};
const by = (proxy) => (proxy === undefined ? 'directly' : `through the proxy ${proxy}`);
/**
 * The runner takes after the engine only if its own way is closed, and only if the engine's way leads there; if its own way is open, the
 * engine is what may have to change, which comes last.
 */
function engineFix(host, runner, engine, reached) {
    if (!reached)
        return engine === undefined ? exemptIfReached(host) : takeProxyIfReached(host, engine);
    const check = `# Check: if the registry answers this way, docker works and nothing has to change\ncurl --verbose --max-time 10 ${engine === undefined ? "--noproxy '*'" : `--proxy ${shellQuote(engine)}`} https://${shellQuote(host)}/v2/`;
    return `${check}\n${runner === undefined ? keepInNoProxy(host) : daemonProxy(runner)}`;
}

;// CONCATENATED MODULE: ./build/texts/en/workflow-configs.js


/** Where docker's logins are, and where they are looked for. */
/** The registry's name of a login server: `contoso` of `contoso.azurecr.io`. */
const registryName = (host) => /^([a-z0-9]+)(?:-[a-z0-9]+)?\.azurecr\.\w+$/i.exec(host)?.[1] ?? '<name>';
const inScript = (text) => (/^[\w./:@${} -]+$/.test(text) ? text : shellQuote((0,util_text/* oneLine */.TN)(text)));
/** The login as a command, without its password. */
const loginCommand = (by, host) => by === 'az acr login'
    ? `az acr login --name ${registryName(host)}`
    : `${by} ${inScript(host)} --username <user> --password-stdin`;
const withSecrets = (host) => `- uses: docker/login-action@v4\n  with:\n    registry: ${(0,util_text/* oneLine */.TN)(host)}\n    username: \${{ secrets.ACR_USERNAME }}\n    password: \${{ secrets.ACR_PASSWORD }}`;
const workflowConfigTexts = {
    'workflow-login-missing': ({ cause, image, host, operation, job }) => {
        switch (cause) {
            case 'azure-login':
                return {
                    title: `Job ${job} signs in to Azure and doesn't log in to the registry`,
                    message: `azure/login signs in to Azure only, so Docker has no login for ${host}. The ${operation} of ${image} is rejected. Log in to the registry after azure/login.`,
                    fix: `- run: az acr login --name ${registryName(host)}`,
                };
            case 'never':
                return {
                    title: `Job ${job} doesn't log in to the registry`,
                    message: `No step of the workflow logs in to ${host}, so Docker has no login for it. The ${operation} of ${image} is rejected. Log in before this step.`,
                    fix: withSecrets(host),
                };
            case 'container':
                return {
                    title: `The container of job ${job} has no credentials`,
                    message: `The runner pulls ${image} before the first step, so no login of the job serves it. Give the container its own credentials.`,
                    fix: credentialsOf('container', image),
                };
            case 'service':
                return {
                    title: `A service of job ${job} has no credentials`,
                    message: `The runner pulls ${image} before the first step, so no login of the job serves it. Give the service its own credentials.`,
                    fix: credentialsOf('<service>', image),
                };
        }
    },
    'workflow-docker-config-mismatch': ({ cause, image, host, operation, command, by, line }) => {
        switch (cause) {
            case 'sudo-push':
                return {
                    title: `The ${operation} runs with sudo and the login doesn't`,
                    message: `sudo makes Docker read root's logins, and ${by} on line ${line} stored the login for another user. The ${operation} of ${image} is rejected. Run both without sudo.`,
                    fix: /^(?:docker|podman|buildah) (?:push|pull)$/.test(command)
                        ? `${command} ${inScript(image)}`
                        : `# Without sudo: ${(0,util_text/* oneLine */.TN)(command)}`,
                };
            case 'sudo-login':
                return {
                    title: `The login runs with sudo and the ${operation} doesn't`,
                    message: `sudo stored the login to ${host} for root, and the ${operation} of ${image} reads the logins of another user. Run the login on line ${line} without sudo.`,
                    fix: `# Line ${line}, without sudo:\n${loginCommand(by, host)}`,
                };
            case 'folder':
                return {
                    title: `The login and the ${operation} have another DOCKER_CONFIG`,
                    message: `${by} on line ${line} stored the login in another folder than the one that the ${operation} of ${image} reads. Set DOCKER_CONFIG for the whole job, or not at all.`,
                    fix: `# In the job, instead of in a step:\nenv:\n  DOCKER_CONFIG: \${{ github.workspace }}/.docker`,
                };
            case 'container':
                return {
                    title: `The login to the registry isn't in the job's own container`,
                    message: `${by} on line ${line} logs in outside of this job, and a container has its own Docker configuration. The ${operation} of ${image} is rejected. Log in within this job.`,
                    fix: withSecrets(host),
                };
        }
    },
    'workflow-docker-missing': ({ by, container, job }) => ({
        title: `The container of job ${job} has no Docker`,
        message: `The steps run in ${container}, which has no program docker, so ${by} fails. Run them on the runner itself, or in an image that has Docker.`,
        fix: `# Move the Docker steps to a job without container:\nruns-on: ubuntu-latest`,
    }),
};
const credentialsOf = (name, image) => `${name}:\n  image: ${(0,util_text/* oneLine */.TN)(image)}\n  credentials:\n    username: \${{ secrets.ACR_USERNAME }}\n    password: \${{ secrets.ACR_PASSWORD }}`;

;// CONCATENATED MODULE: ./build/texts/en/workflow-files.js

/** What GitHub makes of a file before a step runs. */
const upper = (name) => name.toUpperCase();
const workflowFileTexts = {
    'workflow-output-masked': ({ output, job, reader, secret, isImage }) => {
        const title = `The output ${output} of job ${job} holds a secret`;
        if (secret === undefined) {
            return {
                title,
                message: `The script masks this value, so GitHub drops the output and job ${reader} gets an empty text. Get a new token in job ${reader}.`,
                fix: `# In job ${reader}:\n- run: az acr login --name <name>`,
            };
        }
        if (isImage) {
            return {
                title,
                message: `GitHub drops an output that holds the secret ${upper(secret)}, so job ${reader} gets an empty text. Hand on the repository and tag only, and add the login server in job ${reader}.`,
                fix: `\${{ secrets.${upper(secret)} }}/\${{ needs.${job}.outputs.${output} }}`,
            };
        }
        return {
            title,
            message: `GitHub drops an output that holds the secret ${upper(secret)}, so job ${reader} gets an empty text. Read the secret in job ${reader} instead.`,
            fix: `\${{ secrets.${upper(secret)} }}`,
        };
    },
    'workflow-name-undeclared': ({ cause, name, isLogin, job }) => {
        const expression = (0,util_text/* oneLine */.TN)(name);
        const message = isLogin
            ? `GitHub takes ${expression} for an empty text, so the login has no login server.`
            : `GitHub takes ${expression} for an empty text, so the image has no valid name.`;
        switch (cause) {
            case 'env':
                return {
                    title: `Nothing sets ${expression}`,
                    message: `${message} Set the variable, or correct the name.`,
                    fix: `env:\n  ${last(expression)}: <value>`,
                };
            case 'inputs':
                return {
                    title: `Nothing declares ${expression}`,
                    message: `${message} Declare the input, or correct the name.`,
                    fix: `on:\n  workflow_dispatch:\n    inputs:\n      ${last(expression)}:\n        required: true`,
                };
            case 'steps':
                return {
                    title: `No step of job ${job} has the ID ${part(expression, 1)}`,
                    message: `${message} Give the step this ID, or correct the name.`,
                    fix: `id: ${part(expression, 1)}`,
                };
            case 'needs':
                return {
                    title: `Job ${job} doesn't need job ${part(expression, 1)}`,
                    message: `${message} Add the job to needs.`,
                    fix: `needs: ${part(expression, 1)}`,
                };
            case 'output':
                return {
                    title: `Job ${part(expression, 1)} has no output ${last(expression)}`,
                    message: `${message} Declare the output in job ${part(expression, 1)}, or correct the name.`,
                    fix: `outputs:\n  ${last(expression)}: \${{ steps.<id>.outputs.${last(expression)} }}`,
                };
        }
    },
    'workflow-invalid': fault => {
        switch (fault.cause) {
            case 'context':
                return {
                    title: `The context ${fault.context} isn't available here`,
                    message: `GitHub rejects the file, because ${fault.key} can't read ${fault.context}. No job runs, so nothing logs in. ${otherContext(fault)}`,
                    fix: contextFix(fault),
                };
            case 'syntax':
                return {
                    title: "An expression isn't valid",
                    message: 'GitHub rejects the file, because it cannot parse this expression. No job runs, so nothing logs in. Correct the expression; texts stand in single quotes.',
                    fix: `\${{ ${(0,util_text/* oneLine */.TN)(fault.text).replaceAll('"', "'") || '<expression>'} }}`,
                };
            case 'not-closed':
                return {
                    title: "An expression isn't closed",
                    message: 'GitHub rejects the file, because `${{` has no `}}`. No job runs, so nothing logs in. Add `}}`.',
                    fix: '${{ <expression> }}',
                };
            case 'input-missing':
                return {
                    title: `The required input ${fault.input} isn't given`,
                    message: fault.of === 'workflow'
                        ? `GitHub rejects the call of ${fault.uses} without its required input. No job runs, so nothing logs in. Give the input.`
                        : `GitHub doesn't check the required inputs of an action, so ${fault.input} is empty in ${fault.uses}. Its login, push or pull has nothing to work with. Give the input.`,
                    fix: `with:\n  ${(0,util_text/* oneLine */.TN)(fault.input)}: <value>`,
                };
            case 'input-unknown':
                return {
                    title: `The called workflow has no input ${fault.input}`,
                    message: `GitHub rejects the call of ${fault.uses} with an input that it doesn't declare. No job runs, so nothing logs in. Correct the name, or declare it.`,
                    fix: `# In ${(0,util_text/* oneLine */.TN)(fault.uses)}:\non:\n  workflow_call:\n    inputs:\n      ${(0,util_text/* oneLine */.TN)(fault.input)}: { type: string }`,
                };
        }
    },
};
const otherContext = ({ context, key }) => {
    if (context === 'secrets' && key.endsWith('if'))
        return 'Put the secret into env, and ask for that in a step.';
    return context === 'secrets' ? 'Use a variable instead.' : 'Use vars, inputs or needs instead.';
};
function contextFix({ context, key, text }) {
    const name = /\.([\w-]+)/.exec(text)?.[1] ?? '<NAME>';
    if (context === 'secrets' && key.endsWith('if')) {
        return `# In the job, then in the step:\nenv:\n  ${name}: \${{ secrets.${name} }}\nif: env.${name} != ''`;
    }
    return `\${{ vars.${name} }}`;
}
const part = (expression, index) => expression.split('.')[index] ?? '';
const last = (expression) => expression.split('.').at(-1) ?? '';

;// CONCATENATED MODULE: ./build/texts/en/workflow.js





const workflowTexts = {
    'workflow-login-order': ({ cause, image, host, operation, by, line }) => cause === 'later'
        ? {
            title: `${image}: the ${operation} comes before the login`,
            message: `The ${operation} of ${image} stands before the login to ${host}, which ${by} makes on line ${line}. docker has no login for ${host} yet, so it is refused. Move the login in front of it.`,
            fix: `# ${by}, line ${line}: in front of this ${operation}`,
        }
        : {
            title: `${image}: the login to ${host} is lost before the ${operation}`,
            message: `${by} logs in to ${host}, and line ${line} drops that login again: azure/docker-login points DOCKER_CONFIG at another folder, docker logout deletes the login. The ${operation} of ${image} is refused. Log in to ${host} after line ${line}.`,
            fix: `# ${by}: after line ${line}`,
        },
    'workflow-login-job': ({ image, host, operation, job, loginJob }) => ({
        title: `the job ${job} does not log in to ${host}`,
        message: `The job ${loginJob} logs in to ${host}, and the ${operation} of ${image} is in the job ${job}. Each job runs on a machine of its own, which knows nothing of the login. Log in again in ${job}, before this step.`,
        fix: `- uses: docker/login-action@v4\n  with:\n    registry: ${(0,util_text/* oneLine */.TN)(host)}\n    username: \${{ secrets.ACR_USERNAME }}\n    password: \${{ secrets.ACR_PASSWORD }}`,
    }),
    'workflow-registry-mismatch': ({ image, host, loggedIn, by }) => ({
        title: `${image} is pushed to ${host}, and the login is for ${loggedIn.join(', ')}`,
        message: `The job logs in to ${loggedIn.join(', ')} and to nothing else, and pushes ${image}. A login counts for its own host only, so ${host} refuses the push. Name the same host in both places.`,
        fix: spelled(/^[\w.-]+$/.test(host) ? host.toLowerCase() : host, by),
    }),
    'workflow-image-host-missing': ({ image, host, tool = 'docker', named = `${host}/${image}` }) => ({
        title: `${image} has no login server in front`,
        message: tool === 'podman' || tool === 'buildah'
            ? `The push of ${image} names no registry, so ${tool} doesn't send it to ${host}, which this job logs in to. Put the login server in front of the image's name, when it is tagged and when it is pushed.`
            : `The push of ${image} names no registry, so ${tool} sends it to Docker Hub, where this job has not logged in. The login is for ${host}. Put the login server in front of the image's name, when it is tagged and when it is pushed.`,
        fix: `${tool} tag ${workflow_inScript(image)} ${workflow_inScript(named)}\n${tool} push ${workflow_inScript(named)}`,
    }),
    ...workflowConfigTexts,
    ...workflowFileTexts,
    'workflow-password-argument': values => ({
        title: `${values.by} is given the password as an argument`,
        message: `The password stands on the command line of ${values.by}, where every process of the machine can read it. It works, and is unsafe. Hand it over on standard input.`,
        fix: onStandardInput(values),
    }),
    'workflow-hardcoded-credential': ({ what, isInAction }) => ({
        title: `${what === 'password' ? 'a password' : what} stands in the file`,
        message: `The value of ${what} is written into the workflow, where everybody who can read the repository, and its history, can read it. Store it as a secret, refer to it by name, and then replace it by a new one: the old one is known.`,
        fix: {
            password: `gh secret set ACR_PASSWORD\npassword: ${secret('ACR_PASSWORD', isInAction)}`,
            creds: `gh secret set AZURE_CREDENTIALS\ncreds: ${secret('AZURE_CREDENTIALS', isInAction)}`,
            'client-secret': `gh secret set AZURE_CLIENT_SECRET\nclient-secret: ${secret('AZURE_CLIENT_SECRET', isInAction)}`,
        }[what],
    }),
    'workflow-identity-replaced': ({ line, loginLine }) => ({
        title: 'A second azure/login replaces the first before it is used',
        message: `az keeps one sign-in. The one of line ${line} is replaced here before anything used it, so az acr login on line ${loginLine} runs as this identity. Log in to the registry before this step, or remove the sign-in that isn't needed.`,
        fix: `# Between the two azure/login steps:\n- run: az acr login --name <name>`,
    }),
    'workflow-admin-user': ({ cause, name, isInAction }) => ({
        title: {
            'az acr credential show': "the admin user's password is fetched",
            'az acr update --admin-enabled': 'the admin user is turned on',
            'user-name': `${name} is the registry's admin user`,
            'secret-name': `${name} holds the admin user`,
        }[cause],
        message: 'The admin user is one account for everybody, with all rights on the registry and a password that never ends. Whoever has it has the registry. Sign in as an application with OIDC, which needs no password, and turn the admin user off.',
        fix: `- uses: azure/login@v3\n  with:\n    client-id: ${variable('AZURE_CLIENT_ID', isInAction)}\n    tenant-id: ${variable('AZURE_TENANT_ID', isInAction)}\n    subscription-id: ${variable('AZURE_SUBSCRIPTION_ID', isInAction)}\n- run: az acr login --name <name>${isInAction === true ? '\n  shell: bash' : ''}`,
    }),
    'workflow-deprecated-action': ({ action, ref, cause, inputs }) => ({
        title: `${versioned(action, ref)} has had its time`,
        message: cause === 'superseded'
            ? `${action} is no longer kept, and it moves DOCKER_CONFIG, so that logins made before it are lost. docker/login-action does the same without that. Use it in its place.`
            : `${versioned(action, ref)} was made for a Node that GitHub's runners no longer have. They run it on a newer one for now, and nobody mends it. Use a newer major; its inputs are the same.`,
        fix: inputs === undefined
            ? `uses: ${action}@${action === 'azure/login' ? 'v3' : 'v4'}`
            : `uses: docker/login-action@v4\nwith:\n  registry: ${(0,util_text/* oneLine */.TN)(inputs.registry)}\n  username: ${(0,util_text/* oneLine */.TN)(inputs.userName)}\n  password: ${(0,util_text/* oneLine */.TN)(inputs.password)}`,
    }),
    'workflow-docker-in-azure-cli': ({ by, argument }) => ({
        title: `${by} runs inside azure/cli, which has no Docker`,
        message: `azure/cli runs its script in a container in which there is no docker, so ${by} fails. What is logged in there is not logged in outside, either. Run it in a step with run: after azure/login; az is on GitHub's runners.`,
        fix: by === 'az acr login'
            ? `- run: az acr login --name ${argument === '' ? '<name>' : workflow_inScript(argument)}`
            : `- run: ${by} ${/ (?:push|pull)$/.test(by) ? workflow_inScript(argument) : '…'}`,
    }),
    'workflow-secrets-not-passed': ({ uses, secrets, passesSome }) => ({
        title: `${uses} is called without ${secrets.join(', ')}`,
        message: `The called workflow logs in with ${secrets.join(', ')}, and the call does not pass ${secrets.length === 1 ? 'it' : 'them'}. A called workflow gets only the secrets that it is given, so ${secrets.length === 1 ? 'it is' : 'they are'} empty there. Pass ${secrets.length === 1 ? 'it' : 'them'}, or all with inherit.`,
        fix: passesSome
            ? `secrets:\n${secrets.map(name => `  ${(0,util_text/* oneLine */.TN)(name)}: \${{ secrets.${(0,util_text/* oneLine */.TN)(name)} }}`).join('\n')}`
            : 'secrets: inherit',
    }),
    'workflow-fork-secrets': ({ job, secrets, isOidc, isImage }) => ({
        title: isImage === true
            ? `The job ${job} can't name its image in a pull request from a fork`
            : `the login of the job ${job} cannot work for a pull request from a fork`,
        message: isImage === true
            ? `The image's host is ${secrets.join(', ')}. GitHub gives a fork's pull request no secrets, so the name begins with a slash and Docker rejects it. Skip the step there, or keep the login server in a variable.`
            : `The workflow runs for pull_request, and the job ${job} logs in with ${isOidc ? 'an OIDC token' : secrets.length === 0 ? 'secrets' : secrets.join(', ')}. GitHub gives a fork's pull request neither secrets nor OIDC tokens, so the login fails there. Skip the login, and what needs it, in such runs.`,
        fix: "if: github.event_name != 'pull_request' || github.event.pull_request.head.repo.full_name == github.repository",
    }),
    'workflow-unreadable': ({ file, problem }) => ({
        title: `${file} could not be judged`,
        message: `${UNREADABLE[problem]} Nothing was judged of what could not be read, so nothing is said about it.`,
        fix: MENDS[problem],
    }),
};
const UNREADABLE = {
    'not-yaml': 'The file is no YAML that GitHub would take.',
    'not-text': 'The file is no text in UTF-8.',
    'too-large': 'The file has more than 1 MiB; GitHub takes half of that.',
    'too-complex': 'The file is nested deeper, or has more parts, than is read.',
    'not-a-workflow': 'The file is YAML, and no workflow: it has no jobs.',
    unreadable: 'The file could not be opened.',
    outside: 'The file is a link that leads out of the repository, which is not followed.',
};
const MENDS = {
    'not-yaml': '# correct the YAML on this line',
    'not-text': '# save the file as UTF-8',
    'too-large': '# split the workflow: on: workflow_call',
    'too-complex': '# split the workflow: on: workflow_call',
    'not-a-workflow': 'workflow-files: .github/workflows/*.yml',
    unreadable: '# let the user of this step read the file',
    outside: '# put the file itself in the place of the link',
};
const versioned = (action, ref) => (ref === '' ? action : `${action}@${ref}`);
/** What a file may read: in an action, which is given secrets and variables, the input of that name. */
const secret = (name, isInAction) => isInAction === true ? `\${{ inputs.${inputName(name)} }}` : `\${{ secrets.${name} }}`;
const variable = (name, isInAction) => isInAction === true ? `\${{ inputs.${inputName(name)} }}` : `\${{ vars.${name} }}`;
const inputName = (name) => name.toLowerCase().replaceAll('_', '-');
/** In a script of the workflow: as it stands there; what is more than names, variables and expressions is quoted. */
const workflow_inScript = (text) => (/^[\w./:@${} -]+$/.test(text) ? text : shellQuote((0,util_text/* oneLine */.TN)(text)));
/** The same login with its password on standard input; `az acr login` takes none from there, and docker logs in as well. */
function onStandardInput({ by, registry, userName, password, shell, isInAction, }) {
    const server = registry === '' ? '' : ` ${workflow_inScript(registry)}`;
    const user = userName === '' ? '<user>' : workflow_inScript(userName);
    const tool = by === 'az acr login' ? 'docker login' : by;
    const options = by === 'regctl registry login' ? `--user ${user} --pass-stdin` : `--username ${user} --password-stdin`;
    const login = `${tool}${server} ${options}`;
    const isVariable = /^\$\w+$/.test(password);
    if (shell === 'powershell' && isVariable)
        return `${password} | ${login}`;
    const command = shell === 'powershell'
        ? `$env:ACR_PASSWORD | ${login}`
        : `printf '%s' "${isVariable ? password : '$ACR_PASSWORD'}" | ${login}`;
    if (isVariable)
        return command;
    const given = /^\$\{\{[^\r\n]*\}\}$/.test(password) ? password : secret('ACR_PASSWORD', isInAction);
    return `env:\n  ACR_PASSWORD: ${given}\nrun: ${command}`;
}

;// CONCATENATED MODULE: ./build/texts/en/index.js


















/** Those that no rule judges. */
const onlyInLogs = Object.fromEntries(LOG_FINDING_IDS.map(id => [id, logTexts[id]]));
/** English. */
const en = {
    findings: {
        ...dockerTexts,
        ...nameTexts,
        ...networkTexts,
        ...connectionTexts,
        ...firewallTexts,
        ...imageTexts,
        ...proxyTexts,
        ...credentialTexts,
        ...signInTexts,
        ...federatedTexts,
        ...directoryTexts,
        ...permissionTexts,
        ...roleTexts,
        ...expiryTexts,
        ...workflowTexts,
        ...onlyInLogs,
        'internal-error': ({ where }) => ({
            title: 'acr-login-check itself failed',
            message: `A fault of acr-login-check stopped the check (${where}). It says nothing of your registry. Please report it with the lines below.`,
            fix: 'https://github.com/org/acr-login-check/issues/new',
        }),
    },
    labels: {
        account: 'account',
        action: 'action',
        address: 'address',
        addresses: 'addresses',
        aliases: 'leads to',
        'api-version': 'API version',
        audience: 'audience (aud)',
        body: 'answer',
        certificate: 'certificate',
        character: 'character',
        claim: 'claim',
        'client-id': 'client id',
        'client-version': 'docker client',
        command: 'command',
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
        'hosts-file': 'hosts file',
        image: 'image',
        issuer: 'issuer',
        'key-id': 'secret id',
        login: 'login',
        'login-server': 'login server',
        message: 'message',
        name: 'name',
        'no-proxy': 'NO_PROXY there',
        owner: 'owner',
        password: 'password',
        path: 'path',
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
        secret: 'secret',
        server: 'server',
        status: 'status',
        subject: 'subject',
        tenant: 'tenant',
        time: 'time',
        tries: 'tries',
        'user-name': 'user name',
        waited: 'waited',
        workflow: 'called workflow',
    },
    stages: {
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
    stageStates: {
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
        'hosts-file': 'the hosts file of this machine overrides DNS:',
        'private-link-private': 'by private link, to a private address:',
        'private-link-public': 'a private-link name, and no private address:',
        tunnelled: 'the connection is made by the proxy',
        'elsewhere-trust': 'known to this machine’s certificates only, and the engine is elsewhere:',
        'system-trust': 'known to the system’s certificates only, not to Node’s:',
        'engine-trust': 'known to the Docker engine only, by its certs.d folder:',
        'helper-unproven': 'whether the helper stores a login is seen only when it has to:',
        'no-daemon': 'no daemon needed',
        'extra-trust': 'trusted by NODE_EXTRA_CA_CERTS alone, which docker does not read:',
        'no-answer-in-time': 'no answer before the step’s time was up',
        placeholder: 'asked for a stand-in name, no repository was named',
        'nothing-granted': 'the answer for a stand-in name does not hold for all repositories',
        'access-unreadable': 'the token’s access cannot be read',
        'after-retry': 'a passing fault met the first try:',
        'after-wait': 'it was waited for, and has arrived:',
        anonymous: 'nobody signed in: anonymous pull',
        'asks-for-basic': 'it asks for Basic, which no registry of Azure does',
        'no-token': 'the answer brought no token',
        'tells-no-end': 'this credential does not tell its end',
        'not-a-known-registry': 'no registry of Azure: nothing was sent',
        'data-endpoint-not-reported': 'it was asked and did not tell:',
        'no-data-host': 'the registry sends layers itself',
        'no-repository': 'no repository was named to see where its layers come from',
        'hosted-runner': 'not looked for on a GitHub-hosted runner, unless `repository` names a tag or digest',
        'no-image': 'no image of that tag (latest, where none is named) to see where its layers come from',
    },
    expiryItems: {
        token: 'token for',
        'token-password': 'password of',
        secret: 'secret',
        certificate: 'certificate',
    },
    stageGroups: {
        docker: 'Docker',
        name: 'Name',
        network: 'Network',
        'sign-in': 'Sign-in',
        permission: 'Permission',
        layers: 'Layers',
        expiry: 'Expiration',
    },
    operations: { login: 'login', pull: 'pull', push: 'push' },
    operationVerdicts: { works: 'works', fails: 'fails', unknown: 'not known', 'not-requested': 'not asked' },
    operationVerdict: (operation, verdict) => OPERATION_VERDICTS[operation][verdict],
    headline: (registry, operations) => {
        const of = (verdict) => OPERATIONS.filter(operation => operations[operation] === verdict);
        const [failing, unknown, working] = [of('fails'), of('unknown'), of('works')];
        if (failing.length === 1 && failing[0] !== undefined)
            return FAILS[failing[0]](registry);
        if (failing.length > 1)
            return `${registry}: ${list(failing)} will fail`;
        if (unknown.length > 0)
            return `${registry}: ${list(unknown)} couldn't be checked`;
        return working.length > 0 ? `${registry}: ${list(working)} will work` : `${registry}: nothing to check`;
    },
    registriesHeadline: all => {
        const states = all.map(({ operations }) => Object.values(operations));
        const failing = states.filter(each => each.includes('fails')).length;
        const unknown = states.filter(each => !each.includes('fails') && each.includes('unknown')).length;
        if (failing > 0)
            return `Docker will fail for ${failing} of ${all.length} registries`;
        if (unknown > 0)
            return `${unknown} of ${all.length} registries couldn't be checked completely`;
        return `Docker will work for all ${all.length} registries`;
    },
    checksCaption: ({ passed, failed, skipped }) => `${[
        `${passed} ${passed === 1 ? 'check' : 'checks'} passed`,
        ...(failed > 0 ? [`${failed} failed`] : []),
        ...(skipped > 0 ? [`${skipped} skipped`] : []),
    ].join(', ')}`,
    expiryCaption: (item, date, days) => `${EXPIRING[item]} expires ${date} (in ${days} ${days === 1 ? 'day' : 'days'})`,
    sentences: (title, message) => (message === '' ? `${title}.` : `${title}. ${message}`),
    duration: seconds => `${seconds.toFixed(1)} s`,
    fixElsewhere: 'The job summary has the command.',
    verdict: (result, { errors, warnings, ignored, registries, files, ignoredProxy, dockerFails, unproven }, cause) => {
        const more = (count, noun) => (count < 1 ? '' : ` (and ${en_counted(count, `more ${noun}`)})`);
        switch (result) {
            case 'fail':
                return `${dockerFails ? 'docker will fail: ' : ''}${cause}${more(errors - 1, 'error')}`;
            case 'warn':
                return `${warnVerdict(registries, unproven)}${cause}${more(warnings - 1, 'warning')}`;
            case 'unknown':
                if (ignored > 0)
                    return `${registries > 0 ? 'docker may fail, but ' : ''}what was found is ignored`;
                if (registries === 0 && ignoredProxy)
                    return 'nothing wrong was found, but not all workflow files could be read';
                return 'nothing wrong was found, but not everything could be proven';
            case 'pass':
                if (registries > 0)
                    return 'docker will work';
                if (files !== undefined)
                    return `nothing wrong in ${en_counted(files, 'workflow file')}`;
                return 'nothing to check: no registry is given';
        }
    },
    fileVerdict: ({ errors, warnings, notices, files = 0 }) => {
        const found = [
            errors > 0 ? en_counted(errors, 'error') : '',
            warnings > 0 ? en_counted(warnings, 'warning') : '',
            notices > 0 ? en_counted(notices, 'notice') : '',
        ].filter(part => part !== '');
        return `${found.length === 0 ? 'nothing wrong' : found.join(', ')} in ${en_counted(files, 'workflow file')}`;
    },
    words: {
        at: 'at',
        seen: 'seen',
        expected: 'expected',
        fix: 'Fix',
        documentation: 'Documentation',
        ignored: 'ignored',
        step: 'Step',
        state: 'Result',
        detail: 'Detail',
        misuse: 'the step was used wrongly',
        unmasked: 'A password of this step is not masked in the log, because it is shorter than 4 characters, an ordinary word, or part of the name of the registry. Use a longer one.',
        notices: 'Notices',
        timeline: 'What ends when',
        unread: 'the workflow files could not be read',
        'how-to-fix': 'How to fix it',
        diff: 'As a change of the file, which acr-login-check lint --fix makes:',
        evidence: 'What Docker, the registry and Azure said',
        registry: 'Registry',
        cause: 'Cause',
        details: 'Details',
        cut: 'The rest did not fit into the summary; it is in the log.',
    },
    inputProblem: problem => {
        switch (problem.kind) {
            case 'not-allowed':
                return `${problem.input}: "${problem.given}" is not allowed; use one of ${problem.allowed.join(', ')}`;
            case 'no-number':
                return `${problem.input}: "${problem.given}" is no whole number from ${problem.least} to ${problem.most}`;
            case 'unknown-id':
                return `${problem.input}: there is no finding "${problem.given}"${problem.nearest === undefined ? '' : `; did you mean ${problem.nearest}?`}`;
            case 'no-pattern':
                return `${problem.input}: "${problem.given}" is no pattern of files in the repository, such as .github/workflows/*.yml`;
            case 'too-many':
                return `${problem.input}: ${problem.count} lines are too many; at most ${problem.most}`;
        }
    },
    waiting: (what, waited, most) => `waiting for a grant or a firewall rule to arrive: ${what.join(', ')}; ${Math.floor(waited)} s of ${most} s`,
    andMore: count => `and ${count} more in the summary`,
    explain: explainTexts,
};
const OPERATIONS = ['login', 'pull', 'push'];
const list = (items) => new Intl.ListFormat('en', { style: 'long', type: 'conjunction' }).format(items);
const FAILS = {
    login: registry => `Login to ${registry} will fail`,
    pull: registry => `Pull from ${registry} will fail`,
    push: registry => `Push to ${registry} will fail`,
};
const OPERATION_VERDICTS = {
    login: { works: 'login works', fails: 'login fails', unknown: 'login unknown', 'not-requested': 'login not needed' },
    pull: { works: 'pull works', fails: 'pull fails', unknown: 'pull unknown', 'not-requested': 'pull not needed' },
    push: { works: 'push works', fails: 'push fails', unknown: 'push unknown', 'not-requested': 'push not needed' },
};
const EXPIRING = {
    token: 'token',
    'token-password': 'token password',
    secret: 'client secret',
    certificate: 'certificate',
};
const en_counted = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;
/** Where no registry is given, nothing is said of docker. */
function warnVerdict(registries, unproven) {
    if (registries === 0)
        return '';
    return unproven ? 'not everything could be proven: ' : 'docker will work, but ';
}


/***/ }),

/***/ 573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ deadlineIn)
/* harmony export */ });
const deadlineIn = (milliseconds, now) => {
    const end = now() + milliseconds;
    return { remaining: () => Math.max(0, end - now()) };
};


/***/ }),

/***/ 4891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Oy: () => (/* binding */ omitUndefined),
/* harmony export */   Rf: () => (/* binding */ fromJson),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   jB: () => (/* binding */ QUOTED)
/* harmony export */ });
/** JSON that somebody else wrote; nothing here throws. */
/**
 * Texts in double quotes, with backslashes as in JSON; one that is not closed goes to the end, so that each character is looked at
 * once.
 */
const QUOTED = /"(?:[^"\\]|\\.)*(?:"|\\?$)/gs;
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
function omitUndefined(fields) {
    const present = Object.entries(fields).filter(([, value]) => value !== undefined);
    return Object.freeze(Object.fromEntries(present));
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


/***/ }),

/***/ 9457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ partOf)
/* harmony export */ });
/** A part of a redacted text, or what is made of one. */
const partOf = (text, pick) => pick(text);


/***/ }),

/***/ 3506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Io: () => (/* binding */ distance),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   gx: () => (/* binding */ followedBy),
/* harmony export */   jy: () => (/* binding */ withoutAtEnd),
/* harmony export */   mU: () => (/* binding */ withoutColours),
/* harmony export */   nE: () => (/* binding */ isoSeconds),
/* harmony export */   oF: () => (/* binding */ percentDecoded),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   qw: () => (/* binding */ nearestOf),
/* harmony export */   xv: () => (/* binding */ truncate)
/* harmony export */ });
/* harmony import */ var _redacted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9457);
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
/** The candidates nearest to a word, the nearest first; empty if none is near enough to be meant. */
const nearestOf = (word, candidates, most) => candidates
    .map(candidate => ({ candidate, away: distance(word, candidate) }))
    .filter(({ candidate, away }) => away <= Math.max(2, candidate.length / 3))
    .toSorted((a, b) => a.away - b.away)
    .slice(0, most)
    .map(({ candidate }) => candidate);
/**
 * Cut with an ellipsis at `limit` characters. It takes a redacted text only, so that no half of a secret remains that no redaction
 * would find.
 */
const truncate = (redacted, limit) => redacted.length <= limit
    ? redacted
    : (0,_redacted_js__WEBPACK_IMPORTED_MODULE_0__/* .partOf */ .B)(redacted, text => flatten(`${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`));
/** The same text in memory of its own: to V8 a slice is a window that keeps all of the text alive, be it megabytes. */
const flatten = (text) => Buffer.from(text, 'utf16le').toString('utf16le');
/** Without the codes by which terminals colour and move. Source: ECMA-48, control sequences. */
const withoutColours = (text) => text.replace(/\u001b\[[0-9;?]*[ -/]*[@-~]/g, '');
/** The lines of a multi-line input that hold something. */
const lines = (text) => text.split(/\r\n|\r|\n/).filter(line => line.trim() !== '');
/** ISO 8601 in UTC, to the second. */
const isoSeconds = (milliseconds) => new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
/** The text without any of these characters at its end. A pattern (`/x+$/`) would take the square of a long run that ends elsewhere. */
function withoutAtEnd(text, characters) {
    let end = text.length;
    while (end > 0 && characters.includes(text.charAt(end - 1)))
        end--;
    return text.slice(0, end);
}
/**
 * Where a pattern stands at most so many characters behind another, as `first.{0,most}second` would have it, whose time is not linear.
 * @param first with the flag `g`
 */
function followedBy(text, first, second, most) {
    for (const { 0: found, index } of text.matchAll(first)) {
        const start = index + found.length;
        const next = second.exec(text.slice(start, start + most + MAX_SECOND));
        if (next !== null && next.index <= most)
            return next;
    }
    return undefined;
}
/** Longer than any text that the second of two patterns fits. */
const MAX_SECOND = 100;
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


/***/ })

};
