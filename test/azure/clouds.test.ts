import { describe, expect, it } from 'vitest'
import { CLOUDS, cloudNamed, cloudOfArm, cloudOfAuthority, cloudOfSuffix } from '../../src/azure/clouds.ts'

describe('the clouds', () => {
  it.each([
    ['azurecloud', 'login.microsoftonline.com', 'management.azure.com', 'graph.microsoft.com', 'azurecr.io'],
    [
      'azurechinacloud',
      'login.chinacloudapi.cn',
      'management.chinacloudapi.cn',
      'microsoftgraph.chinacloudapi.cn',
      'azurecr.cn',
    ],
    [
      'azureusgovernment',
      'login.microsoftonline.us',
      'management.usgovcloudapi.net',
      'graph.microsoft.us',
      'azurecr.us',
    ],
    [
      'azuregermancloud',
      'login.microsoftonline.de',
      'management.microsoftazure.de',
      'graph.microsoft.de',
      'azurecr.de',
    ],
  ])('%s has its hosts', (name, authority, arm, graph, acrSuffix) => {
    expect(cloudNamed(name)).toMatchObject({ name, authority, arm, graph, acrSuffix })
    for (const found of [cloudOfSuffix(acrSuffix), cloudOfAuthority(authority), cloudOfArm(arm)]) {
      expect(found?.name).toBe(name)
    }
  })

  it.each([
    ['AzureCloud', 'azurecloud'],
    [' AzureUSGovernment ', 'azureusgovernment'],
    ['AZURECHINACLOUD', 'azurechinacloud'],
    ['azurestack', undefined],
    ['AzurePublicCloud', undefined],
    ['', undefined],
  ])('takes the environment %j for %s', (environment, name) => expect(cloudNamed(environment)?.name).toBe(name))

  it.each([
    ['azurecr.io', 'azurecloud'],
    ['.azurecr.cn', 'azurechinacloud'],
    ['Contoso.azurecr.us', 'azureusgovernment'],
    ['contoso.westeurope.geo.azurecr.io', 'azurecloud'],
    ['notazurecr.io', undefined],
    ['azurecr.io.example.com', undefined],
    ['', undefined],
  ])('takes the suffix of %j for that of %s', (host, name) => expect(cloudOfSuffix(host)?.name).toBe(name))

  it.each([
    ['https://login.windows.net/72f988bf-86f1-41af-91ab-2d7cd011db47', 'azurecloud'],
    ['https://login.partner.microsoftonline.cn/contoso', 'azurechinacloud'],
    ['https://sts.windows.net/72f988bf-86f1-41af-91ab-2d7cd011db47/', 'azurecloud'],
    ['LOGIN.MICROSOFTONLINE.US', 'azureusgovernment'],
    ['https://login.microsoftonline.com.example.com/', undefined],
    ['https://login.microsoftonline.com@example.com/', undefined],
    ['https://example.com/login.microsoftonline.com', undefined],
    ['https://', undefined],
    ['', undefined],
  ])('takes the authority %j for that of %s', (host, name) => expect(cloudOfAuthority(host)?.name).toBe(name))

  it('has a place for logs in every cloud that is open', () => {
    expect(CLOUDS.filter(cloud => cloud.logAnalytics === undefined).map(cloud => cloud.name)).toEqual([
      'azuregermancloud',
    ])
  })
})
