import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { startAzure } from '../embedded-azure/server.ts'
import { healthyWorld } from '../embedded-azure/world.ts'
import { findingsOf, runAction } from './run-action.ts'
import { runCommand } from './run-command.ts'

const folder = mkdtempSync(join(tmpdir(), 'fix-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const CI = '.github/workflows/ci.yml'
const RIGHT = `on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: docker/login-action@v4 # keep this comment
        with: { registry: contoso.azurecr.io, username: "u", password: "\${{ secrets.P }}" }
      - run: docker push contoso.azurecr.io/team/app:V1
`
const WRONG = RIGHT.replace('@v4', '@v2').replace('contoso.azurecr.io/team', 'contoso.azurecr.io/Team')
/** What has no one right answer. */
const OTHER = RIGHT.replace('push contoso', 'push fabrikam')

let repository: string
let count = 0
beforeEach(() => {
  repository = join(folder, `${count++}`, 'repository')
  put('.git/HEAD', 'ref: refs/heads/main\n')
  put(CI, WRONG)
})

function put(path: string, text: string): string {
  const file = join(repository, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  return file
}
const textOf = (path: string): string => readFileSync(join(repository, path), 'utf8')
const lint = (...args: string[]) => runCommand(['lint', ...args], { cwd: repository })

describe('lint --fix', () => {
  it('writes what it fixes, and judges the result', async () => {
    chmodSync(join(repository, CI), 0o640)
    const { code, stdout, stderr } = await lint('--fix')
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout.match(/^fixed .*/gm)).toEqual([
      `fixed ${CI}:8 image-name-uppercase`,
      `fixed ${CI}:6 workflow-deprecated-action`,
    ])
    expect(textOf(CI)).toBe(RIGHT)
    expect(statSync(join(repository, CI)).mode & 0o777).toBe(0o640)
    expect((await lint('--fix')).stdout).not.toMatch(/^fixed/m)
    expect(textOf(CI)).toBe(RIGHT)
  })

  it('prints the findings that are left, as JSON alone where that is wanted', async () => {
    put(CI, OTHER.replace('@v4', '@v2'))
    const { code, stdout } = await lint('--fix', '--json')
    const { findings } = JSON.parse(stdout) as { findings: { id: string }[] }
    expect([code, findings.map(({ id }) => id)]).toEqual([1, ['workflow-registry-mismatch']])
    expect(textOf(CI)).toBe(OTHER)
  })

  it('prints a diff that git applies, and writes nothing, with --dry-run', async () => {
    put(CI, WRONG.replaceAll('\n', '\r\n'))
    const { code, stdout, stderr } = await lint('--fix', '--dry-run')
    expect([code, stderr]).toEqual([1, ''])
    expect(textOf(CI)).toBe(WRONG.replaceAll('\n', '\r\n'))
    expect(stdout).toContain(`--- a/${CI}\n+++ b/${CI}\n`)
    execFileSync('git', ['init', '--quiet', repository])
    execFileSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd: repository, input: stdout })
    expect(textOf(CI)).toBe(RIGHT.replaceAll('\n', '\r\n'))
    expect((await lint('--fix', '--dry-run')).stdout).toBe('')
  })

  it('shows no secret that stands in the file', async () => {
    put(CI, WRONG.replace('"${{ secrets.P }}"', '"hunter2-in-the-file"'))
    const { stdout } = await lint('--fix', '--dry-run')
    expect(stdout).toContain('+')
    expect(stdout).not.toContain('hunter2')
    await lint('--fix')
    expect(textOf(CI)).toContain('hunter2-in-the-file')
  })

  it('lets nothing in a file be a command of the runner', async () => {
    put(
      CI,
      WRONG.replace('- run:', '- run: |\n          ::error::x\n         ').replace('on: push', 'on: push # ##[error]x'),
    )
    const { stdout } = await runCommand(['lint', '--fix', '--dry-run'], {
      cwd: repository,
      env: { GITHUB_ACTIONS: 'true' },
    })
    expect(stdout).toContain('+')
    expect(stdout).not.toMatch(/^\s*::|##\[/m)
  })

  it.each([
    [['--dry-run']],
    [['--fix', '--dry-run', '--json']],
    [['--fix', '--dry-run', '--sarif', '-']],
    [['--fix=yes']],
  ])('is used wrongly with %j', async args => {
    expect((await lint(...args)).code).toBe(2)
    expect(textOf(CI)).toBe(WRONG)
  })
})

describe('lint --fix leaves files outside of the checkout alone:', () => {
  const outside = (): string => join(dirname(repository), 'outside')
  const wrongOutside = (): string => {
    mkdirSync(outside(), { recursive: true })
    writeFileSync(join(outside(), 'ci.yml'), WRONG)
    return join(outside(), 'ci.yml')
  }
  const isUnchanged = (file: string): void => expect(readFileSync(file, 'utf8')).toBe(WRONG)

  it('one that is named', async () => {
    const file = wrongOutside()
    const { code, stderr, stdout } = await lint('--fix', file)
    isUnchanged(file)
    expect(code).toBe(1)
    expect(stderr).toContain('ci.yml')
    expect(stdout).toContain('image-name-uppercase')
  })

  it('one of another repository', async () => {
    const file = wrongOutside()
    mkdirSync(join(outside(), '.git'))
    await lint('--fix', file)
    isUnchanged(file)
  })

  it('one behind a link', async () => {
    const file = wrongOutside()
    symlinkSync(file, join(repository, '.github/workflows/linked.yml'))
    await lint('--fix', '.github/workflows/linked.yml')
    await lint('--fix')
    isUnchanged(file)
    expect(textOf(CI)).toBe(RIGHT)
  })

  it('one in a folder behind a link', async () => {
    const file = wrongOutside()
    symlinkSync(outside(), join(repository, 'linked'))
    await lint('--fix', 'linked/ci.yml')
    await lint('--fix', 'linked')
    isUnchanged(file)
  })

  it('an action behind a link', async () => {
    mkdirSync(outside(), { recursive: true })
    const action = join(outside(), 'action.yml')
    const text =
      'name: x\nruns:\n  using: composite\n  steps:\n    - run: docker push contoso.azurecr.io/Team/app:1\n      shell: bash\n'
    writeFileSync(action, text)
    symlinkSync(outside(), join(repository, 'push'))
    put(CI, RIGHT.replace('- run: docker push contoso.azurecr.io/team/app:V1', '- uses: ./push'))
    await lint('--fix')
    expect(readFileSync(action, 'utf8')).toBe(text)
  })

  it('but fixes one behind a link within the checkout, and one in a folder that is no repository', async () => {
    put('shared/push.yml', WRONG)
    symlinkSync(join(repository, 'shared/push.yml'), join(repository, '.github/workflows/push.yml'))
    await lint('--fix')
    expect(textOf('shared/push.yml')).toBe(RIGHT)
    const file = wrongOutside()
    await runCommand(['lint', '--fix', 'ci.yml'], { cwd: outside() })
    expect(readFileSync(file, 'utf8')).toBe(RIGHT)
  })
})

it('the action offers the same in annotations and in the job summary, and writes nothing', async () => {
  const azure = await startAzure(healthyWorld())
  try {
    const result = await runAction({
      azure,
      inputs: { 'workflow-files': '.github/workflows/*.yml' },
      path: [],
      env: { GITHUB_WORKSPACE: repository },
    })
    expect(findingsOf(result).map(({ id }) => id)).toEqual(['image-name-uppercase', 'workflow-deprecated-action'])
    expect(result.summary).toContain(
      '```diff\n--- a/.github/workflows/ci.yml\n+++ b/.github/workflows/ci.yml\n@@ -5,4 +5,4 @@\n',
    )
    expect(result.summary).toContain(
      '\n-      - run: docker push contoso.azurecr.io/Team/app:V1\n+      - run: docker push contoso.azurecr.io/team/app:V1\n',
    )
    expect(result.log).toMatch(/^::error [^\n]*- {6}- run: docker push[^\n]*%0A\+ {6}- run: docker push/m)
    expect(textOf(CI)).toBe(WRONG)
  } finally {
    await azure.close()
  }
})
