/** The longest time that Node's timers can hold, in milliseconds; a longer one would fire at once. */
const MAX_TIMER_MS = 2 ** 31 - 1

/** Milliseconds as a timer can take them; what is no time, or is over already, is the shortest there is. */
export const timerMs = (milliseconds: number): number => (milliseconds > 0 ? Math.min(milliseconds, MAX_TIMER_MS) : 1)
