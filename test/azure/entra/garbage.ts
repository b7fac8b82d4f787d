/**
 * Texts that no parser may stumble over: cut, twisted and nested forms of a sample, and what is no text of that kind at
 * all.
 */
export function garbage(...samples: string[]): string[] {
  const odd = [
    '',
    ' ',
    '\u0000',
    '\uFEFF',
    'null',
    '0',
    '""',
    '[]',
    '{}',
    '[[[[',
    '{"a":',
    '\\',
    '"',
    "'",
    '\uD800',
    'AADSTS',
    '%%%',
    '..',
    'a.b.c',
    '{"value":[null,1,"x",{}]}',
  ]
  const spoilt = samples.flatMap(sample => [
    ...Array.from({ length: 60 }, (_, step) => sample.slice(0, Math.floor((sample.length * step) / 60))),
    ...Array.from({ length: 60 }, (_, step) => sample.slice(Math.floor((sample.length * step) / 60))),
    ...Array.from({ length: 60 }, (_, step) => mutated(sample, step + 1)),
    sample.repeat(50),
    JSON.stringify(sample),
    Buffer.from(sample).toString('base64'),
  ])
  const long = [
    'a',
    '"',
    "'",
    '{',
    '[',
    '\\',
    '"\\',
    '* ',
    ' and ',
    'AADSTS1234 ',
    "claims['sub'] eq '",
    '/*',
    '.',
  ].map(segment => segment.repeat(20_000))
  return [...odd, ...spoilt, ...long]
}

/** Some characters exchanged, always the same ones for a step. */
function mutated(sample: string, step: number): string {
  const characters = [...sample]
  let state = step * 2_654_435_761
  for (let times = 0; times < 5; times++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    characters[state % Math.max(1, characters.length)] = '{}[]":,\\\'\u0000\n\uD83D.%*'[state % 14] ?? ''
  }
  return characters.join('')
}
