import { type Facts, type RunningStep, valueIn } from '../facts.ts'
import type { Finding, FindingId } from '../findings.ts'
import { parseRepository } from '../registry/repository.ts'
import type { Job, Login } from './model.ts'
import { parseReference, relation } from './reference.ts'
import { runningStep, type StepInJob, transfersOf } from './running.ts'
import { isSame, literal, type Place, placeOf, type Value } from './value.ts'

/**
 * The findings, those of run time at the line of the running workflow that holds their culprit. One that the file shows as well is one
 * finding, at the line that the file shows.
 */
export function placed(findings: readonly Finding[], facts: Facts): readonly Finding[] {
  const running = valueIn(facts.workflows)?.running
  const here = running === undefined ? undefined : runningStep(running)
  if (running === undefined || here === undefined) return findings
  const twins = new Set<Finding>()
  const moved = findings.map(finding => {
    if (finding.location !== undefined) return finding
    const culprit = culpritOf(finding, here)
    const same = findings.filter(
      other =>
        isTwin(other, finding) && (isInJob(other.location, here.job, running) || isSameLine(other.location, culprit)),
    )
    for (const twin of same) twins.add(twin)
    // The file shows one defect on each of its lines: the login's own line is where it begins.
    const places = same.map(({ location }) => location).filter(place => place !== undefined)
    const location = places.find(place => isSameLine(place, culprit)) ?? firstOf(places) ?? culprit
    return (location === undefined ? finding : { ...finding, location }) as Finding
  })
  return moved.filter(finding => !twins.has(finding))
}

/** What the file shows under another id than the run. */
const OTHER_NAMES: Readonly<Partial<Record<FindingId, FindingId>>> = { 'secrets-unavailable': 'workflow-fork-secrets' }

/** Whether the one, seen in the file, is the cause of the other, seen at run time. */
const isTwin = (inFile: Finding, atRunTime: Finding): boolean =>
  inFile.location !== undefined &&
  (inFile.id === atRunTime.id || inFile.id === OTHER_NAMES[atRunTime.id]) &&
  (inFile.registry === undefined ||
    atRunTime.registry === undefined ||
    inFile.registry.toLowerCase() === atRunTime.registry.toLowerCase())

const firstOf = (places: readonly Place[]): Place | undefined => places.toSorted((a, b) => a.line - b.line)[0]

const isSameLine = (one: Place | undefined, other: Place | undefined): boolean =>
  one !== undefined && one.file === other?.file && one.line === other.line

/** Whether a place is in the job, from its first line to that of the next. */
function isInJob(place: Place | undefined, job: Job, { workflow }: RunningStep): boolean {
  if (place === undefined || place.file !== job.place.file || place.line < job.place.line) return false
  const next = workflow.jobs.map(other => other.place.line).filter(line => line > job.place.line)
  return place.file !== workflow.file || place.line < Math.min(...next, Number.POSITIVE_INFINITY)
}

/** What a finding is about: an input of the login, the permissions of the job, the images; else this step. */
type Culprit =
  | 'registry'
  | 'username'
  | 'password'
  | 'client-id'
  | 'tenant-id'
  | 'client-secret'
  | 'creds'
  | 'permissions'
  | 'images'

const CULPRITS: Readonly<Partial<Record<FindingId, Culprit>>> = {
  'login-server-uppercase': 'registry',
  'login-server-malformed': 'registry',
  'login-server-unknown-suffix': 'registry',
  'registry-not-found': 'registry',
  'registry-cloud-mismatch': 'registry',
  'not-a-registry': 'registry',
  'challenge-untrusted': 'registry',
  'image-name-uppercase': 'images',
  'repository-name-invalid': 'images',
  'push-denied': 'images',
  'pull-denied': 'images',
  'scoped-token-denied': 'images',
  'role-abac-mismatch': 'images',
  'role-propagation-pending': 'images',
  'token-username-mismatch': 'username',
  'token-username-unexpected': 'username',
  'scoped-token-disabled': 'username',
  'admin-user-disabled': 'username',
  'secrets-unavailable': 'password',
  'credentials-rejected': 'password',
  'admin-password-invalid': 'password',
  'scoped-token-invalid': 'password',
  'scoped-token-password-expired': 'password',
  'scoped-token-password-expiring': 'password',
  'sp-secret-is-id': 'password',
  'sp-secret-invalid': 'password',
  'sp-secret-expired': 'password',
  'sp-secret-expiring': 'password',
  'token-expired': 'password',
  'token-expiring': 'password',
  'token-wrong-kind': 'password',
  'token-wrong-registry': 'password',
  'creds-json-invalid': 'creds',
  'creds-overruled': 'creds',
  'sp-not-found': 'username',
  'sp-disabled': 'username',
  'tenant-not-found': 'tenant-id',
  'federated-credential-mismatch': 'client-id',
  'oidc-permission-missing': 'permissions',
}

