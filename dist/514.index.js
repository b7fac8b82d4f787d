"use strict";
exports.id = 514;
exports.ids = [514];
exports.modules = {

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

/***/ 7514:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ verifiesSignatures),
/* harmony export */   A: () => (/* binding */ recentRoleAssignment),
/* harmony export */   B: () => (/* binding */ appliesToDocker),
/* harmony export */   C: () => (/* binding */ explanationOf),
/* harmony export */   D: () => (/* binding */ modeOf),
/* harmony export */   E: () => (/* binding */ isRefusedIdentity),
/* harmony export */   F: () => (/* binding */ isAdminName),
/* harmony export */   G: () => (/* binding */ engineRouteMatch),
/* harmony export */   H: () => (/* binding */ daemonOf),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   J: () => (/* binding */ isFromHostsFile),
/* harmony export */   K: () => (/* binding */ engineTrustsSameCas),
/* harmony export */   L: () => (/* binding */ misplacedToken),
/* harmony export */   M: () => (/* binding */ assigneeOf),
/* harmony export */   N: () => (/* binding */ defectOf),
/* harmony export */   O: () => (/* binding */ question),
/* harmony export */   P: () => (/* binding */ fileInUse),
/* harmony export */   Q: () => (/* binding */ dataHostsOf),
/* harmony export */   R: () => (/* binding */ registryName),
/* harmony export */   S: () => (/* binding */ effectiveSince),
/* harmony export */   T: () => (/* binding */ isExplainedByArm),
/* harmony export */   U: () => (/* binding */ dataEndpointRouteMatch),
/* harmony export */   V: () => (/* binding */ builderMismatch),
/* harmony export */   W: () => (/* binding */ engineMismatch),
/* harmony export */   X: () => (/* binding */ isPrivate),
/* harmony export */   Y: () => (/* binding */ isNobodys),
/* harmony export */   Z: () => (/* binding */ privateLink),
/* harmony export */   _: () => (/* binding */ missingHelper),
/* harmony export */   a: () => (/* binding */ pageAtImages),
/* harmony export */   at: () => (/* binding */ earliestExpiry),
/* harmony export */   b: () => (/* binding */ permissionOf),
/* harmony export */   c: () => (/* binding */ judgeLogs),
/* harmony export */   ct: () => (/* binding */ scopedTokenCause),
/* harmony export */   d: () => (/* binding */ stageReport),
/* harmony export */   dt: () => (/* binding */ unusedPassword),
/* harmony export */   et: () => (/* binding */ attachLocations),
/* harmony export */   f: () => (/* binding */ configFile),
/* harmony export */   ft: () => (/* binding */ STAGES),
/* harmony export */   g: () => (/* binding */ loginStorage),
/* harmony export */   h: () => (/* binding */ jqPlace),
/* harmony export */   i: () => (/* binding */ imageState),
/* harmony export */   it: () => (/* binding */ daysUntil),
/* harmony export */   j: () => (/* binding */ neededRoles),
/* harmony export */   k: () => (/* binding */ questionOf),
/* harmony export */   l: () => (/* binding */ logSourceEvidence),
/* harmony export */   lt: () => (/* binding */ secretOf),
/* harmony export */   m: () => (/* binding */ isLoginUncertain),
/* harmony export */   n: () => (/* binding */ blockAtImages),
/* harmony export */   nt: () => (/* binding */ DAY_MS),
/* harmony export */   o: () => (/* binding */ rejectionAt),
/* harmony export */   ot: () => (/* binding */ expiryItems),
/* harmony export */   p: () => (/* binding */ helperFault),
/* harmony export */   q: () => (/* binding */ isInsecure),
/* harmony export */   r: () => (/* binding */ enginePlatform),
/* harmony export */   rt: () => (/* binding */ credentialExpiry),
/* harmony export */   s: () => (/* binding */ upstreamOf),
/* harmony export */   st: () => (/* binding */ latestPasswordExpiry),
/* harmony export */   t: () => (/* binding */ areImagesKnown),
/* harmony export */   tt: () => (/* binding */ isIgnoredInFile),
/* harmony export */   u: () => (/* binding */ withLogs),
/* harmony export */   ut: () => (/* binding */ tokenOf),
/* harmony export */   v: () => (/* binding */ writesFile),
/* harmony export */   w: () => (/* binding */ heldRole),
/* harmony export */   x: () => (/* binding */ denialExplanation),
/* harmony export */   y: () => (/* binding */ isPlaceholder),
/* harmony export */   z: () => (/* binding */ unknownUser)
/* harmony export */ });
/* harmony import */ var _guid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(945);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2363);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7491);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8317);
/* harmony import */ var _note_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7616);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5441);
/* harmony import */ var _login_server_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7595);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8938);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9340);
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6478);
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7650);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_7___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_7__);












