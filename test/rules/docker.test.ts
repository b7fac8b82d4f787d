import { describe, it } from 'vitest'
import type { HelperAnswer } from '../../src/docker/credential-helper.ts'
import { type Facts, failed, type HelperFact, ok, skipped, valueIn } from '../../src/facts.ts'
import type { Operation } from '../../src/findings.ts'
import { note } from '../../src/util/note.ts'
import { ALL, type Case, error, expectFound, ON_IMAGES, warning } from './cases.ts'
import {
  APPLICATION,
  asNobody,
  asStored,
  granting,
  healthyFacts,
  pulling,
  refusing,
  withDocker,
  withRegistry,
} from './facts.ts'

const FOR_ALL = { registry: null }
const NO_REGISTRY = [
  ['login-server', note('empty')],
  ['login', 'docker.io', 'azurecr.io'],
] as const
const config = (change: object) => ok({ file: '/home/runner/.docker/config.json', ...change })
const cli = (version: string, isPodman = false) => ok({ present: true as const, version, isPodman })
const tooOld = { state: 'client-too-old' as const, text: 'client version 1.41 is too old' }
const READ_ONLY = { kind: 'read-only' as const, path: '/home/runner/.docker' }
const HELPER = { program: 'docker-credential-some', present: true, detected: false }
const saying = (answer: HelperAnswer, more: Partial<HelperFact> = {}) => ok({ ...HELPER, ...more, answer: ok(answer) })
/** An Entra session is there, and nothing is given. */
const asSession = (): Facts => {
  const facts = asNobody()
  const [registry] = healthyFacts().registries
  const shape = valueIn(registry?.credential ?? skipped('not-needed'))
  if (registry === undefined || shape === undefined) throw new Error('the healthy facts lack it')
  return withRegistry({ credential: ok({ ...shape, source: 'entra' }), token: registry.token }, facts)
}
const unwritable = [
  error(
    'docker-config-not-writable',
    [
      ['config', '/home/runner/.docker/config.json'],
      ['path', '/home/runner/.docker'],
    ],
    FOR_ALL,
  ),
]
const absent = ok({
  program: 'docker-credential-absent',
  present: false,
  detected: false,
  answer: skipped('not-needed'),
})

