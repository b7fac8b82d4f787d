import { describe, expect, it } from 'vitest'
import { currentBuilder, readBuilder } from '../../src/docker/builder.ts'

/** As docker/buildx prints it: commands/inspect.go, runInspect (a tab writer with one blank between the columns). */
const inspected = (options: string, status = 'BuildKit version:      v0.21.0\n'): string => `Name:          ci
Driver:        docker-container
Last Activity: 2026-11-21 11:58:02 +0000 UTC

Nodes:
Name:                  ci0
Endpoint:              unix:///var/run/docker.sock
${options}Status:                running
${status}Platforms:             linux/amd64
File#buildkitd.toml:
 > Name: no-node
`
const proxies = (text: string) => readBuilder(text)?.nodes.map(node => node.proxies)

describe('the builder', () => {
  it('has a name, a driver and nodes', () => {
    expect(readBuilder(inspected(''))).toEqual({
      name: 'ci',
      driver: 'docker-container',
      nodes: [{ endpoint: 'unix:///var/run/docker.sock', proxies: { httpsProxy: '', noProxy: '' } }],
    })
  })

  it.each<[options: string, httpsProxy: string, noProxy: string]>([
    ['env.HTTPS_PROXY="http://proxy:3128"', 'http://proxy:3128', ''],
    ['env.https_proxy="http://proxy:3128" env.no_proxy="a,b"', 'http://proxy:3128', 'a,b'],
    ['network="host" env.HTTPS_PROXY="http://u:p\\"w@proxy:3128" image="x"', 'http://u:p"w@proxy:3128', ''],
    ['env.HTTP_PROXY="http://proxy:3128"', '', ''],
    ['image="moby/buildkit:buildx-stable-1"', '', ''],
  ])('%s', (options, httpsProxy, noProxy) => {
    expect(proxies(inspected(`Driver Options:        ${options}\n`))).toEqual([{ httpsProxy, noProxy }])
  })

  // Docs of docker/buildx at v0.10: no options are printed, whether there are any or not.
  it('an older buildx does not tell its options', () => {
    expect(proxies(inspected('', 'Buildkit: v0.10.3\n'))).toEqual([undefined])
  })

  it('several nodes', () => {
    const second = '\nName:      ci1\nEndpoint:  ssh://ubuntu@192.0.2.4\nStatus:    running\n'
    expect(readBuilder(inspected('') + second)?.nodes.map(({ endpoint }) => endpoint)).toEqual([
      'unix:///var/run/docker.sock',
      'ssh://ubuntu@192.0.2.4',
    ])
  })

  it.each(['', 'ERROR: no builder "ci" found', '{}', '\u001b[31m', 'Name: x'])('%j is none', text =>
    expect(readBuilder(text)).toBeUndefined(),
  )
})

describe('the current builder', () => {
  it.each<[variable: string | undefined, file: string, name: string | undefined]>([
    [undefined, '', undefined],
    [undefined, '{"Key":"unix:///var/run/docker.sock","Name":"builder-1","Global":false}', 'builder-1'],
    [undefined, '{"Key":"unix:///var/run/docker.sock","Name":"","Global":false}', undefined],
    [undefined, '{"Name":"default"}', undefined],
    [undefined, '{"Name":"--bootstrap"}', undefined],
    [undefined, '{"Name":7}', undefined],
    [undefined, 'no JSON', undefined],
    ['ci', '{"Name":"builder-1"}', 'ci'],
    ['default', '{"Name":"builder-1"}', undefined],
    ['-x', '', undefined],
    ['', '{"Name":"builder-1"}', 'builder-1'],
  ])('%j, %s', (variable, file, name) => expect(currentBuilder(variable, file)).toBe(name))
})
