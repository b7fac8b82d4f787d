import { type Facts, ok, skipped } from '../../../src/facts.ts'
import {
  APPLICATION,
  arm,
  asGiven,
  asIdentity,
  asNobody,
  asStored,
  entraToken,
  granting,
  HOST,
  healthyFacts,
  pulling,
  refreshToken,
  refusing,
  signedIn,
  withDocker,
  withGiven,
  ZERO_GUID,
} from '../../rules/facts.ts'
import { job, workflowOf } from '../../rules/workflow/files.ts'
import { linted, written } from '../../rules/written.ts'
import { ELSEWHERE, IN_FILE, IN_PART, OTHER_KEY, WORLDS } from '../played.ts'
import { type AdviceCase, ALWAYS } from './case.ts'

const SECRET = 'make~believe.Secret_of-the-pusher-000001'
const GENERIC = 'authentication required'
const NOT_REGISTERED = 'Application not registered with AAD.'
const refusedWith = (message: string) => ({ token: ok(refusing(401, message)) })
const AWAY_FROM_HOME = {
  file: '~/.docker/config.json',
  homeFile: { file: '/home/runner/.docker/config.json', hosts: [HOST], isUnexpanded: true },
}
const unsent = { token: skipped('credential-defective' as const) }

/** Where an input of the step comes from, as its file has it; the last one where the file isn't known. */
const SOURCES = [
  ['comes from a secret', '${{ secrets.REGISTRY_PASSWORD }}', 'stored'],
  ['comes from a variable', '${{ vars.REGISTRY_PASSWORD }}', 'stored'],
  ['comes from an input of this workflow, which another workflow calls', '${{ inputs.password }}', 'elsewhere'],
  ['comes from the output of another job', '${{ needs.login.outputs.password }}', 'elsewhere'],
  ['comes from the output of an earlier step', '${{ steps.token.outputs.password }}', 'elsewhere'],
] as const
const UNKNOWN_SOURCE = "comes from somewhere that the workflow file doesn't show"

const from = (facts: Facts, password: string): Facts => written(facts, { registry: HOST, username: 'ci', password })

/** A row for each place that a password can come from. */
const bySource = (
  id: AdviceCase['id'],
  facts: Facts,
  what: string,
  notPlayed?: typeof ELSEWHERE,
): readonly AdviceCase[] => [
  ...SOURCES.map(
    ([when, value, place]): AdviceCase => ({
      ...{ id, when: `${what} ${when}`, facts: from(facts, value) },
      ...(place === 'elsewhere' && notPlayed !== undefined && { notPlayed }),
    }),
  ),
  { id, when: `${what} ${UNKNOWN_SOURCE}`, facts },
]

const noPassword = () => asGiven('ci', '', { credential: skipped('credential-defective'), ...unsent })
const dependabot = (facts: Facts): Facts => ({ ...facts, runner: { withheldSecrets: 'dependabot' } })

const withheld: readonly AdviceCase[] = [
  {
    id: 'secrets-unavailable',
    when: 'the run is for a pull request from a fork',
    playedIn: 'test/advice/fork-guard.test.ts',
    facts: { ...noPassword(), runner: { withheldSecrets: 'fork' } },
  },
  {
    id: 'secrets-unavailable',
    when: 'Dependabot started the run, and the workflow file shows which secrets are empty',
    facts: dependabot(written(asNobody(), { username: '${{ secrets.ACR_USER }}', password: '${{ secrets.ACR_KEY }}' })),
  },
  {
    id: 'secrets-unavailable',
    when: "Dependabot started the run, and the workflow file doesn't show which secrets are empty",
    facts: dependabot(noPassword()),
  },
]

