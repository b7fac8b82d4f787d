import { crc32, deflateSync, inflateSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { indexedPng } from './indexed-png.ts'

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex')

function chunk(type: string, data: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(typed))
  return Buffer.concat([length, typed, sum])
}

/** A PNG of filtered rows: the filter, then the bytes of each pixel. */
function png(width: number, colorType: number, rows: readonly (readonly number[])[]): Buffer {
  const header = Buffer.from([0, 0, 0, width, 0, 0, 0, rows.length, 8, colorType, 0, 0, 0])
  const data = deflateSync(Buffer.from(rows.flat()))
  return Buffer.concat([SIGNATURE, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))])
}

/** The colors of an indexed PNG, row by row. */
function colorsIn(bytes: Buffer, width: number): string[][] {
  const part = (type: string): Buffer => {
    const at = bytes.indexOf(type, 8, 'latin1')
    return bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4))
  }
  const [palette, rows] = [part('PLTE'), inflateSync(part('IDAT'))]
  return Array.from({ length: rows.length / (width + 1) }, (_, y) =>
    [...rows.subarray(y * (width + 1) + 1, (y + 1) * (width + 1))].map(index =>
      palette.toString('hex', index * 3, index * 3 + 3),
    ),
  )
}

it.each([
  // None, sub, up, average, Paeth: each row comes out as red, green.
  [
    2,
    [
      [0, 255, 0, 0, 0, 255, 0],
      [1, 255, 0, 0, 1, 255, 0],
      [2, 0, 0, 0, 0, 0, 0],
      [3, 128, 0, 0, 129, 128, 0],
      [4, 0, 0, 0, 0, 0, 0],
    ],
  ],
  [
    6,
    [
      [0, 255, 0, 0, 255, 0, 255, 0, 255],
      [2, 0, 0, 0, 0, 0, 0, 0, 0],
    ],
  ],
])('keeps the colors of a picture of color type %i through every filter', (colorType, rows) => {
  expect(colorsIn(indexedPng(png(2, colorType, rows)), 2)).toEqual(rows.map(() => ['ff0000', '00ff00']))
})

it('takes the nearest of the most frequent colors, of which there are 256', () => {
  const rows = Array.from({ length: 20 }, (_, y) => [
    0,
    ...Array.from({ length: 20 }, (__, x) => [0, 0, 0, x * 10, y * 10, 0]).flat(),
  ])
  const colors = colorsIn(indexedPng(png(40, 2, rows)), 40).flat()
  expect(new Set(colors).size).toBe(256)
  expect(colors[0]).toBe('000000')
})

it('takes two colors that look the same for one, so that a rare one keeps its place', () => {
  const rows = [[0, 10, 10, 10, 11, 11, 11, 10, 10, 10, 0, 0, 200]]
  expect(colorsIn(indexedPng(png(4, 2, rows)), 4)).toEqual([['0a0a0a', '0a0a0a', '0a0a0a', '0000c8']])
})

it('rejects what it would draw wrongly', () => {
  expect(() => indexedPng(png(2, 0, [[0, 1, 2]]))).toThrow(/color type 0/)
})
