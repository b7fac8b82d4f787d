import type { FindingValues } from '../../findings.ts'
import { oneLine } from '../../util/text.ts'
import { listRegistries, shellQuote } from '../az-commands.ts'
import { plainHost, restoreHostsFile, trustAuthority, zoneOf } from '../network-commands.ts'
import { shorten } from '../shorten.ts'
import type { FindingMessage, FindingTexts } from '../texts.ts'
import { makeDockerRead, notReadByDocker } from './connection.ts'

export const networkTexts = {
  'registry-not-found': ({ host, nearest, ignoredProxy }) => {
    if (nearest !== undefined) return nearestText(nearest)
    return ignoredProxy === undefined
      ? {
          title: "The registry doesn't exist",
          message:
            "DNS has no record for the login server. The registry was deleted, its name is misspelled, or a hash is missing (name-hash.azurecr.io). Copy the login server from the registry's Overview page.",
          fix: `# Check: the login servers that you can see\n${listRegistries()}`,
        }
      : {
          title: "The login server can't be resolved here",
          message: `DNS has no record for the name. ${notReadByDocker(ignoredProxy)} Check the name. If internet access needs a proxy, set HTTPS_PROXY for the Docker daemon.`,
          fix: makeDockerRead(host, ignoredProxy),
        }
  },
  'dns-failed': ({ host, alias, ignoredProxy }) =>
    alias !== undefined
      ? {
          title: 'The DNS lookup of the private endpoint failed',
          message:
            "The login server is an alias of a private-link name, and the DNS lookup of that name failed. The DNS server that its zone is forwarded to probably doesn't answer. Correct the forwarder.",
          fix: `# Run by: whoever manages DNS. Forward ${plainHost(zoneOf(alias))} to a DNS server in a network that is linked to the zone.\n# Check\nnslookup ${shellQuote(alias)}`,
        }
      : ignoredProxy === undefined
        ? {
            title: 'The DNS lookup of the registry failed',
            message:
              "The DNS resolver of this runner failed, so it's unknown whether the registry exists. Check the runner's resolver and network.",
            fix: `# Check\nnslookup ${shellQuote(host)}\n# Run by: whoever manages the network. Correct the DNS server that this runner uses.`,
          }
        : {
            title: 'The DNS lookup of the registry failed',
            message: `The DNS resolver of this runner failed. ${notReadByDocker(ignoredProxy)} If internet access needs a proxy, set HTTPS_PROXY for the client and the daemon.`,
            fix: makeDockerRead(host, ignoredProxy),
          },
  'tls-untrusted': values => {
    if (values.insecure) return insecureText(values)
    const { title, message, ...fix } = certificateText(values)
    return {
      title,
      message:
        !values.engineElsewhere || values.cause === 'chain' || values.cause === 'other'
          ? message
          : `${message} The Docker daemon runs on another machine, so Docker may work.`,
      ...fix,
    }
  },
  'registry-disabled': ({ registryName }) => ({
    title: "The registry's state or quota doesn't allow this operation",
    message:
      'The registry or its subscription is disabled or over its quota, so the registry rejects every request. The evidence has its error message. Check the registry and the subscription in the Azure portal.',
    fix: `# Check: how much is used, and what state the registry is in\naz acr show-usage --name ${shellQuote(registryName)}\naz acr show --name ${shellQuote(registryName)} --query '{state:provisioningState,status:status}'`,
  }),
  'registry-throttled': ({ retryAfter }) => ({
    title: 'The registry is throttling requests',
    message: /^\d{1,4}$/.test(retryAfter ?? '')
      ? `Docker also gets HTTP 429. The registry accepts requests again in ${retryAfter} s. Run fewer jobs at the same time, or use a higher service tier.`
      : 'Docker also gets HTTP 429. Run fewer jobs at the same time, or use a higher service tier.',
    fix: '# In the job: fewer runs of it at the same time\nstrategy:\n  max-parallel: 2',
    language: 'yaml',
  }),
  'registry-unavailable': ({ host, status }) => ({
    title: `The registry returned the server error ${status}`,
    message:
      "The registry, or something in front of it, isn't working. Re-run the failed jobs. If it happens again, check the Azure status page.",
    fix: `# Check\ncurl --verbose --max-time 10 https://${shellQuote(host)}/v2/\n# Then\ngh run rerun <run-id> --failed`,
  }),
  'registry-provisioning-failed': ({ registryName, state, works }) => ({
    title: 'The last change to the registry failed',
    message: works
      ? `Its provisioning state is ${shorten(state, 40)}, but the login still works. Find the change in the activity log, and repeat it.`
      : `Its provisioning state is ${shorten(state, 40)}, and the registry rejects Docker. Find the change in the activity log, and repeat it.`,
    fix: `# Check\naz acr show --name ${shellQuote(registryName)} --query '{state:provisioningState,status:status}'\n# Run by: an owner of the registry. Then repeat the change that failed.`,
  }),
  'encryption-key-unreachable': ({ registryName }) => ({
    title: "The registry can't use its encryption key",
    message:
      "The customer-managed key is disabled or expired, or the registry's identity lost access to the key vault. Enable or renew the key, or restore the access. Until then, the registry rejects every request.",
    fix: `# Check: the key and the identity\naz acr encryption show --name ${shellQuote(registryName)}\n# Run by: someone who manages the key vault. Then enable or renew the key, or restore the identity's access to it.`,
  }),
  'challenge-untrusted': ({ host }) => ({
    title: 'The registry asks Docker to send credentials to another host',
    message:
      "This step sent nothing to that host, but Docker would send the password to it. Don't log in until you know why the registry, or a proxy in front of it, names that host.",
    fix: `# Check\ncurl --include --max-time 10 https://${shellQuote(host)}/v2/`,
  }),
} satisfies Partial<FindingTexts>

