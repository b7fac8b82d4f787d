import type { FindingValues } from '../../findings.ts'
import { oneLine } from '../../util/text.ts'
import { exposeToken, listPrivateEndpoints, shellQuote } from '../az-commands.ts'
import {
  exemptIfReached,
  goThroughProxy,
  keepInNoProxy,
  plainHost,
  restoreHostsFile,
  switchProxyScheme,
} from '../network-commands.ts'
import type { FindingMessage, FindingTexts } from '../texts.ts'

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
        title: `The proxy can't reach ${host}`,
        message: `The proxy ${proxy ?? ''} answered, and reported that it can't reach the registry. The name is misspelled, or the proxy's own DNS or network is at fault. Check the name, then ask whoever runs the proxy.`,
        fix: `# Run by: whoever runs the proxy. It must resolve and reach ${plainHost(host)}, TCP port 443.\n# Check\ncurl --verbose --max-time 10 ${viaProxy(proxy)}https://${shellQuote(host)}/v2/`,
      }
    case 'dns':
    case 'tcp':
      return {
        ...tcpText(values),
        ...(ignoredProxy !== undefined && { message: `${tcpText(values).message} ${notReadByDocker(ignoredProxy)}` }),
        fix: values.fromHostsFile
          ? restoreHostsFile(host)
          : ignoredProxy === undefined
            ? openPort(host, addresses)
            : goThroughProxy(host, ignoredProxy.proxy),
      }
    case 'tls':
      return { title: `The TLS handshake with ${host} fails`, message: tlsMessage(symptom), fix: allowName(host) }
    case 'challenge':
      return {
        title: `${host} does not answer GET /v2/`,
        message: `${afterTls(symptom)} after the request GET /v2/. Something that inspects or limits connections probably stands between. Look at what does, and exempt the host.`,
        fix: allowName(host),
      }
    case 'exchange':
      return {
        title: `${host} does not answer the token exchange`,
        message: `GET /v2/ was answered. ${afterTls(symptom)} at the token exchange (/oauth2/exchange, /oauth2/token). Something that inspects POST requests probably stands between. Try again, then exempt the host.`,
        fix: allowName(host),
      }
    case 'token':
      return {
        title: `${host} does not answer the token request`,
        message: `GET /v2/ was answered. ${afterTls(symptom)} at the token request (/oauth2/token). Something that inspects requests with credentials probably stands between. Try again, then exempt the host.`,
        fix: allowName(host),
      }
    default:
      return {
        title: `${host} does not answer for a manifest`,
        message: `The token was granted. ${afterTls(symptom)} at the manifest of an image. Something that inspects downloads probably stands between. Try again, then exempt the host.`,
        fix: allowName(host),
      }
  }
}

/** For a connection that broke before TLS. */
function tcpText({ host, symptom, fromHostsFile }: FindingValues['registry-unreachable']): Omit<FindingMessage, 'fix'> {
  if (fromHostsFile) {
    return {
      title: `The hosts file sends ${host} to a dead address`,
      message:
        'The hosts file of this runner overrides DNS for the registry, and no connection to its address works. Remove the entry, so that DNS answers again.',
    }
  }
  switch (symptom) {
    case 'refused':
      return {
        title: `${host} refuses the connection`,
        message:
          'The name resolves, and the address refuses TCP port 443. A firewall rejects the connection, or DNS leads to a machine that is no registry. Check the address in the evidence, then open outbound TCP port 443.',
      }
    case 'no-route':
      return {
        title: `There is no route to ${host}`,
        message:
          'The name resolves, and the network has no route to its address. A route or a gateway is missing, or a firewall rejects the packets. Correct the route, or open outbound TCP port 443.',
      }
    default:
      return {
        title: `${host} does not answer on TCP port 443`,
        message:
          'The name resolves, and nothing answers the connection. A firewall on the way probably drops it. Open outbound TCP port 443 to the host.',
      }
  }
}

/** Said where a proxy is set that may lead out, and that docker doesn't take. */
export const notReadByDocker = ({ name }: { readonly name: string }): string =>
  name.startsWith('config.json')
    ? "The proxies in config.json are for builds and containers: docker login, pull, and push don't use them."
    : `${name} is set, and docker doesn't read it.`

function tlsMessage(symptom: FindingValues['registry-unreachable']['symptom']): string {
  switch (symptom) {
    case 'alert':
      return 'TCP works. The other side ended the TLS handshake with an alert. A firewall that filters by server name, or a proxy that inspects TLS, probably rejects this name. Allow the name there.'
    case 'silent':
      return 'TCP works. The TLS handshake got no answer. A firewall that filters by server name, or an MTU that is too large for the network, can do that. Allow the name there.'
    default:
      return 'TCP works. The connection was closed in the TLS handshake. A firewall that filters by server name probably rejects this name. Allow the name there.'
  }
}

