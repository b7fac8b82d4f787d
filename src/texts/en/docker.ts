import type { FindingValues } from '../../findings.ts'
import { shellQuote } from '../az-commands.ts'
import {
  ownRootlessSocket,
  setVariable,
  startDaemon,
  withoutHelper,
  withoutVariables,
  writableConfig,
} from '../docker-commands.ts'
import type { FindingMessage, FindingTexts } from '../texts.ts'

export const dockerTexts = {
  'docker-cli-missing': ({ inContainer, platform }) =>
    inContainer
      ? {
          title: 'docker is not installed in the container of this job',
          message:
            'No program named docker is on PATH. The steps of this job run in the image of its container, which has none. Install the client in a step before this one, or run the job without a container.',
          fix: '# A step before the login, for an image of Debian or Ubuntu\napt-get update && apt-get install --yes docker.io',
        }
      : platform === 'darwin'
        ? {
            title: 'docker is not installed on this runner',
            message:
              'No program named docker is on PATH. Login, pull, and push cannot start. macOS runners of GitHub have no Docker. Run the job on Linux.',
            fix: 'runs-on: ubuntu-latest',
          }
        : {
            title: 'docker is not installed on this runner',
            message:
              'No program named docker is on PATH. Login, pull, and push cannot start. Install it on the machine, or correct the PATH of the runner.',
            fix:
              platform === 'win32'
                ? 'runs-on: windows-latest'
                : '# Changes this machine\ncurl -fsSL https://get.docker.com | sudo sh',
          },
  'docker-client-outdated': ({ version, refusedByEngine, isPinned }) => ({
    title: `docker client ${version} is too old for ${refusedByEngine ? 'its engine' : 'Azure Container Registry'}`,
    message:
      refusedByEngine && isPinned
        ? `The docker client on PATH is ${version}. DOCKER_API_VERSION makes it ask for an API that its engine no longer has. Take the variable away.`
        : `The docker client on PATH is ${version}. ${refusedByEngine ? 'Its engine speaks no API that is as old' : 'Azure Container Registry needs 18.03 or newer'}. Update the client on this runner.`,
    fix:
      refusedByEngine && isPinned
        ? setVariable('DOCKER_API_VERSION')
        : '# Changes this machine\ncurl -fsSL https://get.docker.com | sudo sh',
  }),
  'docker-daemon-unreachable': values => DAEMON_TEXTS[values.cause](values),
  'docker-socket-denied': ({ endpoint, isRootless, variables, inContainer }) =>
    inContainer
      ? {
          title: 'this user may not use the Docker socket',
          message: `The Docker daemon runs, but its socket (${endpoint}) refuses the user of the job's container, whose groups are those of the image. Give the container the group of the socket. The members of that group can do what root can.`,
          fix: '# <group-id>: what `stat --format %g /var/run/docker.sock` prints on the machine\ncontainer:\n  options: --group-add <group-id>',
        }
      : isRootless
        ? {
            title: "the Docker socket is another user's",
            message: `The Docker daemon runs, and its socket (${endpoint}) is that of another user's rootless engine. No group lets this user in. Use the engine of this user, or the system's.`,
            fix: variables.length > 0 ? withoutVariables(variables) : ownRootlessSocket(),
          }
        : {
            title: 'this user may not use the Docker socket',
            message: `The Docker daemon runs, but its socket (${endpoint}) refuses this user. Every pull and push fails. Add the user to the group docker and start the runner again. The members of that group can do what root can.`,
            fix: '# Changes this machine: whoever is in the group can act as root\nsudo usermod --append --groups docker "$USER"',
          },
  'docker-config-invalid': ({ file, needed, owner }) => ({
    title: `docker cannot read ${file}`,
    message: needed
      ? `${unreadable(file, owner)} The stored login, which is the one to be used, is not found in it. Repair or remove the file, or give username and password.`
      : `${unreadable(file, owner)} It warns and goes on without it${file === 'DOCKER_AUTH_CONFIG' ? '' : ', and the next login overwrites it'}. Repair or remove it.`,
    fix:
      file === 'DOCKER_AUTH_CONFIG'
        ? 'echo "DOCKER_AUTH_CONFIG=" >> "$GITHUB_ENV"'
        : `mv ${shellQuote(file)} ${shellQuote(`${file}.broken`)}`,
  }),
  'docker-credential-helper-missing': ({ program, host, file }) => ({
    title: `the credential helper ${program} is not installed`,
    message: `Docker's configuration names ${program} for ${host}, and no such program is on PATH. docker can neither store nor read the login. Install it, or take "credsStore" (or the host's entry in "credHelpers") out of config.json.`,
    fix: withoutHelper(file, host),
  }),
  'docker-credential-helper-failed': ({ program, host, cause, detected }) => ({
    title: HELPER_TITLES[cause](program),
    message: `${HELPER_MESSAGES[cause](program, host)}${detected ? ' Docker found it by itself.' : ''} An empty entry for the host in "credHelpers" lets Docker store this login in config.json.`,
    fix: ownHelperEntry(host),
  }),
  'docker-config-not-writable': ({ file, obstacle }) => ({
    title: "Docker can't store the login",
    message: `${obstacleText(file, obstacle)} \`docker login\` fails after the registry accepted it. Give the job a configuration folder of its own.`,
    fix: writableConfig(file),
  }),
  'docker-credentials-stale': ({ host, registryName, cause, worksWithout, stored }) => ({
    title: `the stored login for ${host} ${cause === 'expired' ? 'has ended' : 'is refused'}`,
    message: `docker keeps a login for ${host} that ${cause === 'expired' ? 'has ended' : 'the registry refuses'}. ${
      worksWithout
        ? 'docker sends it with every pull, a public one too, and is refused. Log out: nobody needs a login to pull here.'
        : 'docker sends it all the same, and is refused. Log in again before docker runs.'
    }${stored?.sameRegistry === undefined ? '' : ` The login for ${stored.sameRegistry} is another key, which docker does not use for ${host}.`}`,
    fix: worksWithout ? `docker logout ${shellQuote(host)}` : `az acr login --name ${shellQuote(registryName)}`,
  }),
} satisfies Partial<FindingTexts>

