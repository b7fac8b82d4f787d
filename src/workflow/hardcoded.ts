import { isOtherRegistry, serverOf } from './image-reference.ts'
import type { Login, Step, Workflow } from './model.ts'
import { isOperation, jobsOf, operationsIn } from './operations-of.ts'
import { type PartialString, placeOf, type SourceLocation, toLiteral } from './partial-string.ts'

/** A secret that stands in a file. */
export interface Hardcoded {
  readonly what: 'password' | 'creds' | 'client-secret'
  /** The secret itself: to be held by the vault, and shown by nobody. */
  readonly text: string
  /** The input that it is written as the value of: neither a script nor a variable that the input reads. */
  readonly key?: string
  readonly location: SourceLocation
}

/** The secrets of registries of Azure, and of sign-ins to Azure, that are wholly known and no placeholders. */
export const hardcodedIn = (workflow: Workflow): readonly Hardcoded[] =>
  jobsOf(workflow).flatMap(job => [
    ...operationsIn(job)
      .filter(isOperation('login'))
      .flatMap(({ operation }) => hardcodedPassword(operation) ?? []),
    ...job.steps.flatMap(step => [
      ...(secretInCreds(step) ?? []),
      ...(literalSecret('client-secret', step.with.get('client-secret'), 'client-secret') ?? []),
      ...passwordsOf(step).flatMap(([name, password]) => literalSecret('password', password, name) ?? []),
    ]),
  ])

/** The password of a login that stands in the file, for a registry that is, or may be, one of Azure. */
export function hardcodedPassword({ by, registry, password }: Login): readonly Hardcoded[] | undefined {
  const server = registry === undefined ? undefined : serverOf(registry)
  // Of the tools, the actions alone have a slash in their names.
  const key = by.includes('/') ? 'password' : undefined
  return server === undefined || isOtherRegistry(server) ? undefined : literalSecret('password', password, key)
}

function literalSecret(
  what: Hardcoded['what'],
  value: PartialString | undefined,
  key: string | undefined,
): readonly Hardcoded[] | undefined {
  const text = value === undefined ? undefined : toLiteral(value)?.trim()
  if (value === undefined || text === undefined || isPlaceholder(text)) return undefined
  const location = placeOf(value, /\S/)
  return [{ what, text, ...(key !== undefined && isWrittenAt(value, location) && { key }), location }]
}

/** Whether a piece of a value stands where the value is used. */
const isWrittenAt = ({ location }: PartialString, { file, line }: SourceLocation): boolean =>
  location.file === file && location.line === line

/** What stands for a value that is not there: `<password>`, `***`, `$PASSWORD`, `xxxx`, `changeme`. */
const isPlaceholder = (text: string): boolean =>
  text.length < 4 ||
  /[<>]|\$[\w({]|%\w+%|\{\{|^\*+$|^\.+$|^([xX0-])\1*$/.test(text) ||
  /^(?:["']?)(?:(?:your|my|the|some|a)?[-_ ]?(?:acr|registry|client|sp|docker|admin)?[-_ ]?)(?:password|passwd|pass|secret|token|credentials?|change[-_]?me|placeholder|todo|none|null|empty|dummy|example|fixme|redacted)(?:[-_ ]?here)?(?:["']?)$/i.test(
    text,
  )

/** Passwords for a registry of Azure that are handed to an action which is no login. */
function passwordsOf({ uses, with: inputs, operations }: Step): readonly (readonly [string, PartialString])[] {
  if (uses === undefined || operations.some(({ kind }) => kind === 'login')) return []
  const isOfAzure = [...inputs.values()].some(({ segments }) =>
    segments.some(segment => 'literal' in segment && /\.azurecr\.(?:io|cn|us)/i.test(segment.literal)),
  )
  return [...inputs].flatMap(([name, value]) => {
    const isForRegistry = /registry-password$|^acr-?password$/.test(name) || (name === 'password' && isOfAzure)
    return isForRegistry ? [[name, value] as const] : []
  })
}

/** `creds:` of azure/login as JSON with a secret in it. */
function secretInCreds({ with: inputs, uses }: Step): readonly Hardcoded[] | undefined {
  const creds = uses?.action === 'azure/login' ? inputs.get('creds') : undefined
  if (creds === undefined) return undefined
  const json = creds.segments.map(segment => ('literal' in segment ? segment.literal : '${')).join('')
  const text = /["']clientSecret["']\s*:\s*["']([^"']*)["']/i.exec(json)?.[1]
  if (text === undefined || isPlaceholder(text)) return undefined
  return [{ what: 'creds', text, key: 'creds', location: placeOf(creds, /clientSecret/i) }]
}
