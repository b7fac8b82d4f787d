import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'

/** The smallest image there is: one layer with one file, in Docker's schema 2. */
export interface Image {
  blobs: { digest: string; content: Buffer }[]
  manifest: string
}

export const MANIFEST_TYPE = 'application/vnd.docker.distribution.manifest.v2+json'

/** `text` makes one image differ from another. */
export function tinyImage(text: string): Image {
  const layer = tinyTar('hello.txt', text)
  const packed = blob(gzipSync(layer))
  const config = blob(
    Buffer.from(
      JSON.stringify({
        architecture: 'amd64',
        os: 'linux',
        config: { Cmd: ['/hello'] },
        rootfs: { type: 'layers', diff_ids: [blob(layer).digest] },
        history: [{ created_by: 'make-believe' }],
      }),
    ),
  )
  const manifest = {
    schemaVersion: 2,
    mediaType: MANIFEST_TYPE,
    config: { mediaType: 'application/vnd.docker.container.image.v1+json', ...sized(config) },
    layers: [{ mediaType: 'application/vnd.docker.image.rootfs.diff.tar.gzip', ...sized(packed) }],
  }
  return { blobs: [config, packed], manifest: JSON.stringify(manifest) }
}

export const digestOf = (content: Buffer): string => `sha256:${createHash('sha256').update(content).digest('hex')}`

function blob(content: Buffer): { digest: string; content: Buffer } {
  return { digest: digestOf(content), content }
}

function sized({ digest, content }: { digest: string; content: Buffer }): { digest: string; size: number } {
  return { digest, size: content.length }
}

/** A tar of one file; also what `docker import` takes. */
export function tinyTar(name: string, text: string): Buffer {
  const content = Buffer.from(text)
  const header = Buffer.alloc(512)
  const octal = (value: number, width: number): string => value.toString(8).padStart(width - 1, '0')
  header.write(name, 0)
  header.write(octal(0o644, 8), 100)
  header.write(octal(0, 8), 108)
  header.write(octal(0, 8), 116)
  header.write(octal(content.length, 12), 124)
  header.write(octal(0, 12), 136)
  header.write(' '.repeat(8), 148)
  header.write('0', 156)
  header.write('ustar\u000000', 257)
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${octal(sum, 7)}\u0000 `, 148)
  const padding = Buffer.alloc((512 - (content.length % 512)) % 512)
  return Buffer.concat([header, content, padding, Buffer.alloc(1024)])
}
