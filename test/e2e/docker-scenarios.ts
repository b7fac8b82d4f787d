import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { applicationLogin, cloudWorld, ids } from '../embedded-azure/cloud-world.ts'
import { firstRegistry, healthyWorld, withRegistry } from '../embedded-azure/world.ts'
import { dockerStandInFolder } from '../stand-ins/standIns.ts'
import { findPrograms } from '../truth/requirements.ts'
import type { Scenario } from './scenarios.ts'
import { withoutHelpers } from './search-path.ts'

/** States of docker on a machine: its credential helpers, its configuration, the way to its engine. */
export interface DockerScenario extends Scenario {
  /** Programs that come first on PATH, by their names: the text of a script, or a real program of this machine. */
  programs?: Readonly<Record<string, string | Real>>
  /** What is done before in the folder that HOME and DOCKER_CONFIG name; it gives variables of the environment. */
  prepare?: (folder: string) => Record<string, string>
  /** The program that starts all of it. It needs root and Linux. */
  within?: (folder: string) => readonly string[]
  /** What docker says of it, and the report as well. */
  says?: RegExp
  /** Why the fix is not played. */
  noMend?: string
  /** What the fix brings back is a login that is stored: who is given none needs to make none. */
  mendsLogin?: true
  /** Whether the login is there for the pull that follows; left out: as the login itself ends. */
  isStored?: boolean
}

/** A program that Debian has: see .ci/run. Where it is missing the world is skipped. */
export interface Real {
  readonly real: string
}

export const HOST = 'contoso.azurecr.io'
export const world = healthyWorld()
const [pusher, puller] = firstRegistry(world).servicePrincipals ?? []
if (pusher === undefined || puller === undefined) throw new Error('the healthy world lacks it')

export const given = { registry: HOST, repository: 'team/app', username: pusher.appId, password: pusher.secret }
export const asNobody = { registry: HOST, repository: 'team/app' }
export const auth = (user: string, password: string): string => Buffer.from(`${user}:${password}`).toString('base64')
export const storedLogin = { auths: { [HOST]: { auth: auth(pusher.appId, pusher.secret) } } }
export const text = (value: object): string => JSON.stringify(value)

/** A helper: what it does at `get`, and at `store`. */
export const helper = (get: string, store = 'cat > /dev/null'): string => `#!/bin/sh
case "$1" in
get) cat > /dev/null; ${get} ;;
store) ${store} ;;
esac
`
export const NOT_FOUND = "echo 'credentials not found in native keychain'; exit 1"
export const GIVES = `printf '%s' '${text({ ServerURL: HOST, Username: pusher.appId, Secret: pusher.secret })}'`
const GIVES_OTHER = `printf '%s' '${text({ ServerURL: HOST, Username: pusher.appId, Secret: 'an~older.Secret' })}'`
/** It keeps what it is given in the home folder, and gives it back. */
const KEEPS = helper(`[ -s "$HOME/kept" ] && cat "$HOME/kept" || { ${NOT_FOUND}; }`, 'cat > "$HOME/kept"')
export const uses = (name: string): string => text({ credsStore: name })

export const failed = (id: string) => ({ expected: [`error ${id}`], result: 'fail' as const })
export const helperFailed = failed('docker-credential-helper-failed')
export const healthy = { expected: [], result: 'pass' as const, granted: 'push' }
/** Whether it stores cannot be seen before it has to. */
export const notKnown = { expected: [], result: 'unknown' as const, granted: 'push' }

