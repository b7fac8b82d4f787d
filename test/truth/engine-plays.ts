import { run } from './processes.ts'

/** What is there in every world: engines that really run, and the files of their certificates. */
export interface Machine {
  /** `tcp://…` of an engine without TLS, and of one that speaks nothing else and knows its clients by certificate. */
  readonly plain: string
  readonly secure: string
  /** The folders with ca.pem, cert.pem and key.pem: of a client that the engine knows, and of another engine's. */
  readonly certificates: string
  readonly others: string
  /** `tcp://…` of a proxy that answers everything with a page. */
  readonly page: string
}

type Variables = Readonly<Record<string, string>>

/**
 * A branch of docs/advice.md that the real client shows by itself: nothing is made up but the settings. An engine
 * answers at the default socket in every world.
 */
export interface RealPlay {
  readonly id: string
  readonly when: string
  readonly variant?: string
  readonly env: (machine: Machine) => Variables
  /** The context `build`, if there is one: what `docker context create` is given. */
  readonly context?: (machine: Machine) => string
  /** config.json before that. */
  readonly config?: object
  /** What a user puts in for what is left open. */
  readonly fill?: (machine: Machine) => Variables
  /** The command only shows what there is: what it has to show, and what is done then, as the finding says. */
  readonly shows?: (machine: Machine) => { readonly words: readonly string[]; readonly next: string }
  /** The same settings on an engine that fits them, with no finding. */
  readonly neighbour: (machine: Machine) => { readonly env?: Variables; readonly context?: string }
}

const DAEMON = 'docker-daemon-unreachable'
const NOWHERE = 'tcp://127.0.0.1:9'
const atHost = (host: string, folder?: string): string =>
  folder === undefined
    ? `host=${host}`
    : `host=${host},ca=${folder}/ca.pem,cert=${folder}/cert.pem,key=${folder}/key.pem`

export const realPlays: readonly RealPlay[] = [
  {
    id: DAEMON,
    when: '`DOCKER_HOST` is set',
    env: () => ({ DOCKER_HOST: NOWHERE }),
    neighbour: ({ plain }) => ({ env: { DOCKER_HOST: plain } }),
  },
  {
    id: DAEMON,
    when: '`DOCKER_HOST` is set',
    variant: 'what answers there is no engine',
    env: ({ page }) => ({ DOCKER_HOST: page }),
    neighbour: ({ plain }) => ({ env: { DOCKER_HOST: plain } }),
  },
  {
    id: DAEMON,
    when: '`DOCKER_CONTEXT` is set',
    env: () => ({ DOCKER_CONTEXT: 'build' }),
    context: () => atHost(NOWHERE),
    neighbour: ({ plain }) => ({ context: atHost(plain) }),
  },
  {
    id: DAEMON,
    when: "the daemon of the context that config.json names doesn't answer",
    env: () => ({}),
    config: { currentContext: 'build' },
    context: () => atHost(NOWHERE),
    neighbour: ({ plain }) => ({ context: atHost(plain) }),
  },
  ...[
    { variant: 'by the variable', env: { DOCKER_CONTEXT: 'gone' }, config: {} },
    { variant: 'by config.json', env: {}, config: { currentContext: 'gone' } },
  ].map(
    ({ env, ...play }): RealPlay => ({
      id: DAEMON,
      when: "the context doesn't exist",
      ...play,
      env: () => env,
      neighbour: () => ({ env: { DOCKER_CONTEXT: 'default' } }),
    }),
  ),
  {
    id: DAEMON,
    when: "`DOCKER_HOST` isn't a valid address",
    env: () => ({ DOCKER_HOST: 'nonsense://engine' }),
    neighbour: ({ plain }) => ({ env: { DOCKER_HOST: plain } }),
  },
  {
    id: DAEMON,
    when: 'the daemon uses no TLS, and a variable makes the client use it',
    env: ({ plain, certificates }) => ({
      ...{ DOCKER_HOST: plain, DOCKER_TLS_VERIFY: '1', DOCKER_CERT_PATH: certificates },
    }),
    neighbour: ({ secure }) => ({ env: { DOCKER_HOST: secure } }),
  },
  {
    id: DAEMON,
    when: 'the daemon uses no TLS, and the context makes the client use it',
    env: () => ({ DOCKER_CONTEXT: 'build' }),
    context: ({ plain, certificates }) => atHost(plain, certificates),
    shows: ({ plain, secure, certificates }) => ({
      words: [plain, 'ca.pem'],
      next: `docker context update build --docker '${atHost(secure, certificates)}'`,
    }),
    neighbour: ({ secure, certificates }) => ({ context: atHost(secure, certificates) }),
  },
  {
    id: DAEMON,
    when: 'the daemon uses TLS, and the client does not',
    env: ({ secure }) => ({ DOCKER_HOST: secure }),
    fill: ({ certificates }) => ({ '<folder>': certificates }),
    neighbour: ({ plain }) => ({ env: { DOCKER_HOST: plain } }),
  },
  {
    id: DAEMON,
    when: 'a variable makes the client use TLS, and it has no certificates',
    env: ({ plain }) => ({ DOCKER_HOST: plain, DOCKER_TLS_VERIFY: '0' }),
    neighbour: ({ secure, certificates }) => ({ env: { DOCKER_HOST: secure, DOCKER_CERT_PATH: certificates } }),
  },
  ...[
    { variant: 'certificates of another engine', folder: ({ others }: Machine) => others },
    { variant: 'a folder without any', folder: () => '/no/such/folder' },
  ].map(
    ({ variant, folder }): RealPlay => ({
      id: DAEMON,
      when: "the certificates of client and daemon don't match, or the client finds none in its folder",
      variant,
      env: machine => ({
        ...{ DOCKER_HOST: machine.secure, DOCKER_TLS_VERIFY: '1', DOCKER_CERT_PATH: folder(machine) },
      }),
      fill: ({ certificates }) => ({ '<folder>': certificates }),
      neighbour: ({ certificates }) => ({ env: { DOCKER_CERT_PATH: certificates } }),
    }),
  ),
  {
    id: DAEMON,
    when: 'the daemon is older than the client, and `DOCKER_API_VERSION` is set',
    env: () => ({ DOCKER_API_VERSION: 'latest' }),
    neighbour: () => ({ env: { DOCKER_API_VERSION: '1.41' } }),
  },
  {
    id: 'docker-client-outdated',
    when: '`DOCKER_API_VERSION` is set, and the daemon rejects that version',
    env: () => ({ DOCKER_API_VERSION: '1.11' }),
    neighbour: () => ({ env: { DOCKER_API_VERSION: '1.41' } }),
  },
]

/** Makes the context `build` in a folder for DOCKER_CONFIG. */
export async function makeContext(cli: string, folder: string, endpoint: string): Promise<void> {
  const { exit, output } = await run(cli, ['context', 'create', 'build', '--docker', endpoint], {
    env: { HOME: folder, DOCKER_CONFIG: folder },
  })
  if (exit !== 0) throw new Error(output)
}
