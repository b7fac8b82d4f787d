import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Marked } from 'marked'
import { withPage } from './chromium.ts'
import { indexedPng } from './indexed-png.ts'

/**
 * A job summary as a page of its own that looks as on GitHub (light theme; mermaid stays a code block).
 * Nothing in the Markdown can run, load or restyle anything: tags that GitHub does not allow are shown as text,
 * and the page's policy stops event handlers, style attributes and requests.
 */
export function renderMarkdown(markdown: string, title: string): string {
  const body = `<section class="summary">
<h2 class="summary-title">${escapeHtml(title)}</h2>
<article class="markdown-body">
${github.parse(markdown, { async: false })}</article>
</section>`
  return page(title, body, STYLE)
}

/** A page whose policy lets its own style through, and nothing else. */
export function page(title: string, body: string, style: string): string {
  const sheet = `\nbody { margin: 0; padding: 24px; background: #ffffff; }\n${style}`
  const hash = createHash('sha256').update(sheet).digest('base64')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'sha256-${hash}'">
<title>${escapeHtml(title)}</title>
<style>${sheet}</style>
</head>
<body>
${body}
</body>
</html>
`
}

/** The tallest picture; Chromium draws nothing of use beyond it. Pixels. */
const MAX_HEIGHT = 16_000

/**
 * Draws the whole page into a PNG file, `width` pixels wide. Resolves to false where there is no Chromium: see
 * `CHROMIUM` in chromium.ts.
 */
export function screenshot(htmlFile: string, pngFile: string, width: number): Promise<boolean> {
  return withPage(async page => {
    const window = { width, height: 1, deviceScaleFactor: 1, mobile: false }
    await page.send('Emulation.setDeviceMetricsOverride', window)
    const { errorText } = await page.send<{ errorText?: string }>('Page.navigate', {
      url: pathToFileURL(htmlFile).href,
    })
    if (errorText !== undefined) throw new Error(`${htmlFile}: ${errorText}`)
    await page.send('Runtime.evaluate', { expression: LOADED, awaitPromise: true })
    const { cssContentSize } = await page.send<{ cssContentSize: { height: number } }>('Page.getLayoutMetrics')
    const height = Math.min(Math.ceil(cssContentSize.height), MAX_HEIGHT)
    await page.send('Emulation.setDeviceMetricsOverride', { ...window, height })
    const { data } = await page.send<{ data: string }>('Page.captureScreenshot', { format: 'png' })
    await writeFile(pngFile, indexedPng(Buffer.from(data, 'base64')))
  })
}

const LOADED = "new Promise(done => document.readyState === 'complete' ? done() : addEventListener('load', done))"

/** What GitHub lets through of raw HTML. Source: gjtorikian/html-pipeline, sanitization filter. */
const ALLOWED_TAGS =
  'h1|h2|h3|h4|h5|h6|br|b|i|strong|em|a|pre|code|img|tt|div|ins|del|sup|sub|p|picture|ol|ul|table|thead|tbody|tfoot|blockquote|dl|dt|dd|' +
  'kbd|q|samp|var|hr|ruby|rt|rp|li|tr|td|th|s|strike|summary|details|caption|figure|figcaption|abbr|bdo|cite|dfn|mark|small|source|span|time|wbr'
const TAG_START_NOT_ALLOWED = new RegExp(`<(?!!--)(?!/?(?:${ALLOWED_TAGS})(?=[\\s/>]))`, 'gi')

/** What `> [!WARNING]` is on GitHub. */
const ALERT = /^<p>\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\](?:<br>|\s)*/

const github = new Marked({
  gfm: true,
  renderer: {
    html: ({ text }) => text.replace(TAG_START_NOT_ALLOWED, '&lt;'),
    blockquote({ tokens }) {
      const body = this.parser.parse(tokens)
      const kind = ALERT.exec(body)?.[1]?.toLowerCase()
      if (kind === undefined) return `<blockquote>\n${body}</blockquote>\n`
      const heading = `<p class="markdown-alert-title">${kind.charAt(0).toUpperCase()}${kind.slice(1)}</p>\n`
      return `<div class="markdown-alert markdown-alert-${kind}">\n${heading}${body.replace(ALERT, '<p>').replace('<p></p>\n', '')}</div>\n`
    },
  },
})

const require = createRequire(import.meta.url)
const STYLE = `
${readFileSync(require.resolve('github-markdown-css/github-markdown-light.css'), 'utf8')}
.summary { border: 1px solid #d1d9e0; border-radius: 6px; }
.summary-title { margin: 0; padding: 12px 24px; border-bottom: 1px solid #d1d9e0; border-radius: 6px 6px 0 0; background: #f6f8fa;
  color: #1f2328; font: 600 14px/1.5 -apple-system, BlinkMacSystemFont, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
.markdown-body { padding: 24px; }
.markdown-body li:has(> input[type="checkbox"]), .markdown-body li:has(> p > input[type="checkbox"]) { list-style: none; }
.markdown-body li input[type="checkbox"] { margin: 0 0.2em 0.25em -1.4em; vertical-align: middle; }
`
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`)