const cases: Case[] = [
  { name: 'the healthy facts', facts: healthyFacts(), found: [] },
  { name: 'the healthy facts of a pull', facts: pulling(), found: [] },
  {
    name: 'no docker on PATH',
    facts: withDocker({ cli: ok({ present: false }), engine: failed({ kind: 'tool', text: 'docker: not found' }) }),
    found: [error('docker-cli-missing', [['client-version', '-', '>= 18.03']], FOR_ALL)],
  },
  ...['17.12.1-ce', '1.13.1', '18.02.0-ce', '18.2'].map(version => ({
    name: `docker ${version}`,
    facts: withDocker({ cli: cli(version) }),
    found: [error('docker-client-outdated', [['client-version', version, '>= 18.03']], FOR_ALL)],
  })),
  ...['18.03.0-ce', '18.3', '18.09.9', '19.03', '20.10.24+dfsg1', '28.3.0+azure-1', 'master-dockerproject'].map(
    version => ({
      name: `docker ${version}`,
      facts: withDocker({ cli: cli(version) }),
      found: [],
    }),
  ),
  {
    name: 'podman has versions of its own',
    facts: withDocker({ cli: cli('4.9.3', true), engine: ok({ state: 'daemonless' }) }),
    found: [],
  },
  {
    name: 'the engine refuses the client as too old',
    facts: withDocker({ cli: cli('20.10.24+dfsg1'), engine: ok(tooOld) }),
    found: [
      error(
        'docker-client-outdated',
        [
          ['client-version', '20.10.24+dfsg1'],
          ['message', tooOld.text],
        ],
        FOR_ALL,
      ),
    ],
  },
  {
    name: 'no daemon',
    facts: withDocker({
      engine: ok({ state: 'unreachable', text: 'Cannot connect to the Docker daemon at tcp://10.0.0.9:2375.' }),
      endpoint: 'tcp://10.0.0.9:2375',
    }),
    found: [
      error(
        'docker-daemon-unreachable',
        [
          ['endpoint', 'tcp://10.0.0.9:2375'],
          ['message', 'Cannot connect to the Docker daemon at tcp://10.0.0.9:2375.'],
        ],
        { ...FOR_ALL, blocks: ON_IMAGES },
      ),
    ],
  },
  {
    name: 'an engine that is older than what the client asks for',
    facts: withDocker({ engine: ok({ state: 'client-too-new', text: 'client version 1.52 is too new' }) }),
    found: [
      error(
        'docker-daemon-unreachable',
        [
          ['endpoint', 'default'],
          ['message', 'client version 1.52 is too new'],
        ],
        FOR_ALL,
      ),
    ],
  },
  {
    name: 'DOCKER_API_VERSION names what the engine does not speak',
    facts: withDocker({
      engine: ok({ state: 'client-too-new', text: 'client version 1.52 is too new', newest: '1.41' }),
      apiVersion: '1.52',
    }),
    found: [
      error(
        'docker-daemon-unreachable',
        [
          ['endpoint', 'default'],
          ['api-version', '1.52', '<= 1.41'],
          ['message', 'client version 1.52 is too new'],
        ],
        FOR_ALL,
      ),
    ],
  },
  {
    name: 'DOCKER_API_VERSION, and an engine that speaks it',
    facts: withDocker({ apiVersion: '1.41' }),
    found: [],
  },
  {
    name: 'an engine that takes the connection and never answers: a login waits as well',
    facts: withDocker({
      cli: failed({ kind: 'tool', text: 'docker version: no answer within 35 s' }),
      engine: ok({ state: 'unreachable', text: 'docker version: no answer within 35 s', loginFails: true }),
      endpoint: 'tcp://10.0.0.9:2375',
    }),
    found: [
      error(
        'docker-daemon-unreachable',
        [
          ['endpoint', 'tcp://10.0.0.9:2375'],
          ['message', 'docker version: no answer within 35 s'],
        ],
        FOR_ALL,
      ),
    ],
  },
  ...(['context', 'certificates', 'address'] as const).map(because => ({
    name: `the client ends before it asks anybody: ${because}`,
    facts: withDocker({
      cli: failed({ kind: 'tool', text: 'docker version: exit code 1' }),
      engine: ok({ state: 'no-endpoint', text: 'Failed to initialize: x', because }),
    }),
    found: [
      error(
        'docker-daemon-unreachable',
        [
          ['endpoint', 'default'],
          ['message', 'Failed to initialize: x'],
        ],
        FOR_ALL,
      ),
    ],
  })),
  {
    name: 'socket denied',
    facts: withDocker({ engine: ok({ state: 'socket-denied', text: 'permission denied while trying to connect' }) }),
    found: [
      error(
        'docker-socket-denied',
        [
          ['endpoint', 'default'],
          ['message', 'permission denied while trying to connect'],
        ],
        { ...FOR_ALL, blocks: ON_IMAGES },
      ),
    ],
  },
  {
    name: 'the default platform is a list',
    facts: withDocker({ malformedPlatform: 'linux/amd64,linux/arm64' }),
    found: [
      error('docker-platform-invalid', [['platform', 'linux/amd64,linux/arm64', 'linux/amd64']], {
        ...FOR_ALL,
        blocks: ['pull'],
      }),
    ],
  },
  {
    name: 'podman does not read the default platform',
    facts: withDocker({ malformedPlatform: 'nonsense', engine: ok({ state: 'daemonless' }) }),
    found: [],
  },
  {
    name: 'docker cannot be started',
    facts: withDocker({
      cli: failed({ kind: 'tool', text: 'exec format error' }),
      engine: ok({ state: 'client-broken', because: 'program', text: 'exec format error' }),
    }),
    found: [error('docker-cli-broken', [['message', 'exec format error']], { ...FOR_ALL, blocks: ALL })],
  },
  {
    name: 'docker stops at a variable',
    facts: withDocker({
      cli: failed({ kind: 'tool', text: 'exit code 1' }),
      engine: ok({ state: 'client-broken', because: 'DOCKER_BUILDKIT', text: 'DOCKER_BUILDKIT environment variable' }),
    }),
    found: [error('docker-cli-broken', [['message', 'DOCKER_BUILDKIT environment variable']], FOR_ALL)],
  },
  {
    name: 'what docker said is not known',
    facts: withDocker({ engine: ok({ state: 'unclear', text: 'Segmentation fault' }) }),
    found: [],
  },
  {
    name: 'docker did not answer in time',
    facts: withDocker({ cli: failed({ kind: 'deadline' }), engine: failed({ kind: 'deadline' }) }),
    found: [],
  },
  {
    name: 'config.json is broken, credentials given',
    facts: withDocker({ config: config({ problem: 'not valid JSON' }) }),
    found: [
      warning(
        'docker-config-invalid',
        [
          ['config', '/home/runner/.docker/config.json'],
          ['message', 'not valid JSON'],
        ],
        FOR_ALL,
      ),
    ],
  },
  {
    name: 'config.json is broken, its login is needed for a push',
    facts: withDocker({ config: config({ problem: 'not valid JSON' }) }, asNobody()),
    found: [
      error(
        'docker-config-invalid',
        [
          ['config', '/home/runner/.docker/config.json'],
          ['message', 'not valid JSON'],
        ],
        { ...FOR_ALL, blocks: ALL },
      ),
    ],
  },
  {
    name: "config.json is root's, and nobody else may read it",
    facts: withDocker({ config: config({ problem: 'EACCES', owner: 'root' }) }),
    found: [
      warning(
        'docker-config-invalid',
        [
          ['config', '/home/runner/.docker/config.json'],
          ['owner', 'root'],
          ['message', 'EACCES'],
        ],
        FOR_ALL,
      ),
    ],
  },
  {
    name: 'docker says itself what is wrong with config.json',
    facts: withDocker({
      config: config({ problem: 'not valid JSON' }),
      cli: ok({ present: true, version: '28.2.2', isPodman: false, warning: 'WARNING: Error parsing config file' }),
    }),
    found: [
      warning(
        'docker-config-invalid',
        [
          ['config', '/home/runner/.docker/config.json'],
          ['message', 'not valid JSON'],
          ['message', 'WARNING: Error parsing config file'],
        ],
        FOR_ALL,
      ),
    ],
  },
  {
    name: 'docker alone says that something is wrong with config.json',
    facts: withDocker({
      cli: ok({ present: true, version: '28.2.2', isPodman: false, warning: 'WARNING: Error loading config file' }),
    }),
    found: [
      warning(
        'docker-config-invalid',
        [
          ['config', '/home/runner/.docker/config.json'],
          ['message', 'WARNING: Error loading config file'],
        ],
        FOR_ALL,
      ),
    ],
  },
  {
    name: 'config.json is broken, its login is needed for a pull',
    facts: withDocker(
      { config: config({ problem: 'not valid JSON' }) },
      pulling(asNobody({ anonymous: ok(refusing(401, 'authentication required')) })),
    ),
    found: [
      error(
        'docker-config-invalid',
        [
          ['config', '/home/runner/.docker/config.json'],
          ['message', 'not valid JSON'],
        ],
        FOR_ALL,
      ),
    ],
  },
  {
    name: 'config.json cannot be opened: not known',
    facts: withDocker({ config: failed({ kind: 'tool', text: 'config.json: EACCES' }) }),
    found: [],
  },
  {
    name: 'the helper of this host is missing',
    facts: withRegistry({ helper: absent }),
    found: [error('docker-credential-helper-missing', [['credential-helper', 'docker-credential-absent']])],
  },
  {
    name: 'the helper of this host is there',
    facts: withRegistry({ helper: saying({ state: 'login', isGiven: true }) }),
    found: [],
  },
  ...helperCases(),
  {
    name: 'the login cannot be stored',
    facts: withDocker({ config: config({ obstacle: READ_ONLY }) }),
    found: [
      error(
        'docker-config-not-writable',
        [
          ['config', '/home/runner/.docker/config.json'],
          ['path', '/home/runner/.docker'],
        ],
        FOR_ALL,
      ),
    ],
  },
  {
    name: 'the login cannot be stored, and the file is broken: it stays as it is',
    facts: withDocker({ config: config({ obstacle: READ_ONLY, problem: 'not valid JSON' }) }),
    found: [
      error(
        'docker-config-not-writable',
        [
          ['config', '/home/runner/.docker/config.json'],
          ['path', '/home/runner/.docker'],
        ],
        FOR_ALL,
      ),
    ],
  },
  {
    name: 'no login is to be stored',
    facts: withDocker(
      { config: config({ obstacle: READ_ONLY }) },
      pulling(asNobody({ anonymous: ok(granting(['pull'])) })),
    ),
    found: [],
  },
  {
    name: 'no registry is given, so docker is not needed',
    facts: {
      ...withDocker({
        cli: ok({ present: false }),
        engine: skipped('not-needed'),
        config: config({ obstacle: READ_ONLY }),
      }),
      registries: [],
    },
    found: [error('registry-not-given', NO_REGISTRY, FOR_ALL)],
  },
]

