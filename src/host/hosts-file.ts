/**
 * The addresses that a hosts file gives for a name. Source: hosts(5): an address, then names, parted by blanks; `#`
 * begins a comment.
 */
export function hostsFileAddresses(text: string, name: string): readonly string[] {
  const addresses = text.split(/\r?\n/).flatMap(line => {
    const [address, ...names] = (line.split('#', 1)[0] ?? '').trim().split(/[ \t]+/)
    return address !== undefined && names.some(each => each.toLowerCase() === name) ? [address] : []
  })
  return [...new Set(addresses)]
}

/** Where the hosts file is. */
export const hostsFilePath = (platform: NodeJS.Platform, systemRoot = 'C:\\Windows'): string =>
  platform === 'win32' ? `${systemRoot}\\System32\\drivers\\etc\\hosts` : '/etc/hosts'
