import { firstRegistry, healthyWorld, type World, withProxy, withRegistry } from '../embedded-azure/world.ts'

/**
 * Where the fix of a branch of docs/advice.md is played: a world that has the facts of the branch, the fix pasted as it
 * is printed, and the same world again. What the machine's own programs would bring about is brought about by
 * stand-ins of them, which do it only if they are called as the real ones have to be.
 */
export interface BranchPlay {
  readonly id: string
  /** The branch, as test/advice/cases has it. */
  readonly when: string
  /** State of docker until it is whole. */
  readonly standIn?: string
  /** Shell condition that makes docker whole; left out: a stand-in has made the file `$MENDED`. */
  readonly whole?: string
  /** Shell scripts by the names of the programs that they stand for. */
  readonly programs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  readonly inputs?: Readonly<Record<string, string>>
  readonly world?: World
  /** config.json. */
  readonly config?: object | string
  /** What a user puts in for what is left open. */
  readonly fill?: Readonly<Record<string, string>>
  /** YAML of the step: what the user puts for the expressions in it. */
  readonly yaml?: { readonly into: 'inputs' | 'env'; readonly values: Readonly<Record<string, string>> }
  /** Inputs of the second run that follow from the fix. */
  readonly next?: (fix: string) => Readonly<Record<string, string>>
  /** The second run is on a machine that is changed so, as its YAML says. */
  readonly onAnother?: { readonly yaml: string; readonly machine: Change }
  /** Docker is not on PATH until a stand-in has put it there. */
  readonly withoutDocker?: boolean
  /** Programs that the machine doesn't have; `systemd`: nothing that it starts. */
  readonly lacks?: readonly string[]
  /** What the machine is, if it isn't the one that the tests run on. */
  readonly platform?: NodeJS.Platform
  /** The number of the user. */
  readonly user?: number
  /** The same branch a second time: another machine of its kind. */
  readonly variant?: string
  /**
   * What has to change for the nearest world that lacks the fact, in which the fix is not offered. Left out: Docker is
   * whole there, with the same settings. `finds`: another fault is there.
   */
  readonly neighbour?: Change & { readonly finds?: string }
}

export type Change = Partial<Omit<BranchPlay, 'id' | 'when' | 'neighbour'>>

export const HOST = 'contoso.azurecr.io'
const world = healthyWorld()
const [pusher, puller] = firstRegistry(world).servicePrincipals ?? []
if (pusher === undefined || puller === undefined) throw new Error('the healthy world lacks it')
export const given = { registry: HOST, repository: 'team/app', username: pusher.appId, password: pusher.secret }
const pulls = { registry: HOST, access: 'pull', username: puller.appId, password: puller.secret }
export const asNobody = { registry: HOST, repository: 'team/app' }
export const good = { auth: Buffer.from(`${pusher.appId}:${pusher.secret}`).toString('base64') }

/** A credential helper that does so at `get`. */
export const helperOf = (get: string): string => `case "$1" in get) cat > /dev/null; ${get} ;; esac`
export const NOT_FOUND = "echo 'credentials not found in native keychain'; exit 1"

export const branchPlays: readonly BranchPlay[] = [
  {
    id: 'docker-config-invalid',
    when: 'a field of the file has the wrong form',
    inputs: asNobody,
    config: { auths: { [HOST]: good }, experimental: true },
    neighbour: { config: { auths: { [HOST]: good }, experimental: 'enabled' } },
  },
  {
    id: 'proxy-refused',
    when: 'the proxy answers 407',
    world: withProxy(world, { credentials: { username: 'builder', password: 'make-believe-proxy' } }),
    env: { HTTPS_PROXY: 'http://$PROXY' },
    yaml: { into: 'env', values: { 'secrets.PROXY_USER': 'builder', 'secrets.PROXY_PASSWORD': 'make-believe-proxy' } },
    neighbour: { env: { HTTPS_PROXY: 'http://builder:make-believe-proxy@$PROXY' } },
  },
  {
    id: 'proxy-refused',
    when: "the URL says https, and the proxy doesn't support TLS",
    standIn: 'podman',
    env: { HTTPS_PROXY: 'https://$PROXY' },
    neighbour: { env: { HTTPS_PROXY: 'http://$PROXY' } },
  },
  {
    id: 'image-not-found',
    when: "the tag doesn't exist, and a similar one does",
    world: withRegistry(world, { tags: ['latest', '1.2.3', 'nightly'] }),
    inputs: { ...pulls, repository: 'team/app:1.2.4' },
    programs: { docker: '[ "$1" != pull ]' },
    next: fix => ({ repository: fix.slice(fix.indexOf('/') + 1) }),
    neighbour: { inputs: { ...pulls, repository: 'team/app:1.2.3' } },
  },
  {
    id: 'credentials-missing',
    when: 'no credentials are set, and Docker has no login for any host',
    inputs: asNobody,
    yaml: {
      into: 'inputs',
      values: { 'secrets.ACR_USERNAME': pusher.appId, 'secrets.ACR_PASSWORD': pusher.secret },
    },
    neighbour: { inputs: given },
  },
  {
    id: 'credentials-missing',
    when: 'config.json has the login, but Docker asks a helper that has none',
    inputs: asNobody,
    config: { credsStore: 'keeps', auths: { [HOST]: good } },
    programs: { 'docker-credential-keeps': helperOf(NOT_FOUND) },
    neighbour: { config: { auths: { [HOST]: good } } },
  },
  {
    id: 'anonymous-pull-disabled',
    when: 'config.json has the login, but Docker asks a helper that has none',
    inputs: { ...asNobody, access: 'pull' },
    config: { credsStore: 'keeps', auths: { [HOST]: good } },
    programs: { 'docker-credential-keeps': helperOf("echo 'credentials not found in native keychain'; exit 1") },
    neighbour: { config: { auths: { [HOST]: good } } },
  },
  {
    id: 'docker-credentials-stale',
    when: 'the stored login is rejected, the job only pulls, and the registry allows that without a login',
    world: withRegistry(world, { anonymousPull: true }),
    inputs: { ...asNobody, access: 'pull' },
    config: { auths: { [HOST]: { auth: Buffer.from(`${pusher.appId}:old`).toString('base64') } } },
    programs: { docker: `[ "$*" != 'logout ${HOST}' ] || { rm "$DOCKER_CONFIG/config.json"; false; }` },
    neighbour: { config: { auths: { [HOST]: good } } },
  },
]
