import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'

it.each([
  ['a folder behind a link', 'link/bin'],
  ['a link to a folder', 'bin-link'],
  ['a folder', 'real/bin'],
])('%s on the search path is still there when the process has ended', (_, given) => {
  const folder = mkdtempSync(join(tmpdir(), 'path-'))
  mkdirSync(join(folder, 'real/bin'), { recursive: true })
  writeFileSync(join(folder, 'real/bin/tool'), '')
  symlinkSync(join(folder, 'real'), join(folder, 'link'))
  symlinkSync(join(folder, 'real/bin'), join(folder, 'bin-link'))
  const module = JSON.stringify(new URL('./search-path.ts', import.meta.url).href)
  const script = `const { withoutHelpers } = await import(${module}); withoutHelpers(process.argv[1])`
  const { status } = spawnSync(process.execPath, ['--input-type=module', '--eval', script, join(folder, given)])
  expect(status).toBe(0)
  expect(existsSync(join(folder, 'real/bin/tool'))).toBe(true)
  expect(existsSync(join(folder, given))).toBe(true)
  rmSync(folder, { recursive: true })
})
