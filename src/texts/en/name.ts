import type { LoginServerFlaw } from '../../azure/acr/login-server.ts'
import type { FileServerFlaw, ServerUse } from '../../findings/name.ts'
import type { Level } from '../../findings/row.ts'
import type { FindingValues } from '../../findings.ts'
import { oneLine } from '../../util/text.ts'
import { listRegistries, shellQuote } from '../az-commands.ts'
import { shorten } from '../shorten.ts'
import type { FindingMessage, FindingTexts } from '../texts.ts'
import { setExpression } from './credentials.ts'
import { listOfAll } from './grammar.ts'

export const nameTexts = {
  'login-server-uppercase': ({ host, by }) => ({
    title: 'The login server contains uppercase letters',
    message:
      "The registry's token service rejects uppercase letters, and Docker finds a saved login only if the name is exactly the same. Write the login server in lowercase, also in image names.",
    ...spelledFix(withoutUrl(host), by),
  }),
  'registry-not-given': registryMissing,
  'login-server-malformed': ({ given, issue, host, by }, { level }) => {
    if (isOfFile(issue)) return inFile(issue, host, by)
    return {
      ...flawText(issue, level === 'error'),
      ...spelledFix(isLoginServer(host) && host !== shown(given) ? host : '<name>.azurecr.io', by),
    }
  },
  'login-server-unknown-suffix': ({ given, suggestion, isAlias, by }) => {
    if (suggestion === undefined) {
      return {
        title: "The host isn't an Azure Container Registry domain",
        message:
          "Nothing was checked or sent, because the host isn't in an Azure Container Registry domain, such as azurecr.io. If you trust the host with your credentials, add it to the trusted-hosts input.",
        fix: `trusted-hosts: ${oneLine(given)}`,
        language: 'yaml',
      }
    }
    return isAlias
      ? {
          title: 'The login server is an alias of a registry',
          message: `DNS says that this name is an alias of ${suggestion}. The registry has no certificate for the alias, so Docker rejects the connection. Use the login server itself.`,
          ...spelledFix(suggestion, by),
        }
      : {
          title: "The login server isn't an Azure Container Registry domain",
          message: `Nothing was sent to this host, because no registry has this domain. You probably mean ${suggestion}.`,
          ...spelledFix(suggestion, by),
        }
  },
  'image-name-uppercase': uppercaseImage,
  'repository-name-invalid': ({ instead, isDigest = false }) =>
    isDigest
      ? {
          title: "The digest of the image isn't valid",
          message:
            'Docker rejects this digest before it asks the registry. A digest is `sha256:` and 64 hexadecimal digits in lowercase. Copy all of it.',
          fix: 'repository: team/app@sha256:<digest>',
          language: 'yaml',
        }
      : {
          title: "The repository name isn't valid",
          message:
            'Docker rejects this name as an invalid reference. Use lowercase letters and digits, with single separators (. _ - /) between them, and leave out the login server.',
          fix: instead === undefined ? 'repository: team/app' : oneLine(instead),
          language: 'yaml',
        },
} satisfies Partial<FindingTexts>

function registryMissing(
  { input, given, value = '<name>.azurecr.io', expression, withCredentials }: FindingValues['registry-not-given'],
  { level }: { readonly level: Level },
): FindingMessage {
  if (input !== undefined) {
    return {
      title: `The login step has no ${input} input`,
      message:
        given === undefined
          ? `The action reads the login server from the ${input} input, which isn't set, so it doesn't log in to this registry. Add the input.`
          : `The action has no input named "${shorten(given, 40)}". It reads the login server from the ${input} input, which isn't set, so it doesn't log in to this registry. Rename the input.`,
      fix: `${input}: ${oneLine(value)}`,
      language: 'yaml',
    }
  }
  const effect = destinationText(withCredentials === true, level === 'error')
  return expression === undefined
    ? {
        title: 'The registry input is empty',
        message: `Nothing was checked. ${effect} Set registry to the login server.`,
        fix: 'registry: <name>.azurecr.io',
        language: 'yaml',
      }
    : {
        title: 'The registry input is empty',
        message: `Nothing was checked, because ${shorten(expression, 60)} is empty in this run. ${effect} ${sourceAdvice(expression)}`,
        fix: setExpression(expression),
      }
}

