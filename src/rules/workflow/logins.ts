import type { Cloud } from '../../clouds.ts'
import { type Act, actsOf, isAct, jobsOf } from '../../workflow/acts.ts'
import type { Job, Login, Transfer, Workflow } from '../../workflow/model.ts'
import { isAcrHost, parseReference, type Reference, type Relation, relation } from '../../workflow/reference.ts'
import { shown, type Value } from '../../workflow/value.ts'
import { type PlacedDraft, perWorkflow, type Rules, seen } from '../rule.ts'
import {
  acrServerOf,
  isForAzure,
  isHostForgotten,
  isInOtherCloud,
  isNamedForAzure,
  isOfCloud,
  mayBeAcr,
  shownServer,
} from './hosts.ts'
import { cloudOf, isSpoilt } from './servers.ts'

/** Whether the job that pushes has logged in to where it pushes. */
export const loginRules: Rules<
  'workflow-login-order' | 'workflow-login-job' | 'workflow-registry-mismatch' | 'workflow-image-host-missing'
> = {
  'workflow-login-order': perWorkflow(workflow =>
    lackingLogins(workflow).flatMap(({ lack, transfer, host, job }) => {
      if (lack.is !== 'later' && lack.is !== 'lost') return []
      if (transfer.is === 'pull' && transfer.isConditional) return []
      const isCertain = job.runner === 'github-hosted' && transfer.is === 'push'
      return [
        {
          level: isCertain ? 'error' : 'warning',
          values: {
            cause: lack.is,
            image: shown(transfer.image),
            host,
            operation: transfer.is,
            by: lack.login.by,
            line: lack.line,
          },
          evidence: [
            seen('image', shown(transfer.image)),
            seen('login', `${lack.login.by}, line ${lack.login.place.line}`),
          ],
          location: transfer.image.place,
          registry: registryOf(host),
        },
      ]
    }),
  ),

  'workflow-login-job': perWorkflow(workflow =>
    lackingLogins(workflow).flatMap(({ lack, transfer, host, job }) => {
      // A self-hosted runner keeps the login of the other job.
      if (lack.is !== 'other-job' || job.runner !== 'github-hosted') return []
      return [
        {
          // A pull may be open to everybody.
          level: transfer.is === 'push' ? 'error' : 'warning',
          values: {
            image: shown(transfer.image),
            host,
            operation: transfer.is,
            job: job.id,
            loginJob: lack.job,
          },
          evidence: [
            seen('image', shown(transfer.image)),
            seen('login', `${lack.login.by}, line ${lack.login.place.line}`),
          ],
          location: transfer.image.place,
          registry: registryOf(host),
        },
      ]
    }),
  ),

  'workflow-registry-mismatch': perWorkflow(workflow =>
    lackingLogins(workflow).flatMap(({ lack, transfer, host, job }) => {
      if (lack.is !== 'elsewhere' || transfer.is !== 'push') return []
      const loggedIn = [...new Set(lack.servers)]
      return [
        {
          level: job.runner === 'github-hosted' ? 'error' : 'warning',
          values: { image: shown(transfer.image), host, loggedIn },
          evidence: [seen('image', shown(transfer.image)), seen('login-server', loggedIn.join(', '), host)],
          location: transfer.image.place,
          registry: registryOf(host),
        },
      ]
    }),
  ),

  'workflow-image-host-missing': perWorkflow(workflow => jobsOf(workflow).flatMap(job => hostsMissing(job))),
}

/** A push or a pull before which the job has not logged in to the image's host, though the workflow means to. */
interface Lacking {
  readonly lack: /** The login comes after it. */
    | { readonly is: 'later'; readonly login: Login; readonly line: number }
    /** azure/docker-login, or a logout, came between; on this line. */
    | { readonly is: 'lost'; readonly login: Login; readonly line: number }
    | { readonly is: 'other-job'; readonly login: Login; readonly job: string }
    /** All logins before it are for other hosts: for these. */
    | { readonly is: 'elsewhere'; readonly servers: readonly string[] }
  readonly transfer: Transfer
  /** As it is written. */
  readonly host: string
  readonly job: Job
}

/** Three rules ask; each workflow is looked through once. */
const looked = new WeakMap<Workflow, readonly Lacking[]>()

function lackingLogins(workflow: Workflow): readonly Lacking[] {
  const before = looked.get(workflow)
  if (before !== undefined) return before
  const lacking = lookThrough(workflow)
  looked.set(workflow, lacking)
  return lacking
}

