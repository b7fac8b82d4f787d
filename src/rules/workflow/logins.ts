import type { Cloud } from '../../azure/clouds.ts'
import { memoizeOf } from '../../util/memoize.ts'
import { note } from '../../util/note.ts'
import {
  isAcrHost,
  isOtherRegistry,
  matchRegistry,
  parseReference,
  type Reference,
  type RegistryMatch,
  registryNameOf,
  serverOf,
} from '../../workflow/image-reference.ts'
import type { ImageTransfer, Job, Login, Workflow } from '../../workflow/model.ts'
import { isOperation, jobsOf, type OperationInStep, operationsIn } from '../../workflow/operations-of.ts'
import { toDisplayString, toLiteral } from '../../workflow/partial-string.ts'
import { isInAction, type LocatedFinding, type Rules, seen, workflowRule } from '../rule.ts'
import {
  acrServerOf,
  isAcrLogin,
  isInOtherCloud,
  isOfCloud,
  isRegistryOmitted,
  looksLikeAzureRegistry,
  mayBeAcr,
  misnamedServer,
  shownServer,
} from './hosts.ts'
import { howElsewhere, isSameInEveryJob, type LoginInJob } from './other-job.ts'
import { cloudOf, isInvalidLoginServer } from './servers.ts'
import { beforeSignIn } from './sign-in-order.ts'
import { isDockerTransfer, MAX_OPERATIONS, OTHER_CREDENTIALS } from './transfers.ts'

/** Whether the job that pushes has logged in to where it pushes. */
export const loginRules = {
  'workflow-login-order': workflowRule(workflow => [
    ...jobsOf(workflow).flatMap(beforeSignIn),
    ...missingLogins(workflow).flatMap(({ reason, transfer, host, job }): LocatedFinding<'workflow-login-order'>[] => {
      if (reason.kind !== 'later' && reason.kind !== 'lost') return []
      if (transfer.kind === 'pull' && transfer.isConditional) return []
      const isCertain = job.runner === 'github-hosted' && transfer.kind === 'push'
      return [
        {
          level: isCertain ? 'error' : 'warning',
          values: {
            cause: reason.kind,
            image: toDisplayString(transfer.image),
            host,
            operation: transfer.kind,
            by: reason.login.by,
            line: reason.line,
            ...(reason.kind === 'later' && { signInLine: reason.signInLine, isSameStep: reason.isSameStep }),
          },
          evidence: [
            seen('image', toDisplayString(transfer.image)),
            seen('login', note('at-line', { what: reason.login.by, line: reason.login.location.line })),
          ],
          location: transfer.image.location,
          registry: registryOf(host),
        },
      ]
    }),
  ]),

  'workflow-login-job': workflowRule(workflow =>
    missingLogins(workflow).flatMap(({ reason, transfer, host, job }) => {
      // A self-hosted runner keeps the login of the other job.
      if (reason.kind !== 'other-job' || job.runner !== 'github-hosted') return []
      return [
        {
          // A pull may be open to everybody.
          level: transfer.kind === 'push' ? 'error' : 'warning',
          values: {
            image: toDisplayString(transfer.image),
            host,
            operation: transfer.kind,
            job: job.id,
            loginJob: reason.entry.job.id,
            ...howElsewhere(reason.entry, job, transfer),
            isInAction: isInAction(transfer.location),
          },
          evidence: [
            seen('image', toDisplayString(transfer.image)),
            seen(
              'login',
              note('at-line', { what: reason.entry.operation.by, line: reason.entry.operation.location.line }),
            ),
          ],
          location: transfer.image.location,
          registry: registryOf(host),
        },
      ]
    }),
  ),

  'workflow-registry-mismatch': workflowRule(workflow =>
    missingLogins(workflow).flatMap(({ reason, transfer, host, job }) => {
      if (reason.kind !== 'elsewhere' || transfer.kind !== 'push') return []
      const loggedIn = [...new Set(reason.servers)]
      return [
        {
          level: job.runner === 'github-hosted' ? 'error' : 'warning',
          values: {
            ...{ image: toDisplayString(transfer.image), host, loggedIn, by: reason.by },
            ...{ isAlsoUsed: reason.isAlsoUsed, isInAction: isInAction(transfer.location) },
          },
          evidence: [seen('image', toDisplayString(transfer.image)), seen('login-server', loggedIn.join(', '), host)],
          location: transfer.image.location,
          registry: registryOf(host),
        },
      ]
    }),
  ),

  'workflow-image-host-missing': workflowRule(workflow => jobsOf(workflow).flatMap(job => hostsMissing(job))),
} satisfies Partial<Rules>

