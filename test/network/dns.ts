import { createSocket } from 'node:dgram'
import { isIPv4 } from 'node:net'
import { type Answer, AUTHORITATIVE_ANSWER, decode, encode, RECURSION_AVAILABLE, RECURSION_DESIRED } from 'dns-packet'

/** What a resolver says of a name. */
export type DnsAnswer = Broken | Found

/** The resolver is out of order for this name; silent: it never answers. */
type Broken = 'SERVFAIL' | 'REFUSED' | 'silent'

interface Found {
  /** The names that the asked one is an alias of, one of the other: 'contoso.privatelink.azurecr.io'. */
  through?: string[]
  /**
   * Of both families, in this order; none: the name is there, and has no address. NXDOMAIN: the last name is not there.
   * SERVFAIL: who is asked for the last name fails, as a forwarder of a private zone does.
   */
  addresses: string[] | 'NXDOMAIN' | 'SERVFAIL'
}

export interface DnsServer {
  port: number
  close(): Promise<void>
}

/** RFC 1035 section 4.1.1; dns-packet has no names for them where it encodes. */
const RCODES = { NOERROR: 0, SERVFAIL: 2, NXDOMAIN: 3, REFUSED: 5 }

/** What is said of each name, and of the names that it is an alias of. */
export function zoneOf(answers: Iterable<[string, DnsAnswer]>): Map<string, DnsAnswer> {
  const zone = new Map<string, DnsAnswer>()
  for (const [name, answer] of answers) {
    zone.set(name, answer)
    if (typeof answer === 'string') continue
    const { through = [], addresses } = answer
    through.forEach((alias, at) => {
      zone.set(alias, { through: through.slice(at + 1), addresses })
    })
  }
  return zone
}

/**
 * A DNS server (UDP) that answers A and AAAA as `find` says; a name that it does not know is not there.
 * @param port any free one for 0
 */
export async function startDns(
  find: (name: string) => DnsAnswer | undefined,
  address = '127.0.0.1',
  port = 0,
): Promise<DnsServer> {
  const socket = createSocket('udp4')
  socket.on('message', (message, from) => {
    const answer = reply(message, find)
    if (answer) socket.send(answer, from.port, from.address)
  })
  await new Promise<void>((done, fail) => socket.once('error', fail).bind(port, address, done))
  return { port: socket.address().port, close: () => new Promise(done => socket.close(done)) }
}

/** The bytes that answer a query; none where nothing is said. */
function reply(message: Buffer, find: (name: string) => DnsAnswer | undefined): Buffer | undefined {
  const { id, questions = [] } = decode(message)
  const [question] = questions
  if (!question) return undefined
  const name = question.name.toLowerCase()
  const found = find(name) ?? { addresses: 'NXDOMAIN' }
  if (found === 'silent') return undefined
  // Whoever asks for the alias itself is told it, wherever it leads.
  const isAlias = question.type === 'CNAME' && typeof found === 'object' && (found.through ?? []).length > 0
  const code = isAlias ? 'NOERROR' : rcode(found)
  const flags = AUTHORITATIVE_ANSWER | RECURSION_DESIRED | RECURSION_AVAILABLE | RCODES[code]
  const answers = typeof found === 'string' || code === 'SERVFAIL' ? [] : records(question.name, question.type, found)
  return encode({ type: 'response', ...(id !== undefined && { id }), flags, questions: [question], answers })
}

function rcode(found: Exclude<DnsAnswer, 'silent'>): keyof typeof RCODES {
  if (typeof found === 'string') return found
  return typeof found.addresses === 'string' ? found.addresses : 'NOERROR'
}

function records(request: string, type: string, { through = [], addresses }: Found): Answer[] {
  const names = [request, ...through]
  const cnames = through.map((data, at): Answer => ({ type: 'CNAME', name: names[at] ?? request, ttl: 0, data }))
  const owner = names.at(-1) ?? request
  if (type === 'CNAME') return cnames.slice(0, 1)
  const expected = typeof addresses === 'string' ? [] : addresses.filter(one => (isIPv4(one) ? 'A' : 'AAAA') === type)
  return [
    ...cnames,
    ...expected.map((data): Answer => ({ type: isIPv4(data) ? 'A' : 'AAAA', name: owner, ttl: 0, data })),
  ]
}
