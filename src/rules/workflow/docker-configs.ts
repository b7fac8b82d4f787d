import type { FindingValues } from '../../findings.ts'
import { note } from '../../util/note.ts'
import { type Host, literalHost, matchRegistry, parseReference } from '../../workflow/image-reference.ts'
import type { ImageTransfer, Job, Login, RegistryOperation, Workflow } from '../../workflow/model.ts'
import { isOperation, jobsOf, type OperationInStep, operationsIn, toSource } from '../../workflow/operations-of.ts'
import { equals, type PartialString, toDisplayString, toLiteral } from '../../workflow/partial-string.ts'
import { isInAction, type LocatedFinding, type Rules, seen, workflowRule } from '../rule.ts'
import { mayBeAcr } from './hosts.ts'
import { isDockerTransfer, MAX_OPERATIONS, OTHER_CREDENTIALS } from './transfers.ts'

type FindingDraft = LocatedFinding<'workflow-docker-config-mismatch'>
type Cause = FindingValues['workflow-docker-config-mismatch']['cause']

/** A login that is stored where the push does not look for it. */
export const dockerConfigRules = {
  'workflow-docker-config-mismatch': workflowRule(workflow =>
    jobsOf(workflow).flatMap(job => onePerHost([...mismatches(job), ...otherMachines(job, workflow)])),
  ),
} satisfies Partial<Rules>

function mismatches(job: Job): readonly FindingDraft[] {
  const operations = operationsIn(job).slice(0, MAX_OPERATIONS)
  return operations.flatMap((entry, index) => {
    if (!isDockerTransfer(entry)) return []
    const { host } = parseReference(entry.operation.image)
    const before = operations.slice(0, index)
    if (host.kind === 'none' || !mayBeAcr(host.value) || before.some(isOperation('unanalyzable'))) return []
    const made = before.filter(isOperation('login')).filter(({ operation }) => !operation.isInAzureCliContainer)
    const fitting = made.filter(({ operation }) => matchRegistry(operation, host) !== 'other')
    const causes = fitting.map(login => causeOf(login, entry, operations, job))
    const last = fitting.findLast(({ operation }) => matchRegistry(operation, host) === 'same')
    const cause = last && causes[fitting.indexOf(last)]
    // One login that the push may see is enough.
    if (last === undefined || cause === undefined || causes.includes(undefined)) return []
    return [draftOf(cause, last, entry, host, job, cause === 'folder' ? loginFolder(last, operations) : {})]
  })
}

function draftOf(
  cause: Cause,
  { operation: login }: OperationInStep<Login>,
  { operation, step }: OperationInStep<ImageTransfer>,
  host: Host,
  job: Job,
  folder: Pick<FindingDraft['values'], 'folder' | 'isExported'> = {},
): FindingDraft {
  const isCertain = job.runner === 'github-hosted' && operation.kind === 'push' && !step.continueOnError
  return {
    level: isCertain ? 'error' : 'warning',
    values: {
      cause,
      image: toDisplayString(operation.image),
      host: host.kind === 'none' ? '' : toDisplayString(host.value),
      operation: operation.kind,
      command: operation.by,
      by: login.by,
      line: login.location.line,
      ...folder,
      isInAction: isInAction(operation.location),
    },
    evidence: [
      seen('command', `${cause === 'sudo-push' ? 'sudo ' : ''}${operation.by}`),
      seen(
        'login',
        note('at-line', { what: `${cause === 'sudo-login' ? 'sudo ' : ''}${login.by}`, line: login.location.line }),
      ),
    ],
    location: operation.image.location,
    registry: literalHost(host),
  }
}

/** Why a push does not see a login before it; `undefined` where it does, or may. */
function causeOf(
  login: OperationInStep<Login>,
  push: OperationInStep<ImageTransfer>,
  operations: readonly OperationInStep[],
  job: Job,
): Cause | undefined {
  return sudoCause(login, push, job) ?? folderCause(login, push, operations)
}

/**
 * sudo gives docker the home folder, and so the logins, of root. In a container the user is root already, and sudo of
 * macOS keeps the home folder. Source: sudoers(5), `always_set_home`, `env_keep`.
 */
function sudoCause(login: OperationInStep<Login>, push: OperationInStep<ImageTransfer>, job: Job): Cause | undefined {
  if (job.hasContainer || job.os === 'macos' || job.os === 'windows') return undefined
  if ([login, push].some(({ step, operation }) => step.env.has('HOME') || operation.user === 'unknown'))
    return undefined
  if (login.operation.user === push.operation.user) return undefined
  return push.operation.user === 'root' ? 'sudo-push' : 'sudo-login'
}