/** Each act is compared with each: no job of a person has as many. */
const MOST_ACTS = 400

interface LoginInJob extends Act<Login> {
  readonly job: string
}

function lookThrough(workflow: Workflow): readonly Lacking[] {
  const jobs = jobsOf(workflow)
  const logins = jobs.flatMap(job =>
    actsOf(job)
      .filter(isAct('login'))
      .map(act => ({ ...act, job: job.id })),
  )
  return jobs.flatMap(job => {
    const acts = actsOf(job).slice(0, MOST_ACTS)
    const elsewhere = logins.filter(login => login.job !== job.id)
    const cloud = cloudOf(job)
    const found = acts.flatMap((act, index): Lacking[] => {
      if (!isTransfer(act)) return []
      const { host } = parseReference(act.deed.image)
      if (host.is === 'none') return []
      const lack = lackOf(act, index, acts, host, elsewhere, cloud)
      return lack === undefined ? [] : [{ lack, transfer: act.deed, host: shown(host.value), job }]
    })
    // The other pushes to the same host have the same cause.
    return found.filter(
      (one, index) => found.findIndex(each => each.host === one.host && each.lack.is === one.lack.is) === index,
    )
  })
}

/** Only of docker's: what is done in Azure needs no login, and what is done inside azure/cli has a finding of its own. */
const isTransfer = (act: Act): act is Act<Transfer> =>
  act.deed.is === 'push' || act.deed.is === 'pull' ? !act.deed.isInAzure && !act.deed.isInAzureCli : false

/**
 * @param acts all of the job, of which this one is at `index`
 * @param elsewhere the logins of the other jobs; the jobs of a matrix are one
 * @param cloud the one that the job signs in to, where that is known
 */
function lackOf(
  act: Act<Transfer>,
  index: number,
  acts: readonly Act[],
  host: Reference['host'],
  elsewhere: readonly LoginInJob[],
  cloud: Cloud | undefined,
): Lacking['lack'] | undefined {
  const before = acts.slice(0, index)
  if (host.is === 'none' || !mayBeAcr(host.value) || before.some(isAct('opaque'))) return undefined
  if (OTHER_CREDENTIALS.some(name => act.step.env.has(name))) return undefined
  if (before.some(({ deed }) => deed.is === 'config-change' && deed.by === 'DOCKER_CONFIG')) return undefined
  // A login server that is none has a finding of its own.
  if (acts.filter(isAct('login')).some(({ deed }) => isSpoilt(deed))) return undefined
  const relationTo = ({ deed }: Act<Login>): Relation =>
    isOfCloud(deed, cloud) && isInOtherCloud(host.value, cloud) ? 'other' : relation(deed, host)
  // So has a login that stays inside azure/cli.
  if (acts.filter(isAct('login')).some(each => each.deed.isInAzureCli && relationTo(each) !== 'other')) return undefined
  const made = before.filter(isAct('login')).filter(isUsable)
  const fitting = made.findLast(each => relationTo(each) !== 'other')
  if (fitting !== undefined) {
    const line = relationTo(fitting) === 'same' ? lostAt(fitting, made, before, host) : undefined
    return line === undefined ? undefined : { is: 'lost', login: fitting.deed, line }
  }
  // Where no login at all is made before it, a push to a registry of Azure fails, and any login that may be meant is in the wrong place.
  const isFirst = made.length === 0 && act.deed.is === 'push'
  const isBare = isFirst && (isAcrHost(host.value) || isNamedForAzure(host.value))
  const isMeant = (each: Act<Login>): boolean =>
    relationTo(each) === 'same' ||
    (isBare && relationTo(each) === 'maybe' && (isAcrHost(host.value) || isForAzure(each.deed)))
  const later = acts
    .slice(index + 1)
    .filter(isAct('login'))
    .find(isMeant)
  // In one script, a function may stand before its call.
  const isSureOfOrder = later?.step !== act.step || !(act.deed.isConditional || later.deed.isConditional)
  if (later !== undefined) {
    return isSureOfOrder ? { is: 'later', login: later.deed, line: later.deed.place.line } : undefined
  }
  const servers = made.map(({ deed }) => shownServer(deed, isOfCloud(deed, cloud) ? cloud : undefined))
  const isElsewhere = made.length > 0 && isAcrHost(host.value)
  // A login of its own that was meant for this host is the one to mend, and none of another job.
  if (isElsewhere && made.some(({ deed }) => isForAzure(deed) || isHostForgotten(deed))) {
    return { is: 'elsewhere', servers }
  }
  const other = isBare || isSteady(host.value) ? elsewhere.find(isMeant) : undefined
  if (other !== undefined) return { is: 'other-job', login: other.deed, job: other.job }
  return isElsewhere ? { is: 'elsewhere', servers } : undefined
}

