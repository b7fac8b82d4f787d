import type { LogPattern } from '../pattern.ts'
import { acrPatterns } from './acr.ts'
import { azureCliPatterns } from './azure-cli.ts'
import { actionPatterns } from './azure-login.ts'
import { containerdPatterns } from './containerd.ts'
import { dockerLocalPatterns } from './docker-local.ts'
import { dockerRegistryPatterns } from './docker-registry.ts'
import { entraPatterns } from './entra.ts'
import { networkPatterns } from './network.ts'
import { ociClientPatterns } from './oci-clients.ts'
import { platformPatterns } from './platforms.ts'
import { referencePatterns } from './references.ts'

/** All texts that are known. */
export const PATTERNS: readonly LogPattern[] = [
  ...entraPatterns,
  ...actionPatterns,
  ...dockerLocalPatterns,
  ...referencePatterns,
  ...acrPatterns,
  ...dockerRegistryPatterns,
  ...containerdPatterns,
  ...networkPatterns,
  ...azureCliPatterns,
  ...platformPatterns,
  ...ociClientPatterns,
]
