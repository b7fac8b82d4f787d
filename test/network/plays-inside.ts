import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer as createHttpServer } from 'node:http'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { createServer as createTlsServer } from 'node:tls'
import { type FindingOutput, findingsOf, runAction } from '../e2e/run-action.ts'
import { secureContextFor, writeCaFile } from '../embedded-azure/certificates.ts'
import { applicationLogin, cloudWorld, ids, scopes, withRoles } from '../embedded-azure/cloud-world.ts'
import { pusherLogin } from '../embedded-azure/logins.ts'
import { type Azure, startAzure } from '../embedded-azure/server.ts'
import { healthyRegistry, type RegistryWorld } from '../embedded-azure/world.ts'
import { type DockerOutcome, tryDocker } from '../truth/docker.ts'
import { type Registry, startRegistry } from '../truth/registry.ts'
import { findProgram } from '../truth/requirements.ts'
import { type ConnectProxy, startConnectProxy } from './connect-proxy.ts'
import { type DnsAnswer, startDns } from './dns.ts'
import { beFirstProcess, SCRATCH } from './first-process.ts'
import { buildGate, type Gate } from './gates.ts'
import { type Machine, startMachine } from './machine.ts'
import { FRONT, FRONTS, OTHER_SERVER, PRIVATE_FRONT, WEB_SERVER } from './places.ts'
import { type NetworkPlay, networkPlays } from './plays.ts'
import { doAsAsked, type Hands, isForDaemonToo } from './somebody.ts'

// Runs as the first process of namespaces of its own (see namespace.ts).

const TAG = 'seeded'
const DOCKER_TIMEOUT_MS = 30_000
/** Go reads the hosts file again once it is so old (Go, net/hosts.go, cacheMaxAge). */
const HOSTS_CACHE_MS = 5_500
/** So many machines with engines at once. */
const AT_ONCE = 3

interface Stage {
  azure: Azure
  registry: Registry
  /** What DNS says, by name. */
  zone: Map<string, DnsAnswer>
  authority: string
}

/** One command of a fix that only shows something: what it showed before the fix, and behind it. */
interface Check {
  command: string
  before: boolean
  after: boolean
  output: string
}

export interface FixPlayed {
  before: FindingOutput[]
  checks: Check[]
  /** Of the shell that the fix was pasted into; none where nothing is to be pasted. */
  pasted?: { exit: number; output: string }
  after: { result: string; findings: FindingOutput[]; log: string }
  docker: DockerOutcome
  /** The file that the play looks at. */
  left?: string
}

async function openStage(): Promise<Stage> {
  const zone = new Map<string, DnsAnswer>()
  await startDns(name => zone.get(name), '127.0.0.53', 53)
  const service = 'plays.azurecr.io'
  const registry = await startRegistry(service)
  const behind = { backend: registry.url, backendService: service }
  const registries = networkPlays.flatMap(play => [
    { ...behind, ...registryOf(play) },
    ...(play.alias === undefined ? [] : [{ ...healthyRegistry(play.alias), tls: 'wrong-name' as const }]),
  ])
  const azure = await startAzure({ ...cloud, registries })
  for (const name of ['login.microsoftonline.com', 'management.azure.com', 'graph.microsoft.com'])
    zone.set(name, { addresses: [FRONT] })
  for (const address of FRONTS) await azure.listen(address, 443)
  await startOtherServer()
  await startWebServer()
  const { caFile: authority } = await writeCaFile('inspection')
  return { azure, registry, zone, authority }
}

/** An application that may push to and read every registry of the subscription. */
const cloud = withRoles(cloudWorld(), ...['AcrPush', 'Reader'].map(role => ({ role, scope: scopes.subscription })))

/** Answers every request, and has a certificate of its own name alone. */
async function startOtherServer(): Promise<void> {
  const context = await secureContextFor('other.example', undefined)
  const server = createTlsServer({ SNICallback: (_, answer) => answer(null, context) }, socket =>
    socket.on('error', () => undefined).end('HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n'),
  )
  server.on('tlsClientError', () => undefined)
  await new Promise<void>(done => server.listen(443, OTHER_SERVER, done))
}

/** Answers CONNECT as nginx does. */
async function startWebServer(): Promise<void> {
  const server = createHttpServer((_, reply) => reply.writeHead(404).end())
  server.on('connect', (_, socket) =>
    socket
      .on('error', () => undefined)
      .end('HTTP/1.1 405 Not Allowed\r\nContent-Length: 0\r\nConnection: close\r\n\r\n'),
  )
  await new Promise<void>(done => server.listen(80, WEB_SERVER, done))
}

