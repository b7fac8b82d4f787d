import { hardcodedIn } from './hardcoded.ts'
import type { Reading, ReadingContext, Workflow } from './model.ts'
import { jobsOf, operationsIn } from './operations-of.ts'
import type { SourceLocation } from './partial-string.ts'
import { readWorkflow } from './read.ts'

/**
 * Reads a workflow file as `readWorkflow` does; of the secrets that stand in it, and in what it calls, only their
 * places and that they are texts is left. One whose characters are not as in the file (escaped, or put together) stays.
 * @param register is given each secret before this returns
 */
export function readRedacted(
  file: string,
  text: string,
  context: ReadingContext,
  register: (secret: string) => void,
): Reading {
  const read = readWorkflow(file, text, context)
  const secrets = read.workflow === undefined ? [] : hardcodedIn(read.workflow)
  for (const secret of secrets) register(secret.text)
  if (secrets.length === 0) return read
  const without = (path: string, before: string): string =>
    secrets
      .filter(({ location }) => location.file === path)
      .reduce((covered, { text: secret, location }) => mask(covered, secret, location), before)
  const textOf = (path: string): string | undefined => {
    const other = context.textOf(path)
    return other === undefined ? undefined : without(`${context.prefix ?? ''}${path}`, other)
  }
  const covered = readWorkflow(file, without(file, text), { ...context, textOf })
  const isSame = covered.workflow !== undefined && hardcodedIn(covered.workflow).length === secrets.length
  return isSame && !isCoveredElsewhere(covered.workflow) ? covered : read
}

/** A variable that is a password here may be a name there, which must stay what it is. */
const isCoveredElsewhere = (workflow: Workflow): boolean =>
  jobsOf(workflow)
    .flatMap(operationsIn)
    .flatMap(({ operation }) => [
      'registry' in operation ? operation.registry : undefined,
      'userName' in operation ? operation.userName : undefined,
      'image' in operation ? operation.image : undefined,
    ])
    .some(value => value?.segments.some(segment => 'literal' in segment && segment.literal.includes(MASK_CHARACTER)))

/** As many characters, so that all else keeps its place; no placeholder that a person would write. */
const MASK_CHARACTER = '•'

/** Covers the first of these texts that stands at the place or behind it. */
function mask(text: string, secret: string, { line, column }: SourceLocation): string {
  const before = text.split('\n', line - 1).reduce((length, each) => length + each.length + 1, 0)
  const at = text.indexOf(secret, before + column - 1)
  return at < 0 ? text : text.slice(0, at) + MASK_CHARACTER.repeat(secret.length) + text.slice(at + secret.length)
}