/** The folders of both are known not to be the same. */
function folderCause(
  login: OperationInStep<Login>,
  push: OperationInStep<ImageTransfer>,
  operations: readonly OperationInStep[],
): Cause | undefined {
  // With sudo the variable is dropped, or not. azure/docker-login sets one for itself and all that follows.
  if (login.operation.user !== undefined || push.operation.user !== undefined) return undefined
  if (login.operation.by === 'azure/docker-login' || operations.some(({ operation }) => isMove(operation)))
    return undefined
  if (
    CREDENTIAL_VARIABLES_BUT_FOLDER.some(name => push.step.env.has(name)) ||
    !USES_DOCKER_CONFIG.test(login.operation.by)
  )
    return undefined
  const [one, other] = [folderOf(login, operations), folderOf(push, operations)]
  if (one === 'unknown' || other === 'unknown') return undefined
  if (one === other) return undefined
  if (one === 'default' || other === 'default') {
    const folder = one === 'default' ? other : one
    return folder === 'default' || isDefault(folder) ? undefined : 'folder'
  }
  const [first, second] = [toLiteral(one), toLiteral(other)]
  return first !== undefined && second !== undefined && first !== second && equals(one, other) === false
    ? 'folder'
    : undefined
}

const isMove = (operation: RegistryOperation): boolean =>
  operation.kind === 'config-change' && operation.by === 'azure/docker-login'

/** The folder is what is compared here. */
const CREDENTIAL_VARIABLES_BUT_FOLDER = OTHER_CREDENTIALS.filter(name => name !== 'DOCKER_CONFIG')

/** podman and buildah have another file, which they are given by another variable. */
const USES_DOCKER_CONFIG = /^(?:docker\b|az acr login)/

type Folder = 'default' | 'unknown' | PartialString

/** Where the logins of an act are: by `export` before it in its own script, else by what its step sees. */
function folderOf(entry: OperationInStep<Login | ImageTransfer>, operations: readonly OperationInStep[]): Folder {
  const own = operations.filter(({ step }) => step === entry.step)
  const exported = own
    .slice(
      0,
      own.findIndex(({ operation }) => operation === entry.operation),
    )
    .map(({ operation }) => operation)
    .filter(operation => operation.kind === 'config-change' && operation.by === 'DOCKER_CONFIG')
    .at(-1)
  if (exported !== undefined) {
    return exported.kind !== 'config-change' || exported.folder === undefined || exported.isConditional
      ? 'unknown'
      : exported.folder
  }
  return entry.step.env.get('DOCKER_CONFIG') ?? 'default'
}

/** Where the login is stored, if that isn't docker's own folder, and whether its script says so. */
function loginFolder(
  login: OperationInStep<Login>,
  operations: readonly OperationInStep[],
): Pick<FindingDraft['values'], 'folder' | 'isExported'> {
  const folder = folderOf(login, operations)
  if (folder === 'default' || folder === 'unknown' || isDefault(folder)) return {}
  return { folder: toSource(folder), isExported: login.step.env.get('DOCKER_CONFIG') !== folder }
}

/** The folder that docker has anyway, or that nothing else is known of. */
function isDefault(folder: PartialString): boolean {
  const text = toLiteral(folder)
  if (text !== undefined) return text === '' || /(?:^|\/)\.docker\/?$/.test(text)
  const last = folder.segments.at(-1)
  // `$HOME/.docker`; of a text that is nothing but unknown it cannot be told, unless a command makes a new folder.
  return last === undefined || !('literal' in last) || /\.docker\/?$/.test(last.literal)
}

/** A container has a home folder of its own, which the logins of other jobs on the same machine do not get into. */
function otherMachines(job: Job, workflow: Workflow): readonly FindingDraft[] {
  if (job.runner === 'github-hosted') return []
  const operations = operationsIn(job).slice(0, MAX_OPERATIONS)
  const isElsewhere = (other: Job): boolean => other.id !== job.id && other.hasContainer !== job.hasContainer
  const others = jobsOf(workflow).filter(isElsewhere)
  const isOpen = (each: Job): boolean =>
    each.hasContainer &&
    (each.container === undefined || each.container.mounts.some(text => /docker|\/root|home/i.test(text)))
  if (others.length === 0 || isOpen(job)) return []
  return operations.flatMap((entry, index) => {
    if (!isDockerTransfer(entry) || entry.operation.kind !== 'push') return []
    const { host } = parseReference(entry.operation.image)
    if (host.kind === 'none' || !mayBeAcr(host.value) || operations.slice(0, index).some(isOperation('unanalyzable')))
      return []
    const isFor = (each: Job, match: 'same' | 'any'): OperationInStep<Login> | undefined =>
      operationsIn(each)
        .filter(isOperation('login'))
        .find(({ operation }) =>
          match === 'same' ? matchRegistry(operation, host) === 'same' : matchRegistry(operation, host) !== 'other',
        )
    const isSeenBy = (each: Job): boolean =>
      isFor(each, 'any') !== undefined || operationsIn(each).some(isOperation('unanalyzable'))
    if (jobsOf(workflow).some(each => !isElsewhere(each) && isSeenBy(each))) return []
    const login = others
      .filter(other => !isOpen(other))
      .map(other => isFor(other, 'same'))
      .find(each => each !== undefined)
    return login === undefined ? [] : [draftOf('container', login, entry, host, job)]
  })
}

/** The other pushes to the same host have the same cause. */
const onePerHost = (drafts: readonly FindingDraft[]): readonly FindingDraft[] =>
  drafts.filter(
    (one, index) =>
      drafts.findIndex(({ values }) => values.host === one.values.host && values.cause === one.values.cause) === index,
  )
