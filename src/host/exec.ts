import type { ChildProcess } from 'node:child_process'
import { constants } from 'node:os'
import { detach, reportSpawnFailure, watchChildren, writeStdin } from './child.ts'
import { executableKind } from './executable.ts'
import { gather } from './output-buffer.ts'
import type { Command, ExecOutcome } from './ports.ts'
import { timerMs } from './timer.ts'
import { findOnPath } from './which.ts'

/**
 * How long the rest of a program's output is waited for once it has ended and another process still holds its pipes.
 */
const PIPE_GRACE_MS = 300

/**
 * Runs a program with this process's environment and folder, by `@actions/exec`, and echoes nothing of it.
 *
 * Always resolves: when the program ends, when its time is up, or when it has written too much; it is killed then
 * (the program itself; what it started in turn goes on by itself). A program that a signal ended has the code that a
 * shell gives it, 128 and the signal's number.
 */
export async function run(command: Command): Promise<ExecOutcome> {
  const program = await findOnPath(command.file)
  if (program.state === 'absent') return { state: 'not-found' }
  if (program.state === 'denied') return { state: 'not-started', text: `${program.path}: permission denied` }
  // Node refuses these before there is a child that could tell of it.
  if (command.args.some(arg => arg.includes('\0'))) return { state: 'not-started', text: 'NUL in an argument' }
  if (!command.withoutShell || process.platform === 'win32') return start(program.path, command)
  return startWithoutShell(program.path, command)
}

/** A program that may not be read is one that a kernel can start: only scripts must be readable. */
async function startWithoutShell(path: string, command: Command): Promise<ExecOutcome> {
  const kind = await executableKind(path, process.arch).catch(() => 'native')
  const noProgram: ExecOutcome = { state: 'not-started', text: `${path}: exec format error` }
  if (kind === 'none') return noProgram
  const outcome = await start(path, command)
  // An emulator may run it; where none does, a shell has stumbled over it.
  return kind === 'other-machine' && outcome.state === 'exited' && outcome.code !== 0 ? noProgram : outcome
}

async function start(path: string, command: Command): Promise<ExecOutcome> {
  const { exec } = await import('@actions/exec')
  const { promise: cut, resolve: cutShort } = Promise.withResolvers<ExecOutcome>()
  const output = gather(command.maxOutputBytes, () => cutShort({ state: 'too-much-output' }))
  const timer = setTimeout(() => cutShort({ state: 'timed-out', ...output.read() }), timerMs(command.timeoutMs))
  const children: ChildProcess[] = []
  let isOver = false
  const onChild = (child: ChildProcess) => {
    children.push(child)
    // A time that is up before the child is there must end it anyway.
    child.once('spawn', () => isOver && detach(child))
    reportSpawnFailure(child)
    writeStdin(child, command.input ?? '')
  }
  const listeners = {
    stdout: (chunk: Buffer) => output.take('stdout', chunk),
    stderr: (chunk: Buffer) => output.take('stderr', chunk),
  }
  const options = { silent: true, ignoreReturnCode: true, delay: PIPE_GRACE_MS, listeners }
  const ended = watchChildren(onChild, () => exec(quoted(path), [...command.args], options)).then(
    (code): ExecOutcome => ({ state: 'exited', code: codeOf(code, children[0]), ...output.read() }),
    (error): ExecOutcome => ({ state: 'not-started', text: error instanceof Error ? error.message : String(error) }),
  )
  const outcome = await Promise.race([cut, ended])
  clearTimeout(timer)
  isOver = true
  children.forEach(detach)
  return outcome
}

/** A path as one word of the command line that `@actions/exec` takes apart: backslashes stand for themselves there. */
const quoted = (path: string): string => `"${path.replaceAll('"', '\\"')}"`

/** `@actions/exec` gives null for a program that a signal ended, whatever its types say. */
function codeOf(code: number | null, child: ChildProcess | undefined): number {
  const signal = child?.signalCode
  return code ?? 128 + (signal ? constants.signals[signal] : 0)
}
