import type { Daemon } from '../../docker/daemon.ts'
import type { FindingValues } from '../../findings.ts'
import { oneLine } from '../../util/text.ts'
import { allowAddress, listPrivateEndpoints, loginWithAz, shellQuote, showPublicAccess } from '../az-commands.ts'
import {
  exemptIfReached,
  exemptInDaemon,
  giveDaemonProxy,
  goThroughProxy,
  layerHosts,
  plainHost,
  restoreHostsFile,
  switchProxyScheme,
} from '../network-commands.ts'
import { shorten } from '../shorten.ts'
import type { FindingMessage, FindingTexts } from '../texts.ts'
import { listOfAny } from './grammar.ts'

/** One text for each stage at which a connection breaks, with what was seen there and what changes it. */
export const connectionTexts = {
  'registry-unreachable': unreachable,
  'proxy-refused': proxyRefused,
  'not-a-registry': notRegistry,
  'data-endpoint-unreachable': dataUnreachable,
} satisfies Partial<FindingTexts>

function unreachable(values: FindingValues['registry-unreachable']): FindingMessage {
  const { host, stage, symptom, proxy, addresses, ignoredProxy } = values
  switch (stage) {
    case 'proxy':
      return {
        title: "The proxy can't reach the registry",
        message:
          "The proxy answered, and reported that its own connection fails. The login server is misspelled, or the proxy's DNS or network fails. Check the name, then ask whoever runs the proxy.",
        fix: `# Run by: whoever runs the proxy. Let it resolve and reach ${plainHost(host)}, TCP port 443.${forLayers(host)}\n# Check\ncurl --verbose --max-time 10 ${viaProxy(proxy)}https://${shellQuote(host)}/v2/`,
      }
    case 'dns':
    case 'tcp':
      if (values.fromHostsFile) {
        return {
          title: "The hosts file has an address that doesn't answer",
          message:
            'The hosts file of this runner overrides DNS for the registry, and no connection to its address works. Remove the entry.',
          fix: restoreHostsFile(host),
        }
      }
      if (values.unusable !== undefined && ignoredProxy === undefined) return unusableText(values.unusable, host)
      return ignoredProxy === undefined
        ? { ...tcpText(symptom), fix: openPort(host, addresses) }
        : {
            ...tcpText(symptom),
            message: `Connections fail. ${notReadByDocker(ignoredProxy)} If internet access needs a proxy, set HTTPS_PROXY for the Docker daemon. Otherwise, open outbound TCP port 443.`,
            fix: makeDockerRead(host, ignoredProxy),
          }
    case 'tls':
      return {
        title: 'The TLS handshake with the registry fails',
        message: tlsMessage(symptom),
        fix: allowName(host),
      }
    case 'challenge':
      return {
        title: "The registry doesn't answer Docker's first request",
        message: `${afterTls(symptom)} Something that inspects or limits connections probably blocks GET /v2/. Exempt the host.`,
        fix: allowName(host),
      }
    case 'exchange':
      return {
        title: "The registry doesn't answer the token exchange",
        message: `${afterTls(symptom)} Something that inspects POST requests probably blocks /oauth2/exchange. Re-run the job, then exempt the host.`,
        fix: allowName(host),
      }
    case 'token':
      return {
        title: "The registry doesn't answer the token request",
        message: `${afterTls(symptom)} Something that inspects requests with credentials probably blocks /oauth2/token. Re-run the job, then exempt the host.`,
        fix: allowName(host),
      }
    default:
      return {
        title: "The registry doesn't answer the request for a manifest",
        message: `${afterTls(symptom)} Something that inspects downloads probably blocks the request. Re-run the job, then exempt the host.`,
        fix: allowName(host),
      }
  }
}

