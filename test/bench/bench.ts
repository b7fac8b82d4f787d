import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runAction } from '../e2e/run-action.ts'
import { applicationLogin, cloudWorld, ids } from '../embedded-azure/cloud-world.ts'
import { pusherLogin } from '../embedded-azure/logins.ts'
import { type Azure, startAzure } from '../embedded-azure/server.ts'
import { healthyWorld } from '../embedded-azure/world.ts'
import { dockerStandInFolder } from '../stand-ins/standIns.ts'
import { findPrograms } from '../truth/requirements.ts'

/**
 * Prints how long whole processes take beside a bare Node, in turn and in one run, since machines are noisy: ratios are to be
 * compared, not milliseconds.
 */
const RUNS = Number(process.env['RUNS'] ?? 15)

const world = healthyWorld()
const azure = await startAzure(world)
const healthy = { registry: 'contoso.azurecr.io', repository: 'team/app', ...pusherLogin(world) }
/** Most runs are made there. */
const env = { RUNNER_ENVIRONMENT: 'github-hosted' }
const realDocker = findPrograms('docker').length > 0
/** The stand-in is a Node program, which costs as much as a bare Node; a real client costs next to nothing. */
const path = realDocker ? [] : [dockerStandInFolder]

const cases: readonly { name: string; latencyMs: number; run: (azure: Azure) => Promise<number> }[] = [
  { name: 'node -e 0', latencyMs: 0, run: async () => bareNode() },
  { name: 'input error', latencyMs: 0, run: action({ access: 'no such access' }) },
  { name: 'no registry', latencyMs: 0, run: action({}) },
  { name: 'healthy, 0 ms a request', latencyMs: 0, run: action(healthy) },
  { name: 'healthy, 40 ms a request', latencyMs: 40, run: action(healthy) },
  { name: 'healthy, 200 ms a request', latencyMs: 200, run: action(healthy) },
  { name: 'with a tag, 200 ms a request', latencyMs: 200, run: action({ ...healthy, repository: 'team/app:1.2' }) },
]

const times = new Map(cases.map(({ name }) => [name, [] as number[]]))
for (let round = -1; round < RUNS; round++) {
  for (const { name, latencyMs, run } of cases) {
    azure.setWorld({ ...world, latencyMs })
    const milliseconds = await run(azure)
    // The first round warms the disk's cache and is not counted.
    if (round >= 0) times.get(name)?.push(milliseconds)
  }
}
const floor = median(times.get('node -e 0') ?? [])
const startUp = median(times.get('healthy, 0 ms a request') ?? [])
console.log(`${RUNS} rounds, median; docker: ${realDocker ? 'the real client' : 'the stand-in, itself a Node program'}`)
console.log(
  `${'process'.padEnd(28)}${'ms'.padStart(8)}${'x bare Node'.padStart(14)}${'over 0 ms, in requests'.padStart(26)}`,
)
for (const { name, latencyMs } of cases) {
  const own = median(times.get(name) ?? [])
  const chain = latencyMs === 0 ? '' : ((own - startUp) / latencyMs).toFixed(2)
  console.log(
    `${name.padEnd(28)}${own.toFixed(1).padStart(8)}${(own / floor).toFixed(2).padStart(14)}${chain.padStart(26)}`,
  )
}
console.log(
  'The longest chain that the protocol demands with user name and password is one request: challenge and token go side by side.\nA tag adds three: its manifest, one blob, and the host that the blob comes from.',
)

console.log('\nWhat a run loads of the Azure SDK:')
for (const [name, inputs] of [
  ['user name and password', healthy],
  ['client-id and client-secret', identityInputs()],
] as const) {
  console.log(`${name.padEnd(28)}${await sdkBytes(inputs)} KiB`)
}

await azure.close()

/** The size of all loaded scripts of the bundle that hold code of @azure/identity, as V8 itself lists them. */
async function sdkBytes(inputs: Record<string, string>): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const cloud = await startAzure(cloudWorld())
  await runAction({ azure: inputs === healthy ? azure : cloud, inputs, path, env: { NODE_V8_COVERAGE: folder } })
  await cloud.close()
  const scripts = readdirSync(folder)
    .flatMap(file => (JSON.parse(readFileSync(join(folder, file), 'utf8')) as { result: { url: string }[] }).result)
    .filter(({ url }) => url.includes('/dist/'))
    .map(({ url }) => readFileSync(fileURLToPath(url), 'utf8'))
    .filter(text => text.includes('node_modules/@azure/'))
  rmSync(folder, { recursive: true })
  return Math.round(scripts.reduce((sum, text) => sum + text.length, 0) / 1024)
}

function identityInputs(): Record<string, string> {
  const { username, password } = applicationLogin(cloudWorld())
  const { registry, repository } = healthy
  return { registry, repository, 'client-id': username, 'tenant-id': ids.tenant, 'client-secret': password }
}

function bareNode(): number {
  const started = performance.now()
  spawnSync(process.execPath, ['-e', '0'])
  return performance.now() - started
}

function action(inputs: Record<string, string>): (azure: Azure) => Promise<number> {
  return async azure => (await runAction({ azure, inputs, path, env })).milliseconds
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
