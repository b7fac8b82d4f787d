import { lookup } from 'node:dns/promises'

/** The name is not there, or has no address. */
const NO_NAME = new Set(['ENOTFOUND', 'ENODATA'])

/**
 * Whether a name has an address, as connections would look it up; `undefined` where that cannot be told in this time.
 */
export async function resolves(name: string, timeoutMs: number): Promise<boolean | undefined> {
  const { promise: timeUp, resolve } = Promise.withResolvers<undefined>()
  const timer = setTimeout(resolve, timeoutMs, undefined)
  const found = lookup(name).then(
    () => true,
    (error: unknown) =>
      error instanceof Error && 'code' in error && NO_NAME.has(String(error.code)) ? false : undefined,
  )
  try {
    return await Promise.race([found, timeUp])
  } finally {
    clearTimeout(timer)
  }
}
