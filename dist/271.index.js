"use strict";
exports.id = 271;
exports.ids = [271];
exports.modules = {

/***/ 6478:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ namesRegistries),
/* harmony export */   c: () => (/* binding */ CONTENT_READ),
/* harmony export */   d: () => (/* binding */ ROLE_ASSIGNMENT_MODES),
/* harmony export */   f: () => (/* binding */ parseRegistry),
/* harmony export */   i: () => (/* binding */ isExcludedBy),
/* harmony export */   l: () => (/* binding */ CONTENT_WRITE),
/* harmony export */   n: () => (/* binding */ withRequestAttribute),
/* harmony export */   o: () => (/* binding */ neededFor),
/* harmony export */   r: () => (/* binding */ covers),
/* harmony export */   s: () => (/* binding */ BUILT_IN_ROLES),
/* harmony export */   t: () => (/* binding */ readCondition),
/* harmony export */   u: () => (/* binding */ leastPrivilegedRoles)
/* harmony export */ });
/* harmony import */ var _memoize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2638);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7570);
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8818);



// build/azure/arm/registry.js
const ROLE_ASSIGNMENT_MODES = ["LegacyRegistryPermissions", "AbacRepositoryPermissions"];
const ENDPOINT_STATUSES = [
	"Approved",
	"Pending",
	"Rejected",
	"Disconnected"
];
const STATUSES = ["enabled", "disabled"];
const REGISTRY_ID = /^\/subscriptions\/([^/]{1,100})\/resourceGroups\/([^/]{1,100})\/providers\/Microsoft\.ContainerRegistry\/registries\/([^/]{1,100})$/i;
function parseRegistry(body) {
	const fields = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__.t)(body);
	const properties = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__.t)(fields["properties"]);
	const id = REGISTRY_ID.exec((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__.a)(fields["id"]) ?? "");
	const loginServer = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__.a)(properties["loginServer"], 255)?.toLowerCase();
	const [fullId, subscriptionId, resourceGroup, name] = id ?? [];
	if (fullId === void 0 || subscriptionId === void 0 || resourceGroup === void 0) return void 0;
	if (name === void 0 || loginServer === void 0) return void 0;
	const { azureADAuthenticationAsArmPolicy: policy, quarantinePolicy } = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__.t)(properties["policies"]);
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.a)({
		id: fullId,
		name: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__.a)(fields["name"], 100) ?? name,
		subscriptionId,
		resourceGroup,
		loginServer,
		tenantId: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__.a)(fields["tenantId"], 100),
		sku: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__.a)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__.t)(fields["sku"])["name"], 100),
		provisioningState: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__.a)(properties["provisioningState"], 100),
		adminUserEnabled: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__.n)(properties["adminUserEnabled"]),
		anonymousPullEnabled: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__.n)(properties["anonymousPullEnabled"]),
		publicNetworkAccess: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__.o)(properties["publicNetworkAccess"], ["Enabled", "Disabled"]),
		networkRules: networkRulesIn(properties["networkRuleSet"]),
		privateEndpoints: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__.i)(properties["privateEndpointConnections"], endpointStatusIn),
		dataEndpointEnabled: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__.n)(properties["dataEndpointEnabled"]),
		dataEndpoints: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__.i)(properties["dataEndpointHostNames"], (host) => (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__.a)(host, 255)),
		armAudience: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__.o)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__.t)(policy)["status"], STATUSES),
		roleAssignmentMode: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__.o)(properties["roleAssignmentMode"], ROLE_ASSIGNMENT_MODES),
		quarantine: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__.o)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__.t)(quarantinePolicy)["status"], STATUSES),
		encryption: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__.o)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__.t)(properties["encryption"])["status"], STATUSES)
	});
}
function networkRulesIn(value) {
	const { defaultAction, ipRules } = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__.t)(value);
	const action = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__.o)(defaultAction, ["Allow", "Deny"]);
	const rules = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__.i)(ipRules, (rule) => (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__.a)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__.t)(rule)["value"], 100));
	return action === void 0 || rules === void 0 ? void 0 : Object.freeze({
		defaultAction: action,
		allowed: rules
	});
}
function endpointStatusIn(value) {
	const { privateLinkServiceConnectionState: state } = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__.t)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__.t)(value)["properties"]);
	return (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__.o)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__.t)(state)["status"], ENDPOINT_STATUSES);
}
// build/azure/arm/built-in-roles.js
const MCR = "Microsoft.ContainerRegistry/registries";
const CONTENT_READ = `${MCR}/repositories/content/read`;
const CONTENT_WRITE = `${MCR}/repositories/content/write`;
const READ = [`${MCR}/repositories/metadata/read`, CONTENT_READ];
const WRITE = [
	...READ,
	`${MCR}/repositories/metadata/write`,
	CONTENT_WRITE
];
const DELETE = [
	...WRITE,
	`${MCR}/repositories/metadata/delete`,
	`${MCR}/repositories/content/delete`
];
const PULL_READ = `${MCR}/pull/read`;
const PUSH_WRITE = `${MCR}/push/write`;
const ROWS = [
	[
		"7f951dda-4ed3-4680-a7ca-43fe172d538d",
		"AcrPull",
		[PULL_READ]
	],
	[
		"8311e382-0749-4cb8-b61a-304f252e45ec",
		"AcrPush",
		[PULL_READ, PUSH_WRITE]
	],
	[
		"c2f4ef07-c644-48eb-af81-4b1b4947fb11",
		"AcrDelete",
		[`${MCR}/artifacts/delete`]
	],
	[
		"6cef56e8-d556-48e5-a04f-b8e64114680f",
		"AcrImageSigner",
		[`${MCR}/sign/write`],
		[`${MCR}/trustedCollections/write`]
	],
	[
		"cdda3590-29a3-44f6-95f2-9f980659eb04",
		"AcrQuarantineReader",
		[`${MCR}/quarantine/read`],
		[`${MCR}/quarantinedArtifacts/read`]
	],
	[
		"c8d4ff99-41c3-41a8-9f60-21dfdad59608",
		"AcrQuarantineWriter",
		[`${MCR}/quarantine/read`, `${MCR}/quarantine/write`],
		[`${MCR}/quarantinedArtifacts/read`, `${MCR}/quarantinedArtifacts/write`]
	],
	[
		"b93aa761-3e63-49ed-ac28-beffa264f7ac",
		"Container Registry Repository Reader",
		[],
		READ
	],
	[
		"2a1e307c-b015-4ebd-883e-5b7698a07328",
		"Container Registry Repository Writer",
		[],
		WRITE
	],
	[
		"2efddaa5-3f1f-4df3-97df-af3f13818f4c",
		"Container Registry Repository Contributor",
		[],
		DELETE
	],
	[
		"bfdb9389-c9a5-478a-bb2f-ba9ca092c3c7",
		"Container Registry Repository Catalog Lister",
		[],
		[`${MCR}/catalog/read`]
	],
	[
		"577a9874-89fd-4f24-9dbd-b5034d0ad23a",
		"Container Registry Data Importer and Data Reader",
		[
			`${MCR}/importImage/action`,
			`${MCR}/read`,
			PULL_READ
		],
		[...READ, `${MCR}/catalog/read`]
	],
	[
		"69b07be0-09bf-439a-b9a6-e73de851bd59",
		"Container Registry Configuration Reader and Data Access Configuration Reader",
		[`${MCR}/read`]
	],
	[
		"3bc748fc-213d-45c1-8d91-9da5725539b9",
		"Container Registry Contributor and Data Access Configuration Administrator",
		[
			`${MCR}/read`,
			`${MCR}/write`,
			`${MCR}/delete`
		]
	],
	[
		"fb382eab-e894-4461-af04-94435c366c3f",
		"Container Registry Tasks Contributor",
		[`${MCR}/tasks/write`]
	],
	[
		"bf94e731-3a51-4a7c-8c54-a1ab9971dfc1",
		"Container Registry Transfer Pipeline Contributor",
		[`${MCR}/importPipelines/write`]
	],
	[
		"c357b964-0002-4b64-a50d-7a28f02edc52",
		"Container Registry Cache Rule Reader",
		[`${MCR}/cacheRules/read`]
	],
	[
		"f094fb07-0703-4400-ad6a-e16dd8000e14",
		"Container Registry Credential Set Administrator",
		[`${MCR}/credentialSets/write`]
	],
	[
		"29093635-9924-4f2c-913b-650a12949526",
		"Container Registry Credential Set Reader",
		[`${MCR}/credentialSets/read`]
	],
	[
		"acdd72a7-3385-48ef-bd42-f606fba81ae7",
		"Reader",
		["*/read"]
	],
	[
		"b24988ac-6180-42a0-ab88-20f7382dd24c",
		"Contributor",
		["*"],
		[],
		[
			"Microsoft.Authorization/*/Delete",
			"Microsoft.Authorization/*/Write",
			"Microsoft.Authorization/elevateAccess/Action",
			"Microsoft.Blueprint/blueprintAssignments/write",
			"Microsoft.Blueprint/blueprintAssignments/delete",
			"Microsoft.Compute/galleries/share/action"
		]
	],
	[
		"8e3af657-a8ff-443c-a75c-2fe8c4bcb635",
		"Owner",
		["*"]
	],
	[
		"18d7d88d-d35e-4fb5-a5c3-7773c20a72d9",
		"User Access Administrator",
		["*/read", "Microsoft.Authorization/*"]
	],
	[
		"f58310d9-a9f6-439a-9e8d-f62e7b41a168",
		"Role Based Access Control Administrator",
		[
			"*/read",
			"Microsoft.Authorization/roleAssignments/write",
			"Microsoft.Authorization/roleAssignments/delete"
		]
	]
];
const BUILT_IN_ROLES = new Map(ROWS.map(([id, name, actions, dataActions = [], notActions = []]) => [id, {
	id,
	name,
	builtIn: true,
	permissions: [{
		actions,
		notActions,
		dataActions,
		notDataActions: []
	}]
}]));
const LEAST = {
	LegacyRegistryPermissions: {
		pull: "AcrPull",
		push: "AcrPush"
	},
	AbacRepositoryPermissions: {
		pull: "Container Registry Repository Reader",
		push: "Container Registry Repository Writer"
	}
};
function leastPrivilegedRoles(mode, access) {
	return (mode === void 0 ? ROLE_ASSIGNMENT_MODES : [mode]).map((each) => ({
		mode: each,
		role: LEAST[each][access]
	}));
}
// build/azure/arm/condition-parser.js
const MAX_LENGTH = 8192;
const MAX_DEPTH = 40;
const JOINTS = new Map([
	["and", "and"],
	["&&", "and"],
	["or", "or"],
	["||", "or"]
]);
function parseConditionText(text) {
	const tokens = tokensOf(text);
	if (tokens === void 0) return void 0;
	const reader = {
		tokens,
		at: 0
	};
	const node = expression(reader, 0);
	return reader.at === tokens.length ? node : void 0;
}
function tokensOf(text) {
	if (text.length > MAX_LENGTH) return void 0;
	const tokens = [];
	const matcher = /\s*(&&|\|\||[(){},!]|'[^']*'|@[a-z]+\[[^\]]*\]|[^\s(){},!'&|@[\]]+)\s*/iy;
	while (matcher.lastIndex < text.length) {
		const token = matcher.exec(text)?.[1];
		if (token === void 0) return void 0;
		tokens.push(token);
	}
	return tokens;
}
function jointAt({ tokens, at }) {
	const token = tokens[at] ?? "";
	return token.length > 3 ? void 0 : JOINTS.get(token.toLowerCase());
}
function expression(reader, depth) {
	if (depth > MAX_DEPTH) return void 0;
	const parts = [];
	let kind;
	let mixed = false;
	for (;;) {
		const part = operand(reader, depth);
		if (part === void 0) return void 0;
		parts.push(part);
		const next = jointAt(reader);
		if (next === void 0) break;
		mixed ||= kind !== void 0 && kind !== next;
		kind = next;
		reader.at += 1;
	}
	if (mixed) return { kind: "opaque" };
	if (kind === void 0) return parts[0];
	const joint = kind;
	return {
		kind: joint,
		parts: parts.flatMap((part) => part.kind === joint ? part.parts : [part])
	};
}
function operand(reader, depth) {
	if (depth > MAX_DEPTH) return void 0;
	const token = reader.tokens[reader.at] ?? "";
	if (token === "!" || /^not$/i.test(token)) {
		reader.at += 1;
		const part = operand(reader, depth + 1);
		return part === void 0 ? void 0 : {
			kind: "not",
			part
		};
	}
	if (token !== "(") return leaf(reader);
	reader.at += 1;
	const inner = expression(reader, depth + 1);
	if (reader.tokens[reader.at] !== ")") return void 0;
	reader.at += 1;
	return inner;
}
function leaf(reader) {
	const words = [];
	for (let token = reader.tokens[reader.at]; token !== void 0 && token !== ")"; token = reader.tokens[reader.at]) {
		if (token === "(") return void 0;
		if (jointAt(reader) !== void 0) break;
		words.push(token);
		reader.at += 1;
	}
	return words.length === 0 ? void 0 : leafOf(words);
}
function leafOf(words) {
	const [first = "", second = "", third = "", fourth] = words;
	const lower = first.toLowerCase();
	if (words.length === 4 && lower === "actionmatches" && second === "{" && isQuoted(third) && fourth === "}") return {
		kind: "action",
		pattern: third.slice(1, -1)
	};
	if (words.length === 3 && isQuoted(third)) return {
		kind: "test",
		attribute: lower,
		operator: second.toLowerCase(),
		value: third.slice(1, -1)
	};
	return { kind: "opaque" };
}
const isQuoted = (word) => word.startsWith("'");
// build/azure/arm/permissions.js
const NEEDED = {
	LegacyRegistryPermissions: {
		pull: {
			kind: "actions",
			action: PULL_READ
		},
		push: {
			kind: "actions",
			action: PUSH_WRITE
		}
	},
	AbacRepositoryPermissions: {
		pull: {
			kind: "dataActions",
			action: CONTENT_READ
		},
		push: {
			kind: "dataActions",
			action: CONTENT_WRITE
		}
	}
};
const neededFor = (mode, right) => NEEDED[mode][right];
function covers(role, mode, right) {
	const found = role.permissions.map((permission) => coverageIn(permission, neededFor(mode, right), role.builtIn));
	if (found.includes("yes")) return "yes";
	return found.includes("by-wildcard") ? "by-wildcard" : "no";
}
const isExcludedBy = (permissions, mode, right) => permissions.some((permission) => coverageIn(permission, neededFor(mode, right), true) === "yes");
function coverageIn(permission, { kind, action }, wildcardsCount) {
	const given = matchIn(permission[kind], action);
	const taken = matchIn(kind === "actions" ? permission.notActions : permission.notDataActions, action);
	if (given === "none" || taken === "literal") return "no";
	if (wildcardsCount) return taken === "none" ? "yes" : "no";
	if (given === "wildcard") return taken === "none" ? "by-wildcard" : "no";
	return taken === "none" ? "yes" : "by-wildcard";
}
function matchIn(patterns, action) {
	const matching = patterns.filter((pattern) => matchesAction(pattern, action));
	if (matching.some((pattern) => !pattern.includes("*"))) return "literal";
	return matching.length > 0 ? "wildcard" : "none";
}
function matchesAction(pattern, action) {
	const [first = "", ...rest] = pattern.toLowerCase().split("*");
	const text = action.toLowerCase();
	const last = rest.pop();
	if (last === void 0) return text === first;
	if (!text.startsWith(first)) return false;
	let at = first.length;
	for (const part of rest) {
		const found = text.indexOf(part, at);
		if (found === -1) return false;
		at = found + part.length;
	}
	return text.length - last.length >= at && text.endsWith(last);
}
const namesRegistries = (role) => role.permissions.some(({ actions, dataActions }) => [...actions, ...dataActions].some((action) => /^microsoft\.containerregistry\//i.test(action)));
// build/azure/arm/conditions.js
function readCondition({ text, version }) {
	const node = version === "2.0" ? parseConditionText(text) : void 0;
	const frames = (node?.kind === "and" ? node.parts : [node]).map(frameOf);
	if (!frames.every((frame) => frame !== void 0)) return () => "not-evaluated";
	const [only, ...more] = frames;
	if (only !== void 0 && more.length === 0) return (action, repository) => verdictOf(only, action, repository);
	return (action, repository) => {
		const verdicts = frames.map((frame) => verdictOf(frame, action, repository));
		if (verdicts.includes("not-evaluated")) return "not-evaluated";
		return verdicts.includes("denies") ? "denies" : "allows";
	};
}
function verdictOf({ names, tests }, action, repository) {
	if (!names(action)) return "allows";
	if (tests === void 0 || repository === void 0) return "not-evaluated";
	return tests.some((test) => test(repository)) ? "allows" : "denies";
}
function frameOf(node) {
	if (node?.kind !== "or") return void 0;
	const named = node.parts.map(untestedActions);
	const [only, ...more] = named.filter((patterns) => patterns !== void 0);
	if (only === void 0 || more.length > 0) return void 0;
	const tests = node.parts.filter((_, index) => named[index] === void 0).map(nameTest);
	return {
		names: (0,_memoize_js__WEBPACK_IMPORTED_MODULE_2__.t)((action) => only.some((pattern) => matchesAction(pattern, action))),
		tests: tests.every((test) => test !== void 0) ? tests : void 0
	};
}
function untestedActions(node) {
	const patterns = (node.kind === "and" ? node.parts : [node]).map((part) => part.kind === "not" && part.part.kind === "action" ? part.part.pattern : void 0);
	return patterns.every((pattern) => pattern !== void 0) ? patterns : void 0;
}
const REPOSITORY_NAME = "@request[microsoft.containerregistry/registries/repositories:name]";
const NEVER = "@resource[microsoft.containerregistry/registries/repositories:name]";
const RESOURCE_NAME = /@Resource(?=\[Microsoft\.ContainerRegistry\/registries\/repositories:name\])/gi;
function withRequestAttribute(text) {
	const corrected = text.replace(RESOURCE_NAME, "@Request");
	return corrected === text ? void 0 : corrected;
}
const OPERATORS = new Map([
	["stringequals", (value) => (repository) => repository === value],
	["stringequalsignorecase", (value) => ignoringCase(value, (repository, lower) => repository === lower)],
	["stringstartswith", (value) => (repository) => repository.startsWith(value)],
	["stringstartswithignorecase", (value) => ignoringCase(value, (repository, lower) => repository.startsWith(lower))]
]);
function nameTest(node) {
	if (node.kind !== "test") return void 0;
	if (node.attribute === NEVER && OPERATORS.has(node.operator)) return () => false;
	if (node.attribute !== REPOSITORY_NAME) return void 0;
	return OPERATORS.get(node.operator)?.(node.value);
}
function ignoringCase(value, test) {
	const lower = value.toLowerCase();
	return (repository) => test(repository.toLowerCase(), lower);
}



/***/ }),

