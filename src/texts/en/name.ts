import type { LoginServerFlaw } from '../../azure/acr/login-server.ts'
import type { FileServerFlaw, ServerUse } from '../../findings.ts'
import { oneLine } from '../../util/text.ts'
import { shellQuote } from '../az-commands.ts'
import type { FindingMessage, FindingTexts } from '../texts.ts'
import { setExpression } from './credentials.ts'

export const nameTexts = {
  'login-server-uppercase': ({ given, host, by }) => ({
    title: `upper case in the login server ${given}`,
    message: `The login server is spelled ${given}. The registry's token service refuses upper case, and docker keeps logins by the exact spelling. Write it in lower case, here and in the image names.`,
    fix: spelled(host, by),
  }),
  'registry-not-given': ({ input, given, expression, withCredentials }, { level }) =>
    input !== undefined
      ? {
          title: `The login step has no ${input}, but ${given ?? ''}`,
          message: `This action takes the login server as ${input} and ignores ${given ?? 'any other input'}. Without ${input} it doesn't log in to this registry. Rename the input.`,
          fix: `${input}: <name>.azurecr.io`,
        }
      : {
          title: expression === undefined ? 'Credentials without a registry' : 'The input registry is empty',
          message: `${expression === undefined ? 'The input registry is empty' : `${expression} is empty in this run`}, so nothing was checked. ${
            withCredentials
              ? `docker/login-action then sends these credentials to Docker Hub${level === 'error' ? ', and the login fails' : ''}. Set the login server.`
              : 'docker/login-action then goes to Docker Hub. Create the secret or variable, or correct its name.'
          }`,
          fix: expression === undefined ? 'registry: <name>.azurecr.io' : setExpression(expression),
        },
  'login-server-malformed': ({ given, issue, host, by }, { level }) => {
    if (isOfFile(issue)) return inFile(issue, given, host, by)
    return {
      title: level === 'error' ? `${shown(given)} is no login server` : `${shown(given)} is more than the login server`,
      message: `${flawText(issue)} ${
        level === 'error'
          ? 'docker cannot log in or name an image with it.'
          : 'docker login bears that, but an image name with it fails or is kept under another key.'
      } Write the login server alone.`,
      fix: spelled(isLoginServer(host) && host !== shown(given) ? host : '<name>.azurecr.io', by),
    }
  },
  'login-server-unknown-suffix': ({ given, suggestion, isAlias, by }) =>
    suggestion !== undefined && isAlias
      ? {
          title: `${given} is an alias of a registry`,
          message: `DNS says that ${given} is an alias (CNAME) of ${suggestion}. Azure Container Registry has no certificate for the alias, so docker rejects the connection. Use the login server itself.`,
          fix: spelled(suggestion, by),
        }
      : suggestion === undefined
        ? {
            title: `${given} is not an Azure Container Registry`,
            message: `${given} does not end like a login server of Azure. Nothing was sent to it and nothing was checked. Where it is one under a name of its own, list it in trusted-hosts.`,
            fix: `trusted-hosts: ${oneLine(given)}`,
          }
        : {
            title: `${given} has a misspelt suffix`,
            message: `${given} does not end like a login server of Azure. No registry answers there, and nothing was sent to it. ${suggestion} is probably meant.`,
            fix: spelled(suggestion, by),
          },
  'image-name-uppercase': ({ names, lowered, expression }) =>
    lowered !== undefined
      ? {
          title: `upper case in the image name ${names.join(', ')}`,
          message: `${names.join(', ')} has upper case in it. docker refuses to name an image so. Write it in lower case.`,
          fix: oneLine(lowered),
        }
      : expression === undefined
        ? {
            title: `upper case in the image name ${names.join(', ')}`,
            message: `${names.join(', ')} has upper case in it. docker refuses to name an image so. Write it in lower case; for github.repository, lower it in a step.`,
            fix: `echo "IMAGE=\${GITHUB_REPOSITORY,,}" >> "$GITHUB_ENV"\nrepository: ${oneLine(names.map(name => name.toLowerCase()).join(', '))}`,
          }
        : {
            title: `${expression} may have upper case, and ${names.join(', ')} may not`,
            message: `${names.join(', ')} is made of ${expression}, which keeps the upper case of the names on GitHub. docker refuses an image name with upper case in it. Lower it in a step, and use what that step sets.`,
            fix: `- run: echo "IMAGE_NAME=\${VALUE,,}" >> "$GITHUB_ENV"\n  env:\n    VALUE: \${{ ${oneLine(expressionOf(expression))} }}`,
          },
  'repository-name-invalid': ({ names }) => ({
    title: `${names.join(', ')} is no repository name`,
    message: `${names.join(', ')} cannot be the name of a repository. docker refuses it as an invalid reference. Use lower-case letters and digits, with single separators (. _ - /) between them, without the host.`,
    fix: 'repository: team/app',
  }),
} satisfies Partial<FindingTexts>

