import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import { dirname } from 'node:path'
import { runAction } from '../e2e/run-action.ts'
import { writeCaFile } from '../embedded-azure/certificates.ts'
import { type Azure, startAzure } from '../embedded-azure/server.ts'
import { type DockerOutcome, tryDocker } from '../truth/docker.ts'
import { type Engine, startEngine } from '../truth/engine.ts'
import { startRegistry } from '../truth/registry.ts'
import { findProgram } from '../truth/requirements.ts'
import { startDns, zoneOf } from './dns.ts'
import { beFirstProcess, layOverEtc, SCRATCH } from './first-process.ts'
import { ENGINE, FRONTS, HANGS, REFUSES, RESETS, SPEAKS_HTTP } from './places.ts'
import {
  type EngineName,
  hostOf,
  inputsOf,
  type NetworkWorld,
  namesOf,
  registryOf,
  repositoryOf,
  worlds,
} from './worlds.ts'

// Runs as the first process of namespaces of its own (see namespace.ts). The kernel ends all else when it ends.

/** docker itself gives a request to a registry 15 seconds; a layer it waits for, and tries again, for minutes. */
const DOCKER_TIMEOUT_MS = 25_000
const TAG = 'seeded'
const DEAD_PROXY = `http://${REFUSES}:3128`

await beFirstProcess(openStage, play)

interface Stage {
  azure: Azure
  engines: Record<EngineName, Engine>
}

async function openStage(): Promise<Stage> {
  execFileSync(findProgram('mount'), [...layOverEtc('etc')])
  await openResolver()
  const [service] = worlds.map(hostOf)
  if (service === undefined) throw new Error('there are no worlds')
  const registry = await startRegistry(service)
  const behind = { backend: registry.url, backendService: service }
  const azure = await startAzure({ registries: worlds.map(world => ({ ...behind, ...registryOf(world) })) })
  for (const address of FRONTS) await azure.listen(address, 443)
  await openBrokenDoors()
  for (const world of worlds) {
    await registry.seed(repositoryOf(world), TAG)
    // What the action looks at where no tag is named.
    await registry.seed(repositoryOf(world), 'latest')
  }
  const { caFile: inspection } = await writeCaFile('inspection')
  const { caFile, proxyUrl } = azure
  writeCertsD({ inspection, azure: caFile })
  const [plain, waiting, elsewhere, behindProxy, behindDeadProxy] = await Promise.all([
    startEngine({ caFile, resolves: true }),
    startEngine({ caFile, resolves: true }),
    startEngine({ caFile: inspection, resolves: true, tcp: `${ENGINE}:2375` }),
    startEngine({ caFile, resolves: true, proxyUrl }),
    startEngine({ caFile, resolves: true, proxyUrl: DEAD_PROXY }),
  ])
  const engines = {
    plain,
    'kept-waiting': waiting,
    elsewhere,
    'azure-proxy': behindProxy,
    'dead-proxy': behindDeadProxy,
  }
  return { azure, engines }
}

/** The names of all worlds, for whoever reads /etc/resolv.conf in this mount namespace. */
async function openResolver(): Promise<void> {
  const zone = zoneOf(worlds.flatMap(namesOf))
  await startDns(name => zone.get(name), '127.0.0.53', 53)
  const file = `${SCRATCH}/resolv.conf`
  writeFileSync(file, 'nameserver 127.0.0.53\noptions timeout:1 attempts:3\n')
  execFileSync(findProgram('mount'), ['--bind', file, '/etc/resolv.conf'])
  const hosts = `${SCRATCH}/hosts`
  const given = worlds.flatMap(world => (world.hostsFile === undefined ? [] : `${world.hostsFile} ${hostOf(world)}`))
  writeFileSync(hosts, ['127.0.0.1 localhost', ...given, ''].join('\n'))
  execFileSync(findProgram('mount'), ['--bind', hosts, '/etc/hosts'])
}

/** The folder of the engines that read this machine's, in a layer of its own over /etc. */
function writeCertsD(caFiles: Record<NonNullable<NetworkWorld['certsD']>, string>): void {
  for (const world of worlds) {
    if (world.certsD === undefined) continue
    const folder = `/etc/docker/certs.d/${hostOf(world)}`
    mkdirSync(folder, { recursive: true })
    copyFileSync(caFiles[world.certsD], `${folder}/ca.crt`)
  }
}

async function openBrokenDoors(): Promise<void> {
  const doors: Record<string, (socket: Socket) => void> = {
    [RESETS]: socket => socket.once('data', () => socket.resetAndDestroy()),
    [HANGS]: socket => socket.resume(),
    [SPEAKS_HTTP]: socket =>
      socket.once('data', () =>
        socket.end('HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n'),
      ),
  }
  for (const [address, answer] of Object.entries(doors)) {
    const door = createServer(socket => answer(socket.on('error', () => undefined)))
    await new Promise<void>(done => door.listen(443, address, done))
  }
}

/** What the action said in a world, and what docker then did. */
export interface Played {
  result: Awaited<ReturnType<typeof runAction>>
  /** None where it is not asked. */
  docker?: DockerOutcome
}

async function play({ azure, engines }: Stage, label: string): Promise<Played> {
  const world = worlds.find(one => one.label === label)
  if (!world) throw new Error(`there is no world ${label}`)
  const engineHost = engines[world.engine ?? 'plain'].host
  const trying = world.noTruth === undefined ? tryWith(world, engineHost) : undefined
  const [result, docker] = await Promise.all([runWith(world, azure, engineHost), trying])
  return { result, ...(docker && { docker }) }
}

function runWith(world: NetworkWorld, azure: Azure, engineHost: string) {
  const proxies = { azure: azure.proxyUrl, dead: DEAD_PROXY }
  return runAction({
    azure: { ...azure, proxyUrlWithCredentials: world.proxy === undefined ? '' : proxies[world.proxy] },
    inputs: inputsOf(world),
    path: [dirname(findProgram('docker'))],
    env: { DOCKER_HOST: engineHost, ...world.env },
  })
}

function tryWith(world: NetworkWorld, engineHost: string): Promise<DockerOutcome> {
  const { username = '', password = '' } = inputsOf(world)
  return tryDocker({
    cli: findProgram('docker'),
    engineHost,
    host: hostOf(world),
    login: { username, password },
    repository: repositoryOf(world),
    tag: TAG,
    timeoutMs: DOCKER_TIMEOUT_MS,
  })
}
