import { readToken } from '../../src/azure/acr/acr-token.ts'
import { parseChallenge } from '../../src/azure/acr/challenge.ts'
import { describeSecret, displayUserName } from '../../src/azure/acr/credential.ts'
import { addressRefused, parseErrorBody } from '../../src/azure/acr/error-response.ts'
import { parseLoginServer } from '../../src/azure/acr/login-server.ts'
import { childFor, manifestContent, manifestTarget } from '../../src/azure/acr/manifest.ts'
import { parseRepository } from '../../src/azure/acr/repository.ts'
import { parseConditionText } from '../../src/azure/arm/condition-parser.ts'
import { parseArmError } from '../../src/azure/arm/error.ts'
import { guidAtEnd, scopeKind } from '../../src/azure/arm/scope.ts'
import { satisfies } from '../../src/azure/entra/claims-matching.ts'
import { parseCreds } from '../../src/azure/entra/creds.ts'
import { parseEntraError } from '../../src/azure/entra/entra-error.ts'
import { compareFederated } from '../../src/azure/entra/federated-credentials.ts'
import { parseSubject } from '../../src/azure/entra/subject.ts'
import { tenantForm, tenantInChallenge } from '../../src/azure/entra/tenant.ts'
import { readEntraToken, readGitHubToken } from '../../src/azure/entra/token.ts'
import { FINDING_IDS } from '../../src/catalogue.ts'
import { currentBuilder, readBuilder } from '../../src/docker/builder.ts'
import { parseAuthVariable, parseDockerConfig } from '../../src/docker/config.ts'
import { readHelperAnswer } from '../../src/docker/credential-helper.ts'
import { readEngineProxies } from '../../src/docker/info.ts'
import { readDockerVersion } from '../../src/docker/version.ts'
import { parseInputs } from '../../src/inputs.ts'
import { dockerEndpoint } from '../../src/probes/docker.ts'
import { proxyFor } from '../../src/probes/proxy.ts'
import { codeBlock, codeCell, jsonText, markdown, multiline, singleLineSafe } from '../../src/report/escape.ts'
import { annotationCommand } from '../../src/report/workflow-commands.ts'
import { secretsInUrls } from '../../src/secrets/url-credentials.ts'
import { createVault } from '../../src/secrets/vault.ts'
import { lines, oneLine, percentDecoded, truncate, withoutColors } from '../../src/util/text.ts'
import { readWorkflow } from '../../src/workflow/read.ts'
import { REGISTRY } from '../azure/arm/fixtures.ts'
import { redacted } from '../redact.ts'
import { FILE, withSteps } from '../workflow/reading.ts'

const workflow = (text: string): unknown =>
  readWorkflow(FILE, text, { textOf: () => undefined, substitutions: new Map([['github.actor', 'octocat']]) })
const inputs = (name: string) => (text: string) =>
  parseInputs(
    { [name]: text },
    createVault(() => undefined),
    FINDING_IDS,
  )
const exited = (stdout: string, stderr = ''): unknown =>
  readDockerVersion({ state: 'exited', code: 1, stdout, stderr }, redacted)
const issuer = 'https://token.actions.githubusercontent.com'
/** As a block, so that any text stands in it as it is. */
const block = (text: string): string => `|\n${text.replace(/^/gm, '    ')}\n`

