import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { idsOf } from './explained.ts'

const page = readFileSync(new URL('../../docs/findings.md', import.meta.url), 'utf8')

/** Each text that the page quotes as what a program prints, with the finding that it stands under. */
function symptoms(): [id: string, text: string][] {
  const found: [string, string][] = []
  let id = ''
  let isText = false
  for (const line of page.split('\n')) {
    if (line.startsWith('## ')) id = line.slice(3)
    else if (line.startsWith('```')) isText = line === '```text'
    else if (isText) found.push([id, line])
  }
  return found
}

it('the page quotes texts', () => {
  expect(symptoms().length).toBeGreaterThan(80)
})

it.each(symptoms())('%s: %s', (id, text) => {
  expect(idsOf(text.replaceAll('HOST', 'contoso.azurecr.io'))).toContain(id)
})
