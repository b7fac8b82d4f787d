import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { FIXABLE_IDS } from '../../src/fixes/index.ts'
import { fileCases } from '../advice/cases/files.ts'
import { moreFiles } from '../advice/cases/workflow-actions.ts'
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

/** The repositories as folders. */
function write(name: string, all: readonly Files[]): void {
  all.forEach((files, index) => {
    for (const [path, text] of Object.entries({ '.git/HEAD': 'ref: refs/heads/main\n', ...files })) {
      const file = join(folder, name, String(index), path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text)
    }
  })
}

/** Lints many repositories in one run; what is found in each. */
async function lintAll(name: string, all: readonly Files[]): Promise<readonly (readonly Found[])[]> {
  write(name, all)
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
  ...moreFiles.map((each, index) => ({ when: `it is played otherwise, ${index}`, ...each })),
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

/** What `lint --fix` has no one right answer for. */
const LEFT = [
  'an action gets a shell variable',
  'an expression has no dollar sign',
  'it is still a placeholder',
  'the name for `az acr login` is still a placeholder',
  '`az acr login` gets a name that no registry can have',
  'the name comes from GitHub, and may have uppercase letters',
  'the name comes from GitHub, in an action of the repository',
  'it is azure/docker-login, which nobody maintains',
  '`read-all` is set, which lists no permissions',
]

/** What it writes in its own way: the login keeps its options, a job is skipped as a whole, and new lines come first. */
const OTHERWISE = ['workflow-password-argument', 'workflow-fork-secrets', 'oidc-permission-missing']

describe('the same branches, by lint --fix', { timeout: 120_000 }, () => {
  const fixable = played.filter(({ id }) => FIXABLE_IDS.has(id))

  it('are fixed as the fix that is pasted, or left as they are', async () => {
    const broken = fixable.map(brokenFiles)
    const before = await lintAll('fixed', broken)
    for (const [index] of fixable.entries())
      await runCommand(['lint', '--fix', CI], { cwd: join(folder, 'fixed', String(index)) })
    const written = broken.map((files, index) =>
      Object.fromEntries(
        Object.keys(files).map(path => [path, readFileSync(join(folder, 'fixed', String(index), path), 'utf8')]),
      ),
    )
    const after = await lintAll('fixed-again', written)
    for (const [index, each] of fixable.entries()) {
      const { id, when } = each
      if (LEFT.includes(when)) {
        expect(written[index], when).toEqual(broken[index])
        continue
      }
      expect(faults(after[index] ?? [], id), when).toEqual([])
      if (OTHERWISE.includes(id)) continue
      const finding = before[index]?.find(found => found.id === id)
      const fix = filled(finding?.fix ?? '', each)
      expect(written[index], when).toEqual(
        pasted(broken[index] ?? {}, fix, finding ?? { file: CI, line: 1 }, each.paste),
      )
    }
  })
})