/** Variables by which docker and podman get credentials without a login. Source: docker/cli:cli/config/configfile/file.go; containers-auth.json(5). */
const OTHER_CREDENTIALS = ['DOCKER_AUTH_CONFIG', 'DOCKER_CONFIG', 'REGISTRY_AUTH_FILE']

/** A login inside azure/cli stays in its container. */
const isUsable = ({ deed }: Act<Login>): boolean => !deed.isInAzureCli

/** The line on which a login is lost before the end of these acts; `undefined` where it is not, or where that is not sure. */
function lostAt(
  login: Act<Login>,
  made: readonly Act<Login>[],
  before: readonly Act[],
  host: Reference['host'],
): number | undefined {
  // An earlier login for the same host may have been kept.
  if (made.some(each => each !== login && relation(each.deed, host) !== 'other')) return undefined
  const since = before.slice(before.indexOf(login) + 1)
  for (const { deed } of since) {
    if (deed.is !== 'config-change' || deed.isConditional) continue
    if (deed.by === 'azure/docker-login') {
      // It keeps to a DOCKER_CONFIG that is set, as by another azure/docker-login. Source: Azure/docker-login:src/login.ts.
      const isMoved = before
        .slice(
          0,
          before.findIndex(each => each.deed === deed),
        )
        .some(each => each.deed.is === 'config-change' && each.deed.by !== 'docker logout')
      return isMoved || login.deed.by === 'azure/docker-login' ? undefined : deed.place.line
    }
    if (deed.registry !== undefined && relation({ by: 'docker login', registry: deed.registry }, host) === 'same') {
      return deed.place.line
    }
  }
  return undefined
}

/** Whether a text is the same in another job: known, or of a context that all jobs share. */
const isSteady = ({ pieces }: Value): boolean =>
  pieces.every(piece => 'known' in piece || /^(?:secrets|vars|inputs|github)\.[\w.-]+$/.test(piece.unknown))

/** The login server, where it is known. */
const registryOf = (host: string): string | undefined => (/^[\w.-]+$/.test(host) ? host.toLowerCase() : undefined)

/** Pushes of images that go to Docker Hub for want of a host, in a job that has logged in to a registry of Azure only. */
function hostsMissing(job: Job): readonly PlacedDraft<'workflow-image-host-missing'>[] {
  const acts = actsOf(job).slice(0, MOST_ACTS)
  const found = acts.flatMap((act, index) => {
    if (!isTransfer(act) || act.deed.is !== 'push' || !/^docker\b/.test(act.deed.by)) return []
    const { host, path } = parseReference(act.deed.image)
    const before = acts.slice(0, index)
    if (host.is !== 'none' || before.some(isAct('opaque'))) return []
    const logins = before.filter(isAct('login')).map(({ deed }) => deed)
    const servers = logins.map(acrServerOf)
    const server = servers.find(each => each?.isSure) ?? servers.find(each => each !== undefined)
    // A name without a slash is one of Docker's own images, which nobody else may push; any other may have a login somewhere.
    const isNobodys = path.length === 1
    const isLoggedIn = !isNobodys && logins.some(login => relation(login, host) === 'same')
    if (server === undefined || isLoggedIn || logins.some(isSpoilt)) return []
    const mayBeKept = job.runner !== 'github-hosted' || servers.some(each => each === undefined || !each.isNamedSo)
    if (mayBeKept && !isNobodys) return []
    const isCertain = isNobodys || servers.every(each => each?.isSure)
    const image = shown(act.deed.image)
    return [
      {
        level: isCertain ? ('error' as const) : ('warning' as const),
        values: { image, host: server.host },
        evidence: [seen('image', image, `${server.host}/${image}`)],
        location: act.deed.image.place,
      },
    ]
  })
  return found.filter((one, index) => found.findIndex(each => each.values.image === one.values.image) === index)
}
