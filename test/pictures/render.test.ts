import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, type TestContext } from 'vitest'
import { renderMarkdown, screenshot } from './render.ts'

const body = (markdown: string): string =>
  /<article[^>]*>([\s\S]*)<\/article>/.exec(renderMarkdown(markdown, 'check'))?.[1] ?? ''

describe('a summary as a page', () => {
  it('stands alone: a title, its styles, and a policy that lets nothing else in', () => {
    const page = renderMarkdown('text', 'check <b>')
    expect(page).toMatch(/^<!doctype html>/)
    expect(page).toContain('<title>check &#60;b&#62;</title>')
    expect(page).toContain('.markdown-body table')
    expect(page).toMatch(
      /Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'sha256-[^']+'"/,
    )
    expect(page).not.toMatch(/(?:src|href)="https?:/)
  })

  it('has tables with their alignment', () => {
    expect(body('| step | took |\n| --- | ---: |\n| DNS `a\\|b` | 3 ms |')).toMatch(
      /<table>[\s\S]*<th>step<\/th>[\s\S]*<th align="right">took<\/th>[\s\S]*<td>DNS <code>a\|b<\/code><\/td>[\s\S]*<td align="right">3 ms<\/td>/,
    )
  })

  it('has task lists, fenced code and emoji', () => {
    expect(body('- [x] done\n- [ ] open')).toMatch(
      /<input checked="" disabled="" type="checkbox"> done[\s\S]*<input disabled="" type="checkbox"> open/,
    )
    expect(body('````sh\n```\naz acr login\n````')).toBe(
      '\n<pre><code class="language-sh">```\naz acr login\n</code></pre>\n',
    )
    expect(body('✅ ok')).toContain('<p>✅ ok</p>')
  })

  it('leaves mermaid as a code block', () => {
    expect(body('```mermaid\ngraph TD\n```')).toContain('<pre><code class="language-mermaid">graph TD')
  })

  it('has details, with Markdown inside', () => {
    expect(body('<details><summary>More</summary>\n\n**bold**\n\n</details>')).toMatch(
      /<details><summary>More<\/summary>[\s\S]*<strong>bold<\/strong>[\s\S]*<\/details>/,
    )
  })

  it.each(['> [!WARNING]\n> look', '> [!WARNING]\n>\n> look'])('has alerts: %j', markdown => {
    expect(body(markdown)).toBe(
      '\n<div class="markdown-alert markdown-alert-warning">\n<p class="markdown-alert-title">Warning</p>\n<p>look</p>\n</div>\n',
    )
  })

  it('keeps other quotations', () => {
    expect(body('> [!OTHER] said')).toContain('<blockquote>\n<p>[!OTHER] said</p>\n</blockquote>')
  })

  it.each([
    '<script>alert(1)</script>',
    'text <SCRIPT src="//x.example/a.js"></SCRIPT>',
    '<style>body { display: none }</style>',
    '<meta http-equiv="refresh" content="0; url=//x.example">',
    '<iframe src="//x.example"></iframe>',
    '<svg/onload=alert(1)>',
    '<details>\n<link rel=stylesheet href=//x.example>',
    '</article></section></body>',
  ])('shows what GitHub does not allow as text: %s', markdown => {
    expect(body(markdown)).not.toMatch(/<\/?(?:script|style|meta|iframe|svg|link|article|section|body)/i)
    expect(body(markdown)).toContain('&lt;')
  })
})

describe('a picture of it', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pictures-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  /** Draws, and reads the size from the PNG's header. Skips where there is no Chromium, which CI may not lack. */
  async function sizeOfPicture(markdown: string, width: number, { skip }: TestContext) {
    const html = join(folder, 'summary.html')
    const png = join(folder, 'summary.png')
    await writeFile(html, renderMarkdown(markdown, 'check'))
    if (!(await screenshot(html, png, width))) {
      const reason = 'no Chromium: neither CHROMIUM nor chromium, chromium-browser, google-chrome on PATH'
      if (process.env['REAL_PARTS'] === 'required') throw new Error(reason)
      console.log(`skipped: ${reason}`)
      return skip(reason)
    }
    const picture = await readFile(png)
    expect(picture.subarray(1, 4).toString()).toBe('PNG')
    return { width: picture.readUInt32BE(16), height: picture.readUInt32BE(20) }
  }

  it('is as wide as asked for and as tall as the page', { timeout: 120_000 }, async context => {
    const short = await sizeOfPicture('text', 700, context)
    const long = await sizeOfPicture('text\n\n'.repeat(100), 700, context)
    expect(short.width).toBe(700)
    expect(short.height).toBeLessThan(300)
    expect(long.height).toBeGreaterThan(3000)
  })

  it('is one of a page on which nothing ran', { timeout: 120_000 }, async context => {
    const tall = "this.ownerDocument.body.style.height='5000px'"
    const hostile = `<img src="x" onerror="${tall}"> <b style="font-size: 3000px">b</b>\n\n<script>document.body.style.height='5000px'</script>`
    expect((await sizeOfPicture(hostile, 700, context)).height).toBeLessThan(600)
  })
})
