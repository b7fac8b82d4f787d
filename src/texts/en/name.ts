import type { LoginServerFlaw } from '../../registry/login-server.ts'
import { oneLine } from '../../text.ts'
import type { FindingTexts } from '../texts.ts'

export const nameTexts = {
  'login-server-uppercase': ({ given, host }) => ({
    title: `upper case in the login server ${given}`,
    message: `The login server is spelled ${given}. The registry's token service refuses upper case, and docker keeps logins by the exact spelling. Write it in lower case, here and in the image names.`,
    fix: `registry: ${oneLine(host)}`,
  }),
  'registry-not-given': () => ({
    title: 'credentials are given, but no registry',
    message:
      'registry is empty, so nothing was checked. A variable that does not exist is an empty string, and docker/login-action then logs in to Docker Hub with these credentials. Give the login server.',
    fix: 'registry: <name>.azurecr.io',
  }),
  'login-server-malformed': ({ given, flaw, host }, { level }) => ({
    title: level === 'error' ? `${shown(given)} is no login server` : `${shown(given)} is more than the login server`,
    message: `${flawText(flaw)} ${
      level === 'error'
        ? 'docker cannot log in or name an image with it.'
        : 'docker login bears that, but an image name with it fails or is kept under another key.'
    } Write the login server alone.`,
    fix: flaw.flaw === 'characters' ? 'registry: <name>.azurecr.io' : `registry: ${oneLine(host)}`,
  }),
  'login-server-unknown-suffix': ({ given, suggestion }) =>
    suggestion === undefined
      ? {
          title: `${given} is not an Azure Container Registry`,
          message: `${given} does not end like a login server of Azure. Nothing was sent to it and nothing was checked. Where it is one under a name of its own, list it in trusted-hosts.`,
          fix: `trusted-hosts: ${oneLine(given)}`,
        }
      : {
          title: `${given} has a misspelt suffix`,
          message: `${given} does not end like a login server of Azure. No registry answers there, and nothing was sent to it. ${suggestion} is probably meant.`,
          fix: `registry: ${oneLine(suggestion)}`,
        },
  'image-name-uppercase': ({ names }) => ({
    title: `upper case in the image name ${names.join(', ')}`,
    message: `${names.join(', ')} has upper case in it. docker refuses to name an image so. Write it in lower case; for github.repository, lower it in a step.`,
    fix: `echo "IMAGE=\${GITHUB_REPOSITORY,,}" >> "$GITHUB_ENV"\nrepository: ${oneLine(names.map(name => name.toLowerCase()).join(', '))}`,
  }),
  'repository-name-invalid': ({ names }) => ({
    title: `${names.join(', ')} is no repository name`,
    message: `${names.join(', ')} cannot be the name of a repository. docker refuses it as an invalid reference. Use lower-case letters and digits, with single separators (. _ - /) between them, without the host.`,
    fix: 'repository: team/app',
  }),
} satisfies Partial<FindingTexts>

const shown = (given: string): string => given.trim()

function flawText(flaw: LoginServerFlaw): string {
  switch (flaw.flaw) {
    case 'short-name':
      return 'This is the name of a registry, not its login server.'
    case 'port':
      return `A registry of Azure answers on port 443 only, not on ${flaw.port || 'an empty port'}.`
    case 'inner-white-space':
      return 'There is white space inside it.'
    case 'characters':
      return `It has characters that no host name can have: ${flaw.characters.join(' ')}.`
    case 'not-a-login-server':
      return 'It ends like a login server, but has not the form of one (name.azurecr.io).'
    case 'upper-case':
      return 'It has upper case in it.'
    case 'scheme':
      return 'It has a scheme in front.'
    case 'path':
      return 'It has a path, or a slash, at its end.'
    case 'port-443':
      return 'It has the port in it.'
    case 'edge-white-space':
      return 'It has white space at its edge.'
  }
}
