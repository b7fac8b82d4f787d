import type { FindingValues } from '../../findings.ts'
import {
  allowAddress,
  exposeToken,
  listPrivateEndpoints,
  listRegistries,
  shellQuote,
  showPublicAccess,
} from '../az-commands.ts'
import type { FindingTexts } from '../texts.ts'

export const networkTexts = {
  'registry-not-found': ({ host }) => ({
    title: `there is no registry ${host}`,
    message: `The name ${host} does not exist in DNS. The registry was deleted, or its name is misspelt, or its login server has a hash at the end of the name (name-hash.azurecr.io). Take the login server from the registry's overview.`,
    fix: listRegistries(),
  }),
  'dns-failed': ({ host }) => ({
    title: `the resolver could not look up ${host}`,
    message: `The DNS resolver of this runner failed for ${host}. That says nothing of the registry. Check the runner's resolver and its network.`,
    fix: `nslookup ${shellQuote(host)}`,
  }),
  'private-endpoint-unreachable': ({ host, registryName, address, alias }) =>
    address === undefined
      ? {
          title: `the private DNS zone has no record of ${host}`,
          message: `${host} leads to ${alias ?? 'a private-link name'}, as that of a registry with a private endpoint, and the private DNS zone that answers here does not have that name. Add the record to the zone (the private endpoint's DNS zone group keeps it), or take the zone off this runner's network.`,
          fix: `nslookup ${shellQuote(alias ?? host)}\n${listPrivateEndpoints(registryName)}`,
        }
      : {
          title: `${host} is a private address that this runner cannot reach`,
          message: `${host} resolves to the private address ${address}${alias === undefined ? '' : ` (by ${alias})`}, and no connection comes about. The registry has a private endpoint, and this runner is outside its network. Use a runner in that network, or correct its DNS.`,
          fix: `nslookup ${shellQuote(host)}\n${listPrivateEndpoints(registryName)}`,
        },
  'registry-unreachable': ({ host, proxy }) => ({
    title: `${host} cannot be reached`,
    message: `${host} did not answer${proxy === undefined ? '' : ` through the proxy ${proxy}`}. docker will meet the same. Open TCP port 443 to it from this runner${proxy === undefined ? '' : ', or correct the proxy'}.`,
    fix: `curl --verbose --max-time 10 https://${shellQuote(host)}/v2/`,
  }),
  'proxy-refused': ({ host, proxy, wantsCredentials }) => ({
    title: wantsCredentials
      ? `the proxy ${proxy} wants a user name and password`
      : `the proxy ${proxy} does not let ${host} through`,
    message: wantsCredentials
      ? `The proxy ${proxy} answers 407 to the connection to ${host}: it wants a user name and password, or others than those in HTTPS_PROXY. docker goes the same way where its engine uses this proxy. Put them into the proxy's URL, for the runner and for the engine.`
      : `The proxy ${proxy} refused the connection to ${host}, or does not answer. docker goes the same way where its engine uses this proxy. Allow the host on the proxy, correct HTTPS_PROXY, or list the host in NO_PROXY.`,
    fix: wantsCredentials
      ? `echo "HTTPS_PROXY=http://<user>:<password>@${proxy.replace(/^https?:\/\//, '')}" >> "$GITHUB_ENV"`
      : `echo "NO_PROXY=$NO_PROXY,${host}" >> "$GITHUB_ENV"`,
  }),
  'tls-untrusted': ({ host, cause, issuer, engineElsewhere }) => ({
    title: `the certificate of ${host} is not trusted`,
    message: `${certificateText(cause, host, issuer)} ${engineElsewhere ? 'The Docker engine is not on this machine and has certificates of its own, so that it may trust it.' : 'docker refuses it as well.'} ${CERTIFICATE_ADVICE[cause]}`,
    fix: CERTIFICATE_FIXES[cause](host),
  }),
  'firewall-denied': ({ host, registryName, address, alias }) => ({
    title: `the firewall of ${host} refuses this runner`,
    message: `${host} refuses requests from ${address ?? 'this network'}. Its network rules do not have the address, or public access is turned off altogether. Add the address; a GitHub-hosted runner has another one in each job, so there use a runner with a fixed address or inside the registry's network.${privateDnsZoneHint(alias)}`,
    fix: `${showPublicAccess(registryName)}\n${allowAddress(registryName, address ?? '<address>')}`,
  }),
  'registry-throttled': ({ host, retryAfter }) => ({
    title: `${host} is throttling`,
    message: `${host} answers that there are too many requests${retryAfter === undefined ? '' : `, and to come back in ${retryAfter} s`}. docker meets the same. Run fewer jobs at once, or choose a larger service tier.`,
    fix: `sleep ${/^\d{1,4}$/.test(retryAfter ?? '') ? retryAfter : '60'}`,
  }),
  'registry-unavailable': ({ host, status }) => ({
    title: `${host} answers with ${status}`,
    message: `${host} answers with the server error ${status}. The registry, or something in front of it, is out of order. Try again, and look at Azure's status page.`,
    fix: `curl --verbose --max-time 10 https://${shellQuote(host)}/v2/`,
  }),
  'public-access-disabled': ({ host, registryName, alias }) => ({
    title: `public access to ${host} is turned off`,
    message: `${host} refuses requests from the public network, whatever its rules say. Only its private endpoints are open. Use a runner inside its network, or turn public access on.${privateDnsZoneHint(alias)}`,
    fix: `az acr update --name ${shellQuote(registryName)} --public-network-enabled true`,
  }),
  'registry-provisioning-failed': ({ host, registryName, state, works }) => ({
    title: `${host} is in the state ${state}`,
    message: `Resource Manager says that ${host} is in the state ${state}${works ? ', although the login still works. The last change of the registry did not come about' : ', and docker does not get in'}. Look at what failed, and repair or make it again.`,
    fix: `az acr show --name ${shellQuote(registryName)} --query '{state:provisioningState,status:status}'`,
  }),
  'encryption-key-unreachable': ({ host, registryName }) => ({
    title: `${host} cannot reach its encryption key`,
    message: `${host} refuses all access because it cannot use its customer-managed key. The key was disabled, has ended, or the registry's identity lost access to the key vault. Restore that access.`,
    fix: `az acr encryption show --name ${shellQuote(registryName)}`,
  }),
  'not-a-registry': ({ host, registryName, request, tooLarge }) => {
    if (tooLarge !== undefined) {
      return {
        title: 'The login is too long for the front end of the registry',
        message: `What stands before ${host} takes about 6,100 characters of username and password${tooLarge.length === undefined ? '' : ` and got ${tooLarge.length}`}. It rejects the request before any credential is looked at. Use a shorter credential: a registry token instead of an Entra token.`,
        fix: exposeToken(registryName),
      }
    }
    if (request === 'token') {
      return {
        title: 'Something in front of the registry answered the login',
        message: `The answer to the login at ${host} isn't in the form of a registry. A proxy, a gateway, or a portal gave it before any credential was looked at. Find out what answers, and exempt the registry from it.`,
        fix: `# Check\ncurl --include --max-time 10 "https://${shellQuote(host)}/oauth2/token?service=${shellQuote(host)}"`,
      }
    }
    return {
      title: `what answers at ${host} is not a registry`,
      message: `The answer of ${host} to GET /v2/ is not a registry's challenge. Something else answers there: a captive portal, a proxy's page, or another web site. Look at what answers, and exempt the registry from it.`,
      fix: `curl --include --max-time 10 https://${shellQuote(host)}/v2/`,
    }
  },
  'challenge-untrusted': ({ host, realm }) => ({
    title: `${host} sends its credentials elsewhere`,
    message: `The challenge of ${host} asks for the credentials to be sent to ${realm}, which is another host. Nothing was sent there; docker would do it. Do not log in before it is known what answers here.`,
    fix: `curl --include --max-time 10 https://${shellQuote(host)}/v2/`,
  }),
  'data-endpoint-unreachable': ({ host, registryName, dataHosts, refused }) => ({
    title: `the login to ${host} works, but layers will not come: ${dataHosts[0] ?? ''}`,
    message: refused
      ? `${host} sends whoever pulls to ${dataHosts.join(', ')}, and that host refuses what the registry has signed. A proxy or a firewall answers in its place, or the storage behind the registry is closed to this network. Login and push go to ${host} itself and are not affected.`
      : `${host} sends whoever pulls to ${dataHosts.join(', ')}, and this runner cannot reach it. Login and push go to ${host} itself and are not affected. Open TCP port 443 to that host too; with dedicated data endpoints its name is the registry's own and does not change.`,
    fix: `curl --verbose --max-time 10 https://${shellQuote(dataHosts[0] ?? '')}/\naz acr update --name ${shellQuote(registryName)} --data-endpoint-enabled true\naz acr show-endpoints --name ${shellQuote(registryName)}`,
  }),
} satisfies Partial<FindingTexts>

