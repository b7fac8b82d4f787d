import { omitUndefined } from '../util/json.ts'
import { hostsIn, ownerOf } from './hosts.ts'

/** What the lines around a failure tell; left out where they tell nothing. */
export interface Extracted {
  /** As it is spelled in the log. */
  readonly host?: string
  /** Without host, tag, and digest. */
  readonly repository?: string
  /** The whole reference, where one is named. */
  readonly image?: string
  /** The address that the registry's firewall saw. */
  readonly address?: string
  /** Where the connection was to go. */
  readonly remoteAddress?: string
  readonly code?: number
  readonly correlationId?: string
  readonly subject?: string
  readonly issuer?: string
  readonly audience?: string
  readonly clientId?: string
  readonly tenantId?: string
  /** The action that Azure Resource Manager denied. */
  readonly action?: string
  readonly status?: number
  /** The credential helper's program. */
  readonly program?: string
  /** Docker's socket or address. */
  readonly endpoint?: string
  readonly configFile?: string
  readonly proxy?: string
  readonly dataHost?: string
  readonly version?: string
  /** What is wrong with a certificate. */
  readonly certificate?: 'chain' | 'dates' | 'name'
}

const GUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'

/** What stands in a form; every quantifier is bounded, or stands alone before what it can't match. */
const FORMS = {
  address: /client with ip ["']?((?:\d{1,3}\.){3}\d{1,3}|(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4})\b/i,
  remoteAddress: /\bdial tcp ((?:\d{1,3}\.){3}\d{1,3}):\d/i,
  correlationId: new RegExp(`correlation[ _-]?(?:request-)?id["':\\s]{1,4}(${GUID})`, 'i'),
  subject: /(?:assertion subject:?|subject claim -|"?sub"?:)\s{0,3}['"]?([^\s'",]{3,300})/i,
  issuer: /(?:assertion issuer:?|issuer -)\s{0,3}['"]?(https:\/\/[^\s'",]{3,200})/i,
  audience: /assertion audience:?\s{0,3}['"]?([^\s'",]{3,200})/i,
  clientId: new RegExp(
    `(?:for app|application(?: with identifier)?|for a secret added to app|the client)\\s{1,2}['"]?(${GUID})`,
    'i',
  ),
  tenantId: new RegExp(`(?:tenant|directory)(?: identifier)?\\s{1,2}['"]?(${GUID})`, 'i'),
  action: /action ['"]?(microsoft\.containerregistry\/[a-z/]{3,120})/i,
  program: /(docker-credential-[\w.-]{1,60})/,
  endpoint: /((?:unix|tcp|npipe|ssh):\/\/[^\s"'?]{1,200}[^\s"'?.:,;])/,
  proxy: /proxyconnect tcp: dial tcp ([^\s:]{1,200}:\d{1,5})/i,
  dataHost:
    /(?<![a-z0-9-])([a-z0-9-]{3,63}\.(?:blob\.core\.[a-z.]{5,30}|[a-z0-9-]{2,40}\.data\.azurecr\.(?:io|cn|us)))/i,
  version: /client version (\d{1,3}\.\d{1,3})/i,
} as const

type Form = keyof typeof FORMS

/**
 * @param raw the failure's own line first, then those around it, the nearest first
 */
export function extract(raw: readonly string[]): Extracted {
  const lines = raw.map(withoutEscapes)
  const found: Partial<Record<Form, string>> = {}
  for (const form of Object.keys(FORMS) as Form[]) {
    for (const line of lines) {
      const value = FORMS[form].exec(line)?.[1]
      if (value === undefined) continue
      found[form] = value
      break
    }
  }
  const hosts = lines.flatMap(hostsIn)
  const host =
    hosts.find(name => ownerOf(name) === 'registry') ?? hosts.find(name => ownerOf(name) === 'microsoft') ?? hosts[0]
  const image = lines.map(imageIn).find(name => name !== undefined)
  const repository = lines.map(repositoryIn).find(name => name !== undefined)
  const code = numberIn(lines, /AADSTS(\d{5,7})/i)
  const status = lines.map(statusIn).find(value => value !== undefined)
  const configFile = lines.map(configFileIn).find(path => path !== undefined)
  const certificate = lines.map(certificateIn).find(cause => cause !== undefined)
  return {
    ...found,
    ...omitUndefined({ host, image, repository, code, status, configFile, certificate }),
  }
}

/** Quotes as they are, where a message stands in JSON, or in JSON in JSON. */
function withoutEscapes(line: string): string {
  if (!line.includes('\\')) return line
  let text = line.replaceAll('\\u0027', "'").replaceAll('\\u0022', '"')
  for (let depth = 0; depth < MAX_DEPTH; depth++) text = text.replaceAll("\\'", "'").replaceAll('\\"', '"')
  return text
}

/** Backslashes that nesting leaves before a quote. */
const MAX_DEPTH = 4

function numberIn(lines: readonly string[], form: RegExp): number | undefined {
  const text = lines.map(line => form.exec(line)?.[1]).find(value => value !== undefined)
  return text === undefined ? undefined : Number(text)
}

/** A status of HTTP that stands alone; those in the query of a token request last, which are most likely no status. */
function statusIn(line: string): number | undefined {
  const text = STATUS.exec(line.replace(QUERY, 'token?'))?.[0] ?? STATUS.exec(line)?.[0]
  return text === undefined ? undefined : Number(text)
}

const STATUS = /\b[45]\d\d\b/
const QUERY = /token\?\S{0,400}/gi

/** The path of Docker's configuration, whose start is looked for from its end. */
function configFileIn(line: string): string | undefined {
  for (let at = line.indexOf(CONFIG_FILE); at >= 0; at = line.indexOf(CONFIG_FILE, at + CONFIG_FILE.length)) {
    let from = at
    while (from > Math.max(0, at - MAX_FOLDER) && !/[\s"'()]/.test(line.charAt(from - 1))) from--
    const folder = line.slice(from, at)
    const start = folder.search(/\/.|[A-Za-z]:\\./)
    if (start >= 0) return folder.slice(start) + CONFIG_FILE
  }
  return undefined
}

const CONFIG_FILE = 'config.json'
const MAX_FOLDER = 203

function certificateIn(line: string): Extracted['certificate'] {
  if (/expired or is not yet valid|certificate has expired/i.test(line)) return 'dates'
  if (/certificate is valid for|doesn.t match|hostname mismatch/i.test(line)) return 'name'
  return /unknown authority|self.signed|local issuer|PKIX path|verify failed/i.test(line) ? 'chain' : undefined
}

const IMAGES = [
  /refers to repository \[([^\]\s]{1,300})\]/,
  /(?:pull(?: and unpack)? image|resolve reference|push permission for|solve: failed to push|failed to push|pull access denied for|(?<!matching )manifest for|with the tag:|docker (?:image )?(?:push|pull)|Image:) \\?["']?([\w*<][^\s"'\\,:]{0,200}[^\s"'\\,]{1,200})/,
] as const

function imageIn(line: string): string | undefined {
  return IMAGES.map(form => form.exec(line)?.[1]).find(name => name !== undefined && !name.startsWith('-'))
}

function repositoryIn(line: string): string | undefined {
  const scope = /scope=repository(?:%3A|:)([a-z0-9%._/-]{1,300}?)(?:%3A|:)(?:pull|push|\*)/i.exec(line)?.[1]
  const named = scope ?? repositoryOfPath(line)
  if (named !== undefined) return named.replace(/%2F/gi, '/')
  const image = imageIn(line) ?? ''
  const slash = image.indexOf('/')
  // A first part with a dot, a port or a mask is a host.
  const path = /[.:*]/.test(image.slice(1, Math.max(1, slash))) ? image.slice(slash + 1) : IN_REGISTRY.exec(line)?.[1]
  return path === undefined ? undefined : /^[^:@]{1,255}/.exec(path)?.[0]
}

/** An image of a registry of Azure, wherever it stands; a path of its API is none. */
const IN_REGISTRY = /\.azurecr\.(?:io|cn|us)\/((?!v2\/|oauth2\/|acr\/)[\w.-][\w./-]*)/i

/** The repository in a path of the distribution API: `/v2/<name>/manifests/…`. */
function repositoryOfPath(line: string): string | undefined {
  for (const [, path = ''] of line.matchAll(/\/v2\/([a-z0-9._/-]{1,260})/g)) {
    const end = path.search(/\/(?:manifests|blobs|tags)\//)
    if (end > 0) return path.slice(0, end)
  }
  return undefined
}
