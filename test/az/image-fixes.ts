import { applicationLogin, cloudWorld, ids, withArm, withRoles } from '../embedded-azure/cloud-world.ts'
import { INDEX_DIGEST, MANIFEST_DIGEST } from '../embedded-azure/data-host.ts'
import { type Fault, faults } from '../embedded-azure/faults.ts'
import type { Attributes } from '../embedded-azure/metadata.ts'
import { type World, withFault, withRegistry } from '../embedded-azure/world.ts'
import type { FixCase } from './fix-case.ts'

// Images that are not there, locked, in quarantine, or behind a cache rule.

const readable = withRoles(cloudWorld(), 'AcrPush', 'Reader')
const { username, password } = applicationLogin(readable)
const pulling = (repository: string) => ({
  ...{ registry: 'contoso.azurecr.io', access: 'pull', repository, username, password, 'tenant-id': ids.tenant },
})
/** One that may read Resource Manager, where the policy of quarantine stands. */
const asReader = (repository: string) => ({ ...pulling(repository), 'client-id': username, 'client-secret': password })

const having = (attributes: Record<string, Attributes>, world = readable): World => withRegistry(world, { attributes })
const unreadable = { readEnabled: false }
const inQuarantine = having({ [`team/app@${MANIFEST_DIGEST}`]: { quarantineState: 'Quarantined' } })
const answering = (fault: Fault, world = readable): World => withFault(world, '/v2/team/app/manifests/1.2', fault)
const released = (world: World): World => withRegistry(world, { attributes: {}, faults: {} })
const MISSING = `sha256:${'0a'.repeat(32)}`

const notFound: FixCase[] = [
  {
    id: 'image-not-found',
    name: 'a tag that is like none',
    when: "the tag doesn't exist, and no similar one does",
    world: readable,
    inputs: pulling('team/app:production-blue'),
    // The newest first.
    shows: /^1\.2\nlatest\n/,
    given: printed => ({ repository: `team/app:${printed.split('\n')[0]}` }),
  },
  {
    id: 'image-not-found',
    name: 'a digest',
    when: "the digest doesn't exist",
    world: readable,
    inputs: pulling(`team/app@${MISSING}`),
    shows: new RegExp(`"digest": "${MANIFEST_DIGEST}"`),
    given: printed => ({ repository: `team/app@${/"digest": "([^"]+)"/.exec(printed)?.[1]}` }),
  },
  {
    id: 'image-not-found',
    name: 'a repository',
    when: "the repository doesn't exist",
    world: withRegistry(readable, { repositories: ['team/api', 'team/app'] }),
    inputs: pulling('teams/app:1.2'),
    shows: /^team\/api\nteam\/app$/m,
    given: printed => ({ repository: `${/^.*app$/m.exec(printed)?.[0]}:1.2` }),
  },
  {
    id: 'image-not-found',
    name: 'an index is there, and its image was deleted',
    when: "the index exists, but its image for this architecture doesn't",
    world: answering(
      faults.json(200, {
        ...{ schemaVersion: 2, mediaType: 'application/vnd.oci.image.index.v1+json' },
        manifests: [{ digest: MISSING, size: 2, platform: { os: 'linux', architecture: 'amd64' } }],
      }),
    ),
    inputs: pulling('team/app:1.2'),
    shows: new RegExp(`"digest": "${INDEX_DIGEST}"`),
    meanwhile: released,
  },
  {
    id: 'image-not-found',
    name: 'a tag in quarantine, which the registry hides',
    when: "the tag doesn't exist, and the registry puts new images into quarantine",
    world: withRegistry(withArm(inQuarantine, { quarantine: 'enabled' }), { tags: ['latest', '1.2', '1.3'] }),
    inputs: asReader('team/app:1.2'),
    shows: /"quarantineState": "Quarantined"/,
    meanwhile: released,
  },
]

