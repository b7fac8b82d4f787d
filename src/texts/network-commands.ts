import { cloudOfSuffix } from '../azure/clouds.ts'
import type { Daemon } from '../docker/daemon.ts'
import { shellQuote } from './az-commands.ts'

/** Commands for the network of a runner, ready to paste into its shell; what only explains is a comment. */

/** A host for a comment or a quoted text: a name that holds anything else than a host can is cut to what it can. */
export const plainHost = (host: string): string => host.replace(/[^A-Za-z0-9.:[\]-]/g, '')

/** The zone of a private-link name: `privatelink.azurecr.io`, or that of another cloud. */
export const zoneOf = (alias: string): string => alias.slice(alias.indexOf('privatelink.'))

/** The name of a variable; the same. */
const plainName = (name: string): string => name.replace(/\W/g, '')

/**
 * The domains that layers of a registry come from, each with its leading dot: whoever lets requests to the registry
 * alone through, lets no image through. Source: ACR docs, "Rules to access a registry from behind a firewall".
 */
function layerDomains(host: string): readonly string[] {
  const cloud = cloudOfSuffix(host)
  return cloud === undefined ? [] : [`.data.${cloud.acrSuffix}`, `.blob.${cloud.storageSuffix}`]
}

/** The same, for a person: `*.data.azurecr.io and *.blob.core.windows.net`; empty for a host of no cloud. */
export const layerHosts = (host: string): string =>
  layerDomains(host)
    .map(domain => `*${domain}`)
    .join(' and ')

/** Asks a registry whether it is reached at all; any answer counts. */
const reaches = (host: string, option: string): string =>
  `curl ${option} --silent --show-error --output /dev/null --max-time 10 https://${shellQuote(host)}/v2/`

const STRAIGHT = "--noproxy '*'"
const by = (proxy: string | undefined): string => (proxy === undefined ? STRAIGHT : `--proxy ${shellQuote(proxy)}`)

/** What is added to a list of exempt hosts. */
const exempted = (host: string): string => [plainHost(host), ...layerDomains(host)].join(',')

/**
 * Leaves the proxy out for the registry in this job, only if that one is reached without it. docker reads the uppercase
 * variable before the lowercase one.
 */
export const exemptIfReached = (host: string): string =>
  [
    '# In a step before the login, for this job: only if the registry is reached without the proxy',
    `${reaches(host, STRAIGHT)} &&`,
    `  echo "NO_PROXY=$(printf %s "\${NO_PROXY:-$no_proxy}" | sed 's/.$/&,/')${exempted(host)}" >> "$GITHUB_ENV"`,
  ].join('\n')

/** Takes a proxy in this job, only if it leads to the host. */
export const takeProxyIfReached = (host: string, proxy: string): string =>
  `# In a step before the login, for this job: only if that proxy reaches the registry\n${reaches(host, by(proxy))} &&\n  echo ${shellQuote(`HTTPS_PROXY=${proxy}`)} >> "$GITHUB_ENV"`

/** A way out to the registry: a proxy, or none. */
interface Way {
  readonly proxy: string | undefined
}

/** When a daemon is changed: only if it reaches the registry by this way, and not by that one. */
interface Condition {
  readonly host: string
  readonly reached: Way
  readonly notReached?: Way
}

/** What sets a variable of a daemon, whose key in its configuration file is another. */
interface Setting {
  readonly name: 'HTTPS_PROXY' | 'NO_PROXY'
  /** As the shell reads it. */
  readonly value: string
}

/** Where a unit's drop-ins are, and who may change it. Sources: as of `DaemonKind`. */
const UNITS = {
  system: {
    ...{ owner: 'an administrator of the machine', sudo: 'sudo ', systemctl: 'sudo systemctl', unit: 'docker' },
    folder: '/etc/systemd/system/docker.service.d',
  },
  snap: {
    ...{ owner: 'an administrator of the machine', sudo: 'sudo ', systemctl: 'sudo systemctl' },
    ...{ unit: 'snap.docker.dockerd', folder: '/etc/systemd/system/snap.docker.dockerd.service.d' },
  },
  rootless: {
    ...{ owner: 'the user of the rootless Docker daemon', sudo: '', systemctl: 'systemctl --user', unit: 'docker' },
    folder: '~/.config/systemd/user/docker.service.d',
  },
} as const

/**
 * The daemon's own settings, which hold for every job of the machine: each command runs only if the one in front of it
 * has succeeded. The last name of a folder wins, and is nobody else's; a configuration file that has proxies overrules
 * all of them.
 */