const afterTls = (symptom: FindingValues['registry-unreachable']['symptom']): string =>
  symptom === 'silent' ? 'TCP and TLS work, and no answer came' : 'TCP and TLS work, and the connection was closed'

const openPort = (host: string, addresses: readonly string[]): string =>
  [
    `# Run by: whoever manages the outbound firewall. Allow TCP port 443 to ${plainHost(host)}${addresses.length === 0 ? '' : ` (${addresses.map(plainHost).join(', ')})`}.`,
    '# Check',
    `curl --verbose --max-time 10 https://${shellQuote(host)}/v2/`,
  ].join('\n')

const allowName = (host: string): string =>
  [
    `# Run by: whoever runs the firewall or the proxy. Let TLS to ${plainHost(host)} pass without inspection.`,
    '# Check',
    `curl --verbose --max-time 10 https://${shellQuote(host)}/v2/`,
  ].join('\n')

const viaProxy = (proxy: string | undefined): string => (proxy === undefined ? '' : `--proxy ${shellQuote(proxy)} `)

function proxyRefused({ host, proxy, fault, variable, engine }: FindingValues['proxy-refused']): FindingMessage {
  const exempt = exemptIfReached(host) + (engine ? `\n${keepInNoProxy(host)}` : '')
  switch (fault) {
    case 'credentials':
      return {
        title: 'The proxy requires a username and password',
        message: `The proxy ${proxy} answered 407: it has no credentials from ${variable}, or rejects them. Put them into the variable from secrets.${engine ? ' The Docker daemon needs them in its own settings too.' : ''}`,
        fix: `env:\n  ${oneLine(variable)}: ${oneLine(proxy).replace('://', `://\${{ secrets.PROXY_USER }}:\${{ secrets.PROXY_PASSWORD }}@`)}`,
      }
    case 'status':
      return {
        title: `The proxy blocks ${host}`,
        message: `The proxy ${proxy} answered, and rejects connections to the registry. The host is not on its list of allowed hosts. Ask whoever runs the proxy to allow the host.`,
        fix: `# Run by: whoever runs the proxy. Allow CONNECT to:\n# ${plainHost(host)}:443\n# Check\ncurl --verbose --max-time 10 --proxy ${shellQuote(proxy)} https://${shellQuote(host)}/v2/`,
      }
    case 'name':
      return {
        title: "The proxy's name does not exist in DNS",
        message: `${variable} names ${proxy}, and that name can't be resolved here. It is misspelled, or belongs to another network. Correct the variable, or leave the proxy out if the runner gets through without it.`,
        fix: exempt,
      }
    case 'certificate':
      return {
        title: "The proxy's certificate is not trusted",
        message: `${variable} names ${proxy}, which speaks TLS with a certificate that is not trusted here. Write http:// if the proxy takes plain connections, or trust its certificate authority.`,
        fix: switchProxyScheme(variable, 'http'),
      }
    case 'tls-expected':
      return {
        title: 'The proxy does not answer in plain HTTP',
        message: `${variable} names ${proxy}, which answered, and not in HTTP. It probably expects TLS. Write https:// in the variable, or socks5:// if it is a SOCKS proxy.`,
        fix: switchProxyScheme(variable, 'https'),
      }
    case 'plain-expected':
      return {
        title: 'The proxy does not speak TLS',
        message: `${variable} names ${proxy}, which answered, and not in TLS. It expects a plain connection, as most proxies do. Write http:// in the variable.`,
        fix: switchProxyScheme(variable, 'http'),
      }
    case 'unreachable':
      return {
        title: 'The proxy does not answer',
        message: `${variable} names ${proxy}, and no connection to it works. The proxy is down, or its address or port is wrong. Correct the variable, or leave the proxy out if the runner gets through without it.`,
        fix: exempt,
      }
    default:
      return {
        title: 'The proxy closes the connection',
        message: `${variable} names ${proxy}, which takes the connection and closes it without an answer. It blocks this runner or the host, or it expects another scheme. Ask whoever runs the proxy.`,
        fix: `# Check\ncurl --verbose --max-time 10 --proxy ${shellQuote(proxy)} https://${shellQuote(host)}/v2/`,
      }
  }
}

