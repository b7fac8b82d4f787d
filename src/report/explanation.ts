import { styleText } from 'node:util'
import type { Explanation } from '../explain/explain.ts'
import type { Certainty } from '../explain/ids.ts'
import type { Texts } from '../texts/texts.ts'
import { folded } from '../util/display-width.ts'
import { jsonText, multiline, singleLineSafe } from './escape.ts'
import type { RenderedFinding } from './render-finding.ts'

interface ExplainedFinding extends RenderedFinding {
  readonly certainty: Certainty
}

export interface ExplainedReport {
  readonly explanation: Explanation
  /** As the user named it. */
  readonly file: string
  /** Likeliest first. */
  readonly findings: readonly ExplainedFinding[]
}

const WIDTH = 96

const unknownText = ({ isEmpty, failure }: Explanation, { explain }: Texts): string =>
  failure !== undefined ? explain.open : isEmpty ? explain.empty : explain.unknown

/**
 * One object, versioned, with `findings` as in the action's output of that name, and beside them what the text proves
 * and rules out. `result` is `explained`, or `unknown` where no finding is there.
 */
export function explanationJson({ explanation, findings }: ExplainedReport, texts: Texts): string {
  const { failure } = explanation
  const words = texts.explain
  return jsonText({
    version: 1,
    result: findings.length > 0 ? 'explained' : 'unknown',
    findings,
    ...(failure !== undefined && {
      quote: { line: failure.line, text: failure.text },
      proves: words.proves[failure.proves],
      excludes: failure.excludes,
      ...(failure.question !== undefined && { check: words.questions[failure.question] }),
      source: failure.source,
    }),
    ...(findings.length === 0 && { message: unknownText(explanation, texts), next: words.next }),
  })
}

/** The cause with its line, what it proves, and the fix; then the other candidates in a line each. */
export function explanationText(
  { explanation, file, findings }: ExplainedReport,
  texts: Texts,
  hasColors: boolean,
): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string): string =>
    hasColors ? styleText(style, text, { validateStream: false }) : text
  const words = texts.explain
  const [first, ...rest] = findings
  const { failure } = explanation
  if (first === undefined || failure === undefined) {
    const rows = [unknownText(explanation, texts), words.next].flatMap(text => folded(text, WIDTH))
    if (failure !== undefined) {
      const { line, text, question } = failure
      rows.push('', `  ${singleLineSafe(file)}:${line}`, `  │ ${singleLineSafe(text)}`)
      if (question !== undefined)
        rows.push(
          ...folded(texts.labeled(words.headings.check, words.questions[question]), WIDTH).map(row => `  ${row}`),
        )
    }
    return `${rows.join('\n')}\n`
  }
  const { line, text, proves, question, excludes } = failure
  const row = (heading: string, content: string): readonly string[] =>
    folded(texts.labeled(heading, singleLineSafe(content)), WIDTH).map(each => `  ${each}`)
  const lines = [
    `${paint(['bold', 'red'], texts.heading(words.certainty[first.certainty]))} ${paint('bold', singleLineSafe(first.title))} ${paint('dim', `[${first.id}]`)}`,
    '',
    `  ${paint('cyan', `${singleLineSafe(file)}:${line}`)}`,
    `  ${paint('dim', '│')} ${singleLineSafe(text)}`,
    '',
    ...folded(singleLineSafe(first.message), WIDTH).map(line => `  ${line}`),
    ...row(words.headings.proves, words.proves[proves]),
    ...(question === undefined ? [] : row(words.headings.check, words.questions[question])),
    '',
    `  ${paint('green', texts.heading(texts.words.fix))}`,
    ...multiline(first.fix)
      .split('\n')
      .map(line => `    ${line}`),
    '',
    ...first.evidence
      .slice(1)
      .map(({ label, seen }) => `  ${paint('dim', singleLineSafe(texts.labeled(label, seen)))}`),
    `  ${paint('dim', singleLineSafe(first.docs))}`,
    ...(rest.length === 0 ? [] : ['', texts.heading(words.headings.rest)]),
    ...rest.map(({ id, title }) => `  ${singleLineSafe(title)} ${paint('dim', `[${id}]`)}`),
    ...(excludes.length === 0
      ? []
      : ['', ...row(words.headings.excludes, excludes.join(', ')).map(line => line.trimStart())]),
  ]
  return `${lines.join('\n')}\n`
}