const helpers: DockerScenario[] = [
  {
    name: 'a helper of another cloud, which stores nothing and says so',
    world,
    inputs: given,
    dockerConfig: uses('ecr-login'),
    programs: { 'docker-credential-ecr-login': helper(NOT_FOUND, "echo 'not implemented'; exit 1") },
    ...helperFailed,
    // docker names the helper's word, which says no more than that.
    says: /docker-credential-ecr-login|not implemented/,
  },
  {
    name: 'a helper of another cloud, which stores nothing and says nothing',
    world,
    inputs: given,
    dockerConfig: text({ credHelpers: { [HOST]: 'gcloud' } }),
    programs: { 'docker-credential-gcloud': helper(NOT_FOUND) },
    ...helperFailed,
    isStored: false,
  },
  {
    name: 'a helper of this registry with a login of its own, and another login is given',
    world,
    inputs: given,
    dockerConfig: uses('acr-env'),
    programs: { 'docker-credential-acr-env': helper(GIVES_OTHER, "echo 'list is unimplemented'; exit 1") },
    ...helperFailed,
  },
  {
    name: 'a helper that docker finds by itself, and no session (docker-credential-secretservice)',
    world,
    inputs: given,
    programs: { 'docker-credential-secretservice': { real: 'docker-credential-secretservice' } },
    ...helperFailed,
    says: /D-Bus/,
  },
  {
    name: 'docker-credential-pass without pass',
    world,
    inputs: given,
    dockerConfig: uses('pass'),
    programs: { 'docker-credential-pass': { real: 'docker-credential-pass' } },
    ...helperFailed,
    says: /executable file not found in \$PATH/,
  },
  {
    name: 'a helper that waits for ever',
    world,
    inputs: given,
    dockerConfig: uses('waits'),
    programs: { 'docker-credential-waits': '#!/bin/sh\nexec sleep 60\n' },
    ...helperFailed,
  },
  {
    name: 'a helper that is no program of this system',
    world,
    inputs: given,
    dockerConfig: uses('other'),
    programs: { 'docker-credential-other': 'MZ\u0090\u0000 a program of another system' },
    ...helperFailed,
    says: /exec format error/,
  },
  {
    name: 'a script without its first line',
    world,
    inputs: given,
    dockerConfig: uses('bare'),
    programs: { 'docker-credential-bare': helper(NOT_FOUND).replace('#!/bin/sh\n', '') },
    ...helperFailed,
    says: /exec format error/,
  },
  {
    name: 'a helper that takes the login and does not give it back',
    world,
    inputs: given,
    dockerConfig: uses('oneway'),
    programs: { 'docker-credential-oneway': helper('echo boom; exit 1') },
    ...helperFailed,
    isStored: false,
  },
  {
    name: 'a helper that holds the login and fails: that is not missing',
    world,
    inputs: asNobody,
    dockerConfig: text({ credsStore: 'locked', auths: { [HOST]: {} } }),
    programs: { 'docker-credential-locked': helper('echo "the keyring is locked"; exit 1', 'exit 1') },
    ...helperFailed,
  },
  {
    name: 'a helper that prints the login and fails: it is shown nowhere',
    world,
    inputs: asNobody,
    dockerConfig: text({ credsStore: 'talks', auths: { [HOST]: {} } }),
    programs: { 'docker-credential-talks': helper(`${GIVES}; exit 1`) },
    ...helperFailed,
  },
  {
    name: 'a helper that prints the login in a form of its own: it is shown nowhere',
    world,
    inputs: asNobody,
    dockerConfig: text({ credsStore: 'talks', auths: { [HOST]: {} } }),
    programs: { 'docker-credential-talks': helper(`echo 'password=${pusher.secret}'`) },
    ...helperFailed,
  },
  {
    name: 'a helper that cannot be asked in the time of the step',
    world,
    inputs: { ...given, 'timeout-seconds': '3' },
    dockerConfig: uses('waits'),
    programs: { 'docker-credential-waits': '#!/bin/sh\nexec sleep 60\n' },
    ...notKnown,
    noTruth: 'docker waits for longer',
  },
  {
    name: 'a helper that keeps logins, and has none',
    world,
    inputs: given,
    dockerConfig: uses('keeps'),
    programs: { 'docker-credential-keeps': KEEPS },
    ...notKnown,
  },
  {
    name: 'a helper that answers with other case, and a line behind it',
    world,
    inputs: asNobody,
    dockerConfig: uses('talks'),
    programs: {
      'docker-credential-talks': helper(
        `echo '${text({ serverurl: HOST, username: pusher.appId, secret: pusher.secret })}'; echo bye`,
      ),
    },
    ...healthy,
  },
  {
    name: 'a helper that has this very login already',
    world,
    inputs: given,
    dockerConfig: uses('keeps'),
    programs: { 'docker-credential-keeps': KEEPS },
    prepare: folder => {
      writeFileSync(join(folder, 'kept'), text({ ServerURL: HOST, Username: pusher.appId, Secret: pusher.secret }))
      return {}
    },
    ...healthy,
  },
  {
    name: 'the login of a helper is the one to be used',
    world,
    inputs: asNobody,
    dockerConfig: uses('keeps'),
    programs: { 'docker-credential-keeps': helper(GIVES) },
    ...healthy,
  },
  {
    name: 'the login of a helper that stores nothing is the one to be used',
    world,
    inputs: asNobody,
    dockerConfig: uses('acr-env'),
    programs: { 'docker-credential-acr-env': helper(GIVES, 'exit 1') },
    ...healthy,
  },
  ...[
    { how: 'is not there', programs: {}, id: 'docker-credential-helper-missing' },
    {
      ...{ how: 'fails', programs: { 'docker-credential-absent': helper('echo boom; exit 1', 'exit 1') } },
      id: 'docker-credential-helper-failed',
    },
    {
      ...{ how: 'is no program of this system', programs: { 'docker-credential-absent': 'MZ\u0090' } },
      id: 'docker-credential-helper-failed',
    },
  ].map(
    ({ how, programs, id }): DockerScenario => ({
      name: `a helper ${how}, and the file has the login, which docker uses`,
      world,
      inputs: asNobody,
      dockerConfig: text({ credsStore: 'absent', ...storedLogin }),
      programs,
      expected: [`warning ${id}`],
      result: 'warn',
      granted: 'push',
    }),
  ),
  {
    name: 'a helper is not there, and the login of the file is refused',
    world,
    inputs: asNobody,
    dockerConfig: text({ credsStore: 'absent', auths: { [HOST]: { auth: auth(pusher.appId, 'an~old.Secret') } } }),
    ...failed('docker-credential-helper-missing'),
  },
  {
    name: 'a helper is not there, and another login is given than the file has',
    world,
    inputs: given,
    dockerConfig: text({ credsStore: 'absent', auths: { [HOST]: { auth: auth(puller.appId, puller.secret) } } }),
    ...failed('docker-credential-helper-missing'),
    isStored: false,
  },
  {
    name: 'a helper is not there, and everybody may pull',
    world: withRegistry(world, { anonymousPull: true }),
    inputs: { ...asNobody, access: 'pull' },
    dockerConfig: uses('absent'),
    expected: [],
    result: 'pass',
    granted: 'pull',
  },
  {
    name: 'a helper has no login, and that of the file is not looked at',
    world,
    inputs: asNobody,
    dockerConfig: text({ credsStore: 'keeps', ...storedLogin }),
    programs: { 'docker-credential-keeps': KEEPS },
    ...failed('credentials-missing'),
  },
  {
    name: 'docker-credential-pass with a key that gpg does not have',
    world,
    inputs: given,
    dockerConfig: uses('pass'),
    programs: {
      'docker-credential-pass': { real: 'docker-credential-pass' },
      pass: `#!/bin/sh\ncase "$1" in insert) echo 'gpg: [stdin]: encryption failed: No public key' >&2; exit 2 ;; esac\n`,
    },
    prepare: folder => {
      mkdirSync(join(folder, '.password-store'))
      saved(folder, '.password-store/.gpg-id', '4AE1A5C94F2B5D6E\n')
      return {}
    },
    ...helperFailed,
    says: /public key/i,
  },
  {
    name: 'a keyring is locked, in the words of libsecret',
    world,
    inputs: given,
    dockerConfig: uses('locked'),
    programs: {
      'docker-credential-locked': helper(
        "echo 'Cannot get secret of a locked object'; exit 1",
        "echo 'Cannot create an item in a locked collection'; exit 1",
      ),
    },
    ...helperFailed,
    says: /locked/,
  },
  {
    name: 'a helper of another host fails',
    world,
    inputs: given,
    dockerConfig: text({ credHelpers: { 'other.example': 'locked' } }),
    programs: { 'docker-credential-locked': helper('exit 1', 'exit 1') },
    ...healthy,
  },
  {
    name: 'a helper fails, and everybody may pull',
    world: withRegistry(world, { anonymousPull: true }),
    inputs: { ...asNobody, access: 'pull' },
    dockerConfig: uses('locked'),
    programs: { 'docker-credential-locked': helper('echo boom; exit 1', 'exit 1') },
    expected: [],
    result: 'pass',
    granted: 'pull',
  },
  {
    name: 'the file itself is named for this host beside a helper that fails',
    world,
    inputs: given,
    dockerConfig: text({ credsStore: 'locked', credHelpers: { [HOST]: '' } }),
    programs: { 'docker-credential-locked': helper('exit 1', 'exit 1') },
    ...healthy,
  },
]

