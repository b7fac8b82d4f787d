import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { fileCases } from '../advice/cases/files.ts'
import { moreForkFiles } from '../advice/cases/workflow-actions.ts'
import { brokenFiles, CI, type FileCase, type Files } from '../advice/file-case.ts'
import { pasted } from '../advice/paste.ts'
import { runCommand } from './run-command.ts'

// Each branch of docs/advice.md that files choose: the committed program lints the files, its fix is put into them as it
// is printed, and the program, run again, finds nothing.

interface Found {
  readonly id: string
  readonly level: string
  readonly file: string
  readonly line: number
  readonly fix: string
}

const folder = mkdtempSync(join(tmpdir(), 'file-fixes-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Lints many repositories in one run; what is found in each. */
async function lintAll(name: string, all: readonly Files[]): Promise<readonly (readonly Found[])[]> {
  all.forEach((files, index) => {
    for (const [path, text] of Object.entries({ '.git/HEAD': 'ref: refs/heads/main\n', ...files })) {
      const file = join(folder, name, String(index), path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text)
    }
  })
  const paths = all.map((_, index) => `${index}/${CI}`)
  const { stdout } = await runCommand(['lint', '--json', ...paths], { cwd: join(folder, name) })
  const { findings } = JSON.parse(stdout) as { findings: readonly Found[] }
  return all.map((_, index) =>
    findings
      .filter(({ file }) => file.startsWith(`${index}/`))
      .map(each => ({ ...each, file: each.file.slice(`${index}/`.length) })),
  )
}

/** What a run says of one finding: notices are no fault. */
const faults = (found: readonly Found[], id?: string): readonly string[] =>
  found.filter(each => each.level !== 'notice' || each.id === id).map(each => each.id)

const filled = (fix: string, { fill = {} }: FileCase): string =>
  Object.entries(fill).reduce((text, [open, value]) => text.replaceAll(open, value), fix)

const played: readonly FileCase[] = [
  ...fileCases,
  ...moreForkFiles.map((each, index) => ({ ...each, when: `it is played otherwise, ${index}` })),
]

describe('the fix of a branch that files choose, pasted', { timeout: 120_000 }, () => {
  let healthy: readonly (readonly Found[])[]
  let before: readonly (readonly Found[])[]
  beforeAll(async () => {
    healthy = await lintAll(
      'healthy',
      played.map(each => each.healthy),
    )
    before = await lintAll('before', played.map(brokenFiles))
  }, 120_000)

  it.each(played.map((each, index) => [`${each.id}, if ${each.when}`, each, index] as const))(
    '%s',
    async (_, each, index) => {
      expect(faults(healthy[index] ?? [], each.id)).toEqual([])
      expect(faults(before[index] ?? [], each.id)).toEqual([each.id])
      const finding = before[index]?.find(({ id }) => id === each.id)
      const fix = filled(finding?.fix ?? '', each)
      const files = pasted(brokenFiles(each), fix, finding ?? { file: CI, line: 1 }, each.paste)
      for (const text of Object.values(files)) parse(text, { strict: true, uniqueKeys: true })
      const [after = []] = await lintAll(`after-${index}`, [files])
      expect(faults(after, each.id)).toEqual([])
    },
  )
})
