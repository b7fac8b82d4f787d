import { QUOTED } from '../../util/json.ts'

/**
 * A `Www-Authenticate: Bearer` challenge. Source: RFC 7235 section 2.1; distribution/distribution docs, token
 * authentication.
 */
export interface BearerChallenge {
  readonly realm: string
  readonly service: string
}

/**
 * The Bearer challenge of a header, where there is one that names realm and service.
 * @param header the value of `Www-Authenticate`; it may hold several challenges
 */
export function parseChallenge(header: string): BearerChallenge | undefined {
  const text = header.slice(0, MAX_HEADER)
  // What stands in quotes is no scheme: it is blotted out for the search, at its own length.
  const bare = text.replace(QUOTED, quoted => '"'.padEnd(quoted.length, '.'))
  const start = /(?:^|[\s,])bearer\s+(?=[\w-]{1,32}\s*=)/i.exec(bare)
  if (start === null) return undefined
  const parameters = new Map<string, string>()
  const parameter = /[\s,]*([\w-]{1,32})\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))/y
  parameter.lastIndex = start.index + start[0].length
  for (let match = parameter.exec(text); match !== null; match = parameter.exec(text)) {
    const name = (match[1] ?? '').toLowerCase()
    if (!parameters.has(name)) parameters.set(name, match[2]?.replace(/\\(.)/g, '$1') ?? match[3] ?? '')
  }
  const realm = parameters.get('realm')
  const service = parameters.get('service')
  return realm && service ? { realm, service } : undefined
}

/** Longer than any header that Node takes. */
const MAX_HEADER = 16 * 1024
