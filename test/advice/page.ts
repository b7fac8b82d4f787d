import { CATALOGUE, FINDING_IDS } from '../../src/catalogue.ts'
import { CHAPTERS } from '../../src/findings/row.ts'
import type { FindingId } from '../../src/findings.ts'
import { runRules } from '../../src/rules/index.ts'
import type { FindingMessage } from '../../src/texts/texts.ts'
import { rendered } from '../samples.ts'
import { adviceCases } from './advice-cases.ts'
import { type AdviceCase, ALWAYS } from './cases/case.ts'

/** What these facts choose, as the report prints it; `undefined` if the finding isn't there. */
export function adviceFor({ id, facts }: AdviceCase): FindingMessage | undefined {
  const finding = runRules(facts, new Set()).find(each => each.id === id)
  return finding && rendered(id, { ...finding.values, level: finding.level })
}

export const fixFor = (each: AdviceCase): string | undefined => adviceFor(each)?.fix

const TITLE = '# Which fact chooses which fix'
const WRITTEN = 'Written by `npm run docs`; a change by hand is lost.'

const HEAD = `${TITLE}

${WRITTEN} One page per chapter:

| chapter | findings |
|---|---|`

const FOOT = `
The names are those of an example: a report has those of its run. Each row is proven by a test: these facts give this fix, and those of the
other rows don't. What a fix undoes on this machine comes first, then what changes this job alone; what changes the registry or the machine's
Docker says so in its own comment.

[findings.md](findings.md) says what each finding means.
`

type Chapter = keyof typeof CHAPTERS
const chapters = Object.keys(CHAPTERS).filter((key): key is Chapter => key in CHAPTERS)

/** docs/advice.md and its chapters, in the order of the catalogue: each page by its path. */
export function advicePages(): ReadonlyMap<string, string> {
  const written = chapters.map(chapter => ({ chapter, ids: idsOf(chapter) })).filter(({ ids }) => ids.length > 0)
  const index = written.map(({ chapter, ids }) => {
    const page = `advice/${chapter}.md`
    return `| [${CHAPTERS[chapter]}](${page}) | ${ids.map(id => `[${id}](${page}#${id})`).join(', ')} |`
  })
  return new Map([
    ['docs/advice.md', `${[HEAD, ...index].join('\n')}\n${FOOT}`],
    ...written.map(({ chapter, ids }): [string, string] => [`docs/advice/${chapter}.md`, pageOf(chapter, ids)]),
  ])
}

const idsOf = (chapter: Chapter): readonly FindingId[] =>
  FINDING_IDS.filter(id => CATALOGUE[id].chapter === chapter && adviceCases.some(each => each.id === id))

const pageOf = (chapter: Chapter, ids: readonly FindingId[]): string =>
  `${TITLE}: ${CHAPTERS[chapter]}\n\n${WRITTEN} [All chapters](../advice.md)\n\n${ids.map(sectionOf).join('\n')}`

function sectionOf(id: FindingId): string {
  const heading = `## [${id}](../findings.md#${id})`
  const rows = adviceCases.filter(each => each.id === id)
  const [first] = rows
  if (first?.when === ALWAYS) return `${heading}\n\n${cell(fixFor(first) ?? '')}\n`
  const table = rows.map(row => `| ${row.when} | ${cell(fixFor(row) ?? '')} |`)
  return `${heading}\n\n| if | fix |\n|---|---|\n${table.join('\n')}\n`
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '|': '&#124;', '\n': '<br>' }

/** Lines of code in a cell of a table. */
const cell = (code: string): string => `<pre>${code.replace(/[&<>|\n]/g, sign => SIGNS[sign] ?? sign)}</pre>`
