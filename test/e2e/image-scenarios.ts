import { refusals } from '../embedded-azure/answers.ts'
import { type Fault, faults } from '../embedded-azure/faults.ts'
import { firstRegistry, healthyWorld, type RegistryWorld, withFault, withRegistry } from '../embedded-azure/world.ts'
import type { Scenario } from './scenarios.ts'

// Images that are named with a tag or digest: a pull is proven by the manifest.

const HOST = 'contoso.azurecr.io'
const world = healthyWorld()
const [pusher, puller] = firstRegistry(world).servicePrincipals ?? []
if (pusher === undefined || puller === undefined) throw new Error('the healthy world lacks it')

const pulling = { registry: HOST, access: 'pull', username: puller.appId, password: puller.secret }
const pushing = { registry: HOST, username: pusher.appId, password: pusher.secret }
const DIGEST = `sha256:${'0a'.repeat(32)}`
const MANIFEST = '/v2/team/app/manifests/1.2'
const answering = (fault: Fault) => withFault(world, MANIFEST, fault)
const changed = (change: Partial<RegistryWorld>) => withRegistry(world, change)

const fails = (id: string, blocked = 'error'): Pick<Scenario, 'expected' | 'result'> => ({
  expected: [`${blocked} ${id}`],
  result: 'fail',
})
const warns = (id: string): Pick<ImageScenario, 'expected' | 'result' | 'pull'> => ({
  expected: [`warning ${id}`],
  ...{ result: 'warn', pull: 'not known' },
})
const HELM = 'application/vnd.cncf.helm.config.v1+json'
/** Whose images are not there. */
const index = (...platforms: string[]) => ({
  ...{ schemaVersion: 2, mediaType: 'application/vnd.oci.image.index.v1+json' },
  manifests: platforms.map(name => {
    const [os, architecture, variant] = name.split('/')
    return { digest: DIGEST, size: 2, platform: { os, architecture, ...(variant && { variant }) } }
  }),
})
const fine = { expected: [], result: 'pass' as const }

/** As Azure/acr#893 has it: the general text, and a challenge. */
const REFUSED_BY_SOURCE: Fault = {
  ...faults.refusal(refusals.generic('79000000-0000-4000-8000-000000000000')),
}
/** Azure/acr#754. */
const THROTTLED_BY_SOURCE = faults.json(429, {
  errors: [
    {
      code: 'TOOMANYREQUESTS',
      message:
        "too many requests to source registry for cache rule 'docker-hub'. CorrelationId: 79000000-0000-4000-8000-000000000000",
    },
  ],
})

const noTruth = 'what docker pulls in the truth test has a tag of its own'

export interface ImageScenario extends Scenario {
  /** What the report says of the pull. */
  pull: 'works' | 'fails' | 'not known'
  /** Has to stand in the fix. */
  fix?: RegExp
}

