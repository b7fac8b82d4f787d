import { note } from '../../util/note.ts'
import { isAcrHost, parseReference } from '../../workflow/image-reference.ts'
import { maskedOutputsOf } from '../../workflow/masked-outputs.ts'
import type { Job, JobOutput, Step, Workflow } from '../../workflow/model.ts'
import { isOperation, operationsIn, toSource } from '../../workflow/operations-of.ts'
import type { Segment } from '../../workflow/partial-string.ts'
import { type LocatedFinding, type Rules, seen, workflowRule } from '../rule.ts'
import { looksLikeAzureRegistry } from './hosts.ts'

type FindingDraft = LocatedFinding<'workflow-output-masked'>

/** Outputs of jobs that hold a secret: GitHub drops them, and the job that needs them gets an empty text. */
export const maskedOutputRules = {
  'workflow-output-masked': workflowRule(workflow => everyFile(workflow.jobs)),
} satisfies Partial<Rules>

/** Jobs need those of their own file only. */
function everyFile(jobs: Workflow['jobs']): readonly FindingDraft[] {
  return [
    ...jobs.flatMap(job => maskedIn(job, jobs)),
    ...jobs.flatMap(job => everyFile(job.calls?.workflow?.jobs ?? [])),
  ]
}

function maskedIn(job: Job, jobs: readonly Job[]): readonly FindingDraft[] {
  return [...job.outputs].flatMap(([name, output]): readonly FindingDraft[] => {
    const reader = jobs.find(
      other => other.id !== job.id && other.neededOutputs.has(`${job.id.toLowerCase()}.${name}`) && needs(other, job),
    )
    const secret = secretIn(output)
    const isMasked = secret !== undefined || maskingStep(output, job) !== undefined
    if (reader === undefined || !isMasked || !isOfRegistries(name, output, [job, reader])) return []
    const usedAt = reader.neededOutputs.get(`${job.id.toLowerCase()}.${name}`)
    return [
      {
        level: 'warning',
        values: {
          output: name,
          job: job.id,
          reader: reader.id,
          secret,
          isImage: secret !== undefined && hasMore(output),
          ...(secret === undefined ? maskedBy(name, output, job, reader) : restOf(output)),
        },
        evidence: [
          seen('secret', secret?.toUpperCase()),
          seen(
            'name',
            usedAt === undefined
              ? undefined
              : note('at-line', { what: `needs.${job.id}.outputs.${name}`, line: usedAt.line }),
          ),
        ],
        location: output.location,
      },
    ]
  })
}

const needs = (reader: Job, job: Job): boolean => reader.needs.some(id => id.toLowerCase() === job.id.toLowerCase())

/** The name of a secret that stands in the value as it is; a comparison with one is none. */
function secretIn({ value }: JobOutput): string | undefined {
  for (const segment of value.segments) {
    const name = 'expression' in segment ? /^secrets\.([\w-]+)$/.exec(segment.expression)?.[1] : undefined
    if (name !== undefined) return name
  }
  return undefined
}

/** More than the secret alone: a path, a tag. */
const hasMore = ({ value }: JobOutput): boolean =>
  value.segments.some(segment => 'literal' in segment && /[/:.]/.test(segment.literal))

/** `app:1` of `${{ secrets.ACR }}/app:1`. */
function restOf({ value: { segments, location } }: JobOutput): Pick<FindingDraft['values'], 'rest'> {
  const [first, ...others] = segments
  if (first === undefined || !('expression' in first)) return {}
  const rest = toSource({ segments: others, location })
  return rest.startsWith('/') && others.every(each => 'literal' in each || !/^secrets\./.test(each.expression))
    ? { rest: rest.slice(1) }
    : {}
}

/** What a script has masked, and how the reader gets it in another way. */
function maskedBy(
  name: string,
  output: JobOutput,
  job: Job,
  reader: Job,
): Pick<FindingDraft['values'], 'masked' | 'registry' | 'signInLine'> {
  const step = maskingStep(output, job)
  const request = step?.operations.find(({ kind }) => kind === 'expose-token')
  if (step === undefined || request?.kind !== 'expose-token') return { masked: OF_NAMES.test(name) ? 'name' : 'other' }
  const isSignedIn = operationsIn(reader).some(isOperation('entra-login'))
  const before = job.steps.slice(0, job.steps.indexOf(step) + 1).flatMap(({ operations }) => operations)
  const signIn = isSignedIn ? undefined : before.find(({ kind }) => kind === 'entra-login')
  return {
    masked: 'token',
    ...(request.registry !== undefined && { registry: toSource(request.registry) }),
    ...(signIn !== undefined && { signInLine: signIn.location.line }),
  }
}

/** The name of a registry or an image isn't a secret. */
const OF_NAMES = /image|registry|server|repo|tags?$/i

const OUTPUT_OF_STEP = /^\s*\$\{\{\s*steps\.([\w-]+)\.outputs\.([\w-]+)\s*\}\}\s*$/i

/** The step of which it is an output, and whose script has masked the value. */
function maskingStep({ text }: JobOutput, { steps }: Job): Step | undefined {
  const [, id, name] = OUTPUT_OF_STEP.exec(text) ?? []
  if (id === undefined || name === undefined) return undefined
  return steps.find(
    step => step.id?.toLowerCase() === id.toLowerCase() && maskedOutputsOf(step).has(name.toLowerCase()),
  )
}

/**
 * It has to do with a registry: a login server in front of it, or its name says so, in jobs that log in, push or pull.
 */
function isOfRegistries(name: string, { value }: JobOutput, jobs: readonly Job[]): boolean {
  if (!jobs.some(job => operationsIn(job).some(isOperation('login', 'push', 'pull', 'tag', 'expose-token'))))
    return false
  const { host } = parseReference(value)
  if (host.kind !== 'none' && (isAcrHost(host.value) || looksLikeAzureRegistry(host.value))) return true
  const named = [name, ...value.segments.map((segment: Segment) => ('expression' in segment ? segment.expression : ''))]
  return named.some(text => OF_REGISTRIES.test(text))
}

const OF_REGISTRIES = /image|registry|acr|login|token|repo|docker|container|tags?$/i
