import fc from 'fast-check'

/**
 * Texts and JSON as others write them: near a real sample, since what is merely random meets no more than a parser's
 * first branch.
 */

/** Pieces on which parsers turn. */
export const PIECES = [
  ...[
    '"',
    "'",
    '`',
    '\\',
    '/',
    ',',
    ':',
    ';',
    '=',
    '.',
    '%',
    '*',
    '|',
    '&',
    '<',
    '>',
    '@',
    '#',
    '$',
    '!',
    '-',
    '_',
    ' ',
  ],
  ...[
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    '\n',
    '\r',
    '\r\n',
    '\t',
    '\0',
    '\u001b[31m',
    '\u009b',
    '\u200b',
    '\u202e',
    '\u2028',
  ],
  ...[
    '\ud800',
    '\udc00',
    '\ufeff',
    'é',
    '🐳',
    '::',
    '\n::error::x',
    '##[error]',
    '%0A',
    '\\u0027',
    '\\"',
    '""',
    '{}',
    '[]',
  ],
  ...['null', 'true', '1e999', '-0', '__proto__', 'AADSTS7000215', 'eyJhbGciOi', 'Bearer realm="', '</td>'],
]

const segment = fc.oneof(
  fc.constantFrom(...PIECES),
  fc.string({ maxLength: 6 }),
  // Long runs of one piece, on which a slow pattern stumbles.
  fc.tuple(fc.constantFrom(...PIECES), fc.integer({ min: 2, max: 300 })).map(([text, times]) => text.repeat(times)),
)

interface Edit {
  at: number
  drop: number
  insert: string
}

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  drop: fc.oneof({ weight: 4, arbitrary: fc.nat({ max: 4 }) }, { weight: 1, arbitrary: fc.nat({ max: 400 }) }),
  insert: fc.oneof(fc.constant(''), segment),
})

function edited(text: string, edits: readonly Edit[]): string {
  return edits.reduce((now, { at, drop, insert }) => {
    const location = Math.floor(at * now.length)
    return now.slice(0, location) + insert + now.slice(location + drop)
  }, text)
}

/** A sample as it is, or with some of it exchanged; pieces in a row; any text at all. */
export function foreignText(...samples: readonly string[]): fc.Arbitrary<string> {
  const sample = fc
    .tuple(fc.constantFrom(...samples), fc.array(edit, { maxLength: 5 }))
    .map(([sample, edits]) => edited(sample, edits))
  return fc.oneof(
    { weight: 6, arbitrary: sample },
    { weight: 2, arbitrary: fc.array(segment, { maxLength: 12 }).map(segments => segments.join('')) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
  )
}

const scrap: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, '', 0, -1, true, false, [], {}, [null], [[]], Number.MAX_VALUE, '/subscriptions/x'),
  fc.string({ maxLength: 10 }),
  fc.constantFrom(...PIECES),
  fc.constant('x'.repeat(3000)),
)

/** The value with some of its parts, at any depth, exchanged, doubled or left out. `choices` are spent one a part. */
function spoilt(value: unknown, choices: Iterator<{ dice: number; scrap: unknown }>): unknown {
  const next = choices.next()
  if (!next.done && next.value.dice < 8) return next.value.scrap
  if (Array.isArray(value)) {
    const parts = value.map(part => spoilt(part, choices))
    return !next.done && next.value.dice < 12 ? [...parts, next.value.scrap] : parts
  }
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([name, part]): [string, unknown] => [name, spoilt(part, choices)])
  if (!next.done && next.value.dice < 16) entries.splice(0, 1)
  return Object.fromEntries(entries)
}

/** JSON near a sample, or any JSON. */
export function foreignJson(...samples: readonly unknown[]): fc.Arbitrary<unknown> {
  const choices = fc.array(fc.record({ dice: fc.nat({ max: 99 }), scrap }), { maxLength: 25 })
  const sample = fc
    .tuple(fc.constantFrom(...samples), choices)
    .map(([sample, spent]) => spoilt(sample, spent[Symbol.iterator]()))
  return fc.oneof({ weight: 8, arbitrary: sample }, { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) })
}

/** The same as text, which may be spoilt as text besides. */
export const foreignJsonText = (...samples: readonly unknown[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 3, arbitrary: foreignJson(...samples).map(value => JSON.stringify(value)) },
    { weight: 1, arbitrary: foreignText(...samples.map(sample => JSON.stringify(sample))) },
  )
