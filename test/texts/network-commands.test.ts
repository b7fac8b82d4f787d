import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  exemptIfReached,
  exemptInDaemon,
  giveDaemonProxy,
  goThroughProxy,
  layerHosts,
  restoreHostsFile,
  trustAuthority,
} from '../../src/texts/network-commands.ts'

// The commands of a fix in a shell, with stand-ins for what would change the machine.

const HOST = 'contoso.azurecr.io'
const PROXY = 'http://proxy.example:3128'
const hasJq = spawnSync('jq', ['--version']).status === 0

let folder = ''
const file = (name: string): string => join(folder, name)
const read = (name: string): string => readFileSync(file(name), 'utf8')
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'network-commands-'))
  mkdirSync(file('bin'))
  program('sudo', `echo "sudo $1" >> "${folder}/called"; exec "$@"`)
  program('systemctl', `echo "systemctl $*" >> "${folder}/called"`)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function program(name: string, script: string): void {
  writeFileSync(file(`bin/${name}`), `#!/bin/sh\n${script}\n`)
  chmodSync(file(`bin/${name}`), 0o755)
}

/** curl that reaches the registry only by this option. */
const reachedBy = (option: string): void =>
  program('curl', `case "$*" in *'${option}'*) exit 0 ;; *) echo 'curl: (28) timed out' >&2; exit 28 ;; esac`)

/** As an administrator pastes it: /etc is a folder of this test, and so is the home folder. */
function paste(fix: string, env: Record<string, string> = {}) {
  writeFileSync(file('github-env'), '')
  const { status, stderr } = spawnSync('bash', ['-c', fix.replaceAll('/etc/', `${folder}/etc/`)], {
    encoding: 'utf8',
    env: { PATH: `${file('bin')}:/usr/bin:/bin`, HOME: folder, GITHUB_ENV: file('github-env'), ...env },
  })
  const called = existsSync(file('called')) ? read('called').trim().split('\n') : []
  return { status, stderr, called, job: read('github-env').trim() }
}

const SYSTEM = 'etc/systemd/system/docker.service.d'

