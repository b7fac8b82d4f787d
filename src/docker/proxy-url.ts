/**
 * How docker's own (Go) HTTP client reads the URL of a proxy:
 * - `url`: as it is written.
 * - `misread`: as that of another host, such as `http`, so that no request gets through.
 * - `ignored`: not at all; requests go straight out.
 */
export type ProxyReading = 'url' | 'misread' | 'ignored'

/**
 * Go puts `http://` before what it cannot parse and parses it again; what still is no URL it ignores. So a password with
 * `#`, `/` or `?` in it, and quotes around the URL, make `http` the proxy's host, and a bare `%` makes it none.
 * Source: golang.org/x/net/http/httpproxy, parseProxy and config.init.
 */
export function proxyReading(text: string): ProxyReading {
  const first = parse(text)
  const isKnown = first !== undefined && SCHEMES.has(first.scheme)
  const found = isKnown ? first : (parse(`http://${text}`) ?? first)
  if (found === undefined) return 'ignored'
  const isMeant = isKnown || !text.includes('://')
  return isMeant && isHost(found.host) ? 'url' : 'misread'
}

const SCHEMES: ReadonlySet<string> = new Set(['http', 'https', 'socks5', 'socks5h'])

/** A name or an address with its port, and no remainder of a scheme that was written twice. */
function isHost(host: string): boolean {
  const [, name, port = ''] = /^(\[[0-9a-f:.%]+\]|[\w.-]+)(?::(\d*))?$/i.exec(host) ?? []
  return name !== undefined && !/^https?$/i.test(name) && Number(port) < 65_536
}

interface Parsed {
  readonly scheme: string
  /** With its port. */
  readonly host: string
}

/** A URL as Go parses it; none where it reports an error. Source: Go, net/url, parse, parseAuthority and parseHost. */
function parse(text: string): Parsed | undefined {
  if (/[\u0000-\u001f\u007f]/.test(text)) return undefined
  const [withoutFragment = '', ...fragment] = text.split('#')
  const [, scheme = ''] = /^([a-z][a-z0-9+.-]*):/i.exec(withoutFragment) ?? []
  if (scheme === '' && withoutFragment.startsWith(':')) return undefined
  const [rest = ''] = withoutFragment.slice(scheme === '' ? 0 : scheme.length + 1).split('?')
  if (!hasEscapes(fragment.join('#'))) return undefined
  if (!rest.startsWith('/')) {
    if (scheme !== '') return { scheme: scheme.toLowerCase(), host: '' }
    return (rest.split('/')[0] ?? '').includes(':') ? undefined : { scheme: '', host: '' }
  }
  const [authority = '', ...path] = rest.startsWith('//') ? rest.slice(2).split('/') : ['', rest]
  if (!hasEscapes(path.join('/'))) return undefined
  const at = authority.lastIndexOf('@')
  if (at >= 0 && !isUserInfo(authority.slice(0, at))) return undefined
  const host = authority.slice(at + 1)
  return isHostOfGo(host) ? { scheme: scheme.toLowerCase(), host } : undefined
}

/** Every `%` begins a code. */
const hasEscapes = (text: string): boolean => !/%(?![0-9a-f]{2})/i.test(text)

const isUserInfo = (text: string): boolean => /^[\w.:~!$&'()*+,;=%@-]*$/.test(text) && hasEscapes(text)

/** Go takes more for a host than a host can be; a port is digits alone. */
function isHostOfGo(host: string): boolean {
  const name = host.startsWith('[') ? host.slice(host.lastIndexOf(']') + 1) : host
  if (host.startsWith('[') && !host.includes(']')) return false
  const colon = name.lastIndexOf(':')
  if (colon >= 0 && !/^\d*$/.test(name.slice(colon + 1))) return false
  return !/[ \\^`{|}%]/.test(host)
}
