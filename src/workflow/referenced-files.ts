import { runAtEnd, withoutAtEnd } from '../util/text.ts'

/** What a text leads to in the same repository, before it is parsed. */

const LOCAL_USES = /\buses["']?\s*:\s*["']?\.\/([^\s"'#,}]+)/g

/** The files behind `uses: ./…`: a workflow, or the two names that the file of an action may have. */
export const localFiles = (text: string): readonly string[] =>
  [...text.matchAll(LOCAL_USES)].flatMap(([, path = '']) => {
    const bare = withoutAtEnd(path, '/')
    if (bare.split('/').includes('..')) return []
    return /\.ya?ml$/.test(bare) ? [bare] : [`${bare}/action.yml`, `${bare}/action.yaml`]
  })

const MAX_SCRIPTS = 40
/** In characters; no path of a person is longer. */
const MAX_PATH = 300

/**
 * Scripts that a text names, and its Makefile: where reading costs little, they are there before they are asked for one
 * by one.
 */
export function likelyScripts(text: string): readonly string[] {
  const scripts: string[] = []
  for (const { index } of text.matchAll(/[\w-]\.sh\b/g)) {
    const before = text.slice(Math.max(0, index - MAX_PATH), index + '_.sh'.length)
    const path = runAtEnd(before, character => /[\w./-]/.test(character))
    scripts.push(path.replace(/^(?:\.?\/)+/, ''))
    if (scripts.length === MAX_SCRIPTS) break
  }
  return [...scripts.filter(path => !path.split('/').includes('..')), ...(/\bmake\b/.test(text) ? ['Makefile'] : [])]
}