function unreadable(location: string, owner: string | undefined): string {
  if (owner === undefined) return `docker cannot read its configuration ${location}.`
  return owner === 'root'
    ? `${location} belongs to root, and docker cannot read it as this user.`
    : `${location} belongs to another user (${owner}), and docker cannot read it as this one.`
}

type DaemonValues = FindingValues['docker-daemon-unreachable']

const DAEMON_TEXTS: Readonly<Record<DaemonValues['cause'], (values: DaemonValues) => FindingMessage>> = {
  unreachable: ({ endpoint, variables, inContainer, platform }) => ({
    title: "The Docker daemon doesn't answer",
    message: `The Docker client got no answer from its daemon (${endpoint}). Every pull and push fails. ${variables.length > 0 ? `Correct ${variables.join(' and ')}, or start the daemon there.` : 'Start the daemon.'}`,
    fix:
      variables.length > 0
        ? withoutVariables(variables)
        : inContainer
          ? 'container:\n  volumes:\n    - /var/run/docker.sock:/var/run/docker.sock'
          : startDaemon(platform),
  }),
  context: ({ endpoint }) => ({
    title: "The Docker context doesn't exist",
    message: `Docker stopped because its ${endpoint} doesn't exist here, so login, pull, and push all fail. Create the context, or use the default one.`,
    fix: setVariable('DOCKER_CONTEXT', 'default'),
  }),
  certificates: ({ endpoint }) => ({
    title: "The Docker client can't load its TLS certificates",
    message: `Docker stopped because it can't load the certificates for its daemon (${endpoint}), so login, pull, and push all fail. Put ca.pem, cert.pem, and key.pem where DOCKER_CERT_PATH says.`,
    fix: setVariable('DOCKER_CERT_PATH', '<folder>'),
  }),
  address: ({ endpoint }) => ({
    title: "The Docker client can't read the address of its daemon",
    message: `Docker stopped because the address of its daemon (${endpoint}) isn't valid, so login, pull, and push all fail. Correct DOCKER_HOST.`,
    fix: setVariable('DOCKER_HOST', ''),
  }),
  'client-too-new': ({ endpoint, apiVersion, newest }) =>
    apiVersion === undefined
      ? {
          title: "The Docker daemon is older than the client's API version",
          message: `The daemon (${endpoint}) doesn't know the API version that the client asks for. Login, pull, and push all fail. Set DOCKER_API_VERSION to the version that the daemon knows, or update the daemon.`,
          fix: setVariable('DOCKER_API_VERSION', newest ?? '<version>'),
        }
      : {
          title: 'DOCKER_API_VERSION names a version that the daemon lacks',
          message: `DOCKER_API_VERSION is set, and the daemon (${endpoint}) doesn't know that version. Login, pull, and push all fail. Remove the variable, or set it to a version that the daemon knows.`,
          fix: setVariable('DOCKER_API_VERSION', newest ?? ''),
        },
}

