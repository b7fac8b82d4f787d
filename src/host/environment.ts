import type { Environment } from './ports.ts'

/**
 * What the runner hands to this step alone: its inputs, the token of the job, and the keys to GitHub's own services.
 */
const OWN = /^(?:INPUT_|ACTIONS_|ACR_LOGIN_CHECK_)|^(?:GITHUB_TOKEN|GH_TOKEN)$/i

/**
 * The environment as this process was given it, and taken out of `env`, from which every child inherits: docker, its
 * credential helpers and az are given none of it. On Windows, where names have no case, each is there in uppercase,
 * too.
 */
export function takeEnvironment(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): Environment {
  const entries = Object.entries(env)
  const inUpperCase = platform === 'win32' ? entries.map(([name, value]) => [name.toUpperCase(), value] as const) : []
  const taken = Object.freeze({ ...Object.fromEntries(inUpperCase), ...Object.fromEntries(entries) })
  for (const [name] of entries) if (OWN.test(name)) delete env[name]
  return taken
}
