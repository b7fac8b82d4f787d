import type { LoginTool, RegistryOperation } from '../model.ts'
import { type PartialString, toLiteral } from '../partial-string.ts'
import { literalPrefix, unknownValue } from '../partial-string-ops.ts'
import type { Command } from '../shell/command.ts'
import { flag, type OptionSpec, option, parseOptions, withoutScheme } from './argv.ts'
import { configChange, login, type OperationContext, transfer, unanalyzable, write } from './create.ts'

/** helm v3, oras v1, crane v0.20, regctl v0.8 and skopeo v1, as their `--help` has it. */

const LOGIN: OptionSpec = {
  optionsWithValue: [
    ...['-u', '--username', '-p', '--password', '--pass', '--user', '--ca-file', '--cert-file', '--key-file'],
    ...['--registry-config', '--authfile', '--cert-dir', '--identity-token', '--resolve', '--verbosity', '-v'],
  ],
}
/** Options by which a tool uses other credentials than the stored ones. */
const OWN_CREDENTIALS = [
  ...['-u', '--username', '-p', '--password', '--password-stdin', '--registry-config', '--authfile', '--creds'],
  ...['--from-username', '--to-username', '--from-registry-config', '--to-registry-config', '--identity-token'],
  ...[
    '--src-creds',
    '--dest-creds',
    '--src-authfile',
    '--dest-authfile',
    '--src-registry-token',
    '--dest-registry-token',
  ],
]
const HELM_TRANSFER: OptionSpec = {
  flags: [
    ...['--plain-http', '--insecure-skip-tls-verify', '--debug', '--untar', '--prov', '--verify', '--devel', '--wait'],
    ...[
      '-i',
      '--install',
      '--atomic',
      '--create-namespace',
      '--dry-run',
      '--force',
      '--reuse-values',
      '--reset-values',
    ],
    ...['--dependency-update', '--cleanup-on-fail', '--wait-for-jobs', '-g', '--generate-name', '--include-crds'],
    ...['--reset-then-reuse-values', '--rollback-on-failure', '--skip-crds', '--no-hooks'],
  ],
}
const ORAS_TRANSFER: OptionSpec = {
  optionsWithValue: [
    ...['--artifact-type', '--annotation', '-a', '--annotation-file', '--concurrency', '--config', '--export-manifest'],
    ...['--format', '--output', '-o', '--platform', '--registry-config', '--ca-file', '--cert-file', '--key-file'],
    ...['-u', '-p', '--username', '--password', '--subject', '--image-spec', '--distribution-spec', '--resolve'],
    ...['--from-username', '--from-password', '--to-username', '--to-password', '--from-registry-config'],
    ...['--to-registry-config', '--template', '--media-type', '--identity-token'],
  ],
}
const CRANE_TRANSFER: OptionSpec = {
  optionsWithValue: ['--platform', '--format', '-c', '--cache_path', '-t', '--tag', '-j', '--jobs', '-f', '-b'],
}
const REGCTL_TRANSFER: OptionSpec = {
  optionsWithValue: ['--platform', '--platforms', '-p', '-v', '--verbosity', '--host', '--logopt'],
}
const SKOPEO_COPY: OptionSpec = {
  flags: [
    ...[
      '-a',
      '--all',
      '-q',
      '--quiet',
      '--src-no-creds',
      '--dest-no-creds',
      '--remove-signatures',
      '--preserve-digests',
    ],
    ...['--dest-compress', '--dest-decompress', '--insecure-policy', '--debug', '--dest-precompute-digests'],
  ],
}

export function helmOperations({ argv, input }: Command, when: OperationContext): readonly RegistryOperation[] {
  const [, sub, ...rest] = argv
  switch (sub && toLiteral(sub)) {
    case 'registry':
      return registryLogin('helm registry login', rest, input, when)
    case 'chart':
      return oldChart(rest, when)
    case 'push':
    case 'pull':
    case 'fetch':
    case 'install':
    case 'upgrade':
    case 'template':
    case 'show': {
      const { words, options } = parseOptions(rest, HELM_TRANSFER)
      const hasOwn = OWN_CREDENTIALS.some(name => options.has(name) && name !== '-p' && name !== '-u')
      if (hasOwn) return sub !== undefined && toLiteral(sub) === 'push' ? [write('helm push', when)] : []
      const chart = words.find(word => literalPrefix(word).startsWith('oci://'))
      const name = sub === undefined ? '' : toLiteral(sub)
      const kind = name === 'push' ? 'push' : 'pull'
      return chart === undefined ? [] : [transfer(kind, `helm ${name}`, withoutScheme(chart, 'oci://'), when)]
    }
    default:
      return []
  }
}

/** helm 3.0 to 3.6: `helm chart push REF`. */
function oldChart([action, ref]: readonly PartialString[], when: OperationContext): readonly RegistryOperation[] {
  const name = action && toLiteral(action)
  return ref !== undefined && (name === 'push' || name === 'pull')
    ? [transfer(name, `helm chart ${name}`, ref, when)]
    : []
}

