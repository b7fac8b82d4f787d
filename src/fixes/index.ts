import type { Finding, FindingId } from '../findings.ts'
import { idTokenPermission } from './access.ts'
import { newerMajor } from './actions.ts'
import type { Edit } from './edits.ts'
import { forkGuard } from './fork-guard.ts'
import { imageCase, serverCase, serverForm } from './names.ts'
import { onStandardInput } from './password-argument.ts'
import type { Source } from './source.ts'

type Fix<Id extends FindingId> = (finding: Extract<Finding, { id: Id }>, source: Source) => readonly Edit[] | undefined

/** The fix of each finding that may have one right answer. */
const FIXES: { readonly [Id in FindingId]?: Fix<Id> } = {
  'login-server-uppercase': serverCase,
  'login-server-malformed': serverForm,
  'image-name-uppercase': imageCase,
  'oidc-permission-missing': idTokenPermission,
  'workflow-fork-secrets': forkGuard,
  'workflow-password-argument': onStandardInput,
  'workflow-deprecated-action': newerMajor,
}

export const FIXABLE_IDS: ReadonlySet<string> = new Set(Object.keys(FIXES))

/**
 * What to change in the file that a finding is in, if there is one right answer; none otherwise. Pure. Nobody has yet
 * looked whether the finding is gone then: see `verify.ts`.
 */
export function editsFor(finding: Finding, source: Source): readonly Edit[] | undefined {
  // Who ignores a finding wants the file as it is.
  if (finding.ignored || finding.location === undefined) return undefined
  // The table pairs each id with the fix of that id, which the union of all findings doesn't tell the compiler.
  const fix = FIXES[finding.id] as ((finding: Finding, source: Source) => readonly Edit[] | undefined) | undefined
  return fix?.(finding, source)
}
