import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { FINDING_IDS } from '../../src/catalogue.ts'
import { joinedLines, wrapCommands } from '../../src/texts/shell-lines.ts'
import { rendered, samples } from '../samples.ts'

const ID =
  '/subscriptions/3c9e4d18-6a72-4f5b-8e01-b7d2f6a4c903/resourceGroups/rg/providers/Microsoft.ContainerRegistry/registries/contoso'

describe('long commands', () => {
  it.each<[string, string]>([
    ['az acr login --name contoso', 'az acr login --name contoso'],
    [
      `az role assignment create --assignee-object-id e3c2d4f5-6071-4829-aa3b-4c5d6e7f8006 --role AcrPush --scope ${ID}`,
      `az role assignment create --assignee-object-id e3c2d4f5-6071-4829-aa3b-4c5d6e7f8006 --role AcrPush \\\n  --scope ${ID}`,
    ],
    [
      `# a comment of more than so many columns ${'x'.repeat(100)} --not an option`,
      `# a comment of more than so many columns ${'x'.repeat(100)} --not an option`,
    ],
    [
      `az x --query '[?a == "b --c"] --d ${'x'.repeat(100)}' --scope "$(az acr show --name contoso --query id)"`,
      `az x \\\n  --query '[?a == "b --c"] --d ${'x'.repeat(100)}' \\\n  --scope "$(az acr show --name contoso --query id)"`,
    ],
  ])('%s', (command, lines) => {
    expect(wrapCommands(command)).toBe(lines)
    expect(joinedLines(wrapCommands(command))).toBe(command)
  })

  it.skipIf(process.platform === 'win32')('mean the same to a shell', { timeout: 30_000 }, () => {
    const fixes = FINDING_IDS.flatMap(id =>
      samples[id].flatMap(sample => {
        const { fix, language } = rendered(id, sample)
        return language === undefined ? fix.split('\n') : []
      }),
    )
    const long = [...new Set(fixes)].filter(
      line => wrapCommands(line) !== line && !line.endsWith('\\') && !/<[a-z]/i.test(line),
    )
    expect(long.length).toBeGreaterThan(5)
    const words = (lines: readonly string[]): string => {
      const functions = `az() { printf '<%s>' "$@"; echo; }\ngh() { cat; }\n`
      return spawnSync('sh', ['-c', `${functions}${lines.join('\n')}`], { encoding: 'utf8' }).stdout
    }
    expect(words(long.map(wrapCommands))).toBe(words(long))
  })
})
