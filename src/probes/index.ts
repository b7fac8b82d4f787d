import { isUsable, type LoginServer, parseLoginServer } from '../azure/acr/login-server.ts'
import { parseRepository } from '../azure/acr/repository.ts'
import type { Access } from '../azure/acr/token-scope.ts'
import { fileForm } from '../azure/value-form.ts'
import { isPlatform } from '../docker/platform.ts'
import { type Facts, failed, type GivenInput, type RegistryFacts, skipped, valueIn } from '../facts.ts'
import type { CredentialInput } from '../findings/credentials.ts'
import type { Host } from '../host/ports.ts'
import type { Inputs } from '../inputs.ts'
import type { Vault } from '../secrets/vault.ts'
import { createLimiter } from '../util/concurrency.ts'
import type { Deadline } from '../util/deadline.ts'
import { note } from '../util/note.ts'
import type { Redact } from '../util/redacted.ts'
import { truncate } from '../util/text.ts'
import { firstOfEach } from '../util/unique.ts'
import { imagesUsedBy, type JobImages, NO_IMAGES } from '../workflow/job-images.ts'
import {
  dockerEndpoint,
  dockerVariables,
  probeDocker,
  probeDockerConfig,
  readConfigFile,
  storedLogins,
} from './docker.ts'
import { probeBuilder, probeEngineProxies } from './engine.ts'
import { type GrantsProven, grantsProven } from './grants-proven.ts'
import { collectIdentity, NO_IDENTITY, probeAzureApis, probeEvents, startIdentity } from './identity.ts'
import { probeNearby } from './nearby.ts'
import { REGISTRIES_AT_ONCE } from './open-ahead.ts'
import { asAzureCli } from './proxy.ts'
import { clockOf, type ExpectedImages, probeRegistry } from './registry.ts'
import { probeRunner } from './runner.ts'
import { startWorkflows, type WorkflowProbe } from './workflow.ts'

/** Requests to registries under way at the same time: each costs memory where the answer has no end. */
const REQUESTS_AT_ONCE = 16

/** All probes, each once and side by side, under one deadline. Rejects only for a fault of our own. */
export async function gather(
  inputs: Inputs,
  host: Host,
  vault: Vault,
  deadline: Deadline,
  waitedSeconds = 0,
): Promise<Facts> {
  const servers = firstOfEach(
    inputs.registries.map(given => parseLoginServer(given, inputs.trustedHosts)),
    // Another spelling of the same registry is asked for itself: docker may fail with one and not with the other.
    server => server.given.trim(),
  )
  const now = host.now()

  const workflows = startWorkflows(inputs, { host, vault, deadline })
  const logs = startLogs(inputs, { host, vault, deadline })
  const file = readConfigFile(host)
  const endpoint = file.then(({ outcome }) => dockerEndpoint(host.env, vault.redact, outcome.config.currentContext))
  const versions =
    servers.length === 0
      ? Promise.resolve(NO_DOCKER)
      : endpoint.then(where => probeDocker(host, deadline, vault, where))
  // Beside the version, which decides by itself.
  const routes = servers.length === 0 ? Promise.resolve(SKIPPED_ROUTES) : probeRoutes({ host, vault, deadline })
  const config = probeDockerConfig(
    host,
    versions.then(({ cli }) => cli),
    file,
  )
  // It goes out as the Azure CLI does.
  const azureContext = { host: asAzureCli(host), vault, deadline }
  const identity = servers.length === 0 ? NO_IDENTITY : await startIdentity(inputs, servers, azureContext)
  const localImages = imagesFromCheckout(inputs, servers, workflows)
  const expectedImages = expectedImagesOf(inputs, servers, localImages)
  const context = {
    ...{ inputs, host: limitedHost(host, deadline), vault, deadline, expectedImages, localImages, config, now },
    signIn: identity.plan.kind === 'misconfigured' ? ('misconfigured' as const) : identity.signIn,
  }
  const atOnce = createLimiter(REGISTRIES_AT_ONCE)
  const dataPlane = servers.map(server => atOnce(() => probeRegistry(context, server)))
  const apis = probeAzureApis(
    identity,
    servers.filter(isUsable),
    inputs,
    azureContext,
    now,
    grantsOf(servers, dataPlane, expectedImages),
  )
  const [
    { cli, engine },
    { proxies, builder },
    { facts: configFacts, config: logins },
    runner,
    probed,
    { management, graph },
    events,
    files,
  ] = await Promise.all([
    versions,
    Promise.race([routes, routesUnlessProven(routes, host.env, [dataPlane, expectedImages], [versions, config, apis])]),
    config,
    probeRunner(host),
    Promise.all(dataPlane),
    apis,
    probeEvents(identity, servers.filter(isUsable), inputs, azureContext),
    workflows.facts,
  ])
  const withArm = probed.map(facts => ({
    ...facts,
    arm: management.registries.get(facts.server.host) ?? skipped('not-signed-in'),
    nearby: skipped('not-needed'),
  }))
  const nearby = await probeNearby(withArm, identity, azureContext)
  const registries = withArm.map(facts => ({ ...facts, nearby: nearby.get(facts.server.host) ?? facts.nearby }))
  const challenges = registries.map(({ challenge }) => challenge)
  return {
    clock: clockOf(challenges, now),
    waitedSeconds,
    given: { ...givenFacts(inputs, vault), access: inputs.access ?? inferAccess(await localImages, registries, files) },
    runner,
    identity: await collectIdentity(identity, registries, graph, azureContext),
    additionalPrincipals: management.additionalPrincipals,
    docker: {
      ...{ cli, engine, proxies, builder, config: configFacts, ...apiVersionOf(host, vault.redact) },
      ...platformOf(host, vault.redact),
      ...{ endpoint: await endpoint, variables: dockerVariables(host.env) },
      storedLogins: storedLogins(logins, vault.redact),
    },
    repositories: (await expectedImages).repositories,
    registries,
    workflows: files,
    events,
    logs: await logs,
  }
}

