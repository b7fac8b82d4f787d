import { styleText } from 'node:util'
import type { Level } from '../findings/row.ts'
import type { Texts } from '../texts/texts.ts'
import { displayWidth, folded, padToWidth } from '../util/display-width.ts'
import { multiline, singleLineSafe } from './escape.ts'
import { placeOf, type RenderedFinding, shownPlace } from './render-finding.ts'
import type { Report } from './report.ts'

type Style = Parameters<typeof styleText>[0]

const STYLES: Readonly<Record<Level, Style>> = { error: 'red', warning: 'yellow', notice: 'blue' }
/** Columns that texts are folded at, and that are shown of a source line. */
const WIDTH = 100

/**
 * The findings as a linter prints them: file by file, each with its line, a mark under what is meant, and what fixes
 * it.
 * @param sources the lines of the files, by name
 */
export function terminalText(
  report: Report,
  texts: Texts,
  sources: ReadonlyMap<string, readonly string[]>,
  hasColors: boolean,
): string {
  const paint = (style: Style, text: string): string =>
    hasColors ? styleText(style, text, { validateStream: false }) : text
  const findings = report.findings.toSorted(byPlace)
  const blocks = findings.map(finding =>
    finding.ignored === true
      ? paint('dim', `${singleLineSafe(heading(finding))} ${texts.remark(texts.words.ignored)}`)
      : findingBlock(finding, texts, sources, paint),
  )
  return `${[...blocks, verdict(report, texts, paint)].join('\n\n')}\n`
}

function byPlace(a: RenderedFinding, b: RenderedFinding): number {
  const [left, right] = [placeOf(a), placeOf(b)]
  if (left === undefined || right === undefined) return Number(left === undefined) - Number(right === undefined)
  if (left.file !== right.file) return left.file < right.file ? -1 : 1
  return left.line - right.line || left.column - right.column
}

type Paint = (style: Style, text: string) => string

function heading(finding: RenderedFinding): string {
  const place = placeOf(finding)
  return `${place === undefined ? '' : `${shownPlace(place)} `}${finding.id}`
}

function findingBlock(
  finding: RenderedFinding,
  texts: Texts,
  sources: ReadonlyMap<string, readonly string[]>,
  paint: Paint,
): string {
  const { id, level, title, message, fix, docs } = finding
  const place = placeOf(finding)
  const gutter = String(place?.line ?? 0).length
  const bar = `${' '.repeat(gutter)} ${paint('dim', '│')}`
  return [
    `${paint(['bold', STYLES[level] as 'red'], texts.levels[level])}${paint('dim', `[${id}]`)} ${paint('bold', singleLineSafe(title))}`,
    ...(place === undefined
      ? []
      : [
          `${' '.repeat(gutter)} ${paint('dim', '╭─')} ${paint('cyan', singleLineSafe(shownPlace(place)))}`,
          ...excerpt(sources.get(place.file)?.[place.line - 1], place.line, place.column, level, bar, paint),
        ]),
    ...folded(singleLineSafe(message), WIDTH - gutter - 3).map(line => `${bar} ${line}`),
    ...evidenceRows(finding, texts).map(row => `${bar} ${paint('dim', row)}`),
    bar,
    `${bar} ${paint('green', texts.heading(texts.words.fix))}`,
    ...multiline(fix)
      .split('\n')
      .map(line => `${bar}   ${line}`),
    `${' '.repeat(gutter)} ${paint('dim', `╰─ ${singleLineSafe(docs)}`)}`,
  ].join('\n')
}

function evidenceRows({ evidence }: RenderedFinding, texts: Texts): readonly string[] {
  const width = Math.max(0, ...evidence.map(({ label }) => displayWidth(label)))
  return evidence.map(({ label, seen, expected }) => {
    const expectedText =
      expected === undefined ? '' : `  ${texts.remark(texts.labeled(texts.words.expected, expected))}`
    return singleLineSafe(`${padToWidth(label, width)}  ${seen}${expectedText}`)
  })
}

/** The line of the file, and a mark under the word that is meant. */
function excerpt(
  source: string | undefined,
  line: number,
  column: number,
  level: Level,
  bar: string,
  paint: Paint,
): readonly string[] {
  if (source === undefined || source.trim() === '') return [bar]
  // A window around the place, where the line is long.
  const start = column > WIDTH - 20 ? column - 40 : 0
  const shown = source.slice(start, start + WIDTH).replaceAll('\t', ' ')
  const before = shown.slice(0, column - 1 - start)
  const word = shown.slice(before.length, wordEnd(shown, before.length)) || ' '
  const mark = '^'.repeat(Math.max(1, displayWidth(singleLineSafe(word))))
  const cut = (isCut: boolean): string => (isCut ? paint('dim', '…') : '')
  return [
    bar,
    `${paint('dim', String(line))} ${paint('dim', '│')} ${cut(start > 0)}${singleLineSafe(shown)}${cut(source.length > start + WIDTH)}`,
    `${bar} ${start > 0 ? ' ' : ''}${' '.repeat(displayWidth(singleLineSafe(before)))}${paint(STYLES[level], mark)}`,
  ]
}

/** Where the word that begins here ends; an expression is one word, whatever stands in it. */
function wordEnd(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const close = text.startsWith('${{', at) ? text.indexOf('}}', at) : -1
    if (close < 0 && /[\s,'"`]/.test(text.charAt(at))) break
    at = close < 0 ? at + 1 : close + 2
  }
  return at
}

function verdict({ result, counts, findings }: Report, texts: Texts, paint: Paint): string {
  const text = singleLineSafe(
    texts.fileVerdict({ ...counts, notices: findings.filter(({ level }) => level === 'notice').length }),
  )
  if (result === 'fail') return paint('red', `✗ ${text}`)
  if (result === 'warn') return paint('yellow', `! ${text}`)
  return result === 'unknown' ? `? ${text}` : paint('green', `✓ ${text}`)
}
