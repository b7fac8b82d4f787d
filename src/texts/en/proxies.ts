import { shellQuote } from '../az-commands.ts'
import { daemonProxy, exemptIfReached, keepInNoProxy, takeProxyIfReached } from '../network-commands.ts'
import type { FindingTexts } from '../texts.ts'

export const proxyTexts = {
  'engine-proxy-mismatch': ({ host, runner, engine, reached }) => ({
    title: `the Docker engine goes ${by(engine)} to ${host}, this runner ${by(runner)}`,
    message: `This runner goes ${by(runner)} to ${host}${reached ? '' : ', and does not get through'}; the Docker engine, which makes docker's logins, pulls and pushes, goes ${by(engine)}. What was seen from here therefore does not tell what docker will meet. Give both the same HTTPS_PROXY and NO_PROXY.`,
    fix: engineFix(host, runner, engine, reached),
  }),
  'builder-proxy-mismatch': ({ host, name, runner, builder }) => ({
    title: `the builder ${name} goes ${by(builder)} to ${host}, this runner ${by(runner)}`,
    message: `The buildx builder ${name} pulls and pushes from a container of its own, which goes ${by(builder)} to ${host}, while this runner goes ${by(runner)}. It takes no proxy from the runner, nor from config.json, whose proxies reach RUN steps alone. Make the builder again with the same proxy (driver-opts in docker/setup-buildx-action).`,
    fix: `docker buildx create --use --driver docker-container${runner === undefined ? '' : ` --driver-opt ${shellQuote(`env.HTTPS_PROXY=${runner}`)}`}`,
  }),
} satisfies Partial<FindingTexts>

const by = (proxy: string | undefined): string => (proxy === undefined ? 'directly' : `through the proxy ${proxy}`)

/**
 * The runner takes after the engine only if its own way is closed, and only if the engine's way leads there; if its own way is open, the
 * engine is what may have to change, which comes last.
 */
function engineFix(host: string, runner: string | undefined, engine: string | undefined, reached: boolean): string {
  if (!reached) return engine === undefined ? exemptIfReached(host) : takeProxyIfReached(host, engine)
  const check = `# Check: if the registry answers this way, docker works and nothing has to change\ncurl --verbose --max-time 10 ${engine === undefined ? "--noproxy '*'" : `--proxy ${shellQuote(engine)}`} https://${shellQuote(host)}/v2/`
  return `${check}\n${runner === undefined ? keepInNoProxy(host) : daemonProxy(runner)}`
}
