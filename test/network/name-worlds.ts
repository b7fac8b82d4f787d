import { FRONT, PRIVATE_SILENT, REFUSES } from './places.ts'
import type { NetworkWorld } from './worlds.ts'

// Who says where a name leads: the hosts file before DNS, and an alias of one's own.

const CALLER = '203.0.113.77'
const REFUSED = /connection refused/

export const nameWorlds: NetworkWorld[] = [
  {
    name: 'the hosts file gives a private address that is silent',
    label: 'hostsprivate',
    dns: { through: ['hostsprivate.privatelink.azurecr.io'], addresses: [FRONT] },
    hostsFile: PRIVATE_SILENT,
    expected: ['error private-endpoint-unreachable'],
    result: 'fail',
    says: /i\/o timeout|Client\.Timeout exceeded|context deadline exceeded/,
    fix: /\/etc\/hosts/,
  },
  {
    name: 'the hosts file gives an address where nobody listens',
    label: 'hostsrefuses',
    dns: { addresses: [FRONT] },
    hostsFile: REFUSES,
    expected: ['error registry-unreachable'],
    result: 'fail',
    says: REFUSED,
    fix: /\/etc\/hosts/,
  },
  {
    name: 'the hosts file gives the public address, and the firewall is closed',
    label: 'hostspublic',
    dns: { through: ['hostspublic.privatelink.azurecr.io'], addresses: ['10.0.0.4'] },
    hostsFile: FRONT,
    registry: { firewall: { callerIp: CALLER, at: 'token' } },
    expected: ['error firewall-denied'],
    result: 'fail',
    says: /is not allowed access/,
    fix: /\/etc\/hosts/,
  },
  {
    name: 'the same address by DNS alone',
    label: 'nohosts',
    dns: { addresses: [REFUSES] },
    expected: ['error registry-unreachable'],
    result: 'fail',
    says: REFUSED,
    fix: /outbound firewall/,
  },
  {
    name: 'the hosts file gives a name that DNS does not know',
    label: 'hostsonly',
    dns: { addresses: 'NXDOMAIN' },
    hostsFile: FRONT,
    expected: [],
    result: 'pass',
  },
  ...(
    [
      ['of a login server', ['customdirect.azurecr.io']],
      ['of another alias', ['edge.contoso.example', 'customfurther.azurecr.io']],
      ['of a private-link name', ['customlink.privatelink.azurecr.io']],
    ] as const
  ).map(
    ([what, through], index): NetworkWorld => ({
      name: `a domain of its own that is an alias ${what}`,
      label: `custom${index}`,
      dns: { through: [...through], addresses: [FRONT] },
      registryName: `acr${index}.contoso.example`,
      expected: ['error login-server-unknown-suffix'],
      result: 'fail',
      fix: /registry: custom\w+\.azurecr\.io/,
      noTruth: 'the make-believe front has a certificate for every name',
    }),
  ),
  {
    name: 'a domain of its own that is an alias of something else',
    label: 'customother',
    dns: { through: ['contoso-front.azurefd.example'], addresses: [FRONT] },
    registryName: 'acr9.contoso.example',
    expected: ['notice login-server-unknown-suffix'],
    result: 'unknown',
    unseen: 'a host that is no registry of Azure is sent nothing',
    noTruth: 'nothing is said of it',
  },
]