const insecureText = ({ host, daemon }: FindingValues['tls-untrusted']): FindingMessage => ({
  title: "Docker doesn't verify the registry's certificate",
  message:
    "The certificate can't be verified, so this check sent nothing. The Docker daemon lists the registry in insecure-registries, and sends the password to whoever answers. Trust the certificate authority instead.",
  fix: `${trustAuthority(host, daemon)}\n# Then remove the registry from insecure-registries in /etc/docker/daemon.json`,
})

/** One text for each cause, with what is wrong and who can change it. */
function certificateText({
  host,
  cause,
  aliasOf,
  fromHostsFile,
  engineElsewhere,
  daemon,
}: FindingValues['tls-untrusted']): FindingMessage {
  switch (cause) {
    case 'dates':
      return {
        title: "The registry's certificate is expired or not valid yet",
        message:
          'The clock of this runner is wrong, or a proxy answers with an old certificate. Check the clock first.',
        fix: '# Check\ndate --utc\n# Then, if the clock is wrong. Run by: an administrator of the machine\nsudo timedatectl set-ntp true',
      }
    case 'authority-dates':
      return {
        title: "A certificate authority in the chain isn't valid now",
        message:
          "The certificate itself is valid, but an authority in its chain expired or isn't valid yet. A proxy that inspects TLS probably sends it. Renew it there, or let requests to the registry bypass the proxy.",
        fix: `# Run by: whoever runs the proxy. Renew its authority, or let TLS to ${plainHost(host)} pass uninspected.\n# Check: the dates of the chain\nopenssl s_client -connect ${shellQuote(`${host}:443`)} -servername ${shellQuote(host)} -showcerts < /dev/null`,
      }
    case 'common-name':
      return {
        title: 'The certificate has no name that Docker accepts',
        message:
          'It has a common name, but no subject alternative names, which Docker requires. A proxy that inspects TLS probably issued it. Change that there, or let requests to the registry bypass the proxy.',
        fix: `# Run by: whoever runs the proxy. Issue certificates with a DNS name as subject alternative name,\n# or let TLS to ${plainHost(host)} pass uninspected.\n# Check: no output here means that it has none\nopenssl s_client -connect ${shellQuote(`${host}:443`)} -servername ${shellQuote(host)} < /dev/null 2> /dev/null \\\n  | openssl x509 -noout -ext subjectAltName`,
      }
    case 'name':
      if (aliasOf !== undefined) {
        return {
          title: "The certificate isn't for this login server",
          message: `The name is an alias of ${aliasOf}, and Azure Container Registry has no certificates for aliases. Use that login server.`,
          fix: `registry: ${oneLine(aliasOf)}`,
          language: 'yaml',
        }
      }
      return fromHostsFile
        ? {
            title: "The certificate isn't for this login server",
            message: 'The hosts file of this runner overrides DNS, so another server answers. Remove the entry.',
            fix: restoreHostsFile(host),
          }
        : {
            title: "The certificate isn't for this login server",
            message: 'The name resolves to the wrong server. Check DNS, the hosts file, and the proxy.',
            fix: `# Check\nnslookup ${shellQuote(host)}\n# Run by: whoever manages DNS or the proxy. Send the name to the registry.`,
          }
    case 'chain':
      return {
        title: "The registry's certificate isn't trusted",
        message: inspectedText(engineElsewhere),
        fix: trustAuthority(host, daemon),
      }
    case 'other':
      return {
        title: "The registry's certificate can't be verified",
        message: inspectedText(engineElsewhere),
        fix: trustAuthority(host, daemon),
      }
  }
}

const inspectedText = (engineElsewhere: boolean | undefined): string =>
  engineElsewhere
    ? "A proxy that inspects TLS probably answers instead of the registry. Trust its certificate authority here, and on the Docker daemon's machine if it isn't trusted there, or exempt the registry from inspection."
    : 'A proxy that inspects TLS probably answers instead of the registry. Trust its certificate authority on the runner and in the Docker daemon, or exempt the registry from inspection.'

const nearestText = (nearest: string): FindingMessage => ({
  title: "The registry doesn't exist under this name",
  message: `DNS has no record for the login server. You probably mean ${nearest}, which this identity can see. Use that login server, also in the image names.`,
  fix: `registry: ${oneLine(nearest)}`,
  language: 'yaml',
})
