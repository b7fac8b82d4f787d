/**
 * The bytes of chunks lie outside of V8's heap, which takes no notice of them before there are 64 MiB: a string of the
 * same size in the heap has the chunks before it collected, too.
 */
export const copyToHeap = (chunk: Buffer): string => chunk.toString('latin1')
