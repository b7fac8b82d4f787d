import { isWithin } from './connect-proxy.ts'

/** What the people in front of a registry can do, each to the hosts that a fix names to them. */
export interface Hands {
  /** The outbound firewall opens port 443 of what the name leads to. */
  readonly open: (host: string) => Promise<void>
  /** The proxy allows CONNECT. */
  readonly allow: (host: string) => void
  /** Who inspects or filters TLS leaves the name alone. */
  readonly leaveAlone: (host: string) => Promise<void>
  /** The resolver says of a name what it should. */
  readonly correctDns: (host: string) => void
  /** What answers in place of the registry lets requests to it through. */
  readonly exempt: (host: string) => void
  /** The runner goes out over IPv4 alone. */
  readonly preferIpv4: () => void
  /** The same job, on a machine of the registry's own network. */
  readonly moveInside: () => void
}

/** Host names, `*.` before those that stand for all below them. */
const NAMES = /(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+){2,}/g
/** An address is told beside its name; it is no further host. */
const ADDRESS = /^[\d.]+$/

/**
 * Does what the sentences of a fix ask of somebody else, to the letter and no more. Each sentence has one meaning; one
 * that has none here is an error.
 * @param host of the registry
 * @param known all names of the world, for what `*.` stands for
 * @returns whether anything was asked
 */
export async function doAsAsked(fix: string, host: string, known: readonly string[], hands: Hands): Promise<boolean> {
  const asked = sentencesIn(fix)
  for (const sentence of asked) {
    const names = (sentence.match(NAMES) ?? []).filter(name => !ADDRESS.test(name))
    const hosts = known.filter(each => names.some(name => isWithin(each, name)))
    const [, act] = MEANINGS.find(([pattern]) => pattern.test(sentence)) ?? []
    if (act === undefined) throw new Error(`nobody knows what is to be done: ${sentence}`)
    await act(hands, hosts, host, known)
  }
  return asked.length > 0
}

/** The daemon's settings are told beside the fix, which is for the job. */
export const isForDaemonToo = (message: string): boolean =>
  /change the Docker daemon's own setting too|set HTTPS_PROXY for the client and the daemon/i.test(message)

/** Comments from one that names who acts to the next that does not go on. */
function sentencesIn(fix: string): readonly string[] {
  const sentences: string[] = []
  let isOpen = false
  for (const line of fix.split('\n')) {
    if (/^#.*Run by: whoever|^#? ?runs-on:|^# .*\bruns-on:/.test(line)) {
      sentences.push(line)
      isOpen = true
    } else if (isOpen && line.startsWith('# ') && !/^# (?:Check|Then|Last)\b/.test(line)) {
      sentences.push(`${sentences.pop() ?? ''} ${line.slice(2)}`)
    } else isOpen = false
  }
  return sentences
}

type Act = (hands: Hands, hosts: readonly string[], host: string, known: readonly string[]) => Promise<void> | void
const toEach =
  (act: (hands: Hands) => (host: string) => Promise<void> | void): Act =>
  async (hands, hosts) => {
    for (const host of hosts) await act(hands)(host)
  }

const MEANINGS: readonly (readonly [RegExp, Act])[] = [
  [/Allow CONNECT to/, toEach(hands => hands.allow)],
  [/Allow \S+:443 without a sign-in/, toEach(hands => hands.allow)],
  [/Let it resolve and reach/, toEach(hands => hands.allow)],
  [/outbound firewall\. Allow TCP port 443 to/, toEach(hands => hands.open)],
  [/[Ll]et TLS to .* pass/, toEach(hands => hands.leaveAlone)],
  [/Allow \S+, TCP port 443/, toEach(hands => hands.leaveAlone)],
  [/Allow downloads from/, toEach(hands => hands.leaveAlone)],
  [/Correct the DNS server/, (hands, _, __, known) => known.forEach(hands.correctDns)],
  [/Forward privatelink\.azurecr\.io to a DNS server/, (hands, _, host) => hands.correctDns(host)],
  [/DNS filter\. Allow/, toEach(hands => hands.correctDns)],
  [/let DNS return IPv4 addresses/, (hands, _, host) => hands.correctDns(host)],
  [/Let \S+ pass unchanged/, toEach(hands => hands.leaveAlone)],
  [/Prefer IPv4, or disable IPv6/, hands => hands.preferIpv4()],
  [/Send the name to the registry/, (hands, _, host) => hands.correctDns(host)],
  [/Add the record of an approved connection/, (hands, _, host) => hands.correctDns(host)],
  [/Add a record for/, toEach(hands => hands.correctDns)],
  [/Exempt the registry from it/, (hands, _, host) => hands.exempt(host)],
  [
    /private endpoint's network\. Run by: whoever manages the private DNS zone/,
    (hands, _, host) => hands.correctDns(host),
  ],
  [/runs-on: <runner-in-that-network>/, hands => hands.moveInside()],
]
