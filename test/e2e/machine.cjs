// Loaded into the action's process before it: the machine and the user of a world, as Node.js would tell them there.
const { MACHINE_PLATFORM, MACHINE_USER } = process.env
if (MACHINE_PLATFORM) Object.defineProperty(process, 'platform', { value: MACHINE_PLATFORM })
if (MACHINE_USER) process.getuid = () => Number(MACHINE_USER)
