import { readFileSync } from 'node:fs'

/** One real exchange; names, ids and tokens in it are made up. */
export interface Recorded {
  id: string
  plane: 'acr' | 'arm' | 'entra' | 'graph'
  method: string
  host: string
  path: string
  status: number
  headers: Record<string, string | string[]>
  /** Null: it was not kept. An object stands for its JSON. */
  body: unknown
  when: string
  /** How it was seen, and where; what it shows. */
  seen: string
  source: string
  proves: string
  request?: unknown
  note?: string
}

/** What registries, Entra, Resource Manager and Graph really said, from 2018 to 2026. */
export const exchanges: Recorded[] = readFileSync(new URL('exchanges.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(line => line !== '')
  .map(line => JSON.parse(line) as Recorded)

export function exchange(id: string): Recorded {
  const found = exchanges.find(one => one.id === id)
  if (found === undefined) throw new Error(`no exchange ${id} is recorded`)
  return found
}

/** The body as it was on the wire; empty where it was not kept. */
export const bodyOf = ({ body }: Recorded): string =>
  typeof body === 'string' ? body : body === null ? '' : JSON.stringify(body)

/** One header's value, the first of several. */
export function headerOf({ headers }: Recorded, name: string): string | undefined {
  const value = headers[name]
  return Array.isArray(value) ? value[0] : value
}
