import type { RunnerFacts } from '../facts.ts'
import type { Host } from '../host/ports.ts'

/**
 * Whether this run is one that GitHub gives no secrets: a fork's pull request, or one of Dependabot's.
 * Source: GitHub docs, "Dependabot on GitHub Actions", "Events that trigger workflows" (pull requests of forks).
 */
export async function probeRunner({ env, readFile }: Pick<Host, 'env' | 'readFile'>): Promise<RunnerFacts> {
  const event = env['GITHUB_EVENT_NAME'] ?? ''
  // `pull_request_target` runs with the base repository's secrets.
  if (event === 'pull_request_target') return {}
  if (env['GITHUB_ACTOR'] === 'dependabot[bot]') return { withheldSecrets: 'dependabot' }
  const path = env['GITHUB_EVENT_PATH']
  if (!event.startsWith('pull_request') || !path) return {}
  const file = await readFile(path)
  return file.state === 'read' && isFork(file.text) ? { withheldSecrets: 'fork' } : {}
}

/** Whose machine this run of GitHub Actions is on. */
export function probeEnvironment({ env }: Pick<Host, 'env'>): Pick<RunnerFacts, 'environment'> {
  if (env['GITHUB_ACTIONS'] !== 'true') return {}
  return { environment: env['RUNNER_ENVIRONMENT'] === 'github-hosted' ? 'github-hosted' : 'self-hosted' }
}

/** The head's repository is another than the base's, or is gone. */
function isFork(text: string): boolean {
  try {
    const { pull_request: request, repository } = JSON.parse(text) as {
      pull_request?: { head?: { repo?: { full_name?: unknown } | null } }
      repository?: { full_name?: unknown }
    }
    if (request?.head === undefined) return false
    const head = request.head.repo
    return head === null || (head !== undefined && head.full_name !== repository?.full_name)
  } catch {
    // An event that cannot be read says nothing of a fork.
    return false
  }
}