/** The texts that are looked for take as long to load as all else: only where there is a log to explain. */
async function startLogs(
  inputs: Inputs,
  context: { readonly host: Host; readonly vault: Vault; readonly deadline: Deadline },
): Promise<Facts['logs']> {
  if (!inputs.explain && inputs.errorText === '' && inputs.errorFile === '') return skipped('not-needed')
  const { probeLogs } = await import('./job-logs.ts')
  return probeLogs(inputs, context)
}

/**
 * What the job does with the images of the one registry, where the workflow is on disk. The API that it is read from
 * otherwise is not waited for. Of several registries the file alone does not tell which is meant.
 */
async function imagesFromCheckout(
  { access }: Inputs,
  [server, ...others]: readonly LoginServer[],
  workflows: WorkflowProbe,
): Promise<JobImages> {
  const running = server === undefined || others.length > 0 ? undefined : await workflows.localWorkflow
  return running === undefined || server === undefined ? NO_IMAGES : imagesUsedBy(running, server.host, access)
}

/**
 * What is asked of the registry. With repositories at hand the file is not waited for: who asks for push is told of
 * pull as well.
 */
async function expectedImagesOf(
  inputs: Inputs,
  servers: readonly LoginServer[],
  localImages: Promise<JobImages>,
): Promise<ExpectedImages> {
  const inFile = inputs.repositories.length > 0 ? NO_IMAGES : await localImages
  const given = inputs.repositories.length > 0 ? inputs.repositories : inFile.repositories
  const repositories = given.map(name =>
    parseRepository(
      name,
      servers.map(({ host }) => host),
    ),
  )
  return {
    access: inputs.access ?? inFile.access,
    repositories: firstOfEach(repositories, ({ name }) => name),
    images: firstOfEach(
      repositories.filter(
        ({ reference, issue }) => reference !== undefined && (issue === undefined || issue === 'upper-case'),
      ),
      ({ name, reference = '' }) => `${name} ${reference}`,
    ),
  }
}

/** A host with so many requests under way at most; what waited for its turn has the less time. */
function limitedHost(host: Host, deadline: Deadline): Host {
  const atOnce = createLimiter(REQUESTS_AT_ONCE)
  const http: Host['http'] = request =>
    atOnce(() => host.http({ ...request, timeoutMs: Math.min(request.timeoutMs, deadline.remaining()) }))
  return { ...host, http }
}

/**
 * The engine's and the builder's way out, which explain what differs from the runner's own. Where everything is proven
 * and the runner itself has no proxy, a slow engine is not waited for longer than all else.
 */
async function routesUnlessProven(
  routes: Promise<Routes>,
  env: Host['env'],
  [dataPlane, images]: readonly [readonly ReturnType<typeof probeRegistry>[], Promise<ExpectedImages>],
  others: readonly Promise<unknown>[],
): Promise<Routes> {
  if (Object.entries(env).some(([name, value]) => value && /^(?:https?|all)_proxy$/i.test(name))) return routes
  const [registries, { access, repositories }] = await Promise.all([Promise.all(dataPlane), images, ...others])
  return grantsProven(registries, access, repositories) === 'less' ? routes : ROUTES_NOT_AWAITED
}

