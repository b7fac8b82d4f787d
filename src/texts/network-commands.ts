import { shellQuote } from './az-commands.ts'

/** Commands for the network of a runner, ready to paste into its shell; what only explains is a comment. */

/** A host for a comment or a quoted text: a name that holds anything else than a host can is cut to what it can. */
export const plainHost = (host: string): string => host.replace(/[^A-Za-z0-9.:[\]-]/g, '')

/** The name of a variable; the same. */
const plainName = (name: string): string => name.replace(/\W/g, '')

/** Asks a registry whether it is reached at all; any answer counts. */
const reaches = (host: string, option: string): string =>
  `curl ${option} --silent --output /dev/null --max-time 10 https://${shellQuote(host)}/v2/`

/** Leaves the proxy out for one host in this job, only if the host is reached without it. */
export const exemptIfReached = (host: string): string =>
  `# In a step before the login, for this job: only if the registry is reached without the proxy\n${reaches(host, "--noproxy '*'")} &&\n  echo "NO_PROXY=\${NO_PROXY:+$NO_PROXY,}${plainHost(host)}" >> "$GITHUB_ENV"`

/** Takes a proxy in this job, only if it leads to the host. */
export const takeProxyIfReached = (host: string, proxy: string): string =>
  `# In a step before the login, for this job: only if that proxy reaches the registry\n${reaches(host, `--proxy ${shellQuote(proxy)}`)} &&\n  echo ${shellQuote(`HTTPS_PROXY=${proxy}`)} >> "$GITHUB_ENV"`

/** The daemon's own settings, which hold for every job of the machine. */
const daemonVariable = (name: string, value: string): string =>
  [
    '# Last. Run by: an administrator of the machine. Changes and restarts its Docker daemon',
    'sudo mkdir -p /etc/systemd/system/docker.service.d',
    `printf '[Service]\\nEnvironment="${name}=%s"\\n' ${value} | sudo tee /etc/systemd/system/docker.service.d/${name.toLowerCase().replace('_', '-')}.conf`,
    'sudo systemctl daemon-reload && sudo systemctl restart docker',
  ].join('\n')

export const daemonProxy = (proxy: string): string => daemonVariable('HTTPS_PROXY', shellQuote(proxy))

/**
 * Goes out by a proxy that docker did not take: in this job, and, since docker's own requests are the daemon's, there
 * too.
 */
export const goThroughProxy = (host: string, proxy: string): string =>
  `${takeProxyIfReached(host, proxy)}\n${daemonProxy(proxy)}`

/** Exempts one more host in the daemon, beside those that it exempts already. */
export const keepInNoProxy = (host: string): string =>
  daemonVariable('NO_PROXY', `"$(docker info --format '{{.NoProxy}}' | sed 's/.$/&,/')${plainHost(host)}"`)

/** Writes the other scheme into the proxy's variable, whatever credentials are in it. */
export const switchProxyScheme = (variable: string, scheme: 'http' | 'https'): string =>
  `echo "${plainName(variable)}=$(printf %s "$${plainName(variable)}" | sed 's|^[a-z]*://|${scheme}://|')" >> "$GITHUB_ENV"`

/** Takes one name out of the hosts file, and leaves a copy beside it. A bind mount can be written, and not replaced. */
export const restoreHostsFile = (host: string): string =>
  [
    '# Run by: an administrator of the machine. A copy is saved as /etc/hosts.bak',
    'sudo cp /etc/hosts /etc/hosts.bak',
    `sed -E 's/[[:blank:]]+${plainHost(host).replaceAll('.', '[.]')}([[:blank:]]|$)/\\1/' /etc/hosts.bak | sudo tee /etc/hosts > /dev/null`,
  ].join('\n')
