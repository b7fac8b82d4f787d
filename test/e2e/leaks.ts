import { expect } from 'vitest'
import type { ActionResult } from './run-action.ts'

/** A secret may stand in the log in one place only: where the runner is told to mask it. */
export function expectNoLeak(result: Pick<ActionResult, 'log' | 'summary' | 'outputFile'>, secrets: string[]): void {
  const shown = result.log
    .split('\n')
    .filter(line => !line.startsWith('::add-mask::'))
    .join('\n')
  for (const secret of secrets.map(one => one.trim()).filter(one => one.length >= 4)) {
    for (const form of [secret, Buffer.from(secret).toString('base64'), encodeURIComponent(secret)]) {
      for (const text of [shown, result.summary, result.outputFile]) {
        expect(text.includes(form), 'a secret stands in the output').toBe(false)
      }
    }
  }
}