const SIGN_IN_HOST = 'login.microsoftonline.com'
/** What Microsoft Entra ID answers to a request for its discovery that names no endpoint. */
const SIGN_IN_SIGNS = ['"error_codes"']
const hostOf = ({ label }: NetworkPlay): string => `${label}.azurecr.io`
const dataHostOf = ({ label, data }: NetworkPlay): string => data?.host ?? `${label}data.blob.core.windows.net`
const repositoryOf = ({ label }: NetworkPlay): string => `team/${label}`

const registryOf = (play: NetworkPlay): RegistryWorld => ({
  ...healthyRegistry(hostOf(play)),
  repositories: [repositoryOf(play)],
  ...play.registry,
  ...(play.arm && {
    arm: { subscriptionId: ids.subscription, resourceGroup: 'rg-images', ...play.arm },
    ...{ servicePrincipals: [], identities: [] },
  }),
  data: { ...play.data, host: dataHostOf(play) },
})

let playing = 0
const waiting: (() => void)[] = []

/** Engines and clients of all plays at once are more than a small machine has time for. */
async function inTurn(stage: Stage, label: string): Promise<FixPlayed> {
  if (playing >= AT_ONCE) await new Promise<void>(done => waiting.push(done))
  playing += 1
  try {
    return await playOne(stage, label)
  } finally {
    playing -= 1
    waiting.shift()?.()
  }
}

async function playOne(stage: Stage, label: string): Promise<FixPlayed> {
  const at = networkPlays.findIndex(each => each.label === label)
  const play = networkPlays[at]
  if (play === undefined) throw new Error(`there is no play ${label}`)
  const host = hostOf(play)
  const gates = [
    await buildGate(`203.0.113.${100 + at}`, play.gate ?? 'open'),
    await buildGate(`198.51.100.${100 + at}`, play.dataGate ?? 'open'),
    await buildGate(`192.0.2.${100 + at}`, play.signInGate ?? 'open'),
  ] as const
  const proxy = play.proxy && (await startConnectProxy(play.proxy, `proxy.${label}.example`))
  const filled = <Value>(value: Value): Value =>
    JSON.parse(
      JSON.stringify(value)
        .replaceAll('$PROXY', proxy?.address ?? '')
        .replaceAll('$HOST', host)
        .replaceAll('$ADDRESS', gates[0].address)
        .replaceAll('$DATA', dataHostOf(play))
        .replaceAll('$SIGN_IN', gates[2].address)
        .replaceAll('$CA', JSON.stringify(readFileSync(stage.azure.caFile, 'utf8')).slice(1, -1)),
    ) as Value
  for (const tag of [TAG, 'latest']) await stage.registry.seed(repositoryOf(play), tag)
  const machine = await startMachine(filled(play.machine ?? {}), stage.azure.caFile)
  try {
    return await playOn({ stage, play: filled(play), machine, gates, proxy })
  } finally {
    await machine.close()
    await proxy?.close()
    for (const gate of gates) await gate.close()
  }
}

interface Scene {
  stage: Stage
  play: NetworkPlay
  machine: Machine
  gates: readonly [Gate, Gate, Gate]
  proxy: ConnectProxy | undefined
}

