import { displayUserName, ZERO_GUID } from '../../azure/acr/credential.ts'
import { type Cloud, PUBLIC_CLOUD } from '../../azure/clouds.ts'
import type { FindingValues } from '../../findings.ts'
import { hardcodedIn, hardcodedPassword } from '../../workflow/hardcoded.ts'
import { isAcrHost, registryNameOf, serverOf } from '../../workflow/image-reference.ts'
import type { Job, Step } from '../../workflow/model.ts'
import { isOperation, jobsOf, operationsIn, toSource } from '../../workflow/operations-of.ts'
import {
  equals,
  type PartialString,
  placeOf,
  type Segment,
  type SourceLocation,
  toDisplayString,
  toLiteral,
} from '../../workflow/partial-string.ts'
import { isInAction, type Rule, type Rules, seen, workflowRule } from '../rule.ts'
import { acrServerOf } from './hosts.ts'
import { cloudOf } from './servers.ts'

/** How the files hand over usernames and passwords. */
export const passwordRules = {
  'workflow-password-argument': workflowRule(workflow =>
    jobsOf(workflow)
      .flatMap(job =>
        operationsIn(job)
          .filter(isOperation('login'))
          .map(entry => ({ ...entry, cloud: cloudOf(job) })),
      )
      .flatMap(({ operation, step, cloud }) => {
        const { by, passwordOnCommandLine: location, registry, userName, password } = operation
        // A password that stands in the file is worse than where it stands.
        if (location === undefined || hardcodedPassword(operation) !== undefined || isOnRunner(registry)) return []
        return [
          {
            level: 'warning' as const,
            values: {
              by,
              registry:
                by === 'az acr login' ? serverNamed(registry, cloud) : registry === undefined ? '' : toSource(registry),
              userName: userName === undefined ? '' : toSource(userName),
              password: password === undefined ? '' : (variableOf(password, step, location) ?? shownSecret(password)),
              shell: step.script?.shell ?? 'bash',
              isWholeRun: isWholeRun(step),
              isInAction: isInAction(location),
            },
            location,
          },
        ]
      }),
  ),

  // The finding never shows the value, nor how long it is.
  'workflow-hardcoded-credential': workflowRule(workflow =>
    hardcodedIn(workflow).map(({ what, key, location }) => ({
      level: 'error',
      values: { what, ...(key !== undefined && { key }), isInAction: isInAction(location) },
      location,
    })),
  ),

  'workflow-admin-user': workflowRule(workflow =>
    jobsOf(workflow).flatMap(job => {
      const found = [
        // One a step: what is fetched twice is fetched for one login.
        ...job.steps.flatMap(step => {
          const uses = step.operations.filter(operation => operation.kind === 'admin-credential-use')
          const first = uses.filter((one, index) => uses.findIndex(({ by }) => by === one.by) === index)
          return first.map(({ by, location }) => ({ cause: by, name: '', location }))
        }),
        // A token with a wrong username has a finding of its own.
        ...operationsIn(job)
          .filter(isOperation('login'))
          .filter(({ operation }) => !operation.isExposedToken)
          .flatMap(({ operation }) => adminName(operation.userName, operation.registry)),
        ...job.steps.flatMap(({ with: inputs, uses }) => (uses === undefined ? [] : adminInputs(inputs))),
        ...adminInputs(job.calls?.with ?? new Map()),
      ]
      // The login is made with what was fetched.
      const fetched = found.some(({ cause }) => cause === 'az acr credential show')
      return found
        .filter(({ cause }) => !fetched || cause === 'az acr credential show')
        .map(({ cause, name, location }) => ({
          level: 'warning' as const,
          values: { cause, name, ...insteadOfAdmin(job, location), isInAction: isInAction(location) },
          evidence: [seen('user-name', name)],
          location,
        }))
    }),
  ),
} satisfies Partial<Rules>

/** What the job has already of a login that needs no password. */
function insteadOfAdmin(
  job: Job,
  place: SourceLocation,
): Pick<FindingValues['workflow-admin-user'], 'host' | 'isSignedIn' | 'hasToken'> {
  const operations = operationsIn(job)
  const server = operations.filter(isOperation('login')).flatMap(({ operation }) => acrServerOf(operation) ?? [])[0]
  const { permissions } = job
  return {
    ...(server !== undefined && { host: server.host }),
    isSignedIn: operations
      .filter(isOperation('entra-login'))
      .some(({ operation: { location } }) => location.file === place.file && location.line < place.line),
    hasToken: permissions !== 'unknown' && permissions.idToken !== 'none',
  }
}

/** The script is one line, and that of a `run:`. */
const isWholeRun = ({ uses, script }: Step): boolean =>
  uses === undefined && script !== undefined && !script.text.trim().includes('\n')

