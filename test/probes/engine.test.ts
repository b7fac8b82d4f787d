import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { failed, ok, skipped } from '../../src/facts.ts'
import type { Command, ExecOutcome } from '../../src/host/ports.ts'
import { probeBuilder, probeEngineProxies } from '../../src/probes/engine.ts'
import { createVault } from '../../src/secrets/vault.ts'
import { deadlineIn } from '../../src/util/deadline.ts'
import { type HostChange, hostDouble, NOW } from '../host-double.ts'

function requesting(change: HostChange) {
  const masked: string[] = []
  const host = hostDouble(change)
  const vault = createVault(value => void masked.push(value))
  return { host, vault, masked, deadline: deadlineIn(60_000, () => NOW) }
}
const saying = (stdout: string, code = 0): ExecOutcome => ({ state: 'exited', code, stdout, stderr: '' })
const failures: [name: string, outcome: ExecOutcome][] = [
  ['stuck', { state: 'timed-out', stdout: '', stderr: '' }],
  ['not there', { state: 'not-found' }],
  ['endless', { state: 'too-much-output' }],
  ['another exit code', saying('', 1)],
  ['garbage', saying('no such thing')],
]

describe("the engine's proxies", () => {
  it('are asked of docker info', async () => {
    const requests = requesting({})
    expect(await probeEngineProxies(requests)).toMatchObject({ state: 'known', value: { httpsProxy: '' } })
    expect(requests.host.commands).toEqual([
      { file: 'docker', args: ['info', '--format', '{{json .}}'], timeoutMs: 5000, maxOutputBytes: 1024 * 1024 },
    ])
  })

  it('are kept without their passwords, which are masked', async () => {
    const info = {
      ServerVersion: '18.09.9',
      HttpProxy: 'http://me:make-believe-1@proxy:3128',
      HttpsProxy: 'me:make%2Dbelieve%2D2@proxy:3129',
    }
    const requests = requesting({ exec: () => saying(JSON.stringify(info)) })
    const facts = await probeEngineProxies(requests)
    expect(facts).toMatchObject({ value: { httpProxy: 'http://proxy:3128', httpsProxy: 'proxy:3129' } })
    expect(JSON.stringify(facts)).not.toMatch(/believe/)
    expect(requests.masked).toEqual(expect.arrayContaining(['make-believe-1', 'make%2Dbelieve%2D2', 'make-believe-2']))
  })

  it('what the engine masked itself is no secret', async () => {
    const info = { ServerVersion: '28.2.2', HttpsProxy: 'http://xxxxx:xxxxx@proxy:3128' }
    const requests = requesting({ exec: () => saying(JSON.stringify(info)) })
    expect(await probeEngineProxies(requests)).toMatchObject({ value: { httpsProxy: 'http://proxy:3128' } })
    expect(requests.masked).toEqual([])
  })

  it.each(failures)('%s: not known, and nothing else', async (_, outcome) => {
    expect(await probeEngineProxies(requesting({ exec: () => outcome }))).toEqual(
      failed({ kind: 'tool', text: 'docker info' }),
    )
  })
})

