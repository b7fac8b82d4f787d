import { describe, expect, it } from 'vitest'
import { CLOUDS, PUBLIC_CLOUD } from '../../src/azure/clouds.ts'
import { isDestination, isMachineEndpoint } from '../../src/azure/destinations.ts'

const CHINA = CLOUDS.find(({ name }) => name === 'azurechinacloud') ?? PUBLIC_CLOUD
const env = {
  GITHUB_API_URL: 'https://git.contoso.example/api/v3',
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://run.actions.githubusercontent.com/token?api-version=2.0',
}
const goes = (url: string, more: Omit<Parameters<typeof isDestination>[1], 'env'> = {}) =>
  isDestination(new URL(url), { env, ...more })

describe('the hosts that anything may be sent to', () => {
  it.each([
    'https://login.microsoftonline.com/t/oauth2/v2.0/token',
    'https://westeurope.login.microsoft.com/t/oauth2/v2.0/token',
    'https://chinaeast2.login.partner.microsoftonline.cn/t',
    'https://management.azure.com/subscriptions',
    'https://management.chinacloudapi.cn/subscriptions',
    'https://graph.microsoft.us/v1.0/applications',
    'https://api.loganalytics.azure.com/v1/workspaces',
    'https://contoso.azurecr.io/v2/',
    'https://contoso.westeurope.data.azurecr.io/',
    'https://weumanaged42.blob.core.windows.net/data',
    'https://api.github.com/repos',
    'https://git.contoso.example/api/v3/repos',
    'https://run.actions.githubusercontent.com/token',
  ])('%s', url => expect(goes(url)).toBe(true))

  it.each([
    'http://login.microsoftonline.com/',
    'https://login.microsoftonline.com:8443/',
    'https://evil@login.microsoftonline.com/',
    'https://evil.example/.login.microsoft.com/t',
    'https://login.microsoftonline.com.evil.example/',
    'https://xlogin.microsoftonline.com/',
    'https://a.b.login.microsoft.com/',
    'https://evilazurecr.io/v2/',
    'https://evil.example/',
    'https://169.254.169.254/',
    'http://127.0.0.1/',
    'https://git.contoso.example.evil.example/',
  ])('not %s', url => expect(goes(url)).toBe(false))

  it('the registry’s own host, and no other spelling of it', () => {
    expect(goes('https://registry.example/v2/', { registry: 'registry.example' })).toBe(true)
    expect(goes('https://registry.example:5000/v2/', { registry: 'registry.example:5000' })).toBe(true)
    expect(goes('https://registry.example:5000/v2/', { registry: 'registry.example' })).toBe(false)
    expect(goes('https://layers.example/', { registry: 'registry.example' })).toBe(false)
    expect(goes('https://layers.example/', { registry: 'registry.example', trustedDataHost: 'layers.example' })).toBe(
      true,
    )
  })

  it('a secret of an identity goes to the sign-in hosts of its own cloud', () => {
    expect(goes('https://login.microsoftonline.com/', { signInTo: PUBLIC_CLOUD })).toBe(true)
    expect(goes('https://westeurope.login.microsoft.com/', { signInTo: PUBLIC_CLOUD })).toBe(true)
    expect(goes('https://login.partner.microsoftonline.cn/', { signInTo: CHINA })).toBe(true)
    for (const other of [
      'login.microsoftonline.com',
      'management.chinacloudapi.cn',
      'contoso.azurecr.cn',
      'api.github.com',
      'git.contoso.example',
    ]) {
      expect(goes(`https://${other}/`, { signInTo: CHINA })).toBe(false)
    }
  })
})

describe('the endpoint of a managed identity is on the machine itself', () => {
  it.each([
    'http://169.254.169.254/metadata/identity/oauth2/token',
    'http://169.254.129.3:8081/msi/token',
    'http://127.0.0.1:41056/msi/token',
    'http://localhost:40342/metadata/identity/oauth2/token',
    'http://[::1]:8081/msi/token',
    'http://[fe80::1]/msi/token',
    // Other spellings of the same addresses.
    'http://0x7f.1/',
    'http://2852039166/',
  ])('%s', url => expect(isMachineEndpoint(new URL(url))).toBe(true))

  it.each([
    'http://evil.example/msi/token',
    'https://127.0.0.1/msi/token',
    'http://10.0.0.4/msi/token',
    'http://169.254.169.254.evil.example/',
    'http://127.0.0.1.evil.example/',
    'http://localhost.evil.example/',
    'http://169.254.169.254@evil.example/',
    'http://a:b@127.0.0.1/',
    'http://[fd00::1]/',
    'http://[::ffff:8.8.8.8]/',
  ])('not %s', url => expect(isMachineEndpoint(new URL(url))).toBe(false))
})
