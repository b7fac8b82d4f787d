import { createExplainer, type Explanation } from '../../src/explain/explain.ts'

/** A log, explained. */
export function denialExplanation(log: string | Uint8Array): Explanation {
  const explainer = createExplainer()
  explainer.read(typeof log === 'string' ? Buffer.from(log) : log)
  return explainer.end()
}

/** The ids of its causes, likeliest first. */
export const idsOf = (log: string | Uint8Array): readonly string[] => denialExplanation(log).causes.map(({ id }) => id)
