// Loaded into the action's process before it: the machine and the user of a world, as Node.js would tell them there.
const { promises } = require('node:fs')

const { MACHINE_PLATFORM, MACHINE_SYSTEMD, MACHINE_USER } = process.env
if (MACHINE_PLATFORM) Object.defineProperty(process, 'platform', { value: MACHINE_PLATFORM })
if (MACHINE_USER) process.getuid = () => Number(MACHINE_USER)

// What systemd makes when it starts a machine.
const SYSTEMD = '/run/systemd/system'
const { stat } = promises
promises.stat = (path, ...rest) =>
  path === SYSTEMD ? stat(MACHINE_SYSTEMD === 'no' ? '/no/such/folder' : '/', ...rest) : stat(path, ...rest)
