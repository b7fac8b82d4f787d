import { Resolver } from 'node:dns/promises'
import type { AliasOutcome } from './ports.ts'

/** A chain that is longer is none that ends. */
const MAX_ALIASES = 8

/** The name has no alias, or is not there at all. */
const NO_ALIAS = new Set(['ENODATA', 'ENOTFOUND'])

/**
 * The names that a name leads through (CNAME), as the system's name servers tell them; `/etc/hosts` does not count.
 * They are asked beside the lookup that connections go by, which tells the addresses alone.
 * @param servers other name servers than the system's, `address:port`
 */
export async function resolveCnames(
  name: string,
  timeoutMs: number,
  servers?: readonly string[],
): Promise<AliasOutcome> {
  const resolver = new Resolver({ timeout: timeoutMs, tries: 1 })
  // One time for the whole chain; what is under way then ends as ECANCELLED.
  const timer = setTimeout(() => resolver.cancel(), timeoutMs)
  const names: string[] = []
  try {
    if (servers !== undefined) resolver.setServers(servers)
    while (names.length < MAX_ALIASES) {
      const [next] = await resolver.resolveCname(names.at(-1) ?? name)
      if (next === undefined || names.includes(next)) break
      names.push(next.toLowerCase())
    }
    return { ok: true, names }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN'
    // The beginning of a chain is worth telling; it says by itself where it stops.
    return names.length > 0 || NO_ALIAS.has(code) ? { ok: true, names } : { ok: false, code }
  } finally {
    clearTimeout(timer)
  }
}