/***/ 5632:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ compareFederated),
/* harmony export */   n: () => (/* binding */ adviseFederated),
/* harmony export */   r: () => (/* binding */ federatedName),
/* harmony export */   t: () => (/* binding */ DEFAULT_AUDIENCE)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2363);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);


// build/azure/entra/subject.js
function claimsIn(text) {
	const claims = new Map();
	const tokens = text.split(":");
	for (let at = 0; at < tokens.length; at++) {
		const name = (tokens[at] ?? "").toLowerCase();
		if (name === "pull_request") claims.set(name, "");
		else claims.set(name, tokens[++at] ?? "");
	}
	return claims;
}
function parseSubject(subject) {
	const [, owner, ownerId, name, repositoryId, rest] = /^repo:([^/:@]+)(?:@(\d+))?\/([^/:@]+)(?:@(\d+))?:(.+)$/s.exec(subject) ?? [];
	if (owner === void 0 || name === void 0 || rest === void 0) return void 0;
	const shared = {
		owner,
		name,
		entity: entityIn(rest),
		rest
	};
	return ownerId !== void 0 && repositoryId !== void 0 ? {
		kind: "immutable",
		ownerId,
		repositoryId,
		...shared
	} : ownerId === void 0 && repositoryId === void 0 ? {
		kind: "classic",
		...shared
	} : void 0;
}
function entityIn(rest) {
	if (/^environment:[^:]/i.test(rest)) return "environment";
	if (/^pull_request$/i.test(rest)) return "pull_request";
	if (/^ref:refs\/heads\/./i.test(rest)) return "branch";
	return /^ref:refs\/tags\/./i.test(rest) ? "tag" : "other";
}
// build/azure/entra/claim-diff.js
function differenceOf(part, presented, accepted) {
	if (presented === accepted) return void 0;
	const [kind = "other", ...also] = kindsOf(part, presented, accepted);
	return {
		part,
		presented,
		accepted,
		at: divergence(presented, accepted),
		kind,
		also,
		caret: markOf(presented, accepted)
	};
}
function kindsOf(part, presented, accepted) {
	if (presented.trim() === accepted.trim()) return ["white-space"];
	if (equalsIgnoreCase(presented, accepted)) return ["case"];
	if ((0,_text_js__WEBPACK_IMPORTED_MODULE_1__.f)(presented, "/") === (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.f)(accepted, "/")) return ["trailing-slash"];
	if (part !== "subject") return ["other"];
	const [one, other] = [parseSubject(presented), parseSubject(accepted)];
	if (one !== void 0 && other !== void 0) return subjectKinds(one, other);
	return one === void 0 && other === void 0 ? topologicalOrder(claimKinds(presented, accepted)) : ["other"];
}
const CONTEXTS = new Set([
	"environment",
	"ref",
	"pull_request"
]);
function claimKinds(presented, accepted) {
	const [mine, theirs] = [claimsIn(presented), claimsIn(accepted)];
	const differing = [...new Set([...mine.keys(), ...theirs.keys()])].filter((name) => {
		const [one, other] = [mine.get(name), theirs.get(name)];
		return one === void 0 || other === void 0 || !equalsIgnoreCase(one, other);
	});
	const context = differing.some((name) => CONTEXTS.has(name)) ? contextOf(mine) : void 0;
	const others = differing.filter((name) => !CONTEXTS.has(name)).map(kindOfClaim);
	return [...context === void 0 ? [] : [context], ...others];
}
function contextOf(claims) {
	if (claims.has("environment")) return "environment";
	if (claims.has("pull_request")) return "pull_request";
	const ref = claims.get("ref") ?? "";
	if (ref.startsWith("refs/tags/")) return "tag";
	return ref.startsWith("refs/heads/") ? "branch" : "other";
}
function kindOfClaim(name) {
	if (name === "job_workflow_ref") return name;
	if (name.startsWith("repository_owner")) return "owner";
	return name === "repo" || name.startsWith("repository") ? "repository" : "other";
}
const topologicalOrder = (kinds) => WEIGHTS.filter((kind) => kinds.includes(kind));
function subjectKinds(presented, accepted) {
	const sameForm = presented.kind === accepted.kind;
	const pairs = [[
		"owner",
		presented.owner,
		accepted.owner
	], [
		"repository",
		presented.name,
		accepted.name
	]];
	const kinds = pairs.flatMap(([kind, one, other]) => equalsIgnoreCase(one, other) ? [] : [kind]);
	const { rest } = presented;
	if (!equalsIgnoreCase(rest, accepted.rest)) kinds.push(...claimKinds(rest, accepted.rest));
	if (!sameForm) kinds.push("immutable-form");
	if (sameForm && presented.ownerId !== accepted.ownerId) kinds.push("owner");
	if (sameForm && presented.repositoryId !== accepted.repositoryId) kinds.push("repository");
	if ([...pairs.map(([, one, other]) => [one, other]), [rest, accepted.rest]].some(([one, other]) => one !== other && equalsIgnoreCase(one, other))) kinds.push("case");
	return topologicalOrder(kinds);
}
const WEIGHTS = [
	"owner",
	"repository",
	"immutable-form",
	"environment",
	"pull_request",
	"branch",
	"tag",
	"job_workflow_ref",
	"other",
	"case"
];
const equalsIgnoreCase = (one, other) => one.toLowerCase() === other.toLowerCase();
function divergence(one, other) {
	let at = 0;
	while (at < one.length && at < other.length && one[at] === other[at]) at++;
	return /[\uDC00-\uDFFF]/.test(one[at] ?? other[at] ?? "") ? Math.max(0, at - 1) : at;
}
function commonEnd(one, other, from) {
	let length = 0;
	const most = Math.min(one.length, other.length) - from;
	while (length < most && one.at(-1 - length) === other.at(-1 - length)) length++;
	return length;
}
function editDistance(one, other) {
	const at = divergence(one, other);
	return Math.max(one.length, other.length) - at - commonEnd(one, other, at);
}
const MAX_MARKED = 1e3;
function markOf(presented, accepted) {
	const at = divergence(presented, accepted);
	if (at > MAX_MARKED) return "";
	const end = commonEnd(presented, accepted, at);
	const widths = [presented, accepted].map((text) => widthOf(text.slice(at, Math.min(text.length - end, MAX_MARKED))));
	return " ".repeat(widthOf(presented.slice(0, at))) + "^".repeat(Math.max(1, ...widths));
}
const widthOf = (text) => [...text].reduce((width, character) => width + (WIDE.test(character) ? 2 : 1), 0);
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}]/u;
// build/azure/entra/claims-matching.js
const MAX_LENGTH = 4096;
function satisfies(expression, claims) {
	const verdicts = termsOf(expression)?.map((term) => fits$1(term, claims));
	if (verdicts === void 0 || verdicts.includes(false)) return verdicts && false;
	return verdicts.includes(void 0) ? void 0 : true;
}
const unmetTerms = (expression, claims) => (termsOf(expression) ?? []).filter((term) => fits$1(term, claims) === false);
function termsOf(expression) {
	if (expression.length > MAX_LENGTH) return void 0;
	const term = /\s*claims\[\s*'([\w-]+)'\s*\]\s+(eq|matches)\s+'((?:[^']|'')*)'\s*(and\b|$)/y;
	const terms = [];
	for (let at = 0;; at = term.lastIndex) {
		term.lastIndex = at;
		const [, claim, operator, operand, next] = term.exec(expression) ?? [];
		if (claim === void 0 || operand === void 0) return void 0;
		terms.push({
			claim,
			operator: operator === "eq" ? "eq" : "matches",
			operand: operand.replaceAll("''", "'")
		});
		if (next === "") return terms;
	}
}
function fits$1({ claim: name, operator, operand }, claims) {
	const claim = name === "sub" ? claims.sub : name === "job_workflow_ref" ? claims.job_workflow_ref : void 0;
	if (claim === void 0 || claim.length > MAX_LENGTH) return void 0;
	return operator === "eq" ? claim === operand : matchesPattern(claim, operand);
}
function matchesPattern(text, pattern) {
	let at = 0;
	let place = 0;
	let star = -1;
	let resume = 0;
	while (at < text.length) if (pattern[place] === "*") {
		star = place++;
		resume = at;
	} else if (place < pattern.length && (pattern[place] === "?" || pattern[place] === text[at])) {
		place++;
		at++;
	} else if (star >= 0) {
		place = star + 1;
		at = ++resume;
	} else return false;
	return /^\**$/.test(pattern.slice(place));
}
// build/azure/entra/federated-credentials.js
function compareFederated(presented, accepted) {
	const verdicts = accepted.map((credential) => ({
		credential,
		fits: fits(presented, credential)
	}));
	const match = verdicts.find((verdict) => verdict.fits === true);
	if (match !== void 0) return {
		state: "matches",
		by: match.credential
	};
	const candidates = verdicts.filter((verdict) => verdict.fits === void 0).map(({ credential }) => credential);
	if (candidates.length > 0) return {
		state: "undecided",
		candidates
	};
	const nearest = accepted.map((credential) => ({
		credential,
		differences: differences(presented, credential)
	})).map((each) => ({
		...each,
		distance: distance(each.differences)
	})).sort((one, other) => one.distance - other.distance)[0];
	return nearest === void 0 ? { state: "none" } : {
		state: "differs",
		nearest: nearest.credential,
		differences: nearest.differences
	};
}
function fits(presented, credential) {
	if (presented.issuer !== credential.issuer || !credential.audiences.includes(presented.audience)) return false;
	if (credential.expression === void 0) return presented.subject === credential.subject;
	return satisfies(credential.expression, claimsOf(presented));
}
const claimsOf = ({ subject: sub, jobWorkflowRef }) => ({
	sub,
	...jobWorkflowRef !== void 0 && { job_workflow_ref: jobWorkflowRef }
});
function differences(presented, credential) {
	const { issuer, subject, audience } = presented;
	const audiences = credential.audiences.includes(audience) ? audience : nearestOf(audience, credential.audiences);
	const found = [differenceOf("issuer", issuer, credential.issuer)];
	if (credential.expression === void 0) found.push(differenceOf("subject", subject, credential.subject ?? ""));
	else found.push(...unmet(presented, credential.expression));
	found.push(differenceOf("audience", audience, audiences));
	return found.filter((difference) => difference !== void 0);
}
function unmet(presented, expression) {
	const terms = unmetTerms(expression, claimsOf(presented));
	const { subject, jobWorkflowRef = "" } = presented;
	const ofWorkflow = terms.find(({ claim }) => claim === "job_workflow_ref");
	const other = {
		at: 0,
		also: [],
		caret: ""
	};
	return [...terms.some(({ claim }) => claim === "sub") ? [{
		...other,
		part: "subject",
		presented: subject,
		accepted: expression,
		kind: "other"
	}] : [], ...ofWorkflow === void 0 ? [] : [{
		...other,
		part: "job_workflow_ref",
		kind: "job_workflow_ref",
		presented: jobWorkflowRef,
		accepted: ofWorkflow.operand
	}]];
}
const nearestOf = (text, others) => [...others].sort((one, other) => editDistance(text, one) - editDistance(text, other))[0] ?? "";
const KIND_WEIGHTS = {
	"white-space": 1,
	case: 1,
	"trailing-slash": 1,
	"immutable-form": 2,
	branch: 4,
	tag: 4,
	pull_request: 4,
	environment: 4,
	job_workflow_ref: 4,
	repository: 16,
	owner: 32,
	other: 64
};
const distance = (found) => found.reduce((sum, { part, kind, also, presented, accepted }) => {
	return sum + [kind, ...also].reduce((all, each) => all + KIND_WEIGHTS[each], 0) * (part === "subject" ? 1 : 2) + Math.min(.9, editDistance(presented, accepted) / 1e3);
}, 0);
// build/azure/entra/federated-fix.js
const MAX_CREDENTIALS = 20;
const DEFAULT_AUDIENCE = "api://AzureADTokenExchange";
function adviseFederated(presented, accepted, part) {
	const credentials = accepted?.credentials ?? [];
	const compared = compareFederated(presented, credentials);
	if (compared.state === "matches") return { fix: {
		do: "wait",
		existing: compared.by.name
	} };
	const audience = audienceToSet(presented, accepted, part);
	if (audience !== void 0) return { fix: {
		do: "set-audience",
		audience
	} };
	if (compared.state === "differs") {
		const { nearest, differences } = compared;
		const [first, ...others] = differences;
		if (first !== void 0 && others.length === 0 && isMisspelling(first) && nearest.subject !== void 0 && first.part !== "audience" && first.part !== "job_workflow_ref") return { fix: {
			do: "correct",
			existing: nearest.name,
			part: first.part
		} };
	}
	const { pattern, ...because } = reasonOf(presented, credentials);
	if (credentials.length >= MAX_CREDENTIALS) return {
		fix: { do: "replace-one" },
		...because
	};
	const isApplication = accepted?.owner.kind !== "managed-identity";
	const taken = credentials.map(({ name }) => name);
	if (pattern !== void 0 && isApplication) {
		const expression = `claims['sub'] matches '${pattern.replaceAll("'", "''")}'`;
		return {
			fix: {
				do: "add-flexible",
				name: federatedName({
					...presented,
					subject: pattern
				}, taken),
				expression
			},
			...because
		};
	}
	return {
		fix: {
			do: "add",
			name: federatedName(presented, taken)
		},
		...because
	};
}
const isMisspelling = ({ part, kind, also, presented, accepted }) => [kind, ...also].every((each) => each === "case" || each === "white-space" || each === "trailing-slash") || part === "subject" && isWrittenOtherwise(presented, accepted);
const isWrittenOtherwise = (presented, accepted) => parseSubject(presented)?.kind === "classic" && plainSubject(presented) === plainSubject(accepted);
function plainSubject(subject) {
	const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.l)(subject.trim()).replace(/^repo:/i, "").replace(/^https?:\/\/github\.com\//i, "");
	const at = text.indexOf(":");
	const [owner = "", second = "", third] = text.slice(0, at < 0 ? text.length : at).split("/");
	return `${`${owner}/${owner === second && third !== void 0 ? third : second}`}:${(at < 0 ? "" : text.slice(at + 1)).replace(/^ref:/, "").replace(/^refs\/heads\//, "")}`;
}
function audienceToSet(presented, accepted, part) {
	if (accepted === void 0) return part === "audience" && !presented.audience.startsWith("api://AzureADTokenExchange") ? DEFAULT_AUDIENCE : void 0;
	return accepted.credentials.flatMap(({ audiences }) => audiences).find((audience) => compareFederated({
		...presented,
		audience
	}, accepted.credentials).state === "matches");
}
function reasonOf(presented, credentials) {
	const { issuer, subject } = presented;
	const wild = credentials.find((one) => one.issuer === issuer && one.subject !== void 0 && /[*?]/.test(one.subject) && matchesPattern(subject, one.subject));
	if (wild?.subject !== void 0) return {
		because: "literal-wildcard",
		about: wild.name,
		pattern: wild.subject
	};
	const compared = compareFederated(presented, credentials);
	const differences = compared.state === "differs" ? compared.differences : [];
	if (differences.some(({ kind }) => kind === "job_workflow_ref")) return {
		because: "called-workflow",
		...compared.state === "differs" && { about: compared.nearest.name }
	};
	const [difference, ...others] = differences;
	if (compared.state === "differs" && difference !== void 0 && others.length === 0) {
		if (difference.kind === "immutable-form") return {
			because: "immutable-form",
			about: compared.nearest.name
		};
		if (difference.part === "issuer") return {
			because: "other-issuer",
			about: compared.nearest.name
		};
	}
	const tagPrefix = parseSubject(subject)?.entity === "tag" ? /^(.*:ref:refs\/tags\/)[^:]*$/s.exec(subject)?.[1] : void 0;
	return tagPrefix === void 0 ? {} : {
		because: "subject-per-tag",
		pattern: `${tagPrefix}*`
	};
}
const MAX_NAME = 120;
const HASH_LENGTH = 8;
function federatedName({ issuer, subject, audience }, taken) {
	const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify([
		issuer,
		subject,
		audience
	])).digest("hex");
	const words = subject.replace(/^repo:/, "").slice(0, MAX_NAME).replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "");
	const used = new Set(taken.map((name) => name.toLowerCase()));
	for (let count = 1;; count++) {
		const end = `-${hash.slice(0, HASH_LENGTH)}${count === 1 ? "" : `-${count}`}`;
		const name = `${`github-${words}`.slice(0, MAX_NAME - end.length)}${end}`;
		if (!used.has(name.toLowerCase())) return name;
	}
}



