import type { Facts, RunnerFacts } from '../../../src/facts.ts'
import type { FindingId } from '../../../src/findings.ts'

/** The facts that choose a fix, in words for the table and as facts for the rules. */
export interface AdviceCase {
  readonly id: FindingId
  /** One clause, after "if". */
  readonly when: string
  readonly facts: Facts
  /** The nearest facts in which nothing is wrong; the other branches of a finding are such neighbors of one another. */
  readonly healthy?: Facts
  /** The test that plays the fix, where no list of plays names this branch: a path from the top of the repository. */
  readonly playedIn?: string
  /** Why no test plays the fix. */
  readonly notPlayed?: string
}

/** Of a finding whose fix depends on nothing but names. */
export const ALWAYS = 'always'

export const on = (runner: RunnerFacts, facts: Facts): Facts => ({ ...facts, runner })
export const OWN: RunnerFacts = { environment: 'self-hosted', platform: 'linux' }
export const HOSTED: RunnerFacts = { environment: 'github-hosted', platform: 'linux' }
export const MAC: RunnerFacts = { environment: 'self-hosted', platform: 'darwin' }
export const WINDOWS: RunnerFacts = { environment: 'self-hosted', platform: 'win32' }
