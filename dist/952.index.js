export const id = 952;
export const ids = [952];
export const modules = {

/***/ 9952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/inputs.js
var inputs = __webpack_require__(8175);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/run.js + 3 modules
var run = __webpack_require__(4184);
// EXTERNAL MODULE: ./build/util/text.js
var util_text = __webpack_require__(3506);
// EXTERNAL MODULE: ./build/util/version.js
var version = __webpack_require__(6777);
;// CONCATENATED MODULE: ./build/cli/check-help.js

/** The inputs that hold secrets, and the variables that they are read from. */
const SECRETS = {
    password: 'ACR_LOGIN_CHECK_PASSWORD',
    'client-secret': 'ACR_LOGIN_CHECK_CLIENT_SECRET',
    creds: 'ACR_LOGIN_CHECK_CREDS',
    'github-token': 'ACR_LOGIN_CHECK_GITHUB_TOKEN',
};
/** One line per flag of `check`; docs/inputs.md has the whole of it. A new input doesn't compile without one. */
const FLAGS = {
    registry: { value: 'host', text: 'login server, for example contoso.azurecr.io (required)' },
    repository: { value: 'name', text: 'repository in the registry, for example team/app or team/app:1.2' },
    access: { value: 'kind', text: 'what to check: push (default, includes pull) or pull' },
    username: {
        value: 'name',
        text: 'username of docker login: an application (client) ID, a token name, the admin user',
    },
    'client-id': { value: 'id', text: 'application (client) ID of an Entra identity' },
    'tenant-id': { value: 'id', text: 'directory (tenant) ID' },
    'subscription-id': { value: 'id', text: 'subscription of the registry; finds the tenant if --tenant-id is missing' },
    audience: { value: 'uri', text: 'audience of the OIDC token (default: api://AzureADTokenExchange)' },
    environment: { value: 'cloud', text: 'azurecloud, azurechinacloud, azureusgovernment, or azuregermancloud' },
    'auth-type': {
        value: 'type',
        text: 'SERVICE_PRINCIPAL (default), or IDENTITY for the managed identity of this machine',
    },
    'expiry-warning-days': {
        value: 'days',
        text: 'warn if a secret, certificate, or token password expires sooner (default: 30)',
    },
    'minimum-token-minutes': { value: 'minutes', text: 'warn if a token expires sooner (default: 15)' },
    'principal-ids': { value: 'id', text: 'object ID of another identity that must be able to pull' },
    'aks-cluster': { value: 'id', text: 'resource ID of an AKS cluster that must be able to pull' },
    'log-analytics-workspace-id': {
        value: 'id',
        text: 'Log Analytics workspace that the registry sends its login and repository events to',
    },
    explain: { value: 'true', text: "explain the logs of this run's failed jobs (in GitHub Actions only)" },
    'error-text': { value: 'text', text: 'text that Docker, az, or another program printed; it is explained' },
    'error-file': { value: 'file', text: 'file with such a text' },
    'workflow-files': { value: 'glob', text: 'workflow files to check as well, for example .github/workflows/*.yml' },
    ignore: { value: 'id', text: 'report a finding as a notice only' },
    'fail-on': { value: 'level', text: 'what makes the exit code 1: error (default), warning, or never' },
    'sarif-file': { value: 'file', text: 'also write the findings to this file, as SARIF 2.1.0' },
    'trusted-hosts': { value: 'host', text: 'host outside the known registry domains that may receive credentials' },
    'wait-seconds': {
        value: 'seconds',
        text: 'wait for a new role assignment or firewall rule to take effect (default: 0)',
    },
    'timeout-seconds': { value: 'seconds', text: 'limit for the whole run, without --wait-seconds (default: 60)' },
};
const isSecret = (name) => name in SECRETS;
const row = (flag, text) => `  ${flag.padEnd(36)}${text}`;
/** The lines of `check --help` that explain its flags, in the order of action.yml; secrets in a block of their own. */
const checkFlags = () => inputs/* INPUT_NAMES */.Qh.flatMap(name => (isSecret(name) ? [] : [row(`--${name} <${FLAGS[name].value}>`, FLAGS[name].text)])).join('\n');
/** The lines that say where the secrets are read from. */
const checkSecrets = () => [
    row('--password-stdin', `password or token of --username; or set ${SECRETS.password}`),
    row('--client-secret-stdin', `client secret of --client-id; or set ${SECRETS['client-secret']}`),
    row('--creds-stdin', `JSON of the azure/login input creds; or set ${SECRETS.creds}`),
    row(SECRETS['github-token'], 'token that reads the running workflow from GitHub (variable only)'),
].join('\n');

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/catalogue.js
var catalogue = __webpack_require__(1033);
// EXTERNAL MODULE: ./build/facts.js
var build_facts = __webpack_require__(7059);
// EXTERNAL MODULE: ./build/probes/no-facts.js
var no_facts = __webpack_require__(6137);
// EXTERNAL MODULE: ./build/probes/workflow.js + 1 modules
var workflow = __webpack_require__(6096);
// EXTERNAL MODULE: ./build/report/index.js + 9 modules
var build_report = __webpack_require__(6787);
// EXTERNAL MODULE: ./build/rules/index.js + 45 modules
var rules = __webpack_require__(2787);
// EXTERNAL MODULE: ./build/secrets/vault.js + 4 modules
var secrets_vault = __webpack_require__(4923);
// EXTERNAL MODULE: ./build/texts/en/index.js + 30 modules
var en = __webpack_require__(3244);
// EXTERNAL MODULE: ./build/cli/repository.js
var repository = __webpack_require__(4709);
;// CONCATENATED MODULE: ./build/cli/lint.js













const WORKFLOWS = ['.github/workflows/*.yml', '.github/workflows/*.yaml'];
/** Judges workflow files and writes what was found; `problem`: what the command was given cannot be worked with. */
async function lint(options, host) {
    const vault = (0,secrets_vault/* createVault */.B)(() => undefined);
    const parsed = (0,inputs/* parseInputs */.TL)({ ignore: options.ignore.join('\n'), 'fail-on': options.failOn }, vault, catalogue/* FINDING_IDS */.jo);
    if (!parsed.ok)
        return { problem: `--${parsed.problems.map(problem => en.en.inputProblem(problem)).join('; --')}` };
    const found = await pathsOf(options.files, host);
    if ('problem' in found)
        return found;
    if (options.fix !== undefined) {
        const { fixPaths } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(11), __webpack_require__.e(662)]).then(__webpack_require__.bind(__webpack_require__, 4662));
        const problem = await fixPaths(found.paths, options, parsed.inputs, host, vault);
        if (problem !== undefined)
            return problem;
    }
    const files = await (0,workflow/* readFiles */.Ul)(host, found.paths, vault);
    const facts = { ...(0,no_facts/* noFacts */.f)(parsed.inputs, host), workflows: (0,build_facts.ok)(files) };
    const findings = (0,rules.runRules)(facts, parsed.inputs.ignore);
    const env = { GITHUB_ACTION_REPOSITORY: 'org/acr-login-check', ...host.env };
    const report = (0,build_report.makeReport)(facts, findings, en.en, env, vault.redact);
    if (options.fix === 'dry-run')
        return { code: (0,run/* exitCode */.I)(findings, parsed.inputs.failOn) };
    if (options.json)
        host.write(`${(0,report_escape/* jsonText */.s$)({ version: 1, findings: report.findings })}\n`);
    if (options.sarif === '-')
        host.write((0,build_report.sarifText)(report, en.en));
    else if (options.sarif !== undefined) {
        try {
            await host.writeFile((0,external_node_path_.resolve)(host.currentDirectory, options.sarif), (0,build_report.sarifText)(report, en.en), {
                within: host.currentDirectory,
            });
        }
        catch (error) {
            return { problem: `--sarif: ${options.sarif} could not be written (${String(error)})` };
        }
    }
    if (!options.json && options.sarif !== '-') {
        host.write((0,build_report.terminalText)(report, en.en, await sourcesOf(report, found.paths, host, vault.redact), hasColours(host)));
    }
    return { code: (0,run/* exitCode */.I)(findings, parsed.inputs.failOn) };
}
/** The files that arguments name, each once, in their order. */
async function pathsOf(given, host) {
    const here = host.currentDirectory;
    if (given.length === 0) {
        const root = (await (0,repository/* repositoryOf */._)(host, here)) ?? here;
        const files = await host.findFiles(root, WORKFLOWS, workflow/* MOST_FILES */.Q4);
        if (files.length === 0)
            return { problem: `there is no workflow in ${(0,external_node_path_.join)(root, '.github/workflows')}` };
        return { paths: files.map(path => ({ root, path, name: path })) };
    }
    const files = [];
    for (const argument of given) {
        const named = await filesOf(argument, host);
        if (named.length === 0)
            return { problem: `there is no file ${argument}` };
        files.push(...named);
    }
    const roots = new Map();
    const paths = [];
    for (const file of new Set(files)) {
        const full = (0,external_node_path_.resolve)(here, file);
        const folder = (0,external_node_path_.dirname)(full);
        if (!roots.has(folder))
            roots.set(folder, await (0,repository/* repositoryOf */._)(host, folder));
        const root = roots.get(folder);
        const isHere = root !== undefined && !(0,external_node_path_.relative)(root, here).startsWith('..');
        paths.push({
            root: root ?? folder,
            path: slashed((0,external_node_path_.relative)(root ?? folder, full)),
            // As code scanning and editors want it: from the root of the repository; elsewhere as the user named it.
            name: isHere ? slashed((0,external_node_path_.relative)(root, full)) : slashed(file),
        });
    }
    return { paths };
}
async function filesOf(argument, host) {
    const full = (0,external_node_path_.resolve)(host.currentDirectory, argument);
    const file = await host.readFile(full, { maxBytes: 1 });
    if (file.state === 'unreadable' && file.code === 'EISDIR') {
        const workflows = await host.findFiles(full, WORKFLOWS, workflow/* MOST_FILES */.Q4);
        const found = workflows.length > 0 ? workflows : await host.findFiles(full, ['*.yml', '*.yaml'], workflow/* MOST_FILES */.Q4);
        return found.map(path => (0,external_node_path_.join)(argument, path));
    }
    if (file.state !== 'absent')
        return [argument];
    return /[*?[{]/.test(argument) ? host.findFiles(host.currentDirectory, [slashed(argument)], workflow/* MOST_FILES */.Q4) : [];
}
const slashed = (path) => path.replaceAll('\\', '/');
/** The lines of the files in which something was found. */
async function sourcesOf({ findings }, paths, host, redact) {
    const files = new Set(findings.map(({ file }) => file));
    const sources = new Map();
    const roots = new Map(paths.map(path => [(0,workflow/* prefixOf */.MT)(path), path.root]));
    // The longest first: one repository may lie in another.
    const prefixes = [...roots].toSorted(([one], [other]) => other.length - one.length);
    for (const name of files) {
        if (name === undefined)
            continue;
        for (const [prefix, root] of prefixes) {
            if (!name.startsWith(prefix))
                continue;
            const file = await host.readFile((0,external_node_path_.join)(root, name.slice(prefix.length)), { within: root });
            if (file.state !== 'read')
                continue;
            // A secret that stands in the file is not shown with its line.
            const lines = file.text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
            sources.set(name, lines.map(redact));
            break;
        }
    }
    return sources;
}
/** As programs on a terminal agree: no-color.org, force-color.org. */
function hasColours({ env, isTerminal }) {
    const forced = env['FORCE_COLOR'];
    if (forced !== undefined && forced !== '')
        return forced !== '0' && forced !== 'false';
    return isTerminal && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
}

;// CONCATENATED MODULE: ./build/cli/command.js








const NAME = 'acr-login-check';
const COMMANDS = ['lint', 'check', 'explain'];
/**
 * The program as a command: `lint` judges workflow files, `check` does what the action does, with its inputs as flags,
 * `explain` reads the log of a job that failed. Secrets come from standard input or the environment, never from an
 * argument, which everybody on the machine can read.
 */
async function command(args, host) {
    const [name, ...rest] = args;
    switch (name) {
        case 'lint':
            return lintCommand(rest, host);
        case 'check':
            return checkCommand(rest, host);
        case 'explain':
            return explainCommand(rest, host);
        case 'help':
            // `help lint` is `lint --help`.
            return COMMANDS.some(one => one === rest[0])
                ? command([...rest.slice(0, 1), '--help'], host)
                : writeAndExit(host, HELP);
        case '--help':
        case '-h':
            return writeAndExit(host, HELP);
        case '--version':
        case '-v':
            return writeAndExit(host, `${version/* VERSION */.x}\n`);
        case undefined:
            host.writeError(HELP);
            return 2;
        default:
            return usageError(host, NAME, unknownCommand(name));
    }
}
/**
 * What is wrong with the first argument. It is repeated only if it resembles a word of ours: it may be a secret in the
 * wrong place.
 */
function unknownCommand(name) {
    const word = name.replace(/^-{1,2}/, '').toLowerCase();
    const isFlag = word.length < name.length;
    const suggestion = (0,util_text/* nearest */.pA)(word, [...COMMANDS, 'help', 'version']);
    if (suggestion !== undefined) {
        const isCommand = COMMANDS.some(one => one === suggestion);
        return `unknown ${isFlag ? 'flag' : 'command'} ${name}; did you mean ${isCommand ? suggestion : `--${suggestion}`}?`;
    }
    if (isFlag)
        return 'flags come after a command: lint, check, or explain';
    return 'unknown command; the commands are lint, check, and explain';
}
async function lintCommand(args, host) {
    const usage = `${NAME} lint`;
    const parsed = parsedArgs(args, {
        json: { type: 'boolean' },
        sarif: { type: 'string' },
        ignore: { type: 'string', multiple: true },
        'fail-on': { type: 'string' },
        fix: { type: 'boolean' },
        'dry-run': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
    });
    if ('problem' in parsed)
        return usageError(host, usage, parsed.problem);
    const { values, positionals } = parsed;
    if (values['help'] === true)
        return writeAndExit(host, LINT_HELP);
    if (values['version'] === true)
        return writeAndExit(host, `${version/* VERSION */.x}\n`);
    const options = {
        files: positionals,
        json: values['json'] === true,
        sarif: textOf(values['sarif']),
        ignore: listOf(values['ignore']).flatMap(ids => ids.split(',')),
        failOn: textOf(values['fail-on']) ?? '',
        ...(values['fix'] === true && { fix: values['dry-run'] === true ? 'dry-run' : 'write' }),
    };
    if (values['dry-run'] === true && values['fix'] !== true)
        return usageError(host, usage, '--dry-run wants --fix');
    if (options.fix === 'dry-run' && (options.json || options.sarif === '-'))
        return usageError(host, usage, '--dry-run prints a diff, and no other format fits beside it');
    if (options.json && options.sarif === '-')
        return usageError(host, usage, '--json and --sarif - both write to standard output');
    const outcome = await lint(options, host);
    return 'problem' in outcome ? usageError(host, usage, outcome.problem) : outcome.code;
}
async function explainCommand(args, host) {
    const usage = `${NAME} explain`;
    const parsed = parsedArgs(args, {
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
    });
    if ('problem' in parsed)
        return usageError(host, usage, parsed.problem);
    const { values, positionals } = parsed;
    if (values['help'] === true)
        return writeAndExit(host, EXPLAIN_HELP);
    if (values['version'] === true)
        return writeAndExit(host, `${version/* VERSION */.x}\n`);
    const [file, ...more] = positionals;
    if (more.length > 0)
        return usageError(host, usage, 'expected one file');
    const { explainLog } = await Promise.all(/* import() */[__webpack_require__.e(221), __webpack_require__.e(161)]).then(__webpack_require__.bind(__webpack_require__, 542));
    const options = { file: file === '-' ? undefined : file, json: values['json'] === true, hasColors: hasColours(host) };
    const outcome = await explainLog(options, host);
    return 'problem' in outcome ? usageError(host, usage, outcome.problem) : outcome.code;
}
const SECRET_NAMES = Object.keys(SECRETS);
const command_isSecret = (name) => SECRET_NAMES.some(secret => secret === name);
/** Bytes of standard input: a secret is short, and `creds` are a page. */
const MAX_INPUT = 64 * 1024;
async function checkCommand(args, host) {
    const usage = `${NAME} check`;
    const flags = args.map(arg => /^--?([^=]*)/.exec(arg)?.[1]?.toLowerCase() ?? '');
    const given = flags.find(flag => command_isSecret(flag)) ?? (flags.some(flag => /^p\b|^p$/.test(flag)) ? 'password' : undefined);
    if (given !== undefined && command_isSecret(given)) {
        return usageError(host, usage, secretAsArgument(given));
    }
    const plain = inputs/* INPUT_NAMES */.Qh.filter(name => !command_isSecret(name));
    const fromInput = SECRET_NAMES.filter(name => name !== 'github-token').map(name => `${name}-stdin`);
    const parsed = parsedArgs(args, {
        ...Object.fromEntries(plain.map(name => [name, { type: 'string', multiple: true }])),
        ...Object.fromEntries(fromInput.map(name => [name, { type: 'boolean' }])),
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
    });
    if ('problem' in parsed)
        return usageError(host, usage, parsed.problem);
    const { values, positionals } = parsed;
    if (values['help'] === true)
        return writeAndExit(host, checkHelp());
    if (values['version'] === true)
        return writeAndExit(host, `${version/* VERSION */.x}\n`);
    // Not repeated: it may be a secret in the wrong place.
    if (positionals.length > 0)
        return usageError(host, usage, 'a value without a flag; for example: --registry contoso.azurecr.io');
    const requested = fromInput.filter(name => values[name] === true);
    if (requested.length > 1)
        return usageError(host, usage, `only one of ${requested.map(name => `--${name}`).join(' and ')} can be read from standard input`);
    if (listOf(values['registry']).join('').trim() === '') {
        return usageError(host, usage, `--registry is required; to check workflow files only, use ${NAME} lint`);
    }
    const input = requested.length === 0 ? '' : (await host.readInput(MAX_INPUT)).replace(/\r?\n$/, '');
    const raw = {
        ...Object.fromEntries(plain.map(name => [name, listOf(values[name]).join('\n')])),
        ...Object.fromEntries(SECRET_NAMES.map(name => [name, requested.includes(`${name}-stdin`) ? input : (host.env[SECRETS[name]] ?? '')])),
    };
    return (0,run/* run */.e)(raw, host, 'any');
}
/** Why a secret isn't taken from the arguments, and where it is taken from. */
function secretAsArgument(name) {
    const input = name === 'github-token' ? '' : `pass it on standard input with --${name}-stdin, or `;
    return `--${name} isn't read from the command line, where other users can see it; ${input}set ${SECRETS[name]}`;
}
/** The flags and the rest, or what is wrong with them: the flag is named, and never a value. */
function parsedArgs(args, options) {
    const names = Object.keys(options);
    const { values, positionals, tokens } = (0,external_node_util_.parseArgs)({
        args: [...args],
        options,
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    for (const token of tokens) {
        if (token.kind !== 'option')
            continue;
        const option = options[token.name];
        if (option === undefined) {
            return { problem: unknownFlag(token.rawName, token.name, names) };
        }
        if (option.type === 'string' && (token.value === undefined || (!token.inlineValue && /^--/.test(token.value)))) {
            return { problem: `--${token.name} needs a value` };
        }
        if (option.type === 'boolean' && token.value !== undefined)
            return { problem: `--${token.name} takes no value` };
    }
    return { values, positionals };
}
/** At most so many flags are listed if none resembles the unknown one. */
const MAX_LISTED = 8;
/** Names the flag and no more: what was typed after it may be anything. */
function unknownFlag(raw, name, names) {
    const shown = /^--?[a-z][a-z-]{0,40}$/i.test(raw) ? `unknown flag ${raw}` : 'unknown flag';
    const word = name.toLowerCase().replaceAll('_', '-');
    const suggestion = (0,util_text/* nearest */.pA)(word, names) ?? names.find(one => one === `${(0,util_text/* nearest */.pA)(word, SECRET_NAMES)}-stdin`);
    if (suggestion !== undefined)
        return `${shown}; did you mean --${suggestion}?`;
    return names.length > MAX_LISTED ? shown : `${shown}; the flags are ${names.map(one => `--${one}`).join(', ')}`;
}
const textOf = (value) => (typeof value === 'string' ? value : undefined);
const listOf = (value) => (Array.isArray(value) ? value : [value]).filter(item => typeof item === 'string');
function writeAndExit(host, text) {
    host.write(text);
    return 0;
}
function usageError(host, usage, problem) {
    host.writeError(`${usage}: ${(0,report_escape/* singleLineSafe */.kW)(problem)}\nSee ${usage} --help\n`);
    return 2;
}
const HELP = `${NAME} ${version/* VERSION */.x}
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

/***/ 4709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ repositoryOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** The folder that holds `.git`, of this one and those above. */
async function repositoryOf(host, folder) {
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(at)) {
        const git = await host.readFile((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(at, '.git'), { maxBytes: 1 });
        // A folder, or the file of a worktree.
        if (git.state !== 'absent')
            return at;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(at) === at)
            return undefined;
    }
}


/***/ })

};
