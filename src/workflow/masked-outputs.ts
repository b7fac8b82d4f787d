import type { Script, Step } from './model.ts'
import type { SourceLocation } from './partial-string.ts'

/** What a script hides, and what it hands on anyway. */

const MASKED = /::add-mask::["']?\$\{?(?:env:)?(\w+)/gi
const WRITTEN = /(?<![\w-])([A-Za-z_][\w-]*)=["']?\$\{?(?:env:)?(\w+)/
const SET = /::set-output name=([\w-]+)::["']?\$\{?(\w+)/gi

/**
 * Outputs of a step whose whole value is a variable that its script has masked, by lower-case name. GitHub hands no
 * such value to another job. Source: docs.github.com, "Workflow syntax", `jobs.<job_id>.outputs`;
 * actions/runner:src/Runner.Worker/JobExtension.cs.
 */
export function maskedOutputsOf({ script }: Pick<Step, 'script'>): ReadonlyMap<string, SourceLocation> {
  if (script === undefined || !script.text.includes('::add-mask::')) return new Map()
  const hidden = new Set([...script.text.matchAll(MASKED)].map(([, name = '']) => name.toLowerCase()))
  return new Map(
    [...writtenIn(script), ...script.text.matchAll(SET)]
      .filter(([, , variable = '']) => hidden.has(variable.toLowerCase()))
      .map(match => [(match[1] ?? '').toLowerCase(), script.locationAt(match.index)] as const),
  )
}

/** The first `name=$VARIABLE` of each line that appends to GITHUB_OUTPUT, at the beginning of the line. */
function writtenIn({ text }: Script): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const file = line.toUpperCase().lastIndexOf('GITHUB_OUTPUT')
    const redirect = file < 0 ? -1 : line.lastIndexOf('>>', file)
    const match = redirect < 0 ? null : WRITTEN.exec(line.slice(0, redirect))
    if (match !== null) found.push(Object.assign(match, { index: start + line.length - line.trimStart().length }))
    start += line.length + 1
  }
  return found
}
