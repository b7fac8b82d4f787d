import type { LoginTool, RegistryOperation } from '../model.ts'
import { type PartialString, toDisplayString, toLiteral } from '../partial-string.ts'
import { listOf, literalPrefix, unknownValue, withoutStart } from '../partial-string-ops.ts'
import type { Checkout, Command } from '../shell/command.ts'
import { baseName } from '../shell/prefix-commands.ts'
import { flag, type OptionSpec, option, options, type Parsed, parseOptions, withoutScheme } from './argv.ts'
import { configChange, login, type OperationContext, tag, transfer, unanalyzable, write } from './create.ts'
import { bakeTags, composeServices } from './image-files.ts'

/**
 * The grammars follow docker/cli v28 (docs/reference/commandline) and docker/buildx v0.24; podman's has what is the
 * same.
 */

const GLOBAL: OptionSpec = {
  optionsWithValue: [
    '--config',
    '-c',
    '--context',
    '-H',
    '--host',
    '-l',
    '--log-level',
    '--tlscacert',
    '--tlscert',
    '--tlskey',
  ],
}
const LOGIN: OptionSpec = {
  optionsWithValue: [
    '-u',
    '--username',
    '-p',
    '--password',
    '--authfile',
    '--cert-dir',
    '--compat-auth-file',
    '--secret',
  ],
}
const TRANSFER: OptionSpec = {
  optionsWithValue: [
    ...['--platform', '--authfile', '--creds', '--cert-dir', '--digestfile', '--format', '-f', '--sign-by', '--arch'],
    ...['--os', '--variant', '--retry', '--retry-delay', '--compression-format', '--compression-level'],
    ...['--encryption-key', '--encrypt-layer', '--decryption-key', '--policy', '--sign-by-sigstore'],
  ],
}
const BUILD: OptionSpec = {
  flags: [
    ...['--push', '--load', '--no-cache', '--pull', '--quiet', '-q', '--check', '--rm', '--force-rm', '--compress'],
    ...['--squash', '--disable-content-trust', '--debug', '-D', '--layers', '--no-hosts', '--all-platforms'],
  ],
}
const BAKE: OptionSpec = { flags: ['--push', '--load', '--no-cache', '--print', '--pull', '--check', '--debug', '-D'] }
const RUN: OptionSpec = {
  flags: [
    ...['-d', '--detach', '-i', '--interactive', '-t', '--tty', '--rm', '--init', '--privileged', '-P', '-q'],
    ...['--publish-all', '--read-only', '--no-healthcheck', '--oom-kill-disable', '--sig-proxy', '--quiet'],
    ...['--disable-content-trust', '--use-api-socket', '--replace', '--tls-verify', '--no-hosts', '--help'],
  ],
}
const LOGINS: Readonly<Record<string, LoginTool>> = {
  docker: 'docker login',
  podman: 'podman login',
  buildah: 'buildah login',
}

/** `docker`, `podman` and `buildah`, whose words are the same as far as images are pushed and pulled. */
export function dockerOperations(command: Command, when: OperationContext): readonly RegistryOperation[] {
  const tool = baseName(command.argv[0]) ?? 'docker'
  const { options: global, words } = parseOptions(command.argv.slice(1), GLOBAL, true)
  if (command.overridesDockerConfig || global.has('--config'))
    return [unanalyzable(`${tool} with a configuration of its own`, when)]
  const [sub, ...rest] = words
  switch (sub && toLiteral(sub)) {
    case undefined:
      return sub === undefined ? [] : [unanalyzable(tool, when)]
    case 'image':
    case 'container':
    case 'builder':
      return subCommand(tool, rest, command, when)
    case 'buildx':
      return buildx(rest, command, when)
    case 'manifest':
      return manifest(tool, rest, when)
    case 'compose':
      return compose(rest, when, command.checkout)
    case 'trust':
    case 'stack':
    case 'model':
    case 'sandbox':
    case 'kube':
      return [unanalyzable(`${tool} ${sub === undefined ? '' : toLiteral(sub)}`, when)]
    default:
      return subCommand(tool, words, command, when)
  }
}

