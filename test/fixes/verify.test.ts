import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/findings.ts'
import { fixTexts, type Lint } from '../../src/fixes/verify.ts'

const FILE = 'ci.yml'
const OTHER = 'other.yml'
const withRefs = (...refs: string[]): string => refs.map(ref => `- uses: azure/login@${ref}\n`).join('')

const base = { stage: 'workflow', blocks: [], ignored: false } as const
const outdated = (line: number): Finding => ({
  ...base,
  id: 'workflow-deprecated-action',
  level: 'warning',
  values: { action: 'azure/login', ref: 'v1', cause: 'runtime', inputs: undefined },
  evidence: [{ label: 'action', seen: 'azure/login@v1', expected: 'azure/login@v3' }],
  location: { file: FILE, line, column: 9 },
})
const lost = (file: string, line: number): Finding => ({
  ...base,
  id: 'workflow-image-host-missing',
  level: 'error',
  values: { image: 'app', host: 'contoso.azurecr.io' },
  evidence: [],
  location: { file, line, column: 1 },
})

/** A linter that finds `@v1`, and what else a test wants of the lines. */
const linter =
  (text: string, more: (lines: readonly string[]) => readonly Finding[]): Lint =>
  async texts => {
    const lines = (texts.get(FILE) ?? text).split('\n')
    return [...lines.flatMap((line, at) => (line.endsWith('@v1') ? [outdated(at + 1)] : [])), ...more(lines)]
  }
const run = async (text: string, more: (lines: readonly string[]) => readonly Finding[]): Promise<string> => {
  const { texts } = await fixTexts(new Map([[FILE, text]]), linter(text, more))
  return texts.get(FILE) ?? text
}

describe('a fix', () => {
  it('stays if its finding is gone, and what was there before stays, too', async () => {
    expect(await run(withRefs('v1', 'v1'), () => [lost(FILE, 1)])).toBe(withRefs('v3', 'v3'))
  })

  it('is dropped if something is new, and the others stay', async () => {
    const isNew = (lines: readonly string[]) => (lines[1]?.endsWith('@v3') ? [lost(FILE, 2)] : [])
    expect(await run(withRefs('v1', 'v1', 'v1'), isNew)).toBe(withRefs('v3', 'v1', 'v3'))
  })

  it('is dropped if something is new in another file', async () => {
    const isNew = (lines: readonly string[]) => (lines[0]?.endsWith('@v3') ? [lost(OTHER, 7)] : [])
    expect(await run(withRefs('v1'), isNew)).toBe(withRefs('v1'))
  })

  it('is dropped if its finding is still there', async () => {
    expect(await run(withRefs('v1'), lines => (lines[0]?.endsWith('@v3') ? [outdated(1)] : []))).toBe(withRefs('v1'))
  })

  it('is dropped if the finding has only become worse', async () => {
    const worse: Finding = { ...outdated(1), level: 'error' }
    expect(await run(withRefs('v1'), lines => (lines[0]?.endsWith('@v3') ? [worse] : []))).toBe(withRefs('v1'))
  })

  it('that another one needs is made with it', async () => {
    const isHalf = (lines: readonly string[]) =>
      lines[0]?.endsWith('@v3') === lines[1]?.endsWith('@v3') ? [] : [lost(FILE, 1)]
    expect(await run(withRefs('v1', 'v1'), isHalf)).toBe(withRefs('v3', 'v3'))
    // The third one can't be, and does not keep the pair from it.
    const more = (lines: readonly string[]) => [...isHalf(lines), ...(lines[2]?.endsWith('@v3') ? [lost(FILE, 3)] : [])]
    expect(await run(withRefs('v1', 'v1', 'v1'), more)).toBe(withRefs('v3', 'v3', 'v1'))
  })

  it('is made for the findings that are meant alone', async () => {
    const text = withRefs('v1', 'v1')
    const only = (finding: Finding): boolean => finding.location?.line === 2
    const { texts, fixed } = await fixTexts(
      new Map([[FILE, text]]),
      linter(text, () => []),
      only,
    )
    expect(texts.get(FILE)).toBe(withRefs('v1', 'v3'))
    expect(fixed).toEqual([outdated(2)])
  })
})
