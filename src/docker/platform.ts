/**
 * Whether a text is a platform as the engine parses it: an operating system, a processor, or up to three parts, of which
 * two may be anything of this form. Source: containerd/platforms:platforms.go, Parse; database.go; seen on 20.10.
 */
export function isPlatform(text: string): boolean {
  const parts = text.split('/')
  if (parts.length > 3 || !parts.every(part => /^[\w.()-]+$/.test(part))) return false
  return parts.length > 1 || KNOWN.has(text.toLowerCase())
}

/** Names of operating systems and processors, the spellings among them that are taken for others. */
const KNOWN: ReadonlySet<string> = new Set([
  ...['aix', 'android', 'darwin', 'dragonfly', 'freebsd', 'hurd', 'illumos', 'ios', 'js', 'linux', 'macos', 'nacl'],
  ...['netbsd', 'openbsd', 'plan9', 'solaris', 'wasip1', 'windows', 'zos'],
  ...['386', 'i386', 'amd64', 'amd64p32', 'x86_64', 'x86-64', 'arm', 'armbe', 'armhf', 'armel', 'arm64', 'arm64be'],
  ...['aarch64', 'loong64', 'mips', 'mipsle', 'mips64', 'mips64le', 'mips64p32', 'mips64p32le', 'ppc', 'ppc64'],
  ...['ppc64le', 'riscv', 'riscv64', 's390', 's390x', 'sparc', 'sparc64', 'wasm', 'wasi'],
])
