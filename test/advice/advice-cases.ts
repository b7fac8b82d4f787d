import type { AdviceCase } from './cases/case.ts'
import { credentials } from './cases/credentials.ts'
import { daemon } from './cases/daemon.ts'
import { docker } from './cases/docker.ts'
import { expiry } from './cases/expiry.ts'
import { images } from './cases/images.ts'
import { logs } from './cases/logs.ts'
import { names } from './cases/names.ts'
import { network } from './cases/network.ts'
import { permission } from './cases/permission.ts'
import { signIn } from './cases/sign-in.ts'
import { workflow } from './cases/workflow.ts'

/** Every branch of docs/advice.md. */
export const adviceCases: readonly AdviceCase[] = [
  ...[...docker, ...daemon, ...names, ...network, ...images, ...credentials, ...signIn, ...permission],
  ...[...expiry, ...workflow, ...logs],
]
