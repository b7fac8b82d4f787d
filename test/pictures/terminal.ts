import { escapeHtml, page } from './render.ts'

/** What of SGR the program uses. Source: ECMA-48. */
const CLASSES: Readonly<Record<string, string>> = {
  '1': 'bold',
  '2': 'dim',
  '31': 'red',
  '32': 'green',
  '33': 'yellow',
  '34': 'blue',
  '36': 'cyan',
}

/** Output with colors as a terminal shows it, 110 columns wide. */
export function renderTerminal(output: string, title: string): string {
  let open = 0
  const body = output
    .split(/(\u001b\[\d+m)/)
    .map(part => {
      const code = /^\u001b\[(\d+)m$/.exec(part)?.[1]
      if (code === undefined) return escapeHtml(part)
      const name = CLASSES[code]
      if (name !== undefined) {
        open += 1
        return `<span class="${name}">`
      }
      // 22 and 39 end what was begun last, as styleText nests.
      open -= 1
      return '</span>'
    })
    .join('')
  return page(title, `<pre class="terminal">${body}${'</span>'.repeat(Math.max(0, open))}</pre>`, TERMINAL_STYLE)
}

const TERMINAL_STYLE = `
body { background: #0d1117; }
.terminal { margin: 0; color: #e6edf3; font: 14px/1.35 "DejaVu Sans Mono", "Liberation Mono", ui-monospace, monospace; width: 110ch; white-space: pre-wrap; }
.bold { font-weight: 700; } .dim { opacity: 0.6; }
.red { color: #ff7b72; } .green { color: #3fb950; } .yellow { color: #d29922; } .blue { color: #58a6ff; } .cyan { color: #39c5cf; }
`
