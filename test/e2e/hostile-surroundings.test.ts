import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { applicationLogin, cloudWorld } from '../embedded-azure/cloud-world.ts'
import { type Azure, startAzure } from '../embedded-azure/server.ts'
import { firstRegistry } from '../embedded-azure/world.ts'
import { dockerStandInFolder } from '../stand-ins/standIns.ts'
import { found } from './play.ts'
import { type ActionResult, type ActionRun, inputVariable, runAction } from './run-action.ts'
import { runCommand } from './run-command.ts'

// What surrounds the step (inputs in the wrong place, files that are none, an endless PATH, a signal) ends within its
// time, and shows no secret. Each of these broke once.

const world = cloudWorld()
const HOST = firstRegistry(world).loginServer
const asUser = { registry: HOST, repository: 'team/app', ...applicationLogin(world), 'timeout-seconds': '6' }

let azure: Azure
const folder = mkdtempSync(join(tmpdir(), 'surroundings-'))
beforeAll(async () => {
  azure = await startAzure(world)
})
afterAll(async () => {
  await azure.close()
  rmSync(folder, { recursive: true, force: true })
})

const runWith = (inputs: Record<string, string>, more: Partial<ActionRun> = {}): Promise<ActionResult> =>
  runAction({ azure, inputs, path: [dockerStandInFolder], ...more })

describe('a password in the wrong place, which is shown in lower case there', () => {
  const password = 'Zq7~MakeBelieve.Secret-W9x'
  const other = 'another-make-believe-password'
  it.each([
    ['user info of the registry', { ...asUser, registry: `https://user:${password}@${HOST}`, password: other }],
    ['user of the registry', { ...asUser, registry: `${password}@${HOST}`, password }],
    ['the registry', { ...asUser, registry: password, password }],
    ['the name of the registry', { ...asUser, registry: `${password}.azurecr.io`, password }],
    ['the repository', { ...asUser, repository: password, password }],
    ['the tenant', { ...asUser, 'tenant-id': password, password }],
  ])('%s', async (_, inputs) => {
    const result = await runWith(inputs, { secrets: [password, password.toLowerCase()] })
    expect(result.code).toBe(1)
  })
})

describe.skipIf(process.platform === 'win32')('pipes that nobody reads or writes', () => {
  const withPipe = (name: string | undefined) => (home: string) => {
    const pipe = join(home, 'pipe')
    execFileSync('mkfifo', [pipe])
    return name === undefined ? {} : { [name]: pipe }
  }

  it.each(['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'])('%s', async name => {
    const result = await runWith(asUser, { prepare: withPipe(name) })
    expect(result.code).toBe(0)
    expect(result.log).toContain('ENXIO')
  })

  it('sarif-file', async () => {
    const result = await runWith({ ...asUser, 'sarif-file': 'pipe' }, { prepare: withPipe(undefined) })
    expect([result.code, result.outputs['result']]).toEqual([0, 'pass'])
  })

  it('error-file', async () => {
    const result = await runWith({ ...asUser, 'error-file': 'pipe' }, { prepare: withPipe(undefined) })
    expect(result.code).toBe(0)
  })

  it('SSL_CERT_DIR', async () => {
    const result = await runWith(asUser, {
      prepare: home => {
        mkdirSync(join(home, 'certs'))
        execFileSync('mkfifo', [join(home, 'certs', 'pipe')])
        return { SSL_CERT_FILE: '', SSL_CERT_DIR: join(home, 'certs') }
      },
    })
    expect(result.code).toBe(0)
  })
})

it('a PATH of tens of thousands of folders', async () => {
  const path = [dockerStandInFolder, ...Array.from({ length: 12_000 }, (_, index) => `/x${index}`)]
  const result = await runWith(asUser, { path })
  expect(found(result).filter(one => one.startsWith('error'))).toEqual([])
})

it('a server name that would end a link', async () => {
  const env = {
    GITHUB_SERVER_URL: 'https://github.example/" onclick=x',
    GITHUB_ACTION_REPOSITORY: 'a/../x](https://e)',
  }
  const result = await runWith({ ...asUser, password: 'wrong-make-believe-password' }, { env })
  expect(result.summary + result.outputFile).not.toMatch(/onclick|\]\(https:\/\/e\)/)
})

