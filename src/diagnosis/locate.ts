import { parseRepository } from '../azure/acr/repository.ts'
import { CATALOGUE } from '../catalogue.ts'
import { type Facts, valueIn } from '../facts.ts'
import type { FixTarget } from '../findings/row.ts'
import type { Finding, FindingId } from '../findings.ts'
import { runningStep, type StepInJob, transfersIn } from '../workflow/current-step.ts'
import { matchRegistry, parseReference } from '../workflow/image-reference.ts'
import type { Job, Login, RunningStep } from '../workflow/model.ts'
import { equals, type PartialString, placeOf, type SourceLocation, toLiteral } from '../workflow/partial-string.ts'

/**
 * The findings, those of run time at the line of the running workflow that holds their culprit. One that the file shows
 * as well is one finding, at the line that the file shows.
 */
export function attachLocations(findings: readonly Finding[], facts: Facts): readonly Finding[] {
  const running = valueIn(facts.workflows)?.running
  const here = running === undefined ? undefined : runningStep(running)
  if (running === undefined || here === undefined) return findings
  const duplicates = new Set<Finding>()
  const moved = findings.map(finding => {
    if (finding.location !== undefined) return finding
    const target = fixTargetOf(finding, here)
    const same = findings.filter(
      other =>
        isSameDefect(other, finding) &&
        (isInJob(other.location, here.job, running) || isSameLine(other.location, target)),
    )
    for (const duplicate of same) duplicates.add(duplicate)
    // The file shows one defect on each of its lines: the login's own line is where it begins.
    const places = same.map(({ location }) => location).filter(location => location !== undefined)
    const location = places.find(location => isSameLine(location, target)) ?? firstOf(places) ?? target
    return (location === undefined ? finding : { ...finding, location }) as Finding
  })
  return moved.filter(finding => !duplicates.has(finding))
}

/** What the file shows under another id than the run. */
const OTHER_NAMES: Readonly<Partial<Record<FindingId, FindingId>>> = { 'secrets-unavailable': 'workflow-fork-secrets' }

/** Whether the one, seen in the file, is the cause of the other, seen at run time. */
const isSameDefect = (inFile: Finding, atRunTime: Finding): boolean =>
  inFile.location !== undefined &&
  (inFile.id === atRunTime.id || inFile.id === OTHER_NAMES[atRunTime.id]) &&
  (inFile.registry === undefined ||
    atRunTime.registry === undefined ||
    inFile.registry.toLowerCase() === atRunTime.registry.toLowerCase())

const firstOf = (places: readonly SourceLocation[]): SourceLocation | undefined =>
  places.toSorted((a, b) => a.line - b.line)[0]

const isSameLine = (one: SourceLocation | undefined, other: SourceLocation | undefined): boolean =>
  one !== undefined && one.file === other?.file && one.line === other.line

/** Whether a place is in the job, from its first line to that of the next. */
export function isInJob(
  location: SourceLocation | undefined,
  job: Job,
  { workflow }: Pick<RunningStep, 'workflow'>,
): boolean {
  if (location === undefined || location.file !== job.location.file || location.line < job.location.line) return false
  const next = workflow.jobs.map(other => other.location.line).filter(line => line > job.location.line)
  return location.file !== workflow.file || location.line < Math.min(...next, Number.POSITIVE_INFINITY)
}

/**
 * Where the culprit stands: in the login that has the same registry, else in this step, whose `uses:` is the last
 * resort.
 */
function fixTargetOf(finding: Finding, here: StepInJob): SourceLocation | undefined {
  const ownPlace = here.step.uses?.location ?? here.step.location
  const target = targetOf(finding)
  if (target === 'step' || target === 'finding') return ownPlace
  if (target === 'permissions') return permissionsOf(here.job)
  if (target === 'images') return imageOf(finding, here.job) ?? here.step.with.get('repository')?.location ?? ownPlace
  const login = loginOf(finding, here)
  const own = here.step.with
  switch (target) {
    case 'registry':
      return textPlace(login?.registry ?? own.get('registry'), finding) ?? ownPlace
    case 'username':
      return textPlace(login?.userName ?? own.get('username') ?? own.get('client-id') ?? own.get('creds')) ?? ownPlace
    case 'password':
      return (
        textPlace(login?.password ?? own.get('password') ?? own.get('client-secret') ?? own.get('creds')) ?? ownPlace
      )
    default:
      return textPlace(own.get(target)) ?? ownPlace
  }
}

function targetOf(finding: Finding): FixTarget | 'step' | 'finding' {
  const { fixAt } = CATALOGUE[finding.id]
  // Its `input` is one of a local call.
  if (finding.id === 'workflow-invalid') return 'finding'
  if (fixAt !== 'values') return fixAt
  const { values } = finding
  const missing = 'missing' in values ? values.missing : 'input' in values ? values.input : undefined
  if (missing === undefined) return 'step'
  if (missing === 'both') return 'username'
  return missing === 'login-server' ? 'registry' : missing
}

/** Where the characters stand that came through `env:`, those in uppercase first where these are the culprit. */
function textPlace(value: PartialString | undefined, finding?: Finding): SourceLocation | undefined {
  if (value === undefined) return undefined
  return placeOf(value, finding?.id === 'login-server-uppercase' ? /[A-Z]/ : /\S/)
}

const permissionsOf = ({ permissions, location }: Job): SourceLocation =>
  permissions === 'unknown' ? location : permissions.location

/** The first login behind this step, else the first of the job, that is for the registry of the finding. */
function loginOf({ registry }: Finding, { job, step }: StepInJob): Login | undefined {
  const own = step.with.get('registry')
  const logins = (steps: Job['steps']): readonly Login[] =>
    steps.flatMap(({ operations }) => operations).filter(operation => operation.kind === 'login')
  const isForIt = (login: Login): boolean => {
    if (login.registry === undefined) return false
    if (own !== undefined && equals(login.registry, own) === true) return true
    if (registry === undefined) return false
    const value: PartialString = { segments: [{ literal: registry, location: step.location }], location: step.location }
    return matchRegistry(login, { kind: 'host', value }) === 'same'
  }
  const laterSteps = job.steps.slice(job.steps.indexOf(step) + 1)
  return logins(laterSteps).find(isForIt) ?? logins(job.steps).find(isForIt)
}

/** The image of the job that names a repository of the finding. */
function imageOf(finding: Finding, job: Job): SourceLocation | undefined {
  const names = new Set(repositoriesOf(finding).map(name => parseRepository(name, []).name))
  const found = transfersIn(job).find(({ image }) => {
    const { host, path } = parseReference(image)
    const at = host.kind === 'host' ? toLiteral(host.value)?.toLowerCase() : undefined
    if (finding.registry !== undefined && at !== finding.registry.toLowerCase()) return false
    const text = path.map(segments => toLiteral({ segments, location: image.location }) ?? '\0').join('/')
    return names.has(text.toLowerCase())
  })
  return found === undefined ? undefined : placeOf(found.image, /\S/)
}

function repositoriesOf({ values }: Finding): readonly string[] {
  if ('repositories' in values) return values.repositories
  return 'names' in values ? values.names : []
}

/** Whether a comment in the file says that the finding is to be ignored on its line. */
export function isIgnoredInFile({ id, location }: Finding, facts: Facts): boolean {
  const { workflows = [], running } = valueIn(facts.workflows) ?? {}
  return [...workflows, ...(running === undefined ? [] : [running.workflow])].some(({ ignores }) =>
    ignores.some(({ file, line, ids }) => file === location?.file && line === location.line && ids.includes(id)),
  )
}
