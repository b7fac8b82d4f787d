import { parseLoginServer } from '../azure/acr/login-server.ts'
import { omitUndefined } from '../util/json.ts'
import { ownerOf } from './hosts.ts'
import type { LogDetails } from './ids.ts'
import type { Selected } from './select.ts'

const HOST = '<registry-name>.azurecr.io'
/** What goes into commands that are pasted is a name and nothing else. */
const HOST_NAME = /^[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?(?::\d{1,5})?$/i
const REFERENCE = /^[\w./-]{1,300}$/

/** What a log told, with a placeholder where it told nothing: a fix is pasted, and then shows what to fill in. */
export function detailsOf({ extracted, failure }: Pick<Selected, 'extracted' | 'failure'>): LogDetails {
  const spelled = extracted.host ?? failure.host ?? ''
  const owner = ownerOf(spelled)
  const isShown = HOST_NAME.test(spelled) && owner !== 'unknown' && owner !== 'azure' && owner !== 'docker-hub'
  const server = isShown ? parseLoginServer(spelled.replace(/:443$/, '')) : undefined
  const { repository = '', clientId = '<application-id>' } = extracted
  const { address, code, subject, issuer, audience, endpoint, configFile, program, dataHost } = extracted
  return {
    host: server?.host || HOST,
    registryName: server?.kind.kind === 'acr' ? server.kind.registryName : '<registry-name>',
    repository: REFERENCE.test(repository) ? repository : '<repository>',
    clientId,
    ...omitUndefined({ address, code, subject, issuer, audience, endpoint, configFile, program, dataHost }),
  }
}
