import { accessRules } from './access.ts'
import { actionRules } from './actions.ts'
import { fileRules } from './files.ts'
import { identityRules } from './identities.ts'
import { loginRules } from './logins.ts'
import { passwordRules } from './passwords.ts'

/** Chapter "Workflow": what only the files show. What a run shows as well stands with its chapter, joined there by `either`. */
export const workflowRules = {
  ...loginRules,
  ...accessRules,
  ...actionRules,
  ...identityRules,
  ...passwordRules,
  ...fileRules,
}
