import type { FindingValues } from '../../findings.ts'
import { listRepositories, listTags, shellQuote } from '../az-commands.ts'
import { shorten } from '../shorten.ts'
import type { FindingMessage, FindingTexts } from '../texts.ts'

export const imageTexts = {
  'image-not-found': ({ host, registryName, images }) => {
    const [first] = images
    return first === undefined
      ? {
          title: "The image to pull doesn't exist",
          message: "The registry doesn't have the image. Correct its name, or push the image first.",
          fix: `# Check: the repositories\n${listRepositories(registryName)}`,
        }
      : missingText(host, registryName, first, images.length - 1)
  },
  'image-rejected': ({ registryName, repository, reference, cause }) => {
    const image = `${repository}${reference.includes(':') ? '@' : ':'}${reference}`
    switch (cause) {
      case 'quarantined':
        return {
          title: 'The image to pull is in quarantine',
          message: `Until a scan releases ${shorten(image, 70)}, this identity can't pull it. Wait for the scan, or ask whoever runs the scan.`,
          fix: `# Check\naz acr manifest show-metadata --registry ${shellQuote(registryName)} --name ${shellQuote(image)} --query changeableAttributes`,
        }
      case 'locked':
        return {
          title: 'The image to pull is locked',
          message: `Reading ${shorten(image, 70)} is disabled for the image or its repository, so every pull fails. If that isn't on purpose, enable reading.`,
          fix: `# Check\naz acr repository show --name ${shellQuote(registryName)} --image ${shellQuote(image)} --query changeableAttributes\n# Then. Run by: someone who can write to the repository\naz acr repository update --name ${shellQuote(registryName)} --image ${shellQuote(image)} --read-enabled true`,
        }
      default:
        return {
          title: 'The registry rejects the image to pull',
          message: `You have permission to pull ${shorten(repository, 50)}, but the registry rejects the request for this image, so \`docker pull\` fails too. The evidence has the registry's error message.`,
          fix: `# Check\naz acr manifest show-metadata --registry ${shellQuote(registryName)} --name ${shellQuote(image)}`,
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
          fix: `${SHOW_RULES(registryName)}\n${SHOW_HEALTH(registryName)}\n# Then save the source's current password. Run by: someone who can write to the key vault\naz keyvault secret set --vault-name <vault> --name <secret> --file <file-with-the-password>`,
        }
    }
  },
} satisfies Partial<FindingTexts>

function missingText(
  host: string,
  registryName: string,
  { repository, reference, missing, nearest }: FindingValues['image-not-found']['images'][number],
  others: number,
): FindingMessage {
  const more = others === 0 ? '' : ` Missing images in total: ${others + 1}.`
  const shown = shorten(repository, 50)
  const tag = shorten(reference, 30)
  switch (missing) {
    case 'repository':
      return {
        title: "The repository to pull from doesn't exist",
        message: `You have permission to pull ${shown}, but nothing was pushed there yet, or its name is misspelled.${more} Correct the name, or push the image first.`,
        fix: `# Check: the repositories\n${listRepositories(registryName)}`,
      }
    case 'digest':
      return {
        title: "The digest to pull doesn't exist",
        message: `The image was deleted from ${shown}, or the digest belongs to another repository or registry.${more} Correct the digest.`,
        fix: `# Check: the newest images\naz acr manifest list-metadata --registry ${shellQuote(registryName)} --name ${shellQuote(repository)} --orderby time_desc --top 10`,
      }
    default:
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
  `az acr credential-set list --registry ${shellQuote(registryName)} --query '[].{name:name,health:authCredentials[0].credentialHealth.status,error:authCredentials[0].credentialHealth.errorMessage}'`
