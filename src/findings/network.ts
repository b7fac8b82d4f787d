import type {
  ConnectionStage,
  ImageIncompatibility,
  ImageRejection,
  ProxyFault,
  Symptom,
  Upstream,
} from '../diagnosis/symptoms.ts'
import type { Daemon } from '../docker/daemon.ts'
import type { Rows } from './row.ts'

/** What each finding of the chapter "Network" needs to be put into words. */
export interface NetworkValues {
  'registry-not-found': {
    host: string
    registryName: string
    /** The login server of a registry that the identity can list, and that was probably meant. */
    nearest?: string
    ignoredProxy?: IgnoredProxy
  }
  'dns-failed': { host: string; ignoredProxy?: IgnoredProxy; alias?: string }
  'private-endpoint-unreachable': {
    host: string
    registryName: string
    /** Left out where the private zone has no record of the name. */
    address?: string
    /** The private-link name that leads there. */
    alias?: string
    /** The hosts file gave the address. */
    fromHostsFile: boolean
  }
  'registry-unreachable': {
    host: string
    proxy?: string
    stage: ConnectionStage
    symptom: Symptom
    addresses: readonly string[]
    /** All addresses are of IPv6, or are those of no other machine. */
    unusable?: 'ipv6' | 'nobodys'
    /** The hosts file gave the addresses. */
    fromHostsFile: boolean
    ignoredProxy?: IgnoredProxy
  }
  'proxy-refused': {
    host: string
    proxy: string
    fault: ProxyFault
    /** The variable that names the proxy. */
    variable: string
    /** What it accepts in place of a username and password. */
    schemes?: readonly string[]
    /** The Docker daemon has the same proxy in settings of its own. */
    engine: boolean
    daemon?: Daemon
  }
  'engine-proxy-mismatch': {
    host: string
    /** Proxies without their credentials; none for the straight way. */
    runner?: string
    engine?: string
    /** Whether the runner got through to the registry by its own way. */
    reached: boolean
    daemon?: Daemon
  }
  'builder-proxy-mismatch': { host: string; name: string; runner?: string; builder?: string }
  'tls-untrusted': {
    host: string
    /** `authority-dates`: those of an authority in the chain; `common-name`: there is no other name, which docker refuses. */
    cause: 'chain' | 'dates' | 'authority-dates' | 'name' | 'common-name' | 'other'
    issuer?: string
    /** The login server that the name is an alias of, which has the certificate. */
    aliasOf?: string
    fromHostsFile: boolean
    /** The engine may know the authority: it has certificates of its own. */
    engineElsewhere: boolean
    /** The engine doesn't verify this registry's certificate. */
    insecure?: boolean
    daemon?: Daemon
  }
  'firewall-denied': {
    host: string
    registryName: string
    address?: string
    /** What kind of address it is, where a firewall rule can't name it. */
    beyondRules?: 'ipv6' | 'private'
    /** An earlier request of this run was let in, so that it came from another address. */
    partly?: boolean
  } & FromOutside
  'public-access-disabled': { host: string; registryName: string } & FromOutside
  'registry-provisioning-failed': {
    host: string
    registryName: string
    state: string
    /** The registry gives tokens anyway. */
    works: boolean
  }
  'encryption-key-unreachable': { host: string; registryName: string }
  'registry-disabled': { host: string; registryName: string }
  'registry-throttled': { host: string; retryAfter?: string }
  'registry-unavailable': { host: string; status: number }
  'challenge-untrusted': { host: string; realm: string }
  'data-endpoint-unreachable': {
    host: string
    registryName: string
    /** Where layers come from. */
    dataHosts: readonly string[]
    /**
     * `rejected`: it answered, and rejects what the registry had signed; `page`: something else answers; `firewall`: the
     * registry's firewall does.
     */
    symptom: Symptom | 'rejected' | 'page' | 'firewall'
    proxy?: string
    /** The address that the firewall names. */
    address?: string
    /** The registry itself goes out another way: it is reached without the proxy, or by a private address. */
    unlike?: 'proxied' | 'public'
    /** It is a storage account that all of Azure shares names with, and no host of the registry's own. */
    fromStorage: boolean
    /** The hosts file gave the address of the first of them, and no connection to it works. */
    fromHostsFile?: true
  }
  'image-not-found': {
    host: string
    registryName: string
    /** At least one. */
    images: readonly {
      repository: string
      /** The tag, or the digest as `algorithm:hex`. */
      reference: string
      /** `child`: an index lists it, and it isn't there. */
      missing: 'repository' | 'tag' | 'digest' | 'child'
      /** Tags that may be meant, the nearest first. */
      nearest: readonly string[]
      /** Of the child. */
      architecture?: string
    }[]
    /** The registry puts new images into quarantine, which it answers as if they weren't there. */
    quarantine?: boolean
  }
  'image-incompatible': {
    host: string
    registryName: string
    repository: string
    reference: string
    cause: ImageIncompatibility
    /** The engine's. */
    platform?: string
    /** Those that the image has. */
    platforms: readonly string[]
    /** Media type of the artifact's configuration. */
    type?: string
  }
  'image-rejected': {
    registryName: string
    repository: string
    /** A tag, or a digest. */
    reference: string
    cause: ImageRejection
  }
  'cache-rule-upstream-failed': {
    host: string
    registryName: string
    repository: string
    /** Its source doesn't accept the rule's credentials, gets too many requests, denies the path, or fails. */
    cause: Upstream['cause']
    /** Left out if the registry doesn't name it: then the rule is only the likeliest cause. */
    rule?: string
  }
  'not-a-registry': {
    host: string
    registryName: string
    stage: 'tls' | 'challenge' | 'exchange' | 'token' | 'manifest'
    /** The request is longer than the front end accepts: characters of username and password, where they were sent. */
    tooLarge?: { readonly length?: number }
  }
}