const rejected: FixCase[] = [
  ...[
    ['the tag', 'team/app:1.2'],
    ['the image', `team/app@${MANIFEST_DIGEST}`],
    ['the repository', 'team/app'],
  ].map(([what = '', name = '']) => ({
    id: 'image-rejected',
    name: `reading ${what} is disabled`,
    when: 'the image is locked',
    world: having({ [name]: unreadable }),
    inputs: pulling('team/app:1.2'),
  })),
  {
    id: 'image-rejected',
    name: 'reading the image is disabled, by its digest',
    when: 'the image is locked, and named by its digest',
    world: having({ [`team/app@${MANIFEST_DIGEST}`]: unreadable }),
    inputs: pulling(`team/app@${MANIFEST_DIGEST}`),
  },
  {
    id: 'image-rejected',
    name: 'the text for a lock, and it is quarantine',
    when: 'the image is locked, and named by its digest',
    world: inQuarantine,
    inputs: pulling(`team/app@${MANIFEST_DIGEST}`),
    shows: /"quarantineState": "Quarantined"/,
    meanwhile: released,
  },
  {
    id: 'image-rejected',
    name: 'quarantine in its own words',
    when: 'the image is in quarantine',
    world: answering(
      faults.json(403, { errors: [{ code: 'IMAGE_QUARANTINED', message: 'The image is quarantined.', detail: {} }] }),
      inQuarantine,
    ),
    inputs: pulling('team/app:1.2'),
    shows: /"quarantineState": "Quarantined"/,
    meanwhile: released,
  },
  {
    id: 'image-rejected',
    name: 'another reason',
    when: 'the registry gives another reason',
    world: answering(faults.json(403, { errors: [{ code: 'DENIED', message: 'the content is not trusted' }] })),
    inputs: pulling('team/app:1.2'),
    shows: /"readEnabled": true/,
  },
]

const SECRET = 'https://contoso-vault.vault.azure.net/secrets/hub-password'
const NEW = 'make-believe.new-password-of-the-source'
const cached = (rule: object, { stored = NEW, world = readable }: { stored?: string; world?: World } = {}): World => ({
  ...withArm(world, {
    cacheRules: [{ name: 'hub', source: 'docker.io/library/redis', target: 'hub/redis', ...rule }],
    credentialSets: [{ name: 'hub-login', source: 'docker.io', passwordSecret: SECRET, accepted: NEW }],
  }),
  vaults: [{ name: 'contoso-vault', secrets: { 'hub-password': stored } }],
})
/** Artifact cache came with az 2.48. */
const fromHub = { id: 'cache-rule-upstream-failed', since: 48, inputs: pulling('hub/redis:1.2') }
const recovered = (world: World): World => cached({ credentialSet: 'hub-login' }, { world })

const upstream: FixCase[] = [
  {
    ...fromHub,
    name: "the source's password was changed",
    when: 'the token grants the pull, and the registry rejects it',
    world: cached({ credentialSet: 'hub-login' }, { stored: 'make-believe.old-password' }),
    shows: /"health": "Unhealthy"[\s\S]*"secret": "https:\/\/contoso-vault\.vault\.azure\.net\/secrets\/hub-password"/,
    fill: {
      '<vault>': 'contoso-vault',
      '<secret>': 'hub-password',
      '<file-with-the-password>': `"$(f=$(mktemp); printf %s ${NEW} > "$f"; echo "$f")"`,
    },
  },
  {
    ...fromHub,
    name: 'the source is throttling, and the rule signs in to nothing',
    when: 'the source of a named rule is throttling',
    world: cached({ answers: 'too-many-anonymous' }),
    shows: /"name": "hub-login"/,
    fill: { '<credential-set>': 'hub-login' },
  },
  {
    ...fromHub,
    name: 'the source has no such path',
    when: 'the source of a named rule denies the path',
    world: cached({ answers: 'no-such-path' }),
    shows: /"source": "docker\.io\/library\/redis"/,
    meanwhile: recovered,
  },
  {
    ...fromHub,
    name: 'the source fails',
    when: 'the source of a named rule fails',
    world: cached({ credentialSet: 'hub-login', answers: 'failure' }),
    shows: /"rule": "hub"[\s\S]*"health": "Healthy"/,
    meanwhile: recovered,
  },
]

upstream.push({
  id: 'image-not-found',
  name: 'a name that no cache rule covers',
  when: "the repository doesn't exist, and its name begins with a host",
  since: 48,
  world: cached({ credentialSet: 'hub-login' }),
  inputs: pulling('docker.io/library/redis:1.2'),
  shows: /"target": "hub\/redis"/,
  meanwhile: world => cached({ credentialSet: 'hub-login', target: 'docker.io/library/*' }, { world }),
})

export const imageFixes: FixCase[] = [...notFound, ...rejected, ...upstream]
