import type { FindingValues } from '../../findings.ts'
import { allowAddress, listPrivateEndpoints, shellQuote, showPublicAccess } from '../az-commands.ts'
import { restoreHostsFile } from '../network-commands.ts'
import type { FindingMessage, FindingTexts } from '../texts.ts'

/** Who comes from the wrong network: the fix depends on the machine, and on what decides where the name leads. */
export const firewallTexts = {
  'private-endpoint-unreachable': privateEndpoint,
  'firewall-denied': values => ({
    title: `The firewall of ${values.host} blocks this runner`,
    message: `${blockedAs(values)}${adviceOutside(values)}`,
    fix:
      undoFirst(values) ??
      (values.runner === 'github-hosted'
        ? INSIDE_RUNNER
        : `# Check: if public access is disabled, no rule helps\n${showPublicAccess(values.registryName)}\n# Then, for every machine behind this address\n${allowAddress(values.registryName, values.address ?? '<address>')}`),
  }),
  'public-access-disabled': values => ({
    title: `Public network access to ${values.host} is disabled`,
    message: `The registry rejects the public network, whatever its address rules say. Only its private endpoints are open.${adviceOutside(values)}`,
    fix:
      undoFirst(values) ??
      (values.runner === 'self-hosted'
        ? `# Check: which networks have a private endpoint\n${listPrivateEndpoints(values.registryName)}\n# Then run the job there\n# runs-on: <runner-in-that-network>`
        : INSIDE_RUNNER),
  }),
} satisfies Partial<FindingTexts>

const INSIDE_RUNNER =
  "# The job: a runner in the registry's network, or a larger runner with a fixed address\nruns-on: <runner-in-that-network>"

const blockedAs = ({ host, address }: FindingValues['firewall-denied']): string =>
  address === undefined
    ? `${host} rejects this network. Its firewall has no rule for it, or public access is disabled.`
    : `${host} rejects requests from ${address}. Its firewall has no rule for it, or public access is disabled.`

/** What is wrong on this machine goes before everything that changes the registry. */
function undoFirst({ host, alias, fromHostsFile, runner }: Outside): string | undefined {
  if (fromHostsFile) return restoreHostsFile(host)
  if (alias === undefined || runner === 'github-hosted') return undefined
  return [
    '# If the runner is inside the network of the private endpoint. Run by: whoever manages the private DNS zone',
    'az network private-dns link vnet create --resource-group <resource-group> --zone-name privatelink.azurecr.io \\',
    '  --name <link-name> --virtual-network <network-id> --registration-enabled false',
    '# If it is not: runs-on: <runner-in-that-network>',
  ].join('\n')
}

type Outside = FindingValues['public-access-disabled']

function adviceOutside({ alias, fromHostsFile, runner }: Outside): string {
  if (fromHostsFile) {
    return ' The hosts file of this runner overrides DNS with a public address. Remove the entry, so that DNS answers again.'
  }
  if (alias !== undefined && runner !== 'github-hosted') {
    return ` Its name leads through ${alias} to a public address: this runner's DNS doesn't know the private zone.`
  }
  return runner === 'github-hosted'
    ? ' A GitHub-hosted runner has another address in each job. Use a runner with a fixed address, or one in the network.'
    : ' Use a runner inside its network, or allow the address.'
}

function privateEndpoint(values: FindingValues['private-endpoint-unreachable']): FindingMessage {
  const { host, registryName, address, alias, fromHostsFile } = values
  if (address === undefined) {
    return {
      title: `The private DNS zone has no record of ${host}`,
      message: `The name leads to ${alias ?? 'a private-link name'}, and the private DNS zone that answers here doesn't have that name. Add the record, which the private endpoint's zone group writes, or unlink the zone from this network.`,
      fix: `# Check\nnslookup ${shellQuote(alias ?? host)}\n# Run by: whoever manages the private DNS zone. Add the record of a connection that is approved\n${listPrivateEndpoints(registryName)}`,
    }
  }
  const title = `${host} has a private address that can't be reached`
  if (fromHostsFile) {
    return {
      title,
      message: `The hosts file of this runner overrides DNS with the private address ${address}, and no connection to it works. Remove the entry, so that DNS answers again.`,
      fix: restoreHostsFile(host),
    }
  }
  return {
    title,
    message: `The name resolves to the private address ${address}${alias === undefined ? '' : ` (by ${alias})`}, and no connection to it works. The runner is outside that network, or a route or network security group is missing.`,
    fix: `# Check: which networks have a private endpoint\n${listPrivateEndpoints(registryName)}\n# Then run the job there\n# runs-on: <runner-in-that-network>`,
  }
}
