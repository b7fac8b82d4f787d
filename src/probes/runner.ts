import type { RunnerFacts } from '../facts.ts'
import type { Host } from '../host/ports.ts'

/** Where the run happens, and whether GitHub gives it secrets. */
export async function probeRunner({
  env,
  readFile,
  platform,
  userId,
}: Pick<Host, 'env' | 'readFile' | 'platform' | 'userId'>): Promise<RunnerFacts> {
  return {
    ...(await withheldSecrets({ env, readFile })),
    ...probeEnvironment({ env }),
    ...probeTrigger({ env }),
    platform,
    ...(userId !== undefined && { userId }),
    ...(isJobContainer(env)
      ? { inContainer: true as const }
      : platform === 'linux' && (await lacksSystemd(readFile)) && { lacksSystemd: true as const }),
    // Kubernetes gives it to every container of a pod, and nothing else does. Source: Kubernetes docs, "Service",
    // environment variables.
    ...(env['KUBERNETES_SERVICE_HOST'] && { inPod: true as const }),
  }
}

/** Source: sd_booted(3). */
const lacksSystemd = async (readFile: Host['readFile']): Promise<boolean> =>
  (await readFile('/run/systemd/system')).state === 'absent'

/**
 * What the runner mounts into a job's container, and nowhere else.
 * Source: actions/runner:src/Runner.Worker/ContainerOperationProvider.cs (`/__w`, `/github/home`).
 */
const isJobContainer = (env: Host['env']): boolean =>
  env['HOME'] === '/github/home' || /^\/__w(?:\/|$)/.test(env['GITHUB_WORKSPACE'] ?? '')

/**
 * Whether this run is one that GitHub gives no secrets: a fork's pull request, or one of Dependabot's.
 * Source: GitHub docs, "Dependabot on GitHub Actions", "Events that trigger workflows" (pull requests of forks).
 */
async function withheldSecrets({
  env,
  readFile,
}: Pick<Host, 'env' | 'readFile'>): Promise<Pick<RunnerFacts, 'withheldSecrets'>> {
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
function probeEnvironment({ env }: Pick<Host, 'env'>): Pick<RunnerFacts, 'environment'> {
  if (env['GITHUB_ACTIONS'] !== 'true') return {}
  return { environment: env['RUNNER_ENVIRONMENT'] === 'github-hosted' ? 'github-hosted' : 'self-hosted' }
}

/** A schedule, or a person: by hand on GitHub, or at a command line. Nothing is said of a push or a pull request. */
function probeTrigger({ env }: Pick<Host, 'env'>): Pick<RunnerFacts, 'trigger'> {
  if (env['GITHUB_ACTIONS'] !== 'true') return { trigger: 'manual' }
  switch (env['GITHUB_EVENT_NAME']) {
    case 'schedule':
      return { trigger: 'schedule' }
    case 'workflow_dispatch':
      return { trigger: 'manual' }
    default:
      return {}
  }
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