describe('the command lint', () => {
  const lint = async (text: string, ...args: string[]) => {
    const cwd = mkdtempSync(join(folder, 'lint-'))
    mkdirSync(join(cwd, '.github/workflows'), { recursive: true })
    writeFileSync(join(cwd, '.github/workflows/a.yml'), text)
    return runCommand(['lint', ...args], { cwd })
  }
  const job = (name: string, more = ''): string =>
    `  ${name}:\n    runs-on: x\n${more}    steps: [{run: docker push contoso.azurecr.io/x}]\n`

  it('thousands of jobs', async () => {
    const jobs = Array.from({ length: 3000 }, (_, index) => job(`j${index}`))
    const { code, stdout } = await lint(`on: push\njobs:\n${jobs.join('')}`)
    expect(code).toBe(0)
    expect(stdout).toContain('3000 warnings')
  })

  it('a pattern that comes to a billion names', async () => {
    expect((await lint('', '{a,b}'.repeat(30))).code).toBe(2)
  })

  it('a password that a script puts together', async () => {
    const run = 'docker login -u x -p "Make~"Believe1234 contoso.azurecr.io'
    const { stdout } = await lint(
      `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: |\n          ${run}\n`,
    )
    expect(stdout).toContain('workflow-hardcoded-credential')
    expect(stdout).not.toMatch(/Make~|Believe1234/)
  })
})

/** Empty for a process that is gone; `Z` where nobody has asked for its end yet. */
const stateOf = (pid: number): string =>
  spawnSync('ps', ['-o', 'stat=', '-p', String(pid)])
    .stdout.toString()
    .trim()
    .slice(0, 1)

const DIST = fileURLToPath(new URL('../../dist/index.js', import.meta.url))

/** SIGTERM comes from a runner that is stopped, SIGINT from a job that is cancelled; both are followed by SIGKILL. */
describe.skipIf(process.platform === 'win32').each([
  ['SIGTERM', 143],
  ['SIGINT', 130],
] as const)('%s', (signal, code) => {
  it.concurrent('ends the step and its programs at once, and says so', async () => {
    const home = mkdtempSync(join(folder, 'signal-'))
    const docker = join(home, 'docker')
    writeFileSync(docker, `#!/bin/sh\ntrap '' TERM INT HUP\necho $$ >> '${home}/pids'\nexec sleep 120\n`)
    chmodSync(docker, 0o755)
    for (const name of ['output', 'summary']) writeFileSync(join(home, name), '')
    const env = {
      PATH: [home, '/usr/bin', '/bin'].join(delimiter),
      HOME: home,
      GITHUB_ACTIONS: 'true',
      GITHUB_OUTPUT: join(home, 'output'),
      GITHUB_STEP_SUMMARY: join(home, 'summary'),
      HTTPS_PROXY: azure.proxyUrl,
      NODE_EXTRA_CA_CERTS: azure.caFile,
      ...Object.fromEntries(Object.entries(asUser).map(([name, value]) => [inputVariable(name), value])),
    }
    const step = spawn(process.execPath, [DIST], { env, cwd: home, stdio: ['ignore', 'pipe', 'pipe'] })
    let log = ''
    for (const stream of [step.stdout, step.stderr]) stream.on('data', (chunk: Buffer) => (log += chunk.toString()))
    const ended = new Promise<number | null>(resolve => step.on('close', resolve))
    const pids = (): number[] =>
      existsSync(join(home, 'pids')) ? readFileSync(join(home, 'pids'), 'utf8').trim().split('\n').map(Number) : []
    for (let tries = 0; pids().length === 0 && tries < 200; tries++) await wait(50)
    expect(pids().length).toBeGreaterThan(0)
    step.kill(signal)
    expect(await ended).toBe(code)
    await wait(100)
    for (const pid of pids()) expect(stateOf(pid)).toMatch(/^Z?$/)
    // No verdict was reached, and so none is written: no half of an output, no summary.
    expect(readFileSync(join(home, 'output'), 'utf8')).toBe('')
    expect(readFileSync(join(home, 'summary'), 'utf8')).toBe('')
    expect(log).not.toMatch(/\n {4}at |internal-error/)
    const shown = log.split('\n').filter(line => !line.startsWith('::add-mask::'))
    expect(shown.join('\n')).not.toContain(asUser.password)
  })
})
