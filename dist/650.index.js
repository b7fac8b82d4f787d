"use strict";
exports.id = 650;
exports.ids = [650];
exports.modules = {

/***/ 7650:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ holdsForRegistry),
/* harmony export */   n: () => (/* binding */ evaluateAccess),
/* harmony export */   r: () => (/* binding */ guidAtEnd),
/* harmony export */   t: () => (/* binding */ definitionsToRead)
/* harmony export */ });
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5441);
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6478);
/* harmony import */ var _memoize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2638);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2363);
/* harmony import */ var _guid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(945);





// build/azure/arm/denial-reasons.js
const RANKS = [
	"deny-assignment",
	"condition",
	"wrong-mode",
	"role-too-weak",
	"custom-role-insufficient",
	"other-scope",
	"no-role"
];
function rankOf(cause) {
	return (cause.reason === "role-too-weak" || cause.reason === "custom-role-insufficient") && cause.role.grants.length === 0 ? RANKS.indexOf("other-scope") + .5 : RANKS.indexOf(cause.reason);
}
const MAX_CAUSES = 20;
function causesOf(of, missing) {
	const rights = [...new Set(missing.map(({ right }) => right))];
	const modes = of.mode === void 0 ? _conditions_js__WEBPACK_IMPORTED_MODULE_1__.d : [of.mode];
	const found = new Map();
	const add = (key, cause) => {
		if (cause !== void 0 && cause.rights.length > 0 && !found.has(key)) found.set(key, cause);
	};
	for (const mode of modes) {
		for (const right of rights) for (const denyAssignment of of.denials?.[mode][right].yes ?? []) add(denyAssignment, {
			reason: "deny-assignment",
			rights: rights.filter((each) => of.denials?.[mode][each].yes.includes(denyAssignment)),
			denyAssignment
		});
		for (const grip of of.evaluatedAssignments) add(grip, causeIn(grip, mode, of.mode !== void 0, missing, rights));
	}
	const weigh = (cause) => rankOf(cause) * 10 - cause.rights.length;
	const ranked = [...found.values()].sort((a, b) => weigh(a) - weigh(b)).slice(0, MAX_CAUSES);
	return ranked.length > 0 ? ranked : [{
		reason: "no-role",
		rights
	}];
}
function causeIn({ effectiveRole: role, inScope, coverage, conditionAllows, namesRegistries }, mode, modeIsKnown, missing, rights) {
	if (coverage === void 0) return void 0;
	const here = coverage[mode];
	const covered = rights.filter((right) => here[right] === "yes");
	if (!inScope) return {
		reason: "other-scope",
		rights: covered,
		role
	};
	const kept = covered.filter((right) => missing.some((each) => each.right === right && conditionAllows(mode, right, each.repository) === "denies"));
	if (kept.length > 0) return {
		reason: "condition",
		rights: kept,
		role
	};
	const lacked = rights.filter((right) => here[right] === "no");
	const elsewhere = lacked.filter((right) => modeIsKnown && _conditions_js__WEBPACK_IMPORTED_MODULE_1__.d.some((other) => coverage[other][right] === "yes"));
	if (elsewhere.length > 0) return {
		reason: "wrong-mode",
		rights: elsewhere,
		role
	};
	if (!(here.pull !== "no" || here.push !== "no") && !namesRegistries) return void 0;
	return {
		reason: role.kind === "custom" ? "custom-role-insufficient" : "role-too-weak",
		rights: lacked,
		role
	};
}
// build/azure/arm/scope.js
const INHERITED = new Set([
	"registry",
	"resource group",
	"subscription",
	"management group",
	"root"
]);
const holdsForRegistry = (kind) => INHERITED.has(kind);
function scopeKind(scope, registryId) {
	const [there, registry] = [normalised(scope), normalised(registryId)];
	if (there === "") return "root";
	if (there === registry) return "registry";
	if (there.startsWith(`${registry}/`)) return "below";
	if (/^\/providers\/microsoft\.management\/managementgroups\/[^/]+$/.test(there)) return "management group";
	const above = registry.startsWith(`${there}/`);
	if (/^\/subscriptions\/[^/]+$/.test(there)) return above ? "subscription" : "other subscription";
	if (/^\/subscriptions\/[^/]+\/resourcegroups\/[^/]+$/.test(there)) return above ? "resource group" : "other resource group";
	return /\/providers\/microsoft\.containerregistry\/registries\/[^/]+$/.test(there) ? "other registry" : "elsewhere";
}
const normalised = (scope) => (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.f)(scope.trim().toLowerCase(), "/");
const GUID_AT_END = new RegExp(`(?:^|/)(${_guid_js__WEBPACK_IMPORTED_MODULE_2__.t})$`, "i");
const guidAtEnd = (id) => GUID_AT_END.exec((0,_text_js__WEBPACK_IMPORTED_MODULE_3__.f)(id, "/"))?.[1]?.toLowerCase();
// build/azure/arm/effective-roles.js
const RIGHTS = ["pull", "push"];
function evaluateAssignments(assignments, setting) {
	const own = assignments.filter((one) => setting.principalIds.has(one.principalId) || isGroup(one));
	const definitions = new Map([..._conditions_js__WEBPACK_IMPORTED_MODULE_1__.s, ...setting.definitions.map((one) => [one.id, one])]);
	const roles = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_4__.t)((id) => {
		const definition = definitions.get(id);
		return definition && {
			definition,
			coverage: coverageOf(definition),
			namesRegistries: (0,_conditions_js__WEBPACK_IMPORTED_MODULE_1__.a)(definition)
		};
	});
	const conditions = memoizedCondition();
	return own.map((one) => gripOf(one, setting, roles(one.roleId), one.condition && conditions(one.condition)));
}
function memoizedCondition() {
	const byVersion = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_4__.t)((version) => (0,_memoize_js__WEBPACK_IMPORTED_MODULE_4__.t)((text) => (0,_conditions_js__WEBPACK_IMPORTED_MODULE_1__.t)({
		text,
		version
	})));
	return ({ text, version = "" }) => byVersion(version)(text);
}
const isGroup = ({ principalType }) => principalType === "Group" || principalType === "ForeignGroup";
function gripOf(assignment, setting, role, read) {
	const { roleId, scope, principalId, createdOn, updatedOn } = assignment;
	const kind = scopeKind(scope, setting.registryId);
	const conditionAllows = (mode, right, repository) => {
		if (read === void 0) return "allows";
		return read((0,_conditions_js__WEBPACK_IMPORTED_MODULE_1__.o)(mode, right).action, mode === "AbacRepositoryPermissions" ? repository : void 0);
	};
	const group = isGroup(assignment);
	const coverage = role?.coverage;
	const other = coverage && betterMode(coverage, setting.mode);
	return {
		effectiveRole: {
			roleId,
			roleName: role?.definition.name ?? roleId,
			kind: role === void 0 ? "unread" : role.definition.builtIn ? "built-in" : "custom",
			scope,
			scopeKind: kind,
			through: group ? "group" : "direct",
			...group && { groupId: principalId },
			...read !== void 0 && { condition: fitOf(coverage, conditionAllows, setting) },
			grants: coverage === void 0 ? [] : RIGHTS.filter((right) => modesOf(setting).every((m) => coverage[m][right] === "yes")),
			...other !== void 0 && { wouldGrantIn: other },
			...createdOn !== void 0 && { createdOn },
			...updatedOn !== void 0 && { updatedOn }
		},
		inScope: holdsForRegistry(kind),
		namesRegistries: role?.namesRegistries ?? false,
		coverage,
		conditionAllows
	};
}
const modesOf = ({ mode }) => mode === void 0 ? _conditions_js__WEBPACK_IMPORTED_MODULE_1__.d : [mode];
function coverageOf(role) {
	const inMode = (mode) => ({
		pull: (0,_conditions_js__WEBPACK_IMPORTED_MODULE_1__.r)(role, mode, "pull"),
		push: (0,_conditions_js__WEBPACK_IMPORTED_MODULE_1__.r)(role, mode, "push")
	});
	return {
		LegacyRegistryPermissions: inMode("LegacyRegistryPermissions"),
		AbacRepositoryPermissions: inMode("AbacRepositoryPermissions")
	};
}
function betterMode(coverage, mode) {
	return _conditions_js__WEBPACK_IMPORTED_MODULE_1__.d.find((candidate) => {
		const current = mode ?? _conditions_js__WEBPACK_IMPORTED_MODULE_1__.d.find((each) => each !== candidate) ?? candidate;
		return RIGHTS.some((right) => coverage[candidate][right] === "yes" && coverage[current][right] === "no");
	});
}
function fitOf(coverage, conditionAllows, setting) {
	const verdicts = modesOf(setting).flatMap((mode) => RIGHTS.filter((right) => coverage !== void 0 && coverage[mode][right] !== "no").flatMap((right) => setting.repositories.map((repository) => conditionAllows(mode, right, repository))));
	if (verdicts.length === 0 || verdicts.includes("not-evaluated")) return "not evaluated";
	return verdicts.includes("denies") ? "does not fit" : "fits";
}
// build/azure/arm/deny-assignments.js
const EVERYONE = "00000000-0000-0000-0000-000000000000";
function denies(deny, mode, right, registryId, principalIds) {
	const kind = scopeKind(deny.scope, registryId);
	if (!holdsForRegistry(kind) || deny.doNotApplyToChildScopes && kind !== "registry") return "no";
	if (!(0,_conditions_js__WEBPACK_IMPORTED_MODULE_1__.i)(deny.permissions, mode, right)) return "no";
	const named = isAmong(deny.principals, principalIds);
	const excluded = isAmong(deny.excludePrincipals, principalIds);
	if (named === "no" || excluded === "yes") return "no";
	return named === "yes" && excluded === "no" && !deny.conditioned ? "yes" : "maybe";
}
function isAmong(listed, principalIds) {
	if (listed.some(({ id }) => id === EVERYONE || principalIds.has(id))) return "yes";
	const isPerson = (type) => type === "User" || type === "ServicePrincipal";
	return listed.every(({ type }) => isPerson(type)) ? "no" : "maybe";
}
// build/azure/arm/evaluate.js
function evaluateRight(of, right, repository) {
	if (of.mode !== void 0) return judgeInMode(of, of.mode, right, repository);
	const both = _conditions_js__WEBPACK_IMPORTED_MODULE_1__.d.map((mode) => judgeInMode(of, mode, right, repository));
	const [first] = both;
	if (first !== void 0 && both.every(({ verdict }) => verdict === first.verdict)) return {
		verdict: first.verdict,
		unknownReasons: first.unknownReasons
	};
	return {
		verdict: "unknown",
		unknownReasons: [{ kind: "mode" }, ...both.flatMap(({ unknownReasons }) => unknownReasons)]
	};
}
function judgeInMode(of, mode, right, repository) {
	const denied = of.denials?.[mode][right];
	if (denied !== void 0 && denied.yes.length > 0) return {
		verdict: "denied",
		unknownReasons: []
	};
	const unknownReasons = unknownReasonsOfRoles(of, mode, right, repository);
	if (unknownReasons !== "granted") {
		const open = of.complete ? unknownReasons : [...unknownReasons, { kind: "assignments-unread" }];
		return open.length > 0 ? {
			verdict: "unknown",
			unknownReasons: open
		} : {
			verdict: "denied",
			unknownReasons: []
		};
	}
	const open = denied?.maybe.map((each) => ({
		kind: "deny-assignment-unclear",
		denyAssignment: each
	})) ?? [{ kind: "deny-assignments-unread" }];
	return open.length > 0 ? {
		verdict: "unknown",
		unknownReasons: open
	} : {
		verdict: "granted",
		unknownReasons: []
	};
}
function denialsOf(all, registryId, known) {
	const denied = (mode, right) => {
		const sorted = Map.groupBy(all, (deny) => denies(deny, mode, right, registryId, known));
		return {
			yes: sorted.get("yes") ?? [],
			maybe: sorted.get("maybe") ?? []
		};
	};
	const inMode = (mode) => ({
		pull: denied(mode, "pull"),
		push: denied(mode, "push")
	});
	return {
		LegacyRegistryPermissions: inMode("LegacyRegistryPermissions"),
		AbacRepositoryPermissions: inMode("AbacRepositoryPermissions")
	};
}
const MAX_UNKNOWN_REASONS = 20;
function unknownReasonsOfRoles({ evaluatedAssignments }, mode, right, repository) {
	const unknownReasons = [];
	for (const { effectiveRole: role, inScope, coverage, conditionAllows } of evaluatedAssignments) {
		if (!inScope) continue;
		const covered = coverage?.[mode][right];
		if (covered === "no") continue;
		const admitted = conditionAllows(mode, right, repository);
		if (admitted === "denies") continue;
		if (covered === void 0) unknownReasons.push({
			kind: "definition-unread",
			role
		});
		else if (covered === "by-wildcard") unknownReasons.push({
			kind: "custom-role-wildcard",
			role
		});
		else if (admitted === "allows") return "granted";
		else if (repository === void 0) unknownReasons.push({
			kind: "repository-not-named",
			role
		});
		else unknownReasons.push({
			kind: "condition-not-evaluated",
			role
		});
	}
	return unknownReasons.slice(0, MAX_UNKNOWN_REASONS);
}
// build/azure/arm/access.js
function evaluateAccess(question) {
	const { of, repositories } = toEvaluationInput(question);
	const requestedOperations = question.access === "push" ? ["pull", "push"] : ["pull"];
	const missing = [];
	const unknownReasons = new Map();
	const evaluate = (right, repository) => {
		const judged = evaluateRight(of, right, repository);
		if (!requestedOperations.includes(right)) return judged.verdict;
		if (judged.verdict === "denied") missing.push({
			right,
			repository
		});
		for (const unknownReason of judged.unknownReasons) unknownReasons.set(keyOf(unknownReason), unknownReason);
		return judged.verdict;
	};
	const perRepository = repositories.map((repository) => ({
		...repository !== void 0 && { repository },
		pull: evaluate("pull", repository),
		push: evaluate("push", repository)
	}));
	const causes = missing.length === 0 ? [] : causesOf(of, missing);
	const reason = causes[0]?.reason ?? (unknownReasons.size === 0 ? "granted" : "unknown");
	return {
		perRepository,
		effectiveRoles: of.evaluatedAssignments.map(({ effectiveRole }) => effectiveRole),
		reason,
		causes,
		unknownReasons: [...unknownReasons.values()]
	};
}
function toEvaluationInput(question) {
	const { mode, registryId, assignments, assignmentsComplete = true, denyAssignments, definitions } = question;
	const repositories = question.repositories.length === 0 ? [void 0] : question.repositories;
	const principalIds = new Set(question.principalIds.map((id) => id.toLowerCase()));
	const evaluatedAssignments = evaluateAssignments(assignments ?? [], {
		mode,
		registryId,
		repositories,
		definitions,
		principalIds
	});
	const known = new Set([...principalIds, ...(assignments ?? []).filter(isGroup).map((one) => one.principalId)]);
	return {
		of: {
			mode,
			evaluatedAssignments,
			complete: assignments !== void 0 && assignmentsComplete && principalIds.size > 0,
			denials: denyAssignments && denialsOf(denyAssignments, registryId, known)
		},
		repositories
	};
}
const keyOf = (unknownReason) => [
	unknownReason.kind,
	"role" in unknownReason ? unknownReason.role.roleId : "",
	"role" in unknownReason ? unknownReason.role.scope : "",
	"denyAssignment" in unknownReason ? `${unknownReason.denyAssignment.scope} ${unknownReason.denyAssignment.name}` : ""
].join(" ");
function definitionsToRead(assignments, registryId) {
	const unknown = assignments.filter(({ roleId, scope }) => !_conditions_js__WEBPACK_IMPORTED_MODULE_1__.s.has(roleId) && holdsForRegistry(scopeKind(scope, registryId)));
	return (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__.o)(unknown, ({ roleId }) => roleId).map(({ roleDefinitionId }) => roleDefinitionId);
}



/***/ }),

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



/***/ })

};
;