function subCommand(
  tool: string,
  [sub, ...rest]: readonly PartialString[],
  command: Command,
  when: OperationContext,
): readonly RegistryOperation[] {
  const name = sub && toLiteral(sub)
  switch (name) {
    case 'login':
      return loginOperations(tool, rest, command, when)
    case 'logout':
      return [configChange('docker logout', parseOptions(rest, LOGIN).words[0], when)]
    case 'push':
      return pushed(tool, parseOptions(rest, TRANSFER), when)
    case 'pull': {
      const { words, options: given } = parseOptions(rest, TRANSFER)
      if (given.has('--creds')) return []
      // docker takes one image, podman several.
      return (tool === 'docker' ? words.slice(-1) : words).map(image =>
        transfer('pull', `${tool} pull`, withoutScheme(image, 'docker://'), when),
      )
    }
    case 'build':
    case 'bud':
      return buildOperations(`${tool} build`, rest, when)
    case 'tag': {
      const image = rest.at(-1)
      return rest.length < 2 || image === undefined ? [] : [tag(`${tool} tag`, image, when)]
    }
    case 'run':
    case 'create':
      // buildah's `run` is about a container that is there.
      return tool === 'buildah' ? [] : runOperations(`${tool} ${name}`, rest, when)
    case 'from':
      return parseOptions(rest, RUN, true)
        .words.slice(0, 1)
        .map(image => transfer('pull', `${tool} ${name}`, image, { ...when, isConditional: true }))
    default:
      return []
  }
}

function loginOperations(
  tool: string,
  rest: readonly PartialString[],
  command: Command,
  when: OperationContext,
): readonly RegistryOperation[] {
  const parsed = parseOptions(rest, LOGIN)
  const [registry] = parsed.words
  // The retired integrations of docker with Azure and others: `docker login azure` is no login to a registry.
  if (registry !== undefined && /^(azure|cloud)$/.test(toLiteral(registry) ?? '')) return []
  const own = option(parsed, '--authfile', '--compat-auth-file')
  if (own !== undefined) return [unanalyzable(`${tool} login with a file of its own`, when)]
  const onLine = option(parsed, '-p', '--password')
  return [
    login(
      LOGINS[tool] ?? 'docker login',
      {
        registry,
        userName: option(parsed, '-u', '--username'),
        passwordOnCommandLine: onLine?.location,
        password: onLine ?? (parsed.options.has('--password-stdin') ? command.input : undefined),
      },
      when,
    ),
  ]
}

function pushed(tool: string, { words, options: given }: Parsed, when: OperationContext): readonly RegistryOperation[] {
  if (given.has('--creds') || given.has('--authfile')) return [write(`${tool} push`, when)]
  const image = words.at(-1)
  if (image === undefined) return []
  // podman and buildah: IMAGE [DESTINATION]; a destination that is a file is no push.
  if (
    tool !== 'docker' &&
    words.length > 1 &&
    /^(dir|oci|oci-archive|docker-archive|docker-daemon):/.test(toLiteral(image) ?? '')
  )
    return []
  return [transfer('push', `${tool} push`, withoutScheme(image, 'docker://'), when)]
}

