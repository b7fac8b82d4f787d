/**
 * The clouds and their hosts (Azure/azure-cli:src/azure-cli-core/azure/cli/core/cloud.py).
 * Source: Azure/azure-cli:src/azure-cli-core/azure/cli/core/cloud.py.
 */
export interface Cloud {
  name: CloudName
  /** The first is the one that discovery speaks of. */
  authorities: [string, ...string[]]
  arm: string
  graph: string
  /** The host of the Log Analytics query API, and the audience that it takes. */
  logs: { host: string; audience: string }
  /** Audiences that ARM takes; with or without the slash at the end. */
  armAudiences: string[]
}

export type CloudName = 'public' | 'china' | 'us-government'

export const clouds: [Cloud, ...Cloud[]] = [
  {
    name: 'public',
    authorities: ['login.microsoftonline.com', 'login.windows.net', 'login.microsoft.com', 'sts.windows.net'],
    arm: 'management.azure.com',
    graph: 'graph.microsoft.com',
    logs: { host: 'api.loganalytics.azure.com', audience: 'https://api.loganalytics.io' },
    armAudiences: ['https://management.azure.com', 'https://management.core.windows.net'],
  },
  {
    name: 'china',
    authorities: ['login.chinacloudapi.cn', 'login.partner.microsoftonline.cn'],
    arm: 'management.chinacloudapi.cn',
    graph: 'microsoftgraph.chinacloudapi.cn',
    logs: { host: 'api.loganalytics.azure.cn', audience: 'https://api.loganalytics.azure.cn' },
    armAudiences: ['https://management.chinacloudapi.cn', 'https://management.core.chinacloudapi.cn'],
  },
  {
    name: 'us-government',
    authorities: ['login.microsoftonline.us', 'login.usgovcloudapi.net'],
    arm: 'management.usgovcloudapi.net',
    graph: 'graph.microsoft.us',
    logs: { host: 'api.loganalytics.us', audience: 'https://api.loganalytics.us' },
    armAudiences: ['https://management.usgovcloudapi.net', 'https://management.core.usgovcloudapi.net'],
  },
]

/** The audience of the registry's exchange, in every cloud (ACR docs, "Disable authentication as ARM"). */
export const ACR_AUDIENCE = 'https://containerregistry.azure.net'

export type ServiceName = 'entra' | 'arm' | 'graph' | 'logs'

/** Which service of which cloud a host is. */
export function serviceOf(host: string): { service: ServiceName; cloud: Cloud } | undefined {
  const name = host.toLowerCase()
  for (const cloud of clouds) {
    if (cloud.authorities.includes(name)) return { service: 'entra', cloud }
    if (cloud.arm === name) return { service: 'arm', cloud }
    if (cloud.graph === name) return { service: 'graph', cloud }
    if (cloud.logs.host === name) return { service: 'logs', cloud }
  }
  return undefined
}

/** Resource URIs come with and without the slash at the end; they are the same. */
export const withoutSlash = (uri: string): string => uri.replace(/\/+$/, '')
