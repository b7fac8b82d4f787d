import { describe, expect, it } from 'vitest'
import type { HttpRequest } from '../../src/host/ports.ts'
import { run } from '../../src/run.ts'
import { healthyRegistry, hostDouble, replied } from '../host-double.ts'

const MiB = 1024 * 1024
const given = {
  registry: 'contoso.azurecr.io',
  repository: 'team/app',
  username: 'contoso',
  password: 'make~believe.Secret_of-the-pusher',
}

async function go(change: Record<string, string>, answer?: (request: HttpRequest) => string) {
  const host = hostDouble(
    answer === undefined
      ? {}
      : {
          http: request => (request.url.pathname === '/v2/' ? healthyRegistry(request) : replied(401, answer(request))),
        },
  )
  const code = await run({ ...given, ...change }, host)
  const log = host.written.filter(text => !text.startsWith('::add-mask::')).join('')
  return { code, log, summary: host.files.get('/summary') ?? '', output: host.files.get('/output') ?? '' }
}

const filled = (unit: string): string => unit.repeat(MiB / unit.length)

/** A megabyte of each. */
const units = {
  letters: 'a',
  lines: 'a.azurecr.io\n',
  'zero width': '\u200b',
  'workflow commands': '\n::error::x',
  colors: '\u001b[31m',
  pipes: '</td>|',
  JSON: '{"a":[',
  dots: '.',
}
const names = [
  'registry',
  'repository',
  'access',
  'username',
  'password',
  'minimum-token-minutes',
  'ignore',
  'fail-on',
].concat(['trusted-hosts', 'timeout-seconds'])

describe.each(Object.entries(units))('a megabyte of %s', (_, unit) => {
  it.each(names)('as %s', async name => {
    const { code, log, summary, output } = await go({ [name]: filled(unit) })
    expect([0, 1, 2]).toContain(code)
    expect(output).toMatch(/^result<<(\S+)\n(pass|warn|unknown|fail)\n\1\n/)
    expect(log).not.toMatch(/\n {4}at |internal-error/)
    expect(Buffer.byteLength(summary)).toBeLessThan(MiB)
  })

  it('from the token endpoint', async () => {
    const { code, log, summary, output } = await go({}, () => filled(unit))
    expect(code).toBe(1)
    expect(log).toContain('credentials-rejected')
    expect(log.length + summary.length + output.length).toBeLessThan(30_000)
  })

  it('from the token endpoint, as an error', async () => {
    const { code, log, summary, output } = await go({}, () =>
      JSON.stringify({ errors: [{ code: filled(unit), message: filled(unit) }] }),
    )
    expect(code).toBe(1)
    expect(log).toContain('credentials-rejected')
    expect(log.length + summary.length + output.length).toBeLessThan(30_000)
  })
})

// Bug: the name of the registry is not cut in log, summary and output; of the summary then nothing but the first line
// is left.
it.each(['a', '\u200b', '|', '%'])('the registry is shown cut: %j', async unit => {
  const { log, summary, output } = await go({ registry: filled(unit) })
  expect(log.length + summary.length + output.length).toBeLessThan(100_000)
  expect(summary).toContain('login-server-malformed')
})

// Bug: Math.max(...runs) has too many arguments: no summary.
it('backticks in the registry', async () => {
  const { log } = await go({ registry: filled('`a') })
  expect(log).not.toContain("couldn't be written")
})