/** For addresses to which no route can lead. */
const unusableText = (unusable: 'ipv6' | 'nobodys', host: string): FindingMessage =>
  unusable === 'nobodys'
    ? {
        title: 'DNS probably blocks the registry',
        message:
          'The name resolves to an address that no registry can have. DNS filters return such addresses for names that they block. Allow the name in the filter, or use another DNS server.',
        fix: `# Run by: whoever manages the DNS filter. Allow ${plainHost(host)}.\n# Check\nnslookup ${shellQuote(host)}`,
      }
    : {
        title: 'This runner has no IPv6 route to the registry',
        message:
          'The name resolves only to IPv6 addresses, and this runner has no IPv6 route. Enable IPv6 on its network, or use a DNS server that returns the IPv4 addresses too.',
        fix: `# Run by: whoever manages the network. Enable IPv6, or let DNS return IPv4 addresses.\n# Check\nnslookup ${shellQuote(host)}`,
      }

/** For a connection that broke before TLS. */
function tcpText(symptom: FindingValues['registry-unreachable']['symptom']): Omit<FindingMessage, 'fix'> {
  switch (symptom) {
    case 'refused':
      return {
        title: "The registry's address rejects the connection",
        message:
          "A firewall rejects TCP port 443, or DNS gives an address that isn't the registry's. Check the address, then open outbound TCP port 443.",
      }
    case 'no-route':
      return {
        title: 'This runner has no route to the registry',
        message:
          "The name resolves, but the network can't send packets to the address. A route or gateway is missing, or a firewall rejects them. Correct the route, or open outbound TCP port 443.",
      }
    default:
      return {
        title: "The registry doesn't answer on TCP port 443",
        message:
          'The name resolves, but a firewall probably drops the connection. Open outbound TCP port 443 to the host.',
      }
  }
}

/** If a proxy is set that may reach the internet, and Docker doesn't use it. */
export function notReadByDocker({ name }: { readonly name: string }): string {
  if (isForDocker(name)) return `${name} isn't a valid URL, so Docker ignores it.`
  return name.startsWith('config.json')
    ? "Docker doesn't use the proxies in config.json for login, pull, or push."
    : `${name} is set, but Docker doesn't read it.`
}

/** The variable that docker reads: what stands in it is no URL then. */
const isForDocker = (name: string): boolean => /^https_proxy$/i.test(name)

/** What makes docker take a proxy that it does not take as it is set. */
export const makeDockerRead = (
  host: string,
  ignored: { readonly name: string; readonly proxy: string; readonly daemon?: Daemon },
): string =>
  isForDocker(ignored.name)
    ? `# In the URL of the proxy: percent-encode special characters (# is %23)\n${checkProxy(host, ignored.proxy)}`
    : goThroughProxy(host, ignored)

function tlsMessage(symptom: FindingValues['registry-unreachable']['symptom']): string {
  switch (symptom) {
    case 'alert':
      return 'TCP works, but the other side ended the TLS handshake with an alert. A firewall that filters by server name, or a proxy that inspects TLS, probably blocks this name. Allow it there.'
    case 'old-tls':
      return "TCP works, but the other side doesn't support TLS 1.2 or later, which Docker requires. It's probably an old proxy that inspects TLS. Update it, or let requests to the registry bypass it."
    case 'no-agreement':
      return 'TCP works, but the other side rejects everything that Docker offers in the TLS handshake. Probably a proxy supports only old ciphers, or a firewall blocks this name. Let requests to the registry bypass it.'
    case 'certificate-required':
      return "TCP works, but the other side requires a client certificate, so it isn't the registry itself. Let requests to the registry bypass it, or save a client certificate in /etc/docker/certs.d."
    case 'silent':
      return 'TCP works, but nothing answers the TLS handshake. A firewall that filters by server name, or an MTU that is too large, is the probable cause. Allow the name in the firewall.'
    default:
      return 'TCP works, but the connection closes in the TLS handshake. A firewall that filters by server name probably blocks this name. Allow it there.'
  }
}

const afterTls = (symptom: FindingValues['registry-unreachable']['symptom']): string =>
  symptom === 'silent'
    ? 'TCP and TLS work, but this request gets no answer. If the MTU is too large, long requests get lost.'
    : 'TCP and TLS work, but this request closes the connection.'

