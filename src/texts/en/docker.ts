import type { Runtime } from '../../docker/endpoint.ts'
import type { FindingValues } from '../../findings.ts'
import { shellQuote } from '../az-commands.ts'
import {
  addSocketGroup,
  DAEMON_IN_POD,
  installClient,
  joinDockerGroup,
  joinDockerUsers,
  MOUNTED_SOCKET,
  ownDesktopSocket,
  ownHelperEntry,
  ownRootlessSocket,
  restartDaemon,
  setVariable,
  startDaemon,
  takeOver,
  updateDocker,
  useDefaultContext,
  withoutFields,
  withoutHelper,
  withoutVariables,
  writableAuthFile,
  writableConfig,
} from '../docker-commands.ts'
import { shorten } from '../shorten.ts'
import type { FindingMessage, FindingTexts } from '../texts.ts'
import { listOfAll, titleWith } from './grammar.ts'

export const dockerTexts = {
  'docker-cli-missing': ({ inContainer, platform }) =>
    inContainer
      ? {
          title: "Docker isn't installed in the container of this job",
          message:
            "The steps of this job run in the image of its container, and that image has no `docker` on its PATH. Install the Docker client in a step before this one, or remove the job's container.",
          fix: installClient(),
        }
      : platform === 'darwin'
        ? {
            title: "Docker isn't installed on this runner",
            message:
              "GitHub's macOS runners don't include Docker, so login, pull, and push can't start. Run the job on Linux.",
            fix: 'runs-on: ubuntu-latest',
            language: 'yaml',
          }
        : platform === 'win32'
          ? {
              title: "Docker isn't installed on this runner",
              message:
                "The PATH of this runner has no `docker`, so login, pull, and push can't start. Install Docker on the machine, or run the job on a GitHub-hosted runner.",
              fix: 'runs-on: windows-latest',
              language: 'yaml',
            }
          : {
              title: "Docker isn't installed on this runner",
              message:
                "The PATH of this runner has no `docker`, so login, pull, and push can't start. Install Docker on the machine, or correct the PATH of the runner.",
              fix: updateDocker(platform),
            },
  'docker-cli-broken': ({ cause, file, inContainer, platform }) => {
    switch (cause) {
      case 'program':
        return {
          title: inContainer ? "Docker can't start in the container of this job" : "Docker can't start on this runner",
          message:
            "The `docker` program on the PATH stops before it runs a command, so login, pull, and push fail. Repair it, or install Docker's own client.",
          fix: inContainer ? installClient() : updateDocker(platform),
        }
      case 'aliases':
        return {
          title: 'The Docker client stops at an alias in its config file',
          message:
            'Docker accepts an alias only for `builder` and stops at any other, so login, pull, and push fail. Remove "aliases" from config.json.',
          fix: withoutFields(file, [['aliases']]),
        }
      case 'start':
        return {
          title: 'The Docker client stops when it starts',
          message:
            'The Docker client stops before it runs a command, so login, pull, and push fail. Correct the setting that its error message names.',
          fix: '# Check: what Docker says\ndocker info',
        }
      default:
        return {
          title: `Docker rejects the value of ${cause}`,
          message:
            'The Docker client reads this variable when it starts, and then stops, so login, pull, and push fail. Correct the value, or empty the variable.',
          fix: setVariable(cause),
        }
    }
  },
  'docker-client-outdated': ({ version, refusedByEngine, isPinned, inContainer, platform }) => {
    if (refusedByEngine && isPinned) {
      return {
        title: 'DOCKER_API_VERSION is too old for the Docker daemon',
        message:
          'The variable makes the Docker client use an API version that its daemon no longer supports. Remove the variable.',
        fix: setVariable('DOCKER_API_VERSION'),
      }
    }
    const language = platform === 'win32' && !inContainer ? { language: 'powershell' as const } : {}
    return refusedByEngine
      ? {
          title: 'The Docker client is too old for its daemon',
          message: inContainer
            ? `The daemon no longer supports the API of Docker client ${version}, which is in the image of this job's container. Update the client in the image, or in a step before this one.`
            : `The daemon no longer supports the API of Docker client ${version}. Update the client on this runner.`,
          fix: updateDocker(platform, inContainer),
          ...language,
        }
      : {
          title: 'The Docker client is too old for Azure Container Registry',
          message: inContainer
            ? `Azure Container Registry needs Docker 18.03 or later, and the client in the image of this job's container is ${version}. Update the client in the image, or in a step before this one.`
            : `Azure Container Registry needs Docker 18.03 or later, and the client on this runner is ${version}. Update the client.`,
          fix: updateDocker(platform, inContainer),
          ...language,
        }
  },
  'docker-daemon-unreachable': values => DAEMON_TEXTS[values.cause](values),
  'docker-socket-denied': ({ endpoint, isRootless, variables, inContainer, platform, userId }) => {
    if (inContainer) {
      return {
        title: "This job's container can't use the Docker socket",
        message:
          "The Docker daemon is running, but the container's user isn't in the group that owns the socket. Add the group with --group-add in the container's options. Caution: this group has root access to the machine.",
        fix: addSocketGroup(endpoint),
        language: 'yaml',
      }
    }
    if (platform === 'win32') {
      return {
        title: "The runner's user can't access the Docker daemon",
        message:
          "The Docker daemon is running, but the runner's user isn't in the group that can use it, so every pull and push fails. Add the user to the group docker-users, then restart the runner.",
        fix: joinDockerUsers(),
        language: 'powershell',
      }
    }
    if (platform === 'darwin') {
      return {
        title: 'The Docker socket belongs to another user',
        message:
          "The socket belongs to another user's Docker on this Mac, so every pull and push fails. Start Docker for the runner's user, and use its socket.",
        fix: ownDesktopSocket(),
      }
    }
    return isRootless
      ? {
          title: 'The Docker socket belongs to another user',
          message:
            "The socket belongs to another user's rootless Docker daemon, so adding this user to a group doesn't help. Start a rootless daemon for this user, or use the system's Docker socket.",
          fix: variables.length > 0 ? withoutVariables(variables) : ownRootlessSocket(),
        }
      : {
          title: "The runner's user can't access the Docker socket",
          message:
            "The Docker daemon is running, but the runner's user isn't in the group that owns the socket, so every pull and push fails. Add the user to the docker group, then restart the runner.",
          fix: joinDockerGroup(userId),
        }
  },
  'docker-platform-invalid': ({ platform }) => ({
    title: "The variable DOCKER_DEFAULT_PLATFORM isn't valid",
    message: `Docker doesn't accept "${shorten(platform, 60)}" as a platform, so every pull and build fails. Set the variable to one platform, such as linux/amd64, or empty it.`,
    fix: setVariable('DOCKER_DEFAULT_PLATFORM'),
  }),
  'docker-config-invalid': values => ({
    ...configText(values),
    fix: configFix(values),
  }),
  'docker-credential-helper-missing': ({ program, host, file, meant, fallsBack, jqBy }) => ({
    title:
      meant === undefined
        ? "The Docker credential helper isn't installed"
        : "Docker can't find the credential helper by this name",
    message:
      meant !== undefined
        ? misnamedHelper(shorten(meant, 40), fallsBack === true)
        : fallsBack
          ? `The Docker config file names ${shorten(program, 44)}, which isn't on the PATH. Pull and push use the login in config.json, but \`docker login\` and \`docker buildx build\` fail. Install the helper, or remove it from config.json.`
          : `The Docker config file names ${shorten(program, 44)}, which isn't on the PATH, so Docker can't save or read the login. Install the helper, or remove credsStore or the host's entry in credHelpers from config.json.`,
    fix: withoutHelper(file, host, jqBy),
  }),
  'docker-credential-helper-failed': ({ program, host, file, cause, detected, fallsBack, jqBy }) => ({
    title: HELPER_TITLES[cause](program),
    message: fallsBack
      ? helperFallback(shorten(host, 50))
      : (detected ? HELPER_FOUND : HELPER_CONFIGURED)[cause](shorten(host, 50)),
    fix: ownHelperEntry(file, host, jqBy),
  }),
  'docker-config-not-writable': ({ file, obstacle, folder, isPodman }) => ({
    title: "Docker can't save the login",
    ...(isPodman
      ? {
          message: `${obstacleText(file, obstacle)} So \`podman login\` fails when it saves the login. Set REGISTRY_AUTH_FILE to a new file for the whole job.`,
          fix: writableAuthFile(file),
        }
      : folder === undefined
        ? {
            message:
              obstacle?.kind === 'link-without-folder'
                ? `The file ${shownPath(file)} is a symbolic link into a folder that doesn't exist, so Docker doesn't find the login that it saves. Create the folder, or set DOCKER_CONFIG to a new one for the whole job.`
                : `${obstacleText(file, obstacle)} So \`docker login\` fails when it saves the login. Set DOCKER_CONFIG to a new folder for the whole job.`,
            fix: writableConfig(file, obstacle?.kind === 'is-folder'),
          }
        : {
            message: `${obstacleText(file, obstacle)} So \`docker login\` fails when it saves the login. Set DOCKER_CONFIG to the folder that the file is in.`,
            fix: setVariable('DOCKER_CONFIG', folder),
          }),
  }),
  'docker-credentials-stale': values => ({
    title: STALE_TITLES[values.cause],
    message: staleText(values),
    fix: values.worksWithout
      ? `docker logout ${shellQuote(values.host)}`
      : `az acr login --name ${shellQuote(values.registryName)}`,
  }),
} satisfies Partial<FindingTexts>

