import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { isCollection, parseDocument } from 'yaml'
import { fixBlocks, renderFindings } from '../../src/report/render-finding.ts'
import { runRules } from '../../src/rules/index.ts'
import { en } from '../../src/texts/en/index.ts'
import { adviceCases } from '../advice/advice-cases.ts'
import { redacted } from '../redact.ts'

const ON_LINUX = { GITHUB_ACTIONS: 'true', RUNNER_OS: 'Linux' }
const ON_WINDOWS = { GITHUB_ACTIONS: 'true', RUNNER_OS: 'Windows' }
const BASH = '# In a step with `shell: bash`\n'

/** All fixes of the branches, and what a runner of this kind prints for them. */
const fixesOn = (env: Record<string, string>) =>
  adviceCases.flatMap(({ when, facts }) =>
    renderFindings(runRules(facts, new Set()), en, env, redacted).map(({ fix, language }) => ({
      ...{ when, fix, language: fixBlocks({ fix, ...(language && { language }) })[0]?.language },
    })),
  )

const onLinux = fixesOn(ON_LINUX)

describe('the shell of a fix', () => {
  it('is named on Windows, whose steps PowerShell runs, if the fix is not of both', () => {
    for (const [index, { fix, when, language }] of fixesOn(ON_WINDOWS).entries()) {
      const elsewhere = onLinux[index]?.fix ?? ''
      const isOfPosix = language === 'sh' && /\$GITHUB_ENV|\$\{|umask/.test(elsewhere)
      expect(fix, when).toBe(isOfPosix ? BASH + elsewhere : elsewhere)
      expect(elsewhere, when).not.toContain(BASH)
    }
  })

  it('is known of every fix that is no YAML', () => {
    for (const { fix, when, language } of onLinux) {
      const { contents, errors } = parseDocument(fix)
      if (language === 'yaml') expect(errors, when).toEqual([])
      // As YAML, a command is one text.
      if (language === 'sh') expect(errors.length === 0 && isCollection(contents), `${when}\n${fix}`).toBe(false)
    }
  })

  it('is one that reads it', () => {
    for (const { fix, when, language } of onLinux) {
      if (language !== 'sh' || fix.includes('<')) continue
      const { status, stderr } = spawnSync('sh', ['-n', '-c', fix], { encoding: 'utf8' })
      expect({ status, stderr }, when).toEqual({ status: 0, stderr: '' })
    }
  })
})
