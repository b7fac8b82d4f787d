import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { adviceCases } from '../advice/advice-cases.ts'
import { type FindingOutput, findingsOf, runAction } from '../e2e/run-action.ts'
import { firstRegistry, healthyWorld } from '../embedded-azure/world.ts'
import { freePort } from '../host/loopback.ts'
import { tryDocker } from './docker.ts'
import { type Engine, startEngine } from './engine.ts'
import { writeCertificates } from './engine-certificates.ts'
import { type Machine, makeContext, type RealPlay, realPlays } from './engine-plays.ts'
import { type Finished, run } from './processes.ts'
import { findProgram, findPrograms, isSkipped } from './requirements.ts'
import { openStage, type Stage } from './stage.ts'

// Fixes that lead the real client to another engine, or to speak otherwise with it: pasted in the world that they are
// printed in, the action finds nothing more, and docker logs in, pulls and pushes.

const world = healthyWorld()
const [pusher] = firstRegistry(world).servicePrincipals ?? []
if (pusher === undefined) throw new Error('the healthy world lacks it')
const login = { username: pusher.appId, password: pusher.secret }
const given = { registry: 'contoso.azurecr.io', repository: 'team/app', ...login }
const [cli = 'docker'] = findPrograms('docker')

/** An engine answers at the default socket, whatever this machine has there. */
const AT_DEFAULT =
  'mount -t tmpfs tmpfs /run && : > /run/docker.sock && mount --bind "$0" /run/docker.sock && exec "$@"'

describe.skipIf(isSkipped)('the fix of a branch, for the real client', { timeout: 120_000 }, () => {
  let stage: Stage
  let machine: Machine
  const engines: Engine[] = []
  const proxy = createServer((_, reply) => reply.writeHead(403).end('<html><body>Forbidden by proxy</body></html>'))
  let certificates = ''
  let folder = ''

  beforeAll(async () => {
    stage = await openStage()
    stage.show(world)
    for (const tag of ['seeded', 'latest']) await stage.registry.seed('team/app', tag)
    certificates = mkdtempSync(join(tmpdir(), 'truth-certificates-'))
    const own = await writeCertificates(join(certificates, 'own'))
    const others = await writeCertificates(join(certificates, 'others'))
    const route = { caFile: stage.azure.caFile, proxyUrl: stage.azure.proxyUrl }
    const start = async (tls?: string): Promise<string> => {
      const engine = await startEngine({ ...route, tcp: `127.0.0.1:${await freePort()}`, ...(tls && { tls }) })
      engines.push(engine)
      return engine.host
    }
    await new Promise<void>(done => proxy.listen(0, '127.0.0.1', done))
    const page = `tcp://127.0.0.1:${(proxy.address() as AddressInfo).port}`
    machine = {
      ...{ plain: await start(), secure: await start(own.engine), page },
      ...{ certificates: own.client, others: others.client },
    }
  }, 90_000)
  afterAll(async () => {
    proxy.close()
    await Promise.all(engines.map(engine => engine.close()))
    await stage?.close()
    rmSync(certificates, { recursive: true, force: true })
  })
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'truth-play-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const within = (): readonly string[] => [
    ...[findProgram('unshare'), '--mount', 'sh', '-c', AT_DEFAULT],
    stage.engine.host.replace('unix://', ''),
  ]

  async function findings(env: Record<string, string>): Promise<FindingOutput[]> {
    const path = [dirname(cli)]
    const result = await runAction({ azure: stage.azure, inputs: given, path, env, within })
    return findingsOf(result).filter(({ level }) => level !== 'notice')
  }

  /** Runs a script as a step of a job would; gives the variables that the next step has. */
  async function step(
    script: string,
    env: Record<string, string>,
  ): Promise<Finished & { env: Record<string, string> }> {
    const file = join(folder, 'github-env')
    writeFileSync(file, '')
    const [program = '', ...args] = [...within(), '/bin/sh', '-e', '-c', script]
    const finished = await run(program, args, {
      env: { ...env, PATH: `${dirname(cli)}:/usr/bin:/bin`, HOME: folder, GITHUB_ENV: file },
    })
    const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
    const pairs = lines.map(line => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)])
    return { ...finished, env: Object.fromEntries(pairs) as Record<string, string> }
  }

  async function settle({ env, config = {} }: RealPlay, context: string | undefined): Promise<Record<string, string>> {
    writeFileSync(join(folder, 'config.json'), JSON.stringify(config))
    if (context !== undefined) await makeContext(cli, folder, context)
    return { ...env(machine), DOCKER_CONFIG: folder }
  }

  const titleOf = ({ id, when, variant }: RealPlay): string =>
    `${id}, if ${when}${variant === undefined ? '' : ` (${variant})`}`

  it.each(realPlays.map(play => [titleOf(play), play] as const))('%s', async (_, play) => {
    const before = await settle(play, play.context?.(machine))
    const [finding, ...others] = await findings(before)
    expect([finding?.id, others.map(({ id }) => id)]).toEqual([play.id, []])
    const open = Object.entries(play.fill?.(machine) ?? {})
    const fix = open.reduce((text, [name, value]) => text.replaceAll(name, value), finding?.fix ?? '')
    const pasted = await step(fix, before)
    expect(pasted.exit, pasted.output).toBe(0)
    const shows = play.shows?.(machine)
    for (const word of shows?.words ?? []) expect(pasted.output).toContain(word)
    if (shows !== undefined) expect((await step(shows.next, before)).exit).toBe(0)

    const after = { ...before, ...pasted.env }
    expect(await findings(after)).toEqual([])
    const docker = await tryDocker({
      ...{ cli, engineHost: '', host: given.registry, login, repository: given.repository, tag: 'seeded' },
      ...{ configFolder: folder, env: after, within: within() },
    })
    expect({ ...docker, output: '' }, JSON.stringify(docker.output)).toEqual({
      ...{ login: 'ok', pull: 'ok', push: 'ok', stored: 'yes', output: '' },
    })
  })

  it.each(realPlays.map(play => [titleOf(play), play] as const))('is not offered next door: %s', async (_, play) => {
    const { env, context = play.context?.(machine) } = play.neighbour(machine)
    expect(await findings({ ...(await settle(play, context)), ...env })).toEqual([])
  })

  it('is that of a branch', () => {
    const branches = adviceCases.map(({ id, when }) => `${id} ${when}`)
    expect(realPlays.filter(({ id, when }) => !branches.includes(`${id} ${when}`))).toEqual([])
  })
})