async function playOn(scene: Scene): Promise<FixPlayed> {
  const { play, machine, stage } = scene
  const host = hostOf(play)
  const world = worldOf(scene)
  const login = play.arm === undefined ? pusherLogin({ registries: [registryOf(play)] }) : applicationLogin(cloud)
  const inputs = {
    ...{ registry: host, repository: repositoryOf(play) },
    ...(play.byIdentity ? { 'client-id': login.username, 'client-secret': login.password } : login),
    ...(play.arm && { 'tenant-id': ids.tenant, 'subscription-id': ids.subscription }),
    ...play.inputs,
  }
  const env = { SSL_CERT_FILE: stage.azure.caFile, ...play.env }
  const before = await runIn(scene, inputs, env)
  const { fix: printed = '', message = '' } = findingsOf(before)[0] ?? {}
  const fix = Object.entries({ '<corporate-ca.crt>': stage.authority, ...play.fill }).reduce(
    (text, [open, value]) => text.replaceAll(open, value),
    printed,
  )
  const commands = fix.split('\n').filter(isCheck)
  const shown = (command: string) => look(scene, command, env)
  const first = await Promise.all(commands.map(shown))
  // All plays share the sign-in host but those whose machine has its own.
  const known = [host, dataHostOf(play), ...(play.signInGate === undefined ? [] : [SIGN_IN_HOST])]
  await doAsAsked(fix, host, known, world.hands)
  const corrected = { ...play.secret, ...(play.workflow && variablesIn(fix)) }
  if (isForDaemonToo(message)) await correctDaemon(machine, corrected)
  const pasted = play.workflow ? undefined : await paste(machine, fix, env)
  if (play.healsBy !== undefined && existsSync(join(machine.folder, play.healsBy))) world.heal()
  if (play.machine?.hosts !== undefined) await wait(HOSTS_CACHE_MS)
  const second = await Promise.all(commands.map(shown))
  const next = { ...env, ...corrected, ...pasted?.env, ...world.env }
  const given = play.workflow ? { ...inputs, ...inputsIn(fix) } : inputs
  const after = await runIn(scene, given, next)
  const docker = await tryDocker({
    cli: findProgram('docker'),
    engineHost: machine.engineHost,
    host: given.registry,
    login,
    repository: repositoryOf(play),
    tag: TAG,
    timeoutMs: DOCKER_TIMEOUT_MS,
    env: next,
    within: machine.within,
  })
  return {
    before: findingsOf(before),
    checks: commands.map((command, at) => ({
      command,
      before: first[at]?.isWell === true,
      after: second[at]?.isWell === true,
      output: second[at]?.output ?? '',
    })),
    ...(pasted && { pasted }),
    after: { result: after.outputs['result'] ?? '', findings: findingsOf(after), log: after.log },
    docker,
    ...(play.leaves && { left: machine.read(play.leaves.file) }),
  }
}

function runIn({ stage, play, machine }: Scene, inputs: Record<string, string>, env: Record<string, string>) {
  return runAction({
    azure: { ...stage.azure, proxyUrlWithCredentials: '' },
    inputs,
    path: [...machine.path],
    env: { DOCKER_HOST: machine.engineHost, HTTPS_PROXY: '', ...env },
    dockerConfig: play.config && JSON.stringify(play.config),
    within: () => machine.within,
  })
}

/** A command that changes nothing, alone on its line. */
const isCheck = (line: string): boolean => /^(?:curl|nslookup) /.test(line) && !/(?:&&|\\)$/.test(line)

/** Whether a command of a fix shows a registry, a data host, or a name as they should be. */
async function look({ machine, stage, play }: Scene, command: string, env: Record<string, string>) {
  const { exit, output } = await machine.shell(command, env)
  const right = rightAnswer(stage, play, command.split(' ')[1])
  const signs = command.startsWith('nslookup')
    ? right
    : command.includes('--ipv4 --silent')
      ? ['UNAUTHORIZED']
      : command.includes(SIGN_IN_HOST)
        ? SIGN_IN_SIGNS
        : /\/(?:v2|oauth2)\//.test(command)
          ? ['HTTP/1.1 401', 'ealm="https://'].slice(0, command.includes('/v2/') ? 2 : 1)
          : ['x-ms-error-code']
  return { isWell: exit === 0 && signs.every(sign => output.includes(sign)), output }
}

/** Writes what a job's step would have to write, without the commands that only show. */
async function paste(machine: Machine, fix: string, env: Record<string, string>) {
  const script = fix.split('\n').filter(line => !isCheck(line))
  if (script.every(line => line.startsWith('#'))) return undefined
  const file = join(mkdtempSync(join(SCRATCH, 'step-')), 'github-env')
  writeFileSync(file, '')
  const { exit, output } = await machine.shell(script.join('\n'), {
    ...env,
    GITHUB_ENV: file,
    RUNNER_TEMP: machine.folder,
  })
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  rmSync(file)
  return {
    exit,
    output,
    env: Object.fromEntries(lines.map(line => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)])),
  }
}

/** `name: value` lines of a step. */
const inputsIn = (fix: string): Record<string, string> =>
  Object.fromEntries([...fix.matchAll(/^([\w-]+): (.+)$/gm)].map(([, name = '', value = '']) => [name, value]))

/** Those of a job. */
const variablesIn = (fix: string): Record<string, string> =>
  Object.fromEntries([...fix.matchAll(/^ {2}(\w+): (.+)$/gm)].map(([, name = '', value = '']) => [name, value]))

