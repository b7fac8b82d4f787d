"use strict";
exports.id = 773;
exports.ids = [773];
exports.modules = {

/***/ 6773:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ utf8Of),
/* harmony export */   t: () => (/* binding */ createExplainer)
/* harmony export */ });
/* harmony import */ var _clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9554);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2363);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7570);
/* harmony import */ var _login_server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7595);
/* harmony import */ var _memoize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2638);





// build/explain/decode.js
async function* utf8Of(chunks) {
	let decoder;
	let isFirst = true;
	for await (const chunk of chunks) {
		if (isFirst && chunk.length > 0) {
			decoder = decoderOf(chunk);
			isFirst = false;
		}
		yield decoder === void 0 ? chunk : Buffer.from(decoder.decode(chunk, { stream: true }));
	}
}
function decoderOf([first, second]) {
	if (first === 255 && second === 254) return new TextDecoder("utf-16le");
	return first === 254 && second === 255 ? new TextDecoder("utf-16be") : void 0;
}
// build/explain/hosts.js
const ACR_SUFFIXES = _clouds_js__WEBPACK_IMPORTED_MODULE_0__.t.map(({ acrSuffix }) => `.${acrSuffix}`);
const AZURE_SUFFIXES = [
	..._clouds_js__WEBPACK_IMPORTED_MODULE_0__.t.flatMap(({ authorities, arm, graph, storageSuffix }) => [
		...authorities,
		arm,
		graph,
		`.blob.${storageSuffix}`
	]),
	".azure.com",
	".azure.net",
	".microsoft.com",
	".azurefd.net",
	"169.254.169.254"
];
const MICROSOFT = [
	"mcr.microsoft.com",
	"mcrprod.azurecr.io",
	".mcr.microsoft.com",
	"data.mcr.microsoft.com"
];
const DOCKER_HUB = [
	"docker.io",
	".docker.io",
	"docker.com",
	".docker.com"
];
const DOCUMENTATION = [
	"aka.ms",
	"learn.microsoft.com",
	"docs.microsoft.com",
	"go.microsoft.com",
	"github.com",
	"docs.docker.com",
	"portal.azure.com",
	"docs.github.com"
];
const isIn = (host, names) => names.some((name) => name.startsWith(".") ? host.endsWith(name) : host === name);
function ownerOf(host) {
	const spelled = host.toLowerCase().replace(/:\d{1,5}$/, "");
	if (spelled === "" || spelled.includes("<")) return "unknown";
	const name = withoutMask(spelled);
	if (name === void 0) return "unknown";
	if (isIn(name, MICROSOFT)) return "microsoft";
	if (isDataEndpoint(name)) return "azure";
	if (isIn(name, ACR_SUFFIXES)) return "registry";
	if (isIn(name, AZURE_SUFFIXES)) return "azure";
	if (isIn(name, DOCKER_HUB)) return "docker-hub";
	return (0,_login_server_js__WEBPACK_IMPORTED_MODULE_1__.a)(name).kind.kind === "near-miss" ? "registry" : "other";
}
function withoutMask(name) {
	const end = name.lastIndexOf("*") + 1;
	if (end === 0) return name;
	const rest = name.slice(name.indexOf(".", end));
	return name.includes(".", end) && rest.lastIndexOf(".") > 0 ? `x${rest}` : void 0;
}
const isDataEndpoint = (host, line = "") => /\.data\.azurecr\.(?:io|cn|us)$|managed\d+\.blob\.core\./i.test(host) || /\.blob\.core\./i.test(host) && /\/docker\/registry\/v2\/|httpReadSeeker|pulling image/i.test(line);
const isAuthority = (host) => _clouds_js__WEBPACK_IMPORTED_MODULE_0__.t.some(({ authorities }) => isIn(host.toLowerCase(), authorities));
const FORMS$1 = [
	/\b(?:https?|oci):\/\/(?:[^\s/@"'`]{1,200}@)?([^\s/"'`?#\\,)\]}]{1,255})/gi,
	/\blookup ([a-z0-9*.-]{1,255})/gi,
	/\bhost='([a-z0-9*.-]{1,255})'/gi,
	/(?:^|[\s"'`[(=])((?:[a-z0-9*-]{1,63}\.){1,8}[a-z]{2,24}(?::\d{1,5})?)\//gi,
	/(?:^|[\s"'`[(=])((?:[a-z0-9-]{1,63}\.){1,3}azurecr\.(?:io|cn|us|de)(?::\d{1,5})?)/gi,
	/(?:^|[\s"'`[(=])(localhost(?::\d{1,5})?)\//gi,
	/\b(?:registry|server|host|repository|into|logging in to):? ["'`]?((?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24})["'`]?(?=[\s,.:;]|$)/gi
];
function hostsIn(colored) {
	const line = colored.includes("\x1B") ? (0,_text_js__WEBPACK_IMPORTED_MODULE_2__.p)(colored) : colored;
	const hosts = new Set();
	for (const form of FORMS$1) for (const [, host = ""] of line.matchAll(form)) if (!isIn(host.toLowerCase(), DOCUMENTATION) && !isFile(host)) hosts.add(host);
	const login = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__.r)(line, LOGIN$1, BARE_HOST, 300)?.[1];
	if (login !== void 0 && !isFile(login)) hosts.add(login);
	const name = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__.r)(line, AZ_ACR, REGISTRY_NAME, 100)?.[1] ?? resourceIn(line);
	if (name !== void 0 && !name.includes(".")) hosts.add(`${name}.${_clouds_js__WEBPACK_IMPORTED_MODULE_0__.n.acrSuffix}`);
	return [...hosts].toSorted((a, b) => rank(a) - rank(b));
}
const AZ_ACR = /\baz acr (?:login|build|run|import)\b/gi;
const REGISTRY_NAME = /\s(?:--name|--registry|-n|-r)[ =]["']?([a-z0-9-]{5,60})(?![\w.])/i;
const RESOURCE = /(?:providers\/|resource ')microsoft\.containerregistry\/registries\/([a-z0-9]{5,50})\b|resource with name '([a-z0-9]{5,50})' and type 'microsoft\.containerregistry/i;
const resourceIn = (line) => {
	const found = RESOURCE.exec(line);
	return found?.[1] ?? found?.[2];
};
const LOGIN$1 = /\b(?:docker|podman|buildah|skopeo|oras|helm registry|crane auth) login\b/gi;
const BARE_HOST = /\s["']?((?:[a-z0-9*-]{1,63}\.){1,8}[a-z]{2,24}(?::\d{1,5})?)["']?(?=\s|$)/i;
const isFile = (name) => /^microsoft\.(?!com$)[a-z]+$/i.test(name) || /\.(?:ya?ml|json|js|mjs|ts|cs|csproj|go|py|sh|exe|dll|targets|props|txt|md|java|rs)$/i.test(name);
const ORDER = [
	"registry",
	"microsoft",
	"azure",
	"docker-hub",
	"other",
	"unknown"
];
const rank = (host) => ORDER.indexOf(ownerOf(host));
function isOtherAddress(line) {
	for (const [, host = "", port = ""] of line.matchAll(/\bdial tcp ([0-9a-z.[\]:-]{2,60}):(\d{1,5})\b/gi)) {
		if (/^(?:127\.|\[::1\]|localhost)/.test(host)) return true;
		if (![
			"443",
			"80",
			"3128",
			"8080",
			"8888"
		].includes(port)) return true;
	}
	return /\b(?:ECONNREFUSED|connect to) (?:127\.0\.0\.1|::1|localhost)\b/i.test(line);
}
// build/explain/lines.js
function messageOf(line) {
	let text = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__.p)(line.replace(/\r$/, ""));
	for (const prefix of PREFIXES) text = text.replace(prefix, "");
	return text;
}
const PREFIXES = [
	/^\ufeff/,
	/^[^\t]+\t[^\t]+\t\ufeff?(?=\d{4}-\d\d-\d\dT)/,
	/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\S* /,
	/^\d\d[OE][ +]/,
	/^\[\d{4}-\d\d-\d\dT[^\]\s]*\] /,
	/^\d\d:\d\d:\d\d[.\d]* /,
	/^[\w.-]+ +\| /,
	/^#\d+ \d+\.\d+ /,
	/^(?:##\[[a-z]+\]|::[a-z]+(?: [^:]*)?::)/
];
const errorMessageOf = (line) => messageOf(line).replace(/^Error: /, "").trim();
const isScriptLine = (line) => line.includes("\x1B[36;1m") || /##\[debug\]|^(?:\S+ )?(?:DEBUG: cli\.|cli\.(?:azure|knack)\.)/.test(line.slice(0, MAX_MARK));
const MAX_MARK = 400;
function isQuotation(line) {
	if (/##\[group\]/.test(line.slice(0, MAX_MARK))) return true;
	const message = messageOf(line).trimStart();
	return COMMAND.test(message) || FOUND_IN_FILE.test(message) || /^Run (?!ID: )[\w./"'[-]/.test(message);
}
const isCommand = (line) => isScriptLine(line) || isQuotation(line) || /^(?:\[command\]|(?:sudo )?(?:docker|podman|az|helm|kubectl|curl) [a-z])/.test(messageOf(line).trimStart()) || /: (?:Refreshing state|Creating|Creation complete|Still |Modifying|Destroying)/.test(line);
const COMMAND = /^(?:\++ |\$ |PS [^>]*> |(?:echo|grep|if|elif|case|printf|Write-(?:Host|Output)|#|\/\/) )/;
const FOUND_IN_FILE = /^[^\s:]+\.(?:md|mdx|rst|adoc|txt|html?|ts|tsx|js|mjs|cjs|py|sh|ps1|ya?ml|json)[:-]\d+[:-]/i;
const isAssertion = (line) => /AssertionError|--- FAIL:|\bassert(?:Equal|That|_eq|s?)?\b|[✕✗✓✔●] |\bRECEIVED:|\[FAIL\]|\[xUnit\.net |_test\.go:\d|Assert\.\w+\(\)/i.test(line) || TEST_OUTPUT.test(messageOf(line)) || (0,_text_js__WEBPACK_IMPORTED_MODULE_2__.r)(line, /\bgot\b/gi, /\bwant(?:ed)?\b/i, 300) !== void 0 || (0,_text_js__WEBPACK_IMPORTED_MODULE_2__.r)(line, /\bexpect(?:ed)?\b/gi, /\b(?:got|received|to (?:be|equal|contain|match)|but)\b/i, 80) !== void 0 || (0,_text_js__WEBPACK_IMPORTED_MODULE_2__.r)(line, /\bFAIL(?:ED)? /gi, /\.test\.|\.spec\.|_test\.|::test/i, 80) !== void 0;
const TEST_OUTPUT = /^\s*(?:(?:not )?ok \d|[-+] (?:Expected|Received|")|E {3,}|Failed \S+ \[)/;
const isOtherProgram = (line) => /\bnpm (?:err!|error|warn)|\byarn (?:error|install)|\bpip (?:error|install)|: error (?:CS|TS|C|LNK|NU|MSB)\d{3,5}|\berror\[E\d{4}\]|\bgo: (?:module|download)|\bpnpm\b|\bNU1\d{3}\b|\bMaven\b/i.test(line) || OTHER_PROGRAM.test(messageOf(line).trimStart());
const OTHER_PROGRAM = /^(?:remote: |fatal: |Unable to connect to the server: )/i;
const isOtherFault = (line) => /no match for platform in manifest|registry cache importer/i.test(line);
// build/explain/about.js
const hostsOf = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_3__.r)((line) => hostsIn(line.slice(0, MAX_READ)), 8, Number.POSITIVE_INFINITY);
const MAX_READ = 4e3;
function target(pattern, hit, outer) {
	const [own] = hostsOf(hit.quote);
	if (own !== void 0) return {
		owner: !/[.:]/.test(own) && own !== "localhost" && hit.quote.includes("/v2/") ? "unknown" : ownerOf(own),
		host: own,
		isNear: true
	};
	if (isWithoutHost(hit.quote)) return {
		owner: "docker-hub",
		host: "docker.io",
		isNear: true
	};
	const above = hit.before.slice(-2).reverse().filter((line) => !isCommand(line));
	for (const line of above) {
		const [host] = hostsOf(line);
		if (host !== void 0) return {
			owner: ownerOf(host),
			host,
			isNear: true
		};
	}
	for (const line of outer) {
		const [host] = hostsOf(line);
		if (host !== void 0) return {
			owner: ownerOf(host),
			host,
			isNear: false
		};
	}
	const farther = hit.before.slice(0, -2).flatMap(hostsOf)[0];
	if (farther !== void 0 && pattern.of === "registry") return {
		owner: ownerOf(farther),
		host: farther,
		isNear: false
	};
	return {
		owner: "unknown",
		host: void 0,
		isNear: false
	};
}
const isWithoutHost = (line) => /(?:pull access denied for|(?<!matching )manifest for|unable to find image|no such image:) '?(?:[\w-]+\/)?[\w-]+[:,' @]/i.test(line);
function isAbout(pattern, { owner, host, isNear }, hit, state) {
	const { quote } = hit;
	const isAzure = owner === "registry" || owner === "microsoft" || owner === "azure";
	if (isAssertion(quote) || isOtherService(pattern, host, quote)) return false;
	if (!(isAzure && isNear) && (state.inTests || hit.before.slice(-3).some(isAssertion) || isOtherProgram(quote))) return false;
	switch (pattern.of) {
		case "own": return true;
		case "azure-registry":
			if (owner === "unknown") return isHostHidden(quote);
			return isAzure && (isNear || pattern.weight > 1 && !ANY_PROGRAM.has(pattern.client));
		case "registry":
			if (owner === "docker-hub") return isPushToDockerHub(pattern, hit, state);
			return isAzure || owner === "unknown";
	}
}
function isOtherService({ of, proves }, host, quote) {
	if (of === "own" || host === void 0 || ownerOf(host) !== "azure" || isDataEndpoint(host, quote)) return false;
	return /\.blob\.core\./i.test(host) || proves === "not-connected" && !isAuthority(host);
}
const ANY_PROGRAM = new Set([
	"python",
	"curl",
	"node",
	"java",
	"dotnet"
]);
const isHostHidden = (line) => /\*\*\*[\w.-]*\/|:\/\/\*\*\*|\*\*\*v2\//.test(line);
const isPushToDockerHub = (pattern, hit, { outer, meansDockerHub }) => pattern.proves === "registry-answered" && !meansDockerHub && [
	hit.quote,
	...outer,
	...hit.before
].some((line) => /refers to repository \[docker\.io\/|%2Cpush|push access denied/i.test(line));
// build/explain/activity.js
function activityOf({ quote, before, activity }) {
	const lines = [quote, ...before.slice(-2)];
	const says = (form) => lines.some((line) => form.test(line));
	if (says(/failed to pull (?:and unpack )?image|ErrImagePull|ImagePullBackOff|\bkubelet\b/i)) return "cluster";
	if (activity === "helm" || activity === "cluster" || activity === "tasks") return activity;
	if (says(/refers to repository|failed to push|failed commit on ref|push access denied|: Preparing|Layer already exists|(?:%2C|:|,)push\b|pushing /i)) return "push";
	if (says(/\/manifests\/|pull access denied|load metadata|source metadata/i)) return activity === "push" ? "push" : "pull";
	if (says(/\/v2\/["'\\]{0,3}: |docker login|login attempt/i)) return "login";
	if (says(/\bhelm\b|oci:\/\//i)) return "helm";
	return activity;
}
// build/explain/context.js
const of = (activity, texts, event) => texts.map((text) => ({
	text,
	activity,
	...event !== void 0 && { event }
}));
const outputs = (activity, texts) => texts.map((text) => ({
	text,
	activity,
	isOutput: true
}));
const marks = (event, texts) => texts.map((text) => ({
	text,
	event
}));
const CONTEXTS = [
	...outputs("push", [
		"the push refers to repository",
		"pushing layers",
		"pushing manifest for",
		"failed to push",
		"uploading layer ",
		"checking push permission"
	]),
	...outputs("pull", [
		"pulling from ",
		"load metadata for",
		"unable to find image",
		"failed to resolve source metadata"
	]),
	...of("push", [
		"docker push ",
		"docker image push ",
		"docker compose push",
		"docker-compose push",
		"podman push ",
		"buildah push ",
		"oras push ",
		"skopeo copy ",
		"crane push ",
		"publishcontainer",
		"build --push",
		" --push ",
		"pushing image to registry"
	]),
	...of("pull", [
		"docker pull ",
		"docker image pull ",
		"podman pull ",
		"oras pull ",
		"crane pull ",
		"docker compose pull",
		"docker-compose pull"
	]),
	...of("login", [
		"docker login",
		"podman login",
		"skopeo login",
		"oras login",
		"run azure/docker-login",
		"logging into ",
		"buildah login"
	]),
	...of("az-acr-login", ["az acr login"]),
	...of("azure-sign-in", [
		"run azure/login",
		"attempting azure cli login",
		"az login",
		"running azure cli login",
		"federated token details"
	]),
	...of("helm", [
		"helm registry login",
		"helm pull ",
		"helm push ",
		"helm template ",
		"helm upgrade ",
		"helm install ",
		"helm dependency ",
		"helm show ",
		"helm chart "
	]),
	...of("tasks", [
		"az acr build",
		"az acr run",
		"az acr task",
		"queued a build with id",
		"queued a run with id",
		"pushing image: … , attempt ",
		"logging in to registry: ",
		"failed to login, ran out of retries",
		"setting up docker configuration",
		"sending context … to registry"
	]),
	...of("cluster", [
		"failed to pull image",
		"failed to pull and unpack image",
		"errimagepull",
		"imagepullbackoff",
		"kubelet ",
		"kubectl ",
		"error creating: pods"
	]),
	...of("login", [
		"login succeeded",
		"logged in to ",
		"logging in to … succeeded"
	], "succeeded"),
	...of("azure-sign-in", [
		"azure cli login succeeds",
		"login successful.",
		"azure powershell session successfully initialized"
	], "succeeded"),
	...of("push", [
		": digest: sha256:",
		"pushing manifest for … done",
		"image successfully pushed",
		"pushed: sha256:",
		"copying config … writing manifest"
	], "succeeded"),
	...of("pull", ["status: downloaded newer image", "status: image is up to date"], "succeeded"),
	...of("cluster", ["successfully pulled image"], "succeeded"),
	...of("tasks", ["was successful after"], "succeeded"),
	...marks("step", [
		"##[group]run ",
		"##[section]starting: ",
		"##[endgroup]section"
	]),
	...marks("action", [
		"run actions/",
		"run azure/",
		"run docker/",
		"run hashicorp/",
		"run redhat-actions/"
	]),
	...marks("cleanup", ["post job cleanup."]),
	...marks("github", [
		"##[group]run ",
		"current runner version",
		"github_token permissions"
	]),
	...marks("pipelines", [
		"##[section]starting: ",
		"failed with return code: ",
		"##[section]finishing: ",
		"task : docker",
		"the process /usr/bin/docker failed with exit code",
		"docker.exe failed with exit code",
		"agent name: ",
		"##vso[",
		"azure pipelines",
		"_work/_tasks/",
		"pipeline workspace"
	]),
	...marks("tests", [
		"test session starts",
		"run npm test",
		"run npm run test",
		"run yarn test",
		"run go test",
		"run dotnet test",
		"run pytest",
		"run mvn test",
		"run cargo test",
		"> jest",
		"> vitest",
		"> mocha",
		"--- fail:",
		"assertionerror",
		"test suites: ",
		"failures:",
		"t e s t s",
		"failed tests",
		"tests failed"
	]),
	...marks("registry", [".azurecr.", "az acr "]),
	...marks("azure", [
		"run azure/",
		"aadsts",
		"az login",
		"azure cli",
		"vstoken.dev.azure.com"
	]),
	...marks("docker-hub", [
		"dockerhub",
		"docker hub login",
		"log in to docker hub",
		"login to docker hub"
	]),
	...marks("failed", [
		"process completed with exit code",
		"failed with exit code",
		"##[error]",
		"exit code 1",
		"exit status 1",
		"error: ",
		"error response from daemon",
		"::error"
	])
];
// build/explain/normalize.js
const newFolding = () => ({
	mode: "text",
	digits: 0,
	value: 0,
	isSpaced: true,
	column: 0
});
const SPACE = 32;
const BACKSLASH = 92;
const ESCAPE = 27;
const LINE_FEED$1 = 10;
const QUOTES = new Set([
	34,
	39,
	96
]);
const WHITE_ESCAPES = new Set([
	110,
	114,
	116
]);
function fold(byte, state) {
	if (byte === LINE_FEED$1) {
		state.mode = "text";
		state.column = 0;
		return space(state);
	}
	if (state.column < 64) state.column++;
	if (state.mode === "text") return plain(byte, state);
	return folded(byte, state);
}
function folded(byte, state) {
	switch (state.mode) {
		case "control":
			if (byte >= 64 && byte <= 126 && byte !== 91) state.mode = "text";
			return -1;
		case "command":
			if (byte === 93 || state.column > 40) state.mode = "text";
			return -1;
		case "unicode": {
			const digit = hexadecimal(byte);
			if (digit === -1) {
				state.mode = "text";
				return plain(byte, state);
			}
			state.value = state.value * 16 + digit;
			state.digits++;
			if (state.digits < 4) return -1;
			state.mode = "text";
			return state.value < 128 ? plain(state.value, state) : 63;
		}
		case "escape":
			if (byte === BACKSLASH) return -1;
			state.mode = "text";
			if (WHITE_ESCAPES.has(byte)) return space(state);
			if (byte === 117) {
				state.mode = "unicode";
				state.digits = 0;
				state.value = 0;
				return -1;
			}
			return plain(byte, state);
		case "text": return plain(byte, state);
	}
}
function plain(byte, state) {
	if (byte <= SPACE || byte === 127) {
		if (byte === ESCAPE) {
			state.mode = "control";
			return -1;
		}
		return space(state);
	}
	if (QUOTES.has(byte)) return -1;
	if (byte === BACKSLASH) {
		state.mode = "escape";
		return -1;
	}
	state.isSpaced = false;
	if (byte >= 65 && byte <= 90) return byte + 32;
	return byte;
}
function space(state) {
	if (state.isSpaced) return -1;
	state.isSpaced = true;
	return SPACE;
}
function hexadecimal(byte) {
	if (byte >= 48 && byte <= 57) return byte - 48;
	const lower = byte | 32;
	return lower >= 97 && lower <= 102 ? lower - 87 : -1;
}
function foldedLiteral(text) {
	const state = {
		...newFolding(),
		isSpaced: false,
		column: 64
	};
	return Uint8Array.from([...Buffer.from(text, "utf8")].map((byte) => fold(byte, state)).filter((byte) => byte !== -1));
}
function prefixLength(bytes, at) {
	const stamp = timestampLength(bytes, at);
	if (stamp > 0) return stamp + (bytes[at + stamp] === SPACE ? 1 : 0);
	let tabs = 0;
	for (let index = at; index < at + MAX_NAMES && index < bytes.length; index++) {
		const byte = bytes[index];
		if (byte === LINE_FEED$1) return 0;
		if (byte !== TAB || ++tabs < 2) continue;
		const from = isByteOrderMark(bytes, index + 1) ? index + 4 : index + 1;
		const length = timestampLength(bytes, from);
		return length === 0 ? 0 : from + length + (bytes[from + length] === SPACE ? 1 : 0) - at;
	}
	return 0;
}
const TAB = 9;
const MAX_NAMES = 300;
const isByteOrderMark = (bytes, at) => bytes[at] === 239 && bytes[at + 1] === 187 && bytes[at + 2] === 191;
function timestampLength(bytes, at) {
	for (let index = 0; index < STAMP.length; index++) {
		const byte = bytes[at + index] ?? 0;
		const expected = STAMP.charCodeAt(index);
		if (!(expected === 48 ? byte >= 48 && byte <= 57 : byte === expected)) return 0;
	}
	let length = STAMP.length;
	while (length < 40 && (bytes[at + length] ?? SPACE) > SPACE) length++;
	return length;
}
const STAMP = "0000-00-00T00:00:00";
// build/explain/matcher.js
const NONE$1 = 65535;
function countPrefixes(literals) {
	let count = 1;
	let previous = new Uint8Array(0);
	for (const literal of literals.toSorted(Buffer.compare)) {
		const differs = literal.findIndex((byte, index) => byte !== previous[index]);
		if (differs >= 0) count += literal.length - differs;
		previous = literal;
	}
	return count;
}
function automatonOf(literals) {
	const classes = new Uint8Array(256);
	let classCount = 1;
	for (const byte of literals.flatMap((literal) => [...literal])) if (classes[byte] === 0) classes[byte] = classCount++;
	const stateCount = countPrefixes(literals);
	if (stateCount >= NONE$1) throw new RangeError(`the texts need ${stateCount} states`);
	const table = new Uint16Array(stateCount * classCount).fill(NONE$1);
	const ends = [[]];
	literals.forEach((literal, id) => {
		let state = 0;
		for (const byte of literal) {
			const at = state * classCount + (classes[byte] ?? 0);
			if (table[at] === NONE$1) {
				table[at] = ends.length;
				ends.push([]);
			}
			state = table[at] ?? 0;
		}
		ends[state]?.push(id);
	});
	const fallback = new Int32Array(ends.length);
	const queue = [0];
	for (let head = 0; head < queue.length; head++) {
		const state = queue[head] ?? 0;
		const row = state * classCount;
		const other = (fallback[state] ?? 0) * classCount;
		for (let symbol = 0; symbol < classCount; symbol++) {
			const target = table[row + symbol] ?? NONE$1;
			const through = state === 0 ? 0 : table[other + symbol] ?? 0;
			if (target === NONE$1) table[row + symbol] = through;
			else {
				fallback[target] = through;
				ends[target]?.push(...ends[through] ?? []);
				queue.push(target);
			}
		}
	}
	return {
		classes,
		classCount,
		next: table,
		ends: ends.map((list) => list.length === 0 ? void 0 : list),
		lengths: literals.map(({ length }) => length)
	};
}
const GAP = "…";
const MAX_GAP = 300;
function compile(texts) {
	const ids = new Map();
	const literals = [];
	const uses = [];
	const segments = [];
	const lengths = [];
	texts.forEach((text, index) => {
		const parts = text.split(GAP).map((part) => foldedLiteral(part.trim() === part ? part : trimmed(part, text)));
		segments.push(parts.length);
		lengths.push(parts.reduce((sum, { length }) => sum + length, 0));
		parts.forEach((literal, segment) => {
			if (literal.length === 0) throw new Error(`a pattern has an empty piece: ${text}`);
			const key = literal.join();
			let id = ids.get(key);
			if (id === void 0) {
				id = literals.length;
				ids.set(key, id);
				literals.push(literal);
				uses.push([]);
			}
			uses[id]?.push({
				text: index,
				segment
			});
		});
	});
	return {
		automaton: automatonOf(literals),
		uses,
		segments,
		lengths
	};
}
function trimmed(part, text) {
	const first = text.startsWith(part);
	const last = text.endsWith(part);
	if (first && last) return part;
	if (first) return part.trimEnd();
	return last ? part.trimStart() : part.trim();
}
const forget = ({ ends }) => {
	for (const each of ends) each.fill(-1);
};
const newProgress = ({ segments }) => ({
	ends: segments.map((count) => new Float64Array(count).fill(-1)),
	starts: segments.map((count) => new Float64Array(count).fill(-1))
});
function advance(compiled, progress, literal, end, found) {
	const begin = end - (compiled.automaton.lengths[literal] ?? 0);
	for (const { text, segment } of compiled.uses[literal] ?? []) {
		const ends = progress.ends[text];
		const starts = progress.starts[text];
		if (ends === void 0 || starts === void 0) continue;
		if (segment === 0) starts[0] = begin;
		else {
			const before = ends[segment - 1] ?? -1;
			if (before < 0 || begin < before || begin - before > MAX_GAP) continue;
			starts[segment] = starts[segment - 1] ?? begin;
		}
		ends[segment] = end;
		if (segment < ends.length - 1) continue;
		found(text, starts[segment] ?? begin);
		if (segment > 0) ends.fill(-1);
	}
}
// build/explain/pattern.js
const patterns = (client, source, defaults, rows) => rows.map(([text, causes, options = {}]) => ({
	client,
	text,
	causes,
	weight: causes.length === 1 ? 3 : 2,
	proves: "nothing",
	excludes: [],
	of: "registry",
	source,
	...defaults,
	...options
}));
// build/explain/patterns/shared.js
const isOfCredentials = (message) => /credential/i.test(message);
const isOfDockerConfig = (message) => /config\.json|\.docker\b/i.test(message);
const isOfAz = (message) => /^(?:ERROR: |az )|(?:^|\s)az: /.test(message);
const isOfAzItself = (message) => /azure[./]cli|azure-cli|containerregistry|msal/i.test(message);
const isOfDockerTask = (message) => /docker|container|registry|\bacr\b|getUsername|getPassword/i.test(message);
const ANSWERED$1 = {
	proves: "registry-answered",
	excludes: [
		"registry-not-found",
		"dns-failed",
		"registry-unreachable",
		"tls-untrusted"
	]
};
const NO_LOGIN$1 = [
	"workflow-login-missing",
	"workflow-login-order",
	"workflow-registry-mismatch",
	"docker-credentials-stale"
];
const LOGIN_REJECTED = [...[
	"credentials-rejected",
	"admin-user-disabled",
	"push-denied",
	"sp-secret-expired",
	"token-expired"
], ...[
	"token-wrong-registry",
	"token-username-unexpected",
	"credentials-missing",
	"username-unknown",
	"login-server-uppercase",
	"scoped-token-invalid"
]];
const PUSH_UNAUTHORIZED = [...NO_LOGIN$1, ...[
	"push-denied",
	"credentials-rejected",
	"token-expired",
	"ado-task-broken"
]];
const PULL_UNAUTHORIZED = [
	...[
		"workflow-login-missing",
		"pull-denied",
		"anonymous-pull-disabled",
		"docker-credentials-stale"
	],
	...[
		"workflow-login-order",
		"workflow-registry-mismatch",
		"credentials-rejected"
	],
	"cache-rule-upstream-failed"
];
const CLUSTER$1 = [
	"principal-pull-denied",
	"pull-denied",
	"kubelet-credentials-missing",
	"aks-pull-denied"
];
const AUTHENTICATION_REQUIRED = {
	weight: 1,
	question: "was-there-a-login",
	during: {
		login: LOGIN_REJECTED,
		"az-acr-login": LOGIN_REJECTED,
		"azure-sign-in": LOGIN_REJECTED,
		push: PUSH_UNAUTHORIZED,
		pull: PULL_UNAUTHORIZED,
		build: PULL_UNAUTHORIZED,
		cluster: CLUSTER$1,
		pipelines: [
			"ado-service-connection-invalid",
			"workflow-registry-mismatch",
			"workflow-login-missing",
			"ado-task-broken",
			"push-denied"
		],
		tasks: [
			"acr-tasks-identity-missing",
			"push-denied",
			"credentials-rejected"
		],
		helm: [
			"credentials-rejected",
			"client-version-broken",
			"workflow-login-missing",
			"pull-denied"
		]
	}
};
// build/explain/patterns/acr.js
const ACR = "https://learn.microsoft.com/azure/container-registry/container-registry-troubleshoot-login-authn-authz";
const FAQ = "https://learn.microsoft.com/azure/container-registry/container-registry-faq";
const QUOTA = "https://github.com/Azure/acr/issues/518";
const FIREWALL = "https://learn.microsoft.com/azure/container-registry/container-registry-troubleshoot-access";
const acrPatterns = [
	...patterns("acr", ACR, ANSWERED$1, [
		[
			"unauthorized: authentication required",
			[
				...NO_LOGIN$1,
				"credentials-rejected",
				"token-expired",
				"token-expiring",
				"credentials-missing",
				"not-a-registry",
				"pull-denied",
				"push-denied",
				"docker-config-redirected"
			],
			AUTHENTICATION_REQUIRED
		],
		[
			"authentication required, visit https://aka.ms/acr/authorization",
			[...LOGIN_REJECTED, "cache-rule-upstream-failed"],
			AUTHENTICATION_REQUIRED
		],
		[
			"code:unauthorized,message:authentication required",
			LOGIN_REJECTED,
			AUTHENTICATION_REQUIRED
		],
		[
			"/v2/: unauthorized: authentication required",
			LOGIN_REJECTED,
			{
				weight: 2,
				question: "which-credential",
				excludes: [...ANSWERED$1.excludes, "firewall-denied"]
			}
		],
		[
			"/v2/: unauthorized: {errors",
			LOGIN_REJECTED,
			{
				weight: 2,
				question: "which-credential",
				excludes: [...ANSWERED$1.excludes, "firewall-denied"]
			}
		],
		[
			"/v2/: error from registry: authentication required",
			LOGIN_REJECTED,
			{
				weight: 2,
				question: "which-credential"
			}
		],
		[
			"invalid clientid or client secret",
			[
				"credentials-rejected",
				"sp-secret-expired",
				"sp-secret-invalid",
				"sp-secret-is-id",
				"credentials-whitespace",
				"token-wrong-kind",
				"token-username-mismatch",
				"credentials-mangled"
			],
			{
				weight: 2,
				question: "which-credential",
				of: "own",
				excludes: [
					"push-denied",
					"pull-denied",
					"firewall-denied",
					"username-unknown"
				]
			}
		],
		[
			"application not registered with aad",
			[
				"username-unknown",
				"sp-not-found",
				"admin-user-disabled"
			],
			{
				weight: 3,
				of: "own",
				question: "which-credential",
				excludes: [
					"push-denied",
					"pull-denied",
					"firewall-denied",
					"sp-secret-expired"
				]
			}
		],
		[
			"aad access token with sp failed client id must be guid",
			["docker-credentials-stale", "username-unknown"],
			{
				weight: 3,
				of: "own"
			}
		],
		[
			"unauthorized: incorrect password",
			["scoped-token-invalid", "credentials-rejected"],
			{ weight: 3 }
		],
		[
			"unauthorized: incorrect username or password",
			[
				"credentials-rejected",
				"credentials-mangled",
				"credentials-whitespace"
			],
			{ weight: 2 }
		],
		[
			"invalid username or password",
			["credentials-rejected", "credentials-mangled"],
			{
				weight: 1,
				of: "azure-registry"
			}
		],
		[
			"retrieving permissions failed",
			[
				"push-denied",
				"pull-denied",
				"credentials-rejected"
			],
			{
				weight: 3,
				question: "which-role",
				needs: "registry"
			}
		],
		[
			"login attempt … failed with status: 401",
			LOGIN_REJECTED,
			{
				weight: 2,
				question: "which-credential"
			}
		],
		[
			"login attempt … failed with status: 403",
			[
				"firewall-denied",
				"public-access-disabled",
				"proxy-refused"
			],
			{
				weight: 3,
				question: "firewall-or-closed"
			}
		],
		[
			"login attempt … failed with status: 404",
			["not-a-registry", "registry-not-found"],
			{ weight: 3 }
		],
		[
			"login attempt … failed with status: 429",
			["registry-throttled"],
			{ weight: 3 }
		],
		[
			"login attempt … failed with status: 5",
			["registry-unavailable"],
			{ weight: 3 }
		],
		[
			"login failed with status: 401",
			LOGIN_REJECTED,
			{
				weight: 2,
				question: "which-credential"
			}
		],
		[
			"login failed with status: 403",
			[
				"firewall-denied",
				"public-access-disabled",
				"proxy-refused"
			],
			{
				weight: 3,
				question: "firewall-or-closed"
			}
		],
		[
			"login attempt failed with status: 403",
			[
				"firewall-denied",
				"public-access-disabled",
				"proxy-refused"
			],
			{
				weight: 3,
				question: "firewall-or-closed"
			}
		],
		[
			"azureadauthenticationasarmpolicy",
			["arm-audience-disabled"],
			{
				weight: 1,
				of: "own"
			}
		],
		[
			"admin user is disabled",
			["admin-user-disabled", "credentials-rejected"],
			{ weight: 0 }
		],
		[
			"encryption key … registry",
			["encryption-key-unreachable"],
			{
				weight: 2,
				of: "azure-registry"
			}
		],
		[
			"customer-managed key … registry",
			["encryption-key-unreachable"],
			{
				weight: 2,
				of: "azure-registry"
			}
		],
		[
			"an error occurred: cmk_error",
			["encryption-key-unreachable"],
			{
				weight: 3,
				of: "own"
			}
		]
	]),
	...patterns("acr", FIREWALL, {
		...ANSWERED$1,
		of: "own",
		weight: 3,
		question: "firewall-or-closed"
	}, [
		[
			"client with ip … is not allowed access",
			["firewall-denied", "public-access-disabled"],
			{ during: { tasks: ["acr-tasks-firewall-denied", "firewall-denied"] } }
		],
		[
			"denied: client with ip",
			["firewall-denied", "public-access-disabled"],
			{ during: { tasks: ["acr-tasks-firewall-denied", "firewall-denied"] } }
		],
		[
			"aka.ms/acr/firewall",
			["firewall-denied", "public-access-disabled"],
			{
				weight: 2,
				during: { tasks: ["acr-tasks-firewall-denied", "firewall-denied"] }
			}
		],
		[
			"public network access is disabled",
			["public-access-disabled", "firewall-denied"],
			{ of: "azure-registry" }
		],
		[
			"public network access … disabled … container registry",
			["public-access-disabled", "firewall-denied"],
			{ weight: 2 }
		]
	]),
	...patterns("acr", FAQ, {
		...ANSWERED$1,
		proves: "registry-accepted-login",
		excludes: [
			...ANSWERED$1.excludes,
			"credentials-rejected",
			"firewall-denied"
		]
	}, [
		[
			"registry_disallowed_operation",
			[
				"image-locked",
				"registry-disabled",
				"image-rejected"
			],
			{
				weight: 3,
				of: "own"
			}
		],
		[
			"the operation is disallowed on this registry, repository or image",
			[
				"image-locked",
				"registry-disabled",
				"image-rejected"
			],
			{
				weight: 3,
				of: "own"
			}
		],
		[
			"image_quarantined",
			["image-rejected"],
			{
				of: "own",
				weight: 3
			}
		],
		[
			"the image is quarantined",
			["image-rejected"],
			{
				of: "azure-registry",
				weight: 2
			}
		],
		[
			"manifest … is locked",
			["image-locked"],
			{ of: "azure-registry" }
		],
		[
			"tag … is locked",
			["image-locked"],
			{ of: "azure-registry" }
		],
		[
			"repository … is locked",
			["image-locked"],
			{ of: "azure-registry" }
		],
		[
			"is locked and cannot be",
			["image-locked"],
			{ of: "azure-registry" }
		],
		[
			"subscription is disabled",
			["registry-disabled"],
			{
				weight: 2,
				of: "azure-registry"
			}
		],
		[
			"subscription … is disabled and therefore marked as read only",
			["registry-disabled"],
			{ of: "own" }
		],
		[
			"readonlydisabledsubscription",
			["registry-disabled"],
			{ of: "own" }
		],
		[
			"provisioning state … failed … containerregistry",
			["registry-provisioning-failed"],
			{
				of: "azure-registry",
				weight: 2
			}
		],
		[
			"no matching manifest for … in the manifest list entries",
			["image-incompatible"],
			{ weight: 2 }
		],
		[
			"unsupported media type application/vnd.cncf.helm.config",
			["image-incompatible"],
			{ weight: 2 }
		],
		[
			"unsupported media type application/vnd.oci.empty",
			["image-incompatible"],
			{ weight: 2 }
		],
		[
			"manifest unknown",
			["image-not-found"],
			{ weight: 3 }
		],
		[
			"manifest_unknown",
			["image-not-found"],
			{ weight: 3 }
		],
		[
			"manifest tagged by … is not found",
			["image-not-found"],
			{ weight: 3 }
		],
		[
			"name_unknown",
			["image-not-found"],
			{ weight: 3 }
		],
		[
			"name unknown: ",
			["image-not-found"],
			{ weight: 3 }
		],
		[
			"repository name not known to registry",
			["image-not-found"],
			{ weight: 3 }
		],
		[
			"repository name … not known to registry",
			["image-not-found"],
			{ weight: 3 }
		],
		[
			"too many requests. please visit https://aka.ms/acr",
			["registry-throttled"],
			{
				of: "own",
				weight: 3
			}
		],
		[
			"toomanyrequests: too many requests",
			["registry-throttled"],
			{ weight: 3 }
		],
		[
			"too many requests to source registry for cache rule",
			["cache-rule-upstream-failed"],
			{
				of: "own",
				weight: 3
			}
		],
		[
			"from source … for cache rule",
			["cache-rule-upstream-failed"],
			{
				of: "own",
				weight: 3
			}
		],
		[
			"source registry for cache rule",
			["cache-rule-upstream-failed"],
			{
				of: "own",
				weight: 3
			}
		],
		[
			"cache rule … credential",
			["cache-rule-upstream-failed"],
			{
				of: "own",
				weight: 2
			}
		],
		[
			"credential set … unhealthy",
			["cache-rule-upstream-failed"],
			{
				of: "azure-registry",
				weight: 3
			}
		]
	]),
	...patterns("acr", QUOTA, {
		...ANSWERED$1,
		of: "own",
		weight: 3,
		proves: "azure-management-answered"
	}, [
		["the requested feature ip rule exceeds allowed quota", ["firewall-rule-limit"]],
		["ip rule exceeds allowed quota", ["firewall-rule-limit"]],
		[
			"feature … exceeds allowed quota … for the sku",
			["registry-disabled"],
			{ weight: 2 }
		]
	]),
	...patterns("notary", "https://github.com/Azure/acr/issues/278", {
		...ANSWERED$1,
		of: "own"
	}, [
		["you are not authorized to perform this operation: server returned 401", ["content-trust-denied"]],
		["you are not authorized to perform this operation: server returned 403", ["content-trust-denied"]],
		["failed to sign … not authorized", ["content-trust-denied"]],
		[
			"error contacting notary server",
			["content-trust-denied"],
			{ weight: 2 }
		],
		["remote trust data does not exist", ["image-not-signed"]],
		["does not have trust data for", ["image-not-signed"]],
		["no valid trust data for", ["image-not-signed"]],
		[
			"error: signing and pushing trust metadata",
			["content-trust-denied"],
			{ weight: 0 }
		]
	])
];
// build/explain/patterns/azure-cli.js
const DOCKER_UTILS = "https://github.com/Azure/azure-cli/blob/dev/src/azure-cli/azure/cli/command_modules/acr/_docker_utils.py";
const UTILS = "https://github.com/Azure/azure-cli/blob/dev/src/azure-cli/azure/cli/command_modules/acr/_utils.py";
const TASKS$1 = "https://learn.microsoft.com/azure/container-registry/container-registry-tasks-overview";
const ARM = "https://learn.microsoft.com/azure/role-based-access-control/troubleshooting";
const IDENTITY = "https://github.com/Azure/azure-sdk-for-go/blob/main/sdk/azidentity/TROUBLESHOOTING.md";
const OWN = { of: "own" };
const MANAGEMENT = {
	of: "own",
	proves: "azure-management-answered",
	excludes: ["sp-secret-expired", "federated-credential-mismatch"]
};
const NOT_GRANTED = [
	"push-denied",
	"credentials-rejected",
	"arm-audience-disabled",
	"role-propagation-pending",
	"firewall-denied"
];
const NOT_VISIBLE = [
	"subscription-not-visible",
	"arm-access-missing",
	"registry-not-found"
];
const azureCliPatterns = [
	...patterns("azure-cli", DOCKER_UTILS, {
		...OWN,
		proves: "registry-answered"
	}, [
		[
			"was denied. response code: 401",
			NOT_GRANTED,
			{
				weight: 3,
				question: "which-role"
			}
		],
		[
			"was denied. response code: 403",
			[
				"firewall-denied",
				"public-access-disabled",
				"push-denied"
			],
			{
				weight: 3,
				question: "firewall-or-closed"
			}
		],
		[
			"was denied. response code: 404",
			["not-a-registry", "registry-not-found"],
			{ weight: 3 }
		],
		[
			"was denied. response code: 429",
			["registry-throttled"],
			{ weight: 3 }
		],
		[
			"was denied. response code: 50",
			["registry-unavailable"],
			{
				weight: 3,
				question: "rerun"
			}
		],
		[
			"an error occurred: connectivity_refresh_token_error",
			NOT_GRANTED,
			{
				weight: 1,
				question: "which-role"
			}
		],
		[
			"an error occurred: connectivity_access_token_error",
			[
				"credentials-rejected",
				"login-server-uppercase",
				"push-denied"
			],
			{
				weight: 1,
				question: "which-role"
			}
		],
		[
			"unable to get aad authorization tokens with message: please run az login",
			["workflow-login-missing", "workflow-login-order"],
			{ weight: 3 }
		],
		[
			"unable to get aad authorization tokens with message: {error",
			["acr-audience-unavailable", "managed-identity-wrong"],
			{ weight: 3 }
		],
		[
			"sso failure, to mitigate",
			["acr-audience-unavailable"],
			{ weight: 3 }
		],
		[
			"containerregistry.azure.net is not a supported msi token audience",
			["acr-audience-unavailable"],
			{ weight: 3 }
		],
		[
			"not a supported msi token audience",
			["acr-audience-unavailable"],
			{ weight: 3 }
		],
		[
			"aadsts500011 … containerregistry.azure.net",
			["acr-audience-unavailable", "token-wrong-kind"],
			{ weight: 3 }
		],
		[
			"aadsts50001: … containerregistry.azure.net",
			["acr-audience-unavailable", "token-wrong-kind"],
			{ weight: 3 }
		],
		[
			"aadsts500011: … azurecr",
			["token-wrong-kind", "acr-audience-unavailable"],
			{ weight: 3 }
		],
		[
			"aadsts500011:",
			["token-wrong-kind", "acr-audience-unavailable"],
			{ weight: 2 }
		],
		[
			"containerregistry.azure.net … is not supported",
			["acr-audience-unavailable"],
			{ weight: 3 }
		],
		[
			"unable to get aad authorization tokens with message",
			NOT_GRANTED,
			{
				weight: 0,
				question: "which-role"
			}
		],
		[
			"unable to get admin user credentials with message: admin user is disabled",
			["admin-user-disabled", "credentials-rejected"],
			{
				weight: 0,
				question: "which-role"
			}
		],
		[
			"unable to get admin user credentials with message",
			["arm-access-missing", "credentials-rejected"],
			{
				weight: 0,
				question: "which-role"
			}
		],
		[
			"unable to authenticate using aad or admin login credentials",
			[
				"credentials-rejected",
				"arm-access-missing",
				"acr-audience-unavailable"
			],
			{
				weight: 0,
				question: "which-role"
			}
		],
		[
			"authentication required. correlation id",
			[
				"credentials-rejected",
				"push-denied",
				"pull-denied",
				"scoped-token-denied"
			],
			{
				weight: 2,
				question: "which-role"
			}
		],
		[
			"the requested data does not exist. correlation id",
			["image-not-found"],
			{ weight: 3 }
		],
		[
			"please run az login to setup account",
			["workflow-login-missing", "workflow-login-order"],
			{ weight: 2 }
		],
		[
			"please run az login to access your accounts",
			["workflow-login-missing", "workflow-login-order"],
			{ weight: 2 }
		],
		[
			"please specify both username and password in non-interactive mode",
			["credentials-rejected", "credentials-missing"],
			{ weight: 0 }
		],
		[
			"error: login failed.",
			["credentials-rejected"],
			{ weight: 0 }
		]
	]),
	...patterns("azure-cli", UTILS, {
		...MANAGEMENT,
		question: "does-it-exist"
	}, [
		[
			"and type microsoft.containerregistry/registries could not be found in subscription",
			NOT_VISIBLE,
			{ weight: 3 }
		],
		[
			"microsoft.containerregistry/registries … could not be found",
			NOT_VISIBLE,
			{ weight: 3 }
		],
		[
			"microsoft.containerregistry/registries … was not found",
			NOT_VISIBLE,
			{ weight: 3 }
		],
		[
			"the resource microsoft.containerregistry/registries",
			NOT_VISIBLE,
			{ weight: 2 }
		],
		[
			"no subscriptions found",
			[
				"subscription-not-visible",
				"role-propagation-pending",
				"arm-access-missing"
			],
			{
				weight: 3,
				needs: "azure"
			}
		],
		[
			"no subscriptions were found for",
			[
				"subscription-not-visible",
				"role-propagation-pending",
				"arm-access-missing"
			],
			{
				weight: 3,
				needs: "azure"
			}
		],
		[
			"subscription … not found. check the spelling and casing",
			["subscription-not-visible", "arm-access-missing"],
			{ weight: 3 }
		],
		[
			"subscription … not recognized",
			["subscription-not-visible", "arm-access-missing"],
			{
				weight: 2,
				of: "azure-registry"
			}
		],
		[
			"no subscription found",
			[
				"subscription-not-visible",
				"role-propagation-pending",
				"arm-access-missing"
			],
			{
				weight: 3,
				needs: "azure"
			}
		],
		[
			"n/a(tenant level account)",
			["subscription-not-visible"],
			{
				weight: 0,
				isNotice: true
			}
		],
		[
			"doesn't exist in cloud",
			["subscription-not-visible", "registry-cloud-mismatch"],
			{ weight: 3 }
		],
		[
			"subscription … could not be found",
			["subscription-not-visible", "arm-access-missing"],
			{
				weight: 2,
				needs: "azure"
			}
		],
		[
			"subscription of … doesn't exist",
			["subscription-not-visible", "registry-cloud-mismatch"],
			{ weight: 3 }
		],
		[
			"(subscriptionnotfound)",
			["subscription-not-visible", "arm-access-missing"],
			{ weight: 3 }
		],
		[
			"(invalidsubscriptionid)",
			["subscription-not-visible", "command-invalid"],
			{ weight: 3 }
		],
		[
			"(invalidauthenticationtokentenant)",
			["subscription-not-visible", "registry-cloud-mismatch"],
			{ weight: 3 }
		],
		[
			"the provided subscription identifier … is malformed",
			["subscription-not-visible", "command-invalid"],
			{ weight: 3 }
		],
		[
			"(resourcenotfound) … microsoft.containerregistry/registries",
			NOT_VISIBLE,
			{ weight: 3 }
		],
		[
			"using … as the default registry login server",
			[
				"registry-not-found",
				"subscription-not-visible",
				"arm-access-missing"
			],
			{
				weight: 0,
				isNotice: true
			}
		],
		[
			"is only supported for managed registries",
			["registry-not-found", "subscription-not-visible"],
			{ weight: 1 }
		]
	]),
	...patterns("azure-resource-manager", ARM, {
		...MANAGEMENT,
		weight: 3,
		question: "which-role"
	}, [
		["does not have authorization to perform action microsoft.containerregistry/registries/read", ["arm-access-missing", "subscription-not-visible"]],
		["does not have authorization to perform action microsoft.containerregistry/registries/listbuildsourceuploadurl", ["acr-tasks-denied"]],
		["does not have authorization to perform action microsoft.containerregistry/registries/schedulerun", ["acr-tasks-denied"]],
		["does not have authorization to perform action microsoft.containerregistry/registries/runs", ["acr-tasks-denied"]],
		["does not have authorization to perform action microsoft.containerregistry/registries/listcredentials", ["arm-access-missing"]],
		["does not have authorization to perform action microsoft.containerregistry/registries/importimage", ["push-denied", "arm-access-missing"]],
		["does not have authorization to perform action microsoft.containerregistry/registries/pull", ["pull-denied"]],
		["does not have authorization to perform action microsoft.containerregistry/registries/push", ["push-denied"]],
		[
			"does not have authorization to perform action microsoft.containerregistry/",
			["arm-access-missing", "subscription-not-visible"],
			{ weight: 2 }
		],
		[
			"(authorizationfailed) … microsoft.containerregistry",
			["arm-access-missing", "subscription-not-visible"],
			{ weight: 2 }
		],
		[
			"linkedauthorizationfailed … microsoft.containerregistry",
			["arm-access-missing"],
			{ weight: 2 }
		]
	]),
	...patterns("acr-tasks", TASKS$1, {
		...MANAGEMENT,
		weight: 3
	}, [
		[
			"could not get build source upload url",
			["acr-tasks-denied", "arm-access-missing"],
			{ weight: 2 }
		],
		[
			"failed to get build source upload url",
			["acr-tasks-denied", "arm-access-missing"],
			{ weight: 2 }
		],
		[
			"could not get sas url to upload",
			["acr-tasks-denied", "arm-access-missing"],
			{ weight: 2 }
		],
		[
			"could not get upload url",
			["acr-tasks-denied", "arm-access-missing"],
			{ weight: 2 }
		],
		["tasksoperationsnotallowed", ["acr-tasks-not-allowed"]],
		["acr tasks requests for the registry … are not permitted", ["acr-tasks-not-allowed"]],
		["failed to login, ran out of retries: … client with ip", ["acr-tasks-firewall-denied", "firewall-denied"]],
		[
			"failed to login, ran out of retries: … interactive login from a non",
			[
				"push-denied",
				"acr-tasks-identity-missing",
				"role-abac-mismatch"
			],
			{ question: "which-role" }
		],
		[
			"failed to login, ran out of retries: … unauthorized",
			[
				"acr-tasks-identity-missing",
				"push-denied",
				"role-abac-mismatch"
			],
			{ question: "which-role" }
		],
		[
			"failed to login, ran out of retries",
			[
				"acr-tasks-firewall-denied",
				"acr-tasks-identity-missing",
				"push-denied"
			],
			{
				weight: 2,
				question: "which-network"
			}
		],
		["exchange api response code: 403", [
			"acr-tasks-firewall-denied",
			"firewall-denied",
			"acr-tasks-identity-missing"
		]],
		["exchange api response code: 401", ["acr-tasks-identity-missing", "push-denied"]],
		[
			"failed to get acr refresh token",
			[
				"acr-tasks-identity-missing",
				"acr-tasks-firewall-denied",
				"credentials-rejected"
			],
			{ weight: 2 }
		],
		[
			"failed to resolve secrets",
			["acr-tasks-identity-missing", "managed-identity-wrong"],
			{
				weight: 1,
				of: "azure-registry"
			}
		],
		[
			"source-acr-auth-id",
			["acr-tasks-identity-missing", "role-abac-mismatch"],
			{ weight: 1 }
		]
	]),
	...patterns("azure-identity", IDENTITY, {
		...OWN,
		proves: "stopped-locally",
		weight: 3,
		question: "which-identity",
		excludes: [
			"push-denied",
			"pull-denied",
			"firewall-denied"
		]
	}, [
		["the requested identity isn't assigned to this resource", ["managed-identity-wrong"]],
		["the requested identity has not been assigned to this resource", ["managed-identity-wrong"]],
		["error_description:identity not found", ["managed-identity-wrong"]],
		["identity not found … 169.254.169.254", ["managed-identity-wrong"]],
		["169.254.169.254 … identity not found", ["managed-identity-wrong"]],
		["no default identity is assigned to this resource", ["managed-identity-wrong"]],
		["multiple user assigned identities exist", ["managed-identity-wrong", "managed-identity-unavailable"]],
		["no user assigned or delegated managed identity found", ["managed-identity-wrong", "managed-identity-unavailable"]],
		[
			"no managed identity endpoint found",
			["managed-identity-wrong"],
			{ needs: "registry" }
		],
		[
			"managedidentitycredential authentication failed",
			["managed-identity-wrong"],
			{
				weight: 2,
				needs: "registry"
			}
		],
		[
			"managedidentitycredential authentication unavailable",
			["managed-identity-wrong"],
			{
				weight: 2,
				of: "azure-registry"
			}
		],
		["failed to connect to msi", ["managed-identity-wrong"]],
		["no assigned or default user identity", ["managed-identity-wrong"]],
		[
			"failed to acquire token for … managed identity",
			["managed-identity-wrong"],
			{ weight: 2 }
		],
		[
			"169.254.169.254/metadata/identity … 400",
			["managed-identity-wrong"],
			{ weight: 2 }
		],
		[
			"169.254.169.254/metadata/identity … 404",
			["managed-identity-wrong"],
			{ weight: 2 }
		],
		[
			"failed to acquire refresh token",
			["managed-identity-wrong", "docker-credential-helper-failed"],
			{
				weight: 2,
				of: "azure-registry"
			}
		],
		[
			"failed to get credential from azure",
			["managed-identity-wrong", "pull-denied"],
			{
				weight: 2,
				of: "registry",
				needs: "registry"
			}
		],
		[
			"no mi/sp found",
			["managed-identity-wrong"],
			{ weight: 2 }
		]
	]),
	...patterns("azure-cli", "https://docs.python.org/3/library/argparse.html#arguments-containing", {
		...OWN,
		proves: "stopped-locally"
	}, [[
		"argument --password/-p: expected one argument",
		["credentials-leading-dash", "credentials-missing"],
		{
			weight: 3,
			line: isOfAz
		}
	]]),
	...patterns("azure-cli", "https://github.com/Azure/azure-cli/issues/24807", {
		...OWN,
		proves: "stopped-locally",
		question: "rerun"
	}, [
		[
			"does not have operation group registries",
			["az-cli-broken"],
			{ weight: 3 }
		],
		[
			"cli/command_modules/acr/ … attributeerror",
			["az-cli-broken"],
			{ weight: 3 }
		],
		[
			"cli/command_modules/acr/",
			["az-cli-broken"],
			{ weight: 2 }
		],
		[
			"cli/core/commands/__init__.py",
			["az-cli-broken"],
			{ weight: 2 }
		],
		[
			"knack/cli.py",
			["az-cli-broken"],
			{ weight: 2 }
		],
		[
			"nonetype object has no attribute … azure",
			["az-cli-broken"],
			{
				weight: 2,
				line: isOfAzItself
			}
		],
		[
			"can’t get attribute … msal",
			["az-cli-broken"],
			{
				weight: 3,
				line: isOfAzItself
			}
		],
		[
			"can't get attribute … msal",
			["az-cli-broken"],
			{
				weight: 3,
				line: isOfAzItself
			}
		],
		[
			"azure/cli … importerror",
			["az-cli-broken"],
			{ weight: 3 }
		],
		[
			"azure/cli … modulenotfounderror",
			["az-cli-broken"],
			{ weight: 3 }
		],
		[
			"importerror: cannot import name … azure",
			["az-cli-broken"],
			{
				weight: 3,
				line: isOfAzItself
			}
		],
		[
			"modulenotfounderror: no module named azure",
			["az-cli-broken"],
			{
				weight: 3,
				line: isOfAzItself
			}
		],
		[
			"no module named azure.",
			["az-cli-broken"],
			{
				weight: 3,
				line: isOfAzItself
			}
		],
		[
			"azure/cli/command_modules/acr … attributeerror",
			["az-cli-broken"],
			{ weight: 3 }
		],
		[
			"azure/cli/command_modules/acr … keyerror",
			["az-cli-broken"],
			{ weight: 3 }
		],
		[
			"azure/cli/command_modules/acr … typeerror",
			["az-cli-broken"],
			{ weight: 3 }
		],
		[
			"azure/cli/command_modules/acr … valueerror",
			["az-cli-broken"],
			{ weight: 3 }
		],
		[
			"the command failed with an unexpected error. here is the traceback",
			["az-cli-broken"],
			{ weight: 1 }
		],
		[
			"module azure. … has no attribute",
			["az-cli-broken"],
			{
				weight: 3,
				line: isOfAzItself
			}
		],
		[
			"object has no attribute … azure/cli",
			["az-cli-broken"],
			{ weight: 2 }
		],
		[
			"unable to load extension … azure",
			["az-cli-broken"],
			{
				weight: 1,
				line: isOfAzItself
			}
		],
		[
			"error loading command module acr",
			["az-cli-broken"],
			{ weight: 3 }
		],
		[
			"az: command not found",
			["az-cli-broken", "command-invalid"],
			{
				weight: 2,
				line: isOfAz
			}
		]
	])
];
// build/explain/patterns/azure-login.js
const LOCAL$2 = {
	of: "own",
	proves: "stopped-locally",
	weight: 3,
	excludes: [
		"push-denied",
		"pull-denied",
		"firewall-denied"
	]
};
const EMPTY = [
	"credentials-missing",
	"secrets-unavailable",
	"workflow-secrets-not-passed"
];
const actionPatterns = [
	...patterns("azure-login", "https://github.com/Azure/login/blob/v2.3.0/src/common/LoginConfig.ts", LOCAL$2, [
		["not all values are present in the creds object", ["creds-json-invalid"]],
		["not all values are present in the cred object", ["creds-json-invalid"]],
		["not all parameters are provided in creds", ["creds-json-invalid"]],
		["content is not a valid json object", ["creds-json-invalid"]],
		["login failed with error: syntaxerror", ["creds-json-invalid"]],
		["login failed with syntaxerror", ["creds-json-invalid"]],
		["login failed with syntaxerror: unexpected end of json", ["creds-json-invalid", "credentials-missing"]],
		["login failed with error: unexpected token", ["creds-json-invalid"]],
		["login failed with error: unexpected end of json", ["creds-json-invalid", "credentials-missing"]],
		["login failed with error: expected … in json at position", ["creds-json-invalid"]],
		["login failed with error: … is not valid json", ["creds-json-invalid"]],
		[
			"unexpected token … in json at position",
			["creds-json-invalid"],
			{
				weight: 2,
				of: "azure-registry"
			}
		],
		[
			"not all values are present. ensure client-id and tenant-id are supplied",
			EMPTY,
			{ question: "fork-or-name" }
		],
		[
			"ensure subscriptionid is supplied",
			EMPTY,
			{ question: "fork-or-name" }
		],
		["ensure clientid, clientsecret, tenantid and subscriptionid are supplied", ["creds-json-invalid"]],
		["no credentials found. add an azure login action before this action", ["workflow-login-missing", "workflow-login-order"]],
		[
			"please make sure to give write permissions to id-token in the workflow",
			["oidc-permission-missing", "secrets-unavailable"],
			{ question: "fork-or-name" }
		],
		[
			"az cli login failed. please check the credentials",
			[
				"creds-json-invalid",
				"credentials-missing",
				"sp-secret-expired",
				"sp-secret-invalid"
			],
			{
				weight: 1,
				question: "which-credential"
			}
		],
		[
			"azure powershell login failed. please check the credentials",
			[
				"creds-json-invalid",
				"credentials-missing",
				"sp-secret-expired",
				"sp-secret-invalid"
			],
			{
				weight: 1,
				question: "which-credential"
			}
		],
		["unsupported value … for environment is passed", ["command-invalid"]],
		["unsupported value … for authentication type is passed", ["command-invalid"]],
		[
			"using auth-type: service_principal. not all values are present",
			EMPTY,
			{ question: "fork-or-name" }
		],
		[
			"login failed with error: the process … az failed with exit code",
			["entra-refused", "sp-secret-expired"],
			{
				weight: 0,
				question: "which-credential"
			}
		]
	]),
	...patterns("github-actions", "https://github.com/actions/toolkit/blob/main/packages/core/src/oidc-utils.ts", LOCAL$2, [
		[
			"unable to get actions_id_token_request_url env variable",
			["oidc-permission-missing", "secrets-unavailable"],
			{ question: "fork-or-name" }
		],
		[
			"unable to get actions_id_token_request_token env variable",
			["oidc-permission-missing", "secrets-unavailable"],
			{ question: "fork-or-name" }
		],
		["actions_id_token_request_url is not set", ["oidc-permission-missing", "secrets-unavailable"]],
		["did you mean to set id-token: write", ["oidc-permission-missing"]],
		[
			"it looks like you might be trying to connect with oidc",
			["oidc-permission-missing"],
			{ weight: 2 }
		],
		["failed to get id token. … error code", ["oidc-endpoint-unreachable", "oidc-permission-missing"]],
		[
			"failed to get id token",
			["oidc-endpoint-unreachable", "oidc-permission-missing"],
			{ weight: 2 }
		],
		["response json body do not have id token field", ["oidc-endpoint-unreachable"]],
		["the key id-token is not allowed", ["oidc-unsupported"]],
		["unexpected value id-token", ["oidc-unsupported"]],
		["the nested job … is requesting id-token: write", ["oidc-permission-missing"]],
		["is requesting id-token: write, but is only allowed id-token: none", ["oidc-permission-missing"]],
		["secret … is required, but not provided while calling", ["workflow-secrets-not-passed"]]
	]),
	...patterns("docker-login-action", "https://github.com/docker/login-action/blob/v3/src/docker.ts", {
		...LOCAL$2,
		of: "registry",
		question: "fork-or-name"
	}, [
		["username and password required", EMPTY],
		[
			"username required",
			EMPTY,
			{ line: (message) => message === "Username required" }
		],
		[
			"password required",
			EMPTY,
			{ line: (message) => message === "Password required" }
		],
		["input required and not supplied: username", EMPTY],
		["input required and not supplied: password", EMPTY],
		["input required and not supplied: creds", EMPTY],
		["input required and not supplied: client-id", EMPTY],
		["input required and not supplied: login-server", ["login-server-malformed", "credentials-missing"]]
	])
];
// build/explain/patterns/containerd.js
const containerdPatterns = [...patterns("containerd", "https://github.com/containerd/containerd/blob/main/core/remotes/docker/authorizer.go", ANSWERED$1, [
	[
		"/blobs/uploads/ … unauthorized",
		[
			"push-denied",
			"token-expired",
			"workflow-login-missing",
			"credentials-rejected"
		],
		{
			weight: 2,
			question: "which-role"
		}
	],
	[
		"failed to fetch anonymous token … 401",
		[
			"workflow-login-missing",
			"workflow-login-order",
			"anonymous-pull-disabled",
			"pull-denied",
			"docker-config-redirected"
		],
		{
			weight: 2,
			question: "was-there-a-login",
			during: {
				cluster: CLUSTER$1,
				pull: [
					"workflow-login-missing",
					"principal-pull-denied",
					"kubelet-credentials-missing",
					"anonymous-pull-disabled"
				]
			}
		}
	],
	[
		"failed to fetch anonymous token … 403",
		["firewall-denied", "public-access-disabled"],
		{
			weight: 3,
			question: "firewall-or-closed"
		}
	],
	[
		"failed to fetch oauth token … 401",
		[
			"credentials-rejected",
			"docker-credentials-stale",
			"token-expired",
			"push-denied"
		],
		{
			weight: 2,
			question: "which-credential",
			during: { cluster: CLUSTER$1 }
		}
	],
	[
		"failed to fetch oauth token … 403",
		["firewall-denied", "public-access-disabled"],
		{
			weight: 3,
			question: "firewall-or-closed"
		}
	],
	[
		"missing username or secret",
		["workflow-login-missing", "credentials-missing"],
		{ weight: 3 }
	],
	[
		"authorization server did not include a token in the response",
		["proxy-refused", "not-a-registry"],
		{
			weight: 3,
			question: "which-network"
		}
	],
	[
		"unable to decode token response",
		["proxy-refused", "not-a-registry"],
		{
			weight: 3,
			question: "which-network"
		}
	],
	[
		"failed to fetch … token … 429",
		["registry-throttled"],
		{ weight: 3 }
	],
	[
		"failed to fetch … token … 500",
		["registry-unavailable"],
		{
			weight: 3,
			question: "rerun"
		}
	],
	[
		"failed to fetch … token … 502",
		["registry-unavailable"],
		{
			weight: 3,
			question: "rerun"
		}
	],
	[
		"failed to fetch … token … 503",
		["registry-unavailable"],
		{
			weight: 3,
			question: "rerun"
		}
	],
	[
		"failed to fetch … token: denied: client with ip",
		["firewall-denied", "public-access-disabled"],
		{
			weight: 3,
			question: "firewall-or-closed"
		}
	],
	[
		"server message: insufficient_scope: authorization failed",
		[
			"pull-denied",
			"push-denied",
			"scoped-token-denied",
			"workflow-login-missing"
		],
		{
			weight: 1,
			question: "which-role",
			during: {
				push: [
					"push-denied",
					"scoped-token-denied",
					"workflow-login-missing"
				],
				cluster: CLUSTER$1
			}
		}
	],
	[
		"insufficient_scope",
		[
			"pull-denied",
			"push-denied",
			"scoped-token-denied"
		],
		{
			weight: 1,
			question: "which-role",
			during: {
				push: ["push-denied", "scoped-token-denied"],
				cluster: CLUSTER$1
			},
			of: "azure-registry"
		}
	],
	[
		"push access denied, repository does not exist or may require authorization",
		[
			"push-denied",
			"workflow-login-missing",
			"scoped-token-denied"
		],
		{
			weight: 2,
			question: "was-there-a-login"
		}
	],
	[
		"pull access denied, repository does not exist or may require authorization",
		[
			"pull-denied",
			"workflow-login-missing",
			"image-not-found"
		],
		{
			weight: 2,
			question: "was-there-a-login",
			during: { cluster: CLUSTER$1 }
		}
	],
	[
		"failed to authorize: ",
		[
			"workflow-login-missing",
			"pull-denied",
			"credentials-rejected"
		],
		{
			weight: 1,
			question: "was-there-a-login",
			during: {
				cluster: CLUSTER$1,
				push: [
					"push-denied",
					"credentials-rejected",
					"workflow-login-missing"
				]
			},
			of: "azure-registry"
		}
	],
	[
		"failed to resolve reference … : not found",
		["image-not-found"],
		{ weight: 2 }
	],
	[
		"failed to resolve source metadata for … : not found",
		["image-not-found"],
		{ weight: 2 }
	],
	[
		"unexpected status from head request … 401",
		[
			"workflow-login-missing",
			"pull-denied",
			"credentials-rejected"
		],
		{
			weight: 2,
			question: "was-there-a-login",
			during: {
				cluster: CLUSTER$1,
				helm: [
					"client-version-broken",
					"workflow-login-missing",
					"pull-denied"
				]
			}
		}
	],
	[
		"unexpected status from head request … 403",
		[
			"firewall-denied",
			"public-access-disabled",
			"pull-denied"
		],
		{ question: "firewall-or-closed" }
	],
	[
		"unexpected status from post request … 401",
		[
			"push-denied",
			"workflow-login-missing",
			"credentials-rejected"
		],
		{ question: "was-there-a-login" }
	],
	[
		"unexpected status from post request … 403",
		[
			"firewall-denied",
			"public-access-disabled",
			"push-denied"
		],
		{ question: "firewall-or-closed" }
	],
	[
		"unexpected status from put request … 401",
		[
			"token-expired",
			"push-denied",
			"credentials-rejected"
		],
		{ question: "which-role" }
	],
	[
		"unexpected status from put request … 403",
		[
			"image-locked",
			"push-denied",
			"firewall-denied"
		],
		{ question: "which-role" }
	],
	[
		"unexpected status from put request … 405",
		["image-locked"],
		{ weight: 3 }
	],
	[
		"unexpected status … 429",
		["registry-throttled"],
		{
			weight: 3,
			of: "azure-registry"
		}
	],
	[
		"unexpected status … 503",
		["registry-unavailable"],
		{
			weight: 2,
			question: "rerun",
			of: "azure-registry"
		}
	],
	[
		"unexpected status … 502",
		["registry-unavailable"],
		{
			weight: 2,
			question: "rerun",
			of: "azure-registry"
		}
	],
	[
		"unexpected status … 500",
		["registry-unavailable"],
		{
			weight: 2,
			question: "rerun",
			of: "azure-registry"
		}
	],
	[
		"unexpected status … 504",
		["registry-unavailable"],
		{
			weight: 2,
			question: "rerun",
			of: "azure-registry"
		}
	]
])];
// build/explain/patterns/docker-local.js
const LOCAL$1 = {
	of: "own",
	proves: "stopped-locally",
	excludes: [
		"push-denied",
		"pull-denied",
		"credentials-rejected",
		"firewall-denied"
	]
};
const HELPER = ["docker-credential-helper-failed", "docker-credential-helper-missing"];
const AZ_DOCKER = [
	"docker-cli-missing",
	"docker-daemon-unreachable",
	"workflow-docker-in-azure-cli",
	"docker-socket-denied"
];
const dockerLocalPatterns = [
	...patterns("docker", "https://github.com/docker/cli/blob/v28.5.2/vendor/github.com/moby/moby/client/errors.go", LOCAL$1, [
		["got permission denied while trying to connect to the docker daemon socket", ["docker-socket-denied"]],
		["permission denied while trying to connect to the docker daemon socket", ["docker-socket-denied"]],
		["permission denied while trying to connect to the docker api", ["docker-socket-denied"]],
		["docker.sock: connect: permission denied", ["docker-socket-denied"]],
		["connect eacces … docker.sock", ["docker-socket-denied"]],
		["docker.sock … permissionerror", ["docker-socket-denied"]],
		["cannot connect to the docker daemon", ["docker-daemon-unreachable"]],
		["is the docker daemon running", ["docker-daemon-unreachable"]],
		["failed to connect to the docker api", ["docker-daemon-unreachable"]],
		[
			"error during connect",
			["docker-daemon-unreachable"],
			{ weight: 2 }
		],
		["this error may indicate that the docker daemon is not running", ["docker-daemon-unreachable"]],
		["docker.sock: connect: no such file or directory", ["docker-daemon-unreachable"]],
		["docker.sock: connect: connection refused", ["docker-daemon-unreachable"]],
		["connect enoent … docker.sock", ["docker-daemon-unreachable"]],
		[
			"open //./pipe/docker",
			["docker-daemon-unreachable", "docker-socket-denied"],
			{ weight: 2 }
		],
		["open //./pipe/docker … access is denied", ["docker-socket-denied"]],
		["open //./pipe/docker … zugriff verweigert", ["docker-socket-denied"]],
		["open //./pipe/docker … アクセスが拒否されました", ["docker-socket-denied"]],
		["open //./pipe/docker … 액세스가 거부되었습니다", ["docker-socket-denied"]],
		["open //./pipe/docker … the system cannot find the file specified", ["docker-daemon-unreachable"]],
		[
			"the docker client must be run elevated to connect",
			["docker-daemon-unreachable", "docker-socket-denied"],
			{ weight: 2 }
		],
		["is too new. maximum supported api version is", ["docker-daemon-unreachable", "docker-client-outdated"]],
		["is too old. minimum supported api version is", ["docker-client-outdated"]],
		["client is newer than server", ["docker-daemon-unreachable", "docker-client-outdated"]],
		["unable to resolve docker endpoint", ["docker-daemon-unreachable"]],
		["failed to initialize: protocol not available", ["docker-daemon-unreachable"]],
		[
			"net/http: invalid header field",
			["docker-daemon-unreachable"],
			{ weight: 2 }
		],
		[
			"unknown operating system or architecture",
			["docker-platform-invalid"],
			{ weight: 2 }
		],
		[
			"platform specifier component must match",
			["docker-platform-invalid"],
			{ weight: 2 }
		],
		["docker could not be found in this wsl 2 distro", ["docker-cli-broken"]],
		["home directories outside of /home needs configuration", ["docker-cli-broken"]],
		["not allowed to alias … builder", ["docker-cli-broken"]],
		["docker_buildkit environment variable expects boolean value", ["docker-cli-broken"]],
		["custom headers from docker_custom_headers environment variable", ["docker-cli-broken"]],
		["error response from daemon: page not found", ["docker-daemon-unreachable"]],
		["invalid api version … must be formatted", ["docker-daemon-unreachable"]],
		["is not supported by this client: the minimum supported api version", ["docker-daemon-unreachable"]],
		[
			"client sent an http request to an https server",
			["docker-daemon-unreachable"],
			{ weight: 2 }
		],
		["neither docker nor podman is running", ["docker-daemon-unreachable"]],
		["the docker daemon is not running", ["docker-daemon-unreachable"]],
		["docker desktop is not running", ["docker-daemon-unreachable"]],
		["docker service is not running", ["docker-daemon-unreachable"]],
		["failed to initialize docker client", ["docker-daemon-unreachable"]],
		["parsing source container image: empty image url provided", ["docker-daemon-unreachable"]]
	]),
	...patterns("shell", "https://www.gnu.org/software/bash/manual/html_node/Command-Search-and-Execution.html", LOCAL$1, [
		["docker: command not found", ["docker-cli-missing"]],
		["docker: not found", ["docker-cli-missing"]],
		["docker: no such file or directory", ["docker-cli-missing"]],
		["docker: commande introuvable", ["docker-cli-missing"]],
		["docker: kommando nicht gefunden", ["docker-cli-missing"]],
		["docker: befehl nicht gefunden", ["docker-cli-missing"]],
		["docker: コマンドが見つかりません", ["docker-cli-missing"]],
		["docker: 명령어를 찾을 수 없음", ["docker-cli-missing"]],
		["docker: 명령을 찾을 수 없습니다", ["docker-cli-missing"]],
		["command docker not found", ["docker-cli-missing"]],
		["command not found: docker", ["docker-cli-missing"]],
		["docker is not recognized as", ["docker-cli-missing"]],
		["the term docker is not recognized", ["docker-cli-missing"]],
		["befehl docker ist entweder falsch geschrieben", ["docker-cli-missing"]],
		["benennung docker wurde nicht als name", ["docker-cli-missing"]],
		["docker は、内部コマンドまたは外部コマンド", ["docker-cli-missing"]],
		["用語 docker は", ["docker-cli-missing"]],
		["docker은(는) 내부 또는 외부 명령", ["docker-cli-missing"]],
		["docker 용어가 cmdlet", ["docker-cli-missing"]],
		["exec: docker: executable file not found", ["docker-cli-missing"]],
		["spawn docker enoent", ["docker-cli-missing"]],
		["unable to locate executable file: docker", ["docker-cli-missing"]],
		["cannot run program docker", ["docker-cli-missing"]],
		["no such file or directory: docker", ["docker-cli-missing"]],
		["docker executable … not found", ["docker-cli-missing"]],
		["unable to locate executable file: /usr/bin/docker", ["docker-cli-missing"]],
		[
			"docker was not found in",
			["docker-cli-missing"],
			{ weight: 2 }
		],
		[
			"failed to find docker",
			["docker-cli-missing"],
			{ weight: 2 }
		],
		["required external tools are missing: docker", ["docker-cli-missing"]],
		[
			"emulate docker cli using podman",
			["docker-is-podman"],
			{
				weight: 0,
				isNotice: true
			}
		]
	]),
	...patterns("azure-cli", "https://github.com/Azure/azure-cli/blob/dev/src/azure-cli/azure/cli/command_modules/acr/_errors.py", {
		...LOCAL$1,
		question: "which-docker-failure"
	}, [
		["please verify if docker client is installed and running", AZ_DOCKER],
		["please verify whether docker is installed and running properly", AZ_DOCKER],
		["please verify if docker is installed and running properly", AZ_DOCKER],
		["please verify if docker daemon is running", ["docker-socket-denied", "docker-daemon-unreachable"]],
		[
			"an error occurred: docker_command_error",
			AZ_DOCKER,
			{ weight: 1 }
		],
		["an error occurred: docker_daemon_error", ["docker-daemon-unreachable", "docker-socket-denied"]],
		["an error occurred: docker_version_error", ["docker-client-outdated", "docker-cli-missing"]],
		["an error occurred: docker_pull_error", ["docker-daemon-network-broken", "docker-daemon-unreachable"]],
		["this command requires running the docker daemon, which is not supported in azure cloud shell", ["docker-cli-missing"]],
		[
			"which does not require docker to be installed",
			["docker-cli-missing", "docker-daemon-unreachable"],
			{ weight: 1 }
		]
	]),
	...patterns("docker", "https://github.com/docker/cli/blob/v28.5.2/cli-plugins/manager/error.go", LOCAL$1, [
		["docker: buildx is not a docker command", ["docker-config-redirected"]],
		["docker: unknown command: docker buildx", ["docker-config-redirected"]],
		["docker: compose is not a docker command", ["docker-config-redirected"]],
		["docker: unknown command: docker compose", ["docker-config-redirected"]],
		[
			"unknown flag: --push",
			["docker-config-redirected", "docker-client-outdated"],
			{ weight: 1 }
		],
		["buildx is not a docker command", ["docker-config-redirected"]],
		["docker buildx is not available", ["docker-config-redirected"]],
		[
			"buildx: command not found",
			["docker-config-redirected"],
			{ weight: 1 }
		],
		["buildkit is enabled but the buildx component is missing or broken", ["docker-config-redirected"]],
		[
			"error parsing config file",
			["docker-config-invalid"],
			{ line: isOfDockerConfig }
		],
		[
			"error loading config file",
			["docker-config-invalid"],
			{ line: isOfDockerConfig }
		]
	]),
	...patterns("docker", "https://github.com/docker/cli/blob/v28.5.2/cli/config/configfile/file.go", LOCAL$1, [
		["error saving credentials … permission denied", ["docker-config-not-writable"]],
		["error saving credentials … read-only file system", ["docker-config-not-writable"]],
		["error saving credentials … being used by another process", ["docker-config-not-writable"]],
		["error saving credentials … device or resource busy", ["docker-config-not-writable"]],
		["error saving credentials … no space left on device", ["docker-config-not-writable"]],
		["error saving credentials … access is denied", ["docker-config-not-writable"]],
		["error saving credentials: mkdir", ["docker-config-not-writable"]],
		["error saving credentials: rename", ["docker-config-not-writable"]],
		["error saving credentials: open", ["docker-config-not-writable"]],
		[
			"error saving credentials",
			[
				"docker-credential-helper-failed",
				"docker-config-not-writable",
				"docker-credential-helper-missing"
			],
			{ weight: 1 }
		],
		[
			".docker/config.json: permission denied",
			["docker-config-not-writable"],
			{ weight: 2 }
		],
		["mkdir … .docker: permission denied", ["docker-config-not-writable"]],
		["mkdir … .docker: read-only file system", ["docker-config-not-writable"]],
		[
			"permission denied: … .docker/config.json",
			["docker-config-not-writable"],
			{ weight: 2 }
		]
	]),
	...patterns("docker", "https://github.com/docker/docker-credential-helpers/blob/master/client/command.go", LOCAL$1, [
		["error storing credentials - err: exec: … executable file not found", ["docker-credential-helper-missing"]],
		["error getting credentials - err: exec: … executable file not found", ["docker-credential-helper-missing"]],
		["exec: docker-credential- … executable file not found", ["docker-credential-helper-missing"]],
		["docker-credential- … resolves to executable in current directory", ["docker-credential-helper-missing"]],
		["docker credential helper docker-credential- … not found", ["docker-credential-helper-missing", "docker-credential-helper-failed"]],
		[
			"docker-credential- … command not found",
			["docker-credential-helper-missing"],
			{ weight: 2 }
		],
		["docker-credential- … not installed or not available in path", ["docker-credential-helper-missing"]],
		["error storing credentials - err", HELPER],
		["error getting credentials - err", HELPER],
		["error storing credentials - err … the stub received bad data", ["docker-credential-helper-failed"]],
		[
			"the stub received bad data",
			["docker-credential-helper-failed"],
			{ line: isOfCredentials }
		],
		[
			"not enough memory resources are available to process this command",
			["docker-credential-helper-failed"],
			{
				weight: 2,
				line: isOfCredentials
			}
		],
		[
			"a specified logon session does not exist",
			["docker-credential-helper-failed"],
			{ line: isOfCredentials }
		],
		["error storing credentials … pass not initialized", ["docker-credential-helper-failed"]],
		[
			"pass store is uninitialized",
			["docker-credential-helper-failed"],
			{ line: isOfCredentials }
		],
		[
			"cannot autolaunch d-bus without x11",
			["docker-credential-helper-failed"],
			{ line: isOfCredentials }
		],
		[
			"the name org.freedesktop.secrets was not provided",
			["docker-credential-helper-failed"],
			{ line: isOfCredentials }
		],
		[
			"cannot create an item in a locked collection",
			["docker-credential-helper-failed"],
			{ line: isOfCredentials }
		],
		[
			"user interaction is not allowed. (-25308)",
			["docker-credential-helper-failed"],
			{ line: isOfCredentials }
		],
		["docker-credential-desktop.helper.", ["docker-credential-helper-failed"]],
		["docker-credential- … panic:", ["docker-credential-helper-failed"]],
		[
			"docker-credential-helpers/credentials.",
			["docker-credential-helper-failed"],
			{ weight: 2 }
		],
		[
			"failed retrieving credentials for",
			HELPER,
			{ weight: 2 }
		],
		[
			"credentials not found in native keychain",
			["workflow-login-missing", "workflow-login-order"],
			{
				weight: 0,
				isNotice: true
			}
		]
	]),
	...patterns("docker", "https://github.com/docker/cli/blob/v28.5.2/cli/command/registry/login.go", {
		...LOCAL$1,
		of: "registry",
		question: "fork-or-name"
	}, [
		["cannot perform an interactive login from a non tty device", [
			"credentials-missing",
			"secrets-unavailable",
			"workflow-secrets-not-passed"
		]],
		["cannot perform an interactive login from a non-tty device", [
			"credentials-missing",
			"secrets-unavailable",
			"workflow-secrets-not-passed"
		]],
		["must provide --username with --password-stdin", ["credentials-missing", "secrets-unavailable"]],
		[
			"password is empty",
			["secrets-unavailable", "credentials-missing"],
			{
				weight: 1,
				line: (message) => message === "password is empty" || message === "Password is empty"
			}
		],
		[
			"username is empty",
			["credentials-missing", "secrets-unavailable"],
			{
				weight: 1,
				line: (message) => /^username is empty$/i.test(message)
			}
		],
		["flag needs an argument: u in -u", ["credentials-missing", "secrets-unavailable"]],
		["flag needs an argument: p in -p", ["credentials-missing", "secrets-unavailable"]],
		["flag needs an argument: --username", ["credentials-missing", "secrets-unavailable"]],
		["flag needs an argument: --password", ["credentials-missing", "secrets-unavailable"]],
		["docker login requires at most 1 argument", ["credentials-mangled", "command-invalid"]],
		["docker login accepts at most 1 argument", ["credentials-mangled", "command-invalid"]],
		["--password and --password-stdin are mutually exclusive", ["command-invalid"]],
		[
			"using --password via the cli is insecure",
			["workflow-password-argument"],
			{
				weight: 0,
				isNotice: true
			}
		]
	]),
	...patterns("docker", "https://github.com/docker/cli/blob/v28.5.2/cli/required.go", LOCAL$1, [
		["docker push requires exactly 1 argument", ["command-invalid", "image-reference-invalid"]],
		["docker pull requires exactly 1 argument", ["command-invalid", "image-reference-invalid"]],
		["docker tag requires exactly 2 arguments", ["command-invalid", "image-reference-invalid"]],
		["docker build requires exactly 1 argument", ["command-invalid", "image-reference-invalid"]],
		["docker buildx build requires exactly 1 argument", ["command-invalid", "image-reference-invalid"]],
		[
			"docker: … is not a docker command",
			["command-invalid"],
			{ weight: 1 }
		],
		["unknown shorthand flag: … see docker", ["command-invalid", "credentials-mangled"]]
	])
];
// build/explain/patterns/docker-registry.js
const dockerRegistryPatterns = [...patterns("docker", "https://github.com/moby/moby/blob/v28.5.2/daemon/internal/distribution/errors.go", ANSWERED$1, [
	[
		"no basic auth credentials",
		[
			"workflow-login-missing",
			"workflow-login-order",
			"workflow-registry-mismatch",
			"docker-config-redirected",
			"workflow-docker-config-mismatch"
		],
		{
			weight: 3,
			question: "was-there-a-login",
			during: { cluster: CLUSTER$1 }
		}
	],
	[
		"denied: requested access to the resource is denied",
		[
			"push-denied",
			"scoped-token-denied",
			"workflow-image-host-missing",
			"pull-denied"
		],
		{
			weight: 2,
			question: "which-role",
			during: {
				pipelines: [
					"push-denied",
					"workflow-image-host-missing",
					"ado-service-connection-invalid",
					"scoped-token-denied"
				],
				cluster: CLUSTER$1,
				pull: [
					"pull-denied",
					"scoped-token-denied",
					"workflow-login-missing"
				]
			}
		}
	],
	[
		"requested access to the resource is denied",
		[
			"push-denied",
			"scoped-token-denied",
			"pull-denied",
			"workflow-image-host-missing"
		],
		{
			weight: 1,
			question: "which-role",
			during: {
				cluster: CLUSTER$1,
				pull: [
					"pull-denied",
					"workflow-login-missing",
					"scoped-token-denied"
				]
			}
		}
	],
	[
		"pull access denied for",
		[
			"pull-denied",
			"workflow-login-missing",
			"image-not-found",
			"scoped-token-denied"
		],
		{
			weight: 2,
			question: "was-there-a-login",
			during: { cluster: CLUSTER$1 }
		}
	],
	[
		"pull access denied",
		[
			"pull-denied",
			"workflow-login-missing",
			"image-not-found",
			"scoped-token-denied"
		],
		{
			weight: 1,
			question: "was-there-a-login",
			during: { cluster: CLUSTER$1 }
		}
	],
	[
		"manifest for … not found",
		["image-not-found"],
		{ weight: 3 }
	],
	[
		"repository … not found: does not exist or no pull access",
		[
			"pull-denied",
			"image-not-found",
			"workflow-login-missing"
		],
		{ question: "does-it-exist" }
	],
	[
		"repository does not exist or may require",
		[
			"pull-denied",
			"workflow-login-missing",
			"image-not-found"
		],
		{
			weight: 1,
			question: "was-there-a-login",
			during: {
				push: ["push-denied", "workflow-login-missing"],
				cluster: CLUSTER$1
			}
		}
	],
	[
		"an image does not exist locally with the tag",
		["image-not-found", "workflow-image-host-missing"],
		{
			weight: 3,
			question: "does-it-exist",
			proves: "stopped-locally",
			during: { pipelines: ["workflow-image-host-missing", "image-not-found"] }
		}
	],
	[
		"tag does not exist: ",
		["image-not-found"],
		{
			weight: 3,
			proves: "stopped-locally",
			line: (message) => /tag does not exist: \S+[/:]/.test(message)
		}
	],
	[
		"no such image: ",
		["image-not-found"],
		{
			weight: 2,
			proves: "stopped-locally",
			of: "azure-registry"
		}
	],
	[
		"error response from daemon: no such image",
		["image-not-found"],
		{
			weight: 3,
			proves: "stopped-locally"
		}
	],
	[
		"received unexpected http status: 5",
		["registry-unavailable"],
		{
			weight: 2,
			question: "rerun",
			during: { cluster: ["registry-unavailable", "principal-pull-denied"] }
		}
	],
	[
		"received unexpected http status: 403",
		[
			"firewall-denied",
			"public-access-disabled",
			"proxy-refused"
		],
		{ question: "firewall-or-closed" }
	],
	[
		"received unexpected http status: 429",
		["registry-throttled"],
		{ weight: 3 }
	],
	[
		"received unexpected http status: 404",
		["not-a-registry"],
		{ weight: 2 }
	],
	[
		"unexpected status code … 503",
		["registry-unavailable"],
		{
			weight: 2,
			question: "rerun",
			of: "azure-registry"
		}
	],
	[
		"unexpected status code … 429",
		["registry-throttled"],
		{
			weight: 3,
			of: "azure-registry"
		}
	],
	[
		"429 too many requests",
		["registry-throttled"],
		{
			weight: 2,
			of: "azure-registry"
		}
	],
	[
		"error parsing http 4 … response body … html",
		["proxy-refused", "not-a-registry"],
		{ weight: 2 }
	],
	[
		"error parsing http 403 response body",
		["proxy-refused", "firewall-denied"],
		{
			weight: 2,
			question: "which-network"
		}
	],
	[
		"image config verification failed for digest",
		["data-endpoint-unreachable"],
		{ weight: 3 }
	],
	[
		"error unmarshalling content: invalid character",
		["not-a-registry"],
		{ weight: 3 }
	],
	[
		"/v2/: method not allowed",
		["proxy-refused"],
		{ weight: 3 }
	],
	[
		"error parsing http 5 … response body",
		["registry-unavailable"],
		{ weight: 2 }
	],
	[
		"/v2/: forbidden",
		["proxy-refused", "firewall-denied"],
		{
			weight: 3,
			question: "which-network"
		}
	],
	[
		"/v2/: bad gateway",
		["registry-unreachable", "registry-unavailable"],
		{
			weight: 3,
			excludes: []
		}
	],
	[
		"/v2/: service unavailable",
		["registry-unavailable", "registry-unreachable"],
		{ weight: 3 }
	],
	[
		"/v2/: gateway timeout",
		["registry-unavailable", "registry-unreachable"],
		{ weight: 3 }
	],
	[
		"403 forbidden",
		[
			"firewall-denied",
			"public-access-disabled",
			"proxy-refused"
		],
		{
			weight: 1,
			of: "azure-registry",
			question: "firewall-or-closed"
		}
	],
	[
		"502 bad gateway",
		["registry-unavailable"],
		{
			weight: 1,
			of: "azure-registry",
			question: "rerun"
		}
	],
	[
		"503 service unavailable",
		["registry-unavailable"],
		{
			weight: 1,
			of: "azure-registry",
			question: "rerun"
		}
	],
	[
		"504 gateway time",
		["registry-unavailable"],
		{
			weight: 1,
			of: "azure-registry",
			question: "rerun"
		}
	],
	[
		"500 internal server error",
		["registry-unavailable"],
		{
			weight: 1,
			of: "azure-registry",
			question: "rerun"
		}
	],
	[
		"401 unauthorized",
		LOGIN_REJECTED,
		{
			...AUTHENTICATION_REQUIRED,
			of: "azure-registry"
		}
	],
	[
		"unauthorized: unauthorized",
		["credentials-rejected", "push-denied"],
		{
			weight: 1,
			of: "azure-registry"
		}
	],
	[
		"errors:[{code:denied",
		[
			"push-denied",
			"firewall-denied",
			"pull-denied"
		],
		{
			weight: 1,
			of: "azure-registry"
		}
	],
	[
		"errors:[{code:unauthorized",
		LOGIN_REJECTED,
		{
			...AUTHENTICATION_REQUIRED,
			of: "azure-registry"
		}
	]
])];
// build/explain/patterns/entra.js
const CODES = "https://learn.microsoft.com/entra/identity-platform/reference-error-codes";
const FEDERATION = "https://learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations#errors";
const REJECTED$1 = {
	of: "own",
	weight: 3,
	proves: "entra-rejected",
	excludes: [
		"push-denied",
		"pull-denied",
		"firewall-denied",
		"registry-not-found"
	]
};
const SHOWN = {
	isNotice: true,
	proves: "nothing",
	excludes: []
};
const codes = (causes, numbers) => numbers.map((code) => [`aadsts${code}:`, causes]);
const entraPatterns = [...patterns("entra", CODES, REJECTED$1, [
	...codes(["sp-secret-expired"], [7000222]),
	...codes(["sp-secret-invalid", "sp-secret-is-id"], [7000215, 50012]),
	...codes(["sp-disabled"], [7000112, 7000113]),
	...codes(["sp-not-found", "tenant-not-found"], [
		700016,
		700011,
		7000229,
		7000228
	]),
	...codes(["tenant-not-found", "registry-cloud-mismatch"], [90002]),
	...codes(["tenant-not-found", "credentials-missing"], [
		900023,
		900021,
		50029,
		50128,
		50059,
		90019
	]),
	...codes(["registry-cloud-mismatch"], [
		90038,
		900382,
		900432,
		900439
	]),
	...codes(["conditional-access-blocked"], [
		50005,
		50131,
		53e3,
		53001,
		53002,
		53003,
		53009,
		53011,
		530001,
		530002,
		530003,
		530021,
		530031,
		530032,
		530033,
		530034,
		530035,
		530084
	]),
	...codes(["credentials-missing"], [
		7000216,
		7000218,
		900144,
		90014
	]),
	...codes(["oidc-assertion-expired"], [700024, 500133]),
	...codes(["entra-user-sign-in"], [
		50020,
		50034,
		50053,
		50055,
		50057,
		50058,
		50072,
		50074,
		50076,
		50078,
		50079,
		50126,
		50132,
		50133,
		50173,
		70008,
		70043
	]),
	...codes(["entra-user-sign-in"], [
		700082,
		700084,
		700081,
		65001,
		65004,
		16e3,
		50097,
		50158,
		70016
	]),
	...codes(["entra-refused"], [
		700027,
		700030,
		7000219,
		500014,
		5000224,
		650052,
		1000502
	]),
	[
		"aadsts",
		["entra-refused"],
		{
			weight: 1,
			excludes: [],
			line: (message) => /aadsts\d{4}/i.test(message)
		}
	],
	["client secret keys for app … are expired", ["sp-secret-expired"]],
	["client secret keys are expired", ["sp-secret-expired"]],
	[
		"client secret … has expired",
		["sp-secret-expired"],
		{ weight: 2 }
	],
	["invalid client secret provided", ["sp-secret-invalid", "sp-secret-is-id"]],
	["invalid client secret is provided", ["sp-secret-invalid", "sp-secret-is-id"]],
	["ensure the secret being sent in the request is the client secret value", ["sp-secret-is-id", "sp-secret-invalid"]],
	["was not found in the directory … this can happen if the application has not been installed", ["sp-not-found", "tenant-not-found"]],
	["is missing service principal in the tenant", ["sp-not-found"]],
	["application with identifier … was not found in the directory", ["sp-not-found", "tenant-not-found"]],
	["specified tenant identifier … is neither a valid dns name, nor a valid external domain", ["tenant-not-found", "credentials-missing"]],
	["oidc discovery endpoint rejects our request", ["tenant-not-found", "registry-cloud-mismatch"]],
	[
		"unable to get authority configuration for https://login",
		["tenant-not-found", "entra-unreachable"],
		{ weight: 2 }
	],
	["access has been blocked by conditional access policies", ["conditional-access-blocked"]],
	["blocked by conditional access", ["conditional-access-blocked"]],
	["the request body must contain the following parameter: client_", ["credentials-missing"]],
	[
		"application … is disabled",
		["sp-disabled"],
		{
			weight: 2,
			of: "azure-registry"
		}
	]
]), ...patterns("entra", FEDERATION, REJECTED$1, [
	...codes(["federated-credential-mismatch"], [
		70021,
		70025,
		700211,
		700212,
		700213,
		700214,
		7002137,
		7002138
	]),
	...codes(["oidc-issuer-unreachable"], [
		50166,
		90061,
		501661,
		50027,
		7002371
	]),
	...codes(["oidc-claim-required", "entra-refused"], [7002381, 7002382]),
	["no matching federated identity record found for presented assertion", ["federated-credential-mismatch"]],
	["has no configured federated identity credentials", ["federated-credential-mismatch"]],
	["the subject matches with case-insensitive comparison, but not with case-sensitive", ["federated-credential-mismatch"]],
	["must contain the enterprise claim", ["oidc-claim-required", "entra-refused"]],
	["federated identity credentials issued by … must contain the … claim", ["oidc-claim-required", "entra-refused"]],
	["request to external oidc endpoint failed", ["oidc-issuer-unreachable"]],
	["client assertion is not within its valid time range", ["oidc-assertion-expired"]],
	["client assertion contains an invalid signature", ["oidc-issuer-unreachable", "federated-credential-mismatch"]],
	[
		"subject claim - repository_",
		["federated-credential-mismatch"],
		{
			...SHOWN,
			weight: 1
		}
	],
	[
		"subject claim - repo:",
		["federated-credential-mismatch"],
		{
			...SHOWN,
			weight: 0
		}
	]
])];
// build/explain/patterns/network.js
const GO = "https://cs.opensource.google/go/go/+/refs/tags/go1.24.0:src/net/net.go";
const TROUBLESHOOT = "https://learn.microsoft.com/azure/container-registry/container-registry-troubleshoot-access";
const NETWORK = {
	proves: "not-connected",
	excludes: [
		"credentials-rejected",
		"push-denied",
		"pull-denied",
		"sp-secret-expired"
	],
	question: "which-network"
};
const ANY_HOST = {
	...NETWORK,
	of: "azure-registry"
};
const UNREACHABLE = [
	"registry-unreachable",
	"builder-proxy-mismatch",
	"engine-proxy-mismatch",
	"firewall-denied",
	"private-endpoint-unreachable"
];
const NOT_FOUND = [
	"registry-not-found",
	"dns-failed",
	"private-endpoint-unreachable",
	"login-server-unknown-suffix"
];
const RESOLVER = [
	"dns-failed",
	"registry-not-found",
	"docker-daemon-network-broken"
];
const networkPatterns = [
	...patterns("go", GO, NETWORK, [
		[
			"lookup … : no such host",
			NOT_FOUND,
			{
				weight: 3,
				of: "azure-registry"
			}
		],
		[
			"dial tcp: lookup … no such host",
			NOT_FOUND,
			{ weight: 3 }
		],
		[
			"lookup … server misbehaving",
			RESOLVER,
			{ weight: 3 }
		],
		[
			"checking host name resolution … : failed",
			NOT_FOUND,
			{
				weight: 3,
				line: (message) => message.includes("host name resolution")
			}
		],
		[
			"lookup … read udp",
			RESOLVER,
			{ weight: 3 }
		],
		[
			"lookup … dial udp",
			RESOLVER,
			{ weight: 3 }
		],
		[
			"lookup … : i/o timeout",
			RESOLVER,
			{ weight: 3 }
		],
		[
			"lookup … connection refused",
			RESOLVER,
			{ weight: 2 }
		],
		[
			"lookup … temporary failure in name resolution",
			RESOLVER,
			{ weight: 3 }
		],
		[
			"dial tcp … connect: connection refused",
			UNREACHABLE,
			{ weight: 3 }
		],
		[
			"dial tcp … connect: no route to host",
			UNREACHABLE,
			{ weight: 3 }
		],
		[
			"dial tcp … connect: network is unreachable",
			UNREACHABLE,
			{ weight: 3 }
		],
		[
			"dial tcp … connect: connection timed out",
			UNREACHABLE,
			{ weight: 3 }
		],
		[
			"dial tcp … i/o timeout",
			UNREACHABLE,
			{ weight: 3 }
		],
		[
			"dial tcp … connectex",
			UNREACHABLE,
			{ weight: 3 }
		],
		[
			"dial tcp … operation was canceled",
			UNREACHABLE,
			{ weight: 2 }
		],
		[
			"read tcp … connection reset by peer",
			UNREACHABLE,
			{ weight: 3 }
		],
		[
			"write tcp … connection reset by peer",
			UNREACHABLE,
			{ weight: 3 }
		],
		[
			"write tcp … broken pipe",
			UNREACHABLE,
			{ weight: 3 }
		],
		[
			"read tcp … i/o timeout",
			UNREACHABLE,
			{ weight: 3 }
		],
		[
			"read tcp … connection timed out",
			UNREACHABLE,
			{ weight: 3 }
		],
		[
			"write tcp … use of closed network connection",
			UNREACHABLE,
			{ weight: 2 }
		],
		[
			"read tcp … use of closed network connection",
			UNREACHABLE,
			{ weight: 2 }
		],
		[
			"wsarecv",
			UNREACHABLE,
			{ weight: 2 }
		],
		[
			"wsasend",
			UNREACHABLE,
			{ weight: 2 }
		],
		[
			"net/http: tls handshake timeout",
			UNREACHABLE,
			{ weight: 3 }
		],
		[
			"request canceled while waiting for connection",
			[
				"registry-unreachable",
				"private-endpoint-unreachable",
				"engine-proxy-mismatch"
			],
			{ weight: 3 }
		],
		[
			"client.timeout exceeded while awaiting headers",
			UNREACHABLE,
			{ weight: 2 }
		],
		[
			"client.timeout or context cancellation while reading body",
			UNREACHABLE,
			{ weight: 2 }
		],
		[
			"/oauth2/token … client.timeout exceeded while awaiting headers",
			["registry-unavailable", "registry-unreachable"],
			{
				weight: 3,
				question: "rerun",
				proves: "registry-answered"
			}
		],
		[
			"/oauth2/exchange … client.timeout exceeded",
			["registry-unavailable", "registry-unreachable"],
			{
				weight: 3,
				question: "rerun",
				proves: "registry-answered"
			}
		],
		[
			"/v2/: context deadline exceeded",
			UNREACHABLE,
			{ weight: 3 }
		],
		[
			"/v2/: net/http: request canceled",
			UNREACHABLE,
			{ weight: 3 }
		],
		[
			"/v2/: eof",
			UNREACHABLE,
			{ weight: 3 }
		],
		[
			"/oauth2/token … : eof",
			UNREACHABLE,
			{ weight: 3 }
		],
		[
			"/blobs/uploads … : eof",
			UNREACHABLE,
			{ weight: 3 }
		],
		[
			"/manifests/ … : eof",
			UNREACHABLE,
			{ weight: 3 }
		],
		[
			"retrying in … eof",
			UNREACHABLE,
			{
				weight: 2,
				line: (message) => message === "EOF"
			}
		],
		[
			"failed to do request: … : eof",
			UNREACHABLE,
			{ weight: 2 }
		],
		[
			"http2: server sent goaway",
			UNREACHABLE,
			{ weight: 2 }
		],
		[
			"http2: client connection lost",
			UNREACHABLE,
			{ weight: 2 }
		],
		[
			"http2: timeout awaiting response headers",
			UNREACHABLE,
			{ weight: 2 }
		],
		[
			"failed to do request: … context deadline exceeded",
			UNREACHABLE,
			{ weight: 2 }
		],
		[
			"error getting credentials … context deadline exceeded",
			["docker-credential-helper-failed", "managed-identity-wrong"],
			{ weight: 3 }
		],
		[
			"connection reset by peer",
			UNREACHABLE,
			{
				weight: 1,
				of: "azure-registry"
			}
		],
		[
			"connection refused",
			UNREACHABLE,
			{
				weight: 1,
				of: "azure-registry"
			}
		],
		[
			"i/o timeout",
			UNREACHABLE,
			{
				weight: 1,
				of: "azure-registry"
			}
		],
		[
			"context deadline exceeded",
			UNREACHABLE,
			{
				weight: 1,
				of: "azure-registry"
			}
		],
		[
			"proxyconnect tcp",
			["proxy-refused", "registry-unreachable"],
			{ weight: 3 }
		],
		[
			"proxyconnect tcp: dial tcp … connect: connection refused",
			["proxy-refused", "registry-unreachable"],
			{ weight: 3 }
		],
		[
			"proxyconnect tcp: dial tcp … connect: no route to host",
			["proxy-refused", "registry-unreachable"],
			{ weight: 3 }
		],
		[
			"proxyconnect tcp: dial tcp … i/o timeout",
			["proxy-refused", "registry-unreachable"],
			{ weight: 3 }
		],
		[
			"proxyconnect tcp: dial tcp :80",
			["proxy-refused"],
			{ weight: 3 }
		],
		[
			"proxyconnect tcp: dial tcp: lookup … no such host",
			["proxy-refused", "registry-unreachable"],
			{ weight: 3 }
		],
		[
			"proxyconnect tcp: tls: first record does not look like a tls handshake",
			["proxy-refused", "not-a-registry"],
			{ weight: 3 }
		],
		[
			"proxy authentication required",
			["proxy-refused"],
			{ weight: 3 }
		],
		[
			"first record does not look like a tls handshake",
			["proxy-refused", "not-a-registry"],
			{ weight: 3 }
		],
		[
			"server gave http response to https client",
			["not-a-registry", "proxy-refused"],
			{ weight: 3 }
		],
		[
			"x509: certificate signed by unknown authority",
			["tls-untrusted"],
			{ weight: 3 }
		],
		[
			"x509: certificate has expired or is not yet valid",
			["tls-untrusted"],
			{ weight: 3 }
		],
		[
			"x509: certificate is valid for",
			["tls-untrusted"],
			{ weight: 3 }
		],
		[
			"x509: cannot validate certificate",
			["tls-untrusted"],
			{ weight: 3 }
		],
		[
			"x509: certificate relies on legacy common name",
			["tls-untrusted"],
			{ weight: 3 }
		],
		[
			"tls: failed to verify certificate",
			["tls-untrusted"],
			{ weight: 3 }
		],
		[
			"x509: certificate",
			["tls-untrusted"],
			{ weight: 2 }
		],
		[
			"tls: handshake failure",
			["registry-unreachable", "tls-untrusted"],
			{ weight: 2 }
		],
		[
			"tls: protocol version not supported",
			["registry-unreachable"],
			{ weight: 3 }
		],
		[
			"tls: certificate required",
			["registry-unreachable"],
			{ weight: 3 }
		],
		[
			"remote error: tls",
			["registry-unreachable", "tls-untrusted"],
			{ weight: 2 }
		]
	]),
	...patterns("python", "https://github.com/psf/requests/blob/main/src/requests/exceptions.py", ANY_HOST, [
		[
			"max retries exceeded with url … failed to resolve",
			NOT_FOUND,
			{ weight: 3 }
		],
		[
			"max retries exceeded with url … name or service not known",
			NOT_FOUND,
			{ weight: 3 }
		],
		[
			"max retries exceeded with url … nodename nor servname provided",
			NOT_FOUND,
			{ weight: 3 }
		],
		[
			"max retries exceeded with url … getaddrinfo failed",
			NOT_FOUND,
			{ weight: 3 }
		],
		[
			"max retries exceeded with url … temporary failure in name resolution",
			RESOLVER,
			{ weight: 3 }
		],
		[
			"max retries exceeded with url … certificate_verify_failed",
			["tls-untrusted"],
			{ weight: 3 }
		],
		[
			"max retries exceeded with url … sslerror",
			["tls-untrusted"],
			{ weight: 3 }
		],
		[
			"max retries exceeded with url … unable to connect to proxy",
			["proxy-refused", "registry-unreachable"],
			{ weight: 3 }
		],
		[
			"max retries exceeded with url … tunnel connection failed",
			["proxy-refused", "registry-unreachable"],
			{ weight: 3 }
		],
		[
			"max retries exceeded with url … connection refused",
			UNREACHABLE,
			{ weight: 3 }
		],
		[
			"max retries exceeded with url … timed out",
			UNREACHABLE,
			{ weight: 3 }
		],
		[
			"max retries exceeded with url",
			UNREACHABLE,
			{ weight: 2 }
		],
		[
			"certificate verify failed",
			["tls-untrusted"],
			{ weight: 2 }
		],
		[
			"certificate_verify_failed",
			["tls-untrusted"],
			{ weight: 2 }
		],
		[
			"tunnel connection failed: 403",
			["proxy-refused"],
			{ weight: 3 }
		],
		[
			"tunnel connection failed: 407",
			["proxy-refused"],
			{ weight: 3 }
		],
		[
			"connection aborted … connectionreseterror",
			UNREACHABLE,
			{ weight: 3 }
		],
		[
			"connection aborted … remotedisconnected",
			UNREACHABLE,
			{ weight: 3 }
		],
		[
			"an existing connection was forcibly closed by the remote host",
			UNREACHABLE,
			{ weight: 2 }
		]
	]),
	...patterns("curl", "https://curl.se/libcurl/c/libcurl-errors.html", ANY_HOST, [
		[
			"could not resolve host: ",
			NOT_FOUND,
			{ weight: 3 }
		],
		[
			"curl: (6) ",
			NOT_FOUND,
			{ weight: 2 }
		],
		[
			"curl: (7) failed to connect",
			UNREACHABLE,
			{ weight: 3 }
		],
		[
			"curl: (28) ",
			UNREACHABLE,
			{ weight: 2 }
		],
		[
			"curl: (35) ",
			[
				"registry-unreachable",
				"tls-untrusted",
				"proxy-refused"
			],
			{ weight: 2 }
		],
		[
			"curl: (60) ",
			["tls-untrusted"],
			{ weight: 3 }
		],
		[
			"received http code 407 from proxy after connect",
			["proxy-refused"],
			{
				weight: 3,
				of: "azure-registry"
			}
		],
		[
			"received http code 403 from proxy after connect",
			["proxy-refused"],
			{
				weight: 3,
				of: "azure-registry"
			}
		],
		[
			"connect tunnel failed, response 4",
			["proxy-refused"],
			{
				weight: 3,
				of: "azure-registry"
			}
		],
		[
			"could not resolve proxy",
			["proxy-refused"],
			{ weight: 3 }
		],
		[
			"nxdomain",
			NOT_FOUND,
			{ weight: 2 }
		],
		[
			"name or service not known",
			NOT_FOUND,
			{ weight: 2 }
		],
		[
			"temporary failure in name resolution",
			RESOLVER,
			{ weight: 2 }
		]
	]),
	...patterns("node", "https://nodejs.org/api/errors.html#common-system-errors", ANY_HOST, [
		[
			"getaddrinfo enotfound",
			NOT_FOUND,
			{ weight: 3 }
		],
		[
			"getaddrinfo eai_again",
			RESOLVER,
			{ weight: 3 }
		],
		[
			"connect econnrefused",
			UNREACHABLE,
			{ weight: 2 }
		],
		[
			"connect etimedout",
			UNREACHABLE,
			{ weight: 2 }
		],
		[
			"read econnreset",
			UNREACHABLE,
			{ weight: 2 }
		],
		[
			"unable to verify the first certificate",
			["tls-untrusted"],
			{ weight: 2 }
		],
		[
			"self signed certificate in certificate chain",
			["tls-untrusted"],
			{ weight: 2 }
		],
		[
			"self-signed certificate in certificate chain",
			["tls-untrusted"],
			{ weight: 2 }
		],
		[
			"unable to get local issuer certificate",
			["tls-untrusted"],
			{ weight: 2 }
		],
		[
			"tunneling socket could not be established",
			["proxy-refused"],
			{ weight: 2 }
		]
	]),
	...patterns("java", "https://github.com/GoogleContainerTools/jib/blob/master/docs/faq.md", ANY_HOST, [
		[
			"pkix path building failed",
			["tls-untrusted"],
			{ weight: 3 }
		],
		[
			"sslhandshakeexception",
			["tls-untrusted"],
			{ weight: 2 }
		],
		[
			"java.net.unknownhostexception: ",
			NOT_FOUND,
			{ weight: 3 }
		],
		[
			"connect timed out",
			UNREACHABLE,
			{ weight: 2 }
		],
		[
			"unable to tunnel through proxy",
			["proxy-refused"],
			{ weight: 3 }
		]
	]),
	...patterns("dotnet", "https://learn.microsoft.com/dotnet/api/system.net.http.httprequesterror", ANY_HOST, [
		[
			"the ssl connection could not be established",
			["tls-untrusted"],
			{ weight: 2 }
		],
		[
			"the remote certificate is invalid",
			["tls-untrusted"],
			{ weight: 3 }
		],
		[
			"no such host is known",
			NOT_FOUND,
			{ weight: 2 }
		],
		[
			"a connection attempt failed because the connected party did not properly respond",
			UNREACHABLE,
			{ weight: 2 }
		],
		[
			"no connection could be made because the target machine actively refused it",
			UNREACHABLE,
			{ weight: 2 }
		]
	]),
	...patterns("azure-cli", "https://learn.microsoft.com/azure/container-registry/container-registry-health-error-reference", {
		...NETWORK,
		of: "own"
	}, [
		[
			"an error occurred: connectivity_dns_error",
			NOT_FOUND,
			{ weight: 3 }
		],
		[
			"failed to reach dns for registry",
			NOT_FOUND,
			{ weight: 3 }
		],
		[
			"could not connect to the registry login server",
			[
				"registry-unreachable",
				"private-endpoint-unreachable",
				"dns-failed",
				"registry-not-found"
			],
			{ weight: 3 }
		],
		[
			"as the default registry login server … could not connect to the registry login server",
			[
				"registry-not-found",
				"registry-unreachable",
				"dns-failed",
				"subscription-not-visible"
			],
			{ weight: 3 }
		],
		[
			"an error occurred: connectivity_ssl_error",
			["tls-untrusted", "proxy-refused"],
			{ weight: 3 }
		],
		[
			"unable to establish a secure connection to the registry",
			["tls-untrusted", "proxy-refused"],
			{ weight: 3 }
		],
		[
			"an error occurred: connectivity_forbidden_error",
			["firewall-denied", "public-access-disabled"],
			{
				weight: 3,
				question: "firewall-or-closed"
			}
		],
		[
			"looks like you don’t have access to registry",
			["firewall-denied", "public-access-disabled"],
			{
				weight: 3,
				question: "firewall-or-closed"
			}
		],
		[
			"looks like you don't have access to registry",
			["firewall-denied", "public-access-disabled"],
			{
				weight: 3,
				question: "firewall-or-closed"
			}
		],
		[
			"an error occurred: connectivity_challenge_error",
			[
				"not-a-registry",
				"registry-unreachable",
				"proxy-refused"
			],
			{ weight: 3 }
		],
		[
			"did not issue a challenge",
			[
				"not-a-registry",
				"registry-unreachable",
				"proxy-refused"
			],
			{ weight: 3 }
		],
		[
			"an error occurred: connectivity_www_authenticate_error",
			[
				"not-a-registry",
				"registry-unreachable",
				"proxy-refused"
			],
			{ weight: 3 }
		],
		[
			"did not ask properly for a basic or a bearer",
			[
				"not-a-registry",
				"registry-unreachable",
				"proxy-refused"
			],
			{ weight: 3 }
		],
		[
			"an error occurred: connectivity_aad_login_error",
			["not-a-registry", "proxy-refused"],
			{ weight: 3 }
		],
		[
			"does not support aad login",
			["not-a-registry", "proxy-refused"],
			{ weight: 3 }
		],
		[
			"an error occurred: connectivity_toomanyrequests_error",
			["registry-throttled"],
			{ weight: 3 }
		],
		[
			"an error occurred: login_server_error",
			[
				"registry-not-found",
				"subscription-not-visible",
				"registry-cloud-mismatch"
			],
			{ weight: 2 }
		]
	]),
	...patterns("docker", TROUBLESHOOT, {
		...NETWORK,
		of: "own",
		proves: "registry-accepted-login",
		weight: 3
	}, [
		[
			"error pulling image configuration: download failed",
			["data-endpoint-unreachable"],
			{ of: "registry" }
		],
		[
			"error pulling image configuration",
			["data-endpoint-unreachable"],
			{
				of: "registry",
				weight: 2
			}
		],
		[
			"blob.core … eof",
			["data-endpoint-unreachable"],
			{ of: "azure-registry" }
		],
		[
			"blob.core … i/o timeout",
			["data-endpoint-unreachable"],
			{ of: "azure-registry" }
		],
		[
			"blob.core … connection refused",
			["data-endpoint-unreachable"],
			{ of: "azure-registry" }
		],
		[
			"blob.core … connection reset by peer",
			["data-endpoint-unreachable"],
			{ of: "azure-registry" }
		],
		[
			"blob.core … no such host",
			["data-endpoint-unreachable"],
			{ of: "azure-registry" }
		],
		[
			"blob.core … tls handshake timeout",
			["data-endpoint-unreachable"],
			{ of: "azure-registry" }
		],
		[
			"blob.core … context deadline exceeded",
			["data-endpoint-unreachable"],
			{ of: "azure-registry" }
		],
		[
			"blob.core … client.timeout",
			["data-endpoint-unreachable"],
			{ of: "azure-registry" }
		],
		[
			"blob.core … forbidden",
			["data-endpoint-unreachable"],
			{
				of: "azure-registry",
				weight: 2
			}
		],
		[
			"blob.core … x509",
			["data-endpoint-unreachable", "tls-untrusted"],
			{ of: "azure-registry" }
		],
		["data.azurecr … eof", ["data-endpoint-unreachable"]],
		["data.azurecr … i/o timeout", ["data-endpoint-unreachable"]],
		["data.azurecr … connection refused", ["data-endpoint-unreachable"]],
		["data.azurecr … connection reset", ["data-endpoint-unreachable"]],
		["data.azurecr … no such host", ["data-endpoint-unreachable"]],
		["data.azurecr … context deadline exceeded", ["data-endpoint-unreachable"]],
		["data.azurecr … 403", ["data-endpoint-unreachable"]],
		["data.azurecr … tls handshake timeout", ["data-endpoint-unreachable"]],
		[
			"httpreadseeker: failed open: failed to do request",
			["data-endpoint-unreachable", "registry-unreachable"],
			{
				of: "registry",
				weight: 2
			}
		],
		[
			"httpreadseeker: failed open … 403 forbidden",
			["data-endpoint-unreachable", "firewall-denied"],
			{
				of: "registry",
				weight: 2
			}
		],
		[
			"httpreadseeker: failed open … 429",
			["registry-throttled"],
			{ of: "registry" }
		],
		[
			"httpreadseeker: failed open … 401",
			["token-expired", "pull-denied"],
			{
				of: "registry",
				weight: 2
			}
		],
		[
			"the request may be blocked by network rules of storage account",
			["data-endpoint-unreachable"],
			{
				of: "azure-registry",
				weight: 2
			}
		]
	])
];
// build/explain/patterns/oci-clients.js
const ANSWERED = {
	proves: "registry-answered",
	excludes: [
		"registry-not-found",
		"dns-failed",
		"registry-unreachable",
		"tls-untrusted"
	]
};
const PUSH = [
	"push-denied",
	"workflow-login-missing",
	"credentials-rejected",
	"scoped-token-denied"
];
const PULL = [
	"pull-denied",
	"workflow-login-missing",
	"credentials-rejected",
	"anonymous-pull-disabled"
];
const LOGIN = [
	"credentials-rejected",
	"sp-secret-expired",
	"admin-user-disabled",
	"username-unknown"
];
const HELM = [
	"credentials-rejected",
	"client-version-broken",
	"workflow-login-missing",
	"pull-denied"
];
const namesMissingImage = (message) => message.split(": not found").slice(0, -1).some((before) => /\.azurecr\.(?:io|cn|us)\/|\*\*\*\//.test(before.slice(before.lastIndexOf(" ") + 1)));
const ociClientPatterns = [
	...patterns("helm", "https://github.com/helm/helm/blob/main/pkg/registry/client.go", ANSWERED, [
		[
			"authenticating to … response status code 401",
			HELM,
			{
				weight: 2,
				question: "which-credential"
			}
		],
		[
			"authenticating to … response status code 403",
			["firewall-denied", "public-access-disabled"],
			{
				weight: 3,
				question: "firewall-or-closed"
			}
		],
		[
			"authenticating to … response status code 5",
			["registry-unavailable"],
			{
				weight: 3,
				question: "rerun"
			}
		],
		[
			"helm … unexpected status from head request … 401",
			[
				"client-version-broken",
				"workflow-login-missing",
				"pull-denied"
			],
			{
				weight: 3,
				question: "was-there-a-login"
			}
		],
		[
			"failed to authorize: failed to fetch oauth token: unexpected status: 401",
			["credentials-rejected", "docker-credentials-stale"],
			{ weight: 2 }
		],
		[
			"scheme oci not supported",
			["client-version-broken", "command-invalid"],
			{ weight: 3 }
		],
		[
			"could not find protocol handler for: oci",
			["client-version-broken", "command-invalid"],
			{ weight: 3 }
		],
		[
			"could not find protocol handler for: acr",
			["client-version-broken", "command-invalid"],
			{ weight: 3 }
		],
		[
			"this feature has been marked as experimental and is not enabled by default",
			["client-version-broken", "command-invalid"],
			{
				weight: 3,
				needs: "registry"
			}
		],
		[
			"is not a valid chart repository or cannot be reached: failed to fetch … : 401",
			PULL,
			{
				weight: 1,
				of: "azure-registry"
			}
		],
		[
			"unable to locate any tags in provided repository",
			["image-not-found", "pull-denied"],
			{ weight: 3 }
		],
		[
			"failed to log in … unauthorized",
			LOGIN,
			{
				weight: 2,
				of: "azure-registry"
			}
		],
		[
			"uploading a chart … 401",
			PUSH,
			{
				weight: 2,
				of: "azure-registry"
			}
		]
	]),
	...patterns("oras", "https://github.com/oras-project/oras/blob/main/cmd/oras/internal/errors/errors.go", ANSWERED, [
		[
			"error response from registry: … unauthorized",
			[
				"credentials-rejected",
				"workflow-login-missing",
				"pull-denied",
				"push-denied"
			],
			{
				weight: 2,
				question: "was-there-a-login"
			}
		],
		[
			"error response from registry: … denied",
			[
				"push-denied",
				"pull-denied",
				"firewall-denied"
			],
			{
				weight: 2,
				question: "which-role"
			}
		],
		[
			"error response from registry: … not found",
			["image-not-found"],
			{ weight: 2 }
		],
		[
			": not found",
			["image-not-found"],
			{
				weight: 2,
				of: "azure-registry",
				line: namesMissingImage
			}
		],
		[
			"response status code 404: not found",
			["image-not-found", "not-a-registry"],
			{
				weight: 2,
				of: "azure-registry"
			}
		],
		[
			"response status code 403: forbidden",
			[
				"firewall-denied",
				"public-access-disabled",
				"push-denied"
			],
			{
				weight: 2,
				of: "azure-registry",
				question: "firewall-or-closed"
			}
		],
		[
			"response status code 401: unauthorized",
			[
				"credentials-rejected",
				"workflow-login-missing",
				"pull-denied",
				"push-denied"
			],
			{
				weight: 1,
				question: "was-there-a-login",
				during: {
					push: PUSH,
					pull: PULL,
					helm: HELM
				},
				of: "azure-registry"
			}
		],
		[
			"response status code 403: denied",
			[
				"firewall-denied",
				"public-access-disabled",
				"push-denied"
			],
			{
				weight: 2,
				question: "firewall-or-closed",
				of: "azure-registry"
			}
		],
		[
			"response status code 404: name unknown",
			["image-not-found"],
			{
				weight: 3,
				of: "azure-registry"
			}
		],
		[
			"response status code 404: manifest unknown",
			["image-not-found"],
			{
				weight: 3,
				of: "azure-registry"
			}
		],
		[
			"response status code 429",
			["registry-throttled"],
			{
				weight: 3,
				of: "azure-registry"
			}
		],
		[
			"www-authenticate not found in original response",
			[
				"firewall-denied",
				"proxy-refused",
				"not-a-registry"
			],
			{
				weight: 3,
				question: "which-network"
			}
		],
		[
			"basic credential not found",
			[
				"workflow-login-missing",
				"client-login-unsupported",
				"workflow-login-order"
			],
			{
				weight: 3,
				question: "was-there-a-login"
			}
		],
		[
			"missing username or password for b",
			["credentials-missing", "workflow-login-missing"],
			{ weight: 3 }
		],
		[
			"credential required for basic auth",
			["workflow-login-missing", "credentials-missing"],
			{ weight: 3 }
		]
	]),
	...patterns("skopeo", "https://github.com/containers/image/blob/main/docker/docker_client.go", ANSWERED, [
		[
			"trying to reuse blob … unable to retrieve auth token: invalid username/password",
			[
				"client-login-unsupported",
				"credentials-rejected",
				"docker-credentials-stale"
			],
			{
				weight: 3,
				question: "which-credential"
			}
		],
		[
			"unable to retrieve auth token: invalid username/password",
			[
				...LOGIN.slice(0, 1),
				"client-login-unsupported",
				...LOGIN.slice(1)
			],
			{
				weight: 3,
				question: "which-credential"
			}
		],
		[
			"unable to retrieve auth token",
			LOGIN,
			{
				weight: 2,
				question: "which-credential"
			}
		],
		[
			"logging into … invalid username/password",
			LOGIN,
			{
				weight: 3,
				question: "which-credential"
			}
		],
		[
			"error logging into … invalid username/password",
			LOGIN,
			{
				weight: 3,
				question: "which-credential"
			}
		],
		[
			"invalid username/password",
			LOGIN,
			{
				weight: 2,
				question: "which-credential",
				of: "azure-registry"
			}
		],
		[
			"reading manifest … unauthorized",
			PULL,
			{
				weight: 2,
				question: "was-there-a-login"
			}
		],
		[
			"reading manifest … manifest unknown",
			["image-not-found"],
			{ weight: 3 }
		],
		[
			"initializing source … unauthorized",
			PULL,
			{
				weight: 2,
				question: "was-there-a-login"
			}
		],
		[
			"initializing source … requested access to the resource is denied",
			PULL,
			{
				weight: 2,
				question: "was-there-a-login"
			}
		],
		[
			"trying to reuse blob … unauthorized",
			PUSH,
			{
				weight: 2,
				question: "was-there-a-login"
			}
		],
		[
			"trying to reuse blob … requested access to the resource is denied",
			PUSH,
			{
				weight: 2,
				question: "which-role"
			}
		],
		[
			"checking whether a blob … unauthorized",
			PUSH,
			{
				weight: 2,
				question: "was-there-a-login"
			}
		],
		[
			"checking whether a blob … : authentication required",
			PUSH,
			{
				weight: 2,
				question: "was-there-a-login"
			}
		],
		[
			"reading manifest … : authentication required",
			PULL,
			{
				weight: 2,
				question: "was-there-a-login"
			}
		],
		[
			"pinging container registry … : authentication required",
			LOGIN,
			{
				weight: 2,
				question: "which-credential"
			}
		],
		[
			"writing blob: initiating layer upload … unauthorized",
			PUSH,
			{
				weight: 2,
				question: "was-there-a-login"
			}
		],
		[
			"writing blob: … denied",
			PUSH,
			{
				weight: 2,
				question: "which-role"
			}
		],
		[
			"writing manifest … denied",
			["image-locked", "push-denied"],
			{
				weight: 2,
				question: "which-role"
			}
		],
		[
			"too many requests to registry",
			["registry-throttled"],
			{ weight: 3 }
		],
		[
			"statuscode: 403, ",
			["proxy-refused", "firewall-denied"],
			{
				weight: 2,
				of: "azure-registry",
				question: "which-network"
			}
		],
		[
			"statuscode: 404, ",
			["not-a-registry", "registry-not-found"],
			{
				weight: 2,
				of: "azure-registry"
			}
		],
		[
			"statuscode: 5",
			["registry-unavailable"],
			{
				weight: 2,
				of: "azure-registry",
				question: "rerun"
			}
		],
		[
			"use of identity tokens is not supported",
			["client-login-unsupported"],
			{
				weight: 3,
				of: "own"
			}
		]
	]),
	...patterns("kaniko", "https://github.com/GoogleContainerTools/kaniko/blob/main/pkg/executor/push.go", ANSWERED, [
		[
			"checking push permission for … unauthorized",
			PUSH,
			{
				weight: 2,
				question: "was-there-a-login"
			}
		],
		[
			"checking push permission for … unsupported status code 401",
			PUSH,
			{
				weight: 2,
				question: "was-there-a-login"
			}
		],
		[
			"checking push permission for … denied",
			PUSH,
			{
				weight: 2,
				question: "which-role"
			}
		],
		[
			"checking push permission for … 403",
			[
				"firewall-denied",
				"public-access-disabled",
				"push-denied"
			],
			{
				weight: 2,
				question: "firewall-or-closed"
			}
		],
		[
			"creating push check transport for … 401",
			LOGIN,
			{
				weight: 2,
				question: "which-credential"
			}
		],
		[
			"creating push check transport for … unauthorized",
			LOGIN,
			{
				weight: 2,
				question: "which-credential"
			}
		],
		[
			"resolving authorization for … failed",
			["docker-credential-helper-failed", "docker-credential-helper-missing"],
			{
				weight: 2,
				proves: "stopped-locally",
				excludes: []
			}
		],
		[
			"error refreshing sp token",
			["managed-identity-wrong", "sp-secret-invalid"],
			{
				weight: 3,
				of: "own",
				proves: "stopped-locally"
			}
		],
		[
			"error checking push permissions",
			PUSH,
			{
				weight: 1,
				question: "was-there-a-login"
			}
		]
	]),
	...patterns("go-containerregistry", "https://github.com/google/go-containerregistry/blob/main/pkg/v1/remote/transport/error.go", ANSWERED, [
		[
			"no matching credentials were found, falling back on anonymous",
			["workflow-login-missing", "client-login-unsupported"],
			{
				weight: 0,
				isNotice: true
			}
		],
		[
			"no matching credentials were found, falling back on anonymous … unauthorized",
			["workflow-login-missing", "client-login-unsupported"],
			{ weight: 3 }
		],
		[
			"unauthorized: authentication required; [map[action:push",
			PUSH,
			{
				weight: 2,
				question: "was-there-a-login"
			}
		],
		[
			"unauthorized: authentication required; [map[action:pull",
			PULL,
			{
				weight: 2,
				question: "was-there-a-login"
			}
		],
		[
			"unsupported status code 401",
			["credentials-rejected", "workflow-login-missing"],
			{ weight: 2 }
		],
		[
			"unexpected status code 401 unauthorized",
			[
				"credentials-rejected",
				"workflow-login-missing",
				"pull-denied"
			],
			{
				weight: 2,
				question: "was-there-a-login"
			}
		],
		[
			"unexpected status code 403 forbidden",
			["firewall-denied", "public-access-disabled"],
			{
				weight: 2,
				question: "firewall-or-closed"
			}
		],
		[
			"unexpected status code 404",
			["not-a-registry", "image-not-found"],
			{
				weight: 1,
				of: "azure-registry"
			}
		]
	]),
	...patterns("jib", "https://github.com/GoogleContainerTools/jib/blob/master/jib-plugins-common/src/main/java/com/google/cloud/tools/jib/plugins/common/HelpfulSuggestions.java", ANSWERED, [
		[
			"make sure your credentials for … are set up correctly",
			[
				"credentials-rejected",
				"workflow-login-missing",
				"push-denied"
			],
			{
				weight: 2,
				question: "was-there-a-login"
			}
		],
		[
			"make sure you have permissions for",
			[
				"push-denied",
				"pull-denied",
				"scoped-token-denied"
			],
			{
				weight: 2,
				question: "which-role"
			}
		],
		[
			"make sure you have correct credentials and permission for",
			[
				"push-denied",
				"workflow-login-missing",
				"credentials-rejected"
			],
			{ weight: 2 }
		],
		[
			"build image failed … unauthorized for",
			[
				"push-denied",
				"workflow-login-missing",
				"credentials-rejected"
			],
			{ weight: 2 }
		],
		[
			"no credentials could be retrieved for",
			["workflow-login-missing", "credentials-missing"],
			{
				weight: 0,
				isNotice: true
			}
		],
		[
			"registryunauthorizedexception",
			[
				"push-denied",
				"workflow-login-missing",
				"credentials-rejected"
			],
			{ weight: 2 }
		],
		[
			"registrycredentialsnotsentexception",
			["workflow-login-missing", "credentials-rejected"],
			{ weight: 3 }
		]
	]),
	...patterns("dotnet", "https://github.com/dotnet/sdk/blob/main/src/Containers/Microsoft.NET.Build.Containers/Resources/Strings.resx", ANSWERED, [
		[
			"container1008",
			[
				"docker-credential-helper-failed",
				"workflow-login-missing",
				"docker-credential-helper-missing"
			],
			{ weight: 2 }
		],
		[
			"container1013: … unauthorized",
			PUSH,
			{
				weight: 2,
				question: "was-there-a-login"
			}
		],
		[
			"container1013: failed to push to the output registry",
			[
				"client-version-broken",
				"push-denied",
				"workflow-login-missing"
			],
			{
				weight: 2,
				question: "was-there-a-login"
			}
		],
		[
			"container1001: failed to upload blob",
			["client-version-broken", "push-denied"],
			{
				weight: 2,
				question: "which-role"
			}
		],
		[
			"container1015: unable to access the repository",
			[
				"pull-denied",
				"image-not-found",
				"workflow-login-missing"
			],
			{
				weight: 2,
				question: "does-it-exist"
			}
		],
		[
			"container1016: unable to access the repository",
			[
				"pull-denied",
				"image-not-found",
				"workflow-login-missing"
			],
			{
				weight: 2,
				question: "does-it-exist"
			}
		],
		[
			"container1014",
			["image-not-found", "pull-denied"],
			{ weight: 1 }
		],
		[
			"container1009",
			["docker-daemon-unreachable", "docker-cli-missing"],
			{ weight: 2 }
		],
		[
			"container1012",
			["docker-daemon-unreachable", "docker-cli-missing"],
			{ weight: 2 }
		],
		[
			"container1017: unable to communicate with the registry",
			["registry-unreachable", "registry-not-found"],
			{
				weight: 2,
				excludes: []
			}
		],
		[
			"container2010",
			["docker-daemon-unreachable"],
			{ weight: 1 }
		],
		[
			"unable to authenticate to registry",
			["credentials-rejected", "workflow-login-missing"],
			{ weight: 2 }
		],
		[
			"microsoft.net.build.containers … response status code does not indicate success: 401",
			PUSH,
			{ weight: 2 }
		],
		[
			"microsoft.net.build.containers … unable to read data from the transport connection",
			["client-version-broken", "registry-unreachable"],
			{
				weight: 2,
				excludes: []
			}
		],
		[
			"microsoft.net.build.containers … error while copying content to a stream",
			["client-version-broken", "registry-unreachable"],
			{
				weight: 2,
				excludes: []
			}
		]
	]),
	...patterns("trivy", "https://trivy.dev/latest/docs/references/troubleshooting/", ANSWERED, [
		[
			"unable to initialize a scanner … unauthorized",
			[
				"workflow-login-missing",
				"docker-config-redirected",
				"client-version-broken"
			],
			{
				weight: 2,
				question: "was-there-a-login"
			}
		],
		[
			"unable to find the specified image … unauthorized",
			[
				"workflow-login-missing",
				"docker-config-redirected",
				"client-version-broken"
			],
			{
				weight: 2,
				question: "was-there-a-login"
			}
		],
		[
			"remote error: … unauthorized: authentication required",
			[
				"workflow-login-missing",
				"docker-config-redirected",
				"client-version-broken"
			],
			{
				weight: 2,
				question: "was-there-a-login"
			}
		],
		[
			"failed to authenticate: {errors",
			[
				"client-login-unsupported",
				"credentials-rejected",
				"client-version-broken"
			],
			{ weight: 2 }
		]
	]),
	...patterns("flux", "https://fluxcd.io/flux/components/source/helmrepositories/", ANSWERED, [
		[
			"failed to login to registry oci",
			[
				"credentials-rejected",
				"managed-identity-wrong",
				"pull-denied"
			],
			{ weight: 2 }
		],
		[
			"failed to login to oci registry",
			[
				"credentials-rejected",
				"managed-identity-wrong",
				"pull-denied"
			],
			{ weight: 2 }
		],
		[
			"failed to determine artifact digest … unauthorized",
			[
				"pull-denied",
				"workflow-login-missing",
				"managed-identity-wrong"
			],
			{ weight: 2 }
		],
		[
			"failed to determine artifact digest … denied",
			["pull-denied", "workflow-login-missing"],
			{ weight: 2 }
		],
		[
			"chart pull error … unauthorized",
			[
				"pull-denied",
				"credentials-rejected",
				"client-version-broken"
			],
			{ weight: 2 }
		],
		[
			"chart pull error … 401",
			[
				"pull-denied",
				"credentials-rejected",
				"client-version-broken"
			],
			{ weight: 2 }
		]
	]),
	...patterns("terraform", "https://registry.terraform.io/providers/kreuzwerker/docker/latest/docs", ANSWERED, [
		[
			"error pushing docker image",
			PUSH,
			{ weight: 1 }
		],
		[
			"unable to read docker image into resource",
			PULL,
			{ weight: 1 }
		],
		[
			"got error when attempting to fetch image version … 401",
			PULL,
			{ weight: 2 }
		],
		[
			"got bad response from registry: 401",
			PULL,
			{
				weight: 2,
				question: "was-there-a-login"
			}
		],
		[
			"got bad response from registry: 404",
			["image-not-found"],
			{ weight: 2 }
		],
		[
			"got bad response from registry: 403",
			["firewall-denied", "pull-denied"],
			{ weight: 2 }
		],
		[
			"error building azurerm client",
			["credentials-missing", "entra-refused"],
			{ weight: 0 }
		]
	])
];
// build/explain/patterns/platforms.js
const TASKS = "https://github.com/microsoft/azure-pipelines-tasks/tree/master/Tasks/DockerV2";
const KUBELET = "https://learn.microsoft.com/troubleshoot/azure/azure-kubernetes/extensions/cannot-pull-image-from-acr-to-aks-cluster";
const HOSTING = "https://learn.microsoft.com/azure/container-apps/troubleshoot-image-pull-failures";
const CLUSTER = [
	"principal-pull-denied",
	"pull-denied",
	"kubelet-credentials-missing",
	"aks-pull-denied"
];
const DEPLOY = {
	proves: "platform-pull-failed",
	excludes: ["push-denied"],
	question: "which-identity"
};
const platformPatterns = [
	...patterns("azure-pipelines", TASKS, {
		of: "own",
		proves: "stopped-locally",
		question: "which-credential"
	}, [
		[
			"oidc token not found in response",
			["ado-service-connection-invalid"],
			{ weight: 3 }
		],
		[
			"could not fetch access token for azure. verify if the service principal used is valid and not expired",
			[
				"sp-secret-expired",
				"ado-service-connection-invalid",
				"sp-secret-invalid"
			],
			{ weight: 2 }
		],
		[
			"could not fetch access token for azure",
			[
				"ado-service-connection-invalid",
				"sp-secret-expired",
				"sp-secret-invalid"
			],
			{ weight: 2 }
		],
		[
			"could not fetch access token for managed service principal",
			["managed-identity-wrong", "ado-service-connection-invalid"],
			{ weight: 3 }
		],
		[
			"could not get access token",
			["ado-service-connection-invalid", "sp-secret-expired"],
			{
				weight: 1,
				of: "azure-registry"
			}
		],
		[
			"failed to obtain the json web token(jwt)",
			[
				"sp-secret-expired",
				"ado-service-connection-invalid",
				"sp-secret-invalid"
			],
			{ weight: 2 }
		],
		[
			"failed to query service connection api",
			["ado-service-connection-invalid"],
			{ weight: 3 }
		],
		[
			"service connection … could not be found",
			["ado-service-connection-invalid"],
			{
				weight: 3,
				line: isOfDockerTask
			}
		],
		[
			"service connection … does not exist",
			["ado-service-connection-invalid"],
			{
				weight: 3,
				line: isOfDockerTask
			}
		],
		[
			"service connection … has been disabled",
			["ado-service-connection-invalid"],
			{
				weight: 3,
				line: isOfDockerTask
			}
		],
		[
			"references service connection … which could not be found",
			["ado-service-connection-invalid"],
			{
				weight: 3,
				line: isOfDockerTask
			}
		],
		[
			"a service connection with name … could not be found",
			["ado-service-connection-invalid"],
			{
				weight: 3,
				line: isOfDockerTask
			}
		],
		[
			"couldnotfetchaccesstokenformsiduetoacrnotconfiguredproperly",
			["ado-service-connection-invalid", "ado-task-broken"],
			{ weight: 3 }
		],
		[
			"couldnotfetchaccesstokenfor",
			["ado-service-connection-invalid", "ado-task-broken"],
			{ weight: 2 }
		],
		[
			"endpoint auth data not present",
			["ado-service-connection-invalid"],
			{ weight: 3 }
		],
		[
			"endpoint data not present",
			["ado-service-connection-invalid"],
			{ weight: 2 }
		],
		[
			"endpoint auth not present",
			["ado-service-connection-invalid"],
			{ weight: 3 }
		],
		[
			"input required: containerregistry",
			["ado-service-connection-invalid", "command-invalid"],
			{ weight: 3 }
		],
		[
			"failed to get resource id for resource type microsoft.containerregistry/registries",
			["ado-service-connection-invalid", "subscription-not-visible"],
			{ weight: 3 }
		],
		[
			"could not find … container registry",
			["ado-service-connection-invalid", "subscription-not-visible"],
			{ weight: 1 }
		],
		[
			"the service principal credentials … service connection … expired",
			["sp-secret-expired", "ado-service-connection-invalid"],
			{ weight: 3 }
		],
		[
			"unsupported authentication scheme",
			["ado-service-connection-invalid"],
			{
				weight: 2,
				of: "azure-registry"
			}
		],
		[
			"_work/_tasks/docker … typeerror",
			["ado-task-broken"],
			{ weight: 3 }
		],
		[
			"unhandled: cannot read propert",
			["ado-task-broken"],
			{
				weight: 2,
				line: isOfDockerTask
			}
		],
		[
			"cannot read properties of undefined … docker",
			["ado-task-broken"],
			{ weight: 2 }
		],
		[
			"cannot read property … of undefined … docker",
			["ado-task-broken"],
			{ weight: 2 }
		]
	]),
	...patterns("kubelet", KUBELET, DEPLOY, [
		[
			"failed to pull image … unauthorized",
			CLUSTER,
			{ weight: 2 }
		],
		[
			"failed to pull image … 401",
			CLUSTER,
			{ weight: 2 }
		],
		[
			"failed to pull image … no basic auth credentials",
			CLUSTER,
			{ weight: 3 }
		],
		[
			"failed to pull image … denied",
			CLUSTER,
			{ weight: 2 }
		],
		[
			"failed to pull image … authorization failed",
			CLUSTER,
			{ weight: 2 }
		],
		[
			"failed to pull image … not found",
			["image-not-found"],
			{ weight: 2 }
		],
		[
			"failed to pull image … rpc error: code = notfound",
			["image-not-found"],
			{ weight: 3 }
		],
		[
			"failed to pull image … : not found, failed to pull and unpack image",
			["image-not-found"],
			{ weight: 3 }
		],
		[
			"failed to pull image … 403",
			[
				"firewall-denied",
				"public-access-disabled",
				"principal-pull-denied"
			],
			{ weight: 2 }
		],
		[
			"failed to pull and unpack image … 401",
			CLUSTER,
			{ weight: 2 }
		],
		[
			"failed to pull and unpack image … authorization failed",
			CLUSTER,
			{ weight: 2 }
		],
		[
			"failed to pull and unpack image … unauthorized",
			CLUSTER,
			{ weight: 2 }
		],
		[
			"failed to pull and unpack image … : not found",
			["image-not-found"],
			{ weight: 2 }
		],
		[
			"back-off pulling image",
			CLUSTER,
			{
				weight: 0,
				of: "azure-registry"
			}
		],
		[
			"acr-credential-provider … error",
			["kubelet-credentials-missing", "principal-pull-denied"],
			{
				weight: 3,
				of: "own"
			}
		],
		[
			"failed to get acr",
			["kubelet-credentials-missing", "principal-pull-denied"],
			{
				weight: 2,
				of: "azure-registry"
			}
		],
		[
			"credential provider plugin … fail",
			["kubelet-credentials-missing"],
			{
				weight: 3,
				of: "own"
			}
		],
		[
			"error running credential provider plugin",
			["kubelet-credentials-missing"],
			{
				weight: 3,
				of: "own"
			}
		],
		[
			"failed getting credential from external registry credential provider",
			["kubelet-credentials-missing"],
			{
				weight: 3,
				of: "own"
			}
		],
		[
			"unable to retrieve some image pull secrets",
			["kubelet-credentials-missing", "principal-pull-denied"],
			{
				weight: 1,
				of: "azure-registry"
			}
		],
		[
			"rejected token exchange",
			CLUSTER,
			{
				weight: 2,
				of: "own"
			}
		],
		[
			"validating managed identity existance: failed",
			["managed-identity-wrong"],
			{
				weight: 3,
				of: "own"
			}
		],
		[
			"validating image pull permission: failed",
			["principal-pull-denied", "aks-pull-denied"],
			{
				weight: 1,
				of: "own"
			}
		]
	]),
	...patterns("azure-hosting", HOSTING, {
		...DEPLOY,
		of: "own",
		weight: 3
	}, [
		[
			"inaccessibleimage",
			[
				"principal-pull-denied",
				"image-not-found",
				"credentials-rejected"
			],
			{ of: "registry" }
		],
		[
			"in container group … is not accessible",
			[
				"principal-pull-denied",
				"image-not-found",
				"credentials-rejected"
			],
			{ of: "registry" }
		],
		[
			"invalidimageregistrycredential",
			["credentials-rejected", "principal-pull-denied"],
			{ of: "registry" }
		],
		[
			"is invalid with details: invalid value: … unauthorized",
			["principal-pull-denied", "credentials-rejected"],
			{ of: "registry" }
		],
		[
			"is invalid with details: invalid value: … manifest_unknown",
			["image-not-found"],
			{ of: "registry" }
		],
		[
			"is invalid with details: invalid value: … denied: client with ip",
			["firewall-denied", "principal-pull-denied"],
			{ of: "registry" }
		],
		[
			"invalidparametervalueincontainertemplate … unauthorized",
			["principal-pull-denied", "credentials-rejected"],
			{ of: "registry" }
		],
		[
			"webhookinvalidparametervalue … unauthorized",
			["principal-pull-denied", "credentials-rejected"],
			{ of: "registry" }
		],
		[
			"invalid value: … get https:?scope=repository",
			["principal-pull-denied", "credentials-rejected"],
			{
				of: "registry",
				weight: 2
			}
		],
		[
			"failed to retrieve credentials for container registry",
			["admin-user-disabled", "arm-access-missing"],
			{ question: "which-role" }
		],
		["unable to pull image using managed identity", ["principal-pull-denied"]],
		[
			"failed to pull image … using managed identity",
			["principal-pull-denied"],
			{ of: "registry" }
		],
		[
			"image pull failed. please verify docker image configuration and credentials",
			[
				"principal-pull-denied",
				"image-not-found",
				"credentials-rejected"
			],
			{ of: "registry" }
		],
		[
			"dockerapiexception: docker api responded with status code=internalservererror … unauthorized",
			["principal-pull-denied", "credentials-rejected"],
			{ of: "registry" }
		],
		[
			"dockerapiexception … unauthorized",
			["principal-pull-denied", "credentials-rejected"],
			{
				of: "registry",
				weight: 2
			}
		],
		[
			"imagepullunauthorizedfailure",
			["principal-pull-denied", "credentials-rejected"],
			{ of: "registry" }
		],
		[
			"imagepullforbiddenfailure",
			["firewall-denied", "principal-pull-denied"],
			{ of: "registry" }
		],
		[
			"imagepullnotfoundfailure",
			["image-not-found"],
			{ of: "registry" }
		]
	])
];
// build/explain/patterns/references.js
const LOCAL = {
	of: "registry",
	proves: "stopped-locally",
	excludes: [
		"credentials-rejected",
		"push-denied",
		"pull-denied",
		"firewall-denied"
	]
};
const INVALID = [
	"image-reference-invalid",
	"repository-name-invalid",
	"login-server-malformed"
];
const referencePatterns = [
	...patterns("docker", "https://github.com/distribution/reference/blob/v0.6.0/reference.go", LOCAL, [
		["repository name must be lowercase", ["image-name-uppercase"]],
		["repository name … must be lowercase", ["image-name-uppercase"]],
		["could not parse reference … must be lowercase", ["image-name-uppercase"]],
		[
			"must be lowercase … reference",
			["image-name-uppercase"],
			{
				weight: 2,
				of: "registry"
			}
		],
		[
			"invalid reference format",
			INVALID,
			{
				weight: 2,
				question: "does-it-exist"
			}
		],
		[
			"is not a valid repository/tag",
			INVALID,
			{ weight: 1 }
		],
		["invalid tag … invalid reference format", INVALID],
		[
			"repository name must have at least one component",
			INVALID,
			{ weight: 3 }
		],
		[
			"repository name must not be more than",
			INVALID,
			{ weight: 3 }
		],
		[
			"invalid repository name",
			["repository-name-invalid", "image-reference-invalid"],
			{
				weight: 2,
				of: "azure-registry"
			}
		],
		[
			"a tag is needed when pushing",
			["image-reference-invalid"],
			{ weight: 2 }
		],
		["tag is needed when pushing to registry", ["image-reference-invalid"]],
		[
			"invalid argument … for -t, --tag flag",
			INVALID,
			{ weight: 1 }
		]
	]),
	...patterns("go-containerregistry", "https://github.com/google/go-containerregistry/blob/main/pkg/name/repository.go", {
		...LOCAL,
		of: "registry"
	}, [
		["repository can only contain the characters", [
			"image-name-uppercase",
			"repository-name-invalid",
			"image-reference-invalid"
		]],
		["tag can only contain the characters", ["image-reference-invalid"]],
		["registries must be valid rfc 3986 uri authorities", ["login-server-malformed", "image-reference-invalid"]],
		[
			"could not parse reference",
			INVALID,
			{ weight: 2 }
		]
	]),
	...patterns("oras", "https://github.com/oras-project/oras-go/blob/main/registry/reference.go", {
		...LOCAL,
		of: "registry"
	}, [
		["invalid reference: missing registry or repository", ["workflow-image-host-missing", "image-reference-invalid"]],
		["invalid reference: missing repository", ["workflow-image-host-missing", "image-reference-invalid"]],
		["invalid reference: invalid repository", [
			"image-name-uppercase",
			"repository-name-invalid",
			"image-reference-invalid"
		]],
		["invalid reference: invalid registry", ["login-server-malformed", "image-reference-invalid"]],
		["invalid reference: invalid tag", ["image-reference-invalid"]]
	]),
	...patterns("jib", "https://github.com/GoogleContainerTools/jib/blob/master/docs/faq.md", {
		...LOCAL,
		of: "registry"
	}, [[
		"invalid image reference",
		INVALID,
		{ weight: 3 }
	], [
		"is an invalid image reference",
		INVALID,
		{ weight: 3 }
	]]),
	...patterns("podman", "https://github.com/containers/image/blob/main/pkg/shortnames/shortnames.go", {
		...LOCAL,
		of: "registry"
	}, [["short-name … did not resolve to an alias", ["workflow-image-host-missing", "image-reference-invalid"]], ["short-name resolution enforced but cannot prompt without a tty", ["workflow-image-host-missing", "image-reference-invalid"]]]),
	...patterns("dotnet", "https://learn.microsoft.com/dotnet/core/containers/overview", {
		...LOCAL,
		of: "registry"
	}, [
		["the inferred image name … contains entirely invalid characters", ["repository-name-invalid", "image-reference-invalid"]],
		[
			"was not a valid container image name",
			["repository-name-invalid"],
			{
				weight: 0,
				isNotice: true
			}
		],
		["invalid containerregistry", ["login-server-malformed", "image-reference-invalid"]],
		["containerimagename … is not valid", ["repository-name-invalid", "image-reference-invalid"]]
	]),
	...patterns("azure-cli", "https://github.com/microsoft/knack/blob/dev/knack/parser.py", {
		...LOCAL,
		of: "own"
	}, [
		[
			"the following arguments are required: --name/-n",
			["command-invalid"],
			{
				weight: 3,
				line: isOfAz
			}
		],
		[
			"the following arguments are required: --registry/-r",
			["command-invalid"],
			{
				weight: 3,
				line: isOfAz
			}
		],
		[
			"the following arguments are required: --image",
			["command-invalid"],
			{
				weight: 3,
				line: isOfAz
			}
		],
		[
			"az acr: error: ",
			["command-invalid"],
			{ weight: 3 }
		],
		[
			"az acr login: error: ",
			["command-invalid"],
			{ weight: 3 }
		],
		[
			"az acr build: error: ",
			["command-invalid"],
			{ weight: 3 }
		],
		[
			"az login: error: ",
			["command-invalid"],
			{ weight: 3 }
		],
		[
			"az: error: ",
			["command-invalid"],
			{
				weight: 2,
				line: isOfAz
			}
		],
		[
			"is misspelled or not recognized by the system",
			["command-invalid"],
			{ weight: 3 }
		],
		[
			"unrecognized arguments: ",
			["command-invalid"],
			{
				weight: 2,
				of: "azure-registry"
			}
		],
		[
			"registry name must use only lowercase",
			["login-server-uppercase", "command-invalid"],
			{ weight: 3 }
		],
		[
			"registry name cannot contain dashes",
			["login-server-malformed", "command-invalid"],
			{ weight: 3 }
		],
		[
			"the login server endpoint suffix … is automatically omitted",
			["login-server-malformed"],
			{
				weight: 0,
				isNotice: true
			}
		],
		[
			"uppercase characters are detected in the registry name",
			["login-server-uppercase"],
			{
				weight: 0,
				isNotice: true
			}
		],
		[
			"--expose-token cannot be combined with",
			["command-invalid"],
			{ weight: 3 }
		],
		[
			"please also specify username if password is specified",
			["credentials-missing", "command-invalid"],
			{ weight: 3 }
		]
	])
];
// build/explain/patterns/index.js
const PATTERNS = [
	...entraPatterns,
	...actionPatterns,
	...dockerLocalPatterns,
	...referencePatterns,
	...acrPatterns,
	...dockerRegistryPatterns,
	...containerdPatterns,
	...networkPatterns,
	...azureCliPatterns,
	...platformPatterns,
	...ociClientPatterns
];
const MAX_LINE = 8192;
const PIECE_OVERLAP = 2048;
const MAX_BEFORE = 2048;
const MAX_TAIL = 32768;
const MAX_PIECE = 65536;
function createScanner(compiled, found) {
	const { automaton } = compiled;
	const progress = newProgress(compiled);
	const folding = newFolding();
	const decoder = new TextDecoder();
	let state = 0;
	let position = 0;
	let line = 1;
	let pending = [];
	const work = new Uint8Array(98304);
	let kept = 0;
	let starts = [0];
	const finish = (bytes, end) => {
		if (pending.length === 0) return;
		const at = starts.at(-1) ?? 0;
		const quote = decoder.decode(bytes.subarray(Math.max(at, end - MAX_LINE), end));
		const before = starts.slice(0, -1).map((start, index) => {
			const lineEnd = (starts[index + 1] ?? at) - 1;
			return decoder.decode(bytes.subarray(start, Math.min(lineEnd, start + MAX_BEFORE)));
		});
		for (const { text, start, end: until } of pending) found({
			text,
			line,
			start,
			end: until,
			quote,
			before
		});
		pending = [];
	};
	const addHit = (text, start) => {
		if (pending.length < MAX_PENDING) pending.push({
			text,
			start,
			end: position
		});
	};
	const scan = (bytes, from) => {
		for (let at = from; at < bytes.length; at++) {
			if (folding.column === 0) {
				at += prefixLength(bytes, at);
				if (bytes[at] !== LINE_FEED) folding.column = 1;
				if (at >= bytes.length) break;
				const mark = markAt(bytes, at);
				if (mark === "step") forget(progress);
				else if (mark !== void 0) folding.mode = "command";
				if (mark === "error") addHit(-1, position);
			}
			const byte = bytes[at] ?? 0;
			const folded = fold(byte, folding);
			if (folded !== -1) {
				position++;
				state = automaton.next[state * automaton.classCount + (automaton.classes[folded] ?? 0)] ?? 0;
				for (const literal of automaton.ends[state] ?? NONE) advance(compiled, progress, literal, position, addHit);
			}
			const start = starts.at(-1) ?? 0;
			if (byte === LINE_FEED) {
				finish(bytes, at);
				if (at > start + 1 || starts.length === 1) {
					starts.push(at + 1);
					if (starts.length > 5) starts.shift();
				} else starts[starts.length - 1] = at + 1;
				line++;
			} else if (at - start > MAX_LINE) {
				finish(bytes, at + 1);
				starts[starts.length - 1] = at - PIECE_OVERLAP;
			}
		}
	};
	return {
		get lines() {
			return line;
		},
		read(chunk) {
			for (let offset = 0; offset < chunk.length; offset += MAX_PIECE) {
				const piece = chunk.subarray(offset, offset + MAX_PIECE);
				work.set(piece, kept);
				const length = kept + piece.length;
				scan(work.subarray(0, length), kept);
				const from = Math.max(starts[0] ?? 0, length - MAX_TAIL);
				work.copyWithin(0, from, length);
				kept = length - from;
				starts = starts.map((start) => Math.max(0, start - from));
			}
		},
		end() {
			finish(work.subarray(0, kept), kept);
		}
	};
}
function markAt(bytes, at) {
	if (bytes[at] !== 35 || bytes[at + 1] !== 35 || bytes[at + 2] !== 91) return void 0;
	return MARKS[String.fromCharCode(bytes[at + 3] ?? 0, bytes[at + 4] ?? 0)];
}
const MARKS = {
	er: "error",
	en: "other",
	wa: "other",
	gr: "step",
	se: "step"
};
const LINE_FEED = 10;
const NONE = [];
const MAX_PENDING = 64;
// build/explain/collect.js
function compiledTable() {
	table ??= compile([...PATTERNS, ...CONTEXTS].map(({ text }) => text));
	return table;
}
let table;
const MAX_FAILURES = 2e3;
const MAX_OF_ONE = 100;
const added = (set, more) => more.every((item) => set.has(item)) ? set : new Set([...set, ...more]);
function isWithin(quote, range) {
	const time = /^\ufeff?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)/.exec(quote)?.[1];
	return range === void 0 || time === void 0 || time >= range.from && time <= range.to;
}
function createCollector(range) {
	let failures = [];
	const counts = new Map();
	const state = {
		activity: "unknown",
		outer: [],
		earlier: [],
		loggedIn: [],
		inTests: false,
		isGithub: false,
		isPipelines: false,
		saysFailed: false,
		saysWhy: false,
		step: 0,
		stepStart: 0,
		stepHasError: false,
		owners: new Set(),
		meansDockerHub: false,
		hasOtherOutage: false
	};
	let lastLine = 0;
	let lastIndex = -1;
	const addContext = (index, hit) => {
		const context = CONTEXTS[index];
		if (context === void 0) return;
		if (context.event === "azure" || context.event === "registry") {
			state.owners = added(state.owners, [context.event]);
			return;
		}
		if (context.event === "docker-hub") {
			state.meansDockerHub = true;
			return;
		}
		if (hit.line === lastLine && index === lastIndex) return;
		if (isScriptLine(hit.quote)) return;
		lastLine = hit.line;
		lastIndex = index;
		switch (context.event) {
			case "step":
				endStep();
				break;
			case "action":
				if (isAction(hit.quote)) endStep();
				break;
			case "cleanup":
				state.step++;
				return;
			case "github":
				state.isGithub = true;
				return;
			case "pipelines":
				state.isPipelines = true;
				return;
			case "failed":
				state.saysFailed = true;
				if (!state.saysWhy && !/exit code/i.test(hit.quote)) state.saysWhy = true;
				if (!state.stepHasError && hit.quote.includes("Error: ")) state.stepHasError = messageOf(hit.quote).startsWith("Error: ");
				return;
			case "tests":
				state.inTests = true;
				return;
			case "succeeded":
				addSuccess(context.activity ?? "unknown", hit);
				return;
			case void 0:
		}
		if (state.activity === "tasks" && context.isOutput === true) return;
		if (context.activity !== void 0) state.activity = context.activity;
		const hosts = hostsOf(hit.quote);
		state.owners = added(state.owners, hosts.map(ownerOf));
		if (hosts.length > 0 || /refers to repository/.test(hit.quote)) state.outer = [hit.quote, ...state.outer.filter((line) => line !== hit.quote)].slice(0, 3);
	};
	const endStep = () => {
		if (!state.stepHasError) failures = failures.map((failure, at) => at < state.stepStart || failure.activity === "cluster" ? failure : {
			...failure,
			isTolerated: true
		});
		state.step++;
		state.earlier = [...state.outer, ...state.earlier].slice(0, 3);
		state.outer = [];
		state.stepStart = failures.length;
		state.stepHasError = false;
		state.activity = "unknown";
		state.inTests = false;
	};
	const addSuccess = (activity, hit) => {
		const host = activity === "login" ? loginHost(hit, state) : hostsOf(hit.quote)[0] ?? "";
		if (failures.length > 0) {
			const isLeft = (failure) => !isMendedBy(failure, activity, host);
			const left = failures.filter(isLeft);
			if (left.length < failures.length) state.stepStart = failures.slice(0, state.stepStart).filter(isLeft).length;
			failures = left;
		}
		if (activity === "login" && ownerOf(host) === "docker-hub") state.meansDockerHub = true;
		if (activity === "login" && !state.loggedIn.includes(host)) state.loggedIn = [...state.loggedIn.slice(-9), host];
	};
	const addFailure = (pattern, hit) => {
		const count = counts.get(pattern) ?? 0;
		if (count >= MAX_OF_ONE || failures.length >= MAX_FAILURES) return;
		if (!isWithin(hit.quote, range) || isScriptLine(hit.quote) || isQuotation(hit.quote)) return;
		if (isOtherAddress(hit.quote) || isOtherFault(hit.quote)) return;
		if (pattern.line?.(errorMessageOf(hit.quote)) === false) return;
		const about = target(pattern, hit, state.outer);
		if (pattern.client === "python" && isOtherService(pattern, about.host, hit.quote)) state.hasOtherOutage = true;
		if (!isAbout(pattern, about, hit, state)) return;
		counts.set(pattern, count + 1);
		const { line, start, end, before } = hit;
		const quote = partOf(hit.quote, pattern);
		const { loggedIn } = state;
		const outer = [...state.outer, ...state.earlier];
		const activity = activityOf({
			quote,
			before,
			activity: state.activity
		});
		const { owner, host } = about;
		const isVague = owner === "unknown" && pattern.client === "go" && !isHostHidden(quote) && !/\/v2\/|registry/i.test(quote);
		const seen = {
			line,
			step: state.step,
			start,
			end,
			quote,
			before,
			activity,
			owner,
			host,
			outer,
			loggedIn
		};
		failures.push({
			pattern,
			...seen,
			isVague,
			isOfLogin: isOfLogin(pattern, quote, before),
			isTolerated: false
		});
	};
	return {
		add(hit) {
			if (hit.text === -1) {
				state.stepHasError = true;
				state.saysFailed = true;
				return;
			}
			const pattern = PATTERNS[hit.text];
			if (pattern === void 0) addContext(hit.text - PATTERNS.length, hit);
			else addFailure(pattern, hit);
		},
		facts: () => ({
			failures: failures.filter((failure) => !isOfOthers(failure, state.owners) && !(state.hasOtherOutage && isTraceback(failure))),
			owners: state.owners,
			isPipelines: state.isPipelines && !state.isGithub,
			saysFailed: state.saysFailed,
			saysWhy: state.saysWhy
		})
	};
}
const isTraceback = ({ pattern }) => pattern.causes[0] === "az-cli-broken" && pattern.weight < 3;
function partOf(quote, { text }) {
	const parts = quote.split("\r");
	if (parts.length < 3) return quote;
	const [piece = ""] = text.split("…");
	const folded = Buffer.from(foldedLiteral(piece.trim()));
	return parts.findLast((part) => Buffer.from(foldedLiteral(part)).includes(folded)) ?? quote;
}
const isAction = (line) => /^Run [\w.-]+\/\S+@/.test(messageOf(line));
const isOfOthers = ({ owner, pattern }, owners) => owner === "unknown" && pattern.of !== "own" && (owners.has("other") || owners.has("docker-hub")) && !owners.has("registry") && !owners.has("azure") && !owners.has("unknown");
function isMendedBy(failure, succeeded, other) {
	const { host, pattern, activity } = failure;
	if (!(activity === succeeded || succeeded === "login" && (activity === "az-acr-login" || activity === "unknown") && failure.isOfLogin || succeeded === "azure-sign-in" && pattern.client === "entra")) return false;
	return host === void 0 || other === "" || isSameHost(host, other);
}
const isSameHost = (one, other) => one.length === other.length && one.toLowerCase() === other.toLowerCase();
const isOfLogin = (pattern, quote, before) => pattern.proves !== "stopped-locally" && [quote, ...before].some((line) => /login|\/v2\/["' :]|authorization tokens|admin user credentials/i.test(line));
function loginHost(hit, { outer }) {
	for (const line of [
		hit.quote,
		...hit.before.toReversed(),
		...outer
	]) {
		const [host] = hostsOf(line);
		if (host !== void 0) return host.toLowerCase();
	}
	return "";
}
// build/explain/details.js
const HOST = "<registry-name>.azurecr.io";
const HOST_NAME = /^[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?(?::\d{1,5})?$/i;
const REFERENCE = /^[\w./-]{1,300}$/;
function detailsOf({ extracted, failure }) {
	const spelled = extracted.host ?? failure.host ?? "";
	const owner = ownerOf(spelled);
	const isOfRegistry = failure.pattern.of !== "own";
	const isRegistry = owner === "registry" || owner === "microsoft";
	const server = HOST_NAME.test(spelled) && (isRegistry || owner === "other" && isOfRegistry && spelled.includes(".")) ? (0,_login_server_js__WEBPACK_IMPORTED_MODULE_1__.a)(spelled.replace(/:443$/, "")) : void 0;
	const { repository = "", clientId = "<application-id>" } = extracted;
	const { address, code, subject, issuer, audience, endpoint, configFile, program, dataHost } = extracted;
	return {
		host: server?.host || HOST,
		registryName: server?.kind.kind === "acr" ? server.kind.registryName : "<registry-name>",
		repository: REFERENCE.test(repository) ? repository : "<repository>",
		clientId,
		...failure.pattern.proves === "stopped-locally" && { isLocal: true },
		...(0,_json_js__WEBPACK_IMPORTED_MODULE_4__.a)({
			address,
			code,
			subject,
			issuer,
			audience,
			endpoint,
			configFile,
			program,
			dataHost
		})
	};
}
// build/explain/quote.js
const LONGEST = 500;
const SECRETS = [
	[/(?<![\w-])eyJ[\w-]{6,}(?:\.[\w-]{0,4000}){0,4}/g, "***"],
	[/\b(Authorization"?: ?"?(?:Basic|Bearer)) [\w+/=.~-]{4,}/gi, "$1 ***"],
	[/((?:^|\s)--?(?:p|pw|password|client-secret|secret|token|access-token|federated-token|u?pass|passwd))(=|\s+)(?!-)("[^"\n]{1,1000}"|'[^'\n]{1,1000}'|[^\s"']{1,4000})/gi, "$1$2***"],
	[/((?:^|\s)-u\s?[^\s:]{1,100}):[^\s]{1,1000}/g, "$1:***"],
	[/((?:^|\s)-p)(?=[^\s=-])[^\s]{4,1000}/g, "$1***"],
	[/((?:\b|_)(?:client_?secret|password|passwd|pwd|secret|refresh_?token|access_?token|id_?token|identity_?token|api_?key|account_?key|connection_?string|_pat|sig|auth)\b["']?\s{0,3}[=:]\s{0,3})(?!(?:\*\*\*|https?:|is\b|authentication|unauthorized|repository))("[^"\n]{1,2000}"|'[^'\n]{1,2000}'|[^\s"'&,;}]{4,4000})/gi, "$1***"],
	[/:\/\/[^\s/:@]{0,200}:[^\s/@]{1,1000}@/g, "://***@"],
	[/\bgh[pousr]_\w{20,}|\bgithub_pat_\w{20,}/g, "***"],
	[/(?<![\w.~-])[\w.~-]{3}[78]Q~[\w.~-]{31,34}/g, "***"],
	[/(?<![\w+/])[\w+/]{42}\+ACR[\w+/]{6}(?![\w+/])/g, "***"]
];
const withoutSecrets = (text) => SECRETS.reduce((redacted, [form, instead]) => redacted.replace(form, instead), text);
function quoteOf(line) {
	return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__.d)(withoutSecrets(messageOf(line).trim()), LONGEST);
}
// build/explain/extract.js
const GUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
const FORMS = {
	address: /client with ip ["']?((?:\d{1,3}\.){3}\d{1,3}|(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4})\b/i,
	remoteAddress: /\bdial tcp ((?:\d{1,3}\.){3}\d{1,3}):\d/i,
	correlationId: new RegExp(`correlation[ _-]?(?:request-)?id["':\\s]{1,4}(${GUID})`, "i"),
	subject: /(?:assertion subject:?|subject claim -|"?sub"?:)\s{0,3}['"]?([^\s'",]{3,300})/i,
	issuer: /(?:assertion issuer:?|issuer -)\s{0,3}['"]?(https:\/\/[^\s'",]{3,200})/i,
	audience: /assertion audience:?\s{0,3}['"]?([^\s'",]{3,200})/i,
	clientId: new RegExp(`(?:for app|application(?: with identifier)?|for a secret added to app|the client)\\s{1,2}['"]?(${GUID})`, "i"),
	tenantId: new RegExp(`(?:tenant|directory)(?: identifier)?\\s{1,2}['"]?(${GUID})`, "i"),
	action: /action ['"]?(microsoft\.containerregistry\/[a-z/]{3,120})/i,
	program: /(docker-credential-[\w.-]{1,60})/,
	endpoint: /((?:unix|tcp|npipe|ssh):\/\/[^\s"'?]{1,200}[^\s"'?.:,;])/,
	proxy: /proxyconnect tcp: dial tcp ([^\s:]{1,200}:\d{1,5})/i,
	dataHost: /(?<![a-z0-9-])([a-z0-9-]{3,63}\.(?:blob\.core\.[a-z.]{5,30}|[a-z0-9-]{2,40}\.data\.azurecr\.(?:io|cn|us)))/i,
	version: /client version (\d{1,3}\.\d{1,3})/i
};
function extract(raw) {
	const lines = raw.map(withoutEscapes);
	const found = {};
	for (const form of Object.keys(FORMS)) for (const line of lines) {
		const value = FORMS[form].exec(line)?.[1];
		if (value === void 0) continue;
		found[form] = value;
		break;
	}
	const hosts = lines.flatMap(hostsIn);
	const host = hosts.find((name) => ownerOf(name) === "registry") ?? hosts.find((name) => ownerOf(name) === "microsoft") ?? hosts[0];
	const image = lines.map(imageIn).find((name) => name !== void 0);
	const repository = lines.map(repositoryIn).find((name) => name !== void 0);
	const code = numberIn(lines, /AADSTS(\d{5,7})/i);
	const status = lines.map(statusIn).find((value) => value !== void 0);
	const configFile = lines.map(configFileIn).find((path) => path !== void 0);
	const certificate = lines.map(certificateIn).find((cause) => cause !== void 0);
	return {
		...found,
		...(0,_json_js__WEBPACK_IMPORTED_MODULE_4__.a)({
			host,
			image,
			repository,
			code,
			status,
			configFile,
			certificate
		})
	};
}
function withoutEscapes(line) {
	if (!line.includes("\\")) return line;
	let text = line.replaceAll("\\u0027", "'").replaceAll("\\u0022", "\"");
	for (let depth = 0; depth < MAX_DEPTH; depth++) text = text.replaceAll("\\'", "'").replaceAll("\\\"", "\"");
	return text;
}
const MAX_DEPTH = 4;
function numberIn(lines, form) {
	const text = lines.map((line) => form.exec(line)?.[1]).find((value) => value !== void 0);
	return text === void 0 ? void 0 : Number(text);
}
function statusIn(line) {
	const text = STATUS.exec(line.replace(QUERY, "token?"))?.[0] ?? STATUS.exec(line)?.[0];
	return text === void 0 ? void 0 : Number(text);
}
const STATUS = /\b[45]\d\d\b/;
const QUERY = /token\?\S{0,400}/gi;
function configFileIn(line) {
	for (let at = line.indexOf(CONFIG_FILE); at >= 0; at = line.indexOf(CONFIG_FILE, at + CONFIG_FILE.length)) {
		let from = at;
		while (from > Math.max(0, at - MAX_FOLDER) && !/[\s"'()]/.test(line.charAt(from - 1))) from--;
		const folder = line.slice(from, at);
		const start = folder.search(/\/.|[A-Za-z]:\\./);
		if (start >= 0) return folder.slice(start) + CONFIG_FILE;
	}
}
const CONFIG_FILE = "config.json";
const MAX_FOLDER = 203;
function certificateIn(line) {
	if (/expired or is not yet valid|certificate has expired/i.test(line)) return "dates";
	if (/certificate is valid for|doesn.t match|hostname mismatch/i.test(line)) return "name";
	return /unknown authority|self.signed|local issuer|PKIX path|verify failed/i.test(line) ? "chain" : void 0;
}
const IMAGES = [/refers to repository \[([^\]\s]{1,300})\]/, /(?:pull(?: and unpack)? image|resolve reference|push permission for|solve: failed to push|failed to push|pull access denied for|(?<!matching )manifest for|with the tag:|docker (?:image )?(?:push|pull)|Image:) \\?["']?([\w*<][^\s"'\\,:]{0,200}[^\s"'\\,]{1,200})/];
function imageIn(line) {
	return IMAGES.map((form) => form.exec(line)?.[1]).find((name) => name !== void 0 && !name.startsWith("-"));
}
function repositoryIn(line) {
	const named = /scope=repository(?:%3A|:)([a-z0-9%._/-]{1,300}?)(?:%3A|:)(?:pull|push|\*)/i.exec(line)?.[1] ?? repositoryOfPath(line);
	if (named !== void 0) return named.replace(/%2F/gi, "/");
	const image = imageIn(line) ?? "";
	const slash = image.indexOf("/");
	const path = /[.:*]/.test(image.slice(1, Math.max(1, slash))) ? image.slice(slash + 1) : IN_REGISTRY.exec(line)?.[1];
	return path === void 0 ? void 0 : /^[^:@]{1,255}/.exec(path)?.[0];
}
const IN_REGISTRY = /\.azurecr\.(?:io|cn|us)\/((?!v2\/|oauth2\/|acr\/)[\w.-][\w./-]*)/i;
function repositoryOfPath(line) {
	for (const [, path = ""] of line.matchAll(/\/v2\/([a-z0-9._/-]{1,260})/g)) {
		const end = path.search(/\/(?:manifests|blobs|tags)\//);
		if (end > 0) return path.slice(0, end);
	}
}
// build/explain/select.js
const SAME_FAILURE = 40;
const PASTED = 6;
function select(facts, lines) {
	const isPasted = lines <= PASTED;
	const known = facts.failures.filter(({ pattern, isVague }) => (isPasted || !(isVague || lacksNeed(pattern, facts))) && (pattern.isNotice !== true || isPasted && !facts.saysWhy));
	const own = known.filter(({ pattern }) => pattern.weight > 0);
	const failures = (own.length > 0 ? own : facts.saysFailed || isPasted ? known : []).toSorted((a, b) => a.line - b.line || a.start - b.start);
	const counting = failures.find(({ isTolerated }) => !isTolerated);
	if (counting === void 0) return void 0;
	const first = failures.find((failure) => failure.isTolerated && isLostLogin(failure, counting)) ?? counting;
	const block = [first, ...failures.filter((failure) => failure !== first && failure.isTolerated === first.isTolerated).filter(({ step, line }) => step === first.step && line >= first.line && line <= first.line + SAME_FAILURE)];
	const failure = block.toSorted((a, b) => b.pattern.weight - a.pattern.weight || a.line - b.line || b.pattern.text.length - a.pattern.text.length)[0];
	if (failure === void 0) return void 0;
	const extracted = extract(linesOf(failure, block));
	const excluded = new Set(block.flatMap(({ pattern }) => pattern.weight >= 2 ? pattern.excludes : []));
	const named = refined(failure, causesOf(failure, facts), extracted, facts);
	const left = named.filter((id) => !excluded.has(id) || id === named[0]);
	return {
		failure,
		causes: left,
		extracted,
		excluded: [...excluded].filter((id) => !left.includes(id))
	};
}
const lacksNeed = ({ needs }, { owners }) => needs !== void 0 && !owners.has("registry") && !owners.has("unknown") && (needs === "registry" || !owners.has("azure"));
function isLostLogin(failure, later) {
	const { activity, host, pattern } = failure;
	const isLogin = activity === "login" || activity === "az-acr-login" || activity === "azure-sign-in";
	const isSameHost = host === void 0 || later.host === void 0 || host.toLowerCase() === later.host.toLowerCase();
	return isLogin && isSameHost && pattern.weight >= 2 && later.pattern.causes.some((id) => ACCESS.has(id) || NO_LOGIN.has(id));
}
const linesOf = (failure, block) => [
	failure.quote,
	...failure.before.toReversed(),
	...block.filter(({ line }) => Math.abs(line - failure.line) <= 10).map(({ quote }) => quote),
	...failure.outer
];
function causesOf(failure, { isPipelines }) {
	const { pattern, activity } = failure;
	const { during = {}, causes } = pattern;
	if (isOpen(failure)) return [];
	return (isPipelines && (activity === "push" || activity === "unknown") ? during.pipelines : void 0) ?? during[activity] ?? causes;
}
const isOpen = ({ pattern, owner, host, activity }) => pattern.weight === 1 && pattern.during !== void 0 && pattern.causes.length >= MANY && activity === "unknown" && owner === "unknown" && host === void 0;
const MANY = 8;
const PRIVATE = /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/;
const NO_LOGIN = new Set([
	"workflow-login-missing",
	"workflow-login-order",
	"workflow-login-job"
]);
const REJECTED = new Set(["credentials-rejected", "docker-credentials-stale"]);
const ACCESS = new Set([...[
	"credentials-rejected",
	"push-denied",
	"pull-denied",
	"workflow-login-missing",
	"docker-credentials-stale"
], ...[
	"principal-pull-denied",
	"ado-service-connection-invalid",
	"client-version-broken"
]]);
function refined(failure, causes, extracted, { isPipelines }) {
	const [likeliest] = causes;
	if (likeliest === void 0) return causes;
	const { host = "", image = "", remoteAddress = "" } = extracted;
	const first = (...ids) => [...ids, ...causes.filter((id) => !ids.includes(id))];
	const isAccess = ACCESS.has(likeliest);
	if (ownerOf(host) === "registry" && causes.includes("workflow-image-host-missing")) return refined(failure, causes.filter((id) => id !== "workflow-image-host-missing"), extracted, { isPipelines });
	const hosts = failure.pattern.proves === "not-connected" ? hostsIn(failure.quote) : [];
	if (hosts.some((name) => isDataEndpoint(name, failure.quote))) return first("data-endpoint-unreachable");
	if (hosts[0] !== void 0 && isAuthority(hosts[0])) return ["entra-unreachable"];
	if (failure.owner === "docker-hub" && failure.pattern.of === "registry") return first(/library%2F|library\//.test(failure.quote) ? "workflow-login-missing" : "workflow-image-host-missing");
	if (failure.owner === "microsoft" && (isAccess || likeliest === "firewall-denied")) return first("registry-unavailable");
	if (isAccess && /[A-Z]/.test(host) && /\.azurecr\./i.test(host)) return first("login-server-uppercase");
	if (isAccess && [
		failure.quote,
		...failure.outer,
		image
	].some((line) => /\.azurecr\.\w{2,3}:443\//i.test(line))) return first("workflow-registry-mismatch");
	if (isAccess && [failure.quote, ...failure.before].some((line) => /: Pushed\b|Pushing \[=|: Pushing +\d/.test(line))) return first("token-expired");
	if (likeliest === "registry-not-found" || likeliest === "dns-failed") return byName(host, first);
	if (likeliest === "registry-unreachable" && PRIVATE.test(remoteAddress)) return first("private-endpoint-unreachable");
	if (!isAccess || failure.loggedIn.length === 0 || isPipelines) return causes;
	return afterLogin(failure, causes, host);
}
function byName(host, first) {
	if (host === "" || host.includes("*")) return first();
	if (!host.includes(".")) return first("login-server-malformed");
	return (0,_login_server_js__WEBPACK_IMPORTED_MODULE_1__.a)(host.toLowerCase()).kind.kind === "near-miss" ? first("login-server-unknown-suffix") : first();
}
function afterLogin({ loggedIn }, causes, host) {
	const known = loggedIn.filter((name) => name !== "" && !name.includes("*"));
	const here = host.toLowerCase().replace(/:443$/, "");
	if (here !== "" && !here.includes("*") && known.length === loggedIn.length && !known.includes(here)) return ["workflow-registry-mismatch", ...causes.filter((id) => id !== "workflow-registry-mismatch")];
	const left = causes.filter((id) => !NO_LOGIN.has(id) && (known.length === 0 || id !== "workflow-registry-mismatch"));
	const denied = left.filter((id) => id === "push-denied" || id === "pull-denied" || id === "principal-pull-denied");
	if (left.length === 0) return causes;
	const [first] = left;
	const isTaken = first !== void 0 && REJECTED.has(first) && known.includes(here);
	return first === causes[0] && !isTaken ? left : [...new Set([...denied, ...left])];
}
// build/explain/explain.js
function createExplainer(range) {
	const collector = createCollector(range);
	const scanner = createScanner(compiledTable(), (hit) => collector.add(hit));
	let isEmpty = true;
	return {
		read(chunk) {
			if (isEmpty) isEmpty = chunk.every((byte) => byte <= 32);
			scanner.read(chunk);
		},
		end() {
			scanner.end();
			return explanationOf(select(collector.facts(), scanner.lines), isEmpty);
		}
	};
}
function explanationOf(selected, isEmpty) {
	if (selected === void 0) return {
		causes: [],
		isEmpty
	};
	const { failure, excluded, causes } = selected;
	const { proves, question, source } = failure.pattern;
	const details = detailsOf(selected);
	return {
		isEmpty,
		causes: causes.map((id, index) => ({
			id,
			level: index === 0 ? "error" : "notice",
			certainty: certaintyOf(selected, index)
		})),
		failure: {
			line: failure.line,
			text: quoteOf(failure.quote),
			details,
			...!details.host.includes("<") && { registry: details.host },
			activity: failure.activity,
			evidence: evidenceOf(selected, details),
			proves,
			excludes: excluded,
			...causes.length !== 1 && question !== void 0 && { question },
			source
		}
	};
}
function certaintyOf({ failure, causes }, index) {
	if (index > 0) return "possible";
	return causes.length === 1 && failure.pattern.weight === 3 ? "proven" : "likely";
}
function evidenceOf({ failure, extracted }, details) {
	return [
		["message", quoteOf(failure.quote)],
		["error", extracted.code === void 0 ? void 0 : `AADSTS${extracted.code}`],
		["login-server", details.host.includes("<") ? void 0 : extracted.host],
		["repository", extracted.repository],
		["address", extracted.address ?? extracted.remoteAddress],
		["subject", extracted.subject],
		["issuer", extracted.issuer],
		["audience", extracted.audience],
		["client-id", extracted.clientId],
		["tenant", extracted.tenantId],
		["permission", extracted.action],
		["credential-helper", extracted.program],
		["data-host", extracted.dataHost],
		["endpoint", extracted.endpoint],
		["correlation-id", extracted.correlationId]
	].flatMap(([label, value]) => value === void 0 ? [] : [{
		label,
		seen: quoteOf(value)
	}]);
}



/***/ })

};
;