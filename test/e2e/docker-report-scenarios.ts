import { mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { firstRegistry } from '../embedded-azure/world.ts'
import {
  asNobody,
  auth,
  contextOf,
  type DockerScenario,
  failed,
  GIVES,
  given,
  HOST,
  healthy,
  helper,
  mounting,
  notWritable,
  saved,
  storedLogin,
  text,
  unreachable,
  world,
} from './docker-scenarios.ts'

// States of docker that users reported, beside those of docker-scenarios.ts: each has broken members and neighbors that
// docker takes.

const [pusher] = firstRegistry(world).servicePrincipals ?? []
const [identity] = firstRegistry(world).identities ?? []
if (pusher === undefined || identity === undefined) throw new Error('the healthy world lacks it')

const entry = storedLogin.auths[HOST]
/** What `az acr login` writes. */
const tokenEntry = { auth: auth('00000000-0000-0000-0000-000000000000', ''), identitytoken: identity.refreshToken }
const warned = { expected: ['warning docker-config-invalid'], result: 'warn' as const, granted: 'push' }
const keeper = { 'docker-credential-keeps': helper(GIVES) }

/** docker goes on with what it could read of config.json. */
const readInPart: DockerScenario[] = [
  {
    name: 'a field of config.json has the wrong form, and no login is decoded',
    world,
    inputs: asNobody,
    dockerConfig: text({ ...storedLogin, experimental: true }),
    ...failed('docker-config-invalid'),
    mendsLogin: true,
  },
  {
    name: 'an entry of config.json has a field of the wrong form, and no login is decoded',
    world,
    inputs: asNobody,
    dockerConfig: text({ auths: { [HOST]: { ...entry, serveraddress: 1 } } }),
    ...failed('docker-config-invalid'),
  },
  {
    name: 'a field of config.json has the wrong form, and its helper is not there',
    world,
    inputs: given,
    dockerConfig: text({ credsStore: 'absent', features: { buildkit: true } }),
    expected: ['error docker-credential-helper-missing', 'warning docker-config-invalid'],
    result: 'fail',
    says: /docker-credential-absent/,
  },
  {
    name: 'a helper is named in a field that is written twice, and is not there',
    world,
    inputs: given,
    dockerConfig: `{"credHelpers":{"${HOST}":"absent"},"credHelpers":{"ghcr.io":"other"}}`,
    ...failed('docker-credential-helper-missing'),
  },
  {
    name: 'an entry cannot be decoded, and the login beside it is found or not',
    world,
    inputs: asNobody,
    dockerConfig: text({ auths: { 'ghcr.io': { auth: 'user:pass' }, [HOST]: entry } }),
    ...failed('docker-config-invalid'),
    granted: 'push',
    mendsLogin: true,
  },
  {
    name: 'the context of a file that is read in part is gone',
    world,
    inputs: given,
    dockerConfig: text({ currentContext: 'gone', experimental: true }),
    env: { DOCKER_HOST: '' },
    standIn: 'no-context',
    expected: ['error docker-daemon-unreachable', 'warning docker-config-invalid'],
    result: 'fail',
    says: /context "gone"/,
    noMend: 'there is no engine on the default socket',
  },
  {
    name: 'a registry token beside the login, which docker sends in its place',
    world,
    inputs: asNobody,
    dockerConfig: text({ auths: { [HOST]: { ...entry, registrytoken: 'a.b.c' } } }),
    expected: [],
    result: 'unknown',
    granted: 'push',
  },
  {
    name: 'a field of the wrong form, and a token, which needs no decoding',
    world,
    inputs: asNobody,
    dockerConfig: text({ auths: { [HOST]: tokenEntry }, experimental: true }),
    ...warned,
  },
  {
    name: 'a field of the wrong form, and a login in fields of its own',
    world,
    inputs: asNobody,
    dockerConfig: text({ auths: { [HOST]: { username: pusher.appId, password: pusher.secret } }, experimental: true }),
    ...warned,
  },
  {
    name: 'a field of the wrong form, and the login is in the helper',
    world,
    inputs: asNobody,
    dockerConfig: text({ credsStore: 'keeps', features: { buildkit: true } }),
    programs: keeper,
    ...warned,
  },
  {
    name: 'a list in place of the logins, and the login is in the helper',
    world,
    inputs: asNobody,
    dockerConfig: text({ auths: [], credsStore: 'keeps' }),
    programs: keeper,
    ...warned,
  },
  {
    name: 'an entry cannot be decoded, and beside it is a token',
    world,
    inputs: asNobody,
    dockerConfig: text({ auths: { 'ghcr.io': { auth: 'user:pass' }, [HOST]: tokenEntry } }),
    ...warned,
  },
  {
    name: 'the logins are written twice, and docker has both',
    world,
    inputs: asNobody,
    dockerConfig: `{"auths":${text(storedLogin.auths)},"auths":{"ghcr.io":${text(entry)}}}`,
    ...healthy,
  },
  {
    name: 'the logins are written twice in another case, and docker has both',
    world,
    inputs: asNobody,
    dockerConfig: `{"auths":${text(storedLogin.auths)},"Auths":{"ghcr.io":${text(entry)}}}`,
    ...healthy,
  },
]

const inFolder = (folder: string): Record<string, string> => {
  mkdirSync(join(folder, 'config'))
  return { DOCKER_CONFIG: join(folder, 'config') }
}
/** Links by their names in the home folder. */
const linking =
  (links: Readonly<Record<string, string>>, more: (folder: string) => Record<string, string> = () => ({})) =>
  (folder: string): Record<string, string> => {
    for (const [name, target] of Object.entries(links)) symlinkSync(target, join(folder, name))
    return more(folder)
  }

/** A login is saved nowhere, or where it is not found. */
const storage: DockerScenario[] = [
  {
    name: 'the disk is full',
    world,
    inputs: given,
    prepare: inFolder,
    within: mounting(
      'mount -t tmpfs -o size=64k none "$0/config" && { cat /dev/zero > "$0/config/full" 2> /dev/null; true; }',
    ),
    ...notWritable,
    says: /no space left/,
  },
  {
    name: 'the disk has no inode left',
    world,
    inputs: given,
    prepare: inFolder,
    within: mounting('mount -t tmpfs -o nr_inodes=2 none "$0/config" && touch "$0/config/full"'),
    ...notWritable,
    says: /no space left/,
  },
  {
    name: 'the folder is a link that leads nowhere',
    world,
    inputs: given,
    prepare: linking({ config: 'gone' }, folder => ({ DOCKER_CONFIG: join(folder, 'config') })),
    ...notWritable,
    says: /file exists|broken symbolic link/,
  },
  {
    name: 'the folder is a link to itself',
    world,
    inputs: given,
    prepare: linking({ config: 'config' }, folder => ({ DOCKER_CONFIG: join(folder, 'config') })),
    ...notWritable,
    says: /file exists|broken symbolic link/,
  },
  {
    name: 'config.json is a link into a folder that is not there',
    world,
    inputs: given,
    prepare: linking({ 'config.json': 'gone/config.json' }),
    ...notWritable,
    isStored: false,
  },
  {
    name: 'config.json is the null device, and a login is to be saved',
    world,
    inputs: given,
    prepare: linking({ 'config.json': '/dev/null' }),
    ...notWritable,
    says: /cross-device|another file system/,
  },
  {
    name: 'config.json is the null device, which holds no login',
    world,
    inputs: asNobody,
    prepare: linking({ 'config.json': '/dev/null' }),
    ...failed('credentials-missing'),
    noMend: 'it is a part of the workflow',
  },
  {
    name: 'config.json is a link through a file, which docker replaces',
    world,
    inputs: given,
    prepare: linking({ 'config.json': 'gone/config.json' }, folder => {
      saved(folder, 'gone', '{}')
      return {}
    }),
    ...healthy,
    // docker itself warns, which the stand-in does not know.
    noTruth: 'docker warns of it',
  },
  {
    name: 'config.json is a link to itself, which docker replaces',
    world,
    inputs: given,
    prepare: linking({ 'config.json': 'config.json' }),
    expected: ['warning docker-config-invalid'],
    result: 'warn',
    granted: 'push',
  },
  {
    name: 'config.json is a link to a file that is not there yet',
    world,
    inputs: given,
    prepare: linking({ 'config.json': 'there/config.json' }, folder => {
      mkdirSync(join(folder, 'there'))
      return {}
    }),
    ...healthy,
  },
  {
    name: 'the disk is full, and the file has this very login',
    world,
    inputs: given,
    prepare: inFolder,
    within: mounting(
      `mount -t tmpfs -o size=64k none "$0/config" && echo '${text(storedLogin)}' > "$0/config/config.json" && { cat /dev/zero > "$0/config/full" 2> /dev/null; true; }`,
    ),
    ...healthy,
    noTruth: 'each command mounts a disk of its own',
  },
]

const says = (words: string): string => helper(`echo "${words}"; exit 1`, `cat > /dev/null; echo "${words}"; exit 1`)

/** What helpers are called, and what they say. */
const helpers: DockerScenario[] = [
  ...[
    { how: 'its path', written: '/usr/local/bin/docker-credential-acr' },
    { how: 'a path from here', written: '../acr' },
    { how: 'its whole name', written: 'docker-credential-acr' },
    { how: 'blanks', written: ' acr ' },
  ].map(
    ({ how, written }): DockerScenario => ({
      name: `a helper is named by ${how}`,
      world,
      inputs: given,
      dockerConfig: text({ credsStore: written }),
      programs: { 'docker-credential-acr': helper(GIVES) },
      ...failed('docker-credential-helper-missing'),
      says: /docker-credential-(?:\/usr\/local|\.\.\/acr|docker-credential-acr| acr )/,
    }),
  ),
  {
    name: 'a helper is named by its path, and docker uses the login of the file',
    world,
    inputs: asNobody,
    dockerConfig: text({ credsStore: '/usr/local/bin/docker-credential-acr', ...storedLogin }),
    expected: ['warning docker-credential-helper-missing'],
    result: 'warn',
    granted: 'push',
  },
  {
    name: 'the helper of a dev container, whose editor is gone',
    world,
    inputs: given,
    dockerConfig: text({ credsStore: 'dev-containers-daed49da' }),
    programs: {
      'docker-credential-dev-containers-daed49da':
        "#!/bin/sh\necho 'Error: connect ENOENT /tmp/vscode-remote-containers-ipc-1.sock' >&2\nexit 1\n",
    },
    ...failed('docker-credential-helper-failed'),
    says: /connect ENOENT/,
  },
  {
    name: 'the helper of Docker Desktop, which Windows does not let run',
    world,
    inputs: given,
    dockerConfig: text({ credsStore: 'desktop.exe' }),
    programs: {
      'docker-credential-desktop.exe':
        "#!/bin/sh\necho '/usr/bin/docker-credential-desktop.exe: Invalid argument' >&2\nexit 1\n",
    },
    ...failed('docker-credential-helper-failed'),
    says: /desktop\.exe: Invalid argument/,
  },
  ...[
    'failed to unlock correct collection /org/freedesktop/secrets/aliases/default',
    'User interaction is not allowed. (-25308)',
    'A specified logon session does not exist. It may already have been terminated.',
    'pass not initialized: exit status 1: Error: password store is empty.',
    'Prompt was dismissed',
  ].map(
    (words): DockerScenario => ({
      name: `a helper says "${words}"`,
      world,
      inputs: given,
      dockerConfig: text({ credsStore: 'keychain' }),
      programs: { 'docker-credential-keychain': says(words) },
      ...failed('docker-credential-helper-failed'),
      says: new RegExp(words.replace(/[().]/g, '.')),
      isStored: false,
    }),
  ),
  {
    name: 'a helper whose interpreter is not there',
    world,
    inputs: given,
    dockerConfig: text({ credsStore: 'script' }),
    programs: { 'docker-credential-script': '#!/bin/sh\r\nexit 0\r\n' },
    ...failed('docker-credential-helper-failed'),
  },
  {
    name: 'a helper prints a warning before its answer, which docker does not read',
    world,
    inputs: asNobody,
    dockerConfig: text({ credHelpers: { [HOST]: 'talks' } }),
    programs: { 'docker-credential-talks': helper(`echo 'WARNING: a new version is available'; ${GIVES}`) },
    ...failed('docker-credential-helper-failed'),
  },
  {
    name: 'a helper prints a warning beside its answer',
    world,
    inputs: asNobody,
    dockerConfig: text({ credHelpers: { [HOST]: 'talks' } }),
    programs: { 'docker-credential-talks': helper(`echo 'WARNING: a new version is available' >&2; ${GIVES}`) },
    ...healthy,
  },
  ...[`https://${HOST}`, `${HOST}/`, 'Contoso.azurecr.io', '*.azurecr.io'].map(
    (key): DockerScenario => ({
      name: `a helper is named for ${key}, which is another name to docker`,
      world,
      inputs: given,
      dockerConfig: text({ credHelpers: { [key]: 'absent' } }),
      ...healthy,
    }),
  ),
  {
    name: 'credsStore is empty, and docker finds a helper by itself',
    world,
    inputs: given,
    dockerConfig: text({ credsStore: '', auths: {}, credHelpers: {} }),
    programs: { 'docker-credential-secretservice': says('Cannot autolaunch D-Bus without X11 $DISPLAY') },
    ...failed('docker-credential-helper-failed'),
    says: /D-Bus/,
  },
  {
    name: 'the file has a login for another host, and docker looks for no helper',
    world,
    inputs: given,
    dockerConfig: text({ auths: { 'ghcr.io': entry } }),
    programs: { 'docker-credential-secretservice': says('Cannot autolaunch D-Bus without X11 $DISPLAY') },
    ...healthy,
  },
]

const broken = failed('docker-cli-broken')
const context = (host: string) => (folder: string) => contextOf(folder, 'desktop-linux', host)
const inContext = { dockerConfig: text({ currentContext: 'desktop-linux' }), env: { DOCKER_HOST: '' } }
const NO_DEFAULT = 'there is no engine on the default socket'

/** The client ends with a clear word before it asks anybody, or is no client at all. */
const clients: DockerScenario[] = [
  {
    name: 'DOCKER_HOST is a pipe of Windows, on Linux',
    world,
    inputs: given,
    env: { DOCKER_HOST: 'npipe:////./pipe/docker_engine' },
    standIn: 'no-protocol',
    ...unreachable,
    says: /protocol not available/,
    noMend: NO_DEFAULT,
  },
  {
    name: 'the context has a pipe of Windows, on Linux',
    world,
    inputs: given,
    ...inContext,
    prepare: context('npipe:////./pipe/dockerDesktopLinuxEngine'),
    standIn: 'no-protocol',
    ...unreachable,
    says: /protocol not available/,
    noMend: NO_DEFAULT,
  },
  {
    name: 'DOCKER_HOST is what systemd calls a socket',
    world,
    inputs: given,
    env: { DOCKER_HOST: 'fd://' },
    standIn: 'no-protocol',
    ...unreachable,
    says: /unable to parse docker host|protocol not available/,
    noMend: NO_DEFAULT,
  },
  {
    name: 'the context has no address',
    world,
    inputs: given,
    ...inContext,
    prepare: folder => {
      context('unix:///x')(folder)
      const [name = ''] = readdirSync(join(folder, 'contexts', 'meta'))
      saved(join(folder, 'contexts', 'meta', name), 'meta.json', text({ Name: 'desktop-linux', Endpoints: {} }))
      return {}
    },
    standIn: 'context-without-endpoint',
    ...unreachable,
    says: /cannot find docker endpoint in context/,
    noMend: NO_DEFAULT,
  },
  {
    name: 'DOCKER_CUSTOM_HEADERS is no list of headers',
    world,
    inputs: given,
    env: { DOCKER_CUSTOM_HEADERS: 'abc' },
    standIn: 'bad-custom-headers',
    ...broken,
    says: /missing "=" in key=value pair/,
  },
  {
    name: 'DOCKER_BUILDKIT is no boolean',
    world,
    inputs: given,
    env: { DOCKER_BUILDKIT: 'nonsense' },
    standIn: 'bad-buildkit',
    ...broken,
    says: /expects boolean value/,
  },
  {
    name: 'config.json has an alias for another command than builder',
    world,
    inputs: given,
    dockerConfig: text({ aliases: { foo: 'bar' } }),
    standIn: 'bad-alias',
    ...broken,
    says: /not allowed to alias "foo"/,
  },
  ...[
    { how: 'a colon in its name', headers: { 'X-Meta:': 'a' } },
    { how: 'a line break in its value', headers: { 'X-Meta': 'a\nb' } },
  ].map(
    ({ how, headers }): DockerScenario => ({
      name: `a header of config.json has ${how}`,
      world,
      inputs: asNobody,
      dockerConfig: text({ ...storedLogin, HttpHeaders: headers }),
      standIn: 'bad-headers',
      ...unreachable,
      says: /invalid header field/,
      mendsLogin: true,
    }),
  ),
  {
    name: 'DOCKER_CUSTOM_HEADERS has a blank in a name',
    world,
    inputs: asNobody,
    dockerConfig: text(storedLogin),
    env: { DOCKER_CUSTOM_HEADERS: 'a b=c' },
    standIn: 'bad-headers',
    ...unreachable,
    says: /invalid header field name/,
    mendsLogin: true,
  },
  ...[
    { how: 'of another distribution of WSL', standIn: 'not-in-wsl', says: /could not be found in this WSL 2 distro/ },
    { how: 'as a snap, for a home elsewhere', standIn: 'snap-without-home', says: /home directories outside of/ },
    { how: 'behind sudo, which asks for a password', standIn: 'sudo-in-front', says: /a password is required/ },
    { how: 'for a newer libc', standIn: 'other-libc', says: /GLIBC_2\.34' not found/ },
  ].map(
    ({ how, standIn, says }): DockerScenario => ({
      name: `docker ${how}`,
      world,
      inputs: given,
      standIn,
      ...broken,
      says,
      noTruth: 'the docker here starts',
    }),
  ),
  ...['nonsense', 'linux/amd64,linux/arm64', '"linux/amd64"', 'linux/amd64 '].map(
    (platform): DockerScenario => ({
      name: `the default platform is ${JSON.stringify(platform)}`,
      world,
      inputs: given,
      env: { DOCKER_DEFAULT_PLATFORM: platform },
      ...failed('docker-platform-invalid'),
      granted: 'push',
      says: /unknown operating system or architecture|platform specifier component|DOCKER_DEFAULT_PLATFORM/,
    }),
  ),
  ...['linux/amd64', 'x86_64', 'Linux/AMD64'].map(
    (platform): DockerScenario => ({
      name: `the default platform is ${platform}, which docker takes`,
      world,
      inputs: given,
      env: { DOCKER_DEFAULT_PLATFORM: platform },
      ...healthy,
    }),
  ),
  {
    name: 'DOCKER_CUSTOM_HEADERS is a list of headers',
    world,
    inputs: given,
    env: { DOCKER_CUSTOM_HEADERS: 'a=b' },
    ...healthy,
  },
  {
    name: 'headers, plugins and an alias that docker takes',
    world,
    inputs: given,
    dockerConfig: text({
      HttpHeaders: { 'X-Meta-Source-Client': 'azure/cli' },
      aliases: { builder: 'buildx' },
      cliPluginsExtraDirs: ['/no/such/folder'],
      proxies: { default: { httpsProxy: 'http://127.0.0.1:9' } },
    }),
    ...healthy,
  },
  { name: 'DOCKER_BUILDKIT is a boolean', world, inputs: given, env: { DOCKER_BUILDKIT: '0' }, ...healthy },
  {
    name: 'certificates for TLS, which nothing turns on',
    world,
    inputs: given,
    env: { DOCKER_CERT_PATH: '/no/such/folder', DOCKER_TLS_CERTDIR: '/certs', DOCKER_TLS_VERIFY: '' },
    ...healthy,
  },
]

/** A login in ~/.docker, and docker is led elsewhere; it is started in the home folder. */
const ledTo = (value: (folder: string) => string, logins: object = storedLogin) => ({
  prepare: (folder: string): Record<string, string> => {
    mkdirSync(join(folder, '.docker'))
    saved(join(folder, '.docker'), 'config.json', text(logins))
    return { DOCKER_CONFIG: value(folder) }
  },
  within: (folder: string) => ['sh', '-c', 'cd "$0" && exec "$@"', folder],
})

/** The login is there, and docker does not look there. */
const elsewhere: DockerScenario[] = [
  ...[
    { how: 'with a tilde', value: () => '~/.docker' },
    { how: 'with a variable', value: () => '$HOME/.docker' },
    { how: 'of another folder', value: (folder: string) => join(folder, 'other') },
  ].map(
    ({ how, value }): DockerScenario => ({
      name: `DOCKER_CONFIG is a path ${how}, and the login is in ~/.docker`,
      world,
      inputs: asNobody,
      ...ledTo(value),
      ...failed('credentials-missing'),
      says: /DOCKER_CONFIG names|authentication required/,
      mendsLogin: true,
    }),
  ),
  {
    name: 'DOCKER_CONFIG is a path of another folder, and ~/.docker has no login for the registry',
    world,
    inputs: asNobody,
    ...ledTo(folder => join(folder, 'other'), { auths: { 'ghcr.io': entry } }),
    ...failed('credentials-missing'),
    noMend: 'it is a part of the workflow',
  },
  {
    name: 'DOCKER_CONFIG is a path of another folder, and a login is made',
    world,
    inputs: given,
    ...ledTo(folder => join(folder, 'other')),
    ...healthy,
  },
  {
    name: 'DOCKER_CONFIG is ~/.docker itself',
    world,
    inputs: asNobody,
    ...ledTo(folder => join(folder, '.docker')),
    ...healthy,
  },
]

export const dockerReportScenarios: readonly DockerScenario[] = [
  ...[...readInPart, ...storage, ...helpers, ...clients, ...elsewhere],
]
