import type { World } from '../embedded-azure/world.ts'

export type Inputs = Record<string, string>

/** A broken world, the finding in it, and what its fix is to bring about. */
export interface FixCase {
  id: string
  /** What is broken. */
  name: string
  /** The branch of docs/advice.md that this is, as test/advice/cases has it. */
  when: string
  world: World
  inputs: Inputs
  env?: Record<string, string>
  /** What `world` is to be before the second run, where only a test can bring it about. */
  meanwhile?: (world: World) => World
  /** Inputs that the user changes: to what the fix printed, or as the text says. */
  given?: (printed: string) => Inputs
  /** Environment of the second run, where it is another. */
  envAfter?: Record<string, string>
  /** The fix shows this; what follows from it is for `given` or `meanwhile`, or nothing is mended. */
  shows?: RegExp
  /** What a user puts in for what is left open. */
  fill?: Readonly<Record<string, string>>
  /** The runner goes straight to this address, and the world listens there. */
  listens?: string
  /** The second number of the az version that it needs, where that is not Debian's 2.45. */
  since?: number
  /** Exit code of what is pasted; 0 where left out. */
  ends?: number
  /** What is pasted begins here; what stands above is for the workflow. */
  pastes?: RegExp
  /** A known fault of the fix: it does not mend this world. Taken away where it does. */
  fault?: string
}
