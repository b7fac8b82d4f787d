import { nodeHost } from './host/node.ts'
import { readActionInputs } from './inputs.ts'
import { run } from './run.ts'

const host = nodeHost(process)
const code = await run(readActionInputs(host.env), host)

// A program or a socket that hangs must not keep the step: once all is written, it ends.
process.stdout.write('', () => process.exit(code))
