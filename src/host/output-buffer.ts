import { StringDecoder } from 'node:string_decoder'

/** What a program has written so far. */
interface Output {
  readonly stdout: string
  readonly stderr: string
}

/** Gathers what a program writes, as UTF-8, until it is more than `maxBytes` on both streams together. */
export interface Gathered {
  take(stream: keyof Output, chunk: Buffer): void
  read(): Output
}

/** Calls `onOverflow` at every chunk beyond the limit, which is not kept. */
export function gather(maxBytes: number, onOverflow: () => void): Gathered {
  const decoders = { stdout: new StringDecoder('utf8'), stderr: new StringDecoder('utf8') }
  const texts = { stdout: '', stderr: '' }
  let size = 0
  return {
    take(stream, chunk) {
      size += chunk.length
      if (size > maxBytes) onOverflow()
      else texts[stream] += decoders[stream].write(chunk)
    },
    read: () => ({ stdout: texts.stdout + decoders.stdout.end(), stderr: texts.stderr + decoders.stderr.end() }),
  }
}