/***/ }),

/***/ 8938:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ OPERATIONS),
/* harmony export */   r: () => (/* binding */ isLogFinding),
/* harmony export */   t: () => (/* binding */ IMAGE_OPERATIONS)
/* harmony export */ });
// build/findings.js
const OPERATIONS = [
	"login",
	"pull",
	"push"
];
const IMAGE_OPERATIONS = ["pull", "push"];
const isLogFinding = (finding) => "certainty" in finding;



/***/ }),

/***/ 8818:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ textIn),
/* harmony export */   i: () => (/* binding */ listIn),
/* harmony export */   n: () => (/* binding */ flagIn),
/* harmony export */   o: () => (/* binding */ wordIn),
/* harmony export */   r: () => (/* binding */ instantIn),
/* harmony export */   t: () => (/* binding */ fieldsOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7570);

// build/azure/arm/json-fields.js
const fieldsOf = (value) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.i)(value) ?? {};
const MAX_TEXT = 2048;
const textIn = (value, limit = MAX_TEXT) => typeof value === "string" && value !== "" && value.length <= limit ? value : void 0;
const flagIn = (value) => typeof value === "boolean" ? value : void 0;
function wordIn(value, words) {
	const lower = textIn(value)?.toLowerCase();
	return words.find((word) => word.toLowerCase() === lower);
}
function listIn(value, read, limit = 2e3) {
	if (value === void 0 || value === null) return Object.freeze([]);
	if (!Array.isArray(value) || value.length > limit) return void 0;
	const items = value.map(read);
	return items.every((item) => item !== void 0) ? Object.freeze(items) : void 0;
}
function instantIn(value) {
	const match = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d{1,9})?(Z|[+-]\d\d:\d\d)?$/i.exec(textIn(value, 64) ?? "");
	if (match === null) return void 0;
	const instant = Date.parse(`${match[1]}${match[2]?.slice(0, 4) ?? ""}${match[3]?.toUpperCase() ?? "Z"}`);
	return Number.isNaN(instant) ? void 0 : instant;
}



