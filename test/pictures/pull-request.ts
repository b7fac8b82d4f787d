import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { escapeHtml, page } from './render.ts'

/** An annotation as the runner takes it from the log. */
export interface Annotation {
  readonly level: 'error' | 'warning'
  readonly title: string
  readonly message: string
  readonly file: string
  readonly line: number
}

/** The annotations of a log that have a line. */
export const annotationsIn = (log: string): readonly Annotation[] =>
  log.split('\n').flatMap(row => {
    const [, level, properties = '', message = ''] = /^::(error|warning) ([^:]*)::(.*)$/.exec(row) ?? []
    const given = Object.fromEntries(
      properties.split(',').map(pair => {
        const [name = '', ...value] = pair.split('=')
        return [name, decoded(value.join('='))] as const
      }),
    )
    const { file, line, title = '' } = given
    if ((level !== 'error' && level !== 'warning') || file === undefined) return []
    return [{ level, title, message: decoded(message), file, line: Number(line) }]
  })

const decoded = (text: string): string =>
  text
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%25', '%')

/** The changed file of a pull request with its annotations, as "Files changed" shows it (light theme). */
export function renderDiff(file: string, before: string, after: string, annotations: readonly Annotation[]): string {
  const rows = linesOf(before, after).map(row => {
    if ('hunk' in row) return `<tr class="hunk"><td></td><td></td><td>${escapeHtml(row.hunk)}</td></tr>`
    const { mark, text, left, right } = row
    const kind = mark === '+' ? 'added' : mark === '-' ? 'removed' : ''
    const here = annotations.filter(one => one.file === file && one.line === right)
    return [
      `<tr class="${kind}"><td class="number">${left ?? ''}</td><td class="number">${right ?? ''}</td>`,
      `<td class="code"><span class="mark">${mark}</span>${escapeHtml(text)}</td></tr>`,
      ...here.map(annotationRow),
    ].join('')
  })
  const body = `<section class="file"><h2>${escapeHtml(file)}</h2><table>${rows.join('\n')}</table></section>`
  return page('Files changed', body, DIFF_STYLE)
}

function annotationRow({ level, title, message, file, line }: Annotation): string {
  const heading = level === 'error' ? 'Check failure' : 'Check warning'
  return `<tr class="annotation ${level}"><td></td><td></td><td><div class="box">
<p class="check"><b>${heading}</b> on line ${line} in ${escapeHtml(file)} / GitHub Actions</p>
<p class="title">${escapeHtml(title)}</p>
<pre>${escapeHtml(message)}</pre></div></td></tr>`
}

type Row =
  | { readonly hunk: string }
  | { readonly mark: string; readonly text: string; readonly left?: number; readonly right?: number }

/** What git makes of two texts, line by line. */
function linesOf(before: string, after: string): readonly Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'diff-'))
  writeFileSync(join(folder, 'a'), before)
  writeFileSync(join(folder, 'b'), after)
  const { stdout } = spawnSync('git', ['diff', '--no-index', '--no-color', '--unified=4', 'a', 'b'], {
    cwd: folder,
    encoding: 'utf8',
  })
  rmSync(folder, { recursive: true })
  const rows: Row[] = []
  let [left, right] = [0, 0]
  for (const line of stdout.split('\n').slice(4)) {
    const [, oldStart, newStart] = /^@@ -(\d+)(?:,\d+)? \+(\d+)/.exec(line) ?? []
    if (oldStart !== undefined) {
      left = Number(oldStart)
      right = Number(newStart)
      rows.push({ hunk: line })
      continue
    }
    const [mark, text] = [line.slice(0, 1), line.slice(1)]
    if (mark === '+') rows.push({ mark, text, right: right++ })
    else if (mark === '-') rows.push({ mark, text, left: left++ })
    else if (mark === ' ') rows.push({ mark, text, left: left++, right: right++ })
  }
  return rows
}

const DIFF_STYLE = `
body { font: 14px/1.5 -apple-system, BlinkMacSystemFont, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; color: #1f2328; }
.file { border: 1px solid #d1d9e0; border-radius: 6px; overflow: hidden; }
.file h2 { margin: 0; padding: 8px 16px; font: 12px/1.6 ui-monospace, "Liberation Mono", monospace; background: #f6f8fa; border-bottom: 1px solid #d1d9e0; }
.file table { border-collapse: collapse; width: 100%; table-layout: fixed; }
.file td { padding: 0 10px; vertical-align: top; font: 12px/20px ui-monospace, "Liberation Mono", monospace; white-space: pre-wrap; }
.file td:nth-child(-n+2) { width: 28px; text-align: right; color: #59636e; }
.hunk td { background: #ddf4ff; color: #59636e; }
.added td { background: #dafbe1; } .added .number { background: #aceebb; }
.removed td { background: #ffebe9; } .removed .number { background: #ffcecb; }
.mark { display: inline-block; width: 14px; }
.annotation td { padding: 8px 10px; background: #f6f8fa; white-space: normal; }
.box { border: 1px solid #d1d9e0; border-left: 4px solid #d1242f; border-radius: 6px; background: #ffffff; padding: 10px 14px; }
.warning .box { border-left-color: #9a6700; }
.box p, .box pre { margin: 0; font: 13px/1.5 -apple-system, BlinkMacSystemFont, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
.box .check { color: #59636e; } .box .check b { color: #d1242f; } .warning .box .check b { color: #9a6700; }
.box .title { font-weight: 600; margin: 2px 0 4px; }
.box pre { font: 12px/1.5 ui-monospace, "Liberation Mono", monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
`
