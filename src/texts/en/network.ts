import type { FindingValues } from '../../findings.ts'
import { oneLine } from '../../util/text.ts'
import { listRegistries, shellQuote } from '../az-commands.ts'
import { goThroughProxy, restoreHostsFile } from '../network-commands.ts'
import type { FindingMessage, FindingTexts } from '../texts.ts'
import { notReadByDocker } from './connection.ts'

export const networkTexts = {
  'registry-not-found': ({ host, nearest, ignoredProxy }) =>
    nearest !== undefined
      ? nearestText(host, nearest)
      : ignoredProxy === undefined
        ? {
            title: `there is no registry ${host}`,
            message: `The name ${host} does not exist in DNS. The registry was deleted, or its name is misspelt, or its login server has a hash at the end of the name (name-hash.azurecr.io). Take the login server from the registry's overview.`,
            fix: listRegistries(),
          }
        : {
            title: `${host} can't be resolved here`,
            message: `DNS here does not know the name: it is misspelled, or only a proxy leads out. ${notReadByDocker(ignoredProxy)} Check the name, or give docker the proxy.`,
            fix: goThroughProxy(host, ignoredProxy.proxy),
          },
  'dns-failed': ({ host, ignoredProxy }) => ({
    title: `the resolver could not look up ${host}`,
    message: `The DNS resolver of this runner failed for ${host}. That says nothing of the registry. ${ignoredProxy === undefined ? "Check the runner's resolver and its network." : `${notReadByDocker(ignoredProxy)} If only the proxy leads out, give it to docker.`}`,
    fix:
      ignoredProxy === undefined ? `# Check\nnslookup ${shellQuote(host)}` : goThroughProxy(host, ignoredProxy.proxy),
  }),
  'tls-untrusted': ({ host, cause, issuer, engineElsewhere, aliasOf, fromHostsFile }) => ({
    title: `the certificate of ${host} is not trusted`,
    message: `${certificateText(cause, host, issuer)} ${engineElsewhere ? 'The Docker engine is not on this machine and has certificates of its own, so that it may trust it. ' : ''}${certificateAdvice(cause, aliasOf, fromHostsFile)}`,
    fix: certificateFix(cause, host, aliasOf, fromHostsFile),
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
  'challenge-untrusted': ({ host, realm }) => ({
    title: `${host} sends its credentials elsewhere`,
    message: `The challenge of ${host} asks for the credentials to be sent to ${realm}, which is another host. Nothing was sent there; docker would do it. Do not log in before it is known what answers here.`,
    fix: `curl --include --max-time 10 https://${shellQuote(host)}/v2/`,
  }),
} satisfies Partial<FindingTexts>

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

type CertificateCause = FindingValues['tls-untrusted']['cause']

function certificateAdvice(cause: CertificateCause, aliasOf: string | undefined, fromHostsFile: boolean): string {
  if (cause === 'dates')
    return 'Check the clock of this runner first; a proxy that answers in its place may have an old certificate.'
  if (cause !== 'name') return ELSEWHERE
  if (aliasOf !== undefined)
    return `The name is an alias of ${aliasOf}, and Azure Container Registry has no certificate for aliases. Use the login server itself.`
  return fromHostsFile
    ? 'The hosts file of this runner overrides DNS for the name. Remove the entry, so that DNS answers again.'
    : 'The name leads to another server: look at what DNS or the proxy makes of it.'
}

function certificateFix(
  cause: CertificateCause,
  host: string,
  aliasOf: string | undefined,
  fromHostsFile: boolean,
): string {
  if (cause === 'dates') return '# Check\ndate --utc'
  if (cause === 'name') {
    if (aliasOf !== undefined) return `registry: ${oneLine(aliasOf)}`
    return fromHostsFile ? restoreHostsFile(host) : `# Check\nnslookup ${shellQuote(host)}`
  }
  return trustAuthority(host)
}

/** For one registry, and without a restart. Source: Docker docs, "Verify repository client with certificates". */
const trustAuthority = (host: string): string =>
  [
    '# If the issuer is your own company: trust it for this registry alone. Changes the Docker daemon of this machine',
    `sudo install -D -m 644 <corporate-ca.crt> /etc/docker/certs.d/${shellQuote(host)}/ca.crt`,
  ].join('\n')

const nearestText = (host: string, nearest: string): FindingMessage => ({
  title: 'The registry does not exist under this name',
  message: `The name ${host} does not exist in DNS. ${nearest} is a registry that this identity can see, and is probably meant. Use its login server, here and in the image names.`,
  fix: `registry: ${nearest}`,
})
