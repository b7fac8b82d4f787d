import { describe, expect, it } from 'vitest'
import { parseLoginServer } from '../../src/azure/acr/login-server.ts'
import { parseRepository } from '../../src/azure/acr/repository.ts'
import { type Facts, ok } from '../../src/facts.ts'
import { runRules } from '../../src/rules/index.ts'
import { readWorkflow } from '../../src/workflow/read.ts'
import {
  APPLICATION,
  asGiven,
  asIdentity,
  asNobody,
  granting,
  HOST,
  healthyFacts,
  refreshToken,
  refusing,
  withDocker,
  withRegistry,
} from '../rules/facts.ts'
import { buildPush, job, login, run, workflowOf } from '../rules/workflow/files.ts'

const FILE = '.github/workflows/ci.yml'

const check = (registry: string, more = ''): string => `- uses: org/acr-login-check@v1
  with:
    registry: ${registry}${more}`
const OIDC = check(
  HOST,
  `
    client-id: \${{ vars.CLIENT }}
    tenant-id: \${{ vars.TENANT }}`,
)

interface Placed {
  readonly name: string
  readonly yaml: string
  readonly facts: Facts
  /** `id` and the line that it stands on; `undefined`: on none. */
  readonly found: readonly (readonly [id: string, line: string | undefined])[]
  readonly job?: string
  readonly action?: string
}

const one = (...steps: string[]): string => workflowOf([job('build', steps)])
const withHost = (given: string): Facts => withRegistry({ server: parseLoginServer(given) })
const denied = withRegistry({ token: ok(granting(['pull'])) })
const noDocker = withDocker({ cli: ok({ present: false }) })
const rejected = asGiven(APPLICATION, 'make~believe.Secret_of-the-pusher-000001', {
  token: ok(refusing(401, 'unauthorized')),
})
const upper = 'Contoso.azurecr.io'

const cases: Placed[] = [
  {
    name: 'the registry: of the login that follows',
    yaml: one(check(upper), login(upper)),
    facts: withHost(upper),
    found: [['login-server-uppercase', `registry: ${upper}`]],
  },
  {
    name: 'the registry: of this step, where no login has the same',
    yaml: one(run('echo'), check(upper), login('other.azurecr.io')),
    facts: withHost(upper),
    found: [['login-server-uppercase', `registry: ${upper}`]],
  },
  {
    name: 'the same expression is the same registry',
    yaml: one(check('${{ vars.ACR }}'), login('ghcr.io'), login('${{ vars.ACR }} # this')),
    facts: withRegistry({ server: parseLoginServer('contoso.azurecr.com') }),
    found: [['login-server-unknown-suffix', 'registry: ${{ vars.ACR }} # this']],
  },
  {
    name: 'the characters where they stand',
    yaml: workflowOf(
      [job('build', [check('${{ env.ACR }}'), login('${{ env.ACR }}')])],
      `on: push\nenv:\n  ACR: ${upper}`,
    ),
    facts: withHost(upper),
    found: [['login-server-uppercase', `ACR: ${upper}`]],
  },
  {
    name: 'the password of the login',
    yaml: one(check(HOST), login(HOST)),
    facts: rejected,
    found: [['credentials-rejected', 'password: ${{ secrets.ACR_PASSWORD }}']],
  },
  {
    name: 'the user name of the login',
    yaml: one(check(HOST), login(HOST)),
    facts: asGiven('me', refreshToken(60)),
    found: [['token-username-mismatch', 'username: ${{ secrets.ACR_USERNAME }}']],
  },
  {
    name: 'the part that is missing',
    yaml: one(check(HOST, '\n    username: me\n    password: ${{ secrets.GONE }}')),
    facts: asGiven('me', '', { credential: { state: 'skipped', because: 'credential-defective' } }),
    found: [['credentials-missing', 'password: ${{ secrets.GONE }}']],
  },
  {
    name: 'the image that is pushed',
    yaml: one(check(HOST), login(HOST), buildPush('contoso.azurecr.io/team/web:1', 'contoso.azurecr.io/team/app:1')),
    facts: denied,
    found: [['push-denied', 'contoso.azurecr.io/team/app:1']],
  },
  {
    name: 'the repository: of this step, where no image names it',
    yaml: one(check(HOST, '\n    repository: team/app'), login(HOST), run('docker push "contoso.azurecr.io/$IMAGE"')),
    facts: denied,
    found: [['push-denied', 'repository: team/app']],
  },
  {
    name: 'uses: of this step, where the workflow is not to blame',
    yaml: one(check(HOST), login(HOST)),
    facts: noDocker,
    found: [['docker-cli-missing', '- uses: org/acr-login-check@v1']],
  },
  {
    name: 'the permissions that lack the token, once',
    yaml: workflowOf([
      job(
        'build',
        [
          OIDC,
          '- uses: azure/login@v3\n  with:\n    client-id: ${{ vars.CLIENT }}\n    tenant-id: ${{ vars.TENANT }}\n    subscription-id: ${{ vars.S }}',
        ],
        'permissions:\n  contents: read',
      ),
    ]),
    facts: asIdentity({ kind: 'misconfigured', problem: { kind: 'no-oidc', clientId: APPLICATION } }, SKIPPED()),
    found: [['oidc-permission-missing', 'permissions:']],
  },
  {
    name: 'the permissions that lack the token, of this step alone',
    yaml: workflowOf([job('build', [OIDC], 'permissions:\n  contents: read')]),
    facts: asIdentity({ kind: 'misconfigured', problem: { kind: 'no-oidc', clientId: APPLICATION } }, SKIPPED()),
    found: [['oidc-permission-missing', 'permissions:']],
  },
  {
    name: 'what file and run both show is one finding',
    yaml: one(check(HOST), login(HOST), run('docker push contoso.azurecr.io/Team/App:1')),
    facts: { ...healthyFacts(), repositories: [parseRepository('Team/App', [HOST])] },
    found: [['image-name-uppercase', '- run: |>docker push contoso.azurecr.io/Team/App:1']],
  },
  {
    name: 'a run without secrets is one finding, with the guard',
    yaml: workflowOf([job('build', [check(HOST), login(HOST)])], 'on: pull_request'),
    facts: {
      ...asNobody(),
      runner: { withheldSecrets: 'fork' },
    },
    found: [['secrets-unavailable', '- uses: docker/login-action@v4']],
  },
  {
    name: 'by the id of the step',
    yaml: one(check('other.azurecr.io'), `${check(upper)}\n  id: mine`),
    facts: withHost(upper),
    action: 'mine',
    found: [['login-server-uppercase', `registry: ${upper}`]],
  },
  {
    name: 'by the name that the runner gives the second of its kind',
    yaml: one(check('other.azurecr.io'), check(`${upper} # second`)),
    facts: withHost(upper),
    action: '__org_acr-login-check_2',
    found: [['login-server-uppercase', `registry: ${upper} # second`]],
  },
  {
    name: 'no line where the step is not in the file',
    yaml: one(login(HOST)),
    facts: noDocker,
    found: [['docker-cli-missing', undefined]],
  },
  {
    name: 'no line where the job is not in the file',
    yaml: one(check(HOST)),
    facts: noDocker,
    job: 'other',
    found: [['docker-cli-missing', undefined]],
  },
]

