import { en } from '../../src/texts/en/index.ts'
import type { Texts } from '../../src/texts/texts.ts'

/** Letters that no English text has, and that look like those that it has. */
const ACCENTED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'abcdefghijklmnopqrstuvwxyz'].map((letter, index) => [
    letter,
    [...'áƀćďéƒĝĥíĵķĺṁńóṕɋŕśťúṽŵẋýž'][index] ?? letter,
  ]),
)

/** Each letter accented, and 40 % longer. */
const accented = (text: string): string => {
  const letters = text.replace(/[a-z]/gi, letter => {
    const other = ACCENTED[letter.toLowerCase()] ?? letter
    return letter === letter.toLowerCase() ? other : other.toUpperCase()
  })
  const more = Math.ceil([...text].length * 0.4)
  return text === '' ? '' : `${letters}${'·'.repeat(more)}`
}

/** Each printable character of ASCII in two columns; blanks are left out, as in languages that write none. */
const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, sign => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0)).replaceAll(' ', '')

export type Disguise = 'accented' | 'full-width'
const DISGUISES: Readonly<Record<Disguise, (text: string) => string>> = { accented, 'full-width': fullWidth }

/**
 * English in disguise: every text of the table is put into other letters, so that what a reporter shows in plain ASCII
 * isn't from the table. Fixes are commands and stay as they are; a query below a fix as well.
 */
export const pseudo = (disguise: Disguise): Texts => wrap(en, DISGUISES[disguise]) as Texts

/** The texts that only join others, whose parts would be disguised twice. */
const JOINING: ReadonlySet<string> = new Set(['sentences', 'heading', 'labeled', 'remark', 'at', 'queryFix', 'bashFix'])
/** Values of texts that are code. */
const CODE: ReadonlySet<string> = new Set(['fix', 'language'])

function wrap(value: unknown, disguise: (text: string) => string): unknown {
  if (typeof value === 'string') return disguise(value)
  if (typeof value === 'function') return (...args: unknown[]) => wrap(value(...args), disguise)
  if (Array.isArray(value)) return value.map(each => wrap(each, disguise))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      (CODE.has(name) && 'title' in value) || JOINING.has(name) ? each : wrap(each, disguise),
    ]),
  )
}