/** Where the culprit stands: in the login that has the same registry, else in this step, whose `uses:` is the last resort. */
function culpritOf(finding: Finding, here: StepInJob): Place | undefined {
  const ownPlace = here.step.uses?.place ?? here.step.place
  const culprit = finding.id === 'credentials-missing' ? missingOf(finding) : CULPRITS[finding.id]
  if (culprit === undefined) return ownPlace
  if (culprit === 'permissions') return permissionsOf(here.job)
  if (culprit === 'images') return imageOf(finding, here.job) ?? here.step.with.get('repository')?.place ?? ownPlace
  const login = loginOf(finding, here)
  const own = here.step.with
  switch (culprit) {
    case 'registry':
      return textPlace(login?.registry ?? own.get('registry'), finding) ?? ownPlace
    case 'username':
      return textPlace(login?.userName ?? own.get('username') ?? own.get('client-id') ?? own.get('creds')) ?? ownPlace
    case 'password':
      return (
        textPlace(login?.password ?? own.get('password') ?? own.get('client-secret') ?? own.get('creds')) ?? ownPlace
      )
    default:
      return textPlace(own.get(culprit)) ?? ownPlace
  }
}

function missingOf({ values }: Extract<Finding, { id: 'credentials-missing' }>): Culprit {
  return values.missing === 'both' ? 'username' : values.missing
}

/** Where the characters stand that came through `env:`, those in upper case first where these are the culprit. */
function textPlace(value: Value | undefined, finding?: Finding): Place | undefined {
  if (value === undefined) return undefined
  return placeOf(value, finding?.id === 'login-server-uppercase' ? /[A-Z]/ : /\S/)
}

const permissionsOf = ({ permissions, place }: Job): Place => (permissions === 'unknown' ? place : permissions.place)

/** The first login behind this step, else the first of the job, that is for the registry of the finding. */
function loginOf({ registry }: Finding, { job, step }: StepInJob): Login | undefined {
  const own = step.with.get('registry')
  const logins = (steps: Job['steps']): readonly Login[] =>
    steps.flatMap(({ deeds }) => deeds).filter(deed => deed.is === 'login')
  const isForIt = (login: Login): boolean => {
    if (login.registry === undefined) return false
    if (own !== undefined && isSame(login.registry, own) === true) return true
    if (registry === undefined) return false
    const value: Value = { pieces: [{ known: registry, place: step.place }], place: step.place }
    return relation(login, { is: 'host', value }) === 'same'
  }
  const behind = job.steps.slice(job.steps.indexOf(step) + 1)
  return logins(behind).find(isForIt) ?? logins(job.steps).find(isForIt)
}

/** The image of the job that names a repository of the finding. */
function imageOf(finding: Finding, job: Job): Place | undefined {
  const names = new Set(repositoriesOf(finding).map(name => parseRepository(name, []).name))
  const found = transfersOf(job).find(({ image }) => {
    const { host, path } = parseReference(image)
    const at = host.is === 'host' ? literal(host.value)?.toLowerCase() : undefined
    if (finding.registry !== undefined && at !== finding.registry.toLowerCase()) return false
    const text = path.map(pieces => literal({ pieces, place: image.place }) ?? '\0').join('/')
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
