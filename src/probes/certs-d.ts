import { join } from 'node:path'
import type { Host } from '../host/ports.ts'

/** More than anybody has for one registry. */
const MAX_FILES = 20
const MAX_BYTES = 1024 * 1024

/**
 * The certificate authorities that a docker engine of this machine trusts for one registry beside the system's, as PEM.
 * A rootless one has a folder of its own, and so has that of
 * the snap. Source: Docker docs, "Verify repository client with certificates";
 * moby/moby:registry/config_unix.go, CertsDir;
 * docker-snap/docker-snap:snap/snapcraft.yaml.
 */
export async function engineAuthorities(host: Host, registry: string): Promise<readonly string[]> {
  const folder = join(await certsFolder(host), registry)
  const names = await host.findFiles(folder, ['*.crt'], MAX_FILES).catch(() => [])
  const files = await Promise.all(names.map(name => host.readFile(join(folder, name), { maxBytes: MAX_BYTES })))
  return files.flatMap(file => (file.state === 'read' ? [file.text] : []))
}

async function certsFolder({ env, platform, homeDirectory, findProgram }: Host): Promise<string> {
  if (platform === 'win32') return join(env['ProgramData'] || 'C:\\ProgramData', 'docker', 'certs.d')
  const isRootless = /^unix:\/\/\/run\/user\//.test(env['DOCKER_HOST'] ?? '') || env['DOCKER_CONTEXT'] === 'rootless'
  if (isRootless) return join(env['XDG_CONFIG_HOME'] || join(homeDirectory, '.config'), 'docker', 'certs.d')
  const isSnap = (await findProgram('docker'))?.endsWith('/snap/bin/docker') === true
  return isSnap ? '/var/snap/docker/current/etc/docker/certs.d' : '/etc/docker/certs.d'
}
