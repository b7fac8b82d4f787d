import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type FindingOutput, findingsOf, runAction } from '../e2e/run-action.ts'
import { type Azure, startAzure } from '../embedded-azure/server.ts'
import { firstRegistry, healthyWorld } from '../embedded-azure/world.ts'
import { type Engine, startEngine } from './engine.ts'
import { type ContainerSettings, containerIn, type JobContainer, makeImage, startContainer } from './job-container.ts'
import { run } from './processes.ts'
import { demandParts, findPrograms, isSkipped } from './requirements.ts'

// Fixes for jobs with `container:`, and for users other than root, on a real daemon that really runs containers: the
// container is made as the runner makes it, with what the fix adds, and the action runs in it.

const world = healthyWorld()
const [pusher] = firstRegistry(world).servicePrincipals ?? []
if (pusher === undefined) throw new Error('the healthy world lacks it')
const asNobody = { registry: 'contoso.azurecr.io', repository: 'team/app' }
const given = { ...asNobody, username: pusher.appId, password: pusher.secret }
const [cli = 'docker'] = findPrograms('docker')
const IN_CONTAINER = { GITHUB_WORKSPACE: '/__w/app/app' }
const AS_RUNNER = '--user 1001'

describe.skipIf(isSkipped)('the fix of a branch, in a real container', { timeout: 120_000 }, () => {
  let azure: Azure
  /** Machines whose Docker has the default socket, and another one alone. */
  let common: Engine
  let rootless: Engine
  const containers: JobContainer[] = []

  beforeAll(async () => {
    demandParts()
    azure = await startAzure(world)
    const { caFile, proxyUrl } = azure
    common = await startEngine({ caFile, proxyUrl, machine: 'default-socket' })
    rootless = await startEngine({ caFile, proxyUrl, machine: 'other-socket' })
    await Promise.all([makeImage(common), makeImage(rootless)])
  }, 90_000)
  afterEach(() => Promise.all(containers.splice(0).map(container => container.remove())))
  afterAll(async () => {
    await Promise.all([common?.close(), rootless?.close()])
    await azure?.close()
  })

  async function open(engine: Engine, settings: ContainerSettings = {}): Promise<JobContainer> {
    const container = await startContainer(engine, settings)
    containers.push(container)
    return container
  }

  async function findings(
    container: JobContainer,
    more: Partial<Parameters<typeof runAction>[0]> = {},
  ): Promise<FindingOutput[]> {
    const result = await runAction({
      ...{ azure, inputs: given, path: [dirname(cli)], env: IN_CONTAINER },
      within: () => container.enter,
      ...more,
    })
    return findingsOf(result).filter(({ level }) => level !== 'notice')
  }
  const ids = (found: readonly FindingOutput[]): readonly string[] => found.map(({ id }) => id)

  it('mounts the socket that Docker has on the machine', async () => {
    const [finding, ...others] = await findings(await open(rootless))
    expect([finding?.id, others]).toEqual(['docker-daemon-unreachable', []])
    const fix = finding?.fix ?? ''
    // As its first line says, on the machine.
    const [, command = ''] = /`(docker [^`]+)`/.exec(fix) ?? []
    const { output } = await run('/bin/sh', ['-c', command], {
      env: { PATH: `${dirname(cli)}:/usr/bin:/bin`, DOCKER_HOST: rootless.host, HOME: tmpdir() },
    })
    const settings = containerIn(fix.replaceAll('<socket>', output.trim().replace('unix://', '')))
    const container = await open(rootless, settings)
    expect(await findings(container)).toEqual([])
    expect((await container.sh(`${cli} version`)).output).toContain('Server:')
  })

  it('cannot replace what the runner mounts, and to mount it again changes nothing', async () => {
    const volumes = ['/var/run/docker.sock:/var/run/docker.sock']
    expect(ids(await findings(await open(rootless, { volumes })))).toEqual(['docker-daemon-unreachable'])
    const other = { volumes: [`${rootless.host.replace('unix://', '')}:/var/run/docker.sock`] }
    await expect(open(rootless, other)).rejects.toThrow('Duplicate mount point')
  })

  it('adds the group that owns the socket', async () => {
    const denied = await open(common, { options: AS_RUNNER })
    const [finding, ...others] = await findings(denied)
    expect([finding?.id, others]).toEqual(['docker-socket-denied', []])
    const fix = finding?.fix ?? ''
    // As its first line says, in a step.
    const [, command = ''] = /`(stat [^`]+)`/.exec(fix) ?? []
    const { output } = await denied.sh(command)
    const { options = '' } = containerIn(fix.replaceAll('<group-id>', output.trim()))
    const container = await open(common, { options: `${AS_RUNNER} ${options}` })
    expect(await findings(container)).toEqual([])
    expect((await container.sh(`${cli} version`)).output).toContain('Server:')
  })

  it('is not needed with the default socket', async () => {
    expect(await findings(await open(common))).toEqual([])
  })

  it('adds the runner to the group docker, whoever runs it', async () => {
    // A machine rather than a job's container.
    const machine = await open(common, { options: AS_RUNNER })
    const group = (await machine.sh('stat -c %g /var/run/docker.sock')).output.trim()
    await machine.sh(`echo docker:x:${group}: >> /etc/group`, 'root')
    const [finding, ...others] = await findings(machine, { env: {} })
    expect([finding?.id, others]).toEqual(['docker-socket-denied', []])
    const sudo = 'sudo() { "$@"; }; export USER=administrator'
    const pasted = await machine.sh(`${sudo}\n${finding?.fix}`, 'root')
    expect(pasted).toEqual({ exit: 0, output: '' })
    // A program has the groups that its user had when it was started; another one is the runner started again.
    expect((await machine.sh('id -G', 'runner')).output.split(/\s/)).toContain(group)
    expect((await machine.sh(`${cli} version`, 'runner')).output).toContain('Server:')
  })

  it("gives the file of another user's logins to the runner, if they are needed", async () => {
    const home = mkdtempSync(join(tmpdir(), 'truth-home-'))
    const auth = Buffer.from(`${pusher.appId}:${pusher.secret}`).toString('base64')
    const file = join(home, 'config.json')
    writeFileSync(file, JSON.stringify({ auths: { [given.registry]: { auth } } }), { mode: 0o600 })
    const group = (await (await open(common)).sh('stat -c %g /var/run/docker.sock')).output.trim()
    const machine = await open(common, { options: `${AS_RUNNER} --group-add ${group}` })
    await machine.sh(`chmod 755 ${home}`, 'root')
    const atHome = { inputs: asNobody, env: { ...IN_CONTAINER, DOCKER_CONFIG: home } }
    try {
      const [finding, ...others] = await findings(machine, atHome)
      expect([finding?.id, others]).toEqual(['docker-config-invalid', []])
      const pasted = await machine.sh(`sudo() { "$@"; }\n${finding?.fix}`, 'root')
      expect(pasted).toEqual({ exit: 0, output: '' })
      expect(await findings(machine, atHome)).toEqual([])
    } finally {
      rmSync(home, { recursive: true, force: true })
    }
  })
})
