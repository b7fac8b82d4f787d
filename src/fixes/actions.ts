import { isMap } from 'yaml'
import type { Finding } from '../findings.ts'
import { othersWords } from '../util/note.ts'
import type { Edit } from './edits.ts'
import { keyText, pairOf, type Source, scalarAt } from './source.ts'

/**
 * What the old majors of an action take; newer ones take all of it. Source: `inputs` of their action.yml at the tags.
 */
const INPUTS: Readonly<Record<string, readonly string[]>> = {
  'azure/login': [
    ...(['creds', 'client-id', 'tenant-id', 'subscription-id', 'enable-azpssession', 'environment'] as const),
    ...(['allow-no-subscriptions', 'audience', 'auth-type'] as const),
  ],
  'docker/login-action': ['registry', 'username', 'password', 'ecr', 'logout'],
}

/** A newer major of the same action; what is pinned to a commit or to a branch stays. */
export function newerMajor(
  { location, values, evidence }: Extract<Finding, { id: 'workflow-deprecated-action' }>,
  source: Source,
): readonly Edit[] | undefined {
  const scalar = location === undefined || values.cause !== 'runtime' ? undefined : scalarAt(source, location)
  const [, version] =
    /@(v\d+)$/.exec(othersWords(evidence.find(({ label }) => label === 'action')?.expected ?? '')) ?? []
  const known = INPUTS[values.action]
  if (scalar === undefined || version === undefined || known === undefined) return undefined
  const inputs = pairOf(scalar.map, 'with')?.value
  const names = isMap(inputs) ? inputs.items.map(({ key }) => keyText(key).toLowerCase()) : []
  if (names.some(name => !known.includes(name))) return undefined
  const written = source.text.slice(scalar.start, scalar.end)
  const found = /@(v?\d{1,4}(?:\.\d{1,6}){0,3})["']?$/.exec(written)
  if (found?.[1] === undefined) return undefined
  const start = scalar.start + found.index + 1
  return [{ start, end: start + found[1].length, text: version }]
}
