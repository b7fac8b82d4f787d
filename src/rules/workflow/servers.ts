import { type Cloud, cloudNamed, cloudOfSuffix, PUBLIC_CLOUD } from '../../clouds.ts'
import type { FindingValues } from '../../findings.ts'
import { isBorne, parseLoginServer } from '../../registry/login-server.ts'
import { actsOf, isAct, jobsOf } from '../../workflow/acts.ts'
import type { Job, Login, Naming, Transfer, Workflow } from '../../workflow/model.ts'
import { isAcrHost, parseReference } from '../../workflow/reference.ts'
import { literal, placeOf, shown, type Value } from '../../workflow/value.ts'
import { type PlacedDraft, perWorkflow, type Rule, seen } from '../rule.ts'

/** Login servers as the files spell them: in logins, and in front of images. */

export const serverUppercaseInFiles: Rule<'login-server-uppercase'> = perWorkflow(workflow =>
  serversOf(workflow).flatMap(({ value, by }) => {
    if (by === 'az acr login' || !isAcrHost(value)) return []
    const culprit = value.pieces.find(piece => 'known' in piece && /[A-Z]/.test(piece.known))
    const given = shown(value)
    if (culprit === undefined || flawOf(given, by)?.isFatal) return []
    const host = value.pieces
      .map(piece => ('known' in piece ? piece.known.toLowerCase() : shown({ ...value, pieces: [piece] })))
      .join('')
    return [
      {
        level: 'error',
        values: { given, host, by },
        evidence: [seen('login-server', given, host)],
        location: culprit.place,
        registry: hostIn(value),
      },
    ]
  }),
)

export const serverMalformedInFiles: Rule<'login-server-malformed'> = perWorkflow(workflow =>
  serversOf(workflow).flatMap(({ value, by }): PlacedDraft<'login-server-malformed'>[] => {
    const given = shown(value)
    if (by === 'az acr login') return malformedName(value)
    const text = literal(value)
    if (text === undefined) return []
    const worst = flawOf(text, by)
    if (worst === undefined) return []
    const { flaw, isFatal, host } = worst
    return [
      {
        level: isFatal ? 'error' : 'warning',
        values: { given, flaw, host, by },
        evidence: [seen('login-server', given, host === '' ? undefined : host)],
        location: placeOf(value, /\S/),
        registry: hostIn(value),
      },
    ]
  }),
)

export const serverSuffixInFiles: Rule<'login-server-unknown-suffix'> = perWorkflow(workflow =>
  serversOf(workflow).flatMap(({ value, by }) => {
    const suggestion = nearMissOf(value)
    if (suggestion === undefined) return []
    const given = shown(value)
    return [
      {
        level: 'error',
        values: { given, suggestion, by },
        evidence: [seen('login-server', given, suggestion)],
        location: placeOf(value, /\./),
        registry: hostIn(value),
      },
    ]
  }),
)

/** The login server that was probably meant, where the end of this one is a slip of a suffix; what is in front may be unknown. */
function nearMissOf(value: Value): string | undefined {
  const text = literal(value)
  if (text !== undefined) {
    const { kind } = parseLoginServer(text)
    return kind.is === 'near-miss' && !isUnfilled(text) ? kind.suggestion : undefined
  }
  const [name, end] = [value.pieces.slice(0, -1), value.pieces.at(-1)]
  if (end === undefined || !('known' in end)) return undefined
  const dot = end.known.indexOf('.')
  if (dot < 0 || name.some(piece => 'known' in piece && piece.known.includes('.'))) return undefined
  const { kind } = parseLoginServer(`name${end.known.slice(dot)}`)
  if (kind.is !== 'near-miss') return undefined
  const inFront = shown({ ...value, pieces: [...name, { ...end, known: end.known.slice(0, dot) }] })
  return `${inFront}${kind.suggestion.slice(kind.suggestion.indexOf('.'))}`
}

