import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runAction } from '../e2e/run-action.ts'
import { applicationLogin, cloudWorld, ids, withRoles } from '../embedded-azure/cloud-world.ts'
import { githubEnv } from '../embedded-azure/github/oidc.ts'
import { pusherLogin } from '../embedded-azure/logins.ts'
import { type Azure, startAzure } from '../embedded-azure/server.ts'
import { firstRegistry, healthyWorld, type World } from '../embedded-azure/world.ts'
import { dockerStandInFolder } from '../stand-ins/standIns.ts'
import { findPrograms } from '../truth/requirements.ts'

/**
 * Prints how long whole processes take beside `docker login` and a bare Node, in turn and in one run, since machines
 * are noisy: ratios are to be compared, not milliseconds. What is counted (requests, connections, KiB) is compared with
 * limits.
 */
const RUNS = Number(process.env['RUNS'] ?? 15)
/** Of one request, and of a new connection with its TLS, in milliseconds. */
const [REQUEST_MS, CONNECTION_MS] = [40, 80]

const HOST = 'contoso.azurecr.io'
const pairWorld = healthyWorld()
/** It may read what Resource Manager has to say, so that all of it is counted. */
const cloud = withRoles(cloudWorld(), 'AcrPush', 'Reader')
const application = applicationLogin(cloud)
const target = { registry: HOST, repository: 'team/app' }
const pair = { ...target, ...pusherLogin(pairWorld) }
const byOidc = { ...target, 'client-id': application.username, 'tenant-id': ids.tenant }
const bySecret = { ...byOidc, 'client-secret': application.password }
const oidcEnv = cloud.github === undefined ? {} : githubEnv(cloud.github)

const scratch = mkdtempSync(join(tmpdir(), 'bench-'))
const path = [dockerScript(scratch)]
const azure = await startAzure(pairWorld)

interface Case {
  readonly name: string
  readonly world: World
  readonly inputs: Record<string, string>
  readonly env?: Record<string, string>
  /** At most so many; what is counted must not grow unseen. */
  readonly most?: { readonly requests: number; readonly connections: number }
}

const cases: readonly Case[] = [
  { name: 'user name and password', world: pairWorld, inputs: pair, most: { requests: 2, connections: 2 } },
  { name: 'client secret', world: cloud, inputs: bySecret, most: { requests: 8, connections: 5 } },
  { name: 'OIDC', world: cloud, inputs: byOidc, env: oidcEnv, most: { requests: 7, connections: 5 } },
  ...[5, 25, 50].map(count => ({
    name: `client secret, ${count} registries`,
    world: withRegistries(count),
    inputs: { ...bySecret, registry: hosts(count).join('\n') },
    most: { requests: 6 + 3 * count, connections: 8 + count },
  })),
]

const times = new Map<string, number[]>()
const peaks = new Map<string, number>()
const counts = new Map<string, { requests: number; connections: number }>()
const add = (name: string, milliseconds: number, round: number): void => {
  // The first round warms the disk's cache and is not counted.
  if (round >= 0) times.set(name, [...(times.get(name) ?? []), milliseconds])
}

const realDocker = findPrograms('docker')[0]
for (let round = -1; round < RUNS; round++) {
  add('node -e 0', bareNode(), round)
  azure.setWorld(delayed(pairWorld))
  if (realDocker !== undefined) add('docker login', await dockerLogin(realDocker, azure), round)
  for (const each of cases) {
    await play(each, each.world, `${each.name} at 0 ms`, round)
    await play(each, delayed(each.world), each.name, round)
  }
}

const floor = median(times.get('node -e 0') ?? [])
const login = median(times.get('docker login') ?? [])
const one = median(times.get('client secret') ?? [])
console.log(`${RUNS} rounds, median; ${REQUEST_MS} ms a request, ${CONNECTION_MS} ms a new connection`)
row('', 'ms', 'x docker login', 'x one', 'at 0 ms', 'x bare Node', 'requests', 'connections', 'MiB')
row('node -e 0', '', '', '', floor.toFixed(0), '1.00')
row('docker login', login.toFixed(0), '1.00')
for (const { name } of cases) {
  const [own, bare] = [median(times.get(name) ?? []), median(times.get(`${name} at 0 ms`) ?? [])]
  const { requests = 0, connections = 0 } = counts.get(name) ?? {}
  row(
    ...[name, own.toFixed(0), (own / login).toFixed(2), name.includes(',') ? (own / one).toFixed(2) : ''],
    ...[bare.toFixed(0), (bare / floor).toFixed(2), `${requests}`, `${connections}`, (peaks.get(name) ?? 0).toFixed(0)],
  )
}

console.log('\nWhat a run loads, in KiB of the bundle:')
const loaded = [
  { name: 'user name and password', kib: await loadedKib(pairWorld, pair), most: 1190 },
  { name: 'client secret', kib: await loadedKib(cloud, bySecret), most: 1760 },
]
for (const { name, kib } of loaded) row(name, `${kib}`)