/** The only proxy that is set, and that docker itself doesn't take: it may be what leads out. */
interface IgnoredProxy {
  /** `ALL_PROXY`, `HTTP_PROXY`, or `config.json proxies`. */
  name: string
  /** Without its credentials. */
  proxy: string
  /** Where the settings of the Docker daemon are, which has to take it. */
  daemon?: Daemon
}

/** A runner that comes from the public network. */
interface FromOutside {
  /** The private-link name, where it leads this runner to a public address. */
  alias?: string
  /** The hosts file gave that address. */
  fromHostsFile: boolean
  /** A runner of GitHub's has another address in each job. */
  runner?: 'github-hosted' | 'self-hosted'
}

export const NETWORK_FINDINGS: Rows<keyof NetworkValues> = {
  'registry-not-found': {
    chapter: 'network',
    stage: 'dns',
    levels: ['error'],
    name: 'Registry not found',
    fixAt: 'registry',
    propagates: false,
    networkPath: true,
  },
  'dns-failed': {
    chapter: 'network',
    stage: 'dns',
    levels: ['error'],
    name: 'DNS lookup failed',
    fixAt: 'step',
    propagates: false,
    networkPath: true,
  },
  'private-endpoint-unreachable': {
    chapter: 'network',
    stage: 'tcp',
    levels: ['error'],
    name: "Private endpoint isn't reachable",
    fixAt: 'step',
    propagates: false,
    networkPath: true,
  },
  'registry-unreachable': {
    chapter: 'network',
    stage: 'tcp',
    levels: ['error'],
    name: "Registry isn't reachable",
    fixAt: 'step',
    propagates: false,
    networkPath: true,
  },
  'proxy-refused': {
    chapter: 'network',
    stage: 'tcp',
    levels: ['error'],
    name: 'Proxy rejected the connection',
    fixAt: 'step',
    propagates: false,
    networkPath: true,
  },
  'engine-proxy-mismatch': {
    chapter: 'network',
    stage: 'docker',
    levels: ['warning'],
    name: 'Docker daemon uses a different proxy',
    fixAt: 'step',
    propagates: false,
    networkPath: false,
  },
  'builder-proxy-mismatch': {
    chapter: 'network',
    stage: 'docker',
    levels: ['warning'],
    name: 'Buildx builder uses a different proxy',
    fixAt: 'step',
    propagates: false,
    networkPath: false,
  },
  'tls-untrusted': {
    chapter: 'network',
    stage: 'tls',
    levels: ['error', 'warning'],
    name: "TLS certificate isn't trusted",
    fixAt: 'step',
    propagates: false,
    networkPath: true,
  },
  'firewall-denied': {
    chapter: 'network',
    stage: 'challenge',
    levels: ['error'],
    name: 'Blocked by the registry firewall',
    fixAt: 'step',
    propagates: true,
    networkPath: true,
  },
  'public-access-disabled': {
    chapter: 'network',
    stage: 'challenge',
    levels: ['error'],
    name: 'Public network access is disabled',
    fixAt: 'step',
    propagates: true,
    networkPath: true,
  },
  'registry-provisioning-failed': {
    chapter: 'network',
    stage: 'challenge',
    levels: ['error', 'warning'],
    name: "Registry isn't fully provisioned",
    fixAt: 'step',
    propagates: false,
    networkPath: false,
  },
  'encryption-key-unreachable': {
    chapter: 'network',
    stage: 'challenge',
    levels: ['error'],
    name: "Registry can't use its encryption key",
    fixAt: 'step',
    propagates: false,
    networkPath: false,
  },
  'registry-disabled': {
    chapter: 'network',
    stage: 'challenge',
    levels: ['error'],
    name: 'Registry is disabled or over quota',
    fixAt: 'step',
    propagates: false,
    networkPath: false,
  },
  'registry-throttled': {
    chapter: 'network',
    stage: 'challenge',
    levels: ['error'],
    name: 'Too many requests to the registry',
    fixAt: 'step',
    propagates: false,
    networkPath: false,
  },
  'registry-unavailable': {
    chapter: 'network',
    stage: 'challenge',
    levels: ['error'],
    name: 'Registry returned a server error',
    fixAt: 'step',
    propagates: false,
    networkPath: false,
  },
  'challenge-untrusted': {
    chapter: 'network',
    stage: 'challenge',
    levels: ['error'],
    name: 'Registry redirects credentials elsewhere',
    fixAt: 'registry',
    propagates: false,
    networkPath: false,
  },
  'data-endpoint-unreachable': {
    chapter: 'network',
    stage: 'data',
    levels: ['error'],
    name: "Image layers can't be downloaded",
    fixAt: 'step',
    propagates: false,
    networkPath: true,
  },
  'image-not-found': {
    chapter: 'network',
    stage: 'data',
    levels: ['error'],
    name: 'Image or tag not found',
    fixAt: 'images',
    propagates: false,
    networkPath: false,
  },
  'image-incompatible': {
    chapter: 'network',
    stage: 'data',
    levels: ['warning', 'notice'],
    name: "Docker can't use the image",
    fixAt: 'images',
    propagates: false,
    networkPath: false,
  },
  'image-rejected': {
    chapter: 'network',
    stage: 'data',
    levels: ['error'],
    name: 'Registry rejects the image',
    fixAt: 'images',
    propagates: false,
    networkPath: false,
  },
  'cache-rule-upstream-failed': {
    chapter: 'network',
    stage: 'data',
    levels: ['error'],
    name: "Cache rule can't reach its source",
    fixAt: 'images',
    propagates: false,
    networkPath: false,
  },
  'not-a-registry': {
    chapter: 'network',
    stage: 'challenge',
    levels: ['error'],
    name: 'Not a container registry',
    fixAt: 'registry',
    propagates: false,
    networkPath: true,
  },
}