/** `az acr login` asks the cloud that azure/login signed in to, and finds no registry of another one. */
export const cloudMismatchInFiles: Rule<'registry-cloud-mismatch'> = perWorkflow(workflow =>
  jobsOf(workflow).flatMap(job => {
    const signedInTo = cloudOf(job)
    return actsOf(job)
      .filter(isAct('login', 'expose-token'))
      .flatMap(({ deed }) => {
        if ((deed.is === 'login' && deed.by !== 'az acr login') || deed.registry === undefined) return []
        if (signedInTo === undefined || !isOfOtherCloud(deed.registry, signedInTo)) return []
        const given = shown(deed.registry)
        return [
          {
            level: 'error' as const,
            values: { cloud: signedInTo.azName, given, environment: cloudOfSuffix(given)?.azName ?? '' },
            evidence: [seen('login-server', given, `….${signedInTo.acrSuffix}`)],
            location: placeOf(deed.registry, /\./),
          },
        ]
      })
  }),
)

/** A login server whose suffix is known to be another cloud's. */
function isOfOtherCloud(registry: Value, cloud: Cloud | undefined): boolean {
  const suffix = isAcrHost(registry) ? cloudOfSuffix(shown(registry)) : undefined
  return cloud !== undefined && suffix !== undefined && suffix !== cloud
}

/** As a run names it, where it is known. */
function hostIn(value: Value): string | undefined {
  const text = literal(value)
  return text === undefined ? undefined : parseLoginServer(text).host || text
}

interface Server {
  readonly value: Value
  readonly by: FileUse
}

/** Where a login server stands: in a login, or in front of an image. */
type FileUse = NonNullable<FindingValues['login-server-malformed']['by']>

/** All login servers of a workflow, each once a place; those of images first, which bear less. */
function serversOf(workflow: Workflow): readonly Server[] {
  const perJob = jobsOf(workflow).map(job => ({ acts: actsOf(job), cloud: cloudOf(job) }))
  const servers = [
    ...perJob.flatMap(({ acts }) => acts.filter(isAct('push', 'pull', 'naming')).flatMap(({ deed }) => inImage(deed))),
    ...perJob.flatMap(({ acts, cloud }) =>
      acts.filter(isAct('login', 'expose-token')).flatMap(({ deed }): Server[] => {
        if (deed.registry === undefined) return []
        const by = deed.is === 'login' ? deed.by : 'az acr login'
        return by === 'az acr login' && isOfOtherCloud(deed.registry, cloud) ? [] : [{ value: deed.registry, by }]
      }),
    ),
    ...jobsOf(workflow).flatMap(({ steps, calls }) => [
      ...steps.flatMap(({ uses, with: inputs }) => (uses === undefined ? [] : inInputs(inputs))),
      ...inInputs(calls?.with ?? new Map()),
    ]),
  ]
  const key = ({ value, by }: Server): string =>
    JSON.stringify([by === 'az acr login' ? [by, value.place] : value.pieces.map(({ place }) => place), shown(value)])
  return [...new Map(servers.toReversed().map(server => [key(server), server])).values()].toReversed()
}

/** Login servers that are handed to an action or a workflow which may do anything with them: none may have upper case. */
const inInputs = (inputs: ReadonlyMap<string, Value>): Server[] =>
  [...inputs.values()]
    .filter(value => /^[\w-]+\.azurecr\.(?:io|cn|us)$/i.test(literal(value) ?? ''))
    .map(value => ({ value, by: 'input' }))

function inImage(deed: Transfer | Naming): Server[] {
  if (deed.is !== 'naming' && deed.isInAzure) return []
  const { scheme, host, path } = parseReference(deed.image)
  if (host.is === 'none') return []
  const by = deed.by.includes('/') ? 'image-of-action' : 'image'
  const { pieces, place } = host.value
  // An empty part behind the host is what its own slash at the end makes of `host//app`.
  const slash = path.length > 1 && path[0]?.length === 0 && isAcrHost(host.value) ? [{ known: '/', place }] : []
  return [{ value: { pieces: [...(scheme === undefined ? [] : [scheme]), ...pieces, ...slash], place }, by }]
}

/** Whether a login cannot work for what its login server is. */
export function isSpoilt({ by, registry }: Pick<Login, 'by' | 'registry'>): boolean {
  if (registry === undefined) return false
  const text = literal(registry)
  if (nearMissOf(registry) !== undefined) return true
  return text !== undefined && (by === 'az acr login' ? isUnfilled(text) : flawOf(text, by)?.isFatal === true)
}

