import { execFileSync } from 'node:child_process'
import { StringData } from '@actions/expressions/data/index'
import { describe, expect, it } from 'vitest'
import { evaluate, isTruthy, knownOperand } from '../../src/workflow/expression.ts'
import { workflowOf } from '../workflow/reading.ts'
import { fix } from './fixing.ts'

const NOWHERE = { file: '', line: 1, column: 1 }

describe('the guard for forks', () => {
  const text = (condition: string): string => `on: [push, pull_request]
jobs:
  build:
${condition}    runs-on: ubuntu-latest
    steps:
      - uses: docker/login-action@v4
        with: { registry: contoso.azurecr.io, username: u, password: "\${{ secrets.P }}" }
`
  const holds = (condition: string, event: Readonly<Record<string, string>>): boolean | undefined =>
    isTruthy(
      evaluate(condition, NOWHERE, path => {
        const value = { 'github.repository': 'contoso/app', 'github.ref': 'refs/heads/main', ...event }[path.join('.')]
        return knownOperand(new StringData(value ?? ''), NOWHERE)
      }),
    )
  const OF_BASE = {
    'github.event_name': 'pull_request',
    'github.event.pull_request.head.repo.full_name': 'contoso/app',
  }
  const OF_FORK = { ...OF_BASE, 'github.event.pull_request.head.repo.full_name': 'somebody/app' }
  /** The fork is gone. */
  const OF_NONE = { ...OF_BASE, 'github.event.pull_request.head.repo.full_name': '' }

  it.each(['', "    if: github.event_name != 'schedule' || true\n", '    if: ${{ success() || true }}\n'])(
    'keeps out nothing but pull requests from forks, with %j',
    async condition => {
      const { text: fixed, ids } = await fix(text(condition))
      expect(ids).toEqual(['workflow-fork-secrets'])
      const written = workflowOf(fixed).jobs[0]?.condition?.replace('success()', 'true') ?? ''
      for (const name of ['push', 'schedule', 'workflow_dispatch', 'merge_group', 'pull_request_target', 'release'])
        expect(holds(written, { 'github.event_name': name })).toBe(true)
      expect(holds(written, OF_BASE)).toBe(true)
      expect(holds(written, OF_FORK)).toBe(false)
      expect(holds(written, OF_NONE)).toBe(false)
    },
  )

  it('does not let in what a condition keeps out', async () => {
    const condition = "github.event_name == 'pull_request' || github.ref == 'refs/heads/release'"
    const { text: fixed } = await fix(text(`    if: ${condition}\n`))
    const written = workflowOf(fixed).jobs[0]?.condition ?? ''
    expect(written).not.toBe(condition)
    expect(holds(written, { 'github.event_name': 'push' })).toBe(false)
    expect(holds(written, OF_BASE)).toBe(true)
    expect(holds(written, OF_FORK)).toBe(false)
  })
})

describe('a password on standard input', () => {
  const PASSWORD = `-n a$HOME"b'c\\d %s`
  /** A docker that says what it was given. */
  const STUB = 'docker() { printf "%s|" "$@"; cat; echo; }; helm() { docker "$@"; }\n'

  it.each([
    ['docker login contoso.azurecr.io -u me -p "$P"', 'login|contoso.azurecr.io|-u|me|--password-stdin|'],
    ['docker login -u me -p $P contoso.azurecr.io', 'login|-u|me|--password-stdin|contoso.azurecr.io|'],
    [
      'cd . && docker login --password="${P}" -u me contoso.azurecr.io || exit 1',
      'login|--password-stdin|-u|me|contoso.azurecr.io|',
    ],
    [
      'if true; then helm registry login -u me -p "$P" contoso.azurecr.io; fi # done',
      'registry|login|-u|me|--password-stdin|contoso.azurecr.io|',
    ],
    [
      'docker login \\\n            -p "$P" \\\n            -u me contoso.azurecr.io',
      'login|--password-stdin|-u|me|contoso.azurecr.io|',
    ],
    ['docker login -u me -p "$P" contoso.azurecr.io 2>&1', 'login|-u|me|--password-stdin|contoso.azurecr.io|'],
  ])('is the same one, of %j', async (script, printed) => {
    const { text, ids } = await fix(
      `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    env:\n      P: \${{ secrets.P }}\n    steps:\n      - run: |\n          ${script}\n`,
    )
    expect(ids).toEqual(['workflow-password-argument'])
    const run = text.slice(text.indexOf('run: |\n') + 'run: |\n'.length)
    const output = execFileSync('bash', ['--norc', '-ec', STUB + run], {
      env: { PATH: process.env['PATH'], P: PASSWORD },
    })
    expect(output.toString()).toBe(`${printed}${PASSWORD}\n`)
  })
})