/** What the helper of this host says, by each reason to ask it. */
function helperCases(): Case[] {
  const failing = (text: string, blocks: readonly Operation[]) => [
    error('docker-credential-helper-failed', [...PROGRAM, ['message', text]], { blocks }),
  ]
  const broken = { state: 'failed', text: 'boom', cannotStore: false } as const
  const locked = { state: 'failed', text: 'the keyring is locked', cannotStore: true } as const
  const waiting = { state: 'no-answer', seconds: 15 } as const
  const noProgram = { state: 'not-started', text: 'exec format error' } as const
  const granted = { anonymous: ok(granting(['pull'])) }
  const PROGRAM = [['credential-helper', 'docker-credential-some']] as const
  const readOnly = (storesNothing: 'refuses' | 'drops', answer: HelperAnswer) =>
    withRegistry({ helper: saying(answer, { storesNothing }) })
  return [
    { name: 'it fails', facts: withRegistry({ helper: saying(broken) }), found: failing('boom', ON_IMAGES) },
    {
      name: 'it has no session',
      facts: withRegistry({ helper: saying(locked) }),
      found: failing('the keyring is locked', ALL),
    },
    {
      name: 'it waits for ever',
      facts: withRegistry({ helper: saying(waiting) }),
      found: [error('docker-credential-helper-failed', [...PROGRAM], { blocks: ON_IMAGES })],
    },
    {
      name: 'it is no program',
      facts: withRegistry({ helper: saying(noProgram) }),
      found: failing('exec format error', ALL),
    },
    ...[
      { state: 'no-login' as const },
      { state: 'login' as const, isGiven: true },
      { state: 'login' as const, isGiven: false },
    ].map(answer => ({
      name: `it works: ${JSON.stringify(answer)}`,
      facts: withRegistry({ helper: saying(answer) }),
      found: [],
    })),
    {
      name: 'it could not be asked in time',
      facts: withRegistry({
        helper: ok({ ...HELPER, answer: failed({ kind: 'deadline' }) }),
      }),
      found: [],
    },
    {
      name: 'it stores nothing, and says so',
      facts: readOnly('refuses', { state: 'no-login' }),
      found: [error('docker-credential-helper-failed', [...PROGRAM])],
    },
    {
      name: 'it stores nothing, and does not say so',
      facts: readOnly('drops', { state: 'no-login' }),
      found: [error('docker-credential-helper-failed', [...PROGRAM], { blocks: ON_IMAGES })],
    },
    {
      name: 'it stores nothing, and has a login of its own',
      facts: readOnly('refuses', { state: 'login', isGiven: false }),
      found: [error('docker-credential-helper-failed', [...PROGRAM], { blocks: ['login'] })],
    },
    {
      name: 'it stores nothing, has a login of its own, and says nothing',
      facts: readOnly('drops', { state: 'login', isGiven: false }),
      found: [],
    },
    {
      name: 'it stores nothing, and nothing is to be stored',
      facts: asStored(APPLICATION, 'make~believe.Secret_of-the-pusher-000001', {
        helper: saying({ state: 'login', isGiven: false }, { storesNothing: 'refuses' }),
      }),
      found: [],
    },
    {
      name: 'it fails, and the stored login is the one to be used: that is not missing',
      facts: asNobody({ helper: saying(locked) }),
      found: failing('the keyring is locked', ALL),
    },
    {
      name: 'it fails, and nobody may pull',
      facts: pulling(asNobody({ helper: saying(broken), anonymous: ok(refusing(401, 'authentication required')) })),
      found: failing('boom', ON_IMAGES),
    },
    // docker pull goes on without what the helper does not give (28.2: trust.GetImageReferencesAndAuth,
    // ResolveAuthConfig).
    {
      name: 'it fails, and everybody may pull',
      facts: pulling(asNobody({ helper: saying(broken), ...granted })),
      found: [],
    },
    {
      name: 'it waits for ever, and everybody may pull',
      facts: pulling(asNobody({ helper: saying(waiting), ...granted })),
      found: [error('docker-credential-helper-failed', [...PROGRAM], { blocks: ON_IMAGES })],
    },
    {
      name: 'it fails, and the file cannot be written: docker comes no further than the helper',
      facts: withDocker({ config: config({ obstacle: READ_ONLY }) }, withRegistry({ helper: saying(locked) })),
      found: failing('the keyring is locked', ALL),
    },
    {
      name: 'the file already has this login',
      facts: withDocker({ config: config({ obstacle: READ_ONLY }) }, withRegistry({ fileStays: true })),
      found: [],
    },
    {
      name: 'the file already has this login, and an older docker writes it again',
      facts: withDocker(
        { config: config({ obstacle: READ_ONLY }), cli: cli('26.1.5') },
        withRegistry({ fileStays: true }),
      ),
      found: unwritable,
    },
    {
      name: 'az acr login stores a login, too',
      facts: withDocker({ config: config({ obstacle: READ_ONLY }) }, asSession()),
      found: unwritable,
    },
  ]
}

describe('Docker configuration', () => {
  it.each(cases)('$name', expectFound)
})
