import { isOutdated, MIN_CLIENT } from '../docker/version.ts'
import { type Facts, valueIn } from '../facts.ts'
import { runningStep } from '../workflow/current-step.ts'
import { isStoredLoginUnreadable } from './credentials.ts'
import { type Rules, registryRule, runRule, seen } from './rule.ts'

/** Chapter "Docker configuration" of Microsoft's page. */
export const dockerRules = {
  'docker-cli-missing': runRule(facts => {
    if (valueIn(facts.docker.cli)?.present !== false) return undefined
    return {
      level: 'error',
      values: dockerPlace(facts),
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
      values: { version: cli.version, refusedByEngine: refused, isPinned: isSet('DOCKER_API_VERSION', facts) },
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
      values: {
        ...dockerPlace(facts),
        endpoint,
        isTooOld: engine.state === 'client-too-new',
        variables: LEADING[engine.state].filter(name => isSet(name, facts)),
        ...newestApi(engine.text),
      },
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
      values: {
        ...dockerPlace(facts),
        endpoint,
        isRootless: /\/run\/user\/\d/.test(`${endpoint} ${engine.text}`),
        variables: LEADING.unreachable.filter(name => isSet(name, facts)),
      },
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

  'docker-credential-helper-missing': registryRule((registry, facts) => {
    const helper = valueIn(registry.helper)
    if (helper === undefined || helper.present) return undefined
    return {
      level: 'error',
      values: {
        program: helper.program,
        host: registry.server.host,
        file: valueIn(facts.docker.config)?.file ?? '',
      },
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

/** What leads the client to its engine, and to the API version that it asks for. Source: docker/cli docs, "Environment variables". */
const LEADING = {
  unreachable: ['DOCKER_HOST', 'DOCKER_CONTEXT'],
  'client-too-new': ['DOCKER_API_VERSION'],
} as const

const isSet = (name: string, { docker }: Facts): boolean => docker.variables.includes(name)

/** Source: moby/moby:client, "client version … is too new. Maximum supported API version is …". */
function newestApi(text: string): { newestApi?: string } {
  const version = /Maximum supported API version is (\d{1,3}\.\d{1,3})/.exec(text)?.[1]
  return version === undefined ? {} : { newestApi: version }
}

/** Where the job's steps run: as the runner shows, or as its file says. */
function dockerPlace({ runner, workflows }: Facts): { inContainer: boolean; platform?: NodeJS.Platform } {
  const running = valueIn(workflows)?.running
  const job = running === undefined ? undefined : runningStep(running)?.job
  return {
    inContainer: runner.inContainer === true || job?.hasContainer === true,
    ...(runner.platform !== undefined && { platform: runner.platform }),
  }
}

/** A login will be made and cannot be stored: what else is wrong with the file does not matter then. */
const isUnwritable = ({ docker, given }: Facts): boolean =>
  valueIn(docker.config)?.writable === false && given.password.given
