import { closeSync, constants, openSync, writeSync } from 'node:fs'
import { endChildren, watchAllChildren } from './host/children.ts'
import { endNow } from './host/end.ts'
import { nodeHost } from './host/node.ts'
import { readActionInputs } from './inputs.ts'
import { singleLineSafe } from './report/escape.ts'
import { run } from './run.ts'
import { faultOutputs, outputEntries } from './run-outputs.ts'

/** Runs the action, or the command if there are arguments, and ends the process. */
export function start(): void {
  const host = nodeHost(process)
  const args = process.argv.slice(2)
  const isAction =
    host.env['GITHUB_ACTIONS'] === 'true' || Object.keys(host.env).some(name => name.startsWith('INPUT_'))

  // Node asks for the current folder here and there, and throws where somebody has removed it.
  if (host.currentDirectory === '') process.chdir('/')
  watchAllChildren()

  const fail = (error: unknown): void => {
    reportLastResort(error, host.env['GITHUB_OUTPUT'])
    end(1)
  }
  process.on('uncaughtException', fail)
  process.once('SIGTERM', () => end(143))
  process.once('SIGINT', () => end(130))

  // Without arguments, and outside of a workflow, it is asked for help.
  const running =
    args.length === 0 && isAction
      ? run(readActionInputs(host.env), host)
      : import('./cli/command.ts').then(({ command }) => command(args, host))
  running.then(code => process.stdout.write('', () => end(code)), fail)
}

/** A program or a socket that hangs must not keep the step: once all is written, it ends. */
function end(code: number): void {
  endChildren()
  endNow(process, code)
}

/**
 * A fault that `run` cannot report: one thrown outside of its promise, or while it reports another. Only the kind is
 * printed, since the text may quote an input; the outputs say the same, so that it is never a pass.
 */
function reportLastResort(error: unknown, outputFile: string | undefined): void {
  const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''
  const kind = `${error instanceof Error ? error.name : typeof error}${code}`
  process.stderr.write(`✗ internal-error: ${singleLineSafe(kind)}\n`)
  try {
    if (outputFile) appendAtOnce(outputFile, outputEntries(faultOutputs(kind)))
  } catch {
    // Neither the log nor the outputs can be written: the exit code is all there is.
  }
}

/** Appends to a file. Opened non-blocking, so that a pipe without a reader is an error and not a wait. */
function appendAtOnce(path: string, text: string): void {
  const { O_APPEND, O_CREAT, O_WRONLY, O_NONBLOCK = 0 } = constants as Partial<typeof constants> & typeof constants
  const file = openSync(path, O_APPEND | O_CREAT | O_WRONLY | O_NONBLOCK, 0o666)
  try {
    writeSync(file, text)
  } finally {
    closeSync(file)
  }
}
