import { deedsOf, type StepDeeds } from '../../src/workflow/deeds/index.ts'
import type { Deed, Script } from '../../src/workflow/model.ts'
import { readBash } from '../../src/workflow/shell/bash.ts'
import type { ScriptReading } from '../../src/workflow/shell/command.ts'
import { type Place, shown, type Value } from '../../src/workflow/value.ts'

export const FILE = 'ci.yml'
export const placeAt = (line: number, column: number): Place => ({ file: FILE, line, column })
export const at = ({ line, column }: Place): string => `${line}:${column}`

/** A script whose first character stands at 1:1. `<vars.acr>` is an expression that is not known. */
export function scriptOf(written: string, shell: Script['shell'] = 'bash'): Script {
  const unknowns: { unknown: string; place: Place }[] = []
  const starts = [0]
  let text = ''
  for (const part of written.split(/(<(?:vars|secrets|steps|github|env)\.[\w.-]+>)/)) {
    if (/^<\w+\./.test(part)) {
      unknowns.push({ unknown: part.slice(1, -1), place: placeAt(0, 0) })
      text += String.fromCodePoint(0xf0000 + unknowns.length - 1)
    } else text += part
  }
  for (let index = 0; index < text.length; index++) if (text[index] === '\n') starts.push(index + 1)
  const placed = (offset: number): Place => {
    const line = starts.findLastIndex(start => start <= offset)
    return placeAt(line + 1, offset - (starts[line] ?? 0) + 1)
  }
  return { shell, text, unknowns, placeAt: placed, useAt: placed }
}

/** A value known as a whole, or `<x>` for an unknown piece. */
export const valueWith = (text: string): Value => ({
  place: placeAt(0, 0),
  pieces: (text.match(/<[^>]*>|[^<]+/g) ?? []).map(part =>
    part.startsWith('<') ? { unknown: part.slice(1, -1), place: placeAt(0, 0) } : { known: part, place: placeAt(0, 0) },
  ),
})

export const valuesWith = (texts: Readonly<Record<string, string>>): Map<string, Value> =>
  new Map(Object.entries(texts).map(([name, text]) => [name, valueWith(text)]))

export const readScript = (text: string, env: Readonly<Record<string, string>> = {}): ScriptReading =>
  readBash(scriptOf(text), valuesWith(env))

/** The words of each command, with `?` before one that may not run, and `<` before what it reads. */
export const commandsIn = ({ commands }: ScriptReading): string[] =>
  commands.map(
    ({ argv, input, isConditional }) =>
      `${isConditional ? '?' : ''}${argv.map(shown).join(' ')}${input === undefined ? '' : ` <${shown(input)}`}`,
  )

export const shownAll = (values: ReadonlyMap<string, Value>): Record<string, string> =>
  Object.fromEntries([...values].map(([name, value]) => [name, shown(value)]))

export function stepOf(
  text: string,
  {
    shell = 'bash',
    env = {},
    isConditional = false,
  }: { shell?: Script['shell']; env?: Readonly<Record<string, string>>; isConditional?: boolean } = {},
): StepDeeds {
  return deedsOf({
    place: placeAt(1, 1),
    id: undefined,
    uses: undefined,
    with: new Map(),
    script: scriptOf(text, shell),
    env: valuesWith(env),
    isConditional,
  })
}

/** `uses: action` with inputs. */
export function usedStep(
  uses: string,
  inputs: Readonly<Record<string, string>> = {},
  isConditional = false,
): StepDeeds {
  const [action = '', ref = ''] = uses.split('@')
  return deedsOf({
    place: placeAt(1, 1),
    id: 'meta',
    uses: { action, ref, version: undefined, place: placeAt(1, 9) },
    with: valuesWith(inputs),
    script: undefined,
    env: new Map(),
    isConditional,
  })
}

/** A deed in one line, with `?` before one that may not be done. */
export function deedText(deed: Deed): string {
  const mark = deed.isConditional ? '?' : ''
  const value = (given: Value | undefined): string => (given === undefined ? '-' : shown(given))
  switch (deed.is) {
    case 'login': {
      const parts = [
        `${mark}${deed.by}: ${value(deed.registry)}`,
        ...(deed.userName === undefined ? [] : [`user ${shown(deed.userName)}`]),
        ...(deed.password === undefined ? [] : [deed.isExposedToken ? 'token' : `password ${shown(deed.password)}`]),
        ...(deed.passwordOnCommandLine === undefined ? [] : [`on the line at ${at(deed.passwordOnCommandLine)}`]),
      ]
      return parts.join(', ')
    }
    case 'push':
    case 'pull':
    case 'naming':
      return `${mark}${deed.is} ${shown(deed.image)} by ${deed.by}${deed.is !== 'naming' && deed.isInAzure ? ' in Azure' : ''}`
    case 'entra-login':
      return `${mark}${deed.by} by ${deed.how}`
    case 'expose-token':
      return `${mark}token of ${value(deed.registry)}`
    case 'admin-use':
      return `${mark}${deed.by}`
    case 'config-change':
      return `${mark}${deed.by} ${value(deed.registry)}`
    case 'opaque':
      return `${mark}opaque ${deed.what}`
  }
}

export const deedTexts = ({ deeds }: StepDeeds): string[] => deeds.map(deedText)