/** A registry that the job starts for its tests, whose password nobody else can use. */
const isOnRunner = (registry: PartialString | undefined): boolean =>
  registry !== undefined &&
  /^(?:localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?$/i.test(toLiteral(serverOf(registry)) ?? '')

/** The login server of what `az acr login -n` is given. */
function serverNamed(registry: PartialString | undefined, cloud: Cloud | undefined): string {
  const name = registry === undefined ? '' : toSource(registry)
  if (name === '' || name === '…') return `<name>.${(cloud ?? PUBLIC_CLOUD).acrSuffix}`
  return registry !== undefined && isAcrHost(registry) ? name : `${name}.${(cloud ?? PUBLIC_CLOUD).acrSuffix}`
}

/** A token of `--expose-token` with a user other than the zero GUID. */
export const tokenUserNameInFiles: Rule<'token-username-mismatch'> = workflowRule(workflow =>
  jobsOf(workflow)
    .flatMap(operationsIn)
    .filter(isOperation('login'))
    .flatMap(({ operation: { isExposedToken, userName } }) => {
      const given = userName === undefined ? undefined : nonZeroGuidUser(userName)
      if (!isExposedToken || userName === undefined || given === undefined) return []
      return [
        {
          level: 'error' as const,
          values: { userName: given },
          evidence: [seen('user-name', given, ZERO_GUID)],
          location: placeOf(userName, /\S/),
        },
      ]
    }),
)

/** A username that is known not to be the zero GUID: by its text, or as one that says whose it is. */
function nonZeroGuidUser(userName: PartialString): string | undefined {
  const text = toLiteral(userName)
  if (text !== undefined) return text === '' || text === ZERO_GUID ? undefined : displayUserName(text)
  const [segment, ...others] = userName.segments
  if (segment === undefined || !('expression' in segment) || others.length > 0) return undefined
  const isNamed = /^github\.(?:actor|repository_owner)$|^(?:secrets|vars)\.(?:\w+_)?client_?id$/i.test(
    segment.expression,
  )
  return isNamed ? toSource(userName) : undefined
}

/** As the file has it; what is known of a password is not shown. */
const shownSecret = (password: PartialString): string =>
  password.segments.some(segment => 'literal' in segment && segment.literal.trim() !== '') ? '' : toSource(password)

/** The variable of the step that a password on a command line is read from, as its shell writes it. */
function variableOf(password: PartialString, { env, script }: Step, place: SourceLocation): string | undefined {
  const isHere = password.segments.some(({ location }) => location.file === place.file && location.line === place.line)
  const [name] = isHere ? [] : ([...env].find(([, value]) => equals(value, password) === true) ?? [])
  return name === undefined ? undefined : `${script?.shell === 'powershell' ? '$env:' : '$'}${name}`
}

type Admin = { cause: 'user-name' | 'secret-name'; name: string; location: SourceLocation }

/** The username is the registry's own name. Source: ACR docs, "Authentication options": the admin user. */
function adminName(userName: PartialString | undefined, registry: PartialString | undefined): Admin[] {
  if (userName === undefined || registry === undefined) return []
  const server = serverOf(registry)
  const isAdmin = textsIn(userName).some(name =>
    textsIn(server).some(host => /\.azurecr\.\w+$/i.test(host) && registryNameOf(host) === name.toLowerCase()),
  )
  const [last] = server.segments.slice(-1)
  const isSameVariable =
    last !== undefined &&
    'literal' in last &&
    /^\.azurecr\.\w+$/i.test(last.literal) &&
    equals(userName, { segments: server.segments.slice(0, -1), location: server.location }) === true
  if (isAdmin || isSameVariable)
    return [{ cause: 'user-name', name: toDisplayString(userName), location: userName.location }]
  return namedAdmin(userName)
}

/**
 * The texts that a value may have: its own, or those that stand in its expression (`${{ github.ref == 'x' && 'contoso'
 * }}`).
 */
function textsIn(value: PartialString): readonly string[] {
  const text = toLiteral(value)
  if (text !== undefined) return [text]
  return value.segments.flatMap(segment =>
    'literal' in segment ? [] : [...segment.expression.matchAll(/'([\w.-]+)'/g)].map(([, quoted = '']) => quoted),
  )
}

/** The secret or variable is named for the admin user. */
function namedAdmin(value: PartialString): Admin[] {
  const named = value.segments.find(isNamedAdmin)
  return named === undefined
    ? []
    : [{ cause: 'secret-name', name: toDisplayString({ ...value, segments: [named] }), location: value.location }]
}

const isNamedAdmin = (segment: Segment): boolean =>
  'expression' in segment &&
  /^(?:secrets|vars|env)\.\w+$/i.test(segment.expression) &&
  /acr|registry/i.test(segment.expression) &&
  /admin/i.test(segment.expression)

/**
 * Inputs of an action or a workflow that hand over the admin user: pairs of username and registry, or by the name of
 * the secret.
 */
function adminInputs(inputs: ReadonlyMap<string, PartialString>): Admin[] {
  const values = [...inputs]
  const userNames = values.filter(([name]) => /user/.test(name))
  const hosts = values.filter(([, value]) => textsIn(value).some(text => /\.azurecr\.\w+$/i.test(text)))
  return userNames.flatMap(([, userName]) => {
    const paired = hosts.flatMap(([, host]) => adminName(userName, host)).slice(0, 1)
    return paired.length > 0 ? paired : namedAdmin(userName)
  })
}