/** `<tool> login HOST`, and `logout`. */
function registryLogin(
  by: LoginTool,
  [action, ...rest]: readonly PartialString[],
  input: PartialString | undefined,
  when: OperationContext,
): readonly RegistryOperation[] {
  const parsed = parseOptions(rest, LOGIN)
  const [registry] = parsed.words
  const name = action && toLiteral(action)
  if (name === 'logout') return [configChange('docker logout', registry, when)]
  if (name !== 'login') return []
  if (option(parsed, '--registry-config', '--authfile') !== undefined)
    return [unanalyzable(`${by} with a file of its own`, when)]
  const onLine = option(parsed, '-p', '--password', '--pass', '--identity-token')
  const fromInput = ['--password-stdin', '--pass-stdin', '--identity-token-stdin'].some(flag =>
    parsed.options.has(flag),
  )
  return [
    login(
      by,
      {
        registry,
        userName: option(parsed, '-u', '--username', '--user'),
        passwordOnCommandLine: onLine?.location,
        password: onLine ?? (fromInput ? input : undefined),
      },
      when,
    ),
  ]
}

export function orasOperations({ argv, input }: Command, when: OperationContext): readonly RegistryOperation[] {
  const [, sub, ...rest] = argv
  const name = sub && toLiteral(sub)
  if (name === 'login' || name === 'logout') return registryLogin('oras login', argv.slice(1), input, when)
  const [words, isManifest] = name === 'manifest' || name === 'blob' ? [rest.slice(1), true] : [rest, false]
  const action = isManifest ? rest[0] && toLiteral(rest[0]) : name
  const parsed = parseOptions(words, ORAS_TRANSFER)
  if (OWN_CREDENTIALS.some(option => parsed.options.has(option))) {
    return action === 'pull' ? [] : [write(`oras ${action ?? ''}`.trim(), when)]
  }
  if ([...parsed.options.keys()].some(option => option.includes('oci-layout'))) return []
  return transfers('oras', action, parsed.words, when)
}

export function craneOperations({ argv, input }: Command, when: OperationContext): readonly RegistryOperation[] {
  const [, sub, ...rest] = argv
  const name = sub && toLiteral(sub)
  if (name === 'auth') return registryLogin('crane auth login', rest, input, when)
  const { words } = parseOptions(rest, CRANE_TRANSFER)
  // crane push FILE IMAGE
  return transfers('crane', name, name === 'push' ? words.slice(1) : words, when)
}

export function regctlOperations({ argv, input }: Command, when: OperationContext): readonly RegistryOperation[] {
  const { words } = parseOptions(argv.slice(1), REGCTL_TRANSFER, true)
  const [sub, action, ...rest] = words
  const name = sub && toLiteral(sub)
  if (name === 'registry') return registryLogin('regctl registry login', words.slice(1), input, when)
  if (name !== 'image') return []
  return transfers('regctl image', action && toLiteral(action), parseOptions(rest, REGCTL_TRANSFER).words, when)
}

function transfers(
  tool: string,
  action: string | undefined,
  [first, second]: readonly PartialString[],
  when: OperationContext,
): readonly RegistryOperation[] {
  if (first === undefined) return []
  switch (action) {
    case 'push':
    case 'attach':
      return [transfer('push', `${tool} ${action}`, first, when)]
    case 'pull':
      return [transfer('pull', `${tool} ${action}`, first, when)]
    case 'cp':
    case 'copy': {
      if (second === undefined) return []
      return [transfer('pull', `${tool} ${action}`, first, when), transfer('push', `${tool} ${action}`, second, when)]
    }
    default:
      return []
  }
}

export function skopeoOperations({ argv, input }: Command, when: OperationContext): readonly RegistryOperation[] {
  const [, sub, ...rest] = argv
  const name = sub && toLiteral(sub)
  if (name === 'login' || name === 'logout') return registryLogin('skopeo login', argv.slice(1), input, when)
  if (name === 'sync') {
    // Which images these are is found out when it runs.
    const unknown = unknownValue('', when.location)
    return [transfer('pull', 'skopeo sync', unknown, when), transfer('push', 'skopeo sync', unknown, when)]
  }
  if (name !== 'copy') return []
  const { words, options } = parseOptions(rest, SKOPEO_COPY)
  if (options.has('--authfile')) return [write('skopeo copy', when)]
  const hasOwn = (side: string): boolean => OWN_CREDENTIALS.some(own => own.startsWith(side) && options.has(own))
  const [from, to] = words
  const isRemote = (word: PartialString | undefined): word is PartialString =>
    word !== undefined && literalPrefix(word).startsWith('docker://')
  return [
    ...(isRemote(from) && !hasOwn('--src-')
      ? [transfer('pull', 'skopeo copy', withoutScheme(from, 'docker://'), when)]
      : []),
    ...(isRemote(to) && !hasOwn('--dest-')
      ? [transfer('push', 'skopeo copy', withoutScheme(to, 'docker://'), when)]
      : []),
    ...(to !== undefined && hasOwn('--dest-') ? [write('skopeo copy', when)] : []),
  ]
}

/**
 * ko builds images of Go programs and pushes them to KO_DOCKER_REPO, under names that it makes of their import paths.
 * Source: ko-build/ko:docs/reference, v0.18.
 */
export function koOperations({ argv }: Command, when: OperationContext): readonly RegistryOperation[] {
  const [sub, ...rest] = argv.slice(1)
  if (sub === undefined) return []
  const name = toLiteral(sub)
  if (name === undefined || name === 'login') return [unanalyzable(`ko ${name ?? ''}`.trim(), when)]
  if (!/^(?:build|publish|apply|create|resolve|run)$/.test(name)) return []
  const parsed = parseOptions(rest, { flags: ['--local', '-L', '--push', '--bare', '-B', '-P'] })
  if (flag(parsed, '--local', '-L') === true || (parsed.options.has('--push') && flag(parsed, '--push') === false))
    return []
  return [transfer('push', `ko ${name}`, unknownValue('', when.location), { ...when, isConditional: true })]
}
