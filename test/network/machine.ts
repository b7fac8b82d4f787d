import { spawn } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { type Finished, run, serve } from '../truth/processes.ts'
import { findProgram } from '../truth/requirements.ts'
import { layOverEtc, SCRATCH } from './first-process.ts'

/** What a machine of a play has, beside what this one has. */
export interface MachineParts {
  /** Lines of /etc/hosts behind that of localhost. */
  readonly hosts?: readonly string[]
  /** The hosts file is a mount of its own, as in a container: it can be written, and not replaced. */
  readonly hostsMounted?: boolean
  /** What the daemon is started with, in drop-ins of its unit, by their names. */
  readonly dropIns?: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** daemon.json */
  readonly daemonFile?: object
  /** Files below /etc. */
  readonly files?: Readonly<Record<string, string>>
  /** Programs, as shell scripts, that stand before the machine's own. */
  readonly programs?: Readonly<Record<string, string>>
  /** Programs that are not there. */
  readonly without?: readonly string[]
}

/**
 * A machine with an /etc of its own, a daemon of its own, and a `systemctl` that starts that one again with the
 * variables that are in its drop-ins, as systemd does. It shares the network with the others.
 */
export interface Machine {
  readonly folder: string
  /** Folders that come first on PATH. */
  readonly path: readonly string[]
  /** The program that starts all others in it, with its arguments. */
  readonly within: readonly string[]
  /** For DOCKER_HOST. */
  readonly engineHost: string
  /** What is below /etc now. */
  read(name: string): string
  /** Runs a script as a step of a job does. */
  shell(script: string, env: Readonly<Record<string, string>>): Promise<Finished>
  close(): Promise<void>
}

const UNIT_FOLDER = 'systemd/system/docker.service.d'

/** Docker's own unit has no settings but those of the folder; only what was reloaded counts for a restart. */
const systemctl = (folder: string): string =>
  [
    `[ "$1" = daemon-reload ] && { rm -rf ${folder}/loaded; cp -r /etc/${UNIT_FOLDER} ${folder}/loaded; exit; }`,
    `[ "$*" = 'restart docker' ] || { echo "no such unit: $*" >&2; exit 5; }`,
    `touch ${folder}/restart`,
    `while [ -e ${folder}/restart ]; do sleep 0.05; done`,
    `[ ! -e ${folder}/failed ]`,
  ].join('\n')

