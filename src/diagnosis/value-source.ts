import { type Facts, valueIn } from '../facts.ts'
import type { CredentialInput } from '../findings/credentials.ts'
import { runningStep } from '../workflow/current-step.ts'
import { sourceIn, type ValueSource } from '../workflow/value-source.ts'

/** The source of an input of this step; none where the file could not be read, or the value is made of several. */
export function sourceOf(input: CredentialInput | 'creds', facts: Facts): ValueSource | undefined {
  const running = valueIn(facts.workflows)?.running
  const value = running === undefined ? undefined : runningStep(running)?.step.with.get(input)
  return value === undefined ? undefined : sourceIn(value)
}
