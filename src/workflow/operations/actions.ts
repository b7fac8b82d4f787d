import type { EntraLogin, RegistryOperation } from '../model.ts'
import { type PartialString, type Segment, toLiteral } from '../partial-string.ts'
import { listOf, literalPrefix, mapSegments, toValue, trimmed, withoutStart } from '../partial-string-ops.ts'
import { readBash } from '../shell/bash.ts'
import { scriptOf } from '../shell/nested.ts'
import { parseBoolean } from './argv.ts'
import { commandOperations } from './commands.ts'
import {
  configChange,
  contextOf,
  entraLogin,
  login,
  type OperationContext,
  tag,
  transfer,
  unanalyzable,
  write,
} from './create.ts'
import { bakeOperations, readOutput } from './docker.ts'
import { bakeTags } from './image-files.ts'
import { KNOWN_ACTIONS } from './known-actions.ts'
import type { StepText } from './step.ts'
import { isRegistryCache } from './writes.ts'

/** What the actions do that this program knows; inputs as their action.yml names them. */
type ActionReader = (step: StepText, when: OperationContext) => readonly RegistryOperation[]

const READERS: Readonly<Record<string, ActionReader>> = {
  'docker/login-action': dockerLogin,
  'azure/docker-login': azureDockerLogin,
  'azure/container-actions/docker-login': azureDockerLogin,
  'azure/login': azureLogin,
  'docker/build-push-action': buildPush,
  'docker/bake-action': bake,
  'redhat-actions/podman-login': (step, when) => [login('podman login', credentialsOf(step), when)],
  'redhat-actions/push-to-registry': pushToRegistry,
  'redhat-actions/buildah-build': () => [],
  'azure/acr-build': acrBuild,
  'azure/container-apps-deploy-action': containerApps,
  'nick-fields/retry': retried,
  'nick-invision/retry': retried,
  'actions/github-script': githubScript,
}

/** Owners and actions that neither log in to a registry nor push or pull for the steps that follow. */
const NO_REGISTRY_EFFECT = [
  // This one: it logs in nowhere.
  /(?:^|\/)acr-login-check$/,
  /^actions\/(?!github-script)/,
  /^github\//,
  /^azure\/(?!cli$|powershell$|docker-login|login$|acr|container-apps-deploy)/,
  /^docker\/(setup-|metadata-action|scout-action|build-push-action\/)/,
  /^(hashicorp|codecov|google-github-actions|sonarsource|snyk|anchore|aquasecurity|sigstore|trufflesecurity)\//,
  /^(slackapi|8398a7|rtcamp|peter-evans|softprops|ncipollo|dorny|tj-actions|stefanzweifel|ad-m|mikepenz)\//,
  /^(dtolnay|actions-rs|swatinem|taiki-e|pnpm|ruby|subosito|oven-sh|astral-sh|denoland|bufbuild|golangci)\//,
  /^(gittools|paulhatch|mathieudutour|anothrnick|release-drafter|googleapis|semantic-release|step-security)\//,
  /^(microsoft\/(setup-msbuild|security-devops-action|variable-substitution)|nuget\/|cschleiden\/|cycjimmy\/)/,
  /^(marocchino|actionsdesk|amannn|wagoid|reviewdog|rhysd|super-linter|oxsecurity|pre-commit|psf)\//,
  /^(cypress-io|mxschmitt|jwalton|fjogeleit|jlumbroso|easimon|insightsengineering|crazy-max\/ghaction-)/,
  /^(jfrog\/setup-|fluxcd\/flux2\/action|helm\/kind-action|helm\/chart-testing-action|engineerd\/setup-kind|imranismail\/setup-)/,
  /^(advanced-security|test-summary|enricomi|mindsers|louisbrunner|artursouza|im-open|actions-ecosystem)\//,
  /^(appleboy|webfactory|shimataro|cloudflare|netlify|peaceiris|jamesives|burnett01)\//,
  /^[^/]+\/(setup-|install-|[^/]+-installer$)/,
]

/** What a step with `uses:` does; its script (azure/cli) is read apart. */
export function actionOperations(step: StepText, action: string, when: OperationContext): readonly RegistryOperation[] {
  const reader = Object.hasOwn(READERS, action) ? READERS[action] : undefined
  if (reader !== undefined) return reader(step, when)
  if (restoresDockerConfig(step, action)) return [unanalyzable(action, when)]
  if (pushesAttestation(step, action)) return [write(action, when)]
  const isKnown = KNOWN_ACTIONS.has(action) || NO_REGISTRY_EFFECT.some(pattern => pattern.test(action))
  return isKnown ? [] : [unanalyzable(action, when)]
}

/** actions/attest and its kin put what they sign beside the image, where they are told to. */
function pushesAttestation(step: StepText, action: string): boolean {
  const push = given(step, 'push-to-registry')
  return /^actions\/attest(?:$|-)/.test(action) && push !== undefined && parseBoolean(push) !== false
}