const missing: readonly AdviceCase[] = [
  {
    id: 'credentials-missing',
    when: 'no credentials are set, and Docker has no login for any host',
    facts: asNobody(),
  },
  {
    id: 'credentials-missing',
    when: 'Docker has a login for the same registry under another key',
    notPlayed: OTHER_KEY,
    facts: withDocker({ storedLogins: [`${HOST}:443`] }, asNobody()),
  },
  {
    id: 'credentials-missing',
    when: 'config.json has the login, but Docker asks a helper that has none',
    facts: ignoredFile(asNobody),
  },
  {
    id: 'credentials-missing',
    when: '`DOCKER_CONFIG` names another folder than the one with the login',
    playedIn: WORLDS,
    facts: withDocker({ config: ok(AWAY_FROM_HOME) }, asNobody()),
  },
  ...bySource('credentials-missing', noPassword(), 'an empty password'),
  {
    id: 'credentials-missing',
    when: 'several inputs come from secrets or variables that are empty',
    facts: written(asNobody(), {
      registry: HOST,
      'client-id': '${{ secrets.AZURE_CLIENT_ID }}',
      'tenant-id': '${{ vars.AZURE_TENANT_ID }}',
    }),
  },
  {
    id: 'credentials-missing',
    when: 'several inputs come from outputs that are empty',
    notPlayed: ELSEWHERE,
    facts: written(asNobody(), {
      registry: HOST,
      username: '${{ steps.token.outputs.username }}',
      password: '${{ steps.token.outputs.password }}',
    }),
  },
  {
    id: 'credentials-missing',
    when: 'creds is ignored because another ID is set',
    facts: asIdentity(
      { kind: 'misconfigured', problem: { kind: 'inputs-missing', missing: 'tenant-id', credsIgnored: true } },
      { credential: skipped('credential-defective'), exchange: skipped('not-signed-in'), ...unsent },
    ),
  },
  {
    id: 'credentials-missing',
    when: 'a login step in a workflow file leaves an input out',
    notPlayed: IN_FILE,
    facts: linted(
      workflowOf([job('build', [`- uses: docker/login-action@v3\n  with:\n    registry: ${HOST}\n    username: ci`])]),
      healthyFacts(),
    ),
  },
]

/** config.json has the login, in whose place docker asks a helper. */
function ignoredFile(facts: typeof asNobody): Facts {
  return facts({
    helper: ok({
      ...{ program: 'docker-credential-desktop', present: true, detected: false, fileLogin: true as const },
      answer: ok({ state: 'no-login' as const }),
    }),
    anonymous: ok(refusing(401, GENERIC)),
  })
}

const nobodyPulls = (docker: Partial<Facts['docker']> = {}): Facts =>
  withDocker(docker, pulling(asNobody({ anonymous: ok(refusing(401, GENERIC)) })))

const anonymous: readonly AdviceCase[] = [
  { id: 'anonymous-pull-disabled', when: 'Docker has no login for the registry', facts: nobodyPulls() },
  {
    id: 'anonymous-pull-disabled',
    when: 'Docker has a login for the same registry under another key',
    notPlayed: OTHER_KEY,
    facts: nobodyPulls({ storedLogins: [`${HOST}:443`] }),
  },
  {
    id: 'anonymous-pull-disabled',
    when: 'config.json has the login, but Docker asks a helper that has none',
    facts: pulling(ignoredFile(asNobody)),
  },
]

const dashed = withGiven({ leadingDash: ['password'] }, asGiven('ci-token', '-make+believe'))
const before = (command: string): Facts =>
  written(dashed, { username: 'ci-token', password: '${{ secrets.P }}' }, `      - run: ${command}`)

const dashes: readonly AdviceCase[] = [
  {
    id: 'credentials-leading-dash',
    when: '`az login` in this job gets the secret after `-p`',
    notPlayed: IN_PART,
    facts: before('az login --service-principal -u a -p "$S" --tenant t'),
  },
  {
    id: 'credentials-leading-dash',
    when: '`az acr login` in this job gets the secret after `-p`',
    notPlayed: IN_PART,
    facts: before('az acr login -n x -u a -p $S'),
  },
  { id: 'credentials-leading-dash', when: "the commands of the job aren't known", notPlayed: IN_PART, facts: dashed },
]

