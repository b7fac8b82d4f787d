import { fileInUse } from '../diagnosis/credential.ts'
import { valueIn } from '../facts.ts'
import type { FindingValues } from '../findings.ts'
import { runningStep } from '../workflow/current-step.ts'
import type { RegistryOperation } from '../workflow/model.ts'
import type { SourceLocation } from '../workflow/partial-string.ts'
import { firstOrWorkflow, type Rules, runRule, seen } from './rule.ts'
import { idsMalformedInFiles } from './workflow/login-inputs.ts'

/** Chapter "Credentials" of Microsoft's page: secrets whose form alone is in the way. */
export const secretFormRules = {
  'credentials-leading-dash': runRule(facts => {
    const which = facts.given.leadingDash
    const running = valueIn(facts.workflows)?.running
    const here = running === undefined ? undefined : runningStep(running)
    const trap = here?.job.steps.flatMap(({ operations }) => operations).find(isDashTrap)
    // Where the job is known to have no such command, nothing is wrong.
    if (which.length === 0 || (here !== undefined && trap === undefined)) return undefined
    const location = trap?.separatePassword
    return {
      level: trap === undefined ? 'notice' : 'warning',
      values: { which, ...(trap !== undefined && { command: trap.by }) },
      evidence: [...which.map(input => seen('name', `${input}: -…`)), seen('command', trap?.by)],
      ...(location !== undefined && { location }),
    }
  }),

  'credentials-malformed': firstOrWorkflow(
    idsMalformedInFiles,
    runRule(facts => {
      const { identity } = facts
      const form = facts.registries.map(registry => fileInUse(registry, facts)).find(found => found !== undefined)
      if (form !== undefined) return malformed('password', form)
      return identity.kind === 'misconfigured' && identity.problem.kind === 'secret-is-file'
        ? malformed(identity.problem.input, identity.problem.form)
        : undefined
    }),
  ),
} satisfies Partial<Rules>

const malformed = (
  input: FindingValues['credentials-malformed']['input'],
  form: FindingValues['credentials-malformed']['form'],
) => ({ level: 'error' as const, values: { input, form }, evidence: [seen('name', input), seen('secret', form)] })

type DashTrap = Extract<RegistryOperation, { kind: 'login' | 'entra-login' }> & {
  readonly by: 'az login' | 'az acr login'
  readonly separatePassword: SourceLocation
}

/** A command that takes a password with a dash in front for an option. */
const isDashTrap = (operation: RegistryOperation): operation is DashTrap =>
  (operation.kind === 'login' || operation.kind === 'entra-login') && operation.separatePassword !== undefined
