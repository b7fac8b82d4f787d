import { imageName, isDigest } from '../../azure/acr/repository.ts'
import type { FindingValues } from '../../findings.ts'
import { imageLocks, listImages, listRepositories, listTags, shellQuote, showImageAttributes } from '../az-commands.ts'
import { shorten } from '../shorten.ts'
import type { FindingMessage, FindingTexts } from '../texts.ts'

export const imageTexts = {
  'image-not-found': ({ host, registryName, images, quarantine = false }) => {
    const [first] = images
    return first === undefined
      ? {
          title: "The image to pull doesn't exist",
          message: "The registry doesn't have the image. Correct its name, or push the image first.",
          fix: `# Check: the repositories\n${listRepositories(registryName)}`,
        }
      : missingText({ host, registryName, quarantine }, first, images.length - 1)
  },
  'image-incompatible': ({ host, repository, reference, cause, platform = '', platforms, type }) => {
    const image = shorten(imageName(repository, reference), 70)
    switch (cause) {
      case 'platform':
        return {
          title: `The image has no version for ${platform}`,
          message: `A plain docker pull of ${image} fails, because the image has only other platforms. Build it for ${platform} too, or run the job on a matching machine.`,
          fix: `# In the job that builds the image: add this platform\n${buildAndPush(host, repository, reference, [...platforms.filter(ofSameSystem(platform)), platform])}`,
        }
      case 'artifact':
        return {
          title: "Docker can't pull this artifact",
          message: `${image} isn't a container image, so docker pull rejects its media type. Pull it with the tool that pushed it, or correct the name of the image.`,
          fix:
            type === HELM_CHART && !isDigest(reference)
              ? `helm pull ${shellQuote(`oci://${host}/${repository}`)} --version ${shellQuote(reference)}`
              : `oras pull ${shellQuote(`${host}/${imageName(repository, reference)}`)}`,
        }
      default:
        return {
          title: 'Docker can no longer pull an image of this format',
          message: `${image} has the manifest format that Docker used before 2017 (schema 1), which current versions reject. Build and push the image again.`,
          fix: `# In the job that builds the image\n${buildAndPush(host, repository, reference, [])}`,
        }
    }
  },
  'image-rejected': ({ registryName, repository, reference, cause }) => {
    const image = shorten(imageName(repository, reference), 70)
    switch (cause) {
      case 'quarantined':
        return {
          title: 'The image to pull is in quarantine',
          message: `Until a scan releases ${image}, this identity can't pull it. Wait for the scan, or ask whoever runs the scan.`,
          fix: `# Check. Run by: someone with the role AcrQuarantineReader, who sees images in quarantine\n${showImageAttributes(registryName, repository, reference)}`,
        }
      case 'disallowed': {
        const { show, enableReading } = imageLocks(registryName, repository, reference)
        return {
          title: "The registry doesn't allow pulls of this image",
          message: `Reading ${image} is disabled for the repository, the tag, or the image, or the image is in quarantine. If reading is disabled by mistake, enable it. Otherwise, wait for the scan.`,
          fix: `# Check: readEnabled and quarantineState\n${show}\n# Then, if reading is disabled by mistake. Run by: someone who can push to the repository\n${enableReading}`,
        }
      }
      default:
        return {
          title: 'The registry rejects the image to pull',
          message: `You have permission to pull ${shorten(repository, 50)}, but the registry rejects the request for this image, so \`docker pull\` fails too. The evidence has the registry's error message.`,
          fix: `# Check\n${showImageAttributes(registryName, repository, reference)}`,
        }
    }
  },
  'cache-rule-upstream-failed': ({ registryName, repository, cause, rule }) => {
    switch (cause) {
      case 'throttled':
        return {
          title: 'The source of a cache rule is throttling requests',
          message:
            "The source registry limits the requests of your registry, so pulls of images that aren't cached yet fail. Add a credential set to the cache rule, or re-run the job later.",
          fix: `# Check\n${SHOW_HEALTH(registryName)}\n# Then. Run by: a Contributor of the registry\naz acr cache update --registry ${shellQuote(registryName)} --name ${shellQuote(rule ?? '<rule>')} --cred-set <credential-set>`,
        }
      case 'denied':
        return {
          title: 'The source registry of a cache rule denies access to the image',
          message:
            "The source registry doesn't have the path that the cache rule builds from the image name, or the rule's credentials can't read it. Check both. On Docker Hub, library/ has only official images.",
          fix: `# Check: the source path of the rule\naz acr cache show --registry ${shellQuote(registryName)} --name ${shellQuote(rule ?? '<rule>')} --query '{source:sourceRepository,target:targetRepository,credentials:credentialSetResourceId}'`,
        }
      case 'failed':
        return {
          title: "A cache rule can't get the image from its source",
          message:
            "The source registry gave an unexpected answer, so pulls of images that aren't cached yet fail. Re-run the failed jobs. If it happens again, pull from the source directly.",
          fix: `${SHOW_RULES(registryName)}\n${SHOW_HEALTH(registryName)}`,
        }
      default:
        return {
          title: "A cache rule probably can't sign in to its source registry",
          message: `The token has permission to pull ${shorten(repository, 50)}, but the registry rejected the pull. Check the health of the rule's credential set.`,
          fix: `${SHOW_RULES(registryName)}\n${SHOW_HEALTH(registryName)}\n# Then save the source's current password in that secret; no line break at the end of the file\n# Run by: someone who can write to the key vault\naz keyvault secret set --vault-name <vault> --name <secret> --file <file-with-the-password> --output none`,
        }
    }
  },
} satisfies Partial<FindingTexts>

