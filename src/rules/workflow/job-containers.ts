import type { Job, JobImage, RegistryOperation, Step } from '../../workflow/model.ts'
import { jobsOf, operationsIn } from '../../workflow/operations-of.ts'
import { type PartialString, toDisplayString, toLiteral } from '../../workflow/partial-string.ts'
import { type Rules, seen, workflowRule } from '../rule.ts'

/** Docker in a job whose `container:` is known to have none. */
export const jobContainerRules = {
  'workflow-docker-missing': workflowRule(workflow =>
    jobsOf(workflow).flatMap(job => {
      const { container } = job
      if (container === undefined || !hasNoDocker(container)) return []
      const operations = operationsIn(job)
      const index = operations.findIndex(({ operation, step }) => needsDocker(operation, step))
      const entry = operations[index]
      if (entry === undefined || !('by' in entry.operation)) return []
      if (
        operations.slice(0, index).some(({ operation }) => operation.kind === 'unanalyzable') ||
        mayHaveInstalled(entry.step, job)
      )
        return []
      return [
        {
          level: entry.step.continueOnError ? ('warning' as const) : ('error' as const),
          values: {
            ...{ by: entry.operation.by, container: toDisplayString(container.image), job: job.id },
            isHosted: job.runner === 'github-hosted',
          },
          evidence: [seen('image', toDisplayString(container.image)), seen('command', entry.operation.by)],
          location: entry.operation.location,
        },
      ]
    }),
  ),
} satisfies Partial<Rules>

/**
 * What runs the program `docker`; azure/docker-login writes docker's file itself, and inside azure/cli there is another
 * container.
 */
function needsDocker(operation: RegistryOperation, step: Step): boolean {
  if (operation.isInAzureCliContainer || (operation.isConditional && step.condition === undefined)) return false
  if (operation.kind === 'login' || operation.kind === 'tag') return NEEDS_DOCKER.test(operation.by)
  return (
    (operation.kind === 'push' || operation.kind === 'pull') &&
    !operation.isServerSide &&
    NEEDS_DOCKER.test(operation.by)
  )
}

const NEEDS_DOCKER = /^(?:docker\b|az acr login)/

/**
 * Images without the program `docker`, by the Dockerfiles of their publishers: Docker's official images
 * (docker-library), Microsoft's (dotnet-docker, azure-cli), HashiCorp's, AWS's. Others are not known.
 */
const WITHOUT_DOCKER = new Set(
  [
    'almalinux alpine amazoncorretto amazonlinux archlinux bash buildpack-deps busybox centos clojure debian eclipse-temurin',
    'elixir erlang fedora gcc golang gradle groovy haskell httpd ibmjava julia mariadb maven memcached mongo mysql nginx node',
    'openjdk perl php postgres pypy python r-base redis rockylinux ruby rust sapmachine swift ubuntu',
    'alpine/git alpine/helm amazon/aws-cli bitnami/kubectl curlimages/curl hashicorp/terraform mikefarah/yq',
    'mcr.microsoft.com/azure-cli mcr.microsoft.com/azure-powershell mcr.microsoft.com/dotnet/aspnet',
    'mcr.microsoft.com/dotnet/runtime mcr.microsoft.com/dotnet/sdk mcr.microsoft.com/powershell',
    'mcr.microsoft.com/azurelinux/base/core mcr.microsoft.com/cbl-mariner/base/core mcr.microsoft.com/openjdk/jdk',
    'mcr.microsoft.com/playwright',
  ]
    .join(' ')
    .split(' '),
)

function hasNoDocker({ image, mounts }: JobImage): boolean {
  // The machine's own program can be handed in.
  if (mounts.some(text => /docker(?!\.sock)|\/usr\b|\/bin\b|\$\{\{/.test(text.replaceAll('docker.sock', ''))))
    return false
  const start = literalPrefix(image)
  const [name = '', tag = ''] = start
    .replace(/^docker\.io\//, '')
    .replace(/^library\//, '')
    .split(/[:@]/)
  if (toLiteral(image) === undefined && !/[:@]/.test(start)) return false
  return WITHOUT_DOCKER.has(name) && !/docker|dind/.test(tag)
}

/** What is known of the beginning. */
function literalPrefix({ segments }: PartialString): string {
  const end = segments.findIndex(segment => 'expression' in segment)
  return toDisplayString({
    segments: end < 0 ? segments : segments.slice(0, end),
    location: { file: '', line: 1, column: 1 },
  })
}

const INSTALLING =
  /\b(?:apk|apt|apt-get|tdnf|yum|dnf|microdnf|zypper|pip3?|conda|brew|curl|wget|install|tar|cp|ln|COPY)\b/
const A_DOCKER = /docker|moby|podman|\$|\bxargs\b/

/** A step up to this one installs docker, or something that is only known when it runs. */
const mayHaveInstalled = (step: Step, { steps }: Job): boolean =>
  steps.slice(0, steps.indexOf(step) + 1).some(({ script, uses }) => {
    if (uses !== undefined && /docker|podman|nix/.test(uses.action)) return !NO_INSTALLER.test(uses.action)
    const lines = (script?.text ?? '').replace(/\\\r?\n/g, ' ').split('\n')
    return lines.some(line => INSTALLING.test(line) && (A_DOCKER.test(line) || /[\u{F0000}-\u{FFFFF}]/u.test(line)))
  })

const NO_INSTALLER =
  /^docker\/(?:login-action|build-push-action|metadata-action|setup-buildx-action|setup-qemu-action|bake-action)$|^azure\//
