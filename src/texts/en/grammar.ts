import { memoize } from '../../util/memoize.ts'

/** What English needs of numbers, lists, and headings. */

const plural = new Intl.PluralRules('en')

/** Made when the first list needs it: V8 goes through all locales for that, which takes 10 ms. */
const listFormat = memoize((type: 'conjunction' | 'disjunction') => new Intl.ListFormat('en', { style: 'long', type }))

/** The form of a noun, or of a whole sentence, that goes with a number. */
export const pluralForm = <T>(count: number, forms: { readonly one: T; readonly other: T }): T =>
  plural.select(count) === 'one' ? forms.one : forms.other

/** "a, b, and c" */
export const listOfAll = (items: readonly string[]): string => listFormat('conjunction').format(items)

/** "a, b, or c" */
export const listOfAny = (items: readonly string[]): string => listFormat('disjunction').format(items)

/** The longest title that a list of findings shows whole, in characters. */
const MAX_TITLE = 70

/** What nobody reads in a title: GUIDs, URLs, image references, expressions, and paths. */
const UNREADABLE =
  /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-|\/\/|\$\{\{|\.azurecr\.\w{1,9}\/|\.ya?ml\b|(?:^| )(?:\.{0,2}|~)\//i

/** A title with a value in it, or the one without where the value has no place in a title. */
export const titleWith = (title: string, withoutValue: string): string =>
  title.length <= MAX_TITLE && !UNREADABLE.test(title) ? title : withoutValue
