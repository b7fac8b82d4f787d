import { afterAll, beforeAll } from 'vitest'
import { type Azure, startAzure } from '../embedded-azure/server.ts'
import { healthyWorld } from '../embedded-azure/world.ts'

/** Runs at once in one suite. More would only make each of them slower, and some have a time to keep. */
const LANES = 4

/**
 * Several embedded Azures, so that the tests of a suite run side by side, each in a world of its own. The suite is
 * `describe.concurrent`; the function that is returned gives a test one of them, for as long as its work takes.
 */
export function azureLanes(): <T>(work: (azure: Azure) => Promise<T>) => Promise<T> {
  const lanes: Azure[] = []
  const free: Azure[] = []
  const waiting: ((azure: Azure) => void)[] = []
  beforeAll(async () => {
    lanes.push(...(await Promise.all(Array.from({ length: LANES }, () => startAzure(healthyWorld())))))
    free.push(...lanes)
  })
  afterAll(async () => {
    await Promise.all(lanes.map(azure => azure.close()))
  })
  return async work => {
    const azure = free.pop() ?? (await new Promise<Azure>(resolve => waiting.push(resolve)))
    try {
      azure.forget()
      return await work(azure)
    } finally {
      const next = waiting.shift()
      if (next) next(azure)
      else free.push(azure)
    }
  }
}
