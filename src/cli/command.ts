import { parseArgs } from 'node:util'
import type { Host } from '../host/ports.ts'
import { INPUT_NAMES, type RawInputs } from '../inputs.ts'
import { singleLineSafe } from '../report/escape.ts'
import { type ExitCode, run } from '../run.ts'
import { nearest } from '../util/text.ts'
import { VERSION } from '../util/version.ts'
import { hasColours, type LintOptions, lint } from './lint.ts'

const NAME = 'acr-login-check'

/**
 * The program as a command: `lint` judges workflow files, `check` does what the action does, with its inputs as flags, `explain` reads the
 * log of a job that failed.
 * Secrets come from standard input or the environment, never from an argument, which everybody on the machine can read.
 */
export async function command(args: readonly string[], host: Host): Promise<ExitCode> {
  const [name, ...rest] = args
  switch (name) {
    case 'lint':
      return lintCommand(rest, host)
    case 'check':
      return checkCommand(rest, host)
    case 'explain':
      return explainCommand(rest, host)
    case '--help':
    case '-h':
    case 'help':
      host.write(HELP)
      return 0
    case '--version':
    case '-v':
      host.write(`${VERSION}\n`)
      return 0
    case undefined:
      host.writeError(HELP)
      return 2
    default:
      return usageError(
        host,
        NAME,
        name.startsWith('-') ? 'unknown option' : 'unknown command, not lint, check, or explain',
      )
  }
}

async function lintCommand(args: readonly string[], host: Host): Promise<ExitCode> {
  const usage = `${NAME} lint`
  const parsed = parsedArgs(args, {
    json: { type: 'boolean' },
    sarif: { type: 'string' },
    ignore: { type: 'string', multiple: true },
    'fail-on': { type: 'string' },
    fix: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean', short: 'v' },
  })
  if ('problem' in parsed) return usageError(host, usage, parsed.problem)
  const { values, positionals } = parsed
  if (values['help'] === true) return writeAndExit(host, LINT_HELP)
  if (values['version'] === true) return writeAndExit(host, `${VERSION}\n`)
  const options: LintOptions = {
    files: positionals,
    json: values['json'] === true,
    sarif: textOf(values['sarif']),
    ignore: listOf(values['ignore']).flatMap(ids => ids.split(',')),
    failOn: textOf(values['fail-on']) ?? '',
    ...(values['fix'] === true && { fix: values['dry-run'] === true ? 'dry-run' : 'write' }),
  }
  if (values['dry-run'] === true && values['fix'] !== true) return usageError(host, usage, '--dry-run wants --fix')
  if (options.fix === 'dry-run' && (options.json || options.sarif === '-'))
    return usageError(host, usage, '--dry-run prints a diff, and no other format fits beside it')
  if (options.json && options.sarif === '-')
    return usageError(host, usage, '--json and --sarif - both want standard output')
  const outcome = await lint(options, host)
  return 'problem' in outcome ? usageError(host, usage, outcome.problem) : outcome.code
}

async function explainCommand(args: readonly string[], host: Host): Promise<ExitCode> {
  const usage = `${NAME} explain`
  const parsed = parsedArgs(args, {
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean', short: 'v' },
  })
  if ('problem' in parsed) return usageError(host, usage, parsed.problem)
  const { values, positionals } = parsed
  if (values['help'] === true) return writeAndExit(host, EXPLAIN_HELP)
  if (values['version'] === true) return writeAndExit(host, `${VERSION}\n`)
  const [file, ...more] = positionals
  if (more.length > 0) return usageError(host, usage, 'more than one file')
  const { explainLog } = await import('../explain/index.ts')
  const options = { file: file === '-' ? undefined : file, json: values['json'] === true, hasColors: hasColours(host) }
  const outcome = await explainLog(options, host)
  return 'problem' in outcome ? usageError(host, usage, outcome.problem) : outcome.code
}

/** The inputs that hold secrets, and the variables that they are read from. */
const SECRETS = {
  password: 'ACR_LOGIN_CHECK_PASSWORD',
  'client-secret': 'ACR_LOGIN_CHECK_CLIENT_SECRET',
  creds: 'ACR_LOGIN_CHECK_CREDS',
  'github-token': 'ACR_LOGIN_CHECK_GITHUB_TOKEN',
} as const
type SecretName = keyof typeof SECRETS
const SECRET_NAMES = Object.keys(SECRETS) as SecretName[]
const isSecret = (name: string): name is SecretName => SECRET_NAMES.some(secret => secret === name)

/** Bytes of standard input: a secret is short, and `creds` are a page. */
const MAX_INPUT = 64 * 1024