export async function startMachine(parts: MachineParts, caFile: string): Promise<Machine> {
  const folder = mkdtempSync(join(SCRATCH, 'machine-'))
  const etc = join(folder, 'etc')
  const bin = join(folder, 'bin')
  for (const made of [join(etc, UNIT_FOLDER), join(etc, 'docker'), bin]) mkdirSync(made, { recursive: true })
  const hosts = ['127.0.0.1 localhost', ...(parts.hosts ?? []), ''].join('\n')
  writeFileSync(join(etc, 'hosts'), hosts)
  writeFileSync(join(folder, 'hosts'), hosts)
  writeFileSync(join(etc, 'resolv.conf'), 'nameserver 127.0.0.53\noptions timeout:1 attempts:2\n')
  writeFileSync(join(etc, 'docker', 'daemon.json'), JSON.stringify(parts.daemonFile ?? {}))
  for (const [name, variables] of Object.entries(parts.dropIns ?? {})) {
    const lines = Object.entries(variables).map(([key, value]) => `Environment="${key}=${value}"`)
    writeFileSync(join(etc, UNIT_FOLDER, name), ['[Service]', ...lines, ''].join('\n'))
  }
  for (const [name, text] of Object.entries(parts.files ?? {})) {
    mkdirSync(dirname(join(etc, name)), { recursive: true })
    writeFileSync(join(etc, name), text)
  }
  const programs = { sudo: 'exec "$@"', systemctl: systemctl(folder), ...parts.programs }
  for (const [name, script] of Object.entries(programs)) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`)
    chmodSync(join(bin, name), 0o755)
  }
  const holder = await hold(folder, parts.hostsMounted === true)
  const within = [findProgram('nsenter'), `--mount=/proc/${holder.pid}/ns/mnt`, `--wd=${folder}`]
  const daemon = await startDaemon(folder, within, caFile)
  const watch = setInterval(() => void daemon.restartIfAsked(), 50)
  const path = [bin, dirname(findProgram('docker'))]
  const without = (parts.without ?? []).flatMap(name => ['-c', `mount --bind /dev/null $(command -v ${name})`])
  if (without.length > 0) await run(within[0] ?? '', [...within.slice(1), '/bin/sh', ...without], { env: PLAIN })
  return {
    folder,
    path,
    within,
    engineHost: daemon.host,
    read: name => readFileSync(`/proc/${holder.pid}/root/etc/${name}`, 'utf8'),
    shell: (script, env) =>
      run(within[0] ?? '', [...within.slice(1), '/bin/bash', '-e', '-o', 'pipefail', '-c', script], {
        env: { PATH: [...path, PLAIN.PATH].join(':'), HOME: folder, DOCKER_HOST: daemon.host, ...env },
      }),
    close: async () => {
      clearInterval(watch)
      await daemon.close()
      process.kill(holder.pid, 'SIGKILL')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const PLAIN = { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin' }

/** A process that keeps a mount namespace, with the folder `etc` over /etc. */
async function hold(folder: string, hostsMounted: boolean): Promise<{ pid: number }> {
  const overlay = layOverEtc(folder.slice(SCRATCH.length + 1).concat('/etc'))
  const script = [
    `mount ${overlay.join(' ')}`,
    // A real container has them as mounts over the image's.
    ...(hostsMounted ? [`mount --bind ${folder}/hosts /etc/hosts`] : []),
    'echo held',
    'exec sleep infinity',
  ].join(' && ')
  const child = spawn(findProgram('unshare'), ['--mount', '/bin/sh', '-c', script], {
    env: PLAIN,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise<void>((done, fail) => {
    child.stdout.once('data', () => done())
    child.once('exit', code => fail(new Error(`no mount namespace: exit code ${code}`)))
  })
  if (child.pid === undefined) throw new Error('no mount namespace')
  return { pid: child.pid }
}

/** A real dockerd inside, which is started again where the stand-in for systemctl asks for it. */
async function startDaemon(folder: string, within: readonly string[], caFile: string) {
  const host = `unix://${join(folder, 'docker.sock')}`
  const start = async (variables: Readonly<Record<string, string>>) => {
    const flags = [
      ...['--iptables=false', '--bridge=none', '--storage-driver=vfs', `--host=${host}`],
      ...['data-root=data', 'exec-root=exec', 'pidfile=docker.pid'].map(
        flag => `--${flag.replace('=', `=${folder}/`)}`,
      ),
    ]
    const [program = '', ...before] = within
    const server = serve(program, [...before, findProgram('dockerd'), ...flags], {
      ...PLAIN,
      ...{ HOME: folder, SSL_CERT_FILE: caFile },
      ...variables,
    })
    await server.said(/API listen on/)
    return server
  }
  let server = await start(variablesIn(join(folder, 'etc', UNIT_FOLDER)))
  let isRestarting = false
  return {
    host,
    async restartIfAsked(): Promise<void> {
      if (isRestarting || !existsSync(join(folder, 'restart'))) return
      isRestarting = true
      await server.stop()
      try {
        server = await start(variablesIn(join(folder, 'loaded')))
      } catch (error) {
        writeFileSync(join(folder, 'failed'), String(error))
      }
      rmSync(join(folder, 'restart'))
      isRestarting = false
    },
    close: () => server.stop(),
  }
}

/** What the drop-ins of a folder set: the later name wins. Source: systemd.unit(5), systemd.exec(5) `Environment=`. */
function variablesIn(folder: string): Readonly<Record<string, string>> {
  const names = existsSync(folder) ? readdirSync(folder).filter(name => name.endsWith('.conf')) : []
  const lines = names.toSorted().flatMap(name => readFileSync(join(folder, name), 'utf8').split('\n'))
  const pairs = lines.flatMap(line => {
    const [, name, value] = /^Environment="(\w+)=(.*)"$/.exec(line) ?? []
    return name === undefined || value === undefined ? [] : [[name, value] as const]
  })
  return Object.fromEntries(pairs)
}
