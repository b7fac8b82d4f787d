import { configProblem, isStoredLoginUnreadable } from '../diagnosis/missing-credentials.ts'
import {
  configFile,
  type HelperBlock,
  helperFault,
  isLoginUncertain,
  jqPlace,
  missingHelper,
  writesFile,
} from '../diagnosis/storage.ts'
import { meantHelper } from '../docker/credential-helper.ts'
import { runtimeIn } from '../docker/endpoint.ts'
import { type EngineStatus, isOutdated, MIN_CLIENT } from '../docker/version.ts'
import { type DockerConfigFacts, type Facts, valueIn } from '../facts.ts'
import { type FindingValues, IMAGE_OPERATIONS, OPERATIONS } from '../findings.ts'
import { omitUndefined } from '../util/json.ts'
import { runningStep } from '../workflow/current-step.ts'
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

  'docker-cli-broken': runRule(facts => {
    const engine = valueIn(facts.docker.engine)
    if (engine?.state !== 'client-broken') return undefined
    return {
      level: 'error',
      values: { ...dockerPlace(facts), cause: engine.because, file: configFile(facts) },
      evidence: [seen('message', engine.text)],
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
      values: {
        ...dockerPlace(facts),
        ...{ version: cli.version, refusedByEngine: refused, isPinned: isSet('DOCKER_API_VERSION', facts) },
      },
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
    const cause = causeOf(engine)
    const runtime = runtimeIn(`${endpoint} ${engine.text}`)
    return {
      level: 'error',
      values: {
        ...dockerPlace(facts),
        endpoint,
        ...(cause === 'headers' && { file: configFile(facts) }),
        variables: (LEADING[cause] ?? LEADING_TO_ENGINE).filter(name => isSet(name, facts)),
        cause,
        ...(runtime !== undefined && { runtime }),
        ...(/^context /.test(endpoint) && !isSet('DOCKER_CONTEXT', facts) && { byContext: true as const }),
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
      ...(engine.state === 'unreachable' && { blocks: engine.loginFails ? OPERATIONS : IMAGE_OPERATIONS }),
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
        variables: LEADING_TO_ENGINE.filter(name => isSet(name, facts)),
        ...omitUndefined({ userId: facts.runner.userId }),
      },
      evidence: [seen('endpoint', endpoint), seen('message', engine.text)],
      blocks: IMAGE_OPERATIONS,
    }
  }),

  'docker-platform-invalid': runRule(({ docker }) => {
    const { malformedPlatform: platform } = docker
    if (platform === undefined || valueIn(docker.engine)?.state !== 'answers') return undefined
    return {
      level: 'error',
      values: { platform },
      evidence: [seen('platform', platform, 'linux/amd64')],
      // A push takes the image as it is; how it is made is another matter.
      blocks: ['pull'],
    }
  }),

  'docker-config-invalid': runRule(facts => {
    const config = valueIn(facts.docker.config)
    const problem = configProblem(facts)
    if (config === undefined || problem === undefined || isUnwritable(facts)) return undefined
    const isUncertain = facts.registries.some(isLoginUncertain)
    const needed = isUncertain ? 'at-times' : isStoredLoginUnreadable(facts)
    const cli = valueIn(facts.docker.cli)
    return {
      level: needed === false ? 'warning' : 'error',
      values: {
        ...{ file: config.file, needed },
        ...(config.broken !== undefined && { broken: config.broken }),
        ...(config.owner !== undefined && { owner: config.owner, ...omitUndefined({ userId: facts.runner.userId }) }),
        ...(config.problem === 'ENOTDIR' && isSet('DOCKER_CONFIG', facts) && { folder: aboveFile(config.file) }),
      },
      evidence: [
        seen('config', config.file),
        seen('owner', config.owner ?? config.obstacle?.owner),
        seen('message', problem),
        seen('message', cli?.present === true && cli.warning !== problem ? cli.warning : undefined),
      ],
      ...(isUncertain && { blocks: [] }),
    }
  }),

  'docker-credential-helper-missing': registryRule((registry, facts) => {
    const missing = missingHelper(registry, facts)
    if (missing === undefined) return undefined
    const { program } = missing.helper
    const meant = meantHelper(program)
    return {
      level: levelOf(missing),
      values: {
        ...{ program, host: registry.server.host, file: configFile(facts) },
        ...(meant !== undefined && { meant }),
        ...jqPlace(missing.helper, facts),
        ...(missing.fallsBack && { fallsBack: true as const }),
      },
      evidence: [seen('credential-helper', program)],
      blocks: missing.blocks,
    }
  }),

  'docker-credential-helper-failed': registryRule((registry, facts) => {
    const fault = helperFault(registry, facts)
    if (fault === undefined) return undefined
    const { program, detected } = fault.helper
    return {
      level: levelOf(fault),
      values: {
        ...{ program, host: registry.server.host, file: configFile(facts), cause: fault.cause, detected },
        ...jqPlace(fault.helper, facts),
        ...(fault.fallsBack && { fallsBack: true as const }),
      },
      evidence: [seen('credential-helper', program), seen('message', fault.text)],
      blocks: fault.blocks,
    }
  }),

  'docker-config-not-writable': runRule(facts => {
    const config = valueIn(facts.docker.config)
    if (config === undefined || !isUnwritable(facts)) return undefined
    const cli = valueIn(facts.docker.cli)
    const file = configFile(facts)
    return {
      level: 'error',
      values: {
        ...{ file, ...omitUndefined({ obstacle: config.obstacle }) },
        ...(namesFile(file, config.obstacle) && isSet('DOCKER_CONFIG', facts) && { folder: aboveFile(file) }),
        ...(cli?.present === true && cli.isPodman && !isDockersFile(file) && { isPodman: true as const }),
      },
      evidence: [
        seen('config', file),
        seen('path', config.obstacle?.path === file ? undefined : config.obstacle?.path),
        seen('owner', config.obstacle?.owner),
      ],
      ...(config.obstacle?.kind === 'link-without-folder' && { blocks: IMAGE_OPERATIONS }),
    }
  }),
} satisfies Partial<Rules>

