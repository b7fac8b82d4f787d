import { isToleratedByDocker, parseLoginServer } from '../../azure/acr/login-server.ts'
import { type Cloud, cloudNamed, cloudOfSuffix, PUBLIC_CLOUD } from '../../azure/clouds.ts'
import type { FindingValues } from '../../findings.ts'
import { firstOfEach } from '../../util/unique.ts'
import { doubleSlash, isAcrHost, parseReference, registryNameOf, serverOf } from '../../workflow/image-reference.ts'
import type { ImageTag, ImageTransfer, Job, Login, Workflow } from '../../workflow/model.ts'
import { imagesOnce, isOperation, jobsOf, operationsIn } from '../../workflow/operations-of.ts'
import {
  NOWHERE,
  type PartialString,
  placeOf,
  type SourceLocation,
  toDisplayString,
  toLiteral,
} from '../../workflow/partial-string.ts'
import { type LocatedFinding, type Rule, seen, workflowRule } from '../rule.ts'
import { isInOtherCloud } from './hosts.ts'

/** Login servers as the files spell them: in logins, and in front of images. */

export const uppercaseServerRule: Rule<'login-server-uppercase'> = workflowRule(workflow =>
  serversOf(workflow).flatMap(({ value, by, usedAt }) => {
    const server = serverOf(value)
    if (by === 'az acr login' || !isAcrHost(server)) return []
    const target = server.segments.find(segment => 'literal' in segment && /[A-Z]/.test(segment.literal))
    const given = toDisplayString(value)
    // What is around the host does not hide how the host itself is spelled.
    const worst = issueOf(given, by)
    if (target === undefined || (worst?.isFatal === true && !AROUND.has(worst.issue.kind))) return []
    const host = server.segments
      .map(segment =>
        'literal' in segment ? segment.literal.toLowerCase() : toDisplayString({ ...value, segments: [segment] }),
      )
      .join('')
    return [
      {
        level: 'error',
        values: { given, host, by: useAt(target.location, usedAt, by) },
        evidence: [seen('login-server', given, host)],
        location: target.location,
        registry: hostIn(value),
      },
    ]
  }),
)

export const serverMalformedInFiles: Rule<'login-server-malformed'> = workflowRule(workflow =>
  serversOf(workflow).flatMap(({ value, by, usedAt }): LocatedFinding<'login-server-malformed'>[] => {
    const given = toDisplayString(value)
    if (by === 'az acr login') return malformedName(value)
    const text = toLiteral(value)
    const worst = text === undefined ? flawInPart(value) : issueOf(text, by)
    if (worst === undefined) return []
    const { issue, isFatal, host } = worst
    const location = isOfUse(value, issue) ? usedAt : placeOf(value, PARTS[issue.kind] ?? /\S/)
    return [
      {
        level: isFatal ? 'error' : 'warning',
        values: { given, issue, host, by: useAt(location, usedAt, by) },
        evidence: [seen('login-server', given, host === '' ? undefined : host)],
        location,
        registry: hostIn(value),
      },
    ]
  }),
)

/** A login server that stands elsewhere than it is used, in `env:` or an input, is written there as it is. */
const useAt = (place: SourceLocation, usedAt: SourceLocation, by: FileUse): FileUse =>
  by === 'az acr login' || (place.file === usedAt.file && place.line === usedAt.line) ? by : 'input'

/** What may stand around a host that is right by itself. */
const AROUND: ReadonlySet<string> = new Set(['scheme', 'path', 'port-443'])

/** What a flaw is found by in the pieces of a login server: the line that it stands on is the one to change. */
const PARTS: Readonly<Record<string, RegExp>> = {
  scheme: /:\/\//,
  path: /\//,
  port: /:/,
  'port-443': /:443/,
  'inner-white-space': /\s/,
  'edge-white-space': /\s/,
  characters: /[^A-Za-z0-9.\-:/\s]/,
}

