import { FINDING_IDS } from '../../src/catalogue.ts'
import type { FindingId } from '../../src/findings.ts'
import { runRules } from '../../src/rules/index.ts'
import { rendered } from '../samples.ts'
import { adviceCases } from './advice-cases.ts'
import type { AdviceCase } from './cases/case.ts'

/** The fix that these facts choose, as the report prints it; `undefined` if the finding isn't there. */
export function fixFor({ id, facts }: AdviceCase): string | undefined {
  const finding = runRules(facts, new Set()).find(each => each.id === id)
  return finding === undefined ? undefined : rendered(id, { ...finding.values, level: finding.level }).fix
}

const HEAD = `# Which fact chooses which fix

Written by \`npm run docs\`; a change by hand is lost. The names are those of an example: a report has those of its run. Each row is proven by a
test: these facts give this fix, and those of the other rows don't. What a fix undoes on this machine comes first, then what changes
this job alone; what changes the registry or the machine's Docker says so in its own comment.

[findings.md](findings.md) says what each finding means.
`

/** docs/advice.md, in the order of the catalogue. */
export const advicePage = (): string => `${HEAD}\n${FINDING_IDS.flatMap(sectionOf).join('\n')}`

function sectionOf(id: FindingId): readonly string[] {
  const rows = adviceCases.filter(each => each.id === id)
  if (rows.length === 0) return []
  const table = rows.map(row => `| ${row.when} | ${cell(fixFor(row) ?? '')} |`)
  return [`## [${id}](findings.md#${id})\n\n| if | fix |\n|---|---|\n${table.join('\n')}\n`]
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '|': '&#124;', '\n': '<br>' }

/** Lines of code in a cell of a table. */
const cell = (code: string): string => `<pre>${code.replace(/[&<>|\n]/g, sign => SIGNS[sign] ?? sign)}</pre>`
