import { CATALOGUE, FINDING_IDS } from '../../src/catalogue.ts'
import { type CatalogueRow, CHAPTERS } from '../../src/findings/row.ts'

const COLUMNS = ['finding', 'name', 'level', 'stage', 'annotated at', 'can pass by itself', 'only on the runner’s path']

const WHEN = { true: 'yes', false: '', 'signed-in': 'for an identity that Entra accepts' } as const

const cells = (id: string, row: CatalogueRow): readonly string[] => [
  `[${id}](#${id})`,
  row.name,
  row.levels.join(', '),
  row.stage,
  row.fixAt,
  WHEN[`${row.propagates}`],
  row.networkPath ? 'yes' : '',
]

const line = (texts: readonly string[]): string => `| ${texts.join(' | ')} |`

/** The index of docs/findings.md: a table per chapter, every cell of the catalogue in it. */
export const findingsIndex = (): string =>
  Object.entries(CHAPTERS)
    .map(([chapter, title]) => {
      const ids = FINDING_IDS.filter(id => CATALOGUE[id].chapter === chapter)
      const rows = ids.map(id => line(cells(id, CATALOGUE[id])))
      return [`**${title}**`, '', line(COLUMNS), line(COLUMNS.map(() => '---')), ...rows].join('\n')
    })
    .join('\n\n')
