import fc from 'fast-check'
import { it } from 'vitest'

/** Cases of each property; FUZZ_RUNS gives another number. */
const CASES = Number(process.env['FUZZ_RUNS'] ?? 10_000)
/**
 * Always the same cases, so that a red build is red again; another seed is given by FUZZ_SEED. A failure prints its
 * seed and its path.
 */
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_261_122)
/** No case may come near it: what is quadratic in a few thousand characters does. Milliseconds. */
const SLOWEST = 1_000

/** A test of one parser: `holds` throws, or gives false, where something does not hold. */
export function property<T>(name: string, arbitrary: fc.Arbitrary<T>, holds: (value: T) => unknown): void {
  it(name, { timeout: Math.max(120_000, CASES * 30) }, () => {
    fc.assert(
      fc.property(arbitrary, value => {
        const started = process.threadCpuUsage()
        const result = holds(value)
        const took = millisecondsOf(process.threadCpuUsage(started))
        if (took > SLOWEST) throw new Error(`one case took ${Math.round(took)} ms`)
        return result !== false
      }),
      { numRuns: CASES, seed: SEED },
    )
  })
}

/** What a parser made of a text holds no more than the text did, and the names of its fields. */
export function isBounded(result: unknown, given: string, most = 20_000): boolean {
  const size = JSON.stringify(result)?.length ?? 0
  return size <= Math.min(most, 2000 + 8 * JSON.stringify(given).length)
}

/** Time of the processor, since others may be at work on this machine. */
export const millisecondsOf = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1000
