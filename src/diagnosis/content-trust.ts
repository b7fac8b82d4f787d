import { isAtLeast } from '../docker/version.ts'
import { type Facts, valueIn } from '../facts.ts'

/**
 * Whether docker asks for signatures as well, of which this check knows nothing: what the registry grants then proves
 * no pull and no push. Docker 29 has no content trust any more. Source: Docker docs, "Content trust in Docker"; release
 * notes of 29.
 */
export function verifiesSignatures({ cli, variables }: Facts['docker']): boolean {
  const client = valueIn(cli)
  return variables.includes('DOCKER_CONTENT_TRUST') && client?.present === true && !isAtLeast(client.version, 29, 0)
}
