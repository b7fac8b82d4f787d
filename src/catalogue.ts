import { CREDENTIALS_FINDINGS } from './findings/credentials.ts'
import { DOCKER_FINDINGS } from './findings/docker.ts'
import { EXPIRY_FINDINGS } from './findings/expiry.ts'
import { INTERNAL_FINDINGS } from './findings/internal.ts'
import { LOGS_FINDINGS } from './findings/logs.ts'
import { NAME_FINDINGS } from './findings/name.ts'
import { NETWORK_FINDINGS } from './findings/network.ts'
import { PERMISSION_FINDINGS } from './findings/permission.ts'
import type { Rows } from './findings/row.ts'
import { SCOPED_TOKENS_FINDINGS } from './findings/scoped-tokens.ts'
import { SIGN_IN_FINDINGS } from './findings/sign-in.ts'
import { WORKFLOW_FINDINGS } from './findings/workflow.ts'
import type { FindingId } from './findings.ts'

/** One row per finding, in the order of docs/findings.md. */
export const CATALOGUE: Rows<FindingId> = {
  ...DOCKER_FINDINGS,
  ...NAME_FINDINGS,
  ...NETWORK_FINDINGS,
  ...CREDENTIALS_FINDINGS,
  ...SIGN_IN_FINDINGS,
  ...PERMISSION_FINDINGS,
  ...SCOPED_TOKENS_FINDINGS,
  ...EXPIRY_FINDINGS,
  ...WORKFLOW_FINDINGS,
  ...LOGS_FINDINGS,
  ...INTERNAL_FINDINGS,
}

export const FINDING_IDS = Object.keys(CATALOGUE) as readonly FindingId[]
