import type { PartialString } from './partial-string.ts'

/**
 * Where the value of an input comes from, as the workflow file says: what is to be changed there, and by which command.
 */
export type ValueSource =
  | { readonly from: 'secret' | 'variable' | 'caller'; readonly name: string }
  /** `needs.<of>.outputs.<name>`: an output that holds a secret is dropped between jobs. */
  | { readonly from: 'job' | 'step'; readonly of: string; readonly name: string }

/** The source of a text that is one expression, whitespace aside. */
export function sourceIn({ segments }: PartialString): ValueSource | undefined {
  const [segment, ...more] = segments.filter(each => 'expression' in each || each.literal.trim() !== '')
  if (segment === undefined || more.length > 0 || !('expression' in segment)) return undefined
  const [context = '', one = '', outputs, name = ''] = segment.expression.split('.')
  const isPlain = (text: string): boolean => /^[\w-]+$/.test(text)
  if (!isPlain(one)) return undefined
  if ((context === 'needs' || context === 'steps') && outputs === 'outputs' && isPlain(name)) {
    return { from: context === 'needs' ? 'job' : 'step', of: one, name }
  }
  if (outputs !== undefined) return undefined
  switch (context) {
    case 'secrets':
      return { from: 'secret', name: one.toUpperCase() }
    case 'vars':
      return { from: 'variable', name: one.toUpperCase() }
    case 'inputs':
      return { from: 'caller', name: one }
    default:
      return undefined
  }
}
