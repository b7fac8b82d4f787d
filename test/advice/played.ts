// Where the fix of a branch is played, other than in test/e2e/branch-plays.ts and test/network/plays.ts, and why it is
// played nowhere.

export const PASTED = 'test/e2e/pasted-fixes.test.ts'
export const WORLDS = 'test/truth/docker-worlds.test.ts'
export const ENGINES = 'test/truth/engine-plays.test.ts'
export const CONTAINERS = 'test/truth/container-plays.test.ts'
export const COMMANDS = 'test/texts/network-commands.test.ts'
export const AZ = 'test/az/fixes.test.ts'

export const ONLY_SHOWS = 'the command only shows what there is'
export const IMAGES = 'test/truth/images.test.ts'
export const OTHER_TOOL = 'it names the tool that pulls such an artifact'

export const BUILDER = 'the command makes another builder, for which docker starts a container of BuildKit'
export const OTHER_KEY = 'the login step has to name the registry otherwise: test/truth plays both keys'
export const ELSEWHERE = 'it only names where the value is set: in another workflow, job, or step'
export const IN_PART = 'the command is shown in part: what else it has is what the job gives it'
export const IN_FILE = 'it stands in a workflow file, and what the input is to have is not in it'
export const TENANT_ADMIN = 'an administrator of the tenant decides it, in the portal'
export const ONLY_A_CODE = 'it only looks up what Microsoft says of the code, or shows more of the sign-in'
export const NO_SERVICE_OF_ACR = 'the embedded Entra has no service principal of Azure Container Registry'
export const NO_PERSONS = 'the embedded Entra has no persons, and az login asks one'
export const NO_MACHINES = 'the embedded Resource Manager has no virtual machines, and no machine here has Azure Arc'
export const OTHER_JOB =
  'it is a permission or a job of the workflow that GitHub runs: test/e2e/failed-run.test.ts plays the logs'
export const NO_CLUSTERS = 'the embedded Resource Manager changes no clusters'
export const NO_WORKSPACES = 'the embedded Resource Manager lists no workspaces, and takes no diagnostic settings'
export const OTHER_IDENTITY = 'it needs an identity of another cloud'
export const OWN_CLOUD = 'the embedded Azure is one cloud'
export const OTHER_CERTIFICATE = 'the embedded Graph takes no certificates'
export const SAME_AS_INVALID = `the command is that of scoped-token-invalid: ${AZ}`
export const UNREAD_ROLE = `the command is that of a missing role, which push-denied has: ${AZ}`
export const OTHER_RUNS = 'it is about the runs beside this one'
export const LATER = 'a later run is all that it takes, once the registry is well again'
export const IN_GITHUB =
  'the value is set in GitHub: with one the run is silent, without it test/e2e/credential-scenarios.ts has the finding'
export const ALIAS = 'a test cannot give a name an alias in DNS but in a network of its own'
export const TRUSTED = 'what is then asked is no registry of Azure: test/e2e/destinations.test.ts has the input'
export const BY_HAND =
  'the comment says what is to be done by hand; what is read then: test/workflow/yaml.test.ts, test/cli/lint.test.ts'