const openPort = (host: string, addresses: readonly string[]): string =>
  [
    `# Run by: whoever manages the outbound firewall. Allow TCP port 443 to ${plainHost(host)}${addresses.length === 0 ? '' : ` (${addresses.map(plainHost).join(', ')})`}.${forLayers(host)}`,
    '# Check',
    `curl --verbose --max-time 10 https://${shellQuote(host)}/v2/`,
  ].join('\n')

/** What else has to be let through, or no image can be pulled. */
const forLayers = (host: string): string => {
  const hosts = layerHosts(host)
  return hosts === '' ? '' : `\n# The same for image layers: ${hosts}.`
}

const allowName = (host: string): string =>
  [
    `# Run by: whoever runs the firewall or the proxy. Let TLS to ${plainHost(host)} pass uninspected.${forLayers(host)}`,
    '# Check',
    `curl --verbose --max-time 10 https://${shellQuote(host)}/v2/`,
  ].join('\n')

const viaProxy = (proxy: string | undefined): string => (proxy === undefined ? '' : `--proxy ${shellQuote(proxy)} `)

function proxyRefused(values: FindingValues['proxy-refused']): FindingMessage {
  const { host, proxy, fault, variable, engine, schemes = [] } = values
  const name = oneLine(variable)
  switch (fault) {
    case 'credentials':
      return {
        title: 'The proxy requires a username and password',
        message: engine
          ? `The proxy answered 407, because ${name} has no credentials, or wrong ones. Add the username and password to its URL, from secrets. The Docker daemon needs them in its own settings too.`
          : `The proxy answered 407, because ${name} has no credentials, or wrong ones. Add the username and password to its URL, from secrets.`,
        fix: `env:\n  ${name}: ${oneLine(proxy).replace('://', `://\${{ secrets.PROXY_USER }}:\${{ secrets.PROXY_PASSWORD }}@`)}`,
        language: 'yaml',
      }
    case 'scheme':
      return {
        title: "The proxy requires a sign-in that Docker doesn't support",
        message: `The proxy answered 407, and accepts only ${listOfAny(schemes.map(shownScheme))}. Docker supports only a username and password (Basic). Use a local proxy that signs in for Docker, such as Px or Cntlm, or ask for an exception.`,
        fix: `# Run by: whoever runs the proxy. Allow ${plainHost(host)}:443 without a sign-in, or enable Basic.${forLayers(host)}\n# Otherwise, run a local proxy that signs in, and set it for the job and for the Docker daemon:\n# ${name}: http://127.0.0.1:3128\n${checkProxy(host, proxy)}`,
      }
    case 'no-proxy':
      return {
        title: "The server in the proxy variable isn't a proxy",
        message: `The server in ${name} doesn't support CONNECT, so it's probably a web server. Docker can't read PAC files. Set ${name} to the address and port of the proxy itself${engine ? ", and change the Docker daemon's own setting too" : ''}.`,
        fix: `env:\n  ${name}: http://<proxy>:<port>`,
        language: 'yaml',
      }
    case 'sign-in':
      return {
        title: 'The proxy leads to a sign-in page',
        message:
          "The proxy answered with a redirect or a web page, probably because nobody has signed in from this network. Docker can't sign in on a web page. Ask whoever runs the proxy for an exception.",
        fix: `# Run by: whoever runs the proxy. Allow ${plainHost(host)}:443 without a sign-in page.${forLayers(host)}\n${checkProxy(host, proxy)}`,
      }
    case 'silent':
      return {
        title: "The proxy doesn't answer CONNECT",
        message: `The proxy in ${name} accepts the connection, but sends no answer within 15 seconds. Probably it can't reach the registry, or it's overloaded. Ask whoever runs the proxy.`,
        fix: `# Run by: whoever runs the proxy. Let it resolve and reach ${plainHost(host)}, TCP port 443.${forLayers(host)}\n${checkProxy(host, proxy)}`,
      }
    case 'misread':
      return {
        title: "The proxy's URL is malformed",
        message: engine
          ? `Docker mistakes a part of the URL in ${name} for the proxy's host. Percent-encode special characters in the password (# is %23), and leave out quotes and spaces. Change the Docker daemon's own setting too.`
          : `Docker mistakes a part of the URL in ${name} for the proxy's host. Percent-encode special characters in the password (# is %23), and leave out quotes and spaces.`,
        fix: `# In the secrets: percent-encode special characters\nenv:\n  ${name}: http://\${{ secrets.PROXY_USER }}:\${{ secrets.PROXY_PASSWORD }}@<proxy>:<port>`,
        language: 'yaml',
      }
    case 'status':
      return {
        title: 'The proxy blocks the registry',
        message:
          "The proxy answered, and rejected the connection. The registry probably isn't on its list of allowed hosts. Ask whoever runs the proxy to allow it.",
        fix: `# Run by: whoever runs the proxy. Allow CONNECT to ${plainHost(host)}:443.${forLayers(host)}\n${checkProxy(host, proxy)}`,
      }
    case 'name':
      return {
        title: "The proxy's name doesn't exist in DNS",
        message: `The proxy in ${name} is misspelled, or belongs to another network. Correct the variable, or remove it if the runner reaches the registry without a proxy.`,
        fix: withoutProxy(values),
      }
    case 'certificate':
      return {
        title: "The proxy's certificate isn't trusted",
        message: `The variable ${name} makes Docker connect to the proxy over TLS, and this runner doesn't trust its certificate. Use http:// if the proxy accepts plain connections, or trust its certificate authority.`,
        fix: switchScheme(values, 'http'),
      }
    case 'tls-expected':
      return {
        title: "The proxy doesn't answer in plain HTTP",
        message: `The proxy answered, but not in HTTP, so it probably expects TLS. Use https:// in ${name}, or socks5:// if it's a SOCKS proxy.`,
        fix: switchScheme(values, 'https'),
      }
    case 'plain-expected':
      return {
        title: "The proxy doesn't support TLS",
        message: `The proxy answered, but not in TLS. It expects a plain connection, as most proxies do. Use http:// in ${name}.`,
        fix: switchScheme(values, 'http'),
      }
    case 'unreachable':
      return {
        title: "The proxy doesn't answer",
        message: `The proxy in ${name} is down, or its address or port is wrong. Correct the variable, or remove it if the runner reaches the registry without a proxy.`,
        fix: withoutProxy(values),
      }
    default:
      return {
        title: 'The proxy closes the connection',
        message: `The proxy in ${name} accepts the connection, then closes it without an answer. It blocks this runner or the registry, or expects another scheme. Ask whoever runs the proxy.`,
        fix: `# Run by: whoever runs the proxy. Allow CONNECT to ${plainHost(host)}:443.${forLayers(host)}\n${checkProxy(host, proxy)}`,
      }
  }
}

