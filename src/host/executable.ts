import { open } from 'node:fs/promises'

/** How a kernel can start a file. `other-machine`: a program for another processor or system,
 * which an emulator may start anyway. */
export type Executable = 'native' | 'other-machine' | 'none'

/**
 * What a file is to the kernel, by its first bytes. Programs that are started by execvp, as Node's are, fall back on a
 * shell where the kernel refuses the file; Go's, docker among them, do not. Source: execvp(3), ENOEXEC; elf(5),
 * e_machine.
 */
export async function executableKind(path: string, arch: NodeJS.Architecture): Promise<Executable> {
  const head = await firstBytes(path)
  if (head.toString('latin1', 0, 2) === '#!') return 'native'
  if (head.toString('latin1', 1, 4) === 'ELF') {
    const machine = head.length < 20 ? undefined : head[5] === 2 ? head.readUInt16BE(18) : head.readUInt16LE(18)
    return MACHINES[arch] === undefined || MACHINES[arch] === machine ? 'native' : 'other-machine'
  }
  // WSL and Wine have the kernel start programs of Windows (docker-credential-desktop.exe).
  if (head.toString('latin1', 0, 2) === 'MZ') return 'other-machine'
  return head.length >= 4 && MACH_O.has(head.readUInt32BE(0)) ? 'native' : 'none'
}

const MACHINES: Readonly<Partial<Record<NodeJS.Architecture, number>>> = {
  arm: 40,
  arm64: 183,
  ia32: 3,
  ppc64: 21,
  riscv64: 243,
  s390x: 22,
  x64: 62,
}

/** Both byte orders and widths, and universal files. Source: Apple's mach-o/loader.h, mach-o/fat.h. */
const MACH_O: ReadonlySet<number> = new Set([0xfeedface, 0xfeedfacf, 0xcefaedfe, 0xcffaedfe, 0xcafebabe])

async function firstBytes(path: string): Promise<Buffer> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(20), 0, 20, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
