/** Steps that one comparison may take, characters times characters: image names and tags need a few thousand. */
const MAX_STEPS = 16 * 1024

/**
 * What bash leaves of a text: `${text#glob}`, `${text##glob}`, `${text%glob}`, `${text%%glob}`.
 * @returns `undefined` for what is not gone into: sets, a star more than once, and what is very long
 */
export function withoutGlob(text: string, glob: string, operator: '#' | '##' | '%' | '%%'): string | undefined {
  const [head = '', tail, more] = glob.split('*')
  if (/[[\\]/.test(glob) || more !== undefined || text.length * glob.length > MAX_STEPS) return undefined
  const isAtStart = operator === '#' || operator === '##'
  if (tail === undefined) {
    const at = isAtStart ? 0 : text.length - head.length
    if (!fits(text, head, at)) return text
    return isAtStart ? text.slice(head.length) : text.slice(0, at)
  }
  const end = text.length - tail.length
  if (isAtStart) {
    const at = fits(text, head, 0) ? placeOf(text, tail, head.length, end, operator === '##') : undefined
    return at === undefined ? text : text.slice(at + tail.length)
  }
  const at = fits(text, tail, end) ? placeOf(text, head, 0, end - head.length, operator === '%') : undefined
  return at === undefined ? text : text.slice(0, at)
}

/** Where a part fits, the first or the last place between two. */
function placeOf(text: string, part: string, from: number, to: number, isLast: boolean): number | undefined {
  for (let step = 0; step <= to - from; step++) {
    const at = isLast ? to - step : from + step
    if (fits(text, part, at)) return at
  }
  return undefined
}

/** Whether a part without a star stands at a place; `?` is any one character. */
function fits(text: string, part: string, at: number): boolean {
  if (at < 0 || at + part.length > text.length) return false
  for (let index = 0; index < part.length; index++) {
    if (part[index] !== '?' && part[index] !== text[at + index]) return false
  }
  return true
}