/***/ }),

/***/ 7570:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ omitUndefined),
/* harmony export */   i: () => (/* binding */ objectOf),
/* harmony export */   n: () => (/* binding */ fromJson),
/* harmony export */   o: () => (/* binding */ writtenFields),
/* harmony export */   r: () => (/* binding */ isObject),
/* harmony export */   t: () => (/* binding */ QUOTED)
/* harmony export */ });
// build/util/json.js
const QUOTED = /"(?:[^"\\]|\\.)*(?:"|\\?$)/gs;
function fromJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function writtenFields(json) {
	const fields = [];
	let [depth, start] = [0, 0];
	let name;
	for (const { 0: token, index } of json.matchAll(/"(?:[^"\\]|\\.)*(?:"|\\?$)|[[\]{}:,]/gs)) {
		if (token === "{" || token === "[") depth += 1;
		if (token === "}" || token === "]") depth -= 1;
		if (depth === 1 && name === void 0 && token.startsWith("\"")) name = token;
		if (depth === 1 && token === ":") start = index + 1;
		if (name !== void 0 && (depth === 1 && token === "," || depth === 0)) {
			fields.push([String(fromJson(name)), fromJson(json.slice(start, index))]);
			name = void 0;
		}
	}
	return fields;
}
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const objectOf = (value) => isObject(value) ? value : void 0;
function omitUndefined(fields) {
	const present = Object.entries(fields).filter(([, value]) => value !== void 0);
	return Object.freeze(Object.fromEntries(present));
}



/***/ }),