/** A cache or an artifact that is put where docker keeps its logins. */
const restoresDockerConfig = (step: StepText, action: string): boolean =>
  !action.startsWith('actions/upload-') &&
  (step.with.get('path')?.segments ?? []).some(
    segment => 'literal' in segment && /(?:^|[\s/])\.docker(?![\w.-])/.test(segment.literal),
  )

/** The outputs of an action that are known in part. */
export function actionOutputs(step: StepText, action: string): ReadonlyMap<string, PartialString> {
  if (action !== 'docker/metadata-action' || step.id === undefined) return new Map()
  const images = given(step, 'images')
  if (images === undefined) return new Map()
  const tags = metadataImages(images).flatMap((image, index): Segment[] => [
    ...(index > 0 ? [{ literal: '\n', location: image.location }] : []),
    ...image.segments.map(segment => ({ ...segment, usedAt: image.location })),
    { literal: ':', location: image.location },
    // One of its tags, by the name of an output that has one.
    { expression: `steps.${step.id}.outputs.version`, location: image.location },
  ])
  return tags.length === 0 ? new Map() : new Map([['tags', toValue(tags, images.location)]])
}

/**
 * docker/metadata-action takes names one a line or between commas, `name=x,enable=true` too, and turns them to lower
 * case. Source: docker/metadata-action:src/image.ts, Transform.
 */
function metadataImages(images: PartialString): PartialString[] {
  return listOf(images, /\n/g)
    .flatMap(line => (literalPrefix(line).startsWith('name=') ? listOf(line, /,/g).slice(0, 1) : listOf(line, /,/g)))
    .flatMap(entry => {
      const start = literalPrefix(entry)
      if (/^(enable|type)=/.test(start)) return []
      const name = withoutStart(entry, 'name=') ?? entry
      return [toValue(lowerCase(name.segments), name.location)]
    })
}

/**
 * In lowercase; the host keeps the names of what is not known, since hosts that differ in case only are one for
 * metadata-action.
 */
function lowerCase(segments: readonly Segment[]): Segment[] {
  let isHost = true
  return segments.flatMap(segment => {
    if ('literal' in segment && segment.literal.includes('/')) isHost = false
    if ('expression' in segment && isHost) return [segment]
    return mapSegments([segment], text => text.toLowerCase())
  })
}

/** An input that is given and not empty. */
function given(step: StepText, name: string): PartialString | undefined {
  const value = step.with.get(name)
  if (value === undefined) return undefined
  const segments = trimmed(value.segments)
  return segments.length === 0 ? undefined : toValue(segments, value.location)
}

const credentialsOf = (step: StepText, registry = 'registry') => ({
  registry: given(step, registry),
  userName: step.with.get('username'),
  password: step.with.get('password'),
})

function dockerLogin(step: StepText, when: OperationContext): readonly RegistryOperation[] {
  const several = given(step, 'registry-auth')
  if (several !== undefined) return registryAuth(several).map(entry => login('docker/login-action', entry, when))
  return [login('docker/login-action', credentialsOf(step), when)]
}

/** `registry-auth` of docker/login-action v3.4 on: a YAML list of registry, username, password. */
function registryAuth(value: PartialString) {
  const entries: { registry: PartialString | undefined; userName?: PartialString; password?: PartialString }[] = []
  for (const line of listOf(value, /\n/g)) {
    const isNew = literalPrefix(line).startsWith('-')
    const field = /^(?:-\s*)?(registry|username|password)\s*:\s*/.exec(literalPrefix(line))
    if (isNew) entries.push({ registry: undefined })
    const entry = entries.at(-1)
    const text = field === null ? undefined : withoutStart(line, field[0])
    if (entry === undefined || field === null || text === undefined) continue
    if (field[1] === 'registry') entry.registry = text
    else if (field[1] === 'username') entry.userName = text
    else entry.password = text
  }
  return entries
}

/** It writes a configuration of its own and points DOCKER_CONFIG at it. Source: Azure/docker-login:src/login.ts. */
function azureDockerLogin(step: StepText, when: OperationContext): readonly RegistryOperation[] {
  const credentials = credentialsOf(step, 'login-server')
  return [
    configChange('azure/docker-login', credentials.registry, when),
    login('azure/docker-login', credentials, when),
  ]
}

function azureLogin(step: StepText, when: OperationContext): readonly RegistryOperation[] {
  return [entraLogin('azure/login', howOf(step), when)]
}

/** Source: Azure/login:src/common/LoginConfig.ts. */
function howOf(step: StepText): EntraLogin['method'] {
  const authType = given(step, 'auth-type')
  if (authType !== undefined && toLiteral(authType)?.toUpperCase() === 'IDENTITY') return 'managed-identity'
  // It has no input client-secret, and does not look at creds where one of these is given.
  if (given(step, 'client-id') !== undefined) return 'oidc'
  if (given(step, 'tenant-id') !== undefined || given(step, 'subscription-id') !== undefined) return 'unknown'
  return given(step, 'creds') === undefined ? 'unknown' : 'creds'
}

