import { parseArgs } from 'node:util'
import type { Host } from '../host/ports.ts'
import { INPUT_NAMES, type RawInputs } from '../inputs.ts'
import { singleLineSafe } from '../report/escape.ts'
import { type ExitCode, run } from '../run.ts'
import { nearest } from '../util/text.ts'
import { VERSION } from '../util/version.ts'
import { checkFlags, checkSecrets, SECRETS, type SecretName } from './check-help.ts'
import { hasColors, lint } from './lint.ts'
import type { LintOptions } from './lint-options.ts'

const NAME = 'acr-login-check'
const COMMANDS = ['lint', 'check', 'explain'] as const

/**
 * The program as a command: `lint` judges workflow files, `check` does what the action does, with its inputs as flags,
 * `explain` reads the log of a job that failed. Secrets come from standard input or the environment, never from an
 * argument, which everybody on the machine can read.
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
    case 'help':
      // `help lint` is `lint --help`.
      return COMMANDS.some(one => one === rest[0])
        ? command([...rest.slice(0, 1), '--help'], host)
        : writeAndExit(host, HELP)
    case '--help':
    case '-h':
      return writeAndExit(host, HELP)
    case '--version':
    case '-v':
      return writeAndExit(host, `${VERSION}\n`)
    case undefined:
      host.writeError(HELP)
      return 2
    default:
      return usageError(host, NAME, unknownCommand(name))
  }
}

/**
 * What is wrong with the first argument. It is repeated only if it resembles a word of ours: it may be a secret in the
 * wrong place.
 */
function unknownCommand(name: string): string {
  const word = name.replace(/^-{1,2}/, '').toLowerCase()
  const isFlag = word.length < name.length
  const suggestion = nearest(word, [...COMMANDS, 'help', 'version'])
  if (suggestion !== undefined) {
    const isCommand = COMMANDS.some(one => one === suggestion)
    return `unknown ${isFlag ? 'flag' : 'command'} ${name}; did you mean ${isCommand ? suggestion : `--${suggestion}`}?`
  }
  if (isFlag) return 'flags come after a command: lint, check, or explain'
  return 'unknown command; the commands are lint, check, and explain'
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
  if (values['dry-run'] === true && values['fix'] !== true)
    return usageError(host, usage, '--dry-run works only with --fix')
  if (options.fix === 'dry-run' && (options.json || options.sarif === '-'))
    return usageError(host, usage, '--dry-run prints a diff, so it excludes --json and --sarif -')
  if (options.json && options.sarif === '-')
    return usageError(host, usage, '--json and --sarif - both print to standard output: use one of them')
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
  if (more.length > 0) return usageError(host, usage, 'expected one file')
  const { explainLog } = await import('./explain.ts')
  const options = { file: file === '-' ? undefined : file, json: values['json'] === true, hasColors: hasColors(host) }
  const outcome = await explainLog(options, host)
  return 'problem' in outcome ? usageError(host, usage, outcome.problem) : outcome.code
}

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
    return usageError(host, usage, secretAsArgument(given))
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
  if (values['help'] === true) return writeAndExit(host, checkHelp())
  if (values['version'] === true) return writeAndExit(host, `${VERSION}\n`)
  // Not repeated: it may be a secret in the wrong place.
  if (positionals.length > 0)
    return usageError(host, usage, 'a value without a flag; for example: --registry contoso.azurecr.io')
  const requested = fromInput.filter(name => values[name] === true)
  if (requested.length > 1)
    return usageError(
      host,
      usage,
      `only one of ${requested.map(name => `--${name}`).join(' and ')} can be read from standard input`,
    )
  if (listOf(values['registry']).join('').trim() === '') {
    return usageError(host, usage, `--registry is required; to check workflow files only, use ${NAME} lint`)
  }
  const input = requested.length === 0 ? '' : (await host.readInput(MAX_INPUT)).replace(/\r?\n$/, '')
  const raw: RawInputs = {
    ...Object.fromEntries(plain.map(name => [name, listOf(values[name]).join('\n')])),
    ...Object.fromEntries(
      SECRET_NAMES.map(name => [name, requested.includes(`${name}-stdin`) ? input : (host.env[SECRETS[name]] ?? '')]),
    ),
  }
  return run(raw, host, 'any')
}

/** Why a secret isn't taken from the arguments, and where it is taken from. */
function secretAsArgument(name: SecretName): string {
  const input = name === 'github-token' ? '' : `pass it on standard input with --${name}-stdin, or `
  return `--${name} isn't read from the command line, where other users can see it; ${input}set ${SECRETS[name]}`
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
      return { problem: unknownFlag(token.rawName, token.name, names) }
    }
    if (option.type === 'string' && (token.value === undefined || (!token.inlineValue && /^--/.test(token.value)))) {
      return { problem: `--${token.name} needs a value` }
    }
    if (option.type === 'boolean' && token.value !== undefined) return { problem: `--${token.name} takes no value` }
  }
  return { values, positionals }
}

/** At most so many flags are listed if none resembles the unknown one. */
const MAX_LISTED = 8

/** Names the flag and no more: what was typed after it may be anything. */
function unknownFlag(raw: string, name: string, names: readonly string[]): string {
  const shown = /^--?[a-z][a-z-]{0,40}$/i.test(raw) ? `unknown flag ${raw}` : 'unknown flag'
  const word = name.toLowerCase().replaceAll('_', '-')
  const suggestion = nearest(word, names) ?? names.find(one => one === `${nearest(word, SECRET_NAMES)}-stdin`)
  if (suggestion !== undefined) return `${shown}; did you mean --${suggestion}?`
  return names.length > MAX_LISTED ? shown : `${shown}; the flags are ${names.map(one => `--${one}`).join(', ')}`
}

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
Says why login, push, or pull to Azure Container Registry will fail, and how to fix it.

  ${NAME} lint [files…]     check workflow files; without files: those in .github/workflows
  ${NAME} check [flags]     check a registry and the credentials for it, as the action does
  ${NAME} explain [file]    find the cause in the log of a failed job; without a file: standard input

  ${NAME} <command> --help  explain the flags of a command
  ${NAME} --version         print the version

Exit codes: 0 nothing found, or below --fail-on; 1 something found; 2 used incorrectly.
`

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
`

const EXPLAIN_HELP = `${NAME} explain [flags] [file]
Finds the cause of a failed login, push, or pull in the log of a job. Without a file, or with -, it reads standard input.

  --json                   print the findings as JSON, likeliest first
  -h, --help               print this help
  -v, --version            print the version

It reads what docker, buildx, az, helm, oras, skopeo, podman, kaniko, jib, dotnet, the kubelet, and others print. It sends no
requests, and doesn't repeat what may be a secret in the log.
Exit codes: 0 no cause found, which doesn't prove that the job is healthy; 1 a cause found; 2 used incorrectly.
`

const checkHelp = (): string => `${NAME} check --registry <host> [flags]
Checks a registry and the credentials for it, as Docker will use them. The flags are the inputs of the action, and a flag that
takes several values can be repeated.

${checkFlags()}
  -h, --help                          print this help
  -v, --version                       print the version

Secrets aren't arguments, because other users of the machine can see those:
${checkSecrets()}

Exit codes: 0 no problem found, unknown, or below --fail-on; 1 --fail-on is reached; 2 used incorrectly.
`