const STALE_TITLES: Readonly<Record<FindingValues['docker-credentials-stale']['cause'], string>> = {
  expired: 'The saved Docker login has expired',
  refused: 'The registry rejects the saved Docker login',
  'white-space': 'The saved Docker login has a line break in it',
}

function staleText({ cause, worksWithout, stored }: FindingValues['docker-credentials-stale']): string {
  if (cause === 'white-space') {
    return 'Docker sends the line break with the password, and the registry rejects it, so every pull and push fails. It often comes from `echo` without `-n` before base64. Log in again before Docker runs.'
  }
  if (worksWithout) {
    return 'Docker sends this login with every pull, even of a public image, and the pull fails. Log out: this registry allows pulls without a login.'
  }
  return stored?.sameRegistry === undefined
    ? 'Docker sends this login with every pull and push, and they fail. Log in again before Docker runs.'
    : `Docker sends this login with every pull and push, and they fail. It doesn't use the login for ${shorten(stored.sameRegistry, 60)}, because that name is different. Log in again before Docker runs.`
}

/** The login of another user's file is lost if the file is moved away. */
function configFix({ file, folder, owner, needed, userId, broken }: FindingValues['docker-config-invalid']): string {
  if (file === 'DOCKER_AUTH_CONFIG') return setVariable('DOCKER_AUTH_CONFIG')
  if (folder !== undefined) return setVariable('DOCKER_CONFIG', folder)
  if (owner !== undefined && needed && userId !== undefined) return takeOver(file, userId)
  if (broken !== undefined) return withoutFields(file, broken)
  return `mv ${shellQuote(file)} ${shellQuote(`${file}.broken`)}`
}

