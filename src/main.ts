#!/usr/bin/env node
import { nodeHost } from './host/node.ts'
import { readActionInputs } from './inputs.ts'
import { run } from './run.ts'

const host = nodeHost(process)
const args = process.argv.slice(2)
const isAction = host.env['GITHUB_ACTIONS'] === 'true' || Object.keys(host.env).some(name => name.startsWith('INPUT_'))

// As a command the program has arguments; without any, and outside of a workflow, it is asked for help.
const running =
  args.length === 0 && isAction
    ? run(readActionInputs(host.env), host)
    : import('./cli/command.ts').then(({ command }) => command(args, host))

// A program or a socket that hangs must not keep the step: once all is written, it ends.
const end = (code: number) => process.stdout.write('', () => process.exit(code))

// No top-level await: with one the bundler writes an async module, whose imports it orders differently from checkout to checkout.
running.then(end, (error: unknown) => {
  // `run` reports its own faults. Of any other only the kind is printed: its text may quote an input.
  process.stderr.write(`✗ internal-error: ${error instanceof Error ? error.name : typeof error}\n`)
  end(1)
})