function buildOperations(
  by: string,
  rest: readonly PartialString[],
  when: OperationContext,
): readonly RegistryOperation[] {
  const parsed = parseOptions(rest, BUILD)
  const outputs = options(parsed, '--output', '-o').map(output => readOutput(output))
  const toRegistry = outputs.filter(({ isPushed }) => isPushed !== false)
  const pushes = flag(parsed, '--push')
  const tags = options(parsed, '-t', '--tag')
  if (pushes === false && toRegistry.length === 0) return tags.map(image => tag(by, image, when))
  const isSure = pushes === true || toRegistry.some(({ isPushed }) => isPushed === true)
  const images = [...tags, ...toRegistry.flatMap(({ names }) => names)]
  const how = { ...when, isConditional: when.isConditional || !isSure }
  // Which image it is stands elsewhere, if anywhere.
  if (images.length === 0) return [transfer('push', `${by} --push`, unknownValue('', when.location), how)]
  return images.map(image => transfer('push', `${by} --push`, image, how))
}

/**
 * What bake pushes stands in files of its own, of which only the tags that are put over theirs are seen (`*.tags=x`,
 * `app.tags+=x`). Source: docker/docs, "docker buildx bake", --set.
 */
export function bakeOperations(
  by: string,
  set: readonly PartialString[],
  pushes: boolean | undefined,
  when: OperationContext,
): readonly RegistryOperation[] {
  const tags = set.flatMap(entry => {
    const key = /^[\w*.-]*\.tags\+?=/.exec(literalPrefix(entry))?.[0]
    return (key === undefined ? undefined : withoutStart(entry, key)) ?? []
  })
  const how = { ...when, isConditional: when.isConditional || pushes !== true }
  const named = tags.map(image => (pushes === false ? tag(by, image, when) : transfer('push', by, image, how)))
  return [...named, transfer('push', by, unknownValue('', when.location), { ...when, isConditional: true })]
}

/** `type=registry`, `type=image,name=x,push=true` of buildx. */
export function readOutput(output: PartialString): {
  readonly isPushed: boolean | undefined
  readonly names: readonly PartialString[]
} {
  const fields = listOf(output, /[,\n]/g)
  const texts = fields.map(field => toLiteral(field)?.replaceAll('"', '').trim())
  const isImage = texts.includes('type=image')
  const isPushed =
    texts.includes('type=registry') || (isImage && texts.some(text => text === 'push=true' || text === 'push'))
  const names = fields.flatMap(field => withoutStart(field, 'name=') ?? withoutStart(field, '"name=') ?? [])
  const mayPush = isPushed
    ? true
    : texts.includes(undefined) && !texts.some(text => /^type=(local|tar|docker|oci|cacheonly)$/.test(text ?? ''))
  return { isPushed: isPushed ? true : mayPush ? undefined : false, names }
}

function runOperations(
  by: string,
  rest: readonly PartialString[],
  when: OperationContext,
): readonly RegistryOperation[] {
  const parsed = parseOptions(rest, RUN, true)
  const [image] = parsed.words
  if (image === undefined) return []
  const mounts = options(parsed, '-v', '--volume', '--mount').map(toDisplayString)
  // With the engine alone it can push, and log in for nobody but itself.
  const sharesEngine = mounts.some(mount => mount.includes('docker.sock'))
  const sharesLogins = mounts.some(mount => SHARES_LOGINS.test(mount))
  const pull = option(parsed, '--pull')
  // An image that is there already is not pulled.
  const isPulled = pull !== undefined && toLiteral(pull) === 'always'
  if (pull !== undefined && toLiteral(pull) === 'never') return []
  return [
    transfer('pull', by, image, { ...when, isConditional: when.isConditional || !isPulled }),
    ...(sharesEngine && !sharesLogins
      ? [transfer('push', by, unknownValue('', when.location), { ...when, isConditional: true })]
      : []),
    ...(sharesLogins ? [unanalyzable(by, when)] : []),
  ]
}

/** The folder of docker's logins, or a home folder around it. */
const SHARES_LOGINS = /\.docker(?!\.)\b|(?:^|[=,])(?:\$\{?HOME\}?|~|\/root|\/home(?:\/\w+)?)\/?(?::|,|$)/

