import { addSecrets, type Secrets } from './secrets.ts'
import { expressionsOf } from './template.ts'
import { type Node, textOf } from './yaml.ts'

/** Those that a file reads anywhere. */
export function secretsOfFile(root: Node): Secrets {
  const secrets: Secrets = new Map()
  const seen = new Set<Node>()
  const visit = (node: Node, isCondition: boolean): void => {
    // What aliases share is looked at once.
    if (seen.has(node)) return
    seen.add(node)
    if (node.kind === 'list') for (const item of node.items) visit(item, false)
    if (node.kind === 'map') for (const { key, value } of node.entries.values()) visit(value, key.text === 'if')
    const text = textOf(node)?.text
    if (text === undefined || node.kind !== 'text' || !/secrets/i.test(text)) return
    if (isCondition && !text.includes('${{')) addSecrets(secrets, text, node.location)
    for (const { start, expression } of expressionsOf(text))
      addSecrets(secrets, expression ?? '', node.locationAt(start))
  }
  visit(root, false)
  return secrets
}
