import { fileURLToPath } from 'node:url'
import { scenarios } from './docker/scenarios.mjs'

/**
 * Put this folder first on PATH, and a name of `dockerScenarios` in STAND_IN_DOCKER (default 'healthy').
 * STAND_IN_DOCKER_LOG names a file that gets a line of JSON a call; STAND_IN_NODE the Node to run it with.
 */
export const dockerStandInFolder = fileURLToPath(new URL('./docker/', import.meta.url))

export const dockerScenarios: readonly string[] = Object.keys(scenarios)

/**
 * Put this folder on PATH: `az account get-access-token` then gives the tokens of STAND_IN_AZ, a JSON object by
 * resource.
 */
export const azStandInFolder = fileURLToPath(new URL('./az/', import.meta.url))
