import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { forThisShell, withoutSudo } from '../../src/texts/shell-session.ts'
import { adviceCases } from '../advice/advice-cases.ts'
import { adviceFor } from '../advice/page.ts'

describe('a fix without GitHub Actions', () => {
  it.each([
    ['echo DOCKER_API_VERSION= >> "$GITHUB_ENV"', 'export DOCKER_API_VERSION='],
    ['curl x &&\n  echo "NO_PROXY=$NO_PROXY,a" >> "$GITHUB_ENV"', 'curl x &&\n  export "NO_PROXY=$NO_PROXY,a"'],
    [`printf '%s=\\n' DOCKER_HOST DOCKER_CONTEXT >> "$GITHUB_ENV"`, 'unset DOCKER_HOST DOCKER_CONTEXT'],
    ['cp a b || echo "no"', 'cp a b || echo "no"'],
    ['runs-on: ubuntu-latest', 'runs-on: ubuntu-latest'],
  ])('%j', (fix, expected) => expect(forThisShell(fix)).toBe(expected))

  it('writes to no file that is not there, and is still a script', () => {
    for (const each of adviceCases) {
      const { fix: printed = '', language } = adviceFor(each) ?? {}
      if (language !== undefined) continue
      const fix = forThisShell(printed)
      expect(fix, each.when).not.toContain('GITHUB_ENV')
      if (!/<[a-z]/i.test(fix)) {
        const { status, stderr } = spawnSync('bash', ['-n', '-c', fix], { encoding: 'utf8' })
        expect({ status, stderr }, each.when).toEqual({ status: 0, stderr: '' })
      }
    }
  })

  it('holds in the shell', () => {
    const script = `${forThisShell('true && echo "A=b c" >> "$GITHUB_ENV"')}\nprintenv A`
    expect(spawnSync('sh', ['-c', script], { encoding: 'utf8' }).stdout).toBe('b c\n')
  })
})

describe('a fix for root', () => {
  it.each([
    ['curl -fsSL https://get.docker.com | sudo sh', 'curl -fsSL https://get.docker.com | sh'],
    [
      '# Run by: somebody with sudo rights\nsudo systemctl daemon-reload && sudo systemctl restart docker',
      '# Run by: somebody with sudo rights\nsystemctl daemon-reload && systemctl restart docker',
    ],
    ['az acr list', 'az acr list'],
  ])('%j', (fix, expected) => expect(withoutSudo(fix)).toBe(expected))
})