export const notWritable = failed('docker-config-not-writable')
/** Starts a program in a mount namespace of its own, after a command. */
export const mounting =
  (command: string) =>
  (folder: string): readonly string[] => ['unshare', '--mount', 'sh', '-c', `${command} && exec "$@"`, folder]

const storage: DockerScenario[] = [
  {
    name: 'DOCKER_CONFIG names a file',
    world,
    inputs: given,
    dockerConfig: '{}',
    prepare: folder => ({ DOCKER_CONFIG: join(folder, 'config.json') }),
    ...notWritable,
    says: /not a directory|ENOTDIR|is a file/,
  },
  {
    name: 'a folder in place of config.json',
    world,
    inputs: given,
    prepare: folder => {
      mkdirSync(join(folder, 'config.json'))
      return {}
    },
    ...notWritable,
    says: /is a (directory|folder)|file exists/,
  },
  {
    name: 'config.json alone is mounted',
    world,
    inputs: given,
    dockerConfig: '{"auths":{}}',
    within: mounting('mount --bind "$0/config.json" "$0/config.json"'),
    ...notWritable,
    says: /busy|mounted/,
  },
  {
    name: 'the folder is mounted read-only',
    world,
    inputs: given,
    prepare: folder => {
      mkdirSync(join(folder, 'config'))
      saved(folder, 'config/config.json', '{"auths":{}}')
      return { DOCKER_CONFIG: join(folder, 'config') }
    },
    within: mounting('mount --bind "$0/config" "$0/config" && mount -o remount,bind,ro "$0/config"'),
    ...notWritable,
    says: /read-only file system/,
  },
  {
    name: 'config.json is a link to another file system',
    world,
    inputs: given,
    prepare: folder => {
      symlinkSync('/dev/shm/acr-login-check-no-such.json', join(folder, 'config.json'))
      return {}
    },
    ...notWritable,
    says: /cross-device|another file system/,
  },
  {
    name: 'az acr login for an application stores a login as well',
    world: cloudWorld(),
    inputs: clientSecretOf(),
    prepare: folder => {
      mkdirSync(join(folder, 'config.json'))
      return {}
    },
    ...notWritable,
    noTruth: 'az makes this login',
  },
  {
    name: 'config.json is mounted alone, and has this very login',
    world,
    inputs: given,
    dockerConfig: text(storedLogin),
    within: mounting('mount --bind "$0/config.json" "$0/config.json"'),
    ...healthy,
  },
  {
    name: 'config.json may not be written to, and its folder may',
    world,
    inputs: given,
    dockerConfig: '{"auths":{}}',
    prepare: folder => {
      chmodSync(join(folder, 'config.json'), 0o400)
      return {}
    },
    ...healthy,
  },
  {
    name: 'config.json is a link to another folder',
    world,
    inputs: given,
    prepare: folder => {
      mkdirSync(join(folder, 'elsewhere'))
      writeFileSync(join(folder, 'elsewhere', 'docker.json'), '{}')
      symlinkSync(join(folder, 'elsewhere', 'docker.json'), join(folder, 'config.json'))
      return {}
    },
    ...healthy,
  },
  {
    name: 'nothing is to be stored in the folder in place of config.json',
    world: withRegistry(world, { anonymousPull: true }),
    inputs: { ...asNobody, access: 'pull' },
    prepare: folder => {
      mkdirSync(join(folder, 'config.json'))
      return {}
    },
    expected: ['warning docker-config-invalid'],
    result: 'warn',
    granted: 'pull',
  },
]

