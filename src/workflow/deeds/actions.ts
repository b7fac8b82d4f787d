import type { Deed, EntraLogin } from '../model.ts'
import { readBash } from '../shell/bash.ts'
import { scriptOf } from '../shell/nested.ts'
import { knownStart, listOf, mapped, toValue, trimmed, withoutStart } from '../shell/pieces.ts'
import { literal, type Piece, type Value } from '../value.ts'
import { commandDeeds } from './commands.ts'
import { bakeDeeds, readOutput } from './docker.ts'
import type { StepText } from './index.ts'
import { type Circumstances, circumstances, configChange, entraLogin, login, naming, opaque, transfer } from './make.ts'
import { truth } from './options.ts'

/** What the actions do that this program knows; inputs as their action.yml names them. */
type ActionReader = (step: StepText, when: Circumstances) => readonly Deed[]

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
const HARMLESS = [
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
export function actionDeeds(step: StepText, action: string, when: Circumstances): readonly Deed[] {
  const reader = Object.hasOwn(READERS, action) ? READERS[action] : undefined
  if (reader !== undefined) return reader(step, when)
  if (bringsLogins(step, action)) return [opaque(action, when)]
  return HARMLESS.some(pattern => pattern.test(action)) ? [] : [opaque(action, when)]
}

/** A cache or an artifact that is put where docker keeps its logins. */
const bringsLogins = (step: StepText, action: string): boolean =>
  !action.startsWith('actions/upload-') &&
  (step.with.get('path')?.pieces ?? []).some(
    piece => 'known' in piece && /(?:^|[\s/])\.docker(?![\w.-])/.test(piece.known),
  )

/** The outputs of an action that are known in part. */
export function actionOutputs(step: StepText, action: string): ReadonlyMap<string, Value> {
  if (action !== 'docker/metadata-action' || step.id === undefined) return new Map()
  const images = given(step, 'images')
  if (images === undefined) return new Map()
  const tags = metadataImages(images).flatMap((image, index): Piece[] => [
    ...(index > 0 ? [{ known: '\n', place: image.place }] : []),
    ...image.pieces.map(piece => ({ ...piece, use: image.place })),
    { known: ':', place: image.place },
    // One of its tags, by the name of an output that has one.
    { unknown: `steps.${step.id}.outputs.version`, place: image.place },
  ])
  return tags.length === 0 ? new Map() : new Map([['tags', toValue(tags, images.place)]])
}

/**
 * docker/metadata-action takes names one a line or between commas, `name=x,enable=true` too, and turns them to lower case.
 * Source: docker/metadata-action:src/image.ts, Transform.
 */
function metadataImages(images: Value): Value[] {
  return listOf(images, /\n/g)
    .flatMap(line => (knownStart(line).startsWith('name=') ? listOf(line, /,/g).slice(0, 1) : listOf(line, /,/g)))
    .flatMap(entry => {
      const start = knownStart(entry)
      if (/^(enable|type)=/.test(start)) return []
      const name = withoutStart(entry, 'name=') ?? entry
      return [toValue(lowerCase(name.pieces), name.place)]
    })
}

/** In lower case; the host keeps the names of what is not known, since hosts that differ in case only are one for metadata-action. */
function lowerCase(pieces: readonly Piece[]): Piece[] {
  let isHost = true
  return pieces.flatMap(piece => {
    if ('known' in piece && piece.known.includes('/')) isHost = false
    if ('unknown' in piece && isHost) return [piece]
    return mapped([piece], text => text.toLowerCase())
  })
}

/** An input that is given and not empty. */
function given(step: StepText, name: string): Value | undefined {
  const value = step.with.get(name)
  if (value === undefined) return undefined
  const pieces = trimmed(value.pieces)
  return pieces.length === 0 ? undefined : toValue(pieces, value.place)
}

const credentialsOf = (step: StepText, registry = 'registry') => ({
  registry: given(step, registry),
  userName: step.with.get('username'),
  password: step.with.get('password'),
})

function dockerLogin(step: StepText, when: Circumstances): readonly Deed[] {
  const several = given(step, 'registry-auth')
  if (several !== undefined) return registryAuth(several).map(entry => login('docker/login-action', entry, when))
  return [login('docker/login-action', credentialsOf(step), when)]
}

/** `registry-auth` of docker/login-action v3.4 on: a YAML list of registry, username, password. */
function registryAuth(value: Value) {
  const entries: { registry: Value | undefined; userName?: Value; password?: Value }[] = []
  for (const line of listOf(value, /\n/g)) {
    const isNew = knownStart(line).startsWith('-')
    const field = /^(?:-\s*)?(registry|username|password)\s*:\s*/.exec(knownStart(line))
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
function azureDockerLogin(step: StepText, when: Circumstances): readonly Deed[] {
  const credentials = credentialsOf(step, 'login-server')
  return [
    configChange('azure/docker-login', credentials.registry, when),
    login('azure/docker-login', credentials, when),
  ]
}

function azureLogin(step: StepText, when: Circumstances): readonly Deed[] {
  return [entraLogin('azure/login', howOf(step), when)]
}

/** Source: Azure/login:src/common/LoginConfig.ts. */
function howOf(step: StepText): EntraLogin['how'] {
  const authType = given(step, 'auth-type')
  if (authType !== undefined && literal(authType)?.toUpperCase() === 'IDENTITY') return 'managed-identity'
  if (given(step, 'client-id') !== undefined) return given(step, 'client-secret') === undefined ? 'oidc' : 'secret'
  return given(step, 'creds') === undefined ? 'unknown' : 'creds'
}

function buildPush(step: StepText, when: Circumstances): readonly Deed[] {
  // Version 1 logs in and pushes by inputs of its own.
  if (/^v1(\.|$)/.test(step.uses?.ref ?? '')) return [opaque('docker/build-push-action', when)]
  const push = given(step, 'push')
  const pushes = push === undefined ? false : truth(push)
  const outputs = [...listOf(step.with.get('outputs') ?? toValue([], when.place), /\n/g)].map(readOutput)
  const toRegistry = outputs.filter(({ isPushed }) => isPushed !== false)
  const tags = listOf(step.with.get('tags') ?? toValue([], when.place), /[\n,]/g)
  if (pushes === false && toRegistry.length === 0)
    return tags.map(image => naming('docker/build-push-action', image, when))
  const isSure = pushes === true || toRegistry.some(({ isPushed }) => isPushed === true)
  const how = { ...when, isConditional: when.isConditional || !isSure }
  const images = [...tags, ...toRegistry.flatMap(({ names }) => names)]
  if (images.length === 0) return [opaque('docker/build-push-action', how)]
  return images.map(image => transfer('push', 'docker/build-push-action', image, how))
}

function bake(step: StepText, when: Circumstances): readonly Deed[] {
  const push = given(step, 'push')
  const set = listOf(step.with.get('set') ?? toValue([], when.place), /\n/g)
  return bakeDeeds('docker/bake-action', set, push === undefined ? false : truth(push), when)
}

/** Its image is `registry/image:tag`; where a user is given it logs in itself. */
function pushToRegistry(step: StepText, when: Circumstances): readonly Deed[] {
  const by = 'redhat-actions/push-to-registry'
  const [registry, image] = [given(step, 'registry'), given(step, 'image')]
  if (image === undefined || given(step, 'username') !== undefined) return [opaque(by, when)]
  const pieces: Piece[] =
    registry === undefined
      ? [...image.pieces]
      : [...registry.pieces, { known: '/', place: registry.place }, ...image.pieces]
  return [transfer('push', by, toValue(pieces, (registry ?? image).place), when)]
}

function acrBuild(step: StepText, when: Circumstances): readonly Deed[] {
  const image = given(step, 'image') ?? given(step, 'repository')
  return image === undefined ? [] : [transfer('push', 'azure/acr-build', image, when, true)]
}

/** It builds and pushes where it is given a source, and logs in to the registry by itself. */
function containerApps(step: StepText, when: Circumstances): readonly Deed[] {
  const isBuilt = ['appsourcepath', 'acrname', 'acrusername'].some(name => given(step, name) !== undefined)
  return isBuilt ? [opaque('azure/container-apps-deploy-action', when)] : []
}

/** The command that it tries until it succeeds. */
function retried(step: StepText, when: Circumstances): readonly Deed[] {
  const command = given(step, 'command')
  const shell = given(step, 'shell')
  if (command === undefined || (shell !== undefined && !/^(bash|sh)$/.test(literal(shell) ?? '')))
    return [opaque('nick-fields/retry', when)]
  const { commands, isPartial } = readBash(scriptOf(command), step.env)
  return [
    ...(isPartial ? [opaque('nick-fields/retry', when)] : []),
    ...commands.flatMap(inner => {
      const around = circumstances(inner, when.isInAzureCli)
      return commandDeeds(inner, { ...around, isConditional: around.isConditional || when.isConditional })
    }),
  ]
}

/** JavaScript is not read: only whether it starts a program. */
function githubScript(step: StepText, when: Circumstances): readonly Deed[] {
  const script = step.with.get('script') ?? toValue([], when.place)
  const isQuiet = !script.pieces.some(piece => 'known' in piece && /\bexec|child_process|docker/i.test(piece.known))
  return isQuiet ? [] : [opaque('actions/github-script', when)]
}
