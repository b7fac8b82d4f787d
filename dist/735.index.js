"use strict";
exports.id = 735;
exports.ids = [735,718];
exports.modules = {

/***/ 9735:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command),
/* harmony export */   t: () => (/* binding */ repositoryOf)
/* harmony export */ });
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3994);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2835);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2363);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2718);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7491);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8317);
/* harmony import */ var _workflow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9189);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9621);
/* harmony import */ var _en_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6598);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_6___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_6__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_7___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_7__);











// build/cli/check-help.js
const SECRETS = {
	password: "ACR_LOGIN_CHECK_PASSWORD",
	"client-secret": "ACR_LOGIN_CHECK_CLIENT_SECRET",
	creds: "ACR_LOGIN_CHECK_CREDS",
	"github-token": "ACR_LOGIN_CHECK_GITHUB_TOKEN"
};
const FLAGS = {
	registry: {
		value: "host",
		text: "login server, for example contoso.azurecr.io (required)"
	},
	repository: {
		value: "name",
		text: "repository in the registry, for example team/app or team/app:1.2"
	},
	access: {
		value: "kind",
		text: "what to check: push (default, includes pull) or pull"
	},
	username: {
		value: "name",
		text: "username of docker login: an application (client) ID, a token name, the admin user"
	},
	"client-id": {
		value: "id",
		text: "application (client) ID of an Entra identity"
	},
	"tenant-id": {
		value: "id",
		text: "directory (tenant) ID"
	},
	"subscription-id": {
		value: "id",
		text: "subscription of the registry; finds the tenant if --tenant-id is missing"
	},
	audience: {
		value: "uri",
		text: "audience of the OIDC token (default: api://AzureADTokenExchange)"
	},
	environment: {
		value: "cloud",
		text: "azurecloud, azurechinacloud, azureusgovernment, or azuregermancloud"
	},
	"auth-type": {
		value: "type",
		text: "SERVICE_PRINCIPAL (default), or IDENTITY for the managed identity of this machine"
	},
	"expiry-warning-days": {
		value: "days",
		text: "warn if a secret, certificate, or token password expires sooner (default: 30)"
	},
	"minimum-token-minutes": {
		value: "minutes",
		text: "warn if a token expires sooner (default: 15)"
	},
	"principal-ids": {
		value: "id",
		text: "object ID of another identity that must be able to pull"
	},
	"aks-cluster": {
		value: "id",
		text: "resource ID of an AKS cluster that must be able to pull"
	},
	"log-analytics-workspace-id": {
		value: "id",
		text: "Log Analytics workspace that the registry sends its login and repository events to"
	},
	explain: {
		value: "true",
		text: "explain the logs of this run's failed jobs (in GitHub Actions only)"
	},
	"error-text": {
		value: "text",
		text: "text that Docker, az, or another program printed; it is explained"
	},
	"error-file": {
		value: "file",
		text: "file with such a text"
	},
	"workflow-files": {
		value: "glob",
		text: "workflow files to check as well, for example .github/workflows/*.yml"
	},
	ignore: {
		value: "id",
		text: "report a finding as a notice only"
	},
	"fail-on": {
		value: "level",
		text: "what makes the exit code 1: error (default), warning, or never"
	},
	"sarif-file": {
		value: "file",
		text: "also write the findings to this file, as SARIF 2.1.0"
	},
	"trusted-hosts": {
		value: "host",
		text: "host outside the known registry domains that may receive credentials"
	},
	"wait-seconds": {
		value: "seconds",
		text: "wait for a new role assignment or firewall rule to take effect (default: 0)"
	},
	"timeout-seconds": {
		value: "seconds",
		text: "limit for the whole run, without --wait-seconds (default: 60)"
	}
};
const isSecret$1 = (name) => name in SECRETS;
const row = (flag, text) => `  ${flag.padEnd(36)}${text}`;
const checkFlags = () => _start_js__WEBPACK_IMPORTED_MODULE_0__.u.flatMap((name) => isSecret$1(name) ? [] : [row(`--${name} <${FLAGS[name].value}>`, FLAGS[name].text)]).join("\n");
const checkSecrets = () => [
	row("--password-stdin", `password or token of --username; or set ${SECRETS.password}`),
	row("--client-secret-stdin", `client secret of --client-id; or set ${SECRETS["client-secret"]}`),
	row("--creds-stdin", `JSON of the azure/login input creds; or set ${SECRETS.creds}`),
	row(SECRETS["github-token"], "token that reads the running workflow from GitHub (variable only)")
].join("\n");
// build/cli/repository.js
async function repositoryOf(host, folder) {
	for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_7__.dirname)(at)) {
		if ((await host.readFile((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(at, ".git"), { maxBytes: 1 })).state !== "absent") return at;
		if ((0,node_path__WEBPACK_IMPORTED_MODULE_7__.dirname)(at) === at) return void 0;
	}
}
// build/cli/lint.js
const WORKFLOWS = [".github/workflows/*.yml", ".github/workflows/*.yaml"];
async function lint(options, host) {
	const vault = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.a)(() => void 0);
	const parsed = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.f)({
		ignore: options.ignore.join("\n"),
		"fail-on": options.failOn
	}, vault, _catalogue_js__WEBPACK_IMPORTED_MODULE_2__.n);
	if (!parsed.ok) return { problem: `--${parsed.problems.map((problem) => _en_js__WEBPACK_IMPORTED_MODULE_5__.t.inputProblem(problem)).join("; --")}` };
	const found = await pathsOf(options.files, host);
	if ("problem" in found) return found;
	if (options.fix !== void 0) {
		const { fixPaths } = await Promise.all(/* import() */[__webpack_require__.e(24), __webpack_require__.e(573), __webpack_require__.e(225)]).then(__webpack_require__.bind(__webpack_require__, 6225));
		const problem = await fixPaths(found.paths, options, parsed.inputs, host, vault);
		if (problem !== void 0) return problem;
	}
	const files = await (0,_workflow_js__WEBPACK_IMPORTED_MODULE_3__.n)(host, found.paths, vault);
	const facts = {
		...(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.l)(parsed.inputs, host),
		workflows: (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__.n)(files)
	};
	const findings = (0,_rules_js__WEBPACK_IMPORTED_MODULE_4__.n)(facts, parsed.inputs.ignore);
	const env = {
		GITHUB_ACTION_REPOSITORY: "org/acr-login-check",
		...host.env
	};
	const report = (0,_report_js__WEBPACK_IMPORTED_MODULE_1__.i)(facts, findings, _en_js__WEBPACK_IMPORTED_MODULE_5__.t, env, vault.redact);
	if (options.fix === "dry-run") return { code: (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.r)(findings, parsed.inputs.failOn) };
	if (options.json) host.write(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.s)({
		version: 1,
		findings: report.findings
	})}\n`);
	if (options.sarif === "-") host.write((0,_report_js__WEBPACK_IMPORTED_MODULE_1__.r)(report, _en_js__WEBPACK_IMPORTED_MODULE_5__.t));
	else if (options.sarif !== void 0) try {
		await host.writeFile((0,node_path__WEBPACK_IMPORTED_MODULE_7__.resolve)(host.currentDirectory, options.sarif), (0,_report_js__WEBPACK_IMPORTED_MODULE_1__.r)(report, _en_js__WEBPACK_IMPORTED_MODULE_5__.t), { within: host.currentDirectory });
	} catch (error) {
		return { problem: `--sarif: ${options.sarif} could not be written (${String(error)})` };
	}
	if (!options.json && options.sarif !== "-") host.write((0,_report_js__WEBPACK_IMPORTED_MODULE_1__.n)(report, _en_js__WEBPACK_IMPORTED_MODULE_5__.t, await sourcesOf(report, found.paths, host, vault.redact), hasColors(host)));
	return { code: (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.r)(findings, parsed.inputs.failOn) };
}
async function pathsOf(given, host) {
	const here = host.currentDirectory;
	if (given.length === 0) {
		const root = await repositoryOf(host, here) ?? here;
		const files = await host.findFiles(root, WORKFLOWS, 500);
		if (files.length === 0) return { problem: `there is no workflow in ${(0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(root, ".github/workflows")}` };
		return { paths: files.map((path) => ({
			root,
			path,
			name: path
		})) };
	}
	const files = [];
	for (const argument of given) {
		const named = await filesOf(argument, host);
		if (named.length === 0) return { problem: `there is no file ${argument}` };
		files.push(...named);
	}
	const roots = new Map();
	const paths = [];
	for (const file of new Set(files)) {
		const full = (0,node_path__WEBPACK_IMPORTED_MODULE_7__.resolve)(here, file);
		const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_7__.dirname)(full);
		if (!roots.has(folder)) roots.set(folder, await repositoryOf(host, folder));
		const root = roots.get(folder);
		const isHere = root !== void 0 && !(0,node_path__WEBPACK_IMPORTED_MODULE_7__.relative)(root, here).startsWith("..");
		paths.push({
			root: root ?? folder,
			path: slashed((0,node_path__WEBPACK_IMPORTED_MODULE_7__.relative)(root ?? folder, full)),
			name: isHere ? slashed((0,node_path__WEBPACK_IMPORTED_MODULE_7__.relative)(root, full)) : slashed(file)
		});
	}
	return { paths };
}
async function filesOf(argument, host) {
	const full = (0,node_path__WEBPACK_IMPORTED_MODULE_7__.resolve)(host.currentDirectory, argument);
	const file = await host.readFile(full, { maxBytes: 1 });
	if (file.state === "unreadable" && file.code === "EISDIR") {
		const workflows = await host.findFiles(full, WORKFLOWS, 500);
		return (workflows.length > 0 ? workflows : await host.findFiles(full, ["*.yml", "*.yaml"], 500)).map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(argument, path));
	}
	if (file.state !== "absent") return [argument];
	return /[*?[{]/.test(argument) && !(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.d)(argument) ? host.findFiles(host.currentDirectory, [slashed(argument)], 500) : [];
}
const slashed = (path) => path.replaceAll("\\", "/");
async function sourcesOf({ findings }, paths, host, redact) {
	const files = new Set(findings.map(({ file }) => file));
	const sources = new Map();
	const prefixes = [...new Map(paths.map((path) => [(0,_workflow_js__WEBPACK_IMPORTED_MODULE_3__.t)(path), path.root]))].toSorted(([one], [other]) => other.length - one.length);
	for (const name of files) {
		if (name === void 0) continue;
		for (const [prefix, root] of prefixes) {
			if (!name.startsWith(prefix)) continue;
			const file = await host.readFile((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(root, name.slice(prefix.length)), { within: root });
			if (file.state !== "read") continue;
			const lines = file.text.replace(/^\ufeff/, "").split(/\r\n|\n|\r/);
			sources.set(name, lines.map(redact));
			break;
		}
	}
	return sources;
}
function hasColors({ env, isTerminal }) {
	const forced = env["FORCE_COLOR"];
	if (forced !== void 0 && forced !== "") return forced !== "0" && forced !== "false";
	return isTerminal && !env["NO_COLOR"] && env["TERM"] !== "dumb";
}
// build/cli/command.js
const NAME = "acr-login-check";
const COMMANDS = [
	"lint",
	"check",
	"explain"
];
async function command(args, host) {
	const [name, ...rest] = args;
	switch (name) {
		case "lint": return lintCommand(rest, host);
		case "check": return checkCommand(rest, host);
		case "explain": return explainCommand(rest, host);
		case "help": return COMMANDS.some((one) => one === rest[0]) ? command([...rest.slice(0, 1), "--help"], host) : writeAndExit(host, HELP);
		case "--help":
		case "-h": return writeAndExit(host, HELP);
		case "--version":
		case "-v": return writeAndExit(host, `${_report_js__WEBPACK_IMPORTED_MODULE_1__.c}\n`);
		case void 0:
			host.writeError(HELP);
			return 2;
		default: return usageError(host, NAME, unknownCommand(name));
	}
}
function unknownCommand(name) {
	const word = name.replace(/^-{1,2}/, "").toLowerCase();
	const isFlag = word.length < name.length;
	const suggestion = (0,_text_js__WEBPACK_IMPORTED_MODULE_10__.o)(word, [
		...COMMANDS,
		"help",
		"version"
	]);
	if (suggestion !== void 0) {
		const isCommand = COMMANDS.some((one) => one === suggestion);
		return `unknown ${isFlag ? "flag" : "command"} ${name}; did you mean ${isCommand ? suggestion : `--${suggestion}`}?`;
	}
	if (isFlag) return "flags come after a command: lint, check, or explain";
	return "unknown command; the commands are lint, check, and explain";
}
async function lintCommand(args, host) {
	const usage = `${NAME} lint`;
	const parsed = parsedArgs(args, {
		json: { type: "boolean" },
		sarif: { type: "string" },
		ignore: {
			type: "string",
			multiple: true
		},
		"fail-on": { type: "string" },
		fix: { type: "boolean" },
		"dry-run": { type: "boolean" },
		help: {
			type: "boolean",
			short: "h"
		},
		version: {
			type: "boolean",
			short: "v"
		}
	});
	if ("problem" in parsed) return usageError(host, usage, parsed.problem);
	const { values, positionals } = parsed;
	if (values["help"] === true) return writeAndExit(host, LINT_HELP);
	if (values["version"] === true) return writeAndExit(host, `${_report_js__WEBPACK_IMPORTED_MODULE_1__.c}\n`);
	const options = {
		files: positionals,
		json: values["json"] === true,
		sarif: textOf(values["sarif"]),
		ignore: listOf(values["ignore"]).flatMap((ids) => ids.split(",")),
		failOn: textOf(values["fail-on"]) ?? "",
		...values["fix"] === true && { fix: values["dry-run"] === true ? "dry-run" : "write" }
	};
	if (values["dry-run"] === true && values["fix"] !== true) return usageError(host, usage, "--dry-run works only with --fix");
	if (options.fix === "dry-run" && (options.json || options.sarif === "-")) return usageError(host, usage, "--dry-run prints a diff, so it excludes --json and --sarif -");
	if (options.json && options.sarif === "-") return usageError(host, usage, "--json and --sarif - both print to standard output: use one of them");
	const outcome = await lint(options, host);
	return "problem" in outcome ? usageError(host, usage, outcome.problem) : outcome.code;
}
async function explainCommand(args, host) {
	const usage = `${NAME} explain`;
	const parsed = parsedArgs(args, {
		json: { type: "boolean" },
		help: {
			type: "boolean",
			short: "h"
		},
		version: {
			type: "boolean",
			short: "v"
		}
	});
	if ("problem" in parsed) return usageError(host, usage, parsed.problem);
	const { values, positionals } = parsed;
	if (values["help"] === true) return writeAndExit(host, EXPLAIN_HELP);
	if (values["version"] === true) return writeAndExit(host, `${_report_js__WEBPACK_IMPORTED_MODULE_1__.c}\n`);
	const [file, ...more] = positionals;
	if (more.length > 0) return usageError(host, usage, "expected one file");
	const { explainLog } = await Promise.all(/* import() */[__webpack_require__.e(773), __webpack_require__.e(351)]).then(__webpack_require__.bind(__webpack_require__, 9351));
	const outcome = await explainLog({
		file: file === "-" ? void 0 : file,
		json: values["json"] === true,
		hasColors: hasColors(host)
	}, host);
	return "problem" in outcome ? usageError(host, usage, outcome.problem) : outcome.code;
}
const SECRET_NAMES = Object.keys(SECRETS);
const isSecret = (name) => SECRET_NAMES.some((secret) => secret === name);
const MAX_INPUT = 65536;
async function checkCommand(args, host) {
	const usage = `${NAME} check`;
	const flags = args.map((arg) => /^--?([^=]*)/.exec(arg)?.[1]?.toLowerCase() ?? "");
	const given = flags.find((flag) => isSecret(flag)) ?? (flags.some((flag) => /^p\b|^p$/.test(flag)) ? "password" : void 0);
	if (given !== void 0 && isSecret(given)) return usageError(host, usage, secretAsArgument(given));
	const plain = _start_js__WEBPACK_IMPORTED_MODULE_0__.u.filter((name) => !isSecret(name));
	const fromInput = SECRET_NAMES.filter((name) => name !== "github-token").map((name) => `${name}-stdin`);
	const parsed = parsedArgs(args, {
		...Object.fromEntries(plain.map((name) => [name, {
			type: "string",
			multiple: true
		}])),
		...Object.fromEntries(fromInput.map((name) => [name, { type: "boolean" }])),
		help: {
			type: "boolean",
			short: "h"
		},
		version: {
			type: "boolean",
			short: "v"
		}
	});
	if ("problem" in parsed) return usageError(host, usage, parsed.problem);
	const { values, positionals } = parsed;
	if (values["help"] === true) return writeAndExit(host, checkHelp());
	if (values["version"] === true) return writeAndExit(host, `${_report_js__WEBPACK_IMPORTED_MODULE_1__.c}\n`);
	if (positionals.length > 0) return usageError(host, usage, "a value without a flag; for example: --registry contoso.azurecr.io");
	const requested = fromInput.filter((name) => values[name] === true);
	if (requested.length > 1) return usageError(host, usage, `only one of ${requested.map((name) => `--${name}`).join(" and ")} can be read from standard input`);
	if (listOf(values["registry"]).join("").trim() === "") return usageError(host, usage, `--registry is required; to check workflow files only, use ${NAME} lint`);
	const input = requested.length === 0 ? "" : (await host.readInput(MAX_INPUT)).replace(/\r?\n$/, "");
	const raw = {
		...Object.fromEntries(plain.map((name) => [name, listOf(values[name]).join("\n")])),
		...Object.fromEntries(SECRET_NAMES.map((name) => [name, requested.includes(`${name}-stdin`) ? input : host.env[SECRETS[name]] ?? ""]))
	};
	return (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.i)(raw, host, "any");
}
function secretAsArgument(name) {
	return `--${name} isn't read from the command line, where other users can see it; ${name === "github-token" ? "" : `pass it on standard input with --${name}-stdin, or `}set ${SECRETS[name]}`;
}
function parsedArgs(args, options) {
	const names = Object.keys(options);
	const { values, positionals, tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_6__.parseArgs)({
		args: [...args],
		options,
		strict: false,
		allowPositionals: true,
		tokens: true
	});
	for (const token of tokens) {
		if (token.kind !== "option") continue;
		const option = options[token.name];
		if (option === void 0) return { problem: unknownFlag(token.rawName, token.name, names) };
		if (option.type === "string" && (token.value === void 0 || !token.inlineValue && /^--/.test(token.value))) return { problem: `--${token.name} needs a value` };
		if (option.type === "boolean" && token.value !== void 0) return { problem: `--${token.name} takes no value` };
	}
	return {
		values,
		positionals
	};
}
const MAX_LISTED = 8;
function unknownFlag(raw, name, names) {
	const shown = /^--?[a-z][a-z-]{0,40}$/i.test(raw) ? `unknown flag ${raw}` : "unknown flag";
	const word = name.toLowerCase().replaceAll("_", "-");
	const suggestion = (0,_text_js__WEBPACK_IMPORTED_MODULE_10__.o)(word, names) ?? names.find((one) => one === `${(0,_text_js__WEBPACK_IMPORTED_MODULE_10__.o)(word, SECRET_NAMES)}-stdin`);
	if (suggestion !== void 0) return `${shown}; did you mean --${suggestion}?`;
	return names.length > MAX_LISTED ? shown : `${shown}; the flags are ${names.map((one) => `--${one}`).join(", ")}`;
}
const textOf = (value) => typeof value === "string" ? value : void 0;
const listOf = (value) => (Array.isArray(value) ? value : [value]).filter((item) => typeof item === "string");
function writeAndExit(host, text) {
	host.write(text);
	return 0;
}
function usageError(host, usage, problem) {
	host.writeError(`${usage}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.u)(problem)}\nSee ${usage} --help\n`);
	return 2;
}
const HELP = `${NAME} ${_report_js__WEBPACK_IMPORTED_MODULE_1__.c}
Says why login, push, or pull to Azure Container Registry will fail, and how to fix it.

  ${NAME} lint [files…]     check workflow files; without files: those in .github/workflows
  ${NAME} check [flags]     check a registry and the credentials for it, as the action does
  ${NAME} explain [file]    find the cause in the log of a failed job; without a file: standard input

  ${NAME} <command> --help  explain the flags of a command
  ${NAME} --version         print the version

Exit codes: 0 nothing found, or below --fail-on; 1 something found; 2 used incorrectly.
`;
const LINT_HELP = `${NAME} lint [flags] [files…]
Checks GitHub workflow files: files, folders, or patterns. Without any: .github/workflows/*.yml and *.yaml.

  --ignore <id>            report a finding as a notice only; can be repeated
  --fail-on <level>        what makes the exit code 1: error (default), warning, or never
  --json                   print the findings as JSON, as in the output "findings" of the action
  --sarif <file>           also write SARIF 2.1.0 to this file; - prints it
  --fix                    fix what has one right answer in the files of this checkout, then check them
  --dry-run                with --fix: print what it would change as a unified diff, and change nothing
  -h, --help               print this help
  -v, --version            print the version

A comment ignores a finding on its line, or on the line below it: # ${NAME}: ignore=<id>
Colors: on a terminal; NO_COLOR=1 turns them off, FORCE_COLOR=1 turns them on.
Exit codes: 0 nothing found, or below --fail-on; 1 something found; 2 used incorrectly.
`;
const EXPLAIN_HELP = `${NAME} explain [flags] [file]
Finds the cause of a failed login, push, or pull in the log of a job. Without a file, or with -, it reads standard input.

  --json                   print the findings as JSON, likeliest first
  -h, --help               print this help
  -v, --version            print the version

It reads what docker, buildx, az, helm, oras, skopeo, podman, kaniko, jib, dotnet, the kubelet, and others print. It sends no
requests, and doesn't repeat what may be a secret in the log.
Exit codes: 0 no cause found, which doesn't prove that the job is healthy; 1 a cause found; 2 used incorrectly.
`;
const checkHelp = () => `${NAME} check --registry <host> [flags]
Checks a registry and the credentials for it, as Docker will use them. The flags are the inputs of the action, and a flag that
takes several values can be repeated.

${checkFlags()}
  -h, --help                          print this help
  -v, --version                       print the version

Secrets aren't arguments, because other users of the machine can see those:
${checkSecrets()}

Exit codes: 0 no problem found, unknown, or below --fail-on; 1 --fail-on is reached; 2 used incorrectly.
`;



