import { parseLoginServer } from '../azure/acr/login-server.ts'
import { CLOUDS, PUBLIC_CLOUD } from '../azure/clouds.ts'
import { followedBy, withoutColors } from '../util/text.ts'

/** Whose host stands near a text. */
export type Owner =
  /** An Azure Container Registry, or a slip of one's name. */
  | 'registry'
  /** Microsoft's own registry of public images. */
  | 'microsoft'
  /** Another service of Azure: where layers, tokens, and resources come from. */
  | 'azure'
  | 'docker-hub'
  /** Any other host. */
  | 'other'
  /** Hidden by a mask, or none. */
  | 'unknown'

const ACR_SUFFIXES = CLOUDS.map(({ acrSuffix }) => `.${acrSuffix}`)
const AZURE_SUFFIXES = [
  ...CLOUDS.flatMap(({ authorities, arm, graph, storageSuffix }) => [
    ...authorities,
    arm,
    graph,
    `.blob.${storageSuffix}`,
  ]),
  '.azure.com',
  '.azure.net',
  '.microsoft.com',
  '.azurefd.net',
  '169.254.169.254',
]
const MICROSOFT = ['mcr.microsoft.com', 'mcrprod.azurecr.io', '.mcr.microsoft.com', 'data.mcr.microsoft.com']
const DOCKER_HUB = ['docker.io', '.docker.io', 'docker.com', '.docker.com']
/** Documentation that error texts point to; they say nothing of where the text comes from. */
const DOCUMENTATION = [
  'aka.ms',
  'learn.microsoft.com',
  'docs.microsoft.com',
  'go.microsoft.com',
  'github.com',
  'docs.docker.com',
  'portal.azure.com',
  'docs.github.com',
]

const isIn = (host: string, names: readonly string[]): boolean =>
  names.some(name => (name.startsWith('.') ? host.endsWith(name) : host === name))

export function ownerOf(host: string): Owner {
  const spelled = host.toLowerCase().replace(/:\d{1,5}$/, '')
  if (spelled === '' || spelled.includes('<')) return 'unknown'
  const name = withoutMask(spelled)
  if (name === undefined) return 'unknown'
  if (isIn(name, MICROSOFT)) return 'microsoft'
  if (isDataEndpoint(name)) return 'azure'
  if (isIn(name, ACR_SUFFIXES)) return 'registry'
  if (isIn(name, AZURE_SUFFIXES)) return 'azure'
  if (isIn(name, DOCKER_HUB)) return 'docker-hub'
  return parseLoginServer(name).kind.kind === 'near-miss' ? 'registry' : 'other'
}

/** A mask often hides the first part of a host only, and what is left tells whose it is. */
function withoutMask(name: string): string | undefined {
  const end = name.lastIndexOf('*') + 1
  if (end === 0) return name
  const rest = name.slice(name.indexOf('.', end))
  return name.includes('.', end) && rest.lastIndexOf('.') > 0 ? `x${rest}` : undefined
}

/**
 * Where a registry's layers come from, which is no login server: a host of its own, or a storage account of the
 * service, whose name tells it from those of users.
 * @param line that names it
 */
export const isDataEndpoint = (host: string, line = ''): boolean =>
  /\.data\.azurecr\.(?:io|cn|us)$|managed\d+\.blob\.core\./i.test(host) ||
  (/\.blob\.core\./i.test(host) && /\/docker\/registry\/v2\/|httpReadSeeker|pulling image/i.test(line))

/** Where Microsoft Entra ID issues tokens. */
export const isAuthority = (host: string): boolean =>
  CLOUDS.some(({ authorities }) => isIn(host.toLowerCase(), authorities))

/**
 * Where a host stands in what programs print: in URLs, before an image's path, after `lookup`, in lists of an agent's
 * inputs.
 */