/** The name of a registry with a private endpoint leads to a public address where the private zone is not known. */
const privateDnsZoneHint = (alias: string | undefined): string =>
  alias === undefined
    ? ''
    : ` Its name leads through ${alias} to a public address, so this runner's DNS does not know the private zone: if the runner is inside that network, link the zone to it.`

function certificateText(cause: FindingValues['tls-untrusted']['cause'], host: string, issuer = ''): string {
  const by = issuer === '' ? '' : ` It is signed by ${issuer}.`
  switch (cause) {
    case 'dates':
      return `The certificate that answers for ${host} has ended, or is not valid yet.${by}`
    case 'name':
      return `The certificate that answers for ${host} is for another name.${by}`
    case 'chain':
      return `The certificate that answers for ${host} is signed by an authority that is not trusted here.${by}`
    case 'other':
      return `The certificate that answers for ${host} cannot be verified.${by}`
  }
}

const ELSEWHERE =
  'Something between this runner and the registry answers in its place, a TLS-inspecting proxy for example: trust its certificate authority on the runner and in the Docker daemon, or exempt the registry.'

const CERTIFICATE_ADVICE: Readonly<Record<FindingValues['tls-untrusted']['cause'], string>> = {
  dates: 'Check the clock of this runner first; a proxy that answers in its place may have an old certificate.',
  name: 'The name leads to another server: look at what DNS, the hosts file or the proxy makes of it.',
  chain: ELSEWHERE,
  other: ELSEWHERE,
}

const trustAuthority = (): string =>
  'sudo cp corporate-ca.crt /usr/local/share/ca-certificates/ && sudo update-ca-certificates && sudo systemctl restart docker'

const CERTIFICATE_FIXES: Readonly<Record<FindingValues['tls-untrusted']['cause'], (host: string) => string>> = {
  dates: () => 'date --utc',
  name: host => `nslookup ${shellQuote(host)}`,
  chain: trustAuthority,
  other: trustAuthority,
}
