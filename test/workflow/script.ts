import type { RegistryOperation, Script } from '../../src/workflow/model.ts'
import { operationsOf } from '../../src/workflow/operations/index.ts'
import type { StepAnalysis } from '../../src/workflow/operations/step.ts'
import { type PartialString, type SourceLocation, toDisplayString } from '../../src/workflow/partial-string.ts'
import { readBash } from '../../src/workflow/shell/bash.ts'
import type { ScriptReading } from '../../src/workflow/shell/command.ts'

export const FILE = 'ci.yml'
export const locationAt = (line: number, column: number): SourceLocation => ({ file: FILE, line, column })
export const at = ({ line, column }: SourceLocation): string => `${line}:${column}`

/** A script whose first character stands at 1:1. `<vars.acr>` is an expression that is not known. */
export function scriptOf(written: string, shell: Script['shell'] = 'bash'): Script {
  const unknowns: { expression: string; location: SourceLocation }[] = []
  const starts = [0]
  let text = ''
  for (const part of written.split(/(<(?:vars|secrets|steps|github|env)\.[\w.-]+>)/)) {
    if (/^<\w+\./.test(part)) {
      unknowns.push({ expression: part.slice(1, -1), location: locationAt(0, 0) })
      text += String.fromCodePoint(0xf0000 + unknowns.length - 1)
    } else text += part
  }
  for (let index = 0; index < text.length; index++) if (text[index] === '\n') starts.push(index + 1)
  const placed = (offset: number): SourceLocation => {
    const line = starts.findLastIndex(start => start <= offset)
    return locationAt(line + 1, offset - (starts[line] ?? 0) + 1)
  }
  return { shell, text, unknowns, locationAt: placed, usageAt: placed }
}

/** A value known as a whole, or `<x>` for an unknown piece. */
export const valueWith = (text: string): PartialString => ({
  location: locationAt(0, 0),
  segments: (text.match(/<[^>]*>|[^<]+/g) ?? []).map(part =>
    part.startsWith('<')
      ? { expression: part.slice(1, -1), location: locationAt(0, 0) }
      : { literal: part, location: locationAt(0, 0) },
  ),
})

export const valuesWith = (texts: Readonly<Record<string, string>>): Map<string, PartialString> =>
  new Map(Object.entries(texts).map(([name, text]) => [name, valueWith(text)]))

export const readScript = (text: string, env: Readonly<Record<string, string>> = {}): ScriptReading =>
  readBash(scriptOf(text), valuesWith(env))

/** The words of each command, with `?` before one that may not run, and `<` before what it reads. */
export const commandsIn = ({ commands }: ScriptReading): string[] =>
  commands.map(
    ({ argv, input, isConditional }) =>
      `${isConditional ? '?' : ''}${argv.map(toDisplayString).join(' ')}${input === undefined ? '' : ` <${toDisplayString(input)}`}`,
  )

export const shownAll = (values: ReadonlyMap<string, PartialString>): Record<string, string> =>
  Object.fromEntries([...values].map(([name, value]) => [name, toDisplayString(value)]))

export function stepOf(
  text: string,
  {
    shell = 'bash',
    env = {},
    isConditional = false,
  }: { shell?: Script['shell']; env?: Readonly<Record<string, string>>; isConditional?: boolean } = {},
): StepAnalysis {
  return operationsOf({
    location: locationAt(1, 1),
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
): StepAnalysis {
  const [action = '', ref = ''] = uses.split('@')
  return operationsOf({
    location: locationAt(1, 1),
    id: 'meta',
    uses: { action, ref, version: undefined, location: locationAt(1, 9) },
    with: valuesWith(inputs),
    script: undefined,
    env: new Map(),
    isConditional,
  })
}

/** An operation in one line, with `?` before one that may not be done. */
export function operationText(operation: RegistryOperation): string {
  const mark = operation.isConditional ? '?' : ''
  const value = (given: PartialString | undefined): string => (given === undefined ? '-' : toDisplayString(given))
  switch (operation.kind) {
    case 'login': {
      const parts = [
        `${mark}${operation.by}: ${value(operation.registry)}`,
        ...(operation.userName === undefined ? [] : [`user ${toDisplayString(operation.userName)}`]),
        ...(operation.password === undefined
          ? []
          : [operation.isExposedToken ? 'token' : `password ${toDisplayString(operation.password)}`]),
        ...(operation.passwordOnCommandLine === undefined
          ? []
          : [`on the line at ${at(operation.passwordOnCommandLine)}`]),
      ]
      return parts.join(', ')
    }
    case 'push':
    case 'pull':
    case 'tag':
      return `${mark}${operation.kind} ${toDisplayString(operation.image)} by ${operation.by}${operation.kind !== 'tag' && operation.isServerSide ? ' in Azure' : ''}`
    case 'entra-login':
      return `${mark}${operation.by} by ${operation.method}`
    case 'expose-token':
      return `${mark}token of ${value(operation.registry)}`
    case 'admin-credential-use':
      return `${mark}${operation.by}`
    case 'config-change':
      return `${mark}${operation.by} ${value(operation.registry)}`
    case 'write':
      return `${mark}${operation.by} writes`
    case 'unanalyzable':
      return `${mark}opaque ${operation.what}`
  }
}

export const operationTexts = ({ operations }: StepAnalysis): string[] => operations.map(operationText)