/** As rules for artifact cache often name their target: `docker.io/library/redis`. */
const BEGINS_WITH_HOST = /^[a-z0-9-]+\.[a-z0-9.-]+\//

/** The configuration of a chart. Source: helm/helm, pkg/registry/constants.go. */
const HELM_CHART = 'application/vnd.cncf.helm.config.v1+json'

/** One build makes images of one operating system. */
const ofSameSystem =
  (platform: string) =>
  (other: string): boolean =>
    other.split('/')[0] === platform.split('/')[0]

/** A digest comes out of a build, and can't be asked for. */
function buildAndPush(host: string, repository: string, reference: string, platforms: readonly string[]): string {
  const image = shellQuote(`${host}/${repository}`)
  const tag = isDigest(reference) ? `${image}:<tag>` : shellQuote(`${host}/${repository}:${reference}`)
  const option = platforms.length === 0 ? '' : ` --platform ${platforms.map(shellQuote).join(',')}`
  return `docker buildx build${option} --tag ${tag} --push .`
}

function missingText(
  { host, registryName, quarantine }: { host: string; registryName: string; quarantine: boolean },
  { repository, reference, missing, nearest, architecture = '' }: FindingValues['image-not-found']['images'][number],
  others: number,
): FindingMessage {
  const more = others === 0 ? '' : ` Missing images in total: ${others + 1}.`
  const shown = shorten(repository, 50)
  const tag = shorten(reference, 30)
  switch (missing) {
    case 'repository':
      if (BEGINS_WITH_HOST.test(repository)) {
        return {
          title: "The repository to pull from doesn't exist",
          message: `No cache rule covers ${shown}, and nothing was pushed there.${more} Add a cache rule for this name, or leave out the host if it's the registry that has the image.`,
          fix: SHOW_RULES(registryName),
        }
      }
      return {
        title: "The repository to pull from doesn't exist",
        message: `You have permission to pull ${shown}, but nothing was pushed there yet, or its name is misspelled.${more} Correct the name, or push the image first.`,
        fix: `# Check: the repositories\n${listRepositories(registryName)}`,
      }
    case 'digest':
      return {
        title: "The digest to pull doesn't exist",
        message: `The image was deleted from ${shown}, or the digest belongs to another repository or registry.${more} Correct the digest.`,
        fix: `# Check: the newest images\n${listImages(registryName, repository)}`,
      }
    case 'child':
      return {
        title: `The image for ${architecture} was deleted`,
        message: `The index ${shorten(imageName(repository, reference), 70)} is there and lists an image for ${architecture}, but that image is gone. A cleanup of untagged images deletes such images.${more} Build and push the tag again.`,
        fix: `# Check: the images that are there\n${listImages(registryName, repository)}`,
      }
    default:
      if (quarantine) {
        return {
          title: "The tag to pull doesn't exist, or is in quarantine",
          message: `The registry hides new images until a scan releases them, and shows this identity no tag ${tag} of ${shown}.${more} Wait for the scan, correct the tag, or push the image first.`,
          fix: `# Check. Run by: someone with the role AcrQuarantineReader, who sees images in quarantine\n${listImages(registryName, repository)}`,
        }
      }
      return nearest.length === 0
        ? {
            title: "The tag to pull doesn't exist",
            message: `${shown} has no tag ${tag}. It wasn't pushed yet, was deleted, or is misspelled.${more} Correct the tag, or push the image first.`,
            fix: `# Check: the newest tags\n${listTags(registryName, repository)}`,
          }
        : {
            title: "The tag to pull doesn't exist",
            message: `${shown} has no tag ${tag}. Similar tags: ${shorten(nearest.join(', '), 40)}.${more} Correct the tag, or push the image first.`,
            fix: `docker pull ${shellQuote(`${host}/${repository}:${nearest[0] ?? ''}`)}`,
          }
  }
}

/** The rules, and which credential set each uses. */
const SHOW_RULES = (registryName: string): string =>
  `# Check\naz acr cache list --registry ${shellQuote(registryName)} --query '[].{rule:name,source:sourceRepository,target:targetRepository,credentials:credentialSetResourceId}'`

const SHOW_HEALTH = (registryName: string): string =>
  `az acr credential-set list --registry ${shellQuote(registryName)} --query '[].{name:name,health:authCredentials[0].credentialHealth.status,error:authCredentials[0].credentialHealth.errorMessage,secret:authCredentials[0].passwordSecretIdentifier}'`