const SCHEME_NAMES: Readonly<Record<string, string>> = { negotiate: 'Negotiate (Kerberos)', ntlm: 'NTLM' }
const shownScheme = (scheme: string): string => SCHEME_NAMES[scheme] ?? scheme

const checkProxy = (host: string, proxy: string): string =>
  `# Check\ncurl --verbose --max-time 10 --proxy ${shellQuote(proxy)} https://${shellQuote(host)}/v2/`

const withoutProxy = ({ host, variable, engine, daemon }: FindingValues['proxy-refused']): string =>
  [
    `# Correct ${oneLine(variable)}. If this runner needs no proxy:`,
    exemptIfReached(host),
    ...(engine ? [exemptInDaemon(host, daemon)] : []),
  ].join('\n')

/** In the job, and in the daemon, which has the same URL in settings of its own. */
const switchScheme = (
  { host, proxy, variable, engine, daemon }: FindingValues['proxy-refused'],
  scheme: 'http' | 'https',
): string =>
  [
    switchProxyScheme(variable, scheme),
    ...(engine ? [giveDaemonProxy(host, proxy.replace(/^[a-z]+:/i, `${scheme}:`), daemon)] : []),
  ].join('\n')

function notRegistry({ host, registryName, stage, tooLarge }: FindingValues['not-a-registry']): FindingMessage {
  if (tooLarge !== undefined) {
    return {
      title: 'The username and password are too long for the registry',
      message:
        tooLarge.length === undefined
          ? 'The registry accepts at most about 6,100 characters for both together. Log in with az acr login, which gets a shorter registry token.'
          : `The registry accepts at most about 6,100 characters for both together, and got ${tooLarge.length}. Log in with az acr login, which gets a shorter registry token.`,
      fix: loginWithAz(registryName),
    }
  }
  const check = `# Check\ncurl --include --max-time 10 https://${shellQuote(host)}/v2/\n${EXEMPT}`
  switch (stage) {
    case 'tls':
      return {
        title: "The host doesn't support TLS on port 443",
        message:
          'TCP works, but a plain HTTP server or a captive portal answers instead of the registry. Find out which one, and let requests to the registry bypass it.',
        fix: check,
      }
    case 'exchange':
      return {
        title: "The response to the token exchange isn't from the registry",
        message:
          "The registry answered GET /v2/, but the response to the token exchange has neither a token nor an error. It's probably the page of a proxy. Find that proxy, and let requests to the registry bypass it.",
        fix: `# Check\ncurl --include --max-time 10 --data grant_type=access_token https://${shellQuote(host)}/oauth2/exchange\n${EXEMPT}`,
      }
    case 'token':
      return {
        title: "The token response isn't from the registry",
        message:
          "The registry answered GET /v2/, but the response to the token request has neither a token nor an error. It's probably the page of a proxy. Find that proxy, and let requests to the registry bypass it.",
        fix: `# Check\ncurl --include --max-time 10 ${shellQuote(`https://${host}/oauth2/token?service=${host}`)}\n${EXEMPT}`,
      }
    case 'manifest':
      return {
        title: "The manifest response isn't from the registry",
        message:
          "The registry issued a token, but something else answered the request for the manifest. It's probably a proxy. Find that proxy, and let requests to the registry bypass it.",
        fix: check,
      }
    default:
      return {
        title: "The host isn't a container registry",
        message:
          'A captive portal, a proxy, or another website answered GET /v2/ instead of the registry. Find out which one, and let requests to the registry bypass it.',
        fix: check,
      }
  }
}