type Flaw = FindingValues['login-server-malformed']['flaw']

/** The flaw of a known login server that matters most, upper case and a slip of the suffix apart. */
function flawOf(given: string, by: FileUse): { flaw: Flaw; isFatal: boolean; host: string } | undefined {
  if (by !== 'az acr login' && /^\s*(?:\$|%\w+%)/.test(given)) {
    // Nobody expands a variable in `with:`.
    const isShell = by !== 'docker/login-action' && by !== 'azure/docker-login' && by !== 'image-of-action'
    const name = /\w+/.exec(given)?.[0] ?? ''
    return isShell ? undefined : { flaw: { flaw: 'variable', name }, isFatal: true, host: '' }
  }
  if (isUnfilled(given)) {
    return /azurecr|acr|registry|login.?server|name/i.test(given)
      ? { flaw: { flaw: 'placeholder' }, isFatal: true, host: '' }
      : undefined
  }
  const isImage = by === 'image' || by === 'image-of-action'
  const server = parseLoginServer(given)
  const flaws = server.flaws.filter(({ flaw }) => flaw !== 'upper-case')
  if (server.kind.is === 'near-miss') return undefined
  if (server.kind.is !== 'acr') {
    // A name with a port, or within the runner's network, is somebody else's registry.
    const short = flaws.find(({ flaw }) => flaw === 'short-name')
    const isForeign = /:\d+$/.test(given) || /^(?:localhost|azure|aci|registry)$/i.test(given)
    return short === undefined || isImage || isForeign || !/^[\w-]+$/.test(given)
      ? undefined
      : { flaw: short, isFatal: true, host: `${given.toLowerCase()}.azurecr.io` }
  }
  const worst = flaws.find(flaw => !isBorne(flaw)) ?? flaws[0]
  if (worst === undefined || (isImage && worst.flaw === 'port-443')) return undefined
  const host = 'suggestion' in worst && worst.suggestion !== undefined ? worst.suggestion : server.host
  return { flaw: worst, isFatal: !isBorne(worst) || isImage, host }
}

/** `<registry-name>.azurecr.io`: what a template leaves to be filled in. */
const isUnfilled = (given: string): boolean => /<[^<>]*>/.test(given)

/** What `az acr login -n` is given: a full login server is borne with a warning, what no name can be is not. */
function malformedName(value: Value): PlacedDraft<'login-server-malformed'>[] {
  const given = shown(value)
  const text = literal(value)
  const by = 'az acr login' as const
  if (isAcrHost(value) && !(text !== undefined && isUnfilled(text))) {
    const name = given.replace(/\.azurecr\.\w+$/i, '')
    const flaw = { flaw: 'name-wanted' } as const
    return [
      {
        level: 'notice',
        values: { given, flaw, host: name, by },
        evidence: [seen('login-server', given, name)],
        location: value.place,
      },
    ]
  }
  if (text === undefined || parseLoginServer(text).kind.is === 'near-miss') return []
  if (isUnfilled(text)) {
    const flaw = { flaw: 'placeholder' } as const
    const location = placeOf(value, /</)
    return [
      { level: 'error', values: { given, flaw, host: '', by }, evidence: [seen('login-server', given)], location },
    ]
  }
  return []
}

/** The cloud that a job's only azure/login signs in to; `undefined` where something else may change it. */
function cloudOf(job: Job): Cloud | undefined {
  const acts = actsOf(job)
  const [signIn, ...others] = acts.filter(isAct('entra-login'))
  if (signIn === undefined || others.length > 0 || signIn.deed.by !== 'azure/login') return undefined
  if (acts.some(isAct('opaque')) || job.steps.some(({ script }) => /\baz\s+cloud\b/.test(script?.text ?? '')))
    return undefined
  const environment = signIn.step.with.get('environment')
  if (environment === undefined) return PUBLIC_CLOUD
  const name = literal(environment)
  return name === undefined ? undefined : cloudNamed(name)
}
