import { join } from 'node:path'
import { type Builder, currentBuilder, readBuilder } from '../docker/builder.ts'
import { type Daemon, daemonFile, daemonKind, hasProxies } from '../docker/daemon.ts'
import { readEngineProxies } from '../docker/info.ts'
import { type EngineProxies, withoutUserInfo } from '../docker/proxy.ts'
import { type Fact, failed, ok, skipped } from '../facts.ts'
import type { Host } from '../host/ports.ts'
import { secretsInUrls } from '../secrets/url-credentials.ts'
import type { Vault } from '../secrets/vault.ts'
import type { Deadline } from '../util/deadline.ts'
import { fromJson, objectOf } from '../util/json.ts'

/** Beside what decides, so that a slow answer costs little: one that takes longer is none. Milliseconds. */
const TIMEOUT_MS = 5_000
const MAX_OUTPUT_BYTES = 1024 * 1024

interface ProbeContext {
  readonly host: Host
  readonly vault: Vault
  readonly deadline: Deadline
}

/**
 * The engine's own proxies, by which login, pull and push go out. Credentials in them go into the vault, and not into
 * the fact.
 */
export async function probeEngineProxies(context: ProbeContext): Promise<Fact<EngineProxies>> {
  const text = await outputOf(context, ['info', '--format', '{{json .}}'])
  const proxies = text === undefined ? undefined : readEngineProxies(text)
  if (proxies === undefined) return failed({ kind: 'tool', text: 'docker info' })
  const { httpProxy, httpsProxy } = proxies
  const daemon = await daemonOf(context, text ?? '', proxies.context)
  return ok({
    ...proxies,
    httpProxy: proxyAddress(httpProxy, context.vault),
    httpsProxy: proxyAddress(httpsProxy, context.vault),
    ...(daemon !== undefined && { daemon }),
  })
}

/** Where the settings of the engine are, whose proxies may have to change; its file is read for nothing else. */
async function daemonOf({ host }: ProbeContext, text: string, contextName: string): Promise<Daemon | undefined> {
  const { env, homeDirectory, platform } = host
  const kind =
    platform === 'linux' ? daemonKind(objectOf(fromJson(text)) ?? {}, env['DOCKER_HOST'] ?? '', contextName) : 'product'
  const path = daemonFile(kind, env['XDG_CONFIG_HOME'] || join(homeDirectory, '.config'))
  const file = path === undefined ? undefined : await host.readFile(path, { maxBytes: MAX_OUTPUT_BYTES })
  const isThere = file?.state === 'read' && hasProxies(fromJson(file.text))
  if (kind === 'system' && !isThere) return undefined
  return { kind, ...(isThere && path !== undefined && { proxiesFile: path }) }
}

/**
 * The builder that is the current one, with the proxies of its containers. It is asked for by its name, which writes
 * nothing and starts nothing, and only where another than the engine's own is recorded.
 */
export async function probeBuilder(context: ProbeContext): Promise<Fact<Builder>> {
  const { env, homeDirectory, readFile } = context.host
  const folder = env['BUILDX_CONFIG'] || join(env['DOCKER_CONFIG'] || join(homeDirectory, '.docker'), 'buildx')
  const current = await readFile(join(folder, 'current'))
  const name = currentBuilder(env['BUILDX_BUILDER'], current.state === 'read' ? current.text : '')
  if (name === undefined) return skipped('not-needed')
  const text = await outputOf(context, ['buildx', 'inspect', name])
  const builder = text === undefined ? undefined : readBuilder(text)
  if (builder === undefined) return failed({ kind: 'tool', text: 'docker buildx inspect' })
  return ok({
    ...builder,
    nodes: builder.nodes.map(({ endpoint, proxies }) => ({
      endpoint: withoutUserInfo(endpoint),
      ...(proxies !== undefined && {
        proxies: { ...proxies, httpsProxy: proxyAddress(proxies.httpsProxy, context.vault) },
      }),
    })),
  })
}

/** Standard output of docker, where it ended by itself: an engine that is not there is told by another exit code. */
async function outputOf({ host, deadline }: ProbeContext, args: readonly string[]): Promise<string | undefined> {
  const timeoutMs = Math.min(TIMEOUT_MS, deadline.remaining())
  const outcome = await host.exec({ file: 'docker', args, timeoutMs, maxOutputBytes: MAX_OUTPUT_BYTES })
  return outcome.state === 'exited' && outcome.code === 0 ? outcome.stdout : undefined
}

/** A proxy as it may be kept: what is secret in it is held first. */
function proxyAddress(proxy: string, vault: Vault): string {
  for (const secret of secretsInUrls(proxy)) {
    // What an engine writes in place of a username and password isn't a secret. Source: moby/moby:daemon/config,
    // MaskCredentials.
    if (!/^x+(:x+)?$/.test(secret)) vault.register(secret)
  }
  return withoutUserInfo(proxy)
}
