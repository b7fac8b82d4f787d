import { EVENT_CATEGORIES } from '../monitor/registry-events.ts'
import { fieldsOf, flagIn, listIn, textIn } from './json-fields.ts'

/** One diagnostic setting of a registry: what it collects of the events of logins and repositories, and where to. */
export interface DiagnosticSetting {
  readonly name: string
  /** Resource ID; left out where it sends to no workspace. */
  readonly workspaceResourceId?: string
  readonly categories: readonly (typeof EVENT_CATEGORIES)[number][]
}

/**
 * Both groups hold all of a registry's categories. Source: Azure Monitor docs, "Diagnostic settings", category groups.
 */
const GROUPS = ['alllogs', 'audit']

/** `undefined` for an entry of any other form. Source: azure-rest-api-specs, Microsoft.Insights 2021-05-01-preview. */
export function parseDiagnosticSetting(entry: unknown): DiagnosticSetting | undefined {
  const { name, properties } = fieldsOf(entry)
  const { workspaceId, logs } = fieldsOf(properties)
  const known = textIn(name, 300)
  const listed = listIn(logs, fieldsOf)
  if (known === undefined || listed === undefined) return undefined
  const enabled = listed.filter(log => flagIn(log['enabled']) === true)
  const has = (field: string, words: readonly string[]): boolean =>
    enabled.some(log => words.includes((textIn(log[field], 200) ?? '').toLowerCase()))
  const categories = EVENT_CATEGORIES.filter(
    category => has('category', [category.toLowerCase()]) || has('categoryGroup', GROUPS),
  )
  const workspaceResourceId = textIn(workspaceId)
  return { name: known, categories, ...(workspaceResourceId !== undefined && { workspaceResourceId }) }
}
