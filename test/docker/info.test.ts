import { describe, expect, it } from 'vitest'
import { readEngineProxies } from '../../src/docker/info.ts'

describe('docker info', () => {
  it('tells the proxies of the engine', () => {
    const info = {
      ServerVersion: '28.2.2',
      HttpProxy: '',
      HttpsProxy: 'http://xxxxx:xxxxx@proxy.example:3128',
      NoProxy: 'localhost,.azurecr.io',
      ClientInfo: { Debug: false, Context: 'rootless', Plugins: [] },
    }
    expect(readEngineProxies(`${JSON.stringify(info)}\n`)).toEqual({
      httpProxy: '',
      httpsProxy: 'http://xxxxx:xxxxx@proxy.example:3128',
      reading: 'url',
      noProxy: 'localhost,.azurecr.io',
      version: '28.2.2',
      context: 'rootless',
    })
  })

  it('tells the registries whose certificates the engine does not verify', () => {
    const config = {
      IndexConfigs: { 'docker.io': { Secure: true }, 'Contoso.azurecr.io': { Secure: false }, odd: null },
      InsecureRegistryCIDRs: ['::1/128', '10.0.0.0/8', 7],
    }
    expect(readEngineProxies(JSON.stringify({ ServerVersion: '28', RegistryConfig: config }))?.insecure).toEqual([
      ...['contoso.azurecr.io', '::1/128', '10.0.0.0/8'],
    ])
  })

  it('tells how docker reads a proxy whose password is not encoded', () => {
    const info = { ServerVersion: '28', HttpsProxy: 'http://user:pa#ss@proxy.example:3128' }
    expect(readEngineProxies(JSON.stringify(info))?.reading).toBe('misread')
  })

  it.each<[name: string, text: string]>([
    // 20.10 exits 0 with it; later ones print empty fields besides.
    ['no engine, 20.10', '{"ServerErrors":["Cannot connect to the Docker daemon"],"ClientInfo":{}}'],
    ['no engine, 28', '{"ServerVersion":"","HttpsProxy":"","ClientInfo":{"Context":"default"}}'],
    ['podman', '{"host":{"arch":"amd64"},"version":{"Version":"4.9.3"}}'],
    ['empty', ''],
    ['garbage', '\u001b[31m{"ServerVersion": [1'],
    ['a list', '[]'],
    ['null', 'null'],
  ])('%s: nothing', (_, text) => expect(readEngineProxies(text)).toBeUndefined())

  it('fields of another type are none', () => {
    const text = '{"ServerVersion":"28","HttpsProxy":7,"NoProxy":["a"],"ClientInfo":null}'
    expect(readEngineProxies(text)).toMatchObject({ httpsProxy: '', noProxy: '', context: '' })
  })
})
