import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { isOrdinary } from '../../src/secrets/ordinary-words.ts'

/** What SECURITY.md says of hosts and programs, and whether a run kept to it. */
const security = readFileSync(new URL('../../SECURITY.md', import.meta.url), 'utf8')

/** The rows of the table below a header that begins so. */
function rowsOf(header: string): readonly (readonly string[])[] {
  const lines = security.slice(security.indexOf(header)).split('\n')
  const end = lines.findIndex(line => !line.startsWith('|'))
  return lines.slice(2, end).map(line => line.split('|').slice(1, -1))
}

const spans = (text: string): readonly string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, span = '']) => span)

/** `azurecr.io` stands for the registries in it, `*.x` for one label or more, `<region>` for one. */
const HOSTS: readonly RegExp[] = [
  ...rowsOf('| cloud | sign-in').flatMap(cells => cells.slice(1).flatMap(spans)),
  ...spans(rowsOf('| what | to |').flat().join()).filter(span => /^(?:\*\.|<region>\.)?[a-z.]+\.[a-z]{2,}$/.test(span)),
].map(host => {
  const pattern = host.startsWith('azurecr.') ? `*.${host}` : host
  const source = pattern.replaceAll('.', '\\.').replace('*', '[a-z0-9.-]+').replace('<region>', '[a-z0-9]+')
  return new RegExp(`^${source}$`)
})

const PROGRAMS = rowsOf('| program | arguments |').map(([name = '', args = '']) => ({
  name: new RegExp(`^${(spans(name)[0] ?? '').replace('*', '.+')}$`),
  args: spans(args)[0] ?? '',
  // Words behind the code say what may follow.
  isWhole: /`\s*$|;/.test(args),
}))

interface Ran {
  readonly inputs: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
  readonly log: string
  readonly hosts: readonly string[]
  readonly programs: readonly (readonly string[])[]
}

/** Throws where a run requested a host, started a program, or wrote a mask that SECURITY.md does not allow. */
export function assertPromises({ inputs, env, log, hosts, programs }: Ran): void {
  const others = hosts.filter(host => !isNamed(host, inputs, env))
  if (others.length > 0) throw new Error(`the run requested ${others.join(', ')}, which SECURITY.md does not name`)
  const unknown = programs.filter(command => !isListed(command))
  if (unknown.length > 0) throw new Error(`the run started ${JSON.stringify(unknown)}, which SECURITY.md does not name`)
  const torn = masksIn(log).filter(mask => mask.trim().length < 4 || isOrdinary(mask))
  if (torn.length > 0) throw new Error(`the run masks ${JSON.stringify(torn)}, which tears every log`)
}

/** A host of the tables; of `trusted-hosts`, with whatever it names; one that the runner gives; this machine itself. */
function isNamed(host: string, inputs: Ran['inputs'], env: Ran['env']): boolean {
  const name = host.toLowerCase()
  if (HOSTS.some(pattern => pattern.test(name))) return true
  if ((inputs['trusted-hosts'] ?? '').trim() !== '') return true
  const given = ['ACTIONS_ID_TOKEN_REQUEST_URL', 'GITHUB_API_URL'].map(key => URL.parse(env[key] ?? '')?.hostname)
  if (name === 'api.github.com' || given.includes(name)) return true
  return /^(?:127\.|169\.254\.|localhost\b|\[(?:::1|fe[89ab])|fe[89ab])/.test(name)
}

function isListed(command: readonly string[]): boolean {
  const [file = '', ...args] = command
  // The SDK starts az by a shell.
  const words = args[0] === '-c' ? (args[1] ?? '').split(' ') : [basename(file).replace(/\.(?:exe|cmd)$/i, ''), ...args]
  const [name = '', ...rest] = words
  const given = rest.join(' ')
  return PROGRAMS.some(
    ({ name: pattern, args: wanted, isWhole }) =>
      pattern.test(name) && (given === wanted || (!isWhole && given.startsWith(`${wanted} `))),
  )
}

const masksIn = (log: string): readonly string[] =>
  log.split('\n').flatMap(line => (line.startsWith('::add-mask::') ? [line.slice('::add-mask::'.length)] : []))