function buildx(
  [sub, ...rest]: readonly PartialString[],
  command: Command,
  when: OperationContext,
): readonly RegistryOperation[] {
  switch (sub && toLiteral(sub)) {
    case 'build':
    case 'b':
      return buildOperations('docker buildx build', rest, when)
    case 'bake':
    case 'f': {
      const parsed = parseOptions(rest, BAKE)
      const pushes = flag(parsed, '--push')
      const files = options(parsed, '-f', '--file')
      const set = options(parsed, '--set')
      const tags = command.checkout && set.length === 0 ? bakeTags(files, parsed.words, command.checkout) : undefined
      if (tags !== undefined && tags.length > 0 && pushes !== undefined)
        return tags.map(image =>
          pushes ? transfer('push', 'docker buildx bake', image, when) : tag('docker buildx bake', image, when),
        )
      return bakeOperations('docker buildx bake', set, pushes, when)
    }
    case 'imagetools': {
      const [action, ...words] = rest
      if (action === undefined || toLiteral(action) !== 'create') return []
      const parsed = parseOptions(words, {
        optionsWithValue: ['-t', '--tag', '-f', '--file', '--builder', '--annotation', '--progress'],
      })
      if (flag(parsed, '--dry-run') !== false) return []
      return options(parsed, '-t', '--tag').map(image =>
        transfer('push', 'docker buildx imagetools create', image, when),
      )
    }
    default:
      // `docker buildx --builder x build`
      return sub !== undefined && (toLiteral(sub) ?? '').startsWith('-')
        ? buildx(parseOptions([sub, ...rest], { optionsWithValue: ['--builder'] }, true).words, command, when)
        : []
  }
}

function manifest(
  tool: string,
  [sub, ...rest]: readonly PartialString[],
  when: OperationContext,
): readonly RegistryOperation[] {
  if (sub === undefined || toLiteral(sub) !== 'push') return []
  const { words } = parseOptions(rest, TRANSFER)
  const image = tool === 'docker' ? words[0] : words.at(-1)
  return image === undefined ? [] : [transfer('push', `${tool} manifest push`, withoutScheme(image, 'docker://'), when)]
}

/** What is pushed stands in compose's own file. */
export function compose(
  rest: readonly PartialString[],
  when: OperationContext,
  checkout?: Checkout,
): readonly RegistryOperation[] {
  const { words, options: given } = parseOptions(
    rest,
    {
      optionsWithValue: [
        ...['-f', '--file', '-p', '--project-name', '--profile', '--env-file', '--project-directory'],
        ...['--ansi', '--progress', '--parallel', '-c', '--context', '-H', '--host'],
      ],
    },
    true,
  )
  const sub = words[0] && toLiteral(words[0])
  const isPushingBuild = sub === 'build' && words.some(word => toLiteral(word) === '--push')
  const isTransfer = sub === undefined || isPushingBuild || /^(push|pull|publish)$/.test(sub)
  if (words.length === 0 || !isTransfer) return []
  const by = `docker compose ${sub ?? ''}`.trim()
  // It is not seen what is done, or with which images; compose logs in nowhere.
  if (sub === undefined) return [unanalyzable(by, when)]
  const kind = sub === 'pull' ? 'pull' : 'push'
  const files = [...(given.get('-f') ?? []), ...(given.get('--file') ?? [])]
  const services =
    checkout === undefined || given.has('--project-directory') ? undefined : composeServices(files, checkout)
  const named = parseOptions(words.slice(1), { optionsWithValue: ['--policy', '--builder', '--build-arg'] }).words.map(
    toLiteral,
  )
  // What is built is pushed, and what is not is pulled.
  const images = services
    ?.filter(({ name, isBuilt }) => isBuilt === (kind === 'push') && (named.length === 0 || named.includes(name)))
    .map(({ image }) => image)
  if (images !== undefined && !named.includes(undefined)) return images.map(image => transfer(kind, by, image, when))
  return [transfer(kind, by, unknownValue('', when.location), { ...when, isConditional: true })]
}