type Cause = FindingValues['docker-credential-helper-failed']['cause']

/** Titles have 70 characters at most, and a name is as long as its author likes. */
const HELPER_TITLES: Readonly<Record<Cause, (program: string) => string>> = {
  'stores-nothing': program => `${shortName(program)} doesn't store logins`,
  'no-session': program => `${shortName(program)} has no keychain to use`,
  failed: program => `${shortName(program)} doesn't return the login`,
  'no-answer': program => `${shortName(program)} doesn't answer`,
  'not-started': program => `${shortName(program)} can't be started`,
}

const shortName = (program: string): string => (program.length <= 44 ? program : 'The credential helper')

const HELPER_MESSAGES: Readonly<Record<Cause, (program: string, host: string) => string>> = {
  'stores-nothing': (program, host) =>
    `${program} only returns logins of its own kind, so a login for ${host} can't be stored with it.`,
  'no-session': (program, host) => `${program} can't reach its keychain, so Docker can't store a login for ${host}.`,
  failed: (program, host) => `${program} fails when Docker asks it for the login for ${host}, so pull and push fail.`,
  'no-answer': (program, host) => `Docker waits for ${program}, which doesn't return the login for ${host}.`,
  'not-started': (program, host) =>
    `The system can't run ${program}, so Docker can neither store nor read the login for ${host}.`,
}

/** An entry of its own for the host makes Docker keep that login in the file; everything else stays as it is. */
const ownHelperEntry = (host: string): string =>
  `umask 077; config="\${DOCKER_CONFIG:-$HOME/.docker}/config.json"; mkdir -p "\${config%/*}"
[ -s "$config" ] || echo '{}' > "$config"
jq --arg host ${shellQuote(host)} '.credHelpers[$host] = ""' "$config" > "$config.new" &&
  mv "$config.new" "$config"`

type Obstacle = FindingValues['docker-config-not-writable']['obstacle']

function obstacleText(location: string, obstacle: Obstacle): string {
  const { kind = 'no-permission', path = location, owner = '' } = obstacle ?? {}
  switch (kind) {
    case 'is-folder':
      return `${location} is a folder, and Docker needs a file there.`
    case 'not-a-folder':
      return `${path} is a file, and Docker needs a folder there.`
    case 'mounted':
      return `${path} is mounted as a single file, which can't be replaced.`
    case 'other-device':
      return `${location} is a link to another file system, where Docker can't move its new file.`
    case 'read-only':
      return `${path} is on a read-only file system.`
    case 'other-owner':
      return owner === 'root' ? `${path} belongs to root.` : `${path} belongs to another user (${owner}).`
    case 'no-permission':
      return `This user can't write to ${path}.`
  }
}
