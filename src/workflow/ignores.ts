import type { Ignore } from './model.ts'

const COMMENT = /#\s*acr-login-check:\s*ignore\s*=\s*([\w-]+(?:\s*,\s*[\w-]+)*)/

/**
 * Comments `# acr-login-check: ignore=<id>[,<id>…]`, in YAML and in scripts: for their own line, or, alone on it, for
 * the next that is none.
 */
export function ignoresIn(file: string, text: string): readonly Ignore[] {
  if (!text.includes('acr-login-check:')) return []
  const lines = text.split('\n')
  const ignores: Ignore[] = []
  /** Counted from 1: the line below that is neither empty nor a comment. */
  let next = lines.length
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index] ?? ''
    const isAside = /^\s*(?:#|$)/.test(line)
    if (!isAside) next = index + 1
    const [, list] = COMMENT.exec(line) ?? []
    if (list !== undefined) {
      ignores.push({ file, ids: list.split(',').map(id => id.trim()), line: isAside ? next : index + 1 })
    }
  }
  return ignores.reverse()
}