/** The same variables, by an administrator. */
async function correctDaemon(machine: Machine, variables: Readonly<Record<string, string>>): Promise<void> {
  const lines = Object.entries(variables).map(([name, value]) => `Environment="${name}=${value}"`)
  const file = '/etc/systemd/system/docker.service.d/zzz-corrected.conf'
  const script = `printf '%s\\n' "$UNIT" > ${file} && systemctl daemon-reload && systemctl restart docker`
  const { exit, output } = await machine.shell(script, { UNIT: ['[Service]', ...lines].join('\n') })
  if (exit !== 0) throw new Error(`the daemon's settings were not changed: ${output}`)
}

/** What DNS says of the registry where it says what it should. */
const rightAnswer = ({ zone }: Stage, play: NetworkPlay, name: string | undefined): readonly string[] => {
  const found = zone.get(`right ${name === dataHostOf(play) ? name : hostOf(play)}`)
  return typeof found === 'object' && typeof found.addresses !== 'string' ? found.addresses.slice(0, 1) : []
}

/** Puts the names of a play into DNS, and gives the hands that can change the play's world. */
function worldOf({ stage, play, gates, proxy }: Scene) {
  const { zone, azure } = stage
  const [host, dataHost] = [hostOf(play), dataHostOf(play)]
  const [gate, dataGate, signInGate] = gates
  const own: Record<string, Gate> = { [host]: gate, [dataHost]: dataGate, [SIGN_IN_HOST]: signInGate }
  const isPrivate = typeof play.dns === 'object' && 'through' in play.dns && play.dns.through !== undefined
  const through = typeof play.dns === 'object' ? (play.dns.through ?? []) : []
  const right: DnsAnswer = { through: [...through], addresses: [isPrivate ? PRIVATE_FRONT : gate.address] }
  const tell = (name: string, answer: DnsAnswer): void => {
    zone.set(name, answer)
    if (typeof answer === 'string') return
    for (const [index, alias] of (answer.through ?? []).entries())
      zone.set(alias, { through: (answer.through ?? []).slice(index + 1), addresses: answer.addresses })
  }
  zone.set(`right ${host}`, right)
  // Who comes by a private endpoint gets its address for the layers too, once that record is there.
  const rightData: DnsAnswer = {
    addresses: [isPrivate && play.dataDns !== undefined ? PRIVATE_FRONT : dataGate.address],
  }
  zone.set(`right ${dataHost}`, rightData)
  zone.set(`proxy.${play.label}.example`, { addresses: ['127.0.0.1'] })
  if (play.alias !== undefined) tell(play.alias, { through: [host], addresses: [gate.address] })
  tell(
    host,
    play.dns === undefined
      ? right
      : typeof play.dns === 'object' && !('addresses' in play.dns)
        ? { through: [...play.dns.through], addresses: [gate.address] }
        : play.dns,
  )
  tell(dataHost, play.dataDns ?? { addresses: [dataGate.address] })
  const change = (edit: (registry: RegistryWorld) => RegistryWorld): void =>
    azure.setWorld({
      ...azure.world,
      registries: azure.world.registries.map(each => (each.loginServer === host ? edit(each) : each)),
    })
  const healthy = <Site extends { tls?: unknown; faults?: unknown }>({ tls: _, faults: __, ...site }: Site) => site
  const env: Record<string, string> = {}
  const healData = (registry: RegistryWorld): RegistryWorld => ({
    ...registry,
    data: { ...healthy({ ...registry.data }), host: dataHost },
  })
  // A rule of the registry's firewall has IPv4 addresses alone.
  const heal = (): void =>
    change(({ tls: _, firewall, ...registry }) => ({
      ...registry,
      ...(firewall?.callerIp.includes(':') && { firewall }),
    }))
  const hands: Hands = {
    open: async name => own[name]?.set('open'),
    allow: name => proxy?.allow(name),
    leaveAlone: async name => {
      await own[name]?.set('open')
      if (name === host) heal()
      else change(healData)
    },
    correctDns: name => tell(name, name === host ? right : rightData),
    exempt: () => change(({ faults: _, ...registry }) => registry),
    preferIpv4: () =>
      change(({ firewall, ...registry }) => ({
        ...registry,
        ...(firewall && { firewall: { ...firewall, callerIp: '203.0.113.77' } }),
      })),
    moveInside: () => {
      tell(host, { ...right, addresses: [PRIVATE_FRONT] })
      env['RUNNER_ENVIRONMENT'] = 'self-hosted'
    },
  }
  return {
    hands,
    env,
    heal: () => {
      heal()
      change(healData)
    },
  }
}

await beFirstProcess(openStage, inTurn)