/** What docker/login-action does without a registry. */
function destinationText(withCredentials: boolean, fails: boolean): string {
  if (!withCredentials) {
    return 'Without a registry, docker/login-action uses Docker Hub.'
  }
  return fails
    ? 'Without a registry, docker/login-action sends these credentials to Docker Hub, and the login fails.'
    : 'Without a registry, docker/login-action sends these credentials to Docker Hub.'
}

/** What gives an expression a value, by the context that it reads. */
function sourceAdvice(expression: string): string {
  switch (expression.split('.')[0]) {
    case 'secrets':
      return 'Create the secret, or correct its name.'
    case 'vars':
      return 'Create the variable, or correct its name.'
    case 'needs':
    case 'steps':
      return 'Set the output in that job or step, or correct its name.'
    default:
      return 'Give it a value, or correct its name.'
  }
}

function uppercaseImage({
  names,
  lowered,
  expression,
  isInAction,
}: FindingValues['image-name-uppercase']): FindingMessage {
  const [name = ''] = names
  if (lowered !== undefined) {
    return {
      title: 'The image name contains uppercase letters',
      message: `Docker rejects ${shorten(name, 80)}, because image names can't contain uppercase letters. Write it in lowercase.`,
      fix: oneLine(lowered),
      language: 'yaml',
    }
  }
  return expression === undefined
    ? {
        title: 'The image name contains uppercase letters',
        message: `Docker rejects ${shorten(name, 80)}, because image names can't contain uppercase letters. Write it in lowercase. If it comes from github.repository, convert it in a step first.`,
        fix:
          names.length === 1
            ? `repository: ${oneLine(withoutUppercase(name))}`
            : `repository: |\n${names.map(each => `  ${oneLine(withoutUppercase(each))}`).join('\n')}`,
        language: 'yaml',
      }
    : {
        title: 'The image name may contain uppercase letters',
        message: `${shorten(name, 60)} uses ${shorten(expression, 40)}, which keeps uppercase letters of the owner and repository. Docker rejects them. Convert the value to lowercase in a step, and use that.`,
        fix: [
          `- run: echo "IMAGE_NAME=\${VALUE,,}" >> "$GITHUB_ENV"`,
          ...(isInAction === true ? ['  shell: bash'] : []),
          ...['  env:', `    VALUE: \${{ ${oneLine(expressionOf(expression))} }}`],
          `# Then, in place of ${oneLine(expression)}: \${{ env.IMAGE_NAME }}`,
        ].join('\n'),
        language: 'yaml',
      }
}

/** A tag and a digest keep their case. */
const withoutUppercase = (repository: string): string => repository.replace(/^[^:@]*/, found => found.toLowerCase())