// build/findings/row.js
const STAGES = [...[
	"docker",
	"name",
	"dns",
	"tcp",
	"tls",
	"challenge",
	"credentials",
	"exchange"
], ...[
	"permission",
	"data",
	"expiry"
]];
// build/diagnosis/expiry.js
function secretOf({ identity }) {
	const secret = identity.kind === "sign-in" ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(identity.graph)?.secret : void 0;
	if (secret?.state === "one") return secret.secret;
	return secret?.state === "several" ? secret.candidates[0] : void 0;
}
const daysUntil = (end, now) => Math.floor((end - now) / DAY_MS);
const DAY_MS = 864e5;
function credentialExpiry(registry) {
	const expiresAt = (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(registry.credential)?.secret.token?.expiresAt;
	return expiresAt === void 0 ? void 0 : expiresAt * 1e3;
}
function expiryInUse(registry, facts) {
	const isApplication = (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(registry.credential)?.userNameKind === "service-principal";
	return credentialExpiry(registry) ?? latestPasswordExpiry(registry) ?? (isApplication ? secretOf(facts)?.endsAt : void 0);
}
function expiryItems(facts) {
	const secret = secretOf(facts);
	const certificate = facts.identity.kind === "sign-in" ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(facts.identity.graph)?.certificate : void 0;
	return [
		...facts.registries.flatMap((registry) => {
			const { host } = registry.server;
			const passwords = tokenOf(registry)?.token.passwords ?? [];
			return [{
				what: "token",
				name: host,
				endsAt: credentialExpiry(registry)
			}, ...passwords.map(({ name, expiresAt }) => ({
				what: "token-password",
				name: `${tokenOf(registry)?.token.name} ${name}`,
				endsAt: typeof expiresAt === "number" ? expiresAt : void 0
			}))];
		}),
		{
			what: "secret",
			name: secret?.displayName ?? secret?.keyId ?? "",
			endsAt: secret?.endsAt
		},
		{
			what: "certificate",
			name: certificate?.displayName ?? certificate?.keyId ?? "",
			endsAt: certificate?.endsAt
		}
	].flatMap(({ what, name, endsAt }) => endsAt === void 0 ? [] : [{
		what,
		name,
		endsAt
	}]);
}
function earliestExpiry(facts) {
	const ends = [...facts.registries.flatMap((registry) => [credentialExpiry(registry), latestPasswordExpiry(registry)]), secretOf(facts)?.endsAt].filter((end) => end !== void 0);
	return ends.length === 0 ? void 0 : Math.min(...ends);
}
const tokenOf = (registry) => {
	const arm = (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(registry.arm);
	return arm === void 0 ? void 0 : (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(arm.scopedToken);
};
function scopedTokenCause(registry, facts) {
	const known = tokenOf(registry);
	if (known === void 0 || (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.Z)(registry) === void 0) return void 0;
	if (known.token.status === "disabled") return "disabled";
	const ends = known.token.passwords?.map(({ expiresAt }) => expiresAt) ?? [];
	return ends.length > 0 && ends.every((end) => typeof end === "number" && end <= facts.clock.now) ? "password-expired" : void 0;
}
function unusedPassword(registry, { clock }) {
	const passwords = tokenOf(registry)?.token.passwords;
	const unused = ["password2", "password1"].find((name) => {
		const end = passwords?.find((password) => password.name === name)?.expiresAt;
		return passwords !== void 0 && (end === void 0 || typeof end === "number" && end <= clock.now);
	});
	return unused === void 0 ? {} : { unusedPassword: unused };
}
function latestPasswordExpiry(registry) {
	const ends = tokenOf(registry)?.token.passwords?.map(({ expiresAt }) => expiresAt) ?? [];
	const numbers = ends.filter((end) => typeof end === "number");
	return numbers.length === 0 || numbers.length < ends.length ? void 0 : Math.max(...numbers);
}
// build/workflow/run-names.js
function findStep(workflow, named) {
	const jobs = jobsNamed(workflow.jobs, named.job);
	const [job] = jobs;
	if (job === void 0 || jobs.some((other) => other.location.line !== job.location.line)) return void 0;
	return jobs.map((each) => ({
		job: each,
		step: stepOf(each, named)
	})).find(({ step }) => step !== void 0) ?? {
		job,
		step: void 0
	};
}
function jobsNamed(jobs, shown) {
	const own = jobs.filter((job) => job.calls === void 0 && isNameOf(job.name ?? job.id, shown, " ("));
	const called = jobs.flatMap((job) => splitsOf(shown).flatMap(([caller, inner]) => isNameOf(job.name ?? job.id, caller, " (") ? jobsNamed(job.calls?.workflow?.jobs ?? [], inner) : []));
	return [...own, ...called];
}
function splitsOf(shown) {
	const parts = shown.slice(0, MAX_NAME).split(" / ");
	return parts.slice(1).map((_, index) => [parts.slice(0, index + 1).join(" / "), parts.slice(index + 1).join(" / ")]);
}
const OF_RUNNER = /^(?:Set up job|Set up runner|Complete job|Complete runner|Initialize containers|Stop containers|(?:Pre|Post) |(?:Pull|Build) \S)/;
function stepOf({ steps }, { steps: shown, index }) {
	const name = index === void 0 ? void 0 : shown[index];
	if (index === void 0 || name === void 0) return void 0;
	const fitting = steps.filter((step) => isNameOf(shownName(step), name, ""));
	if (fitting.length === 1) return fitting[0];
	const own = [...shown.keys()].filter((at) => !OF_RUNNER.test(shown[at] ?? ""));
	if (own.length === steps.length) return steps[own.indexOf(index)];
	const alike = [...shown.keys()].filter((at) => shown[at] === name);
	return alike.length === fitting.length ? fitting[alike.indexOf(index)] : void 0;
}
function shownName({ name, uses, script }) {
	if (name !== void 0) return name;
	if (uses !== void 0) return `Run ${uses.action}${uses.ref === "" ? "" : `@${uses.ref}`}`;
	return `Run ${((script?.text.trimStart() ?? "").split(/[\r\n]/, 1)[0] ?? "").replace(/[\u{f0000}-\u{ffffd}]/gu, "${{}}")}`;
}
const MAX_NAME = 300;
function isNameOf(template, shown, tail) {
	const text = shown.slice(0, MAX_NAME).trim().toLowerCase();
	const [first = "", ...rest] = literalsOf(template.slice(0, MAX_NAME).trim().toLowerCase());
	if (!text.startsWith(first)) return false;
	let at = first.length;
	for (const [index, literal] of rest.entries()) {
		const found = index === rest.length - 1 && text.endsWith(literal) ? text.length - literal.length : text.indexOf(literal, at);
		if (found < at) return false;
		at = found + literal.length;
	}
	const end = text.slice(at);
	return end === "" || tail !== "" && end.startsWith(tail) || template.length > MAX_NAME;
}
function literalsOf(template) {
	const literals = [];
	let at = 0;
	for (;;) {
		const open = template.indexOf("${{", at);
		const close = open < 0 ? -1 : template.indexOf("}}", open);
		if (close < 0) return [...literals, template.slice(at)];
		literals.push(template.slice(at, open));
		at = close + 2;
	}
}
// build/diagnosis/locate.js
function attachLocations(findings, facts) {
	const running = (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(facts.workflows)?.running;
	const here = running === void 0 ? void 0 : (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.st)(running);
	if (running === void 0 || here === void 0) return findings;
	const duplicates = new Set();
	return findings.map((finding) => {
		if (finding.location !== void 0) return finding;
		const target = fixTargetOf(finding, here);
		const same = findings.filter((other) => isSameDefect(other, finding) && (isInJob(other.location, here.job, running) || isSameLine(other.location, target)));
		for (const duplicate of same) duplicates.add(duplicate);
		const places = same.map(({ location }) => location).filter((location) => location !== void 0);
		const location = places.find((location) => isSameLine(location, target)) ?? firstOf$1(places) ?? target;
		return location === void 0 ? finding : {
			...finding,
			location
		};
	}).filter((finding) => !duplicates.has(finding));
}
const OTHER_NAMES = { "secrets-unavailable": "workflow-fork-secrets" };
const isSameDefect = (inFile, atRunTime) => inFile.location !== void 0 && (inFile.id === atRunTime.id || inFile.id === OTHER_NAMES[atRunTime.id]) && (inFile.registry === void 0 || atRunTime.registry === void 0 || inFile.registry.toLowerCase() === atRunTime.registry.toLowerCase());
const firstOf$1 = (places) => places.toSorted((a, b) => a.line - b.line)[0];
const isSameLine = (one, other) => one !== void 0 && one.file === other?.file && one.line === other.line;
function isInJob(location, job, { workflow }) {
	if (location === void 0 || location.file !== job.location.file || location.line < job.location.line) return false;
	const next = workflow.jobs.map((other) => other.location.line).filter((line) => line > job.location.line);
	return location.file !== workflow.file || location.line < Math.min(...next, Number.POSITIVE_INFINITY);
}
function fixTargetOf(finding, here) {
	const ownPlace = here.step.uses?.location ?? here.step.location;
	const target = targetOf(finding);
	if (target === "step" || target === "finding") return ownPlace;
	if (target === "permissions") return permissionsOf(here.job);
	if (target === "images") return imageOf(finding, here.job) ?? here.step.with.get("repository")?.location ?? ownPlace;
	const login = loginOf(finding, here);
	const own = here.step.with;
	switch (target) {
		case "registry": return textPlace(login?.registry ?? own.get("registry"), finding) ?? ownPlace;
		case "username": return textPlace(login?.userName ?? own.get("username") ?? own.get("client-id") ?? own.get("creds")) ?? ownPlace;
		case "password": return textPlace(login?.password ?? own.get("password") ?? own.get("client-secret") ?? own.get("creds")) ?? ownPlace;
		default: return textPlace(own.get(target)) ?? ownPlace;
	}
}
function targetOf(finding) {
	const { fixAt } = _catalogue_js__WEBPACK_IMPORTED_MODULE_1__.t[finding.id];
	if (finding.id === "workflow-invalid") return "finding";
	if (fixAt !== "values") return fixAt;
	const { values } = finding;
	const missing = "missing" in values ? values.missing : "input" in values ? values.input : void 0;
	if (missing === void 0) return "step";
	if (missing === "both") return "username";
	return missing === "login-server" ? "registry" : missing;
}
function textPlace(value, finding) {
	if (value === void 0) return void 0;
	return (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.M)(value, finding?.id === "login-server-uppercase" ? /[A-Z]/ : /\S/);
}
const permissionsOf = ({ permissions, location }) => permissions === "unknown" ? location : permissions.location;
function loginOf({ registry }, { job, step }) {
	const own = step.with.get("registry");
	const logins = (steps) => steps.flatMap(({ operations }) => operations).filter((operation) => operation.kind === "login");
	const isForIt = (login) => {
		if (login.registry === void 0) return false;
		if (own !== void 0 && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.j)(login.registry, own) === true) return true;
		if (registry === void 0) return false;
		const value = {
			segments: [{
				literal: registry,
				location: step.location
			}],
			location: step.location
		};
		return (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.E)(login, {
			kind: "host",
			value
		}) === "same";
	};
	return logins(job.steps.slice(job.steps.indexOf(step) + 1)).find(isForIt) ?? logins(job.steps).find(isForIt);
}
function imageOf(finding, job) {
	const names = new Set(repositoriesOf(finding).map((name) => (0,_repository_js__WEBPACK_IMPORTED_MODULE_4__.i)(name, []).name));
	const found = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.ct)(job).find(({ image }) => {
		const { host, path } = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.D)(image);
		const at = host.kind === "host" ? (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(host.value)?.toLowerCase() : void 0;
		if (finding.registry !== void 0 && at !== finding.registry.toLowerCase()) return false;
		const text = path.map((segments) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)({
			segments,
			location: image.location
		}) ?? "\0").join("/");
		return names.has(text.toLowerCase());
	});
	return found === void 0 ? void 0 : (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.M)(found.image, /\S/);
}
function repositoriesOf({ values }) {
	if ("repositories" in values) return values.repositories;
	return "names" in values ? values.names : [];
}
function isIgnoredInFile({ id, location }, facts) {
	const { workflows = [], running } = (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(facts.workflows) ?? {};
	return [...workflows, ...running === void 0 ? [] : [running.workflow]].some(({ ignores }) => ignores.some(({ file, line, ids }) => file === location?.file && line === location.line && ids.includes(id)));
}
// build/diagnosis/content-trust.js
function verifiesSignatures({ cli, variables }) {
	const client = (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(cli);
	return variables.includes("DOCKER_CONTENT_TRUST") && client?.present === true && !(0,_login_server_js__WEBPACK_IMPORTED_MODULE_3__.v)(client.version, 29, 0);
}
// build/diagnosis/data-endpoints.js
function dataHostsOf(registry) {
	const layers = (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(registry.layers);
	if (layers?.from === "registry") return void 0;
	if (layers !== void 0) return {
		reachability: reachabilityOf(layers.dataHost, true),
		hosts: [layers.dataHost],
		from: "redirect"
	};
	const hosts = (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(registry.arm)?.dataHosts ?? [];
	const [first] = hosts;
	if (first === void 0) return void 0;
	const reachabilities = hosts.map((host) => reachabilityOf(host, false));
	return {
		reachability: reachabilities.every((reachability) => reachability === reachabilities[0]) ? reachabilities[0] ?? "unclear" : "unclear",
		hosts,
		from: "arm"
	};
}
function reachabilityOf({ answer }, signed) {
	if (answer.state === "known") {
		if (!signed) return "reached";
		const { status } = answer.value;
		if ((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.H)(answer.value) && status < 300) return "blocked";
		if (status < 300) return "reached";
		return [
			403,
			407,
			511
		].includes(status) ? "blocked" : "unclear";
	}
	if (answer.state !== "failed" || answer.reason.kind !== "network") return "unclear";
	return (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.V)(answer.reason.failure) ? "unclear" : "blocked";
}
// build/diagnosis/private-link.js
const PRIVATE = new node_net__WEBPACK_IMPORTED_MODULE_7__.BlockList();
PRIVATE.addSubnet("10.0.0.0", 8);
PRIVATE.addSubnet("172.16.0.0", 12);
PRIVATE.addSubnet("192.168.0.0", 16);
PRIVATE.addSubnet("100.64.0.0", 10);
PRIVATE.addSubnet("169.254.0.0", 16);
PRIVATE.addSubnet("fc00::", 7, "ipv6");
function isPrivate(address) {
	const version = (0,node_net__WEBPACK_IMPORTED_MODULE_7__.isIP)(address);
	return version !== 0 && PRIVATE.check(address, version === 4 ? "ipv4" : "ipv6");
}
const NOBODYS = new node_net__WEBPACK_IMPORTED_MODULE_7__.BlockList();
NOBODYS.addSubnet("0.0.0.0", 8);
NOBODYS.addSubnet("127.0.0.0", 8);
NOBODYS.addAddress("255.255.255.255");
NOBODYS.addAddress("::", "ipv6");
NOBODYS.addAddress("::1", "ipv6");
function isNobodys(address) {
	const version = (0,node_net__WEBPACK_IMPORTED_MODULE_7__.isIP)(address);
	return version !== 0 && NOBODYS.check(address, version === 4 ? "ipv4" : "ipv6");
}
const isFromHostsFile = ({ addresses, hostsFile = [] }) => addresses.length > 0 && addresses.every((address) => hostsFile.includes(address));
function privateLink(registry) {
	if (isFromHostsFile(registry)) return void 0;
	const { cnames, addresses } = registry;
	const alias = (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(cnames)?.find((name) => /\.privatelink\.azurecr\.[a-z]+$/.test(name));
	if (alias === void 0) return void 0;
	if (addresses.length === 0) return {
		alias,
		answer: "none"
	};
	return {
		alias,
		answer: addresses.some(isPrivate) ? "private" : "public"
	};
}
// build/diagnosis/egress.js
const runnerRoute = ({ proxy, connection }) => {
	if (connection.state === "skipped") return "invalid";
	if (connection.state === "failed" && connection.reason.kind === "tool") return "invalid";
	if (isMisread(connection)) return "misread";
	return proxy === void 0 ? void 0 : URL.parse(proxy) ?? "invalid";
};
const isMisread = (fact) => fact.state === "failed" && fact.reason.kind === "network" && fact.reason.failure.code === "PROXY_MISREAD";
const engineRouteMatch = (registry, facts) => compareEngineRoute(runnerRoute(registry), registry.server.host, facts);
function compareEngineRoute(runner, host, { docker }) {
	if ((0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(docker.engine)?.state !== "answers") return "same";
	const proxies = (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(docker.proxies);
	const engine = proxies === void 0 ? "not-reported" : (0,_login_server_js__WEBPACK_IMPORTED_MODULE_3__.c)(host, proxies);
	if (engine === "not-reported") return runner === void 0 ? "same" : "unclear";
	const like = (0,_login_server_js__WEBPACK_IMPORTED_MODULE_3__.s)(runner, engine);
	if (like === "same" && engine instanceof URL && (0,_login_server_js__WEBPACK_IMPORTED_MODULE_3__.u)((0,_login_server_js__WEBPACK_IMPORTED_MODULE_3__.d)(engine)) && !sharesLoopback(docker)) return "unclear";
	return like === "other" && !isLocalEngine(docker.endpoint, proxies) ? "unclear" : like;
}
const sharesLoopback = ({ endpoint, proxies }) => {
	const known = (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(proxies);
	const marks = [endpoint, `context ${known?.context ?? ""}`];
	return isLocalEngine(endpoint, known) && marks.every((mark) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.l)(mark) === void 0);
};
function isInsecure({ server, addresses }, { docker }) {
	const insecure = (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(docker.proxies)?.insecure ?? [];
	return [server.host, ...addresses].some((one) => insecure.some((entry) => entry === one || (0,_login_server_js__WEBPACK_IMPORTED_MODULE_3__.l)(one, entry)));
}
const dataEndpointRouteMatch = (registry, facts) => dataHostsOf(registry)?.hosts.every(({ host, proxy }) => compareEngineRoute(proxy === void 0 ? void 0 : URL.parse(proxy) ?? "invalid", host, facts) === "same") === false ? "unclear" : "same";
function engineTrustsSameCas({ connection }, { docker }) {
	const trust = connection.state === "known" ? connection.value.trust : void 0;
	if (trust === "bundled") return "same";
	if (trust === "extra") return "unclear";
	const isUnknownToUs = connection.state === "failed" && connection.reason.kind === "network" && connection.reason.failure.at === "tls" && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.I)(connection.reason.failure.code) === "chain";
	return isElsewhere$1(docker) && (trust === "system" || trust === "request" || isUnknownToUs) ? "unclear" : "same";
}
const isElsewhere$1 = ({ engine, endpoint, proxies }) => (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(engine)?.state === "answers" && !isLocalEngine(endpoint, (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(proxies));
const isLocalEngine = (endpoint, proxies) => {
	if (endpoint === "default") return ["", "default"].includes(proxies?.context ?? "");
	return (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.s)(endpoint);
};
function daemonOf({ docker, runner }) {
	const proxies = (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(docker.proxies);
	const daemon = proxies === void 0 ? elsewhere(runner.platform) : proxies.daemon;
	return daemon === void 0 ? {} : { daemon };
}
const elsewhere = (platform) => platform === void 0 || platform === "linux" ? void 0 : { kind: "product" };
function engineMismatch(registry, facts) {
	const proxies = (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(facts.docker.proxies);
	if (proxies === void 0 || engineRouteMatch(registry, facts) !== "other") return void 0;
	return mismatchOf(registry, (0,_login_server_js__WEBPACK_IMPORTED_MODULE_3__.f)(registry.server.host, proxies));
}
function builderMismatch(registry, facts) {
	const builder = (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(facts.docker.builder);
	if (builder?.driver !== "docker-container") return void 0;
	const { host } = registry.server;
	const proxies = (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(facts.docker.proxies);
	const engine = proxies === void 0 ? "not-reported" : (0,_login_server_js__WEBPACK_IMPORTED_MODULE_3__.c)(host, proxies);
	const isAway = (route) => (0,_login_server_js__WEBPACK_IMPORTED_MODULE_3__.s)(runnerRoute(registry), route) === "other" && (engine === "not-reported" || (0,_login_server_js__WEBPACK_IMPORTED_MODULE_3__.s)(engine, route) === "other");
	const away = builder.nodes.filter(isNodeHere).flatMap(({ proxies: own }) => own === void 0 ? [] : [{ route: (0,_login_server_js__WEBPACK_IMPORTED_MODULE_3__.f)(host, own) }]).find(({ route }) => isAway(route));
	return away === void 0 ? void 0 : mismatchOf(registry, away.route);
}
const isNodeHere = ({ endpoint }) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.s)(endpoint);
const mismatchOf = ({ proxy }, other) => ({
	...proxy !== void 0 && { runner: proxy },
	...other instanceof URL && { other: (0,_login_server_js__WEBPACK_IMPORTED_MODULE_3__.p)(other) }
});
function appliesToDocker({ id, registry: name }, facts) {
	const registry = facts.registries.find(({ server }) => (server.host || server.given) === name);
	if (registry === void 0 || !_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.t[id].networkPath) return "same";
	const route = engineRouteMatch(registry, facts);
	if (route === "same" && isFromHostsFile(registry) && isElsewhere$1(facts.docker)) return "unclear";
	if (route === "same" && id === "tls-untrusted") return isInsecure(registry, facts) ? "unclear" : engineTrustsSameCas(registry, facts);
	return route === "same" && id === "data-endpoint-unreachable" ? dataEndpointRouteMatch(registry, facts) : route;
}
// build/diagnosis/credential.js
const registryName = ({ server }) => server.kind.kind === "acr" ? server.kind.registryName : server.host.split(".")[0] ?? server.host;
function kindOf(credential) {
	if (credential.source === "entra") return "entra";
	return credential.identityToken ? "identity-token" : credential.userNameKind;
}
function defectOf(registry, facts) {
	const credential = (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(registry.credential);
	return credential === void 0 ? void 0 : (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.f)(credential, registry.service, facts.clock.now);
}
const FILE_FORMS = [
	"certificate",
	"json",
	"file"
];
const fileInUse = (registry, facts) => FILE_FORMS.find((form) => form === defectOf(registry, facts));
const misplacedToken = (registry, facts) => defectOf(registry, facts) === "zero-guid-without-token" ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(registry.credential)?.secret.form : void 0;
function unknownUser(registry) {
	const refusal = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.Z)(registry);
	const userName = (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(registry.credential)?.userName ?? "";
	if (!(refusal === "user-unknown" || refusal === "admin-unknown" && !isAdminName(registry))) return void 0;
	if (/[@\\]/.test(userName)) return "person";
	if (isLikeLoginServer(userName, registry)) return "admin";
	return /^(?:[a-z][a-z0-9+.-]*:\/\/|\/subscriptions\/)/i.test(userName) ? "application" : "token";
}
const isAdminName = ({ server, credential }) => (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(credential)?.userName === (0,_login_server_js__WEBPACK_IMPORTED_MODULE_3__.t)(server);
function isLikeLoginServer(userName, { server }) {
	const { host, kind } = (0,_login_server_js__WEBPACK_IMPORTED_MODULE_3__.a)(userName);
	const name = (0,_login_server_js__WEBPACK_IMPORTED_MODULE_3__.t)(server);
	return kind.kind === "acr" || kind.kind === "near-miss" || host === server.host || host.startsWith(`${name}.`) || host === name || host === server.host.split(".")[0];
}
function assigneeOf(credential, { identity }) {
	if (credential === void 0) return {};
	const kind = kindOf(credential);
	const answer = identity.kind === "sign-in" ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(identity.signIn) : void 0;
	const objectId = answer?.signedIn === true ? answer.objectId : void 0;
	if (kind === "entra" && objectId !== void 0) return { assignee: objectId };
	const name = kind === "service-principal" || kind === "entra" ? credential.userName : credential.secret.token?.subject ?? "";
	return (0,_guid_js__WEBPACK_IMPORTED_MODULE_0__.r)(name) || /^[\w.+#-]{1,100}@[\w.-]{1,100}$/.test(name) ? { assignee: name } : {};
}
// build/diagnosis/role-fix.js
function neededRoles(mode, access, { effectiveRoles }) {
	const inEffect = effectiveRoles.filter(isInEffect);
	const granted = new Set(inEffect.flatMap(({ grants }) => grants));
	if (RIGHTS[access].every((right) => granted.has(right))) return [];
	const names = new Set(inEffect.map(({ roleName }) => roleName));
	return (0,_conditions_js__WEBPACK_IMPORTED_MODULE_5__.u)(mode, access).map(({ role }) => role).filter((role) => !names.has(role));
}
const RIGHTS = {
	pull: ["pull"],
	push: ["pull", "push"]
};
const isInEffect = ({ scopeKind, condition }) => (0,_access_js__WEBPACK_IMPORTED_MODULE_6__.i)(scopeKind) && (condition === void 0 || condition === "fits");
function roleFixOf(assigned, evaluation, access, needed) {
	const { causes, unknownReasons, reason } = evaluation;
	const [cause] = causes;
	if (cause?.reason === "deny-assignment") return { do: "show-deny-assignments" };
	if (cause?.reason === "condition") return conditionFix(cause.role, assigned, evaluation, access, needed);
	if (cause !== void 0) return needed.length > 0 ? { do: "assign" } : { do: "sign-in-again" };
	if (reason === "unknown") {
		const kinds = new Set(unknownReasons.map(({ kind }) => kind));
		if (kinds.has("deny-assignment-unclear")) return { do: "show-deny-assignments" };
		if (kinds.has("condition-not-evaluated") || kinds.has("repository-not-named")) return { do: "show-conditions" };
	}
	return needed.length > 0 ? { do: "assign" } : { do: "sign-in-again" };
}
const NAME = "@Request[Microsoft.ContainerRegistry/registries/repositories:name]";
const ACTIONS = {
	pull: ["content/read", "metadata/read"],
	push: [
		"content/read",
		"content/write",
		"metadata/read",
		"metadata/write"
	]
};
function conditionFix(role, { principalId, assignments }, { perRepository }, access, needed) {
	const repositories = perRepository.filter(({ pull, push }) => pull === "denied" || access === "push" && push === "denied").flatMap(({ repository }) => repository === void 0 ? [] : [repository]);
	const tests = repositories.map((repository) => `(${NAME} StringEqualsIgnoreCase '${repository}')`);
	const isReplaced = role.through === "direct" && role.scopeKind === "registry" && needed.includes(role.roleName);
	const present = assignments.find((one) => one.roleId === role.roleId && one.scope === role.scope && one.principalId === principalId.toLowerCase());
	if (isReplaced && present?.condition !== void 0) {
		const condition = widened(present.condition, repositories, tests, access);
		return condition === void 0 ? { do: "show-conditions" } : {
			do: "update-condition",
			assignment: present,
			condition
		};
	}
	if (tests.length === 0) return { do: "show-conditions" };
	return {
		do: "assign",
		condition: `((${ACTIONS[access].map((action) => `!(ActionMatches{'Microsoft.ContainerRegistry/registries/repositories/${action}'})`).join(" AND ")}) OR ${tests.join(" OR ")})`
	};
}
function widened({ text, version = "" }, repositories, tests, access) {
	const corrected = (0,_conditions_js__WEBPACK_IMPORTED_MODULE_5__.n)(text);
	const actions = access === "push" ? [_conditions_js__WEBPACK_IMPORTED_MODULE_5__.c, _conditions_js__WEBPACK_IMPORTED_MODULE_5__.l] : [_conditions_js__WEBPACK_IMPORTED_MODULE_5__.c];
	if (corrected !== void 0) {
		const condition = (0,_conditions_js__WEBPACK_IMPORTED_MODULE_5__.t)({
			text: corrected,
			version
		});
		if (repositories.every((repository) => actions.every((action) => condition(action, repository) === "allows"))) return corrected;
	}
	return tests.length === 0 ? void 0 : [`(${corrected ?? text})`, ...tests].join(" OR ");
}
function elsewhereIn(causes) {
	const [first, ...others] = causes;
	if (first === void 0 || first.reason === "other-scope") return void 0;
	const found = others.find((cause) => cause.reason === "other-scope");
	return found?.reason === "other-scope" ? found.role : void 0;
}
// build/diagnosis/roles.js
const PROPAGATION_WINDOW = 9e5;
function recentRoleAssignment(registry, facts) {
	if (!isDenied(registry, facts)) return void 0;
	const evaluation = accessEvaluationOf(registry, facts);
	if (evaluation?.reason !== "granted") return void 0;
	return evaluation.effectiveRoles.filter((role) => role.grants.includes(facts.given.access)).find((role) => facts.clock.now - effectiveSince(role) < PROPAGATION_WINDOW);
}
const effectiveSince = ({ createdOn = 0, updatedOn = 0 }) => Math.max(createdOn, updatedOn);
function isDenied(registry, facts) {
	const answer = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.W)(registry);
	if (answer === void 0) return isRefusedIdentity(registry, facts);
	return answer.grants.some((grant) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.K)(grant, facts) !== void 0);
}
function isExplainedByArm(registry, facts) {
	if (!isRefusedIdentity(registry, facts)) return false;
	const evaluation = accessEvaluationOf(registry, facts);
	return evaluation !== void 0 && (evaluation.causes.length > 0 || recentRoleAssignment(registry, facts) !== void 0);
}
function isRefusedIdentity(registry, facts) {
	const credential = (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(registry.credential);
	const { identity } = facts;
	const signedIn = identity.kind === "sign-in" && (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(identity.signIn)?.signedIn === true;
	const isIdentity = credential?.source === "entra" || signedIn && identity.plan.source === "username";
	return signedIn && isIdentity && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.Z)(registry) !== void 0;
}
function accessEvaluationOf(registry, facts) {
	const question = questionOf(registry, facts);
	return question === void 0 ? void 0 : (0,_access_js__WEBPACK_IMPORTED_MODULE_6__.n)(question);
}
function questionOf(registry, facts) {
	const arm = (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(registry.arm);
	const principal = arm === void 0 ? void 0 : (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(arm.principal);
	return arm === void 0 || principal === void 0 ? void 0 : question(arm, principal, facts.given.access, facts);
}
const question = ({ registry }, principal, access, facts) => ({
	mode: registry.roleAssignmentMode,
	assignments: principal.assignments,
	assignmentsComplete: principal.complete,
	definitions: principal.definitions,
	denyAssignments: principal.denyAssignments,
	principalIds: [principal.principalId],
	registryId: registry.id,
	repositories: facts.repositories.filter(({ issue }) => issue !== "characters").map(({ name }) => name),
	access
});
function explanationOf(registry, facts) {
	const arm = (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(registry.arm);
	const principal = arm === void 0 ? void 0 : (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(arm.principal);
	const evaluation = accessEvaluationOf(registry, facts);
	if (arm === void 0 || principal === void 0 || evaluation === void 0) return void 0;
	const { identity } = facts;
	const answer = identity.kind === "sign-in" ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(identity.signIn) : void 0;
	const isServicePrincipal = answer?.signedIn === true && !answer.isPerson;
	return denialExplanation(arm, {
		...principal,
		isServicePrincipal
	}, evaluation, facts.given.access);
}
function denialExplanation({ registry }, assignee, evaluation, access) {
	const { causes, unknownReasons, reason } = evaluation;
	const [cause] = causes;
	const unknownReason = reason === "unknown" ? unknownReasons[0] : void 0;
	const explaining = cause ?? unknownReason;
	const needed = neededRoles(registry.roleAssignmentMode, access, evaluation);
	const elsewhere = elsewhereIn(causes);
	return {
		because: reason,
		...unknownReason !== void 0 && { unknownReason: unknownReason.kind },
		...explaining !== void 0 && "role" in explaining && { role: heldRole(explaining.role) },
		...explaining !== void 0 && "denyAssignment" in explaining && { denyAssignment: explaining.denyAssignment.name },
		...elsewhere !== void 0 && { elsewhere: heldRole(elsewhere) },
		needed,
		fix: roleFixOf(assignee, evaluation, access, needed),
		access,
		assigneeObjectId: assignee.principalId,
		isServicePrincipal: assignee.isServicePrincipal,
		scope: registry.id
	};
}
function heldRole({ roleName, scope, scopeKind, through, condition }) {
	return {
		name: roleName,
		at: scopeKind === "registry" || scopeKind === "root" ? { kind: scopeKind } : {
			kind: scopeKind,
			name: scope.split("/").at(-1) ?? scope
		},
		throughGroup: through === "group",
		isExcluded: condition === "does not fit"
	};
}
function modeOf(registry) {
	const isAbac = (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(registry.exchange)?.isAbac === true || (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(registry.credential)?.secret.token?.hasAadIdentity === true;
	return (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(registry.arm)?.registry.roleAssignmentMode ?? (isAbac ? "AbacRepositoryPermissions" : void 0);
}
// build/diagnosis/permission.js
function permissionOf(registry, facts) {
	const answer = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.W)(registry);
	if (answer === void 0) return deniedByArm(registry, facts);
	if (answer.grants.length === 0) return "unknown";
	const denied = answer.grants.filter((grant) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.K)(grant, facts) !== void 0);
	if (denied.length === 0) return answer.grants.some(({ actions }) => actions === "unreadable") ? "unknown" : "granted";
	if (!denied.every(isPlaceholder)) return { denied };
	const credential = (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(registry.credential);
	return !(credential !== void 0 && kindOf(credential) === "scoped-token") && denied.every((grant) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.rt)(grant, "pull")) ? { denied } : "not-for-all";
}
function deniedByArm(registry, facts) {
	if (!isRefusedIdentity(registry, facts)) return "unknown";
	const evaluation = accessEvaluationOf(registry, facts);
	if (evaluation === void 0 || evaluation.causes.length === 0) return "unknown";
	return { denied: evaluation.perRepository.map(({ repository = _repository_js__WEBPACK_IMPORTED_MODULE_4__.t, pull, push }) => ({
		repository,
		actions: [...pull === "granted" ? ["pull"] : [], ...push === "granted" ? ["push"] : []]
	})) };
}
const isPlaceholder = ({ repository }) => repository === _repository_js__WEBPACK_IMPORTED_MODULE_4__.t;
// build/diagnosis/storage.js
const storesLogin = (registry, { given }) => given.password.given || (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(registry.credential)?.source === "entra";
const isLoginUncertain = (registry) => registry.loginMayBeUnread === true && (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(registry.credential)?.source === "docker";
const writesFile = (registry, facts) => storesLogin(registry, facts) && !fileStays(registry, facts);
function fileStays(registry, { docker }) {
	const cli = (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(docker.cli);
	return registry.fileStays && cli?.present === true && (0,_login_server_js__WEBPACK_IMPORTED_MODULE_3__.v)(cli.version, 27, 4);
}
function missingHelper(registry, facts) {
	const helper = (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(registry.helper);
	return helper?.present === false ? withoutHelper(helper, _findings_js__WEBPACK_IMPORTED_MODULE_9__.n, registry, facts) : void 0;
}
function withoutHelper(helper, blocks, registry, facts) {
	if (storesLogin(registry, facts)) return {
		helper,
		blocks: helper.fileLogin ? blocks.filter((operation) => operation === "login") : blocks
	};
	if (pullsAsNobody(registry, facts)) return void 0;
	return (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(registry.credential)?.source === "docker" && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.Z)(registry) === void 0 && defectOf(registry, facts) === void 0 ? {
		helper,
		blocks: [],
		fallsBack: true
	} : {
		helper,
		blocks
	};
}
function helperFault(registry, facts) {
	const helper = (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(registry.helper);
	if (!helper?.present) return void 0;
	const stores = storesLogin(registry, facts);
	const answer = (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(helper.answer);
	if (answer === void 0 || answer.state === "login" || answer.state === "no-login") {
		if (!stores || helper.storesNothing === void 0) return void 0;
		const hasOwnLogin = answer?.state === "login";
		if (hasOwnLogin && helper.storesNothing === "drops") return void 0;
		return {
			helper,
			cause: "stores-nothing",
			blocks: [...helper.storesNothing === "refuses" ? ["login"] : [], ...hasOwnLogin ? [] : _findings_js__WEBPACK_IMPORTED_MODULE_9__.t]
		};
	}
	const fault = faultOf(answer, helper);
	if (answer.state === "no-answer") return {
		helper,
		...fault
	};
	const block = withoutHelper(helper, fault.blocks, registry, facts);
	return block && {
		...fault,
		...block
	};
}
function faultOf(answer, { storesNothing }) {
	const blocks = storesNothing === "refuses" ? _findings_js__WEBPACK_IMPORTED_MODULE_9__.n : _findings_js__WEBPACK_IMPORTED_MODULE_9__.t;
	switch (answer.state) {
		case "not-started": return {
			cause: "not-started",
			text: answer.text,
			blocks: _findings_js__WEBPACK_IMPORTED_MODULE_9__.n
		};
		case "no-answer": return {
			cause: "no-answer",
			blocks
		};
		case "failed": return answer.cannotStore ? {
			cause: "no-session",
			text: answer.text,
			blocks: _findings_js__WEBPACK_IMPORTED_MODULE_9__.n
		} : {
			cause: "failed",
			text: answer.text,
			blocks
		};
	}
}
const pullsAsNobody = (registry, { given }) => given.access === "pull" && (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(registry.credential) === void 0 && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.W)(registry) !== void 0;
function loginStorage(registry, facts) {
	if (!storesLogin(registry, facts)) return "not-needed";
	if (registry.helper.state === "failed") return "unknown";
	if (registry.helper.state === "known") {
		const answer = (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(registry.helper.value.answer);
		if (answer?.state !== "login" || !answer.isGiven) return "unknown";
	}
	const config = (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(facts.docker.config);
	const isWritable = config !== void 0 && config.obstacle === void 0;
	return fileStays(registry, facts) || isWritable ? "works" : "unknown";
}
function jqPlace({ lacksJq }, { runner }) {
	if (!lacksJq) return {};
	return { jqBy: runner.platform !== "linux" ? "other" : runner.userId === 0 ? "root" : "sudo" };
}
function configFile({ docker }) {
	const config = (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(docker.config);
	return config?.path ?? config?.file ?? "";
}
// build/diagnosis/stages.js
function stageReport(registry, facts, findings) {
	const name = registry.server.host || registry.server.given;
	const about = findings.filter(({ registry: about, level, ignored }) => (level !== "notice" || ignored) && (about === void 0 || about === name));
	return STAGES.map((stage) => {
		const here = about.filter((finding) => finding.stage === stage);
		const stageStatus = STAGE_STATUS[stage](registry, facts);
		const worst = worstOf(here);
		return worst === void 0 ? {
			stage,
			findings: [],
			...stageStatus
		} : {
			stage,
			findings: [...new Set(here.map(({ id }) => id))],
			state: worst,
			data: stageStatus.data
		};
	});
}
function worstOf(findings) {
	if (findings.some(({ level }) => level === "error")) return "error";
	if (findings.some(({ level }) => level === "warning")) return "warning";
	return findings.length > 0 ? "ignored" : void 0;
}
const STAGE_STATUS = {
	docker: (registry, facts) => {
		const { docker } = facts;
		const cli = (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(docker.cli);
		const engine = (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(docker.engine);
		if (cli?.present !== true) return skippedOrUnknown(docker.cli);
		const client = `docker ${cli.version}`;
		const helper = engine?.state === "answers" ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(registry.helper) : void 0;
		if (helper !== void 0 && loginStorage(registry, facts) === "unknown") return {
			state: "unknown",
			detail: "helper-unproven",
			data: helper.program
		};
		if (verifiesSignatures(docker)) return {
			state: "unknown",
			detail: "signatures-unproven",
			data: ""
		};
		if (engine?.state === "answers" && registry.helper.state === "failed") return skippedOrUnknown(registry.helper);
		if (engine?.state === "answers") return {
			state: "pass",
			data: (0,_note_js__WEBPACK_IMPORTED_MODULE_10__.t)("docker-versions", {
				client: cli.version,
				engine: engine.version
			})
		};
		if (engine?.state === "daemonless") return {
			state: "pass",
			detail: "no-daemon",
			data: client
		};
		return engine === void 0 ? {
			state: "unknown",
			data: client
		} : {
			state: "unknown",
			data: (0,_note_js__WEBPACK_IMPORTED_MODULE_10__.t)("docker-problem", {
				client: cli.version,
				said: engine.text
			})
		};
	},
	name: ({ server }) => server.kind.kind === "other" ? {
		state: "not-applicable",
		detail: "not-a-known-registry",
		data: server.given
	} : {
		state: "pass",
		data: server.host
	},
	dns: (registry) => {
		const { proxy, addresses, connection } = registry;
		if (proxy !== void 0) return {
			state: "not-applicable",
			detail: "behind-proxy",
			data: proxy
		};
		if (addresses.length === 0) return skippedOrUnknown(connection);
		if (isFromHostsFile(registry)) return {
			state: "pass",
			detail: "hosts-file",
			data: addresses.slice(0, 4).join(", ")
		};
		const link = privateLink(registry);
		const chain = [...(0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(registry.cnames) ?? [], addresses.slice(0, 4).join(", ")].join(" → ");
		if (link === void 0) return {
			state: "pass",
			data: chain
		};
		return {
			state: "pass",
			detail: link.answer === "private" ? "private-link-private" : "private-link-public",
			data: chain
		};
	},
	tcp: ({ proxy, connection }) => {
		const value = (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(connection);
		if (proxy !== void 0 && value !== void 0) return {
			state: "not-applicable",
			detail: "tunnelled",
			data: proxy
		};
		if (value === void 0) return brokeBehindTcp(connection) ? {
			state: "pass",
			data: ""
		} : skippedOrUnknown(connection);
		return {
			state: "pass",
			data: value.connectMs === void 0 ? "" : `${value.connectMs} ms`
		};
	},
	tls: (registry, facts) => {
		const value = (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(registry.connection);
		if (value === void 0) return skippedOrUnknown(registry.connection);
		const data = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.L)(value.tls);
		if (value.trust === "bundled") return {
			state: "pass",
			data
		};
		if (value.trust === "extra") return {
			state: "unknown",
			detail: "extra-trust",
			data
		};
		return engineTrustsSameCas(registry, facts) === "same" ? {
			state: "pass",
			detail: value.trust === "request" ? "engine-trust" : "system-trust",
			data
		} : {
			state: "unknown",
			detail: "elsewhere-trust",
			data
		};
	},
	challenge: ({ challenge, connection }) => {
		const answer = (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(challenge);
		if (answer?.asksForBasic) return {
			state: "unknown",
			detail: "asks-for-basic",
			data: ""
		};
		const bearer = answer?.bearer;
		if (bearer !== void 0) return {
			state: "pass",
			data: bearer.realm,
			...afterRetry(answer)
		};
		return connection.state === "known" ? skippedOrUnknown(challenge) : NOT_REACHED;
	},
	credentials: (registry) => {
		const credential = (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(registry.credential);
		if (credential?.source === "entra") return registry.exchange.state === "skipped" ? NOT_REACHED : {
			state: "pass",
			data: who(credential)
		};
		const request = credential === void 0 ? registry.anonymous : registry.token;
		const answer = (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(request);
		if (answer === void 0) return skippedOrUnknown(request);
		if ((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.F)(registry) !== void 0) return NOT_REACHED;
		if (!answer.issued) return {
			state: "unknown",
			detail: "no-token",
			data: `HTTP ${answer.status}`
		};
		if (credential === void 0) return {
			state: "pass",
			detail: "anonymous",
			data: ""
		};
		return {
			state: "pass",
			data: who(credential),
			...afterRetry(answer)
		};
	},
	exchange: (registry) => {
		const { exchange, token } = registry;
		if ((0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(registry.credential)?.source !== "entra") return {
			state: "not-applicable",
			data: ""
		};
		const exchanged = (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(exchange);
		if (exchanged === void 0) return skippedOrUnknown(exchange);
		if ((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.F)(registry) !== void 0) return NOT_REACHED;
		if (!exchanged.issued) return {
			state: "error",
			data: `HTTP ${exchanged.status}`
		};
		const answer = (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(token);
		if (answer === void 0) return skippedOrUnknown(token);
		if (!answer.issued) return {
			state: "error",
			data: `HTTP ${answer.status}`
		};
		return {
			state: "pass",
			data: exchanged.expiresAt === void 0 ? "" : (0,_note_js__WEBPACK_IMPORTED_MODULE_10__.t)("valid-until", { time: (0,_text_js__WEBPACK_IMPORTED_MODULE_11__.i)(exchanged.expiresAt * 1e3) }),
			...afterRetry(exchanged),
			...afterRetry(answer)
		};
	},
	permission: (registry, facts) => {
		const answer = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.W)(registry);
		if (answer === void 0) return NOT_REACHED;
		const permission = permissionOf(registry, facts);
		if (permission === "not-for-all") return {
			state: "unknown",
			detail: "nothing-granted",
			data: ""
		};
		if (permission === "unknown") return {
			state: "unknown",
			detail: "access-unreadable",
			data: ""
		};
		if (facts.repositories.length === 0) return {
			state: "pass",
			detail: "placeholder",
			data: facts.given.access
		};
		const data = `${facts.given.access}: ${answer.grants.map((grant) => grant.repository).join(", ")}`;
		return facts.waitedSeconds === 0 ? {
			state: "pass",
			data
		} : {
			state: "pass",
			detail: "after-wait",
			data: (0,_note_js__WEBPACK_IMPORTED_MODULE_10__.t)("waited-for", {
				what: data,
				seconds: facts.waitedSeconds
			})
		};
	},
	data: (registry) => {
		if ((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.q)(registry) !== void 0 || (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.F)(registry) !== void 0) return NOT_REACHED;
		const found = dataHostsOf(registry);
		if (found?.from !== "arm" && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.W)(registry) === void 0) return NOT_REACHED;
		const names = found?.hosts.map(({ host }) => host).join(", ") ?? "";
		if (found?.reachability === "reached") return {
			state: "pass",
			data: names,
			...afterRetry(retriedIn(found.hosts))
		};
		const refusal = found?.hosts.map(({ answer }) => answer).find(isNodeOnly);
		if (refusal !== void 0) return skippedOrUnknown(refusal);
		if (found !== void 0) return {
			state: "unknown",
			detail: "data-endpoint-not-reported",
			data: names
		};
		const { layers } = registry;
		if (layers.state === "known") return {
			state: "pass",
			detail: "no-data-host",
			data: ""
		};
		if (layers.state === "failed") {
			const { reason } = layers;
			return reason.kind === "network" ? {
				state: "unknown",
				data: reason.failure.text
			} : skippedOrUnknown(layers);
		}
		const detail = NOT_LOOKED[layers.because];
		return detail === void 0 ? NOT_REACHED : {
			state: "unknown",
			detail,
			data: ""
		};
	},
	expiry: (registry, facts) => {
		const end = expiryInUse(registry, facts);
		if (end !== void 0) return {
			state: end > facts.clock.now ? "pass" : "error",
			data: (0,_text_js__WEBPACK_IMPORTED_MODULE_11__.i)(end)
		};
		return registry.credential.state === "known" ? {
			state: "not-applicable",
			detail: "tells-no-end",
			data: ""
		} : {
			state: "not-applicable",
			data: ""
		};
	}
};
const brokeBehindTcp = (connection) => connection.state === "failed" && connection.reason.kind === "network" && ["tls", "http"].includes(connection.reason.failure.at);
const NOT_LOOKED = {
	"no-repository": "no-repository",
	"hosted-runner": "hosted-runner",
	"no-image": "no-image"
};
const retriedIn = (hosts) => hosts.map(({ answer }) => (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(answer)).find((answer) => (answer?.attempts ?? 1) > 1);
const afterRetry = (answer) => (answer?.attempts ?? 1) > 1 ? { detail: "after-retry" } : {};
const who = ({ userNameKind, userName }) => (0,_note_js__WEBPACK_IMPORTED_MODULE_10__.t)("user-of", {
	kind: userNameKind,
	name: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.m)(userName)
});
const NOT_REACHED = {
	state: "not-reached",
	data: ""
};
const isNodeOnly = (fact) => fact.state === "failed" && fact.reason.kind === "network" && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.V)(fact.reason.failure);
function skippedOrUnknown(fact) {
	if (fact.state !== "failed") return NOT_REACHED;
	const { reason } = fact;
	switch (reason.kind) {
		case "deadline": return {
			state: "unknown",
			detail: "no-answer-in-time",
			data: ""
		};
		case "tool":
		case "refused": return {
			state: "unknown",
			data: reason.text
		};
		case "network":
			if ((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.V)(reason.failure)) return {
				state: "unknown",
				data: reason.failure.text
			};
			return NOT_REACHED;
	}
}
// build/diagnosis/logs.js
function judgeLogs(findings, facts) {
	return ((0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(facts.logs)?.logs ?? []).flatMap((log) => {
		const { failure } = log.explanation;
		if (failure === void 0) return [];
		const found = foundIn(log.source, facts);
		const confirmed = findings.filter((finding) => !(0,_findings_js__WEBPACK_IMPORTED_MODULE_9__.r)(finding) && explains(finding, log, found, facts));
		return [{
			log,
			failure,
			location: found === void 0 ? void 0 : locationIn(found, failure),
			live: confirmed.length > 0 ? "holds" : hasPassed(log, findings, facts) ? "passed" : "unknown",
			confirmed
		}];
	});
}
function withLogs(findings, facts) {
	const judgements = judgeLogs(findings, facts);
	const confirming = new Map();
	for (const judgement of judgements) {
		const [first] = judgement.confirmed;
		if (first !== void 0 && !confirming.has(first)) confirming.set(first, judgement);
	}
	const isOpen = judgements.some(({ log, confirmed }) => log.explanation.causes.length === 0 && confirmed.length === 0);
	return [...findings.filter((finding) => isOpen || !isOfManyCauses(finding)).map((finding) => {
		const judgement = confirming.get(finding);
		return judgement === void 0 ? finding : withEvidence(finding, judgement);
	}), ...merged(judgements.filter(({ confirmed }) => confirmed.length === 0).map(logFindings(facts)))];
}
const isOfManyCauses = (finding) => finding.id === "log-cause-unknown" && "because" in finding.values && finding.values.because === "many-causes";
function withEvidence(finding, { log, failure, location }) {
	const evidence = [...finding.evidence, ...lineEvidence(log, failure)];
	const isElsewhere = log.source.kind === "job" && finding.stage !== "workflow";
	const level = finding.stage === "workflow" ? "error" : finding.level;
	return {
		...finding,
		level,
		evidence,
		...isElsewhere && location !== void 0 && { location }
	};
}
const lineEvidence = ({ source }, failure) => [...logSourceEvidence(source), {
	label: "log-line",
	seen: `${failure.line}: ${failure.text}`
}];
function logSourceEvidence(source) {
	switch (source.kind) {
		case "job": return [{
			label: "job",
			seen: source.job
		}, ...source.failed === void 0 ? [] : [{
			label: "step",
			seen: source.steps[source.failed] ?? ""
		}]];
		case "error-file": return [{
			label: "name",
			seen: source.file
		}];
		case "error-text": return [];
	}
}
const logFindings = (facts) => ({ log, failure, location }) => {
	const { causes } = log.explanation;
	const isOut = (id) => isRuledOut(id, log, facts);
	const left = causes.filter(({ id }) => !isOut(id));
	return (left.length === 0 ? causes : [...left, ...causes.filter(({ id }) => isOut(id))]).map(({ id }, index) => ({
		id,
		level: index === 0 ? "error" : "notice",
		stage: "log",
		values: failure.details,
		certainty: index > 0 ? "possible" : id === causes[0]?.id ? causes[0].certainty : "likely",
		evidence: index > 0 ? [] : [...lineEvidence(log, failure), ...failure.evidence.slice(1)],
		blocks: [],
		ignored: false,
		...failure.registry !== void 0 && { registry: failure.registry },
		...location !== void 0 && { location }
	}));
};
function merged(logs) {
	const all = new Map();
	for (const finding of logs.flat()) {
		const { id, registry = "", location, level } = finding;
		const key = JSON.stringify([
			id,
			registry,
			location?.file,
			location?.line
		]);
		const other = all.get(key);
		if (other === void 0 || level === "error" && other.level !== "error") all.set(key, finding);
		else if (level === "error") {
			const jobs = finding.evidence.filter(({ label }) => label === "job");
			all.set(key, {
				...other,
				evidence: [...other.evidence, ...jobs]
			});
		}
	}
	const errors = new Set([...all.values()].filter(({ level }) => level === "error").map(({ id }) => id));
	return [...all.values()].filter(({ id, level }) => level === "error" || !errors.has(id));
}
const STAGES_OF = {
	"stopped-locally": ["docker", "name"],
	"not-connected": [
		"name",
		"dns",
		"tcp",
		"tls"
	],
	"entra-rejected": ["credentials"],
	"registry-answered": [
		"name",
		"challenge",
		"credentials",
		"exchange",
		"permission",
		"expiry"
	],
	"registry-accepted-login": ["permission", "data"],
	"azure-management-answered": [],
	"platform-pull-failed": [],
	nothing: []
};
function explains(finding, log, found, facts) {
	const { failure, causes } = log.explanation;
	if (failure === void 0 || finding.level === "notice" || !isSameRegistry(finding, failure.registry)) return false;
	const isCause = causes.some(({ id }) => id === finding.id);
	if (finding.stage === "workflow") {
		const running = (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(facts.workflows)?.running;
		if (!isCause || !_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.t[finding.id].levels.includes("error")) return false;
		return found !== void 0 && running !== void 0 && isInJob(finding.location, found.job, running);
	}
	if (finding.level !== "error" || finding.stage === "log") return false;
	return isCause || !failure.excludes.includes(finding.id) && STAGES_OF[failure.proves].includes(finding.stage);
}
const isSameRegistry = ({ registry }, other) => registry === void 0 || other === void 0 || registry.toLowerCase() === other.toLowerCase();
const checkedOf = ({ explanation: { failure } }, { registries }) => registries.filter(({ server }) => isSameRegistry({ registry: server.host }, failure?.registry));
function isRuledOut(id, log, facts) {
	const { stage, networkPath } = _catalogue_js__WEBPACK_IMPORTED_MODULE_1__.t[id];
	const checked = checkedOf(log, facts);
	if (stage === "workflow" || stage === "log" || checked.length === 0) return false;
	if (log.source.kind === "job" && (networkPath || stage === "docker")) return false;
	return checked.every((registry) => stageReport(registry, facts, []).some((each) => each.stage === stage && each.state === "pass"));
}
const hasPassed = (log, findings, facts) => log.explanation.causes.length > 0 && !findings.some(({ level, stage }) => level === "error" && stage !== "log") && log.explanation.causes.every(({ id }) => isRuledOut(id, log, facts));
function foundIn(source, facts) {
	const running = (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(facts.workflows)?.running;
	if (running === void 0) return void 0;
	if (source.kind === "job") {
		const found = findStep(running.workflow, {
			...source,
			index: source.failed
		});
		if (found === void 0) return void 0;
		const { job, step } = found;
		return {
			job,
			steps: step === void 0 ? [] : [step],
			otherwise: step?.location ?? job.location
		};
	}
	const here = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.st)(running);
	if (here === void 0) return void 0;
	const { job, step } = here;
	return {
		job,
		steps: job.steps.slice(0, job.steps.indexOf(step)),
		otherwise: step.uses?.location ?? step.location
	};
}
function locationIn({ steps, otherwise }, failure) {
	const all = steps.flatMap(({ operations }) => operations).filter((operation) => !isElsewhere(operation, failure));
	const { activity } = failure;
	const of = (kind) => all.filter((each) => each.kind === kind);
	const transfers = all.filter((each) => each.kind === "push" || each.kind === "pull");
	const named = transfers.filter((transfer) => isImageOf(transfer, failure));
	const ofActivity = activity === "push" || activity === "pull" ? named.filter(({ kind }) => kind === activity) : named;
	if (activity === "azure-sign-in") return firstOf(of("entra-login"), steps) ?? otherwise;
	if (activity === "login" || activity === "az-acr-login") return firstOf(of("login"), steps) ?? otherwise;
	const [image] = ofActivity.length > 0 ? ofActivity : named;
	if (image !== void 0) return image.location;
	return firstOf(activity === "pull" ? of("pull") : of("push"), steps) ?? firstOf(transfers, steps) ?? otherwise;
}
const firstOf = (operations, steps) => steps.length === 1 || operations.length === 1 ? operations[0]?.location : void 0;
function isElsewhere(operation, { registry }) {
	if (registry === void 0) return false;
	const server = serverOf(operation);
	const name = registry.split(".", 1)[0];
	return server !== void 0 && server !== registry.toLowerCase() && server !== name?.toLowerCase();
}
function serverOf(operation) {
	if (operation.kind === "login") return operation.registry === void 0 ? void 0 : (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(operation.registry)?.trim().toLowerCase();
	if (operation.kind !== "push" && operation.kind !== "pull") return void 0;
	const { host } = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.D)(operation.image);
	return host.kind === "host" ? (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)(host.value)?.toLowerCase() : void 0;
}
function isImageOf({ image }, { details }) {
	const { path } = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.D)(image);
	return path.map((segments) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.P)({
		segments,
		location: image.location
	}) ?? "\0").join("/").toLowerCase() === (0,_repository_js__WEBPACK_IMPORTED_MODULE_4__.i)(details.repository, []).name;
}
// build/diagnosis/images.js
const NOT_THERE = /^(?:MANIFEST_UNKNOWN|NAME_UNKNOWN|NOT_FOUND)$/i;
function imageState(image, { given, docker }) {
	const manifest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.R)(image);
	const answer = (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(manifest);
	if (answer === void 0) return manifest.state === "failed" && manifest.reason.kind === "network" ? "blocked" : "unknown";
	if (isOfSomebodyElse(answer)) return "blocked";
	const isToBePushed = given.access !== "pull" && !(0,_repository_js__WEBPACK_IMPORTED_MODULE_4__.r)(image.reference);
	if (answer.status === 200) {
		const state = stateOf(image, docker);
		return state === "incompatible" && isToBePushed ? "not-pushed-yet" : state;
	}
	if (manifest !== image.manifest && enginePlatform(docker)?.architecture !== image.child?.architecture) return "unknown";
	if (upstreamOf(answer) !== void 0) return "upstream";
	if (blockIn(answer) !== void 0) return "blocked";
	if (rejectionAt(answer) !== void 0) return "rejected";
	if (answer.status !== 404 || !NOT_THERE.test(answer.error?.code ?? "")) return "unknown";
	return isToBePushed ? "not-pushed-yet" : "missing";
}
function stateOf({ content, child }, docker) {
	switch (content?.kind) {
		case "artifact":
		case "schema-1": return "incompatible";
		case "index": {
			const platform = enginePlatform(docker);
			if (platform === void 0) return child === void 0 ? "unknown" : "available";
			const match = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.a)(content.platforms, platform);
			return match === "yes" ? "available" : match === "no" ? "incompatible" : "unknown";
		}
		default: return "available";
	}
}
function enginePlatform({ engine }) {
	const status = (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(engine);
	return status?.state !== "answers" || status.architecture === void 0 || status.os === "" ? void 0 : {
		os: status.os,
		architecture: status.architecture
	};
}
function rejectionAt({ status, error }) {
	if (error === void 0 || status < 400 || status >= 500 || [
		401,
		404,
		408,
		429
	].includes(status)) return void 0;
	if (/quarantine/i.test(`${error.code} ${error.message}`)) return "quarantined";
	return /operation is disallowed/i.test(error.message) || error.code.toUpperCase() === "REGISTRY_DISALLOWED_OPERATION" ? "disallowed" : "other";
}
function upstreamOf({ status, error }) {
	if (error === void 0) return void 0;
	const rule = /cache rule ['"‘]?([A-Za-z0-9_.-]+)/i.exec(error.message)?.[1];
	if (status === 401) return {
		cause: "credentials",
		...rule !== void 0 && { rule }
	};
	return rule === void 0 ? void 0 : {
		cause: BY_STATUS.get(status) ?? "failed",
		rule
	};
}
const BY_STATUS = new Map([
	[403, "denied"],
	[404, "denied"],
	[429, "throttled"]
]);
function blockIn(answer) {
	if (upstreamOf(answer) !== void 0) return void 0;
	return answer.status === 403 ? (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.Y)(answer) : (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.J)(answer);
}
const pageAtImages = ({ images }) => images.flatMap(({ manifest }) => (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)(manifest) ?? []).find(isOfSomebodyElse);
const isOfSomebodyElse = (answer) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.H)(answer) && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.J)(answer) === void 0 && !answer.excerpt.includes("AzureContainerRegistry");
function blockAtImages({ images }) {
	for (const image of images) {
		const answer = (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.i)((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.R)(image));
		const block = answer === void 0 ? void 0 : blockIn(answer);
		if (answer !== void 0 && block !== void 0) return {
			block,
			answer
		};
	}
}
const areImagesKnown = ({ images, layers }, facts) => layers.state !== "failed" && images.every((image) => ![
	"unknown",
	"blocked",
	"incompatible"
].includes(imageState(image, facts)));



/***/ })

};
;