/** What can't be read, and what Docker does about it. */
function configText({
  file,
  needed,
  owner,
  folder,
  broken,
}: FindingValues['docker-config-invalid']): Pick<FindingMessage, 'title' | 'message'> {
  if (file === 'DOCKER_AUTH_CONFIG') {
    return {
      title: "The variable DOCKER_AUTH_CONFIG isn't valid",
      message: needed
        ? "Docker can't read the variable, so it doesn't find the saved login. Correct its JSON or unset it, or set username and password."
        : 'Docker prints a warning and ignores the variable. Correct its JSON, or unset it.',
    }
  }
  if (folder !== undefined) {
    return {
      title: 'DOCKER_CONFIG names a file instead of a folder',
      message: needed
        ? "Docker looks for config.json below that file, so it doesn't find the saved login. Set the variable to the folder that has config.json, or set username and password."
        : 'Docker looks for config.json below that file, prints a warning, and goes on without it. Set the variable to the folder that has config.json.',
    }
  }
  if (owner !== undefined) {
    return {
      title: "This user can't read the Docker config file",
      message: needed
        ? `The file belongs to the user "${shorten(owner, 40)}", so Docker doesn't find the saved login. Change its owner, move it away, or set username and password.`
        : `The file belongs to the user "${shorten(owner, 40)}", so Docker can't read its logins. It only prints a warning, and the next login overwrites the file. Change the owner of the file, or move the file away.`,
    }
  }
  if (needed === 'at-times') {
    return {
      title: "Docker doesn't always find the saved login",
      message:
        "Docker can't decode one of the logins in its config file and stops there. It reads them in random order, so it finds this registry's login only sometimes. Remove the broken login.",
    }
  }
  if (broken !== undefined) {
    return {
      title: "Part of the Docker config file isn't valid",
      message: needed
        ? "Docker can't read one field of the file, and then reads none of its logins. Correct or remove that field."
        : "Docker can't read one field of the file. It prints a warning with each command, and the next login may drop other logins. Correct or remove that field.",
    }
  }
  return {
    title: "The Docker config file isn't valid",
    message: needed
      ? "Docker can't read the file, so it doesn't find the saved login. Repair or move the file, or set username and password."
      : "Docker can't read the file. It prints a warning, and the next login overwrites the file. Repair the file, or move it away.",
  }
}

