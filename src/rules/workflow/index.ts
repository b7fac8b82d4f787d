import { accessRules } from './access.ts'
import { actionRules } from './actions.ts'
import { dockerConfigRules } from './docker-configs.ts'
import { fileRules } from './files.ts'
import { identityRules } from './identities.ts'
import { invalidRules } from './invalid.ts'
import { jobContainerRules } from './job-containers.ts'
import { loginRules } from './logins.ts'
import { maskedOutputRules } from './masked-outputs.ts'
import { missingLoginRules } from './missing-logins.ts'
import { passwordRules } from './passwords.ts'
import { undeclaredRules } from './undeclared.ts'

/**
 * Chapter "Workflow": what only the files show. What a run shows as well stands with its chapter, joined there by
 * `anyOf`.
 */
export const workflowRules = {
  ...loginRules,
  ...missingLoginRules,
  ...dockerConfigRules,
  ...jobContainerRules,
  ...maskedOutputRules,
  ...undeclaredRules,
  ...invalidRules,
  ...accessRules,
  ...actionRules,
  ...identityRules,
  ...passwordRules,
  ...fileRules,
}
