import type { Level } from '../findings/row.ts'
import type { SourceLocation } from '../workflow/partial-string.ts'
import { commandData, commandProperty, multiline, singleLineSafe } from './escape.ts'

/**
 * Workflow commands as lines for standard output. They are written here and not by @actions/core, which takes longer to
 * load than the whole answer to a wrong input: masks must come first, and errors at once. See docs/design.md, "What is
 * slow to load".
 */
export const maskCommand = (value: string): string => `::add-mask::${commandData(value)}\n`

export const debugCommand = (text: string): string => `::debug::${commandData(multiline(text))}\n`

/**
 * @param title a short line
 * @param message may have several lines; the runner shows 4096 characters
 * @param place shown at the line in a pull request, and not in the log
 */
export function annotationCommand(level: Level, title: string, message: string, place?: SourceLocation): string {
  const at =
    place === undefined
      ? ''
      : `,file=${commandProperty(singleLineSafe(place.file))},line=${place.line},col=${place.column}`
  return `::${level} title=${commandProperty(multiline(title))}${at}::${commandData(multiline(message))}\n`
}

/**
 * One output in the form of the file behind `GITHUB_OUTPUT`. Source:
 * actions/runner:src/Runner.Worker/FileCommandManager.cs.
 */
export function outputEntry(name: string, value: string, delimiter: string): string {
  if (value.includes(delimiter)) throw new Error('the delimiter stands in the value')
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`
}