const shown = (given: string): string => given.trim()

/** Whether a host can be written as it is: the mistake itself is no fix. */
const isLoginServer = (host: string): boolean => /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?$/i.test(host)

const expressionOf = (name: string): string =>
  name.startsWith('$')
    ? name.replace(/^\$\{?GITHUB_(\w+?)\}?$/, (_, rest: string) => `github.${rest.toLowerCase()}`)
    : name

/** The line to write: under the name that the tool has for a login server. */
export function spelled(host: string, by: ServerUse | undefined): string {
  switch (by) {
    case undefined:
    case 'docker/login-action':
      return `registry: ${oneLine(host)}`
    case 'azure/docker-login':
      return `login-server: ${oneLine(host)}`
    case 'image':
    case 'image-of-action':
      return `${oneLine(host)}/<repository>:<tag>`
    case 'input':
      return oneLine(host)
    case 'az acr login':
      return `az acr login --name ${host.includes('${{') ? oneLine(host).replace(/\.azurecr\.\w+$/i, '') : oneLine(host).split('.')[0]}`
    default:
      return `${by} ${oneLine(host)}`
  }
}

const isOfFile = (issue: LoginServerFlaw | FileServerFlaw): issue is FileServerFlaw => FILE_FLAWS.has(issue.kind)

const FILE_FLAWS: ReadonlySet<string> = new Set<FileServerFlaw['kind']>([
  'variable',
  'expression',
  'placeholder',
  'name-expected',
  'no-name',
])

function inFile(issue: FileServerFlaw, given: string, host: string, by: ServerUse | undefined): FindingMessage {
  switch (issue.kind) {
    case 'variable':
      return {
        title: `${shown(given)} is no login server`,
        message: `${shown(given)} is the name of a variable of a shell, and what is given to an action goes through no shell. The action takes the text as it stands for the login server. Use an expression.`,
        fix: spelled(`\${{ env.${issue.name} }}`, by),
      }
    case 'expression':
      return {
        title: `${shown(given)} lacks its dollar sign`,
        message: `${shown(given)} is an expression without the dollar sign in front, so the action takes the text as it stands for the login server. The login fails. Write the dollar sign.`,
        fix: spelled(`\${{ ${oneLine(issue.expression)} }}`, by),
      }
    case 'no-name':
      return {
        title: `${shown(given)} is no name of a registry`,
        message: `az acr login is given ${shown(given)}, and the name of a registry has 5 to 50 letters and digits and nothing else. ${
          host === ''
            ? 'az finds no registry of this name, so the login fails.'
            : `az drops the dash and what is behind it, and looks for ${host}.`
        } Give the name as az acr list shows it.`,
        fix: 'az acr list --query "[].name" --output tsv',
      }
    case 'placeholder':
      return {
        title: `${shown(given)} is still to be filled in`,
        message: `${shown(given)} is what a template leaves to be filled in, and no registry has such a name. The login fails. Put your registry in its place.`,
        fix:
          by === 'az acr login'
            ? 'az acr list --query "[].name" --output tsv'
            : 'az acr list --query "[].loginServer" --output tsv',
      }
    case 'name-expected':
      return {
        title: `az acr login wants the name, and is given ${shown(given)}`,
        message: `az acr login takes the registry's name, and ${shown(given)} is a login server. az drops its end with a warning, so that it works. Give the name alone.`,
        fix: `az acr login --name ${shellQuote(oneLine(host))}`,
      }
  }
}

function flawText(issue: LoginServerFlaw): string {
  switch (issue.kind) {
    case 'short-name':
      return 'This is the name of a registry, not its login server.'
    case 'port':
      return `A registry of Azure answers on port 443 only, not on ${issue.port || 'an empty port'}.`
    case 'inner-white-space':
      return 'There is white space inside it.'
    case 'characters':
      return `It has characters that no host name can have: ${issue.characters.join(' ')}.`
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
