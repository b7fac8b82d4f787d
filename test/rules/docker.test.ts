import { describe, it } from 'vitest'
import { failed, ok, skipped } from '../../src/facts.ts'
import { ALL, type Case, error, expectFound, ON_IMAGES, warning } from './cases.ts'
import { asNobody, granting, healthyFacts, pulling, refusing, withDocker, withRegistry } from './facts.ts'

const FOR_ALL = { registry: null }
const NO_REGISTRY = [
  ['login-server', 'empty'],
  ['login', 'docker.io', 'azurecr.io'],
] as const
const config = (change: object) => ok({ file: '/home/runner/.docker/config.json', writable: true, ...change })
const cli = (version: string, isPodman = false) => ok({ present: true as const, version, isPodman })
const tooOld = { state: 'client-too-old' as const, text: 'client version 1.41 is too old' }
const absent = ok({ program: 'docker-credential-absent', present: false })

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
        { ...FOR_ALL, blocks: ON_IMAGES },
      ),
    ],
  },
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
    facts: withRegistry({ helper: ok({ program: 'docker-credential-pass', present: true }) }),
    found: [],
  },
  {
    name: 'the login cannot be stored',
    facts: withDocker({ config: config({ writable: false }) }),
    found: [error('docker-config-not-writable', [['config', '/home/runner/.docker/config.json']], FOR_ALL)],
  },
  {
    name: 'the login cannot be stored, and the file is broken: it stays as it is',
    facts: withDocker({ config: config({ writable: false, problem: 'not valid JSON' }) }),
    found: [error('docker-config-not-writable', [['config', '/home/runner/.docker/config.json']], FOR_ALL)],
  },
  {
    name: 'no login is to be stored',
    facts: withDocker(
      { config: config({ writable: false }) },
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
        config: config({ writable: false }),
      }),
      registries: [],
    },
    found: [error('registry-not-given', NO_REGISTRY, FOR_ALL)],
  },
]

describe('Docker configuration', () => {
  it.each(cases)('$name', expectFound)
})