function buildPush(step: StepText, when: OperationContext): readonly RegistryOperation[] {
  // Version 1 logs in and pushes by inputs of its own.
  if (/^v1(\.|$)/.test(step.uses?.ref ?? '')) return [unanalyzable('docker/build-push-action', when)]
  const push = given(step, 'push')
  const pushes = push === undefined ? false : parseBoolean(push)
  const outputs = [...listOf(step.with.get('outputs') ?? toValue([], when.location), /\n/g)].map(readOutput)
  const toRegistry = outputs.filter(({ isPushed }) => isPushed !== false)
  const tags = listOf(step.with.get('tags') ?? toValue([], when.location), /[\n,]/g)
  const caches = listOf(step.with.get('cache-to') ?? toValue([], when.location), /\n/g).some(isRegistryCache)
    ? [write('docker/build-push-action', when)]
    : []
  if (pushes === false && toRegistry.length === 0)
    return [...tags.map(image => tag('docker/build-push-action', image, when)), ...caches]
  const isSure = pushes === true || toRegistry.some(({ isPushed }) => isPushed === true)
  const how = { ...when, isConditional: when.isConditional || !isSure }
  const images = [...tags, ...toRegistry.flatMap(({ names }) => names)]
  if (images.length === 0) return [unanalyzable('docker/build-push-action', how)]
  return images.map(image => transfer('push', 'docker/build-push-action', image, how))
}

function bake(step: StepText, when: OperationContext): readonly RegistryOperation[] {
  const push = given(step, 'push')
  const listed = (name: string): PartialString[] => listOf(step.with.get(name) ?? toValue([], when.location), /[\n,]/g)
  const set = listOf(step.with.get('set') ?? toValue([], when.location), /\n/g)
  const pushes = push === undefined ? false : parseBoolean(push)
  const isPlain = set.length === 0 && given(step, 'source') === undefined && given(step, 'workdir') === undefined
  const tags =
    step.checkout !== undefined && isPlain ? bakeTags(listed('files'), listed('targets'), step.checkout) : undefined
  if (tags !== undefined && tags.length > 0 && pushes !== undefined)
    return tags.map(image =>
      pushes ? transfer('push', 'docker/bake-action', image, when) : tag('docker/bake-action', image, when),
    )
  return bakeOperations('docker/bake-action', set, pushes, when)
}

/** Its image is `registry/image:tag`; where a user is given it logs in itself. */
function pushToRegistry(step: StepText, when: OperationContext): readonly RegistryOperation[] {
  const by = 'redhat-actions/push-to-registry'
  const [registry, image] = [given(step, 'registry'), given(step, 'image')]
  if (image === undefined || given(step, 'username') !== undefined) return [unanalyzable(by, when)]
  const segments: Segment[] =
    registry === undefined
      ? [...image.segments]
      : [...registry.segments, { literal: '/', location: registry.location }, ...image.segments]
  return [transfer('push', by, toValue(segments, (registry ?? image).location), when)]
}

function acrBuild(step: StepText, when: OperationContext): readonly RegistryOperation[] {
  const image = given(step, 'image') ?? given(step, 'repository')
  return image === undefined ? [] : [transfer('push', 'azure/acr-build', image, when, true)]
}

/** It builds and pushes where it is given a source, and logs in to the registry by itself. */
function containerApps(step: StepText, when: OperationContext): readonly RegistryOperation[] {
  const isBuilt = ['appsourcepath', 'acrname', 'acrusername'].some(name => given(step, name) !== undefined)
  return isBuilt ? [unanalyzable('azure/container-apps-deploy-action', when)] : []
}

/** The command that it tries until it succeeds. */
function retried(step: StepText, when: OperationContext): readonly RegistryOperation[] {
  const command = given(step, 'command')
  const shell = given(step, 'shell')
  if (command === undefined || (shell !== undefined && !/^(bash|sh)$/.test(toLiteral(shell) ?? '')))
    return [unanalyzable('nick-fields/retry', when)]
  const { commands, isPartial } = readBash(scriptOf(command), step.env, step.checkout)
  return [
    ...(isPartial ? [unanalyzable('nick-fields/retry', when)] : []),
    ...commands.flatMap(inner => {
      const outer = contextOf(inner, when.isInAzureCliContainer)
      return commandOperations(inner, { ...outer, isConditional: outer.isConditional || when.isConditional })
    }),
  ]
}

/** JavaScript is not read: only whether it starts a program. */
function githubScript(step: StepText, when: OperationContext): readonly RegistryOperation[] {
  const script = step.with.get('script') ?? toValue([], when.location)
  const isQuiet = !script.segments.some(
    segment => 'literal' in segment && /\bexec|child_process|docker/i.test(segment.literal),
  )
  return isQuiet ? [] : [unanalyzable('actions/github-script', when)]
}
