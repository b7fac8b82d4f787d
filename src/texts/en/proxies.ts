import type { FindingValues } from '../../findings.ts'
import { shellQuote } from '../az-commands.ts'
import { exemptIfReached, exemptInDaemon, giveDaemonProxy, takeProxyIfReached } from '../network-commands.ts'
import type { FindingTexts } from '../texts.ts'

export const proxyTexts = {
  'engine-proxy-mismatch': values => ({
    title: 'The Docker daemon and this runner have different proxy settings',
    message: values.reached
      ? `${daemonText(values.runner, values.engine)} Docker may fail although this check passes. Set the same HTTPS_PROXY and NO_PROXY for both.`
      : `${daemonText(values.runner, values.engine)} The runner's connection failed, but Docker's may work. Set the same HTTPS_PROXY and NO_PROXY for both.`,
    fix: engineFix(values),
  }),
  'builder-proxy-mismatch': ({ runner, builder }) => ({
    title: 'The Buildx builder and this runner have different proxy settings',
    message: builderText(runner, builder),
    fix: `docker buildx create --use --driver docker-container${runner === undefined ? '' : ` --driver-opt ${shellQuote(`env.HTTPS_PROXY=${runner}`)}`}`,
  }),
} satisfies Partial<FindingTexts>

/** The proxies themselves are in the evidence. */
function daemonText(runner: string | undefined, engine: string | undefined): string {
  if (engine === undefined) {
    return 'This runner uses a proxy for the registry, but the Docker daemon connects directly.'
  }
  return runner === undefined
    ? 'This runner connects to the registry directly, but the Docker daemon uses a proxy.'
    : 'This runner and the Docker daemon use different proxies for the registry.'
}

function builderText(runner: string | undefined, builder: string | undefined): string {
  if (builder === undefined) {
    return 'This runner uses a proxy for the registry, but the builder connects directly, and ignores the proxies in config.json. Set the proxy in driver-opts of docker/setup-buildx-action.'
  }
  return runner === undefined
    ? "This runner connects to the registry directly, but the builder uses a proxy. If the proxy isn't needed, remove it from driver-opts of docker/setup-buildx-action. Otherwise, set it for the runner too."
    : 'This runner and the builder use different proxies for the registry. The builder ignores the proxies in config.json. Set the same proxy in driver-opts of docker/setup-buildx-action.'
}

/**
 * The runner gets the daemon's proxy only if its own connection fails, and only if that proxy reaches the registry. If
 * its own connection works, the daemon may have to change, which comes last.
 */
function engineFix({ host, runner, engine, reached, daemon }: FindingValues['engine-proxy-mismatch']): string {
  if (!reached) return engine === undefined ? exemptIfReached(host) : takeProxyIfReached(host, engine)
  const check = `# Check: if the registry answers, Docker works, and nothing needs to change\ncurl --verbose --max-time 10 ${engine === undefined ? "--noproxy '*'" : `--proxy ${shellQuote(engine)}`} https://${shellQuote(host)}/v2/`
  const own = { proxy: engine }
  return `${check}\n${runner === undefined ? exemptInDaemon(host, daemon, own) : giveDaemonProxy(host, runner, daemon, own)}`
}