/** A push or a pull before which the job has not logged in to the image's host, though the workflow means to. */
interface MissingLogin {
  readonly reason: /** The login comes after it. */
    | {
        readonly kind: 'later'
        readonly login: Login
        readonly line: number
        readonly signInLine?: number
        readonly isSameStep: boolean
      }
    /** azure/docker-login, or a logout, came between; on this line. */
    | { readonly kind: 'lost'; readonly login: Login; readonly line: number }
    | { readonly kind: 'other-job'; readonly entry: LoginInJob }
    /** All logins before it are for other hosts: for these. */
    | {
        readonly kind: 'elsewhere'
        readonly servers: readonly string[]
        readonly by: Login['by']
        readonly isAlsoUsed: boolean
      }
  readonly transfer: ImageTransfer
  /** As it is written. */
  readonly host: string
  readonly job: Job
}

/** Three rules ask. */
const missingLogins = memoizeOf(analyzeLogins)

function analyzeLogins(workflow: Workflow): readonly MissingLogin[] {
  const jobs = jobsOf(workflow)
  const logins = jobs.flatMap(job =>
    operationsIn(job)
      .filter(isOperation('login'))
      .map(entry => ({ ...entry, job })),
  )
  return jobs.flatMap(job => {
    const operations = operationsIn(job).slice(0, MAX_OPERATIONS)
    const elsewhere = logins.filter(login => login.job.id !== job.id)
    const cloud = cloudOf(job)
    const found = operations.flatMap((entry, index): MissingLogin[] => {
      if (!isDockerTransfer(entry)) return []
      const { host } = parseReference(entry.operation.image)
      if (host.kind === 'none') return []
      const reason = missingLoginReason(entry, index, operations, host, elsewhere, cloud)
      return reason === undefined ? [] : [{ reason, transfer: entry.operation, host: toDisplayString(host.value), job }]
    })
    // The other pushes to the same host have the same cause.
    return found.filter(
      (one, index) => found.findIndex(each => each.host === one.host && each.reason.kind === one.reason.kind) === index,
    )
  })
}

/**
 * @param operations all of the job, of which this one is at `index`
 * @param elsewhere the logins of the other jobs; the jobs of a matrix are one
 * @param cloud the one that the job signs in to, where that is known
 */
