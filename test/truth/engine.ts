import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from './processes.ts'
import { findProgram } from './requirements.ts'

/** A real dockerd of our own, which has no way out but to the embedded Azure. */
export interface Engine {
  /** For DOCKER_HOST. */
  host: string
  log(): string
  close(): Promise<void>
}

/**
 * dockerd looks up every registry's host name, proxy or not, to see whether it is an insecure one. In a mount namespace
 * of its own no resolver answers, so that no test asks the real DNS, nor waits for it. `exec` keeps the pid.
 */
const WITHOUT_DNS = 'mount --bind "$0" /etc/resolv.conf && exec "$@"'
/** And with a /run that is empty, as on a machine of its own: containers are given what is there. */
const ON_ITS_OWN = `mount --bind "$0" /etc/resolv.conf && mount -t tmpfs tmpfs /run && exec "$@"`

/** How an engine reaches registries; fixed at its start: a scenario changes the world, not the engine. */
export interface EngineRoute {
  /** Go takes the roots of this file in place of the system's. */
  caFile: string
  proxyUrl?: string
  /** It looks names up as this process does; else no resolver answers it. */
  resolves?: boolean
  /** 'address:port' where it is to be reached by TCP, as an engine of another machine. */
  tcp?: string
  /** Registries whose certificates it does not verify, as `insecure-registries` of its daemon.json names them. */
  insecure?: readonly string[]
  /** With that, the folder of ca.pem, cert.pem and key.pem: it speaks TLS alone, and wants a certificate of the client. */
  tls?: string
  /** It is on a machine of its own, whose /var/run/docker.sock is its own as well, or is not there. */
  machine?: 'default-socket' | 'other-socket'
}

export async function startEngine(route: EngineRoute): Promise<Engine> {
  const { caFile, proxyUrl, resolves = false, tcp, insecure, tls, machine } = route
  const folder = mkdtempSync(join(tmpdir(), 'truth-engine-'))
  const socket = join(folder, 'docker.sock')
  const host = tcp === undefined ? `unix://${socket}` : `tcp://${tcp}`
  const config = join(folder, 'daemon.json')
  const resolver = join(folder, 'resolv.conf')
  writeFileSync(config, JSON.stringify(insecure === undefined ? {} : { 'insecure-registries': insecure }))
  writeFileSync(resolver, 'nameserver 127.0.0.1\noptions timeout:1 attempts:1\n')
  const flags = [
    '--iptables=false',
    '--bridge=none',
    '--storage-driver=vfs',
    `--host=${host}`,
    `--config-file=${config}`,
    `--data-root=${join(folder, 'data')}`,
    `--exec-root=${join(folder, 'exec')}`,
    `--pidfile=${join(folder, 'docker.pid')}`,
    // Said outright, or newer ones wait, so that their warning is read.
    ...(tcp === undefined ? [] : tls === undefined ? ['--tls=false'] : tlsFlags(tls)),
    ...(machine === 'default-socket' ? ['--host=unix:///var/run/docker.sock'] : []),
  ]
  const env = {
    PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
    HOME: folder,
    SSL_CERT_FILE: caFile,
    ...(proxyUrl !== undefined && { HTTPS_PROXY: proxyUrl }),
  }
  const dockerd = findProgram('dockerd')
  const server = resolves
    ? serve(dockerd, flags, env)
    : serve(
        findProgram('unshare'),
        ['--mount', 'sh', '-c', machine === undefined ? WITHOUT_DNS : ON_ITS_OWN, resolver, dockerd, ...flags],
        env,
      )
  const close = () => server.stop().finally(() => rmSync(folder, { recursive: true, force: true }))
  await server.said(/API listen on/).catch(error => close().then(() => Promise.reject(error)))
  return { host, log: server.log, close }
}

const tlsFlags = (folder: string): readonly string[] => [
  '--tlsverify',
  ...[['cacert', 'ca'] as const, ['cert', 'cert'] as const, ['key', 'key'] as const].map(
    ([flag, name]) => `--tls${flag}=${join(folder, name)}.pem`,
  ),
]
