import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { runCommand } from './run-command.ts'

/** How the command is started; what it says of its use is tested in `test/cli/command.test.ts`. */
const folder = mkdtempSync(join(tmpdir(), 'command-usage-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const run = (args: string[], env: Record<string, string> = {}) => runCommand(args, { cwd: folder, env })

/** Variables with which Node says that it is of another version. */
function posingAs(version: string): Record<string, string> {
  const preload = join(folder, `node-${version}.cjs`)
  writeFileSync(
    preload,
    `Object.defineProperty(process, 'version', { value: 'v${version}' })
     Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`,
  )
  return { NODE_OPTIONS: `--require ${JSON.stringify(preload)}` }
}

describe('on a version of Node.js', () => {
  it.each(['16.20.2', '18.20.8', '20.20.2', '22.21.1', '23.11.1'])('%s it says which one it needs', async version => {
    for (const args of [['lint'], ['check', '--registry', 'contoso.azurecr.io'], ['--version'], []]) {
      expect(await run(args, posingAs(version))).toEqual({
        code: 2,
        stdout: '',
        stderr: `acr-login-check needs Node.js 24 or later; this is v${version}\n`,
      })
    }
  })

  it.each(['24.0.0', '24.21.0', '26.1.0', '100.0.0'])('%s it runs', async version => {
    expect(await run(['--version'], posingAs(version))).toMatchObject({ code: 0, stderr: '' })
  })
})

describe('with its entry alone', () => {
  const entry = join(folder, 'entry')
  const runEntry = (env: Record<string, string>) => {
    mkdirSync(entry, { recursive: true })
    for (const name of ['index.js', 'package.json']) {
      copyFileSync(new URL(`../../dist/${name}`, import.meta.url), join(entry, name))
    }
    const { status, stderr } = spawnSync(process.execPath, [join(entry, 'index.js'), 'lint'], { env, encoding: 'utf8' })
    return { status, lines: stderr.trimEnd().split('\n') }
  }

  it('an older Node.js loads nothing else', () => {
    const { status, lines } = runEntry(posingAs('20.20.2'))
    expect({ status, count: lines.length }).toEqual({ status: 2, count: 1 })
  })

  it('what is missing is a fault of ours, in one line', () => {
    const { status, lines } = runEntry({})
    expect({ status, lines }).toEqual({ status: 1, lines: ['✗ internal-error: Error'] })
  })
})
