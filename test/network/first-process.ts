import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { findProgram } from '../truth/requirements.ts'
import type { Message, Request } from './namespace.ts'
import { PLACES } from './places.ts'

/** A folder for all that is written: it is gone with the mount namespace. */
export const SCRATCH = '/mnt'

/**
 * What the first process of a namespace does: it makes the network, opens the stage, and plays what it is asked for.
 * The kernel ends all else when it ends.
 */
export async function beFirstProcess<Stage, Played>(
  open: () => Promise<Stage>,
  play: (stage: Stage, label: string) => Promise<Played>,
): Promise<void> {
  const send = (reported: Message<Played>): void => void process.send?.(reported)
  process.on('disconnect', () => process.exit(0))
  try {
    execFileSync(findProgram('mount'), ['-t', 'tmpfs', 'tmpfs', SCRATCH])
    process.env['TMPDIR'] = SCRATCH
    execFileSync(findProgram('ip'), ['-batch', '-'], { input: PLACES })
    const stage = await open()
    process.on('message', ({ id, label }: Request) => {
      play(stage, label).then(
        played => send({ kind: 'played', id, played }),
        error => send({ kind: 'failed', id, text: String(error?.stack ?? error) }),
      )
    })
    send({ kind: 'ready' })
  } catch (error) {
    send({ kind: 'broken', text: error instanceof Error ? String(error.stack) : String(error) })
  }
}

/** Lays a folder of its own over /etc, which whatever is written below /etc goes to, and what is there stays. */
export function layOverEtc(name: string): readonly string[] {
  const [upper, work] = [`${SCRATCH}/${name}`, `${SCRATCH}/${name}-work`]
  for (const folder of [upper, work]) mkdirSync(folder, { recursive: true })
  return ['-t', 'overlay', 'overlay', '-o', `lowerdir=/etc,upperdir=${upper},workdir=${work}`, '/etc']
}
