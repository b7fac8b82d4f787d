import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ok } from '../../src/facts.ts'
import { nodeHost } from '../../src/host/node.ts'
import { probeDockerConfig } from '../../src/probes/docker.ts'
import { run } from './processes.ts'
import { findPrograms } from './requirements.ts'

const HOST = 'contoso.azurecr.io'
const [podman] = findPrograms('podman')
if (podman === undefined && process.env['REAL_PARTS'] === 'required') throw new Error('podman is not installed')

// Which of podman's and docker's files has the login: the real podman beside our probe.
describe.skipIf(podman === undefined)('the login that podman takes', { timeout: 60_000 }, () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'truth-podman-'))
    mkdirSync(join(folder, 'run'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const logins = (user: string, host = HOST) =>
    JSON.stringify({ auths: { [host]: { auth: Buffer.from(`${user}:password`).toString('base64') } } })
  const DOCKER = 'home/.docker/config.json'
  const RUN = 'run/containers/auth.json'
  const HOME = 'home/.config/containers/auth.json'

  it.each<[name: string, files: Record<string, string>, env: Record<string, string>, user: string | undefined]>([
    ['none', {}, {}, undefined],
    ['docker’s', { [DOCKER]: logins('docker') }, {}, 'docker'],
    ['the session’s before docker’s', { [DOCKER]: logins('docker'), [RUN]: logins('run') }, {}, 'run'],
    ['the home’s before docker’s', { [DOCKER]: logins('docker'), [HOME]: logins('home') }, {}, 'home'],
    ['the session’s before the home’s', { [RUN]: logins('run'), [HOME]: logins('home') }, {}, 'run'],
    [
      'docker’s, where the session’s is of another host',
      { [DOCKER]: logins('docker'), [RUN]: logins('run', 'x.example') },
      {},
      'docker',
    ],
    ['the variable’s', { auth: logins('variable'), [RUN]: logins('run') }, { REGISTRY_AUTH_FILE: 'auth' }, 'variable'],
    [
      'docker’s, where the variable’s has none',
      { auth: '{}', [RUN]: logins('run'), [DOCKER]: logins('docker') },
      { REGISTRY_AUTH_FILE: 'auth' },
      'docker',
    ],
    [
      'that of DOCKER_CONFIG',
      { 'own/config.json': logins('own'), [RUN]: logins('run') },
      { DOCKER_CONFIG: 'own' },
      'own',
    ],
    [
      'docker’s, whatever its credsStore',
      { [DOCKER]: JSON.stringify({ credsStore: 'absent', ...JSON.parse(logins('docker')) }) },
      {},
      'docker',
    ],
  ])('%s', async (_, files, variables, user) => {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), content)
    }
    const env = {
      PATH: '/usr/bin:/bin',
      HOME: join(folder, 'home'),
      XDG_RUNTIME_DIR: join(folder, 'run'),
      ...Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, join(folder, value)])),
    }
    const said = await run(podman ?? '', ['login', '--get-login', HOST], { env })
    const host = { ...nodeHost(process), env, homeDirectory: env.HOME }
    const cli = ok({ present: true as const, version: '4.3.1', isPodman: true })
    const { config } = await probeDockerConfig(host, Promise.resolve(cli))
    expect(said.exit === 0 ? said.output.trim() : undefined, said.output).toBe(user)
    expect(config.auths.get(HOST)?.userName).toBe(user)
  })
})