function SKIPPED() {
  return {
    credential: { state: 'skipped', because: 'not-signed-in' },
    exchange: { state: 'skipped', because: 'not-signed-in' },
    token: { state: 'skipped', because: 'not-signed-in' },
  } as const
}

function judged({ yaml, facts, job = 'build', action = '__org_acr-login-check' }: Omit<Placed, 'name' | 'found'>) {
  const { workflow, problems } = readWorkflow(FILE, yaml, { textOf: () => undefined, substitutions: new Map() })
  if (workflow === undefined) throw new Error('no workflow')
  const running = { workflow, job, action }
  return runRules({ ...facts, workflows: ok({ workflows: [workflow], problems, running }) }, new Set())
}

describe('where a finding of run time stands', () => {
  it.each(cases)('$name', ({ found, ...given }) => {
    const lines = given.yaml.split('\n')
    const seen = judged(given)
      .filter(({ level }) => level !== 'notice')
      .map(({ id, location }) => [id, location === undefined ? undefined : lines[location.line - 1]?.trim()])
    expect(seen).toEqual(found.map(([id, line]) => [id, line?.split('>').at(-1)]))
  })

  it('none without the workflow', () => {
    expect(runRules(noDocker, new Set()).map(({ location }) => location)).toEqual([undefined])
  })
})

describe('a comment ignores', () => {
  const commented = (comment: string): string =>
    one(check(HOST), login(HOST).replace('registry: ', `registry: ${upper} ${comment} #`))
  const states = (yaml: string) =>
    judged({ yaml, facts: withHost(upper) }).map(({ id, level, ignored }) => ({ id, level, ignored }))

  it('what stands on its line, at run time too', () => {
    expect(states(commented('# acr-login-check: ignore=login-server-uppercase'))).toEqual([
      { id: 'login-server-uppercase', level: 'notice', ignored: true },
    ])
  })

  it('and nothing else', () => {
    expect(states(commented('# acr-login-check: ignore=push-denied'))).toEqual([
      { id: 'login-server-uppercase', level: 'error', ignored: false },
    ])
  })
})