function notRegistry({ host, registryName, stage, tooLarge }: FindingValues['not-a-registry']): FindingMessage {
  if (tooLarge !== undefined) {
    return {
      title: 'The login is too long for the front end of the registry',
      message: `What stands before ${host} accepts about 6,100 characters of username and password${tooLarge.length === undefined ? '' : ` and got ${tooLarge.length}`}. Use a shorter credential: a registry token instead of an Entra token.`,
      fix: exposeToken(registryName),
    }
  }
  const check = `# Check\ncurl --include --max-time 10 https://${shellQuote(host)}/v2/`
  const look = 'Look at what answers, and exempt the registry from it.'
  switch (stage) {
    case 'tls':
      return {
        title: `What answers at ${host} does not speak TLS`,
        message: `TCP works, and what answers on port 443 is not TLS: a web server in plain HTTP, or a captive portal. ${look}`,
        fix: check,
      }
    case 'exchange':
      return {
        title: `${host} does not answer the token exchange as a registry`,
        message: `GET /v2/ was answered by a registry, and the token exchange was not: the answer has neither a token nor a rejection. A proxy's page probably stands in for it. ${look}`,
        fix: `# Check\ncurl --include --max-time 10 --data grant_type=access_token https://${shellQuote(host)}/oauth2/exchange`,
      }
    case 'token':
      return {
        title: `${host} does not answer the token request as a registry`,
        message: `GET /v2/ was answered by a registry, and the token request was not: the answer has neither a token nor a rejection. A proxy's page probably stands in for it. ${look}`,
        fix: `# Check\ncurl --include --max-time 10 ${shellQuote(`https://${host}/oauth2/token?service=${host}`)}`,
      }
    case 'manifest':
      return {
        title: `${host} does not answer for a manifest as a registry`,
        message: `The token was granted, and the answer for the manifest is not HTTP as a registry speaks it. ${look}`,
        fix: check,
      }
    default:
      return {
        title: `What answers at ${host} is not a registry`,
        message: `The answer to GET /v2/ is not a registry's challenge. A captive portal, a proxy's page, or another website answers. ${look}`,
        fix: check,
      }
  }
}

/** The cost is said, since every user of the registry then downloads from other hosts. */
const dedicatedEndpoints = (registryName: string): string =>
  `# Last: changes the registry for everyone. Every firewall must then allow <name>.<region>.data hosts (Premium).\n# az acr update --name ${shellQuote(registryName)} --data-endpoint-enabled true`

function dataUnreachable(values: FindingValues['data-endpoint-unreachable']): FindingMessage {
  const { host, registryName, dataHosts, symptom, proxy, fromStorage } = values
  const [first = ''] = dataHosts
  const title = `Image layers from ${host} can't be downloaded`
  const names = dataHosts.map(plainHost).join(', ')
  const unaffected = 'Login and push are not affected.'
  switch (symptom) {
    case 'rejected':
      return {
        title,
        message: `${names} rejects what the registry has signed. A proxy or a firewall answers in its place, or the storage behind the registry is closed to this network. ${unaffected}`,
        fix: `# Check who answers\ncurl --include --max-time 10 https://${shellQuote(first)}/\n# Run by: whoever runs the firewall or the proxy. Allow ${names}, TCP port 443.`,
      }
    case 'no-name':
      return {
        title,
        message: `The registry sends pulls to ${names}, and DNS does not know that name. The private DNS zone probably lacks its record. ${unaffected} Add the record to the zone.`,
        fix: `# Run by: whoever manages the private DNS zone. Add the record of ${plainHost(first)}.\n${listPrivateEndpoints(registryName)}`,
      }
    case 'resolver':
      return {
        title,
        message: `The registry sends pulls to ${names}, and the resolver fails for that name. ${unaffected} Check the runner's resolver.`,
        fix: `# Check\nnslookup ${shellQuote(first)}`,
      }
    case 'certificate':
      return {
        title,
        message: `The registry sends pulls to ${names}, and the certificate that answers there is not trusted. A proxy that inspects TLS probably answers. ${unaffected} Exempt the host from inspection.`,
        fix: `# Run by: whoever runs the proxy. Let TLS to ${names} pass without inspection.\n# Check\ncurl --verbose --max-time 10 https://${shellQuote(first)}/`,
      }
    case 'status':
      return {
        title,
        message: `The registry sends pulls to ${names}, and the proxy ${proxy ?? ''} blocks that host. ${unaffected} Ask whoever runs the proxy to allow the host.`,
        fix: `# Run by: whoever runs the proxy. Allow CONNECT to ${names}, port 443.${fromStorage ? `\n${dedicatedEndpoints(registryName)}` : ''}`,
      }
    case 'alert':
    case 'closed':
      return {
        title,
        message: `The registry sends pulls to ${names}, which takes the connection and then closes it. A firewall that filters by server name probably rejects it. ${unaffected} Allow the host there.`,
        fix: `# Run by: whoever runs the firewall. Let TLS to ${names} pass.${fromStorage ? `\n${dedicatedEndpoints(registryName)}` : ''}`,
      }
    default:
      return {
        title,
        message: `The registry sends pulls to ${names}, and no connection to it works. ${unaffected} Open outbound TCP port 443 to that host too.`,
        fix: `# Run by: whoever manages the outbound firewall. Allow TCP port 443 to ${names}.${fromStorage ? `\n${dedicatedEndpoints(registryName)}` : ''}`,
      }
  }
}
