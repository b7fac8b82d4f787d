/**
 * Bytes of a log as UTF-8: PowerShell's `>` writes UTF-16, with a byte order mark in front. What is in another encoding
 * stays as it is, since the texts that are looked for are ASCII in nearly all of them.
 */
export async function* utf8Of(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: ReturnType<typeof decoderOf>
  let isFirst = true
  for await (const chunk of chunks) {
    if (isFirst && chunk.length > 0) {
      decoder = decoderOf(chunk)
      isFirst = false
    }
    yield decoder === undefined ? chunk : Buffer.from(decoder.decode(chunk, { stream: true }))
  }
}

function decoderOf([first, second]: Uint8Array) {
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le')
  return first === 0xfe && second === 0xff ? new TextDecoder('utf-16be') : undefined
}