/** Whatever looks at what others wrote, as a function of that text; with a beginning that leads into it. */
export const PARSERS: readonly (readonly [name: string, parse: (text: string) => unknown, ...starts: string[]])[] = [
  [
    'an error of Entra',
    text => parseEntraError(text, redacted),
    '{"error_description":"AADSTS7000215: x',
    'AADSTS7000215: x',
    '{"a":"\\',
  ],
  [
    'an error of Entra, as an object',
    text => parseEntraError({ error_description: `AADSTS7000215: ${text}` }, redacted),
  ],
  [
    'an error of Entra, in other JSON',
    text => parseEntraError(JSON.stringify({ x: text, y: 'AADSTS50011: x' }), redacted),
  ],
  [
    'an error of Resource Manager',
    text => parseArmError({ error: { code: 'x', message: text } }, redacted),
    "client '",
    'AADSTS1',
  ],
  [
    'a scope',
    text => scopeKind(text, REGISTRY),
    '/subscriptions/',
    '/providers/microsoft.containerregistry/registries/',
  ],
  ['the GUID at an end', guidAtEnd, '7a1c9f52-3e84-4b0d-9c66-2f10d5e8a701'],
  ['a condition', parseConditionText, "(@Resource[x] StringEquals 'a'"],
  ['a tenant', tenantForm, '"', 'a@'],
  ['a challenge of Resource Manager', tenantInChallenge, 'Bearer authorization_uri="'],
  ['a subject', parseSubject, 'repo:a/b:', 'repo:'],
  ['an expression of a federated credential', text => satisfies(text, { sub: 'x' }), "claims['sub'] matches '"],
  ['a pattern of a federated credential', text => satisfies("claims['sub'] matches '*a*b*'", { sub: text })],
  [
    'a federated credential',
    text =>
      compareFederated({ issuer, subject: text, audience: 'x' }, [
        { name: 'x', issuer: text, subject: `${text}x`, audiences: ['x'] },
      ]),
  ],
  ['creds', parseCreds, '{"clientId":"', '{"a":1,', '/*'],
  ['a token', text => [readToken(text), readEntraToken(text), readGitHubToken(text)], 'eyJhbGciOi.', 'eyJ'],
  ['a password', describeSecret],
  ['a user name', displayUserName],
  ['config.json', parseDockerConfig, '{"auths":{"'],
  ['DOCKER_AUTH_CONFIG', parseAuthVariable, '{"auths":{"'],
  [
    'an answer of a helper',
    text => [0, 1].map(code => readHelperAnswer({ state: 'exited', code, stdout: text, stderr: text }, redacted)),
    '{"Username":"<token>","Secret":"',
  ],
  ['docker version', exited, '{"Client":', '\n{'],
  ['what docker version complains of', text => exited('', text), 'context ', 'client version '],
  ['docker info', readEngineProxies],
  [
    'docker buildx inspect',
    readBuilder,
    'Name: a\nDriver: b\nNodes:\nName: ',
    'Name: a\nDriver: b\nNodes:\nName: x\nDriver Options: ',
  ],
  ['docker buildx current', text => [currentBuilder(text, ''), currentBuilder('', text)]],
  ['DOCKER_HOST', text => dockerEndpoint({ DOCKER_HOST: text }, redacted), 'tcp://'],
  [
    'a proxy',
    text => [
      proxyFor('a.azurecr.io', { HTTPS_PROXY: text }),
      proxyFor('a.azurecr.io', { HTTPS_PROXY: 'http://p', NO_PROXY: text }),
    ],
  ],
  ['secrets in URLs', secretsInUrls, 'https://a:b@', 'a', 'https://'],
  ['a challenge', parseChallenge, 'Bearer realm="', 'Bearer ', 'Basic "'],
  [
    'an error of a registry',
    text => [parseErrorBody(text), parseErrorBody(JSON.stringify({ errors: [{ code: text, message: text }] }))],
    '{"errors":[',
  ],
  ['an address in an error', text => addressRefused({ code: 'DENIED', message: `client with IP '${text}` })],
  ['a manifest', manifestTarget],
  ['what a manifest describes', manifestContent],
  ['an image of an index', text => childFor(text, 'amd64')],
  ['a login server', parseLoginServer, 'https://', 'a.azurecr.io'],
  ['a repository', text => parseRepository(text, ['a.azurecr.io']), 'a.azurecr.io/', 'a'],
  ['registry', inputs('registry')],
  ['repository', inputs('repository')],
  ['ignore', inputs('ignore')],
  ['workflow-files', inputs('workflow-files')],
  ['username', inputs('username')],
  ['one line', singleLineSafe],
  ['several lines', multiline],
  ['Markdown', markdown, 'www.'],
  ['a code cell', codeCell],
  ['a code block', text => codeBlock(text, 'sh')],
  ['JSON', text => jsonText({ text }), '##'],
  ['an annotation', text => annotationCommand('error', text, text)],
  [
    'small functions',
    text => [withoutColors(text), truncate(redacted(text), 100), lines(text), oneLine(text), percentDecoded(text)],
    '\u001b[',
  ],
  ['a vault', text => keeper.redact(text), 'eyJaaaaaa.', 'make-believe'],
  ['a file', workflow, '# ', 'on: ', 'jobs: {a: '],
  ['a comment', text => workflow(withSteps(`- uses: a/b@v1 # ${text.replaceAll('\n', ' ')}\n`))],
  [
    'an action',
    text => workflow(withSteps(`- uses: ${JSON.stringify(text)}\n  with: {username: ${JSON.stringify(text)}}\n`)),
    'docker://',
  ],
  [
    'an input of an action',
    text =>
      workflow(
        withSteps(
          `- uses: docker/login-action@v3\n  with: {registry: ${JSON.stringify(text)}, username: a, password: ${JSON.stringify(text)}}\n`,
        ),
      ),
    '${{ ',
  ],
  [
    'tags of an action',
    text =>
      workflow(withSteps(`- uses: docker/build-push-action@v6\n  with:\n    push: true\n    tags: ${block(text)}\n`)),
    'a.azurecr.io/x:',
  ],
  ['a condition of a step', text => workflow(withSteps(`- if: ${JSON.stringify(text)}\n  run: x\n`)), '${{ '],
  [
    'a script of bash',
    text => workflow(withSteps(`- run: ${block(text)}  shell: bash\n`)),
    'docker push a.azurecr.io/x ',
    'a="',
    'echo $(',
    'docker login -u a -p ',
  ],
  [
    'a script of PowerShell',
    text => workflow(withSteps(`- run: ${block(text)}  shell: pwsh\n`)),
    'docker push a.azurecr.io/x ',
    '$a = "',
    '@{',
    "@'\n",
  ],
  [
    'output of a script',
    text =>
      workflow(
        withSteps(
          `- id: a\n  run: ${block(`echo "${text}" >> $GITHUB_OUTPUT`)}- run: docker push \${{ steps.a.outputs.x }}\n`,
        ),
      ),
  ],
]

const keeper = createVault(() => undefined)
keeper.register('make-believe secret')
keeper.register('aaaaaaaaaaaaaaaa')