function missingLoginReason(
  entry: OperationInStep<ImageTransfer>,
  index: number,
  operations: readonly OperationInStep[],
  host: Reference['host'],
  elsewhere: readonly LoginInJob[],
  cloud: Cloud | undefined,
): MissingLogin['reason'] | undefined {
  const before = operations.slice(0, index)
  if (host.kind === 'none' || !mayBeAcr(host.value) || before.some(isOperation('unanalyzable'))) return undefined
  if (OTHER_CREDENTIALS.some(name => entry.step.env.has(name))) return undefined
  if (before.some(({ operation }) => operation.kind === 'config-change' && operation.by === 'DOCKER_CONFIG'))
    return undefined
  // A login server that is none has a finding of its own.
  if (
    operations
      .filter(isOperation('login'))
      .some(({ operation, step }) => isInvalidLoginServer(operation) || misnamedServer(step) !== undefined)
  )
    return undefined
  const relationTo = ({ operation }: OperationInStep<Login>): RegistryMatch =>
    isOfCloud(operation, cloud) && isInOtherCloud(host.value, cloud) ? 'other' : matchRegistry(operation, host)
  // So has a login that stays inside azure/cli.
  if (
    operations
      .filter(isOperation('login'))
      .some(each => each.operation.isInAzureCliContainer && relationTo(each) !== 'other')
  )
    return undefined
  const made = before.filter(isOperation('login')).filter(isUsable)
  const fitting = made.findLast(each => relationTo(each) !== 'other')
  if (fitting !== undefined) {
    const line = relationTo(fitting) === 'same' ? invalidatedAt(fitting, made, before, host) : undefined
    return line === undefined ? undefined : { kind: 'lost', login: fitting.operation, line }
  }
  // Where no login at all is made before it, a push to a registry of Azure fails, and any login that may be meant is in
  // the wrong place.
  const isFirst = made.length === 0 && entry.operation.kind === 'push'
  const isBare = isFirst && (isAcrHost(host.value) || looksLikeAzureRegistry(host.value))
  const isMeant = (each: OperationInStep<Login>): boolean =>
    relationTo(each) === 'same' ||
    (isBare && relationTo(each) === 'maybe' && (isAcrHost(host.value) || isAcrLogin(each.operation)))
  const later = operations
    .slice(index + 1)
    .filter(isOperation('login'))
    .find(isMeant)
  // In one script, a function may stand before its call.
  const isSureOfOrder = later?.step !== entry.step || !(entry.operation.isConditional || later.operation.isConditional)
  if (later !== undefined) {
    if (!isSureOfOrder) return undefined
    const signIn = later.operation.by === 'az acr login' ? signInBetween(operations, index, later) : undefined
    return {
      ...{ kind: 'later', login: later.operation, line: later.operation.location.line },
      ...(signIn !== undefined && { signInLine: signIn.operation.location.line }),
      isSameStep: later.step === entry.step,
    }
  }
  const servers = made.map(({ operation }) => shownServer(operation, isOfCloud(operation, cloud) ? cloud : undefined))
  const meant = made.findLast(({ operation }) => isAcrLogin(operation)) ?? made.at(-1)
  const isElsewhere = meant !== undefined && isAcrHost(host.value)
  const asElsewhere = (login: OperationInStep<Login>): MissingLogin['reason'] => ({
    ...{ kind: 'elsewhere', servers, by: login.operation.by },
    isAlsoUsed: isForOthers(login.operation) || operations.some(each => isDockerTransfer(each) && isUseOf(login, each)),
  })
  // A login of its own that was meant for this host is the one to mend, and none of another job.
  if (isElsewhere && made.some(({ operation }) => isAcrLogin(operation) || isRegistryOmitted(operation))) {
    return asElsewhere(meant)
  }
  const other = isBare || isSameInEveryJob(host.value) ? elsewhere.find(isMeant) : undefined
  if (other !== undefined) return { kind: 'other-job', entry: other }
  return isElsewhere ? asElsewhere(meant) : undefined
}

/** The sign-in between a push and `az acr login`, where none comes before the push. */
function signInBetween(
  operations: readonly OperationInStep[],
  index: number,
  login: OperationInStep<Login>,
): OperationInStep | undefined {
  const before = operations.slice(0, operations.indexOf(login))
  const signIn = before.findIndex(isOperation('entra-login'))
  return signIn > index ? before[signIn] : undefined
}

/** A login that is known for another registry than one of Azure. */
const isForOthers = ({ registry }: Login): boolean => registry !== undefined && isOtherRegistry(serverOf(registry))

const isUseOf = (login: OperationInStep<Login>, { operation }: OperationInStep<ImageTransfer>): boolean =>
  matchRegistry(login.operation, parseReference(operation.image).host) === 'same'

/** A login inside azure/cli stays in its container. */
const isUsable = ({ operation }: OperationInStep<Login>): boolean => !operation.isInAzureCliContainer

/**
 * The line on which a login is lost before the end of these acts; `undefined` where it is not, or where that is not
 * sure.
 */