describe.skipIf(process.platform === 'win32')('the settings of a daemon', () => {
  it('change by a drop-in that is read last, and leave those of others alone', () => {
    mkdirSync(file(SYSTEM), { recursive: true })
    const theirs = '[Service]\nEnvironment="HTTPS_PROXY=http://old.example:1" "NO_PROXY=internal.example"\n'
    for (const name of ['https-proxy.conf', 'override.conf']) writeFileSync(file(`${SYSTEM}/${name}`), theirs)
    reachedBy('--proxy')
    expect(paste(giveDaemonProxy(HOST, PROXY, undefined))).toMatchObject({
      status: 0,
      called: [
        'sudo mkdir',
        'sudo tee',
        'sudo systemctl',
        'systemctl daemon-reload',
        'sudo systemctl',
        'systemctl restart docker',
      ],
    })
    expect(read(`${SYSTEM}/zz-https-proxy.conf`)).toBe(`[Service]\nEnvironment="HTTPS_PROXY=${PROXY}"\n`)
    for (const name of ['https-proxy.conf', 'override.conf']) expect(read(`${SYSTEM}/${name}`)).toBe(theirs)
  })

  it('of a rootless daemon are those of its user', () => {
    reachedBy('--proxy')
    const { status, called } = paste(giveDaemonProxy(HOST, PROXY, { kind: 'rootless' }))
    expect([status, called]).toEqual([0, ['systemctl --user daemon-reload', 'systemctl --user restart docker']])
    expect(read('.config/systemd/user/docker.service.d/zz-https-proxy.conf')).toContain(`HTTPS_PROXY=${PROXY}`)
  })

  it('of the snap are those of its unit', () => {
    reachedBy('--proxy')
    const { called } = paste(giveDaemonProxy(HOST, PROXY, { kind: 'snap' }))
    expect(called.at(-1)).toBe('systemctl restart snap.docker.dockerd')
    expect(read('etc/systemd/system/snap.docker.dockerd.service.d/zz-https-proxy.conf')).toContain(PROXY)
  })

  it('of a product are no commands', () => {
    expect(giveDaemonProxy(HOST, PROXY, { kind: 'product' })).toMatch(/^#[^\n]*$/)
  })

  it.skipIf(!hasJq)('in the configuration file change there, and all else of it stays', () => {
    mkdirSync(file('etc/docker'), { recursive: true })
    const proxies = { 'https-proxy': 'http://old.example:1', 'no-proxy': 'internal.example' }
    const text = JSON.stringify({ 'log-level': 'warn', proxies })
    writeFileSync(file('etc/docker/daemon.json'), text)
    const daemon = { kind: 'system', proxiesFile: '/etc/docker/daemon.json' } as const
    reachedBy('--proxy')
    expect(paste(giveDaemonProxy(HOST, PROXY, daemon)).status).toBe(0)
    expect(JSON.parse(read('etc/docker/daemon.json'))).toEqual({
      'log-level': 'warn',
      proxies: { ...proxies, 'https-proxy': PROXY },
    })
    expect(read('etc/docker/daemon.json.bak')).toBe(text)
    program('docker', 'echo internal.example')
    reachedBy('--noproxy')
    expect(paste(exemptInDaemon(HOST, daemon)).status).toBe(0)
    expect(JSON.parse(read('etc/docker/daemon.json'))).toMatchObject({
      proxies: { 'no-proxy': `internal.example,${HOST},.data.azurecr.io,.blob.core.windows.net` },
    })
  })

  it.skipIf(!hasJq)('a file that cannot be read as JSON stays as it is', () => {
    mkdirSync(file('etc/docker'), { recursive: true })
    writeFileSync(file('etc/docker/daemon.json'), '{"proxies":')
    reachedBy('--proxy')
    const daemon = { kind: 'system', proxiesFile: '/etc/docker/daemon.json' } as const
    expect(paste(giveDaemonProxy(HOST, PROXY, daemon)).status).not.toBe(0)
    expect(read('etc/docker/daemon.json')).toBe('{"proxies":')
    expect(existsSync(file('called')) && read('called')).not.toContain('systemctl')
  })

  it.each([
    ['neither way reaches the registry', () => reachedBy('nothing')],
    ['its own way reaches the registry', () => program('curl', 'exit 0')],
    ['there is no curl', () => program('curl', 'exit 127')],
  ])('stay as they are if %s', (_, prepare) => {
    prepare()
    const { status, called } = paste(giveDaemonProxy(HOST, PROXY, undefined, { proxy: undefined }))
    expect([status === 0, called]).toEqual([false, []])
  })
})

it.each([
  [undefined, 'etc/docker/certs.d'],
  [{ kind: 'rootless' }, '.config/docker/certs.d'],
] as const)('an authority is trusted beside those of %o', (daemon, certs) => {
  const [theirs, ours] = ['ca.crt', 'corporate-ca.crt'].map(name => `${certs}/${HOST}/${name}`)
  mkdirSync(file(`${certs}/${HOST}`), { recursive: true })
  writeFileSync(file(theirs ?? ''), 'theirs')
  writeFileSync(file('given'), 'ours')
  expect(paste(trustAuthority(HOST, daemon).replace('<corporate-ca.crt>', file('given'))).status).toBe(0)
  expect([read(theirs ?? ''), read(ours ?? '')]).toEqual(['theirs', 'ours'])
})

it('an authority of a product is none of the folders', () => {
  expect(trustAuthority(HOST, { kind: 'product' })).toMatch(/^#[^\n]*\n#[^\n]*$/)
})

describe.skipIf(process.platform === 'win32')('the proxy of a job', () => {
  it.each([
    [{}, ''],
    [{ NO_PROXY: 'internal.example' }, 'internal.example,'],
    [{ no_proxy: 'internal.example' }, 'internal.example,'],
    [{ NO_PROXY: '.upper.example', no_proxy: '.lower.example' }, '.upper.example,'],
  ])('is left out for the registry and its layers, beside %o', (env, before) => {
    reachedBy('--noproxy')
    expect(paste(exemptIfReached(HOST), env).job).toBe(
      `NO_PROXY=${before}${HOST},.data.azurecr.io,.blob.core.windows.net`,
    )
  })

  it('is neither taken nor given to the daemon if it leads nowhere, which is said', () => {
    reachedBy('nothing')
    const { status, stderr, called, job } = paste(goThroughProxy(HOST, { proxy: PROXY }))
    expect({ status, called, job }).toEqual({ status: 28, called: [], job: '' })
    expect(stderr).toContain('curl: (28)')
  })
})

it.each([
  ['contoso.azurecr.io', '*.data.azurecr.io and *.blob.core.windows.net'],
  ['contoso-abc123.azurecr.cn', '*.data.azurecr.cn and *.blob.core.chinacloudapi.cn'],
  ['registry.contoso.example', ''],
])('layers of %s come from %j', (host, expected) => expect(layerHosts(host)).toBe(expected))

describe.skipIf(process.platform === 'win32')('a name in the hosts file', () => {
  it.each([
    ['alone', `10.0.0.4 ${HOST}`, '10.0.0.4'],
    ['in another case', '10.0.0.4 Contoso.AzureCR.io', '10.0.0.4'],
    ['before a comment', `10.0.0.4 ${HOST}# by hand`, '10.0.0.4# by hand'],
    ['before a comment, with a blank', `10.0.0.4 ${HOST} # by hand`, '10.0.0.4 # by hand'],
    ['between others', `10.0.0.4\tone.example ${HOST}\ttwo.example`, '10.0.0.4\tone.example\ttwo.example'],
    ['twice', `10.0.0.4 ${HOST} ${HOST} other.example`, '10.0.0.4 other.example'],
    ['before the end of a Windows line', `10.0.0.4 ${HOST}\r`, '10.0.0.4\r'],
    ['beside its data endpoint', `10.0.0.4 ${HOST} contoso.westeurope.data.azurecr.io`, '10.0.0.4'],
    ['on the line of an IPv6 address', `fd00::4 ${HOST}`, 'fd00::4'],
    ['as part of others', `10.0.0.5 other-${HOST} ${HOST}.example`, `10.0.0.5 other-${HOST} ${HOST}.example`],
    [
      'of another registry',
      '10.0.0.6 contoso2.westeurope.data.azurecr.io',
      '10.0.0.6 contoso2.westeurope.data.azurecr.io',
    ],
  ])('%s', (_, line, expected) => {
    mkdirSync(file('etc'))
    const before = `127.0.0.1 localhost\n${line}\n`
    writeFileSync(file('etc/hosts'), before)
    expect(paste(restoreHostsFile(HOST)).status).toBe(0)
    expect(read('etc/hosts')).toBe(`127.0.0.1 localhost\n${expected}\n`)
    expect(read('etc/hosts.bak')).toBe(before)
  })
})
