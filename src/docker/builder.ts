import { fromJson, objectOf, QUOTED } from '../util/json.ts'
import type { ProxySettings } from './proxy.ts'

/** A buildx builder. */
export interface Builder {
  readonly name: string
  /** `docker-container`, `docker`, `kubernetes`, `remote`. */
  readonly driver: string
  readonly nodes: readonly BuilderNode[]
}

export interface BuilderNode {
  readonly endpoint: string
  /** What the environment of its container says; left out where this buildx does not tell. */
  readonly proxies?: ProxySettings
}

/**
 * The builder that builds go to, where it is another than the engine's own: `BUILDX_BUILDER`, else the one that is
 * recorded in `buildx/current`. Source: docker/buildx:store/store.go, Current; Docker docs, "Build variables".
 * @param current text of the file
 */
export function currentBuilder(variable: string | undefined, current: string): string | undefined {
  const name = variable || objectOf(fromJson(current))?.['Name']
  return typeof name === 'string' && NAME.test(name) && name !== 'default' ? name : undefined
}

/** Source: docker/buildx:store/util.go. A name of this form is no option, either. */
const NAME = /^[a-z][\w.+-]{0,200}$/i

/**
 * Reads what `docker buildx inspect` prints: `Name:` and `Driver:`, then a block of `Key: value` for each node, with
 * the driver's options as `key="value"` in Go's quotes. Source: docker/buildx:commands/inspect.go, runInspect.
 * @returns `undefined` for what is no such text
 */
export function readBuilder(text: string): Builder | undefined {
  const [head = '', nodes = ''] = text.split(/^Nodes:[^\S\n]*$/m)
  const name = field(head, 'Name')
  const driver = field(head, 'Driver')
  if (name === undefined || driver === undefined) return undefined
  return {
    name,
    driver,
    nodes: nodes
      .split(/^(?=Name:)/m)
      .filter(block => field(block, 'Name') !== undefined)
      .map(nodeIn),
  }
}

function nodeIn(block: string): BuilderNode {
  const endpoint = field(block, 'Endpoint') ?? ''
  const options = field(block, 'Driver Options')
  // An older buildx prints no options; that this one does is seen by how it names the rest.
  if (options === undefined && !/^BuildKit (version|daemon flags):/m.test(block)) return { endpoint }
  const env = optionsIn(options ?? '')
  const either = (name: string): string => env.get(`env.${name.toUpperCase()}`) || env.get(`env.${name}`) || ''
  return { endpoint, proxies: { httpsProxy: either('https_proxy'), noProxy: either('no_proxy') } }
}

/** `Name:   value` on a line of its own; none where the value is empty. */
function field(block: string, name: string): string | undefined {
  const start = `${name}:`
  for (const line of block.split('\n')) {
    const value = line.startsWith(start) && /^\s/.test(line.slice(start.length)) ? line.slice(start.length).trim() : ''
    if (value !== '') return value
  }
  return undefined
}

/** `env.https_proxy="http://proxy:3128" network="host"`. Go's quotes are JSON's, but for what no proxy has in it. */
function optionsIn(text: string): ReadonlyMap<string, string> {
  const options = new Map<string, string>()
  let from = 0
  for (const { 0: quoted, index } of text.matchAll(QUOTED)) {
    const name = text.slice(from, index)
    from = index + quoted.length
    const key = name.endsWith('=') ? (name.split(/\s/).at(-1) ?? '').slice(0, -1) : ''
    const value = fromJson(quoted)
    if (key !== '') options.set(key, typeof value === 'string' ? value : '')
  }
  return options
}
