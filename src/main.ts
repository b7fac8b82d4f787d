import { nodeHost } from './host/node.ts'
import { readActionInputs } from './inputs.ts'
import { run } from './run.ts'

const host = nodeHost(process)

// No top-level await: with one the bundler writes an async module, whose imports it orders differently from checkout to checkout.
run(readActionInputs(host.env), host).then(code => {
  // A program or a socket that hangs must not keep the step: once all is written, it ends.
  process.stdout.write('', () => process.exit(code))
})
