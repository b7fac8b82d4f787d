import { isOutdated, MIN_CLIENT } from '../docker/version.ts'
import { type Facts, valueIn } from '../facts.ts'
import { isStoredLoginUnreadable } from './credentials.ts'
import { type Rules, registryRule, runRule, seen } from './rule.ts'

/** Chapter "Docker configuration" of Microsoft's page. */
export const dockerRules = {
  'docker-cli-missing': runRule(facts => {
    if (valueIn(facts.docker.cli)?.present !== false) return undefined
    return {
      level: 'error',
      values: {},
      evidence: [{ label: 'client-version', seen: '-', expected: `>= ${MIN_CLIENT}` }],
    }
  }),

  'docker-client-outdated': runRule(facts => {
    const cli = valueIn(facts.docker.cli)
    const engine = valueIn(facts.docker.engine)
    if (cli?.present !== true) return undefined
    const refused = engine?.state === 'client-too-old'
    if (!refused && (cli.isPodman || !isOutdated(cli.version))) return undefined
    return {
      level: 'error',
      values: { version: cli.version, refusedByEngine: refused },
      evidence: [
        refused ? seen('client-version', cli.version) : seen('client-version', cli.version, `>= ${MIN_CLIENT}`),
        refused ? seen('message', engine.text) : undefined,
      ],
    }
  }),

  'docker-daemon-unreachable': runRule(facts => {
    const engine = valueIn(facts.docker.engine)
    if (engine?.state !== 'unreachable' && engine?.state !== 'client-too-new') return undefined
    const { endpoint } = facts.docker
    return {
      level: 'error',
      values: { endpoint, isTooOld: engine.state === 'client-too-new' },
      evidence: [seen('endpoint', endpoint), seen('message', engine.text)],
      // Without a daemon the client logs in by itself: moby/moby registry/auth.go, docker/cli command/registry/login.go.
      blocks: ['pull', 'push'],
    }
  }),

  'docker-socket-denied': runRule(facts => {
    const engine = valueIn(facts.docker.engine)
    if (engine?.state !== 'socket-denied') return undefined
    const { endpoint } = facts.docker
    return {
      level: 'error',
      values: { endpoint },
      evidence: [seen('endpoint', endpoint), seen('message', engine.text)],
      blocks: ['pull', 'push'],
    }
  }),

  'docker-config-invalid': runRule(facts => {
    const config = valueIn(facts.docker.config)
    if (config?.problem === undefined || isUnwritable(facts)) return undefined
    const needed = isStoredLoginUnreadable(facts)
    return {
      level: needed ? 'error' : 'warning',
      values: { file: config.file, needed },
      evidence: [seen('config', config.file), seen('message', config.problem)],
    }
  }),

  'docker-credential-helper-missing': registryRule(registry => {
    const helper = valueIn(registry.helper)
    if (helper === undefined || helper.present) return undefined
    return {
      level: 'error',
      values: { program: helper.program, host: registry.server.host },
      evidence: [seen('credential-helper', helper.program)],
    }
  }),

  'docker-config-not-writable': runRule(facts => {
    const config = valueIn(facts.docker.config)
    if (config === undefined || !isUnwritable(facts)) return undefined
    return {
      level: 'error',
      values: { file: config.file },
      evidence: [seen('config', config.file)],
    }
  }),
} satisfies Partial<Rules>

/** A login will be made and cannot be stored: what else is wrong with the file does not matter then. */
const isUnwritable = ({ docker, given }: Facts): boolean =>
  valueIn(docker.config)?.writable === false && given.password.given