/***/ 2638:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ memoizeOf),
/* harmony export */   r: () => (/* binding */ memoizeRecent),
/* harmony export */   t: () => (/* binding */ memoize)
/* harmony export */ });
// build/util/memoize.js
function memoize(make) {
	const cache = new Map();
	return (key) => {
		const known = cache.get(key) ?? { value: make(key) };
		cache.set(key, known);
		return known.value;
	};
}
function memoizeOf(make) {
	const cache = new WeakMap();
	return (key) => {
		const known = cache.get(key) ?? { value: make(key) };
		cache.set(key, known);
		return known.value;
	};
}
function memoizeRecent(make, most, maxLength) {
	const cache = new Map();
	return (key) => {
		const known = cache.get(key) ?? { value: make(key) };
		if (key.length > maxLength) return known.value;
		cache.delete(key);
		cache.set(key, known);
		const [oldest] = cache.size > most ? cache.keys() : [];
		if (oldest !== void 0) cache.delete(oldest);
		return known.value;
	};
}



/***/ }),

/***/ 9340:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ parseRepository),
/* harmony export */   n: () => (/* binding */ imageName),
/* harmony export */   r: () => (/* binding */ isDigest),
/* harmony export */   t: () => (/* binding */ PLACEHOLDER_REPOSITORY)
/* harmony export */ });
// build/azure/acr/repository.js
const COMPONENT = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
const PATH = new RegExp(`^${COMPONENT}(?:/${COMPONENT})*$`);
const DIGEST = /^(?:sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128})$/;
const MAX_LENGTH = 255;
function parseRepository(given, hosts) {
	const trimmed = given.trim();
	const host = hosts.find((candidate) => candidate !== "" && trimmed.toLowerCase().startsWith(`${candidate}/`));
	const path = host === void 0 ? trimmed : trimmed.slice(host.length + 1);
	const [, tagged = path, digest] = /^(.*?)(?:@([A-Za-z0-9_+.-]+:[0-9a-fA-F]+))?$/s.exec(path) ?? [];
	const [, bare = tagged, tag] = /^(.*?)(?::([A-Za-z0-9_][A-Za-z0-9_.-]{0,127}))?$/s.exec(tagged) ?? [];
	const name = bare.toLowerCase();
	const reference = digest ?? tag;
	const read = {
		given,
		name,
		...reference !== void 0 && { reference }
	};
	if (name.length > MAX_LENGTH || !PATH.test(name)) return {
		...read,
		issue: "characters"
	};
	if (digest !== void 0 && !DIGEST.test(digest)) return {
		...read,
		issue: "digest"
	};
	return bare === name ? read : {
		...read,
		issue: "upper-case"
	};
}
const isDigest = (reference) => reference.includes(":");
const imageName = (repository, reference) => `${repository}${isDigest(reference) ? "@" : ":"}${reference}`;
const PLACEHOLDER_REPOSITORY = "acr-login-check/stand-in";



/***/ })

};
;