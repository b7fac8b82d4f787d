import { afterAll, beforeAll } from 'vitest'
import { type Azure, startAzure } from '../embedded-azure/server.ts'
import { healthyWorld } from '../embedded-azure/world.ts'

/** Runs at once in one suite: with two suites at a time, two processors are busy, and who has a time to keep can. */
const LANES = 3

export interface Lanes<Lane> {
  open(lanes: readonly Lane[]): void
  /** Gives a test one of the lanes for as long as its work takes; it waits where none is free. */
  inLane<T>(work: (lane: Lane) => Promise<T>): Promise<T>
}

/** What tests that run side by side share, one at a time each. */
export function createLanes<Lane>(): Lanes<Lane> {
  const free: Lane[] = []
  const waiting: ((lane: Lane) => void)[] = []
  return {
    open: lanes => void free.push(...lanes),
    async inLane(work) {
      const lane = free.pop() ?? (await new Promise<Lane>(resolve => waiting.push(resolve)))
      try {
        return await work(lane)
      } finally {
        const next = waiting.shift()
        if (next) next(lane)
        else free.push(lane)
      }
    },
  }
}

/** Several embedded Azures, so that the tests of a `describe.concurrent` have a world of their own each. */
export function azureLanes(): <T>(work: (azure: Azure) => Promise<T>) => Promise<T> {
  const lanes = createLanes<Azure>()
  const opened: Azure[] = []
  beforeAll(async () => {
    opened.push(...(await Promise.all(Array.from({ length: LANES }, () => startAzure(healthyWorld())))))
    lanes.open(opened)
  })
  afterAll(async () => {
    await Promise.all(opened.map(azure => azure.close()))
  })
  return work =>
    lanes.inLane(azure => {
      azure.forget()
      return work(azure)
    })
}
