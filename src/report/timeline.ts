import { DAY_MS } from '../diagnosis/expiry.ts'

/** Something that ends. The label may be foreign text: of it only what Mermaid takes for plain words is kept. */
export interface TimelineItem {
  readonly label: string
  /** Milliseconds since the epoch. */
  readonly endsAt: number
}

const MAX_ITEMS = 40
const MAX_LABEL = 60
/** What ended longer ago, or ends later, is drawn to the edge; its text has the true day. */
const MAX_BEFORE = 30 * DAY_MS
const MAX_AFTER = 730 * DAY_MS
/** The end of the year 9999, with which some tenants write "never". */
const LATEST = Date.UTC(9999, 11, 31, 23, 59, 59)
/** A shorter bar could not be seen. */
const LEAST = 60 * 60 * 1000

/**
 * What ends when, as a Mermaid gantt, the soonest first: ended, ending within the warning time, and later ones in three
 * colors. It goes between the fences of a code block. Source: Mermaid docs, "Gantt diagrams"; its grammar,
 * mermaid-js/mermaid gantt.jison.
 * @returns `undefined` where nothing has a day on which it ends
 */
export function timeline(
  items: readonly TimelineItem[],
  { now, warningDays }: { readonly now: number; readonly warningDays: number },
): string | undefined {
  const rows = items
    .filter(({ endsAt }) => endsAt > 0 && endsAt <= LATEST)
    .toSorted((one, other) => one.endsAt - other.endsAt)
    .slice(0, MAX_ITEMS)
  if (rows.length === 0) return undefined
  return [
    'gantt',
    '  dateFormat YYYY-MM-DD HH:mm',
    '  axisFormat %Y-%m-%d',
    ...rows.map((item, index) => row(item, index, now, warningDays * DAY_MS)),
  ].join('\n')
}

function row({ label, endsAt }: TimelineItem, index: number, now: number, warning: number): string {
  const ended = endsAt <= now
  const from = ended ? Math.max(endsAt, now - MAX_BEFORE) : now
  const to = Math.max(ended ? now : Math.min(endsAt, now + MAX_AFTER), from + LEAST)
  // No mark has a variation selector: in a code block that would be shown as its code point.
  const [mark, tag] = ended ? ['❌', 'crit, '] : endsAt - now < warning ? ['⚠', 'active, '] : ['✅', '']
  return `  ${mark} ${words(label)} → ${day(endsAt)} :${tag}e${index + 1}, ${minute(from)}, ${minute(to)}`
}

/**
 * Letters, digits and a little punctuation. The mark in front keeps a label from being read as one of Mermaid's
 * keywords; without `:`, `;`, `#`, `%` and line breaks it cannot end its place, and without `<` and backticks not the
 * diagram.
 */
const words = (label: string): string =>
  [
    ...label
      .normalize('NFC')
      .replace(/[^\p{L}\p{M}\p{N}\-_.,@/()+]+/gu, ' ')
      .trim(),
  ]
    .slice(0, MAX_LABEL)
    .join('')
    .trim() || '—'

const day = (time: number): string => new Date(time).toISOString().slice(0, 10)

const minute = (time: number): string => new Date(time).toISOString().slice(0, 16).replace('T', ' ')