type DaemonCause = FindingValues['docker-daemon-unreachable']['cause']

function causeOf(
  engine: Extract<EngineStatus, { state: 'unreachable' | 'client-too-new' | 'no-endpoint' }>,
): DaemonCause {
  if (engine.state === 'no-endpoint') return engine.because
  return engine.state === 'unreachable' ? (engine.mismatch ?? engine.state) : engine.state
}

/** What leads the client to its engine. Source: docker/cli docs, "Environment variables". */
const LEADING_TO_ENGINE = ['DOCKER_HOST', 'DOCKER_CONTEXT'] as const

/** What makes it ask for an API version, or speak TLS: any value of `DOCKER_TLS_VERIFY` does, `0` as well. */
const LEADING: Readonly<Partial<Record<DaemonCause, readonly string[]>>> = {
  'client-too-new': ['DOCKER_API_VERSION'],
  headers: ['DOCKER_CUSTOM_HEADERS'],
  'client-tls': ['DOCKER_TLS_VERIFY', 'DOCKER_TLS'],
  certificates: ['DOCKER_TLS_VERIFY', 'DOCKER_TLS', 'DOCKER_CERT_PATH'],
  untrusted: ['DOCKER_TLS_VERIFY', 'DOCKER_TLS', 'DOCKER_CERT_PATH'],
}

const isSet = (name: string, { docker }: Facts): boolean => docker.variables.includes(name)

/** What should be the folder of config.json is a file. */
const namesFile = (file: string, obstacle: DockerConfigFacts['obstacle']): boolean =>
  obstacle?.kind === 'not-a-folder' && isDockersFile(file) && file.slice(0, -'/config.json'.length) === obstacle.path

/** podman's own file has another name. */
const isDockersFile = (file: string): boolean => /[/\\]config\.json$/.test(file)

/** The folder of the file that stands where docker's folder should be. */
const aboveFile = (config: string): string => config.split(/[/\\]/).slice(0, -2).join('/') || '/'

/** Where the job's steps run: as the runner shows, or as its file says. */
function dockerPlace({ runner, workflows }: Facts): {
  inContainer: boolean
  inPod?: true
  lacksSystemd?: true
  platform?: NodeJS.Platform
} {
  const running = valueIn(workflows)?.running
  const job = running === undefined ? undefined : runningStep(running)?.job
  return {
    inContainer: runner.inContainer === true || job?.hasContainer === true,
    ...(runner.inPod && { inPod: true as const }),
    ...(runner.lacksSystemd && { lacksSystemd: true as const }),
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

/** What docker tolerates for what was asked is a warning. */
const levelOf = ({ blocks }: HelperBlock) => (blocks.length === 0 ? ('warning' as const) : ('error' as const))
