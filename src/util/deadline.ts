/** The one end of time of the whole step. */
export interface Deadline {
  /** Milliseconds left, never negative. */
  remaining(): number
}

export const deadlineIn = (milliseconds: number, now: () => number): Deadline => {
  const end = now() + milliseconds
  return { remaining: () => Math.max(0, end - now()) }
}
