import type { EntraLogin, RegistryOperation } from '../model.ts'
import { type SourceLocation, toLiteral } from '../partial-string.ts'
import { unknownValue } from '../partial-string-ops.ts'
import type { Command } from '../shell/command.ts'
import { flag, type OptionSpec, option, options, type Parsed, parseBoolean, parseOptions } from './argv.ts'
import { adminCredentialUse, entraLogin, login, type OperationContext, tokenRequest, transfer } from './create.ts'

/** az takes a word after nearly every option. Source: `az acr --help`, `az login --help`, version 2.86. */
const AZ: OptionSpec = {
  flags: [
    ...['--expose-token', '-t', '--service-principal', '--identity', '-i', '--allow-no-subscriptions', '--no-wait'],
    ...['--use-device-code', '--only-show-errors', '--debug', '--verbose', '--help', '-h', '--yes', '-y', '--no-push'],
    ...['--no-logs', '--no-format', '--force', '--use-cert-sn-issuer'],
  ],
}
/** `-t` is the image in `az acr build` and `import`, `-i` and `-y` are no flags there. */
const AZ_BUILD: OptionSpec = { flags: AZ.flags.filter(name => name !== '-t' && name !== '-i') }

/** `az login` and `az acr …`; the rest of az neither logs in to a registry nor pushes. */
export function azOperations({ argv }: Command, when: OperationContext): readonly RegistryOperation[] {
  const [group, command, sub] = argv.slice(1, 4).map(toLiteral)
  if (group === 'login') {
    const how = howOf(parseOptions(argv.slice(2), AZ))
    return [{ ...entraLogin('az login', how, when), ...separatePassword(argv) }]
  }
  if (group !== 'acr') return []
  const rest = argv.slice(3)
  switch (command) {
    case 'login':
      return acrLogin(parseOptions(rest, AZ), when).map(operation =>
        operation.kind === 'login' ? { ...operation, ...separatePassword(rest) } : operation,
      )
    case 'build': {
      const parsed = parseOptions(rest, AZ_BUILD)
      if (flag(parsed, '--no-push') === true) return []
      return options(parsed, '-t', '--image').map(image => transfer('push', 'az acr build', image, when, true))
    }
    case 'import':
      return options(parseOptions(rest, AZ_BUILD), '-t', '--image').map(image =>
        transfer('push', 'az acr import', image, when, true),
      )
    case 'pack':
      return options(parseOptions(rest, AZ_BUILD), '-t', '--image').map(image =>
        transfer('push', 'az acr pack build', image, when, true),
      )
    case 'credential':
      return sub === 'show' && !asksForNameOnly(rest) ? [adminCredentialUse('az acr credential show', when)] : []
    case 'update':
    case 'create': {
      const admin = option(parseOptions(rest, AZ), '--admin-enabled')
      return admin !== undefined && parseBoolean(admin) === true
        ? [adminCredentialUse('az acr update --admin-enabled', when)]
        : []
    }
    default:
      return []
  }
}

/**
 * Python's argparse takes a word with a dash in front for an option: "expected one argument". Docker's parser does not.
 */
function separatePassword(argv: Command['argv']): { readonly separatePassword?: SourceLocation } {
  const option = argv.findIndex(word => ['-p', '--password'].includes(toLiteral(word) ?? ''))
  const location = option < 0 ? undefined : argv[option + 1]?.location
  return location === undefined ? {} : { separatePassword: location }
}

/** `--query username`: without the password. */
function asksForNameOnly(rest: Command['argv']): boolean {
  const query = option(parseOptions(rest, AZ), '--query')
  return query !== undefined && /^\[?username\]?$/i.test(toLiteral(query) ?? '')
}

function howOf(parsed: Parsed): EntraLogin['method'] {
  if (flag(parsed, '--identity', '-i') !== false) return 'managed-identity'
  if (parsed.options.has('--federated-token')) return 'oidc'
  return flag(parsed, '--service-principal') !== false ? 'secret' : 'unknown'
}

function acrLogin(parsed: Parsed, when: OperationContext): readonly RegistryOperation[] {
  const name = option(parsed, '-n', '--name')
  if (flag(parsed, '-t', '--expose-token') !== false) return [tokenRequest(name, when)]
  const onLine = option(parsed, '-p', '--password')
  return [
    login(
      'az acr login',
      {
        // With no name it is the one that `az config` has as the default.
        registry: name ?? unknownValue('', when.location),
        userName: option(parsed, '-u', '--username'),
        passwordOnCommandLine: onLine?.location,
        password: onLine,
      },
      when,
    ),
  ]
}
