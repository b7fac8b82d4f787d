import type { FindingValues } from '../../findings.ts'
import { listRepositories, listTags, shellQuote } from '../az-commands.ts'
import type { FindingMessage, FindingTexts } from '../texts.ts'

export const imageTexts = {
  'image-not-found': ({ host, registryName, images }) => {
    const [first] = images
    return first === undefined
      ? {
          title: 'An image was not found',
          message: 'The registry does not have it.',
          fix: listRepositories(registryName),
        }
      : missingText(host, registryName, first, images.length - 1)
  },
  'cache-rule-upstream-failed': ({ registryName, repository, cause, rule }) =>
    cause === 'throttled'
      ? {
          title: 'The source of a cache rule is throttling',
          message: `The source registry of the cache rule ${rule ?? ''} rejects the registry's own requests as too many. Pulls of images that are not cached yet fail. Let the rule sign in to its source, or try again later.`,
          fix: `${SHOW_HEALTH(registryName)}\naz acr cache update --registry ${shellQuote(registryName)} --name ${shellQuote(rule ?? '<rule>')} --cred-set <credential-set>`,
        }
      : {
          title: 'The registry granted the pull and then rejected it',
          message: `The token has the permission to pull ${repository}, and the manifest was rejected all the same. Probably a cache rule can't sign in to its source registry. Check the health of the rule's credential set.`,
          fix: `${SHOW_RULES(registryName)}\n${SHOW_HEALTH(registryName)}\n# Then store the source's current password. Run by: someone who can write the key vault\naz keyvault secret set --vault-name <vault> --name <secret> --file <file-with-the-password>`,
        },
} satisfies Partial<FindingTexts>

function missingText(
  host: string,
  registryName: string,
  { repository, reference, missing, nearest }: FindingValues['image-not-found']['images'][number],
  others: number,
): FindingMessage {
  const more = others === 0 ? '' : ` The evidence lists ${others} more.`
  switch (missing) {
    case 'repository':
      return {
        title: 'The repository to pull from does not exist',
        message: `${host} has no repository ${repository}. You have the permission to pull it, so its name is misspelled, or nothing was pushed there yet.${more} Correct the name, or push the image first.`,
        fix: listRepositories(registryName),
      }
    case 'digest':
      return {
        title: 'The digest to pull does not exist',
        message: `${repository} has no manifest ${reference}. It was deleted, or it belongs to another repository or registry.${more} Correct the digest.`,
        fix: `az acr manifest list-metadata --registry ${shellQuote(registryName)} --name ${shellQuote(repository)} --orderby time_desc --top 10`,
      }
    default:
      return nearest.length === 0
        ? {
            title: 'The tag to pull does not exist',
            message: `${repository} has no tag ${reference}. It was not pushed yet, it was deleted, or it is misspelled.${more} Correct the tag, or push the image first.`,
            fix: listTags(registryName, repository),
          }
        : {
            title: 'The tag to pull does not exist',
            message: `${repository} has no tag ${reference}. The nearest tags are ${nearest.join(', ')}.${more} Correct the tag, or push the image first.`,
            fix: `docker pull ${shellQuote(`${host}/${repository}:${nearest[0] ?? ''}`)}`,
          }
  }
}

/** The rules, and which credential set each uses. */
const SHOW_RULES = (registryName: string): string =>
  `# Check\naz acr cache list --registry ${shellQuote(registryName)} --query '[].{rule:name,source:sourceRepository,target:targetRepository,credentials:credentialSetResourceId}'`

const SHOW_HEALTH = (registryName: string): string =>
  `az acr credential-set list --registry ${shellQuote(registryName)} --query '[].{name:name,health:authCredentials[0].credentialHealth.status,error:authCredentials[0].credentialHealth.errorMessage}'`
