import type { Repository } from '../azure/acr/repository.ts'
import { type Access, allows } from '../azure/acr/token-scope.ts'
import { type RegistryFacts, valueIn } from '../facts.ts'

/**
 * What the registry's own tokens prove: everything that docker will do, the same for the placeholder repository alone,
 * or less. Only where less is proven, Resource Manager has something to explain.
 */
export type GrantsProven = 'all' | 'all-of-placeholder' | 'less'

/** What is proven for all spellings of a registry together. */
export function grantsProven(
  registries: readonly Pick<RegistryFacts, 'token'>[],
  access: Access | undefined,
  repositories: readonly Repository[],
): GrantsProven {
  const named = repositories.filter(({ issue }) => issue !== 'characters')
  const isProven = registries.every(({ token }) => {
    const answer = valueIn(token)
    if (answer?.issued !== true || answer.grants.length === 0) return false
    return answer.grants.every(
      grant => allows(grant, 'pull') && ((access ?? 'push') === 'pull' || allows(grant, 'push')),
    )
  })
  if (!isProven || registries.length === 0) return 'less'
  return named.length > 0 ? 'all' : 'all-of-placeholder'
}
