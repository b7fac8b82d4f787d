// Where the fix of a branch is played, other than in test/e2e/branch-plays.ts and test/network/plays.ts, and why it is
// played nowhere.

export const PASTED = 'test/e2e/pasted-fixes.test.ts'
export const WORLDS = 'test/truth/docker-worlds.test.ts'
export const ENGINES = 'test/truth/engine-plays.test.ts'
export const CONTAINERS = 'test/truth/container-plays.test.ts'
export const COMMANDS = 'test/texts/network-commands.test.ts'
export const AZ = 'test/az/fixes.test.ts'

export const SOMEBODY = 'it names who has to change what is in front of the registry, and a command that shows it'
export const NO_PROXY = 'it leaves a place for the address of the proxy'
export const OTHER_MACHINE = 'the job has to run on another machine'
export const ONLY_SHOWS = 'the command only shows what there is'
export const CACHE = 'the embedded Azure has no cache rules, no locks and no quarantine'
export const ZONES = 'the embedded Resource Manager has no networks and no DNS zones'
export const IMAGES = 'test/truth/images.test.ts'
export const OTHER_TOOL = 'it names the tool that pulls such an artifact'
export const WITHOUT_PROXY = 'the like command is played: test/network/fixes.test.ts'