export const scenarios: ImageScenario[] = [
  // Not there
  {
    name: 'a tag that is not there',
    world: changed({ tags: ['latest', '1.2.3', '1.2.5', 'nightly'] }),
    inputs: { ...pulling, repository: 'team/app:1.2.4' },
    ...fails('image-not-found'),
    pull: 'fails',
    fix: /docker pull contoso\.azurecr\.io\/team\/app:1\.2\.[35]/,
    noTruth,
  },
  {
    name: 'a tag that is like none',
    world,
    inputs: { ...pulling, repository: 'team/app:production-blue' },
    ...fails('image-not-found'),
    pull: 'fails',
    fix: /az acr repository show-tags --name contoso --repository team\/app/,
    noTruth,
  },
  {
    name: 'a tag whose neighbors cannot be listed',
    world: withFault(world, '/v2/team/app/tags/list', faults.refusal(refusals.challenge())),
    inputs: { ...pulling, repository: 'team/app:1.3' },
    ...fails('image-not-found'),
    pull: 'fails',
    fix: /show-tags/,
    noTruth,
  },
  {
    name: 'a digest that is not there',
    world,
    inputs: { ...pulling, repository: `team/app@${DIGEST}` },
    ...fails('image-not-found'),
    pull: 'fails',
    fix: /az acr manifest list-metadata/,
    noTruth,
  },
  {
    name: 'a digest that is not there, in a job that pushes',
    world,
    inputs: { ...pushing, repository: `team/app@${DIGEST}` },
    ...fails('image-not-found'),
    pull: 'fails',
    noTruth,
  },
  {
    name: 'a repository that is not there',
    world,
    inputs: { ...pulling, repository: 'team/other:1.2' },
    ...fails('image-not-found'),
    pull: 'fails',
    fix: /az acr repository list --name contoso/,
    noTruth,
  },
  {
    name: 'a repository whose name begins with a host',
    world,
    inputs: { ...pulling, repository: 'docker.io/library/redis:7' },
    ...fails('image-not-found'),
    pull: 'fails',
    fix: /az acr cache list --registry contoso/,
    noTruth,
  },
  {
    name: 'the second of two tags of one repository is not there',
    world,
    inputs: { ...pulling, repository: 'team/app:1.2\nteam/app:1.4' },
    ...fails('image-not-found'),
    pull: 'fails',
    noTruth,
  },
  {
    name: 'a tag that is not there, pulled by nobody',
    world: changed({ anonymousPull: true }),
    inputs: { registry: HOST, access: 'pull', repository: 'team/app:1.4' },
    ...fails('image-not-found'),
    pull: 'fails',
    noTruth,
  },
  {
    name: 'a tag that is not there, on a GitHub-hosted runner',
    world,
    inputs: { ...pulling, repository: 'team/app:1.4' },
    env: { RUNNER_ENVIRONMENT: 'github-hosted' },
    ...fails('image-not-found'),
    pull: 'fails',
    noTruth,
  },
  // Refused
  {
    name: 'a cache rule whose source refuses its credentials',
    world: answering(REFUSED_BY_SOURCE),
    inputs: { ...pulling, repository: 'team/app:1.2' },
    ...fails('cache-rule-upstream-failed'),
    pull: 'fails',
    fix: /az acr credential-set list --registry contoso/,
    noTruth,
  },
  {
    name: 'a cache rule whose source is throttling',
    world: answering(THROTTLED_BY_SOURCE),
    inputs: { ...pulling, repository: 'team/app:1.2' },
    ...fails('cache-rule-upstream-failed'),
    pull: 'fails',
    fix: /az acr cache update --registry contoso --name docker-hub/,
    noTruth,
  },
  {
    name: 'a cache rule whose source refuses, met by a job that pushes as well',
    world: answering(REFUSED_BY_SOURCE),
    inputs: { ...pushing, repository: 'team/app:1.2' },
    ...fails('cache-rule-upstream-failed'),
    pull: 'fails',
    noTruth,
  },
  // Azure/acr#599, #772, #892: each names the rule.
  ...[
    {
      ...{ status: 401, code: 'UNAUTHORIZED', fix: /az acr credential-set list --registry contoso/ },
      message: "authentication required with source registry for cache rule 'docker-io'",
    },
    {
      ...{ status: 403, code: 'DENIED', fix: /az acr cache show --registry contoso --name docker-io / },
      message:
        "requested access to pull from source 'docker.io/library/pulumi/pulumi-dotnet' for cache rule 'docker-io' has been denied.",
    },
    {
      ...{ status: 424, code: 'UNKNOWN', fix: /az acr cache list --registry contoso/ },
      message: "request to pull from source 'dhi.io/python' for cache rule 'docker-io' has failed",
    },
  ].map(
    ({ status, code, message, fix }): ImageScenario => ({
      name: `the source of a cache rule, met with ${status}`,
      world: answering(faults.json(status, { errors: [{ code, message }] })),
      inputs: { ...pulling, repository: 'team/app:1.2' },
      ...fails('cache-rule-upstream-failed'),
      ...{ pull: 'fails', fix, noTruth },
    }),
  ),
  // Azure/acr#210; ACR docs, FAQ.
  ...[
    { status: 403, code: 'IMAGE_QUARANTINED', message: 'The image is quarantined.', fix: /manifest show-metadata/ },
    {
      ...{ status: 405, code: 'REGISTRY_DISALLOWED_OPERATION', fix: /repository update .*--read-enabled true/ },
      message: 'The operation is disallowed on this registry, repository or image.',
    },
    { status: 403, code: 'DENIED', message: 'the content is not trusted', fix: /manifest show-metadata/ },
  ].map(
    ({ status, code, message, fix }): ImageScenario => ({
      name: `the registry rejects the image: ${message}`,
      world: answering(faults.json(status, { errors: [{ code, message }] })),
      inputs: { ...pulling, repository: 'team/app:1.2' },
      ...fails('image-rejected'),
      ...{ pull: 'fails', fix, noTruth },
    }),
  ),
  // What test/truth/images.test.ts shows to the real docker, beside more of its kind.
  {
    name: 'an index without the platform of the daemon',
    world: answering(faults.json(200, index('linux/arm64', 'windows/amd64'))),
    inputs: { ...pulling, repository: 'team/app:1.2' },
    ...warns('image-incompatible'),
    fix: /--platform linux\/arm64,linux\/amd64 /,
    noTruth,
  },
  {
    name: 'an index for another platform, which a job is about to push again',
    world: answering(faults.json(200, index('linux/s390x'))),
    inputs: { ...pushing, repository: 'team/app:1.2' },
    ...fine,
    pull: 'works',
    noTruth,
  },
  {
    name: 'a chart in place of an image',
    world: answering(faults.json(200, { schemaVersion: 2, config: { mediaType: HELM, digest: DIGEST } })),
    inputs: { ...pulling, repository: 'team/app:1.2' },
    ...{ expected: ['notice image-incompatible'], result: 'unknown', pull: 'not known' },
    fix: /helm pull oci:\/\/contoso\.azurecr\.io\/team\/app --version 1\.2/,
    noTruth,
  },
  {
    name: 'an index whose image was deleted',
    world: answering(faults.json(200, index('linux/amd64'))),
    inputs: { ...pulling, repository: 'team/app:1.2' },
    ...fails('image-not-found'),
    pull: 'fails',
    fix: /az acr manifest list-metadata/,
    noTruth,
  },
  {
    name: 'an index whose image the source of a cache rule does not give',
    world: withFault(
      answering(faults.json(200, index('linux/amd64'))),
      `/v2/team/app/manifests/${DIGEST}`,
      faults.json(424, {
        errors: [{ code: 'UNKNOWN', message: "request to pull from source 'x' for cache rule 'hub' has failed" }],
      }),
    ),
    inputs: { ...pulling, repository: 'team/app:1.2' },
    ...fails('cache-rule-upstream-failed'),
    pull: 'fails',
    noTruth,
  },
  {
    name: 'a digest in uppercase',
    world,
    inputs: { ...pulling, repository: `team/app@${DIGEST.toUpperCase().replace('SHA', 'sha')}` },
    ...fails('repository-name-invalid'),
    pull: 'fails',
    noTruth,
  },
  {
    name: 'a digest that is cut off',
    world,
    inputs: { ...pulling, repository: `team/app@${DIGEST.slice(0, 19)}` },
    ...fails('repository-name-invalid'),
    pull: 'fails',
    noTruth,
  },
  // Neighbors of them
  {
    name: 'an index with the platform of the daemon, and others',
    world,
    inputs: { ...pulling, repository: 'team/app:latest' },
    ...fine,
    pull: 'works',
    noTruth,
  },
  {
    name: 'an index for a newer processor: docker decides',
    world: answering(faults.json(200, index('linux/amd64/v3'))),
    inputs: { ...pulling, repository: 'team/app:1.2' },
    expected: [],
    result: 'unknown',
    pull: 'not known',
    noTruth,
  },
  {
    name: 'the firewall refuses the manifest',
    world: answering(faults.refusal(refusals.firewall('203.0.113.7'))),
    inputs: { ...pulling, repository: 'team/app:1.2' },
    ...fails('firewall-denied'),
    pull: 'fails',
    noTruth,
  },
  {
    name: 'the manifest is throttled by the registry itself',
    world: answering(faults.throttled(30)),
    inputs: { ...pulling, repository: 'team/app:1.2' },
    ...fails('registry-throttled'),
    pull: 'fails',
    noTruth,
  },
  {
    name: 'the manifest is answered with 500',
    world: answering(faults.json(500, { errors: [{ code: 'UNKNOWN', message: 'unknown error' }] })),
    inputs: { ...pulling, repository: 'team/app:1.2' },
    ...fails('registry-unavailable'),
    pull: 'fails',
    noTruth,
  },
  {
    name: 'the connection drops at the manifest',
    world: answering(faults.reset()),
    inputs: { ...pulling, repository: 'team/app:1.2' },
    ...fails('registry-unreachable'),
    pull: 'fails',
    noTruth,
  },
  // What does not tell
  {
    name: 'a page of somebody else at the manifest',
    world: answering(faults.page(404, '<html>Blocked by policy</html>')),
    inputs: { ...pulling, repository: 'team/app:1.2' },
    expected: ['error not-a-registry'],
    result: 'fail',
    pull: 'fails',
    noTruth,
  },
  {
    name: 'a page of somebody else that refuses the manifest',
    world: answering(faults.page(403, '<html>Blocked by policy</html>')),
    inputs: { ...pulling, repository: 'team/app:1.2' },
    expected: ['error not-a-registry'],
    result: 'fail',
    pull: 'fails',
    noTruth,
  },
  // In order
  {
    name: 'a tag that is there',
    world,
    inputs: { ...pulling, repository: 'team/app:1.2' },
    ...fine,
    pull: 'works',
    noTruth,
  },
  {
    name: 'a tag that the job is about to push',
    world,
    inputs: { ...pushing, repository: 'team/app:1.3' },
    ...fine,
    pull: 'works',
    noTruth,
  },
  {
    name: 'a repository that the job is about to make',
    world,
    inputs: { ...pushing, repository: 'team/new:1.0' },
    ...fine,
    pull: 'works',
    noTruth,
  },
  {
    name: 'no tag named, and there is no latest',
    world: changed({ tags: ['1.2'] }),
    inputs: { ...pulling, repository: 'team/app' },
    ...fine,
    pull: 'works',
    noTruth,
  },
  {
    name: 'a manifest that comes at the second try',
    world: answering({ ...faults.page(503, 'busy'), times: 1 }),
    inputs: { ...pulling, repository: 'team/app:1.2' },
    ...fine,
    pull: 'works',
    noTruth,
  },
]