await azure.close()
rmSync(scratch, { recursive: true })
const tooMany = [
  ...cases.flatMap(({ name, most }) => {
    const count = counts.get(name)
    if (most === undefined || count === undefined) return []
    return count.requests > most.requests || count.connections > most.connections
      ? [`${name}: ${JSON.stringify(count)}, at most ${JSON.stringify(most)}`]
      : []
  }),
  ...loaded.filter(({ kib, most }) => kib > most).map(({ name, kib, most }) => `${name}: ${kib} KiB, at most ${most}`),
]
for (const line of tooMany) console.error(`✗ ${line}`)
process.exitCode = tooMany.length === 0 ? 0 : 1

async function play({ name, inputs, env }: Case, world: World, row: string, round: number): Promise<void> {
  azure.setWorld(world)
  azure.forget()
  // Most runs are made there.
  const run = await runAction({ azure, inputs, path, env: { RUNNER_ENVIRONMENT: 'github-hosted', ...env } })
  if (run.code !== 0) throw new Error(`${name}: ${run.log}`)
  add(row, run.milliseconds, round)
  const seen = counts.get(name)
  const requests = Math.max(seen?.requests ?? 0, azure.requests.length)
  counts.set(name, { requests, connections: Math.max(seen?.connections ?? 0, azure.connects.length) })
  peaks.set(name, Math.max(peaks.get(name) ?? 0, run.peakMiB))
}

function delayed(world: World): World {
  return { ...world, latencyMs: REQUEST_MS, connectionLatencyMs: CONNECTION_MS }
}

function hosts(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => (index === 0 ? HOST : `contoso${index}.azurecr.io`))
}

/** So many registries, each with the same role for the application. */
function withRegistries(count: number): World {
  const registry = firstRegistry(cloud)
  const { roleAssignments = [] } = cloud
  const group = `/subscriptions/${ids.subscription}/resourceGroups/rg-images`
  return {
    ...cloud,
    registries: hosts(count).map(loginServer => ({ ...registry, loginServer })),
    roleAssignments: [
      ...roleAssignments,
      ...['AcrPush', 'Reader'].map(role => ({ principalId: ids.ci.principalId, role, scope: group })),
    ],
  }
}

/** A docker that costs as little as the real one: what the stand-in prints, from a file. */
function dockerScript(folder: string): string {
  const stand = (...args: string[]) =>
    spawnSync(join(dockerStandInFolder, 'docker'), args, {
      env: { ...process.env, STAND_IN_NODE: process.execPath, STAND_IN_DOCKER: 'healthy' },
    }).stdout
  writeFileSync(join(folder, 'version'), stand('version', '--format', '{{json .}}'))
  writeFileSync(join(folder, 'info'), stand('info', '--format', '{{json .}}'))
  writeFileSync(join(folder, 'docker'), `#!/bin/sh\nexec cat "${folder}/$1"\n`, { mode: 0o755 })
  return folder
}

/** The real client, which logs in by itself where it reaches no engine. */
async function dockerLogin(program: string, { proxyUrl, caFile }: Azure): Promise<number> {
  const { username = '', password = '' } = pusherLogin(pairWorld)
  const folder = mkdtempSync(join(scratch, 'config-'))
  // With a login in the file, docker looks for no helper.
  writeFileSync(join(folder, 'config.json'), '{"auths":{"registry.example":{"auth":"YTpi"}}}')
  const started = performance.now()
  const child = spawn(program, ['login', HOST, '--username', username, '--password-stdin'], {
    env: {
      PATH: process.env['PATH'] ?? '',
      ...{ HOME: scratch, DOCKER_CONFIG: folder, DOCKER_HOST: 'unix:///nowhere' },
      ...{ HTTPS_PROXY: proxyUrl, SSL_CERT_FILE: caFile },
    },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  let log = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (log += chunk))
  child.stdin.end(password)
  const code = await new Promise(done => child.on('close', done))
  if (code !== 0) throw new Error(`docker login: ${log}`)
  return performance.now() - started
}

/** The size of all loaded scripts of the bundle, as V8 itself lists them. */
async function loadedKib(world: World, inputs: Record<string, string>): Promise<number> {
  const folder = mkdtempSync(join(scratch, 'coverage-'))
  azure.setWorld(world)
  await runAction({ azure, inputs, path, env: { NODE_V8_COVERAGE: folder, RUNNER_ENVIRONMENT: 'github-hosted' } })
  const scripts = readdirSync(folder)
    .flatMap(file => (JSON.parse(readFileSync(join(folder, file), 'utf8')) as { result: { url: string }[] }).result)
    .filter(({ url }) => url.includes('/dist/'))
  const sizes = scripts.map(({ url }) => readFileSync(fileURLToPath(url), 'utf8').length)
  return Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1024)
}

function bareNode(): number {
  const started = performance.now()
  spawnSync(process.execPath, ['-e', '0'])
  return performance.now() - started
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

function row(name: string, ...cells: readonly string[]): void {
  console.log(`${name.padEnd(30)}${cells.map(cell => cell.padStart(15)).join('')}`)
}
