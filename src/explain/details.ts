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
  const isOfRegistry = failure.pattern.of !== 'own'
  // A stranger's host is shown where the text is about a registry, and a text's own host only if it is one.
  const isRegistry = owner === 'registry' || owner === 'microsoft'
  const isShown =
    HOST_NAME.test(spelled) && (isRegistry || (owner === 'other' && isOfRegistry && spelled.includes('.')))
  const server = isShown ? parseLoginServer(spelled.replace(/:443$/, '')) : undefined
  const { repository = '', clientId = '<application-id>' } = extracted
  const { address, code, subject, issuer, audience, endpoint, configFile, program, dataHost } = extracted
  return {
    host: server?.host || HOST,
    registryName: server?.kind.kind === 'acr' ? server.kind.registryName : '<registry-name>',
    repository: REFERENCE.test(repository) ? repository : '<repository>',
    clientId,
    ...(failure.pattern.proves === 'stopped-locally' && { isLocal: true }),
    ...omitUndefined({ address, code, subject, issuer, audience, endpoint, configFile, program, dataHost }),
  }
}
