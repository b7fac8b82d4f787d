/**
 * A cloud of Azure under the name that azure/login's input `environment` has for it, in lowercase. Source:
 * Azure/login:action.yml.
 */
export type CloudName = 'azurecloud' | 'azurechinacloud' | 'azureusgovernment' | 'azuregermancloud'

/** The hosts of one cloud. Source: Azure/azure-cli:src/azure-cli-core/azure/cli/core/cloud.py. */
export interface Cloud {
  readonly name: CloudName
  /** As `az cloud set --name` spells it. */
  readonly azName: string
  /** Where to sign in. */
  readonly authority: string
  /** That host and the older ones that also stand in challenges, issuers and settings; nothing is sent to those. */
  readonly authorities: readonly string[]
  /** Behind the name of a region: the hosts of Microsoft's regional token service. */
  readonly regionalAuthority: readonly string[]
  readonly arm: string
  readonly graph: string
  /** Of its login servers, without the dot in front. */
  readonly acrSuffix: string
  /** Of its storage accounts, without the dot in front. */
  readonly storageSuffix: string
  /** None in the closed German cloud. Source: Azure Monitor docs, "Access the Azure Monitor Logs API". */
  readonly logAnalytics?: { readonly host: string; readonly scope: string }
}

export const PUBLIC_CLOUD: Cloud = {
  name: 'azurecloud',
  azName: 'AzureCloud',
  authority: 'login.microsoftonline.com',
  authorities: ['login.microsoftonline.com', 'login.windows.net', 'login.microsoft.com', 'sts.windows.net'],
  regionalAuthority: ['login.microsoft.com', 'login.microsoftonline.com'],
  arm: 'management.azure.com',
  graph: 'graph.microsoft.com',
  acrSuffix: 'azurecr.io',
  storageSuffix: 'core.windows.net',
  logAnalytics: { host: 'api.loganalytics.azure.com', scope: 'https://api.loganalytics.io/.default' },
}

export const CLOUDS: readonly Cloud[] = [
  PUBLIC_CLOUD,
  {
    name: 'azurechinacloud',
    azName: 'AzureChinaCloud',
    authority: 'login.chinacloudapi.cn',
    authorities: ['login.chinacloudapi.cn', 'login.partner.microsoftonline.cn', 'sts.chinacloudapi.cn'],
    regionalAuthority: ['login.chinacloudapi.cn', 'login.partner.microsoftonline.cn'],
    arm: 'management.chinacloudapi.cn',
    graph: 'microsoftgraph.chinacloudapi.cn',
    acrSuffix: 'azurecr.cn',
    storageSuffix: 'core.chinacloudapi.cn',
    logAnalytics: { host: 'api.loganalytics.azure.cn', scope: 'https://api.loganalytics.azure.cn/.default' },
  },
  {
    name: 'azureusgovernment',
    azName: 'AzureUSGovernment',
    authority: 'login.microsoftonline.us',
    authorities: ['login.microsoftonline.us', 'login.usgovcloudapi.net'],
    regionalAuthority: ['login.microsoftonline.us'],
    arm: 'management.usgovcloudapi.net',
    graph: 'graph.microsoft.us',
    acrSuffix: 'azurecr.us',
    storageSuffix: 'core.usgovcloudapi.net',
    logAnalytics: { host: 'api.loganalytics.us', scope: 'https://api.loganalytics.us/.default' },
  },
  {
    name: 'azuregermancloud',
    azName: 'AzureGermanCloud',
    authority: 'login.microsoftonline.de',
    authorities: ['login.microsoftonline.de'],
    regionalAuthority: ['login.microsoftonline.de'],
    arm: 'management.microsoftazure.de',
    graph: 'graph.microsoft.de',
    acrSuffix: 'azurecr.de',
    storageSuffix: 'core.cloudapi.de',
  },
]

/**
 * The cloud that azure/login's `environment` names, whatever the case; `azurestack` and anything else is none of these.
 */
export const cloudNamed = (environment: string): Cloud | undefined => {
  const name = environment.trim().toLowerCase()
  return CLOUDS.find(cloud => cloud.name === name)
}

/** The cloud of a login server, or of its suffix, with or without the dot in front. */
export const cloudOfSuffix = (suffixOrHost: string): Cloud | undefined => {
  const name = `.${suffixOrHost.trim().toLowerCase().replace(/^\./, '')}`
  return CLOUDS.find(cloud => name.endsWith(`.${cloud.acrSuffix}`))
}

/** The cloud of a sign-in host, or of a URL on it: an authority, an issuer, a challenge's `authorization_uri`. */
export const cloudOfAuthority = (hostOrUrl: string): Cloud | undefined => {
  const host = hostOf(hostOrUrl)
  return CLOUDS.find(cloud => cloud.authorities.includes(host))
}

/** The cloud of a Resource Manager host, or of a URL on it. */
export const cloudOfArm = (hostOrUrl: string): Cloud | undefined => {
  const host = hostOf(hostOrUrl)
  return CLOUDS.find(cloud => cloud.arm === host)
}

function hostOf(hostOrUrl: string): string {
  const text = hostOrUrl.trim()
  return URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`)?.hostname ?? ''
}
