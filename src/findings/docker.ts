import type { HelperCause } from '../diagnosis/symptoms.ts'
import type { Runtime } from '../docker/endpoint.ts'
import type { ClientFault, DaemonMismatch } from '../docker/version.ts'
import type { WriteObstacle } from '../host/ports.ts'
import type { Rows } from './row.ts'
import type { JqPlace } from './shared.ts'

/** What each finding of the chapter "Docker configuration" needs to be put into words. */
export interface DockerValues {
  'docker-cli-missing': DockerPlace
  'docker-cli-broken': DockerPlace & {
    cause: ClientFault
    /** config.json. */
    file: string
  }
  'docker-client-outdated': DockerPlace & {
    version: string
    refusedByEngine: boolean
    /** DOCKER_API_VERSION is set, so that the client itself may be new enough. */
    isPinned: boolean
  }
  'docker-daemon-unreachable': DockerPlace & {
    endpoint: string
    cause:
      | ('unreachable' | 'client-too-new' | 'context' | 'context-unreadable' | 'certificates' | 'address')
      | DaemonMismatch
    /** config.json, if it has the headers that can't be sent. */
    file?: string
    /** The product whose daemon it is, by its socket or its context. */
    runtime?: Runtime
    /** The context that config.json names leads there. */
    byContext?: true
    /** `DOCKER_API_VERSION`, if it is set and makes the client ask for what the engine doesn't speak. */
    apiVersion?: string
    /** Docker's variables that are set and lead the client to this endpoint, or to this API version. */
    variables: readonly string[]
    /** The newest API version that the engine speaks. */
    newest?: string
  }
  'docker-socket-denied': DockerPlace & {
    endpoint: string
    /** The socket is that of another user's rootless engine. */
    isRootless: boolean
    variables: readonly string[]
    /** The number of the user that the steps run as. */
    userId?: number
  }
  'docker-platform-invalid': { platform: string }
  'docker-config-invalid': {
    file: string
    /** Docker would need what it does not read; `at-times`: it reads it or not, as it comes. */
    needed: boolean | 'at-times'
    /** The other user whose file it is. */
    owner?: string
    /** The number of the user that the steps run as, if the file is another user's. */
    userId?: number
    /** Without these fields docker would read all of it. */
    broken?: readonly (readonly string[])[]
    /** DOCKER_CONFIG names a file, and this is the folder that it is in. */
    folder?: string
  }
  'docker-credential-helper-missing': {
    program: string
    host: string
    file: string
    /** The name that was meant, where the configuration has a path, the whole name or blanks in its place. */
    meant?: string
  } & HelperFallback &
    JqPlace
  'docker-credential-helper-failed': {
    program: string
    host: string
    file: string
    cause: HelperCause
    detected: boolean
  } & HelperFallback &
    JqPlace
  'docker-config-not-writable': {
    file: string
    obstacle?: WriteObstacle
    /** DOCKER_CONFIG names a file, and this is the folder that it is in. */
    folder?: string
    /** It is the file of podman, which has a variable of its own for it. */
    isPodman?: true
  }
}

/** What docker does without a helper that doesn't serve. */
interface HelperFallback {
  /** The file holds a login as well, which pull and push use. */
  fallsBack?: true
}

/** Where docker is looked for. */
interface DockerPlace {
  /** The steps of the job run in the image of its `container:`. */
  inContainer: boolean
  /** It is a pod of Kubernetes. */
  inPod?: true
  /** It is a Linux without systemd. */
  lacksSystemd?: true
  platform?: NodeJS.Platform
}

export const DOCKER_FINDINGS: Rows<keyof DockerValues> = {
  'docker-cli-missing': {
    chapter: 'docker',
    stage: 'docker',
    levels: ['error'],
    name: "Docker isn't installed",
    fixAt: 'step',
    propagates: false,
    networkPath: false,
  },
  'docker-cli-broken': {
    chapter: 'docker',
    stage: 'docker',
    levels: ['error'],
    name: "Docker client can't start",
    fixAt: 'step',
    propagates: false,
    networkPath: false,
  },
  'docker-client-outdated': {
    chapter: 'docker',
    stage: 'docker',
    levels: ['error'],
    name: 'Docker client is too old',
    fixAt: 'step',
    propagates: false,
    networkPath: false,
  },
  'docker-daemon-unreachable': {
    chapter: 'docker',
    stage: 'docker',
    levels: ['error'],
    name: "Docker daemon isn't reachable",
    fixAt: 'step',
    propagates: false,
    networkPath: false,
  },
  'docker-socket-denied': {
    chapter: 'docker',
    stage: 'docker',
    levels: ['error'],
    name: 'No permission for the Docker socket',
    fixAt: 'step',
    propagates: false,
    networkPath: false,
  },
  'docker-platform-invalid': {
    chapter: 'docker',
    stage: 'docker',
    levels: ['error'],
    name: 'DOCKER_DEFAULT_PLATFORM is invalid',
    fixAt: 'step',
    propagates: false,
    networkPath: false,
  },
  'docker-config-invalid': {
    chapter: 'docker',
    stage: 'docker',
    levels: ['warning', 'error'],
    name: 'Docker config file is invalid',
    fixAt: 'step',
    propagates: false,
    networkPath: false,
  },
  'docker-credential-helper-missing': {
    chapter: 'docker',
    stage: 'docker',
    levels: ['error', 'warning'],
    name: "Docker credential helper isn't installed",
    fixAt: 'step',
    propagates: false,
    networkPath: false,
  },
  'docker-credential-helper-failed': {
    chapter: 'docker',
    stage: 'docker',
    levels: ['error', 'warning'],
    name: 'Docker credential helper failed',
    fixAt: 'step',
    propagates: false,
    networkPath: false,
  },
  'docker-config-not-writable': {
    chapter: 'docker',
    stage: 'docker',
    levels: ['error'],
    name: "Docker can't save the login",
    fixAt: 'step',
    propagates: false,
    networkPath: false,
  },
}