const FORMS = [
  /\b(?:https?|oci):\/\/(?:[^\s/@"'`]{1,200}@)?([^\s/"'`?#\\,)\]}]{1,255})/gi,
  /\blookup ([a-z0-9*.-]{1,255})/gi,
  /\bhost='([a-z0-9*.-]{1,255})'/gi,
  /(?:^|[\s"'`[(=])((?:[a-z0-9*-]{1,63}\.){1,8}[a-z]{2,24}(?::\d{1,5})?)\//gi,
  /(?:^|[\s"'`[(=])((?:[a-z0-9-]{1,63}\.){1,3}azurecr\.(?:io|cn|us|de)(?::\d{1,5})?)/gi,
  /(?:^|[\s"'`[(=])(localhost(?::\d{1,5})?)\//gi,
  /\b(?:registry|server|host|repository|into|logging in to):? ["'`]?((?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24})["'`]?(?=[\s,.:;]|$)/gi,
]

/** The hosts in a line, as they are spelled, those of a registry of Azure first; documentation is left out. */
export function hostsIn(colored: string): readonly string[] {
  const line = colored.includes('\u001b') ? withoutColors(colored) : colored
  const hosts = new Set<string>()
  for (const form of FORMS) {
    for (const [, host = ''] of line.matchAll(form)) {
      if (!isIn(host.toLowerCase(), DOCUMENTATION) && !isFile(host)) hosts.add(host)
    }
  }
  const login = followedBy(line, LOGIN, BARE_HOST, 300)?.[1]
  if (login !== undefined && !isFile(login)) hosts.add(login)
  const name = followedBy(line, AZ_ACR, REGISTRY_NAME, 100)?.[1] ?? resourceIn(line)
  if (name !== undefined && !name.includes('.')) hosts.add(`${name}.${PUBLIC_CLOUD.acrSuffix}`)
  return [...hosts].toSorted((a, b) => rank(a) - rank(b))
}

/** `az acr login --name contoso`: the registry's name stands for its login server. */
const AZ_ACR = /\baz acr (?:login|build|run|import)\b/gi
const REGISTRY_NAME = /\s(?:--name|--registry|-n|-r)[ =]["']?([a-z0-9-]{5,60})(?![\w.])/i

/** What Azure Resource Manager calls a registry. */
const RESOURCE =
  /(?:providers\/|resource ')microsoft\.containerregistry\/registries\/([a-z0-9]{5,50})\b|resource with name '([a-z0-9]{5,50})' and type 'microsoft\.containerregistry/i

const resourceIn = (line: string): string | undefined => {
  const found = RESOURCE.exec(line)
  return found?.[1] ?? found?.[2]
}

/** `docker login -u ci contoso.example`: the host stands alone. */
const LOGIN = /\b(?:docker|podman|buildah|skopeo|oras|helm registry|crane auth) login\b/gi
const BARE_HOST = /\s["']?((?:[a-z0-9*-]{1,63}\.){1,8}[a-z]{2,24}(?::\d{1,5})?)["']?(?=\s|$)/i

/** `team.service/` and `app.csproj/` aren't hosts, nor are the providers of Azure's resources. */
const isFile = (name: string): boolean =>
  /^microsoft\.(?!com$)[a-z]+$/i.test(name) ||
  /\.(?:ya?ml|json|js|mjs|ts|cs|csproj|go|py|sh|exe|dll|targets|props|txt|md|java|rs)$/i.test(name)

const ORDER: readonly Owner[] = ['registry', 'microsoft', 'azure', 'docker-hub', 'other', 'unknown']
const rank = (host: string): number => ORDER.indexOf(ownerOf(host))

/** A connection to an address that no registry is at: this machine, or a port of something else. */
export function isOtherAddress(line: string): boolean {
  for (const [, host = '', port = ''] of line.matchAll(/\bdial tcp ([0-9a-z.[\]:-]{2,60}):(\d{1,5})\b/gi)) {
    if (/^(?:127\.|\[::1\]|localhost)/.test(host)) return true
    if (!['443', '80', '3128', '8080', '8888'].includes(port)) return true
  }
  return /\b(?:ECONNREFUSED|connect to) (?:127\.0\.0\.1|::1|localhost)\b/i.test(line)
}
