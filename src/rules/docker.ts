import { helperFault, writesFile } from '../diagnosis/storage.ts'
import { isOutdated, MIN_CLIENT } from '../docker/version.ts'
import { type Facts, valueIn } from '../facts.ts'
import type { Operation } from '../findings.ts'
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
    if (engine?.state !== 'unreachable' && engine?.state !== 'client-too-new' && engine?.state !== 'no-endpoint') {
      return undefined
    }
    const { endpoint, apiVersion } = facts.docker
    const isApi = engine.state === 'client-too-new'
    return {
      level: 'error',
      values: {
        ...dockerPlace(facts),
        endpoint,
        variables: (isApi ? LEADING['client-too-new'] : LEADING.unreachable).filter(name => isSet(name, facts)),
        cause: engine.state === 'no-endpoint' ? engine.because : engine.state,
        ...(isApi && apiVersion !== undefined && { apiVersion }),
        ...(isApi && engine.newest !== undefined && { newest: engine.newest }),
      },
      evidence: [
        seen('endpoint', endpoint),
        isApi ? seen('api-version', apiVersion, engine.newest && `<= ${engine.newest}`) : undefined,
        seen('message', engine.text),
      ],
      // Without a daemon the client logs in by itself: moby/moby registry/auth.go, docker/cli
      // command/registry/login.go.
      ...(engine.state === 'unreachable' && { blocks: engine.loginFails ? ALL : ON_IMAGES }),
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
      blocks: ON_IMAGES,
    }
  }),

  'docker-config-invalid': runRule(facts => {
    const config = valueIn(facts.docker.config)
    if (config?.problem === undefined || isUnwritable(facts)) return undefined
    const needed = isStoredLoginUnreadable(facts)
    const cli = valueIn(facts.docker.cli)
    return {
      level: needed ? 'error' : 'warning',
      values: { file: config.file, needed, ...(config.owner !== undefined && { owner: config.owner }) },
      evidence: [
        seen('config', config.file),
        seen('owner', config.owner ?? config.obstacle?.owner),
        seen('message', config.problem),
        seen('message', cli?.present === true ? cli.warning : undefined),
      ],
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

  'docker-credential-helper-failed': registryRule((registry, facts) => {
    const fault = helperFault(registry, facts)
    if (fault === undefined) return undefined
    const { program, detected } = fault.helper
    return {
      level: 'error',
      values: { program, host: registry.server.host, cause: fault.cause, detected },
      evidence: [seen('credential-helper', program), seen('message', fault.text)],
      blocks: fault.blocks,
    }
  }),

  'docker-config-not-writable': runRule(facts => {
    const config = valueIn(facts.docker.config)
    if (config === undefined || !isUnwritable(facts)) return undefined
    return {
      level: 'error',
      values: { file: config.file, ...(config.obstacle !== undefined && { obstacle: config.obstacle }) },
      evidence: [
        seen('config', config.file),
        seen('path', config.obstacle?.path === config.file ? undefined : config.obstacle?.path),
        seen('owner', config.obstacle?.owner),
      ],
    }
  }),
} satisfies Partial<Rules>

/**
 * What leads the client to its engine, and to the API version that it asks for. Source: docker/cli docs, "Environment
 * variables".
 */
const LEADING = {
  unreachable: ['DOCKER_HOST', 'DOCKER_CONTEXT'],
  'client-too-new': ['DOCKER_API_VERSION'],
} as const

const isSet = (name: string, { docker }: Facts): boolean => docker.variables.includes(name)

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
function isUnwritable(facts: Facts): boolean {
  if (valueIn(facts.docker.config)?.obstacle === undefined) return false
  return facts.registries.some(
    registry =>
      writesFile(registry, facts) &&
      valueIn(registry.helper)?.present !== false &&
      helperFault(registry, facts) === undefined,
  )
}

const ON_IMAGES: readonly Operation[] = ['pull', 'push']
const ALL: readonly Operation[] = ['login', ...ON_IMAGES]
