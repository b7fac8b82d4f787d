import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { fileScenarios } from './file-scenarios.ts'
import type { FindingOutput } from './run-action.ts'
import { runCommand } from './run-command.ts'

const folder = mkdtempSync(join(tmpdir(), 'files-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the committed command finds in the files of a repository', () => {
  for (const [index, { name, yaml, files = {}, expected }] of fileScenarios.entries()) {
    it(name, async () => {
      const repository = join(folder, String(index))
      mkdirSync(join(repository, '.git'), { recursive: true })
      for (const [path, text] of Object.entries({ ...files, '.github/workflows/ci.yml': yaml })) {
        mkdirSync(dirname(join(repository, path)), { recursive: true })
        writeFileSync(join(repository, path), text)
      }
      const { stdout, code } = await runCommand(['lint', '--json'], { cwd: repository })
      const { findings } = JSON.parse(stdout) as { findings: FindingOutput[] }
      expect(findings.map(({ level, id, file, line }) => `${level} ${id} ${file}:${line}`)).toEqual(expected)
      expect(code).toBe(expected.some(each => each.startsWith('error')) ? 1 : 0)
    })
  }
})
