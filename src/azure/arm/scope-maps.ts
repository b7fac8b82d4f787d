import type { Access } from '../acr/token-scope.ts'
import type { ScopeMap } from './scoped-token.ts'

/** What a scope map allows on one repository. */
export interface ScopeMapAccess {
  readonly repository: string
  readonly pull: boolean
  /** Writing alone is no push: it takes reading as well. */
  readonly push: boolean
  /** The actions that are missing for what was asked, as `az acr scope-map update --add-repository` takes them. */
  readonly missing: readonly ScopeMapAction[]
}

type ScopeMapAction = 'content/read' | 'content/write'

/** Source: ACR docs, "Token-based repository permissions" (actions, wildcards, system-defined scope maps). */
export function evaluateScopeMap(
  { actions }: ScopeMap,
  repositories: readonly string[],
  access: Access,
): readonly ScopeMapAccess[] {
  const rules = actions.map(ruleOf).filter(rule => rule !== undefined)
  return repositories.map(repository => {
    const name = repository.toLowerCase()
    const has = (action: ScopeMapAction): boolean => rules.some(rule => rule.action === action && rule.holds(name))
    const requiredActions: readonly ScopeMapAction[] =
      access === 'push' ? ['content/read', 'content/write'] : ['content/read']
    return {
      repository,
      pull: has('content/read'),
      push: has('content/read') && has('content/write'),
      missing: requiredActions.filter(action => !has(action)),
    }
  })
}

interface Rule {
  readonly action: string
  readonly holds: (repository: string) => boolean
}

/** `repositories/<name>/content/read`; a name may end with a wildcard, and nowhere else is one understood. */
function ruleOf(text: string): Rule | undefined {
  const match = /^repositories\/(.+)\/((?:content|metadata)\/[a-z]+)$/.exec(text.toLowerCase())
  const [, name, action] = match ?? []
  if (name === undefined || action === undefined) return undefined
  const wildcard = name.endsWith('*')
  const literal = wildcard ? name.slice(0, -1) : name
  if (literal.includes('*')) return undefined
  return { action, holds: repository => (wildcard ? repository.startsWith(literal) : repository === literal) }
}
