import { shownUserName, ZERO_GUID } from '../../registry/credential.ts'
import { actsOf, isAct, jobsOf, pasted } from '../../workflow/acts.ts'
import { hardcodedIn, hardcodedPassword } from '../../workflow/hardcoded.ts'
import { registryNameOf, serverOf } from '../../workflow/reference.ts'
import { isSame, literal, type Piece, type Place, placeOf, shown, type Value } from '../../workflow/value.ts'
import { perWorkflow, type Rule, type Rules, seen } from '../rule.ts'

/** How the files hand over user names and passwords. */
export const passwordRules: Rules<
  'workflow-password-argument' | 'workflow-hardcoded-credential' | 'workflow-admin-user'
> = {
  'workflow-password-argument': perWorkflow(workflow =>
    jobsOf(workflow)
      .flatMap(actsOf)
      .filter(isAct('login'))
      .flatMap(({ deed, step }) => {
        const { by, passwordOnCommandLine: location, registry, userName, password } = deed
        // A password that stands in the file is worse than where it stands.
        if (location === undefined || hardcodedPassword(deed) !== undefined) return []
        return [
          {
            level: 'warning' as const,
            values: {
              by,
              registry: registry === undefined ? '' : pasted(registry),
              userName: userName === undefined ? '' : pasted(userName),
              password: password === undefined ? '' : shownSecret(password),
              shell: step.script?.shell ?? 'bash',
            },
            location,
          },
        ]
      }),
  ),

  // The finding never shows the value, nor how long it is.
  'workflow-hardcoded-credential': perWorkflow(workflow =>
    hardcodedIn(workflow).map(({ what, place: location }) => ({ level: 'error', values: { what }, location })),
  ),

  'workflow-admin-user': perWorkflow(workflow =>
    jobsOf(workflow).flatMap(job => {
      const found = [
        // One a step: what is fetched twice is fetched for one login.
        ...job.steps.flatMap(step => {
          const uses = step.deeds.filter(deed => deed.is === 'admin-use')
          const first = uses.filter((one, index) => uses.findIndex(({ by }) => by === one.by) === index)
          return first.map(({ by, place }) => ({ cause: by, name: '', location: place }))
        }),
        // A token with a wrong user name has a finding of its own.
        ...actsOf(job)
          .filter(isAct('login'))
          .filter(({ deed }) => !deed.isExposedToken)
          .flatMap(({ deed }) => adminName(deed.userName, deed.registry)),
        ...job.steps.flatMap(({ with: inputs, uses }) => (uses === undefined ? [] : adminInputs(inputs))),
        ...adminInputs(job.calls?.with ?? new Map()),
      ]
      // The login is made with what was fetched.
      const fetched = found.some(({ cause }) => cause === 'az acr credential show')
      return found
        .filter(({ cause }) => !fetched || cause === 'az acr credential show')
        .map(({ cause, name, location }) => ({
          level: 'warning' as const,
          values: { cause, name },
          evidence: [seen('user-name', name)],
          location,
        }))
    }),
  ),
}

/** A token of `--expose-token` with a user other than the zero GUID. */
export const tokenUserNameInFiles: Rule<'token-username-mismatch'> = perWorkflow(workflow =>
  jobsOf(workflow)
    .flatMap(actsOf)
    .filter(isAct('login'))
    .flatMap(({ deed: { isExposedToken, userName } }) => {
      const given = userName === undefined ? undefined : otherThanZero(userName)
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

/** A user name that is known not to be the zero GUID: by its text, or as one that says whose it is. */
function otherThanZero(userName: Value): string | undefined {
  const text = literal(userName)
  if (text !== undefined) return text === '' || text === ZERO_GUID ? undefined : shownUserName(text)
  const [piece, ...others] = userName.pieces
  if (piece === undefined || !('unknown' in piece) || others.length > 0) return undefined
  const isNamed = /^github\.(?:actor|repository_owner)$|^(?:secrets|vars)\.(?:\w+_)?client_?id$/i.test(piece.unknown)
  return isNamed ? pasted(userName) : undefined
}

/** As the file has it; what is known of a password is not shown. */
const shownSecret = (password: Value): string =>
  password.pieces.some(piece => 'known' in piece && piece.known.trim() !== '') ? '' : pasted(password)

type Admin = { cause: 'user-name' | 'secret-name'; name: string; location: Place }

/** The user name is the registry's own name. Source: ACR docs, "Authentication options": the admin user. */
function adminName(userName: Value | undefined, registry: Value | undefined): Admin[] {
  if (userName === undefined || registry === undefined) return []
  const server = serverOf(registry)
  const isAdmin = textsIn(userName).some(name =>
    textsIn(server).some(host => /\.azurecr\.\w+$/i.test(host) && registryNameOf(host) === name.toLowerCase()),
  )
  const [last] = server.pieces.slice(-1)
  const isSameVariable =
    last !== undefined &&
    'known' in last &&
    /^\.azurecr\.\w+$/i.test(last.known) &&
    isSame(userName, { pieces: server.pieces.slice(0, -1), place: server.place }) === true
  if (isAdmin || isSameVariable) return [{ cause: 'user-name', name: shown(userName), location: userName.place }]
  return namedAdmin(userName)
}

/** The texts that a value may have: its own, or those that stand in its expression (`${{ github.ref == 'x' && 'contoso' }}`). */
function textsIn(value: Value): readonly string[] {
  const text = literal(value)
  if (text !== undefined) return [text]
  return value.pieces.flatMap(piece =>
    'known' in piece ? [] : [...piece.unknown.matchAll(/'([\w.-]+)'/g)].map(([, quoted = '']) => quoted),
  )
}

/** The secret or variable is named for the admin user. */
function namedAdmin(value: Value): Admin[] {
  const named = value.pieces.find(isNamedAdmin)
  return named === undefined
    ? []
    : [{ cause: 'secret-name', name: shown({ ...value, pieces: [named] }), location: value.place }]
}

const isNamedAdmin = (piece: Piece): boolean =>
  'unknown' in piece &&
  /^(?:secrets|vars|env)\.\w+$/i.test(piece.unknown) &&
  /acr|registry/i.test(piece.unknown) &&
  /admin/i.test(piece.unknown)

/** Inputs of an action or a workflow that hand over the admin user: pairs of user name and registry, or by the name of the secret. */
function adminInputs(inputs: ReadonlyMap<string, Value>): Admin[] {
  const values = [...inputs]
  const userNames = values.filter(([name]) => /user/.test(name))
  const hosts = values.filter(([, value]) => textsIn(value).some(text => /\.azurecr\.\w+$/i.test(text)))
  return userNames.flatMap(([, userName]) => {
    const paired = hosts.flatMap(([, host]) => adminName(userName, host)).slice(0, 1)
    return paired.length > 0 ? paired : namedAdmin(userName)
  })
}