function clientSecretOf(): Record<string, string> {
  const { username, password } = applicationLogin(cloudWorld())
  return { ...asNobody, 'client-id': username, 'tenant-id': ids.tenant, 'client-secret': password }
}

/** The truth test puts its own engine in its place. */
export const DEFAULT_ENGINE = 'unix:///var/run/docker.sock'

export const unreachable = failed('docker-daemon-unreachable')

const engines: DockerScenario[] = [
  {
    name: 'DOCKER_CONTEXT names no context',
    world,
    inputs: given,
    env: { DOCKER_CONTEXT: 'gone', DOCKER_HOST: '' },
    standIn: 'no-context',
    ...unreachable,
    says: /context "gone"(: context not found| does not exist)/,
    noMend: 'played with an engine on the default socket: test/truth/engine-plays.ts',
  },
  {
    name: 'config.json names no context',
    world,
    inputs: given,
    dockerConfig: text({ currentContext: 'gone' }),
    env: { DOCKER_HOST: '' },
    standIn: 'no-context',
    ...unreachable,
    says: /context "gone"(: context not found| does not exist)/,
    noMend: 'played with an engine on the default socket: test/truth/engine-plays.ts',
  },
  {
    name: 'no certificates for the engine',
    world,
    inputs: given,
    env: { DOCKER_TLS_VERIFY: '1', DOCKER_CERT_PATH: '/no/such/folder', DOCKER_HOST: 'tcp://127.0.0.1:2376' },
    standIn: 'no-certificates',
    ...unreachable,
    says: /open \/no\/such\/folder\/ca\.pem: no such file or directory/,
    noMend: 'played with the folder that the user fills: test/truth/engine-plays.ts',
  },
  {
    name: 'certificates for the engine that are none',
    world,
    inputs: given,
    env: { DOCKER_TLS_VERIFY: '1', DOCKER_HOST: 'tcp://127.0.0.1:2376' },
    prepare: folder => {
      for (const name of ['ca', 'cert', 'key']) saved(folder, `${name}.pem`, 'no certificate')
      return { DOCKER_CERT_PATH: folder }
    },
    standIn: 'bad-certificates',
    ...unreachable,
    says: /ca\.pem seems invalid/,
    noMend: 'played with the folder that the user fills: test/truth/engine-plays.ts',
  },
  {
    name: 'what answers in place of the engine is none',
    world,
    inputs: given,
    env: { DOCKER_HOST: 'tcp://127.0.0.1:9' },
    standIn: 'no-engine',
    ...unreachable,
    says: /invalid character '<' looking for beginning of value/,
    noTruth: 'nobody listens there',
  },
  {
    name: 'docker warns of config.json before it says that there is no engine',
    world,
    inputs: given,
    dockerConfig: '{"auths": {',
    standIn: 'config-warning',
    expected: ['error docker-daemon-unreachable', 'warning docker-config-invalid'],
    result: 'fail',
    says: /Cannot connect to the Docker daemon/,
    noTruth: 'there is an engine',
  },
  {
    name: 'DOCKER_TLS_VERIFY is 0, which turns TLS on',
    world,
    inputs: given,
    env: { DOCKER_TLS_VERIFY: '0', DOCKER_HOST: DEFAULT_ENGINE },
    standIn: 'no-certificates',
    ...unreachable,
    says: /ca\.pem: no such file or directory/,
  },
  {
    name: 'the engine speaks no TLS, and the client does',
    world,
    inputs: given,
    env: { DOCKER_TLS_VERIFY: '1', DOCKER_HOST: 'tcp://127.0.0.1:2375' },
    standIn: 'no-tls',
    ...unreachable,
    says: /server gave HTTP response to HTTPS client/,
    noTruth: 'nobody listens there',
  },
  {
    name: 'the engine speaks TLS, and the client does not',
    world,
    inputs: given,
    env: { DOCKER_HOST: 'tcp://127.0.0.1:2376' },
    standIn: 'tls-only',
    ...unreachable,
    says: /HTTP request to an HTTPS server/i,
    noTruth: 'nobody listens there',
  },
  {
    name: 'the client does not trust the certificate of the engine',
    world,
    inputs: given,
    env: { DOCKER_HOST: 'tcp://127.0.0.1:2376', DOCKER_TLS_VERIFY: '1' },
    standIn: 'untrusted-engine',
    ...unreachable,
    says: /x509/,
    noTruth: 'nobody listens there',
  },
  {
    name: 'a proxy answers in place of the engine',
    world,
    inputs: given,
    env: { DOCKER_HOST: 'tcp://127.0.0.1:2375' },
    standIn: 'engine-by-proxy',
    ...unreachable,
    says: /Forbidden by proxy/,
    noTruth: 'nobody listens there',
  },
  {
    name: 'a plugin of the engine denies what is asked: a login may be another matter',
    world,
    inputs: given,
    standIn: 'denied-by-plugin',
    ...notKnown,
    noTruth: 'there is no such plugin',
  },
  {
    name: 'the context of Colima, which is stopped',
    world,
    inputs: given,
    dockerConfig: text({ currentContext: 'colima' }),
    prepare: folder => contextOf(folder, 'colima', 'unix:///Users/ci/.colima/default/docker.sock'),
    standIn: 'colima-stopped',
    ...unreachable,
    says: /\.colima\/default\/docker\.sock/,
    noTruth: 'a login without an engine goes straight to the network',
  },
  {
    name: 'DOCKER_HOST is no address',
    world,
    inputs: given,
    env: { DOCKER_HOST: 'nonsense://engine' },
    standIn: 'no-address',
    ...unreachable,
    says: /invalid bind address format/i,
    noMend: 'played with an engine on the default socket: test/truth/engine-plays.ts',
  },
  {
    name: 'an engine that is not there, by TCP',
    world,
    inputs: given,
    env: { DOCKER_HOST: 'tcp://127.0.0.1:9' },
    standIn: 'daemon-down',
    ...unreachable,
    says: /Cannot connect to the Docker daemon at tcp:\/\/127\.0\.0\.1:9/,
    noTruth: 'a login without an engine goes straight to the network',
  },
  {
    name: 'an engine that takes the connection and never answers',
    world,
    inputs: given,
    env: { DOCKER_HOST: 'tcp://127.0.0.1:9' },
    standIn: 'hang',
    ...unreachable,
    noTruth: 'docker waits for ever',
  },
  {
    name: 'DOCKER_API_VERSION is newer than the engine',
    world,
    inputs: given,
    env: { DOCKER_API_VERSION: '1.52' },
    standIn: 'client-too-new',
    ...unreachable,
    says: /client version 1\.52 is too new\. Maximum supported API version is 1\.41/,
  },
  {
    name: 'DOCKER_API_VERSION is no version',
    world,
    inputs: given,
    env: { DOCKER_API_VERSION: 'latest' },
    standIn: 'no-such-api',
    ...unreachable,
    says: /page not found/,
  },
  {
    name: 'DOCKER_API_VERSION is no version, and docker 29 says so',
    world,
    inputs: given,
    env: { DOCKER_API_VERSION: 'latest' },
    standIn: 'invalid-api',
    ...unreachable,
    says: /invalid API version \(latest\)/,
    noTruth: 'an older docker asks the engine',
  },
  {
    name: 'docker verifies signatures, of which nothing is known',
    world,
    inputs: given,
    env: { DOCKER_CONTENT_TRUST: '1' },
    ...notKnown,
  },
  {
    name: 'docker is told not to verify signatures',
    world,
    inputs: given,
    env: { DOCKER_CONTENT_TRUST: '0' },
    ...healthy,
  },
  {
    name: 'DOCKER_API_VERSION is one that the engine knows',
    world,
    inputs: given,
    env: { DOCKER_API_VERSION: '1.41' },
    ...healthy,
  },
  {
    name: 'DOCKER_CONTEXT is the default one, and config.json names one that is gone',
    world,
    inputs: given,
    dockerConfig: text({ currentContext: 'gone' }),
    env: { DOCKER_CONTEXT: 'default' },
    ...healthy,
    noTruth: 'no engine on the default socket',
  },
  {
    name: 'DOCKER_HOST wins over a context that is gone',
    world,
    inputs: given,
    dockerConfig: text({ currentContext: 'gone' }),
    env: { DOCKER_HOST: DEFAULT_ENGINE },
    ...healthy,
  },
]

