import { readFileSync } from 'node:fs'
import { it } from 'vitest'
import { expectFoundInFile } from './files.ts'

it('finds nothing in a large healthy workflow', () => {
  const yaml = readFileSync(new URL('healthy.yml', import.meta.url), 'utf8')
  expectFoundInFile({ yaml, found: [] })
})