describe('the builder', () => {
  const CURRENT = join('/home/runner', '.docker', 'buildx', 'current')
  const recorded = { [CURRENT]: '{"Key":"unix:///var/run/docker.sock","Name":"ci","Global":false}' }
  const text = `Name:   ci
Driver: docker-container

Nodes:
Name:             ci0
Endpoint:         unix:///var/run/docker.sock
Driver Options:   env.HTTPS_PROXY="http://me:make-believe@proxy:3128"
Status:           inactive
`
  it.each<[name: string, change: HostChange]>([
    ['nothing is recorded', {}],
    ["the engine's own is", { files: { [CURRENT]: '{"Name":"default"}' } }],
    ["the engine's own is named", { files: recorded, env: { BUILDX_BUILDER: 'default' } }],
  ])('is not asked for where %s', async (_, change) => {
    const requests = requesting(change)
    expect(await probeBuilder(requests)).toEqual(skipped('not-needed'))
    expect(requests.host.commands).toEqual([])
  })

  it.each<[name: string, change: HostChange, request: string]>([
    ['recorded', { files: recorded }, 'ci'],
    ['named', { env: { BUILDX_BUILDER: 'other' } }, 'other'],
    [
      'recorded elsewhere',
      { env: { DOCKER_CONFIG: '/config' }, files: { [join('/config', 'buildx', 'current')]: '{"Name":"ci"}' } },
      'ci',
    ],
    ['of BUILDX_CONFIG', { env: { BUILDX_CONFIG: '/x' }, files: { [join('/x', 'current')]: '{"Name":"ci"}' } }, 'ci'],
  ])('%s: by its name, and nothing is started', async (_, change, name) => {
    const commands: Command[] = []
    const requests = requesting({
      ...change,
      exec: command => {
        commands.push(command)
        return saying(text)
      },
    })
    const facts = await probeBuilder(requests)
    expect(commands.map(({ args }) => args)).toEqual([['buildx', 'inspect', name]])
    expect(facts).toEqual(
      ok({
        name: 'ci',
        driver: 'docker-container',
        nodes: [
          {
            endpoint: 'unix:///var/run/docker.sock',
            proxies: { httpsProxy: 'http://proxy:3128', noProxy: '' },
          },
        ],
      }),
    )
    expect(requests.masked).toContain('make-believe')
  })

  it.each(failures)('%s: not known, and nothing else', async (_, outcome) => {
    expect(await probeBuilder(requesting({ files: recorded, exec: () => outcome }))).toEqual(
      failed({ kind: 'tool', text: 'docker buildx inspect' }),
    )
  })
})

describe("where the engine's settings are", () => {
  const daemonOf = async (info: object, change: HostChange = {}) => {
    const text = JSON.stringify({ ServerVersion: '28.2.2', SecurityOptions: ['name=seccomp'], ...info })
    const fact = await probeEngineProxies(requesting({ exec: () => saying(text), ...change }))
    return fact.state === 'known' ? fact.value.daemon : fact
  }
  const rootless = { SecurityOptions: ['name=seccomp,profile=builtin', 'name=rootless', 'name=cgroupns'] }
  const proxies = JSON.stringify({ proxies: { 'https-proxy': 'http://proxy:3128' } })
  const inFile = (path: string, text = proxies): HostChange => ({ files: { [path]: text } })

  it.each<[string, object, HostChange, object | undefined]>([
    ["the system's", {}, {}, undefined],
    ['a rootless one', rootless, {}, { kind: 'rootless' }],
    ['that of the snap', { DockerRootDir: '/var/snap/docker/common/var-lib-docker' }, {}, { kind: 'snap' }],
    ["Docker Desktop's", { OperatingSystem: 'Docker Desktop' }, {}, { kind: 'product' }],
    ["Colima's", { ClientInfo: { Context: 'colima' } }, {}, { kind: 'product' }],
    ['any of macOS, which has no engine of its own', {}, { platform: 'darwin' }, { kind: 'product' }],
    [
      'a file with proxies',
      {},
      inFile('/etc/docker/daemon.json'),
      { kind: 'system', proxiesFile: '/etc/docker/daemon.json' },
    ],
    ['a file without proxies', {}, inFile('/etc/docker/daemon.json', '{"proxies":{"https-proxy":""}}'), undefined],
    ['a file that is no JSON', {}, inFile('/etc/docker/daemon.json', '{"proxies":'), undefined],
    [
      'the file of a rootless one',
      rootless,
      { ...inFile('/config/docker/daemon.json'), env: { XDG_CONFIG_HOME: '/config' } },
      { kind: 'rootless', proxiesFile: '/config/docker/daemon.json' },
    ],
  ])('%s', async (_, info, change, expected) => {
    expect(await daemonOf(info, change)).toEqual(expected)
  })
})