const NOT_AWAITED = failed({ kind: 'tool', text: note('docker-too-slow') })
const ROUTES_NOT_AWAITED: Routes = { proxies: NOT_AWAITED, builder: NOT_AWAITED }

/** What the registry of a host has granted, under all its spellings, once it has answered. */
const grantsOf =
  (
    servers: readonly LoginServer[],
    probes: readonly ReturnType<typeof probeRegistry>[],
    images: Promise<ExpectedImages>,
  ) =>
  async (host: string): Promise<GrantsProven> => {
    const spellings = probes.filter((_, index) => servers[index]?.host === host)
    const [registries, { access, repositories }] = await Promise.all([Promise.all(spellings), images])
    return grantsProven(registries, access, repositories)
  }

/** With what the API told meanwhile; not where nobody signed in, since a pull was not tried then. */
function inferAccess(localImages: JobImages, registries: readonly RegistryFacts[], files: Facts['workflows']): Access {
  const running = valueIn(files)?.running
  const [registry, ...others] = registries
  if (localImages.access !== undefined || running === undefined || registry === undefined)
    return localImages.access ?? 'push'
  if (others.length > 0 || registry.credential.state !== 'known') return 'push'
  return imagesUsedBy(running, registry.server.host, undefined).access ?? 'push'
}

const NO_DOCKER = { cli: skipped('not-needed'), engine: skipped('not-needed') }
const SKIPPED_ROUTES: Routes = { proxies: skipped('not-needed'), builder: skipped('not-needed') }

const apiVersionOf = ({ env: { DOCKER_API_VERSION: version } }: Host, redact: Redact) =>
  version ? { apiVersion: truncate(redact(version), 40) } : {}

const platformOf = ({ env: { DOCKER_DEFAULT_PLATFORM: platform } }: Host, redact: Redact) =>
  platform && !isPlatform(platform) ? { malformedPlatform: truncate(redact(platform), 80) } : {}

type Routes = Pick<Facts['docker'], 'proxies' | 'builder'>

/** How the engine goes out, and its builder. */
async function probeRoutes(context: Parameters<typeof probeBuilder>[0]): Promise<Routes> {
  const [proxies, builder] = await Promise.all([probeEngineProxies(context), probeBuilder(context)])
  return { proxies, builder }
}

function givenFacts(inputs: Inputs, vault: Vault): Omit<Facts['given'], 'access'> {
  const password = vault.reveal(inputs.password)
  const values: Readonly<Record<CredentialInput, string>> = {
    username: inputs.userName,
    password,
    'client-id': inputs.clientId,
    'tenant-id': inputs.tenantId,
    'subscription-id': inputs.subscriptionId,
    'client-secret': vault.reveal(inputs.clientSecret),
  }
  return {
    workspaceId: inputs.workspaceId,
    minimumTokenMinutes: inputs.minimumTokenMinutes,
    expiryWarningDays: inputs.expiryWarningDays,
    userName: { given: inputs.userName.trim() !== '' },
    password: { given: password.trim() !== '' },
    leadingDash: (['password', 'client-secret'] as const).filter(input => hasLeadingDash(values[input].trim())),
    filled: filledInputs(inputs, { ...values, creds: vault.reveal(inputs.creds) }),
    whitespace: (Object.keys(values) as CredentialInput[]).flatMap((input): Facts['given']['whitespace'] => {
      const value = values[input]
      const trimmed = value.trim()
      if (/\s/.test(trimmed)) return [{ input, where: 'inner' }]
      return trimmed !== '' && trimmed !== value ? [{ input, where: 'edge' }] : []
    }),
  }
}

/** Of a secret; a certificate has dashes, too, and is told by itself. */
const hasLeadingDash = (secret: string): boolean => secret.startsWith('-') && fileForm(secret) === undefined

const GIVEN_INPUTS = ['username', 'password', 'client-id', 'tenant-id', 'client-secret', 'creds'] as const

const filledInputs = (
  { registries }: Inputs,
  values: Readonly<Record<(typeof GIVEN_INPUTS)[number], string>>,
): readonly GivenInput[] => [
  ...(registries.length > 0 ? ['registry' as const] : []),
  ...GIVEN_INPUTS.filter(input => values[input].trim() !== ''),
]
