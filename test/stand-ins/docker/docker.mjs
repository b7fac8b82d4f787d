// Answers `docker version` and `docker info` with `--format '{{json .}}'`, and `docker buildx inspect NAME`, as the scenario in
// STAND_IN_DOCKER wants.
// Plain JavaScript: it must run on whatever Node is found first on PATH.
import { appendFileSync } from 'node:fs'
import { scenarios } from './scenarios.mjs'

const [command, ...rest] = process.argv.slice(2)
const log = process.env.STAND_IN_DOCKER_LOG
if (log) appendFileSync(log, `${JSON.stringify([command, ...rest])}\n`)

const name = process.env.STAND_IN_DOCKER || 'healthy'
const scenario = Object.hasOwn(scenarios, name) ? scenarios[name] : undefined
const isAsked =
  (command === 'version' || command === 'info') && rest.join(' ').replace('=', ' ') === '--format {{json .}}'

if (!scenario) fail(`there is no scenario '${name}'`)
else if (command === 'buildx' && rest[0] === 'inspect' && rest.length === 2)
  play((scenario.buildx ?? noBuildx)(rest[1]))
else if (!isAsked) fail(`'docker ${process.argv.slice(2).join(' ')}' is not known; use a real docker`)
else play(scenario[command](process.env.DOCKER_HOST || 'unix:///var/run/docker.sock'))

/** Source: docker/cli:cli-plugins/manager, cmd/docker. */
function noBuildx() {
  return { stderr: "docker: 'buildx' is not a docker command.\nSee 'docker --help'\n", exit: 1 }
}

/** The exit status of a stand-in that was used wrongly is that of no docker command. */
function fail(text) {
  console.error(`stand-in docker: ${text}`)
  process.exitCode = 99
}

function play({ stdout = '', stderr = '', exit = 0, hang = false, endless = false, drip = false }) {
  process.exitCode = exit
  process.stderr.write(stderr)
  if (endless) writeForEver(stdout)
  else if (drip) writeSlowly(stdout)
  else process.stdout.write(stdout)
  if (hang) setInterval(() => undefined, 60_000)
}

function writeSlowly(text) {
  let at = 0
  const timer = setInterval(() => {
    if (at === text.length) clearInterval(timer)
    else process.stdout.write(text.charAt(at++))
  }, 100)
}

function writeForEver(piece) {
  process.stdout.on('error', () => process.exit())
  process.stdout.on('drain', more)
  more()
  function more() {
    while (process.stdout.write(piece));
  }
}