const EXEMPT = '# Run by: whoever runs the server that answers. Exempt the registry from it.'

/** With its cost: every user of the registry then downloads from other hosts. */
const dedicatedEndpoints = (registryName: string): string =>
  `# Last: changes the registry for everyone. Every firewall must then allow <name>.<region>.data hosts (Premium).\n# az acr update --name ${shellQuote(registryName)} --data-endpoint-enabled true`

function dataUnreachable(values: FindingValues['data-endpoint-unreachable']): FindingMessage {
  const { registryName, dataHosts, symptom, fromStorage } = values
  const [first = ''] = dataHosts
  const title = "Image layers can't be downloaded"
  const names = dataHosts.map(plainHost).join(', ')
  const shown = shorten(names, 75)
  if (values.fromHostsFile) {
    return {
      title,
      message: `Pulls go to ${shown}. For that host, the hosts file of this runner has an address that can't be reached. Login and push still work. Remove the entry.`,
      fix: restoreHostsFile(first),
    }
  }
  const dedicated = fromStorage ? `\n${dedicatedEndpoints(registryName)}` : ''
  if (values.unlike === 'proxied') {
    return {
      title,
      message: `Requests to the registry bypass the proxy, but pulls go to ${shown} through the proxy, and fail. Login and push still work. Exempt that host from the proxy too.`,
      fix: `${exemptIfReached(first)}\n${exemptInDaemon(first, undefined)}`,
    }
  }
  if (values.unlike === 'public' && !fromStorage) {
    return {
      title,
      message: `The login server resolves to its private endpoint, but ${shown} to a public address. Login and push still work. Add a record for the data endpoint to the private DNS zone.`,
      fix: `# Run by: whoever manages the private DNS zone. Add a record for ${plainHost(first)}.\n# Check\nnslookup ${shellQuote(values.host)}\nnslookup ${shellQuote(first)}`,
    }
  }
  switch (symptom) {
    case 'firewall':
      return {
        title,
        message: `Pulls go to ${shown}, and the registry's firewall blocks the address ${values.address ?? ''} there. Login and push still work. Allow this address too.`,
        fix: `# Check: if public network access is disabled, a firewall rule doesn't help\n${showPublicAccess(registryName)}\n# Then. Run by: a Contributor of the registry. Allows every machine behind this address\n${allowAddress(registryName, values.address ?? '<address>')}`,
      }
    case 'page':
      return {
        title,
        message: `Pulls go to ${shown}, but a proxy or a firewall answers with a page of its own. Login and push still work. Allow downloads from that host.`,
        fix: `# Run by: whoever runs the proxy or the firewall. Allow downloads from ${names}.\n# Check: who answers\ncurl --include --max-time 10 https://${shellQuote(first)}/`,
      }
    case 'rejected':
      return {
        title,
        message: `${shown} rejects the download links that the registry signs. A proxy changes them, or the storage blocks this network. Exempt the host from inspection, or allow the network on the registry. Login and push work.`,
        fix: `# Check: who answers\ncurl --include --max-time 10 https://${shellQuote(first)}/\n# Run by: whoever runs the firewall or the proxy. Allow ${names}, TCP port 443.`,
      }
    case 'no-name':
      return {
        title,
        message: `Pulls go to ${shown}, which DNS can't resolve. Login and push still work. If the registry has a private endpoint, add the record to its private DNS zone.`,
        fix: `# Run by: whoever manages the private DNS zone. Add a record for ${plainHost(first)}.\n# Check\n${listPrivateEndpoints(registryName)}`,
      }
    case 'resolver':
      return {
        title,
        message: `Pulls go to ${shown}, and the DNS resolver fails for that name. Login and push still work. Check the runner's resolver.`,
        fix: `# Check\nnslookup ${shellQuote(first)}\n# Run by: whoever manages the network. Correct the DNS server that this runner uses.`,
      }
    case 'certificate':
      return {
        title,
        message: `Pulls go to ${shown}, whose certificate isn't trusted. A proxy that inspects TLS probably answers. Login and push still work. Exempt the host from inspection.`,
        fix: `# Run by: whoever runs the proxy. Let TLS to ${names} pass uninspected.\n# Check\ncurl --verbose --max-time 10 https://${shellQuote(first)}/`,
      }
    case 'proxy-lost':
      return {
        title,
        message: `Pulls go to ${shown}, which the proxy can't reach. Login and push still work. Ask whoever runs the proxy to check its DNS and network.`,
        fix: `# Run by: whoever runs the proxy. Let it resolve and reach ${names}, port 443.${dedicated}`,
      }
    case 'status':
      return {
        title,
        message: `Pulls go to ${shown}, and the proxy blocks that host. Login and push still work. Ask whoever runs the proxy to allow it.`,
        fix: `# Run by: whoever runs the proxy. Allow CONNECT to ${names}, port 443.${dedicated}`,
      }
    case 'old-tls':
    case 'no-agreement':
    case 'certificate-required':
      return {
        title,
        message: `Pulls go to ${shown}. A proxy that inspects TLS probably rejects Docker's handshake with that host. Login and push still work. Let requests to that host bypass it.`,
        fix: `# Run by: whoever runs the proxy. Let TLS to ${names} pass uninspected.\n# Check: who answers\ncurl --verbose --max-time 10 https://${shellQuote(first)}/`,
      }
    case 'alert':
    case 'closed':
      return {
        title,
        message: `Pulls go to ${shown}, which closes the connection. A firewall that filters by server name probably blocks it. Login and push still work. Allow the name there.`,
        fix: `# Run by: whoever runs the firewall. Let TLS to ${names} pass.${dedicated}`,
      }
    default:
      return {
        title,
        message: `Pulls go to ${shown}, and no connection to that host works. Login and push still work. Open outbound TCP port 443 to it too.`,
        fix: `# Run by: whoever manages the outbound firewall. Allow TCP port 443 to ${names}.${dedicated}`,
      }
  }
}