const loginOf = (user: string): string => text({ auths: { [HOST]: { auth: auth(user, pusher.secret) } } })
const podman = { world, inputs: asNobody, standIn: 'podman', noTruth: 'the engine of podman is not here' }

/** docker as a snap, which has a home folder of its own. */
const snap = (files: Readonly<Record<string, string>>) => (folder: string) => {
  const bin = join(folder, 'snap', 'bin')
  mkdirSync(bin, { recursive: true })
  saved(bin, 'docker', `#!/bin/sh\nexec '${join(dockerStandInFolder, 'docker')}' "$@"\n`)
  chmodSync(join(bin, 'docker'), 0o755)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(name)), { recursive: true })
    saved(folder, name, content)
  }
  return { DOCKER_CONFIG: '', PATH: [bin, withoutHelpers(process.env['PATH'] ?? '')].join(delimiter) }
}
const SNAP_CONFIG = 'snap/docker/current/.docker/config.json'

const snaps: DockerScenario[] = [
  {
    name: 'docker as a snap has its login in a home folder of its own',
    world,
    inputs: asNobody,
    prepare: snap({ [SNAP_CONFIG]: text(storedLogin) }),
    ...healthy,
    noTruth: 'there is no snap here',
  },
  {
    name: 'docker as a snap does not see the login that another docker has stored',
    world,
    inputs: asNobody,
    prepare: snap({ '.docker/config.json': text(storedLogin) }),
    ...failed('credentials-missing'),
    noTruth: 'there is no snap here',
  },
  {
    name: 'docker as a snap stores a login that is given',
    world,
    inputs: given,
    prepare: snap({ '.docker/config.json': '{"credsStore":"absent"}' }),
    ...healthy,
    noTruth: 'there is no snap here',
  },
]

