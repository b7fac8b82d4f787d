import type { FindingValues } from '../../findings.ts'
import { allowAddress, listPrivateEndpoints, shellQuote, showPublicAccess } from '../az-commands.ts'
import { plainHost, restoreHostsFile, zoneOf } from '../network-commands.ts'
import type { FindingMessage, FindingTexts } from '../texts.ts'

/** Who comes from the wrong network: the fix depends on the machine, and on what decides where the name leads. */
export const firewallTexts = {
  'private-endpoint-unreachable': privateEndpoint,
  'firewall-denied': firewallDenied,
  'public-access-disabled': values => ({
    title: 'Public network access to the registry is disabled',
    message: `Only the registry's private endpoints accept connections. ${privateAdvice(values)}`,
    ...(undoFirst(values) ??
      (values.runner === 'self-hosted' ? { fix: insideNetwork(values.registryName) } : INSIDE_RUNNER)),
  }),
} satisfies Partial<FindingTexts>

function firewallDenied(values: FindingValues['firewall-denied']): FindingMessage {
  const { address, registryName } = values
  const title = "The registry's firewall blocks this runner"
  const undo = undoFirst(values)
  if (undo === undefined && address !== undefined && values.beyondRules !== undefined) {
    return { title, ...withoutRule(values.beyondRules, address, values) }
  }
  if (undo === undefined && values.partly && address !== undefined && values.runner !== 'github-hosted') {
    return {
      title,
      message: `The firewall allowed one request, and blocked the next one, from ${address}. This runner has several outbound addresses (a NAT gateway, for example), or a new rule hasn't taken effect yet. Allow all its addresses.`,
      fix: `# Run by: a Contributor of the registry. Repeat it for each outbound address of the runner\n${allowAddress(registryName, address)}`,
    }
  }
  return {
    title,
    message:
      address === undefined
        ? `The address of this runner isn't allowed, or public network access is disabled. ${adviceOutside(values)}`
        : `The address ${address} isn't allowed, or public network access is disabled. ${adviceOutside(values)}`,
    ...(undo ??
      (values.runner === 'github-hosted'
        ? INSIDE_RUNNER
        : {
            fix: `# Check: if public network access is disabled, a firewall rule doesn't help\n${showPublicAccess(registryName)}\n# Then. Run by: a Contributor of the registry. Allows every machine behind this address\n${allowAddress(registryName, address ?? '<address>')}`,
          })),
  }
}

/** For an address that no rule can name. */
function withoutRule(
  kind: 'ipv6' | 'private',
  address: string,
  { host, registryName }: FindingValues['firewall-denied'],
): Omit<FindingMessage, 'title'> {
  return kind === 'ipv6'
    ? {
        message: `The registry sees the IPv6 address ${address}, and firewall rules accept only IPv4 addresses. Let this runner reach the registry over IPv4, and allow its public IPv4 address.`,
        fix: `# Check: the registry's error message shows the public IPv4 address\ncurl --ipv4 --silent ${shellQuote(`https://${host}/oauth2/token?service=${host}`)}\n# Then. Run by: a Contributor of the registry. Allows every machine behind this address\n${allowAddress(registryName, '<address>')}\n# Run by: whoever manages the runner. Prefer IPv4, or disable IPv6`,
      }
    : {
        message: `The registry sees the private address ${address}, which no firewall rule can allow. The runner's subnet uses a service endpoint. Allow the subnet, or use a private endpoint.`,
        fix: `# Run by: a Contributor of the registry. Allows the whole subnet\naz acr network-rule add --name ${shellQuote(registryName)} --subnet <subnet-id>`,
      }
}

type Fix = Pick<FindingMessage, 'fix' | 'language'>

const INSIDE_RUNNER: Fix = {
  fix: "# In the job: a self-hosted runner in the registry's network, or a larger runner with a static IP address\nruns-on: <runner-in-that-network>",
  language: 'yaml',
}

const insideNetwork = (registryName: string): string =>
  `# Check: the networks that have a private endpoint\n${listPrivateEndpoints(registryName)}\n# Then run the job in one of them\n# runs-on: <runner-in-that-network>`

/** What is wrong on this machine goes before everything that changes the registry. */
function undoFirst({ host, alias, fromHostsFile, runner }: Outside): Fix | undefined {
  if (fromHostsFile) return { fix: restoreHostsFile(host) }
  if (alias === undefined || runner === 'github-hosted') return undefined
  return {
    fix: [
      "# If the runner is in the private endpoint's network. Run by: whoever manages the private DNS zone",
      `az network private-dns link vnet create --resource-group <resource-group> --zone-name ${plainHost(zoneOf(alias))} \\`,
      '  --name <link-name> --virtual-network <network-id> --registration-enabled false',
      "# If it isn't: runs-on: <runner-in-that-network>",
    ].join('\n'),
  }
}

type Outside = FindingValues['public-access-disabled']

function adviceOutside({ alias, fromHostsFile, runner }: Outside): string {
  if (fromHostsFile) return 'The hosts file of this runner overrides DNS with a public address. Remove the entry.'
  if (runner === 'github-hosted') {
    return "GitHub-hosted runners get a new IP address for each job. Use a larger runner with a static IP address, or a self-hosted runner in the registry's network."
  }
  return alias === undefined
    ? "Use a runner in the registry's network, or allow the runner's address."
    : "The registry's private DNS zone isn't linked to this runner's network, so the name resolves to a public address. Link the zone to that network."
}

/** An address that is allowed doesn't help if only private endpoints accept connections. */
function privateAdvice(values: Outside): string {
  if (values.fromHostsFile || (values.alias !== undefined && values.runner !== 'github-hosted')) {
    return adviceOutside(values)
  }
  return values.runner === 'github-hosted'
    ? 'This GitHub-hosted runner is outside their network. Use a self-hosted runner in that network, or a larger runner with Azure private networking.'
    : "Use a runner in the registry's network, or enable public access from selected networks and allow the runner's address."
}

function privateEndpoint(values: FindingValues['private-endpoint-unreachable']): FindingMessage {
  const { host, registryName, address, alias, fromHostsFile } = values
  if (address === undefined) {
    return {
      title: 'The private DNS zone has no record for the registry',
      message:
        'The private DNS zone that is linked to this network has no record of the registry. Add a DNS zone group to the private endpoint, which creates the record, or unlink the zone from this network.',
      fix: `# Check\nnslookup ${shellQuote(alias ?? host)}\n# Run by: whoever manages the private DNS zone. Add the record of an approved connection\n${listPrivateEndpoints(registryName)}`,
    }
  }
  return fromHostsFile
    ? {
        title: "The registry's private endpoint isn't reachable",
        message: `The hosts file of this runner overrides DNS with the private address ${address}, but no connection to it works. Remove the entry.`,
        fix: restoreHostsFile(host),
      }
    : {
        title: "The registry's private endpoint isn't reachable",
        message: `The name resolves to the private address ${address}, but connections to it fail. This runner is outside the endpoint's virtual network, or a route or network security group blocks it. Use a runner in that network.`,
        fix: insideNetwork(registryName),
      }
}