function invalidatedAt(
  login: OperationInStep<Login>,
  made: readonly OperationInStep<Login>[],
  before: readonly OperationInStep[],
  host: Reference['host'],
): number | undefined {
  // An earlier login for the same host may have been kept.
  if (made.some(each => each !== login && matchRegistry(each.operation, host) !== 'other')) return undefined
  const since = before.slice(before.indexOf(login) + 1)
  for (const { operation } of since) {
    if (operation.kind !== 'config-change' || operation.isConditional) continue
    if (operation.by === 'azure/docker-login') {
      // It keeps to a DOCKER_CONFIG that is set, as by another azure/docker-login. Source:
      // Azure/docker-login:src/login.ts.
      const isMoved = before
        .slice(
          0,
          before.findIndex(each => each.operation === operation),
        )
        .some(each => each.operation.kind === 'config-change' && each.operation.by !== 'docker logout')
      return isMoved || login.operation.by === 'azure/docker-login' ? undefined : operation.location.line
    }
    if (
      operation.registry !== undefined &&
      matchRegistry({ by: 'docker login', registry: operation.registry }, host) === 'same'
    ) {
      return operation.location.line
    }
  }
  return undefined
}

/** The login server, where it is known. */
const registryOf = (host: string): string | undefined => (/^[\w.-]+$/.test(host) ? host.toLowerCase() : undefined)

/** `app` of `contoso/app`, where contoso is the registry's own name; `undefined` for all others. */
function withoutOwnName(image: string, host: string): string | undefined {
  const [first = '', ...rest] = image.split('/')
  const isOwn = /^[\w-]+$/.test(first) && first.toLowerCase() === registryNameOf(host)
  return isOwn && rest.length > 0 ? rest.join('/') : undefined
}

/**
 * Pushes of images that go to Docker Hub for want of a host, in a job that has logged in to a registry of Azure only.
 */
function hostsMissing(job: Job): readonly LocatedFinding<'workflow-image-host-missing'>[] {
  const operations = operationsIn(job).slice(0, MAX_OPERATIONS)
  const found = operations.flatMap((entry, index) => {
    if (!isDockerTransfer(entry) || entry.operation.kind !== 'push' || toLiteral(entry.operation.image) === '')
      return []
    // An action of docker's has the dash behind it.
    const tool = /^(docker|podman|nerdctl|buildah)\b/.exec(entry.operation.by)?.[1]
    if (tool === undefined) return []
    const { host, path } = parseReference(entry.operation.image)
    const before = operations.slice(0, index)
    if (host.kind !== 'none' || before.some(isOperation('unanalyzable'))) return []
    const logins = before.filter(isOperation('login')).map(({ operation }) => operation)
    const servers = logins.map(acrServerOf)
    const server = servers.find(each => each?.isSure) ?? servers.find(each => each !== undefined)
    // A name without a slash is one of Docker's own images, which nobody else may push; any other may have a login
    // somewhere.
    const isNobodys = path.length === 1
    const isLoggedIn = !isNobodys && logins.some(login => matchRegistry(login, host) === 'same')
    if (server === undefined || isLoggedIn || logins.some(isInvalidLoginServer)) return []
    const isOther = servers.some(each => each === undefined || !each.isNamedSo)
    const mayBeKept = job.runner !== 'github-hosted' || isOther
    // Nobody's account on Docker Hub is meant by the registry's own name.
    const image = toDisplayString(entry.operation.image)
    const rest = server.isSure ? withoutOwnName(image, server.host) : undefined
    const isOwn = path.length > 1 && rest !== undefined && !isOther
    if (mayBeKept && !isNobodys && !isOwn) return []
    const isCertain = isNobodys || (!mayBeKept && servers.every(each => each?.isSure))
    const named = `${server.host}/${rest ?? image}`
    return [
      {
        level: isCertain ? ('error' as const) : ('warning' as const),
        values: { image, host: server.host, tool, named, isBuild: !/^\w+ (?:image )?push$/.test(entry.operation.by) },
        evidence: [seen('image', image, named)],
        location: entry.operation.image.location,
      },
    ]
  })
  return found.filter((one, index) => found.findIndex(each => each.values.image === one.values.image) === index)
}