function changeDaemon({ name, value }: Setting, when: Condition, { kind, proxiesFile }: Daemon): string {
  if (kind === 'product') {
    return `# Last step. Run by: whoever manages the Docker daemon. In its proxy settings, change ${name} for ${plainHost(when.host)}.`
  }
  const { owner, sudo, systemctl, unit, folder } = UNITS[kind]
  const ways = [
    ...(when.notReached === undefined ? [] : [`! ${reaches(when.host, by(when.notReached.proxy))} &&`]),
    `${reaches(when.host, by(when.reached.proxy))} &&`,
  ]
  const file = proxiesFile && shellQuote(proxiesFile)
  const change =
    file === undefined
      ? [
          `${sudo}mkdir -p ${folder} &&`,
          `printf '[Service]\\nEnvironment="${name}=%s"\\n' ${value} | ${sudo}tee ${folder}/zz-${dashed(name)}.conf &&`,
          `${systemctl} daemon-reload && ${systemctl} restart ${unit}`,
        ]
      : [
          `new="$(${sudo}jq --arg value ${value} '.proxies["${dashed(name)}"] = $value' ${file})" &&`,
          `${sudo}cp ${file} ${file}.bak && printf '%s\\n' "$new" | ${sudo}tee ${file} > /dev/null &&`,
          `${systemctl} restart ${unit}`,
        ]
  const [first = '', ...more] = [...ways, ...change]
  return [
    `# Last step. Run by: ${owner}. Changes and restarts its Docker daemon`,
    first,
    ...more.map(line => `  ${line}`),
  ].join('\n')
}

const dashed = (name: string): string => name.toLowerCase().replace('_', '-')

const OF_SYSTEM: Daemon = { kind: 'system' }

/** Gives the daemon a proxy that leads to the host, unless it reaches the host by its own way. */
export const giveDaemonProxy = (host: string, proxy: string, daemon: Daemon | undefined, own?: Way): string =>
  changeDaemon(
    { name: 'HTTPS_PROXY', value: shellQuote(proxy) },
    { host, reached: { proxy }, ...(own && { notReached: own }) },
    daemon ?? OF_SYSTEM,
  )

/**
 * Exempts the registry in the daemon, beside those that it exempts already, if the registry is reached without a proxy.
 */
export const exemptInDaemon = (host: string, daemon: Daemon | undefined, own?: Way): string =>
  changeDaemon(
    {
      name: 'NO_PROXY',
      value: `"$(docker info --format '{{.NoProxy}}' | sed 's/.$/&,/')${exempted(host)}"`,
    },
    { host, reached: { proxy: undefined }, ...(own && { notReached: own }) },
    daemon ?? OF_SYSTEM,
  )

/**
 * Goes out by a proxy that docker did not take: in this job, and, since docker's own requests are the daemon's, there
 * too.
 */
export const goThroughProxy = (
  host: string,
  { proxy, daemon }: { readonly proxy: string; readonly daemon?: Daemon },
): string => `${takeProxyIfReached(host, proxy)}\n${giveDaemonProxy(host, proxy, daemon)}`

/** Writes the other scheme into the proxy's variable, whatever credentials are in it. */
export const switchProxyScheme = (variable: string, scheme: 'http' | 'https'): string =>
  `echo "${plainName(variable)}=$(printf %s "$${plainName(variable)}" | sed 's|^[a-z]*://|${scheme}://|')" >> "$GITHUB_ENV"`

/**
 * Takes the names of a registry out of the hosts file, in any case and as often as they are there, and leaves a copy
 * beside it. A bind mount can be written, and not replaced.
 */
export const restoreHostsFile = (host: string): string =>
  [
    '# Run by: an administrator of the machine. A copy is saved as /etc/hosts.bak',
    'sudo cp /etc/hosts /etc/hosts.bak',
    `sed -E -e :a -e 's/[[:space:]]+(${namesInHostsFile(host).join('|')})([[:space:]#]|$)/\\2/I' -e ta /etc/hosts.bak | sudo tee /etc/hosts > /dev/null`,
  ].join('\n')

/** The login server, and where its layers come from: who writes one of them into the file writes the other beside it. */
function namesInHostsFile(host: string): readonly string[] {
  const name = plainHost(host)
  const cloud = cloudOfSuffix(name)
  const dotted = (text: string): string => text.replaceAll('.', '[.]')
  const [label = ''] = name.split('.')
  return cloud === undefined || name.includes('.data.')
    ? [dotted(name)]
    : [dotted(name), `${dotted(label)}[.][a-z0-9]+[.]data[.]${dotted(cloud.acrSuffix)}`]
}

/** Where a daemon keeps the authorities that it trusts for one registry. Sources: as of `DaemonKind`. */
const CERTIFICATES = {
  system: { sudo: 'sudo ', folder: '/etc/docker/certs.d', owner: 'an administrator of the machine' },
  snap: {
    ...{ sudo: 'sudo ', owner: 'an administrator of the machine' },
    folder: '/var/snap/docker/current/etc/docker/certs.d',
  },
  rootless: { sudo: '', folder: '~/.config/docker/certs.d', owner: 'the user of the rootless Docker daemon' },
} as const

/**
 * For one registry, and without a restart; beside the authorities that it has already. A product takes those of its
 * machine when it starts. Sources: Docker docs, "Verify repository client with certificates"; "Add TLS certificates".
 */
export function trustAuthority(host: string, daemon: Daemon | undefined): string {
  const only = '# Only if the issuer is your own organization: trust it for this registry'
  const kind = daemon?.kind ?? 'system'
  if (kind === 'product') {
    return `${only}\n# Run by: whoever manages this machine. Add <corporate-ca.crt> to its trusted authorities, then restart the Docker daemon.`
  }
  const { sudo, folder, owner } = CERTIFICATES[kind]
  return [
    only,
    `# Run by: ${owner}. Changes its Docker daemon`,
    `${sudo}install -D -m 644 <corporate-ca.crt> ${folder}/${shellQuote(host)}/corporate-ca.crt`,
  ].join('\n')
}