const misplaced = (
  problem: Extract<Facts['identity'], { kind: 'misconfigured' }>['problem'],
  inputs: Readonly<Record<string, string>> = {},
): Facts =>
  written(
    asIdentity(
      { kind: 'misconfigured', problem },
      { credential: skipped('credential-defective'), exchange: skipped('not-signed-in'), ...unsent },
    ),
    inputs,
  )
const asToken = (password: string): Facts => asGiven(ZERO_GUID, password, unsent)

const malformed: readonly AdviceCase[] = [
  {
    id: 'credentials-malformed',
    when: 'an ID has other characters around it',
    facts: misplaced({ kind: 'client-id-malformed', input: 'client-id', form: 'quoted', suggestion: APPLICATION }),
  },
  {
    id: 'credentials-malformed',
    when: "the client ID isn't a GUID",
    facts: misplaced({ kind: 'client-id-malformed', input: 'client-id', form: 'no-guid' }),
  },
  {
    id: 'credentials-malformed',
    when: 'in a workflow file, the subscription ID is a resource ID',
    notPlayed: IN_FILE,
    facts: linted(
      workflowOf(
        [
          job('build', [
            `- uses: azure/login@v2\n  with:\n    client-id: ${APPLICATION}\n    tenant-id: ${APPLICATION}\n    subscription-id: /subscriptions/x/resourceGroups/y`,
          ]),
        ],
        'on: push\npermissions:\n  id-token: write',
      ),
      healthyFacts(),
    ),
  },
  {
    id: 'credentials-malformed',
    when: 'the username and the password are swapped',
    facts: asGiven(SECRET, APPLICATION, refusedWith(NOT_REGISTERED)),
  },
  {
    id: 'credentials-malformed',
    when: 'the client ID and the client secret are swapped',
    facts: misplaced({ kind: 'client-id-malformed', input: 'client-id', form: 'swapped' }),
  },
  {
    id: 'credentials-malformed',
    when: 'the secret is a token of GitHub or Docker Hub',
    facts: asToken(`ghp_${'aB3'.repeat(12)}`),
  },
  {
    id: 'credentials-malformed',
    when: "the secret is a variable that wasn't replaced",
    facts: asToken('$ACR_PASSWORD'),
  },
  {
    id: 'credentials-malformed',
    when: 'the client secret in the JSON of `creds` has another form',
    facts: misplaced({ kind: 'secret-is-file', input: 'creds', form: 'certificate' }),
  },
  ...bySource('credentials-malformed', asToken('"make-believe"'), 'a secret in any other wrong form', ELSEWHERE),
]

const whitespace: readonly AdviceCase[] = bySource(
  'credentials-whitespace',
  asGiven('ci', 'make~believe .Secret', refusedWith(GENERIC)),
  'the value',
  ELSEWHERE,
)

const stored: readonly AdviceCase[] = [
  {
    id: 'docker-credentials-stale',
    when: 'the stored login is rejected',
    facts: asStored('contoso', 'old', refusedWith(GENERIC)),
  },
  {
    id: 'docker-credentials-stale',
    when: 'the stored login is rejected, the job only pulls, and the registry allows that without a login',
    facts: pulling(asStored('contoso', 'old', { ...refusedWith(GENERIC), anonymous: ok(granting(['pull'])) })),
  },
]

const tokens: readonly AdviceCase[] = [
  {
    id: 'token-wrong-kind',
    when: ALWAYS,
    healthy: asGiven(ZERO_GUID, entraToken),
    facts: asGiven(APPLICATION, entraToken, unsent),
  },
  {
    id: 'token-username-mismatch',
    when: ALWAYS,
    healthy: asGiven(ZERO_GUID, refreshToken(120)),
    facts: asGiven(APPLICATION, refreshToken(120), unsent),
  },
  {
    id: 'token-username-unexpected',
    when: ALWAYS,
    healthy: asGiven(ZERO_GUID, refreshToken(120)),
    facts: asGiven(ZERO_GUID, SECRET, unsent),
  },
  {
    id: 'token-wrong-registry',
    when: ALWAYS,
    healthy: asGiven(ZERO_GUID, refreshToken(120)),
    facts: asGiven(ZERO_GUID, refreshToken(120, 'fabrikam.azurecr.io'), unsent),
  },
]