type DaemonValues = FindingValues['docker-daemon-unreachable']

const DAEMON_TEXTS: Readonly<Record<DaemonValues['cause'], (values: DaemonValues) => FindingMessage>> = {
  unreachable: ({ variables, inContainer, inPod, platform, runtime, byContext, endpoint, lacksSystemd }) => {
    const title = "The Docker daemon doesn't answer"
    if (runtime !== undefined && !inContainer) {
      return {
        title,
        message: `Docker is set up to use ${RUNTIME_NAMES[runtime]}, and nothing answers at its socket, so every pull and push fails. Start it, or use another daemon.`,
        fix: startDaemon(platform, runtime),
      }
    }
    if (byContext) {
      return {
        title,
        message: `Docker uses the ${shorten(endpoint, 60)}, which config.json names, and nothing answers there, so every pull and push fails. Start that daemon, or use the default one.`,
        fix: useDefaultContext(),
      }
    }
    if (variables.length > 0) {
      return {
        title,
        message: `The address of the Docker daemon comes from ${listOfAll(variables)}, and nothing answers there, so every pull and push fails. Correct the address, or start the daemon there.`,
        fix: withoutVariables(variables),
      }
    }
    if (inPod) {
      return {
        title,
        message:
          'The steps run in a Kubernetes pod without a Docker daemon, so every pull and push fails. Give the runner pods a Docker daemon, or run the job on another runner.',
        fix: DAEMON_IN_POD,
        language: 'yaml',
      }
    }
    return inContainer
      ? {
          title,
          message:
            "The runner mounts /var/run/docker.sock in this job's container, but no daemon answers there, so every pull and push fails. Mount the socket that Docker uses on the machine, and set DOCKER_HOST to it.",
          fix: MOUNTED_SOCKET,
          language: 'yaml',
        }
      : {
          title,
          message: 'Every pull and push needs the daemon, so pull and push fail. Start the daemon.',
          fix: startDaemon(platform, undefined, lacksSystemd),
          ...(platform === 'win32' && { language: 'powershell' as const }),
        }
  },
  context: ({ endpoint }) => ({
    title: "The Docker context doesn't exist",
    message: `The Docker context "${shorten(contextOf(endpoint), 60)}" doesn't exist on this runner, so login, pull, and push fail. Create it, or use the context "default".`,
    fix: setVariable('DOCKER_CONTEXT', 'default'),
  }),
  'context-unreadable': ({ endpoint }) => ({
    title: "Docker can't read its context",
    message: `The Docker context "${shorten(contextOf(endpoint), 60)}" has no valid daemon address, so login, pull, and push fail. Create it again, or use the context "default".`,
    fix: setVariable('DOCKER_CONTEXT', 'default'),
  }),
  headers: ({ variables, file = '' }) => ({
    title: "A custom header of the Docker client isn't valid",
    message:
      variables.length > 0
        ? "DOCKER_CUSTOM_HEADERS has a name or value that HTTP doesn't allow, so every pull and push fails. Correct or empty the variable."
        : "HttpHeaders in config.json has a name or value that HTTP doesn't allow, so every pull and push fails. Correct or remove it.",
    fix: variables.length > 0 ? setVariable('DOCKER_CUSTOM_HEADERS') : withoutFields(file, [['HttpHeaders']]),
  }),
  certificates: ({ variables }) =>
    variables.length > 0 && !variables.includes('DOCKER_CERT_PATH')
      ? {
          title: "The Docker client can't load its TLS certificates",
          message: `Any value of ${listOfAll(variables)} turns TLS on, even 0, and DOCKER_CERT_PATH isn't set, so login, pull, and push fail. If the daemon doesn't use TLS, empty the variable. Otherwise, set DOCKER_CERT_PATH.`,
          fix: withoutVariables(variables),
        }
      : {
          title: "The Docker client can't load its TLS certificates",
          message:
            "Docker stopped because it can't load the certificates for its daemon, so login, pull, and push fail. Put ca.pem, cert.pem, and key.pem in the folder that DOCKER_CERT_PATH names.",
          fix: setVariable('DOCKER_CERT_PATH', '<folder>'),
        },
  'client-tls': ({ variables }) =>
    variables.length > 0
      ? {
          title: "The Docker daemon doesn't use TLS, but the client does",
          message: `Any value of ${listOfAll(variables)} turns TLS on, and the daemon at this address answers without it, so every pull and push fails. Empty the variable, or use the daemon's TLS port.`,
          fix: withoutVariables(variables),
        }
      : {
          title: "The Docker daemon doesn't use TLS, but the client does",
          message:
            "The Docker context turns TLS on, and the daemon at its address answers without it, so every pull and push fails. Use the daemon's TLS port, often 2376, in the context.",
          fix: '# Check: the address and the certificates of the context\ndocker context inspect',
        },
  'daemon-tls': () => ({
    title: "The Docker daemon uses TLS, but the client doesn't",
    message:
      'The daemon at this address only answers over TLS, so login, pull, and push fail. Set DOCKER_TLS_VERIFY, and set DOCKER_CERT_PATH to the folder with its ca.pem, cert.pem, and key.pem.',
    fix: `${setVariable('DOCKER_TLS_VERIFY', '1')}\n${setVariable('DOCKER_CERT_PATH', '<folder>')}`,
  }),
  untrusted: () => ({
    title: "The Docker client and its daemon don't trust each other",
    message:
      "The TLS certificates of the two don't belong together, so every pull and push fails. Set DOCKER_CERT_PATH to the folder with the ca.pem, cert.pem, and key.pem that this daemon was started with.",
    fix: setVariable('DOCKER_CERT_PATH', '<folder>'),
  }),
  rejected: ({ variables, platform, lacksSystemd }) =>
    variables.length > 0
      ? {
          title: "What answers for the Docker daemon isn't one",
          message: `Something at the address in ${listOfAll(variables)} answers with an error, such as a proxy, so login, pull, and push fail. Correct the address, or add its host to NO_PROXY.`,
          fix: withoutVariables(variables),
        }
      : {
          title: 'The Docker daemon answers with an error',
          message:
            'The daemon rejects even the request for its version, so login, pull, and push fail. Restart the daemon, and look at its log.',
          fix: restartDaemon(platform, lacksSystemd),
          ...(platform === 'win32' && { language: 'powershell' as const }),
        },
  address: ({ endpoint }) =>
    /^context /.test(endpoint)
      ? {
          title: "The address in the Docker context isn't valid",
          message: `The Docker client can't use the address in the context "${shorten(contextOf(endpoint), 60)}" on this system, so login, pull, and push fail. Correct it, or use the context "default".`,
          fix: setVariable('DOCKER_CONTEXT', 'default'),
        }
      : {
          title: "The address of the Docker daemon isn't valid",
          message:
            "The Docker client can't use DOCKER_HOST on this system, so login, pull, and push fail. Correct or empty the variable.",
          fix: setVariable('DOCKER_HOST', ''),
        },
  'client-too-new': ({ apiVersion, newest }) =>
    apiVersion === undefined
      ? {
          title: 'The Docker daemon is too old for its client',
          message:
            "The daemon doesn't support the client's API version, so login, pull, and push fail. Set DOCKER_API_VERSION to the daemon's version, or update the daemon.",
          fix: setVariable('DOCKER_API_VERSION', newest ?? '<version>'),
        }
      : {
          title: "The Docker daemon doesn't support DOCKER_API_VERSION",
          message:
            "The variable sets a version that is too new, or isn't a version, so login, pull, and push fail. Remove the variable, or set it to a version that the daemon supports.",
          fix: setVariable('DOCKER_API_VERSION', newest ?? ''),
        },
}

