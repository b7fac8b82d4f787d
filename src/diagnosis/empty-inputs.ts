import { type Facts, type GivenInput, valueIn } from '../facts.ts'
import type { FindingValues } from '../findings.ts'
import { runningStep } from '../workflow/current-step.ts'
import type { Step } from '../workflow/model.ts'
import { type PartialString, toLiteral } from '../workflow/partial-string.ts'

/** An input that this step writes and that came out empty, as a secret or a variable does that is not there. */
export interface EmptyInput {
  readonly input: GivenInput
  /** What it was to be: `secrets.ACR_PASSWORD`. */
  readonly expression: string
  /** GitHub doesn't pass it to this run. */
  readonly isWithheld: boolean
}

/**
 * The inputs of this step that are written in the workflow and empty anyway. None where the file or the step is
 * not known, and none that may be empty on purpose: what is written as nothing, or chosen by an operator (`a && b ||
 * ''`). Source: GitHub docs, "Contexts reference" (a property that does not exist is an empty string).
 */
export function emptyInputs(facts: Facts): readonly EmptyInput[] {
  const step = ownStep(facts)
  if (step === undefined) return []
  return INPUTS.filter(input => !facts.given.filled.includes(input)).flatMap(input => {
    const value = step.with.get(input)
    const expression = value === undefined ? undefined : referenceIn(value)
    return expression === undefined ? [] : [{ input, expression, isWithheld: isWithheld(expression, facts) }]
  })
}

/**
 * Source: GitHub docs, "Secrets reference" (forks, Dependabot) and "Variables" (not passed to a pull request from a
 * fork).
 */
function isWithheld(expression: string, { runner }: Facts): boolean {
  switch (runner.withheldSecrets) {
    case 'fork':
      return /^(?:secrets|vars)\b/i.test(expression)
    case 'dependabot':
      return /^secrets\b/i.test(expression)
    default:
      return false
  }
}

const INPUTS: readonly GivenInput[] = [
  ...(['registry', 'username', 'password', 'client-id', 'tenant-id', 'client-secret', 'creds'] as const),
]

/** Whether the workflow shows that this step is given no such input at all: `undefined` where the step is not known. */
export function isLeftOut(input: GivenInput, facts: Facts): boolean | undefined {
  const step = ownStep(facts)
  if (step === undefined) return undefined
  const value = step.with.get(input)
  if (value === undefined || toLiteral(value)?.trim() === '') return true
  // Who calls the workflow may leave an input of its own out.
  return value.segments.every(segment => 'expression' in segment && /^inputs\b/i.test(segment.expression))
}

function ownStep(facts: Facts): Step | undefined {
  const running = valueIn(facts.workflows)?.running
  return running === undefined ? undefined : runningStep(running)?.step
}

/** The one name that the value is, without anything around it. */
function referenceIn({ segments }: PartialString): string | undefined {
  const [segment, ...others] = segments.filter(one => !('literal' in one) || one.literal.trim() !== '')
  if (segment === undefined || others.length > 0 || !('expression' in segment)) return undefined
  // Who calls the workflow may leave an input of its own out.
  if (/^inputs\b/i.test(segment.expression)) return undefined
  if (!/^[\w-]+(?:\.[\w*-]+|\['[^']{1,100}'\]){1,8}$/.test(segment.expression)) return undefined
  // Their names have no case; GitHub shows them in capitals.
  return segment.expression.replace(
    /^(secrets|vars)\.(\w+)$/,
    (_, context: string, name: string) => `${context}.${name.toUpperCase()}`,
  )
}

/**
 * What the step is written to be given and got as nothing, where nothing else is there to log in with.
 * docker/login-action and azure/login fail without it, whatever login is stored: "Username and password required",
 * "Ensure 'client-id' and 'tenant-id' are supplied". Source: docker/login-action:src/docker.ts;
 * Azure/login:src/common/LoginConfig.ts.
 */
export function emptyCredential(
  facts: Facts,
): { missing: FindingValues['credentials-missing']['missing']; written: readonly EmptyInput[] } | undefined {
  const { given, identity } = facts
  const empty = emptyInputs(facts)
  const named = (...inputs: EmptyInput['input'][]) => empty.filter(({ input }) => inputs.includes(input))
  const pair = named('username', 'password')
  if (given.userName.given && given.password.given) return undefined
  if (pair.length > 0 && !given.userName.given && !given.password.given) {
    const [first] = pair
    return { missing: pair.length === 1 && first?.input === 'username' ? 'username' : 'both', written: pair }
  }
  if (given.userName.given || given.password.given) return undefined
  const isGiven = identity.kind === 'sign-in' && identity.plan.role === 'primary'
  const hasSecret = given.filled.includes('client-secret') || given.filled.includes('creds')
  const secret = named('client-secret')
  const lost = isGiven
    ? valueIn(identity.signIn)?.signedIn !== true
    : identity.kind === 'misconfigured' && identity.problem.kind === 'no-oidc'
  if (secret.length > 0 && !hasSecret && lost) return { missing: 'client-secret', written: secret }
  if (isGiven || identity.kind === 'misconfigured') return undefined
  const [input] = named('creds', 'client-id')
  return input === undefined
    ? undefined
    : { missing: input.input === 'creds' ? 'creds' : 'client-id', written: named('creds', 'client-id', 'tenant-id') }
}
