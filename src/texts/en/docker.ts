import { shellQuote } from '../az-commands.ts'
import type { FindingTexts } from '../texts.ts'

export const dockerTexts = {
  'docker-cli-missing': () => ({
    title: 'docker is not installed on this runner',
    message:
      'No program named docker is on PATH. Login, pull and push cannot start. Run the job where Docker is installed (macOS runners of GitHub have none), or install it in a step before this one.',
    fix: 'runs-on: ubuntu-latest',
  }),
  'docker-client-outdated': ({ version, refusedByEngine }) => ({
    title: `docker client ${version} is too old for ${refusedByEngine ? 'its engine' : 'Azure Container Registry'}`,
    message: `The docker client on PATH is ${version}. ${refusedByEngine ? 'Its engine speaks no API that is as old' : 'Azure Container Registry needs 18.03 or newer'}. Update the client on this runner.`,
    fix: 'curl -fsSL https://get.docker.com | sudo sh',
  }),
  'docker-daemon-unreachable': ({ endpoint, isTooOld }) =>
    isTooOld
      ? {
          title: 'the Docker daemon is older than what the client asks for',
          message: `The engine (${endpoint}) does not speak the API version that the client asks for. Every pull and push fails. Take DOCKER_API_VERSION away, or update the engine.`,
          fix: 'docker version\necho "DOCKER_API_VERSION=" >> "$GITHUB_ENV"',
        }
      : {
          title: 'the Docker daemon does not answer',
          message: `The docker client got no answer from its engine (${endpoint}). A login may still pass, but every pull and push fails. Start the daemon, or correct DOCKER_HOST or the context.`,
          fix:
            endpoint === 'default'
              ? 'sudo systemctl start docker'
              : 'docker context ls\nprintf "DOCKER_HOST=\\nDOCKER_CONTEXT=\\n" >> "$GITHUB_ENV"',
        },
  'docker-socket-denied': ({ endpoint }) => ({
    title: 'this user may not use the Docker socket',
    message: `The Docker daemon runs, but its socket (${endpoint}) refuses this user. Every pull and push fails. Add the user to the group docker and start the runner again.`,
    fix: 'sudo usermod --append --groups docker "$USER"',
  }),
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
  'docker-credential-helper-missing': ({ program, host }) => ({
    title: `the credential helper ${program} is not installed`,
    message: `Docker's configuration names ${program} for ${host}, and no such program is on PATH. docker can neither store nor read the login. Install it, or take "credsStore" (or the host's entry in "credHelpers") out of config.json.`,
    fix: 'echo "DOCKER_CONFIG=$RUNNER_TEMP/docker" >> "$GITHUB_ENV"',
  }),
  'docker-config-not-writable': ({ file }) => ({
    title: 'docker cannot store the login',
    message: `${file} cannot be written by this user. docker login ends with an error after the registry has accepted it. Give the job a configuration folder of its own.`,
    fix: `echo "DOCKER_CONFIG=$RUNNER_TEMP/docker" >> "$GITHUB_ENV"`,
  }),
  'docker-credentials-stale': ({ host, cause }) => ({
    title: `the stored login for ${host} ${cause === 'expired' ? 'has ended' : 'is refused'}`,
    message: `docker keeps a login for ${host} that ${cause === 'expired' ? 'has ended' : 'the registry refuses'}. docker sends it with every pull, a public one too, and is refused. Log out, or log in again.`,
    fix: `docker logout ${shellQuote(host)}`,
  }),
} satisfies Partial<FindingTexts>
