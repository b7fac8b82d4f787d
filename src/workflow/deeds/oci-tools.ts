import type { Deed, LoginTool } from '../model.ts'
import type { Command } from '../shell/command.ts'
import { knownStart } from '../shell/pieces.ts'
import { literal, type Value } from '../value.ts'
import { type Circumstances, configChange, login, opaque, transfer } from './make.ts'
import { type Grammar, option, parseOptions, withoutScheme } from './options.ts'

/** helm v3, oras v1, crane v0.20, regctl v0.8 and skopeo v1, as their `--help` has it. */

const LOGIN: Grammar = {
  valued: [
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
const HELM_TRANSFER: Grammar = {
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
const ORAS_TRANSFER: Grammar = {
  valued: [
    ...['--artifact-type', '--annotation', '-a', '--annotation-file', '--concurrency', '--config', '--export-manifest'],
    ...['--format', '--output', '-o', '--platform', '--registry-config', '--ca-file', '--cert-file', '--key-file'],
    ...['-u', '-p', '--username', '--password', '--subject', '--image-spec', '--distribution-spec', '--resolve'],
    ...['--from-username', '--from-password', '--to-username', '--to-password', '--from-registry-config'],
    ...['--to-registry-config', '--template', '--media-type', '--identity-token'],
  ],
}
const CRANE_TRANSFER: Grammar = {
  valued: ['--platform', '--format', '-c', '--cache_path', '-t', '--tag', '-j', '--jobs', '-f', '-b'],
}
const REGCTL_TRANSFER: Grammar = {
  valued: ['--platform', '--platforms', '-p', '-v', '--verbosity', '--host', '--logopt'],
}
const SKOPEO_COPY: Grammar = {
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

export function helmDeeds({ argv, input }: Command, when: Circumstances): readonly Deed[] {
  const [, sub, ...rest] = argv
  switch (sub && literal(sub)) {
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
      if (OWN_CREDENTIALS.some(name => options.has(name) && name !== '-p' && name !== '-u')) return []
      const chart = words.find(word => knownStart(word).startsWith('oci://'))
      const name = sub === undefined ? '' : literal(sub)
      const is = name === 'push' ? 'push' : 'pull'
      return chart === undefined ? [] : [transfer(is, `helm ${name}`, withoutScheme(chart, 'oci://'), when)]
    }
    default:
      return []
  }
}

/** helm 3.0 to 3.6: `helm chart push REF`. */
function oldChart([action, ref]: readonly Value[], when: Circumstances): readonly Deed[] {
  const name = action && literal(action)
  return ref !== undefined && (name === 'push' || name === 'pull')
    ? [transfer(name, `helm chart ${name}`, ref, when)]
    : []
}

/** `<tool> login HOST`, and `logout`. */
function registryLogin(
  by: LoginTool,
  [action, ...rest]: readonly Value[],
  input: Value | undefined,
  when: Circumstances,
): readonly Deed[] {
  const parsed = parseOptions(rest, LOGIN)
  const [registry] = parsed.words
  const name = action && literal(action)
  if (name === 'logout') return [configChange('docker logout', registry, when)]
  if (name !== 'login') return []
  if (option(parsed, '--registry-config', '--authfile') !== undefined)
    return [opaque(`${by} with a file of its own`, when)]
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
        passwordOnCommandLine: onLine?.place,
        password: onLine ?? (fromInput ? input : undefined),
      },
      when,
    ),
  ]
}

export function orasDeeds({ argv, input }: Command, when: Circumstances): readonly Deed[] {
  const [, sub, ...rest] = argv
  const name = sub && literal(sub)
  if (name === 'login' || name === 'logout') return registryLogin('oras login', argv.slice(1), input, when)
  const [words, isManifest] = name === 'manifest' || name === 'blob' ? [rest.slice(1), true] : [rest, false]
  const action = isManifest ? rest[0] && literal(rest[0]) : name
  const parsed = parseOptions(words, ORAS_TRANSFER)
  if (OWN_CREDENTIALS.some(option => parsed.options.has(option))) return []
  if ([...parsed.options.keys()].some(option => option.includes('oci-layout'))) return []
  return transfers('oras', action, parsed.words, when)
}

export function craneDeeds({ argv, input }: Command, when: Circumstances): readonly Deed[] {
  const [, sub, ...rest] = argv
  const name = sub && literal(sub)
  if (name === 'auth') return registryLogin('crane auth login', rest, input, when)
  const { words } = parseOptions(rest, CRANE_TRANSFER)
  // crane push FILE IMAGE
  return transfers('crane', name, name === 'push' ? words.slice(1) : words, when)
}

export function regctlDeeds({ argv, input }: Command, when: Circumstances): readonly Deed[] {
  const { words } = parseOptions(argv.slice(1), REGCTL_TRANSFER, true)
  const [sub, action, ...rest] = words
  const name = sub && literal(sub)
  if (name === 'registry') return registryLogin('regctl registry login', words.slice(1), input, when)
  if (name !== 'image') return []
  return transfers('regctl image', action && literal(action), parseOptions(rest, REGCTL_TRANSFER).words, when)
}

function transfers(
  tool: string,
  action: string | undefined,
  [first, second]: readonly Value[],
  when: Circumstances,
): readonly Deed[] {
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

export function skopeoDeeds({ argv, input }: Command, when: Circumstances): readonly Deed[] {
  const [, sub, ...rest] = argv
  const name = sub && literal(sub)
  if (name === 'login' || name === 'logout') return registryLogin('skopeo login', argv.slice(1), input, when)
  if (name === 'sync') return [opaque('skopeo sync', when)]
  if (name !== 'copy') return []
  const { words, options } = parseOptions(rest, SKOPEO_COPY)
  if (options.has('--authfile')) return []
  const hasOwn = (side: string): boolean => OWN_CREDENTIALS.some(own => own.startsWith(side) && options.has(own))
  const [from, to] = words
  const isRemote = (word: Value | undefined): word is Value =>
    word !== undefined && knownStart(word).startsWith('docker://')
  return [
    ...(isRemote(from) && !hasOwn('--src-')
      ? [transfer('pull', 'skopeo copy', withoutScheme(from, 'docker://'), when)]
      : []),
    ...(isRemote(to) && !hasOwn('--dest-')
      ? [transfer('push', 'skopeo copy', withoutScheme(to, 'docker://'), when)]
      : []),
  ]
}
