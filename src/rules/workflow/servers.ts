import { type Cloud, cloudNamed, cloudOfSuffix, PUBLIC_CLOUD } from '../../clouds.ts'
import type { FindingValues } from '../../findings.ts'
import { isBorne, parseLoginServer } from '../../registry/login-server.ts'
import { actsOf, isAct, jobsOf } from '../../workflow/acts.ts'
import type { Job, Login, Naming, Transfer, Workflow } from '../../workflow/model.ts'
import { doubledSlash, isAcrHost, parseReference, registryNameOf } from '../../workflow/reference.ts'
import { literal, type Place, placeOf, shown, type Value } from '../../workflow/value.ts'
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
  serversOf(workflow).flatMap(({ value, by, use }): PlacedDraft<'login-server-malformed'>[] => {
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
        location: isOfUse(value, flaw) ? use : placeOf(value, /\S/),
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
    return kind.is === 'near-miss' && !isUnfilled(text) && !isShortName(text) ? kind.suggestion : undefined
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

/** A name that ends like the suffix begins: `contosoazurecr`. */
const isShortName = (text: string): boolean => /^[\w-]+azurecr$/i.test(text)

/**
 * The text is right by itself, and wrong where it is used: a name without its suffix, or a login server with a suffix behind it.
 * Whatever else is wrong is wrong where it stands.
 */
const isOfUse = ({ pieces }: Value, { flaw }: Flaw): boolean =>
  flaw === 'short-name' || (flaw === 'not-a-login-server' && pieces.length > 1)

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
  /** The line that uses it. */
  readonly use: Place
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
        return by === 'az acr login' && isOfOtherCloud(deed.registry, cloud)
          ? []
          : [{ value: deed.registry, by, use: deed.registry.place }]
      }),
    ),
    ...jobsOf(workflow).flatMap(({ steps, calls }) => [
      ...steps.flatMap(({ uses, with: inputs }) => (uses === undefined ? [] : inInputs(inputs))),
      ...inInputs(calls?.with ?? new Map()),
    ]),
  ]
  const key = ({ value, by, use }: Server): string => {
    if (by === 'az acr login') return JSON.stringify([by, use, shown(value)])
    const flaw = flawOf(literal(value) ?? '', by)?.flaw
    const isOwn = flaw !== undefined && isOfUse(value, flaw)
    return JSON.stringify([isOwn ? use : value.pieces.map(({ place }) => place), shown(value)])
  }
  return [...new Map(servers.toReversed().map(server => [key(server), server])).values()].toReversed()
}

/** Login servers that are handed to an action or a workflow which may do anything with them: none may have upper case. */
const inInputs = (inputs: ReadonlyMap<string, Value>): Server[] =>
  [...inputs.values()]
    .filter(value => /^[\w-]+\.azurecr\.(?:io|cn|us)$/i.test(literal(value) ?? ''))
    .map(value => ({ value, by: 'input', use: value.place }))

function inImage(deed: Transfer | Naming): Server[] {
  if (deed.is !== 'naming' && deed.isInAzure) return []
  const { scheme, host, path } = parseReference(deed.image)
  if (host.is === 'none') return []
  const by = deed.by.includes('/') ? 'image-of-action' : 'image'
  const { pieces, place } = host.value
  // An empty part behind the host is what its own slash at the end makes of `host//app`, unless both slashes are the image's.
  const isEmpty = path.length > 1 && path[0]?.length === 0 && isAcrHost(host.value)
  const slash = isEmpty && doubledSlash(deed.image) === undefined ? [{ known: '/', place }] : []
  const value = { pieces: [...(scheme === undefined ? [] : [scheme]), ...pieces, ...slash], place }
  return [{ value, by, use: deed.image.place }]
}

/** Whether a login cannot work for what its login server is. */
export function isSpoilt({ by, registry }: Pick<Login, 'by' | 'registry'>): boolean {
  if (registry === undefined) return false
  const text = literal(registry)
  if (nearMissOf(registry) !== undefined) return true
  if (text === undefined) return false
  return by === 'az acr login' ? isUnfilled(text) || nameFlaw(text) === 'error' : flawOf(text, by)?.isFatal === true
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
  const expression = /^\s*\{\{\s*((?:env|github|inputs|matrix|needs|secrets|steps|vars)\.[\w.-]+)\s*\}\}/.exec(
    given,
  )?.[1]
  if (expression !== undefined && (by === 'docker/login-action' || by === 'azure/docker-login')) {
    return { flaw: { flaw: 'expression', expression }, isFatal: true, host: '' }
  }
  if (isUnfilled(given)) {
    return /azurecr|acr|registry|login.?server|name/i.test(given)
      ? { flaw: { flaw: 'placeholder' }, isFatal: true, host: '' }
      : undefined
  }
  const isImage = by === 'image' || by === 'image-of-action'
  const server = parseLoginServer(given)
  const flaws = server.flaws.filter(({ flaw }) => flaw !== 'upper-case')
  if (server.kind.is === 'near-miss' && !isShortName(given)) return undefined
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
  if (text === undefined || nearMissOf(value) !== undefined) return []
  if (isUnfilled(text)) {
    const flaw = { flaw: 'placeholder' } as const
    const location = placeOf(value, /</)
    return [
      { level: 'error', values: { given, flaw, host: '', by }, evidence: [seen('login-server', given)], location },
    ]
  }
  const level = nameFlaw(text)
  if (level === undefined) return []
  const host = level === 'warning' ? registryNameOf(text) : ''
  const values = { given, flaw: { flaw: 'no-name' } as const, host, by }
  return [{ level, values, evidence: [seen('login-server', given)], location: value.place }]
}

/**
 * Whether a text can be the name of a registry. az drops a dash and what is behind it for the hash of a domain name label, which has
 * 8 characters or more with a digit among them; anything else is hardly one. Source: ACR docs, "Domain name label".
 */
function nameFlaw(text: string): 'error' | 'warning' | undefined {
  // An empty one is what an empty variable leaves behind; the others are of a shell that is not read, or of a template.
  if (
    text.trim() === '' ||
    /[$%`\s]|\{\{/.test(text) ||
    isAcrHost({ pieces: [{ known: text, place: NOWHERE }], place: NOWHERE })
  )
    return undefined
  const [name = '', ...hash] = text.split('-')
  if (!/^[a-z0-9]{5,50}$/i.test(name) || /[^a-z0-9]/i.test(hash.join(''))) return 'error'
  if (hash.length === 0) return undefined
  return hash.length === 1 && /^(?=.*\d)[a-z0-9]{8,}$/i.test(hash[0] ?? '') ? undefined : 'warning'
}

const NOWHERE: Place = { file: '', line: 1, column: 1 }

/** The cloud that a job's only azure/login signs in to; `undefined` where something else may change it. */
export function cloudOf(job: Job): Cloud | undefined {
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
