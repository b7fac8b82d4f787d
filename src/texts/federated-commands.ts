import type { FederatedFix, FederatedOwner } from '../azure/entra/federated-fix.ts'
import { shellQuote } from './az-commands.ts'

/** Commands on federated credentials, ready to paste into a POSIX shell. */

interface Presented {
  /** Host of Microsoft Graph in the cloud of the sign-in. */
  readonly graph: string
  readonly issuer: string
  readonly subject: string
  readonly audience: string
}

/**
 * What makes the sign-in of a job work. Nothing that exists is replaced, but a credential that was misspelled for this
 * very job, or the one that the reader names. Source: Entra docs, "Configure an app to trust an external identity
 * provider"; az identity federated-credential.
 * @param owner none where it is not known whether the id is of an application or of a managed identity
 */
export function federatedCommands(
  fix: Exclude<FederatedFix, { do: 'wait' | 'set-audience' }>,
  clientId: string,
  presented: Presented,
  owner: FederatedOwner | undefined,
): string {
  switch (fix.do) {
    case 'correct':
      return update(fix.existing, clientId, presented, owner)
    case 'replace-one':
      return [
        '# Check: the existing credentials',
        `${listed(clientId, owner)} --query '[].[name,subject]' --output tsv`,
        '# Then replace one that no job uses:',
        update('<name>', clientId, presented, owner),
      ].join('\n')
    case 'add-flexible':
      return owner === undefined
        ? withFallback(flexible(fix, clientId, presented), ofUnknownIdentity(fix.name, clientId, presented))
        : flexible(fix, clientId, presented)
    default:
      if (owner?.kind === 'managed-identity') return ofIdentity('create', fix.name, owner.resourceId, presented)
      return owner === undefined
        ? withFallback(ofApplication(fix.name, clientId, presented), ofUnknownIdentity(fix.name, clientId, presented))
        : ofApplication(fix.name, clientId, presented)
  }
}

const parameters = (name: string, { issuer, subject, audience }: Presented): string =>
  shellQuote(JSON.stringify({ name, issuer, subject, audiences: [audience] }))

const ofApplication = (name: string, clientId: string, presented: Presented): string =>
  `az ad app federated-credential create --id ${shellQuote(clientId)} --parameters ${parameters(name, presented)}`

function ofIdentity(verb: 'create' | 'update', name: string, resourceId: string, presented: Presented): string {
  const { issuer, subject, audience } = presented
  const claims = `--issuer ${shellQuote(issuer)} --subject ${shellQuote(subject)} --audiences ${shellQuote(audience)}`
  return `az identity federated-credential ${verb} --name ${shellQuote(name)} ${identityOf(resourceId)} ${claims}`
}

/** `/subscriptions/S/resourceGroups/G/providers/Microsoft.ManagedIdentity/userAssignedIdentities/N` */
function identityOf(resourceId: string): string {
  const [, , subscription = '', , group = '', , , , name = ''] = resourceId.split('/')
  return `--identity-name ${shellQuote(name)} --resource-group ${shellQuote(group)} --subscription ${shellQuote(subscription)}`
}

/**
 * Looks the identity up by its client id; silent about one that is not found, since then the first command says what is
 * wrong.
 */
function ofUnknownIdentity(name: string, clientId: string, { issuer, subject, audience }: Presented): string {
  const id = shellQuote(`[?clientId=='${clientId.replace(/[^A-Za-z0-9-]/g, '')}'].id`)
  return [
    "# If the ID isn't an app registration's, but a managed identity's:",
    `id="$(az identity list --query ${id} --output tsv)"; [ -n "$id" ] &&`,
    `az identity federated-credential create --name ${shellQuote(name)} --identity-name "$(basename "$id")" --resource-group "$(echo "$id" | cut -d/ -f5)" --issuer ${shellQuote(issuer)} --subject ${shellQuote(subject)} --audiences ${shellQuote(audience)}`,
  ].join('\n')
}

/**
 * Flexible credentials are of Graph's beta alone. Source: Entra docs, "Flexible federated identity credentials
 * (preview)".
 */
function flexible(
  { name, expression }: Extract<FederatedFix, { do: 'add-flexible' }>,
  clientId: string,
  { graph, issuer, audience }: Presented,
): string {
  const body = {
    ...{ name, issuer, audiences: [audience] },
    claimsMatchingExpression: { value: expression, languageVersion: 1 },
  }
  const url = `https://${graph}/beta/applications(appId='${clientId.replace(/[^A-Za-z0-9-]/g, '')}')/federatedIdentityCredentials`
  return `az rest --method post --url ${shellQuote(url)} --body ${shellQuote(JSON.stringify(body))}`
}

const listed = (clientId: string, owner: FederatedOwner | undefined): string =>
  owner?.kind === 'managed-identity'
    ? `az identity federated-credential list ${identityOf(owner.resourceId)}`
    : `az ad app federated-credential list --id ${shellQuote(clientId)}`

const update = (name: string, clientId: string, presented: Presented, owner: FederatedOwner | undefined): string =>
  owner?.kind === 'managed-identity'
    ? ofIdentity('update', name, owner.resourceId, presented)
    : `az ad app federated-credential update --id ${shellQuote(clientId)} --federated-credential-id ${shellQuote(name)} --parameters ${parameters(name, presented)}`

/** Tries commands, and others where those do not serve: which of the two is right cannot always be seen from here. */
const withFallback = (commands: string, others: string): string =>
  `${commands} || {\n${others
    .split('\n')
    .map(line => `  ${line}`)
    .join('\n')}\n}`
