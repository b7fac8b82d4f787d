import { isOutdated, LEAST_CLIENT } from '../docker/version.ts'
import { type Facts, valueIn } from '../facts.ts'
import { storedLoginIsMissed } from './credentials.ts'
import { forAll, perRegistry, type Rules, seen } from './rule.ts'

/** Chapter "Docker configuration" of Microsoft's page. */
export const dockerRules: Rules<
  | 'docker-cli-missing'
  | 'docker-client-outdated'
  | 'docker-daemon-unreachable'
  | 'docker-socket-denied'
  | 'docker-config-invalid'
  | 'docker-credential-helper-missing'
  | 'docker-config-not-writable'
> = {
  'docker-cli-missing': forAll('docker', facts => {
    if (valueIn(facts.docker.cli)?.present !== false) return undefined
    return {
      level: 'error',
      values: {},
      evidence: [{ label: 'client-version', seen: '-', expected: `>= ${LEAST_CLIENT}` }],
    }
  }),

  'docker-client-outdated': forAll('docker', facts => {
    const cli = valueIn(facts.docker.cli)
    const engine = valueIn(facts.docker.engine)
    if (cli?.present !== true) return undefined
    const refused = engine?.state === 'client-too-old'
    if (!refused && (cli.isPodman || !isOutdated(cli.version))) return undefined
    return {
      level: 'error',
      values: { version: cli.version, refusedByEngine: refused },
      evidence: [
        refused ? seen('client-version', cli.version) : seen('client-version', cli.version, `>= ${LEAST_CLIENT}`),
        refused ? seen('message', engine.text) : undefined,
      ],
    }
  }),

  'docker-daemon-unreachable': forAll('docker', facts => {
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

  'docker-socket-denied': forAll('docker', facts => {
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

  'docker-config-invalid': forAll('docker', facts => {
    const config = valueIn(facts.docker.config)
    if (config?.problem === undefined || isUnwritable(facts)) return undefined
    const needed = storedLoginIsMissed(facts)
    return {
      level: needed ? 'error' : 'warning',
      values: { place: config.place, needed },
      evidence: [seen('config', config.place), seen('message', config.problem)],
    }
  }),

  'docker-credential-helper-missing': perRegistry('docker', registry => {
    const helper = valueIn(registry.helper)
    if (helper === undefined || helper.present) return undefined
    return {
      level: 'error',
      values: { program: helper.program, host: registry.server.host },
      evidence: [seen('credential-helper', helper.program)],
    }
  }),

  'docker-config-not-writable': forAll('docker', facts => {
    const config = valueIn(facts.docker.config)
    if (config === undefined || !isUnwritable(facts)) return undefined
    return {
      level: 'error',
      values: { place: config.place },
      evidence: [seen('config', config.place)],
    }
  }),
}

/** A login will be made and cannot be stored: what else is wrong with the file does not matter then. */
const isUnwritable = ({ docker, given }: Facts): boolean =>
  valueIn(docker.config)?.writable === false && given.password.given
