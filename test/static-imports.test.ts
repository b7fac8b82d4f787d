import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { dirname, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

/** What is loaded with a file: what it imports in the head, and what that imports. By module, who wants it. */
function loadedWith(entry: string): ReadonlyMap<string, string> {
  const importedBy = new Map<string, string>()
  const visit = (file: string): void => {
    const heads = readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type\b)[^'"]*?from '([^']+)'/gm)
    for (const [, name = ''] of heads) {
      const module = name.startsWith('.') ? resolve(dirname(file), name) : name
      if (importedBy.has(module)) continue
      importedBy.set(module, relative('.', file))
      if (name.startsWith('.')) visit(module)
    }
  }
  visit(resolve(entry))
  return importedBy
}

test.each([
  'src/start.ts',
  'src/probes/open-ahead.ts',
  'src/probes/index.ts',
  'src/rules/index.ts',
  'src/texts/en/index.ts',
  'src/report/index.ts',
])('%s is loaded in every run, and no package with it', entry => {
  const packages = [...loadedWith(entry)].filter(([module]) => !module.startsWith('node:') && !module.startsWith('/'))
  expect(packages).toEqual([])
})

test.each(['src/start.ts', 'src/probes/open-ahead.ts'])('%s comes before the first connection, and is small', entry => {
  const modules = [...loadedWith(entry).keys()].filter(module => module.startsWith('/'))
  // Types are gone in dist/; blanks stand in their place here.
  const code = modules.map(file => stripTypeScriptTypes(readFileSync(file, 'utf8')).replace(/\s+/g, ' '))
  const bytes = code.reduce((sum, text) => sum + text.length, 0)
  expect(bytes).toBeLessThan(110 * 1024)
  expect(modules.filter(module => /src\/(?:rules|texts|report\/report|workflow)/.test(module))).toEqual([])
})
