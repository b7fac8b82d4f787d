import { parseLoginServer } from '../../../src/azure/acr/login-server.ts'
import { parseRepository } from '../../../src/azure/acr/repository.ts'
import { type Facts, ok, skipped } from '../../../src/facts.ts'
import { readWorkflow } from '../../../src/workflow/read.ts'
import { HOST, healthyFacts, withGiven, withRegistry } from '../../rules/facts.ts'
import { adviceOf, CI } from '../file-case.ts'
import { ALIAS, IN_GITHUB, TRUSTED } from '../played.ts'
import type { AdviceCase } from './case.ts'
import { nameFiles } from './name-files.ts'

/** How the inputs of a run, and files, spell login servers and images. */

const spelled = (given: string): Facts => withRegistry({ server: parseLoginServer(given) })
/** The registry is spelled so, and could not be asked. */
const unusable = (given: string, because: 'login-server-unusable' | 'not-a-known-registry', more: object = {}): Facts =>
  withRegistry({
    ...{ server: parseLoginServer(given), helper: skipped(because), credential: skipped(because), addresses: [] },
    ...{ connection: skipped(because), challenge: skipped(because), token: skipped(because) },
    ...{ anonymous: skipped(because), ...more },
  })
const pushing = (...given: readonly string[]): Facts => ({
  ...healthyFacts(),
  repositories: given.map(each => parseRepository(each, [HOST])),
})

/** No registry is given; the file has this for it. */
function withoutRegistry(written?: string): Facts {
  const facts: Facts = { ...withGiven({ filled: ['username', 'password'] }, healthyFacts()), registries: [] }
  if (written === undefined) return facts
  const { workflow } = readWorkflow(
    CI,
    `on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: org/acr-login-check@v1
        with:
          registry: ${written}
          username: u
          password: \${{ secrets.P }}
`,
    { textOf: () => undefined, substitutions: new Map() },
  )
  if (workflow === undefined) throw new Error('no workflow')
  const running = { workflow, job: 'build', action: '__org_acr-login-check' }
  return { ...facts, workflows: ok({ workflows: [], problems: [], running }) }
}

export const names: readonly AdviceCase[] = [
  {
    id: 'login-server-uppercase',
    when: 'it is the input of a login step',
    facts: spelled('Contoso.azurecr.io'),
  },
  {
    id: 'registry-not-given',
    when: 'the workflow sets no value',
    facts: withoutRegistry(),
  },
  {
    id: 'registry-not-given',
    when: 'the workflow sets a secret, which is empty',
    facts: withoutRegistry('${{ secrets.ACR_REGISTRY }}'),
    notPlayed: IN_GITHUB,
  },
  {
    id: 'registry-not-given',
    when: 'the workflow sets a variable, which is empty',
    facts: withoutRegistry('${{ vars.ACR_REGISTRY }}'),
    notPlayed: IN_GITHUB,
  },
  {
    id: 'registry-not-given',
    when: 'the workflow sets another expression, which is empty',
    facts: withoutRegistry('${{ needs.setup.outputs.registry }}'),
    notPlayed: IN_GITHUB,
  },
  {
    id: 'login-server-malformed',
    when: 'the input of a login step shows which one is meant',
    facts: unusable('contoso.azurecr.io:5000', 'login-server-unusable'),
  },
  {
    id: 'login-server-malformed',
    when: 'the input of a login step does not show which one is meant',
    facts: unusable('azurecr.io', 'login-server-unusable'),
  },
  {
    id: 'login-server-unknown-suffix',
    when: 'the name ends in a misspelled Azure domain',
    facts: unusable('contoso.azurecr.com', 'login-server-unusable'),
  },
  {
    id: 'login-server-unknown-suffix',
    when: 'DNS says that the name is an alias of a login server',
    facts: unusable('images.example', 'not-a-known-registry', {
      cnames: ok(['fabrikam.azurecr.io']),
    }),
    notPlayed: ALIAS,
  },
  {
    id: 'login-server-unknown-suffix',
    when: "the domain isn't one of Azure",
    facts: unusable('registry.example', 'not-a-known-registry'),
    notPlayed: TRUSTED,
  },
  {
    id: 'image-name-uppercase',
    when: '`repository` has one such name',
    facts: pushing('Team/App:V1'),
  },
  {
    id: 'image-name-uppercase',
    when: '`repository` has several such names',
    facts: pushing('Team/App', 'team/Api'),
  },
  {
    id: 'repository-name-invalid',
    when: 'it is in `repository`',
    facts: pushing('team//app'),
  },
  ...nameFiles.map(adviceOf),
]