async function checkCommand(args: readonly string[], host: Host): Promise<ExitCode> {
  const usage = `${NAME} check`
  const flags = args.map(arg => /^--?([^=]*)/.exec(arg)?.[1]?.toLowerCase() ?? '')
  const given =
    flags.find(flag => isSecret(flag)) ?? (flags.some(flag => /^p\b|^p$/.test(flag)) ? 'password' : undefined)
  if (given !== undefined && isSecret(given)) {
    const from = given === 'github-token' ? '' : ` from standard input (--${given}-stdin) or`
    return usageError(
      host,
      usage,
      `--${given} takes no value: arguments can be read by everybody here. Give it${from} in ${SECRETS[given]}`,
    )
  }
  const plain = INPUT_NAMES.filter(name => !isSecret(name))
  const fromInput = SECRET_NAMES.filter(name => name !== 'github-token').map(name => `${name}-stdin`)
  const parsed = parsedArgs(args, {
    ...Object.fromEntries(plain.map(name => [name, { type: 'string', multiple: true } as const])),
    ...Object.fromEntries(fromInput.map(name => [name, { type: 'boolean' } as const])),
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean', short: 'v' },
  })
  if ('problem' in parsed) return usageError(host, usage, parsed.problem)
  const { values, positionals } = parsed
  if (values['help'] === true) return writeAndExit(host, CHECK_HELP)
  if (values['version'] === true) return writeAndExit(host, `${VERSION}\n`)
  // Not repeated: it may be a secret in the wrong place.
  if (positionals.length > 0) return usageError(host, usage, 'an argument that belongs to no flag')
  const requested = fromInput.filter(name => values[name] === true)
  if (requested.length > 1)
    return usageError(
      host,
      usage,
      `only one of ${requested.map(name => `--${name}`).join(' and ')} can be read from standard input`,
    )
  const input = requested.length === 0 ? '' : (await host.readInput(MAX_INPUT)).replace(/\r?\n$/, '')
  const raw: RawInputs = {
    ...Object.fromEntries(plain.map(name => [name, listOf(values[name]).join('\n')])),
    ...Object.fromEntries(
      SECRET_NAMES.map(name => [name, requested.includes(`${name}-stdin`) ? input : (host.env[SECRETS[name]] ?? '')]),
    ),
  }
  return run(raw, host, 'any')
}

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>
type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>

/** The flags and the rest, or what is wrong with them: the flag is named, and never a value. */
function parsedArgs(
  args: readonly string[],
  options: Options,
): { readonly values: Values; readonly positionals: readonly string[] } | { readonly problem: string } {
  const names = Object.keys(options)
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const option = options[token.name]
    if (option === undefined) {
      const suggestion = nearest(token.name, names)
      return {
        problem: `unknown flag ${cleared(token.rawName)}${suggestion === undefined ? '' : `; did you mean --${suggestion}?`}`,
      }
    }
    if (option.type === 'string' && (token.value === undefined || (!token.inlineValue && /^--/.test(token.value)))) {
      return { problem: `--${token.name} wants a value` }
    }
    if (option.type === 'boolean' && token.value !== undefined) return { problem: `--${token.name} takes no value` }
  }
  return { values, positionals }
}

/** The name of a flag, and no more: what was typed behind it may be anything. */
const cleared = (flag: string): string => (/^--?[a-z][a-z-]{0,40}$/i.test(flag) ? flag : '')

const textOf = (value: Values[string]): string | undefined => (typeof value === 'string' ? value : undefined)

const listOf = (value: Values[string]): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter(item => typeof item === 'string')

function writeAndExit(host: Host, text: string): ExitCode {
  host.write(text)
  return 0
}

function usageError(host: Host, usage: string, problem: string): ExitCode {
  host.writeError(`${usage}: ${singleLineSafe(problem)}\nSee ${usage} --help\n`)
  return 2
}

const HELP = `${NAME} ${VERSION}
Says why the login, push or pull to Azure Container Registry is going to fail.

  ${NAME} lint [files…]     judges workflow files; none given: those in .github/workflows
  ${NAME} check [flags]     asks the registry, as the action does
  ${NAME} explain [file]    names the cause in the log of a failed job; without a file it reads standard input
  ${NAME} <command> --help
  ${NAME} --version

Exit codes: 0 nothing found (or below --fail-on), 1 something found, 2 used wrongly.
`

const LINT_HELP = `${NAME} lint [flags] [files…]
Judges GitHub workflow files: files, folders or patterns; none given: .github/workflows/*.yml and *.yaml.

  --ignore <id>            report a finding as a notice only; may be given again
  --fail-on <level>        what makes the exit code 1: error (default), warning or never
  --json                   print the findings as JSON, as in the output "findings" of the action
  --sarif <file>           also write SARIF 2.1.0; - prints it
  --fix                    fix what has one right answer, in the files of this checkout; then judge them
  --fix --dry-run          print what --fix would change as a unified diff, and change nothing
  -h, --help               this help
  -v, --version            the version

A comment ignores a finding on its line, or on the line below it: # ${NAME}: ignore=<id>
Colours: on a terminal; NO_COLOR=1 turns them off, FORCE_COLOR=1 on.
Exit codes: 0 nothing found (or below --fail-on), 1 something found, 2 used wrongly.
`

const EXPLAIN_HELP = `${NAME} explain [flags] [file]
Reads the log of a failed job, and names the cause of a login, push, or pull that failed. Without a file, or with -, it reads standard input.

  --json                   print the findings as JSON, likeliest first
  -h, --help               this help
  -v, --version            the version

It reads what docker, buildx, az, helm, oras, skopeo, podman, kaniko, jib, dotnet, kubelet, and others print. It asks nothing: the log
alone is read, and what may be a secret in it isn't repeated.
Exit codes: 0 no cause found, which is no proof that the job is healthy; 1 a cause found; 2 used wrongly.
`

const CHECK_HELP = `${NAME} check [flags]
Asks the registry as docker will. The flags are the inputs of the action; one for several lines may be given again.

${INPUT_NAMES.filter(name => !isSecret(name))
  .map(name => `  --${name} <value>`)
  .join('\n')}
  -h, --help, -v, --version

Secrets are no arguments. They are read from standard input or from the environment:
  --password-stdin         or ${SECRETS.password}
  --client-secret-stdin    or ${SECRETS['client-secret']}
  --creds-stdin            or ${SECRETS.creds}
                              ${SECRETS['github-token']}

Exit codes: 0 well, unknown, or below --fail-on; 1 --fail-on is reached; 2 used wrongly.
`
