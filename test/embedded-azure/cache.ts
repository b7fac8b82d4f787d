import { type Refusal, refusals } from './answers.ts'
import type { RegistryWorld, World } from './world.ts'

// Artifact cache: a registry that fetches what it lacks from a source (ACR docs, "Artifact cache").

export interface CacheRuleWorld {
  name: string
  /** 'docker.io/library/redis', 'docker.io/*'. */
  source: string
  /** Repository of this registry: 'hub/redis', 'hub/*'. */
  target: string
  /** Name of the credential set that the source is asked with. */
  credentialSet?: string
  /** What the source does: it gives the image where left out; anonymous ones may be too many. */
  answers?: 'image' | 'too-many-anonymous' | 'no-such-path' | 'failure'
}

export interface CredentialSetWorld {
  name: string
  /** 'docker.io'. */
  source: string
  /** 'https://contoso-vault.vault.azure.net/secrets/hub-password'. */
  passwordSecret: string
  /** What the source takes. */
  accepted: string
}

/** A key vault, by the name in its host, and the values of its secrets. */
export interface VaultWorld {
  name: string
  secrets: Record<string, string>
}

/** Whether the source takes the password in the vault. */
export function isHealthy({ vaults = [] }: World, { passwordSecret, accepted }: CredentialSetWorld): boolean {
  const [, vault, secret = ''] = /^https:\/\/([^.]+)\.vault\.azure\.net\/secrets\/([^/]+)$/.exec(passwordSecret) ?? []
  return vaults.find(one => one.name === vault)?.secrets[secret] === accepted
}

/** The rule that a repository belongs to. */
export function ruleFor({ arm }: RegistryWorld, repository: string): CacheRuleWorld | undefined {
  return arm?.cacheRules?.find(({ target }) =>
    target.endsWith('*') ? repository.startsWith(target.slice(0, -1)) : target === repository,
  )
}

/**
 * What a registry says of an image that it can't get; nothing if it can. Words: Azure/acr#893 (401), #754 (429), #772
 * (403), #892 (424).
 */
export function sourceRefusal(
  { world, registry, correlationId }: { world: World; registry: RegistryWorld; correlationId: string },
  { name, source, credentialSet, answers = 'image' }: CacheRuleWorld,
): Refusal | undefined {
  const set = registry.arm?.credentialSets?.find(one => one.name === credentialSet)
  if (set !== undefined && !isHealthy(world, set)) return refusals.generic(correlationId)
  switch (answers) {
    case 'too-many-anonymous':
      return set === undefined ? refusals.sourceThrottled(name) : undefined
    case 'no-such-path':
      return refusals.sourceDenied(name, source)
    case 'failure':
      return refusals.sourceFailed(name, source)
    default:
      return undefined
  }
}
