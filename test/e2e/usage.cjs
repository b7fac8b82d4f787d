// Loaded into the action's process before it: says at its end how much memory it ever held, and for how long it ran.
// Taken there, since a parent that is busy with other children sees the end too late, and the memory not at all.
const { subscribe } = require('node:diagnostics_channel')
const { writeFileSync } = require('node:fs')

const { USAGE_FILE } = process.env
delete process.env.USAGE_FILE
// What it requests and starts, whoever of its parts does it; SECURITY.md says what that may be.
const requests = []
const children = []
subscribe('http.client.request.start', ({ request }) => requests.push(request))
subscribe('child_process', ({ process: child }) => children.push(child))
const hostOf = request =>
  request.method === 'CONNECT' ? request.path.replace(/:\d+$/, '') : String(request.getHeader('host') ?? request.host)
const tell = () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  const usage = {
    peakMiB: maxRSS / 1024,
    seconds: process.uptime(),
    processorSeconds: (userCPUTime + systemCPUTime) / 1e6,
    hosts: [...new Set(requests.map(hostOf))],
    programs: children.flatMap(({ spawnargs }) => (spawnargs === undefined ? [] : [spawnargs])),
  }
  writeFileSync(USAGE_FILE, JSON.stringify(usage))
}
process.on('exit', tell)
// The other way in which it ends, of which no listener hears: see src/host/end.ts.
const { execve } = process
if (execve !== undefined) {
  process.execve = (...args) => {
    tell()
    return execve.apply(process, args)
  }
}
