import type { AdviceCase } from './cases/case.ts'
import { daemon } from './cases/daemon.ts'
import { docker } from './cases/docker.ts'
import { images } from './cases/images.ts'
import { logins } from './cases/logins.ts'
import { network } from './cases/network.ts'

/** Every branch of docs/advice.md. */
export const adviceCases: readonly AdviceCase[] = [...docker, ...daemon, ...network, ...images, ...logins]
