import {
  firstRegistry,
  healthyWorld,
  type RegistryWorld,
  type TlsFault,
  withRegistry,
} from '../embedded-azure/world.ts'
import type { AdviceScenario } from './network-advice-scenarios.ts'

// Networks that people reported to be behind: what answers there differs from a registry in one way, and docker says so.

const HOST = 'contoso.azurecr.io'
const DATA_HOST = 'contoso.westeurope.data.azurecr.io'
const world = healthyWorld()
const [pusher] = firstRegistry(world).servicePrincipals ?? []
if (pusher === undefined) throw new Error('the healthy world lacks it')
const given = { registry: HOST, repository: 'team/app', username: pusher.appId, password: pusher.secret }
const changed = (change: Partial<RegistryWorld>) => withRegistry(world, change)
const error = (id: string): Pick<AdviceScenario, 'expected' | 'result'> => ({
  expected: [`error ${id}`],
  result: 'fail',
})
const OPEN_PORT = /TCP port 443/

/**
 * Proxies that inspect TLS: nodejs/node#44649, #45378; Azure/acr#700; Azure/azure-cli#29298, #31925;
 * MicrosoftDocs/azure-docs#101254.
 */
const inspected: AdviceScenario[] = [
  {
    name: 'a certificate whose only name is the common name, which Node takes and docker does not',
    world: changed({ tls: 'common-name-only' }),
    inputs: given,
    ...error('tls-untrusted'),
    says: [/subject alternative names?/],
    never: [/corporate-ca/],
  },
  {
    name: 'the same of the data host',
    world: changed({ data: { host: DATA_HOST, tls: 'common-name-only' } }),
    inputs: given,
    ...error('data-endpoint-unreachable'),
    says: [/certificate/],
  },
  {
    name: 'a certificate that is valid, of an authority that has expired',
    world: changed({ tls: 'intermediate-expired' }),
    inputs: given,
    ...error('tls-untrusted'),
    says: [/authorities in its chain/],
    never: [/timedatectl/, /clock/],
  },
  {
    name: 'an authority in between that is not sent along',
    world: changed({ tls: 'intermediate-missing' }),
    inputs: given,
    ...error('tls-untrusted'),
    never: [/timedatectl/],
  },
  ...(
    [
      ['old-protocol', /TLS version/],
      ['old-ciphers', /ciphers/],
      ['wants-certificate', /client certificate/],
    ] as const
  ).flatMap(([tls, says]): AdviceScenario[] => [
    {
      name: `a handshake that fails: ${tls}`,
      world: changed({ tls }),
      inputs: given,
      ...error('registry-unreachable'),
      says: [says],
      never: [OPEN_PORT],
    },
    {
      name: `a handshake with the data host that fails: ${tls}`,
      world: changed({ data: { host: DATA_HOST, tls } }),
      inputs: given,
      ...error('data-endpoint-unreachable'),
      says: [/inspects TLS/],
      never: [OPEN_PORT],
    },
  ]),
  // Go takes keys of 1024 bits, Node 24 does not: docker works, and this check can't show it.
  {
    name: 'a key that is too short for Node alone',
    world: changed({ tls: 'small-key' }),
    inputs: given,
    expected: [],
    result: 'unknown',
  },
  {
    name: 'a key of the data host that is too short for Node alone',
    world: changed({ data: { host: DATA_HOST, tls: 'small-key' } }),
    inputs: given,
    expected: [],
    result: 'unknown',
  },
  ...(['few-ciphers', 'tls12'] as const satisfies TlsFault[]).map(
    (tls): AdviceScenario => ({
      name: `TLS 1.2, by what docker offers as well: ${tls}`,
      world: changed({ tls, data: { host: DATA_HOST, tls } }),
      inputs: given,
      expected: [],
      result: 'pass',
    }),
  ),
]

export const reportScenarios: AdviceScenario[] = [...inspected]
