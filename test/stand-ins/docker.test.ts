import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dockerScenarios, dockerStandInFolder } from './standIns.ts'

const isWindows = process.platform === 'win32'
const format = ['--format', '{{json .}}']

const environment = (scenario: string, more: Record<string, string> = {}) => ({
  ...process.env,
  PATH: `${dockerStandInFolder}${delimiter}${process.env['PATH']}`,
  STAND_IN_NODE: process.execPath,
  STAND_IN_DOCKER: scenario,
  ...more,
})

function docker(scenario: string, args: string[], more: Record<string, string> = {}) {
  const { stdout, stderr, status } = spawnSync('docker', args, {
    env: environment(scenario, more),
    encoding: 'utf8',
    shell: isWindows,
  })
  return { stdout, stderr, status }
}

describe.skipIf(isWindows)('the stand-in docker', () => {
  it('is healthy by default', () => {
    const { stdout, status } = docker('', ['version', ...format])
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ Client: { Version: '28.2.2' }, Server: { Version: '28.2.2' } })
    expect(JSON.parse(docker('', ['info', ...format]).stdout)).toMatchObject({
      ServerVersion: '28.2.2',
      HttpsProxy: '',
    })
  })

  it.each<[name: string, env: Record<string, string>]>([
    ['no proxy', {}],
    ['proxies', { HTTP_PROXY: 'http://proxy:3128', HTTPS_PROXY: 'http://127.0.0.1:9', NO_PROXY: '.azurecr.io,*' }],
    ['a password', { HTTPS_PROXY: 'http://user:make-believe@proxy:3128' }],
    ['what JSON escapes', { NO_PROXY: 'a"b\\c' }],
    ['a line break', { NO_PROXY: 'a\nb' }],
  ])('says the same with and without Node: %s', (_, env) => {
    const script = join(dockerStandInFolder, 'docker.mjs')
    for (const command of ['version', 'info']) {
      const { stdout } = spawnSync(process.execPath, [script, command, ...format], {
        env: environment('healthy', env),
        encoding: 'utf8',
      })
      expect(docker('healthy', [command, ...format], env)).toEqual({ stdout, stderr: '', status: 0 })
    }
  })

  it('prints JSON without a server, and the reason with the host that was meant', () => {
    const { stdout, stderr, status } = docker('daemon-down', ['version', ...format], {
      DOCKER_HOST: 'tcp://127.0.0.1:1',
    })
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ Client: { Version: '28.2.2' }, Server: null })
    expect(stderr).toBe('Cannot connect to the Docker daemon at tcp://127.0.0.1:1. Is the docker daemon running?\n')
  })

  it('says a refused socket as each version does', () => {
    const said = (name: string) => docker(name, ['version', ...format]).stderr
    expect(said('socket-denied-20.10')).toBe(
      'permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock: Get "http://%2Fvar%2Frun%2Fdocker.sock/v1.24/version": dial unix /var/run/docker.sock: connect: permission denied\n',
    )
    expect(said('socket-denied-29')).toBe(
      'permission denied while trying to connect to the docker API at unix:///var/run/docker.sock\n',
    )
  })

  it('lists the reason in ServerErrors where `info` exits 0', () => {
    const { stdout, status } = docker('daemon-down-20.10', ['info', ...format])
    expect(status).toBe(0)
    expect(JSON.parse(stdout).ServerErrors).toEqual([
      'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
    ])
  })

  it.each(dockerScenarios.filter(name => !name.startsWith('hang') && !['endless', 'drip'].includes(name)))(
    'ends in %s',
    name => {
      for (const command of ['version', 'info']) expect(docker(name, [command, ...format]).status).not.toBe(99)
    },
  )

  it.each(['hang', 'endless', 'drip'])('does not end in %s', async name => {
    const child = spawn('docker', ['version', ...format], { env: environment(name) })
    let seen = 0
    child.stdout.on('data', (segment: Buffer) => {
      seen += segment.length
    })
    await new Promise(done => setTimeout(done, 400))
    expect(child.exitCode).toBeNull()
    expect(seen > 1_000_000).toBe(name === 'endless')
    child.kill('SIGKILL')
  })

  it('refuses what it is not made for, and an unknown scenario', () => {
    expect(docker('healthy', ['login', 'contoso.azurecr.io']).status).toBe(99)
    expect(docker('no-such', ['version', ...format]).status).toBe(99)
  })

  it('writes down every call', () => {
    const folder = mkdtempSync(join(tmpdir(), 'stand-in-'))
    const log = join(folder, 'calls')
    docker('healthy', ['version', ...format], { STAND_IN_DOCKER_LOG: log })
    expect(readFileSync(log, 'utf8')).toBe('["version","--format","{{json .}}"]\n')
    rmSync(folder, { recursive: true })
  })
})