const RUNTIME_NAMES: Readonly<Record<Runtime, string>> = {
  colima: 'Colima',
  'docker-desktop': 'Docker Desktop',
  orbstack: 'OrbStack',
  podman: 'Podman',
  'rancher-desktop': 'Rancher Desktop',
  rootless: 'a rootless daemon',
}

/** The name in "context build". */
const contextOf = (endpoint: string): string => endpoint.replace(/^context /, '')

type Cause = FindingValues['docker-credential-helper-failed']['cause']

const HELPER_TITLES: Readonly<Record<Cause, (program: string) => string>> = {
  'stores-nothing': program =>
    titleWith(`The helper ${program} doesn't save logins`, "The Docker credential helper doesn't save logins"),
  'no-session': program =>
    titleWith(`The helper ${program} can't open its keychain`, "The Docker credential helper can't open its keychain"),
  failed: program =>
    titleWith(
      `The helper ${program} doesn't return the login`,
      "The Docker credential helper doesn't return the login",
    ),
  'no-answer': program =>
    titleWith(`The helper ${program} doesn't answer`, "The Docker credential helper doesn't answer"),
  'not-started': program => titleWith(`The helper ${program} can't start`, "The Docker credential helper can't start"),
}

const HELPER_CONFIGURED: Readonly<Record<Cause, (host: string) => string>> = {
  'stores-nothing': host =>
    `This credential helper can only return logins, so Docker can't save one in it. In config.json, add "${host}": "" to credHelpers. Docker then saves the login in that file.`,
  'no-session': host =>
    `No user session on this runner can unlock the keychain, so Docker can't save the login. In config.json, add "${host}": "" to credHelpers. Docker then saves the login in that file.`,
  failed: host =>
    `The credential helper fails, so pull and push fail. In config.json, add "${host}": "" to credHelpers, then log in again. Docker saves the login in that file.`,
  'no-answer': host =>
    `Docker waits for the credential helper, so pull and push don't finish. In config.json, add "${host}": "" to credHelpers, then log in again. Docker saves the login in that file.`,
  'not-started': host =>
    `The system can't run this credential helper, so Docker can't save or read the login. In config.json, add "${host}": "" to credHelpers. Docker then uses that file.`,
}

