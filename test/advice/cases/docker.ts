import { failed, type HelperFact, ok, skipped } from '../../../src/facts.ts'
import { note } from '../../../src/util/note.ts'
import { asNobody, withDocker, withRegistry } from '../../rules/facts.ts'
import { CONTAINERS, ONLY_SHOWS, WORLDS } from '../played.ts'
import { type AdviceCase, HOSTED, MAC, OWN, on, WINDOWS } from './case.ts'
import { engine } from './daemon.ts'

const withoutCli = withDocker({
  cli: ok({ present: false }),
  engine: failed({ kind: 'tool', text: 'docker: not found' }),
})
const TOO_OLD = ok({
  state: 'client-too-old' as const,
  text: 'client version 1.24 is too old. Minimum supported API version is 1.44',
})
const CONFIG = '/home/runner/.docker/config.json'
/** The configuration names it for this host. */
const helper = (change: Pick<HelperFact, 'present'> & Partial<HelperFact>) =>
  withRegistry({
    helper: ok({ program: 'docker-credential-ecr-login', detected: false, answer: skipped('not-needed'), ...change }),
  })

export const docker: readonly AdviceCase[] = [
  {
    id: 'docker-cli-missing',
    when: 'the steps of the job run in its `container:`',
    facts: on({ ...HOSTED, inContainer: true }, withoutCli),
  },
  {
    id: 'docker-cli-missing',
    when: 'the runner is a Mac',
    facts: on({ ...HOSTED, platform: 'darwin' }, withoutCli),
  },
  { id: 'docker-cli-missing', when: 'the runner is on Windows', facts: on(WINDOWS, withoutCli) },
  { id: 'docker-cli-missing', when: 'the runner is self-hosted', facts: on(OWN, withoutCli) },
  {
    id: 'docker-cli-broken',
    when: '`docker` is a program that the system cannot start',
    facts: on(OWN, engine({ state: 'client-broken', because: 'program', text: 'exec format error' })),
  },
  {
    id: 'docker-cli-broken',
    when: 'the same, and the job runs in its `container:`',
    facts: on(
      { ...OWN, inContainer: true },
      engine({ state: 'client-broken', because: 'program', text: 'exec format error' }),
    ),
  },
  {
    id: 'docker-cli-broken',
    when: 'config.json has an alias that Docker rejects',
    playedIn: WORLDS,
    facts: engine({ state: 'client-broken', because: 'aliases', text: 'not allowed to alias "foo"' }),
  },
  {
    id: 'docker-cli-broken',
    when: 'Docker rejects the value of a variable',
    playedIn: WORLDS,
    facts: engine(
      { state: 'client-broken', because: 'DOCKER_BUILDKIT', text: 'DOCKER_BUILDKIT environment variable' },
      { variables: ['DOCKER_BUILDKIT'] },
    ),
  },
  {
    id: 'docker-cli-broken',
    when: 'Docker stops at something else when it starts',
    notPlayed: ONLY_SHOWS,
    facts: engine({ state: 'client-broken', because: 'start', text: 'Failed to initialize: something' }),
  },
  {
    id: 'docker-client-outdated',
    when: '`DOCKER_API_VERSION` is set, and the daemon rejects that version',
    facts: withDocker({ engine: TOO_OLD, variables: ['DOCKER_API_VERSION'] }),
  },
  {
    id: 'docker-client-outdated',
    when: 'the client itself is too old',
    facts: withDocker({ cli: ok({ present: true, version: '17.12.1-ce', isPodman: false }) }),
  },
  {
    id: 'docker-client-outdated',
    when: "the client is in the image of the job's `container:`",
    facts: on({ ...HOSTED, inContainer: true }, withDocker({ engine: TOO_OLD })),
  },
  {
    id: 'docker-client-outdated',
    when: 'the client itself is too old, on a Mac',
    facts: on(MAC, withDocker({ engine: TOO_OLD })),
  },
  {
    id: 'docker-client-outdated',
    when: 'the client itself is too old, on Windows',
    facts: on(WINDOWS, withDocker({ engine: TOO_OLD })),
  },
  {
    id: 'docker-platform-invalid',
    when: "`DOCKER_DEFAULT_PLATFORM` isn't a platform",
    playedIn: WORLDS,
    facts: withDocker({ malformedPlatform: 'linux/amd64,linux/arm64' }),
  },
  {
    id: 'docker-config-invalid',
    when: 'the file cannot be parsed',
    facts: withDocker({
      config: ok({ file: '/home/runner/.docker/config.json', problem: 'not valid JSON' }),
    }),
  },
  {
    id: 'docker-config-invalid',
    when: 'a field of the file has the wrong form',
    facts: withDocker({
      config: ok({
        file: CONFIG,
        problem: note('field-malformed', { field: 'experimental' }),
        broken: [['experimental']],
      }),
    }),
  },
  {
    id: 'docker-config-invalid',
    when: "the file is another user's, and its login is needed",
    playedIn: CONTAINERS,
    facts: withDocker(
      { config: ok({ file: CONFIG, problem: 'EACCES', owner: 'root' }) },
      { ...asNobody(), runner: { ...OWN, userId: 1001 } },
    ),
  },
  {
    id: 'docker-config-invalid',
    when: '`DOCKER_CONFIG` names a file',
    facts: withDocker(
      {
        config: ok({ file: '/home/runner/.docker/config.json/config.json', problem: 'ENOTDIR' }),
        variables: ['DOCKER_CONFIG'],
      },
      asNobody(),
    ),
  },
  {
    id: 'docker-config-invalid',
    when: '`DOCKER_AUTH_CONFIG` cannot be parsed',
    facts: withDocker({ config: ok({ file: 'DOCKER_AUTH_CONFIG', problem: 'not valid JSON' }) }),
  },
  {
    id: 'docker-credential-helper-missing',
    when: 'the configuration names a helper that is not installed',
    facts: withRegistry({
      helper: ok({
        ...{ program: 'docker-credential-pass', present: false, detected: false },
        answer: skipped('not-needed'),
      }),
    }),
  },
  {
    id: 'docker-credential-helper-missing',
    when: "the helper isn't installed, and the machine has no `jq`, and the user isn't root",
    facts: on({ ...OWN, userId: 1001 }, helper({ present: false, lacksJq: true })),
  },
  {
    id: 'docker-credential-helper-missing',
    when: "the helper isn't installed, and the machine has no `jq`, and the user is root",
    facts: on({ ...OWN, userId: 0 }, helper({ present: false, lacksJq: true })),
  },
  {
    id: 'docker-credential-helper-missing',
    when: "the helper isn't installed, and the machine has no `jq`, on a Mac or Windows",
    facts: on(MAC, helper({ present: false, lacksJq: true })),
  },
  {
    id: 'docker-credential-helper-failed',
    when: 'the helper that Docker uses saves no login',
    facts: withRegistry({
      helper: ok({
        ...{
          program: 'docker-credential-ecr-login',
          present: true,
          detected: false,
          storesNothing: 'refuses' as const,
        },
        answer: skipped('not-needed'),
      }),
    }),
  },
  {
    id: 'docker-credential-helper-failed',
    when: 'the helper saves no login, and the machine has no `jq`',
    facts: on({ ...OWN, userId: 0 }, helper({ present: true, storesNothing: 'refuses', lacksJq: true })),
  },
  {
    id: 'docker-config-not-writable',
    when: 'config.json is a folder',
    playedIn: WORLDS,
    facts: withDocker({
      config: ok({
        file: '/home/runner/.docker/config.json',
        obstacle: { kind: 'is-folder', path: '/home/runner/.docker/config.json' },
      }),
    }),
  },
  {
    id: 'docker-config-not-writable',
    when: '`DOCKER_CONFIG` names a file',
    facts: withDocker({
      config: ok({
        file: `${CONFIG}/config.json`,
        problem: 'ENOTDIR',
        obstacle: { kind: 'not-a-folder', path: CONFIG },
      }),
      variables: ['DOCKER_CONFIG'],
    }),
  },
  {
    id: 'docker-config-not-writable',
    when: "the file is Podman's own",
    facts: withDocker({
      cli: ok({ present: true, version: '5.4.0', isPodman: true }),
      config: ok({ file: '/run/auth.json', obstacle: { kind: 'is-folder', path: '/run/auth.json' } }),
    }),
  },
  {
    id: 'docker-config-not-writable',
    when: 'the login cannot be stored for another reason',
    playedIn: WORLDS,
    facts: withDocker({
      config: ok({
        file: '/home/runner/.docker/config.json',
        obstacle: { kind: 'read-only', path: '/home/runner/.docker' },
      }),
    }),
  },
]