const podmans: DockerScenario[] = [
  {
    ...podman,
    name: 'podman has its login in its own file',
    prepare: folder => ({ REGISTRY_AUTH_FILE: saved(folder, 'auth.json', loginOf(pusher.appId)) }),
    ...healthy,
  },
  {
    ...podman,
    name: 'podman has its login in the folder of its session',
    prepare: folder => {
      mkdirSync(join(folder, 'containers'))
      saved(folder, 'containers/auth.json', loginOf(pusher.appId))
      return { XDG_RUNTIME_DIR: folder, DOCKER_CONFIG: '' }
    },
    ...healthy,
  },
  {
    ...podman,
    name: 'podman reads the login of docker where it has none',
    dockerConfig: loginOf(pusher.appId),
    prepare: folder => ({ REGISTRY_AUTH_FILE: saved(folder, 'auth.json', '{}') }),
    ...healthy,
  },
  {
    ...podman,
    name: 'podman asks no helper of credsStore',
    inputs: given,
    dockerConfig: uses('absent'),
    prepare: folder => ({ REGISTRY_AUTH_FILE: join(folder, 'auth.json') }),
    ...healthy,
  },
  {
    ...podman,
    name: 'podman has no login in any file',
    dockerConfig: text({ auths: {} }),
    prepare: folder => ({ REGISTRY_AUTH_FILE: saved(folder, 'auth.json', '{}') }),
    ...failed('credentials-missing'),
  },
  {
    ...podman,
    name: 'podman has a login that the registry refuses before the one of docker',
    dockerConfig: loginOf(pusher.appId),
    prepare: folder => ({
      REGISTRY_AUTH_FILE: saved(
        folder,
        'auth.json',
        text({ auths: { [HOST]: { auth: auth(pusher.appId, 'an~old.Secret') } } }),
      ),
    }),
    ...failed('docker-credentials-stale'),
  },
  {
    ...podman,
    name: 'the file that podman would write is a folder',
    inputs: given,
    prepare: folder => {
      mkdirSync(join(folder, 'auth.json'))
      return { REGISTRY_AUTH_FILE: join(folder, 'auth.json') }
    },
    ...notWritable,
  },
]

/** A context of docker's. Source: docker/cli:cli/context/store/metadatastore.go. */
export function contextOf(folder: string, name: string, host: string): Record<string, string> {
  const location = join(folder, 'contexts', 'meta', createHash('sha256').update(name).digest('hex'))
  mkdirSync(location, { recursive: true })
  saved(location, 'meta.json', text({ Name: name, Metadata: {}, Endpoints: { docker: { Host: host } } }))
  return {}
}

export function saved(folder: string, name: string, content: string): string {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

/** Worlds that this machine can be put in: real programs may be missing, and mounts need root. */
export const isPossible = ({ programs = {}, within }: DockerScenario): boolean =>
  process.platform !== 'win32' &&
  Object.values(programs).every(program => typeof program === 'string' || findPrograms(program.real).length > 0) &&
  (within === undefined || (process.platform === 'linux' && process.getuid?.() === 0))

export const dockerScenarios: readonly DockerScenario[] = [...helpers, ...storage, ...engines, ...snaps, ...podmans]
