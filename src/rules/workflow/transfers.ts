import type { ImageTransfer } from '../../workflow/model.ts'
import { isOperation, type OperationInStep } from '../../workflow/operations-of.ts'

/** What the rules on logins have in common: the pushes and pulls that need one. */

/** As many as are compared with each other: no job of a person has more. */
export const MAX_OPERATIONS = 400

/**
 * Only of docker's: what is done in Azure needs no login, as `az acr build`, and what is done inside azure/cli has a
 * finding of its own.
 */
export const isDockerTransfer = (entry: OperationInStep): entry is OperationInStep<ImageTransfer> =>
  isOperation('push', 'pull')(entry) && !entry.operation.isServerSide && !entry.operation.isInAzureCliContainer

/**
 * Variables by which docker and podman get credentials without a login. Source:
 * docker/cli:cli/config/configfile/file.go; containers-auth.json(5).
 */
export const OTHER_CREDENTIALS: readonly string[] = ['DOCKER_AUTH_CONFIG', 'DOCKER_CONFIG', 'REGISTRY_AUTH_FILE']
