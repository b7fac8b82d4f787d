import { hostsFileAddresses, hostsFilePath } from '../host/hosts-file.ts'
import type { Host } from '../host/ports.ts'

const MAX_HOSTS_BYTES = 1024 * 1024

/** What the hosts file gives for the name, before DNS is asked. */
export async function hostsFileOf(name: string, { platform, env, readFile }: Host): Promise<readonly string[]> {
  const file = await readFile(hostsFilePath(platform, env['SystemRoot']), { maxBytes: MAX_HOSTS_BYTES })
  return file.state === 'read' ? hostsFileAddresses(file.text, name) : []
}
