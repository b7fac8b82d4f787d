import type { FileForm, MisplacedForm } from '../../azure/value-form.ts'
import type { FindingValues } from '../../findings.ts'
import { loginWithAz, SECRET_NAME } from '../az-commands.ts'
import type { FindingMessage } from '../texts.ts'
import { saveCreds, storeCommand } from './value-source.ts'

type Malformed = FindingValues['credentials-malformed']

/** An id or a secret that has the form of something else. */
export function malformedText(values: Malformed): FindingMessage {
  const { input, form, suggestion, registryName = '<registry>' } = values
  const isId = input === 'client-id' || values.field === 'clientId'
  if (suggestion !== undefined) {
    return { ...words(values), fix: `${values.field ?? input}: ${suggestion}`, language: 'yaml' }
  }
  if (form === 'resource-id' && input === 'subscription-id') {
    return { ...words(values), fix: 'az account show --query id --output tsv | gh variable set <VARIABLE_NAME>' }
  }
  if (form === 'swapped') return { ...words(values), ...swappedFix(input) }
  if (form === 'github-token' || form === 'docker-hub-token') {
    return { ...words(values), fix: loginWithAz(registryName) }
  }
  if (form === 'variable') {
    return { ...words(values), fix: `${values.field ?? input}: \${{ secrets.${SECRET_NAME} }}`, language: 'yaml' }
  }
  return { ...words(values), fix: isId ? findClientId(values.field ?? input) : setValue(values) }
}

const findClientId = (name: string): string =>
  `# Check\naz ad app list --display-name <name> --query "[].appId" --output tsv\n# Then set ${name} to that ID`

function setValue({ input, source }: Malformed): string {
  if (input === 'creds' && (source === undefined || source.from === 'secret')) return saveCreds(source?.name)
  return source === undefined ? `gh secret set ${SECRET_NAME}` : storeCommand(source)
}

function swappedFix(input: Malformed['input']): Pick<FindingMessage, 'fix' | 'language'> {
  const [id, secret] = input === 'username' ? ['username', 'password'] : ['client-id', 'client-secret']
  return {
    fix: `${id}: <application (client) ID>\n${secret}: \${{ secrets.${SECRET_NAME} }}`,
    language: 'yaml',
  }
}

function words({ input, form, field }: Malformed): Pick<FindingMessage, 'title' | 'message'> {
  const subject = field === undefined ? `The ${input} input` : `The field ${field} in creds`
  switch (form) {
    case 'resource-id':
      return input === 'subscription-id'
        ? {
            title: 'The subscription-id input is a resource ID',
            message:
              'It begins with /subscriptions/, but azure/login needs only the GUID, so the sign-in fails. Remove everything before and after the GUID.',
          }
        : {
            title: 'The client ID is a resource ID',
            message:
              "It begins with /subscriptions/, but a sign-in needs the client ID of the identity. Copy it from the identity's Overview page.",
          }
    case 'no-guid':
      return {
        title: `${subject} isn't an application (client) ID`,
        message:
          "An application (client) ID is a GUID, so Microsoft Entra ID rejects the sign-in. Copy the ID from the app registration's Overview page.",
      }
    case 'swapped':
      return input === 'username'
        ? {
            title: 'The username and the password are swapped',
            message:
              "The password is an application (client) ID, and the registry doesn't know the username. A log may show the secret as a name: create a new one. Then save each value in the right place.",
          }
        : {
            title: 'The client ID and the client secret are swapped',
            message:
              "The value of client-secret is a GUID, and the value of client-id isn't, so nothing was sent. A log may show the secret: create a new one. Then save each value in the right place.",
          }
    case 'certificate':
    case 'json':
    case 'file':
      return input === 'username' || input === 'client-id' || field === 'clientId'
        ? { title: `${subject} ${FILES[form]}`, message: 'A name or an ID is a single value. Save that value alone.' }
        : {
            title: `${subject} ${FILES[form]}`,
            message: `Neither a registry nor Microsoft Entra ID accepts that, so it wasn't sent. ${SAVE[form]}`,
          }
    case 'github-token':
      return otherService(subject, 'GitHub')
    case 'docker-hub-token':
      return otherService(subject, 'Docker Hub')
    default:
      return { title: `${subject} ${HAS[form]}`, message: `${BECAUSE[form]} ${INSTEAD[form]}` }
  }
}

const FILES: Readonly<Record<FileForm, string>> = {
  certificate: 'contains a certificate or a key',
  json: 'contains a JSON document',
  file: 'contains a whole file',
}

const SAVE: Readonly<Record<FileForm, string>> = {
  certificate: 'Save only the value of a client secret. If the app registration has only a certificate, use OIDC.',
  json: 'Save only the value of its field clientSecret, password, or accessToken.',
  file: 'Save only the value of the client secret.',
}

const otherService = (subject: string, service: string): Pick<FindingMessage, 'title' | 'message'> => ({
  title: `${subject} is a token of ${service}`,
  message: `A registry in Azure doesn't accept tokens of ${service}. Log in with azure/login and az acr login, or use credentials of this registry.`,
})

type Plain = Exclude<MisplacedForm, 'github-token' | 'docker-hub-token'>

const HAS: Readonly<Record<Plain, string>> = {
  quoted: 'has quotes or brackets around its value',
  masked: 'consists of asterisks',
  placeholder: 'is a placeholder',
  variable: "is a variable that wasn't replaced",
  assignment: 'has a name in front of its value',
  'file-name': 'is the name of a file',
  thumbprint: 'is the thumbprint of a certificate',
  'percent-encoded': 'is encoded for a URL',
  base64: 'is encoded in Base64',
}

const BECAUSE: Readonly<Record<Plain, string>> = {
  quoted: 'They count as part of the value, so the sign-in fails.',
  masked: 'GitHub shows asterisks in place of a secret, and they were copied from a log.',
  placeholder: 'It was copied from an example, and never replaced.',
  variable: 'GitHub only replaces expressions such as `${{ secrets.NAME }}`, and only in workflow files.',
  assignment: 'The whole text counts as the value, so the sign-in fails.',
  'file-name': 'The name is sent, not the content of the file, and a registry accepts no certificate as a password.',
  thumbprint: 'Neither a registry nor this sign-in accepts a certificate.',
  'percent-encoded': "The value is sent as it is. A %2F or %7E in it isn't decoded, so the sign-in fails.",
  base64: 'The value is sent as it is and not decoded, so the sign-in fails.',
}

const INSTEAD: Readonly<Record<Plain, string>> = {
  quoted: 'Save the value again without them.',
  masked: 'Save the value itself.',
  placeholder: 'Save the real value.',
  variable: 'Use such an expression, or save the value itself.',
  assignment: 'Save only what follows the name.',
  'file-name': "Save a client secret's value, or use OIDC.",
  thumbprint: "Save a client secret's value, or use OIDC.",
  'percent-encoded': 'Save the value as Azure showed it.',
  base64: 'Save the decoded value, without a username in front of it.',
}