/** Characters that no host can have, beside a part that is not known; a shell or a template may yet replace some. */
function flawInPart(value: PartialString): ServerFlaw | undefined {
  const server = serverOf(value)
  if (!isAcrHost(server)) return undefined
  const text = server.segments.map(segment => ('literal' in segment ? segment.literal : 'name')).join('')
  if (/[$`{}<>]/.test(text)) return undefined
  const issue = parseLoginServer(text).flaws.find(({ kind: each }) => each === 'characters')
  return issue === undefined ? undefined : { issue, isFatal: true, host: '' }
}

export const serverSuffixInFiles: Rule<'login-server-unknown-suffix'> = workflowRule(workflow =>
  serversOf(workflow).flatMap(({ value, by, usedAt }) => {
    const suggestion = suffixSuggestionOf(value)
    if (suggestion === undefined) return []
    const given = toDisplayString(value)
    const location = placeOf(value, /\./)
    return [
      {
        level: 'error',
        values: { given, suggestion, by: useAt(location, usedAt, by) },
        evidence: [seen('login-server', given, suggestion)],
        location,
        registry: hostIn(value),
      },
    ]
  }),
)

/**
 * The login server that was probably meant, where the end of this one is a slip of a suffix; what is in front may be
 * unknown.
 */
function suffixSuggestionOf(value: PartialString): string | undefined {
  const text = toLiteral(value)
  if (text !== undefined) {
    const { kind } = parseLoginServer(text)
    return kind.kind === 'near-miss' && !isUnfilled(text) && !isShortName(text) ? kind.suggestion : undefined
  }
  const [name, end] = [value.segments.slice(0, -1), value.segments.at(-1)]
  if (end === undefined || !('literal' in end)) return undefined
  const dot = end.literal.indexOf('.')
  if (dot < 0 || name.some(segment => 'literal' in segment && segment.literal.includes('.'))) return undefined
  const { kind } = parseLoginServer(`name${end.literal.slice(dot)}`)
  if (kind.kind !== 'near-miss') return undefined
  const inFront = toDisplayString({ ...value, segments: [...name, { ...end, literal: end.literal.slice(0, dot) }] })
  return `${inFront}${kind.suggestion.slice(kind.suggestion.indexOf('.'))}`
}

/** A name that ends like the suffix begins: `contosoazurecr`. */
const isShortName = (text: string): boolean => /^[\w-]+azurecr$/i.test(text)

/**
 * The text is right by itself, and wrong where it is used: a name without its suffix, or a login server with a suffix
 * behind it. Whatever else is wrong is wrong where it stands.
 */
const isOfUse = ({ segments }: PartialString, { kind }: Flaw): boolean =>
  kind === 'short-name' || (kind === 'not-a-login-server' && segments.length > 1)

/** `az acr login` asks the cloud that azure/login signed in to, and finds no registry of another one. */
export const cloudMismatchInFiles: Rule<'registry-cloud-mismatch'> = workflowRule(workflow =>
  jobsOf(workflow).flatMap(job => {
    const signedInTo = cloudOf(job)
    return operationsIn(job)
      .filter(isOperation('login', 'expose-token'))
      .flatMap(({ operation }) => {
        if ((operation.kind === 'login' && operation.by !== 'az acr login') || operation.registry === undefined)
          return []
        if (signedInTo === undefined || !isInOtherCloud(operation.registry, signedInTo)) return []
        const given = toDisplayString(operation.registry)
        return [
          {
            level: 'error' as const,
            values: { cloud: signedInTo.azName, given, environment: cloudOfSuffix(given)?.azName ?? '' },
            evidence: [seen('login-server', given, `….${signedInTo.acrSuffix}`)],
            location: placeOf(operation.registry, /\./),
          },
        ]
      })
  }),
)

/** As a run names it, where it is known. */
function hostIn(value: PartialString): string | undefined {
  const text = toLiteral(value)
  return text === undefined ? undefined : parseLoginServer(text).host || text
}

interface Server {
  readonly value: PartialString
  readonly by: FileUse
  /** The line that uses it. */
  readonly usedAt: SourceLocation
}

/** Where a login server stands: in a login, or in front of an image. */
type FileUse = NonNullable<FindingValues['login-server-malformed']['by']>

/** All login servers of a workflow, each once a place; those of images first, which bear less. */
function serversOf(workflow: Workflow): readonly Server[] {
  const perJob = jobsOf(workflow).map(job => ({ operations: operationsIn(job), cloud: cloudOf(job) }))
  const servers = [
    ...perJob.flatMap(({ operations }) => imagesOnce(operations).flatMap(inImage)),
    ...perJob.flatMap(({ operations, cloud }) =>
      operations.filter(isOperation('login', 'expose-token')).flatMap(({ operation }): Server[] => {
        if (operation.registry === undefined) return []
        const by = operation.kind === 'login' ? operation.by : 'az acr login'
        return by === 'az acr login' && isInOtherCloud(operation.registry, cloud)
          ? []
          : [{ value: operation.registry, by, usedAt: operation.registry.location }]
      }),
    ),
    ...jobsOf(workflow).flatMap(({ steps, calls }) => [
      ...steps.flatMap(({ uses, with: inputs }) => (uses === undefined ? [] : inInputs(inputs))),
      ...inInputs(calls?.with ?? new Map()),
    ]),
  ]
  const key = ({ value, by, usedAt }: Server): string => {
    if (by === 'az acr login') return JSON.stringify([by, usedAt, toDisplayString(value)])
    const issue = issueOf(toLiteral(value) ?? '', by)?.issue
    const isOwn = issue !== undefined && isOfUse(value, issue)
    return JSON.stringify([isOwn ? usedAt : value.segments.map(({ location }) => location), toDisplayString(value)])
  }
  return firstOfEach(servers, key)
}

/**
 * Login servers that are handed to an action or a workflow which may do anything with them: none may have uppercase.
 */
const inInputs = (inputs: ReadonlyMap<string, PartialString>): Server[] =>
  [...inputs.values()]
    .filter(value => /^[\w-]+\.azurecr\.(?:io|cn|us)$/i.test(toLiteral(value) ?? ''))
    .map(value => ({ value, by: 'input', usedAt: value.location }))

function inImage(operation: ImageTransfer | ImageTag): Server[] {
  if (operation.kind !== 'tag' && operation.isServerSide) return []
  const { scheme, host, path } = parseReference(operation.image)
  if (host.kind === 'none') return []
  const by = operation.by.includes('/') ? 'image-of-action' : 'image'
  const { segments, location } = host.value
  // An empty part behind the host is what its own slash at the end makes of `host//app`, unless both slashes are the
  // image's.
  const isEmpty = path.length > 1 && path[0]?.length === 0 && isAcrHost(host.value)
  const slash = isEmpty && doubleSlash(operation.image) === undefined ? [{ literal: '/', location }] : []
  const value = { segments: [...(scheme === undefined ? [] : [scheme]), ...segments, ...slash], location }
  return [{ value, by, usedAt: operation.image.location }]
}

/** Whether a login cannot work for what its login server is. */
export function isInvalidLoginServer({ by, registry }: Pick<Login, 'by' | 'registry'>): boolean {
  if (registry === undefined) return false
  const text = toLiteral(registry)
  if (suffixSuggestionOf(registry) !== undefined) return true
  if (text === undefined) return by !== 'az acr login' && flawInPart(registry) !== undefined
  return by === 'az acr login' ? isUnfilled(text) || nameFlaw(text) === 'error' : issueOf(text, by)?.isFatal === true
}

/**
 * Whether what stands for a host in front of an image is none: it is flawed, or a template may yet replace a part of
 * it.
 */
export function isInvalidHost(host: PartialString): boolean {
  if (suffixSuggestionOf(host) !== undefined || flawInPart(host) !== undefined) return true
  const text = toLiteral(host)
  return text === undefined
    ? host.segments.some(segment => 'literal' in segment && /[$`{}<>]/.test(segment.literal))
    : isUnfilled(text) || issueOf(text, 'image')?.isFatal === true
}

type Flaw = FindingValues['login-server-malformed']['issue']

interface ServerFlaw {
  readonly issue: Flaw
  readonly isFatal: boolean
  /** The login server without it; empty where that is not known. */
  readonly host: string
}

/** The flaw of a known login server that matters most, uppercase and a slip of the suffix apart. */
function issueOf(given: string, by: FileUse): ServerFlaw | undefined {
  if (by !== 'az acr login' && /^\s*(?:\$|%\w+%)/.test(given)) {
    // Nobody expands a variable in `with:`.
    const isShell = by !== 'docker/login-action' && by !== 'azure/docker-login' && by !== 'image-of-action'
    const name = /\w+/.exec(given)?.[0] ?? ''
    return isShell ? undefined : { issue: { kind: 'variable', name }, isFatal: true, host: '' }
  }
  const expression = /^\s*\{\{\s*((?:env|github|inputs|matrix|needs|secrets|steps|vars)\.[\w.-]+)\s*\}\}/.exec(
    given,
  )?.[1]
  if (expression !== undefined && (by === 'docker/login-action' || by === 'azure/docker-login')) {
    return { issue: { kind: 'expression', expression }, isFatal: true, host: '' }
  }
  if (isUnfilled(given)) {
    return /azurecr|acr|registry|login.?server|name/i.test(given)
      ? { issue: { kind: 'placeholder' }, isFatal: true, host: '' }
      : undefined
  }
  const isImage = by === 'image' || by === 'image-of-action'
  const server = parseLoginServer(given)
  const flaws = server.flaws.filter(({ kind }) => kind !== 'upper-case')
  if (server.kind.kind === 'near-miss' && !isShortName(given)) return undefined
  if (server.kind.kind !== 'acr') {
    // A name with a port, or within the runner's network, is somebody else's registry.
    const short = flaws.find(({ kind }) => kind === 'short-name')
    const isForeign = /:\d+$/.test(given) || /^(?:localhost|azure|aci|registry)$/i.test(given)
    return short === undefined || isImage || isForeign || !/^[\w-]+$/.test(given)
      ? undefined
      : { issue: short, isFatal: true, host: `${given.toLowerCase()}.azurecr.io` }
  }
  const worst = flaws.find(issue => !isToleratedByDocker(issue)) ?? flaws[0]
  if (worst === undefined || (isImage && worst.kind === 'port-443')) return undefined
  const host = 'suggestion' in worst && worst.suggestion !== undefined ? worst.suggestion : server.host
  return { issue: worst, isFatal: !isToleratedByDocker(worst) || isImage, host }
}

/** `<registry-name>.azurecr.io`: what a template leaves to be filled in. */
const isUnfilled = (given: string): boolean => /<[^<>]*>/.test(given)

/** What `az acr login -n` is given: a full login server is borne with a warning, what no name can be is not. */
function malformedName(value: PartialString): LocatedFinding<'login-server-malformed'>[] {
  const given = toDisplayString(value)
  const text = toLiteral(value)
  const by = 'az acr login' as const
  if (isAcrHost(value) && !(text !== undefined && isUnfilled(text))) {
    const name = given.replace(/\.azurecr\.\w+$/i, '')
    const issue = { kind: 'name-expected' } as const
    return [
      {
        level: 'notice',
        values: { given, issue, host: name, by },
        evidence: [seen('login-server', given, name)],
        location: value.location,
      },
    ]
  }
  if (text === undefined || suffixSuggestionOf(value) !== undefined) return []
  if (isUnfilled(text)) {
    const issue = { kind: 'placeholder' } as const
    const location = placeOf(value, /</)
    return [
      { level: 'error', values: { given, issue, host: '', by }, evidence: [seen('login-server', given)], location },
    ]
  }
  const level = nameFlaw(text)
  if (level === undefined) return []
  const host = level === 'warning' ? registryNameOf(text) : ''
  const values = { given, issue: { kind: 'no-name' } as const, host, by }
  return [{ level, values, evidence: [seen('login-server', given)], location: value.location }]
}

/**
 * Whether a text can be the name of a registry. az drops a dash and what is behind it for the hash of a domain name
 * label, which has 8 characters or more with a digit among them; anything else is hardly one. Source: ACR docs, "Domain
 * name label".
 */
function nameFlaw(text: string): 'error' | 'warning' | undefined {
  // An empty one is what an empty variable leaves behind; the others are of a shell that is not read, or of a template.
  if (
    text.trim() === '' ||
    /[$%`\s]|\{\{/.test(text) ||
    isAcrHost({ segments: [{ literal: text, location: NOWHERE }], location: NOWHERE })
  )
    return undefined
  const [name = '', ...hash] = text.split('-')
  if (!/^[a-z0-9]{5,50}$/i.test(name) || /[^a-z0-9]/i.test(hash.join(''))) return 'error'
  if (hash.length === 0) return undefined
  return hash.length === 1 && /^(?=.*\d)[a-z0-9]{8,}$/i.test(hash[0] ?? '') ? undefined : 'warning'
}

/** The cloud that a job's only azure/login signs in to; `undefined` where something else may change it. */
export function cloudOf(job: Job): Cloud | undefined {
  const operations = operationsIn(job)
  const [signIn, ...others] = operations.filter(isOperation('entra-login'))
  if (signIn === undefined || others.length > 0 || signIn.operation.by !== 'azure/login') return undefined
  if (
    operations.some(isOperation('unanalyzable')) ||
    job.steps.some(({ script }) => /\baz\s+cloud\b/.test(script?.text ?? ''))
  )
    return undefined
  const environment = signIn.step.with.get('environment')
  if (environment === undefined) return PUBLIC_CLOUD
  const name = toLiteral(environment)
  return name === undefined ? undefined : cloudNamed(name)
}
