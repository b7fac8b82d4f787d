import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { demandParts, findProgram } from '../truth/requirements.ts'
import type { Played } from './inside.ts'

/** What goes in, and what comes out. */
export interface Request {
  id: number
  label: string
}

export type Message<Outcome> =
  | { kind: 'ready' }
  | { kind: 'broken'; text: string }
  | { kind: 'played'; id: number; played: Outcome }
  | { kind: 'failed'; id: number; text: string }

/** A network of its own, with names, a make-believe Azure without a proxy, engines and a registry in it. */
export interface Network<Outcome = Played> {
  /** Runs the action and docker in a world; several at once do not disturb one another. */
  play(label: string): Promise<Outcome>
  /** All that was started ends, whatever state it is in: it has a process namespace of its own. */
  close(): Promise<void>
}

/** The namespaces end with their first process, that one with `unshare`, and that one with us. */
const NAMESPACES = ['--net', '--mount', '--pid', '--fork', '--kill-child', '--mount-proc']

/** @param program the first process, by its file in this folder */
export async function openNetwork<Outcome = Played>(program = 'inside.ts'): Promise<Network<Outcome>> {
  demandParts()
  const { PATH = '' } = process.env
  const args = ['--pdeathsig', 'KILL', findProgram('unshare'), ...NAMESPACES, process.execPath, fileOf(program)]
  const child = spawn(findProgram('setpriv'), args, {
    env: { PATH: `${PATH}:/usr/sbin:/sbin` },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const ended = new Promise<void>(done => child.on('close', () => done()))
  const close = () => {
    child.kill('SIGKILL')
    return ended
  }
  const play = listen<Outcome>(child)
  await play.ready.catch(error => close().then(() => Promise.reject(error)))
  return { play: play.request, close }
}

const fileOf = (program: string): string => fileURLToPath(new URL(program, import.meta.url))

/** Questions and answers over the channel to the process inside. */
function listen<Outcome>(child: ChildProcess): { ready: Promise<void>; request(label: string): Promise<Outcome> } {
  const open = new Map<number, PromiseWithResolvers<Outcome>>()
  const ready = Promise.withResolvers<void>()
  const fail = (text: string): void => {
    for (const one of [ready, ...open.values()]) one.reject(new Error(text))
  }
  child.on('message', (reported: Message<Outcome>) => {
    if (reported.kind === 'ready') return ready.resolve()
    if (reported.kind === 'broken') return fail(reported.text)
    const request = open.get(reported.id)
    open.delete(reported.id)
    return reported.kind === 'played' ? request?.resolve(reported.played) : request?.reject(new Error(reported.text))
  })
  child.on('error', error => fail(String(error)))
  child.on('close', () => fail('the process inside the namespaces has ended'))
  let last = 0
  return {
    ready: ready.promise,
    request: label => {
      const answer = Promise.withResolvers<Outcome>()
      last += 1
      open.set(last, answer)
      child.send({ id: last, label } satisfies Request)
      return answer.promise
    },
  }
}
