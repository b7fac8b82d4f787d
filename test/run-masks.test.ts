import { describe, expect, it } from 'vitest'
import { command } from '../src/cli/command.ts'
import { run } from '../src/run.ts'
import { type HostChange, hostDouble, replied } from './host-double.ts'

const PASSWORD = 'make~believe.Secret_of-the-pusher'
const isMask = (text: string): boolean => text.startsWith('::add-mask::')

describe('where masks are written', () => {
  const check = async (change: HostChange) => {
    const host = hostDouble({ input: PASSWORD, ...change })
    await command(['check', '--registry', 'contoso.azurecr.io', '--username', 'contoso', '--password-stdin'], host)
    return host
  }

  it('not to the standard output of the command, which may be a file', async () => {
    const host = await check({})
    expect(host.written.join('')).not.toMatch(/add-mask|make~believe/)
    expect(host.errors.some(text => text === `::add-mask::${PASSWORD}\n`)).toBe(true)
  })

  it('nowhere, where standard error is a file, too', async () => {
    const host = await check({ isErrorFile: true })
    expect([...host.written, ...host.errors].join('')).not.toMatch(/add-mask|make~believe/)
  })

  it('to the log of the action', async () => {
    const host = hostDouble()
    await run({ registry: 'contoso.azurecr.io', username: 'contoso', password: PASSWORD }, host)
    expect(host.written).toContain(`::add-mask::${PASSWORD}\n`)
    expect(host.errors.filter(isMask)).toEqual([])
  })
})

describe('the verdict is whole with the password', () => {
  it.each(['azurecr.io', 'contoso', 'contoso.azurecr.io', 'error', 'docker', 'true', 'abc', 'team/app'])(
    '%s',
    async password => {
      const host = hostDouble({
        http: request =>
          (request.url.pathname === '/v2/'
            ? hostDouble().http(request)
            : replied(401, '{"errors":[{"code":"UNAUTHORIZED","message":"x"}]}')) as never,
      })
      const given = { registry: 'contoso.azurecr.io', repository: 'team/app', username: 'someone', password }
      expect(await run(given, host)).toBe(1)
      const output = host.files.get('/output') ?? ''
      expect(output).toMatch(/^contoso\.azurecr\.io$/m)
      expect(output).toContain('credentials-rejected')
      expect(host.written.filter(isMask)).not.toContain(`::add-mask::${password}\n`)
      expect(host.written.join('')).toContain("isn't masked in the log")
    },
  )

  it.each(['make-believe', 'p@ssword!'])('and nothing is said of %s', async password => {
    const host = hostDouble()
    await run({ registry: 'contoso.azurecr.io', username: 'someone', password }, host)
    expect(host.written.join('')).not.toContain("isn't masked in the log")
  })
})

it.each([
  ['registry', 'https://me:hunter2-secret@contoso.azurecr.io'],
  ['registry', 'me:hunter2-secret@contoso.azurecr.io'],
  ['repository', 'me:hunter2-secret@contoso.azurecr.io/team/app'],
])('a password in %s is held', async (input, value) => {
  const host = hostDouble()
  await run({ registry: 'contoso.azurecr.io', [input]: value }, host)
  const shown = host.written.filter(text => !isMask(text)).join('') + [...host.files.values()].join('')
  expect(shown).not.toContain('hunter2')
})
