import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import type { Engine } from './engine.ts'
import { type Finished, type RunOptions, run } from './processes.ts'
import { findPrograms } from './requirements.ts'

// The container of a job, made as the runner makes it. Sources: actions/runner, src/Runner.Worker:
// Container/ContainerInfo.cs (what is mounted), Container/DockerCommandManager.cs (docker create), Handlers/StepHost.cs.

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const [CLI = 'docker'] = findPrograms('docker')
const IMAGE = 'machine:latest'

/** `container:` of a job, as far as it is here. */
export interface ContainerSettings {
  readonly env?: Readonly<Record<string, string>>
  readonly volumes?: readonly string[]
  readonly options?: string
}

/** `container:` in lines of a workflow. */
export const containerIn = (yaml: string): ContainerSettings =>
  (parse(yaml) as { readonly container: ContainerSettings }).container

export interface JobContainer {
  /** What starts a program in it, with the environment that it is given: for a run, and for docker. */
  readonly enter: readonly string[]
  /** Runs a script in it, as its user or as another. */
  sh(script: string, user?: string): Promise<Finished>
  remove(): Promise<void>
}

/**
 * An image that holds nothing: the programs are those of this machine, which are mounted, and so is the checkout. Its
 * users are root and `runner`, whose number is 1001.
 */
export async function makeImage(engine: Engine): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'truth-image-'))
  // It becomes the root folder, which everybody has to get through.
  chmodSync(folder, 0o755)
  for (const name of ['usr', 'etc', 'tmp', 'proc', 'sys', 'dev', 'var', 'run']) mkdirSync(join(folder, name))
  for (const name of ['bin', 'sbin', 'lib', 'lib64']) symlinkSync(`usr/${name}`, join(folder, name))
  symlinkSync('/run', join(folder, 'var', 'run'))
  const etc = (name: string, lines: readonly string[]): void =>
    writeFileSync(join(folder, 'etc', name), `${lines.join('\n')}\n`)
  etc('passwd', ['root:x:0:0::/root:/bin/sh', 'runner:x:1001:1001::/tmp:/bin/sh'])
  etc('group', ['root:x:0:', 'runner:x:1001:'])
  const script = 'tar -C "$0" -c . | "$1" --host "$2" import - "$3"'
  const { exit, output } = await run('/bin/sh', ['-c', script, folder, CLI, engine.host, IMAGE], { env: ENV })
  rmSync(folder, { recursive: true, force: true })
  if (exit !== 0) throw new Error(output)
}

const ENV = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', HOME: tmpdir() }
const docker = (engine: Engine, args: readonly string[], options: Partial<RunOptions> = {}): Promise<Finished> =>
  run(CLI, ['--host', engine.host, ...args], { env: ENV, ...options })

/**
 * Runs what is given in the container, with the variables that it has itself, as the runner does; the folder of the run
 * is first given to the container's user.
 */
const ENTER = `chown -R "$user" "$HOME"
[ -z "$NODE_EXTRA_CA_CERTS" ] || chmod -R a+rX "\${NODE_EXTRA_CA_CERTS%/*}"
exec "$cli" --host "$host" exec $(env | sed -n 's/^\\([A-Za-z_][A-Za-z0-9_]*\\)=.*/\\1/p' | grep -vx DOCKER_HOST | sed 's/^/-e /') "$container" "$@"
`

export async function startContainer(engine: Engine, settings: ContainerSettings = {}): Promise<JobContainer> {
  const { env = {}, volumes = [], options = '' } = settings
  const mounts = ['/var/run/docker.sock:/var/run/docker.sock', ...volumes]
  const ofTest = ['/usr:/usr:ro', `${tmpdir()}:${tmpdir()}`, `${ROOT}:${ROOT}:ro`]
  const node = dirname(process.execPath)
  if (!node.startsWith(ROOT) && !node.startsWith('/usr/')) ofTest.push(`${node}:${node}:ro`)
  const created = await docker(engine, [
    ...['create', '--network', 'host', ...options.split(' ').filter(Boolean)],
    ...Object.entries(env).flatMap(([name, value]) => ['-e', `${name}=${value}`]),
    ...['-e', 'GITHUB_ACTIONS=true', '-e', 'CI=true'],
    ...[...mounts, ...ofTest].flatMap(mount => ['-v', mount]),
    ...['--entrypoint', 'tail', IMAGE, '-f', '/dev/null'],
  ])
  if (created.exit !== 0) throw new Error(created.output)
  const id = created.output.trim()
  const started = await docker(engine, ['start', id])
  if (started.exit !== 0) throw new Error(started.output)
  const { output } = await docker(engine, ['exec', id, 'id', '-u'])
  const shell = `user=${output.trim()} cli='${CLI}' host='${engine.host}' container=${id}\n${ENTER}`
  return {
    enter: ['/bin/sh', '-c', shell, 'enter'],
    sh: (script, user) =>
      docker(engine, ['exec', ...(user === undefined ? [] : ['--user', user]), id, 'sh', '-e', '-c', script]),
    remove: () => docker(engine, ['rm', '--force', id]).then(() => undefined),
  }
}
