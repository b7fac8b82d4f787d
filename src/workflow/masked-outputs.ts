import type { Script, Step } from './model.ts'
import type { SourceLocation } from './partial-string.ts'

/** What a script hides, and what it hands on all the same. */

const MASKED = /::add-mask::["']?\$\{?(?:env:)?(\w{1,100})/gi
const WRITTEN = /^[^\n]*?\b([A-Za-z_][\w-]{0,100})=["']?\$\{?(?:env:)?(\w{1,100})\}?["']?[^\n]*>>[^\n]*GITHUB_OUTPUT/gim
const SET = /::set-output name=([\w-]{1,100})::["']?\$\{?(\w{1,100})/gi

/**
 * Outputs of a step whose whole value is a variable that its script has masked, by lower-case name. GitHub hands no such value to another
 * job. Source: docs.github.com, "Workflow syntax", `jobs.<job_id>.outputs`; actions/runner:src/Runner.Worker/JobExtension.cs.
 */
export function maskedOutputsOf({ script }: Pick<Step, 'script'>): ReadonlyMap<string, SourceLocation> {
  if (script === undefined || !script.text.includes('::add-mask::')) return new Map()
  const hidden = new Set([...script.text.matchAll(MASKED)].map(([, name = '']) => name.toLowerCase()))
  return new Map(
    [WRITTEN, SET].flatMap(pattern =>
      [...script.text.matchAll(pattern)]
        .filter(([, , variable = '']) => hidden.has(variable.toLowerCase()))
        .map(match => [(match[1] ?? '').toLowerCase(), placeOfMatch(script, match)] as const),
    ),
  )
}

const placeOfMatch = ({ locationAt }: Script, { index, 0: text }: RegExpExecArray): SourceLocation =>
  locationAt(index + text.length - text.trimStart().length)
