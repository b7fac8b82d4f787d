import { CLOUDS, type Cloud } from './clouds.ts'

/**
 * The hosts that anything may be sent to. Whoever makes a URL (an SDK, a variable, a response), it is compared with
 * this list last.
 */

/** What the list depends on beside the clouds. */
export interface DestinationContext {
  readonly env: Readonly<Record<string, string | undefined>>
  /** The registry that is checked, as its login server is spelled; its own host is one of the list. */
  readonly registry?: string | undefined
  /** Where a registry of `trusted-hosts` keeps its layers, as it says itself. */
  readonly trustedDataHost?: string | undefined
  /** Where a secret of an identity goes: to the sign-in hosts of this cloud, and nowhere else. */
  readonly signInTo?: Cloud | undefined
}

/** Whether a request may be sent to this URL: by https, without user info, to a host of the list on its own port. */
export function isDestination(url: URL, { env, registry, trustedDataHost, signInTo }: DestinationContext): boolean {
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '') return false
  if (signInTo !== undefined) return url.port === '' && isSignInHost(url.hostname, signInTo)
  if (registry !== undefined && url.host === URL.parse(`https://${registry}`)?.host) return true
  if (url.host === trustedDataHost) return true
  return isGitHub(url, env) || (url.port === '' && isAzure(url.hostname))
}

const isAzure = (host: string): boolean =>
  CLOUDS.some(
    cloud =>
      isSignInHost(host, cloud) ||
      [cloud.arm, cloud.graph, cloud.logAnalytics?.host].includes(host) ||
      host.endsWith(`.${cloud.acrSuffix}`),
  ) || isAzureStorage(host)

/**
 * A sign-in host of the cloud, or Microsoft's regional one, which is named by one label before it.
 * Source: AzureAD/microsoft-authentication-library-for-js, lib/msal-common, Authority.buildRegionalAuthorityString.
 */
function isSignInHost(host: string, { authorities, regionalAuthority }: Cloud): boolean {
  const [region = '', ...rest] = host.split('.')
  return authorities.includes(host) || (/^[a-z0-9]{1,40}$/.test(region) && regionalAuthority.includes(rest.join('.')))
}

/** Where registries keep layers. Source: ACR docs, "Registry endpoint reference". */
const isAzureStorage = (host: string): boolean =>
  [...CLOUDS.map(({ storageSuffix }) => `.blob.${storageSuffix}`), '.blob.storage.azure.net'].some(suffix =>
    host.endsWith(suffix),
  )

/**
 * GitHub's API and its token service, at the addresses that the runner gives each job; no step can change those.
 * Source: GitHub docs, "Variables reference", "OpenID Connect reference"; actions/runner Handler.cs.
 */
const isGitHub = ({ host }: URL, env: DestinationContext['env']): boolean =>
  host === 'api.github.com' ||
  [env['GITHUB_API_URL'], env['ACTIONS_ID_TOKEN_REQUEST_URL']].some(given => URL.parse(given ?? '')?.host === host)

/**
 * Whether a URL is that of this machine's own identity endpoint: plain HTTP to a loopback or link-local address, which
 * no other machine can answer. Source: RFC 3927, RFC 4291 section 2.5; Azure docs, "Azure Instance Metadata Service".
 */
export function isMachineEndpoint({ protocol, hostname, username, password }: URL): boolean {
  if (protocol !== 'http:' || username !== '' || password !== '') return false
  const isLoopback =
    hostname === 'localhost' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname) || hostname === '[::1]'
  return isLoopback || /^169\.254\.\d{1,3}\.\d{1,3}$/.test(hostname) || /^\[fe[89ab][0-9a-f]:/.test(hostname)
}
