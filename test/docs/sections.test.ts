import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FINDING_IDS } from '../../src/catalogue.ts'
import type { FindingId } from '../../src/findings.ts'
import { fixBlocks } from '../../src/report/render-finding.ts'
import { rendered, samples } from '../samples.ts'

const PAGE = readFileSync(new URL('../../docs/findings.md', import.meta.url), 'utf8')
const HEADINGS = ['Symptom', 'Cause', 'Solution', "How it's detected"]

/** The lines of an id's section, with those in code blocks. */
function sectionOf(id: FindingId): string {
  const [, rest = ''] = PAGE.split(`\n## ${id}\n`)
  return rest.split(/\n## [a-z0-9-]+\n/)[0] ?? ''
}

const withoutCode = (text: string): string => text.replace(/^(`{3,})[\s\S]*?^\1$/gm, '')

/** Under one heading of a section. */
function part(id: FindingId, heading: string): string {
  const [, rest = ''] = sectionOf(id).split(`\n**${heading}.**`)
  const next = HEADINGS[HEADINGS.indexOf(heading) + 1]
  return next === undefined ? rest : (rest.split(`\n**${next}.**`)[0] ?? '')
}

/** `az role assignment create` of a command line: its words up to the first option or value. */
function azCommands(text: string): readonly string[] {
  const found = [...text.matchAll(/(?:^|[\s"(|])az ((?:[a-z][a-z-]+ )+)(?=-|$|\s)/gm)]
  return [...new Set(found.map(([, words = '']) => `az ${words.trim()}`))]
}

describe.each(FINDING_IDS)('the page of %s', id => {
  it('has its four headings in one order, none of them empty', () => {
    const headings = [...withoutCode(sectionOf(id)).matchAll(/^\*\*([^*]+)\.\*\*/gm)].map(([, heading]) => heading)
    expect(headings.filter(heading => HEADINGS.includes(heading ?? ''))).toEqual(HEADINGS)
    for (const heading of HEADINGS) expect(part(id, heading).trim(), heading).not.toBe('')
  })

  it('shows every az command of the fixes that are printed', () => {
    const printed = samples[id].flatMap(sample => {
      const { fix, language } = rendered(id, sample)
      return fixBlocks(language === undefined ? { fix } : { fix, language }).flatMap(({ code }) => azCommands(code))
    })
    const solution = part(id, 'Solution')
    expect([...new Set(printed)].filter(command => !solution.includes(command))).toEqual([])
  })
})
