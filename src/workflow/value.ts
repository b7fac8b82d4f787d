/** A place in a workflow file; line and column count from 1. */
export interface Place {
  /** As the user names it, with slashes: `.github/workflows/ci.yml`. */
  readonly file: string
  readonly line: number
  readonly column: number
}

/** A piece of a text: known from the file, or only when the job runs. */
export type Piece = (
  | {
      readonly known: string
      /** Where the characters stand: for a value that came through `env:`, there, and not where it is used. */
      readonly place: Place
    }
  | {
      /**
       * What stands for it, in one spelling (`vars.acr`, `$TAG`): two of the same name have the same value where one can be put for the
       * other. Empty for what may be another each time (the output of a command).
       */
      readonly unknown: string
      readonly place: Place
    }
) & {
  /** In an input of an action: where its expression stands; for what a local action was given, in the step that gives it. */
  readonly use?: Place
}

/** A text of a workflow file after all that is known has been put in. Its pieces are never empty, and two known ones may adjoin. */
export interface Value {
  readonly pieces: readonly Piece[]
  /** Where it is used. */
  readonly place: Place
}

/** The whole text, where all of it is known. */
export function literal(value: Value): string | undefined {
  let text = ''
  for (const piece of value.pieces) {
    if ('unknown' in piece) return undefined
    text += piece.known
  }
  return text
}

/** The text as a reader would write it: what is not known stands as `${{ vars.acr }}`, `$TAG` or `…`. */
export const shown = (value: Value): string =>
  value.pieces
    .map((piece, index) => {
      if ('known' in piece) return piece.known
      if (piece.unknown === '') return '…'
      return piece.unknown.startsWith('$')
        ? variable(piece.unknown, value.pieces[index + 1])
        : `\${{ ${piece.unknown} }}`
    })
    .join('')

/** With braces where its name would go on into what follows: `${PREFIX}acr`. */
const variable = (name: string, next: Piece | undefined): string =>
  next !== undefined && 'known' in next && /^\w/.test(next.known) ? name.replace(/^\$([\w:]+)$/, '${$1}') : name

/** Whether two texts are the same when the job runs; `undefined` where that cannot be known. */
export function isSame(one: Value, other: Value): boolean | undefined {
  const [first, second] = [literal(one), literal(other)]
  if (first !== undefined && second !== undefined) return first === second
  // Where a text came from divides it, and makes no other text of it.
  const key = ({ pieces }: Value): string => {
    const parts: (string | { unknown: string })[] = ['']
    for (const piece of pieces) {
      if ('known' in piece) parts.push(`${parts.pop()}${piece.known}`)
      else parts.push({ unknown: piece.unknown }, '')
    }
    return JSON.stringify(parts)
  }
  const isSteady = [...one.pieces, ...other.pieces].every(piece => !('unknown' in piece) || piece.unknown !== '')
  return isSteady && key(one) === key(other) ? true : undefined
}

/** The place of the first known piece that a pattern is found in; that of the value itself where there is none. */
export function placeOf(value: Value, pattern: RegExp): Place {
  for (const piece of value.pieces) if ('known' in piece && pattern.test(piece.known)) return piece.place
  return value.place
}
