import { crc32, deflateSync, inflateSync } from 'node:zlib'

/** As many as a palette can have. */
const MAX_COLORS = 256
/** Two colors that are no further apart look the same: sum of the squared differences of red, green and blue. */
const SAME_LOOK = 48

/**
 * The same picture with a palette, about a third of the size: its most frequent colors stay, and any other becomes the
 * nearest of them.
 * @param png 8-bit RGB or RGBA without interlacing, as Chromium draws it; anything else throws. Transparency is lost.
 * Source: W3C, Portable Network Graphics (PNG) Specification, sections 4 and 9.
 */
export function indexedPng(png: Buffer): Buffer {
  const parts = chunksOf(png)
  const header = parts.find(({ type }) => type === 'IHDR')?.data ?? Buffer.alloc(13)
  const [width, height, depth, colorType, interlace] = [
    header.readUInt32BE(0),
    header.readUInt32BE(4),
    ...[8, 9, 12].map(at => header.readUInt8(at)),
  ]
  if (depth !== 8 || (colorType !== 2 && colorType !== 6) || interlace !== 0) {
    throw new Error(`a PNG of depth ${depth}, color type ${colorType}, interlacing ${interlace} isn't supported`)
  }
  const data = Buffer.concat(parts.filter(({ type }) => type === 'IDAT').map(part => part.data))
  const colors = colorsOf(inflateSync(data), width, height, colorType === 2 ? 3 : 4)

  const counts = new Map<number, number>()
  for (const color of colors) counts.set(color, (counts.get(color) ?? 0) + 1)
  const palette: number[] = []
  for (const [color] of [...counts].sort((a, b) => b[1] - a[1])) {
    if (palette.length === MAX_COLORS) break
    // The many shades of the same gray leave room for the few pixels of a link.
    if (palette.every(other => distance(color, other) > SAME_LOOK)) palette.push(color)
  }
  const indexes = new Map([...counts.keys()].map(color => [color, nearestIndex(color, palette)]))

  const rows = Buffer.alloc(height * (width + 1))
  for (const [at, color] of colors.entries()) {
    // The byte in front of each row is its filter: none.
    rows[at + Math.floor(at / width) + 1] = indexes.get(color) ?? 0
  }
  const indexedHeader = Buffer.from(header)
  indexedHeader[9] = 3
  const entries = Buffer.alloc(palette.length * 3)
  for (const [at, color] of palette.entries()) entries.writeUIntBE(color, at * 3, 3)
  return Buffer.concat([
    png.subarray(0, 8),
    chunk('IHDR', indexedHeader),
    chunk('PLTE', entries),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

interface Chunk {
  readonly type: string
  readonly data: Buffer
}

function chunksOf(png: Buffer): readonly Chunk[] {
  const chunks: Chunk[] = []
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at)
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) })
    at += length + 12
  }
  return chunks
}

function chunk(type: string, data: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const bytes = Buffer.alloc(typed.length + 8)
  bytes.writeUInt32BE(data.length, 0)
  typed.copy(bytes, 4)
  bytes.writeUInt32BE(crc32(typed), typed.length + 4)
  return bytes
}

/** Each pixel as 0xRRGGBB, row by row, from the filtered rows. */
function colorsOf(rows: Buffer, width: number, height: number, channels: number): readonly number[] {
  const stride = width * channels
  const bytes = Buffer.alloc(height * stride)
  for (let y = 0; y < height; y++) {
    const filter = rows.readUInt8(y * (stride + 1))
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x
      const left = x < channels ? 0 : bytes.readUInt8(at - channels)
      const above = y === 0 ? 0 : bytes.readUInt8(at - stride)
      const corner = x < channels || y === 0 ? 0 : bytes.readUInt8(at - stride - channels)
      bytes[at] = (rows.readUInt8(at + y + 1) + predicted(filter, left, above, corner)) & 255
    }
  }
  return Array.from({ length: width * height }, (_, pixel) => bytes.readUIntBE(pixel * channels, 3))
}

function predicted(filter: number, left: number, above: number, corner: number): number {
  switch (filter) {
    case 1:
      return left
    case 2:
      return above
    case 3:
      return (left + above) >> 1
    case 4: {
      const estimate = left + above - corner
      const [toLeft, toAbove, toCorner] = [left, above, corner].map(each => Math.abs(estimate - each)) as [
        number,
        number,
        number,
      ]
      if (toLeft <= toAbove && toLeft <= toCorner) return left
      return toAbove <= toCorner ? above : corner
    }
    default:
      return 0
  }
}

const distance = (a: number, b: number): number =>
  [16, 8, 0].reduce((sum, shift) => sum + (((a >> shift) & 255) - ((b >> shift) & 255)) ** 2, 0)

function nearestIndex(color: number, palette: readonly number[]): number {
  const distances = palette.map(other => distance(color, other))
  return distances.indexOf(Math.min(...distances))
}