const HELPER_FOUND: Readonly<Record<Cause, (host: string) => string>> = {
  'stores-nothing': host =>
    `Docker uses this helper because it's installed, but it can only return logins. In config.json, add "${host}": "" to credHelpers. Docker then saves the login in that file.`,
  'no-session': host =>
    `Docker uses this helper because it's installed, but no user session on this runner can unlock its keychain. In config.json, add "${host}": "" to credHelpers. Docker then saves the login in that file.`,
  failed: host =>
    `Docker uses this helper because it's installed. It fails, so pull and push fail. In config.json, add "${host}": "" to credHelpers, then log in again. Docker saves the login in that file.`,
  'no-answer': host =>
    `Docker uses this helper because it's installed, and waits for it, so pull and push don't finish. In config.json, add "${host}": "" to credHelpers, then log in again.`,
  'not-started': host =>
    `Docker uses this helper because it's installed, but the system can't run it. In config.json, add "${host}": "" to credHelpers. Docker then uses that file.`,
}

const misnamedHelper = (meant: string, fallsBack: boolean): string =>
  fallsBack
    ? `Docker adds docker-credential- to the helper's name in config.json, so write "${meant}" there. Pull and push use the login in config.json, but \`docker login\` and \`docker buildx build\` fail.`
    : `Docker adds docker-credential- to the helper's name in config.json and finds no such program, so it can't save or read the login. Write "${meant}" there.`

const helperFallback = (host: string): string =>
  `The credential helper fails. Pull and push use the login in config.json, but \`docker buildx build\` stops. In config.json, add "${host}": "" to credHelpers.`

type Obstacle = FindingValues['docker-config-not-writable']['obstacle']

function obstacleText(location: string, obstacle: Obstacle): string {
  const { kind = 'no-permission', path = location, owner = '' } = obstacle ?? {}
  switch (kind) {
    case 'is-folder':
      return `Docker needs a file, but ${shownPath(location)} is a folder.`
    case 'not-a-folder':
      return `Docker needs a folder, but ${shownPath(path)} is a file.`
    case 'mounted':
      return `The file ${shownPath(path)} is mounted separately, and Docker can't replace it.`
    case 'other-device':
      return `The file ${shownPath(location)} is a symbolic link to another file system, and Docker can't replace it.`
    case 'no-space':
      return `The disk that ${shownPath(path)} is on has no space left for another file.`
    case 'broken-link':
      return `Docker needs a folder, but ${shownPath(path)} is a broken symbolic link.`
    case 'link-without-folder':
      return `The config file is a symbolic link into ${shownPath(path)}, a folder that doesn't exist.`
    case 'read-only':
      return `The path ${shownPath(path)} is on a read-only file system.`
    case 'other-owner':
      return `The path ${shownPath(path)} belongs to the user "${shorten(owner, 40)}".`
    case 'no-permission':
      return `This user doesn't have permission to write to ${shownPath(path)}.`
  }
}

/** The whole path is in the evidence. */
const shownPath = (path: string): string => shorten(path, 80)
