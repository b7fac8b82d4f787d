import { expect } from 'vitest'
import { dockerLoginCases } from '../az/docker-login-cases.ts'
import { fixCases } from '../az/fix-cases.ts'
import { branchPlays } from '../e2e/branch-plays.ts'
import { daemonPlays } from '../e2e/daemon-plays.ts'
import { dockerPlays } from '../e2e/docker-plays.ts'
import { identityPlays } from '../e2e/identity-plays.ts'
import { namePlays } from '../e2e/name-plays.ts'
import { networkPlays } from '../network/plays.ts'
import { adviceCases } from './advice-cases.ts'
import { fixFor } from './page.ts'
import { shapeOf } from './shape.ts'

/** A branch of docs/advice.md, by its finding and its row. */
export interface Branch {
  readonly id: string
  readonly when: string
}

export const keyOf = ({ id, when }: Branch): string => `${id}, if ${when}`

/** The branches that are played: pasted in a world that has their facts, their fix mends it. */
export const playedBranches: readonly Branch[] = [
  ...[
    ...branchPlays,
    ...dockerPlays,
    ...daemonPlays,
    ...namePlays,
    ...networkPlays,
    ...identityPlays,
    ...fixCases,
    ...dockerLoginCases,
  ],
]

/** What was printed in a play is the fix of the branch that it is for, apart from the names in it. */
export function expectBranch({ id, when }: Branch, printed = ''): void {
  const alike = adviceCases.filter(each => each.id === id && bare(fixFor(each) ?? '') === bare(printed))
  expect(alike.map(each => each.when)).toContain(when)
}

/** Without what a runner on Windows adds. */
const bare = (fix: string): string =>
  shapeOf(fix.replace('# In a step with `shell: bash`\n', '').replaceAll('<SECRET_NAME>', 'SECRET'))
