import { describe, it } from 'vitest'
import { FINDING_IDS } from '../../src/catalogue.ts'
import type { HttpOutcome } from '../../src/host/ports.ts'
import { parseInputs } from '../../src/inputs.ts'
import { gather } from '../../src/probes/index.ts'
import { createVault } from '../../src/secrets/vault.ts'
import { deadlineIn } from '../../src/util/deadline.ts'
import { healthyDocker, healthyRegistry, hostDouble, NOW, replied } from '../host-double.ts'

/** What is gathered while `docker info` never answers, or that it is waited for. */
async function gathered(
  env: Record<string, string> = {},
  refuse?: (path: string) => HttpOutcome | undefined,
): Promise<string> {
  const answered = Promise.withResolvers<void>()
  const host = hostDouble({
    env,
    http: request => refuse?.(request.url.pathname) ?? healthyRegistry(request),
    exec: async command => {
      if (command.args[0] === 'info') await answered.promise
      return healthyDocker(command)
    },
  })
  const vault = createVault(() => undefined)
  const raw = { registry: 'contoso.azurecr.io', repository: 'team/app', username: 'pusher', password: 'make-believe' }
  const parsed = parseInputs(raw, vault, FINDING_IDS)
  if (!parsed.ok) throw new Error('inputs')
  const facts = gather(
    parsed.inputs,
    host,
    vault,
    deadlineIn(60_000, () => NOW),
  )
  const { promise: late, resolve } = Promise.withResolvers<undefined>()
  const timer = setTimeout(() => resolve(undefined), 500)
  const first = await Promise.race([facts, late])
  clearTimeout(timer)
  answered.resolve()
  await facts
  return first === undefined ? 'waited for' : first.docker.proxies.state
}

describe.concurrent('a slow docker info', () => {
  it('does not delay what is proven without it', async ({ expect }) => {
    expect(await gathered()).toBe('failed')
  })

  it.for(['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'ALL_PROXY'])(
    'is waited for behind a proxy: %s',
    async (name, { expect }) => {
      expect(await gathered({ [name]: 'http://proxy:3128' })).toBe('waited for')
    },
  )

  it('is waited for where the registry refuses', async ({ expect }) => {
    const refuse = (path: string) => (path === '/oauth2/token' ? replied(401, '{}') : undefined)
    expect(await gathered({}, refuse)).toBe('waited for')
  })
})
