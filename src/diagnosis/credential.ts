import { type CredentialDefect, type CredentialInfo, credentialDefect } from '../azure/acr/credential.ts'
import { type Facts, type RegistryFacts, valueIn } from '../facts.ts'
import type { CredentialKind } from '../findings.ts'

/** What the facts say of the credential that docker will use: shared by the rules of several chapters. */

export const registryName = ({ server }: RegistryFacts): string =>
  server.kind.kind === 'acr' ? server.kind.registryName : (server.host.split('.')[0] ?? server.host)

export function kindOf(credential: CredentialInfo): CredentialKind {
  if (credential.source === 'entra') return 'entra'
  return credential.identityToken ? 'identity-token' : credential.userNameKind
}

/** The defect of the credential in use, where its secret was looked at. */
export function defectOf(registry: RegistryFacts, facts: Facts): CredentialDefect | undefined {
  const credential = valueIn(registry.credential)
  return credential === undefined ? undefined : credentialDefect(credential, registry.service, facts.now)
}
