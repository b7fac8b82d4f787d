/** A place in a workflow file; line and column count from 1. */
export interface SourceLocation {
  /** As the usernames it, with slashes: `.github/workflows/ci.yml`. */
  readonly file: string
  readonly line: number
  readonly column: number
}

/** The place of a text that stands in no file. */
export const NOWHERE: SourceLocation = { file: '', line: 1, column: 1 }

/** A piece of a text: known from the file, or only when the job runs. */
export type Segment = (
  | {
      readonly literal: string
      /** Where the characters stand: for a value that came through `env:`, there, and not where it is used. */
      readonly location: SourceLocation
    }
  | {
      /**
       * What stands for it, in one spelling (`vars.acr`, `$TAG`): two of the same name have the same value where one
       * can be put for the other. Empty for what may be another each time (the output of a command).
       */
      readonly expression: string
      readonly location: SourceLocation
      /** As the file spells it, where that is another spelling. */
      readonly written?: string
    }
) & {
  /**
   * In an input of an action: where its expression stands; for what a local action was given, in the step that gives
   * it.
   */
  readonly usedAt?: SourceLocation
  /** It stands there only where the step that set it has run; else the text is empty. */
  readonly mayBeMissing?: boolean
}

/**
 * A text of a workflow file after all that is known has been put in. Its pieces are never empty, and two known ones may
 * adjoin.
 */
export interface PartialString {
  readonly segments: readonly Segment[]
  /** Where it is used. */
  readonly location: SourceLocation
}

/** The whole text, where all of it is known. */
export function toLiteral(value: PartialString): string | undefined {
  let text = ''
  for (const segment of value.segments) {
    if ('expression' in segment) return undefined
    text += segment.literal
  }
  return text
}

/** The text as a reader would write it: what is not known stands as `${{ vars.acr }}`, `$TAG` or `…`. */
export const toDisplayString = (value: PartialString): string =>
  value.segments
    .map((segment, index) => {
      if ('literal' in segment) return segment.literal
      if (segment.expression === '') return '…'
      return segment.expression.startsWith('$')
        ? variable(segment.written ?? segment.expression, value.segments[index + 1])
        : `\${{ ${segment.written ?? segment.expression} }}`
    })
    .join('')

/** With braces where its name would go on into what follows: `${PREFIX}acr`. */
const variable = (name: string, next: Segment | undefined): string =>
  next !== undefined && 'literal' in next && /^\w/.test(next.literal) ? name.replace(/^\$([\w:]+)$/, '${$1}') : name

/** Whether two texts are the same when the job runs; `undefined` where that cannot be known. */
export function equals(one: PartialString, other: PartialString): boolean | undefined {
  const [first, second] = [toLiteral(one), toLiteral(other)]
  if (first !== undefined && second !== undefined) return first === second
  // Where a text came from divides it, and makes no other text of it.
  const key = ({ segments }: PartialString): string => {
    const parts: (string | { expression: string })[] = ['']
    for (const segment of segments) {
      if ('literal' in segment) parts.push(`${parts.pop()}${segment.literal}`)
      else parts.push({ expression: segment.expression }, '')
    }
    return JSON.stringify(parts)
  }
  const isSameInEveryJob = [...one.segments, ...other.segments].every(
    segment => !('expression' in segment) || segment.expression !== '',
  )
  return isSameInEveryJob && key(one) === key(other) ? true : undefined
}

/** The place of the first known piece that a pattern is found in; that of the value itself where there is none. */
export function placeOf(value: PartialString, pattern: RegExp): SourceLocation {
  for (const segment of value.segments)
    if ('literal' in segment && pattern.test(segment.literal)) return segment.location
  return value.location
}
