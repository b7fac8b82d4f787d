"use strict";
exports.id = 735;
exports.ids = [735];
exports.modules = {

/***/ 9735:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command),
/* harmony export */   t: () => (/* binding */ repositoryOf)
/* harmony export */ });
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3994);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2835);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2363);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2718);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8938);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8317);
/* harmony import */ var _workflow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9189);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9621);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_5___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_5__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_6___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_6__);










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
const checkFlags = () => _start_js__WEBPACK_IMPORTED_MODULE_0__.E.flatMap((name) => isSecret$1(name) ? [] : [row(`--${name} <${FLAGS[name].value}>`, FLAGS[name].text)]).join("\n");
const checkSecrets = () => [
	row("--password-stdin", `password or token of --username; or set ${SECRETS.password}`),
	row("--client-secret-stdin", `client secret of --client-id; or set ${SECRETS["client-secret"]}`),
	row("--creds-stdin", `JSON of the azure/login input creds; or set ${SECRETS.creds}`),
	row(SECRETS["github-token"], "token that reads the running workflow from GitHub (variable only)")
].join("\n");
// build/cli/repository.js
async function repositoryOf(host, folder) {
	for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_6__.dirname)(at)) {
		if ((await host.readFile((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(at, ".git"), { maxBytes: 1 })).state !== "absent") return at;
		if ((0,node_path__WEBPACK_IMPORTED_MODULE_6__.dirname)(at) === at) return void 0;
	}
}
// build/cli/lint.js
const WORKFLOWS = [".github/workflows/*.yml", ".github/workflows/*.yaml"];
async function lint(options, host) {
	const vault = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.i)(() => void 0);
	const parsed = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.O)({
		ignore: options.ignore.join("\n"),
		"fail-on": options.failOn
	}, vault, _findings_js__WEBPACK_IMPORTED_MODULE_2__.a);
	if (!parsed.ok) return { problem: `--${parsed.problems.map((problem) => _start_js__WEBPACK_IMPORTED_MODULE_0__.a.inputProblem(problem)).join("; --")}` };
	const found = await pathsOf(options.files, host);
	if ("problem" in found) return found;
	if (options.fix !== void 0) {
		const { fixPaths } = await Promise.all(/* import() */[__webpack_require__.e(573), __webpack_require__.e(225)]).then(__webpack_require__.bind(__webpack_require__, 6225));
		const problem = await fixPaths(found.paths, options, parsed.inputs, host, vault);
		if (problem !== void 0) return problem;
	}
	const files = await (0,_workflow_js__WEBPACK_IMPORTED_MODULE_3__.n)(host, found.paths, vault);
	const facts = {
		...(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.T)(parsed.inputs, host),
		workflows: (0,_facts_js__WEBPACK_IMPORTED_MODULE_7__.n)(files)
	};
	const findings = (0,_rules_js__WEBPACK_IMPORTED_MODULE_4__.n)(facts, parsed.inputs.ignore);
	const env = {
		GITHUB_ACTION_REPOSITORY: "org/acr-login-check",
		...host.env
	};
	const report = (0,_report_js__WEBPACK_IMPORTED_MODULE_1__.i)(facts, findings, _start_js__WEBPACK_IMPORTED_MODULE_0__.a, env, vault.redact);
	if (options.fix === "dry-run") return { code: (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.n)(findings, parsed.inputs.failOn) };
	if (options.json) host.write(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_8__.s)({
		version: 1,
		findings: report.findings
	})}\n`);
	if (options.sarif === "-") host.write((0,_report_js__WEBPACK_IMPORTED_MODULE_1__.r)(report, _start_js__WEBPACK_IMPORTED_MODULE_0__.a));
	else if (options.sarif !== void 0) try {
		await host.writeFile((0,node_path__WEBPACK_IMPORTED_MODULE_6__.resolve)(host.currentDirectory, options.sarif), (0,_report_js__WEBPACK_IMPORTED_MODULE_1__.r)(report, _start_js__WEBPACK_IMPORTED_MODULE_0__.a), { within: host.currentDirectory });
	} catch (error) {
		return { problem: `--sarif: ${options.sarif} could not be written (${String(error)})` };
	}
	if (!options.json && options.sarif !== "-") host.write((0,_report_js__WEBPACK_IMPORTED_MODULE_1__.n)(report, _start_js__WEBPACK_IMPORTED_MODULE_0__.a, await sourcesOf(report, found.paths, host, vault.redact), hasColours(host)));
	return { code: (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.n)(findings, parsed.inputs.failOn) };
}
async function pathsOf(given, host) {
	const here = host.currentDirectory;
	if (given.length === 0) {
		const root = await repositoryOf(host, here) ?? here;
		const files = await host.findFiles(root, WORKFLOWS, 500);
		if (files.length === 0) return { problem: `there is no workflow in ${(0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(root, ".github/workflows")}` };
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
		const full = (0,node_path__WEBPACK_IMPORTED_MODULE_6__.resolve)(here, file);
		const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_6__.dirname)(full);
		if (!roots.has(folder)) roots.set(folder, await repositoryOf(host, folder));
		const root = roots.get(folder);
		const isHere = root !== void 0 && !(0,node_path__WEBPACK_IMPORTED_MODULE_6__.relative)(root, here).startsWith("..");
		paths.push({
			root: root ?? folder,
			path: slashed((0,node_path__WEBPACK_IMPORTED_MODULE_6__.relative)(root ?? folder, full)),
			name: isHere ? slashed((0,node_path__WEBPACK_IMPORTED_MODULE_6__.relative)(root, full)) : slashed(file)
		});
	}
	return { paths };
}
async function filesOf(argument, host) {
	const full = (0,node_path__WEBPACK_IMPORTED_MODULE_6__.resolve)(host.currentDirectory, argument);
	const file = await host.readFile(full, { maxBytes: 1 });
	if (file.state === "unreadable" && file.code === "EISDIR") {
		const workflows = await host.findFiles(full, WORKFLOWS, 500);
		return (workflows.length > 0 ? workflows : await host.findFiles(full, ["*.yml", "*.yaml"], 500)).map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(argument, path));
	}
	if (file.state !== "absent") return [argument];
	return /[*?[{]/.test(argument) && !(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.D)(argument) ? host.findFiles(host.currentDirectory, [slashed(argument)], 500) : [];
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
			const file = await host.readFile((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(root, name.slice(prefix.length)), { within: root });
			if (file.state !== "read") continue;
			const lines = file.text.replace(/^\ufeff/, "").split(/\r\n|\n|\r/);
			sources.set(name, lines.map(redact));
			break;
		}
	}
	return sources;
}
function hasColours({ env, isTerminal }) {
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
	const suggestion = (0,_text_js__WEBPACK_IMPORTED_MODULE_9__.o)(word, [
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
	if (values["dry-run"] === true && values["fix"] !== true) return usageError(host, usage, "--dry-run wants --fix");
	if (options.fix === "dry-run" && (options.json || options.sarif === "-")) return usageError(host, usage, "--dry-run prints a diff, and no other format fits beside it");
	if (options.json && options.sarif === "-") return usageError(host, usage, "--json and --sarif - both write to standard output");
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
		hasColors: hasColours(host)
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
	const plain = _start_js__WEBPACK_IMPORTED_MODULE_0__.E.filter((name) => !isSecret(name));
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
	return (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.r)(raw, host, "any");
}
function secretAsArgument(name) {
	return `--${name} isn't read from the command line, where other users can see it; ${name === "github-token" ? "" : `pass it on standard input with --${name}-stdin, or `}set ${SECRETS[name]}`;
}
function parsedArgs(args, options) {
	const names = Object.keys(options);
	const { values, positionals, tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_5__.parseArgs)({
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
	const suggestion = (0,_text_js__WEBPACK_IMPORTED_MODULE_9__.o)(word, names) ?? names.find((one) => one === `${(0,_text_js__WEBPACK_IMPORTED_MODULE_9__.o)(word, SECRET_NAMES)}-stdin`);
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
	host.writeError(`${usage}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_8__.u)(problem)}\nSee ${usage} --help\n`);
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



/***/ })

};
;