import { shellQuote } from '../az-commands.ts'
import {
  ownRootlessSocket,
  setVariable,
  startDaemon,
  withoutHelper,
  withoutVariables,
  writableConfig,
} from '../docker-commands.ts'
import type { FindingTexts } from '../texts.ts'

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
  'docker-daemon-unreachable': values =>
    values.isTooOld
      ? {
          title: 'the Docker daemon is older than what the client asks for',
          message: `The engine (${values.endpoint}) does not speak the API version that the client asks for. Every pull and push fails. ${values.variables.length > 0 ? 'Take DOCKER_API_VERSION away.' : 'Ask for the version that it has, or update the engine.'}`,
          fix: setVariable('DOCKER_API_VERSION', values.variables.length > 0 ? '' : (values.newestApi ?? '<version>')),
        }
      : {
          title: 'the Docker daemon does not answer',
          message: `The docker client got no answer from its engine (${values.endpoint}). A login may still pass, but every pull and push fails. ${values.variables.length > 0 ? `Correct ${values.variables.join(' and ')}, or start the daemon there.` : 'Start the daemon.'}`,
          fix:
            values.variables.length > 0
              ? withoutVariables(values.variables)
              : values.inContainer
                ? 'container:\n  volumes:\n    - /var/run/docker.sock:/var/run/docker.sock'
                : startDaemon(values.platform),
        },
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
  'docker-config-invalid': ({ file, needed }) => ({
    title: `docker cannot read ${file}`,
    message: needed
      ? `docker cannot read its configuration ${file}. The stored login, which is the one to be used, is not found in it. Repair or remove the file, or give username and password.`
      : `docker cannot read its configuration ${file}. It warns and goes on without it${file === 'DOCKER_AUTH_CONFIG' ? '' : ', and the next login overwrites it'}. Repair or remove it.`,
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
  'docker-config-not-writable': ({ file }) => ({
    title: 'docker cannot store the login',
    message: `${file} cannot be written by this user. docker login ends with an error after the registry has accepted it. Give the job a configuration folder of its own.`,
    fix: writableConfig(file),
  }),
  'docker-credentials-stale': ({ host, cause, stored }) => ({
    title: `the stored login for ${host} ${cause === 'expired' ? 'has ended' : 'is refused'}`,
    message: `docker keeps a login for ${host} that ${cause === 'expired' ? 'has ended' : 'the registry refuses'}. docker sends it with every pull, a public one too, and is refused.${stored?.sameRegistry === undefined ? '' : ` The login for ${stored.sameRegistry} is another key, which docker does not use for ${host}.`} Log out, or log in again.`,
    fix: `docker logout ${shellQuote(host)}`,
  }),
} satisfies Partial<FindingTexts>