/** The host of a URL; what holds an expression stays as it is. */
const withoutUrl = (host: string): string =>
  host.includes('${{') ? host : (host.replace(/^https?:\/\//i, '').split('/')[0] ?? '')

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

/** The same, with its language. */
const spelledFix = (host: string, by: ServerUse | undefined): Pick<FindingMessage, 'fix' | 'language'> => {
  const fix = spelled(host, by)
  return isCommand(by) ? { fix } : { fix, language: 'yaml' }
}

/** Whether a tool is given the login server on a command line. */
function isCommand(by: ServerUse | undefined): boolean {
  switch (by) {
    case undefined:
    case 'docker/login-action':
    case 'azure/docker-login':
    case 'image':
    case 'image-of-action':
    case 'input':
      return false
    default:
      return true
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

function inFile(issue: FileServerFlaw, host: string, by: ServerUse | undefined): FindingMessage {
  switch (issue.kind) {
    case 'variable':
      return {
        title: 'The login server is a shell variable',
        message:
          "An action doesn't expand shell variables, so it uses this text as the login server, and the login fails. Use an expression.",
        ...spelledFix(`\${{ env.${issue.name} }}`, by),
      }
    case 'expression':
      return {
        title: 'The expression for the login server has no dollar sign',
        message: 'The action uses this text as the login server, and the login fails. Add the dollar sign.',
        ...spelledFix(`\${{ ${oneLine(issue.expression)} }}`, by),
      }
    case 'no-name':
      return {
        title: "The registry name for az acr login isn't valid",
        message:
          host === ''
            ? "A registry name has 5 to 50 letters and digits only. az can't find this registry, so the login fails. Use the name that az acr list shows."
            : `A registry name has 5 to 50 letters and digits only. az drops the dash and everything after it, and looks for ${shorten(host, 50)}. Use the name that az acr list shows.`,
        fix: `# Check: the names of your registries\n${LIST_NAMES}\n# Then\naz acr login --name <name>`,
      }
    case 'placeholder':
      return {
        title: 'The login server is still a placeholder',
        message: 'The value comes from a template, and no registry has this name, so the login fails. Replace it.',
        fix:
          by === 'az acr login'
            ? `# Check: the names of your registries\n${LIST_NAMES}\n# Then replace the placeholder with the name`
            : `# Check: your login servers\n${listRegistries()}\n# Then replace the placeholder with the login server`,
      }
    case 'name-expected':
      return {
        title: 'The command az acr login needs the registry name only',
        message:
          'The Azure CLI removes the domain and prints a warning, so the login still works. Use the registry name.',
        fix: `az acr login --name ${shellQuote(oneLine(host))}`,
      }
  }
}

const LIST_NAMES = 'az acr list --query "[].name" --output tsv'

type FlawText = Pick<FindingMessage, 'title' | 'message'>

function flawText(issue: LoginServerFlaw, fails: boolean): FlawText {
  switch (issue.kind) {
    case 'short-name':
      return {
        title: 'The login server has no domain',
        message: fails
          ? "A login server is the registry name and its domain, such as name.azurecr.io. Docker can't log in with the name alone. Use the full login server."
          : '`docker login` accepts a name without a domain, but image names need the full login server, such as name.azurecr.io. Use the full login server.',
      }
    case 'port':
      return {
        title: "The login server's port isn't 443",
        message:
          "Azure Container Registry answers on port 443 only, so Docker can't log in. Remove the port from the login server.",
      }
    case 'inner-white-space':
      return {
        title: 'The login server contains whitespace',
        message: "Docker can't log in with this value. Remove the spaces and line breaks.",
      }
    case 'characters':
      return {
        title: "The login server contains characters that aren't allowed",
        message: `Docker can't log in with this value. Remove these characters: ${shorten(listOfAll(issue.characters.map(quotedUnlessCode)), 40)}.`,
      }
    case 'not-a-login-server':
      return {
        title: "The login server isn't valid",
        message: fails
          ? "It has the right domain, but not the form name.azurecr.io, so Docker can't log in. Copy the login server from the registry's Overview page."
          : "It has the right domain, but not the form name.azurecr.io, so image names with it don't work. Copy the login server from the registry's Overview page.",
      }
    case 'upper-case':
      return {
        title: 'The login server contains uppercase letters',
        message: 'A login server has lowercase letters only. Write it in lowercase, also in image names.',
      }
    case 'scheme':
      return {
        title: 'The login server starts with a URL scheme',
        message: fails
          ? "A login server is a host name, not a URL, so Docker can't log in. Remove the scheme."
          : "`docker login` accepts a URL, but image names with a scheme don't work. Remove the scheme.",
      }
    case 'path':
      return {
        title: 'The login server contains a path or a slash',
        message: fails
          ? "A login server is a host name without a path, so Docker can't log in. Remove the slash and everything after it."
          : "`docker login` accepts a path, but image names with it don't work. Remove the slash and everything after it.",
      }
    case 'port-443':
      return {
        title: 'The login server contains a port',
        message: fails
          ? "A login server is a host name without a port, so Docker can't log in. Remove the port."
          : '`docker login` accepts a port, but Docker then finds the login only for image names with the same port. Remove the port.',
      }
    case 'edge-white-space':
      return {
        title: 'The login server has whitespace at the start or end',
        message: fails
          ? "Docker can't log in with this value. Remove the spaces and line breaks."
          : "`docker login` accepts this value, but image names with whitespace don't work. Remove the spaces and line breaks.",
      }
  }
}

/** `U+200B` says what it is; a sign of its own reads as punctuation. */
const quotedUnlessCode = (character: string): string => (character.startsWith('U+') ? character : `"${character}"`)