/***/ }),

/***/ 2718:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ folded),
/* harmony export */   c: () => (/* binding */ VERSION),
/* harmony export */   i: () => (/* binding */ makeReport),
/* harmony export */   n: () => (/* binding */ terminalText),
/* harmony export */   o: () => (/* binding */ docsUrl),
/* harmony export */   r: () => (/* binding */ sarifText),
/* harmony export */   s: () => (/* binding */ worded),
/* harmony export */   t: () => (/* binding */ report_exports)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(842);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2363);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2835);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8938);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3994);
/* harmony import */ var _images_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7514);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5441);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8317);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7491);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_5___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_5__);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_6___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_6__);











// build/util/version.js
const VERSION = "0.1.0";
const HOME_PAGE = "https://github.com/org/acr-login-check";
// build/texts/shell-lines.js
const MAX_COLUMNS = 100;
const wrapCommands = (code) => code.split("\n").map(wrapped).join("\n");
const joinedLines = (code) => code.replaceAll(" \\\n  ", " ");
function wrapped(line) {
	if (line.length <= MAX_COLUMNS || !line.startsWith("az ")) return line;
	if (line.endsWith(" \\")) return `${wrapped(line.slice(0, -2))} \\`;
	const rows = [];
	let row = "";
	for (const part of partsOf(line)) if (row !== "" && row.length + 1 + part.length > 98) {
		rows.push(row);
		row = `  ${part}`;
	} else row = row === "" ? part : `${row} ${part}`;
	return [...rows, row].join(" \\\n");
}
function partsOf(line) {
	const parts = [];
	let start = 0;
	let quote = "";
	let depth = 0;
	for (let at = 0; at < line.length; at++) {
		const sign = line.charAt(at);
		if (quote === "'") quote = sign === "'" ? "" : quote;
		else if (sign === "\\") at++;
		else if (sign === "$" && line.charAt(at + 1) === "(") depth++;
		else if (sign === ")" && depth > 0) depth--;
		else if (depth > 0) continue;
		else if (quote === "\"") quote = sign === "\"" ? "" : quote;
		else if (sign === "'" || sign === "\"") quote = sign;
		else if (sign === " " && (line.startsWith(" --", at) || line.startsWith(" | ", at))) {
			parts.push(line.slice(start, at));
			start = at + 1;
		}
	}
	return [...parts, line.slice(start)];
}
// build/texts/shell-session.js
const KEPT = " >> \"$GITHUB_ENV\"";
const EMPTIED = "printf '%s=\\n' ";
const forThisShell = (fix) => fix.split("\n").map(inThisShell).join("\n");
const withoutSudo = (fix) => fix.split("\n").map((line) => line.startsWith("#") ? line : line.replaceAll("sudo ", "")).join("\n");
const needsPosixShell = (fix) => fix.includes("$GITHUB_ENV") || fix.includes("${") || fix.includes("umask");
function inThisShell(line) {
	if (!line.endsWith(KEPT)) return line;
	const body = line.slice(0, -17);
	if (body.trimStart().startsWith(EMPTIED)) return body.replace(EMPTIED, "unset ");
	return body.replace("echo ", "export ");
}
// build/report/render-finding.js
function worded(said, texts) {
	if (typeof said === "string") return said;
	const text = texts.notes[said.note];
	return text(said.values);
}
const MAX_EVIDENCE = 30;
const LONGEST = {
	title: 250,
	message: 1500,
	evidence: 600,
	fix: 3e3,
	registry: 300,
	file: 300
};
function renderFindings(findings, texts, env, redact, isRoot = false) {
	return findings.map((finding) => {
		const { fix: plain, ...words } = wording(redactLong(finding, redact), texts);
		const { title, message, language } = words;
		const fix = isRoot && language === void 0 && !(0,_findings_js__WEBPACK_IMPORTED_MODULE_7__.r)(finding) ? withoutSudo(plain) : plain;
		const { id, level, registry, location, ignored } = finding;
		const bounded = (text, limit) => (0,_text_js__WEBPACK_IMPORTED_MODULE_8__.d)(redact(text), limit);
		return {
			id,
			level,
			title: bounded((0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.u)(title), LONGEST.title),
			message: bounded(message, LONGEST.message),
			evidence: finding.evidence.slice(0, MAX_EVIDENCE).map(({ label, seen, expected }) => ({
				label: texts.labels[label],
				seen: bounded(worded(seen, texts), LONGEST.evidence),
				...expected !== void 0 && { expected: bounded(worded(expected, texts), LONGEST.evidence) }
			})),
			fix: bounded(withQuery(shownFix(fix, language, env, texts), finding, texts), LONGEST.fix),
			...language !== void 0 && { language },
			docs: docsUrl(id, env),
			...registry !== void 0 && { registry: bounded(registry, LONGEST.registry) },
			...location !== void 0 && {
				file: bounded(location.file, LONGEST.file),
				line: location.line,
				column: location.column
			},
			...ignored && { ignored: true },
			...(0,_findings_js__WEBPACK_IMPORTED_MODULE_7__.r)(finding) && { certainty: finding.certainty }
		};
	});
}
const shownFix = (fix, language, env, texts) => {
	if (language !== void 0) return fix;
	if (env["GITHUB_ACTIONS"] !== "true") return wrapCommands(forThisShell(fix));
	const code = wrapCommands(fix);
	return env["RUNNER_OS"] === "Windows" && needsPosixShell(fix) ? texts.bashFix(code) : code;
};
const redactLong = ({ evidence, ...finding }, redact) => ({
	...JSON.parse(JSON.stringify(finding), (_, value) => typeof value === "string" && value.length > 30 ? redact(value) : value),
	evidence
});
function fixBlocks({ fix, language }) {
	const at = fix.indexOf("\n\n// ");
	const code = at < 0 ? fix : fix.slice(0, at);
	const own = {
		language: language ?? "sh",
		code
	};
	return at < 0 ? [own] : [own, {
		language: "kusto",
		code: fix.slice(at + 2)
	}];
}
const withQuery = (fix, { query }, texts) => query === void 0 ? fix : texts.queryFix(fix, query);
const placeOf = ({ file, line = 1, column = 1 }) => file === void 0 ? void 0 : {
	file,
	line,
	column
};
const shownPlace = ({ file, line, column }) => `${file}:${line}:${column}`;
const nameOnly = ({ id }, texts) => {
	const title = texts.names[id];
	return {
		title,
		message: texts.sentences(title, ""),
		fix: `docs/findings.md#${id}`
	};
};
function wording(finding, texts) {
	if ((0,_findings_js__WEBPACK_IMPORTED_MODULE_7__.r)(finding)) return texts.explain.wordings[finding.id]?.(finding.values) ?? nameOnly(finding, texts);
	const text = texts.findings[finding.id];
	return text(finding.values, finding);
}
function docsUrl(id, env) {
	const { GITHUB_SERVER_URL: server = "https://github.com", GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = env;
	const page = `docs/findings.md#${id}`;
	if (repository === void 0 || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return page;
	return `${originOf(server)}/${repository}/blob/${asPath(ref || "HEAD")}/${page}`;
}
function originOf(server) {
	const url = URL.parse(server);
	return url?.protocol === "https:" || url?.protocol === "http:" ? url.origin : "https://github.com";
}
const asPath = (ref) => encodeURI(ref.toWellFormed()).replace(/[()#?'*!~]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
// build/report/annotations.js
const MAX_ANNOTATIONS = 10;
const MAX_MESSAGE = 4e3;
function annotations(findings, texts, offers = new Map()) {
	const levels = ["error", "warning"].map((level) => {
		const all = findings.filter((finding) => finding.level === level);
		const shown = all.length > MAX_ANNOTATIONS ? all.slice(0, 9) : all;
		const rest = all.length - shown.length;
		return {
			shown,
			more: rest > 0 ? [(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.c)(level, "acr-login-check", texts.andMore(rest))] : []
		};
	});
	return {
		of: new Map(levels.flatMap(({ shown }) => shown).map((finding) => [finding, annotation(finding, texts, offers.get(finding))])),
		more: levels.flatMap(({ more }) => more)
	};
}
const NO_ANNOTATIONS = {
	of: new Map(),
	more: []
};
const MAX_FIX_LINES = 3;
const MAX_DIFF_LINES = 6;
const isLongFix = (finding) => ownFix(finding).split("\n").length > MAX_FIX_LINES;
const ownFix = (finding) => joinedLines(fixBlocks(finding)[0]?.code ?? finding.fix);
function annotation(finding, texts, offer) {
	const { id, level, title, message, docs } = finding;
	const shownFix = offer !== void 0 && offer.lines.length <= MAX_DIFF_LINES ? offer.lines.join("\n") : isLongFix(finding) ? texts.fixElsewhere : ownFix(finding);
	const text = [
		texts.sentences(title, message),
		shownFix,
		`${id}: ${docs}`
	].join("\n");
	const shown = (0,_text_js__WEBPACK_IMPORTED_MODULE_8__.d)((0,_text_js__WEBPACK_IMPORTED_MODULE_8__.m)(message, () => (0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.l)(text)), MAX_MESSAGE);
	return (0,_start_js__WEBPACK_IMPORTED_MODULE_1__.c)(level, texts.names[id], shown, placeOf(finding));
}
// build/util/display-width.js
const WIDE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6\p{Emoji_Presentation}]/u;
const INVISIBLE = /^[\p{M}\p{Cf}\p{Cc}]+$/u;
const ASCII = /^[ -~]*$/;
const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });
const words$1 = new Intl.Segmenter("und", { granularity: "word" });
function displayWidth(text) {
	if (ASCII.test(text)) return text.length;
	let width = 0;
	for (const { segment } of graphemes.segment(text)) width += INVISIBLE.test(segment) ? 0 : WIDE.test(segment) ? 2 : 1;
	return width;
}
const padToWidth = (text, width) => text + " ".repeat(Math.max(0, width - displayWidth(text)));
function folded(text, width) {
	const lines = [];
	let line = "";
	let columns = 0;
	for (const { piece, glue } of pieces(text, width)) {
		const wide = displayWidth(piece);
		if (line !== "" && columns + glue.length + wide > width) {
			lines.push(line);
			[line, columns] = [piece, wide];
		} else {
			line += line === "" ? piece : `${glue}${piece}`;
			columns += line === piece ? wide : glue.length + wide;
		}
	}
	return [...lines, line];
}
const pieces = (text, width) => text.split(" ").flatMap((word) => wordsIn(word, width).map((piece, index) => ({
	piece,
	glue: index === 0 ? " " : ""
})));
function wordsIn(text, width) {
	if (ASCII.test(text)) return [text];
	const parts = [];
	for (const { segment, isWordLike } of words$1.segment(text)) {
		const before = parts.at(-1);
		if (before !== void 0 && (!isWordLike || !WIDE.test(segment))) parts[parts.length - 1] = `${before}${segment}`;
		else parts.push(segment);
	}
	return parts.flatMap((part) => displayWidth(part) > width ? chunks(part, width) : [part]);
}
function chunks(text, width) {
	const parts = [];
	let part = "";
	for (const { segment } of graphemes.segment(text)) {
		if (displayWidth(part) + displayWidth(segment) > width) {
			parts.push(part);
			part = "";
		}
		part += segment;
	}
	return [...parts, part];
}
// build/report/log.js
const MARKS = {
	pass: "✓",
	error: "✗",
	warning: "!",
	ignored: "i",
	unknown: "?",
	"not-reached": "·",
	"not-applicable": "-"
};
const LEVEL_MARKS$1 = {
	error: "✗",
	warning: "!",
	notice: "i"
};
function logText(report, texts, annotated, onActions) {
	const important = report.findings.filter(({ level }) => level !== "notice");
	return `${[
		headLines(report, texts),
		...report.filesUnread === void 0 ? [] : [`▸ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.u)(texts.labeled(texts.words.unread, report.filesUnread))}`],
		...report.explanations.map((explanation) => explanationBlock(explanation, texts)),
		...important.map((finding) => annotated.of.get(finding)?.trimEnd() ?? findingBlock$1(finding, texts)),
		...annotated.more.map((line) => line.trimEnd()),
		...longFixes(important, annotated, texts),
		...detailLines(report, texts, onActions)
	].join("\n")}\n`;
}
const MAX_LISTED = 8;
function manyHeadLines(report, texts, elapsed) {
	const open = report.registries.map(({ verdict }) => ({
		verdict,
		own: resultOfRegistry(verdict, report.result)
	})).filter(({ own }) => own !== "pass");
	const listed = open.slice(0, MAX_LISTED);
	const headline = texts.registriesHeadline(report.registries.map(({ verdict }) => verdict), report.result);
	return [
		`${RESULT_MARKS$1[report.result]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.u)(headline)}${elapsed}`,
		...listed.map(({ verdict, own }) => `${RESULT_MARKS$1[own]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.u)(texts.headline(verdict.registry, verdict.operations, own))}`),
		...open.length > listed.length ? [(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.u)(texts.andMore(open.length - listed.length))] : []
	].join("\n");
}
function headLines(report, texts) {
	const elapsed = report.elapsedMs === void 0 ? "" : ` ${texts.remark(texts.duration(report.elapsedMs / 1e3))}`;
	if (report.registries.length === 0) return `${RESULT_MARKS$1[report.result]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.u)(verdictLine(report, texts))}${elapsed}`;
	if (report.registries.length > 5) return manyHeadLines(report, texts, elapsed);
	return report.registries.map(({ verdict }, index) => {
		const own = report.registries.length === 1 ? report.result : resultOfRegistry(verdict, report.result);
		const text = (0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.u)(texts.headline(verdict.registry, verdict.operations, own));
		return `${RESULT_MARKS$1[own]} ${text}${index === 0 ? elapsed : ""}`;
	}).join("\n");
}
const RESULT_MARKS$1 = {
	fail: "✗",
	warn: "!",
	unknown: "?",
	pass: "✓"
};
function resultOfRegistry({ operations }, whole) {
	const all = Object.values(operations);
	if (all.includes("fails")) return whole === "fail" ? "fail" : "unknown";
	return all.includes("unknown") ? "unknown" : "pass";
}
const explanationBlock = ({ place, text, rows }, texts) => [
	`▸ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.u)(texts.labeled(texts.explain.said, place))}`,
	`  │ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.u)(text)}`,
	...rows.map((row) => `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.u)(texts.labeled(row.heading, row.text))}`)
].join("\n");
function longFixes(findings, annotated, texts) {
	return findings.filter((finding) => annotated.of.has(finding) && (isLongFix(finding) || fixBlocks(finding).length > 1)).flatMap(({ fix }) => [texts.heading(texts.words["how-to-fix"]), fixLines(fix)]);
}
const fixLines = (fix) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.l)(fix).split("\n").map((line) => `    ${line.replace(/^(\s*):(?=:)/, "$1: ")}`).join("\n");
function detailLines(report, texts, onActions) {
	const notices = report.findings.filter(({ level }) => level === "notice");
	const evidence = report.findings.filter((finding) => finding.level !== "notice" && finding.evidence.length > 0);
	const lines = [
		...report.registries.map((registry) => stageTable$1(registry, texts)),
		...evidence.map((finding) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.u)(texts.names[finding.id])}\n${evidenceRows$1(finding, texts)}`),
		...notices.map((finding) => findingBlock$1(finding, texts))
	];
	if (lines.length === 0 || !onActions && report.result === "pass") return [];
	return onActions ? [
		`::group::${texts.words.details}`,
		...lines,
		"::endgroup::"
	] : ["", ...lines];
}
const verdictLine = ({ result, counts, findings }, texts) => texts.verdict(result, counts, findings[0]?.title ?? "");
const operationVerdicts = ({ operations }, texts) => Object.keys(operations).filter((operation) => operations[operation] !== "not-requested").map((operation) => texts.operationVerdict(operation, operations[operation])).join(" · ");
function stageTable$1({ verdict, stages }, texts) {
	const width = Math.max(..._images_js__WEBPACK_IMPORTED_MODULE_2__.ft.map((stage) => displayWidth(texts.stages[stage])));
	const rows = stages.map(({ stage, state, findings, detail, data }) => {
		const text = [detail === void 0 ? "" : texts.details[detail], data].filter((part) => part !== "").join(" ");
		const result = state === "pass" ? text : [findings.join(", ") || texts.stageStates[state], text].filter(Boolean).join("  ");
		return `  ${MARKS[state]} ${padToWidth(texts.stages[stage], width)}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.u)(result)}`.trimEnd();
	});
	return [`▸ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.u)(`${verdict.registry}  ${operationVerdicts(verdict, texts)}`)}`, ...rows].join("\n");
}
function findingBlock$1(finding, texts) {
	const { id, level, registry, title, message, fix, docs, ignored } = finding;
	const place = placeOf(finding);
	const heading = [
		`${LEVEL_MARKS$1[level]} ${id}`,
		registry,
		ignored ? texts.remark(texts.words.ignored) : void 0
	];
	return [
		(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.u)(heading.filter((part) => part !== void 0).join("  ")),
		`  │ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.u)(title)}`,
		`  │ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.u)(message)}`,
		...place === void 0 ? [] : [`  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.u)(texts.at(shownPlace(place)))}`],
		`  ${texts.heading(texts.words.fix)}`,
		fixLines(fix),
		`  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.u)(docs)}`
	].join("\n");
}
function evidenceRows$1({ evidence }, texts) {
	const width = Math.max(0, ...evidence.map(({ label }) => displayWidth(label)));
	return evidence.map(({ label, seen, expected }) => {
		const expectedText = expected === void 0 ? "" : `  ${texts.remark(texts.labeled(texts.words.expected, expected))}`;
		return `    ${padToWidth(label, width)}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.u)(`${seen}${expectedText}`)}`;
	}).join("\n");
}
// build/report/outputs.js
function outputsOf(report) {
	const { result, findings, counts, granted, expiresOn, now } = report;
	return {
		result,
		findings: (0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.s)({
			version: 1,
			findings: findings.map(({ language: _, ...finding }) => finding)
		}),
		"login-server": report.registries.map(({ verdict }) => verdict.registry.toLowerCase()).join("\n"),
		granted,
		"error-count": String(counts.errors),
		"warning-count": String(counts.warnings),
		"expires-on": expiresOn === void 0 ? "" : (0,_text_js__WEBPACK_IMPORTED_MODULE_8__.i)(expiresOn),
		"days-until-expiry": expiresOn === void 0 ? "" : String((0,_images_js__WEBPACK_IMPORTED_MODULE_2__.it)(expiresOn, now))
	};
}
// build/diagnosis/verdict.js
function verdicts(facts, findings) {
	return facts.registries.map((registry) => {
		const name = registry.server.host || registry.server.given;
		const about = findings.filter((finding) => finding.registry === void 0 || finding.registry === name);
		const verdict = (operation) => {
			if (!isRequested(operation, facts)) return "not-requested";
			if (about.some((finding) => finding.blocks.includes(operation) && (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.B)(finding, facts) === "same")) return "fails";
			return isProven(operation, registry, facts) ? "works" : "unknown";
		};
		return {
			registry: name,
			operations: {
				login: verdict("login"),
				pull: verdict("pull"),
				push: verdict("push")
			}
		};
	});
}
function isRequested(operation, { given, identity }) {
	if (operation === "login") return given.userName.given || given.password.given || isGivenIdentity(identity);
	return operation === "pull" || given.access === "push";
}
const isGivenIdentity = (identity) => identity.kind === "sign-in" && identity.plan.role === "primary";
const ADDRESSES = ["firewall", "public-access-disabled"];
function isProven(operation, registry, facts) {
	const { docker } = facts;
	if ((0,_facts_js__WEBPACK_IMPORTED_MODULE_10__.i)(docker.cli)?.present !== true || (0,_facts_js__WEBPACK_IMPORTED_MODULE_10__.i)(registry.challenge) === void 0) return false;
	if ((0,_images_js__WEBPACK_IMPORTED_MODULE_2__.G)(registry, facts) !== "same" || (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.K)(registry, facts) !== "same") return false;
	if ((0,_images_js__WEBPACK_IMPORTED_MODULE_2__.g)(registry, facts) === "unknown") return false;
	if (operation === "login") return (0,_facts_js__WEBPACK_IMPORTED_MODULE_10__.i)(registry.token)?.issued === true;
	if ((0,_images_js__WEBPACK_IMPORTED_MODULE_2__.m)(registry)) return false;
	if (docker.malformedPlatform !== void 0) return false;
	if ((0,_images_js__WEBPACK_IMPORTED_MODULE_2__.$)(docker)) return false;
	const engine = (0,_facts_js__WEBPACK_IMPORTED_MODULE_10__.i)(docker.engine);
	if (engine?.state !== "answers" && engine?.state !== "daemonless") return false;
	const grants = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__.W)(registry)?.grants ?? [];
	if (operation === "pull" && (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.Q)(registry)?.reachability === "unclear") return false;
	if (operation === "push" && (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.a)(registry) !== void 0) return false;
	if (operation === "push" && ADDRESSES.includes((0,_images_js__WEBPACK_IMPORTED_MODULE_2__.n)(registry)?.block ?? "")) return false;
	if (operation === "pull" && !(0,_images_js__WEBPACK_IMPORTED_MODULE_2__.t)(registry, facts)) return false;
	if (operation === "pull" && (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.U)(registry, facts) !== "same") return false;
	if ((0,_images_js__WEBPACK_IMPORTED_MODULE_2__.b)(registry, facts) === "not-for-all") return false;
	return grants.length > 0 && grants.every((grant) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__.rt)(grant, operation));
}
function resultOf(findings, all, facts) {
	if (findings.some((finding) => finding.level === "error")) return "fail";
	if (findings.some((finding) => finding.level === "warning")) return "warn";
	if (facts.registries.some((registry) => facts.additionalPrincipals.some((other) => !isKnown(other, registry)))) return "unknown";
	if (facts.registries.length === 0 && isUnread(facts)) return "unknown";
	if (isUnexplained(facts)) return "unknown";
	const open = ["unknown", "fails"];
	return all.some(({ operations }) => Object.values(operations).some((each) => open.includes(each))) ? "unknown" : "pass";
}
const isUnread = ({ workflows }) => workflows.state === "failed" || ((0,_facts_js__WEBPACK_IMPORTED_MODULE_10__.i)(workflows)?.problems ?? []).length > 0;
function isUnexplained({ logs }) {
	if (logs.state !== "known") return false;
	return logs.value.unread.length > 0 || logs.value.logs.some(({ explanation }) => explanation.causes.length === 0);
}
const isKnown = ({ access, existence }, { server }) => access.get(server.host)?.state === "known" && existence.state === "known";
function grantedOf(facts) {
	const perRegistry = facts.registries.map((registry) => {
		const grants = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__.W)(registry)?.grants ?? [];
		if (grants.length === 0 || (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.b)(registry, facts) === "not-for-all") return "unknown";
		if (grants.some(({ actions }) => actions === "unreadable")) return "unknown";
		if (!grants.every((grant) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__.rt)(grant, "pull"))) return "none";
		return facts.given.access === "push" && grants.every((grant) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__.rt)(grant, "push")) ? "push" : "pull";
	});
	if (perRegistry.length === 0 || perRegistry.includes("unknown")) return "unknown";
	return [
		"none",
		"pull",
		"push"
	].find((level) => perRegistry.includes(level)) ?? "unknown";
}
// build/report/timeline.js
const MAX_ITEMS = 40;
const MAX_LABEL = 60;
const MAX_BEFORE = 30 * _images_js__WEBPACK_IMPORTED_MODULE_2__.nt;
const MAX_AFTER = 730 * _images_js__WEBPACK_IMPORTED_MODULE_2__.nt;
const LATEST = Date.UTC(9999, 11, 31, 23, 59, 59);
const LEAST = 36e5;
function timeline(items, { now, warningDays }) {
	const rows = items.filter(({ endsAt }) => endsAt > 0 && endsAt <= LATEST).toSorted((one, other) => one.endsAt - other.endsAt).slice(0, MAX_ITEMS);
	if (rows.length === 0) return void 0;
	return [
		"gantt",
		"  dateFormat YYYY-MM-DD HH:mm",
		"  axisFormat %Y-%m-%d",
		...rows.map((item, index) => row(item, index, now, warningDays * _images_js__WEBPACK_IMPORTED_MODULE_2__.nt))
	].join("\n");
}
function row({ label, endsAt }, index, now, warning) {
	const ended = endsAt <= now;
	const from = ended ? Math.max(endsAt, now - MAX_BEFORE) : now;
	const to = Math.max(ended ? now : Math.min(endsAt, now + MAX_AFTER), from + LEAST);
	const [mark, tag] = ended ? ["❌", "crit, "] : endsAt - now < warning ? ["⚠", "active, "] : ["✅", ""];
	return `  ${mark} ${words(label)} → ${day(endsAt)} :${tag}e${index + 1}, ${minute(from)}, ${minute(to)}`;
}
const words = (label) => [...label.normalize("NFC").replace(/[^\p{L}\p{M}\p{N}\-_.,@/()+]+/gu, " ").trim()].slice(0, MAX_LABEL).join("").trim() || "—";
const day = (time) => new Date(time).toISOString().slice(0, 10);
const minute = (time) => new Date(time).toISOString().slice(0, 16).replace("T", " ");
// build/report/report.js
function makeReport(facts, findings, texts, env, redact, elapsedMs, offers = new Map()) {
	const { userId, inContainer } = facts.runner;
	const rendered = renderFindings(findings, texts, env, redact, userId === 0 && !inContainer);
	const all = verdicts(facts, findings);
	const filesUnread = whyFilesUnread(facts, texts);
	const items = (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.ot)(facts);
	const expiring = items.some(({ endsAt }) => endsAt - facts.clock.now < facts.given.expiryWarningDays * _images_js__WEBPACK_IMPORTED_MODULE_2__.nt);
	return {
		result: resultOf(findings, all, facts),
		counts: {
			errors: findings.filter(({ level }) => level === "error").length,
			warnings: findings.filter(({ level }) => level === "warning").length,
			ignored: findings.filter(({ ignored }) => ignored).length,
			registries: facts.registries.length,
			...filesCount(facts),
			unexplained: isUnexplained(facts),
			dockerFails: all.some(({ operations }) => Object.values(operations).includes("fails")),
			unproven: all.some(({ operations }) => Object.values(operations).includes("unknown"))
		},
		findings: rendered,
		identities: findings.map((finding) => identityOf(finding, redact)),
		offers: new Map(rendered.flatMap((finding, index) => {
			const source = findings[index];
			const offer = source === void 0 ? void 0 : offers.get(source);
			return offer === void 0 ? [] : [[finding, redactOffer(offer, redact)]];
		})),
		registries: facts.registries.map((registry, index) => ({
			verdict: {
				...all[index] ?? { operations: NONE },
				registry: (0,_text_js__WEBPACK_IMPORTED_MODULE_8__.d)(redact(all[index]?.registry ?? ""), 300)
			},
			stages: (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.d)(registry, facts, findings).map((stage) => ({
				...stage,
				data: (0,_text_js__WEBPACK_IMPORTED_MODULE_8__.d)(redact(worded(stage.data, texts)), 600)
			}))
		})),
		timeline: expiring && items.length > 1 ? timelineOf(items, facts, texts, redact) : void 0,
		nextExpiry: items.toSorted((one, other) => one.endsAt - other.endsAt)[0],
		elapsedMs,
		granted: grantedOf(facts),
		expiresOn: (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.at)(facts),
		now: facts.clock.now,
		explanations: (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.c)(findings, facts).map((judgement) => wordedExplanation(judgement, texts, env, redact)),
		filesUrl: filesUrl(env),
		filesUnread: filesUnread === void 0 ? void 0 : (0,_text_js__WEBPACK_IMPORTED_MODULE_8__.d)(redact(filesUnread), 300)
	};
}
const redactOffer = ({ diff, lines }, redact) => ({
	diff: redact(diff),
	lines: lines.map(redact)
});
const VOLATILE = new Set([
	"line",
	"loginLine",
	"minutes",
	"minutesLeft",
	"days"
]);
function identityOf({ id, location, registry, values }, redact) {
	const lasting = JSON.stringify([
		id,
		location?.file,
		registry,
		values
	], (key, value) => VOLATILE.has(key) ? void 0 : value);
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)("sha256").update(redact(lasting)).digest("hex").slice(0, 16);
}
function wordedExplanation({ log: { source }, failure, live, confirmed }, texts, env, redact) {
	const { proves, question, line, text } = failure;
	const { headings, proves: proofs, questions } = texts.explain;
	const step = source.kind === "job" ? source.steps[source.failed ?? -1] : void 0;
	const place = {
		...source.kind === "job" && { job: source.job },
		...step !== void 0 && { step },
		...source.kind === "error-file" && { file: source.file },
		line
	};
	const cause = renderFindings(confirmed.slice(0, 1), texts, env, redact)[0]?.title ?? "";
	return {
		place: (0,_text_js__WEBPACK_IMPORTED_MODULE_8__.d)(redact(texts.explain.placeOf(place)), 600),
		text: (0,_text_js__WEBPACK_IMPORTED_MODULE_8__.d)(redact(text), 600),
		rows: [
			{
				heading: headings.proves,
				text: proofs[proves]
			},
			...question === void 0 || live === "holds" ? [] : [{
				heading: headings.check,
				text: questions[question]
			}],
			...live === "unknown" ? [] : [{
				heading: headings.now,
				text: texts.explain.live(live, cause)
			}]
		]
	};
}
const timelineOf = (items, { clock, given }, texts, redact) => timeline(items.map(({ what, name, endsAt }) => ({
	label: texts.expiryItem(what, redact(name)),
	endsAt
})), {
	now: clock.now,
	warningDays: given.expiryWarningDays
});
function filesCount({ workflows, registries }) {
	if (workflows.state !== "known") return { hasUnreadFiles: workflows.state === "failed" && registries.length === 0 };
	const { workflows: read, problems } = workflows.value;
	return {
		files: new Set([...read.map(({ file }) => file), ...problems.map(({ location }) => location.file)]).size,
		hasUnreadFiles: problems.length > 0
	};
}
function whyFilesUnread({ workflows, registries }, texts) {
	if (workflows.state !== "failed" || registries.length > 0) return void 0;
	return workflows.reason.kind === "tool" ? worded(workflows.reason.text, texts) : workflows.reason.kind;
}
function filesUrl({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: sha }) {
	return server && repository && sha ? `${server}/${repository}/blob/${sha}` : void 0;
}
const NONE = {
	login: "not-requested",
	pull: "not-requested",
	push: "not-requested"
};
// build/report/sarif.js
const LEVELS = {
	error: "error",
	warning: "warning",
	notice: "note"
};
const SEVERITIES = {
	error: "error",
	warning: "warning",
	notice: "recommendation"
};
function sarifText(report, texts) {
	const findings = report.findings.filter(({ ignored }) => ignored !== true);
	const results = withFingerprints(report).filter(({ finding }) => finding.ignored !== true && placeOf(finding) !== void 0);
	const rest = findings.filter((finding) => placeOf(finding) === void 0);
	const rules = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__.o)(findings, ({ id }) => id);
	const ids = rules.map(({ id }) => id);
	const log = {
		$schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "acr-login-check",
				version: VERSION,
				semanticVersion: VERSION,
				informationUri: HOME_PAGE,
				rules: rules.map((finding) => ruleOf(finding, texts))
			} },
			automationDetails: { id: "acr-login-check/" },
			columnKind: "utf16CodeUnits",
			originalUriBaseIds: { [ROOT]: { description: { text: texts.sentences(texts.words.root, "") } } },
			invocations: [{
				executionSuccessful: !findings.some(({ id }) => id === "internal-error"),
				toolExecutionNotifications: rest.map((finding) => ({
					associatedRule: {
						id: finding.id,
						index: ids.indexOf(finding.id)
					},
					level: LEVELS[finding.level],
					message: { text: messageOf(finding, texts) }
				}))
			}],
			results: results.map(({ finding, fingerprint }) => ({
				ruleId: finding.id,
				ruleIndex: ids.indexOf(finding.id),
				level: LEVELS[finding.level],
				message: { text: messageOf(finding, texts) },
				locations: [{ physicalLocation: locationOf(finding) }],
				partialFingerprints: { primaryLocationLineHash: fingerprint }
			}))
		}]
	};
	return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.s)(log, 2)}\n`;
}
const ROOT = "%SRCROOT%";
const messageOf = ({ title, message, fix }, texts) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.l)(`${texts.sentences(title, message)}\n\n${texts.heading(texts.words.fix)}\n${fix}`).replaceAll("](", "\\](");
function ruleOf(finding, texts) {
	const { id, level, title, message, fix, docs } = finding;
	const name = texts.names[id];
	const page = docs.startsWith("https://") ? docs : `${HOME_PAGE}/blob/HEAD/${docs}`;
	const { fix: fixWord, documentation } = texts.words;
	return {
		id,
		name: id.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase()),
		shortDescription: { text: name },
		fullDescription: { text: texts.sentences(name, "") },
		helpUri: page,
		help: {
			text: (0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.l)(`${texts.sentences(title, message)}\n\n${texts.heading(fixWord)}\n${fix}\n\n${texts.labeled(documentation, page)}`),
			markdown: [
				`**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(title)}**`,
				(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(message),
				`**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(fixWord)}**`,
				(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.t)(fix, ""),
				`[${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(texts.labeled(documentation, id))}](${page})`
			].join("\n\n")
		},
		defaultConfiguration: { level: LEVELS[level] },
		properties: {
			tags: [
				"azure",
				"container-registry",
				"github-actions"
			],
			precision: "high",
			"problem.severity": SEVERITIES[level]
		}
	};
}
function locationOf(finding) {
	const { file, line, column } = placeOf(finding) ?? {
		file: "",
		line: 1,
		column: 1
	};
	const uri = file.split("/").map((part) => encodeURIComponent(part.toWellFormed())).join("/");
	return {
		artifactLocation: !file.startsWith("/") && !file.split("/").includes("..") ? {
			uri,
			uriBaseId: ROOT
		} : { uri: file.startsWith("/") ? `file://${uri}` : uri },
		region: {
			startLine: line,
			startColumn: column
		}
	};
}
function withFingerprints({ findings, identities }) {
	const counts = new Map();
	return findings.map((finding, index) => {
		const hash = identities[index] ?? "";
		const count = (counts.get(hash) ?? 0) + 1;
		counts.set(hash, count);
		return {
			finding,
			fingerprint: `${hash}:${count}`
		};
	});
}
// build/diagnosis/stage-groups.js
const GROUP_OF = {
	docker: "docker",
	name: "name",
	dns: "network",
	tcp: "network",
	tls: "network",
	challenge: "network",
	credentials: "sign-in",
	exchange: "sign-in",
	permission: "permission",
	data: "layers",
	expiry: "expiry"
};
function stageGroups(stages) {
	const groups = new Map();
	for (const report of stages) {
		const { state } = report;
		const group = groupOf(report);
		const isRare = group === "layers" || group === "expiry";
		if (state === "not-reached" || state === "not-applicable" || state === "ignored") continue;
		if (isRare && (state === "pass" || state === "unknown")) continue;
		const before = groups.get(group);
		groups.set(group, before === void 0 || RANK[state] > RANK[before] ? state : before);
	}
	return [...groups].map(([group, state]) => ({
		group,
		state
	}));
}
function groupOf({ stage, findings }) {
	const group = GROUP_OF[stage];
	const isOfNetwork = findings.length > 0 && findings.every((id) => _catalogue_js__WEBPACK_IMPORTED_MODULE_4__.t[id].chapter === "network");
	return group === "sign-in" && isOfNetwork ? "network" : group;
}
const RANK = {
	pass: 0,
	unknown: 1,
	warning: 2,
	error: 3
};
// build/report/summary.js
const MAX_BYTES = 921600;
const RESULT_MARKS = {
	fail: "❌",
	warn: "⚠️",
	unknown: "❔",
	pass: "✅"
};
const LEVEL_MARKS = {
	error: "❌",
	warning: "⚠️",
	notice: "ℹ️"
};
const STATE_MARKS = {
	pass: "✅",
	error: "❌",
	warning: "⚠️",
	ignored: "ℹ️",
	unknown: "❔",
	"not-reached": "⬜",
	"not-applicable": "➖"
};
const OPERATION_MARKS = {
	works: "✅",
	fails: "❌",
	unknown: "❔",
	"not-requested": "➖"
};
function summaryMarkdown(report, texts) {
	const important = report.findings.filter(({ level }) => level !== "notice");
	const notices = report.findings.filter(({ level }) => level === "notice");
	const [first, ...rest] = important;
	return bounded([
		heading$1(report, first, texts),
		...registryTables(report, texts),
		...explanationSection(report, texts),
		...first === void 0 ? [] : [findingSection(first, report, texts, stageLine(report, texts))],
		...rest.map((finding) => findingSection(finding, report, texts)),
		...report.timeline === void 0 ? [] : [timelineSection(report.timeline, texts)],
		...checks(report, notices, texts),
		...footer(important, report, texts)
	], texts);
}
function heading$1(report, first, texts) {
	const mark = RESULT_MARKS[report.result];
	const [only, ...others] = report.registries;
	if (only === void 0 || others.length > 0) return `## ${mark} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(only === void 0 ? verdictLine(report, texts) : texts.registriesHeadline(report.registries.map(({ verdict }) => verdict), report.result))}`;
	const name = only.verdict.registry;
	const text = (0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(texts.headline(PLACEHOLDER, only.verdict.operations, report.result)).replace(PLACEHOLDER, () => (0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.r)(name) || "—");
	return `${first === void 0 && report.result === "pass" ? "###" : "##"} ${mark} ${text}`;
}
const PLACEHOLDER = "ⓡ";
function stageLine(report, texts) {
	const about = report.registries.length === 1 ? report.registries[0] : void 0;
	if (about === void 0) return void 0;
	const stations = stageGroups(about.stages).map(({ group, state }) => {
		const name = (0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(texts.stageGroups[group]);
		return `${STATE_MARKS[state]} ${state === "error" ? `**${name}**` : name}`;
	});
	const operations = _findings_js__WEBPACK_IMPORTED_MODULE_7__.n.flatMap((operation) => {
		const verdict = about.verdict.operations[operation];
		if (verdict === "not-requested") return [];
		const text = (0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(texts.operationVerdict(operation, verdict));
		return [verdict === "fails" ? `**${text}**` : text];
	});
	return [stations.join(" → "), ...operations].filter(Boolean).join(" · ");
}
function registryTables(report, texts) {
	const { registries } = report;
	if (registries.length < 2) return [];
	const works = ({ verdict }) => resultOfRegistry(verdict, report.result) === "pass";
	const working = registries.filter(works);
	if (registries.length <= 5 || working.length === 0 || working.length === registries.length) return [registryTable(registries, report, texts)];
	return [registryTable(registries.filter((registry) => !works(registry)), report, texts), details(texts.workingRegistries(working.length), [registryTable(working, report, texts)])];
}
function registryTable(registries, report, texts) {
	const rows = registries.map(({ verdict }) => {
		const cause = report.findings.find(({ registry, level }) => level !== "notice" && (registry === void 0 || registry === verdict.registry));
		const cells = _findings_js__WEBPACK_IMPORTED_MODULE_7__.n.map((operation) => OPERATION_MARKS[verdict.operations[operation]]);
		return `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.n)(verdict.registry) || "—"} | ${cells.join(" | ")} | ${cause === void 0 ? "" : (0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(texts.names[cause.id])} |`;
	});
	return [
		`| ${[
			texts.words.registry,
			..._findings_js__WEBPACK_IMPORTED_MODULE_7__.n.map((operation) => texts.operations[operation]),
			texts.words.cause
		].map(_escape_js__WEBPACK_IMPORTED_MODULE_9__.c).join(" | ")} |`,
		"| :-- | :-: | :-: | :-: | :-- |",
		...rows
	].join("\n");
}
function explanationSection({ explanations }, texts) {
	if (explanations.length === 0) return [];
	const parts = explanations.map(({ place, text, rows }) => [
		(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(place),
		(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.t)(text, "text"),
		rows.map((row) => `- **${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(texts.heading(row.heading))}** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(row.text)}`).join("\n")
	].join("\n\n"));
	return [`### ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(texts.explain.said)}`, ...parts];
}
function checks(report, notices, texts) {
	const stages = report.registries.flatMap((registry) => registry.stages);
	const parts = [...report.registries.map((registry) => stageTable(registry, report.registries.length > 1, texts)), ...notices.length > 0 ? [noticesSection(notices, report, texts)] : []];
	if (parts.length === 0) return [];
	const count = (...states) => stages.filter(({ state }) => states.includes(state)).length;
	const caption = [texts.checksCaption({
		passed: count("pass", "warning"),
		failed: count("error"),
		skipped: count("not-reached", "not-applicable", "unknown", "ignored")
	}), ...report.nextExpiry === void 0 || report.result === "fail" ? [] : [expiryCaption(report.nextExpiry, report, texts)]].join(" · ");
	return [details(stages.length === 0 ? texts.words.notices : caption, parts)];
}
const expiryCaption = ({ what, endsAt }, { now }, texts) => texts.expiryCaption(what, (0,_text_js__WEBPACK_IMPORTED_MODULE_8__.i)(endsAt).slice(0, 10), (0,_images_js__WEBPACK_IMPORTED_MODULE_2__.it)(endsAt, now));
const details = (caption, parts) => `<details>\n<summary>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(caption)}</summary>\n\n${parts.join("\n\n")}\n\n</details>`;
function footer(findings, report, texts) {
	if (findings.length === 0) return [];
	const links = [...new Map(findings.map(({ id, docs }) => [id, `[${id}](${docs})`])).values()];
	const elapsed = report.elapsedMs === void 0 ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(texts.duration(report.elapsedMs / 1e3))];
	return [`<sub>${[
		...links,
		`acr-login-check ${VERSION}`,
		...elapsed
	].join(" · ")}</sub>`];
}
function bounded(sections, texts) {
	const kept = [];
	let bytes = 0;
	for (const section of sections) {
		bytes += Buffer.byteLength(section) + 2;
		if (bytes > MAX_BYTES) return `${[...kept, `_${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(texts.words.cut)}_`].join("\n\n")}\n`;
		kept.push(section);
	}
	return `${kept.join("\n\n")}\n`;
}
function stageTable({ verdict, stages }, isNamed, texts) {
	const { step, state, detail } = texts.words;
	const rows = stages.map((stage) => {
		const words = stage.detail === void 0 ? "" : (0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(texts.details[stage.detail]);
		const ids = stage.findings.map((id) => `**${id}**`).join(", ");
		return `| ${[
			unbroken(`${STATE_MARKS[stage.state]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(texts.stages[stage.stage])}`),
			ids || unbroken((0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(texts.stageStates[stage.state])),
			[words, (0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.n)(stage.data)].filter(Boolean).join(" ")
		].join(" | ")} |`;
	});
	return [
		...isNamed ? [`**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.r)(verdict.registry) || "—"}**`, ""] : [],
		`| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(step)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(state)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(detail)} |`,
		"| :-- | :-- | :-- |",
		...rows
	].join("\n");
}
const unbroken = (cell) => cell.replaceAll(" ", "&nbsp;");
function findingSection(finding, report, texts, line) {
	const { level, registry, title, message } = finding;
	const about = [placeLink(finding, report), registry === void 0 || report.registries.length === 1 ? "" : (0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.r)(registry)];
	const evidence = evidenceTable(finding, texts);
	const offer = report.offers.get(finding);
	return [
		line === void 0 ? `### ${LEVEL_MARKS[level]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(title)}` : `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(texts.sentences(title, ""))}**`,
		[...about, prose(message)].filter(Boolean).join(" — "),
		...line === void 0 ? [] : [line],
		`${line === void 0 ? "####" : "###"} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(texts.words["how-to-fix"])}`,
		...fixBlocks(finding).map(({ language, code }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.t)(code, language)),
		...offer === void 0 ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(texts.words.diff), (0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.t)(shownDiff(offer.diff), "diff")],
		...evidence.length === 0 ? [] : [details(texts.words.evidence, evidence)]
	].join("\n\n");
}
const shownDiff = (diff) => diff.replace(/\r?\n/g, "\n").trimEnd();
function placeLink(finding, { filesUrl }) {
	const place = placeOf(finding);
	if (place === void 0) return "";
	const text = (0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(`${place.file}:${place.line}`);
	if (filesUrl === void 0) return text;
	return `[${text}](${filesUrl}/${place.file.split("/").map((part) => encodeURIComponent(part.toWellFormed()).replace(/[()]/g, (found) => found === "(" ? "%28" : "%29")).join("/")}#L${place.line})`;
}
function evidenceTable({ evidence }, texts) {
	if (evidence.length === 0) return [];
	const { seen, expected } = texts.words;
	const rows = evidence.map((item) => `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(item.label)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.n)(item.seen)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.n)(item.expected ?? "")} |`);
	return [[
		`| | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(seen)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(expected)} |`,
		"| :-- | :-- | :-- |",
		...rows
	].join("\n")];
}
const timelineSection = (timeline, texts) => [`### ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(texts.words.timeline)}`, (0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.t)(timeline, "mermaid")].join("\n\n");
function noticesSection(notices, report, texts) {
	const items = notices.map((finding) => {
		const { id, registry, title, message, ignored, docs } = finding;
		const about = [registry === void 0 ? "" : (0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.r)(registry), placeLink(finding, report)].filter(Boolean).map((part) => ` ${part}`).join("");
		const mark = ignored ? ` ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(texts.remark(texts.words.ignored))}` : "";
		return `- ${LEVEL_MARKS.notice} [${id}](${docs})${about}${mark}: **${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(texts.sentences(title, ""))}** ${prose(message)}`;
	});
	return [
		`**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(texts.words.notices)}**`,
		"",
		...items
	].join("\n");
}
const prose = (message) => message.split(/`([a-z][\w ./-]*)`/).map((part, index) => index % 2 === 1 ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.r)(part) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.c)(part)).join("");
// build/report/terminal.js
const STYLES = {
	error: "red",
	warning: "yellow",
	notice: "blue"
};
const WIDTH = 100;
function terminalText(report, texts, sources, hasColors) {
	const paint = (style, text) => hasColors ? (0,node_util__WEBPACK_IMPORTED_MODULE_5__.styleText)(style, text, { validateStream: false }) : text;
	return `${[...report.findings.toSorted(byPlace).map((finding) => finding.ignored === true ? paint("dim", `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.u)(heading(finding))} ${texts.remark(texts.words.ignored)}`) : findingBlock(finding, texts, sources, paint)), verdict(report, texts, paint)].join("\n\n")}\n`;
}
function byPlace(a, b) {
	const [left, right] = [placeOf(a), placeOf(b)];
	if (left === void 0 || right === void 0) return Number(left === void 0) - Number(right === void 0);
	if (left.file !== right.file) return left.file < right.file ? -1 : 1;
	return left.line - right.line || left.column - right.column;
}
function heading(finding) {
	const place = placeOf(finding);
	return `${place === void 0 ? "" : `${shownPlace(place)} `}${finding.id}`;
}
function findingBlock(finding, texts, sources, paint) {
	const { id, level, title, message, fix, docs } = finding;
	const place = placeOf(finding);
	const gutter = String(place?.line ?? 0).length;
	const bar = `${" ".repeat(gutter)} ${paint("dim", "│")}`;
	return [
		`${paint(["bold", STYLES[level]], texts.levels[level])}${paint("dim", `[${id}]`)} ${paint("bold", (0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.u)(title))}`,
		...place === void 0 ? [] : [`${" ".repeat(gutter)} ${paint("dim", "╭─")} ${paint("cyan", (0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.u)(shownPlace(place)))}`, ...excerpt(sources.get(place.file)?.[place.line - 1], place.line, place.column, level, bar, paint)],
		...folded((0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.u)(message), WIDTH - gutter - 3).map((line) => `${bar} ${line}`),
		...evidenceRows(finding, texts).map((row) => `${bar} ${paint("dim", row)}`),
		bar,
		`${bar} ${paint("green", texts.heading(texts.words.fix))}`,
		...(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.l)(fix).split("\n").map((line) => `${bar}   ${line}`),
		`${" ".repeat(gutter)} ${paint("dim", `╰─ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.u)(docs)}`)}`
	].join("\n");
}
function evidenceRows({ evidence }, texts) {
	const width = Math.max(0, ...evidence.map(({ label }) => displayWidth(label)));
	return evidence.map(({ label, seen, expected }) => {
		const expectedText = expected === void 0 ? "" : `  ${texts.remark(texts.labeled(texts.words.expected, expected))}`;
		return (0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.u)(`${padToWidth(label, width)}  ${seen}${expectedText}`);
	});
}
function excerpt(source, line, column, level, bar, paint) {
	if (source === void 0 || source.trim() === "") return [bar];
	const start = column > 80 ? column - 40 : 0;
	const shown = source.slice(start, start + WIDTH).replaceAll("	", " ");
	const before = shown.slice(0, column - 1 - start);
	const word = shown.slice(before.length, wordEnd(shown, before.length)) || " ";
	const mark = "^".repeat(Math.max(1, displayWidth((0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.u)(word))));
	const cut = (isCut) => isCut ? paint("dim", "…") : "";
	return [
		bar,
		`${paint("dim", String(line))} ${paint("dim", "│")} ${cut(start > 0)}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.u)(shown)}${cut(source.length > start + WIDTH)}`,
		`${bar} ${start > 0 ? " " : ""}${" ".repeat(displayWidth((0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.u)(before)))}${paint(STYLES[level], mark)}`
	];
}
function wordEnd(text, from) {
	let at = from;
	while (at < text.length) {
		const close = text.startsWith("${{", at) ? text.indexOf("}}", at) : -1;
		if (close < 0 && /[\s,'"`]/.test(text.charAt(at))) break;
		at = close < 0 ? at + 1 : close + 2;
	}
	return at;
}
function verdict({ result, counts, findings }, texts, paint) {
	const text = (0,_escape_js__WEBPACK_IMPORTED_MODULE_9__.u)(texts.fileVerdict({
		...counts,
		notices: findings.filter(({ level }) => level === "notice").length
	}));
	if (result === "fail") return paint("red", `✗ ${text}`);
	if (result === "warn") return paint("yellow", `! ${text}`);
	return result === "unknown" ? `? ${text}` : paint("green", `✓ ${text}`);
}
// build/report/index.js
var report_exports = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({
	NO_ANNOTATIONS: () => NO_ANNOTATIONS,
	annotations: () => annotations,
	logText: () => logText,
	makeReport: () => makeReport,
	outputsOf: () => outputsOf,
	sarifText: () => sarifText,
	summaryMarkdown: () => summaryMarkdown,
	terminalText: () => terminalText
});



/***/ })

};
;