const asUser = (userName: string): Facts => asGiven(userName, SECRET, refusedWith(NOT_REGISTERED))

const users: readonly AdviceCase[] = [
  {
    id: 'username-unknown',
    when: 'the username is the login server, or another form of the name of the admin user',
    facts: asUser(HOST),
  },
  {
    id: 'username-unknown',
    when: 'the username is that of a person, or of the admin user while that is disabled',
    facts: asUser('jane@contoso.example'),
  },
  {
    id: 'username-unknown',
    when: 'the username is the URI or the resource ID of an identity',
    facts: asUser('http://contoso-ci'),
  },
  { id: 'username-unknown', when: 'the username is any other name', facts: asUser('nobody') },
  { id: 'admin-user-disabled', when: ALWAYS, healthy: asGiven('contoso', SECRET), facts: asUser('contoso') },
  {
    id: 'admin-password-invalid',
    when: ALWAYS,
    healthy: asGiven('contoso', SECRET, { arm: ok(arm({}, { adminUserEnabled: true })) }),
    facts: asGiven('contoso', SECRET, { ...refusedWith(GENERIC), arm: ok(arm({}, { adminUserEnabled: true })) }),
  },
]

const OTHER_TENANT = '99999999-0000-4000-8000-2d7cd011db47'
const asRefusedIdentity = (change: Parameters<typeof signedIn>[0] = {}, message = GENERIC): Facts =>
  asIdentity(signedIn(change), {
    exchange: ok({ ...refusing(401, message), issued: false }),
    token: skipped('not-exchanged'),
  })

const rejected: readonly AdviceCase[] = [
  {
    id: 'credentials-rejected',
    when: 'the password is longer than any credential',
    facts: asGiven(APPLICATION, 'x'.repeat(16_385), unsent),
  },
  {
    id: 'credentials-rejected',
    when: 'the identity signed in to another tenant than that of the subscription',
    facts: asRefusedIdentity({ tenants: ok({ clientIdIsTenant: false, tenantOfSubscription: OTHER_TENANT }) }),
  },
  {
    id: 'credentials-rejected',
    when: "the registry says that it can't look up permissions for this token",
    facts: asRefusedIdentity({}, 'retrieving permissions failed'),
  },
  {
    id: 'credentials-rejected',
    when: "Microsoft Entra ID accepts the identity, and Azure Resource Manager can't be read",
    facts: asRefusedIdentity(),
  },
  {
    id: 'credentials-rejected',
    when: 'the registry says that the client secret is wrong',
    facts: asGiven(APPLICATION, SECRET, refusedWith('Invalid clientid or client secret.')),
  },
  {
    id: 'credentials-rejected',
    when: 'the username is an application ID, and nothing shows whether the secret or the role is wrong',
    facts: asGiven(APPLICATION, SECRET, refusedWith(GENERIC)),
  },
  {
    id: 'credentials-rejected',
    when: "the username is that of the admin user, and Azure Resource Manager can't be read",
    facts: asGiven('contoso', SECRET, refusedWith(GENERIC)),
  },
  {
    id: 'credentials-rejected',
    when: "the username is any other name, and Azure Resource Manager can't be read",
    facts: asGiven('ci-token', SECRET, {
      token: ok(
        refusing(401, GENERIC, { error: { code: 'UNAUTHORIZED', message: GENERIC, correlationId: APPLICATION } }),
      ),
    }),
  },
  {
    id: 'credentials-rejected',
    when: "the password is a token of this registry that hasn't expired",
    facts: asGiven(ZERO_GUID, refreshToken(120), refusedWith(GENERIC)),
  },
]

export const credentials: readonly AdviceCase[] = [
  ...[...withheld, ...missing, ...anonymous, ...dashes, ...malformed, ...whitespace, ...stored, ...tokens],
  ...[...users, ...rejected],
]
