/** Runs work with at most `most` pieces of it under way; what comes then waits for its turn, in its order. */
export function createLimiter(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let running = 0
  return async work => {
    if (running === most) await new Promise<void>(turn => waiting.push(turn))
    else running += 1
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      // A place is handed on as it is.
      if (next === undefined) running -= 1
      else next()
    }
  }
}
